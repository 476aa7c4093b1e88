// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var wU=Object.create;var km=Object.defineProperty;var vU=Object.getOwnPropertyDescriptor;
var kU=Object.getOwnPropertyNames;var xU=Object.getPrototypeOf,TU=Object.prototype.hasOwnProperty;
var xm=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Fe=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Oh=(e,t)=>{
for(var n in t)km(e,n,{get:t[n],enumerable:!0})},tx=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of kU(t))!TU.call(e,o)&&o!==n&&km(e,o,{get:()=>t[o],enumerable:!(r=vU(t,o))||r.
enumerable});return e};var SU=(e,t,n)=>(n=e!=null?wU(xU(e)):{},tx(t||!e||!e.__esModule?km(n,
"default",{value:e,enumerable:!0}):
n,e)),Ao=e=>tx(km({},"__esModule",{value:!0}),e);var x,R,C,E,y,g,k,h,v,T,S,D,O,m=xm(()=>{
"use strict";({Array:x,Date:R,Error:C,JSON:E,Map:y,Math:g,Number:k,
Object:h,Set:v,String:T,Symbol:S,Uint8Array:D,WeakMap:O}=globalThis)});function IV(e,t){return PV(e,
t||{},0,0)}function qw(e,t){return RV(e,{i:2},t&&t.out,t&&t.dictionary)}
function Gf(e,t){if(t){for(var n=new Pt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(QI)
return QI.encode(e);for(var o=e.length,i=new Pt(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new Pt(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return ad(
i,0,s)}function Zw(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Ww)return Ww.decode(e);var o=$V(e),i=o.s,n=o.r;return n.length&&En(8),i}
}
function lF(e,t){t||(t={});var n={},r=[];uF(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=Gf(s),p=d.length,f=l.comment,b=f&&Gf(f),w=b&&b.length,A=Kw(l.extra);p>65535&&
En(11);var N=c?IV(u,l):u,P=N.length,I=NV();I.p(u),r.push(aF(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&f.length!=w,o,compression:c})),o+=30+p+A+P,i+=76+2*(p+A)+(w||0)+P}for(var $=new Pt(i+22),
_=o,j=i-o,z=0;z<r.length;++z){var d=r[z];eF($,d.o,d,d.f,d.u,d.c.length);var L=30+d.f.length+Kw(d.extra);
$.set(d.c,d.o+L),eF($,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+L+(d.m?d.m.length:0)}return jV($,o,r.length,
j,_),$}function cF(e,t){for(var n={},r=e.length-22;vr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&En(
13);var o=yo(e,r+8);if(!o)return{};var i=vr(e,r+16),s=vr(e,r-20)==117853008;if(s){var a=vr(e,r-12);s=
vr(e,a)==101075792,s&&(o=vr(e,a+32),i=vr(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=MV(e,i,s),
d=c[0],p=c[1],f=c[2],b=c[3],w=c[4],A=c[5],N=_V(e,A);i=w,(!u||u({name:b,size:p,originalSize:f,
compression:d}))&&
(d?d==8?n[b]=qw(e.subarray(N,N+p),{out:new Pt(f)}):En(14,"unknown compression type "+d):n[b]=ad(e,N,
N+p))}return n}var Pt,ar,Gw,Hf,qf,jw,tF,nF,rF,Bw,oF,kV,JI,zw,Yo,nt,bo,Hi,nt,nt,nt,nt,sd,nt,xV,TV,SV,
EV,$w,Wr,_w,Hw,ad,CV,En,RV,Xo,od,Mw,Uw,YI,id,iF,XI,DV,sF,OV,AV,NV,PV,aF,yo,vr,Lw,fn,uF,QI,Ww,FV,$V,
_V,
MV,LV,Kw,eF,jV,dF=xm(()=>{m();Pt=D,ar=Uint16Array,Gw=Int32Array,Hf=new Pt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),qf=new Pt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),jw=new Pt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),tF=function(e,t){
for(var n=new ar(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Gw(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},nF=tF(Hf,2),rF=nF.b,Bw=nF.r;rF[28]=258,Bw[258]=28;oF=tF(
qf,0),kV=oF.b,JI=oF.r,zw=new ar(32768);for(nt=0;nt<32768;++nt)Yo=(nt&43690)>>1|(nt&21845)<<1,Yo=(Yo&
52428)>>2|(Yo&13107)<<2,Yo=(Yo&61680)>>4|(Yo&3855)<<4,zw[nt]=((Yo&65280)>>8|(Yo&255)<<8)>>1;bo=(
function(e,t,n){
for(var r=e.length,o=0,i=new ar(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new ar(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new ar(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[zw[d]>>u]=l}else for(a=new ar(r),o=0;o<r;++o)e[o]&&(a[o]=zw[
s[e[o]-
1]++]>>15-e[o]);return a}),Hi=new Pt(288);for(nt=0;nt<144;++nt)Hi[nt]=8;for(nt=144;nt<256;++nt)Hi[nt]=
9;for(nt=256;nt<280;++nt)Hi[nt]=7;for(nt=280;nt<288;++nt)Hi[nt]=8;sd=new Pt(32);for(nt=0;nt<32;++nt)
sd[nt]=5;xV=bo(Hi,9,0),TV=bo(Hi,9,1),SV=bo(sd,5,0),EV=bo(sd,5,1),$w=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},Wr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},_w=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Hw=function(e){return(e+7)/
8|0},ad=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new Pt(e.subarray(
t,n))},CV=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],En=function(
e,t,n){var r=new C(
t||CV[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,En),!n)throw r;return r},RV=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new Pt(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new Pt(o*3));var l=function(Ml){var Ll=n.length;if(Ml>Ll){var da=new Pt(g.max(Ll*2,Ml));da.set(n),n=
da}},c=t.f||0,d=t.p||0,p=t.b||0,f=t.l,b=t.d,w=t.m,A=t.n,N=o*8;do{if(!f){c=Wr(e,d,1);var P=Wr(e,d+1,3);
if(d+=3,P)if(P==1)f=TV,b=EV,w=9,A=5;else if(P==2){var j=Wr(e,d,31)+257,z=Wr(e,d+10,15)+4,L=j+Wr(e,d+
5,31)+1;d+=14;for(var B=new Pt(L),W=new Pt(19),G=0;G<z;++G)W[jw[G]]=Wr(e,d+G*3,7);d+=z*3;for(var V=$w(
W),ce=(1<<V)-1,H=bo(W,V,1),G=0;G<L;){var oe=H[Wr(e,d,ce)];d+=oe&15;var I=oe>>4;if(I<16)B[G++]=I;else{
var he=0,Me=0;for(I==16?(Me=3+Wr(e,d,3),d+=2,he=B[G-1]):I==17?(Me=3+Wr(e,d,7),d+=3):I==18&&(Me=11+Wr(
e,d,127),d+=7);Me--;)B[G++]=he}}var at=B.subarray(0,j),de=B.subarray(j);w=$w(at),A=$w(de),f=bo(at,w,
1),b=bo(de,A,1)}else En(1);else{var I=Hw(d)+4,$=e[I-4]|e[I-3]<<8,_=I+$;if(_>o){u&&En(0);break}a&&l(p+
$),n.set(e.subarray(I,_),p),t.b=p+=$,t.p=d=_*8,t.f=c;continue}if(d>N){u&&En(0);break}}a&&l(p+131072);
for(var Xe=(1<<w)-1,pe=(1<<A)-1,Te=d;;Te=d){var he=f[_w(e,d)&Xe],Ct=he>>4;if(d+=he&15,d>N){u&&En(0);
break}if(he||En(2),Ct<256)n[p++]=Ct;else if(Ct==256){Te=d,f=null;break}else{var Wt=Ct-254;if(Ct>264){
var G=Ct-257,yt=Hf[G];Wt=Wr(e,d,(1<<yt)-1)+rF[G],d+=yt}var Hr=b[_w(e,d)&pe],la=Hr>>4;Hr||En(3),d+=Hr&
15;var de=kV[la];if(la>3){var yt=qf[la];de+=_w(e,d)&(1<<yt)-1,d+=yt}if(d>N){u&&En(0);break}a&&l(p+131072);
var ca=p+Wt;if(p<de){var wm=i-de,vm=g.min(de,ca);for(wm+p<0&&En(3);p<vm;++p)n[p]=r[wm+p]}for(;p<ca;
++p)
n[p]=n[p-de]}}t.l=f,t.p=Te,t.b=p,t.f=c,f&&(c=1,t.m=w,t.d=b,t.n=A)}while(!c);return p!=n.length&&s?ad(
n,0,p):n.subarray(0,p)},Xo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},od=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Mw=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:sF,l:0};if(o==1){var s=new Pt(n[
0].
s+1);return s[n[0].s]=1,{t:s,l:1}}n.sort(function(_,j){return _.f-j.f}),n.push({s:-1,f:25001});var a=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var f=new ar(p+1),b=Uw(n[c-1],f,0);if(b>t){var r=0,w=0,A=b-t,N=1<<A;for(i.sort(function(j,z){return f[
z.
s]-f[j.s]||j.f-z.f});r<o;++r){var P=i[r].s;if(f[P]>t)w+=N-(1<<b-f[P]),f[P]=t;else break}for(w>>=A;w>
0;){var I=i[r].s;f[I]<t?w-=1<<t-f[I]++-1:++r}for(;r>=0&&w;--r){var $=i[r].s;f[$]==t&&(--f[$],++w)}b=
t}return{t:new Pt(f),l:b}},Uw=function(e,t,n){return e.s==-1?g.max(Uw(e.l,t,n+1),Uw(e.r,t,n+1)):t[e.
s]=n},YI=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new ar(++t),r=0,o=e[0],i=1,s=function(
u){
n[r++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}
for(;i--;)s(o);i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},id=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},iF=function(e,t,n){var r=n.length,o=Hw(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},XI=function(e,t,n,r,o,i,s,a,
u,l,c){
Xo(t,c++,n),++o[256];for(var d=Mw(o,15),p=d.t,f=d.l,b=Mw(i,15),w=b.t,A=b.l,N=YI(p),P=N.c,I=N.n,$=YI(
w),_=$.c,j=$.n,z=new ar(19),L=0;L<P.length;++L)++z[P[L]&31];for(var L=0;L<_.length;++L)++z[_[L]&31];
for(var B=Mw(z,7),W=B.t,G=B.l,V=19;V>4&&!W[jw[V-1]];--V);var ce=l+5<<3,H=id(o,Hi)+id(i,sd)+s,oe=id(o,
p)+id(i,w)+s+14+3*V+id(z,W)+2*z[16]+3*z[17]+7*z[18];if(u>=0&&ce<=H&&ce<=oe)return iF(t,c,e.subarray(
u,u+l));var he,Me,at,de;if(Xo(t,c,1+(oe<H)),c+=2,oe<H){he=bo(p,f,0),Me=p,at=bo(w,A,0),de=w;var Xe=bo(
W,G,0);Xo(t,c,I-257),Xo(t,c+5,j-1),Xo(t,c+10,V-4),c+=14;for(var L=0;L<V;++L)Xo(t,c+3*L,W[jw[L]]);c+=
3*V;for(var pe=[P,_],Te=0;Te<2;++Te)for(var Ct=pe[Te],L=0;L<Ct.length;++L){var Wt=Ct[L]&31;Xo(t,c,Xe[
Wt]),
c+=W[Wt],Wt>15&&(Xo(t,c,Ct[L]>>5&127),c+=Ct[L]>>12)}}else he=xV,Me=Hi,at=SV,de=sd;for(var L=0;L<a;++L){
var yt=r[L];if(yt>255){var Wt=yt>>18&31;od(t,c,he[Wt+257]),c+=Me[Wt+257],Wt>7&&(Xo(t,c,yt>>23&31),c+=
Hf[Wt]);var Hr=yt&31;od(t,c,at[Hr]),c+=de[Hr],Hr>3&&(od(t,c,yt>>5&8191),c+=qf[Hr])}else od(t,c,he[yt]),
c+=Me[yt]}return od(t,c,he[256]),c+Me[256]},DV=new Gw([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),sF=new Pt(0),OV=function(e,t,n,r,o,i){var s=i.z||e.length,a=new Pt(r+s+5*(1+g.ceil(
s/7e3))+o),u=a.subarray(r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=DV[t-1],p=d>>
13,f=d&8191,b=(1<<n)-1,w=i.p||new ar(32768),A=i.h||new ar(b+1),N=g.ceil(n/3),P=2*N,I=function(Dh){
return(e[Dh]^
e[Dh+1]<<N^e[Dh+2]<<P)&b},$=new Gw(25e3),_=new ar(288),j=new ar(32),z=0,L=0,B=i.i||0,W=0,G=i.w||0,V=0;
B+
2<s;++B){var ce=I(B),H=B&32767,oe=A[ce];if(w[H]=oe,A[ce]=H,G<=B){var he=s-B;if((z>7e3||W>24576)&&(he>
423||!l)){c=XI(e,u,0,$,_,j,L,W,V,B-V,c),W=z=L=0,V=B;for(var Me=0;Me<286;++Me)_[Me]=0;for(var Me=0;Me<
30;++Me)j[Me]=0}var at=2,de=0,Xe=f,pe=H-oe&32767;if(he>2&&ce==I(B-pe))for(var Te=g.min(p,he)-1,Ct=g.
min(32767,B),Wt=g.min(258,he);pe<=Ct&&--Xe&&H!=oe;){if(e[B+at]==e[B+at-pe]){for(var yt=0;yt<Wt&&e[B+
yt]==e[B+yt-pe];++yt);if(yt>at){if(at=yt,de=pe,yt>Te)break;for(var Hr=g.min(pe,yt-2),la=0,Me=0;Me<Hr;
++Me){
var ca=B-pe+Me&32767,wm=w[ca],vm=ca-wm&32767;vm>la&&(la=vm,oe=ca)}}}H=oe,oe=w[H],pe+=H-oe&32767}if(
de){
$[W++]=268435456|Bw[at]<<18|JI[de];var Ml=Bw[at]&31,Ll=JI[de]&31;L+=Hf[Ml]+qf[Ll],++_[257+Ml],++j[Ll],
G=B+at,++z}else $[W++]=e[B],++_[e[B]]}}for(B=g.max(B,G);B<s;++B)$[W++]=e[B],++_[e[B]];c=XI(e,u,l,$,_,
j,L,W,V,B-V,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=w,i.i=B,i.w=G)}else{for(var B=i.w||0;B<s+l;B+=
65535){var da=B+65535;da>=s&&(u[c/8|0]=l,da=s),c=iF(u,c+1,e.subarray(B,da))}i.i=s}return ad(a,0,r+Hw(
c)+o)},AV=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),NV=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=AV[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},PV=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),s=new Pt(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.
length}return OV(e,t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},aF=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},yo=function(e,t){return e[t]|e[t+1]<<8},vr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},Lw=function(e,t){return vr(e,t)+vr(e,t+4)*4294967296},fn=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};uF=function(e,t,n,r){for(var o in e){var i=e[o],s=t+o,a=r;x.isArray(i)&&(a=aF(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[s]=[i,a]:(n[s+="/"]=[new Pt(0),a],uF(i,s,n,r))}},QI=typeof TextEncoder!=
"undefined"&&new TextEncoder,Ww=typeof TextDecoder!="undefined"&&new TextDecoder,FV=0;try{Ww.decode(
sF,{stream:!0}),FV=1}catch{}$V=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:ad(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};_V=function(e,t){return t+
30+yo(e,t+26)+yo(e,t+28)},MV=function(e,t,n){var r=yo(e,t+28),o=yo(e,t+30),i=Zw(e.subarray(t+46,t+46+
r),!(yo(e,t+8)&2048)),s=t+46+r,a=LV(e,s,o,n,vr(e,t+20),vr(e,t+24),vr(e,t+42)),u=a[0],l=a[1],c=a[2];
return[
yo(e,t+10),u,l,i,s+o+yo(e,t+32),c]},LV=function(e,t,n,r,o,i,s){var a=o==4294967295,u=i==4294967295,l=s==
4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+yo(e,t+2))if(yo(e,t)==1)return[a?Lw(e,t+4+8*u):o,u?
Lw(e,t+4):i,l?Lw(e,t+4+8*(u+a)):s,1];r<2&&En(13)}return[o,i,s,0]},Kw=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&En(9),t+=r+4}return t},eF=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,
c=a&&a.length,d=Kw(l);fn(e,t,s!=null?33639248:67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),f=p.getFullYear()-1980;if((f<0||f>119)&&En(10),fn(e,t,f<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(fn(e,t,n.crc),
fn(e,t+4,i<0?-i-2:i),fn(e,t+8,n.size)),fn(e,t+12,u),fn(e,t+14,d),t+=16,s!=null&&(fn(e,t,c),fn(e,t+6,
n.attrs),fn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(var b in l){var w=l[b],A=w.length;fn(e,t,+b),fn(e,
t+2,A),e.set(w,t+4),t+=4+A}return c&&(e.set(a,t),t+=c),t},jV=function(e,t,n,r,o){fn(e,t,101010256),
fn(
e,t+8,n),fn(e,t+10,n),fn(e,t+12,r),fn(e,t+16,o)}});var qi={};Oh(qi,{inflateSync:()=>qw,strFromU8:()=>Zw,
strToU8:()=>Gf,unzipSync:()=>cF,zipSync:()=>lF});
var Zi=xm(()=>{"use strict";m();dF()});var Zs=Fe(gn=>{"use strict";m();function DJ(e,t,n){if(n===void 0&&
(n=x.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(qs(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Hu(e,t){return t===void 0&&(t=h),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function qs(e,t){return h.prototype.hasOwnProperty.call(e,t)}function OJ(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)qs(t,n)&&(e[n]=t[n]);return e}
var qF=Hu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function AJ(e){
return qs(qF,e.toLowerCase())}var ZF=Hu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function NJ(e){return qs(ZF,e.toLowerCase())}
var md=Hu(
{script:!1,style:!1,textarea:!0,title:!0});function PJ(e){var t=e.toLowerCase();return qs(md,t)&&!md[
t]}
function IJ(e){var t=e.toLowerCase();return qs(md,t)&&md[t]}function VF(e){return e===pd.HTML}
function FJ(e){
return VF(e)||e===pd.XML_XHTML_APPLICATION}var pd=Hu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
$J=h.keys(pd).map(function(e){return pd[e]});function _J(e){return $J.indexOf(e)>-1}var MJ=Hu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});gn.assign=OJ;gn.find=DJ;
gn.freeze=Hu;gn.HTML_BOOLEAN_ATTRIBUTES=
qF;gn.HTML_RAW_TEXT_ELEMENTS=md;gn.HTML_VOID_ELEMENTS=ZF;gn.hasDefaultHTMLNamespace=FJ;gn.hasOwn=qs;
gn.isHTMLBooleanAttribute=AJ;gn.isHTMLRawTextElement=PJ;gn.isHTMLEscapableRawTextElement=IJ;gn.isHTMLMimeType=
VF;gn.isHTMLVoidElement=NJ;gn.isValidMimeType=_J;gn.MIME_TYPE=pd;gn.NAMESPACE=MJ});var bd=Fe(yd=>{
"use strict";m();var LJ=Zs();function YF(e,t){e.prototype=h.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var gd=LJ.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),XF=h.keys(gd);
function QF(e){return typeof e=="number"&&e>=1&&e<=25}
function jJ(e){return typeof e=="string"&&e.substring(e.length-gd.Error.length)===gd.Error}function hd(
e,t){
QF(e)?(this.name=XF[e],this.message=t||""):(this.message=e,this.name=jJ(t)?t:gd.Error),C.captureStackTrace&&
C.captureStackTrace(this,hd)}YF(hd,!0);h.defineProperties(hd.prototype,{code:{enumerable:!0,get:
function(){
var e=XF.indexOf(this.name);return QF(e)?e:0}}});var e$={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
rv=h.entries(e$);for(fd=0;fd<rv.length;fd++)JF=rv[fd][0],hd[JF]=rv[fd][1];var JF,fd;function ov(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,ov)}YF(ov);
yd.DOMException=hd;yd.DOMExceptionName=gd;yd.ExceptionCode=e$;yd.ParseError=ov});var dv=Fe(Re=>{
"use strict";m();function s$(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var Vu=s$();function Ji(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function qu(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),Vu?
"u":"")}function Ie(e){var t=this;return new RegExp(x.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),Vu?"u":"")}
function ke(e){if(arguments.length===0)
throw new C("no parameters provided");return Ie.apply(ke,["(?:"].concat(x.prototype.slice.call(
arguments),
[")"]))}var BJ="\uFFFD",Yi=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;Vu&&(Yi=Ie("[",Ji(Yi),
"\\u{10000}-\\u{10FFFF}","]"));var zJ=new RegExp("[^"+Ji(Yi)+"]",Vu?"u":""),ng=/[\x20\x09\x0D\x0A]/,
UJ=Ji(ng),st=Ie(ng,"+"),Et=Ie(ng,"*"),wd=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
Vu&&(wd=Ie("[",Ji(wd),"\\u{10000}-\\u{10FFFF}","]"));var WJ=Ji(wd),av=Ie("[",WJ,Ji(/[-.0-9\xB7]/),Ji(
/[\u0300-\u036F\u203F-\u2040]/),"]"),ur=Ie(wd,av,"*"),KJ=Ie("^",ur,"$"),t$=Ie(av,"+"),GJ=Ie("&",ur,
";"),HJ=ke(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),vd=ke(GJ,"|",HJ),kd=Ie("%",ur,";"),uv=ke(Ie('"',ke(/[^%&"]/,
"|",kd,"|",vd),"*",'"'),"|",Ie("'",ke(/[^%&']/,"|",kd,"|",vd),"*","'")),qJ=ke('"',ke(/[^<&"]/,"|",vd),
"*",'"',"|","'",ke(/[^<&']/,"|",vd),"*","'"),ZJ=qu(wd,":"),VJ=qu(av,":"),iv=Ie(ZJ,VJ,"*"),JJ=Ie("^",
iv,"$"),xd=Ie(iv,ke(":",iv),"?"),YJ=Ie("^",xd,"$"),XJ=Ie("(",xd,")"),Zu=ke(/"[^"]*"|'[^']*'/),QJ=Ie(
/^<\?/,"(",ur,")",ke(st,"(?!",ng,")(",Yi,"*?)"),"?",/\?>/),n$=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Td=ke('"',n$,'*"',"|","'",qu(n$,"'"),"*'"),a$="<!--",u$="-->",e7=Ie(a$,ke(qu(Yi,"-"),"|",Ie("-",qu(
Yi,
"-"))),"*",u$),r$="#PCDATA",t7=ke(Ie(/\(/,Et,r$,ke(Et,/\|/,Et,xd),"*",Et,/\)\*/),"|",Ie(/\(/,Et,r$,
Et,
/\)/)),n7=/[?*+]?/,r7=Ie(/\([^>]+\)/,n7),o7=ke("EMPTY","|","ANY","|",t7,"|",r7),i7="<!ELEMENT",s7=Ie(
i7,st,ke(xd,"|",kd),st,ke(o7,"|",kd),Et,">"),a7=Ie("NOTATION",st,/\(/,Et,ur,ke(Et,/\|/,Et,ur),"*",Et,
/\)/),u7=Ie(/\(/,Et,t$,ke(Et,/\|/,Et,t$),"*",Et,/\)/),l7=ke(a7,"|",u7),c7=ke(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",l7),d7=ke(/#REQUIRED|#IMPLIED/,"|",ke(ke("#FIXED",st),"?",qJ)),m7=ke(st,ur,st,c7,st,d7),p7="<!ATTLIST",
f7=Ie(p7,st,ur,m7,"*",Et,">"),sv="about:legacy-compat",g7=ke('"'+sv+'"',"|","'"+sv+"'"),lv="SYSTEM",
rg="PUBLIC",og=ke(ke(lv,st,Zu),"|",ke(rg,st,Td,st,Zu)),h7=Ie("^",ke(ke(lv,st,"(?<SystemLiteralOnly>",
Zu,")"),"|",ke(rg,st,"(?<PubidLiteral>",Td,")",st,"(?<SystemLiteral>",Zu,")"))),y7=Ie("^",Td,
"$"),b7=Ie("^",Zu,"$"),w7=ke(st,"NDATA",st,ur),v7=ke(uv,"|",ke(og,w7,"?")),l$="<!ENTITY",k7=Ie(l$,st,
ur,st,v7,Et,">"),x7=ke(uv,"|",og),T7=Ie(l$,st,"%",st,ur,st,x7,Et,">"),S7=ke(k7,"|",T7),E7=Ie(rg,st,
Td),
C7=Ie("<!NOTATION",st,ur,st,ke(og,"|",E7),Et,">"),cv=Ie(Et,"=",Et),o$=/1[.]\d+/,R7=Ie(st,"version",
cv,
ke("'",o$,"'","|",'"',o$,'"')),i$=/[A-Za-z][-A-Za-z0-9._]*/,D7=ke(st,"encoding",cv,ke('"',i$,'"',"|",
"'",i$,"'")),O7=ke(st,"standalone",cv,ke("'",ke("yes","|","no"),"'","|",'"',ke("yes","|","no"),'"')),
A7=Ie(/^<\?xml/,R7,D7,"?",O7,"?",Et,/\?>/),N7="<!DOCTYPE",P7="<![CDATA[",I7="]]>",F7=/<!\[CDATA\[/,
$7=/\]\]>/,
_7=Ie(Yi,"*?",$7),M7=Ie(F7,_7);Re.chars=Ji;Re.chars_without=qu;Re.detectUnicodeSupport=s$;Re.reg=Ie;
Re.regg=ke;Re.ABOUT_LEGACY_COMPAT=sv;Re.ABOUT_LEGACY_COMPAT_SystemLiteral=g7;Re.AttlistDecl=f7;Re.CDATA_START=
P7;Re.CDATA_END=I7;Re.CDSect=M7;Re.Char=Yi;Re.Comment=e7;Re.COMMENT_START=a$;Re.COMMENT_END=u$;Re.DOCTYPE_DECL_START=
N7;Re.elementdecl=s7;Re.EntityDecl=S7;Re.EntityValue=uv;Re.ExternalID=og;Re.ExternalID_match=h7;Re.Name=
ur;Re.Name_exact=KJ;Re.NCName_exact=JJ;Re.NotationDecl=C7;Re.Reference=vd;Re.PEReference=kd;Re.PI=QJ;
Re.PUBLIC=rg;Re.PubidLiteral=Td;Re.PubidLiteral_match=y7;Re.QName=xd;Re.QName_exact=YJ;Re.QName_group=
XJ;Re.S=st;Re.SChar_s=UJ;Re.S_OPT=Et;Re.SYSTEM=lv;Re.SystemLiteral=Zu;Re.SystemLiteral_match=b7;Re.InvalidChar=
zJ;Re.UNICODE_REPLACEMENT_CHARACTER=BJ;Re.UNICODE_SUPPORT=Vu;Re.XMLDecl=A7});var kv=Fe($t=>{
"use strict";m();var xr=Zs(),ko=xr.find,L7=xr.hasDefaultHTMLNamespace,Yu=xr.hasOwn,j7=xr.
isHTMLMimeType,B7=xr.isHTMLRawTextElement,z7=xr.isHTMLVoidElement,Sd=xr.MIME_TYPE,xo=xr.NAMESPACE,Ln=S(
),
h$=bd(),se=h$.DOMException,Cn=h$.DOMExceptionName,Ft=dv();function Yn(e){if(e!==Ln)throw new TypeError(
"Illegal constructor")}function U7(e){return e!==""}function W7(e){return e?e.split(/[\t\n\f\r ]+/).
filter(U7):[]}function K7(e,t){return Yu(e,t)||(e[t]=!0),e}function c$(e){if(!e)return[];var t=W7(e);
return h.keys(t.reduce(K7,{}))}function G7(e){return function(t){return e&&e.indexOf(t)!==-1}}
function y$(e){
if(!Ft.QName_exact.test(e))throw new se(se.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function pv(e,t){y$(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new se(se.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==xr.NAMESPACE.XML)throw new se(se.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==xr.NAMESPACE.XMLNS)throw new se(
se.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===xr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new se(se.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function el(e,t){for(var n in e)
Yu(e,n)&&(t[n]=e[n])}function Xn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,el(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Qn={},kr=Qn.ELEMENT_NODE=1,Xu=Qn.ATTRIBUTE_NODE=2,Ed=Qn.TEXT_NODE=
3,b$=Qn.CDATA_SECTION_NODE=4,w$=Qn.ENTITY_REFERENCE_NODE=5,H7=Qn.ENTITY_NODE=6,fv=Qn.PROCESSING_INSTRUCTION_NODE=
7,gv=Qn.COMMENT_NODE=8,Ju=Qn.DOCUMENT_NODE=9,v$=Qn.DOCUMENT_TYPE_NODE=10,Xi=Qn.DOCUMENT_FRAGMENT_NODE=
11,q7=Qn.NOTATION_NODE=12,It=xr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function k$(e,t){if(t.length<e.length)return k$(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function d$(e){return e.guid||(e.guid=g.random()),e.guid}function Vt(){}Vt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)vv(this[r],n,null,t);
return n.
join("")},filter:function(e){return x.prototype.filter.call(this,e)},indexOf:function(e){return x.prototype.
indexOf.call(this,e)}};Vt.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function vo(e,t){
this.
_node=e,this._refresh=t,ug(this)}function ug(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(P$(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Yu(e,r)&&delete e[r];el(n,e),e._inc=t}}vo.prototype.item=function(e){return ug(
this),
this[e]||null};Xn(vo,Vt);function Qu(){this._nsIndex=h.create(null),this._noNsIndex=h.create(null)}
function x$(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function hv(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=h.create(null)),r}function Z7(e,t,n){var r=hv(e,t,!1),o=r&&
r[n];return o||null}function V7(e,t){hv(e,t.namespaceURI,!0)[t.localName]=t}function J7(e,t){var n=hv(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function Y7(e,t,n,r){if(r?t[x$(t,r)]=n:(t[t.length]=n,
t.length++),V7(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&E$(o,e,r),X7(o,e,n))}}function m$(
e,t,n){
var r=x$(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,J7(t,n),e){var i=e.ownerDocument;
i&&E$(i,e,n),n.ownerElement=null}}}Qu.prototype={length:0,item:Vt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new se(se.INUSE_ATTRIBUTE_ERR);var n=Z7(this,e.namespaceURI,
e.localName);return n===e?e:(Y7(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new se(se.NOT_FOUND_ERR,
e);return m$(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new se(se.NOT_FOUND_ERR,e?e+" : "+t:t);return m$(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Qu.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function T$(){}T$.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Sd.XML_APPLICATION;e===xo.HTML?
r=Sd.XML_XHTML_APPLICATION:e===xo.SVG&&(r=Sd.XML_SVG_IMAGE);var o=new ti(Ln,{contentType:r});if(o.implementation=
this,o.childNodes=new Vt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){y$(e);var o=new dg(Ln);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Vt,o},createHTMLDocument:
function(e){
var t=new ti(Ln,{contentType:Sd.HTML});if(t.implementation=this,t.childNodes=new Vt,e!==!1){t.doctype=
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return ag(this,e,t)},replaceChild:
function(e,t){
ag(this,e,t,D$),t&&this.removeChild(t)},removeChild:function(e){return C$(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return N$(this.ownerDocument||this,this,e)},normalize:function(){hn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Ed&&t.nodeType===Ed){for(var r=[],o=n;o!==
null&&o.nodeType===Ed;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),yv(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Yu(n,r)&&n[r]===e)return r}t=t.nodeType==Xu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Yu(n,
e))return n[e];t=t.nodeType==Xu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Vs&&(r=t,t=r.ownerElement),n instanceof Vs&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return It.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
It.DOCUMENT_POSITION_PRECEDING;if(s===o)return It.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+It.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return It.DOCUMENT_POSITION_DISCONNECTED+It.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(d$(n.ownerDocument)>d$(t.ownerDocument)?It.DOCUMENT_POSITION_FOLLOWING:It.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return It.DOCUMENT_POSITION_CONTAINS+It.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return It.
DOCUMENT_POSITION_CONTAINED_BY+It.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return It.DOCUMENT_POSITION_CONTAINED_BY+It.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return It.DOCUMENT_POSITION_CONTAINS+It.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=k$(a,l);for(var p in d.childNodes){var f=d.childNodes[p];
if(f===n)return It.DOCUMENT_POSITION_FOLLOWING;if(f===t)return It.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
f)>=0)return It.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(f)>=0)return It.DOCUMENT_POSITION_PRECEDING}
return 0}};function S$(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}el(Qn,Ze);el(Qn,Ze.prototype);el(It,Ze);el(It,Ze.prototype);function sg(e,t){
hn(e,null,{enter:function(n){return t(n)?hn.STOP:!0}})}function hn(e,t,n){for(var r=[{node:e,context:
t,
phase:hn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===hn.ENTER){var i=n.enter(o.node,o.context);
if(i===
hn.STOP)return hn.STOP;if(r.push({node:o.node,context:i,phase:hn.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:hn.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}hn.STOP=S("walkDOM.STOP");hn.ENTER=0;hn.EXIT=1;function ti(e,t){Yn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Sd.XML_APPLICATION,this.type=j7(this.contentType)?
"html":"xml"}function X7(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===xo.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function E$(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===xo.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function yv(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function C$(e,t){if(e!==t.parentNode)throw new se(se.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,yv(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function Q7(e){return e&&(e.nodeType===Ze.DOCUMENT_NODE||e.nodeType===Ze.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ze.ELEMENT_NODE)}function eY(e){return e&&(e.nodeType===Ze.CDATA_SECTION_NODE||e.nodeType===Ze.COMMENT_NODE||
e.nodeType===Ze.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ze.DOCUMENT_TYPE_NODE||e.nodeType===Ze.ELEMENT_NODE||
e.nodeType===Ze.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ze.TEXT_NODE)}function Qi(e){return e&&e.nodeType===
Ze.DOCUMENT_TYPE_NODE}function ei(e){return e&&e.nodeType===Ze.ELEMENT_NODE}function R$(e){return e&&
e.nodeType===Ze.TEXT_NODE}function p$(e,t){var n=e.childNodes||[];if(ko(n,ei)||Qi(t))return!1;var r=ko(
n,Qi);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function f$(e,t){var n=e.childNodes||[];function r(i){
return ei(i)&&i!==t}if(ko(n,r))return!1;var o=ko(n,Qi);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function tY(e,t,n){
if(!Q7(e))throw new se(se.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new se(se.NOT_FOUND_ERR,"child not in parent");if(!eY(t)||Qi(t)&&e.nodeType!==Ze.DOCUMENT_NODE)
throw new se(se.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function nY(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ze.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(ei);if(i.length>1||ko(o,R$))throw new se(se.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!p$(e,n))throw new se(se.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(ei(t)&&!p$(e,n))throw new se(se.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Qi(t)){if(ko(r,Qi))throw new se(se.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=ko(r,ei);if(n&&r.indexOf(s)<r.indexOf(n))throw new se(se.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new se(se.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function D$(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ze.DOCUMENT_FRAGMENT_NODE){var i=o.filter(ei);if(i.length>1||ko(o,R$))
throw new se(se.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!f$(e,n))throw new se(se.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(ei(t)&&!f$(e,n))throw new se(se.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Qi(t)){if(ko(r,function(u){return Qi(u)&&
u!==n}))throw new se(se.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=ko(r,ei);if(n&&r.indexOf(s)<r.indexOf(n))throw new se(se.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function ag(e,t,n,r){tY(e,t,n),e.nodeType===Ze.DOCUMENT_NODE&&
(r||nY)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Xi){var i=t.firstChild;if(i==null)
return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,s.nextSibling=
n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=e;while(
i!==
s&&(i=i.nextSibling));return yv(e.ownerDocument||e,e,t),t.nodeType==Xi&&(t.firstChild=t.lastChild=null),
t}ti.prototype={implementation:null,nodeName:"#document",nodeType:Ju,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Xi){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return ag(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===kr&&(this.documentElement=e),e},removeChild:function(e){var t=C$(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){ag(this,e,t,D$),e.ownerDocument=
this,t&&this.removeChild(t),ei(e)&&(this.documentElement=e)},importNode:function(e,t){return rY(this,
e,t)},getElementById:function(e){var t=null;return sg(this.documentElement,function(n){if(n.nodeType==
kr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new ni(Ln);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),L7(this.contentType)&&(t.namespaceURI=xo.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Vt;var n=t.attributes=new Qu;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new tl(Ln);return e.ownerDocument=this,e.childNodes=new Vt,e}
,
createTextNode:function(e){var t=new Cd(Ln);return t.ownerDocument=this,t.childNodes=new Vt,t.appendData(
e),t},createComment:function(e){var t=new lg(Ln);return t.ownerDocument=this,t.childNodes=new Vt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new se(se.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new cg(Ln);return t.ownerDocument=this,t.childNodes=new Vt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new pg(Ln);return n.ownerDocument=this,n.childNodes=
new Vt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Ft.QName_exact.
test(e))throw new se(se.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Vs(Ln);
return t.ownerDocument=this,t.childNodes=new Vt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Ft.Name_exact.test(e))throw new se(se.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new se("document is an html document",Cn.NotSupportedError);
var t=new mg(Ln);return t.ownerDocument=this,t.childNodes=new Vt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=pv(e,t),r=new ni(Ln),o=r.attributes=new Qu;return r.childNodes=new Vt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=pv(e,t),r=new Vs(Ln);return r.ownerDocument=this,r.childNodes=new Vt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Xn(ti,Ze);function ni(e){Yn(e),this._nsMap=
h.create(null)}ni.prototype={nodeType:kr,attributes:null,getQualifiedName:function(){return this.prefix?
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
n.value:null},setAttributeNS:function(e,t,n){var r=pv(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=c$(e);return new vo(this,function(n){var r=[];return t.length>0&&sg(n,function(o){if(o!==n&&o.
nodeType===kr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=c$(i);s=t.every(G7(a))}s&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===Ju?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new vo(this,function(r){var o=[];return sg(r,function(i){if(!(
i===
r||i.nodeType!==kr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===xo.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new vo(this,function(n){var r=[
];
return sg(n,function(o){o!==n&&o.nodeType===kr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};ti.prototype.getElementsByClassName=ni.prototype.getElementsByClassName;ti.prototype.
getElementsByTagName=ni.prototype.getElementsByTagName;ti.prototype.getElementsByTagNameNS=ni.prototype.
getElementsByTagNameNS;Xn(ni,Ze);function Vs(e){Yn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Vs.prototype.nodeType=Xu;Xn(Vs,Ze);function es(e){Yn(e)}es.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Xn(es,Ze);function Cd(e){Yn(e)}Cd.prototype={
nodeName:"#text",nodeType:Ed,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Xn(Cd,es);function lg(e){Yn(e)}lg.prototype={
nodeName:"#comment",nodeType:gv};Xn(lg,es);function cg(e){Yn(e)}cg.prototype={nodeName:
"#cdata-section",nodeType:b$};
Xn(cg,Cd);function dg(e){Yn(e)}dg.prototype.nodeType=v$;Xn(dg,Ze);function bv(e){Yn(e)}bv.prototype.
nodeType=q7;Xn(bv,Ze);function wv(e){Yn(e)}wv.prototype.nodeType=H7;Xn(wv,Ze);function mg(e){Yn(e)}
mg.
prototype.nodeType=w$;Xn(mg,Ze);function tl(e){Yn(e)}tl.prototype.nodeName="#document-fragment";tl.prototype.
nodeType=Xi;Xn(tl,Ze);function pg(e){Yn(e)}pg.prototype.nodeType=fv;Xn(pg,es);function O$(){}O$.prototype.
serializeToString=function(e,t){return A$.call(e,t)};Ze.prototype.toString=A$;function A$(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===Ju&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return vv(this,n,s,t),n.join("")}function g$(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===xo.XML||o===xo.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function ig(e,t,n,r){if(r&&!Ft.QName_exact.test(t))throw new se(
'The attribute name "'+t+'" is not a valid XML QName',Cn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
S$),'"')}function vv(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===Ju?e:e.ownerDocument,u=a.type==="html";hn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case kr:
var p=l.attributes,f=p.length,b=l.tagName,w=b;if(!u&&!l.prefix&&l.namespaceURI){for(var A,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){A=p.item(N).value;break}if(!A)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(w=I.prefix+":"+b);break}}}
if(i&&!Ft.QName_exact.test(w))throw new se('The element name "'+w+'" is not a valid XML QName',Cn.InvalidStateError);
t.push("<",w);for(var $=d.slice(),_=0;_<f;_++){var j=p.item(_);j.prefix=="xmlns"?$.push({prefix:j.localName,
namespace:j.value}):j.nodeName=="xmlns"&&$.push({prefix:"",namespace:j.value})}for(var _=0;_<f;_++){
var j=p.item(_);if(g$(j,u,$)){var z=j.prefix||"",L=j.namespaceURI;ig(t,z?"xmlns:"+z:"xmlns",L,i),$.push(
{prefix:z,namespace:L})}var B=o?o(j):j;B&&(typeof B=="string"?t.push(B):ig(t,B.name,B.value,i))}if(b===
w&&g$(l,u,$)){var W=l.prefix||"",L=l.namespaceURI;ig(t,W?"xmlns:"+W:"xmlns",L,i),$.push({prefix:W,
namespace:L})}
var G=!l.firstChild;if(G&&(u||l.namespaceURI===xo.HTML)&&(G=z7(b)),G)return t.push("/>"),null;if(t.push(
">"),u&&B7(b)){for(var V=l.firstChild;V;)V.data?t.push(V.data):vv(V,t,$.slice(),r),V=V.nextSibling;
return t.
push("</",w,">"),null}return{ns:$,tag:w};case Ju:case Xi:if(i&&l.nodeType===Ju&&l.documentElement==null)
throw new se("The Document has no documentElement",Cn.InvalidStateError);return{ns:d};case Xu:return ig(
t,l.name,l.value,i),null;case Ed:if(i&&Ft.InvalidChar.test(l.data))throw new se(
"The Text node data contains characters outside the XML Char production",Cn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,S$)),null;case b$:if(i&&l.data.indexOf("]]>")!==-1)throw new se(
'The CDATASection data contains "]]>"',Cn.InvalidStateError);return s?t.push(Ft.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Ft.CDATA_END):t.push(Ft.CDATA_START,l.data,Ft.CDATA_END),null;case gv:if(i){
if(Ft.InvalidChar.
test(l.data))throw new se(
"The comment node data contains characters outside the XML Char production",
Cn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new se(
'The comment node data contains "--" or ends with "-"',Cn.InvalidStateError)}return t.push(Ft.COMMENT_START,
l.data,Ft.COMMENT_END),null;case v$:var ce=l.publicId,H=l.systemId;if(i){if(!Ft.Name_exact.test(l.name))
throw new se('The doctype name "'+l.name+'" is not a valid XML Name',Cn.InvalidStateError);if(ce&&!Ft.
PubidLiteral_match.test(ce))throw new se("DocumentType publicId is not a valid PubidLiteral",Cn.InvalidStateError);
if(H&&H!=="."&&!Ft.SystemLiteral_match.test(H))throw new se(
"DocumentType systemId is not a valid SystemLiteral",Cn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new se(
'DocumentType internalSubset contains "]>"',Cn.InvalidStateError)}return t.push(Ft.DOCTYPE_DECL_START,
" ",l.name),ce?(t.push(" ",Ft.PUBLIC," ",ce),H&&H!=="."&&t.push(" ",H)):H&&H!=="."&&t.push(" ",Ft.SYSTEM,
" ",H),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case fv:if(i){if(!Ft.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new se('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',Cn.InvalidStateError);if(Ft.InvalidChar.test(l.data))
throw new se("The ProcessingInstruction data contains characters outside the XML Char production",Cn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new se(
'The ProcessingInstruction data contains "?>"',Cn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case w$:if(i&&!Ft.Name_exact.
test(l.nodeName))throw new se('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
Cn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function rY(e,t,n){var r;return hn(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
Xu||n;return a?s:null}}),r}function N$(e,t,n){var r;return hn(t,null,{enter:function(o,i){var s=new o.
constructor(Ln);for(var a in o)if(Yu(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new Vt),s.ownerDocument=e;var l=n;switch(s.nodeType){case kr:var c=o.attributes,d=s.attributes=
new Qu,p=c.length;d._ownerElement=s;for(var f=0;f<p;f++)s.setAttributeNode(N$(e,c.item(f),!0));break;
case Xu:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function P$(e,t,n){e[t]=n}function mv(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===kr&&t.push(n),n=n.nextSibling;return t}try{h.defineProperty&&(h.defineProperty(
vo.prototype,"length",{get:function(){return ug(this),this.$$length}}),h.defineProperty(Ze.prototype,
"textContent",{get:function(){if(this.nodeType===kr||this.nodeType===Xi){var e=[];return hn(this,
null,
{enter:function(t){if(t.nodeType===kr||t.nodeType===Xi)return!0;if(t.nodeType===fv||t.nodeType===gv)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case kr:case Xi:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),h.defineProperty(es.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),h.defineProperty(es.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),h.defineProperty(ni.prototype,
"children",{get:function(){return new vo(this,mv)}}),h.defineProperty(ti.prototype,"children",{get:
function(){
return new vo(this,mv)}}),h.defineProperty(tl.prototype,"children",{get:function(){return new vo(
this,
mv)}}),P$=function(e,t,n){e["$$"+t]=n})}catch{}$t._updateLiveList=ug;$t.Attr=Vs;$t.CDATASection=cg;
$t.
CharacterData=es;$t.Comment=lg;$t.Document=ti;$t.DocumentFragment=tl;$t.DocumentType=dg;$t.DOMImplementation=
T$;$t.Element=ni;$t.Entity=wv;$t.EntityReference=mg;$t.LiveNodeList=vo;$t.NamedNodeMap=Qu;$t.Node=Ze;
$t.NodeList=Vt;$t.Notation=bv;$t.Text=Cd;$t.ProcessingInstruction=pg;$t.walkDOM=hn;$t.XMLSerializer=
O$});var F$=Fe(Rd=>{"use strict";m();var I$=Zs().freeze;Rd.XML_ENTITIES=I$({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Rd.HTML_ENTITIES=I$({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Rd.entityMap=Rd.HTML_ENTITIES});var W$=Fe(gg=>{"use strict";m();var sl=Zs(),Ae=dv(),
L$=bd(),oY=sl.isHTMLEscapableRawTextElement,iY=sl.
isHTMLMimeType,sY=sl.isHTMLRawTextElement,Ad=sl.hasOwn,$$=sl.NAMESPACE,aY=L$.ParseError,uY=L$.DOMException,
nl=0,ts=1,rl=2,Dd=3,ol=4,il=5,Od=6,fg=7;function j$(){}j$.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),mY(t,t=h.create(null)),lY(e,t,n,r,this.errorHandler),r.endDocument()}};
var xv=/&#?\w+;?/g;function lY(e,t,n,r,o){var i=iY(r.mimeType);e.indexOf(Ae.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(pe){if(pe>
65535){pe-=65536;var Te=55296+(pe>>10),Ct=56320+(pe&1023);return T.fromCharCode(Te,Ct)}else return T.
fromCharCode(pe)}function a(pe){var Te=pe[pe.length-1]===";"?pe:pe+";";if(!i&&Te!==pe)return o.error(
"EntityRef: expecting ;"),pe;var Ct=Ae.Reference.exec(Te);if(!Ct||Ct[0].length!==Te.length)return o.
error("entity not matching Reference production: "+pe),pe;var Wt=Te.slice(1,-1);return Ad(n,Wt)?n[Wt]:
Wt.charAt(0)==="#"?s(parseInt(Wt.substring(1).replace("x","0x"))):(o.error("entity not found:"+pe),
pe)}
function u(pe){if(pe>A){var Te=e.substring(A,pe).replace(xv,a);p&&f(A),r.characters(Te,0,pe-A),A=pe}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function f(pe,Te){for(;pe>=c&&(Te=d.exec(e));)l=c,c=Te.index+
Te[0].length,p.lineNumber++;p.columnNumber=pe-l+1}for(var b=[{currentNSMap:t}],w=[],A=0;;){try{var N=e.
indexOf("<",A);if(N<0){if(!i&&w.length>0)return o.fatalError("unclosed xml tag(s): "+w.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(A));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>A){
var $=e.substring(A,N);!i&&w.length===0&&($=$.replace(new RegExp(Ae.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(N)}switch(e.charAt(N+1)){case"/":var he=e.indexOf(
">",N+2),_=e.substring(N+2,he>0?he:void 0);if(!_)return o.fatalError("end tag name missing");var j=Ae.
reg("^",Ae.QName_group,Ae.S_OPT,"$"),z=he>0&&j.exec(_);if(!z){var L=he>0&&Ae.reg("^",Ae.QName_group).
exec(_);if(i&&L)o.warning('end tag name contains invalid trailing characters: "'+_+'"'),z=L;else if(
L&&
new RegExp(j.source,j.flags+"m").test(_))o.error(
'end tag name is followed by a line break and trailing content: "'+_+'"'),z=L;else return o.fatalError(
'end tag name contains invalid characters: "'+_+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var B=w[w.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(B!==z[1]){var W=z[1].toLowerCase();if(!i||B.toLowerCase()!==W)return o.
fatalError('Opening and ending tag mismatch: "'+B+'" != "'+_+'"')}var G=b.pop();w.pop();var V=G.localNSMap;
if(r.endElement(G.uri,G.localName,B),V)for(var ce in V)Ad(V,ce)&&r.endPrefixMapping(ce);he++;break;
case"?":p&&f(N),he=fY(e,N,r,o);break;case"!":p&&f(N),he=z$(e,N,r,o,i);break;default:p&&f(N);var H=new U$,
oe=b[b.length-1].currentNSMap,he=cY(e,N,H,oe,a,o,i),Me=H.length;if(H.closed||(i&&sl.isHTMLVoidElement(
H.tagName)?H.closed=!0:w.push(H.tagName)),p&&Me){for(var at=_$(p,{}),de=0;de<Me;de++){var Xe=H[de];f(
Xe.offset),Xe.locator=_$(p,{})}r.locator=at,M$(H,r,oe)&&b.push(H),r.locator=p}else M$(H,r,oe)&&b.push(
H);i&&!H.closed?he=dY(e,he,H.tagName,a,r):he++}}catch(pe){if(pe instanceof aY)throw pe;if(pe instanceof
uY)return o.fatalError("Error constructing the DOM: "+pe.name+": "+pe.message,pe);o.error(
"element parse error: "+pe),he=-1}he>A?A=he:u(g.max(N,A)+1)}}function _$(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function cY(e,t,n,r,o,i,s){function a(f,b,w){if(Ad(n.attributeNames,
f))return i.fatalError("Attribute "+f+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(f,b.replace(/[\t\n\r]/g," ").replace(xv,
o),
w)}for(var u,l,c=++t,d=nl;;){var p=e.charAt(c);if(d===nl&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===ts)u=e.slice(t,c),d=Dd;else if(d===rl)d=Dd;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===Dd||d===ts)if(d===ts&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=il;else throw new C("attribute value no end '"+p+"' match");else if(d==ol)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=il;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case nl:n.setTagName(e.slice(t,c));case il:
case Od:case fg:
d=fg,n.closed=!0;case ol:case ts:break;case rl:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==nl&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case nl:n.setTagName(e.slice(t,c));case il:case Od:case fg:break;case ol:
case ts:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case rl:d===rl&&(l=u),d==ol?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case Dd:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case nl:n.setTagName(e.slice(t,c)),d=Od;break;case ts:u=e.slice(
t,c),d=rl;break;case ol:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case il:
d=Od;break}else switch(d){case rl:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=ts;break;case il:i.warning('attribute space is required"'+u+'"!!');case Od:d=ts,t=c;
break;case Dd:
d=ol,t=c;break;case fg:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function M$(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=h.create(null),n=h.create(n)),n[c]=o[c]=a,i.uri=$$.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=$$.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var f=e.uri=n[u||""];if(t.startElement(f,l,r,e),e.closed){if(t.endElement(f,l,
r),o)for(u in o)Ad(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function dY(e,t,n,r,o){
var i=oY(n);if(i||sY(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.lastIndex=
t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
xv,
r)),o.characters(l,0,l.length),u}return t+1}function mY(e,t){for(var n in e)Ad(e,n)&&(t[n]=e[n])}
function B$(e,t){
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
substringStartsWithCaseInsensitive:u}}function pY(e,t){function n(a,u){var l=Ae.PI.exec(a.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function z$(e,t,n,r,o){var i=B$(e,t);
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
o||(i.skipBlanks(),u.internalSubset=pY(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function fY(e,t,n,r){var o=e.substring(t).match(
Ae.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ae.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function U$(){this.attributeNames=
h.create(null)}U$.prototype={setTagName:function(e){if(!Ae.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ae.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};gg.XMLReader=j$;gg.parseUtils=B$;gg.parseDoctypeCommentOrCData=z$});var J$=Fe(
ul=>{"use strict";m();var Js=Zs(),gY=kv(),hY=bd(),K$=F$(),yY=W$(),bY=gY.DOMImplementation,
wY=Js.hasDefaultHTMLNamespace,vY=Js.isHTMLMimeType,kY=Js.isValidMimeType,q$=Js.MIME_TYPE,Tv=Js.NAMESPACE,
G$=hY.ParseError,xY=yY.XMLReader;function Z$(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function V$(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Js.assign,this.
domHandler=e.domHandler||yg,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||Z$,this.locator=!!e.locator,this.xmlns=this.assign(
h.create(null),e.xmlns)}V$.prototype.parseFromString=function(e,t){if(!kY(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(h.create(
null),
this.xmlns),r=K$.XML_ENTITIES,o=n[""]||null;wY(t)?(r=K$.HTML_ENTITIES,o=Tv.HTML):t===q$.XML_SVG_IMAGE&&
(o=Tv.SVG),n[""]=o,n.xml=n.xml||Tv.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new xY;a.errorHandler=
i,a.domBuilder=i;var u=!Js.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function yg(e){var t=e||{};this.mimeType=t.mimeType||q$.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function al(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}yg.prototype={startDocument:function(){var e=new bY;this.doc=vY(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;hg(this,i),this.currentElement=i,this.locator&&al(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&al(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&al(this.locator,n),hg(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=H$.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&al(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=H$.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&al(this.locator,r),hg(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
al(this.locator,i),hg(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new G$("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,TY(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new G$(e,this.locator,t)}};function TY(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function H$(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){yg.prototype[e]=function(){return null}});function hg(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function SY(e){if(e==="error")
throw"onErrorStopParsing"}function EY(){throw"onWarningStopParsing"}ul.__DOMHandler=yg;ul.DOMParser=
V$;ul.normalizeLineEndings=Z$;ul.onErrorStopParsing=SY;ul.onWarningStopParsing=EY});var Y$=Fe(Ve=>{
"use strict";m();var ll=Zs();Ve.assign=ll.assign;Ve.hasDefaultHTMLNamespace=ll.hasDefaultHTMLNamespace;
Ve.isHTMLMimeType=ll.isHTMLMimeType;Ve.isValidMimeType=ll.isValidMimeType;Ve.MIME_TYPE=ll.MIME_TYPE;
Ve.NAMESPACE=ll.NAMESPACE;var bg=bd();Ve.DOMException=bg.DOMException;Ve.DOMExceptionName=bg.DOMExceptionName;
Ve.ExceptionCode=bg.ExceptionCode;Ve.ParseError=bg.ParseError;var Jt=kv();Ve.Attr=Jt.Attr;Ve.CDATASection=
Jt.CDATASection;Ve.CharacterData=Jt.CharacterData;Ve.Comment=Jt.Comment;Ve.Document=Jt.Document;Ve.DocumentFragment=
Jt.DocumentFragment;Ve.DocumentType=Jt.DocumentType;Ve.DOMImplementation=Jt.DOMImplementation;Ve.Element=
Jt.Element;Ve.Entity=Jt.Entity;Ve.EntityReference=Jt.EntityReference;Ve.LiveNodeList=Jt.LiveNodeList;
Ve.NamedNodeMap=Jt.NamedNodeMap;Ve.Node=Jt.Node;Ve.NodeList=Jt.NodeList;Ve.Notation=Jt.Notation;Ve.ProcessingInstruction=
Jt.ProcessingInstruction;Ve.Text=Jt.Text;Ve.XMLSerializer=Jt.XMLSerializer;var wg=J$();Ve.DOMParser=
wg.DOMParser;Ve.normalizeLineEndings=wg.normalizeLineEndings;Ve.onErrorStopParsing=wg.onErrorStopParsing;
Ve.onWarningStopParsing=wg.onWarningStopParsing});var vg=Fe((Zot,X$)=>{"use strict";m();function CY(
e){return e[e.length-1]}function RY(e){return e[0]}
X$.exports={last:CY,first:RY}});var Tr=Fe((Jot,t_)=>{"use strict";m();function Nd(e){
"@babel/helpers - typeof";return Nd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Nd(e)}function Q$(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function DY(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Q$(h(n),!0).forEach(function(r){
OY(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):Q$(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function OY(e,t,
n){
return(t=AY(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function AY(e){var t=NY(e,"string");return Nd(t)=="symbol"?t:t+""}function NY(e,t){if(Nd(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Nd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:k)(e)}var e_=vg(),kg=e_.last,Ys=e_.first;function Xs(e){this.name="GenericError",this.message=e,
this.
stack=new C(e).stack}Xs.prototype=C.prototype;function yn(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}yn.prototype=new Xs;function Pd(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}Pd.prototype=new Xs;function xg(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}xg.prototype=new Xs;function ns(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}ns.prototype=new Xs;function Sv(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}Sv.prototype=new Xs;function PY(e,t){var n=new Sv(e);throw n.properties=DY({id:
"api_version_error"},t),n}function IY(e){var t=h.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new ns(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function FY(e){var t=new ns('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function $Y(e){var t=new yn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function _Y(e){var t=new yn("Unopened tag");return t.properties={
xtag:kg(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function MY(e){var t=new yn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Ys(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function LY(e){var t=new yn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Ys(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function jY(e){var t=new yn("Unclosed tag");return t.properties={
xtag:Ys(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function BY(e){e.position==="left"?
zY(e):UY(e)}function zY(e){var t=new yn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function UY(e){var t=new yn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function WY(e){var t=e.tag,n=e.value,r=e.offset,o=new Pd(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function KY(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Pd("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function GY(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new yn(
a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function HY(e){var t=new yn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function qY(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",s=new yn("".concat(i," loop")),a=e.value;return s.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(a,'" is ').concat(o),xtag:a,offset:n},r&&(s.properties.
square=r),s}function ZY(e,t){var n=new yn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,s=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(s,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function VY(e){var t=e.tags,n=new yn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Ys(t).value,offset:[
Ys(t).offset,kg(t).offset],closingtag:kg(t).value},Ys(t).square&&(n.properties.square=[Ys(t).square,
kg(t).square]),n}function JY(e){var t=e.tag,n=e.offset,r=new yn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function YY(e){var t=e.tag,n=e.rootError,r=e.offset,o=new xg(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function XY(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new xg("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function QY(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new yn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function eX(){var e=new ns("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function tX(){var e=new ns(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function nX(){var e=new ns(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function rX(){var e=new ns(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function oX(e,t){var n=new yn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}t_.exports={XTError:Xs,XTTemplateError:
yn,XTInternalError:ns,XTScopeParserError:xg,
XTAPIVersionError:Sv,RenderingError:Pd,XTRenderingError:Pd,getClosingTagNotMatchOpeningTag:VY,
getLoopPositionProducesInvalidXMLError:JY,
getScopeCompilationError:YY,getScopeParserExecutionError:XY,getUnclosedTagException:jY,
getUnopenedTagException:_Y,
getUnmatchedLoopException:qY,getDuplicateCloseTagException:LY,getDuplicateOpenTagException:MY,
getCorruptCharactersException:WY,
getInvalidRawXMLValueException:KY,getUnbalancedLoopException:ZY,throwApiVersionError:PY,
throwFileTypeNotHandled:FY,
throwFileTypeNotIdentified:IY,throwMalformedXml:eX,throwMultiError:$Y,throwExpandNotFound:GY,
throwRawTagShouldBeOnlyTextInParagraph:HY,
throwUnimplementedTagType:QY,throwXmlTagNotFound:BY,throwXmlInvalid:oX,throwResolveBeforeCompile:tX,
throwRenderInvalidTemplate:nX,throwRenderTwice:rX}});var Ut=Fe((Xot,l_)=>{"use strict";m();function iX(
e,t){return lX(e)||uX(e,t)||aX(e,t)||sX()}function sX(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function aX(e,t){
if(e){if(typeof e=="string")return n_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?n_(e,t):void 0}}function n_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function uX(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function lX(
e){
if(x.isArray(e))return e}var r_=Y$(),cX=r_.DOMParser,dX=r_.XMLSerializer,mX=Tr(),o_=mX.throwXmlTagNotFound,
i_=vg(),pX=i_.last,fX=i_.first,gX=h.prototype.hasOwnProperty,hX=Function.prototype.bind,Tg=Function.
prototype.call,yX=Tg.bind(Tg,hX),bX=yX(Tg,Tg,gX);function wX(e){return/^[ \n\r\t]+$/.test(e)}
function vX(e){
return{get:function(n){return e==="."?n:n&&(bX(n,e)?n[e]:void 0)}}}function kX(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var Ev={};function xX(e,t,n){var r;if(Ev[
t]?
r=Ev[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),Ev[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function TX(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function SX(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function EX(e,t){
return e.lastIndexOf(t,0)===0}function CX(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function RX(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function DX(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function OX(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:vX,warnFn:kX,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function AX(e){return new dX().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function NX(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new cX().parseFromString(e,
"text/xml")}var s_=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Id=s_.map(
function(e){
var t=iX(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function PX(e){for(var t=Id.length-1;t>=0;t--){var n=Id[t];e=e.replace(n.rstart,n.end)}return e}
function IX(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Id.length;r<o;r++)n=Id[
r],
e=e.replace(n.rend,n.start);return e}function FX(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function $X(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var _X=new RegExp(T.fromCharCode(160),"g");function MX(e){return e.replace(
_X," ")}function LX(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function Rv(e,t){return e==="</"+t+">"}function Dv(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function jX(e,t,n){var r=a_(e,t,n);if(r!==null)return r;o_({position:"right",
element:t,
parsed:e,index:n})}function a_(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(Rv(s.value,l)&&r--,Dv(s.value,l)&&r++,r===0)return o}
return null}function BX(e,t,n){var r=u_(e,t,n);if(r!==null)return r;o_({position:"left",element:t,
parsed:e,
index:n})}function u_(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(Dv(i.value,u)&&r--,Rv(i.value,u)&&r++,r===0)return o}return null}
function zX(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function UX(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function WX(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function KX(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function GX(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function HX(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function qX(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function ZX(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function VX(e,t){
var n=e.module,r=e.type;return t instanceof x||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var Cv=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function JX(e){return Cv.lastIndex=0,Cv.test(e)}function YX(e){return typeof e!="string"&&(e=T(e)),e.
replace(Cv,"")}function XX(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function QX(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function eQ(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}l_.exports={getPartWithDelimiters:eQ,endsWith:SX,
startsWith:EX,
isContent:ZX,isParagraphStart:WX,isParagraphEnd:KX,isBreakTag:GX,isTagStart:zX,isTagEnd:UX,
isTextStart:HX,
isTextEnd:qX,isStarting:Dv,isEnding:Rv,isModule:VX,uniq:RX,getDuplicates:CX,chunkBy:DX,last:pX,first:
fX,
xml2str:AX,str2xml:NX,getRightOrNull:a_,getRight:jX,getLeftOrNull:u_,getLeft:BX,pregMatchAll:LX,
convertSpaces:MX,
charMapRegexes:Id,hasCorruptCharacters:JX,removeCorruptCharacters:YX,getDefaults:OX,wordToUtf8:PX,
utf8ToWord:IX,
concatArrays:FX,pushArray:$X,invertMap:XX,charMap:s_,getSingleAttribute:TX,setSingleAttribute:xX,
isWhiteSpace:wX,
stableSort:QX}});var p_=Fe((eit,m_)=>{"use strict";m();function tQ(e,t){return iQ(e)||oQ(e,t)||rQ(e,
t)||nQ()}function nQ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function rQ(e,t){
if(e){if(typeof e=="string")return c_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?c_(e,t):void 0}}function c_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function oQ(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function iQ(
e){
if(x.isArray(e))return e}function bn(e){"@babel/helpers - typeof";return bn=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},bn(e)}function sQ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function d_(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,uQ(r.key),r)}}
function aQ(e,t,n){
return t&&d_(e.prototype,t),n&&d_(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function uQ(e){
var t=lQ(e,"string");return bn(t)=="symbol"?t:t+""}function lQ(e,t){if(bn(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(bn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var cQ=(function(){
function e(){
sQ(this,e)}return aQ(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(bn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(bn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(bn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(bn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(bn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!x.isArray(r))return{success:!1,error:"Expected array, received ".concat(bn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(bn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(bn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(bn(o))};for(var i=0,s=h.entries(n);i<s.length;i++){var a=tQ(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=h.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(bn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(bn(r))};for(var o=0,
i=h.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(bn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();m_.exports=cQ});
var g_=Fe((nit,f_)=>{"use strict";m();var dQ=Ut(),mQ=dQ.str2xml,pQ="_rels/.rels";function fQ(e){for(
var t=e.
files[pQ],n=t?mQ(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}f_.exports={getRelsTypes:fQ}}
);var b_=Fe((oit,y_)=>{"use strict";m();var gQ=Ut(),hQ=gQ.str2xml,h_="[Content_Types].xml";function yQ(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),f=d.getAttribute("Extension");l.slice(l.length-f.length)===f&&!r[l]&&
l!==h_&&(r[l]=p)}r[l]||(r[l]="")}),r}function bQ(e){var t=e.files[h_],n=t?hQ(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}y_.exports={collectContentTypes:yQ,getContentTypes:bQ}});
var rs=Fe((sit,w_)=>{"use strict";m();var wQ=Tr(),vQ=wQ.XTInternalError;function ri(){}function cl(e){
return e}w_.exports=function(e){var t={on:ri,set:ri,getFileType:ri,optionsTransformer:cl,preparse:cl,
matchers:function(){return[]},parse:ri,getTraits:ri,postparse:cl,errorsTransformer:cl,preResolve:ri,
resolve:ri,getRenderedMap:cl,render:ri,nullGetter:ri,postrender:cl};if(h.keys(t).every(function(o){
return!e[o]})){
var n=new vQ(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Eg=Fe((uit,R_)=>{"use strict";m();function $d(e){
"@babel/helpers - typeof";return $d=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},$d(e)}function kQ(e){return SQ(e)||
TQ(e)||E_(e)||xQ()}function xQ(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function TQ(e){
if(typeof S!="undefined"&&e[S.iterator]!=null||e["@@iterator"]!=null)return x.from(e)}function SQ(e){
if(x.isArray(e))return Ov(e)}function S_(e,t){return RQ(e)||CQ(e,t)||E_(e,t)||EQ()}function EQ(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function E_(e,t){
if(e){if(typeof e=="string")return Ov(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Ov(e,t):void 0}}function Ov(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function CQ(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function RQ(
e){
if(x.isArray(e))return e}function v_(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function C_(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?v_(h(n),!0).forEach(function(r){DQ(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):v_(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function DQ(e,t,n){return(t=OQ(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function OQ(e){var t=AQ(e,"string");return $d(t)=="symbol"?t:
t+""}function AQ(e,t){if($d(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if($d(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var To=Ut(),NQ=To.getRightOrNull,
PQ=To.getRight,IQ=To.getLeft,
FQ=To.getLeftOrNull,$Q=To.chunkBy,_Q=To.isTagStart,MQ=To.isTagEnd,k_=To.isContent,Sg=To.last,Fd=To.first,
Nv=Tr(),LQ=Nv.XTTemplateError,jQ=Nv.throwExpandNotFound,x_=Nv.getLoopPositionProducesInvalidXMLError;
function BQ(e,t){if(e.length===0)return!1;var n=Sg(e).substr(1);return n.indexOf(t)===0}function zQ(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?BQ(t,s)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function UQ(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function WQ(e,t,n){for(var r=zQ(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(UQ(l,r)){if(d){var p=FQ(
e,l,t[0].offset),f=NQ(e,l,t[1].offset);if(p===null||f===null)return 0;var b=e.slice(p,f),w=$Q(b,
function(W){
return _Q(l,W)?"start":MQ(l,W)?"end":null}),A=Fd(w),N=Sg(w),P=A.filter(k_),I=N.filter(k_);if(P.length!==
1||I.length!==1)return 0}for(var $=KQ(r),_=0,j=0;j<$.length;j++){var z=$[j],L=z.tag,B=z.position;L===
c&&(B==="start"&&_++,B==="end"&&_--)}return _!==0?{v:{error:x_({tag:Fd(t).part.value,offset:[Fd(t).part.
offset,Sg(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return GQ(
r)?{}:{error:x_({tag:Fd(t).part.value,offset:[Fd(t).part.offset,Sg(t).part.offset]})}}function KQ(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Av(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Av(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function GQ(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Av(r),s=Av(
o);if(i!==s)return!1}return!0}function HQ(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
IQ(n,o,t),i=PQ(n,o,t)}catch(l){var a=C_({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}jQ(a)}return[s,i]}}function T_(e,t,n,r){var o=S_(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function qQ(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=HQ(s,o,e,t);if(!a)continue;var u=S_(a,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var d=-1,p=0,f=0,b=r.length;
f<
b;f++){var w,A=r[f];if(d=g.max(d,f>0?r[f-1].right:0),!(A.left<d)){var N=void 0;try{N=T_([A.left+p,A.
right+p],A.part,e,t)}catch(I){if(t.onError){var P=t.onError(C_({part:A.part,rootError:I,postparsed:e,
expandOne:T_},t.errors));if(P==="ignore")continue}if(I instanceof LQ)n.push(I);else throw I}N&&(p+=N.
inner.length-(N.right+1-N.left),(w=e).splice.apply(w,[N.left,N.right+1-N.left].concat(kQ(N.inner))))}
}
return{postparsed:e,errors:n}}R_.exports={expandToOne:qQ,getExpandToDefault:WQ}});var Cg=Fe((cit,O_)=>{
"use strict";m();var ZQ="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
VQ="application/vnd.ms-word.document.macroEnabled.main+xml",JQ="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
YQ="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",XQ="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
QQ="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",eee="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
tee="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",nee="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
ree="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",oee="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
iee="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",see="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
aee="application/vnd.ms-excel.sheet.macroEnabled.main+xml",uee="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
D_=[ZQ,VQ,JQ,YQ],lee={main:D_,docx:[XQ].concat(D_,[tee,QQ,eee]),pptx:[nee,ree,oee,iee],
xlsx:[see,aee,uee]};O_.exports=lee});var Pv=Fe((mit,A_)=>{"use strict";m();var cee="application/vnd.openxmlformats-package.core-properties+xml",
dee="application/vnd.openxmlformats-officedocument.extended-properties+xml",mee="application/vnd.openxmlformats-officedocument.custom-properties+xml",
pee="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",fee="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
gee="application/vnd.ms-office.drawingml.diagramDrawing+xml";A_.exports={settingsContentType:pee,
coreContentType:cee,appContentType:dee,customContentType:mee,diagramDataContentType:fee,
diagramDrawingContentType:gee}});var F_=Fe((fit,I_)=>{"use strict";m();function _d(e){
"@babel/helpers - typeof";return _d=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},_d(e)}function hee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function N_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,bee(r.key),r)}}function yee(e,t,n){return t&&N_(e.prototype,t),n&&N_(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function bee(e){var t=wee(e,"string");return _d(t)=="symbol"?t:t+""}
function wee(e,t){
if(_d(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(_d(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var vee=Ut(),kee=vee.pushArray,xee=rs(),Iv=Cg(),dl=Pv(),Tee=dl.settingsContentType,
See=dl.coreContentType,Eee=dl.appContentType,Cee=dl.customContentType,Ree=dl.diagramDataContentType,
Dee=dl.diagramDrawingContentType,P_=[Tee,See,Eee,Cee,Ree,Dee],Oee=(function(){function e(){hee(this,
e),this.name="Common"}return yee(e,[{key:"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;
if(o){for(var i=0;i<P_.length;i++){var s=P_[i];o[s]&&kee(r.targets,o[s])}for(var a=["docx","pptx",
"xlsx"],u,l=0;l<a.length;l++)for(var c=a[l],d=Iv[c],p=0;p<d.length;p++){var f=d[p];if(o[f])for(var b=0,
w=o[f];b<w.length;b++){var A=w[b];r.relsTypes[A]&&[
"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(Iv.main.indexOf(f)!==-1||f===Iv.pptx[0])&&(r.textTarget||
(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}return u}}}])})();I_.exports=function(){return xee(
new Oee)}});var z_=Fe((hit,B_)=>{"use strict";m();function Md(e){"@babel/helpers - typeof";return Md=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Md(e)}function Aee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function $_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Pee(r.key),r)}}function Nee(e,t,n){return t&&$_(e.prototype,t),n&&$_(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Pee(e){var t=Iee(e,"string");return Md(t)=="symbol"?t:t+""}
function Iee(e,t){
if(Md(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Md(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var Fee=Tr(),Rg=Fee.getScopeParserExecutionError,$ee=vg(),__=$ee.last,_ee=Ut(),ml=_ee.
concatArrays;function M_(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}
function L_(e,t,n){var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.
root.finishedResolving){for(var s=this.resolved,a=function(){var f=r.scopeLindex[u];s=M_(s,function(
b){
return b.lIndex===f}),s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<
l;u++)a();return M_(s,function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||
!t.part?d=this.parser(e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.
cachedParsers[t.part.lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:
this.
scopePath});try{c=d.get(o,this.getContext(t,n))}catch(p){throw Rg({tag:e,scope:o,error:p,offset:t.part.
offset})}if(c==null&&n>0)return L_.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(
p){
throw Rg({tag:e,scope:o,error:p,offset:t.part.offset})}return c}function j_(e,t,n){var r=this,o=this.
scopeList[n],i=this.scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.
lIndex]:s=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),
Promise.
resolve().then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw Rg({tag:e,
scope:o,
error:a,offset:t.part.offset})}).then(function(a){return a==null&&n>0?j_.call(r,e,t,n-1):a}).then(
function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw Rg({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var Mee=(function(){function e(t){Aee(this,e),this.root=t.root||this,this.resolveOffset=t.
resolveOffset||0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=
t.scopePathLength,this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=
t.scopeLindex,this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}
return Nee(
e,[{key:"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=h.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,__(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,__(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=L_.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return j_.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:ml([this.scopeTypes,[this.scopeType]]),scopeList:ml([
this.
scopeList,[n]]),scopePath:ml([this.scopePath,[r]]),scopePathItem:ml([this.scopePathItem,[o]]),
scopePathLength:ml(
[this.scopePathLength,[s]]),scopeLindex:ml([this.scopeLindex,[i.lIndex]])})}}])})();B_.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new Mee(e)}});var $v=Fe((bit,X_)=>{"use strict";m();function jd(e){
"@babel/helpers - typeof";return jd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},jd(e)}function V_(e,t){return zee(
e)||Bee(e,t)||jee(e,t)||Lee()}function Lee(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function jee(e,
t){
if(e){if(typeof e=="string")return U_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?U_(e,t):void 0}}function U_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Bee(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function zee(
e){
if(x.isArray(e))return e}function W_(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function pl(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?W_(h(n),!0).forEach(function(r){Uee(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):W_(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Uee(e,t,n){return(t=Wee(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Wee(e){var t=Kee(e,"string");return jd(t)=="symbol"?
t:t+""}function Kee(e,t){if(jd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(jd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var Qs=Tr(),K_=Qs.getUnclosedTagException,
Gee=Qs.getUnopenedTagException,
Hee=Qs.getDuplicateOpenTagException,qee=Qs.getDuplicateCloseTagException,G_=Qs.throwMalformedXml,Zee=Qs.
throwXmlInvalid,H_=Qs.XTTemplateError,Og=Ut(),Vee=Og.isTextStart,Jee=Og.isTextEnd,q_=Og.wordToUtf8,
Yee=Og.
pushArray,J_=0,Y_=1,Ld=2,Dg=3;function Xee(e,t){return e[0]<=t.offset&&t.offset<e[1]}function Qee(e,
t){
return Vee(e)?(t&&G_(),!0):Jee(e)?(t||G_(),!1):t}function ete(e){var t="",n=1,r=e.indexOf(" ");
return e[e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function tte(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&Zee(e,d);var f=e.slice(d,r+1),b=ete(f),w=b.tag,A=b.position,N=i[w];N!=null&&c.push(
{type:"tag",position:A,text:N,offset:d,value:f,tag:w})}return c}function nte(e,t,n){var r=[],o=!1,i={
offset:0},s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,f=i.offset,b=i.length;if(s=t.substr(
f,p-f),o&&d==="start"){if(f+b===p&&(s=t.substr(f,p-f+b+4),!n.allowUnclosedTag))return r.push(Hee({
xtag:s,
offset:f})),i=c,l.push(pl(pl({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(K_({xtag:q_(s),
offset:f})),
l.pop()}return!o&&d==="end"?n.allowUnopenedTag?l:f+b===p?(s=t.substr(f-4,p-f+b+4),r.push(qee({xtag:s,
offset:f})),i=c,l.push(pl(pl({},c),{},{error:!0})),l):(r.push(Gee({xtag:s,offset:p})),i=c,l.push(pl(
pl({},c),{},{error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.
length-u),n.allowUnclosedTag||r.push(K_({xtag:q_(s),offset:u})),a.pop()}return{delimiterWithErrors:a,
errors:r}}function rte(e,t){return e===-1&&t===-1?J_:e===t?Y_:e===-1||t===-1?t<e?Ld:Dg:e<t?Ld:Dg}
function ote(e){
var t=e.split(" ");if(t.length!==2){var n=new H_("New Delimiters cannot be parsed");throw n.properties=
{id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=V_(t,2),o=r[0],i=r[1];
if(o.length===0||i.length===0){var s=new H_("New Delimiters cannot be parsed");throw s.properties={
id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function ite(e,
t,n){
var r=[],o=t.start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.
indexOf(i,s+1),c=null,d=void 0,p=rte(u,l);switch(p===Y_&&(p=a?Dg:Ld),p){case J_:return r;case Dg:a=!1,
s=l,c="end",d=i.length;break;case Ld:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&
p===Ld&&e[s+o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var f=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,f+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var w=e.substr(s+o.length+1,f-s-o.length-1),A=ote(w),N=V_(
A,2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function Z_(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=ite(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[
l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=nte(s,r,n),p=d.delimiterWithErrors,
f=d.errors,b=0,w=0,A=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],$=P.offset,_=[$,$+I.value.length],
j=I.value,z=[];w<p.length&&Xee(_,p[w]);)z.push(p[w]),w++;var L=[],B=0;b>0&&(B=b,b=0);for(var W=0;W<z.
length;W++){var G=z[W],V=j.substr(B,G.offset-$-B);if(G.changedelimiter){G.position==="start"?V.length>
0&&L.push({type:"content",value:V}):B=G.offset-$+G.length;continue}V.length>0&&(L.push({type:
"content",value:V}),B+=V.length);var ce={type:"delimiter",position:G.position,offset:B+$};L.push(ce),
B=G.offset-
$+G.length}b=B-j.length;var H=j.substr(B);H.length>0&&L.push({type:"content",value:H}),A.push(L)}
return{
parsed:A,errors:f}}function Fv(e){return e.type==="content"&&e.position==="insidetag"}function ste(e){
return e.filter(Fv)}function ate(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=Qee(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Fv(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}X_.exports={parseDelimiters:Z_,parse:function(t,n,r,o){ate(t,o);for(var i=Z_(ste(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Fv(p)){for(var f=0,b=s[l];f<b.length;
f++){
var w=b[f];w.type==="content"&&(w.position="insidetag"),w.lIndex=c++}Yee(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=tte(t,n.text,n.other),o=0,i=[],
s=0;s<r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var eM=Fe((vit,Q_)=>{"use strict";m();function _v(e){return dte(e)||cte(e)||lte(e)||
ute()}function ute(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function lte(e,
t){
if(e){if(typeof e=="string")return Mv(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Mv(e,t):void 0}}function cte(e){if(typeof S!="undefined"&&e[S.iterator]!=null||e[
"@@iterator"]!=
null)return x.from(e)}function dte(e){if(x.isArray(e))return Mv(e)}function Mv(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=x(t);n<t;n++)r[n]=e[n];return r}function Bd(e){return e.type==="placeholder"}
function mte(e){var t={},n=[{items:e.filter(Bd),parents:[],path:[]}];function r(L,B,W){W.length&&
n.push({items:W,parents:[].concat(_v(B.parents),[L]),path:L.dataBound!==!1&&!L.attrParsed&&L.value&&
!L.attrParsed?[].concat(_v(B.path),[L.value]):_v(B.path)})}function o(L,B){for(var W=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:B.length,G=L,V=0;V<W;V++)G=G[B[V]];return G}function i(L,B){
for(var W=B.
length,G=0;G<B.length;G++){var V=B[G],ce=typeof V.lIndex=="number"?V.lIndex:parseInt(V.lIndex.split(
"-")[0],10);ce>L.lIndex&&W--}return W}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var f in p.attrParsed)r(p,s,p.attrParsed[f].filter(
Bd));continue}if(p.subparsed){if(p.dataBound!==!1){var b,w;(b=a)[w=p.value]||(b[w]={})}r(p,s,p.subparsed.
filter(Bd));continue}if(p.cellParsed){for(var A=0,N=p.cellPostParsed;A<N.length;A++){var P=N[A];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
$;(I=a)[$=P.value]||(I[$]={}),r(P,s,P.subparsed.filter(Bd))}else{var _,j,z=i(p,s.parents);a=o(t,s.path,
z),(_=a)[j=P.value]||(_[j]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
Q_.
exports={getTags:mte,isPlaceholder:Bd}});var nM=Fe((xit,tM)=>{"use strict";m();var pte=Ut(),fte=pte.pushArray;
function gte(e,t){return t instanceof
C?fte(h.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function hte(e,t){if(console.log(E.stringify({error:e},gte,t==="json"?2:null)),
e.properties&&e.properties.errors instanceof x){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}tM.exports=hte});var Lv=Fe((Sit,rM)=>{"use strict";m();var yte=Ut(
),bte=yte.pregMatchAll;rM.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=bte(i,r.content),r}});var iM=Fe((Cit,oM)=>{
"use strict";m();function zd(e){"@babel/helpers - typeof";return zd=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},zd(e)}var wte=new RegExp(T.fromCharCode(
160),"g");function fl(e){return e.replace(wte," ")}function vte(e,t){var n=zd(e);if(n==="string")return fl(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(fl(t));if(n==="function")return!!e(t)}
function kte(e,t){var n=zd(e);if(n==="string")return fl(t).substr(e.length);if(e instanceof RegExp)return fl(
t).match(e)[1];if(n==="function")return e(t)}function xte(e,t){var n=zd(e);if(n==="string")return[t,
fl(t).substr(e.length)];if(e instanceof RegExp)return fl(t).match(e);if(n==="function")return[t,e(t)]}
oM.exports={match:vte,getValue:kte,getValues:xte}});var cM=Fe((Dit,lM)=>{"use strict";m();function Ud(
e){"@babel/helpers - typeof";return Ud=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Ud(e)}function sM(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function os(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?sM(h(n),!0).forEach(function(r){
Tte(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):sM(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Tte(e,
t,n){
return(t=Ste(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function Ste(e){var t=Ete(e,"string");return Ud(t)=="symbol"?t:t+""}function Ete(e,t){if(Ud(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ud(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}
function aM(e,t){return Ote(e)||Dte(e,t)||Rte(e,t)||Cte()}function Cte(){throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Rte(e,
t){
if(e){if(typeof e=="string")return uM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?uM(e,t):void 0}}function uM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Dte(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Ote(
e){
if(x.isArray(e))return e}var Ag=Ut(),Ate=Ag.wordToUtf8,jv=Ag.pushArray,Nte=Ag.isParagraphStart,Pte=Ag.
isBreakTag,Bv=iM(),Ite=Bv.match,Fte=Bv.getValue,$te=Bv.getValues;function _te(e,t){for(var n=[],r=0;
r<
e.length;r++){var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof x))throw new C(
"module matcher returns a non array");jv(n,i)}}return n}function Mte(e,t,n){for(var r=[],o=0;o<e.length;
o++){
var i=e[o],s=aM(i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&
(l=l(c)),!l.value){var d=aM(c,2);l.value=d[1]}r.push(os({type:"placeholder",prefix:a,module:u,
onMatch:l.onMatch,priority:l.priority},l))}}return r}function Lte(e,t){var n=t.modules,r=t.startOffset,
o=t.lIndex,i;t.offset=r,t.match=Ite,t.getValue=Fte,t.getValues=$te;var s=_te(n,t),a=Mte(s,e,t);if(a.
length>0){for(var u=null,l=0;l<a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||
c.priority>u.priority)&&(u=c)}return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.
onMatch&&u.onMatch(u),delete u.onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=
p.parse(e,t),i)return i.offset=r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:
e,
offset:r,endLindex:o,lIndex:o}}var jte={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;
a++){
var u=n[a];i=u.preparse(i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.
fileTypeConfig.droppedTagsInsidePlaceholder||[];return t.reduce(function(l,c){return c.type==="delimiter"?
(o=c.position==="start",c.position==="end"&&(r.parse=function(d){return Lte(d,os(os(os({},r),c),
{},{startOffset:s,modules:n}))},l.push(r.parse(Ate(i))),jv(l,a),a=[]),c.position==="start"&&(a=[],s=
c.offset),i="",l):o?c.type!=="content"||c.position!=="insidetag"?(r.syntax.preserveNewlinesInTags&&(
Pte(
c)||Nte(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,os(os({},u),{},{postparse:
function(b,w){
return s(b,os(os({},u),w))},getTraits:o}));if(p!=null){if(p.errors){jv(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};lM.exports=jte});var zv=Fe((Ait,dM)=>{
"use strict";m();function Bte(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}dM.exports=Bte});var gM=Fe((Pit,fM)=>{"use strict";m();var pM=Tr(),zte=pM.throwUnimplementedTagType,
Ute=pM.XTScopeParserError,
Wte=Ut(),mM=Wte.pushArray,Kte=zv();function Gte(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[
n],
i=o.render(e,t);if(i)return i}return!1}function Hte(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(f,b){return t(f,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=Kte(u,e);var l=void 0;try{l=Gte(u,e)}catch(f){if(f instanceof Ute){o.push(f),i.
push(u);continue}throw f}if(l){l.errors&&mM(o,l.errors),i.push(l);continue}if(u.type==="content"||u.
type==="tag"){i.push(u);continue}zte(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof
x?mM(c,p):p&&c.push(p)}return{errors:o,parts:c}}fM.exports=Hte});var yM=Fe((Fit,hM)=>{"use strict";m(
);function qte(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function Zte(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function Vte(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(qte(a));Zte(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}hM.exports=Vte});var SM=Fe((_it,TM)=>{"use strict";m();function Wd(e){
"@babel/helpers - typeof";return Wd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Wd(e)}function bM(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function wM(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?bM(h(n),!0).forEach(function(r){
Jte(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):bM(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Jte(e,
t,n){
return(t=Yte(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function Yte(e){var t=Xte(e,"string");return Wd(t)=="symbol"?t:t+""}function Xte(e,t){if(Wd(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Wd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var Qte=Ut(
),vM=Qte.pushArray,ene=zv();function tne(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function xM(e,t,n,r){var o=tne(e,wM(wM({},r),{},{
resolvedId:ene(e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}
).
catch(function(i){i instanceof x?vM(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.
getValueAsync(e.value,{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){
t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(function(i){i instanceof x?vM(n,i):n.push(i)})}
function nne(e){var t=[],n=[],r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(
s,a||o)},e.resolved=t;var i=rne(e,n,t);return i?i.then(function(){return kM(e,n,t)}):kM(e,n,t)}
function rne(e,t,n){
for(var r=null,o=function(){var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&
(r!=null||(r=Promise.resolve(null)),r=r.then(function(){return xM(u,n,t,e)}))},i=0,s=e.compiled;i<s.
length;i++)o();return r}function kM(e,t,n){for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];
["content","tag"].indexOf(s.type)===-1&&(s.resolveFirst||r.push(xM(s,n,t,e)))}return Promise.all(r).
then(function(){return{errors:t,resolved:n}})}TM.exports=nne});var RM=Fe((Lit,CM)=>{"use strict";m();
var Kd=Ut(),gl=Kd.startsWith,one=Kd.endsWith,Uv=Kd.isStarting,
EM=Kd.isEnding,ine=Kd.isWhiteSpace,sne=Cg();function ane(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[
n];
o instanceof D||ine(o)||gl(o,"<w:bookmarkEnd")||(one(t,"</w:tbl>")&&!gl(o,"<w:p")&&!gl(o,"<w:tbl")&&
!gl(o,"<w:sectPr")&&!gl(o,"</w:ftr>")&&!gl(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function une(e,t){var n=t.fileTypeConfig.tagShouldContain||[],r=-1;sne.docx.indexOf(t.contentType)!==
-1&&(e=ane(e));for(var o=-1,i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,
d=a.drop,p=a.dropParent,f=null,b=0,w=e.length;b<w;b++){var A=e[b];if(!(A instanceof D)){if(r===i)if(
EM(
A,u)){if(r=-1,p){for(var N=-1,P=o;P>0;P--)if(Uv(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(
EM(
e[I],p)){e[I]="";break}e[I]=""}}else{for(var $=o;$<=b;$++)e[$]="";d||(e[b]=f.join("")+c+A)}f=null}
else{
f&&f.push(A);for(var _=0,j=l.length;_<j;_++)if(Uv(A,l[_])){r=-1,f=null;break}}r===-1&&Uv(A,u)&&A.indexOf(
"<",1)===-1&&(A[A.length-2]==="/"?e[b]="":(o=b,r=i,f=d||p?null:[A]))}}return e}CM.exports=une});var $M=Fe(
(Bit,FM)=>{"use strict";m();function Gd(e){"@babel/helpers - typeof";return Gd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Gd(e)}function lne(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function DM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,dne(r.key),r)}}function cne(e,t,n){return t&&DM(e.prototype,t),n&&DM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function dne(e){var t=mne(e,"string");return Gd(t)=="symbol"?t:t+""}
function mne(e,t){
if(Gd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Gd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var Kv=Ut(),OM=Kv.pushArray,pne=Kv.wordToUtf8,fne=Kv.convertSpaces,gne=Lv(),AM=$v(),
Wv=cM(),NM=gM(),hne=yM(),PM=SM(),yne=RM(),bne=Function.prototype.bind,IM=Function.prototype.call,wne=IM.
bind(IM,bne);function vne(e,t){for(var n=gne(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.
push(s.array[2])}return pne(fne(r.join("")))}FM.exports=(function(){function e(t,n){lne(this,e),this.
cachedParsers={},this.content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}
})}
return cne(e,[{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.
filePath;o.scopeManager=this.scopeManager,o.resolve=PM;for(var s=[],a=[],u=0,l=this.modules;u<l.length;
u++){
var c=l[u];a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(
a).then(function(){if(s.length!==0)throw s;return PM(o).then(function(d){for(var p=d.resolved,f=d.errors,
b=0;b<f.length;b++){var w,A=f[b];A instanceof C||(A=new C(A)),(w=A).properties||(w.properties={}),A.
properties.file=i,f[b]=A}if(f.length!==0)throw f;return Promise.all(p).then(function(N){return o.scopeManager.
root.finishedResolving=!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),
N})}).catch(function(d){throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return vne(
this.content,this.fileTypeConfig.tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"preparse",value:function(){this.allErrors=
[],this.xmllexed=AM.xmlparse(this.content,{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.
tagsXmlLexedArray}),this.setModules({inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=AM.
parse(this.xmllexed,this.delimiters,this.syntax,this.fileType),r=n.lexed,o=n.errors;OM(this.allErrors,
o),this.lexed=r,this.setModules({inspect:{filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions(
);
this.lexed=Wv.preparse(this.lexed,this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}
});
var o=this.getOptions();return this.parsed=Wv.parse(this.lexed,this.modules,o),this.setModules({
inspect:{
filePath:this.filePath,parsed:this.parsed}}),r?this:this.postparse()}},{key:"postparse",value:
function(){
var n=this.getOptions(),r=Wv.postparse(this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.
postparsed=o,this.setModules({inspect:{filePath:this.filePath,postparsed:this.postparsed}}),OM(this.
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
relsType,baseNullGetter:wne(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,
fileTypeConfig:this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=NM,r.joinUncorrupt=yne;var o=NM(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=hne(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var JM=Fe((Uit,VM)=>{
"use strict";m();function Zd(e){"@babel/helpers - typeof";return Zd=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Zd(e)}function _M(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function is(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?_M(h(n),!0).forEach(function(r){
kne(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):_M(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function kne(e,
t,n){
return(t=HM(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function xne(e,t){return Cne(e)||Ene(e,t)||Sne(e,t)||Tne()}function Tne(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Sne(e,
t){
if(e){if(typeof e=="string")return MM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?MM(e,t):void 0}}function MM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Ene(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Cne(
e){
if(x.isArray(e))return e}function Rne(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function LM(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,HM(r.key),r)}}function Dne(e,t,
n){
return t&&LM(e.prototype,t),n&&LM(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function HM(e){
var t=One(e,"string");return Zd(t)=="symbol"?t:t+""}function One(e,t){if(Zd(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Zd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var Sr=Ut(),Ane=Sr.chunkBy,
Ng=Sr.last,qv=Sr.isParagraphStart,Gv=Sr.isModule,jM=Sr.pushArray,qM=Sr.isParagraphEnd,Nne=Sr.isContent,
qd=Sr.startsWith,Zv=Sr.isTagEnd,hl=Sr.isTagStart,Hv=Sr.getSingleAttribute,BM=Sr.setSingleAttribute,
Pne=Cg(),
Ine=rs(),Fne=Ut(),zM=Fne.isWhiteSpace,Hd="loop";function $ne(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(Nne(n))return!0}return!1}function _ne(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function ZM(e){var t=_ne(e.subparsed);return t!=null&&t.tag!=="w:t"}function Mne(e){
return e.hasPageBreak&&ZM(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function Lne(e){return e.
length&&qv(e[0])&&qM(Ng(e))}function UM(e){return $ne(e)?0:e.length}function WM(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function jne(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Bne(e){for(var t=0;t<e.length;t++){var n=e[t];
if(hl("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function zne(e){for(var t=0;t<e.length;t++){var n=e[t];
if(hl("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function Une(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function Wne(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&qd(o,"<w:sectPr")&&(n=!0),n&&(qd(o,"<w:type")&&
(t=!0),!t&&qd(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function Kne(
e){
for(var t=0,n=0;n<e.length;n++)!qd(e[n],"<w:headerReference")&&!qd(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function KM(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function GM(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function Gne(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
hl("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Zv("w:sectPr",o)&&(n=null)}return t}function Hne(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];hl("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Zv("w:sectPr",o)&&(t=!1)}return n}function qne(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Zv("w:sectPr",o)&&(n=!0),hl("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),qv(o)){if(t.length>0)return t.join("");break}}return""}var Zne=(function(
){
function e(){Rne(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return Dne(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;Pne.main.indexOf(
o)!==-1&&(this.sects=Gne(n))}},{key:"matchers",value:function(){var n=Hd;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=xne(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];Gv(a,Hd)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=Hne(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&Bne(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){zne(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=qne(n)}if(!o||o.expandTo!=="auto"||o.module!==Hd||!Lne(n))return n;o.paragraphLoop=
!0;var l=0,c=Ane(n,function(w){return qv(w)&&(l++,l===1)?"start":qM(w)&&(l--,l===0)?"end":null}),d=c[
0],
p=Ng(c),f=UM(d),b=UM(p);return f>0&&c[1][0].type==="content"&&zM(c[1][0].value)&&(f+=1),b>0&&Ng(c[c.
length-2]).type==="content"&&zM(Ng(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=KM(d),o.hasPageBreak=
KM(p),GM(d)&&(f=0),GM(p)&&(b=0),n.slice(f,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!Gv(n,Hd))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,f){var b=i.createSubScopeManager(d,n.value,p,n,f);o.resolveSerially?
(u=u.then(function(){return r.resolve(is(is({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(is(is({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof x?Promise.all(p):p}):d instanceof x?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var f=[],b=0;b<p.length;b++){var w=p[
b],
A=w.resolved,N=w.errors;jM(c,N),f.push(A)}return f}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Gv(n,Hd))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Hv(u.value,"h")),a-=l;var c=0,d=ZM(n);function p(A,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,N,n,P),$=0,_=n.subparsed;$<_.length;$++){
var j=_[$];if(hl("a16:rowId",j)){var z=+Hv(j.value,"val")+c;c=1,j.value=BM(j.value,"val",z)}}var L=r.
render(is(is({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&WM(
L);var B=I.scopePathItem.some(function(ce){return ce!==0});B?(n.sectPrCount===1&&(L.parts=Kne(L.parts)),
n.addContinuousType&&(L.parts=Wne(L.parts))):n.addNextPage&&Une(L.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&WM(L),n.hasPageBreakBeginning&&d&&jne(L);for(var W=0,G=L.parts;W<G.length;W++){var V=G[
W];
i.push(V)}jM(s,L.errors)}var f=r.scopeManager.getValue(n.value,{part:n});f!=null||(f=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(f,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:Mne(n)||
"",errors:s};if(a!==0){var w=+Hv(
o.lastExt.value,"cy");o.lastExt.value=BM(o.lastExt.value,"cy",w+a)}return{value:r.joinUncorrupt(i,is(
is({},r),{},{basePart:n})),errors:s}}}])})();VM.exports=function(){return Ine(new Zne)}});var nL=Fe(
(Kit,tL)=>{"use strict";m();function Vd(e){"@babel/helpers - typeof";return Vd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Vd(e)}function Vne(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function YM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Yne(r.key),r)}}function Jne(e,t,n){return t&&YM(e.prototype,t),n&&YM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Yne(e){var t=Xne(e,"string");return Vd(t)=="symbol"?t:t+""}
function Xne(e,t){
if(Vd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Vd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var Qne=rs(),Jd=Ut(),ere=Jd.isTextStart,tre=Jd.isTextEnd,nre=Jd.endsWith,rre=Jd.startsWith,
XM=Jd.pushArray,QM='<w:t xml:space="preserve">',ore=QM.length,eL="</w:t>",ire=eL.length;function sre(
e){
return ere(e)&&e.tag==="w:t"}function Vv(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function are(e,t){
return e&&
e.basePart&&t.length>1}var ure=(function(){function e(){Vne(this,e),this.name="SpacePreserveModule"}
return Jne(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return sre(d)&&(i=!0,a=o.length),i?(o.push(d),
are(r,o)&&(s=r.basePart.endLindex,o[0].value=Vv(o,0)),u(d,o)&&(o[a].value=Vv(o,a),s=d.endLindex),tre(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=Vv(o,a)),XM(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return XM(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&rre(a,eL)&&(n[r]=n[r].substr(0,n[r].length-ore)+"<w:t/>",a=a.substr(
ire),n[i]=a),o=nre(a,QM),r=i}return n}}])})();tL.exports=function(){return Qne(new ure)}});var uL=Fe(
(Hit,aL)=>{"use strict";m();function Yd(e){"@babel/helpers - typeof";return Yd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Yd(e)}function lre(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function rL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,dre(r.key),r)}}function cre(e,t,n){return t&&rL(e.prototype,t),n&&rL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function dre(e){var t=mre(e,"string");return Yd(t)=="symbol"?t:t+""}
function mre(e,t){
if(Yd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Yd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var pre=Eg(),iL=Ut(),fre=iL.isContent,oL=iL.getPartWithDelimiters,sL=Tr(),gre=sL.throwRawTagShouldBeOnlyTextInParagraph,
hre=sL.getInvalidRawXMLValueException,yre=rs(),Jv="rawxml";function bre(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
fre(l)&&gre({paragraphParts:s,part:t})}return t}var wre=(function(){function e(){lre(this,e),this.name=
"RawXmlModule",this.prefix="@"}return cre(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Jv]]}},{key:
"postparse",value:function(n){var r=this;return pre.expandToOne(n,{moduleName:Jv,getInner:bre,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(oL(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Jv)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[hre({tag:n.value,value:o,
partDelims:oL(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();aL.exports=function(){return yre(new wre)}}
);var cL=Fe((Zit,lL)=>{"use strict";m();function vre(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}lL.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new x(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=vre(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var gL=Fe(
(Jit,fL)=>{"use strict";m();function Xd(e){"@babel/helpers - typeof";return Xd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Xd(e)}function kre(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function dL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Tre(r.key),r)}}function xre(e,t,n){return t&&dL(e.prototype,t),n&&dL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Tre(e){var t=Sre(e,"string");return Xd(t)=="symbol"?t:t+""}
function Sre(e,t){
if(Xd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Xd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var Ere="expandPair",Cre=cL(),Qv=Ut(),Rre=Qv.getLeft,Dre=Qv.getRight,Xv=Qv.pushArray,
Ore=rs(),Are=Eg(),Nre=Are.getExpandToDefault,ek=Tr(),mL=ek.getUnmatchedLoopException,Pre=ek.getClosingTagNotMatchOpeningTag,
pL=ek.getUnbalancedLoopException;function Ire(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Yv(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function Fre(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(mL(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(Yv(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(Yv(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(Yv(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(Pre({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
mL(c))}return{traits:[],errors:n}}function $re(e){var t={},n=[],r=[],o=[];for(Xv(o,e);o.length>0;){
var i=Fre(
o);Xv(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=Ire(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var _re=(function(){function e(){kre(this,e),this.name="ExpandPairTrait"}
return xre(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Xv(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(Ere,n,r);u=u.map(
function(P){return P||[]}),u=Cre(u);var l=$re(u),c=l.pairs,d=l.errors,p=0,f=null,b=c.map(function(P){
var I=P[0].part.expandTo;if(I==="auto"&&a!=="text"){var $=Nre(n,P,o.expandTags);$.error&&d.push($.error),
I=$.value}if(!I||a==="text"){var _=P[0].offset,j=P[1].offset;return _<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(pL(P,f)),f=P,p=j,[_,j]}var z,L;try{z=Rre(n,I,P[0].offset)}catch(B){d.push(
B)}try{L=Dre(n,I,P[1].offset)}catch(B){d.push(B)}return z<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(pL(P,f)),p=L,f=P,[z,L]});if(d.length>0)return{postparsed:n,errors:d};var w=0,A,N=n.reduce(
function(P,I,$){
var _=w<c.length&&b[w][0]<=$&&$<=b[w][1],j=c[w],z=b[w];if(!_)return P.push(I),P;if(z[0]===$&&(A=[]),
j[0].offset!==$&&j[1].offset!==$&&A.push(I),z[1]===$){var L=n[j[0].offset];L.subparsed=s(A,{basePart:
L}),
L.endLindex=j[1].part.lIndex,delete L.location,delete L.expandTo,P.push(L),w++;for(var B=b[w];B&&B[0]<
$;)w++,B=b[w]}return P},[]);return{postparsed:N,errors:d}}}])})();fL.exports=function(){return Ore(
new _re)}});var vL=Fe((Xit,wL)=>{"use strict";m();function Qd(e){"@babel/helpers - typeof";return Qd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Qd(e)}function Mre(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function hL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,jre(r.key),r)}}function Lre(e,t,n){return t&&hL(e.prototype,t),n&&hL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function jre(e){var t=Bre(e,"string");return Qd(t)=="symbol"?t:t+""}
function Bre(e,t){
if(Qd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Qd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:k)(e)}var zre=rs(),bL=Tr(),Ure=bL.getScopeCompilationError,Wre=bL.getCorruptCharactersException,
tk=Ut(),yL=tk.utf8ToWord,Kre=tk.hasCorruptCharacters,Gre=tk.removeCorruptCharacters,Pg=Pv(),Hre=Pg.settingsContentType,
qre=Pg.coreContentType,Zre=Pg.appContentType,Vre=Pg.customContentType,Jre=[Hre,qre,Zre,Vre],Yre={
docx:"w",pptx:"a"},Xre=(function(){function e(){Mre(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return Lre(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=Yre[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(Ure({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(Jre.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=Gre(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&Kre(c))return{errors:[Wre({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):yL(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(yL(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
wL.exports=function(){return zre(new Xre)}});var CL=Fe((est,EL)=>{"use strict";m();var kL=JM(),Qre=nL(
),xL=uL(),TL=gL(),SL=vL();function eoe(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[kL,Qre,TL,xL,SL],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function toe(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[kL,TL,xL,SL],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}EL.exports={docx:
eoe,pptx:toe}});var GL=Fe((nst,sk)=>{"use strict";m();var noe=["modules"];function RL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){
var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function So(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?RL(h(n),!0).forEach(function(r){roe(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(
e,h.getOwnPropertyDescriptors(n)):RL(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function roe(e,t,n){return(t=_L(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function DL(e,t){return aoe(e)||soe(e,t)||ioe(e,t)||ooe()}
function ooe(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ioe(e,
t){
if(e){if(typeof e=="string")return OL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?OL(e,t):void 0}}function OL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function soe(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function aoe(
e){
if(x.isArray(e))return e}function bl(e){"@babel/helpers - typeof";return bl=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},bl(e)}function uoe(e,t){if(e==null)return{};var n,r,o=loe(e,t);
if(h.getOwnPropertySymbols){var i=h.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function loe(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function coe(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function AL(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),h.defineProperty(e,_L(r.key),r)}}function doe(e,t,n){return t&&AL(e.prototype,t),n&&
AL(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function _L(e){var t=moe(e,"string");return bl(
t)=="symbol"?t:t+""}function moe(e,t){if(bl(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(bl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:k)(e)}var Rn=Ut(),Yt=p_(),poe=Yt.object(
{allowUnopenedTag:Yt.
boolean().optional(),allowUnclosedTag:Yt.boolean().optional(),allowUnbalancedLoops:Yt.boolean().optional(
),
changeDelimiterPrefix:Yt.string().optional().nullable()}),foe=Yt.object({delimiters:Yt.object({start:
Yt.
string().nullable(),end:Yt.string().nullable()}).strict().optional(),fileTypeConfig:Yt.object({}).optional(
),
paragraphLoop:Yt.boolean().optional(),parser:Yt.function().optional(),errorLogging:Yt.union([Yt.boolean(
),
Yt.string()]).optional(),linebreaks:Yt.boolean().optional(),nullGetter:Yt.function().optional(),
syntax:poe.
optional(),stripInvalidXMLChars:Yt.boolean().optional(),warnFn:Yt.function().optional()}).strict(),
goe=g_(),
ML=goe.getRelsTypes,LL=b_(),jL=LL.collectContentTypes,BL=LL.getContentTypes,zL=rs(),hoe=Eg(),yoe=F_(
),
boe=z_(),NL=$v(),woe=eM(),nk=woe.getTags,UL=nM(),oi=Tr(),WL=oi.throwMultiError,voe=oi.throwResolveBeforeCompile,
koe=oi.throwRenderInvalidTemplate,xoe=oi.throwRenderTwice,tm=oi.XTInternalError,Toe=oi.XTTemplateError,
Soe=oi.throwFileTypeNotIdentified,Eoe=oi.throwFileTypeNotHandled,Ig=oi.throwApiVersionError;Rn.getRelsTypes=
ML;Rn.traits=hoe;Rn.moduleWrapper=zL;Rn.collectContentTypes=jL;Rn.getContentTypes=BL;var PL=Rn.getDefaults,
Coe=Rn.str2xml,Roe=Rn.xml2str,ik=Rn.concatArrays,IL=Rn.uniq,Doe=Rn.getDuplicates,Ooe=Rn.stableSort,
rk=Rn.
pushArray,FL=Rn.utf8ToWord,Aoe=Rn.invertMap,Noe="[Content_Types].xml",Poe="_rels/.rels",Eo=[3,48,0];
function Ioe(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=Doe(t);if(o.length>
0)throw new tm('Detected duplicate module "'.concat(o[0],'"'))}function Foe(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function $oe(e){
return Ooe(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function em(e){var t=[];for(var n in e)t.push(
n);for(var r=[Noe,Poe],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function KL(e,t){e.hideDeprecations!==!0&&console.warn(t)}function yl(e,t){if(
e.
hideDeprecations!==!0)return KL(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function ok(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!x.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function $L(e){var t=e.compiled;e.errors=ik(h.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&UL(e.errors,e.options.errorLogging),
WL(e.errors))}function _oe(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var ea=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=uoe(n,noe);if(coe(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[yoe()],this.xmlDocuments={},arguments.length===
0)KL(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),_oe(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!x.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return doe(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&Ig("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==Eo[0]&&Ig(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Eo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Eo.join("."))}),n[1]>Eo[1]&&Ig(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:Eo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(Eo.join("."))}),n[1]===Eo[1]&&n[2]>Eo[2]&&Ig(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Eo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Eo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new tm(
"attachModule() should not be called manually when using the v4 constructor");yl(this,"attachModule");
var r=bl(n);if(r==="function")throw new tm(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new tm(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=zL(n);return this.modules.push(o),o.on("attached"),this.fileType&&ok(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=foe.validate(n);if(i.success===!1)throw new C(
i.error);yl(
this,"setOptions"),this.options={};var s=PL();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=FL(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=FL(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if(yl(this,"loadZip"),n.loadAsync)throw new tm(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=ik([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return ok(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
boe({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;yl(this,"resolveData");var o=[];return h.keys(this.compiled).length||
voe(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:NL}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
f=p.from,b=p.data;s.push(Promise.resolve(b).then(function(w){var A=r.compiled[f];return A.filePath=d,
A.scopeManager=r.getScopeManager(d,A,w),A.resolveTags(w).then(function(N){return A.scopeManager.finishedResolving=
!0,N},function(N){rk(o,N)})}))},u=0,l=h.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&UL(o,r.options.errorLogging),WL(o)),ik(c)}
)})}},
{key:"compile",value:function(){if(yl(this,"compile"),this.updateFileTypeConfig(),Ioe(this.modules),
this.modules=$oe(this.modules),h.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
IL(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=Coe(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var f=0,b=this.templatedFiles;f<b.length;f++){var w=b[f];this.
zip.files[w]!=null&&this.precompileFile(w)}this.sendEvent("after-preparse");for(var A=0,N=this.templatedFiles;
A<
N.length;A++){var P=N[A];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){var _=$[I];this.zip.files[_]!=null&&
this.compiled[_].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),$L(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=ML(this.zip);
var n=BL(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
jL(r,o,this.zip),this.invertedContentTypes=Aoe(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&Eoe(a),a||Soe(
this.
zip),Foe(this),ok(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var f=new Toe(d);throw f.properties={id:p,explanation:d},f}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&xoe(),this.rendered=!0,h.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&koe(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:NL}),this.mapper||(this.mapper=this.modules.reduce(function(j,z){return z.getRenderedMap(j)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=DL(c,3),p=d[1],f=d[2],b=0,w=this.modules;b<w.length;b++){var A=w[b];if(A.preZip){
var N=A.
preZip(p,f);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=DL(r[P],2),$=I[0],_=I[1];
this.zip.file($,_,{createFolders:!0})}return $L(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=Roe(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return yl(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=PL(),s=rk(h.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),rk(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=IL(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:nk(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:nk(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:nk(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(So(
So(
{compression:"DEFLATE",fileOrder:em},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(So(So({compression:"DEFLATE",fileOrder:em},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(So(So({compression:"DEFLATE",fileOrder:em},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(So(So({compression:"DEFLATE",fileOrder:em}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(So(So(
{compression:"DEFLATE",fileOrder:em},n),{},{type:"arraybuffer"}))}}])})();ea.DocUtils=Rn;ea.Errors=Tr(
);
ea.XmlTemplater=$M();ea.FileTypeConfig=CL();ea.XmlMatcher=Lv();sk.exports=ea;sk.exports.default=ea});
var HL={};Oh(HL,{Docxtemplater:()=>qL.default});var qL,ZL=xm(()=>{"use strict";m();qL=SU(GL(),1)});
var Sde={};Oh(Sde,{acceptRowOrder:()=>Qce,answerFix:()=>xde,answerQuestions:()=>ede,applyFixes:()=>wde,
changeLetterhead:()=>Vce,changeSettings:()=>nde,checkSheets:()=>Nce,chooseLanguage:()=>rde,
closeAndCompute:()=>_ce,
closeStage:()=>sde,collectJudgeFiles:()=>hde,computeRanking:()=>Uce,computeTop:()=>Pce,
confirmPlenary:()=>cde,
createWorkbook:()=>Jce,decide:()=>Lce,decideResult:()=>pde,explainHistory:()=>lde,explainRules:()=>ude,
exportDocuments:()=>Kce,getState:()=>Bce,makeAwardDocuments:()=>$ce,makeDocuments:()=>Wce,
makeJudgeFiles:()=>gde,
makeJudgeTabs:()=>Xce,markFindings:()=>Tde,onInstall:()=>Oce,onOpen:()=>Dce,openRanking:()=>Fce,
openSidebar:()=>Ace,
openTemplate:()=>Hce,prepareJudgeTabs:()=>Ice,prepareObjections:()=>mde,preparePlenary:()=>dde,
preparePlenaryTab:()=>Mce,
previewFixes:()=>bde,readDetails:()=>tde,readJudgeFiles:()=>fde,readOwnFixes:()=>kde,readTemplate:()=>Gce,
reopenStage:()=>ade,restoreTemplate:()=>Zce,showCell:()=>ide,showRanking:()=>ode,takeList:()=>Yce,
undoFixes:()=>vde,
uploadTemplate:()=>qce,validateWorkbook:()=>zce,verify:()=>jce,verifyResult:()=>yde});m();m();m();m(
);function Ph(e){let t=h.values(e).filter(r=>typeof r=="number");return h.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function nx(e,t){return typeof t=="bigint"?t.toString():t}var Nh=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function rx(e){return new Nh(e)}function ox(e){return e==null}function Sm(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Em(e,t,n){h.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function ix(e){
let t=h.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Ih(e){
var t;return(t=ix(e._zod.def))!=null?t:e._zod.def.shape}function sx(e,t,n){h.defineProperty(e,t,{get(
){
let r=n();return Em(this,t,r),r},enumerable:!0,configurable:!0})}function ax(e,t,n){t in e?Em(e,t,n):
e[t]=n}function EU(e,t,n,r){let o=Ih(t);for(let i of n){let s=h.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?sx(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):ax(e,i,r?r(s.value,i):s.value))}}
function CU(e,t){
for(let n of Reflect.ownKeys(t)){let r=h.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?sx(e,n,(
)=>t[n]):
ax(e,n,r.value))}}function ux(...e){let t={};for(let n of e){let r=h.getOwnPropertyDescriptors(n);h.
assign(t,r)}return h.defineProperties({},t)}var Fh="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function Tm(e){return typeof e=="object"&&e!==null&&!x.isArray(e)}function Cm(e){if(Tm(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Tm(n)===!1||h.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function $h(e){
return Cm(e)?{...e}:x.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof v?new v(e):e}var lx=new v(
["string","number","symbol"]);function Bl(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function zl(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Qt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function cx(e){return h.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var dx={
safeint:[k.MIN_SAFE_INTEGER,k.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-k.MAX_VALUE,k.MAX_VALUE]};function mx(
e,t){if(!Cm(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Ih(e);for(let i of Reflect.ownKeys(t))if(h.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return zl(e,ux(e._zod.def,{shape:RU(e,t)}))}function RU(e,t){let n={};return EU(
n,e,Reflect.ownKeys(Ih(e))),CU(n,t),n}function Cr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function px(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function qr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function jl(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function _h(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function Rm(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function No(e,t,n){var u,l,c,d,p,f,b,w,A,N,P,I,
$,_,j,z,L;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(z=
(j=($=(P=(A=jl((w=(b=(f=e.inst)==null?void 0:f._zod.def)==null?void 0:b.error)==null?void 0:w.call(b,
e)))!=null?A:jl(i==null?void 0:i(e)))!=null?P:jl((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?$:jl((I=n.customError)==null?void 0:I.call(n,e)))!=null?j:jl((_=n.localeError)==null?void 0:_.call(
n,e)))!=null?z:"Invalid input",a={};for(let B of h.keys(e))B==="inst"||B==="schema"||B==="continue"||
B==="input"||B==="__proto__"||(a[B]=e[B]);return(L=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var DU=/[\uD800-\uDBFF]/;function fx(e){let t=e.length;if(!DU.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function gx(e){
return x.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function hx(e,t){for(let n in t){
let r=h.getOwnPropertyDescriptor(t,n);r.get?h.defineProperty(e,n,{...r,
enumerable:!1}):OU(e,n,r.value)}}function fs(e,t,n,r=!0){return h.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Mh(e,t,n){return fs(e,t,n,!1)}function OU(e,t,n){h.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:fs(this,t,n.bind(
this))},set(r){fs(this,t,r)}})}function AU(e,t){let n=h.getPrototypeOf(e);return t in n?void 0:n}var Ah,
ci=!1,NU={configurable:!0,get(){ci=!0}};function wn(e,t,n){let r=h.getPrototypeOf(e._zod);if(t in r&&
Ah!==e._zod){Ah=void 0;return}Ah=e._zod,h.defineProperty(r,t,{configurable:!0,get(){h.defineProperty(
this,t,NU);let o=ci;ci=!1;try{let i=n(this);return ci?delete this[t]:h.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),ci=ci||o,i}catch(i){throw delete this[t],ci=ci||o,i}},set(o){h.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function yx(e,t,n,r){let o=AU(e,t);o&&h.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return h.defineProperty(
this,t,i),i.value=n(this),h.defineProperty(this,t,i),i.value},set(i){h.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var bx;var Lh={value:void 0,enumerable:!1},wx="captureStackTrace"in C?
C:null;function PU(e){let t=wx;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return wx=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Ce(e,t,n,r){var p;let o={};function i(
f){
this.def=f,this.constr=d,this.traits=new v}i.prototype=o;let s=n,a=s&&new WeakSet;function u(f,b){if(
f.
_zod){if(f._zod.traits.has(e))return}else{Lh.value=new i(b);try{h.defineProperty(f,"_zod",Lh)}
finally{
Lh.value=void 0}}if(f._zod.traits.add(e),t(f,b),a){let A=h.getPrototypeOf(f),N=f._zod.constr.prototype,
P=A;for(;P&&P!==N;)P=h.getPrototypeOf(P);let I=P!=null?P:A;a.has(I)||(a.add(I),hx(I,s))}let w=d.prototype;
for(let A in w)h.prototype.hasOwnProperty.call(w,A)&&(A in f||(f[A]=w[A].bind(f)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:h;class c extends l{}h.defineProperty(c,"name",{value:e});function d(f){var N;
let b=r!=null&&r.Parent?PU(c):this;u(b,f);let w=b._zod.deferred;if(w){for(let P of w)P();b._zod.deferred=
void 0}let A=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return A&&A(b),b}return h.
defineProperty(d,"init",{value:u}),h.defineProperty(d,S.hasInstance,{value:f=>{var b,w;return r!=null&&
r.Parent&&f instanceof r.Parent?!0:(w=(b=f==null?void 0:f._zod)==null?void 0:b.traits)==null?void 0:
w.has(e)}}),h.defineProperty(d,"name",{value:e}),d}var Po=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var vx;(vx=(bx=globalThis).__zod_globalConfig)!=null||
(bx.__zod_globalConfig={});var hs=globalThis.__zod_globalConfig;
function Io(e){return e&&h.assign(hs,e),hs}m();m();function IU(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,nx,2)),e.
message}function FU(e){this._zod.message=e}var $U={get:IU,set:FU,enumerable:!0,configurable:!0},Bh={
value:void 0,enumerable:!1},kx=new WeakSet([h.prototype,C.prototype]),xx=(e,t)=>{e.name="$ZodError",
Bh.value=t,h.defineProperty(e,"issues",Bh),Bh.value=void 0,h.defineProperty(e,"message",$U);let n=h.
getPrototypeOf(e);kx.has(n)||(kx.add(n),h.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return h.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){h.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Nde=Ce(
"$ZodError",xx),Ul=Ce("$ZodError",xx,void 0,{Parent:C});var MU=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new Po;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>No(d,s,Io())));throw Fh(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},zh=MU(Ul),LU=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>No(d,s,Io())));throw Fh(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},Uh=LU(Ul),jU=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Po;return i.issues.length?Tx(e,i.issues,
o):{success:!0,data:i.value}},lt=jU(Ul);function Tx(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>No(o,n,Io()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var BU=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Tx(e,i.issues,o):{success:!0,data:i.value}},Wh=BU(Ul);m();m();m();var Sx=/^[\s\S]{0,}$/;
var Kh=/^-?\d+(?:\.\d+)?$/,Ex=/^(?:true|false)$/i;var di=Ce("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var zU=e=>{let t=e.value;return!ox(t)&&t.length!==void 0},Dm={
number:"number",bigint:"bigint",object:"date"},Rx=Ce("$ZodCheckLessThan",(e,t)=>{di.init(e,t);let n=Dm[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Dm[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Dx=Ce("$ZodCheckGreaterThan",(e,t)=>{di.init(e,t);let n=Dm[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Dm[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Ox=Ce(
"$ZodCheckNumberFormat",(e,t)=>{var s;di.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=dx[t.format];e._zod.check=a=>{let u=a.
value;if(n){if(!k.isInteger(u)){a.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,
input:u,inst:e});return}if(!k.isSafeInteger(u)){u>0?a.issues.push({input:u,code:"too_big",maximum:k.
MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):a.issues.push({input:u,code:"too_small",minimum:k.MIN_SAFE_INTEGER,note:
"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});
return}}u<
o&&a.issues.push({origin:"number",input:u,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),u>i&&a.issues.push({origin:"number",input:u,code:"too_big",maximum:i,inclusive:!0,inst:e,
continue:!t.
abort})}});var Ax=Ce("$ZodCheckMaxLength",(e,t)=>{var r;var n;di.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
zU),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?fx(i):s)<=t.maximum)
return;let u=gx(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var Nx=Ce("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;di.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Px=Ce("$ZodCheckRegex",(e,t)=>{
Nx.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var Fx={major:4,minor:6,patch:7};var sn=Ce("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Fx;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=Cr(l),f;for(let b of c){if(b._zod.def.when){if(px(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let w=l.issues.length,A=b._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Po;if(f||A instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await A,l.
issues.length!==w&&(Rm(l.issues,w,e),p||(p=Cr(l,w)))});else{if(l.issues.length===w)continue;Rm(l.issues,
w,e),p||(p=Cr(l,w))}}return f?f.then(()=>l):l},u=(l,c,d)=>{if(Cr(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new Po;return p.then(f=>e._zod.parse(f,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(f=>u(f,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Po;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return Mh(this,"~standard",KU(this))}
,
set"~standard"(e){fs(this,"~standard",e)}}),Ux=(e,t)=>e.issues.length?{issues:e.issues.map(n=>No(n,t,
Io()))}:{value:e.value};async function WU(e,t){let n={async:!0};return Ux(await e._zod.run({value:t,
issues:[]},n),n)}function KU(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return Ux(r,n)}catch{}return WU(e,t)},vendor:"zod",version:1}}var Wx=Ce(
"$ZodString",(e,t)=>{var n;sn.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Sx,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Gh=Ce("$ZodNumber",(e,t)=>{sn.init(e,t),
e._zod.pattern=Kh,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=k(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!k.isNaN(o)&&k.isFinite(o))return n;let i=typeof o==
"number"?k.isNaN(o)?"NaN":k.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),Kx=Ce("$ZodNumberFormat",(e,t)=>{Ox.init(
e,
t),Gh.init(e,t)}),Gx=Ce("$ZodBoolean",(e,t)=>{sn.init(e,t),e._zod.pattern=Ex,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var Hx=Ce("$ZodUnknown",(e,t)=>{sn.init(
e,t),e._zod.parse=n=>n});function GU(e,t){let n=_h(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of _h(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Rm(i.issues,c,e),i}}return o(i,s)}}var HU=e=>x.
isArray(e)?e.length:-1;function $x(e,t,n){e.issues.length&&t.issues.push(...qr(n,e.issues)),t.value[
n]=e.value}var qx=Ce("$ZodArray",(e,t)=>{sn.init(e,t);let n=hs.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!x.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,x(i.length),o):x(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>$x(d,
r,u)));else if($x(c,r,u),a&&c.issues.length!==0&&Cr(c))break}return s.length?Promise.all(s).then(()=>r):
r},GU(e,HU)});function Om(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...qr(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var qU=[];function ZU(e){
var s,
a,u,l;let t=h.keys(e.shape),n=h.getOwnPropertySymbols(e.shape),r=n.length?n:qU,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=cx(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new v(t),numKeys:t.length,optionalKeys:new v(i)}}
function VU(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,f=0;
for(let b in t){if(s&&n.issues.length!==f){if(Cr(n,f))break;f=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let w=l.run({value:t[
b],
issues:[]},r);w instanceof Promise?e.push(w.then(A=>Om(A,n,b,t,d,p))):Om(w,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var Zx=Ce("$ZodObject",(e,t)=>{var l;sn.init(e,t);let n=h.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return h.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,h.defineProperty(t,"shape",{get:c})}let o=rx(()=>ZU(t));wn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let f in d){let b=d[f]._zod;if(b.values){h.prototype.hasOwnProperty.
call(p,f)||Em(p,f,new v);for(let w of b.values)p[f].add(w);b.optin!==void 0&&p[f].add(void 0)}}
return p});
let i=Tm,s=t.catchall,a,u=hs.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let f=[],b=a.shape,w=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let N of a.allKeys){if(w&&c.issues.length!==A){if(Cr(c,A))break;A=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,$=P._zod.optout,_=P._zod.run({value:p[N],issues:[]},d);_ instanceof
Promise?f.push(_.then(j=>Om(j,c,N,p,I,$))):Om(_,c,N,p,I,$)}return s?VU(f,p,c,d,o.value,e,w===!0):f.length?
Promise.all(f).then(()=>c):c}});function _x(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Cr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>No(s,r,Io())))}),t)}var Vx=Ce("$ZodUnion",(e,t)=>{sn.init(e,t),
wn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),wn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),wn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new v(r.
def.options.flatMap(o=>x.from(o._zod.values)))}),wn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Sm(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>_x(a,r,e,o)):_x(s,r,e,o)}});var Jx=Ce("$ZodTuple",(e,t)=>{sn.init(e,t);let n=t.items,r=hs.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!x.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=Mx(n,"optin"),l=Mx(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new x(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let f=0;
f<
n.length;f++){let b=n[f]._zod.run({value:s[f],issues:[]},i);b instanceof Promise?a.push(b.then(w=>{c[
f]=
w})):(c[f]=b,d&&!p&&b.issues.length&&(p=Cr(b)))}if(t.rest&&!p){let f=n.length-1,b=s.slice(n.length),
w=o.issues.length;for(let A of b){if(d&&o.issues.length!==w){if(Cr(o,w))break;w=o.issues.length}f++;
let N=t.rest._zod.run({value:A,issues:[]},i);N instanceof Promise?a.push(N.then(P=>Lx(P,o,f))):Lx(N,
o,f)}}return a.length?Promise.all(a).then(()=>jx(c,o,n,s,l)):jx(c,o,n,s,l)}});function Mx(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function Lx(e,t,n){e.issues.length&&t.issues.push(...qr(n,e.issues)),t.value[n]=e.value}
function jx(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...qr(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var Yx=Ce("$ZodRecord",(e,t)=>{sn.init(e,t);let n=hs.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Cm(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new v;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>No(b,o,Io())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let f=t.
valueType._zod.run({value:i[c],issues:[]},o);f instanceof Promise?s.push(f.then(b=>{b.issues.length&&
r.issues.push(...qr(c,b.issues)),r.value[p]=b.value})):(f.issues.length&&r.issues.push(...qr(c,f.issues)),
r.value[p]=f.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!h.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Kh.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:k(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>No(b,o,Io())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let f=t.valueType._zod.
run({value:i[l],issues:[]},o);f instanceof Promise?s.push(f.then(b=>{b.issues.length&&r.issues.push(
...qr(l,b.issues)),r.value[p]=b.value})):(f.issues.length&&r.issues.push(...qr(l,f.issues)),r.value[
p]=
f.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var Xx=Ce("$ZodEnum",(e,t)=>{sn.init(e,t);let n=Ph(t.entries),
r=new v(n);e._zod.values=r,wn(e,"pattern",o=>{let i=Ph(o.def.entries).filter(s=>lx.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>Bl(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Qx=Ce("$ZodLiteral",(e,t)=>{sn.init(
e,t);let n=new v(t.values);e._zod.values=n,wn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Bl(i):i?Bl(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function Bx(e,t){return e.value=t.issues.length?void 0:t.value,e}var e0=Ce(
"$ZodOptional",(e,t)=>{sn.
init(e,t),wn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",wn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new v([...r,void 0]):void 0}
),
wn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Sm(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Bx(n,i)):Bx(n,o)}return t.
innerType._zod.run(n,r)}});var t0=Ce("$ZodNullable",(e,t)=>{sn.init(e,t),wn(e,"optin",n=>n.def.innerType._zod.optin),
wn(e,"optout",n=>n.def.innerType._zod.optout),wn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Sm(r.source)}|null)$`):void 0}),wn(e,"values",n=>n.def.innerType._zod.values?new v([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),n0=Ce(
"$ZodDefault",(e,t)=>{sn.init(e,t),e._zod.optin="defaulted",wn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>zx(
i,t)):zx(o,t)}});function zx(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function r0(
e){return e.checks&&(e.checks=[...e.checks]),e}function o0(e,t){return new e(r0({type:"string",...Qt(
t)}))}function i0(e,t){return new e(r0({type:"number",checks:[],...Qt(t)}))}function s0(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Qt(t)})}function a0(e,t){return new e(
{type:"boolean",...Qt(t)})}function u0(e){return new e({type:"unknown"})}function Am(e,t){return new Rx(
{check:"less_than",...Qt(t),value:e,inclusive:!0})}function Zr(e,t){return new Dx({check:
"greater_than",...Qt(t),value:e,inclusive:!0})}function Hh(e,t){return new Ax({check:"max_length",
...Qt(t),maximum:e})}function Wl(e,t){return new Px({check:"string_format",format:"regex",...Qt(t),
pattern:e})}m();m();var jn=Ce("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");sn.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){fs(this,"with",e)},parse(e,t){
return zh(this,e,t,{callee:this.parse})},parseAsync(e,t){return Uh(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return lt(this,e,t)},safeParseAsync(e,t){return Wh(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return zl(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),YU=Ce("ZodMiniString",(e,t)=>{Wx.init(e,t),jn.init(e,t)});function q(e){return o0(YU,e)}var c0=Ce(
"ZodMiniNumber",(e,t)=>{Gh.init(e,t),jn.init(e,t)});function _t(e){return i0(c0,e)}var XU=Ce(
"ZodMiniNumberFormat",(e,t)=>{Kx.init(e,t),c0.init(e,t)});function d0(e){return s0(XU,e)}var QU=Ce(
"ZodMiniBoolean",(e,t)=>{Gx.init(e,t),jn.init(e,t)});function Ue(e){return a0(QU,e)}var eW=Ce(
"ZodMiniUnknown",(e,t)=>{Hx.init(e,t),jn.init(e,t)});function Nm(){return u0(eW)}var tW=Ce(
"ZodMiniArray",(e,t)=>{qx.init(e,t),jn.init(e,t)});function et(e,t){return new tW({type:"array",
element:e,...Qt(t)})}var nW=Ce("ZodMiniObject",(e,t)=>{Zx.init(e,t),jn.init(e,t),yx(e,"shape",n=>n._zod.def.shape,
!1)});function Q(e,t){
let n={type:"object",shape:e!=null?e:{},...Qt(t)};return new nW(n)}function m0(e,t){return mx(e,t)}
var rW=Ce("ZodMiniUnion",(e,t)=>{Vx.init(e,t),jn.init(e,t)});function p0(e,t){return new rW({type:
"union",options:e,...Qt(t)})}var oW=Ce("ZodMiniTuple",(e,t)=>{Jx.init(e,t),jn.init(e,t)});function f0(
e,t,n){let r=t instanceof sn,
o=r?n:t,i=r?t:null;return new oW({type:"tuple",items:e,rest:i,...Qt(o)})}var l0=Ce("ZodMiniRecord",(
e,t)=>{
Yx.init(e,t),jn.init(e,t)});function en(e,t,n){return!t||!t._zod?new l0({type:"record",keyType:q(),
valueType:e,
...Qt(t)}):new l0({type:"record",keyType:e,valueType:t,...Qt(n)})}var iW=Ce("ZodMiniEnum",(e,t)=>{Xx.init(
e,t),jn.init(e,t),e.options=[...e._zod.values]});function Rt(e,t){
let n=x.isArray(e)?h.fromEntries(e.map(r=>[r,r])):e;return new iW({type:"enum",entries:n,...Qt(t)})}
var sW=Ce("ZodMiniLiteral",(e,t)=>{Qx.init(e,t),jn.init(e,t)});function g0(e,t){return new sW({type:
"literal",values:x.isArray(e)?e:[e],...Qt(t)})}var aW=Ce("ZodMiniOptional",(e,t)=>{e0.init(e,t),jn.init(
e,t)});function be(e){return new aW({type:"optional",innerType:e})}var uW=Ce("ZodMiniNullable",(e,t)=>{
t0.init(e,t),jn.init(e,t)});function Fo(e){return new uW({type:"nullable",innerType:e})}var lW=Ce(
"ZodMiniDefault",(e,t)=>{n0.init(e,t),jn.init(e,t)});function Pe(e,t){return new lW({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():$h(t)}})}m();m();m();m();function h0(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var M=h0(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),Y=h0(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var F=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function Le(e,t){let n=M(e);return n!==""&&
(n===M(t.id)||n===M(t.en)||cW(n,t))}var cW=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>M(r)===
e)},Pm=(e,t)=>e.map(n=>[n,t[n].name]);function Dn(e,t){var n;return(n=t.find(([,r])=>Le(e,r)))==null?
void 0:n[0]}var Z={settings:F("Pengaturan","Settings"),stages:F("Tahapan","Stages"),criteria:F(
"Kriteria","Criteria"),entries:F("Peserta","Entries"),judges:F("Juri","Judges"),institutions:F(
"Instansi",
"Institutions"),signers:F("Penandatangan","Signers","Penanda Tangan"),plenary:F("Pleno","Plenary"),
objections:F(
"Sanggahan","Objections"),findings:F("Hasil Pemeriksaan","Findings"),ranking:F("Peringkat","Ranking"),
finalRanking:F("Peringkat Akhir","Final Ranking"),coverage:F("Keikutsertaan","Coverage"),documents:F(
"Dokumen","Documents"),history:F("Riwayat","History"),decisions:F("Penetapan","Decisions"),
corrections:F(
"Perbaikan","Corrections"),emblems:F("Lambang","Emblems")},y0="Penilaian",tn=[[!0,F("ya","yes","y",
"true","benar")],[!1,F("tidak","no","t","n","false","salah")]],ma=[["files",F("berkas","files",
"proposal")],["presentation",F("presentasi","presentation")],["field",F("lapangan","field")]],mi=[[
"ineligible",F("tidak lolos administrasi","ineligible","not eligible")],["disqualified",F(
"diskualifikasi",
"disqualified","didiskualifikasi")],["withdrawn",F("mundur","withdrawn","mengundurkan diri")]],pa=[[
"definitive",F("definitif","definitive")],["pj",F("Pj.","Pj.","Penjabat")],["pjs",F("Pjs.","Pjs.",
"Penjabat Sementara")],["plt",F("Plt.","Plt.","Pelaksana Tugas")],["plh",F("Plh.","Plh.",
"Pelaksana Harian")]],Im=[["self",F("sendiri","self")],["on-behalf",F("a.n.","on behalf","atas nama")],
["by-order",
F("u.b.","by order","untuk beliau")]],On=F("BK","BK");m();m();var De=()=>SpreadsheetApp.getActiveSpreadsheet(
),Gt=()=>De().getId(),Kl=()=>De().getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),qe=()=>Kl().map(e=>e.getName()),Rr=()=>new y(Kl().map(
e=>[e.getName(),e.getSheetId()])),b0=()=>Kl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),w0=(e,
t)=>{
var n,r;return(r=(n=De().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},fa=(
)=>Kl().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),dW=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function mW(){
let e=null;return t=>{e!=null||(e={zone:De().getSpreadsheetTimeZone(),monthFirst:dW.test(De().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function je(e){let t=De().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=mW(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function ga(e){var n,r;let t=(r=(n=De().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var $o=e=>{var t,n;return(n=(t=De().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function qh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var v0="@",Zh=(e,t)=>{let n=t.map(
r=>r===v0);return e.map(r=>r.map((o,i)=>typeof o=="string"?qh(o,n[i]===!0):o))};function _o(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function an(e,t,n,r,o=[]){var a,u;let i=De().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(_o(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(Zh(r,o)))}
function k0(e,t,n,r){
let o=De().getSheetByName(e);o!==null&&(_o(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(v0))}
var Vr=e=>{
var t,n;return(n=(t=De().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function x0(){
for(let e of Kl())
e.getLastRow()===0&&De().deleteSheet(e)}var An=()=>SpreadsheetApp.flush();function T0(e,t){let n=De(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:pW(n,t);return r===null?n.activate():r.activate(
),
!0}function pW(e,t){try{return e.getRange(t)}catch{return null}}m();var Ne=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function Ke(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var fW=1e4;function S0(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(fW))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{gW(t)}}
function gW(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var Ge=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),St=()=>Utilities.
getUuid().slice(0,8),ot=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var E0="boundTabs",hW=en(q(),_t());function Fm(){let e=Ne(E0);try{let t=lt(
hW,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var Vh=e=>Ke(E0,E.stringify(e));function Dr(e,t){let n=Rr(
).
get(t);n!==void 0&&Vh({...Fm(),[e]:n})}function bt(){let e=null;return(t,n)=>(e!=null||(e={tabs:Fm(),
ids:Rr()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}var ve=()=>Session.getEffectiveUser().getEmail(
),C0=()=>Session.getActiveUserLocale();function $m(){
var a;let e=ve();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),n=t.getSheets().filter(
u=>Le(u.getName(),Z.settings)),r=bt(),o=n.length>1?n.filter(u=>r("settings",u.getName())):n,s=(o.length>
0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(u=>!u.isWarningOnly(
));
return s.length>0?s.every(u=>u.canEdit()):((a=t.getOwner())==null?void 0:a.getEmail())===e}m();m();
var R0=()=>!1;function Jr(e,t,n){var o;let r=e.filter(i=>Le(i,Z[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function Gl(e,t,n){return t.flatMap(r=>{let o=Jr(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!Le(i,Z[r])?[]:[{name:i,first:o}])})}var yW=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","plenary","objections"];function _m(e){
let t=e.replace(
/ \(\d+\)$/,"");return yW.some(n=>Le(t,Z[n]))||h.values(Z.ranking).some(n=>t.startsWith(`${n} \xB7 `))}
m();m();m();var Yr="General",D0=e=>e===Yr||e.startsWith("0");var ae=(e,t,n,r,o)=>o===void 0?{key:e,
header:F(t,n),width:r}:{key:e,header:F(t,n),width:r,format:o},
Xr="@",O0="d mmmm yyyy",Hl={part:"settings",tab:Z.settings,columns:[ae("key","Kunci","Key",220),ae(
"value","Nilai","Value",380)]},ql={part:"stages",tab:Z.stages,columns:[ae("order","Urutan","Order",
70,
Yr),ae("name","Tahap","Stage",200),ae("weight","Bobot","Weight",80,Yr),ae("advance","Lolos",
"Advance",
80,Yr),ae("title","Predikat","Title",240),ae("form","Bentuk","Form",110),ae("date","Tanggal","Date",
140,O0),ae("scoreTab","Tab Nilai","Score Tab",180)]},Zl={part:"criteria",tab:Z.criteria,columns:[ae(
"stage","Tahap","Stage",180),ae("name","Kriteria","Criterion",200),ae("weight","Bobot","Weight",80,
Yr),
ae("min","Min","Min",70,Yr),ae("max","Maks","Max",70,Yr),ae("description","Uraian","Description",380)]}
,
Or={part:"entries",tab:Z.entries,columns:[ae("code","Kode","Code",80,Xr),ae("name","Nama Inovasi",
"Innovation",320),ae("institution","Instansi","Institution",240),ae("category","Kategori","Category",
120),
ae("unitType","Jenis Unit","Unit Type",120),ae("innovator","Inovator","Innovator",200),ae("contact",
"Narahubung","Contact",160),ae("phone","No. WA","Phone",120,Xr),ae("email","Email","Email",180,Xr),
ae(
"link","Tautan Proposal","Proposal Link",180),ae("status","Status","Status",160),ae("reason",
"Alasan",
"Reason",240)]},ys={part:"judges",tab:Z.judges,columns:[ae("code","Kode","Code",70,Xr),ae("name",
"Nama","Name",220),ae("role","Peran","Role",110),ae("institution","Instansi","Institution",240),ae(
"email","Email","Email",200,Xr),ae("phone","No. WA","Phone",120,Xr),ae("stages","Tahap","Stages",180),
ae(
"conflicts","Benturan","Conflicts",180,Xr)]},Vl={part:"institutions",tab:Z.institutions,columns:[ae(
"name","Instansi","Institution",280),ae("parent","Induk","Parent",240),ae("unitType","Jenis Unit",
"Unit Type",140),ae("required","Wajib","Required",80)]},bs={part:"signers",tab:Z.signers,columns:[ae(
"office","Jabatan","Position",220),ae("name","Nama","Name",220),ae("plainName","Nama tanpa Gelar",
"Name without Titles",180),ae("rank","Pangkat","Rank",140),ae("nip","NIP","NIP",160,Xr),ae("status",
"Status","Status",90),ae("acting","Bertindak","Acting",90),ae("onBehalfOf","Atas Nama",
"On Behalf Of",200),
ae("documents","Dokumen","Documents",240),ae("letterhead","Kop","Letterhead",180),ae("copies",
"Tembusan","Copies",240)]},ha={part:"plenary",tab:Z.plenary,columns:[ae("stage","Tahap","Stage",160),
ae("entry","Kode","Code",80,Xr),ae("computed","Peringkat Hitung","Computed Rank",90,"0"),ae("rank",
"Peringkat Putusan","Decided Rank",90,"0"),ae("reason","Alasan","Reason",420),ae("votesFor","Setuju",
"For",
80,"0"),ae("votesAgainst","Tidak","Against",80,"0")]},ws={part:"objections",tab:Z.objections,columns:
[
ae("date","Tanggal","Date",120,O0),ae("sender","Pengirim","Sender",180),ae("entry","Kode","Code",80,
Xr),ae("text","Isi","Text",360),ae("answer","Jawaban","Answer",360),ae("ruling","Putusan","Ruling",
200),
ae("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Jh=[Hl,ql,Zl,Or,ys,Vl,bs];m();m();m();
var ya={id:"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
" "),en:"January February March April May June July August September October November December".split(
" ")};function vs(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${k(o)} ${(i=ya[t][k(
r)-1])!=null?i:""} ${n}`}var bW=["","pebruari","","","","","","agt","","","nopember",""];function A0(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[ya.id[i],ya.en[i],bW[i]].some(s=>s==null?
void 0:s.toLowerCase().startsWith(t)),r=ya.id.findIndex(n);return r<0?null:r+1}function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):cr(e.date):T(e).trim()}var cr=e=>e.replace("T"," "),Jl=e=>e.replace(" ","T"),ee=e=>typeof e!="number"&&
U(e)==="";function mt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:k(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var wW=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function Yh(e,t,n){return t<1||t>12||n<1||n>wW(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function pi(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return Yh(
k(n[1]),k(n[2]),k(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return Yh(
k(r[3]),k(r[2]),k(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=A0((s=o[2])!=null?s:"");return i===null?null:Yh(k(o[3]),i,k(o[1]))}function N0(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var ba=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function Bn(e){let t=g.floor(e/26);return(t>0?Bn(t-1):"")+T.fromCharCode(
65+e%26)}function xe(e,t,n=1,r=1){
let o=`${Bn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Bn(t+r-1)}${e+n}`}var P0=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Qr(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=k(n)-1;a<k(o);a++)for(let u=P0(t);u<=P0(r);u++)i.push({row:a,
column:u});
return i}var Xh=10,fi=60;function Yl(e,t,n=Xh){let r=e.values.slice(0,n).map(t),o=g.max(0,...r);
return o===0?
null:r.indexOf(o)}function ct(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>Le(u,l.header)),
r=Yl(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>Le(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ee(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function ut(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:xe(t,r)}}var I0=(e,t)=>e.
columns.map(n=>n.header[t]);function dr(e){var o;let t=[],n=(i,s)=>ut(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(ee(u))return null;let l=mt(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=mt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ee(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=U(
i.cell(s)),l=Dn(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function Mm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=ut(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var eo=(e,t)=>e.rows.filter(n=>ee(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function F0(e,t){let n=dr(e),r=eo(n,"name"),o=r.every(s=>ee(s.cell(
"weight")));return{items:r.map(s=>vW(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function vW(e,t,n,r){var s,a;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ee(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:U(t.cell("description"))}}m();function $0(e){
let t=dr(e);Mm(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!ee(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>kW(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function kW(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",mi))!=null?r:"running",reason:n("reason")}}m();
function _0(e){let t=dr(e),n=eo(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",tn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var Qh=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function M0(e,t){let n=dr(e);Mm(n,e,"code");let r=eo(n,"code");for(let o of r){let i=U(o.cell(
"email"));
if(i===""||Qh(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>xW(o,t)),rows:r.map(({row:o})=>o),findings:n.findings}}function xW(e,t){let n=r=>U(e.cell(r));
return{code:n("code"),name:n("name"),role:n("role"),institution:n("institution"),email:Qh(n("email"))?
n("email"):"",phone:n("phone"),stages:ey(ba(e.cell("stages")),t),conflicts:ba(e.cell("conflicts"))}}
function ey(e,t){let[n,...r]=e;if(n===void 0)return[];for(let o=e.length;o>0;o-=1){let i=M(e.slice(0,
o).join(" ")),s=t.find(a=>M(a)===i);if(s!==void 0)return[s,...ey(e.slice(o),t)]}return[n,...ey(r,t)]}
m();var L0=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(t=>t!=="");function j0(e){let t=dr(e),n=eo(
t,"office"),r=n.map(i=>{var a,u;let s=l=>U(i.cell(l));return{office:s("office"),name:s("name"),
plainName:s(
"plainName"),rank:s("rank"),nip:s("nip"),status:(a=t.choice(i,"status",pa))!=null?a:"definitive",
acting:(u=
t.choice(i,"acting",Im))!=null?u:"self",onBehalfOf:L0(s("onBehalfOf")),documents:L0(s("documents").replace(
/,/g,";")),letterhead:s("letterhead"),copies:s("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();function B0(e){let t=dr(e),n=TW(
eo(t,"name"));return{items:n.map(o=>SW(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function TW(e){let t=n=>{var r;return(r=mt(n.cell("order")))!=null?r:k.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function SW(e,t){let n=t.cell("date"),r=CW(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ee(n)&&pi(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>k.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",ma),
date:pi(n),...ee(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var EW=/;|^\s*\d+\s*[:=]/m;
function CW(e){if(e==="")return null;if(!EW.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.exec(i);return s===null||k(s[1])<1?null:{
places:k(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==null);return new v(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var wa=["criteria","median","majority",
"previous","shared"];m();m();var z0=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm","severityCorrection",
"conflicts","judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime",
"plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber",
"resultApproval",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","copies","officeAddress",
"officeContact",
"certificateDesign","signerName","signerPosition","signerGrade","signerNip"];m();m();var U0={kind:
"text",word:F("Mengetahui","Acknowledged By")};m();var W0={kind:"texts",word:F("Admin","Admin")};m();
var K0={kind:"choice",word:F("Nilai di Lampiran","Scores in Annexes"),choices:tn};m();var G0={kind:
"choice",word:F("Gabung Nilai Tahap","Carry Over"),choices:tn};m();var H0={kind:"date",word:F(
"Tanggal Penyerahan","Ceremony Date")};m();var q0={kind:"text",word:F("Tempat Penyerahan",
"Ceremony Place")};m();var Z0={kind:"time",word:F("Waktu Penyerahan","Ceremony Time")};m();var V0={
kind:"choice",word:F("Desain Piagam","Certificate Design"),choices:[["classic",F("klasik","classic")],
["modern",F("modern","modern")]]};m();var J0={kind:"text",word:F("Kota","City")};m();var Y0={kind:
"text",word:F("Nama Kompetisi","Competition")};m();var X0={kind:"choice",word:F(
"Benturan Kepentingan","Conflicts"),choices:[["exclude",F("keluarkan","exclude")],["include",F(
"hitung","include")]]};m();var Q0={kind:"text",word:F("Tembusan","Copies")};m();var eT={kind:"text",
word:F("Batas Waktu","Deadline")};m();var tT={kind:"number",word:F("Desimal","Decimals"),range:
"0\u20136"};m();var nT={kind:"date",word:F("Tanggal Penetapan","Date")};m();var rT={kind:"text",word:
F("Nomor SK","Decree Number")};m();var oT={kind:"text",word:F("Pemerintah Daerah","Government")};m();
var iT={kind:"choice",word:F("Berkas Juri","Judge Files"),choices:[["shared",F("bersama","shared")],
["separate",F("terpisah","separate")]]};m();var sT={kind:"text",word:F("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var aT={kind:"choice",word:F("Bahasa","Language"),choices:[["id",F("id",
"id","Bahasa Indonesia","Indonesia")],["en",F("en","en","English","Inggris")]]};m();var uT={kind:
"text",word:F("Dasar Hukum","Legal Basis")};m();var lT={kind:"choice",word:F("Nilai di Surat",
"Scores in Letters"),choices:tn};m();var cT={kind:"number",word:F("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var dT={kind:"number",word:F(
"Batas Selisih Antarjuri","Max Spread")};m();m();var va=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var mT={name:F("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var pT={name:F("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var fT={name:F(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var gT={name:F(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var hT={name:F("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var yT={name:F("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var gi={mean:pT,trimmed:hT,median:fT,"rank-sum":gT,"z-score":yT,adjusted:mT};var bT={kind:"choice",
word:F("Metode","Method"),choices:Pm(va,gi)};m();var wT={kind:"text",word:F("Nomor Berita Acara",
"Minutes Number")};m();var vT={kind:"choice",word:F("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",F("wajib lengkap","complete")],["assigned",F("sesuai penugasan","assigned")]]};m();var kT={
kind:"number",word:F("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var xT={kind:"text",
word:F("Alamat Kantor","Office Address")};m();var TT={kind:"text",word:F("Kontak Kantor",
"Office Contact")};m();var ST={kind:"text",word:F("Penyelenggara","Organizer")};m();var ET={kind:
"number",word:F("Nilai Minimal Lolos","Passing Score")};m();var CT={kind:"date",word:F(
"Tanggal Pleno","Plenary Date")};m();var RT={kind:"text",word:F("Tempat Pleno","Plenary Place")};m();
var DT={kind:"time",word:F("Waktu Pleno","Plenary Time")};m();var OT={kind:"numbered",word:F(
"Uang Pembinaan","Prize")};m();var AT={kind:"text",word:F("Provinsi","Province")};m();var NT={kind:
"choice",word:F("Juara Berperingkat","Ranked Winners"),choices:tn};m();var PT={kind:"choice",word:F(
"Persetujuan Hasil","Result Approval"),choices:tn};m();var IT={kind:"auto-or-number",word:F(
"Koreksi Keketatan","Severity Correction"),auto:F("otomatis","auto")};m();var FT={kind:"text",word:F(
"Penandatangan Pangkat","Signer Grade")};m();var $T={kind:"text",word:F("Penandatangan Nama",
"Signer Name")};m();var _T={kind:"text",word:F("Penandatangan NIP","Signer NIP")};m();var MT={kind:
"text",word:F("Penandatangan Jabatan","Signer Position")};m();m();m();var LT={name:F("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var jT={name:F("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var BT={
name:F("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var zT={name:F(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var UT={name:F("bersama",
"shared"),official:""};var hi={criteria:LT,median:BT,majority:jT,previous:zT,shared:UT};var WT={kind:
"choices",word:F("Penentu Nilai Sama","Tie-breaks"),choices:Pm(wa,hi)};m();var KT={kind:"number",
word:F("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var GT={kind:"choice",word:F("Sebutan Juara",
"Winner Term"),choices:[["Juara",F("Juara","Juara","Champion")],["Terbaik",F("Terbaik","Terbaik",
"Best")]]};m();var HT={kind:"choice",word:F("Juara per Kategori","Winners per Category"),choices:tn}
;m();var qT={kind:"text",word:F("Tahun","Year")};var ty={competition:Y0,year:qT,organizer:ST,
government:oT,province:AT,city:J0,language:aT,top:KT,method:bT,
missing:vT,tieBreaks:WT,decimals:tT,carryOver:G0,passingScore:ET,maxSpread:dT,maxPerInstitution:cT,
winnersPerCategory:HT,
rankedWinners:NT,letterScores:lT,annexScores:K0,winnerTerm:GT,severityCorrection:IT,conflicts:X0,
judgeFiles:iT,
deadline:eT,admins:W0,objectionDays:kT,prizes:OT,plenaryDate:CT,plenaryTime:DT,plenaryPlace:RT,
ceremonyDate:H0,
ceremonyTime:Z0,ceremonyPlace:q0,decisionDate:nT,juryDecreeNumber:sT,resultApproval:PT,minutesNumber:
wT,
decreeNumber:rT,legalBasis:uT,acknowledgedBy:U0,copies:Q0,officeAddress:xT,officeContact:TT,
certificateDesign:V0,
signerName:$T,signerPosition:MT,signerGrade:FT,signerNip:_T};var RW=e=>e!=="prizes",mr=z0.filter(RW).map(
e=>({key:e,...ty[e]})),ka=ty.prizes.word;m();m();m();m();var Se=Pe(q(),""),xa=Pe(Fo(q().check(Wl(
/^\d{4}-\d{2}-\d{2}$/))),null),yi=(e,t)=>_t().check(d0(),Zr(
e),Am(t)),bi=e=>Pe(Fo(e),null);var ZT=Se;m();var VT=Pe(et(q()),[]);m();var JT=Pe(Ue(),!1);m();var YT=Pe(
Ue(),!1);m();var XT=xa;m();var QT=Se;m();var eS=Se;m();var tS=Pe(Rt(["classic","modern"]),"classic");
m();var nS=Se;m();var rS=Se;m();var oS=Pe(Rt(["exclude","include"]),"exclude");m();var iS=Se;m();var sS=Se;
m();var aS=Pe(yi(0,6),2);m();var uS=xa;m();var lS=Se;m();var cS=Se;m();var dS=Pe(Rt(["shared",
"separate"]),"shared");m();var mS=Se;m();var pS=Pe(Rt(["id","en"]),"id");m();var fS=Se;m();var gS=Pe(
Ue(),!1);m();var hS=bi(yi(1,1e5));m();var yS=bi(_t().check(Zr(0)));m();var bS=Pe(Rt(va),"mean");m();
var wS=Se;m();var vS=Pe(Rt(["complete","assigned"]),"complete");m();var kS=bi(yi(1,365));m();var xS=Se;
m();var TS=Se;m();var SS=Se;m();var ES=bi(_t());m();var CS=xa;m();var RS=Se;m();var DS=Se;m();var OS=Pe(
et(Fo(_t().check(Zr(0)))),[]);m();var AS=Se;m();var NS=Pe(Ue(),!0);m();var PS=Pe(Ue(),!1);m();var IS=Pe(
p0([g0("auto"),_t().check(Zr(0))]),"auto");m();var FS=Se;m();var $S=Se;m();var _S=Se;m();var MS=Se;m(
);var LS=Pe(et(Rt(wa)),["criteria","shared"]);m();var jS=Pe(yi(1,1e5),10);m();var BS=Pe(Rt(["Juara",
"Terbaik"]),"Juara");m();var zS=Pe(Ue(),!1);m();var US=Se;var WS={competition:rS,year:US,organizer:
SS,government:cS,province:AS,city:nS,language:pS,top:jS,method:bS,
missing:vS,tieBreaks:LS,decimals:aS,carryOver:YT,passingScore:ES,maxSpread:yS,maxPerInstitution:hS,
winnersPerCategory:zS,
rankedWinners:NS,letterScores:gS,annexScores:JT,winnerTerm:BS,severityCorrection:IS,conflicts:oS,
judgeFiles:dS,
deadline:sS,admins:VT,objectionDays:kS,prizes:OS,plenaryDate:CS,plenaryTime:DS,plenaryPlace:RS,
ceremonyDate:XT,
ceremonyTime:eS,ceremonyPlace:QT,decisionDate:uS,juryDecreeNumber:mS,resultApproval:PS,minutesNumber:
wS,
decreeNumber:lS,legalBasis:fS,acknowledgedBy:ZT,copies:iS,officeAddress:xS,officeContact:TS,
certificateDesign:tS,
signerName:$S,signerPosition:MS,signerGrade:FS,signerNip:_S};var ks=Q(WS),KS=ks.parse({});var Ta=(e,
t=[])=>({fault:e,allowed:t});function HS(e){var a;let t=KS,n=[],r=[],o=new y,i=new y,s=PW(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=U(l("key")),d=l("value"),p=(w,
A=[],N="error")=>{var $,_;let P=(_=($=ut(e,u,"value"))!=null?$:ut(e,u,"key"))!=null?_:{},I={setting:
c,value:d,
reason:w,allowed:A};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},f=IW(c),b=mr.find(w=>Le(
c,w.word));if(f!==null){let w=FW(d);n[f-1]!==void 0?p("duplicate"):!ee(d)&&(w===null||w<0)?p(
"not-a-number"):(n[f-1]=w,i.set(f,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ee(d))continue;let w=DW(t,b,OW(d,b,s));"fault"in w?p(w.fault,w.allowed):t=w.settings}else c!==
""&&!ee(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:x.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function DW(e,t,n){if("fault"in n)return n;let r=ks.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[NW(t)]}}function OW(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?Ta("digits-lost"):{
value:r};case"number":{let o=mt(e);return o===null?Ta("not-a-number"):{value:o}}case"auto-or-number":
{let o=Le(r,t.
auto)?"auto":mt(e);return o===null?Ta("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=pi(
e);return o===null?Ta("not-a-date"):{value:o}}case"time":return{value:N0(e)};case"texts":return{
value:ba(
e)};case"choice":{let o=Dn(r,t.choices);return o===void 0?Ta("not-allowed",GS(t.choices,n)):{value:o}
}case"choices":{let o=ba(e).map(i=>Dn(i,t.choices));return o.includes(void 0)?Ta("not-allowed",GS(t.choices,
n)):{value:AW(o)}}}}function AW(e){let t=wa.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var GS=(
e,t)=>e.
map(([,n])=>n[t]),NW=e=>e.kind==="number"&&e.range||"\u2265 0";function PW(e){let t=mr.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Le(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&Dn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function IW(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(M(e));return t!==null&&Le((n=t[1])!=null?n:"",ka)&&k(t[2])>0?
k(t[2]):null}function FW(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return k(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Xl=["settings","stages","criteria","entries","judges",
"institutions","signers"];function Kt(e,t=R0){
let n=new y;for(let r of Xl){let o=Jr(e,r,t);o!==void 0&&n.set(r,o)}return n}var $W={name:y0,weight:
null,
advance:null,title:null,form:null,date:null};function Nn(e){let t=(p,f)=>{let b=e.get(p);return b===
void 0?null:ct(b,f)},n={settings:t("settings",Hl),stages:t("stages",ql),criteria:t("criteria",Zl),
entries:t(
"entries",Or),judges:t("judges",ys),institutions:t("institutions",Vl),signers:t("signers",bs)},r=HS(
n.settings),o=B0(n.stages),i=o.items.length>0?o.items:[$W],s=p=>{var f,b;return(b=(f=i.find(w=>M(w.name)===
M(p)))==null?void 0:f.name)!=null?b:p},a=F0(n.criteria,s),u=$0(n.entries),l=M0(n.judges,i.map(p=>p.name)),
c=_0(n.institutions),d=j0(n.signers);return{competition:{settings:r.settings,stages:i,criteria:a.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,a,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function ny(e){var n;let t=De().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var ry=e=>e.getEditors().map(t=>t.getEmail());function Lm(e){
let t=ny(e);return t===null||t.isWarningOnly()?null:ry(t)}function Sa(e,t){var r;let n=(r=De().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Ea(n,t),n.setUnprotectedRanges([]))}function Ea(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=ry(e);return e.removeEditors(n.filter(r=>!Ca(t,r))),e.canDomainEdit()&&e.
setDomainEdit(!1),n}var Ca=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase());function xs(e,t){var o;
let n=(o=De().getSheetByName(e))==null?void 0:o.protect();if(n===void 0)return;let r=Ea(n,t);n.setUnprotectedRanges(
[]);for(let i of t.filter(s=>!Ca(r,s)))try{n.addEditors([i])}catch(s){console.warn(T(s))}}var qS=()=>new y(
De().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e]));
function ZS(e){if(e.isWarningOnly())return"everybody";try{return ry(e)}catch{return"unknown"}}var VS=(
)=>{
var e,t;return(t=(e=De().getOwner())==null?void 0:e.getEmail())!=null?t:null},JS=e=>ny(e)===null;
function YS(e,t){
let n=ny(e);n!==null&&(t===null?n.remove():t.length>0&&n.addEditors(t))}var XS=e=>{var t;return((t=De(
).
getSheetByName(e))==null?void 0:t.isSheetHidden())===!0};function Ra(e){let t=De().getSheetByName(e);
t!==null&&!t.isSheetHidden()&&t.hideSheet()}m();function _W({admins:e}){let t=Kt(qe(),bt()).get(
"settings"),n=t===void 0?null:Lm(t);return n===null?
[]:[...new v([...e,...n])]}function to(e,t,n){let r=null;return{named:n!==void 0&&t(n)?e.admins:[],
admins:()=>(r!=
null||(r=_W(e)),r),isShut:t}}function QS(e,t){let n=ZS(e);if(n==="everybody")return"open";if(n==="unknown")return"shut-out";
let r=[ve(),...[VS()].filter(i=>i!==null),...t.named],o=n.filter(i=>!Ca(r,i));
return o.length>0&&o.some(i=>!Ca(t.admins(),i))?"open":t.named.every(i=>Ca(n,i))?null:"lacks"}var jm=[
"plenary","objections"],MW={presence:[],ranking:["plenary","history"],all:[...jm,"history",
"decisions","documents","corrections"]};function eE(e,t,n,r,o,i){var f,b;let s=Fm(),a=Rr(),u=new y([
...a].
map(([w,A])=>[A,w])),l=new y;for(let w of jm){let A=Jr(e,w,o);A!==void 0&&l.set(w,A)}for(let w of[
"decisions","documents","corrections"]){let A=w==="documents"?void 0:e.find(P=>Le(P,Z[w])),N=(b=u.get(
(f=s[w])!=null?f:-1))!=null?b:A;N!==void 0&&l.set(w,N)}t!==null&&l.set("history",t);let c=w=>MW[i].includes(
w),d=[...l].map(([w,A])=>{let N=n.get(A);return{part:w,name:A,state:N===void 0?"open":c(w)?QS(N,r):
null}}),
p=d.filter(({part:w,name:A,state:N})=>(N==="open"||N==="shut-out")&&s[w]===a.get(A));return{tabs:l,
open:[
...d.flatMap(({name:w,state:A})=>A===null?[]:[w]),...d.some(({state:w})=>w==="lacks")?[...n.keys()].
filter(_m):[]],bound:s,findings:[...p.map(({name:w,state:A})=>({code:"TAB_OPEN",severity:"error",tab:
w,
params:{isShutOut:A==="shut-out"}})),...Gl(e,jm,o).map(({name:w,first:A})=>({code:"TAB_COPY",
severity:"error",tab:w,params:{judge:null,first:A,reason:"decides"}}))]}}function Ht({deciding:{tabs:
e,open:t,
bound:n},keepers:r},o=i=>i()){let i=jW(e,n),s=E.stringify(i)===E.stringify(n);t.length===0&&s||o(()=>{
for(let a of t)LW(a,r);s||Vh(i)})}function LW(e,t){try{xs(e,t.admins())}catch(n){console.warn(T(n))}
}
function jW(e,t){var i,s;let n=Rr(),r=[...n.keys()],o={...t};for(let[a,u]of e)o[a]=(i=n.get(u))!=null?
i:-1;for(let a of[...Xl,...jm]){let l=Gl(r,[a],()=>!1).length===0?Jr(r,a,()=>!1):void 0;l!==void 0&&
(o[a]=(s=n.get(l))!=null?s:-1)}return o}m();m();var Bm={code:"",name:"",institution:"",category:"",
unitType:"",innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},tE={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function We(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function pt(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var nE=new O;function no(e){var n;let t=(n=nE.get(e))!=null?n:BW(e);return nE.set(e,t),t}function BW(
e){
let t=new y(e.institutions.map(i=>[M(i.name),M(i.parent)])),n=(i,s)=>{let a=new v;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:M(
i.institution),listed:new v(i.conflicts.map(Y))}])),o=new y(e.entries.map(i=>[i.code,{code:Y(i.code),
institution:M(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var fe=BigInt(
0),$e=BigInt(1),rn=BigInt(2),Ql=BigInt(3),Oa=BigInt(5),zn=BigInt(10),dEe=BigInt(k.MAX_SAFE_INTEGER),
zW=2e3,te={s:$e,n:fe,d:$e};function Mo(e,t){try{e=BigInt(e)}catch{throw wi()}return e*t}function Ar(
e){
return typeof e=="bigint"?e:g.floor(e)}function wt(e,t){if(t===fe)throw oy();let n=h.create(_e.prototype);
n.s=e<fe?-$e:$e,e=e<fe?-e:e;let r=Ts(e,t);return n.n=e/r,n.d=t/r,n}var UW=[rn*rn,rn,rn*rn,rn,rn*rn,
rn*
Ql,rn,rn*Ql];function Da(e){let t=h.create(null);if(e<=$e)return t[e]=$e,t;let n=r=>{t[r]=(t[r]||fe)+
$e};for(;e%rn===fe;)n(rn),e/=rn;for(;e%Ql===fe;)n(Ql),e/=Ql;for(;e%Oa===fe;)n(Oa),e/=Oa;for(let r=0,
o=rn+Oa;o*o<=e;){for(;e%o===fe;)n(o),e/=o;o+=UW[r],r=r+1&7}return e>$e&&n(e),t}var nn=function(e,t){
let n=fe,r=$e,o=$e;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw wi();
if(e%
1!==0)throw rE();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw wi();if(t%1!==0)throw rE(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw wi();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw wi();if(e<0&&(o=-$e,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=fe,a=fe,u=fe,l=$e,c=$e,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw wi();if(d[i]===
"-"?(o=-$e,i++):d[i]==="+"&&i++,d.length===i+1?a=Mo(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=Mo(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=Mo(
d[i],o),l=zn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Mo(d[
i+
1],o),c=zn**BigInt(d[i+1].length)-$e,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=Mo(d[i],o),l=Mo(d[i+2],$e),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=Mo(d[i],o),a=Mo(d[i+2],o),l=Mo(d[i+4],$e),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw wi()}else if(typeof e=="bigint")n=e,o=e,r=$e;else throw wi();if(r===fe)throw oy(
);
te.s=o<fe?-$e:$e,te.n=n<fe?-n:n,te.d=r<fe?-r:r};function WW(e,t,n){let r=$e;for(;t>fe;e=e*e%n,t>>=$e)
t&$e&&(r=r*e%n);return r}function KW(e,t){for(;t%rn===fe;t/=rn);for(;t%Oa===fe;t/=Oa);if(t===$e)return fe;
let n=zn%t,r=1;for(;n!==$e;r++)if(n=n*zn%t,r>zW)return fe;return BigInt(r)}function GW(e,t,n){let r=$e,
o=WW(zn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*zn%t,o=o*zn%t}return 0}function Ts(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function _e(e,t){if(
nn(
e,t),this instanceof _e)e=Ts(te.d,te.n),this.s=te.s,this.n=te.n/e,this.d=te.d/e;else return wt(te.s*
te.n,te.d)}var oy=function(){return new C("Division by Zero")},wi=function(){return new C(
"Invalid argument")},rE=function(){return new C("Parameters must be integer")};_e.prototype={s:$e,n:
fe,d:$e,abs:function(){
return wt(this.n,this.d)},neg:function(){return wt(-this.s*this.n,this.d)},add:function(e,t){return nn(
e,t),wt(this.s*this.n*te.d+te.s*this.d*te.n,this.d*te.d)},sub:function(e,t){return nn(e,t),wt(this.s*
this.n*te.d-te.s*this.d*te.n,this.d*te.d)},mul:function(e,t){return nn(e,t),wt(this.s*te.s*this.n*te.
n,this.d*te.d)},div:function(e,t){return nn(e,t),wt(this.s*te.s*this.n*te.d,this.d*te.n)},clone:
function(){
return wt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return wt(this.s*this.n%this.d,$e);
if(nn(e,t),fe===te.n*this.d)throw oy();return wt(this.s*(te.d*this.n)%(te.n*this.d),te.d*this.d)},
gcd:function(e,t){
return nn(e,t),wt(Ts(te.n,this.n)*Ts(te.d,this.d),te.d*this.d)},lcm:function(e,t){return nn(e,t),te.
n===fe&&this.n===fe?wt(fe,$e):wt(te.n*this.n,Ts(te.n,this.n)*Ts(te.d,this.d))},inverse:function(){
return wt(
this.s*this.d,this.n)},pow:function(e,t){if(nn(e,t),te.d===$e)return te.s<fe?wt((this.s*this.d)**te.
n,this.n**te.n):wt((this.s*this.n)**te.n,this.d**te.n);if(this.s<fe)return null;let n=Da(this.n),r=Da(
this.d),o=$e,i=$e;for(let s in n)if(s!=="1"){if(s==="0"){o=fe;break}if(n[s]*=te.n,n[s]%te.d===fe)n[s]/=
te.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=te.n,r[s]%te.d===fe)r[s]/=
te.d;else return null;i*=BigInt(s)**r[s]}return te.s<fe?wt(i,o):wt(o,i)},log:function(e,t){if(nn(e,t),
this.s<=fe||te.s<=fe)return null;let n=h.create(null),r=Da(te.n),o=Da(te.d),i=Da(this.n),s=Da(this.d);
for(let l in o)r[l]=(r[l]||fe)-o[l];for(let l in s)i[l]=(i[l]||fe)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||fe,d=i[l]||fe;if(
c===
fe){if(d!==fe)return null;continue}let p=d,f=c,b=Ts(p,f);if(p/=b,f/=b,a===null&&u===null)a=p,u=f;
else if(p*
u!==a*f)return null}return a!==null&&u!==null?wt(a,u):null},equals:function(e,t){return nn(e,t),this.
s*this.n*te.d===te.s*te.n*this.d},lt:function(e,t){return nn(e,t),this.s*this.n*te.d<te.s*te.n*this.
d},lte:function(e,t){return nn(e,t),this.s*this.n*te.d<=te.s*te.n*this.d},gt:function(e,t){return nn(
e,t),this.s*this.n*te.d>te.s*te.n*this.d},gte:function(e,t){return nn(e,t),this.s*this.n*te.d>=te.s*
te.n*this.d},compare:function(e,t){nn(e,t);let n=this.s*this.n*te.d-te.s*te.n*this.d;return(fe<n)-(n<
fe)},ceil:function(e){return e=zn**BigInt(e||0),wt(Ar(this.s*e*this.n/this.d)+(e*this.n%this.d>fe&&
this.
s>=fe?$e:fe),e)},floor:function(e){return e=zn**BigInt(e||0),wt(Ar(this.s*e*this.n/this.d)-(e*this.n%
this.d>fe&&this.s<fe?$e:fe),e)},round:function(e){return e=zn**BigInt(e||0),wt(Ar(this.s*e*this.n/this.
d)+this.s*((this.s>=fe?$e:fe)+rn*(e*this.n%this.d)>this.d?$e:fe),e)},roundTo:function(e,t){nn(e,t);
let n=this.
n*te.d,r=this.d*te.n,o=n%r,i=Ar(n/r);return o+o>=r&&i++,wt(this.s*i*te.n,te.d)},divisible:function(e,
t){
return nn(e,t),te.n===fe?!1:this.n*te.d%(te.n*this.d)===fe},valueOf:function(){return k(this.s*this.
n)/k(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=KW(t,n),o=GW(t,n,r),i=this.s<fe?"-":"";
if(i+=Ar(t/n),t%=n,t*=zn,t&&(i+="."),r){for(let s=o;s--;)i+=Ar(t/n),t%=n,t*=zn;i+="(";for(let s=r;s--;
)
i+=Ar(t/n),t%=n,t*=zn;i+=")"}else for(let s=e;t&&s--;)i+=Ar(t/n),t%=n,t*=zn;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<fe?"-":"";if(n===$e)r+=t;else{let o=Ar(t/n);e&&o>fe&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<fe?"-":"";if(n===
$e)r+=t;else{let o=Ar(t/n);e&&o>fe&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Ar(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(g.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=wt(r[o-1],
$e);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var ec=BigInt(10),tc=BigInt(0),sy=BigInt(1),Aa=BigInt(2),iy=1e4,HW=1e15;function ay(
e,t){let n=e/t;return e<
tc&&n*t!==e?n-sy:n}function qW(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=k(n)-o.length+4;if(s>=0)return i*ec**BigInt(s);let a=ec**BigInt(-s);return ay(i*Aa+a,a*Aa)}
function nc(e){
if(!k.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*iy);return g.abs(
t)<HW&&t/iy===e?BigInt(t):qW(e)}function qt(e){return new _e(nc(e),BigInt(iy))}function un({s:e,n:t,
d:n},r){return ay(Aa*e*t*ec**BigInt(r)+n,Aa*n)}function Nr(e,t){return new _e(un(e,t),ec**BigInt(t))}
function uy(e,t,n){let r=ec**BigInt(n);return new _e(ay(Aa*e*r+t,Aa*t),r)}function or(e,t){let n=un(
e,t),r=T(n<tc?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<tc?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function ln(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function vn(
e){
let t=tc,n=sy;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new _e(t,n*BigInt(e.length))}
function Na(e){let t=[...e].sort(ln),n=t.length>>1;return t.length%2===1?t[n]:vn([t[n-1],t[n]])}
function Pa(e){
let t=sy;for(let{d:n}of e)t%n!==tc&&(t=new _e(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function zm(e){let t=new _e(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}function oE(e,t){let n=10**t;return new _e(
BigInt(g.floor(e*n+.5)),BigInt(n))}var Um=BigInt(0),ZW=BigInt(100),VW=BigInt(1e4),JW=e=>e.length>0&&
e.every(({weight:t,max:n})=>k.isFinite(
t)&&k.isFinite(n));function Wm(e){if(!JW(e))return null;let t=e.map(l=>nc(l.weight)),n=e.map(l=>nc(l.
max)),r=t.reduce((l,c)=>l+c,Um);if(r<=Um||n.some(l=>l<=Um))return null;let o=n.reduce((l,c)=>new _e(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>ZW*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=nc(l),p={parts:d,exact:new _e(d,VW)};return a.set(l,p),p};return l=>{let c=Um,d=l.map((p,f)=>{
let b=u(p);return c+=i[f]*b.parts,b.exact});return{score:new _e(c,s),marks:d}}}function YW(e,t){let n=We(
e,t),r=Wm(n),o=e.settings.conflicts==="exclude"?no(e):()=>null;return(i,s,a)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=a.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&k.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,s)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function XW(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function iE(e,t,n,r){let o=YW(e,t),i=pt(e,t),s=n.filter(c=>c.stage===t.name),a=i.
flatMap(c=>{let d=s.find(p=>p.judge===c.code);return d?[{judge:c,rows:XW(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:f}of a){let b=f.get(c.code),w=b?o(p,c,b):null;w!==null&&("reading"in
w?d.set(p.code,w.reading):l.push({entry:c.code,judge:p.code,reason:w.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:We(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function Km(e){let t=new y;
for(let{category:n}of e){let r=M(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(M(n.category)))!=null?r:null}}m();function Ia(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function vi(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var Pn=BigInt(0),rc=BigInt(1);function aE(e,t){let[n,r]=[e,t];for(;r!==Pn;)[n,r]=[r,
n%r];return n}
var sE=BigInt(1)<<BigInt(64);function Gm(e,t){let n=e/t,r=(e-n*t)*sE/t;return k(n)+k(r)/k(sE)}
function uE(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=rc;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>Pn);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function QW(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==Pn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function eK(e){let t=new v;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return lE(t)}var lE=e=>x.from(
e).reduce((t,n)=>t/aE(t,n)*n,rc);function Fa(e){var b,w,A,N,P;let t=eK(e),n=new v;for(let{code:I}of e.
entries)for(let $ of(w=(b=e.readings.get(I))==null?void 0:b.keys())!=null?w:[])n.add($);let r=x.from(
n).sort(),o=new y(r.map((I,$)=>[I,$])),i=new y,s=new y,a=Pn,u=0;for(let{code:I}of e.entries){let $=x.
from((A=e.readings.get(I))!=null?A:[],([L,{score:B}])=>({judge:o.get(L),value:B.s*B.n*(t/B.d)})).sort(
(L,B)=>L.judge-B.judge);if($.length===0)continue;let _=$.map(({judge:L})=>L).join(),j=(N=i.get(_))!=
null?N:{judges:$.map(({judge:L})=>L),entries:[],sums:$.map(()=>Pn)};i.set(_,j);let z=Pn;for(let[L,{
value:B}]of $.
entries())j.sums[L]=j.sums[L]+B,z+=B,a+=B*B;j.entries.push({code:I,total:z}),s.set($.length,((P=s.get(
$.length))!=null?P:Pn)+z*z),u+=$.length-1}let l=lE(x.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>Pn)),
d=r.map(()=>Pn);for(let{judges:I,entries:$,sums:_}of i.values()){let j=l/BigInt(I.length),z=j*BigInt(
$.length),L=j*_.reduce((B,W)=>B+W,Pn);for(let[B,W]of I.entries()){let G=c[W];for(let V of I)G[V]=G[V]-
z;G[W]=G[W]+l*BigInt($.length),d[W]=d[W]+l*_[B]-L}}let p=x.from(s).reduce((I,[$,_])=>I+l/BigInt($)*_,
Pn),f=l*a-p;return{judges:r,blocks:x.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:f,
freedom:u,
...QW(c)}}m();m();function tK(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),a=1/g.sqrt(s*s+1),u=s*a,l=p=>{let[f,b]=[p[n],p[r]];p[n]=a*f-u*b,p[r]=u*f+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[f,b]=[c[p],d[p]];c[p]=a*f-u*b,d[
p]=
u*f+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function cE(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=x.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))tK(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var dE=.01,oc=1e4,mE=20,nK=60;function Hm({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=cE(e.map(d=>d.map(p=>Gm(p,r)))).slice(s),u=t.map(d=>Gm(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,f,b)=>p+f*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:g.max(
0,Gm(o,n*n*r)-c),freedom:i}}var qm=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function pE(e,t){let{axes:n,freedom:r}=e,o=qm(e,t),i=r*g.log(o),s=0,a=0;for(let u of n)
i+=g.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function Zm(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(qm(e,
oc)===0)return oc;let o=mE*g.log10(oc/dE),i=d=>dE*10**(g.min(g.max(d,0),o)/mE),s=0,a=k.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=pE(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>pE(e,10**d).slope,l=g.log10(
i(s-1)),c=g.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<nK;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var ic=9,ly=9;function rK(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Zm(Hm(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=k(n.toPrecision(ly));return{value:
r,
origin:r>=oc?"no-judge-effect":"estimated"}}function oK(e){let[t="0",n="0"]=e.toExponential(ly-1).split(
"e"),r=BigInt(t.replace(".","")),o=k(n)-(ly-1),i=BigInt(10)**BigInt(g.abs(o)),{n:s,d:a}=o<0?new _e(r,
i):new _e(r*i);return{over:s,under:a}}function iK({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=oK(o),a=i===Pn,u=e.map((c,d)=>c.map((p,f)=>a?r[d]===r[f]?p+n:p:d===f?s*p+i*n:s*p)),l=a?rc:s;
return uE(u,t.map(c=>l*c))}function sK(e,t){let n=Fa(e),r=rK(n,t),{numerators:o,denominator:i}=iK(n,
r.value),s=i*n.unit,a=vi(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((f,b)=>f+o[b],
Pn),p=BigInt(l.length);return c.map(({code:f,total:b})=>[f,a?new _e(b,n.unit*p):uy(b*i-d,s*p,ic)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,uy(o[c],s,ic)])),scores:new y(u)}}var fE=new O;
function Ss(e,t){var o,i;let n=(o=fE.get(e))!=null?o:new y;fE.set(e,n);let r=(i=n.get(t))!=null?i:sK(
e,t);return n.set(t,r),r}m();function Vm(e){let t=e.entries.filter(s=>{var a,u;return((u=(a=e.readings.get(
s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new v(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var gE=e=>e.
filter(t=>t.every(n=>n!==null));m();m();var sc=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:
[]].map(([r,{score:o}])=>({judge:r,score:o}))},
Jm=e=>[...e].sort((t,n)=>ln(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function ki(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=sc(e,n);return r.length>0?[[n,t(r)]]:[]}))}var ac={
better:"higher",unit:"points",precision:null,scores:e=>ki(e,t=>vn(t.map(({score:n})=>n)))};m();m();
var aK={exact:1e-28,drawn:1e-12};function hE(e,t,n="exact"){var A,N;let r=(N=(A=e[0])==null?void 0:
A.length)!=null?N:0,o=e.length,i=e.flatMap((P,I)=>P.flatMap(($,_)=>$===null?[]:[{entry:I,judge:_}])),
s=Int32Array.from(i,P=>P.entry),a=Int32Array.from(i,P=>P.judge),u=P=>Float64Array.from(i,I=>P[I.entry][
I.
judge]),l=(P,I)=>{let[$,_]=[new Float64Array(o),new Float64Array(o)];for(let j=0;j<s.length;j+=1){
let z=s[j];
$[z]+=P[j]*I[j],_[z]+=P[j]}for(let j=0;j<o;j+=1)$[j]/=_[j];return $},c=(P,I)=>{let $=l(P,I),_=new Float64Array(
r);for(let j=0;j<s.length;j+=1)_[a[j]]+=P[j]*(I[j]-$[s[j]]);return _},d=P=>{let I=new Float64Array(a.
length);for(let $=0;$<a.length;$+=1)I[$]=P[a[$]];return I},p=(P,I)=>{let $=c(P,d(I));for(let _=0;_<r;
_+=
1)$[_]+=t*I[_];return $};return{entry:s,judge:a,entries:o,judges:r,scoresOf:u,effects:(P,I,$)=>{let _=new Float64Array(
r),j=c(I,P),z=aK[n]*Ym(j,j);if($!==void 0){_.set($);let W=p(I,_);for(let G=0;G<r;G+=1)j[G]-=W[G]}let L=j.
slice(),B=Ym(j,j);for(let W=0;W<10*r+50&&B>z;W+=1){let G=p(I,L),V=B/Ym(L,G);for(let H=0;H<r;H+=1)_[H]+=
V*L[H],j[H]-=V*G[H];let ce=B;B=Ym(j,j);for(let H=0;H<r;H+=1)L[H]=j[H]+B/ce*L[H]}return _},worths:(P,
I,$)=>{
let _=d($);for(let j=0;j<_.length;j+=1)_[j]=P[j]-_[j];return l(I,_)},residuals:(P,I,$)=>{let _=new Float64Array(
P.length);for(let j=0;j<_.length;j+=1)_[j]=P[j]-I[s[j]]-$[a[j]];return _}}}function Ym(e,t){let n=0;
for(let r=0;r<e.length;r+=1)n+=e[r]*t[r];return n}m();m();var Es=e=>e.filter(t=>t!==null),pr=e=>e.reduce(
(t,n)=>t+n,0),Un=e=>pr(e)/e.length;function cn(e){
if(e.every(n=>n===e[0]))return 0;let t=Un(e);return pr(e.map(n=>(n-t)**2))}function Xm(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}var xi=e=>Float64Array.from(e,t=>{
let[n,r]=[0,0];for(let o of t)o!==null&&(n+=o,r+=1);return n/r});function Qm(e,t){
var r,o;let n=e.map(i=>[...i]);for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap(
(u,l)=>u[i]===null?[]:[l]),a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}
var ep=e=>t=>Float64Array.
from(t,n=>{let r=Es(n).sort((i,s)=>i-s),o=e(r.length);return Un(r.slice(o,r.length-o))});var tp=(e,t)=>{
if(e.every(o=>o.every(i=>i!==null)))return xi;let n=hE(e,t),r=new Float64Array(n.entry.
length).fill(1);return o=>{let i=n.scoresOf(o);return n.worths(i,r,n.effects(i,r))}};var yE={better:
"higher",unit:"points",precision:ic,correctsSeverity:!0,exactOn:vi,scores:(e,t)=>vi(e)?
ac.scores(e,t):Ss(e,t.severityCorrection).scores,quickly:(e,t)=>{let{entries:n,rows:r}=Vm(e),o=tp(r,
t)(r);return new y(n.map(({code:i},s)=>[i,oE(o[s],ic)]))},working:(e,t)=>{let n=ac.scores(e,t),r=vi(
e)?null:Ss(e,t.severityCorrection);return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:
r.
scores.get(o).sub(i),lambda:qt(r.lambda.value),origin:r.lambda.origin};return[{code:
"SEVERITY_CORRECTED",params:{mean:i,correction:s}}]}}};m();var bE={better:"higher",unit:"points",
precision:null,scores:e=>ki(e,t=>Na(t.map(({score:n})=>n))),working:e=>t=>{
let n=Jm(sc(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var np=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function rp(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function uK(e){
let{units:t}=Pa(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new _e(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var wE=e=>rp(np(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:uK(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),vE={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...wE(e)].map(([t,n])=>[t,vn(n.map(({rank:r})=>r))])),working:e=>{let t=wE(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var uc=3;function kE(e){
if(e.length<uc)return{kept:e,dropped:null};let t=a=>u=>ln(u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=Jm(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var xE={better:"higher",unit:"points",
precision:null,
scores:e=>ki(e,t=>vn(kE(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:kE(sc(e,t)).dropped}}]};m();var Cs=BigInt(0),cy=BigInt(10),lK=30,$a=cy**BigInt(lK),cK=20,SE=12;
function dK(e){if(e<=Cs)return Cs;
let t=cy**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function mK(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Pa(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((f,b)=>f+b,Cs),u=r.map(f=>i*f-a),l=u.reduce((f,b)=>f+b*b,Cs),c=dK(s*l*$a*$a),
d=l===Cs,p={judge:e,entries:t.length,mean:new _e(a,i*o),sd:d?new _e(0):Nr(new _e(c,$a*s*i*o),SE)};
return n.
map((f,b)=>({...p,score:f,z:d?Cs:u[b]*c/l}))}var TE=e=>rp(np(e).map(t=>({entries:t.entries,values:mK(
t)})));function pK(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Cs);return Nr(new _e(BigInt(
50)*
$a*t+cy*n,$a*t),cK)}var fK=e=>Nr(new _e(e,$a),SE),EE={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...TE(e)].map(([t,n])=>[t,pK(n)])),working:e=>{let t=TE(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:fK(i.z)}))}}]}}};var lc={
mean:ac,trimmed:xE,median:bE,"rank-sum":vE,"z-score":EE,adjusted:yE};var In=e=>lc[e],fr=e=>lc[e].unit;
m();function Lo({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function op(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:Lo(e,t))!=
null?n:e.settings.top}m();function ip(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function cc(e,t,n){
return n==="higher"?ln(t,
e):ln(e,t)}function CE(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function dy(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return dy(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return CE(
a,(u,l)=>cc(u.value,l.value,n.better)).flatMap(u=>dy(u.map(({contender:l})=>l),r))}function RE(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:un(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=CE(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>dy(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var f;let p=(f=d.steps[d.steps.length-
1])!=null?f:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function gK(e){
return e.map((t,n)=>({criterion:t,index:n,weight:qt(t.weight)})).sort((t,n)=>ln(n.weight,
t.weight))}function hK(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,vn(i)]]:[]}))}}var DE={metrics:({panel:e})=>gK(e.criteria).
map(({criterion:t,index:n})=>hK(e,t,n))};m();function yK(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Pa(r.flatMap(u=>u?[u]:[])),i=[...new v(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function OE(e,t){let n=e.judges.map((
{
code:r})=>yK(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function AE(e,t){let n=OE(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function bK(e,t){let n=OE(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=g.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new _e(r[
i])]))}
var NE={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>bK(e,t.map(({code:n})=>n))}]}
;m();var PE={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>ki({...e,entries:t},n=>Na(
n.map(
({score:r})=>r)))}]};m();var IE={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:In(t.method).better,values:()=>n}
]}};m();var FE={metrics:()=>[]};var $E={criteria:DE,median:PE,majority:NE,previous:IE,shared:FE};
function _E(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>$E[r].metrics(t))}m(
);function wK(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new _e(1):qt((r=n.
weight)!=null?r:0)}}function dc(e,t,n){let r=wK(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new _e(1),score:s}]}}function sp(e,t,n,r){
let o=dc(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=zm(o(i,s)))!=null?a:s]}))}m();m();m();
function Pr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function _a({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new v(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var ME=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=_a(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...Ia(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function vK(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=M(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var LE=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:_a(e,"institution-full",r=>vK(r,n))};m();var jE=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=qt(t.passingScore),
i=s=>cc(r(s.score),o,n)<=0;return _a(e,"below-passing-score",s=>s.filter(i))};m();var BE=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var f,
b;let s=Pr(i.contenders),a=s.filter(({place:w})=>w<=n),u=(f=a[a.length-1])==null?void 0:f.place,l=a.
length>n?a.filter(({place:w})=>w===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
w})=>w===
c):[],p=(w,A)=>w.map(({ranked:N})=>[N.entry.code,A]);return{race:{...i,contenders:a.map(({ranked:w})=>w)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var kK=[jE,ME,LE,BE];function xK({contenders:e}){var r;let t=Pr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function ap(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=kK.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(xK))}}m();
m();m();var Fn=(e,t)=>t==="id"?e.replace(".",","):e,ie=(e,t)=>Fn(T(e),t);function Je(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=vs(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function K(e,t){return typeof e=="object"?`\u201C${Je(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ie(e,t):typeof e=="boolean"?T(e).toUpperCase():TK(e)}\u201D`}var TK=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function X(e,t,n=12){return zE(e,t,t==="id"?"dan":
"and",n)}var my=(e,t)=>zE(e,t,t==="id"?"atau":"or",e.length);function zE(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function it({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?K(t,"id"):`${K(t,"id")} (${e})`}var SK=5;function UE({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<SK);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<uc),a=l=>l.map(({entry:c})=>it(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();function WE(e,t,{passingScore:n},r){let[o]=e;if(n===null||o===void 0||e.some(({
advances:s})=>s))
return[];let i={required:n,best:r(o.score).valueOf()};return[{code:"NOBODY_ADVANCES",severity:
"warning",stage:t.name,params:i}]}m();m();var Mt=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?
n:e.rank};var KE=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function py(e,t){
return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function up({standings:e}){return e.map(t=>({standing:t,rank:Mt(t)})).sort(
(t,n)=>t.rank-n.rank)}var GE=(e,t)=>e.every(({code:n})=>t.has(n));function HE(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=py(t,n),s=new y(t.map(a=>[a.entry.code,it(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(w,A=[])=>{var $;let N=w==="below-passing-score"||
w==="outdated"?"warning":"error",P=o.get(u),I={entry:($=s.get(u))!=null?$:u,rank:l,reason:w,
others:A,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let f=i.filter(w=>w.rank===l&&
!n.has(w.entry.code));return f.length>0?p("taken",f.map(w=>it(w.entry))):i.filter(w=>w.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function EK(e,{place:t,holders:n}){return x.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function lp(e,t){let n=EK(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function CK({contenders:e},t){let n=Pr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function RK({contenders:e},t){let n=Pr(e);return[...new v(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(lp(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function qE(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new v;return[...a.flatMap(d=>CK(u,d)),...RK(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&GE(d.entries,o))return[];let p={...d,entries:d.entries.map(it),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function ZE(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function VE(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,Nr(i,t)]))}function DK(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
cc(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?ip(s,a,t):null})}function OK(e,t){
return new y([...Ia(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Pr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var AK={category:null,categoryRank:null};function Rs(e,
t,n,r=[],o=In(
e.settings.method)){let{settings:i,stages:s}=e,{stage:a}=t,u=Lo(e,a),l=s[s.length-1]===a,c={stage:a,
method:i.method,places:u,last:l,panel:t,whole:null,held:null},{better:d}=o,p=VE(o.scores(t,i),o,[t]),
f=i.carryOver?VE(sp(e,a,n,p),o,[...n.map(B=>B.panel),t]):p,b=t.entries.flatMap(B=>{let W=f.get(B.code);
return W?[{entry:B,score:W}]:[]}),w=_E(i.tieBreaks,{panel:t,previous:n}),A=RE(b,w,i.decimals,d),N=B=>Nr(
B,i.decimals),P=Km(e.entries),I=KE(a,r),$=ap(py(A,I),{settings:i,places:u,last:l,better:d,rounded:N,
categoryOf:P}),_=l&&i.winnersPerCategory?OK(A,P):null,j=DK(A,d),z=A.map((B,W)=>{var H,oe,he,Me,at,de;
let{code:G}=B.entry,V=(H=$.places.get(G))!=null?H:null,ce=I.get(G);return{...B,stageScore:p.get(G),
judgeScores:new y(
[...(oe=t.readings.get(G))!=null?oe:[]].map(([Xe,pe])=>[Xe,pe.score])),margin:(he=j[W])!=null?he:
null,
advances:V!==null,place:V,title:ZE(a,u,(Me=V==null?void 0:V.place)!=null?Me:null),prize:l&&V!==null?
lp(i.prizes,V):null,...(at=_==null?void 0:_.get(G))!=null?at:AK,cutNote:(de=$.notes.get(G))!=null?de:
null,vacated:null,...ce===void 0?{}:{decision:ce}}}),L=l?qE(a,$.races,u,i.prizes,I):[];return{...c,
standings:z,
findings:[...UE(t,i),...WE(z,a,i,N),...L,...HE(a,A,I,$.notes)]}}m();function Ti(e,t){let n=e.entries.filter(
i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new v(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var JE=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function YE(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function XE(e,t,n){let r=JE(t),o=e.standings.map(s=>{let a=r.get(s.entry.
code);if(a===void 0||a.advances===s.advances)return s;if(a.advances)return{...s,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(s.entry.code))return s;let u={from:null,removed:YE(t,
s,null)};return{...s,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:u}}),i=o.some(({
cutNote:s})=>s==="place-kept");return{...e,standings:o,held:i?t:null}}function QE(e,t){let n=JE(t),r=e.
standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||i===void 0)return o;let s=(l=
(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&s<=o.place.place)return o;let a=YE(t,o,s===
null?null:i.rank);return a.length===0?o:{...o,vacated:{from:s,removed:a}}});return{...e,standings:r}
}function eC(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(o=>o.kind==="score");
return new v(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function tC(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),s=(P,I)=>Rs(e,iE(e,t,i,P),I,o),a=Ti(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new v(a),c=eC(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),f=new v(e.stages.slice(r.length+1).map(P=>P.name)),b=eC(n.filter(P=>f.has(P.stage))),
w=d.filter(P=>b.has(P.code)),A=w.length===0?u:XE(u,p(w),b),N=p(d);return{...QE(A,N),whole:N}}m();m();
var NK=2;function nC(e,t){var l;if(vi(e))return new v;let n=Fa(e),r=Hm(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new v;let s=(l=Zm(r,n.judges.length))!=null?l:1,a=qm(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:w,right:A}of o){let N=c.reduce((P,I)=>P+w[I],0)/c.length;d+=N*A/(
b+
s),p+=a*N**2/(b+s)}let f=g.sqrt(a/c.length);return g.abs(d)>=g.max(t,f)&&g.abs(d)>NK*g.sqrt(p)});
return new v(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function rC(e,t){let n=x.from(e,([o,i])=>({entry:o,
units:un(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function oC(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings;if(r==="adjusted"||In(r).unit!=="points")return[];let u=nC(n,.5/10**s);if(u.
size===0)return[];let l=Ss(n,"auto").scores,c=rC(new y(o.map(({entry:f,score:b})=>[f.code,b])),s),d=rC(
a?sp(e,t,i,l):l,s),p=n.entries.filter(({code:f})=>u.has(f)).map(f=>({entry:it(f),places:g.abs(c.get(
f.code)-d.get(f.code))})).sort((f,b)=>b.places-f.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();var iC={scope:
"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new y;for(let{entry:i,row:s}of e){let a=Y(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return x.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:xe(a,r),params:u}]})}};m();var sC={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=M(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return x.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:xe(a.row,r),params:u}]})}};m();m();
m();function aC(e,t,n){var f,b;let r=0,o=0,i=!1,s=!1;for(let{name:w}of t){let A=(b=(f=e.marks.get(w))==
null?void 0:f.kind)!=null?b:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function mc(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var PK=864e5,IK=R.UTC(1899,11,30);function FK(e,t){
return g.round(e*100+t)/100}function uC({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(k);if(i>1900){let A=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return A?
mc(
[k(N)],n,r):null}let d=g.round((R.UTC(i,s-1,a)-IK)/PK);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
f=g.round(p*100)/100,b=d>0&&g.abs(p-f)*86400<1,w=c===0;return mc([...b?[f]:[],...w?[FK(d*24+u,l)]:[]],
n,r)}m();var $K=/^\d+$/,_K=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,MK=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,LK=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
jK=/^\d*[.,]\d+$/;function BK(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function zK(e){let t=[];return $K.test(e)&&
t.push(k(e)),_K.test(e)&&t.push(k(e.replace(/\./g,"").replace(",","."))),MK.test(e)&&t.push(k(e.replace(
/,/g,""))),LK.test(e)&&t.push(k(e.replace(/ /g,"").replace(",","."))),jK.test(e)&&t.push(k(e.replace(
",","."))),t.filter(k.isFinite)}function cp(e,t,n){let r=/^([+-]?)(.*)$/.exec(BK(e));if(r===null)return null;
let o=zK(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:mc(o,t,n)}var UK=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function dp(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:uC(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
UK.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=cp(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function lC(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&WK(n,i,{line:r,criterion:o,at:i.
at})}return n}function WK(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:dp(t.raw,r)})}}m();function KK(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=dp(e.raw,
t);return n==="text-number"||n==="date"}function GK(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||KK(
o,r)})}function cC(e,t){return e.rows.filter(n=>GK(n,t))}function pc({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function mp({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function HK(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function qK({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of HK(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>aC(c,t,l)))}return i}function dC(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s}=e,a=qK(e),u=x.from(a.values()).flat(),l=r===null?[]:cC(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:s,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:a,strays:l,marks:lC(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function jo(e){return e.competition.settings.missing==="assigned"}function Ma(e){
return e.provisional||
jo(e)?"warning":"error"}function pp(e){return e.provisional?"warning":"error"}function ZK(e,t){var r;
return pc(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var mC={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>jo(e)?
!t.some(o=>ZK(o,r)):t.every(o=>pc(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:pp(e),params:{
entry:it(r)}}))}};m();m();function La(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var on=(e,t)=>({entries:[it(e)],criteria:t===void 0?[]:[t.name],cells:1});
function fp(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new v(e.flatMap(({entries:n})=>n))],criteria:[...new v(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var pC=3;function Ds({entries:e},t){
return e.
length<=pC?X(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function VK({criteria:e},t){return e.
length<=pC?X(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Lt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${Ds(e,t)} ${r} ${VK(e,t)}${e.cells===1?
"":` (${n})`}`}function $n(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function ne(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var fC={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>x.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:on(s),reason:a};return La(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function JK({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let w=c.row.marks.get(b);d.push(w.kind==="score"?w.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let f=r.get(u);f?f.push(p):r.set(u,[p])}
return a}),byEntry:x.from(r.values())}}var gC=new O;function hC(e){var n;let t=(n=gC.get(e))!=null?n:
JK(e);return gC.set(e,t),t}var Ir=e=>hC(e).byJudge,ja=e=>hC(e).byEntry;var YK=1e-4;function XK(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:x.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var QK=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),yC={scope:
"stage",find:e=>{if(!Ir(e).some(QK))return[];let t=Ir(e).map(o=>({rows:o,...XK(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>YK)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var bC={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>x.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>La(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:on(s)}}))))}
;m();m();function gp(e,t){let n=0,r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[
o]/
s,r+=i);return r===0?0:100*n/r}var wC=e=>g.round(e*100)/100,vC={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:ja(e).flatMap(o=>{let i=o.map(({marks:l})=>gp(l,t)),[s,a]=[g.min(...i),
g.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:it(o[0].
entry),low:wC(s),high:wC(a),limit:r}}]})}};m();m();function fc(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return x.from(o.values())}
var e3=1e-6,t3=.9,n3=.5;function xC({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function r3(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=xC(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var kC=({same:e,marks:t})=>t===0?0:e/t;function o3(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
xC(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function i3(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function s3(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return fc(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,f)=>p+f[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=g.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var TC={scope:"stage",find:e=>{
let t=r3(ja(e),e.sheetViews.length),n=t.filter(u=>kC(u)>=t3);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=g.max(0,...r.map(kC)),i=new y(Ir(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,o3(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=g.max(o,s(u),s(l));return i3(c/d,p,n3*d)<=e3});return s3(e,
a)}};m();m();function SC(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function EC(e,t,n){var f,b,w,A;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((f=r.get(P))!=null?f:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(w=SC([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?w:SC([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter($=>$!==P),N=!0;break}}}
return p}var CC={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(f=>f.complete&&!f.excluded)}).map(d=>d.judge.
code)])),i=fc(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(c=>[c.judge.
code,c])),a=new y(e.reached.map(c=>[c.code,it(c)])),u=EC(i,o,(c,d)=>!pc(s.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var RC={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>x.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:it(i.entry),rows:u}}]}))};m();
function a3(e){return e.sheet===null||!e.touched||mp(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(it)}var DC={scope:"stage",find:({check:e,sheetViews:t})=>jo(e)?[]:t.flatMap(n=>{let r=a3(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:pp(
e),tab:n.tab,params:o}]})};m();m();m();var u3=6,l3=14;function c3(e,t,n){var i,s,a,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=x.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let f=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=g.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(f?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var OC=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function d3(e,t){let[n,r]=[OC(e),OC(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Fr(e,t){let[n,r]=[M(e),M(t)],o=g.min(n.length,r.length);if(n===r||
o<u3||d3(e,t))return!1;let i=o<l3?1:2;return c3(n,r,i)<=i}var AC=(e,t)=>t===""?[]:e.filter(n=>M(n.name)===M(
t));function hp(e,t,n){var s;let[r,o]=AC(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>M(a.name)===M(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function NC({row:e,entry:t},n){return!Fr(e.name,t.name)||AC(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Fr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var PC=(e,t)=>e.length>=8&&
t.startsWith(e);function m3({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[M(e.name),M(t.name)];return n!==""&&n!==r&&!PC(n,r)&&!PC(r,n)}
function p3({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=x.
from(t.lines.values()).flat(),r=n.filter(m3);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new v(e.competition.entries.map(({name:i})=>M(i)));return r.filter(
({row:i})=>o.has(M(i.name)))}var IC={scope:"stage",find:e=>e.sheetViews.flatMap(t=>p3(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...NC(n,e.check.competition.entries),params:s}}))};m();var FC={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...hp(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function f3(e,t,n){let{tab:r,sheet:o,strays:i}=e;return mp(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=La(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=hp(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var $C={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>f3(n,e.criteria,e.competition.entries))};m(
);var _C={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:on(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var MC={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new v(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:on(s.entry,a)}}))})};m();m();var g3=/^(\d+)(?:[.,](\d+))?\s?%$/;function h3(e,t){var r;
let n=typeof e=="string"&&t===100?g3.exec(
e.trim()):null;return n===null?null:k(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Ba({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",h3(e.value,o));default:return{}}}var LC={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:on(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Ba(o),
params:a}]}))};m();function y3(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(jo(e)&&n.blank)}var jC={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>y3(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:Ma(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:on(o.entry,i)}})))};m();var BC={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=on(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...Ba(o),params:c}]}))};m();var zC={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:on(s.entry,a),value:i,min:a.min,max:a.max}})))};m();m();var UC=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function yp(e){return UC(Float64Array.from(
e).sort(),e.length)}var gc=[];function fy(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&gc[i-1]>o;i--)gc[i]=gc[i-1];gc[i]=o}return n===0?k.NaN:UC(gc,n)}var WC=5,
gy=.25,b3=1.4826,w3=1.645,v3=.02,k3=8,x3=400;function GC({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-fy(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-fy(o,r):s}}function T3(e){let{
criteria:t}=e.
check,n=Ir(e).map(o=>t.map((i,s)=>o.length===0?0:yp(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:k.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function KC(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(v3,b3*n,t[g.floor(.9*t.length)]/w3)}function S3(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<k3)return null;let r=g.max(1,g.floor(n.length/x3)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>GC(i,s,u))});return{
fromOthers:KC(
o.map(i=>i.fromOthers)),fromOwn:KC(o.map(i=>i.fromOwn))}}var E3=e=>g.max(...e)-g.min(...e);function C3(
e){
let t=e.byCriterion.map(n=>E3(n)>=gy);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=GC(e,r,i);s*a>0&&g.abs(s)>=gy&&g.abs(a)>=
gy&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var HC={scope:"stage",find:e=>{
let t=ja(e).filter(o=>o.length>=3).map(T3(e)),n=t.flatMap(C3);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?S3(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||g.abs(s)<WC*u.fromOthers||g.abs(a)<WC*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],f=g.round((p-s*(d-c))*100)/100,{sheetView:b,entry:w}=o,
A={judge:b.judge.code,entry:it(w),criterion:l,value:p,others:f};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:A}]})}};m();m();function bp(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(n),16777619);return t}
function hc(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function R3(e){
return e.kind==="score"?g.round(e.value*1e4)|0:bp(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var qC=new O;
function D3(e){var n;let t=(n=qC.get(e))!=null?n:{byCode:bp(e.code),byName:bp(e.name)};return qC.set(
e,t),t}var hy=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),ZC=new O;function yc(e,t){let n=ZC.
get(e),r=n===void 0?O3(e,t):n;return ZC.set(e,r),r}function O3(e,t){let n=new x(12).fill(0),r=new x(
12).fill(0),o=x.from(e.columns.keys(),c=>({name:c,digest:bp(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let f=(hc(
d,0)&65535)%12;c[f]=c[f]+hc(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,f=0;for(let{name:w,digest:A}of o){let N=c.marks.get(w);N===void 0||N.
kind==="blank"?f+=1:p=p+hc(A,R3(N))|0}if(f===o.length)continue;let b=D3(d);i+=1,s=s+hc(p,1)|0,a=a+hc(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>hy(c,3)).join("");
return`${hy(s,12/2)}${hy(a,12/2)}${l}${i}`}var wp=e=>k(e.slice(84));function VC(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var JC=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
wp(e)===wp(t)&&g.min(VC(e,t,12),VC(e,t,48))>=3;var YC={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:yc(a,o);if(u===void 0||l===null||!JC(u,l))return[];let c={judge:i.
code,rows:wp(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var QC=3,
eR=.2,A3=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function N3({criterion:e,highest:t,
others:n}){return n.length>=QC&&t<=eR*e.max&&2*t<A3(n)}var XC=(e,t)=>e.map(({marks:n})=>n[t]),tR={
scope:"stage",find:e=>{let t=Ir(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<QC)return[];
let i=e.
check.criteria.map((l,c)=>{let d=g.max(...XC(n,c)),f=d<=eR*l.max?t.flatMap(b=>b===n?[]:XC(b,c)):[];
return{
criterion:l,highest:d,others:f}}).filter(N3);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:
yp(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var nR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:on(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...Ba(o),params:a}]}))};m();var vp=e=>e.reduce((t,n)=>t+n,0),rR=(e,t)=>vp(e.map((n,r)=>n*t[r].weight)),
P3=[{basis:"sum",of:vp},{
basis:"mean",of:e=>vp(e)/e.length},{basis:"weighted-mean",of:(e,t)=>rR(e,t)/vp(t.map(n=>n.weight))},
{basis:"weighted-sum",of:rR},{basis:"score",of:gp}];function I3(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?cp(e,0,1e6):null}function F3(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function $3(e,t,n){let r=e.flatMap(i=>{let s=I3(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=P3.map(i=>({...i,off:r.filter(({row:s,total:a})=>!F3(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:it(a),value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var oR={scope:
"stage",find:e=>Ir(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:$3(t,n,e.check.criteria)})};m();m();m();
function $r(e,t){var n;return(n=e(t))!=null?n:{}}var kp=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=fr(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...$r(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var xp=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...$r(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var iR={scope:"workbook",checks:[kp,xp]};m();m();m();function Dt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...$r(e,t),params:l}}var Tp=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[Dt(e,{
kind:"setting",key:"method"},n)]};m();var Sp=e=>{var f,b,w;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,N)=>({entry:A,index:N,key:M(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),s="entries.category",a=o.filter(({key:A})=>A===
""),u=a.map(({entry:A})=>it(A)),l=(b=(f=r[r.length-1])==null?void 0:f.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:A}of o)d.set(A,((w=d.get(A))!=
null?w:0)+1);let p=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);return[...a.slice(0,1).map(
A=>Dt(e,i(A),c)),...p.map(A=>{let N=A.entry.category;return Dt(e,i(A),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};m();var Ep=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[Dt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function yy(e){let t=new v([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var Cp=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=yy(t.map(({name:a})=>M(a))),i=yy(
n.map(({code:a})=>Y(a))),s=new v(t.flatMap(a=>{let u=We(e.competition,a);return yy(u.map(({name:l})=>M(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return Dt(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return Dt(e,{kind:"judge",index:a,column:
"code"},u)}),...x.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return Dt(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var Rp=e=>e.competition.stages.flatMap((t,n)=>{let r=Lo(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[Dt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});m();var Dp=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&Lo(e.competition,
r))!=
null?c:t.top,i=[T(o)],s=x.from({length:o},(d,p)=>{var f;return(f=t.prizes[p])!=null?f:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[Dt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>Dt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Op=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||We(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[Dt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Ap=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new v(
o.map(({code:u})=>Y(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[Dt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>Dt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(Y(c))).
map(c=>Dt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var sR={scope:"workbook",checks:[Tp,Cp,Ap,Op,Ep,Sp,Rp,Dp]};m();m();var Np=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=$r(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=We(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=$r(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var Pp=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...$r(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var aR={scope:"workbook",checks:[Pp,Np]};m();var uR={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(Bn)}}]}))};m();function _3(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return x.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var lR={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>_3(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Ip={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function M3(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var cR={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(M3).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Ma(e),tab:n,params:{judge:r.code}}))};
m();var dR={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Ma(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var mR={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var za={TAB_MISSING:dR,TAB_EMPTY:
cR,TAB_UNPROTECTED:mR,STAGE_NOT_BEGUN:Ip,COLUMN_MISSING_CRITERION:lR,
COLUMN_DUPLICATE_CRITERION:uR,ROW_MISSING_ENTRY:DC,ROW_WITHOUT_CODE:$C,ROW_UNKNOWN_ENTRY:FC,
ROW_DUPLICATE_ENTRY:RC,
ROW_NAME_MISMATCH:IC,SCORE_ROWS_PERMUTED:YC,SCORE_MISSING:jC,SCORE_NOT_NUMBER:BC,SCORE_TEXT_NUMBER:
nR,
SCORE_IS_DATE:LC,SCORE_OUT_OF_RANGE:zC,SCORE_ERROR:_C,SCORE_FORMULA:MC,SCORE_SCALE_SUSPECT:tR,
SCORE_OUTLIER:HC,
TOTAL_MISMATCH:oR,JUDGE_NO_VARIANCE:yC,JUDGES_IDENTICAL:TC,JUDGES_DISAGREE:vC,JUDGE_CONFLICT:fC,
JUDGE_RECUSED:bC,
ENTRY_UNSCORED:mC,PANEL_DISCONNECTED:CC,ENTRY_DUPLICATE_CODE:iC,ENTRY_DUPLICATE_NAME:sC,
SETTING_INVALID:sR,
WEIGHTS_INVALID:aR,METHOD_CAUTION:iR};var L3=h.values(za).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),by=e=>L3.flatMap(t=>t.find(
e));m();m();m();var j3=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],B3=10;function z3({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!j3.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function U3(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function W3(e){
let[t]=e,n=e[e.length-1];if(e.length<B3||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:fp(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function pR(e){let t=[],n=new y;for(let r of e){let o=z3(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...x.
from(n.values()).flatMap(r=>U3(r).flatMap(W3))]}function K3(e){let t=[],n=x.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:k.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function Ua(e){let t=[],n=new y;for(let r of K3(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var fR=({row:e,column:t})=>`${e}:${t}`;function G3({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(fR({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:fp(r)}}}function H3({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function gR(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=H3(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(fR(i.at),i.params.where)}let r=x.from(
t.values()).flatMap(i=>Ua(i.cells).map(s=>({draft:G3(i,s),block:s})));return[...n,...pR(r)]}m();
function q3(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function Z3(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=no(t),a=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(a.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,w,A,N;let d=new y;for(let P of a){let I=s(
c,P);I!==null&&d.set(P.code,I)}let p=new v(i?d.keys():[]),f=(b=e.sheets.get(c.code))!=null?b:null;
return dC(
{judge:c,tab:(N=(A=f==null?void 0:f.tab)!=null?A:(w=e.tabName)==null?void 0:w.call(e,n,c))!=null?N:`${n.
name} \xB7 ${c.code}`,sheet:f,criteria:r,entries:u,expected:(o!=null?o:[]).filter(P=>!p.has(P.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:q3(e,l)}}var hR=new O;function Fp(e){
var n;
let t=(n=hR.get(e))!=null?n:Z3(e);return hR.set(e,t),t}var V3=h.values(za).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function J3(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function Y3({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&xe(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function wy(e){let t=Fp(e),n=t.begun?V3:[Ip];return gR(n.flatMap(r=>r.find(t))).sort(J3(t)).
map(r=>Y3(r,e.stage.name))}m();var yR=[Tp,kp,Pp,xp,Cp,Ap,Op,Np,Ep,Sp,Rp,Dp],X3=h.values(za).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),Q3=[...yR,...X3.filter(e=>!yR.includes(e))];
function vy(e,t=()=>null){return Q3.
flatMap(n=>n({competition:e,locate:t}))}m();function ky(e){return Fp(e).sheetViews.map(t=>{let n=x.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=jo(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var wR=31,eG=/[\u00b7\-\u2013|:_]/u;function _r(e){let t=[...e];return t.flatMap((n,r)=>{
if(!eG.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var tG=/[[\]:*?/\\]/g,bc=e=>e.replace(tG," ").replace(/\s+/g," ").trim();
function nG(e,t){
let n=wR-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Si=(
e,t)=>nG(
bc(e.name),bc(t.code)),rG=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Ei(e,t,n){
let r=Z.
ranking[n],o=wR-r.length-3,i=(u,l)=>rG(bc(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function vR(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return M(n)===M(bc(t.name));let r=M(n.slice(0,-1));return r!==""&&M(bc(t.name)).startsWith(
r)}function $p(e,t){var o;let n=oG(e,t),r=n.filter((i,s)=>n.findIndex(a=>sG(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function oG(e,t){let n=bR(e,t,(i,s)=>Y(i.code)===Y(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?iG(e,t,r):bR(e,t,xy)}var xy=(e,t)=>M(t)!==""&&M(
t)===M(e.name),bR=(e,t,n)=>_r(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>vR(r,i)).flatMap(i=>pt(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),iG=(e,t,n)=>pt(t,n).filter(r=>Y(r.code)===Y(e)||
xy(r,e)||_r(e).some(({left:o,right:i})=>vR(o,n)&&xy(r,i))).map(r=>({stage:n,judge:r})),sG=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var aG=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),kR=e=>e.severity==="error";function jt(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...vy(n,e.locate)],s=[],a=[],u=!i.some(l=>kR(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(P=>P.stage===l.name),p=u||l===n.stages[0]?Ti(n,s):null,f={competition:n,stage:
l,
criteria:We(n,l),judges:pt(n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,
tabName:(P,I)=>{var $;return($=P.scoreTab)!=null?$:Si(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...wy(f).filter(P=>!aG(P,e.questions))),p!==null&&a.push(...ky(f));let b=P=>P.stage===
l.name&&(kR(P)||P.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let w=tC(n,l,r,
s,o),A=P=>e.locate({kind:"setting",key:P}),N=[...w.findings,...oC(n,w,s)];if(i.push(...N.map(P=>P.code===
"METHOD_CAUTION"?{...P,...A("method")}:P.code==="NOBODY_ADVANCES"?{...P,...A("passingScore")}:P)),N.
some(b)){u=!1;continue}s.push(w),u=w.standings.some(({advances:P})=>P)}return{findings:i,results:s,
progress:a}}m();m();m();var Ci=(e,t,n)=>n(E.stringify([e,...t])).slice(0,16);function _p(e){let t=e.findIndex(
({chain:n})=>n!==
"");return new v(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function wc(e,t){let n=_p(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?Ci(o,i,t):s,"")}function xR(e,t,n=()=>[]){
let r=[],o=_p(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
Ci(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===Ci(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?Ci(i,u,t):l}return r}m();m();var Wa=[["compute",F("hitung","compute")],[
"documents",F("dokumen","documents")],["close",F("tutup penilaian","close judging")],["reopen",F(
"buka kembali","reopen")],["decide",F("tetapkan","decide")],
["rules",F("ubah aturan","change rules")],["accept",F("terima urutan","accept order")],["collect",F(
"kumpulkan nilai","collect scores")],["fix",F("perbaiki","fix")],["propose",F(
"minta konfirmasi juri",
"ask the judge")],["confirm",F("juri menyetujui","judge confirms")],["refuse",F("juri menolak",
"judge refuses")],["plenary",F("konfirmasi pleno","confirm plenary")],["explain",F(
"jelaskan riwayat","explain history")],["undo",F("urungkan perbaikan","undo fix")]];var TR=["at",
"by","action","detail","run","hash","stage"],Mp=e=>TR.map(e),SR=(e,t)=>{var n;return(n=
e[TR.indexOf(t)])!=null?n:""},ER=e=>Dn(SR(e,"action"),Wa),uG=["compute","documents",void 0],CR=e=>!uG.
includes(ER(e)),Lp=({hash:e})=>e.split(" ").filter(t=>t!==""),Ty=e=>ER(e)==="explain"?Lp({hash:SR(e,
"hash")}):[];function Ka(e,t,n){let r=xR(e,n,Ty),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&CR(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:Ci("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function jp({breaks:e,cut:t},n){
let r=new v(n.flatMap(({texts:o})=>Ty(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var RR=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,lG=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
DR=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,OR=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
AR=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function Bo(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=RR.exec(t))!=null?
n:[];if(o==="")return null;if(AR.test(i.trim()))return k((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}function Ey(e){var r,o;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),n=(o=(r=DR.exec(t))!=null?r:OR.exec(
t))==null?void 0:o[1];return n===void 0?null:Sy(n)}var Sy=e=>k(e.replace(",","."));function ze(e){
var i,
s,a,u;let t=e.replace(/\s+/g," ").trim(),n=null;for(;;){let[,l="",c=""]=(i=RR.exec(t))!=null?i:[],d=(
s=
DR.exec(c.trim()))!=null?s:OR.exec(c.trim());if(l===""||d===null&&!AR.test(c.trim()))break;t=l,n!=null||
(n=d===null?null:Sy((a=d[1])!=null?a:""))}let[,r="",o=""]=(u=lG.exec(t))!=null?u:[];return r===""?{
name:t,
weight:n}:{name:r,weight:n!=null?n:Sy(o)}}var NR={code:F("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:F("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:F("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:F("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:F("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:F("Catatan untuk Peserta","Notes to Entrant")},Bp={weight:"Bobot",maximum:
"Maks"},Bt=e=>h.keys(NR).find(t=>Le(e,NR[t])),Qe=(e,t)=>{let n=M(t.name);return M(e)===n||M(e.replace(
/\([^()]*\)\s*$/,
""))===n||M(ze(e).name)===n},cG=(e,t)=>{var n;return(n=t.find(r=>M(r.name)===M(e)))!=null?n:t.find(r=>Qe(
e,r))};function Ga(e){var o,i;let t=new y,n=new y,r=new y;for(let s of e){let a=Y(s.code),u=M(s.name),
l=(o=t.get(a))!=null?o:s;t.set(a,l),n.set(s.code,l),r.set(u,[...(i=r.get(u))!=null?i:[],s])}return(s,
a,u,l)=>{
var f,b,w;if(u)return(b=(f=n.get(s))!=null?f:t.get(Y(s)))!=null?b:null;let c=(w=r.get(M(a)))!=null?w:
[],d=c.length===1?c:c.filter(A=>M(A.institution)===M(l)),[p=null]=d;return d.length===1?p:null}}
function Ri(e,t,n,r,o){
var w,A,N,P,I,$,_;let i=j=>typeof j=="string"&&(Bt(j)!==void 0||r.some(z=>Qe(j,z))),s=Yl(e,j=>j.filter(
i).length,fi),a=s===null?[]:((w=e.values[s])!=null?w:[]).map(j=>typeof j=="string"?j:""),u=new y,l=new y;
for(let[j,z]of a.entries()){let L=cG(z,r),B=Bt(z);L!==void 0?u.set(L.name,[...(A=u.get(L.name))!=null?
A:[],j]):B!==void 0&&!l.has(B)&&l.set(B,j)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([j,[z=0]])=>(
{
criterion:j,column:z})),p=s===null?mG(e):[];for(let[j,z]of e.values.entries()){if(s===null||j<=s)continue;
let L=H=>{var he;let oe=l.get(H);return oe===void 0?"":(he=z[oe])!=null?he:""},B=U(L("code")),W=U(L(
"name")),G=new y;for(let{criterion:H,column:oe}of d)G.set(H,pG((P=z[oe])!=null?P:"",j,oe));let V=U(L(
"institution")),ce=o(B,W,c!==null,V);ce===null&&(Cy(B,W)||dG(B,G))||p.push({row:j,code:B,entry:(I=ce==
null?void 0:ce.code)!=null?I:null,name:W,institution:V,marks:G,total:L("total"),notesToCommittee:U(L(
"notesToCommittee")),notesToEntrant:U(L("notesToEntrant"))})}let f=($=l.get("name"))!=null?$:null,b=(
_=
l.get("total"))!=null?_:null;return{stage:t,judge:n,tab:e.tab,headerRow:s,codeColumn:c,nameColumn:f,
totalColumn:b,columns:u,rows:p}}var Cy=(e,t)=>[e,t].some(n=>n===Bp.weight||n===Bp.maximum),dG=(e,t)=>[
...t.values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!Ry(n.raw)),Ry=e=>{var t;
return typeof e==
"string"?!ee(e)&&(Le(e,On)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function mG(e){let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",
notesToCommittee:"",
notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}
function pG(e,t,n){
let r={row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ee(e)?{kind:"blank",at:
r}:
typeof e=="string"&&Le(e,On)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var PR=864e5,Dy=R.UTC(
1899,11,30),fG="dd/mm/yyyy",gG="dd/mm/yyyy h:mm:ss",hG=e=>new R(Dy+g.round(e*86400)*
1e3).toISOString().slice(0,19);function IR(e){let t=(R.parse(`${e}Z`)-Dy)/PR;return k.isNaN(t)?e:t}
var yG=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-Dy)/PR;function FR(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:k.isInteger(t*100)?"0%":"0.00%"}:yG(t)?{
value:t,
read:{date:hG(t)},format:k.isInteger(t)?fG:gG}:{value:t,read:t}}var $R=e=>Yl(e,t=>t.filter(n=>typeof n==
"string"&&Bt(n)!==void 0).length),_R=(e,t,n)=>({tab:e,values:t.map(r=>x.from({length:n},(o,i)=>FR(r[
i]).
read))});function Oy({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>g.max(r,o.length),1)}}var bG=2e4,
wG=500;function MR(e){let{rows:t,width:n}=Oy(e);return t.length>bG||n>wG}function LR(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=Oy({...i,rows:i.rows.slice(0,20)});return $R(_R(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function Ay(e,t,n){var l;let{rows:r,
width:o}=Oy(e),i=(l=$R(_R(t,r,o)))!=null?l:0,s=g.max(0,2-i),a=[...x.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>x.from({length:o},(d,p)=>FR(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},f)=>p===void 0?[]:[{row:d,column:
f,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,f)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:f}]:[]))}}var vG=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function vc({values:e}){var r,o,i,s;let[,t=""]=(i=vG.exec(T((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(Qr))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var kG=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
jR=({values:e})=>{var t,n,r,o;return(o=(r=kG.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function BR(e,t){let n=g.max(e.values.length,t.grid.values.length);return x.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=g.max(o.length,i.
length);return x.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||xG((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var xG=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function zR(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var TG=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
SG=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
EG=/(?:^|[^\p{L}])(?:juri|judge)/iu,UR=e=>h.values(Z).some(t=>Le(e,t));function Os(e){let t=e.trim();
return UR(t)||TG.test(t)?!1:SG.test(t)?/^(?:hasil|results?)/i.test(t)&&EG.test(t):!0}var kc=e=>!Os(e)&&
!UR(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var zp=new y;
function KR(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:$p(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var GR=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function HR(e,t,n=zp){let r=KR(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>GR(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Ny=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function qR(e,t,n=zp){let r=gr(e,t,n);return e.flatMap(o=>{var a;if(!Ny.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Ny.test(i);)i=i.replace(Ny,"").trim();let s=(a=r.find(u=>M(u.name)===M(i)))!=
null?a:$p(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var WR=e=>Y(e).replace(
/\p{N}+/gu,
"#");function ZR(e,t,n=zp){let r=new v(t.judges.map(s=>WR(s.code))),o=new v(t.stages.map(s=>M(s.name))),
i=new v(gr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||$p(s,t)!==null)return[];let a=_r(
s).find(({left:u,right:l})=>o.has(M(u))&&r.has(WR(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function gr(e,t,n=zp){let r=KR(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>GR(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:CG(e,i,pt(t,i))}function CG(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(Os))for(let{left:c,right:d}of _r(l)){let p=n.filter(b=>Py(d,b)),[f]=p;f===void 0||p.length>1||
M(c)===""||r.set(M(c),[...(a=r.get(M(c)))!=null?a:[],{name:l,stage:t,judge:f}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=g.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var Py=(e,t)=>Y(e)!==""&&(Y(e)===
Y(t.code)||M(e)===M(t.name));m();function VR({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return ut(e.settings,t.settings.
get(n.key),"value");case"prize":return ut(e.settings,t.prizes.get(n.place),"value");case"entry":
return ut(
e.entries,t.entries[n.index],n.column);case"stage":return ut(e.stages,t.stages[n.index],n.column);
case"criterion":return ut(e.criteria,t.criteria[n.index],n.column);case"judge":return ut(e.judges,t.judges[
n.
index],n.column)}}}m();var RG=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),JR=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&RG(i.value,o)})),DG=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function YR(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!DG((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${k((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function xc(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new v([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var vt={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var Iy="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
OG=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Iy}(?:\\s*[(:\u2013-].*)?)$`,"iu"),AG=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
NG=new RegExp(`^(${Iy})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),PG=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Iy})\\s*[)\\]]?$`,
"iu"),IG=new v(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(M));function kt(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=OG.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=AG.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function kn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=NG.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=PG.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var ro=e=>IG.has(M(e));m();m();var FG=12,$G=["juri","dewanjuri","judge","penilai","panelis"],
$y=e=>$G.includes(M(e));function QR(e){
var t;return _y((t=MG(e))!=null?t:e.map(n=>n.trim()))}function _y(e){let t=new v(e.filter(r=>XR(r)).
map(Y)),n=0;return e.map(r=>{if(XR(r))return Fy(r,_G(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Fy(`J${n}`,""),email:r}:Fy(`J${n}`,r)})}var XR=e=>[...e].length<=FG&&Y(e)!==""&&!e.
includes("@"),_G=e=>!/\p{N}/u.test(e)&&[...e].length>3;function MG(e){let[t,...n]=e.map(r=>_r(r).filter(
({right:o})=>Y(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(LG).reverse()){let i=M(r);
if(i===
""||$y(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>M(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new v(a.map(Y)).size===a.length)return a}
return null}
var LG=(e,t)=>k(e.spaced)-k(t.spaced)||e.at-t.at,jG=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function eD({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,s]of o.entries()){let a=jG.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Fy=(e,t)=>({...tE,
code:e,name:t});var My=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function tD(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of _r(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=M(l);if(d===""||Y(c)===""||$y(l)||kt(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(f=>Y(f.label)===Y(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new v(u.tabs.map(l=>Y(l.label)))),o=(
u,l)=>My.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(Y(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!BG(u,i));return{sets:s?i:[],unclear:!s&&zG(e)}}var BG=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&kn(e)!==null;function zG(e){var n;let t=new y;for(let r of e){let o=kn(r);if(o===null)continue;
let i=Y(o.label);t.set(i,((n=t.get(i))!=null?n:new v).add(M(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var UG=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
WG=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
nD=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,KG=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
GG=/juri|judge|penilai|panelis/i,Ly=e=>GG.test(e)||kt(e)!==null||kn(e)!==null,rD=e=>{var t;return nD.
test(e)?k((t=nD.exec(e))==null?void 0:t[1]):null},jy=e=>!Ly(e)&&_r(e).every(({right:t})=>Y(t)==="")&&
(My.test(e)||KG.test(e)),Tc=e=>`tab/${M(e)}`;function oD(e,t,n){let r=e.map(({tab:s})=>s),o=qG(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=r.map(s=>HG(s,r));return i.every(s=>s!==null)?[]:r.flatMap(
(s,a)=>{var c;let u=(c=i[a])!=null?c:null;if(u===null||t&&u!=="old"||n.has(Tc(s)))return[];let l=vt.
ODD_TAB;return[{id:Tc(s),kind:"ODD_TAB",tab:s,tabs:[s],params:{tab:s,reason:u},options:l,default:
null}]})}
function HG(e,t){let n=t.filter(a=>a!==e);if(UG.test(e))return"old";let r=rD(e),o=r!==null&&n.some(a=>{
var u;return((u=rD(a))!=null?u:r+1)>r});if(WG.test(e)||o)return"time";let i=!Ly(e)&&n.length>1&&n.every(
a=>Ly(a)),s=jy(e)&&n.some(a=>!jy(a));return i||s?"unlike":null}function qG(e){let[t]=e;return t===void 0||
e.length<2||!e.every(jy)?null:{id:`stages/${e.map(M).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],
params:{tabs:[...e]},options:vt.STAGE_TABS,default:null}}m();m();m();var oo=(...e)=>new v(e.map(M)),
ZG=[["code",oo("Kode","Code","No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi",
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
"Saran dan Masukan")]],VG=oo("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),JG=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
YG=oo("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),XG=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
QG=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
By=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,e5=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
t5=["name","code","institution","category"],iD=e=>e.replace(/\s+/g," ").trim(),sD=e=>e.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,
"");function aD(e){var n,r;let t=M(e);return t===""?null:YG.has(t)?"rank":VG.has(t)?"sum":(r=(n=ZG.find(
([,o])=>o.has(t)))==null?void 0:n[0])!=null?r:null}function Up(e){var s,a,u,l;let t=aD(e);if(t!==null)
return t;let n=e.replace(By,""),r=(l=(u=(s=By.exec(e))==null?void 0:s[1])!=null?u:(a=By.exec(e))==null?
void 0:a[0])!=null?l:"";if(n!==e){let c=Up(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||
c==="rank"?c:null;if(c!==null)return c}let o=e.replace(e5,"");return o===e?null:Up(o)}function Be(e){
var a;let t=iD(e);if(JG.test(t))return"sum";let n=aD(t);if(n!==null)return n;if(QG.test(M(t)))return"matter";
let r=Up(t);if(r!==null)return r;let o=sD(t);if(o!==t&&o!==""){let u=Be(o);if(u!==null)return u}
if(XG.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(u=>u.trim(
)!==
"");if(i.length<2)return null;let s=i.map(u=>Up(u));return s.every(u=>u!==null)&&(a=t5.find(u=>s.includes(
u)))!=null?a:null}var n5=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Di(e){let t=Be(e);return t==="sum"||t!=="matter"&&n5.test(e)}var r5=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
uD=e=>r5.test(e),o5=oo("Hasil","Result","Final","Konversi","Akhir"),io=e=>{let t=Be(e);return t==="matter"||
t===null||[e,sD(iD(e))].some(n=>o5.has(M(n)))};var i5=new v(["number","sum","rank","text"]),lD=new v(
["Nilai","Skor","Score","Scores","Poin","Point",
"Points"].map(M)),cD=e=>lD.has(e),Oi=e=>M(e)===""||i5.has(Be(e))||Bt(e)!==void 0||Or.columns.some(t=>Le(
e,t.header));function dD(e){let t=e.filter(n=>!lD.has(n));return t.length>0?t:[...e]}function mD({
tables:e,criteria:t},n,r){let o=new v(t.map(M)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>M(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Fr(p,u.name)&&!a.columns.some(({key:f})=>f===M(p)));c===void 0&&!d&&n.push(
s5(l,a,u))}return i}var s5=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Bn(n),doubt:cD(r)?"sum-misfit":"some-tabs"},options:vt.COLUMN,default:null});
m();m();var a5=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
Ai=e=>a5.test(e);m();var u5=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
pD=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,fD=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
gD=/^[\d%]+$/,zy=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),hD=(e,...t)=>{
let n=zy(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},As=e=>Be(e)==="text"||hD(e,u5,pD,fD,gD),Uy=e=>hD(
e,pD,gD)&&zy(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),yD=e=>As(e)&&zy(e).some(t=>fD.test(t)),l5=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
Sc=e=>l5.test(e);function bD(e){var n,r,o,i;let t=e.trim();return Uy(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}var c5=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;function wD(e,t,
n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",f=""]=(b=c5.exec(d))!=null?b:[];return p===""||Ai(f)||As(f)?[]:[{name:d,
left:M(p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.
map(M).join("+")}`,[s]=o,[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(c=(l=a.columns.
find(d=>Qe(d.name,{name:s})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:a.
tab,cell:`${Bn(u)}${a.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:vt.OWN_CRITERIA,
default:null}}m();m();m();var d5=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
m5=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Wn(e){
if(e===
void 0||ee(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(mt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(Le(
e,On))return"recused";let t=e.trim();return m5.test(t)?"failed":d5.test(t)?"score-text":"text"}var Ot=e=>mt(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),so=e=>e!=="blank"&&e!=="text";m();var vD=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
kD=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Wp=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Wy=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
xD=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,p5=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
Gy=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function Ky(e){let t=Gy(e);return t.
some(n=>vD.test(n))&&t.every(n=>vD.test(n)||kD.test(n))}var Ha=(e,t)=>{let n=Gy(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||kD.test(r)||Wp.test(r)||/^\d+$/.test(r))},qa=e=>Ha(e,Wp);function TD(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;if(e.isOpen&&r!==""){if(xD.test(r))return"example";
if(i&&Ha(r,Wp)&&!Ha(r,Wy))return"weight";if(i&&s&&Ha(r,Wy))return"maximum";if(Ky(r))return s&&
i?"maximum":"statistic"}return Ky(t)?"statistic":n!==""?null:Ky(o)?"statistic":i&&Ha(o,Wp)?"weight":
i&&Ha(o,Wy)?"maximum":null}var SD=(e,t)=>xD.test(e)?!t||!p5.test(e):Gy(e).length===1;var f5=new v([
"Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(M)),g5=e=>f5.has(M(e));function ED(e,t,n){let r=a=>a.map(h5).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>Qe(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>qy(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>Hy(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function Hy({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(f=>Qe(f.name,{name:s})))==null?void 0:c.column,l=t.find(({from:f})=>f.length===1&&
f[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:g.round(s/i*1e6)/1e4)}var qy=(e,t)=>RD(e,t,qa),CD=(e,
t)=>RD(
e,t,g5);function RD(e,t,n){let r=t.map(a=>e.columns.find(u=>Qe(u.name,{name:a}))),o=g.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new v(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!ee(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>a===void 0?null:Ot(s==null?void 0:s[a.column]))}function h5(e){let t=e.flatMap(r=>r!==
null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:Za(t)}function Za(e){
let t=e.
reduce((n,r)=>n+r,0);return g.abs(t-1)<1e-6?e.map(n=>g.round(n*1e6)/1e4):[...e]}var Va=e=>e.reduce((
t,n)=>t+n,0),OD=e=>g.round(e*1e4)/1e4,AD=e=>e.map(t=>OD(t/Va(e)*100));function ND(e,t,n,r){
var p,f;let o=`weights/${t.map(M).join("+")}`,{taken:i}=n,s=y5(e,t,n),[a]=s;if(a===void 0)return{
weights:[
...i],question:null};let u=s.filter(({option:b,weights:w})=>b==="totals"||w.every(A=>A>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:b})=>b===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(f=(p=e[0])==null?void 0:p.tab)!=
null?f:"",tabs:e.map(b=>b.tab),params:{criteria:[...t],weights:a.weights,sum:OD(Va(a.weights)),from:
a.
from,...a.tab===void 0?{}:{tab:a.tab}},options:vt.WEIGHTS.filter(b=>b==="equal"||u.some(({option:w})=>w===
b)),default:a.from==="headers"?null:a.option};return{weights:[...i],question:d}}function y5(e,t,{
taken:n,
max:r,elsewhere:o}){let s=n.some(c=>c!==n[0])&&!b5(e,t)?null:w5(e,t),a=x5(e,t,r),u=[];if(s!==null?u.
push({option:"written",from:"headers",weights:s}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:o.isOwn?"beside":"elsewhere",weights:o.weights,tab:o.tab}),a!==null)u.push({
option:"totals",from:"totals",weights:a});else if((o==null?void 0:o.from)==="totals"){let c=AD(o.weights.map(
(d,p)=>{
var f;return d*((f=r[p])!=null?f:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}
return u.
some(({from:c,weights:d})=>c==="headers"||!DD(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c===
"totals"||!DD(d,n)):[]}var b5=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>Qe(r.
name,{name:o}))));function w5(e,t){for(let n of e){let r=t.map(i=>{var s,a;return(a=(s=n.columns.find(
u=>Qe(u.name,{name:i})))==null?void 0:s.weight)!=null?a:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==
0)return o.length===t.length&&g.abs(Va(o)-100)<.5||o.length===t.length&&new v(o).size===1?null:r.map(
i=>i!=null?i:0)}return k5(e,t)}var v5=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function k5(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=qy(n,t);if(r.some(a=>a!==null)&&
r.some(a=>a===null))return r.map(a=>a!=null?a:0);let o=t.map(a=>{var c,d,p,f;let u=(d=(c=n.columns.find(
b=>Qe(b.name,{name:a})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(f=v5.exec(l))==null?void 0:f.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:a})=>a===void 0?
[]:k(a.replace(",",".")));if(new v(i).size<2)return null;let s=o.some(({header:a})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(a));return i.length===t.length&&(s?[1,10,100]:[100]).some(a=>g.abs(Va(i)-a)<1e-6)?i:s&&i.length>
0?t.map((a,u)=>{var l,c,d;return k((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function x5(e,t,n){for(let r of e){let o=Hy(r,t,n);if(o.every(a=>a!==null))return o;
let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.map((c,d)=>{var b,w,A;let p=(b=i.find(
N=>Qe(N.name,{name:c})))==null?void 0:b.column,f=p===void 0?-1:a.indexOf(p);return f<0?null:((w=u[f])!=
null?w:0)*((A=n[d])!=null?A:1)});if(!(a.length!==t.length||l.some(c=>c===null)))return AD(l.map(c=>c!=
null?c:0))}}return null}function DD(e,t){let[n,r]=[Va(e),Va(t)];return e.every((o,i)=>{var s;return g.
abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}m();m();m();function Zy(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var Vy="Lembar Juri \xB7 ",
PD=e=>Vy+e,Jy=e=>typeof e=="string"&&e.startsWith(Vy),xn=e=>{var t;return Jy((t=e.values[1])==null?
void 0:
t[0])};function At(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([Vy+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();m();m();m();m();var Ec="Nilai",Ns=e=>typeof e=="string"?e.trim():"";function ID(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var Yy=F("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),T5=F("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),S5=F("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
FD=F("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),Xy=F("Nilai",
"Score","Skor","Value","Poin","Points"),$D=e=>Le(e,Xy),_D=e=>e.some(t=>Le(t,Yy))&&e.some(t=>Le(t,FD))&&
e.some(t=>Le(t,Xy));function E5(e){for(let[t,n]of e.values.slice(0,fi).entries()){let r=n.map(Ns),o=l=>r.
findIndex(c=>Le(c,l)),i=l=>r.findIndex(c=>Bt(c)===l),s=o(Yy)>=0||o(S5)<0?o(Yy):o(T5),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(FD),o(Xy)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c}}}return null}function MD(e){let t=E5(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!ee(u[t.code])||!ee(u[t.name]),i=new y;for(let u of r){let l=M(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.score>=0,a=s?R5(r,
t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>M(n(d))===u;return s?
D5(e,t,a,l,c):C5(e,t,l,c)})}}function C5(e,{header:t,judge:n},r,o){var a;let i=((a=e.values[0])!=null?
a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:s}}}function R5(e,{criterion:t}){let n=new y;for(let r of e){let o=U(r[t]);M(
o)!==""&&!n.has(M(o))&&n.set(M(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function D5(e,t,n,r,
o){
var I,$,_,j;let{header:i,judge:s,code:a,name:u,criterion:l,score:c}=t,d=($=(I=e.values[i])==null?
void 0:
I.length)!=null?$:0,p=[s,l,c],f=new y,b=new y,w=new y,A=x.from({length:d+n.length},()=>"");for(let[z,
L]of e.values.entries()){if(z<=i||!o(L))continue;let B=n.findIndex(oe=>oe.key===M(U(L[l]))),W=Y(U(L[
a]))||
M(U(L[u]));if(B<0||W==="")continue;let G=(_=w.get(W))!=null?_:[],V=G.find(oe=>!f.has(`${oe},${d+B}`)),
ce=V!=null?V:z;V===void 0&&(w.set(W,[...G,z]),b.set(z,A.map((oe,he)=>{var Me;return p.includes(he)?
"":
(Me=L[he])!=null?Me:""})));let H=b.get(ce);H!==void 0&&(H[d+B]=(j=L[c])!=null?j:""),f.set(`${ce},${d+
B}`,{row:z,column:c})}let N=e.values.map((z,L)=>{var B;return L===i?[...z.map((W,G)=>p.includes(G)?
"":
W),...n.map(W=>W.name)]:(B=b.get(L))!=null?B:A}),P=({row:z,column:L})=>{var B;return(B=f.get(`${z},${L}`))!=
null?B:{row:z,column:L<d?L:z<0?c:g.max(a,u)}};return{label:r,grid:{tab:e.tab,values:N},placeOf:P}}m(
);var LD=4,jD=15,O5=new v(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor",
"Penilaian","Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian",
"Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(M)),hr=e=>O5.has(
M(ze(e).
name)),A5=new v(["code","name","institution","category","judge","number"]),Ja=e=>{var t;return A5.has(
(t=Be(e))!=null?t:"")&&ze(e).weight===null},Pi=e=>Wn(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),
Ni=e=>!ee(
e);function Qy(e,t){let n=N5(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<LD&&I5(e,r,o);)o+=
1;for(;o-r+1<LD&&$5(e,r,o);)r-=1;return{top:r,bottom:o,columns:zD(e,r,o)}}function BD(e,t,n){let r=(
{
values:s},a)=>{var u;return((u=s[a])!=null?u:[]).map(l=>M(U(l))).join(`
`).trim()},o=n.find(({grid:s,block:a})=>{let u=a.bottom-a.top,l=x.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(s,a.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:zD(e,t.top,i)}}function N5({values:e},t){let[n,
r]=[-1,0];for(let[i,s]of e.slice(0,fi).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){if(!Pi(
c))continue;let d=Be(c)!==null||t(c)||kt(c)!==null;Ja(c)&&(u=!0),a+=1+(d?2:0)+(Cc(e,i,l)?1:0)}s.filter(
Pi).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(U).join(`
`);return e.findIndex(i=>{var s;return o(i)===o((s=e[n])!=null?s:[])})}function Cc(e,t,n){let r=e.slice(
t+1,t+1+jD).map(o=>Wn(o[n])).filter(o=>o!=="blank");return r.filter(so).length*2>r.length}function P5(
e,t,n){
let r=e.slice(t+1,t+1+jD),o=r.findIndex(s=>s.every(a=>!Ni(a)));return(o<1?r:r.slice(0,o)).some(s=>Pi(
s[n]))&&!Cc(e,t,n)}function I5({values:e},t,n){var d;let r=(d=e[n+1])!=null?d:[],o=[...r.keys()].filter(
p=>Ni(r[p]));if(!o.some(p=>Pi(r[p])))return!1;let i=p=>{var f;return(f=e.slice(t,n+1).map(b=>U(b[p])).
find(b=>b!==""))!=null?f:""},s=e.slice(t,n+1),a=p=>{var b;let f=i(p);return f===""?s.some(w=>w.slice(
0,p).some(Ni)):hr(f)||kt(f)!==null||F5((b=e[n])!=null?b:[],p)};if(o.some(p=>Ja(i(p))))return!1;let u=o.
some(p=>Cc(e,n+1,p))&&o.every(p=>!P5(e,n+1,p)),l=[...r.keys()].some(p=>Ja(i(p))&&ee(r[p])),c=p=>Pi(r[
p])&&
Cc(e,n+1,p);return!o.every(p=>Pi(r[p]))&&!(l&&o.some(c))||!o.every(a)&&!(u&&(o.some(a)||l))?!1:o.some(
p=>Cc(e,n+1,p))||o.some(p=>{var f;return ee((f=e[n])==null?void 0:f[p])})}var F5=(e,t)=>t+1<e.length&&
ee(e[t+1]);function $5({values:e},t,n){var c;let[r,o]=[e[t-1],(c=e[t])!=null?c:[]];if(r===void 0)return!1;
let i=[...r.keys()].filter(d=>Ni(r[d]));if(i.length===0||!i.every(d=>Pi(r[d])))return!1;let s=i.map(
d=>U(r[d]));if(s.some(d=>{var p;return((p=d.match(/\d\s*%/g))!=null?p:[]).length>1})||s.some(d=>d.startsWith(
":")))return!1;let a=e.slice(t,n+1),u=d=>a.every(p=>ee(p[d]));if(i.some(d=>Ja(U(r[d]))&&u(d)))return!0;
let l=[...o.keys()].find(d=>Pi(o[d])&&!Ja(U(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>ee(
o[d]))?!1:s.length>1||s.some(d=>hr(d)||kt(d)!==null||kn(d)!==null||ro(d)||ze(d).weight!==null)}
function zD({
values:e},t,n){var s,a;let r=e.slice(t,n+1),o=(a=(s=e[t])==null?void 0:s.length)!=null?a:0,i=(u,l)=>r.
slice(u+1).some(c=>Ni(c[l]));return x.from({length:o},(u,l)=>{var b,w;let c=r.flatMap((A,N)=>Ni(A[l])?
[{row:N,text:U(A[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,f=r.slice(0,g.max(0,
p)).flatMap((A,N)=>{if(Ni(A[l]))return[U(A[l])];for(let P=l-1;P>=0;P-=1){if(!Ni(A[P]))continue;let I=U(
A[P]);return i(N,P)&&!Ja(I)?[I]:[]}return[]});return{text:(w=d==null?void 0:d.text)!=null?w:"",
groups:f}})}m();m();var Gp=e=>e!==""&&!hr(e)&&!ro(e)&&Ey(e)===null;function UD(e,t){var i;let n=t?
new v:M5(e),r=e.columns.
map(({text:s,groups:a},u)=>{var A,N,P,I;let l=Be(s)===null||n.has(u)?a.filter(Gp):[],c=n.has(u)?s:"",
d=c===""?s:(A=l.pop())!=null?A:"",{name:p,weight:f}=ze(d),b=(N=f!=null?f:a.map(Ey).find($=>$!==null))!=
null?N:null,w=(P=Bo(d))!=null?P:c===""?null:L5(c);return{column:u,text:d,own:c,group:t?"":(I=l.slice(
-1)[0])!=null?I:"",name:p,weight:b,max:w}});for(let s of r)s.own!==""&&((i=s.weight)!=null||(s.weight=
j5(r,s.text)));let o=t?r.map(s=>s.weight):z5(r);return r.map((s,a)=>{var b;let u=_5(r,s)?`${ze(s.group).
name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==s.name||l!==ze(s.text).weight||s.own!==""?B5(
u,l,s.max):s.text,p={column:s.column,weight:l,max:s.max,group:s.group};if(s.own==="")return{...p,
header:d,
name:u,part:null};let f=`${u} - ${s.own}`;return{...p,header:f,name:f,part:{own:s.own,criterion:u,
header:d}}})}
var _5=(e,t)=>t.group!==""&&!Di(t.name)&&e.some(n=>n!==t&&M(n.name)===M(t.name)&&(t.own===""||n.own===
""||n.text!==t.text));function M5({columns:e}){let t=e.flatMap(({text:i,groups:s},a)=>{var l;let u=M(
(l=s.filter(Gp).slice(-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,text:i}]}),n=new v(
t.flatMap(({group:i,text:s})=>As(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new v(r.filter(({
text:s})=>Kp(s)===i).map(({group:s})=>s)).size;return new v(r.filter(({text:i})=>o(Kp(i))>1).map(({
column:i})=>i))}
var Kp=e=>M(e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",L5=e=>{var n,r;let t=(r=Bo(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:k(t)},j5=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=ze(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},B5=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${g.round(t*1e4)/1e4}%)`]].join(" ");function z5(e){
var n;
let t=new y;for(let r of e.filter(({name:o})=>!Di(o)||io(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:s})=>s===r.text);ze(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=ze(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;
let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||g.abs(a-i)<.5?r.weight:g.abs(a-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var U5=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
W5=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function WD(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=kt(i))!=null?a:(s=kn(i))==
null?void 0:s.label)!=null?u:[]});if(new v(n.map(M)).size>1||e.columns.some(({groups:i})=>i.some(s=>kt(
s)!==null||ro(s))))return!0;let r=K5(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>g.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(As)||!H5([...r.keys()],new v(o.filter(G5)),t)}function K5({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(Gp))t.set(i,((n=t.get(i))!=null?n:new v).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var G5=e=>Be(e)!=="text";function H5(e,t,
n){
if(e.some(i=>U5.test(i)||W5.test(i)))return!1;let r=n.some(i=>{let s=new v(i.columns.flatMap(a=>a.groups.
map(M)));return e.every(a=>s.has(M(a)))}),o=i=>Ai(i)||ze(i).weight!==null||Bo(i)!==null;return r||t.
size>1||e.some(o)}m();var q5=4,Z5=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,V5=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
KD=e=>M(ze(U(e).replace(Z5,"")).name);function HD(e,t){var s,a,u;let n=new y;for(let[l,{text:c,
groups:d}]of t.
columns.entries())for(let{name:p}of[c,...d].map(ze))p===""||hr(p)||Be(p)!==null&&!io(p)||n.set(M(p),
(s=n.get(M(p)))!=null?s:l);let r=(u=(a=e.values[0])==null?void 0:a.length)!=null?u:0,o=x.from({
length:r},
(l,c)=>c),i=l=>e.values.flatMap((c,d)=>d>t.bottom&&n.has(KD(c[l]))?[d]:[]);for(let l of o){let c=i(l),
d=new v(c.map(b=>{var w;return KD((w=e.values[b])==null?void 0:w[l])}));if(d.size<2)continue;if([...d].
every(b=>{var w;return l>((w=n.get(b))!=null?w:0)}))return GD(e,(b,w)=>b>=t.top&&w>=l);if(c.filter(b=>{
var w;return((w=e.values[b])!=null?w:[]).filter(A=>!ee(A)).length<=q5}).length!==c.length)continue;
let f=J5(
e,g.min(...c),t.bottom);return GD(e,b=>c.includes(b)||f.includes(b))}return e}function J5({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let s=((o=e[i])!=null?o:[]).filter(a=>!ee(a));if(s.length===0||
!s.every(a=>Wn(a)==="text")||!s.some(a=>V5.test(U(a))))break;r.push(i)}return r}var GD=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function qD(e,t){let n=e.flatMap(o=>{let i=Qy(
o,t.isCriterion),s=i===null?o:HD(o,i),a=s===o?i:Qy(s,t.
isCriterion);return a===null?[]:[{whole:o,grid:s,block:a}]}),r=n.map(o=>({...o,block:BD(o.grid,o.block,
n)}));return r.map(o=>Y5(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function Y5({whole:e,
grid:t,
block:n},r,o){let i=WD(n,r),s=UD(n,i),a=t.values.slice(n.bottom+1),u=s.map(({column:c})=>a.map(d=>Wn(
d[c]))),l={whole:e,grid:t,block:n,columns:s,isJudges:i,isList:_D(s.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of s){let p=Be(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let f=p;(f==="code"||f==="number"||dt(l,c)!==
"numbers")&&l.at[f]<0&&(l.at[f]=c)}return l}function dt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(so).length*2>=n.length?"scores":"words"}function Hp(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(so).
length*3>=n.length}var ir=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},yr=(e,t)=>({code:U(ir(e,t,e.at.code)),name:U(ir(e,t,e.at.name))});function br(e,t){let{
code:n,
name:r}=yr(e,t);return e.at.code>=0?n===""?"":`#${Y(n)}`:M(r)}m();var qp=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function ZD(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>g.abs(r*o-g.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var X5=new v([
"sum","mean","weighted","maximum","minimum","rank"]),Kn=e=>X5.has(e),VD=(e,t)=>M(e)||`#${t}`;
function Gn(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Mr=e=>ze(e).
weight!==null||Bo(e)!==null;function JD({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?
a:{header:"",name:""},i=n.
isCriterion(r)&&!Sc(r)||n.hasCriteria&&e.isJudges&&eb(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:VD(o,t),role:s!=null?s:
i?"criterion":Q5(e,t,r),from:[],weights:null,doubt:null,guess:null}}function Q5(e,t,n){let r=dt(e,t),
o=Be(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||e4.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")||e.isList&&!$D(n)?"number":"criterion"}var e4=new v(["sum","rank",
"number"]);function eb({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[t])==null?void 0:s.groups)!=null?
a:[],i=[n,...o,(l=(u=kn(n))==null?void 0:u.rest)!=null?l:""];return o.some(ro)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>kt(c)!==null&&Be(n)===null)}var t4=1e3;function XD(e,t){let[n]=e;n===void 0||t.isCriterion(
n.shape.header)||(t.hasCriteria?s4(e,
t):n4(e,n.shape.header))}function n4(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>dt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>Kn(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new v(d.numbersIn(p.column).values(
)).
size>=4).length>0)Ii(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?o4(e,i,t):r4(e,i,t))}var Ii=(e,t,n=null)=>{for(let{shape:r}of e)Gn(r,t,n)};
function r4(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?Ii(e,"unnamed"):(r("check-box")||r("date")&&Be(n)!==null)&&Ii(e,
"not-numbers")}function o4(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(QD(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
Ii(
e,"unnamed","criterion");return}if(uD(n)){Ii(e,"penalty");return}let o=Be(n);if(YD(o)&&Mr(n))return;
let i=Di(n);(i||YD(o)||o==="rank"||o==="number")&&!e.every(i4)&&Ii(e,i?"sum-misfit":"matter")}var QD=e=>e.
filter(t=>g.abs(t)>t4).length*2>e.length,tb=1.5;function i4({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!io(o))return!1;let a=n.filter(
({column:w,header:A})=>w!==t.column&&Be(A)===null&&dt(e.draft,w)==="numbers");if(a.some(w=>i!==null&&
w.weight!==null||s!==null&&w.max!==null))return!0;let u=w=>{var A,N;return((N=(A=r.columns[w])==null?
void 0:A.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:w})=>w<t.column||u(w)!==""&&u(w)===u(t.column))&&Be(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:w})=>[...e.numbersIn(w).values()])],p=w=>w.
reduce((A,N)=>A+N,0)/w.length,f=p(c)/p(d);return f>1/tb&&f<tb&&g.max(...c)<=tb*g.max(...d)}var YD=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function s4(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=QD(n),o=Be((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&eb(a.draft,u.column,u.header,t)||(r?u.role="large":dt(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":Gn(u,"not-listed",null))}m();function nb(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:a4(
e,t,r);return n.set(r,o),o}}}function a4(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=Ot((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var _n=(
{
tab:e,shape:t})=>e.numbersIn(t.column),Xa=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,Rc=({draft:e},{column:t})=>{var n,r;return M((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function eO(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=Xa(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){XD(l,n);let c=l.filter(({tab:d,shape:p})=>dt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||u4([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(c4(c,(a=t[l])!=null?a:[],o),d4(c,(u=t[l])!=null?u:[]))}function u4(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&dt(o.
draft,i.column)==="numbers")),n=t.filter(l4);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Mr(
o.header))||Ii(r,"same-everywhere")}function l4(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=br(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new v(t.values()).size>1}function c4(e,t,n){var i;let r=({
column:s})=>dt(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!Mr(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&Gn(s,a===0?"blank":"some-tabs",
null)}}function d4(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&dt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>g.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
g.max(...u)&&Gn(s,"large",null)}}m();m();function zo(e){let t=g.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-g.min(t,6)+1e-9}var Lr=e=>e.reduce((
t,n)=>t+
n,0),m4=[{kind:"sum",of:Lr},{kind:"mean",of:e=>Lr(e)/e.length}],p4=[{kind:"maximum",of:e=>g.max(...e)}
,
{kind:"minimum",of:e=>g.min(...e)}];function Zp(e,t){var i;let n=zo(e.map(({value:s})=>s)),r=f4(e).flatMap(
s=>{let a=e.filter(({value:l,sources:c})=>g.abs(l-s.of(c))<=n).length;if(a===0||a<e.length*t)return[
];
let u=y4(e,a,n,s);return[{derived:s.derived,share:a/e.length,evidence:u}]}),o=g.max(...r.map(({
evidence:s})=>s));
return(i=r.find(({evidence:s})=>s===o))!=null?i:null}function f4(e){var s,a;let t=(a=(s=e[0])==null?
void 0:s.sources.length)!=null?a:0;if(t===0)return[];let n=t>1?m4.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=b4(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>Lr(
c.map((d,p)=>{var f;return d*((f=u[p])!=null?f:0)}))}),i=Lr(e.map(({value:u})=>u))/Lr(e.map(({
sources:u})=>Lr(
u)));return[...n,...r===null?[]:[o(r.map(nO),t),o(r,t)],...i>0&&k.isFinite(i)?[{...o(x(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!g4(u.weights))}
var g4=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>g.abs(t-1)<1e-6),h4=20;function y4(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:w})=>[b,...w]),s=g.max(...i)-g.min(...i),a=e.slice(0,h4),u=a.flatMap(
({value:b},w)=>a.flatMap(({sources:A},N)=>N===w?[]:[g.abs(b-o(A))<=n])),l=2*n/(s+2*n),c=u.filter(b=>b).
length/g.max(1,u.length),d=e.length-t,p=g.max(0,t-r),f=g.min(1,g.max(l,c));return p*-g.log2(f)-d*g.log2(
e.length)}function tO(e){var r,o;let t=zo(e.map(({value:i})=>i)),n=p4.find(({of:i})=>e.every(({value:
s,
sources:a})=>g.abs(s-i(a))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function b4(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?
s:0;if(new v(e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=x.from({length:t},(a,u)=>x.
from({length:t+1},(l,c)=>Lr(e.map(({value:d,sources:p})=>{var f,b;return((f=p[u])!=null?f:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=w4(r).map(a=>g.abs(a)<1e-9?0:a);return o.some(a=>nO(a)<0)||o.every(a=>a===
0)?null:o}var nO=e=>{let t=g.round(e*300)/300,n=g.round(e*1e3)/1e3;return g.abs(e-n)<=g.abs(e-t)+1e-7?
n:t};function w4(e){var i,s,a,u,l;let t=e.map(c=>[...c]),n=g.max(1,...t.flat().map(g.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=g.max(...d.map(b=>{var w;return g.abs((w=b[c])!=null?w:0)}));if(p<
n*1e-12)continue;let f=(i=d.find(b=>{var w;return g.abs((w=b[c])!=null?w:0)===p}))!=null?i:[];t.splice(
t.indexOf(f),1),t.splice(r.length,0,f);for(let b of t)b!==f&&v4(b,f,c);r.push(c)}let o=x(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function v4(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var rb=e=>e.length>1&&e.includes(
1)&&e.every(t=>k.isInteger(t)&&t>=1&&t<=e.length);function rO(e,t){if(!rb(e)||e.length!==t.length||
new v(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function oO(e,t,n=0){var c;if(e.length===
0||t.some(d=>d.length===0))return null;let r=d=>Lr(d)/d.length,o=(d,p)=>g.sqrt(Lr(d.map(f=>(f-r(d))**
2))/(d.length-p)),s={maximum:d=>g.max(...d),minimum:d=>g.min(...d),mean:r,sum:Lr,median:d=>{var b,w,
A;let p=[...d].sort((N,P)=>N-P),f=p.length/2;return f%1===0?(((b=p[f-1])!=null?b:0)+((w=p[f])!=null?
w:0))/2:(A=p[g.floor(f)])!=null?A:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length}
,
a=zo(e),u=h.entries(s).find(([,d])=>e.every((p,f)=>{var b;return g.abs(p-d((b=t[f])!=null?b:[]))<=a}
));
return Lr(e.map((d,p)=>{var w;let f=(w=t[p])!=null?w:[],b=f.filter(A=>g.abs(A-d)<=a).length;return g.
log2((f.length+1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var k4=3;function aO(e,t,
n){let r=x4(e,t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=Uy((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?T4(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)iO(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=E4(s.some(sO)?s.filter(sO):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=M(c.own)||l.key,Gn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=S4(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:f}of l.members){iO(p,"weighted",f.own);let b=a.kind.
members.find(A=>A.tab===d&&A.part.criterion===f.criterion),w=c.get(f.criterion);b===void 0||w===void 0||
(p.from=[b.shape.column],p.weights=[w])}}var uO=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function iO(e,t,n){e.role=t,e.label=n}function x4(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=Kp(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var sO=({members:e})=>e.some(({tab:t,shape:n})=>dt(t.draft,n.
column)==="numbers");function T4({members:e}){var n;let t=new y;for(let r of e){let o=new v(_n(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function S4({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||ze(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${g.round(r*(o?1e6:1e4))/1e4}%)`}function E4(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:C4(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>D4(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!yD((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function C4(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&M(d.criterion)===M(s.part.
criterion));if(a===void 0)continue;let u=_n(a),l=[..._n(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=R4(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=g.max(0,new v(a.map(({score:l})=>l)).size-1)}return o<k4?null:r}function R4(e){let t=zo(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=g.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>g.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function D4({
members:e},t){let n=[...t].map(([s,a])=>{var c,d;let u=e.find(({part:p})=>p.criterion===s),l=u==null?
void 0:u.tab.draft.columns[u.shape.column];return{factor:a,max:(c=l==null?void 0:l.max)!=null?c:1,
weight:(d=
l==null?void 0:l.weight)!=null?d:null}}),r=s=>[1,100].some(a=>g.abs(s-a)<a*.001),o=s=>n.reduce((a,u)=>a+
s(u),0),i=n.map(({factor:s,max:a,weight:u})=>u===null?k.NaN:s*a/u);return r(o(({factor:s})=>s))||r(o(
({factor:s,max:a})=>s*a))||i.every(s=>{var a;return g.abs(s-((a=i[0])!=null?a:0))<.001*s})}m();
function Dc({draft:e},{column:t,header:n}){var i,s,a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!hr(p)))!=null?a:"";return M((d=(c=(u=kt(n))!=null?
u:kt(o))!=null?c:(l=kn(n))==null?void 0:l.label)!=null?d:o)}var ob=({tab:e,shape:t})=>e.draft.isJudges&&
Dc(e,t)==="";function lO(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||ob(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Dc(n,p)===Dc(n,r))),a=s.filter(({role:p})=>!Kn(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:f})=>cO(p)&&f<r.column),c=g.max(-1,...s.flatMap(({role:p,column:
f})=>Kn(
p)&&f<r.column?f:[])),d=[...new v(l.map(({key:p})=>p))].map(p=>l.filter(f=>f.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...A4(e)]:[]]}function A4({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!Kn(o)),r.filter(({role:o})=>cO(o))]}var cO=e=>e==="sum"||e==="mean"||e==="weighted";
function ib(e,t){var i,s;let n=e.map(a=>lO(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var _,j;
let l=n.map(z=>{var L;return(L=z[u])!=null?L:[]}),c=new v(l.map(z=>z.map(({key:L})=>L).join(`
`)));if(l.some(z=>z.length===0)||c.size>1)return[];let d=e.flatMap((z,L)=>{var B;return $4(z,(B=l[L])!=
null?B:[])}),p=(_=Zp(d,t?.5:1))!=null?_:I4(d,t),[f]=e;if(p===null||f===void 0||P4(p.derived,f.shape,
(j=l[0])!=null?j:[]))return[];let{derived:b,evidence:w}=p;if(!t&&b.kind==="weighted"&&!ZD(b.weights))
return[];let A=new v(d.map(({value:z})=>z)).size,N=z=>b.kind!=="weighted"||b.weights[z]!==0,P=l.map(
z=>z.flatMap(({column:L},B)=>N(B)?L:[])),I=b.kind==="weighted"?b.weights.filter(z=>z!==0):null,$=I===
null?null:N4(I);return $===null?[{kind:b.kind,from:P,weights:I,evidence:w,distinct:A}]:[{kind:$,from:
P,
weights:null,evidence:w,distinct:A}]}),o=g.max(...r.map(({evidence:a})=>a));return(s=r.find(({
evidence:a})=>a===
o))!=null?s:null}function N4(e){let[t=0]=e;return e.length<2||e.some(n=>g.abs(n-t)>1e-6)?null:g.abs(
t*e.length-1)<1e-6?"mean":"sum"}function P4(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function I4(e,t){
let n=t&&e.length>=4?tO(e):null;return n===null?null:{derived:n,evidence:5}}function dO(e){return e.
reduce((n,r)=>n+_n(r).size,0)>=4&&e.every(n=>F4(n))}function F4(e){let t=_n(e),n=[...t.values()],r=(
s,a)=>{
var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return lO(e,!0).flatMap(s=>[s,...s.slice(-1).map(
a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(
s=>rO(n,s))}var $4=(e,t)=>[..._n(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function pO(e,t,n){let r=j4(e,t),o=(
{header:s})=>n.isCriterion(s)&&!Sc(s),i=[...r.values()].filter(s=>!s.
some(({shape:a})=>o(a)));for(let s of i)mO(s);for(let s of i.filter(a=>a.every(u=>!Kn(u.shape.role)&&
fO(u)))){for(let{shape:a}of s)a.doubt=null;mO(s)}for(let{tab:s,shape:a,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&Rc(s,l)===Rc(s,a)&&Gn(l,"sum-somewhere",null)}var L4=/rata|rerata|mean|average|avg/i;
function j4(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||Kn(c))&&dt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!Kn(d.role)&&!uO({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Mr(d)&&!Di(c.header)&&!Sc(d))continue;let p=l.filter(({key:b,column:w})=>b===c.
key&&w<c.column).length,f=`${Xa(u,c)}
${p}`;n.set(f,[...(s=n.get(f))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function mO(e){var a,
u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=Be(t),r=Di(t)&&!(n==="sum"&&io(t))||
e.every(fO),o=B4(e,t,n,r),i=o===null?ib(e,r):null,s=o!=null?o:i!==null&&qp(i,r)?null:dO(e)?"rank":
null;
if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&qp(i,r)){if(gO(e,i),z4(e,i))for(let{
shape:l}of e)
Gn(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)Gn(l,
"sum-somewhere",null);else e.length>1&&U4(e,r)}function B4(e,t,n,r){return e.every(i=>W4(i.shape,_n(
i),n))?"number":n==="rank"&&e.every(i=>rb([..._n(i).values()]))?"rank":e.every(i=>_n(i).size>1&&new v(
_n(i).values()).
size===1)?n==="rank"?"rank":r?L4.test(t)?"mean":"sum":null:null}var z4=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(ob)&&(n!=null?n:[]).some((r,o,i)=>{var s;return g.abs(r-((s=i[0])!=null?s:0))>.001});
function U4(e,t){for(let n of e){let r=ib([n],t);r!==null&&r.evidence>=18&&qp(r,t)&&gO([n],r)}}var fO=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&Rc(e,r)===Rc(e,t)&&Kn(r.role));function gO(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function W4({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>k.isInteger(o))&&new v(
r).size===r.length?!0:r.every(o=>k.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var K4=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,G4=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
H4=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,hO=e=>{let t=e.trim().toLowerCase();return K4.test(t)||G4.test(
t)||H4.test(
t)},yO=e=>/huruf|predikat|grade|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function bO(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:g.min(...s),high:g.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:g.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var q4=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
Z4=7,V4=25,J4=9;function wO(e,t){var r,
o;let n=new y;for(let[i,s]of e.entries()){let a=(r=t[i])!=null?r:[];for(let u of a.filter(({role:l})=>l===
"text")){if(s.draft.isList||Y4(s,u,a))continue;let l=X4(s,u.column),c=Xa(s,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}])}}for(let i of n.values())if(Q4(i))for(let{
shape:s}of i)
Gn(s,"letters",null)}var Y4=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,u;return s.role==="criterion"&&((u=(a=e.columns[
s.
column])==null?void 0:a.part)==null?void 0:u.criterion)===r.criterion})};function X4({draft:e,roles:
t},n){
let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?U(ir(e,o,n)).toLowerCase():"";s!==""&&r.set(
o,s)}return r}function Q4(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(Mr(
t)||e.some(e6))return!0;if(!io(t)||q4.test(t)||!t6(e)||n6(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(hO));return r6(e)||e.every(o6)||n&&e.every(i6)}var e6=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&Ot(ir(e,o,n.column))!==null);function t6(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new v(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,
0);return n.size>1&&n.size<=Z4&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=V4&&!o.includes(
"@"))}function n6(e){var r,o;let[t]=e,n=yO((r=t==null?void 0:t.shape.header)!=null?r:"")?1:J4;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(({tab:u,beside:l,texts:c})=>{var b,
w;let d=(w=(b=l.find(A=>A.key===i))==null?void 0:b.column)!=null?w:-1,p=u.numbersIn(d),f=[...c].flatMap(
([A,N])=>{let P=p.get(A);return P===void 0?[]:[{text:N,number:P}]});return new v(c.values()).size<2?
null:bO(f)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,l)=>u+l,0)>=n})}function r6(e){
var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=br(r.draft,i);if(((n=t.get(a))!=
null?n:s)!==s)return!0;t.set(a,s)}return!1}var vO=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&dt(e.draft,r)==="numbers"),o6=e=>{let t=vO(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},i6=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return Dc(
e.tab,e.shape)!=="";let r=i=>{var s,a;return((a=(s=t.columns[i])==null?void 0:s.groups)!=null?a:[]).
join(`
`)},o=r(e.shape.column);return Ai(e.shape.header)||vO(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function kO(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
s6(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=a6(o,i,s,u,l);d===void 0||Mr(d.header)||
(d.header=`${d.header} (${g.round(c*(a?1e6:1e4))/1e4}%)`)}}}function s6(e,t){var i;let n=bD(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
..._n(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function a6(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&dt(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>M(ze(a).name)===M(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function xO(e,t){let n=e.map(r=>r.draft.columns.map(
o=>JD(r,o.column,t)));return aO(e,n,t),kO(e,n),pO(
e,n,t),eO(e,n,t),t.hasCriteria||wO(e,n),n}m();var TO=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung/i;
function SO(e){var o,
i,s,a,u;let t=e.map(l=>l.columns.filter(c=>u6(l,c))),n=new y;for(let[l,c]of e.entries())for(let{
column:d,
header:p}of(o=t[l])!=null?o:[]){let f=c.at.code>=0?[]:Vp(c,d),b=M(p);n.set(b,((i=n.get(b))!=null?i:0)+
f.length-new v(f).size)}let r=l=>{let c=n.get(M(l))===0;return Be(l)===null?c?1:9:(c?0:4)+(TO.test(l)?
2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(s=t[l])!=null?s:[],p=d.filter(({
header:w})=>Be(
w)==="name"),f=p.every(({header:w})=>TO.test(w))?d:p,b=g.min(...f.map(({header:w})=>r(w)));c.at.name=
(u=(a=f.find(({header:w})=>r(w)===b))==null?void 0:a.column)!=null?u:c.at.name}}function u6(e,{
column:t,
header:n}){let r=Be(n);if(r!=="name"&&r!==null||dt(e,t)!=="words")return!1;let o=e.columns.every(i=>i.
column>t||dt(e,i.column)!=="numbers"||Be(i.header)!==null);return r==="name"||n!==""&&!hr(n)&&o}
function EO(e){
var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.code,r.at.number,r.at.
category],i=r.columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&c6(r,c)&&!l6(r,c)),s=e.length<2||
r.isJudges||r.at.judge>=0,a=i.filter(c=>s||d6(r,c,e)),l=(n=a.filter(c=>{var d,p;return c!==r.at.institution&&
Be((p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=null?n:a[0];l!==void 0&&(r.at.
name=l,r.at.institution===l&&(r.at.institution=-1))}}function Vp({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&so(Wn(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||hr(l.header)&&dt({kinds:o},l.column)==="words");return(a.length>0?a:s).filter(
l=>M(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>M(U(c))).join(`
`))}function l6({columns:e,grid:t,block:n},r){var s,a;if(hr((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Be(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");return o.filter(u=>Ai(u)||ze(u).weight!==
null).length*2>o.length}function c6(e,t){var r,o;if(((o=(r=e.columns[t])==null?void 0:r.weight)!=null?
o:null)!==null||dt(e,t)!=="words"||Hp(e,t))return!1;let n=Vp(e,t);return n.length>1&&new v(n).size>n.
length*.9}function d6(e,t,n){let r=new v(Vp(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let s=Vp(
o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();m();var m6=6,p6=5;function CO(
e){let t=[...f6(e),...y6(e),...g6(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var sb=(e,t,n)=>({row:t,label:yr(e,t).name,key:br(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function f6(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-m6).flatMap(a=>{let{code:u,name:l}=yr(t,a);if(u!==""||Ot(ir(t,a,i.number))!==null||!ee(ir(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return RO(e,a,d?0:p6,w6)?l!==""&&i.code<
0?[sb(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function g6(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=yr(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!SD(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=ab(t,i,r);return l.length>0&&h6(e,i,s)?[]:[{...sb(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function h6(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=ab(r,t,o);if(n==="statistic")return RO(
e,t,0,b6);let a=s.map(({column:f})=>i.flatMap(b=>{var w,A;return(A=Ot((w=r.grid.values[b])==null?
void 0:
w[f]))!=null?A:[]}));if(n==="maximum")return s.every(({value:f},b)=>{var w;return((w=a[b])!=null?w:[
]).
every(A=>A<=f)});let u=a.flat(),l=s.reduce((f,{value:b})=>f+b,0),c=[1,10,100].some(f=>g.abs(l-f)<f*1e-6),
d=i.some(f=>f<t)&&i.some(f=>f>t),p=s.some(({value:f})=>f<g.min(...u)||f>g.max(...u));return n==="weight"&&
(c||!d&&p)}var ab=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=Ot((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function y6({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.
number>=0&&Ot(ir(e,s,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
s=>{let{code:a,name:u}=yr(e,s);return o(s)||a!==""||u===""||n.isEntry(a,u)?[]:[sb(e,s,"unnumbered")]}
)}
var b6={numbers:1,above:1},w6={numbers:2,above:3};function RO({draft:e,scored:t,entryRows:n},r,o,i){
let s=ab(e,r,t);if(s.length<i.numbers)return!1;let a=n.filter(c=>c<r),u=s.map(({column:c})=>a.flatMap(
d=>{var p,f;return(f=Ot((p=e.grid.values[d])==null?void 0:p[c]))!=null?f:[]}));if(u.some(c=>c.length<
i.above))return!1;let l=s.map(({value:c})=>c);return oO(l,u,o)!==null}var OO=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
v6=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function AO(e,t){let n=new v(h.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function NO(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),s=new y,a=[],u=[],l=!0,c=o.bottom,d=w=>t.some(A=>{var N;return so(Wn((N=r.values[w])==
null?void 0:N[A]))});for(let w=o.bottom+1;w<r.values.length;w+=1){if(((b=r.values[w])!=null?b:[]).every(
ee))continue;let A=d(w),N={hasScores:A,isFirst:l,sinceHeader:w-c,entries:u.length},P=!Jp(e,w)&&R6(e,
w);P&&a.push(w);let I=P?"header":k6(e,w,N,n);i[w]=I,I==="header"&&(c=w),I==="section"&&s.set(w,A6(e,
w)),I==="entry"&&(l=!1,A&&u.push(w))}S6(e,i,t);let p=u.filter(w=>i[w]==="entry"),f=CO({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&E6(e,i,p,n),{roles:i,sections:s,doubtful:f,
otherHeaders:a}}
function k6(e,t,n,r){var b,w;let{grid:o,at:i}=e,s=(b=o.values[t])!=null?b:[],{code:a,name:u}=yr(e,t),
l=n.sinceHeader<=3&&D6(e,t);if(l&&i.name>=0)return"numbers";if(Jp(e,t))return"header";let c=(w=s.map(
U).find(A=>A!==""))!=null?w:"";if(!n.hasScores&&!OO.test(c)&&C6(e,t))return"note";if(r.isEntry(a,u))
return"entry";if(!n.hasScores&&T6(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
a===""&&u===""&&x6(e,t))return"weight";let d=u||a||U(s.find(A=>Wn(A)==="text")),p=a===""&&(i.number<
0||ee(ir(e,t,i.number))),f=TD({code:a,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return f!==null||n.hasScores?f!=null?f:"entry":O6(e,t,n.entries)?"section":u===""&&a===""?
"note":"entry"}function x6({grid:e,at:t},n){var a;let r=((a=e.values[n])!=null?a:[]).flatMap((u,l)=>ee(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=Ot(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
s=u=>g.abs(i-u)<u*1e-6||g.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(s(100)||s(1))}var T6=({columns:e,at:t},n)=>{var r,o;return n!==""&&M(n)===M((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function S6(e,t,n){let r=s=>n.filter(a=>{var u;return so(
Wn((u=e.grid.values[s])==null?void 0:u[a]))}).length,[o,i]=[new v,new v];for(let[s,a]of t.entries()){
let u=br(e,s);if(a!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]=
"note":i.add(u)}}function E6(e,t,n,r){var l;let{at:o,grid:i}=e,s=g.max(...n),a=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>yr(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!==
"entry"&&d!=="section")continue;let{code:p,name:f}=yr(e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):
Ot(
(l=i.values[c])==null?void 0:l[o.number])!==null,w=o.code<0&&o.number<0&&f!==""&&!ee(ir(e,c,o.institution));
(d==="section"||!(b||w||r.isEntry(p,f)))&&(t[c]="note")}}function Jp({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((s,a)=>ee(s)?[]:[{column:a,text:DO(s)}]),o=s=>r.length>0&&r.every((
{
column:a,text:u})=>{var l;return u===DO((l=e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;
s+=
1)if(o(s))return r.length>1||s<t.bottom&&Jp({grid:e,block:t},n+1);return!1}var DO=e=>M(U(e))||U(e);
function C6(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!ee(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(Jp(e,o))return!0;return!1}function R6({grid:e,columns:t},n){var s;let r=new v(t.map(({header:a}
)=>M(
a)).filter(a=>a!=="")),o=((s=e.values[n])!=null?s:[]).filter(a=>!ee(a)).map(a=>M(U(a))),i=o.filter(a=>r.
has(a)).length;return i>2&&i*3>=o.length*2}function D6({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=
null?a:[]).flatMap(l=>{if(ee(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?
k.NaN:k(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return ee((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!s&&((u=r[0])!=null?u:9)<=1}function O6(e,t,n){var f,b,w;let{grid:r,at:o}=e,s=((f=r.values[t])!=null?
f:[]).flatMap((A,N)=>ee(A)?[]:[{column:N,text:U(A)}]);if(s.length===0||s.length>2||!r.values.slice(t+
1).some((A,N)=>br(e,t+1+N)!==""))return!1;let u=U(ir(e,t,o.number)),{code:l,name:c}=yr(e,t);if(v6.test(
u))return!0;let d=c!==""?c:l!==""?l:(w=(b=s[0])==null?void 0:b.text)!=null?w:"";if(s.length===1&&OO.
test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?Wn(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function A6(e,t){var s,a;let{code:n,
name:r}=yr(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(U).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var PO={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},N6=Bp,P6=new v([
"numbers","example","statistic","section","header","note","left-out"]);function IO(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>Bt(N.header)==="total")?-1:g.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:Kn(P.role)?N!==u&&Bt(
P.header)!=="total":P.role==="left-out"||P.role==="weight"||P.role==="number"||P.role==="large"},c=s.
name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,f=(N,P)=>N.map((I,$)=>{let _=N6[P];return P6.has(
P)||l($)||_!==void 0&&$<c?"":_!==void 0&&$===c?_:I}),b=(N,P)=>{var I;return P<i.top?I6(N,e.isJudges&&
P===i.top-1):P<i.bottom?$6(e,P):P===i.bottom?r.map($=>F6(e,$,u,l)):f(N,(I=t[P])!=null?I:"blank")},w=N=>{
var P;return N===i.bottom?PO.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},A=o.values.map((N,P)=>p?[...b(N,P),w(P)]:b(N,P));return{tab:o.tab,values:A}}function I6(e,t){
let n=e.some(r=>typeof r=="string"&&qa(r));return e.map(r=>{var o;return n?(o=Ot(r))!=null?o:r:t?"":
r})}function F6({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Bt(i)===a?i:PO[a];let s=Bt(i);return t.role==="text"&&(s==="code"||s==="name"||
s==="institution")?"":o===n?"Total":r(o)?"":i}function $6({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(a=o.slice(-1)[0])!=null?
a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?s:""})}
function Qa(e,t,n,r=()=>!1){let o=qD(e.filter(l=>!xn(l)),t);SO(o),EO(o);let i=o.map(l=>{let c=NO(l,
AO(
l,d=>Hp(l,d)),t);return{draft:_6(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>nb(l,c.roles)),
a=xO(s,t),u=i.map(({draft:l,reading:c},d)=>{var w;let p=((w=a[d])!=null?w:[]).map(A=>B6(j6(A,t,N=>r(
l.grid.tab,N)),n,t)),f=K6({draft:l,reading:c},i,n),b=[...z6(l,p,t),...f,...c.otherHeaders.map(A=>W6(
l,A)),...U6(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.grid.
values,outside:L6(l,c.roles),view:IO(l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}var _6=(
e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),M6=new v([
"entry","weight","maximum","numbers","header","section","example"]),L6=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,s)=>{var l;let a=(l=t[s])!=null?l:"blank";return s>=o.top&&s<=o.bottom||M6.has(
a)&&(a!=="entry"||br(e,s)!=="")?i.map((c,d)=>{var p;return ee((p=r.values[s])==null?void 0:p[d])?c:
""}):
[...i]})},$O=({key:e})=>`column/${e}`,_O=(e,t)=>!t.hasCriteria||t.isCriterion(e),j6=(e,t,n)=>e.role===
"criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;
function B6(e,t,n){let r=e.doubt===null?void 0:t.get($O(e)),o=e.header===""&&e.doubt!==null?`Kolom ${Bn(
e.column)}`:e.header;return r==="criterion"&&_O(o,n)?{...e,header:o,role:"criterion",doubt:null}:r===
"ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var z6=({grid:e,block:t},n,r)=>n.flatMap(
o=>{var s;if(o.doubt===null)return[];let i=vt.COLUMN.filter(a=>a!=="criterion"||_O(o.header,r));
return[
{id:$O(o),kind:"COLUMN",tab:e.tab,cell:xe(t.bottom,o.column),tabs:[e.tab],params:{header:o.label,
column:Bn(
o.column),...o.doubt},options:i,default:(s=i.find(a=>a===o.guess))!=null?s:null}]});function U6(e){
let{
grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new v(t.values.slice(n.bottom+1).map(
l=>M(U(l[u]))).filter(l=>l!=="")),s=i(o.name),a=r.find(({column:u})=>{if(o.name<0||u<=o.name||dt(e,u)!==
"words")return!1;let c=[...i(u)].filter(d=>s.has(d)).length;return c>2&&c*2>s.size});return a===void 0?
[]:[{id:`side/${M(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:xe(n.bottom,a.column),tabs:[t.tab],
params:{
columns:[Bn(o.name),Bn(a.column)]},options:vt.SIDE_BY_SIDE,default:null}]}var W6=({grid:e},t)=>({id:
`table/${M(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:xe(t,0),tabs:[e.tab],params:{row:t+1},
options:vt.
OTHER_TABLE,default:null});function K6({draft:e,reading:t},n,r){let o=n.filter(i=>i.reading!==t);
return t.
doubtful.flatMap(({row:i,label:s,key:a,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${a}`,p=r.get(
d),f=p==="entry"||o.some(N=>FO(N,a,"entry")),b=p==="ignore"||u==="label"&&o.some(N=>FO(N,a,l));if(t.
roles[i]=!f&&(b||!c)?l:"entry",f||b||!c)return[];let{grid:w,at:A}=e;return[{id:d,kind:"ROW",tab:w.tab,
cell:xe(i,g.max(0,A.name>=0?A.name:A.code)),tabs:[w.tab],params:{label:s,row:i+1,doubt:u},options:vt.
ROW,default:null}]})}var FO=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===n)&&t.roles.some(
(o,i)=>o===r&&br(e,i)===n);m();function Ps({criteria:e,entries:t}){let n=new v(t.map(i=>Y(i.code)).filter(
i=>i!=="")),r=new v(t.map(
i=>M(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>Qe(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Fr(s,ze(
i).name)),isEntry:(i,s)=>i===""?r.has(M(s)):n.has(Y(i))}}m();var eu=({code:e,name:t})=>Y(e)||M(t),G6=1e3,
H6=e=>{let t=typeof e=="string"?Bt(e):void 0;return t===
"code"||t==="name"};function Is(e,t){var d,p;if(xn(e)||t===void 0)return null;let{headerRow:n}=t;if(
!((d=
e.values[n])!=null?d:[]).some(H6))return null;let r=((p=e.values[n])!=null?p:[]).map(f=>typeof f=="string"?
f:""),o=f=>r.findIndex(b=>Bt(b)===f),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(
f=>Be(f)==="category"),l=f=>t.rows[f]==="entry",c=e.values.slice(n+1).flatMap((f,b)=>{let w={code:U(
f[i]),name:U(f[s]),institution:U(f[a]),category:U(f[u]),values:f};return(w.code!==""||w.name!=="")&&
(l(n+1+b)||!Cy(w.code,w.name))?[w]:[]});return{tab:e.tab,values:e.values,hasNames:s>=0,columns:V6(r,
c,t),lines:c,isRepeated:q6(r),totals:t.columns.flatMap(({from:f,weights:b})=>b===null?[]:[{from:f,
weights:b}]),
headers:t.columns.map(({label:f})=>f),outside:t.outside,above:e.values.slice(0,n)}}function q6(e){
let t=e.
map(n=>ze(n).name).filter(n=>!Oi(n));return new v(t.map(M)).size<t.length}var Z6=(e,t)=>e.map(n=>{
var r;
return(r=n.values[t])!=null?r:""});function V6(e,t,{columns:n}){let r=new y;for(let[o,i]of e.entries(
)){
let{name:s,weight:a}=ze(i),u=M(s),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===
void 0&&Be(s)==="category")continue;let c=Y6(Z6(t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,
isMeant:d,key:u,name:s,weight:a,max:Bo(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var MO=e=>e.
flatMap(t=>{var n;return(n=mt(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function J6(
e){
let t=MO(e);return t.filter(n=>n>G6).length*2>t.length}function Y6(e){let t=e.filter(s=>!ee(s)),n=MO(
t),r=s=>typeof s=="string"&&Le(s,On),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return J6(
t)?"words":"numbers";let i=s=>typeof s=="string"&&mt(s)===null&&!r(s)&&!s.trim().startsWith("#");
return t.
filter(i).length*2>t.length?"words":"open"}m();m();m();var X6=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,
Q6=/bobot|weight|proporsi|porsi|persen|%/i,e8=T.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function Yp(e,t){
var r;if(t.length<2)return null;let n=t.map(o=>t8(e,o));if(n.every(o=>o.length>0)){let o=Oc(n.map(i=>{
var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?a:null}));return(r=
o!=null?o:r8(e,n))!=null?r:o8(e,n)}return i8(e,t)}function t8(e,t){return e.flatMap((n,r)=>n.flatMap(
(o,i)=>{let s=U(o).replace(X6,"");return s!==""&&Qe(s,{name:t})?[{row:r,column:i,weight:ze(s).weight}
]:
[]}))}var Oc=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?Za(t):
null},
n8=e=>{let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>g.abs(t-n)<1e-6)};function r8(e,t){var n,
r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(f=>f.column===o))==
null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=g.max(...i.map(c=>{var d,p;return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),a=g.min(...i),u=x.from({length:s},(c,d)=>d).flatMap(c=>{
let d=c>o?Oc(i.map(f=>{var b;return Ac((b=e[f])==null?void 0:b[c])})):null,p=e.slice(0,a).some(f=>Q6.
test(U(f[c])));return d!==null&&(p||n8(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function o8(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=g.min(...o),s=e.filter(a=>a.slice(0,i).some(u=>qa(U(u)))).map(
a=>Oc(o.map(u=>Ac(a[u])))).find(a=>a!==null);if(s!==void 0)return s}return null}function i8(e,t){var n;
for(let r of e.flat().map(U)){if(!/%|persen|bobot|weight/i.test(r))continue;let o=(n=Oc(t.map(i=>cb(
r,i))))!=null?n:Oc(t.map(i=>lb(r,T.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${ub(i)}`)));
if(o!==null)return o}return null}var ub=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),lb=(e,t)=>{var r;
let n=(r=new RegExp(t,"iu").exec(e))==null?void 0:r[1];return n===void 0?null:k(n.replace(",","."))}
,
cb=(e,t)=>{var n;return(n=lb(e,ub(t)+e8))!=null?n:/bobot|weight/i.test(e)?lb(e,T.raw`${ub(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};function Ac(e){return typeof e!="string"?Ot(e):Ot(e.replace(
/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,
"").replace(/[\s)]+$/,""))}var s8=e=>{let t=e.reduce((n,r)=>n+r,0);return[1,100].some(n=>g.abs(t-n)<1e-6)}
;function Xp({columns:e,
lines:t,outside:n,above:r},o){let i=o.map(a=>{var u,l;return(l=(u=e.find(c=>Qe(c.name,{name:a})))==null?
void 0:u.column)!=null?l:-1}),s=g.min(...i);for(let[a,u]of n.entries()){let l=i.flatMap(b=>{var w;
return(w=
Ac(u[b]))!=null?w:[]}),d=[...u.keys()].filter(b=>!ee(u[b])&&!i.includes(b)).every(b=>b>s&&Ac(u[b])!==
null),p=l.every((b,w)=>{var A;return w===0||b===((A=l[w-1])!=null?A:0)+1});if(l.length<i.length||!d||
p||new v(l).size===1||a>=r.length&&!s8(l))continue;let f=i.every((b,w)=>{var I;let A=t.flatMap(({
values:$})=>{
var _;return(_=mt($[b]))!=null?_:[]}),N=g.max(...A),P=(I=l[w])!=null?I:0;return A.length>0&&N<=P&&N*
2>P});return{numbers:l,areMaxima:f}}return null}function LO(e,t){for(let n of e){let r=a8(n,t);if(r!==null)return{
tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function a8(e,t){if(t.length<2)return null;let n=Yp(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=Xp(e,t);return r!==null&&!r.areMaxima?{weights:Za(r.numbers),isOpen:!1}:
l8(
e,t)}var u8=/bobot|weight|pembobotan|proporsi/i;function l8({outside:e},t){var n;for(let r of e.flat(
).
map(U)){if(!u8.test(r))continue;let o=t.map(s=>{var a;return(a=cb(r,s))!=null?a:0});if(o.some(s=>s>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(s=>k(s.replace(
",",
".")));if(!(i.length<2||new v(i).size<2))return{weights:i.length===t.length?Za(i):t.map(()=>0),
isOpen:!0}}
return null}m();var c8=20,d8=.005;function jO(e,t,n,r){let o=[...n.map(a=>BO(a,r)),p8(n,r)],i=new y(
e.lines.map(a=>[
eu(a),e.values.indexOf(a.values)])),s=g.max(0,...t.map(a=>a.length));for(let a=0;a<s;a+=1)for(let u of o){
let l=[...i].flatMap(([d,p])=>{var w;let f=Ot((w=t[p])==null?void 0:w[a]),b=u.get(d);return f===null||
b===void 0?[]:[{value:f,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+2)continue;let c=Zp(
l,1);if(!(c===null||c.evidence<c8)){if(c.derived.kind==="sum"||c.derived.kind==="mean")return null;
if(c.
derived.kind==="weighted"&&c.derived.weights.every(d=>d>d8))return m8(c.derived.weights,l)}}return null}
function m8(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>g.round(s/n*100)/100*n),o=zo(t.map(({value:
s})=>s));
return t.every(({value:s,sources:a})=>g.abs(s-a.reduce((u,l,c)=>{var d;return u+l*((d=r[c])!=null?d:
0)},0))<=2*o)?r:[...e]}function BO(e,t){let n=t.map(r=>{var o,i;return(i=(o=e.columns.find(s=>Qe(s.name,
{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.flatMap(r=>{let o=n.flatMap(i=>{
var s;return(s=mt(r.values[i]))!=null?s:[]});return o.length===t.length?[[eu(r),o]]:[]}))}function p8(
e,t){
let[n=new y,...r]=e.map(o=>BO(o,t));return new y([...n].flatMap(([o,i])=>{let s=[i,...r.flatMap(u=>{
var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.reduce((c,d)=>{var p;return c+
((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:[]}))}function zO(e,t,n){let r=LO(
t,n);if(r!==null)return r;let o=e.filter(s=>!xn(s));for(let s of o){let a=Yp(
s.values,n);if(a!==null)return{tab:s.tab,from:"written",weights:a}}let i=[...Qa(o,Ps({criteria:[],
entries:[]}),
new y).values()];for(let s of i){let a=Is(s.view,s),u=a===null?null:jO(a,s.values,t,n);if(u!==null)return{
tab:s.tab,from:"totals",weights:u}}return null}m();var Qp=e=>e.some(t=>t.lines.some(n=>n.code!==""));
function ef(e,t){var s,a;let n=Qp(e),r=n?new v:f8(
e),o=new y;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of h8(u,t,n)){let f=M(c),b=n?
Y(l):r.has(f)?`${f}
${M(d)}`:f;if(b==="")continue;let w=(s=o.get(b))!=null?s:{code:l,names:new y,institution:"",category:
""};
o.set(b,w),w.institution||(w.institution=d),w.category||(w.category=p),c!==""&&w.names.set(c,((a=w.names.
get(c))!=null?a:0)+1)}let i=g.max(2,T(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({...Bm,...n?{code:u}:{code:`P${T(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:g8(l),
institution:c,
category:d}))}function f8(e){return new v(e.flatMap(({lines:t})=>{var r;let n=new y;for(let{name:o,
institution:i}of t){
let s=M(o);s!==""&&n.set(s,((r=n.get(s))!=null?r:new v).add(M(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function g8(e){var n,r;let t=g.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function h8(e,t,n){let r=e.columns.filter(s=>t.some(a=>Qe(s.name,{name:
a}))),
o=s=>r.some(({column:a})=>Ry(s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,
a)=>(n?
s.code==="":s.name==="")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(
s.code)):a<i||s.institution!=="")}m();var y8=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
b8=["category","unitType","innovator","contact","phone","email","link"];function UO(e,t,{grid:n,
structure:r}){
let o=y8.test(n.tab)?Is(n,r):null;if(o===null)return null;let i=ct(n,Or),s=new y,a=0;for(let p of o.
lines){let f=A=>t&&p.code!==""?Y(A.code)===Y(p.code):p.name!==""&&M(A.name)===M(p.name),b=e.find(f);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let w=b8.map(
A=>{var N;return[A,U(p.values[(N=i==null?void 0:i.columns.get(A))!=null?N:-1])]});s.set(b,{...b,...h.
fromEntries(w),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new v([...s.values()].map(p=>Y(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(Y(p.code))),d=[...s].map(([p,f])=>c?{...f,code:p.code}
:
f);return{grid:n,entries:[...d,...l],unscored:a}}m();function tf(e){var s;let t=HO(e),n=ZO(t).filter(
a=>a.length>1),r=(s=KO(n))!=null?s:t.length===1?t:KO(
w8(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return db(e,qO(o.table,i))}function db(e,t){let n=HO(e),r=ZO(n).filter(s=>s.length>
1),o=t.map(s=>M(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>Qe(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function GO(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=qO(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function HO(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new v(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=dD(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var qO=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),WO=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function KO(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||WO(r)-WO(n)||e.indexOf(n)-e.indexOf(r));return t}function ZO(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function w8(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function VO(e,t){let n=new v(t.flatMap(o=>o.kind==="COLUMN"?[o.id,`column/${M(o.params.header)}`]:
[])),
r=o=>n.has(`column/${M(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(s=>!r(s));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function JO(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:v8(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function v8(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return kc(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return xn(r)?null:r.values.every(a=>a.every(ee))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();var YO=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>Qe(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=mt(o.values[r]))!=null?i:[]}))),XO=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function QO(e,t){var r;let n=YO(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>XO(n,o)))!=null?r:100}function eA(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>Qe(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>CD(i,t)),...e.flatMap(i=>{let s=Xp(i,t);return s!=null&&s.areMaxima?[s.numbers]:[]})],r=i=>i.
every((s,a)=>{var u;return s!==null&&s>0&&XO(YO(e,[(u=t[a])!=null?u:""]),s)});return(o=n.find(r))!=null?
o:null}m();m();var k8=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
tA=e=>{let t=Bt(e);return t==="code"||t==="name"};function nA(e){let t=e.values.slice(0,fi+1).map(o=>o.
map(Ns)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:x8(o.above,o.cells)?T8(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:E8(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
tA))continue;let u=a.filter(c=>c.header===Ec||!Oi(ze(c.header).name));if(new v(u.map(c=>M(c.label))).
size<2)continue;let l=u.every(c=>c.header===Ec)?"totals":"groups";return{tab:e.tab,layout:l,views:R8(
e,o,i,s,a)}}return null}var x8=(e,t)=>e.every((n,r)=>!tA(n)||ee(t[r]));function T8(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Bt(c)==="code"||Bt(
c)==="name"||S8(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>ro(u.over)&&!Oi(ze(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Ec}));let o=n.filter(u=>kt(
u.header)!==null&&kt(u.over)===null);if(o.length>1&&new v(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=kt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&M(l.header)===M(u.header))),s=i.some(u=>kt(u.over)!==null),a=i.some(u=>k8.test(
u.over));return!s&&a?[]:i.filter(u=>!s||kt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=kt(l))!=null?d:l,header:c}})}var S8=e=>{let t=Bt(e);return t==="code"||t===
"name"||t==="institution"};function E8(e){let t=e.flatMap((r,o)=>{let i=kn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!Oi(ze(r).name)&&!C8(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=kt(r))!=null?a:(s=kn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:Ec}]})}var C8=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function R8(e,t,n,r,o){let i=g.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(M(a))||
s.set(M(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(f=>M(f.label)===a).map(f=>[f.column,f.
header])),c=n.map((f,b)=>{var w,A;return b<i?f||((w=r[b])!=null?w:""):(A=l.get(b))!=null?A:""}),d=f=>f.
map((b,w)=>w<i||l.has(w)?b:""),p=e.values.map((f,b)=>b===t?c:b===t-1&&r.length>0?f.map(()=>""):d(f));
return{label:u,grid:{tab:e.tab,values:p}}})}var mb=e=>{var t;return xn(e)?null:(t=MD(e))!=null?t:nA(
e)},pb=(e,t)=>Py(e,t)||e.includes("@")&&M(e)===
M(t.email);function rA(e,t,n,r,o){var u,l;let i=(l=(u=mb(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>pb(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[ID(Ri(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}m();var oA=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
D8=/^(?:nilai|poin|points?)$/i,O8=/^j\.?\s?\d{1,2}$/i,A8=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
N8=e=>e.map(Ns).filter(t=>t!=="");function iA(e){let t=e.values.slice(0,Xh).map(o=>o.filter(i=>!ee(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(Ns);return[e.tab,...r].some(o=>A8.test(
o))}var fb=(e,t)=>oA.test(e.tab)||O8.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(N8).some(n=>oA.
test(n)||D8.test(n));m();function gb(e){let t=[...new y(e.flat().map(o=>[M(o),o])).values()],n=e.map(
o=>new v(o.map(M))),r=t.
filter(o=>!n.every(i=>i.has(M(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Fr(o,s)&&!n.some(
a=>a.has(M(o))&&a.has(M(s)))).map(s=>({one:o,other:s})))}m();function sA(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return iA(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:Is(n,t),shared:mb(n),isOther:!1}}var tu=(e,t=[])=>(
{
reason:e,tabs:t});function aA(e,t,n){var f,b;let r=n.flatMap(({table:w,shared:A})=>w===null||A!==null?
[]:[w]),o=n.filter(w=>w.shared!==null);if(e.stages.some(w=>w.scoreTab!==void 0))return P8(e.stages,o);
let{sets:i,unclear:s}=tD(r.map(w=>w.tab));if(e.stages.length>1)return hb(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return tu("nothing");let u=t?i.find(w=>M(w.stage)===M(a.name)):void 0;if(u!==void 0)return hb(
[a],[u],r);if(s&&!t)return tu("stages",r.map(w=>w.tab));if(i.length>1&&!t){let w=i.map(A=>({...a,
name:A.
stage,advance:null}));return hb(w,i,r)}let l=((b=(f=tf(r))==null?void 0:f.tables.length)!=null?b:0)>
1,c=o.filter(w=>{var A;return((A=w.shared)==null?void 0:A.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let w=d.map(A=>A.grid.tab);return w.length>1?tu("several-shared",w):t?tu(
"stage-tab",w):[uA({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(w=>(
{
label:w.tab,table:w})),layout:null}]}function uA(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=Is(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function P8(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return M(s.grid.tab)===M((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?uA(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?tu("unclear-judges",r):n.filter(o=>"desks"in o)}function hb(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>M(l.stage)===M(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?tu("stages",
o):r}m();var I8={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",maximum:"extreme",minimum:
"extreme",
rank:"rank",number:"number",large:"large",text:"text","left-out":"left-out"},F8={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function lA(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:s,tab:a,
values:u}of e){for(let{role:l,label:c}of i){let d=I8[l];if(d===void 0||c==="")continue;let p=`${d} ${M(
c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of s.entries(
)){
let d=F8[c];if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(b=>b!==""))!=null?o:"",
f=d==="note"?d:`${d} ${M(p)}`;n.has(f)||n.set(f,{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,
label:p,
reason:d}})}}return[...t.values(),...n.values()]}m();var yb=.051,$8=4,_8=(e,t)=>({table:e,lines:new y(
[...e.lines].reverse().map(n=>[eu(n),n])),columns:t.
map(n=>{var r,o;return(o=(r=e.columns.find(i=>Qe(i.name,{name:n})))==null?void 0:r.column)!=null?o:-1}
)}),
M8=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=mt(r.values[n]))!=null?o:[
]}));
function L8(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,i,s,a]=[0,0,0,0,0],u=g.max(
yb,zo(M8(e)));for(let l of e.table.lines){let c=eu(l);for(let[d,p]of e.columns.entries()){let f=mt(l.
values[p]),b=n.flatMap(({lines:A,columns:N})=>{var P,I,$;return($=mt((I=A.get(c))==null?void 0:I.values[
(P=
N[d])!=null?P:-1]))!=null?$:[]});if(f===null||b.length<2)continue;let w=b.reduce((A,N)=>A+N,0);a+=1,
g.abs(f-w/b.length)<=u&&(o+=1),g.abs(f-w)<yb&&(i+=1),g.abs(f-g.max(...b))<yb&&(s+=1),new v(b).size>1&&
(r+=1)}}return r>=$8&&(o===a||i===a||s===a)}var j8=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
B8=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,cA=e=>`summary/${M(e)}`;
function dA({tables:e,criteria:t},n,r){let o=e.map(s=>_8(s,t));return o.filter(s=>L8(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(cA(s));return a!==void 0?a==="ignore":j8.test(s)&&!B8.test(s)?!0:(n.push(
{id:cA(s),kind:"SUMMARY",tab:s,tabs:[s],params:{tab:s},options:vt.SUMMARY,default:null}),!1)})}m();
var z8=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
U8=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
W8=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,K8=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
G8=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,H8=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(U).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),mA=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function pA(e){let t=e.map(i=>q8(H8(i))),[n={}]=t,r=h.keys(n),o=i=>t.every(s=>{var a,u;return M((a=s[
i])!=
null?a:"")===M((u=n[i])!=null?u:"")});return h.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function q8(
e){
let t={},n=e.map(a=>{var u;return(u=W8.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>K8.test(a));r!==void 0&&(t.government=mA(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=G8.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
mA(o.trim()));let i=e.find(a=>z8.test(a)),s=i==null?void 0:i.replace(U8,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();var Nc=e=>`hidden/${M(e)}`,bb=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&Qe(a,i)))||e.length===0?[]:[{id:Nc(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:vt.HIDDEN,default:null}]);m();function wb(e,t){let[n,
r]=[M(e),M(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Fr(e,t)&&!Z8(e,t)}var fA=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function Z8(e,t){let[n,r]=[new v(fA(e)),new v(fA(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>g.min(n.size,r.size)}function vb(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new v(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!wb(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var f;let p=r.get((f=d.
entry)!=null?f:"");return p!==void 0&&o.has(p.code)&&wb(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[gA(`names/${M(i.tab)}`,l,a.length)]:a.
map(d=>gA(`names/${M(i.tab)}/${Y(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var gA=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:xe(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:vt.NAMES,default:null}}
;var nu=["criteria","entries","judges"],V8=e=>"reason"in e;function kb(e,t,n,{grids:r,structures:o,
answers:i},s){
let a=r.map(H=>sA(H,o.get(H.tab))),u=aA(e,n,a);if(V8(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:H,
stage:oe})=>[oe.scoreTab,...H.map(({table:he})=>he.tab)]),f=()=>s.names.filter(H=>!p.includes(H)).map(
s.read);for(let H of u){let oe=eH(H,e,t,{facts:l,questions:c,answers:i,foreign:f},u.length>1);if(oe===
null)return yA(a);d.push(oe)}if(t.length===nu.length&&!d.some(H=>nH(H,a)))return{reason:"no-sign",
tabs:d.
flatMap(H=>H.desks.map(oe=>oe.table.tab)).filter(nf)};let b=d.flatMap(H=>H.desks.map(oe=>oe.table)),
[w,...A]=b;if(w!=null&&w.isRepeated&&A.length===0)return{reason:"unclear-judges",tabs:[w.tab]};let N=d.
flatMap(H=>H.names).filter(nf),P=t.includes("judges")?rH(d):e.judges,I=t.includes("entries")?oH(b,N,
a,l):e.entries,$=!n&&(d.length>1||d.some(H=>H.stage.scoreTab!==void 0)),_=$?iH(d):e.stages,j=t.includes(
"criteria")?sH(d):e.criteria,z=pA(b),L=Y8(e.settings,z),B={...e,settings:L,stages:_,criteria:j,
entries:I,
judges:P};if(t.some(H=>B[H].length===0))return yA(a);if(t.includes("judges")&&!aH(B,d,s.names))return{
reason:"unbound",tabs:d.flatMap(H=>H.desks.map(oe=>oe.table.tab)).filter(nf)};let W=a.flatMap(({
structure:H})=>H!==
void 0&&b.some(({tab:oe})=>oe===H.tab)?H:[]),G=[...b.map(H=>H.tab),...l.flatMap(H=>H.kind==="ENTRY_LIST"||
H.kind==="TAB_LEFT"?H.params.tab:[])],V=xc([...Q8(a,b),...c,...oD(X8(d),!t.includes("judges"),
i)]),ce=[...uH(d,P,$,_),...l,...h.keys(z).length>0?[J8(z)]:[],...lA(W),...JO(a,G,s)];return{
competition:B,
hasStages:$,facts:VO(ce,V),findings:t.includes("entries")?lH(d):[],questions:V}}var J8=({competition:
e="",
year:t="",city:n="",government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,
government:r}}),
Y8=(e,t)=>({...e,...h.fromEntries(h.entries(t).filter(([n])=>e[n]===""))}),X8=e=>e.flatMap(({layout:
t,
desks:n})=>t===null?n.map(({table:r})=>r):[]),Q8=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(
({tab:r})=>r===n.tab)?n.questions:[]),nf=(e,t,n)=>n.indexOf(e)===t;function eH(e,t,n,{facts:r,
questions:o,
answers:i,foreign:s},a){var ce,H;let u=e.desks.map(oe=>oe.table),l=oe=>n.includes("criteria")?tf(oe):
db(oe,We(t,e.stage).map(he=>he.name)),c=(ce=l(u))!=null?ce:a||e.layout!==null?GO(u):null;if(c===null)
return null;let d=l(u)===null,p=dA(c,o,i),f=c.tables.filter(oe=>!p.includes(oe));for(let{tab:oe}of p)
r.push({kind:"TAB_LEFT",sure:!1,params:{tab:oe,reason:"summary"}});let b=f.length<c.tables.length&&(
H=
l(f))!=null?H:c,{tables:w}=b,A=n.includes("criteria")?mD(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.
includes("criteria")?wD(w,A,i):null;if(P!==null&&o.push(P),!n.includes("criteria"))return{...e,desks:
hA(
e,w),criteria:[],isOpen:d,names:A};let I=eA(w,A),$=I!=null?I:A.map(()=>QO(w,A)),_=ED(w,A,$),j=_.from===
"equal"&&I!==null&&new v(I).size>1,z=zO(s(),w,A),L=_.from==="equal"&&!j&&(z==null?void 0:z.from)==="written"&&
!z.isOpen&&tH(z.weights),B=j?$:L?z.weights:_.weights,W=ND(w,A,{taken:B,max:$,elsewhere:z},
i);W.question!==null&&o.push(W.question);let{weights:G}=W;r.push({kind:"CRITERIA",sure:w.length>1&&!d,
params:{stage:N,names:A}},L?{kind:"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:z.tab}}:{kind:
"WEIGHTS",sure:_.from!=="equal",params:{from:j?"maxima":_.from,stage:N}},{kind:"SCALE",sure:I!==null,
params:{
max:$.filter(nf),from:I===null?"scores":"written",stage:N}});let V=A.map((oe,he)=>{var Me,at;return{
stage:e.stage.name,name:oe,weight:(Me=G[he])!=null?Me:1,min:0,max:(at=$[he])!=null?at:100,
description:""}});
return{...e,desks:hA(e,w),criteria:V,isOpen:d,names:A}}var tH=e=>g.abs(e.reduce((t,n)=>t+n,0)-100)<.01,
hA=({desks:e},t)=>e.filter(n=>t.includes(n.table));function nH(e,t){return e.layout!==null&&e.layout!==
"totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&fb(r.grid,
n.above.length)})}function rH(e){let[t,...n]=e,r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,
u)=>r.
findIndex(l=>Y(l)===Y(a))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?QR(r):_y(o)).
map((a,u)=>{var w,A,N;let l=(w=(i?r:o)[u])!=null?w:"",c=e.filter(P=>P.desks.some(I=>Y(I.label)===Y(l))),
d=(N=(A=c[0])==null?void 0:A.desks.find(P=>Y(P.label)===Y(l)))==null?void 0:N.table,p=a.name===""||Y(
a.name)===Y(a.code),f=(t==null?void 0:t.layout)===null&&p&&d!==void 0?eD(d):"",b=c.length===e.length?
[]:c.map(P=>P.stage.name);return{...a,name:f||a.name,stages:b}})}function oH(e,t,n,r){let o=ef(e,t),
i=Qp(e),s=new v(e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.tab)).map(u=>UO(o,i,u)).find(u=>u!==
null);return r.push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),a?(r.push({
kind:"ENTRY_LIST",sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}}),a.entries.map(u=>({...Bm,...u}
))):
o}function iH(e){let t=e.map(n=>ef(n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},
r)=>{
var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}
function sH(e){
let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[M(o.name),o.weight,o.max]));return t!==void 0&&e.every(
r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function aH(e,t,n){
let r=gr(
n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(
s=>s.name===i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,s,
a)=>i.
desks.every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||a.length===0?[]:pt(
e,l)).filter(d=>pb(u.label,d)).length===1}))}function uH(e,t,n,r){let o=e.filter(a=>a.layout===null).
flatMap(a=>a.desks.map(u=>u.table.tab)),i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(a)),s=e.flatMap(({layout:a,desks:u,stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:
a!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...s]}function lH(e){let t=e.flatMap(
i=>i.desks.map(s=>s.table)),n=Qp(t)?[]:e.flatMap(i=>i.desks.map(s=>ef([s.table],i.names).map(a=>a.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>({code:"NAMES_SIMILAR",severity:
"error",params:{...s,of:i}});return[...gb(n).map(o("entry")),...gb(r).map(o("judge"))]}function yA(e){
var o,i,s,a;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>cH(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?s:t("not-entries",r.filter(({
grid:u})=>dH(
u))))!=null?a:{reason:"nothing",tabs:[]}}var cH=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!Oi(n)).length>2),dH=e=>fb(e,g.min(9,e.values.length));m();function mH(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function pH(e,t){if(ee(e))return null;let n=mt(e);return n===null?"not-a-number":k.isInteger(
n)&&n>=t?n:"out-of-range"}function rf(e,{stages:t,entries:n}){var a,u;let r=ct(e,ha),o=[],i=[],s=[];
for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=_=>U(c(_)),p=mH(d("stage"),t),f=n.
find(_=>Y(_.code)===Y(d("entry"))),b=(_,j,z=d(_),L=[])=>{let B={setting:`plenary.${_}`,value:z,
reason:j,
allowed:L},W=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...W,
...ut(r,l,_),params:B}),null},w=(_,j)=>{let z=pH(c(_),j);return typeof z=="string"?b(_,z,c(_)):z};if(
p!==
void 0&&f!==void 0){let _=s.some(j=>j.stage===p.name&&j.entry===f.code);if(s.push({stage:p.name,
entry:f.
code}),_&&!ee(c("rank"))){b("entry","duplicate");continue}}if(ee(c("rank")))continue;p===void 0&&b(
"stage","unknown-reference",d("stage"),t.map(_=>_.name)),f===void 0&&b("entry","unknown-reference");
let A=w(
"rank",1),N=w("computed",1),[P,I]=[w("votesFor",0),w("votesAgainst",0)];if(A!==null&&A!==N&&d(
"reason")===""&&b("reason","empty"),p===void 0||f===void 0||A===null)continue;let $=ut(r,l,"rank");o.push(
{stage:p.name,entry:f.code,computed:N,rank:A,reason:d("reason"),votesFor:P,votesAgainst:I,tab:e.tab,
cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();m();var fH=16,
xb=(e,t)=>t(E.stringify([e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,fH);function of(e,t,n){var a,u;let r=new y,o=new y;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,Lp(l));for(let c of Lp(l))o.has(c)||o.set(c,l)}let i=new y,s={confirmed:[],
unconfirmed:[],missing:new y};for(let l of e){let c=xb(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var f;
return!((f=
i.get(l))!=null?f:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var gH="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function Tb(e){var r;let t=[...e.slice(0,20)].map(o=>k.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=x.from({length:16},(o,i)=>gH[k.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var bA=8;function wA(e){let t=T(k.parseInt(e.slice(0,12),16)%10**
bA).padStart(bA,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var vA=(e,t)=>t.includes(wA(e))?wA(e):Tb(
e);var hH=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),yH=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function Ye(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:vA(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(yH)]},e.map(
({name:n})=>hH(n)))}var dn=(e,t)=>e.find(n=>n.stage===t);m();var xA={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:F("Tahap","Stage"),width:140},
{key:"code",header:F("Kode Penetapan","Decision Code"),width:110},{key:"at",header:F("Waktu","Time"),
width:150},{key:"by",header:F("Pelaku","By"),width:200},{key:"method",header:F("Metode","Method"),
width:110},
{key:"version",header:F("Versi Aturan","Rules Version"),width:90},{key:"hash",header:F("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:F("Bagian","Part"),width:70},{key:"content",header:F(
"Isi","Content"),width:300}]},bH=3e4;function kA(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${bH}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var TA="B";function SA(e,t,n,r,o){let i=e.flatMap(a=>[...kA(a.text).map((u,l)=>({...a,part:
T(
l+1),content:u})),...kA(a.testimony).map((u,l)=>({...a,part:`${TA}${l+1}`,content:u}))]),s=xA.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return At(t,r,o,s,i,0)}
function ru(e){
var r;let t=e===null?null:ct(e,xA),n=new y;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=U(
o("stage")),s=n.get(i),a=T(o("content")),u=U(o("part")).startsWith(TA);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:U(o("code")),at:U(o(
"at")),
by:U(o("by")),method:U(o("method")),version:U(o("version")),hash:U(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function sf({testimony:e}){try{let t=E.parse(e);return x.isArray(t.ranking)&&
x.isArray(t.printed.judges)?t:null}catch{return null}}function ou({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(x.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var Sb="#d9e2f3";function Hn(e,t){var n;for(
let r=1;;r+=1){let o=Zy(e.name,r),i=De().getSheetByName(
o);if(EA(i)){mn({...e,name:o},t);return}let s=wH(i);if(Jy((n=s[0])==null?void 0:n[0])){t.isShut(o)||
xs(o,t.admins()),vH(s,e)||RA(i,e),CA(o,e,i.getLastRow(),i.getLastColumn());return}}}function mn(e,t){
var r;let n=(r=De().getSheetByName(e.name))!=null?r:Eb(e.name);t!==void 0&&xs(e.name,t.admins()),RA(
n,e),CA(e.name,e,0,0)}function Eb(e){let t=De().getActiveSheet(),n=De().insertSheet(e,De().getSheets(
).
length);return De().setActiveSheet(t),n}var EA=e=>e===null||e.getLastRow()===0;function xt(e){for(
let t=1;;t+=
1){let n=Zy(e,t);if(EA(De().getSheetByName(n)))return{name:n,grid:null};let r=je(n);if(xn(r))return{
name:n,grid:r}}}function wH(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.getLastColumn())).
getValues()}function vH([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return T(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function CA(e,t,n,r){let o=g.max(t.values.length,n),i=g.
max(t.widths.length,r),s=x.from({length:o},(a,u)=>x.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));an(e,0,0,s,t.formats)}function RA(e,t){let n=t.widths.length,r=t.headerRow+
1;_o(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of Fi(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of Fi(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),D0(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Sb),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function Fi(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function DA(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=of(e,
t,Ge),s=o.length===0?[]:kH(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new v([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var w,A;let c=a.filter(N=>N.stage===l),{tab:d=Z.plenary[
n.
settings.language],cell:p=null}=(w=c[0])!=null?w:{},f={entries:c.map(({entry:N})=>N),missing:(A=i.get(
l))!=null?A:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:f}})}}function kH(e,t,{stages:n,settings:r}){let o=Ye(n,t),i=({stage:a})=>{var u;
return((u=dn(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=ru(xt(Z.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=dn(o,a.stage),l=s.find(({stage:f})=>f===a.stage),c=l===void 0?
null:ou(l);if((u==null?void 0:u.status)!=="decided"||c===null||Ge(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
f=>E.stringify(f)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var Pc={part:"history",tab:
Z.history,columns:[{key:"at",header:F("Waktu","Time"),width:150},{key:"by",
header:F("Pelaku","By"),width:200},{key:"action",header:F("Tindakan","Action"),width:130},{key:
"detail",header:F("Rincian","Detail"),width:380},{key:"run",header:F("Proses","Run"),width:90},{key:
"hash",
header:F("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:F("Tahap","Stage"),width:140},{
key:"chain",header:F("Rantai","Chain"),width:140}]};function OA(e){var s,a,u;let t=e===null?null:ct(
e,Pc),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=P=>U(c(P)),p={row:
l,
texts:Mp(d),chain:d("chain")};r.push(p);let f=Dn(d("action"),Wa);if(f===void 0)continue;let[b,w,A,N]=[
Jl(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:w,action:f,detail:A,run:N,hash:
d(
"hash"),stage:d("stage")}})}let o=_p(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new y}}m();m();
m();m();function Ic(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var xH={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},AA=(
e,{language:t})=>X(e.map(({entry:n,status:r})=>`${n} ${xH[t][r]}`),
t);function NA(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var iu=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
PA={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${NA(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${iu(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${NA(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${X(r,"id")} di batas ${e} tempat${iu(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${X(r,"en")} at the cut of ${e}${iu(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=AA(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=AA(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Ic(e.amount,"id")}.`,
`Prize ${Ic(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=iu(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${X(e,"id")}.`,`First reserve${r}, shared: ${X(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${iu(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${iu(n,
r)}${l}.`)}};m();m();var IA={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},TH={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Cb=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),FA=(e,t)=>IA[t][e],
$A=(e,t)=>TH[t][e];function su(e,t,n=!1){let r=IA[t][e].split(" ").map(Cb).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var SH=6,EH=BigInt(0);function CH(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==EH)return!1;return!0}
function au(e,t,n){if(CH(e,n))return n;let r=un(t(e),n);for(let o=n;o<n+SH;o+=1){let i=e.map(s=>Nr(s,
o));if(un(t(i),n)===r)return o}return n+2}var af=new _e(0),Rb=(e,t,n)=>Fn(or(e,t),n);function _A(e,t,
n){let r=n;if(ln(e,t)===0)return r;for(;un(
e,r)===un(t,r);)r+=1;return r}var Fc=(e,t)=>hi[e].name[t];function $c(e,t,n,r){let o=_A(e.value,t,e.
metric==="majority"?0:n);return[Rb(e.value,o,r),Rb(t,o,r)]}function MA(e,t,n){let r=FA(n,e),o=new y,
i=(s,a)=>Rb(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:Cb(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,_A(s,af,t)),plain:s=>Fn(or(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=au(a,vn,t),c=n==="points"&&a.length>2?au([...a].sort(ln).slice(1,-1),vn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,g.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var LA={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=X(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var jA={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},RH={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function DH(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var s,a;return i.
weight.equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var uf=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function OH(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var BA={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:s,points:a,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${gi[e].score[c]}`:"",f=i(p===""?" dari":""," of"),b=t.length,w=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
A=o.once(n,()=>DH(n,o));return`${s} ${a(r)}${p}${f} ${w} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${uf(e.highest,
"tertinggi",t)} dan ${uf(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${uf(e.highest,
"highest",t)} and ${uf(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>OH(i,n,t)),o=n(vn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,
origin:l}=t,c=au([e,a],([w,A])=>w.add(A),i),d=r(e,c),p=r(a.abs(),c),f=`\u03BB = ${o(u)}, ${RH[s][l]}`;
if(un(a.abs(),c)===un(af,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${f}).`,`The correction for severity leaves the mean ${d} as it is (${f}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${f}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${f}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${jA.id[t]}.`,`Judge ${e} is not counted: ${jA.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${X(e,"id")}.`,`Without scores of ${X(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,
plain:a,decimals:u})=>{let l=p=>{var f;return(f=zm(e.map(({weight:b},w)=>({weight:b,score:p[w]}))))!=
null?f:af},c=au(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var zA=({metric:e,criterion:t},{language:n})=>t===void 0?Fc(e,n):`\u201C${t}\u201D`,AH=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function NH(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${AH(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${X(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${X(o,"en")}).`)}var UA={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=$c(n,r.value,l,c),f=zA(n,
i),b=o.length===0?"":NH(o,i),w=u(e),A=X(t,c);return s(`${a} ${w} sama pada ${A}; ditentukan oleh ${f}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${w} is shared by ${A}; decided by ${f}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=X(t,u),d=n.map(f=>`${zA(f,r)} ${$c(f,f.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var PH={...BA,...UA,...LA,
...PA};function IH({code:e,params:t},n){return PH[e](t,n)}function WA(e,t,n="points"){let r=MA(e,g.max(
2,t),n);return o=>o.map(i=>IH(i,r)).join(" ")}function KA(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Fc("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=$c(i,s.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:Fc(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var Uo=(e,t)=>gi[e].name[t];var FH={menu:{name:"Lembar Juri",open:"Buka panel",validate:
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
ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},$H={menu:{name:"Lembar Juri",open:"Open panel",validate:
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
re=e=>e==="id"?FH:$H,ge=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function Fs(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function GA(e,t,n){let r=Fs(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:St(),at:ot(),by:ve(),hash:e,provisional:t},isNew:!0}}function uu(e){let{name:t,grid:n}=xt(Z.
history[e]);return{name:t,exists:n!==null,...OA(n)}}var ao="chain";function zt(e,t,n){var d,p,f,b;
let{
language:r}=n;An();let o={stage:"",...t},i=(p=(d=Wa.find(([w])=>w===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:cr(o.at),action:i},a=Mp(w=>s[w].trim()),u=Ci(_H(e),a,Ge),l=e.exists?LH(e,
r):MH;if(e.exists){let w=x.from({length:g.max(...l.values())+1},()=>"");for(let[A,N]of l)w[N]={...s,
chain:u}[A];an(e.name,Vr(e.name),0,[w])}else{let w=re(r).tabs,A=Pc.columns.map(N=>({header:N.header[
r],
width:N.width,value:P=>P[N.key]}));mn(At(e.name,w.history,w.historyOrigin,A,[{...s,chain:u}],0),to(n,
()=>!1)),Dr("history",e.name)}An(),Ke(ao,u);let c={row:((b=(f=e.links[e.links.length-1])==null?void 0:
f.row)!=null?b:2)+1,texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.
links,c]}}function _c({exists:e,links:t}){if(!e)return;let[n,r]=[Ne(ao),wc(t,Ge)];!(n!==null&&!t.some(
({chain:i})=>i===n))&&n!==r&&Ke(ao,r)}function _H({exists:e,links:t}){let n=e?Ne(ao):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:wc(t,Ge)}var MH=new y(Pc.columns.map(({key:e},t)=>[e,t]));
function LH({
name:e,headerRow:t,columns:n},r){let o=Pc.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===
0)return new y(n);let i=g.max(...n.values())+1;return an(e,t,i,[o.map(({header:s})=>s[r])]),new y([
...n,
...o.map(({key:s},a)=>[s,i+a])])}m();m();function lf(e){let{language:t}=e.settings,n=[$i(Hl,t,UH(e.settings)),
jH(e.stages,t),$i(Zl,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),$i(Or,t,e.
entries.map(o=>{var i,s;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(s=(i=mi.find(([a])=>a===o.status))==null?void 0:i[1][t])!=null?s:"",o.reason]}
)),
$i(ys,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,BH(o.required,t)]);return[...n,$i(Vl,t,r)]}var HA=e=>{var u;let{language:t,signerPosition:n,
signerName:r,signerGrade:o,signerNip:i}=e,s=(u=n.split(/[\r\n]+/).pop())!=null?u:"",a=[s,r,"",o,i,pa[
0][1][t],
Im[0][1][t]];return $i(bs,t,s===""?[]:[[...a,"","","",""]])};function $i(e,t,n){var r;return{name:e.
tab[t],values:[I0(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?
1:0,widths:e.columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),
layout:""}}var qA=(e,t,n)=>({...$i(e,n,[]),name:t});function jH(e,t){let n=e.map((a,u)=>zH(a,u,t)),r=$i(
ql,t,n);if(e.some(a=>a.scoreTab!==void 0))return r;let{values:o,widths:i,formats:s}=r;return{...r,
values:o.
map(a=>a.slice(0,-1)),widths:i.slice(0,-1),formats:s.slice(0,-1)}}var BH=(e,t)=>{var n,r;return(r=(n=
tn.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function zH(e,t,n){var i,s,a,u,l;let r=e.title===
null?"":"name"in e.title?e.title.name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(
s=
(i=ma.find(([c])=>c===e.form))==null?void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?
a:"",(u=e.advance)!=null?u:"",r,o,e.date===null?"":vs(e.date,n),(l=e.scoreTab)!=null?l:""]}function UH(
e){
let{language:t}=e,n=mr.map(s=>[s.word[t],Db(e,s)]),r=g.max(3,e.prizes.length),o=x.from({length:r},(s,
a)=>{
var u;return[`${ka[t]} ${a+1}`,(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===
((a=mr.find(u=>u.key==="plenaryDate"))==null?void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(
i)]}function Db(e,t){var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?
vs(n,r):"":t.kind==="choice"?(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.
kind==="choices"&&x.isArray(n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?
void 0:
a[1][r])!=null?u:s}).join(", "):x.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[
r]:
typeof n=="number"||typeof n=="string"?n:""}function ZA(e,t){let n=Nn(e),r=c=>{let d=e.get(c);return d===void 0||
d.values.every(p=>p.every(ee))},
o=nu.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=WH(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:GH(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=lf(i.competition).flatMap(c=>{var p,f;let d=[...a,...o].find(
b=>Z[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(f=(p=e.get(d))==null?void 0:p.tab)!=null?f:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:Nn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...KH(i.facts)]}}function WH(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=gr(r,e).map(z=>z.name),l=e.stages.flatMap(z=>r.filter(L=>L===
z.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(z=>a.get(
Nc(z))!=="use"),f=r.filter(z=>a.get(Tc(z))!=="ignore"),b=f.filter(z=>!p.includes(z)),w=Ps(e),A=z=>{
let L=z.
map(s);return{grids:L,structures:Qa(L,w,a,i),answers:a}},N=c?u:b.filter(z=>Os(z)||l.includes(z)),P={
names:f,hidden:p,read:s},I=kb(e,t,n,A(N),P),$=c?[]:b.filter(z=>kc(z)&&!N.includes(z)),_="reason"in I&&
["nothing","not-entries","not-scores"].includes(I.reason);if("questions"in I){let z=p.filter(B=>Os(B)&&
!a.has(Nc(B))),L=bb(I.competition,A(z));return{...I,questions:[...I.questions,...L]}}if(!_||$.length===
0)return I;let j=kb(e,t,n,A([...N,...$]),P);return"reason"in j?I:j}var KH=e=>e.flatMap(t=>{var o;if(
t.
kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[{code:
"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function GH(e,t,n){
return(e.length===nu.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];return{code:
"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var Ob="\u2713",
Wo=e=>`"${e.replace(/"/g,'""')}"`;function VA(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-k(n),s=T(k(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function JA(e,t,n){let r=xe(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Wo(
Ob)};${o})`;return`=IF(COUNTIF(${r};${Wo(On.id)})>0;${Wo(On.id)};${i})`}function YA(e,t,n,r,o){
let i=u=>xe(e,u,t,1),s=u=>`COUNTIF(${i(r)};${Wo(u)})`;return`=${`${s(Ob)}+${s(On.id)}`}&${Wo(o.of)}&COUNTA(${i(
n)})&${Wo(o.done)}`}function XA(e,t,{min:n,max:r}){let o=xe(e,t),i=`AND(${o}>=${VA(n)};${o}<=${VA(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Wo(On.id)})`}var QA=(e,t,n)=>{let r=`$${xe(e,t)}`;
return n==="complete"?`=${r}=${Wo(Ob)}`:n==="recused"?`=${r}=${Wo(On.id)}`:`=NOT(${r}="")`};m();var e2=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,t2=e=>e.filter(t=>t!=="").join(" \xB7 "),HH={title:(e,t,n)=>t2(
[e,e2(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,qH={title:(e,t,n)=>t2([e,e2(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Ab=e=>({id:HH,en:qH})[e];m();function ZH(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function VH(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function Nb(e,t,n){if(t.form!=="files")return[...e];let r=`${M(t.name)}|${Y(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:VH(ZH(r+Y(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var _i={code:F("Kode","Code"),status:F("Terisi","Filled"),name:F("Nama Inovasi",
"Innovation"),notesToCommittee:F(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:F("Catatan untuk Peserta",
"Notes to Entrant"),institution:F("Instansi","Institution"),link:F("Tautan Proposal","Proposal Link")}
,Pb=3,Ko=Pb+
1,cf=0,df=1,JH=2,uo=3,YH=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Ib=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},XH=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Fb({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Ib(i,t)})`),o=n.some(i=>i.link!=="")?[_i.link[t]]:[];return{headers:[_i.code[t],
_i.status[t],_i.name[t],...r,_i.notesToCommittee[t],_i.notesToEntrant[t],_i.institution[t],...o],
widths:[
62,58,128,...r.map(XH),160,160,160,...o.map(()=>180)],scored:r.length}}var QH=e=>["code","status",
"name","institution","link"].some(t=>Le(e,_i[t])),n2=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function r2(e){var n;let t=(
n=
e[Pb])!=null?n:[];return e.slice(Ko).every(r=>r.every((o,i)=>{var s;return o===""||QH(T((s=t[i])!=null?
s:""))}))}var o2=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function $b(e,t,n){let{
headers:r,
scored:o}=Fb(n),i=x.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-uo-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===df?JA(t+u,uo,
o):""))}}var _b=(e,t)=>({top:Ko,left:uo,height:t-Ko+1,width:e+2});function mf(e,t){let{criteria:n,
language:r}=e,
o=Ab(r),i=(a,u)=>({top:Ko,left:a,height:t,width:u}),s=i(cf,uo+n.length);return{table:i(cf,Fb(e).headers.
length),progress:{row:0,column:0,formula:YA(Ko,t,cf,df,o)},validations:i2(n).map(({from:a,count:u,
criterion:l})=>({
block:i(uo+a,u),formula:XA(Ko,uo+a,l),help:o.rejected(Ib(l,r))})),colours:YH.map(([a,u])=>({block:s,
formula:QA(Ko,df,a),background:u})),open:_b(n.length,Ko+t-1)}}function i2(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function pf(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=Ab(o),{headers:u,widths:l,scored:c}=Fb(e),d=Nb(e.entries,t,
n),p=i2(r).map(({criterion:P})=>Ib(P,o)),f=mf(e,d.length),b=$b(d,Ko,e),w=P=>[P,...u.slice(1).map(()=>"")],
A=w("");return{name:Si(t,n),...f,headerRow:Pb,frozenColumns:JH,widths:l,formats:u.map((P,I)=>I===cf?
"@":I>=uo&&I<uo+c?Yr:""),centred:u.flatMap((P,I)=>I===df||I>=uo&&I<uo+c?[I]:[]),values:[A,w(a.title(
t.name,n,i)),w(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[w(f.progress.
formula),A,A,A,...b.formulas]}}m();var qn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),s2=({values:e,formulas:t},n)=>Zh(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),e9=e=>{var t;return(t=De(
).
getSheetByName(e))!=null?t:Eb(e)};function Mb(e,t){let n=e9(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];_o(n,e.values.length+1,o.length),l>0&&
qn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:f,length:b,value:w}of Fi(
o))n.setColumnWidths(f+1,b,w);let d={...u,top:r,height:u.height+1};qn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:f,length:b,value:w}of Fi(o.map((A,N)=>a.includes(
N))))w&&qn(n,{...d,left:f,width:b}).setHorizontalAlignment("center");for(let{start:f,length:b,value:
w}of Fi(
i))w!==""&&qn(n,{...u,left:f,width:b}).setNumberFormat(w);qn(n,{...d,height:1}).setFontWeight("bold").
setBackground(Sb),qn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),a2(n,e),t9(n,s2(e,i),l,c)}function t9(e,t,n,r){var a,u;let o=g.max(t.length,
n),i=g.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=x.from({length:o},(l,c)=>x.from({length:
i},
(d,p)=>{var f,b;return(b=(f=t[c])==null?void 0:f[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function a2(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();qn(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([qn(e,r)]).build()))}function u2(e,t,n){let r=De(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;_o(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};qn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of Fi(
t.widths.map((f,b)=>s.includes(b))))p&&qn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of Fi(a))p!==""&&qn(r,{...l,left:c,width:d}).setNumberFormat(p);a2(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),qn(r,{...l,top:g.max(l.top,i+1)}).setValues(
s2(n,a))}var l2=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function ff(e,t,n,r){var l;let o=De(
).
getSheetByName(e);if(o===null)return;let i=qn(o,t),s=o.protect();Ea(s,n);let a=l2(o,i);if(r===""){s.
setUnprotectedRanges([]);for(let c of a)c.remove();return}let u=(l=a[0])!=null?l:i.protect();u.setRange(
i),Ea(u,[...n,r]),u.addEditors([r]),s.setUnprotectedRanges([i])}function c2(e,t,n){let r=De().getSheetByName(
e);if(r!==null)for(let o of l2(r,qn(r,t)))Ea(o,n)}function d2(e,t){var n;(n=De().getSheetByName(e))==
null||n.setTabColor(t===""?null:t)}var m2="judgeTabs",n9=9e3,r9=en(q(),f0([q(),q(),q()]));function gf(
){var e;try{let t=lt(r9,E.parse((e=
Ne(m2))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var o9=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Lb(e){let t=h.entries(e),n=()=>E.stringify(h.fromEntries(t));for(;o9(n())>
n9;)t.shift();Ke(m2,n())}function jb(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=o2(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&d2(s,c),n[T(i)]=[a,u,c]}return n}
function Bb(e,t){
if(e.size===0)return;let n=gf(),r=Rr(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=jb(o,n);E.stringify(i)!==E.stringify(n)&&Lb(i)}function hf({stages:e,
judges:t},n=gf()){
var o;let r=new y;if(h.keys(n).length===0)return r;for(let[i,s]of Rr()){let[a="",u=""]=(o=n[T(s)])!=
null?o:[],l=e.find(d=>M(d.name)===M(a)),c=t.find(d=>Y(d.code)===Y(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var p2="rowOrders",i9=9e3,s9=en(q(),en(q(),q()));function f2(){let e=Ne(
p2);try{let t=lt(s9,E.parse(
e!=null?e:"{}")),n=t.success?h.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(h.entries(o))]))}
catch{
return new y}}function $s({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(f=>[
f.code,f])),i=new v(r.flatMap(({code:f,tab:b})=>f==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=i9-2;for(
let f of t){
let{stage:b,judge:w,tab:A}=f,N=(c=n.get(b))==null?void 0:c.get(w),P=i.has(A)?N:(d=yc(f,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(w.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[w]:P})}let u=E.stringify(s),l=h.fromEntries([...n].map(([f,b])=>[f,h.fromEntries(b)]));u!==
E.stringify(l)&&Ke(p2,u)}m();var g2="understanding",a9=9e3,u9=Q({option:q(),kind:q(),params:en(q(),
Nm()),tab:q()}),l9=en(q(),u9);
function zb(){let e=Ne(g2);try{let t=lt(l9,E.parse(e!=null?e:"{}"));return new y(t.success?h.entries(
t.data):[])}catch{return new y}}function h2(){let e=null,t=()=>(e!=null||(e=zb()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var y2=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function b2(e){let t=E.stringify(
h.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>a9?!1:(Ke(g2,t),!0)}
function c9({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return by({tab:r,
columns:o,
entries:i})}var d9=(e,t,n,r)=>[...Gl(e,Xl,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),...HR(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...qR(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:Si(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],m9=(e,t,
n)=>ZR(
e,t,n).map(({name:r,judge:o})=>w2(r,o));function w2(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function tt(
e="presence"){let t=qe(),n=bt(),r=Kt(t,n),o=new y([...r].map(([de,Xe])=>[de,je(Xe)])),i=t.filter(de=>![
...r.values()].includes(de)),s=Ub(je),a=v9(b0),{answers:u,known:l}=h2(),c={names:i,isHidden:de=>a().
includes(de),isColumnHidden:w0,read:s,answers:u},{reading:d,unwritten:p,facts:f,findings:b,questions:
w}=ZA(
o,c),{competition:A}=d,N=hf(A),P=Ga(A.entries),I=Ub(de=>{let Xe=vc(s(de));return Xe.length>0?Xe:ga(
de)}),
$=Ub($o),_=(de,Xe)=>{let pe=zR(de,I(de.tab));return JR(pe,Xe)?YR(pe,$(de.tab)):pe},j=({stage:de})=>A.
stages.filter(({name:Xe})=>Xe===de).flatMap(Xe=>We(A,Xe)),z=gr(i,A,N).filter(({stage:de})=>de.scoreTab===
void 0),L=A.stages.flatMap(({scoreTab:de})=>i.filter(Xe=>g9(Xe,de))),B=Ps(A),W=[...z.map(({name:de})=>de),
...L],G=Qa(W.map(s),B,u),V=de=>{var Xe,pe;return(pe=(Xe=G.get(de))==null?void 0:Xe.view)!=null?pe:s(
de)},ce=w9(i,A,V,P),{doubts:H,locked:oe,...he}=p9(A,t,r.get("settings"),s,n,e),Me=[...z.map(({name:
de,
stage:Xe,judge:pe})=>{let Te=We(A,Xe);return _(Ri(V(de),Xe.name,pe.code,Te,P),Te)}),...ce.sheets.map(
de=>_(de,j(de)))],at=[...w!=null?w:xc([...G.values()].flatMap(de=>de.questions)),...vb(Me,A.entries,
u)];return{competition:A,...he,sheets:Me,orders:f2(),protectedTabs:oe.filter(de=>!_m(de)),own:N,
findings:[
...d.findings,...c9(d),...H,...d9(t,A,N,n),...m9(i,A,N),...ce.findings,...b,...at.map(b9),...d.tables.
criteria!==null&&A.criteria.length===0&&h9(G)?[y9(d.tables.criteria.tab)]:[]],questions:at,given:l(),
locate:VR(d),unwritten:at.length>0?[]:p,facts:f}}function p9(e,t,n,r,o,i){var w,A;let s=uu(e.settings.
language),a=Jr(t,"plenary",o),u=a===void 0?null:rf(r(a),e),l=(w=u==null?void 0:u.decisions)!=null?w:
[],c=DA(l,s,e),d=qS(),p=to(e.settings,N=>d.has(N),n),f=s.exists?s.name:null,b=eE(t,f,d,p,o,i);return{
history:s,typedDecisions:l,deciding:b,keepers:p,decisions:c.decisions,locked:[...d.keys()],doubts:[
...f9(
s),...b.findings,...c.findings,...(A=u==null?void 0:u.findings)!=null?A:[]]}}function f9({name:e,
links:t,
exists:n}){if(!n)return[];let{breaks:r,cut:o}=jp(Ka(t,Ne(ao),Ge),t);if(r.length===0&&o===null)return[
];
let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},a={rows:r.map(({row:u})=>u+1),cut:o!==null};return[{
code:"HISTORY_BROKEN",severity:"error",tab:e,...s,params:a}]}var g9=(e,t)=>t!==void 0&&M(e)===M(t),
h9=e=>[
...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));function y9(e){return{code:
"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:"no-rows",
allowed:[]}}}
var b9=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===
void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function w9(e,t,n,r){let o=t.stages.map(
i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let s=e.find(l=>{var c;return M(l)===M((c=i.
scoreTab)!=null?c:"")});if(s===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,reason:
"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:"error",
stage:i.
name,params:l}]}}let{sheets:a,strangers:u}=rA(n(s),i,pt(t,i),We(t,i),r);return{sheets:a,findings:u.map(
l=>w2(s,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}}function v9(e){
let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function Ub(e){let t=new y;return n=>{var o;
let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var yf=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},bf=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function v2(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function k2(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var k9=e=>e instanceof C&&
"problem"in e;function ye(e){throw h.assign(new C(e.message),{problem:e})}
function ue(e){var t;try{return{answer:e()}}catch(n){if(k9(n))return{problem:n.problem};let r=n instanceof
C?n.message:T(n),o=yf(r);if(o.length>0){let i=re(rt()).problems.scopeMissing(o.join(", "));return{
problem:ge(
"SCOPE_MISSING",i,bf())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:ge(
"UNEXPECTED",re(rt()).problems.unexpected(r))}}}var Wb="language";function ft(e){let t=v2(Wb);return t===
"id"||t==="en"?t:e}var rt=()=>ft(C0().startsWith("en")?"en":"id");function we(){$m()||ye(ge(
"NOT_ALLOWED",re(rt()).problems.notAdmin(ve())))}function Ee(e){let t=S0(e);return t===null?ye(ge(
"BUSY",re(
rt()).problems.busy)):t.done}function me(e,t){let n=lt(e,t);return n.success?n.data:ye(ge(
"BAD_REQUEST",re(rt()).problems.badRequest))}m();m();var x2={part:"corrections",tab:Z.corrections,
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
T2=[["type",F("tipe data","data type")],["score",F("nilai","score")],["label",F("kode atau nama",
"code or name")]],S2=[["waiting",F("menunggu juri","waiting for the judge")],["applied",F(
"diterapkan",
"applied")],["confirmed",F("disetujui juri","confirmed by the judge")],["refused",F("ditolak juri",
"refused by the judge")],["undone",F("diurungkan","undone")]],Mc=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function E2(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([f])=>f===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:cr(l.at),answeredAt:cr(l.answeredAt),old:i(l.before),kind:s(T2,l.
kind),status:s(S2,l.status),before:E.stringify(l.before)}),u=x2.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return At(t,r,o,u,e.map(a),0)}function C2(e){var n;let t=e===null?
null:ct(e,x2);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
s]=[Dn(o("kind"),T2),Dn(o("status"),S2)],a=x9(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:Jl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:s,
answeredAt:Jl(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function x9(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var jr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ie(e,t):K(e,t),Mi=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ie(k((e*100).toPrecision(12)),n)}%`:jr(e,n),Kb=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,T9={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,S9={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,_s=e=>e==="id"?T9:S9;function Go({language:e}){let{name:t,grid:n}=xt(Z.corrections[e]);return{name:
t,isNew:n===null,list:C2(
n)}}function Ms(e,t,{language:n,admins:r}){let o=_s(n);return Hn(E2(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>Mi(i,s,n)),to({admins:r},()=>!e.isNew)),Gb({...e,isNew:!1}),An(),{...e,isNew:!1,
list:t}}function Gb({name:e,isNew:t}){t||XS(e)||(Dr("corrections",e),Ra(e))}m();m();function lu(e,t){
let n=e!=null?e:"";return ee(t)?ee(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var wf=(e,t)=>U(e)===U(t),E9=864e5,C9=R.UTC(1899,11,30);function R9({date:e}){let t=(o,
i)=>k(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-C9)/E9+
r/86400}var R2=e=>typeof e=="object"?R9(e):typeof e=="boolean"?T(e):e,D2=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function O2(e){let[{values:t},n,r]=[je(e),ga(e),$o(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function Ho(e){
var n;let t=De().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var A2=(e,t,n)=>{var r;(r=De().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},N2=(e,t,n,r)=>an(e,t,n,r);m();function Hb(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function P2(e){for(let[t,n]of Hb(e,r=>r.tab))for(let[r,o]of Hb(n,i=>i.format))r!==void 0&&A2(t,o.map(
({at:i})=>xe(i.row,i.column)),r)}function I2(e){let t=n=>n.format==="General";P2(e.filter(t));for(
let[
n,r]of Hb(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of Ua(r.map(({at:l})=>l)))N2(n,i,s,x.from({length:a},(l,c)=>x.from({length:
u},
(d,p)=>{var f;return(f=o.get(`${i+c},${s+p}`))!=null?f:""})))}P2(e.filter(n=>!t(n)))}function Lc(e,{
sheets:t}){var s,a,u;let[n]=Qr(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function cu(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?wf:lu;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function Ls(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:O2(t);return e.set(t,n),n}}function qb(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
D2(
o.format);return r?{tab:t,at:n,value:R2(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function D9(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=Mc(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Zb(e,t){
var o;let n=new v(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of D9(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var O9=e=>/data validation|validasi data/i.test(T(e));
function Vb(e,t){try{return I2(e),An(),!0}catch(n){if(!t&&!O9(n))throw n;return console.warn(T(n)),!1}
}
function jc(e,t,n,r=!1){let{settings:o}=e.competition,i=Zb(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:w,list:A})=>A.filter(({status:N})=>w==="confirm"||w==="undo"||w===
"fix"&&N==="applied").map(N=>({one:N,action:w,place:Lc(N,e)}))),a=w=>s.map(({one:A,place:N})=>N===null||
!Ho(N.tab)?"other":cu(A,N.at,w(N.tab))),u=a(Ls()),l=s.flatMap(({one:w,action:A,place:N},P)=>{let I=A===
"undo";return N!==null&&u[P]===(I?"after":"before")?[qb(w,N.tab,N.at,I)]:[]}),c=Vb(l,r),d=c?null:a(
Ls()),
p={fix:new v,undo:new v};for(let[w,{one:A,action:N}]of s.entries()){let P=d==null?void 0:d[w];N==="fix"&&
(c?u[w]==="other":P!=="after")&&p.fix.add(A),N==="undo"&&P==="after"&&p.undo.add(A)}let f=t;if(p.
fix.size+p.undo.size>0){let w=t.list.filter(A=>!p.fix.has(A)).map(A=>p.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);f=Ms(t,w,o)}let b=n;for(let{list:w,...A}of i){let N=w.filter(
I=>!p.
fix.has(I)&&!(A.action==="undo"&&p.undo.has(I))),P=A9(N,A.action==="undo",o.language).join("; ");N.length>
0&&(b=zt(b,{...A,detail:P,hash:""},o))}return{ledger:f,history:b}}var A9=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[Mi(i.cell,i.format,n),jr(s,n)];return t?Kb(r,o,u,a):Kb(r,o,a,u)});m();
function N9(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&lu(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function vf(e,{
statuses:t,corrections:n}){var d,p,f,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(w=>w.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=Qr(a).map(w=>({at:w,status:N9(n,s,xe(w.row,w.column),
o)})),c=l.filter(w=>w.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:w})=>w),
status:c.length>0?"offered":(b=(f=l[0])==null?void 0:f.status)!=null?b:"offered"}}function kf({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:jr(n,i),
now:t.now,confirm:s,status:o}}m();var P9=Q({id:q(),accept:Ue(),at:q(),by:q()}),I9=et(P9),Jb=e=>`fixAnswers:${e}`,
F9=8e3;function du(e){
let t=Ne(Jb(e));try{let n=lt(I9,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function F2(e,t){let n=E.stringify([...du(e),t]);return n.length>F9?!1:(Ke(Jb(e),n),!0)}var $2=e=>Ke(
Jb(e),"[]"),mu=e=>e.filter(t=>t.status==="waiting");function _2(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function Tn(e=n=>n(),t="presence"){let n=tt(t);Ht(n,e);
let r={workbook:n,history:n.history,ledger:Go(
n.competition.settings)};return $9(r)?r:e(()=>_9(t))}function $9({history:e,ledger:{list:t}}){let n=new v(
mu(t).map(({judge:r})=>r));return Zb(t,e.rows).length===0&&[...n].every(r=>du(r).length===0)}
function _9(e){
let t=tt(),{settings:n}=t.competition,r=Go(n),o=[...new v(mu(r.list).map(({judge:u})=>u))],i=o.flatMap(
du),s=i.length===0?r:Ms(r,_2(r.list,i),n),a=jc(t,s,t.history,!0);for(let u of o)$2(u);return{...a,
workbook:tt(
e)}}var Bc=({workbook:e,history:t,ledger:n})=>({statuses:Ye(e.competition.stages,t.rows),corrections:
n.
list});function M2(e,t=jt(e.workbook,{provisional:!1}).findings){let n=Bc(e);return t.flatMap(r=>{
let o=vf(
r,n);return o===null?[]:[o]})}function Yb({workbook:e,history:t,ledger:n}){let r=Ye(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>Mc(u)===Mc(s));return a.every((
{
stage:u})=>o(u))?a:[]}var zc="marked";function L2(e,t){var o;let[n,...r]=Yb(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:mu(e.ledger.list).map(i=>({...Xb(i,t),judge:i.judge}
)),
marked:((o=Ne(zc))!=null?o:"")!==""}}var Xb=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:Mi(o.cell,o.format,s),now:jr(i,s)});m();m();m();m();var j2={id:
e=>`Kode peserta ${K(e.code,"id")} dipakai lebih dari sekali (baris ${X(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${K(e.code,"en")} is used more than once (rows ${X(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;m();var B2={id:e=>`Nama inovasi ${K(e.name,"id")} dipakai oleh beberapa peserta (${X(e.codes,"id")}; baris ${X(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${K(e.name,"en")} is used by several entries (${X(e.codes,
"en")}; rows ${X(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var z2={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var U2={
id:e=>e.of==="entry"?`${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${K(e.one,"en")} and ${K(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${K(e.one,"en")} and ${K(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;m();var W2={id:e=>`${ne(e.judge,"id")} menilai ${Ds(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${ne(e.judge,"en")} has scored ${Ds(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var K2={id:e=>`${ne(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var G2={id:e=>`${ne(e.judge,"id")} tidak menilai ${Ds(e.where,"id")} (BK).`,en:
e=>`${ne(e.judge,"en")} is recused from ${Ds(e.where,"en")} (BK).`};m();var H2={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ie(
e.low,"id")}\u2013${ie(
e.high,"id")}, batasnya ${ie(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ie(
e.low,"en")}\u2013${ie(e.high,"en")}, the limit is ${ie(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var q2={id:e=>`Nilai juri ${X(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${X(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function M9({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${X(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function L9({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${X(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var Z2=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),V2={id:e=>`Kelompok juri ${Z2(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${M9(
e)}`,en:e=>`The groups of judges ${Z2(e)} share no entry, so their severity cannot be compared. ${L9(
e)}`};m();m();var J2={nomor:{id:"nomor",en:"number"},kop:{id:"pemerintah",en:"government"},kompetisi:
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
"result code (decide first)"}},Y2=h.
keys(J2),Qb=(e,t)=>{var n,r;return(r=(n=J2[e])==null?void 0:n[t])!=null?r:e};m();m();m();var X2={
name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",missing:"winners"};m();
var Q2={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:"guests"};m();var e1={
name:{id:"Semua piagam dalam satu dokumen",en:"All certificates in one document"},phase:"award",
missing:"winners"};m();var t1={name:{id:"Laporan akhir",en:"Final report"},phase:"award",missing:
"winners"};m();var n1={name:{id:"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m(
);var r1={name:{id:"Pengumuman",en:"Announcement"},phase:"plenary",missing:"winners"};m();var o1={
name:{id:"Pernyataan juri",en:"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var i1={
name:{id:"Piagam",en:"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var s1={name:
{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",missing:"winners"};m();var a1={name:{id:
"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var u1={name:
{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var l1={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var c1={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var d1={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var m1={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var js={"tata-cara":c1,pernyataan:o1,undangan:m1,"daftar-hadir":Q2,"lembar-nilai":n1,"berita-acara":
X2,
sk:s1,pengumuman:r1,piagam:i1,gabungan:e1,surat:a1,"surat-daftar":u1,"tanda-terima":l1,"umpan-balik":
d1,
laporan:t1};var Uc=(e,t)=>js[e].name[t];var p1={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},ew=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${Uc(e,"id")}\u201D yang dibuat: ${p1.id[js[e].missing]}.`:`No document \u201C${Uc(
e,"en")}\u201D was made: ${p1.en[js[e].missing]}.`;var f1={id:({kind:e,fields:t})=>`${Uc(e,"id")} masih berisi titik-titik: ${t.map(
n=>Qb(n,"id")).join(
", ")}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,en:({kind:e,fields:t})=>`${Uc(
e,"en")} still hold dots: ${t.map(n=>Qb(n,"en")).join(", ")}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`}
;m();var g1=({titles:e,count:t},n)=>e.join("; ")+(t>e.length?n(t-e.length):""),h1={id:e=>`Tidak sesuai lagi dengan hasil: ${g1(
e,t=>`; dan ${t} lain`)}. Buat revisi atau tarik dokumennya.`,en:e=>`No longer what the result says: ${g1(
e,t=>`; and ${t} more`)}. Make a revision or withdraw the paper.`};m();var y1=5,b1=({rows:e},t)=>{
let n=e.slice(0,y1).map(T);return e.length>y1?`${n.join(", ")} \u2026`:X(
n,t)},w1={id:e=>`${[...e.rows.length>0?[`Baris ${b1(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${b1(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();var v1={id:e=>ew(e.kind,"id"),en:e=>ew(e.kind,"en")};m();var k1={id:({required:e,best:t})=>`Tidak ada peserta yang mencapai \u201CNilai Minimal Lolos\u201D ${ie(
e,"id")}; yang terbaik ${ie(t,"id")}. Periksa pengaturan itu.`,en:({required:e,best:t})=>`No entry reaches the \u201CPassing Score\u201D ${ie(
e,"en")}; the best is ${ie(t,"en")}. Check that setting.`};m();var x1={id:e=>{var t;return{
unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Je((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${K(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Je(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${K(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var T1={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${X(
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
e.reason]}};m();var S1={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${X(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${X(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var j9=[...Jh,ha,ws];function Li(e,t){let n=mr.find(a=>a.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${ka[t]} ${o!=null?o:""}`.trim();let i=j9.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function Wc(e,t,n){var i,s;let r=mr.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:Li(e,n)}function E1(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Jh.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var pu=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ie(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?K(e.replace(/\./g,","),t):K(e,t),B9={version:{id:"versi aturan",en:"rules version"}};
function z9({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Li(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=B9[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Li(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var U9=(
e,t)=>{
var n,r;return(r=(n=mi.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function W9(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return x.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}
catch{
return e}}function xf(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=z9(e,t);if(r===
"order")return`${a} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:s:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${a}: ${s===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return s===null?
`${a}: ${n("dihapus","taken out")}${i===""?"":` (${pu(i,t)})`}`:`${a}: ${n("ditambahkan","put in")}${s===
""?"":` (${pu(s,t)})`}`}let u=l=>pu(typeof l!="string"?l:r==="setting"?Wc(l,o,t):r==="entry"&&o==="status"?
U9(l,t):W9(l),t);return n(`${a}: semula ${u(i)}, kini ${u(s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}
var K9=5;function fu(e,t){if(e.length===0)return"";let n=e.slice(0,K9).map(o=>{let i=[o.tab,o.cell].
filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${xf(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var C1={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Je(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${fu(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${Je(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${Je(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${fu(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${Je(
e.computed,"en")}). Compute again before making documents.`};m();var R1={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${fu(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${fu(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var D1={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${X(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${X(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var O1={id:e=>`${e.entry} ada lebih dari sekali di tab ${ne(e.judge,"id")} (baris ${X(e.rows.map(
T),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${ne(e.judge,"en")} more than once (rows ${X(
e.rows.map(T),"en")}). Keep one row.`};m();var A1={id:e=>`Di tab ${ne(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${X(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${ne(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${X(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var N1={id:e=>`Kode ${e.entry} di tab ${ne(e.judge,"id")} bernama ${K(e.written,"id")}, di tab Peserta ${K(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${K(e.written,"en")} in the tab of ${ne(e.judge,"en")}, but ${K(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var P1={id:e=>`Kode ${$n(K(e.entry,"id"),e.more,"id")} di tab ${ne(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${$n(K(e.entry,"en"),e.more,"en")} in the tab of ${ne(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var I1={id:e=>`Baris${e.name===""?
"":` ${K(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${K(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var F1={id:e=>`Rumus salah (${$n(e.value,e.more,"id")}): ${ne(e.judge,"id")}, ${Lt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${$n(e.value,e.more,"en")}): ${ne(e.judge,"en")}, ${Lt(e.where,
"en")}. Type the score.`};m();var $1={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${Lt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${ne(e.judge,"en")}\u2019s score of ${Lt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var _1={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${Lt(e.where,"id")} terbaca sebagai tanggal ${$n(
Je(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ie(e.likely,"id")})`}.`,en:e=>`${ne(e.judge,"en")}\u2019s score of ${Lt(e.where,"en")} was read as the date ${$n(
Je(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ie(e.likely,"en")})`}.`};m();var M1={id:e=>`${ne(e.judge,"id")} belum menilai ${Lt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${ne(e.judge,"en")} has not scored ${Lt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var L1={id:e=>`${$n(K(e.value,
"id"),e.more,"id")} bukan nilai (${ne(e.judge,"id")}, ${Lt(e.where,"id")}). Ketik ${ie(e.min,"id")}\u2013${ie(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${$n(
K(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${ne(e.judge,
"en")}, ${Lt(e.where,"en")}). Enter ${ie(e.min,"en")}\u2013${ie(e.max,"en")}, or BK for a conflict of interest.`}
;m();var j1={id:e=>`Nilai ${$n(ie(e.value,"id"),e.more,"id")} di luar ${ie(e.min,"id")}\u2013${ie(e.max,
"id")} (${ne(e.judge,"id")}, ${Lt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${$n(ie(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ie(e.min,
"en")}\u2013${ie(e.max,"en")} (${ne(e.judge,"en")}, ${Lt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var B1={id:e=>`Nilai ${ie(e.value,"id")} dari ${ne(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ie(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${ne(
e.judge,"en")}\u2019s ${ie(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ie(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var z1={id:e=>`Nilai di tab ${ne(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${ne(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var U1={id:e=>`${ne(e.judge,"id")} tampaknya memakai skala lain untuk ${X(e.criteria,"id")}: tertinggi ${ie(
e.highest,"id")}, juri lain biasanya ${ie(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} seems to use another scale for ${X(e.criteria,"en")}: at most ${ie(e.highest,
"en")}, other judges usually ${ie(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var W1={id:e=>`Nilai ${K(e.value,"id")} tersimpan sebagai teks (${ne(e.judge,"id")}, ${Lt(e.where,
"id")}). Ketik ulang ${ie(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${K(e.value,
"en")} is stored as text (${ne(e.judge,"en")}, ${Lt(e.where,"en")}). Retype ${ie(e.number,"en")} in a cell formatted as a number.`}
;m();var K1={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},G1={id:e=>`Total ${ne(
e.judge,"id")} untuk ${e.entry} tertulis ${ie(e.value,"id")}, padahal ${K1[e.basis].id} ${ie(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${ne(e.judge,"en")}\u2019s total for ${e.entry} says ${ie(e.value,"en")}, but ${K1[e.basis].en} is ${ie(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function G9({entries:e,whole:t},n){let r=X(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${X(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${X(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var q1=6;function H9({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${X(
t,"id",q1)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function q9({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${X(t,"en",q1)}. Consider \u201CMethod\u201D = adjusted.`}
function H1(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return G9(e,t);case"uneven-judges":return t==="id"?H9(e):q9(e);case"passing-score-unit":
{let r=ie(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var Z1={id:e=>H1(e,"id"),en:e=>H1(
e,"en")};m();var V1={id:e=>`Maksimum dianggap ${ie(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ie(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var Z9={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${my(e,"id")}`,en:e=>`is not a known choice; use ${my(
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
};function V9(e,t){let n=K(E1(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function J1({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return V9(
e,o);let i=typeof t=="string"?Wc(t,e,o):t,s=r.map(a=>Wc(a,e,o));return`${K(Li(e,o),o)}${i===""?"":` = ${K(
i,o)}`} ${Z9[n][o](s)}.`}var Y1={id:e=>J1(e,"id"),en:e=>J1(e,"en")};m();var X1={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},Q1={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${K(e.value,"id")} `}${X1[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${K(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${X1[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var eN={id:e=>`Kriteria ${K(e.criterion,"id")} ada di lebih dari satu kolom (${X(e.columns,"id")}) pada tab ${ne(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${K(e.criterion,"en")} is in more than one column (${X(
e.columns,"en")}) of the tab of ${ne(e.judge,"en")}. Keep one.`};m();var tN={id:e=>`Tab ${ne(e.judge,
"id")} tidak punya kolom untuk kriteria ${K(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${ne(e.judge,"en")} has no column for the criterion ${K(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var nN={id:e=>`Tahap ${K(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${K(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var rN={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${K(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${K(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${K(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${K(e.first,"en")}. Delete or rename one of them.`}};m();var oN={id:e=>`Tab ${ne(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${ne(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var iN=(e,t)=>X(e.map(n=>ie(n,t)),t),
Bs=(e,t)=>X(e.map(n=>K(n,t)),t,8),gu=(e,t)=>e===null?"":` ${t} ${e}`,
J9={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Bs(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${K(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Bs(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${X(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${gu(e,"tahap")}: ${Bs(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",weight:"bobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",
large:"angkanya terlalu besar untuk nilai",text:"berisi teks",
"left-out":"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,year:t,city:n,
government:r})=>`Dari judul di atas tabel: ${X([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),"id")}.`,
PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Baris ${t} tab ${K(e,"id")}${n===""?"":` (${K(n,"id")})`} bukan peserta: ${{
numbers:"nomor kolom",example:"contoh pengisian",statistic:"jumlah atau statistik",weight:
"bobot kriteria",maximum:"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Bobot${gu(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",products:"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${K(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${gu(
n,"tahap")}: ${iN(e,"id")}, ${t===
"written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${K(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${K(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},Y9={JUDGE_TABS:({tabs:
e})=>`${e.
length===1?"1 judge tab":`${e.length} judge tabs`}: ${Bs(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,
judges:n})=>`The scores of ${n.length} judges stand in one tab, ${K(e,"en")}, ${{groups:
"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${Bs(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${X(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${gu(e,"of stage")}: ${Bs(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",mean:
"the mean of the scores",weighted:"a weighted sum of the scores",weight:"a weight",extreme:
"the highest or lowest score",
rank:"a rank",large:"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:t,city:n,government:r})=>`From the titles over the tables: ${X(
[e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,PASSED_ROW:({tab:e,row:t,
label:n,reason:r})=>`Row ${t} of the tab ${K(e,"en")}${n===""?"":` (${K(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",
header:"the header again",note:"a note","left-out":"left out, as the committee answered"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Weights${gu(t,"of stage")}: ${{headers:"from the headers",row:
"from the row of weights",products:"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${K(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${gu(n,
"of stage")}: ${iN(e,"en")}, ${t===
"written"?"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?
"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${K(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({
tab:e,reason:t})=>`The tab ${K(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},
X9={id:J9,en:Y9};function Q9({kind:e,params:t},n){return X9[n][e](t)}var sN=(e,t)=>Q9(e,t),eq={
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
tq={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function tw(e,t){
if(e===void 0)return"";let n=(t==="id"?eq:tq)[e.reason](Bs(e.tabs,t));return n===""?"":` ${n}`}var aN={
id:e=>e.judge===null?`Tab ${K(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${tw(
e.why,"id")}`:e.within?`Tab ${K(e.tab,"id")} tidak memuat nilai ${ne(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${K(e.tab,"id")} untuk ${ne(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${K(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${tw(
e.why,"en")}`:e.within?`The tab ${K(e.tab,"en")} holds no scores of ${ne(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${K(e.tab,"en")} for ${ne(e.judge,"en")}. Make it, or correct its name.`};m();var uN={
id:e=>e.isShutOut?
"Tab ini tertutup bagi Anda, padahal Anda panitia. Minta pemilik berkas menekan \u201CPeriksa lembar juri\u201D satu kali; sesudahnya tab ini terbuka bagi Anda.":
"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:e=>e.isShutOut?
"This tab is closed to you although you are on the committee. Ask the owner of the file to press \u201CCheck judge tabs\u201D once; then it is open to you.":
"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var lN={id:e=>`Tab ${ne(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${ne(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var cN=(e,t,n)=>X(e.map((r,o)=>{var i;return`${r} ${ie((i=t[o])!=null?i:0,n)}`}),n,8),nq={
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
,rq={unnamed:"has no header, but holds numbers","some-tabs":
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
,dN=e=>[1,10,100].includes(e),mN=(e,t)=>X(e.map(n=>K(
n,t)),t,4),pN={id:{old:"bernama seperti salinan atau tab lama",time:"menyebut tahun atau masa lain",
unlike:"tidak bernama seperti tab juri lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs"}},fN={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},oq={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===
""?"":` ${K(e,"id")}`} ${nq[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${Z.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${K(e,"id")} ${fN.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=cN(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${dN(n)?"tidak terbaca pasti":`berjumlah ${ie(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,
beside:t.every(s=>s===0)?`Tab ${K(o,"id")} menyebut bobot di luar tabel, tetapi tidak jelas untuk kriteria mana. Tulis bobot pada judul kolom, atau jawab sama besar.`:
`Di luar tabel pada tab ${K(o,"id")} tertulis bobot ${i}. Bobot mana yang dipakai?`,elsewhere:`Tab ${K(
o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,recap:`Nilai pada tab ${K(
o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${K(e,"id")} di sini ${K(n,
"id")}, di tab lain ${K(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${K(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${K(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,
reason:t})=>`Tab ${K(e,"id")} berisi nilai seperti tab juri, tetapi ${pN.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${mN(e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${K(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${X(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({row:
e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${X(e.map(t=>K(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,iq={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===
""?"":` ${K(e,"en")}`} ${rq[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${Z.criteria.
en}; if not, answer that it does not count.`:"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${K(
e,"en")} ${fN.en[n]}. Is it an entry?`,WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=cN(e,t,"en");return{headers:`The weights in the headers (${i}) ${dN(n)?
"are not read for certain":`add up to ${ie(n,"en")}, not 100`}. Which weights count?`,totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,
beside:t.every(s=>s===0)?`The tab ${K(o,"en")} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`:
`Outside its table the tab ${K(o,"en")} gives the weights ${i}. Which weights count?`,elsewhere:`The tab ${K(
o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,recap:`The scores on the tab ${K(
o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}[r]},NAMES:({
code:e,one:t,other:n,count:r})=>`Code ${K(
e,"en")} is ${K(n,"en")} here and ${K(t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${K(e,
"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,SUMMARY:({tab:e})=>`The scores on the tab ${K(
e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,ODD_TAB:({tab:e,
reason:t})=>`The tab ${K(e,"en")} holds scores like a judge's, but ${pN.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${mN(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${K(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${X(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${X(e.map(t=>K(t,"en")),"en",
4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,sq={id:oq,en:iq},aq=({kind:e,params:t},n)=>sq[n][e](
t),hu=(e,t)=>aq(e,t),uq={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:
"All equal"},criteria:{id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:
"The same entry"},use:{id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:"They are judges"}
},
gN=(e,t)=>uq[e][t];var hN={id:({question:e})=>hu(e,"id"),en:({question:e})=>hu(e,"en")};var nw={
TAB_MISSING:aN,UNDERSTANDING_OPEN:hN,TAB_EMPTY:oN,TAB_UNPROTECTED:lN,TAB_COPY:rN,TAB_OPEN:uN,
STAGE_NOT_BEGUN:nN,COLUMN_MISSING_CRITERION:tN,COLUMN_DUPLICATE_CRITERION:eN,ROW_MISSING_ENTRY:A1,
ROW_WITHOUT_CODE:I1,
ROW_UNKNOWN_ENTRY:P1,ROW_DUPLICATE_ENTRY:O1,ROW_NAME_MISMATCH:N1,SCORE_ROWS_PERMUTED:z1,
SCORE_MISSING:M1,
SCORE_NOT_NUMBER:L1,SCORE_TEXT_NUMBER:W1,SCORE_IS_DATE:_1,SCORE_OUT_OF_RANGE:j1,SCORE_ERROR:F1,
SCORE_FORMULA:$1,
SCORE_SCALE_SUSPECT:U1,SCORE_OUTLIER:B1,TOTAL_MISMATCH:G1,JUDGE_NO_VARIANCE:K2,JUDGES_IDENTICAL:q2,
JUDGES_DISAGREE:H2,
JUDGE_CONFLICT:W2,JUDGE_RECUSED:G2,ENTRY_UNSCORED:z2,PANEL_DISCONNECTED:V2,ENTRY_DUPLICATE_CODE:j2,
ENTRY_DUPLICATE_NAME:B2,
NAMES_SIMILAR:U2,SETTING_INVALID:Y1,WEIGHTS_INVALID:Q1,SCALE_ASSUMED:V1,METHOD_CAUTION:Z1,
HISTORY_BROKEN:w1,
PLENARY_UNCONFIRMED:S1,RULE_CHANGED_AFTER_SCORING:R1,TIE_AT_CUT:D1,NOBODY_ADVANCES:k1,
PLENARY_CONFLICT:T1,
OBJECTION_OPEN:x1,RESULT_STALE:C1,NO_DOCUMENT:v1,DOCUMENT_OUTDATED:h1,DOCUMENT_DOTS:f1};var yu=({
code:e})=>!nw[e].confidential,lq=nw;function cq({code:e,params:t},n){return lq[e][n](t)}var wr=(e,t)=>cq(
e,t);function yN(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var dq={error:F("Kesalahan","Error"),
warning:F("Peringatan","Warning"),info:F("Info","Info")},bu={severity:F(
"Tingkat","Severity"),stage:F("Tahap","Stage"),tab:F("Tab","Tab"),cell:F("Sel","Cell"),message:F(
"Uraian","What and what to do"),code:F("Kode Temuan","Finding")},mq=["error","warning","info"],rw=e=>mq.
flatMap(t=>e.filter(n=>n.severity===t));function Tf(e,t,n,r,o){let i=Z.findings[t],s=[{header:bu.severity[
t],
width:100,value:a=>dq[a.severity][t]},{header:bu.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:bu.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:bu.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:bu.message[t],width:560,value:o},{
header:bu.
code[t],width:220,value:a=>a.code}];return At(i,n,r,s,rw(e),0)}m();m();function bN(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new v;return[...e].reverse().flatMap(r=>{let o=up(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,$,_;let{entry:c,rank:d,score:p,decision:f,category:b,categoryRank:w}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let A=($=t.get(c.code))!=null?$:null,N=(_=f==null?void 0:f.rank)!=null?_:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:A,category:b,categoryRank:
w}})})}m();var zs={institution:F("Instansi","Institution"),parent:F("Induk","Parent"),unitType:F(
"Jenis Unit","Unit Type"),required:F("Wajib","Required"),count:F("Jumlah Inovasi","Entries"),codes:F(
"Kode","Codes"),
status:F("Keikutsertaan","Coverage")},pq={present:F("ikut","takes part"),absent:F("belum mengirim",
"has not submitted"),unlisted:F("ikut, tidak terdaftar","takes part, not listed")};function ow({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=M(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(M(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new v(e.map(u=>M(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,f;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(f=(p=u[0])==null?void 0:p.unitType)!=null?f:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function iw(e){let t=ow(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function wN(e){if(e.institutions.length===0)
return null;let t=ow(e).filter(n=>n.status==="absent"&&n.institution.required);return{...iw(e),
absent:t.
map(n=>n.institution.name)}}function vN(e,t,n,r){let o=s=>{var a,u;return(u=(a=tn.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:zs.institution[t],width:280,value:s=>s.institution.name}
,
{header:zs.parent[t],width:220,value:s=>s.institution.parent},{header:zs.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:zs.required[t],width:80,value:s=>o(s.institution.required)},{header:zs.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:zs.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:zs.status[t],width:180,value:s=>pq[s.status][t]}];return At(Z.coverage[
t],
n,r,i,ow(e),1)}m();m();var Sf=e=>e>0?`0.${"0".repeat(e)}`:"0",wu=(e,t)=>k(un(e,t))/10**t;var lo={
place:F("Peringkat Akhir","Final Rank"),code:F("Kode","Code"),name:F("Nama Inovasi","Innovation"),
institution:F("Instansi","Institution"),category:F("Kategori","Category"),categoryRank:F(
"Peringkat Kategori","Rank in Category"),stage:F("Tahap Terakhir","Last Stage"),rank:F(
"Peringkat Tahap",
"Rank in Stage"),decided:F("Peringkat Putusan","Decided Rank"),title:F("Predikat","Title")};function kN(
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
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Sf(n),value:l=>wu(l.score,n)}
,
{header:lo.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:lo.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return At(Z.finalRanking[t],o,i,u,e,3,s)}m();var sw=(e,t,n,r)=>At(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var fq={rank:F("Peringkat","Rank"),decided:F("Peringkat Putusan","Decided Rank"),
code:F("Kode","Code"),
name:F("Nama Inovasi","Innovation"),institution:F("Instansi","Institution"),category:F("Kategori",
"Category"),categoryRank:F("Peringkat Kategori","Rank in Category"),tie:F("Penentu Nilai Sama",
"Tie-break"),title:F("Predikat","Title"),prize:F("Uang Pembinaan","Prize"),advances:F("Lolos",
"Advances"),explanation:F(
"Penjelasan","Explanation")},gq='"Rp"#,##0',hq=F("belum ditetapkan","not settled"),yq=F("ya","yes"),
bq=F("tidak","no");function xN(e,t){let{language:n,decimals:r}=t,o=Sf(r),i=(c,d,p,f="")=>({header:fq[
c][n],
width:d,value:p,format:f}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>wu(c,r)},i("advances",80,({advances:c})=>(c?yq:bq)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>wq(c,n),gq)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>wu(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":wu(p,r)}}))];return At(t.
name,t.title,t.origin,l,s,3,t.layout)}function wq(e,t){return e===null?"":e==="open"?hq[t]:e.amount}
function TN(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=re(a).tabs,l=pn(e),{marked:c,
origin:d}=SN(
e,r),p=qe();Hn(Tf(t.findings,a,c+u.findings(l),d,A=>wr(A,a)),o);let f=aw(e,t.results,n,r);for(let A of f)
Hn(A,o);let b=A=>p.includes(A)&&f.every(N=>N.name!==A);for(let A of s){let N=Ei(A,s,a),P=c+u.ranking(
A.name,l);b(N)&&Hn(sw(N,P,d,u.notRanked(A.name)),o)}let w=Z.finalRanking[a];if(s.length>1&&b(w)&&Hn(
sw(w,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:A,listed:N}=iw(e);Hn(
vN(e,a,c+u.coverage(l),`${u.covered(A,N)} \xB7 ${d}`),o)}}function SN({settings:e},t){let n=re(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=$A(fr(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function aw(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=re(s).tabs,l=pn(e),{marked:c,origin:d}=SN(e,r),p=o.flatMap((A,N)=>{let[P,I]=[t[N],n[
N]];
if(P===void 0||I===void 0)return[];let $=Ei(A,o,s),_=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",j=c+u.ranking(A.name,l);return[vq(e,P,I,$,j,_+d)]});if(o.length<2||t.length<o.length)return p;let f=c+
u.finalRanking(l),b=u.decimals(a),w=su(fr(i.method),s);return[...p,kN(bN([...t]),s,a,w,f,d,b)]}var pn=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function vq(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=fr(t.method);return xN(t,{name:r,title:o,origin:
i,
layout:re(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:su(l,s),stageScoreHeader:
su(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function co(e,t,n){let r=ft(t);return rw(
e).map(o=>{var a,u,l;let i=yN(o),s=n===void 0?null:vf(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:wr(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:kf(s,r)}}})}var ji=(
e,t)=>e.
filter(n=>n.severity===t).length,vu=e=>ji(e,"error")===0;m();m();var kq=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function EN(e){let t=n=>(kq(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Ef({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=ft(e.settings.language);return{facts:t.map(i=>xq(i,o)),questions:EN(n).
map(i=>Tq(i,o)),answers:[...r].map(i=>Sq(i,o))}}var xq=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:sN(e,t)}},Tq=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:hu(e,t),options:CN(e.options,t),default:e.
default}},CN=(e,t)=>e.map(n=>({id:n,label:gN(n,t)}));function Sq([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=CN(vt[s.kind],i);return{id:e,tab:o,message:hu(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var Eq=1440*60*1e3;function RN(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*Eq).toISOString().slice(0,10)}
function DN(e,{
stages:t}){var n,r;return((r=(n=ct(e,ws))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>M(u.name)===M(U(o("reopens"))));if(i===void 0||ee(o("ruling")))return[];let[s,a]=[U(o(
"entry")),
U(o("ruling"))];return[{stage:i.name,entry:s,date:pi(o("date")),ruling:a}]})}function ON(e,t,n,r){
var i;
let o=ct(e,ws);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=U(
a("entry")),l=t.entries.find(P=>Y(P.code)===Y(u)),c=l===void 0?u:it(l),d=pi(a("date")),p=ee(a(
"answer"))||ee(a("ruling")),f=U(a("reopens")),b=(N=t.stages.find(P=>M(P.name)===M(f)))==null?void 0:
N.name,
w=[];if(!ee(a("date"))&&d===null){let P={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};w.push({code:"SETTING_INVALID",severity:"warning",...ut(o,s,"date"),params:
P})}if(f!==
""&&b===void 0){let P=t.stages.map($=>$.name),I={setting:"objections.reopens",value:f,reason:
"unknown-reference",allowed:P};w.push({code:"SETTING_INVALID",severity:"warning",...ut(o,s,"reopens"),
params:I})}
let A={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&w.push({...A,...ut(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?w.push({...A,...ut(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?w.push({...A,...ut(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&w.push({...A,...ut(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),w})}m();m();var Us=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),Cf=e=>T(e!=null?e:""),AN=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function NN(e){let t=[{thing:"setting",names:[],values:
h.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:Us(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[Cf(n),
Cf(r)],values:Us(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:Us(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:Us(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:Us(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[Cf(n),Cf(r)],values:Us(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([s,...a])=>({thing:"score",names:[n,r,s],values:Us(o,a)}
)))];
return new y(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function ku(e,t){var a,u;let[n,r]=[NN(
e),NN(t)],o=[...PN(e,t,"old"),...PN(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,names:p,values:f}=c,b=r.get(l);if(b===void 0){i(
c)||s.push({thing:d,names:p,field:null,old:AN(c),now:null});continue}let w=new y(b.values),A=new y(f);
for(let N of new v([...A.keys(),...w.keys()])){let[P,I]=[(a=A.get(N))!=null?a:null,(u=w.get(N))!=null?
u:null];P!==I&&s.push({thing:d,names:p,field:N,old:P,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;s.push({thing:d,names:p,field:null,old:null,now:AN(c)})}return s.length>0||E.
stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],field:null,old:null,now:null}]}function PN(
e,t,n){
let r=new v(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:s})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}))}m();var lw=[2],Zn=lw[0],Cq=[
"top","method","missing","tieBreaks","decimals","carryOver","passingScore","maxPerInstitution",
"winnersPerCategory","prizes","rankedWinners","winnerTerm","severityCorrection","conflicts"],uw=4;
function Rq(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(`^(-?)(\\d+)\\.(\\d{${uw}})(\\d)(\\d*)$`).exec(
T(e)))!=null?u:[];if(n==="")return g.abs(e)<10**-uw/2?0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=k(n+r)+k(s);return(t===""?a:-a)/10**uw||0}function xu(e){
let t=r=>typeof r=="number"?Rq(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var Dq=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,Rf=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),Df=(e,t)=>e<t?-1:k(e>t);function Oq({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
Df);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>Dq(
s.get(a)))]]).sort(([i],[s])=>Df(i,s))}}var Aq=({settings:e})=>h.fromEntries(Cq.map(t=>[t,Rf(e[t])]));
function Bi(e,t,n,r,o=Zn){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
Aq(
e),stages:l.map(d=>[d.name,d.weight,d.advance,Rf(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,Rf(d.stages),Rf(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>Df(d.stage,p.stage)||Df(d.judge,p.judge)).
map(Oq)}}var Kc=(...e)=>E.stringify(xu(Bi(...e))),IN=(...e)=>E.stringify(Bi(...e));m();function Tu(e,
{competition:t,sheets:n,typedDecisions:r,locate:o}){let{thing:i,names:s,field:a}=e,u=(()=>{
var f,b,w;let[c="",d="",p=""]=s;switch(i){case"score":{let A=n.find(P=>P.stage===c&&P.judge===d),N=(
b=
(f=A==null?void 0:A.rows.find(P=>P.entry===p))==null?void 0:f.marks.get(a!=null?a:""))==null?void 0:
b.at;return A===void 0?null:{tab:A.tab,...N&&{cell:xe(N.row,N.column)}}}case"setting":return a===null?
null:o({kind:"setting",key:a});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var N;return((N=A.stage)!=null?N:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(w=r.
find(A=>A.stage===c&&A.entry===d))!=null?w:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||a===null?null:o({kind:c,index:
d,
column:a})}}var FN=new O;function Su(e,t,n=Zn){var c,d,p,f;let{competition:r,sheets:o,decisions:i}=e,
s=(c=FN.get(
e))!=null?c:new y;FN.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(f=s.get(u))!=null?f:Ge(Kc(r,o,i,a,n));return s.set(u,l),l}function Eu(e,t,
n){
var u,l,c;if(Su(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[Kc,IN].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
Ge(
(c=a[1])!=null?c:"")===t}var Gc=(e,t,n)=>{var r;return(r=lw.find(o=>Su(e,n,o)===t))!=null?r:Eu(e,t,n)?
Zn:null},Hc=e=>ru(xt(Z.decisions[e]).grid);function cw(e,t,n){let r=t===void 0?null:ou(t);if(t===void 0||
r===null||Ge(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=Bi(o,i,s,
t.stage,r.snapshot.version),u=xu({...a,version:Zn});return ku(xu(r.snapshot),u).map(l=>Tu(l,e))}
function $N(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!Eu(e,a,s));if(r.length===0)return[
];
let o=Hc(e.competition.settings.language),i=new v;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var A,N;let c=o.find(P=>P.stage===s&&P.hash===u),d=((A=cw(e,c,u))!=null?A:[]).filter(P=>!i.has(E.stringify(
P)));for(let P of d)i.add(E.stringify(P));let{tab:p,cell:f}=(N=d.find(P=>P.tab!==void 0))!=null?N:{}
,
b={...p===void 0?{}:{tab:p},...f===void 0?{}:{cell:f}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var MN="rules",Nq=8e3;function LN(
e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Bi(n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var jN=(e,t)=>Ge(E.stringify(LN(e,t)));function Pq(){let e=Ne(MN);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var Iq=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function BN(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=Pq(),o=new y(n.stages.filter(({name:s})=>Iq(e,s)).map(({name:s})=>[s,LN(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...h.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>h.fromEntries(h.entries(s).map(([u,l])=>[u,_N(l)]));Ke(MN,E.stringify(E.stringify(
s).length>Nq?a():s))}return[...o].flatMap(([s,a])=>{var A,N;let[u,l]=[r[s],Ge(E.stringify(a))];if(u===
void 0||_N(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((A=c[c.length-1])==
null?void 0:A.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:ku(d,a).map(P=>Tu(
P,e)),{tab:f,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},w={...f===void 0?{}:{tab:f},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...w,params:{
changes:p}}]})}
var _N=e=>e.startsWith("{")?Ge(e):e;m();var dw=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=dn(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function Fq(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:Jr(qe(),"objections",bt());if(r===void 0)return new y;
let o=re(e.settings.language).history,i=DN(je(r),e).filter(dw(t,n)),s=new v(i.map(({stage:a})=>a));
return new y(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function zN(e,t){let n=Ye(e.stages,t),r=Fq(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function qo(e,{rows:t}){let{competition:n}=e,r=Ye(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=RN(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...$N(e,r),
...BN(e,()=>t),...i===void 0?[]:ON(je(i),n,s,dw(r,t))]}function UN(){return ue(()=>(we(),mo(Tn(Ee,
"ranking"))))}function mo(e){let{workbook:t,history:n}=e,
{language:r}=t.competition.settings,{findings:o,progress:i}=jt(t,{provisional:!1}),s=[...o,...qo(t,n)];
return $s(t,s),Bb(t.own,i),{ok:vu(s),findings:co(s,r,Bc(e)),understood:Ef(t),progress:i,fixes:L2(e,
ft(
r))}}function WN(){return ue(()=>(we(),Ee(()=>{let e=tt("ranking");Ht(e);let{competition:t}=e,{
language:n}=t.
settings,r=jt(e,{provisional:!1}),o=[...r.findings,...qo(e,e.history)],i=o.filter(yu),s=re(n).tabs,a=`${s.
checked(ot(),ve(),St())} \xB7 ${s.overwritten}`,u=s.findings(pn(t));Hn(Tf(i,n,u,a,c=>wr(c,n)),e.keepers),
$s(e,o),Bb(e.own,r.progress);let l=e.questions.length;return{errors:ji(i,"error"),warnings:ji(i,
"warning"),questions:l}})))}var $q=Q({tab:q()});function KN(e){return ue(()=>{let{tab:t}=me($q,e);
return we(),Ee(()=>{let n=tt();
Ht(n);let{findings:r}=jt(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&ye(ge("BAD_REQUEST",re(rt()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=re(i).history.accepted(t);return zt(n.history,{at:ot(),by:ve(),action:"accept",detail:s,
run:St(),
hash:""},n.competition.settings),$s(n,o),mo(Tn())})})}m();var _q=Q({answers:en(q(),Fo(q()))});
function GN(e){return ue(()=>{let{answers:t}=me(_q,e);return we(),
Ee(()=>{let{questions:n}=tt(),r=Mq(zb(),n,h.entries(t)),{notAsked:o,tooManyAnswers:i}=re(rt()).problems;
return r===null&&ye(ge("BAD_REQUEST",o)),b2(r)||ye(ge("BAD_REQUEST",i)),mo(Tn())})})}function Mq(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?jq(s,i):Lq(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var Lq=(e,t)=>e.options.
some(n=>n===t)?y2(e,t!=null?t:""):null;function jq(e,t){return e===void 0||t===null?null:h.entries(
vt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var HN=Q({fixes:et(q())}),mw=250;
function qN({sheets:e},t,n,r,o){var l,c,d,p,f,b,w;let i=e.filter(A=>A.
tab===t),s=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(f=s==null?void 0:
s.rows.find(A=>A.row===r))==null?void 0:f.entry)!=null?b:"";return{judge:(w=s==null?void 0:s.judge)!=
null?w:n,entry:u,criterion:a}}function ZN(e){return ue(()=>{let{fixes:t}=me(HN,e);we();let n=Tn(Ee),
{workbook:r}=n,o=ft(r.competition.settings.language);return{fixes:VN(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=kf(i,o),c={old:l.old,now:jr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:f,criterion:b}=qN(r,s,a,d,p);return{tab:s,cell:xe(d,p),entry:f,criterion:b,...c}})}})}})}
function VN(e,t){
let n=new v(t);return M2(e).filter(r=>n.has(r.id)&&r.status==="offered")}function JN(e){return Gb(e.
ledger),_c(e.history),e}function YN(e){return ue(()=>{let{fixes:t}=me(HN,e);return we(),Ee(()=>{let n=JN(
Tn()),{competition:r}=n.workbook,o=VN(n,t),i=new y(r.judges.map(({code:w,email:A})=>[w,A])),s=({fix:
w,
judge:A})=>{var N;return w.kind!=="score"||((N=i.get(A))!=null?N:"")!==""},a=Bq(n.workbook,o.filter(
s)),{ledger:u,history:l}=n;a.length>0&&(u=Ms(u,[...u.list,...a],r.settings),{ledger:u,history:l}=jc(
n.workbook,u,l));let c=new v(a.map(({id:w})=>w)),d=u.list.filter(({id:w})=>c.has(w)),p=w=>d.filter(A=>A.
status===w).length,f=new v(o.map(({id:w})=>w)),b=o.reduce((w,A)=>w+A.cells.length,0);return{applied:
p(
"applied"),asked:p("waiting"),left:b-d.length+t.filter(w=>!f.has(w)).length,unreachable:[...new v(o.
filter(w=>!s(w)).map(({judge:w})=>w))],check:mo(Tn())}})})}function Bq(e,t){let[n,r,o]=[ot(),ve(),Ls(
)],
i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{let p=c.kind==="score"?"waiting":"applied";if(
p===
"applied"&&!Ho(a))return[];let f=o(a);return d.flatMap(b=>{let{row:w,column:A}=b,N=qN(e,a,u,w,A),P=c.
kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,tab:a,status:p,criterion:P,cell:xe(w,A),
judge:N.
judge,entry:c.kind==="label"&&N.entry===""?T(c.now):N.entry,now:c.now,kind:c.kind,answeredAt:"",
answeredBy:"",
before:{cell:c.old,format:f.format(w,A)}};return cu(I,b,f)!=="before"?[]:[{...I,before:{...I.before,
cell:f.cell(w,A)}}]})}),s=x.from({length:g.ceil(i.length/mw)},St);return i.map((a,u)=>({...a,id:`${s[
g.
floor(u/mw)]}/${u%mw+1}`}))}function XN(){return ue(()=>(we(),Ee(()=>{let e=JN(Tn()),{workbook:t,
ledger:n,
history:r}=e,{settings:o}=t.competition,i=Yb(e),s=_s(ft(o.language)),[a]=i;if(a===void 0)return ye(
ge(
"BAD_REQUEST",s.nothingToUndo));let u=Ls(),l=i.find(w=>{let A=Lc(w,t);return A===null||!Ho(A.tab)||
cu(
w,A.at,u(A.tab))!=="after"});if(l!==void 0)return ye(ge("BAD_REQUEST",s.changedSince(l.tab,l.cell)));
let c={answeredAt:ot(),answeredBy:ve()},d=n.list.map(w=>i.includes(w)?{...w,...c,status:"undone"}:w),
p=jc(t,Ms(n,d,o),r),f=new v(i.map(({id:w})=>w)),b=p.ledger.list.find(w=>f.has(w.id)&&w.status==="applied");
return b!==void 0?ye(ge("BAD_REQUEST",s.refused(b.tab,b.cell))):mo(Tn())})))}m();var Uq=Q({id:q(),
accept:Ue()});function QN(e){let t=ve().toLowerCase(),n=e.judges.filter(o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:mu(Go(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:du(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function eP(){let e=Kt(qe(),bt());return Nn(new y([...e].map(([t,n])=>[t,je(n)]))).competition}
function tP(){return ue(()=>nP(eP()))}function nP(e){let t=ft(e.settings.language),n=new y(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:QN(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...Xb(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function rP(e){return ue((
)=>{
let{id:t,accept:n}=me(Uq,e);return Ee(()=>{var d;let r=QN(eP()).find(p=>p.id===t);if(r===void 0)return ye(
ge("BAD_REQUEST",_s(rt()).unknownFix));let o=tt(),{competition:i}=o,s=_s(ft(i.settings.language));if(
((d=
Ye(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return ye(
ge("BAD_REQUEST",s.stageClosed(r.stage)));let u=Lc(r,o),l=Ls();if(n&&(u===null||cu(r,u.at,l(u.tab))!==
"before"))return ye(ge("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:ot(),by:
ve()};
return F2(r.judge,c)?(n&&u!==null&&Ho(u.tab)&&Vb([qb(r,u.tab,u.at,!1)],!0),nP(i)):ye(ge(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var oP={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},iP="#ffffff",
sP="Lembar Juri \xB7 ",pw=new RegExp(
`(^|\\n)${sP}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function aP({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===iP&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[sP+o,...i];return{background:oP[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function uP({background:e,note:t}){var o,i,s;let[,n=""]=(o=pw.exec(t))!=null?o:[],r=(s=(i=pw.exec(
t))==null?void 0:i[2])!=null?s:iP;return{background:h.values(oP).includes(e)?r:e,note:t.replace(pw,n)}
}m();function lP(e){var r;let t=(r=De().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function cP(e,t,n){var d,p;let r=De().getSheetByName(e),o=new y,
i=[];for(let[f,b]of n.entries())for(let[w,A]of b.entries()){let N=(d=t[f])==null?void 0:d[w];(N==null?
void 0:N.background)!==A.background&&o.set(A.background,[...(p=o.get(A.background))!=null?p:[],xe(f,
w)]),(N==null?void 0:N.note)!==A.note&&i.push({row:f,column:w})}for(let[f,b]of o)r==null||r.getRangeList(
b).setBackground(f==="#ffffff"?null:f);if(i.length===0)return;let[s,a]=[g.min(...i.map(({row:f})=>f)),
g.min(...i.map(({column:f})=>f))],u=g.max(...i.map(({row:f})=>f)),l=g.max(...i.map(({column:f})=>f)),
c=n.slice(s,u+1).map(f=>f.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var Kq=Q({on:Ue()}),dP=["error","warning","info"];function Gq(e,t){var r,o;let n=new y;
for(let i of e.
filter(yu)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of Qr(a).entries()){let f=`${d},${p}`,b=(o=l.get(f))!=
null?o:{severity:u,sentences:[]},w=dP.indexOf(u)<dP.indexOf(b.severity),A=c===0?[wr(i,t)]:[];l.set(f,
{severity:w?u:b.severity,sentences:[...b.sentences,...A]})}}return n}function Hq(){var n;let e=qe(),
t=((n=Ne(zc))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function mP(e){return ue(()=>{let{on:t}=me(
Kq,e);return we(),Ee(()=>{let n=Tn(),{workbook:r,history:o}=n,i=t?[...jt(r,{provisional:!1}).findings,
...qo(r,o)]:[],s=Gq(i,r.competition.settings.language),a=[...new v([...Hq(),...s.keys()])].filter(Ho);
t&&Ke(zc,a.join(`
`));for(let u of a){let l=lP(u),c=l.map((d,p)=>d.map((f,b)=>{var N;let w=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),A=uP(f);return w===void 0?A:aP(A,w.severity,w.sentences)}));cP(u,l,c)}return t||Ke(
zc,""),mo(n)})})}m();m();m();m();m();var Mn=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function pP(e){e.haste=0,e.
width=g.min(e.width+1,10)}function fP(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var gP=e=>R.now()>=e.until;m();m();var po="https://www.googleapis.com/drive/v3/files",hP="https://www.googleapis.com/upload/drive/v3/files",
Cu="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",yP="application/vnd.google-apps.folder",
Vn="application/vnd.google-apps.document",zi="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Of="application/json",Ru="application/pdf",qc="application/vnd.google-apps.spreadsheet",Zc="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Du=Q({id:q(),
mimeType:be(q()),webViewLink:be(q()),modifiedTime:be(q()),appProperties:be(en(q(),q())),trashed:be(
Ue())}),
Ou=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},fw=(e,t,n)=>({fields:e,one:t,list:Q({files:et(t),
nextPageToken:be(
q())}),fileOf:n}),gw=fw(Cu,Du,Ou);m();m();var qq=[["api-off",["accessNotConfigured",
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
"notFound"]]];function Zq(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function bP(e,t,n){var u,l,c;
let r=Vq(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=qq.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?Zq(e):i[0],a=Jq(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function Vq(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function Jq(e){if(e===null)return null;let t=k(e),n=k.isFinite(t)?
t*1e3:R.parse(e)-R.now();return k.isFinite(n)&&n>0?n:null}var Br=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Au=({kind:e})=>e==="server"||e==="unknown";
var Yq=6,wP={failure:{kind:"haste",reason:"not-sent"}};function fo(e,t,n="text"){var s,a,u;let r=e.map(
()=>wP),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!gP(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=eZ(l.flatMap(A=>{var N;return(N=e[A])!=null?N:[]}),n),p=[],f=null,b=!1;for(let[A,N]of l.entries(
)){
let P=(s=d[A])!=null?s:wP,I=r[N];r[N]=I!==void 0&&Xq(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!Qq(P,e[N])||o[N]>=Yq)&&(p.push(N),b=!0,f=g.max(f!=null?f:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&Br(A.failure)))break;if(i=[...p,...c],!b){pP(t);continue}let w=fP(
t,f);if(w===null)break;Utilities.sleep(w)}return r}var Xq=e=>"failure"in e&&e.failure.kind==="server",
Qq=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function eZ(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
T(i);if(yf(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:bP(s,i.getContentText(),tZ(i))}})}function tZ(e){let t=e.getHeaders(
),
n=h.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function Zo(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=lt(
e,nZ(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function nZ(e){
try{return E.parse(e)}catch{return null}}var Af="lembar-juri-boundary-7f3a9c",Nu=5*1024*1024-4096;
function zr(e,t){return fo(e.map(rZ),t).map(
n=>{let r=Zo(Du,n);return"failure"in r?r:{ok:Ou(r.ok)}})}function yw(e,t,n){let r=`${po}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Cu)}`,o=E.stringify(t),i=Zo(Du,fo([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Ou(i.ok)}}function Ws(e,t,n){let r=e.
map(o=>`${po}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return vP(r,n)}
function bw(e,t){
let[n]=vP([`${po}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function vP(e,t){let n=e.map(r=>({url:r,method:"get"}));return fo(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function rZ({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${hP}${d}?uploadType=multipart&fields=${encodeURIComponent(
Cu)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Af}`,payload:[...hw(
`--${Af}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...hw(`--${Af}\r
Content-Type: ${o}\r
\r
`),...x.from(s,p=>p>127?p-256:p),...hw(`\r
--${Af}--\r
`)]}}var hw=e=>Utilities.newBlob(e).getBytes();m();function ww(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${po}?q=${s}&pageSize=1000&fields=${a}${i}`,l=Zo(e.list,fo([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function vw(e,t,n){let r=`${po}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=Zo(e.one,fo([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Pu=(e,t)=>ww(
gw,e,[],t),Vo=(e,t)=>vw(gw,e,t);function kw(e,t,n){let r=Pu("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>h.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:yP,appProperties:t}),s=Zo(Q({id:q()}),fo([{url:`${po}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var kP=Q({
id:q(),emailAddress:be(q()),role:q()}),oZ=m0(Du,{permissions:be(et(kP))}),xP=fw(`${Cu},permissions(id,emailAddress,role)`,
oZ,e=>{var t;return{...Ou(e),access:(t=e.permissions)!=null?t:[]}}),
Vc=encodeURIComponent,iZ=e=>`${po}/${Vc(e)}`,xw=(e,t)=>ww(xP,e,[`mimeType = '${qc}'`],t),Tw=(e,t)=>vw(
xP,e,t);function sZ(e){let t=`${iZ(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${Vc("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${Vc(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${Vc(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${Vc(e.permission)}`,method:"delete"}}}function Jc(e,
t){
let n=fo(e.map(sZ),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?Zo(kP,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Iu="dokumen yang sudah jadi tidak dibuat dua kali",
aZ={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Iu}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Iu}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Iu}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Iu}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Iu}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Iu}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Fu="documents that are ready are not made twice",
uZ={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Fu}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Fu}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Fu}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Fu}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Fu}.`,
unknown:`Drive gave no clear answer. Try again: ${Fu}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Ui(
{kind:e,reason:t},n){let r=(n==="id"?aZ:uZ)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Nt=e=>Ge(e).slice(0,32),Yc=e=>`folder:${e}`;function Ur(e,t,n){let{language:r}=e.settings,o=Yc(
t),
i=Ne(o),s=i!==null&&lZ(i,n,r)?i:cZ(e,o,n);return{id:s,files:Zt(Pu(s,n),r)}}var lZ=(e,t,n)=>Zt(Vo(e,t),
n)!==null;function cZ(e,t,n){let{language:r}=e.settings,o=re(r).documents.folder(pn(e)),i=Zt(kw(o,{
folder:Nt(
Gt())},n),r);return Ke(t,i),i}function Zt(e,t){return"ok"in e?e.ok:Ks(e.failure,t)}function Ks(e,t){
let n=Ui(e,t);return e.kind==="api-off"?ye(ge("DRIVE_API_OFF",n)):e.kind==="scope"?ye(ge(
"SCOPE_MISSING",n,bf())):ye(ge("DRIVE_REFUSED",n))}var dZ=Q({id:q(),link:q(),maker:q(),email:q(),
permission:q(),collected:q(),modified:q(),done:_t(),of:_t()}),
Xc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Sw=e=>Nt(M(e)),
Ew=e=>Nt(Y(e)),TP=(e,t)=>`judge-file:${Sw(e)}:${Ew(t)}`;function Nf(e,t){var n;try{let r=lt(dZ,E.parse(
(n=Ne(TP(e,t)))!=null?n:"null"));return r.success?r.data:Xc}catch(r){if(r instanceof SyntaxError)return Xc;
throw r}}var Gs=(e,t,n)=>Ke(TP(e,t),E.stringify(n));function $u({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=ve(),i=pt(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=Nf(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of Jc(
i,Mn(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(T(s))}}m();m();
m();var SP=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var sr=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),Qc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),go=[Qc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),Qc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
Qc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),Qc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),Qc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var EP={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[sr("Presentasi",{advance:12,form:
"presentation"}),sr("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
go};m();var CP={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[sr(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),sr("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),sr("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:go};m();var RP={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[sr(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:go};m();var DP={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
sr("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:go};m();var OP={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[sr("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:go};var AP={kolabik:CP,"satuin-pelita":OP,mojokerto:DP,malang:RP,gipp:EP};m();m(
);var NP={name:"GIPP 2017, Kota Probolinggo"};m();var PP={name:"Kolabik 2023, Kota Pasuruan"};m();
var IP={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var FP={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var $P={name:"SATUIN PELITA 2019, Kota Pasuruan"};var _P={
kolabik:PP,"satuin-pelita":$P,mojokerto:FP,malang:IP,gipp:NP};var mZ=e=>({id:e,..._P[e],...AP[e]}),
ed=SP.map(mZ);m();var ho={part:"documents",tab:Z.documents,columns:[{key:"number",header:F("Nomor",
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
header:F("Proses","Run"),width:90},{key:"revision",header:F("Revisi","Revision"),width:80}]},MP=[[
"begun",F("sedang dibuat","being made")],["made",F("jadi","ready")],["draft",F("rancangan","draft")],
["edited",F("disunting","edited")],["signed",F("ditandatangani","signed")],["failed",F("gagal",
"failed")],["deleted",F("terhapus","deleted")],["void",F("tidak berlaku","void")]],pZ=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function LP(e){var t;return e===""?"failed":(t=Dn(e,MP))!=null?t:pZ.test(e)?"signed":"own"}function Pf(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=MP.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&LP(t)===e?t:r}function Wi(e){var r,o,i;let t=ct(e,ho),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:LP(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var jP="lastRun",
fZ=Q({top:_t(),at:q(),by:q(),ranked:et(q()),errors:_t()}),BP=e=>Ke(jP,E.stringify(e));
function td(){var e;try{let t=lt(fZ,E.parse((e=Ne(jP))!=null?e:"null"));return t.success?t.data:null}
catch{
return null}}m();m();m();var zP={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};
function UP(e,t,n){var c,d;let r=new y;
for(let p of t){let[,f="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let w=(
d=
r.get(f))!=null?d:{count:0,last:0,digits:b.length};r.set(f,{count:w.count+1,last:g.max(w.last,k(b)),
digits:g.max(w.digits,b.length)})}let[o]=[...r].sort(([,p],[,f])=>f.count-p.count),[i,s,a]=o===void 0?
[zP[e].prefix,0,g.max(zP[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new v(
t.map(Y)),l=[];for(let p=s+1;l.length<n;p+=1){let f=`${i}${T(p).padStart(a,"0")}`;u.has(Y(f))||l.push(
f)}return l}m();var Cw={entries:Or,judges:ys},Ff={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
gZ={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},hZ=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
$f=e=>e===""||hZ.test(M(e));function WP(e,t){var o,i;if($f(e))return null;let n=Cw[t].columns.find(s=>Ff[
t].
includes(s.key)&&Le(e,s.header));if(n!==void 0)return n.key;let r=M(e);return(i=(o=gZ[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var If=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function yZ(e){return e.every(n=>n==="")?"passed":If(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":If(e,n=>/^https?:\/\//i.test(n))?"link":If(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>k(n)===r+1)?"passed":new v(e).size===e.length&&If(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function KP(e,t){let n=new y,r=["name","institution"],o=g.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=yZ(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=Ff[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var bZ=10;function wZ(e,t){let n=new y;for(let[r,o]of e.entries()){let i=WP(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function vZ(e,t){var r;return(r=e.slice(0,bZ).map((o,i)=>({row:i,columns:wZ(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!$f(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var kZ=e=>T.fromCharCode(65+e%26);function HP(e,t,n){var d,p,f;let r=vZ(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:KP(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let w of GP(b,t))u.set(w,"known");let l={columns:Ff[t].flatMap(b=>{var A;let w=o.
get(b);return w===void 0?[]:[{header:(A=a[w])!=null?A:kZ(w),key:b}]}),unknown:a.filter((b,w)=>!$f(b)&&
![...o.values()].includes(w)&&s.some(A=>{var N;return((N=A[w])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,w]of s.entries()){if(w.every($=>$===""))continue;let A={code:"",name:""};for(
let[
$,_]of o)A[$]=(f=w[_])!=null?f:"";let N=i+b+1;if(M(A.name)===""){l.nameless.push(N);continue}let P=GP(
{institution:"",email:"",...A},t),I=P.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:A.name,why:I});else{for(let $ of P)u.set($,"twice");l.added.push(A)}}let c=UP(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var w;return b.code===""?{...b,code:(w=c.shift())!=null?w:""}:b}),l}function GP({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?M(t):`${M(t)}|${M(n)}`;return[...Y(e)===""?[]:[`code:${Y(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function xZ(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function qP(e){var u;let t=xZ(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var TZ={menu:"Siapkan tab juri",noJudges:
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
,SZ={menu:"Prepare judge tabs",noJudges:
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
,Jo=e=>({id:TZ,en:SZ})[e];var EZ=1e6,ZP=1e4,Rw=50,CZ=Q({kind:Rt(["entries","judges"]),text:be(q().check(
Hh(EZ))),tab:be(q()),write:Ue()}),
JP=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.test(t));
function YP(e){return ue(()=>{let{kind:t,text:n,tab:r,write:o}=me(CZ,e);return we(),o?Ee(()=>VP(t,n,
r,!0)):VP(t,n,r,!1)})}function VP(e,t,n,r){var f;let o=Kt(qe(),bt()),{competition:i}=Nn(new y([...o].
map(([b,w])=>[b,je(w)]))),s=o.has("settings")?i.settings.language:rt(),a=Jo(ft(s)),u=b=>ye(ge(
"BAD_REQUEST",b));n!==void 0&&(!qe().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?qP(t!=null?t:""):je(n).values.map(b=>b.map(U));l.length>ZP&&u(a.tooMany(ZP));let c=HP(l,e,RZ(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(f=o.get(e))!=null?f:Z[e][s],p=r?DZ(
e,d,c.added,s):[];return OZ(c,d,r,p)}var RZ=({entries:e,judges:t},n)=>n==="entries"?e:t;function DZ(
e,t,n,r){
var f,b;if(n.length===0)return[];let o=Cw[e];Vr(t)===0&&mn(qA(o,t,r));let i=ct(je(t),o),s=(f=i==null?
void 0:i.columns)!=null?f:new y(o.columns.map(({key:w},A)=>[w,A])),a=new y(o.columns.map(w=>{var A;
return[
w.key,(A=w.format)!=null?A:""]})),u=g.max(...s.values())+1,l=x.from({length:u},()=>"");for(let[w,A]of s)
l[A]=(b=a.get(w))!=null?b:"";let c=Vr(t);for(let[w,A]of l.entries())A==="@"&&k0(t,c,w,n.length);let d=n.
map(w=>{var N;let A=l.map(()=>"");for(let[P,I]of s)A[I]=(N=w[P])!=null?N:"";return A});an(t,c,0,d,l);
let p=new v(n.flatMap(w=>h.entries(w).flatMap(([A,N])=>N?[A]:[])));return o.columns.flatMap(({key:w,
header:A})=>p.has(w)&&!s.has(w)?[A[r]]:[])}function OZ(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,Rw).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,Rw),repeatedTotal:a.length,nameless:u.slice(0,Rw)}}function Ki(){return ue(()=>{let e=qe(),t=Kt(
e,bt()),n=Nn(new y([...t].map(([w,A])=>[w,je(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:rt(),s=ft(i),a=ve(),u=IZ(a,r.judges),l=u==="admin",c=fa(
).
filter(w=>![...t.values()].includes(w)),d=!AZ(n),p=!d||c.length>0,f=JP(e),b=l?td():null;return{user:
a,
role:u,language:s,competition:pn(r),stages:r.stages.map(w=>w.name),top:op(r),begun:p,...l?NZ(n,e,{
begun:p,
responses:f}):{},presets:l&&d&&c.every(w=>f.includes(w))?ed.map(({id:w,name:A})=>({id:w,name:A})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?$Z(Z.documents[i],
e):XP,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?zN(r,uu(i).rows):[]}
})}
var AZ=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,NZ=(e,t,{begun:n,responses:r})=>({...n&&nu.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:PZ(e.competition,t)}:{}});function PZ(e,t){let n=gr(t,e,hf(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var IZ=(e,t)=>$m()?"admin":FZ(e,t)?"judge":
"stranger",FZ=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),XP={made:0,begun:0};
function $Z(e,t){
if(!t.includes(e))return XP;let{grid:n}=xt(e),r=n===null?[]:[...Wi(n).rows.values()].filter(i=>i.spreadsheet===
Gt()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var _Z=e=>e.every(t=>t.every(n=>n===""));function MZ({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function QP(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=pf(i),a=MZ(e,t,s),u=je(a).values,l=r.own.has(a),c=(N,P,I=0)=>{
var j;let{open:$}=mf(i,P),_=Dw(a,$,e.admins,t.email);return{tab:a,judge:t.code,status:N,added:I,
missing:0,
access:_,id:(j=Rr().get(a))!=null?j:null}};if(_Z(u))return Mb(s,a),c("made",n.length);let d=new v(r.
sheets.filter(N=>N.tab===a).flatMap(({rows:N})=>N.flatMap(({entry:P})=>P===null?[]:[Y(P)]))),f=r.competition.
settings.missing==="assigned"?[]:s.values.slice(s.table.top).flatMap(([N])=>n.filter(P=>P.code===N&&
!d.has(Y(P.code))));if(!n2(s,u)){if(l&&r2(u))return Mb(s,a),c("renewed",n.length);let N=l?"changed":
"theirs";return{tab:a,judge:t.code,status:N,added:0,missing:f.length,access:"unprotected",id:null}}
let b=u.
length-s.table.top;if(f.length===0)return c("kept",b);let w=b+f.length,A=$b(f,s.table.top+b,i);
return u2(
a,{...s,...mf(i,w)},A),c("added",w,f.length)}function Dw(e,t,n,r){if(r==="")return ff(e,t,n,""),
"closed";try{return ff(e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;return ff(e,t,n,""),
"refused"}}var LZ=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),eI=({sheets:e,own:t,
competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=_b(
We(n,i.stage).length,g.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
Ow=e=>`locked:${e}`;function tI(e){let t=Ne(Ow(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function _f(e,t,n){let{admins:r,language:o}=e.competition.settings,i=LZ(e,t),s=tI(t),a=h.fromEntries(
i.map(d=>[d,d in s?s[d]:Lm(d)]));Ke(Ow(t),E.stringify(a));for(let d of i)Sa(d,r);for(let{tab:d,open:
p}of eI(
e,t))c2(d,p,[...r,ve()]);let u=re(o).history.closed(i.length),l={at:ot(),by:ve(),action:"close",
detail:u,
run:St(),hash:"",stage:t},c=zt(n,l,e.competition.settings);return $u(e,t,"reader"),c}function nI(e,t,
n,r){
let o=tI(t);for(let[u,l]of h.entries(o))YS(u,l);let i=[...e.competition.settings.admins,ve()];for(
let{
tab:u,open:l,email:c}of eI(e,t))Dw(u,l,i,c);An();let s={at:ot(),by:ve(),action:"reopen",detail:n,run:
St(),
hash:"",stage:t},a=zt(r,s,e.competition.settings);return Ke(Ow(t),"{}"),$u(e,t,"writer"),a}var jZ=Q(
{stage:be(q())}),rI=Q({stage:q(),reason:q()});function Jn({stages:e,settings:t},n){var o;let r=e.
map(i=>i.name).join(", ");return(o=e.find(i=>M(i.name)===M(n)))!=null?o:ye(ge("BAD_REQUEST",re(t.language).
problems.unknownStage(n,r)))}function Hs(e){let t=ue(()=>{let n=e();return we(),Ee(()=>{let r=tt(
"all");Ht(r),n(r,r.history)})});return"problem"in t?t:Ki()}var oI=e=>Hs(()=>{let{stage:t}=me(jZ,e);
return(n,r)=>{
var a,u;let{competition:o}=n,i=Ye(o.stages,r.rows),s=t===void 0?(a=i.find(l=>l.status==="open"))==null?
void 0:a.stage:Jn(o,t).name;if(s!==void 0){if(((u=dn(i,s))==null?void 0:u.status)==="open"){_f(n,s,r);
return}_c(r),$u(n,s,"reader")}}});function Mf(e,{settings:t}){let n=e.replace(/\s+/g," ").trim().slice(
0,500);return n===""?ye(ge("BAD_REQUEST",re(t.language).problems.reasonMissing)):n}var iI=e=>Hs(()=>{
let t=me(rI,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Jn(o,t.stage),s=Ye(o.stages,r.rows),
a=Mf(t.reason,o);if(((u=dn(s,i))==null?void 0:u.status)!=="open"){nI(n,i,a,r);return}_c(r),$u(n,i,
"writer")}}),sI=e=>Hs(()=>{let t=me(rI,e);return({competition:n},r)=>{let{name:o}=Jn(n,t.stage),i=Mf(
t.
reason,n),s=jN(n,o),a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),u=a[a.length-1];(u==null?
void 0:
u.hash)===s&&u.detail===i||zt(r,{at:ot(),by:ve(),action:"rules",detail:i,run:St(),hash:s,stage:o},n.
settings)}});var zZ=Q({stage:be(q())}),aI=e=>Hs(()=>{let{stage:t}=me(zZ,e);return({competition:n,
typedDecisions:r},o)=>{
let{settings:i}=n,s=re(i.language).history,a=t===void 0?null:Jn(n,t).name,{unconfirmed:u,missing:l}=of(
r,o.rows,Ge),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(N=>N.stage===d))||a!==null&&M(a)!==
M(d))continue;let f=r.filter(N=>N.stage===d),b=f.map(N=>xb(N,Ge)).join(" "),w=s.plenary(f.map(({
entry:N,
rank:P})=>`${N}: ${P}`)),A={at:ot(),by:ve(),action:"plenary",detail:w,run:St(),hash:b,stage:d};c=zt(
c,A,i)}}});m();m();var uI="lembar-juri-evidence";function Lf(e,t,n){let r={format:uI,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var jf=e=>e.slice(0,16);function lI(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==uI||r.version!==1||!o.every(x.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var Aw=e=>e.map(({entry:t})=>t.code),cI=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function dI({settings:e},{standings:t,places:n,
last:r},o){let i=Ia(t,p=>p.category),s=p=>{var f;return((f=i.get(p.category))!=null?f:[]).filter(b=>Mt(
b)<Mt(p))},a=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,f])=>[p,[...f].reverse().find(b=>b.advances)])),c=(p,{rounded:f,sharing:b})=>{let{advances:w,
cutNote:A,title:N,score:P,entry:I}=p,$=p.category===null?{}:{category:p.category},_=W=>a?Mt(W)===Mt(
p):b.includes(W.entry.code),j=()=>{var W;return Aw(((W=i.get(p.category))!=null?W:[]).filter(_))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
qt(
e.passingScore),score:f}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:cI(p)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let W=s(p).filter(V=>V.cutNote!=="institution-full"&&M(V.entry.institution)===M(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:Aw(
W)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:j(),...$}}];if(w)return[{code:"ADVANCES",params:{places:n,last:r,title:N,...$}}];let z=l.
get(p.category),L=z&&!a?ip(z.score,P,o):null,B=L===null||L.s<0?null:L;return[{code:"OUTSIDE_CUT",
params:{
places:n,last:r,behind:B,...$}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:j(),
...$}}]:
[]]},d=p=>{let{place:f,vacated:b,prize:w}=p;if(f===null)return[];let A=r&&e.rankedWinners,N=u.filter(
I=>I.category===p.category&&Mt(I)<Mt(p)),P=b!==null&&b.from===null;return[...N.length>0&&(A||n!==null&&
Mt(p)>n)?[{code:"PASSED_OVER",params:{place:f.place,over:Aw(N)}}]:[],...b!==null&&(A||P)?[{code:
"MOVED_UP",params:{place:f.place,from:b.from,removed:cI(p)}}]:[],...w===null?[]:[{code:"PRIZE",
params:{prize:w}}]]};
return(p,f)=>{let{category:b,categoryRank:w}=p;return[...b!==null&&w!==null?[{code:"CATEGORY_RANK",
params:{
category:b,rank:w}}]:[],...c(p,f),...d(p)]}}m();function mI(e,t){let n=[];for(let r of e){let o=n[n.length-1],
i=o==null?void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function pI(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,Nr(a,t)])),o=mI(e,(s,a)=>ln(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=mI(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,f,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(f=i[a+1])==null?
void 0:f.standings)!=null?b:[]}]})))}function fI(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function UZ(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:AE(e,r);return t.set(r,o),
o(n)}}function WZ(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let w=b&&o.includes(b.entry.code)?fI(e,b):null;return b&&w?[{entry:b.entry.code,
rank:b.
rank,value:w}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,f=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...f}}]}function KZ({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function GZ(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function gI(e,
t,n){
var P;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=In(s),c=l==null?
void 0:l(o,r),d=UZ(o),p=pI(a,r.decimals),f=dc(e,i,n),b=o.criteria.map(({name:I,weight:$,max:_})=>({
criterion:I,
weight:qt($),max:qt(_)})),w=new y;for(let{entry:I,judge:$,reason:_}of o.leftOut){let j={code:
"JUDGE_LEFT_OUT",params:{judge:$,reason:_}};w.set(I,[...(P=w.get(I))!=null?P:[],j])}let A=({entry:I,
judgeScores:$,
stageScore:_,score:j})=>{var W,G;let z=(W=w.get(I.code))!=null?W:[],L=[...$].map(([V,ce])=>({judge:V,
score:ce})),B=o.judges.map(V=>V.code).filter(V=>!$.has(V)&&!z.some(({params:ce})=>ce.judge===V));
return[
{code:"STAGE_SCORE",params:{method:s,judges:L,criteria:b,score:_}},...(G=c==null?void 0:c(I.code))!=
null?G:[],...z,...B.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:B}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:f(I.code,_),score:j}}]:[]]},N=dI(e,t,u);return I=>{let $=p.get(I.entry.code);
return $===void 0?[]:[...A(I),...WZ(I,$,d),...KZ(I,$,u),...GZ(I),...N(I,$)]}}var Bf=(e,t)=>t.map((n,
r)=>HZ(e,n,t.slice(0,r)));function HZ(e,t,n){let{language:r,decimals:o}=e.settings,
i=gI(e,t,n),s=WA(r,o,fr(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:KA(
u,r,o)}]}))}function hI(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=Ye(
s.stages,t),
u=({stage:A})=>{var N;return((N=dn(a,A.name))==null?void 0:N.status)==="open"},l=jt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(A=>A.name===i),d=l.results.filter((A,N)=>N<c||!u(
A)),p=d.filter(u).map(({stage:A})=>A.name),f=o&&!n?p:[],b=f.length>0?[]:p,w=A=>{var N;return A.code===
"TAB_UNPROTECTED"&&f.includes((N=A.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:Bf(
s,d),toClose:f,open:b,findings:l.findings.filter(A=>!w(A)),writes:r!=null?r:!n&&b.length===0}}m();
var yI=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:h.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var bI=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function wI(e,t){let[n,r]=[bI(e),bI(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var qZ=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function vI(e,t,n,r){let o=In(t.method),
{quickly:i}=o,s=i===void 0?o:{...o,scores:a=>i(a,r)};return t.panel.judges.flatMap(({code:a})=>{let u=Rs(
e,qZ(t.panel,a),n,[],s);return u.standings.length===0?[]:[{judge:a,...wI(t,u)}]})}function kI(e,t,n){
let{settings:r}=e,{unit:o}=In(r.method);return va.filter(s=>s!==r.method&&(!r.carryOver||In(s).unit===
"points")&&(r.passingScore===null||In(s).unit===o)).flatMap(s=>{let a=Rs({...e,settings:{...r,method:
s}},
t.panel,n);return a.standings.length===0?[]:[{method:s,...wI(t,a)}]})}m();function xI(e,t,n,r){let o=e.standings.filter(
c=>c.advances).length,[i,s]=[e.standings[o-1],e.standings[o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(c=>c.advances))return null;let[a,u]=[i,s].map(({entry:c})=>t.entries.findIndex(
({code:d})=>d===c.code)),l=n.map(({truth:c,another:d})=>{let p=({scores:f})=>f[a]-f[u];return p(d)-p(
c)});return{lastIn:i.entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),
standardError:t.
judges.length<2?null:g.sqrt(cn(l)/l.length)}}m();function TI(e){var p,f;let t=e.length,n=(f=(p=e[0])==null?
void 0:p.length)!=null?f:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(Un),o=e[0].map((b,w)=>Un(e.map(A=>A[w]))),i=Un(r),s=e.flatMap(
(b,w)=>b.map((A,N)=>(A-r[w]-o[N]+i)**2)),a=n*cn(r)/(t-1),u=t*cn(o)/(n-1),l=pr(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function SI(e,t){let{groupCount:n}=Fa(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=Ss(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?x.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();m();function EI(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],r=g.sqrt(cn(t)*cn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[Un(t),Un(n)];return g.max(-1,g.min(1,pr(e.map(([s,a])=>(s-o)*(a-i)))/r))}
function CI(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Es(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Es(u.filter((p,f)=>f!==o));return l===null||c.length===0?[]:[[l,Un(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:g.sqrt(cn(s)/(s.length-1)),agreement:EI(a)}})}m();m();
function ZZ(e){let t=k.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function RI(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-ZZ(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=k.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function VZ(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return pr([...t.
values()].map(r=>r**3-r))}function DI(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Xm),i=e.map((c,d)=>pr(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*pr(r.map(VZ));if(s<=0)return null;let a=12*cn(i)/s;return{w:a,p:
RI(
n*(t-1)*a,t-1)}}m();function OI(e){let t=e.map(Es).filter(i=>i.length>1),n=t.flat(),r=cn(n)/(n.length-1);
return r>0?1-pr(
t.map(i=>i.length*cn(i)/(i.length-1)))/n.length/r:null}m();m();m();m();var AI=()=>xi;m();var NI=()=>ep(
e=>g.ceil(e/2)-1);m();var PI=()=>e=>xi(Qm(e,Xm));m();var II=()=>ep(e=>e<uc?0:1);m();function JZ(e){
let t=g.sqrt(cn(e)/(e.length-1)),n=Un(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var FI=()=>e=>xi(
Qm(e,JZ));var $I={mean:AI,trimmed:II,median:NI,"rank-sum":PI,"z-score":FI,adjusted:tp};function Nw(e,
t,n,r,o){var i,s,a;return(a=(s=(i=$I)[e])==null?void 0:s.call(i,t.rows,n))!=null?a:YZ(
lc[e],t,r,o)}function YZ(e,{entries:t,judges:n},r,o){let i=new y(r.judges.map(u=>[u.code,u])),s=n.map(
u=>i.get(u)),a=u=>new y(t.map(({code:l},c)=>[l,new y(u[c].flatMap((d,p)=>d===null?[]:[[n[p],{score:
qt(
d),marks:[]}]]))]));return u=>{let l=e.scores({...r,entries:t,judges:s,readings:a(u)},o);return Float64Array.
from(t,({code:c})=>{var d,p;return(p=(d=l.get(c))==null?void 0:d.valueOf())!=null?p:k.NaN})}}m();m();
function _I(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}function Gi(
e){
for(;;){let t=1-e(),n=1.7156*(e()-.5),r=t-.449871,o=g.abs(n)+.386595,i=r*r+o*(.196*o-.25472*r);if(i<
.27597||i<=.27846&&n*n<=-4*t*t*g.log(t))return n/t}}function _u(e,t){let n=t/2-.3333333333333333,r=1/
g.sqrt(9*n);for(;;){let o=Gi(e),i=1+r*o;if(i<=0)continue;let s=i*i*i,a=1-e(),u=o*o;if(a<1-.0331*u*u||
g.log(a)<.5*u+n*(1-s+g.log(s)))return 2*n*s}}var XZ=20231207,Pw={first:100,complete:1,incomplete:4},
Mu=8,zf=25e-10;function QZ({entries:e,rows:t}){
let n=x.from(e.keys()).sort((o,i)=>e[o].code<e[i].code?-1:1),r=n.flatMap(o=>t[o].flatMap((i,s)=>i===
null?[]:[{entry:o,judge:s,score:i}]));return{order:n,entry:Int32Array.from(r,o=>o.entry),judge:
Int32Array.
from(r,o=>o.judge),score:Float64Array.from(r,o=>o.score)}}function eV({order:e,entry:t,judge:n,score:
r},o){
let i=new Float64Array(e.length),s=new Float64Array(o),[a,u]=[new Float64Array(e.length),new Float64Array(
o)];for(let b=0;b<r.length;b+=1)i[t[b]]+=r[b],a[t[b]]+=1,u[n[b]]+=1;for(let b=0;b<i.length;b+=1)i[b]/=
a[b];for(let b=0;b<r.length;b+=1)s[n[b]]+=r[b]-i[t[b]];for(let b=0;b<o;b+=1)s[b]/=u[b];let l=e.reduce(
(b,w)=>b+i[w],0)/e.length,c=(b,w)=>b.reduce((A,N)=>A+(N-w)**2,0)/b.length,d=0;for(let b=0;b<r.length;
b+=
1)d+=(r[b]-i[t[b]]-s[n[b]])**2;let p=g.max(1,r.length-i.length-o+1),f=d/p+zf;return{entries:i,
severities:s,
errors:new Float64Array(o).fill(f),mean:l,between:MI(e,i,l)+zf,spread:c(s,0)+zf,level:f}}var MI=(e,t,
n)=>e.
reduce((r,o)=>r+(t[o]-n)**2,0)/e.length;function tV(e,{order:t,entry:n,judge:r,score:o},i){let{
entries:s,
severities:a,errors:u,mean:l,between:c}=i,d=u.map(b=>1/b),p=1/c,f=0;for(let b of t){let w=p,A=p*l;
for(;f<
o.length&&n[f]===b;f+=1){let N=d[r[f]];w+=N,A+=N*(o[f]-a[r[f]])}s[b]=A/w+Gi(e)/g.sqrt(w)}}function nV(
e,{
order:t,entry:n,judge:r,score:o},i){let{entries:s,severities:a,errors:u,spread:l}=i,c=a.length,[d,p]=[
new Float64Array(c),new Float64Array(c)];for(let w=0;w<o.length;w+=1)d[r[w]]+=o[w]-s[n[w]],p[r[w]]+=
1;let f=0;for(let w=0;w<c;w+=1){let A=p[w]/u[w]+1/l;a[w]=d[w]/u[w]/A+Gi(e)/g.sqrt(A),f+=a[w]}let b=g.
sqrt(l/c)*Gi(e)-f/c;for(let w=0;w<c;w+=1)a[w]+=b;for(let w of t)s[w]-=b;i.mean-=b}function rV(e,t,n,
r){
let{entry:o,judge:i,score:s,order:a}=t,{entries:u,severities:l,errors:c}=n,[d,p]=[l.length,a.length],
f=a.reduce((P,I)=>P+u[I],0);n.mean=f/p+g.sqrt(n.between/p)*Gi(e),n.between=(r.between+p*MI(a,u,n.mean))/
_u(e,p+1);let b=l.reduce((P,I)=>P+I*I,0);n.spread=(r.spread+b)/_u(e,d+1);let[w,A]=[new Float64Array(
d),new Float64Array(d)];for(let P=0;P<s.length;P+=1)w[i[P]]+=(s[P]-u[o[P]]-l[i[P]])**2,A[i[P]]+=1;
let N=0;
for(let P=0;P<d;P+=1){let I=Mu*n.level+w[P]+zf;c[P]=I/_u(e,Mu+A[P]),N+=1/c[P]}n.level=_u(e,Mu*d)/(Mu*
N)}function oV(e,{order:t},{rows:n},r,o){let{entries:i,severities:s,spread:a,level:u}=r,l=x.from(s,(
)=>({
severity:g.sqrt(a)*Gi(e),deviation:g.sqrt(Mu*u/_u(e,Mu))}));for(let c of t){let d=o[c];for(let[p,{
severity:f,
deviation:b}]of l.entries())n[c][p]!==null&&(d[p]=i[c]+f+b*Gi(e))}}function*LI(e,t){let n=_I(XZ),r=QZ(
e),o=e.judges.length,i=eV(r,o),s={...i,entries:i.entries.slice(),severities:i.severities.slice()},a=e.
rows.map(c=>[...c]),l=r.score.length===o*r.order.length?Pw.complete:Pw.incomplete;for(let c=0;c<t;c+=
1){for(let d=c===0?Pw.first:l;d>0;d-=1)tV(n,r,s),nV(n,r,s),rV(n,r,s,i);oV(n,r,e,s,a),yield{entries:s.
entries,rows:a}}}var iV=1e-9,Iw={most:2e3,longList:500,longFrom:500};function sV(e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=dc(e,t.stage,n),i=new _e(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function aV(e){let t=e.map((n,r)=>n*e.
length+r).sort();return x.from(t,n=>n-g.floor(n/e.length)*e.length)}function uV(e,t){var s,a;let n=Pr(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:g.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function lV(e,t,n,{better:r},o){let{settings:i}=e,{entries:s}=o,{places:a,last:u}=t,l=sV(e,t,n,o),c=new y(
s.map((N,P)=>[N.code,P])),d=10**i.decimals,p=r==="higher"?-1:1,f=N=>N,b=Km(e.entries),w=new _e(0),A=N=>i.
passingScore===null?w:new _e(N,d);return N=>{let P=N.map((B,W)=>l[W].rest+l[W].own*B),I=P.map(B=>p*g.
floor((B+iV)*d+.5)),$=aV(I),_=new Int32Array(s.length),j=$.map((B,W)=>{let G=$[W-1];return _[B]=G!==
void 0&&I[G]===I[B]?_[G]:W+1,{entry:s[B],rank:_[B],score:A(p*I[B]),steps:[],decidedBy:null}}),{races:
z}=ap(
j,{settings:i,places:a,last:u,better:r,rounded:f,categoryOf:b}),L=z.flatMap(B=>uV(B,a));return{
scores:P,
ranks:_,shares:new y(L.map(([B,W])=>[c.get(B),W]))}}}function jI(e,t,n,r,o,i){let{settings:s}=e,{
entries:a,
judges:u}=o,l={...o,judges:u.slice(0,1),rows:a.map(()=>[0])},c=Nw(t.method,l,i,t.panel,s),d=Nw(t.method,
o,i,t.panel,s),p=lV(e,t,n,r,o),f=a.length<Iw.longFrom?Iw.most:Iw.longList;return x.from(LI(o,f),b=>(
{
truth:p(c(x.from(b.entries,w=>[w]))),another:p(d(b.rows))}))}m();function cV(e,t){let n=Int32Array.from(
e,o=>o[t]).sort(),r=o=>n[g.max(0,g.ceil(o*n.length-1e-9)-1)];
return[r(.05),r(1-.05)]}function BI(e,t){let n=e.reduce((r,{shares:o})=>{var i;return r+((i=o.get(t))!=
null?i:0)},0)/e.length;return n<1e-9||n>1-1e-9?g.round(n):n}function zI(e,t){if(e.judges.length<2||t.
length===0)return e.entries.map(({code:i})=>({code:i,inTop:null,again:null,rankLow:null,rankHigh:
null}));
let n=t.map(({truth:i})=>i),r=t.map(({another:i})=>i),o=n.map(i=>i.ranks);return e.entries.map(({
code:i},s)=>{
let[a,u]=cV(o,s);return{code:i,inTop:BI(n,s),again:BI(r,s),rankLow:a,rankHigh:u}})}m();function dV({
panel:e},t){let n=r=>o=>{let i=e.readings.get(o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function UI(e,t,n,r){
let o=new y(n.map(f=>{var b;return[f.code,(b=f.inTop)!=null?b:0]})),i=new v(dV(e,r)),s=({entry:{code:
f},
advances:b})=>{var A;let w=(A=o.get(f))!=null?A:0;return i.has(f)||(b?w:1-w)<.9-1e-9},a=e.standings.
filter(f=>f.advances),u=a.filter(f=>!s(f)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[],again:null};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:
a.
length,contested:[],again:null};let l=e.standings.filter(s).map(({entry:f})=>f.code),c=l.length===0?
"firm":2*u>=a.length?"partly":"open",d=new y(n.map(f=>{var b;return[f.code,(b=f.again)!=null?b:0]})),
p=a.reduce((f,{entry:b})=>{var w;return f+((w=d.get(b.code))!=null?w:0)},0);return{level:c,within:a.
length,firm:u,contested:l,again:p}}function Uf(e,t,n){var L,B,W;let r=(L=t.held)!=null?L:t,{panel:o}
=r,s=r.standings.some(({decision:G})=>G!==
void 0)?Rs(e,o,n):r,a=new v(t.standings.map(({entry:G})=>G.code)),u=G=>G.filter(V=>a.has(V)),l=G=>G.
map(V=>({...V,enters:u(V.enters),leaves:u(V.leaves)})),c=Vm(o),d=gE(c.rows),p=2*d.length>=c.rows.length?
d:[],f=DI(p),b=TI(p),{lambda:w,effects:A}=SI(o,e.settings.severityCorrection),N=In(s.method),P=c.judges.
length>0?jI(e,s,n,N,c,w!=null?w:0):[],I=new y(zI(c,P).map(G=>[G.code,G])),$={...s,standings:s.standings.
filter(({entry:G})=>a.has(G.code))},_=$.standings.map(({entry:G})=>I.get(G.code)),j=l(vI(e,s,n,w!=null?
w:0)),z=xI(s,c,P,(N==null?void 0:N.better)==="lower"?-1:1);return{stage:s.stage.name,panel:{judges:c.
judges.length,entries:c.entries.length,complete:d.length},kendallW:(B=f==null?void 0:f.w)!=null?B:
null,
kendallP:(W=f==null?void 0:f.p)!=null?W:null,iccSingle:b.single,iccAverage:b.average,alpha:OI(c.rows),
lambda:w,judges:CI(o,c,A),stability:_,leaveOneOut:j,methods:l(kI(e,s,n)),gap:z!==null&&u([z.lastIn,z.
firstOut]).length===2?z:null,verdict:UI($,c.judges.length,_,j)}}m();var WI={strong:.7,moderate:.5,
weak:.3,none:0},mV=3,pV=12,fV={levels:{single:()=>"Hanya nilai satu juri yang dihitung, jadi keandalan peringkat tidak dapat dinilai.",
"no-cut":()=>"Semua peserta lolos pada tahap ini, jadi tidak ada batas yang diuji.",firm:e=>e===1?
"Batas lolos kuat: peserta yang lolos hampir pasti memang yang terbaik.":`Batas lolos kuat: ${e} peserta yang lolos hampir pasti memang yang terbaik.`,
partly:(e,t,n)=>n===0?`${e} posisi hampir pasti tepat, tetapi yang di bawahnya berselisih tipis.`:`${t} dari ${e} posisi hampir pasti tepat; ${n} lainnya berselisih tipis.`,
open:(e,t)=>e===
1?"Batas lolos rentan: posisi yang tersedia diperebutkan dengan selisih tipis.":t===0?`Batas lolos rentan: belum satu pun dari ${e} posisi dapat dipastikan.`:
`Batas lolos rentan: baru ${t} dari ${e} posisi yang hampir pasti tepat.`},contested:e=>`Selisih tipis: ${e}.`,
manyContested:(e,t,n)=>`Selisih tipis: ${e} peserta, dari ${t} sampai ${n}.`,fewJudges:e=>`Dengan ${e} juri memang sedikit yang dapat dipastikan: itu wajar, dan pleno yang memutuskan.`,
again:(e,t)=>e===1?`Dewan juri lain yang serupa memilih peserta ini lagi kira-kira ${t} dari 10 kali.`:
`Dewan juri lain yang serupa kira-kira memilih lagi ${t} dari ${e} peserta ini.`,sameWithoutAny:
"Tanpa salah satu juri, siapa pun dia, yang lolos tetap sama.",changesWithout:(e,t)=>`Bila satu juri tidak dihitung, yang lolos berubah pada ${e} dari ${t} kemungkinan.`,
gap:(e,t,n)=>`Selisih ${e} dan ${t} di batas: ${n}`,gapError:(e,t)=>` (galat baku ${e}): ${t?
"kurang dari dua kali galatnya, jadi belum pasti":"lebih dari dua kali galatnya"}`,otherMethods:e=>`Metode ${e} memberi peserta lolos yang sama.`,
byMethod:(e,t,n)=>`Dengan ${e}: ${[t&&`masuk ${t}`,n&&
`keluar ${n}`].filter(Boolean).join(", ")}.`,agreement:{strong:
"Juri sangat sepakat tentang urutan peserta.",moderate:"Juri cukup sepakat tentang urutan peserta.",
weak:"Juri kurang sepakat tentang urutan peserta.",none:
"Juri hampir tidak sepakat tentang urutan peserta."}},gV={levels:{single:()=>"Only one judge\u2019s scores count, so nothing can be said about how firm the ranking is.",
"no-cut":()=>"Everybody advances at this stage, so there is no cut to test.",firm:e=>e===1?
"The cut is firm: who advances is almost certainly truly the best.":`The cut is firm: the ${e} who advance are almost certainly truly the best.`,
partly:(e,t,n)=>n===0?`All ${e} places are almost certainly right, but who stands below is close.`:`${t} of ${e} places are almost certainly right; the other ${n} are close.`,
open:(e,t)=>e===
1?"The cut is fragile: its only place is close.":t===0?`The cut is fragile: none of the ${e} places is certain yet.`:
`The cut is fragile: only ${t} of ${e} places are almost certainly right.`},contested:e=>`Close: ${e}.`,
manyContested:(e,t,n)=>`Close: ${e} entries, from ${t} to ${n}.`,fewJudges:e=>`With ${e} judges little can be certain: that is normal, and the plenary decides.`,
again:(e,t)=>e===1?`Another panel of this kind would choose this entry again about ${t} times in 10.`:
`Another panel of this kind would choose about ${t} of these ${e} again.`,sameWithoutAny:
"Without any one of the judges, the same entries advance.",changesWithout:(e,t)=>`If one judge is left out, who advances changes in ${e} of ${t} cases.`,
gap:(e,t,n)=>`Gap between ${e} and ${t} at the cut: ${n}`,gapError:(e,t)=>` (standard error ${e}): ${t?
"less than twice its error, so not certain":"more than twice its error"}`,otherMethods:e=>`The same entries advance by ${e}.`,
byMethod:(e,t,n)=>`By ${e}: ${[t&&`${t} in`,n&&`${n} out`].filter(
Boolean).join(", ")}.`,agreement:{strong:"The judges strongly agree on the order of the entries.",
moderate:"The judges moderately agree on the order of the entries.",weak:
"The judges agree little on the order of the entries.",none:
"The judges hardly agree on the order of the entries."}};function hV(e){var n;
return(n=h.keys(WI).find(r=>e>=WI[r]))!=null?n:"none"}var KI=(e,t)=>Fn(e.toFixed(2),t);function yV(e,
t,n){
return e.length===0?[]:[e.length<=pV?t.contested(X(e,n)):t.manyContested(e.length,e[0],e[e.length-1])]}
function bV(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:i,gap:s,methods:a}=e,u=i.filter(({enters:
f,
leaves:b})=>f.length+b.length>0).length,l=a.filter(({enters:f,leaves:b})=>f.length+b.length===0).map(
({method:f})=>f),c=f=>Uo(f,n),d=(p=s==null?void 0:s.standardError)!=null?p:null;return[...yV(r.contested,
t,n),...o.judges<=mV&&r.level!=="firm"?[t.fewJudges(o.judges)]:[],...r.again===null?[]:[t.again(r.within,
g.round(r.within===1?10*r.again:r.again))],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...s?
[`${t.gap(s.lastIn,s.firstOut,KI(s.points,n))}${d===null?"":t.gapError(KI(d,n),s.points<2*d)}.`]:[],
...l.length>0?[t.otherMethods(X(l.map(c),n))]:[],...a.filter(({method:f})=>!l.includes(f)).map(({
method:f,
enters:b,leaves:w})=>t.byMethod(c(f),X(b,n),X(w,n)))]}function Wf(e,t){let n=t==="id"?fV:gV,{level:r,
within:o,firm:i}=e.verdict;return[n.levels[r](o,i,o-i),...r==="single"||r==="no-cut"?[]:bV(e,n,t),
...e.
kendallW===null?[]:[n.agreement[hV(e.kendallW)]]]}var GI=(e,t)=>t.map((n,r)=>{let o=Uf(e,n,t.slice(0,
r)),i=Wf(o,e.settings.language);return{...o,verdict:{
...o.verdict,text:i}}});m();function HI(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:fr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:h.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function qI({competition:e,unwritten:t,keepers:n},{evaluation:r,
explanations:o,findings:i,hash:s,provisional:a},u){
let{language:l}=e.settings;for(let P of t)mn(P);let{run:c,isNew:d}=GA(s,a,u.rows),p=i.filter(yu);TN(
e,{...r,findings:wV(p)},o,c,n);let f=r.results.map(P=>P.stage.name);if(BP({top:op(e),at:c.at,by:c.by,
ranked:f,errors:ji(i,"error")}),!d||a)return u;let{at:b,by:w,id:A}=c,N=re(l).history.computed(f.length,
ji(p,"error"),ji(p,"warning"));return zt(u,{at:b,by:w,action:"compute",detail:N,run:A,hash:s},e.settings)}
var wV=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");var vV=Q({provisional:Ue(),write:be(Ue()),close:be(
Ue()),reliability:be(Ue()),profiles:be(Ue())});function nd(e){
return ue(()=>{let t=me(vV,e);return we(),Ee(()=>Fw(t).answer)})}function Fw({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=Tn(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=hI(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=Su(i),f=u.toClose.reduce((P,I)=>_f(i,I,P),o.history),b=[...u.findings,...qo(i,f)],w=i.findings.some(
({code:P,params:I})=>P==="TAB_OPEN"&&I.isShutOut),A=u.writes&&!w?qI(i,{...u,findings:b,hash:p,
provisional:n.
provisional},f):f;$s(i,b);let N={ok:vu(b),findings:co(b,a,Bc({...o,history:A})),understood:Ef(i),
stages:d.
map((P,I)=>HI(P,l[I],s)),reliability:e?GI(s,d):[],...t&&{profiles:yI(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:A,answer:N}}m();m();m();var ZI={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},
VI={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},rd=(e,t)=>h.
assign(new C(`${t}: ${e}`),{archiveFault:e}),Kf=e=>e instanceof C&&"archiveFault"in e?e.archiveFault:
null;var BV=new R(1980,0,1),fF=/[\uD800-\uDFFF]/,zV=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function UV(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return T.fromCharCode(
240|t>>18,...n)}function WV(e){var o;let{strToU8:t,strFromU8:n}=(Zi(),Ao(qi)),r=((o=e.match(zV))!=null?
o:[]).map(i=>fF.test(i)?i.length===2?UV(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var Vi=e=>fF.
test(e)?WV(e):(Zi(),Ao(qi)).strToU8(e),Lu=e=>(Zi(),Ao(qi)).strFromU8(e),gF=e=>(Zi(),Ao(qi)).strFromU8(
e,!0),hF=e=>(Zi(),Ao(qi)).inflateSync(e),mF=e=>/\.(xml|rels|vml)$/i.test(e),KV=(e,t)=>e>t+t/1e3+64,
pF=60;
function GV(e){let t=0;for(let n=e.indexOf(pF);n>=0;n=e.indexOf(pF,n+1))t+=1;return t}function Zf(e,
t,n=()=>!0){
let r=new v,o=0,i=0,s=(Zi(),Ao(qi)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw rd("twice",u);if(r.add(d),KV(l,c))throw rd("lying",u);if(o+=c,mF(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw rd("too-large",u);return n(u)}}),a=0;for(let u of h.keys(s))if(mF(
u)&&(a+=GV(s[u])),a>t.tags)throw rd("too-large",u);return s}var ju=(e,t=6)=>(Zi(),Ao(qi)).zipSync(e,
{mtime:BV,level:t});function Vw(e,t){let n=ue(()=>{var P,I;let{language:r}=e.settings,o=re(r),[i,s]=[
(P=ou(t))==null?void 0:
P.snapshot,sf(t)];if(i===void 0||s===null)return ye(ge("BAD_REQUEST",o.problems.noEvidence));let{
text:a,
seal:u}=Lf(s,i,Ge),l=Vi(a);if(l.length>Nu)return ye(ge("BAD_REQUEST",o.problems.noEvidence));let c=ve(
),
d=Mn(1,R.now()),p=Ur(e,c,d),f={sheet:Nt(Gt()),evidence:Nt(s.stage+s.hash)},b=p.files.find(({
properties:{
sheet:$,evidence:_}})=>$===f.sheet&&_===f.evidence),w=u.slice(0,32);if((b==null?void 0:b.properties.
content)===w)return{link:b.link,seal:u};let A={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.
id,bytes:l,from:Of,to:Of,title:`${o.documents.evidence(s.stage,s.code)}.json`,properties:{...f,
content:w}},
[N]=zr([A],d);return{link:N===void 0?"":Zt(N,r).link,seal:u}});return"problem"in n?{file:null,seal:
null,
problem:n.problem.message}:{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var HV=[
"competition","year","organizer","government","province","city","decisionDate","juryDecreeNumber",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],Bu=e=>e.filter(([,t])=>t!=="");function Vf({settings:e,entries:t,judges:n,
signers:r=[]},o,i){let s=o.filter(({stage:a})=>i.includes(a)).flatMap(({stage:a,judge:u,rows:l})=>l.
flatMap(c=>c.entry===null?[]:[{of:[a,u,c.entry],row:c}])).sort((a,u)=>a.of.join(`
`)<u.of.join(`
`)?-1:1);return{settings:Bu(HV.map(a=>{var u;return[[a],T((u=e[a])!=null?u:"")]})),signers:Bu(r.map(
({office:a,name:u,plainName:l,rank:c,nip:d,acting:p,onBehalfOf:f})=>{let b=[u,l,c,d,p,...f].filter(w=>w!==
"");return[[a],u===""?"":b.join("; ")]})),innovators:Bu(t.map(({code:a,innovator:u})=>[[a],u])),
judges:Bu(
n.map(({code:a,name:u})=>[[a],u])),roles:Bu(n.map(({code:a,role:u})=>[[a],u])),notes:Bu(s.map(({of:a,
row:u})=>[a,u.notesToEntrant])),formulas:s.flatMap(({of:a,row:u})=>[...u.marks].flatMap(([l,c])=>"formula"in c&&
c.formula===!0?[[[...a,l],"formula"]]:[]))}}function yF(e,t){return h.keys(e).flatMap(r=>{
let o=a=>E.stringify(a),[i,s]=[new y(e[r].map(([a,u])=>[o(a),u])),new y(t[r].map(([a,u])=>[o(a),u]))];
return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:r,names:a,old:"",now:"formula"}
]):
e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===u?[]:[{part:r,names:a,old:u,
now:l}]})})}function bF({competition:e,sheets:t,decisions:n},r,{links:o},{code:i,hash:s,at:a,by:u},l){
let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),f=[...r.standings].sort((b,w)=>Mt(
b)-Mt(w));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:Uo(r.method,d.language),
rulesVersion:T(Zn),history:{rows:o.length,end:wc(o,Ge)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:w,rank:A,confirmed:N})=>{var P,I;return{stage:b,entry:w,rank:A,by:(P=N==null?
void 0:
N.by)!=null?P:"",at:(I=N==null?void 0:N.at)!=null?I:""}}),ranking:f.map(b=>{var w;return{rank:Mt(b),
code:b.entry.code,score:or(b.score,d.decimals),advances:b.advances,title:(w=b.title)!=null?w:""}}),
printed:Vf(
e,t,p)}}var qV=Q({stage:be(q()),minutes:be(Q({number:q(),link:q()}))});function ZV(e,{settings:t}){
var s,a;let n=u=>u.
replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:""),link:n((
a=
e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?r:t.resultApproval||
r.number+r.link!==""?ye(ge("BAD_REQUEST",re(t.language).problems.minutesMissing)):null}var VV=[
"TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function Jf(e){return ue(()=>{let{stage:t,
minutes:n}=me(
qV,e);return we(),Ee(()=>{var de,Xe,pe;let{workbook:r,results:o,findings:i,history:s}=Fw({
provisional:!1,
close:!0},Te=>t===void 0?void 0:Jn(Te,t).name),{competition:a}=r,{language:u}=a.settings,l=(de=o[o.length-
1])==null?void 0:de.stage.name,c=t===void 0?l:Jn(a,t).name,d=(pe=c!=null?c:(Xe=a.stages[0])==null?
void 0:
Xe.name)!=null?pe:"",p=a.stages.slice(0,a.stages.findIndex(Te=>Te.name===d)+1),f=i.filter(Te=>Te.stage===
void 0||p.some(({name:Ct})=>Ct===Te.stage)).map(Te=>VV.includes(Te.code)?{...Te,severity:"error"}:Te),
b={stage:d,code:null,at:null,hash:null,evidence:null};if(!vu(f))return{ok:!1,findings:co(f,u),...b};
let w=o.find(Te=>Te.stage.name===d);if(w===void 0)return ye(ge("BAD_REQUEST",re(u).problems.nothingToDecide(
d)));let{sheets:A,decisions:N}=r,P=ZV(n,a),I=Kc(a,A,N,d),$=Ge(I),_=dn(Ye(a.stages,s.rows),d),{name:j,
grid:z}=xt(Z.decisions[u]),L=ru(z),B=L.find(Te=>Te.stage===d&&Te.text.length>0&&Te.hash===(_==null?
void 0:
_.hash)),W={ok:!0,findings:co(f,u),stage:d};if((_==null?void 0:_.status)==="decided"&&Eu(r,_.hash,d)&&
B!==void 0){let{at:Te,code:Ct,hash:Wt}=_,yt=B.testimony===""?null:Vw(a,B);return{...W,at:Te,code:Ct,
hash:Wt,evidence:yt}}let[G,V,ce]=[ot(),ve(),Tb($)],H={stage:d,code:ce,at:cr(G),by:V,hash:$,text:I,
testimony:E.
stringify(bF(r,w,s,{code:ce,hash:$,at:G,by:V},P)),method:Uo(w.method,u),version:T(Zn)},oe=re(u),he=[
...L.filter(Te=>Te.stage!==d),H];Hn(SA(he,j,u,oe.tabs.decisions,oe.tabs.decisionsOrigin),r.keepers),
Dr("decisions",j),Ra(j);let{seal:Me}=Lf(E.parse(H.testimony),E.parse(I),Ge),at=oe.history.decided(ce,
H.method,H.version,jf(Me),P);return zt(s,{at:G,by:V,action:"decide",detail:at,run:St(),hash:$,stage:
d},
a.settings),{...W,at:G,code:ce,hash:$,evidence:Vw(a,H)}})})}m();var YV=Q({stage:be(q())}),wF=2,XV=40;
function QV({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=XV?0:g.max(0,r-wF),i=(a=(s=e[g.min(e.length,
r+wF)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Yf(e){
return ue(
()=>{let{stage:t}=me(YV,e);return we(),Ee(()=>{var f;let n=tt();Ht(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=jt(eJ(n),{provisional:!1}),s=t===void 0?void 0:Jn(r,t).name,a=(f=i.find(b=>b.stage.
name===s))!=null?f:i[i.length-1],u=re(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:rf(je(
l),r).listed,d=(a===void 0?[]:QV(a)).filter(({entry:b})=>!c.some(w=>w.entry===b.code&&w.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:w})=>{var A;return{stage:(A=a==null?void 0:a.stage.name)!=
null?A:"",entry:b.code,computed:w}}),p=kF(ha,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return Dr(
"plenary",p),{tab:p,added:d.length}})})}var eJ=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function vF(){return ue(()=>(we(),Ee(()=>{let e=tt();Ht(e);let{language:t}=e.
competition.settings,n=re(t).tabs,r=kF(ws,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return Dr("objections",r),{tab:r,added:0}})))}function kF(e,t,n,r,[o,i],s){let a=t===void 0?
null:ct(je(t),e);if(t===void 0||a===null&&Vr(t)===0){let c=e.columns.map(({key:p,header:f,width:b,
format:w})=>({
header:f[r],width:b,...w===void 0?{}:{format:w},value:A=>{var N;return(N=A[p])!=null?N:""}})),d=At(t!=
null?t:e.tab[r],o,i,c,n,2);return mn(d,s),d.name}if(a===null||n.length===0)return t;let u=g.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=x.from({length:u},()=>"");for(let[f,b]of a.columns)d[b]=
(p=c[f])!=null?p:"";return d});return an(t,Vr(t),0,l),t}m();m();var xF=F("Kode","Code"),nJ=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function TF(e,{
values:t,headerRow:n}){var f,b,w,A;let r=((f=t[n])!=null?f:[]).map(T),o=((b=e.values[n])!=null?b:[]).
map(N=>M(U(N))),i=r.map(N=>o.indexOf(M(N))),s=r.findIndex(N=>N===xF.id||N===xF.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(w=i[s])!=null?w:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(N=>[Y(T(N[s])),N])),c=new v,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(L=>L===-1||
U(P[L])===""))continue;let I=U(P[u]),$=l.get(Y(I));if($===void 0||c.has(Y(I))){d.push({kind:"stray",
row:N+1,cell:xe(N,u),code:I});continue}c.add(Y(I));let _=r.flatMap((L,B)=>{var ce,H;let W=i[B],[G,V]=[
(ce=P[W])!=null?ce:"",(H=$[B])!=null?H:""];return W===-1||nJ(G,V)?[]:[{at:W,header:L,written:G,
expected:V}]}),
j=_[0];if(j===void 0)continue;let z=_.map(({at:L,...B})=>B);d.push({kind:"cells",row:N+1,cell:xe(N,j.
at),code:I,cells:z})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:T(P[s]),rank:(A=P[0])!=null?
A:""});let p=[...a,...d];return p.length>0?p:rJ([...c],[...l.keys()],n,u)}function rJ(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:xe(n+o+1,r)}]}var SF=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var zu=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();function oJ(e,t){let n=t;for(let r=0;r<e.length;r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Uu(e){return[2166136261,84696351].map(t=>`0000000${oJ(e,t).toString(16)}`.slice(-8)).join(
"")}var EF=new y,iJ=4096;function ud(e){var n;let t=(n=EF.get(e))!=null?n:Uu(gF(e.subarray(-iJ)));
return EF.
set(e,t),t}function ld(e,t,n){let r=o=>h.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var CF=`7X2Jchs3tuivsHzrVc2UF4qrJM/MfUVJtERLlGSJki3dueNqkS2yxdVkt7ZUqpzd2Vc7ixNn33cn
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
ImYwVCYyIG1dZMDaOtmoNajdoo6m30hR5zMIpDz4v/8f`;m();var RF="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Qo(e){var s;let t=new D(
128).fill(64);for(let a=0;a<RF.length;a++)t[RF.charCodeAt(a)]=a;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var aJ=256,cd=null,DF=new y;
function Jw(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=DF.get(r);
if(o!==void 0)return o;cd!=null||(cd=E.parse(Lu(hF(Qo(CF)))));let[i,s,a]=cd,u=a[r];if(u===void 0)throw new C(
`No template ${r}`);let l=h.keys(u).map(d=>{var b;let p=(b=s[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,Qo(p)];let f=p.replace(/[\u0100-\u07ff]/g,w=>{var A;return(A=i[w.charCodeAt(0)-aJ])!=null?
A:""});return[d,Vi(f)]}),c=ju(h.fromEntries(l),0);return DF.set(r,c),c}m();m();var uJ=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
lJ=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function Yw(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Xf(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(lJ,(r,o)=>o!=null?o:"");return Yw(n.replace(uJ,""))}m();function ht(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var He="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Oe(e){return e===null||e.trim()===""?He:e}m();function Wu(e){let t=new y(h.entries(Zf(e,VI)).filter(
([i])=>!i.endsWith("/"))),n=h.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return Lu((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return h.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
Vi(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>ju(h.fromEntries(
t))}}m();var OF=/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs,Xw=/<w:tr[ >].*?<\/w:tr>/gs,
cJ=/<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;var Qf=e=>e.startsWith("<w:tbl>"),AF=e=>!Qf(e)&&e.includes(
"<w:keepNext/>"),NF=e=>e.includes("<w:tblHeader/>"),dJ=(e,t)=>Qf(e)&&!NF(e)&&e.includes(
"<w:cantSplit/>")&&t!==void 0&&AF(t),PF=e=>e.replace(
/<w:keepNext\/>/g,"").replace(cJ,t=>`${t}\uE003`).replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g,
"<w:pPr>$1<w:keepNext/>").replace(/\uE003/g,"<w:pPr><w:keepNext/></w:pPr>");function IF(e,t,n){var i;
let r=(i=
e.match(Xw))!=null?i:[],o=-1;return e.replace(Xw,s=>(o+=1,o>=r.length+t&&o<r.length+n?PF(s):s))}var FF=e=>{
var t;return((t=e.match(Xw))!=null?t:[]).length};function mJ(e,t){let n=t-1;for(;n>=0&&AF(e[n]);)n-=
1;for(let r=4;r>0&&n>=0;n-=1){let o=e[n];if(o.includes("<w:pageBreakBefore/>"))return;Qf(o)?(e[n]=IF(
o,-r,0),r-=FF(o)):(e[n]=PF(o),r-=1)}}function $F(e){var o;let t=(o=e.match(OF))!=null?o:[],n=t.map(i=>Qf(
i)&&NF(i)&&FF(i)>5?IF(i,-4,-1):i);t.forEach((i,s)=>{dJ(i,t[s-1])&&mJ(n,s)});let r=-1;return e.replace(
OF,()=>(r+=1,n[r]))}m();m();var wo=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
pJ=e=>e.replace(/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),fJ=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function eg(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(fJ))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?pJ(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var gJ=/<Relationship\s[^<>]*>/g,
_F=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function dd(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(gJ))!=null?o:[]).filter(i=>_F(i,"Type").endsWith(
"/officeDocument")).map(i=>_F(i,"Target").replace(/^\.?\//,"")).find(i=>wo.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var hJ=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
yJ=/<[^<>]*>|[^<]/g;function bJ(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+ht(r),i=t.replace(yJ,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function MF(e){
for(let t of e.file(wo)){let n=t.asText(),r=n.replace(hJ,bJ);r!==n&&e.file(t.name,r)}}m();var zF=/[\uE000-\uE002]/g,
[tv,Qw]=["\uE000","\uE001"],UF=e=>tv+e+Qw,WF=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
nv=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,LF=new RegExp(`${tv}([^${Qw}]*)${Qw}`),
tg=e=>{var t;return((t=e.match(WF))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=nv.exec(n))==null?
void 0:
r[1])!=null?o:[]})},ev={cx:144e4,cy:792e3};function KF({width:e,height:t},{cx:n,cy:r}){let o=g.min(n/
e,r/t);return{cx:g.round(e*o),cy:g.round(t*o)}}function wJ(e,t,n){var s;let[,r,o]=(s=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?s:[],i=KF(t,{cx:k(r)||ev.cx,cy:k(o)||ev.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
nv,a=>a.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var vJ='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
kJ="http://schemas.openxmlformats.org/drawingml/2006/main",jF="http://schemas.openxmlformats.org/drawingml/2006/picture";
function xJ(e,t){
let{cx:n,cy:r}=KF(e,ev),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${vJ} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${kJ}"><a:graphicData uri="${jF}">`,
`<pic:pic xmlns:pic="${jF}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var BF="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",TJ="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
SJ=new RegExp(`<w:p(?: [^>]*)?>${BF}<w:r(?: [^>]*)?>${TJ}\uE002</w:r>${BF}</w:p>(?=<w:p[ >])`,"gs"),
EJ=(e,t)=>n=>{var r;return e.get((r=
t.get(ht(`%${n}`)))!=null?r:"")};function CJ(e,t,n,r){var p,f,b,w;let o=t.lastIndexOf("/")+1,i=`${t.
slice(0,o)}_rels/${t.slice(o)}.rels`,a=(f=(p=e.file(i))==null?void 0:p.asText())!=null?f:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!a.includes(`"${u}"`)){let A=a.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,A.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(
0,o)}media/${r}`,n.bytes);let c=(w=(b=e.file("[Content_Types].xml"))==null?void 0:b.asText())!=null?
w:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,"i").test(c)){
let A=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file("[Content_Types].xml",c.replace(
/<Types[^>]*>/,
N=>N+A))}return u}function RJ(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+T(t)))}function GF(e,t,n){let r=EJ(t,n),o=new y,i=s=>{let a=o.get(s);if(a!==void 0)return a;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${s.type}`)!==null;)u+=1;let l=`isian${u}.${s.type}`;return o.
set(s,l),l};for(let s of e.file(wo)){let a=s.asText();if(!a.includes("<w:drawing")&&!a.includes(tv))
continue;let u=c=>CJ(e,s.name,c,i(c)),l=a.replace(WF,c=>{var f;let d=(f=nv.exec(c))==null?void 0:f[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":wJ(c,p,u(p))}).replace(SJ,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>HF(c,r,u));e.file(s.name,RJ(l))}}function HF(e,t,n){
var a;
let r=LF.exec(e);if(r===null)return e;let o=t((a=r[1])!=null?a:""),i=o===void 0?"":xJ(o,n(o)),s=e.replace(
LF,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return HF(s,t,n)}m();function Ku(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return h.assign(new C(`${e.code}${t}`),
{templateFault:e})}function Gu(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function VL(e){return new y(h.keys(e).map(t=>{let n=e[t];return[ht(t),typeof n=="string"?Xf(n).replace(
zF,""):n.map(VL)]}))}function Moe(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw Ku({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=ht(e),a=o.get(s);
if(s.startsWith("%")&&typeof a=="string")return UF(s.slice(1));if(a===void 0&&i.num===0)throw Ku({
code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw Ku({code:
"TAG_UNSUPPORTED",tags:[e]});return a}}}function Loe(e){var a;let t=Gu(e);if(t)return t;if(e instanceof C&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((a=
n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=Gu((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}var joe=e=>new y(h.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[ht(t),n]]:[]));function Boe(e){try{let t=Wu(e);if(dd(t)!==null)
return t}catch{}throw Ku({code:"NOT_A_DOCX"})}function nm(e,t,n=new y){var o;let r=Boe(e);MF(r);try{
let{Docxtemplater:i}=(ZL(),Ao(HL));new i(r,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:Moe}).render(VL(t)),GF(r,n,joe(t));let a=r.file(
(o=dd(r))!=null?o:"");return a!==null&&r.file(a.name,$F(a.asText())),r.toBytes()}catch(i){let s=Loe(
i);throw s?Ku(s):i}}m();var JL=new y;function rm(e){let t=JL.get(e);if(t!==void 0)return t;let n=Wu(
e).file(wo).map(s=>s.asText()),
r=n.flatMap(tg).map(s=>`{{%${s}}}`),o=[...n.flatMap(eg),...r],i=new v(o.flatMap(s=>{var a;return((a=
s.match(/\{\{[^{}]*\}\}/g))!=null?a:[]).map(u=>ht(u.replace(/[{}#^/]/g,"")))}));return JL.set(e,i),i}
var wl=(e,t)=>h.fromEntries(h.entries(e).filter(([n])=>t.has(ht(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>wl(o,t))]));m();m();m();m();m();m();m();m();m();function om(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function YL(e){
let t=e.toString();return im(t)?om(t):t}function im(e){return e.includes("e")||e.includes("E")}
function Fg(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!k.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return k.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:XL(YL(e))}if(t==="string")return XL(zoe(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function zoe(e){let t=e.trim(
);
if(t.length===0||k.isNaN(k(t)))throw new RangeError(`Invalid number format: "${e}"`);return im(t)?om(
t):t}function XL(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function $g(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!k.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!k.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return Uoe(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function Uoe(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(im(t)){let n=om(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var vl=["","one","two","three","four","five","six","seven",
"eight","nine"],Woe=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],ak=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],kl=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],uk="hundred",ej="zero",Koe="minus",
Goe="point",QL=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],Hoe=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],qoe=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var ii={word:"",hasHundred:!1};function ss(e){if(e===0)return ii.word="",
ii.hasHundred=!1,ii;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=Woe[t]:n>=2?o=t>0?ak[n]+"-"+vl[t]:ak[n]:t>
0&&(o=vl[t]),r>0?(o?ii.word=vl[r]+" "+uk+" and "+o:ii.word=vl[r]+" "+uk,ii.hasHundred=!0):(ii.word=o,
ii.hasHundred=!1),ii}function tj(e){if(e===BigInt(0))return ej;if(e<BigInt(1000))return ss(k(e)).word;
if(e<BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000)),{word:r}=ss(t),o=r+" "+kl[0];if(n>
0){let{word:i,hasHundred:s}=ss(n);o+=s?" "+i:" and "+i}return o}return Zoe(e)}function Zoe(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(k(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=ss(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+kl[s-1],i=!0):i=
!1}return o}function Voe(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=ej,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=tj(BigInt(r))),t}function nj(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Fg(
e),o="";return t&&(o=Koe+" "),o+=tj(n),r&&(o+=" "+Goe+" "+Voe(r)),o}function lk(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=Hoe[t]:n>=2?t>0?o=ak[n]+"-"+QL[t]:o=qoe[n]:t>0&&(o=QL[
t]),
r>0?o?vl[r]+" "+uk+" "+o:vl[r]+" hundredth":o}function Joe(e){if(e<BigInt(1000))return lk(k(e));if(e<
BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000));if(n===0)return ss(t).word+" "+kl[0]+"th";
let{word:r}=ss(t);return r+" "+kl[0]+" "+lk(n)}return Yoe(e)}function Yoe(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(k(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=lk(s):o+=ss(s).word+" "+kl[i-1]+"th":(o+=ss(s).word,i>0&&(o+=" "+kl[i-1]))}return o}
function rj(e){
let t=$g(e);return Joe(t)}m();var ck=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],Xoe=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],oj=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],ij="ratus",
_g="ribu",Qoe=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],sj="nol",eie="min",
tie="koma",nie="ke",rie="pertama";function xl(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+ij):o.push(ck[r]+" "+ij));let i=e%100;return i===0||(i<10?o.push(ck[i]):i<20?o.push(Xoe[i-10]):
t===0?o.push(oj[n]):o.push(oj[n]+" "+ck[t])),o.join(" ")}function dk(e){if(e===BigInt(0))return sj;
if(e<
BigInt(1000))return xl(k(e));if(e<BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000)),r;
return t===
1?r="se"+_g:r=xl(t)+" "+_g,n>0&&(r+=" "+xl(n)),r}return oie(e)}function oie(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(k(t.slice(0,i))),s=i);s<n;)r.push(k(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(xl(c));else if(
u===
1)c===1?a.push("se"+_g):a.push(xl(c)+" "+_g);else{let d=Qoe[u-2];a.push(xl(c)+" "+d)}u--}return a.join(
" ")}function iie(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=sj,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=dk(BigInt(r))),t}function aj(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Fg(
e),o="";return t&&(o=eie+" "),o+=dk(n),r&&(o+=" "+tie+" "+iie(r)),o}function sie(e){return e===BigInt(
1)?
rie:nie+dk(e)}function uj(e){let t=$g(e);return sie(t)}function aie(e,t){return e.split("").map(n=>Co(
k(n),t)).join(" ")}function Co(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?aj:nj)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${aie(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Mg(e,t){
return(t==="id"?uj:rj)(e)}function lj(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Ic(e,t),
words:`${Co(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var cj={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function uie(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Lg(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[k(t[1]),k(t[2]),k(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=uie(n,r)?{year:n,
month:r,day:o}:null}function dj({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function lr(e,t){return Lg(e)&&vs(e,t)}
var mj=e=>Lg(e)?e.split("-").reverse().join("/"):null;function mk(e,t){let n=Lg(e);return n&&cj[t][
dj(
n)]}function jg(e,t){let n=lr(e,t);return n&&`${mk(e,t)}, ${n}`}function Bg(e,t){let n=Lg(e);if(!n)return null;
let r=ya[t][n.month-1],o=cj[t][dj(n)];return t==="en"?`${o}, the ${Mg(n.day,"en")} of ${r}, ${Co(n.year,
"en")}`:`${o} tanggal ${Co(n.day,"id")} bulan ${r} tahun ${Co(n.year,"id")}`}m();var lie=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function pj(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of lie){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function J(e){return Yw(e.replace(
/\s+/g," ").trim())}function Kr(e){return e.split(/[\r\n\u2028\u2029]+/).
map(J).filter(t=>t!=="")}function Er(e){return Kr(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Tl(e){
return J(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var fj=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],cie=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
pk=/^(?:pj|pjs|plt|plh)\.\s*/i,as=e=>cie.test(J(e)),gj=e=>as(e.signerPosition);function hj(e){let t=J(
e),n=fj.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function die(
{
government:e,language:t}){let n=hj(e);return n===null?J(e):`${n.head[t].government} ${n.region}`}
function fk(e,t){
var s,a;let n=(a=(s=pk.exec(e))==null?void 0:s[0])!=null?a:"",r=e.slice(n.length),o=fj.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function si(e){let{language:t}=e,n=hj(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return gj(e)?fk(J(e.signerPosition),
t).replace(pk,""):null}function mie(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function ta(e){
return J(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function zg(e){return gj(e)?{first:fk(J(e.signerPosition).
replace(pk,""),e.language).toUpperCase(),unit:""}:gk(e)}function gk(e,t=e.organizer){let n=die(e).toUpperCase(
),
r=J(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${He}`:He,unit:""}}function Sl(e){let t=J(e.competition),n=J(e.year);return t===""?
He:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Ug(e){let{
language:t}=e,
n=J(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=Kr(e.signerPosition);return{kota:Oe(ta(e)),tanggal:
Oe(
e.decisionDate&&lr(e.decisionDate,t)),tanggal_pendek:Oe(e.decisionDate&&mj(e.decisionDate)),hari:Oe(
e.decisionDate&&mk(e.decisionDate,t)),tanggal_huruf:Oe(e.decisionDate&&Bg(e.decisionDate,t)),
jabatan_penandatangan:Oe(
r.map(o=>fk(o,t)).map(o=>t==="id"?mie(o):o).join(`
`)),nama_penandatangan:Oe(J(e.signerName)),pangkat_penandatangan:J(e.signerGrade),nip_penandatangan:
n}}function Tt(e,t){let n=Sl(e);return{nomor:Oe(t&&J(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...Ug(e)}}function us({entry:e},{language:t}){let n=J(e.institution);if(n!=="")return[pj(n,t)];let r=Er(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[He]}function Wg(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||J(n)!==""||J(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?Oe(t&&jg(t,o)):"",penyerahan_waktu:i?Oe(J(n)):"",penyerahan_tempat:i?Oe(J(
r)):
""}}function El(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${He}`,uang_pembinaan_huruf:`${He} rupiah`};let n=lj(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function ls(e){let t=Er(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var Kg=({
results:e})=>e[e.length-1];function Gg(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:Kg(e),standing:s,
winners:o,
number:a}})}var Cl=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:Kg(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},na=e=>t=>[{about:"",fields:n=>e(t,n)}],cs=e=>t=>t.winners!==null&&t.winners.
length>0?na(e)(t):[],er=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var yj=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var pie=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Hg(e){if(!k.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of pie)for(;t>=r;)n+=o,t-=r;return n}var fie=3,
gie={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function bj(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var hie=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=g.max(fie,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function wj(e){var f;let{language:t,winnerTerm:n}=e.competition.settings,r=gie[t][n],
o=e.result.stage.title!==null,i=J((f=e.standing.title)!=null?f:""),s=yj(e);if(!s||!hie(s.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=Mg(s.place,t),u=Hg(s.place),
c={title:[r,n].some(b=>M(b)===M(i))||!o?"":i,arabic:T(s.place),roman:u,words:a};if(t==="id")return{
full:`${r} ${u} (${bj(a)})`,short:`${r} ${u}`,...c};let d=`${bj(a)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var yie=3,bie=104;function wie(e){var n;if(e.length<=yie)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
bie?t.push(r):t[t.length-1]=o}return t.join(`
`)}function vie(e){let{entry:t}=e.standing,n=Er(t.innovator),r=J(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&M(n[0])===M(r);return{names:n,institution:o?
"":r}}function kie({standing:e}){var n;return J((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function xie({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function ds(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=wj(e),o=kie(e),{names:i,
institution:s}=vie(
e),a=t.rankedWinners||t.letterScores?or(e.standing.score,t.decimals):"";return{kode:J(n.code),nomor:
Oe(
e.number&&J(e.number)),inovasi:Oe(Tl(n.name)),instansi:J(n.institution),inovator:Er(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?He:wie(i),instansi_penerima:s,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:xie(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Fn(a,t.language),nilai_huruf:a===""?"":Co(a,t.
language),kompetisi:Sl(t),...Ug(t)}}var Tie={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function qg(e,{language:t,letterScores:n}){let r=Tie[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var vj=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Xt=e=>`${e} (${Co(e,"id")})`,sm=(e,{settings:t})=>Fn(
or(e,t.decimals),t.language),Gr=e=>({kode:J(e.code),inovasi:Oe(
Tl(e.name)),instansi:J(e.institution),inovator:Er(e.innovator).join("; ")}),hk=(e,t=4)=>Fn(or(e,t).replace(
/\.?0+$/,""),"id");function Sie(e){let t=e.map(qt),n=t.reduce((r,o)=>r.add(o),new _e(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${hk(r.mul(100).div(n),2)}%`)}function Rl(e,t=[]){return e.stages.map(
(n,r)=>{var s;let o=Lo(e,n),i=t[r];return{no:T(r+1),tahap:J(n.name),bentuk:n.form===null?"\u2013":vj(
n.form,ma),tanggal_tahap:(s=n.date&&lr(n.date,"id"))!=null?s:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ie(n.weight,"id"):"\u2013",jumlah_juri:T(pt(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function ra(e,t){let n=We(e,t),r=Sie(n.
map(o=>o.weight));return n.map((o,i)=>{var s;return{no:T(i+1),kriteria:J(o.name),bobot:(s=r[i])!=null?
s:"",rentang:`${ie(o.min,"id")}\u2013${ie(o.max,"id")}`,uraian:J(o.description)}})}var Zg=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...Gr(t),status:vj(t.status,mi),alasan:Oe(J(t.reason))}));
function Ro(e,t){
let{settings:n}=e.competition;return Gg(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=ds(r);return{no:T(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?sm(r.standing.score,
e.competition):"",...El(r.standing.prize,n)}})}m();function Eie({tieBreaks:e}){let t=e.map(r=>hi[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Dl({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>ie(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
gi[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
Eie(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function Vg({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?hi[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var Cie=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,Rie=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
Die=200,kj=60;function xj(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function yk(
e){
return x.from(e).reduce((t,n)=>t+xj(n),0)}function Tj(e,t){if(yk(e)<=t)return e;let n=t-3,r=0;for(
let o of x.
from(e)){if(n-=xj(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function Sj(e){let t=e.
replace(Rie,"").replace(Cie,"-");return x.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function Oie(e){let t=Sj(e);return yk(t)<=kj?t:`${Tj(t,kj-17)}-${Uu(e)}`}
function Jg(e,t){let n=t.trim()===""?"":` (${Oie(t)})`,r=e.map(Sj).filter(o=>o!=="").join(" \u2013 ");
return Tj(r,Die-yk(n)).replace(/[. ]+$/,"")+n}var am=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function Ol(e){let t=am(e);return Jg([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var tr=e=>Jg([am(e)("jenis"),am(e)(
"kompetisi")],""),Do=(...e)=>t=>Jg(["jenis",...e].map(am(t)),am(t)("kode"));var Aie={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},Nie=e=>e.split(
"-").reverse().join("-"),bk=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${Tl(n.name)} (${t})`};function Pie({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:s}
)=>({
juri:bk(e.judges,o),peserta:bk(e.entries,i),tahap:J(n.name),alasan:Aie[s]})))}function Iie({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:s})=>s===
void 0?[]:[{tahap:J(n.name),peserta:bk(t.entries,o.code),semula:T(i),menjadi:T(s.rank),alasan:Oe(J(s.
reason)),setuju:s.votesFor===null?"\u2026":T(s.votesFor),tidak:s.votesAgainst===null?"\u2026":T(s.votesAgainst)}
]))}
function Fie(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,r=(a,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:f,category:b,categoryRank:w}=a,A=[p!=null?p:"",b!==null&&w!==null&&!u?`${b}: ${w}`:
"",f===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":Vg(a)];return{...Gr(l),peringkat:u?
"\u2013":T(Mt(a)),nilai:u?"\u2013":sm(d,e.competition),keterangan:A.filter(N=>N!=="").join("; ")}},o=[
...t.standings].sort((a,u)=>Mt(a)-Mt(u)),i=n?(s=e.winners)!=null?s:[]:[];return[...i.map(a=>r(a,!0)),
...o.filter(a=>!i.includes(a)).map(a=>r(a,!1))]}function $ie(e){return e.results.map((t,n)=>({
lampiran:e.
results.length>1?`LAMPIRAN ${Hg(n+1)}`:"LAMPIRAN",tahap:J(t.stage.name),tahap_kapital:J(t.stage.name).
toUpperCase(),kepala_nilai:su(fr(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?
"ya":"",peringkat_tahap:Fie(e,t)}))}function _ie(e){let[t="",n="",...r]=Kr(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Oe(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function Mie(e,t){var w,A,N,P;let{competition:n,
results:r}=e,o=er(n.settings,t),{plenaryDate:i,plenaryTime:s,plenaryPlace:a,juryDecreeNumber:u}=o,l=si(
o),c=Zg(n),d=Pie(e),p=Iie(e),f=Kg(e).panel.judges,b=n.judges.filter(I=>!f.includes(I));return{...Tt(
o,o.minutesNumber),tanggal:Oe(i&&lr(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?
He:`${Bg(i,"id")} (${Nie(i)})`,waktu_pleno:J(s),tempat_pleno:Oe(J(a)),keputusan_juri:`Keputusan${l===
null?"":` ${l}`} Nomor ${Oe(J(u))}`,jumlah_peserta:Xt((A=(w=r[0])==null?void 0:w.standings.length)!=
null?A:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:Rl(n,r),aturan:Dl(n).map((I,$)=>({no:T.fromCharCode(
97+$),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({tahap_kriteria:J(I.name),kriteria:ra(n,I).map(
$=>`${T($.kriteria)} ${T($.bobot)}`).join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",
pleno:p,
tidak_pleno:p.length===0?"ya":"",usulan:Ro(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(N=e.
code)!=null?N:He,sidik_hasil:(P=e.hash)!=null?P:"",lampiran_peringkat:$ie(e),juri:[...f,...b].map((I,
$)=>({
no:`${$+1}.`,nama:Oe(J(I.name)),peran:J(I.role)||"Anggota",instansi_juri:J(I.institution)})),..._ie(
o.acknowledgedBy)}}var Ej={needs:"result",inEnglish:!1,letterhead:"unit",documents:na(Mie),title:tr}
;m();m();function Lie({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var Cj=(
e,{
competition:t})=>t.entries.filter(({code:n})=>e.some(r=>r.code===n)).map(n=>({nama:us({entry:n},t.settings).
join(", "),keterangan:Gr(n).inovasi}));function Yg(e){let{competition:t,winners:n}=e,{settings:r,
stages:o,
judges:i}=t,s=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form==="field"?Lie(e,c):null;if(d===
null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":"Presentasi"} tahap ${J(l.name)}`;
return[
{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:"",guests:Cj(d,e)}]}),a={about:"Pleno",
name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.plenaryPlace,guests:i.map(
l=>({
nama:J(l.name)||l.code,keterangan:[l.role,l.institution].map(J).filter(Boolean).join(", ")}))},u={
about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:r.ceremonyTime,place:r.ceremonyPlace,
guests:Cj((n!=null?n:[]).map(({entry:l})=>l),e)};return[...s,a,...n===null?[]:[u]].filter(({guests:l}
)=>l.
length>0)}var Xg=({name:e,date:t,time:n,place:r})=>({acara:e,acara_kapital:e.toUpperCase(),
hari_acara:Oe(
t&&jg(t,"id")),waktu_acara:Oe(J(n)),tempat_acara:Oe(J(r))});var jie=5,Bie=e=>[...e,...x.from({length:
jie},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),
...t})),Rj={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>Yg(e).map(t=>({about:t.about,
fields:n=>({
...Tt(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Xg(t),hadir:
Bie(
t.guests)})})),title:Do("acara")};m();m();m();var zie=["besar","sedang","kecil"];function Uie(e){
return x.from(e).length}function oa(e,t,n,r){
let o=t.split(`
`),i=g.max(...o.map(Uie)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.
length:a,l=zie.slice(0,n.length+1);return h.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var Wie=76,Kie={id:"Tim Inovator",en:"The Team of Innovators"};function Oj({standing:e,competition:t}
){
let n=Er(e.entry.innovator),r=J(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||He,
below:"",
team:[]};if(i.length===0)return{name:o,below:M(o)===M(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let s=n.join(" \xB7 ");return i.length===2&&s.length<=Wie?{name:s,below:r,team:[
]}:
{name:r||Kie[t.settings.language],below:"",team:n}}var Dj=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:k.POSITIVE_INFINITY}],Gie=(e,t)=>e.reduce((
n,r)=>n+
g.ceil(r.length/t),0);function Aj(e){let t=g.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=Dj.find(
({signs:i,lines:s})=>[n,r].every(a=>Gie(a,i)<=s));return{tim:e.length>0?"ya":"",...h.fromEntries(Dj.
flatMap(i=>{let s=a=>i===o?[...a,...a.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,s(n)],[`tim_kanan_${i.name}`,s(r)]]}))}}var Al={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},Nj={signature:3,text:5},
Hie=85,Pj=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,qie={id:"Kategori",en:"Category:"};function wk(e){let{settings:t}=e.competition,
n=ds(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:s}=n,{name:a,below:u,team:l}=Oj(e),d=[i===""?
"":`${qie[t.language]} ${i}`,o].filter(Boolean).join(", "),p=Pj(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),f=Pj(a,u,d)+g.ceil(s.length/Hie),b=p>Nj.signature||f>Nj.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:zg(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...oa("utama",a,Al.recipient,b),...oa("bawah",u,Al.institution,b),...oa("penerima",n.penerima,Al.recipient,
b),...oa("instansi_penerima",n.instansi_penerima,Al.institution,b),...oa("predikat",r,Al.predicate,b),
...oa("inovasi",s,Al.innovation,b),...Aj(l)}}var Ij={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:Cl("piagam",wk),title:Ol};function Zie(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:Sl(n),piagam:Gg(e,"piagam",t).map(
(r,o)=>({...wk(r),lanjutan:o===0?"":"ya"}))}}
var Fj={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:cs(Zie),title:tr};m();
m();var Vie={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function Oo(e){let t=Vie[
e.language],n=s=>Oe(s&&
lr(s,e.language)),[r,o]=[J(e.decreeNumber),J(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(si(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Oe(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function Jie({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(J(o[t]),((r=n.get(J(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function Yie(e,t){var c,d,p,f,b,w,A;let{competition:n,results:r,
coverage:o}=e,
i=er(n.settings,t),s=Zg(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N!=="incomplete"),l=Jie(n);return{...Tt(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Oe(J(i.organizer)),dasar:Oo(i),jumlah_inovasi:Xt(n.entries.length),
jumlah_dinilai:Xt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:Xt(n.judges.length),jumlah_tahap:
Xt(
n.stages.length),tahapan:Rl(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:s,ada_gugur:s.length>
0?"ya":"",aturan:Dl(n).map((N,P)=>({no:T(P+1),isi:N})),jumlah_pemenang:Xt((f=(p=e.winners)==null?
void 0:
p.length)!=null?f:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:Ro(e,t),jumlah_putusan:Xt(a.length),
jumlah_benturan:Xt(u.length),kode_hasil:(b=e.code)!=null?b:He,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Xt(o.present),instansi_terdaftar:o===null?"":Xt(o.listed),tidak_ikut:((w=o==null?void 0:o.absent)!=
null?w:[]).map(N=>({nama:J(N)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:J(N),kalimat:P.map(I=>({isi:I}))}))}
}
var $j={needs:"result",inEnglish:!1,documents:na(Yie),title:tr};m();var vk=8,Xie=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?hk(qt(e.value)):
"?",_j=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function Qie(e,t,n,r,o){var c,d,p;let i=We(
e.competition,t),s=i.map(f=>Xie(r==null?void 0:r.marks.get(f.name))),a=i.flatMap(({name:f})=>{let b=r==
null?void 0:r.marks.get(f);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=Wm(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(J).filter(Boolean);return{no:T(o),...Gr(n),...h.fromEntries(
x.from({length:vk},(f,b)=>{var w;return[`k${b+1}`,(w=s[b])!=null?w:""]})),rincian_nilai:i.map(({name:
f},b)=>`${J(
f)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":sm(u,e.competition),catatan:l.join(" / ")}}function ese(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new v(n.rows.filter(_j).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let s=o[r.stages.indexOf(t)-1];if(s===void 0)return i;
let a=new v(s.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>a.has(
u.code))}function tse({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var s,a;return{no:T(i+1),inovasi:J((a=(s=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:s.name)!=null?a:o.entry),kriteria:J(o.criterion),semula:o.from,menjadi:o.to,waktu:Je(o.at,
"id")}})}function nse(e,t,n,r,o,i){let{competition:s}=e,a=ra(s,n),u=ese(e,n,o).map((d,p)=>Qie(e,n,d,
o==null?void 0:o.rows.find(f=>f.entry===d.code),p+1)),l=a.length<=vk?a.length:0,c=tse(e,n,r);return{
...Tt(s.settings,i("lembar-nilai",t)),tanggal:He,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:J(r.code),tahap:J(n.name),tahap_kapital:J(n.name).toUpperCase(),tanggal_tahap:Oe(
n.date&&lr(
n.date,"id")),nama_juri:Oe(J(r.name)),peran:J(r.role)||"Anggota",instansi_juri:J(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:a.map((d,p)=>({...d,tanda:l===0||Mj(a)?"":`K${p+1}. `})),...h.fromEntries(
x.from({length:vk},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:u,...ose(a)}]:[]])),kolom_banyak:l===0?[{
baris:u}]:
[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var rse=e=>g.floor((g.min(25,124/e)-3)/1.6),Mj=e=>e.
every(({kriteria:t})=>T(t).split(/[\s/-]+/).every(n=>n.length<=rse(e.length))),ose=e=>h.fromEntries(
e.map((t,n)=>[`kepala${n+1}`,`${Mj(e)?t.kriteria:`K${n+1}`}
(${t.rentang})`])),Lj={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>pt(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.
name&&l.judge===i.code),a=s!=null&&s.rows.some(_j)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.
name} \xB7 ${i.code}${a===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>nse(e,u,o,i,a,l)}]}))}
,
title:Do("tahap","nama_juri")};m();function ise(e,t){var r,o;let n=er(e.competition.settings,t);
return{...Tt(n,t("pengumuman","")),jenis:"Pengumuman",dasar:Oo(n),jumlah_pemenang:Xt((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:Ro(e,t),masa_sanggah:n.objectionDays===null?"":Xt(n.objectionDays)}}
var jj={
needs:"result",inEnglish:!1,documents:cs(ise),title:tr};m();var sse={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function ase({competition:e},t,n){let r=no(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...Gr(s),
alasan:sse[a]}]}),
i=e.stages.filter(s=>We(e,s).length>0&&pt(e,s).includes(t));return{...Tt(e.settings,n("pernyataan",t.
code)),tanggal:He,jenis:"Pernyataan Juri",kode:J(t.code),nama_juri:Oe(J(t.name)),peran:J(t.role)||
"Anggota",instansi_juri:Oe(J(t.institution)),tahap_juri:i.map(({name:s})=>J(s)).join(", "),benturan:
o.
map((s,a)=>({no:T(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var Bj={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>ase(e,t,n)})),
title:Do("nama_juri")};m();m();var use=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],lse=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function zj(e){let t=J(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=lse.reduce((o,[i,s])=>o.replace(i,s),t),r=use.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var Uj=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),cse=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],Wj=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),dse=(e,t)=>Ro(
e,t).map((n,r)=>{var a;let o=(a=e.winners)==null?void 0:a[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
s=o===void 0||!e.competition.settings.annexScores?"":Vg(o);return{...n,
uang:i,nilai:[n.nilai,s].filter(Boolean).join(`
`)}}),mse=e=>[...new v(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function pse(e,t,
n){
let r=mse(n).map(i=>{let s=n.filter(({gelar:a})=>a===i).map(({inovasi:a})=>`\u201C${T(a)}\u201D`);
return`Mengusulkan sebagai ${i}: ${s.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${Wj(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,s)=>{var a;return{label:(a=cse[s])!=null?
a:`KE-${s+1}`,isi:i}})}var fse=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function gse(e,t){
var d;let n=er(e.competition.settings,t),r=J(n.decreeNumber),o=Tt(n,r),i=(d=si(n))!=null?d:He,s=J(n.
minutesNumber),a=Oe(n.plenaryDate&&lr(n.plenaryDate,"id")),u=Er(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=dse(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:J(n.province)===""?"":zj(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:Uj([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Oe(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(
97+p)}.`),mengingat:Uj(u.length>0?fse(u):[He],p=>`${p+1}.`),diktum:pse(e,o.kompetisi,c),hadiah:Wj(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var Kj={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:cs(gse),title:tr};m();m();var hse={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},yse=5,Gj=new O,kk=({standings:e})=>e.
length>=yse;function Qg(e){var n;let t=(n=Gj.get(e))!=null?n:bse(e);return Gj.set(e,t),t}function bse(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:vn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!kk(e)?null:Na(a)});return({entry:i},{language:s,decimals:a})=>{let u=hse[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let f=p===null?0:ln(
d,p);return[{kriteria:J(l.name),nilai:Fn(or(d,a),s),median:p===null?"\u2013":Fn(or(p,a),s),maksimum:
Fn(
T(l.max),s),kedudukan:p===null?"\u2013":f>0?u.above:f<0?u.below:u.same}]})}}var Hj={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function wse(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=ds(e);return{...i,jenis:Hj[o.language].kind,kepada:us(n,o).map(s=>(
{
nama:s})),tempat_tujuan:ta(o)||Hj[o.language].place,dasar:Oo(er(o,t)),rincian:qg(i,o),profil:i.nilai===
""?[]:Qg(e.result)(n,o),...El(n.prize,o),...Wg(o),...ls(o)}}var qj={needs:"result",inEnglish:!0,
documents:Cl(
"surat",wse),title:Ol};m();function vse(e,t){var o;let n=er(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...Tt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:ta(n)||"Tempat",dasar:Oo(n),
jumlah_pemenang:Xt(r.length),...Wg(n),...ls(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:Ro(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":us(r[s],n).join(`
`)}))}}var Zj={needs:"result",inEnglish:!1,documents:cs(vse),title:tr};m();function kse(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=ds(e);return{...Tt(t,e.number),
...r,rincian:qg(r,t),tanggal:He,jenis:"Tanda Terima",...El(n,t)}}var Vj={needs:"result",inEnglish:!1,
letterhead:"unit",documents:Cl("tanda-terima",kse),title:Ol};m();function xse({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:ra(e,n[0])}]:n.filter(r=>We(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${J(r.name)}`,
kriteria_tahap:ra(e,r)}))}function Tse(e,t){let{competition:n}=e;return{...Tt(n.settings,
t("tata-cara","")),tanggal:He,jenis:"Tata Cara Penilaian",tahapan:Rl(n),kelompok_kriteria:xse(e),
aturan:Dl(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var Jj={needs:"rules",inEnglish:!1,documents:na(Tse),title:tr};m(
);var Sse={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},Ese=({sheets:e},t)=>[
...new v(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Kr(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function Cse(e,t,n,r){let o=er(e.competition.
settings,r),i=Sse[o.language],s=Ese(e,t.entry.code);return{...Tt(o,r("umpan-balik",t.entry.code)),
...Gr(
t.entry),jenis:i.kind,kepada:us(t,o).map(a=>({nama:a})),tempat_tujuan:ta(o)||i.place,dasar:Oo(o),
tahap:J(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:Qg(n)(t,o),tanpa_median:kk(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...ls(o)}}var Yj={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new v(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new v;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>Cse(e,s,o,a)})))},title:Do("inovasi")};m();var Xj={needs:"rules",inEnglish:!1,
documents:e=>Yg(e).map(t=>({about:t.about,fields:n=>({...Tt(e.competition.
settings,n("undangan",t.about)),tanggal:He,jenis:"Undangan",kode:"",...Xg(t),jumlah_undangan:Xt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...ls(e.competition.settings)})})),title:Do(
"acara")};var Qj={"tata-cara":Jj,pernyataan:Bj,undangan:Xj,"daftar-hadir":Rj,"lembar-nilai":Lj,
"berita-acara":Ej,
sk:Kj,pengumuman:jj,piagam:Ij,gabungan:Fj,surat:qj,"surat-daftar":Zj,"tanda-terima":Vj,"umpan-balik":
Yj,
laporan:$j};m();var eB=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var ms=eB.map(e=>({id:e,...Qj[e]}));function um(e){var t;return(t=ms.find(n=>n.id===e))!=null?
t:null}m();m();var tB=(e,t)=>`${e}:${t}`,Rse=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},Dse=/^(?:-|\u2013|tanpa|none)$/i;function nB(e,{settings:t,letterhead:n},r){var d;let o=Dse.
test(n),i=n===""||o?t.organizer:n,s=e.letterhead!=="unit"&&(n===""||as(n))&&as((d=Kr(t.signerPosition)[
0])!=
null?d:""),{first:a,unit:u}=s?zg(t):gk(t,i),l=[t.officeAddress,t.officeContact].map(J).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:a,kop_unit:u,kop_alamat:s?"":l,kop_kepala:s&&c?
"ya":
"",kop_instansi:!s&&c?"ya":"","%lambang":Rse(s||e.signedBy==="head"?"garuda":"daerah",r)}}m();var Ose=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
rB=e=>{var t;return((t=
J(e).split(",")[0])!=null?t:"").replace(Ose,"").trim()||J(e)},Ase=(e,{id:t})=>[t,js[t].name.id,js[t].
name.en].some(n=>M(n)===M(e));function Nse(e,t){let n=t.find(({documents:r})=>r.some(o=>Ase(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&as(r)):t.find(({documents:r})=>r.
length===0)}var Pse=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function Ise({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=pa.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",s=t==="definitive"?J(e):`${i} ${J(e)}`;if(n==="self")return[s];let[a=o!=
null?o:"",...u]=r.map(J),l=[`a.n. ${a}`,...u];return n==="by-order"?[...l,"u.b.",s]:[...l,s]}
function Fse(e,t,n){
let r=as(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||Pse.test(J(e.office));return{
settings:{...n,signerPosition:Ise(e,si(n)).join(`
`),signerName:o?e.plainName||rB(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function $se(e,t){var i,s;let n=as((i=Kr(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?rB(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(s=si(t))!=null?s:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function oB(e,{settings:t,signers:n=[]}){let r=Nse(e,n);return r===void 0?
$se(e,t):Fse(r,e,t)}var ai=(e,t)=>Jw(e.id,zu(e,t),_se(e,t)),_se=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},eh=(e,t)=>e.needs==="rules"||t.winners!==null;function Mse(e,t){
let{
competition:n}=t,r={...n.settings,language:zu(e,n)},o=oB(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:nB(e,o,t.pictures)}}var ia=(e,t)=>e.filter(n=>eh(n,t)).flatMap(
n=>{let r=Mse(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:s=>(
{
...i(s),...r.letterhead})}))});function xk(e){if(e.winners===null)return()=>!0;let t=new v(ia(ms,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var Lse=()=>null;function Tk(
e,t,n=Lse){
let[r]=ia([e],t);return r===void 0?null:r.fields(n)}m();m();function jse(e,t){let n=e.map(o=>({
standing:o,key:M(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function iB(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,g.min(c,(a=r.get(u))!=null?a:c))}
let o=up(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):jse(l,n).map(c=>({standing:c,place:null}))})}m();m();
var Bse=[137,80,78,71,13,10,26,10],sB=(e,t)=>t.every((n,r)=>e[r]===n),lm=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},aB=(e,t)=>lm(e,t)*65536+lm(e,t+2),zse=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function Use(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(zse(r))return{height:lm(e,t+5),width:lm(e,t+7)};t+=2+lm(e,t+2)}return null}function th(
e){
let t=sB(e,Bse),n=sB(e,[255,216]),r=t?{width:aB(e,16),height:aB(e,20)}:n?Use(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var Wse={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},Kse={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},Sk=e=>e==="id"?Wse:Kse;m();var uB={part:
"emblems",tab:Z.emblems,columns:[{key:"emblem",header:F("Lambang","Emblem"),width:100},
{key:"part",header:F("Bagian","Part"),width:70},{key:"content",header:F("Isi","Content"),width:300}]}
,
nh=["garuda","daerah"],Gse=/.{1,30000}/g;function lB(e,t,n,r,o){let i=[...e].flatMap(([a,u])=>{var l;
return((l=u.match(Gse))!=null?l:[]).map((c,d)=>({emblem:a,part:T(d+1),content:c}))}),s=uB.columns.map(
({key:a,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[a]}));return At(t,r,o,s,i,0)}
function cB(e){var r,o;let t=e===null?null:ct(e,uB),n=new y;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let s=nh.find(a=>a===U(i("emblem")));s!==void 0&&n.set(s,((o=n.get(s))!=null?o:"")+U(i(
"content")))}return n}var dB=e=>new y([...e].flatMap(([t,n])=>{let r=th(Qo(n));return r===null?[]:[[
tB(
t,Uu(n)),r]]}));var Hse=Q({emblem:be(Rt(nh)),content:be(q()),signers:be(Ue())}),mB=300,Ek=e=>{let{
name:t,grid:n}=xt(
Z.emblems[e]);return{name:t,emblems:cB(n)}},rh=e=>dB(Ek(e).emblems);function qse(e,t,{language:n,
admins:r}){
let o=Sk(ft(n)),i=Qo(t);if(i.length>mB*1024)return o.tooLarge(mB);if(t!==""&&th(i)===null)return o.noPicture;
let{name:s,emblems:a}=Ek(n),u=new y(a);t===""?u.delete(e):u.set(e,t);let l=Sk(n);return Hn(lB(u,s,n,
l.tab,l.origin),to({admins:r},()=>!1)),Ra(s),null}var pB=e=>ue(()=>{let{emblem:t,content:n,signers:r=!1}
=me(
Hse,e);return we(),Ee(()=>{let{competition:o}=tt(),{settings:i}=o,s=t===void 0||n===void 0?null:qse(
t,n,i),a=o.signers!==void 0;r&&!a&&mn(HA(i));let{emblems:u}=Ek(i.language),l=c=>{var d,p;return g.ceil(
((p=(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:nh.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:a||r?bs.tab[i.language]:null,refused:s}})});var Zse=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],fB=e=>e.filter(t=>t.severity===
"error"&&Zse.includes(t.code)),Vse=({settings:e})=>Go(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:Mi(i.cell,i.format,"id"),to:jr(s,"id"),at:a}));function Ck(e,{
results:t},{
rows:n},r,o=[],i=new y){let{competition:s,sheets:a}=e,u=t[s.stages.length-1],l=r.some(w=>w.code==="RESULT_STALE"),
c=r.filter(w=>w.severity==="error"),d=u!==void 0&&c.length===0,p=Ye(s.stages,n),f=p[p.
length-1],b=null;return{competition:s,sheets:a,faultyTabs:new v(c.flatMap(({tab:w})=>w===void 0?[]:[
w])),results:l?[]:t,winners:d?iB(u,s.settings).map(({standing:w})=>w):null,code:(f==null?void 0:f.status)===
"decided"?f.code:null,hash:(f==null?void 0:f.status)==="decided"?f.hash:null,changes:o.some(({id:w})=>w===
"lembar-nilai")?Vse(s):[],pictures:i,coverage:wN(s),reliability:()=>(b!=null||(b=t.map((w,A)=>{let N=Uf(
s,w,t.slice(0,A)),I=w.last&&!s.settings.rankedWinners?{...N,gap:null,methods:[],verdict:{...N.verdict,
contested:[]}}:N;return{stage:w.stage.name,sentences:Wf(I,"id")}})),b)}}var Jse=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function oh(e,t,n){let r=jt(e,{provisional:!1}),o=Su(e),i=[...r.findings,
...qo(e,t),...Yse(t,e)].map(u=>Jse.includes(u.code)?{...u,severity:"error"}:u),s=rh(e.competition.settings.
language),a=Ck(e,r,t,i,n,s);return{findings:r.findings,blocking:i,hash:o,context:a}}function Yse({
rows:e},t){
let n=Fs(e);return n===void 0||Eu(t,n.hash)?[]:[{code:"RESULT_STALE",severity:"error",params:{
computed:n.
at}}]}function gB(e,t,n){var p,f,b;let{competition:r}=e,o=Z.documents[r.settings.language];if(!fa().includes(
o))return[];let{name:i,grid:s}=xt(o);if(s===null)return[];let a=ct(s,ho),u=Qse([...Wi(s).rows]),l=eae(
e,t,n,u),c=new y,d=[];for(let[w,A]of u){let N=l(A);if(N===null)continue;if(typeof N=="object"){let I=(
p=
ut(a,w,"title"))==null?void 0:p.cell,$={kind:A.kind,written:A.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let P=(b=c.get(N))!=null?b:{cell:(f=ut(a,w,"kind"))==
null?void 0:f.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,A]})}return[...[...c].map((
[
w,{cell:A,documents:N}])=>({code:w,tab:i,cell:A,params:{documents:N}})),...d]}var Xse=["made",
"draft",
"edited","signed"];function Qse(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";Xse.includes(l)&&k(u)>=k(d)&&t.set(c,o)}return[...t.values()]}function eae(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=rh(o.settings.language),a=Ck(e,t,n,i,[],s),u=new y(ia(
ms,a).map(d=>[E.stringify([d.kind.id,d.about]),d])),l=new y(r.map(([,{kind:d,entry:p,number:f}])=>[E.
stringify([d,p]),f])),c=(d,p)=>l.get(E.stringify([d,p]))||null;return({kind:d,entry:p,run:f,title:b,
content:w})=>{var j;let A=n.rows.find(z=>z.action==="documents"&&z.run===f);if(A===void 0)return"DOCUMENT_UNRECORDED";
let N=((j=um(d))==null?void 0:j.needs)!=="rules",P=u.get(E.stringify([d,p]));if(P===
void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";let I=P==null?void 0:P.fields(c),$=P===void 0||I===
void 0?null:P.kind.title(I),_=()=>{if(P===void 0||I===void 0)return!1;let z=ai(P.kind,o),L=ld(d,ud(z),
wl(I,rm(z)));return Nt(L+$)===w};return N&&Gc(e,A.hash)===null&&!_()?"DOCUMENT_OF_OTHER_RESULT":$===
null||$===b?null:{title:$}}}m();function hB(e){let{competition:t,history:n}=e,r=Ye(t.stages,n.rows);
return Hc(t.settings.language).flatMap(
o=>{var a;let i=sf(o),s=((a=dn(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:yB(e,
i)})}function yB({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=Vf(
e,t,o.slice(0,o.indexOf(n)+1));return yF(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function bB(
e,{
results:t},n,r){var _;let o=lI(n,Ge);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=dn(Ye(a.stages,u.rows),l),f=u.rows.find(j=>j.action==="decide"&&j.stage===l&&j.hash===i.hash),b=(f==
null?void 0:f.detail.includes(jf(s)))===!0,w=i.history.rows===0||((_=u.links[i.history.rows-1])==null?
void 0:_.chain)===i.history.end,{sheets:A,typedDecisions:N}=e,P=xu({...Bi(a,A,N,l,i.counted.version),
version:Zn}),I=new v(r.map(j=>E.stringify([j.code,j.params]))),$=j=>j.filter(z=>!I.has(E.stringify([
z.code,z.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...w?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],...$(ku(i.counted,P).map(j=>Tu(j,e)).map(j=>({code:"CHANGED",
stage:l,
tab:j.tab,cell:j.cell,params:j}))),...$(yB(e,i)),...tae(t,i)]}function tae(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new y(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&Mt(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:Mt(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();
function wB({competition:e}){let t=Z.documents[e.settings.language],n=ve(),r=fa().includes(t)?Ne(Yc(
n)):null,o=r===null?null:oae(r);if(o===null)return[];let{name:i,grid:s}=xt(t),a=s===null?null:ct(s,
ho),
l=(s===null?[]:[...Wi(s).rows].filter(([,p])=>p.spreadsheet===Gt())).filter(([,{maker:p,fileId:f}])=>p===
n&&f!==""),c=new v(l.map(([,{fileId:p}])=>p)),d=o.filter(({id:p,type:f,properties:{sheet:b,kind:w}})=>f===
Vn&&w!==void 0&&b===Nt(Gt())&&!c.has(p));return[...l.flatMap(([p,f])=>{var N;let b=o.find(({id:P})=>P===
f.fileId),w=rae(f,b);if(w===null)return[];let A=(N=ut(a,p,w==="DOCUMENT_NUMBER"?"number":"link"))==null?
void 0:N.cell;return[{code:w,tab:i,cell:A,params:{documents:[f]}}]}),...d.length===0?[]:[{code:
"DOCUMENT_ROW_MISSING",tab:i,params:{count:d.length}}]]}var nae=["edited","own","signed","deleted",
"void"];
function rae(e,t){if(t===void 0)return["deleted","void"].includes(e.status)?null:
"DOCUMENT_FILE_MISSING";if(t.link!==e.link)return"DOCUMENT_LINK";let{number:n}=t.properties;return n!==void 0&&
n!==Nt(e.
number)?"DOCUMENT_NUMBER":e.modified!==""&&t.modified>e.modified&&!nae.includes(e.status)?
"DOCUMENT_FILE_CHANGED":null}function oae(e){try{let t=Pu(e,Mn(1,R.now()));return"ok"in t?t.ok:null}
catch{return null}}m();m();var vB=/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;function iae(e,t){var r,o,i;let n=e.split(
";");return t<
0&&n.length>1?(r=n[1])!=null?r:"":t===0&&n.length>2?(o=n[2])!=null?o:"":(i=n[0])!=null?i:""}function kB(
e,t){
var s;if(e===""||e==="@")return!1;let n=iae(e,t),r=((s=n.match(vB))!=null?s:[]).filter(a=>a.startsWith(
'"')||a.startsWith("\\")),o=n.replace(vB,"");return/general/i.test(o)?r.some(a=>/\d/.test(a)):o.includes(
"%")?!1:!/[0#?]/.test(o)||/[1-9dmyhs]/i.test(o)||/[0#?],+(?:\D*)$/.test(o)||r.some(a=>/\d/.test(a))}
var xB=["id","en"];function SB(e){let{competition:t,sheets:n,history:r,deciding:o}=e,{stages:i,
settings:s}=t,
a=Ye(i,r.rows),u=i.filter((p,f)=>{var b;return((b=a[f])==null?void 0:b.status)==="decided"}),l=n.filter(
({stage:p})=>u.some(({name:f})=>f===p)),d=[...i.map(p=>Ei(p,i,s.language)),Z.finalRanking[s.language]].
map(p=>xt(p)).flatMap(({name:p,grid:f})=>f===null?[]:[p]);return[...l.flatMap(({tab:p,rows:f})=>{let b=$o(
p),w=f.flatMap(A=>[...A.marks.values()]);return TB(p,w.flatMap(A=>A.kind==="score"?[{...A.at,value:A.
value}]:[]),b)}),...d.flatMap(p=>TB(p,sae(p),$o(p))),...[...d,...o.tabs.values()].flatMap(aae),...uae(
e,d)]}var sae=e=>je(e).values.flatMap((t,n)=>t.flatMap((r,o)=>typeof r=="number"?[{row:n,column:o,
value:r}]:
[]));function TB(e,t,n){var s,a;let r=t.filter(({row:u,column:l,value:c})=>{var d,p;return kB((p=(d=
n[u])==null?void 0:d[l])!=null?p:"",c)}),[o]=r;if(o===void 0)return[];let i={value:o.value,format:(a=
(s=n[o.row])==null?void 0:s[o.column])!=null?a:"",more:r.length-1};return[{code:"NUMBER_HIDDEN",tab:
e,
cell:xe(o.row,o.column),params:i}]}function aae(e){let t=ga(e).flatMap((r,o)=>r.flatMap((i,s)=>i===""?
[]:[xe(o,s)])),[n]=t;return n===void 0?[]:[{code:"FORMULA_IN_PLACE",tab:e,cell:n,params:{more:t.length-
1}}]}function uae({competition:{stages:e},deciding:t,history:n},r){let o=[...r,...t.tabs.values(),n.
name],i=l=>M(l.replace(/\s*\(\d+\)$/,"")),s=e.map(l=>xB.map(c=>Ei(l,e,c))),a=["finalRanking",
"history","decisions"].map(l=>xB.map(c=>Z[l][c])),u=qe();return[...s,...a].flatMap(l=>{let c=l.map(M),
d=o.find(
p=>c.includes(i(p)));return d===void 0?[]:u.filter(p=>p!==d&&c.includes(i(p))).map(p=>({code:
"TAB_FALSE",tab:p,params:{real:d}}))})}m();function lae(e,t){let n=e.filter(({written:o,expected:i})=>[
o,i].every(s=>T(s).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":
"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({
header:o,written:i,expected:s})=>{let[a,u]=[Nl(i,t),Nl(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var Nl=(e,t)=>e===
""?t==="id"?"kosong":"blank":K(e,t);function CB(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=lae(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var cae={settings:{id:
"",en:""},
signers:{id:"Penanda tangan",en:"Signer"},innovators:{id:"Inovator",en:"Innovator"},judges:{id:
"Nama juri",en:"Name of judge"},roles:{id:"Peran juri",en:"Role of judge"},notes:{id:
"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{id:"Nilai",en:"Score"}};function RB({part:e,
names:t,old:n,now:r},o){
var u;let i=(l,c)=>o==="id"?l:c,s=e==="settings"?K(Li((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${cae[
e][o]} ${s}`.trim();return e==="formulas"?i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):
i(`Berubah sejak dikunci: ${a}: semula ${K(n,"id")}, kini ${Nl(r,"id")}.`,`Changed since it was locked: ${a}: was ${K(
n,"en")}, is ${Nl(r,"en")}.`)}var Rk=({documents:e})=>e.
map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),nr=(e,t)=>{let[n]=e.documents;if(e.documents.
length===1&&n!==void 0){let o=`${K(n.title,t)} (${Rk(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${Rk(e)})`:`${r} documents (${Rk(e)})`},DB=(
{documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},ih=(e,t)=>e===0?"":t===
"id"?` (dan ${e} sel lagi)`:` (and in ${e} more)`,dae=({documents:e})=>e.length===1?"was":"were",EB=(
{
documents:e},t,n)=>e.length===1?t:n,mae={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${xf(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Je(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Je(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Je(e.at,"id")} hilang atau diubah. ${e.isSame?
"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.
at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Nl(
e.written,"id")}, seharusnya ${K(e.expected,"id")}.`,RANKING_ROW:e=>CB(e,"id"),RANKING_MORE:e=>`Dan ${e.
count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>RB(e,"id"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${Je(
e.at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,
EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${nr(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${nr(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${DB(e,"id")}.`,
DOCUMENT_UNRECORDED:e=>`${nr(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${K(e.written,"id")}, menurut hasil ini ${K(e.expected,
"id")}.`,DOCUMENT_FILE_MISSING:e=>`${nr(
e,"id")}: berkasnya tidak ada lagi di folder.`,DOCUMENT_FILE_CHANGED:e=>`${nr(e,"id")}: berkasnya diubah sejak dibuat.`,
DOCUMENT_LINK:e=>`${nr(e,"id")}: tautannya tidak menuju berkas yang dibuat.`,DOCUMENT_NUMBER:e=>`${nr(
e,"id")}: nomornya bukan nomor yang tercetak di dalamnya.`,DOCUMENT_ROW_MISSING:e=>`${e.count} dokumen di folder tidak punya baris lagi di tab ini.`,
NUMBER_HIDDEN:e=>`Format ${K(e.format,"id")} menampilkan angka lain; isinya ${K(e.value,"id")}${ih(e.more,
"id")}.`,FORMULA_IN_PLACE:e=>`Rumus di tempat isi yang ditulis Lembar Juri${ih(e.more,"id")}.`,
TAB_FALSE:e=>`Tab ini bernama seperti ${K(e.real,"id")}, tetapi bukan tab itu.`},pae={
NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${xf(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Je(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Je(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Je(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Nl(e.written,"en")}, it is to be ${K(e.expected,"en")}.`,
RANKING_ROW:e=>CB(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>RB(e,
"en"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${Je(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.
now===null?"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${nr(e,"en")} ${dae(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${nr(e,"en")} ${EB(e,"does","do")} not fit: by this result there is no ${DB(e,
"en")}.`,DOCUMENT_UNRECORDED:e=>`${nr(e,"en")} ${EB(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${K(e.written,
"en")}, by this result it is ${K(e.expected,"en")}.`,DOCUMENT_FILE_MISSING:e=>`${nr(e,"en")}: the file is no longer in the folder.`,
DOCUMENT_FILE_CHANGED:e=>`${nr(e,"en")}: the file was changed since it was made.`,DOCUMENT_LINK:e=>`${nr(
e,"en")}: the link does not lead to the file that was made.`,DOCUMENT_NUMBER:e=>`${nr(
e,"en")}: the number is not the one printed in it.`,DOCUMENT_ROW_MISSING:e=>e.count===1?
"1 document in the folder has no row in this tab any more.":`${e.count} documents in the folder have no row in this tab any more.`,
NUMBER_HIDDEN:e=>`The format ${K(e.format,"en")} shows another number; the cell holds ${K(e.value,
"en")}${ih(e.more,"en")}.`,FORMULA_IN_PLACE:e=>`A formula where Lembar Juri wrote a value${ih(e.more,
"en")}.`,TAB_FALSE:e=>`This tab is named like ${K(e.real,"en")} and is not that tab.`},fae={id:mae,
en:pae};function gae(e,t){return fae[t][e.code](e.params)}var OB=(e,t)=>gae(e,t);var hae=be(Q({
evidence:be(q())}));function sh(e){return ue(()=>{var d;let{evidence:t}=(d=me(hae,e))!=
null?d:{};we();let n=tt("all"),{competition:r}=n,{language:o}=r.settings,i=jt(n,{provisional:!1}),{
history:s}=n,
a=Ye(r.stages,s.rows).filter(p=>p.status==="decided"),u=Fs(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],...yae(n,s),...hB(n),...wae(i),...vae(n,i,s),...Cae(s),...SB(
n),...gB(n,i,s),...wB(n)],c=[...l,...t===void 0?[]:bB(n,i,t,l)];return{ok:c.length===0,decided:a.map(
({stage:p,at:f,by:b,code:w})=>({stage:p,at:f,by:b,code:w})),computed:u===void 0?null:{at:u.at,by:u.by}
,
differences:c.map(p=>{var f,b,w;return{code:p.code,stage:(f=p.stage)!=null?f:null,tab:(b=p.tab)!=null?
b:null,cell:(w=p.cell)!=null?w:null,message:p.code==="RANKING_STOPPED"?wr(p.params,o):OB(p,o)}})}})}
function yae(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=Ye(n,t),i=Hc(r.language),s=new v,a=o.
flatMap(({stage:p,status:f,hash:b,at:w,by:A,code:N})=>{if(f!=="decided")return[];let P=i.find(B=>B.stage===
p),I=cw(e,P,b),$=Gc(e,b,p)!==null,_=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:Z.decisions[r.language],
params:{at:w,isSame:$}}]:[],j=[N,cr(w),A].join(", "),z=P===void 0?j:[P.code,P.at,P.by].join(", ");if(
z!==
j){let B=Z.decisions[r.language];_.push({code:"DECISION_MISLABELLED",stage:p,tab:B,params:{written:z,
recorded:j}})}let L=(I!=null?I:[]).filter(B=>!s.has(E.stringify(B)));for(let B of L)s.add(E.stringify(
B));return[..._,...L.map(B=>({code:"CHANGED",stage:p,tab:B.tab,cell:B.cell,params:B}))]}),u=i.filter(
p=>!t.some(f=>f.action==="decide"&&f.stage===p.stage&&f.hash===p.hash)).map(p=>({code:
"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=Fs(t),c=o.slice(1+o.map(({
status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:bae(e,l)]}function bae(e,{at:t,hash:n}){let r=Gc(e,n);return r===Zn?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:Zn}}]}
var wae=({findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function vae(e,{results:t},{rows:n}
){
var f,b,w,A;let{competition:r}=e,o=Fs(n),i={id:(f=o==null?void 0:o.run)!=null?f:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(w=o==null?void 0:o.by)!=null?w:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:s,settings:a}=r,u=Ye(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new v(u.map(N=>Ei(
N,s,a.language)));u.length>0&&l.add(Z.finalRanking[a.language]);let c=re(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return aw(r,t,Bf(r,t),i).flatMap(
N=>{let{name:P,grid:I}=xt(N.name);if(l.has(N.name)&&!kae(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let $=SF(I);return[...$!==null&&n.some(j=>j.run===$)?
Tae(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],...$===(o==null?void 0:o.run)?xae(P,I,d):
[],...Eae(P,TF(I,N))]})}var kae=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[
n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function xae(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function Tae(e,t,{values:n}){var i,s;let[r,o]=[U((i=t.values[0])==null?
void 0:i[0]),U((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Sae=10;function Eae(e,t){let n=t.slice(0,Sae).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Cae({name:e,links:t}){let{breaks:n,cut:r}=Ka(t,Ne(
ao),Ge);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();m();m();var gt=(e,t,n={})=>h.assign(
new C(`${e}: ${t}`),{fault:e,place:n}),AB=e=>e instanceof C&&"fault"in
e,NB=e=>AB(e)?e.fault:null;function ah(e,t){try{return t()}catch(n){throw AB(n)&&(n.place={...e(),
...n.place}),n}}var Dk=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Ok=/\s*(\/?)>/y,Dae=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
Oae={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},Aae=["AlternateContent","extLst","rPh"],Nae=500,ps=e=>gt(
"damaged",e.slice(0,60));function PB(e){return e.includes("&")?e.replace(Dae,(t,n,r,o)=>{let i=n===void 0?
k(r):k.parseInt(n,16),s=o===void 0?i<=1114111?T.fromCodePoint(i):void 0:Oae[o];if(s===void 0||!t.endsWith(
";"))throw ps(t);return s}):e}var Ak=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},Pae=e=>e===
32||e>=9&&e<=13;function Iae(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(Pae(r)||r===
62||r===47||r===60)break}return n}function uh(e,t,n){let r=e.indexOf(t,n);if(r<0)throw ps(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function ui(e,t,n=Aae){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,s=c=>{var d;if(r.length===0&&c.trim()!=="")throw ps(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,PB(c)))},a=c=>{var d;if(r.pop()!==c)throw ps(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
Ak(
c)):r.length<o&&(o=0)},u=c=>{var P,I,$;let d=Iae(e,c),p=e.slice(c,d),f={},b=d,w=0;for(;;){Dk.lastIndex=
b;let _=Dk.exec(e);if(_===null)break;if(++w>Nae)throw ps(e.slice(c-1,b));b=Dk.lastIndex;let j=_[1];j.
startsWith("xmlns")||(f[Ak(j)]=PB((I=(P=_[2])!=null?P:_[3])!=null?I:""))}Ok.lastIndex=b;let A=Ok.exec(
e);if(p===""||A===null)throw ps(e.slice(c-1));r.push(p);let N=Ak(p);return o===0&&n.includes(N)&&(o=
r.length),o===0&&(($=t.open)==null||$.call(t,N,f)),A[1]==="/"&&a(p),Ok.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&s(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:f}=uh(
e,">",c+2);a(p.trimEnd()),i=f}else if(d===63)i=uh(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=uh(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:f}
=uh(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=f}else throw ps(e.slice(c))}if(s(e.slice(i)),r.
length>0)throw ps(`<${r[0]}>`)}var lh=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.
fromCharCode(k.parseInt(n,16))):e,li=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),IB=e=>li(Xf(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var Fae=new v(
`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),$ae=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],_ae={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},Mae=/^(https?:|mailto:|tel:|#|$)/i,
Lae=/^file:\/\/\/[a-z]:/i;function jae({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?Mae.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&Lae.test(t)?[]:[(o=_ae[r])!=null?o:r]}var Bae=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function Nk(e){
let t=Bae(e);return Fae.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function zae(e){
let t=[],
n=[],r=!1;return ui(e,{open:(o,i)=>{var s,a,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...jae(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((s=i.ContentType)!=
null?s:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...Nk((a=i.instr)!=null?a:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...Nk((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(Nk)]}function FB(e){let t=h.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?zae((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):$ae.flatMap(([i,s])=>i.test(`/${n}`)?[s]:
[])});return[...new v(t)]}m();m();function Uae(e,t){let n=x.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function cm(e,t){var o,i;let n=ht(e);return(i=(o=t.map(s=>({tag:s,away:Uae(n,ht(s))}
)).
filter(({tag:s,away:a})=>a<=g.max(2,g.floor(s.length/3))&&a<g.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var Wae=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],Kae=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),Gae=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function Hae(e,t){var s,a;let n=cm(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(ht),o=t.filter(u=>r.includes(ht(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=Gae.get(u))!=null?l:[]});return(a=(s=o[0])!=null?s:i.find(u=>t.
includes(u)))!=null?a:null}var qae=100;function $B(e,t){return Wae.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,qae).flatMap(o=>{let i=o.replace(n,"$1").trim();return Kae(i)?[{tag:o,near:
Hae(
i,t)}]:[]})})}var _B=["inovasi","penerima","kompetisi"],Zae=80;function ch(e,t){let n=Yae(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[...eg(i),...tg(i).map(s=>`{{%${s}}}`)]);
if(Qae(r.flat())>
Xae)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>tue(i,t));return o.length>0?o:
r.flat().some(Vae)?uue(e,t):Jae(r.flat(),t)}var Vae=e=>LB(e).some(t=>"sign"in t&&t.tag!=="");
function Jae(e,t){
var i,s;let n=h.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>$B(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:dh(a)}))),o=(s=(i=_B.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:_B[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function Yae(e){try{let t=Wu(e);return dd(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file(wo).map(n=>n.asText()),active:FB(t)}}catch(t){return{code:Kf(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var Xae=2e4,Qae=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),MB=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),eue=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function tue(e,t){let n=new y(h.keys(t).map(i=>[ht(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let s=dh(i);return LB(i).flatMap(a=>nue(a,s,r))}),...r.loops.map(({tag:i,paragraph:s})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function nue(e,t,n){let{tag:r}=e;if("fault"in e)return MB(
ht(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
rue(r,t,n):o==="%"?oue(r,t,n):o===""||o==="#"||o==="^"?iue(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function rue(e,t,{loops:n}){let r=ht(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&ht(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var oue=(e,t,{
root:n})=>{if(n.has(ht(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:cm(`%${e}`,r),paragraph:t}]};function iue(e,t,n,r){var u;let o=ht(
t),i=MB(o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:cm(t,
eue(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:sue(s,i)}):s!==void 0&&typeof s!=
"string"&&a.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function sue(e,t){return typeof e=="string"?
new v:e===void 0?t?new v:null:e.length===0?null:new v(e.flatMap(n=>h.keys(n).map(ht)))}function LB(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:aue(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:dh(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,s).trim()))!=null?r:[];t.push({sign:a,tag:u.trim()}),n=i.slice(s+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var aue=e=>{var t;
return dh(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function dh(e,t=Zae){let n=e.replace(
/\s+/g,
" ").trim(),r=x.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function uue(e,t){
try{
return nm(e,t),[]}catch(n){let r=Gu(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var lue={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},cue={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},sa=e=>e==="id"?lue:cue;function Pk(e,t){let n=sa(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new v(r)]}function jB(e,t,n){let r=sa(n),o=Pk(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var BB="templates",
due=Q({maker:q(),fileId:q(),modified:q()}),mue=en(q(),et(due));function Pl(){let e=Ne(
BB);try{let t=lt(mue,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function Ik(
e,t){
var i;let n=Pl(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ke(BB,E.stringify(o))}m();m();var zB="lease",UB=300*1e3,pue=Q({
who:q(),run:q(),until:_t(),width:be(_t())});function WB(e,t){var a;
let n=fue(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return Fk({who:e,run:i,width:s,until:r+UB}
),
{run:i,width:s}}var KB=(e,t,n)=>Fk({who:e,run:t,width:n,until:R.now()+UB}),GB=(e,t)=>Fk({who:e,run:t,
until:0}),Fk=e=>Ke(zB,E.stringify(e));function fue(){let e=Ne(zB);try{let t=lt(pue,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();var HB=e=>typeof e=="string"?e.includes(
He):(e!=null?e:[]).some(t=>h.values(t).some(n=>HB(n))),gue=({
id:e,needs:t})=>t==="rules"||e==="tanda-terima",qB=(e,t)=>Y2.filter(n=>HB(t[n])&&!(n==="tanggal"&&
gue(
e)));m();m();var hue=["edited","own"],aa=(e,t)=>e!==null&&e.maker!==""&&e.maker!==t;function ZB(e,t,
n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
dm(
"signed",n,u?null:"revise")}if(t!==null&&aa(t,r))return i?{action:"add"}:dm(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?dm("deleted",null,"remake"):{action:"create"};let s=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&(s||hue.includes(t.status));
return a&&!i?dm(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?dm("made",n,null):{
action:"update",file:n}}var dm=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function VB(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Pf(e,t)}}function JB(e,t,n,r,o){let{status:i,...s}=VB(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=re(o).documents,l=t!==void 0&&aa(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(Ui(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var YB=(e,t)=>({...VB(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var XB=ho.columns.map(e=>e.key).filter(e=>e!=="number");function mh(e,t){var d,
p;let{name:n,grid:r}=xt(
Z.documents[e]),o=r===null?vue(n,e,t):Wi(r);t.isShut(n)||(r!==null&&xs(n,t.admins()),Dr("documents",
n));let i=Gt(),s=new y(o.rows),a=()=>[...s].flatMap(([f,b])=>b.spreadsheet===i?[{place:f,row:b}]:[]),
u=new y;for(let f of a()){let b=`${f.row.kind}:${f.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],f])}
let l=g.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(f,b)=>b==="status"?Pf(f,e):f[b];
return{
of:(f,b)=>{var w;return(w=u.get(`${f}:${b}`))!=null?w:[]},all:a,ofRun:f=>a().flatMap(({row:b})=>b.run===
f?[b]:[]),reserve:()=>l++,write:f=>{let b=f.flatMap(({place:w,row:A})=>{let N=s.get(w);return s.set(
w,A),N!==void 0&&XB.every(P=>N[P]===A[P])?[]:[w]});if(b.length!==0){yue(n,o,e);for(let w of bue(b,s))
for(let A of wue(o.columns,XB)){let N=w.rows.map(P=>A.keys.map(I=>c(P,I)));an(n,w.first,A.column,N)}
An()}}}}function yue(e,{headerRow:t,columns:n},r){let o=ho.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=g.max(...n.values())+1;an(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function bue(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function wue(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function vue(e,t,n){let r=re(t).tabs,o=ho.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));mn(At(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new y(ho.columns.map((s,a)=>[s.key,a]));return{rows:
new y,
columns:i,headerRow:null}}m();var Il=({kind:e,about:t})=>`${e.id}:${t}`;function QB(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===Vn&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function ez(e,t){var B,W,G,V,ce;let{competition:n,numberOf:r,ledger:o,files:i,
templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=kue(d,a.user),f=(B=p==null?void 0:p.row)!=
null?B:null,b=e.fields(r),w=l.title(b),A=Nt(ld(l.id,s.versionOf(l),s.shown(l,b))+w),N=H=>({sheet:Nt(
Gt()),kind:l.id,entry:Nt(c),...H===""?{}:{revision:H}}),P=H=>{let{sheet:oe,entry:he}=N(H);return i.get(
[oe,l.id,he,H].join(":"))},I=aa(f,a.user)?null:(G=P((W=f==null?void 0:f.revision)!=null?W:""))!=null?
G:Tue(f,a.user,n,u),$={user:a.user,remake:a.remake,renew:a.renew.includes(Il(e))},_=ZB(A,f,I,$),j=_.
action==="add",z=j?xue(d,a.user):(V=f==null?void 0:f.revision)!=null?V:"",L=j?P(z):void 0;return{
planned:e,
filed:j?null:f,place:j||p===null?o.reserve():p.place,revision:z,fields:b,title:z===""?w:`${w} \u2013 Rev. ${z}`,
content:A,properties:{...N(z),content:A,number:Nt((ce=r(l.id,c))!=null?ce:"")},decision:L===void 0?
_:{action:"update",file:L}}}function kue(e,t){var r;let n=o=>o.reduce((i,s)=>i===null||k(s.row.revision)>=
k(i.row.revision)?s:i,null);return(r=n(e.filter(({row:o})=>!aa(o,t))))!=null?r:n(e)}function xue(e,t){
let n=e.filter(({row:r})=>!aa(r,t));return n.length===0?"":T(g.max(...n.map(({row:r})=>k(r.revision)||
0))+1)}function Tue(e,t,{settings:n},r){return e===null||e.fileId===""||e.maker!==t?null:Zt(Vo(e.fileId,
r),n.language)}m();var ph=(e,t,{user:n,run:r})=>{var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,
entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:cr(ot()),spreadsheet:Gt(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},$k=(e,t,n)=>({...ph(e,Sue(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Sue({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==He?
"draft":"made"}function tz(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!_k(r))?$k(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var _k=({status:e})=>e==="made"||e==="draft";m();var Mk=(e,t)=>`${e.id}.${zu(e,t)}`;function nz(e,t,
n,r){let{language:o}=e.settings,i=Pl(),s=new y,a=new y,
u=l=>{var d,p;let c=Mk(l,e);return s.has(c)||s.set(c,Eue(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?ud(ai(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?wl(c,rm(ai(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return ai(l,e);let p=a.get(l.id);if(p!==void 0)return p;let f=jk(d,r,o),b=ch(f,c);return b.length>
0&&ye(ge("TEMPLATE_FAULT",jB(l.id,b,o))),a.set(l.id,f),f}}}function Lk(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),s=e[0];if(i===void 0)return s===void 0?{source:
"built-in"}:{source:"foreign",maker:s.maker};let a=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
Zt(
Vo(i.fileId,o),r);return a===null?{source:"gone"}:{source:a.type===Vn&&a.modified===i.modified?
"unedited":"own",file:a}}function Eue(e,t,n){let r=sa(n.language),o=Lk(t,n);return o.source==="foreign"?
ye(
ge("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?ye(ge("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function jk(e,t,n){if(e.type!==Vn)return Zt(bw(e.id,t),n);let[r]=Ws([e.
id],zi,t);return Zt(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var fh="\u0001";
function oz(e,t,n,r,o){let{language:i}=e.settings,s=mh(i,o),a=Ur(e,n.user,r),u=nz(e,a,n.user,
r),l={competition:e,numberOf:(L,B)=>Pue(s,L,B),ledger:s,files:QB(a.files),templates:u,options:n,
backoff:r},
c=t.map(L=>ez(L,l)),d=c.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(Il(L.planned))),p=d.slice(
0,10),f=p.map(L=>nm(u.bytesOf(L.planned.kind,L.fields),L.fields,n.pictures)),b=new y,w=c.filter(L=>{
var B;return((B=L.filed)==null?void 0:B.run)===n.run&&L.filed.status==="begun"&&Aue(L)});for(let L of c){
let B=tz(L,n);B!==null&&b.set(L,B)}let A=Iue(s,n);for(let L of p)b.set(L,ph(L,"begun",n));s.write([
...rz(
b),...A]);let N=zr(p.map((L,B)=>{var W;return{fileId:L.decision.action==="update"?L.decision.file.id:
null,folder:a.id,title:L.title,properties:L.properties,from:zi,to:Vn,bytes:(W=f[B])!=null?W:new D}}),
r),{failures:P,again:I}=Oue(p,N,b,n);s.write(rz(b));for(let L of P.values())Br(L)&&Ks(L,i);let $=L=>p.
filter(B=>L.includes(B.decision.action)&&!P.has(B)&&!I.has(B)).length,_=s.ofRun(n.run),j={made:_.filter(
_k).length,failed:_.filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:$(
["create","add"])+w.length,updated:$(["update"]),unchanged:c.filter(L=>L.decision.action==="keep").length-
w.length,failed:P.size,documents:[...c.map(L=>JB(L,b.get(L),P.get(L),n.user,i)),...A.map(({row:L})=>YB(
L,i))],done:c.length-d.length+p.length-I.size,total:c.length,more:d.length>p.length||I.size>0,skip:[
...n.skip,...[...P.keys()].map(L=>Il(L.planned)),...[...I].filter(L=>Nue(N[p.indexOf(L)])).map(L=>Il(
L.planned)+fh)]},run:j,notes:[...Rue(c,s,n),...Due(c,u)]}}var Cue=3;function Rue(e,t,{isCurrent:n}){
let r=e.filter(({decision:a,filed:u,content:l})=>a.action==="keep"&&u!==null&&u.content!==""&&u.content!==
l&&["signed","edited","made"].includes(a.status)),o=t.all().filter(({row:a})=>a.status==="signed"&&!n(
a.kind,a.entry)),i=[...r.map(({filed:a,title:u})=>(a==null?void 0:a.title)||u),...o.map(({row:a})=>a.
title)];return i.length===0?[]:[{code:"DOCUMENT_OUTDATED",severity:"warning",params:{titles:i.slice(
0,Cue),count:i.length}}]}function Due(e,t){var r;let n=new y;for(let{planned:o,fields:i,decision:s}
of e){
if(s.action==="keep"&&s.status!=="made")continue;let a=(r=n.get(o.kind.id))!=null?r:new v;for(let u of qB(
o.kind,t.shown(o.kind,i)))a.add(u);n.set(o.kind.id,a)}return[...n].flatMap(([o,i])=>i.size===0?[]:[{
code:"DOCUMENT_DOTS",severity:"info",params:{kind:o,fields:[...i]}}])}function Oue(e,t,n,r){var s,a;
let o=new y,i=new v;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){n.set(
l,$k(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||Au(d);if(p&&!r.skip.includes(Il(l.planned)+
fh)){i.add(l);continue}o.set(l,d),p||n.set(l,{...ph(l,"failed",r),modified:(a=(s=l.filed)==null?void 0:
s.modified)!=null?a:""})}return{failures:o,again:i}}var Aue=({decision:e})=>e.action==="keep"&&e.status===
"made"&&e.file!==null,Nue=e=>e!==void 0&&"failure"in e&&Au(e.failure),rz=e=>[...e].map(([{place:t},n])=>(
{
place:t,row:n}));function Pue(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);
return(o=r[r.length-1])!=null?o:null}var Iue=(e,{user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===
t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{
...o,
status:"void"}}));var Fue=Q({kinds:et(q()),skip:be(et(q())),renew:be(et(q())),remake:be(Ue())});
function mm(e){return ue(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=me(Fue,e);return we(),Ee(()=>{let s=tt(
"ranking");Ht(s);let{competition:a}=s,{language:u}=a.settings,l=[...new v(n)].map(W=>Bk(W,u)),{
history:c}=s,
{findings:d,blocking:p,hash:f,context:b}=oh(s,c,l),w=l.filter(W=>eh(W,b)),A=fB(p);if(w.length===0&&l.
length>0)return iz(p,u);if(b.winners===null&&A.length>0)return iz(A,u);let N=ve(),P=WB(N,St);if(
"holder"in P){let{who:W,until:G}=P.holder;return ye(ge("BUSY",re(u).problems.leased(W,_ue(G))))}let I=ia(
w,b),$={user:N,run:P.run,skip:r,renew:o,remake:i,pictures:b.pictures,isCurrent:xk(b)},_=Mn(P.width,t),
{batch:j,run:z,notes:L}=oz(a,I,$,_,s.keepers);j.more?_.width!==P.width&&KB(N,P.run,_.width):(Mue(c,{
id:P.run,hash:f,...z},N,a.settings),GB(N,P.run));let B=w.length===l.length;return{ok:B&&j.failed===0&&
!r.some(W=>!W.endsWith(fh)),findings:co([...B?d:p,...$ue(w,I),...L],u),...j}})})}var $ue=(e,t)=>e.filter(
n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),
_ue=e=>ot(new R(e)).slice(11,16);function Bk(e,t){var r;let n=ms.map(o=>o.id).join(", ");return(r=um(
e))!=null?r:ye(ge("BAD_REQUEST",re(t).problems.unknownKind(e,n)))}function iz(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:co(
e,t),...n}}function Mue(e,t,n,r){if(t.made+t.failed===0)return;let o=re(r.language).history.documents(
t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||zt(e,{at:ot(),by:n,action:"documents",
detail:o,
run:t.id,hash:t.hash},r)}var zk=Q({kind:q()}),Lue=Q({kind:q(),content:q()}),sz=e=>ue(()=>{let{kind:t}
=me(zk,e);return we(),pm(
gh(t))}),az=e=>ue(()=>{let{kind:t}=me(zk,e);return we(),Ee(()=>{let n=gh(t),r=dz(n);return"file"in r?
pm(n,r):(mz(n,Vn,ai(n.kind,n.competition)),pm(n))})}),uz=e=>ue(()=>{let{kind:t,content:n}=me(Lue,e);
return we(),Ee(()=>{let r=gh(t),o=Qo(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>Nu){let a=sa(r.language).
tooLarge(i(o.length),i(Nu));return ye(ge("TEMPLATE_FAULT",a))}let s=pz(o,r);return s.length===0&&mz(
r,zi,o),{...pm(r),refused:s}})}),lz=e=>ue(()=>{let{kind:t}=me(zk,e);return we(),Ee(()=>{var u;let n=gh(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=Pl()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=cz(r);for(let{id:c,properties:d}of Ur(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
Zt(yw(c,{trashed:!0},a),s)}return Ik(r,null),pm(n)})});function gh(e){let t=R.now(),n=tt(),{
competition:r}=n,
o=ft(r.settings.language),i=Bk(e,o),{context:s}=oh(n,n.history,[i]),a=Mk(i,r),[u,l]=[ve(),Mn(1,t)];
return{
competition:r,kind:i,name:a,fields:Tk(i,s),user:u,language:o,backoff:l}}var cz=e=>({sheet:Nt(Gt()),
template:e}),
dz=({name:e,user:t,language:n,backoff:r})=>{var o;return Lk((o=Pl()[e])!=null?o:[],{folder:{files:[]}
,
user:t,language:n,backoff:r})};function mz({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var A;let u=Ur(e,r,i),l=cz(n),c=u.files.find(N=>N.type===s&&N.properties.sheet===l.sheet&&N.properties.
template===l.template),d=sa(o).title(t.id),p={fileId:(A=c==null?void 0:c.id)!=null?A:null,folder:u.id,
title:d,properties:l,from:zi,to:s,bytes:a},[f]=zr([p],i),{id:b,modified:w}=Zt(f!=null?f:{failure:{
kind:"unknown",reason:"no-answer"}},o);Ik(n,{maker:r,fileId:b,modified:w})}var jue=["TAG_UNKNOWN",
"LIST_AS_TEXT"],pz=(e,{fields:t,language:n})=>Pk(ch(e,t!=null?t:{}).filter(({code:r})=>t!==null||!jue.includes(
r)),n);function pm(e,t=dz(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{kind:n.id,source:t.
source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?pz(jk(
t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:fz(r)}}var Bue=200,
fz=e=>h.fromEntries(h.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,Bue):n.slice(0,1).map(
fz)]));m();m();var Uue=["begun","failed","deleted","void"],gz=({row:{kind:e,entry:t,revision:n}})=>[
e,t,n].join(":"),
hz=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,yz={failure:{kind:"unknown",
reason:"no-answer"}};function bz(e,t,n,r,o){var b;let{language:i}=e.settings,s=mh(i,to(e.settings,()=>!0)).all(
).
map(({row:w})=>w).filter(w=>w.maker===n&&t.includes(w.kind)&&!Uue.includes(w.status)),a=s.length===0?
null:Ur(e,n,o),u=a===null?[]:Wue(s,a,i,o),l=u.filter(w=>!hz(w)&&!r.includes(gz(w))),c=l.slice(0,10),
d=new y(Kue(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((w,A)=>[c[A],w])),p=[...d.values()].flatMap(
w=>"failure"in w?[w.failure]:[]);for(let w of p)Br(w)&&Ks(w,i);let f=c.filter(w=>{var A;return"ok"in
((A=d.get(w))!=null?A:yz)});return{ok:p.length+r.length===0,created:f.filter(({pdf:w})=>w===null).length,
updated:f.filter(({pdf:w})=>w!==null).length,unchanged:u.filter(hz).length,failed:p.length,files:u.map(
w=>{var $,_,j;let A=($=d.get(w))!=null?$:{ok:w.pdf},{kind:N,entry:P,title:I}=w.row;return{kind:N,
entry:P===
""?null:P,title:I,file:"ok"in A&&(j=(_=A.ok)==null?void 0:_.link)!=null?j:null,problem:"ok"in A?null:
re(i).documents.failed(Ui(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(w=>!f.includes(w)).map(gz)]}}var Wue=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:Zt(Vo(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
Ru&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===Vn?[{row:o,document:s,pdf:a}]:[]});
function Kue(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:Ws(r,Ru,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:Ru,to:Ru},bytes:
d.
ok}]}),s=i.length===0?[]:zr(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
yz})}var Gue=Q({kinds:et(q()),skip:be(et(q()))}),wz=e=>ue(()=>{let t=Mn(10,R.now()),{kinds:n,skip:r=[
]}=me(
Gue,e);return we(),Ee(()=>bz(tt().competition,n,ve(),r,t))});m();m();var Hue=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],que=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Zue=e=>e.every(t=>t>=32||t>=9&&t<=13),Vue=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function vz(e){let t=e.slice(0,500),n=x.from(t,o=>T.fromCharCode(o)).join(""),r=Hue.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:que(n)?"photo":Zue(t)&&Vue(n)?"text":null}m();var Jue={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Yue={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},Xue={id:
"Berkas ini",en:"This file"},kz=(e,t,n=null)=>(t==="id"?Jue:Yue)[e](
n===null?Xue[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var Que=[[14,22],[45,47]],
ele=[9,10];function xz(e){return ele.includes(e)?"percent":Que.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var tle=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function hh(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||tle(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var nle=1048576,fm=16384,Wk=2e6,Kk=5e7,Gk=7e5,rle=5e4,ole=1462,ile=864e5,
sle=R.UTC(1899,11,30);function ale(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw gt("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function Uk(e,t){if(!/^\d{1,9}$/.test(
e))throw gt("damaged",`${t} "${e}"`);return k(e)}function ule(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw gt("damaged",
"two values in a cell");e.value=n}}function lle({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>rle)throw gt("too-large","a long text");return n}function Tz(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],s={row:-1,column:-1},a=null,[u,l,c]=[0,0,0],d=!1,p=null,f=null,b=P=>{let{row:I,column:$}=s;
if(!(I>=0&&$>=0&&I<nle&&$<fm))throw gt("damaged","a cell outside the sheet");if(i.push(I*fm+$),i.length>
Gk)throw gt("too-large","more cells than are read");if(r.rows=g.max(r.rows,I+1),r.columns=g.max(r.columns,
$+1),P===null)return;if(l+=lle(P),l>Kk)throw gt("too-large","long texts");if(u=g.max(u,$+1),g.max(n.
length,I+1)*u>Wk)throw gt("too-large","a cell far out");for(;n.length<=I;)n.push([]);let _=n[I];for(
;_.
length<$;)_.push(void 0);_[$]=P},w=(P,I)=>{P==="row"?(s.row=I.r===void 0?s.row+1:Uk(I.r,"the row")-1,
s.column=-1):P==="c"?(p={attributes:I},I.r===void 0?s.column+=1:{row:s.row,column:s.column}=ale(I.r)):
p!==null&&(P==="v"||P==="f"||P==="t")&&(f="")};ah(()=>p===null?{}:{cell:xe(s.row,s.column)},()=>ui(e,
{open:(P,I)=>{if(P==="sheetData")d=!0;else if(d)w(P,I);else if(P==="sheetProtection")a=I;else if(P===
"protectedRange")o.push(I);else if(P==="col"&&(c+=k(I.max)-k(I.min)+1,!(c<=fm)))throw gt("damaged",
"more columns than there are")},text:P=>{f!==null&&(f+=P)},close:P=>{P==="sheetData"&&(d=!1),!(!d||p===
null)&&(P==="c"?(b(ple(p,t)),p=null):f!==null&&ule(p,P,f),f=null)}}));let N=cle(i);if(N!==null)throw gt(
"damaged","a cell given twice",{cell:xe(N.row,N.column)});return{rows:n,named:r,protection:a,
openRanges:o,
signs:l,cells:i.length}}function cle(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new v;
for(let n of e){
if(t.has(n))return{row:g.floor(n/fm),column:n%fm};t.add(n)}return null}function dle(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?k(e):k.NaN;if(!k.isFinite(t))throw gt("damaged",`the number "${e}"`);return t}function mle(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-sle)/ile;if(k.isNaN(t))throw gt(
"damaged",`the date "${e}"`);return t}function ple({attributes:e,value:t,inline:n,formula:r},o){var p,
f;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:Uk(e.s,"the look")])!=null?p:"plain",l=(
b,w="plain")=>r===void 0?{value:b,kind:w}:{value:b,kind:w,formula:r},c=b=>b===""&&r===void 0?null:l(
lh(b)),
d=(f=e.t)!=null?f:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=dle(t);return l(
u==="date"&&a?b+ole:b,u)}case"s":{let b=i[Uk(t,"the text")];if(b===void 0)throw gt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw gt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(mle(t),"date");default:throw gt(
"damaged",`the type "${d}"`)}}function fle(e){let t;try{t=Zf(e,ZI,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=Kf(r);throw gt(o===null?
"not-xlsx":o==="too-large"?o:"damaged",T(r))}let n=new y(h.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:Lu(o)}}function gle(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function Sz(e,t){let n=e(gle(t)),r=new y;
return ui(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var hle={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function Hk(){let e=new y;return t=>{
var o;let n=hle[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw gt("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function yle(e){let t=[],n=null,r=!1,o=Hk();return ui(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(lh(n!=
null?n:""))}}),t}function ble(e){let t=new y,n=[],r=Hk(),o=!1;return ui(e,{open:(i,{numFmtId:s,
formatCode:a})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(k(s),hh(a!=null?a:"")):i==="xf"&&o&&n.push((u=t.get(
k(s)))!=null?u:xz(k(s!=null?s:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function Ez(e,t){let n=new v;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var wle=e=>e===
"1"||e==="true";function vle(e){var P;let t=fle(e),n=(P=[...Sz(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:P.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw gt("not-xlsx","no workbook");
let o=Sz(t,n),i=I=>{var $,_,j;return(j=t((_=($=[...o.values()].find(z=>z.type===I))==
null?void 0:$.target)!=null?_:""))!=null?j:""},s=[],a=Hk(),u=!1,l=null;ui(r,{open:(I,$)=>{a(I);let{
name:_="",
state:j="visible",id:z="",date1904:L}=$;I==="workbookPr"&&(u=wle(L)),I==="workbookProtection"&&(l=$),
I==="sheet"&&s.push({name:_,hidden:j!=="visible",relation:o.get(z)})}});let c=Ez(s,({name:I})=>I);if(
c!==
null)throw gt("damaged","two sheets of one name",{tab:c.name});let d=Ez(s,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw gt("damaged","two sheets of one part",{tab:d.name});let p=yle(i(
"sharedStrings")),f=ble(i("styles")),[b,w,A]=[0,0,0];return{sheets:s.map(({name:I,hidden:$,relation:
_})=>ah(
()=>({tab:I}),()=>{let j=_===void 0?null:t(_.target);if(_===void 0||j===null)throw gt("damaged",
"a sheet is missing");let{type:z,target:L}=_,B=Tz(z==="worksheet"?j:"",{strings:p,kinds:f,since1904:
u});
if(b+=B.rows.length*B.rows.reduce((W,G)=>g.max(W,G.length),0),w+=B.cells,A+=B.signs,b>Wk||w>Gk||A>Kk)
throw gt("too-large","more than is read");return{name:I,hidden:$,part:L,type:z,...B}})),part:n,
protection:l}}
var Cz=e=>vle(e).sheets.filter(({type:t})=>t==="worksheet");m();function kle(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?On.id:U(e.kind==="score"?e.
value:e.raw)}function Rz({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:kle(i)}]})))}function Dz(e,t){let[n,r]=[e===null?new y:Rz(e),Rz(t)];
return[...new v([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function Oz({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function xle({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return Qr(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var Az=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function Tle(e,t,n){
return{
...e,values:Az(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:Az(e.grid.values,t,n)}}}function Nz(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=xle(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?wf(s,o.before.cell):lu(s,o.before.cell);return i!==void 0&&a?Tle(r,i,
o.now):r},e)}m();var Sle=6,Ele=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function Cle(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function Pz(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=M(e.name),s=e.rows.slice(0,Sle).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>M(Si(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>Cle(c,d)))].find(c=>c.length>0&&!c.some(d=>Ele(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function Iz(e,t,n){var p,f,b,w;let{values:r,formats:o,headerRow:i}=t,s=(f=(p=r[0])==null?void 0:
p.length)!=
null?f:0;((w=(b=De().getSheetByName(e))==null?void 0:b.getLastRow())!=null?w:0)>0||mn(Rle(e,s,i,n));
let u=De().getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(s,u.getLastColumn(
))];
_o(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:N,format:P}of o)
u.getRange(A+1,N+1).setNumberFormat(P);d.setValues(x.from({length:l},(A,N)=>x.from({length:c},(P,I)=>{
var _,j;let $=(j=(_=r[N])==null?void 0:_[I])!=null?j:"";return typeof $=="string"?qh($,!1):$})))}var Rle=(
e,t,n,r)=>({
name:e,values:x.from({length:n+1},()=>x.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:x.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:x.from({length:
t},
()=>""),layout:""});m();m();var Fz={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Dle={title:Fz.
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
history:e=>`scores collected from the files of ${e}`},rr=e=>e==="id"?Fz:Dle;var yh={kind:"unknown",
reason:"no-answer"};function gm(e,{workbook:t}){let{language:n}=t.competition.
settings;return Br(e)?Ks(e,n):e.kind==="haste"||Au(e)?rr(n).busy:Ui(e,n)}m();function Fl(e){var z;
let t=Mn(10,R.now()),n=tt(),{competition:r}=n,{settings:o,stages:i}=r,s=rr(o.language),
a=L=>ye(ge("BAD_REQUEST",L));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=Ye(
i,u.rows),c=L=>{var B;return((B=dn(l,L.name))==null?void 0:B.status)==="open"},d=e===void 0?(z=i.find(
c))!=null?z:i[i.length-1]:Jn(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),f=i.slice(0,p),b=f.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:w}=jt(n,{
provisional:!1}),
A=f[w.length];if(A!==void 0)return a(s.earlierUnranked(A.name));let N=Ti(r,w.slice(0,p)),P=no(r),I=ve(
),
$=Ole(I,t,o.language),_=Nt(Gt()),j=pt(r,d).map(L=>{let B=pf({stage:d,judge:L,entries:N.filter(oe=>o.
conflicts!=="exclude"||P(L,oe)===null),criteria:We(r,d),language:o.language,competition:pn(r),
deadline:o.
deadline}),W={kind:"judge-file",sheet:_,stage:Sw(d.name),judge:Ew(L.code)},G=Nf(d.name,L.code),V=$.find(
({properties:oe})=>h.keys(W).every(he=>oe[he]===W[he])),ce=V!=null?V:G.maker===I&&G.id!==""?Zt(Tw(G.
id,t),o.language):null,H=Nt(E.stringify(B.values.slice(B.headerRow)));return{judge:L,layout:B,
properties:{
...W,content:H},filed:G,file:ce}});return{workbook:n,history:u,stage:d,isClosed:!c(d),user:I,backoff:
t,
seats:j}}var hm=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,s;return(s=(i=gr(o,e.competition).
find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?void 0:i.name)!=null?s:r.name};function Ole(
e,t,n){
let r=Ne(Yc(e));if(r===null)return[];let o=xw(r,t);return"failure"in o&&o.failure.kind==="not-found"?
[]:Zt(o,n)}m();var bh=({judge:e})=>e.email.trim().toLowerCase();function wh(e){var o;let{filed:t,
file:n}=e,r=bh(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Ale(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=wh(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Nle=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Ple(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Nle(t),s=r.filter(u=>u!==
t&&bh(u)!==""&&bh(u)===bh(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var $l={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function _l(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=rr(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:f,file:b}=d,w=u.get(p.code),A=w===void 0?Ale(d,i):"failed";return{judge:p.code,name:p.name,
state:A,
message:w!=null?w:Ple(A,d,e,a),link:(b==null?void 0:b.link)||f.link||null,email:f.email,collected:f.
collected||null,changed:b!==null&&f.collected!==""&&b.modified>f.modified,done:f.done,of:f.collected===
""?d.layout.table.height:f.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Ile=100,
Fle=Q({stage:be(q()),skip:be(et(q()))});function _z(e){return ue(()=>{let{stage:t,skip:n=[]}=me(
Fle,e);return we(),Ee(()=>{var $;let r=Fl(t);Ht(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=rr(i);if(r.isClosed)return ye(ge("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:_,file:j})=>j!==null&&!n.includes(_.code)),u=a.slice(0,10),l=qe(),c=_le(r,l),d=_=>r.history.
rows.some(j=>j.run===_),p=($=[...c.values()].find(_=>!d(_)))!=null?$:St(),f=ot(),{collected:b,
written:w,
changes:A,failures:N}=$le(r,u,{names:l,run:p,at:f});for(let _ of w)c.set(_,p);let P=a.length>u.length,
I=r.seats.filter(({judge:_})=>c.get(_.code)===p).map(({judge:_})=>_.code);if(!P&&I.length>0){let _={
at:f,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};zt(r.history,{..._,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return _l(r,{...$l,collected:b,changes:A.slice(0,Ile),
changed:A.length,more:P,skip:[...n,...u.map(({judge:_})=>_.code)],failures:N})})})}function $le(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:Ws(s,Zc,e.backoff),{list:u}=Go(i),l=PD(rr(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new y};for(let[d,p]of t.entries()){
let{
code:f}=p.judge,b=a[d],w=b===void 0||"failure"in b?{failure:gm(b===void 0?yh:b.failure,e)}:Lle(e,p,b.
ok,{name:hm(e,p,n),mark:l,corrections:u.filter(A=>A.stage===e.stage.name&&A.judge===f)});if(
"failure"in
w){c.failures.set(f,w.failure);continue}w.isWritten&&c.written.push(f),c.changes.push(...w.changes.map(
A=>({judge:f,...A}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...w.progress}
,
Gs(e.stage.name,f,p.filed)}return c}function _le(e,t){let n=new y;for(let r of e.seats){let o=hm(e,r,
t),i=t.includes(o)?jR(je(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function $z({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var Mle=(
e,t)=>E.
stringify(vc(e))===E.stringify(vc(t));function Lle({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){var j;let{competition:u}=e,l=rr(u.settings.language),{language:c}=u.settings,
d;try{d=LR(Cz(o),r.name)}catch(z){let L=(j=NB(z))!=null?j:"damaged",B=L==="not-xlsx"?vz(o):null;
return{
failure:B===null?l.unreadable[L]:kz(B,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=Pz(d,
{stage:t,judge:n},u);if(p!==null){let z=l.title([pn(u),r.name,n.name]);return{failure:l.otherOwner(z,
$z({stage:t,judge:n},p),$z(p,{stage:t,judge:n}))}}if(MR(d))return{failure:l.unreadable["too-large"]}
;
let f=je(i),b=f.values.every(z=>z.every(L=>L===""));if(!b&&!xn(f))return{failure:l.tabTaken(i)};let w=We(
u,t),A=Ga(u.entries),N=z=>Ri(z,t.name,n.code,w,A),I=Nz(((...[z,L,B])=>{let W=Ay(z,L,B),G=[...N(W.grid).
columns.values()].flat(),V=W.formulas.filter(({column:H})=>G.includes(H));if(V.length===0)return W;
let ce=Ua(
V).map(H=>xe(H.row,H.column,H.rows,H.columns));return Ay(z,L,`${B} \xB7 ${l.formulas(ce.join(", "))}`)}
)(
d,i,s),a,N),$=N(I.grid),_=b||!BR(f,I)||!Mle(f,I.grid);return _&&Iz(i,I,r),Sa(i,u.settings.admins),{
isWritten:_,
changes:Dz(b?null:N(f),$),progress:Oz($,w)}}m();m();m();var jle="Arial",Ble=10,Mz=164,zle={General:0,
"@":49},Ule='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Wle=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Kle=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Wle).join("")}<diagonal/></border></borders>`,Lz=e=>`FF${e.
replace("#","").toUpperCase()}`;function ym(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var vh=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function jz(){let[e,
t,n,r,o]=[ym(),ym(),ym(),ym(),ym()],i=({bold:c,size:d=Ble})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${jle}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${Lz(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=zle[c])!=null?
d:Mz+n.idOf(li(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],f=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${f}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${Lz(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
vh("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${Mz+d}" formatCode="${c}"/>`)),vh("fonts",e.all),`<fills count="${2+t.all.length}">${Ule}${t.all.join(
"")}</fills>`,Kle,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',vh(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',vh("dxfs",o.all),
"</styleSheet>"].join("")}}var bm=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,qk="http://schemas.openxmlformats.org/spreadsheetml/2006/main",Uz="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
Wz="http://schemas.openxmlformats.org/package/2006",Gle="application/vnd.openxmlformats-officedocument.spreadsheetml",
Hle=32767,qle=225,Bz=({top:e,left:t,height:n,
width:r})=>xe(e,t,n,r),Zle=e=>g.round((e-5)/7*100)/100;function Vle(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${bm}<sst xmlns="${qk}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${IB(n)}</t></si>`).join("")}</sst>`}}function Jle(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${li(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${k(
e)}</v></c>`;let a=e.slice(0,Hle);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function Yle({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${xe(
e,t)}" activePane="${o}" state="frozen"/>`}function Xle(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${Zle(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>Jle(l,xe(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${Bz(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${li(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${li(
l.slice(0,qle))}" sqref="${Bz(a)}"><formula1>${li(
u)}</formula1></dataValidation>`);return[`${bm}<worksheet xmlns="${qk}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${Yle(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var kh=(e,t,n)=>`<Relationship Id="rId${e}" Type="${Uz}/${t}" Target="${n}"/>`,zz=e=>`${bm}<Relationships xmlns="${Wz}/relationships">${e.join(
"")}</Relationships>`,xh=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${Gle}.${t}+xml"/>`;
function Kz(e){var s;let[t,n]=[jz(),Vle()],r=e.map(a=>Xle(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${bm}<Types xmlns="${Wz}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',xh("workbook.xml","sheet.main"),...o.map(
a=>xh(
a,"worksheet")),xh("styles.xml","styles"),xh("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":zz([kh(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${bm}<workbook xmlns="${qk}" xmlns:r="${Uz}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${li(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":zz([...o.map((a,u)=>kh(u+1,"worksheet",a)),kh(o.length+1,"styles",
"styles.xml"),kh(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return ju(h.fromEntries(h.entries(i).map(([a,u])=>[a,Vi(u)])))}m();m();var Qle="#d9e2f3",
Zk=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Th(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var f;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:Qle};let d=l>=n.left&&l<n.left+n.width,p=(f=i[l])!=null?f:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,f;let d=(f=(p=e.formulas[l])==null?void 0:p[c])!=
null?f:"";return{value:u,style:s(l,c),...d===""?{}:{formula:Zk(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Zk(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Zk(u.formula)}))}}m();function ece({style:e}
,t,n){let r=typeof t=="object"?IR(t.date):t,o=typeof r=="number"&&hh(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function tce({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function Gz(e,t,{
grid:n,formats:r,read:o}){let i=Th(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
tce(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let f=[...t.map(({name:w})=>{var N,P,
I,$,_;let A=(N=d.marks.get(w))==null?void 0:N.at;return A===void 0?["",""]:[(I=(P=n.values[A.row])==
null?void 0:P[A.column])!=null?I:"",(_=($=r[A.row])==null?void 0:$[A.column])!=null?_:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((w,A)=>{let N=f[A-a];return N===void 0?w:ece(w,...N)})});
return{
...i,rows:u}}function Hz(e,t,n){let{judge:r,layout:o}=t,i=hm(e,t,n),s=je(i);if(!xn(s))return Th(o);
let{competition:a}=e.
workbook,u=We(a,e.stage),l=Ri(s,e.stage.name,r.code,u,Ga(a.entries));return Gz(o,u,{grid:s,formats:
$o(
i),read:l})}var nce=Q({stage:be(q()),skip:be(et(q())),remake:be(Ue())});function qz(e){return ue(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=me(nce,e);return we(),Ee(()=>{let o=Fl(t);Ht(o.workbook);let i=new y,a=(o.isClosed?
[]:o.seats.filter(b=>rce(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=oce(
o,u,i),c={...o,seats:l},{left:d,shared:p}=ice(c,n,i);return _l(c,{...$l,made:u.filter(({judge:b})=>l.
some(w=>w.judge===b&&w.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function rce({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function oce(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=rr(s.settings.language),u=Ur(s,i,e.backoff),l=qe(),c=t.map(b=>Kz([Hz(e,b,l)]));for(let{judge:b}of t)
Gs(o.name,b.code,{...Xc,maker:i});let d=zr(t.map((b,w)=>({fileId:null,folder:u.id,title:a.title([pn(
s),b.layout.name,b.judge.name]),properties:b.properties,from:Zc,to:qc,bytes:c[w],writersCanShare:!1}
)),
e.backoff),p=new y;for(let[b,w]of t.entries()){let A=d[b];A!==void 0&&"ok"in A&&p.set(w,{...A.ok,
access:[]})}
let f=e.seats.map(b=>{var w;return Sh(b,(w=p.get(b))!=null?w:b.file,i)});for(let[b,w]of f.entries())
p.has(e.seats[b])&&Gs(o.name,w.judge.code,w.filed);for(let[b,{judge:w}]of t.entries()){let A=d[b];A!==
void 0&&"failure"in A&&n.set(w.code,gm(A.failure,e))}return f}var Sh=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...Xc,maker:n,id:t.id,link:t.link}};function ice(e,t,n){let{
stage:r,
user:o}=e,i=rr(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:Sh(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:ace(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(f=>{let b=f.changes[l];return b===void 0||n.has(f.seat.judge.code)?[]:[{...f,
change:b}]}),
d=c.length===0?[]:Jc(c.map(({change:f})=>f),e.backoff),p=[];for(let[f,{index:b,change:w}]of c.entries(
)){
let A=d[f],N=e.seats[b];if(A===void 0||"failure"in A){p.push([N,A===void 0?yh:A.failure]);continue}
let P=uce(
Sh(N,N.file,o),w,A.ok);e.seats[b]=P,Gs(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:f},b]of p){
let w=i.
notShared(f.email.trim(),b.reason);n.set(f.code,Br(b)||b.kind!=="refused"?gm(b,e):w)}}return sce(e),
{left:s.length-a.length,shared:u}}function sce({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=Sh(i,i.file,n),a=wh(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},Gs(t.name,i.judge.code,l))}}function ace(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=wh(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:f,deadline:b}=p.settings,w=o.name===""?o.code:
o.name,A=rr(f).invitation(w,n.name,pn(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:A}]}
function uce(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var lce=Q({stage:be(q())});function Zz(e){
return ue(()=>{let{stage:t}=me(lce,e);return we(),_l(Fl(t),
$l)})}m();m();var Vk="protecting";function Vz(e){var r;let t=((r=Ne(Vk))!=null?r:"").split(`
`),n=[...Kt(qe(),bt()).values()].filter(o=>t.includes(o)||JS(o));if(n.length!==0){Ke(Vk,n.join(`
`));for(let o of n)Sa(o,e);Ke(Vk,"")}}var cce=Q({stage:be(q())}),dce=180*1e3;function Eh(e){return ue(
()=>{let t=R.now()+dce,{stage:n}=me(
cce,e);return we(),Ee(()=>{let r=tt();Ht(r);let o=mce(r,n);return pce(r,o,t)})})}function mce({
competition:e,
findings:t,history:n},r){let{language:o,judgeFiles:i}=e.settings,s=Jo(ft(o)),a=p=>ye(ge(
"BAD_REQUEST",
p));i==="separate"&&a(s.separate);let u=Ye(e.stages,n.rows),l=p=>u.some(f=>f.stage===p&&f.status==="open"),
c=r===void 0?e.stages.find(({name:p})=>l(p)):Jn(e,r);if(c===void 0)return a(s.noOpenStage);l(
c.name)||a(s.closed(c.name)),c.scoreTab!==void 0&&a(s.sharedTab(c.name,c.scoreTab)),pt(e,c).length===
0&&a(s.noJudges),We(e,c).length===0&&a(s.noCriteria(c.name)),e.entries.length===0&&a(s.noEntries);
let d=t.
find(({code:p})=>p==="ENTRY_DUPLICATE_CODE"||p==="ROW_WITHOUT_CODE");return d!==void 0&&a(wr(d,ft(o))),
c}function pce(e,t,n){let{competition:r}=e,{settings:o,stages:i}=r,s=Jo(ft(o.language)),{results:a,
progress:u}=jt(
e,{provisional:!1}),l=i.indexOf(t);a.length<l&&ye(ge("BAD_REQUEST",s.notReached(t.name)));let c=Ti(r,
a.slice(0,l)),d=no(r),p=_=>_===null||o.conflicts==="include",f={workbook:e,stage:t,common:{stage:t,
criteria:We(
r,t),language:o.language,competition:pn(r),deadline:o.deadline},admins:[...o.admins,ve()]},b=pt(r,t),
w=[];for(let _ of b){if(R.now()>n)break;let j=c.filter(z=>p(d(_,z)));w.push(QP(f,_,j))}Vz(f.admins),
An();let A=w.filter(_=>_.id!==null),N=gf(),P=new y(u.map(_=>[`${_.stage}|${Y(_.judge)}`,_])),I=A.map(
({id:_,tab:j,judge:z})=>{var L;return{id:_!=null?_:0,tab:j,stage:t.name,judge:z,progress:(L=P.get(`${t.
name}|${Y(z)}`))!=null?L:{scored:0,expected:1}}});Lb(jb(I,N));let $=w.length<b.length;return{stage:t.
name,tabs:w.map(({tab:_,judge:j,status:z,added:L})=>({tab:_,judge:j,status:z,added:L})),more:$,notes:
fce(
w,f,o.language)}}function fce(e,{workbook:t},n){let r=ft(n),o=Jo(r),i=l=>X(e.filter(l).map(({judge:c}
)=>c),
r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;
return[
...e.flatMap(({tab:l,status:c,missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:
[]),...s===""?[]:[o.noEmail(s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();var gce=Q(
{language:Rt(["id","en"])});function Jz(e){let t=ue(()=>k2(Wb,me(gce,e).language));return"problem"in t?
t:Ki()}m();var hce=Q({entries:et(q())}),yce=100;function Ch(e){return ue(()=>{let{entries:t}=me(hce,
e);we();let n=new v(
t.map(Y)),r=Kt(qe(),bt()),{competition:o}=Nn(new y([...r].map(([i,s])=>[i,je(s)])));return{settings:
r.
has("settings")?o.settings:null,history:uu(o.settings.language).rows.slice(-yce).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(Y(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function Yz(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function Xz(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function Qz(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Jk(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function eU(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function tU(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Yk=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function nU(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var bce=Q({provisional:Ue()});function Rh(e){return ue(()=>{let{
provisional:t}=me(bce,e);return we(),
Qz("Sidebar",re(rt()).menu.rankingTitle,t?"provisional":"ranking"),null})}var wce=240*1e3,rU=[
"piagam","surat"];function Xk(e){var i,s;let t=Yk(e)?rt():"id",n=re(t).menu,r=Jo(
t),o=Yk(e)?(s=(i=td())==null?void 0:i.top)!=null?s:10:null;Yz(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var oU=()=>Xz("Sidebar",re(
rt()).menu.name);function iU(){
let e=WN(),t="answer"in e?e.answer.questions:0;ua(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var sU=()=>ua(Eh({}),({tabs:e,more:t,notes:n})=>{let r=Jo(ex());return[vce(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),vce=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function aU(){var i,s,a;let e=nd({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){uU(e);return}let n=ex(),r=re(n),o=re(
rt()).menu.close((a=(s=td())==null?void 0:s.top)!=null?a:10);eU(r.menu.name,r.done.stillOpen(X(t,n),
o))&&Qk()}var Qk=()=>uU(nd({provisional:!1,close:!0}));function uU(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;ua(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function lU(){let e=Rh({provisional:!1});"problem"in e&&fU(
e.problem,re(rt()).menu.name)}var cU=()=>ua(Yf({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),dU=()=>ua(
Jf({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),kce=12,mU=()=>ua(sh(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,kce).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function pU(){let e=R.now()+wce,t=null,n=mm({kinds:rU});for(;"answer"in n&&(t=nU(t,n.answer),
!(!n.answer.more||R.now()>e));)n=mm({kinds:rU,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};ua(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var f,b;return u===0?a?p.
noWinners:(b=(f=d[0])==null?void 0:f.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function ex(){let e=Kt(qe(),bt()).get("settings");return e===void 0?rt():Nn(new y([[
"settings",je(e)]])).competition.settings.language}function ua(e,t,n=!1){let r=re("answer"in e?ex():
rt());
"answer"in e&&n?Jk(r.menu.name,t(e.answer,r.done)):"answer"in e?tU(t(e.answer,r.done),r.menu.name):
fU(
e.problem,r.menu.name)}var fU=({message:e,link:t=""},n)=>Jk(n,[e,t].join(`
`).trim());m();var xce=Q({tab:q(),cell:Fo(q().check(Wl(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function gU(e){
return ue(()=>{let{tab:t,cell:n}=me(xce,e);return T0(t,n)||ye(ge("BAD_REQUEST",re(rt()).problems.noTab(
t))),null})}m();var Tce=Q({settings:en(q(),Nm())});function hU(e){let t=ue(()=>{let{settings:n}=me(
Tce,e);we(),Ee(()=>{
var P;let r=re(rt()).problems,o=Kt(qe(),bt()).get("settings"),i=o===void 0?null:je(o),{competition:s,
rows:a,tables:u}=Nn(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return ye(ge("BAD_REQUEST",r.noTab(Z.settings[s.settings.language])));let p=lt(ks,{...s.settings,...n}
),
f=h.keys(n).every(I=>mr.some($=>$.key===I));if(!p.success||!f)return ye(ge("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,w=mr.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:Db(p.data,I)}));for(let{known:I,is:$}of w){let _=a.settings.get(I.key);_!==void 0&&
an(
o,_,d,[[$]])}let N=w.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:$})=>x.from({
length:g.
max(c,d)+1},(_,j)=>j===c?I.word[b]:j===d?$:""));N.length>0&&an(o,Vr(o),0,N)})});return"problem"in t?
t:Ch({entries:[]})}m();var Sce=Q({preset:q()});function yU(e){let t=ue(()=>{var a;let{preset:n}=me(
Sce,e);we();let r=rt(),o=re(
r).problems,i=ed.map(u=>u.id).join(", "),s=(a=ed.find(u=>u.id===n))!=null?a:ye(ge("BAD_REQUEST",o.unknownPreset(
n,i)));return Ee(()=>{var b;let u=ks.parse({...s.settings,language:r,admins:[ve()].filter(w=>w!=="")}
),
{stages:l,criteria:c}=s,d=lf({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
p=(b=Ece(d))!=null?b:ye(ge("BAD_REQUEST",o.notEmpty));for(let w of d)p.includes(w.name)||mn(w);qe().
filter(w=>d.every(A=>A.name!==w)).length===1&&x0(),An()})});return"problem"in t?t:Ki()}function Ece(
e){
var n;let t=[];for(let r of Kt(qe(),bt()).values()){let o=je(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!Cce(o,i))return null;
t.push(r)}return t}function Cce(e,t){let n=g.max(e.length,t.length);return x.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=g.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return x.from({length:o},(l,c)=>c).every(l=>{var c,d,p,f;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((f=(p=t[r])==null?void 0:p[l])!=null?f:"")})})}m();var Rce=Q({reason:q()}
),bU=e=>Hs(()=>{let t=me(Rce,e);return({competition:n},r)=>{let o=Mf(t.reason,
n),{breaks:i,cut:s}=jp(Ka(r.links,Ne(ao),Ge),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:ot(),by:ve(),action:"explain",detail:o,run:St(),hash:a};zt(r,u,n.settings)}
});var Dce=e=>Xk(e),Oce=e=>Xk(e),Ace=()=>oU(),Nce=()=>iU(),Pce=()=>aU(),Ice=()=>sU(),Fce=()=>lU(),
$ce=()=>pU(),
_ce=()=>Qk(),Mce=()=>cU(),Lce=()=>dU(),jce=()=>mU(),Bce=()=>Ki(),zce=()=>UN(),Uce=e=>nd(e),Wce=e=>mm(
e),Kce=e=>wz(e),Gce=e=>sz(e),Hce=e=>az(e),qce=e=>uz(e),Zce=e=>lz(e),Vce=e=>pB(e),Jce=e=>yU(e),Yce=e=>YP(
e),Xce=e=>Eh(e),Qce=e=>KN(e),ede=e=>GN(e),tde=e=>Ch(e),nde=e=>hU(e),rde=e=>Jz(e),ode=e=>Rh(e),ide=e=>gU(
e),sde=e=>oI(e),ade=e=>iI(e),ude=e=>sI(e),lde=e=>bU(e),cde=e=>aI(e),dde=e=>Yf(e),mde=()=>vF(),pde=e=>Jf(
e),fde=e=>Zz(e),gde=e=>qz(e),hde=e=>_z(e),yde=e=>sh(e),bde=e=>ZN(e),wde=e=>YN(e),vde=()=>XN(),kde=()=>tP(
),
xde=e=>rP(e),Tde=e=>mP(e);return Ao(Sde);})();
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
