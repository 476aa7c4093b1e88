// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var pU=Object.create;var ym=Object.defineProperty;var fU=Object.getOwnPropertyDescriptor;
var gU=Object.getOwnPropertyNames;var hU=Object.getPrototypeOf,yU=Object.prototype.hasOwnProperty;
var bm=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Fe=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},xh=(e,t)=>{
for(var n in t)ym(e,n,{get:t[n],enumerable:!0})},Zk=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of gU(t))!yU.call(e,o)&&o!==n&&ym(e,o,{get:()=>t[o],enumerable:!(r=fU(t,o))||r.
enumerable});return e};var bU=(e,t,n)=>(n=e!=null?pU(hU(e)):{},Zk(t||!e||!e.__esModule?ym(n,
"default",{value:e,enumerable:!0}):
n,e)),Ao=e=>Zk(ym({},"__esModule",{value:!0}),e);var k,R,C,E,y,f,v,h,w,T,S,D,O,m=bm(()=>{
"use strict";({Array:k,Date:R,Error:C,JSON:E,Map:y,Math:f,Number:v,
Object:h,Set:w,String:T,Symbol:S,Uint8Array:D,WeakMap:O}=globalThis)});function xV(e,t){return kV(e,
t||{},0,0)}function Bw(e,t){return hV(e,{i:2},t&&t.out,t&&t.dictionary)}
function Lf(e,t){if(t){for(var n=new Pt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(qI)
return qI.encode(e);for(var o=e.length,i=new Pt(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new Pt(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return rd(
i,0,s)}function zw(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(_w)return _w.decode(e);var o=SV(e),i=o.s,n=o.r;return n.length&&Sn(8),i}
}
function rF(e,t){t||(t={});var n={},r=[];nF(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=Lf(s),p=d.length,g=l.comment,b=g&&Lf(g),x=b&&b.length,A=Mw(l.extra);p>65535&&
Sn(11);var N=c?xV(u,l):u,P=N.length,I=vV();I.p(u),r.push(tF(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&g.length!=x,o,compression:c})),o+=30+p+A+P,i+=76+2*(p+A)+(x||0)+P}for(var $=new Pt(i+22),
M=o,B=i-o,z=0;z<r.length;++z){var d=r[z];ZI($,d.o,d,d.f,d.u,d.c.length);var L=30+d.f.length+Mw(d.extra);
$.set(d.c,d.o+L),ZI($,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+L+(d.m?d.m.length:0)}return DV($,o,r.length,
B,M),$}function oF(e,t){for(var n={},r=e.length-22;vr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Sn(
13);var o=yo(e,r+8);if(!o)return{};var i=vr(e,r+16),s=vr(e,r-20)==117853008;if(s){var a=vr(e,r-12);s=
vr(e,a)==101075792,s&&(o=vr(e,a+32),i=vr(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=CV(e,i,s),
d=c[0],p=c[1],g=c[2],b=c[3],x=c[4],A=c[5],N=EV(e,A);i=x,(!u||u({name:b,size:p,originalSize:g,
compression:d}))&&
(d?d==8?n[b]=Bw(e.subarray(N,N+p),{out:new Pt(g)}):Sn(14,"unknown compression type "+d):n[b]=rd(e,N,
N+p))}return n}var Pt,ar,Lw,jf,Bf,Pw,VI,JI,YI,Iw,XI,cV,KI,Fw,Xo,nt,bo,Hi,nt,nt,nt,nt,nd,nt,dV,mV,pV,
fV,Dw,Wr,Ow,jw,rd,gV,Sn,hV,Qo,ed,Aw,$w,GI,td,QI,HI,yV,eF,bV,wV,vV,kV,tF,yo,vr,Nw,pn,nF,qI,_w,TV,SV,
EV,
CV,RV,Mw,ZI,DV,iF=bm(()=>{m();Pt=D,ar=Uint16Array,Lw=Int32Array,jf=new Pt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Bf=new Pt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Pw=new Pt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),VI=function(e,t){
for(var n=new ar(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Lw(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},JI=VI(jf,2),YI=JI.b,Iw=JI.r;YI[28]=258,Iw[258]=28;XI=VI(
Bf,0),cV=XI.b,KI=XI.r,Fw=new ar(32768);for(nt=0;nt<32768;++nt)Xo=(nt&43690)>>1|(nt&21845)<<1,Xo=(Xo&
52428)>>2|(Xo&13107)<<2,Xo=(Xo&61680)>>4|(Xo&3855)<<4,Fw[nt]=((Xo&65280)>>8|(Xo&255)<<8)>>1;bo=(
function(e,t,n){
for(var r=e.length,o=0,i=new ar(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new ar(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new ar(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[Fw[d]>>u]=l}else for(a=new ar(r),o=0;o<r;++o)e[o]&&(a[o]=Fw[
s[e[o]-
1]++]>>15-e[o]);return a}),Hi=new Pt(288);for(nt=0;nt<144;++nt)Hi[nt]=8;for(nt=144;nt<256;++nt)Hi[nt]=
9;for(nt=256;nt<280;++nt)Hi[nt]=7;for(nt=280;nt<288;++nt)Hi[nt]=8;nd=new Pt(32);for(nt=0;nt<32;++nt)
nd[nt]=5;dV=bo(Hi,9,0),mV=bo(Hi,9,1),pV=bo(nd,5,0),fV=bo(nd,5,1),Dw=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},Wr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Ow=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},jw=function(e){return(e+7)/
8|0},rd=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new Pt(e.subarray(
t,n))},gV=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Sn=function(
e,t,n){var r=new C(
t||gV[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,Sn),!n)throw r;return r},hV=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new Pt(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new Pt(o*3));var l=function(Fl){var $l=n.length;if(Fl>$l){var ca=new Pt(f.max($l*2,Fl));ca.set(n),n=
ca}},c=t.f||0,d=t.p||0,p=t.b||0,g=t.l,b=t.d,x=t.m,A=t.n,N=o*8;do{if(!g){c=Wr(e,d,1);var P=Wr(e,d+1,3);
if(d+=3,P)if(P==1)g=mV,b=fV,x=9,A=5;else if(P==2){var B=Wr(e,d,31)+257,z=Wr(e,d+10,15)+4,L=B+Wr(e,d+
5,31)+1;d+=14;for(var j=new Pt(L),K=new Pt(19),q=0;q<z;++q)K[Pw[q]]=Wr(e,d+q*3,7);d+=z*3;for(var V=Dw(
K),ne=(1<<V)-1,H=bo(K,V,1),q=0;q<L;){var re=H[Wr(e,d,ne)];d+=re&15;var I=re>>4;if(I<16)j[q++]=I;else{
var he=0,_e=0;for(I==16?(_e=3+Wr(e,d,3),d+=2,he=j[q-1]):I==17?(_e=3+Wr(e,d,7),d+=3):I==18&&(_e=11+Wr(
e,d,127),d+=7);_e--;)j[q++]=he}}var at=j.subarray(0,B),de=j.subarray(B);x=Dw(at),A=Dw(de),g=bo(at,x,
1),b=bo(de,A,1)}else Sn(1);else{var I=jw(d)+4,$=e[I-4]|e[I-3]<<8,M=I+$;if(M>o){u&&Sn(0);break}a&&l(p+
$),n.set(e.subarray(I,M),p),t.b=p+=$,t.p=d=M*8,t.f=c;continue}if(d>N){u&&Sn(0);break}}a&&l(p+131072);
for(var Xe=(1<<x)-1,pe=(1<<A)-1,Te=d;;Te=d){var he=g[Ow(e,d)&Xe],Ct=he>>4;if(d+=he&15,d>N){u&&Sn(0);
break}if(he||Sn(2),Ct<256)n[p++]=Ct;else if(Ct==256){Te=d,g=null;break}else{var Wt=Ct-254;if(Ct>264){
var q=Ct-257,yt=jf[q];Wt=Wr(e,d,(1<<yt)-1)+YI[q],d+=yt}var Hr=b[Ow(e,d)&pe],ua=Hr>>4;Hr||Sn(3),d+=Hr&
15;var de=cV[ua];if(ua>3){var yt=Bf[ua];de+=Ow(e,d)&(1<<yt)-1,d+=yt}if(d>N){u&&Sn(0);break}a&&l(p+131072);
var la=p+Wt;if(p<de){var gm=i-de,hm=f.min(de,la);for(gm+p<0&&Sn(3);p<hm;++p)n[p]=r[gm+p]}for(;p<la;
++p)
n[p]=n[p-de]}}t.l=g,t.p=Te,t.b=p,t.f=c,g&&(c=1,t.m=x,t.d=b,t.n=A)}while(!c);return p!=n.length&&s?rd(
n,0,p):n.subarray(0,p)},Qo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},ed=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Aw=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:eF,l:0};if(o==1){var s=new Pt(n[
0].
s+1);return s[n[0].s]=1,{t:s,l:1}}n.sort(function(M,B){return M.f-B.f}),n.push({s:-1,f:25001});var a=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var g=new ar(p+1),b=$w(n[c-1],g,0);if(b>t){var r=0,x=0,A=b-t,N=1<<A;for(i.sort(function(B,z){return g[
z.
s]-g[B.s]||B.f-z.f});r<o;++r){var P=i[r].s;if(g[P]>t)x+=N-(1<<b-g[P]),g[P]=t;else break}for(x>>=A;x>
0;){var I=i[r].s;g[I]<t?x-=1<<t-g[I]++-1:++r}for(;r>=0&&x;--r){var $=i[r].s;g[$]==t&&(--g[$],++x)}b=
t}return{t:new Pt(g),l:b}},$w=function(e,t,n){return e.s==-1?f.max($w(e.l,t,n+1),$w(e.r,t,n+1)):t[e.
s]=n},GI=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new ar(++t),r=0,o=e[0],i=1,s=function(
u){
n[r++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}
for(;i--;)s(o);i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},td=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},QI=function(e,t,n){var r=n.length,o=jw(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},HI=function(e,t,n,r,o,i,s,a,
u,l,c){
Qo(t,c++,n),++o[256];for(var d=Aw(o,15),p=d.t,g=d.l,b=Aw(i,15),x=b.t,A=b.l,N=GI(p),P=N.c,I=N.n,$=GI(
x),M=$.c,B=$.n,z=new ar(19),L=0;L<P.length;++L)++z[P[L]&31];for(var L=0;L<M.length;++L)++z[M[L]&31];
for(var j=Aw(z,7),K=j.t,q=j.l,V=19;V>4&&!K[Pw[V-1]];--V);var ne=l+5<<3,H=td(o,Hi)+td(i,nd)+s,re=td(o,
p)+td(i,x)+s+14+3*V+td(z,K)+2*z[16]+3*z[17]+7*z[18];if(u>=0&&ne<=H&&ne<=re)return QI(t,c,e.subarray(
u,u+l));var he,_e,at,de;if(Qo(t,c,1+(re<H)),c+=2,re<H){he=bo(p,g,0),_e=p,at=bo(x,A,0),de=x;var Xe=bo(
K,q,0);Qo(t,c,I-257),Qo(t,c+5,B-1),Qo(t,c+10,V-4),c+=14;for(var L=0;L<V;++L)Qo(t,c+3*L,K[Pw[L]]);c+=
3*V;for(var pe=[P,M],Te=0;Te<2;++Te)for(var Ct=pe[Te],L=0;L<Ct.length;++L){var Wt=Ct[L]&31;Qo(t,c,Xe[
Wt]),
c+=K[Wt],Wt>15&&(Qo(t,c,Ct[L]>>5&127),c+=Ct[L]>>12)}}else he=dV,_e=Hi,at=pV,de=nd;for(var L=0;L<a;++L){
var yt=r[L];if(yt>255){var Wt=yt>>18&31;ed(t,c,he[Wt+257]),c+=_e[Wt+257],Wt>7&&(Qo(t,c,yt>>23&31),c+=
jf[Wt]);var Hr=yt&31;ed(t,c,at[Hr]),c+=de[Hr],Hr>3&&(ed(t,c,yt>>5&8191),c+=Bf[Hr])}else ed(t,c,he[yt]),
c+=_e[yt]}return ed(t,c,he[256]),c+_e[256]},yV=new Lw([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),eF=new Pt(0),bV=function(e,t,n,r,o,i){var s=i.z||e.length,a=new Pt(r+s+5*(1+f.ceil(
s/7e3))+o),u=a.subarray(r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=yV[t-1],p=d>>
13,g=d&8191,b=(1<<n)-1,x=i.p||new ar(32768),A=i.h||new ar(b+1),N=f.ceil(n/3),P=2*N,I=function(kh){
return(e[kh]^
e[kh+1]<<N^e[kh+2]<<P)&b},$=new Lw(25e3),M=new ar(288),B=new ar(32),z=0,L=0,j=i.i||0,K=0,q=i.w||0,V=0;
j+
2<s;++j){var ne=I(j),H=j&32767,re=A[ne];if(x[H]=re,A[ne]=H,q<=j){var he=s-j;if((z>7e3||K>24576)&&(he>
423||!l)){c=HI(e,u,0,$,M,B,L,K,V,j-V,c),K=z=L=0,V=j;for(var _e=0;_e<286;++_e)M[_e]=0;for(var _e=0;_e<
30;++_e)B[_e]=0}var at=2,de=0,Xe=g,pe=H-re&32767;if(he>2&&ne==I(j-pe))for(var Te=f.min(p,he)-1,Ct=f.
min(32767,j),Wt=f.min(258,he);pe<=Ct&&--Xe&&H!=re;){if(e[j+at]==e[j+at-pe]){for(var yt=0;yt<Wt&&e[j+
yt]==e[j+yt-pe];++yt);if(yt>at){if(at=yt,de=pe,yt>Te)break;for(var Hr=f.min(pe,yt-2),ua=0,_e=0;_e<Hr;
++_e){
var la=j-pe+_e&32767,gm=x[la],hm=la-gm&32767;hm>ua&&(ua=hm,re=la)}}}H=re,re=x[H],pe+=H-re&32767}if(
de){
$[K++]=268435456|Iw[at]<<18|KI[de];var Fl=Iw[at]&31,$l=KI[de]&31;L+=jf[Fl]+Bf[$l],++M[257+Fl],++B[$l],
q=j+at,++z}else $[K++]=e[j],++M[e[j]]}}for(j=f.max(j,q);j<s;++j)$[K++]=e[j],++M[e[j]];c=HI(e,u,l,$,M,
B,L,K,V,j-V,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=x,i.i=j,i.w=q)}else{for(var j=i.w||0;j<s+l;j+=
65535){var ca=j+65535;ca>=s&&(u[c/8|0]=l,ca=s),c=QI(u,c+1,e.subarray(j,ca))}i.i=s}return rd(a,0,r+jw(
c)+o)},wV=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),vV=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=wV[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},kV=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),s=new Pt(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.
length}return bV(e,t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},tF=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},yo=function(e,t){return e[t]|e[t+1]<<8},vr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},Nw=function(e,t){return vr(e,t)+vr(e,t+4)*4294967296},pn=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};nF=function(e,t,n,r){for(var o in e){var i=e[o],s=t+o,a=r;k.isArray(i)&&(a=tF(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[s]=[i,a]:(n[s+="/"]=[new Pt(0),a],nF(i,s,n,r))}},qI=typeof TextEncoder!=
"undefined"&&new TextEncoder,_w=typeof TextDecoder!="undefined"&&new TextDecoder,TV=0;try{_w.decode(
eF,{stream:!0}),TV=1}catch{}SV=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:rd(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};EV=function(e,t){return t+
30+yo(e,t+26)+yo(e,t+28)},CV=function(e,t,n){var r=yo(e,t+28),o=yo(e,t+30),i=zw(e.subarray(t+46,t+46+
r),!(yo(e,t+8)&2048)),s=t+46+r,a=RV(e,s,o,n,vr(e,t+20),vr(e,t+24),vr(e,t+42)),u=a[0],l=a[1],c=a[2];
return[
yo(e,t+10),u,l,i,s+o+yo(e,t+32),c]},RV=function(e,t,n,r,o,i,s){var a=o==4294967295,u=i==4294967295,l=s==
4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+yo(e,t+2))if(yo(e,t)==1)return[a?Nw(e,t+4+8*u):o,u?
Nw(e,t+4):i,l?Nw(e,t+4+8*(u+a)):s,1];r<2&&Sn(13)}return[o,i,s,0]},Mw=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&Sn(9),t+=r+4}return t},ZI=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,
c=a&&a.length,d=Mw(l);pn(e,t,s!=null?33639248:67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),g=p.getFullYear()-1980;if((g<0||g>119)&&Sn(10),pn(e,t,g<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(pn(e,t,n.crc),
pn(e,t+4,i<0?-i-2:i),pn(e,t+8,n.size)),pn(e,t+12,u),pn(e,t+14,d),t+=16,s!=null&&(pn(e,t,c),pn(e,t+6,
n.attrs),pn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(var b in l){var x=l[b],A=x.length;pn(e,t,+b),pn(e,
t+2,A),e.set(x,t+4),t+=4+A}return c&&(e.set(a,t),t+=c),t},DV=function(e,t,n,r,o){pn(e,t,101010256),
pn(
e,t+8,n),pn(e,t+10,n),pn(e,t+12,r),pn(e,t+16,o)}});var qi={};xh(qi,{inflateSync:()=>Bw,strFromU8:()=>zw,
strToU8:()=>Lf,unzipSync:()=>oF,zipSync:()=>rF});
var Zi=bm(()=>{"use strict";m();iF()});var qs=Fe(fn=>{"use strict";m();function yJ(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Hs(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Wu(e,t){return t===void 0&&(t=h),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Hs(e,t){return h.prototype.hasOwnProperty.call(e,t)}function bJ(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Hs(t,n)&&(e[n]=t[n]);return e}
var zF=Wu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function wJ(e){
return Hs(zF,e.toLowerCase())}var UF=Wu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function vJ(e){return Hs(UF,e.toLowerCase())}
var ud=Wu(
{script:!1,style:!1,textarea:!0,title:!0});function kJ(e){var t=e.toLowerCase();return Hs(ud,t)&&!ud[
t]}
function xJ(e){var t=e.toLowerCase();return Hs(ud,t)&&ud[t]}function WF(e){return e===ld.HTML}
function TJ(e){
return WF(e)||e===ld.XML_XHTML_APPLICATION}var ld=Wu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
SJ=h.keys(ld).map(function(e){return ld[e]});function EJ(e){return SJ.indexOf(e)>-1}var CJ=Wu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});fn.assign=bJ;fn.find=yJ;
fn.freeze=Wu;fn.HTML_BOOLEAN_ATTRIBUTES=
zF;fn.HTML_RAW_TEXT_ELEMENTS=ud;fn.HTML_VOID_ELEMENTS=UF;fn.hasDefaultHTMLNamespace=TJ;fn.hasOwn=Hs;
fn.isHTMLBooleanAttribute=wJ;fn.isHTMLRawTextElement=kJ;fn.isHTMLEscapableRawTextElement=xJ;fn.isHTMLMimeType=
WF;fn.isHTMLVoidElement=vJ;fn.isValidMimeType=EJ;fn.MIME_TYPE=ld;fn.NAMESPACE=CJ});var fd=Fe(pd=>{
"use strict";m();var RJ=qs();function GF(e,t){e.prototype=h.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var dd=RJ.freeze({Error:"Error",
IndexSizeError:"IndexSizeError",DomstringSizeError:"DomstringSizeError",HierarchyRequestError:
"HierarchyRequestError",
WrongDocumentError:"WrongDocumentError",InvalidCharacterError:"InvalidCharacterError",
NoDataAllowedError:"NoDataAllowedError",NoModificationAllowedError:"NoModificationAllowedError",
NotFoundError:"NotFoundError",NotSupportedError:"NotSupportedError",InUseAttributeError:
"InUseAttributeError",InvalidStateError:"InvalidStateError",SyntaxError:"SyntaxError",
InvalidModificationError:"InvalidModificationError",NamespaceError:"NamespaceError",
InvalidAccessError:"InvalidAccessError",ValidationError:"ValidationError",TypeMismatchError:
"TypeMismatchError",SecurityError:"SecurityError",NetworkError:"NetworkError",AbortError:
"AbortError",
URLMismatchError:"URLMismatchError",QuotaExceededError:"QuotaExceededError",TimeoutError:
"TimeoutError",InvalidNodeTypeError:"InvalidNodeTypeError",DataCloneError:"DataCloneError",
EncodingError:"EncodingError",NotReadableError:"NotReadableError",UnknownError:"UnknownError",
ConstraintError:"ConstraintError",DataError:"DataError",TransactionInactiveError:
"TransactionInactiveError",ReadOnlyError:"ReadOnlyError",VersionError:"VersionError",OperationError:
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),HF=h.keys(dd);
function qF(e){return typeof e=="number"&&e>=1&&e<=25}
function DJ(e){return typeof e=="string"&&e.substring(e.length-dd.Error.length)===dd.Error}function md(
e,t){
qF(e)?(this.name=HF[e],this.message=t||""):(this.message=e,this.name=DJ(t)?t:dd.Error),C.captureStackTrace&&
C.captureStackTrace(this,md)}GF(md,!0);h.defineProperties(md.prototype,{code:{enumerable:!0,get:
function(){
var e=HF.indexOf(this.name);return qF(e)?e:0}}});var ZF={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Jw=h.entries(ZF);for(cd=0;cd<Jw.length;cd++)KF=Jw[cd][0],md[KF]=Jw[cd][1];var KF,cd;function Yw(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,Yw)}GF(Yw);
pd.DOMException=md;pd.DOMExceptionName=dd;pd.ExceptionCode=ZF;pd.ParseError=Yw});var ov=Fe(Re=>{
"use strict";m();function e$(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var Hu=e$();function Ji(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Ku(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),Hu?
"u":"")}function Ie(e){var t=this;return new RegExp(k.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),Hu?"u":"")}
function ke(e){if(arguments.length===0)
throw new C("no parameters provided");return Ie.apply(ke,["(?:"].concat(k.prototype.slice.call(
arguments),
[")"]))}var OJ="\uFFFD",Yi=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;Hu&&(Yi=Ie("[",Ji(Yi),
"\\u{10000}-\\u{10FFFF}","]"));var AJ=new RegExp("[^"+Ji(Yi)+"]",Hu?"u":""),Vf=/[\x20\x09\x0D\x0A]/,
NJ=Ji(Vf),st=Ie(Vf,"+"),Et=Ie(Vf,"*"),gd=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
Hu&&(gd=Ie("[",Ji(gd),"\\u{10000}-\\u{10FFFF}","]"));var PJ=Ji(gd),ev=Ie("[",PJ,Ji(/[-.0-9\xB7]/),Ji(
/[\u0300-\u036F\u203F-\u2040]/),"]"),ur=Ie(gd,ev,"*"),IJ=Ie("^",ur,"$"),VF=Ie(ev,"+"),FJ=Ie("&",ur,
";"),$J=ke(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),hd=ke(FJ,"|",$J),yd=Ie("%",ur,";"),tv=ke(Ie('"',ke(/[^%&"]/,
"|",yd,"|",hd),"*",'"'),"|",Ie("'",ke(/[^%&']/,"|",yd,"|",hd),"*","'")),_J=ke('"',ke(/[^<&"]/,"|",hd),
"*",'"',"|","'",ke(/[^<&']/,"|",hd),"*","'"),MJ=Ku(gd,":"),LJ=Ku(ev,":"),Xw=Ie(MJ,LJ,"*"),jJ=Ie("^",
Xw,"$"),bd=Ie(Xw,ke(":",Xw),"?"),BJ=Ie("^",bd,"$"),zJ=Ie("(",bd,")"),Gu=ke(/"[^"]*"|'[^']*'/),UJ=Ie(
/^<\?/,"(",ur,")",ke(st,"(?!",Vf,")(",Yi,"*?)"),"?",/\?>/),JF=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
wd=ke('"',JF,'*"',"|","'",Ku(JF,"'"),"*'"),t$="<!--",n$="-->",WJ=Ie(t$,ke(Ku(Yi,"-"),"|",Ie("-",Ku(
Yi,
"-"))),"*",n$),YF="#PCDATA",KJ=ke(Ie(/\(/,Et,YF,ke(Et,/\|/,Et,bd),"*",Et,/\)\*/),"|",Ie(/\(/,Et,YF,
Et,
/\)/)),GJ=/[?*+]?/,HJ=Ie(/\([^>]+\)/,GJ),qJ=ke("EMPTY","|","ANY","|",KJ,"|",HJ),ZJ="<!ELEMENT",VJ=Ie(
ZJ,st,ke(bd,"|",yd),st,ke(qJ,"|",yd),Et,">"),JJ=Ie("NOTATION",st,/\(/,Et,ur,ke(Et,/\|/,Et,ur),"*",Et,
/\)/),YJ=Ie(/\(/,Et,VF,ke(Et,/\|/,Et,VF),"*",Et,/\)/),XJ=ke(JJ,"|",YJ),QJ=ke(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",XJ),e7=ke(/#REQUIRED|#IMPLIED/,"|",ke(ke("#FIXED",st),"?",_J)),t7=ke(st,ur,st,QJ,st,e7),n7="<!ATTLIST",
r7=Ie(n7,st,ur,t7,"*",Et,">"),Qw="about:legacy-compat",o7=ke('"'+Qw+'"',"|","'"+Qw+"'"),nv="SYSTEM",
Jf="PUBLIC",Yf=ke(ke(nv,st,Gu),"|",ke(Jf,st,wd,st,Gu)),i7=Ie("^",ke(ke(nv,st,"(?<SystemLiteralOnly>",
Gu,")"),"|",ke(Jf,st,"(?<PubidLiteral>",wd,")",st,"(?<SystemLiteral>",Gu,")"))),s7=Ie("^",wd,
"$"),a7=Ie("^",Gu,"$"),u7=ke(st,"NDATA",st,ur),l7=ke(tv,"|",ke(Yf,u7,"?")),r$="<!ENTITY",c7=Ie(r$,st,
ur,st,l7,Et,">"),d7=ke(tv,"|",Yf),m7=Ie(r$,st,"%",st,ur,st,d7,Et,">"),p7=ke(c7,"|",m7),f7=Ie(Jf,st,
wd),
g7=Ie("<!NOTATION",st,ur,st,ke(Yf,"|",f7),Et,">"),rv=Ie(Et,"=",Et),XF=/1[.]\d+/,h7=Ie(st,"version",
rv,
ke("'",XF,"'","|",'"',XF,'"')),QF=/[A-Za-z][-A-Za-z0-9._]*/,y7=ke(st,"encoding",rv,ke('"',QF,'"',"|",
"'",QF,"'")),b7=ke(st,"standalone",rv,ke("'",ke("yes","|","no"),"'","|",'"',ke("yes","|","no"),'"')),
w7=Ie(/^<\?xml/,h7,y7,"?",b7,"?",Et,/\?>/),v7="<!DOCTYPE",k7="<![CDATA[",x7="]]>",T7=/<!\[CDATA\[/,
S7=/\]\]>/,
E7=Ie(Yi,"*?",S7),C7=Ie(T7,E7);Re.chars=Ji;Re.chars_without=Ku;Re.detectUnicodeSupport=e$;Re.reg=Ie;
Re.regg=ke;Re.ABOUT_LEGACY_COMPAT=Qw;Re.ABOUT_LEGACY_COMPAT_SystemLiteral=o7;Re.AttlistDecl=r7;Re.CDATA_START=
k7;Re.CDATA_END=x7;Re.CDSect=C7;Re.Char=Yi;Re.Comment=WJ;Re.COMMENT_START=t$;Re.COMMENT_END=n$;Re.DOCTYPE_DECL_START=
v7;Re.elementdecl=VJ;Re.EntityDecl=p7;Re.EntityValue=tv;Re.ExternalID=Yf;Re.ExternalID_match=i7;Re.Name=
ur;Re.Name_exact=IJ;Re.NCName_exact=jJ;Re.NotationDecl=g7;Re.Reference=hd;Re.PEReference=yd;Re.PI=UJ;
Re.PUBLIC=Jf;Re.PubidLiteral=wd;Re.PubidLiteral_match=s7;Re.QName=bd;Re.QName_exact=BJ;Re.QName_group=
zJ;Re.S=st;Re.SChar_s=NJ;Re.S_OPT=Et;Re.SYSTEM=nv;Re.SystemLiteral=Gu;Re.SystemLiteral_match=a7;Re.InvalidChar=
AJ;Re.UNICODE_REPLACEMENT_CHARACTER=OJ;Re.UNICODE_SUPPORT=Hu;Re.XMLDecl=w7});var fv=Fe($t=>{
"use strict";m();var xr=qs(),ko=xr.find,R7=xr.hasDefaultHTMLNamespace,Zu=xr.hasOwn,D7=xr.
isHTMLMimeType,O7=xr.isHTMLRawTextElement,A7=xr.isHTMLVoidElement,vd=xr.MIME_TYPE,xo=xr.NAMESPACE,Ln=S(
),
c$=fd(),ae=c$.DOMException,En=c$.DOMExceptionName,Ft=ov();function Yn(e){if(e!==Ln)throw new TypeError(
"Illegal constructor")}function N7(e){return e!==""}function P7(e){return e?e.split(/[\t\n\f\r ]+/).
filter(N7):[]}function I7(e,t){return Zu(e,t)||(e[t]=!0),e}function o$(e){if(!e)return[];var t=P7(e);
return h.keys(t.reduce(I7,{}))}function F7(e){return function(t){return e&&e.indexOf(t)!==-1}}
function d$(e){
if(!Ft.QName_exact.test(e))throw new ae(ae.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function sv(e,t){d$(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ae(ae.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==xr.NAMESPACE.XML)throw new ae(ae.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==xr.NAMESPACE.XMLNS)throw new ae(
ae.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===xr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ae(ae.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Yu(e,t){for(var n in e)
Zu(e,n)&&(t[n]=e[n])}function Xn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Yu(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Qn={},kr=Qn.ELEMENT_NODE=1,Vu=Qn.ATTRIBUTE_NODE=2,kd=Qn.TEXT_NODE=
3,m$=Qn.CDATA_SECTION_NODE=4,p$=Qn.ENTITY_REFERENCE_NODE=5,$7=Qn.ENTITY_NODE=6,av=Qn.PROCESSING_INSTRUCTION_NODE=
7,uv=Qn.COMMENT_NODE=8,qu=Qn.DOCUMENT_NODE=9,f$=Qn.DOCUMENT_TYPE_NODE=10,Xi=Qn.DOCUMENT_FRAGMENT_NODE=
11,_7=Qn.NOTATION_NODE=12,It=xr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function g$(e,t){if(t.length<e.length)return g$(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function i$(e){return e.guid||(e.guid=f.random()),e.guid}function Zt(){}Zt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)pv(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};Zt.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function vo(e,t){
this.
_node=e,this._refresh=t,tg(this)}function tg(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(C$(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Zu(e,r)&&delete e[r];Yu(n,e),e._inc=t}}vo.prototype.item=function(e){return tg(
this),
this[e]||null};Xn(vo,Zt);function Ju(){this._nsIndex=h.create(null),this._noNsIndex=h.create(null)}
function h$(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function lv(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=h.create(null)),r}function M7(e,t,n){var r=lv(e,t,!1),o=r&&
r[n];return o||null}function L7(e,t){lv(e,t.namespaceURI,!0)[t.localName]=t}function j7(e,t){var n=lv(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function B7(e,t,n,r){if(r?t[h$(t,r)]=n:(t[t.length]=n,
t.length++),L7(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&w$(o,e,r),z7(o,e,n))}}function s$(
e,t,n){
var r=h$(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,j7(t,n),e){var i=e.ownerDocument;
i&&w$(i,e,n),n.ownerElement=null}}}Ju.prototype={length:0,item:Zt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ae(ae.INUSE_ATTRIBUTE_ERR);var n=M7(this,e.namespaceURI,
e.localName);return n===e?e:(B7(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ae(ae.NOT_FOUND_ERR,
e);return s$(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ae(ae.NOT_FOUND_ERR,e?e+" : "+t:t);return s$(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Ju.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function y$(){}y$.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=vd.XML_APPLICATION;e===xo.HTML?
r=vd.XML_XHTML_APPLICATION:e===xo.SVG&&(r=vd.XML_SVG_IMAGE);var o=new ni(Ln,{contentType:r});if(o.implementation=
this,o.childNodes=new Zt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){d$(e);var o=new og(Ln);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Zt,o},createHTMLDocument:
function(e){
var t=new ni(Ln,{contentType:vd.HTML});if(t.implementation=this,t.childNodes=new Zt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Ze(e){Yn(e)}Ze.prototype={firstChild:null,lastChild:null,
previousSibling:null,
nextSibling:null,parentNode:null,get parentElement(){return this.parentNode&&this.parentNode.nodeType===
this.ELEMENT_NODE?this.parentNode:null},childNodes:null,ownerDocument:null,nodeValue:null,
namespaceURI:null,
prefix:null,localName:null,baseURI:"about:blank",get isConnected(){var e=this.getRootNode();return e&&
e.nodeType===e.DOCUMENT_NODE},contains:function(e){if(!e)return!1;var t=e;do{if(this===t)return!0;t=
t.parentNode}while(t);return!1},getRootNode:function(e){var t=this;do{if(!t.parentNode)return t;t=t.
parentNode}while(t)},isEqualNode:function(e){if(!e)return!1;for(var t=[{node:this,other:e}];t.length>
0;){var n=t.pop(),r=n.node,o=n.other;if(r.nodeType!==o.nodeType)return!1;switch(r.nodeType){case r.DOCUMENT_TYPE_NODE:
if(r.name!==o.name||r.publicId!==o.publicId||r.systemId!==o.systemId)return!1;break;case r.ELEMENT_NODE:
if(r.namespaceURI!==o.namespaceURI||r.prefix!==o.prefix||r.localName!==o.localName||r.attributes.length!==
o.attributes.length)return!1;for(var i=0;i<r.attributes.length;i++){var s=r.attributes.item(i),a=o.getAttributeNodeNS(
s.namespaceURI,s.localName);if(!a)return!1;t.push({node:s,other:a})}break;case r.ATTRIBUTE_NODE:if(r.
namespaceURI!==o.namespaceURI||r.localName!==o.localName||r.value!==o.value)return!1;break;case r.PROCESSING_INSTRUCTION_NODE:
if(r.target!==o.target||r.data!==o.data)return!1;break;case r.TEXT_NODE:case r.CDATA_SECTION_NODE:
case r.
COMMENT_NODE:if(r.data!==o.data)return!1;break}if(r.childNodes.length!==o.childNodes.length)return!1;
for(var i=r.childNodes.length-1;i>=0;i--)t.push({node:r.childNodes[i],other:o.childNodes[i]})}return!0}
,
isSameNode:function(e){return this===e},insertBefore:function(e,t){return eg(this,e,t)},replaceChild:
function(e,t){
eg(this,e,t,x$),t&&this.removeChild(t)},removeChild:function(e){return v$(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return E$(this.ownerDocument||this,this,e)},normalize:function(){gn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===kd&&t.nodeType===kd){for(var r=[],o=n;o!==
null&&o.nodeType===kd;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),cv(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Zu(n,r)&&n[r]===e)return r}t=t.nodeType==Vu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Zu(n,
e))return n[e];t=t.nodeType==Vu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Zs&&(r=t,t=r.ownerElement),n instanceof Zs&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return It.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
It.DOCUMENT_POSITION_PRECEDING;if(s===o)return It.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+It.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return It.DOCUMENT_POSITION_DISCONNECTED+It.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(i$(n.ownerDocument)>i$(t.ownerDocument)?It.DOCUMENT_POSITION_FOLLOWING:It.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return It.DOCUMENT_POSITION_CONTAINS+It.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return It.
DOCUMENT_POSITION_CONTAINED_BY+It.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return It.DOCUMENT_POSITION_CONTAINED_BY+It.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return It.DOCUMENT_POSITION_CONTAINS+It.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=g$(a,l);for(var p in d.childNodes){var g=d.childNodes[p];
if(g===n)return It.DOCUMENT_POSITION_FOLLOWING;if(g===t)return It.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
g)>=0)return It.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(g)>=0)return It.DOCUMENT_POSITION_PRECEDING}
return 0}};function b$(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Yu(Qn,Ze);Yu(Qn,Ze.prototype);Yu(It,Ze);Yu(It,Ze.prototype);function Qf(e,t){
gn(e,null,{enter:function(n){return t(n)?gn.STOP:!0}})}function gn(e,t,n){for(var r=[{node:e,context:
t,
phase:gn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===gn.ENTER){var i=n.enter(o.node,o.context);
if(i===
gn.STOP)return gn.STOP;if(r.push({node:o.node,context:i,phase:gn.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:gn.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}gn.STOP=S("walkDOM.STOP");gn.ENTER=0;gn.EXIT=1;function ni(e,t){Yn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||vd.XML_APPLICATION,this.type=D7(this.contentType)?
"html":"xml"}function z7(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===xo.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function w$(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===xo.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function cv(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function v$(e,t){if(e!==t.parentNode)throw new ae(ae.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,cv(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function U7(e){return e&&(e.nodeType===Ze.DOCUMENT_NODE||e.nodeType===Ze.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ze.ELEMENT_NODE)}function W7(e){return e&&(e.nodeType===Ze.CDATA_SECTION_NODE||e.nodeType===Ze.COMMENT_NODE||
e.nodeType===Ze.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ze.DOCUMENT_TYPE_NODE||e.nodeType===Ze.ELEMENT_NODE||
e.nodeType===Ze.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ze.TEXT_NODE)}function Qi(e){return e&&e.nodeType===
Ze.DOCUMENT_TYPE_NODE}function ti(e){return e&&e.nodeType===Ze.ELEMENT_NODE}function k$(e){return e&&
e.nodeType===Ze.TEXT_NODE}function a$(e,t){var n=e.childNodes||[];if(ko(n,ti)||Qi(t))return!1;var r=ko(
n,Qi);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function u$(e,t){var n=e.childNodes||[];function r(i){
return ti(i)&&i!==t}if(ko(n,r))return!1;var o=ko(n,Qi);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function K7(e,t,n){
if(!U7(e))throw new ae(ae.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ae(ae.NOT_FOUND_ERR,"child not in parent");if(!W7(t)||Qi(t)&&e.nodeType!==Ze.DOCUMENT_NODE)
throw new ae(ae.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function G7(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ze.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(ti);if(i.length>1||ko(o,k$))throw new ae(ae.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!a$(e,n))throw new ae(ae.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(ti(t)&&!a$(e,n))throw new ae(ae.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Qi(t)){if(ko(r,Qi))throw new ae(ae.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=ko(r,ti);if(n&&r.indexOf(s)<r.indexOf(n))throw new ae(ae.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new ae(ae.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function x$(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ze.DOCUMENT_FRAGMENT_NODE){var i=o.filter(ti);if(i.length>1||ko(o,k$))
throw new ae(ae.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!u$(e,n))throw new ae(ae.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(ti(t)&&!u$(e,n))throw new ae(ae.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Qi(t)){if(ko(r,function(u){return Qi(u)&&
u!==n}))throw new ae(ae.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=ko(r,ti);if(n&&r.indexOf(s)<r.indexOf(n))throw new ae(ae.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function eg(e,t,n,r){K7(e,t,n),e.nodeType===Ze.DOCUMENT_NODE&&
(r||G7)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Xi){var i=t.firstChild;if(i==null)
return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,s.nextSibling=
n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=e;while(
i!==
s&&(i=i.nextSibling));return cv(e.ownerDocument||e,e,t),t.nodeType==Xi&&(t.firstChild=t.lastChild=null),
t}ni.prototype={implementation:null,nodeName:"#document",nodeType:qu,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Xi){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return eg(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===kr&&(this.documentElement=e),e},removeChild:function(e){var t=v$(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){eg(this,e,t,x$),e.ownerDocument=
this,t&&this.removeChild(t),ti(e)&&(this.documentElement=e)},importNode:function(e,t){return H7(this,
e,t)},getElementById:function(e){var t=null;return Qf(this.documentElement,function(n){if(n.nodeType==
kr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new ri(Ln);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),R7(this.contentType)&&(t.namespaceURI=xo.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Zt;var n=t.attributes=new Ju;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Xu(Ln);return e.ownerDocument=this,e.childNodes=new Zt,e}
,
createTextNode:function(e){var t=new xd(Ln);return t.ownerDocument=this,t.childNodes=new Zt,t.appendData(
e),t},createComment:function(e){var t=new ng(Ln);return t.ownerDocument=this,t.childNodes=new Zt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ae(ae.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new rg(Ln);return t.ownerDocument=this,t.childNodes=new Zt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new sg(Ln);return n.ownerDocument=this,n.childNodes=
new Zt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Ft.QName_exact.
test(e))throw new ae(ae.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Zs(Ln);
return t.ownerDocument=this,t.childNodes=new Zt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Ft.Name_exact.test(e))throw new ae(ae.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ae("document is an html document",En.NotSupportedError);
var t=new ig(Ln);return t.ownerDocument=this,t.childNodes=new Zt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=sv(e,t),r=new ri(Ln),o=r.attributes=new Ju;return r.childNodes=new Zt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=sv(e,t),r=new Zs(Ln);return r.ownerDocument=this,r.childNodes=new Zt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Xn(ni,Ze);function ri(e){Yn(e),this._nsMap=
h.create(null)}ri.prototype={nodeType:kr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===xo.HTML},hasAttributes:function(){return!!(this.attributes&&
this.attributes.length)},hasAttribute:function(e){return!!this.getAttributeNode(e)},getAttribute:
function(e){
var t=this.getAttributeNode(e);return t?t.value:null},getAttributeNode:function(e){return this._isInHTMLDocumentAndNamespace(
)&&
(e=e.toLowerCase()),this.attributes.getNamedItem(e)},setAttribute:function(e,t){this._isInHTMLDocumentAndNamespace(
)&&
(e=e.toLowerCase());var n=this.getAttributeNode(e);n?n.value=n.nodeValue=""+t:(n=this.ownerDocument.
_createAttribute(e),n.value=n.nodeValue=""+t,this.setAttributeNode(n))},removeAttribute:function(e){
var t=this.getAttributeNode(e);t&&this.removeAttributeNode(t)},setAttributeNode:function(e){return this.
attributes.setNamedItem(e)},setAttributeNodeNS:function(e){return this.attributes.setNamedItemNS(e)}
,
removeAttributeNode:function(e){return this.attributes.removeNamedItem(e.nodeName)},
removeAttributeNS:function(e,t){
var n=this.getAttributeNodeNS(e,t);n&&this.removeAttributeNode(n)},hasAttributeNS:function(e,t){
return this.
getAttributeNodeNS(e,t)!=null},getAttributeNS:function(e,t){var n=this.getAttributeNodeNS(e,t);
return n?
n.value:null},setAttributeNS:function(e,t,n){var r=sv(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=o$(e);return new vo(this,function(n){var r=[];return t.length>0&&Qf(n,function(o){if(o!==n&&o.
nodeType===kr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=o$(i);s=t.every(F7(a))}s&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===qu?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new vo(this,function(r){var o=[];return Qf(r,function(i){if(!(
i===
r||i.nodeType!==kr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===xo.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new vo(this,function(n){var r=[
];
return Qf(n,function(o){o!==n&&o.nodeType===kr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};ni.prototype.getElementsByClassName=ri.prototype.getElementsByClassName;ni.prototype.
getElementsByTagName=ri.prototype.getElementsByTagName;ni.prototype.getElementsByTagNameNS=ri.prototype.
getElementsByTagNameNS;Xn(ri,Ze);function Zs(e){Yn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Zs.prototype.nodeType=Vu;Xn(Zs,Ze);function es(e){Yn(e)}es.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Xn(es,Ze);function xd(e){Yn(e)}xd.prototype={
nodeName:"#text",nodeType:kd,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Xn(xd,es);function ng(e){Yn(e)}ng.prototype={
nodeName:"#comment",nodeType:uv};Xn(ng,es);function rg(e){Yn(e)}rg.prototype={nodeName:
"#cdata-section",nodeType:m$};
Xn(rg,xd);function og(e){Yn(e)}og.prototype.nodeType=f$;Xn(og,Ze);function dv(e){Yn(e)}dv.prototype.
nodeType=_7;Xn(dv,Ze);function mv(e){Yn(e)}mv.prototype.nodeType=$7;Xn(mv,Ze);function ig(e){Yn(e)}
ig.
prototype.nodeType=p$;Xn(ig,Ze);function Xu(e){Yn(e)}Xu.prototype.nodeName="#document-fragment";Xu.prototype.
nodeType=Xi;Xn(Xu,Ze);function sg(e){Yn(e)}sg.prototype.nodeType=av;Xn(sg,es);function T$(){}T$.prototype.
serializeToString=function(e,t){return S$.call(e,t)};Ze.prototype.toString=S$;function S$(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===qu&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return pv(this,n,s,t),n.join("")}function l$(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===xo.XML||o===xo.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function Xf(e,t,n,r){if(r&&!Ft.QName_exact.test(t))throw new ae(
'The attribute name "'+t+'" is not a valid XML QName',En.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
b$),'"')}function pv(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===qu?e:e.ownerDocument,u=a.type==="html";gn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case kr:
var p=l.attributes,g=p.length,b=l.tagName,x=b;if(!u&&!l.prefix&&l.namespaceURI){for(var A,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){A=p.item(N).value;break}if(!A)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(x=I.prefix+":"+b);break}}}
if(i&&!Ft.QName_exact.test(x))throw new ae('The element name "'+x+'" is not a valid XML QName',En.InvalidStateError);
t.push("<",x);for(var $=d.slice(),M=0;M<g;M++){var B=p.item(M);B.prefix=="xmlns"?$.push({prefix:B.localName,
namespace:B.value}):B.nodeName=="xmlns"&&$.push({prefix:"",namespace:B.value})}for(var M=0;M<g;M++){
var B=p.item(M);if(l$(B,u,$)){var z=B.prefix||"",L=B.namespaceURI;Xf(t,z?"xmlns:"+z:"xmlns",L,i),$.push(
{prefix:z,namespace:L})}var j=o?o(B):B;j&&(typeof j=="string"?t.push(j):Xf(t,j.name,j.value,i))}if(b===
x&&l$(l,u,$)){var K=l.prefix||"",L=l.namespaceURI;Xf(t,K?"xmlns:"+K:"xmlns",L,i),$.push({prefix:K,
namespace:L})}
var q=!l.firstChild;if(q&&(u||l.namespaceURI===xo.HTML)&&(q=A7(b)),q)return t.push("/>"),null;if(t.push(
">"),u&&O7(b)){for(var V=l.firstChild;V;)V.data?t.push(V.data):pv(V,t,$.slice(),r),V=V.nextSibling;
return t.
push("</",x,">"),null}return{ns:$,tag:x};case qu:case Xi:if(i&&l.nodeType===qu&&l.documentElement==null)
throw new ae("The Document has no documentElement",En.InvalidStateError);return{ns:d};case Vu:return Xf(
t,l.name,l.value,i),null;case kd:if(i&&Ft.InvalidChar.test(l.data))throw new ae(
"The Text node data contains characters outside the XML Char production",En.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,b$)),null;case m$:if(i&&l.data.indexOf("]]>")!==-1)throw new ae(
'The CDATASection data contains "]]>"',En.InvalidStateError);return s?t.push(Ft.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Ft.CDATA_END):t.push(Ft.CDATA_START,l.data,Ft.CDATA_END),null;case uv:if(i){
if(Ft.InvalidChar.
test(l.data))throw new ae(
"The comment node data contains characters outside the XML Char production",
En.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ae(
'The comment node data contains "--" or ends with "-"',En.InvalidStateError)}return t.push(Ft.COMMENT_START,
l.data,Ft.COMMENT_END),null;case f$:var ne=l.publicId,H=l.systemId;if(i){if(!Ft.Name_exact.test(l.name))
throw new ae('The doctype name "'+l.name+'" is not a valid XML Name',En.InvalidStateError);if(ne&&!Ft.
PubidLiteral_match.test(ne))throw new ae("DocumentType publicId is not a valid PubidLiteral",En.InvalidStateError);
if(H&&H!=="."&&!Ft.SystemLiteral_match.test(H))throw new ae(
"DocumentType systemId is not a valid SystemLiteral",En.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ae(
'DocumentType internalSubset contains "]>"',En.InvalidStateError)}return t.push(Ft.DOCTYPE_DECL_START,
" ",l.name),ne?(t.push(" ",Ft.PUBLIC," ",ne),H&&H!=="."&&t.push(" ",H)):H&&H!=="."&&t.push(" ",Ft.SYSTEM,
" ",H),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case av:if(i){if(!Ft.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ae('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',En.InvalidStateError);if(Ft.InvalidChar.test(l.data))
throw new ae("The ProcessingInstruction data contains characters outside the XML Char production",En.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ae(
'The ProcessingInstruction data contains "?>"',En.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case p$:if(i&&!Ft.Name_exact.
test(l.nodeName))throw new ae('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
En.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function H7(e,t,n){var r;return gn(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
Vu||n;return a?s:null}}),r}function E$(e,t,n){var r;return gn(t,null,{enter:function(o,i){var s=new o.
constructor(Ln);for(var a in o)if(Zu(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new Zt),s.ownerDocument=e;var l=n;switch(s.nodeType){case kr:var c=o.attributes,d=s.attributes=
new Ju,p=c.length;d._ownerElement=s;for(var g=0;g<p;g++)s.setAttributeNode(E$(e,c.item(g),!0));break;
case Vu:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function C$(e,t,n){e[t]=n}function iv(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===kr&&t.push(n),n=n.nextSibling;return t}try{h.defineProperty&&(h.defineProperty(
vo.prototype,"length",{get:function(){return tg(this),this.$$length}}),h.defineProperty(Ze.prototype,
"textContent",{get:function(){if(this.nodeType===kr||this.nodeType===Xi){var e=[];return gn(this,
null,
{enter:function(t){if(t.nodeType===kr||t.nodeType===Xi)return!0;if(t.nodeType===av||t.nodeType===uv)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case kr:case Xi:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),h.defineProperty(es.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),h.defineProperty(es.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),h.defineProperty(ri.prototype,
"children",{get:function(){return new vo(this,iv)}}),h.defineProperty(ni.prototype,"children",{get:
function(){
return new vo(this,iv)}}),h.defineProperty(Xu.prototype,"children",{get:function(){return new vo(
this,
iv)}}),C$=function(e,t,n){e["$$"+t]=n})}catch{}$t._updateLiveList=tg;$t.Attr=Zs;$t.CDATASection=rg;
$t.
CharacterData=es;$t.Comment=ng;$t.Document=ni;$t.DocumentFragment=Xu;$t.DocumentType=og;$t.DOMImplementation=
y$;$t.Element=ri;$t.Entity=mv;$t.EntityReference=ig;$t.LiveNodeList=vo;$t.NamedNodeMap=Ju;$t.Node=Ze;
$t.NodeList=Zt;$t.Notation=dv;$t.Text=xd;$t.ProcessingInstruction=sg;$t.walkDOM=gn;$t.XMLSerializer=
T$});var D$=Fe(Td=>{"use strict";m();var R$=qs().freeze;Td.XML_ENTITIES=R$({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Td.HTML_ENTITIES=R$({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
"\u223E",
acd:"\u223F",acE:"\u223E\u0333",Acirc:"\xC2",acirc:"\xE2",acute:"\xB4",Acy:"\u0410",acy:"\u0430",
AElig:"\xC6",aelig:"\xE6",af:"\u2061",Afr:"\u{1D504}",afr:"\u{1D51E}",Agrave:"\xC0",agrave:"\xE0",
alefsym:"\u2135",aleph:"\u2135",Alpha:"\u0391",alpha:"\u03B1",Amacr:"\u0100",amacr:"\u0101",amalg:
"\u2A3F",AMP:"&",amp:"&",And:"\u2A53",and:"\u2227",andand:"\u2A55",andd:"\u2A5C",andslope:"\u2A58",
andv:"\u2A5A",ang:"\u2220",ange:"\u29A4",angle:"\u2220",angmsd:"\u2221",angmsdaa:"\u29A8",angmsdab:
"\u29A9",angmsdac:"\u29AA",
angmsdad:"\u29AB",angmsdae:"\u29AC",angmsdaf:"\u29AD",angmsdag:"\u29AE",angmsdah:"\u29AF",angrt:
"\u221F",
angrtvb:"\u22BE",angrtvbd:"\u299D",angsph:"\u2222",angst:"\xC5",angzarr:"\u237C",Aogon:"\u0104",
aogon:"\u0105",Aopf:"\u{1D538}",aopf:"\u{1D552}",ap:"\u2248",apacir:"\u2A6F",apE:"\u2A70",ape:
"\u224A",apid:"\u224B",apos:"'",ApplyFunction:"\u2061",approx:"\u2248",approxeq:"\u224A",Aring:
"\xC5",aring:"\xE5",
Ascr:"\u{1D49C}",ascr:"\u{1D4B6}",Assign:"\u2254",ast:"*",asymp:"\u2248",asympeq:"\u224D",Atilde:
"\xC3",
atilde:"\xE3",Auml:"\xC4",auml:"\xE4",awconint:"\u2233",awint:"\u2A11",backcong:"\u224C",backepsilon:
"\u03F6",backprime:"\u2035",backsim:"\u223D",backsimeq:"\u22CD",Backslash:"\u2216",Barv:"\u2AE7",
barvee:"\u22BD",Barwed:"\u2306",barwed:"\u2305",barwedge:"\u2305",bbrk:"\u23B5",bbrktbrk:"\u23B6",
bcong:"\u224C",
Bcy:"\u0411",bcy:"\u0431",bdquo:"\u201E",becaus:"\u2235",Because:"\u2235",because:"\u2235",bemptyv:
"\u29B0",bepsi:"\u03F6",bernou:"\u212C",Bernoullis:"\u212C",Beta:"\u0392",beta:"\u03B2",beth:
"\u2136",
between:"\u226C",Bfr:"\u{1D505}",bfr:"\u{1D51F}",bigcap:"\u22C2",bigcirc:"\u25EF",bigcup:"\u22C3",
bigodot:"\u2A00",bigoplus:"\u2A01",bigotimes:"\u2A02",bigsqcup:"\u2A06",bigstar:"\u2605",
bigtriangledown:"\u25BD",
bigtriangleup:"\u25B3",biguplus:"\u2A04",bigvee:"\u22C1",bigwedge:"\u22C0",bkarow:"\u290D",
blacklozenge:"\u29EB",blacksquare:"\u25AA",blacktriangle:"\u25B4",blacktriangledown:"\u25BE",
blacktriangleleft:"\u25C2",
blacktriangleright:"\u25B8",blank:"\u2423",blk12:"\u2592",blk14:"\u2591",blk34:"\u2593",block:
"\u2588",
bne:"=\u20E5",bnequiv:"\u2261\u20E5",bNot:"\u2AED",bnot:"\u2310",Bopf:"\u{1D539}",bopf:"\u{1D553}",
bot:"\u22A5",bottom:"\u22A5",bowtie:"\u22C8",boxbox:"\u29C9",boxDL:"\u2557",boxDl:"\u2556",boxdL:
"\u2555",
boxdl:"\u2510",boxDR:"\u2554",boxDr:"\u2553",boxdR:"\u2552",boxdr:"\u250C",boxH:"\u2550",boxh:
"\u2500",
boxHD:"\u2566",boxHd:"\u2564",boxhD:"\u2565",boxhd:"\u252C",boxHU:"\u2569",boxHu:"\u2567",boxhU:
"\u2568",
boxhu:"\u2534",boxminus:"\u229F",boxplus:"\u229E",boxtimes:"\u22A0",boxUL:"\u255D",boxUl:"\u255C",
boxuL:"\u255B",boxul:"\u2518",boxUR:"\u255A",boxUr:"\u2559",boxuR:"\u2558",boxur:"\u2514",boxV:
"\u2551",boxv:"\u2502",boxVH:"\u256C",boxVh:"\u256B",boxvH:"\u256A",boxvh:"\u253C",boxVL:"\u2563",
boxVl:"\u2562",boxvL:"\u2561",boxvl:"\u2524",boxVR:"\u2560",boxVr:"\u255F",boxvR:"\u255E",boxvr:
"\u251C",bprime:"\u2035",Breve:"\u02D8",breve:"\u02D8",brvbar:"\xA6",Bscr:"\u212C",bscr:"\u{1D4B7}",
bsemi:"\u204F",bsim:"\u223D",bsime:"\u22CD",bsol:"\\",bsolb:"\u29C5",bsolhsub:"\u27C8",bull:"\u2022",
bullet:"\u2022",bump:"\u224E",bumpE:"\u2AAE",bumpe:"\u224F",Bumpeq:"\u224E",bumpeq:"\u224F",Cacute:
"\u0106",cacute:"\u0107",Cap:"\u22D2",
cap:"\u2229",capand:"\u2A44",capbrcup:"\u2A49",capcap:"\u2A4B",capcup:"\u2A47",capdot:"\u2A40",
CapitalDifferentialD:"\u2145",caps:"\u2229\uFE00",caret:"\u2041",caron:"\u02C7",Cayleys:"\u212D",
ccaps:"\u2A4D",Ccaron:"\u010C",
ccaron:"\u010D",Ccedil:"\xC7",ccedil:"\xE7",Ccirc:"\u0108",ccirc:"\u0109",Cconint:"\u2230",ccups:
"\u2A4C",
ccupssm:"\u2A50",Cdot:"\u010A",cdot:"\u010B",cedil:"\xB8",Cedilla:"\xB8",cemptyv:"\u29B2",cent:
"\xA2",
CenterDot:"\xB7",centerdot:"\xB7",Cfr:"\u212D",cfr:"\u{1D520}",CHcy:"\u0427",chcy:"\u0447",check:
"\u2713",
checkmark:"\u2713",Chi:"\u03A7",chi:"\u03C7",cir:"\u25CB",circ:"\u02C6",circeq:"\u2257",
circlearrowleft:"\u21BA",circlearrowright:"\u21BB",circledast:"\u229B",circledcirc:"\u229A",
circleddash:"\u229D",CircleDot:"\u2299",circledR:"\xAE",circledS:"\u24C8",CircleMinus:"\u2296",
CirclePlus:"\u2295",CircleTimes:"\u2297",
cirE:"\u29C3",cire:"\u2257",cirfnint:"\u2A10",cirmid:"\u2AEF",cirscir:"\u29C2",
ClockwiseContourIntegral:"\u2232",CloseCurlyDoubleQuote:"\u201D",CloseCurlyQuote:"\u2019",clubs:
"\u2663",clubsuit:"\u2663",Colon:"\u2237",colon:":",Colone:"\u2A74",colone:"\u2254",coloneq:"\u2254",
comma:",",commat:"@",comp:"\u2201",
compfn:"\u2218",complement:"\u2201",complexes:"\u2102",cong:"\u2245",congdot:"\u2A6D",Congruent:
"\u2261",
Conint:"\u222F",conint:"\u222E",ContourIntegral:"\u222E",Copf:"\u2102",copf:"\u{1D554}",coprod:
"\u2210",
Coproduct:"\u2210",COPY:"\xA9",copy:"\xA9",copysr:"\u2117",CounterClockwiseContourIntegral:"\u2233",
crarr:"\u21B5",Cross:"\u2A2F",cross:"\u2717",Cscr:"\u{1D49E}",cscr:"\u{1D4B8}",csub:"\u2ACF",csube:
"\u2AD1",csup:"\u2AD0",csupe:"\u2AD2",ctdot:"\u22EF",cudarrl:"\u2938",cudarrr:"\u2935",cuepr:
"\u22DE",
cuesc:"\u22DF",cularr:"\u21B6",cularrp:"\u293D",Cup:"\u22D3",cup:"\u222A",cupbrcap:"\u2A48",CupCap:
"\u224D",cupcap:"\u2A46",cupcup:"\u2A4A",cupdot:"\u228D",cupor:"\u2A45",cups:"\u222A\uFE00",curarr:
"\u21B7",
curarrm:"\u293C",curlyeqprec:"\u22DE",curlyeqsucc:"\u22DF",curlyvee:"\u22CE",curlywedge:"\u22CF",
curren:"\xA4",curvearrowleft:"\u21B6",curvearrowright:"\u21B7",cuvee:"\u22CE",cuwed:"\u22CF",
cwconint:"\u2232",
cwint:"\u2231",cylcty:"\u232D",Dagger:"\u2021",dagger:"\u2020",daleth:"\u2138",Darr:"\u21A1",dArr:
"\u21D3",
darr:"\u2193",dash:"\u2010",Dashv:"\u2AE4",dashv:"\u22A3",dbkarow:"\u290F",dblac:"\u02DD",Dcaron:
"\u010E",
dcaron:"\u010F",Dcy:"\u0414",dcy:"\u0434",DD:"\u2145",dd:"\u2146",ddagger:"\u2021",ddarr:"\u21CA",
DDotrahd:"\u2911",ddotseq:"\u2A77",deg:"\xB0",Del:"\u2207",Delta:"\u0394",delta:"\u03B4",demptyv:
"\u29B1",dfisht:"\u297F",Dfr:"\u{1D507}",dfr:"\u{1D521}",dHar:"\u2965",dharl:"\u21C3",dharr:"\u21C2",
DiacriticalAcute:"\xB4",DiacriticalDot:"\u02D9",DiacriticalDoubleAcute:"\u02DD",DiacriticalGrave:"`",
DiacriticalTilde:"\u02DC",diam:"\u22C4",Diamond:"\u22C4",diamond:"\u22C4",diamondsuit:"\u2666",diams:
"\u2666",die:"\xA8",
DifferentialD:"\u2146",digamma:"\u03DD",disin:"\u22F2",div:"\xF7",divide:"\xF7",divideontimes:
"\u22C7",
divonx:"\u22C7",DJcy:"\u0402",djcy:"\u0452",dlcorn:"\u231E",dlcrop:"\u230D",dollar:"$",Dopf:
"\u{1D53B}",
dopf:"\u{1D555}",Dot:"\xA8",dot:"\u02D9",DotDot:"\u20DC",doteq:"\u2250",doteqdot:"\u2251",DotEqual:
"\u2250",dotminus:"\u2238",dotplus:"\u2214",dotsquare:"\u22A1",doublebarwedge:"\u2306",
DoubleContourIntegral:"\u222F",DoubleDot:"\xA8",DoubleDownArrow:"\u21D3",DoubleLeftArrow:"\u21D0",
DoubleLeftRightArrow:"\u21D4",
DoubleLeftTee:"\u2AE4",DoubleLongLeftArrow:"\u27F8",DoubleLongLeftRightArrow:"\u27FA",
DoubleLongRightArrow:"\u27F9",DoubleRightArrow:"\u21D2",DoubleRightTee:"\u22A8",DoubleUpArrow:
"\u21D1",DoubleUpDownArrow:"\u21D5",DoubleVerticalBar:"\u2225",DownArrow:"\u2193",Downarrow:"\u21D3",
downarrow:"\u2193",DownArrowBar:"\u2913",DownArrowUpArrow:"\u21F5",DownBreve:"\u0311",downdownarrows:
"\u21CA",downharpoonleft:"\u21C3",
downharpoonright:"\u21C2",DownLeftRightVector:"\u2950",DownLeftTeeVector:"\u295E",DownLeftVector:
"\u21BD",
DownLeftVectorBar:"\u2956",DownRightTeeVector:"\u295F",DownRightVector:"\u21C1",DownRightVectorBar:
"\u2957",DownTee:"\u22A4",DownTeeArrow:"\u21A7",drbkarow:"\u2910",drcorn:"\u231F",drcrop:"\u230C",
Dscr:"\u{1D49F}",dscr:"\u{1D4B9}",DScy:"\u0405",dscy:"\u0455",dsol:"\u29F6",Dstrok:"\u0110",dstrok:
"\u0111",
dtdot:"\u22F1",dtri:"\u25BF",dtrif:"\u25BE",duarr:"\u21F5",duhar:"\u296F",dwangle:"\u29A6",DZcy:
"\u040F",
dzcy:"\u045F",dzigrarr:"\u27FF",Eacute:"\xC9",eacute:"\xE9",easter:"\u2A6E",Ecaron:"\u011A",ecaron:
"\u011B",ecir:"\u2256",Ecirc:"\xCA",ecirc:"\xEA",ecolon:"\u2255",Ecy:"\u042D",ecy:"\u044D",eDDot:
"\u2A77",
Edot:"\u0116",eDot:"\u2251",edot:"\u0117",ee:"\u2147",efDot:"\u2252",Efr:"\u{1D508}",efr:"\u{1D522}",
eg:"\u2A9A",Egrave:"\xC8",egrave:"\xE8",egs:"\u2A96",egsdot:"\u2A98",el:"\u2A99",Element:"\u2208",
elinters:"\u23E7",ell:"\u2113",els:"\u2A95",elsdot:"\u2A97",Emacr:"\u0112",emacr:"\u0113",empty:
"\u2205",emptyset:"\u2205",EmptySmallSquare:"\u25FB",emptyv:"\u2205",EmptyVerySmallSquare:"\u25AB",
emsp:"\u2003",emsp13:"\u2004",emsp14:"\u2005",ENG:"\u014A",eng:"\u014B",ensp:"\u2002",Eogon:"\u0118",
eogon:"\u0119",Eopf:"\u{1D53C}",eopf:"\u{1D556}",epar:"\u22D5",eparsl:"\u29E3",eplus:"\u2A71",epsi:
"\u03B5",Epsilon:"\u0395",
epsilon:"\u03B5",epsiv:"\u03F5",eqcirc:"\u2256",eqcolon:"\u2255",eqsim:"\u2242",eqslantgtr:"\u2A96",
eqslantless:"\u2A95",Equal:"\u2A75",equals:"=",EqualTilde:"\u2242",equest:"\u225F",Equilibrium:
"\u21CC",
equiv:"\u2261",equivDD:"\u2A78",eqvparsl:"\u29E5",erarr:"\u2971",erDot:"\u2253",Escr:"\u2130",escr:
"\u212F",esdot:"\u2250",Esim:"\u2A73",esim:"\u2242",Eta:"\u0397",eta:"\u03B7",ETH:"\xD0",eth:"\xF0",
Euml:"\xCB",euml:"\xEB",euro:"\u20AC",excl:"!",exist:"\u2203",Exists:"\u2203",expectation:"\u2130",
ExponentialE:"\u2147",exponentiale:"\u2147",fallingdotseq:"\u2252",Fcy:"\u0424",fcy:"\u0444",female:
"\u2640",ffilig:"\uFB03",fflig:"\uFB00",ffllig:"\uFB04",Ffr:"\u{1D509}",ffr:"\u{1D523}",filig:
"\uFB01",FilledSmallSquare:"\u25FC",FilledVerySmallSquare:"\u25AA",fjlig:"fj",flat:"\u266D",fllig:
"\uFB02",fltns:"\u25B1",fnof:"\u0192",Fopf:"\u{1D53D}",fopf:"\u{1D557}",ForAll:"\u2200",forall:
"\u2200",fork:"\u22D4",forkv:"\u2AD9",
Fouriertrf:"\u2131",fpartint:"\u2A0D",frac12:"\xBD",frac13:"\u2153",frac14:"\xBC",frac15:"\u2155",
frac16:"\u2159",frac18:"\u215B",frac23:"\u2154",frac25:"\u2156",frac34:"\xBE",frac35:"\u2157",frac38:
"\u215C",
frac45:"\u2158",frac56:"\u215A",frac58:"\u215D",frac78:"\u215E",frasl:"\u2044",frown:"\u2322",Fscr:
"\u2131",fscr:"\u{1D4BB}",gacute:"\u01F5",Gamma:"\u0393",gamma:"\u03B3",Gammad:"\u03DC",gammad:
"\u03DD",
gap:"\u2A86",Gbreve:"\u011E",gbreve:"\u011F",Gcedil:"\u0122",Gcirc:"\u011C",gcirc:"\u011D",Gcy:
"\u0413",
gcy:"\u0433",Gdot:"\u0120",gdot:"\u0121",gE:"\u2267",ge:"\u2265",gEl:"\u2A8C",gel:"\u22DB",geq:
"\u2265",
geqq:"\u2267",geqslant:"\u2A7E",ges:"\u2A7E",gescc:"\u2AA9",gesdot:"\u2A80",gesdoto:"\u2A82",
gesdotol:"\u2A84",gesl:"\u22DB\uFE00",gesles:"\u2A94",Gfr:"\u{1D50A}",gfr:"\u{1D524}",Gg:"\u22D9",gg:
"\u226B",
ggg:"\u22D9",gimel:"\u2137",GJcy:"\u0403",gjcy:"\u0453",gl:"\u2277",gla:"\u2AA5",glE:"\u2A92",glj:
"\u2AA4",
gnap:"\u2A8A",gnapprox:"\u2A8A",gnE:"\u2269",gne:"\u2A88",gneq:"\u2A88",gneqq:"\u2269",gnsim:
"\u22E7",
Gopf:"\u{1D53E}",gopf:"\u{1D558}",grave:"`",GreaterEqual:"\u2265",GreaterEqualLess:"\u22DB",
GreaterFullEqual:"\u2267",GreaterGreater:"\u2AA2",GreaterLess:"\u2277",GreaterSlantEqual:"\u2A7E",
GreaterTilde:"\u2273",
Gscr:"\u{1D4A2}",gscr:"\u210A",gsim:"\u2273",gsime:"\u2A8E",gsiml:"\u2A90",Gt:"\u226B",GT:">",gt:">",
gtcc:"\u2AA7",gtcir:"\u2A7A",gtdot:"\u22D7",gtlPar:"\u2995",gtquest:"\u2A7C",gtrapprox:"\u2A86",
gtrarr:"\u2978",gtrdot:"\u22D7",gtreqless:"\u22DB",gtreqqless:"\u2A8C",gtrless:"\u2277",gtrsim:
"\u2273",gvertneqq:"\u2269\uFE00",gvnE:"\u2269\uFE00",Hacek:"\u02C7",hairsp:"\u200A",half:"\xBD",
hamilt:"\u210B",HARDcy:"\u042A",hardcy:"\u044A",hArr:"\u21D4",harr:"\u2194",harrcir:"\u2948",harrw:
"\u21AD",Hat:"^",hbar:"\u210F",
Hcirc:"\u0124",hcirc:"\u0125",hearts:"\u2665",heartsuit:"\u2665",hellip:"\u2026",hercon:"\u22B9",Hfr:
"\u210C",hfr:"\u{1D525}",HilbertSpace:"\u210B",hksearow:"\u2925",hkswarow:"\u2926",hoarr:"\u21FF",
homtht:"\u223B",hookleftarrow:"\u21A9",hookrightarrow:"\u21AA",Hopf:"\u210D",hopf:"\u{1D559}",horbar:
"\u2015",
HorizontalLine:"\u2500",Hscr:"\u210B",hscr:"\u{1D4BD}",hslash:"\u210F",Hstrok:"\u0126",hstrok:
"\u0127",
HumpDownHump:"\u224E",HumpEqual:"\u224F",hybull:"\u2043",hyphen:"\u2010",Iacute:"\xCD",iacute:"\xED",
ic:"\u2063",Icirc:"\xCE",icirc:"\xEE",Icy:"\u0418",icy:"\u0438",Idot:"\u0130",IEcy:"\u0415",iecy:
"\u0435",
iexcl:"\xA1",iff:"\u21D4",Ifr:"\u2111",ifr:"\u{1D526}",Igrave:"\xCC",igrave:"\xEC",ii:"\u2148",
iiiint:"\u2A0C",iiint:"\u222D",iinfin:"\u29DC",iiota:"\u2129",IJlig:"\u0132",ijlig:"\u0133",Im:
"\u2111",Imacr:"\u012A",imacr:"\u012B",image:"\u2111",ImaginaryI:"\u2148",imagline:"\u2110",imagpart:
"\u2111",imath:"\u0131",imof:"\u22B7",imped:"\u01B5",Implies:"\u21D2",in:"\u2208",incare:"\u2105",
infin:"\u221E",infintie:"\u29DD",inodot:"\u0131",Int:"\u222C",int:"\u222B",intcal:"\u22BA",integers:
"\u2124",Integral:"\u222B",
intercal:"\u22BA",Intersection:"\u22C2",intlarhk:"\u2A17",intprod:"\u2A3C",InvisibleComma:"\u2063",
InvisibleTimes:"\u2062",IOcy:"\u0401",iocy:"\u0451",Iogon:"\u012E",iogon:"\u012F",Iopf:"\u{1D540}",
iopf:"\u{1D55A}",
Iota:"\u0399",iota:"\u03B9",iprod:"\u2A3C",iquest:"\xBF",Iscr:"\u2110",iscr:"\u{1D4BE}",isin:
"\u2208",
isindot:"\u22F5",isinE:"\u22F9",isins:"\u22F4",isinsv:"\u22F3",isinv:"\u2208",it:"\u2062",Itilde:
"\u0128",
itilde:"\u0129",Iukcy:"\u0406",iukcy:"\u0456",Iuml:"\xCF",iuml:"\xEF",Jcirc:"\u0134",jcirc:"\u0135",
Jcy:"\u0419",jcy:"\u0439",Jfr:"\u{1D50D}",jfr:"\u{1D527}",jmath:"\u0237",Jopf:"\u{1D541}",jopf:
"\u{1D55B}",
Jscr:"\u{1D4A5}",jscr:"\u{1D4BF}",Jsercy:"\u0408",jsercy:"\u0458",Jukcy:"\u0404",jukcy:"\u0454",
Kappa:"\u039A",kappa:"\u03BA",kappav:"\u03F0",Kcedil:"\u0136",kcedil:"\u0137",Kcy:"\u041A",kcy:
"\u043A",Kfr:"\u{1D50E}",kfr:"\u{1D528}",kgreen:"\u0138",KHcy:"\u0425",khcy:"\u0445",KJcy:"\u040C",
kjcy:"\u045C",Kopf:"\u{1D542}",kopf:"\u{1D55C}",Kscr:"\u{1D4A6}",kscr:"\u{1D4C0}",lAarr:"\u21DA",
Lacute:"\u0139",lacute:"\u013A",laemptyv:"\u29B4",lagran:"\u2112",Lambda:"\u039B",lambda:"\u03BB",
Lang:"\u27EA",lang:"\u27E8",
langd:"\u2991",langle:"\u27E8",lap:"\u2A85",Laplacetrf:"\u2112",laquo:"\xAB",Larr:"\u219E",lArr:
"\u21D0",
larr:"\u2190",larrb:"\u21E4",larrbfs:"\u291F",larrfs:"\u291D",larrhk:"\u21A9",larrlp:"\u21AB",larrpl:
"\u2939",larrsim:"\u2973",larrtl:"\u21A2",lat:"\u2AAB",lAtail:"\u291B",latail:"\u2919",late:"\u2AAD",
lates:"\u2AAD\uFE00",lBarr:"\u290E",lbarr:"\u290C",lbbrk:"\u2772",lbrace:"{",lbrack:"[",lbrke:
"\u298B",
lbrksld:"\u298F",lbrkslu:"\u298D",Lcaron:"\u013D",lcaron:"\u013E",Lcedil:"\u013B",lcedil:"\u013C",
lceil:"\u2308",lcub:"{",Lcy:"\u041B",lcy:"\u043B",ldca:"\u2936",ldquo:"\u201C",ldquor:"\u201E",
ldrdhar:"\u2967",
ldrushar:"\u294B",ldsh:"\u21B2",lE:"\u2266",le:"\u2264",LeftAngleBracket:"\u27E8",LeftArrow:"\u2190",
Leftarrow:"\u21D0",leftarrow:"\u2190",LeftArrowBar:"\u21E4",LeftArrowRightArrow:"\u21C6",
leftarrowtail:"\u21A2",LeftCeiling:"\u2308",LeftDoubleBracket:"\u27E6",LeftDownTeeVector:"\u2961",
LeftDownVector:"\u21C3",
LeftDownVectorBar:"\u2959",LeftFloor:"\u230A",leftharpoondown:"\u21BD",leftharpoonup:"\u21BC",
leftleftarrows:"\u21C7",LeftRightArrow:"\u2194",Leftrightarrow:"\u21D4",leftrightarrow:"\u2194",
leftrightarrows:"\u21C6",
leftrightharpoons:"\u21CB",leftrightsquigarrow:"\u21AD",LeftRightVector:"\u294E",LeftTee:"\u22A3",
LeftTeeArrow:"\u21A4",LeftTeeVector:"\u295A",leftthreetimes:"\u22CB",LeftTriangle:"\u22B2",
LeftTriangleBar:"\u29CF",
LeftTriangleEqual:"\u22B4",LeftUpDownVector:"\u2951",LeftUpTeeVector:"\u2960",LeftUpVector:"\u21BF",
LeftUpVectorBar:"\u2958",LeftVector:"\u21BC",LeftVectorBar:"\u2952",lEg:"\u2A8B",leg:"\u22DA",leq:
"\u2264",
leqq:"\u2266",leqslant:"\u2A7D",les:"\u2A7D",lescc:"\u2AA8",lesdot:"\u2A7F",lesdoto:"\u2A81",
lesdotor:"\u2A83",lesg:"\u22DA\uFE00",lesges:"\u2A93",lessapprox:"\u2A85",lessdot:"\u22D6",lesseqgtr:
"\u22DA",
lesseqqgtr:"\u2A8B",LessEqualGreater:"\u22DA",LessFullEqual:"\u2266",LessGreater:"\u2276",lessgtr:
"\u2276",
LessLess:"\u2AA1",lesssim:"\u2272",LessSlantEqual:"\u2A7D",LessTilde:"\u2272",lfisht:"\u297C",lfloor:
"\u230A",Lfr:"\u{1D50F}",lfr:"\u{1D529}",lg:"\u2276",lgE:"\u2A91",lHar:"\u2962",lhard:"\u21BD",lharu:
"\u21BC",lharul:"\u296A",lhblk:"\u2584",LJcy:"\u0409",ljcy:"\u0459",Ll:"\u22D8",ll:"\u226A",llarr:
"\u21C7",
llcorner:"\u231E",Lleftarrow:"\u21DA",llhard:"\u296B",lltri:"\u25FA",Lmidot:"\u013F",lmidot:"\u0140",
lmoust:"\u23B0",lmoustache:"\u23B0",lnap:"\u2A89",lnapprox:"\u2A89",lnE:"\u2268",lne:"\u2A87",lneq:
"\u2A87",lneqq:"\u2268",lnsim:"\u22E6",loang:"\u27EC",loarr:"\u21FD",lobrk:"\u27E6",LongLeftArrow:
"\u27F5",
Longleftarrow:"\u27F8",longleftarrow:"\u27F5",LongLeftRightArrow:"\u27F7",Longleftrightarrow:
"\u27FA",
longleftrightarrow:"\u27F7",longmapsto:"\u27FC",LongRightArrow:"\u27F6",Longrightarrow:"\u27F9",
longrightarrow:"\u27F6",looparrowleft:"\u21AB",looparrowright:"\u21AC",lopar:"\u2985",Lopf:
"\u{1D543}",lopf:"\u{1D55D}",
loplus:"\u2A2D",lotimes:"\u2A34",lowast:"\u2217",lowbar:"_",LowerLeftArrow:"\u2199",LowerRightArrow:
"\u2198",loz:"\u25CA",lozenge:"\u25CA",lozf:"\u29EB",lpar:"(",lparlt:"\u2993",lrarr:"\u21C6",
lrcorner:"\u231F",lrhar:"\u21CB",lrhard:"\u296D",lrm:"\u200E",lrtri:"\u22BF",lsaquo:"\u2039",Lscr:
"\u2112",lscr:"\u{1D4C1}",Lsh:"\u21B0",lsh:"\u21B0",lsim:"\u2272",lsime:"\u2A8D",lsimg:"\u2A8F",lsqb:
"[",lsquo:"\u2018",
lsquor:"\u201A",Lstrok:"\u0141",lstrok:"\u0142",Lt:"\u226A",LT:"<",lt:"<",ltcc:"\u2AA6",ltcir:
"\u2A79",
ltdot:"\u22D6",lthree:"\u22CB",ltimes:"\u22C9",ltlarr:"\u2976",ltquest:"\u2A7B",ltri:"\u25C3",ltrie:
"\u22B4",ltrif:"\u25C2",ltrPar:"\u2996",lurdshar:"\u294A",luruhar:"\u2966",lvertneqq:"\u2268\uFE00",
lvnE:"\u2268\uFE00",macr:"\xAF",male:"\u2642",malt:"\u2720",maltese:"\u2720",Map:"\u2905",map:
"\u21A6",mapsto:"\u21A6",mapstodown:"\u21A7",mapstoleft:"\u21A4",mapstoup:"\u21A5",marker:"\u25AE",
mcomma:"\u2A29",Mcy:"\u041C",mcy:"\u043C",mdash:"\u2014",mDDot:"\u223A",measuredangle:"\u2221",
MediumSpace:"\u205F",Mellintrf:"\u2133",Mfr:"\u{1D510}",mfr:"\u{1D52A}",mho:"\u2127",micro:"\xB5",
mid:"\u2223",midast:"*",midcir:"\u2AF0",
middot:"\xB7",minus:"\u2212",minusb:"\u229F",minusd:"\u2238",minusdu:"\u2A2A",MinusPlus:"\u2213",
mlcp:"\u2ADB",mldr:"\u2026",mnplus:"\u2213",models:"\u22A7",Mopf:"\u{1D544}",mopf:"\u{1D55E}",mp:
"\u2213",
Mscr:"\u2133",mscr:"\u{1D4C2}",mstpos:"\u223E",Mu:"\u039C",mu:"\u03BC",multimap:"\u22B8",mumap:
"\u22B8",
nabla:"\u2207",Nacute:"\u0143",nacute:"\u0144",nang:"\u2220\u20D2",nap:"\u2249",napE:"\u2A70\u0338",
napid:"\u224B\u0338",napos:"\u0149",napprox:"\u2249",natur:"\u266E",natural:"\u266E",naturals:
"\u2115",
nbsp:"\xA0",nbump:"\u224E\u0338",nbumpe:"\u224F\u0338",ncap:"\u2A43",Ncaron:"\u0147",ncaron:"\u0148",
Ncedil:"\u0145",ncedil:"\u0146",ncong:"\u2247",ncongdot:"\u2A6D\u0338",ncup:"\u2A42",Ncy:"\u041D",
ncy:"\u043D",ndash:"\u2013",ne:"\u2260",nearhk:"\u2924",neArr:"\u21D7",nearr:"\u2197",nearrow:
"\u2197",nedot:"\u2250\u0338",NegativeMediumSpace:"\u200B",NegativeThickSpace:"\u200B",
NegativeThinSpace:"\u200B",NegativeVeryThinSpace:"\u200B",nequiv:"\u2262",nesear:"\u2928",nesim:
"\u2242\u0338",NestedGreaterGreater:"\u226B",NestedLessLess:"\u226A",NewLine:`
`,nexist:"\u2204",nexists:"\u2204",Nfr:"\u{1D511}",nfr:"\u{1D52B}",ngE:"\u2267\u0338",nge:"\u2271",
ngeq:"\u2271",ngeqq:"\u2267\u0338",ngeqslant:"\u2A7E\u0338",nges:"\u2A7E\u0338",nGg:"\u22D9\u0338",
ngsim:"\u2275",nGt:"\u226B\u20D2",ngt:"\u226F",ngtr:"\u226F",nGtv:"\u226B\u0338",nhArr:"\u21CE",
nharr:"\u21AE",
nhpar:"\u2AF2",ni:"\u220B",nis:"\u22FC",nisd:"\u22FA",niv:"\u220B",NJcy:"\u040A",njcy:"\u045A",nlArr:
"\u21CD",nlarr:"\u219A",nldr:"\u2025",nlE:"\u2266\u0338",nle:"\u2270",nLeftarrow:"\u21CD",nleftarrow:
"\u219A",nLeftrightarrow:"\u21CE",nleftrightarrow:"\u21AE",nleq:"\u2270",nleqq:"\u2266\u0338",
nleqslant:"\u2A7D\u0338",nles:"\u2A7D\u0338",nless:"\u226E",nLl:"\u22D8\u0338",nlsim:"\u2274",nLt:
"\u226A\u20D2",
nlt:"\u226E",nltri:"\u22EA",nltrie:"\u22EC",nLtv:"\u226A\u0338",nmid:"\u2224",NoBreak:"\u2060",
NonBreakingSpace:"\xA0",Nopf:"\u2115",nopf:"\u{1D55F}",Not:"\u2AEC",not:"\xAC",NotCongruent:"\u2262",
NotCupCap:"\u226D",
NotDoubleVerticalBar:"\u2226",NotElement:"\u2209",NotEqual:"\u2260",NotEqualTilde:"\u2242\u0338",
NotExists:"\u2204",NotGreater:"\u226F",NotGreaterEqual:"\u2271",NotGreaterFullEqual:"\u2267\u0338",
NotGreaterGreater:"\u226B\u0338",NotGreaterLess:"\u2279",NotGreaterSlantEqual:"\u2A7E\u0338",
NotGreaterTilde:"\u2275",NotHumpDownHump:"\u224E\u0338",NotHumpEqual:"\u224F\u0338",notin:"\u2209",
notindot:"\u22F5\u0338",notinE:"\u22F9\u0338",
notinva:"\u2209",notinvb:"\u22F7",notinvc:"\u22F6",NotLeftTriangle:"\u22EA",NotLeftTriangleBar:
"\u29CF\u0338",
NotLeftTriangleEqual:"\u22EC",NotLess:"\u226E",NotLessEqual:"\u2270",NotLessGreater:"\u2278",
NotLessLess:"\u226A\u0338",NotLessSlantEqual:"\u2A7D\u0338",NotLessTilde:"\u2274",
NotNestedGreaterGreater:"\u2AA2\u0338",
NotNestedLessLess:"\u2AA1\u0338",notni:"\u220C",notniva:"\u220C",notnivb:"\u22FE",notnivc:"\u22FD",
NotPrecedes:"\u2280",NotPrecedesEqual:"\u2AAF\u0338",NotPrecedesSlantEqual:"\u22E0",
NotReverseElement:"\u220C",NotRightTriangle:"\u22EB",NotRightTriangleBar:"\u29D0\u0338",
NotRightTriangleEqual:"\u22ED",NotSquareSubset:"\u228F\u0338",
NotSquareSubsetEqual:"\u22E2",NotSquareSuperset:"\u2290\u0338",NotSquareSupersetEqual:"\u22E3",
NotSubset:"\u2282\u20D2",NotSubsetEqual:"\u2288",NotSucceeds:"\u2281",NotSucceedsEqual:
"\u2AB0\u0338",NotSucceedsSlantEqual:"\u22E1",NotSucceedsTilde:"\u227F\u0338",NotSuperset:
"\u2283\u20D2",NotSupersetEqual:"\u2289",NotTilde:"\u2241",NotTildeEqual:"\u2244",NotTildeFullEqual:
"\u2247",NotTildeTilde:"\u2249",NotVerticalBar:"\u2224",
npar:"\u2226",nparallel:"\u2226",nparsl:"\u2AFD\u20E5",npart:"\u2202\u0338",npolint:"\u2A14",npr:
"\u2280",
nprcue:"\u22E0",npre:"\u2AAF\u0338",nprec:"\u2280",npreceq:"\u2AAF\u0338",nrArr:"\u21CF",nrarr:
"\u219B",
nrarrc:"\u2933\u0338",nrarrw:"\u219D\u0338",nRightarrow:"\u21CF",nrightarrow:"\u219B",nrtri:"\u22EB",
nrtrie:"\u22ED",nsc:"\u2281",nsccue:"\u22E1",nsce:"\u2AB0\u0338",Nscr:"\u{1D4A9}",nscr:"\u{1D4C3}",
nshortmid:"\u2224",nshortparallel:"\u2226",nsim:"\u2241",nsime:"\u2244",nsimeq:"\u2244",nsmid:
"\u2224",nspar:"\u2226",
nsqsube:"\u22E2",nsqsupe:"\u22E3",nsub:"\u2284",nsubE:"\u2AC5\u0338",nsube:"\u2288",nsubset:
"\u2282\u20D2",
nsubseteq:"\u2288",nsubseteqq:"\u2AC5\u0338",nsucc:"\u2281",nsucceq:"\u2AB0\u0338",nsup:"\u2285",
nsupE:"\u2AC6\u0338",nsupe:"\u2289",nsupset:"\u2283\u20D2",nsupseteq:"\u2289",nsupseteqq:
"\u2AC6\u0338",ntgl:"\u2279",Ntilde:"\xD1",ntilde:"\xF1",ntlg:"\u2278",ntriangleleft:"\u22EA",
ntrianglelefteq:"\u22EC",ntriangleright:"\u22EB",ntrianglerighteq:"\u22ED",Nu:"\u039D",nu:"\u03BD",
num:"#",numero:"\u2116",numsp:"\u2007",nvap:"\u224D\u20D2",nVDash:"\u22AF",nVdash:"\u22AE",nvDash:
"\u22AD",nvdash:"\u22AC",nvge:"\u2265\u20D2",nvgt:">\u20D2",nvHarr:"\u2904",nvinfin:"\u29DE",nvlArr:
"\u2902",nvle:"\u2264\u20D2",nvlt:"<\u20D2",nvltrie:"\u22B4\u20D2",nvrArr:"\u2903",nvrtrie:
"\u22B5\u20D2",nvsim:"\u223C\u20D2",nwarhk:"\u2923",nwArr:"\u21D6",
nwarr:"\u2196",nwarrow:"\u2196",nwnear:"\u2927",Oacute:"\xD3",oacute:"\xF3",oast:"\u229B",ocir:
"\u229A",
Ocirc:"\xD4",ocirc:"\xF4",Ocy:"\u041E",ocy:"\u043E",odash:"\u229D",Odblac:"\u0150",odblac:"\u0151",
odiv:"\u2A38",odot:"\u2299",odsold:"\u29BC",OElig:"\u0152",oelig:"\u0153",ofcir:"\u29BF",Ofr:
"\u{1D512}",ofr:"\u{1D52C}",ogon:"\u02DB",Ograve:"\xD2",ograve:"\xF2",ogt:"\u29C1",ohbar:"\u29B5",
ohm:"\u03A9",oint:"\u222E",olarr:"\u21BA",olcir:"\u29BE",olcross:"\u29BB",oline:"\u203E",olt:
"\u29C0",Omacr:"\u014C",omacr:"\u014D",Omega:"\u03A9",omega:"\u03C9",Omicron:"\u039F",omicron:
"\u03BF",omid:"\u29B6",ominus:"\u2296",
Oopf:"\u{1D546}",oopf:"\u{1D560}",opar:"\u29B7",OpenCurlyDoubleQuote:"\u201C",OpenCurlyQuote:
"\u2018",
operp:"\u29B9",oplus:"\u2295",Or:"\u2A54",or:"\u2228",orarr:"\u21BB",ord:"\u2A5D",order:"\u2134",
orderof:"\u2134",ordf:"\xAA",ordm:"\xBA",origof:"\u22B6",oror:"\u2A56",orslope:"\u2A57",orv:"\u2A5B",
oS:"\u24C8",
Oscr:"\u{1D4AA}",oscr:"\u2134",Oslash:"\xD8",oslash:"\xF8",osol:"\u2298",Otilde:"\xD5",otilde:"\xF5",
Otimes:"\u2A37",otimes:"\u2297",otimesas:"\u2A36",Ouml:"\xD6",ouml:"\xF6",ovbar:"\u233D",OverBar:
"\u203E",
OverBrace:"\u23DE",OverBracket:"\u23B4",OverParenthesis:"\u23DC",par:"\u2225",para:"\xB6",parallel:
"\u2225",parsim:"\u2AF3",parsl:"\u2AFD",part:"\u2202",PartialD:"\u2202",Pcy:"\u041F",pcy:"\u043F",
percnt:"%",period:".",permil:"\u2030",perp:"\u22A5",pertenk:"\u2031",Pfr:"\u{1D513}",pfr:"\u{1D52D}",
Phi:"\u03A6",
phi:"\u03C6",phiv:"\u03D5",phmmat:"\u2133",phone:"\u260E",Pi:"\u03A0",pi:"\u03C0",pitchfork:"\u22D4",
piv:"\u03D6",planck:"\u210F",planckh:"\u210E",plankv:"\u210F",plus:"+",plusacir:"\u2A23",plusb:
"\u229E",
pluscir:"\u2A22",plusdo:"\u2214",plusdu:"\u2A25",pluse:"\u2A72",PlusMinus:"\xB1",plusmn:"\xB1",
plussim:"\u2A26",plustwo:"\u2A27",pm:"\xB1",Poincareplane:"\u210C",pointint:"\u2A15",Popf:"\u2119",
popf:"\u{1D561}",
pound:"\xA3",Pr:"\u2ABB",pr:"\u227A",prap:"\u2AB7",prcue:"\u227C",prE:"\u2AB3",pre:"\u2AAF",prec:
"\u227A",
precapprox:"\u2AB7",preccurlyeq:"\u227C",Precedes:"\u227A",PrecedesEqual:"\u2AAF",PrecedesSlantEqual:
"\u227C",PrecedesTilde:"\u227E",preceq:"\u2AAF",precnapprox:"\u2AB9",precneqq:"\u2AB5",precnsim:
"\u22E8",
precsim:"\u227E",Prime:"\u2033",prime:"\u2032",primes:"\u2119",prnap:"\u2AB9",prnE:"\u2AB5",prnsim:
"\u22E8",prod:"\u220F",Product:"\u220F",profalar:"\u232E",profline:"\u2312",profsurf:"\u2313",prop:
"\u221D",
Proportion:"\u2237",Proportional:"\u221D",propto:"\u221D",prsim:"\u227E",prurel:"\u22B0",Pscr:
"\u{1D4AB}",
pscr:"\u{1D4C5}",Psi:"\u03A8",psi:"\u03C8",puncsp:"\u2008",Qfr:"\u{1D514}",qfr:"\u{1D52E}",qint:
"\u2A0C",
Qopf:"\u211A",qopf:"\u{1D562}",qprime:"\u2057",Qscr:"\u{1D4AC}",qscr:"\u{1D4C6}",quaternions:
"\u210D",
quatint:"\u2A16",quest:"?",questeq:"\u225F",QUOT:'"',quot:'"',rAarr:"\u21DB",race:"\u223D\u0331",
Racute:"\u0154",racute:"\u0155",radic:"\u221A",raemptyv:"\u29B3",Rang:"\u27EB",rang:"\u27E9",rangd:
"\u2992",
range:"\u29A5",rangle:"\u27E9",raquo:"\xBB",Rarr:"\u21A0",rArr:"\u21D2",rarr:"\u2192",rarrap:
"\u2975",
rarrb:"\u21E5",rarrbfs:"\u2920",rarrc:"\u2933",rarrfs:"\u291E",rarrhk:"\u21AA",rarrlp:"\u21AC",
rarrpl:"\u2945",rarrsim:"\u2974",Rarrtl:"\u2916",rarrtl:"\u21A3",rarrw:"\u219D",rAtail:"\u291C",
ratail:"\u291A",
ratio:"\u2236",rationals:"\u211A",RBarr:"\u2910",rBarr:"\u290F",rbarr:"\u290D",rbbrk:"\u2773",rbrace:
"}",rbrack:"]",rbrke:"\u298C",rbrksld:"\u298E",rbrkslu:"\u2990",Rcaron:"\u0158",rcaron:"\u0159",
Rcedil:"\u0156",rcedil:"\u0157",rceil:"\u2309",rcub:"}",Rcy:"\u0420",rcy:"\u0440",rdca:"\u2937",
rdldhar:"\u2969",
rdquo:"\u201D",rdquor:"\u201D",rdsh:"\u21B3",Re:"\u211C",real:"\u211C",realine:"\u211B",realpart:
"\u211C",
reals:"\u211D",rect:"\u25AD",REG:"\xAE",reg:"\xAE",ReverseElement:"\u220B",ReverseEquilibrium:
"\u21CB",
ReverseUpEquilibrium:"\u296F",rfisht:"\u297D",rfloor:"\u230B",Rfr:"\u211C",rfr:"\u{1D52F}",rHar:
"\u2964",
rhard:"\u21C1",rharu:"\u21C0",rharul:"\u296C",Rho:"\u03A1",rho:"\u03C1",rhov:"\u03F1",
RightAngleBracket:"\u27E9",RightArrow:"\u2192",Rightarrow:"\u21D2",rightarrow:"\u2192",RightArrowBar:
"\u21E5",RightArrowLeftArrow:"\u21C4",rightarrowtail:"\u21A3",RightCeiling:"\u2309",
RightDoubleBracket:"\u27E7",RightDownTeeVector:"\u295D",RightDownVector:"\u21C2",RightDownVectorBar:
"\u2955",RightFloor:"\u230B",rightharpoondown:"\u21C1",
rightharpoonup:"\u21C0",rightleftarrows:"\u21C4",rightleftharpoons:"\u21CC",rightrightarrows:
"\u21C9",
rightsquigarrow:"\u219D",RightTee:"\u22A2",RightTeeArrow:"\u21A6",RightTeeVector:"\u295B",
rightthreetimes:"\u22CC",RightTriangle:"\u22B3",RightTriangleBar:"\u29D0",RightTriangleEqual:
"\u22B5",RightUpDownVector:"\u294F",RightUpTeeVector:"\u295C",RightUpVector:"\u21BE",
RightUpVectorBar:"\u2954",RightVector:"\u21C0",
RightVectorBar:"\u2953",ring:"\u02DA",risingdotseq:"\u2253",rlarr:"\u21C4",rlhar:"\u21CC",rlm:
"\u200F",
rmoust:"\u23B1",rmoustache:"\u23B1",rnmid:"\u2AEE",roang:"\u27ED",roarr:"\u21FE",robrk:"\u27E7",
ropar:"\u2986",Ropf:"\u211D",ropf:"\u{1D563}",roplus:"\u2A2E",rotimes:"\u2A35",RoundImplies:"\u2970",
rpar:")",rpargt:"\u2994",rppolint:"\u2A12",rrarr:"\u21C9",Rrightarrow:"\u21DB",rsaquo:"\u203A",Rscr:
"\u211B",
rscr:"\u{1D4C7}",Rsh:"\u21B1",rsh:"\u21B1",rsqb:"]",rsquo:"\u2019",rsquor:"\u2019",rthree:"\u22CC",
rtimes:"\u22CA",rtri:"\u25B9",rtrie:"\u22B5",rtrif:"\u25B8",rtriltri:"\u29CE",RuleDelayed:"\u29F4",
ruluhar:"\u2968",rx:"\u211E",Sacute:"\u015A",sacute:"\u015B",sbquo:"\u201A",Sc:"\u2ABC",sc:"\u227B",
scap:"\u2AB8",
Scaron:"\u0160",scaron:"\u0161",sccue:"\u227D",scE:"\u2AB4",sce:"\u2AB0",Scedil:"\u015E",scedil:
"\u015F",
Scirc:"\u015C",scirc:"\u015D",scnap:"\u2ABA",scnE:"\u2AB6",scnsim:"\u22E9",scpolint:"\u2A13",scsim:
"\u227F",Scy:"\u0421",scy:"\u0441",sdot:"\u22C5",sdotb:"\u22A1",sdote:"\u2A66",searhk:"\u2925",seArr:
"\u21D8",searr:"\u2198",searrow:"\u2198",sect:"\xA7",semi:";",seswar:"\u2929",setminus:"\u2216",
setmn:"\u2216",sext:"\u2736",Sfr:"\u{1D516}",sfr:"\u{1D530}",sfrown:"\u2322",sharp:"\u266F",SHCHcy:
"\u0429",
shchcy:"\u0449",SHcy:"\u0428",shcy:"\u0448",ShortDownArrow:"\u2193",ShortLeftArrow:"\u2190",shortmid:
"\u2223",shortparallel:"\u2225",ShortRightArrow:"\u2192",ShortUpArrow:"\u2191",shy:"\xAD",Sigma:
"\u03A3",
sigma:"\u03C3",sigmaf:"\u03C2",sigmav:"\u03C2",sim:"\u223C",simdot:"\u2A6A",sime:"\u2243",simeq:
"\u2243",
simg:"\u2A9E",simgE:"\u2AA0",siml:"\u2A9D",simlE:"\u2A9F",simne:"\u2246",simplus:"\u2A24",simrarr:
"\u2972",
slarr:"\u2190",SmallCircle:"\u2218",smallsetminus:"\u2216",smashp:"\u2A33",smeparsl:"\u29E4",smid:
"\u2223",
smile:"\u2323",smt:"\u2AAA",smte:"\u2AAC",smtes:"\u2AAC\uFE00",SOFTcy:"\u042C",softcy:"\u044C",sol:
"/",solb:"\u29C4",solbar:"\u233F",Sopf:"\u{1D54A}",sopf:"\u{1D564}",spades:"\u2660",spadesuit:
"\u2660",
spar:"\u2225",sqcap:"\u2293",sqcaps:"\u2293\uFE00",sqcup:"\u2294",sqcups:"\u2294\uFE00",Sqrt:
"\u221A",
sqsub:"\u228F",sqsube:"\u2291",sqsubset:"\u228F",sqsubseteq:"\u2291",sqsup:"\u2290",sqsupe:"\u2292",
sqsupset:"\u2290",sqsupseteq:"\u2292",squ:"\u25A1",Square:"\u25A1",square:"\u25A1",
SquareIntersection:"\u2293",SquareSubset:"\u228F",SquareSubsetEqual:"\u2291",SquareSuperset:"\u2290",
SquareSupersetEqual:"\u2292",SquareUnion:"\u2294",squarf:"\u25AA",squf:"\u25AA",srarr:"\u2192",Sscr:
"\u{1D4AE}",sscr:"\u{1D4C8}",
ssetmn:"\u2216",ssmile:"\u2323",sstarf:"\u22C6",Star:"\u22C6",star:"\u2606",starf:"\u2605",
straightepsilon:"\u03F5",straightphi:"\u03D5",strns:"\xAF",Sub:"\u22D0",sub:"\u2282",subdot:"\u2ABD",
subE:"\u2AC5",sube:"\u2286",subedot:"\u2AC3",submult:"\u2AC1",subnE:"\u2ACB",subne:"\u228A",subplus:
"\u2ABF",subrarr:"\u2979",
Subset:"\u22D0",subset:"\u2282",subseteq:"\u2286",subseteqq:"\u2AC5",SubsetEqual:"\u2286",subsetneq:
"\u228A",subsetneqq:"\u2ACB",subsim:"\u2AC7",subsub:"\u2AD5",subsup:"\u2AD3",succ:"\u227B",
succapprox:"\u2AB8",succcurlyeq:"\u227D",Succeeds:"\u227B",SucceedsEqual:"\u2AB0",SucceedsSlantEqual:
"\u227D",SucceedsTilde:"\u227F",succeq:"\u2AB0",succnapprox:"\u2ABA",succneqq:"\u2AB6",succnsim:
"\u22E9",succsim:"\u227F",SuchThat:"\u220B",Sum:"\u2211",sum:"\u2211",sung:"\u266A",Sup:"\u22D1",sup:
"\u2283",sup1:"\xB9",sup2:"\xB2",sup3:"\xB3",supdot:"\u2ABE",supdsub:"\u2AD8",supE:"\u2AC6",supe:
"\u2287",supedot:"\u2AC4",Superset:"\u2283",
SupersetEqual:"\u2287",suphsol:"\u27C9",suphsub:"\u2AD7",suplarr:"\u297B",supmult:"\u2AC2",supnE:
"\u2ACC",
supne:"\u228B",supplus:"\u2AC0",Supset:"\u22D1",supset:"\u2283",supseteq:"\u2287",supseteqq:"\u2AC6",
supsetneq:"\u228B",supsetneqq:"\u2ACC",supsim:"\u2AC8",supsub:"\u2AD4",supsup:"\u2AD6",swarhk:
"\u2926",
swArr:"\u21D9",swarr:"\u2199",swarrow:"\u2199",swnwar:"\u292A",szlig:"\xDF",Tab:"\u0009",target:
"\u2316",
Tau:"\u03A4",tau:"\u03C4",tbrk:"\u23B4",Tcaron:"\u0164",tcaron:"\u0165",Tcedil:"\u0162",tcedil:
"\u0163",
Tcy:"\u0422",tcy:"\u0442",tdot:"\u20DB",telrec:"\u2315",Tfr:"\u{1D517}",tfr:"\u{1D531}",there4:
"\u2234",
Therefore:"\u2234",therefore:"\u2234",Theta:"\u0398",theta:"\u03B8",thetasym:"\u03D1",thetav:
"\u03D1",
thickapprox:"\u2248",thicksim:"\u223C",ThickSpace:"\u205F\u200A",thinsp:"\u2009",ThinSpace:"\u2009",
thkap:"\u2248",thksim:"\u223C",THORN:"\xDE",thorn:"\xFE",Tilde:"\u223C",tilde:"\u02DC",TildeEqual:
"\u2243",
TildeFullEqual:"\u2245",TildeTilde:"\u2248",times:"\xD7",timesb:"\u22A0",timesbar:"\u2A31",timesd:
"\u2A30",
tint:"\u222D",toea:"\u2928",top:"\u22A4",topbot:"\u2336",topcir:"\u2AF1",Topf:"\u{1D54B}",topf:
"\u{1D565}",
topfork:"\u2ADA",tosa:"\u2929",tprime:"\u2034",TRADE:"\u2122",trade:"\u2122",triangle:"\u25B5",
triangledown:"\u25BF",triangleleft:"\u25C3",trianglelefteq:"\u22B4",triangleq:"\u225C",triangleright:
"\u25B9",trianglerighteq:"\u22B5",tridot:"\u25EC",trie:"\u225C",triminus:"\u2A3A",TripleDot:"\u20DB",
triplus:"\u2A39",trisb:"\u29CD",
tritime:"\u2A3B",trpezium:"\u23E2",Tscr:"\u{1D4AF}",tscr:"\u{1D4C9}",TScy:"\u0426",tscy:"\u0446",
TSHcy:"\u040B",tshcy:"\u045B",Tstrok:"\u0166",tstrok:"\u0167",twixt:"\u226C",twoheadleftarrow:
"\u219E",twoheadrightarrow:"\u21A0",Uacute:"\xDA",uacute:"\xFA",Uarr:"\u219F",uArr:"\u21D1",uarr:
"\u2191",Uarrocir:"\u2949",Ubrcy:"\u040E",ubrcy:"\u045E",Ubreve:"\u016C",ubreve:"\u016D",Ucirc:
"\xDB",ucirc:"\xFB",Ucy:"\u0423",ucy:"\u0443",
udarr:"\u21C5",Udblac:"\u0170",udblac:"\u0171",udhar:"\u296E",ufisht:"\u297E",Ufr:"\u{1D518}",ufr:
"\u{1D532}",
Ugrave:"\xD9",ugrave:"\xF9",uHar:"\u2963",uharl:"\u21BF",uharr:"\u21BE",uhblk:"\u2580",ulcorn:
"\u231C",
ulcorner:"\u231C",ulcrop:"\u230F",ultri:"\u25F8",Umacr:"\u016A",umacr:"\u016B",uml:"\xA8",UnderBar:
"_",UnderBrace:"\u23DF",UnderBracket:"\u23B5",UnderParenthesis:"\u23DD",Union:"\u22C3",UnionPlus:
"\u228E",
Uogon:"\u0172",uogon:"\u0173",Uopf:"\u{1D54C}",uopf:"\u{1D566}",UpArrow:"\u2191",Uparrow:"\u21D1",
uparrow:"\u2191",UpArrowBar:"\u2912",UpArrowDownArrow:"\u21C5",UpDownArrow:"\u2195",Updownarrow:
"\u21D5",updownarrow:"\u2195",UpEquilibrium:"\u296E",upharpoonleft:"\u21BF",upharpoonright:"\u21BE",
uplus:"\u228E",UpperLeftArrow:"\u2196",UpperRightArrow:"\u2197",Upsi:"\u03D2",upsi:"\u03C5",upsih:
"\u03D2",Upsilon:"\u03A5",upsilon:"\u03C5",UpTee:"\u22A5",UpTeeArrow:"\u21A5",upuparrows:"\u21C8",
urcorn:"\u231D",urcorner:"\u231D",urcrop:"\u230E",Uring:"\u016E",uring:"\u016F",urtri:"\u25F9",Uscr:
"\u{1D4B0}",uscr:"\u{1D4CA}",utdot:"\u22F0",
Utilde:"\u0168",utilde:"\u0169",utri:"\u25B5",utrif:"\u25B4",uuarr:"\u21C8",Uuml:"\xDC",uuml:"\xFC",
uwangle:"\u29A7",vangrt:"\u299C",varepsilon:"\u03F5",varkappa:"\u03F0",varnothing:"\u2205",varphi:
"\u03D5",
varpi:"\u03D6",varpropto:"\u221D",vArr:"\u21D5",varr:"\u2195",varrho:"\u03F1",varsigma:"\u03C2",
varsubsetneq:"\u228A\uFE00",varsubsetneqq:"\u2ACB\uFE00",varsupsetneq:"\u228B\uFE00",varsupsetneqq:
"\u2ACC\uFE00",
vartheta:"\u03D1",vartriangleleft:"\u22B2",vartriangleright:"\u22B3",Vbar:"\u2AEB",vBar:"\u2AE8",
vBarv:"\u2AE9",Vcy:"\u0412",vcy:"\u0432",VDash:"\u22AB",Vdash:"\u22A9",vDash:"\u22A8",vdash:"\u22A2",
Vdashl:"\u2AE6",Vee:"\u22C1",vee:"\u2228",veebar:"\u22BB",veeeq:"\u225A",vellip:"\u22EE",Verbar:
"\u2016",verbar:"|",Vert:"\u2016",vert:"|",VerticalBar:"\u2223",VerticalLine:"|",VerticalSeparator:
"\u2758",VerticalTilde:"\u2240",VeryThinSpace:"\u200A",Vfr:"\u{1D519}",vfr:"\u{1D533}",vltri:
"\u22B2",vnsub:"\u2282\u20D2",vnsup:"\u2283\u20D2",Vopf:"\u{1D54D}",vopf:"\u{1D567}",vprop:"\u221D",
vrtri:"\u22B3",Vscr:"\u{1D4B1}",vscr:"\u{1D4CB}",vsubnE:"\u2ACB\uFE00",vsubne:"\u228A\uFE00",vsupnE:
"\u2ACC\uFE00",vsupne:"\u228B\uFE00",Vvdash:"\u22AA",vzigzag:"\u299A",Wcirc:"\u0174",wcirc:"\u0175",
wedbar:"\u2A5F",Wedge:"\u22C0",wedge:"\u2227",
wedgeq:"\u2259",weierp:"\u2118",Wfr:"\u{1D51A}",wfr:"\u{1D534}",Wopf:"\u{1D54E}",wopf:"\u{1D568}",wp:
"\u2118",wr:"\u2240",wreath:"\u2240",Wscr:"\u{1D4B2}",wscr:"\u{1D4CC}",xcap:"\u22C2",xcirc:"\u25EF",
xcup:"\u22C3",xdtri:"\u25BD",Xfr:"\u{1D51B}",xfr:"\u{1D535}",xhArr:"\u27FA",xharr:"\u27F7",Xi:
"\u039E",xi:"\u03BE",xlArr:"\u27F8",xlarr:"\u27F5",xmap:"\u27FC",xnis:"\u22FB",xodot:"\u2A00",Xopf:
"\u{1D54F}",xopf:"\u{1D569}",xoplus:"\u2A01",xotime:"\u2A02",xrArr:"\u27F9",xrarr:"\u27F6",Xscr:
"\u{1D4B3}",xscr:"\u{1D4CD}",
xsqcup:"\u2A06",xuplus:"\u2A04",xutri:"\u25B3",xvee:"\u22C1",xwedge:"\u22C0",Yacute:"\xDD",yacute:
"\xFD",
YAcy:"\u042F",yacy:"\u044F",Ycirc:"\u0176",ycirc:"\u0177",Ycy:"\u042B",ycy:"\u044B",yen:"\xA5",Yfr:
"\u{1D51C}",yfr:"\u{1D536}",YIcy:"\u0407",yicy:"\u0457",Yopf:"\u{1D550}",yopf:"\u{1D56A}",Yscr:
"\u{1D4B4}",
yscr:"\u{1D4CE}",YUcy:"\u042E",yucy:"\u044E",Yuml:"\u0178",yuml:"\xFF",Zacute:"\u0179",zacute:
"\u017A",
Zcaron:"\u017D",zcaron:"\u017E",Zcy:"\u0417",zcy:"\u0437",Zdot:"\u017B",zdot:"\u017C",zeetrf:
"\u2128",
ZeroWidthSpace:"\u200B",Zeta:"\u0396",zeta:"\u03B6",Zfr:"\u2128",zfr:"\u{1D537}",ZHcy:"\u0416",zhcy:
"\u0436",zigrarr:"\u21DD",Zopf:"\u2124",zopf:"\u{1D56B}",Zscr:"\u{1D4B5}",zscr:"\u{1D4CF}",zwj:
"\u200D",
zwnj:"\u200C"});Td.entityMap=Td.HTML_ENTITIES});var M$=Fe(ug=>{"use strict";m();var rl=qs(),Ae=ov(),
P$=fd(),q7=rl.isHTMLEscapableRawTextElement,Z7=rl.
isHTMLMimeType,V7=rl.isHTMLRawTextElement,Cd=rl.hasOwn,O$=rl.NAMESPACE,J7=P$.ParseError,Y7=P$.DOMException,
Qu=0,ts=1,el=2,Sd=3,tl=4,nl=5,Ed=6,ag=7;function I$(){}I$.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),tY(t,t=h.create(null)),X7(e,t,n,r,this.errorHandler),r.endDocument()}};
var gv=/&#?\w+;?/g;function X7(e,t,n,r,o){var i=Z7(r.mimeType);e.indexOf(Ae.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(pe){if(pe>
65535){pe-=65536;var Te=55296+(pe>>10),Ct=56320+(pe&1023);return T.fromCharCode(Te,Ct)}else return T.
fromCharCode(pe)}function a(pe){var Te=pe[pe.length-1]===";"?pe:pe+";";if(!i&&Te!==pe)return o.error(
"EntityRef: expecting ;"),pe;var Ct=Ae.Reference.exec(Te);if(!Ct||Ct[0].length!==Te.length)return o.
error("entity not matching Reference production: "+pe),pe;var Wt=Te.slice(1,-1);return Cd(n,Wt)?n[Wt]:
Wt.charAt(0)==="#"?s(parseInt(Wt.substring(1).replace("x","0x"))):(o.error("entity not found:"+pe),
pe)}
function u(pe){if(pe>A){var Te=e.substring(A,pe).replace(gv,a);p&&g(A),r.characters(Te,0,pe-A),A=pe}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function g(pe,Te){for(;pe>=c&&(Te=d.exec(e));)l=c,c=Te.index+
Te[0].length,p.lineNumber++;p.columnNumber=pe-l+1}for(var b=[{currentNSMap:t}],x=[],A=0;;){try{var N=e.
indexOf("<",A);if(N<0){if(!i&&x.length>0)return o.fatalError("unclosed xml tag(s): "+x.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(A));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>A){
var $=e.substring(A,N);!i&&x.length===0&&($=$.replace(new RegExp(Ae.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(N)}switch(e.charAt(N+1)){case"/":var he=e.indexOf(
">",N+2),M=e.substring(N+2,he>0?he:void 0);if(!M)return o.fatalError("end tag name missing");var B=Ae.
reg("^",Ae.QName_group,Ae.S_OPT,"$"),z=he>0&&B.exec(M);if(!z){var L=he>0&&Ae.reg("^",Ae.QName_group).
exec(M);if(i&&L)o.warning('end tag name contains invalid trailing characters: "'+M+'"'),z=L;else if(
L&&
new RegExp(B.source,B.flags+"m").test(M))o.error(
'end tag name is followed by a line break and trailing content: "'+M+'"'),z=L;else return o.fatalError(
'end tag name contains invalid characters: "'+M+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var j=x[x.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(j!==z[1]){var K=z[1].toLowerCase();if(!i||j.toLowerCase()!==K)return o.
fatalError('Opening and ending tag mismatch: "'+j+'" != "'+M+'"')}var q=b.pop();x.pop();var V=q.localNSMap;
if(r.endElement(q.uri,q.localName,j),V)for(var ne in V)Cd(V,ne)&&r.endPrefixMapping(ne);he++;break;
case"?":p&&g(N),he=rY(e,N,r,o);break;case"!":p&&g(N),he=$$(e,N,r,o,i);break;default:p&&g(N);var H=new _$,
re=b[b.length-1].currentNSMap,he=Q7(e,N,H,re,a,o,i),_e=H.length;if(H.closed||(i&&rl.isHTMLVoidElement(
H.tagName)?H.closed=!0:x.push(H.tagName)),p&&_e){for(var at=A$(p,{}),de=0;de<_e;de++){var Xe=H[de];g(
Xe.offset),Xe.locator=A$(p,{})}r.locator=at,N$(H,r,re)&&b.push(H),r.locator=p}else N$(H,r,re)&&b.push(
H);i&&!H.closed?he=eY(e,he,H.tagName,a,r):he++}}catch(pe){if(pe instanceof J7)throw pe;if(pe instanceof
Y7)return o.fatalError("Error constructing the DOM: "+pe.name+": "+pe.message,pe);o.error(
"element parse error: "+pe),he=-1}he>A?A=he:u(f.max(N,A)+1)}}function A$(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function Q7(e,t,n,r,o,i,s){function a(g,b,x){if(Cd(n.attributeNames,
g))return i.fatalError("Attribute "+g+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(g,b.replace(/[\t\n\r]/g," ").replace(gv,
o),
x)}for(var u,l,c=++t,d=Qu;;){var p=e.charAt(c);if(d===Qu&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===ts)u=e.slice(t,c),d=Sd;else if(d===el)d=Sd;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===Sd||d===ts)if(d===ts&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=nl;else throw new C("attribute value no end '"+p+"' match");else if(d==tl)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=nl;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case Qu:n.setTagName(e.slice(t,c));case nl:
case Ed:case ag:
d=ag,n.closed=!0;case tl:case ts:break;case el:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Qu&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Qu:n.setTagName(e.slice(t,c));case nl:case Ed:case ag:break;case tl:
case ts:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case el:d===el&&(l=u),d==tl?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case Sd:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case Qu:n.setTagName(e.slice(t,c)),d=Ed;break;case ts:u=e.slice(
t,c),d=el;break;case tl:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case nl:
d=Ed;break}else switch(d){case el:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=ts;break;case nl:i.warning('attribute space is required"'+u+'"!!');case Ed:d=ts,t=c;
break;case Sd:
d=tl,t=c;break;case ag:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function N$(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=h.create(null),n=h.create(n)),n[c]=o[c]=a,i.uri=O$.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=O$.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var g=e.uri=n[u||""];if(t.startElement(g,l,r,e),e.closed){if(t.endElement(g,l,
r),o)for(u in o)Cd(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function eY(e,t,n,r,o){
var i=q7(n);if(i||V7(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.lastIndex=
t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
gv,
r)),o.characters(l,0,l.length),u}return t+1}function tY(e,t){for(var n in e)Cd(e,n)&&(t[n]=e[n])}
function F$(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function s(){return e.substring(n)}function a(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=Ae.reg("^",c),p=d.exec(s());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:s,
substringStartsWith:a,
substringStartsWithCaseInsensitive:u}}function nY(e,t){function n(a,u){var l=Ae.PI.exec(a.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+a.getIndex()):
(a.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+a.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var s=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?s=e.getMatch(Ae.elementdecl):e.char(3)==="N"&&(s=e.getMatch(Ae.EntityDecl));
break;case"A":s=e.getMatch(Ae.AttlistDecl);break;case"N":s=e.getMatch(Ae.NotationDecl);break;case"-":
s=e.getMatch(
Ae.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")s=n(e,t);else if(e.char()==="%")s=e.getMatch(
Ae.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!s)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function $$(e,t,n,r,o){var i=F$(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var s=i.getMatch(Ae.Comment);return s?(n.comment(s,Ae.COMMENT_START.length,s.length-
Ae.COMMENT_START.length-Ae.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var a=i.getMatch(Ae.CDSect);return a?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(a,Ae.CDATA_START.length,a.length-Ae.CDATA_START.
length-Ae.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
Ae.DOCTYPE_DECL_START):
!i.substringStartsWith(Ae.DOCTYPE_DECL_START))return r.fatalError("Expected "+Ae.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip(Ae.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Ae.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch(Ae.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith(Ae.PUBLIC)||i.substringStartsWith(Ae.SYSTEM)){var l=Ae.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
Ae.SYSTEM)){if(i.skip(Ae.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Ae.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch(Ae.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+Ae.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+Ae.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!Ae.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=nY(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function rY(e,t,n,r){var o=e.substring(t).match(
Ae.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ae.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function _$(){this.attributeNames=
h.create(null)}_$.prototype={setTagName:function(e){if(!Ae.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ae.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};ug.XMLReader=I$;ug.parseUtils=F$;ug.parseDoctypeCommentOrCData=$$});var K$=Fe(
il=>{"use strict";m();var Vs=qs(),oY=fv(),iY=fd(),L$=D$(),sY=M$(),aY=oY.DOMImplementation,
uY=Vs.hasDefaultHTMLNamespace,lY=Vs.isHTMLMimeType,cY=Vs.isValidMimeType,z$=Vs.MIME_TYPE,hv=Vs.NAMESPACE,
j$=iY.ParseError,dY=sY.XMLReader;function U$(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function W$(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Vs.assign,this.
domHandler=e.domHandler||cg,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||U$,this.locator=!!e.locator,this.xmlns=this.assign(
h.create(null),e.xmlns)}W$.prototype.parseFromString=function(e,t){if(!cY(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(h.create(
null),
this.xmlns),r=L$.XML_ENTITIES,o=n[""]||null;uY(t)?(r=L$.HTML_ENTITIES,o=hv.HTML):t===z$.XML_SVG_IMAGE&&
(o=hv.SVG),n[""]=o,n.xml=n.xml||hv.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new dY;a.errorHandler=
i,a.domBuilder=i;var u=!Vs.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function cg(e){var t=e||{};this.mimeType=t.mimeType||z$.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function ol(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}cg.prototype={startDocument:function(){var e=new aY;this.doc=lY(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;lg(this,i),this.currentElement=i,this.locator&&ol(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&ol(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&ol(this.locator,n),lg(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=B$.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&ol(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=B$.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&ol(this.locator,r),lg(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
ol(this.locator,i),lg(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new j$("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,mY(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new j$(e,this.locator,t)}};function mY(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function B$(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){cg.prototype[e]=function(){return null}});function lg(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function pY(e){if(e==="error")
throw"onErrorStopParsing"}function fY(){throw"onWarningStopParsing"}il.__DOMHandler=cg;il.DOMParser=
W$;il.normalizeLineEndings=U$;il.onErrorStopParsing=pY;il.onWarningStopParsing=fY});var G$=Fe(Ve=>{
"use strict";m();var sl=qs();Ve.assign=sl.assign;Ve.hasDefaultHTMLNamespace=sl.hasDefaultHTMLNamespace;
Ve.isHTMLMimeType=sl.isHTMLMimeType;Ve.isValidMimeType=sl.isValidMimeType;Ve.MIME_TYPE=sl.MIME_TYPE;
Ve.NAMESPACE=sl.NAMESPACE;var dg=fd();Ve.DOMException=dg.DOMException;Ve.DOMExceptionName=dg.DOMExceptionName;
Ve.ExceptionCode=dg.ExceptionCode;Ve.ParseError=dg.ParseError;var Vt=fv();Ve.Attr=Vt.Attr;Ve.CDATASection=
Vt.CDATASection;Ve.CharacterData=Vt.CharacterData;Ve.Comment=Vt.Comment;Ve.Document=Vt.Document;Ve.DocumentFragment=
Vt.DocumentFragment;Ve.DocumentType=Vt.DocumentType;Ve.DOMImplementation=Vt.DOMImplementation;Ve.Element=
Vt.Element;Ve.Entity=Vt.Entity;Ve.EntityReference=Vt.EntityReference;Ve.LiveNodeList=Vt.LiveNodeList;
Ve.NamedNodeMap=Vt.NamedNodeMap;Ve.Node=Vt.Node;Ve.NodeList=Vt.NodeList;Ve.Notation=Vt.Notation;Ve.ProcessingInstruction=
Vt.ProcessingInstruction;Ve.Text=Vt.Text;Ve.XMLSerializer=Vt.XMLSerializer;var mg=K$();Ve.DOMParser=
mg.DOMParser;Ve.normalizeLineEndings=mg.normalizeLineEndings;Ve.onErrorStopParsing=mg.onErrorStopParsing;
Ve.onWarningStopParsing=mg.onWarningStopParsing});var pg=Fe((_ot,H$)=>{"use strict";m();function gY(
e){return e[e.length-1]}function hY(e){return e[0]}
H$.exports={last:gY,first:hY}});var Tr=Fe((Lot,V$)=>{"use strict";m();function Rd(e){
"@babel/helpers - typeof";return Rd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Rd(e)}function q$(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function yY(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?q$(h(n),!0).forEach(function(r){
bY(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):q$(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function bY(e,t,
n){
return(t=wY(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function wY(e){var t=vY(e,"string");return Rd(t)=="symbol"?t:t+""}function vY(e,t){if(Rd(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Rd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:v)(e)}var Z$=pg(),fg=Z$.last,Js=Z$.first;function Ys(e){this.name="GenericError",this.message=e,
this.
stack=new C(e).stack}Ys.prototype=C.prototype;function hn(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}hn.prototype=new Ys;function Dd(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}Dd.prototype=new Ys;function gg(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}gg.prototype=new Ys;function ns(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}ns.prototype=new Ys;function yv(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}yv.prototype=new Ys;function kY(e,t){var n=new yv(e);throw n.properties=yY({id:
"api_version_error"},t),n}function xY(e){var t=h.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new ns(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function TY(e){var t=new ns('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function SY(e){var t=new hn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function EY(e){var t=new hn("Unopened tag");return t.properties={
xtag:fg(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function CY(e){var t=new hn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Js(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function RY(e){var t=new hn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Js(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function DY(e){var t=new hn("Unclosed tag");return t.properties={
xtag:Js(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function OY(e){e.position==="left"?
AY(e):NY(e)}function AY(e){var t=new hn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function NY(e){var t=new hn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function PY(e){var t=e.tag,n=e.value,r=e.offset,o=new Dd(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function IY(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Dd("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function FY(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new hn(
a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function $Y(e){var t=new hn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function _Y(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",s=new hn("".concat(i," loop")),a=e.value;return s.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(a,'" is ').concat(o),xtag:a,offset:n},r&&(s.properties.
square=r),s}function MY(e,t){var n=new hn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,s=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(s,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function LY(e){var t=e.tags,n=new hn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Js(t).value,offset:[
Js(t).offset,fg(t).offset],closingtag:fg(t).value},Js(t).square&&(n.properties.square=[Js(t).square,
fg(t).square]),n}function jY(e){var t=e.tag,n=e.offset,r=new hn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function BY(e){var t=e.tag,n=e.rootError,r=e.offset,o=new gg(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function zY(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new gg("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function UY(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new hn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function WY(){var e=new ns("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function KY(){var e=new ns(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function GY(){var e=new ns(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function HY(){var e=new ns(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function qY(e,t){var n=new hn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}V$.exports={XTError:Ys,XTTemplateError:
hn,XTInternalError:ns,XTScopeParserError:gg,
XTAPIVersionError:yv,RenderingError:Dd,XTRenderingError:Dd,getClosingTagNotMatchOpeningTag:LY,
getLoopPositionProducesInvalidXMLError:jY,
getScopeCompilationError:BY,getScopeParserExecutionError:zY,getUnclosedTagException:DY,
getUnopenedTagException:EY,
getUnmatchedLoopException:_Y,getDuplicateCloseTagException:RY,getDuplicateOpenTagException:CY,
getCorruptCharactersException:PY,
getInvalidRawXMLValueException:IY,getUnbalancedLoopException:MY,throwApiVersionError:kY,
throwFileTypeNotHandled:TY,
throwFileTypeNotIdentified:xY,throwMalformedXml:WY,throwMultiError:SY,throwExpandNotFound:FY,
throwRawTagShouldBeOnlyTextInParagraph:$Y,
throwUnimplementedTagType:UY,throwXmlTagNotFound:OY,throwXmlInvalid:qY,throwResolveBeforeCompile:KY,
throwRenderInvalidTemplate:GY,throwRenderTwice:HY}});var Ut=Fe((Bot,r_)=>{"use strict";m();function ZY(
e,t){return XY(e)||YY(e,t)||JY(e,t)||VY()}function VY(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function JY(e,t){
if(e){if(typeof e=="string")return J$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?J$(e,t):void 0}}function J$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function YY(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function XY(
e){
if(k.isArray(e))return e}var Y$=G$(),QY=Y$.DOMParser,eX=Y$.XMLSerializer,tX=Tr(),X$=tX.throwXmlTagNotFound,
Q$=pg(),nX=Q$.last,rX=Q$.first,oX=h.prototype.hasOwnProperty,iX=Function.prototype.bind,hg=Function.
prototype.call,sX=hg.bind(hg,iX),aX=sX(hg,hg,oX);function uX(e){return/^[ \n\r\t]+$/.test(e)}
function lX(e){
return{get:function(n){return e==="."?n:n&&(aX(n,e)?n[e]:void 0)}}}function cX(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var bv={};function dX(e,t,n){var r;if(bv[
t]?
r=bv[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),bv[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function mX(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function pX(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function fX(e,t){
return e.lastIndexOf(t,0)===0}function gX(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function hX(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function yX(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function bX(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:lX,warnFn:cX,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function wX(e){return new eX().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function vX(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new QY().parseFromString(e,
"text/xml")}var e_=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Od=e_.map(
function(e){
var t=ZY(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function kX(e){for(var t=Od.length-1;t>=0;t--){var n=Od[t];e=e.replace(n.rstart,n.end)}return e}
function xX(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Od.length;r<o;r++)n=Od[
r],
e=e.replace(n.rend,n.start);return e}function TX(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function SX(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var EX=new RegExp(T.fromCharCode(160),"g");function CX(e){return e.replace(
EX," ")}function RX(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function vv(e,t){return e==="</"+t+">"}function kv(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function DX(e,t,n){var r=t_(e,t,n);if(r!==null)return r;X$({position:"right",
element:t,
parsed:e,index:n})}function t_(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(vv(s.value,l)&&r--,kv(s.value,l)&&r++,r===0)return o}
return null}function OX(e,t,n){var r=n_(e,t,n);if(r!==null)return r;X$({position:"left",element:t,
parsed:e,
index:n})}function n_(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(kv(i.value,u)&&r--,vv(i.value,u)&&r++,r===0)return o}return null}
function AX(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function NX(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function PX(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function IX(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function FX(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function $X(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function _X(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function MX(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function LX(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var wv=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function jX(e){return wv.lastIndex=0,wv.test(e)}function BX(e){return typeof e!="string"&&(e=T(e)),e.
replace(wv,"")}function zX(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function UX(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function WX(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}r_.exports={getPartWithDelimiters:WX,endsWith:pX,
startsWith:fX,
isContent:MX,isParagraphStart:PX,isParagraphEnd:IX,isBreakTag:FX,isTagStart:AX,isTagEnd:NX,
isTextStart:$X,
isTextEnd:_X,isStarting:kv,isEnding:vv,isModule:LX,uniq:hX,getDuplicates:gX,chunkBy:yX,last:nX,first:
rX,
xml2str:wX,str2xml:vX,getRightOrNull:t_,getRight:DX,getLeftOrNull:n_,getLeft:OX,pregMatchAll:RX,
convertSpaces:CX,
charMapRegexes:Od,hasCorruptCharacters:jX,removeCorruptCharacters:BX,getDefaults:bX,wordToUtf8:kX,
utf8ToWord:xX,
concatArrays:TX,pushArray:SX,invertMap:zX,charMap:e_,getSingleAttribute:mX,setSingleAttribute:dX,
isWhiteSpace:uX,
stableSort:UX}});var a_=Fe((Uot,s_)=>{"use strict";m();function KX(e,t){return ZX(e)||qX(e,t)||HX(e,
t)||GX()}function GX(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function HX(e,t){
if(e){if(typeof e=="string")return o_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?o_(e,t):void 0}}function o_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function qX(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function ZX(
e){
if(k.isArray(e))return e}function yn(e){"@babel/helpers - typeof";return yn=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},yn(e)}function VX(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function i_(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,YX(r.key),r)}}
function JX(e,t,n){
return t&&i_(e.prototype,t),n&&i_(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function YX(e){
var t=XX(e,"string");return yn(t)=="symbol"?t:t+""}function XX(e,t){if(yn(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(yn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var QX=(function(){
function e(){
VX(this,e)}return JX(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(yn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(yn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(yn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(yn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(yn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!k.isArray(r))return{success:!1,error:"Expected array, received ".concat(yn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(yn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(yn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(yn(o))};for(var i=0,s=h.entries(n);i<s.length;i++){var a=KX(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=h.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(yn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(yn(r))};for(var o=0,
i=h.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(yn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();s_.exports=QX});
var l_=Fe((Kot,u_)=>{"use strict";m();var eQ=Ut(),tQ=eQ.str2xml,nQ="_rels/.rels";function rQ(e){for(
var t=e.
files[nQ],n=t?tQ(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}u_.exports={getRelsTypes:rQ}}
);var m_=Fe((Hot,d_)=>{"use strict";m();var oQ=Ut(),iQ=oQ.str2xml,c_="[Content_Types].xml";function sQ(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),g=d.getAttribute("Extension");l.slice(l.length-g.length)===g&&!r[l]&&
l!==c_&&(r[l]=p)}r[l]||(r[l]="")}),r}function aQ(e){var t=e.files[c_],n=t?iQ(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}d_.exports={collectContentTypes:sQ,getContentTypes:aQ}});
var rs=Fe((Zot,p_)=>{"use strict";m();var uQ=Tr(),lQ=uQ.XTInternalError;function oi(){}function al(e){
return e}p_.exports=function(e){var t={on:oi,set:oi,getFileType:oi,optionsTransformer:al,preparse:al,
matchers:function(){return[]},parse:oi,getTraits:oi,postparse:al,errorsTransformer:al,preResolve:oi,
resolve:oi,getRenderedMap:al,render:oi,nullGetter:oi,postrender:al};if(h.keys(t).every(function(o){
return!e[o]})){
var n=new lQ(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var bg=Fe((Jot,k_)=>{"use strict";m();function Nd(e){
"@babel/helpers - typeof";return Nd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Nd(e)}function cQ(e){return pQ(e)||
mQ(e)||w_(e)||dQ()}function dQ(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function mQ(e){
if(typeof S!="undefined"&&e[S.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function pQ(e){
if(k.isArray(e))return xv(e)}function b_(e,t){return hQ(e)||gQ(e,t)||w_(e,t)||fQ()}function fQ(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function w_(e,t){
if(e){if(typeof e=="string")return xv(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?xv(e,t):void 0}}function xv(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function gQ(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function hQ(
e){
if(k.isArray(e))return e}function f_(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function v_(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?f_(h(n),!0).forEach(function(r){yQ(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):f_(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function yQ(e,t,n){return(t=bQ(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function bQ(e){var t=wQ(e,"string");return Nd(t)=="symbol"?t:
t+""}function wQ(e,t){if(Nd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Nd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var To=Ut(),vQ=To.getRightOrNull,
kQ=To.getRight,xQ=To.getLeft,
TQ=To.getLeftOrNull,SQ=To.chunkBy,EQ=To.isTagStart,CQ=To.isTagEnd,g_=To.isContent,yg=To.last,Ad=To.first,
Sv=Tr(),RQ=Sv.XTTemplateError,DQ=Sv.throwExpandNotFound,h_=Sv.getLoopPositionProducesInvalidXMLError;
function OQ(e,t){if(e.length===0)return!1;var n=yg(e).substr(1);return n.indexOf(t)===0}function AQ(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?OQ(t,s)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function NQ(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function PQ(e,t,n){for(var r=AQ(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(NQ(l,r)){if(d){var p=TQ(
e,l,t[0].offset),g=vQ(e,l,t[1].offset);if(p===null||g===null)return 0;var b=e.slice(p,g),x=SQ(b,
function(K){
return EQ(l,K)?"start":CQ(l,K)?"end":null}),A=Ad(x),N=yg(x),P=A.filter(g_),I=N.filter(g_);if(P.length!==
1||I.length!==1)return 0}for(var $=IQ(r),M=0,B=0;B<$.length;B++){var z=$[B],L=z.tag,j=z.position;L===
c&&(j==="start"&&M++,j==="end"&&M--)}return M!==0?{v:{error:h_({tag:Ad(t).part.value,offset:[Ad(t).part.
offset,yg(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return FQ(
r)?{}:{error:h_({tag:Ad(t).part.value,offset:[Ad(t).part.offset,yg(t).part.offset]})}}function IQ(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Tv(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Tv(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function FQ(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Tv(r),s=Tv(
o);if(i!==s)return!1}return!0}function $Q(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
xQ(n,o,t),i=kQ(n,o,t)}catch(l){var a=v_({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}DQ(a)}return[s,i]}}function y_(e,t,n,r){var o=b_(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function _Q(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=$Q(s,o,e,t);if(!a)continue;var u=b_(a,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var d=-1,p=0,g=0,b=r.length;
g<
b;g++){var x,A=r[g];if(d=f.max(d,g>0?r[g-1].right:0),!(A.left<d)){var N=void 0;try{N=y_([A.left+p,A.
right+p],A.part,e,t)}catch(I){if(t.onError){var P=t.onError(v_({part:A.part,rootError:I,postparsed:e,
expandOne:y_},t.errors));if(P==="ignore")continue}if(I instanceof RQ)n.push(I);else throw I}N&&(p+=N.
inner.length-(N.right+1-N.left),(x=e).splice.apply(x,[N.left,N.right+1-N.left].concat(cQ(N.inner))))}
}
return{postparsed:e,errors:n}}k_.exports={expandToOne:_Q,getExpandToDefault:PQ}});var wg=Fe((Xot,T_)=>{
"use strict";m();var MQ="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
LQ="application/vnd.ms-word.document.macroEnabled.main+xml",jQ="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
BQ="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",zQ="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
UQ="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",WQ="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
KQ="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",GQ="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
HQ="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",qQ="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
ZQ="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",VQ="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
JQ="application/vnd.ms-excel.sheet.macroEnabled.main+xml",YQ="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
x_=[MQ,LQ,jQ,BQ],XQ={main:x_,docx:[zQ].concat(x_,[KQ,UQ,WQ]),pptx:[GQ,HQ,qQ,ZQ],xlsx:[VQ,JQ,
YQ]};T_.exports=XQ});var Ev=Fe((eit,S_)=>{"use strict";m();var QQ="application/vnd.openxmlformats-package.core-properties+xml",
eee="application/vnd.openxmlformats-officedocument.extended-properties+xml",tee="application/vnd.openxmlformats-officedocument.custom-properties+xml",
nee="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",ree="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
oee="application/vnd.ms-office.drawingml.diagramDrawing+xml";S_.exports={settingsContentType:nee,
coreContentType:QQ,appContentType:eee,customContentType:tee,diagramDataContentType:ree,
diagramDrawingContentType:oee}});var D_=Fe((nit,R_)=>{"use strict";m();function Pd(e){
"@babel/helpers - typeof";return Pd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Pd(e)}function iee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function E_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,aee(r.key),r)}}function see(e,t,n){return t&&E_(e.prototype,t),n&&E_(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function aee(e){var t=uee(e,"string");return Pd(t)=="symbol"?t:t+""}
function uee(e,t){
if(Pd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Pd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var lee=Ut(),cee=lee.pushArray,dee=rs(),Cv=wg(),ul=Ev(),mee=ul.settingsContentType,
pee=ul.coreContentType,fee=ul.appContentType,gee=ul.customContentType,hee=ul.diagramDataContentType,
yee=ul.diagramDrawingContentType,C_=[mee,pee,fee,gee,hee,yee],bee=(function(){function e(){iee(this,
e),this.name="Common"}return see(e,[{key:"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;
if(o){for(var i=0;i<C_.length;i++){var s=C_[i];o[s]&&cee(r.targets,o[s])}for(var a=["docx","pptx",
"xlsx"],u,l=0;l<a.length;l++)for(var c=a[l],d=Cv[c],p=0;p<d.length;p++){var g=d[p];if(o[g])for(var b=0,
x=o[g];b<x.length;b++){var A=x[b];r.relsTypes[A]&&[
"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(Cv.main.indexOf(g)!==-1||g===Cv.pptx[0])&&(r.textTarget||
(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}return u}}}])})();R_.exports=function(){return dee(
new bee)}});var $_=Fe((oit,F_)=>{"use strict";m();function Id(e){"@babel/helpers - typeof";return Id=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Id(e)}function wee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function O_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,kee(r.key),r)}}function vee(e,t,n){return t&&O_(e.prototype,t),n&&O_(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function kee(e){var t=xee(e,"string");return Id(t)=="symbol"?t:t+""}
function xee(e,t){
if(Id(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Id(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Tee=Tr(),vg=Tee.getScopeParserExecutionError,See=pg(),A_=See.last,Eee=Ut(),ll=Eee.
concatArrays;function N_(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}
function P_(e,t,n){var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.
root.finishedResolving){for(var s=this.resolved,a=function(){var g=r.scopeLindex[u];s=N_(s,function(
b){
return b.lIndex===g}),s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<
l;u++)a();return N_(s,function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||
!t.part?d=this.parser(e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.
cachedParsers[t.part.lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:
this.
scopePath});try{c=d.get(o,this.getContext(t,n))}catch(p){throw vg({tag:e,scope:o,error:p,offset:t.part.
offset})}if(c==null&&n>0)return P_.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(
p){
throw vg({tag:e,scope:o,error:p,offset:t.part.offset})}return c}function I_(e,t,n){var r=this,o=this.
scopeList[n],i=this.scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.
lIndex]:s=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),
Promise.
resolve().then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw vg({tag:e,
scope:o,
error:a,offset:t.part.offset})}).then(function(a){return a==null&&n>0?I_.call(r,e,t,n-1):a}).then(
function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw vg({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var Cee=(function(){function e(t){wee(this,e),this.root=t.root||this,this.resolveOffset=t.
resolveOffset||0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=
t.scopePathLength,this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=
t.scopeLindex,this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}
return vee(
e,[{key:"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=h.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,A_(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,A_(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=P_.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return I_.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:ll([this.scopeTypes,[this.scopeType]]),scopeList:ll([
this.
scopeList,[n]]),scopePath:ll([this.scopePath,[r]]),scopePathItem:ll([this.scopePathItem,[o]]),
scopePathLength:ll(
[this.scopePathLength,[s]]),scopeLindex:ll([this.scopeLindex,[i.lIndex]])})}}])})();F_.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new Cee(e)}});var Dv=Fe((sit,H_)=>{"use strict";m();function $d(e){
"@babel/helpers - typeof";return $d=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},$d(e)}function W_(e,t){return Aee(
e)||Oee(e,t)||Dee(e,t)||Ree()}function Ree(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Dee(e,
t){
if(e){if(typeof e=="string")return __(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?__(e,t):void 0}}function __(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Oee(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Aee(
e){
if(k.isArray(e))return e}function M_(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function cl(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?M_(h(n),!0).forEach(function(r){Nee(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):M_(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Nee(e,t,n){return(t=Pee(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Pee(e){var t=Iee(e,"string");return $d(t)=="symbol"?
t:t+""}function Iee(e,t){if($d(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if($d(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var Xs=Tr(),L_=Xs.getUnclosedTagException,
Fee=Xs.getUnopenedTagException,
$ee=Xs.getDuplicateOpenTagException,_ee=Xs.getDuplicateCloseTagException,j_=Xs.throwMalformedXml,Mee=Xs.
throwXmlInvalid,B_=Xs.XTTemplateError,xg=Ut(),Lee=xg.isTextStart,jee=xg.isTextEnd,z_=xg.wordToUtf8,
Bee=xg.
pushArray,K_=0,G_=1,Fd=2,kg=3;function zee(e,t){return e[0]<=t.offset&&t.offset<e[1]}function Uee(e,
t){
return Lee(e)?(t&&j_(),!0):jee(e)?(t||j_(),!1):t}function Wee(e){var t="",n=1,r=e.indexOf(" ");
return e[e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function Kee(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&Mee(e,d);var g=e.slice(d,r+1),b=Wee(g),x=b.tag,A=b.position,N=i[x];N!=null&&c.push(
{type:"tag",position:A,text:N,offset:d,value:g,tag:x})}return c}function Gee(e,t,n){var r=[],o=!1,i={
offset:0},s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,g=i.offset,b=i.length;if(s=t.substr(
g,p-g),o&&d==="start"){if(g+b===p&&(s=t.substr(g,p-g+b+4),!n.allowUnclosedTag))return r.push($ee({
xtag:s,
offset:g})),i=c,l.push(cl(cl({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(L_({xtag:z_(s),
offset:g})),
l.pop()}return!o&&d==="end"?n.allowUnopenedTag?l:g+b===p?(s=t.substr(g-4,p-g+b+4),r.push(_ee({xtag:s,
offset:g})),i=c,l.push(cl(cl({},c),{},{error:!0})),l):(r.push(Fee({xtag:s,offset:p})),i=c,l.push(cl(
cl({},c),{},{error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.
length-u),n.allowUnclosedTag||r.push(L_({xtag:z_(s),offset:u})),a.pop()}return{delimiterWithErrors:a,
errors:r}}function Hee(e,t){return e===-1&&t===-1?K_:e===t?G_:e===-1||t===-1?t<e?Fd:kg:e<t?Fd:kg}
function qee(e){
var t=e.split(" ");if(t.length!==2){var n=new B_("New Delimiters cannot be parsed");throw n.properties=
{id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=W_(t,2),o=r[0],i=r[1];
if(o.length===0||i.length===0){var s=new B_("New Delimiters cannot be parsed");throw s.properties={
id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function Zee(e,
t,n){
var r=[],o=t.start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.
indexOf(i,s+1),c=null,d=void 0,p=Hee(u,l);switch(p===G_&&(p=a?kg:Fd),p){case K_:return r;case kg:a=!1,
s=l,c="end",d=i.length;break;case Fd:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&
p===Fd&&e[s+o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var g=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,g+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var x=e.substr(s+o.length+1,g-s-o.length-1),A=qee(x),N=W_(
A,2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function U_(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=Zee(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[
l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=Gee(s,r,n),p=d.delimiterWithErrors,
g=d.errors,b=0,x=0,A=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],$=P.offset,M=[$,$+I.value.length],
B=I.value,z=[];x<p.length&&zee(M,p[x]);)z.push(p[x]),x++;var L=[],j=0;b>0&&(j=b,b=0);for(var K=0;K<z.
length;K++){var q=z[K],V=B.substr(j,q.offset-$-j);if(q.changedelimiter){q.position==="start"?V.length>
0&&L.push({type:"content",value:V}):j=q.offset-$+q.length;continue}V.length>0&&(L.push({type:
"content",value:V}),j+=V.length);var ne={type:"delimiter",position:q.position,offset:j+$};L.push(ne),
j=q.offset-
$+q.length}b=j-B.length;var H=B.substr(j);H.length>0&&L.push({type:"content",value:H}),A.push(L)}
return{
parsed:A,errors:g}}function Rv(e){return e.type==="content"&&e.position==="insidetag"}function Vee(e){
return e.filter(Rv)}function Jee(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=Uee(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Rv(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}H_.exports={parseDelimiters:U_,parse:function(t,n,r,o){Jee(t,o);for(var i=U_(Vee(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Rv(p)){for(var g=0,b=s[l];g<b.length;
g++){
var x=b[g];x.type==="content"&&(x.position="insidetag"),x.lIndex=c++}Bee(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=Kee(t,n.text,n.other),o=0,i=[],
s=0;s<r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var Z_=Fe((uit,q_)=>{"use strict";m();function Ov(e){return ete(e)||Qee(e)||Xee(e)||
Yee()}function Yee(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Xee(e,
t){
if(e){if(typeof e=="string")return Av(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Av(e,t):void 0}}function Qee(e){if(typeof S!="undefined"&&e[S.iterator]!=null||e[
"@@iterator"]!=
null)return k.from(e)}function ete(e){if(k.isArray(e))return Av(e)}function Av(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function _d(e){return e.type==="placeholder"}
function tte(e){var t={},n=[{items:e.filter(_d),parents:[],path:[]}];function r(L,j,K){K.length&&
n.push({items:K,parents:[].concat(Ov(j.parents),[L]),path:L.dataBound!==!1&&!L.attrParsed&&L.value&&
!L.attrParsed?[].concat(Ov(j.path),[L.value]):Ov(j.path)})}function o(L,j){for(var K=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:j.length,q=L,V=0;V<K;V++)q=q[j[V]];return q}function i(L,j){
for(var K=j.
length,q=0;q<j.length;q++){var V=j[q],ne=typeof V.lIndex=="number"?V.lIndex:parseInt(V.lIndex.split(
"-")[0],10);ne>L.lIndex&&K--}return K}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var g in p.attrParsed)r(p,s,p.attrParsed[g].filter(
_d));continue}if(p.subparsed){if(p.dataBound!==!1){var b,x;(b=a)[x=p.value]||(b[x]={})}r(p,s,p.subparsed.
filter(_d));continue}if(p.cellParsed){for(var A=0,N=p.cellPostParsed;A<N.length;A++){var P=N[A];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
$;(I=a)[$=P.value]||(I[$]={}),r(P,s,P.subparsed.filter(_d))}else{var M,B,z=i(p,s.parents);a=o(t,s.path,
z),(M=a)[B=P.value]||(M[B]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
q_.
exports={getTags:tte,isPlaceholder:_d}});var J_=Fe((cit,V_)=>{"use strict";m();var nte=Ut(),rte=nte.pushArray;
function ote(e,t){return t instanceof
C?rte(h.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function ite(e,t){if(console.log(E.stringify({error:e},ote,t==="json"?2:null)),
e.properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}V_.exports=ite});var Nv=Fe((mit,Y_)=>{"use strict";m();var ste=Ut(
),ate=ste.pregMatchAll;Y_.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=ate(i,r.content),r}});var Q_=Fe((fit,X_)=>{
"use strict";m();function Md(e){"@babel/helpers - typeof";return Md=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Md(e)}var ute=new RegExp(T.fromCharCode(
160),"g");function dl(e){return e.replace(ute," ")}function lte(e,t){var n=Md(e);if(n==="string")return dl(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(dl(t));if(n==="function")return!!e(t)}
function cte(e,t){var n=Md(e);if(n==="string")return dl(t).substr(e.length);if(e instanceof RegExp)return dl(
t).match(e)[1];if(n==="function")return e(t)}function dte(e,t){var n=Md(e);if(n==="string")return[t,
dl(t).substr(e.length)];if(e instanceof RegExp)return dl(t).match(e);if(n==="function")return[t,e(t)]}
X_.exports={match:lte,getValue:cte,getValues:dte}});var oM=Fe((hit,rM)=>{"use strict";m();function Ld(
e){"@babel/helpers - typeof";return Ld=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Ld(e)}function eM(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function os(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?eM(h(n),!0).forEach(function(r){
mte(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):eM(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function mte(e,
t,n){
return(t=pte(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function pte(e){var t=fte(e,"string");return Ld(t)=="symbol"?t:t+""}function fte(e,t){if(Ld(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ld(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}
function tM(e,t){return bte(e)||yte(e,t)||hte(e,t)||gte()}function gte(){throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function hte(e,
t){
if(e){if(typeof e=="string")return nM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?nM(e,t):void 0}}function nM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function yte(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function bte(
e){
if(k.isArray(e))return e}var Tg=Ut(),wte=Tg.wordToUtf8,Pv=Tg.pushArray,vte=Tg.isParagraphStart,kte=Tg.
isBreakTag,Iv=Q_(),xte=Iv.match,Tte=Iv.getValue,Ste=Iv.getValues;function Ete(e,t){for(var n=[],r=0;
r<
e.length;r++){var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new C(
"module matcher returns a non array");Pv(n,i)}}return n}function Cte(e,t,n){for(var r=[],o=0;o<e.length;
o++){
var i=e[o],s=tM(i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&
(l=l(c)),!l.value){var d=tM(c,2);l.value=d[1]}r.push(os({type:"placeholder",prefix:a,module:u,
onMatch:l.onMatch,priority:l.priority},l))}}return r}function Rte(e,t){var n=t.modules,r=t.startOffset,
o=t.lIndex,i;t.offset=r,t.match=xte,t.getValue=Tte,t.getValues=Ste;var s=Ete(n,t),a=Cte(s,e,t);if(a.
length>0){for(var u=null,l=0;l<a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||
c.priority>u.priority)&&(u=c)}return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.
onMatch&&u.onMatch(u),delete u.onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=
p.parse(e,t),i)return i.offset=r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:
e,
offset:r,endLindex:o,lIndex:o}}var Dte={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;
a++){
var u=n[a];i=u.preparse(i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.
fileTypeConfig.droppedTagsInsidePlaceholder||[];return t.reduce(function(l,c){return c.type==="delimiter"?
(o=c.position==="start",c.position==="end"&&(r.parse=function(d){return Rte(d,os(os(os({},r),c),
{},{startOffset:s,modules:n}))},l.push(r.parse(wte(i))),Pv(l,a),a=[]),c.position==="start"&&(a=[],s=
c.offset),i="",l):o?c.type!=="content"||c.position!=="insidetag"?(r.syntax.preserveNewlinesInTags&&(
kte(
c)||vte(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,os(os({},u),{},{postparse:
function(b,x){
return s(b,os(os({},u),x))},getTraits:o}));if(p!=null){if(p.errors){Pv(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};rM.exports=Dte});var Fv=Fe((bit,iM)=>{
"use strict";m();function Ote(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}iM.exports=Ote});var lM=Fe((vit,uM)=>{"use strict";m();var aM=Tr(),Ate=aM.throwUnimplementedTagType,
Nte=aM.XTScopeParserError,
Pte=Ut(),sM=Pte.pushArray,Ite=Fv();function Fte(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[
n],
i=o.render(e,t);if(i)return i}return!1}function $te(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(g,b){return t(g,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=Ite(u,e);var l=void 0;try{l=Fte(u,e)}catch(g){if(g instanceof Nte){o.push(g),i.
push(u);continue}throw g}if(l){l.errors&&sM(o,l.errors),i.push(l);continue}if(u.type==="content"||u.
type==="tag"){i.push(u);continue}Ate(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof
k?sM(c,p):p&&c.push(p)}return{errors:o,parts:c}}uM.exports=$te});var dM=Fe((xit,cM)=>{"use strict";m(
);function _te(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function Mte(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function Lte(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(_te(a));Mte(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}cM.exports=Lte});var bM=Fe((Sit,yM)=>{"use strict";m();function jd(e){
"@babel/helpers - typeof";return jd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},jd(e)}function mM(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function pM(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?mM(h(n),!0).forEach(function(r){
jte(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):mM(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function jte(e,
t,n){
return(t=Bte(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function Bte(e){var t=zte(e,"string");return jd(t)=="symbol"?t:t+""}function zte(e,t){if(jd(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(jd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var Ute=Ut(
),fM=Ute.pushArray,Wte=Fv();function Kte(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function hM(e,t,n,r){var o=Kte(e,pM(pM({},r),{},{
resolvedId:Wte(e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}
).
catch(function(i){i instanceof k?fM(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.
getValueAsync(e.value,{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){
t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(function(i){i instanceof k?fM(n,i):n.push(i)})}
function Gte(e){var t=[],n=[],r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(
s,a||o)},e.resolved=t;var i=Hte(e,n,t);return i?i.then(function(){return gM(e,n,t)}):gM(e,n,t)}
function Hte(e,t,n){
for(var r=null,o=function(){var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&
(r!=null||(r=Promise.resolve(null)),r=r.then(function(){return hM(u,n,t,e)}))},i=0,s=e.compiled;i<s.
length;i++)o();return r}function gM(e,t,n){for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];
["content","tag"].indexOf(s.type)===-1&&(s.resolveFirst||r.push(hM(s,n,t,e)))}return Promise.all(r).
then(function(){return{errors:t,resolved:n}})}yM.exports=Gte});var kM=Fe((Cit,vM)=>{"use strict";m();
var Bd=Ut(),ml=Bd.startsWith,qte=Bd.endsWith,$v=Bd.isStarting,
wM=Bd.isEnding,Zte=Bd.isWhiteSpace,Vte=wg();function Jte(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[
n];
o instanceof D||Zte(o)||ml(o,"<w:bookmarkEnd")||(qte(t,"</w:tbl>")&&!ml(o,"<w:p")&&!ml(o,"<w:tbl")&&
!ml(o,"<w:sectPr")&&!ml(o,"</w:ftr>")&&!ml(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function Yte(e,t){var n=t.fileTypeConfig.tagShouldContain||[],r=-1;Vte.docx.indexOf(t.contentType)!==
-1&&(e=Jte(e));for(var o=-1,i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,
d=a.drop,p=a.dropParent,g=null,b=0,x=e.length;b<x;b++){var A=e[b];if(!(A instanceof D)){if(r===i)if(
wM(
A,u)){if(r=-1,p){for(var N=-1,P=o;P>0;P--)if($v(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(
wM(
e[I],p)){e[I]="";break}e[I]=""}}else{for(var $=o;$<=b;$++)e[$]="";d||(e[b]=g.join("")+c+A)}g=null}
else{
g&&g.push(A);for(var M=0,B=l.length;M<B;M++)if($v(A,l[M])){r=-1,g=null;break}}r===-1&&$v(A,u)&&A.indexOf(
"<",1)===-1&&(A[A.length-2]==="/"?e[b]="":(o=b,r=i,g=d||p?null:[A]))}}return e}vM.exports=Yte});var OM=Fe(
(Dit,DM)=>{"use strict";m();function zd(e){"@babel/helpers - typeof";return zd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},zd(e)}function Xte(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function xM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,ene(r.key),r)}}function Qte(e,t,n){return t&&xM(e.prototype,t),n&&xM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function ene(e){var t=tne(e,"string");return zd(t)=="symbol"?t:t+""}
function tne(e,t){
if(zd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(zd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Mv=Ut(),TM=Mv.pushArray,nne=Mv.wordToUtf8,rne=Mv.convertSpaces,one=Nv(),SM=Dv(),
_v=oM(),EM=lM(),ine=dM(),CM=bM(),sne=kM(),ane=Function.prototype.bind,RM=Function.prototype.call,une=RM.
bind(RM,ane);function lne(e,t){for(var n=one(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.
push(s.array[2])}return nne(rne(r.join("")))}DM.exports=(function(){function e(t,n){Xte(this,e),this.
cachedParsers={},this.content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}
})}
return Qte(e,[{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.
filePath;o.scopeManager=this.scopeManager,o.resolve=CM;for(var s=[],a=[],u=0,l=this.modules;u<l.length;
u++){
var c=l[u];a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(
a).then(function(){if(s.length!==0)throw s;return CM(o).then(function(d){for(var p=d.resolved,g=d.errors,
b=0;b<g.length;b++){var x,A=g[b];A instanceof C||(A=new C(A)),(x=A).properties||(x.properties={}),A.
properties.file=i,g[b]=A}if(g.length!==0)throw g;return Promise.all(p).then(function(N){return o.scopeManager.
root.finishedResolving=!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),
N})}).catch(function(d){throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return lne(
this.content,this.fileTypeConfig.tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"preparse",value:function(){this.allErrors=
[],this.xmllexed=SM.xmlparse(this.content,{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.
tagsXmlLexedArray}),this.setModules({inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=SM.
parse(this.xmllexed,this.delimiters,this.syntax,this.fileType),r=n.lexed,o=n.errors;TM(this.allErrors,
o),this.lexed=r,this.setModules({inspect:{filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions(
);
this.lexed=_v.preparse(this.lexed,this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}
});
var o=this.getOptions();return this.parsed=_v.parse(this.lexed,this.modules,o),this.setModules({
inspect:{
filePath:this.filePath,parsed:this.parsed}}),r?this:this.postparse()}},{key:"postparse",value:
function(){
var n=this.getOptions(),r=_v.postparse(this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.
postparsed=o,this.setModules({inspect:{filePath:this.filePath,postparsed:this.postparsed}}),TM(this.
allErrors,i),this.errorChecker(this.allErrors),this}},{key:"errorChecker",value:function(n){for(var r=0,
o=n;r<o.length;r++){var i=o[r];i.properties||(i.properties={}),i.properties.file=this.filePath}for(
var s=0,
a=this.modules;s<a.length;s++){var u=a[s];n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:
function(n,r){
for(var o=null,i=0,s=this.modules;i<s.length;i++){var a=s[i];o==null&&(o=a.nullGetter(n,r,this))}
return o!=
null?o:this.nullGetter(n,r)}},{key:"getOptions",value:function(){return{compiled:this.postparsed,
cachedParsers:this.
cachedParsers,tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,
relsType:this.
relsType,baseNullGetter:une(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,
fileTypeConfig:this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=EM,r.joinUncorrupt=sne;var o=EM(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=ine(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var KM=Fe((Ait,WM)=>{
"use strict";m();function Kd(e){"@babel/helpers - typeof";return Kd=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Kd(e)}function AM(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function is(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?AM(h(n),!0).forEach(function(r){
cne(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):AM(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function cne(e,
t,n){
return(t=BM(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function dne(e,t){return gne(e)||fne(e,t)||pne(e,t)||mne()}function mne(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function pne(e,
t){
if(e){if(typeof e=="string")return NM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?NM(e,t):void 0}}function NM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function fne(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function gne(
e){
if(k.isArray(e))return e}function hne(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function PM(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,BM(r.key),r)}}function yne(e,t,
n){
return t&&PM(e.prototype,t),n&&PM(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function BM(e){
var t=bne(e,"string");return Kd(t)=="symbol"?t:t+""}function bne(e,t){if(Kd(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Kd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var Sr=Ut(),wne=Sr.chunkBy,
Sg=Sr.last,Bv=Sr.isParagraphStart,Lv=Sr.isModule,IM=Sr.pushArray,zM=Sr.isParagraphEnd,vne=Sr.isContent,
Wd=Sr.startsWith,zv=Sr.isTagEnd,pl=Sr.isTagStart,jv=Sr.getSingleAttribute,FM=Sr.setSingleAttribute,
kne=wg(),
xne=rs(),Tne=Ut(),$M=Tne.isWhiteSpace,Ud="loop";function Sne(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(vne(n))return!0}return!1}function Ene(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function UM(e){var t=Ene(e.subparsed);return t!=null&&t.tag!=="w:t"}function Cne(e){
return e.hasPageBreak&&UM(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function Rne(e){return e.
length&&Bv(e[0])&&zM(Sg(e))}function _M(e){return Sne(e)?0:e.length}function MM(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Dne(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function One(e){for(var t=0;t<e.length;t++){var n=e[t];
if(pl("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function Ane(e){for(var t=0;t<e.length;t++){var n=e[t];
if(pl("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function Nne(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function Pne(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Wd(o,"<w:sectPr")&&(n=!0),n&&(Wd(o,"<w:type")&&
(t=!0),!t&&Wd(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function Ine(
e){
for(var t=0,n=0;n<e.length;n++)!Wd(e[n],"<w:headerReference")&&!Wd(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function LM(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function jM(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function Fne(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
pl("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),zv("w:sectPr",o)&&(n=null)}return t}function $ne(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];pl("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),zv("w:sectPr",o)&&(t=!1)}return n}function _ne(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(zv("w:sectPr",o)&&(n=!0),pl("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Bv(o)){if(t.length>0)return t.join("");break}}return""}var Mne=(function(
){
function e(){hne(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return yne(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;kne.main.indexOf(
o)!==-1&&(this.sects=Fne(n))}},{key:"matchers",value:function(){var n=Ud;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=dne(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];Lv(a,Ud)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=$ne(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&One(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){Ane(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=_ne(n)}if(!o||o.expandTo!=="auto"||o.module!==Ud||!Rne(n))return n;o.paragraphLoop=
!0;var l=0,c=wne(n,function(x){return Bv(x)&&(l++,l===1)?"start":zM(x)&&(l--,l===0)?"end":null}),d=c[
0],
p=Sg(c),g=_M(d),b=_M(p);return g>0&&c[1][0].type==="content"&&$M(c[1][0].value)&&(g+=1),b>0&&Sg(c[c.
length-2]).type==="content"&&$M(Sg(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=LM(d),o.hasPageBreak=
LM(p),jM(d)&&(g=0),jM(p)&&(b=0),n.slice(g,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!Lv(n,Ud))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,g){var b=i.createSubScopeManager(d,n.value,p,n,g);o.resolveSerially?
(u=u.then(function(){return r.resolve(is(is({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(is(is({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof k?Promise.all(p):p}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var g=[],b=0;b<p.length;b++){var x=p[
b],
A=x.resolved,N=x.errors;IM(c,N),g.push(A)}return g}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Lv(n,Ud))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+jv(u.value,"h")),a-=l;var c=0,d=UM(n);function p(A,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,N,n,P),$=0,M=n.subparsed;$<M.length;$++){
var B=M[$];if(pl("a16:rowId",B)){var z=+jv(B.value,"val")+c;c=1,B.value=FM(B.value,"val",z)}}var L=r.
render(is(is({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&MM(
L);var j=I.scopePathItem.some(function(ne){return ne!==0});j?(n.sectPrCount===1&&(L.parts=Ine(L.parts)),
n.addContinuousType&&(L.parts=Pne(L.parts))):n.addNextPage&&Nne(L.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&MM(L),n.hasPageBreakBeginning&&d&&Dne(L);for(var K=0,q=L.parts;K<q.length;K++){var V=q[
K];
i.push(V)}IM(s,L.errors)}var g=r.scopeManager.getValue(n.value,{part:n});g!=null||(g=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(g,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:Cne(n)||
"",errors:s};if(a!==0){var x=+jv(
o.lastExt.value,"cy");o.lastExt.value=FM(o.lastExt.value,"cy",x+a)}return{value:r.joinUncorrupt(i,is(
is({},r),{},{basePart:n})),errors:s}}}])})();WM.exports=function(){return xne(new Mne)}});var JM=Fe(
(Pit,VM)=>{"use strict";m();function Gd(e){"@babel/helpers - typeof";return Gd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Gd(e)}function Lne(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function GM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Bne(r.key),r)}}function jne(e,t,n){return t&&GM(e.prototype,t),n&&GM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Bne(e){var t=zne(e,"string");return Gd(t)=="symbol"?t:t+""}
function zne(e,t){
if(Gd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Gd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Une=rs(),Hd=Ut(),Wne=Hd.isTextStart,Kne=Hd.isTextEnd,Gne=Hd.endsWith,Hne=Hd.startsWith,
HM=Hd.pushArray,qM='<w:t xml:space="preserve">',qne=qM.length,ZM="</w:t>",Zne=ZM.length;function Vne(
e){
return Wne(e)&&e.tag==="w:t"}function Uv(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function Jne(e,t){
return e&&
e.basePart&&t.length>1}var Yne=(function(){function e(){Lne(this,e),this.name="SpacePreserveModule"}
return jne(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return Vne(d)&&(i=!0,a=o.length),i?(o.push(d),
Jne(r,o)&&(s=r.basePart.endLindex,o[0].value=Uv(o,0)),u(d,o)&&(o[a].value=Uv(o,a),s=d.endLindex),Kne(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=Uv(o,a)),HM(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return HM(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&Hne(a,ZM)&&(n[r]=n[r].substr(0,n[r].length-qne)+"<w:t/>",a=a.substr(
Zne),n[i]=a),o=Gne(a,qM),r=i}return n}}])})();VM.exports=function(){return Une(new Yne)}});var nL=Fe(
(Fit,tL)=>{"use strict";m();function qd(e){"@babel/helpers - typeof";return qd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},qd(e)}function Xne(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function YM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,ere(r.key),r)}}function Qne(e,t,n){return t&&YM(e.prototype,t),n&&YM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function ere(e){var t=tre(e,"string");return qd(t)=="symbol"?t:t+""}
function tre(e,t){
if(qd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(qd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var nre=bg(),QM=Ut(),rre=QM.isContent,XM=QM.getPartWithDelimiters,eL=Tr(),ore=eL.throwRawTagShouldBeOnlyTextInParagraph,
ire=eL.getInvalidRawXMLValueException,sre=rs(),Wv="rawxml";function are(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
rre(l)&&ore({paragraphParts:s,part:t})}return t}var ure=(function(){function e(){Xne(this,e),this.name=
"RawXmlModule",this.prefix="@"}return Qne(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Wv]]}},{key:
"postparse",value:function(n){var r=this;return nre.expandToOne(n,{moduleName:Wv,getInner:are,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(XM(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Wv)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[ire({tag:n.value,value:o,
partDelims:XM(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();tL.exports=function(){return sre(new ure)}}
);var oL=Fe((_it,rL)=>{"use strict";m();function lre(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}rL.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=lre(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var lL=Fe(
(Lit,uL)=>{"use strict";m();function Zd(e){"@babel/helpers - typeof";return Zd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Zd(e)}function cre(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function iL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,mre(r.key),r)}}function dre(e,t,n){return t&&iL(e.prototype,t),n&&iL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function mre(e){var t=pre(e,"string");return Zd(t)=="symbol"?t:t+""}
function pre(e,t){
if(Zd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Zd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var fre="expandPair",gre=oL(),Hv=Ut(),hre=Hv.getLeft,yre=Hv.getRight,Gv=Hv.pushArray,
bre=rs(),wre=bg(),vre=wre.getExpandToDefault,qv=Tr(),sL=qv.getUnmatchedLoopException,kre=qv.getClosingTagNotMatchOpeningTag,
aL=qv.getUnbalancedLoopException;function xre(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Kv(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function Tre(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(sL(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(Kv(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(Kv(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(Kv(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(kre({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
sL(c))}return{traits:[],errors:n}}function Sre(e){var t={},n=[],r=[],o=[];for(Gv(o,e);o.length>0;){
var i=Tre(
o);Gv(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=xre(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var Ere=(function(){function e(){cre(this,e),this.name="ExpandPairTrait"}
return dre(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Gv(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(fre,n,r);u=u.map(
function(P){return P||[]}),u=gre(u);var l=Sre(u),c=l.pairs,d=l.errors,p=0,g=null,b=c.map(function(P){
var I=P[0].part.expandTo;if(I==="auto"&&a!=="text"){var $=vre(n,P,o.expandTags);$.error&&d.push($.error),
I=$.value}if(!I||a==="text"){var M=P[0].offset,B=P[1].offset;return M<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(aL(P,g)),g=P,p=B,[M,B]}var z,L;try{z=hre(n,I,P[0].offset)}catch(j){d.push(
j)}try{L=yre(n,I,P[1].offset)}catch(j){d.push(j)}return z<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(aL(P,g)),p=L,g=P,[z,L]});if(d.length>0)return{postparsed:n,errors:d};var x=0,A,N=n.reduce(
function(P,I,$){
var M=x<c.length&&b[x][0]<=$&&$<=b[x][1],B=c[x],z=b[x];if(!M)return P.push(I),P;if(z[0]===$&&(A=[]),
B[0].offset!==$&&B[1].offset!==$&&A.push(I),z[1]===$){var L=n[B[0].offset];L.subparsed=s(A,{basePart:
L}),
L.endLindex=B[1].part.lIndex,delete L.location,delete L.expandTo,P.push(L),x++;for(var j=b[x];j&&j[0]<
$;)x++,j=b[x]}return P},[]);return{postparsed:N,errors:d}}}])})();uL.exports=function(){return bre(
new Ere)}});var fL=Fe((Bit,pL)=>{"use strict";m();function Vd(e){"@babel/helpers - typeof";return Vd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Vd(e)}function Cre(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function cL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Dre(r.key),r)}}function Rre(e,t,n){return t&&cL(e.prototype,t),n&&cL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Dre(e){var t=Ore(e,"string");return Vd(t)=="symbol"?t:t+""}
function Ore(e,t){
if(Vd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Vd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Are=rs(),mL=Tr(),Nre=mL.getScopeCompilationError,Pre=mL.getCorruptCharactersException,
Zv=Ut(),dL=Zv.utf8ToWord,Ire=Zv.hasCorruptCharacters,Fre=Zv.removeCorruptCharacters,Eg=Ev(),$re=Eg.settingsContentType,
_re=Eg.coreContentType,Mre=Eg.appContentType,Lre=Eg.customContentType,jre=[$re,_re,Mre,Lre],Bre={
docx:"w",pptx:"a"},zre=(function(){function e(){Cre(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return Rre(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=Bre[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(Nre({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(jre.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=Fre(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&Ire(c))return{errors:[Pre({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):dL(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(dL(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
pL.exports=function(){return Are(new zre)}});var vL=Fe((Uit,wL)=>{"use strict";m();var gL=KM(),Ure=JM(
),hL=nL(),yL=lL(),bL=fL();function Wre(){return{
getTemplatedFiles:function(){return[]},templatedNs:[
"http://schemas.microsoft.com/office/2006/coverPageProps"],textPath:function(t){return t.textTarget}
,tagsXmlTextArray:["Company","HyperlinkBase","Manager","cp:category","cp:keywords","dc:creator",
"dc:description","dc:subject","dc:title","cp:contentStatus","PublishDate","Abstract",
"CompanyAddress","CompanyPhone","CompanyFax","CompanyEmail","w:t","a:t","m:t","vt:lpstr","vt:lpwstr"],
tagsXmlLexedArray:["w:proofState","w:tc","w:tr","w:tbl","w:ftr","w:hdr","w:body","w:document","w:p",
"w:r","w:br","w:rPr","w:pPr","w:spacing","w:sdtContent","w:sdt","w:drawing","w:sectPr","w:type",
"w:headerReference","w:footerReference","w:bookmarkStart","w:bookmarkEnd","w:commentRangeStart",
"w:commentRangeEnd","w:commentReference"],droppedTagsInsidePlaceholder:["w:p","w:br",
"w:bookmarkStart","w:bookmarkEnd"],expandTags:[{contains:"w:tc",expand:"w:tr"}],onParagraphLoop:[
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[gL,Ure,yL,hL,bL],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function Kre(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[gL,yL,hL,bL],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}wL.exports={docx:
Wre,pptx:Kre}});var jL=Fe((Kit,Qv)=>{"use strict";m();var Gre=["modules"];function kL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){
var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function So(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?kL(h(n),!0).forEach(function(r){Hre(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(
e,h.getOwnPropertyDescriptors(n)):kL(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Hre(e,t,n){return(t=AL(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function xL(e,t){return Jre(e)||Vre(e,t)||Zre(e,t)||qre()}
function qre(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Zre(e,
t){
if(e){if(typeof e=="string")return TL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?TL(e,t):void 0}}function TL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Vre(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Jre(
e){
if(k.isArray(e))return e}function gl(e){"@babel/helpers - typeof";return gl=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},gl(e)}function Yre(e,t){if(e==null)return{};var n,r,o=Xre(e,t);
if(h.getOwnPropertySymbols){var i=h.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function Xre(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function Qre(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function SL(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),h.defineProperty(e,AL(r.key),r)}}function eoe(e,t,n){return t&&SL(e.prototype,t),n&&
SL(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function AL(e){var t=toe(e,"string");return gl(
t)=="symbol"?t:t+""}function toe(e,t){if(gl(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(gl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var Cn=Ut(),Jt=a_(),noe=Jt.object(
{allowUnopenedTag:Jt.
boolean().optional(),allowUnclosedTag:Jt.boolean().optional(),allowUnbalancedLoops:Jt.boolean().optional(
),
changeDelimiterPrefix:Jt.string().optional().nullable()}),roe=Jt.object({delimiters:Jt.object({start:
Jt.
string().nullable(),end:Jt.string().nullable()}).strict().optional(),fileTypeConfig:Jt.object({}).optional(
),
paragraphLoop:Jt.boolean().optional(),parser:Jt.function().optional(),errorLogging:Jt.union([Jt.boolean(
),
Jt.string()]).optional(),linebreaks:Jt.boolean().optional(),nullGetter:Jt.function().optional(),
syntax:noe.
optional(),stripInvalidXMLChars:Jt.boolean().optional(),warnFn:Jt.function().optional()}).strict(),
ooe=l_(),
NL=ooe.getRelsTypes,PL=m_(),IL=PL.collectContentTypes,FL=PL.getContentTypes,$L=rs(),ioe=bg(),soe=D_(
),
aoe=$_(),EL=Dv(),uoe=Z_(),Vv=uoe.getTags,_L=J_(),ii=Tr(),ML=ii.throwMultiError,loe=ii.throwResolveBeforeCompile,
coe=ii.throwRenderInvalidTemplate,doe=ii.throwRenderTwice,Yd=ii.XTInternalError,moe=ii.XTTemplateError,
poe=ii.throwFileTypeNotIdentified,foe=ii.throwFileTypeNotHandled,Cg=ii.throwApiVersionError;Cn.getRelsTypes=
NL;Cn.traits=ioe;Cn.moduleWrapper=$L;Cn.collectContentTypes=IL;Cn.getContentTypes=FL;var CL=Cn.getDefaults,
goe=Cn.str2xml,hoe=Cn.xml2str,Xv=Cn.concatArrays,RL=Cn.uniq,yoe=Cn.getDuplicates,boe=Cn.stableSort,
Jv=Cn.
pushArray,DL=Cn.utf8ToWord,woe=Cn.invertMap,voe="[Content_Types].xml",koe="_rels/.rels",Eo=[3,48,0];
function xoe(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=yoe(t);if(o.length>
0)throw new Yd('Detected duplicate module "'.concat(o[0],'"'))}function Toe(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function Soe(e){
return boe(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function Jd(e){var t=[];for(var n in e)t.push(
n);for(var r=[voe,koe],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function LL(e,t){e.hideDeprecations!==!0&&console.warn(t)}function fl(e,t){if(
e.
hideDeprecations!==!0)return LL(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function Yv(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function OL(e){var t=e.compiled;e.errors=Xv(h.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&_L(e.errors,e.options.errorLogging),
ML(e.errors))}function Eoe(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var Qs=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=Yre(n,Gre);if(Qre(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[soe()],this.xmlDocuments={},arguments.length===
0)LL(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),Eoe(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return eoe(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&Cg("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==Eo[0]&&Cg(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Eo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Eo.join("."))}),n[1]>Eo[1]&&Cg(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:Eo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(Eo.join("."))}),n[1]===Eo[1]&&n[2]>Eo[2]&&Cg(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Eo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Eo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Yd(
"attachModule() should not be called manually when using the v4 constructor");fl(this,"attachModule");
var r=gl(n);if(r==="function")throw new Yd(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Yd(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=$L(n);return this.modules.push(o),o.on("attached"),this.fileType&&Yv(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=roe.validate(n);if(i.success===!1)throw new C(
i.error);fl(
this,"setOptions"),this.options={};var s=CL();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=DL(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=DL(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if(fl(this,"loadZip"),n.loadAsync)throw new Yd(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=Xv([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return Yv(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
aoe({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;fl(this,"resolveData");var o=[];return h.keys(this.compiled).length||
loe(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:EL}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
g=p.from,b=p.data;s.push(Promise.resolve(b).then(function(x){var A=r.compiled[g];return A.filePath=d,
A.scopeManager=r.getScopeManager(d,A,x),A.resolveTags(x).then(function(N){return A.scopeManager.finishedResolving=
!0,N},function(N){Jv(o,N)})}))},u=0,l=h.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&_L(o,r.options.errorLogging),ML(o)),Xv(c)}
)})}},
{key:"compile",value:function(){if(fl(this,"compile"),this.updateFileTypeConfig(),xoe(this.modules),
this.modules=Soe(this.modules),h.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
RL(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=goe(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var g=0,b=this.templatedFiles;g<b.length;g++){var x=b[g];this.
zip.files[x]!=null&&this.precompileFile(x)}this.sendEvent("after-preparse");for(var A=0,N=this.templatedFiles;
A<
N.length;A++){var P=N[A];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){var M=$[I];this.zip.files[M]!=null&&
this.compiled[M].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),OL(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=NL(this.zip);
var n=FL(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
IL(r,o,this.zip),this.invertedContentTypes=woe(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&foe(a),a||poe(
this.
zip),Toe(this),Yv(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var g=new moe(d);throw g.properties={id:p,explanation:d},g}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&doe(),this.rendered=!0,h.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&coe(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:EL}),this.mapper||(this.mapper=this.modules.reduce(function(B,z){return z.getRenderedMap(B)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=xL(c,3),p=d[1],g=d[2],b=0,x=this.modules;b<x.length;b++){var A=x[b];if(A.preZip){
var N=A.
preZip(p,g);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=xL(r[P],2),$=I[0],M=I[1];
this.zip.file($,M,{createFolders:!0})}return OL(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=hoe(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return fl(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=CL(),s=Jv(h.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),Jv(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=RL(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:Vv(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Vv(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:Vv(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(So(
So(
{compression:"DEFLATE",fileOrder:Jd},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(So(So({compression:"DEFLATE",fileOrder:Jd},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(So(So({compression:"DEFLATE",fileOrder:Jd},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(So(So({compression:"DEFLATE",fileOrder:Jd}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(So(So(
{compression:"DEFLATE",fileOrder:Jd},n),{},{type:"arraybuffer"}))}}])})();Qs.DocUtils=Cn;Qs.Errors=Tr(
);
Qs.XmlTemplater=OM();Qs.FileTypeConfig=vL();Qs.XmlMatcher=Nv();Qv.exports=Qs;Qv.exports.default=Qs});
var BL={};xh(BL,{Docxtemplater:()=>zL.default});var zL,UL=bm(()=>{"use strict";m();zL=bU(jL(),1)});
var pde={};xh(pde,{acceptRowOrder:()=>Uce,answerFix:()=>dde,answerQuestions:()=>Wce,applyFixes:()=>ude,
changeLetterhead:()=>Lce,changeSettings:()=>Gce,checkSheets:()=>vce,chooseLanguage:()=>Hce,
closeAndCompute:()=>Ece,
closeStage:()=>Vce,collectJudgeFiles:()=>ide,computeRanking:()=>Nce,computeTop:()=>kce,
confirmPlenary:()=>Qce,
createWorkbook:()=>jce,decide:()=>Rce,decideResult:()=>nde,explainHistory:()=>Xce,explainRules:()=>Yce,
exportDocuments:()=>Ice,getState:()=>Oce,makeAwardDocuments:()=>Sce,makeDocuments:()=>Pce,
makeJudgeFiles:()=>ode,
makeJudgeTabs:()=>zce,markFindings:()=>mde,onInstall:()=>bce,onOpen:()=>yce,openRanking:()=>Tce,
openSidebar:()=>wce,
openTemplate:()=>$ce,prepareJudgeTabs:()=>xce,prepareObjections:()=>tde,preparePlenary:()=>ede,
preparePlenaryTab:()=>Cce,
previewFixes:()=>ade,readDetails:()=>Kce,readJudgeFiles:()=>rde,readOwnFixes:()=>cde,readTemplate:()=>Fce,
reopenStage:()=>Jce,restoreTemplate:()=>Mce,showCell:()=>Zce,showRanking:()=>qce,takeList:()=>Bce,
undoFixes:()=>lde,
uploadTemplate:()=>_ce,validateWorkbook:()=>Ace,verify:()=>Dce,verifyResult:()=>sde});m();m();m();m(
);function Eh(e){let t=h.values(e).filter(r=>typeof r=="number");return h.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Vk(e,t){return typeof t=="bigint"?t.toString():t}var Sh=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Jk(e){return new Sh(e)}function Yk(e){return e==null}function vm(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function km(e,t,n){h.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Xk(e){
let t=h.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Ch(e){
var t;return(t=Xk(e._zod.def))!=null?t:e._zod.def.shape}function Qk(e,t,n){h.defineProperty(e,t,{get(
){
let r=n();return km(this,t,r),r},enumerable:!0,configurable:!0})}function ex(e,t,n){t in e?km(e,t,n):
e[t]=n}function wU(e,t,n,r){let o=Ch(t);for(let i of n){let s=h.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?Qk(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):ex(e,i,r?r(s.value,i):s.value))}}
function vU(e,t){
for(let n of Reflect.ownKeys(t)){let r=h.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Qk(e,n,(
)=>t[n]):
ex(e,n,r.value))}}function tx(...e){let t={};for(let n of e){let r=h.getOwnPropertyDescriptors(n);h.
assign(t,r)}return h.defineProperties({},t)}var Rh="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function wm(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function xm(e){if(wm(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(wm(n)===!1||h.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Dh(e){
return xm(e)?{...e}:k.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof w?new w(e):e}var nx=new w(
["string","number","symbol"]);function Ml(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ll(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Xt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function rx(e){return h.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var ox={
safeint:[v.MIN_SAFE_INTEGER,v.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-v.MAX_VALUE,v.MAX_VALUE]};function ix(
e,t){if(!xm(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Ch(e);for(let i of Reflect.ownKeys(t))if(h.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Ll(e,tx(e._zod.def,{shape:kU(e,t)}))}function kU(e,t){let n={};return wU(
n,e,Reflect.ownKeys(Ch(e))),vU(n,t),n}function Cr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function sx(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function qr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function _l(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Oh(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function Tm(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function No(e,t,n){var u,l,c,d,p,g,b,x,A,N,P,I,
$,M,B,z,L;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(z=
(B=($=(P=(A=_l((x=(b=(g=e.inst)==null?void 0:g._zod.def)==null?void 0:b.error)==null?void 0:x.call(b,
e)))!=null?A:_l(i==null?void 0:i(e)))!=null?P:_l((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?$:_l((I=n.customError)==null?void 0:I.call(n,e)))!=null?B:_l((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?z:"Invalid input",a={};for(let j of h.keys(e))j==="inst"||j==="schema"||j==="continue"||
j==="input"||j==="__proto__"||(a[j]=e[j]);return(L=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var xU=/[\uD800-\uDBFF]/;function ax(e){let t=e.length;if(!xU.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function ux(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function lx(e,t){for(let n in t){
let r=h.getOwnPropertyDescriptor(t,n);r.get?h.defineProperty(e,n,{...r,
enumerable:!1}):TU(e,n,r.value)}}function fs(e,t,n,r=!0){return h.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Ah(e,t,n){return fs(e,t,n,!1)}function TU(e,t,n){h.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:fs(this,t,n.bind(
this))},set(r){fs(this,t,r)}})}function SU(e,t){let n=h.getPrototypeOf(e);return t in n?void 0:n}var Th,
di=!1,EU={configurable:!0,get(){di=!0}};function bn(e,t,n){let r=h.getPrototypeOf(e._zod);if(t in r&&
Th!==e._zod){Th=void 0;return}Th=e._zod,h.defineProperty(r,t,{configurable:!0,get(){h.defineProperty(
this,t,EU);let o=di;di=!1;try{let i=n(this);return di?delete this[t]:h.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),di=di||o,i}catch(i){throw delete this[t],di=di||o,i}},set(o){h.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function cx(e,t,n,r){let o=SU(e,t);o&&h.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return h.defineProperty(
this,t,i),i.value=n(this),h.defineProperty(this,t,i),i.value},set(i){h.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var dx;var Nh={value:void 0,enumerable:!1},mx="captureStackTrace"in C?
C:null;function CU(e){let t=mx;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return mx=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Ce(e,t,n,r){var p;let o={};function i(
g){
this.def=g,this.constr=d,this.traits=new w}i.prototype=o;let s=n,a=s&&new WeakSet;function u(g,b){if(
g.
_zod){if(g._zod.traits.has(e))return}else{Nh.value=new i(b);try{h.defineProperty(g,"_zod",Nh)}
finally{
Nh.value=void 0}}if(g._zod.traits.add(e),t(g,b),a){let A=h.getPrototypeOf(g),N=g._zod.constr.prototype,
P=A;for(;P&&P!==N;)P=h.getPrototypeOf(P);let I=P!=null?P:A;a.has(I)||(a.add(I),lx(I,s))}let x=d.prototype;
for(let A in x)h.prototype.hasOwnProperty.call(x,A)&&(A in g||(g[A]=x[A].bind(g)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:h;class c extends l{}h.defineProperty(c,"name",{value:e});function d(g){var N;
let b=r!=null&&r.Parent?CU(c):this;u(b,g);let x=b._zod.deferred;if(x){for(let P of x)P();b._zod.deferred=
void 0}let A=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return A&&A(b),b}return h.
defineProperty(d,"init",{value:u}),h.defineProperty(d,S.hasInstance,{value:g=>{var b,x;return r!=null&&
r.Parent&&g instanceof r.Parent?!0:(x=(b=g==null?void 0:g._zod)==null?void 0:b.traits)==null?void 0:
x.has(e)}}),h.defineProperty(d,"name",{value:e}),d}var Po=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var px;(px=(dx=globalThis).__zod_globalConfig)!=null||
(dx.__zod_globalConfig={});var hs=globalThis.__zod_globalConfig;
function Io(e){return e&&h.assign(hs,e),hs}m();m();function RU(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,Vk,2)),e.
message}function DU(e){this._zod.message=e}var OU={get:RU,set:DU,enumerable:!0,configurable:!0},Ih={
value:void 0,enumerable:!1},fx=new WeakSet([h.prototype,C.prototype]),gx=(e,t)=>{e.name="$ZodError",
Ih.value=t,h.defineProperty(e,"issues",Ih),Ih.value=void 0,h.defineProperty(e,"message",OU);let n=h.
getPrototypeOf(e);fx.has(n)||(fx.add(n),h.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return h.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){h.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},vde=Ce(
"$ZodError",gx),jl=Ce("$ZodError",gx,void 0,{Parent:C});var NU=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new Po;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>No(d,s,Io())));throw Rh(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},Fh=NU(jl),PU=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>No(d,s,Io())));throw Rh(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},$h=PU(jl),IU=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Po;return i.issues.length?hx(e,i.issues,
o):{success:!0,data:i.value}},lt=IU(jl);function hx(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>No(o,n,Io()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var FU=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?hx(e,i.issues,o):{success:!0,data:i.value}},_h=FU(jl);m();m();m();var yx=/^[\s\S]{0,}$/;
var Mh=/^-?\d+(?:\.\d+)?$/,bx=/^(?:true|false)$/i;var mi=Ce("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var $U=e=>{let t=e.value;return!Yk(t)&&t.length!==void 0},Sm={
number:"number",bigint:"bigint",object:"date"},vx=Ce("$ZodCheckLessThan",(e,t)=>{mi.init(e,t);let n=Sm[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Sm[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),kx=Ce("$ZodCheckGreaterThan",(e,t)=>{mi.init(e,t);let n=Sm[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Sm[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var xx=Ce(
"$ZodCheckNumberFormat",(e,t)=>{var s;mi.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=ox[t.format];e._zod.check=a=>{let u=a.
value;if(n){if(!v.isInteger(u)){a.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,
input:u,inst:e});return}if(!v.isSafeInteger(u)){u>0?a.issues.push({input:u,code:"too_big",maximum:v.
MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):a.issues.push({input:u,code:"too_small",minimum:v.MIN_SAFE_INTEGER,note:
"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});
return}}u<
o&&a.issues.push({origin:"number",input:u,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),u>i&&a.issues.push({origin:"number",input:u,code:"too_big",maximum:i,inclusive:!0,inst:e,
continue:!t.
abort})}});var Tx=Ce("$ZodCheckMaxLength",(e,t)=>{var r;var n;mi.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
$U),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?ax(i):s)<=t.maximum)
return;let u=ux(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var Sx=Ce("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;mi.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Ex=Ce("$ZodCheckRegex",(e,t)=>{
Sx.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var Rx={major:4,minor:6,patch:7};var on=Ce("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Rx;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=Cr(l),g;for(let b of c){if(b._zod.def.when){if(sx(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let x=l.issues.length,A=b._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Po;if(g||A instanceof Promise)g=(g!=null?g:Promise.resolve()).then(async()=>{await A,l.
issues.length!==x&&(Tm(l.issues,x,e),p||(p=Cr(l,x)))});else{if(l.issues.length===x)continue;Tm(l.issues,
x,e),p||(p=Cr(l,x))}}return g?g.then(()=>l):l},u=(l,c,d)=>{if(Cr(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new Po;return p.then(g=>e._zod.parse(g,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(g=>u(g,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Po;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return Ah(this,"~standard",LU(this))}
,
set"~standard"(e){fs(this,"~standard",e)}}),$x=(e,t)=>e.issues.length?{issues:e.issues.map(n=>No(n,t,
Io()))}:{value:e.value};async function MU(e,t){let n={async:!0};return $x(await e._zod.run({value:t,
issues:[]},n),n)}function LU(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return $x(r,n)}catch{}return MU(e,t)},vendor:"zod",version:1}}var _x=Ce(
"$ZodString",(e,t)=>{var n;on.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:yx,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Lh=Ce("$ZodNumber",(e,t)=>{on.init(e,t),
e._zod.pattern=Mh,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=v(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!v.isNaN(o)&&v.isFinite(o))return n;let i=typeof o==
"number"?v.isNaN(o)?"NaN":v.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),Mx=Ce("$ZodNumberFormat",(e,t)=>{xx.init(
e,
t),Lh.init(e,t)}),Lx=Ce("$ZodBoolean",(e,t)=>{on.init(e,t),e._zod.pattern=bx,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var jx=Ce("$ZodUnknown",(e,t)=>{on.init(
e,t),e._zod.parse=n=>n});function jU(e,t){let n=Oh(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of Oh(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Tm(i.issues,c,e),i}}return o(i,s)}}var BU=e=>k.
isArray(e)?e.length:-1;function Dx(e,t,n){e.issues.length&&t.issues.push(...qr(n,e.issues)),t.value[
n]=e.value}var Bx=Ce("$ZodArray",(e,t)=>{on.init(e,t);let n=hs.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>Dx(d,
r,u)));else if(Dx(c,r,u),a&&c.issues.length!==0&&Cr(c))break}return s.length?Promise.all(s).then(()=>r):
r},jU(e,BU)});function Em(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...qr(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var zU=[];function UU(e){
var s,
a,u,l;let t=h.keys(e.shape),n=h.getOwnPropertySymbols(e.shape),r=n.length?n:zU,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=rx(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new w(t),numKeys:t.length,optionalKeys:new w(i)}}
function WU(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,g=0;
for(let b in t){if(s&&n.issues.length!==g){if(Cr(n,g))break;g=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let x=l.run({value:t[
b],
issues:[]},r);x instanceof Promise?e.push(x.then(A=>Em(A,n,b,t,d,p))):Em(x,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var zx=Ce("$ZodObject",(e,t)=>{var l;on.init(e,t);let n=h.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return h.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,h.defineProperty(t,"shape",{get:c})}let o=Jk(()=>UU(t));bn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let g in d){let b=d[g]._zod;if(b.values){h.prototype.hasOwnProperty.
call(p,g)||km(p,g,new w);for(let x of b.values)p[g].add(x);b.optin!==void 0&&p[g].add(void 0)}}
return p});
let i=wm,s=t.catchall,a,u=hs.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let g=[],b=a.shape,x=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let N of a.allKeys){if(x&&c.issues.length!==A){if(Cr(c,A))break;A=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,$=P._zod.optout,M=P._zod.run({value:p[N],issues:[]},d);M instanceof
Promise?g.push(M.then(B=>Em(B,c,N,p,I,$))):Em(M,c,N,p,I,$)}return s?WU(g,p,c,d,o.value,e,x===!0):g.length?
Promise.all(g).then(()=>c):c}});function Ox(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Cr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>No(s,r,Io())))}),t)}var Ux=Ce("$ZodUnion",(e,t)=>{on.init(e,t),
bn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),bn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),bn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new w(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),bn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>vm(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>Ox(a,r,e,o)):Ox(s,r,e,o)}});var Wx=Ce("$ZodTuple",(e,t)=>{on.init(e,t);let n=t.items,r=hs.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!k.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=Ax(n,"optin"),l=Ax(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let g=0;
g<
n.length;g++){let b=n[g]._zod.run({value:s[g],issues:[]},i);b instanceof Promise?a.push(b.then(x=>{c[
g]=
x})):(c[g]=b,d&&!p&&b.issues.length&&(p=Cr(b)))}if(t.rest&&!p){let g=n.length-1,b=s.slice(n.length),
x=o.issues.length;for(let A of b){if(d&&o.issues.length!==x){if(Cr(o,x))break;x=o.issues.length}g++;
let N=t.rest._zod.run({value:A,issues:[]},i);N instanceof Promise?a.push(N.then(P=>Nx(P,o,g))):Nx(N,
o,g)}}return a.length?Promise.all(a).then(()=>Px(c,o,n,s,l)):Px(c,o,n,s,l)}});function Ax(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function Nx(e,t,n){e.issues.length&&t.issues.push(...qr(n,e.issues)),t.value[n]=e.value}
function Px(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...qr(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var Kx=Ce("$ZodRecord",(e,t)=>{on.init(e,t);let n=hs.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!xm(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new w;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>No(b,o,Io())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let g=t.
valueType._zod.run({value:i[c],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&
r.issues.push(...qr(c,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...qr(c,g.issues)),
r.value[p]=g.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!h.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Mh.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:v(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>No(b,o,Io())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let g=t.valueType._zod.
run({value:i[l],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&r.issues.push(
...qr(l,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...qr(l,g.issues)),r.value[
p]=
g.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var Gx=Ce("$ZodEnum",(e,t)=>{on.init(e,t);let n=Eh(t.entries),
r=new w(n);e._zod.values=r,bn(e,"pattern",o=>{let i=Eh(o.def.entries).filter(s=>nx.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>Ml(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Hx=Ce("$ZodLiteral",(e,t)=>{on.init(
e,t);let n=new w(t.values);e._zod.values=n,bn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Ml(i):i?Ml(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function Ix(e,t){return e.value=t.issues.length?void 0:t.value,e}var qx=Ce(
"$ZodOptional",(e,t)=>{on.
init(e,t),bn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",bn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new w([...r,void 0]):void 0}
),
bn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${vm(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Ix(n,i)):Ix(n,o)}return t.
innerType._zod.run(n,r)}});var Zx=Ce("$ZodNullable",(e,t)=>{on.init(e,t),bn(e,"optin",n=>n.def.innerType._zod.optin),
bn(e,"optout",n=>n.def.innerType._zod.optout),bn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${vm(r.source)}|null)$`):void 0}),bn(e,"values",n=>n.def.innerType._zod.values?new w([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Vx=Ce(
"$ZodDefault",(e,t)=>{on.init(e,t),e._zod.optin="defaulted",bn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Fx(
i,t)):Fx(o,t)}});function Fx(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function Jx(
e){return e.checks&&(e.checks=[...e.checks]),e}function Yx(e,t){return new e(Jx({type:"string",...Xt(
t)}))}function Xx(e,t){return new e(Jx({type:"number",checks:[],...Xt(t)}))}function Qx(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Xt(t)})}function e0(e,t){return new e(
{type:"boolean",...Xt(t)})}function t0(e){return new e({type:"unknown"})}function Cm(e,t){return new vx(
{check:"less_than",...Xt(t),value:e,inclusive:!0})}function Zr(e,t){return new kx({check:
"greater_than",...Xt(t),value:e,inclusive:!0})}function jh(e,t){return new Tx({check:"max_length",
...Xt(t),maximum:e})}function Bl(e,t){return new Ex({check:"string_format",format:"regex",...Xt(t),
pattern:e})}m();m();var jn=Ce("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");on.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){fs(this,"with",e)},parse(e,t){
return Fh(this,e,t,{callee:this.parse})},parseAsync(e,t){return $h(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return lt(this,e,t)},safeParseAsync(e,t){return _h(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Ll(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),GU=Ce("ZodMiniString",(e,t)=>{_x.init(e,t),jn.init(e,t)});function G(e){return Yx(GU,e)}var r0=Ce(
"ZodMiniNumber",(e,t)=>{Lh.init(e,t),jn.init(e,t)});function _t(e){return Xx(r0,e)}var HU=Ce(
"ZodMiniNumberFormat",(e,t)=>{Mx.init(e,t),r0.init(e,t)});function o0(e){return Qx(HU,e)}var qU=Ce(
"ZodMiniBoolean",(e,t)=>{Lx.init(e,t),jn.init(e,t)});function Ue(e){return e0(qU,e)}var ZU=Ce(
"ZodMiniUnknown",(e,t)=>{jx.init(e,t),jn.init(e,t)});function Rm(){return t0(ZU)}var VU=Ce(
"ZodMiniArray",(e,t)=>{Bx.init(e,t),jn.init(e,t)});function et(e,t){return new VU({type:"array",
element:e,...Xt(t)})}var JU=Ce("ZodMiniObject",(e,t)=>{zx.init(e,t),jn.init(e,t),cx(e,"shape",n=>n._zod.def.shape,
!1)});function Q(e,t){
let n={type:"object",shape:e!=null?e:{},...Xt(t)};return new JU(n)}function i0(e,t){return ix(e,t)}
var YU=Ce("ZodMiniUnion",(e,t)=>{Ux.init(e,t),jn.init(e,t)});function s0(e,t){return new YU({type:
"union",options:e,...Xt(t)})}var XU=Ce("ZodMiniTuple",(e,t)=>{Wx.init(e,t),jn.init(e,t)});function a0(
e,t,n){let r=t instanceof on,
o=r?n:t,i=r?t:null;return new XU({type:"tuple",items:e,rest:i,...Xt(o)})}var n0=Ce("ZodMiniRecord",(
e,t)=>{
Kx.init(e,t),jn.init(e,t)});function Qt(e,t,n){return!t||!t._zod?new n0({type:"record",keyType:G(),
valueType:e,
...Xt(t)}):new n0({type:"record",keyType:e,valueType:t,...Xt(n)})}var QU=Ce("ZodMiniEnum",(e,t)=>{Gx.init(
e,t),jn.init(e,t),e.options=[...e._zod.values]});function Rt(e,t){
let n=k.isArray(e)?h.fromEntries(e.map(r=>[r,r])):e;return new QU({type:"enum",entries:n,...Xt(t)})}
var eW=Ce("ZodMiniLiteral",(e,t)=>{Hx.init(e,t),jn.init(e,t)});function u0(e,t){return new eW({type:
"literal",values:k.isArray(e)?e:[e],...Xt(t)})}var tW=Ce("ZodMiniOptional",(e,t)=>{qx.init(e,t),jn.init(
e,t)});function be(e){return new tW({type:"optional",innerType:e})}var nW=Ce("ZodMiniNullable",(e,t)=>{
Zx.init(e,t),jn.init(e,t)});function Fo(e){return new nW({type:"nullable",innerType:e})}var rW=Ce(
"ZodMiniDefault",(e,t)=>{Vx.init(e,t),jn.init(e,t)});function Pe(e,t){return new rW({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Dh(t)}})}m();m();m();m();function l0(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var _=l0(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),Y=l0(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var F=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function Me(e,t){let n=_(e);return n!==""&&
(n===_(t.id)||n===_(t.en)||oW(n,t))}var oW=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>_(r)===
e)},Dm=(e,t)=>e.map(n=>[n,t[n].name]);function Rn(e,t){var n;return(n=t.find(([,r])=>Me(e,r)))==null?
void 0:n[0]}var Z={settings:F("Pengaturan","Settings"),stages:F("Tahapan","Stages"),criteria:F(
"Kriteria","Criteria"),entries:F("Peserta","Entries"),judges:F("Juri","Judges"),institutions:F(
"Instansi",
"Institutions"),signers:F("Penandatangan","Signers","Penanda Tangan"),plenary:F("Pleno","Plenary"),
objections:F(
"Sanggahan","Objections"),findings:F("Hasil Pemeriksaan","Findings"),ranking:F("Peringkat","Ranking"),
finalRanking:F("Peringkat Akhir","Final Ranking"),coverage:F("Keikutsertaan","Coverage"),documents:F(
"Dokumen","Documents"),history:F("Riwayat","History"),decisions:F("Penetapan","Decisions"),
corrections:F(
"Perbaikan","Corrections"),emblems:F("Lambang","Emblems")},c0="Penilaian",en=[[!0,F("ya","yes","y",
"true","benar")],[!1,F("tidak","no","t","n","false","salah")]],da=[["files",F("berkas","files",
"proposal")],["presentation",F("presentasi","presentation")],["field",F("lapangan","field")]],pi=[[
"ineligible",F("tidak lolos administrasi","ineligible","not eligible")],["disqualified",F(
"diskualifikasi",
"disqualified","didiskualifikasi")],["withdrawn",F("mundur","withdrawn","mengundurkan diri")]],ma=[[
"definitive",F("definitif","definitive")],["pj",F("Pj.","Pj.","Penjabat")],["pjs",F("Pjs.","Pjs.",
"Penjabat Sementara")],["plt",F("Plt.","Plt.","Pelaksana Tugas")],["plh",F("Plh.","Plh.",
"Pelaksana Harian")]],Om=[["self",F("sendiri","self")],["on-behalf",F("a.n.","on behalf","atas nama")],
["by-order",
F("u.b.","by order","untuk beliau")]],Dn=F("BK","BK");m();m();var De=()=>SpreadsheetApp.getActiveSpreadsheet(
),Gt=()=>De().getId(),zl=()=>De().getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),qe=()=>zl().map(e=>e.getName()),Rr=()=>new y(zl().map(
e=>[e.getName(),e.getSheetId()])),d0=()=>zl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),m0=(e,
t)=>{
var n,r;return(r=(n=De().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},pa=(
)=>zl().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),iW=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function sW(){
let e=null;return t=>{e!=null||(e={zone:De().getSpreadsheetTimeZone(),monthFirst:iW.test(De().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Le(e){let t=De().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=sW(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function fa(e){var n,r;let t=(r=(n=De().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var $o=e=>{var t,n;return(n=(t=De().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function Bh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var p0="@",zh=(e,t)=>{let n=t.map(
r=>r===p0);return e.map(r=>r.map((o,i)=>typeof o=="string"?Bh(o,n[i]===!0):o))};function _o(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function sn(e,t,n,r,o=[]){var a,u;let i=De().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(_o(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(zh(r,o)))}
function f0(e,t,n,r){
let o=De().getSheetByName(e);o!==null&&(_o(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(p0))}
var Vr=e=>{
var t,n;return(n=(t=De().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function g0(){
for(let e of zl())
e.getLastRow()===0&&De().deleteSheet(e)}var On=()=>SpreadsheetApp.flush();function h0(e,t){let n=De(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:aW(n,t);return r===null?n.activate():r.activate(
),
!0}function aW(e,t){try{return e.getRange(t)}catch{return null}}m();var Ne=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function Ke(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var uW=1e4;function y0(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(uW))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{lW(t)}}
function lW(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var Ge=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),St=()=>Utilities.
getUuid().slice(0,8),ot=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var b0="boundTabs",cW=Qt(G(),_t());function Am(){let e=Ne(b0);try{let t=lt(
cW,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var Uh=e=>Ke(b0,E.stringify(e));function Dr(e,t){let n=Rr(
).
get(t);n!==void 0&&Uh({...Am(),[e]:n})}function bt(){let e=null;return(t,n)=>(e!=null||(e={tabs:Am(),
ids:Rr()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}var ve=()=>Session.getEffectiveUser().getEmail(
),w0=()=>Session.getActiveUserLocale();function Nm(){
var a;let e=ve();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),n=t.getSheets().filter(
u=>Me(u.getName(),Z.settings)),r=bt(),o=n.length>1?n.filter(u=>r("settings",u.getName())):n,s=(o.length>
0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(u=>!u.isWarningOnly(
));
return s.length>0?s.every(u=>u.canEdit()):((a=t.getOwner())==null?void 0:a.getEmail())===e}m();m();
var v0=()=>!1;function Jr(e,t,n){var o;let r=e.filter(i=>Me(i,Z[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function Ul(e,t,n){return t.flatMap(r=>{let o=Jr(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!Me(i,Z[r])?[]:[{name:i,first:o}])})}var dW=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","plenary","objections"];function Pm(e){
let t=e.replace(
/ \(\d+\)$/,"");return dW.some(n=>Me(t,Z[n]))||h.values(Z.ranking).some(n=>t.startsWith(`${n} \xB7 `))}
m();m();m();var Yr="General",k0=e=>e===Yr||e.startsWith("0");var ue=(e,t,n,r,o)=>o===void 0?{key:e,
header:F(t,n),width:r}:{key:e,header:F(t,n),width:r,format:o},
Xr="@",x0="d mmmm yyyy",Wl={part:"settings",tab:Z.settings,columns:[ue("key","Kunci","Key",220),ue(
"value","Nilai","Value",380)]},Kl={part:"stages",tab:Z.stages,columns:[ue("order","Urutan","Order",
70,
Yr),ue("name","Tahap","Stage",200),ue("weight","Bobot","Weight",80,Yr),ue("advance","Lolos",
"Advance",
80,Yr),ue("title","Predikat","Title",240),ue("form","Bentuk","Form",110),ue("date","Tanggal","Date",
140,x0),ue("scoreTab","Tab Nilai","Score Tab",180)]},Gl={part:"criteria",tab:Z.criteria,columns:[ue(
"stage","Tahap","Stage",180),ue("name","Kriteria","Criterion",200),ue("weight","Bobot","Weight",80,
Yr),
ue("min","Min","Min",70,Yr),ue("max","Maks","Max",70,Yr),ue("description","Uraian","Description",380)]}
,
Or={part:"entries",tab:Z.entries,columns:[ue("code","Kode","Code",80,Xr),ue("name","Nama Inovasi",
"Innovation",320),ue("institution","Instansi","Institution",240),ue("category","Kategori","Category",
120),
ue("unitType","Jenis Unit","Unit Type",120),ue("innovator","Inovator","Innovator",200),ue("contact",
"Narahubung","Contact",160),ue("phone","No. WA","Phone",120,Xr),ue("email","Email","Email",180,Xr),
ue(
"link","Tautan Proposal","Proposal Link",180),ue("status","Status","Status",160),ue("reason",
"Alasan",
"Reason",240)]},ys={part:"judges",tab:Z.judges,columns:[ue("code","Kode","Code",70,Xr),ue("name",
"Nama","Name",220),ue("role","Peran","Role",110),ue("institution","Instansi","Institution",240),ue(
"email","Email","Email",200,Xr),ue("phone","No. WA","Phone",120,Xr),ue("stages","Tahap","Stages",180),
ue(
"conflicts","Benturan","Conflicts",180,Xr)]},Hl={part:"institutions",tab:Z.institutions,columns:[ue(
"name","Instansi","Institution",280),ue("parent","Induk","Parent",240),ue("unitType","Jenis Unit",
"Unit Type",140),ue("required","Wajib","Required",80)]},bs={part:"signers",tab:Z.signers,columns:[ue(
"office","Jabatan","Position",220),ue("name","Nama","Name",220),ue("plainName","Nama tanpa Gelar",
"Name without Titles",180),ue("rank","Pangkat","Rank",140),ue("nip","NIP","NIP",160,Xr),ue("status",
"Status","Status",90),ue("acting","Bertindak","Acting",90),ue("onBehalfOf","Atas Nama",
"On Behalf Of",200),
ue("documents","Dokumen","Documents",240),ue("letterhead","Kop","Letterhead",180),ue("copies",
"Tembusan","Copies",240)]},ga={part:"plenary",tab:Z.plenary,columns:[ue("stage","Tahap","Stage",160),
ue("entry","Kode","Code",80,Xr),ue("computed","Peringkat Hitung","Computed Rank",90,"0"),ue("rank",
"Peringkat Putusan","Decided Rank",90,"0"),ue("reason","Alasan","Reason",420),ue("votesFor","Setuju",
"For",
80,"0"),ue("votesAgainst","Tidak","Against",80,"0")]},ws={part:"objections",tab:Z.objections,columns:
[
ue("date","Tanggal","Date",120,x0),ue("sender","Pengirim","Sender",180),ue("entry","Kode","Code",80,
Xr),ue("text","Isi","Text",360),ue("answer","Jawaban","Answer",360),ue("ruling","Putusan","Ruling",
200),
ue("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Wh=[Wl,Kl,Gl,Or,ys,Hl,bs];m();m();m();
var ha={id:"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
" "),en:"January February March April May June July August September October November December".split(
" ")};function vs(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${v(o)} ${(i=ha[t][v(
r)-1])!=null?i:""} ${n}`}var mW=["","pebruari","","","","","","agt","","","nopember",""];function T0(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[ha.id[i],ha.en[i],mW[i]].some(s=>s==null?
void 0:s.toLowerCase().startsWith(t)),r=ha.id.findIndex(n);return r<0?null:r+1}function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):cr(e.date):T(e).trim()}var cr=e=>e.replace("T"," "),ql=e=>e.replace(" ","T"),ee=e=>typeof e!="number"&&
U(e)==="";function mt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:v(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var pW=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function Kh(e,t,n){return t<1||t>12||n<1||n>pW(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function fi(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return Kh(
v(n[1]),v(n[2]),v(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return Kh(
v(r[3]),v(r[2]),v(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=T0((s=o[2])!=null?s:"");return i===null?null:Kh(v(o[3]),i,v(o[1]))}function S0(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var ya=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function Bn(e){let t=f.floor(e/26);return(t>0?Bn(t-1):"")+T.fromCharCode(
65+e%26)}function xe(e,t,n=1,r=1){
let o=`${Bn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Bn(t+r-1)}${e+n}`}var E0=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Qr(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=v(n)-1;a<v(o);a++)for(let u=E0(t);u<=E0(r);u++)i.push({row:a,
column:u});
return i}var Gh=10,gi=60;function Zl(e,t,n=Gh){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function ct(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>Me(u,l.header)),
r=Zl(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>Me(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ee(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function ut(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:xe(t,r)}}var C0=(e,t)=>e.
columns.map(n=>n.header[t]);function dr(e){var o;let t=[],n=(i,s)=>ut(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(ee(u))return null;let l=mt(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=mt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ee(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=U(
i.cell(s)),l=Rn(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function Im(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=ut(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var eo=(e,t)=>e.rows.filter(n=>ee(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function R0(e,t){let n=dr(e),r=eo(n,"name"),o=r.every(s=>ee(s.cell(
"weight")));return{items:r.map(s=>fW(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function fW(e,t,n,r){var s,a;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ee(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:U(t.cell("description"))}}m();function D0(e){
let t=dr(e);Im(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!ee(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>gW(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function gW(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",pi))!=null?r:"running",reason:n("reason")}}m();
function O0(e){let t=dr(e),n=eo(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",en))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var Hh=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function A0(e,t){let n=dr(e);Im(n,e,"code");let r=eo(n,"code");for(let o of r){let i=U(o.cell(
"email"));
if(i===""||Hh(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>hW(o,t)),rows:r.map(({row:o})=>o),findings:n.findings}}function hW(e,t){let n=r=>U(e.cell(r));
return{code:n("code"),name:n("name"),role:n("role"),institution:n("institution"),email:Hh(n("email"))?
n("email"):"",phone:n("phone"),stages:qh(ya(e.cell("stages")),t),conflicts:ya(e.cell("conflicts"))}}
function qh(e,t){let[n,...r]=e;if(n===void 0)return[];for(let o=e.length;o>0;o-=1){let i=_(e.slice(0,
o).join(" ")),s=t.find(a=>_(a)===i);if(s!==void 0)return[s,...qh(e.slice(o),t)]}return[n,...qh(r,t)]}
m();var N0=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(t=>t!=="");function P0(e){let t=dr(e),n=eo(
t,"office"),r=n.map(i=>{var a,u;let s=l=>U(i.cell(l));return{office:s("office"),name:s("name"),
plainName:s(
"plainName"),rank:s("rank"),nip:s("nip"),status:(a=t.choice(i,"status",ma))!=null?a:"definitive",
acting:(u=
t.choice(i,"acting",Om))!=null?u:"self",onBehalfOf:N0(s("onBehalfOf")),documents:N0(s("documents").replace(
/,/g,";")),letterhead:s("letterhead"),copies:s("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();function I0(e){let t=dr(e),n=yW(
eo(t,"name"));return{items:n.map(o=>bW(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function yW(e){let t=n=>{var r;return(r=mt(n.cell("order")))!=null?r:v.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function bW(e,t){let n=t.cell("date"),r=vW(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ee(n)&&fi(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>v.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",da),
date:fi(n),...ee(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var wW=/;|^\s*\d+\s*[:=]/m;
function vW(e){if(e==="")return null;if(!wW.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.exec(i);return s===null||v(s[1])<1?null:{
places:v(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==null);return new w(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var ba=["criteria","median","majority",
"previous","shared"];m();m();var F0=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm","severityCorrection",
"conflicts","judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime",
"plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber",
"resultApproval",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","copies","officeAddress",
"officeContact",
"certificateDesign","signerName","signerPosition","signerGrade","signerNip"];m();m();var $0={kind:
"text",word:F("Mengetahui","Acknowledged By")};m();var _0={kind:"texts",word:F("Admin","Admin")};m();
var M0={kind:"choice",word:F("Nilai di Lampiran","Scores in Annexes"),choices:en};m();var L0={kind:
"choice",word:F("Gabung Nilai Tahap","Carry Over"),choices:en};m();var j0={kind:"date",word:F(
"Tanggal Penyerahan","Ceremony Date")};m();var B0={kind:"text",word:F("Tempat Penyerahan",
"Ceremony Place")};m();var z0={kind:"time",word:F("Waktu Penyerahan","Ceremony Time")};m();var U0={
kind:"choice",word:F("Desain Piagam","Certificate Design"),choices:[["classic",F("klasik","classic")],
["modern",F("modern","modern")]]};m();var W0={kind:"text",word:F("Kota","City")};m();var K0={kind:
"text",word:F("Nama Kompetisi","Competition")};m();var G0={kind:"choice",word:F(
"Benturan Kepentingan","Conflicts"),choices:[["exclude",F("keluarkan","exclude")],["include",F(
"hitung","include")]]};m();var H0={kind:"text",word:F("Tembusan","Copies")};m();var q0={kind:"text",
word:F("Batas Waktu","Deadline")};m();var Z0={kind:"number",word:F("Desimal","Decimals"),range:
"0\u20136"};m();var V0={kind:"date",word:F("Tanggal Penetapan","Date")};m();var J0={kind:"text",word:
F("Nomor SK","Decree Number")};m();var Y0={kind:"text",word:F("Pemerintah Daerah","Government")};m();
var X0={kind:"choice",word:F("Berkas Juri","Judge Files"),choices:[["shared",F("bersama","shared")],
["separate",F("terpisah","separate")]]};m();var Q0={kind:"text",word:F("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var eT={kind:"choice",word:F("Bahasa","Language"),choices:[["id",F("id",
"id","Bahasa Indonesia","Indonesia")],["en",F("en","en","English","Inggris")]]};m();var tT={kind:
"text",word:F("Dasar Hukum","Legal Basis")};m();var nT={kind:"choice",word:F("Nilai di Surat",
"Scores in Letters"),choices:en};m();var rT={kind:"number",word:F("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var oT={kind:"number",word:F(
"Batas Selisih Antarjuri","Max Spread")};m();m();var wa=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var iT={name:F("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var sT={name:F("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var aT={name:F(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var uT={name:F(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var lT={name:F("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var cT={name:F("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var hi={mean:sT,trimmed:lT,median:aT,"rank-sum":uT,"z-score":cT,adjusted:iT};var dT={kind:"choice",
word:F("Metode","Method"),choices:Dm(wa,hi)};m();var mT={kind:"text",word:F("Nomor Berita Acara",
"Minutes Number")};m();var pT={kind:"choice",word:F("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",F("wajib lengkap","complete")],["assigned",F("sesuai penugasan","assigned")]]};m();var fT={
kind:"number",word:F("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var gT={kind:"text",
word:F("Alamat Kantor","Office Address")};m();var hT={kind:"text",word:F("Kontak Kantor",
"Office Contact")};m();var yT={kind:"text",word:F("Penyelenggara","Organizer")};m();var bT={kind:
"number",word:F("Nilai Minimal Lolos","Passing Score")};m();var wT={kind:"date",word:F(
"Tanggal Pleno","Plenary Date")};m();var vT={kind:"text",word:F("Tempat Pleno","Plenary Place")};m();
var kT={kind:"time",word:F("Waktu Pleno","Plenary Time")};m();var xT={kind:"numbered",word:F(
"Uang Pembinaan","Prize")};m();var TT={kind:"text",word:F("Provinsi","Province")};m();var ST={kind:
"choice",word:F("Juara Berperingkat","Ranked Winners"),choices:en};m();var ET={kind:"choice",word:F(
"Persetujuan Hasil","Result Approval"),choices:en};m();var CT={kind:"auto-or-number",word:F(
"Koreksi Keketatan","Severity Correction"),auto:F("otomatis","auto")};m();var RT={kind:"text",word:F(
"Penandatangan Pangkat","Signer Grade")};m();var DT={kind:"text",word:F("Penandatangan Nama",
"Signer Name")};m();var OT={kind:"text",word:F("Penandatangan NIP","Signer NIP")};m();var AT={kind:
"text",word:F("Penandatangan Jabatan","Signer Position")};m();m();m();var NT={name:F("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var PT={name:F("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var IT={
name:F("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var FT={name:F(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var $T={name:F("bersama",
"shared"),official:""};var yi={criteria:NT,median:IT,majority:PT,previous:FT,shared:$T};var _T={kind:
"choices",word:F("Penentu Nilai Sama","Tie-breaks"),choices:Dm(ba,yi)};m();var MT={kind:"number",
word:F("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var LT={kind:"choice",word:F("Sebutan Juara",
"Winner Term"),choices:[["Juara",F("Juara","Juara","Champion")],["Terbaik",F("Terbaik","Terbaik",
"Best")]]};m();var jT={kind:"choice",word:F("Juara per Kategori","Winners per Category"),choices:en}
;m();var BT={kind:"text",word:F("Tahun","Year")};var Zh={competition:K0,year:BT,organizer:yT,
government:Y0,province:TT,city:W0,language:eT,top:MT,method:dT,
missing:pT,tieBreaks:_T,decimals:Z0,carryOver:L0,passingScore:bT,maxSpread:oT,maxPerInstitution:rT,
winnersPerCategory:jT,
rankedWinners:ST,letterScores:nT,annexScores:M0,winnerTerm:LT,severityCorrection:CT,conflicts:G0,
judgeFiles:X0,
deadline:q0,admins:_0,objectionDays:fT,prizes:xT,plenaryDate:wT,plenaryTime:kT,plenaryPlace:vT,
ceremonyDate:j0,
ceremonyTime:z0,ceremonyPlace:B0,decisionDate:V0,juryDecreeNumber:Q0,resultApproval:ET,minutesNumber:
mT,
decreeNumber:J0,legalBasis:tT,acknowledgedBy:$0,copies:H0,officeAddress:gT,officeContact:hT,
certificateDesign:U0,
signerName:DT,signerPosition:AT,signerGrade:RT,signerNip:OT};var kW=e=>e!=="prizes",mr=F0.filter(kW).map(
e=>({key:e,...Zh[e]})),va=Zh.prizes.word;m();m();m();m();var Se=Pe(G(),""),ka=Pe(Fo(G().check(Bl(
/^\d{4}-\d{2}-\d{2}$/))),null),bi=(e,t)=>_t().check(o0(),Zr(
e),Cm(t)),wi=e=>Pe(Fo(e),null);var zT=Se;m();var UT=Pe(et(G()),[]);m();var WT=Pe(Ue(),!1);m();var KT=Pe(
Ue(),!1);m();var GT=ka;m();var HT=Se;m();var qT=Se;m();var ZT=Pe(Rt(["classic","modern"]),"classic");
m();var VT=Se;m();var JT=Se;m();var YT=Pe(Rt(["exclude","include"]),"exclude");m();var XT=Se;m();var QT=Se;
m();var eS=Pe(bi(0,6),2);m();var tS=ka;m();var nS=Se;m();var rS=Se;m();var oS=Pe(Rt(["shared",
"separate"]),"shared");m();var iS=Se;m();var sS=Pe(Rt(["id","en"]),"id");m();var aS=Se;m();var uS=Pe(
Ue(),!1);m();var lS=wi(bi(1,1e5));m();var cS=wi(_t().check(Zr(0)));m();var dS=Pe(Rt(wa),"mean");m();
var mS=Se;m();var pS=Pe(Rt(["complete","assigned"]),"complete");m();var fS=wi(bi(1,365));m();var gS=Se;
m();var hS=Se;m();var yS=Se;m();var bS=wi(_t());m();var wS=ka;m();var vS=Se;m();var kS=Se;m();var xS=Pe(
et(Fo(_t().check(Zr(0)))),[]);m();var TS=Se;m();var SS=Pe(Ue(),!0);m();var ES=Pe(Ue(),!1);m();var CS=Pe(
s0([u0("auto"),_t().check(Zr(0))]),"auto");m();var RS=Se;m();var DS=Se;m();var OS=Se;m();var AS=Se;m(
);var NS=Pe(et(Rt(ba)),["criteria","shared"]);m();var PS=Pe(bi(1,1e5),10);m();var IS=Pe(Rt(["Juara",
"Terbaik"]),"Juara");m();var FS=Pe(Ue(),!1);m();var $S=Se;var _S={competition:JT,year:$S,organizer:
yS,government:rS,province:TS,city:VT,language:sS,top:PS,method:dS,
missing:pS,tieBreaks:NS,decimals:eS,carryOver:KT,passingScore:bS,maxSpread:cS,maxPerInstitution:lS,
winnersPerCategory:FS,
rankedWinners:SS,letterScores:uS,annexScores:WT,winnerTerm:IS,severityCorrection:CS,conflicts:YT,
judgeFiles:oS,
deadline:QT,admins:UT,objectionDays:fS,prizes:xS,plenaryDate:wS,plenaryTime:kS,plenaryPlace:vS,
ceremonyDate:GT,
ceremonyTime:qT,ceremonyPlace:HT,decisionDate:tS,juryDecreeNumber:iS,resultApproval:ES,minutesNumber:
mS,
decreeNumber:nS,legalBasis:aS,acknowledgedBy:zT,copies:XT,officeAddress:gS,officeContact:hS,
certificateDesign:ZT,
signerName:DS,signerPosition:AS,signerGrade:RS,signerNip:OS};var ks=Q(_S),MS=ks.parse({});var xa=(e,
t=[])=>({fault:e,allowed:t});function jS(e){var a;let t=MS,n=[],r=[],o=new y,i=new y,s=CW(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=U(l("key")),d=l("value"),p=(x,
A=[],N="error")=>{var $,M;let P=(M=($=ut(e,u,"value"))!=null?$:ut(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:x,allowed:A};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},g=RW(c),b=mr.find(x=>Me(
c,x.word));if(g!==null){let x=DW(d);n[g-1]!==void 0?p("duplicate"):!ee(d)&&(x===null||x<0)?p(
"not-a-number"):(n[g-1]=x,i.set(g,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ee(d))continue;let x=xW(t,b,TW(d,b,s));"fault"in x?p(x.fault,x.allowed):t=x.settings}else c!==
""&&!ee(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function xW(e,t,n){if("fault"in n)return n;let r=ks.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[EW(t)]}}function TW(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?xa("digits-lost"):{
value:r};case"number":{let o=mt(e);return o===null?xa("not-a-number"):{value:o}}case"auto-or-number":
{let o=Me(r,t.
auto)?"auto":mt(e);return o===null?xa("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=fi(
e);return o===null?xa("not-a-date"):{value:o}}case"time":return{value:S0(e)};case"texts":return{
value:ya(
e)};case"choice":{let o=Rn(r,t.choices);return o===void 0?xa("not-allowed",LS(t.choices,n)):{value:o}
}case"choices":{let o=ya(e).map(i=>Rn(i,t.choices));return o.includes(void 0)?xa("not-allowed",LS(t.choices,
n)):{value:SW(o)}}}}function SW(e){let t=ba.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var LS=(
e,t)=>e.
map(([,n])=>n[t]),EW=e=>e.kind==="number"&&e.range||"\u2265 0";function CW(e){let t=mr.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Me(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&Rn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function RW(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(_(e));return t!==null&&Me((n=t[1])!=null?n:"",va)&&v(t[2])>0?
v(t[2]):null}function DW(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return v(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Vl=["settings","stages","criteria","entries","judges",
"institutions","signers"];function Kt(e,t=v0){
let n=new y;for(let r of Vl){let o=Jr(e,r,t);o!==void 0&&n.set(r,o)}return n}var OW={name:c0,weight:
null,
advance:null,title:null,form:null,date:null};function An(e){let t=(p,g)=>{let b=e.get(p);return b===
void 0?null:ct(b,g)},n={settings:t("settings",Wl),stages:t("stages",Kl),criteria:t("criteria",Gl),
entries:t(
"entries",Or),judges:t("judges",ys),institutions:t("institutions",Hl),signers:t("signers",bs)},r=jS(
n.settings),o=I0(n.stages),i=o.items.length>0?o.items:[OW],s=p=>{var g,b;return(b=(g=i.find(x=>_(x.name)===
_(p)))==null?void 0:g.name)!=null?b:p},a=R0(n.criteria,s),u=D0(n.entries),l=A0(n.judges,i.map(p=>p.name)),
c=O0(n.institutions),d=P0(n.signers);return{competition:{settings:r.settings,stages:i,criteria:a.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,a,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function Vh(e){var n;let t=De().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var Jh=e=>e.getEditors().map(t=>t.getEmail());function Fm(e){
let t=Vh(e);return t===null||t.isWarningOnly()?null:Jh(t)}function Ta(e,t){var r;let n=(r=De().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Sa(n,t),n.setUnprotectedRanges([]))}function Sa(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=Jh(e);return e.removeEditors(n.filter(r=>!Ea(t,r))),e.canDomainEdit()&&e.
setDomainEdit(!1),n}var Ea=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase());function xs(e,t){var o;
let n=(o=De().getSheetByName(e))==null?void 0:o.protect();if(n===void 0)return;let r=Sa(n,t);n.setUnprotectedRanges(
[]);for(let i of t.filter(s=>!Ea(r,s)))try{n.addEditors([i])}catch(s){console.warn(T(s))}}var BS=()=>new y(
De().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e]));
function zS(e){if(e.isWarningOnly())return"everybody";try{return Jh(e)}catch{return"unknown"}}var US=(
)=>{
var e,t;return(t=(e=De().getOwner())==null?void 0:e.getEmail())!=null?t:null},WS=e=>Vh(e)===null;
function KS(e,t){
let n=Vh(e);n!==null&&(t===null?n.remove():t.length>0&&n.addEditors(t))}var GS=e=>{var t;return((t=De(
).
getSheetByName(e))==null?void 0:t.isSheetHidden())===!0};function Ca(e){let t=De().getSheetByName(e);
t!==null&&!t.isSheetHidden()&&t.hideSheet()}m();function AW({admins:e}){let t=Kt(qe(),bt()).get(
"settings"),n=t===void 0?null:Fm(t);return n===null?
[]:[...new w([...e,...n])]}function to(e,t,n){let r=null;return{named:n!==void 0&&t(n)?e.admins:[],
admins:()=>(r!=
null||(r=AW(e)),r),isShut:t}}function HS(e,t){let n=zS(e);if(n==="everybody")return"open";if(n==="unknown")return"shut-out";
let r=[ve(),...[US()].filter(i=>i!==null),...t.named],o=n.filter(i=>!Ea(r,i));
return o.length>0&&o.some(i=>!Ea(t.admins(),i))?"open":t.named.every(i=>Ea(n,i))?null:"lacks"}var $m=[
"plenary","objections"],NW={presence:[],ranking:["plenary","history"],all:[...$m,"history",
"decisions","documents","corrections"]};function qS(e,t,n,r,o,i){var g,b;let s=Am(),a=Rr(),u=new y([
...a].
map(([x,A])=>[A,x])),l=new y;for(let x of $m){let A=Jr(e,x,o);A!==void 0&&l.set(x,A)}for(let x of[
"decisions","documents","corrections"]){let A=x==="documents"?void 0:e.find(P=>Me(P,Z[x])),N=(b=u.get(
(g=s[x])!=null?g:-1))!=null?b:A;N!==void 0&&l.set(x,N)}t!==null&&l.set("history",t);let c=x=>NW[i].includes(
x),d=[...l].map(([x,A])=>{let N=n.get(A);return{part:x,name:A,state:N===void 0?"open":c(x)?HS(N,r):
null}}),
p=d.filter(({part:x,name:A,state:N})=>(N==="open"||N==="shut-out")&&s[x]===a.get(A));return{tabs:l,
open:[
...d.flatMap(({name:x,state:A})=>A===null?[]:[x]),...d.some(({state:x})=>x==="lacks")?[...n.keys()].
filter(Pm):[]],bound:s,findings:[...p.map(({name:x,state:A})=>({code:"TAB_OPEN",severity:"error",tab:
x,
params:{isShutOut:A==="shut-out"}})),...Ul(e,$m,o).map(({name:x,first:A})=>({code:"TAB_COPY",
severity:"error",tab:x,params:{judge:null,first:A,reason:"decides"}}))]}}function Ht({deciding:{tabs:
e,open:t,
bound:n},keepers:r},o=i=>i()){let i=IW(e,n),s=E.stringify(i)===E.stringify(n);t.length===0&&s||o(()=>{
for(let a of t)PW(a,r);s||Uh(i)})}function PW(e,t){try{xs(e,t.admins())}catch(n){console.warn(T(n))}
}
function IW(e,t){var i,s;let n=Rr(),r=[...n.keys()],o={...t};for(let[a,u]of e)o[a]=(i=n.get(u))!=null?
i:-1;for(let a of[...Vl,...$m]){let l=Ul(r,[a],()=>!1).length===0?Jr(r,a,()=>!1):void 0;l!==void 0&&
(o[a]=(s=n.get(l))!=null?s:-1)}return o}m();m();var _m={code:"",name:"",institution:"",category:"",
unitType:"",innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},ZS={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function We(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function pt(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var VS=new O;function no(e){var n;let t=(n=VS.get(e))!=null?n:FW(e);return VS.set(e,t),t}function FW(
e){
let t=new y(e.institutions.map(i=>[_(i.name),_(i.parent)])),n=(i,s)=>{let a=new w;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:_(
i.institution),listed:new w(i.conflicts.map(Y))}])),o=new y(e.entries.map(i=>[i.code,{code:Y(i.code),
institution:_(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var fe=BigInt(
0),$e=BigInt(1),nn=BigInt(2),Jl=BigInt(3),Da=BigInt(5),zn=BigInt(10),eEe=BigInt(v.MAX_SAFE_INTEGER),
$W=2e3,te={s:$e,n:fe,d:$e};function Mo(e,t){try{e=BigInt(e)}catch{throw vi()}return e*t}function Ar(
e){
return typeof e=="bigint"?e:f.floor(e)}function wt(e,t){if(t===fe)throw Yh();let n=h.create(je.prototype);
n.s=e<fe?-$e:$e,e=e<fe?-e:e;let r=Ts(e,t);return n.n=e/r,n.d=t/r,n}var _W=[nn*nn,nn,nn*nn,nn,nn*nn,
nn*
Jl,nn,nn*Jl];function Ra(e){let t=h.create(null);if(e<=$e)return t[e]=$e,t;let n=r=>{t[r]=(t[r]||fe)+
$e};for(;e%nn===fe;)n(nn),e/=nn;for(;e%Jl===fe;)n(Jl),e/=Jl;for(;e%Da===fe;)n(Da),e/=Da;for(let r=0,
o=nn+Da;o*o<=e;){for(;e%o===fe;)n(o),e/=o;o+=_W[r],r=r+1&7}return e>$e&&n(e),t}var tn=function(e,t){
let n=fe,r=$e,o=$e;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw vi();
if(e%
1!==0)throw JS();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw vi();if(t%1!==0)throw JS(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw vi();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw vi();if(e<0&&(o=-$e,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=fe,a=fe,u=fe,l=$e,c=$e,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw vi();if(d[i]===
"-"?(o=-$e,i++):d[i]==="+"&&i++,d.length===i+1?a=Mo(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=Mo(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=Mo(
d[i],o),l=zn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Mo(d[
i+
1],o),c=zn**BigInt(d[i+1].length)-$e,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=Mo(d[i],o),l=Mo(d[i+2],$e),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=Mo(d[i],o),a=Mo(d[i+2],o),l=Mo(d[i+4],$e),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw vi()}else if(typeof e=="bigint")n=e,o=e,r=$e;else throw vi();if(r===fe)throw Yh(
);
te.s=o<fe?-$e:$e,te.n=n<fe?-n:n,te.d=r<fe?-r:r};function MW(e,t,n){let r=$e;for(;t>fe;e=e*e%n,t>>=$e)
t&$e&&(r=r*e%n);return r}function LW(e,t){for(;t%nn===fe;t/=nn);for(;t%Da===fe;t/=Da);if(t===$e)return fe;
let n=zn%t,r=1;for(;n!==$e;r++)if(n=n*zn%t,r>$W)return fe;return BigInt(r)}function jW(e,t,n){let r=$e,
o=MW(zn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*zn%t,o=o*zn%t}return 0}function Ts(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function je(e,t){if(
tn(
e,t),this instanceof je)e=Ts(te.d,te.n),this.s=te.s,this.n=te.n/e,this.d=te.d/e;else return wt(te.s*
te.n,te.d)}var Yh=function(){return new C("Division by Zero")},vi=function(){return new C(
"Invalid argument")},JS=function(){return new C("Parameters must be integer")};je.prototype={s:$e,n:
fe,d:$e,abs:function(){
return wt(this.n,this.d)},neg:function(){return wt(-this.s*this.n,this.d)},add:function(e,t){return tn(
e,t),wt(this.s*this.n*te.d+te.s*this.d*te.n,this.d*te.d)},sub:function(e,t){return tn(e,t),wt(this.s*
this.n*te.d-te.s*this.d*te.n,this.d*te.d)},mul:function(e,t){return tn(e,t),wt(this.s*te.s*this.n*te.
n,this.d*te.d)},div:function(e,t){return tn(e,t),wt(this.s*te.s*this.n*te.d,this.d*te.n)},clone:
function(){
return wt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return wt(this.s*this.n%this.d,$e);
if(tn(e,t),fe===te.n*this.d)throw Yh();return wt(this.s*(te.d*this.n)%(te.n*this.d),te.d*this.d)},
gcd:function(e,t){
return tn(e,t),wt(Ts(te.n,this.n)*Ts(te.d,this.d),te.d*this.d)},lcm:function(e,t){return tn(e,t),te.
n===fe&&this.n===fe?wt(fe,$e):wt(te.n*this.n,Ts(te.n,this.n)*Ts(te.d,this.d))},inverse:function(){
return wt(
this.s*this.d,this.n)},pow:function(e,t){if(tn(e,t),te.d===$e)return te.s<fe?wt((this.s*this.d)**te.
n,this.n**te.n):wt((this.s*this.n)**te.n,this.d**te.n);if(this.s<fe)return null;let n=Ra(this.n),r=Ra(
this.d),o=$e,i=$e;for(let s in n)if(s!=="1"){if(s==="0"){o=fe;break}if(n[s]*=te.n,n[s]%te.d===fe)n[s]/=
te.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=te.n,r[s]%te.d===fe)r[s]/=
te.d;else return null;i*=BigInt(s)**r[s]}return te.s<fe?wt(i,o):wt(o,i)},log:function(e,t){if(tn(e,t),
this.s<=fe||te.s<=fe)return null;let n=h.create(null),r=Ra(te.n),o=Ra(te.d),i=Ra(this.n),s=Ra(this.d);
for(let l in o)r[l]=(r[l]||fe)-o[l];for(let l in s)i[l]=(i[l]||fe)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||fe,d=i[l]||fe;if(
c===
fe){if(d!==fe)return null;continue}let p=d,g=c,b=Ts(p,g);if(p/=b,g/=b,a===null&&u===null)a=p,u=g;
else if(p*
u!==a*g)return null}return a!==null&&u!==null?wt(a,u):null},equals:function(e,t){return tn(e,t),this.
s*this.n*te.d===te.s*te.n*this.d},lt:function(e,t){return tn(e,t),this.s*this.n*te.d<te.s*te.n*this.
d},lte:function(e,t){return tn(e,t),this.s*this.n*te.d<=te.s*te.n*this.d},gt:function(e,t){return tn(
e,t),this.s*this.n*te.d>te.s*te.n*this.d},gte:function(e,t){return tn(e,t),this.s*this.n*te.d>=te.s*
te.n*this.d},compare:function(e,t){tn(e,t);let n=this.s*this.n*te.d-te.s*te.n*this.d;return(fe<n)-(n<
fe)},ceil:function(e){return e=zn**BigInt(e||0),wt(Ar(this.s*e*this.n/this.d)+(e*this.n%this.d>fe&&
this.
s>=fe?$e:fe),e)},floor:function(e){return e=zn**BigInt(e||0),wt(Ar(this.s*e*this.n/this.d)-(e*this.n%
this.d>fe&&this.s<fe?$e:fe),e)},round:function(e){return e=zn**BigInt(e||0),wt(Ar(this.s*e*this.n/this.
d)+this.s*((this.s>=fe?$e:fe)+nn*(e*this.n%this.d)>this.d?$e:fe),e)},roundTo:function(e,t){tn(e,t);
let n=this.
n*te.d,r=this.d*te.n,o=n%r,i=Ar(n/r);return o+o>=r&&i++,wt(this.s*i*te.n,te.d)},divisible:function(e,
t){
return tn(e,t),te.n===fe?!1:this.n*te.d%(te.n*this.d)===fe},valueOf:function(){return v(this.s*this.
n)/v(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=LW(t,n),o=jW(t,n,r),i=this.s<fe?"-":"";
if(i+=Ar(t/n),t%=n,t*=zn,t&&(i+="."),r){for(let s=o;s--;)i+=Ar(t/n),t%=n,t*=zn;i+="(";for(let s=r;s--;
)
i+=Ar(t/n),t%=n,t*=zn;i+=")"}else for(let s=e;t&&s--;)i+=Ar(t/n),t%=n,t*=zn;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<fe?"-":"";if(n===$e)r+=t;else{let o=Ar(t/n);e&&o>fe&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<fe?"-":"";if(n===
$e)r+=t;else{let o=Ar(t/n);e&&o>fe&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Ar(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=wt(r[o-1],
$e);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var Yl=BigInt(10),Xl=BigInt(0),Qh=BigInt(1),Oa=BigInt(2),Xh=1e4,BW=1e15;function ey(
e,t){let n=e/t;return e<
Xl&&n*t!==e?n-Qh:n}function zW(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=v(n)-o.length+4;if(s>=0)return i*Yl**BigInt(s);let a=Yl**BigInt(-s);return ey(i*Oa+a,a*Oa)}
function Ql(e){
if(!v.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*Xh);return f.abs(
t)<BW&&t/Xh===e?BigInt(t):zW(e)}function an(e){return new je(Ql(e),BigInt(Xh))}function un({s:e,n:t,
d:n},r){return ey(Oa*e*t*Yl**BigInt(r)+n,Oa*n)}function Nr(e,t){return new je(un(e,t),Yl**BigInt(t))}
function ty(e,t,n){let r=Yl**BigInt(n);return new je(ey(Oa*e*r+t,Oa*t),r)}function or(e,t){let n=un(
e,t),r=T(n<Xl?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Xl?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function ln(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function wn(
e){
let t=Xl,n=Qh;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new je(t,n*BigInt(e.length))}
function Aa(e){let t=[...e].sort(ln),n=t.length>>1;return t.length%2===1?t[n]:wn([t[n-1],t[n]])}
function Na(e){
let t=Qh;for(let{d:n}of e)t%n!==Xl&&(t=new je(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Mm(e){let t=new je(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var Lm=BigInt(0),UW=BigInt(100),WW=BigInt(
1e4),KW=e=>e.length>0&&e.every(({weight:t,max:n})=>v.isFinite(
t)&&v.isFinite(n));function jm(e){if(!KW(e))return null;let t=e.map(l=>Ql(l.weight)),n=e.map(l=>Ql(l.
max)),r=t.reduce((l,c)=>l+c,Lm);if(r<=Lm||n.some(l=>l<=Lm))return null;let o=n.reduce((l,c)=>new je(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>UW*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=Ql(l),p={parts:d,exact:new je(d,WW)};return a.set(l,p),p};return l=>{let c=Lm,d=l.map((p,g)=>{
let b=u(p);return c+=i[g]*b.parts,b.exact});return{score:new je(c,s),marks:d}}}function GW(e,t){let n=We(
e,t),r=jm(n),o=e.settings.conflicts==="exclude"?no(e):()=>null;return(i,s,a)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=a.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&v.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,s)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function HW(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function YS(e,t,n,r){let o=GW(e,t),i=pt(e,t),s=n.filter(c=>c.stage===t.name),a=i.
flatMap(c=>{let d=s.find(p=>p.judge===c.code);return d?[{judge:c,rows:HW(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:g}of a){let b=g.get(c.code),x=b?o(p,c,b):null;x!==null&&("reading"in
x?d.set(p.code,x.reading):l.push({entry:c.code,judge:p.code,reason:x.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:We(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function Bm(e){let t=new y;
for(let{category:n}of e){let r=_(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(_(n.category)))!=null?r:null}}m();function Pa(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function ki(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var Nn=BigInt(0),ec=BigInt(1);function QS(e,t){let[n,r]=[e,t];for(;r!==Nn;)[n,r]=[r,
n%r];return n}
var XS=BigInt(1)<<BigInt(64);function zm(e,t){let n=e/t,r=(e-n*t)*XS/t;return v(n)+v(r)/v(XS)}
function eE(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=ec;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>Nn);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function qW(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==Nn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function ZW(e){let t=new w;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return tE(t)}var tE=e=>k.from(
e).reduce((t,n)=>t/QS(t,n)*n,ec);function Ia(e){var b,x,A,N,P;let t=ZW(e),n=new w;for(let{code:I}of e.
entries)for(let $ of(x=(b=e.readings.get(I))==null?void 0:b.keys())!=null?x:[])n.add($);let r=k.from(
n).sort(),o=new y(r.map((I,$)=>[I,$])),i=new y,s=new y,a=Nn,u=0;for(let{code:I}of e.entries){let $=k.
from((A=e.readings.get(I))!=null?A:[],([L,{score:j}])=>({judge:o.get(L),value:j.s*j.n*(t/j.d)})).sort(
(L,j)=>L.judge-j.judge);if($.length===0)continue;let M=$.map(({judge:L})=>L).join(),B=(N=i.get(M))!=
null?N:{judges:$.map(({judge:L})=>L),entries:[],sums:$.map(()=>Nn)};i.set(M,B);let z=Nn;for(let[L,{
value:j}]of $.
entries())B.sums[L]=B.sums[L]+j,z+=j,a+=j*j;B.entries.push({code:I,total:z}),s.set($.length,((P=s.get(
$.length))!=null?P:Nn)+z*z),u+=$.length-1}let l=tE(k.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>Nn)),
d=r.map(()=>Nn);for(let{judges:I,entries:$,sums:M}of i.values()){let B=l/BigInt(I.length),z=B*BigInt(
$.length),L=B*M.reduce((j,K)=>j+K,Nn);for(let[j,K]of I.entries()){let q=c[K];for(let V of I)q[V]=q[V]-
z;q[K]=q[K]+l*BigInt($.length),d[K]=d[K]+l*M[j]-L}}let p=k.from(s).reduce((I,[$,M])=>I+l/BigInt($)*M,
Nn),g=l*a-p;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:g,
freedom:u,
...qW(c)}}m();m();function VW(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),a=1/f.sqrt(s*s+1),u=s*a,l=p=>{let[g,b]=[p[n],p[r]];p[n]=a*g-u*b,p[r]=u*g+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[g,b]=[c[p],d[p]];c[p]=a*g-u*b,d[
p]=
u*g+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function nE(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=k.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))VW(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var rE=.01,tc=1e4,oE=20,JW=60;function Um({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=nE(e.map(d=>d.map(p=>zm(p,r)))).slice(s),u=t.map(d=>zm(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,g,b)=>p+g*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,zm(o,n*n*r)-c),freedom:i}}var Wm=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function iE(e,t){let{axes:n,freedom:r}=e,o=Wm(e,t),i=r*f.log(o),s=0,a=0;for(let u of n)
i+=f.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function Km(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Wm(e,
tc)===0)return tc;let o=oE*f.log10(tc/rE),i=d=>rE*10**(f.min(f.max(d,0),o)/oE),s=0,a=v.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=iE(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>iE(e,10**d).slope,l=f.log10(
i(s-1)),c=f.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<JW;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Gm=9,ny=9;function YW(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Km(Um(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=v(n.toPrecision(ny));return{value:
r,
origin:r>=tc?"no-judge-effect":"estimated"}}function XW(e){let[t="0",n="0"]=e.toExponential(ny-1).split(
"e"),r=BigInt(t.replace(".","")),o=v(n)-(ny-1),i=BigInt(10)**BigInt(f.abs(o)),{n:s,d:a}=o<0?new je(r,
i):new je(r*i);return{over:s,under:a}}function QW({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=XW(o),a=i===Nn,u=e.map((c,d)=>c.map((p,g)=>a?r[d]===r[g]?p+n:p:d===g?s*p+i*n:s*p)),l=a?ec:s;
return eE(u,t.map(c=>l*c))}function eK(e,t){let n=Ia(e),r=YW(n,t),{numerators:o,denominator:i}=QW(n,
r.value),s=i*n.unit,a=ki(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((g,b)=>g+o[b],
Nn),p=BigInt(l.length);return c.map(({code:g,total:b})=>[g,a?new je(b,n.unit*p):ty(b*i-d,s*p,Gm)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,ty(o[c],s,Gm)])),scores:new y(u)}}var sE=new O;
function Ss(e,t){var o,i;let n=(o=sE.get(e))!=null?o:new y;sE.set(e,n);let r=(i=n.get(t))!=null?i:eK(
e,t);return n.set(t,r),r}m();m();var nc=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Hm=e=>[...e].sort((t,n)=>ln(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function xi(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=nc(e,n);return r.length>0?[[n,t(r)]]:[]}))}var rc={
better:"higher",unit:"points",precision:null,scores:e=>xi(e,t=>wn(t.map(({score:n})=>n)))};var aE={
better:"higher",unit:"points",precision:Gm,exactOn:ki,scores:(e,t)=>ki(e)?rc.scores(e,t):Ss(
e,t.severityCorrection).scores,working:(e,t)=>{let n=rc.scores(e,t),r=ki(e)?null:Ss(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:r.scores.get(o).sub(i),lambda:an(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:s}
}]}}};m();var uE={better:"higher",unit:"points",precision:null,scores:e=>xi(e,t=>Aa(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Hm(nc(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var qm=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Zm(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function tK(e){
let{units:t}=Na(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new je(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var lE=e=>Zm(qm(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:tK(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),cE={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...lE(e)].map(([t,n])=>[t,wn(n.map(({rank:r})=>r))])),working:e=>{let t=lE(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var oc=3;function dE(e){
if(e.length<oc)return{kept:e,dropped:null};let t=a=>u=>ln(u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=Hm(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var mE={better:"higher",unit:"points",
precision:null,
scores:e=>xi(e,t=>wn(dE(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:dE(nc(e,t)).dropped}}]};m();var Es=BigInt(0),ry=BigInt(10),nK=30,Fa=ry**BigInt(nK),rK=20,fE=12;
function oK(e){if(e<=Es)return Es;
let t=ry**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function iK(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Na(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((g,b)=>g+b,Es),u=r.map(g=>i*g-a),l=u.reduce((g,b)=>g+b*b,Es),c=oK(s*l*Fa*Fa),
d=l===Es,p={judge:e,entries:t.length,mean:new je(a,i*o),sd:d?new je(0):Nr(new je(c,Fa*s*i*o),fE)};
return n.
map((g,b)=>({...p,score:g,z:d?Es:u[b]*c/l}))}var pE=e=>Zm(qm(e).map(t=>({entries:t.entries,values:iK(
t)})));function sK(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Es);return Nr(new je(BigInt(
50)*
Fa*t+ry*n,Fa*t),rK)}var aK=e=>Nr(new je(e,Fa),fE),gE={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...pE(e)].map(([t,n])=>[t,sK(n)])),working:e=>{let t=pE(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:aK(i.z)}))}}]}}};var ic={
mean:rc,trimmed:mE,median:uE,"rank-sum":cE,"z-score":gE,adjusted:aE};var Un=e=>ic[e],pr=e=>ic[e].unit;
m();function Lo({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Vm(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:Lo(e,t))!=
null?n:e.settings.top}m();function Jm(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function sc(e,t,n){
return n==="higher"?ln(t,
e):ln(e,t)}function hE(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function oy(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return oy(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return hE(
a,(u,l)=>sc(u.value,l.value,n.better)).flatMap(u=>oy(u.map(({contender:l})=>l),r))}function yE(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:un(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=hE(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>oy(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var g;let p=(g=d.steps[d.steps.length-
1])!=null?g:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function uK(e){
return e.map((t,n)=>({criterion:t,index:n,weight:an(t.weight)})).sort((t,n)=>ln(n.weight,
t.weight))}function lK(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,wn(i)]]:[]}))}}var bE={metrics:({panel:e})=>uK(e.criteria).
map(({criterion:t,index:n})=>lK(e,t,n))};m();function cK(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Na(r.flatMap(u=>u?[u]:[])),i=[...new w(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function wE(e,t){let n=e.judges.map((
{
code:r})=>cK(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function vE(e,t){let n=wE(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function dK(e,t){let n=wE(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=f.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new je(r[
i])]))}
var kE={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>dK(e,t.map(({code:n})=>n))}]}
;m();var xE={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>xi({...e,entries:t},n=>Aa(
n.map(
({score:r})=>r)))}]};m();var TE={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Un(t.method).better,values:()=>n}
]}};m();var SE={metrics:()=>[]};var EE={criteria:bE,median:xE,majority:kE,previous:TE,shared:SE};
function CE(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>EE[r].metrics(t))}m(
);function mK(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new je(1):an((r=n.
weight)!=null?r:0)}}function ac(e,t,n){let r=mK(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new je(1),score:s}]}}function Ym(e,t,n,r){
let o=ac(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=Mm(o(i,s)))!=null?a:s]}))}m();m();m();
function Pr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function $a({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new w(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var RE=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=$a(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...Pa(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function pK(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=_(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var DE=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:$a(e,"institution-full",r=>pK(r,n))};m();var OE=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=an(t.passingScore),
i=s=>sc(r(s.score),o,n)<=0;return $a(e,"below-passing-score",s=>s.filter(i))};m();var AE=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var g,
b;let s=Pr(i.contenders),a=s.filter(({place:x})=>x<=n),u=(g=a[a.length-1])==null?void 0:g.place,l=a.
length>n?a.filter(({place:x})=>x===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
x})=>x===
c):[],p=(x,A)=>x.map(({ranked:N})=>[N.entry.code,A]);return{race:{...i,contenders:a.map(({ranked:x})=>x)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var fK=[OE,RE,DE,AE];function gK({contenders:e}){var r;let t=Pr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function Xm(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=fK.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(gK))}}m();
m();m();var Pn=(e,t)=>t==="id"?e.replace(".",","):e,se=(e,t)=>Pn(T(e),t);function Je(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=vs(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function W(e,t){return typeof e=="object"?`\u201C${Je(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?se(e,t):typeof e=="boolean"?T(e).toUpperCase():hK(e)}\u201D`}var hK=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function X(e,t,n=12){return NE(e,t,t==="id"?"dan":
"and",n)}var iy=(e,t)=>NE(e,t,t==="id"?"atau":"or",e.length);function NE(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function it({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?W(t,"id"):`${W(t,"id")} (${e})`}var yK=5;function PE({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<yK);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<oc),a=l=>l.map(({entry:c})=>it(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();function IE(e,t,{passingScore:n},r){let[o]=e;if(n===null||o===void 0||e.some(({
advances:s})=>s))
return[];let i={required:n,best:r(o.score).valueOf()};return[{code:"NOBODY_ADVANCES",severity:
"warning",stage:t.name,params:i}]}m();m();var Mt=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?
n:e.rank};var FE=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function sy(e,t){
return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Qm({standings:e}){return e.map(t=>({standing:t,rank:Mt(t)})).sort(
(t,n)=>t.rank-n.rank)}var $E=(e,t)=>e.every(({code:n})=>t.has(n));function _E(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=sy(t,n),s=new y(t.map(a=>[a.entry.code,it(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(x,A=[])=>{var $;let N=x==="below-passing-score"||
x==="outdated"?"warning":"error",P=o.get(u),I={entry:($=s.get(u))!=null?$:u,rank:l,reason:x,
others:A,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let g=i.filter(x=>x.rank===l&&
!n.has(x.entry.code));return g.length>0?p("taken",g.map(x=>it(x.entry))):i.filter(x=>x.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function bK(e,{place:t,holders:n}){return k.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function ep(e,t){let n=bK(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function wK({contenders:e},t){let n=Pr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function vK({contenders:e},t){let n=Pr(e);return[...new w(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(ep(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function ME(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new w;return[...a.flatMap(d=>wK(u,d)),...vK(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&$E(d.entries,o))return[];let p={...d,entries:d.entries.map(it),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function LE(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function jE(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,Nr(i,t)]))}function kK(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
sc(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?Jm(s,a,t):null})}function xK(e,t){
return new y([...Pa(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Pr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var TK={category:null,categoryRank:null};function Cs(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:s}=t,a=Lo(e,s),u=i[i.length-1]===s,l={stage:s,method:o.method,
places:a,
last:u,panel:t,whole:null,held:null},c=Un(o.method),{better:d}=c,p=jE(c.scores(t,o),c,[t]),g=o.carryOver?
jE(Ym(e,s,n,p),c,[...n.map(j=>j.panel),t]):p,b=t.entries.flatMap(j=>{let K=g.get(j.code);return K?[{
entry:j,score:K}]:[]}),x=CE(o.tieBreaks,{panel:t,previous:n}),A=yE(b,x,o.decimals,d),N=j=>Nr(j,o.decimals),
P=Bm(e.entries),I=FE(s,r),$=Xm(sy(A,I),{settings:o,places:a,last:u,better:d,rounded:N,categoryOf:P}),
M=u&&o.winnersPerCategory?xK(A,P):null,B=kK(A,d),z=A.map((j,K)=>{var H,re,he,_e,at,de;let{code:q}=j.
entry,V=(H=$.places.get(q))!=null?H:null,ne=I.get(q);return{...j,stageScore:p.get(q),judgeScores:new y(
[...(re=t.readings.get(q))!=null?re:[]].map(([Xe,pe])=>[Xe,pe.score])),margin:(he=B[K])!=null?he:
null,
advances:V!==null,place:V,title:LE(s,a,(_e=V==null?void 0:V.place)!=null?_e:null),prize:u&&V!==null?
ep(o.prizes,V):null,...(at=M==null?void 0:M.get(q))!=null?at:TK,cutNote:(de=$.notes.get(q))!=null?de:
null,vacated:null,...ne===void 0?{}:{decision:ne}}}),L=u?ME(s,$.races,a,o.prizes,I):[];return{...l,
standings:z,
findings:[...PE(t,o),...IE(z,s,o,N),...L,..._E(s,A,I,$.notes)]}}m();function Ti(e,t){let n=e.entries.filter(
i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new w(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var BE=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function zE(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function UE(e,t,n){let r=BE(t),o=e.standings.map(s=>{let a=r.get(s.entry.
code);if(a===void 0||a.advances===s.advances)return s;if(a.advances)return{...s,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(s.entry.code))return s;let u={from:null,removed:zE(t,
s,null)};return{...s,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:u}}),i=o.some(({
cutNote:s})=>s==="place-kept");return{...e,standings:o,held:i?t:null}}function WE(e,t){let n=BE(t),r=e.
standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||i===void 0)return o;let s=(l=
(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&s<=o.place.place)return o;let a=zE(t,o,s===
null?null:i.rank);return a.length===0?o:{...o,vacated:{from:s,removed:a}}});return{...e,standings:r}
}function KE(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(o=>o.kind==="score");
return new w(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function GE(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),s=(P,I)=>Cs(e,YS(e,t,i,P),I,o),a=Ti(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new w(a),c=KE(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),g=new w(e.stages.slice(r.length+1).map(P=>P.name)),b=KE(n.filter(P=>g.has(P.stage))),
x=d.filter(P=>b.has(P.code)),A=x.length===0?u:UE(u,p(x),b),N=p(d);return{...WE(A,N),whole:N}}m();m();
var SK=2;function HE(e,t){var l;if(ki(e))return new w;let n=Ia(e),r=Um(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new w;let s=(l=Km(r,n.judges.length))!=null?l:1,a=Wm(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:x,right:A}of o){let N=c.reduce((P,I)=>P+x[I],0)/c.length;d+=N*A/(
b+
s),p+=a*N**2/(b+s)}let g=f.sqrt(a/c.length);return f.abs(d)>=f.max(t,g)&&f.abs(d)>SK*f.sqrt(p)});
return new w(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function qE(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:un(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function ZE(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings;if(r==="adjusted"||Un(r).unit!=="points")return[];let u=HE(n,.5/10**s);if(u.
size===0)return[];let l=Ss(n,"auto").scores,c=qE(new y(o.map(({entry:g,score:b})=>[g.code,b])),s),d=qE(
a?Ym(e,t,i,l):l,s),p=n.entries.filter(({code:g})=>u.has(g)).map(g=>({entry:it(g),places:f.abs(c.get(
g.code)-d.get(g.code))})).sort((g,b)=>b.places-g.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();var VE={scope:
"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new y;for(let{entry:i,row:s}of e){let a=Y(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return k.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:xe(a,r),params:u}]})}};m();var JE={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=_(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return k.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:xe(a.row,r),params:u}]})}};m();m();
m();function YE(e,t,n){var g,b;let r=0,o=0,i=!1,s=!1;for(let{name:x}of t){let A=(b=(g=e.marks.get(x))==
null?void 0:g.kind)!=null?b:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function uc(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var EK=864e5,CK=R.UTC(1899,11,30);function RK(e,t){
return f.round(e*100+t)/100}function XE({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(v);if(i>1900){let A=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return A?
uc(
[v(N)],n,r):null}let d=f.round((R.UTC(i,s-1,a)-CK)/EK);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
g=f.round(p*100)/100,b=d>0&&f.abs(p-g)*86400<1,x=c===0;return uc([...b?[g]:[],...x?[RK(d*24+u,l)]:[]],
n,r)}m();var DK=/^\d+$/,OK=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,AK=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,NK=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
PK=/^\d*[.,]\d+$/;function IK(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function FK(e){let t=[];return DK.test(e)&&
t.push(v(e)),OK.test(e)&&t.push(v(e.replace(/\./g,"").replace(",","."))),AK.test(e)&&t.push(v(e.replace(
/,/g,""))),NK.test(e)&&t.push(v(e.replace(/ /g,"").replace(",","."))),PK.test(e)&&t.push(v(e.replace(
",","."))),t.filter(v.isFinite)}function tp(e,t,n){let r=/^([+-]?)(.*)$/.exec(IK(e));if(r===null)return null;
let o=FK(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:uc(o,t,n)}var $K=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function np(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:XE(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
$K.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=tp(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function QE(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&_K(n,i,{line:r,criterion:o,at:i.
at})}return n}function _K(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:np(t.raw,r)})}}m();function MK(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=np(e.raw,
t);return n==="text-number"||n==="date"}function LK(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||MK(
o,r)})}function eC(e,t){return e.rows.filter(n=>LK(n,t))}function lc({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function rp({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function jK(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function BK({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of jK(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>YE(c,t,l)))}return i}function tC(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s}=e,a=BK(e),u=k.from(a.values()).flat(),l=r===null?[]:eC(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:s,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:a,strays:l,marks:QE(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function jo(e){return e.competition.settings.missing==="assigned"}function _a(e){
return e.provisional||
jo(e)?"warning":"error"}function op(e){return e.provisional?"warning":"error"}function zK(e,t){var r;
return lc(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var nC={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>jo(e)?
!t.some(o=>zK(o,r)):t.every(o=>lc(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:op(e),params:{
entry:it(r)}}))}};m();m();function Ma(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var rn=(e,t)=>({entries:[it(e)],criteria:t===void 0?[]:[t.name],cells:1});
function ip(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new w(e.flatMap(({entries:n})=>n))],criteria:[...new w(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var rC=3;function Rs({entries:e},t){
return e.
length<=rC?X(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function UK({criteria:e},t){return e.
length<=rC?X(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Lt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${Rs(e,t)} ${r} ${UK(e,t)}${e.cells===1?
"":` (${n})`}`}function In(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function oe(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var oC={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>k.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:rn(s),reason:a};return Ma(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function WK({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let x=c.row.marks.get(b);d.push(x.kind==="score"?x.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let g=r.get(u);g?g.push(p):r.set(u,[p])}
return a}),byEntry:k.from(r.values())}}var iC=new O;function sC(e){var n;let t=(n=iC.get(e))!=null?n:
WK(e);return iC.set(e,t),t}var Ir=e=>sC(e).byJudge,La=e=>sC(e).byEntry;var KK=1e-4;function GK(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var HK=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),aC={scope:
"stage",find:e=>{if(!Ir(e).some(HK))return[];let t=Ir(e).map(o=>({rows:o,...GK(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>KK)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var uC={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>k.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>Ma(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:rn(s)}}))))}
;m();m();function sp(e,t){let n=0,r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[
o]/
s,r+=i);return r===0?0:100*n/r}var lC=e=>f.round(e*100)/100,cC={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:La(e).flatMap(o=>{let i=o.map(({marks:l})=>sp(l,t)),[s,a]=[f.min(...i),
f.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:it(o[0].
entry),low:lC(s),high:lC(a),limit:r}}]})}};m();m();function cc(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return k.from(o.values())}
var qK=1e-6,ZK=.9,VK=.5;function mC({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function JK(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=mC(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var dC=({same:e,marks:t})=>t===0?0:e/t;function YK(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
mC(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function XK(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function QK(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return cc(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,g)=>p+g[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var pC={scope:"stage",find:e=>{
let t=JK(La(e),e.sheetViews.length),n=t.filter(u=>dC(u)>=ZK);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(dC)),i=new y(Ir(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,YK(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,s(u),s(l));return XK(c/d,p,VK*d)<=qK});return QK(e,
a)}};m();m();function fC(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function gC(e,t,n){var g,b,x,A;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((g=r.get(P))!=null?g:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(x=fC([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?x:fC([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter($=>$!==P),N=!0;break}}}
return p}var hC={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(g=>g.complete&&!g.excluded)}).map(d=>d.judge.
code)])),i=cc(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(c=>[c.judge.
code,c])),a=new y(e.reached.map(c=>[c.code,it(c)])),u=gC(i,o,(c,d)=>!lc(s.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var yC={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>k.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:it(i.entry),rows:u}}]}))};m();
function e3(e){return e.sheet===null||!e.touched||rp(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(it)}var bC={scope:"stage",find:({check:e,sheetViews:t})=>jo(e)?[]:t.flatMap(n=>{let r=e3(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:op(
e),tab:n.tab,params:o}]})};m();m();m();var t3=6,n3=14;function r3(e,t,n){var i,s,a,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let g=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(g?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var wC=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function o3(e,t){let[n,r]=[wC(e),wC(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Fr(e,t){let[n,r]=[_(e),_(t)],o=f.min(n.length,r.length);if(n===r||
o<t3||o3(e,t))return!1;let i=o<n3?1:2;return r3(n,r,i)<=i}var vC=(e,t)=>t===""?[]:e.filter(n=>_(n.name)===_(
t));function ap(e,t,n){var s;let[r,o]=vC(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>_(a.name)===_(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function kC({row:e,entry:t},n){return!Fr(e.name,t.name)||vC(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Fr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var xC=(e,t)=>e.length>=8&&
t.startsWith(e);function i3({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[_(e.name),_(t.name)];return n!==""&&n!==r&&!xC(n,r)&&!xC(r,n)}
function s3({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(i3);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new w(e.competition.entries.map(({name:i})=>_(i)));return r.filter(
({row:i})=>o.has(_(i.name)))}var TC={scope:"stage",find:e=>e.sheetViews.flatMap(t=>s3(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...kC(n,e.check.competition.entries),params:s}}))};m();var SC={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...ap(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function a3(e,t,n){let{tab:r,sheet:o,strays:i}=e;return rp(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Ma(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=ap(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var EC={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>a3(n,e.criteria,e.competition.entries))};m(
);var CC={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:rn(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var RC={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new w(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:rn(s.entry,a)}}))})};m();m();var u3=/^(\d+)(?:[.,](\d+))?\s?%$/;function l3(e,t){var r;
let n=typeof e=="string"&&t===100?u3.exec(
e.trim()):null;return n===null?null:v(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function ja({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",l3(e.value,o));default:return{}}}var DC={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:rn(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...ja(o),
params:a}]}))};m();function c3(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(jo(e)&&n.blank)}var OC={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>c3(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:_a(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:rn(o.entry,i)}})))};m();var AC={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=rn(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...ja(o),params:c}]}))};m();var NC={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:rn(s.entry,a),value:i,min:a.min,max:a.max}})))};m();m();var PC=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function up(e){return PC(Float64Array.from(
e).sort(),e.length)}var dc=[];function ay(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&dc[i-1]>o;i--)dc[i]=dc[i-1];dc[i]=o}return n===0?v.NaN:PC(dc,n)}var IC=5,
uy=.25,d3=1.4826,m3=1.645,p3=.02,f3=8,g3=400;function $C({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-ay(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-ay(o,r):s}}function h3(e){let{
criteria:t}=e.
check,n=Ir(e).map(o=>t.map((i,s)=>o.length===0?0:up(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:v.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function FC(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(p3,d3*n,t[f.floor(.9*t.length)]/m3)}function y3(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<f3)return null;let r=f.max(1,f.floor(n.length/g3)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>$C(i,s,u))});return{
fromOthers:FC(
o.map(i=>i.fromOthers)),fromOwn:FC(o.map(i=>i.fromOwn))}}var b3=e=>f.max(...e)-f.min(...e);function w3(
e){
let t=e.byCriterion.map(n=>b3(n)>=uy);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=$C(e,r,i);s*a>0&&f.abs(s)>=uy&&f.abs(a)>=
uy&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var _C={scope:"stage",find:e=>{
let t=La(e).filter(o=>o.length>=3).map(h3(e)),n=t.flatMap(w3);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?y3(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||f.abs(s)<IC*u.fromOthers||f.abs(a)<IC*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],g=f.round((p-s*(d-c))*100)/100,{sheetView:b,entry:x}=o,
A={judge:b.judge.code,entry:it(x),criterion:l,value:p,others:g};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:A}]})}};m();m();function lp(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function mc(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function v3(e){
return e.kind==="score"?f.round(e.value*1e4)|0:lp(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var MC=new O;
function k3(e){var n;let t=(n=MC.get(e))!=null?n:{byCode:lp(e.code),byName:lp(e.name)};return MC.set(
e,t),t}var ly=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),LC=new O;function pc(e,t){let n=LC.
get(e),r=n===void 0?x3(e,t):n;return LC.set(e,r),r}function x3(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:lp(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let g=(mc(
d,0)&65535)%12;c[g]=c[g]+mc(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,g=0;for(let{name:x,digest:A}of o){let N=c.marks.get(x);N===void 0||N.
kind==="blank"?g+=1:p=p+mc(A,v3(N))|0}if(g===o.length)continue;let b=k3(d);i+=1,s=s+mc(p,1)|0,a=a+mc(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>ly(c,3)).join("");
return`${ly(s,12/2)}${ly(a,12/2)}${l}${i}`}var cp=e=>v(e.slice(84));function jC(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var BC=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
cp(e)===cp(t)&&f.min(jC(e,t,12),jC(e,t,48))>=3;var zC={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:pc(a,o);if(u===void 0||l===null||!BC(u,l))return[];let c={judge:i.
code,rows:cp(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var WC=3,
KC=.2,T3=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function S3({criterion:e,highest:t,
others:n}){return n.length>=WC&&t<=KC*e.max&&2*t<T3(n)}var UC=(e,t)=>e.map(({marks:n})=>n[t]),GC={
scope:"stage",find:e=>{let t=Ir(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<WC)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...UC(n,c)),g=d<=KC*l.max?t.flatMap(b=>b===n?[]:UC(b,c)):[];
return{
criterion:l,highest:d,others:g}}).filter(S3);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
up(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var HC={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:rn(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...ja(o),params:a}]}))};m();var dp=e=>e.reduce((t,n)=>t+n,0),qC=(e,t)=>dp(e.map((n,r)=>n*t[r].weight)),
E3=[{basis:"sum",of:dp},{
basis:"mean",of:e=>dp(e)/e.length},{basis:"weighted-mean",of:(e,t)=>qC(e,t)/dp(t.map(n=>n.weight))},
{basis:"weighted-sum",of:qC},{basis:"score",of:sp}];function C3(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?tp(e,0,1e6):null}function R3(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function D3(e,t,n){let r=e.flatMap(i=>{let s=C3(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=E3.map(i=>({...i,off:r.filter(({row:s,total:a})=>!R3(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:it(a),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var ZC={scope:
"stage",find:e=>Ir(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:D3(t,n,e.check.criteria)})};m();m();m();
function $r(e,t){var n;return(n=e(t))!=null?n:{}}var mp=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=pr(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...$r(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var pp=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...$r(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var VC={scope:"workbook",checks:[mp,pp]};m();m();m();function Dt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...$r(e,t),params:l}}var fp=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[Dt(e,{
kind:"setting",key:"method"},n)]};m();var gp=e=>{var g,b,x;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,N)=>({entry:A,index:N,key:_(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),s="entries.category",a=o.filter(({key:A})=>A===
""),u=a.map(({entry:A})=>it(A)),l=(b=(g=r[r.length-1])==null?void 0:g.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:A}of o)d.set(A,((x=d.get(A))!=
null?x:0)+1);let p=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);return[...a.slice(0,1).map(
A=>Dt(e,i(A),c)),...p.map(A=>{let N=A.entry.category;return Dt(e,i(A),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};m();var hp=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[Dt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function cy(e){let t=new w([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var yp=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=cy(t.map(({name:a})=>_(a))),i=cy(
n.map(({code:a})=>Y(a))),s=new w(t.flatMap(a=>{let u=We(e.competition,a);return cy(u.map(({name:l})=>_(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return Dt(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return Dt(e,{kind:"judge",index:a,column:
"code"},u)}),...k.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return Dt(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var bp=e=>e.competition.stages.flatMap((t,n)=>{let r=Lo(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[Dt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});m();var wp=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&Lo(e.competition,
r))!=
null?c:t.top,i=[T(o)],s=k.from({length:o},(d,p)=>{var g;return(g=t.prizes[p])!=null?g:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[Dt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>Dt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var vp=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||We(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[Dt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var kp=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new w(
o.map(({code:u})=>Y(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[Dt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>Dt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(Y(c))).
map(c=>Dt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var JC={scope:"workbook",checks:[fp,yp,kp,vp,hp,gp,bp,wp]};m();m();var xp=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=$r(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=We(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=$r(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var Tp=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...$r(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var YC={scope:"workbook",checks:[Tp,xp]};m();var XC={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(Bn)}}]}))};m();function O3(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var QC={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>O3(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Sp={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function A3(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var eR={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(A3).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:_a(e),tab:n,params:{judge:r.code}}))};
m();var tR={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:_a(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var nR={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var Ba={TAB_MISSING:tR,TAB_EMPTY:
eR,TAB_UNPROTECTED:nR,STAGE_NOT_BEGUN:Sp,COLUMN_MISSING_CRITERION:QC,
COLUMN_DUPLICATE_CRITERION:XC,ROW_MISSING_ENTRY:bC,ROW_WITHOUT_CODE:EC,ROW_UNKNOWN_ENTRY:SC,
ROW_DUPLICATE_ENTRY:yC,
ROW_NAME_MISMATCH:TC,SCORE_ROWS_PERMUTED:zC,SCORE_MISSING:OC,SCORE_NOT_NUMBER:AC,SCORE_TEXT_NUMBER:
HC,
SCORE_IS_DATE:DC,SCORE_OUT_OF_RANGE:NC,SCORE_ERROR:CC,SCORE_FORMULA:RC,SCORE_SCALE_SUSPECT:GC,
SCORE_OUTLIER:_C,
TOTAL_MISMATCH:ZC,JUDGE_NO_VARIANCE:aC,JUDGES_IDENTICAL:pC,JUDGES_DISAGREE:cC,JUDGE_CONFLICT:oC,
JUDGE_RECUSED:uC,
ENTRY_UNSCORED:nC,PANEL_DISCONNECTED:hC,ENTRY_DUPLICATE_CODE:VE,ENTRY_DUPLICATE_NAME:JE,
SETTING_INVALID:JC,
WEIGHTS_INVALID:YC,METHOD_CAUTION:VC};var N3=h.values(Ba).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),dy=e=>N3.flatMap(t=>t.find(
e));m();m();m();var P3=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],I3=10;function F3({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!P3.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function $3(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function _3(e){
let[t]=e,n=e[e.length-1];if(e.length<I3||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:ip(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function rR(e){let t=[],n=new y;for(let r of e){let o=F3(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...k.
from(n.values()).flatMap(r=>$3(r).flatMap(_3))]}function M3(e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:v.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function za(e){let t=[],n=new y;for(let r of M3(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var oR=({row:e,column:t})=>`${e}:${t}`;function L3({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(oR({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:ip(r)}}}function j3({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function iR(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=j3(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(oR(i.at),i.params.where)}let r=k.from(
t.values()).flatMap(i=>za(i.cells).map(s=>({draft:L3(i,s),block:s})));return[...n,...rR(r)]}m();
function B3(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function z3(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=no(t),a=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(a.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,x,A,N;let d=new y;for(let P of a){let I=s(
c,P);I!==null&&d.set(P.code,I)}let p=new w(i?d.keys():[]),g=(b=e.sheets.get(c.code))!=null?b:null;
return tC(
{judge:c,tab:(N=(A=g==null?void 0:g.tab)!=null?A:(x=e.tabName)==null?void 0:x.call(e,n,c))!=null?N:`${n.
name} \xB7 ${c.code}`,sheet:g,criteria:r,entries:u,expected:(o!=null?o:[]).filter(P=>!p.has(P.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:B3(e,l)}}var sR=new O;function Ep(e){
var n;
let t=(n=sR.get(e))!=null?n:z3(e);return sR.set(e,t),t}var U3=h.values(Ba).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function W3(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function K3({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&xe(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function my(e){let t=Ep(e),n=t.begun?U3:[Sp];return iR(n.flatMap(r=>r.find(t))).sort(W3(t)).
map(r=>K3(r,e.stage.name))}m();var aR=[fp,mp,Tp,pp,yp,kp,vp,xp,hp,gp,bp,wp],G3=h.values(Ba).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),H3=[...aR,...G3.filter(e=>!aR.includes(e))];
function py(e,t=()=>null){return H3.
flatMap(n=>n({competition:e,locate:t}))}m();function fy(e){return Ep(e).sheetViews.map(t=>{let n=k.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=jo(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var lR=31,q3=/[\u00b7\-\u2013|:_]/u;function _r(e){let t=[...e];return t.flatMap((n,r)=>{
if(!q3.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var Z3=/[[\]:*?/\\]/g,fc=e=>e.replace(Z3," ").replace(/\s+/g," ").trim();
function V3(e,t){
let n=lR-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Si=(
e,t)=>V3(
fc(e.name),fc(t.code)),J3=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Ei(e,t,n){
let r=Z.
ranking[n],o=lR-r.length-3,i=(u,l)=>J3(fc(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function cR(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return _(n)===_(fc(t.name));let r=_(n.slice(0,-1));return r!==""&&_(fc(t.name)).startsWith(
r)}function Cp(e,t){var o;let n=Y3(e,t),r=n.filter((i,s)=>n.findIndex(a=>Q3(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function Y3(e,t){let n=uR(e,t,(i,s)=>Y(i.code)===Y(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?X3(e,t,r):uR(e,t,gy)}var gy=(e,t)=>_(t)!==""&&_(
t)===_(e.name),uR=(e,t,n)=>_r(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>cR(r,i)).flatMap(i=>pt(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),X3=(e,t,n)=>pt(t,n).filter(r=>Y(r.code)===Y(e)||
gy(r,e)||_r(e).some(({left:o,right:i})=>cR(o,n)&&gy(r,i))).map(r=>({stage:n,judge:r})),Q3=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var eG=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),dR=e=>e.severity==="error";function jt(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...py(n,e.locate)],s=[],a=[],u=!i.some(l=>dR(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(P=>P.stage===l.name),p=u||l===n.stages[0]?Ti(n,s):null,g={competition:n,stage:
l,
criteria:We(n,l),judges:pt(n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,
tabName:(P,I)=>{var $;return($=P.scoreTab)!=null?$:Si(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...my(g).filter(P=>!eG(P,e.questions))),p!==null&&a.push(...fy(g));let b=P=>P.stage===
l.name&&(dR(P)||P.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let x=GE(n,l,r,
s,o),A=P=>e.locate({kind:"setting",key:P}),N=[...x.findings,...ZE(n,x,s)];if(i.push(...N.map(P=>P.code===
"METHOD_CAUTION"?{...P,...A("method")}:P.code==="NOBODY_ADVANCES"?{...P,...A("passingScore")}:P)),N.
some(b)){u=!1;continue}s.push(x),u=x.standings.some(({advances:P})=>P)}return{findings:i,results:s,
progress:a}}m();m();m();var Ci=(e,t,n)=>n(E.stringify([e,...t])).slice(0,16);function Rp(e){let t=e.findIndex(
({chain:n})=>n!==
"");return new w(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function gc(e,t){let n=Rp(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?Ci(o,i,t):s,"")}function mR(e,t,n=()=>[]){
let r=[],o=Rp(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
Ci(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===Ci(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?Ci(i,u,t):l}return r}m();m();var Ua=[["compute",F("hitung","compute")],[
"documents",F("dokumen","documents")],["close",F("tutup penilaian","close judging")],["reopen",F(
"buka kembali","reopen")],["decide",F("tetapkan","decide")],
["rules",F("ubah aturan","change rules")],["accept",F("terima urutan","accept order")],["collect",F(
"kumpulkan nilai","collect scores")],["fix",F("perbaiki","fix")],["propose",F(
"minta konfirmasi juri",
"ask the judge")],["confirm",F("juri menyetujui","judge confirms")],["refuse",F("juri menolak",
"judge refuses")],["plenary",F("konfirmasi pleno","confirm plenary")],["explain",F(
"jelaskan riwayat","explain history")],["undo",F("urungkan perbaikan","undo fix")]];var pR=["at",
"by","action","detail","run","hash","stage"],Dp=e=>pR.map(e),fR=(e,t)=>{var n;return(n=
e[pR.indexOf(t)])!=null?n:""},gR=e=>Rn(fR(e,"action"),Ua),tG=["compute","documents",void 0],hR=e=>!tG.
includes(gR(e)),Op=({hash:e})=>e.split(" ").filter(t=>t!==""),hy=e=>gR(e)==="explain"?Op({hash:fR(e,
"hash")}):[];function Wa(e,t,n){let r=mR(e,n,hy),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&hR(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:Ci("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function Ap({breaks:e,cut:t},n){
let r=new w(n.flatMap(({texts:o})=>hy(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var yR=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,nG=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
bR=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,wR=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
vR=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function Bo(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=yR.exec(t))!=null?
n:[];if(o==="")return null;if(vR.test(i.trim()))return v((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}function by(e){var r,o;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),n=(o=(r=bR.exec(t))!=null?r:wR.exec(
t))==null?void 0:o[1];return n===void 0?null:yy(n)}var yy=e=>v(e.replace(",","."));function ze(e){
var i,
s,a,u;let t=e.replace(/\s+/g," ").trim(),n=null;for(;;){let[,l="",c=""]=(i=yR.exec(t))!=null?i:[],d=(
s=
bR.exec(c.trim()))!=null?s:wR.exec(c.trim());if(l===""||d===null&&!vR.test(c.trim()))break;t=l,n!=null||
(n=d===null?null:yy((a=d[1])!=null?a:""))}let[,r="",o=""]=(u=nG.exec(t))!=null?u:[];return r===""?{
name:t,
weight:n}:{name:r,weight:n!=null?n:yy(o)}}var kR={code:F("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:F("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:F("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:F("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:F("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:F("Catatan untuk Peserta","Notes to Entrant")},Np={weight:"Bobot",maximum:
"Maks"},Bt=e=>h.keys(kR).find(t=>Me(e,kR[t])),Qe=(e,t)=>{let n=_(t.name);return _(e)===n||_(e.replace(
/\([^()]*\)\s*$/,
""))===n||_(ze(e).name)===n},rG=(e,t)=>{var n;return(n=t.find(r=>_(r.name)===_(e)))!=null?n:t.find(r=>Qe(
e,r))};function Ka(e){var o,i;let t=new y,n=new y,r=new y;for(let s of e){let a=Y(s.code),u=_(s.name),
l=(o=t.get(a))!=null?o:s;t.set(a,l),n.set(s.code,l),r.set(u,[...(i=r.get(u))!=null?i:[],s])}return(s,
a,u,l)=>{
var g,b,x;if(u)return(b=(g=n.get(s))!=null?g:t.get(Y(s)))!=null?b:null;let c=(x=r.get(_(a)))!=null?x:
[],d=c.length===1?c:c.filter(A=>_(A.institution)===_(l)),[p=null]=d;return d.length===1?p:null}}
function Ri(e,t,n,r,o){
var x,A,N,P,I,$,M;let i=B=>typeof B=="string"&&(Bt(B)!==void 0||r.some(z=>Qe(B,z))),s=Zl(e,B=>B.filter(
i).length,gi),a=s===null?[]:((x=e.values[s])!=null?x:[]).map(B=>typeof B=="string"?B:""),u=new y,l=new y;
for(let[B,z]of a.entries()){let L=rG(z,r),j=Bt(z);L!==void 0?u.set(L.name,[...(A=u.get(L.name))!=null?
A:[],B]):j!==void 0&&!l.has(j)&&l.set(j,B)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([B,[z=0]])=>(
{
criterion:B,column:z})),p=s===null?iG(e):[];for(let[B,z]of e.values.entries()){if(s===null||B<=s)continue;
let L=H=>{var he;let re=l.get(H);return re===void 0?"":(he=z[re])!=null?he:""},j=U(L("code")),K=U(L(
"name")),q=new y;for(let{criterion:H,column:re}of d)q.set(H,sG((P=z[re])!=null?P:"",B,re));let V=U(L(
"institution")),ne=o(j,K,c!==null,V);ne===null&&(wy(j,K)||oG(j,q))||p.push({row:B,code:j,entry:(I=ne==
null?void 0:ne.code)!=null?I:null,name:K,institution:V,marks:q,total:L("total"),notesToCommittee:U(L(
"notesToCommittee")),notesToEntrant:U(L("notesToEntrant"))})}let g=($=l.get("name"))!=null?$:null,b=(
M=
l.get("total"))!=null?M:null;return{stage:t,judge:n,tab:e.tab,headerRow:s,codeColumn:c,nameColumn:g,
totalColumn:b,columns:u,rows:p}}var wy=(e,t)=>[e,t].some(n=>n===Np.weight||n===Np.maximum),oG=(e,t)=>[
...t.values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!vy(n.raw)),vy=e=>{var t;
return typeof e==
"string"?!ee(e)&&(Me(e,Dn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function iG(e){let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",
notesToCommittee:"",
notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}
function sG(e,t,n){
let r={row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ee(e)?{kind:"blank",at:
r}:
typeof e=="string"&&Me(e,Dn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var xR=864e5,ky=R.UTC(
1899,11,30),aG="dd/mm/yyyy",uG="dd/mm/yyyy h:mm:ss",lG=e=>new R(ky+f.round(e*86400)*
1e3).toISOString().slice(0,19);function TR(e){let t=(R.parse(`${e}Z`)-ky)/xR;return v.isNaN(t)?e:t}
var cG=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-ky)/xR;function SR(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:v.isInteger(t*100)?"0%":"0.00%"}:cG(t)?{
value:t,
read:{date:lG(t)},format:v.isInteger(t)?aG:uG}:{value:t,read:t}}var ER=e=>Zl(e,t=>t.filter(n=>typeof n==
"string"&&Bt(n)!==void 0).length),CR=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>SR(r[
i]).
read))});function xy({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var dG=2e4,
mG=500;function RR(e){let{rows:t,width:n}=xy(e);return t.length>dG||n>mG}function DR(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=xy({...i,rows:i.rows.slice(0,20)});return ER(CR(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function Ty(e,t,n){var l;let{rows:r,
width:o}=xy(e),i=(l=ER(CR(t,r,o)))!=null?l:0,s=f.max(0,2-i),a=[...k.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>k.from({length:o},(d,p)=>SR(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},g)=>p===void 0?[]:[{row:d,column:
g,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,g)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:g}]:[]))}}var pG=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function hc({values:e}){var r,o,i,s;let[,t=""]=(i=pG.exec(T((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(Qr))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var fG=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
OR=({values:e})=>{var t,n,r,o;return(o=(r=fG.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function AR(e,t){let n=f.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=f.max(o.length,i.
length);return k.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||gG((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var gG=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function NR(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var hG=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
yG=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
bG=/(?:^|[^\p{L}])(?:juri|judge)/iu,PR=e=>h.values(Z).some(t=>Me(e,t));function Ds(e){let t=e.trim();
return PR(t)||hG.test(t)?!1:yG.test(t)?/^(?:hasil|results?)/i.test(t)&&bG.test(t):!0}var yc=e=>!Ds(e)&&
!PR(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Pp=new y;
function FR(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:Cp(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var $R=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function _R(e,t,n=Pp){let r=FR(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>$R(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Sy=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function MR(e,t,n=Pp){let r=fr(e,t,n);return e.flatMap(o=>{var a;if(!Sy.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Sy.test(i);)i=i.replace(Sy,"").trim();let s=(a=r.find(u=>_(u.name)===_(i)))!=
null?a:Cp(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var IR=e=>Y(e).replace(
/\p{N}+/gu,
"#");function LR(e,t,n=Pp){let r=new w(t.judges.map(s=>IR(s.code))),o=new w(t.stages.map(s=>_(s.name))),
i=new w(fr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||Cp(s,t)!==null)return[];let a=_r(
s).find(({left:u,right:l})=>o.has(_(u))&&r.has(IR(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function fr(e,t,n=Pp){let r=FR(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>$R(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:wG(e,i,pt(t,i))}function wG(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(Ds))for(let{left:c,right:d}of _r(l)){let p=n.filter(b=>Ey(d,b)),[g]=p;g===void 0||p.length>1||
_(c)===""||r.set(_(c),[...(a=r.get(_(c)))!=null?a:[],{name:l,stage:t,judge:g}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var Ey=(e,t)=>Y(e)!==""&&(Y(e)===
Y(t.code)||_(e)===_(t.name));m();function jR({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return ut(e.settings,t.settings.
get(n.key),"value");case"prize":return ut(e.settings,t.prizes.get(n.place),"value");case"entry":
return ut(
e.entries,t.entries[n.index],n.column);case"stage":return ut(e.stages,t.stages[n.index],n.column);
case"criterion":return ut(e.criteria,t.criteria[n.index],n.column);case"judge":return ut(e.judges,t.judges[
n.
index],n.column)}}}m();var vG=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),BR=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&vG(i.value,o)})),kG=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function zR(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!kG((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${v((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function bc(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new w([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var vt={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var Cy="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
xG=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Cy}(?:\\s*[(:\u2013-].*)?)$`,"iu"),TG=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
SG=new RegExp(`^(${Cy})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),EG=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Cy})\\s*[)\\]]?$`,
"iu"),CG=new w(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(_));function kt(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=xG.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=TG.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function vn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=SG.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=EG.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var ro=e=>CG.has(_(e));m();m();var RG=12,DG=["juri","dewanjuri","judge","penilai","panelis"],
Dy=e=>DG.includes(_(e));function WR(e){
var t;return Oy((t=AG(e))!=null?t:e.map(n=>n.trim()))}function Oy(e){let t=new w(e.filter(r=>UR(r)).
map(Y)),n=0;return e.map(r=>{if(UR(r))return Ry(r,OG(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Ry(`J${n}`,""),email:r}:Ry(`J${n}`,r)})}var UR=e=>[...e].length<=RG&&Y(e)!==""&&!e.
includes("@"),OG=e=>!/\p{N}/u.test(e)&&[...e].length>3;function AG(e){let[t,...n]=e.map(r=>_r(r).filter(
({right:o})=>Y(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(NG).reverse()){let i=_(r);
if(i===
""||Dy(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>_(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new w(a.map(Y)).size===a.length)return a}
return null}
var NG=(e,t)=>v(e.spaced)-v(t.spaced)||e.at-t.at,PG=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function KR({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,s]of o.entries()){let a=PG.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Ry=(e,t)=>({...ZS,
code:e,name:t});var Ay=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function GR(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of _r(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=_(l);if(d===""||Y(c)===""||Dy(l)||kt(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(g=>Y(g.label)===Y(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new w(u.tabs.map(l=>Y(l.label)))),o=(
u,l)=>Ay.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(Y(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!IG(u,i));return{sets:s?i:[],unclear:!s&&FG(e)}}var IG=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&vn(e)!==null;function FG(e){var n;let t=new y;for(let r of e){let o=vn(r);if(o===null)continue;
let i=Y(o.label);t.set(i,((n=t.get(i))!=null?n:new w).add(_(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var $G=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
_G=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
HR=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,MG=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
LG=/juri|judge|penilai|panelis/i,Ny=e=>LG.test(e)||kt(e)!==null||vn(e)!==null,qR=e=>{var t;return HR.
test(e)?v((t=HR.exec(e))==null?void 0:t[1]):null},Py=e=>!Ny(e)&&_r(e).every(({right:t})=>Y(t)==="")&&
(Ay.test(e)||MG.test(e)),wc=e=>`tab/${_(e)}`;function ZR(e,t,n){let r=e.map(({tab:s})=>s),o=BG(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=r.map(s=>jG(s,r));return i.every(s=>s!==null)?[]:r.flatMap(
(s,a)=>{var c;let u=(c=i[a])!=null?c:null;if(u===null||t&&u!=="old"||n.has(wc(s)))return[];let l=vt.
ODD_TAB;return[{id:wc(s),kind:"ODD_TAB",tab:s,tabs:[s],params:{tab:s,reason:u},options:l,default:
null}]})}
function jG(e,t){let n=t.filter(a=>a!==e);if($G.test(e))return"old";let r=qR(e),o=r!==null&&n.some(a=>{
var u;return((u=qR(a))!=null?u:r+1)>r});if(_G.test(e)||o)return"time";let i=!Ny(e)&&n.length>1&&n.every(
a=>Ny(a)),s=Py(e)&&n.some(a=>!Py(a));return i||s?"unlike":null}function BG(e){let[t]=e;return t===void 0||
e.length<2||!e.every(Py)?null:{id:`stages/${e.map(_).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],
params:{tabs:[...e]},options:vt.STAGE_TABS,default:null}}m();m();m();var oo=(...e)=>new w(e.map(_)),
zG=[["code",oo("Kode","Code","No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi",
"Kode Proposal","Entry Code","No. Registrasi","Nomor Registrasi","No. Pendaftaran",
"Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta","ID Inovasi","Kode Registrasi",
"Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",oo("Nama","Name","Inovasi",
"Innovation","Peserta","Participant","Participants","Finalis","Finalist","Judul","Title","Entry",
"Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk","Usulan","Gagasan","Layanan",
"Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",oo("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",oo("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
oo("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",oo("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",oo("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],UG=oo("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),WG=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
KG=oo("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),GG=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
HG=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Iy=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,qG=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
ZG=["name","code","institution","category"],VR=e=>e.replace(/\s+/g," ").trim(),JR=e=>e.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,
"");function YR(e){var n,r;let t=_(e);return t===""?null:KG.has(t)?"rank":UG.has(t)?"sum":(r=(n=zG.find(
([,o])=>o.has(t)))==null?void 0:n[0])!=null?r:null}function Ip(e){var s,a,u,l;let t=YR(e);if(t!==null)
return t;let n=e.replace(Iy,""),r=(l=(u=(s=Iy.exec(e))==null?void 0:s[1])!=null?u:(a=Iy.exec(e))==null?
void 0:a[0])!=null?l:"";if(n!==e){let c=Ip(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||
c==="rank"?c:null;if(c!==null)return c}let o=e.replace(qG,"");return o===e?null:Ip(o)}function Be(e){
var a;let t=VR(e);if(WG.test(t))return"sum";let n=YR(t);if(n!==null)return n;if(HG.test(_(t)))return"matter";
let r=Ip(t);if(r!==null)return r;let o=JR(t);if(o!==t&&o!==""){let u=Be(o);if(u!==null)return u}
if(GG.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(u=>u.trim(
)!==
"");if(i.length<2)return null;let s=i.map(u=>Ip(u));return s.every(u=>u!==null)&&(a=ZG.find(u=>s.includes(
u)))!=null?a:null}var VG=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Di(e){let t=Be(e);return t==="sum"||t!=="matter"&&VG.test(e)}var JG=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
XR=e=>JG.test(e),YG=oo("Hasil","Result","Final","Konversi","Akhir"),io=e=>{let t=Be(e);return t==="matter"||
t===null||[e,JR(VR(e))].some(n=>YG.has(_(n)))};var XG=new w(["number","sum","rank","text"]),QR=new w(
["Nilai","Skor","Score","Scores","Poin","Point",
"Points"].map(_)),eD=e=>QR.has(e),Oi=e=>_(e)===""||XG.has(Be(e))||Bt(e)!==void 0||Or.columns.some(t=>Me(
e,t.header));function tD(e){let t=e.filter(n=>!QR.has(n));return t.length>0?t:[...e]}function nD({
tables:e,criteria:t},n,r){let o=new w(t.map(_)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>_(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Fr(p,u.name)&&!a.columns.some(({key:g})=>g===_(p)));c===void 0&&!d&&n.push(
QG(l,a,u))}return i}var QG=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Bn(n),doubt:eD(r)?"sum-misfit":"some-tabs"},options:vt.COLUMN,default:null});
m();m();var e5=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
Ai=e=>e5.test(e);m();var t5=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
rD=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,oD=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
iD=/^[\d%]+$/,Fy=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),sD=(e,...t)=>{
let n=Fy(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},Os=e=>Be(e)==="text"||sD(e,t5,rD,oD,iD),$y=e=>sD(
e,rD,iD)&&Fy(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),aD=e=>Os(e)&&Fy(e).some(t=>oD.test(t)),n5=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
vc=e=>n5.test(e);function uD(e){var n,r,o,i;let t=e.trim();return $y(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}var r5=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;function lD(e,t,
n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",g=""]=(b=r5.exec(d))!=null?b:[];return p===""||Ai(g)||Os(g)?[]:[{name:d,
left:_(p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.
map(_).join("+")}`,[s]=o,[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(c=(l=a.columns.
find(d=>Qe(d.name,{name:s})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:a.
tab,cell:`${Bn(u)}${a.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:vt.OWN_CRITERIA,
default:null}}m();m();m();var o5=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
i5=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Wn(e){
if(e===
void 0||ee(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(mt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(Me(
e,Dn))return"recused";let t=e.trim();return i5.test(t)?"failed":o5.test(t)?"score-text":"text"}var Ot=e=>mt(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),so=e=>e!=="blank"&&e!=="text";m();var cD=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
dD=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Fp=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,_y=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
mD=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,s5=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
Ly=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function My(e){let t=Ly(e);return t.
some(n=>cD.test(n))&&t.every(n=>cD.test(n)||dD.test(n))}var Ga=(e,t)=>{let n=Ly(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||dD.test(r)||Fp.test(r)||/^\d+$/.test(r))},Ha=e=>Ga(e,Fp);function pD(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;if(e.isOpen&&r!==""){if(mD.test(r))return"example";
if(i&&Ga(r,Fp)&&!Ga(r,_y))return"weight";if(i&&s&&Ga(r,_y))return"maximum";if(My(r))return s&&
i?"maximum":"statistic"}return My(t)?"statistic":n!==""?null:My(o)?"statistic":i&&Ga(o,Fp)?"weight":
i&&Ga(o,_y)?"maximum":null}var fD=(e,t)=>mD.test(e)?!t||!s5.test(e):Ly(e).length===1;var a5=new w([
"Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(_)),u5=e=>a5.has(_(e));function gD(e,t,n){let r=a=>a.map(l5).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>Qe(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>By(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>jy(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function jy({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(g=>Qe(g.name,{name:s})))==null?void 0:c.column,l=t.find(({from:g})=>g.length===1&&
g[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:f.round(s/i*1e6)/1e4)}var By=(e,t)=>yD(e,t,Ha),hD=(e,
t)=>yD(
e,t,u5);function yD(e,t,n){let r=t.map(a=>e.columns.find(u=>Qe(u.name,{name:a}))),o=f.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new w(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!ee(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>a===void 0?null:Ot(s==null?void 0:s[a.column]))}function l5(e){let t=e.flatMap(r=>r!==
null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:qa(t)}function qa(e){
let t=e.
reduce((n,r)=>n+r,0);return f.abs(t-1)<1e-6?e.map(n=>f.round(n*1e6)/1e4):[...e]}var Za=e=>e.reduce((
t,n)=>t+n,0),wD=e=>f.round(e*1e4)/1e4,vD=e=>e.map(t=>wD(t/Za(e)*100));function kD(e,t,n,r){
var p,g;let o=`weights/${t.map(_).join("+")}`,{taken:i}=n,s=c5(e,t,n),[a]=s;if(a===void 0)return{
weights:[
...i],question:null};let u=s.filter(({option:b,weights:x})=>b==="totals"||x.every(A=>A>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:b})=>b===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(g=(p=e[0])==null?void 0:p.tab)!=
null?g:"",tabs:e.map(b=>b.tab),params:{criteria:[...t],weights:a.weights,sum:wD(Za(a.weights)),from:
a.
from,...a.tab===void 0?{}:{tab:a.tab}},options:vt.WEIGHTS.filter(b=>b==="equal"||u.some(({option:x})=>x===
b)),default:a.from==="headers"?null:a.option};return{weights:[...i],question:d}}function c5(e,t,{
taken:n,
max:r,elsewhere:o}){let s=n.some(c=>c!==n[0])&&!d5(e,t)?null:m5(e,t),a=g5(e,t,r),u=[];if(s!==null?u.
push({option:"written",from:"headers",weights:s}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:o.isOwn?"beside":"elsewhere",weights:o.weights,tab:o.tab}),a!==null)u.push({
option:"totals",from:"totals",weights:a});else if((o==null?void 0:o.from)==="totals"){let c=vD(o.weights.map(
(d,p)=>{
var g;return d*((g=r[p])!=null?g:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}
return u.
some(({from:c,weights:d})=>c==="headers"||!bD(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c===
"totals"||!bD(d,n)):[]}var d5=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>Qe(r.
name,{name:o}))));function m5(e,t){for(let n of e){let r=t.map(i=>{var s,a;return(a=(s=n.columns.find(
u=>Qe(u.name,{name:i})))==null?void 0:s.weight)!=null?a:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==
0)return o.length===t.length&&f.abs(Za(o)-100)<.5||o.length===t.length&&new w(o).size===1?null:r.map(
i=>i!=null?i:0)}return f5(e,t)}var p5=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function f5(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=By(n,t);if(r.some(a=>a!==null)&&
r.some(a=>a===null))return r.map(a=>a!=null?a:0);let o=t.map(a=>{var c,d,p,g;let u=(d=(c=n.columns.find(
b=>Qe(b.name,{name:a})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(g=p5.exec(l))==null?void 0:g.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:a})=>a===void 0?
[]:v(a.replace(",",".")));if(new w(i).size<2)return null;let s=o.some(({header:a})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(a));return i.length===t.length&&(s?[1,10,100]:[100]).some(a=>f.abs(Za(i)-a)<1e-6)?i:s&&i.length>
0?t.map((a,u)=>{var l,c,d;return v((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function g5(e,t,n){for(let r of e){let o=jy(r,t,n);if(o.every(a=>a!==null))return o;
let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.map((c,d)=>{var b,x,A;let p=(b=i.find(
N=>Qe(N.name,{name:c})))==null?void 0:b.column,g=p===void 0?-1:a.indexOf(p);return g<0?null:((x=u[g])!=
null?x:0)*((A=n[d])!=null?A:1)});if(!(a.length!==t.length||l.some(c=>c===null)))return vD(l.map(c=>c!=
null?c:0))}}return null}function bD(e,t){let[n,r]=[Za(e),Za(t)];return e.every((o,i)=>{var s;return f.
abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}m();m();m();function zy(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var Uy="Lembar Juri \xB7 ",
xD=e=>Uy+e,Wy=e=>typeof e=="string"&&e.startsWith(Uy),kn=e=>{var t;return Wy((t=e.values[1])==null?
void 0:
t[0])};function At(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([Uy+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();m();m();m();m();var kc="Nilai",As=e=>typeof e=="string"?e.trim():"";function TD(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var Ky=F("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),h5=F("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),y5=F("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
SD=F("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),Gy=F("Nilai",
"Score","Skor","Value","Poin","Points"),ED=e=>Me(e,Gy),CD=e=>e.some(t=>Me(t,Ky))&&e.some(t=>Me(t,SD))&&
e.some(t=>Me(t,Gy));function b5(e){for(let[t,n]of e.values.slice(0,gi).entries()){let r=n.map(As),o=l=>r.
findIndex(c=>Me(c,l)),i=l=>r.findIndex(c=>Bt(c)===l),s=o(Ky)>=0||o(y5)<0?o(Ky):o(h5),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(SD),o(Gy)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c}}}return null}function RD(e){let t=b5(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!ee(u[t.code])||!ee(u[t.name]),i=new y;for(let u of r){let l=_(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.score>=0,a=s?v5(r,
t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>_(n(d))===u;return s?
k5(e,t,a,l,c):w5(e,t,l,c)})}}function w5(e,{header:t,judge:n},r,o){var a;let i=((a=e.values[0])!=null?
a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:s}}}function v5(e,{criterion:t}){let n=new y;for(let r of e){let o=U(r[t]);_(
o)!==""&&!n.has(_(o))&&n.set(_(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function k5(e,t,n,r,
o){
var I,$,M,B;let{header:i,judge:s,code:a,name:u,criterion:l,score:c}=t,d=($=(I=e.values[i])==null?
void 0:
I.length)!=null?$:0,p=[s,l,c],g=new y,b=new y,x=new y,A=k.from({length:d+n.length},()=>"");for(let[z,
L]of e.values.entries()){if(z<=i||!o(L))continue;let j=n.findIndex(re=>re.key===_(U(L[l]))),K=Y(U(L[
a]))||
_(U(L[u]));if(j<0||K==="")continue;let q=(M=x.get(K))!=null?M:[],V=q.find(re=>!g.has(`${re},${d+j}`)),
ne=V!=null?V:z;V===void 0&&(x.set(K,[...q,z]),b.set(z,A.map((re,he)=>{var _e;return p.includes(he)?
"":
(_e=L[he])!=null?_e:""})));let H=b.get(ne);H!==void 0&&(H[d+j]=(B=L[c])!=null?B:""),g.set(`${ne},${d+
j}`,{row:z,column:c})}let N=e.values.map((z,L)=>{var j;return L===i?[...z.map((K,q)=>p.includes(q)?
"":
K),...n.map(K=>K.name)]:(j=b.get(L))!=null?j:A}),P=({row:z,column:L})=>{var j;return(j=g.get(`${z},${L}`))!=
null?j:{row:z,column:L<d?L:z<0?c:f.max(a,u)}};return{label:r,grid:{tab:e.tab,values:N},placeOf:P}}m(
);var DD=4,OD=15,x5=new w(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor",
"Penilaian","Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian",
"Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(_)),gr=e=>x5.has(
_(ze(e).
name)),T5=new w(["code","name","institution","category","judge","number"]),Va=e=>{var t;return T5.has(
(t=Be(e))!=null?t:"")&&ze(e).weight===null},Pi=e=>Wn(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),
Ni=e=>!ee(
e);function Hy(e,t){let n=S5(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<DD&&C5(e,r,o);)o+=
1;for(;o-r+1<DD&&D5(e,r,o);)r-=1;return{top:r,bottom:o,columns:ND(e,r,o)}}function AD(e,t,n){let r=(
{
values:s},a)=>{var u;return((u=s[a])!=null?u:[]).map(l=>_(U(l))).join(`
`).trim()},o=n.find(({grid:s,block:a})=>{let u=a.bottom-a.top,l=k.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(s,a.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:ND(e,t.top,i)}}function S5({values:e},t){let[n,
r]=[-1,0];for(let[i,s]of e.slice(0,gi).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){if(!Pi(
c))continue;let d=Be(c)!==null||t(c)||kt(c)!==null;Va(c)&&(u=!0),a+=1+(d?2:0)+(xc(e,i,l)?1:0)}s.filter(
Pi).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(U).join(`
`);return e.findIndex(i=>{var s;return o(i)===o((s=e[n])!=null?s:[])})}function xc(e,t,n){let r=e.slice(
t+1,t+1+OD).map(o=>Wn(o[n])).filter(o=>o!=="blank");return r.filter(so).length*2>r.length}function E5(
e,t,n){
let r=e.slice(t+1,t+1+OD),o=r.findIndex(s=>s.every(a=>!Ni(a)));return(o<1?r:r.slice(0,o)).some(s=>Pi(
s[n]))&&!xc(e,t,n)}function C5({values:e},t,n){var d;let r=(d=e[n+1])!=null?d:[],o=[...r.keys()].filter(
p=>Ni(r[p]));if(!o.some(p=>Pi(r[p])))return!1;let i=p=>{var g;return(g=e.slice(t,n+1).map(b=>U(b[p])).
find(b=>b!==""))!=null?g:""},s=e.slice(t,n+1),a=p=>{var b;let g=i(p);return g===""?s.some(x=>x.slice(
0,p).some(Ni)):gr(g)||kt(g)!==null||R5((b=e[n])!=null?b:[],p)};if(o.some(p=>Va(i(p))))return!1;let u=o.
some(p=>xc(e,n+1,p))&&o.every(p=>!E5(e,n+1,p)),l=[...r.keys()].some(p=>Va(i(p))&&ee(r[p])),c=p=>Pi(r[
p])&&
xc(e,n+1,p);return!o.every(p=>Pi(r[p]))&&!(l&&o.some(c))||!o.every(a)&&!(u&&(o.some(a)||l))?!1:o.some(
p=>xc(e,n+1,p))||o.some(p=>{var g;return ee((g=e[n])==null?void 0:g[p])})}var R5=(e,t)=>t+1<e.length&&
ee(e[t+1]);function D5({values:e},t,n){var c;let[r,o]=[e[t-1],(c=e[t])!=null?c:[]];if(r===void 0)return!1;
let i=[...r.keys()].filter(d=>Ni(r[d]));if(i.length===0||!i.every(d=>Pi(r[d])))return!1;let s=i.map(
d=>U(r[d]));if(s.some(d=>{var p;return((p=d.match(/\d\s*%/g))!=null?p:[]).length>1})||s.some(d=>d.startsWith(
":")))return!1;let a=e.slice(t,n+1),u=d=>a.every(p=>ee(p[d]));if(i.some(d=>Va(U(r[d]))&&u(d)))return!0;
let l=[...o.keys()].find(d=>Pi(o[d])&&!Va(U(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>ee(
o[d]))?!1:s.length>1||s.some(d=>gr(d)||kt(d)!==null||vn(d)!==null||ro(d)||ze(d).weight!==null)}
function ND({
values:e},t,n){var s,a;let r=e.slice(t,n+1),o=(a=(s=e[t])==null?void 0:s.length)!=null?a:0,i=(u,l)=>r.
slice(u+1).some(c=>Ni(c[l]));return k.from({length:o},(u,l)=>{var b,x;let c=r.flatMap((A,N)=>Ni(A[l])?
[{row:N,text:U(A[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,g=r.slice(0,f.max(0,
p)).flatMap((A,N)=>{if(Ni(A[l]))return[U(A[l])];for(let P=l-1;P>=0;P-=1){if(!Ni(A[P]))continue;let I=U(
A[P]);return i(N,P)&&!Va(I)?[I]:[]}return[]});return{text:(x=d==null?void 0:d.text)!=null?x:"",
groups:g}})}m();m();var _p=e=>e!==""&&!gr(e)&&!ro(e)&&by(e)===null;function PD(e,t){var i;let n=t?
new w:A5(e),r=e.columns.
map(({text:s,groups:a},u)=>{var A,N,P,I;let l=Be(s)===null||n.has(u)?a.filter(_p):[],c=n.has(u)?s:"",
d=c===""?s:(A=l.pop())!=null?A:"",{name:p,weight:g}=ze(d),b=(N=g!=null?g:a.map(by).find($=>$!==null))!=
null?N:null,x=(P=Bo(d))!=null?P:c===""?null:N5(c);return{column:u,text:d,own:c,group:t?"":(I=l.slice(
-1)[0])!=null?I:"",name:p,weight:b,max:x}});for(let s of r)s.own!==""&&((i=s.weight)!=null||(s.weight=
P5(r,s.text)));let o=t?r.map(s=>s.weight):F5(r);return r.map((s,a)=>{var b;let u=O5(r,s)?`${ze(s.group).
name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==s.name||l!==ze(s.text).weight||s.own!==""?I5(
u,l,s.max):s.text,p={column:s.column,weight:l,max:s.max,group:s.group};if(s.own==="")return{...p,
header:d,
name:u,part:null};let g=`${u} - ${s.own}`;return{...p,header:g,name:g,part:{own:s.own,criterion:u,
header:d}}})}
var O5=(e,t)=>t.group!==""&&!Di(t.name)&&e.some(n=>n!==t&&_(n.name)===_(t.name)&&(t.own===""||n.own===
""||n.text!==t.text));function A5({columns:e}){let t=e.flatMap(({text:i,groups:s},a)=>{var l;let u=_(
(l=s.filter(_p).slice(-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,text:i}]}),n=new w(
t.flatMap(({group:i,text:s})=>Os(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new w(r.filter(({
text:s})=>$p(s)===i).map(({group:s})=>s)).size;return new w(r.filter(({text:i})=>o($p(i))>1).map(({
column:i})=>i))}
var $p=e=>_(e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",N5=e=>{var n,r;let t=(r=Bo(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:v(t)},P5=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=ze(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},I5=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function F5(e){
var n;
let t=new y;for(let r of e.filter(({name:o})=>!Di(o)||io(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:s})=>s===r.text);ze(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=ze(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;
let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||f.abs(a-i)<.5?r.weight:f.abs(a-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var $5=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
_5=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function ID(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=kt(i))!=null?a:(s=vn(i))==
null?void 0:s.label)!=null?u:[]});if(new w(n.map(_)).size>1||e.columns.some(({groups:i})=>i.some(s=>kt(
s)!==null||ro(s))))return!0;let r=M5(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(Os)||!j5([...r.keys()],new w(o.filter(L5)),t)}function M5({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(_p))t.set(i,((n=t.get(i))!=null?n:new w).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var L5=e=>Be(e)!=="text";function j5(e,t,
n){
if(e.some(i=>$5.test(i)||_5.test(i)))return!1;let r=n.some(i=>{let s=new w(i.columns.flatMap(a=>a.groups.
map(_)));return e.every(a=>s.has(_(a)))}),o=i=>Ai(i)||ze(i).weight!==null||Bo(i)!==null;return r||t.
size>1||e.some(o)}m();var B5=4,z5=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,U5=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
FD=e=>_(ze(U(e).replace(z5,"")).name);function _D(e,t){var s,a,u;let n=new y;for(let[l,{text:c,
groups:d}]of t.
columns.entries())for(let{name:p}of[c,...d].map(ze))p===""||gr(p)||Be(p)!==null&&!io(p)||n.set(_(p),
(s=n.get(_(p)))!=null?s:l);let r=(u=(a=e.values[0])==null?void 0:a.length)!=null?u:0,o=k.from({
length:r},
(l,c)=>c),i=l=>e.values.flatMap((c,d)=>d>t.bottom&&n.has(FD(c[l]))?[d]:[]);for(let l of o){let c=i(l),
d=new w(c.map(b=>{var x;return FD((x=e.values[b])==null?void 0:x[l])}));if(d.size<2)continue;if([...d].
every(b=>{var x;return l>((x=n.get(b))!=null?x:0)}))return $D(e,(b,x)=>b>=t.top&&x>=l);if(c.filter(b=>{
var x;return((x=e.values[b])!=null?x:[]).filter(A=>!ee(A)).length<=B5}).length!==c.length)continue;
let g=W5(
e,f.min(...c),t.bottom);return $D(e,b=>c.includes(b)||g.includes(b))}return e}function W5({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let s=((o=e[i])!=null?o:[]).filter(a=>!ee(a));if(s.length===0||
!s.every(a=>Wn(a)==="text")||!s.some(a=>U5.test(U(a))))break;r.push(i)}return r}var $D=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function MD(e,t){let n=e.flatMap(o=>{let i=Hy(
o,t.isCriterion),s=i===null?o:_D(o,i),a=s===o?i:Hy(s,t.
isCriterion);return a===null?[]:[{whole:o,grid:s,block:a}]}),r=n.map(o=>({...o,block:AD(o.grid,o.block,
n)}));return r.map(o=>K5(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function K5({whole:e,
grid:t,
block:n},r,o){let i=ID(n,r),s=PD(n,i),a=t.values.slice(n.bottom+1),u=s.map(({column:c})=>a.map(d=>Wn(
d[c]))),l={whole:e,grid:t,block:n,columns:s,isJudges:i,isList:CD(s.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of s){let p=Be(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let g=p;(g==="code"||g==="number"||dt(l,c)!==
"numbers")&&l.at[g]<0&&(l.at[g]=c)}return l}function dt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(so).length*2>=n.length?"scores":"words"}function Mp(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(so).
length*3>=n.length}var ir=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},hr=(e,t)=>({code:U(ir(e,t,e.at.code)),name:U(ir(e,t,e.at.name))});function yr(e,t){let{
code:n,
name:r}=hr(e,t);return e.at.code>=0?n===""?"":`#${Y(n)}`:_(r)}m();var Lp=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function LD(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var G5=new w([
"sum","mean","weighted","maximum","minimum","rank"]),Kn=e=>G5.has(e),jD=(e,t)=>_(e)||`#${t}`;
function Gn(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Mr=e=>ze(e).
weight!==null||Bo(e)!==null;function BD({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?
a:{header:"",name:""},i=n.
isCriterion(r)&&!vc(r)||n.hasCriteria&&e.isJudges&&qy(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:jD(o,t),role:s!=null?s:
i?"criterion":H5(e,t,r),from:[],weights:null,doubt:null,guess:null}}function H5(e,t,n){let r=dt(e,t),
o=Be(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||q5.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")||e.isList&&!ED(n)?"number":"criterion"}var q5=new w(["sum","rank",
"number"]);function qy({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[t])==null?void 0:s.groups)!=null?
a:[],i=[n,...o,(l=(u=vn(n))==null?void 0:u.rest)!=null?l:""];return o.some(ro)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>kt(c)!==null&&Be(n)===null)}var Z5=1e3;function UD(e,t){let[n]=e;n===void 0||t.isCriterion(
n.shape.header)||(t.hasCriteria?Q5(e,
t):V5(e,n.shape.header))}function V5(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>dt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>Kn(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new w(d.numbersIn(p.column).values(
)).
size>=4).length>0)Ii(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?Y5(e,i,t):J5(e,i,t))}var Ii=(e,t,n=null)=>{for(let{shape:r}of e)Gn(r,t,n)};
function J5(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?Ii(e,"unnamed"):(r("check-box")||r("date")&&Be(n)!==null)&&Ii(e,
"not-numbers")}function Y5(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(WD(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
Ii(
e,"unnamed","criterion");return}if(XR(n)){Ii(e,"penalty");return}let o=Be(n);if(zD(o)&&Mr(n))return;
let i=Di(n);(i||zD(o)||o==="rank"||o==="number")&&!e.every(X5)&&Ii(e,i?"sum-misfit":"matter")}var WD=e=>e.
filter(t=>f.abs(t)>Z5).length*2>e.length,Zy=1.5;function X5({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!io(o))return!1;let a=n.filter(
({column:x,header:A})=>x!==t.column&&Be(A)===null&&dt(e.draft,x)==="numbers");if(a.some(x=>i!==null&&
x.weight!==null||s!==null&&x.max!==null))return!0;let u=x=>{var A,N;return((N=(A=r.columns[x])==null?
void 0:A.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:x})=>x<t.column||u(x)!==""&&u(x)===u(t.column))&&Be(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:x})=>[...e.numbersIn(x).values()])],p=x=>x.
reduce((A,N)=>A+N,0)/x.length,g=p(c)/p(d);return g>1/Zy&&g<Zy&&f.max(...c)<=Zy*f.max(...d)}var zD=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function Q5(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=WD(n),o=Be((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&qy(a.draft,u.column,u.header,t)||(r?u.role="large":dt(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":Gn(u,"not-listed",null))}m();function Vy(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:e8(
e,t,r);return n.set(r,o),o}}}function e8(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=Ot((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var Fn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),Ya=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,Tc=({draft:e},{column:t})=>{var n,r;return _((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function KD(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=Ya(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){UD(l,n);let c=l.filter(({tab:d,shape:p})=>dt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||t8([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(r8(c,(a=t[l])!=null?a:[],o),o8(c,(u=t[l])!=null?u:[]))}function t8(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&dt(o.
draft,i.column)==="numbers")),n=t.filter(n8);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Mr(
o.header))||Ii(r,"same-everywhere")}function n8(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=yr(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new w(t.values()).size>1}function r8(e,t,n){var i;let r=({
column:s})=>dt(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!Mr(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&Gn(s,a===0?"blank":"some-tabs",
null)}}function o8(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&dt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
f.max(...u)&&Gn(s,"large",null)}}m();m();function zo(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var Lr=e=>e.reduce((
t,n)=>t+
n,0),i8=[{kind:"sum",of:Lr},{kind:"mean",of:e=>Lr(e)/e.length}],s8=[{kind:"maximum",of:e=>f.max(...e)}
,
{kind:"minimum",of:e=>f.min(...e)}];function jp(e,t){var i;let n=zo(e.map(({value:s})=>s)),r=a8(e).flatMap(
s=>{let a=e.filter(({value:l,sources:c})=>f.abs(l-s.of(c))<=n).length;if(a===0||a<e.length*t)return[
];
let u=c8(e,a,n,s);return[{derived:s.derived,share:a/e.length,evidence:u}]}),o=f.max(...r.map(({
evidence:s})=>s));
return(i=r.find(({evidence:s})=>s===o))!=null?i:null}function a8(e){var s,a;let t=(a=(s=e[0])==null?
void 0:s.sources.length)!=null?a:0;if(t===0)return[];let n=t>1?i8.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=d8(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>Lr(
c.map((d,p)=>{var g;return d*((g=u[p])!=null?g:0)}))}),i=Lr(e.map(({value:u})=>u))/Lr(e.map(({
sources:u})=>Lr(
u)));return[...n,...r===null?[]:[o(r.map(HD),t),o(r,t)],...i>0&&v.isFinite(i)?[{...o(k(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!u8(u.weights))}
var u8=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),l8=20;function c8(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:x})=>[b,...x]),s=f.max(...i)-f.min(...i),a=e.slice(0,l8),u=a.flatMap(
({value:b},x)=>a.flatMap(({sources:A},N)=>N===x?[]:[f.abs(b-o(A))<=n])),l=2*n/(s+2*n),c=u.filter(b=>b).
length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),g=f.min(1,f.max(l,c));return p*-f.log2(g)-d*f.log2(
e.length)}function GD(e){var r,o;let t=zo(e.map(({value:i})=>i)),n=s8.find(({of:i})=>e.every(({value:
s,
sources:a})=>f.abs(s-i(a))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function d8(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?
s:0;if(new w(e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=k.from({length:t},(a,u)=>k.
from({length:t+1},(l,c)=>Lr(e.map(({value:d,sources:p})=>{var g,b;return((g=p[u])!=null?g:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=m8(r).map(a=>f.abs(a)<1e-9?0:a);return o.some(a=>HD(a)<0)||o.every(a=>a===
0)?null:o}var HD=e=>{let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?
n:t};function m8(e){var i,s,a,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=f.max(...d.map(b=>{var x;return f.abs((x=b[c])!=null?x:0)}));if(p<
n*1e-12)continue;let g=(i=d.find(b=>{var x;return f.abs((x=b[c])!=null?x:0)===p}))!=null?i:[];t.splice(
t.indexOf(g),1),t.splice(r.length,0,g);for(let b of t)b!==g&&p8(b,g,c);r.push(c)}let o=k(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function p8(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var Jy=e=>e.length>1&&e.includes(
1)&&e.every(t=>v.isInteger(t)&&t>=1&&t<=e.length);function qD(e,t){if(!Jy(e)||e.length!==t.length||
new w(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function ZD(e,t,n=0){var c;if(e.length===
0||t.some(d=>d.length===0))return null;let r=d=>Lr(d)/d.length,o=(d,p)=>f.sqrt(Lr(d.map(g=>(g-r(d))**
2))/(d.length-p)),s={maximum:d=>f.max(...d),minimum:d=>f.min(...d),mean:r,sum:Lr,median:d=>{var b,x,
A;let p=[...d].sort((N,P)=>N-P),g=p.length/2;return g%1===0?(((b=p[g-1])!=null?b:0)+((x=p[g])!=null?
x:0))/2:(A=p[f.floor(g)])!=null?A:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length}
,
a=zo(e),u=h.entries(s).find(([,d])=>e.every((p,g)=>{var b;return f.abs(p-d((b=t[g])!=null?b:[]))<=a}
));
return Lr(e.map((d,p)=>{var x;let g=(x=t[p])!=null?x:[],b=g.filter(A=>f.abs(A-d)<=a).length;return f.
log2((g.length+1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var f8=3;function YD(e,t,
n){let r=g8(e,t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=$y((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?h8(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)VD(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=b8(s.some(JD)?s.filter(JD):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=_(c.own)||l.key,Gn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=y8(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:g}of l.members){VD(p,"weighted",g.own);let b=a.kind.
members.find(A=>A.tab===d&&A.part.criterion===g.criterion),x=c.get(g.criterion);b===void 0||x===void 0||
(p.from=[b.shape.column],p.weights=[x])}}var XD=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function VD(e,t,n){e.role=t,e.label=n}function g8(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=$p(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var JD=({members:e})=>e.some(({tab:t,shape:n})=>dt(t.draft,n.
column)==="numbers");function h8({members:e}){var n;let t=new y;for(let r of e){let o=new w(Fn(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function y8({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||ze(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function b8(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:w8(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>k8(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!aD((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function w8(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&_(d.criterion)===_(s.part.
criterion));if(a===void 0)continue;let u=Fn(a),l=[...Fn(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=v8(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=f.max(0,new w(a.map(({score:l})=>l)).size-1)}return o<f8?null:r}function v8(e){let t=zo(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=f.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>f.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function k8({
members:e},t){let n=[...t].map(([s,a])=>{var c,d;let u=e.find(({part:p})=>p.criterion===s),l=u==null?
void 0:u.tab.draft.columns[u.shape.column];return{factor:a,max:(c=l==null?void 0:l.max)!=null?c:1,
weight:(d=
l==null?void 0:l.weight)!=null?d:null}}),r=s=>[1,100].some(a=>f.abs(s-a)<a*.001),o=s=>n.reduce((a,u)=>a+
s(u),0),i=n.map(({factor:s,max:a,weight:u})=>u===null?v.NaN:s*a/u);return r(o(({factor:s})=>s))||r(o(
({factor:s,max:a})=>s*a))||i.every(s=>{var a;return f.abs(s-((a=i[0])!=null?a:0))<.001*s})}m();
function Sc({draft:e},{column:t,header:n}){var i,s,a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!gr(p)))!=null?a:"";return _((d=(c=(u=kt(n))!=null?
u:kt(o))!=null?c:(l=vn(n))==null?void 0:l.label)!=null?d:o)}var Yy=({tab:e,shape:t})=>e.draft.isJudges&&
Sc(e,t)==="";function QD(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||Yy(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Sc(n,p)===Sc(n,r))),a=s.filter(({role:p})=>!Kn(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:g})=>eO(p)&&g<r.column),c=f.max(-1,...s.flatMap(({role:p,column:
g})=>Kn(
p)&&g<r.column?g:[])),d=[...new w(l.map(({key:p})=>p))].map(p=>l.filter(g=>g.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...T8(e)]:[]]}function T8({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!Kn(o)),r.filter(({role:o})=>eO(o))]}var eO=e=>e==="sum"||e==="mean"||e==="weighted";
function Xy(e,t){var i,s;let n=e.map(a=>QD(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var M,B;
let l=n.map(z=>{var L;return(L=z[u])!=null?L:[]}),c=new w(l.map(z=>z.map(({key:L})=>L).join(`
`)));if(l.some(z=>z.length===0)||c.size>1)return[];let d=e.flatMap((z,L)=>{var j;return D8(z,(j=l[L])!=
null?j:[])}),p=(M=jp(d,t?.5:1))!=null?M:C8(d,t),[g]=e;if(p===null||g===void 0||E8(p.derived,g.shape,
(B=l[0])!=null?B:[]))return[];let{derived:b,evidence:x}=p;if(!t&&b.kind==="weighted"&&!LD(b.weights))
return[];let A=new w(d.map(({value:z})=>z)).size,N=z=>b.kind!=="weighted"||b.weights[z]!==0,P=l.map(
z=>z.flatMap(({column:L},j)=>N(j)?L:[])),I=b.kind==="weighted"?b.weights.filter(z=>z!==0):null,$=I===
null?null:S8(I);return $===null?[{kind:b.kind,from:P,weights:I,evidence:x,distinct:A}]:[{kind:$,from:
P,
weights:null,evidence:x,distinct:A}]}),o=f.max(...r.map(({evidence:a})=>a));return(s=r.find(({
evidence:a})=>a===
o))!=null?s:null}function S8(e){let[t=0]=e;return e.length<2||e.some(n=>f.abs(n-t)>1e-6)?null:f.abs(
t*e.length-1)<1e-6?"mean":"sum"}function E8(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function C8(e,t){
let n=t&&e.length>=4?GD(e):null;return n===null?null:{derived:n,evidence:5}}function tO(e){return e.
reduce((n,r)=>n+Fn(r).size,0)>=4&&e.every(n=>R8(n))}function R8(e){let t=Fn(e),n=[...t.values()],r=(
s,a)=>{
var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return QD(e,!0).flatMap(s=>[s,...s.slice(-1).map(
a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(
s=>qD(n,s))}var D8=(e,t)=>[...Fn(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function rO(e,t,n){let r=P8(e,t),o=(
{header:s})=>n.isCriterion(s)&&!vc(s),i=[...r.values()].filter(s=>!s.
some(({shape:a})=>o(a)));for(let s of i)nO(s);for(let s of i.filter(a=>a.every(u=>!Kn(u.shape.role)&&
oO(u)))){for(let{shape:a}of s)a.doubt=null;nO(s)}for(let{tab:s,shape:a,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&Tc(s,l)===Tc(s,a)&&Gn(l,"sum-somewhere",null)}var N8=/rata|rerata|mean|average|avg/i;
function P8(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||Kn(c))&&dt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!Kn(d.role)&&!XD({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Mr(d)&&!Di(c.header)&&!vc(d))continue;let p=l.filter(({key:b,column:x})=>b===c.
key&&x<c.column).length,g=`${Ya(u,c)}
${p}`;n.set(g,[...(s=n.get(g))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function nO(e){var a,
u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=Be(t),r=Di(t)&&!(n==="sum"&&io(t))||
e.every(oO),o=I8(e,t,n,r),i=o===null?Xy(e,r):null,s=o!=null?o:i!==null&&Lp(i,r)?null:tO(e)?"rank":
null;
if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&Lp(i,r)){if(iO(e,i),F8(e,i))for(let{
shape:l}of e)
Gn(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)Gn(l,
"sum-somewhere",null);else e.length>1&&$8(e,r)}function I8(e,t,n,r){return e.every(i=>_8(i.shape,Fn(
i),n))?"number":n==="rank"&&e.every(i=>Jy([...Fn(i).values()]))?"rank":e.every(i=>Fn(i).size>1&&new w(
Fn(i).values()).
size===1)?n==="rank"?"rank":r?N8.test(t)?"mean":"sum":null:null}var F8=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(Yy)&&(n!=null?n:[]).some((r,o,i)=>{var s;return f.abs(r-((s=i[0])!=null?s:0))>.001});
function $8(e,t){for(let n of e){let r=Xy([n],t);r!==null&&r.evidence>=18&&Lp(r,t)&&iO([n],r)}}var oO=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&Tc(e,r)===Tc(e,t)&&Kn(r.role));function iO(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function _8({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>v.isInteger(o))&&new w(
r).size===r.length?!0:r.every(o=>v.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var M8=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,L8=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
j8=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,sO=e=>{let t=e.trim().toLowerCase();return M8.test(t)||L8.test(
t)||j8.test(
t)},aO=e=>/huruf|predikat|grade|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function uO(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:f.min(...s),high:f.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:f.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var B8=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
z8=7,U8=25,W8=9;function lO(e,t){var r,
o;let n=new y;for(let[i,s]of e.entries()){let a=(r=t[i])!=null?r:[];for(let u of a.filter(({role:l})=>l===
"text")){if(s.draft.isList||K8(s,u,a))continue;let l=G8(s,u.column),c=Ya(s,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}])}}for(let i of n.values())if(H8(i))for(let{
shape:s}of i)
Gn(s,"letters",null)}var K8=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,u;return s.role==="criterion"&&((u=(a=e.columns[
s.
column])==null?void 0:a.part)==null?void 0:u.criterion)===r.criterion})};function G8({draft:e,roles:
t},n){
let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?U(ir(e,o,n)).toLowerCase():"";s!==""&&r.set(
o,s)}return r}function H8(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(Mr(
t)||e.some(q8))return!0;if(!io(t)||B8.test(t)||!Z8(e)||V8(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(sO));return J8(e)||e.every(Y8)||n&&e.every(X8)}var q8=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&Ot(ir(e,o,n.column))!==null);function Z8(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new w(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,
0);return n.size>1&&n.size<=z8&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=U8&&!o.includes(
"@"))}function V8(e){var r,o;let[t]=e,n=aO((r=t==null?void 0:t.shape.header)!=null?r:"")?1:W8;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(({tab:u,beside:l,texts:c})=>{var b,
x;let d=(x=(b=l.find(A=>A.key===i))==null?void 0:b.column)!=null?x:-1,p=u.numbersIn(d),g=[...c].flatMap(
([A,N])=>{let P=p.get(A);return P===void 0?[]:[{text:N,number:P}]});return new w(c.values()).size<2?
null:uO(g)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,l)=>u+l,0)>=n})}function J8(e){
var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=yr(r.draft,i);if(((n=t.get(a))!=
null?n:s)!==s)return!0;t.set(a,s)}return!1}var cO=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&dt(e.draft,r)==="numbers"),Y8=e=>{let t=cO(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},X8=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return Sc(
e.tab,e.shape)!=="";let r=i=>{var s,a;return((a=(s=t.columns[i])==null?void 0:s.groups)!=null?a:[]).
join(`
`)},o=r(e.shape.column);return Ai(e.shape.header)||cO(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function dO(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
Q8(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=e4(o,i,s,u,l);d===void 0||Mr(d.header)||
(d.header=`${d.header} (${f.round(c*(a?1e6:1e4))/1e4}%)`)}}}function Q8(e,t){var i;let n=uD(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...Fn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function e4(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&dt(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>_(ze(a).name)===_(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function mO(e,t){let n=e.map(r=>r.draft.columns.map(
o=>BD(r,o.column,t)));return YD(e,n,t),dO(e,n),rO(
e,n,t),KD(e,n,t),t.hasCriteria||lO(e,n),n}m();var pO=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung/i;
function fO(e){var o,
i,s,a,u;let t=e.map(l=>l.columns.filter(c=>t4(l,c))),n=new y;for(let[l,c]of e.entries())for(let{
column:d,
header:p}of(o=t[l])!=null?o:[]){let g=c.at.code>=0?[]:Bp(c,d),b=_(p);n.set(b,((i=n.get(b))!=null?i:0)+
g.length-new w(g).size)}let r=l=>{let c=n.get(_(l))===0;return Be(l)===null?c?1:9:(c?0:4)+(pO.test(l)?
2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(s=t[l])!=null?s:[],p=d.filter(({
header:x})=>Be(
x)==="name"),g=p.every(({header:x})=>pO.test(x))?d:p,b=f.min(...g.map(({header:x})=>r(x)));c.at.name=
(u=(a=g.find(({header:x})=>r(x)===b))==null?void 0:a.column)!=null?u:c.at.name}}function t4(e,{
column:t,
header:n}){let r=Be(n);if(r!=="name"&&r!==null||dt(e,t)!=="words")return!1;let o=e.columns.every(i=>i.
column>t||dt(e,i.column)!=="numbers"||Be(i.header)!==null);return r==="name"||n!==""&&!gr(n)&&o}
function gO(e){
var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.code,r.at.number,r.at.
category],i=r.columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&r4(r,c)&&!n4(r,c)),s=e.length<2||
r.isJudges||r.at.judge>=0,a=i.filter(c=>s||o4(r,c,e)),l=(n=a.filter(c=>{var d,p;return c!==r.at.institution&&
Be((p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=null?n:a[0];l!==void 0&&(r.at.
name=l,r.at.institution===l&&(r.at.institution=-1))}}function Bp({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&so(Wn(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||gr(l.header)&&dt({kinds:o},l.column)==="words");return(a.length>0?a:s).filter(
l=>_(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>_(U(c))).join(`
`))}function n4({columns:e,grid:t,block:n},r){var s,a;if(gr((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Be(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");return o.filter(u=>Ai(u)||ze(u).weight!==
null).length*2>o.length}function r4(e,t){var r,o;if(((o=(r=e.columns[t])==null?void 0:r.weight)!=null?
o:null)!==null||dt(e,t)!=="words"||Mp(e,t))return!1;let n=Bp(e,t);return n.length>1&&new w(n).size>n.
length*.9}function o4(e,t,n){let r=new w(Bp(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let s=Bp(
o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();m();var i4=6,s4=5;function hO(
e){let t=[...a4(e),...c4(e),...u4(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Qy=(e,t,n)=>({row:t,label:hr(e,t).name,key:yr(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function a4(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-i4).flatMap(a=>{let{code:u,name:l}=hr(t,a);if(u!==""||Ot(ir(t,a,i.number))!==null||!ee(ir(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return yO(e,a,d?0:s4,m4)?l!==""&&i.code<
0?[Qy(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function u4(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=hr(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!fD(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=eb(t,i,r);return l.length>0&&l4(e,i,s)?[]:[{...Qy(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function l4(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=eb(r,t,o);if(n==="statistic")return yO(
e,t,0,d4);let a=s.map(({column:g})=>i.flatMap(b=>{var x,A;return(A=Ot((x=r.grid.values[b])==null?
void 0:
x[g]))!=null?A:[]}));if(n==="maximum")return s.every(({value:g},b)=>{var x;return((x=a[b])!=null?x:[
]).
every(A=>A<=g)});let u=a.flat(),l=s.reduce((g,{value:b})=>g+b,0),c=[1,10,100].some(g=>f.abs(l-g)<g*1e-6),
d=i.some(g=>g<t)&&i.some(g=>g>t),p=s.some(({value:g})=>g<f.min(...u)||g>f.max(...u));return n==="weight"&&
(c||!d&&p)}var eb=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=Ot((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function c4({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.
number>=0&&Ot(ir(e,s,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
s=>{let{code:a,name:u}=hr(e,s);return o(s)||a!==""||u===""||n.isEntry(a,u)?[]:[Qy(e,s,"unnumbered")]}
)}
var d4={numbers:1,above:1},m4={numbers:2,above:3};function yO({draft:e,scored:t,entryRows:n},r,o,i){
let s=eb(e,r,t);if(s.length<i.numbers)return!1;let a=n.filter(c=>c<r),u=s.map(({column:c})=>a.flatMap(
d=>{var p,g;return(g=Ot((p=e.grid.values[d])==null?void 0:p[c]))!=null?g:[]}));if(u.some(c=>c.length<
i.above))return!1;let l=s.map(({value:c})=>c);return ZD(l,u,o)!==null}var wO=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
p4=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function vO(e,t){let n=new w(h.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function kO(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),s=new y,a=[],u=[],l=!0,c=o.bottom,d=x=>t.some(A=>{var N;return so(Wn((N=r.values[x])==
null?void 0:N[A]))});for(let x=o.bottom+1;x<r.values.length;x+=1){if(((b=r.values[x])!=null?b:[]).every(
ee))continue;let A=d(x),N={hasScores:A,isFirst:l,sinceHeader:x-c,entries:u.length},P=!zp(e,x)&&v4(e,
x);P&&a.push(x);let I=P?"header":f4(e,x,N,n);i[x]=I,I==="header"&&(c=x),I==="section"&&s.set(x,T4(e,
x)),I==="entry"&&(l=!1,A&&u.push(x))}y4(e,i,t);let p=u.filter(x=>i[x]==="entry"),g=hO({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&b4(e,i,p,n),{roles:i,sections:s,doubtful:g,
otherHeaders:a}}
function f4(e,t,n,r){var b,x;let{grid:o,at:i}=e,s=(b=o.values[t])!=null?b:[],{code:a,name:u}=hr(e,t),
l=n.sinceHeader<=3&&k4(e,t);if(l&&i.name>=0)return"numbers";if(zp(e,t))return"header";let c=(x=s.map(
U).find(A=>A!==""))!=null?x:"";if(!n.hasScores&&!wO.test(c)&&w4(e,t))return"note";if(r.isEntry(a,u))
return"entry";if(!n.hasScores&&h4(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
a===""&&u===""&&g4(e,t))return"weight";let d=u||a||U(s.find(A=>Wn(A)==="text")),p=a===""&&(i.number<
0||ee(ir(e,t,i.number))),g=pD({code:a,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return g!==null||n.hasScores?g!=null?g:"entry":x4(e,t,n.entries)?"section":u===""&&a===""?
"note":"entry"}function g4({grid:e,at:t},n){var a;let r=((a=e.values[n])!=null?a:[]).flatMap((u,l)=>ee(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=Ot(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
s=u=>f.abs(i-u)<u*1e-6||f.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(s(100)||s(1))}var h4=({columns:e,at:t},n)=>{var r,o;return n!==""&&_(n)===_((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function y4(e,t,n){let r=s=>n.filter(a=>{var u;return so(
Wn((u=e.grid.values[s])==null?void 0:u[a]))}).length,[o,i]=[new w,new w];for(let[s,a]of t.entries()){
let u=yr(e,s);if(a!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]=
"note":i.add(u)}}function b4(e,t,n,r){var l;let{at:o,grid:i}=e,s=f.max(...n),a=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>hr(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!==
"entry"&&d!=="section")continue;let{code:p,name:g}=hr(e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):
Ot(
(l=i.values[c])==null?void 0:l[o.number])!==null,x=o.code<0&&o.number<0&&g!==""&&!ee(ir(e,c,o.institution));
(d==="section"||!(b||x||r.isEntry(p,g)))&&(t[c]="note")}}function zp({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((s,a)=>ee(s)?[]:[{column:a,text:bO(s)}]),o=s=>r.length>0&&r.every((
{
column:a,text:u})=>{var l;return u===bO((l=e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;
s+=
1)if(o(s))return r.length>1||s<t.bottom&&zp({grid:e,block:t},n+1);return!1}var bO=e=>_(U(e))||U(e);
function w4(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!ee(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(zp(e,o))return!0;return!1}function v4({grid:e,columns:t},n){var s;let r=new w(t.map(({header:a}
)=>_(
a)).filter(a=>a!=="")),o=((s=e.values[n])!=null?s:[]).filter(a=>!ee(a)).map(a=>_(U(a))),i=o.filter(a=>r.
has(a)).length;return i>2&&i*3>=o.length*2}function k4({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=
null?a:[]).flatMap(l=>{if(ee(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?
v.NaN:v(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return ee((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!s&&((u=r[0])!=null?u:9)<=1}function x4(e,t,n){var g,b,x;let{grid:r,at:o}=e,s=((g=r.values[t])!=null?
g:[]).flatMap((A,N)=>ee(A)?[]:[{column:N,text:U(A)}]);if(s.length===0||s.length>2||!r.values.slice(t+
1).some((A,N)=>yr(e,t+1+N)!==""))return!1;let u=U(ir(e,t,o.number)),{code:l,name:c}=hr(e,t);if(p4.test(
u))return!0;let d=c!==""?c:l!==""?l:(x=(b=s[0])==null?void 0:b.text)!=null?x:"";if(s.length===1&&wO.
test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?Wn(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function T4(e,t){var s,a;let{code:n,
name:r}=hr(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(U).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var xO={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},S4=Np,E4=new w([
"numbers","example","statistic","section","header","note","left-out"]);function TO(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>Bt(N.header)==="total")?-1:f.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:Kn(P.role)?N!==u&&Bt(
P.header)!=="total":P.role==="left-out"||P.role==="weight"||P.role==="number"||P.role==="large"},c=s.
name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,g=(N,P)=>N.map((I,$)=>{let M=S4[P];return E4.has(
P)||l($)||M!==void 0&&$<c?"":M!==void 0&&$===c?M:I}),b=(N,P)=>{var I;return P<i.top?C4(N,e.isJudges&&
P===i.top-1):P<i.bottom?D4(e,P):P===i.bottom?r.map($=>R4(e,$,u,l)):g(N,(I=t[P])!=null?I:"blank")},x=N=>{
var P;return N===i.bottom?xO.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},A=o.values.map((N,P)=>p?[...b(N,P),x(P)]:b(N,P));return{tab:o.tab,values:A}}function C4(e,t){
let n=e.some(r=>typeof r=="string"&&Ha(r));return e.map(r=>{var o;return n?(o=Ot(r))!=null?o:r:t?"":
r})}function R4({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Bt(i)===a?i:xO[a];let s=Bt(i);return t.role==="text"&&(s==="code"||s==="name"||
s==="institution")?"":o===n?"Total":r(o)?"":i}function D4({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(a=o.slice(-1)[0])!=null?
a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?s:""})}
function Xa(e,t,n,r=()=>!1){let o=MD(e.filter(l=>!kn(l)),t);fO(o),gO(o);let i=o.map(l=>{let c=kO(l,
vO(
l,d=>Mp(l,d)),t);return{draft:O4(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>Vy(l,c.roles)),
a=mO(s,t),u=i.map(({draft:l,reading:c},d)=>{var x;let p=((x=a[d])!=null?x:[]).map(A=>I4(P4(A,t,N=>r(
l.grid.tab,N)),n,t)),g=M4({draft:l,reading:c},i,n),b=[...F4(l,p,t),...g,...c.otherHeaders.map(A=>_4(
l,A)),...$4(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.grid.
values,outside:N4(l,c.roles),view:TO(l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}var O4=(
e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),A4=new w([
"entry","weight","maximum","numbers","header","section","example"]),N4=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,s)=>{var l;let a=(l=t[s])!=null?l:"blank";return s>=o.top&&s<=o.bottom||A4.has(
a)&&(a!=="entry"||yr(e,s)!=="")?i.map((c,d)=>{var p;return ee((p=r.values[s])==null?void 0:p[d])?c:
""}):
[...i]})},EO=({key:e})=>`column/${e}`,CO=(e,t)=>!t.hasCriteria||t.isCriterion(e),P4=(e,t,n)=>e.role===
"criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;
function I4(e,t,n){let r=e.doubt===null?void 0:t.get(EO(e)),o=e.header===""&&e.doubt!==null?`Kolom ${Bn(
e.column)}`:e.header;return r==="criterion"&&CO(o,n)?{...e,header:o,role:"criterion",doubt:null}:r===
"ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var F4=({grid:e,block:t},n,r)=>n.flatMap(
o=>{var s;if(o.doubt===null)return[];let i=vt.COLUMN.filter(a=>a!=="criterion"||CO(o.header,r));
return[
{id:EO(o),kind:"COLUMN",tab:e.tab,cell:xe(t.bottom,o.column),tabs:[e.tab],params:{header:o.label,
column:Bn(
o.column),...o.doubt},options:i,default:(s=i.find(a=>a===o.guess))!=null?s:null}]});function $4(e){
let{
grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new w(t.values.slice(n.bottom+1).map(
l=>_(U(l[u]))).filter(l=>l!=="")),s=i(o.name),a=r.find(({column:u})=>{if(o.name<0||u<=o.name||dt(e,u)!==
"words")return!1;let c=[...i(u)].filter(d=>s.has(d)).length;return c>2&&c*2>s.size});return a===void 0?
[]:[{id:`side/${_(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:xe(n.bottom,a.column),tabs:[t.tab],
params:{
columns:[Bn(o.name),Bn(a.column)]},options:vt.SIDE_BY_SIDE,default:null}]}var _4=({grid:e},t)=>({id:
`table/${_(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:xe(t,0),tabs:[e.tab],params:{row:t+1},
options:vt.
OTHER_TABLE,default:null});function M4({draft:e,reading:t},n,r){let o=n.filter(i=>i.reading!==t);
return t.
doubtful.flatMap(({row:i,label:s,key:a,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${a}`,p=r.get(
d),g=p==="entry"||o.some(N=>SO(N,a,"entry")),b=p==="ignore"||u==="label"&&o.some(N=>SO(N,a,l));if(t.
roles[i]=!g&&(b||!c)?l:"entry",g||b||!c)return[];let{grid:x,at:A}=e;return[{id:d,kind:"ROW",tab:x.tab,
cell:xe(i,f.max(0,A.name>=0?A.name:A.code)),tabs:[x.tab],params:{label:s,row:i+1,doubt:u},options:vt.
ROW,default:null}]})}var SO=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===n)&&t.roles.some(
(o,i)=>o===r&&yr(e,i)===n);m();function Ns({criteria:e,entries:t}){let n=new w(t.map(i=>Y(i.code)).filter(
i=>i!=="")),r=new w(t.map(
i=>_(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>Qe(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Fr(s,ze(
i).name)),isEntry:(i,s)=>i===""?r.has(_(s)):n.has(Y(i))}}m();var Qa=({code:e,name:t})=>Y(e)||_(t),L4=1e3,
j4=e=>{let t=typeof e=="string"?Bt(e):void 0;return t===
"code"||t==="name"};function Ps(e,t){var d,p;if(kn(e)||t===void 0)return null;let{headerRow:n}=t;if(
!((d=
e.values[n])!=null?d:[]).some(j4))return null;let r=((p=e.values[n])!=null?p:[]).map(g=>typeof g=="string"?
g:""),o=g=>r.findIndex(b=>Bt(b)===g),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(
g=>Be(g)==="category"),l=g=>t.rows[g]==="entry",c=e.values.slice(n+1).flatMap((g,b)=>{let x={code:U(
g[i]),name:U(g[s]),institution:U(g[a]),category:U(g[u]),values:g};return(x.code!==""||x.name!=="")&&
(l(n+1+b)||!wy(x.code,x.name))?[x]:[]});return{tab:e.tab,values:e.values,hasNames:s>=0,columns:U4(r,
c,t),lines:c,isRepeated:B4(r),totals:t.columns.flatMap(({from:g,weights:b})=>b===null?[]:[{from:g,
weights:b}]),
headers:t.columns.map(({label:g})=>g),outside:t.outside,above:e.values.slice(0,n)}}function B4(e){
let t=e.
map(n=>ze(n).name).filter(n=>!Oi(n));return new w(t.map(_)).size<t.length}var z4=(e,t)=>e.map(n=>{
var r;
return(r=n.values[t])!=null?r:""});function U4(e,t,{columns:n}){let r=new y;for(let[o,i]of e.entries(
)){
let{name:s,weight:a}=ze(i),u=_(s),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===
void 0&&Be(s)==="category")continue;let c=K4(z4(t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,
isMeant:d,key:u,name:s,weight:a,max:Bo(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var RO=e=>e.
flatMap(t=>{var n;return(n=mt(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function W4(
e){
let t=RO(e);return t.filter(n=>n>L4).length*2>t.length}function K4(e){let t=e.filter(s=>!ee(s)),n=RO(
t),r=s=>typeof s=="string"&&Me(s,Dn),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return W4(
t)?"words":"numbers";let i=s=>typeof s=="string"&&mt(s)===null&&!r(s)&&!s.trim().startsWith("#");
return t.
filter(i).length*2>t.length?"words":"open"}m();m();m();var G4=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,
H4=/bobot|weight|proporsi|porsi|persen|%/i,q4=T.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function Up(e,t){
var r;if(t.length<2)return null;let n=t.map(o=>Z4(e,o));if(n.every(o=>o.length>0)){let o=Ec(n.map(i=>{
var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?a:null}));return(r=
o!=null?o:J4(e,n))!=null?r:Y4(e,n)}return X4(e,t)}function Z4(e,t){return e.flatMap((n,r)=>n.flatMap(
(o,i)=>{let s=U(o).replace(G4,"");return s!==""&&Qe(s,{name:t})?[{row:r,column:i,weight:ze(s).weight}
]:
[]}))}var Ec=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?qa(t):
null},
V4=e=>{let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>f.abs(t-n)<1e-6)};function J4(e,t){var n,
r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(g=>g.column===o))==
null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=f.max(...i.map(c=>{var d,p;return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),a=f.min(...i),u=k.from({length:s},(c,d)=>d).flatMap(c=>{
let d=c>o?Ec(i.map(g=>{var b;return Cc((b=e[g])==null?void 0:b[c])})):null,p=e.slice(0,a).some(g=>H4.
test(U(g[c])));return d!==null&&(p||V4(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function Y4(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=f.min(...o),s=e.filter(a=>a.slice(0,i).some(u=>Ha(U(u)))).map(
a=>Ec(o.map(u=>Cc(a[u])))).find(a=>a!==null);if(s!==void 0)return s}return null}function X4(e,t){var n;
for(let r of e.flat().map(U)){if(!/%|persen|bobot|weight/i.test(r))continue;let o=(n=Ec(t.map(i=>rb(
r,i))))!=null?n:Ec(t.map(i=>nb(r,T.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${tb(i)}`)));
if(o!==null)return o}return null}var tb=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),nb=(e,t)=>{var r;
let n=(r=new RegExp(t,"iu").exec(e))==null?void 0:r[1];return n===void 0?null:v(n.replace(",","."))}
,
rb=(e,t)=>{var n;return(n=nb(e,tb(t)+q4))!=null?n:/bobot|weight/i.test(e)?nb(e,T.raw`${tb(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};function Cc(e){return typeof e!="string"?Ot(e):Ot(e.replace(
/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,
"").replace(/[\s)]+$/,""))}var Q4=e=>{let t=e.reduce((n,r)=>n+r,0);return[1,100].some(n=>f.abs(t-n)<1e-6)}
;function Wp({columns:e,
lines:t,outside:n,above:r},o){let i=o.map(a=>{var u,l;return(l=(u=e.find(c=>Qe(c.name,{name:a})))==null?
void 0:u.column)!=null?l:-1}),s=f.min(...i);for(let[a,u]of n.entries()){let l=i.flatMap(b=>{var x;
return(x=
Cc(u[b]))!=null?x:[]}),d=[...u.keys()].filter(b=>!ee(u[b])&&!i.includes(b)).every(b=>b>s&&Cc(u[b])!==
null),p=l.every((b,x)=>{var A;return x===0||b===((A=l[x-1])!=null?A:0)+1});if(l.length<i.length||!d||
p||new w(l).size===1||a>=r.length&&!Q4(l))continue;let g=i.every((b,x)=>{var I;let A=t.flatMap(({
values:$})=>{
var M;return(M=mt($[b]))!=null?M:[]}),N=f.max(...A),P=(I=l[x])!=null?I:0;return A.length>0&&N<=P&&N*
2>P});return{numbers:l,areMaxima:g}}return null}function DO(e,t){for(let n of e){let r=e6(n,t);if(r!==null)return{
tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function e6(e,t){if(t.length<2)return null;let n=Up(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=Wp(e,t);return r!==null&&!r.areMaxima?{weights:qa(r.numbers),isOpen:!1}:
n6(
e,t)}var t6=/bobot|weight|pembobotan|proporsi/i;function n6({outside:e},t){var n;for(let r of e.flat(
).
map(U)){if(!t6.test(r))continue;let o=t.map(s=>{var a;return(a=rb(r,s))!=null?a:0});if(o.some(s=>s>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(s=>v(s.replace(
",",
".")));if(!(i.length<2||new w(i).size<2))return{weights:i.length===t.length?qa(i):t.map(()=>0),
isOpen:!0}}
return null}m();var r6=20,o6=.005;function OO(e,t,n,r){let o=[...n.map(a=>AO(a,r)),s6(n,r)],i=new y(
e.lines.map(a=>[
Qa(a),e.values.indexOf(a.values)])),s=f.max(0,...t.map(a=>a.length));for(let a=0;a<s;a+=1)for(let u of o){
let l=[...i].flatMap(([d,p])=>{var x;let g=Ot((x=t[p])==null?void 0:x[a]),b=u.get(d);return g===null||
b===void 0?[]:[{value:g,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+2)continue;let c=jp(
l,1);if(!(c===null||c.evidence<r6)){if(c.derived.kind==="sum"||c.derived.kind==="mean")return null;
if(c.
derived.kind==="weighted"&&c.derived.weights.every(d=>d>o6))return i6(c.derived.weights,l)}}return null}
function i6(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>f.round(s/n*100)/100*n),o=zo(t.map(({value:
s})=>s));
return t.every(({value:s,sources:a})=>f.abs(s-a.reduce((u,l,c)=>{var d;return u+l*((d=r[c])!=null?d:
0)},0))<=2*o)?r:[...e]}function AO(e,t){let n=t.map(r=>{var o,i;return(i=(o=e.columns.find(s=>Qe(s.name,
{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.flatMap(r=>{let o=n.flatMap(i=>{
var s;return(s=mt(r.values[i]))!=null?s:[]});return o.length===t.length?[[Qa(r),o]]:[]}))}function s6(
e,t){
let[n=new y,...r]=e.map(o=>AO(o,t));return new y([...n].flatMap(([o,i])=>{let s=[i,...r.flatMap(u=>{
var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.reduce((c,d)=>{var p;return c+
((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:[]}))}function NO(e,t,n){let r=DO(
t,n);if(r!==null)return r;let o=e.filter(s=>!kn(s));for(let s of o){let a=Up(
s.values,n);if(a!==null)return{tab:s.tab,from:"written",weights:a}}let i=[...Xa(o,Ns({criteria:[],
entries:[]}),
new y).values()];for(let s of i){let a=Ps(s.view,s),u=a===null?null:OO(a,s.values,t,n);if(u!==null)return{
tab:s.tab,from:"totals",weights:u}}return null}m();var Kp=e=>e.some(t=>t.lines.some(n=>n.code!==""));
function Gp(e,t){var s,a;let n=Kp(e),r=n?new w:a6(
e),o=new y;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of l6(u,t,n)){let g=_(c),b=n?
Y(l):r.has(g)?`${g}
${_(d)}`:g;if(b==="")continue;let x=(s=o.get(b))!=null?s:{code:l,names:new y,institution:"",category:
""};
o.set(b,x),x.institution||(x.institution=d),x.category||(x.category=p),c!==""&&x.names.set(c,((a=x.names.
get(c))!=null?a:0)+1)}let i=f.max(2,T(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({..._m,...n?{code:u}:{code:`P${T(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:u6(l),
institution:c,
category:d}))}function a6(e){return new w(e.flatMap(({lines:t})=>{var r;let n=new y;for(let{name:o,
institution:i}of t){
let s=_(o);s!==""&&n.set(s,((r=n.get(s))!=null?r:new w).add(_(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function u6(e){var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function l6(e,t,n){let r=e.columns.filter(s=>t.some(a=>Qe(s.name,{name:
a}))),
o=s=>r.some(({column:a})=>vy(s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,
a)=>(n?
s.code==="":s.name==="")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(
s.code)):a<i||s.institution!=="")}m();var c6=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
d6=["category","unitType","innovator","contact","phone","email","link"];function PO(e,t,{grid:n,
structure:r}){
let o=c6.test(n.tab)?Ps(n,r):null;if(o===null)return null;let i=ct(n,Or),s=new y,a=0;for(let p of o.
lines){let g=A=>t&&p.code!==""?Y(A.code)===Y(p.code):p.name!==""&&_(A.name)===_(p.name),b=e.find(g);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let x=d6.map(
A=>{var N;return[A,U(p.values[(N=i==null?void 0:i.columns.get(A))!=null?N:-1])]});s.set(b,{...b,...h.
fromEntries(x),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new w([...s.values()].map(p=>Y(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(Y(p.code))),d=[...s].map(([p,g])=>c?{...g,code:p.code}
:
g);return{grid:n,entries:[...d,...l],unscored:a}}m();function Hp(e){var s;let t=_O(e),n=LO(t).filter(
a=>a.length>1),r=(s=FO(n))!=null?s:t.length===1?t:FO(
m6(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return ob(e,MO(o.table,i))}function ob(e,t){let n=_O(e),r=LO(n).filter(s=>s.length>
1),o=t.map(s=>_(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>Qe(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function $O(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=MO(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function _O(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new w(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=tD(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var MO=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),IO=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function FO(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||IO(r)-IO(n)||e.indexOf(n)-e.indexOf(r));return t}function LO(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function m6(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function jO(e,t){let n=new w(t.flatMap(o=>o.kind==="COLUMN"?[o.id,`column/${_(o.params.header)}`]:
[])),
r=o=>n.has(`column/${_(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(s=>!r(s));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function BO(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:p6(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function p6(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return yc(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return kn(r)?null:r.values.every(a=>a.every(ee))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();var zO=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>Qe(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=mt(o.values[r]))!=null?i:[]}))),UO=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function WO(e,t){var r;let n=zO(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>UO(n,o)))!=null?r:100}function KO(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>Qe(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>hD(i,t)),...e.flatMap(i=>{let s=Wp(i,t);return s!=null&&s.areMaxima?[s.numbers]:[]})],r=i=>i.
every((s,a)=>{var u;return s!==null&&s>0&&UO(zO(e,[(u=t[a])!=null?u:""]),s)});return(o=n.find(r))!=null?
o:null}m();m();var f6=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
GO=e=>{let t=Bt(e);return t==="code"||t==="name"};function HO(e){let t=e.values.slice(0,gi+1).map(o=>o.
map(As)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:g6(o.above,o.cells)?h6(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:b6(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
GO))continue;let u=a.filter(c=>c.header===kc||!Oi(ze(c.header).name));if(new w(u.map(c=>_(c.label))).
size<2)continue;let l=u.every(c=>c.header===kc)?"totals":"groups";return{tab:e.tab,layout:l,views:v6(
e,o,i,s,a)}}return null}var g6=(e,t)=>e.every((n,r)=>!GO(n)||ee(t[r]));function h6(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Bt(c)==="code"||Bt(
c)==="name"||y6(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>ro(u.over)&&!Oi(ze(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:kc}));let o=n.filter(u=>kt(
u.header)!==null&&kt(u.over)===null);if(o.length>1&&new w(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=kt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&_(l.header)===_(u.header))),s=i.some(u=>kt(u.over)!==null),a=i.some(u=>f6.test(
u.over));return!s&&a?[]:i.filter(u=>!s||kt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=kt(l))!=null?d:l,header:c}})}var y6=e=>{let t=Bt(e);return t==="code"||t===
"name"||t==="institution"};function b6(e){let t=e.flatMap((r,o)=>{let i=vn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!Oi(ze(r).name)&&!w6(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=kt(r))!=null?a:(s=vn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:kc}]})}var w6=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function v6(e,t,n,r,o){let i=f.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(_(a))||
s.set(_(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(g=>_(g.label)===a).map(g=>[g.column,g.
header])),c=n.map((g,b)=>{var x,A;return b<i?g||((x=r[b])!=null?x:""):(A=l.get(b))!=null?A:""}),d=g=>g.
map((b,x)=>x<i||l.has(x)?b:""),p=e.values.map((g,b)=>b===t?c:b===t-1&&r.length>0?g.map(()=>""):d(g));
return{label:u,grid:{tab:e.tab,values:p}}})}var ib=e=>{var t;return kn(e)?null:(t=RD(e))!=null?t:HO(
e)},sb=(e,t)=>Ey(e,t)||e.includes("@")&&_(e)===
_(t.email);function qO(e,t,n,r,o){var u,l;let i=(l=(u=ib(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>sb(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[TD(Ri(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}m();var ZO=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
k6=/^(?:nilai|poin|points?)$/i,x6=/^j\.?\s?\d{1,2}$/i,T6=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
S6=e=>e.map(As).filter(t=>t!=="");function VO(e){let t=e.values.slice(0,Gh).map(o=>o.filter(i=>!ee(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(As);return[e.tab,...r].some(o=>T6.test(
o))}var ab=(e,t)=>ZO.test(e.tab)||x6.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(S6).some(n=>ZO.
test(n)||k6.test(n));m();function ub(e){let t=[...new y(e.flat().map(o=>[_(o),o])).values()],n=e.map(
o=>new w(o.map(_))),r=t.
filter(o=>!n.every(i=>i.has(_(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Fr(o,s)&&!n.some(
a=>a.has(_(o))&&a.has(_(s)))).map(s=>({one:o,other:s})))}m();function JO(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return VO(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:Ps(n,t),shared:ib(n),isOther:!1}}var eu=(e,t=[])=>(
{
reason:e,tabs:t});function YO(e,t,n){var g,b;let r=n.flatMap(({table:x,shared:A})=>x===null||A!==null?
[]:[x]),o=n.filter(x=>x.shared!==null);if(e.stages.some(x=>x.scoreTab!==void 0))return E6(e.stages,o);
let{sets:i,unclear:s}=GR(r.map(x=>x.tab));if(e.stages.length>1)return lb(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return eu("nothing");let u=t?i.find(x=>_(x.stage)===_(a.name)):void 0;if(u!==void 0)return lb(
[a],[u],r);if(s&&!t)return eu("stages",r.map(x=>x.tab));if(i.length>1&&!t){let x=i.map(A=>({...a,
name:A.
stage,advance:null}));return lb(x,i,r)}let l=((b=(g=Hp(r))==null?void 0:g.tables.length)!=null?b:0)>
1,c=o.filter(x=>{var A;return((A=x.shared)==null?void 0:A.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let x=d.map(A=>A.grid.tab);return x.length>1?eu("several-shared",x):t?eu(
"stage-tab",x):[XO({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(x=>(
{
label:x.tab,table:x})),layout:null}]}function XO(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=Ps(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function E6(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return _(s.grid.tab)===_((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?XO(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?eu("unclear-judges",r):n.filter(o=>"desks"in o)}function lb(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>_(l.stage)===_(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?eu("stages",
o):r}m();var C6={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",maximum:"extreme",minimum:
"extreme",
rank:"rank",number:"number",large:"large",text:"text","left-out":"left-out"},R6={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function QO(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:s,tab:a,
values:u}of e){for(let{role:l,label:c}of i){let d=C6[l];if(d===void 0||c==="")continue;let p=`${d} ${_(
c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of s.entries(
)){
let d=R6[c];if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(b=>b!==""))!=null?o:"",
g=d==="note"?d:`${d} ${_(p)}`;n.has(g)||n.set(g,{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,
label:p,
reason:d}})}}return[...t.values(),...n.values()]}m();var cb=.051,D6=4,O6=(e,t)=>({table:e,lines:new y(
[...e.lines].reverse().map(n=>[Qa(n),n])),columns:t.
map(n=>{var r,o;return(o=(r=e.columns.find(i=>Qe(i.name,{name:n})))==null?void 0:r.column)!=null?o:-1}
)}),
A6=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=mt(r.values[n]))!=null?o:[
]}));
function N6(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,i,s,a]=[0,0,0,0,0],u=f.max(
cb,zo(A6(e)));for(let l of e.table.lines){let c=Qa(l);for(let[d,p]of e.columns.entries()){let g=mt(l.
values[p]),b=n.flatMap(({lines:A,columns:N})=>{var P,I,$;return($=mt((I=A.get(c))==null?void 0:I.values[
(P=
N[d])!=null?P:-1]))!=null?$:[]});if(g===null||b.length<2)continue;let x=b.reduce((A,N)=>A+N,0);a+=1,
f.abs(g-x/b.length)<=u&&(o+=1),f.abs(g-x)<cb&&(i+=1),f.abs(g-f.max(...b))<cb&&(s+=1),new w(b).size>1&&
(r+=1)}}return r>=D6&&(o===a||i===a||s===a)}var P6=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
I6=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,eA=e=>`summary/${_(e)}`;
function tA({tables:e,criteria:t},n,r){let o=e.map(s=>O6(s,t));return o.filter(s=>N6(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(eA(s));return a!==void 0?a==="ignore":P6.test(s)&&!I6.test(s)?!0:(n.push(
{id:eA(s),kind:"SUMMARY",tab:s,tabs:[s],params:{tab:s},options:vt.SUMMARY,default:null}),!1)})}m();
var F6=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
$6=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
_6=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,M6=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
L6=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,j6=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(U).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),nA=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function rA(e){let t=e.map(i=>B6(j6(i))),[n={}]=t,r=h.keys(n),o=i=>t.every(s=>{var a,u;return _((a=s[
i])!=
null?a:"")===_((u=n[i])!=null?u:"")});return h.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function B6(
e){
let t={},n=e.map(a=>{var u;return(u=_6.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>M6.test(a));r!==void 0&&(t.government=nA(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=L6.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
nA(o.trim()));let i=e.find(a=>F6.test(a)),s=i==null?void 0:i.replace($6,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();var Rc=e=>`hidden/${_(e)}`,db=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&Qe(a,i)))||e.length===0?[]:[{id:Rc(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:vt.HIDDEN,default:null}]);m();function mb(e,t){let[n,
r]=[_(e),_(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Fr(e,t)&&!z6(e,t)}var oA=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function z6(e,t){let[n,r]=[new w(oA(e)),new w(oA(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function pb(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new w(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!mb(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var g;let p=r.get((g=d.
entry)!=null?g:"");return p!==void 0&&o.has(p.code)&&mb(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[iA(`names/${_(i.tab)}`,l,a.length)]:a.
map(d=>iA(`names/${_(i.tab)}/${Y(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var iA=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:xe(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:vt.NAMES,default:null}}
;var tu=["criteria","entries","judges"],U6=e=>"reason"in e;function fb(e,t,n,{grids:r,structures:o,
answers:i},s){
let a=r.map(H=>JO(H,o.get(H.tab))),u=YO(e,n,a);if(U6(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:H,
stage:re})=>[re.scoreTab,...H.map(({table:he})=>he.tab)]),g=()=>s.names.filter(H=>!p.includes(H)).map(
s.read);for(let H of u){let re=q6(H,e,t,{facts:l,questions:c,answers:i,foreign:g},u.length>1);if(re===
null)return aA(a);d.push(re)}if(t.length===tu.length&&!d.some(H=>V6(H,a)))return{reason:"no-sign",
tabs:d.
flatMap(H=>H.desks.map(re=>re.table.tab)).filter(qp)};let b=d.flatMap(H=>H.desks.map(re=>re.table)),
[x,...A]=b;if(x!=null&&x.isRepeated&&A.length===0)return{reason:"unclear-judges",tabs:[x.tab]};let N=d.
flatMap(H=>H.names).filter(qp),P=t.includes("judges")?J6(d):e.judges,I=t.includes("entries")?Y6(b,N,
a,l):e.entries,$=!n&&(d.length>1||d.some(H=>H.stage.scoreTab!==void 0)),M=$?X6(d):e.stages,B=t.includes(
"criteria")?Q6(d):e.criteria,z=rA(b),L=K6(e.settings,z),j={...e,settings:L,stages:M,criteria:B,
entries:I,
judges:P};if(t.some(H=>j[H].length===0))return aA(a);if(t.includes("judges")&&!eH(j,d,s.names))return{
reason:"unbound",tabs:d.flatMap(H=>H.desks.map(re=>re.table.tab)).filter(qp)};let K=a.flatMap(({
structure:H})=>H!==
void 0&&b.some(({tab:re})=>re===H.tab)?H:[]),q=[...b.map(H=>H.tab),...l.flatMap(H=>H.kind==="ENTRY_LIST"||
H.kind==="TAB_LEFT"?H.params.tab:[])],V=bc([...H6(a,b),...c,...ZR(G6(d),!t.includes("judges"),
i)]),ne=[...tH(d,P,$,M),...l,...h.keys(z).length>0?[W6(z)]:[],...QO(K),...BO(a,q,s)];return{
competition:j,
hasStages:$,facts:jO(ne,V),findings:t.includes("entries")?nH(d):[],questions:V}}var W6=({competition:
e="",
year:t="",city:n="",government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,
government:r}}),
K6=(e,t)=>({...e,...h.fromEntries(h.entries(t).filter(([n])=>e[n]===""))}),G6=e=>e.flatMap(({layout:
t,
desks:n})=>t===null?n.map(({table:r})=>r):[]),H6=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(
({tab:r})=>r===n.tab)?n.questions:[]),qp=(e,t,n)=>n.indexOf(e)===t;function q6(e,t,n,{facts:r,
questions:o,
answers:i,foreign:s},a){var ne,H;let u=e.desks.map(re=>re.table),l=re=>n.includes("criteria")?Hp(re):
ob(re,We(t,e.stage).map(he=>he.name)),c=(ne=l(u))!=null?ne:a||e.layout!==null?$O(u):null;if(c===null)
return null;let d=l(u)===null,p=tA(c,o,i),g=c.tables.filter(re=>!p.includes(re));for(let{tab:re}of p)
r.push({kind:"TAB_LEFT",sure:!1,params:{tab:re,reason:"summary"}});let b=g.length<c.tables.length&&(
H=
l(g))!=null?H:c,{tables:x}=b,A=n.includes("criteria")?nD(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.
includes("criteria")?lD(x,A,i):null;if(P!==null&&o.push(P),!n.includes("criteria"))return{...e,desks:
sA(
e,x),criteria:[],isOpen:d,names:A};let I=KO(x,A),$=I!=null?I:A.map(()=>WO(x,A)),M=gD(x,A,$),B=M.from===
"equal"&&I!==null&&new w(I).size>1,z=NO(s(),x,A),L=M.from==="equal"&&!B&&(z==null?void 0:z.from)==="written"&&
!z.isOpen&&Z6(z.weights),j=B?$:L?z.weights:M.weights,K=kD(x,A,{taken:j,max:$,elsewhere:z},
i);K.question!==null&&o.push(K.question);let{weights:q}=K;r.push({kind:"CRITERIA",sure:x.length>1&&!d,
params:{stage:N,names:A}},L?{kind:"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:z.tab}}:{kind:
"WEIGHTS",sure:M.from!=="equal",params:{from:B?"maxima":M.from,stage:N}},{kind:"SCALE",sure:I!==null,
params:{
max:$.filter(qp),from:I===null?"scores":"written",stage:N}});let V=A.map((re,he)=>{var _e,at;return{
stage:e.stage.name,name:re,weight:(_e=q[he])!=null?_e:1,min:0,max:(at=$[he])!=null?at:100,
description:""}});
return{...e,desks:sA(e,x),criteria:V,isOpen:d,names:A}}var Z6=e=>f.abs(e.reduce((t,n)=>t+n,0)-100)<.01,
sA=({desks:e},t)=>e.filter(n=>t.includes(n.table));function V6(e,t){return e.layout!==null&&e.layout!==
"totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&ab(r.grid,
n.above.length)})}function J6(e){let[t,...n]=e,r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,
u)=>r.
findIndex(l=>Y(l)===Y(a))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?WR(r):Oy(o)).
map((a,u)=>{var x,A,N;let l=(x=(i?r:o)[u])!=null?x:"",c=e.filter(P=>P.desks.some(I=>Y(I.label)===Y(l))),
d=(N=(A=c[0])==null?void 0:A.desks.find(P=>Y(P.label)===Y(l)))==null?void 0:N.table,p=a.name===""||Y(
a.name)===Y(a.code),g=(t==null?void 0:t.layout)===null&&p&&d!==void 0?KR(d):"",b=c.length===e.length?
[]:c.map(P=>P.stage.name);return{...a,name:g||a.name,stages:b}})}function Y6(e,t,n,r){let o=Gp(e,t),
i=Kp(e),s=new w(e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.tab)).map(u=>PO(o,i,u)).find(u=>u!==
null);return r.push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),a?(r.push({
kind:"ENTRY_LIST",sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}}),a.entries.map(u=>({..._m,...u}
))):
o}function X6(e){let t=e.map(n=>Gp(n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},
r)=>{
var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}
function Q6(e){
let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[_(o.name),o.weight,o.max]));return t!==void 0&&e.every(
r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function eH(e,t,n){
let r=fr(
n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(
s=>s.name===i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,s,
a)=>i.
desks.every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||a.length===0?[]:pt(
e,l)).filter(d=>sb(u.label,d)).length===1}))}function tH(e,t,n,r){let o=e.filter(a=>a.layout===null).
flatMap(a=>a.desks.map(u=>u.table.tab)),i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(a)),s=e.flatMap(({layout:a,desks:u,stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:
a!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...s]}function nH(e){let t=e.flatMap(
i=>i.desks.map(s=>s.table)),n=Kp(t)?[]:e.flatMap(i=>i.desks.map(s=>Gp([s.table],i.names).map(a=>a.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>({code:"NAMES_SIMILAR",severity:
"error",params:{...s,of:i}});return[...ub(n).map(o("entry")),...ub(r).map(o("judge"))]}function aA(e){
var o,i,s,a;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>rH(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?s:t("not-entries",r.filter(({
grid:u})=>oH(
u))))!=null?a:{reason:"nothing",tabs:[]}}var rH=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!Oi(n)).length>2),oH=e=>ab(e,f.min(9,e.values.length));m();function iH(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>_(o)===_(e)))!=
null?r:n}function sH(e,t){if(ee(e))return null;let n=mt(e);return n===null?"not-a-number":v.isInteger(
n)&&n>=t?n:"out-of-range"}function Zp(e,{stages:t,entries:n}){var a,u;let r=ct(e,ga),o=[],i=[],s=[];
for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=M=>U(c(M)),p=iH(d("stage"),t),g=n.
find(M=>Y(M.code)===Y(d("entry"))),b=(M,B,z=d(M),L=[])=>{let j={setting:`plenary.${M}`,value:z,
reason:B,
allowed:L},K=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...K,
...ut(r,l,M),params:j}),null},x=(M,B)=>{let z=sH(c(M),B);return typeof z=="string"?b(M,z,c(M)):z};if(
p!==
void 0&&g!==void 0){let M=s.some(B=>B.stage===p.name&&B.entry===g.code);if(s.push({stage:p.name,
entry:g.
code}),M&&!ee(c("rank"))){b("entry","duplicate");continue}}if(ee(c("rank")))continue;p===void 0&&b(
"stage","unknown-reference",d("stage"),t.map(M=>M.name)),g===void 0&&b("entry","unknown-reference");
let A=x(
"rank",1),N=x("computed",1),[P,I]=[x("votesFor",0),x("votesAgainst",0)];if(A!==null&&A!==N&&d(
"reason")===""&&b("reason","empty"),p===void 0||g===void 0||A===null)continue;let $=ut(r,l,"rank");o.push(
{stage:p.name,entry:g.code,computed:N,rank:A,reason:d("reason"),votesFor:P,votesAgainst:I,tab:e.tab,
cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();m();var aH=16,
gb=(e,t)=>t(E.stringify([e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,aH);function Vp(e,t,n){var a,u;let r=new y,o=new y;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,Op(l));for(let c of Op(l))o.has(c)||o.set(c,l)}let i=new y,s={confirmed:[],
unconfirmed:[],missing:new y};for(let l of e){let c=gb(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var g;
return!((g=
i.get(l))!=null?g:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var uH="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function hb(e){var r;let t=[...e.slice(0,20)].map(o=>v.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=k.from({length:16},(o,i)=>uH[v.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var uA=8;function lA(e){let t=T(v.parseInt(e.slice(0,12),16)%10**
uA).padStart(uA,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var cA=(e,t)=>t.includes(lA(e))?lA(e):hb(
e);var lH=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),cH=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function Ye(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:cA(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(cH)]},e.map(
({name:n})=>lH(n)))}var cn=(e,t)=>e.find(n=>n.stage===t);m();var mA={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:F("Tahap","Stage"),width:140},
{key:"code",header:F("Kode Penetapan","Decision Code"),width:110},{key:"at",header:F("Waktu","Time"),
width:150},{key:"by",header:F("Pelaku","By"),width:200},{key:"method",header:F("Metode","Method"),
width:110},
{key:"version",header:F("Versi Aturan","Rules Version"),width:90},{key:"hash",header:F("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:F("Bagian","Part"),width:70},{key:"content",header:F(
"Isi","Content"),width:300}]},dH=3e4;function dA(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${dH}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var pA="B";function fA(e,t,n,r,o){let i=e.flatMap(a=>[...dA(a.text).map((u,l)=>({...a,part:
T(
l+1),content:u})),...dA(a.testimony).map((u,l)=>({...a,part:`${pA}${l+1}`,content:u}))]),s=mA.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return At(t,r,o,s,i,0)}
function nu(e){
var r;let t=e===null?null:ct(e,mA),n=new y;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=U(
o("stage")),s=n.get(i),a=T(o("content")),u=U(o("part")).startsWith(pA);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:U(o("code")),at:U(o(
"at")),
by:U(o("by")),method:U(o("method")),version:U(o("version")),hash:U(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function Jp({testimony:e}){try{let t=E.parse(e);return k.isArray(t.ranking)&&
k.isArray(t.printed.judges)?t:null}catch{return null}}function ru({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var yb="#d9e2f3";function Hn(e,t){var n;for(
let r=1;;r+=1){let o=zy(e.name,r),i=De().getSheetByName(
o);if(gA(i)){dn({...e,name:o},t);return}let s=mH(i);if(Wy((n=s[0])==null?void 0:n[0])){t.isShut(o)||
xs(o,t.admins()),pH(s,e)||yA(i,e),hA(o,e,i.getLastRow(),i.getLastColumn());return}}}function dn(e,t){
var r;let n=(r=De().getSheetByName(e.name))!=null?r:bb(e.name);t!==void 0&&xs(e.name,t.admins()),yA(
n,e),hA(e.name,e,0,0)}function bb(e){let t=De().getActiveSheet(),n=De().insertSheet(e,De().getSheets(
).
length);return De().setActiveSheet(t),n}var gA=e=>e===null||e.getLastRow()===0;function xt(e){for(
let t=1;;t+=
1){let n=zy(e,t);if(gA(De().getSheetByName(n)))return{name:n,grid:null};let r=Le(n);if(kn(r))return{
name:n,grid:r}}}function mH(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.getLastColumn())).
getValues()}function pH([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return T(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function hA(e,t,n,r){let o=f.max(t.values.length,n),i=f.
max(t.widths.length,r),s=k.from({length:o},(a,u)=>k.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));sn(e,0,0,s,t.formats)}function yA(e,t){let n=t.widths.length,r=t.headerRow+
1;_o(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of Fi(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of Fi(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),k0(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(yb),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function Fi(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function bA(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=Vp(e,
t,Ge),s=o.length===0?[]:fH(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new w([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var x,A;let c=a.filter(N=>N.stage===l),{tab:d=Z.plenary[
n.
settings.language],cell:p=null}=(x=c[0])!=null?x:{},g={entries:c.map(({entry:N})=>N),missing:(A=i.get(
l))!=null?A:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:g}})}}function fH(e,t,{stages:n,settings:r}){let o=Ye(n,t),i=({stage:a})=>{var u;
return((u=cn(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=nu(xt(Z.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=cn(o,a.stage),l=s.find(({stage:g})=>g===a.stage),c=l===void 0?
null:ru(l);if((u==null?void 0:u.status)!=="decided"||c===null||Ge(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
g=>E.stringify(g)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var Dc={part:"history",tab:
Z.history,columns:[{key:"at",header:F("Waktu","Time"),width:150},{key:"by",
header:F("Pelaku","By"),width:200},{key:"action",header:F("Tindakan","Action"),width:130},{key:
"detail",header:F("Rincian","Detail"),width:380},{key:"run",header:F("Proses","Run"),width:90},{key:
"hash",
header:F("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:F("Tahap","Stage"),width:140},{
key:"chain",header:F("Rantai","Chain"),width:140}]};function wA(e){var s,a,u;let t=e===null?null:ct(
e,Dc),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=P=>U(c(P)),p={row:
l,
texts:Dp(d),chain:d("chain")};r.push(p);let g=Rn(d("action"),Ua);if(g===void 0)continue;let[b,x,A,N]=[
ql(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:x,action:g,detail:A,run:N,hash:
d(
"hash"),stage:d("stage")}})}let o=Rp(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new y}}m();m();
m();m();function Oc(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var gH={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},vA=(
e,{language:t})=>X(e.map(({entry:n,status:r})=>`${n} ${gH[t][r]}`),
t);function kA(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var ou=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
xA={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${kA(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${ou(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${kA(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${X(r,"id")} di batas ${e} tempat${ou(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${X(r,"en")} at the cut of ${e}${ou(o,i)}, and a shared rank is never split`)}.`,
BELOW_PASSING_SCORE:({passingScore:e,score:t},{text:n,points:r,plain:o,
name:i,unit:s})=>{let a=r(t),u=o(e);return s==="mean-rank"?n(`Tidak lolos: rata-rata peringkat ${a} lebih besar daripada batas ${u}.`,
`Does not advance: the mean rank ${a} is higher than the limit ${u}.`):n(`Tidak lolos: ${a} di bawah ${i} minimal ${u}.`,
`Does not advance: ${a} is below the passing ${i} ${u}.`)},INSTITUTION_FULL:({institution:e,most:t,
above:n},{text:r})=>r(`Tidak lolos: paling banyak ${t} per instansi, dan dari ${e} sudah ada ${X(n,
"id")}.`,`Does not advance: at most ${t} per institution, and ${e} already has ${X(n,"en")}.`),
WITHOUT_CATEGORY:(e,{text:t})=>t("Tidak lolos: kategorinya kosong.",
"Does not advance: it has no category."),PASSED_OVER:({place:e,over:t},{text:n})=>n(`Naik ke tempat ${e} karena ${X(
t,"id")} dilewati (batas per instansi).`,`Moves up to place ${e} because ${X(
t,"en")} ${t.length===1?"is":"are"} passed over (limit per institution).`),MOVED_UP:({place:e,from:t,
removed:n},r)=>{let o=vA(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=vA(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Oc(e.amount,"id")}.`,
`Prize ${Oc(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=ou(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${X(e,"id")}.`,`First reserve${r}, shared: ${X(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${ou(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${ou(n,
r)}${l}.`)}};m();m();var TA={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},hH={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},wb=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),SA=(e,t)=>TA[t][e],
EA=(e,t)=>hH[t][e];function iu(e,t,n=!1){let r=TA[t][e].split(" ").map(wb).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var yH=6,bH=BigInt(0);function wH(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==bH)return!1;return!0}
function su(e,t,n){if(wH(e,n))return n;let r=un(t(e),n);for(let o=n;o<n+yH;o+=1){let i=e.map(s=>Nr(s,
o));if(un(t(i),n)===r)return o}return n+2}var Yp=new je(0),vb=(e,t,n)=>Pn(or(e,t),n);function CA(e,t,
n){let r=n;if(ln(e,t)===0)return r;for(;un(
e,r)===un(t,r);)r+=1;return r}var Ac=(e,t)=>yi[e].name[t];function Nc(e,t,n,r){let o=CA(e.value,t,e.
metric==="majority"?0:n);return[vb(e.value,o,r),vb(t,o,r)]}function RA(e,t,n){let r=SA(n,e),o=new y,
i=(s,a)=>vb(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:wb(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,CA(s,Yp,t)),plain:s=>Pn(or(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=su(a,wn,t),c=n==="points"&&a.length>2?su([...a].sort(ln).slice(1,-1),wn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var DA={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=X(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var OA={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},vH={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function kH(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var s,a;return i.
weight.equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var Xp=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function xH(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var AA={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:s,points:a,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${hi[e].score[c]}`:"",g=i(p===""?" dari":""," of"),b=t.length,x=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
A=o.once(n,()=>kH(n,o));return`${s} ${a(r)}${p}${g} ${x} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${Xp(e.highest,
"tertinggi",t)} dan ${Xp(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Xp(e.highest,
"highest",t)} and ${Xp(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>xH(i,n,t)),o=n(wn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,
origin:l}=t,c=su([e,a],([x,A])=>x.add(A),i),d=r(e,c),p=r(a.abs(),c),g=`\u03BB = ${o(u)}, ${vH[s][l]}`;
if(un(a.abs(),c)===un(Yp,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${g}).`,`The correction for severity leaves the mean ${d} as it is (${g}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${g}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${g}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${OA.id[t]}.`,`Judge ${e} is not counted: ${OA.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${X(e,"id")}.`,`Without scores of ${X(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,
plain:a,decimals:u})=>{let l=p=>{var g;return(g=Mm(e.map(({weight:b},x)=>({weight:b,score:p[x]}))))!=
null?g:Yp},c=su(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var NA=({metric:e,criterion:t},{language:n})=>t===void 0?Ac(e,n):`\u201C${t}\u201D`,TH=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function SH(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${TH(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${X(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${X(o,"en")}).`)}var PA={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=Nc(n,r.value,l,c),g=NA(n,
i),b=o.length===0?"":SH(o,i),x=u(e),A=X(t,c);return s(`${a} ${x} sama pada ${A}; ditentukan oleh ${g}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${x} is shared by ${A}; decided by ${g}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=X(t,u),d=n.map(g=>`${NA(g,r)} ${Nc(g,g.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var EH={...AA,...PA,...DA,
...xA};function CH({code:e,params:t},n){return EH[e](t,n)}function IA(e,t,n="points"){let r=RA(e,f.max(
2,t),n);return o=>o.map(i=>CH(i,r)).join(" ")}function FA(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Ac("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=Nc(i,s.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:Ac(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var Uo=(e,t)=>hi[e].name[t];var RH={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Je(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Je(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${Uo(e,"id")}`,
hash:e=>`sidik ${e.slice(0,8)}`,overwritten:"tab ini ditulis ulang setiap kali dihitung",decimals:e=>`${e} desimal`,
provisional:"SEMENTARA",unordered:
"urutan ini hanya untuk panitia: juara diumumkan tanpa peringkat, menurut abjad",notRanked:e=>`Tahap ${e} belum dapat diperingkat pada perhitungan terakhir; lihat tab ${Z.findings.id}.`,
notFinal:`Belum semua tahap diperingkat pada perhitungan terakhir; lihat tab ${Z.findings.id}.`,
documentsOrigin:"isi kolom Nomor sebelum membuat dokumen; kolom lain diisi otomatis",historyOrigin:
"catatan setiap perhitungan dan dokumen; jangan dihapus",plenary:"Pleno",plenaryOrigin:
"isi Peringkat Putusan, Alasan, dan hasil suara hanya untuk peserta yang diputuskan rapat pleno",
objections:"Sanggahan",objectionsOrigin:"satu baris untuk setiap sanggahan; isi Jawaban dan Putusan",
decisions:"Penetapan",decisionsOrigin:"isi lembar pada saat hasil ditetapkan; jangan diubah"},done:{
validated:(e,t)=>e+
t===0?"Tidak ada kesalahan maupun peringatan.":`${e} kesalahan, ${t} peringatan. Lihat tab ${Z.findings.
id}.`,questions:e=>`${e} pertanyaan perlu dijawab sebelum peringkat dihitung. Pilih \u201CBuka panel\u201D di menu ini, lalu jawab di sana.`,
computed:(e,t)=>t===0?`${e} tahap diperingkat.`:`${e} tahap diperingkat; ${t} kesalahan menghentikan tahap berikutnya. Lihat tab ${Z.findings.id}.`,
documents:(e,t,n,r)=>`Dokumen: ${e} dibuat, ${t} diperbarui, ${n} tetap, ${r} gagal. Lihat tab ${Z.documents.id}.`,
stillOpen:(e,t)=>`Nilai tahap ${e} sudah lengkap, tetapi penilaiannya belum ditutup. Peringkat baru ditulis setelah tab juri terkunci. Tutup sekarang dan hitung? (Juga lewat menu \u201C${t}\u201D.)`,
plenaryReady:(e,t)=>`Tab ${e} siap: ${t} baris ditambahkan.`,decided:(e,t)=>`Hasil tahap ${e} ditetapkan. Kode untuk berita acara: ${t}.`,
verified:e=>e?"Semua masih sama dengan hasil yang ditetapkan.":
"Semua masih sama dengan perhitungan terakhir.",differs:e=>`${e} hal berbeda:`,moreDiffer:e=>`\u2026 dan ${e} lagi`,
documentsStopped:`Dokumen belum dibuat karena ada kesalahan. Lihat tab ${Z.findings.id}, perbaiki, lalu ulangi.`,
noWinners:"Tidak ada pemenang pada tahap terakhir, jadi tidak ada dokumen yang dibuat.",
moreDocuments:(e,t)=>`${e} dari ${t} dokumen siap; buka panel atau ulangi menu untuk melanjutkan.`},
history:{computed:(e,t,n)=>`${e} tahap diperingkat, ${t} kesalahan, ${n} peringatan`,documents:(e,t)=>`${e} dibuat atau diperbarui, ${t} gagal`,
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${Je(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`kode ${e}, metode ${t}, versi aturan ${n}, segel bukti ${r}${o===null?
"":`, berita acara nomor ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"tidak ada keputusan":`peringkat putusan ${e.join(", ")}`,accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`}
,problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
notAsked:"Pertanyaannya sudah berubah. Periksa sekali lagi, lalu jawab yang masih ada.",
tooManyAnswers:
"Jawaban terlalu banyak untuk diingat. Perbaiki judul kolom atau nama peserta di tab juri, lalu periksa lagi.",
notAdmin:e=>e===""?
"Google tidak memberi tahu siapa Anda. Buka kembali lembar ini dengan akun yang berhak, lalu coba lagi.":
`Hanya admin lomba yang dapat melakukan ini; Anda masuk sebagai ${e}. Admin adalah pemilik berkas, atau siapa pun yang boleh mengubah tab ${Z.settings.id} yang dilindungi.`,
badRequest:"Permintaan dari panel tidak dikenal. Tutup panel lalu buka kembali.",busy:
"Proses lain sedang berjalan di lembar ini. Tunggu sebentar, lalu coba lagi.",leased:(e,t)=>`Dokumen sedang dibuat oleh ${e}. Coba lagi setelah pukul ${t}.`,
scopeMissing:e=>`Izin berikut belum diberikan: ${e}. Buka tautan ini, centang semua izin, lalu ulangi.`,
noTab:e=>`Tab \u201C${e}\u201D tidak ada lagi.`,unknownPreset:(e,t)=>`Contoh \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,
notEmpty:"Lembar ini sudah berisi tab konfigurasi, jadi tidak disiapkan lagi. Pakai lembar kosong.",
unknownStage:(e,t)=>`Tahap \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,noEvidence:
"Berkas bukti tidak dapat dibuat dari simpanan hasil yang dikunci.",minutesMissing:
"Isi nomor berita acara yang sudah ditandatangani dan tautan pindaiannya (https://\u2026) di panel, lalu ulangi.",
reasonMissing:"Tulis alasannya: alasan itu dicatat di tab Riwayat.",nothingToDecide:e=>`Tahap ${e} belum dapat diperingkat, jadi belum ada yang ditetapkan.`,
unknownKind:(e,t)=>`Jenis dokumen \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,unexpected:e=>`Terjadi kesalahan yang tidak terduga: ${e}`}
,documents:{folder:e=>`${e===
""?"Lembar Juri":e} \u2013 Dokumen`,evidence:(e,t)=>`Bukti hasil \u2013 ${e} \u2013 ${t}`,failed:e=>`gagal: ${e}`,
ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},DH={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,ranking:
"Show the full ranking",rankingTitle:"Full ranking",documents:"Make certificates and letters",close:
e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,plenary:"Prepare the plenary tab",
decide:"Decide the result",verify:"Verify the result"},tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?
"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${Je(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Je(e,"en")} by ${t} \xB7 run ${n}`,
method:e=>`method ${Uo(e,"en")}`,hash:e=>`hash ${e.slice(0,8)}`,overwritten:
"this tab is written anew by every computation",decimals:e=>`${e} decimals`,provisional:
"PROVISIONAL",unordered:
"this order is for the committee alone: winners are announced alphabetically, without ranks",
notRanked:e=>`Stage ${e} could not be ranked at the last computation; see the tab ${Z.findings.en}.`,
notFinal:`Not all stages were ranked at the last computation; see the tab ${Z.findings.en}.`,
documentsOrigin:
"fill in the column Number before making documents; the other columns are filled in for you",
historyOrigin:"a record of every computation and document; do not delete it",plenary:"Plenary",
plenaryOrigin:
"fill in Decided Rank, Reason and votes only for entries that the plenary decided about",objections:
"Objections",objectionsOrigin:"one row per objection; fill in Answer and Ruling",decisions:
"Decisions",decisionsOrigin:"what the workbook held when the result was decided; do not change it"},
done:{validated:(e,t)=>e+t===
0?"No errors and no warnings.":`Errors: ${e}, warnings: ${t}. See the tab ${Z.findings.en}.`,
questions:e=>`${e===
1?"1 question needs":`${e} questions need`} an answer before the ranking is computed. Choose \u201COpen panel\u201D in this menu and answer there.`,
computed:(e,t)=>t===0?`Stages ranked: ${e}.`:`Stages ranked: ${e}; errors (${t}) stop the next stage. See the tab ${Z.findings.en}.`,
documents:(e,t,n,r)=>`Documents: ${e} created, ${t} updated, ${n} unchanged, ${r} failed. See the tab ${Z.documents.en}.`,
stillOpen:(e,t)=>`The scores of stage ${e} are complete, but its judging is not closed. The ranking is written once the judge tabs are locked. Close it now and compute? (Also in the menu: \u201C${t}\u201D.)`,
plenaryReady:(e,t)=>`The tab ${e} is ready; rows added: ${t}.`,decided:(e,t)=>`The result of stage ${e} is decided. Code for the minutes: ${t}.`,
verified:e=>e?"Everything still is as it was decided.":
"Everything still is as it was computed last.",differs:e=>`Differences: ${e}`,moreDiffer:e=>`\u2026 and ${e} more`,
documentsStopped:`No documents were made because of errors. See the tab ${Z.findings.en}, mend them and try again.`,
noWinners:"There are no winners at the last stage, so there are no documents to make.",moreDocuments:
(e,t)=>`${e} of ${t} documents are ready; open the panel or repeat the menu command to go on.`},
history:{computed:(e,t,n)=>`stages ranked: ${e}, errors: ${t}, warnings: ${n}`,documents:(e,t)=>`${e} created or updated, ${t} failed`,
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${Je(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`code ${e}, method ${t}, rules version ${n}, evidence seal ${r}${o===null?
"":`, minutes number ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"no decisions":`decided ranks ${e.join(", ")}`,accepted:e=>`the order of the scores in the tab ${e} accepted as it is`}
,problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAsked:"The questions have changed. Check again, then answer those that are left.",tooManyAnswers:
"There are too many answers to remember. Correct the headers or the entries\u2019 names on the judge tabs, then check again.",
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever may edit the protected tab ${Z.settings.en}.`,
badRequest:"The panel sent a request that is not known. Close the panel and open it again.",busy:
"Another run is at work in this sheet. Wait a moment and try again.",leased:(e,t)=>`Documents are being made by ${e}. Try again after ${t}.`,
scopeMissing:e=>`These permissions have not been granted: ${e}. Open this link, tick all permissions, then try again.`,
noTab:e=>`The tab \u201C${e}\u201D is no longer there.`,unknownPreset:(e,t)=>`There is no preset \u201C${e}\u201D. There are: ${t}.`,
notEmpty:
"This sheet already has configuration tabs, so it was not set up again. Use an empty sheet.",
unknownStage:(e,t)=>`There is no stage \u201C${e}\u201D. There are: ${t}.`,noEvidence:
"The evidence file cannot be made from what was kept of the result.",minutesMissing:
"Enter the number of the signed minutes and the link to their scan (https://\u2026) in the panel, then try again.",
reasonMissing:"Write the reason: it is recorded in the tab History.",
nothingToDecide:e=>`Stage ${e} cannot be ranked yet, so there is nothing to decide.`,unknownKind:(e,
t)=>`There is no kind of document \u201C${e}\u201D. There are: ${t}.`,unexpected:e=>`Something unexpected went wrong: ${e}`}
,documents:{folder:e=>`${e===""?"Lembar Juri":e} \u2013 Documents`,evidence:(e,t)=>`Evidence \u2013 ${e} \u2013 ${t}`,
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},
ie=e=>e==="id"?RH:DH,ge=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function Is(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function $A(e,t,n){let r=Is(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:St(),at:ot(),by:ve(),hash:e,provisional:t},isNew:!0}}function au(e){let{name:t,grid:n}=xt(Z.
history[e]);return{name:t,exists:n!==null,...wA(n)}}var ao="chain";function zt(e,t,n){var d,p,g,b;
let{
language:r}=n;On();let o={stage:"",...t},i=(p=(d=Ua.find(([x])=>x===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:cr(o.at),action:i},a=Dp(x=>s[x].trim()),u=Ci(OH(e),a,Ge),l=e.exists?NH(e,
r):AH;if(e.exists){let x=k.from({length:f.max(...l.values())+1},()=>"");for(let[A,N]of l)x[N]={...s,
chain:u}[A];sn(e.name,Vr(e.name),0,[x])}else{let x=ie(r).tabs,A=Dc.columns.map(N=>({header:N.header[
r],
width:N.width,value:P=>P[N.key]}));dn(At(e.name,x.history,x.historyOrigin,A,[{...s,chain:u}],0),to(n,
()=>!1)),Dr("history",e.name)}On(),Ke(ao,u);let c={row:((b=(g=e.links[e.links.length-1])==null?void 0:
g.row)!=null?b:2)+1,texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.
links,c]}}function Pc({exists:e,links:t}){if(!e)return;let[n,r]=[Ne(ao),gc(t,Ge)];!(n!==null&&!t.some(
({chain:i})=>i===n))&&n!==r&&Ke(ao,r)}function OH({exists:e,links:t}){let n=e?Ne(ao):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:gc(t,Ge)}var AH=new y(Dc.columns.map(({key:e},t)=>[e,t]));
function NH({
name:e,headerRow:t,columns:n},r){let o=Dc.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===
0)return new y(n);let i=f.max(...n.values())+1;return sn(e,t,i,[o.map(({header:s})=>s[r])]),new y([
...n,
...o.map(({key:s},a)=>[s,i+a])])}m();m();function Qp(e){let{language:t}=e.settings,n=[$i(Wl,t,$H(e.settings)),
PH(e.stages,t),$i(Gl,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),$i(Or,t,e.
entries.map(o=>{var i,s;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(s=(i=pi.find(([a])=>a===o.status))==null?void 0:i[1][t])!=null?s:"",o.reason]}
)),
$i(ys,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,IH(o.required,t)]);return[...n,$i(Hl,t,r)]}var _A=e=>{var u;let{language:t,signerPosition:n,
signerName:r,signerGrade:o,signerNip:i}=e,s=(u=n.split(/[\r\n]+/).pop())!=null?u:"",a=[s,r,"",o,i,ma[
0][1][t],
Om[0][1][t]];return $i(bs,t,s===""?[]:[[...a,"","","",""]])};function $i(e,t,n){var r;return{name:e.
tab[t],values:[C0(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?
1:0,widths:e.columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),
layout:""}}var MA=(e,t,n)=>({...$i(e,n,[]),name:t});function PH(e,t){let n=e.map((a,u)=>FH(a,u,t)),r=$i(
Kl,t,n);if(e.some(a=>a.scoreTab!==void 0))return r;let{values:o,widths:i,formats:s}=r;return{...r,
values:o.
map(a=>a.slice(0,-1)),widths:i.slice(0,-1),formats:s.slice(0,-1)}}var IH=(e,t)=>{var n,r;return(r=(n=
en.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function FH(e,t,n){var i,s,a,u,l;let r=e.title===
null?"":"name"in e.title?e.title.name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(
s=
(i=da.find(([c])=>c===e.form))==null?void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?
a:"",(u=e.advance)!=null?u:"",r,o,e.date===null?"":vs(e.date,n),(l=e.scoreTab)!=null?l:""]}function $H(
e){
let{language:t}=e,n=mr.map(s=>[s.word[t],kb(e,s)]),r=f.max(3,e.prizes.length),o=k.from({length:r},(s,
a)=>{
var u;return[`${va[t]} ${a+1}`,(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===
((a=mr.find(u=>u.key==="plenaryDate"))==null?void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(
i)]}function kb(e,t){var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?
vs(n,r):"":t.kind==="choice"?(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.
kind==="choices"&&k.isArray(n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?
void 0:
a[1][r])!=null?u:s}).join(", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[
r]:
typeof n=="number"||typeof n=="string"?n:""}function LA(e,t){let n=An(e),r=c=>{let d=e.get(c);return d===void 0||
d.values.every(p=>p.every(ee))},
o=tu.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=_H(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:LH(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Qp(i.competition).flatMap(c=>{var p,g;let d=[...a,...o].find(
b=>Z[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(g=(p=e.get(d))==null?void 0:p.tab)!=null?g:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:An(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...MH(i.facts)]}}function _H(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=fr(r,e).map(z=>z.name),l=e.stages.flatMap(z=>r.filter(L=>L===
z.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(z=>a.get(
Rc(z))!=="use"),g=r.filter(z=>a.get(wc(z))!=="ignore"),b=g.filter(z=>!p.includes(z)),x=Ns(e),A=z=>{
let L=z.
map(s);return{grids:L,structures:Xa(L,x,a,i),answers:a}},N=c?u:b.filter(z=>Ds(z)||l.includes(z)),P={
names:g,hidden:p,read:s},I=fb(e,t,n,A(N),P),$=c?[]:b.filter(z=>yc(z)&&!N.includes(z)),M="reason"in I&&
["nothing","not-entries","not-scores"].includes(I.reason);if("questions"in I){let z=p.filter(j=>Ds(j)&&
!a.has(Rc(j))),L=db(I.competition,A(z));return{...I,questions:[...I.questions,...L]}}if(!M||$.length===
0)return I;let B=fb(e,t,n,A([...N,...$]),P);return"reason"in B?I:B}var MH=e=>e.flatMap(t=>{var o;if(
t.
kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[{code:
"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function LH(e,t,n){
return(e.length===tu.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];return{code:
"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var xb="\u2713",
Wo=e=>`"${e.replace(/"/g,'""')}"`;function jA(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-v(n),s=T(v(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function BA(e,t,n){let r=xe(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Wo(
xb)};${o})`;return`=IF(COUNTIF(${r};${Wo(Dn.id)})>0;${Wo(Dn.id)};${i})`}function zA(e,t,n,r,o){
let i=u=>xe(e,u,t,1),s=u=>`COUNTIF(${i(r)};${Wo(u)})`;return`=${`${s(xb)}+${s(Dn.id)}`}&${Wo(o.of)}&COUNTA(${i(
n)})&${Wo(o.done)}`}function UA(e,t,{min:n,max:r}){let o=xe(e,t),i=`AND(${o}>=${jA(n)};${o}<=${jA(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Wo(Dn.id)})`}var WA=(e,t,n)=>{let r=`$${xe(e,t)}`;
return n==="complete"?`=${r}=${Wo(xb)}`:n==="recused"?`=${r}=${Wo(Dn.id)}`:`=NOT(${r}="")`};m();var KA=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,GA=e=>e.filter(t=>t!=="").join(" \xB7 "),jH={title:(e,t,n)=>GA(
[e,KA(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,BH={title:(e,t,n)=>GA([e,KA(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Tb=e=>({id:jH,en:BH})[e];m();function zH(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function UH(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function Sb(e,t,n){if(t.form!=="files")return[...e];let r=`${_(t.name)}|${Y(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:UH(zH(r+Y(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var _i={code:F("Kode","Code"),status:F("Terisi","Filled"),name:F("Nama Inovasi",
"Innovation"),notesToCommittee:F(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:F("Catatan untuk Peserta",
"Notes to Entrant"),institution:F("Instansi","Institution"),link:F("Tautan Proposal","Proposal Link")}
,Eb=3,Ko=Eb+
1,ef=0,tf=1,WH=2,uo=3,KH=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Cb=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},GH=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Rb({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Cb(i,t)})`),o=n.some(i=>i.link!=="")?[_i.link[t]]:[];return{headers:[_i.code[t],
_i.status[t],_i.name[t],...r,_i.notesToCommittee[t],_i.notesToEntrant[t],_i.institution[t],...o],
widths:[
62,58,128,...r.map(GH),160,160,160,...o.map(()=>180)],scored:r.length}}var HH=e=>["code","status",
"name","institution","link"].some(t=>Me(e,_i[t])),HA=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function qA(e){var n;let t=(
n=
e[Eb])!=null?n:[];return e.slice(Ko).every(r=>r.every((o,i)=>{var s;return o===""||HH(T((s=t[i])!=null?
s:""))}))}var ZA=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Db(e,t,n){let{
headers:r,
scored:o}=Rb(n),i=k.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-uo-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===tf?BA(t+u,uo,
o):""))}}var Ob=(e,t)=>({top:Ko,left:uo,height:t-Ko+1,width:e+2});function nf(e,t){let{criteria:n,
language:r}=e,
o=Tb(r),i=(a,u)=>({top:Ko,left:a,height:t,width:u}),s=i(ef,uo+n.length);return{table:i(ef,Rb(e).headers.
length),progress:{row:0,column:0,formula:zA(Ko,t,ef,tf,o)},validations:VA(n).map(({from:a,count:u,
criterion:l})=>({
block:i(uo+a,u),formula:UA(Ko,uo+a,l),help:o.rejected(Cb(l,r))})),colours:KH.map(([a,u])=>({block:s,
formula:WA(Ko,tf,a),background:u})),open:Ob(n.length,Ko+t-1)}}function VA(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function rf(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=Tb(o),{headers:u,widths:l,scored:c}=Rb(e),d=Sb(e.entries,t,
n),p=VA(r).map(({criterion:P})=>Cb(P,o)),g=nf(e,d.length),b=Db(d,Ko,e),x=P=>[P,...u.slice(1).map(()=>"")],
A=x("");return{name:Si(t,n),...g,headerRow:Eb,frozenColumns:WH,widths:l,formats:u.map((P,I)=>I===ef?
"@":I>=uo&&I<uo+c?Yr:""),centred:u.flatMap((P,I)=>I===tf||I>=uo&&I<uo+c?[I]:[]),values:[A,x(a.title(
t.name,n,i)),x(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[x(g.progress.
formula),A,A,A,...b.formulas]}}m();var qn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),JA=({values:e,formulas:t},n)=>zh(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),qH=e=>{var t;return(t=De(
).
getSheetByName(e))!=null?t:bb(e)};function Ab(e,t){let n=qH(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];_o(n,e.values.length+1,o.length),l>0&&
qn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:g,length:b,value:x}of Fi(
o))n.setColumnWidths(g+1,b,x);let d={...u,top:r,height:u.height+1};qn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:g,length:b,value:x}of Fi(o.map((A,N)=>a.includes(
N))))x&&qn(n,{...d,left:g,width:b}).setHorizontalAlignment("center");for(let{start:g,length:b,value:
x}of Fi(
i))x!==""&&qn(n,{...u,left:g,width:b}).setNumberFormat(x);qn(n,{...d,height:1}).setFontWeight("bold").
setBackground(yb),qn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),YA(n,e),ZH(n,JA(e,i),l,c)}function ZH(e,t,n,r){var a,u;let o=f.max(t.length,
n),i=f.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=k.from({length:o},(l,c)=>k.from({length:
i},
(d,p)=>{var g,b;return(b=(g=t[c])==null?void 0:g[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function YA(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();qn(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([qn(e,r)]).build()))}function XA(e,t,n){let r=De(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;_o(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};qn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of Fi(
t.widths.map((g,b)=>s.includes(b))))p&&qn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of Fi(a))p!==""&&qn(r,{...l,left:c,width:d}).setNumberFormat(p);YA(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),qn(r,{...l,top:f.max(l.top,i+1)}).setValues(
JA(n,a))}var QA=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function of(e,t,n,r){var l;let o=De(
).
getSheetByName(e);if(o===null)return;let i=qn(o,t),s=o.protect();Sa(s,n);let a=QA(o,i);if(r===""){s.
setUnprotectedRanges([]);for(let c of a)c.remove();return}let u=(l=a[0])!=null?l:i.protect();u.setRange(
i),Sa(u,[...n,r]),u.addEditors([r]),s.setUnprotectedRanges([i])}function e2(e,t,n){let r=De().getSheetByName(
e);if(r!==null)for(let o of QA(r,qn(r,t)))Sa(o,n)}function t2(e,t){var n;(n=De().getSheetByName(e))==
null||n.setTabColor(t===""?null:t)}var n2="judgeTabs",VH=9e3,JH=Qt(G(),a0([G(),G(),G()]));function sf(
){var e;try{let t=lt(JH,E.parse((e=
Ne(n2))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var YH=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Nb(e){let t=h.entries(e),n=()=>E.stringify(h.fromEntries(t));for(;YH(n())>
VH;)t.shift();Ke(n2,n())}function Pb(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=ZA(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&t2(s,c),n[T(i)]=[a,u,c]}return n}
function Ib(e,t){
if(e.size===0)return;let n=sf(),r=Rr(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=Pb(o,n);E.stringify(i)!==E.stringify(n)&&Nb(i)}function af({stages:e,
judges:t},n=sf()){
var o;let r=new y;if(h.keys(n).length===0)return r;for(let[i,s]of Rr()){let[a="",u=""]=(o=n[T(s)])!=
null?o:[],l=e.find(d=>_(d.name)===_(a)),c=t.find(d=>Y(d.code)===Y(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var r2="rowOrders",XH=9e3,QH=Qt(G(),Qt(G(),G()));function o2(){let e=Ne(
r2);try{let t=lt(QH,E.parse(
e!=null?e:"{}")),n=t.success?h.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(h.entries(o))]))}
catch{
return new y}}function Fs({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(g=>[
g.code,g])),i=new w(r.flatMap(({code:g,tab:b})=>g==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=XH-2;for(
let g of t){
let{stage:b,judge:x,tab:A}=g,N=(c=n.get(b))==null?void 0:c.get(x),P=i.has(A)?N:(d=pc(g,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(x.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[x]:P})}let u=E.stringify(s),l=h.fromEntries([...n].map(([g,b])=>[g,h.fromEntries(b)]));u!==
E.stringify(l)&&Ke(r2,u)}m();var i2="understanding",e9=9e3,t9=Q({option:G(),kind:G(),params:Qt(G(),
Rm()),tab:G()}),n9=Qt(G(),t9);
function Fb(){let e=Ne(i2);try{let t=lt(n9,E.parse(e!=null?e:"{}"));return new y(t.success?h.entries(
t.data):[])}catch{return new y}}function s2(){let e=null,t=()=>(e!=null||(e=Fb()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var a2=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function u2(e){let t=E.stringify(
h.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>e9?!1:(Ke(i2,t),!0)}
function r9({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return dy({tab:r,
columns:o,
entries:i})}var o9=(e,t,n,r)=>[...Ul(e,Vl,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),..._R(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...MR(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:Si(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],i9=(e,t,
n)=>LR(
e,t,n).map(({name:r,judge:o})=>l2(r,o));function l2(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function tt(
e="presence"){let t=qe(),n=bt(),r=Kt(t,n),o=new y([...r].map(([de,Xe])=>[de,Le(Xe)])),i=t.filter(de=>![
...r.values()].includes(de)),s=$b(Le),a=p9(d0),{answers:u,known:l}=s2(),c={names:i,isHidden:de=>a().
includes(de),isColumnHidden:m0,read:s,answers:u},{reading:d,unwritten:p,facts:g,findings:b,questions:
x}=LA(
o,c),{competition:A}=d,N=af(A),P=Ka(A.entries),I=$b(de=>{let Xe=hc(s(de));return Xe.length>0?Xe:fa(
de)}),
$=$b($o),M=(de,Xe)=>{let pe=NR(de,I(de.tab));return BR(pe,Xe)?zR(pe,$(de.tab)):pe},B=({stage:de})=>A.
stages.filter(({name:Xe})=>Xe===de).flatMap(Xe=>We(A,Xe)),z=fr(i,A,N).filter(({stage:de})=>de.scoreTab===
void 0),L=A.stages.flatMap(({scoreTab:de})=>i.filter(Xe=>u9(Xe,de))),j=Ns(A),K=[...z.map(({name:de})=>de),
...L],q=Xa(K.map(s),j,u),V=de=>{var Xe,pe;return(pe=(Xe=q.get(de))==null?void 0:Xe.view)!=null?pe:s(
de)},ne=m9(i,A,V,P),{doubts:H,locked:re,...he}=s9(A,t,r.get("settings"),s,n,e),_e=[...z.map(({name:
de,
stage:Xe,judge:pe})=>{let Te=We(A,Xe);return M(Ri(V(de),Xe.name,pe.code,Te,P),Te)}),...ne.sheets.map(
de=>M(de,B(de)))],at=[...x!=null?x:bc([...q.values()].flatMap(de=>de.questions)),...pb(_e,A.entries,
u)];return{competition:A,...he,sheets:_e,orders:o2(),protectedTabs:re.filter(de=>!Pm(de)),own:N,
findings:[
...d.findings,...r9(d),...H,...o9(t,A,N,n),...i9(i,A,N),...ne.findings,...b,...at.map(d9),...d.tables.
criteria!==null&&A.criteria.length===0&&l9(q)?[c9(d.tables.criteria.tab)]:[]],questions:at,given:l(),
locate:jR(d),unwritten:at.length>0?[]:p,facts:g}}function s9(e,t,n,r,o,i){var x,A;let s=au(e.settings.
language),a=Jr(t,"plenary",o),u=a===void 0?null:Zp(r(a),e),l=(x=u==null?void 0:u.decisions)!=null?x:
[],c=bA(l,s,e),d=BS(),p=to(e.settings,N=>d.has(N),n),g=s.exists?s.name:null,b=qS(t,g,d,p,o,i);return{
history:s,typedDecisions:l,deciding:b,keepers:p,decisions:c.decisions,locked:[...d.keys()],doubts:[
...a9(
s),...b.findings,...c.findings,...(A=u==null?void 0:u.findings)!=null?A:[]]}}function a9({name:e,
links:t,
exists:n}){if(!n)return[];let{breaks:r,cut:o}=Ap(Wa(t,Ne(ao),Ge),t);if(r.length===0&&o===null)return[
];
let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},a={rows:r.map(({row:u})=>u+1),cut:o!==null};return[{
code:"HISTORY_BROKEN",severity:"error",tab:e,...s,params:a}]}var u9=(e,t)=>t!==void 0&&_(e)===_(t),
l9=e=>[
...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));function c9(e){return{code:
"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:"no-rows",
allowed:[]}}}
var d9=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===
void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function m9(e,t,n,r){let o=t.stages.map(
i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let s=e.find(l=>{var c;return _(l)===_((c=i.
scoreTab)!=null?c:"")});if(s===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,reason:
"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:"error",
stage:i.
name,params:l}]}}let{sheets:a,strangers:u}=qO(n(s),i,pt(t,i),We(t,i),r);return{sheets:a,findings:u.map(
l=>l2(s,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}}function p9(e){
let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function $b(e){let t=new y;return n=>{var o;
let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var uf=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},lf=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function c2(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function d2(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var f9=e=>e instanceof C&&
"problem"in e;function ye(e){throw h.assign(new C(e.message),{problem:e})}
function le(e){var t;try{return{answer:e()}}catch(n){if(f9(n))return{problem:n.problem};let r=n instanceof
C?n.message:T(n),o=uf(r);if(o.length>0){let i=ie(rt()).problems.scopeMissing(o.join(", "));return{
problem:ge(
"SCOPE_MISSING",i,lf())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:ge(
"UNEXPECTED",ie(rt()).problems.unexpected(r))}}}var _b="language";function ft(e){let t=c2(_b);return t===
"id"||t==="en"?t:e}var rt=()=>ft(w0().startsWith("en")?"en":"id");function we(){Nm()||ye(ge(
"NOT_ALLOWED",ie(rt()).problems.notAdmin(ve())))}function Ee(e){let t=y0(e);return t===null?ye(ge(
"BUSY",ie(
rt()).problems.busy)):t.done}function me(e,t){let n=lt(e,t);return n.success?n.data:ye(ge(
"BAD_REQUEST",ie(rt()).problems.badRequest))}m();m();var m2={part:"corrections",tab:Z.corrections,
columns:[{key:"id",header:F("Nomor Perbaikan","Correction"),width:110},{key:"at",header:F("Waktu",
"Time"),width:150},{key:"by",header:F("Pelaku","By"),width:200},
{key:"stage",header:F("Tahap","Stage"),width:140},{key:"judge",header:F("Juri","Judge"),width:70},{
key:"tab",header:F("Tab","Tab"),width:160},{key:"cell",header:F("Sel","Cell"),width:60},{key:"entry",
header:F(
"Kode Peserta","Entry Code"),width:90},{key:"criterion",header:F("Kriteria","Criterion"),width:140},
{key:"old",header:F("Semula","Before"),width:140},{key:"now",header:F("Menjadi","After"),width:140},
{key:"kind",header:F("Jenis","Kind"),width:100},{key:"status",header:F("Status","Status"),width:130}
,
{key:"answeredAt",header:F("Waktu Jawaban","Answered At"),width:150},{key:"answeredBy",header:F(
"Dijawab Oleh","Answered By"),width:200},{key:"before",header:F("Isi Asli","Original Content"),width:
160}]},
p2=[["type",F("tipe data","data type")],["score",F("nilai","score")],["label",F("kode atau nama",
"code or name")]],f2=[["waiting",F("menunggu juri","waiting for the judge")],["applied",F(
"diterapkan",
"applied")],["confirmed",F("disetujui juri","confirmed by the judge")],["refused",F("ditolak juri",
"refused by the judge")],["undone",F("diurungkan","undone")]],Ic=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function g2(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([g])=>g===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:cr(l.at),answeredAt:cr(l.answeredAt),old:i(l.before),kind:s(p2,l.
kind),status:s(f2,l.status),before:E.stringify(l.before)}),u=m2.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return At(t,r,o,u,e.map(a),0)}function h2(e){var n;let t=e===null?
null:ct(e,m2);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
s]=[Rn(o("kind"),p2),Rn(o("status"),f2)],a=g9(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:ql(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:s,
answeredAt:ql(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function g9(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var jr=(e,
t)=>e===""?"\u2013":typeof e=="number"?se(e,t):W(e,t),Mi=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${se(v((e*100).toPrecision(12)),n)}%`:jr(e,n),Mb=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,h9={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,y9={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,$s=e=>e==="id"?h9:y9;function Go({language:e}){let{name:t,grid:n}=xt(Z.corrections[e]);return{name:
t,isNew:n===null,list:h2(
n)}}function _s(e,t,{language:n,admins:r}){let o=$s(n);return Hn(g2(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>Mi(i,s,n)),to({admins:r},()=>!e.isNew)),Lb({...e,isNew:!1}),On(),{...e,isNew:!1,
list:t}}function Lb({name:e,isNew:t}){t||GS(e)||(Dr("corrections",e),Ca(e))}m();m();function uu(e,t){
let n=e!=null?e:"";return ee(t)?ee(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var cf=(e,t)=>U(e)===U(t),b9=864e5,w9=R.UTC(1899,11,30);function v9({date:e}){let t=(o,
i)=>v(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-w9)/b9+
r/86400}var y2=e=>typeof e=="object"?v9(e):typeof e=="boolean"?T(e):e,b2=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function w2(e){let[{values:t},n,r]=[Le(e),fa(e),$o(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function Ho(e){
var n;let t=De().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var v2=(e,t,n)=>{var r;(r=De().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},k2=(e,t,n,r)=>sn(e,t,n,r);m();function jb(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function x2(e){for(let[t,n]of jb(e,r=>r.tab))for(let[r,o]of jb(n,i=>i.format))r!==void 0&&v2(t,o.map(
({at:i})=>xe(i.row,i.column)),r)}function T2(e){let t=n=>n.format==="General";x2(e.filter(t));for(
let[
n,r]of jb(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of za(r.map(({at:l})=>l)))k2(n,i,s,k.from({length:a},(l,c)=>k.from({length:
u},
(d,p)=>{var g;return(g=o.get(`${i+c},${s+p}`))!=null?g:""})))}x2(e.filter(n=>!t(n)))}function Fc(e,{
sheets:t}){var s,a,u;let[n]=Qr(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function lu(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?cf:uu;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function Ms(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:w2(t);return e.set(t,n),n}}function Bb(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
b2(
o.format);return r?{tab:t,at:n,value:y2(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function k9(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=Ic(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function zb(e,t){
var o;let n=new w(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of k9(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var x9=e=>/data validation|validasi data/i.test(T(e));
function Ub(e,t){try{return T2(e),On(),!0}catch(n){if(!t&&!x9(n))throw n;return console.warn(T(n)),!1}
}
function $c(e,t,n,r=!1){let{settings:o}=e.competition,i=zb(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:x,list:A})=>A.filter(({status:N})=>x==="confirm"||x==="undo"||x===
"fix"&&N==="applied").map(N=>({one:N,action:x,place:Fc(N,e)}))),a=x=>s.map(({one:A,place:N})=>N===null||
!Ho(N.tab)?"other":lu(A,N.at,x(N.tab))),u=a(Ms()),l=s.flatMap(({one:x,action:A,place:N},P)=>{let I=A===
"undo";return N!==null&&u[P]===(I?"after":"before")?[Bb(x,N.tab,N.at,I)]:[]}),c=Ub(l,r),d=c?null:a(
Ms()),
p={fix:new w,undo:new w};for(let[x,{one:A,action:N}]of s.entries()){let P=d==null?void 0:d[x];N==="fix"&&
(c?u[x]==="other":P!=="after")&&p.fix.add(A),N==="undo"&&P==="after"&&p.undo.add(A)}let g=t;if(p.
fix.size+p.undo.size>0){let x=t.list.filter(A=>!p.fix.has(A)).map(A=>p.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);g=_s(t,x,o)}let b=n;for(let{list:x,...A}of i){let N=x.filter(
I=>!p.
fix.has(I)&&!(A.action==="undo"&&p.undo.has(I))),P=T9(N,A.action==="undo",o.language).join("; ");N.length>
0&&(b=zt(b,{...A,detail:P,hash:""},o))}return{ledger:g,history:b}}var T9=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[Mi(i.cell,i.format,n),jr(s,n)];return t?Mb(r,o,u,a):Mb(r,o,a,u)});m();
function S9(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&uu(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function df(e,{
statuses:t,corrections:n}){var d,p,g,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(x=>x.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=Qr(a).map(x=>({at:x,status:S9(n,s,xe(x.row,x.column),
o)})),c=l.filter(x=>x.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:x})=>x),
status:c.length>0?"offered":(b=(g=l[0])==null?void 0:g.status)!=null?b:"offered"}}function mf({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:jr(n,i),
now:t.now,confirm:s,status:o}}m();var E9=Q({id:G(),accept:Ue(),at:G(),by:G()}),C9=et(E9),Wb=e=>`fixAnswers:${e}`,
R9=8e3;function cu(e){
let t=Ne(Wb(e));try{let n=lt(C9,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function S2(e,t){let n=E.stringify([...cu(e),t]);return n.length>R9?!1:(Ke(Wb(e),n),!0)}var E2=e=>Ke(
Wb(e),"[]"),du=e=>e.filter(t=>t.status==="waiting");function C2(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function xn(e=n=>n(),t="presence"){let n=tt(t);Ht(n,e);
let r={workbook:n,history:n.history,ledger:Go(
n.competition.settings)};return D9(r)?r:e(()=>O9(t))}function D9({history:e,ledger:{list:t}}){let n=new w(
du(t).map(({judge:r})=>r));return zb(t,e.rows).length===0&&[...n].every(r=>cu(r).length===0)}
function O9(e){
let t=tt(),{settings:n}=t.competition,r=Go(n),o=[...new w(du(r.list).map(({judge:u})=>u))],i=o.flatMap(
cu),s=i.length===0?r:_s(r,C2(r.list,i),n),a=$c(t,s,t.history,!0);for(let u of o)E2(u);return{...a,
workbook:tt(
e)}}var _c=({workbook:e,history:t,ledger:n})=>({statuses:Ye(e.competition.stages,t.rows),corrections:
n.
list});function R2(e,t=jt(e.workbook,{provisional:!1}).findings){let n=_c(e);return t.flatMap(r=>{
let o=df(
r,n);return o===null?[]:[o]})}function Kb({workbook:e,history:t,ledger:n}){let r=Ye(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>Ic(u)===Ic(s));return a.every((
{
stage:u})=>o(u))?a:[]}var Mc="marked";function D2(e,t){var o;let[n,...r]=Kb(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:du(e.ledger.list).map(i=>({...Gb(i,t),judge:i.judge}
)),
marked:((o=Ne(Mc))!=null?o:"")!==""}}var Gb=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:Mi(o.cell,o.format,s),now:jr(i,s)});m();m();m();m();var O2={id:
e=>`Kode peserta ${W(e.code,"id")} dipakai lebih dari sekali (baris ${X(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${W(e.code,"en")} is used more than once (rows ${X(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;m();var A2={id:e=>`Nama inovasi ${W(e.name,"id")} dipakai oleh beberapa peserta (${X(e.codes,"id")}; baris ${X(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${W(e.name,"en")} is used by several entries (${X(e.codes,
"en")}; rows ${X(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var N2={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var P2={
id:e=>e.of==="entry"?`${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${W(e.one,"en")} and ${W(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${W(e.one,"en")} and ${W(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;m();var I2={id:e=>`${oe(e.judge,"id")} menilai ${Rs(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${oe(e.judge,"en")} has scored ${Rs(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var F2={id:e=>`${oe(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${oe(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var $2={id:e=>`${oe(e.judge,"id")} tidak menilai ${Rs(e.where,"id")} (BK).`,en:
e=>`${oe(e.judge,"en")} is recused from ${Rs(e.where,"en")} (BK).`};m();var _2={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${se(
e.low,"id")}\u2013${se(
e.high,"id")}, batasnya ${se(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${se(
e.low,"en")}\u2013${se(e.high,"en")}, the limit is ${se(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var M2={id:e=>`Nilai juri ${X(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${X(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function A9({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${X(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function N9({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${X(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var L2=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),j2={id:e=>`Kelompok juri ${L2(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${A9(
e)}`,en:e=>`The groups of judges ${L2(e)} share no entry, so their severity cannot be compared. ${N9(
e)}`};m();m();var B2={nomor:{id:"nomor",en:"number"},kop:{id:"pemerintah",en:"government"},kompetisi:
{id:"nama kompetisi",en:"competition"},kota:{id:"kota",en:"city"},tanggal:{id:"tanggal penetapan",en:
"decision date"},jabatan_penandatangan:{id:"jabatan penanda tangan",en:"signer\u2019s position"},
nama_penandatangan:{
id:"nama penanda tangan",en:"signer\u2019s name"},penyerahan_hari:{id:"tanggal penyerahan",en:
"ceremony date"},penyerahan_waktu:{id:"waktu penyerahan",en:"ceremony time"},penyerahan_tempat:{id:
"tempat penyerahan",en:"ceremony venue"},hari_tanggal:{id:"tanggal pleno",en:"plenary date"},
tempat_pleno:{
id:"tempat pleno",en:"plenary venue"},keputusan_juri:{id:"nomor keputusan dewan juri",en:
"number of the judges\u2019 decree"},hari_acara:{id:"tanggal acara",en:"date of the occasion"},
waktu_acara:{id:"waktu acara",en:"time of the occasion"},tempat_acara:{id:"tempat acara",en:
"venue of the occasion"},
dasar:{id:"nomor dan tanggal berita acara atau keputusan",en:"number and date of minutes or decree"}
,
menimbang:{id:"nomor berita acara",en:"number of the minutes"},mengingat:{id:"dasar hukum",en:
"legal basis"},uang_pembinaan:{id:"uang pembinaan",en:"prize money"},penyelenggara:{id:
"penyelenggara",en:"organizer"},kode_hasil:{id:"kode hasil (kunci hasil dahulu)",en:
"result code (decide first)"}},z2=h.
keys(B2),Hb=(e,t)=>{var n,r;return(r=(n=B2[e])==null?void 0:n[t])!=null?r:e};m();m();m();var U2={
name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",missing:"winners"};m();
var W2={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:"guests"};m();var K2={
name:{id:"Semua piagam dalam satu dokumen",en:"All certificates in one document"},phase:"award",
missing:"winners"};m();var G2={name:{id:"Laporan akhir",en:"Final report"},phase:"award",missing:
"winners"};m();var H2={name:{id:"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m(
);var q2={name:{id:"Pengumuman",en:"Announcement"},phase:"plenary",missing:"winners"};m();var Z2={
name:{id:"Pernyataan juri",en:"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var V2={
name:{id:"Piagam",en:"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var J2={name:
{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",missing:"winners"};m();var Y2={name:{id:
"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var X2={name:
{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var Q2={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var e1={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var t1={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var n1={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var Ls={"tata-cara":e1,pernyataan:Z2,undangan:n1,"daftar-hadir":W2,"lembar-nilai":H2,"berita-acara":
U2,
sk:J2,pengumuman:q2,piagam:V2,gabungan:K2,surat:Y2,"surat-daftar":X2,"tanda-terima":Q2,"umpan-balik":
t1,
laporan:G2};var Lc=(e,t)=>Ls[e].name[t];var r1={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},qb=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${Lc(e,"id")}\u201D yang dibuat: ${r1.id[Ls[e].missing]}.`:`No document \u201C${Lc(
e,"en")}\u201D was made: ${r1.en[Ls[e].missing]}.`;var o1={id:({kind:e,fields:t})=>`${Lc(e,"id")} masih berisi titik-titik: ${t.map(
n=>Hb(n,"id")).join(
", ")}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,en:({kind:e,fields:t})=>`${Lc(
e,"en")} still hold dots: ${t.map(n=>Hb(n,"en")).join(", ")}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`}
;m();var i1=({titles:e,count:t},n)=>e.join("; ")+(t>e.length?n(t-e.length):""),s1={id:e=>`Tidak sesuai lagi dengan hasil: ${i1(
e,t=>`; dan ${t} lain`)}. Buat revisi atau tarik dokumennya.`,en:e=>`No longer what the result says: ${i1(
e,t=>`; and ${t} more`)}. Make a revision or withdraw the paper.`};m();var a1=5,u1=({rows:e},t)=>{
let n=e.slice(0,a1).map(T);return e.length>a1?`${n.join(", ")} \u2026`:X(
n,t)},l1={id:e=>`${[...e.rows.length>0?[`Baris ${u1(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${u1(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();var c1={id:e=>qb(e.kind,"id"),en:e=>qb(e.kind,"en")};m();var d1={id:({required:e,best:t})=>`Tidak ada peserta yang mencapai \u201CNilai Minimal Lolos\u201D ${se(
e,"id")}; yang terbaik ${se(t,"id")}. Periksa pengaturan itu.`,en:({required:e,best:t})=>`No entry reaches the \u201CPassing Score\u201D ${se(
e,"en")}; the best is ${se(t,"en")}. Check that setting.`};m();var m1={id:e=>{var t;return{
unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Je((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${W(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Je(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${W(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var p1={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${X(
e.others,"id")} juga berada di peringkat itu tanpa putusan. Isi \u201CPeringkat Putusan\u201D untuk semuanya.`,
gap:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, tetapi ada peringkat di atasnya yang kosong. Periksa \u201CPeringkat Putusan\u201D supaya urutannya tidak terputus.`,
"not-ranked":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi peserta itu tidak diperingkat pada tahap ini. Periksa kode atau tahapnya.`,
"below-passing-score":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi nilainya di bawah \u201CNilai Minimal Lolos\u201D sehingga tetap tidak lolos.`,
outdated:`Saat pleno memutuskan tentang ${e.entry}, peringkat hitungnya lain dari yang sekarang (${(
t=e.computed)!=
null?t:"\u2013"}). Periksa apakah putusan itu masih berlaku, lalu perbarui \u201CPeringkat Hitung\u201D.`}
[e.
reason]},en:e=>{var t;return{taken:`The plenary gives ${e.entry} rank ${e.rank}, but ${X(e.others,
"en")} ${e.others.length===1?"is":"are"} there too without a decision. Fill in the \u201CDecided Rank\u201D of all of them.`,
gap:`The plenary gives ${e.entry} rank ${e.rank}, but a rank above it is left empty. Check the \u201CDecided Rank\u201D so that the order has no gap.`,
"not-ranked":`The plenary decided rank ${e.rank} for ${e.entry}, but that entry is not ranked at this stage. Check the code or the stage.`,
"below-passing-score":`The plenary decided rank ${e.rank} for ${e.entry}, but its score is below the \u201CPassing Score\u201D, so it still does not advance.`,
outdated:`When the plenary decided about ${e.entry}, its computed rank was another than now (${(t=e.computed)!=null?
t:"\u2013"}). Check whether the decision still holds, then correct the \u201CComputed Rank\u201D.`}[
e.reason]}};m();var f1={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${X(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${X(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var P9=[...Wh,ga,ws];function Li(e,t){let n=mr.find(a=>a.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${va[t]} ${o!=null?o:""}`.trim();let i=P9.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function jc(e,t,n){var i,s;let r=mr.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:Li(e,n)}function g1(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Wh.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var mu=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?se(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?W(e.replace(/\./g,","),t):W(e,t),I9={version:{id:"versi aturan",en:"rules version"}};
function F9({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Li(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=I9[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Li(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var $9=(
e,t)=>{
var n,r;return(r=(n=pi.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function _9(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}
catch{
return e}}function pf(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=F9(e,t);if(r===
"order")return`${a} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:s:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${a}: ${s===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return s===null?
`${a}: ${n("dihapus","taken out")}${i===""?"":` (${mu(i,t)})`}`:`${a}: ${n("ditambahkan","put in")}${s===
""?"":` (${mu(s,t)})`}`}let u=l=>mu(typeof l!="string"?l:r==="setting"?jc(l,o,t):r==="entry"&&o==="status"?
$9(l,t):_9(l),t);return n(`${a}: semula ${u(i)}, kini ${u(s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}
var M9=5;function pu(e,t){if(e.length===0)return"";let n=e.slice(0,M9).map(o=>{let i=[o.tab,o.cell].
filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${pf(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var h1={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Je(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${pu(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${Je(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${Je(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${pu(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${Je(
e.computed,"en")}). Compute again before making documents.`};m();var y1={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${pu(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${pu(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var b1={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${X(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${X(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var w1={id:e=>`${e.entry} ada lebih dari sekali di tab ${oe(e.judge,"id")} (baris ${X(e.rows.map(
T),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${oe(e.judge,"en")} more than once (rows ${X(
e.rows.map(T),"en")}). Keep one row.`};m();var v1={id:e=>`Di tab ${oe(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${X(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${oe(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${X(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var k1={id:e=>`Kode ${e.entry} di tab ${oe(e.judge,"id")} bernama ${W(e.written,"id")}, di tab Peserta ${W(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${W(e.written,"en")} in the tab of ${oe(e.judge,"en")}, but ${W(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var x1={id:e=>`Kode ${In(W(e.entry,"id"),e.more,"id")} di tab ${oe(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${In(W(e.entry,"en"),e.more,"en")} in the tab of ${oe(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var T1={id:e=>`Baris${e.name===""?
"":` ${W(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${W(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var S1={id:e=>`Rumus salah (${In(e.value,e.more,"id")}): ${oe(e.judge,"id")}, ${Lt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${In(e.value,e.more,"en")}): ${oe(e.judge,"en")}, ${Lt(e.where,
"en")}. Type the score.`};m();var E1={id:e=>`Nilai ${oe(e.judge,"id")} untuk ${Lt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${oe(e.judge,"en")}\u2019s score of ${Lt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var C1={id:e=>`Nilai ${oe(e.judge,"id")} untuk ${Lt(e.where,"id")} terbaca sebagai tanggal ${In(
Je(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${se(e.likely,"id")})`}.`,en:e=>`${oe(e.judge,"en")}\u2019s score of ${Lt(e.where,"en")} was read as the date ${In(
Je(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${se(e.likely,"en")})`}.`};m();var R1={id:e=>`${oe(e.judge,"id")} belum menilai ${Lt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${oe(e.judge,"en")} has not scored ${Lt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var D1={id:e=>`${In(W(e.value,
"id"),e.more,"id")} bukan nilai (${oe(e.judge,"id")}, ${Lt(e.where,"id")}). Ketik ${se(e.min,"id")}\u2013${se(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${In(
W(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${oe(e.judge,
"en")}, ${Lt(e.where,"en")}). Enter ${se(e.min,"en")}\u2013${se(e.max,"en")}, or BK for a conflict of interest.`}
;m();var O1={id:e=>`Nilai ${In(se(e.value,"id"),e.more,"id")} di luar ${se(e.min,"id")}\u2013${se(e.max,
"id")} (${oe(e.judge,"id")}, ${Lt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${In(se(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${se(e.min,
"en")}\u2013${se(e.max,"en")} (${oe(e.judge,"en")}, ${Lt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var A1={id:e=>`Nilai ${se(e.value,"id")} dari ${oe(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${se(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${oe(
e.judge,"en")}\u2019s ${se(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${se(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var N1={id:e=>`Nilai di tab ${oe(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${oe(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var P1={id:e=>`${oe(e.judge,"id")} tampaknya memakai skala lain untuk ${X(e.criteria,"id")}: tertinggi ${se(
e.highest,"id")}, juri lain biasanya ${se(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${oe(e.judge,"en")} seems to use another scale for ${X(e.criteria,"en")}: at most ${se(e.highest,
"en")}, other judges usually ${se(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var I1={id:e=>`Nilai ${W(e.value,"id")} tersimpan sebagai teks (${oe(e.judge,"id")}, ${Lt(e.where,
"id")}). Ketik ulang ${se(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${W(e.value,
"en")} is stored as text (${oe(e.judge,"en")}, ${Lt(e.where,"en")}). Retype ${se(e.number,"en")} in a cell formatted as a number.`}
;m();var F1={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},$1={id:e=>`Total ${oe(
e.judge,"id")} untuk ${e.entry} tertulis ${se(e.value,"id")}, padahal ${F1[e.basis].id} ${se(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${oe(e.judge,"en")}\u2019s total for ${e.entry} says ${se(e.value,"en")}, but ${F1[e.basis].en} is ${se(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function L9({entries:e,whole:t},n){let r=X(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${X(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${X(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var M1=6;function j9({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${X(
t,"id",M1)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function B9({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${X(t,"en",M1)}. Consider \u201CMethod\u201D = adjusted.`}
function _1(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return L9(e,t);case"uneven-judges":return t==="id"?j9(e):B9(e);case"passing-score-unit":
{let r=se(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var L1={id:e=>_1(e,"id"),en:e=>_1(
e,"en")};m();var j1={id:e=>`Maksimum dianggap ${se(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${se(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var z9={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${iy(e,"id")}`,en:e=>`is not a known choice; use ${iy(
e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",en:()=>"is not a number; type digits only"}
,"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?
` (${e.join(", ")})`:""}; correct the number`},"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",
en:()=>"is not a date; write for instance 7 December 2023"},"not-an-address":{id:()=>"bukan satu alamat email; hapus isinya, lalu ketik alamatnya (smart chip dan nama tidak terbaca)",
en:()=>"is not one e-mail address; clear the cell and type the address (smart chips and names are not read)"}
,duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",en:()=>"is there more than once; keep one"}
,"unknown-reference":{
id:e=>`tidak dikenal${e.length>0?`; yang ada: ${X(e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${X(
e,"en")}`:""}`},"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",
en:()=>"is not a known key, so it is not used; check its spelling"},combination:{
id:e=>`tidak dapat dipakai bersama ${X(e,"id")}; ubah salah satunya`,en:e=>`cannot be used together with ${X(
e,"en")}; change one of them`},"digits-lost":{id:()=>"terbaca sebagai angka sehingga digit terakhirnya hilang; ketik ulang dengan tanda petik tunggal di depannya",
en:()=>"was read as a number and has lost its last digits; retype it with an apostrophe in front"},
"unknown-judge":{id:()=>"bukan juri tahap ini, jadi tab ini tidak dibaca; perbaiki nama tab, atau tab Juri",
en:()=>"is not a judge of this stage, so this tab is not read; correct the tab name, or the judges tab"}
,empty:{id:()=>"masih kosong; isi, atau hapus barisnya",en:()=>"is empty; fill it in or delete its row"}
,outcomes:{id:()=>"tidak terbaca sebagai satu nama atau daftar predikat; tulis misalnya 3: Nominasi Nasional; 6: Nominasi Provinsi, setiap angka satu kali",
en:()=>"reads neither as one name nor as a list of titles; write for instance 3: National Nominee; 6: Provincial Nominee, each number once"}
,"outcomes-beyond-cut":{
id:([e=""])=>`menyebut lebih banyak tempat daripada yang lolos (${e}), jadi sisanya tidak dipakai; samakan dengan \u201CLolos\u201D`,
en:([e=""])=>`names more places than advance (${e}), so the rest is not used; make it agree with \u201CAdvance\u201D`}
,"category-blank":{id:e=>`masih kosong untuk ${X(
e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,en:e=>`is empty for ${X(
e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`},
"category-alone":{id:()=>"hanya dipakai satu peserta; periksa ejaannya",en:()=>"is used by one entry alone; check its spelling"}
,"prizes-unequal":{id:([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
en:([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`}
,"prizes-unused":{id:([
e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`,
en:([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
};function U9(e,t){let n=W(g1(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function B1({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return U9(
e,o);let i=typeof t=="string"?jc(t,e,o):t,s=r.map(a=>jc(a,e,o));return`${W(Li(e,o),o)}${i===""?"":` = ${W(
i,o)}`} ${z9[n][o](s)}.`}var z1={id:e=>B1(e,"id"),en:e=>B1(e,"en")};m();var U1={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},W1={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${W(e.value,"id")} `}${U1[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${W(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${U1[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var K1={id:e=>`Kriteria ${W(e.criterion,"id")} ada di lebih dari satu kolom (${X(e.columns,"id")}) pada tab ${oe(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${W(e.criterion,"en")} is in more than one column (${X(
e.columns,"en")}) of the tab of ${oe(e.judge,"en")}. Keep one.`};m();var G1={id:e=>`Tab ${oe(e.judge,
"id")} tidak punya kolom untuk kriteria ${W(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${oe(e.judge,"en")} has no column for the criterion ${W(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var H1={id:e=>`Tahap ${W(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${W(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var q1={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${W(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${W(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${W(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${W(e.first,"en")}. Delete or rename one of them.`}};m();var Z1={id:e=>`Tab ${oe(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${oe(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var V1=(e,t)=>X(e.map(n=>se(n,t)),t),
js=(e,t)=>X(e.map(n=>W(n,t)),t,8),fu=(e,t)=>e===null?"":` ${t} ${e}`,
W9={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${js(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${W(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${js(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${X(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${fu(e,"tahap")}: ${js(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",weight:"bobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",
large:"angkanya terlalu besar untuk nilai",text:"berisi teks",
"left-out":"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,year:t,city:n,
government:r})=>`Dari judul di atas tabel: ${X([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),"id")}.`,
PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Baris ${t} tab ${W(e,"id")}${n===""?"":` (${W(n,"id")})`} bukan peserta: ${{
numbers:"nomor kolom",example:"contoh pengisian",statistic:"jumlah atau statistik",weight:
"bobot kriteria",maximum:"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Bobot${fu(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",products:"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${W(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${fu(
n,"tahap")}: ${V1(e,"id")}, ${t===
"written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${W(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${W(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},K9={JUDGE_TABS:({tabs:
e})=>`${e.
length===1?"1 judge tab":`${e.length} judge tabs`}: ${js(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,
judges:n})=>`The scores of ${n.length} judges stand in one tab, ${W(e,"en")}, ${{groups:
"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${js(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${X(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${fu(e,"of stage")}: ${js(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(
e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",mean:
"the mean of the scores",weighted:"a weighted sum of the scores",weight:"a weight",extreme:
"the highest or lowest score",
rank:"a rank",large:"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:t,city:n,government:r})=>`From the titles over the tables: ${X(
[e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,PASSED_ROW:({tab:e,row:t,
label:n,reason:r})=>`Row ${t} of the tab ${W(e,"en")}${n===""?"":` (${W(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",
header:"the header again",note:"a note","left-out":"left out, as the committee answered"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Weights${fu(t,"of stage")}: ${{headers:"from the headers",row:
"from the row of weights",products:"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${W(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${fu(n,
"of stage")}: ${V1(e,"en")}, ${t===
"written"?"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?
"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${W(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({
tab:e,reason:t})=>`The tab ${W(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},
G9={id:W9,en:K9};function H9({kind:e,params:t},n){return G9[n][e](t)}var J1=(e,t)=>H9(e,t),q9={
nothing:()=>"",
"not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
Z9={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Zb(e,t){
if(e===void 0)return"";let n=(t==="id"?q9:Z9)[e.reason](js(e.tabs,t));return n===""?"":` ${n}`}var Y1={
id:e=>e.judge===null?`Tab ${W(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${Zb(
e.why,"id")}`:e.within?`Tab ${W(e.tab,"id")} tidak memuat nilai ${oe(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${W(e.tab,"id")} untuk ${oe(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${W(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${Zb(
e.why,"en")}`:e.within?`The tab ${W(e.tab,"en")} holds no scores of ${oe(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${W(e.tab,"en")} for ${oe(e.judge,"en")}. Make it, or correct its name.`};m();var X1={
id:e=>e.isShutOut?
"Tab ini tertutup bagi Anda, padahal Anda panitia. Minta pemilik berkas menekan \u201CPeriksa lembar juri\u201D satu kali; sesudahnya tab ini terbuka bagi Anda.":
"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:e=>e.isShutOut?
"This tab is closed to you although you are on the committee. Ask the owner of the file to press \u201CCheck judge tabs\u201D once; then it is open to you.":
"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var Q1={id:e=>`Tab ${oe(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${oe(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var eN=(e,t,n)=>X(e.map((r,o)=>{var i;return`${r} ${se((i=t[o])!=null?i:0,n)}`}),n,8),V9={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":
"hanya ada, atau hanya diisi, di sebagian tab juri",
"sum-misfit":"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",
matter:"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",letters:
"berisi huruf atau kata seperti nilai, bukan angka",parts:
"salah satu dari beberapa angka di bawah setiap kriteria",
blank:"belum diisi di tab mana pun","not-numbers":"tidak berisi angka di tab mana pun",penalty:
"berjudul seperti pengurangan nilai, yang tidak dapat dihitung di sini","same-everywhere":
"isinya sama di semua tab juri, sedangkan nilai lain berbeda",large:
"angkanya jauh lebih besar daripada nilai lain",
hidden:"disembunyikan, tetapi berisi nilai seperti kriteria lain","not-listed":`berisi angka, tetapi tidak ada di tab ${Z.criteria.id}`}
,J9={unnamed:"has no header, but holds numbers","some-tabs":
"is on, or filled in on, some judge tabs only","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",letters:
"holds letters or words as if they were scores, not numbers",parts:
"is one of several numbers under each criterion",blank:"is not filled in on any tab","not-numbers":
"holds no numbers on any tab",penalty:"is headed like a deduction, which cannot be counted here",
"same-everywhere":"holds the same on every judge tab, while other scores differ",large:
"has far larger numbers than the other scores",hidden:
"is hidden, but holds scores like the criteria","not-listed":`holds numbers, but is not in the tab ${Z.criteria.en}`}
,tN=e=>[1,10,100].includes(e),nN=(e,t)=>X(e.map(n=>W(
n,t)),t,4),rN={id:{old:"bernama seperti salinan atau tab lama",time:"menyebut tahun atau masa lain",
unlike:"tidak bernama seperti tab juri lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs"}},oN={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},Y9={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===
""?"":` ${W(e,"id")}`} ${V9[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${Z.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${W(e,"id")} ${oN.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=eN(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${tN(n)?"tidak terbaca pasti":`berjumlah ${se(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,
beside:t.every(s=>s===0)?`Tab ${W(o,"id")} menyebut bobot di luar tabel, tetapi tidak jelas untuk kriteria mana. Tulis bobot pada judul kolom, atau jawab sama besar.`:
`Di luar tabel pada tab ${W(o,"id")} tertulis bobot ${i}. Bobot mana yang dipakai?`,elsewhere:`Tab ${W(
o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,recap:`Nilai pada tab ${W(
o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${W(e,"id")} di sini ${W(n,
"id")}, di tab lain ${W(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${W(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${W(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,
reason:t})=>`Tab ${W(e,"id")} berisi nilai seperti tab juri, tetapi ${rN.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${nN(e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${W(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${X(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({row:
e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${X(e.map(t=>W(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,X9={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===
""?"":` ${W(e,"en")}`} ${J9[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${Z.criteria.
en}; if not, answer that it does not count.`:"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${W(
e,"en")} ${oN.en[n]}. Is it an entry?`,WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=eN(e,t,"en");return{headers:`The weights in the headers (${i}) ${tN(n)?
"are not read for certain":`add up to ${se(n,"en")}, not 100`}. Which weights count?`,totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,
beside:t.every(s=>s===0)?`The tab ${W(o,"en")} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`:
`Outside its table the tab ${W(o,"en")} gives the weights ${i}. Which weights count?`,elsewhere:`The tab ${W(
o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,recap:`The scores on the tab ${W(
o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}[r]},NAMES:({
code:e,one:t,other:n,count:r})=>`Code ${W(
e,"en")} is ${W(n,"en")} here and ${W(t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${W(e,
"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,SUMMARY:({tab:e})=>`The scores on the tab ${W(
e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,ODD_TAB:({tab:e,
reason:t})=>`The tab ${W(e,"en")} holds scores like a judge's, but ${rN.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${nN(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${W(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${X(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${X(e.map(t=>W(t,"en")),"en",
4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,Q9={id:Y9,en:X9},eq=({kind:e,params:t},n)=>Q9[n][e](
t),gu=(e,t)=>eq(e,t),tq={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:
"All equal"},criteria:{id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:
"The same entry"},use:{id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:"They are judges"}
},
iN=(e,t)=>tq[e][t];var sN={id:({question:e})=>gu(e,"id"),en:({question:e})=>gu(e,"en")};var Vb={
TAB_MISSING:Y1,UNDERSTANDING_OPEN:sN,TAB_EMPTY:Z1,TAB_UNPROTECTED:Q1,TAB_COPY:q1,TAB_OPEN:X1,
STAGE_NOT_BEGUN:H1,COLUMN_MISSING_CRITERION:G1,COLUMN_DUPLICATE_CRITERION:K1,ROW_MISSING_ENTRY:v1,
ROW_WITHOUT_CODE:T1,
ROW_UNKNOWN_ENTRY:x1,ROW_DUPLICATE_ENTRY:w1,ROW_NAME_MISMATCH:k1,SCORE_ROWS_PERMUTED:N1,
SCORE_MISSING:R1,
SCORE_NOT_NUMBER:D1,SCORE_TEXT_NUMBER:I1,SCORE_IS_DATE:C1,SCORE_OUT_OF_RANGE:O1,SCORE_ERROR:S1,
SCORE_FORMULA:E1,
SCORE_SCALE_SUSPECT:P1,SCORE_OUTLIER:A1,TOTAL_MISMATCH:$1,JUDGE_NO_VARIANCE:F2,JUDGES_IDENTICAL:M2,
JUDGES_DISAGREE:_2,
JUDGE_CONFLICT:I2,JUDGE_RECUSED:$2,ENTRY_UNSCORED:N2,PANEL_DISCONNECTED:j2,ENTRY_DUPLICATE_CODE:O2,
ENTRY_DUPLICATE_NAME:A2,
NAMES_SIMILAR:P2,SETTING_INVALID:z1,WEIGHTS_INVALID:W1,SCALE_ASSUMED:j1,METHOD_CAUTION:L1,
HISTORY_BROKEN:l1,
PLENARY_UNCONFIRMED:f1,RULE_CHANGED_AFTER_SCORING:y1,TIE_AT_CUT:b1,NOBODY_ADVANCES:d1,
PLENARY_CONFLICT:p1,
OBJECTION_OPEN:m1,RESULT_STALE:h1,NO_DOCUMENT:c1,DOCUMENT_OUTDATED:s1,DOCUMENT_DOTS:o1};var hu=({
code:e})=>!Vb[e].confidential,nq=Vb;function rq({code:e,params:t},n){return nq[e][n](t)}var br=(e,t)=>rq(
e,t);function aN(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var oq={error:F("Kesalahan","Error"),
warning:F("Peringatan","Warning"),info:F("Info","Info")},yu={severity:F(
"Tingkat","Severity"),stage:F("Tahap","Stage"),tab:F("Tab","Tab"),cell:F("Sel","Cell"),message:F(
"Uraian","What and what to do"),code:F("Kode Temuan","Finding")},iq=["error","warning","info"],Jb=e=>iq.
flatMap(t=>e.filter(n=>n.severity===t));function ff(e,t,n,r,o){let i=Z.findings[t],s=[{header:yu.severity[
t],
width:100,value:a=>oq[a.severity][t]},{header:yu.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:yu.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:yu.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:yu.message[t],width:560,value:o},{
header:yu.
code[t],width:220,value:a=>a.code}];return At(i,n,r,s,Jb(e),0)}m();m();function uN(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new w;return[...e].reverse().flatMap(r=>{let o=Qm(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,$,M;let{entry:c,rank:d,score:p,decision:g,category:b,categoryRank:x}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let A=($=t.get(c.code))!=null?$:null,N=(M=g==null?void 0:g.rank)!=null?M:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:A,category:b,categoryRank:
x}})})}m();var Bs={institution:F("Instansi","Institution"),parent:F("Induk","Parent"),unitType:F(
"Jenis Unit","Unit Type"),required:F("Wajib","Required"),count:F("Jumlah Inovasi","Entries"),codes:F(
"Kode","Codes"),
status:F("Keikutsertaan","Coverage")},sq={present:F("ikut","takes part"),absent:F("belum mengirim",
"has not submitted"),unlisted:F("ikut, tidak terdaftar","takes part, not listed")};function Yb({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=_(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(_(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new w(e.map(u=>_(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,g;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(g=(p=u[0])==null?void 0:p.unitType)!=null?g:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function Xb(e){let t=Yb(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function lN(e){if(e.institutions.length===0)
return null;let t=Yb(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Xb(e),
absent:t.
map(n=>n.institution.name)}}function cN(e,t,n,r){let o=s=>{var a,u;return(u=(a=en.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:Bs.institution[t],width:280,value:s=>s.institution.name}
,
{header:Bs.parent[t],width:220,value:s=>s.institution.parent},{header:Bs.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:Bs.required[t],width:80,value:s=>o(s.institution.required)},{header:Bs.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:Bs.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:Bs.status[t],width:180,value:s=>sq[s.status][t]}];return At(Z.coverage[
t],
n,r,i,Yb(e),1)}m();m();var gf=e=>e>0?`0.${"0".repeat(e)}`:"0",bu=(e,t)=>v(un(e,t))/10**t;var lo={
place:F("Peringkat Akhir","Final Rank"),code:F("Kode","Code"),name:F("Nama Inovasi","Innovation"),
institution:F("Instansi","Institution"),category:F("Kategori","Category"),categoryRank:F(
"Peringkat Kategori","Rank in Category"),stage:F("Tahap Terakhir","Last Stage"),rank:F(
"Peringkat Tahap",
"Rank in Stage"),decided:F("Peringkat Putusan","Decided Rank"),title:F("Predikat","Title")};function dN(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:lo.place[t],width:80,format:"0",value:l=>l.place},
{header:lo.code[t],width:80,value:l=>l.entry.code},{header:lo.name[t],width:320,value:l=>l.entry.name}
,
{header:lo.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:lo.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:lo.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:lo.stage[t],width:180,value:l=>l.stage},{
header:lo.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:gf(n),value:l=>bu(l.score,n)}
,
{header:lo.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:lo.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return At(Z.finalRanking[t],o,i,u,e,3,s)}m();var Qb=(e,t,n,r)=>At(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var aq={rank:F("Peringkat","Rank"),decided:F("Peringkat Putusan","Decided Rank"),
code:F("Kode","Code"),
name:F("Nama Inovasi","Innovation"),institution:F("Instansi","Institution"),category:F("Kategori",
"Category"),categoryRank:F("Peringkat Kategori","Rank in Category"),tie:F("Penentu Nilai Sama",
"Tie-break"),title:F("Predikat","Title"),prize:F("Uang Pembinaan","Prize"),advances:F("Lolos",
"Advances"),explanation:F(
"Penjelasan","Explanation")},uq='"Rp"#,##0',lq=F("belum ditetapkan","not settled"),cq=F("ya","yes"),
dq=F("tidak","no");function mN(e,t){let{language:n,decimals:r}=t,o=gf(r),i=(c,d,p,g="")=>({header:aq[
c][n],
width:d,value:p,format:g}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>bu(c,r)},i("advances",80,({advances:c})=>(c?cq:dq)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>mq(c,n),uq)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>bu(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":bu(p,r)}}))];return At(t.
name,t.title,t.origin,l,s,3,t.layout)}function mq(e,t){return e===null?"":e==="open"?lq[t]:e.amount}
function pN(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=ie(a).tabs,l=mn(e),{marked:c,
origin:d}=fN(
e,r),p=qe();Hn(ff(t.findings,a,c+u.findings(l),d,A=>br(A,a)),o);let g=ew(e,t.results,n,r);for(let A of g)
Hn(A,o);let b=A=>p.includes(A)&&g.every(N=>N.name!==A);for(let A of s){let N=Ei(A,s,a),P=c+u.ranking(
A.name,l);b(N)&&Hn(Qb(N,P,d,u.notRanked(A.name)),o)}let x=Z.finalRanking[a];if(s.length>1&&b(x)&&Hn(
Qb(x,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:A,listed:N}=Xb(e);Hn(
cN(e,a,c+u.coverage(l),`${u.covered(A,N)} \xB7 ${d}`),o)}}function fN({settings:e},t){let n=ie(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=EA(pr(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function ew(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=ie(s).tabs,l=mn(e),{marked:c,origin:d}=fN(e,r),p=o.flatMap((A,N)=>{let[P,I]=[t[N],n[
N]];
if(P===void 0||I===void 0)return[];let $=Ei(A,o,s),M=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",B=c+u.ranking(A.name,l);return[pq(e,P,I,$,B,M+d)]});if(o.length<2||t.length<o.length)return p;let g=c+
u.finalRanking(l),b=u.decimals(a),x=iu(pr(i.method),s);return[...p,dN(uN([...t]),s,a,x,g,d,b)]}var mn=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function pq(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=pr(t.method);return mN(t,{name:r,title:o,origin:
i,
layout:ie(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:iu(l,s),stageScoreHeader:
iu(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function co(e,t,n){let r=ft(t);return Jb(
e).map(o=>{var a,u,l;let i=aN(o),s=n===void 0?null:df(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:br(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:mf(s,r)}}})}var ji=(
e,t)=>e.
filter(n=>n.severity===t).length,wu=e=>ji(e,"error")===0;m();m();var fq=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function gN(e){let t=n=>(fq(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function hf({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=ft(e.settings.language);return{facts:t.map(i=>gq(i,o)),questions:gN(n).
map(i=>hq(i,o)),answers:[...r].map(i=>yq(i,o))}}var gq=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:J1(e,t)}},hq=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:gu(e,t),options:hN(e.options,t),default:e.
default}},hN=(e,t)=>e.map(n=>({id:n,label:iN(n,t)}));function yq([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=hN(vt[s.kind],i);return{id:e,tab:o,message:gu(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var bq=1440*60*1e3;function yN(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*bq).toISOString().slice(0,10)}
function bN(e,{
stages:t}){var n,r;return((r=(n=ct(e,ws))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>_(u.name)===_(U(o("reopens"))));if(i===void 0||ee(o("ruling")))return[];let[s,a]=[U(o(
"entry")),
U(o("ruling"))];return[{stage:i.name,entry:s,date:fi(o("date")),ruling:a}]})}function wN(e,t,n,r){
var i;
let o=ct(e,ws);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=U(
a("entry")),l=t.entries.find(P=>Y(P.code)===Y(u)),c=l===void 0?u:it(l),d=fi(a("date")),p=ee(a(
"answer"))||ee(a("ruling")),g=U(a("reopens")),b=(N=t.stages.find(P=>_(P.name)===_(g)))==null?void 0:
N.name,
x=[];if(!ee(a("date"))&&d===null){let P={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};x.push({code:"SETTING_INVALID",severity:"warning",...ut(o,s,"date"),params:
P})}if(g!==
""&&b===void 0){let P=t.stages.map($=>$.name),I={setting:"objections.reopens",value:g,reason:
"unknown-reference",allowed:P};x.push({code:"SETTING_INVALID",severity:"warning",...ut(o,s,"reopens"),
params:I})}
let A={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&x.push({...A,...ut(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?x.push({...A,...ut(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?x.push({...A,...ut(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&x.push({...A,...ut(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),x})}m();m();var zs=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),yf=e=>T(e!=null?e:""),vN=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function kN(e){let t=[{thing:"setting",names:[],values:
h.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:zs(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[yf(n),
yf(r)],values:zs(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:zs(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:zs(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:zs(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[yf(n),yf(r)],values:zs(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([s,...a])=>({thing:"score",names:[n,r,s],values:zs(o,a)}
)))];
return new y(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function vu(e,t){var a,u;let[n,r]=[kN(
e),kN(t)],o=[...xN(e,t,"old"),...xN(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,names:p,values:g}=c,b=r.get(l);if(b===void 0){i(
c)||s.push({thing:d,names:p,field:null,old:vN(c),now:null});continue}let x=new y(b.values),A=new y(g);
for(let N of new w([...A.keys(),...x.keys()])){let[P,I]=[(a=A.get(N))!=null?a:null,(u=x.get(N))!=null?
u:null];P!==I&&s.push({thing:d,names:p,field:N,old:P,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;s.push({thing:d,names:p,field:null,old:null,now:vN(c)})}return s.length>0||E.
stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],field:null,old:null,now:null}]}function xN(
e,t,n){
let r=new w(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:s})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}))}m();var nw=[2],Zn=nw[0],wq=[
"top","method","missing","tieBreaks","decimals","carryOver","passingScore","maxPerInstitution",
"winnersPerCategory","prizes","rankedWinners","winnerTerm","severityCorrection","conflicts"],tw=4;
function vq(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(`^(-?)(\\d+)\\.(\\d{${tw}})(\\d)(\\d*)$`).exec(
T(e)))!=null?u:[];if(n==="")return f.abs(e)<10**-tw/2?0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=v(n+r)+v(s);return(t===""?a:-a)/10**tw||0}function ku(e){
let t=r=>typeof r=="number"?vq(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var kq=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,bf=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),wf=(e,t)=>e<t?-1:v(e>t);function xq({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
wf);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>kq(
s.get(a)))]]).sort(([i],[s])=>wf(i,s))}}var Tq=({settings:e})=>h.fromEntries(wq.map(t=>[t,bf(e[t])]));
function Bi(e,t,n,r,o=Zn){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
Tq(
e),stages:l.map(d=>[d.name,d.weight,d.advance,bf(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,bf(d.stages),bf(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>wf(d.stage,p.stage)||wf(d.judge,p.judge)).
map(xq)}}var Bc=(...e)=>E.stringify(ku(Bi(...e))),TN=(...e)=>E.stringify(Bi(...e));m();function xu(e,
{competition:t,sheets:n,typedDecisions:r,locate:o}){let{thing:i,names:s,field:a}=e,u=(()=>{
var g,b,x;let[c="",d="",p=""]=s;switch(i){case"score":{let A=n.find(P=>P.stage===c&&P.judge===d),N=(
b=
(g=A==null?void 0:A.rows.find(P=>P.entry===p))==null?void 0:g.marks.get(a!=null?a:""))==null?void 0:
b.at;return A===void 0?null:{tab:A.tab,...N&&{cell:xe(N.row,N.column)}}}case"setting":return a===null?
null:o({kind:"setting",key:a});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var N;return((N=A.stage)!=null?N:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(x=r.
find(A=>A.stage===c&&A.entry===d))!=null?x:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||a===null?null:o({kind:c,index:
d,
column:a})}}var SN=new O;function Tu(e,t,n=Zn){var c,d,p,g;let{competition:r,sheets:o,decisions:i}=e,
s=(c=SN.get(
e))!=null?c:new y;SN.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(g=s.get(u))!=null?g:Ge(Bc(r,o,i,a,n));return s.set(u,l),l}function Su(e,t,
n){
var u,l,c;if(Tu(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[Bc,TN].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
Ge(
(c=a[1])!=null?c:"")===t}var zc=(e,t,n)=>{var r;return(r=nw.find(o=>Tu(e,n,o)===t))!=null?r:Su(e,t,n)?
Zn:null},Uc=e=>nu(xt(Z.decisions[e]).grid);function rw(e,t,n){let r=t===void 0?null:ru(t);if(t===void 0||
r===null||Ge(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=Bi(o,i,s,
t.stage,r.snapshot.version),u=ku({...a,version:Zn});return vu(ku(r.snapshot),u).map(l=>xu(l,e))}
function EN(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!Su(e,a,s));if(r.length===0)return[
];
let o=Uc(e.competition.settings.language),i=new w;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var A,N;let c=o.find(P=>P.stage===s&&P.hash===u),d=((A=rw(e,c,u))!=null?A:[]).filter(P=>!i.has(E.stringify(
P)));for(let P of d)i.add(E.stringify(P));let{tab:p,cell:g}=(N=d.find(P=>P.tab!==void 0))!=null?N:{}
,
b={...p===void 0?{}:{tab:p},...g===void 0?{}:{cell:g}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var RN="rules",Sq=8e3;function DN(
e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Bi(n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var ON=(e,t)=>Ge(E.stringify(DN(e,t)));function Eq(){let e=Ne(RN);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var Cq=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function AN(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=Eq(),o=new y(n.stages.filter(({name:s})=>Cq(e,s)).map(({name:s})=>[s,DN(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...h.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>h.fromEntries(h.entries(s).map(([u,l])=>[u,CN(l)]));Ke(RN,E.stringify(E.stringify(
s).length>Sq?a():s))}return[...o].flatMap(([s,a])=>{var A,N;let[u,l]=[r[s],Ge(E.stringify(a))];if(u===
void 0||CN(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((A=c[c.length-1])==
null?void 0:A.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:vu(d,a).map(P=>xu(
P,e)),{tab:g,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},x={...g===void 0?{}:{tab:g},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...x,params:{
changes:p}}]})}
var CN=e=>e.startsWith("{")?Ge(e):e;m();var ow=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=cn(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function Rq(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:Jr(qe(),"objections",bt());if(r===void 0)return new y;
let o=ie(e.settings.language).history,i=bN(Le(r),e).filter(ow(t,n)),s=new w(i.map(({stage:a})=>a));
return new y(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function NN(e,t){let n=Ye(e.stages,t),r=Rq(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function qo(e,{rows:t}){let{competition:n}=e,r=Ye(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=yN(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...EN(e,r),
...AN(e,()=>t),...i===void 0?[]:wN(Le(i),n,s,ow(r,t))]}function PN(){return le(()=>(we(),mo(xn(Ee,
"ranking"))))}function mo(e){let{workbook:t,history:n}=e,
{language:r}=t.competition.settings,{findings:o,progress:i}=jt(t,{provisional:!1}),s=[...o,...qo(t,n)];
return Fs(t,s),Ib(t.own,i),{ok:wu(s),findings:co(s,r,_c(e)),understood:hf(t),progress:i,fixes:D2(e,
ft(
r))}}function IN(){return le(()=>(we(),Ee(()=>{let e=tt("ranking");Ht(e);let{competition:t}=e,{
language:n}=t.
settings,r=jt(e,{provisional:!1}),o=[...r.findings,...qo(e,e.history)],i=o.filter(hu),s=ie(n).tabs,a=`${s.
checked(ot(),ve(),St())} \xB7 ${s.overwritten}`,u=s.findings(mn(t));Hn(ff(i,n,u,a,c=>br(c,n)),e.keepers),
Fs(e,o),Ib(e.own,r.progress);let l=e.questions.length;return{errors:ji(i,"error"),warnings:ji(i,
"warning"),questions:l}})))}var Dq=Q({tab:G()});function FN(e){return le(()=>{let{tab:t}=me(Dq,e);
return we(),Ee(()=>{let n=tt();
Ht(n);let{findings:r}=jt(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&ye(ge("BAD_REQUEST",ie(rt()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=ie(i).history.accepted(t);return zt(n.history,{at:ot(),by:ve(),action:"accept",detail:s,
run:St(),
hash:""},n.competition.settings),Fs(n,o),mo(xn())})})}m();var Oq=Q({answers:Qt(G(),Fo(G()))});
function $N(e){return le(()=>{let{answers:t}=me(Oq,e);return we(),
Ee(()=>{let{questions:n}=tt(),r=Aq(Fb(),n,h.entries(t)),{notAsked:o,tooManyAnswers:i}=ie(rt()).problems;
return r===null&&ye(ge("BAD_REQUEST",o)),u2(r)||ye(ge("BAD_REQUEST",i)),mo(xn())})})}function Aq(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?Pq(s,i):Nq(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var Nq=(e,t)=>e.options.
some(n=>n===t)?a2(e,t!=null?t:""):null;function Pq(e,t){return e===void 0||t===null?null:h.entries(
vt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var _N=Q({fixes:et(G())}),iw=250;
function MN({sheets:e},t,n,r,o){var l,c,d,p,g,b,x;let i=e.filter(A=>A.
tab===t),s=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(g=s==null?void 0:
s.rows.find(A=>A.row===r))==null?void 0:g.entry)!=null?b:"";return{judge:(x=s==null?void 0:s.judge)!=
null?x:n,entry:u,criterion:a}}function LN(e){return le(()=>{let{fixes:t}=me(_N,e);we();let n=xn(Ee),
{workbook:r}=n,o=ft(r.competition.settings.language);return{fixes:jN(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=mf(i,o),c={old:l.old,now:jr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:g,criterion:b}=MN(r,s,a,d,p);return{tab:s,cell:xe(d,p),entry:g,criterion:b,...c}})}})}})}
function jN(e,t){
let n=new w(t);return R2(e).filter(r=>n.has(r.id)&&r.status==="offered")}function BN(e){return Lb(e.
ledger),Pc(e.history),e}function zN(e){return le(()=>{let{fixes:t}=me(_N,e);return we(),Ee(()=>{let n=BN(
xn()),{competition:r}=n.workbook,o=jN(n,t),i=new y(r.judges.map(({code:x,email:A})=>[x,A])),s=({fix:
x,
judge:A})=>{var N;return x.kind!=="score"||((N=i.get(A))!=null?N:"")!==""},a=Iq(n.workbook,o.filter(
s)),{ledger:u,history:l}=n;a.length>0&&(u=_s(u,[...u.list,...a],r.settings),{ledger:u,history:l}=$c(
n.workbook,u,l));let c=new w(a.map(({id:x})=>x)),d=u.list.filter(({id:x})=>c.has(x)),p=x=>d.filter(A=>A.
status===x).length,g=new w(o.map(({id:x})=>x)),b=o.reduce((x,A)=>x+A.cells.length,0);return{applied:
p(
"applied"),asked:p("waiting"),left:b-d.length+t.filter(x=>!g.has(x)).length,unreachable:[...new w(o.
filter(x=>!s(x)).map(({judge:x})=>x))],check:mo(xn())}})})}function Iq(e,t){let[n,r,o]=[ot(),ve(),Ms(
)],
i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{let p=c.kind==="score"?"waiting":"applied";if(
p===
"applied"&&!Ho(a))return[];let g=o(a);return d.flatMap(b=>{let{row:x,column:A}=b,N=MN(e,a,u,x,A),P=c.
kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,tab:a,status:p,criterion:P,cell:xe(x,A),
judge:N.
judge,entry:c.kind==="label"&&N.entry===""?T(c.now):N.entry,now:c.now,kind:c.kind,answeredAt:"",
answeredBy:"",
before:{cell:c.old,format:g.format(x,A)}};return lu(I,b,g)!=="before"?[]:[{...I,before:{...I.before,
cell:g.cell(x,A)}}]})}),s=k.from({length:f.ceil(i.length/iw)},St);return i.map((a,u)=>({...a,id:`${s[
f.
floor(u/iw)]}/${u%iw+1}`}))}function UN(){return le(()=>(we(),Ee(()=>{let e=BN(xn()),{workbook:t,
ledger:n,
history:r}=e,{settings:o}=t.competition,i=Kb(e),s=$s(ft(o.language)),[a]=i;if(a===void 0)return ye(
ge(
"BAD_REQUEST",s.nothingToUndo));let u=Ms(),l=i.find(x=>{let A=Fc(x,t);return A===null||!Ho(A.tab)||
lu(
x,A.at,u(A.tab))!=="after"});if(l!==void 0)return ye(ge("BAD_REQUEST",s.changedSince(l.tab,l.cell)));
let c={answeredAt:ot(),answeredBy:ve()},d=n.list.map(x=>i.includes(x)?{...x,...c,status:"undone"}:x),
p=$c(t,_s(n,d,o),r),g=new w(i.map(({id:x})=>x)),b=p.ledger.list.find(x=>g.has(x.id)&&x.status==="applied");
return b!==void 0?ye(ge("BAD_REQUEST",s.refused(b.tab,b.cell))):mo(xn())})))}m();var $q=Q({id:G(),
accept:Ue()});function WN(e){let t=ve().toLowerCase(),n=e.judges.filter(o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:du(Go(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:cu(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function KN(){let e=Kt(qe(),bt());return An(new y([...e].map(([t,n])=>[t,Le(n)]))).competition}
function GN(){return le(()=>HN(KN()))}function HN(e){let t=ft(e.settings.language),n=new y(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:WN(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...Gb(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function qN(e){return le((
)=>{
let{id:t,accept:n}=me($q,e);return Ee(()=>{var d;let r=WN(KN()).find(p=>p.id===t);if(r===void 0)return ye(
ge("BAD_REQUEST",$s(rt()).unknownFix));let o=tt(),{competition:i}=o,s=$s(ft(i.settings.language));if(
((d=
Ye(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return ye(
ge("BAD_REQUEST",s.stageClosed(r.stage)));let u=Fc(r,o),l=Ms();if(n&&(u===null||lu(r,u.at,l(u.tab))!==
"before"))return ye(ge("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:ot(),by:
ve()};
return S2(r.judge,c)?(n&&u!==null&&Ho(u.tab)&&Ub([Bb(r,u.tab,u.at,!1)],!0),HN(i)):ye(ge(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var ZN={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},VN="#ffffff",
JN="Lembar Juri \xB7 ",sw=new RegExp(
`(^|\\n)${JN}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function YN({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===VN&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[JN+o,...i];return{background:ZN[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function XN({background:e,note:t}){var o,i,s;let[,n=""]=(o=sw.exec(t))!=null?o:[],r=(s=(i=sw.exec(
t))==null?void 0:i[2])!=null?s:VN;return{background:h.values(ZN).includes(e)?r:e,note:t.replace(sw,n)}
}m();function QN(e){var r;let t=(r=De().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function eP(e,t,n){var d,p;let r=De().getSheetByName(e),o=new y,
i=[];for(let[g,b]of n.entries())for(let[x,A]of b.entries()){let N=(d=t[g])==null?void 0:d[x];(N==null?
void 0:N.background)!==A.background&&o.set(A.background,[...(p=o.get(A.background))!=null?p:[],xe(g,
x)]),(N==null?void 0:N.note)!==A.note&&i.push({row:g,column:x})}for(let[g,b]of o)r==null||r.getRangeList(
b).setBackground(g==="#ffffff"?null:g);if(i.length===0)return;let[s,a]=[f.min(...i.map(({row:g})=>g)),
f.min(...i.map(({column:g})=>g))],u=f.max(...i.map(({row:g})=>g)),l=f.max(...i.map(({column:g})=>g)),
c=n.slice(s,u+1).map(g=>g.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var Mq=Q({on:Ue()}),tP=["error","warning","info"];function Lq(e,t){var r,o;let n=new y;
for(let i of e.
filter(hu)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of Qr(a).entries()){let g=`${d},${p}`,b=(o=l.get(g))!=
null?o:{severity:u,sentences:[]},x=tP.indexOf(u)<tP.indexOf(b.severity),A=c===0?[br(i,t)]:[];l.set(g,
{severity:x?u:b.severity,sentences:[...b.sentences,...A]})}}return n}function jq(){var n;let e=qe(),
t=((n=Ne(Mc))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function nP(e){return le(()=>{let{on:t}=me(
Mq,e);return we(),Ee(()=>{let n=xn(),{workbook:r,history:o}=n,i=t?[...jt(r,{provisional:!1}).findings,
...qo(r,o)]:[],s=Lq(i,r.competition.settings.language),a=[...new w([...jq(),...s.keys()])].filter(Ho);
t&&Ke(Mc,a.join(`
`));for(let u of a){let l=QN(u),c=l.map((d,p)=>d.map((g,b)=>{var N;let x=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),A=XN(g);return x===void 0?A:YN(A,x.severity,x.sentences)}));eP(u,l,c)}return t||Ke(
Mc,""),mo(n)})})}m();m();m();m();m();var $n=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function rP(e){e.haste=0,e.
width=f.min(e.width+1,10)}function oP(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var iP=e=>R.now()>=e.until;m();m();var po="https://www.googleapis.com/drive/v3/files",sP="https://www.googleapis.com/upload/drive/v3/files",
Eu="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",aP="application/vnd.google-apps.folder",
Vn="application/vnd.google-apps.document",zi="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
vf="application/json",Cu="application/pdf",Wc="application/vnd.google-apps.spreadsheet",Kc="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Ru=Q({id:G(),
mimeType:be(G()),webViewLink:be(G()),modifiedTime:be(G()),appProperties:be(Qt(G(),G())),trashed:be(
Ue())}),
Du=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},aw=(e,t,n)=>({fields:e,one:t,list:Q({files:et(t),
nextPageToken:be(
G())}),fileOf:n}),uw=aw(Eu,Ru,Du);m();m();var Bq=[["api-off",["accessNotConfigured",
"SERVICE_DISABLED"]],["scope",["insufficientPermissions","ACCESS_TOKEN_SCOPE_INSUFFICIENT",
"authError"]],["quota",["storageQuotaExceeded"]],["folder-full",
["teamDriveFileLimitExceeded","numChildrenInNonRootLimitExceeded","activeItemCreationLimitExceeded"]],
["daily-limit",["dailyLimitExceeded","quotaExceeded","dailyLimitExceededUnreg"]],["policy",[
"domainPolicy"]],["haste",["userRateLimitExceeded","rateLimitExceeded","RATE_LIMIT_EXCEEDED",
"sharingRateLimitExceeded"]],["not-granted",["appNotAuthorizedToFile"]],["not-exportable",[
"cannotExportFile","fileNotExportable","exportSizeLimitExceeded","fileNotDownloadable",
"cannotDownloadFile","cannotDownloadAbusiveFile"]],["not-yours",["insufficientFilePermissions",
"insufficientParentPermissions","cannotModifyInheritedPermission",
"fileWriterTeamDriveMoveInDisabled","forbidden"]],["too-large",["uploadTooLarge"]],["not-found",[
"notFound"]]];function zq(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function uP(e,t,n){var u,l,c;
let r=Uq(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=Bq.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?zq(e):i[0],a=Wq(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function Uq(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function Wq(e){if(e===null)return null;let t=v(e),n=v.isFinite(t)?
t*1e3:R.parse(e)-R.now();return v.isFinite(n)&&n>0?n:null}var Br=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Ou=({kind:e})=>e==="server"||e==="unknown";
var Kq=6,lP={failure:{kind:"haste",reason:"not-sent"}};function fo(e,t,n="text"){var s,a,u;let r=e.map(
()=>lP),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!iP(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=qq(l.flatMap(A=>{var N;return(N=e[A])!=null?N:[]}),n),p=[],g=null,b=!1;for(let[A,N]of l.entries(
)){
let P=(s=d[A])!=null?s:lP,I=r[N];r[N]=I!==void 0&&Gq(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!Hq(P,e[N])||o[N]>=Kq)&&(p.push(N),b=!0,g=f.max(g!=null?g:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&Br(A.failure)))break;if(i=[...p,...c],!b){rP(t);continue}let x=oP(
t,g);if(x===null)break;Utilities.sleep(x)}return r}var Gq=e=>"failure"in e&&e.failure.kind==="server",
Hq=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function qq(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
T(i);if(uf(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:uP(s,i.getContentText(),Zq(i))}})}function Zq(e){let t=e.getHeaders(
),
n=h.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function Zo(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=lt(
e,Vq(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function Vq(e){
try{return E.parse(e)}catch{return null}}var kf="lembar-juri-boundary-7f3a9c",Au=5*1024*1024-4096;
function zr(e,t){return fo(e.map(Jq),t).map(
n=>{let r=Zo(Ru,n);return"failure"in r?r:{ok:Du(r.ok)}})}function cw(e,t,n){let r=`${po}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Eu)}`,o=E.stringify(t),i=Zo(Ru,fo([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Du(i.ok)}}function Us(e,t,n){let r=e.
map(o=>`${po}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return cP(r,n)}
function dw(e,t){
let[n]=cP([`${po}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function cP(e,t){let n=e.map(r=>({url:r,method:"get"}));return fo(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function Jq({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${sP}${d}?uploadType=multipart&fields=${encodeURIComponent(
Eu)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${kf}`,payload:[...lw(
`--${kf}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...lw(`--${kf}\r
Content-Type: ${o}\r
\r
`),...k.from(s,p=>p>127?p-256:p),...lw(`\r
--${kf}--\r
`)]}}var lw=e=>Utilities.newBlob(e).getBytes();m();function mw(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${po}?q=${s}&pageSize=1000&fields=${a}${i}`,l=Zo(e.list,fo([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function pw(e,t,n){let r=`${po}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=Zo(e.one,fo([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Nu=(e,t)=>mw(
uw,e,[],t),Vo=(e,t)=>pw(uw,e,t);function fw(e,t,n){let r=Nu("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>h.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:aP,appProperties:t}),s=Zo(Q({id:G()}),fo([{url:`${po}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var dP=Q({
id:G(),emailAddress:be(G()),role:G()}),Yq=i0(Ru,{permissions:be(et(dP))}),mP=aw(`${Eu},permissions(id,emailAddress,role)`,
Yq,e=>{var t;return{...Du(e),access:(t=e.permissions)!=null?t:[]}}),
Gc=encodeURIComponent,Xq=e=>`${po}/${Gc(e)}`,gw=(e,t)=>mw(mP,e,[`mimeType = '${Wc}'`],t),hw=(e,t)=>pw(
mP,e,t);function Qq(e){let t=`${Xq(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${Gc("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${Gc(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${Gc(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${Gc(e.permission)}`,method:"delete"}}}function Hc(e,
t){
let n=fo(e.map(Qq),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?Zo(dP,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Pu="dokumen yang sudah jadi tidak dibuat dua kali",
eZ={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Pu}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Pu}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Pu}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Pu}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Pu}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Pu}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Iu="documents that are ready are not made twice",
tZ={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Iu}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Iu}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Iu}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Iu}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Iu}.`,
unknown:`Drive gave no clear answer. Try again: ${Iu}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Ui(
{kind:e,reason:t},n){let r=(n==="id"?eZ:tZ)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Nt=e=>Ge(e).slice(0,32),qc=e=>`folder:${e}`;function Ur(e,t,n){let{language:r}=e.settings,o=qc(
t),
i=Ne(o),s=i!==null&&nZ(i,n,r)?i:rZ(e,o,n);return{id:s,files:qt(Nu(s,n),r)}}var nZ=(e,t,n)=>qt(Vo(e,t),
n)!==null;function rZ(e,t,n){let{language:r}=e.settings,o=ie(r).documents.folder(mn(e)),i=qt(fw(o,{
folder:Nt(
Gt())},n),r);return Ke(t,i),i}function qt(e,t){return"ok"in e?e.ok:Ws(e.failure,t)}function Ws(e,t){
let n=Ui(e,t);return e.kind==="api-off"?ye(ge("DRIVE_API_OFF",n)):e.kind==="scope"?ye(ge(
"SCOPE_MISSING",n,lf())):ye(ge("DRIVE_REFUSED",n))}var oZ=Q({id:G(),link:G(),maker:G(),email:G(),
permission:G(),collected:G(),modified:G(),done:_t(),of:_t()}),
Zc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},yw=e=>Nt(_(e)),
bw=e=>Nt(Y(e)),pP=(e,t)=>`judge-file:${yw(e)}:${bw(t)}`;function xf(e,t){var n;try{let r=lt(oZ,E.parse(
(n=Ne(pP(e,t)))!=null?n:"null"));return r.success?r.data:Zc}catch(r){if(r instanceof SyntaxError)return Zc;
throw r}}var Ks=(e,t,n)=>Ke(pP(e,t),E.stringify(n));function Fu({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=ve(),i=pt(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=xf(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of Hc(
i,$n(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(T(s))}}m();m();
m();var fP=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var sr=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),Vc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),go=[Vc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),Vc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
Vc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),Vc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),Vc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var gP={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[sr("Presentasi",{advance:12,form:
"presentation"}),sr("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
go};m();var hP={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[sr(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),sr("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),sr("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:go};m();var yP={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[sr(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:go};m();var bP={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
sr("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:go};m();var wP={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[sr("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:go};var vP={kolabik:hP,"satuin-pelita":wP,mojokerto:bP,malang:yP,gipp:gP};m();m(
);var kP={name:"GIPP 2017, Kota Probolinggo"};m();var xP={name:"Kolabik 2023, Kota Pasuruan"};m();
var TP={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var SP={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var EP={name:"SATUIN PELITA 2019, Kota Pasuruan"};var CP={
kolabik:xP,"satuin-pelita":EP,mojokerto:SP,malang:TP,gipp:kP};var iZ=e=>({id:e,...CP[e],...vP[e]}),
Jc=fP.map(iZ);m();var ho={part:"documents",tab:Z.documents,columns:[{key:"number",header:F("Nomor",
"Number"),width:190,
format:"@"},{key:"kind",header:F("Jenis","Kind"),width:80},{key:"entry",header:F("Kode","Code"),
width:80},
{key:"title",header:F("Judul","Title"),width:380},{key:"status",header:F("Status","Status"),width:
120},
{key:"link",header:F("Tautan","Link"),width:260},{key:"maker",header:F("Pembuat","Made By"),width:
180},
{key:"at",header:F("Waktu","Time"),width:150},{key:"spreadsheet",header:F("ID Lembar","Sheet ID"),
width:110},
{key:"fileId",header:F("ID Berkas","File ID"),width:110},{key:"content",header:F("Sidik Isi",
"Content Hash"),width:110},{key:"modified",header:F("Diubah","Modified"),width:150},{key:"run",
header:F("Proses","Run"),width:90},{key:"revision",header:F("Revisi","Revision"),width:80}]},RP=[[
"begun",F("sedang dibuat","being made")],["made",F("jadi","ready")],["draft",F("rancangan","draft")],
["edited",F("disunting","edited")],["signed",F("ditandatangani","signed")],["failed",F("gagal",
"failed")],["deleted",F("terhapus","deleted")],["void",F("tidak berlaku","void")]],sZ=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function DP(e){var t;return e===""?"failed":(t=Rn(e,RP))!=null?t:sZ.test(e)?"signed":"own"}function Tf(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=RP.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&DP(t)===e?t:r}function Wi(e){var r,o,i;let t=ct(e,ho),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:DP(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var OP="lastRun",
aZ=Q({top:_t(),at:G(),by:G(),ranked:et(G()),errors:_t()}),AP=e=>Ke(OP,E.stringify(e));
function Yc(){var e;try{let t=lt(aZ,E.parse((e=Ne(OP))!=null?e:"null"));return t.success?t.data:null}
catch{
return null}}m();m();m();var NP={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};
function PP(e,t,n){var c,d;let r=new y;
for(let p of t){let[,g="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let x=(
d=
r.get(g))!=null?d:{count:0,last:0,digits:b.length};r.set(g,{count:x.count+1,last:f.max(x.last,v(b)),
digits:f.max(x.digits,b.length)})}let[o]=[...r].sort(([,p],[,g])=>g.count-p.count),[i,s,a]=o===void 0?
[NP[e].prefix,0,f.max(NP[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new w(
t.map(Y)),l=[];for(let p=s+1;l.length<n;p+=1){let g=`${i}${T(p).padStart(a,"0")}`;u.has(Y(g))||l.push(
g)}return l}m();var ww={entries:Or,judges:ys},Ef={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
uZ={entries:[["email",/email|surel/],["phone",
/whatsapp|nowa$|nomorwa|nohp|nomorhp|handphone|telepon|telp|phone/],
["link",/tautan|link|url|unggah|upload|berkas|file|proposal$/],["unitType",
/jenis(unit|instansi|opd)|unittype/],
["category",/kategori|category|bidang|kelompok/],["innovator",
/inovator|innovator|penggagas|pengusul|ketuatim|namatim/],
["contact",/narahubung|kontak|contact|pic$|penanggungjawab/],["institution",
/instansi|opd|unitkerja|perangkatdaerah|asal|dinas|kelurahan|sekolah|puskesmas|institution|agency/],
["code",/^(kode|code|nomorpeserta|nopeserta|nomorpendaftaran|nopendaftaran)/],["name",
/inovasi|innovation|judul|title|namaprogram|namakarya|namapeserta|^nama$|^name$|^peserta$/]],
judges:[["email",/email|surel/],["phone",
/whatsapp|nowa$|nomorwa|nohp|nomorhp|handphone|telepon|telp|phone/],
["role",/peran|role|jabatan|kedudukan|posisi|position/],["institution",
/instansi|opd|unitkerja|asal|lembaga|institution|agency|universitas/],
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},lZ=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Cf=e=>e===""||lZ.test(_(e));function IP(e,t){var o,i;if(Cf(e))return null;let n=ww[t].columns.find(s=>Ef[
t].
includes(s.key)&&Me(e,s.header));if(n!==void 0)return n.key;let r=_(e);return(i=(o=uZ[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var Sf=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function cZ(e){return e.every(n=>n==="")?"passed":Sf(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Sf(e,n=>/^https?:\/\//i.test(n))?"link":Sf(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>v(n)===r+1)?"passed":new w(e).size===e.length&&Sf(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function FP(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=cZ(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=Ef[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var dZ=10;function mZ(e,t){let n=new y;for(let[r,o]of e.entries()){let i=IP(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function pZ(e,t){var r;return(r=e.slice(0,dZ).map((o,i)=>({row:i,columns:mZ(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!Cf(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var fZ=e=>T.fromCharCode(65+e%26);function _P(e,t,n){var d,p,g;let r=pZ(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:FP(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let x of $P(b,t))u.set(x,"known");let l={columns:Ef[t].flatMap(b=>{var A;let x=o.
get(b);return x===void 0?[]:[{header:(A=a[x])!=null?A:fZ(x),key:b}]}),unknown:a.filter((b,x)=>!Cf(b)&&
![...o.values()].includes(x)&&s.some(A=>{var N;return((N=A[x])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,x]of s.entries()){if(x.every($=>$===""))continue;let A={code:"",name:""};for(
let[
$,M]of o)A[$]=(g=x[M])!=null?g:"";let N=i+b+1;if(_(A.name)===""){l.nameless.push(N);continue}let P=$P(
{institution:"",email:"",...A},t),I=P.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:A.name,why:I});else{for(let $ of P)u.set($,"twice");l.added.push(A)}}let c=PP(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var x;return b.code===""?{...b,code:(x=c.shift())!=null?x:""}:b}),l}function $P({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?_(t):`${_(t)}|${_(n)}`;return[...Y(e)===""?[]:[`code:${Y(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function gZ(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function MP(e){var u;let t=gZ(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var hZ={menu:"Siapkan tab juri",noJudges:
"Tab Juri belum berisi juri. Isi dahulu, lalu ulangi.",
noEntries:"Tab Peserta belum berisi peserta. Isi dahulu, lalu ulangi.",noCriteria:e=>`Tahap ${e} belum punya kriteria. Isi tab Kriteria dahulu.`,
noOpenStage:"Semua tahap sudah ditutup. Buka kembali tahapnya dahulu bila tab juri perlu ditambah.",
closed:e=>`Penilaian tahap ${e} sudah ditutup. Buka kembali dahulu.`,sharedTab:(e,t)=>`Pada tahap ${e} semua juri menilai di tab \u201C${t}\u201D (kolom Tab Nilai), jadi tidak ada tab per juri.`,
separate:
"Setelan Berkas Juri = terpisah: tab juri dibuat dalam berkas masing-masing juri, bukan di lembar ini.",
notReached:e=>`Belum diketahui siapa yang lolos ke tahap ${e}. Hitung dan tutup tahap sebelumnya dahulu.`,
made:(e,t,n)=>`Tab juri: ${e} dibuat, ${t} ditambah barisnya, ${n} tetap.`,more:
"Belum semua selesai; ulangi untuk melanjutkan.",theirs:(e,t)=>t===
0?`Tab ${e} bukan buatan Lembar Juri: dipakai apa adanya, tidak dilindungi.`:`Tab ${e} bukan buatan Lembar Juri dan tidak diubah: ${t} peserta belum ada di sana.`,
changed:e=>`Tab ${e} sudah berisi nilai, tetapi kolomnya tidak lagi cocok dengan kriteria sekarang. Tidak diubah; sesuaikan sendiri.`,
shared:
"Semua tab juri ada dalam satu berkas: setiap juri dapat melihat (tidak mengubah) nilai juri lain. Siapa pun yang boleh mengubah berkas juga boleh mengubah skripnya. Bila nilai harus rahasia atau juri tidak saling kenal, pakai setelan Berkas Juri = terpisah.",
share:
"Bagikan lembar ini kepada para juri sebagai Editor; setiap juri hanya dapat mengisi tabnya sendiri.",
noEmail:e=>`Alamat email ${e} belum terbaca, jadi hanya panitia yang dapat mengisi tabnya. Ketik alamatnya (bukan smart chip) di kolom Email tab Juri, lalu ulangi.`,
badEmail:e=>`Google tidak menerima alamat email ${e}, jadi hanya panitia yang dapat mengisi tabnya. Perbaiki di tab Juri, lalu ulangi.`,
noSuchList:e=>`Tab \u201C${e}\u201D tidak ada, atau bukan daftar yang dapat diambil.`,tooMany:e=>`Daftar terlalu panjang: paling banyak ${e} baris sekali tempel.`,
noNames:
"Tidak ditemukan kolom nama. Sertakan baris judul (misalnya Nama Inovasi, Instansi), lalu tempel lagi."}
,yZ={menu:"Prepare judge tabs",noJudges:
"The Judges tab holds no judges yet. Fill it in first, then repeat.",noEntries:
"The Entries tab holds no entries yet. Fill it in first, then repeat.",noCriteria:e=>`The stage ${e} has no criteria yet. Fill in the Criteria tab first.`,
noOpenStage:"All stages are closed. Open one again first if judge tabs have to be added.",closed:e=>`Judging of ${e} is closed. Open it again first.`,
sharedTab:(e,t)=>`At the stage ${e} all judges score in the tab \u201C${t}\u201D (column Score Tab), so there are no tabs per judge.`,
separate:
"Setting Judge Files = separate: judge tabs are made in a file for each judge, not in this spreadsheet.",
notReached:e=>`Nobody knows yet who reaches the stage ${e}. Compute and close the stage before it first.`,
made:(e,t,n)=>`Judge tabs: ${e} made, ${t} with rows added, ${n} unchanged.`,more:
"Not everything is done yet; repeat to go on.",theirs:(e,t)=>t===0?`The tab ${e} was not made by Lembar Juri: it is used as it is and not protected.`:
`The tab ${e} was not made by Lembar Juri and was not changed: entries missing in it: ${t}.`,changed:
e=>`The tab ${e} holds scores, but its columns no longer fit the criteria. It was not changed; adapt it yourself.`,
shared:
"All judge tabs are in one file: every judge can see (not change) the scores of the others. Whoever may edit the file may also edit its script. Where scores must be secret or judges are strangers, use the setting Judge Files = separate.",
share:"Share this spreadsheet with the judges as Editors; each can fill in the own tab only.",
noEmail:e=>`No e-mail address could be read for ${e}, so only the committee can fill in the tab. Type the address (no smart chip) in the column Email of the Judges tab, then try again.`,
badEmail:e=>`Google rejects the e-mail address of ${e}, so only the committee can fill in the tab. Correct it in the Judges tab, then try again.`,
noSuchList:e=>`There is no tab \u201C${e}\u201D, or it is no list that can be taken over.`,tooMany:e=>`The list is too long: at most ${e} rows at a time.`,
noNames:
"No column of names was found. Include the header row (such as Innovation, Institution) and paste again."}
,Jo=e=>({id:hZ,en:yZ})[e];var bZ=1e6,LP=1e4,vw=50,wZ=Q({kind:Rt(["entries","judges"]),text:be(G().check(
jh(bZ))),tab:be(G()),write:Ue()}),
BP=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.test(t));
function zP(e){return le(()=>{let{kind:t,text:n,tab:r,write:o}=me(wZ,e);return we(),o?Ee(()=>jP(t,n,
r,!0)):jP(t,n,r,!1)})}function jP(e,t,n,r){var g;let o=Kt(qe(),bt()),{competition:i}=An(new y([...o].
map(([b,x])=>[b,Le(x)]))),s=o.has("settings")?i.settings.language:rt(),a=Jo(ft(s)),u=b=>ye(ge(
"BAD_REQUEST",b));n!==void 0&&(!qe().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?MP(t!=null?t:""):Le(n).values.map(b=>b.map(U));l.length>LP&&u(a.tooMany(LP));let c=_P(l,e,vZ(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(g=o.get(e))!=null?g:Z[e][s],p=r?kZ(
e,d,c.added,s):[];return xZ(c,d,r,p)}var vZ=({entries:e,judges:t},n)=>n==="entries"?e:t;function kZ(
e,t,n,r){
var g,b;if(n.length===0)return[];let o=ww[e];Vr(t)===0&&dn(MA(o,t,r));let i=ct(Le(t),o),s=(g=i==null?
void 0:i.columns)!=null?g:new y(o.columns.map(({key:x},A)=>[x,A])),a=new y(o.columns.map(x=>{var A;
return[
x.key,(A=x.format)!=null?A:""]})),u=f.max(...s.values())+1,l=k.from({length:u},()=>"");for(let[x,A]of s)
l[A]=(b=a.get(x))!=null?b:"";let c=Vr(t);for(let[x,A]of l.entries())A==="@"&&f0(t,c,x,n.length);let d=n.
map(x=>{var N;let A=l.map(()=>"");for(let[P,I]of s)A[I]=(N=x[P])!=null?N:"";return A});sn(t,c,0,d,l);
let p=new w(n.flatMap(x=>h.entries(x).flatMap(([A,N])=>N?[A]:[])));return o.columns.flatMap(({key:x,
header:A})=>p.has(x)&&!s.has(x)?[A[r]]:[])}function xZ(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,vw).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,vw),repeatedTotal:a.length,nameless:u.slice(0,vw)}}function Ki(){return le(()=>{let e=qe(),t=Kt(
e,bt()),n=An(new y([...t].map(([x,A])=>[x,Le(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:rt(),s=ft(i),a=ve(),u=CZ(a,r.judges),l=u==="admin",c=pa(
).
filter(x=>![...t.values()].includes(x)),d=!TZ(n),p=!d||c.length>0,g=BP(e),b=l?Yc():null;return{user:
a,
role:u,language:s,competition:mn(r),stages:r.stages.map(x=>x.name),top:Vm(r),begun:p,...l?SZ(n,e,{
begun:p,
responses:g}):{},presets:l&&d&&c.every(x=>g.includes(x))?Jc.map(({id:x,name:A})=>({id:x,name:A})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?DZ(Z.documents[i],
e):UP,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?NN(r,au(i).rows):[]}
})}
var TZ=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,SZ=(e,t,{begun:n,responses:r})=>({...n&&tu.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:EZ(e.competition,t)}:{}});function EZ(e,t){let n=fr(t,e,af(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var CZ=(e,t)=>Nm()?"admin":RZ(e,t)?"judge":
"stranger",RZ=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),UP={made:0,begun:0};
function DZ(e,t){
if(!t.includes(e))return UP;let{grid:n}=xt(e),r=n===null?[]:[...Wi(n).rows.values()].filter(i=>i.spreadsheet===
Gt()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var OZ=e=>e.every(t=>t.every(n=>n===""));function AZ({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function WP(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=rf(i),a=AZ(e,t,s),u=Le(a).values,l=r.own.has(a),c=(N,P,I=0)=>{
var B;let{open:$}=nf(i,P),M=kw(a,$,e.admins,t.email);return{tab:a,judge:t.code,status:N,added:I,
missing:0,
access:M,id:(B=Rr().get(a))!=null?B:null}};if(OZ(u))return Ab(s,a),c("made",n.length);let d=new w(r.
sheets.filter(N=>N.tab===a).flatMap(({rows:N})=>N.flatMap(({entry:P})=>P===null?[]:[Y(P)]))),g=r.competition.
settings.missing==="assigned"?[]:s.values.slice(s.table.top).flatMap(([N])=>n.filter(P=>P.code===N&&
!d.has(Y(P.code))));if(!HA(s,u)){if(l&&qA(u))return Ab(s,a),c("renewed",n.length);let N=l?"changed":
"theirs";return{tab:a,judge:t.code,status:N,added:0,missing:g.length,access:"unprotected",id:null}}
let b=u.
length-s.table.top;if(g.length===0)return c("kept",b);let x=b+g.length,A=Db(g,s.table.top+b,i);
return XA(
a,{...s,...nf(i,x)},A),c("added",x,g.length)}function kw(e,t,n,r){if(r==="")return of(e,t,n,""),
"closed";try{return of(e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;return of(e,t,n,""),
"refused"}}var NZ=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),KP=({sheets:e,own:t,
competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=Ob(
We(n,i.stage).length,f.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
xw=e=>`locked:${e}`;function GP(e){let t=Ne(xw(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function Rf(e,t,n){let{admins:r,language:o}=e.competition.settings,i=NZ(e,t),s=GP(t),a=h.fromEntries(
i.map(d=>[d,d in s?s[d]:Fm(d)]));Ke(xw(t),E.stringify(a));for(let d of i)Ta(d,r);for(let{tab:d,open:
p}of KP(
e,t))e2(d,p,[...r,ve()]);let u=ie(o).history.closed(i.length),l={at:ot(),by:ve(),action:"close",
detail:u,
run:St(),hash:"",stage:t},c=zt(n,l,e.competition.settings);return Fu(e,t,"reader"),c}function HP(e,t,
n,r){
let o=GP(t);for(let[u,l]of h.entries(o))KS(u,l);let i=[...e.competition.settings.admins,ve()];for(
let{
tab:u,open:l,email:c}of KP(e,t))kw(u,l,i,c);On();let s={at:ot(),by:ve(),action:"reopen",detail:n,run:
St(),
hash:"",stage:t},a=zt(r,s,e.competition.settings);return Ke(xw(t),"{}"),Fu(e,t,"writer"),a}var PZ=Q(
{stage:be(G())}),qP=Q({stage:G(),reason:G()});function Jn({stages:e,settings:t},n){var o;let r=e.
map(i=>i.name).join(", ");return(o=e.find(i=>_(i.name)===_(n)))!=null?o:ye(ge("BAD_REQUEST",ie(t.language).
problems.unknownStage(n,r)))}function Gs(e){let t=le(()=>{let n=e();return we(),Ee(()=>{let r=tt(
"all");Ht(r),n(r,r.history)})});return"problem"in t?t:Ki()}var ZP=e=>Gs(()=>{let{stage:t}=me(PZ,e);
return(n,r)=>{
var a,u;let{competition:o}=n,i=Ye(o.stages,r.rows),s=t===void 0?(a=i.find(l=>l.status==="open"))==null?
void 0:a.stage:Jn(o,t).name;if(s!==void 0){if(((u=cn(i,s))==null?void 0:u.status)==="open"){Rf(n,s,r);
return}Pc(r),Fu(n,s,"reader")}}});function Df(e,{settings:t}){let n=e.replace(/\s+/g," ").trim().slice(
0,500);return n===""?ye(ge("BAD_REQUEST",ie(t.language).problems.reasonMissing)):n}var VP=e=>Gs(()=>{
let t=me(qP,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Jn(o,t.stage),s=Ye(o.stages,r.rows),
a=Df(t.reason,o);if(((u=cn(s,i))==null?void 0:u.status)!=="open"){HP(n,i,a,r);return}Pc(r),Fu(n,i,
"writer")}}),JP=e=>Gs(()=>{let t=me(qP,e);return({competition:n},r)=>{let{name:o}=Jn(n,t.stage),i=Df(
t.
reason,n),s=ON(n,o),a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),u=a[a.length-1];(u==null?
void 0:
u.hash)===s&&u.detail===i||zt(r,{at:ot(),by:ve(),action:"rules",detail:i,run:St(),hash:s,stage:o},n.
settings)}});var FZ=Q({stage:be(G())}),YP=e=>Gs(()=>{let{stage:t}=me(FZ,e);return({competition:n,
typedDecisions:r},o)=>{
let{settings:i}=n,s=ie(i.language).history,a=t===void 0?null:Jn(n,t).name,{unconfirmed:u,missing:l}=Vp(
r,o.rows,Ge),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(N=>N.stage===d))||a!==null&&_(a)!==
_(d))continue;let g=r.filter(N=>N.stage===d),b=g.map(N=>gb(N,Ge)).join(" "),x=s.plenary(g.map(({
entry:N,
rank:P})=>`${N}: ${P}`)),A={at:ot(),by:ve(),action:"plenary",detail:x,run:St(),hash:b,stage:d};c=zt(
c,A,i)}}});m();m();var XP="lembar-juri-evidence";function Of(e,t,n){let r={format:XP,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var Af=e=>e.slice(0,16);function QP(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==XP||r.version!==1||!o.every(k.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var Tw=e=>e.map(({entry:t})=>t.code),eI=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function tI({settings:e},{standings:t,places:n,
last:r},o){let i=Pa(t,p=>p.category),s=p=>{var g;return((g=i.get(p.category))!=null?g:[]).filter(b=>Mt(
b)<Mt(p))},a=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,g])=>[p,[...g].reverse().find(b=>b.advances)])),c=(p,{rounded:g,sharing:b})=>{let{advances:x,
cutNote:A,title:N,score:P,entry:I}=p,$=p.category===null?{}:{category:p.category},M=K=>a?Mt(K)===Mt(
p):b.includes(K.entry.code),B=()=>{var K;return Tw(((K=i.get(p.category))!=null?K:[]).filter(M))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
an(
e.passingScore),score:g}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:eI(p)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let K=s(p).filter(V=>V.cutNote!=="institution-full"&&_(V.entry.institution)===_(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:Tw(
K)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:B(),...$}}];if(x)return[{code:"ADVANCES",params:{places:n,last:r,title:N,...$}}];let z=l.
get(p.category),L=z&&!a?Jm(z.score,P,o):null,j=L===null||L.s<0?null:L;return[{code:"OUTSIDE_CUT",
params:{
places:n,last:r,behind:j,...$}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:B(),
...$}}]:
[]]},d=p=>{let{place:g,vacated:b,prize:x}=p;if(g===null)return[];let A=r&&e.rankedWinners,N=u.filter(
I=>I.category===p.category&&Mt(I)<Mt(p)),P=b!==null&&b.from===null;return[...N.length>0&&(A||n!==null&&
Mt(p)>n)?[{code:"PASSED_OVER",params:{place:g.place,over:Tw(N)}}]:[],...b!==null&&(A||P)?[{code:
"MOVED_UP",params:{place:g.place,from:b.from,removed:eI(p)}}]:[],...x===null?[]:[{code:"PRIZE",
params:{prize:x}}]]};
return(p,g)=>{let{category:b,categoryRank:x}=p;return[...b!==null&&x!==null?[{code:"CATEGORY_RANK",
params:{
category:b,rank:x}}]:[],...c(p,g),...d(p)]}}m();function nI(e,t){let n=[];for(let r of e){let o=n[n.length-1],
i=o==null?void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function rI(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,Nr(a,t)])),o=nI(e,(s,a)=>ln(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=nI(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,g,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(g=i[a+1])==null?
void 0:g.standings)!=null?b:[]}]})))}function oI(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function $Z(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:vE(e,r);return t.set(r,o),
o(n)}}function _Z(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let x=b&&o.includes(b.entry.code)?oI(e,b):null;return b&&x?[{entry:b.entry.code,
rank:b.
rank,value:x}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,g=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...g}}]}function MZ({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function LZ(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function iI(e,
t,n){
var P;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=Un(s),c=l==null?
void 0:l(o,r),d=$Z(o),p=rI(a,r.decimals),g=ac(e,i,n),b=o.criteria.map(({name:I,weight:$,max:M})=>({
criterion:I,
weight:an($),max:an(M)})),x=new y;for(let{entry:I,judge:$,reason:M}of o.leftOut){let B={code:
"JUDGE_LEFT_OUT",params:{judge:$,reason:M}};x.set(I,[...(P=x.get(I))!=null?P:[],B])}let A=({entry:I,
judgeScores:$,
stageScore:M,score:B})=>{var K,q;let z=(K=x.get(I.code))!=null?K:[],L=[...$].map(([V,ne])=>({judge:V,
score:ne})),j=o.judges.map(V=>V.code).filter(V=>!$.has(V)&&!z.some(({params:ne})=>ne.judge===V));
return[
{code:"STAGE_SCORE",params:{method:s,judges:L,criteria:b,score:M}},...(q=c==null?void 0:c(I.code))!=
null?q:[],...z,...j.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:j}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:g(I.code,M),score:B}}]:[]]},N=tI(e,t,u);return I=>{let $=p.get(I.entry.code);
return $===void 0?[]:[...A(I),..._Z(I,$,d),...MZ(I,$,u),...LZ(I),...N(I,$)]}}var Nf=(e,t)=>t.map((n,
r)=>jZ(e,n,t.slice(0,r)));function jZ(e,t,n){let{language:r,decimals:o}=e.settings,
i=iI(e,t,n),s=IA(r,o,pr(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:FA(
u,r,o)}]}))}function sI(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=Ye(
s.stages,t),
u=({stage:A})=>{var N;return((N=cn(a,A.name))==null?void 0:N.status)==="open"},l=jt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(A=>A.name===i),d=l.results.filter((A,N)=>N<c||!u(
A)),p=d.filter(u).map(({stage:A})=>A.name),g=o&&!n?p:[],b=g.length>0?[]:p,x=A=>{var N;return A.code===
"TAB_UNPROTECTED"&&g.includes((N=A.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:Nf(
s,d),toClose:g,open:b,findings:l.findings.filter(A=>!x(A)),writes:r!=null?r:!n&&b.length===0}}m();
var aI=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:h.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var uI=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function lI(e,t){let[n,r]=[uI(e),uI(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var BZ=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function cI(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Cs(e,BZ(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...lI(t,
o)}]})}function dI(e,t,n){let{settings:r}=e,{unit:o}=Un(r.method);return wa.filter(s=>s!==r.method&&
(!r.carryOver||Un(s).unit==="points")&&(r.passingScore===null||Un(s).unit===o)).flatMap(s=>{let a=Cs(
{...e,settings:{...r,method:s}},t.panel,n);return a.standings.length===0?[]:[{method:s,...lI(t,a)}]}
)}m();function mI(e,t,n,r){let o=e.standings.filter(g=>g.advances).length,[i,s]=[e.standings[o-1],e.standings[
o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(g=>g.advances))return null;let[a,u]=[i,s].map(({entry:g})=>t.entries.findIndex(
({code:b})=>b===g.code)),l=n.map(({weight:g,scores:b})=>({weight:g,gap:b[a]-b[u]})),c=l.reduce((g,{
weight:b,
gap:x})=>g+b*x,0),d=l.reduce((g,{weight:b,gap:x})=>g+b*(x-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),standardError:p<2?null:f.sqrt(
d*p/(p-1))}}m();m();var Gi=e=>e.filter(t=>t!==null),wr=e=>e.reduce((t,n)=>t+n,0),_n=e=>wr(e)/e.length;
function Mn(e){
if(e.every(n=>n===e[0]))return 0;let t=_n(e);return wr(e.map(n=>(n-t)**2))}function Pf(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function pI(e){var p,g;let t=e.length,
n=(g=(p=e[0])==null?void 0:p.length)!=null?g:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(_n),o=e[0].map((b,x)=>_n(e.map(A=>A[x]))),i=_n(r),s=e.flatMap(
(b,x)=>b.map((A,N)=>(A-r[x]-o[N]+i)**2)),a=n*Mn(r)/(t-1),u=t*Mn(o)/(n-1),l=wr(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function fI(e,t){let{groupCount:n}=Ia(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=Ss(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?k.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();m();function gI(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],r=f.sqrt(Mn(t)*Mn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[_n(t),_n(n)];return f.max(-1,f.min(1,wr(e.map(([s,a])=>(s-o)*(a-i)))/r))}
function hI(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Gi(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Gi(u.filter((p,g)=>g!==o));return l===null||c.length===0?[]:[[l,_n(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:f.sqrt(Mn(s)/(s.length-1)),agreement:gI(a)}})}m();m();
function zZ(e){let t=v.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function yI(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-zZ(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=v.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function UZ(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return wr([...t.
values()].map(r=>r**3-r))}function bI(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Pf),i=e.map((c,d)=>wr(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*wr(r.map(UZ));if(s<=0)return null;let a=12*Mn(i)/s;return{w:a,p:
yI(
n*(t-1)*a,t-1)}}m();function wI(e){let t=e.map(Gi).filter(i=>i.length>1),n=t.flat(),r=Mn(n)/(n.length-1);
return r>0?1-wr(
t.map(i=>i.length*Mn(i)/(i.length-1)))/n.length/r:null}m();function vI(e){let t=e.entries.filter(s=>{
var a,u;return((u=(a=e.readings.get(s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new w(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var kI=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function WZ(e,t){let n=e.map((i,s)=>[...i,t[s]]),
r=f.max(...e.map((i,s)=>i[s])),o=0;for(let[i,s]of n.
entries()){let a=s[i];if(a<=r*1e-12){s.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/a;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*s[d]}}return{solution:n.map((i,s)=>i[s]===0?0:i[
i.
length-1]/i[s]),rank:o}}function Sw(e,t,n){let r=t.map((c,d)=>t.map((p,g)=>g===d?n*c:0)),o=t.map(()=>0),
i=new w;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,x)=>b+t[x],
0),g=d.reduce((b,x)=>b+t[x]*c[x],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-g);let x=r[b];x[
b]=
x[b]+t[b];for(let A of d)x[A]=x[A]-t[b]*t[A]/p}}let{solution:s,rank:a}=WZ(r,o),u=t.reduce((c,d)=>c+d,
0),l=s.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:s.map((c,d)=>t[d]>0?c-l:0),isDetermined:a>=i.size-
1}}m();function KZ(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Gi(e)}var Yo=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let s=n[i];
s!==null&&(r+=t[i]*s,o+=t[i])}return o>0?r/o:_n(Gi(n))});function If(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap((u,l)=>u[i]===null?[]:[l]),
a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}var Ff=(e,t)=>n=>Float64Array.
from(e,r=>{let o=KZ(r,n).sort((s,a)=>s-a),i=t(o.length);return _n(o.slice(i,o.length-i))});var xI=(e,
t)=>{var r,o;if(e.every(i=>i.every(s=>s!==null)))return Yo(e);let n=Sw(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let a=Sw(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return Yo(e.map(u=>u.map((l,c)=>l===null?null:l-a[c])))(i)}};m();var TI=Yo;m();var SI=e=>Ff(e,t=>f.ceil(
t/2)-1);m();var EI=e=>Yo(If(e,Pf));m();var CI=e=>Ff(e,t=>t<oc?0:1);m();function GZ(e){let t=f.sqrt(
Mn(e)/(e.length-1)),n=_n(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var RI=e=>Yo(
If(e,GZ));var DI={mean:TI,trimmed:CI,median:SI,"rank-sum":EI,"z-score":RI,adjusted:xI};function OI(e,
t,n,r,o){var i,s,a;return(a=(s=(i=DI)[e])==null?void 0:s.call(i,t.rows,n))!=null?a:HZ(
ic[e],t,r,o)}function HZ(e,{entries:t,judges:n},r,o){return i=>{let s=e.scores(qZ(r,n,i),o);return Float64Array.
from(t,({code:a})=>{var u,l;return(l=(u=s.get(a))==null?void 0:u.valueOf())!=null?l:v.NaN})}}
function qZ(e,t,n){
let r=t.flatMap((a,u)=>k.from({length:n[u]},(l,c)=>({judge:a,code:`${a}\0${c}`}))),o=new y(e.judges.
map(a=>[a.code,a])),i=new y([...e.readings].map(([a,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[a,l.length>0?new y(l):u]})),s=r.flatMap(({judge:a,code:
u})=>{
let l=o.get(a);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...s,...e.judges],readings:
i}}m();m();function AI(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var ZZ=5,VZ=20231207;function NI(e,t){return e===1?[[t]]:k.from({length:t+1},(n,r)=>NI(e-1,t-r).map(
o=>[r,...o])).flat()}var Ew=e=>e<2?1:e*Ew(e-1),JZ=e=>NI(e,e).map(t=>{let n=t.reduce((r,o)=>r/Ew(o),
Ew(
e));return{times:t,weight:n/e**e}});function YZ(e,t){let n=AI(VZ);return k.from({length:t},()=>{let r=k.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=f.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var PI=(e,t)=>e<=ZZ?JZ(e):YZ(e,t);var XZ=1e-9,Cw={most:2e3,longList:500,longFrom:500};function QZ(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=ac(e,t.stage,n),i=new je(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function eV(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-f.floor(n/e.length)*e.length)}function tV(e,t){var s,a;let n=Pr(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function II(e,t,n,r,o,i){let{settings:s}=e,{entries:a,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=OI(
t.method,o,i,t.panel,s),g=QZ(e,t,n,o),b=new y(a.map((M,B)=>[M.code,B])),x=10**s.decimals,A=d==="higher"?
-1:1,N=M=>M,P=Bm(e.entries),I=new je(0),$=M=>s.passingScore===null?I:new je(M,x);return PI(u.length,
a.length<Cw.longFrom?Cw.most:Cw.longList).map(M=>{let B=p(M.times).map((ne,H)=>g[H].rest+g[H].own*ne),
z=B.map(ne=>A*f.floor((ne+XZ)*x+.5)),L=eV(z),j=new Int32Array(a.length),K=L.map((ne,H)=>{let re=L[H-
1];return j[ne]=re!==void 0&&z[re]===z[ne]?j[re]:H+1,{entry:a[ne],rank:j[ne],score:$(A*z[ne]),steps:
[],
decidedBy:null}}),{races:q}=Xm(K,{settings:s,places:l,last:c,better:d,rounded:N,categoryOf:P}),V=q.flatMap(
ne=>tV(ne,l));return{weight:M.weight,scores:B,ranks:j,shares:new y(V.map(([ne,H])=>[b.get(ne),H]))}}
)}m();function nV(e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;
for(let s of n){
let a=f.floor(s/e.length);if(i+=e[s-a*e.length].weight,i>=o-1e-9)return a}return e.length};return[r(
.05),r(1-.05)]}function FI(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,s]=nV(t,r),a=o<1e-9||o>1-1e-9;return{code:n,inTop:a?
f.round(o):o,rankLow:i,rankHigh:s}})}m();function rV({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function $I(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new w(rV(e,r)),s=({entry:{code:
d},
advances:p})=>{var b;let g=(b=o.get(d))!=null?b:0;return i.has(d)||(p?g:1-g)<.9-1e-9},a=e.standings.
filter(d=>d.advances),u=a.filter(d=>!s(d)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[]};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:a.length,
contested:[]};
let l=e.standings.filter(s).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=a.length?
"partly":"open",within:a.length,firm:u,contested:l}}function $f(e,t,n){var L,j,K;let r=(L=t.held)!=null?
L:t,{panel:o}=r,s=r.standings.some(({decision:q})=>q!==
void 0)?Cs(e,o,n):r,a=new w(t.standings.map(({entry:q})=>q.code)),u=q=>q.filter(V=>a.has(V)),l=q=>q.
map(V=>({...V,enters:u(V.enters),leaves:u(V.leaves)})),c=vI(o),d=kI(c.rows),p=2*d.length>=c.rows.length?
d:[],g=bI(p),b=pI(p),{lambda:x,effects:A}=fI(o,e.settings.severityCorrection),N=Un(s.method),P=c.judges.
length>0?II(e,s,n,N,c,x!=null?x:0):[],I=new y(FI(c,P).map(q=>[q.code,q])),$={...s,standings:s.standings.
filter(({entry:q})=>a.has(q.code))},M=$.standings.map(({entry:q})=>I.get(q.code)),B=l(cI(e,s,n)),z=mI(
s,c,P,(N==null?void 0:N.better)==="lower"?-1:1);return{stage:s.stage.name,panel:{judges:c.judges.length,
entries:c.entries.length,complete:d.length},kendallW:(j=g==null?void 0:g.w)!=null?j:null,kendallP:(K=
g==null?void 0:g.p)!=null?K:null,iccSingle:b.single,iccAverage:b.average,alpha:wI(c.rows),lambda:x,
judges:hI(
o,c,A),stability:M,leaveOneOut:B,methods:l(dI(e,s,n)),gap:z!==null&&u([z.lastIn,z.firstOut]).length===
2?z:null,verdict:$I($,c.judges.length,M,B)}}m();m();var _I=e=>e<=3;var MI={strong:.7,moderate:.5,
weak:.3,none:0},oV={levels:{single:()=>"Hanya nilai satu juri yang dihitung, jadi keandalan peringkat tidak dapat dinilai.",
"no-cut":()=>"Semua peserta lolos pada tahap ini, jadi tidak ada batas yang diuji.",firm:e=>`Batas lolos kukuh: ${e===1?
"peserta yang lolos":`ke-${e} peserta yang lolos`} hampir tidak bergantung pada juri mana yang duduk di panel.`,
partly:(e,t)=>`${t} dari ${e} tempat kukuh; selebihnya bergantung pada juri mana yang duduk di panel.`,
open:(e,t)=>e===
1?"Batas lolos rapuh: tempat yang tersedia tidak kukuh terhadap susunan juri.":t===0?`Batas lolos rapuh: tidak satu pun dari ${e} tempat kukuh terhadap susunan juri.`:
`Batas lolos rapuh: hanya ${t} dari ${e} tempat yang kukuh terhadap susunan juri.`},contested:e=>`Bahas di pleno: ${e}.`,
sensitivity:e=>`Dengan ${e} juri ini kepekaan panel, bukan peluang.`,sameWithoutAny:
"Tanpa salah satu juri, siapa pun dia, yang lolos tetap sama.",changesWithout:(e,t)=>`Bila satu juri tidak dihitung, yang lolos berubah pada ${e} dari ${t} kemungkinan.`,
gap:(e,t,n)=>`Selisih ${e} dan ${t} di batas: ${n}`,gapError:(e,t)=>` (galat baku ${e}): ${t?
"kurang dari dua kali galatnya, jadi belum pasti":"lebih dari dua kali galatnya"}`,otherMethods:e=>`Metode ${e} memberi peserta lolos yang sama.`,
byMethod:(e,t,n)=>`Dengan ${e}: ${[t&&`masuk ${t}`,n&&`keluar ${n}`].filter(Boolean).join(", ")}.`,
agreement:{strong:"Juri sangat sepakat tentang urutan peserta.",moderate:
"Juri cukup sepakat tentang urutan peserta.",weak:"Juri kurang sepakat tentang urutan peserta.",none:
"Juri hampir tidak sepakat tentang urutan peserta."}},iV={
levels:{single:()=>"Only one judge\u2019s scores count, so nothing can be said about how firm the ranking is.",
"no-cut":()=>"Everybody advances at this stage, so there is no cut to test.",firm:e=>`The cut is firm: ${e===1?
"who advances hardly depends":`the ${e} who advance hardly depend`} on which judges sit in the panel.`,
partly:(e,t)=>`${t} of ${e} places are firm; the rest depend on which judges sit in the panel.`,open:
(e,t)=>e===1?"The cut is fragile: its only place is not firm against another choice of judges.":t===0?
`The cut is fragile: none of the ${e} places is firm against another choice of judges.`:`The cut is fragile: only ${t} of ${e} places are firm against another choice of judges.`}
,
contested:e=>`To discuss in the plenary: ${e}.`,sensitivity:e=>`With ${e} judges this is the panel\u2019s sensitivity, not a probability.`,
sameWithoutAny:"Without any one of the judges, the same entries advance.",changesWithout:(e,t)=>`If one judge is left out, who advances changes in ${e} of ${t} cases.`,
gap:(e,t,n)=>`Gap between ${e} and ${t} at the cut: ${n}`,gapError:(e,t)=>` (standard error ${e}): ${t?
"less than twice its error, so not certain":"more than twice its error"}`,otherMethods:e=>`The same entries advance by ${e}.`,
byMethod:(e,t,n)=>`By ${e}: ${[t&&`${t} in`,n&&`${n} out`].filter(Boolean).
join(", ")}.`,agreement:{strong:"The judges strongly agree on the order of the entries.",moderate:
"The judges moderately agree on the order of the entries.",weak:
"The judges agree little on the order of the entries.",none:
"The judges hardly agree on the order of the entries."}};function sV(e){var n;
return(n=h.keys(MI).find(r=>e>=MI[r]))!=null?n:"none"}var LI=(e,t)=>Pn(e.toFixed(2),t);function aV(e,
t,n){
var p;let{verdict:r,panel:o,leaveOneOut:i,gap:s,methods:a}=e,u=i.filter(({enters:g,leaves:b})=>g.length+
b.length>0).length,l=a.filter(({enters:g,leaves:b})=>g.length+b.length===0).map(({method:g})=>g),c=g=>Uo(
g,n),d=(p=s==null?void 0:s.standardError)!=null?p:null;return[...r.contested.length>0?[t.contested(X(
r.contested,n))]:[],..._I(o.judges)?[t.sensitivity(o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(
u,i.length),...s?[`${t.gap(s.lastIn,s.firstOut,LI(s.points,n))}${d===null?"":t.gapError(LI(d,n),s.points<
2*d)}.`]:[],...l.length>0?[t.otherMethods(X(l.map(c),n))]:[],...a.filter(({method:g})=>!l.includes(g)).
map(({method:g,enters:b,leaves:x})=>t.byMethod(c(g),X(b,n),X(x,n)))]}function _f(e,t){let n=t==="id"?
oV:iV,{level:r,within:o,firm:i}=e.verdict;return[n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:
aV(
e,n,t),...e.kendallW===null?[]:[n.agreement[sV(e.kendallW)]]]}var jI=(e,t)=>t.map((n,r)=>{let o=$f(e,
n,t.slice(0,r)),i=_f(o,e.settings.language);return{...o,verdict:{
...o.verdict,text:i}}});m();function BI(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:pr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:h.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function zI({competition:e,unwritten:t,keepers:n},{evaluation:r,
explanations:o,findings:i,hash:s,provisional:a},u){
let{language:l}=e.settings;for(let P of t)dn(P);let{run:c,isNew:d}=$A(s,a,u.rows),p=i.filter(hu);pN(
e,{...r,findings:uV(p)},o,c,n);let g=r.results.map(P=>P.stage.name);if(AP({top:Vm(e),at:c.at,by:c.by,
ranked:g,errors:ji(i,"error")}),!d||a)return u;let{at:b,by:x,id:A}=c,N=ie(l).history.computed(g.length,
ji(p,"error"),ji(p,"warning"));return zt(u,{at:b,by:x,action:"compute",detail:N,run:A,hash:s},e.settings)}
var uV=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");var lV=Q({provisional:Ue(),write:be(Ue()),close:be(
Ue()),reliability:be(Ue()),profiles:be(Ue())});function Xc(e){
return le(()=>{let t=me(lV,e);return we(),Ee(()=>Rw(t).answer)})}function Rw({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=xn(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=sI(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=Tu(i),g=u.toClose.reduce((P,I)=>Rf(i,I,P),o.history),b=[...u.findings,...qo(i,g)],x=i.findings.some(
({code:P,params:I})=>P==="TAB_OPEN"&&I.isShutOut),A=u.writes&&!x?zI(i,{...u,findings:b,hash:p,
provisional:n.
provisional},g):g;Fs(i,b);let N={ok:wu(b),findings:co(b,a,_c({...o,history:A})),understood:hf(i),
stages:d.
map((P,I)=>BI(P,l[I],s)),reliability:e?jI(s,d):[],...t&&{profiles:aI(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:A,answer:N}}m();m();m();var UI={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},
WI={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},Qc=(e,t)=>h.
assign(new C(`${t}: ${e}`),{archiveFault:e}),Mf=e=>e instanceof C&&"archiveFault"in e?e.archiveFault:
null;var OV=new R(1980,0,1),uF=/[\uD800-\uDFFF]/,AV=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function NV(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return T.fromCharCode(
240|t>>18,...n)}function PV(e){var o;let{strToU8:t,strFromU8:n}=(Zi(),Ao(qi)),r=((o=e.match(AV))!=null?
o:[]).map(i=>uF.test(i)?i.length===2?NV(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var Vi=e=>uF.
test(e)?PV(e):(Zi(),Ao(qi)).strToU8(e),$u=e=>(Zi(),Ao(qi)).strFromU8(e),lF=e=>(Zi(),Ao(qi)).strFromU8(
e,!0),cF=e=>(Zi(),Ao(qi)).inflateSync(e),sF=e=>/\.(xml|rels|vml)$/i.test(e),IV=(e,t)=>e>t+t/1e3+64,
aF=60;
function FV(e){let t=0;for(let n=e.indexOf(aF);n>=0;n=e.indexOf(aF,n+1))t+=1;return t}function zf(e,
t,n=()=>!0){
let r=new w,o=0,i=0,s=(Zi(),Ao(qi)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw Qc("twice",u);if(r.add(d),IV(l,c))throw Qc("lying",u);if(o+=c,sF(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw Qc("too-large",u);return n(u)}}),a=0;for(let u of h.keys(s))if(sF(
u)&&(a+=FV(s[u])),a>t.tags)throw Qc("too-large",u);return s}var _u=(e,t=6)=>(Zi(),Ao(qi)).zipSync(e,
{mtime:OV,level:t});function Uw(e,t){let n=le(()=>{var P,I;let{language:r}=e.settings,o=ie(r),[i,s]=[
(P=ru(t))==null?void 0:
P.snapshot,Jp(t)];if(i===void 0||s===null)return ye(ge("BAD_REQUEST",o.problems.noEvidence));let{
text:a,
seal:u}=Of(s,i,Ge),l=Vi(a);if(l.length>Au)return ye(ge("BAD_REQUEST",o.problems.noEvidence));let c=ve(
),
d=$n(1,R.now()),p=Ur(e,c,d),g={sheet:Nt(Gt()),evidence:Nt(s.stage+s.hash)},b=p.files.find(({
properties:{
sheet:$,evidence:M}})=>$===g.sheet&&M===g.evidence),x=u.slice(0,32);if((b==null?void 0:b.properties.
content)===x)return{link:b.link,seal:u};let A={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.
id,bytes:l,from:vf,to:vf,title:`${o.documents.evidence(s.stage,s.code)}.json`,properties:{...g,
content:x}},
[N]=zr([A],d);return{link:N===void 0?"":qt(N,r).link,seal:u}});return"problem"in n?{file:null,seal:
null,
problem:n.problem.message}:{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var $V=[
"competition","year","organizer","government","province","city","decisionDate","juryDecreeNumber",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],Mu=e=>e.filter(([,t])=>t!=="");function Uf({settings:e,entries:t,judges:n,
signers:r=[]},o,i){let s=o.filter(({stage:a})=>i.includes(a)).flatMap(({stage:a,judge:u,rows:l})=>l.
flatMap(c=>c.entry===null?[]:[{of:[a,u,c.entry],row:c}])).sort((a,u)=>a.of.join(`
`)<u.of.join(`
`)?-1:1);return{settings:Mu($V.map(a=>{var u;return[[a],T((u=e[a])!=null?u:"")]})),signers:Mu(r.map(
({office:a,name:u,plainName:l,rank:c,nip:d,acting:p,onBehalfOf:g})=>{let b=[u,l,c,d,p,...g].filter(x=>x!==
"");return[[a],u===""?"":b.join("; ")]})),innovators:Mu(t.map(({code:a,innovator:u})=>[[a],u])),
judges:Mu(
n.map(({code:a,name:u})=>[[a],u])),roles:Mu(n.map(({code:a,role:u})=>[[a],u])),notes:Mu(s.map(({of:a,
row:u})=>[a,u.notesToEntrant])),formulas:s.flatMap(({of:a,row:u})=>[...u.marks].flatMap(([l,c])=>"formula"in c&&
c.formula===!0?[[[...a,l],"formula"]]:[]))}}function dF(e,t){return h.keys(e).flatMap(r=>{
let o=a=>E.stringify(a),[i,s]=[new y(e[r].map(([a,u])=>[o(a),u])),new y(t[r].map(([a,u])=>[o(a),u]))];
return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:r,names:a,old:"",now:"formula"}
]):
e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===u?[]:[{part:r,names:a,old:u,
now:l}]})})}function mF({competition:e,sheets:t,decisions:n},r,{links:o},{code:i,hash:s,at:a,by:u},l){
let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),g=[...r.standings].sort((b,x)=>Mt(
b)-Mt(x));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:Uo(r.method,d.language),
rulesVersion:T(Zn),history:{rows:o.length,end:gc(o,Ge)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:x,rank:A,confirmed:N})=>{var P,I;return{stage:b,entry:x,rank:A,by:(P=N==null?
void 0:
N.by)!=null?P:"",at:(I=N==null?void 0:N.at)!=null?I:""}}),ranking:g.map(b=>{var x;return{rank:Mt(b),
code:b.entry.code,score:or(b.score,d.decimals),advances:b.advances,title:(x=b.title)!=null?x:""}}),
printed:Uf(
e,t,p)}}var _V=Q({stage:be(G()),minutes:be(Q({number:G(),link:G()}))});function MV(e,{settings:t}){
var s,a;let n=u=>u.
replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:""),link:n((
a=
e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?r:t.resultApproval||
r.number+r.link!==""?ye(ge("BAD_REQUEST",ie(t.language).problems.minutesMissing)):null}var LV=[
"TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function Wf(e){return le(()=>{let{stage:t,
minutes:n}=me(
_V,e);return we(),Ee(()=>{var de,Xe,pe;let{workbook:r,results:o,findings:i,history:s}=Rw({
provisional:!1,
close:!0},Te=>t===void 0?void 0:Jn(Te,t).name),{competition:a}=r,{language:u}=a.settings,l=(de=o[o.length-
1])==null?void 0:de.stage.name,c=t===void 0?l:Jn(a,t).name,d=(pe=c!=null?c:(Xe=a.stages[0])==null?
void 0:
Xe.name)!=null?pe:"",p=a.stages.slice(0,a.stages.findIndex(Te=>Te.name===d)+1),g=i.filter(Te=>Te.stage===
void 0||p.some(({name:Ct})=>Ct===Te.stage)).map(Te=>LV.includes(Te.code)?{...Te,severity:"error"}:Te),
b={stage:d,code:null,at:null,hash:null,evidence:null};if(!wu(g))return{ok:!1,findings:co(g,u),...b};
let x=o.find(Te=>Te.stage.name===d);if(x===void 0)return ye(ge("BAD_REQUEST",ie(u).problems.nothingToDecide(
d)));let{sheets:A,decisions:N}=r,P=MV(n,a),I=Bc(a,A,N,d),$=Ge(I),M=cn(Ye(a.stages,s.rows),d),{name:B,
grid:z}=xt(Z.decisions[u]),L=nu(z),j=L.find(Te=>Te.stage===d&&Te.text.length>0&&Te.hash===(M==null?
void 0:
M.hash)),K={ok:!0,findings:co(g,u),stage:d};if((M==null?void 0:M.status)==="decided"&&Su(r,M.hash,d)&&
j!==void 0){let{at:Te,code:Ct,hash:Wt}=M,yt=j.testimony===""?null:Uw(a,j);return{...K,at:Te,code:Ct,
hash:Wt,evidence:yt}}let[q,V,ne]=[ot(),ve(),hb($)],H={stage:d,code:ne,at:cr(q),by:V,hash:$,text:I,
testimony:E.
stringify(mF(r,x,s,{code:ne,hash:$,at:q,by:V},P)),method:Uo(x.method,u),version:T(Zn)},re=ie(u),he=[
...L.filter(Te=>Te.stage!==d),H];Hn(fA(he,B,u,re.tabs.decisions,re.tabs.decisionsOrigin),r.keepers),
Dr("decisions",B),Ca(B);let{seal:_e}=Of(E.parse(H.testimony),E.parse(I),Ge),at=re.history.decided(ne,
H.method,H.version,Af(_e),P);return zt(s,{at:q,by:V,action:"decide",detail:at,run:St(),hash:$,stage:
d},
a.settings),{...K,at:q,code:ne,hash:$,evidence:Uw(a,H)}})})}m();var BV=Q({stage:be(G())}),pF=2,zV=40;
function UV({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=zV?0:f.max(0,r-pF),i=(a=(s=e[f.min(e.length,
r+pF)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Kf(e){
return le(
()=>{let{stage:t}=me(BV,e);return we(),Ee(()=>{var g;let n=tt();Ht(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=jt(WV(n),{provisional:!1}),s=t===void 0?void 0:Jn(r,t).name,a=(g=i.find(b=>b.stage.
name===s))!=null?g:i[i.length-1],u=ie(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:Zp(Le(
l),r).listed,d=(a===void 0?[]:UV(a)).filter(({entry:b})=>!c.some(x=>x.entry===b.code&&x.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:x})=>{var A;return{stage:(A=a==null?void 0:a.stage.name)!=
null?A:"",entry:b.code,computed:x}}),p=gF(ga,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return Dr(
"plenary",p),{tab:p,added:d.length}})})}var WV=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function fF(){return le(()=>(we(),Ee(()=>{let e=tt();Ht(e);let{language:t}=e.
competition.settings,n=ie(t).tabs,r=gF(ws,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return Dr("objections",r),{tab:r,added:0}})))}function gF(e,t,n,r,[o,i],s){let a=t===void 0?
null:ct(Le(t),e);if(t===void 0||a===null&&Vr(t)===0){let c=e.columns.map(({key:p,header:g,width:b,
format:x})=>({
header:g[r],width:b,...x===void 0?{}:{format:x},value:A=>{var N;return(N=A[p])!=null?N:""}})),d=At(t!=
null?t:e.tab[r],o,i,c,n,2);return dn(d,s),d.name}if(a===null||n.length===0)return t;let u=f.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=k.from({length:u},()=>"");for(let[g,b]of a.columns)d[b]=
(p=c[g])!=null?p:"";return d});return sn(t,Vr(t),0,l),t}m();m();var hF=F("Kode","Code"),GV=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function yF(e,{
values:t,headerRow:n}){var g,b,x,A;let r=((g=t[n])!=null?g:[]).map(T),o=((b=e.values[n])!=null?b:[]).
map(N=>_(U(N))),i=r.map(N=>o.indexOf(_(N))),s=r.findIndex(N=>N===hF.id||N===hF.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(x=i[s])!=null?x:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(N=>[Y(T(N[s])),N])),c=new w,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(L=>L===-1||
U(P[L])===""))continue;let I=U(P[u]),$=l.get(Y(I));if($===void 0||c.has(Y(I))){d.push({kind:"stray",
row:N+1,cell:xe(N,u),code:I});continue}c.add(Y(I));let M=r.flatMap((L,j)=>{var ne,H;let K=i[j],[q,V]=[
(ne=P[K])!=null?ne:"",(H=$[j])!=null?H:""];return K===-1||GV(q,V)?[]:[{at:K,header:L,written:q,
expected:V}]}),
B=M[0];if(B===void 0)continue;let z=M.map(({at:L,...j})=>j);d.push({kind:"cells",row:N+1,cell:xe(N,B.
at),code:I,cells:z})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:T(P[s]),rank:(A=P[0])!=null?
A:""});let p=[...a,...d];return p.length>0?p:HV([...c],[...l.keys()],n,u)}function HV(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:xe(n+o+1,r)}]}var bF=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var Lu=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();function qV(e,t){let n=t;for(let r=0;r<e.length;r++)n=f.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function ju(e){return[2166136261,84696351].map(t=>`0000000${qV(e,t).toString(16)}`.slice(-8)).join(
"")}var wF=new y,ZV=4096;function od(e){var n;let t=(n=wF.get(e))!=null?n:ju(lF(e.subarray(-ZV)));
return wF.
set(e,t),t}function id(e,t,n){let r=o=>h.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var vF=`7X2Jchs3tuivsHzrVc2UF4qrJM/MfUVJtERLlGSJki3dueNqkS2yxdVkt7ZUqpzd2Vc7ixNn33cn
mexJ1SsuEqWvmC95B+gN6EY3m03Sku2+k5uIaOAAOAAOzoZz/ud/Tvx962z1v0+cOvF3v/rH1tmK
WiD/sXVW9G0XC2drFS7N/+OfJypVvsZXN/l/nlDriUq96rwOS/kTgOiF6p/QIq39QZSNlasZvlrT
wFIF6HeS02AZfuid6KDLFR/8e6eCBp3Z5v55An5uwd9D/zzhV+oU+HWxY6WNNJRtcgUoTfMlka/q
nxBOhFIWvnPr8EFuB7/W+PVyFYGUfxaEEvoRDOs/F6QCKuIksayDWyuLYrnYcUBVIZvrPGx5/vK4
S+USrBf8TJcLZTRMuV8oqO3SrWq7WqMgWTpeY5VrA+6lG8t+iA/KQnXbjYqpbtutaX+M19Q/N2MF
IVvSgAF6ifpa8TpXqEEnRHurT8S2QrNj44ZCGYkb4oNhYMY9iierfQ3Eg8HgmLMth7YrazfVYMsX
aEwO4f/TcRm2WLrumhq2V3eN6bXvrq0l7SBRYk08RiKODitZLc/zlVl+W9SanSuXRLTeXC0tCFA5
Puab5KpcsVzKyLOoMQp5ribGagLH+JSLlWomONp8dfKpkWOCmmt/Q7dcSVysFARtoE5IoFY3l4Ev
60IBrUh8Av2PfR6VnVzgOWIjm1CSRL/5apWDw6NixFBGIMTwRcUHWayhY62gX0trhXG+UCBvG1YJ
WV//i77ABOgxw0+5oEdyy+WuW8pjM1yja4UZbqcsEZtyXdjmyd2wVpisChkCguGnNiq0nHiDA5AQ
eTZIGha1omHaB4BaE3cKvN7/RfaJGQ1FiDMjpi2qBcLDXdCBkfFoOACHX8XeiHPaZdOUxABBWWgM
EB8MZDocHAkTZNq09+cL3M46J1R9E0KtAn/rJ4D5hTgHzO/qaTB/1GgxV+Mzc/o1M1uuFrkC8zoD
sp2zvJ5kmk5sbe0P/arNVLktQLb8qwL7DHFMvoxQE1MKfUF/jxF/zxB/L8h/q6359XU+Lca3RbgX
fWijonoqnVpT/otGpm/fytn07OZklavkhPQ5oJW8crq5s1micKacztcQa1yqnUWIzYli5azfX0vn
+CJXO1Ou8CX4CFSwyInws5r1K/MqFvzBoaGov8gJJei7VB7PcaUsH6tVYKBo8fVz0XEkvfdPw5vg
RM4nVdFe6BpeRUiLUlUVDODXWfh/ZYDwV39AljbnBZXdR78BP/NVn5BRFrIEOII/0Vbga2m0zCoy
1cpaaw4NSl5E1hLohdVqeSvHcxl0uvS1McHDJcbhrRWEyjm48JQea9X0AvQgg4CfYpUX0znlF7oY
9a9++jOGTkFDBTWQqXxrW8lyRpcmFGjb69Wi8md5fd23rSBoh7ofqGqVak2c5IHhQn9AtSqMRQPH
bc7U9JGpVfWhoZHov+D/1arExjIUaXtcPuDqVUCdfmsiH4kSRF4q5eCCvJjjS0tAptTSEjBUlgTL
EnAwSACmybJK7zVqzheFKSGT4UsMsh+wuvjoD/ptQN0e5DVBfJDvXHQvwYfoiMxrqVcw/i3X/L9w
rnybcOsL5RLq8gyqyZfS5QygFgqWUudOA1hfTeRKGa4A/AQU7vC1f574vx1v1yFS+ujMoxsvyYCV
XMdoq96DatsQgbqOF7td4y4ld7RkdpI7uYwEh0Ivo/aBwwfZVz3LF9d4RLmqiQxajDSshoiAy/xd
Zz4nSDI6duwQuWe7m3kEVstu5pa9hiNEp1fOYRqv/qyMZXStkPr3FtAFIbNY4XRmwZkcRR1Y8/QC
SMgjeNspIOV8VS1AfY6XC91hNDgaJs5kB9nYbv/TvdMkTZivCuWqIO5owEdHbT+HiM8EO4Yx52BS
w1FyxeiRUYvZpS4ggLa2vDAGebB7+V4+hgxQ5mUH/oHe1wqxdKqMM0NUALAkW5uzNxLuSqNhI1J0
uc+IlqaDFbIRLcaF0i4PF6UqUBC/CTGCKFWFB7WIQRRDViIQ+YG622SiRVxuNBXrWqojT501TxEw
63dc9dCRyBK7z8lmzJTTUhEJMMX02US2VK5ya7jWViDs2wpEfFsVPBKZ196qMHjtopCulmvldfFM
ulz0A0copHn/FmgGgNEODOG/KtVymq+hmY5zpU0OeAEFYNEZ717kqnmpchrgVzhRWBNAS7SD2XgN
UBngSNXSWQXIaW1QqBFiU2FQyn+0Ngh5nfuWG00oaJKFhypfgHGUS7WcUCEm4xoefAS5VgGzaTuV
zSI6GupyBMI9rseEzBITIN0IUx1gBoacrA4CordxNAy6X4P0q3buDkUkmgORLkEETSAqiDXuZaEm
q2UJ7AIaPIYc3RW8RCmvQ8OkogtoypJTE0QEvZcBLea4in4200iqdAJO2YkIYtifznFVkd8moAS6
BxPxj/pHGKCCbkDBNIMBBrBQ98CifjQyMyin+9sACkZmhuV0oxthsaYYdQkryIA17BJWiAFrxCUs
8/YCOpN3Awya6TCKISSndQlj2F8ExUwhRBDMQDTNOz006hkcUY6xH5pSkLDWqxtIKkHwQ1MSkssB
kSBqGTGT6w5OUKXhftQY9EM5rqZfsAhmlwQPTrIKcKeIcKVx3ZkdTWOTFnXfhOysVEwBG0iwWcjU
oXBi8wIo37DegDSoEBDglwYaKa4UbsFg0rMyAJOqIivVD/nBIKlSWhgCVsRK7UR+kFntdQHUeDMy
C0rJntaC70jIkQFmhNSSWdtzApFAiBRwrKWogDY6lvIEPlopT1iCoaUYZzRyTPDrnFQQ58FginWW
SFSyWhBCC5EGtT3Anq8CM1QVBV61EqSdsW0w4jyX5RU2iRc5dDb8COJpuIgVkNo5yRDMeUWqFmTO
L+3nCzzajDV/4EzAT9QGJBQJLoBsgj+RdYvAwePFYFRWv+r1t7EUqFTd2to6sxXClWEeAf+l5Mwi
nvJpMGaC0hFx+BhZmfRZURAV4x9AJX7Bj3SV58SyctwMvwHNVX5TQCpO+buxQJms3IjP+GCA2u5S
Pl0MjU+kzqm+TIYGFBAg5cK60A0UtYU2OHpT2OoZNEsUEBXVvoE0cYp944EH/k+BK66BeeLBBwlb
B13c8ViNDOsaIzCUySYyzNMFgyNRrD9JI3uB+ks9gIiodazmQAg2aGS6ULKS6jeKyNEfdDWDFVEk
P5i0JJRnkl5KKE9oBS/1QafhhFqOJu7kB7PactSowOpOZWBNTAOEncDeAygQocauj5xUuFJToj4Q
5myr+pYax5HRIc3WZreFqWp2c9EvcdBYYRXwAr/OV8EmwhMNZIKPLMRn8ZmDy4XYIZg0zWctdKQj
5IJa68WpapXsIkKTvC6jWFUCw8NGohF0NcIvUPLCuUSel+WqWOUE4gaqZMELBXVTRjeL0RwUCCDt
GtpBGC1EDU3HhtYLdYjxoTpxIM6gXJZ3oVqQlUTtCHfeYUND2ro6NEQpVieK3mEjrAt6Z1Rdk2fc
xlzhqFpwKKzvN5pmBsKhkeAwsEcyNRyJRofRLxPRtK1nHH10JEoeg+oUTyk+ZXsFWkGVBogzSElr
McThCNTXeh4eHYowR2hXzQY39Fh1iqYRMIpjNX8mHYhszD20o5GJbmJunQQbIbul7bnB+HB4zNHU
hp1Z2gLDTtTMwfCoc3OKnRWzszmhOxuoyWZCYM4gflDaeGuEhMgtYWCYKVnCCJ68SWzkAkQxO1cb
dnSXhKKkRybJbVhdX+QHO7DkII1HOIq8wGxOMHVFaJcCviK0C0O7Igpgza+lsYrOhrNgSEAEYxGV
x9ODYQxvo86nIDTCJBcqVOXmYe3FCohHY8Cj58fwRweUycmAhkM27AjBKpuPguXdEw2Q1MVEvTsQ
b3MLbIe1Jffs+3NK4GocUrerN6da4OAEj9rTDMYyOedSqfEC++zqvndlVCXMyMQSUSbISAgdXIKh
kgssFyc4Guq0npaGx6Eosb+sPcupjexItdEPicGwja2tpySPTfOmw+jGI1A5ElGGqrKmwKySrKn6
XeNMDXypG66UVjY5su93s5NteEFLTsu2Hi11krSSkjqpDzqlsHo6YuGmHbKqT33oJNEHu3SyMJ2h
UGDI7RkKh4aIM2Qr1tpTNHw/sgm6nY8MrfQ0amt1iWiBNEvLqrPu1YIG27asYqIgdzwOo6RfocH9
/Fx4Ypj4CvKbSLtx1yTQYgFRFirkyyWL7dEzAQoGo07UxCHsa2CxAg5Z82HyPBkYVoptN3yjPMIM
30iZ0abrgL63yJX0JRRFBLrPkbWiPw4RfvzkAumRU1w1yyOiK5ecAUi240Dkqp/j4EURdg09EqWM
HItTVtaeVbHYHTZyCi1kGL5RkgX9jRYnTN80mEwcI8ajjziWr1ESw3JJgEaw5d4cRVTZYndTbLyN
aEy6ellz6sBEWepCKCHcwGkHI5btwKvLydGnQdj5iLFewDJ1RZb7zZlAEowiWawz2RslmUcb1RXp
P2rYx5ER6wUecYIWGoKdAdFyCYeJc2Zl+OgsyJi48kgEEU6nKrLR4UAE856YIYuGh4eZlg+7aiy2
JhiyHwRj3Pg6cK7aGwrLPDMeUBiUioQjOoVNBLV7MYtUD9p1xZgI1vM4FVpRVYdrTbVDBNPpHjGR
B8stSbGUpplhm7ntonan2iNYCMOmjIwGorqYAHTBYlfa1WMtDeZo7GZASAgk/0RJCBRjZdr5w2H5
BUEXOx/zS101CQXwrLtpAuy6fYvulasWxkdSZKA9MmyfZRj12N1p6WwulSFtmIjDcC2CpMEZAnbo
adSHKoIoDhO+cfmbwsEIRdSogp1N8UNMxRiES+SR2DXcqPDGlnKRy6aOWq4VkR8n2RCXdG6YFdYN
DXFJ54a1zexJzI1RjaHUvjFXgef4aczr+TdLGcOynVaW7AzFDzL6ge+wiE47Mrcn+EhX45R5WNWF
6kx5bV0CRTY4Ycg+N1Rf5YwoaiidA+EUiDbfU3dGF+Uz2hfkpqygC9yAxFn5ipE9zrRKxOQHMxxZ
MrMah1luczcKda8YXI0Y3eKLtwyCBara9+njqy/DZxyOAYDfgRVQJFLLNWBIrH5MX9kMN6V9kRfQ
4nFH/59h9PtJxb3yDED3AlVImLp2EP9EKSECXJElOLgVXaBf6M7UX3KALEM35qHgraLf7BXVNVHm
QtBHrEJQXztDoeLTIhuE1JfRsHUtX0YbuhDRdjSAT6EyZh9iVVI9+5jdgAYCgyOcQxPY6OI2UldA
Z2ds3Qaoeg6xmEL+PuzZKJ+6BIjensKmsFgI5auPrdEPWfHf1IeuxgEN7cbhGi7I+HZwST+5ruAC
z2sHl2Snu4ILNNYOLmmR6QoukFw7uKQVwhncRbFaRkwzC6r6rUuQMxAyRXNwZkNGVdCNp9bpsodx
roLuDDZscFaQP9o9bCYXgO20wrZjhMFeHo3h4YhwE/Bw/2LBLQNXZPebe0wAz/My/gKBcViToWvY
zYj0k3RIi+bGLciGWE5TJMMxPIvjj+B1jx2AZ3HsEbzujzzAszjuCF73Rx3gWRxzBK/7Iw7wLI43
gtf90QZ4sCms4LnaL3DhWcFzcRfOjYMuzAoe6SdMw0PPsTjkEW8kkfC5CrwQPLJi0kj9M/tsD0Wi
IXQitFNm0tR0OaBz4FtQAvcCzS2YPTDkgoCq+ap6vS5RqfaUAkGnQyfwkI1QSSF8aHVIKBCpiAxL
2t2EdQCsoai1fKiaj+7IcjxdjyVeyjjAPUiFPaJe6cca82oXNognYLjCu6k9axxKpY5YpybU5UDQ
0y94AbeGPrDGgMOulZQKdKg+69cr2AmI8gkxxDropLk0eFzYOOXR9n6bMDlDw5YWXNrgz3JaJk11
hraExd4RKnp1tMShbPoJUPXX0QCqQ+5hjEaTfLfrb+2fOaSbGAej5JGN4lYqHqbJnN4RlJ3czq7r
xJ8O+8w5d1ez8W5wZnsPDVsbiB164ASHSbchZyfCydMMJ+gCD08n0ELBEW2ITNcLZNPro+uF7LJI
ul7IJdQ+Yg4EeanegYEEHfqAgKOiEzcD8GxxFGoHZDMnizpE6kntTpQ1hXfmRQHVLD24HHpYhCOk
84o1hobIt9byIjh8i+akHX7VTbUi5rUuVr0oQV6UIC9KkBclaPBRglSJAYiOZegG5HzTdeDLUGTY
CaENjVrHWqS94Wyev+iO27YBL4YJKYJWVIyNBsYD45byzRDyDHPA+1LV7CKkW4pLwxCL0ElXVDU7
B0f7xygRI6/nzOkxEHGEkODIqCM2YyjsREQMhcmnK6TTk9WzCPID9WoIizvML2Fy/tSXYfLFAfVl
lBwXHSCR0nsbYidajoF++09/GrWKKGMVbIH60FkQDBgeh7gWBMGb0hGfFSWrORB+e9FTkG5VdkOH
R5u42v+e+p8TrR/bz7Wfb7/QfrH9Uvvl9ivt6+0b7Vfbr7Vfb7/Rvtl+8+DP9lsAr/Xj/mN35EUA
XYOUFJjuLuwxIW8/x2OyftNiF/hGGxbTDYU9LPS6rI+oYrioMAdG+KbsPw5r2Xzi78awQK5HxB6D
wnhiH39XYNWxL2PvFWVPN59oPd16JoWyA4yDMtE3z5eEAidwpdazredm4D6Ht37nIW9A6/nWC4HW
i62XILxX+PRQAP5JDQ2dxf+stl5uvcIsv966oezz/Zf3X9l/847Iw9jrjly0Ip8ROLk4cEbxTcSL
1vpxII+2FMQ2v2/+UH+4frX+6AMP/Fe+XLmc5ytcgXvwwfpj9Yfqj8Cna61X66/Un6xfbbzRuNn6
rfFm66fGW41bjbcb7zTebbzXeL/xQePDxkeNjxufND5tPt/4rPF544vGl42vGl83vml82/q9cbvx
XeP7xg+Nfzd+bPzU+LnxS+NXFbYMuf54/Z36u81Hm4/Vn0ADgXGQA2heb37Q/LB5o/kRVHy9/gZU
khvJfz/6/97R6uJ5+Jnz0Kcox4CqCerHxtX6b41nGw/VX6vfqt+sv914uPFI49HGY/Xf6y/VX67f
qL9a/6P+Z+Px5s3WH82bjSfq39f/3fqz/mP9qfrTzRfqz6jt6s/Wn9NaPF//pP4C6hahbe8qoO21
btC295Al2l5E/e493KFfDbWNpxpPs9Cq40MqCSKJ771HLJfFWFfHN+sDhg6rABuSgv+oCr/5e/MP
Hbappg7d8AmjoCPqr9Wvd9gwL9Z/aFxzvcWM+wh3ebtFberGi42XEIBULBXzjccWYr75+GxiJpaI
zXZuhNBSrPAiBBW7nOcqgsgV6L72nmU1m51Lzi2c9T3wQKlcLFfpFo6UuTKXpgOuv1l/CwGOnQF6
BdIVV+ry4Nxi6cWwBm7vufatw6tmaUHWPjf/lE9b/afmG/J5a/wGi/55/Yv6l/WvYNF/gWX/uv5N
/bP6t8Sy3yaxUv+o/jHGSpncPIcPuYWDMUDtwxfdghqDy0HKk7D2n3A/rFI2yxUoYG+5HlgZJC8K
XYjcuAKF7mUKW9fcQpoBwbamH1x5XzB3BQnyPZoaqsCAOKGQn7CVH3wQHRSatBh2Bwveh0Z4GJyB
QtE7wxGYNbwnaDiGXeFwOHg/XGYMy7AvHGFrDe0IFjDDznAEbEMqFrjc5Q3YGgaE0ZvDEbAC2hZo
Ef3aghqpOxDKm2ZqNnbGNw1+UXxV4HwZCLyHp2i8wPgCUOBy/nJeqUlT08NHzGCVnWBq4ZxY7t86
fHTvObMdQLGQDYok7r3pFo6KRmqTvd034uOewC7AYYJz4MPiArVrH3MLcgmC4Kn3X1/IkLpP1MNl
pkaGhXF0/E37lbUozk9+13TNBAbsRGgpDMSDXgZHM5PwAuADb0Sd4dwrnJr9EWZRhvEzspwJwls2
J4hSKWsgCxzkhdMJjeOT/X7rS3x4EQpftmRe1Zn/rAzs/foHOm1Be+MMicLWV2ZAra9JQM2XGjdY
oICrtEAZPT0ZT/vXzTC6m37r59ZtlXbJ56X1CwsJe4/Vn2+86piDR3C+64TM/RvajqRwkC+LsB9O
Aa+s3JfUpMnjrzXZ4NZAEVG6DOI2yl6G2iFcnSLkm8dZnXWCC85PnBGoYdvB5ZbNc6JlLR0yNclO
zeRFd1Trv0pCpbvuZxPzSBKxaSZ3b11Dv8Y7bIbmv1vftL5v/dD8sfVt86fmz81fmr/KChR4aJvx
TM+e6dkzPXumZy9BjZegxktQM5hULr3nTKHYCIWF+M/Vl5UrXitEzmSFDPJMR3EZ5b8U68wan0Wk
E/SXdH2kra1ih3YYrhZ+s1LlIQH/JvIXmY9NxpHDiFbRCMGqxxqYGiCFP/YdcdgETGfG2oiPgZnK
rAwaB7AsyEYjLI/NLWwNTU9myzH4v9nFpVx8KYv+jKN/jY3FkvCfCXFutBhFBbHAWHI5fsnv958s
bY9tJlDReL4Qv7C8EA4WZ3HLWDY2Fllc5/34x9j5haVIvJo/n81m//EP2U6IUs3Ib8o9tsljmzy2
yWOb7gDbZJtf9L9RcAShVilwO2Ng184CUkoZ3BK8LrQgAPDAf5EMfKU4N0EFfpMvxUqZuUxGzsGs
exJpqbGw9xyiM/pfizIV1AM3yZGelGBfFFVCefDxR1Brd4EQ3DGQe7VnnOVLJr2yib79dvud9rv1
x1npcmOgzyKy5eo/iWS5eqGaK1cpgfsH3zzt99rv16+1P6g/2f6w/VH74/YnzVcaz7Q/bX/WfLv5
UOP3+m/tz5Eyp/1F/Ub7S6zMeab9VfvrxvXGH81X6o+3rrYeqj8BZd+0v1XL9p5o325/h0u/b/+g
l8rWaCj9d/tHtXT/mmy5hNKf2j+rpY3XGq/vPYFLf2n/qkPAJb+1f9db45I/2n+qJVivAmUHVw8e
alxHczl4+OAR9PXgUTQfqHPt4DHgMXAfB4oVGmo9cXAN13qy8Tv8eurgaQzxHYyDa83X609C6TMH
z9KlJhc8ecfhys8dPG9fWfGVw5VfOHjRvnJUdsfDlV86eNm+8ohqxIXKrxxct68cUNKU49o3Dl7t
UDtETPG1g9c71I4Qc3zj4GaH2sPEJN88eKv1ZPNtqPn4wa2Dt/EavXPwLirD7R/ffxKXvXfwfuP6
wQdK6bX9p9Dayhpj+PrhwUetJw8+Vtto5Z8cfGqC9NnB5wDpCwtIXx58BZC+NkH65uBbFRL8uq15
LC2CGhViF/DV0g4otcDEhJ2UBuGzpLh3Kd48lg4Fi0sLsRR4ICzMroA/ghMXhLH4WGzRNxafTUHT
Wd90HNwXUonZSfh7In4R/n1+aSHR2SWhgydD82Oz4nAFGW7g8SdoAzOcT9YJ+jKCb43b4nI+oSSc
7daudvh46ylzMFQl5iutmcaWnK7V85Sp5Wk3EODJH2VFa/zpBoqCGWUg73QAYbYxIE20wThrtnMd
AXYSisPNkWNI9fw5llia5jNSRsoTRsqjQhP4hSI9vm+C31KIn+8viBJk+Acf/OvxQhr26vHtIJoD
0XGM5uIjwZ7sRmDcYYq/GoNgEuSUafGrgeSal3zIzgVWL3JRCOoMqwWyKbquYANBDFtMdWt8DWyg
WSkHH4D+5rY4X43b4dT5IZPXW71aB3s3jgb6YhcVhQyXBxwUKxLMVvDlpDWYOyAB7MgSOOtyp+Av
COwJtxCYoU/5ipwENXFZCTHtUBM2j4Y6cGJGV5i8sxDSZF+EU4BTXA2Xg1k6zYHbTxH8UMDREf69
LgJ7oF52fyNX/87hM9hXfOJpa+ig5gnTr/FrkngKu+FAVakg1ND2G5v2VcAN3wfJZBG7hEEcETJC
fUGGigZI44z9C4C1EaqwGTYkOOby9MtrG3xeFNYxHqqSCJwP4AtXhx0mu72rdEqEVwoVQNQR4STc
L5xscFkOTlAV5eAWEJ8sYwmho4KWHooRFeJAQIYDCXUKMHmpKBWPbu6Rvsy9xmdh1rDUBQ7yayIi
grY7WOIFEZzSQK2A0FKU4GUAYn3zsNw5SfChOthNEG5XE+HRx2Xr/DZP0iX5jOrUSSfsirtLhrus
dujCne1VRtwTOVIDeLo9PjB3tuddu7MBg0J5Kbl2ykXsPIgqZdB7U/yEe1c7FguMOR5X0GIFdLL6
6Mym7xKGGxu9IM7c2DCvaLMYjqAoK9C7V53J45+Ff0eQ4P4DzGMvNuPJMjpjMQ6fFcv1wAP/oqsn
lUsEotIgtxqNtMgnHuqesenh8Jq5hxkgMYgL/EtGAG4RLq6q8Nezvv9c/WjQ/3R8xMBKH+roQWXr
YRZpJrQ2IA8A9V2TQJejMcSALw5V8EnIXRs+g6yTlUqYa4avcKHBU64SIu01IM47nEKW7wZfuV48
5Yz6G12WIPzjLNIjGR9sKypJt650bMHJpQ+ZrM9bAk0UWv8+qvC8F3jeCzzvBV4/X+DtP9R8tysC
5nTz7T3Xemr/YZoqY0/47rW86F1en/VLzfe6VvNSrwMN3J+7iS0K6xz1dOMIJjaG8i31c1IzIHcK
wBod8bwCvr/UwDH/r4rWpJ8znKLfDR7B5NSbFU4nh3QdoIaklJKma9xaCWzxdUXMnSEUTkDNYFHt
m4D+LQV6QG1HIyr128F3bH5xkdc0hZrqD/StwOQjFpKaDGgQuaIgvy6BuVZAhs9BTHYkzS9yEoQH
RyqAjKpe7ULQfgQI1Lv9NmS1HnW3pZBeS6G0fd5ce+iVYFekDtAsXFY21qDsDu7wdJHLi9KR42cL
jeJ4Iog6gUeHIREP43iiKIYGdeQYMqFGVT86jP3rOD4Tm/5O8EUhL+tJZUUxkjl9IHvWgBBXc+Cl
hb5hhamR2IIuGRJBIMkdvQ8EjV0elEW5wUvsunIVdteahPVB9jcSHAZcz6igddpeFo1N/D2jua57
YsLut6rBe2F3LF7Y7d3qtLJOj8P+e/vv08dh/4OOu8HRrtr/0Axn/yMKzm0GEx9LzieQB9PS7EQM
uy/hKCnsICkM6hI7l4ot6I0VcseOysKWPq3cnxyrprBwy3iFex5HUwBFpMxCo8AvSoAFtahbSXf/
Y3MyWiUMtvmDEvjaaMbZc/3+3xCo5Um3cLACEmg7RgIF8inXliEebgiMUjYHYJi0M5uJvkqMQCT0
7B2ZFigSz5qwM8uLNlVspDBupT5pVCdkgWwK3cieVtXTqnpa1bssrplyMU7FJhILTgKa2VybXXsO
O77OQC9y8L2BOT9+Wo2uHQQ7azWOkU6i69k50EkcJ41C9+6dFhqFTg6ePTBxavaRgx/2bw2MX3Pt
jGL0fd9/xnXMOVmA9PnBdC+TMvxnH91wINqe9ijBuDf3XuvIDBquMoIZxLoJJido7WSiQnPACRpw
6ggKyQk6dKCxHhEKXwTXjDLNvkV46RTKekApm+Q0KFYpmwypdo5wDFqWHRzSW2a9FVZ7Fjn8DeRN
0uEzh886fJc0E0+OARehhUb1pWJTMaTVUELp9Y1daD3mwM77AuOZkJbGzcBGPOLm5jDGxOzD/XPw
7x5e+RCvMpB9XHm2YXHnupqxEp0UKKYheOqRTN0qNmYfJsoM6IefsKE/2FH5jgAHOKgfLLUS3O8U
JLWUIyUSgfo6B9hjcingg4jaIPEhARcvvGUWkIlTi7QpG0exKlR5BqD0CJ5if/OJyPcfOf5j5+ci
qB0k8IvmoArb5xldJmp3JiENAv9dDnR7/Ju3mn/uvbD3YvNPExFQk5ANymXZfWxco8sy3rwuHYwx
m0TwThTcx7uF23y4+YjKRyDNhbYevU4ZX1wUh/ScW1DjsnesFSNn4wltzcjBXSrgsLRGRs4mxq01
C2ZygzYssCMoRjfoLlycDevuCAV5+6VmwNAct3R+ES2ygRGml9nRzBX3Z9ndWl4YdqxQmmQYSEnQ
LSlhEhM1VaFHTPpGTHoHqC1x/6mT6+coHnW6E9TJFQz77eKawlk/lOkThdPHTVO4kHsKx6Rxap5V
j8YdXxrXO0Bt1/SfaCJTiEc072mi6QqG/ZZzTXjp7TYAwquPmya84V4IL5P0qrmrPdJ7H5He3gFq
G7H/tNx1Fg+Plt9PtNwVDPtt6/o+sM5z0qf7QB83fR9E3N0H+6+p/2PcCJByjbJg3H83wt5Lfb4R
egdoOEC9AzScpt4BGo5W7wC1vd3/K6brsXlXjNMrxrDurq4YVzDsT4irK8YVDPtz4AyG/dZ3fU11
HkqP15Q+bvqairq8pp7V/9f88/Dl+/hG6tq7vdON1DNA43nrGaDx8PUM0HgSewZoOJa9A9TORd+v
uP1PvCtuYFec9WML51ecGxj2R87dFecGhv3BcnXFuYJhf3zcXpOGozOAa1IfN31NDru8Jh8l/8eW
6O53HR/ye+qrjq9ngEaVSM8AjfqRngEajnnvAA1nvneABgLQO0DtBPZf5nzFu5AHptak192dWtMN
DPsz7E6t6QaG/Ul1dSG7gmF/Hp3BsD+CrmVf+vgN4FLXx01f6iMuTXbv0v+7v+Xf1uv9vr97Bmg8
+z0DNBKCngEaqULPAI0komeARnrRM0AD8egdoHZ6PQn9bmII6HV3xxC4gWFPFNwxBG5g2B99dwyB
Gxj2B9wVQ+AKhv0xPr6aAn3cNFOxxsErmLwbzuLw+uF1lhtQhE5vdXxZjP1PB8NiuIeLSTuKHqa9
XhqUDHmjz1dGLxH8XVwYXYTvN6yGq/D93YTmd9FdVSilIVjcZQZh6IwDZ0ILvd6ORtUdfaHpCBVr
DvazhFKqUHHFOuSTUr9SCUQUMEqyFiWREYpEhROJwLs/SGpDJulzRsnM72SGosOIgoHo9Nzecwc/
DoqSHb7a7ywf7oWmaRa9ce0/twgpZAp9ggUJJTbg7T51xly/u5sQlF3SR/pFbG9GEAV6jd0nD7Hh
e62JIfPxr2EpHE2yhhe0dzg49VLGSDKt39dZTg3HasGkyUxdzNlMmBSofpsV26476mF+tT8UCuAX
u8bYnFBTTF+EWqIcgyGzzeFwo1SjuyzhBooq0J8Yme5TZxy+dvj6HkrqW8kmIZgE4LeMsspHleCu
VSGbw8mJI0r017IollHufLWCmrxY+Z7DmbpR5BoUZBAK5HAWREFWEuUCHITQFBfk8A3yUtbDcrGD
H/h8KIAGt25KaCNP8PCmFjxjDA4yZM/CkXd9CxwE8vHNF/hSmciqOLCYGn9fgFsWRQup5YSKL5GB
yVcTmQDChxJRpHP2fDmoyIQSVERO614lwNb8EAc3i9KZpyDnIY/WpMhDGjK5OHCmgnL8Q/4uKrxH
v4LtHb7pBdtzEWzPjDYv2N69FWxvLL6QSMV8sfHYQqxz7YXYPEr2PROfnbPI1W0VpM82V7dV5B0c
TxcFnzUF1G3+tveGRZItlMoQhbFDObbQVYdD2mn33SlYfTkMXAURV6DVFSkvFaAeVQrV/HQ1lDYc
h1dDOVS1UGtqdTn9AhZY7PKL4xStkDDXMlEuNM5ArpEqihyO9cqSiAJlq/eKLAyh3I44CwSqBcke
YEx4HGogFDmdpZIyDIEU8pLYbeqHY5I7l0oqqaRRxlNDwqgellhJAgsoUnhryKILWCpAakscZ8YU
3RwVGuRVZv8yw/9XNW7Ugw8SsZD1TpW/0HZTvikLhv5zylcAAboG3/B/IVqZMVa6aTDKIFFGvctZ
KSvRe5850JSafo/OD4xbo5j1EmAP4tjnJa4grEMk+5pgGgazO/ztX10NhZEIVFk54zI4BPifqy8D
9jSpyRBbSid3aG3gbzgyDz74N5+cDxGVqZkRDRNmTpWJhrsyTXKSFwFJeopfI/Ih+zRQnnL+skmK
tF2IMRznSQu+pAVU04AgjOu/jLvMrldFo2TKGml3NM+gHWAO1eQ3QDneuZ3J885Km9npyCMyIx83
JbyVcuDlBOM47Tq6EfVsz3bhr5jngTEqkjI4HzS+9PBQ8VhQvkuVROQEEbIdqWMjZwJ3GGuoxh3t
fBQyRZGJ9CmNYqI4dQpJRyF5Ufp+iu5b0BEr3Fih7q7Mqb3AY8YNlERgFiGTaYNuG6WgMGWcV3Oc
QQ5ymS1BJNsH8SqV60dmUzCxgA+X8S+dXBzv3NvkeVVYwG7u59IOX5PwOZT5NkAdRC+F3aZjUz4L
7LNo7JE8iA5HM+98DMZD5rAH+YTZnSeFJKm96TpIlMYMKRGhSFMnsq7zvykWAdwU/YG7kROPqx/w
TwAJc62qGXP17CksRDKRfIe3Y7Q/R5YQDVBmOKkmFdBdoOYXVnP9a6IC7Ew5WxH8gfLIZSHPnJlz
LlW4yygDtBM6Czmda9BtCfWPs0Zza7CeON55BXWjLP5fTRwxoxM9pQwjTXW3ie3Mgawjw9iqffDj
/vMDswe91W97kHtDCSvr+57rLCZLsLXwbaDtmz7aX9C+tTC+0Ah1b3xxY6GwePHjIjEKgTY5M4oy
YYeJzwJRY+IzpaDnxGeUTpqVsxyOdjYr5brPWq5oixQVLm0yMGqWejnVowEcEbF9a/+FgZ3qW30L
T/9Ej+HpKTXkQCLRIytXdYpHRhdA8SZXACQPj8r7K6duLnGG52oitne5dzOUmXPGmafR7TZqPY1q
R1CMQazNSHYcsB4OOdMiJt+x6LKGuzknGVS4Bz+x7G9gP1dqE6Y6w8pqIrMV6B5Me0yQ8kRUvxeL
XplGSpYwbwtHrmIzCjkxL87+p/AblNb/nk1QBwpHZeadksmRVgAfW8nfXXK7hfh0bD6RWpqJLUJL
FIHfB2nuIBr/QmJ2chrA20fj7yaBnRu2FDyNZP0QqGbBnKoIDUUwrcIO8clQkOIe5FmcOpmH3QXk
8Kz2F0oJyq8BP1vg14QciDI5qSB1YHKxvIwlZ+IOtOZlbZlhp1vS7L4QGgJiDWbtPw/fNn8cGQ7I
H/dfNN6WhygbjavrBJAtI2BATp6f9ZupPny3n0y1+5mqDwtYboOtXweVcNCw0I5dpOQ11jMUmIlt
P30+6UV3z/gb1roHxr9PjpyGhXWTWNG0GEwmowbmoLyqdnNIkCzI6SICpZgdQdsAXVd8f1mcip0O
RqJ/xUYZZl8yebP7Zn1zq55BzNQ9bBcd7Ifjg+0vcYQBtrNjzrRqhR1cNkmYIuhODYl5W69qGwaO
7+F7qsMDpJwdxyljjUwSC8j+Q7qTzN+3Kmf5bZQmyJfeRuQ+HIL0ExBN2ZfegZ+joVAYOUmBZ3+X
iSv/ziG4nYDaudvc3r9h4TcgU0Cz04CijKyWN+E4Mr0K2EnC5dSy7M5soCkKQ5vurHwfpuPzS6ml
RZzh13I29i4QbK6L3V0qPpuC3eEkrRHaCTgti6McSIahK7KGY9748/0vmu8fyvwxIuBfukyFAzyW
AEdQziaD7h0Ry3YgBMnFMv2TC6kbg6FEddShBu2sFWh3Ol6GZMuSFj7rrOdVZCZZCFKRM4Dsf31c
wiyy3wExNyyhXHy/L6GKHKfqv6BB/Qeul0Yap+kK4klEjKZjs4Q/0OGHzhb/8KPelh4WWLE49L6q
VKqqw4/NIA4/6Yx1O9LsUwgp9vVS6KTJOHmnMAd7GJgksK2iLVLg1nhSVD5aHOo7Vx2hedseXuuV
9rR+Nrrbt36xmrLiS2/LWRFupBR3mC9DhkOhpAuEaN6v03xk4IyRZTT/49OrWAMK9gtQqF+Awi4B
2TCgfXvRwNjAE7oJE1uL5fcNBPPLeP5RQSZ4xR3U4iEE8wBuyBp2kERA/5NBf+KJEirXw09tFagq
VLMC1QDSyOLivHbgampRy2K8nZopDK2TWv9VEirddT+bQLo9u2Zy99Y1dGPvPauenYkl5xMgzNlr
Up2KD4xF6EZhyxAbWLvKKDJ0r6gdmKjbQQ/MYH/hraAD3wSzty6zB9UDrUrrdNQPKDsxl+v6ZYfZ
ohmIhLCOdv/F/Vf3Xz/4eWBWzb6rVd2rLJm+Cq6Tn5neyu8h5t+latvs74Dogeug4UvItgBGhjXg
QfrqQ6EaLpgW1X4pU93oLi28KKzzlVlCYihTDSvbvTOGzao6AiapaW91/DPfsNLkQfPpc0s19t+Q
ycOgiMOe6wiF9zlxGOxBNiyLd5AprypXRxCcu9k3+r8Gf9UHR0ax8xKc5UFe9J8f87N8v9/O9Poc
i0N9n16r5mSkQ2Gc/wid0IGdzy/up/M54LNE4/KeOEv9vNlgoXq3E7nQ1Q5US+jp7o5Kd+ckvAvD
gUN2u0DUQSpK4Dw+OL+L3gOLmJ0hvMAiDgKLmNHmBRa5twKLzMdnJ5eSS0lav82uax3no2cvl/l4
Mj4rm3FtQ5A0fzv4hf0Y5oEHcEQO9LZQefYiP4RBtEkO06GFg1BvYZXp0t2F6Sgf7NAcR6zDdmxG
+dj8yiaMHhyx387tvd0nNhgZzu/Jt3Md2WADCvvABtO4vFeezVmywfaxSJU3N3DIL4OTJ1iDSVbZ
JtLQolwZB1eQ4wLVwF2Vg8ft6OUbfjIHDjrwYl6ooaAF+Ok3B5eGAHFi0PMBcEMCEiDlRYgQIz+Z
xxGH0KtnaixyNKM8B561ELkOQG/AWwXVgo1wIHNJiCwZz7nVpCw8ibBzJOlJ1KdnhPQgKUSprwbB
hRm93VEm0G9RYxAhFgmPVRdBFilJorN80sPzrF4lFOYk75yEwuj+6CWU1o/t59rPt19ov9h+qf1y
+5X29faN9qvt19qvt99o32y/2X5LF2MSsclYEl4+zU5OxRYmY7HZAURxZMdvhBjHdzx8I3skkFLu
To0kyAgkKQd7rb/SmaDsvdd8fw/+t/81/Pc9lbTsfaDoo+C623u6+VSv/iLNT5oQNXjv6fqt5qe9
QZJHhObUfNo1HDUpyIf6LOuvoVk2nu9plqDZan7WeKH5qQkOJbFhMfuNxpt7H1nLi60nTGL2zQ7y
4sdNUJyj/u/0PPa/6ec85NVAs+h9hfe/7XWFQXkOB1YCZoK1o+VxWmFp7xMdT/u3Yb0/7UY/sP+d
rVrlunZRfIfvwE8JKd6k4Gk+o8njX2Bh8eXDrw6/xry4iVqTWpm9z5o36tf3Pif6+lSTYZHoapZh
e1xDzNUa8a2u5vdHuZokxhuvNV4HTCh6F4gRgeRaOVQXcL2G6x5kTuBK1ngsU5Nr0tR5HLyGjZdb
V1sPKQYfZiP5mrf5pnRW4+HpLfXOhdXb3vW9G2RvplZkd+yPSn95Pk0/qmN11/yy+RXZnbER2Rvz
G+TVgLCiZkzWr1OdESeB3UCxBlh/UzoyY9HYk/5ayKIF2ZUFBitVuMsR02iaV+tNqx2n6lN8uLJ2
rJtXW2+1bqlPuxhgGaDgSKjBBtQmIIGhKHQ1VYdAxCPQq5geilnMwjBJM07dzPLt1juGWVJw78A0
LRbTBgCDZOuDs2jHmAg9ZouwEVbj/y+lGfMMfW0cnorm/1x9U1OHqC3/c/UtQ99WoOmOmWfK1LN6
gqme1abWXVssivrZRKVYXatHmupaaWndMws0TSmU5cNaEUo5Ovh7c++LQd2be1+20HNyPGKVr9/7
qn6j+ZrhVYoo6O9kEGf0tabcUre3qucWivLeFstVU5g6EoYG93JegHjXjA2tdwFb+b3W+4pDt1UL
rRObz3p/rH1MdfhB60NDhxaXQ4fvepeMPUb2qGdntGxh6JAF0IF4sPcNS1PEWnKwO4Ayosu1YTYh
Rm79neiyy+VhtzF2ardAuEJ3K8RsYuzT7Rp9Kx9MtErGw07oBUmm6dnmcw70ea2PTLRaa9hZq8eQ
WrTWfdHdWUzpzmnvmAPoh/5ucFLVD73fDmB86YeM/G/QJfzYlYz80yBlZFUau6tk5J+PcjU9GdmT
kT0Z2ZORPRnZk5HvPxmZfW96MrInI3sysicjezLy3SsjH7WnwP4v/fcUQFhi9D/Yefx6XD0FSI8X
tMJ7z/TD46X5Wf1Wr5DkESE4vczSqffX3ut7t5s/Ep5fwvLY3MLW0PRkthyD/5tdXMrFl7LwVxz9
aywxFkvCf8dLW9HIEKqQWB5LLscv+eH/LgRmpdyVtczOemV2Yik4sjQd3yyHZycWtrjJaLk0vZEd
mkuujl1YhKgniwjY7lIhfmF5IRwsBy4uBmYmkrHt2XFhJxr1T6wWtksrW9upYO5CZDhYS4VWxKG1
/LlZYT4tLV664D8/tMNNzyxtzp8sFDKV2c3McGHy5Mx6aW4pnBsKzlwQ/KubtfVYZfj88lbiws78
8maUzxRGstXJ8OpM+eL5jcrFrUQlUC0GU1wwtHZpe2hSyk8nUsHQyrx/Ocbt1pY2pi5cqaWTi+Xk
wtjuOSE1Hh06x2/Pjy/m4gvhytJ4UYgFF5a52flMgBMW/SIvZXbi2+nwaGF0cSO4Vea5qQux9Hhp
bKV8YS5YXR3OxrLjk8ujS/xEcXd3bGW4Ep/ejU3yY9mJC/GYOOQPbU0HinPJLL+bWl/fEndWdrfH
569MBNZnoqGYMLYRTIcTqa0ra2tVKXVxYWwnWd5eLG5mN+OzFzMjQ+GFVLVUCG6tbGWF2emdscjC
1vJI9dy5+M757GJ1Kptfns5GohvFTHAjtFstFotjG2MVPsvFV1cTlZXVQjke4pez+c21YnbmwvD8
SvokV9lYjSaDwvbiCHeltsFNAC2ePX9pNXopXEqdzK9vTC9HI+XzS7H4hY3SpaGlQOLcwmwycp4X
z0eLV+IVv//K/O5sonjl4sqV6fyVckQoX7m4vHxuvDCTL4QTF2YmJ9M7Kxfj46nppel8aGHp5Mb0
uQvnl5aWIttLxeXkbDaYH4XtuBEUplIXp/MXU6nl4ahYzE4JE1emuSS/sF6JRBaGr1QW+fXJXLSc
XLnAcdMbC8LYlR1panJ2cnMnEV9PzE8uX9yaFDcil5I1tGVji0vLcwvTkfGVROIf2Ieu/Xb7nfa7
mPPGPHf7vfb79WvtD+pPtj9sf9T+uP1J85XGM+1P2581324+1Pi9/lv7c+RZ1/6ifqP9Jfase6b9
VfvrxvXGH81X6o/LOiso+6b9rVq290T7dvs7XPp9+we9VJaCoPTf7R/V0v1r8jig9Kf2z2opkgr2
nsClv7R/1SHgkt/av+utcckf7T/VEsxXQNnB1YOHGtfRXA4ePngEfT14FM0H6lw7eAxoBO7jQHnF
A7WeOLiGaz3Z+B1+PXXwNIb4DsYBDq4Gpc8cPEuXHn6Dy587eN5Q/i0uf+HgRUM5RGKC8pcOXjaU
f4fLXzm4bij/HpffOHjVUP4DLn/t4HVD+b9x+RsHNw3lP+LyNw/eaj3ZfBvKHj+4dfA2nvc7B++i
Mlzz8f0ncdl7B+83rh98oJRe238K4Ut21oevHx581Hry4GO1jVb+ycGnJkifHXwOkL6wgPTlwVcA
6WsTpG8OvlUhwa/bmgPueHwhlTiXGI+l4r65c5DjYCoRX0avglJ9f1fo+Zl6fqaen6nnZ2rjZ/rT
4c+otjVRcmxLk1CyEs/hFKDC+yoIzC5lCjvwX0g4WRL5jE9UXw96NjXPpjYgmxoYVQZnToMnMT4x
x4NqG+u24fHLURnVmNPsmz2tx3keoVXNPHLPtnaX2dYE9H7f8z61sKwl5I1drtY8u5pnV/PsagOz
q1EmMqd2NdeWMUubl4U1zjOpeW6nR+d2qopHd6fIfEz9Tz2R2ROZPZHZE5k9kdkTme8LkflOOaN6
IrMnMnsisycyeyKz54XqeaF6XqiD8ULt1t1o/4X93yAn1M3931VXo/0/lNiy3yGU7P8JLkJP2gfW
RtulDWG9u3OfaduF9VaWuf2wElr8TVict7CT0TfdxbdmmEQQl/a9PvK9H7oOSP5vh1qtX2UlARF2
nNZqyVvvWzS35u1eXbpasrsRxpLVeoEOTbm3G6/IY2s/0n6049Pt77Tb/tf6p3s/7v1k82TbJclu
P6avtLxn+7DSGn6BRPQJvx2jrOuYwqK9GpN4IjEWX0hAdm0fpO2MTcSc6dPq1xtPGldscPo0Vm97
P+/9MiB9GrO7X/d+G5A+Te8M7WKjlquf+jS6Jz00rht92rW936221GJ8DM5swrHqzYzvjgq2fqjC
WN3qatMOqicb1RSQJQrRmGkn0qKb9UUshZQPCJiVasmwgNZPpe1UT8bJAwutTH7Qqidzz+pFNHDV
k7lrFYk9qp4Ma66BtXwJ7VaCUJgg9TpqPtnv64jBVHV1HeGMjnhkOpzWJ53UU9YXVCqR9CVm55Zj
qbmFfimo0AJpMfnvhIIKOmx92vrsDiqoUI+ft764MwoqbNZzsuQOFFTmtRm8gsq8PHdAQWVeoYEq
qP40r9H+VcNLaSZ30OmltOVN5+iltGXrPr2UZk7pTuqoGAPoXUflVph5vHex1WSWYIit3b1f8MTW
AYitT/Qutlp4cXhiqye2emKrJ7Z6Yqsntt5JsdX+OvLEVk9s9cRWT2z1xNZ7UGy9Rlp+kUjWtrb8
HkUopXEB/dRCKU1dmjnfayilOJ9XQilJoYx0KZGe3Y7FoOf5C2PFmUJpbmexVhUvbhQvbU+dl9Ib
JX9kOedfmYoWxraGktnZ0nL+QnI+m9qYCm7llzITF6Xt6nRAGp2vJNaDo2vS0OzW7kRyYm4tI1Uv
TQWD4s7IzuToyfTW1sTE3MzJVCFT5Tcji2JopJDxj2ylYslkOLO6Iy1HN/OpzHh4NVccKyVTJ5d3
Lq2enI+UAqPp9AhqO3HxUrQSiMQ3AwVuZ2f0wslkdndid3L8Ymh0czaxOpXOjwjifCqe3BrZhgyb
W9u59DonFcej8xtJXHZSEsKbG6mhjH89vDuB+p0/H1uPF5alc0Pz/ObilVA4Wdz1x5OxrV0pmR8b
ubQWGc4Iu7vVqaHdkxeL6yu53OTk6lZ8OF1Zv7S1tjEiTW9fEkLrQrWyOrWTWFnIFTNjc6npXLyW
CIxfLKdXVlavbM+v7I4vyt/mZ9aK07Hk8opY2NjaWS+N+yd2NyYzE5cmksnd8vnsegJiMW0sbVyR
EmUpuZ3Z3i4spAHpuxMTk8M7U/HNpDS1OywU4yurWS4VPnk+dWnFv5saroZFbjglrF3KiDLyV0KJ
jJTaOR9JxQqFk4FgJV6LIxxGd1YmtyPl7YB0ZbmQXxBLkwludYtfnJm9cmVlphzZ2AiJuYUVWIPk
udn1SqpUSm/OCKX50WQCys4VkhPl4ML8lVV+dHotJZ3MVba3pzNBcbY4mVhZDa2mZncvljYXK6Mr
gdyQVF2Zn8W4nCwOF/3pwhx/aXPlwsgQHuLkymZ+XtjJDI/tZoYhQhYvhvwTsHZb29JGbmlxNDw1
OVQsZ/BYxgrJ9ZHcdDG8eX54bTqZqCW3dmfHi/PBi4XlNB+ZT0jnEH7HqvPpQHxxZ1jyzyxeXAht
T4QAr1vJSr6WvzhUTK9FRvmdDVj34bHVner2brC2GYqIJ3ciO/7ZFNojQ9slcbNUCpwvzIX47KY/
cpEfTRWDEuwV2D9FsbQa4sWNk+vr81GpfGk2DeMAnBam+dBMNFibLo6OirjDSFbk5ritHbS3hwvn
L6zPTa2szsLeWZkM755E+2SSr8F5mEzGChfjK5ErV2CS6ZVcuVAsL65NJOPbkriZ2JpIzudXq8nQ
1u5Ycq1WHkte2J0oTK9mz0MfG1MzOdRXbii6eyEIbYvndtI7WzmE2/LyuhievDK5srqRvuKPLJ0U
k8PB4vC6WAkHZNyvRi6FZzd2ctszk7nSaPSCUNpFH2bmVuaTI4sXA+vRbHptJVyaTgvBOOz6Unph
NrFSXps8WU1K4UR0QhIW8Z7Nnpf8hSvboRok9t3OrBVD85dGYHFiu8UpYXH5ZCx/qbTJRZcvSdzF
k/6VbWGymD4XHxYFPjAfGB2+tF6dSaPqO8WZmlBZDE2fTNeW8FnfWZJCwWhOmIbwYdu5sF8+6zFh
aWVnKclzmZP+S+lkSsos1WqlXBEQu7Qb3ymsTFVG/dvLkZGTABXqT1zZjm/yUmB6+vzcChefLE4t
Du2MJmPo29hObWZrdLgYkfjo2MR2GONwctZfCkaW5qT10OzqwmZ8OyrN5Cd25X0p5Wa4SyuX4ivb
oXP+cVjN1Y2x1Go0NlMc2szPZqenl7iZrSUBlS/sXgrXoumlyrQ/lJsOFaNFdGZLqVRuhN8sBaLR
mWAuj8/M+QvRlemh6EpxSNwc3pbP49rCyMjqWHy0XMhfWZgZw2dILO1uX5r1p6cCfG15Y+lSQVhA
ez49k6wNBxPLu5VLq8vTuysqnb24yg0PnQTU5HbX0XwnJv0nxyJiYHtuaHcplF7Fsc3ihXOp/KJ0
oTg+Toc2+9ULbeaFNruLQpt5DoCeA2AXlpSn2nhsjh7Rsi0qFo9nPU9ApsYqseibX5hbmphZgf/G
FwHB8Qlfas6zrHiWlR4tK7FFz6hyh4wqnV6reqaVozatWDxG9fwBHRpWErOKVcVAVDyzimdW8cwq
fTOrUBYSp2YV14YRS5NH/x6rehYVzxHwvhZf73GPQE989cRXT3z1xFdPfL3PxNe7yy/QE1898dUT
Xz3x1RNf7wWHQNmorS+kAKnczWS8wJU2gJWmpr13q+PAVPQZm3s5u7ycXV7OLi9nl03Orq8Ov+74
CtU+8Dj7Nep9mKorI4AWDiTWkg9hPsN5Ace9gOODDThe49eAjRAGGHWcfHp5VPHGrWfZt6Djrqd5
hOHGrV/FeoHGj32gcctns152Loz2lFCU9zZEG/eCjXvBxr1g4wMLNm4VnrvTs1jLYOOOnsW6C1Xu
RRz3knTd8SRdqjR2V8nIxzQ3lycjezKyJyN7MrInI3sy8r0qI9+pdFyejOzJyJ6M7MnInozsZeXy
snJ5Wbkc+y8pR9joguS5NXluTZ5bk+fWdC+4Nf10+LPjN3X2qluLt3X3oX+TUPNVqmUpU9iB//I1
viTyGZ9Y9lS4ngp3sCpc0OENTntrfkh2VDpc5jT7pr7tcZ5HqMTt9NTPU+Uee1WuxVtAz9kJIz0h
b+xyteapcT01rqfGHZgal9LIOlXjulbEWqpY+/fWz9Pgel5OfRKZVfHo7hSZj6m7kycyeyKzJzJ7
IrMnMnsi830hMt8p3ydPZPZEZk9k9kRmT2T2nJ48pyfP6clzevLyIXn5kJSA0o+0H+34XpEdSJr9
TtFLg8QM0DmRGIsvJKZjs77p+HxsIuYFkPYCSPcYQHoxPgZnNuFFkb5DUaSt3wd68aOPOn605fM/
LwGSwwjSqUTSl1CCSHsxpL0Y0l4M6QHFkLaKutzpeaDlTefoeaC7CNReIGkvD5Intt7H6Y88sdUT
Wz2x1RNbPbH1vhFb767ER57Y6omtntjqia2e2HpM8x95pnTPlO7lZj6a3Mz3uE3dy83s6Si83Mxe
bmZPSXGf5Wa+uyzrXm5mT0HhKSi83MyebsIzqXviq2db98RXT3z1xFdPfPXE1/tUfL27LOye+OqJ
r5746omvnvh6T5vWW0+3nlmUqpzom+eRGCeIXE7iSq1nW8/NQAFX9Z2XqkLr+dYLgdaLrZeCQ8Hw
6aEA/JMaGjqL/1ltvdx6hVl+vXXDbL7PlytwmoyxBluvEoEQfgNz8k/dyOOt323lcVUaR/ebHu+w
XKHYiOvND5ofNm80P3LoMMCchz5FoVSDLaQzHsifoPFsZ2+C5s3WH82bsidB60+F6Xihg7QpqzHA
f6BLK7yd/wDatQ93lHIV1BIKDgqtOj6kkkBFMdt7xHJZjHV1fLM+YOiwCkU6Streo1rwyt+bf+iw
TTV16IZPMnfWCfXOj627LWbcRwjQ/kPNd5Wm79c/cHBnON18e8+1ntp/WHVjUTbfi5YYUPnTn82D
wc8tqCgdyk3YHZiz1Fq81wGECSHG2KIKVe5lYovCOice8cTGBK6mZkXuy6RmuGJFqHKqDHtU8zrd
zzlNcYUjng51ocL1WoIfRQ79kc1x1SwHhezofQq9YA3ISPtwgmyKCWA0WhFzZxD/A+TNTPiMEBRm
mi9WgBMTpQ0Yeyf4GQGRHIsWCidtBa/528F3rYcbN1j0LAPbHI7vKV8GUAbYypWrQKB9ea4o+Gqw
ZTmcJHyNy21x6ksHH04dLom+InTIV8sFPucD7kxDuNnzXllix/fzrf1HgEi+SxPJxm9udhelU37U
DQRdtYU0WgVujdflhH5t+71r3ZJdjFddlWZFgI8KacQBPApUIXlNF4z0sZgJQPO3w1/YZ2MaHYEi
tJXSXAUdghqPmRc5mTWUcYB3n8hXIec3HAaQl1HtHe3MwBdEivJwYnJyG6nC7XC+RU7KcFUOVRaw
LIaz8EtcAagYhKmGTnaQOOyrSGsFIX/GqNYHrgPkp+KaUCLng2ey9wZ7JjH2gAV8jqEIwYSOFZgw
T6xygCNs7Mz3F2PZ5ZxUldYffPCvhnH6LcepSLmAKb7K5UyE6lf2FGA/KfUpUsOh4WeEApevAc7Q
D0R87mpyM8VVhVM+hbk8cjKjr9NlwDl1gR4HZF3k8qJ0nJC0hQZ03LCUwozBcUKTzKqYqLGidWHS
hvrtg9/YtGGCLwp5RNoygsaxnJIpLrAnObAccRAwnCI5mFrn+RyXQSy5oU+NQmcElfSTtFyhdE6p
S+vn1m2asrR+YWFu7zGDUhkIGcLTmgSkrRN3CCuM66krRLCYjtpbMK6M5vIHy7E5s+1/13H3EXqL
bp417ekhvFkMvQXcvjx4YvR7J3WyjO77Ec1WFZM6qj1b37S+b/3Q/LH1rUn1GdviqhnfDC/CKfJ0
np7O09N5ejpP1zpP7Ad3Lyo9xwtcrSasC2nS0+WoZjhXzYDcVt3p5wTjpXShXJMg/dK9pAJdlNY2
+PRRa6tny6K2dXzldR++ctGBvROqz1QZ+6UOSvPpWu158BNLVgDOY1Go+sC3LAlDKxLMI1KTapZt
tpJ0i/dxVd5XKfAceEhABjHQiYKbWtG3U5bAVw2UQ8hhbb1cKJS3QLlDuK75ciCObMF/kdYCM0RG
56kutRZIZ3HwvUGyOL4KzncGpOB0N2V8Po5iit0pJlm7cbxcyoIrgVTA26rmgy0l5iC/HZfOCfwm
D1pF8YwvIfqq/HoBCFMN78g02rXA4Mv+lBnYvfJuRdsWFcN/wdeS54qwTTdhf4N6UCjB7sblW+Vq
l2pI1rhT0LO88dPlIg9nQRDBbFAVdnlfsVzidxDZOhqNo/1ot4RCASweRN5AQJ58wmtHdmQnOJE/
8hPqUDfoUmclFI/VDG0Ve+6muAweTcdqji61cuw7kzpwF3mgIlIhgw5SrlwCqgLnaG1Hpi8cKAZA
91BK88iCSnWUgn/nMZVCzuC4dgZcxhVGBwjUGtYqyLaSNFguqptCmq8dRxXdeLkiANkTy/ecjo60
gsMKAXXkgLavS4XCzmBVcxZKt375WXoaPZZGz1O6eUo3T+nmORp6joaeo6HdvAK+v9RATP0rmFrX
RU7fPp7bYSfdm7V/oYxKZI0G6gaL3IPLIJJ8f++HUyDwW1KxAK9oQfRGLAc8GtIcBcGTCB5QAGZK
HBp0miuJUhFmAaP3yTPATlMOvQh1gd/G1+l4em157k6eu5Pn7uS5O3nuTp67k+fudOyVI51jGjtW
+b+3/z59HPY/6LgbHO2q/Q/NcPY/ouDcZggHseR8YgFyziwuLcRSvtm55NwCM6gQo+1E7FwqtoAS
AkHemmSMnRmI1ZDg4uCpdwU4JtLA6FAhpR9yrlThLoMRyBCIuvkxY8hCTapJmMVDDXzc2gYHdnEM
AlFLmZUzWpJYPThe8I/3X/j71tlsVciMlwu+rbNb//jniVAwFPrnCf9/7z+v7oXmG8qj5bdhFT+v
f1H/sv4VrOIvsI5f17+pf1b/llBK3KbOsRJCYLZMCTAoZoYrOEiwICEd/up6REBXDNlQ5KvzKbcQ
Wa9IKBbDgD4SsJG0apEX4GZUBRW08Q0qIhqPLICqtUMDaHByYGHRERwFdTQgA/IcAaLsyvi2Vyfc
V7/OFCKhvhTmFTy/Tk/F7KmYj6mKuX67RW1qNQxbKjY7EfOlbG9zdku7Gx0323uW1QyzG8wghvvX
WVw+qJVAKlGkEZBRkEILbxhqk8h+buovaum7VY283/oSHyW0ki+7kRkD1F3a+soMo/U1CaP5EkvE
03SnBZmkynFISFXQ31iipIVXzp2bfbAvs+/nc0Ra1LbxWmIwj/ZfFd0mrZ8DIbxrbVz7VuspE8cY
jcocY7+VdPtPHFcPwcNOczu6J9DukDa4J9COUOXc07B+G7ZfrcKlkcfq1lmwMfBV2ILB8NA/T8Dv
NR58b3hUMCQXFIQS/hkNaz8XpAIq4iSxjHYtW3El84sKNRdKAnqBLIFmXjEyoHMOPuegi/dJYCfI
w2eQ0LKSrOgmTQngPigKUG/wqim2kwuiT8BR44kQ2hgmFsMK0jQsRkegwP/fDhU3xNe//OfqR87/
+WtHZYl/NjHts4HQfzXX/g222sg+DpunG7t3ngIugb665BsDq1nekxg9idGTGD2nJM8pyXNK8qKf
uZsOcZ0i3yNwDEF2YS/gmbVvk8k9yOzvk+dRcDN4SiAikV51ZSIjqOPY6YobE+2hBD813ym1JRFw
Ca+Q4kEFRqgcV8GUFP6Lna0EeIsF/l2UTxUeB6g6lL+gFvK84gvgRwWAK0IBhq2rImQ9P+EoBW4E
FuGtFpVG4MWleBkhZgzxfKe0AG/wzow7jf7lk0euTkn1GMA+WjWYPEwkD+5w0Ay5EeAZIjGoCG81
ZBcsUMsg9y48B2Xmgih1qSs5+KF5s3lz/1WzGW3/Gbcmpmll2KYr2Z0JDKGpP6CSGHeUKeh517DA
YUwoSsX+WOWm+YyUkeDwsImpYS0cWawgn0V5HQX/huOkLAiDS7IFqjEsGlC8Z3sHI29ig1WOXgpn
cJRF6N2+l1cXQLbuKagzMYN2Kk3SlG6YoEVTeT/6RCHDIdWM7MuJnSDhbSkoZUyHG7wj4cLPynr7
AhBZtpnd1LvuDgTPvJAYSlsW2s+wqNm4XNU3wW/Bv5FACYQta6JYRochRg97b5mh/+fqy0CT6RQX
8hwYADrjHfsTMSd3aHdtAVUGHR5CrvFmgT+kGixKXibh2EsUO4hpNxleKPS1IJwBJHX2IPO8wjyv
ME/z1T/N1zmez6xxaU/t5am9PLWXp/byAmB5AbC8AFj9m5J6vaJwODhMBIRqqe54EbC6joClJ76k
ouGQYThQFBzkOc3QiRljWtEKMdG3BSIGnHIe/snAwzoUwQNFJAJKnOVJVRgHIYGyLDUYWlYIowE1
IGoRglYqi750rgyheVBcHg7C9ZTAMC+HRILUYrxBF8acXdmX4wsVPL8MhFAqlJH86luXqjC26in4
CMGTAJwAwZSKPNJnpcGUj3YaD0GXfGlZYQE/wU8JYivhGSmaL4hpxEH4IGXU6CcOu4TnewyUX+Pq
0PujslpEeDmO2q/t/im/FoEDgKsh6+m+7iPd12xZPdBABrLCJo/UJRDnht/CpAbK16FQO+ZVRBdQ
eEDtrPdL9WUVqmxDymT52n+uvo7oISI0yi2oxx88/pov1twgblSuXEEkVQlWh6OxZctoggqpxmEW
4WUP3Af4YvIhq0bpjM8LHeWFjvJCRx07PdgMVymDWcBTg3lqME8Ndpe9F5qJzc+ht8Pz8ZnY9GJs
9mieCgGv8IiZ3sfOgAeMEhhFExyUSDHsIDeEmIoMYXwBXCCyYPFCpi4cjUYJ4aCWQ7Ui9FCQkGOK
IpgqAqti9ITqiguO0l6ptQEUDiqh/3T9OuTw7b3nDn4+fPTwavNPo+CHXzb04fHw/mdu4aTQvKn9
jHRIrkCNAfcm5alhveR+WKZwMvuuH1rPy8oHCthbboGhy47CFwor4grSTBmUiTYvXrp9FY23sCxW
GR9FG/aHIzlNORk2e8MRGHgSArvCMBx6XzgcDt4R6oG12RmOsGXUS9lsjm7gyYTCZn84AlZAOwOL
x9qamp/87N0009AxREPJzW5DPxOKDwJEvQIXD3AKQZHJcFQwvirPRqd/mopQ9l5TmsguZVolpYAM
86VLSnmQ9IqVsrYRHEdjeHj/dSPVxKpll45P8ihUXxdKl4EeTLokCWj+Fip5eqzO9Ek6spC6hEYc
c7BdbFH5fa0ZqGO9C5YtTQDItc5KWYm68Ju/sX1+lL0q7yfVLwlvom5v2ZvmiB2BwCiO2HHr8A/T
BnKt1ZwuZyj96CEylPQ31obrOCAJhREkobWfda0mBe/SNYs93VEPydjTyqZAXFuGN4TaoJHYQ6gN
F7E/TOwzC2+OIAEcUQKyjXhekBSw5gWOC30a6OfMzNPCJu3jZ3zj2GNXZVGNB09Eznp3/sW4zGz0
5dk4raY0YIqanjWaJs74pmBfqJyjrfyg2bVUt2va9MW6CPVALMZL7ngHNYKQkTcP/zBbnvolgOy9
2m866J5ysejgACMYueLV7SIYGXDpnhy6IWJscjjYGEbWPIdjLvFFRgSG4aGRYXMEhhaK69R9KAAJ
SDt6ZQG6BGrj98FT4uCPbn13VGIkDwq/LVFoBnpyj0oVPn6Nh+cd2H07B/7c+JE+KIXBSA5WyiyH
almkQ3GFJKwA6P8TMdf4waInvjUIxY7KZsoIUX3fkdzmK0qlDM5mAhjCyJObg9s1NId4BYC+fqIL
8ZIoqZh2WR0dwhBPBvFyYSjs6xckEuJJVedbOH7GN214hEXRZFuxVK4pCwXooZcATuvqDYF4KxXW
ZdQBDo2KwwppxWATlIVZ+CZLFmoBSzDF+0EB1Vli0Ua3xW0IazJ4+S2XaaRG/oDZD2stZYst297H
AkJY/Kw/d7mA5iU/ZwbywAP/MpTEzZXQTshLeQnZ2MnNru8s5SvTkE0MCWsqdRcjIxh4F2FQ8LOZ
TGt7OAtEZ2mYOX6nAVlQJBFH8VhswwgXZIucEpFFZi31F4WwDqA5A1q3AenQ4HEJDnWuaNnvRPwV
L/SIZ3juyfD8v6ceOIH8TU5DDkTujJA5cfaBE/8DSRQh55h4ObUDqrz/PbNdLJw4O3TqxOUqX6j5
z6B/nzgbOHUiU07PV8uVmp+rVORKQaIQebvJpaFTJyBJYsYvt4cKEk7DCN8UWGGqQo7nMnw1QHyP
KN/JpifORpVSov6Js8NKIXYe8gPJyfKBM5VS9sTZEeULPMhF7EZNrj+qloo7BXBvwWWBoQdPnYCz
DTGUEJkdEFYCUNceLQFo6AIvARXfTMQ4nD5wa3ibDWry9JL3bU8E1OLBbAqZ0zmNI8UPCjPqtu43
ZlQkDAYzcijG01gQsMNMAOC6Ro3auyVqgoB4osZ6Gdz9mLghvwctvzvFbVA9ykSHUKoeX6IborSX
0yln1znNdSLavWA72JFsB+mdeMewrRbT2FbPDY3twV4StfyAqEBQHWKfqUBQneCgLk0IHQKOzAO7
N4IdSYA7vIRUwjEgvOAItXY4CQESXPNXNJ/AQEpIPcuGWavIMk8wpOKJ+BTsdu6hqD53vjSYuXc8
KFZzV6dxB+ZeBA1Q1fZIHM3yq+M2oyCsnodeUBAOmFBw3HZBWMXdIFGQ5dawevjYbYCwWjzIM6DN
/tit/Z2gftrsjykNCDNmOrgDcFypgMolDhIJ8LQZzM6DYYvCA2IXw4NlF2WU2OyGXlAyIE4xMlhO
EaPktGJRubs2S0SVggeDGfSylDstR1kaEGYiHamoS8zYauR6xoyE4lyeRsGrBiWORgakrosMVl1H
ImYwVCYyIG1dZMDaOtmoNajdoo6m30hR5zMIpDz4v/8f`;m();var kF="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function ei(e){var s;let t=new D(
128).fill(64);for(let a=0;a<kF.length;a++)t[kF.charCodeAt(a)]=a;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var JV=256,sd=null,xF=new y;
function Ww(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=xF.get(r);
if(o!==void 0)return o;sd!=null||(sd=E.parse($u(cF(ei(vF)))));let[i,s,a]=sd,u=a[r];if(u===void 0)throw new C(
`No template ${r}`);let l=h.keys(u).map(d=>{var b;let p=(b=s[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,ei(p)];let g=p.replace(/[\u0100-\u07ff]/g,x=>{var A;return(A=i[x.charCodeAt(0)-JV])!=null?
A:""});return[d,Vi(g)]}),c=_u(h.fromEntries(l),0);return xF.set(r,c),c}m();m();var YV=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
XV=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function Kw(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Gf(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(XV,(r,o)=>o!=null?o:"");return Kw(n.replace(YV,""))}m();function ht(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var He="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Oe(e){return e===null||e.trim()===""?He:e}m();function Bu(e){let t=new y(h.entries(zf(e,WI)).filter(
([i])=>!i.endsWith("/"))),n=h.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return $u((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return h.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
Vi(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>_u(h.fromEntries(
t))}}m();var TF=/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs,Gw=/<w:tr[ >].*?<\/w:tr>/gs,
QV=/<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;var Hf=e=>e.startsWith("<w:tbl>"),SF=e=>!Hf(e)&&e.includes(
"<w:keepNext/>"),EF=e=>e.includes("<w:tblHeader/>"),eJ=(e,t)=>Hf(e)&&!EF(e)&&e.includes(
"<w:cantSplit/>")&&t!==void 0&&SF(t),CF=e=>e.replace(
/<w:keepNext\/>/g,"").replace(QV,t=>`${t}\uE003`).replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g,
"<w:pPr>$1<w:keepNext/>").replace(/\uE003/g,"<w:pPr><w:keepNext/></w:pPr>");function RF(e,t,n){var i;
let r=(i=
e.match(Gw))!=null?i:[],o=-1;return e.replace(Gw,s=>(o+=1,o>=r.length+t&&o<r.length+n?CF(s):s))}var DF=e=>{
var t;return((t=e.match(Gw))!=null?t:[]).length};function tJ(e,t){let n=t-1;for(;n>=0&&SF(e[n]);)n-=
1;for(let r=4;r>0&&n>=0;n-=1){let o=e[n];if(o.includes("<w:pageBreakBefore/>"))return;Hf(o)?(e[n]=RF(
o,-r,0),r-=DF(o)):(e[n]=CF(o),r-=1)}}function OF(e){var o;let t=(o=e.match(TF))!=null?o:[],n=t.map(i=>Hf(
i)&&EF(i)&&DF(i)>5?RF(i,-4,-1):i);t.forEach((i,s)=>{eJ(i,t[s-1])&&tJ(n,s)});let r=-1;return e.replace(
TF,()=>(r+=1,n[r]))}m();m();var wo=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
nJ=e=>e.replace(/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),rJ=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function qf(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(rJ))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?nJ(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var oJ=/<Relationship\s[^<>]*>/g,
AF=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function ad(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(oJ))!=null?o:[]).filter(i=>AF(i,"Type").endsWith(
"/officeDocument")).map(i=>AF(i,"Target").replace(/^\.?\//,"")).find(i=>wo.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var iJ=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
sJ=/<[^<>]*>|[^<]/g;function aJ(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+ht(r),i=t.replace(sJ,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function NF(e){
for(let t of e.file(wo)){let n=t.asText(),r=n.replace(iJ,aJ);r!==n&&e.file(t.name,r)}}m();var $F=/[\uE000-\uE002]/g,
[Zw,Hw]=["\uE000","\uE001"],_F=e=>Zw+e+Hw,MF=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
Vw=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,PF=new RegExp(`${Zw}([^${Hw}]*)${Hw}`),
Zf=e=>{var t;return((t=e.match(MF))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=Vw.exec(n))==null?
void 0:
r[1])!=null?o:[]})},qw={cx:144e4,cy:792e3};function LF({width:e,height:t},{cx:n,cy:r}){let o=f.min(n/
e,r/t);return{cx:f.round(e*o),cy:f.round(t*o)}}function uJ(e,t,n){var s;let[,r,o]=(s=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?s:[],i=LF(t,{cx:v(r)||qw.cx,cy:v(o)||qw.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
Vw,a=>a.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var lJ='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
cJ="http://schemas.openxmlformats.org/drawingml/2006/main",IF="http://schemas.openxmlformats.org/drawingml/2006/picture";
function dJ(e,t){
let{cx:n,cy:r}=LF(e,qw),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${lJ} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${cJ}"><a:graphicData uri="${IF}">`,
`<pic:pic xmlns:pic="${IF}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var FF="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",mJ="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
pJ=new RegExp(`<w:p(?: [^>]*)?>${FF}<w:r(?: [^>]*)?>${mJ}\uE002</w:r>${FF}</w:p>(?=<w:p[ >])`,"gs"),
fJ=(e,t)=>n=>{var r;return e.get((r=
t.get(ht(`%${n}`)))!=null?r:"")};function gJ(e,t,n,r){var p,g,b,x;let o=t.lastIndexOf("/")+1,i=`${t.
slice(0,o)}_rels/${t.slice(o)}.rels`,a=(g=(p=e.file(i))==null?void 0:p.asText())!=null?g:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!a.includes(`"${u}"`)){let A=a.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,A.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(
0,o)}media/${r}`,n.bytes);let c=(x=(b=e.file("[Content_Types].xml"))==null?void 0:b.asText())!=null?
x:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,"i").test(c)){
let A=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file("[Content_Types].xml",c.replace(
/<Types[^>]*>/,
N=>N+A))}return u}function hJ(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+T(t)))}function jF(e,t,n){let r=fJ(t,n),o=new y,i=s=>{let a=o.get(s);if(a!==void 0)return a;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${s.type}`)!==null;)u+=1;let l=`isian${u}.${s.type}`;return o.
set(s,l),l};for(let s of e.file(wo)){let a=s.asText();if(!a.includes("<w:drawing")&&!a.includes(Zw))
continue;let u=c=>gJ(e,s.name,c,i(c)),l=a.replace(MF,c=>{var g;let d=(g=Vw.exec(c))==null?void 0:g[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":uJ(c,p,u(p))}).replace(pJ,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>BF(c,r,u));e.file(s.name,hJ(l))}}function BF(e,t,n){
var a;
let r=PF.exec(e);if(r===null)return e;let o=t((a=r[1])!=null?a:""),i=o===void 0?"":dJ(o,n(o)),s=e.replace(
PF,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return BF(s,t,n)}m();function zu(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return h.assign(new C(`${e.code}${t}`),
{templateFault:e})}function Uu(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function WL(e){return new y(h.keys(e).map(t=>{let n=e[t];return[ht(t),typeof n=="string"?Gf(n).replace(
$F,""):n.map(WL)]}))}function Coe(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw zu({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=ht(e),a=o.get(s);
if(s.startsWith("%")&&typeof a=="string")return _F(s.slice(1));if(a===void 0&&i.num===0)throw zu({
code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw zu({code:
"TAG_UNSUPPORTED",tags:[e]});return a}}}function Roe(e){var a;let t=Uu(e);if(t)return t;if(e instanceof C&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((a=
n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=Uu((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}var Doe=e=>new y(h.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[ht(t),n]]:[]));function Ooe(e){try{let t=Bu(e);if(ad(t)!==null)
return t}catch{}throw zu({code:"NOT_A_DOCX"})}function Xd(e,t,n=new y){var o;let r=Ooe(e);NF(r);try{
let{Docxtemplater:i}=(UL(),Ao(BL));new i(r,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:Coe}).render(WL(t)),jF(r,n,Doe(t));let a=r.file(
(o=ad(r))!=null?o:"");return a!==null&&r.file(a.name,OF(a.asText())),r.toBytes()}catch(i){let s=Roe(
i);throw s?zu(s):i}}m();var KL=new y;function Qd(e){let t=KL.get(e);if(t!==void 0)return t;let n=Bu(
e).file(wo).map(s=>s.asText()),
r=n.flatMap(Zf).map(s=>`{{%${s}}}`),o=[...n.flatMap(qf),...r],i=new w(o.flatMap(s=>{var a;return((a=
s.match(/\{\{[^{}]*\}\}/g))!=null?a:[]).map(u=>ht(u.replace(/[{}#^/]/g,"")))}));return KL.set(e,i),i}
var hl=(e,t)=>h.fromEntries(h.entries(e).filter(([n])=>t.has(ht(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>hl(o,t))]));m();m();m();m();m();m();m();m();m();function em(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function GL(e){
let t=e.toString();return tm(t)?em(t):t}function tm(e){return e.includes("e")||e.includes("E")}
function Rg(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return v.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:HL(GL(e))}if(t==="string")return HL(Aoe(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function Aoe(e){let t=e.trim(
);
if(t.length===0||v.isNaN(v(t)))throw new RangeError(`Invalid number format: "${e}"`);return tm(t)?em(
t):t}function HL(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function Dg(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!v.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return Noe(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function Noe(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(tm(t)){let n=em(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var yl=["","one","two","three","four","five","six","seven",
"eight","nine"],Poe=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],ek=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],bl=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],tk="hundred",ZL="zero",Ioe="minus",
Foe="point",qL=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],$oe=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],_oe=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var si={word:"",hasHundred:!1};function ss(e){if(e===0)return si.word="",
si.hasHundred=!1,si;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Poe[t]:n>=2?o=t>0?ek[n]+"-"+yl[t]:ek[n]:t>
0&&(o=yl[t]),r>0?(o?si.word=yl[r]+" "+tk+" and "+o:si.word=yl[r]+" "+tk,si.hasHundred=!0):(si.word=o,
si.hasHundred=!1),si}function VL(e){if(e===BigInt(0))return ZL;if(e<BigInt(1000))return ss(v(e)).word;
if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),{word:r}=ss(t),o=r+" "+bl[0];if(n>
0){let{word:i,hasHundred:s}=ss(n);o+=s?" "+i:" and "+i}return o}return Moe(e)}function Moe(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=ss(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+bl[s-1],i=!0):i=
!1}return o}function Loe(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=ZL,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=VL(BigInt(r))),t}function JL(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Rg(
e),o="";return t&&(o=Ioe+" "),o+=VL(n),r&&(o+=" "+Foe+" "+Loe(r)),o}function nk(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=$oe[t]:n>=2?t>0?o=ek[n]+"-"+qL[t]:o=_oe[n]:t>0&&(o=qL[
t]),
r>0?o?yl[r]+" "+tk+" "+o:yl[r]+" hundredth":o}function joe(e){if(e<BigInt(1000))return nk(v(e));if(e<
BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000));if(n===0)return ss(t).word+" "+bl[0]+"th";
let{word:r}=ss(t);return r+" "+bl[0]+" "+nk(n)}return Boe(e)}function Boe(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=nk(s):o+=ss(s).word+" "+bl[i-1]+"th":(o+=ss(s).word,i>0&&(o+=" "+bl[i-1]))}return o}
function YL(e){
let t=Dg(e);return joe(t)}m();var rk=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],zoe=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],XL=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],QL="ratus",
Og="ribu",Uoe=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],ej="nol",Woe="min",
Koe="koma",Goe="ke",Hoe="pertama";function wl(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+QL):o.push(rk[r]+" "+QL));let i=e%100;return i===0||(i<10?o.push(rk[i]):i<20?o.push(zoe[i-10]):
t===0?o.push(XL[n]):o.push(XL[n]+" "+rk[t])),o.join(" ")}function ok(e){if(e===BigInt(0))return ej;
if(e<
BigInt(1000))return wl(v(e));if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),r;
return t===
1?r="se"+Og:r=wl(t)+" "+Og,n>0&&(r+=" "+wl(n)),r}return qoe(e)}function qoe(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(v(t.slice(0,i))),s=i);s<n;)r.push(v(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(wl(c));else if(
u===
1)c===1?a.push("se"+Og):a.push(wl(c)+" "+Og);else{let d=Uoe[u-2];a.push(wl(c)+" "+d)}u--}return a.join(
" ")}function Zoe(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=ej,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=ok(BigInt(r))),t}function tj(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Rg(
e),o="";return t&&(o=Woe+" "),o+=ok(n),r&&(o+=" "+Koe+" "+Zoe(r)),o}function Voe(e){return e===BigInt(
1)?
Hoe:Goe+ok(e)}function nj(e){let t=Dg(e);return Voe(t)}function Joe(e,t){return e.split("").map(n=>Co(
v(n),t)).join(" ")}function Co(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?tj:JL)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${Joe(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Ag(e,t){
return(t==="id"?nj:YL)(e)}function rj(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Oc(e,t),
words:`${Co(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var oj={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function Yoe(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Ng(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[v(t[1]),v(t[2]),v(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=Yoe(n,r)?{year:n,
month:r,day:o}:null}function ij({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function lr(e,t){return Ng(e)&&vs(e,t)}
var sj=e=>Ng(e)?e.split("-").reverse().join("/"):null;function ik(e,t){let n=Ng(e);return n&&oj[t][
ij(
n)]}function Pg(e,t){let n=lr(e,t);return n&&`${ik(e,t)}, ${n}`}function Ig(e,t){let n=Ng(e);if(!n)return null;
let r=ha[t][n.month-1],o=oj[t][ij(n)];return t==="en"?`${o}, the ${Ag(n.day,"en")} of ${r}, ${Co(n.year,
"en")}`:`${o} tanggal ${Co(n.day,"id")} bulan ${r} tahun ${Co(n.year,"id")}`}m();var Xoe=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function aj(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of Xoe){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function J(e){return Kw(e.replace(
/\s+/g," ").trim())}function Kr(e){return e.split(/[\r\n\u2028\u2029]+/).
map(J).filter(t=>t!=="")}function Er(e){return Kr(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function vl(e){
return J(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var uj=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],Qoe=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
sk=/^(?:pj|pjs|plt|plh)\.\s*/i,as=e=>Qoe.test(J(e)),lj=e=>as(e.signerPosition);function cj(e){let t=J(
e),n=uj.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function eie(
{
government:e,language:t}){let n=cj(e);return n===null?J(e):`${n.head[t].government} ${n.region}`}
function ak(e,t){
var s,a;let n=(a=(s=sk.exec(e))==null?void 0:s[0])!=null?a:"",r=e.slice(n.length),o=uj.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function ai(e){let{language:t}=e,n=cj(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return lj(e)?ak(J(e.signerPosition),
t).replace(sk,""):null}function tie(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function ea(e){
return J(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Fg(e){return lj(e)?{first:ak(J(e.signerPosition).
replace(sk,""),e.language).toUpperCase(),unit:""}:uk(e)}function uk(e,t=e.organizer){let n=eie(e).toUpperCase(
),
r=J(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${He}`:He,unit:""}}function kl(e){let t=J(e.competition),n=J(e.year);return t===""?
He:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function $g(e){let{
language:t}=e,
n=J(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=Kr(e.signerPosition);return{kota:Oe(ea(e)),tanggal:
Oe(
e.decisionDate&&lr(e.decisionDate,t)),tanggal_pendek:Oe(e.decisionDate&&sj(e.decisionDate)),hari:Oe(
e.decisionDate&&ik(e.decisionDate,t)),tanggal_huruf:Oe(e.decisionDate&&Ig(e.decisionDate,t)),
jabatan_penandatangan:Oe(
r.map(o=>ak(o,t)).map(o=>t==="id"?tie(o):o).join(`
`)),nama_penandatangan:Oe(J(e.signerName)),pangkat_penandatangan:J(e.signerGrade),nip_penandatangan:
n}}function Tt(e,t){let n=kl(e);return{nomor:Oe(t&&J(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...$g(e)}}function us({entry:e},{language:t}){let n=J(e.institution);if(n!=="")return[aj(n,t)];let r=Er(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[He]}function _g(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||J(n)!==""||J(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?Oe(t&&Pg(t,o)):"",penyerahan_waktu:i?Oe(J(n)):"",penyerahan_tempat:i?Oe(J(
r)):
""}}function xl(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${He}`,uang_pembinaan_huruf:`${He} rupiah`};let n=rj(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function ls(e){let t=Er(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var Mg=({
results:e})=>e[e.length-1];function Lg(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:Mg(e),standing:s,
winners:o,
number:a}})}var Tl=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:Mg(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},ta=e=>t=>[{about:"",fields:n=>e(t,n)}],cs=e=>t=>t.winners!==null&&t.winners.
length>0?ta(e)(t):[],er=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var dj=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var nie=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function jg(e){if(!v.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of nie)for(;t>=r;)n+=o,t-=r;return n}var rie=3,
oie={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function mj(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var iie=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=f.max(rie,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function pj(e){var g;let{language:t,winnerTerm:n}=e.competition.settings,r=oie[t][n],
o=e.result.stage.title!==null,i=J((g=e.standing.title)!=null?g:""),s=dj(e);if(!s||!iie(s.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=Ag(s.place,t),u=jg(s.place),
c={title:[r,n].some(b=>_(b)===_(i))||!o?"":i,arabic:T(s.place),roman:u,words:a};if(t==="id")return{
full:`${r} ${u} (${mj(a)})`,short:`${r} ${u}`,...c};let d=`${mj(a)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var sie=3,aie=104;function uie(e){var n;if(e.length<=sie)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
aie?t.push(r):t[t.length-1]=o}return t.join(`
`)}function lie(e){let{entry:t}=e.standing,n=Er(t.innovator),r=J(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&_(n[0])===_(r);return{names:n,institution:o?
"":r}}function cie({standing:e}){var n;return J((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function die({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function ds(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=pj(e),o=cie(e),{names:i,
institution:s}=lie(
e),a=t.rankedWinners||t.letterScores?or(e.standing.score,t.decimals):"";return{kode:J(n.code),nomor:
Oe(
e.number&&J(e.number)),inovasi:Oe(vl(n.name)),instansi:J(n.institution),inovator:Er(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?He:uie(i),instansi_penerima:s,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:die(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Pn(a,t.language),nilai_huruf:a===""?"":Co(a,t.
language),kompetisi:kl(t),...$g(t)}}var mie={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function Bg(e,{language:t,letterScores:n}){let r=mie[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var fj=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Yt=e=>`${e} (${Co(e,"id")})`,nm=(e,{settings:t})=>Pn(
or(e,t.decimals),t.language),Gr=e=>({kode:J(e.code),inovasi:Oe(
vl(e.name)),instansi:J(e.institution),inovator:Er(e.innovator).join("; ")}),lk=(e,t=4)=>Pn(or(e,t).replace(
/\.?0+$/,""),"id");function pie(e){let t=e.map(an),n=t.reduce((r,o)=>r.add(o),new je(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${lk(r.mul(100).div(n),2)}%`)}function Sl(e,t=[]){return e.stages.map(
(n,r)=>{var s;let o=Lo(e,n),i=t[r];return{no:T(r+1),tahap:J(n.name),bentuk:n.form===null?"\u2013":fj(
n.form,da),tanggal_tahap:(s=n.date&&lr(n.date,"id"))!=null?s:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?se(n.weight,"id"):"\u2013",jumlah_juri:T(pt(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function na(e,t){let n=We(e,t),r=pie(n.
map(o=>o.weight));return n.map((o,i)=>{var s;return{no:T(i+1),kriteria:J(o.name),bobot:(s=r[i])!=null?
s:"",rentang:`${se(o.min,"id")}\u2013${se(o.max,"id")}`,uraian:J(o.description)}})}var zg=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...Gr(t),status:fj(t.status,pi),alasan:Oe(J(t.reason))}));
function Ro(e,t){
let{settings:n}=e.competition;return Lg(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=ds(r);return{no:T(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?nm(r.standing.score,
e.competition):"",...xl(r.standing.prize,n)}})}m();function fie({tieBreaks:e}){let t=e.map(r=>yi[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function El({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>se(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
hi[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
fie(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function Ug({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?yi[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var gie=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,hie=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
yie=200,gj=60;function hj(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function ck(
e){
return k.from(e).reduce((t,n)=>t+hj(n),0)}function yj(e,t){if(ck(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=hj(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function bj(e){let t=e.
replace(hie,"").replace(gie,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function bie(e){let t=bj(e);return ck(t)<=gj?t:`${yj(t,gj-17)}-${ju(e)}`}
function Wg(e,t){let n=t.trim()===""?"":` (${bie(t)})`,r=e.map(bj).filter(o=>o!=="").join(" \u2013 ");
return yj(r,yie-ck(n)).replace(/[. ]+$/,"")+n}var rm=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function Cl(e){let t=rm(e);return Wg([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var tr=e=>Wg([rm(e)("jenis"),rm(e)(
"kompetisi")],""),Do=(...e)=>t=>Wg(["jenis",...e].map(rm(t)),rm(t)("kode"));var wie={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},vie=e=>e.split(
"-").reverse().join("-"),dk=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${vl(n.name)} (${t})`};function kie({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:s}
)=>({
juri:dk(e.judges,o),peserta:dk(e.entries,i),tahap:J(n.name),alasan:wie[s]})))}function xie({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:s})=>s===
void 0?[]:[{tahap:J(n.name),peserta:dk(t.entries,o.code),semula:T(i),menjadi:T(s.rank),alasan:Oe(J(s.
reason)),setuju:s.votesFor===null?"\u2026":T(s.votesFor),tidak:s.votesAgainst===null?"\u2026":T(s.votesAgainst)}
]))}
function Tie(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,r=(a,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:g,category:b,categoryRank:x}=a,A=[p!=null?p:"",b!==null&&x!==null&&!u?`${b}: ${x}`:
"",g===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":Ug(a)];return{...Gr(l),peringkat:u?
"\u2013":T(Mt(a)),nilai:u?"\u2013":nm(d,e.competition),keterangan:A.filter(N=>N!=="").join("; ")}},o=[
...t.standings].sort((a,u)=>Mt(a)-Mt(u)),i=n?(s=e.winners)!=null?s:[]:[];return[...i.map(a=>r(a,!0)),
...o.filter(a=>!i.includes(a)).map(a=>r(a,!1))]}function Sie(e){return e.results.map((t,n)=>({
lampiran:e.
results.length>1?`LAMPIRAN ${jg(n+1)}`:"LAMPIRAN",tahap:J(t.stage.name),tahap_kapital:J(t.stage.name).
toUpperCase(),kepala_nilai:iu(pr(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?
"ya":"",peringkat_tahap:Tie(e,t)}))}function Eie(e){let[t="",n="",...r]=Kr(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Oe(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function Cie(e,t){var x,A,N,P;let{competition:n,
results:r}=e,o=er(n.settings,t),{plenaryDate:i,plenaryTime:s,plenaryPlace:a,juryDecreeNumber:u}=o,l=ai(
o),c=zg(n),d=kie(e),p=xie(e),g=Mg(e).panel.judges,b=n.judges.filter(I=>!g.includes(I));return{...Tt(
o,o.minutesNumber),tanggal:Oe(i&&lr(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?
He:`${Ig(i,"id")} (${vie(i)})`,waktu_pleno:J(s),tempat_pleno:Oe(J(a)),keputusan_juri:`Keputusan${l===
null?"":` ${l}`} Nomor ${Oe(J(u))}`,jumlah_peserta:Yt((A=(x=r[0])==null?void 0:x.standings.length)!=
null?A:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:Sl(n,r),aturan:El(n).map((I,$)=>({no:T.fromCharCode(
97+$),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({tahap_kriteria:J(I.name),kriteria:na(n,I).map(
$=>`${T($.kriteria)} ${T($.bobot)}`).join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",
pleno:p,
tidak_pleno:p.length===0?"ya":"",usulan:Ro(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(N=e.
code)!=null?N:He,sidik_hasil:(P=e.hash)!=null?P:"",lampiran_peringkat:Sie(e),juri:[...g,...b].map((I,
$)=>({
no:`${$+1}.`,nama:Oe(J(I.name)),peran:J(I.role)||"Anggota",instansi_juri:J(I.institution)})),...Eie(
o.acknowledgedBy)}}var wj={needs:"result",inEnglish:!1,letterhead:"unit",documents:ta(Cie),title:tr}
;m();m();function Rie({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var vj=(
e,{
competition:t})=>t.entries.filter(({code:n})=>e.some(r=>r.code===n)).map(n=>({nama:us({entry:n},t.settings).
join(", "),keterangan:Gr(n).inovasi}));function Kg(e){let{competition:t,winners:n}=e,{settings:r,
stages:o,
judges:i}=t,s=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form==="field"?Rie(e,c):null;if(d===
null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":"Presentasi"} tahap ${J(l.name)}`;
return[
{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:"",guests:vj(d,e)}]}),a={about:"Pleno",
name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.plenaryPlace,guests:i.map(
l=>({
nama:J(l.name)||l.code,keterangan:[l.role,l.institution].map(J).filter(Boolean).join(", ")}))},u={
about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:r.ceremonyTime,place:r.ceremonyPlace,
guests:vj((n!=null?n:[]).map(({entry:l})=>l),e)};return[...s,a,...n===null?[]:[u]].filter(({guests:l}
)=>l.
length>0)}var Gg=({name:e,date:t,time:n,place:r})=>({acara:e,acara_kapital:e.toUpperCase(),
hari_acara:Oe(
t&&Pg(t,"id")),waktu_acara:Oe(J(n)),tempat_acara:Oe(J(r))});var Die=5,Oie=e=>[...e,...k.from({length:
Die},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),
...t})),kj={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>Kg(e).map(t=>({about:t.about,
fields:n=>({
...Tt(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Gg(t),hadir:
Oie(
t.guests)})})),title:Do("acara")};m();m();m();var Aie=["besar","sedang","kecil"];function Nie(e){
return k.from(e).length}function ra(e,t,n,r){
let o=t.split(`
`),i=f.max(...o.map(Nie)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.
length:a,l=Aie.slice(0,n.length+1);return h.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var Pie=76,Iie={id:"Tim Inovator",en:"The Team of Innovators"};function Tj({standing:e,competition:t}
){
let n=Er(e.entry.innovator),r=J(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||He,
below:"",
team:[]};if(i.length===0)return{name:o,below:_(o)===_(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let s=n.join(" \xB7 ");return i.length===2&&s.length<=Pie?{name:s,below:r,team:[
]}:
{name:r||Iie[t.settings.language],below:"",team:n}}var xj=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:v.POSITIVE_INFINITY}],Fie=(e,t)=>e.reduce((
n,r)=>n+
f.ceil(r.length/t),0);function Sj(e){let t=f.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=xj.find(
({signs:i,lines:s})=>[n,r].every(a=>Fie(a,i)<=s));return{tim:e.length>0?"ya":"",...h.fromEntries(xj.
flatMap(i=>{let s=a=>i===o?[...a,...a.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,s(n)],[`tim_kanan_${i.name}`,s(r)]]}))}}var Rl={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},Ej={signature:3,text:5},
$ie=85,Cj=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,_ie={id:"Kategori",en:"Category:"};function mk(e){let{settings:t}=e.competition,
n=ds(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:s}=n,{name:a,below:u,team:l}=Tj(e),d=[i===""?
"":`${_ie[t.language]} ${i}`,o].filter(Boolean).join(", "),p=Cj(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),g=Cj(a,u,d)+f.ceil(s.length/$ie),b=p>Ej.signature||g>Ej.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Fg(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...ra("utama",a,Rl.recipient,b),...ra("bawah",u,Rl.institution,b),...ra("penerima",n.penerima,Rl.recipient,
b),...ra("instansi_penerima",n.instansi_penerima,Rl.institution,b),...ra("predikat",r,Rl.predicate,b),
...ra("inovasi",s,Rl.innovation,b),...Sj(l)}}var Rj={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:Tl("piagam",mk),title:Cl};function Mie(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:kl(n),piagam:Lg(e,"piagam",t).map(
(r,o)=>({...mk(r),lanjutan:o===0?"":"ya"}))}}
var Dj={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:cs(Mie),title:tr};m();
m();var Lie={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function Oo(e){let t=Lie[
e.language],n=s=>Oe(s&&
lr(s,e.language)),[r,o]=[J(e.decreeNumber),J(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(ai(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Oe(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function jie({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(J(o[t]),((r=n.get(J(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function Bie(e,t){var c,d,p,g,b,x,A;let{competition:n,results:r,
coverage:o}=e,
i=er(n.settings,t),s=zg(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N!=="incomplete"),l=jie(n);return{...Tt(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Oe(J(i.organizer)),dasar:Oo(i),jumlah_inovasi:Yt(n.entries.length),
jumlah_dinilai:Yt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:Yt(n.judges.length),jumlah_tahap:
Yt(
n.stages.length),tahapan:Sl(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:s,ada_gugur:s.length>
0?"ya":"",aturan:El(n).map((N,P)=>({no:T(P+1),isi:N})),jumlah_pemenang:Yt((g=(p=e.winners)==null?
void 0:
p.length)!=null?g:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:Ro(e,t),jumlah_putusan:Yt(a.length),
jumlah_benturan:Yt(u.length),kode_hasil:(b=e.code)!=null?b:He,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Yt(o.present),instansi_terdaftar:o===null?"":Yt(o.listed),tidak_ikut:((x=o==null?void 0:o.absent)!=
null?x:[]).map(N=>({nama:J(N)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:J(N),kalimat:P.map(I=>({isi:I}))}))}
}
var Oj={needs:"result",inEnglish:!1,documents:ta(Bie),title:tr};m();var pk=8,zie=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?lk(an(e.value)):
"?",Aj=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function Uie(e,t,n,r,o){var c,d,p;let i=We(
e.competition,t),s=i.map(g=>zie(r==null?void 0:r.marks.get(g.name))),a=i.flatMap(({name:g})=>{let b=r==
null?void 0:r.marks.get(g);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=jm(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(J).filter(Boolean);return{no:T(o),...Gr(n),...h.fromEntries(
k.from({length:pk},(g,b)=>{var x;return[`k${b+1}`,(x=s[b])!=null?x:""]})),rincian_nilai:i.map(({name:
g},b)=>`${J(
g)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":nm(u,e.competition),catatan:l.join(" / ")}}function Wie(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new w(n.rows.filter(Aj).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let s=o[r.stages.indexOf(t)-1];if(s===void 0)return i;
let a=new w(s.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>a.has(
u.code))}function Kie({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var s,a;return{no:T(i+1),inovasi:J((a=(s=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:s.name)!=null?a:o.entry),kriteria:J(o.criterion),semula:o.from,menjadi:o.to,waktu:Je(o.at,
"id")}})}function Gie(e,t,n,r,o,i){let{competition:s}=e,a=na(s,n),u=Wie(e,n,o).map((d,p)=>Uie(e,n,d,
o==null?void 0:o.rows.find(g=>g.entry===d.code),p+1)),l=a.length<=pk?a.length:0,c=Kie(e,n,r);return{
...Tt(s.settings,i("lembar-nilai",t)),tanggal:He,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:J(r.code),tahap:J(n.name),tahap_kapital:J(n.name).toUpperCase(),tanggal_tahap:Oe(
n.date&&lr(
n.date,"id")),nama_juri:Oe(J(r.name)),peran:J(r.role)||"Anggota",instansi_juri:J(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:a.map((d,p)=>({...d,tanda:l===0||Nj(a)?"":`K${p+1}. `})),...h.fromEntries(
k.from({length:pk},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:u,...qie(a)}]:[]])),kolom_banyak:l===0?[{
baris:u}]:
[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var Hie=e=>f.floor((f.min(25,124/e)-3)/1.6),Nj=e=>e.
every(({kriteria:t})=>T(t).split(/[\s/-]+/).every(n=>n.length<=Hie(e.length))),qie=e=>h.fromEntries(
e.map((t,n)=>[`kepala${n+1}`,`${Nj(e)?t.kriteria:`K${n+1}`}
(${t.rentang})`])),Pj={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>pt(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.
name&&l.judge===i.code),a=s!=null&&s.rows.some(Aj)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.
name} \xB7 ${i.code}${a===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>Gie(e,u,o,i,a,l)}]}))}
,
title:Do("tahap","nama_juri")};m();function Zie(e,t){var r,o;let n=er(e.competition.settings,t);
return{...Tt(n,t("pengumuman","")),jenis:"Pengumuman",dasar:Oo(n),jumlah_pemenang:Yt((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:Ro(e,t),masa_sanggah:n.objectionDays===null?"":Yt(n.objectionDays)}}
var Ij={
needs:"result",inEnglish:!1,documents:cs(Zie),title:tr};m();var Vie={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function Jie({competition:e},t,n){let r=no(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...Gr(s),
alasan:Vie[a]}]}),
i=e.stages.filter(s=>We(e,s).length>0&&pt(e,s).includes(t));return{...Tt(e.settings,n("pernyataan",t.
code)),tanggal:He,jenis:"Pernyataan Juri",kode:J(t.code),nama_juri:Oe(J(t.name)),peran:J(t.role)||
"Anggota",instansi_juri:Oe(J(t.institution)),tahap_juri:i.map(({name:s})=>J(s)).join(", "),benturan:
o.
map((s,a)=>({no:T(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var Fj={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>Jie(e,t,n)})),
title:Do("nama_juri")};m();m();var Yie=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],Xie=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function $j(e){let t=J(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=Xie.reduce((o,[i,s])=>o.replace(i,s),t),r=Yie.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var _j=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),Qie=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],Mj=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),ese=(e,t)=>Ro(
e,t).map((n,r)=>{var a;let o=(a=e.winners)==null?void 0:a[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
s=o===void 0||!e.competition.settings.annexScores?"":Ug(o);return{...n,
uang:i,nilai:[n.nilai,s].filter(Boolean).join(`
`)}}),tse=e=>[...new w(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function nse(e,t,
n){
let r=tse(n).map(i=>{let s=n.filter(({gelar:a})=>a===i).map(({inovasi:a})=>`\u201C${T(a)}\u201D`);
return`Mengusulkan sebagai ${i}: ${s.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${Mj(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,s)=>{var a;return{label:(a=Qie[s])!=null?
a:`KE-${s+1}`,isi:i}})}var rse=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function ose(e,t){
var d;let n=er(e.competition.settings,t),r=J(n.decreeNumber),o=Tt(n,r),i=(d=ai(n))!=null?d:He,s=J(n.
minutesNumber),a=Oe(n.plenaryDate&&lr(n.plenaryDate,"id")),u=Er(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=ese(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:J(n.province)===""?"":$j(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:_j([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Oe(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(
97+p)}.`),mengingat:_j(u.length>0?rse(u):[He],p=>`${p+1}.`),diktum:nse(e,o.kompetisi,c),hadiah:Mj(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var Lj={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:cs(ose),title:tr};m();m();var ise={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},sse=5,jj=new O,fk=({standings:e})=>e.
length>=sse;function Hg(e){var n;let t=(n=jj.get(e))!=null?n:ase(e);return jj.set(e,t),t}function ase(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:wn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!fk(e)?null:Aa(a)});return({entry:i},{language:s,decimals:a})=>{let u=ise[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let g=p===null?0:ln(
d,p);return[{kriteria:J(l.name),nilai:Pn(or(d,a),s),median:p===null?"\u2013":Pn(or(p,a),s),maksimum:
Pn(
T(l.max),s),kedudukan:p===null?"\u2013":g>0?u.above:g<0?u.below:u.same}]})}}var Bj={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function use(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=ds(e);return{...i,jenis:Bj[o.language].kind,kepada:us(n,o).map(s=>(
{
nama:s})),tempat_tujuan:ea(o)||Bj[o.language].place,dasar:Oo(er(o,t)),rincian:Bg(i,o),profil:i.nilai===
""?[]:Hg(e.result)(n,o),...xl(n.prize,o),..._g(o),...ls(o)}}var zj={needs:"result",inEnglish:!0,
documents:Tl(
"surat",use),title:Cl};m();function lse(e,t){var o;let n=er(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...Tt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:ea(n)||"Tempat",dasar:Oo(n),
jumlah_pemenang:Yt(r.length),..._g(n),...ls(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:Ro(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":us(r[s],n).join(`
`)}))}}var Uj={needs:"result",inEnglish:!1,documents:cs(lse),title:tr};m();function cse(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=ds(e);return{...Tt(t,e.number),
...r,rincian:Bg(r,t),tanggal:He,jenis:"Tanda Terima",...xl(n,t)}}var Wj={needs:"result",inEnglish:!1,
letterhead:"unit",documents:Tl("tanda-terima",cse),title:Cl};m();function dse({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:na(e,n[0])}]:n.filter(r=>We(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${J(r.name)}`,
kriteria_tahap:na(e,r)}))}function mse(e,t){let{competition:n}=e;return{...Tt(n.settings,
t("tata-cara","")),tanggal:He,jenis:"Tata Cara Penilaian",tahapan:Sl(n),kelompok_kriteria:dse(e),
aturan:El(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var Kj={needs:"rules",inEnglish:!1,documents:ta(mse),title:tr};m(
);var pse={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},fse=({sheets:e},t)=>[
...new w(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Kr(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function gse(e,t,n,r){let o=er(e.competition.
settings,r),i=pse[o.language],s=fse(e,t.entry.code);return{...Tt(o,r("umpan-balik",t.entry.code)),
...Gr(
t.entry),jenis:i.kind,kepada:us(t,o).map(a=>({nama:a})),tempat_tujuan:ea(o)||i.place,dasar:Oo(o),
tahap:J(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:Hg(n)(t,o),tanpa_median:fk(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...ls(o)}}var Gj={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new w(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new w;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>gse(e,s,o,a)})))},title:Do("inovasi")};m();var Hj={needs:"rules",inEnglish:!1,
documents:e=>Kg(e).map(t=>({about:t.about,fields:n=>({...Tt(e.competition.
settings,n("undangan",t.about)),tanggal:He,jenis:"Undangan",kode:"",...Gg(t),jumlah_undangan:Yt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...ls(e.competition.settings)})})),title:Do(
"acara")};var qj={"tata-cara":Kj,pernyataan:Fj,undangan:Hj,"daftar-hadir":kj,"lembar-nilai":Pj,
"berita-acara":wj,
sk:Lj,pengumuman:Ij,piagam:Rj,gabungan:Dj,surat:zj,"surat-daftar":Uj,"tanda-terima":Wj,"umpan-balik":
Gj,
laporan:Oj};m();var Zj=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var ms=Zj.map(e=>({id:e,...qj[e]}));function om(e){var t;return(t=ms.find(n=>n.id===e))!=null?
t:null}m();m();var Vj=(e,t)=>`${e}:${t}`,hse=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},yse=/^(?:-|\u2013|tanpa|none)$/i;function Jj(e,{settings:t,letterhead:n},r){var d;let o=yse.
test(n),i=n===""||o?t.organizer:n,s=e.letterhead!=="unit"&&(n===""||as(n))&&as((d=Kr(t.signerPosition)[
0])!=
null?d:""),{first:a,unit:u}=s?Fg(t):uk(t,i),l=[t.officeAddress,t.officeContact].map(J).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:a,kop_unit:u,kop_alamat:s?"":l,kop_kepala:s&&c?
"ya":
"",kop_instansi:!s&&c?"ya":"","%lambang":hse(s||e.signedBy==="head"?"garuda":"daerah",r)}}m();var bse=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
Yj=e=>{var t;return((t=
J(e).split(",")[0])!=null?t:"").replace(bse,"").trim()||J(e)},wse=(e,{id:t})=>[t,Ls[t].name.id,Ls[t].
name.en].some(n=>_(n)===_(e));function vse(e,t){let n=t.find(({documents:r})=>r.some(o=>wse(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&as(r)):t.find(({documents:r})=>r.
length===0)}var kse=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function xse({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=ma.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",s=t==="definitive"?J(e):`${i} ${J(e)}`;if(n==="self")return[s];let[a=o!=
null?o:"",...u]=r.map(J),l=[`a.n. ${a}`,...u];return n==="by-order"?[...l,"u.b.",s]:[...l,s]}
function Tse(e,t,n){
let r=as(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||kse.test(J(e.office));return{
settings:{...n,signerPosition:xse(e,ai(n)).join(`
`),signerName:o?e.plainName||Yj(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function Sse(e,t){var i,s;let n=as((i=Kr(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?Yj(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(s=ai(t))!=null?s:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function Xj(e,{settings:t,signers:n=[]}){let r=vse(e,n);return r===void 0?
Sse(e,t):Tse(r,e,t)}var ui=(e,t)=>Ww(e.id,Lu(e,t),Ese(e,t)),Ese=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},qg=(e,t)=>e.needs==="rules"||t.winners!==null;function Cse(e,t){
let{
competition:n}=t,r={...n.settings,language:Lu(e,n)},o=Xj(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:Jj(e,o,t.pictures)}}var oa=(e,t)=>e.filter(n=>qg(n,t)).flatMap(
n=>{let r=Cse(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:s=>(
{
...i(s),...r.letterhead})}))});function gk(e){if(e.winners===null)return()=>!0;let t=new w(oa(ms,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var Rse=()=>null;function hk(
e,t,n=Rse){
let[r]=oa([e],t);return r===void 0?null:r.fields(n)}m();m();function Dse(e,t){let n=e.map(o=>({
standing:o,key:_(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function Qj(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,f.min(c,(a=r.get(u))!=null?a:c))}
let o=Qm(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):Dse(l,n).map(c=>({standing:c,place:null}))})}m();m();
var Ose=[137,80,78,71,13,10,26,10],eB=(e,t)=>t.every((n,r)=>e[r]===n),im=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},tB=(e,t)=>im(e,t)*65536+im(e,t+2),Ase=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function Nse(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(Ase(r))return{height:im(e,t+5),width:im(e,t+7)};t+=2+im(e,t+2)}return null}function Zg(
e){
let t=eB(e,Ose),n=eB(e,[255,216]),r=t?{width:tB(e,16),height:tB(e,20)}:n?Nse(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var Pse={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},Ise={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},yk=e=>e==="id"?Pse:Ise;m();var nB={part:
"emblems",tab:Z.emblems,columns:[{key:"emblem",header:F("Lambang","Emblem"),width:100},
{key:"part",header:F("Bagian","Part"),width:70},{key:"content",header:F("Isi","Content"),width:300}]}
,
Vg=["garuda","daerah"],Fse=/.{1,30000}/g;function rB(e,t,n,r,o){let i=[...e].flatMap(([a,u])=>{var l;
return((l=u.match(Fse))!=null?l:[]).map((c,d)=>({emblem:a,part:T(d+1),content:c}))}),s=nB.columns.map(
({key:a,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[a]}));return At(t,r,o,s,i,0)}
function oB(e){var r,o;let t=e===null?null:ct(e,nB),n=new y;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let s=Vg.find(a=>a===U(i("emblem")));s!==void 0&&n.set(s,((o=n.get(s))!=null?o:"")+U(i(
"content")))}return n}var iB=e=>new y([...e].flatMap(([t,n])=>{let r=Zg(ei(n));return r===null?[]:[[
Vj(
t,ju(n)),r]]}));var $se=Q({emblem:be(Rt(Vg)),content:be(G()),signers:be(Ue())}),sB=300,bk=e=>{let{
name:t,grid:n}=xt(
Z.emblems[e]);return{name:t,emblems:oB(n)}},Jg=e=>iB(bk(e).emblems);function _se(e,t,{language:n,
admins:r}){
let o=yk(ft(n)),i=ei(t);if(i.length>sB*1024)return o.tooLarge(sB);if(t!==""&&Zg(i)===null)return o.noPicture;
let{name:s,emblems:a}=bk(n),u=new y(a);t===""?u.delete(e):u.set(e,t);let l=yk(n);return Hn(rB(u,s,n,
l.tab,l.origin),to({admins:r},()=>!1)),Ca(s),null}var aB=e=>le(()=>{let{emblem:t,content:n,signers:r=!1}
=me(
$se,e);return we(),Ee(()=>{let{competition:o}=tt(),{settings:i}=o,s=t===void 0||n===void 0?null:_se(
t,n,i),a=o.signers!==void 0;r&&!a&&dn(_A(i));let{emblems:u}=bk(i.language),l=c=>{var d,p;return f.ceil(
((p=(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:Vg.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:a||r?bs.tab[i.language]:null,refused:s}})});var Mse=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],uB=e=>e.filter(t=>t.severity===
"error"&&Mse.includes(t.code)),Lse=({settings:e})=>Go(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:Mi(i.cell,i.format,"id"),to:jr(s,"id"),at:a}));function wk(e,{
results:t},{
rows:n},r,o=[],i=new y){let{competition:s,sheets:a}=e,u=t[s.stages.length-1],l=r.some(x=>x.code==="RESULT_STALE"),
c=r.filter(x=>x.severity==="error"),d=u!==void 0&&c.length===0,p=Ye(s.stages,n),g=p[p.
length-1],b=null;return{competition:s,sheets:a,faultyTabs:new w(c.flatMap(({tab:x})=>x===void 0?[]:[
x])),results:l?[]:t,winners:d?Qj(u,s.settings).map(({standing:x})=>x):null,code:(g==null?void 0:g.status)===
"decided"?g.code:null,hash:(g==null?void 0:g.status)==="decided"?g.hash:null,changes:o.some(({id:x})=>x===
"lembar-nilai")?Lse(s):[],pictures:i,coverage:lN(s),reliability:()=>(b!=null||(b=t.map((x,A)=>{let N=$f(
s,x,t.slice(0,A)),I=x.last&&!s.settings.rankedWinners?{...N,gap:null,methods:[],verdict:{...N.verdict,
contested:[]}}:N;return{stage:x.stage.name,sentences:_f(I,"id")}})),b)}}var jse=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function Yg(e,t,n){let r=jt(e,{provisional:!1}),o=Tu(e),i=[...r.findings,
...qo(e,t),...Bse(t,e)].map(u=>jse.includes(u.code)?{...u,severity:"error"}:u),s=Jg(e.competition.settings.
language),a=wk(e,r,t,i,n,s);return{findings:r.findings,blocking:i,hash:o,context:a}}function Bse({
rows:e},t){
let n=Is(e);return n===void 0||Su(t,n.hash)?[]:[{code:"RESULT_STALE",severity:"error",params:{
computed:n.
at}}]}function lB(e,t,n){var p,g,b;let{competition:r}=e,o=Z.documents[r.settings.language];if(!pa().includes(
o))return[];let{name:i,grid:s}=xt(o);if(s===null)return[];let a=ct(s,ho),u=Use([...Wi(s).rows]),l=Wse(
e,t,n,u),c=new y,d=[];for(let[x,A]of u){let N=l(A);if(N===null)continue;if(typeof N=="object"){let I=(
p=
ut(a,x,"title"))==null?void 0:p.cell,$={kind:A.kind,written:A.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let P=(b=c.get(N))!=null?b:{cell:(g=ut(a,x,"kind"))==
null?void 0:g.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,A]})}return[...[...c].map((
[
x,{cell:A,documents:N}])=>({code:x,tab:i,cell:A,params:{documents:N}})),...d]}var zse=["made",
"draft",
"edited","signed"];function Use(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";zse.includes(l)&&v(u)>=v(d)&&t.set(c,o)}return[...t.values()]}function Wse(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=Jg(o.settings.language),a=wk(e,t,n,i,[],s),u=new y(oa(
ms,a).map(d=>[E.stringify([d.kind.id,d.about]),d])),l=new y(r.map(([,{kind:d,entry:p,number:g}])=>[E.
stringify([d,p]),g])),c=(d,p)=>l.get(E.stringify([d,p]))||null;return({kind:d,entry:p,run:g,title:b,
content:x})=>{var B;let A=n.rows.find(z=>z.action==="documents"&&z.run===g);if(A===void 0)return"DOCUMENT_UNRECORDED";
let N=((B=om(d))==null?void 0:B.needs)!=="rules",P=u.get(E.stringify([d,p]));if(P===
void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";let I=P==null?void 0:P.fields(c),$=P===void 0||I===
void 0?null:P.kind.title(I),M=()=>{if(P===void 0||I===void 0)return!1;let z=ui(P.kind,o),L=id(d,od(z),
hl(I,Qd(z)));return Nt(L+$)===x};return N&&zc(e,A.hash)===null&&!M()?"DOCUMENT_OF_OTHER_RESULT":$===
null||$===b?null:{title:$}}}m();function cB(e){let{competition:t,history:n}=e,r=Ye(t.stages,n.rows);
return Uc(t.settings.language).flatMap(
o=>{var a;let i=Jp(o),s=((a=cn(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:dB(e,
i)})}function dB({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=Uf(
e,t,o.slice(0,o.indexOf(n)+1));return dF(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function mB(
e,{
results:t},n,r){var M;let o=QP(n,Ge);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=cn(Ye(a.stages,u.rows),l),g=u.rows.find(B=>B.action==="decide"&&B.stage===l&&B.hash===i.hash),b=(g==
null?void 0:g.detail.includes(Af(s)))===!0,x=i.history.rows===0||((M=u.links[i.history.rows-1])==null?
void 0:M.chain)===i.history.end,{sheets:A,typedDecisions:N}=e,P=ku({...Bi(a,A,N,l,i.counted.version),
version:Zn}),I=new w(r.map(B=>E.stringify([B.code,B.params]))),$=B=>B.filter(z=>!I.has(E.stringify([
z.code,z.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...x?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],...$(vu(i.counted,P).map(B=>xu(B,e)).map(B=>({code:"CHANGED",
stage:l,
tab:B.tab,cell:B.cell,params:B}))),...$(dB(e,i)),...Kse(t,i)]}function Kse(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new y(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&Mt(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:Mt(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();
function pB({competition:e}){let t=Z.documents[e.settings.language],n=ve(),r=pa().includes(t)?Ne(qc(
n)):null,o=r===null?null:qse(r);if(o===null)return[];let{name:i,grid:s}=xt(t),a=s===null?null:ct(s,
ho),
l=(s===null?[]:[...Wi(s).rows].filter(([,p])=>p.spreadsheet===Gt())).filter(([,{maker:p,fileId:g}])=>p===
n&&g!==""),c=new w(l.map(([,{fileId:p}])=>p)),d=o.filter(({id:p,type:g,properties:{sheet:b,kind:x}})=>g===
Vn&&x!==void 0&&b===Nt(Gt())&&!c.has(p));return[...l.flatMap(([p,g])=>{var N;let b=o.find(({id:P})=>P===
g.fileId),x=Hse(g,b);if(x===null)return[];let A=(N=ut(a,p,x==="DOCUMENT_NUMBER"?"number":"link"))==null?
void 0:N.cell;return[{code:x,tab:i,cell:A,params:{documents:[g]}}]}),...d.length===0?[]:[{code:
"DOCUMENT_ROW_MISSING",tab:i,params:{count:d.length}}]]}var Gse=["edited","own","signed","deleted",
"void"];
function Hse(e,t){if(t===void 0)return["deleted","void"].includes(e.status)?null:
"DOCUMENT_FILE_MISSING";if(t.link!==e.link)return"DOCUMENT_LINK";let{number:n}=t.properties;return n!==void 0&&
n!==Nt(e.
number)?"DOCUMENT_NUMBER":e.modified!==""&&t.modified>e.modified&&!Gse.includes(e.status)?
"DOCUMENT_FILE_CHANGED":null}function qse(e){try{let t=Nu(e,$n(1,R.now()));return"ok"in t?t.ok:null}
catch{return null}}m();m();var fB=/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;function Zse(e,t){var r,o,i;let n=e.split(
";");return t<
0&&n.length>1?(r=n[1])!=null?r:"":t===0&&n.length>2?(o=n[2])!=null?o:"":(i=n[0])!=null?i:""}function gB(
e,t){
var s;if(e===""||e==="@")return!1;let n=Zse(e,t),r=((s=n.match(fB))!=null?s:[]).filter(a=>a.startsWith(
'"')||a.startsWith("\\")),o=n.replace(fB,"");return/general/i.test(o)?r.some(a=>/\d/.test(a)):o.includes(
"%")?!1:!/[0#?]/.test(o)||/[1-9dmyhs]/i.test(o)||/[0#?],+(?:\D*)$/.test(o)||r.some(a=>/\d/.test(a))}
var hB=["id","en"];function bB(e){let{competition:t,sheets:n,history:r,deciding:o}=e,{stages:i,
settings:s}=t,
a=Ye(i,r.rows),u=i.filter((p,g)=>{var b;return((b=a[g])==null?void 0:b.status)==="decided"}),l=n.filter(
({stage:p})=>u.some(({name:g})=>g===p)),d=[...i.map(p=>Ei(p,i,s.language)),Z.finalRanking[s.language]].
map(p=>xt(p)).flatMap(({name:p,grid:g})=>g===null?[]:[p]);return[...l.flatMap(({tab:p,rows:g})=>{let b=$o(
p),x=g.flatMap(A=>[...A.marks.values()]);return yB(p,x.flatMap(A=>A.kind==="score"?[{...A.at,value:A.
value}]:[]),b)}),...d.flatMap(p=>yB(p,Vse(p),$o(p))),...[...d,...o.tabs.values()].flatMap(Jse),...Yse(
e,d)]}var Vse=e=>Le(e).values.flatMap((t,n)=>t.flatMap((r,o)=>typeof r=="number"?[{row:n,column:o,
value:r}]:
[]));function yB(e,t,n){var s,a;let r=t.filter(({row:u,column:l,value:c})=>{var d,p;return gB((p=(d=
n[u])==null?void 0:d[l])!=null?p:"",c)}),[o]=r;if(o===void 0)return[];let i={value:o.value,format:(a=
(s=n[o.row])==null?void 0:s[o.column])!=null?a:"",more:r.length-1};return[{code:"NUMBER_HIDDEN",tab:
e,
cell:xe(o.row,o.column),params:i}]}function Jse(e){let t=fa(e).flatMap((r,o)=>r.flatMap((i,s)=>i===""?
[]:[xe(o,s)])),[n]=t;return n===void 0?[]:[{code:"FORMULA_IN_PLACE",tab:e,cell:n,params:{more:t.length-
1}}]}function Yse({competition:{stages:e},deciding:t,history:n},r){let o=[...r,...t.tabs.values(),n.
name],i=l=>_(l.replace(/\s*\(\d+\)$/,"")),s=e.map(l=>hB.map(c=>Ei(l,e,c))),a=["finalRanking",
"history","decisions"].map(l=>hB.map(c=>Z[l][c])),u=qe();return[...s,...a].flatMap(l=>{let c=l.map(_),
d=o.find(
p=>c.includes(i(p)));return d===void 0?[]:u.filter(p=>p!==d&&c.includes(i(p))).map(p=>({code:
"TAB_FALSE",tab:p,params:{real:d}}))})}m();function Xse(e,t){let n=e.filter(({written:o,expected:i})=>[
o,i].every(s=>T(s).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":
"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({
header:o,written:i,expected:s})=>{let[a,u]=[Dl(i,t),Dl(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var Dl=(e,t)=>e===
""?t==="id"?"kosong":"blank":W(e,t);function vB(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Xse(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Qse={settings:{id:
"",en:""},
signers:{id:"Penanda tangan",en:"Signer"},innovators:{id:"Inovator",en:"Innovator"},judges:{id:
"Nama juri",en:"Name of judge"},roles:{id:"Peran juri",en:"Role of judge"},notes:{id:
"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{id:"Nilai",en:"Score"}};function kB({part:e,
names:t,old:n,now:r},o){
var u;let i=(l,c)=>o==="id"?l:c,s=e==="settings"?W(Li((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${Qse[
e][o]} ${s}`.trim();return e==="formulas"?i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):
i(`Berubah sejak dikunci: ${a}: semula ${W(n,"id")}, kini ${Dl(r,"id")}.`,`Changed since it was locked: ${a}: was ${W(
n,"en")}, is ${Dl(r,"en")}.`)}var vk=({documents:e})=>e.
map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),nr=(e,t)=>{let[n]=e.documents;if(e.documents.
length===1&&n!==void 0){let o=`${W(n.title,t)} (${vk(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${vk(e)})`:`${r} documents (${vk(e)})`},xB=(
{documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},Xg=(e,t)=>e===0?"":t===
"id"?` (dan ${e} sel lagi)`:` (and in ${e} more)`,eae=({documents:e})=>e.length===1?"was":"were",wB=(
{
documents:e},t,n)=>e.length===1?t:n,tae={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${pf(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Je(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Je(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Je(e.at,"id")} hilang atau diubah. ${e.isSame?
"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.
at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Dl(
e.written,"id")}, seharusnya ${W(e.expected,"id")}.`,RANKING_ROW:e=>vB(e,"id"),RANKING_MORE:e=>`Dan ${e.
count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>kB(e,"id"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${Je(
e.at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,
EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${nr(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${nr(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${xB(e,"id")}.`,
DOCUMENT_UNRECORDED:e=>`${nr(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${W(e.written,"id")}, menurut hasil ini ${W(e.expected,
"id")}.`,DOCUMENT_FILE_MISSING:e=>`${nr(
e,"id")}: berkasnya tidak ada lagi di folder.`,DOCUMENT_FILE_CHANGED:e=>`${nr(e,"id")}: berkasnya diubah sejak dibuat.`,
DOCUMENT_LINK:e=>`${nr(e,"id")}: tautannya tidak menuju berkas yang dibuat.`,DOCUMENT_NUMBER:e=>`${nr(
e,"id")}: nomornya bukan nomor yang tercetak di dalamnya.`,DOCUMENT_ROW_MISSING:e=>`${e.count} dokumen di folder tidak punya baris lagi di tab ini.`,
NUMBER_HIDDEN:e=>`Format ${W(e.format,"id")} menampilkan angka lain; isinya ${W(e.value,"id")}${Xg(e.more,
"id")}.`,FORMULA_IN_PLACE:e=>`Rumus di tempat isi yang ditulis Lembar Juri${Xg(e.more,"id")}.`,
TAB_FALSE:e=>`Tab ini bernama seperti ${W(e.real,"id")}, tetapi bukan tab itu.`},nae={
NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${pf(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Je(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Je(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Je(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Dl(e.written,"en")}, it is to be ${W(e.expected,"en")}.`,
RANKING_ROW:e=>vB(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>kB(e,
"en"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${Je(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.
now===null?"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${nr(e,"en")} ${eae(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${nr(e,"en")} ${wB(e,"does","do")} not fit: by this result there is no ${xB(e,
"en")}.`,DOCUMENT_UNRECORDED:e=>`${nr(e,"en")} ${wB(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${W(e.written,
"en")}, by this result it is ${W(e.expected,"en")}.`,DOCUMENT_FILE_MISSING:e=>`${nr(e,"en")}: the file is no longer in the folder.`,
DOCUMENT_FILE_CHANGED:e=>`${nr(e,"en")}: the file was changed since it was made.`,DOCUMENT_LINK:e=>`${nr(
e,"en")}: the link does not lead to the file that was made.`,DOCUMENT_NUMBER:e=>`${nr(
e,"en")}: the number is not the one printed in it.`,DOCUMENT_ROW_MISSING:e=>e.count===1?
"1 document in the folder has no row in this tab any more.":`${e.count} documents in the folder have no row in this tab any more.`,
NUMBER_HIDDEN:e=>`The format ${W(e.format,"en")} shows another number; the cell holds ${W(e.value,
"en")}${Xg(e.more,"en")}.`,FORMULA_IN_PLACE:e=>`A formula where Lembar Juri wrote a value${Xg(e.more,
"en")}.`,TAB_FALSE:e=>`This tab is named like ${W(e.real,"en")} and is not that tab.`},rae={id:tae,
en:nae};function oae(e,t){return rae[t][e.code](e.params)}var TB=(e,t)=>oae(e,t);var iae=be(Q({
evidence:be(G())}));function Qg(e){return le(()=>{var d;let{evidence:t}=(d=me(iae,e))!=
null?d:{};we();let n=tt("all"),{competition:r}=n,{language:o}=r.settings,i=jt(n,{provisional:!1}),{
history:s}=n,
a=Ye(r.stages,s.rows).filter(p=>p.status==="decided"),u=Is(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],...sae(n,s),...cB(n),...uae(i),...lae(n,i,s),...gae(s),...bB(
n),...lB(n,i,s),...pB(n)],c=[...l,...t===void 0?[]:mB(n,i,t,l)];return{ok:c.length===0,decided:a.map(
({stage:p,at:g,by:b,code:x})=>({stage:p,at:g,by:b,code:x})),computed:u===void 0?null:{at:u.at,by:u.by}
,
differences:c.map(p=>{var g,b,x;return{code:p.code,stage:(g=p.stage)!=null?g:null,tab:(b=p.tab)!=null?
b:null,cell:(x=p.cell)!=null?x:null,message:p.code==="RANKING_STOPPED"?br(p.params,o):TB(p,o)}})}})}
function sae(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=Ye(n,t),i=Uc(r.language),s=new w,a=o.
flatMap(({stage:p,status:g,hash:b,at:x,by:A,code:N})=>{if(g!=="decided")return[];let P=i.find(j=>j.stage===
p),I=rw(e,P,b),$=zc(e,b,p)!==null,M=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:Z.decisions[r.language],
params:{at:x,isSame:$}}]:[],B=[N,cr(x),A].join(", "),z=P===void 0?B:[P.code,P.at,P.by].join(", ");if(
z!==
B){let j=Z.decisions[r.language];M.push({code:"DECISION_MISLABELLED",stage:p,tab:j,params:{written:z,
recorded:B}})}let L=(I!=null?I:[]).filter(j=>!s.has(E.stringify(j)));for(let j of L)s.add(E.stringify(
j));return[...M,...L.map(j=>({code:"CHANGED",stage:p,tab:j.tab,cell:j.cell,params:j}))]}),u=i.filter(
p=>!t.some(g=>g.action==="decide"&&g.stage===p.stage&&g.hash===p.hash)).map(p=>({code:
"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=Is(t),c=o.slice(1+o.map(({
status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:aae(e,l)]}function aae(e,{at:t,hash:n}){let r=zc(e,n);return r===Zn?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:Zn}}]}
var uae=({findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function lae(e,{results:t},{rows:n}
){
var g,b,x,A;let{competition:r}=e,o=Is(n),i={id:(g=o==null?void 0:o.run)!=null?g:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(x=o==null?void 0:o.by)!=null?x:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:s,settings:a}=r,u=Ye(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new w(u.map(N=>Ei(
N,s,a.language)));u.length>0&&l.add(Z.finalRanking[a.language]);let c=ie(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return ew(r,t,Nf(r,t),i).flatMap(
N=>{let{name:P,grid:I}=xt(N.name);if(l.has(N.name)&&!cae(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let $=bF(I);return[...$!==null&&n.some(B=>B.run===$)?
mae(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],...$===(o==null?void 0:o.run)?dae(P,I,d):
[],...fae(P,yF(I,N))]})}var cae=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[
n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function dae(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function mae(e,t,{values:n}){var i,s;let[r,o]=[U((i=t.values[0])==null?
void 0:i[0]),U((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var pae=10;function fae(e,t){let n=t.slice(0,pae).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function gae({name:e,links:t}){let{breaks:n,cut:r}=Wa(t,Ne(
ao),Ge);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();m();m();var gt=(e,t,n={})=>h.assign(
new C(`${e}: ${t}`),{fault:e,place:n}),SB=e=>e instanceof C&&"fault"in
e,EB=e=>SB(e)?e.fault:null;function eh(e,t){try{return t()}catch(n){throw SB(n)&&(n.place={...e(),
...n.place}),n}}var kk=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,xk=/\s*(\/?)>/y,yae=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
bae={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},wae=["AlternateContent","extLst","rPh"],vae=500,ps=e=>gt(
"damaged",e.slice(0,60));function CB(e){return e.includes("&")?e.replace(yae,(t,n,r,o)=>{let i=n===void 0?
v(r):v.parseInt(n,16),s=o===void 0?i<=1114111?T.fromCodePoint(i):void 0:bae[o];if(s===void 0||!t.endsWith(
";"))throw ps(t);return s}):e}var Tk=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},kae=e=>e===
32||e>=9&&e<=13;function xae(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(kae(r)||r===
62||r===47||r===60)break}return n}function th(e,t,n){let r=e.indexOf(t,n);if(r<0)throw ps(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function li(e,t,n=wae){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,s=c=>{var d;if(r.length===0&&c.trim()!=="")throw ps(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,CB(c)))},a=c=>{var d;if(r.pop()!==c)throw ps(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
Tk(
c)):r.length<o&&(o=0)},u=c=>{var P,I,$;let d=xae(e,c),p=e.slice(c,d),g={},b=d,x=0;for(;;){kk.lastIndex=
b;let M=kk.exec(e);if(M===null)break;if(++x>vae)throw ps(e.slice(c-1,b));b=kk.lastIndex;let B=M[1];B.
startsWith("xmlns")||(g[Tk(B)]=CB((I=(P=M[2])!=null?P:M[3])!=null?I:""))}xk.lastIndex=b;let A=xk.exec(
e);if(p===""||A===null)throw ps(e.slice(c-1));r.push(p);let N=Tk(p);return o===0&&n.includes(N)&&(o=
r.length),o===0&&(($=t.open)==null||$.call(t,N,g)),A[1]==="/"&&a(p),xk.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&s(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:g}=th(
e,">",c+2);a(p.trimEnd()),i=g}else if(d===63)i=th(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=th(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:g}
=th(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=g}else throw ps(e.slice(c))}if(s(e.slice(i)),r.
length>0)throw ps(`<${r[0]}>`)}var nh=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.
fromCharCode(v.parseInt(n,16))):e,ci=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),RB=e=>ci(Gf(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var Tae=new w(
`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),Sae=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],Eae={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},Cae=/^(https?:|mailto:|tel:|#|$)/i,
Rae=/^file:\/\/\/[a-z]:/i;function Dae({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?Cae.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&Rae.test(t)?[]:[(o=Eae[r])!=null?o:r]}var Oae=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function Sk(e){
let t=Oae(e);return Tae.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function Aae(e){
let t=[],
n=[],r=!1;return li(e,{open:(o,i)=>{var s,a,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...Dae(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((s=i.ContentType)!=
null?s:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...Sk((a=i.instr)!=null?a:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...Sk((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(Sk)]}function DB(e){let t=h.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?Aae((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):Sae.flatMap(([i,s])=>i.test(`/${n}`)?[s]:
[])});return[...new w(t)]}m();m();function Nae(e,t){let n=k.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function sm(e,t){var o,i;let n=ht(e);return(i=(o=t.map(s=>({tag:s,away:Nae(n,ht(s))}
)).
filter(({tag:s,away:a})=>a<=f.max(2,f.floor(s.length/3))&&a<f.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var Pae=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],Iae=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),Fae=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function $ae(e,t){var s,a;let n=sm(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(ht),o=t.filter(u=>r.includes(ht(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=Fae.get(u))!=null?l:[]});return(a=(s=o[0])!=null?s:i.find(u=>t.
includes(u)))!=null?a:null}var _ae=100;function OB(e,t){return Pae.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,_ae).flatMap(o=>{let i=o.replace(n,"$1").trim();return Iae(i)?[{tag:o,near:
$ae(
i,t)}]:[]})})}var AB=["inovasi","penerima","kompetisi"],Mae=80;function rh(e,t){let n=Bae(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[...qf(i),...Zf(i).map(s=>`{{%${s}}}`)]);
if(Uae(r.flat())>
zae)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>Kae(i,t));return o.length>0?o:
r.flat().some(Lae)?Yae(e,t):jae(r.flat(),t)}var Lae=e=>PB(e).some(t=>"sign"in t&&t.tag!=="");
function jae(e,t){
var i,s;let n=h.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>OB(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:oh(a)}))),o=(s=(i=AB.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:AB[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function Bae(e){try{let t=Bu(e);return ad(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file(wo).map(n=>n.asText()),active:DB(t)}}catch(t){return{code:Mf(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var zae=2e4,Uae=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),NB=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),Wae=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function Kae(e,t){let n=new y(h.keys(t).map(i=>[ht(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let s=oh(i);return PB(i).flatMap(a=>Gae(a,s,r))}),...r.loops.map(({tag:i,paragraph:s})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function Gae(e,t,n){let{tag:r}=e;if("fault"in e)return NB(
ht(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
Hae(r,t,n):o==="%"?qae(r,t,n):o===""||o==="#"||o==="^"?Zae(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function Hae(e,t,{loops:n}){let r=ht(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&ht(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var qae=(e,t,{
root:n})=>{if(n.has(ht(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:sm(`%${e}`,r),paragraph:t}]};function Zae(e,t,n,r){var u;let o=ht(
t),i=NB(o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:sm(t,
Wae(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:Vae(s,i)}):s!==void 0&&typeof s!=
"string"&&a.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function Vae(e,t){return typeof e=="string"?
new w:e===void 0?t?new w:null:e.length===0?null:new w(e.flatMap(n=>h.keys(n).map(ht)))}function PB(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:Jae(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:oh(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,s).trim()))!=null?r:[];t.push({sign:a,tag:u.trim()}),n=i.slice(s+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var Jae=e=>{var t;
return oh(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function oh(e,t=Mae){let n=e.replace(
/\s+/g,
" ").trim(),r=k.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function Yae(e,t){
try{
return Xd(e,t),[]}catch(n){let r=Uu(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var Xae={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} bukan jenis isian yang didukung`,LIST_AS_TEXT:e=>`{{${e}}} adalah daftar: tulis {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D tidak ditutup dengan }}`,
TAG_UNOPENED:e=>`\u201C${e}}}\u201D tidak dibuka dengan {{`,TAG_SINGLE:e=>`{${e}} harus bertanda kurung ganda: {{${e}}}`,
LOOP_UNCLOSED:e=>`{{#${e}}} tidak ditutup dengan {{/${e}}}`,LOOP_UNOPENED:e=>`{{/${e}}} tidak dibuka dengan {{#${e}}}`,
LOOP_CROSSED:e=>`{{/${e}}} menutup bagian lain yang masih terbuka`,TAG_BROKEN:e=>e===""?
"templat ini tidak dapat diisi":`{{${e}}} tidak dapat diisi`,TAG_FOREIGN:(e,t)=>t===
null?`${e} bukan isian; tulis nama isian dalam {{\u2026}}`:`${e} bukan isian; tulis {{${t}}}`,
NO_FIELDS:e=>`templat ini tidak berisi satu isian pun, sehingga semua dokumen akan sama; tulis misalnya {{${e}}}`,
NOT_A_DOCX:()=>"berkas ini bukan dokumen Word (.docx)",TOO_LARGE:()=>"isi berkas ini terlalu besar untuk sebuah templat; hapus halaman dan gambar yang tidak perlu",
ACTIVE_CONTENT:e=>`templat ini berisi ${e}, yang menjalankan atau mengambil sesuatu dari luar saat dokumen dibuka; hapus dahulu di Word`,
at:e=>`pada \u201C${e}\u201D`,faulty:(e,t)=>`Templat ${e} belum dapat dipakai, jadi tidak ada yang dibuat: ${t}`,
more:e=>`dan ${e} hal lain`,deleted:e=>`Templat ${e} tidak ada lagi di Drive. Kembalikan templat bawaan, atau unggah templat lagi.`,
foreign:(e,t)=>`Templat ${e} milik ${t} dan hanya terlihat olehnya. Minta ${t} membuat dokumennya, unggah templat yang sama sebagai milik Anda, atau kembalikan templat bawaan.`,
tooLarge:(e,t)=>`Berkas ini ${e} MB; paling besar ${t} MB. Perkecil gambar di dalamnya, lalu unggah lagi.`,
title:e=>`Templat ${e}`},Qae={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} is of a sort that is not supported`,LIST_AS_TEXT:e=>`{{${e}}} is a list: write {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D is not closed with }}`,TAG_UNOPENED:e=>`\u201C${e}}}\u201D is not opened with {{`,
TAG_SINGLE:e=>`{${e}} wants double braces: {{${e}}}`,LOOP_UNCLOSED:e=>`{{#${e}}} is not closed with {{/${e}}}`,
LOOP_UNOPENED:e=>`{{/${e}}} is not opened with {{#${e}}}`,LOOP_CROSSED:e=>`{{/${e}}} closes another part that is still open`,
TAG_BROKEN:e=>e===""?"this template cannot be filled":`{{${e}}} cannot be filled`,TAG_FOREIGN:(e,t)=>t===
null?`${e} is no field; write the field\u2019s name in {{\u2026}}`:`${e} is no field; write {{${t}}}`,
NO_FIELDS:e=>`this template has no field at all, so all documents would be the same; write for instance {{${e}}}`,
NOT_A_DOCX:()=>"this file is no Word document (.docx)",TOO_LARGE:()=>"this file holds too much for a template; remove the pages and pictures it does not need",
ACTIVE_CONTENT:e=>`this template holds ${e}, which runs or fetches something when a document is opened; remove it in Word first`,
at:e=>`at \u201C${e}\u201D`,faulty:(e,t)=>`The template ${e} cannot be used yet, so nothing was made: ${t}`,
more:e=>`and ${e} more`,deleted:e=>`The template ${e} is no longer in Drive. Restore the built-in one, or upload one again.`,
foreign:(e,t)=>`The template ${e} belongs to ${t}, who alone can see it. Ask ${t} to make the documents, upload the same template as yours, or restore the built-in one.`,
tooLarge:(e,t)=>`This file has ${e} MB; the most is ${t} MB. Make its pictures smaller and upload it again.`,
title:e=>`Template ${e}`},ia=e=>e==="id"?Xae:Qae;function Ek(e,t){let n=ia(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new w(r)]}function IB(e,t,n){let r=ia(n),o=Ek(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var FB="templates",
eue=Q({maker:G(),fileId:G(),modified:G()}),tue=Qt(G(),et(eue));function Ol(){let e=Ne(
FB);try{let t=lt(tue,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function Ck(
e,t){
var i;let n=Ol(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ke(FB,E.stringify(o))}m();m();var $B="lease",_B=300*1e3,nue=Q({
who:G(),run:G(),until:_t(),width:be(_t())});function MB(e,t){var a;
let n=rue(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return Rk({who:e,run:i,width:s,until:r+_B}
),
{run:i,width:s}}var LB=(e,t,n)=>Rk({who:e,run:t,width:n,until:R.now()+_B}),jB=(e,t)=>Rk({who:e,run:t,
until:0}),Rk=e=>Ke($B,E.stringify(e));function rue(){let e=Ne($B);try{let t=lt(nue,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();var BB=e=>typeof e=="string"?e.includes(
He):(e!=null?e:[]).some(t=>h.values(t).some(n=>BB(n))),oue=({
id:e,needs:t})=>t==="rules"||e==="tanda-terima",zB=(e,t)=>z2.filter(n=>BB(t[n])&&!(n==="tanggal"&&
oue(
e)));m();m();var iue=["edited","own"],sa=(e,t)=>e!==null&&e.maker!==""&&e.maker!==t;function UB(e,t,
n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
am(
"signed",n,u?null:"revise")}if(t!==null&&sa(t,r))return i?{action:"add"}:am(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?am("deleted",null,"remake"):{action:"create"};let s=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&(s||iue.includes(t.status));
return a&&!i?am(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?am("made",n,null):{
action:"update",file:n}}var am=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function WB(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Tf(e,t)}}function KB(e,t,n,r,o){let{status:i,...s}=WB(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=ie(o).documents,l=t!==void 0&&sa(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(Ui(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var GB=(e,t)=>({...WB(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var HB=ho.columns.map(e=>e.key).filter(e=>e!=="number");function ih(e,t){var d,
p;let{name:n,grid:r}=xt(
Z.documents[e]),o=r===null?lue(n,e,t):Wi(r);t.isShut(n)||(r!==null&&xs(n,t.admins()),Dr("documents",
n));let i=Gt(),s=new y(o.rows),a=()=>[...s].flatMap(([g,b])=>b.spreadsheet===i?[{place:g,row:b}]:[]),
u=new y;for(let g of a()){let b=`${g.row.kind}:${g.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],g])}
let l=f.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(g,b)=>b==="status"?Tf(g,e):g[b];
return{
of:(g,b)=>{var x;return(x=u.get(`${g}:${b}`))!=null?x:[]},all:a,ofRun:g=>a().flatMap(({row:b})=>b.run===
g?[b]:[]),reserve:()=>l++,write:g=>{let b=g.flatMap(({place:x,row:A})=>{let N=s.get(x);return s.set(
x,A),N!==void 0&&HB.every(P=>N[P]===A[P])?[]:[x]});if(b.length!==0){sue(n,o,e);for(let x of aue(b,s))
for(let A of uue(o.columns,HB)){let N=x.rows.map(P=>A.keys.map(I=>c(P,I)));sn(n,x.first,A.column,N)}
On()}}}}function sue(e,{headerRow:t,columns:n},r){let o=ho.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;sn(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function aue(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function uue(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function lue(e,t,n){let r=ie(t).tabs,o=ho.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));dn(At(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new y(ho.columns.map((s,a)=>[s.key,a]));return{rows:
new y,
columns:i,headerRow:null}}m();var Al=({kind:e,about:t})=>`${e.id}:${t}`;function qB(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===Vn&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function ZB(e,t){var j,K,q,V,ne;let{competition:n,numberOf:r,ledger:o,files:i,
templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=cue(d,a.user),g=(j=p==null?void 0:p.row)!=
null?j:null,b=e.fields(r),x=l.title(b),A=Nt(id(l.id,s.versionOf(l),s.shown(l,b))+x),N=H=>({sheet:Nt(
Gt()),kind:l.id,entry:Nt(c),...H===""?{}:{revision:H}}),P=H=>{let{sheet:re,entry:he}=N(H);return i.get(
[re,l.id,he,H].join(":"))},I=sa(g,a.user)?null:(q=P((K=g==null?void 0:g.revision)!=null?K:""))!=null?
q:mue(g,a.user,n,u),$={user:a.user,remake:a.remake,renew:a.renew.includes(Al(e))},M=UB(A,g,I,$),B=M.
action==="add",z=B?due(d,a.user):(V=g==null?void 0:g.revision)!=null?V:"",L=B?P(z):void 0;return{
planned:e,
filed:B?null:g,place:B||p===null?o.reserve():p.place,revision:z,fields:b,title:z===""?x:`${x} \u2013 Rev. ${z}`,
content:A,properties:{...N(z),content:A,number:Nt((ne=r(l.id,c))!=null?ne:"")},decision:L===void 0?
M:{action:"update",file:L}}}function cue(e,t){var r;let n=o=>o.reduce((i,s)=>i===null||v(s.row.revision)>=
v(i.row.revision)?s:i,null);return(r=n(e.filter(({row:o})=>!sa(o,t))))!=null?r:n(e)}function due(e,t){
let n=e.filter(({row:r})=>!sa(r,t));return n.length===0?"":T(f.max(...n.map(({row:r})=>v(r.revision)||
0))+1)}function mue(e,t,{settings:n},r){return e===null||e.fileId===""||e.maker!==t?null:qt(Vo(e.fileId,
r),n.language)}m();var sh=(e,t,{user:n,run:r})=>{var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,
entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:cr(ot()),spreadsheet:Gt(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},Dk=(e,t,n)=>({...sh(e,pue(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function pue({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==He?
"draft":"made"}function VB(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!Ok(r))?Dk(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var Ok=({status:e})=>e==="made"||e==="draft";m();var Ak=(e,t)=>`${e.id}.${Lu(e,t)}`;function JB(e,t,
n,r){let{language:o}=e.settings,i=Ol(),s=new y,a=new y,
u=l=>{var d,p;let c=Ak(l,e);return s.has(c)||s.set(c,fue(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?od(ui(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?hl(c,Qd(ui(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return ui(l,e);let p=a.get(l.id);if(p!==void 0)return p;let g=Pk(d,r,o),b=rh(g,c);return b.length>
0&&ye(ge("TEMPLATE_FAULT",IB(l.id,b,o))),a.set(l.id,g),g}}}function Nk(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),s=e[0];if(i===void 0)return s===void 0?{source:
"built-in"}:{source:"foreign",maker:s.maker};let a=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
qt(
Vo(i.fileId,o),r);return a===null?{source:"gone"}:{source:a.type===Vn&&a.modified===i.modified?
"unedited":"own",file:a}}function fue(e,t,n){let r=ia(n.language),o=Nk(t,n);return o.source==="foreign"?
ye(
ge("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?ye(ge("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function Pk(e,t,n){if(e.type!==Vn)return qt(dw(e.id,t),n);let[r]=Us([e.
id],zi,t);return qt(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var ah="\u0001";
function XB(e,t,n,r,o){let{language:i}=e.settings,s=ih(i,o),a=Ur(e,n.user,r),u=JB(e,a,n.user,
r),l={competition:e,numberOf:(L,j)=>kue(s,L,j),ledger:s,files:qB(a.files),templates:u,options:n,
backoff:r},
c=t.map(L=>ZB(L,l)),d=c.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(Al(L.planned))),p=d.slice(
0,10),g=p.map(L=>Xd(u.bytesOf(L.planned.kind,L.fields),L.fields,n.pictures)),b=new y,x=c.filter(L=>{
var j;return((j=L.filed)==null?void 0:j.run)===n.run&&L.filed.status==="begun"&&wue(L)});for(let L of c){
let j=VB(L,n);j!==null&&b.set(L,j)}let A=xue(s,n);for(let L of p)b.set(L,sh(L,"begun",n));s.write([
...YB(
b),...A]);let N=zr(p.map((L,j)=>{var K;return{fileId:L.decision.action==="update"?L.decision.file.id:
null,folder:a.id,title:L.title,properties:L.properties,from:zi,to:Vn,bytes:(K=g[j])!=null?K:new D}}),
r),{failures:P,again:I}=bue(p,N,b,n);s.write(YB(b));for(let L of P.values())Br(L)&&Ws(L,i);let $=L=>p.
filter(j=>L.includes(j.decision.action)&&!P.has(j)&&!I.has(j)).length,M=s.ofRun(n.run),B={made:M.filter(
Ok).length,failed:M.filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:$(
["create","add"])+x.length,updated:$(["update"]),unchanged:c.filter(L=>L.decision.action==="keep").length-
x.length,failed:P.size,documents:[...c.map(L=>KB(L,b.get(L),P.get(L),n.user,i)),...A.map(({row:L})=>GB(
L,i))],done:c.length-d.length+p.length-I.size,total:c.length,more:d.length>p.length||I.size>0,skip:[
...n.skip,...[...P.keys()].map(L=>Al(L.planned)),...[...I].filter(L=>vue(N[p.indexOf(L)])).map(L=>Al(
L.planned)+ah)]},run:B,notes:[...hue(c,s,n),...yue(c,u)]}}var gue=3;function hue(e,t,{isCurrent:n}){
let r=e.filter(({decision:a,filed:u,content:l})=>a.action==="keep"&&u!==null&&u.content!==""&&u.content!==
l&&["signed","edited","made"].includes(a.status)),o=t.all().filter(({row:a})=>a.status==="signed"&&!n(
a.kind,a.entry)),i=[...r.map(({filed:a,title:u})=>(a==null?void 0:a.title)||u),...o.map(({row:a})=>a.
title)];return i.length===0?[]:[{code:"DOCUMENT_OUTDATED",severity:"warning",params:{titles:i.slice(
0,gue),count:i.length}}]}function yue(e,t){var r;let n=new y;for(let{planned:o,fields:i,decision:s}
of e){
if(s.action==="keep"&&s.status!=="made")continue;let a=(r=n.get(o.kind.id))!=null?r:new w;for(let u of zB(
o.kind,t.shown(o.kind,i)))a.add(u);n.set(o.kind.id,a)}return[...n].flatMap(([o,i])=>i.size===0?[]:[{
code:"DOCUMENT_DOTS",severity:"info",params:{kind:o,fields:[...i]}}])}function bue(e,t,n,r){var s,a;
let o=new y,i=new w;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){n.set(
l,Dk(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||Ou(d);if(p&&!r.skip.includes(Al(l.planned)+
ah)){i.add(l);continue}o.set(l,d),p||n.set(l,{...sh(l,"failed",r),modified:(a=(s=l.filed)==null?void 0:
s.modified)!=null?a:""})}return{failures:o,again:i}}var wue=({decision:e})=>e.action==="keep"&&e.status===
"made"&&e.file!==null,vue=e=>e!==void 0&&"failure"in e&&Ou(e.failure),YB=e=>[...e].map(([{place:t},n])=>(
{
place:t,row:n}));function kue(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);
return(o=r[r.length-1])!=null?o:null}var xue=(e,{user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===
t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{
...o,
status:"void"}}));var Tue=Q({kinds:et(G()),skip:be(et(G())),renew:be(et(G())),remake:be(Ue())});
function um(e){return le(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=me(Tue,e);return we(),Ee(()=>{let s=tt(
"ranking");Ht(s);let{competition:a}=s,{language:u}=a.settings,l=[...new w(n)].map(K=>Ik(K,u)),{
history:c}=s,
{findings:d,blocking:p,hash:g,context:b}=Yg(s,c,l),x=l.filter(K=>qg(K,b)),A=uB(p);if(x.length===0&&l.
length>0)return QB(p,u);if(b.winners===null&&A.length>0)return QB(A,u);let N=ve(),P=MB(N,St);if(
"holder"in P){let{who:K,until:q}=P.holder;return ye(ge("BUSY",ie(u).problems.leased(K,Eue(q))))}let I=oa(
x,b),$={user:N,run:P.run,skip:r,renew:o,remake:i,pictures:b.pictures,isCurrent:gk(b)},M=$n(P.width,t),
{batch:B,run:z,notes:L}=XB(a,I,$,M,s.keepers);B.more?M.width!==P.width&&LB(N,P.run,M.width):(Cue(c,{
id:P.run,hash:g,...z},N,a.settings),jB(N,P.run));let j=x.length===l.length;return{ok:j&&B.failed===0&&
!r.some(K=>!K.endsWith(ah)),findings:co([...j?d:p,...Sue(x,I),...L],u),...B}})})}var Sue=(e,t)=>e.filter(
n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),
Eue=e=>ot(new R(e)).slice(11,16);function Ik(e,t){var r;let n=ms.map(o=>o.id).join(", ");return(r=om(
e))!=null?r:ye(ge("BAD_REQUEST",ie(t).problems.unknownKind(e,n)))}function QB(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:co(
e,t),...n}}function Cue(e,t,n,r){if(t.made+t.failed===0)return;let o=ie(r.language).history.documents(
t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||zt(e,{at:ot(),by:n,action:"documents",
detail:o,
run:t.id,hash:t.hash},r)}var Fk=Q({kind:G()}),Rue=Q({kind:G(),content:G()}),ez=e=>le(()=>{let{kind:t}
=me(Fk,e);return we(),lm(
uh(t))}),tz=e=>le(()=>{let{kind:t}=me(Fk,e);return we(),Ee(()=>{let n=uh(t),r=iz(n);return"file"in r?
lm(n,r):(sz(n,Vn,ui(n.kind,n.competition)),lm(n))})}),nz=e=>le(()=>{let{kind:t,content:n}=me(Rue,e);
return we(),Ee(()=>{let r=uh(t),o=ei(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>Au){let a=ia(r.language).
tooLarge(i(o.length),i(Au));return ye(ge("TEMPLATE_FAULT",a))}let s=az(o,r);return s.length===0&&sz(
r,zi,o),{...lm(r),refused:s}})}),rz=e=>le(()=>{let{kind:t}=me(Fk,e);return we(),Ee(()=>{var u;let n=uh(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=Ol()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=oz(r);for(let{id:c,properties:d}of Ur(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
qt(cw(c,{trashed:!0},a),s)}return Ck(r,null),lm(n)})});function uh(e){let t=R.now(),n=tt(),{
competition:r}=n,
o=ft(r.settings.language),i=Ik(e,o),{context:s}=Yg(n,n.history,[i]),a=Ak(i,r),[u,l]=[ve(),$n(1,t)];
return{
competition:r,kind:i,name:a,fields:hk(i,s),user:u,language:o,backoff:l}}var oz=e=>({sheet:Nt(Gt()),
template:e}),
iz=({name:e,user:t,language:n,backoff:r})=>{var o;return Nk((o=Ol()[e])!=null?o:[],{folder:{files:[]}
,
user:t,language:n,backoff:r})};function sz({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var A;let u=Ur(e,r,i),l=oz(n),c=u.files.find(N=>N.type===s&&N.properties.sheet===l.sheet&&N.properties.
template===l.template),d=ia(o).title(t.id),p={fileId:(A=c==null?void 0:c.id)!=null?A:null,folder:u.id,
title:d,properties:l,from:zi,to:s,bytes:a},[g]=zr([p],i),{id:b,modified:x}=qt(g!=null?g:{failure:{
kind:"unknown",reason:"no-answer"}},o);Ck(n,{maker:r,fileId:b,modified:x})}var Due=["TAG_UNKNOWN",
"LIST_AS_TEXT"],az=(e,{fields:t,language:n})=>Ek(rh(e,t!=null?t:{}).filter(({code:r})=>t!==null||!Due.includes(
r)),n);function lm(e,t=iz(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{kind:n.id,source:t.
source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?az(Pk(
t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:uz(r)}}var Oue=200,
uz=e=>h.fromEntries(h.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,Oue):n.slice(0,1).map(
uz)]));m();m();var Nue=["begun","failed","deleted","void"],lz=({row:{kind:e,entry:t,revision:n}})=>[
e,t,n].join(":"),
cz=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,dz={failure:{kind:"unknown",
reason:"no-answer"}};function mz(e,t,n,r,o){var b;let{language:i}=e.settings,s=ih(i,to(e.settings,()=>!0)).all(
).
map(({row:x})=>x).filter(x=>x.maker===n&&t.includes(x.kind)&&!Nue.includes(x.status)),a=s.length===0?
null:Ur(e,n,o),u=a===null?[]:Pue(s,a,i,o),l=u.filter(x=>!cz(x)&&!r.includes(lz(x))),c=l.slice(0,10),
d=new y(Iue(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((x,A)=>[c[A],x])),p=[...d.values()].flatMap(
x=>"failure"in x?[x.failure]:[]);for(let x of p)Br(x)&&Ws(x,i);let g=c.filter(x=>{var A;return"ok"in
((A=d.get(x))!=null?A:dz)});return{ok:p.length+r.length===0,created:g.filter(({pdf:x})=>x===null).length,
updated:g.filter(({pdf:x})=>x!==null).length,unchanged:u.filter(cz).length,failed:p.length,files:u.map(
x=>{var $,M,B;let A=($=d.get(x))!=null?$:{ok:x.pdf},{kind:N,entry:P,title:I}=x.row;return{kind:N,
entry:P===
""?null:P,title:I,file:"ok"in A&&(B=(M=A.ok)==null?void 0:M.link)!=null?B:null,problem:"ok"in A?null:
ie(i).documents.failed(Ui(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(x=>!g.includes(x)).map(lz)]}}var Pue=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:qt(Vo(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
Cu&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===Vn?[{row:o,document:s,pdf:a}]:[]});
function Iue(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:Us(r,Cu,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:Cu,to:Cu},bytes:
d.
ok}]}),s=i.length===0?[]:zr(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
dz})}var Fue=Q({kinds:et(G()),skip:be(et(G()))}),pz=e=>le(()=>{let t=$n(10,R.now()),{kinds:n,skip:r=[
]}=me(
Fue,e);return we(),Ee(()=>mz(tt().competition,n,ve(),r,t))});m();m();var $ue=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],_ue=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Mue=e=>e.every(t=>t>=32||t>=9&&t<=13),Lue=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function fz(e){let t=e.slice(0,500),n=k.from(t,o=>T.fromCharCode(o)).join(""),r=$ue.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:_ue(n)?"photo":Mue(t)&&Lue(n)?"text":null}m();var jue={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Bue={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},zue={id:
"Berkas ini",en:"This file"},gz=(e,t,n=null)=>(t==="id"?jue:Bue)[e](
n===null?zue[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var Uue=[[14,22],[45,47]],
Wue=[9,10];function hz(e){return Wue.includes(e)?"percent":Uue.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var Kue=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function lh(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||Kue(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var Gue=1048576,cm=16384,_k=2e6,Mk=5e7,Lk=7e5,Hue=5e4,que=1462,Zue=864e5,
Vue=R.UTC(1899,11,30);function Jue(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw gt("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function $k(e,t){if(!/^\d{1,9}$/.test(
e))throw gt("damaged",`${t} "${e}"`);return v(e)}function Yue(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw gt("damaged",
"two values in a cell");e.value=n}}function Xue({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>Hue)throw gt("too-large","a long text");return n}function yz(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],s={row:-1,column:-1},a=null,[u,l,c]=[0,0,0],d=!1,p=null,g=null,b=P=>{let{row:I,column:$}=s;
if(!(I>=0&&$>=0&&I<Gue&&$<cm))throw gt("damaged","a cell outside the sheet");if(i.push(I*cm+$),i.length>
Lk)throw gt("too-large","more cells than are read");if(r.rows=f.max(r.rows,I+1),r.columns=f.max(r.columns,
$+1),P===null)return;if(l+=Xue(P),l>Mk)throw gt("too-large","long texts");if(u=f.max(u,$+1),f.max(n.
length,I+1)*u>_k)throw gt("too-large","a cell far out");for(;n.length<=I;)n.push([]);let M=n[I];for(
;M.
length<$;)M.push(void 0);M[$]=P},x=(P,I)=>{P==="row"?(s.row=I.r===void 0?s.row+1:$k(I.r,"the row")-1,
s.column=-1):P==="c"?(p={attributes:I},I.r===void 0?s.column+=1:{row:s.row,column:s.column}=Jue(I.r)):
p!==null&&(P==="v"||P==="f"||P==="t")&&(g="")};eh(()=>p===null?{}:{cell:xe(s.row,s.column)},()=>li(e,
{open:(P,I)=>{if(P==="sheetData")d=!0;else if(d)x(P,I);else if(P==="sheetProtection")a=I;else if(P===
"protectedRange")o.push(I);else if(P==="col"&&(c+=v(I.max)-v(I.min)+1,!(c<=cm)))throw gt("damaged",
"more columns than there are")},text:P=>{g!==null&&(g+=P)},close:P=>{P==="sheetData"&&(d=!1),!(!d||p===
null)&&(P==="c"?(b(nle(p,t)),p=null):g!==null&&Yue(p,P,g),g=null)}}));let N=Que(i);if(N!==null)throw gt(
"damaged","a cell given twice",{cell:xe(N.row,N.column)});return{rows:n,named:r,protection:a,
openRanges:o,
signs:l,cells:i.length}}function Que(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new w;
for(let n of e){
if(t.has(n))return{row:f.floor(n/cm),column:n%cm};t.add(n)}return null}function ele(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?v(e):v.NaN;if(!v.isFinite(t))throw gt("damaged",`the number "${e}"`);return t}function tle(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-Vue)/Zue;if(v.isNaN(t))throw gt(
"damaged",`the date "${e}"`);return t}function nle({attributes:e,value:t,inline:n,formula:r},o){var p,
g;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:$k(e.s,"the look")])!=null?p:"plain",l=(
b,x="plain")=>r===void 0?{value:b,kind:x}:{value:b,kind:x,formula:r},c=b=>b===""&&r===void 0?null:l(
nh(b)),
d=(g=e.t)!=null?g:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=ele(t);return l(
u==="date"&&a?b+que:b,u)}case"s":{let b=i[$k(t,"the text")];if(b===void 0)throw gt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw gt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(tle(t),"date");default:throw gt(
"damaged",`the type "${d}"`)}}function rle(e){let t;try{t=zf(e,UI,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=Mf(r);throw gt(o===null?
"not-xlsx":o==="too-large"?o:"damaged",T(r))}let n=new y(h.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:$u(o)}}function ole(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function bz(e,t){let n=e(ole(t)),r=new y;
return li(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var ile={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function jk(){let e=new y;return t=>{
var o;let n=ile[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw gt("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function sle(e){let t=[],n=null,r=!1,o=jk();return li(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(nh(n!=
null?n:""))}}),t}function ale(e){let t=new y,n=[],r=jk(),o=!1;return li(e,{open:(i,{numFmtId:s,
formatCode:a})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(v(s),lh(a!=null?a:"")):i==="xf"&&o&&n.push((u=t.get(
v(s)))!=null?u:hz(v(s!=null?s:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function wz(e,t){let n=new w;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var ule=e=>e===
"1"||e==="true";function lle(e){var P;let t=rle(e),n=(P=[...bz(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:P.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw gt("not-xlsx","no workbook");
let o=bz(t,n),i=I=>{var $,M,B;return(B=t((M=($=[...o.values()].find(z=>z.type===I))==
null?void 0:$.target)!=null?M:""))!=null?B:""},s=[],a=jk(),u=!1,l=null;li(r,{open:(I,$)=>{a(I);let{
name:M="",
state:B="visible",id:z="",date1904:L}=$;I==="workbookPr"&&(u=ule(L)),I==="workbookProtection"&&(l=$),
I==="sheet"&&s.push({name:M,hidden:B!=="visible",relation:o.get(z)})}});let c=wz(s,({name:I})=>I);if(
c!==
null)throw gt("damaged","two sheets of one name",{tab:c.name});let d=wz(s,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw gt("damaged","two sheets of one part",{tab:d.name});let p=sle(i(
"sharedStrings")),g=ale(i("styles")),[b,x,A]=[0,0,0];return{sheets:s.map(({name:I,hidden:$,relation:
M})=>eh(
()=>({tab:I}),()=>{let B=M===void 0?null:t(M.target);if(M===void 0||B===null)throw gt("damaged",
"a sheet is missing");let{type:z,target:L}=M,j=yz(z==="worksheet"?B:"",{strings:p,kinds:g,since1904:
u});
if(b+=j.rows.length*j.rows.reduce((K,q)=>f.max(K,q.length),0),x+=j.cells,A+=j.signs,b>_k||x>Lk||A>Mk)
throw gt("too-large","more than is read");return{name:I,hidden:$,part:L,type:z,...j}})),part:n,
protection:l}}
var vz=e=>lle(e).sheets.filter(({type:t})=>t==="worksheet");m();function cle(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?Dn.id:U(e.kind==="score"?e.
value:e.raw)}function kz({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:cle(i)}]})))}function xz(e,t){let[n,r]=[e===null?new y:kz(e),kz(t)];
return[...new w([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function Tz({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function dle({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return Qr(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var Sz=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function mle(e,t,n){
return{
...e,values:Sz(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:Sz(e.grid.values,t,n)}}}function Ez(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=dle(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?cf(s,o.before.cell):uu(s,o.before.cell);return i!==void 0&&a?mle(r,i,
o.now):r},e)}m();var ple=6,fle=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function gle(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function Cz(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=_(e.name),s=e.rows.slice(0,ple).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>_(Si(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>gle(c,d)))].find(c=>c.length>0&&!c.some(d=>fle(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function Rz(e,t,n){var p,g,b,x;let{values:r,formats:o,headerRow:i}=t,s=(g=(p=r[0])==null?void 0:
p.length)!=
null?g:0;((x=(b=De().getSheetByName(e))==null?void 0:b.getLastRow())!=null?x:0)>0||dn(hle(e,s,i,n));
let u=De().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(s,u.getLastColumn(
))];
_o(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:N,format:P}of o)
u.getRange(A+1,N+1).setNumberFormat(P);d.setValues(k.from({length:l},(A,N)=>k.from({length:c},(P,I)=>{
var M,B;let $=(B=(M=r[N])==null?void 0:M[I])!=null?B:"";return typeof $=="string"?Bh($,!1):$})))}var hle=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:k.from({length:
t},
()=>""),layout:""});m();m();var Dz={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${Je(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
states:{none:"Belum dibuat.","no-email":
"Dibuat, belum dibagikan: isi Email juri di tab Juri, lalu ulangi.",unshared:
"Dibuat, belum dibagikan.",shared:"Dibagikan; juri dapat mengisi.","read-only":
"Juri hanya dapat membaca.",foreign:"Dibuat admin lain.",
deleted:"Berkas sudah dihapus atau dipindah ke tempat sampah.",failed:"Gagal."},foreign:e=>`Dibuat oleh ${e}. Berkas ini hanya terlihat oleh pembuatnya (Drive menjawab 404 kepada yang lain): minta ${e} mengumpulkan, atau buat berkas sendiri.`,
stillWriting:
"Penilaian sudah ditutup, tetapi juri masih dapat mengubah berkasnya; perubahan itu tidak dikumpulkan lagi.",
former:e=>`Masih dapat diisi oleh ${e}, yang tidak lagi tertulis di tab Juri: buat berkas juri sekali lagi untuk mencabutnya.`,
sameEmail:e=>`Email di tab Juri sama dengan ${e}: satu orang dapat mengisi semuanya.`,outdated:
"Peserta atau kriteria berubah sejak berkas dibuat. Baris peserta yang kurang (kode dan nama) dapat Anda tambahkan di bawah tabel di berkas itu.",
busy:"Drive sedang sibuk; ulangi beberapa menit lagi. Yang sudah jadi tidak dibuat dua kali.",
notShared:(e,t)=>`Tidak dapat dibagikan kepada ${e}: ${t}.`,unreadable:{"not-xlsx":
"Berkas ini bukan lembar sebar yang dapat dibaca, atau terkunci kata sandi.",damaged:
"Berkas ini rusak. Buka, simpan sebagai .xlsx, lalu kumpulkan lagi.","too-large":
"Berkas ini terlalu besar untuk sebuah lembar juri. Hapus isi di luar tabel nilai."},formulas:e=>`rumus: ${e}`,
otherOwner:(e,t,n)=>`Berkas \u201C${e}\u201D untuk ${t} berisi nilai ${n}, jadi tidak dikumpulkan. Kembalikan berkas ${t}, dan simpan isinya sebagai berkas ${n}.`,
noTable:e=>`Tidak ada tab \u201C${e}\u201D maupun tabel dengan kolom Kode di berkas ini.`,tabTaken:e=>`Tab \u201C${e}\u201D sudah ada dan bukan hasil pengumpulan. Ganti namanya atau hapus, lalu kumpulkan lagi: isinya tidak ditimpa.`,
notSeparate:
"Berkas Juri di tab Pengaturan bukan \u201Cterpisah\u201D, jadi juri mengisi tab di lembar ini.",
sharedTab:e=>`Pada tahap ${e} semua juri mengisi satu tab bersama; berkas terpisah tidak dipakai.`,
earlierOpen:e=>`Tahap ${e} belum ditutup, jadi belum pasti siapa yang lolos. Tutup penilaiannya dulu, baru buat berkas tahap berikutnya.`,
earlierUnranked:e=>`Tahap ${e} belum dapat diperingkat, jadi belum diketahui siapa yang lolos. Periksa lembar juri.`,
closed:e=>`Penilaian tahap ${e} sudah ditutup, jadi tidak ada yang dikumpulkan lagi. Buka kembali dulu bila perlu.`,
history:e=>`nilai dikumpulkan dari berkas ${e}`},yle={title:Dz.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${Je(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
states:{none:"Not made yet.","no-email":
"Made, not shared: fill in the judge's Email in the tab Judges and try again.",unshared:
"Made, not shared yet.",shared:"Shared; the judge can fill it in.","read-only":
"The judge can only read it.",foreign:"Made by another admin.",deleted:
"The file was deleted or put into the bin.",failed:"Failed."},foreign:e=>`Made by ${e}. Only its maker can see this file (Drive answers 404 to others): ask ${e} to collect it, or make a file of your own.`,
stillWriting:
"Judging is closed, but the judge can still change the file; such changes are not collected any more.",
former:e=>`Still open to ${e}, who is no longer in the tab Judges: make the judges' files once more to take that back.`,
sameEmail:e=>`The same e-mail in the tab Judges as ${e}: one person can fill in all of them.`,
outdated:
"Entries or criteria have changed since the file was made. Rows of entries that it lacks (code and name) you can add below the table in the file.",
busy:"Drive is busy; try again in a few minutes. What is ready is not made twice.",notShared:(e,t)=>`Cannot be shared with ${e}: ${t}.`,
unreadable:{"not-xlsx":
"This file is no spreadsheet that can be read, or it is locked with a password.",damaged:
"This file is damaged. Open it, save it as .xlsx, then collect again.","too-large":
"This file is too large for a score sheet. Delete what stands outside the table of scores."},
formulas:e=>`formulas: ${e}`,otherOwner:(e,t,n)=>`The file \u201C${e}\u201D of ${t} holds the scores of ${n}, so it was not collected. Put the file of ${t} back, and save this one as that of ${n}.`,
noTable:e=>`There is neither a tab \u201C${e}\u201D nor a table with a column Code in this file.`,
tabTaken:e=>`The tab \u201C${e}\u201D exists and was not collected. Rename or delete it and collect again: it is not written over.`,
notSeparate:
"Judge Files in the tab Settings is not \u201Cseparate\u201D, so the judges score in tabs of this sheet.",
sharedTab:e=>`At the stage ${e} all judges score in one tab; separate files are not used.`,
earlierOpen:e=>`The stage ${e} is not closed, so who advances is not certain. Close its judging first, then make the files of the next stage.`,
earlierUnranked:e=>`The stage ${e} cannot be ranked yet, so it is not known who advances. Check the judge tabs.`,
closed:e=>`The judging of the stage ${e} is closed, so nothing is collected any more. Reopen it first if need be.`,
history:e=>`scores collected from the files of ${e}`},rr=e=>e==="id"?Dz:yle;var ch={kind:"unknown",
reason:"no-answer"};function dm(e,{workbook:t}){let{language:n}=t.competition.
settings;return Br(e)?Ws(e,n):e.kind==="haste"||Ou(e)?rr(n).busy:Ui(e,n)}m();function Nl(e){var z;
let t=$n(10,R.now()),n=tt(),{competition:r}=n,{settings:o,stages:i}=r,s=rr(o.language),
a=L=>ye(ge("BAD_REQUEST",L));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=Ye(
i,u.rows),c=L=>{var j;return((j=cn(l,L.name))==null?void 0:j.status)==="open"},d=e===void 0?(z=i.find(
c))!=null?z:i[i.length-1]:Jn(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),g=i.slice(0,p),b=g.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:x}=jt(n,{
provisional:!1}),
A=g[x.length];if(A!==void 0)return a(s.earlierUnranked(A.name));let N=Ti(r,x.slice(0,p)),P=no(r),I=ve(
),
$=ble(I,t,o.language),M=Nt(Gt()),B=pt(r,d).map(L=>{let j=rf({stage:d,judge:L,entries:N.filter(re=>o.
conflicts!=="exclude"||P(L,re)===null),criteria:We(r,d),language:o.language,competition:mn(r),
deadline:o.
deadline}),K={kind:"judge-file",sheet:M,stage:yw(d.name),judge:bw(L.code)},q=xf(d.name,L.code),V=$.find(
({properties:re})=>h.keys(K).every(he=>re[he]===K[he])),ne=V!=null?V:q.maker===I&&q.id!==""?qt(hw(q.
id,t),o.language):null,H=Nt(E.stringify(j.values.slice(j.headerRow)));return{judge:L,layout:j,
properties:{
...K,content:H},filed:q,file:ne}});return{workbook:n,history:u,stage:d,isClosed:!c(d),user:I,backoff:
t,
seats:B}}var mm=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,s;return(s=(i=fr(o,e.competition).
find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?void 0:i.name)!=null?s:r.name};function ble(
e,t,n){
let r=Ne(qc(e));if(r===null)return[];let o=gw(r,t);return"failure"in o&&o.failure.kind==="not-found"?
[]:qt(o,n)}m();var dh=({judge:e})=>e.email.trim().toLowerCase();function mh(e){var o;let{filed:t,
file:n}=e,r=dh(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function wle(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=mh(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var vle=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function kle(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&vle(t),s=r.filter(u=>u!==
t&&dh(u)!==""&&dh(u)===dh(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var Pl={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function Il(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=rr(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:g,file:b}=d,x=u.get(p.code),A=x===void 0?wle(d,i):"failed";return{judge:p.code,name:p.name,
state:A,
message:x!=null?x:kle(A,d,e,a),link:(b==null?void 0:b.link)||g.link||null,email:g.email,collected:g.
collected||null,changed:b!==null&&g.collected!==""&&b.modified>g.modified,done:g.done,of:g.collected===
""?d.layout.table.height:g.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var xle=100,
Tle=Q({stage:be(G()),skip:be(et(G()))});function Az(e){return le(()=>{let{stage:t,skip:n=[]}=me(
Tle,e);return we(),Ee(()=>{var $;let r=Nl(t);Ht(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=rr(i);if(r.isClosed)return ye(ge("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:M,file:B})=>B!==null&&!n.includes(M.code)),u=a.slice(0,10),l=qe(),c=Ele(r,l),d=M=>r.history.
rows.some(B=>B.run===M),p=($=[...c.values()].find(M=>!d(M)))!=null?$:St(),g=ot(),{collected:b,
written:x,
changes:A,failures:N}=Sle(r,u,{names:l,run:p,at:g});for(let M of x)c.set(M,p);let P=a.length>u.length,
I=r.seats.filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!P&&I.length>0){let M={
at:g,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};zt(r.history,{...M,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return Il(r,{...Pl,collected:b,changes:A.slice(0,xle),
changed:A.length,more:P,skip:[...n,...u.map(({judge:M})=>M.code)],failures:N})})})}function Sle(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:Us(s,Kc,e.backoff),{list:u}=Go(i),l=xD(rr(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new y};for(let[d,p]of t.entries()){
let{
code:g}=p.judge,b=a[d],x=b===void 0||"failure"in b?{failure:dm(b===void 0?ch:b.failure,e)}:Rle(e,p,b.
ok,{name:mm(e,p,n),mark:l,corrections:u.filter(A=>A.stage===e.stage.name&&A.judge===g)});if(
"failure"in
x){c.failures.set(g,x.failure);continue}x.isWritten&&c.written.push(g),c.changes.push(...x.changes.map(
A=>({judge:g,...A}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...x.progress}
,
Ks(e.stage.name,g,p.filed)}return c}function Ele(e,t){let n=new y;for(let r of e.seats){let o=mm(e,r,
t),i=t.includes(o)?OR(Le(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function Oz({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var Cle=(
e,t)=>E.
stringify(hc(e))===E.stringify(hc(t));function Rle({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){var B;let{competition:u}=e,l=rr(u.settings.language),{language:c}=u.settings,
d;try{d=DR(vz(o),r.name)}catch(z){let L=(B=EB(z))!=null?B:"damaged",j=L==="not-xlsx"?fz(o):null;
return{
failure:j===null?l.unreadable[L]:gz(j,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=Cz(d,
{stage:t,judge:n},u);if(p!==null){let z=l.title([mn(u),r.name,n.name]);return{failure:l.otherOwner(z,
Oz({stage:t,judge:n},p),Oz(p,{stage:t,judge:n}))}}if(RR(d))return{failure:l.unreadable["too-large"]}
;
let g=Le(i),b=g.values.every(z=>z.every(L=>L===""));if(!b&&!kn(g))return{failure:l.tabTaken(i)};let x=We(
u,t),A=Ka(u.entries),N=z=>Ri(z,t.name,n.code,x,A),I=Ez(((...[z,L,j])=>{let K=Ty(z,L,j),q=[...N(K.grid).
columns.values()].flat(),V=K.formulas.filter(({column:H})=>q.includes(H));if(V.length===0)return K;
let ne=za(
V).map(H=>xe(H.row,H.column,H.rows,H.columns));return Ty(z,L,`${j} \xB7 ${l.formulas(ne.join(", "))}`)}
)(
d,i,s),a,N),$=N(I.grid),M=b||!AR(g,I)||!Cle(g,I.grid);return M&&Rz(i,I,r),Ta(i,u.settings.admins),{
isWritten:M,
changes:xz(b?null:N(g),$),progress:Tz($,x)}}m();m();m();var Dle="Arial",Ole=10,Nz=164,Ale={General:0,
"@":49},Nle='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Ple=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Ile=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Ple).join("")}<diagonal/></border></borders>`,Pz=e=>`FF${e.
replace("#","").toUpperCase()}`;function pm(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var ph=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function Iz(){let[e,
t,n,r,o]=[pm(),pm(),pm(),pm(),pm()],i=({bold:c,size:d=Ole})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Dle}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${Pz(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=Ale[c])!=null?
d:Nz+n.idOf(ci(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],g=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${g}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${Pz(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
ph("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${Nz+d}" formatCode="${c}"/>`)),ph("fonts",e.all),`<fills count="${2+t.all.length}">${Nle}${t.all.join(
"")}</fills>`,Ile,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',ph(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',ph("dxfs",o.all),
"</styleSheet>"].join("")}}var fm=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Bk="http://schemas.openxmlformats.org/spreadsheetml/2006/main",_z="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
Mz="http://schemas.openxmlformats.org/package/2006",Fle="application/vnd.openxmlformats-officedocument.spreadsheetml",
$le=32767,_le=225,Fz=({top:e,left:t,height:n,
width:r})=>xe(e,t,n,r),Mle=e=>f.round((e-5)/7*100)/100;function Lle(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${fm}<sst xmlns="${Bk}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${RB(n)}</t></si>`).join("")}</sst>`}}function jle(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${ci(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${v(
e)}</v></c>`;let a=e.slice(0,$le);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function Ble({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${xe(
e,t)}" activePane="${o}" state="frozen"/>`}function zle(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${Mle(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>jle(l,xe(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${Fz(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${ci(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${ci(
l.slice(0,_le))}" sqref="${Fz(a)}"><formula1>${ci(
u)}</formula1></dataValidation>`);return[`${fm}<worksheet xmlns="${Bk}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${Ble(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var fh=(e,t,n)=>`<Relationship Id="rId${e}" Type="${_z}/${t}" Target="${n}"/>`,$z=e=>`${fm}<Relationships xmlns="${Mz}/relationships">${e.join(
"")}</Relationships>`,gh=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${Fle}.${t}+xml"/>`;
function Lz(e){var s;let[t,n]=[Iz(),Lle()],r=e.map(a=>zle(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${fm}<Types xmlns="${Mz}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',gh("workbook.xml","sheet.main"),...o.map(
a=>gh(
a,"worksheet")),gh("styles.xml","styles"),gh("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":$z([fh(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${fm}<workbook xmlns="${Bk}" xmlns:r="${_z}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${ci(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":$z([...o.map((a,u)=>fh(u+1,"worksheet",a)),fh(o.length+1,"styles",
"styles.xml"),fh(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return _u(h.fromEntries(h.entries(i).map(([a,u])=>[a,Vi(u)])))}m();m();var Ule="#d9e2f3",
zk=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function hh(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var g;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:Ule};let d=l>=n.left&&l<n.left+n.width,p=(g=i[l])!=null?g:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,g;let d=(g=(p=e.formulas[l])==null?void 0:p[c])!=
null?g:"";return{value:u,style:s(l,c),...d===""?{}:{formula:zk(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:zk(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:zk(u.formula)}))}}m();function Wle({style:e}
,t,n){let r=typeof t=="object"?TR(t.date):t,o=typeof r=="number"&&lh(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function Kle({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function jz(e,t,{
grid:n,formats:r,read:o}){let i=hh(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
Kle(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let g=[...t.map(({name:x})=>{var N,P,
I,$,M;let A=(N=d.marks.get(x))==null?void 0:N.at;return A===void 0?["",""]:[(I=(P=n.values[A.row])==
null?void 0:P[A.column])!=null?I:"",(M=($=r[A.row])==null?void 0:$[A.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((x,A)=>{let N=g[A-a];return N===void 0?x:Wle(x,...N)})});
return{
...i,rows:u}}function Bz(e,t,n){let{judge:r,layout:o}=t,i=mm(e,t,n),s=Le(i);if(!kn(s))return hh(o);
let{competition:a}=e.
workbook,u=We(a,e.stage),l=Ri(s,e.stage.name,r.code,u,Ka(a.entries));return jz(o,u,{grid:s,formats:
$o(
i),read:l})}var Gle=Q({stage:be(G()),skip:be(et(G())),remake:be(Ue())});function zz(e){return le(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=me(Gle,e);return we(),Ee(()=>{let o=Nl(t);Ht(o.workbook);let i=new y,a=(o.isClosed?
[]:o.seats.filter(b=>Hle(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=qle(
o,u,i),c={...o,seats:l},{left:d,shared:p}=Zle(c,n,i);return Il(c,{...Pl,made:u.filter(({judge:b})=>l.
some(x=>x.judge===b&&x.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function Hle({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function qle(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=rr(s.settings.language),u=Ur(s,i,e.backoff),l=qe(),c=t.map(b=>Lz([Bz(e,b,l)]));for(let{judge:b}of t)
Ks(o.name,b.code,{...Zc,maker:i});let d=zr(t.map((b,x)=>({fileId:null,folder:u.id,title:a.title([mn(
s),b.layout.name,b.judge.name]),properties:b.properties,from:Kc,to:Wc,bytes:c[x],writersCanShare:!1}
)),
e.backoff),p=new y;for(let[b,x]of t.entries()){let A=d[b];A!==void 0&&"ok"in A&&p.set(x,{...A.ok,
access:[]})}
let g=e.seats.map(b=>{var x;return yh(b,(x=p.get(b))!=null?x:b.file,i)});for(let[b,x]of g.entries())
p.has(e.seats[b])&&Ks(o.name,x.judge.code,x.filed);for(let[b,{judge:x}]of t.entries()){let A=d[b];A!==
void 0&&"failure"in A&&n.set(x.code,dm(A.failure,e))}return g}var yh=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...Zc,maker:n,id:t.id,link:t.link}};function Zle(e,t,n){let{
stage:r,
user:o}=e,i=rr(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:yh(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:Jle(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(g=>{let b=g.changes[l];return b===void 0||n.has(g.seat.judge.code)?[]:[{...g,
change:b}]}),
d=c.length===0?[]:Hc(c.map(({change:g})=>g),e.backoff),p=[];for(let[g,{index:b,change:x}]of c.entries(
)){
let A=d[g],N=e.seats[b];if(A===void 0||"failure"in A){p.push([N,A===void 0?ch:A.failure]);continue}
let P=Yle(
yh(N,N.file,o),x,A.ok);e.seats[b]=P,Ks(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:g},b]of p){
let x=i.
notShared(g.email.trim(),b.reason);n.set(g.code,Br(b)||b.kind!=="refused"?dm(b,e):x)}}return Vle(e),
{left:s.length-a.length,shared:u}}function Vle({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=yh(i,i.file,n),a=mh(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},Ks(t.name,i.judge.code,l))}}function Jle(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=mh(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:g,deadline:b}=p.settings,x=o.name===""?o.code:
o.name,A=rr(g).invitation(x,n.name,mn(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:A}]}
function Yle(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Xle=Q({stage:be(G())});function Uz(e){
return le(()=>{let{stage:t}=me(Xle,e);return we(),Il(Nl(t),
Pl)})}m();m();var Uk="protecting";function Wz(e){var r;let t=((r=Ne(Uk))!=null?r:"").split(`
`),n=[...Kt(qe(),bt()).values()].filter(o=>t.includes(o)||WS(o));if(n.length!==0){Ke(Uk,n.join(`
`));for(let o of n)Ta(o,e);Ke(Uk,"")}}var Qle=Q({stage:be(G())}),ece=180*1e3;function bh(e){return le(
()=>{let t=R.now()+ece,{stage:n}=me(
Qle,e);return we(),Ee(()=>{let r=tt();Ht(r);let o=tce(r,n);return nce(r,o,t)})})}function tce({
competition:e,
findings:t,history:n},r){let{language:o,judgeFiles:i}=e.settings,s=Jo(ft(o)),a=p=>ye(ge(
"BAD_REQUEST",
p));i==="separate"&&a(s.separate);let u=Ye(e.stages,n.rows),l=p=>u.some(g=>g.stage===p&&g.status==="open"),
c=r===void 0?e.stages.find(({name:p})=>l(p)):Jn(e,r);if(c===void 0)return a(s.noOpenStage);l(
c.name)||a(s.closed(c.name)),c.scoreTab!==void 0&&a(s.sharedTab(c.name,c.scoreTab)),pt(e,c).length===
0&&a(s.noJudges),We(e,c).length===0&&a(s.noCriteria(c.name)),e.entries.length===0&&a(s.noEntries);
let d=t.
find(({code:p})=>p==="ENTRY_DUPLICATE_CODE"||p==="ROW_WITHOUT_CODE");return d!==void 0&&a(br(d,ft(o))),
c}function nce(e,t,n){let{competition:r}=e,{settings:o,stages:i}=r,s=Jo(ft(o.language)),{results:a,
progress:u}=jt(
e,{provisional:!1}),l=i.indexOf(t);a.length<l&&ye(ge("BAD_REQUEST",s.notReached(t.name)));let c=Ti(r,
a.slice(0,l)),d=no(r),p=M=>M===null||o.conflicts==="include",g={workbook:e,stage:t,common:{stage:t,
criteria:We(
r,t),language:o.language,competition:mn(r),deadline:o.deadline},admins:[...o.admins,ve()]},b=pt(r,t),
x=[];for(let M of b){if(R.now()>n)break;let B=c.filter(z=>p(d(M,z)));x.push(WP(g,M,B))}Wz(g.admins),
On();let A=x.filter(M=>M.id!==null),N=sf(),P=new y(u.map(M=>[`${M.stage}|${Y(M.judge)}`,M])),I=A.map(
({id:M,tab:B,judge:z})=>{var L;return{id:M!=null?M:0,tab:B,stage:t.name,judge:z,progress:(L=P.get(`${t.
name}|${Y(z)}`))!=null?L:{scored:0,expected:1}}});Nb(Pb(I,N));let $=x.length<b.length;return{stage:t.
name,tabs:x.map(({tab:M,judge:B,status:z,added:L})=>({tab:M,judge:B,status:z,added:L})),more:$,notes:
rce(
x,g,o.language)}}function rce(e,{workbook:t},n){let r=ft(n),o=Jo(r),i=l=>X(e.filter(l).map(({judge:c}
)=>c),
r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;
return[
...e.flatMap(({tab:l,status:c,missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:
[]),...s===""?[]:[o.noEmail(s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();var oce=Q(
{language:Rt(["id","en"])});function Kz(e){let t=le(()=>d2(_b,me(oce,e).language));return"problem"in t?
t:Ki()}m();var ice=Q({entries:et(G())}),sce=100;function wh(e){return le(()=>{let{entries:t}=me(ice,
e);we();let n=new w(
t.map(Y)),r=Kt(qe(),bt()),{competition:o}=An(new y([...r].map(([i,s])=>[i,Le(s)])));return{settings:
r.
has("settings")?o.settings:null,history:au(o.settings.language).rows.slice(-sce).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(Y(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function Gz(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function Hz(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function qz(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Wk(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function Zz(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function Vz(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Kk=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function Jz(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var ace=Q({provisional:Ue()});function vh(e){return le(()=>{let{
provisional:t}=me(ace,e);return we(),
qz("Sidebar",ie(rt()).menu.rankingTitle,t?"provisional":"ranking"),null})}var uce=240*1e3,Yz=[
"piagam","surat"];function Gk(e){var i,s;let t=Kk(e)?rt():"id",n=ie(t).menu,r=Jo(
t),o=Kk(e)?(s=(i=Yc())==null?void 0:i.top)!=null?s:10:null;Gz(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var Xz=()=>Hz("Sidebar",ie(
rt()).menu.name);function Qz(){
let e=IN(),t="answer"in e?e.answer.questions:0;aa(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var eU=()=>aa(bh({}),({tabs:e,more:t,notes:n})=>{let r=Jo(qk());return[lce(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),lce=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function tU(){var i,s,a;let e=Xc({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){nU(e);return}let n=qk(),r=ie(n),o=ie(
rt()).menu.close((a=(s=Yc())==null?void 0:s.top)!=null?a:10);Zz(r.menu.name,r.done.stillOpen(X(t,n),
o))&&Hk()}var Hk=()=>nU(Xc({provisional:!1,close:!0}));function nU(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;aa(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function rU(){let e=vh({provisional:!1});"problem"in e&&uU(
e.problem,ie(rt()).menu.name)}var oU=()=>aa(Kf({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),iU=()=>aa(
Wf({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),cce=12,sU=()=>aa(Qg(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,cce).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function aU(){let e=R.now()+uce,t=null,n=um({kinds:Yz});for(;"answer"in n&&(t=Jz(t,n.answer),
!(!n.answer.more||R.now()>e));)n=um({kinds:Yz,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};aa(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var g,b;return u===0?a?p.
noWinners:(b=(g=d[0])==null?void 0:g.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function qk(){let e=Kt(qe(),bt()).get("settings");return e===void 0?rt():An(new y([[
"settings",Le(e)]])).competition.settings.language}function aa(e,t,n=!1){let r=ie("answer"in e?qk():
rt());
"answer"in e&&n?Wk(r.menu.name,t(e.answer,r.done)):"answer"in e?Vz(t(e.answer,r.done),r.menu.name):
uU(
e.problem,r.menu.name)}var uU=({message:e,link:t=""},n)=>Wk(n,[e,t].join(`
`).trim());m();var dce=Q({tab:G(),cell:Fo(G().check(Bl(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function lU(e){
return le(()=>{let{tab:t,cell:n}=me(dce,e);return h0(t,n)||ye(ge("BAD_REQUEST",ie(rt()).problems.noTab(
t))),null})}m();var mce=Q({settings:Qt(G(),Rm())});function cU(e){let t=le(()=>{let{settings:n}=me(
mce,e);we(),Ee(()=>{
var P;let r=ie(rt()).problems,o=Kt(qe(),bt()).get("settings"),i=o===void 0?null:Le(o),{competition:s,
rows:a,tables:u}=An(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return ye(ge("BAD_REQUEST",r.noTab(Z.settings[s.settings.language])));let p=lt(ks,{...s.settings,...n}
),
g=h.keys(n).every(I=>mr.some($=>$.key===I));if(!p.success||!g)return ye(ge("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,x=mr.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:kb(p.data,I)}));for(let{known:I,is:$}of x){let M=a.settings.get(I.key);M!==void 0&&
sn(
o,M,d,[[$]])}let N=x.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:$})=>k.from({
length:f.
max(c,d)+1},(M,B)=>B===c?I.word[b]:B===d?$:""));N.length>0&&sn(o,Vr(o),0,N)})});return"problem"in t?
t:wh({entries:[]})}m();var pce=Q({preset:G()});function dU(e){let t=le(()=>{var a;let{preset:n}=me(
pce,e);we();let r=rt(),o=ie(
r).problems,i=Jc.map(u=>u.id).join(", "),s=(a=Jc.find(u=>u.id===n))!=null?a:ye(ge("BAD_REQUEST",o.unknownPreset(
n,i)));return Ee(()=>{var b;let u=ks.parse({...s.settings,language:r,admins:[ve()].filter(x=>x!=="")}
),
{stages:l,criteria:c}=s,d=Qp({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
p=(b=fce(d))!=null?b:ye(ge("BAD_REQUEST",o.notEmpty));for(let x of d)p.includes(x.name)||dn(x);qe().
filter(x=>d.every(A=>A.name!==x)).length===1&&g0(),On()})});return"problem"in t?t:Ki()}function fce(
e){
var n;let t=[];for(let r of Kt(qe(),bt()).values()){let o=Le(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!gce(o,i))return null;
t.push(r)}return t}function gce(e,t){let n=f.max(e.length,t.length);return k.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=f.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,p,g;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((g=(p=t[r])==null?void 0:p[l])!=null?g:"")})})}m();var hce=Q({reason:G()}
),mU=e=>Gs(()=>{let t=me(hce,e);return({competition:n},r)=>{let o=Df(t.reason,
n),{breaks:i,cut:s}=Ap(Wa(r.links,Ne(ao),Ge),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:ot(),by:ve(),action:"explain",detail:o,run:St(),hash:a};zt(r,u,n.settings)}
});var yce=e=>Gk(e),bce=e=>Gk(e),wce=()=>Xz(),vce=()=>Qz(),kce=()=>tU(),xce=()=>eU(),Tce=()=>rU(),
Sce=()=>aU(),
Ece=()=>Hk(),Cce=()=>oU(),Rce=()=>iU(),Dce=()=>sU(),Oce=()=>Ki(),Ace=()=>PN(),Nce=e=>Xc(e),Pce=e=>um(
e),Ice=e=>pz(e),Fce=e=>ez(e),$ce=e=>tz(e),_ce=e=>nz(e),Mce=e=>rz(e),Lce=e=>aB(e),jce=e=>dU(e),Bce=e=>zP(
e),zce=e=>bh(e),Uce=e=>FN(e),Wce=e=>$N(e),Kce=e=>wh(e),Gce=e=>cU(e),Hce=e=>Kz(e),qce=e=>vh(e),Zce=e=>lU(
e),Vce=e=>ZP(e),Jce=e=>VP(e),Yce=e=>JP(e),Xce=e=>mU(e),Qce=e=>YP(e),ede=e=>Kf(e),tde=()=>fF(),nde=e=>Wf(
e),rde=e=>Uz(e),ode=e=>zz(e),ide=e=>Az(e),sde=e=>Qg(e),ade=e=>LN(e),ude=e=>zN(e),lde=()=>UN(),cde=()=>GN(
),
dde=e=>qN(e),mde=e=>nP(e);return Ao(pde);})();
function acceptRowOrder() { return App.acceptRowOrder.apply(this, arguments); }
function answerFix() { return App.answerFix.apply(this, arguments); }
function answerQuestions() { return App.answerQuestions.apply(this, arguments); }
function applyFixes() { return App.applyFixes.apply(this, arguments); }
function changeLetterhead() { return App.changeLetterhead.apply(this, arguments); }
function changeSettings() { return App.changeSettings.apply(this, arguments); }
function checkSheets() { return App.checkSheets.apply(this, arguments); }
function chooseLanguage() { return App.chooseLanguage.apply(this, arguments); }
function closeAndCompute() { return App.closeAndCompute.apply(this, arguments); }
function closeStage() { return App.closeStage.apply(this, arguments); }
function collectJudgeFiles() { return App.collectJudgeFiles.apply(this, arguments); }
function computeRanking() { return App.computeRanking.apply(this, arguments); }
function computeTop() { return App.computeTop.apply(this, arguments); }
function confirmPlenary() { return App.confirmPlenary.apply(this, arguments); }
function createWorkbook() { return App.createWorkbook.apply(this, arguments); }
function decide() { return App.decide.apply(this, arguments); }
function decideResult() { return App.decideResult.apply(this, arguments); }
function explainHistory() { return App.explainHistory.apply(this, arguments); }
function explainRules() { return App.explainRules.apply(this, arguments); }
function exportDocuments() { return App.exportDocuments.apply(this, arguments); }
function getState() { return App.getState.apply(this, arguments); }
function makeAwardDocuments() { return App.makeAwardDocuments.apply(this, arguments); }
function makeDocuments() { return App.makeDocuments.apply(this, arguments); }
function makeJudgeFiles() { return App.makeJudgeFiles.apply(this, arguments); }
function makeJudgeTabs() { return App.makeJudgeTabs.apply(this, arguments); }
function markFindings() { return App.markFindings.apply(this, arguments); }
function onInstall() { return App.onInstall.apply(this, arguments); }
function onOpen() { return App.onOpen.apply(this, arguments); }
function openRanking() { return App.openRanking.apply(this, arguments); }
function openSidebar() { return App.openSidebar.apply(this, arguments); }
function openTemplate() { return App.openTemplate.apply(this, arguments); }
function prepareJudgeTabs() { return App.prepareJudgeTabs.apply(this, arguments); }
function prepareObjections() { return App.prepareObjections.apply(this, arguments); }
function preparePlenary() { return App.preparePlenary.apply(this, arguments); }
function preparePlenaryTab() { return App.preparePlenaryTab.apply(this, arguments); }
function previewFixes() { return App.previewFixes.apply(this, arguments); }
function readDetails() { return App.readDetails.apply(this, arguments); }
function readJudgeFiles() { return App.readJudgeFiles.apply(this, arguments); }
function readOwnFixes() { return App.readOwnFixes.apply(this, arguments); }
function readTemplate() { return App.readTemplate.apply(this, arguments); }
function reopenStage() { return App.reopenStage.apply(this, arguments); }
function restoreTemplate() { return App.restoreTemplate.apply(this, arguments); }
function showCell() { return App.showCell.apply(this, arguments); }
function showRanking() { return App.showRanking.apply(this, arguments); }
function takeList() { return App.takeList.apply(this, arguments); }
function undoFixes() { return App.undoFixes.apply(this, arguments); }
function uploadTemplate() { return App.uploadTemplate.apply(this, arguments); }
function validateWorkbook() { return App.validateWorkbook.apply(this, arguments); }
function verify() { return App.verify.apply(this, arguments); }
function verifyResult() { return App.verifyResult.apply(this, arguments); }
