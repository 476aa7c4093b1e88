// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var qW=Object.create;var Zm=Object.defineProperty;var ZW=Object.getOwnPropertyDescriptor;
var JW=Object.getOwnPropertyNames;var VW=Object.getPrototypeOf,YW=Object.prototype.hasOwnProperty;
var Jm=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Be=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},py=(e,t)=>{
for(var n in t)Zm(e,n,{get:t[n],enumerable:!0})},Ux=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of JW(t))!YW.call(e,o)&&o!==n&&Zm(e,o,{get:()=>t[o],enumerable:!(r=ZW(t,o))||r.
enumerable});return e};var XW=(e,t,n)=>(n=e!=null?qW(VW(e)):{},Ux(t||!e||!e.__esModule?Zm(n,
"default",{value:e,enumerable:!0}):
n,e)),Uo=e=>Ux(Zm({},"__esModule",{value:!0}),e);var k,R,C,E,y,f,v,h,w,T,S,D,A,m=Jm(()=>{
"use strict";({Array:k,Date:R,Error:C,JSON:E,Map:y,Math:f,Number:v,
Object:h,Set:w,String:T,Symbol:S,Uint8Array:D,WeakMap:A}=globalThis)});function x7(e,t){return k7(e,
t||{},0,0)}function Nv(e,t){return h7(e,{i:2},t&&t.out,t&&t.dictionary)}
function Sg(e,t){if(t){for(var n=new Lt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(aF)
return aF.encode(e);for(var o=e.length,i=new Lt(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new Lt(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return Pd(
i,0,s)}function Pv(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Rv)return Rv.decode(e);var o=S7(e),i=o.s,n=o.r;return n.length&&Pn(8),i}
}
function yF(e,t){t||(t={});var n={},r=[];hF(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=Sg(s),p=d.length,g=l.comment,b=g&&Sg(g),x=b&&b.length,O=Dv(l.extra);p>65535&&
Pn(11);var N=c?x7(u,l):u,P=N.length,I=v7();I.p(u),r.push(gF(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&g.length!=x,o,compression:c})),o+=30+p+O+P,i+=76+2*(p+O)+(x||0)+P}for(var $=new Lt(i+22),
_=o,L=i-o,U=0;U<r.length;++U){var d=r[U];uF($,d.o,d,d.f,d.u,d.c.length);var j=30+d.f.length+Dv(d.extra);
$.set(d.c,d.o+j),uF($,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+j+(d.m?d.m.length:0)}return D7($,o,r.length,
L,_),$}function bF(e,t){for(var n={},r=e.length-22;$r(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Pn(
13);var o=Ao(e,r+8);if(!o)return{};var i=$r(e,r+16),s=$r(e,r-20)==117853008;if(s){var a=$r(e,r-12);s=
$r(e,a)==101075792,s&&(o=$r(e,a+32),i=$r(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=C7(e,i,s),
d=c[0],p=c[1],g=c[2],b=c[3],x=c[4],O=c[5],N=E7(e,O);i=x,(!u||u({name:b,size:p,originalSize:g,
compression:d}))&&
(d?d==8?n[b]=Nv(e.subarray(N,N+p),{out:new Lt(g)}):Pn(14,"unknown compression type "+d):n[b]=Pd(e,N,
N+p))}return n}var Lt,yr,Av,Eg,Cg,Tv,lF,cF,dF,Sv,mF,c7,oF,Ev,si,ct,Oo,rs,ct,ct,ct,ct,Nd,ct,d7,m7,p7,
f7,wv,no,vv,Ov,Pd,g7,Pn,h7,ai,Ad,kv,Cv,iF,Od,pF,sF,y7,fF,b7,w7,v7,k7,gF,Ao,$r,xv,bn,hF,aF,Rv,T7,S7,
E7,
C7,R7,Dv,uF,D7,wF=Jm(()=>{m();Lt=D,yr=Uint16Array,Av=Int32Array,Eg=new Lt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Cg=new Lt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Tv=new Lt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),lF=function(e,t){
for(var n=new yr(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Av(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},cF=lF(Eg,2),dF=cF.b,Sv=cF.r;dF[28]=258,Sv[258]=28;mF=lF(
Cg,0),c7=mF.b,oF=mF.r,Ev=new yr(32768);for(ct=0;ct<32768;++ct)si=(ct&43690)>>1|(ct&21845)<<1,si=(si&
52428)>>2|(si&13107)<<2,si=(si&61680)>>4|(si&3855)<<4,Ev[ct]=((si&65280)>>8|(si&255)<<8)>>1;Oo=(
function(e,t,n){
for(var r=e.length,o=0,i=new yr(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new yr(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new yr(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[Ev[d]>>u]=l}else for(a=new yr(r),o=0;o<r;++o)e[o]&&(a[o]=Ev[
s[e[o]-
1]++]>>15-e[o]);return a}),rs=new Lt(288);for(ct=0;ct<144;++ct)rs[ct]=8;for(ct=144;ct<256;++ct)rs[ct]=
9;for(ct=256;ct<280;++ct)rs[ct]=7;for(ct=280;ct<288;++ct)rs[ct]=8;Nd=new Lt(32);for(ct=0;ct<32;++ct)
Nd[ct]=5;d7=Oo(rs,9,0),m7=Oo(rs,9,1),p7=Oo(Nd,5,0),f7=Oo(Nd,5,1),wv=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},no=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},vv=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Ov=function(e){return(e+7)/
8|0},Pd=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new Lt(e.subarray(
t,n))},g7=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Pn=function(
e,t,n){var r=new C(
t||g7[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,Pn),!n)throw r;return r},h7=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new Lt(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new Lt(o*3));var l=function(oc){var ic=n.length;if(oc>ic){var Aa=new Lt(f.max(ic*2,oc));Aa.set(n),n=
Aa}},c=t.f||0,d=t.p||0,p=t.b||0,g=t.l,b=t.d,x=t.m,O=t.n,N=o*8;do{if(!g){c=no(e,d,1);var P=no(e,d+1,3);
if(d+=3,P)if(P==1)g=m7,b=f7,x=9,O=5;else if(P==2){var L=no(e,d,31)+257,U=no(e,d+10,15)+4,j=L+no(e,d+
5,31)+1;d+=14;for(var z=new Lt(j),G=new Lt(19),H=0;H<U;++H)G[Tv[H]]=no(e,d+H*3,7);d+=U*3;for(var X=wv(
G),ge=(1<<X)-1,J=Oo(G,X,1),H=0;H<j;){var Se=J[no(e,d,ge)];d+=Se&15;var I=Se>>4;if(I<16)z[H++]=I;else{
var ee=0,pe=0;for(I==16?(pe=3+no(e,d,3),d+=2,ee=z[H-1]):I==17?(pe=3+no(e,d,7),d+=3):I==18&&(pe=11+no(
e,d,127),d+=7);pe--;)z[H++]=ee}}var qe=z.subarray(0,L),Ye=z.subarray(L);x=wv(qe),O=wv(Ye),g=Oo(qe,x,
1),b=Oo(Ye,O,1)}else Pn(1);else{var I=Ov(d)+4,$=e[I-4]|e[I-3]<<8,_=I+$;if(_>o){u&&Pn(0);break}a&&l(p+
$),n.set(e.subarray(I,_),p),t.b=p+=$,t.p=d=_*8,t.f=c;continue}if(d>N){u&&Pn(0);break}}a&&l(p+131072);
for(var Ee=(1<<x)-1,se=(1<<O)-1,xe=d;;xe=d){var ee=g[vv(e,d)&Ee],kt=ee>>4;if(d+=ee&15,d>N){u&&Pn(0);
break}if(ee||Pn(2),kt<256)n[p++]=kt;else if(kt==256){xe=d,g=null;break}else{var qt=kt-254;if(kt>264){
var H=kt-257,Et=Eg[H];qt=no(e,d,(1<<Et)-1)+dF[H],d+=Et}var io=b[vv(e,d)&se],Ra=io>>4;io||Pn(3),d+=io&
15;var Ye=c7[Ra];if(Ra>3){var Et=Cg[Ra];Ye+=vv(e,d)&(1<<Et)-1,d+=Et}if(d>N){u&&Pn(0);break}a&&l(p+131072);
var Da=p+qt;if(p<Ye){var Hm=i-Ye,qm=f.min(Ye,Da);for(Hm+p<0&&Pn(3);p<qm;++p)n[p]=r[Hm+p]}for(;p<Da;
++p)
n[p]=n[p-Ye]}}t.l=g,t.p=xe,t.b=p,t.f=c,g&&(c=1,t.m=x,t.d=b,t.n=O)}while(!c);return p!=n.length&&s?Pd(
n,0,p):n.subarray(0,p)},ai=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},Ad=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},kv=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:fF,l:0};if(o==1){var s=new Lt(n[
0].
s+1);return s[n[0].s]=1,{t:s,l:1}}n.sort(function(_,L){return _.f-L.f}),n.push({s:-1,f:25001});var a=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var g=new yr(p+1),b=Cv(n[c-1],g,0);if(b>t){var r=0,x=0,O=b-t,N=1<<O;for(i.sort(function(L,U){return g[
U.
s]-g[L.s]||L.f-U.f});r<o;++r){var P=i[r].s;if(g[P]>t)x+=N-(1<<b-g[P]),g[P]=t;else break}for(x>>=O;x>
0;){var I=i[r].s;g[I]<t?x-=1<<t-g[I]++-1:++r}for(;r>=0&&x;--r){var $=i[r].s;g[$]==t&&(--g[$],++x)}b=
t}return{t:new Lt(g),l:b}},Cv=function(e,t,n){return e.s==-1?f.max(Cv(e.l,t,n+1),Cv(e.r,t,n+1)):t[e.
s]=n},iF=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new yr(++t),r=0,o=e[0],i=1,s=function(
u){
n[r++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}
for(;i--;)s(o);i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},Od=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},pF=function(e,t,n){var r=n.length,o=Ov(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},sF=function(e,t,n,r,o,i,s,a,
u,l,c){
ai(t,c++,n),++o[256];for(var d=kv(o,15),p=d.t,g=d.l,b=kv(i,15),x=b.t,O=b.l,N=iF(p),P=N.c,I=N.n,$=iF(
x),_=$.c,L=$.n,U=new yr(19),j=0;j<P.length;++j)++U[P[j]&31];for(var j=0;j<_.length;++j)++U[_[j]&31];
for(var z=kv(U,7),G=z.t,H=z.l,X=19;X>4&&!G[Tv[X-1]];--X);var ge=l+5<<3,J=Od(o,rs)+Od(i,Nd)+s,Se=Od(o,
p)+Od(i,x)+s+14+3*X+Od(U,G)+2*U[16]+3*U[17]+7*U[18];if(u>=0&&ge<=J&&ge<=Se)return pF(t,c,e.subarray(
u,u+l));var ee,pe,qe,Ye;if(ai(t,c,1+(Se<J)),c+=2,Se<J){ee=Oo(p,g,0),pe=p,qe=Oo(x,O,0),Ye=x;var Ee=Oo(
G,H,0);ai(t,c,I-257),ai(t,c+5,L-1),ai(t,c+10,X-4),c+=14;for(var j=0;j<X;++j)ai(t,c+3*j,G[Tv[j]]);c+=
3*X;for(var se=[P,_],xe=0;xe<2;++xe)for(var kt=se[xe],j=0;j<kt.length;++j){var qt=kt[j]&31;ai(t,c,Ee[
qt]),
c+=G[qt],qt>15&&(ai(t,c,kt[j]>>5&127),c+=kt[j]>>12)}}else ee=d7,pe=rs,qe=p7,Ye=Nd;for(var j=0;j<a;++j){
var Et=r[j];if(Et>255){var qt=Et>>18&31;Ad(t,c,ee[qt+257]),c+=pe[qt+257],qt>7&&(ai(t,c,Et>>23&31),c+=
Eg[qt]);var io=Et&31;Ad(t,c,qe[io]),c+=Ye[io],io>3&&(Ad(t,c,Et>>5&8191),c+=Cg[io])}else Ad(t,c,ee[Et]),
c+=pe[Et]}return Ad(t,c,ee[256]),c+pe[256]},y7=new Av([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),fF=new Lt(0),b7=function(e,t,n,r,o,i){var s=i.z||e.length,a=new Lt(r+s+5*(1+f.ceil(
s/7e3))+o),u=a.subarray(r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=y7[t-1],p=d>>
13,g=d&8191,b=(1<<n)-1,x=i.p||new yr(32768),O=i.h||new yr(b+1),N=f.ceil(n/3),P=2*N,I=function(my){
return(e[my]^
e[my+1]<<N^e[my+2]<<P)&b},$=new Av(25e3),_=new yr(288),L=new yr(32),U=0,j=0,z=i.i||0,G=0,H=i.w||0,X=0;
z+
2<s;++z){var ge=I(z),J=z&32767,Se=O[ge];if(x[J]=Se,O[ge]=J,H<=z){var ee=s-z;if((U>7e3||G>24576)&&(ee>
423||!l)){c=sF(e,u,0,$,_,L,j,G,X,z-X,c),G=U=j=0,X=z;for(var pe=0;pe<286;++pe)_[pe]=0;for(var pe=0;pe<
30;++pe)L[pe]=0}var qe=2,Ye=0,Ee=g,se=J-Se&32767;if(ee>2&&ge==I(z-se))for(var xe=f.min(p,ee)-1,kt=f.
min(32767,z),qt=f.min(258,ee);se<=kt&&--Ee&&J!=Se;){if(e[z+qe]==e[z+qe-se]){for(var Et=0;Et<qt&&e[z+
Et]==e[z+Et-se];++Et);if(Et>qe){if(qe=Et,Ye=se,Et>xe)break;for(var io=f.min(se,Et-2),Ra=0,pe=0;pe<io;
++pe){
var Da=z-se+pe&32767,Hm=x[Da],qm=Da-Hm&32767;qm>Ra&&(Ra=qm,Se=Da)}}}J=Se,Se=x[J],se+=J-Se&32767}if(
Ye){
$[G++]=268435456|Sv[qe]<<18|oF[Ye];var oc=Sv[qe]&31,ic=oF[Ye]&31;j+=Eg[oc]+Cg[ic],++_[257+oc],++L[ic],
H=z+qe,++U}else $[G++]=e[z],++_[e[z]]}}for(z=f.max(z,H);z<s;++z)$[G++]=e[z],++_[e[z]];c=sF(e,u,l,$,_,
L,j,G,X,z-X,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=x,i.i=z,i.w=H)}else{for(var z=i.w||0;z<s+l;z+=
65535){var Aa=z+65535;Aa>=s&&(u[c/8|0]=l,Aa=s),c=pF(u,c+1,e.subarray(z,Aa))}i.i=s}return Pd(a,0,r+Ov(
c)+o)},w7=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),v7=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=w7[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},k7=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),s=new Lt(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.
length}return b7(e,t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},gF=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Ao=function(e,t){return e[t]|e[t+1]<<8},$r=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},xv=function(e,t){return $r(e,t)+$r(e,t+4)*4294967296},bn=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};hF=function(e,t,n,r){for(var o in e){var i=e[o],s=t+o,a=r;k.isArray(i)&&(a=gF(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[s]=[i,a]:(n[s+="/"]=[new Lt(0),a],hF(i,s,n,r))}},aF=typeof TextEncoder!=
"undefined"&&new TextEncoder,Rv=typeof TextDecoder!="undefined"&&new TextDecoder,T7=0;try{Rv.decode(
fF,{stream:!0}),T7=1}catch{}S7=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:Pd(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};E7=function(e,t){return t+
30+Ao(e,t+26)+Ao(e,t+28)},C7=function(e,t,n){var r=Ao(e,t+28),o=Ao(e,t+30),i=Pv(e.subarray(t+46,t+46+
r),!(Ao(e,t+8)&2048)),s=t+46+r,a=R7(e,s,o,n,$r(e,t+20),$r(e,t+24),$r(e,t+42)),u=a[0],l=a[1],c=a[2];
return[
Ao(e,t+10),u,l,i,s+o+Ao(e,t+32),c]},R7=function(e,t,n,r,o,i,s){var a=o==4294967295,u=i==4294967295,l=s==
4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+Ao(e,t+2))if(Ao(e,t)==1)return[a?xv(e,t+4+8*u):o,u?
xv(e,t+4):i,l?xv(e,t+4+8*(u+a)):s,1];r<2&&Pn(13)}return[o,i,s,0]},Dv=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&Pn(9),t+=r+4}return t},uF=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,
c=a&&a.length,d=Dv(l);bn(e,t,s!=null?33639248:67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),g=p.getFullYear()-1980;if((g<0||g>119)&&Pn(10),bn(e,t,g<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(bn(e,t,n.crc),
bn(e,t+4,i<0?-i-2:i),bn(e,t+8,n.size)),bn(e,t+12,u),bn(e,t+14,d),t+=16,s!=null&&(bn(e,t,c),bn(e,t+6,
n.attrs),bn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(var b in l){var x=l[b],O=x.length;bn(e,t,+b),bn(e,
t+2,O),e.set(x,t+4),t+=4+O}return c&&(e.set(a,t),t+=c),t},D7=function(e,t,n,r,o){bn(e,t,101010256),
bn(
e,t+8,n),bn(e,t+10,n),bn(e,t+12,r),bn(e,t+16,o)}});var os={};py(os,{inflateSync:()=>Nv,strFromU8:()=>Pv,
strToU8:()=>Sg,unzipSync:()=>bF,zipSync:()=>yF});
var is=Jm(()=>{"use strict";m();wF()});var ca=Be(wn=>{"use strict";m();function yY(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(la(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function ll(e,t){return t===void 0&&(t=h),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function la(e,t){return h.prototype.hasOwnProperty.call(e,t)}function bY(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)la(t,n)&&(e[n]=t[n]);return e}
var t_=ll({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function wY(e){
return la(t_,e.toLowerCase())}var n_=ll({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function vY(e){return la(n_,e.toLowerCase())}
var Md=ll(
{script:!1,style:!1,textarea:!0,title:!0});function kY(e){var t=e.toLowerCase();return la(Md,t)&&!Md[
t]}
function xY(e){var t=e.toLowerCase();return la(Md,t)&&Md[t]}function r_(e){return e===Ld.HTML}
function TY(e){
return r_(e)||e===Ld.XML_XHTML_APPLICATION}var Ld=ll({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
SY=h.keys(Ld).map(function(e){return Ld[e]});function EY(e){return SY.indexOf(e)>-1}var CY=ll({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});wn.assign=bY;wn.find=yY;
wn.freeze=ll;wn.HTML_BOOLEAN_ATTRIBUTES=
t_;wn.HTML_RAW_TEXT_ELEMENTS=Md;wn.HTML_VOID_ELEMENTS=n_;wn.hasDefaultHTMLNamespace=TY;wn.hasOwn=la;
wn.isHTMLBooleanAttribute=wY;wn.isHTMLRawTextElement=kY;wn.isHTMLEscapableRawTextElement=xY;wn.isHTMLMimeType=
r_;wn.isHTMLVoidElement=vY;wn.isValidMimeType=EY;wn.MIME_TYPE=Ld;wn.NAMESPACE=CY});var Wd=Be(Ud=>{
"use strict";m();var RY=ca();function i_(e,t){e.prototype=h.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var zd=RY.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),s_=h.keys(zd);
function a_(e){return typeof e=="number"&&e>=1&&e<=25}
function DY(e){return typeof e=="string"&&e.substring(e.length-zd.Error.length)===zd.Error}function Bd(
e,t){
a_(e)?(this.name=s_[e],this.message=t||""):(this.message=e,this.name=DY(t)?t:zd.Error),C.captureStackTrace&&
C.captureStackTrace(this,Bd)}i_(Bd,!0);h.defineProperties(Bd.prototype,{code:{enumerable:!0,get:
function(){
var e=s_.indexOf(this.name);return a_(e)?e:0}}});var u_={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Bv=h.entries(u_);for(jd=0;jd<Bv.length;jd++)o_=Bv[jd][0],Bd[o_]=Bv[jd][1];var o_,jd;function Uv(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,Uv)}i_(Uv);
Ud.DOMException=Bd;Ud.DOMExceptionName=zd;Ud.ExceptionCode=u_;Ud.ParseError=Uv});var Jv=Be(Ne=>{
"use strict";m();function f_(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var ml=f_();function as(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function cl(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),ml?
"u":"")}function ze(e){var t=this;return new RegExp(k.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),ml?"u":"")}
function De(e){if(arguments.length===0)
throw new C("no parameters provided");return ze.apply(De,["(?:"].concat(k.prototype.slice.call(
arguments),
[")"]))}var AY="\uFFFD",us=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;ml&&(us=ze("[",as(us),
"\\u{10000}-\\u{10FFFF}","]"));var OY=new RegExp("[^"+as(us)+"]",ml?"u":""),Fg=/[\x20\x09\x0D\x0A]/,
NY=as(Fg),yt=ze(Fg,"+"),Ft=ze(Fg,"*"),Kd=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
ml&&(Kd=ze("[",as(Kd),"\\u{10000}-\\u{10FFFF}","]"));var PY=as(Kd),Gv=ze("[",PY,as(/[-.0-9\xB7]/),as(
/[\u0300-\u036F\u203F-\u2040]/),"]"),br=ze(Kd,Gv,"*"),IY=ze("^",br,"$"),l_=ze(Gv,"+"),$Y=ze("&",br,
";"),FY=De(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Gd=De($Y,"|",FY),Hd=ze("%",br,";"),Hv=De(ze('"',De(/[^%&"]/,
"|",Hd,"|",Gd),"*",'"'),"|",ze("'",De(/[^%&']/,"|",Hd,"|",Gd),"*","'")),_Y=De('"',De(/[^<&"]/,"|",Gd),
"*",'"',"|","'",De(/[^<&']/,"|",Gd),"*","'"),MY=cl(Kd,":"),LY=cl(Gv,":"),Wv=ze(MY,LY,"*"),jY=ze("^",
Wv,"$"),qd=ze(Wv,De(":",Wv),"?"),zY=ze("^",qd,"$"),BY=ze("(",qd,")"),dl=De(/"[^"]*"|'[^']*'/),UY=ze(
/^<\?/,"(",br,")",De(yt,"(?!",Fg,")(",us,"*?)"),"?",/\?>/),c_=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Zd=De('"',c_,'*"',"|","'",cl(c_,"'"),"*'"),g_="<!--",h_="-->",WY=ze(g_,De(cl(us,"-"),"|",ze("-",cl(
us,
"-"))),"*",h_),d_="#PCDATA",KY=De(ze(/\(/,Ft,d_,De(Ft,/\|/,Ft,qd),"*",Ft,/\)\*/),"|",ze(/\(/,Ft,d_,
Ft,
/\)/)),GY=/[?*+]?/,HY=ze(/\([^>]+\)/,GY),qY=De("EMPTY","|","ANY","|",KY,"|",HY),ZY="<!ELEMENT",JY=ze(
ZY,yt,De(qd,"|",Hd),yt,De(qY,"|",Hd),Ft,">"),VY=ze("NOTATION",yt,/\(/,Ft,br,De(Ft,/\|/,Ft,br),"*",Ft,
/\)/),YY=ze(/\(/,Ft,l_,De(Ft,/\|/,Ft,l_),"*",Ft,/\)/),XY=De(VY,"|",YY),QY=De(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",XY),eX=De(/#REQUIRED|#IMPLIED/,"|",De(De("#FIXED",yt),"?",_Y)),tX=De(yt,br,yt,QY,yt,eX),nX="<!ATTLIST",
rX=ze(nX,yt,br,tX,"*",Ft,">"),Kv="about:legacy-compat",oX=De('"'+Kv+'"',"|","'"+Kv+"'"),qv="SYSTEM",
_g="PUBLIC",Mg=De(De(qv,yt,dl),"|",De(_g,yt,Zd,yt,dl)),iX=ze("^",De(De(qv,yt,"(?<SystemLiteralOnly>",
dl,")"),"|",De(_g,yt,"(?<PubidLiteral>",Zd,")",yt,"(?<SystemLiteral>",dl,")"))),sX=ze("^",Zd,
"$"),aX=ze("^",dl,"$"),uX=De(yt,"NDATA",yt,br),lX=De(Hv,"|",De(Mg,uX,"?")),y_="<!ENTITY",cX=ze(y_,yt,
br,yt,lX,Ft,">"),dX=De(Hv,"|",Mg),mX=ze(y_,yt,"%",yt,br,yt,dX,Ft,">"),pX=De(cX,"|",mX),fX=ze(_g,yt,
Zd),
gX=ze("<!NOTATION",yt,br,yt,De(Mg,"|",fX),Ft,">"),Zv=ze(Ft,"=",Ft),m_=/1[.]\d+/,hX=ze(yt,"version",
Zv,
De("'",m_,"'","|",'"',m_,'"')),p_=/[A-Za-z][-A-Za-z0-9._]*/,yX=De(yt,"encoding",Zv,De('"',p_,'"',"|",
"'",p_,"'")),bX=De(yt,"standalone",Zv,De("'",De("yes","|","no"),"'","|",'"',De("yes","|","no"),'"')),
wX=ze(/^<\?xml/,hX,yX,"?",bX,"?",Ft,/\?>/),vX="<!DOCTYPE",kX="<![CDATA[",xX="]]>",TX=/<!\[CDATA\[/,
SX=/\]\]>/,
EX=ze(us,"*?",SX),CX=ze(TX,EX);Ne.chars=as;Ne.chars_without=cl;Ne.detectUnicodeSupport=f_;Ne.reg=ze;
Ne.regg=De;Ne.ABOUT_LEGACY_COMPAT=Kv;Ne.ABOUT_LEGACY_COMPAT_SystemLiteral=oX;Ne.AttlistDecl=rX;Ne.CDATA_START=
kX;Ne.CDATA_END=xX;Ne.CDSect=CX;Ne.Char=us;Ne.Comment=WY;Ne.COMMENT_START=g_;Ne.COMMENT_END=h_;Ne.DOCTYPE_DECL_START=
vX;Ne.elementdecl=JY;Ne.EntityDecl=pX;Ne.EntityValue=Hv;Ne.ExternalID=Mg;Ne.ExternalID_match=iX;Ne.Name=
br;Ne.Name_exact=IY;Ne.NCName_exact=jY;Ne.NotationDecl=gX;Ne.Reference=Gd;Ne.PEReference=Hd;Ne.PI=UY;
Ne.PUBLIC=_g;Ne.PubidLiteral=Zd;Ne.PubidLiteral_match=sX;Ne.QName=qd;Ne.QName_exact=zY;Ne.QName_group=
BY;Ne.S=yt;Ne.SChar_s=NY;Ne.S_OPT=Ft;Ne.SYSTEM=qv;Ne.SystemLiteral=dl;Ne.SystemLiteral_match=aX;Ne.InvalidChar=
OY;Ne.UNICODE_REPLACEMENT_CHARACTER=AY;Ne.UNICODE_SUPPORT=ml;Ne.XMLDecl=wX});var ik=Be(Bt=>{
"use strict";m();var _r=ca(),Io=_r.find,RX=_r.hasDefaultHTMLNamespace,fl=_r.hasOwn,DX=_r.
isHTMLMimeType,AX=_r.isHTMLRawTextElement,OX=_r.isHTMLVoidElement,Jd=_r.MIME_TYPE,$o=_r.NAMESPACE,Hn=S(
),
S_=Wd(),ue=S_.DOMException,In=S_.DOMExceptionName,zt=Jv();function or(e){if(e!==Hn)throw new TypeError(
"Illegal constructor")}function NX(e){return e!==""}function PX(e){return e?e.split(/[\t\n\f\r ]+/).
filter(NX):[]}function IX(e,t){return fl(e,t)||(e[t]=!0),e}function b_(e){if(!e)return[];var t=PX(e);
return h.keys(t.reduce(IX,{}))}function $X(e){return function(t){return e&&e.indexOf(t)!==-1}}
function E_(e){
if(!zt.QName_exact.test(e))throw new ue(ue.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Yv(e,t){E_(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ue(ue.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==_r.NAMESPACE.XML)throw new ue(ue.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==_r.NAMESPACE.XMLNS)throw new ue(
ue.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===_r.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ue(ue.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function yl(e,t){for(var n in e)
fl(e,n)&&(t[n]=e[n])}function ir(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,yl(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var sr={},Fr=sr.ELEMENT_NODE=1,gl=sr.ATTRIBUTE_NODE=2,Vd=sr.TEXT_NODE=
3,C_=sr.CDATA_SECTION_NODE=4,R_=sr.ENTITY_REFERENCE_NODE=5,FX=sr.ENTITY_NODE=6,Xv=sr.PROCESSING_INSTRUCTION_NODE=
7,Qv=sr.COMMENT_NODE=8,pl=sr.DOCUMENT_NODE=9,D_=sr.DOCUMENT_TYPE_NODE=10,ls=sr.DOCUMENT_FRAGMENT_NODE=
11,_X=sr.NOTATION_NODE=12,jt=_r.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function A_(e,t){if(t.length<e.length)return A_(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function w_(e){return e.guid||(e.guid=f.random()),e.guid}function nn(){}nn.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)ok(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};nn.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Po(e,t){
this.
_node=e,this._refresh=t,Bg(this)}function Bg(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(z_(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)fl(e,r)&&delete e[r];yl(n,e),e._inc=t}}Po.prototype.item=function(e){return Bg(
this),
this[e]||null};ir(Po,nn);function hl(){this._nsIndex=h.create(null),this._noNsIndex=h.create(null)}
function O_(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function ek(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=h.create(null)),r}function MX(e,t,n){var r=ek(e,t,!1),o=r&&
r[n];return o||null}function LX(e,t){ek(e,t.namespaceURI,!0)[t.localName]=t}function jX(e,t){var n=ek(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function zX(e,t,n,r){if(r?t[O_(t,r)]=n:(t[t.length]=n,
t.length++),LX(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&I_(o,e,r),BX(o,e,n))}}function v_(
e,t,n){
var r=O_(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,jX(t,n),e){var i=e.ownerDocument;
i&&I_(i,e,n),n.ownerElement=null}}}hl.prototype={length:0,item:nn.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ue(ue.INUSE_ATTRIBUTE_ERR);var n=MX(this,e.namespaceURI,
e.localName);return n===e?e:(zX(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ue(ue.NOT_FOUND_ERR,
e);return v_(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ue(ue.NOT_FOUND_ERR,e?e+" : "+t:t);return v_(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};hl.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function N_(){}N_.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Jd.XML_APPLICATION;e===$o.HTML?
r=Jd.XML_XHTML_APPLICATION:e===$o.SVG&&(r=Jd.XML_SVG_IMAGE);var o=new ci(Hn,{contentType:r});if(o.implementation=
this,o.childNodes=new nn,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){E_(e);var o=new Kg(Hn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new nn,o},createHTMLDocument:
function(e){
var t=new ci(Hn,{contentType:Jd.HTML});if(t.implementation=this,t.childNodes=new nn,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function rt(e){or(e)}rt.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return zg(this,e,t)},replaceChild:
function(e,t){
zg(this,e,t,__),t&&this.removeChild(t)},removeChild:function(e){return $_(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return j_(this.ownerDocument||this,this,e)},normalize:function(){vn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Vd&&t.nodeType===Vd){for(var r=[],o=n;o!==
null&&o.nodeType===Vd;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),tk(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(fl(n,r)&&n[r]===e)return r}t=t.nodeType==gl?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&fl(n,
e))return n[e];t=t.nodeType==gl?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof da&&(r=t,t=r.ownerElement),n instanceof da&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return jt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
jt.DOCUMENT_POSITION_PRECEDING;if(s===o)return jt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+jt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return jt.DOCUMENT_POSITION_DISCONNECTED+jt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(w_(n.ownerDocument)>w_(t.ownerDocument)?jt.DOCUMENT_POSITION_FOLLOWING:jt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return jt.DOCUMENT_POSITION_CONTAINS+jt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return jt.
DOCUMENT_POSITION_CONTAINED_BY+jt.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return jt.DOCUMENT_POSITION_CONTAINED_BY+jt.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return jt.DOCUMENT_POSITION_CONTAINS+jt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=A_(a,l);for(var p in d.childNodes){var g=d.childNodes[p];
if(g===n)return jt.DOCUMENT_POSITION_FOLLOWING;if(g===t)return jt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
g)>=0)return jt.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(g)>=0)return jt.DOCUMENT_POSITION_PRECEDING}
return 0}};function P_(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}yl(sr,rt);yl(sr,rt.prototype);yl(jt,rt);yl(jt,rt.prototype);function jg(e,t){
vn(e,null,{enter:function(n){return t(n)?vn.STOP:!0}})}function vn(e,t,n){for(var r=[{node:e,context:
t,
phase:vn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===vn.ENTER){var i=n.enter(o.node,o.context);
if(i===
vn.STOP)return vn.STOP;if(r.push({node:o.node,context:i,phase:vn.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:vn.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}vn.STOP=S("walkDOM.STOP");vn.ENTER=0;vn.EXIT=1;function ci(e,t){or(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Jd.XML_APPLICATION,this.type=DX(this.contentType)?
"html":"xml"}function BX(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===$o.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function I_(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===$o.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function tk(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function $_(e,t){if(e!==t.parentNode)throw new ue(ue.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,tk(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function UX(e){return e&&(e.nodeType===rt.DOCUMENT_NODE||e.nodeType===rt.DOCUMENT_FRAGMENT_NODE||e.nodeType===
rt.ELEMENT_NODE)}function WX(e){return e&&(e.nodeType===rt.CDATA_SECTION_NODE||e.nodeType===rt.COMMENT_NODE||
e.nodeType===rt.DOCUMENT_FRAGMENT_NODE||e.nodeType===rt.DOCUMENT_TYPE_NODE||e.nodeType===rt.ELEMENT_NODE||
e.nodeType===rt.PROCESSING_INSTRUCTION_NODE||e.nodeType===rt.TEXT_NODE)}function cs(e){return e&&e.nodeType===
rt.DOCUMENT_TYPE_NODE}function li(e){return e&&e.nodeType===rt.ELEMENT_NODE}function F_(e){return e&&
e.nodeType===rt.TEXT_NODE}function k_(e,t){var n=e.childNodes||[];if(Io(n,li)||cs(t))return!1;var r=Io(
n,cs);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function x_(e,t){var n=e.childNodes||[];function r(i){
return li(i)&&i!==t}if(Io(n,r))return!1;var o=Io(n,cs);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function KX(e,t,n){
if(!UX(e))throw new ue(ue.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ue(ue.NOT_FOUND_ERR,"child not in parent");if(!WX(t)||cs(t)&&e.nodeType!==rt.DOCUMENT_NODE)
throw new ue(ue.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function GX(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===rt.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(li);if(i.length>1||Io(o,F_))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!k_(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(li(t)&&!k_(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(cs(t)){if(Io(r,cs))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=Io(r,li);if(n&&r.indexOf(s)<r.indexOf(n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function __(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===rt.DOCUMENT_FRAGMENT_NODE){var i=o.filter(li);if(i.length>1||Io(o,F_))
throw new ue(ue.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!x_(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(li(t)&&!x_(e,n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(cs(t)){if(Io(r,function(u){return cs(u)&&
u!==n}))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=Io(r,li);if(n&&r.indexOf(s)<r.indexOf(n))throw new ue(ue.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function zg(e,t,n,r){KX(e,t,n),e.nodeType===rt.DOCUMENT_NODE&&
(r||GX)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===ls){var i=t.firstChild;if(i==null)
return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,s.nextSibling=
n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=e;while(
i!==
s&&(i=i.nextSibling));return tk(e.ownerDocument||e,e,t),t.nodeType==ls&&(t.firstChild=t.lastChild=null),
t}ci.prototype={implementation:null,nodeName:"#document",nodeType:pl,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===ls){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return zg(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===Fr&&(this.documentElement=e),e},removeChild:function(e){var t=$_(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){zg(this,e,t,__),e.ownerDocument=
this,t&&this.removeChild(t),li(e)&&(this.documentElement=e)},importNode:function(e,t){return HX(this,
e,t)},getElementById:function(e){var t=null;return jg(this.documentElement,function(n){if(n.nodeType==
Fr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new di(Hn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),RX(this.contentType)&&(t.namespaceURI=$o.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new nn;var n=t.attributes=new hl;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new bl(Hn);return e.ownerDocument=this,e.childNodes=new nn,e}
,
createTextNode:function(e){var t=new Yd(Hn);return t.ownerDocument=this,t.childNodes=new nn,t.appendData(
e),t},createComment:function(e){var t=new Ug(Hn);return t.ownerDocument=this,t.childNodes=new nn,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ue(ue.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Wg(Hn);return t.ownerDocument=this,t.childNodes=new nn,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Hg(Hn);return n.ownerDocument=this,n.childNodes=
new nn,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!zt.QName_exact.
test(e))throw new ue(ue.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new da(Hn);
return t.ownerDocument=this,t.childNodes=new nn,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!zt.Name_exact.test(e))throw new ue(ue.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ue("document is an html document",In.NotSupportedError);
var t=new Gg(Hn);return t.ownerDocument=this,t.childNodes=new nn,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Yv(e,t),r=new di(Hn),o=r.attributes=new hl;return r.childNodes=new nn,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Yv(e,t),r=new da(Hn);return r.ownerDocument=this,r.childNodes=new nn,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};ir(ci,rt);function di(e){or(e),this._nsMap=
h.create(null)}di.prototype={nodeType:Fr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===$o.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Yv(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=b_(e);return new Po(this,function(n){var r=[];return t.length>0&&jg(n,function(o){if(o!==n&&o.
nodeType===Fr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=b_(i);s=t.every($X(a))}s&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===pl?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Po(this,function(r){var o=[];return jg(r,function(i){if(!(
i===
r||i.nodeType!==Fr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===$o.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Po(this,function(n){var r=[
];
return jg(n,function(o){o!==n&&o.nodeType===Fr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};ci.prototype.getElementsByClassName=di.prototype.getElementsByClassName;ci.prototype.
getElementsByTagName=di.prototype.getElementsByTagName;ci.prototype.getElementsByTagNameNS=di.prototype.
getElementsByTagNameNS;ir(di,rt);function da(e){or(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}da.prototype.nodeType=gl;ir(da,rt);function ds(e){or(e)}ds.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};ir(ds,rt);function Yd(e){or(e)}Yd.prototype={
nodeName:"#text",nodeType:Vd,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};ir(Yd,ds);function Ug(e){or(e)}Ug.prototype={
nodeName:"#comment",nodeType:Qv};ir(Ug,ds);function Wg(e){or(e)}Wg.prototype={nodeName:
"#cdata-section",nodeType:C_};
ir(Wg,Yd);function Kg(e){or(e)}Kg.prototype.nodeType=D_;ir(Kg,rt);function nk(e){or(e)}nk.prototype.
nodeType=_X;ir(nk,rt);function rk(e){or(e)}rk.prototype.nodeType=FX;ir(rk,rt);function Gg(e){or(e)}
Gg.
prototype.nodeType=R_;ir(Gg,rt);function bl(e){or(e)}bl.prototype.nodeName="#document-fragment";bl.prototype.
nodeType=ls;ir(bl,rt);function Hg(e){or(e)}Hg.prototype.nodeType=Xv;ir(Hg,ds);function M_(){}M_.prototype.
serializeToString=function(e,t){return L_.call(e,t)};rt.prototype.toString=L_;function L_(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===pl&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return ok(this,n,s,t),n.join("")}function T_(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===$o.XML||o===$o.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function Lg(e,t,n,r){if(r&&!zt.QName_exact.test(t))throw new ue(
'The attribute name "'+t+'" is not a valid XML QName',In.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
P_),'"')}function ok(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===pl?e:e.ownerDocument,u=a.type==="html";vn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case Fr:
var p=l.attributes,g=p.length,b=l.tagName,x=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){O=p.item(N).value;break}if(!O)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(x=I.prefix+":"+b);break}}}
if(i&&!zt.QName_exact.test(x))throw new ue('The element name "'+x+'" is not a valid XML QName',In.InvalidStateError);
t.push("<",x);for(var $=d.slice(),_=0;_<g;_++){var L=p.item(_);L.prefix=="xmlns"?$.push({prefix:L.localName,
namespace:L.value}):L.nodeName=="xmlns"&&$.push({prefix:"",namespace:L.value})}for(var _=0;_<g;_++){
var L=p.item(_);if(T_(L,u,$)){var U=L.prefix||"",j=L.namespaceURI;Lg(t,U?"xmlns:"+U:"xmlns",j,i),$.push(
{prefix:U,namespace:j})}var z=o?o(L):L;z&&(typeof z=="string"?t.push(z):Lg(t,z.name,z.value,i))}if(b===
x&&T_(l,u,$)){var G=l.prefix||"",j=l.namespaceURI;Lg(t,G?"xmlns:"+G:"xmlns",j,i),$.push({prefix:G,
namespace:j})}
var H=!l.firstChild;if(H&&(u||l.namespaceURI===$o.HTML)&&(H=OX(b)),H)return t.push("/>"),null;if(t.push(
">"),u&&AX(b)){for(var X=l.firstChild;X;)X.data?t.push(X.data):ok(X,t,$.slice(),r),X=X.nextSibling;
return t.
push("</",x,">"),null}return{ns:$,tag:x};case pl:case ls:if(i&&l.nodeType===pl&&l.documentElement==null)
throw new ue("The Document has no documentElement",In.InvalidStateError);return{ns:d};case gl:return Lg(
t,l.name,l.value,i),null;case Vd:if(i&&zt.InvalidChar.test(l.data))throw new ue(
"The Text node data contains characters outside the XML Char production",In.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,P_)),null;case C_:if(i&&l.data.indexOf("]]>")!==-1)throw new ue(
'The CDATASection data contains "]]>"',In.InvalidStateError);return s?t.push(zt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),zt.CDATA_END):t.push(zt.CDATA_START,l.data,zt.CDATA_END),null;case Qv:if(i){
if(zt.InvalidChar.
test(l.data))throw new ue(
"The comment node data contains characters outside the XML Char production",
In.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ue(
'The comment node data contains "--" or ends with "-"',In.InvalidStateError)}return t.push(zt.COMMENT_START,
l.data,zt.COMMENT_END),null;case D_:var ge=l.publicId,J=l.systemId;if(i){if(!zt.Name_exact.test(l.name))
throw new ue('The doctype name "'+l.name+'" is not a valid XML Name',In.InvalidStateError);if(ge&&!zt.
PubidLiteral_match.test(ge))throw new ue("DocumentType publicId is not a valid PubidLiteral",In.InvalidStateError);
if(J&&J!=="."&&!zt.SystemLiteral_match.test(J))throw new ue(
"DocumentType systemId is not a valid SystemLiteral",In.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ue(
'DocumentType internalSubset contains "]>"',In.InvalidStateError)}return t.push(zt.DOCTYPE_DECL_START,
" ",l.name),ge?(t.push(" ",zt.PUBLIC," ",ge),J&&J!=="."&&t.push(" ",J)):J&&J!=="."&&t.push(" ",zt.SYSTEM,
" ",J),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Xv:if(i){if(!zt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ue('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',In.InvalidStateError);if(zt.InvalidChar.test(l.data))
throw new ue("The ProcessingInstruction data contains characters outside the XML Char production",In.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ue(
'The ProcessingInstruction data contains "?>"',In.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case R_:if(i&&!zt.Name_exact.
test(l.nodeName))throw new ue('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
In.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function HX(e,t,n){var r;return vn(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
gl||n;return a?s:null}}),r}function j_(e,t,n){var r;return vn(t,null,{enter:function(o,i){var s=new o.
constructor(Hn);for(var a in o)if(fl(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new nn),s.ownerDocument=e;var l=n;switch(s.nodeType){case Fr:var c=o.attributes,d=s.attributes=
new hl,p=c.length;d._ownerElement=s;for(var g=0;g<p;g++)s.setAttributeNode(j_(e,c.item(g),!0));break;
case gl:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function z_(e,t,n){e[t]=n}function Vv(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===Fr&&t.push(n),n=n.nextSibling;return t}try{h.defineProperty&&(h.defineProperty(
Po.prototype,"length",{get:function(){return Bg(this),this.$$length}}),h.defineProperty(rt.prototype,
"textContent",{get:function(){if(this.nodeType===Fr||this.nodeType===ls){var e=[];return vn(this,
null,
{enter:function(t){if(t.nodeType===Fr||t.nodeType===ls)return!0;if(t.nodeType===Xv||t.nodeType===Qv)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case Fr:case ls:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),h.defineProperty(ds.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),h.defineProperty(ds.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),h.defineProperty(di.prototype,
"children",{get:function(){return new Po(this,Vv)}}),h.defineProperty(ci.prototype,"children",{get:
function(){
return new Po(this,Vv)}}),h.defineProperty(bl.prototype,"children",{get:function(){return new Po(
this,
Vv)}}),z_=function(e,t,n){e["$$"+t]=n})}catch{}Bt._updateLiveList=Bg;Bt.Attr=da;Bt.CDATASection=Wg;
Bt.
CharacterData=ds;Bt.Comment=Ug;Bt.Document=ci;Bt.DocumentFragment=bl;Bt.DocumentType=Kg;Bt.DOMImplementation=
N_;Bt.Element=di;Bt.Entity=rk;Bt.EntityReference=Gg;Bt.LiveNodeList=Po;Bt.NamedNodeMap=hl;Bt.Node=rt;
Bt.NodeList=nn;Bt.Notation=nk;Bt.Text=Yd;Bt.ProcessingInstruction=Hg;Bt.walkDOM=vn;Bt.XMLSerializer=
M_});var U_=Be(Xd=>{"use strict";m();var B_=ca().freeze;Xd.XML_ENTITIES=B_({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Xd.HTML_ENTITIES=B_({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Xd.entityMap=Xd.HTML_ENTITIES});var Y_=Be(Zg=>{"use strict";m();var Tl=ca(),Fe=Jv(),
H_=Wd(),qX=Tl.isHTMLEscapableRawTextElement,ZX=Tl.
isHTMLMimeType,JX=Tl.isHTMLRawTextElement,tm=Tl.hasOwn,W_=Tl.NAMESPACE,VX=H_.ParseError,YX=H_.DOMException,
wl=0,ms=1,vl=2,Qd=3,kl=4,xl=5,em=6,qg=7;function q_(){}q_.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),tQ(t,t=h.create(null)),XX(e,t,n,r,this.errorHandler),r.endDocument()}};
var sk=/&#?\w+;?/g;function XX(e,t,n,r,o){var i=ZX(r.mimeType);e.indexOf(Fe.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(se){if(se>
65535){se-=65536;var xe=55296+(se>>10),kt=56320+(se&1023);return T.fromCharCode(xe,kt)}else return T.
fromCharCode(se)}function a(se){var xe=se[se.length-1]===";"?se:se+";";if(!i&&xe!==se)return o.error(
"EntityRef: expecting ;"),se;var kt=Fe.Reference.exec(xe);if(!kt||kt[0].length!==xe.length)return o.
error("entity not matching Reference production: "+se),se;var qt=xe.slice(1,-1);return tm(n,qt)?n[qt]:
qt.charAt(0)==="#"?s(parseInt(qt.substring(1).replace("x","0x"))):(o.error("entity not found:"+se),
se)}
function u(se){if(se>O){var xe=e.substring(O,se).replace(sk,a);p&&g(O),r.characters(xe,0,se-O),O=se}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function g(se,xe){for(;se>=c&&(xe=d.exec(e));)l=c,c=xe.index+
xe[0].length,p.lineNumber++;p.columnNumber=se-l+1}for(var b=[{currentNSMap:t}],x=[],O=0;;){try{var N=e.
indexOf("<",O);if(N<0){if(!i&&x.length>0)return o.fatalError("unclosed xml tag(s): "+x.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(O));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>O){
var $=e.substring(O,N);!i&&x.length===0&&($=$.replace(new RegExp(Fe.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(N)}switch(e.charAt(N+1)){case"/":var ee=e.indexOf(
">",N+2),_=e.substring(N+2,ee>0?ee:void 0);if(!_)return o.fatalError("end tag name missing");var L=Fe.
reg("^",Fe.QName_group,Fe.S_OPT,"$"),U=ee>0&&L.exec(_);if(!U){var j=ee>0&&Fe.reg("^",Fe.QName_group).
exec(_);if(i&&j)o.warning('end tag name contains invalid trailing characters: "'+_+'"'),U=j;else if(
j&&
new RegExp(L.source,L.flags+"m").test(_))o.error(
'end tag name is followed by a line break and trailing content: "'+_+'"'),U=j;else return o.fatalError(
'end tag name contains invalid characters: "'+_+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var z=x[x.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(z!==U[1]){var G=U[1].toLowerCase();if(!i||z.toLowerCase()!==G)return o.
fatalError('Opening and ending tag mismatch: "'+z+'" != "'+_+'"')}var H=b.pop();x.pop();var X=H.localNSMap;
if(r.endElement(H.uri,H.localName,z),X)for(var ge in X)tm(X,ge)&&r.endPrefixMapping(ge);ee++;break;
case"?":p&&g(N),ee=rQ(e,N,r,o);break;case"!":p&&g(N),ee=J_(e,N,r,o,i);break;default:p&&g(N);var J=new V_,
Se=b[b.length-1].currentNSMap,ee=QX(e,N,J,Se,a,o,i),pe=J.length;if(J.closed||(i&&Tl.isHTMLVoidElement(
J.tagName)?J.closed=!0:x.push(J.tagName)),p&&pe){for(var qe=K_(p,{}),Ye=0;Ye<pe;Ye++){var Ee=J[Ye];g(
Ee.offset),Ee.locator=K_(p,{})}r.locator=qe,G_(J,r,Se)&&b.push(J),r.locator=p}else G_(J,r,Se)&&b.push(
J);i&&!J.closed?ee=eQ(e,ee,J.tagName,a,r):ee++}}catch(se){if(se instanceof VX)throw se;if(se instanceof
YX)return o.fatalError("Error constructing the DOM: "+se.name+": "+se.message,se);o.error(
"element parse error: "+se),ee=-1}ee>O?O=ee:u(f.max(N,O)+1)}}function K_(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function QX(e,t,n,r,o,i,s){function a(g,b,x){if(tm(n.attributeNames,
g))return i.fatalError("Attribute "+g+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(g,b.replace(/[\t\n\r]/g," ").replace(sk,
o),
x)}for(var u,l,c=++t,d=wl;;){var p=e.charAt(c);if(d===wl&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===ms)u=e.slice(t,c),d=Qd;else if(d===vl)d=Qd;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===Qd||d===ms)if(d===ms&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=xl;else throw new C("attribute value no end '"+p+"' match");else if(d==kl)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=xl;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case wl:n.setTagName(e.slice(t,c));case xl:
case em:case qg:
d=qg,n.closed=!0;case kl:case ms:break;case vl:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==wl&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case wl:n.setTagName(e.slice(t,c));case xl:case em:case qg:break;case kl:
case ms:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case vl:d===vl&&(l=u),d==kl?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case Qd:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case wl:n.setTagName(e.slice(t,c)),d=em;break;case ms:u=e.slice(
t,c),d=vl;break;case kl:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case xl:
d=em;break}else switch(d){case vl:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=ms;break;case xl:i.warning('attribute space is required"'+u+'"!!');case em:d=ms,t=c;
break;case Qd:
d=kl,t=c;break;case qg:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function G_(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=h.create(null),n=h.create(n)),n[c]=o[c]=a,i.uri=W_.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=W_.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var g=e.uri=n[u||""];if(t.startElement(g,l,r,e),e.closed){if(t.endElement(g,l,
r),o)for(u in o)tm(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function eQ(e,t,n,r,o){
var i=qX(n);if(i||JX(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.lastIndex=
t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
sk,
r)),o.characters(l,0,l.length),u}return t+1}function tQ(e,t){for(var n in e)tm(e,n)&&(t[n]=e[n])}
function Z_(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function s(){return e.substring(n)}function a(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=Fe.reg("^",c),p=d.exec(s());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:s,
substringStartsWith:a,
substringStartsWithCaseInsensitive:u}}function nQ(e,t){function n(a,u){var l=Fe.PI.exec(a.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+a.getIndex()):
(a.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+a.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var s=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?s=e.getMatch(Fe.elementdecl):e.char(3)==="N"&&(s=e.getMatch(Fe.EntityDecl));
break;case"A":s=e.getMatch(Fe.AttlistDecl);break;case"N":s=e.getMatch(Fe.NotationDecl);break;case"-":
s=e.getMatch(
Fe.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")s=n(e,t);else if(e.char()==="%")s=e.getMatch(
Fe.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!s)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function J_(e,t,n,r,o){var i=Z_(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var s=i.getMatch(Fe.Comment);return s?(n.comment(s,Fe.COMMENT_START.length,s.length-
Fe.COMMENT_START.length-Fe.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var a=i.getMatch(Fe.CDSect);return a?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(a,Fe.CDATA_START.length,a.length-Fe.CDATA_START.
length-Fe.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
Fe.DOCTYPE_DECL_START):
!i.substringStartsWith(Fe.DOCTYPE_DECL_START))return r.fatalError("Expected "+Fe.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip(Fe.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Fe.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch(Fe.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith(Fe.PUBLIC)||i.substringStartsWith(Fe.SYSTEM)){var l=Fe.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
Fe.SYSTEM)){if(i.skip(Fe.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Fe.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch(Fe.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+Fe.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+Fe.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!Fe.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=nQ(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function rQ(e,t,n,r){var o=e.substring(t).match(
Fe.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Fe.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function V_(){this.attributeNames=
h.create(null)}V_.prototype={setTagName:function(e){if(!Fe.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Fe.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Zg.XMLReader=q_;Zg.parseUtils=Z_;Zg.parseDoctypeCommentOrCData=J_});var oM=Be(
El=>{"use strict";m();var ma=ca(),oQ=ik(),iQ=Wd(),X_=U_(),sQ=Y_(),aQ=oQ.DOMImplementation,
uQ=ma.hasDefaultHTMLNamespace,lQ=ma.isHTMLMimeType,cQ=ma.isValidMimeType,tM=ma.MIME_TYPE,ak=ma.NAMESPACE,
Q_=iQ.ParseError,dQ=sQ.XMLReader;function nM(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function rM(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||ma.assign,this.
domHandler=e.domHandler||Vg,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||nM,this.locator=!!e.locator,this.xmlns=this.assign(
h.create(null),e.xmlns)}rM.prototype.parseFromString=function(e,t){if(!cQ(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(h.create(
null),
this.xmlns),r=X_.XML_ENTITIES,o=n[""]||null;uQ(t)?(r=X_.HTML_ENTITIES,o=ak.HTML):t===tM.XML_SVG_IMAGE&&
(o=ak.SVG),n[""]=o,n.xml=n.xml||ak.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new dQ;a.errorHandler=
i,a.domBuilder=i;var u=!ma.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function Vg(e){var t=e||{};this.mimeType=t.mimeType||tM.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Sl(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Vg.prototype={startDocument:function(){var e=new aQ;this.doc=lQ(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;Jg(this,i),this.currentElement=i,this.locator&&Sl(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&Sl(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Sl(this.locator,n),Jg(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=eM.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Sl(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=eM.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Sl(this.locator,r),Jg(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Sl(this.locator,i),Jg(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new Q_("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,mQ(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new Q_(e,this.locator,t)}};function mQ(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function eM(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Vg.prototype[e]=function(){return null}});function Jg(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function pQ(e){if(e==="error")
throw"onErrorStopParsing"}function fQ(){throw"onWarningStopParsing"}El.__DOMHandler=Vg;El.DOMParser=
rM;El.normalizeLineEndings=nM;El.onErrorStopParsing=pQ;El.onWarningStopParsing=fQ});var iM=Be(ot=>{
"use strict";m();var Cl=ca();ot.assign=Cl.assign;ot.hasDefaultHTMLNamespace=Cl.hasDefaultHTMLNamespace;
ot.isHTMLMimeType=Cl.isHTMLMimeType;ot.isValidMimeType=Cl.isValidMimeType;ot.MIME_TYPE=Cl.MIME_TYPE;
ot.NAMESPACE=Cl.NAMESPACE;var Yg=Wd();ot.DOMException=Yg.DOMException;ot.DOMExceptionName=Yg.DOMExceptionName;
ot.ExceptionCode=Yg.ExceptionCode;ot.ParseError=Yg.ParseError;var rn=ik();ot.Attr=rn.Attr;ot.CDATASection=
rn.CDATASection;ot.CharacterData=rn.CharacterData;ot.Comment=rn.Comment;ot.Document=rn.Document;ot.DocumentFragment=
rn.DocumentFragment;ot.DocumentType=rn.DocumentType;ot.DOMImplementation=rn.DOMImplementation;ot.Element=
rn.Element;ot.Entity=rn.Entity;ot.EntityReference=rn.EntityReference;ot.LiveNodeList=rn.LiveNodeList;
ot.NamedNodeMap=rn.NamedNodeMap;ot.Node=rn.Node;ot.NodeList=rn.NodeList;ot.Notation=rn.Notation;ot.ProcessingInstruction=
rn.ProcessingInstruction;ot.Text=rn.Text;ot.XMLSerializer=rn.XMLSerializer;var Xg=oM();ot.DOMParser=
Xg.DOMParser;ot.normalizeLineEndings=Xg.normalizeLineEndings;ot.onErrorStopParsing=Xg.onErrorStopParsing;
ot.onWarningStopParsing=Xg.onWarningStopParsing});var Qg=Be((lct,sM)=>{"use strict";m();function gQ(
e){return e[e.length-1]}function hQ(e){return e[0]}
sM.exports={last:gQ,first:hQ}});var Mr=Be((dct,lM)=>{"use strict";m();function nm(e){
"@babel/helpers - typeof";return nm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},nm(e)}function aM(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function yQ(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?aM(h(n),!0).forEach(function(r){
bQ(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):aM(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function bQ(e,t,
n){
return(t=wQ(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function wQ(e){var t=vQ(e,"string");return nm(t)=="symbol"?t:t+""}function vQ(e,t){if(nm(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(nm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:v)(e)}var uM=Qg(),eh=uM.last,pa=uM.first;function fa(e){this.name="GenericError",this.message=e,
this.
stack=new C(e).stack}fa.prototype=C.prototype;function kn(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}kn.prototype=new fa;function rm(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}rm.prototype=new fa;function th(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}th.prototype=new fa;function ps(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}ps.prototype=new fa;function uk(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}uk.prototype=new fa;function kQ(e,t){var n=new uk(e);throw n.properties=yQ({id:
"api_version_error"},t),n}function xQ(e){var t=h.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new ps(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function TQ(e){var t=new ps('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function SQ(e){var t=new kn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function EQ(e){var t=new kn("Unopened tag");return t.properties={
xtag:eh(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function CQ(e){var t=new kn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:pa(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function RQ(e){var t=new kn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:pa(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function DQ(e){var t=new kn("Unclosed tag");return t.properties={
xtag:pa(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function AQ(e){e.position==="left"?
OQ(e):NQ(e)}function OQ(e){var t=new kn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function NQ(e){var t=new kn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function PQ(e){var t=e.tag,n=e.value,r=e.offset,o=new rm(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function IQ(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new rm("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function $Q(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new kn(
a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function FQ(e){var t=new kn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function _Q(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",s=new kn("".concat(i," loop")),a=e.value;return s.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(a,'" is ').concat(o),xtag:a,offset:n},r&&(s.properties.
square=r),s}function MQ(e,t){var n=new kn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,s=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(s,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function LQ(e){var t=e.tags,n=new kn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:pa(t).value,offset:[
pa(t).offset,eh(t).offset],closingtag:eh(t).value},pa(t).square&&(n.properties.square=[pa(t).square,
eh(t).square]),n}function jQ(e){var t=e.tag,n=e.offset,r=new kn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function zQ(e){var t=e.tag,n=e.rootError,r=e.offset,o=new th(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function BQ(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new th("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function UQ(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new kn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function WQ(){var e=new ps("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function KQ(){var e=new ps(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function GQ(){var e=new ps(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function HQ(){var e=new ps(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function qQ(e,t){var n=new kn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}lM.exports={XTError:fa,XTTemplateError:
kn,XTInternalError:ps,XTScopeParserError:th,
XTAPIVersionError:uk,RenderingError:rm,XTRenderingError:rm,getClosingTagNotMatchOpeningTag:LQ,
getLoopPositionProducesInvalidXMLError:jQ,
getScopeCompilationError:zQ,getScopeParserExecutionError:BQ,getUnclosedTagException:DQ,
getUnopenedTagException:EQ,
getUnmatchedLoopException:_Q,getDuplicateCloseTagException:RQ,getDuplicateOpenTagException:CQ,
getCorruptCharactersException:PQ,
getInvalidRawXMLValueException:IQ,getUnbalancedLoopException:MQ,throwApiVersionError:kQ,
throwFileTypeNotHandled:TQ,
throwFileTypeNotIdentified:xQ,throwMalformedXml:WQ,throwMultiError:SQ,throwExpandNotFound:$Q,
throwRawTagShouldBeOnlyTextInParagraph:FQ,
throwUnimplementedTagType:UQ,throwXmlTagNotFound:AQ,throwXmlInvalid:qQ,throwResolveBeforeCompile:KQ,
throwRenderInvalidTemplate:GQ,throwRenderTwice:HQ}});var Ht=Be((pct,yM)=>{"use strict";m();function ZQ(
e,t){return XQ(e)||YQ(e,t)||VQ(e,t)||JQ()}function JQ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function VQ(e,t){
if(e){if(typeof e=="string")return cM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?cM(e,t):void 0}}function cM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function YQ(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function XQ(
e){
if(k.isArray(e))return e}var dM=iM(),QQ=dM.DOMParser,eee=dM.XMLSerializer,tee=Mr(),mM=tee.throwXmlTagNotFound,
pM=Qg(),nee=pM.last,ree=pM.first,oee=h.prototype.hasOwnProperty,iee=Function.prototype.bind,nh=Function.
prototype.call,see=nh.bind(nh,iee),aee=see(nh,nh,oee);function uee(e){return/^[ \n\r\t]+$/.test(e)}
function lee(e){
return{get:function(n){return e==="."?n:n&&(aee(n,e)?n[e]:void 0)}}}function cee(e){for(var t=0;t<e.
length;t++){var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var lk={};function dee(e,t,n){
var r;if(lk[t]?r=lk[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),lk[t]=r),r.test(e))return e.
replace(r,"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(
0,o)+" ".concat(t,'="').concat(n,'"')+e.substr(o)}function mee(e,t){var n=e.indexOf(" ".concat(t,
'="'));
if(n===-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(
r+1,o-r)}function pee(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function fee(
e,t){
return e.lastIndexOf(t,0)===0}function gee(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?
t.push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function hee(e){for(var t={},n=[],r=0,o=e.length;r<o;
++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function yee(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function bee(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},
xmlFileNames:["[Content_Types].xml"],parser:lee,warnFn:cee,linebreaks:!1,fileTypeConfig:null,
delimiters:{
start:"{",end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function wee(e){return new eee().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function vee(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new QQ().parseFromString(e,
"text/xml")}var fM=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],om=fM.map(
function(e){
var t=ZQ(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function kee(e){for(var t=om.length-1;t>=0;t--){var n=om[t];e=e.replace(n.rstart,n.end)}return e}
function xee(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=om.length;r<o;r++)n=om[
r],
e=e.replace(n.rend,n.start);return e}function Tee(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],
o=0;o<r.length;o++){var i=r[o];t.push(i)}return t}function See(e,t){if(!t)return e;for(var n=0,r=t.length;
n<
r;n++)e.push(t[n]);return e}var Eee=new RegExp(T.fromCharCode(160),"g");function Cee(e){return e.replace(
Eee," ")}function Ree(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});
return n}
function dk(e,t){return e==="</"+t+">"}function mk(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function Dee(e,t,n){var r=gM(e,t,n);if(r!==null)return r;mM({position:"right",
element:t,
parsed:e,index:n})}function gM(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(dk(s.value,l)&&r--,mk(s.value,l)&&r++,r===0)return o}
return null}function Aee(e,t,n){var r=hM(e,t,n);if(r!==null)return r;mM({position:"left",element:t,
parsed:e,
index:n})}function hM(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(mk(i.value,u)&&r--,dk(i.value,u)&&r++,r===0)return o}return null}
function Oee(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function Nee(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function Pee(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function Iee(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function $ee(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&
(r==="start"||r==="selfclosing")}function Fee(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&
n==="start"}function _ee(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}
function Mee(e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function Lee(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var ck=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function jee(e){return ck.lastIndex=0,ck.test(e)}function zee(e){return typeof e!="string"&&(e=T(e)),
e.replace(ck,"")}function Bee(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function Uee(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function Wee(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}yM.exports={getPartWithDelimiters:Wee,endsWith:pee,
startsWith:fee,isContent:Mee,isParagraphStart:Pee,isParagraphEnd:Iee,isBreakTag:$ee,isTagStart:Oee,
isTagEnd:Nee,
isTextStart:Fee,isTextEnd:_ee,isStarting:mk,isEnding:dk,isModule:Lee,uniq:hee,getDuplicates:gee,
chunkBy:yee,
last:nee,first:ree,xml2str:wee,str2xml:vee,getRightOrNull:gM,getRight:Dee,getLeftOrNull:hM,getLeft:
Aee,
pregMatchAll:Ree,convertSpaces:Cee,charMapRegexes:om,hasCorruptCharacters:jee,
removeCorruptCharacters:zee,
getDefaults:bee,wordToUtf8:kee,utf8ToWord:xee,concatArrays:Tee,pushArray:See,invertMap:Bee,charMap:
fM,
getSingleAttribute:mee,setSingleAttribute:dee,isWhiteSpace:uee,stableSort:Uee}});var kM=Be((gct,vM)=>{
"use strict";m();function Kee(e,t){return Zee(e)||qee(e,t)||Hee(e,t)||Gee()}function Gee(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Hee(e,
t){
if(e){if(typeof e=="string")return bM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?bM(e,t):void 0}}function bM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function qee(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Zee(
e){
if(k.isArray(e))return e}function xn(e){"@babel/helpers - typeof";return xn=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},xn(e)}function Jee(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function wM(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,Yee(r.key),r)}}
function Vee(e,t,n){
return t&&wM(e.prototype,t),n&&wM(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function Yee(
e){
var t=Xee(e,"string");return xn(t)=="symbol"?t:t+""}function Xee(e,t){if(xn(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(xn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var Qee=(function(){
function e(){
Jee(this,e)}return Vee(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(xn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(xn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(xn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(xn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(xn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!k.isArray(r))return{success:!1,error:"Expected array, received ".concat(xn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(xn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(xn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(xn(o))};for(var i=0,s=h.entries(n);i<s.length;i++){var a=Kee(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=h.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(xn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(xn(r))};for(var o=0,
i=h.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(xn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();vM.exports=Qee});
var TM=Be((yct,xM)=>{"use strict";m();var ete=Ht(),tte=ete.str2xml,nte="_rels/.rels";function rte(e){
for(var t=e.files[nte],n=t?tte(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;
i<
r.length;i++){var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}xM.exports={
getRelsTypes:rte}});var CM=Be((wct,EM)=>{"use strict";m();var ote=Ht(),ite=ote.str2xml,SM="[Content_Types].xml";
function ste(e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),g=d.getAttribute("Extension");l.slice(l.length-g.length)===g&&!r[l]&&
l!==SM&&(r[l]=p)}r[l]||(r[l]="")}),r}function ate(e){var t=e.files[SM],n=t?ite(t.asText()):null,r=n?
n.getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:
r,
defaults:o,contentTypes:t,contentTypeXml:n}}EM.exports={collectContentTypes:ste,getContentTypes:ate}
});var fs=Be((kct,RM)=>{"use strict";m();var ute=Mr(),lte=ute.XTInternalError;function mi(){}
function Rl(e){
return e}RM.exports=function(e){var t={on:mi,set:mi,getFileType:mi,optionsTransformer:Rl,preparse:Rl,
matchers:function(){return[]},parse:mi,getTraits:mi,postparse:Rl,errorsTransformer:Rl,preResolve:mi,
resolve:mi,getRenderedMap:Rl,render:mi,nullGetter:mi,postrender:Rl};if(h.keys(t).every(function(o){
return!e[o]})){
var n=new lte(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var oh=Be((Tct,FM)=>{"use strict";m();function sm(e){
"@babel/helpers - typeof";return sm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},sm(e)}function cte(e){return pte(e)||
mte(e)||IM(e)||dte()}function dte(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function mte(e){
if(typeof S!="undefined"&&e[S.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function pte(e){
if(k.isArray(e))return pk(e)}function PM(e,t){return hte(e)||gte(e,t)||IM(e,t)||fte()}function fte(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function IM(e,t){
if(e){if(typeof e=="string")return pk(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?pk(e,t):void 0}}function pk(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function gte(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function hte(
e){
if(k.isArray(e))return e}function DM(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function $M(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?DM(h(n),!0).forEach(function(r){yte(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):DM(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function yte(e,t,n){return(t=bte(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function bte(e){var t=wte(e,"string");return sm(t)=="symbol"?
t:t+""}function wte(e,t){if(sm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(sm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var Fo=Ht(),vte=Fo.getRightOrNull,
kte=Fo.getRight,xte=Fo.
getLeft,Tte=Fo.getLeftOrNull,Ste=Fo.chunkBy,Ete=Fo.isTagStart,Cte=Fo.isTagEnd,AM=Fo.isContent,rh=Fo.
last,im=Fo.first,gk=Mr(),Rte=gk.XTTemplateError,Dte=gk.throwExpandNotFound,OM=gk.getLoopPositionProducesInvalidXMLError;
function Ate(e,t){if(e.length===0)return!1;var n=rh(e).substr(1);return n.indexOf(t)===0}function Ote(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?Ate(t,s)?t.
pop():t.push(i):o==="start"&&t.push(i))}return t}function Nte(e,t){for(var n=0;n<t.length;n++){var r=t[
n];
if(r.indexOf("<".concat(e))===0)return!0}return!1}function Pte(e,t,n){for(var r=Ote(e.slice(t[0].offset,
t[1].offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(Nte(l,r)){if(d){
var p=Tte(
e,l,t[0].offset),g=vte(e,l,t[1].offset);if(p===null||g===null)return 0;var b=e.slice(p,g),x=Ste(b,
function(G){
return Ete(l,G)?"start":Cte(l,G)?"end":null}),O=im(x),N=rh(x),P=O.filter(AM),I=N.filter(AM);if(P.length!==
1||I.length!==1)return 0}for(var $=Ite(r),_=0,L=0;L<$.length;L++){var U=$[L],j=U.tag,z=U.position;j===
c&&(z==="start"&&_++,z==="end"&&_--)}return _!==0?{v:{error:OM({tag:im(t).part.value,offset:[im(t).part.
offset,rh(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return $te(
r)?{}:{error:OM({tag:im(t).part.value,offset:[im(t).part.offset,rh(t).part.offset]})}}function Ite(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=fk(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function fk(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function $te(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=fk(r),s=fk(
o);if(i!==s)return!1}return!0}function Fte(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
xte(n,o,t),i=kte(n,o,t)}catch(l){var a=$M({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}Dte(a)}return[s,i]}}function NM(e,t,n,r){var o=PM(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function _te(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=Fte(s,o,e,t);if(!a)continue;var u=PM(a,2),l=u[0],c=u[1];r.push({
left:l,right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){
return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var d=-1,p=0,g=0,b=r.length;
g<
b;g++){var x,O=r[g];if(d=f.max(d,g>0?r[g-1].right:0),!(O.left<d)){var N=void 0;try{N=NM([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var P=t.onError($M({part:O.part,rootError:I,postparsed:e,
expandOne:NM},t.errors));if(P==="ignore")continue}if(I instanceof Rte)n.push(I);else throw I}N&&(p+=
N.inner.length-(N.right+1-N.left),(x=e).splice.apply(x,[N.left,N.right+1-N.left].concat(cte(N.inner))))}
}
return{postparsed:e,errors:n}}FM.exports={expandToOne:_te,getExpandToDefault:Pte}});var ih=Be((Ect,
MM)=>{"use strict";m();var Mte="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
Lte="application/vnd.ms-word.document.macroEnabled.main+xml",jte="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
zte="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",Bte="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
Ute="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",Wte="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
Kte="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",Gte="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
Hte="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",qte="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
Zte="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",Jte="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
Vte="application/vnd.ms-excel.sheet.macroEnabled.main+xml",Yte="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
_M=[Mte,Lte,jte,zte],Xte={main:_M,docx:[Bte].concat(_M,[Kte,Ute,Wte]),pptx:[Gte,
Hte,qte,Zte],xlsx:[Jte,Vte,Yte]};MM.exports=Xte});var hk=Be((Rct,LM)=>{"use strict";m();var Qte="application/vnd.openxmlformats-package.core-properties+xml",
ene="application/vnd.openxmlformats-officedocument.extended-properties+xml",tne="application/vnd.openxmlformats-officedocument.custom-properties+xml",
nne="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",rne="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
one="application/vnd.ms-office.drawingml.diagramDrawing+xml";LM.exports={settingsContentType:nne,
coreContentType:Qte,appContentType:ene,customContentType:tne,diagramDataContentType:rne,
diagramDrawingContentType:one}});var UM=Be((Act,BM)=>{"use strict";m();function am(e){
"@babel/helpers - typeof";return am=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},am(e)}function ine(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function jM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,ane(r.key),r)}}function sne(e,t,n){return t&&jM(e.prototype,t),n&&jM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function ane(e){var t=une(e,"string");return am(t)=="symbol"?t:t+""}
function une(e,t){
if(am(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(am(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var lne=Ht(),cne=lne.pushArray,dne=fs(),yk=ih(),Dl=hk(),mne=Dl.settingsContentType,
pne=Dl.coreContentType,fne=Dl.appContentType,gne=Dl.customContentType,hne=Dl.diagramDataContentType,
yne=Dl.diagramDrawingContentType,zM=[mne,pne,fne,gne,hne,yne],bne=(function(){function e(){ine(this,
e),this.name="Common"}return sne(e,[{key:"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;
if(o){for(var i=0;i<zM.length;i++){var s=zM[i];o[s]&&cne(r.targets,o[s])}for(var a=["docx","pptx",
"xlsx"],u,l=0;l<a.length;l++)for(var c=a[l],d=yk[c],p=0;p<d.length;p++){var g=d[p];if(o[g])for(var b=0,
x=o[g];b<x.length;b++){var O=x[b];r.relsTypes[O]&&[
"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(yk.main.indexOf(g)!==-1||g===yk.pptx[0])&&(r.textTarget||
(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}return u}}}])})();BM.exports=function(){return dne(
new bne)}});var JM=Be((Nct,ZM)=>{"use strict";m();function um(e){"@babel/helpers - typeof";return um=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},um(e)}function wne(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function WM(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,kne(r.key),r)}}function vne(e,t,n){return t&&WM(e.prototype,t),n&&WM(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function kne(e){var t=xne(e,"string");return um(t)=="symbol"?t:t+""}
function xne(e,t){
if(um(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(um(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Tne=Mr(),sh=Tne.getScopeParserExecutionError,Sne=Qg(),KM=Sne.last,Ene=Ht(),Al=Ene.
concatArrays;function GM(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}
function HM(e,t,n){var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.
root.finishedResolving){for(var s=this.resolved,a=function(){var g=r.scopeLindex[u];s=GM(s,function(
b){
return b.lIndex===g}),s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<
l;u++)a();return GM(s,function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||
!t.part?d=this.parser(e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.
cachedParsers[t.part.lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:
this.
scopePath});try{c=d.get(o,this.getContext(t,n))}catch(p){throw sh({tag:e,scope:o,error:p,offset:t.part.
offset})}if(c==null&&n>0)return HM.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(
p){
throw sh({tag:e,scope:o,error:p,offset:t.part.offset})}return c}function qM(e,t,n){var r=this,o=this.
scopeList[n],i=this.scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.
lIndex]:s=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),
Promise.
resolve().then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw sh({tag:e,
scope:o,
error:a,offset:t.part.offset})}).then(function(a){return a==null&&n>0?qM.call(r,e,t,n-1):a}).then(
function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw sh({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var Cne=(function(){function e(t){wne(this,e),this.root=t.root||this,this.resolveOffset=t.
resolveOffset||0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=
t.scopePathLength,this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=
t.scopeLindex,this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}
return vne(
e,[{key:"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=h.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,KM(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,KM(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=HM.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return qM.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Al([this.scopeTypes,[this.scopeType]]),scopeList:Al([
this.
scopeList,[n]]),scopePath:Al([this.scopePath,[r]]),scopePathItem:Al([this.scopePathItem,[o]]),
scopePathLength:Al(
[this.scopePathLength,[s]]),scopeLindex:Al([this.scopeLindex,[i.lIndex]])})}}])})();ZM.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new Cne(e)}});var wk=Be((Ict,sL)=>{"use strict";m();function cm(e){
"@babel/helpers - typeof";return cm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},cm(e)}function rL(e,t){return One(
e)||Ane(e,t)||Dne(e,t)||Rne()}function Rne(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Dne(e,
t){
if(e){if(typeof e=="string")return VM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?VM(e,t):void 0}}function VM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Ane(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function One(
e){
if(k.isArray(e))return e}function YM(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Ol(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?YM(h(n),!0).forEach(function(r){Nne(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):YM(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Nne(e,t,n){return(t=Pne(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Pne(e){var t=Ine(e,"string");return cm(t)=="symbol"?
t:t+""}function Ine(e,t){if(cm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(cm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var ga=Mr(),XM=ga.getUnclosedTagException,
$ne=ga.getUnopenedTagException,
Fne=ga.getDuplicateOpenTagException,_ne=ga.getDuplicateCloseTagException,QM=ga.throwMalformedXml,Mne=ga.
throwXmlInvalid,eL=ga.XTTemplateError,uh=Ht(),Lne=uh.isTextStart,jne=uh.isTextEnd,tL=uh.wordToUtf8,
zne=uh.
pushArray,oL=0,iL=1,lm=2,ah=3;function Bne(e,t){return e[0]<=t.offset&&t.offset<e[1]}function Une(e,
t){
return Lne(e)?(t&&QM(),!0):jne(e)?(t||QM(),!1):t}function Wne(e){var t="",n=1,r=e.indexOf(" ");
return e[e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function Kne(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&Mne(e,d);var g=e.slice(d,r+1),b=Wne(g),x=b.tag,O=b.position,N=i[x];N!=null&&c.push(
{type:"tag",position:O,text:N,offset:d,value:g,tag:x})}return c}function Gne(e,t,n){var r=[],o=!1,i={
offset:0},s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,g=i.offset,b=i.length;if(s=t.substr(
g,p-g),o&&d==="start"){if(g+b===p&&(s=t.substr(g,p-g+b+4),!n.allowUnclosedTag))return r.push(Fne({
xtag:s,
offset:g})),i=c,l.push(Ol(Ol({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(XM({xtag:tL(s),
offset:g})),
l.pop()}return!o&&d==="end"?n.allowUnopenedTag?l:g+b===p?(s=t.substr(g-4,p-g+b+4),r.push(_ne({xtag:s,
offset:g})),i=c,l.push(Ol(Ol({},c),{},{error:!0})),l):(r.push($ne({xtag:s,offset:p})),i=c,l.push(Ol(
Ol({},c),{},{error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.
length-u),n.allowUnclosedTag||r.push(XM({xtag:tL(s),offset:u})),a.pop()}return{delimiterWithErrors:a,
errors:r}}function Hne(e,t){return e===-1&&t===-1?oL:e===t?iL:e===-1||t===-1?t<e?lm:ah:e<t?lm:ah}
function qne(e){
var t=e.split(" ");if(t.length!==2){var n=new eL("New Delimiters cannot be parsed");throw n.properties=
{id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=rL(t,2),o=r[0],i=r[1];
if(o.length===0||i.length===0){var s=new eL("New Delimiters cannot be parsed");throw s.properties={
id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function Zne(e,
t,n){
var r=[],o=t.start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.
indexOf(i,s+1),c=null,d=void 0,p=Hne(u,l);switch(p===iL&&(p=a?ah:lm),p){case oL:return r;case ah:a=!1,
s=l,c="end",d=i.length;break;case lm:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&
p===lm&&e[s+o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var g=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,g+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var x=e.substr(s+o.length+1,g-s-o.length-1),O=qne(x),N=rL(
O,2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function nL(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=Zne(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[
l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=Gne(s,r,n),p=d.delimiterWithErrors,
g=d.errors,b=0,x=0,O=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],$=P.offset,_=[$,$+I.value.length],
L=I.value,U=[];x<p.length&&Bne(_,p[x]);)U.push(p[x]),x++;var j=[],z=0;b>0&&(z=b,b=0);for(var G=0;G<U.
length;G++){var H=U[G],X=L.substr(z,H.offset-$-z);if(H.changedelimiter){H.position==="start"?X.length>
0&&j.push({type:"content",value:X}):z=H.offset-$+H.length;continue}X.length>0&&(j.push({type:
"content",value:X}),z+=X.length);var ge={type:"delimiter",position:H.position,offset:z+$};j.push(ge),
z=H.offset-
$+H.length}b=z-L.length;var J=L.substr(z);J.length>0&&j.push({type:"content",value:J}),O.push(j)}
return{
parsed:O,errors:g}}function bk(e){return e.type==="content"&&e.position==="insidetag"}function Jne(e){
return e.filter(bk)}function Vne(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=Une(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&bk(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}sL.exports={parseDelimiters:nL,parse:function(t,n,r,o){Vne(t,o);for(var i=nL(Jne(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(bk(p)){for(var g=0,b=s[l];g<b.length;
g++){
var x=b[g];x.type==="content"&&(x.position="insidetag"),x.lIndex=c++}zne(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=Kne(t,n.text,n.other),o=0,i=[],
s=0;s<r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var uL=Be((Fct,aL)=>{"use strict";m();function vk(e){return ere(e)||Qne(e)||Xne(e)||
Yne()}function Yne(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Xne(e,
t){
if(e){if(typeof e=="string")return kk(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?kk(e,t):void 0}}function Qne(e){if(typeof S!="undefined"&&e[S.iterator]!=null||e[
"@@iterator"]!=
null)return k.from(e)}function ere(e){if(k.isArray(e))return kk(e)}function kk(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function dm(e){return e.type==="placeholder"}
function tre(e){var t={},n=[{items:e.filter(dm),parents:[],path:[]}];function r(j,z,G){G.length&&
n.push({items:G,parents:[].concat(vk(z.parents),[j]),path:j.dataBound!==!1&&!j.attrParsed&&j.value&&
!j.attrParsed?[].concat(vk(z.path),[j.value]):vk(z.path)})}function o(j,z){for(var G=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:z.length,H=j,X=0;X<G;X++)H=H[z[X]];return H}function i(j,z){
for(var G=z.
length,H=0;H<z.length;H++){var X=z[H],ge=typeof X.lIndex=="number"?X.lIndex:parseInt(X.lIndex.split(
"-")[0],10);ge>j.lIndex&&G--}return G}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var g in p.attrParsed)r(p,s,p.attrParsed[g].filter(
dm));continue}if(p.subparsed){if(p.dataBound!==!1){var b,x;(b=a)[x=p.value]||(b[x]={})}r(p,s,p.subparsed.
filter(dm));continue}if(p.cellParsed){for(var O=0,N=p.cellPostParsed;O<N.length;O++){var P=N[O];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
$;(I=a)[$=P.value]||(I[$]={}),r(P,s,P.subparsed.filter(dm))}else{var _,L,U=i(p,s.parents);a=o(t,s.path,
U),(_=a)[L=P.value]||(_[L]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
aL.
exports={getTags:tre,isPlaceholder:dm}});var cL=Be((Mct,lL)=>{"use strict";m();var nre=Ht(),rre=nre.pushArray;
function ore(e,t){return t instanceof
C?rre(h.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function ire(e,t){if(console.log(E.stringify({error:e},ore,t==="json"?2:null)),
e.properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}lL.exports=ire});var xk=Be((jct,dL)=>{"use strict";m();var sre=Ht(
),are=sre.pregMatchAll;dL.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=are(i,r.content),r}});var pL=Be((Bct,mL)=>{
"use strict";m();function mm(e){"@babel/helpers - typeof";return mm=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},mm(e)}var ure=new RegExp(T.fromCharCode(
160),"g");function Nl(e){return e.replace(ure," ")}function lre(e,t){var n=mm(e);if(n==="string")return Nl(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Nl(t));if(n==="function")return!!e(t)}
function cre(e,t){var n=mm(e);if(n==="string")return Nl(t).substr(e.length);if(e instanceof RegExp)return Nl(
t).match(e)[1];if(n==="function")return e(t)}function dre(e,t){var n=mm(e);if(n==="string")return[t,
Nl(t).substr(e.length)];if(e instanceof RegExp)return Nl(t).match(e);if(n==="function")return[t,e(t)]}
mL.exports={match:lre,getValue:cre,getValues:dre}});var bL=Be((Wct,yL)=>{"use strict";m();function pm(
e){"@babel/helpers - typeof";return pm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},pm(e)}function fL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function gs(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?fL(h(n),!0).forEach(function(r){
mre(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):fL(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function mre(e,
t,n){
return(t=pre(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function pre(e){var t=fre(e,"string");return pm(t)=="symbol"?t:t+""}function fre(e,t){if(pm(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(pm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}
function gL(e,t){return bre(e)||yre(e,t)||hre(e,t)||gre()}function gre(){throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function hre(e,
t){
if(e){if(typeof e=="string")return hL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?hL(e,t):void 0}}function hL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function yre(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function bre(
e){
if(k.isArray(e))return e}var lh=Ht(),wre=lh.wordToUtf8,Tk=lh.pushArray,vre=lh.isParagraphStart,kre=lh.
isBreakTag,Sk=pL(),xre=Sk.match,Tre=Sk.getValue,Sre=Sk.getValues;function Ere(e,t){for(var n=[],r=0;
r<
e.length;r++){var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new C(
"module matcher returns a non array");Tk(n,i)}}return n}function Cre(e,t,n){for(var r=[],o=0;o<e.length;
o++){
var i=e[o],s=gL(i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&
(l=l(c)),!l.value){var d=gL(c,2);l.value=d[1]}r.push(gs({type:"placeholder",prefix:a,module:u,
onMatch:l.onMatch,priority:l.priority},l))}}return r}function Rre(e,t){var n=t.modules,r=t.startOffset,
o=t.lIndex,i;t.offset=r,t.match=xre,t.getValue=Tre,t.getValues=Sre;var s=Ere(n,t),a=Cre(s,e,t);if(a.
length>0){for(var u=null,l=0;l<a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||
c.priority>u.priority)&&(u=c)}return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.
onMatch&&u.onMatch(u),delete u.onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=
p.parse(e,t),i)return i.offset=r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:
e,
offset:r,endLindex:o,lIndex:o}}var Dre={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;
a++){
var u=n[a];i=u.preparse(i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.
fileTypeConfig.droppedTagsInsidePlaceholder||[];return t.reduce(function(l,c){return c.type==="delimiter"?
(o=c.position==="start",c.position==="end"&&(r.parse=function(d){return Rre(d,gs(gs(gs({},r),c),
{},{startOffset:s,modules:n}))},l.push(r.parse(wre(i))),Tk(l,a),a=[]),c.position==="start"&&(a=[],s=
c.offset),i="",l):o?c.type!=="content"||c.position!=="insidetag"?(r.syntax.preserveNewlinesInTags&&(
kre(
c)||vre(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,gs(gs({},u),{},{postparse:
function(b,x){
return s(b,gs(gs({},u),x))},getTraits:o}));if(p!=null){if(p.errors){Tk(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};yL.exports=Dre});var Ek=Be((Gct,wL)=>{
"use strict";m();function Are(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}wL.exports=Are});var TL=Be((qct,xL)=>{"use strict";m();var kL=Mr(),Ore=kL.throwUnimplementedTagType,
Nre=kL.XTScopeParserError,
Pre=Ht(),vL=Pre.pushArray,Ire=Ek();function $re(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[
n],
i=o.render(e,t);if(i)return i}return!1}function Fre(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(g,b){return t(g,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=Ire(u,e);var l=void 0;try{l=$re(u,e)}catch(g){if(g instanceof Nre){o.push(g),i.
push(u);continue}throw g}if(l){l.errors&&vL(o,l.errors),i.push(l);continue}if(u.type==="content"||u.
type==="tag"){i.push(u);continue}Ore(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof
k?vL(c,p):p&&c.push(p)}return{errors:o,parts:c}}xL.exports=Fre});var EL=Be((Jct,SL)=>{"use strict";m(
);function _re(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function Mre(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function Lre(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(_re(a));Mre(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}SL.exports=Lre});var PL=Be((Yct,NL)=>{"use strict";m();function fm(e){
"@babel/helpers - typeof";return fm=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},fm(e)}function CL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function RL(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?CL(h(n),!0).forEach(function(r){
jre(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):CL(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function jre(e,
t,n){
return(t=zre(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function zre(e){var t=Bre(e,"string");return fm(t)=="symbol"?t:t+""}function Bre(e,t){if(fm(e)!=
"object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(fm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var Ure=Ht(
),DL=Ure.pushArray,Wre=Ek();function Kre(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function OL(e,t,n,r){var o=Kre(e,RL(RL({},r),{},{
resolvedId:Wre(e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}
).
catch(function(i){i instanceof k?DL(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.
getValueAsync(e.value,{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){
t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(function(i){i instanceof k?DL(n,i):n.push(i)})}
function Gre(e){var t=[],n=[],r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(
s,a||o)},e.resolved=t;var i=Hre(e,n,t);return i?i.then(function(){return AL(e,n,t)}):AL(e,n,t)}
function Hre(e,t,n){
for(var r=null,o=function(){var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&
(r!=null||(r=Promise.resolve(null)),r=r.then(function(){return OL(u,n,t,e)}))},i=0,s=e.compiled;i<s.
length;i++)o();return r}function AL(e,t,n){for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];
["content","tag"].indexOf(s.type)===-1&&(s.resolveFirst||r.push(OL(s,n,t,e)))}return Promise.all(r).
then(function(){return{errors:t,resolved:n}})}NL.exports=Gre});var FL=Be((Qct,$L)=>{"use strict";m();
var gm=Ht(),Pl=gm.startsWith,qre=gm.endsWith,Ck=gm.isStarting,
IL=gm.isEnding,Zre=gm.isWhiteSpace,Jre=ih();function Vre(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[
n];
o instanceof D||Zre(o)||Pl(o,"<w:bookmarkEnd")||(qre(t,"</w:tbl>")&&!Pl(o,"<w:p")&&!Pl(o,"<w:tbl")&&
!Pl(o,"<w:sectPr")&&!Pl(o,"</w:ftr>")&&!Pl(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function Yre(e,t){var n=t.fileTypeConfig.tagShouldContain||[],r=-1;Jre.docx.indexOf(t.contentType)!==
-1&&(e=Vre(e));for(var o=-1,i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,
d=a.drop,p=a.dropParent,g=null,b=0,x=e.length;b<x;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(
IL(
O,u)){if(r=-1,p){for(var N=-1,P=o;P>0;P--)if(Ck(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(
IL(
e[I],p)){e[I]="";break}e[I]=""}}else{for(var $=o;$<=b;$++)e[$]="";d||(e[b]=g.join("")+c+O)}g=null}
else{
g&&g.push(O);for(var _=0,L=l.length;_<L;_++)if(Ck(O,l[_])){r=-1,g=null;break}}r===-1&&Ck(O,u)&&O.indexOf(
"<",1)===-1&&(O[O.length-2]==="/"?e[b]="":(o=b,r=i,g=d||p?null:[O]))}}return e}$L.exports=Yre});var WL=Be(
(tdt,UL)=>{"use strict";m();function hm(e){"@babel/helpers - typeof";return hm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},hm(e)}function Xre(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function _L(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,eoe(r.key),r)}}function Qre(e,t,n){return t&&_L(e.prototype,t),n&&_L(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function eoe(e){var t=toe(e,"string");return hm(t)=="symbol"?t:t+""}
function toe(e,t){
if(hm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(hm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Dk=Ht(),ML=Dk.pushArray,noe=Dk.wordToUtf8,roe=Dk.convertSpaces,ooe=xk(),LL=wk(),
Rk=bL(),jL=TL(),ioe=EL(),zL=PL(),soe=FL(),aoe=Function.prototype.bind,BL=Function.prototype.call,uoe=BL.
bind(BL,aoe);function loe(e,t){for(var n=ooe(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.
push(s.array[2])}return noe(roe(r.join("")))}UL.exports=(function(){function e(t,n){Xre(this,e),this.
cachedParsers={},this.content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}
})}
return Qre(e,[{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.
filePath;o.scopeManager=this.scopeManager,o.resolve=zL;for(var s=[],a=[],u=0,l=this.modules;u<l.length;
u++){
var c=l[u];a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(
a).then(function(){if(s.length!==0)throw s;return zL(o).then(function(d){for(var p=d.resolved,g=d.errors,
b=0;b<g.length;b++){var x,O=g[b];O instanceof C||(O=new C(O)),(x=O).properties||(x.properties={}),O.
properties.file=i,g[b]=O}if(g.length!==0)throw g;return Promise.all(p).then(function(N){return o.scopeManager.
root.finishedResolving=!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),
N})}).catch(function(d){throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return loe(
this.content,this.fileTypeConfig.tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"preparse",value:function(){this.allErrors=
[],this.xmllexed=LL.xmlparse(this.content,{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.
tagsXmlLexedArray}),this.setModules({inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=LL.
parse(this.xmllexed,this.delimiters,this.syntax,this.fileType),r=n.lexed,o=n.errors;ML(this.allErrors,
o),this.lexed=r,this.setModules({inspect:{filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions(
);
this.lexed=Rk.preparse(this.lexed,this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}
});
var o=this.getOptions();return this.parsed=Rk.parse(this.lexed,this.modules,o),this.setModules({
inspect:{
filePath:this.filePath,parsed:this.parsed}}),r?this:this.postparse()}},{key:"postparse",value:
function(){
var n=this.getOptions(),r=Rk.postparse(this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.
postparsed=o,this.setModules({inspect:{filePath:this.filePath,postparsed:this.postparsed}}),ML(this.
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
relsType,baseNullGetter:uoe(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,
fileTypeConfig:this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=jL,r.joinUncorrupt=soe;var o=jL(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=ioe(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var oj=Be((rdt,rj)=>{
"use strict";m();function wm(e){"@babel/helpers - typeof";return wm=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},wm(e)}function KL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function hs(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?KL(h(n),!0).forEach(function(r){
coe(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):KL(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function coe(e,
t,n){
return(t=ej(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function doe(e,t){return goe(e)||foe(e,t)||poe(e,t)||moe()}function moe(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function poe(e,
t){
if(e){if(typeof e=="string")return GL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?GL(e,t):void 0}}function GL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function foe(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function goe(
e){
if(k.isArray(e))return e}function hoe(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function HL(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,ej(r.key),r)}}function yoe(e,t,
n){
return t&&HL(e.prototype,t),n&&HL(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function ej(e){
var t=boe(e,"string");return wm(t)=="symbol"?t:t+""}function boe(e,t){if(wm(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(wm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var Lr=Ht(),woe=Lr.chunkBy,
ch=Lr.last,Nk=Lr.isParagraphStart,Ak=Lr.isModule,qL=Lr.pushArray,tj=Lr.isParagraphEnd,voe=Lr.isContent,
bm=Lr.startsWith,Pk=Lr.isTagEnd,Il=Lr.isTagStart,Ok=Lr.getSingleAttribute,ZL=Lr.setSingleAttribute,
koe=ih(),
xoe=fs(),Toe=Ht(),JL=Toe.isWhiteSpace,ym="loop";function Soe(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(voe(n))return!0}return!1}function Eoe(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function nj(e){var t=Eoe(e.subparsed);return t!=null&&t.tag!=="w:t"}function Coe(e){
return e.hasPageBreak&&nj(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function Roe(e){return e.
length&&Nk(e[0])&&tj(ch(e))}function VL(e){return Soe(e)?0:e.length}function YL(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Doe(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Aoe(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Il("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function Ooe(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Il("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function Noe(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function Poe(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&bm(o,"<w:sectPr")&&(n=!0),n&&(bm(o,"<w:type")&&
(t=!0),!t&&bm(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function Ioe(
e){
for(var t=0,n=0;n<e.length;n++)!bm(e[n],"<w:headerReference")&&!bm(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function XL(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function QL(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function $oe(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
Il("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Pk("w:sectPr",o)&&(n=null)}return t}function Foe(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Il("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Pk("w:sectPr",o)&&(t=!1)}return n}function _oe(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Pk("w:sectPr",o)&&(n=!0),Il("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Nk(o)){if(t.length>0)return t.join("");break}}return""}var Moe=(function(
){
function e(){hoe(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return yoe(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;koe.main.indexOf(
o)!==-1&&(this.sects=$oe(n))}},{key:"matchers",value:function(){var n=ym;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=doe(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];Ak(a,ym)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=Foe(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&Aoe(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){Ooe(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=_oe(n)}if(!o||o.expandTo!=="auto"||o.module!==ym||!Roe(n))return n;o.paragraphLoop=
!0;var l=0,c=woe(n,function(x){return Nk(x)&&(l++,l===1)?"start":tj(x)&&(l--,l===0)?"end":null}),d=c[
0],
p=ch(c),g=VL(d),b=VL(p);return g>0&&c[1][0].type==="content"&&JL(c[1][0].value)&&(g+=1),b>0&&ch(c[c.
length-2]).type==="content"&&JL(ch(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=XL(d),o.hasPageBreak=
XL(p),QL(d)&&(g=0),QL(p)&&(b=0),n.slice(g,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!Ak(n,ym))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,g){var b=i.createSubScopeManager(d,n.value,p,n,g);o.resolveSerially?
(u=u.then(function(){return r.resolve(hs(hs({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(hs(hs({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof k?Promise.all(p):p}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var g=[],b=0;b<p.length;b++){var x=p[
b],
O=x.resolved,N=x.errors;qL(c,N),g.push(O)}return g}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Ak(n,ym))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Ok(u.value,"h")),a-=l;var c=0,d=nj(n);function p(O,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,N,n,P),$=0,_=n.subparsed;$<_.length;$++){
var L=_[$];if(Il("a16:rowId",L)){var U=+Ok(L.value,"val")+c;c=1,L.value=ZL(L.value,"val",U)}}var j=r.
render(hs(hs({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&YL(
j);var z=I.scopePathItem.some(function(ge){return ge!==0});z?(n.sectPrCount===1&&(j.parts=Ioe(j.parts)),
n.addContinuousType&&(j.parts=Poe(j.parts))):n.addNextPage&&Noe(j.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&YL(j),n.hasPageBreakBeginning&&d&&Doe(j);for(var G=0,H=j.parts;G<H.length;G++){var X=H[
G];
i.push(X)}qL(s,j.errors)}var g=r.scopeManager.getValue(n.value,{part:n});g!=null||(g=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(g,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:Coe(n)||
"",errors:s};if(a!==0){var x=+Ok(
o.lastExt.value,"cy");o.lastExt.value=ZL(o.lastExt.value,"cy",x+a)}return{value:r.joinUncorrupt(i,hs(
hs({},r),{},{basePart:n})),errors:s}}}])})();rj.exports=function(){return xoe(new Moe)}});var cj=Be(
(idt,lj)=>{"use strict";m();function vm(e){"@babel/helpers - typeof";return vm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},vm(e)}function Loe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function ij(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,zoe(r.key),r)}}function joe(e,t,n){return t&&ij(e.prototype,t),n&&ij(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function zoe(e){var t=Boe(e,"string");return vm(t)=="symbol"?t:t+""}
function Boe(e,t){
if(vm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(vm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Uoe=fs(),km=Ht(),Woe=km.isTextStart,Koe=km.isTextEnd,Goe=km.endsWith,Hoe=km.startsWith,
sj=km.pushArray,aj='<w:t xml:space="preserve">',qoe=aj.length,uj="</w:t>",Zoe=uj.length;function Joe(
e){
return Woe(e)&&e.tag==="w:t"}function Ik(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function Voe(e,t){
return e&&
e.basePart&&t.length>1}var Yoe=(function(){function e(){Loe(this,e),this.name="SpacePreserveModule"}
return joe(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return Joe(d)&&(i=!0,a=o.length),i?(o.push(d),
Voe(r,o)&&(s=r.basePart.endLindex,o[0].value=Ik(o,0)),u(d,o)&&(o[a].value=Ik(o,a),s=d.endLindex),Koe(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=Ik(o,a)),sj(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return sj(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&Hoe(a,uj)&&(n[r]=n[r].substr(0,n[r].length-qoe)+"<w:t/>",a=a.substr(
Zoe),n[i]=a),o=Goe(a,aj),r=i}return n}}])})();lj.exports=function(){return Uoe(new Yoe)}});var hj=Be(
(adt,gj)=>{"use strict";m();function xm(e){"@babel/helpers - typeof";return xm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},xm(e)}function Xoe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function dj(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,eie(r.key),r)}}function Qoe(e,t,n){return t&&dj(e.prototype,t),n&&dj(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function eie(e){var t=tie(e,"string");return xm(t)=="symbol"?t:t+""}
function tie(e,t){
if(xm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(xm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var nie=oh(),pj=Ht(),rie=pj.isContent,mj=pj.getPartWithDelimiters,fj=Mr(),oie=fj.throwRawTagShouldBeOnlyTextInParagraph,
iie=fj.getInvalidRawXMLValueException,sie=fs(),$k="rawxml";function aie(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
rie(l)&&oie({paragraphParts:s,part:t})}return t}var uie=(function(){function e(){Xoe(this,e),this.name=
"RawXmlModule",this.prefix="@"}return Qoe(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,$k]]}},{key:
"postparse",value:function(n){var r=this;return nie.expandToOne(n,{moduleName:$k,getInner:aie,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(mj(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==$k)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[iie({tag:n.value,value:o,
partDelims:mj(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();gj.exports=function(){return sie(new uie)}}
);var bj=Be((ldt,yj)=>{"use strict";m();function lie(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}yj.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=lie(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var Tj=Be(
(ddt,xj)=>{"use strict";m();function Tm(e){"@babel/helpers - typeof";return Tm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Tm(e)}function cie(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function wj(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,mie(r.key),r)}}function die(e,t,n){return t&&wj(e.prototype,t),n&&wj(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function mie(e){var t=pie(e,"string");return Tm(t)=="symbol"?t:t+""}
function pie(e,t){
if(Tm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Tm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var fie="expandPair",gie=bj(),Mk=Ht(),hie=Mk.getLeft,yie=Mk.getRight,_k=Mk.pushArray,
bie=fs(),wie=oh(),vie=wie.getExpandToDefault,Lk=Mr(),vj=Lk.getUnmatchedLoopException,kie=Lk.getClosingTagNotMatchOpeningTag,
kj=Lk.getUnbalancedLoopException;function xie(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Fk(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function Tie(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(vj(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(Fk(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(Fk(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(Fk(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(kie({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
vj(c))}return{traits:[],errors:n}}function Sie(e){var t={},n=[],r=[],o=[];for(_k(o,e);o.length>0;){
var i=Tie(
o);_k(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=xie(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var Eie=(function(){function e(){cie(this,e),this.name="ExpandPairTrait"}
return die(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&_k(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(fie,n,r);u=u.map(
function(P){return P||[]}),u=gie(u);var l=Sie(u),c=l.pairs,d=l.errors,p=0,g=null,b=c.map(function(P){
var I=P[0].part.expandTo;if(I==="auto"&&a!=="text"){var $=vie(n,P,o.expandTags);$.error&&d.push($.error),
I=$.value}if(!I||a==="text"){var _=P[0].offset,L=P[1].offset;return _<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(kj(P,g)),g=P,p=L,[_,L]}var U,j;try{U=hie(n,I,P[0].offset)}catch(z){d.push(
z)}try{j=yie(n,I,P[1].offset)}catch(z){d.push(z)}return U<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(kj(P,g)),p=j,g=P,[U,j]});if(d.length>0)return{postparsed:n,errors:d};var x=0,O,N=n.reduce(
function(P,I,$){
var _=x<c.length&&b[x][0]<=$&&$<=b[x][1],L=c[x],U=b[x];if(!_)return P.push(I),P;if(U[0]===$&&(O=[]),
L[0].offset!==$&&L[1].offset!==$&&O.push(I),U[1]===$){var j=n[L[0].offset];j.subparsed=s(O,{basePart:
j}),
j.endLindex=L[1].part.lIndex,delete j.location,delete j.expandTo,P.push(j),x++;for(var z=b[x];z&&z[0]<
$;)x++,z=b[x]}return P},[]);return{postparsed:N,errors:d}}}])})();xj.exports=function(){return bie(
new Eie)}});var Dj=Be((pdt,Rj)=>{"use strict";m();function Sm(e){"@babel/helpers - typeof";return Sm=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Sm(e)}function Cie(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Sj(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Die(r.key),r)}}function Rie(e,t,n){return t&&Sj(e.prototype,t),n&&Sj(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Die(e){var t=Aie(e,"string");return Sm(t)=="symbol"?t:t+""}
function Aie(e,t){
if(Sm(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Sm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Oie=fs(),Cj=Mr(),Nie=Cj.getScopeCompilationError,Pie=Cj.getCorruptCharactersException,
jk=Ht(),Ej=jk.utf8ToWord,Iie=jk.hasCorruptCharacters,$ie=jk.removeCorruptCharacters,dh=hk(),Fie=dh.settingsContentType,
_ie=dh.coreContentType,Mie=dh.appContentType,Lie=dh.customContentType,jie=[Fie,_ie,Mie,Lie],zie={
docx:"w",pptx:"a"},Bie=(function(){function e(){Cie(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return Rie(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=zie[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(Nie({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(jie.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=$ie(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&Iie(c))return{errors:[Pie({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):Ej(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(Ej(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
Rj.exports=function(){return Oie(new Bie)}});var $j=Be((gdt,Ij)=>{"use strict";m();var Aj=oj(),Uie=cj(
),Oj=hj(),Nj=Tj(),Pj=Dj();function Wie(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[Aj,Uie,Nj,Oj,Pj],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function Kie(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[Aj,Nj,Oj,Pj],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}Ij.exports={docx:
Wie,pptx:Kie}});var Qj=Be((ydt,Kk)=>{"use strict";m();var Gie=["modules"];function Fj(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){
var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function _o(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?Fj(h(n),!0).forEach(function(r){Hie(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(
e,h.getOwnPropertyDescriptors(n)):Fj(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Hie(e,t,n){return(t=Kj(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function _j(e,t){return Vie(e)||Jie(e,t)||Zie(e,t)||qie()}
function qie(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Zie(e,
t){
if(e){if(typeof e=="string")return Mj(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Mj(e,t):void 0}}function Mj(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Jie(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Vie(
e){
if(k.isArray(e))return e}function Fl(e){"@babel/helpers - typeof";return Fl=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},Fl(e)}function Yie(e,t){if(e==null)return{};var n,r,o=Xie(e,t);
if(h.getOwnPropertySymbols){var i=h.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function Xie(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function Qie(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function Lj(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),h.defineProperty(e,Kj(r.key),r)}}function ese(e,t,n){return t&&Lj(e.prototype,t),n&&
Lj(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function Kj(e){var t=tse(e,"string");return Fl(
t)=="symbol"?t:t+""}function tse(e,t){if(Fl(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(Fl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var $n=Ht(),on=kM(),nse=on.object(
{allowUnopenedTag:on.
boolean().optional(),allowUnclosedTag:on.boolean().optional(),allowUnbalancedLoops:on.boolean().optional(
),
changeDelimiterPrefix:on.string().optional().nullable()}),rse=on.object({delimiters:on.object({start:
on.
string().nullable(),end:on.string().nullable()}).strict().optional(),fileTypeConfig:on.object({}).optional(
),
paragraphLoop:on.boolean().optional(),parser:on.function().optional(),errorLogging:on.union([on.boolean(
),
on.string()]).optional(),linebreaks:on.boolean().optional(),nullGetter:on.function().optional(),
syntax:nse.
optional(),stripInvalidXMLChars:on.boolean().optional(),warnFn:on.function().optional()}).strict(),
ose=TM(),
Gj=ose.getRelsTypes,Hj=CM(),qj=Hj.collectContentTypes,Zj=Hj.getContentTypes,Jj=fs(),ise=oh(),sse=UM(
),
ase=JM(),jj=wk(),use=uL(),zk=use.getTags,Vj=cL(),pi=Mr(),Yj=pi.throwMultiError,lse=pi.throwResolveBeforeCompile,
cse=pi.throwRenderInvalidTemplate,dse=pi.throwRenderTwice,Cm=pi.XTInternalError,mse=pi.XTTemplateError,
pse=pi.throwFileTypeNotIdentified,fse=pi.throwFileTypeNotHandled,mh=pi.throwApiVersionError;$n.getRelsTypes=
Gj;$n.traits=ise;$n.moduleWrapper=Jj;$n.collectContentTypes=qj;$n.getContentTypes=Zj;var zj=$n.getDefaults,
gse=$n.str2xml,hse=$n.xml2str,Wk=$n.concatArrays,Bj=$n.uniq,yse=$n.getDuplicates,bse=$n.stableSort,
Bk=$n.
pushArray,Uj=$n.utf8ToWord,wse=$n.invertMap,vse="[Content_Types].xml",kse="_rels/.rels",Mo=[3,48,0];
function xse(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=yse(t);if(o.length>
0)throw new Cm('Detected duplicate module "'.concat(o[0],'"'))}function Tse(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function Sse(e){
return bse(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function Em(e){var t=[];for(var n in e)t.push(
n);for(var r=[vse,kse],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function Xj(e,t){e.hideDeprecations!==!0&&console.warn(t)}function $l(e,t){if(
e.
hideDeprecations!==!0)return Xj(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function Uk(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function Wj(e){var t=e.compiled;e.errors=Wk(h.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&Vj(e.errors,e.options.errorLogging),
Yj(e.errors))}function Ese(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var ha=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=Yie(n,Gie);if(Qie(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[sse()],this.xmlDocuments={},arguments.length===
0)Xj(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),Ese(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return ese(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&mh("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==Mo[0]&&mh(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Mo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Mo.join("."))}),n[1]>Mo[1]&&mh(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:Mo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(Mo.join("."))}),n[1]===Mo[1]&&n[2]>Mo[2]&&mh(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Mo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Mo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Cm(
"attachModule() should not be called manually when using the v4 constructor");$l(this,"attachModule");
var r=Fl(n);if(r==="function")throw new Cm(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Cm(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=Jj(n);return this.modules.push(o),o.on("attached"),this.fileType&&Uk(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=rse.validate(n);if(i.success===!1)throw new C(
i.error);$l(
this,"setOptions"),this.options={};var s=zj();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=Uj(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=Uj(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if($l(this,"loadZip"),n.loadAsync)throw new Cm(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=Wk([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return Uk(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
ase({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;$l(this,"resolveData");var o=[];return h.keys(this.compiled).length||
lse(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:jj}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
g=p.from,b=p.data;s.push(Promise.resolve(b).then(function(x){var O=r.compiled[g];return O.filePath=d,
O.scopeManager=r.getScopeManager(d,O,x),O.resolveTags(x).then(function(N){return O.scopeManager.finishedResolving=
!0,N},function(N){Bk(o,N)})}))},u=0,l=h.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&Vj(o,r.options.errorLogging),Yj(o)),Wk(c)}
)})}},
{key:"compile",value:function(){if($l(this,"compile"),this.updateFileTypeConfig(),xse(this.modules),
this.modules=Sse(this.modules),h.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
Bj(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=gse(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var g=0,b=this.templatedFiles;g<b.length;g++){var x=b[g];this.
zip.files[x]!=null&&this.precompileFile(x)}this.sendEvent("after-preparse");for(var O=0,N=this.templatedFiles;
O<
N.length;O++){var P=N[O];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){var _=$[I];this.zip.files[_]!=null&&
this.compiled[_].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),Wj(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=Gj(this.zip);
var n=Zj(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
qj(r,o,this.zip),this.invertedContentTypes=wse(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&fse(a),a||pse(
this.
zip),Tse(this),Uk(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var g=new mse(d);throw g.properties={id:p,explanation:d},g}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&dse(),this.rendered=!0,h.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&cse(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:jj}),this.mapper||(this.mapper=this.modules.reduce(function(L,U){return U.getRenderedMap(L)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=_j(c,3),p=d[1],g=d[2],b=0,x=this.modules;b<x.length;b++){var O=x[b];if(O.preZip){
var N=O.
preZip(p,g);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=_j(r[P],2),$=I[0],_=I[1];
this.zip.file($,_,{createFolders:!0})}return Wj(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=hse(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return $l(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=zj(),s=Bk(h.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),Bk(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=Bj(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:zk(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:zk(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:zk(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(_o(
_o(
{compression:"DEFLATE",fileOrder:Em},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(_o(_o({compression:"DEFLATE",fileOrder:Em},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(_o(_o({compression:"DEFLATE",fileOrder:Em},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(_o(_o({compression:"DEFLATE",fileOrder:Em}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(_o(_o(
{compression:"DEFLATE",fileOrder:Em},n),{},{type:"arraybuffer"}))}}])})();ha.DocUtils=$n;ha.Errors=Mr(
);
ha.XmlTemplater=WL();ha.FileTypeConfig=$j();ha.XmlMatcher=xk();Kk.exports=ha;Kk.exports.default=ha});
var ez={};py(ez,{Docxtemplater:()=>tz.default});var tz,nz=Jm(()=>{"use strict";m();tz=XW(Qj(),1)});
var Hpe={};py(Hpe,{acceptRowOrder:()=>kpe,answerFix:()=>Kpe,answerQuestions:()=>xpe,applyFixes:()=>Bpe,
assignJudges:()=>vpe,changeLetterhead:()=>hpe,changeSettings:()=>Spe,checkSheets:()=>Xme,
chooseLanguage:()=>Epe,
closeAndCompute:()=>rpe,closeStage:()=>Dpe,collectJudgeFiles:()=>Lpe,computeRanking:()=>lpe,
computeTop:()=>Qme,
confirmPlenary:()=>Ppe,createWorkbook:()=>ype,decide:()=>ipe,decideResult:()=>Fpe,explainHistory:()=>Npe,
explainRules:()=>Ope,exportDocuments:()=>dpe,getState:()=>ape,makeAwardDocuments:()=>npe,
makeDocuments:()=>cpe,
makeJudgeFiles:()=>Mpe,makeJudgeTabs:()=>wpe,markFindings:()=>Gpe,onInstall:()=>Vme,onOpen:()=>Jme,
openRanking:()=>tpe,
openSidebar:()=>Yme,openTemplate:()=>ppe,prepareJudgeTabs:()=>epe,prepareObjections:()=>$pe,
preparePlenary:()=>Ipe,
preparePlenaryTab:()=>ope,previewFixes:()=>zpe,readDetails:()=>Tpe,readJudgeFiles:()=>_pe,
readOwnFixes:()=>Wpe,
readTemplate:()=>mpe,reopenStage:()=>Ape,restoreTemplate:()=>gpe,showCell:()=>Rpe,showRanking:()=>Cpe,
takeList:()=>bpe,undoFixes:()=>Upe,uploadTemplate:()=>fpe,validateWorkbook:()=>upe,verify:()=>spe,
verifyResult:()=>jpe});
m();m();m();m();function hy(e){let t=h.values(e).filter(r=>typeof r=="number");return h.entries(e).filter(
([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Wx(e,t){return typeof t=="bigint"?t.toString():t}var gy=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Kx(e){return new gy(e)}function Gx(e){return e==null}function Ym(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Xm(e,t,n){h.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Hx(e){
let t=h.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function yy(e){
var t;return(t=Hx(e._zod.def))!=null?t:e._zod.def.shape}function qx(e,t,n){h.defineProperty(e,t,{get(
){
let r=n();return Xm(this,t,r),r},enumerable:!0,configurable:!0})}function Zx(e,t,n){t in e?Xm(e,t,n):
e[t]=n}function QW(e,t,n,r){let o=yy(t);for(let i of n){let s=h.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?qx(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):Zx(e,i,r?r(s.value,i):s.value))}}
function eK(e,t){
for(let n of Reflect.ownKeys(t)){let r=h.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?qx(e,n,(
)=>t[n]):
Zx(e,n,r.value))}}function Jx(...e){let t={};for(let n of e){let r=h.getOwnPropertyDescriptors(n);h.
assign(t,r)}return h.defineProperties({},t)}var by="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function Vm(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function Qm(e){if(Vm(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Vm(n)===!1||h.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function wy(e){
return Qm(e)?{...e}:k.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof w?new w(e):e}var Vx=new w(
["string","number","symbol"]);function ac(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function uc(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function an(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Yx(e){return h.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Xx={
safeint:[v.MIN_SAFE_INTEGER,v.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-v.MAX_VALUE,v.MAX_VALUE]};function Qx(
e,t){if(!Qm(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=yy(e);for(let i of Reflect.ownKeys(t))if(h.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return uc(e,Jx(e._zod.def,{shape:tK(e,t)}))}function tK(e,t){let n={};return QW(
n,e,Reflect.ownKeys(yy(e))),eK(n,t),n}function zr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function e0(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function so(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function sc(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function vy(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function ep(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Wo(e,t,n){var u,l,c,d,p,g,b,x,O,N,P,I,
$,_,L,U,j;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(U=
(L=($=(P=(O=sc((x=(b=(g=e.inst)==null?void 0:g._zod.def)==null?void 0:b.error)==null?void 0:x.call(b,
e)))!=null?O:sc(i==null?void 0:i(e)))!=null?P:sc((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?$:sc((I=n.customError)==null?void 0:I.call(n,e)))!=null?L:sc((_=n.localeError)==null?void 0:_.call(
n,e)))!=null?U:"Invalid input",a={};for(let z of h.keys(e))z==="inst"||z==="schema"||z==="continue"||
z==="input"||z==="__proto__"||(a[z]=e[z]);return(j=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var nK=/[\uD800-\uDBFF]/;function t0(e){let t=e.length;if(!nK.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function n0(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function r0(e,t){for(let n in t){
let r=h.getOwnPropertyDescriptor(t,n);r.get?h.defineProperty(e,n,{...r,
enumerable:!1}):rK(e,n,r.value)}}function Es(e,t,n,r=!0){return h.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function ky(e,t,n){return Es(e,t,n,!1)}function rK(e,t,n){h.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Es(this,t,n.bind(
this))},set(r){Es(this,t,r)}})}function oK(e,t){let n=h.getPrototypeOf(e);return t in n?void 0:n}var fy,
wi=!1,iK={configurable:!0,get(){wi=!0}};function Tn(e,t,n){let r=h.getPrototypeOf(e._zod);if(t in r&&
fy!==e._zod){fy=void 0;return}fy=e._zod,h.defineProperty(r,t,{configurable:!0,get(){h.defineProperty(
this,t,iK);let o=wi;wi=!1;try{let i=n(this);return wi?delete this[t]:h.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),wi=wi||o,i}catch(i){throw delete this[t],wi=wi||o,i}},set(o){h.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function o0(e,t,n,r){let o=oK(e,t);o&&h.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return h.defineProperty(
this,t,i),i.value=n(this),h.defineProperty(this,t,i),i.value},set(i){h.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var i0;var xy={value:void 0,enumerable:!1},s0="captureStackTrace"in C?
C:null;function sK(e){let t=s0;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return s0=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Oe(e,t,n,r){var p;let o={};function i(
g){
this.def=g,this.constr=d,this.traits=new w}i.prototype=o;let s=n,a=s&&new WeakSet;function u(g,b){if(
g.
_zod){if(g._zod.traits.has(e))return}else{xy.value=new i(b);try{h.defineProperty(g,"_zod",xy)}
finally{
xy.value=void 0}}if(g._zod.traits.add(e),t(g,b),a){let O=h.getPrototypeOf(g),N=g._zod.constr.prototype,
P=O;for(;P&&P!==N;)P=h.getPrototypeOf(P);let I=P!=null?P:O;a.has(I)||(a.add(I),r0(I,s))}let x=d.prototype;
for(let O in x)h.prototype.hasOwnProperty.call(x,O)&&(O in g||(g[O]=x[O].bind(g)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:h;class c extends l{}h.defineProperty(c,"name",{value:e});function d(g){var N;
let b=r!=null&&r.Parent?sK(c):this;u(b,g);let x=b._zod.deferred;if(x){for(let P of x)P();b._zod.deferred=
void 0}let O=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return O&&O(b),b}return h.
defineProperty(d,"init",{value:u}),h.defineProperty(d,S.hasInstance,{value:g=>{var b,x;return r!=null&&
r.Parent&&g instanceof r.Parent?!0:(x=(b=g==null?void 0:g._zod)==null?void 0:b.traits)==null?void 0:
x.has(e)}}),h.defineProperty(d,"name",{value:e}),d}var Ko=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var a0;(a0=(i0=globalThis).__zod_globalConfig)!=null||
(i0.__zod_globalConfig={});var Rs=globalThis.__zod_globalConfig;
function Go(e){return e&&h.assign(Rs,e),Rs}m();m();function aK(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,Wx,2)),e.
message}function uK(e){this._zod.message=e}var lK={get:aK,set:uK,enumerable:!0,configurable:!0},Sy={
value:void 0,enumerable:!1},u0=new WeakSet([h.prototype,C.prototype]),l0=(e,t)=>{e.name="$ZodError",
Sy.value=t,h.defineProperty(e,"issues",Sy),Sy.value=void 0,h.defineProperty(e,"message",lK);let n=h.
getPrototypeOf(e);u0.has(n)||(u0.add(n),h.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return h.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){h.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Qpe=Oe(
"$ZodError",l0),lc=Oe("$ZodError",l0,void 0,{Parent:C});var dK=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new Ko;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>Wo(d,s,Go())));throw by(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},cc=dK(lc),mK=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>Wo(d,s,Go())));throw by(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},Ey=mK(lc),pK=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Ko;return i.issues.length?c0(e,i.issues,
o):{success:!0,data:i.value}},bt=pK(lc);function c0(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Wo(o,n,Go()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var fK=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?c0(e,i.issues,o):{success:!0,data:i.value}},Cy=fK(lc);m();m();m();var d0=/^[\s\S]{0,}$/;
var Ry=/^-?\d+(?:\.\d+)?$/,m0=/^(?:true|false)$/i;var vi=Oe("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var gK=e=>{let t=e.value;return!Gx(t)&&t.length!==void 0},tp={
number:"number",bigint:"bigint",object:"date"},f0=Oe("$ZodCheckLessThan",(e,t)=>{vi.init(e,t);let n=tp[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=tp[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),g0=Oe("$ZodCheckGreaterThan",(e,t)=>{vi.init(e,t);let n=tp[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
tp[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var h0=Oe(
"$ZodCheckNumberFormat",(e,t)=>{var s;vi.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=Xx[t.format];e._zod.check=a=>{let u=a.
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
abort})}});var y0=Oe("$ZodCheckMaxLength",(e,t)=>{var r;var n;vi.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
gK),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?t0(i):s)<=t.maximum)
return;let u=n0(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var b0=Oe("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;vi.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),w0=Oe("$ZodCheckRegex",(e,t)=>{
b0.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var k0={major:4,minor:6,patch:7};var cn=Oe("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=k0;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=zr(l),g;for(let b of c){if(b._zod.def.when){if(e0(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let x=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Ko;if(g||O instanceof Promise)g=(g!=null?g:Promise.resolve()).then(async()=>{await O,l.
issues.length!==x&&(ep(l.issues,x,e),p||(p=zr(l,x)))});else{if(l.issues.length===x)continue;ep(l.issues,
x,e),p||(p=zr(l,x))}}return g?g.then(()=>l):l},u=(l,c,d)=>{if(zr(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new Ko;return p.then(g=>e._zod.parse(g,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(g=>u(g,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Ko;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return ky(this,"~standard",bK(this))}
,
set"~standard"(e){Es(this,"~standard",e)}}),A0=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Wo(n,t,
Go()))}:{value:e.value};async function yK(e,t){let n={async:!0};return A0(await e._zod.run({value:t,
issues:[]},n),n)}function bK(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return A0(r,n)}catch{}return yK(e,t)},vendor:"zod",version:1}}var O0=Oe(
"$ZodString",(e,t)=>{var n;cn.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:d0,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Dy=Oe("$ZodNumber",(e,t)=>{cn.init(e,t),
e._zod.pattern=Ry,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=v(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!v.isNaN(o)&&v.isFinite(o))return n;let i=typeof o==
"number"?v.isNaN(o)?"NaN":v.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),N0=Oe("$ZodNumberFormat",(e,t)=>{h0.init(
e,
t),Dy.init(e,t)}),P0=Oe("$ZodBoolean",(e,t)=>{cn.init(e,t),e._zod.pattern=m0,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var I0=Oe("$ZodUnknown",(e,t)=>{cn.init(
e,t),e._zod.parse=n=>n});function wK(e,t){let n=vy(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of vy(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,ep(i.issues,c,e),i}}return o(i,s)}}var vK=e=>k.
isArray(e)?e.length:-1;function x0(e,t,n){e.issues.length&&t.issues.push(...so(n,e.issues)),t.value[
n]=e.value}var $0=Oe("$ZodArray",(e,t)=>{cn.init(e,t);let n=Rs.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>x0(d,
r,u)));else if(x0(c,r,u),a&&c.issues.length!==0&&zr(c))break}return s.length?Promise.all(s).then(()=>r):
r},wK(e,vK)});function np(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...so(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var kK=[];function xK(e){
var s,
a,u,l;let t=h.keys(e.shape),n=h.getOwnPropertySymbols(e.shape),r=n.length?n:kK,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=Yx(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new w(t),numKeys:t.length,optionalKeys:new w(i)}}
function TK(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,g=0;
for(let b in t){if(s&&n.issues.length!==g){if(zr(n,g))break;g=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let x=l.run({value:t[
b],
issues:[]},r);x instanceof Promise?e.push(x.then(O=>np(O,n,b,t,d,p))):np(x,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var F0=Oe("$ZodObject",(e,t)=>{var l;cn.init(e,t);let n=h.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return h.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,h.defineProperty(t,"shape",{get:c})}let o=Kx(()=>xK(t));Tn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let g in d){let b=d[g]._zod;if(b.values){h.prototype.hasOwnProperty.
call(p,g)||Xm(p,g,new w);for(let x of b.values)p[g].add(x);b.optin!==void 0&&p[g].add(void 0)}}
return p});
let i=Vm,s=t.catchall,a,u=Rs.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let g=[],b=a.shape,x=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let N of a.allKeys){if(x&&c.issues.length!==O){if(zr(c,O))break;O=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,$=P._zod.optout,_=P._zod.run({value:p[N],issues:[]},d);_ instanceof
Promise?g.push(_.then(L=>np(L,c,N,p,I,$))):np(_,c,N,p,I,$)}return s?TK(g,p,c,d,o.value,e,x===!0):g.length?
Promise.all(g).then(()=>c):c}});function T0(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!zr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>Wo(s,r,Go())))}),t)}var _0=Oe("$ZodUnion",(e,t)=>{cn.init(e,t),
Tn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),Tn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),Tn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new w(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),Tn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Ym(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>T0(a,r,e,o)):T0(s,r,e,o)}});var M0=Oe("$ZodTuple",(e,t)=>{cn.init(e,t);let n=t.items,r=Rs.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!k.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=S0(n,"optin"),l=S0(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let g=0;
g<
n.length;g++){let b=n[g]._zod.run({value:s[g],issues:[]},i);b instanceof Promise?a.push(b.then(x=>{c[
g]=
x})):(c[g]=b,d&&!p&&b.issues.length&&(p=zr(b)))}if(t.rest&&!p){let g=n.length-1,b=s.slice(n.length),
x=o.issues.length;for(let O of b){if(d&&o.issues.length!==x){if(zr(o,x))break;x=o.issues.length}g++;
let N=t.rest._zod.run({value:O,issues:[]},i);N instanceof Promise?a.push(N.then(P=>E0(P,o,g))):E0(N,
o,g)}}return a.length?Promise.all(a).then(()=>C0(c,o,n,s,l)):C0(c,o,n,s,l)}});function S0(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function E0(e,t,n){e.issues.length&&t.issues.push(...so(n,e.issues)),t.value[n]=e.value}
function C0(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...so(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var L0=Oe("$ZodRecord",(e,t)=>{cn.init(e,t);let n=Rs.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Qm(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new w;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>Wo(b,o,Go())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let g=t.
valueType._zod.run({value:i[c],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&
r.issues.push(...so(c,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...so(c,g.issues)),
r.value[p]=g.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!h.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Ry.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:v(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>Wo(b,o,Go())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let g=t.valueType._zod.
run({value:i[l],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&r.issues.push(
...so(l,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...so(l,g.issues)),r.value[
p]=
g.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var j0=Oe("$ZodEnum",(e,t)=>{cn.init(e,t);let n=hy(t.entries),
r=new w(n);e._zod.values=r,Tn(e,"pattern",o=>{let i=hy(o.def.entries).filter(s=>Vx.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>ac(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),z0=Oe("$ZodLiteral",(e,t)=>{cn.init(
e,t);let n=new w(t.values);e._zod.values=n,Tn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?ac(i):i?ac(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function R0(e,t){return e.value=t.issues.length?void 0:t.value,e}var B0=Oe(
"$ZodOptional",(e,t)=>{cn.
init(e,t),Tn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",Tn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new w([...r,void 0]):void 0}
),
Tn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ym(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>R0(n,i)):R0(n,o)}return t.
innerType._zod.run(n,r)}});var U0=Oe("$ZodNullable",(e,t)=>{cn.init(e,t),Tn(e,"optin",n=>n.def.innerType._zod.optin),
Tn(e,"optout",n=>n.def.innerType._zod.optout),Tn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Ym(r.source)}|null)$`):void 0}),Tn(e,"values",n=>n.def.innerType._zod.values?new w([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),W0=Oe(
"$ZodDefault",(e,t)=>{cn.init(e,t),e._zod.optin="defaulted",Tn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>D0(
i,t)):D0(o,t)}});function D0(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function K0(
e){return e.checks&&(e.checks=[...e.checks]),e}function G0(e,t){return new e(K0({type:"string",...an(
t)}))}function H0(e,t){return new e(K0({type:"number",checks:[],...an(t)}))}function q0(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...an(t)})}function Z0(e,t){return new e(
{type:"boolean",...an(t)})}function J0(e){return new e({type:"unknown"})}function Ds(e,t){return new f0(
{check:"less_than",...an(t),value:e,inclusive:!0})}function dr(e,t){return new g0({check:
"greater_than",...an(t),value:e,inclusive:!0})}function Ay(e,t){return new y0({check:"max_length",
...an(t),maximum:e})}function dc(e,t){return new w0({check:"string_format",format:"regex",...an(t),
pattern:e})}m();m();var qn=Oe("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");cn.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Es(this,"with",e)},parse(e,t){
return cc(this,e,t,{callee:this.parse})},parseAsync(e,t){return Ey(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return bt(this,e,t)},safeParseAsync(e,t){return Cy(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return uc(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),EK=Oe("ZodMiniString",(e,t)=>{O0.init(e,t),qn.init(e,t)});function B(e){return G0(EK,e)}var Y0=Oe(
"ZodMiniNumber",(e,t)=>{Dy.init(e,t),qn.init(e,t)});function ye(e){return H0(Y0,e)}var CK=Oe(
"ZodMiniNumberFormat",(e,t)=>{N0.init(e,t),Y0.init(e,t)});function mc(e){return q0(CK,e)}var RK=Oe(
"ZodMiniBoolean",(e,t)=>{P0.init(e,t),qn.init(e,t)});function ke(e){return Z0(RK,e)}var DK=Oe(
"ZodMiniUnknown",(e,t)=>{I0.init(e,t),qn.init(e,t)});function rp(){return J0(DK)}var AK=Oe(
"ZodMiniArray",(e,t)=>{$0.init(e,t),qn.init(e,t)});function de(e,t){return new AK({type:"array",
element:e,...an(t)})}var OK=Oe("ZodMiniObject",(e,t)=>{F0.init(e,t),qn.init(e,t),o0(e,"shape",n=>n._zod.def.shape,
!1)});function q(e,t){
let n={type:"object",shape:e!=null?e:{},...an(t)};return new OK(n)}function ao(e,t){return Qx(e,t)}
var NK=Oe("ZodMiniUnion",(e,t)=>{_0.init(e,t),qn.init(e,t)});function pc(e,t){return new NK({type:
"union",options:e,...an(t)})}var PK=Oe("ZodMiniTuple",(e,t)=>{M0.init(e,t),qn.init(e,t)});function X0(
e,t,n){let r=t instanceof cn,
o=r?n:t,i=r?t:null;return new PK({type:"tuple",items:e,rest:i,...an(o)})}var V0=Oe("ZodMiniRecord",(
e,t)=>{
L0.init(e,t),qn.init(e,t)});function Pt(e,t,n){return!t||!t._zod?new V0({type:"record",keyType:B(),
valueType:e,
...an(t)}):new V0({type:"record",keyType:e,valueType:t,...an(n)})}var IK=Oe("ZodMiniEnum",(e,t)=>{j0.init(
e,t),qn.init(e,t),e.options=[...e._zod.values]});function dt(e,t){
let n=k.isArray(e)?h.fromEntries(e.map(r=>[r,r])):e;return new IK({type:"enum",entries:n,...an(t)})}
var $K=Oe("ZodMiniLiteral",(e,t)=>{z0.init(e,t),qn.init(e,t)});function Q0(e,t){return new $K({type:
"literal",values:k.isArray(e)?e:[e],...an(t)})}var FK=Oe("ZodMiniOptional",(e,t)=>{B0.init(e,t),qn.init(
e,t)});function le(e){return new FK({type:"optional",innerType:e})}var _K=Oe("ZodMiniNullable",(e,t)=>{
U0.init(e,t),qn.init(e,t)});function Me(e){return new _K({type:"nullable",innerType:e})}var MK=Oe(
"ZodMiniDefault",(e,t)=>{W0.init(e,t),qn.init(e,t)});function Le(e,t){return new MK({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():wy(t)}})}m();m();m();m();function eT(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var M=eT(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),Q=eT(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var F=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function Ge(e,t){let n=M(e);return n!==""&&
(n===M(t.id)||n===M(t.en)||LK(n,t))}var LK=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>M(r)===
e)},op=(e,t)=>e.map(n=>[n,t[n].name]);function _n(e,t){var n;return(n=t.find(([,r])=>Ge(e,r)))==null?
void 0:n[0]}var Z={settings:F("Pengaturan","Settings"),stages:F("Tahapan","Stages"),criteria:F(
"Kriteria","Criteria"),entries:F("Peserta","Entries"),judges:F("Juri","Judges"),institutions:F(
"Instansi",
"Institutions"),signers:F("Penandatangan","Signers","Penanda Tangan"),assignment:F("Pembagian Juri",
"Assignment"),plenary:F("Pleno","Plenary"),objections:F("Sanggahan","Objections"),findings:F(
"Hasil Pemeriksaan","Findings"),ranking:F("Peringkat","Ranking"),finalRanking:F("Peringkat Akhir",
"Final Ranking"),coverage:F("Keikutsertaan","Coverage"),documents:F("Dokumen","Documents"),history:F(
"Riwayat",
"History"),decisions:F("Penetapan","Decisions"),corrections:F("Perbaikan","Corrections"),emblems:F(
"Lambang","Emblems")},tT="Penilaian",Zt=[[!0,F("ya","yes","y","true","benar")],[!1,F("tidak","no",
"t",
"n","false","salah")]],Oa=[["files",F("berkas","files","proposal")],["presentation",F("presentasi",
"presentation")],["field",F("lapangan","field")]],ki=[["ineligible",F("tidak lolos administrasi",
"ineligible","not eligible")],["disqualified",F("diskualifikasi","disqualified","didiskualifikasi")],
["withdrawn",F("mundur","withdrawn","mengundurkan diri")]],Na=[["definitive",F("definitif",
"definitive")],
["pj",F("Pj.","Pj.","Penjabat")],["pjs",F("Pjs.","Pjs.","Penjabat Sementara")],["plt",F("Plt.",
"Plt.",
"Pelaksana Tugas")],["plh",F("Plh.","Plh.","Pelaksana Harian")]],ip=[["self",F("sendiri","self")],[
"on-behalf",F("a.n.","on behalf","atas nama")],["by-order",F("u.b.","by order","untuk beliau")]],Mn=F(
"BK","BK");m();m();var Pe=()=>SpreadsheetApp.getActiveSpreadsheet(),Xt=()=>Pe().getId(),fc=()=>Pe().getSheets(
).filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Xe=()=>fc().map(e=>e.getName()),Br=()=>new y(fc().map(
e=>[e.getName(),e.getSheetId()])),nT=()=>fc().filter(e=>e.isSheetHidden()).map(e=>e.getName()),rT=(e,
t)=>{
var n,r;return(r=(n=Pe().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},Pa=(
)=>fc().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),jK=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function zK(){
let e=null;return t=>{e!=null||(e={zone:Pe().getSpreadsheetTimeZone(),monthFirst:jK.test(Pe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function je(e){let t=Pe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=zK(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Ia(e){var n,r;let t=(r=(n=Pe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Ho=e=>{var t,n;return(n=(t=Pe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function Oy(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var oT="@",Ny=(e,t)=>{let n=t.map(
r=>r===oT);return e.map(r=>r.map((o,i)=>typeof o=="string"?Oy(o,n[i]===!0):o))};function qo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Jt(e,t,n,r,o=[]){var a,u;let i=Pe().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(qo(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(Ny(r,o)))}
function iT(e,t,n,r){
let o=Pe().getSheetByName(e);o!==null&&(qo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(oT))}
var mr=e=>{
var t,n;return(n=(t=Pe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function sT(){
for(let e of fc())
e.getLastRow()===0&&Pe().deleteSheet(e)}var Ln=()=>SpreadsheetApp.flush();function aT(e,t){let n=Pe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:BK(n,t);return r===null?n.activate():r.activate(
),
!0}function BK(e,t){try{return e.getRange(t)}catch{return null}}m();var _e=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function Ze(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var UK=1e4;function uT(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(UK))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{WK(t)}}
function WK(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var Je=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),xt=()=>Utilities.
getUuid().slice(0,8),ut=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var lT="boundTabs",KK=Pt(B(),ye());function sp(){let e=_e(lT);try{let t=bt(
KK,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var Py=e=>Ze(lT,E.stringify(e));function pr(e,t){let n=Br(
).
get(t);n!==void 0&&Py({...sp(),[e]:n})}function Ct(){let e=null;return(t,n)=>(e!=null||(e={tabs:sp(),
ids:Br()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}var Te=()=>Session.getEffectiveUser().getEmail(
),cT=()=>Session.getActiveUserLocale();function ap(){
var a;let e=Te();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),n=t.getSheets().filter(
u=>Ge(u.getName(),Z.settings)),r=Ct(),o=n.length>1?n.filter(u=>r("settings",u.getName())):n,s=(o.length>
0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(u=>!u.isWarningOnly(
));
return s.length>0?s.every(u=>u.canEdit()):((a=t.getOwner())==null?void 0:a.getEmail())===e}m();m();
var dT=()=>!1;function Ur(e,t,n){var o;let r=e.filter(i=>Ge(i,Z[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function gc(e,t,n){return t.flatMap(r=>{let o=Ur(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!Ge(i,Z[r])?[]:[{name:i,first:o}])})}var GK=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","assignment","plenary","objections"];
function up(e){
let t=e.replace(/ \(\d+\)$/,"");return GK.some(n=>Ge(t,Z[n]))||h.values(Z.ranking).some(n=>t.startsWith(
`${n} \xB7 `))}m();m();m();var uo="General",mT=e=>e===uo||e.startsWith("0");var ie=(e,t,n,r,o)=>o===void 0?
{key:e,header:F(t,n),width:r}:{key:e,header:F(t,n),width:r,format:o},
pT=e=>({...e,isRare:!0}),vr="@",fT="d mmmm yyyy",hc={part:"settings",tab:Z.settings,columns:[ie(
"key",
"Kunci","Key",220),ie("value","Nilai","Value",380)]},yc={part:"stages",tab:Z.stages,columns:[ie(
"order","Urutan","Order",70,uo),ie("name","Tahap","Stage",200),ie("weight","Bobot","Weight",80,uo),
ie("advance","Lolos","Advance",80,uo),ie("title","Predikat","Title",240),ie("form","Bentuk","Form",
110),ie(
"date","Tanggal","Date",140,fT),pT(ie("scoreTab","Tab Nilai","Score Tab",180))]},bc={part:"criteria",
tab:Z.criteria,columns:[ie("stage","Tahap","Stage",180),ie("name","Kriteria","Criterion",200),ie(
"weight","Bobot","Weight",80,uo),ie("min","Min","Min",70,uo),ie("max","Maks","Max",70,uo),ie(
"description","Uraian","Description",380)]},Wr={part:"entries",tab:Z.entries,columns:[ie("code",
"Kode","Code",
80,vr),ie("name","Nama Inovasi","Innovation",320),ie("institution","Instansi","Institution",240),ie(
"category","Kategori","Category",120),ie("unitType","Jenis Unit","Unit Type",120),ie("innovator",
"Inovator","Innovator",200),ie("contact","Narahubung","Contact",160),ie("phone","No. WA","Phone",120,
vr),
ie("email","Email","Email",180,vr),ie("link","Tautan Proposal","Proposal Link",180),ie("status",
"Status","Status",160),ie("reason","Alasan","Reason",240)]},As={part:"judges",tab:Z.judges,columns:[
ie("code","Kode","Code",70,vr),ie("name","Nama","Name",220),ie("role","Peran","Role",110),ie(
"institution","Instansi","Institution",240),ie("email","Email","Email",200,vr),ie("phone","No. WA",
"Phone",120,
vr),ie("stages","Tahap","Stages",180),ie("conflicts","Benturan","Conflicts",180,vr),pT(ie(
"unavailable","Berhalangan","Unavailable",110))]},wc={part:"institutions",tab:Z.institutions,columns:
[ie("name",
"Instansi","Institution",280),ie("parent","Induk","Parent",240),ie("unitType","Jenis Unit",
"Unit Type",140),ie("required","Wajib","Required",80)]},Os={part:"signers",tab:Z.signers,columns:[ie(
"office",
"Jabatan","Position",220),ie("name","Nama","Name",220),ie("plainName","Nama tanpa Gelar",
"Name without Titles",180),ie("rank","Pangkat","Rank",140),ie("nip","NIP","NIP",160,vr),ie("status",
"Status","Status",90),ie("acting","Bertindak","Acting",90),ie("onBehalfOf","Atas Nama",
"On Behalf Of",200),ie("documents","Dokumen","Documents",240),ie("letterhead","Kop","Letterhead",180),
ie("copies","Tembusan",
"Copies",240)]},$a={part:"assignment",tab:Z.assignment,columns:[ie("stage","Tahap","Stage",160),ie(
"entry","Kode","Code",80,vr),ie("name","Nama Inovasi","Innovation",320),ie("institution","Instansi",
"Institution",240),ie("judges","Juri","Judges",200,vr)]},Fa={part:"plenary",tab:Z.plenary,columns:[
ie(
"stage","Tahap","Stage",160),ie("entry","Kode","Code",80,vr),ie("computed","Peringkat Hitung",
"Computed Rank",90,"0"),ie("rank","Peringkat Putusan","Decided Rank",90,"0"),ie("reason","Alasan",
"Reason",
420),ie("votesFor","Setuju","For",80,"0"),ie("votesAgainst","Tidak","Against",80,"0")]},Ns={part:
"objections",tab:Z.objections,columns:[ie("date","Tanggal","Date",120,fT),ie("sender","Pengirim",
"Sender",180),ie("entry","Kode","Code",80,vr),ie("text","Isi","Text",360),ie("answer","Jawaban",
"Answer",360),
ie("ruling","Putusan","Ruling",200),ie("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Iy=[
hc,yc,bc,Wr,As,wc,Os];m();m();m();var _a={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Ps(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${v(o)} ${(i=_a[t][v(
r)-1])!=null?i:""} ${n}`}var HK=["","pebruari","","","","","","agt","","","nopember",""];function gT(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[_a.id[i],_a.en[i],HK[i]].some(s=>s==null?
void 0:s.toLowerCase().startsWith(t)),r=_a.id.findIndex(n);return r<0?null:r+1}function W(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):kr(e.date):T(e).trim()}var kr=e=>e.replace("T"," "),vc=e=>e.replace(" ","T"),te=e=>typeof e!="number"&&
W(e)==="";function gt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:v(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var qK=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function $y(e,t,n){return t<1||t>12||n<1||n>qK(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function xi(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=W(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return $y(
v(n[1]),v(n[2]),v(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return $y(
v(r[3]),v(r[2]),v(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=gT((s=o[2])!=null?s:"");return i===null?null:$y(v(o[3]),i,v(o[1]))}function hT(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):W(e)}var Ti=e=>W(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function xr(e){let t=f.floor(e/26);return(t>0?xr(t-1):"")+T.fromCharCode(
65+e%26)}function Ce(e,t,n=1,r=1){
let o=`${xr(t)}${e+1}`;return n===1&&r===1?o:`${o}:${xr(t+r-1)}${e+n}`}var yT=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function lo(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=v(n)-1;a<v(o);a++)for(let u=yT(t);u<=yT(r);u++)i.push({row:a,
column:u});
return i}var Fy=10,Si=60;function kc(e,t,n=Fy){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function ht(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>Ge(u,l.header)),
r=kc(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>Ge(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!te(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function lt(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Ce(t,r)}}var bT=(e,t)=>e.
columns.map(n=>n.header[t]);function Tr(e){var o;let t=[],n=(i,s)=>lt(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(te(u))return null;let l=gt(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=gt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!te(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=W(
i.cell(s)),l=_n(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function lp(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=lt(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var co=(e,t)=>e.rows.filter(n=>te(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function wT(e,t){let n=Tr(e),r=co(n,"name"),o=r.every(s=>te(s.cell(
"weight")));return{items:r.map(s=>ZK(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function ZK(e,t,n,r){var s,a;let o=W(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&te(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:W(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:W(t.cell("description"))}}m();function vT(e){
let t=Tr(e);lp(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!te(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:W(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>JK(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function JK(e,t){
var r;let n=o=>W(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",ki))!=null?r:"running",reason:n("reason")}}m();
function kT(e){let t=Tr(e),n=co(t,"name");return{items:n.map(o=>{var i;return{name:W(o.cell("name")),
parent:W(o.cell("parent")),unitType:W(o.cell("unitType")),required:(i=t.choice(o,"required",Zt))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var _y=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function xT(e,t){let n=Tr(e);lp(n,e,"code");let r=co(n,"code");for(let o of r){let i=W(o.cell(
"email"));
if(i===""||_y(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>({...VK(o,t),...n.choice(o,"unavailable",Zt)===!0?{unavailable:!0}:{}})),rows:r.map(({row:o})=>o),
findings:n.findings}}function VK(e,t){let n=r=>W(e.cell(r));return{code:n("code"),name:n("name"),
role:n(
"role"),institution:n("institution"),email:_y(n("email"))?n("email"):"",phone:n("phone"),stages:My(
Ti(
e.cell("stages")),t),conflicts:Ti(e.cell("conflicts"))}}function My(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=M(e.slice(0,o).join(" ")),s=t.find(a=>M(a)===i);if(s!==void 0)
return[s,...My(e.slice(o),t)]}return[n,...My(r,t)]}m();var TT=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="");function ST(e){let t=Tr(e),n=co(t,"office"),r=n.map(i=>{var a,u;let s=l=>W(i.cell(l));
return{office:s("office"),name:s("name"),plainName:s(
"plainName"),rank:s("rank"),nip:s("nip"),status:(a=t.choice(i,"status",Na))!=null?a:"definitive",
acting:(u=
t.choice(i,"acting",ip))!=null?u:"self",onBehalfOf:TT(s("onBehalfOf")),documents:TT(s("documents").replace(
/,/g,";")),letterhead:s("letterhead"),copies:s("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();function ET(e){let t=Tr(e),n=YK(
co(t,"name"));return{items:n.map(o=>XK(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function YK(e){let t=n=>{var r;return(r=gt(n.cell("order")))!=null?r:v.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function XK(e,t){let n=t.cell("date"),r=e3(W(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!te(n)&&xi(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:W(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>v.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Oa),
date:xi(n),...te(t.cell("scoreTab"))?{}:{scoreTab:W(t.cell("scoreTab"))}}}var QK=/;|^\s*\d+\s*[:=]/m;
function e3(e){if(e==="")return null;if(!QK.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.exec(i);return s===null||v(s[1])<1?null:{
places:v(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==null);return new w(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var Ma=["criteria","median","majority",
"previous","shared"];m();m();var CT=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","readings","minReadings","tieBreaks","decimals","carryOver","passingScore","maxSpread",
"maxPerInstitution","winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm",
"severityCorrection","conflicts","judgeFiles","deadline","admins","objectionDays","prizes",
"plenaryDate",
"plenaryTime","plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate",
"juryDecreeNumber","resultApproval","minutesNumber","decreeNumber","legalBasis","acknowledgedBy",
"copies","officeAddress","officeContact","certificateDesign","signerName","signerPosition",
"signerGrade","signerNip"];m();m();var RT={kind:"text",word:F("Mengetahui","Acknowledged By")};m();
var DT={kind:"texts",word:F("Admin","Admin")};m();var AT={kind:"choice",word:F("Nilai di Lampiran",
"Scores in Annexes"),choices:Zt};m();var OT={kind:"choice",word:F("Gabung Nilai Tahap","Carry Over"),
choices:Zt};m();var NT={kind:"date",word:F("Tanggal Penyerahan","Ceremony Date")};m();var PT={kind:
"text",word:F("Tempat Penyerahan","Ceremony Place")};m();var IT={kind:"time",word:F(
"Waktu Penyerahan","Ceremony Time")};m();var $T={kind:"choice",word:F("Desain Piagam",
"Certificate Design"),choices:[["classic",F("klasik","classic")],["modern",F("modern","modern")]]};m(
);var FT={kind:"text",word:F("Kota","City")};m();var _T={kind:"text",word:F("Nama Kompetisi",
"Competition")};m();var MT={kind:"choice",word:F("Benturan Kepentingan","Conflicts"),choices:[[
"exclude",F("keluarkan","exclude")],["include",F("hitung","include")]]};m();var LT={kind:"text",word:
F("Tembusan","Copies")};m();var jT={kind:"text",word:F("Batas Waktu","Deadline")};m();var zT={kind:
"number",word:F("Desimal","Decimals"),range:"0\u20136"};m();var BT={kind:"date",word:F(
"Tanggal Penetapan","Date")};m();var UT={kind:"text",word:F("Nomor SK","Decree Number")};m();var WT={
kind:"text",word:F("Pemerintah Daerah","Government")};m();var KT={kind:"choice",word:F("Berkas Juri",
"Judge Files"),choices:[["shared",F("bersama","shared")],
["separate",F("terpisah","separate")]]};m();var GT={kind:"text",word:F("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var HT={kind:"choice",word:F("Bahasa","Language"),choices:[["id",F("id",
"id","Bahasa Indonesia","Indonesia")],["en",F("en","en","English","Inggris")]]};m();var qT={kind:
"text",word:F("Dasar Hukum","Legal Basis")};m();var ZT={kind:"choice",word:F("Nilai di Surat",
"Scores in Letters"),choices:Zt};m();var JT={kind:"number",word:F("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var VT={kind:"number",word:F(
"Batas Selisih Antarjuri","Max Spread")};m();m();var La=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var YT={name:F("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var XT={name:F("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var QT={name:F(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var eS={name:F(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var tS={name:F("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var nS={name:F("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Ei={mean:XT,trimmed:tS,median:QT,"rank-sum":eS,"z-score":nS,adjusted:YT};var rS={kind:"choice",
word:F("Metode","Method"),choices:op(La,Ei)};m();var oS={kind:"number",range:"1, 2, 3 \u2026",word:F(
"Juri Minimal per Peserta","Least Judges per Entry")};m();var iS={kind:"text",word:F(
"Nomor Berita Acara","Minutes Number")};m();var sS={kind:"choice",word:F("Nilai Belum Diisi",
"Missing Scores"),choices:[["complete",F("wajib lengkap","complete")],["assigned",F(
"sesuai pembagian","assigned","sesuai penugasan")]]};m();var aS={kind:"number",word:F("Masa Sanggah",
"Objection Days"),range:"1\u2013365"};m();var uS={kind:"text",word:F("Alamat Kantor",
"Office Address")};m();var lS={kind:"text",word:F("Kontak Kantor","Office Contact")};m();var cS={
kind:"text",word:F("Penyelenggara","Organizer")};m();var dS={kind:"number",word:F(
"Nilai Minimal Lolos","Passing Score")};m();var mS={kind:"date",word:F("Tanggal Pleno",
"Plenary Date")};m();var pS={kind:"text",word:F("Tempat Pleno","Plenary Place")};m();var fS={kind:
"time",word:F("Waktu Pleno","Plenary Time")};m();var gS={kind:"numbered",word:F("Uang Pembinaan",
"Prize")};m();var hS={kind:"text",word:F("Provinsi","Province")};m();var yS={kind:"choice",word:F(
"Juara Berperingkat","Ranked Winners"),choices:Zt};m();var bS={kind:"number",range:"1, 2, 3 \u2026",
word:F("Juri per Peserta","Judges per Entry")};m();var wS={kind:"choice",word:F("Persetujuan Hasil",
"Result Approval"),choices:Zt};m();var vS={kind:"auto-or-number",word:F("Koreksi Keketatan",
"Severity Correction"),auto:F("otomatis","auto")};m();var kS={kind:"text",word:F(
"Penandatangan Pangkat","Signer Grade")};m();var xS={kind:"text",word:F("Penandatangan Nama",
"Signer Name")};m();var TS={kind:"text",word:F("Penandatangan NIP","Signer NIP")};m();var SS={kind:
"text",word:F("Penandatangan Jabatan","Signer Position")};m();m();m();var ES={name:F("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var CS={name:F("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var RS={
name:F("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var DS={name:F(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var AS={name:F("bersama",
"shared"),official:""};var Ci={criteria:ES,median:RS,majority:CS,previous:DS,shared:AS};var OS={kind:
"choices",word:F("Penentu Nilai Sama","Tie-breaks"),choices:op(Ma,Ci)};m();var NS={kind:"number",
word:F("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var PS={kind:"choice",word:F("Sebutan Juara",
"Winner Term"),choices:[["Juara",F("Juara","Juara","Champion")],["Terbaik",F("Terbaik","Terbaik",
"Best")]]};m();var IS={kind:"choice",word:F("Juara per Kategori","Winners per Category"),choices:Zt}
;m();var $S={kind:"text",word:F("Tahun","Year")};var Ly={competition:_T,year:$S,organizer:cS,
government:WT,province:hS,city:FT,language:HT,top:NS,method:rS,
missing:sS,readings:bS,minReadings:oS,tieBreaks:OS,decimals:zT,carryOver:OT,passingScore:dS,
maxSpread:VT,
maxPerInstitution:JT,winnersPerCategory:IS,rankedWinners:yS,letterScores:ZT,annexScores:AT,
winnerTerm:PS,
severityCorrection:vS,conflicts:MT,judgeFiles:KT,deadline:jT,admins:DT,objectionDays:aS,prizes:gS,
plenaryDate:mS,
plenaryTime:fS,plenaryPlace:pS,ceremonyDate:NT,ceremonyTime:IT,ceremonyPlace:PT,decisionDate:BT,
juryDecreeNumber:GT,
resultApproval:wS,minutesNumber:iS,decreeNumber:UT,legalBasis:qT,acknowledgedBy:RT,copies:LT,
officeAddress:uS,
officeContact:lS,certificateDesign:$T,signerName:xS,signerPosition:SS,signerGrade:kS,signerNip:TS};
var t3=e=>e!=="prizes",Sr=CT.filter(t3).map(e=>({key:e,...Ly[e]})),ja=Ly.prizes.word;m();m();m();m();
var Ae=Le(B(),""),za=Le(Me(B().check(dc(/^\d{4}-\d{2}-\d{2}$/))),null),Er=(e,t)=>ye().check(mc(),dr(
e),Ds(t)),Cr=e=>Le(Me(e),null);var FS=Ae;m();var _S=Le(de(B()),[]);m();var MS=Le(ke(),!1);m();var LS=Le(
ke(),!1);m();var jS=za;m();var zS=Ae;m();var BS=Ae;m();var US=Le(dt(["classic","modern"]),"classic");
m();var WS=Ae;m();var KS=Ae;m();var GS=Le(dt(["exclude","include"]),"exclude");m();var HS=Ae;m();var qS=Ae;
m();var ZS=Le(Er(0,6),2);m();var JS=za;m();var VS=Ae;m();var YS=Ae;m();var XS=Le(dt(["shared",
"separate"]),"shared");m();var QS=Ae;m();var eE=Le(dt(["id","en"]),"id");m();var tE=Ae;m();var nE=Le(
ke(),!1);m();var rE=Cr(Er(1,1e5));m();var oE=Cr(ye().check(dr(0)));m();var iE=Le(dt(La),"mean");m();
var sE=Cr(Er(1,1e3));m();var aE=Ae;m();var uE=Le(dt(["complete","assigned"]),"complete");m();var lE=Cr(
Er(1,365));m();var cE=Ae;m();var dE=Ae;m();var mE=Ae;m();var pE=Cr(ye());m();var fE=za;m();var gE=Ae;
m();var hE=Ae;m();var yE=Le(de(Me(ye().check(dr(0)))),[]);m();var bE=Ae;m();var wE=Le(ke(),!0);m();
var vE=Cr(Er(1,1e3));m();var kE=Le(ke(),!1);m();var xE=Le(pc([Q0("auto"),ye().check(dr(0))]),"auto");
m();var TE=Ae;m();var SE=Ae;m();var EE=Ae;m();var CE=Ae;m();var RE=Le(de(dt(Ma)),["criteria",
"shared"]);m();var DE=Le(Er(1,1e5),10);m();var AE=Le(dt(["Juara","Terbaik"]),"Juara");m();var OE=Le(
ke(),!1);m();var NE=Ae;var PE={competition:KS,year:NE,organizer:mE,government:YS,province:bE,city:WS,
language:eE,top:DE,method:iE,
missing:uE,readings:vE,minReadings:sE,tieBreaks:RE,decimals:ZS,carryOver:LS,passingScore:pE,
maxSpread:oE,
maxPerInstitution:rE,winnersPerCategory:OE,rankedWinners:wE,letterScores:nE,annexScores:MS,
winnerTerm:AE,
severityCorrection:xE,conflicts:GS,judgeFiles:XS,deadline:qS,admins:_S,objectionDays:lE,prizes:yE,
plenaryDate:fE,
plenaryTime:hE,plenaryPlace:gE,ceremonyDate:jS,ceremonyTime:BS,ceremonyPlace:zS,decisionDate:JS,
juryDecreeNumber:QS,
resultApproval:kE,minutesNumber:aE,decreeNumber:VS,legalBasis:tE,acknowledgedBy:FS,copies:HS,
officeAddress:cE,
officeContact:dE,certificateDesign:US,signerName:SE,signerPosition:CE,signerGrade:TE,signerNip:EE};
var Is=q(PE),IE=Is.parse({});var Ba=(e,t=[])=>({fault:e,allowed:t});function FE(e){var a;let t=IE,n=[
],r=[],o=new y,i=new y,s=s3(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=W(l("key")),d=l("value"),p=(x,
O=[],N="error")=>{var $,_;let P=(_=($=lt(e,u,"value"))!=null?$:lt(e,u,"key"))!=null?_:{},I={setting:
c,value:d,
reason:x,allowed:O};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},g=a3(c),b=Sr.find(x=>Ge(
c,x.word));if(g!==null){let x=u3(d);n[g-1]!==void 0?p("duplicate"):!te(d)&&(x===null||x<0)?p(
"not-a-number"):(n[g-1]=x,i.set(g,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),te(d))continue;let x=n3(t,b,r3(d,b,s));"fault"in x?p(x.fault,x.allowed):t=x.settings}else c!==
""&&!te(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function n3(e,t,n){if("fault"in n)return n;let r=Is.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[i3(t)]}}function r3(
e,t,n){
let r=W(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?Ba("digits-lost"):{
value:r};case"number":{let o=gt(e);return o===null?Ba("not-a-number"):{value:o}}case"auto-or-number":
{let o=Ge(r,t.
auto)?"auto":gt(e);return o===null?Ba("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=xi(
e);return o===null?Ba("not-a-date"):{value:o}}case"time":return{value:hT(e)};case"texts":return{
value:Ti(
e)};case"choice":{let o=_n(r,t.choices);return o===void 0?Ba("not-allowed",$E(t.choices,n)):{value:o}
}case"choices":{let o=Ti(e).map(i=>_n(i,t.choices));return o.includes(void 0)?Ba("not-allowed",$E(t.choices,
n)):{value:o3(o)}}}}function o3(e){let t=Ma.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var $E=(
e,t)=>e.
map(([,n])=>n[t]),i3=e=>e.kind==="number"&&e.range||"\u2265 0";function s3(e){let t=Sr.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Ge(W(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&_n(W(n.cell("value")),t.choices)==="en"?"en":"id"}
function a3(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(M(e));return t!==null&&Ge((n=t[1])!=null?n:"",ja)&&v(t[2])>0?
v(t[2]):null}function u3(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(W(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return v(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var xc=["settings","stages","criteria","entries","judges",
"institutions","signers"];function Vt(e,t=dT){
let n=new y;for(let r of xc){let o=Ur(e,r,t);o!==void 0&&n.set(r,o)}return n}var l3={name:tT,weight:
null,
advance:null,title:null,form:null,date:null};function jn(e){let t=(p,g)=>{let b=e.get(p);return b===
void 0?null:ht(b,g)},n={settings:t("settings",hc),stages:t("stages",yc),criteria:t("criteria",bc),
entries:t(
"entries",Wr),judges:t("judges",As),institutions:t("institutions",wc),signers:t("signers",Os)},r=FE(
n.settings),o=ET(n.stages),i=o.items.length>0?o.items:[l3],s=p=>{var g,b;return(b=(g=i.find(x=>M(x.name)===
M(p)))==null?void 0:g.name)!=null?b:p},a=wT(n.criteria,s),u=vT(n.entries),l=xT(n.judges,i.map(p=>p.name)),
c=kT(n.institutions),d=ST(n.signers);return{competition:{settings:r.settings,stages:i,criteria:a.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,a,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function jy(e){var n;let t=Pe().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var zy=e=>e.getEditors().map(t=>t.getEmail());function cp(e){
let t=jy(e);return t===null||t.isWarningOnly()?null:zy(t)}function Ua(e,t){var r;let n=(r=Pe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Wa(n,t),n.setUnprotectedRanges([]))}function Wa(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=zy(e);return e.removeEditors(n.filter(r=>!Ka(t,r))),e.canDomainEdit()&&e.
setDomainEdit(!1),n}var Ka=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase());function $s(e,t){var o;
let n=(o=Pe().getSheetByName(e))==null?void 0:o.protect();if(n===void 0)return;let r=Wa(n,t);n.setUnprotectedRanges(
[]);for(let i of t.filter(s=>!Ka(r,s)))try{n.addEditors([i])}catch(s){console.warn(T(s))}}var _E=()=>new y(
Pe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e]));
function ME(e){if(e.isWarningOnly())return"everybody";try{return zy(e)}catch{return"unknown"}}var LE=(
)=>{
var e,t;return(t=(e=Pe().getOwner())==null?void 0:e.getEmail())!=null?t:null},jE=e=>jy(e)===null;
function zE(e,t){
let n=jy(e);n!==null&&(t===null?n.remove():t.length>0&&n.addEditors(t))}var BE=e=>{var t;return((t=Pe(
).
getSheetByName(e))==null?void 0:t.isSheetHidden())===!0};function Ga(e){let t=Pe().getSheetByName(e);
t!==null&&!t.isSheetHidden()&&t.hideSheet()}m();function c3({admins:e}){let t=Vt(Xe(),Ct()).get(
"settings"),n=t===void 0?null:cp(t);return n===null?
[]:[...new w([...e,...n])]}function mo(e,t,n){let r=null;return{named:n!==void 0&&t(n)?e.admins:[],
admins:()=>(r!=
null||(r=c3(e)),r),isShut:t}}function UE(e,t){let n=ME(e);if(n==="everybody")return"open";if(n==="unknown")return"shut-out";
let r=[Te(),...[LE()].filter(i=>i!==null),...t.named],o=n.filter(i=>!Ka(r,i));
return o.length>0&&o.some(i=>!Ka(t.admins(),i))?"open":t.named.every(i=>Ka(n,i))?null:"lacks"}var dp=[
"assignment","plenary","objections"],d3={presence:[],ranking:["assignment","plenary","history"],all:
[...dp,"history","decisions","documents","corrections"]};function WE(e,t,n,r,o,i){var g,b;let s=sp(),
a=Br(),u=new y([...a].map(([x,O])=>[O,x])),l=new y;for(let x of dp){let O=Ur(e,x,o);O!==void 0&&l.set(
x,O)}for(let x of["decisions","documents","corrections"]){let O=x==="documents"?void 0:e.find(P=>Ge(
P,Z[x])),N=(b=u.get((g=s[x])!=null?g:-1))!=null?b:O;N!==void 0&&l.set(x,N)}t!==null&&l.set("history",
t);let c=x=>d3[i].includes(x),d=[...l].map(([x,O])=>{let N=n.get(O);return{part:x,name:O,state:N===void 0?
"open":c(x)?UE(N,r):null}}),p=d.filter(({part:x,name:O,state:N})=>(N==="open"||N==="shut-out")&&s[x]===
a.get(O));return{tabs:l,open:[...d.flatMap(({name:x,state:O})=>O===null?[]:[x]),...d.some(({state:x}
)=>x===
"lacks")?[...n.keys()].filter(up):[]],bound:s,findings:[...p.map(({name:x,state:O})=>({code:
"TAB_OPEN",severity:"error",tab:x,params:{isShutOut:O==="shut-out"}})),...gc(e,dp,o).map(({name:x,
first:O})=>({
code:"TAB_COPY",severity:"error",tab:x,params:{judge:null,first:O,reason:"decides"}}))]}}function Ut(
{
deciding:{tabs:e,open:t,bound:n},keepers:r},o=i=>i()){let i=p3(e,n),s=E.stringify(i)===E.stringify(n);
t.length===0&&s||o(()=>{for(let a of t)m3(a,r);s||Py(i)})}function m3(e,t){try{$s(e,t.admins())}
catch(n){
console.warn(T(n))}}function p3(e,t){var i,s;let n=Br(),r=[...n.keys()],o={...t};for(let[a,u]of e)o[
a]=
(i=n.get(u))!=null?i:-1;for(let a of[...xc,...dp]){let l=gc(r,[a],()=>!1).length===0?Ur(r,a,()=>!1):
void 0;l!==void 0&&(o[a]=(s=n.get(l))!=null?s:-1)}return o}m();m();var mp={code:"",name:"",
institution:"",category:"",unitType:"",innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},KE={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function He(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Qe(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);function Sn({assignment:e},t){let n=e==null?void 0:e.get(t.name);return n===void 0?null:(r,o)=>{
var i,s;return(s=(i=n.get(o.code))==null?void 0:i.includes(r.code))!=null?s:!1}}function Tc(e,t){let n=new y(
t.map(r=>[r,0]));for(let r of e.values())for(let o of r)n.has(o)&&n.set(o,n.get(o)+1);return n}m();
var GE=new A;function Rr(e){var n;let t=(n=GE.get(e))!=null?n:f3(e);return GE.set(e,t),t}function f3(
e){
let t=new y(e.institutions.map(i=>[M(i.name),M(i.parent)])),n=(i,s)=>{let a=new w;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:M(
i.institution),listed:new w(i.conflicts.map(Q))}])),o=new y(e.entries.map(i=>[i.code,{code:Q(i.code),
institution:M(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var we=BigInt(
0),Ue=BigInt(1),ln=BigInt(2),Sc=BigInt(3),qa=BigInt(5),Zn=BigInt(10),XRe=BigInt(v.MAX_SAFE_INTEGER),
g3=2e3,ne={s:Ue,n:we,d:Ue};function Zo(e,t){try{e=BigInt(e)}catch{throw Ri()}return e*t}function Kr(
e){
return typeof e=="bigint"?e:f.floor(e)}function Rt(e,t){if(t===we)throw By();let n=h.create(We.prototype);
n.s=e<we?-Ue:Ue,e=e<we?-e:e;let r=Fs(e,t);return n.n=e/r,n.d=t/r,n}var h3=[ln*ln,ln,ln*ln,ln,ln*ln,
ln*
Sc,ln,ln*Sc];function Ha(e){let t=h.create(null);if(e<=Ue)return t[e]=Ue,t;let n=r=>{t[r]=(t[r]||we)+
Ue};for(;e%ln===we;)n(ln),e/=ln;for(;e%Sc===we;)n(Sc),e/=Sc;for(;e%qa===we;)n(qa),e/=qa;for(let r=0,
o=ln+qa;o*o<=e;){for(;e%o===we;)n(o),e/=o;o+=h3[r],r=r+1&7}return e>Ue&&n(e),t}var un=function(e,t){
let n=we,r=Ue,o=Ue;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Ri();
if(e%
1!==0)throw HE();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Ri();if(t%1!==0)throw HE(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Ri();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Ri();if(e<0&&(o=-Ue,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=we,a=we,u=we,l=Ue,c=Ue,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Ri();if(d[i]===
"-"?(o=-Ue,i++):d[i]==="+"&&i++,d.length===i+1?a=Zo(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=Zo(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=Zo(
d[i],o),l=Zn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Zo(d[
i+
1],o),c=Zn**BigInt(d[i+1].length)-Ue,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=Zo(d[i],o),l=Zo(d[i+2],Ue),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=Zo(d[i],o),a=Zo(d[i+2],o),l=Zo(d[i+4],Ue),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw Ri()}else if(typeof e=="bigint")n=e,o=e,r=Ue;else throw Ri();if(r===we)throw By(
);
ne.s=o<we?-Ue:Ue,ne.n=n<we?-n:n,ne.d=r<we?-r:r};function y3(e,t,n){let r=Ue;for(;t>we;e=e*e%n,t>>=Ue)
t&Ue&&(r=r*e%n);return r}function b3(e,t){for(;t%ln===we;t/=ln);for(;t%qa===we;t/=qa);if(t===Ue)return we;
let n=Zn%t,r=1;for(;n!==Ue;r++)if(n=n*Zn%t,r>g3)return we;return BigInt(r)}function w3(e,t,n){let r=Ue,
o=y3(Zn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*Zn%t,o=o*Zn%t}return 0}function Fs(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function We(e,t){if(
un(
e,t),this instanceof We)e=Fs(ne.d,ne.n),this.s=ne.s,this.n=ne.n/e,this.d=ne.d/e;else return Rt(ne.s*
ne.n,ne.d)}var By=function(){return new C("Division by Zero")},Ri=function(){return new C(
"Invalid argument")},HE=function(){return new C("Parameters must be integer")};We.prototype={s:Ue,n:
we,d:Ue,abs:function(){
return Rt(this.n,this.d)},neg:function(){return Rt(-this.s*this.n,this.d)},add:function(e,t){return un(
e,t),Rt(this.s*this.n*ne.d+ne.s*this.d*ne.n,this.d*ne.d)},sub:function(e,t){return un(e,t),Rt(this.s*
this.n*ne.d-ne.s*this.d*ne.n,this.d*ne.d)},mul:function(e,t){return un(e,t),Rt(this.s*ne.s*this.n*ne.
n,this.d*ne.d)},div:function(e,t){return un(e,t),Rt(this.s*ne.s*this.n*ne.d,this.d*ne.n)},clone:
function(){
return Rt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return Rt(this.s*this.n%this.d,Ue);
if(un(e,t),we===ne.n*this.d)throw By();return Rt(this.s*(ne.d*this.n)%(ne.n*this.d),ne.d*this.d)},
gcd:function(e,t){
return un(e,t),Rt(Fs(ne.n,this.n)*Fs(ne.d,this.d),ne.d*this.d)},lcm:function(e,t){return un(e,t),ne.
n===we&&this.n===we?Rt(we,Ue):Rt(ne.n*this.n,Fs(ne.n,this.n)*Fs(ne.d,this.d))},inverse:function(){
return Rt(
this.s*this.d,this.n)},pow:function(e,t){if(un(e,t),ne.d===Ue)return ne.s<we?Rt((this.s*this.d)**ne.
n,this.n**ne.n):Rt((this.s*this.n)**ne.n,this.d**ne.n);if(this.s<we)return null;let n=Ha(this.n),r=Ha(
this.d),o=Ue,i=Ue;for(let s in n)if(s!=="1"){if(s==="0"){o=we;break}if(n[s]*=ne.n,n[s]%ne.d===we)n[s]/=
ne.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=ne.n,r[s]%ne.d===we)r[s]/=
ne.d;else return null;i*=BigInt(s)**r[s]}return ne.s<we?Rt(i,o):Rt(o,i)},log:function(e,t){if(un(e,t),
this.s<=we||ne.s<=we)return null;let n=h.create(null),r=Ha(ne.n),o=Ha(ne.d),i=Ha(this.n),s=Ha(this.d);
for(let l in o)r[l]=(r[l]||we)-o[l];for(let l in s)i[l]=(i[l]||we)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||we,d=i[l]||we;if(
c===
we){if(d!==we)return null;continue}let p=d,g=c,b=Fs(p,g);if(p/=b,g/=b,a===null&&u===null)a=p,u=g;
else if(p*
u!==a*g)return null}return a!==null&&u!==null?Rt(a,u):null},equals:function(e,t){return un(e,t),this.
s*this.n*ne.d===ne.s*ne.n*this.d},lt:function(e,t){return un(e,t),this.s*this.n*ne.d<ne.s*ne.n*this.
d},lte:function(e,t){return un(e,t),this.s*this.n*ne.d<=ne.s*ne.n*this.d},gt:function(e,t){return un(
e,t),this.s*this.n*ne.d>ne.s*ne.n*this.d},gte:function(e,t){return un(e,t),this.s*this.n*ne.d>=ne.s*
ne.n*this.d},compare:function(e,t){un(e,t);let n=this.s*this.n*ne.d-ne.s*ne.n*this.d;return(we<n)-(n<
we)},ceil:function(e){return e=Zn**BigInt(e||0),Rt(Kr(this.s*e*this.n/this.d)+(e*this.n%this.d>we&&
this.
s>=we?Ue:we),e)},floor:function(e){return e=Zn**BigInt(e||0),Rt(Kr(this.s*e*this.n/this.d)-(e*this.n%
this.d>we&&this.s<we?Ue:we),e)},round:function(e){return e=Zn**BigInt(e||0),Rt(Kr(this.s*e*this.n/this.
d)+this.s*((this.s>=we?Ue:we)+ln*(e*this.n%this.d)>this.d?Ue:we),e)},roundTo:function(e,t){un(e,t);
let n=this.
n*ne.d,r=this.d*ne.n,o=n%r,i=Kr(n/r);return o+o>=r&&i++,Rt(this.s*i*ne.n,ne.d)},divisible:function(e,
t){
return un(e,t),ne.n===we?!1:this.n*ne.d%(ne.n*this.d)===we},valueOf:function(){return v(this.s*this.
n)/v(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=b3(t,n),o=w3(t,n,r),i=this.s<we?"-":"";
if(i+=Kr(t/n),t%=n,t*=Zn,t&&(i+="."),r){for(let s=o;s--;)i+=Kr(t/n),t%=n,t*=Zn;i+="(";for(let s=r;s--;
)
i+=Kr(t/n),t%=n,t*=Zn;i+=")"}else for(let s=e;t&&s--;)i+=Kr(t/n),t%=n,t*=Zn;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<we?"-":"";if(n===Ue)r+=t;else{let o=Kr(t/n);e&&o>we&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<we?"-":"";if(n===
Ue)r+=t;else{let o=Kr(t/n);e&&o>we&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Kr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=Rt(r[o-1],
Ue);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var Ec=BigInt(10),Cc=BigInt(0),Wy=BigInt(1),Za=BigInt(2),Uy=1e4,v3=1e15;function Ky(
e,t){let n=e/t;return e<
Cc&&n*t!==e?n-Wy:n}function k3(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=v(n)-o.length+4;if(s>=0)return i*Ec**BigInt(s);let a=Ec**BigInt(-s);return Ky(i*Za+a,a*Za)}
function Rc(e){
if(!v.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*Uy);return f.abs(
t)<v3&&t/Uy===e?BigInt(t):k3(e)}function Qt(e){return new We(Rc(e),BigInt(Uy))}function dn({s:e,n:t,
d:n},r){return Ky(Za*e*t*Ec**BigInt(r)+n,Za*n)}function Gr(e,t){return new We(dn(e,t),Ec**BigInt(t))}
function Gy(e,t,n){let r=Ec**BigInt(n);return new We(Ky(Za*e*r+t,Za*t),r)}function fr(e,t){let n=dn(
e,t),r=T(n<Cc?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Cc?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function mn(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function En(
e){
let t=Cc,n=Wy;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new We(t,n*BigInt(e.length))}
function Ja(e){let t=[...e].sort(mn),n=t.length>>1;return t.length%2===1?t[n]:En([t[n-1],t[n]])}
function Va(e){
let t=Wy;for(let{d:n}of e)t%n!==Cc&&(t=new We(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function pp(e){let t=new We(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}function qE(e,t){let n=10**t;return new We(
BigInt(f.floor(e*n+.5)),BigInt(n))}var fp=BigInt(0),x3=BigInt(100),T3=BigInt(1e4),S3=e=>e.length>0&&
e.every(({weight:t,max:n})=>v.isFinite(
t)&&v.isFinite(n));function gp(e){if(!S3(e))return null;let t=e.map(l=>Rc(l.weight)),n=e.map(l=>Rc(l.
max)),r=t.reduce((l,c)=>l+c,fp);if(r<=fp||n.some(l=>l<=fp))return null;let o=n.reduce((l,c)=>new We(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>x3*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=Rc(l),p={parts:d,exact:new We(d,T3)};return a.set(l,p),p};return l=>{let c=fp,d=l.map((p,g)=>{
let b=u(p);return c+=i[g]*b.parts,b.exact});return{score:new We(c,s),marks:d}}}function E3(e,t){var s;
let n=He(e,t),r=gp(n),o=e.settings.conflicts==="exclude"?Rr(e):()=>null,i=(s=
Sn(e,t))!=null?s:(()=>!0);return(a,u,l)=>{let c=[],d=0,p=!1;for(let{name:g}of n){let b=l.marks.get(g);
b===void 0||b.kind==="blank"?d+=1:b.kind==="recused"?p=!0:b.kind==="score"&&v.isFinite(b.value)&&c.push(
b.value)}return d===n.length?null:p?{leftOut:"recused"}:o(a,u)!==null?{leftOut:"conflict"}:i(a,u)?c.
length<n.length?{leftOut:"incomplete"}:r===null?null:{reading:r(c)}:{leftOut:"unassigned"}}}function C3(
e){
let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(n.entry,n);return t}function ZE(
e,t,n,r){
let o=E3(e,t),i=Qe(e,t),s=n.filter(c=>c.stage===t.name),a=i.flatMap(c=>{let d=s.find(p=>p.judge===c.
code);return d?[{judge:c,rows:C3(d)}]:[]}),u=new y,l=[];for(let c of r){let d=new y;for(let{judge:p,
rows:g}of a){let b=g.get(c.code),x=b?o(p,c,b):null;x!==null&&("reading"in x?d.set(p.code,x.reading):
l.push({entry:c.code,judge:p.code,reason:x.leftOut}))}u.set(c.code,d)}return{stage:t,criteria:He(e,t),
entries:r,judges:i,readings:u,leftOut:l}}m();m();function hp(e){let t=new y;for(let{category:n}of e){
let r=M(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(M(n.category)))!=null?r:null}}m();function Ya(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Di(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var zn=BigInt(0),Dc=BigInt(1);function VE(e,t){let[n,r]=[e,t];for(;r!==zn;)[n,r]=[r,
n%r];return n}
var JE=BigInt(1)<<BigInt(64);function yp(e,t){let n=e/t,r=(e-n*t)*JE/t;return v(n)+v(r)/v(JE)}
function YE(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=Dc;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>zn);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function R3(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==zn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function D3(e){let t=new w;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return XE(t)}var XE=e=>k.from(
e).reduce((t,n)=>t/VE(t,n)*n,Dc);function Xa(e){var b,x,O,N,P;let t=D3(e),n=new w;for(let{code:I}of e.
entries)for(let $ of(x=(b=e.readings.get(I))==null?void 0:b.keys())!=null?x:[])n.add($);let r=k.from(
n).sort(),o=new y(r.map((I,$)=>[I,$])),i=new y,s=new y,a=zn,u=0;for(let{code:I}of e.entries){let $=k.
from((O=e.readings.get(I))!=null?O:[],([j,{score:z}])=>({judge:o.get(j),value:z.s*z.n*(t/z.d)})).sort(
(j,z)=>j.judge-z.judge);if($.length===0)continue;let _=$.map(({judge:j})=>j).join(),L=(N=i.get(_))!=
null?N:{judges:$.map(({judge:j})=>j),entries:[],sums:$.map(()=>zn)};i.set(_,L);let U=zn;for(let[j,{
value:z}]of $.
entries())L.sums[j]=L.sums[j]+z,U+=z,a+=z*z;L.entries.push({code:I,total:U}),s.set($.length,((P=s.get(
$.length))!=null?P:zn)+U*U),u+=$.length-1}let l=XE(k.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>zn)),
d=r.map(()=>zn);for(let{judges:I,entries:$,sums:_}of i.values()){let L=l/BigInt(I.length),U=L*BigInt(
$.length),j=L*_.reduce((z,G)=>z+G,zn);for(let[z,G]of I.entries()){let H=c[G];for(let X of I)H[X]=H[X]-
U;H[G]=H[G]+l*BigInt($.length),d[G]=d[G]+l*_[z]-j}}let p=k.from(s).reduce((I,[$,_])=>I+l/BigInt($)*_,
zn),g=l*a-p;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:g,
freedom:u,
...R3(c)}}m();m();function A3(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),a=1/f.sqrt(s*s+1),u=s*a,l=p=>{let[g,b]=[p[n],p[r]];p[n]=a*g-u*b,p[r]=u*g+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[g,b]=[c[p],d[p]];c[p]=a*g-u*b,d[
p]=
u*g+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function bp(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=k.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))A3(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var QE=.01,Ac=1e4,eC=20,O3=60;function wp({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=bp(e.map(d=>d.map(p=>yp(p,r)))).slice(s),u=t.map(d=>yp(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,g,b)=>p+g*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,yp(o,n*n*r)-c),freedom:i}}var vp=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function tC(e,t){let{axes:n,freedom:r}=e,o=vp(e,t),i=r*f.log(o),s=0,a=0;for(let u of n)
i+=f.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function kp(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(vp(e,
Ac)===0)return Ac;let o=eC*f.log10(Ac/QE),i=d=>QE*10**(f.min(f.max(d,0),o)/eC),s=0,a=v.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=tC(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>tC(e,10**d).slope,l=f.log10(
i(s-1)),c=f.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<O3;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Oc=9,Hy=9;function N3(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=kp(wp(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=v(n.toPrecision(Hy));return{value:
r,
origin:r>=Ac?"no-judge-effect":"estimated"}}function P3(e){let[t="0",n="0"]=e.toExponential(Hy-1).split(
"e"),r=BigInt(t.replace(".","")),o=v(n)-(Hy-1),i=BigInt(10)**BigInt(f.abs(o)),{n:s,d:a}=o<0?new We(r,
i):new We(r*i);return{over:s,under:a}}function I3({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=P3(o),a=i===zn,u=e.map((c,d)=>c.map((p,g)=>a?r[d]===r[g]?p+n:p:d===g?s*p+i*n:s*p)),l=a?Dc:s;
return YE(u,t.map(c=>l*c))}function $3(e,t){let n=Xa(e),r=N3(n,t),{numerators:o,denominator:i}=I3(n,
r.value),s=i*n.unit,a=Di(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((g,b)=>g+o[b],
zn),p=BigInt(l.length);return c.map(({code:g,total:b})=>[g,a?new We(b,n.unit*p):Gy(b*i-d,s*p,Oc)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Gy(o[c],s,Oc)])),scores:new y(u)}}var nC=new A;
function _s(e,t){var o,i;let n=(o=nC.get(e))!=null?o:new y;nC.set(e,n);let r=(i=n.get(t))!=null?i:$3(
e,t);return n.set(t,r),r}m();function xp(e){let t=e.entries.filter(s=>{var a,u;return((u=(a=e.readings.get(
s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new w(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var rC=e=>e.
filter(t=>t.every(n=>n!==null));m();m();var Nc=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:
[]].map(([r,{score:o}])=>({judge:r,score:o}))},
Tp=e=>[...e].sort((t,n)=>mn(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Ai(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=Nc(e,n);return r.length>0?[[n,t(r)]]:[]}))}var Pc={
better:"higher",unit:"points",precision:null,scores:e=>Ai(e,t=>En(t.map(({score:n})=>n)))};m();m();
var F3={exact:1e-28,drawn:1e-12};function oC(e,t,n="exact"){var O,N;let r=(N=(O=e[0])==null?void 0:
O.length)!=null?N:0,o=e.length,i=e.flatMap((P,I)=>P.flatMap(($,_)=>$===null?[]:[{entry:I,judge:_}])),
s=Int32Array.from(i,P=>P.entry),a=Int32Array.from(i,P=>P.judge),u=P=>Float64Array.from(i,I=>P[I.entry][
I.
judge]),l=(P,I)=>{let[$,_]=[new Float64Array(o),new Float64Array(o)];for(let L=0;L<s.length;L+=1){
let U=s[L];
$[U]+=P[L]*I[L],_[U]+=P[L]}for(let L=0;L<o;L+=1)$[L]/=_[L];return $},c=(P,I)=>{let $=l(P,I),_=new Float64Array(
r);for(let L=0;L<s.length;L+=1)_[a[L]]+=P[L]*(I[L]-$[s[L]]);return _},d=P=>{let I=new Float64Array(a.
length);for(let $=0;$<a.length;$+=1)I[$]=P[a[$]];return I},p=(P,I)=>{let $=c(P,d(I));for(let _=0;_<r;
_+=
1)$[_]+=t*I[_];return $};return{entry:s,judge:a,entries:o,judges:r,scoresOf:u,effects:(P,I,$)=>{let _=new Float64Array(
r),L=c(I,P),U=F3[n]*Sp(L,L);if($!==void 0){_.set($);let G=p(I,_);for(let H=0;H<r;H+=1)L[H]-=G[H]}let j=L.
slice(),z=Sp(L,L);for(let G=0;G<10*r+50&&z>U;G+=1){let H=p(I,j),X=z/Sp(j,H);for(let J=0;J<r;J+=1)_[J]+=
X*j[J],L[J]-=X*H[J];let ge=z;z=Sp(L,L);for(let J=0;J<r;J+=1)j[J]=L[J]+z/ge*j[J]}return _},worths:(P,
I,$)=>{
let _=d($);for(let L=0;L<_.length;L+=1)_[L]=P[L]-_[L];return l(I,_)},residuals:(P,I,$)=>{let _=new Float64Array(
P.length);for(let L=0;L<_.length;L+=1)_[L]=P[L]-I[s[L]]-$[a[L]];return _}}}function Sp(e,t){let n=0;
for(let r=0;r<e.length;r+=1)n+=e[r]*t[r];return n}m();m();var Ms=e=>e.filter(t=>t!==null),Dr=e=>e.reduce(
(t,n)=>t+n,0),Jn=e=>Dr(e)/e.length;function pn(e){
if(e.every(n=>n===e[0]))return 0;let t=Jn(e);return Dr(e.map(n=>(n-t)**2))}function Ep(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}var Oi=e=>Float64Array.from(e,t=>{
let[n,r]=[0,0];for(let o of t)o!==null&&(n+=o,r+=1);return n/r});function Cp(e,t){
var r,o;let n=e.map(i=>[...i]);for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap(
(u,l)=>u[i]===null?[]:[l]),a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}
var Rp=e=>t=>Float64Array.
from(t,n=>{let r=Ms(n).sort((i,s)=>i-s),o=e(r.length);return Jn(r.slice(o,r.length-o))});var Dp=(e,t)=>{
if(e.every(o=>o.every(i=>i!==null)))return Oi;let n=oC(e,t),r=new Float64Array(n.entry.
length).fill(1);return o=>{let i=n.scoresOf(o);return n.worths(i,r,n.effects(i,r))}};var iC={better:
"higher",unit:"points",precision:Oc,correctsSeverity:!0,exactOn:Di,scores:(e,t)=>Di(e)?
Pc.scores(e,t):_s(e,t.severityCorrection).scores,quickly:(e,t)=>{let{entries:n,rows:r}=xp(e),o=Dp(r,
t)(r);return new y(n.map(({code:i},s)=>[i,qE(o[s],Oc)]))},working:(e,t)=>{let n=Pc.scores(e,t),r=Di(
e)?null:_s(e,t.severityCorrection);return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:
r.
scores.get(o).sub(i),lambda:Qt(r.lambda.value),origin:r.lambda.origin};return[{code:
"SEVERITY_CORRECTED",params:{mean:i,correction:s}}]}}};m();var sC={better:"higher",unit:"points",
precision:null,scores:e=>Ai(e,t=>Ja(t.map(({score:n})=>n))),working:e=>t=>{
let n=Tp(Nc(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Ap=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Op(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function _3(e){
let{units:t}=Va(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new We(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var aC=e=>Op(Ap(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:_3(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),uC={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...aC(e)].map(([t,n])=>[t,En(n.map(({rank:r})=>r))])),working:e=>{let t=aC(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var Ic=3;function lC(e){
if(e.length<Ic)return{kept:e,dropped:null};let t=a=>u=>mn(u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=Tp(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var cC={better:"higher",unit:"points",
precision:null,
scores:e=>Ai(e,t=>En(lC(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:lC(Nc(e,t)).dropped}}]};m();var Ls=BigInt(0),qy=BigInt(10),M3=30,Qa=qy**BigInt(M3),L3=20,mC=12;
function j3(e){if(e<=Ls)return Ls;
let t=qy**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function z3(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Va(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((g,b)=>g+b,Ls),u=r.map(g=>i*g-a),l=u.reduce((g,b)=>g+b*b,Ls),c=j3(s*l*Qa*Qa),
d=l===Ls,p={judge:e,entries:t.length,mean:new We(a,i*o),sd:d?new We(0):Gr(new We(c,Qa*s*i*o),mC)};
return n.
map((g,b)=>({...p,score:g,z:d?Ls:u[b]*c/l}))}var dC=e=>Op(Ap(e).map(t=>({entries:t.entries,values:z3(
t)})));function B3(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Ls);return Gr(new We(BigInt(
50)*
Qa*t+qy*n,Qa*t),L3)}var U3=e=>Gr(new We(e,Qa),mC),pC={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...dC(e)].map(([t,n])=>[t,B3(n)])),working:e=>{let t=dC(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:U3(i.z)}))}}]}}};var $c={
mean:Pc,trimmed:cC,median:sC,"rank-sum":uC,"z-score":pC,adjusted:iC};var Bn=e=>$c[e],Ar=e=>$c[e].unit;
m();function Jo({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Np(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:Jo(e,t))!=
null?n:e.settings.top}m();function Pp(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Fc(e,t,n){
return n==="higher"?mn(t,
e):mn(e,t)}function fC(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Zy(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Zy(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return fC(
a,(u,l)=>Fc(u.value,l.value,n.better)).flatMap(u=>Zy(u.map(({contender:l})=>l),r))}function gC(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:dn(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=fC(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Zy(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var g;let p=(g=d.steps[d.steps.length-
1])!=null?g:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function W3(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Qt(t.weight)})).sort((t,n)=>mn(n.weight,
t.weight))}function K3(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,En(i)]]:[]}))}}var hC={metrics:({panel:e})=>W3(e.criteria).
map(({criterion:t,index:n})=>K3(e,t,n))};m();function G3(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Va(r.flatMap(u=>u?[u]:[])),i=[...new w(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function yC(e,t){let n=e.judges.map((
{
code:r})=>G3(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function bC(e,t){let n=yC(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function H3(e,t){let n=yC(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=f.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new We(r[
i])]))}
var wC={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>H3(e,t.map(({code:n})=>n))}]}
;m();var vC={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Ai({...e,entries:t},n=>Ja(
n.map(
({score:r})=>r)))}]};m();var kC={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Bn(t.method).better,values:()=>n}
]}};m();var xC={metrics:()=>[]};var TC={criteria:hC,median:vC,majority:wC,previous:kC,shared:xC};
function SC(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>TC[r].metrics(t))}m(
);function q3(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new We(1):Qt((r=n.
weight)!=null?r:0)}}function _c(e,t,n){let r=q3(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new We(1),score:s}]}}function Ip(e,t,n,r){
let o=_c(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=pp(o(i,s)))!=null?a:s]}))}m();m();m();
function Hr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function eu({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new w(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var EC=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=eu(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...Ya(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function Z3(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=M(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var CC=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:eu(e,"institution-full",r=>Z3(r,n))};m();var RC=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Qt(t.passingScore),
i=s=>Fc(r(s.score),o,n)<=0;return eu(e,"below-passing-score",s=>s.filter(i))};m();var DC=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var g,
b;let s=Hr(i.contenders),a=s.filter(({place:x})=>x<=n),u=(g=a[a.length-1])==null?void 0:g.place,l=a.
length>n?a.filter(({place:x})=>x===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
x})=>x===
c):[],p=(x,O)=>x.map(({ranked:N})=>[N.entry.code,O]);return{race:{...i,contenders:a.map(({ranked:x})=>x)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var J3=[RC,EC,CC,DC];function V3({contenders:e}){var r;let t=Hr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function $p(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=J3.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(V3))}}m();
m();m();var Un=(e,t)=>t==="id"?e.replace(".",","):e,oe=(e,t)=>Un(T(e),t);function it(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Ps(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function K(e,t){return typeof e=="object"?`\u201C${it(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?oe(e,t):typeof e=="boolean"?T(e).toUpperCase():Y3(e)}\u201D`}var Y3=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return AC(e,t,t==="id"?"dan":
"and",n)}var Jy=(e,t)=>AC(e,t,t==="id"?"atau":"or",e.length);function AC(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function et({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?K(t,"id"):`${K(t,"id")} (${e})`}var X3=5;function OC({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<X3);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<Ic),a=l=>l.map(({entry:c})=>et(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();function NC(e,t,{passingScore:n},r){let[o]=e;if(n===null||o===void 0||e.some(({
advances:s})=>s))
return[];let i={required:n,best:r(o.score).valueOf()};return[{code:"NOBODY_ADVANCES",severity:
"warning",stage:t.name,params:i}]}m();m();var Wt=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?
n:e.rank};var PC=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Vy(e,t){
return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Fp({standings:e}){return e.map(t=>({standing:t,rank:Wt(t)})).sort(
(t,n)=>t.rank-n.rank)}var IC=(e,t)=>e.every(({code:n})=>t.has(n));function $C(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=Vy(t,n),s=new y(t.map(a=>[a.entry.code,et(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(x,O=[])=>{var $;let N=x==="below-passing-score"||
x==="outdated"?"warning":"error",P=o.get(u),I={entry:($=s.get(u))!=null?$:u,rank:l,reason:x,
others:O,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let g=i.filter(x=>x.rank===l&&
!n.has(x.entry.code));return g.length>0?p("taken",g.map(x=>et(x.entry))):i.filter(x=>x.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function Q3(e,{place:t,holders:n}){return k.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function _p(e,t){let n=Q3(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function eG({contenders:e},t){let n=Hr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function tG({contenders:e},t){let n=Hr(e);return[...new w(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(_p(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function FC(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new w;return[...a.flatMap(d=>eG(u,d)),...tG(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&IC(d.entries,o))return[];let p={...d,entries:d.entries.map(et),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function _C(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function MC(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,Gr(i,t)]))}function nG(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
Fc(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?Pp(s,a,t):null})}function rG(e,t){
return new y([...Ya(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Hr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var oG={category:null,categoryRank:null};function js(e,
t,n,r=[],o=Bn(
e.settings.method)){let{settings:i,stages:s}=e,{stage:a}=t,u=Jo(e,a),l=s[s.length-1]===a,c={stage:a,
method:i.method,places:u,last:l,panel:t,whole:null,held:null},{better:d}=o,p=MC(o.scores(t,i),o,[t]),
g=i.carryOver?MC(Ip(e,a,n,p),o,[...n.map(z=>z.panel),t]):p,b=t.entries.flatMap(z=>{let G=g.get(z.code);
return G?[{entry:z,score:G}]:[]}),x=SC(i.tieBreaks,{panel:t,previous:n}),O=gC(b,x,i.decimals,d),N=z=>Gr(
z,i.decimals),P=hp(e.entries),I=PC(a,r),$=$p(Vy(O,I),{settings:i,places:u,last:l,better:d,rounded:N,
categoryOf:P}),_=l&&i.winnersPerCategory?rG(O,P):null,L=nG(O,d),U=O.map((z,G)=>{var J,Se,ee,pe,qe,Ye;
let{code:H}=z.entry,X=(J=$.places.get(H))!=null?J:null,ge=I.get(H);return{...z,stageScore:p.get(H),
judgeScores:new y(
[...(Se=t.readings.get(H))!=null?Se:[]].map(([Ee,se])=>[Ee,se.score])),margin:(ee=L[G])!=null?ee:
null,
advances:X!==null,place:X,title:_C(a,u,(pe=X==null?void 0:X.place)!=null?pe:null),prize:l&&X!==null?
_p(i.prizes,X):null,...(qe=_==null?void 0:_.get(H))!=null?qe:oG,cutNote:(Ye=$.notes.get(H))!=null?Ye:
null,vacated:null,...ge===void 0?{}:{decision:ge}}}),j=l?FC(a,$.races,u,i.prizes,I):[];return{...c,
standings:U,
findings:[...OC(t,i),...NC(U,a,i,N),...j,...$C(a,O,I,$.notes)]}}m();function Ni(e,t){let n=e.entries.filter(
i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new w(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var LC=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function jC(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function zC(e,t,n){let r=LC(t),o=e.standings.map(s=>{let a=r.get(s.entry.
code);if(a===void 0||a.advances===s.advances)return s;if(a.advances)return{...s,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(s.entry.code))return s;let u={from:null,removed:jC(t,
s,null)};return{...s,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:u}}),i=o.some(({
cutNote:s})=>s==="place-kept");return{...e,standings:o,held:i?t:null}}function BC(e,t){let n=LC(t),r=e.
standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||i===void 0)return o;let s=(l=
(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&s<=o.place.place)return o;let a=jC(t,o,s===
null?null:i.rank);return a.length===0?o:{...o,vacated:{from:s,removed:a}}});return{...e,standings:r}
}function UC(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(o=>o.kind==="score");
return new w(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function WC(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),s=(P,I)=>js(e,ZE(e,t,i,P),I,o),a=Ni(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new w(a),c=UC(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),g=new w(e.stages.slice(r.length+1).map(P=>P.name)),b=UC(n.filter(P=>g.has(P.stage))),
x=d.filter(P=>b.has(P.code)),O=x.length===0?u:zC(u,p(x),b),N=p(d);return{...BC(O,N),whole:N}}m();m();
var iG=2;function KC(e,t){var l;if(Di(e))return new w;let n=Xa(e),r=wp(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new w;let s=(l=kp(r,n.judges.length))!=null?l:1,a=vp(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:x,right:O}of o){let N=c.reduce((P,I)=>P+x[I],0)/c.length;d+=N*O/(
b+
s),p+=a*N**2/(b+s)}let g=f.sqrt(a/c.length);return f.abs(d)>=f.max(t,g)&&f.abs(d)>iG*f.sqrt(p)});
return new w(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function GC(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:dn(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function HC(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings;if(r==="adjusted"||Bn(r).unit!=="points")return[];let u=KC(n,.5/10**s);if(u.
size===0)return[];let l=_s(n,"auto").scores,c=GC(new y(o.map(({entry:g,score:b})=>[g.code,b])),s),d=GC(
a?Ip(e,t,i,l):l,s),p=n.entries.filter(({code:g})=>u.has(g)).map(g=>({entry:et(g),places:f.abs(c.get(
g.code)-d.get(g.code))})).sort((g,b)=>b.places-g.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();var qC={scope:
"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new y;for(let{entry:i,row:s}of e){let a=Q(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return k.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Ce(a,r),params:u}]})}};m();var ZC={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=M(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return k.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Ce(a.row,r),params:u}]})}};m();m();
function Vo({competition:e,stage:t}){return e.settings.missing==="assigned"&&Sn(e,t)===null}function tu(
e){
return e.provisional||Vo(e)?"warning":"error"}function nu(e){return e.provisional?"warning":"error"}
var JC={scope:"stage",find:({check:e,sheetViews:t})=>{let n=e.competition.settings.minReadings;if(n===
null||e.reached===null)return[];let r=e.reached.flatMap(o=>{let i=t.filter(({lines:s})=>{var a;
return(a=
s.get(o.code))==null?void 0:a.some(u=>u.complete&&!u.excluded)}).length;return i<n?[{entry:et(o),
readings:i}]:
[]});return r.length===0?[]:[{code:"ENTRY_FEW_READINGS",severity:nu(e),params:{entries:r,least:n}}]}
};m();m();m();function VC(e,t,n){var g,b;let r=0,o=0,i=!1,s=!1;for(let{name:x}of t){let O=(b=(g=e.marks.get(
x))==
null?void 0:g.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function Mc(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var sG=864e5,aG=R.UTC(1899,11,30);function uG(e,t){
return f.round(e*100+t)/100}function YC({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(v);if(i>1900){let O=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return O?
Mc(
[v(N)],n,r):null}let d=f.round((R.UTC(i,s-1,a)-aG)/sG);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
g=f.round(p*100)/100,b=d>0&&f.abs(p-g)*86400<1,x=c===0;return Mc([...b?[g]:[],...x?[uG(d*24+u,l)]:[]],
n,r)}m();var lG=/^\d+$/,cG=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,dG=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,mG=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
pG=/^\d*[.,]\d+$/;function fG(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function gG(e){let t=[];return lG.test(e)&&
t.push(v(e)),cG.test(e)&&t.push(v(e.replace(/\./g,"").replace(",","."))),dG.test(e)&&t.push(v(e.replace(
/,/g,""))),mG.test(e)&&t.push(v(e.replace(/ /g,"").replace(",","."))),pG.test(e)&&t.push(v(e.replace(
",","."))),t.filter(v.isFinite)}function Mp(e,t,n){let r=/^([+-]?)(.*)$/.exec(fG(e));if(r===null)return null;
let o=gG(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Mc(o,t,n)}var hG=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function Lp(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:YC(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
hG.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Mp(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function XC(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&yG(n,i,{line:r,criterion:o,at:i.
at})}return n}function yG(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:Lp(t.raw,r)})}}m();function bG(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=Lp(e.raw,
t);return n==="text-number"||n==="date"}function wG(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||bG(
o,r)})}function QC(e,t){return e.rows.filter(n=>wG(n,t))}function Yy({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}var eR=({conflicting:e,lines:t},n)=>{var r;return!e.has(n)&&((r=t.get(n))==null?
void 0:r.some(o=>o.recused))!==!0};function jp({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function vG(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function kG({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of vG(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>VC(c,t,l)))}return i}function tR(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s,conflicting:a}=e,u=kG(e),l=k.from(u.values()).flat(),c=r===null?[]:QC(r,o);
return{
judge:t,tab:n,sheet:r,expected:i,excluded:s,conflicting:a,missingColumns:o.filter(({name:d})=>{var p;
return!((p=r==null?void 0:r.columns.get(d))!=null&&p.length)}),lines:u,strays:c,marks:XC(l,o),
touched:c.
length>0||l.some(d=>!d.blank&&!d.excluded)}}function xG(e,t){var r;return Yy(e,t.code)?!1:((r=e.lines.get(
t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var nR={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>Vo(e)?
!t.some(o=>xG(o,r)):t.every(o=>Yy(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:nu(e),params:{
entry:et(r)}}))}};m();m();function Pi(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Yt=(e,t)=>({entries:[et(e)],criteria:t===void 0?[]:[t.name],cells:1});
function zp(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new w(e.flatMap(({entries:n})=>n))],criteria:[...new w(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var rR=3;function po({entries:e},t){
return e.
length<=rR?Y(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function TG({criteria:e},t){return e.
length<=rR?Y(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Kt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${po(e,t)} ${r} ${TG(e,t)}${e.cells===1?
"":` (${n})`}`}function Wn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function re(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var oR={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>k.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:Yt(s),reason:a};return Pi(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function SG({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let x=c.row.marks.get(b);d.push(x.kind==="score"?x.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let g=r.get(u);g?g.push(p):r.set(u,[p])}
return a}),byEntry:k.from(r.values())}}var iR=new A;function sR(e){var n;let t=(n=iR.get(e))!=null?n:
SG(e);return iR.set(e,t),t}var qr=e=>sR(e).byJudge,ru=e=>sR(e).byEntry;var EG=1e-4;function CG(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var RG=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),aR={scope:
"stage",find:e=>{if(!qr(e).some(RG))return[];let t=qr(e).map(o=>({rows:o,...CG(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>EG)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var uR={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>k.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>Pi(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:Yt(s)}}))))}
;m();m();function Bp(e,t){let n=0,r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[
o]/
s,r+=i);return r===0?0:100*n/r}var lR=e=>f.round(e*100)/100,cR={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:ru(e).flatMap(o=>{let i=o.map(({marks:l})=>Bp(l,t)),[s,a]=[f.min(...i),
f.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:et(o[0].
entry),low:lR(s),high:lR(a),limit:r}}]})}};m();m();function zs(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return k.from(o.values())}
var DG=1e-6,AG=.9,OG=.5;function mR({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function NG(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=mR(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var dR=({same:e,marks:t})=>t===0?0:e/t;function PG(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
mR(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function IG(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function $G(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return zs(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,g)=>p+g[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var pR={scope:"stage",find:e=>{
let t=NG(ru(e),e.sheetViews.length),n=t.filter(u=>dR(u)>=AG);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(dR)),i=new y(qr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,PG(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,s(u),s(l));return IG(c/d,p,OG*d)<=DG});return $G(e,
a)}};m();m();function fR(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function gR(e,t,n){var g,b,x,O;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((g=r.get(P))!=null?g:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(x=fR([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?x:fR([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter($=>$!==P),N=!0;break}}}
return p}var hR={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(g=>g.complete&&!g.excluded)}).map(d=>d.judge.
code)])),i=zs(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(c=>[c.judge.
code,c])),a=new y(e.reached.map(c=>[c.code,et(c)])),u=gR(i,o,(c,d)=>eR(s.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var yR={scope:"stage",find:({check:e,
sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o,conflicting:i})=>k.
from(o.values()).flat().filter(s=>s.excluded&&!s.recused&&!i.has(s.entry.code)).flatMap(({row:s,
entry:a})=>Pi(
s,e.criteria).map(({at:u})=>({code:"SCORE_UNASSIGNED",severity:"warning",tab:r,at:u,params:{judge:n.
code,where:Yt(a)}}))))};m();var bR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,
sheet:r,lines:o})=>k.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:et(i.entry),rows:u}}]}))};m();
function FG(e){return e.sheet===null||!e.touched||jp(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(et)}var wR={scope:"stage",find:({check:e,sheetViews:t})=>Vo(e)?[]:t.flatMap(n=>{let r=FG(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:nu(
e),tab:n.tab,params:o}]})};m();m();m();var _G=6,MG=14;function LG(e,t,n){var i,s,a,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let g=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(g?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var vR=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function jG(e,t){let[n,r]=[vR(e),vR(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Zr(e,t){let[n,r]=[M(e),M(t)],o=f.min(n.length,r.length);if(n===r||
o<_G||jG(e,t))return!1;let i=o<MG?1:2;return LG(n,r,i)<=i}var kR=(e,t)=>t===""?[]:e.filter(n=>M(n.name)===M(
t));function Up(e,t,n){var s;let[r,o]=kR(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>M(a.name)===M(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function xR({row:e,entry:t},n){return!Zr(e.name,t.name)||kR(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Zr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var TR=(e,t)=>e.length>=8&&
t.startsWith(e);function zG({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[M(e.name),M(t.name)];return n!==""&&n!==r&&!TR(n,r)&&!TR(r,n)}
function BG({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(zG);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new w(e.competition.entries.map(({name:i})=>M(i)));return r.filter(
({row:i})=>o.has(M(i.name)))}var SR={scope:"stage",find:e=>e.sheetViews.flatMap(t=>BG(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...xR(n,e.check.competition.entries),params:s}}))};m();var ER={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...Up(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function UG(e,t,n){let{tab:r,sheet:o,strays:i}=e;return jp(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Pi(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=Up(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var CR={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>UG(n,e.criteria,e.competition.entries))};m(
);var RR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:Yt(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var DR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new w(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Yt(s.entry,a)}}))})};m();m();var WG=/^(\d+)(?:[.,](\d+))?\s?%$/;function KG(e,t){var r;
let n=typeof e=="string"&&t===100?WG.exec(
e.trim()):null;return n===null?null:v(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function ou({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",KG(e.value,o));default:return{}}}var AR={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:Yt(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...ou(o),
params:a}]}))};m();function GG(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(Vo(e)&&n.blank)}var OR={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>GG(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:tu(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Yt(o.entry,i)}})))};m();var NR={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=Yt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...ou(o),params:c}]}))};m();var PR={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Yt(s.entry,a),value:i,min:a.min,max:a.max}})))};m();m();var IR=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function Wp(e){return IR(Float64Array.from(
e).sort(),e.length)}var Lc=[];function Xy(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Lc[i-1]>o;i--)Lc[i]=Lc[i-1];Lc[i]=o}return n===0?v.NaN:IR(Lc,n)}var $R=5,
Qy=.25,HG=1.4826,qG=1.645,ZG=.02,JG=8,VG=400;function _R({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-Xy(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-Xy(o,r):s}}function YG(e){let{
criteria:t}=e.
check,n=qr(e).map(o=>t.map((i,s)=>o.length===0?0:Wp(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:v.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function FR(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(ZG,HG*n,t[f.floor(.9*t.length)]/qG)}function XG(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<JG)return null;let r=f.max(1,f.floor(n.length/VG)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>_R(i,s,u))});return{
fromOthers:FR(
o.map(i=>i.fromOthers)),fromOwn:FR(o.map(i=>i.fromOwn))}}var QG=e=>f.max(...e)-f.min(...e);function e5(
e){
let t=e.byCriterion.map(n=>QG(n)>=Qy);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=_R(e,r,i);s*a>0&&f.abs(s)>=Qy&&f.abs(a)>=
Qy&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var MR={scope:"stage",find:e=>{
let t=ru(e).filter(o=>o.length>=3).map(YG(e)),n=t.flatMap(e5);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?XG(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||f.abs(s)<$R*u.fromOthers||f.abs(a)<$R*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],g=f.round((p-s*(d-c))*100)/100,{sheetView:b,entry:x}=o,
O={judge:b.judge.code,entry:et(x),criterion:l,value:p,others:g};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function Kp(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function jc(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function t5(e){
return e.kind==="score"?f.round(e.value*1e4)|0:Kp(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var LR=new A;
function n5(e){var n;let t=(n=LR.get(e))!=null?n:{byCode:Kp(e.code),byName:Kp(e.name)};return LR.set(
e,t),t}var eb=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),jR=new A;function zc(e,t){let n=jR.
get(e),r=n===void 0?r5(e,t):n;return jR.set(e,r),r}function r5(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:Kp(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let g=(jc(
d,0)&65535)%12;c[g]=c[g]+jc(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,g=0;for(let{name:x,digest:O}of o){let N=c.marks.get(x);N===void 0||N.
kind==="blank"?g+=1:p=p+jc(O,t5(N))|0}if(g===o.length)continue;let b=n5(d);i+=1,s=s+jc(p,1)|0,a=a+jc(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>eb(c,3)).join("");
return`${eb(s,12/2)}${eb(a,12/2)}${l}${i}`}var Gp=e=>v(e.slice(84));function zR(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var BR=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Gp(e)===Gp(t)&&f.min(zR(e,t,12),zR(e,t,48))>=3;var UR={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:zc(a,o);if(u===void 0||l===null||!BR(u,l))return[];let c={judge:i.
code,rows:Gp(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var KR=3,
GR=.2,o5=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function i5({criterion:e,highest:t,
others:n}){return n.length>=KR&&t<=GR*e.max&&2*t<o5(n)}var WR=(e,t)=>e.map(({marks:n})=>n[t]),HR={
scope:"stage",find:e=>{let t=qr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<KR)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...WR(n,c)),g=d<=GR*l.max?t.flatMap(b=>b===n?[]:WR(b,c)):[];
return{
criterion:l,highest:d,others:g}}).filter(i5);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
Wp(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var qR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:Yt(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...ou(o),params:a}]}))};m();var Hp=e=>e.reduce((t,n)=>t+n,0),ZR=(e,t)=>Hp(e.map((n,r)=>n*t[r].weight)),
s5=[{basis:"sum",of:Hp},{
basis:"mean",of:e=>Hp(e)/e.length},{basis:"weighted-mean",of:(e,t)=>ZR(e,t)/Hp(t.map(n=>n.weight))},
{basis:"weighted-sum",of:ZR},{basis:"score",of:Bp}];function a5(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Mp(e,0,1e6):null}function u5(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function l5(e,t,n){let r=e.flatMap(i=>{let s=a5(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=s5.map(i=>({...i,off:r.filter(({row:s,total:a})=>!u5(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:et(a),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var JR={scope:
"stage",find:e=>qr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:l5(t,n,e.check.criteria)})};m();m();m();
function Jr(e,t){var n;return(n=e(t))!=null?n:{}}var qp=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=Ar(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Jr(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var Zp=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Jr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var VR={scope:"workbook",checks:[qp,Zp]};m();m();m();function _t({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...Jr(e,t),params:l}}var Jp=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[_t(e,{
kind:"setting",key:"method"},n)]};m();var Vp=e=>{var g,b,x;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,N)=>({entry:O,index:N,key:M(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),s="entries.category",a=o.filter(({key:O})=>O===
""),u=a.map(({entry:O})=>et(O)),l=(b=(g=r[r.length-1])==null?void 0:g.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((x=d.get(O))!=
null?x:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...a.slice(0,1).map(
O=>_t(e,i(O),c)),...p.map(O=>{let N=O.entry.category;return _t(e,i(O),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};m();var Yp=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[_t(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function tb(e){let t=new w([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var Xp=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=tb(t.map(({name:a})=>M(a))),i=tb(
n.map(({code:a})=>Q(a))),s=new w(t.flatMap(a=>{let u=He(e.competition,a);return tb(u.map(({name:l})=>M(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return _t(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return _t(e,{kind:"judge",index:a,column:
"code"},u)}),...k.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return _t(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var Qp=e=>e.competition.stages.flatMap((t,n)=>{let r=Jo(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[_t(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});m();var ef=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&Jo(e.competition,
r))!=
null?c:t.top,i=[T(o)],s=k.from({length:o},(d,p)=>{var g;return(g=t.prizes[p])!=null?g:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[_t(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>_t(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var tf=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||He(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[_t(
e,{kind:"stage",index:n,column:"name"},r)]});m();var nf=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new w(
o.map(({code:u})=>Q(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[_t(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>_t(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(Q(c))).
map(c=>_t(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var YR={scope:"workbook",checks:[Jp,Xp,nf,tf,Yp,Vp,Qp,ef]};m();m();var rf=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=Jr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=He(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Jr(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var of=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...Jr(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var XR={scope:"workbook",checks:[of,rf]};m();var QR={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(xr)}}]}))};m();function c5(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var eD={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>c5(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var sf={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function d5(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var tD={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(d5).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:tu(e),tab:n,params:{judge:r.code}}))};
m();var nD={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:tu(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var rD={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var iu={TAB_MISSING:nD,TAB_EMPTY:
tD,TAB_UNPROTECTED:rD,STAGE_NOT_BEGUN:sf,COLUMN_MISSING_CRITERION:eD,
COLUMN_DUPLICATE_CRITERION:QR,ROW_MISSING_ENTRY:wR,ROW_WITHOUT_CODE:CR,ROW_UNKNOWN_ENTRY:ER,
ROW_DUPLICATE_ENTRY:bR,
ROW_NAME_MISMATCH:SR,SCORE_ROWS_PERMUTED:UR,SCORE_MISSING:OR,SCORE_NOT_NUMBER:NR,SCORE_TEXT_NUMBER:
qR,
SCORE_IS_DATE:AR,SCORE_OUT_OF_RANGE:PR,SCORE_ERROR:RR,SCORE_FORMULA:DR,SCORE_SCALE_SUSPECT:HR,
SCORE_OUTLIER:MR,
TOTAL_MISMATCH:JR,JUDGE_NO_VARIANCE:aR,JUDGES_IDENTICAL:pR,JUDGES_DISAGREE:cR,JUDGE_CONFLICT:oR,
SCORE_UNASSIGNED:yR,
JUDGE_RECUSED:uR,ENTRY_UNSCORED:nR,ENTRY_FEW_READINGS:JC,PANEL_DISCONNECTED:hR,ENTRY_DUPLICATE_CODE:
qC,
ENTRY_DUPLICATE_NAME:ZC,SETTING_INVALID:YR,WEIGHTS_INVALID:XR,METHOD_CAUTION:VR};var m5=h.values(iu).flatMap(
e=>(e==null?void 0:e.scope)==="entries"?[e]:[]),nb=e=>m5.flatMap(t=>t.find(
e));m();m();m();var p5=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],f5=10;function g5({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!p5.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function h5(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function y5(e){
let[t]=e,n=e[e.length-1];if(e.length<f5||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:zp(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function oD(e){let t=[],n=new y;for(let r of e){let o=g5(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...k.
from(n.values()).flatMap(r=>h5(r).flatMap(y5))]}function b5(e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:v.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function su(e){let t=[],n=new y;for(let r of b5(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var iD=({row:e,column:t})=>`${e}:${t}`;function w5({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(iD({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:zp(r)}}}function v5({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function sD(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=v5(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(iD(i.at),i.params.where)}let r=k.from(
t.values()).flatMap(i=>su(i.cells).map(s=>({draft:w5(i,s),block:s})));return[...n,...oD(r)]}m();
function k5(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function x5(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=Rr(t),a=Sn(t,n),u=o!=null?o:t.entries.filter(d=>d.
status==="running"),l=new y(u.map(d=>[d.code,d])),c=e.judges.map(d=>{var N,P,I,$;let p=new y;for(let _ of u){
let L=s(d,_);L!==null&&p.set(_.code,L)}let g=new w(i?p.keys():[]),b=a===null?[]:u.filter(_=>!a(d,_)),
x=new w([...g,...b.map(_=>_.code)]),O=(N=e.sheets.get(d.code))!=null?N:null;return tR({judge:d,tab:(
$=
(I=O==null?void 0:O.tab)!=null?I:(P=e.tabName)==null?void 0:P.call(e,n,d))!=null?$:`${n.name} \xB7 ${d.
code}`,sheet:O,criteria:r,entries:l,expected:(o!=null?o:[]).filter(_=>!x.has(_.code)),excluded:x,
conflicting:g,
conflicts:p})});return{check:e,sheetViews:c,begun:k5(e,c)}}var aD=new A;function af(e){var n;let t=(
n=
aD.get(e))!=null?n:x5(e);return aD.set(e,t),t}var T5=h.values(iu).flatMap(e=>(e==null?void 0:e.scope)==="stage"?
[e]:[]);function S5(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function E5({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Ce(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function rb(e){let t=af(e),n=t.begun?T5:[sf];return sD(n.flatMap(r=>r.find(t))).sort(S5(t)).
map(r=>E5(r,e.stage.name))}m();var uD=[Jp,qp,of,Zp,Xp,nf,tf,rf,Yp,Vp,Qp,ef],C5=h.values(iu).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),R5=[...uD,...C5.filter(e=>!uD.includes(e))];
function ob(e,t=()=>null){return R5.
flatMap(n=>n({competition:e,locate:t}))}m();function ib(e){return af(e).sheetViews.map(t=>{let n=k.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=Vo(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var cD=31,D5=/[\u00b7\-\u2013|:_]/u;function Vr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!D5.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var A5=/[[\]:*?/\\]/g,Bc=e=>e.replace(A5," ").replace(/\s+/g," ").trim();
function O5(e,t){
let n=cD-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Ii=(
e,t)=>O5(
Bc(e.name),Bc(t.code)),N5=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function $i(e,t,n){
let r=Z.
ranking[n],o=cD-r.length-3,i=(u,l)=>N5(Bc(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function dD(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return M(n)===M(Bc(t.name));let r=M(n.slice(0,-1));return r!==""&&M(Bc(t.name)).startsWith(
r)}function uf(e,t){var o;let n=P5(e,t),r=n.filter((i,s)=>n.findIndex(a=>$5(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function P5(e,t){let n=lD(e,t,(i,s)=>Q(i.code)===Q(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?I5(e,t,r):lD(e,t,sb)}var sb=(e,t)=>M(t)!==""&&M(
t)===M(e.name),lD=(e,t,n)=>Vr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>dD(r,i)).flatMap(i=>Qe(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),I5=(e,t,n)=>Qe(t,n).filter(r=>Q(r.code)===Q(e)||
sb(r,e)||Vr(e).some(({left:o,right:i})=>dD(o,n)&&sb(r,i))).map(r=>({stage:n,judge:r})),$5=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var F5=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),mD=e=>e.severity==="error";function It(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...ob(n,e.locate)],s=[],a=[],u=!i.some(l=>mD(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(P=>P.stage===l.name),p=u||l===n.stages[0]?Ni(n,s):null,g={competition:n,stage:
l,
criteria:He(n,l),judges:Qe(n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,
tabName:(P,I)=>{var $;return($=P.scoreTab)!=null?$:Ii(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...rb(g).filter(P=>!F5(P,e.questions))),p!==null&&a.push(...ib(g));let b=P=>P.stage===
l.name&&(mD(P)||P.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let x=WC(n,l,r,
s,o),O=P=>e.locate({kind:"setting",key:P}),N=[...x.findings,...HC(n,x,s)];if(i.push(...N.map(P=>P.code===
"METHOD_CAUTION"?{...P,...O("method")}:P.code==="NOBODY_ADVANCES"?{...P,...O("passingScore")}:P)),N.
some(b)){u=!1;continue}s.push(x),u=x.standings.some(({advances:P})=>P)}return{findings:i,results:s,
progress:a}}m();m();m();var Fi=(e,t,n)=>n(E.stringify([e,...t])).slice(0,16);function lf(e){let t=e.findIndex(
({chain:n})=>n!==
"");return new w(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function Uc(e,t){let n=lf(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?Fi(o,i,t):s,"")}function pD(e,t,n=()=>[]){
let r=[],o=lf(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
Fi(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===Fi(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?Fi(i,u,t):l}return r}m();m();var au=[["compute",F("hitung","compute")],[
"documents",F("dokumen","documents")],["assign",F("bagi juri","assign judges")],["close",F(
"tutup penilaian","close judging")],["reopen",F("buka kembali","reopen")],["decide",F("tetapkan",
"decide")],["rules",F("ubah aturan","change rules")],["accept",F("terima urutan","accept order")],[
"collect",F("kumpulkan nilai","collect scores")],["fix",F("perbaiki","fix")],["propose",F(
"minta konfirmasi juri","ask the judge")],["confirm",F("juri menyetujui","judge confirms")],[
"refuse",F("juri menolak","judge refuses")],["plenary",F("konfirmasi pleno","confirm plenary")],[
"explain",F("jelaskan riwayat","explain history")],["undo",F("urungkan perbaikan","undo fix")]];var fD=[
"at","by","action","detail","run","hash","stage"],cf=e=>fD.map(e),gD=(e,t)=>{var n;return(n=
e[fD.indexOf(t)])!=null?n:""},hD=e=>_n(gD(e,"action"),au),_5=["compute","documents",void 0],yD=e=>!_5.
includes(hD(e)),df=({hash:e})=>e.split(" ").filter(t=>t!==""),ab=e=>hD(e)==="explain"?df({hash:gD(e,
"hash")}):[];function uu(e,t,n){let r=pD(e,n,ab),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&yD(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:Fi("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function mf({breaks:e,cut:t},n){
let r=new w(n.flatMap(({texts:o})=>ab(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var bD=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,M5=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
wD=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,vD=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
ub=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i,
kD=/^(.*?\S)[\s,;:\u2013-]+(?:(?:skor|nilai|score)\s+)?(?:maks(?:imal|imum)?|max(?:imum)?)\.?\s*[:=]?\s*(\d+)$/i;
function fo(e){var r,o,i;let t=e.replace(/\s+/g," ").trim(),n=(r=kD.exec(t))==null?void 0:r[2];if(n!==
void 0)return v(n);for(;;){let[,s="",a=""]=(o=bD.exec(t))!=null?o:[];if(s==="")return null;if(ub.test(
a.trim()))return v((i=/(\d+)\D*$/.exec(a))==null?void 0:i[1]);t=s}}var L5=/^(?:[x\u00d7*]\s*|b\s*[:=]\s*)(\d{1,3}(?:[.,]\d+)?)$|^(\d{1,3}(?:[.,]\d+)?)\s*[x\u00d7]$/i;
function Bs(e){var i,s,a,u,l;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),[,n,r]=(i=L5.exec(t))!=null?i:[],
o=(l=(u=(a=(s=wD.exec(t))!=null?s:vD.exec(t))==null?void 0:a[1])!=null?u:n)!=null?l:r;return o===void 0?
null:pf(o)}function Wc(e){var n;let t=e.replace(/^[\s(]+|[\s)]+$/g,"");return ub.test(t)&&!/^\d+$/.test(
t)?v((n=/(\d+)\D*$/.exec(t))==null?void 0:n[1]):null}var pf=e=>v(e.replace(",","."));function Ke(e){
var i,s,a,u,l,c;let t=e.replace(/\s+/g," ").trim();t=(s=(i=kD.exec(t))==null?void 0:i[1])!=null?s:t;
let n=null;for(;;){let[,d="",p=""]=(a=bD.exec(t))!=null?a:[],g=(u=wD.exec(p.trim()))!=null?u:vD.exec(
p.trim());if(d===""||g===null&&!ub.test(p.trim()))break;t=d,n!=null||(n=g===null?null:pf((l=g[1])!=null?
l:""))}let[,r="",o=""]=(c=M5.exec(t))!=null?c:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?
n:pf(o)}}var j5=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i,
z5=/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i;function xD(e){var n;let t=(n=j5.exec(e))==null?
void 0:n.slice(1).find(r=>r!==void 0);return{number:t===void 0?null:pf(t),isSaid:z5.test(e)}}var TD={
code:F("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta","Nomor Peserta",
"Entry Code"),name:F("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama","Peserta",
"Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai","Peserta yang Dinilai",
"Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry","Participant",
"Innovation Name"),institution:F("Instansi","Institution","Unit","OPD","Perangkat Daerah","SKPD",
"Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana","Agency","Organization"),total:
F("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:F("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:F("Catatan untuk Peserta","Notes to Entrant")},ff={weight:"Bobot",maximum:
"Maks"},Gt=e=>h.keys(TD).find(t=>Ge(e,TD[t])),tt=(e,t)=>{let n=M(t.name);return M(e)===n||M(e.replace(
/\([^()]*\)\s*$/,
""))===n||M(Ke(e).name)===n},B5=(e,t)=>{var n;return(n=t.find(r=>M(r.name)===M(e)))!=null?n:t.find(r=>tt(
e,r))};function lu(e){var o,i;let t=new y,n=new y,r=new y;for(let s of e){let a=Q(s.code),u=M(s.name),
l=(o=t.get(a))!=null?o:s;t.set(a,l),n.set(s.code,l),r.set(u,[...(i=r.get(u))!=null?i:[],s])}return(s,
a,u,l)=>{
var g,b,x;if(u)return(b=(g=n.get(s))!=null?g:t.get(Q(s)))!=null?b:null;let c=(x=r.get(M(a)))!=null?x:
[],d=c.length===1?c:c.filter(O=>M(O.institution)===M(l)),[p=null]=d;return d.length===1?p:null}}
function _i(e,t,n,r,o){
var x,O,N,P,I,$,_;let i=L=>typeof L=="string"&&(Gt(L)!==void 0||r.some(U=>tt(L,U))),s=kc(e,L=>L.filter(
i).length,Si),a=s===null?[]:((x=e.values[s])!=null?x:[]).map(L=>typeof L=="string"?L:""),u=new y,l=new y;
for(let[L,U]of a.entries()){let j=B5(U,r),z=Gt(U);j!==void 0?u.set(j.name,[...(O=u.get(j.name))!=null?
O:[],L]):z!==void 0&&!l.has(z)&&l.set(z,L)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([L,[U=0]])=>(
{
criterion:L,column:U})),p=s===null?W5(e):[];for(let[L,U]of e.values.entries()){if(s===null||L<=s)continue;
let j=J=>{var ee;let Se=l.get(J);return Se===void 0?"":(ee=U[Se])!=null?ee:""},z=W(j("code")),G=W(j(
"name")),H=new y;for(let{criterion:J,column:Se}of d)H.set(J,K5((P=U[Se])!=null?P:"",L,Se));let X=W(j(
"institution")),ge=o(z,G,c!==null,X);ge===null&&(lb(z,G)||U5(z,H))||p.push({row:L,code:z,entry:(I=ge==
null?void 0:ge.code)!=null?I:null,name:G,institution:X,marks:H,total:j("total"),notesToCommittee:W(j(
"notesToCommittee")),notesToEntrant:W(j("notesToEntrant"))})}let g=($=l.get("name"))!=null?$:null,b=(
_=
l.get("total"))!=null?_:null;return{stage:t,judge:n,tab:e.tab,headerRow:s,codeColumn:c,nameColumn:g,
totalColumn:b,columns:u,rows:p}}var lb=(e,t)=>[e,t].some(n=>n===ff.weight||n===ff.maximum),U5=(e,t)=>[
...t.values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!cb(n.raw)),cb=e=>{var t;
return typeof e==
"string"?!te(e)&&(Ge(e,Mn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function W5(e){let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",
notesToCommittee:"",
notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}
function K5(e,t,n){
let r={row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:te(e)?{kind:"blank",at:
r}:
typeof e=="string"&&Ge(e,Mn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var SD=864e5,db=R.UTC(
1899,11,30),G5="dd/mm/yyyy",H5="dd/mm/yyyy h:mm:ss",q5=e=>new R(db+f.round(e*86400)*
1e3).toISOString().slice(0,19);function ED(e){let t=(R.parse(`${e}Z`)-db)/SD;return v.isNaN(t)?e:t}
var Z5=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-db)/SD;function CD(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:v.isInteger(t*100)?"0%":"0.00%"}:Z5(t)?{
value:t,
read:{date:q5(t)},format:v.isInteger(t)?G5:H5}:{value:t,read:t}}var RD=e=>kc(e,t=>t.filter(n=>typeof n==
"string"&&Gt(n)!==void 0).length),DD=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>CD(r[
i]).
read))});function mb({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var J5=2e4,
V5=500;function AD(e){let{rows:t,width:n}=mb(e);return t.length>J5||n>V5}function OD(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=mb({...i,rows:i.rows.slice(0,20)});return RD(DD(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function pb(e,t,n){var l;let{rows:r,
width:o}=mb(e),i=(l=RD(DD(t,r,o)))!=null?l:0,s=f.max(0,2-i),a=[...k.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>k.from({length:o},(d,p)=>CD(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},g)=>p===void 0?[]:[{row:d,column:
g,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,g)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:g}]:[]))}}var Y5=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function Kc({values:e}){var r,o,i,s;let[,t=""]=(i=Y5.exec(T((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(lo))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var X5=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
ND=({values:e})=>{var t,n,r,o;return(o=(r=X5.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function PD(e,t){let n=f.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=f.max(o.length,i.
length);return k.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||Q5((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var Q5=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function ID(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var e4=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
t4=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
n4=/(?:^|[^\p{L}])(?:juri|judge)/iu,$D=e=>h.values(Z).some(t=>Ge(e,t));function Us(e){let t=e.trim();
return $D(t)||e4.test(t)?!1:t4.test(t)?/^(?:hasil|results?)/i.test(t)&&n4.test(t):!0}var Gc=e=>!Us(e)&&
!$D(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var gf=new y;
function _D(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:uf(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var MD=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function LD(e,t,n=gf){let r=_D(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>MD(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var fb=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function jD(e,t,n=gf){let r=Or(e,t,n);return e.flatMap(o=>{var a;if(!fb.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;fb.test(i);)i=i.replace(fb,"").trim();let s=(a=r.find(u=>M(u.name)===M(i)))!=
null?a:uf(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var FD=e=>Q(e).replace(
/\p{N}+/gu,
"#");function zD(e,t,n=gf){let r=new w(t.judges.map(s=>FD(s.code))),o=new w(t.stages.map(s=>M(s.name))),
i=new w(Or(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||uf(s,t)!==null)return[];let a=Vr(
s).find(({left:u,right:l})=>o.has(M(u))&&r.has(FD(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function Or(e,t,n=gf){let r=_D(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>MD(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:r4(e,i,Qe(t,i))}function r4(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(Us))for(let{left:c,right:d}of Vr(l)){let p=n.filter(b=>cu(d,b)),[g]=p;g===void 0||p.length>1||
M(c)===""||r.set(M(c),[...(a=r.get(M(c)))!=null?a:[],{name:l,stage:t,judge:g}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var cu=(e,t)=>Q(e)!==""&&(Q(e)===
Q(t.code)||M(e)===M(t.name));m();function BD({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return lt(e.settings,t.settings.
get(n.key),"value");case"prize":return lt(e.settings,t.prizes.get(n.place),"value");case"entry":
return lt(
e.entries,t.entries[n.index],n.column);case"stage":return lt(e.stages,t.stages[n.index],n.column);
case"criterion":return lt(e.criteria,t.criteria[n.index],n.column);case"judge":return lt(e.judges,t.judges[
n.
index],n.column)}}}m();var o4=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),UD=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&o4(i.value,o)})),i4=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function WD(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!i4((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${v((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function Hc(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new w([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var Yo={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","table","totals",
"equal"],JUDGE_WEIGHTS:["equal"],SCALES:["use"],DIVISIONS:["own"],NAMES:["same"],HIDDEN:["use",
"ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:["judges"],SIDE_BY_SIDE:[],
OTHER_TABLE:[],
OWN_CRITERIA:["criteria"]},Tt=(e,t,n,r,o={})=>({id:t,kind:e,tabs:[n.tab],...n,params:r,options:Yo[e],
default:null,...o});function s4(e){let t=new y;for(let{lines:n}of e){let r=new y(n.map(({category:i}
)=>[M(i),i])),[o]=r;
if(o===void 0||r.size>1||o[0]==="")return null;t.set(...o)}return t.size>1?[...t.values()]:null}var a4=e=>`divisions/${e.map(
M).sort().join("+")}`;function KD(e,t){let n=s4(e),[r]=e;if(n===null||r===void 0)return{
question:null,settings:{}};let o=a4(n),i={tab:r.tab,tabs:e.map(({tab:s})=>s)};return{question:t.has(
o)?null:Tt("DIVISIONS",o,i,{categories:n},{default:"own"}),settings:{missing:"assigned",
winnersPerCategory:!0}}}m();m();var u4=12,l4=["juri","dewanjuri","judge","penilai","panelis"],hb=e=>l4.includes(
M(e));function HD(e){
var t;return yb((t=d4(e))!=null?t:e.map(n=>n.trim()))}function yb(e){let t=new w(e.filter(r=>GD(r)).
map(Q)),n=0;return e.map(r=>{if(GD(r))return gb(r,c4(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...gb(`J${n}`,""),email:r}:gb(`J${n}`,r)})}var GD=e=>[...e].length<=u4&&Q(e)!==""&&!e.
includes("@"),c4=e=>!/\p{N}/u.test(e)&&[...e].length>3;function d4(e){let[t,...n]=e.map(r=>Vr(r).filter(
({right:o})=>Q(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(m4).reverse()){let i=M(r);
if(i===
""||hb(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>M(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new w(a.map(Q)).size===a.length)return a}
return null}
var m4=(e,t)=>v(e.spaced)-v(t.spaced)||e.at-t.at,p4=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function hf({above:e}){var t,n;for(let r of e){let o=r.map(W);for(let[i,s]of o.entries()){let a=p4.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var gb=(e,t)=>({...KE,
code:e,name:t});m();var bb="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
f4=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${bb}(?:\\s*[(:\u2013-].*)?)$`,"iu"),g4=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
h4=new RegExp(`^(${bb})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),y4=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${bb})\\s*[)\\]]?$`,
"iu"),b4=new w(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(M));function Dt(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=f4.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=g4.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function Cn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=h4.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=y4.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var go=e=>b4.has(M(e));m();var wb=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function qD(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of Vr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=M(l);if(d===""||Q(c)===""||hb(l)||Dt(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(g=>Q(g.label)===Q(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new w(u.tabs.map(l=>Q(l.label)))),o=(
u,l)=>wb.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(Q(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!w4(u,i));return{sets:s?i:[],unclear:!s&&v4(e)}}var w4=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Cn(e)!==null;function v4(e){var n;let t=new y;for(let r of e){let o=Cn(r);if(o===null)continue;
let i=Q(o.label);t.set(i,((n=t.get(i))!=null?n:new w).add(M(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var k4=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
x4=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
ZD=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,T4=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
S4=/juri|judge|penilai|panelis/i,vb=e=>S4.test(e)||Dt(e)!==null||Cn(e)!==null,JD=e=>{var t;return ZD.
test(e)?v((t=ZD.exec(e))==null?void 0:t[1]):null},kb=e=>!vb(e)&&Vr(e).every(({right:t})=>Q(t)==="")&&
(wb.test(e)||T4.test(e)),qc=e=>`tab/${M(e)}`;function VD(e,t,n){let r=e.map(({tab:u})=>u),o=C4(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=e.map(u=>M(hf(u))),s=u=>{var l;return i[u]!==""&&i.indexOf(
(l=i[u])!=null?l:"")<u},a=r.map((u,l)=>{var c;return(c=E4(u,r))!=null?c:s(l)?"same-judge":null});
return a.
every(u=>u!==null)?[]:r.flatMap((u,l)=>{var d;let c=(d=a[l])!=null?d:null;return c===null||t&&c!=="old"||
n.has(qc(u))?[]:[Tt("ODD_TAB",qc(u),{tab:u},{tab:u,reason:c})]})}function E4(e,t){let n=t.filter(
a=>a!==e);if(k4.test(e))return"old";let r=JD(e),o=r!==null&&n.some(a=>{var u;return((u=JD(a))!=null?
u:r+1)>r});if(x4.test(e)||o)return"time";let i=!vb(e)&&n.length>1&&n.every(a=>vb(a)),s=kb(e)&&n.some(
a=>!kb(a));return i||s?"unlike":null}function C4(e){let[t]=e;if(t===void 0||e.length<2||!e.every(kb))
return null;let n=`stages/${e.map(M).join("+")}`;return Tt("STAGE_TABS",n,{tab:t,tabs:[...e]},{tabs:
[
...e]})}m();var Zc=e=>e.some(t=>t.lines.some(n=>n.code!==""));function du(e,t){var s,a;let n=Zc(e),r=n?
new w:R4(
e),o=new y;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of A4(u,t,n)){let g=M(c),b=n?
Q(l):r.has(g)?`${g}
${M(d)}`:g;if(b==="")continue;let x=(s=o.get(b))!=null?s:{code:l,names:new y,institution:"",category:
""};
o.set(b,x),x.institution||(x.institution=d),x.category||(x.category=p),c!==""&&x.names.set(c,((a=x.names.
get(c))!=null?a:0)+1)}let i=f.max(2,T(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({...mp,...n?{code:u}:{code:`P${T(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:D4(l),
institution:c,
category:d}))}function R4(e){return new w(e.flatMap(({lines:t})=>{var r;let n=new y;for(let{name:o,
institution:i}of t){
let s=M(o);s!==""&&n.set(s,((r=n.get(s))!=null?r:new w).add(M(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function D4(e){var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function A4(e,t,n){let r=e.columns.filter(s=>t.some(a=>tt(s.name,{name:
a}))),
o=s=>r.some(({column:a})=>cb(s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,
a)=>(n?
s.code==="":s.name==="")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(
s.code)):a<i||s.institution!=="")}m();m();m();var ho=(...e)=>new w(e.map(M)),O4=[["code",ho("Kode",
"Code","No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code",
"No. Registrasi","Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada",
"ID Peserta","ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],[
"name",ho("Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis",
"Finalist","Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program",
"Produk","Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",ho("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",ho("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
ho("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",ho("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",ho("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],N4=ho("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Tertinggi","Terendah",
"Terbesar","Terkecil","Maksimal","Minimal","Minimum","Median","Deviasi","Standar Deviasi",
"Deviasi Standar","Simpangan","Simpangan Baku","Stdev","Highest","Lowest","Deviation",
"Nilai Tertimbang","Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi",
"NR"),P4=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,I4=ho("Peringkat","Rank",
"Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),$4=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
F4=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
xb=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,_4=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
M4=["name","code","institution","category"],YD=e=>e.replace(/\s+/g," ").trim(),XD=e=>e.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,
"");function QD(e){var n,r;let t=M(e);return t===""?null:I4.has(t)?"rank":N4.has(t)?"sum":(r=(n=O4.find(
([,o])=>o.has(t)))==null?void 0:n[0])!=null?r:null}function yf(e){var s,a,u,l;let t=QD(e);if(t!==null)
return t;let n=e.replace(xb,""),r=(l=(u=(s=xb.exec(e))==null?void 0:s[1])!=null?u:(a=xb.exec(e))==null?
void 0:a[0])!=null?l:"";if(n!==e){let c=yf(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||
c==="rank"?c:null;if(c!==null)return c}let o=e.replace(_4,"");return o===e?null:yf(o)}function Ie(e){
var a;let t=YD(e);if(P4.test(t))return"sum";let n=QD(t);if(n!==null)return n;if(F4.test(M(t)))return"matter";
let r=yf(t);if(r!==null)return r;let o=XD(t);if(o!==t&&o!==""){let u=Ie(o);if(u!==null)return u}
if($4.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(u=>u.trim(
)!==
"");if(i.length<2)return null;let s=i.map(u=>yf(u));return s.every(u=>u!==null)&&(a=M4.find(u=>s.includes(
u)))!=null?a:null}var L4=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Mi(e){let t=Ie(e);return t==="sum"||t!=="matter"&&L4.test(e)}var j4=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
eA=e=>j4.test(e),z4=ho("Hasil","Result","Final","Konversi","Akhir"),yo=e=>{let t=Ie(e);return t==="matter"||
t===null||[e,XD(YD(e))].some(n=>z4.has(M(n)))};m();var B4=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:[;,.]|[-\u2013]\s*\d{1,4}(?:[.,]\d+)?|\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
U4=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function fn(e){
if(e===
void 0||te(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(gt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(Ge(
e,Mn))return"recused";let t=(/[^ -~]/.test(e)?e.normalize("NFKC"):e).trim();return/^[-\u2013\u2014.\u2026_]+$/.
test(t)?"blank":t!==e.trim()&&gt(t)!==null?"score-text":U4.test(t)?"failed":B4.test(t)?"score-text":
"text"}var wt=e=>gt(typeof e=="string"?e.replace(/\s*%\s*$/,""):e),bo=e=>e!=="blank"&&e!=="text";m();
function Tb(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var Sb="Lembar Juri \xB7 ",
tA=e=>Sb+e,Eb=e=>typeof e=="string"&&e.startsWith(Sb),Rn=e=>{var t;return Eb((t=e.values[1])==null?
void 0:
t[0])};function At(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([Sb+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();var W4=new w(["number","sum","rank","text"]),nA=new w(["Nilai","Skor","Score",
"Scores","Poin","Point",
"Points"].map(M)),rA=e=>nA.has(e),Li=e=>M(e)===""||W4.has(Ie(e))||Gt(e)!==void 0||Wr.columns.some(t=>Ge(
e,t.header)),K4=/^(?:dinas|badan|kantor|bagian|puskesmas|kelurahan|kecamatan|desa|rsud|upt|uptd|sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts|sekolah|posyandu|pasar|tim|team|regu|kelompok|peserta)\s+\S/i,
oA=e=>e.length>1&&e.every(t=>K4.test(t)&&Ie(t)===null);function iA(e){let t=e.filter(n=>!nA.has(n));
return t.length>0?t:[...e]}var mu=({code:e,name:t})=>Q(e)||M(t),G4=1e3,H4=e=>{let t=typeof e=="string"?
Gt(e):void 0;return t===
"code"||t==="name"};function Ws(e,t){var d,p;if(Rn(e)||t===void 0)return null;let{headerRow:n}=t;if(
!((d=
e.values[n])!=null?d:[]).some(H4))return null;let r=((p=e.values[n])!=null?p:[]).map(g=>typeof g=="string"?
g:""),o=g=>r.findIndex(b=>Gt(b)===g),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(
g=>Ie(g)==="category"),l=g=>t.rows[g]==="entry",c=e.values.slice(n+1).flatMap((g,b)=>{let x={code:W(
g[i]),name:W(g[s]),institution:W(g[a]),category:W(g[u]),values:g};return(x.code!==""||x.name!=="")&&
(l(n+1+b)||!lb(x.code,x.name))?[x]:[]});return{tab:e.tab,values:e.values,hasNames:s>=0,columns:J4(r,
c,t),lines:c,isRepeated:q4(r),totals:t.columns.flatMap(({from:g,weights:b})=>b===null?[]:[{from:g,
weights:b}]),
addsUp:t.columns.some(({role:g,from:b})=>g==="sum"&&b.length>1),hasBareWeights:t.rows.some((g,b)=>{
var x;
return g==="weight"&&!((x=t.values[b])!=null?x:[]).some(O=>fn(O)==="text")}),headers:t.columns.map((
{
label:g})=>g),outside:t.outside,above:e.values.slice(0,n)}}function q4(e){let t=e.map(n=>Ke(n).name).
filter(n=>!Li(n));return new w(t.map(M)).size<t.length}var Z4=(e,t)=>e.map(n=>{var r;return(r=n.values[
t])!=
null?r:""});function J4(e,t,{columns:n}){let r=new y;for(let[o,i]of e.entries()){let{name:s,weight:a}
=Ke(
i),u=M(s),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===void 0&&Ie(s)==="category")continue;
let c=Y4(Z4(t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:s,
weight:a,max:fo(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var sA=e=>e.flatMap(t=>{var n;
return(n=gt(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function V4(e){let t=sA(e);
return t.filter(n=>n>G4).length*2>t.length}function Y4(e){let t=e.filter(s=>!te(s)),n=sA(t),r=s=>typeof s==
"string"&&Ge(s,Mn),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return V4(t)?"words":
"numbers";let i=s=>typeof s=="string"&&gt(s)===null&&!r(s)&&!s.trim().startsWith("#");return t.filter(
i).length*2>t.length?"words":"open"}var X4=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
Q4=["category","unitType","innovator","contact","phone","email","link"];function aA(e,t,{grid:n,
structure:r}){
let o=X4.test(n.tab)?Ws(n,r):null;if(o===null)return null;let i=ht(n,Wr),s=new y,a=0;for(let p of o.
lines){let g=O=>t&&p.code!==""?Q(O.code)===Q(p.code):p.name!==""&&M(O.name)===M(p.name),b=e.find(g);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let x=Q4.map(
O=>{var N;return[O,W(p.values[(N=i==null?void 0:i.columns.get(O))!=null?N:-1])]});s.set(b,{...b,...h.
fromEntries(x),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new w([...s.values()].map(p=>Q(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(Q(p.code))),d=[...s].map(([p,g])=>c?{...g,code:p.code}
:
g);return{grid:n,entries:[...d,...l],unscored:a}}m();m();function Cb(e){let t=[...new y(e.flat().map(
o=>[M(o),o])).values()],n=e.map(o=>new w(o.map(M))),r=t.
filter(o=>!n.every(i=>i.has(M(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Zr(o,s)&&!n.some(
a=>a.has(M(o))&&a.has(M(s)))).map(s=>({one:o,other:s})))}function uA(e){let t=e.flatMap(i=>i.desks.map(
s=>s.table)),n=Zc(t)?[]:e.flatMap(i=>i.desks.map(s=>du(
[s.table],i.names).map(a=>a.name))),r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>(
{
code:"NAMES_SIMILAR",severity:"error",params:{...s,of:i}});return[...Cb(n).map(o("entry")),...Cb(r).
map(o("judge"))]}m();var ji=["criteria","entries","judges"];m();function lA(e,t){let n=new w(t.flatMap(
o=>o.kind==="COLUMN"?[o.id,`column/${M(o.params.header)}`]:[])),
r=o=>n.has(`column/${M(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(s=>!r(s));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function cA(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:e6(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function e6(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Gc(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return Rn(r)?null:r.values.every(a=>a.every(te))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();m();var Jc="Nilai",Ks=e=>typeof e=="string"?e.trim():"";function dA(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var mA=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
t6=/^(?:nilai|poin|points?)$/i,n6=/^j\.?\s?\d{1,2}$/i,r6=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
o6=e=>e.map(Ks).filter(t=>t!=="");function pA(e){let t=e.values.slice(0,Fy).map(o=>o.filter(i=>!te(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(Ks);return[e.tab,...r].some(o=>r6.test(
o))}var bf=(e,t)=>mA.test(e.tab)||n6.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(o6).some(n=>mA.
test(n)||t6.test(n));m();m();m();var i6=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
fA=e=>{let t=Gt(e);return t==="code"||t==="name"};function gA(e){let t=e.values.slice(0,Si+1).map(o=>o.
map(Ks)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:s6(o.above,o.cells)?a6(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:l6(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
fA))continue;let u=a.filter(c=>c.header===Jc||!Li(Ke(c.header).name));if(new w(u.map(c=>M(c.label))).
size<2)continue;let l=u.every(c=>c.header===Jc)?"totals":"groups";return{tab:e.tab,layout:l,views:d6(
e,o,i,s,a)}}return null}var s6=(e,t)=>e.every((n,r)=>!fA(n)||te(t[r]));function a6(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Gt(c)==="code"||Gt(
c)==="name"||u6(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>go(u.over)&&!Li(Ke(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Jc}));let o=n.filter(u=>Dt(
u.header)!==null&&Dt(u.over)===null);if(o.length>1&&new w(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=Dt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&M(l.header)===M(u.header))),s=i.some(u=>Dt(u.over)!==null),a=i.some(u=>i6.test(
u.over));return!s&&a?[]:i.filter(u=>!s||Dt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=Dt(l))!=null?d:l,header:c}})}var u6=e=>{let t=Gt(e);return t==="code"||t===
"name"||t==="institution"};function l6(e){let t=e.flatMap((r,o)=>{let i=Cn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!Li(Ke(r).name)&&!c6(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=Dt(r))!=null?a:(s=Cn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:Jc}]})}var c6=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function d6(e,t,n,r,o){let i=f.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(M(a))||
s.set(M(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(g=>M(g.label)===a).map(g=>[g.column,g.
header])),c=n.map((g,b)=>{var x,O;return b<i?g||((x=r[b])!=null?x:""):(O=l.get(b))!=null?O:""}),d=g=>g.
map((b,x)=>x<i||l.has(x)?b:""),p=e.values.map((g,b)=>b===t?c:b===t-1&&r.length>0?g.map(()=>""):d(g));
return{label:u,grid:{tab:e.tab,values:p}}})}m();m();var m6=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
hA=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,yA=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
bA=/^[\d%]+$/,Rb=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),wA=(e,...t)=>{
let n=Rb(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},Gs=e=>Ie(e)==="text"||wA(e,m6,hA,yA,bA),Hs=e=>wA(
e,hA,bA)&&Rb(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),vA=e=>Gs(e)&&Rb(e).some(t=>yA.test(t)),p6=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
Vc=e=>p6.test(e);function kA(e){var n,r,o,i;let t=e.trim();return Hs(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}m();function mt(e,...t){let n=e.reduce((r,o)=>r+o,0);return t.some(r=>f.abs(n-r)<=r*.001+1e-9)}
var Db=F("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai","Dewan Juri",
"Nama Dewan Juri","Panelis","Reviewer","Email Juri"),f6=F("Email","Email Address","Alamat Email",
"Username","Nama Pengguna"),g6=F("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),xA=F(
"Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),
Ab=F("Nilai",
"Score","Skor","Value","Poin","Points"),TA=e=>Ge(e,Ab),SA=e=>e.some(t=>Ge(t,Db))&&e.some(t=>Ge(t,xA))&&
e.some(t=>Ge(t,Ab));function h6(e){for(let[t,n]of e.values.slice(0,Si).entries()){let r=n.map(Ks),o=l=>r.
findIndex(c=>Ge(c,l)),i=l=>r.findIndex(c=>Gt(c)===l),s=o(Db)>=0||o(g6)<0?o(Db):o(f6),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(xA),o(Ab)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c,weight:r.findIndex(Hs)}}}return null}function EA(e){let t=h6(e);if(t===null)return null;let n=u=>W(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!te(u[t.code])||!te(u[t.name]),i=new y;for(let u of r){
let l=M(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.
score>=0,a=s?b6(r,t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>M(
n(d))===u;return s?w6(e,t,a,l,c):y6(e,t,l,c)})}}function y6(e,{header:t,judge:n},r,o){var a;let i=((
a=
e.values[0])!=null?a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:s}}}function b6(e,{criterion:t,weight:n}){var a;let r=new y;
for(let u of e){let l=W(u[t]),c=(a=r.get(M(l)))!=null?a:{name:l,weights:new w};M(l)!==""&&r.set(M(l),
c),c.weights.add(wt(u[n]))}let o=[...r.values()].flatMap(u=>u.weights.size===1?[...u.weights]:null),
i=o.flatMap(u=>u!=null?u:[]),s=mt(i,1)?100:1;return[...r].map(([u,{name:l}],c)=>{var d;return{key:u,
name:i.length===r.size?`${l} (${f.round(((d=o[c])!=null?d:0)*s*1e4)/1e4}%)`:l}})}function w6(e,t,n,r,
o){
var $,_,L,U;let{header:i,judge:s,code:a,name:u,criterion:l,score:c,weight:d}=t,p=(_=($=e.values[i])==
null?void 0:$.length)!=null?_:0,g=[s,l,c,d],b=new y,x=new y,O=new y,N=k.from({length:p+n.length},()=>"");
for(let[j,z]of e.values.entries()){if(j<=i||!o(z))continue;let G=n.findIndex(ee=>ee.key===M(W(z[l]))),
H=Q(W(z[a]))||M(W(z[u]));if(G<0||H==="")continue;let X=(L=O.get(H))!=null?L:[],ge=X.find(ee=>!b.has(
`${ee},${p+G}`)),J=ge!=null?ge:j;ge===void 0&&(O.set(H,[...X,j]),x.set(j,N.map((ee,pe)=>{var qe;
return g.
includes(pe)?"":(qe=z[pe])!=null?qe:""})));let Se=x.get(J);Se!==void 0&&(Se[p+G]=(U=z[c])!=null?U:""),
b.set(`${J},${p+G}`,{row:j,column:c})}let P=e.values.map((j,z)=>{var G;return z===i?[...j.map((H,X)=>g.
includes(X)?"":H),...n.map(H=>H.name)]:(G=x.get(z))!=null?G:N}),I=({row:j,column:z})=>{var G;return(
G=
b.get(`${j},${z}`))!=null?G:{row:j,column:z<p?z:j<0?c:f.max(a,u)}};return{label:r,grid:{tab:e.tab,
values:P},
placeOf:I}}var Ob=e=>{var t;return Rn(e)?null:(t=EA(e))!=null?t:gA(e)},Nb=(e,t)=>cu(e,t)||e.includes(
"@")&&M(e)===
M(t.email);function CA(e,t,n,r,o){var u,l;let i=(l=(u=Ob(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>Nb(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[dA(_i(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}function RA(e){
let[t,...n]=e,r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,u)=>r.findIndex(l=>Q(
l)===Q(a))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?HD(r):yb(o)).map((a,u)=>{
var x,
O,N;let l=(x=(i?r:o)[u])!=null?x:"",c=e.filter(P=>P.desks.some(I=>Q(I.label)===Q(l))),d=(N=(O=c[0])==
null?void 0:O.desks.find(P=>Q(P.label)===Q(l)))==null?void 0:N.table,p=a.name===""||Q(a.name)===Q(a.
code),g=(t==null?void 0:t.layout)===null&&p&&d!==void 0?hf(d):"",b=c.length===e.length?[]:c.map(P=>P.
stage.name);return{...a,name:g||a.name,stages:b}})}function DA(e,t,n){let r=Or(n,e),o=t.filter(i=>i.
layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(s=>s.name===i.table.
tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,s,a)=>i.desks.every(u=>{
let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||a.length===0?[]:Qe(e,l)).filter(d=>Nb(
u.label,d)).length===1}))}m();function AA(e){let t=e.map(n=>du(n.desks.map(r=>r.table),n.names).length);
return e.map(({stage:n},r)=>{
var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}
function OA(e){
let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[M(o.name),o.weight,o.max]));return t!==void 0&&e.every(
r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}m();m();m();m();var NA=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
PA=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
wf=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Pb=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
IA=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,v6=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
$b=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function Ib(e){let t=$b(e);return t.
some(n=>NA.test(n))&&t.every(n=>NA.test(n)||PA.test(n))}var qs=(e,t)=>{let n=$b(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||PA.test(r)||wf.test(r)||/^\d+$/.test(r))},k6=/^(?:persentase|prosentase|persen|percentage)$/,
Zs=e=>qs(e,wf)||qs(e,k6);function $A(e){let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;
if(e.
isOpen&&r!==""){if(IA.test(r))return"example";let a=s?Zs(r):qs(r,wf);if(i&&a&&!qs(r,Pb))return"weight";
if(i&&s&&qs(r,Pb))return"maximum";if(Ib(r))return s&&i?"maximum":"statistic"}return Ib(t)?
"statistic":n!==""?null:Ib(o)?"statistic":i&&qs(o,wf)?"weight":i&&qs(o,Pb)?"maximum":null}var FA=(e,
t)=>IA.
test(e)?!t||!v6.test(e):$b(e).length===1;var x6=new w(["Maks","Maksimum","Maksimal","Max","Maximum",
"Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(M)),T6=e=>x6.has(M(e));function _A(e,t,n){let r=a=>a.map(S6).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>tt(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>pu(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>Fb(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function Fb({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(g=>tt(g.name,{name:s})))==null?void 0:c.column,l=t.find(({from:g})=>g.length===1&&
g[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:f.round(s/i*1e6)/1e4)}var pu=(e,t)=>LA(e,t,Zs),MA=(e,
t)=>LA(
e,t,T6);function LA(e,t,n){let r=t.map(a=>e.columns.find(u=>tt(u.name,{name:a}))),o=f.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new w(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!te(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>a===void 0?null:wt(s==null?void 0:s[a.column]))}function S6(e){let t=e.flatMap(r=>r!==
null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:fu(t)}function fu(e){
return mt(
e,1)?e.map(t=>f.round(t*1e6)/1e4):[...e]}var E6=5;function jA(e,t,n){let r=C6(e,t);return[...r===null?
[]:[r],...R6(e.desks,t)].filter(({id:i})=>!n.
has(i))}function C6({desks:e,layout:t},n){let o=e.map(({label:l,table:c})=>{var d,p;return(p=(d=Ke(l).
weight)!=null?d:t==="totals"?pu(c,n)[0]:null)!=null?p:null}).flatMap(l=>l!=null?l:[]),[i]=e;if(i===void 0||
o.length<e.length||new w(o).size<2)return null;let s=e.map(({label:l})=>Ke(l).name),a=[...new w(e.map(
({table:l})=>l.tab))],u=`judges/weights/${s.map(M).join("+")}`;return Tt("JUDGE_WEIGHTS",u,{tab:i.table.
tab,tabs:a},{judges:s,weights:o})}function R6(e,t){let n=e.map(({table:o})=>f.max(0,...o.columns.filter(
({name:i})=>t.some(s=>tt(i,{name:s}))).flatMap(({column:i})=>o.lines.flatMap(({values:s})=>{var a;
return(a=
gt(s[i]))!=null?a:[]})))),r=f.max(...n);return e.flatMap(({label:o,table:i},s)=>{var u;let a=(u=n[s])!=
null?u:0;return a===0||a*E6>r?[]:[Tt("SCALES",`scale/${M(o)}`,{tab:i.tab},{judge:o,highest:a,others:
r})]})}m();function zA({tables:e,criteria:t},n,r){let o=new w(t.map(M)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>M(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Zr(p,u.name)&&!a.columns.some(({key:g})=>g===M(p)));c===void 0&&!d&&n.push(
D6(l,a,u))}return i}var D6=(e,{tab:t},{column:n,key:r,name:o})=>Tt("COLUMN",e,{tab:t},{header:o,
column:xr(
n),doubt:rA(r)?"sum-misfit":"some-tabs"});m();m();var A6=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
zi=e=>A6.test(e);var O6=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u,N6=/^(.*\S)\s*\((\p{L}[^()]*)\)$/u;
function BA(e,t,n){var c,d;let r=t.flatMap(p=>{var O,N;let g=e.length===1?N6.exec(p):null,[,b="",x=""]=(
N=
(O=O6.exec(p))!=null?O:g)!=null?N:[];return b===""||zi(x)||Gs(x)?[]:[{name:p,left:M(b)}]}),o=r.filter(
({left:p})=>r.filter(g=>g.left===p).length>1).map(({name:p})=>p),i=`judges/${o.map(M).join("+")}`,[s]=o,
[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(d=(c=a.columns.find(p=>tt(p.name,{name:
s})))==
null?void 0:c.column)!=null?d:0,l=Ce(a.above.length,u);return Tt("OWN_CRITERIA",i,{tab:a.tab,cell:l,
tabs:e.map(({tab:p})=>p)},{headers:o})}m();m();var P6=[1,3,4,5,10,100],vf=e=>e.reduce((t,n)=>t+n,0),
I6=e=>f.round(e*1e4)/1e4,GA=e=>e.map(t=>I6(t/vf(
e)*100));function HA(e,t,{taken:n,max:r,byMaxima:o,elsewhere:i}){var g;let a=n.some(b=>b!==n[0])&&!$6(
e,t)?WA(e,t):(g=F6(e,t))!=null?g:WA(e,t),u=M6(e,t,r),l=[];if(a!==null?l.push(a):(i==null?void 0:i.from)===
"written"&&l.push({option:"written",from:i.isOwn?"beside":"elsewhere",weights:i.weights,tab:i.tab}),
u!==null)l.push({option:"totals",from:"totals",weights:u});else if((i==null?void 0:i.from)==="totals"){
let b=GA(i.weights.map((x,O)=>{var N;return x*((N=r[O])!=null?N:1)}));l.push({option:"totals",from:
"recap",weights:b,tab:i.tab})}return l.some(({from:b,weights:x})=>UA(b)||!KA(x,n))?l.filter(({from:b,
weights:x})=>UA(b)||b==="totals"||!KA(x,n)):!(o&&r.every(b=>P6.includes(b)))||mt(r,10,100)||e.some((
{
addsUp:b})=>b)?[]:[{option:"written",from:"maxima",weights:[...r]}]}var UA=e=>e==="headers"||e==="row",
$6=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>tt(r.name,{name:o}))));function WA(
e,t){
let n=e.find(({hasBareWeights:o})=>o),r=n===void 0?[]:pu(n,t).flatMap(o=>o!=null?o:[]);return r.length<
t.length||r.length===0||mt(r,1,10,100)?null:{option:"written",from:"row",weights:r}}function F6(e,t){
let n=r=>r===null?null:{option:"written",from:"headers",weights:r};for(let r of e){let o=t.map(a=>{
var u,
l;return(l=(u=r.columns.find(c=>tt(c.name,{name:a})))==null?void 0:u.weight)!=null?l:null}),i=o.flatMap(
a=>a!=null?a:[]);if(i.length===0)continue;let s=f.abs(vf(i)-100)<.5||mt(i,1,10);return i.length===t.
length&&s||i.length===t.length&&new w(i).size===1?null:n(o.map(a=>a!=null?a:0))}return n(_6(e,t))}
function _6(e,t){
let[n]=e;if(n===void 0||t.length<2)return null;let r=pu(n,t);if(r.some(a=>a!==null)&&r.some(a=>a===null))
return r.map(a=>a!=null?a:0);let o=t.map(a=>{var l,c,d;let u=(c=(l=n.columns.find(p=>tt(p.name,{name:
a})))==
null?void 0:l.column)!=null?c:-1;return xD((d=n.headers[u])!=null?d:"")}),i=o.flatMap(({number:a})=>a!=
null?a:[]);if(new w(i).size<2)return null;let s=o.some(a=>a.isSaid);return i.length===t.length&&mt(i,
100,...s?[1,10]:[])?i:s?o.map(({number:a})=>a!=null?a:0):null}function M6(e,t,n){for(let r of e){let o=Fb(
r,t,n);if(o.every(a=>a!==null))return o;let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.
map((c,d)=>{var b,x,O;let p=(b=i.find(N=>tt(N.name,{name:c})))==null?void 0:b.column,g=p===void 0?-1:
a.indexOf(p);return g<0?null:((x=u[g])!=null?x:0)*((O=n[d])!=null?O:1)});if(!(a.length!==t.length||l.
some(c=>c===null)))return GA(l.map(c=>c!=null?c:0))}}return null}function KA(e,t){let[n,r]=[vf(e),vf(
t)];return e.every((o,i)=>{var s;return f.abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}function qA(e,t,n,r){
var _,L;let{taken:o,isRead:i}=n,s=HA(e,t,n),[a]=s;if(a===void 0)return{weights:[
...o],question:null};let u=s.filter(({option:U,weights:j})=>U==="totals"||j.every(z=>z>0)),l=i&&a.from!==
"headers"&&a.from!=="row",c=Yo.WEIGHTS.filter(U=>U==="equal"||(U==="table"?l:u.some(({option:j})=>j===
U))),d=`weights/${t.map(M).join("+")}`,p=c.find(U=>U===r.get(d));if(p==="equal")return{weights:t.map(
()=>1),question:null};if(p==="table")return{weights:[...o],question:null};let g=u.find(({option:U})=>U===
p);if(g!==void 0)return{weights:g.weights,question:null};let{from:b,weights:x,tab:O}=a,N=f.round(x.reduce(
(U,j)=>U+j,0)*1e4)/1e4,P={tab:(L=(_=e[0])==null?void 0:_.tab)!=null?L:"",tabs:e.map(U=>U.tab)},I={
criteria:[
...t],weights:x,sum:N,from:b,...O===void 0?{}:{tab:O}},$=b==="headers"||b==="maxima"||l;return{
weights:[
...o],question:Tt("WEIGHTS",d,P,I,{options:c,default:$?null:a.option})}}m();m();m();m();m();m();m();
function JA(e,t){var o,i;let n=e.map(L6),r=(s,a)=>n.slice(s+1).some(u=>{var l;return ZA((l=u[a])!=null?
l:"")});return k.from({length:(i=(o=e[0])==null?void 0:o.length)!=null?i:0},(s,a)=>{var g,b,x;let u=n.
flatMap((O,N)=>O[a]?[{row:N,text:O[a]}]:[]),l=u.filter(({text:O})=>ZA(O)),c=(g=l[l.length-1])!=null?
g:u[u.length-1],d=u.filter(({row:O})=>{var N;return O>((N=c==null?void 0:c.row)!=null?N:0)}).map(({
text:O})=>O),
p=n.slice(0,f.max(0,(b=c==null?void 0:c.row)!=null?b:0)).flatMap((O,N)=>{var P;if(O[a])return[O[a]];
for(let I=a-1;I>=0;I-=1){let $=(P=O[I])!=null?P:"";if($!=="")return r(N,I)&&!t($)?[$]:[]}return[]});
return{text:(x=c==null?void 0:c.text)!=null?x:"",groups:[...d,...p]}})}var ZA=e=>e!==""&&Bs(e)===null&&
Wc(e)===null;function L6(e){let t=e.filter(o=>typeof o=="number"),n=t.length>1&&mt(t,1,100),r=mt(t,1)?
100:1;return e.map(o=>n&&typeof o=="number"?`${f.round(o*r*1e4)/1e4}%`:te(o)?"":W(o))}var VA=4,YA=15,
j6=new w(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(M)),Nr=e=>j6.has(
M(Ke(e).
name)),z6=new w(["code","name","institution","category","judge","number"]),Js=e=>{var t;return z6.has(
(t=Ie(e))!=null?t:"")&&Ke(e).weight===null},wo=e=>fn(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(W(e)),
kf=e=>!te(
e);function _b(e,t){let n=B6(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<VA&&K6(e,r,o);)o+=
1;for(;o-r+1<VA&&q6(e,r,o);)r-=1;return{top:r,bottom:o,columns:QA(e,r,o)}}function XA(e,t,n){let r=(
{
values:s},a)=>{var u;return((u=s[a])!=null?u:[]).map(l=>M(W(l))).join(`
`).trim()},o=n.find(({grid:s,block:a})=>{let u=a.bottom-a.top,l=k.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(s,a.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:QA(e,t.top,i)}}function B6({values:e},t){let[n,
r]=[-1,0];for(let[i,s]of e.slice(0,Si).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){if(!wo(
c))continue;let d=Ie(c)!==null||t(c)||Dt(c)!==null;Js(c)&&(u=!0),a+=1+(d?2:0)+(gu(e,i,l)?1:0)}s.filter(
wo).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(W).join(`
`);return e.findIndex((i,s)=>{var a;return o(i)===o((a=e[n])!=null?a:[])||U6(e,s,n)})}function U6(e,
t,n){
var a,u;let[r,o]=[(a=e[t])!=null?a:[],(u=e[n])!=null?u:[]],i=[...o.keys()].filter(l=>wo(o[l])&&Js(W(
o[l]))),s=[...r.keys()].filter(l=>!i.includes(l)&&wo(r[l]));return t<n&&i.length>1&&i.every(l=>M(W(r[
l]))===
M(W(o[l])))&&s.filter(l=>gu(e,t,l)).length>1}function gu(e,t,n){let r=e.slice(t+1,t+1+YA).map(o=>fn(
o[n])).filter(o=>o!=="blank");return r.filter(bo).length*2>r.length}function W6(e,t,n){let r=e.slice(
t+1,t+1+YA),o=r.findIndex(s=>s.every(a=>!kf(a)));return(o<1?r:r.slice(0,o)).some(s=>wo(s[n]))&&!gu(e,
t,n)}function K6({values:e},t,n){var d;let r=(d=e[n+1])!=null?d:[],o=[...r.keys()].filter(p=>kf(r[p]));
if(!o.some(p=>wo(r[p])))return!1;let i=p=>{var g;return(g=e.slice(t,n+1).map(b=>W(b[p])).find(b=>b!==
""))!=null?g:""},s=e.slice(t,n+1),a=p=>{var b;let g=i(p);return g===""?s.some(x=>x.slice(0,p).some(
kf)):
Nr(g)||Dt(g)!==null||G6((b=e[n])!=null?b:[],p)};if(o.some(p=>Js(i(p))))return!1;let u=o.some(p=>gu(e,
n+1,p))&&o.every(p=>!W6(e,n+1,p)),l=[...r.keys()].some(p=>Js(i(p))&&te(r[p])),c=p=>wo(r[p])&&gu(e,n+
1,p);return!o.every(p=>wo(r[p]))&&!(l&&o.some(c))||!o.every(a)&&!(u&&(o.some(a)||l))?!1:o.some(p=>gu(
e,n+1,p))||o.some(p=>{var g;return te((g=e[n])==null?void 0:g[p])})}var G6=(e,t)=>t+1<e.length&&te(e[
t+
1]);function H6(e,t){let n=e[t];if(typeof n=="string")return Bs(n)!==null;let r=e.filter(o=>typeof o==
"number");return typeof n=="number"&&r.length>1&&mt(r,1,100)}function q6({values:e},t,n){var c;let[r,
o]=[e[t-1],(c=e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>kf(r[d]));if(i.
length===0||!i.every(d=>wo(r[d])||H6(r,d)))return!1;let s=i.map(d=>W(r[d]));if(s.some(d=>{var p;
return((p=
d.match(/\d\s*%/g))!=null?p:[]).length>1})||s.some(d=>d.startsWith(":")))return!1;let a=e.slice(t,n+
1),u=d=>a.every(p=>te(p[d]));if(i.some(d=>Js(W(r[d]))&&u(d)))return!0;let l=[...o.keys()].find(d=>wo(
o[d])&&!Js(W(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>te(o[d]))?!1:s.length>1||s.some(d=>Nr(
d)||Dt(d)!==null||Cn(d)!==null||go(d)||Ke(d).weight!==null)}var QA=({values:e},t,n)=>JA(e.slice(t,n+
1),Js);m();m();var Tf=e=>e!==""&&!Nr(e)&&!go(e)&&Bs(e)===null&&Wc(e)===null;function eO(e,t){var i;
let n=t?new w:J6(
e),r=e.columns.map(({text:s,groups:a},u)=>{var O,N,P,I,$;let l=Ie(s)===null||n.has(u)?a.filter(Tf):[
],
c=n.has(u)?s:"",d=c===""?s:(O=l.pop())!=null?O:"",{name:p,weight:g}=Ke(d),b=(N=g!=null?g:a.map(Bs).find(
_=>_!==null))!=null?N:null,x=(I=(P=fo(d))!=null?P:a.map(Wc).find(_=>_!==null))!=null?I:c===""?null:
V6(
c);return{column:u,text:d,own:c,group:t?"":($=l.slice(-1)[0])!=null?$:"",name:p,weight:b,max:x}});
for(let s of r)
s.own!==""&&((i=s.weight)!=null||(s.weight=Y6(r,s.text)));let o=t?r.map(s=>s.weight):Q6(r);return r.
map((s,a)=>{var b;let u=Z6(r,s)?`${Ke(s.group).name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==
s.name||l!==Ke(s.text).weight||s.max!==fo(s.text)||s.own!==""?X6(u,l,s.max):s.text,p={column:s.column,
weight:l,max:s.max,group:s.group};if(s.own==="")return{...p,header:d,name:u,part:null};let g=`${u} - ${s.own}`;
return{...p,header:g,name:g,part:{own:s.own,criterion:u,header:d}}})}var Z6=(e,t)=>t.group!==
""&&!Mi(t.name)&&e.some(n=>n!==t&&M(n.name)===M(t.name)&&(t.own===""||n.own===""||n.text!==t.text));
function J6({columns:e}){let t=e.flatMap(({text:i,groups:s},a)=>{var l;let u=M((l=s.filter(Tf).slice(
-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,text:i}]}),n=new w(t.flatMap(({group:
i,
text:s})=>Gs(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new w(r.filter(({text:s})=>xf(s)===i).
map(({group:s})=>s)).size;return new w(r.filter(({text:i})=>o(xf(i))>1).map(({column:i})=>i))}var xf=e=>M(
e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",V6=e=>{var n,r;let t=(r=fo(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:v(t)},Y6=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=Ke(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},X6=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function Q6(e){
var n;
let t=new y;for(let r of e.filter(({name:o})=>!Mi(o)||yo(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:s})=>s===r.text);Ke(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=Ke(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;
let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||f.abs(a-i)<.5?r.weight:f.abs(a-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var e8=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
t8=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function tO(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=Dt(i))!=null?a:(s=Cn(i))==
null?void 0:s.label)!=null?u:[]});if(new w(n.map(M)).size>1||e.columns.some(({groups:i})=>i.some(s=>Dt(
s)!==null||go(s))))return!0;let r=n8(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(Gs)||!o8([...r.keys()],new w(o.filter(r8)),t)}function n8({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(Tf))t.set(i,((n=t.get(i))!=null?n:new w).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var r8=e=>Ie(e)!=="text";function o8(e,t,
n){
if(e.some(i=>e8.test(i)||t8.test(i)))return!1;let r=n.some(i=>{let s=new w(i.columns.flatMap(a=>a.groups.
map(M)));return e.every(a=>s.has(M(a)))}),o=i=>zi(i)||Ke(i).weight!==null||fo(i)!==null;return r||t.
size>1||e.some(o)}m();var i8=4,s8=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,a8=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
nO=e=>M(Ke(W(e).replace(s8,"")).name);function oO(e,t){var s,a,u;let n=new y;for(let[l,{text:c,
groups:d}]of t.
columns.entries())for(let{name:p}of[c,...d].map(Ke))p===""||Nr(p)||Ie(p)!==null&&!yo(p)||n.set(M(p),
(s=n.get(M(p)))!=null?s:l);let r=(u=(a=e.values[0])==null?void 0:a.length)!=null?u:0,o=k.from({
length:r},
(l,c)=>c),i=l=>e.values.flatMap((c,d)=>d>t.bottom&&n.has(nO(c[l]))?[d]:[]);for(let l of o){let c=i(l),
d=new w(c.map(b=>{var x;return nO((x=e.values[b])==null?void 0:x[l])}));if(d.size<2)continue;if([...d].
every(b=>{var x;return l>((x=n.get(b))!=null?x:0)}))return rO(e,(b,x)=>b>=t.top&&x>=l);if(c.filter(b=>{
var x;return((x=e.values[b])!=null?x:[]).filter(O=>!te(O)).length<=i8}).length!==c.length)continue;
let g=u8(
e,f.min(...c),t.bottom);return rO(e,b=>c.includes(b)||g.includes(b))}return e}function u8({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let s=((o=e[i])!=null?o:[]).filter(a=>!te(a));if(s.length===0||
!s.every(a=>fn(a)==="text")||!s.some(a=>a8.test(W(a))))break;r.push(i)}return r}var rO=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function iO(e,t){let n=e.flatMap(o=>{let i=_b(
o,t.isCriterion),s=i===null?o:oO(o,i),a=s===o?i:_b(s,t.
isCriterion);return a===null?[]:[{whole:o,grid:s,block:a}]}),r=n.map(o=>({...o,block:XA(o.grid,o.block,
n)}));return r.map(o=>l8(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function l8({whole:e,
grid:t,
block:n},r,o){let i=tO(n,r),s=eO(n,i),a=t.values.slice(n.bottom+1),u=s.map(({column:c})=>a.map(d=>fn(
d[c]))),l={whole:e,grid:t,block:n,columns:s,isJudges:i,isList:SA(s.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of s){let p=Ie(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let g=p;(g==="code"||g==="number"||pt(l,c)!==
"numbers")&&l.at[g]<0&&(l.at[g]=c)}return l}function pt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(bo).length*2>=n.length?"scores":"words"}function Sf(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(bo).
length*3>=n.length}var Dn=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},Kn=(e,t)=>({code:W(Dn(e,t,e.at.code)),name:W(Dn(e,t,e.at.name))});function Vn(e,t){let{
code:n,
name:r}=Kn(e,t);return e.at.code>=0?n===""?"":`#${Q(n)}`:M(r)}m();var Ef=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function sO(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var c8=new w([
"sum","mean","weighted","statistic","rank"]),Yn=e=>c8.has(e),aO=(e,t)=>M(e)||`#${t}`;function An(e,t,
n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var gr=e=>Ke(e).weight!==null||fo(e)!==null;
function uO({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?a:{header:"",name:""},i=n.
isCriterion(r)&&!Vc(r)||n.hasCriteria&&e.isJudges&&Mb(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:aO(o,t),role:s!=null?s:
i?"criterion":d8(e,t,r),from:[],weights:null,doubt:null,guess:null}}function d8(e,t,n){let r=pt(e,t),
o=Ie(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||m8.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")?"number":e.isList&&Hs(n)?"weight":e.isList&&!TA(n)?"number":
"criterion"}
var m8=new w(["sum","rank","number"]);function Mb({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[
t])==
null?void 0:s.groups)!=null?a:[],i=[n,...o,(l=(u=Cn(n))==null?void 0:u.rest)!=null?l:""];return o.some(
go)||i.some(c=>r.isCriterion(c))||[n,...o].some(c=>Dt(c)!==null&&Ie(n)===null)}var p8=1e3;function cO(
e,t){let[n]=e;n===void 0||t.isCriterion(n.shape.header)||(t.hasCriteria?b8(e,
t):f8(e,n.shape.header))}function f8(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>pt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>Yn(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new w(d.numbersIn(p.column).values(
)).
size>=4).length>0)Bi(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?h8(e,i,t):g8(e,i,t))}var Bi=(e,t,n=null)=>{for(let{shape:r}of e)An(r,t,n)};
function g8(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?Bi(e,"unnamed"):(r("check-box")||r("date")&&Ie(n)!==null)&&Bi(e,
"not-numbers")}function h8(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(dO(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
Bi(
e,"unnamed","criterion");return}if(eA(n)){Bi(e,"penalty");return}let o=Ie(n);if(lO(o)&&gr(n))return;
let i=Mi(n);(i||lO(o)||o==="rank"||o==="number")&&!e.every(y8)&&Bi(e,i?"sum-misfit":"matter")}var dO=e=>e.
filter(t=>f.abs(t)>p8).length*2>e.length,Lb=1.5;function y8({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!yo(o))return!1;let a=n.filter(
({column:x,header:O})=>x!==t.column&&Ie(O)===null&&pt(e.draft,x)==="numbers");if(a.some(x=>i!==null&&
x.weight!==null||s!==null&&x.max!==null))return!0;let u=x=>{var O,N;return((N=(O=r.columns[x])==null?
void 0:O.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:x})=>x<t.column||u(x)!==""&&u(x)===u(t.column))&&Ie(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:x})=>[...e.numbersIn(x).values()])],p=x=>x.
reduce((O,N)=>O+N,0)/x.length,g=p(c)/p(d);return g>1/Lb&&g<Lb&&f.max(...c)<=Lb*f.max(...d)}var lO=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function b8(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=dO(n),o=Ie((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&Mb(a.draft,u.column,u.header,t)||(r?u.role="large":pt(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":An(u,"not-listed",null))}m();function jb(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:w8(
e,t,r);return n.set(r,o),o}}}function w8(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=wt((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var gn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),Ui=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,Yc=({draft:e},{column:t})=>{var n,r;return M((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function mO(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=Ui(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){cO(l,n);let c=l.filter(({tab:d,shape:p})=>pt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||v8([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(x8(c,(a=t[l])!=null?a:[],o),T8(c,(u=t[l])!=null?u:[]))}function v8(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&pt(o.
draft,i.column)==="numbers")),n=t.filter(k8);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>gr(
o.header))||Bi(r,"same-everywhere")}function k8(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=Vn(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new w(t.values()).size>1}function x8(e,t,n){var i;let r=({
column:s})=>pt(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!gr(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&An(s,a===0?"blank":"some-tabs",
null)}}function T8(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&pt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
f.max(...u)&&An(s,"large",null)}}m();m();function vo(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var Pr=e=>e.reduce((
t,n)=>t+
n,0),Bb=e=>Pr(e)/e.length,S8=[{kind:"sum",of:Pr},{kind:"mean",of:Bb}],pO=(e,t)=>f.sqrt(Pr(e.map(n=>(
n-
Bb(e))**2))/(e.length-t));function E8(e){var r,o,i;let t=[...e].sort((s,a)=>s-a),n=t.length/2;return n%
1===0?(((r=t[n-1])!=null?r:0)+((o=t[n])!=null?o:0))/2:(i=t[f.floor(n)])!=null?i:0}var fO=[e=>f.max(
...e),
e=>f.min(...e),E8,e=>pO(e,1),e=>pO(e,0),e=>f.max(...e)-f.min(...e)];function Cf(e,t){var i;let n=vo(
e.map(({value:s})=>s)),r=C8(e).flatMap(s=>{let a=e.filter(({value:l,sources:c})=>f.abs(l-s.of(c))<=n).
length;if(a===0||a<e.length*t)return[];let u=O8(e,a,n,s);return[{derived:s.derived,share:a/e.length,
evidence:u}]}),o=f.max(...r.map(({evidence:s})=>s));return(i=r.find(({evidence:s})=>s===o))!=null?i:
null}function C8(e){var s,a;let t=(a=(s=e[0])==null?void 0:s.sources.length)!=null?a:0;if(t===0)return[
];
let n=t>1?S8.map(({kind:u,of:l})=>({derived:{kind:u},parameters:0,of:l})):[],r=N8(e),o=(u,l)=>({
derived:{
kind:"weighted",weights:u},parameters:l,of:c=>Pr(c.map((d,p)=>{var g;return d*((g=u[p])!=null?g:0)}))}
),
i=Pr(e.map(({value:u})=>u))/Pr(e.map(({sources:u})=>Pr(u)));return[...n,...r===null?[]:R8(r,e).map(u=>o(
u,t)),...i>0&&v.isFinite(i)?[{...o(k(t).fill(i),1),...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({
derived:u})=>u.
kind!=="weighted"||!D8(u.weights))}function R8(e,t){let n=Pr(e),r=zb(n),o=vo(t.map(({value:u})=>u)),
i=u=>e.map(l=>f.round(l/n*u)/u*r),s=u=>t.every(({value:l,sources:c})=>f.abs(l-Pr(c.map((d,p)=>{var g;
return d*((g=u[p])!=null?g:0)})))<=o),a=[20,100].map(i).find(s);return a===void 0?[e.map(zb),[...e]]:
[a]}var D8=e=>e.filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),A8=20;function O8(e,t,n,{
parameters:r,
of:o}){let i=e.flatMap(({value:b,sources:x})=>[b,...x]),s=f.max(...i)-f.min(...i),a=e.slice(0,A8),u=a.
flatMap(({value:b},x)=>a.flatMap(({sources:O},N)=>N===x?[]:[f.abs(b-o(O))<=n])),l=2*n/(s+2*n),c=u.filter(
b=>b).length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),g=f.min(1,f.max(l,c));return p*-f.log2(g)-
d*f.log2(e.length)}function gO(e){var r,o;let t=vo(e.map(({value:i})=>i)),n=i=>e.every(({value:s,
sources:a})=>f.
abs(s-i(a))<=t);return((o=(r=e[0])==null?void 0:r.sources.length)!=null?o:0)>1&&fO.some(n)?{kind:
"statistic"}:null}function N8(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?s:0;
if(new w(
e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=k.from({length:t},(a,u)=>k.from({
length:t+
1},(l,c)=>Pr(e.map(({value:d,sources:p})=>{var g,b;return((g=p[u])!=null?g:0)*(c<t?(b=p[c])!=null?b:
0:d)})))),o=P8(r).map(a=>f.abs(a)<1e-9?0:a);return o.some(a=>zb(a)<0)||o.every(a=>a===0)?null:o}var zb=e=>{
let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?n:t};function P8(e){
var i,s,a,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(let c of t.keys()){
let d=t.
slice(r.length),p=f.max(...d.map(b=>{var x;return f.abs((x=b[c])!=null?x:0)}));if(p<n*1e-12)continue;
let g=(i=d.find(b=>{var x;return f.abs((x=b[c])!=null?x:0)===p}))!=null?i:[];t.splice(t.indexOf(g),1),
t.splice(r.length,0,g);for(let b of t)b!==g&&I8(b,g,c);r.push(c)}let o=k(t.length).fill(0);for(let[c,
d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?void 0:u[
d])!=
null?l:1);return o}function I8(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=null?i:1);for(
let[
a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var Ub=e=>e.length>1&&e.includes(1)&&e.every(
t=>v.isInteger(t)&&t>=1&&t<=e.length);function hO(e,t){if(!Ub(e)||e.length!==t.length||new w(e).size*
2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});return n.every(
r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function yO(e,t,n=0){if(e.length===0||t.some(a=>a.
length===0))return!1;let r=vo(e),i=[...fO,Bb,Pr,a=>a.length].some(a=>e.every((u,l)=>{var c;return f.
abs(u-a((c=t[l])!=null?c:[]))<=r})),s=Pr(e.map((a,u)=>{var d;let l=(d=t[u])!=null?d:[],c=l.filter(p=>f.
abs(p-a)<=r).length;return f.log2((l.length+1)/(c+1))}));return i&&s>=n}m();var $8=3;function vO(e,t,
n){let r=F8(e,t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=Hs((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?_8(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)bO(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=L8(s.some(wO)?s.filter(wO):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=M(c.own)||l.key,An(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=M8(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:g}of l.members){bO(p,"weighted",g.own);let b=a.kind.
members.find(O=>O.tab===d&&O.part.criterion===g.criterion),x=c.get(g.criterion);b===void 0||x===void 0||
(p.from=[b.shape.column],p.weights=[x])}}var kO=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function bO(e,t,n){e.role=t,e.label=n}function F8(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=xf(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var wO=({members:e})=>e.some(({tab:t,shape:n})=>pt(t.draft,n.
column)==="numbers");function _8({members:e}){var n;let t=new y;for(let r of e){let o=new w(gn(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function M8({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||Ke(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function L8(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:j8(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>B8(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!vA((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function j8(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&M(d.criterion)===M(s.part.
criterion));if(a===void 0)continue;let u=gn(a),l=[...gn(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=z8(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=f.max(0,new w(a.map(({score:l})=>l)).size-1)}return o<$8?null:r}function z8(e){let t=vo(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=f.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>f.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function B8({
members:e},t){let n=[...t].map(([o,i])=>{var u,l;let s=e.find(({part:c})=>c.criterion===o),a=s==null?
void 0:s.tab.draft.columns[s.shape.column];return{factor:i,max:(u=a==null?void 0:a.max)!=null?u:1,
weight:(l=
a==null?void 0:a.weight)!=null?l:null}}),r=n.map(({factor:o,max:i,weight:s})=>s===null?v.NaN:o*i/s);
return mt(n.map(({factor:o})=>o),1,100)||mt(n.map(({factor:o,max:i})=>o*i),1,100)||r.every(o=>{var i;
return f.abs(o-((i=r[0])!=null?i:0))<.001*o})}m();function Xc({draft:e},{column:t,header:n}){var i,s,
a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!Nr(p)))!=null?a:"";return M((d=(c=(u=Dt(n))!=null?
u:Dt(o))!=null?c:(l=Cn(n))==null?void 0:l.label)!=null?d:o)}var Wb=({tab:e,shape:t})=>e.draft.isJudges&&
Xc(e,t)==="";function xO(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||Wb(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Xc(n,p)===Xc(n,r))),a=s.filter(({role:p})=>!Yn(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:g})=>TO(p)&&g<r.column),c=f.max(-1,...s.flatMap(({role:p,column:
g})=>Yn(
p)&&g<r.column?g:[])),d=[...new w(l.map(({key:p})=>p))].map(p=>l.filter(g=>g.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...W8(e)]:[]]}function W8({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!Yn(o)),r.filter(({role:o})=>TO(o))]}var TO=e=>e==="sum"||e==="mean"||e==="weighted";
function Kb(e,t){var i,s;let n=e.map(a=>xO(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var _,L;
let l=n.map(U=>{var j;return(j=U[u])!=null?j:[]}),c=new w(l.map(U=>U.map(({key:j})=>j).join(`
`)));if(l.some(U=>U.length===0)||c.size>1)return[];let d=e.flatMap((U,j)=>{var z;return Z8(U,(z=l[j])!=
null?z:[])}),p=(_=Cf(d,t?.5:1))!=null?_:H8(d,t),[g]=e;if(p===null||g===void 0||G8(p.derived,g.shape,
(L=l[0])!=null?L:[]))return[];let{derived:b,evidence:x}=p;if(!t&&b.kind==="weighted"&&!sO(b.weights))
return[];let O=new w(d.map(({value:U})=>U)).size,N=U=>b.kind!=="weighted"||b.weights[U]!==0,P=l.map(
U=>U.flatMap(({column:j},z)=>N(z)?j:[])),I=b.kind==="weighted"?b.weights.filter(U=>U!==0):null,$=I===
null?null:K8(I);return $===null?[{kind:b.kind,from:P,weights:I,evidence:x,distinct:O}]:[{kind:$,from:
P,
weights:null,evidence:x,distinct:O}]}),o=f.max(...r.map(({evidence:a})=>a));return(s=r.find(({
evidence:a})=>a===
o))!=null?s:null}function K8(e){let[t=0]=e;return e.length<2||e.some(n=>f.abs(n-t)>1e-6)?null:f.abs(
t*e.length-1)<1e-6?"mean":"sum"}function G8(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function H8(e,t){
let n=t&&e.length>=4?gO(e):null;return n===null?null:{derived:n,evidence:5}}function SO(e){return e.
reduce((n,r)=>n+gn(r).size,0)>=4&&e.every(n=>q8(n))}function q8(e){let t=gn(e),n=[...t.values()],r=(
s,a)=>{
var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return xO(e,!0).flatMap(s=>[s,...s.slice(-1).map(
a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(
s=>hO(n,s))}var Z8=(e,t)=>[...gn(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function CO(e,t,n){let r=X8(e,t),o=(
{header:s})=>n.isCriterion(s)&&!Vc(s),i=[...r.values()].filter(s=>!s.
some(({shape:a})=>o(a)));for(let s of i)EO(s);for(let s of i.filter(a=>a.every(u=>!Yn(u.shape.role)&&
RO(u)))){for(let{shape:a}of s)a.doubt=null;EO(s)}for(let{tab:s,shape:a,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&Yc(s,l)===Yc(s,a)&&An(l,"sum-somewhere",null)}var Y8=/rata|rerata|mean|average|avg/i;
function X8(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||Yn(c))&&pt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!Yn(d.role)&&!kO({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(gr(d)&&!Mi(c.header)&&!Vc(d))continue;let p=l.filter(({key:b,column:x})=>b===c.
key&&x<c.column).length,g=`${Ui(u,c)}
${p}`;n.set(g,[...(s=n.get(g))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function EO(e){var a,
u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=Ie(t),r=Mi(t)&&!(n==="sum"&&yo(t))||
e.every(RO),o=Q8(e,t,n,r),i=o===null?Kb(e,r):null,s=o!=null?o:i!==null&&Ef(i,r)?null:SO(e)?"rank":
null;
if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&Ef(i,r)){if(DO(e,i),eH(e,i))for(let{
shape:l}of e)
An(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)An(l,
"sum-somewhere",null);else e.length>1&&tH(e,r)}function Q8(e,t,n,r){return e.every(i=>nH(i.shape,gn(
i),n))?"number":n==="rank"&&e.every(i=>Ub([...gn(i).values()]))?"rank":e.every(i=>gn(i).size>1&&new w(
gn(i).values()).
size===1)?n==="rank"?"rank":r?Y8.test(t)?"mean":"sum":null:null}var eH=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(Wb)&&(n!=null?n:[]).some((r,o,i)=>{var s;return f.abs(r-((s=i[0])!=null?s:0))>.001});
function tH(e,t){for(let n of e){let r=Kb([n],t);r!==null&&r.evidence>=18&&Ef(r,t)&&DO([n],r)}}var RO=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&Yc(e,r)===Yc(e,t)&&Yn(r.role));function DO(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function nH({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>v.isInteger(o))&&new w(
r).size===r.length?!0:r.every(o=>v.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var rH=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,oH=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
iH=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,AO=e=>{let t=e.trim().toLowerCase();return rH.test(t)||oH.test(
t)||iH.test(
t)},Rf=e=>/huruf|predikat|grade|bintang|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function Df(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:f.min(...s),high:f.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:f.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var sH=6,aH=12;function OO(e,t){var r,o,i,s;let n=new y;for(
let[a,u]of e.entries()){if(u.draft.isList||
u.draft.isJudges)continue;let l=((r=t[a])!=null?r:[]).filter(({role:p,column:g})=>p==="criterion"&&
pt(
u.draft,g)==="numbers"),c=l[l.length-1];if(c===void 0||l.length<3||c.doubt!==null||gr(c.header))continue;
let d=Ui(u,c);n.set(d,[...(o=n.get(d))!=null?o:[],{tab:u,shape:c,scores:l.slice(0,-1)}])}for(let a of n.
values()){let u=a.map(uH).filter(c=>c!==null),l=Rf((s=(i=a[0])==null?void 0:i.shape.header)!=null?s:
"")?1:aH;if(u.every(c=>c>0)&&u.reduce((c,d)=>c+d,0)>=l)for(let{shape:c}of a)An(c,"grade",null)}}
function uH({
tab:e,shape:t,scores:n}){let r=gn({tab:e,shape:t}),o=new w(r.values()).size;return o<2?null:o>sH||o===
r.size?0:Df([...r].map(([i,s])=>({text:T(s),number:n.reduce((a,{column:u})=>{var l;return a+((l=e.numbersIn(
u).get(i))!=null?l:0)},0)})))}m();var lH=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
cH=7,dH=25,mH=9;function NO(e,t){var r,
o;let n=new y;for(let[i,s]of e.entries()){let a=(r=t[i])!=null?r:[];for(let u of a.filter(({role:l})=>l===
"text")){if(s.draft.isList||pH(s,u,a))continue;let l=fH(s,u.column),c=Ui(s,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}])}}for(let i of n.values())if(gH(i))for(let{
shape:s}of i)
An(s,"letters",null)}var pH=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,u;return s.role==="criterion"&&((u=(a=e.columns[
s.
column])==null?void 0:a.part)==null?void 0:u.criterion)===r.criterion})};function fH({draft:e,roles:
t},n){
let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?W(Dn(e,o,n)).toLowerCase():"";s!==""&&r.set(
o,s)}return r}function gH(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(gr(
t)||e.some(hH))return!0;if(!yo(t)||lH.test(t)||!yH(e)||bH(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(AO));return wH(e)||e.every(vH)||n&&e.every(kH)}var hH=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&wt(Dn(e,o,n.column))!==null);function yH(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new w(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,
0);return n.size>1&&n.size<=cH&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=dH&&!o.includes(
"@"))}function bH(e){var r,o;let[t]=e,n=Rf((r=t==null?void 0:t.shape.header)!=null?r:"")?1:mH;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(({tab:u,beside:l,texts:c})=>{var b,
x;let d=(x=(b=l.find(O=>O.key===i))==null?void 0:b.column)!=null?x:-1,p=u.numbersIn(d),g=[...c].flatMap(
([O,N])=>{let P=p.get(O);return P===void 0?[]:[{text:N,number:P}]});return new w(c.values()).size<2?
null:Df(g)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,l)=>u+l,0)>=n})}function wH(e){
var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=Vn(r.draft,i);if(((n=t.get(a))!=
null?n:s)!==s)return!0;t.set(a,s)}return!1}var PO=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&pt(e.draft,r)==="numbers"),vH=e=>{let t=PO(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},kH=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return Xc(
e.tab,e.shape)!=="";let r=i=>{var s,a;return((a=(s=t.columns[i])==null?void 0:s.groups)!=null?a:[]).
join(`
`)},o=r(e.shape.column);return zi(e.shape.header)||PO(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function IO(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
xH(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=TH(o,i,s,u,l);d===void 0||gr(d.header)||
(d.header=`${d.header} (${f.round(c*(a?1e6:1e4))/1e4}%)`)}}}function xH(e,t){var i;let n=kA(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...gn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function TH(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&pt(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>M(Ke(a).name)===M(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function $O(e,t){let n=e.map(r=>r.draft.columns.map(
o=>uO(r,o.column,t)));return vO(e,n,t),IO(e,n),CO(
e,n,t),mO(e,n,t),t.hasCriteria||(NO(e,n),OO(e,n)),n}m();var FO=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung|^(?:nama\s+)?(?:tim|team|regu|kelompok)$/i;
function _O(e){var o,i,s,a,u;let t=e.map(l=>l.columns.filter(c=>SH(l,c))),n=new y;for(let[l,c]of e.entries(
))
for(let{column:d,header:p}of(o=t[l])!=null?o:[]){let g=c.at.code>=0?[]:Af(c,d),b=M(p);n.set(b,((i=n.
get(b))!=null?i:0)+g.length-new w(g).size)}let r=l=>{let c=n.get(M(l))===0;return Ie(l)===null?c?1:9:
(c?0:4)+(FO.test(l)?2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(s=t[l])!=null?s:
[],p=d.filter(({header:x})=>Ie(x)==="name"),g=p.every(({header:x})=>FO.test(x))?d:p,b=f.min(...g.map(
({header:x})=>r(x)));c.at.name=(u=(a=g.find(({header:x})=>r(x)===b))==null?void 0:a.column)!=null?u:
c.at.name}}function SH(e,{column:t,header:n}){let r=Ie(n);if(r!=="name"&&r!==null||pt(e,t)!=="words")
return!1;let o=e.columns.every(i=>i.column>t||pt(e,i.column)!=="numbers"||Ie(i.header)!==null);
return r===
"name"||n!==""&&!Nr(n)&&o}function MO(e){var n,r;let t=e.filter(({at:o})=>o.name<0);for(let o of t){
let i=[o.at.judge,o.at.code,o.at.number],s=o.columns.map(({column:d})=>d).filter(d=>!i.includes(d)&&
CH(o,d)&&!EH(o,d)),a=e.length<2||o.isJudges||o.at.judge>=0,u=s.filter(d=>a||RH(o,d,e)),c=(r=(n=u.filter(
d=>{var p,g;return d!==o.at.institution&&Ie((g=(p=o.columns[d])==null?void 0:p.header)!=null?g:"")===
null})[0])!=null?n:u.find(d=>d!==o.at.category))!=null?r:u[0];if(c!==void 0){o.at.name=c;for(let d of[
"institution","category"])o.at[d]===c&&(o.at[d]=-1)}}}function Af({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&bo(fn(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||Nr(l.header)&&pt({kinds:o},l.column)==="words");return(a.length>0?a:s).filter(
l=>M(W(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>M(W(c))).join(`
`))}function EH({columns:e,grid:t,block:n},r){var s,a;if(Nr((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Ie(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>W(u[r])).filter(u=>u!=="");return o.filter(u=>zi(u)||Ke(u).weight!==
null).length*2>o.length}function CH(e,t){var r,o;if(((o=(r=e.columns[t])==null?void 0:r.weight)!=null?
o:null)!==null||pt(e,t)!=="words"||Sf(e,t))return!1;let n=Af(e,t);return n.length>1&&new w(n).size>n.
length*.9}function RH(e,t,n){let r=new w(Af(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let s=Af(
o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();function jO(e){let t=e.filter(
({at:s})=>s.code>=0);if(t.length===0||t.some(({at:s})=>s.name<0))return;
let n=t.map(DH),r=n.flat(),o=n.every(LO),i=r.every(({category:s})=>s!=="")&&LO(r);if(!(!o&&!i))for(
let{
at:s}of t)s.number<0&&(s.number=s.code),s.code=-1}var DH=e=>e.grid.values.flatMap((t,n)=>{if(n<=e.block.
bottom)return[];let r=M(Kn(e,n).name),o=Vn(e,n),i=M(W(Dn(e,n,e.at.category)));return r===""||o===""?
[]:[{code:o,name:r,category:i}]}),AH=2;function LO(e){var i;let t=(s,a)=>{let u=new y;return e.every(
l=>{var d;let c=(d=u.get(s(l)))!=null?d:a(l);return u.set(s(l),c),c===a(l)})},n=new y;for(let{code:s,
name:a}of e)n.set(s,((i=n.get(s))!=null?i:new w).add(a));let r=[...n.values()].filter(({size:s})=>s>
1).length,o=e.every(({category:s})=>s!=="");return r>=AH&&r*2>=n.size&&t(({name:s})=>s,({code:s})=>s)&&
(!o||t(({category:s,code:a})=>`${s}
${a}`,({name:s})=>s))}m();m();function zO({grid:e,at:t},n){var c;let r=((c=e.values[n])!=null?c:[]).flatMap(
(d,p)=>te(d)||p===t.number?
[]:[{column:p,value:wt(d)}]),o=r.flatMap(({value:d})=>d!==null&&d>0?d:[]);if(o.length<2||o.length<r.
length)return null;let i=f.max(t.name,t.code),s=r.map(({column:d})=>e.values.slice(n+1).flatMap(p=>{
var g;return te(p[i])?[]:(g=wt(p[d]))!=null?g:[]})),a=s.map(d=>f.max(...d));return o.every((d,p)=>{
var b;
let g=(b=a[p])!=null?b:v.NaN;return g<=d&&g*2>d})?"maximum":mt(o,100,1,200,2)||o.every((d,p)=>{var g;
return d*2<f.min(...(g=s[p])!=null?g:[])})&&new w(o).size>1?"weight":null}m();var OH=6,NH=5;function BO(
e){let t=[...PH(e),...FH(e),...IH(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Gb=(e,t,n)=>({row:t,label:Kn(e,t).name,key:Vn(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function PH(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-OH).flatMap(a=>{let{code:u,name:l}=Kn(t,a);if(u!==""||wt(Dn(t,a,i.number))!==null||!te(Dn(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return UO(e,a,d?0:NH,MH)?l!==""&&i.code<
0?[Gb(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function IH(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=Kn(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!FA(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=Hb(t,i,r);return l.length>0&&$H(e,i,s)?[]:[{...Gb(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function $H(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=Hb(r,t,o);if(n==="statistic")return UO(
e,t,0,_H);let a=s.map(({column:d})=>i.flatMap(p=>{var g,b;return(b=wt((g=r.grid.values[p])==null?
void 0:
g[d]))!=null?b:[]}));if(n==="maximum")return s.every(({value:d},p)=>{var g;return((g=a[p])!=null?g:[
]).
every(b=>b<=d)});let u=a.flat(),l=i.some(d=>d<t)&&i.some(d=>d>t),c=s.some(({value:d})=>d<f.min(...u)||
d>f.max(...u));return n==="weight"&&(mt(s.map(({value:d})=>d),1,10,100)||!l&&c)}var Hb=({grid:e},t,n)=>n.
flatMap(r=>{var i;let o=wt((i=e.values[t])==null?void 0:i[r]);return o===null?[]:[{column:r,value:o}
]});
function FH({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.number>=0&&wt(Dn(e,s,r.number))!==null,
i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(s=>{let{code:a,name:u}=Kn(e,s);return o(
s)||a!==""||u===""||n.isEntry(a,u)?[]:[Gb(e,s,"unnumbered")]})}var _H={numbers:1,above:1},MH={
numbers:2,
above:3};function UO({draft:e,scored:t,entryRows:n},r,o,i){let s=Hb(e,r,t);if(s.length<i.numbers)return!1;
let a=n.filter(c=>c<r),u=s.map(({column:c})=>a.flatMap(d=>{var p,g;return(g=wt((p=e.grid.values[d])==
null?void 0:p[c]))!=null?g:[]}));if(u.some(c=>c.length<i.above))return!1;let l=s.map(({value:c})=>c);
return yO(l,u,o)}var KO=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
LH=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function GO(e,t){let n=new w(h.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function HO(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),s=new y,a=[],u=[],l=!0,c=o.bottom,d=x=>t.some(O=>{var N;return bo(fn((N=r.values[x])==
null?void 0:N[O]))});for(let x=o.bottom+1;x<r.values.length;x+=1){if(((b=r.values[x])!=null?b:[]).every(
te))continue;let O=d(x),N={hasScores:O,isFirst:l,sinceHeader:x-c,entries:u.length},P=!Of(e,x)&&GH(e,
x);P&&a.push(x);let I=P?"header":jH(e,x,N,n);i[x]=I,I==="header"&&(c=x),I==="section"&&s.set(x,VH(e,
x)),I==="entry"&&(l=!1,O&&u.push(x))}UH(e,i,t);let p=u.filter(x=>i[x]==="entry"),g=BO({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&WH(e,i,p,n),{roles:i,sections:s,doubtful:g,
otherHeaders:a}}
function jH(e,t,n,r){var x,O;let{grid:o,at:i}=e,s=(x=o.values[t])!=null?x:[],{code:a,name:u}=Kn(e,t),
l=n.sinceHeader<=3&&ZH(e,t);if(l&&i.name>=0)return"numbers";if(Of(e,t))return"header";let c=(O=s.map(
W).find(N=>N!==""))!=null?O:"";if(!n.hasScores&&!KO.test(c)&&KH(e,t))return"note";if(r.isEntry(a,u))
return"entry";if(!n.hasScores&&BH(e,u))return"note";if(l)return"numbers";let d=n.isFirst&&n.hasScores&&
zH(e,t)?zO(e,t):null;if(d!==null)return d;let p=u||a||W(s.find(N=>fn(N)==="text")),g=a===""&&(i.number<
0||/^[-\u20130]?$/.test(W(Dn(e,t,i.number)))),b=$A({code:a,name:u,label:p,first:c,isOpen:g,hasScores:
n.
hasScores,isFirst:n.isFirst});return b!==null||n.hasScores?b!=null?b:"entry":JH(e,t,n.entries)?
"section":u===""&&a===""?"note":"entry"}var zH=(e,t)=>{let{code:n,name:r}=Kn(e,t);return n===""&&r===""&&
te(Dn(e,t,e.at.number))},BH=({columns:e,at:t},n)=>{var r,o;return n!==""&&M(n)===M((o=(r=e.find(({
column:i})=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function UH(e,t,n){let r=s=>n.filter(a=>{var u;return bo(
fn((u=e.grid.values[s])==null?void 0:u[a]))}).length,[o,i]=[new w,new w];for(let[s,a]of t.entries()){
let u=Vn(e,s);if(a!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]=
"note":i.add(u)}}function WH(e,t,n,r){var l;let{at:o,grid:i}=e,s=f.max(...n),a=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>Kn(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!==
"entry"&&d!=="section")continue;let{code:p,name:g}=Kn(e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):
wt(
(l=i.values[c])==null?void 0:l[o.number])!==null,x=o.code<0&&o.number<0&&g!==""&&!te(Dn(e,c,o.institution));
(d==="section"||!(b||x||r.isEntry(p,g)))&&(t[c]="note")}}function Of({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((s,a)=>te(s)?[]:[{column:a,text:WO(s)}]),o=s=>r.length>0&&r.every((
{
column:a,text:u})=>{var l;return u===WO((l=e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;
s+=
1)if(o(s))return r.length>1||s<t.bottom&&Of({grid:e,block:t},n+1);return!1}var WO=e=>M(W(e))||W(e);
function KH(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!te(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(Of(e,o))return!0;return!1}function GH({grid:e,columns:t,at:n},r){var a;let o=new w(t.map(({
header:u})=>M(
u)).filter(u=>u!=="")),i=((a=e.values[r])!=null?a:[]).filter(u=>!te(u)).map(u=>M(W(u))),s=i.filter(u=>o.
has(u)).length;return s>2&&s*3>=i.length*2||HH({grid:e,columns:t,at:n},r)}function HH({grid:e,
columns:t,
at:n},r){var u;let o=[n.code,n.name,n.number,n.institution].filter(l=>l>=0),i=o.filter(l=>{var d,p,g;
let c=M((p=(d=t[l])==null?void 0:d.header)!=null?p:"");return c!==""&&M(W((g=e.values[r])==null?void 0:
g[l]))===c}),s=((u=e.values[r])!=null?u:[]).filter((l,c)=>!o.includes(c)&&!te(l));return(i.includes(
n.name)||i.includes(n.code))&&i.length>1&&s.length>1&&s.every(l=>fn(l)==="text")}var qH=/^\(?\s*(\d{1,2}|[a-z])\s*\)?\s*(?:=.*)?$/i;
function ZH({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=null?a:[]).flatMap(l=>{var d;if(te(l))return[
];
let[,c=""]=(d=qH.exec(W(l)))!=null?d:[];return[/[a-z]/i.test(c)?c.toLowerCase().charCodeAt(0)-96:c===
""?v.NaN:v(c)]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return te((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!s&&((u=r[0])!=null?u:9)<=1}function JH(e,t,n){var g,b,x;let{grid:r,at:o}=e,s=((g=r.values[t])!=null?
g:[]).flatMap((O,N)=>te(O)?[]:[{column:N,text:W(O)}]);if(s.length===0||s.length>2||!r.values.slice(t+
1).some((O,N)=>Vn(e,t+1+N)!==""))return!1;let u=W(Dn(e,t,o.number)),{code:l,name:c}=Kn(e,t);if(LH.test(
u))return!0;let d=c!==""?c:l!==""?l:(x=(b=s[0])==null?void 0:b.text)!=null?x:"";if(s.length===1&&KO.
test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?fn(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function VH(e,t){var s,a;let{code:n,
name:r}=Kn(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(W).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var qO={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},YH=ff,XH=new w([
"numbers","example","statistic","section","header","note","left-out"]);function ZO(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>Gt(N.header)==="total")?-1:f.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:Yn(P.role)?N!==u&&Gt(
P.header)!=="total":P.role==="weight"?!e.isList:P.role==="left-out"||P.role==="number"||P.role==="large"}
,c=s.name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,g=(N,P)=>N.map((I,$)=>{let _=YH[P];return XH.
has(P)||l($)||_!==void 0&&$<c?"":_!==void 0&&$===c?_:I}),b=(N,P)=>{var I;return P<i.top?QH(N,e.isJudges&&
P===i.top-1):P<i.bottom?t9(e,P):P===i.bottom?r.map($=>e9(e,$,u,l)):g(N,(I=t[P])!=null?I:"blank")},x=N=>{
var P;return N===i.bottom?qO.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},O=o.values.map((N,P)=>p?[...b(N,P),x(P)]:b(N,P));return{tab:o.tab,values:O}}function QH(e,t){
let n=e.some(r=>typeof r=="string"&&Zs(r));return e.map(r=>{var o;return n?(o=wt(r))!=null?o:r:t?"":
r})}function e9({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Gt(i)===a?i:qO[a];let s=Gt(i);return t.role==="text"&&(s==="code"||s==="name"||
s==="institution")?"":o===n?"Total":r(o)?"":i}function t9({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(a=o.slice(-1)[0])!=null?
a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?s:""})}
function yu(e,t,n,r=()=>!1){let o=iO(e.filter(l=>!Rn(l)),t);_O(o),MO(o),jO(o);let i=o.map(l=>{let c=HO(
l,GO(l,d=>Sf(l,d)),t);return{draft:n9(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>jb(l,c.
roles)),a=$O(s,t),u=i.map(({draft:l,reading:c},d)=>{var x;let p=((x=a[d])!=null?x:[]).map(O=>s9(i9(O,
t,N=>r(l.grid.tab,N)),n,t)),g=d9({draft:l,reading:c},i,n),b=[...a9(l,p,t),...g,...c.otherHeaders.map(
O=>c9(l,O)),...u9(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.
grid.values,outside:o9(l,c.roles),view:ZO(l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}
var n9=(e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),r9=new w([
"entry","weight","maximum","numbers","header","section","example"]),o9=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,s)=>{var l;let a=(l=t[s])!=null?l:"blank";return s>=o.top&&s<=o.bottom||r9.has(
a)&&(a!=="entry"||Vn(e,s)!=="")?i.map((c,d)=>{var p;return te((p=r.values[s])==null?void 0:p[d])?c:
""}):
[...i]})},VO=({key:e})=>`column/${e}`,YO=(e,t)=>!t.hasCriteria||t.isCriterion(e),i9=(e,t,n)=>e.role===
"criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;
function s9(e,t,n){let r=e.doubt===null?void 0:t.get(VO(e)),o=e.header===""&&e.doubt!==null?`Kolom ${xr(
e.column)}`:e.header;return r==="criterion"&&YO(o,n)?{...e,header:o,role:"criterion",doubt:null}:r===
"ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var a9=({grid:e,block:t},n,r)=>n.flatMap(
o=>{var l;if(o.doubt===null)return[];let i=Yo.COLUMN.filter(c=>c!=="criterion"||YO(o.header,r)),s={
tab:e.
tab,cell:Ce(t.bottom,o.column)},a={header:o.label,column:xr(o.column),...o.doubt},u=(l=i.find(c=>c===
o.guess))!=null?l:null;return[Tt("COLUMN",VO(o),s,a,{options:i,default:u})]});function u9(e){let{
grid:t,
block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=c=>new w(t.values.slice(n.bottom+1).map(d=>M(
W(d[c]))).filter(d=>d!=="")),s=i(o.name),a=r.find(({column:c})=>{if(o.name<0||c<=o.name||pt(e,c)!=="words")return!1;
if(l9(e,c))return!0;let p=[...i(c)].filter(g=>s.has(g)).length;return p>2&&p*2>s.size});
if(a===void 0)return[];let u={tab:t.tab,cell:Ce(n.bottom,a.column)},l=[xr(o.name),xr(a.column)];
return[
Tt("SIDE_BY_SIDE",`side/${M(t.tab)}`,u,{columns:l})]}function l9(e,t){var s,a;let{columns:n,at:r}=e,
o=u=>pt(e,u)==="numbers",i=n.filter(u=>u.column>r.name&&u.column<t);return Ie((a=(s=n[t])==null?void 0:
s.header)!=null?a:"")==="name"&&i.some(({header:u})=>Ie(u)==="number")&&i.some(u=>Ie(u.header)===null&&
o(u.column))&&n.some(u=>u.column>t&&o(u.column))}var c9=({grid:{tab:e}},t)=>Tt("OTHER_TABLE",`table/${M(
e)}/${t+1}`,{tab:e,cell:Ce(t,0)},{row:t+1});function d9({draft:e,reading:t},n,r){let o=n.filter(i=>i.
reading!==t);return t.doubtful.flatMap(({row:i,label:s,key:a,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${a}`,
p=r.get(d),g=p==="entry"||o.some(P=>JO(P,a,"entry")),b=p==="ignore"||u==="label"&&o.some(P=>JO(
P,a,l));if(t.roles[i]=!g&&(b||!c)?l:"entry",g||b||!c)return[];let{grid:x,at:O}=e,N={tab:x.tab,cell:
Ce(
i,f.max(0,O.name>=0?O.name:O.code))};return[Tt("ROW",d,N,{label:s,row:i+1,doubt:u})]})}var JO=({
draft:e,
reading:t},n,r)=>!t.doubtful.some(o=>o.key===n)&&t.roles.some((o,i)=>o===r&&Vn(e,i)===n);m();
function Vs({criteria:e,entries:t}){let n=new w(t.map(i=>Q(i.code)).filter(i=>i!=="")),r=new w(t.map(
i=>M(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>tt(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Zr(s,Ke(
i).name)),isEntry:(i,s)=>i===""?r.has(M(s)):n.has(Q(i))}}m();m();m();var m9=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,
p9=/bobot|weight|proporsi|porsi|persen|%/i,f9=T.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function Nf(e,t){
var r;if(t.length<2)return null;let n=t.map(o=>g9(e,o));if(n.every(o=>o.length>0)){let o=Qc(n.map(i=>{
var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?a:null}));return(r=
o!=null?o:h9(e,n))!=null?r:y9(e,n)}return b9(e,t)}function g9(e,t){return e.flatMap((n,r)=>n.flatMap(
(o,i)=>{let s=W(o).replace(m9,"");return s!==""&&tt(s,{name:t})?[{row:r,column:i,weight:Ke(s).weight}
]:
[]}))}var Qc=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?fu(t):
null};
function h9(e,t){var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=
c.find(g=>g.column===o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=f.max(...i.
map(c=>{var d,p;return(p=(d=e[c])==null?void 0:d.length)!=null?p:0})),a=f.min(...i),u=k.from({length:
s},
(c,d)=>d).flatMap(c=>{let d=c>o?Qc(i.map(g=>{var b;return ed((b=e[g])==null?void 0:b[c])})):null,p=e.
slice(0,a).some(g=>p9.test(W(g[c])));return d!==null&&(p||mt(d,10,100))?[{weights:d,isHeaded:p}]:[]}
),
l=(r=u.find(({isHeaded:c})=>c))!=null?r:u[0];if(l!==void 0)return l.weights}return null}function y9(
e,t){
var n;for(let{row:r}of(n=t[0])!=null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==
null?void 0:u.column)!=null?l:-1});if(o.includes(-1))continue;let i=f.min(...o),s=e.filter(a=>a.slice(
0,i).some(u=>Zs(W(u)))).map(a=>Qc(o.map(u=>ed(a[u])))).find(a=>a!==null);if(s!==void 0)return s}
return null}
function b9(e,t){var n;for(let r of e.flat().map(W)){if(!/%|persen|bobot|weight/i.test(r))continue;
let o=(n=
Qc(t.map(i=>Jb(r,i))))!=null?n:Qc(t.map(i=>Zb(r,T.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${qb(
i)}`)));if(o!==null)return o}return null}var qb=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),Zb=(e,t)=>{
var r;let n=(r=new RegExp(t,"iu").exec(e))==null?void 0:r[1];return n===void 0?null:v(n.replace(",",
"."))},Jb=(e,t)=>{var n;return(n=Zb(e,qb(t)+f9))!=null?n:/bobot|weight/i.test(e)?Zb(e,T.raw`${qb(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};function ed(e){return typeof e!="string"?wt(e):wt(e.replace(
/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,
"").replace(/[\s)]+$/,""))}function Pf({columns:e,lines:t,outside:n,above:r},o){let i=o.map(a=>{var u,
l;return(l=(u=e.find(c=>tt(
c.name,{name:a})))==null?void 0:u.column)!=null?l:-1}),s=f.min(...i);for(let[a,u]of n.entries()){let l=i.
flatMap(b=>{var x;return(x=ed(u[b]))!=null?x:[]}),d=[...u.keys()].filter(b=>!te(u[b])&&!i.includes(b)).
every(b=>b>s&&ed(u[b])!==null),p=l.every((b,x)=>{var O;return x===0||b===((O=l[x-1])!=null?O:0)+1});
if(l.length<i.length||!d||p||new w(l).size===1||a>=r.length&&!mt(l,1,100))continue;let g=i.every((b,
x)=>{
var I;let O=t.flatMap(({values:$})=>{var _;return(_=gt($[b]))!=null?_:[]}),N=f.max(...O),P=(I=l[x])!=
null?I:0;return O.length>0&&N<=P&&N*2>P});return{numbers:l,areMaxima:g}}return null}function XO(e,t){
for(let n of e){let r=w9(n,t);if(r!==null)return{tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function w9(e,t){if(t.length<2)return null;let n=Nf(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=Pf(e,t);return r!==null&&!r.areMaxima?{weights:fu(r.numbers),isOpen:!1}:
k9(
e,t)}var v9=/bobot|weight|pembobotan|proporsi/i;function k9({outside:e},t){var n;for(let r of e.flat(
).
map(W)){if(!v9.test(r))continue;let o=t.map(s=>{var a;return(a=Jb(r,s))!=null?a:0});if(o.some(s=>s>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(s=>v(s.replace(
",",
".")));if(!(i.length<2||new w(i).size<2))return{weights:i.length===t.length?fu(i):t.map(()=>0),
isOpen:!0}}
return null}m();var x9=20,T9=.005;function QO(e,t,n,r){let o=[...n.map(a=>e2(a,r)),E9(n,r)],i=new y(
e.lines.map(a=>[
mu(a),e.values.indexOf(a.values)])),s=f.max(0,...t.map(a=>a.length));for(let a=0;a<s;a+=1)for(let u of o){
let l=[...i].flatMap(([d,p])=>{var x;let g=wt((x=t[p])==null?void 0:x[a]),b=u.get(d);return g===null||
b===void 0?[]:[{value:g,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+2)continue;let c=Cf(
l,1);if(!(c===null||c.evidence<x9)){if(c.derived.kind==="sum"||c.derived.kind==="mean")return null;
if(c.
derived.kind==="weighted"&&c.derived.weights.every(d=>d>T9))return S9(c.derived.weights,l)}}return null}
function S9(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>f.round(s/n*100)/100*n),o=vo(t.map(({value:
s})=>s));
return t.every(({value:s,sources:a})=>f.abs(s-a.reduce((u,l,c)=>{var d;return u+l*((d=r[c])!=null?d:
0)},0))<=2*o)?r:[...e]}function e2(e,t){let n=t.map(r=>{var o,i;return(i=(o=e.columns.find(s=>tt(s.name,
{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.flatMap(r=>{let o=n.flatMap(i=>{
var s;return(s=gt(r.values[i]))!=null?s:[]});return o.length===t.length?[[mu(r),o]]:[]}))}function E9(
e,t){
let[n=new y,...r]=e.map(o=>e2(o,t));return new y([...n].flatMap(([o,i])=>{let s=[i,...r.flatMap(u=>{
var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.reduce((c,d)=>{var p;return c+
((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:[]}))}function t2(e,t,n){let r=XO(
t,n);if(r!==null)return r;let o=e.filter(s=>!Rn(s));for(let s of o){let a=Nf(
s.values,n);if(a!==null)return{tab:s.tab,from:"written",weights:a}}let i=[...yu(o,Vs({criteria:[],
entries:[]}),
new y).values()];for(let s of i){let a=Ws(s.view,s),u=a===null?null:QO(a,s.values,t,n);if(u!==null)return{
tab:s.tab,from:"totals",weights:u}}return null}m();function If(e){var s;let t=i2(e),n=a2(t).filter(a=>a.length>1),
r=(s=r2(n))!=null?s:t.length===1?t:r2(
C9(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return Vb(e,s2(o.table,i))}function Vb(e,t){let n=i2(e),r=a2(n).filter(s=>s.length>
1),o=t.map(s=>M(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>tt(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function o2(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=s2(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function i2(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new w(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=iA(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var s2=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),n2=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function r2(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||n2(r)-n2(n)||e.indexOf(n)-e.indexOf(r));return t}function a2(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function C9(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();var u2=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>tt(r.name,{name:o}))).flatMap(({
column:r})=>n.
lines.flatMap(o=>{var i;return(i=gt(o.values[r]))!=null?i:[]}))),l2=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function c2(e,t){var r;let n=u2(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>l2(n,o)))!=null?r:100}function d2(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>tt(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>MA(i,t)),...e.flatMap(i=>{let s=Pf(i,t);return s!=null&&s.areMaxima?[s.numbers]:[]})],r=i=>i.
every((s,a)=>{var u;return s!==null&&s>0&&l2(u2(e,[(u=t[a])!=null?u:""]),s)});return(o=n.find(r))!=null?
o:null}m();var Yb=.051,R9=4,D9=(e,t)=>({table:e,lines:new y([...e.lines].reverse().map(n=>[mu(n),n])),
columns:t.
map(n=>{var r,o;return(o=(r=e.columns.find(i=>tt(i.name,{name:n})))==null?void 0:r.column)!=null?o:-1}
)}),
A9=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=gt(r.values[n]))!=null?o:[
]}));
function O9(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,i,s,a]=[0,0,0,0,0],u=f.max(
Yb,vo(A9(e)));for(let l of e.table.lines){let c=mu(l);for(let[d,p]of e.columns.entries()){let g=gt(l.
values[p]),b=n.flatMap(({lines:O,columns:N})=>{var P,I,$;return($=gt((I=O.get(c))==null?void 0:I.values[
(P=
N[d])!=null?P:-1]))!=null?$:[]});if(g===null||b.length<2)continue;let x=b.reduce((O,N)=>O+N,0);a+=1,
f.abs(g-x/b.length)<=u&&(o+=1),f.abs(g-x)<Yb&&(i+=1),f.abs(g-f.max(...b))<Yb&&(s+=1),new w(b).size>1&&
(r+=1)}}return r>=R9&&(o===a||i===a||s===a)}var N9=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
P9=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,m2=e=>`summary/${M(e)}`;
function p2({tables:e,criteria:t},n,r){let o=e.map(s=>D9(s,t));return o.filter(s=>O9(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(m2(s));return a!==void 0?a==="ignore":N9.test(s)&&!P9.test(s)?!0:(n.push(
Tt("SUMMARY",m2(s),{tab:s},{tab:s})),!1)})}var bu=(e,t,n)=>n.indexOf(e)===t;function f2(e,t,n,{facts:
r,questions:o,answers:i,foreign:s},a){var Se,
ee;let u=e.desks.map(pe=>pe.table),l=pe=>n.includes("criteria")?If(pe):Vb(pe,He(t,e.stage).map(qe=>qe.
name)),c=(Se=l(u))!=null?Se:a||e.layout!==null?o2(u):null;if(c===null)return null;let d=l(u)===null,
p=p2(c,o,i),g=c.tables.filter(pe=>!p.includes(pe));for(let{tab:pe}of p)r.push({kind:"TAB_LEFT",sure:
!1,
params:{tab:pe,reason:"summary"}});let b=g.length<c.tables.length&&(ee=l(g))!=null?ee:c,{tables:x}=b,
O=n.includes("criteria")?zA(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.includes("criteria")?BA(x,O,
i):null;P!==null&&o.push(P);let I=I9(e,x);if(o.push(...jA({...e,desks:I},O,i)),!n.includes(
"criteria"))
return{...e,desks:I,criteria:[],isOpen:d,names:O};let $=d2(x,O),_=$!=null?$:O.map(()=>c2(x,O)),L=_A(
x,O,_),U=L.from==="equal"&&$!==null&&new w($).size>1,j=t2(s(),x,O),z=L.from==="equal"&&!U&&(j==null?
void 0:j.from)==="written"&&!j.isOpen&&mt(j.weights,100),G=U?_:z?j.weights:L.weights,H=L.from!=="equal",
X=qA(x,O,{taken:G,max:_,isRead:H,byMaxima:U,elsewhere:j},i);X.question!==null&&o.push(X.question);
let{weights:ge}=X;r.push({kind:"CRITERIA",sure:x.length>1&&!d,params:{stage:N,names:O}},z?{kind:
"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:j.tab}}:{kind:"WEIGHTS",sure:L.from!=="equal",
params:{from:U?
"maxima":L.from,stage:N}},{kind:"SCALE",sure:$!==null,params:{max:_.filter(bu),from:$===null?
"scores":
"written",stage:N}});let J=O.map((pe,qe)=>{var Ye,Ee;return{stage:e.stage.name,name:pe,weight:(Ye=ge[
qe])!=
null?Ye:1,min:0,max:(Ee=_[qe])!=null?Ee:100,description:""}});return{...e,desks:I,criteria:J,isOpen:
d,
names:O}}var I9=({desks:e},t)=>e.filter(n=>t.includes(n.table));m();function g2(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return pA(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:Ws(n,t),shared:Ob(n),isOther:!1}}var wu=(e,t=[])=>(
{
reason:e,tabs:t});function h2(e,t,n){var g,b;let r=n.flatMap(({table:x,shared:O})=>x===null||O!==null?
[]:[x]),o=n.filter(x=>x.shared!==null);if(e.stages.some(x=>x.scoreTab!==void 0))return $9(e.stages,o);
let{sets:i,unclear:s}=qD(r.map(x=>x.tab));if(e.stages.length>1)return Xb(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return wu("nothing");let u=t?i.find(x=>M(x.stage)===M(a.name)):void 0;if(u!==void 0)return Xb(
[a],[u],r);if(s&&!t)return wu("stages",r.map(x=>x.tab));if(i.length>1&&!t){let x=i.map(O=>({...a,
name:O.
stage,advance:null}));return Xb(x,i,r)}let l=((b=(g=If(r))==null?void 0:g.tables.length)!=null?b:0)>
1,c=o.filter(x=>{var O;return((O=x.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let x=d.map(O=>O.grid.tab);return x.length>1?wu("several-shared",x):t?wu(
"stage-tab",x):[y2({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(x=>(
{
label:x.tab,table:x})),layout:null}]}function y2(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=Ws(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function $9(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return M(s.grid.tab)===M((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?y2(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?wu("unclear-judges",r):n.filter(o=>"desks"in o)}function Xb(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>M(l.stage)===M(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?wu("stages",
o):r}m();function b2(e,t,n,r){let o=e.filter(a=>a.layout===null).flatMap(a=>a.desks.map(u=>u.table.tab)),
i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(a)),s=e.flatMap(({layout:a,
desks:u,
stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:a!=="totals",params:{tab:(c=l.scoreTab)!=
null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.length>1?[{kind:"STAGES",sure:!1,
params:{
stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],...o.length>0?[{kind:"JUDGE_TABS",sure:i&&
t.length>1,params:{tabs:o}}]:[],...s]}m();var F9={sum:"sum",mean:"mean",weighted:"weighted",weight:
"weight",statistic:"statistic",rank:"rank",
number:"number",large:"large",text:"text","left-out":"left-out"};function w2(e){var r,o;let t=new y,
n=new y;for(let{columns:i,rows:s,tab:a,values:u}of e){for(let{role:l,label:c}of i){let d=F9[l];if(d===
void 0||c==="")continue;let p=`${d} ${M(c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:
{
header:c,reason:d}})}for(let[l,c]of s.entries()){if(c==="entry"||c==="blank")continue;let d=c,p=(o=(
(r=
u[l])!=null?r:[]).map(W).find(b=>b!==""))!=null?o:"",g=d==="note"?d:`${d} ${M(p)}`;n.has(g)||n.set(g,
{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,label:p,reason:d}})}}return[...t.values(),...n.values(
)]}m();var _9=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
M9=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
L9=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,j9=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
z9=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,B9=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(W).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),v2=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function k2(e){let t=e.map(i=>U9(B9(i))),[n={}]=t,r=h.keys(n),o=i=>t.every(s=>{var a,u;return M((a=s[
i])!=
null?a:"")===M((u=n[i])!=null?u:"")});return h.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function U9(
e){
let t={},n=e.map(a=>{var u;return(u=L9.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>j9.test(a));r!==void 0&&(t.government=v2(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=z9.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
v2(o.trim()));let i=e.find(a=>_9.test(a)),s=i==null?void 0:i.replace(M9,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();function Qb(e){var o,i,s,a;let t=(u,l)=>l.length===0?
null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(
({table:u})=>u==null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(
l=>l.some(c=>typeof c=="number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:
t("turned",r.filter(({grid:u})=>W9(u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?
s:t("not-entries",r.filter(({grid:u})=>K9(u))))!=null?a:{reason:"nothing",tabs:[]}}var W9=e=>e.values.
slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n=="string"&&
/^(?:kriteria|criteri|aspek|indikator|unsur)/i.
test(n.trim()))&&t.filter(n=>typeof n=="string"&&n.trim()!==""&&!Li(n)).length>2),K9=e=>bf(e,f.min(9,
e.values.length));m();var td=e=>`hidden/${M(e)}`,ew=({criteria:e},{structures:t})=>[...t.values()].flatMap(
({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&tt(a,i)))||e.length===0?[]:[Tt("HIDDEN",td(n),
{tab:n},{tab:n})]);m();function tw(e,t){let[n,r]=[M(e),M(t)];if(n===""||r===""||n===r)return!1;let[o,
i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Zr(e,t)&&!G9(e,t)}var x2=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function G9(e,t){let[n,r]=[new w(x2(e)),new w(x2(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function nw(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new w(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!tw(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var g;let p=r.get((g=d.
entry)!=null?g:"");return p!==void 0&&o.has(p.code)&&tw(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[T2(`names/${M(i.tab)}`,l,a.length)]:a.
map(d=>T2(`names/${M(i.tab)}/${Q(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var T2=(e,{
sheet:t,
row:n,entry:r},o)=>{var s;let i={tab:t.tab,cell:Ce(n.row,(s=t.nameColumn)!=null?s:0)};return Tt(
"NAMES",e,i,{code:r.code,one:r.name,other:n.name,count:o})};var H9=e=>"reason"in e;function rw(e,t,n,
{grids:r,structures:o,answers:i},s){let a=r.map(ee=>g2(ee,o.
get(ee.tab))),u=h2(e,n,a);if(H9(u))return u;let l=[],c=[],d=[],p=u.flatMap(({desks:ee,stage:pe})=>[
pe.
scoreTab,...ee.map(({table:qe})=>qe.tab)]),g=()=>s.names.filter(ee=>!p.includes(ee)).map(s.read);for(
let ee of u){
let pe=f2(ee,e,t,{facts:l,questions:c,answers:i,foreign:g},u.length>1);if(pe===null)return Qb(a);if(
oA(
pe.names))return{reason:"turned",tabs:pe.desks.map(({table:qe})=>qe.tab).filter(bu)};d.push(pe)}if(t.
length===ji.length&&!d.some(ee=>V9(ee,a)))return{reason:"no-sign",tabs:d.flatMap(ee=>ee.desks.map(pe=>pe.
table.tab)).filter(bu)};let b=d.flatMap(ee=>ee.desks.map(pe=>pe.table)),[x,...O]=b;if(x!=null&&x.isRepeated&&
O.length===0)return{reason:"unclear-judges",tabs:[x.tab]};let N=d.flatMap(ee=>ee.names).filter(bu),P=t.
includes("judges")?RA(d):e.judges,I=t.includes("entries")?Y9(b,N,a,l):e.entries,$=!n&&(d.length>1||d.
some(ee=>ee.stage.scoreTab!==void 0)),_=$?AA(d):e.stages,L=t.includes("criteria")?OA(d):e.criteria,U=k2(
b),z=!n&&d.length===1&&t.includes("entries")&&t.includes("judges")?KD(S2(d),i):{question:null,
settings:{}};
z.question!==null&&c.push(z.question);let G={...Z9(e.settings,U),...z.settings},H={...e,settings:G,
stages:_,
criteria:L,entries:I,judges:P};if(t.some(ee=>H[ee].length===0))return Qb(a);if(t.includes("judges")&&
!DA(H,d,s.names))return{reason:"unbound",tabs:d.flatMap(ee=>ee.desks.map(pe=>pe.table.tab)).filter(
bu)};
let X=a.flatMap(({structure:ee})=>ee!==void 0&&b.some(({tab:pe})=>pe===ee.tab)?ee:[]),ge=[...b.map(
ee=>ee.
tab),...l.flatMap(ee=>ee.kind==="ENTRY_LIST"||ee.kind==="TAB_LEFT"?ee.params.tab:[])],J=Hc([...J9(a,
b),...c,...VD(S2(d),!t.includes("judges"),i)]),Se=[...b2(d,P,$,_),...l,...h.keys(U).length>0?[q9(U)]:
[],...w2(X),...cA(a,ge,s)];return{competition:H,hasStages:$,facts:lA(Se,J),findings:t.includes(
"entries")?uA(d):[],questions:J}}var q9=({competition:e="",year:t="",city:n="",government:r=""})=>({
kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),Z9=(e,t)=>({...e,...h.fromEntries(
h.entries(t).filter(([n])=>e[n]===""))}),S2=e=>e.flatMap(({layout:t,desks:n})=>t===null?n.map(({
table:r})=>r):
[]),J9=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:[]);
function V9(e,t){
return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===
n.tab);return r!==void 0&&bf(r.grid,n.above.length)})}function Y9(e,t,n,r){let o=du(e,t),i=Zc(e),s=new w(
e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.tab)).map(u=>aA(o,i,u)).find(u=>u!==null);return r.
push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),a?(r.push({kind:
"ENTRY_LIST",
sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}}),a.entries.map(u=>({...mp,...u}))):o}m();
function X9(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function $f(e,t){var u,l,c;let{stages:n,entries:r}=t,o=ht(e,$a);if(o===null||!o.columns.has(
"entry")||!o.columns.has("judges"))return null;let i=new y,s=[],a=[];for(let d of o.rows){let p=$=>W(
d.cell($)),g=X9(p("stage"),n),b=r.find($=>Q($.code)===Q(p("entry"))),x=($,_,L=p($),U=[])=>{let j={
setting:`assignment.${$}`,value:L,reason:_,allowed:U},z=g===void 0?{}:{stage:g.name};s.push({code:
"SETTING_INVALID",severity:"error",...z,...lt(o,d.row,$),params:j})};if(g===void 0&&x("stage",
"unknown-reference",p("stage"),n.map($=>$.name)),b===void 0&&x("entry","unknown-reference"),g===void 0||
b===void 0)continue;
let O=(u=i.get(g.name))!=null?u:new y;if(i.set(g.name,O),O.has(b.code)){x("entry","duplicate");
continue}
let N=Qe(t,g),{found:P,unknown:I}=Q9(d,N);for(let $ of I)x("judges","unknown-reference",$,N.map(_=>_.
code));O.set(b.code,P),a.push({stage:g.name,entry:b.code,row:d.row,cell:(c=(l=lt(o,d.row,"judges"))==
null?void 0:l.cell)!=null?c:null})}return{assignment:i,findings:s,rows:a,table:o}}function Q9(e,t){
let n=Ti(
e.cell("judges"));return{found:t.filter(r=>n.some(o=>cu(o,r))).map(({code:r})=>r),unknown:n.filter(r=>!t.
some(o=>cu(r,o)))}}m();function eq(e){var r,o;let t=new y;for(let{length:i}of e.values())t.set(i,((r=t.get(
i))!=null?r:0)+1);
let[n]=[...t].sort((i,s)=>s[1]-i[1]||s[0]-i[0]);return(o=n==null?void 0:n[0])!=null?o:0}function Ff(
e,t,n,r,o){
let i=e.entries.filter(({code:P,status:I})=>I==="running"&&n.has(P)),s=new y(i.map(({code:P})=>{var I;
return[P,(I=n.get(P))!=null?I:[]]})),a=Qe(e,t),u=(P,I=null)=>({code:"ASSIGNMENT_CAUTION",severity:P.
reason==="loads"?"info":"warning",stage:t.name,...o(I),params:P}),l=Rr(e),c=i.flatMap(P=>a.flatMap(I=>{
var L;let $=(L=s.get(P.code))!=null&&L.includes(I.code)?l(I,P):null,_={reason:"conflict",judge:I.code,
entry:et(P),why:$};return $===null?[]:[u(_,P.code)]})),d=r!=null?r:eq(s),p=i.filter(({code:P})=>{var I,
$;return(($=(I=s.get(P))==null?void 0:I.length)!=null?$:0)<d}),g=[...Tc(s,a.flatMap(({code:P,
unavailable:I})=>I?
[]:[P]))].map(([P,I])=>({judge:P,entries:I})),[b,...x]=g.sort((P,I)=>P.entries-I.entries),O=x[x.length-
1],N=zs(a.map(({code:P})=>P),s.values());return[...c,...p.length===0?[]:[u({reason:"few",entries:p.map(
et),readings:d})],...b===void 0||O===void 0||O.entries-b.entries<2?[]:[u({reason:"loads",least:b,
most:O})],
...N.length<2?[]:[u({reason:"disconnected",groups:N})]]}m();function tq(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function nq(e,t){if(te(e))return null;let n=gt(e);return n===null?"not-a-number":v.isInteger(
n)&&n>=t?n:"out-of-range"}function _f(e,{stages:t,entries:n}){var a,u;let r=ht(e,Fa),o=[],i=[],s=[];
for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=_=>W(c(_)),p=tq(d("stage"),t),g=n.
find(_=>Q(_.code)===Q(d("entry"))),b=(_,L,U=d(_),j=[])=>{let z={setting:`plenary.${_}`,value:U,
reason:L,
allowed:j},G=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...G,
...lt(r,l,_),params:z}),null},x=(_,L)=>{let U=nq(c(_),L);return typeof U=="string"?b(_,U,c(_)):U};if(
p!==
void 0&&g!==void 0){let _=s.some(L=>L.stage===p.name&&L.entry===g.code);if(s.push({stage:p.name,
entry:g.
code}),_&&!te(c("rank"))){b("entry","duplicate");continue}}if(te(c("rank")))continue;p===void 0&&b(
"stage","unknown-reference",d("stage"),t.map(_=>_.name)),g===void 0&&b("entry","unknown-reference");
let O=x(
"rank",1),N=x("computed",1),[P,I]=[x("votesFor",0),x("votesAgainst",0)];if(O!==null&&O!==N&&d(
"reason")===""&&b("reason","empty"),p===void 0||g===void 0||O===null)continue;let $=lt(r,l,"rank");o.push(
{stage:p.name,entry:g.code,computed:N,rank:O,reason:d("reason"),votesFor:P,votesAgainst:I,tab:e.tab,
cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();m();var rq=16,
ow=(e,t)=>t(E.stringify([e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,rq);function Mf(e,t,n){var a,u;let r=new y,o=new y;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,df(l));for(let c of df(l))o.has(c)||o.set(c,l)}let i=new y,s={confirmed:[],
unconfirmed:[],missing:new y};for(let l of e){let c=ow(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var g;
return!((g=
i.get(l))!=null?g:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var oq="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function iw(e){var r;let t=[...e.slice(0,20)].map(o=>v.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=k.from({length:16},(o,i)=>oq[v.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var E2=8;function C2(e){let t=T(v.parseInt(e.slice(0,12),16)%10**
E2).padStart(E2,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var R2=(e,t)=>t.includes(C2(e))?C2(e):iw(
e);var iq=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),sq=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function st(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:R2(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(sq)]},e.map(
({name:n})=>iq(n)))}var hn=(e,t)=>e.find(n=>n.stage===t);m();var A2={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:F("Tahap","Stage"),width:140},
{key:"code",header:F("Kode Penetapan","Decision Code"),width:110},{key:"at",header:F("Waktu","Time"),
width:150},{key:"by",header:F("Pelaku","By"),width:200},{key:"method",header:F("Metode","Method"),
width:110},
{key:"version",header:F("Versi Aturan","Rules Version"),width:90},{key:"hash",header:F("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:F("Bagian","Part"),width:70},{key:"content",header:F(
"Isi","Content"),width:300}]},aq=3e4;function D2(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${aq}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var O2="B";function N2(e,t,n,r,o){let i=e.flatMap(a=>[...D2(a.text).map((u,l)=>({...a,part:
T(
l+1),content:u})),...D2(a.testimony).map((u,l)=>({...a,part:`${O2}${l+1}`,content:u}))]),s=A2.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return At(t,r,o,s,i,0)}
function vu(e){
var r;let t=e===null?null:ht(e,A2),n=new y;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=W(
o("stage")),s=n.get(i),a=T(o("content")),u=W(o("part")).startsWith(O2);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:W(o("code")),at:W(o(
"at")),
by:W(o("by")),method:W(o("method")),version:W(o("version")),hash:W(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function Lf({testimony:e}){try{let t=E.parse(e);return k.isArray(t.ranking)&&
k.isArray(t.printed.judges)?t:null}catch{return null}}function ku({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var sw="#d9e2f3";function Xn(e,t){var n;for(
let r=1;;r+=1){let o=Tb(e.name,r),i=Pe().getSheetByName(
o);if(P2(i)){en({...e,name:o},t);return}let s=uq(i);if(Eb((n=s[0])==null?void 0:n[0])){t.isShut(o)||
$s(o,t.admins()),lq(s,e)||$2(i,e),I2(o,e,i.getLastRow(),i.getLastColumn());return}}}function en(e,t){
var r;let n=(r=Pe().getSheetByName(e.name))!=null?r:aw(e.name);t!==void 0&&$s(e.name,t.admins()),$2(
n,e),I2(e.name,e,0,0)}function aw(e){let t=Pe().getActiveSheet(),n=Pe().insertSheet(e,Pe().getSheets(
).
length);return Pe().setActiveSheet(t),n}var P2=e=>e===null||e.getLastRow()===0;function Ot(e){for(
let t=1;;t+=
1){let n=Tb(e,t);if(P2(Pe().getSheetByName(n)))return{name:n,grid:null};let r=je(n);if(Rn(r))return{
name:n,grid:r}}}function uq(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.getLastColumn())).
getValues()}function lq([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return T(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function I2(e,t,n,r){let o=f.max(t.values.length,n),i=f.
max(t.widths.length,r),s=k.from({length:o},(a,u)=>k.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));Jt(e,0,0,s,t.formats)}function $2(e,t){let n=t.widths.length,r=t.headerRow+
1;qo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of Wi(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of Wi(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),mT(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(sw),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function Wi(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function F2(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=Mf(e,
t,Je),s=o.length===0?[]:cq(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new w([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var x,O;let c=a.filter(N=>N.stage===l),{tab:d=Z.plenary[
n.
settings.language],cell:p=null}=(x=c[0])!=null?x:{},g={entries:c.map(({entry:N})=>N),missing:(O=i.get(
l))!=null?O:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:g}})}}function cq(e,t,{stages:n,settings:r}){let o=st(n,t),i=({stage:a})=>{var u;
return((u=hn(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=vu(Ot(Z.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=hn(o,a.stage),l=s.find(({stage:g})=>g===a.stage),c=l===void 0?
null:ku(l);if((u==null?void 0:u.status)!=="decided"||c===null||Je(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
g=>E.stringify(g)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var nd={part:"history",tab:
Z.history,columns:[{key:"at",header:F("Waktu","Time"),width:150},{key:"by",
header:F("Pelaku","By"),width:200},{key:"action",header:F("Tindakan","Action"),width:130},{key:
"detail",header:F("Rincian","Detail"),width:380},{key:"run",header:F("Proses","Run"),width:90},{key:
"hash",
header:F("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:F("Tahap","Stage"),width:140},{
key:"chain",header:F("Rantai","Chain"),width:140}]};function _2(e){var s,a,u;let t=e===null?null:ht(
e,nd),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=P=>W(c(P)),p={row:
l,
texts:cf(d),chain:d("chain")};r.push(p);let g=_n(d("action"),au);if(g===void 0)continue;let[b,x,O,N]=[
vc(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:x,action:g,detail:O,run:N,hash:
d(
"hash"),stage:d("stage")}})}let o=lf(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new y}}m();m();
m();m();function rd(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var dq={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},M2=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${dq[t][r]}`),
t);function L2(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var xu=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
j2={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${L2(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${xu(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${L2(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${xu(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${xu(o,i)}, and a shared rank is never split`)}.`,
BELOW_PASSING_SCORE:({passingScore:e,score:t},{text:n,points:r,plain:o,
name:i,unit:s})=>{let a=r(t),u=o(e);return s==="mean-rank"?n(`Tidak lolos: rata-rata peringkat ${a} lebih besar daripada batas ${u}.`,
`Does not advance: the mean rank ${a} is higher than the limit ${u}.`):n(`Tidak lolos: ${a} di bawah ${i} minimal ${u}.`,
`Does not advance: ${a} is below the passing ${i} ${u}.`)},INSTITUTION_FULL:({institution:e,most:t,
above:n},{text:r})=>r(`Tidak lolos: paling banyak ${t} per instansi, dan dari ${e} sudah ada ${Y(n,
"id")}.`,`Does not advance: at most ${t} per institution, and ${e} already has ${Y(n,"en")}.`),
WITHOUT_CATEGORY:(e,{text:t})=>t("Tidak lolos: kategorinya kosong.",
"Does not advance: it has no category."),PASSED_OVER:({place:e,over:t},{text:n})=>n(`Naik ke tempat ${e} karena ${Y(
t,"id")} dilewati (batas per instansi).`,`Moves up to place ${e} because ${Y(
t,"en")} ${t.length===1?"is":"are"} passed over (limit per institution).`),MOVED_UP:({place:e,from:t,
removed:n},r)=>{let o=M2(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=M2(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${rd(e.amount,"id")}.`,
`Prize ${rd(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=xu(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${xu(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${xu(n,
r)}${l}.`)}};m();m();var z2={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},mq={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},uw=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),B2=(e,t)=>z2[t][e],
U2=(e,t)=>mq[t][e];function Tu(e,t,n=!1){let r=z2[t][e].split(" ").map(uw).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var pq=6,fq=BigInt(0);function gq(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==fq)return!1;return!0}
function Su(e,t,n){if(gq(e,n))return n;let r=dn(t(e),n);for(let o=n;o<n+pq;o+=1){let i=e.map(s=>Gr(s,
o));if(dn(t(i),n)===r)return o}return n+2}var jf=new We(0),lw=(e,t,n)=>Un(fr(e,t),n);function W2(e,t,
n){let r=n;if(mn(e,t)===0)return r;for(;dn(
e,r)===dn(t,r);)r+=1;return r}var od=(e,t)=>Ci[e].name[t];function id(e,t,n,r){let o=W2(e.value,t,e.
metric==="majority"?0:n);return[lw(e.value,o,r),lw(t,o,r)]}function K2(e,t,n){let r=B2(n,e),o=new y,
i=(s,a)=>lw(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:uw(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,W2(s,jf,t)),plain:s=>Un(fr(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=Su(a,En,t),c=n==="points"&&a.length>2?Su([...a].sort(mn).slice(1,-1),En,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var G2={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=Y(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var H2={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",unassigned:
"bukan bagiannya menurut Pembagian Juri",incomplete:"nilai belum lengkap"},en:{recused:
"stepped aside (BK)",conflict:"conflict of interest",unassigned:"not theirs by the assignment",
incomplete:"scores incomplete"}},hq={
id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini","no-judge-effect":
"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},en:{given:"from the settings",estimated:
"estimated from the scores of this stage","no-judge-effect":"no difference in severity found",
"too-few-scores":"too few scores to estimate it from"}};function yq(e,{text:t,
plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var s,a;return i.weight.
equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t("bobot kriteria sama","equal weights"):t(`bobot ${r.join(
", ")}`,`weights ${r.join(", ")}`)}var zf=({judge:e,score:t,alike:n},r,{points:o,text:i})=>`${e} ${o(
t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;function bq(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var q2={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:s,points:a,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${Ei[e].score[c]}`:"",g=i(p===""?" dari":""," of"),b=t.length,x=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
O=o.once(n,()=>yq(n,o));return`${s} ${a(r)}${p}${g} ${x} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${zf(e.highest,
"tertinggi",t)} dan ${zf(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${zf(e.highest,
"highest",t)} and ${zf(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>bq(i,n,t)),o=n(En(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,
origin:l}=t,c=Su([e,a],([x,O])=>x.add(O),i),d=r(e,c),p=r(a.abs(),c),g=`\u03BB = ${o(u)}, ${hq[s][l]}`;
if(dn(a.abs(),c)===dn(jf,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${g}).`,`The correction for severity leaves the mean ${d} as it is (${g}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${g}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${g}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${H2.id[t]}.`,`Judge ${e} is not counted: ${H2.
en[t]}.`),ASSIGNED_JUDGES:({judges:e,of:t},{text:n})=>n(`Menurut Pembagian Juri dinilai ${e.length} dari ${t} juri (${Y(
e,"id")}).`,`By the assignment scored by ${e.length} of ${t} judges (${Y(e,"en")}).`),
JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,plain:a,
decimals:u})=>{let l=p=>{var g;return(g=pp(e.map(({weight:b},x)=>({weight:b,score:p[x]}))))!=null?g:
jf},c=Su(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m();var Z2=(
{metric:e,criterion:t},{language:n})=>t===void 0?od(e,n):`\u201C${t}\u201D`,wq=({higher:e,lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function vq(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${wq(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var J2={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=id(n,r.value,l,c),g=Z2(n,
i),b=o.length===0?"":vq(o,i),x=u(e),O=Y(t,c);return s(`${a} ${x} sama pada ${O}; ditentukan oleh ${g}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${x} is shared by ${O}; decided by ${g}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=Y(t,u),d=n.map(g=>`${Z2(g,r)} ${id(g,g.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var kq={...q2,...J2,...G2,
...j2};function xq({code:e,params:t},n){return kq[e](t,n)}function V2(e,t,n="points"){let r=K2(e,f.max(
2,t),n);return o=>o.map(i=>xq(i,r)).join(" ")}function Y2(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return od("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=id(i,s.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:od(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var Xo=(e,t)=>Ei[e].name[t];var Tq={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${it(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${it(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${Xo(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${it(t,"id")})`].join(
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
ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},Sq={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,ranking:
"Show the full ranking",rankingTitle:"Full ranking",documents:"Make certificates and letters",close:
e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,plenary:"Prepare the plenary tab",
decide:"Decide the result",verify:"Verify the result"},tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?
"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${it(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${it(e,"en")} by ${t} \xB7 run ${n}`,
method:e=>`method ${Xo(e,"en")}`,hash:e=>`hash ${e.slice(0,8)}`,overwritten:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${it(t,"en")})`].join(
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
ae=e=>e==="id"?Tq:Sq,fe=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function Ys(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function X2(e,t,n){let r=Ys(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:xt(),at:ut(),by:Te(),hash:e,provisional:t},isNew:!0}}function Eu(e){let{name:t,grid:n}=Ot(Z.
history[e]);return{name:t,exists:n!==null,..._2(n)}}var ko="chain";function $t(e,t,n){var d,p,g,b;
let{
language:r}=n;Ln();let o={stage:"",...t},i=(p=(d=au.find(([x])=>x===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:kr(o.at),action:i},a=cf(x=>s[x].trim()),u=Fi(Eq(e),a,Je),l=e.exists?Rq(e,
r):Cq;if(e.exists){let x=k.from({length:f.max(...l.values())+1},()=>"");for(let[O,N]of l)x[N]={...s,
chain:u}[O];Jt(e.name,mr(e.name),0,[x])}else{let x=ae(r).tabs,O=nd.columns.map(N=>({header:N.header[
r],
width:N.width,value:P=>P[N.key]}));en(At(e.name,x.history,x.historyOrigin,O,[{...s,chain:u}],0),mo(n,
()=>!1)),pr("history",e.name)}Ln(),Ze(ko,u);let c={row:((b=(g=e.links[e.links.length-1])==null?void 0:
g.row)!=null?b:2)+1,texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.
links,c]}}function sd({exists:e,links:t}){if(!e)return;let[n,r]=[_e(ko),Uc(t,Je)];!(n!==null&&!t.some(
({chain:i})=>i===n))&&n!==r&&Ze(ko,r)}function Eq({exists:e,links:t}){let n=e?_e(ko):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:Uc(t,Je)}var Cq=new y(nd.columns.map(({key:e},t)=>[e,t]));
function Rq({
name:e,headerRow:t,columns:n},r){let o=nd.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===
0)return new y(n);let i=f.max(...n.values())+1;return Jt(e,t,i,[o.map(({header:s})=>s[r])]),new y([
...n,
...o.map(({key:s},a)=>[s,i+a])])}m();m();function Bf(e){let{language:t}=e.settings,n=[Ki(hc,t,Aq(e.settings)),
Ki(yc,t,e.stages.map((o,i)=>Dq(
o,i,t))),Ki(bc,t,e.criteria.map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,
o.description]})),Ki(Wr,t,e.entries.map(o=>{var i,s;return[o.code,o.name,o.institution,o.category,o.
unitType,o.innovator,o.contact,o.phone,o.email,o.link,(s=(i=ki.find(([a])=>a===o.status))==null?void 0:
i[1][t])!=null?s:"",o.reason]})),Ki(As,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,
o.phone,o.stages.join(", "),o.conflicts.join(", "),o.unavailable===!0?Q2(!0,t):""]))];if(e.institutions.
length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.unitType,Q2(o.required,t)]);
return[
...n,Ki(wc,t,r)]}var e1=e=>{var u;let{language:t,signerPosition:n,signerName:r,signerGrade:o,
signerNip:i}=e,
s=(u=n.split(/[\r\n]+/).pop())!=null?u:"",a=[s,r,"",o,i,Na[0][1][t],ip[0][1][t]];return Ki(Os,t,s===
""?[]:[[...a,"","","",""]])};function Ki(e,t,n){var i;let r=(s,a)=>{var u;return((u=e.columns[a])==null?
void 0:u.isRare)!==!0||n.some(l=>l[a]!=="")},o=e.columns.filter(r);return{name:e.tab[t],values:[bT(e,
t),...n].map(s=>s.filter(r)),headerRow:0,frozenColumns:((i=e.columns[0])==null?void 0:i.key)==="code"?
1:0,widths:o.map(s=>s.width),formats:o.map(s=>{var a;return(a=s.format)!=null?a:""}),layout:""}}var t1=(
e,t,n)=>({
...Ki(e,n,[]),name:t}),Q2=(e,t)=>{var n,r;return(r=(n=Zt.find(([o])=>o===e))==null?void 0:n[1][t])!=
null?r:""};function Dq(e,t,n){var i,s,a,u,l;let r=e.title===null?"":"name"in e.title?e.title.name:e.
title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(s=(i=Oa.find(([c])=>c===e.form))==null?
void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?a:"",(u=e.advance)!=null?u:"",r,o,e.
date===null?"":Ps(e.date,n),(l=e.scoreTab)!=null?l:""]}function Aq(e){let{language:t}=e,n=Sr.map(s=>[
s.word[t],cw(e,s)]),r=f.max(3,e.prizes.length),o=k.from({length:r},(s,a)=>{var u;return[`${ja[t]} ${a+
1}`,(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===((a=Sr.find(u=>u.key==="plenaryDate"))==null?
void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function cw(e,t){var o,
i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Ps(n,r):"":t.kind==="choice"?
(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&k.isArray(
n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?void 0:a[1][r])!=null?u:s}).join(
", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function n1(e,t){let n=jn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(te))},
o=ji.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=Oq(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:Pq(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Bf(i.competition).flatMap(c=>{var p,g;let d=[...a,...o].find(
b=>Z[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(g=(p=e.get(d))==null?void 0:p.tab)!=null?g:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:jn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...Nq(i.facts)]}}function Oq(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=Or(r,e).map(U=>U.name),l=e.stages.flatMap(U=>r.filter(j=>j===
U.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(U=>a.get(
td(U))!=="use"),g=r.filter(U=>a.get(qc(U))!=="ignore"),b=g.filter(U=>!p.includes(U)),x=Vs(e),O=U=>{
let j=U.
map(s);return{grids:j,structures:yu(j,x,a,i),answers:a}},N=c?u:b.filter(U=>Us(U)||l.includes(U)),P={
names:g,hidden:p,read:s},I=rw(e,t,n,O(N),P),$=c?[]:b.filter(U=>Gc(U)&&!N.includes(U)),_="reason"in I&&
["nothing","not-entries","not-scores"].includes(I.reason);if("questions"in I){let U=p.filter(z=>Us(z)&&
!a.has(td(z))),j=ew(I.competition,O(U));return{...I,questions:[...I.questions,...j]}}if(!_||$.length===
0)return I;let L=rw(e,t,n,O([...N,...$]),P);return"reason"in L?I:L}var Nq=e=>e.flatMap(t=>{var o;if(
t.
kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[{code:
"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function Pq(e,t,n){
return(e.length===ji.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];return{code:
"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var dw="\u2713",
Qo=e=>`"${e.replace(/"/g,'""')}"`;function r1(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-v(n),s=T(v(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function o1(e,t,n){let r=Ce(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Qo(
dw)};${o})`;return`=IF(COUNTIF(${r};${Qo(Mn.id)})>0;${Qo(Mn.id)};${i})`}function i1(e,t,n,r,o){
let i=u=>Ce(e,u,t,1),s=u=>`COUNTIF(${i(r)};${Qo(u)})`;return`=${`${s(dw)}+${s(Mn.id)}`}&${Qo(o.of)}&COUNTA(${i(
n)})&${Qo(o.done)}`}function s1(e,t,{min:n,max:r}){let o=Ce(e,t),i=`AND(${o}>=${r1(n)};${o}<=${r1(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Qo(Mn.id)})`}var a1=(e,t,n)=>{let r=`$${Ce(e,t)}`;
return n==="complete"?`=${r}=${Qo(dw)}`:n==="recused"?`=${r}=${Qo(Mn.id)}`:`=NOT(${r}="")`};m();var u1=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,l1=e=>e.filter(t=>t!=="").join(" \xB7 "),Iq={title:(e,t,n)=>l1(
[e,u1(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,$q={title:(e,t,n)=>l1([e,u1(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,mw=e=>({id:Iq,en:$q})[e];m();function Fq(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function _q(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function pw(e,t,n){if(t.form!=="files")return[...e];let r=`${M(t.name)}|${Q(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:_q(Fq(r+Q(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var Gi={code:F("Kode","Code"),status:F("Terisi","Filled"),name:F("Nama Inovasi",
"Innovation"),notesToCommittee:F(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:F("Catatan untuk Peserta",
"Notes to Entrant"),institution:F("Instansi","Institution"),link:F("Tautan Proposal","Proposal Link")}
,fw=3,ei=fw+
1,Uf=0,Wf=1,Mq=2,xo=3,Lq=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],gw=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},jq=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function hw({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${gw(i,t)})`),o=n.some(i=>i.link!=="")?[Gi.link[t]]:[];return{headers:[Gi.code[t],
Gi.status[t],Gi.name[t],...r,Gi.notesToCommittee[t],Gi.notesToEntrant[t],Gi.institution[t],...o],
widths:[
62,58,128,...r.map(jq),160,160,160,...o.map(()=>180)],scored:r.length}}var zq=e=>["code","status",
"name","institution","link"].some(t=>Ge(e,Gi[t])),yw=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function c1(e){var n;let t=(
n=
e[fw])!=null?n:[];return e.slice(ei).every(r=>r.every((o,i)=>{var s;return o===""||zq(T((s=t[i])!=null?
s:""))}))}var d1=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function bw(e,t,n){let{
headers:r,
scored:o}=hw(n),i=k.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-xo-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===Wf?o1(t+u,xo,
o):""))}}var ww=(e,t)=>({top:ei,left:xo,height:t-ei+1,width:e+2});function Kf(e,t){let{criteria:n,
language:r}=e,
o=mw(r),i=(a,u)=>({top:ei,left:a,height:t,width:u}),s=i(Uf,xo+n.length);return{table:i(Uf,hw(e).headers.
length),progress:{row:0,column:0,formula:i1(ei,t,Uf,Wf,o)},validations:m1(n).map(({from:a,count:u,
criterion:l})=>({
block:i(xo+a,u),formula:s1(ei,xo+a,l),help:o.rejected(gw(l,r))})),colours:Lq.map(([a,u])=>({block:s,
formula:a1(ei,Wf,a),background:u})),open:ww(n.length,ei+t-1)}}function m1(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Gf(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=mw(o),{headers:u,widths:l,scored:c}=hw(e),d=pw(e.entries,t,
n),p=m1(r).map(({criterion:P})=>gw(P,o)),g=Kf(e,d.length),b=bw(d,ei,e),x=P=>[P,...u.slice(1).map(()=>"")],
O=x("");return{name:Ii(t,n),...g,headerRow:fw,frozenColumns:Mq,widths:l,formats:u.map((P,I)=>I===Uf?
"@":I>=xo&&I<xo+c?uo:""),centred:u.flatMap((P,I)=>I===Wf||I>=xo&&I<xo+c?[I]:[]),values:[O,x(a.title(
t.name,n,i)),x(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[x(g.progress.
formula),O,O,O,...b.formulas]}}m();var Qn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),p1=({values:e,formulas:t},n)=>Ny(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),Bq=e=>{var t;return(t=Pe(
).
getSheetByName(e))!=null?t:aw(e)};function vw(e,t){let n=Bq(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];qo(n,e.values.length+1,o.length),l>0&&
Qn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:g,length:b,value:x}of Wi(
o))n.setColumnWidths(g+1,b,x);let d={...u,top:r,height:u.height+1};Qn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:g,length:b,value:x}of Wi(o.map((O,N)=>a.includes(
N))))x&&Qn(n,{...d,left:g,width:b}).setHorizontalAlignment("center");for(let{start:g,length:b,value:
x}of Wi(
i))x!==""&&Qn(n,{...u,left:g,width:b}).setNumberFormat(x);Qn(n,{...d,height:1}).setFontWeight("bold").
setBackground(sw),Qn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),f1(n,e),Uq(n,p1(e,i),l,c)}function Uq(e,t,n,r){var a,u;let o=f.max(t.length,
n),i=f.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=k.from({length:o},(l,c)=>k.from({length:
i},
(d,p)=>{var g,b;return(b=(g=t[c])==null?void 0:g[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function f1(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Qn(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Qn(e,r)]).build()))}function g1(e,t,n){let r=Pe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;qo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Qn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of Wi(
t.widths.map((g,b)=>s.includes(b))))p&&Qn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of Wi(a))p!==""&&Qn(r,{...l,left:c,width:d}).setNumberFormat(p);f1(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Qn(r,{...l,top:f.max(l.top,i+1)}).setValues(
p1(n,a))}var h1=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Hf(e,t,n,r){var l;let o=Pe(
).
getSheetByName(e);if(o===null)return;let i=Qn(o,t),s=o.protect();Wa(s,n);let a=h1(o,i);if(r===""){s.
setUnprotectedRanges([]);for(let c of a)c.remove();return}let u=(l=a[0])!=null?l:i.protect();u.setRange(
i),Wa(u,[...n,r]),u.addEditors([r]),s.setUnprotectedRanges([i])}function y1(e,t,n){let r=Pe().getSheetByName(
e);if(r!==null)for(let o of h1(r,Qn(r,t)))Wa(o,n)}function b1(e,t){var n;(n=Pe().getSheetByName(e))==
null||n.setTabColor(t===""?null:t)}var w1="judgeTabs",Wq=9e3,Kq=Pt(B(),X0([B(),B(),B()]));function qf(
){var e;try{let t=bt(Kq,E.parse((e=
_e(w1))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var Gq=e=>encodeURIComponent(e).replace(
/%../g,".").length;function kw(e){let t=h.entries(e),n=()=>E.stringify(h.fromEntries(t));for(;Gq(n())>
Wq;)t.shift();Ze(w1,n())}function xw(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=d1(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&b1(s,c),n[T(i)]=[a,u,c]}return n}
function Tw(e,t){
if(e.size===0)return;let n=qf(),r=Br(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=xw(o,n);E.stringify(i)!==E.stringify(n)&&kw(i)}function Zf({stages:e,
judges:t},n=qf()){
var o;let r=new y;if(h.keys(n).length===0)return r;for(let[i,s]of Br()){let[a="",u=""]=(o=n[T(s)])!=
null?o:[],l=e.find(d=>M(d.name)===M(a)),c=t.find(d=>Q(d.code)===Q(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var v1="rowOrders",Hq=9e3,qq=Pt(B(),Pt(B(),B()));function k1(){let e=_e(
v1);try{let t=bt(qq,E.parse(
e!=null?e:"{}")),n=t.success?h.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(h.entries(o))]))}
catch{
return new y}}function Xs({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(g=>[
g.code,g])),i=new w(r.flatMap(({code:g,tab:b})=>g==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=Hq-2;for(
let g of t){
let{stage:b,judge:x,tab:O}=g,N=(c=n.get(b))==null?void 0:c.get(x),P=i.has(O)?N:(d=zc(g,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(x.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[x]:P})}let u=E.stringify(s),l=h.fromEntries([...n].map(([g,b])=>[g,h.fromEntries(b)]));u!==
E.stringify(l)&&Ze(v1,u)}m();var x1="understanding",Zq=9e3,Jq=q({option:B(),kind:B(),params:Pt(B(),
rp()),tab:B()}),Vq=Pt(B(),Jq);
function Sw(){let e=_e(x1);try{let t=bt(Vq,E.parse(e!=null?e:"{}"));return new y(t.success?h.entries(
t.data):[])}catch{return new y}}function T1(){let e=null,t=()=>(e!=null||(e=Sw()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var S1=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function E1(e){let t=E.stringify(
h.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>Zq?!1:(Ze(x1,t),!0)}
function Yq({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return nb({tab:r,
columns:o,
entries:i})}var Xq=(e,t,n,r)=>[...gc(e,xc,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),...LD(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...jD(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:Ii(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],Qq=(e,t,
n)=>zD(
e,t,n).map(({name:r,judge:o})=>C1(r,o));function C1(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function at(
e="presence"){let t=Xe(),n=Ct(),r=Vt(t,n),o=new y([...r].map(([Ee,se])=>[Ee,je(se)])),i=t.filter(Ee=>![
...r.values()].includes(Ee)),s=Ew(je),a=uZ(nT),{answers:u,known:l}=T1(),c={names:i,isHidden:Ee=>a().
includes(Ee),isColumnHidden:rT,read:s,answers:u},{reading:d,unwritten:p,facts:g,findings:b,questions:
x}=n1(
o,c),{competition:O}=d,N=Zf(O),P=lu(O.entries),I=Ew(Ee=>{let se=Kc(s(Ee));return se.length>0?se:Ia(
Ee)}),
$=Ew(Ho),_=(Ee,se)=>{let xe=ID(Ee,I(Ee.tab));return UD(xe,se)?WD(xe,$(Ee.tab)):xe},L=({stage:Ee})=>O.
stages.filter(({name:se})=>se===Ee).flatMap(se=>He(O,se)),U=Or(i,O,N).filter(({stage:Ee})=>Ee.scoreTab===
void 0),j=O.stages.flatMap(({scoreTab:Ee})=>i.filter(se=>rZ(se,Ee))),z=Vs(O),G=[...U.map(({name:Ee})=>Ee),
...j],H=yu(G.map(s),z,u),X=Ee=>{var se,xe;return(xe=(se=H.get(Ee))==null?void 0:se.view)!=null?xe:s(
Ee)},ge=aZ(i,O,X,P),{doubts:J,locked:Se,...ee}=tZ(O,t,r.get("settings"),s,n,e),pe=eZ(O,t,s,n),qe=[
...U.
map(({name:Ee,stage:se,judge:xe})=>{let kt=He(O,se);return _(_i(X(Ee),se.name,xe.code,kt,P),kt)}),
...ge.
sheets.map(Ee=>_(Ee,L(Ee)))],Ye=[...x!=null?x:Hc([...H.values()].flatMap(Ee=>Ee.questions)),...nw(qe,
O.entries,u)];return{competition:pe.competition,...ee,assigned:pe.assigned,sheets:qe,orders:k1(),
protectedTabs:Se.
filter(Ee=>!up(Ee)),own:N,findings:[...d.findings,...Yq(d),...J,...pe.findings,...Xq(t,O,N,n),...Qq(
i,O,N),...ge.findings,...b,...Ye.map(sZ),...d.tables.criteria!==null&&O.criteria.length===0&&oZ(H)?[
iZ(d.tables.criteria.tab)]:[]],questions:Ye,given:l(),locate:BD(d),unwritten:Ye.length>0?[]:p,facts:
g}}
function eZ(e,t,n,r){let o=Ur(t,"assignment",r),i=o===void 0?null:$f(n(o),e);if(o===void 0||i===null)
return{competition:e,assigned:[],findings:[]};let{assignment:s,rows:a,findings:u}=i,l=e.stages.flatMap(
c=>{let d=s.get(c.name);return d===void 0?[]:Ff(e,c,d,e.settings.readings,p=>{var b;let g=(b=a.find(
x=>x.stage===c.name&&x.entry===p))==null?void 0:b.cell;return{tab:o,...g==null?{}:{cell:g}}})});
return{
competition:{...e,assignment:s},assigned:a.map(c=>({...c,tab:o})),findings:[...u,...l]}}function tZ(
e,t,n,r,o,i){
var x,O;let s=Eu(e.settings.language),a=Ur(t,"plenary",o),u=a===void 0?null:_f(r(a),e),l=(x=u==null?
void 0:u.decisions)!=null?x:[],c=F2(l,s,e),d=_E(),p=mo(e.settings,N=>d.has(N),n),g=s.exists?s.name:
null,
b=WE(t,g,d,p,o,i);return{history:s,typedDecisions:l,deciding:b,keepers:p,decisions:c.decisions,
locked:[
...d.keys()],doubts:[...nZ(s),...b.findings,...c.findings,...(O=u==null?void 0:u.findings)!=null?O:[
]]}}
function nZ({name:e,links:t,exists:n}){if(!n)return[];let{breaks:r,cut:o}=mf(uu(t,_e(ko),Je),t);if(r.
length===0&&o===null)return[];let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},a={rows:r.map(({row:u})=>u+
1),cut:o!==null};return[{code:"HISTORY_BROKEN",severity:"error",tab:e,...s,params:a}]}var rZ=(e,t)=>t!==
void 0&&M(e)===M(t),oZ=e=>[...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));
function iZ(e){
return{code:"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:
"no-rows",allowed:[]}}}var sZ=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",
severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function aZ(
e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let s=e.find(l=>{var c;
return M(
l)===M((c=i.scoreTab)!=null?c:"")});if(s===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:a,strangers:u}=CA(n(s),i,Qe(t,i),He(t,i),r);return{
sheets:a,
findings:u.map(l=>C1(s,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function uZ(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function Ew(e){let t=new y;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var Jf=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Vf=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function R1(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function D1(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var lZ=e=>e instanceof C&&
"problem"in e;function be(e){throw h.assign(new C(e.message),{problem:e})}
function ce(e){var t;try{return{answer:e()}}catch(n){if(lZ(n))return{problem:n.problem};let r=n instanceof
C?n.message:T(n),o=Jf(r);if(o.length>0){let i=ae(ft()).problems.scopeMissing(o.join(", "));return{
problem:fe(
"SCOPE_MISSING",i,Vf())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:fe(
"UNEXPECTED",ae(ft()).problems.unexpected(r))}}}var Cw="language";function nt(e){let t=R1(Cw);return t===
"id"||t==="en"?t:e}var ft=()=>nt(cT().startsWith("en")?"en":"id");function ve(){ap()||be(fe(
"NOT_ALLOWED",ae(ft()).problems.notAdmin(Te())))}function Re(e){let t=uT(e);return t===null?be(fe(
"BUSY",ae(
ft()).problems.busy)):t.done}function he(e,t){let n=bt(e,t);return n.success?n.data:be(fe(
"BAD_REQUEST",ae(ft()).problems.badRequest))}m();m();var A1={part:"corrections",tab:Z.corrections,
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
O1=[["type",F("tipe data","data type")],["score",F("nilai","score")],["label",F("kode atau nama",
"code or name")]],N1=[["waiting",F("menunggu juri","waiting for the judge")],["applied",F(
"diterapkan",
"applied")],["confirmed",F("disetujui juri","confirmed by the judge")],["refused",F("ditolak juri",
"refused by the judge")],["undone",F("diurungkan","undone")]],ad=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function P1(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([g])=>g===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:kr(l.at),answeredAt:kr(l.answeredAt),old:i(l.before),kind:s(O1,l.
kind),status:s(N1,l.status),before:E.stringify(l.before)}),u=A1.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return At(t,r,o,u,e.map(a),0)}function I1(e){var n;let t=e===null?
null:ht(e,A1);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>W(r(l)),[i,
s]=[_n(o("kind"),O1),_n(o("status"),N1)],a=cZ(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:vc(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:W(u),kind:i,status:s,
answeredAt:vc(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function cZ(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Yr=(e,
t)=>e===""?"\u2013":typeof e=="number"?oe(e,t):K(e,t),Hi=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${oe(v((e*100).toPrecision(12)),n)}%`:Yr(e,n),Rw=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,dZ={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,mZ={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,Qs=e=>e==="id"?dZ:mZ;function ti({language:e}){let{name:t,grid:n}=Ot(Z.corrections[e]);return{name:
t,isNew:n===null,list:I1(
n)}}function ea(e,t,{language:n,admins:r}){let o=Qs(n);return Xn(P1(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>Hi(i,s,n)),mo({admins:r},()=>!e.isNew)),Dw({...e,isNew:!1}),Ln(),{...e,isNew:!1,
list:t}}function Dw({name:e,isNew:t}){t||BE(e)||(pr("corrections",e),Ga(e))}m();m();function Cu(e,t){
let n=e!=null?e:"";return te(t)?te(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var Yf=(e,t)=>W(e)===W(t),pZ=864e5,fZ=R.UTC(1899,11,30);function gZ({date:e}){let t=(o,
i)=>v(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-fZ)/pZ+
r/86400}var $1=e=>typeof e=="object"?gZ(e):typeof e=="boolean"?T(e):e,F1=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function _1(e){let[{values:t},n,r]=[je(e),Ia(e),Ho(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function ni(e){
var n;let t=Pe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var M1=(e,t,n)=>{var r;(r=Pe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},L1=(e,t,n,r)=>Jt(e,t,n,r);m();function Aw(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function j1(e){for(let[t,n]of Aw(e,r=>r.tab))for(let[r,o]of Aw(n,i=>i.format))r!==void 0&&M1(t,o.map(
({at:i})=>Ce(i.row,i.column)),r)}function z1(e){let t=n=>n.format==="General";j1(e.filter(t));for(
let[
n,r]of Aw(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of su(r.map(({at:l})=>l)))L1(n,i,s,k.from({length:a},(l,c)=>k.from({length:
u},
(d,p)=>{var g;return(g=o.get(`${i+c},${s+p}`))!=null?g:""})))}j1(e.filter(n=>!t(n)))}function ud(e,{
sheets:t}){var s,a,u;let[n]=lo(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Ru(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?Yf:Cu;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function ta(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:_1(t);return e.set(t,n),n}}function Ow(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
F1(
o.format);return r?{tab:t,at:n,value:$1(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function hZ(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=ad(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Nw(e,t){
var o;let n=new w(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of hZ(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var yZ=e=>/data validation|validasi data/i.test(T(e));
function Pw(e,t){try{return z1(e),Ln(),!0}catch(n){if(!t&&!yZ(n))throw n;return console.warn(T(n)),!1}
}
function ld(e,t,n,r=!1){let{settings:o}=e.competition,i=Nw(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:x,list:O})=>O.filter(({status:N})=>x==="confirm"||x==="undo"||x===
"fix"&&N==="applied").map(N=>({one:N,action:x,place:ud(N,e)}))),a=x=>s.map(({one:O,place:N})=>N===null||
!ni(N.tab)?"other":Ru(O,N.at,x(N.tab))),u=a(ta()),l=s.flatMap(({one:x,action:O,place:N},P)=>{let I=O===
"undo";return N!==null&&u[P]===(I?"after":"before")?[Ow(x,N.tab,N.at,I)]:[]}),c=Pw(l,r),d=c?null:a(
ta()),
p={fix:new w,undo:new w};for(let[x,{one:O,action:N}]of s.entries()){let P=d==null?void 0:d[x];N==="fix"&&
(c?u[x]==="other":P!=="after")&&p.fix.add(O),N==="undo"&&P==="after"&&p.undo.add(O)}let g=t;if(p.
fix.size+p.undo.size>0){let x=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);g=ea(t,x,o)}let b=n;for(let{list:x,...O}of i){let N=x.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),P=bZ(N,O.action==="undo",o.language).join("; ");N.length>
0&&(b=$t(b,{...O,detail:P,hash:""},o))}return{ledger:g,history:b}}var bZ=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[Hi(i.cell,i.format,n),Yr(s,n)];return t?Rw(r,o,u,a):Rw(r,o,a,u)});m();
function wZ(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Cu(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function Xf(e,{
statuses:t,corrections:n}){var d,p,g,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(x=>x.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=lo(a).map(x=>({at:x,status:wZ(n,s,Ce(x.row,x.column),
o)})),c=l.filter(x=>x.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:x})=>x),
status:c.length>0?"offered":(b=(g=l[0])==null?void 0:g.status)!=null?b:"offered"}}function Qf({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Yr(n,i),
now:t.now,confirm:s,status:o}}m();var vZ=q({id:B(),accept:ke(),at:B(),by:B()}),kZ=de(vZ),Iw=e=>`fixAnswers:${e}`,
xZ=8e3;function Du(e){
let t=_e(Iw(e));try{let n=bt(kZ,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function B1(e,t){let n=E.stringify([...Du(e),t]);return n.length>xZ?!1:(Ze(Iw(e),n),!0)}var U1=e=>Ze(
Iw(e),"[]"),Au=e=>e.filter(t=>t.status==="waiting");function W1(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function On(e=n=>n(),t="presence"){let n=at(t);Ut(n,e);
let r={workbook:n,history:n.history,ledger:ti(
n.competition.settings)};return TZ(r)?r:e(()=>SZ(t))}function TZ({history:e,ledger:{list:t}}){let n=new w(
Au(t).map(({judge:r})=>r));return Nw(t,e.rows).length===0&&[...n].every(r=>Du(r).length===0)}
function SZ(e){
let t=at(),{settings:n}=t.competition,r=ti(n),o=[...new w(Au(r.list).map(({judge:u})=>u))],i=o.flatMap(
Du),s=i.length===0?r:ea(r,W1(r.list,i),n),a=ld(t,s,t.history,!0);for(let u of o)U1(u);return{...a,
workbook:at(
e)}}var cd=({workbook:e,history:t,ledger:n})=>({statuses:st(e.competition.stages,t.rows),corrections:
n.
list});function K1(e,t=It(e.workbook,{provisional:!1}).findings){let n=cd(e);return t.flatMap(r=>{
let o=Xf(
r,n);return o===null?[]:[o]})}function $w({workbook:e,history:t,ledger:n}){let r=st(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>ad(u)===ad(s));return a.every((
{
stage:u})=>o(u))?a:[]}var dd="marked";function G1(e,t){var o;let[n,...r]=$w(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:Au(e.ledger.list).map(i=>({...Fw(i,t),judge:i.judge}
)),
marked:((o=_e(dd))!=null?o:"")!==""}}var Fw=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:Hi(o.cell,o.format,s),now:Yr(i,s)});m();m();m();m();var H1={id:
e=>`Kode peserta ${K(e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${K(e.code,"en")} is used more than once (rows ${Y(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;m();var q1={id:e=>`Nama inovasi ${K(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${K(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var Z1={id:({entries:e,least:t})=>`Belum dinilai lengkap oleh ${t} juri: ${Y(e.map(({entry:n,
readings:r})=>`${n} baru ${r}`),"id",6)}. Lengkapi nilainya, atau bagi kepada juri lain.`,en:({
entries:e,least:t})=>`Not yet scored completely by ${t} ${t===1?"judge":"judges"}: ${Y(e.map(({entry:
n,readings:r})=>`${n} by ${r}`),"en",6)}. Complete the scores, or assign other judges.`};m();var J1={
id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`}
;m();var V1={id:e=>e.of==="entry"?`${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${K(e.one,"en")} and ${K(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${K(e.one,"en")} and ${K(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;m();var Y1={id:{listed:"tercatat di tab Juri","same-institution":"instansi sama",
"parent-institution":"instansi induk"},en:{listed:"listed in the judges tab","same-institution":
"same institution","parent-institution":"parent institution"}},X1=({groups:e})=>e.map(t=>`(${t.join(
", ")})`).join(" "),Q1={id:e=>{
switch(e.reason){case"conflict":return`${re(e.judge,"id")} mendapat ${e.entry} meski ada benturan kepentingan (${Y1.id[
e.why]}). Ganti jurinya.`;case"few":return`Kurang dari ${e.readings} juri untuk ${e.
entries.length===1?"":`${e.entries.length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan juri di tab Pembagian Juri.`;
case"loads":return`Beban juri tidak rata: ${e.least.judge} ${e.least.entries} peserta, ${e.most.judge} ${e.most.entries} peserta.`;
case"disconnected":return`Menurut Pembagian Juri, kelompok juri ${X1(e)} tidak punya peserta bersama, jadi keketatannya tidak akan terbandingkan. Beri beberapa peserta juri dari dua kelompok.`}
},en:e=>{switch(e.reason){case"conflict":return`${re(e.judge,
"en")} is given ${e.entry} despite a conflict of interest (${Y1.en[e.why]}). Choose another judge.`;
case"few":return`Fewer than ${e.readings} judges for ${e.entries.length===1?"":`${e.entries.length} entries: `}${Y(
e.entries,"en",6)}. Add judges in the tab Assignment.`;case"loads":return`Loads differ: ${e.
least.judge} has ${e.least.entries} entries, ${e.most.judge} ${e.most.entries}.`;case"disconnected":
return`By the assignment the groups of judges ${X1(e)} share no entry, so their severity cannot be compared. Give some entries judges of two groups.`}
}};m();var eN={id:e=>`${re(e.judge,"id")} menilai ${po(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${re(e.judge,"en")} has scored ${po(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var tN={id:e=>`${re(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${re(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var nN={id:e=>`${re(e.judge,"id")} tidak menilai ${po(e.where,"id")} (BK).`,en:
e=>`${re(e.judge,"en")} is recused from ${po(e.where,"en")} (BK).`};m();var rN={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${oe(
e.low,"id")}\u2013${oe(
e.high,"id")}, batasnya ${oe(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${oe(
e.low,"en")}\u2013${oe(e.high,"en")}, the limit is ${oe(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var oN={id:e=>`Nilai juri ${Y(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function EZ({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Y(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function CZ({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Y(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var iN=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),sN={id:e=>`Kelompok juri ${iN(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${EZ(
e)}`,en:e=>`The groups of judges ${iN(e)} share no entry, so their severity cannot be compared. ${CZ(
e)}`};m();var aN={id:e=>`${re(e.judge,"id")} menilai ${po(e.where,"id")}, yang bukan bagiannya: nilainya tidak dihitung. Tambahkan juri itu di tab Pembagian Juri, atau kosongkan nilainya.`,
en:e=>`${re(e.judge,"en")} has scored ${po(e.where,"en")}, which is assigned to others: it does not count. Add the judge in the tab Assignment, or clear the score.`}
;m();m();var uN={nomor:{id:"nomor",en:"number"},kop:{id:"pemerintah",en:"government"},kompetisi:{id:
"nama kompetisi",en:"competition"},kota:{id:"kota",en:"city"},tanggal:{id:"tanggal penetapan",en:
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
"result code (decide first)"}},lN=h.
keys(uN),_w=(e,t)=>{var n,r;return(r=(n=uN[e])==null?void 0:n[t])!=null?r:e};m();m();m();var cN={
name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",missing:"winners"};m();
var dN={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:"guests"};m();var mN={
name:{id:"Semua piagam dalam satu dokumen",en:"All certificates in one document"},phase:"award",
missing:"winners"};m();var pN={name:{id:"Laporan akhir",en:"Final report"},phase:"award",missing:
"winners"};m();var fN={name:{id:"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m(
);var gN={name:{id:"Pengumuman",en:"Announcement"},phase:"plenary",missing:"winners"};m();var hN={
name:{id:"Pernyataan juri",en:"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var yN={
name:{id:"Piagam",en:"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var bN={name:
{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",missing:"winners"};m();var wN={name:{id:
"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var vN={name:
{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var kN={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var xN={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var TN={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var SN={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var na={"tata-cara":xN,pernyataan:hN,undangan:SN,"daftar-hadir":dN,"lembar-nilai":fN,"berita-acara":
cN,
sk:bN,pengumuman:gN,piagam:yN,gabungan:mN,surat:wN,"surat-daftar":vN,"tanda-terima":kN,"umpan-balik":
TN,
laporan:pN};var md=(e,t)=>na[e].name[t];var EN={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Mw=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${md(e,"id")}\u201D yang dibuat: ${EN.id[na[e].missing]}.`:`No document \u201C${md(
e,"en")}\u201D was made: ${EN.en[na[e].missing]}.`;var CN={id:({kind:e,fields:t})=>`${md(e,"id")} masih berisi titik-titik: ${t.map(
n=>_w(n,"id")).join(
", ")}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,en:({kind:e,fields:t})=>`${md(
e,"en")} still hold dots: ${t.map(n=>_w(n,"en")).join(", ")}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`}
;m();var RN=({titles:e,count:t},n)=>e.join("; ")+(t>e.length?n(t-e.length):""),DN={id:e=>`Tidak sesuai lagi dengan hasil: ${RN(
e,t=>`; dan ${t} lain`)}. Buat revisi atau tarik dokumennya.`,en:e=>`No longer what the result says: ${RN(
e,t=>`; and ${t} more`)}. Make a revision or withdraw the paper.`};m();var AN=5,ON=({rows:e},t)=>{
let n=e.slice(0,AN).map(T);return e.length>AN?`${n.join(", ")} \u2026`:Y(
n,t)},NN={id:e=>`${[...e.rows.length>0?[`Baris ${ON(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${ON(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();var PN={id:e=>Mw(e.kind,"id"),en:e=>Mw(e.kind,"en")};m();var IN={id:({required:e,best:t})=>`Tidak ada peserta yang mencapai \u201CNilai Minimal Lolos\u201D ${oe(
e,"id")}; yang terbaik ${oe(t,"id")}. Periksa pengaturan itu.`,en:({required:e,best:t})=>`No entry reaches the \u201CPassing Score\u201D ${oe(
e,"en")}; the best is ${oe(t,"en")}. Check that setting.`};m();var $N={id:e=>{var t;return{
unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${it((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${K(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${it(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${K(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var FN={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
e.others,"id")} juga berada di peringkat itu tanpa putusan. Isi \u201CPeringkat Putusan\u201D untuk semuanya.`,
gap:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, tetapi ada peringkat di atasnya yang kosong. Periksa \u201CPeringkat Putusan\u201D supaya urutannya tidak terputus.`,
"not-ranked":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi peserta itu tidak diperingkat pada tahap ini. Periksa kode atau tahapnya.`,
"below-passing-score":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi nilainya di bawah \u201CNilai Minimal Lolos\u201D sehingga tetap tidak lolos.`,
outdated:`Saat pleno memutuskan tentang ${e.entry}, peringkat hitungnya lain dari yang sekarang (${(
t=e.computed)!=
null?t:"\u2013"}). Periksa apakah putusan itu masih berlaku, lalu perbarui \u201CPeringkat Hitung\u201D.`}
[e.
reason]},en:e=>{var t;return{taken:`The plenary gives ${e.entry} rank ${e.rank}, but ${Y(e.others,
"en")} ${e.others.length===1?"is":"are"} there too without a decision. Fill in the \u201CDecided Rank\u201D of all of them.`,
gap:`The plenary gives ${e.entry} rank ${e.rank}, but a rank above it is left empty. Check the \u201CDecided Rank\u201D so that the order has no gap.`,
"not-ranked":`The plenary decided rank ${e.rank} for ${e.entry}, but that entry is not ranked at this stage. Check the code or the stage.`,
"below-passing-score":`The plenary decided rank ${e.rank} for ${e.entry}, but its score is below the \u201CPassing Score\u201D, so it still does not advance.`,
outdated:`When the plenary decided about ${e.entry}, its computed rank was another than now (${(t=e.computed)!=null?
t:"\u2013"}). Check whether the decision still holds, then correct the \u201CComputed Rank\u201D.`}[
e.reason]}};m();var _N={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${Y(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${Y(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var RZ=[...Iy,Fa,Ns,$a];function qi(e,t){let n=Sr.find(a=>a.key===e);if(n!==void 0)return n.word[
t];
let[r,o]=e.split(".");if(r==="prizes")return`${ja[t]} ${o!=null?o:""}`.trim();let i=RZ.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function pd(e,t,n){var i,s;let r=Sr.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:qi(e,n)}function MN(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Iy.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Ou=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?oe(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?K(e.replace(/\./g,","),t):K(e,t),DZ={version:{id:"versi aturan",en:"rules version"}};
function AZ({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":qi(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=DZ[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${qi(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"assignment":
return`${o("pembagian juri untuk","assignment of")} ${a} (${s})`;case"order":return o(
"urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var OZ=(e,t)=>{
var n,r;
return(r=(n=ki.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function Lw(e){var t,n,r;if(!/^[[{]/.
test(e))return e;try{let o=E.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=null?n:(t=o.outcomes)==
null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}catch{return e}}function eg(
e,t){
let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=AZ(e,t);if(r==="order")return`${a} ${n(
"berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===2?i!=null?i:s:null;if(l!==
null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);return`${a}: ${s===null?n(
"tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}return s===null?`${a}: ${n(
"dihapus","taken out")}${i===""?"":` (${Ou(r==="assignment"?Lw(T(i)):i,t)})`}`:`${a}: ${n(
"ditambahkan",
"put in")}${s===""?"":` (${Ou(r==="assignment"?Lw(T(s)):s,t)})`}`}let u=l=>Ou(typeof l!="string"?l:r===
"setting"?pd(l,o,t):r==="entry"&&o==="status"?OZ(l,t):Lw(l),t);return n(`${a}: semula ${u(i)}, kini ${u(
s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}var NZ=5;function Nu(e,t){if(e.length===0)return"";let n=e.slice(
0,NZ).map(o=>{let i=[o.tab,o.cell].filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${eg(o,
t)}`}),r=e.length-n.length;return r>0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join(
"; ")}`}var LN={id:e=>e.decided!==void 0?`Hasil yang ditetapkan ${it(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Nu(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${it(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${it(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Nu(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${it(
e.computed,"en")}). Compute again before making documents.`};m();var jN={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Nu(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Nu(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var zN={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Y(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var BN={id:e=>`${e.entry} ada lebih dari sekali di tab ${re(e.judge,"id")} (baris ${Y(e.rows.map(
T),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${re(e.judge,"en")} more than once (rows ${Y(
e.rows.map(T),"en")}). Keep one row.`};m();var UN={id:e=>`Di tab ${re(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${re(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Y(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var WN={id:e=>`Kode ${e.entry} di tab ${re(e.judge,"id")} bernama ${K(e.written,"id")}, di tab Peserta ${K(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${K(e.written,"en")} in the tab of ${re(e.judge,"en")}, but ${K(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var KN={id:e=>`Kode ${Wn(K(e.entry,"id"),e.more,"id")} di tab ${re(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Wn(K(e.entry,"en"),e.more,"en")} in the tab of ${re(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var GN={id:e=>`Baris${e.name===""?
"":` ${K(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${K(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var HN={id:e=>`Rumus salah (${Wn(e.value,e.more,"id")}): ${re(e.judge,"id")}, ${Kt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Wn(e.value,e.more,"en")}): ${re(e.judge,"en")}, ${Kt(e.where,
"en")}. Type the score.`};m();var qN={id:e=>`Nilai ${re(e.judge,"id")} untuk ${Kt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${re(e.judge,"en")}\u2019s score of ${Kt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var ZN={id:e=>`Nilai ${re(e.judge,"id")} untuk ${Kt(e.where,"id")} terbaca sebagai tanggal ${Wn(
it(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${oe(e.likely,"id")})`}.`,en:e=>`${re(e.judge,"en")}\u2019s score of ${Kt(e.where,"en")} was read as the date ${Wn(
it(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${oe(e.likely,"en")})`}.`};m();var JN={id:e=>`${re(e.judge,"id")} belum menilai ${Kt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${re(e.judge,"en")} has not scored ${Kt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var VN={id:e=>`${Wn(K(e.value,
"id"),e.more,"id")} bukan nilai (${re(e.judge,"id")}, ${Kt(e.where,"id")}). Ketik ${oe(e.min,"id")}\u2013${oe(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Wn(
K(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${re(e.judge,
"en")}, ${Kt(e.where,"en")}). Enter ${oe(e.min,"en")}\u2013${oe(e.max,"en")}, or BK for a conflict of interest.`}
;m();var YN={id:e=>`Nilai ${Wn(oe(e.value,"id"),e.more,"id")} di luar ${oe(e.min,"id")}\u2013${oe(e.max,
"id")} (${re(e.judge,"id")}, ${Kt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Wn(oe(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${oe(e.min,
"en")}\u2013${oe(e.max,"en")} (${re(e.judge,"en")}, ${Kt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var XN={id:e=>`Nilai ${oe(e.value,"id")} dari ${re(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${oe(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${re(
e.judge,"en")}\u2019s ${oe(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${oe(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var QN={id:e=>`Nilai di tab ${re(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${re(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var eP={id:e=>`${re(e.judge,"id")} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: tertinggi ${oe(
e.highest,"id")}, juri lain biasanya ${oe(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${re(e.judge,"en")} seems to use another scale for ${Y(e.criteria,"en")}: at most ${oe(e.highest,
"en")}, other judges usually ${oe(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var tP={id:e=>`Nilai ${K(e.value,"id")} tersimpan sebagai teks (${re(e.judge,"id")}, ${Kt(e.where,
"id")}). Ketik ulang ${oe(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${K(e.value,
"en")} is stored as text (${re(e.judge,"en")}, ${Kt(e.where,"en")}). Retype ${oe(e.number,"en")} in a cell formatted as a number.`}
;m();var nP={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},rP={id:e=>`Total ${re(
e.judge,"id")} untuk ${e.entry} tertulis ${oe(e.value,"id")}, padahal ${nP[e.basis].id} ${oe(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${re(e.judge,"en")}\u2019s total for ${e.entry} says ${oe(e.value,"en")}, but ${nP[e.basis].en} is ${oe(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function PZ({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var iP=6;function IZ({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",iP)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function $Z({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",iP)}. Consider \u201CMethod\u201D = adjusted.`}
function oP(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return PZ(e,t);case"uneven-judges":return t==="id"?IZ(e):$Z(e);case"passing-score-unit":
{let r=oe(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var sP={id:e=>oP(e,"id"),en:e=>oP(
e,"en")};m();var aP={id:e=>`Maksimum dianggap ${oe(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${oe(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var FZ={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Jy(e,"id")}`,en:e=>`is not a known choice; use ${Jy(
e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",en:()=>"is not a number; type digits only"}
,"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?
` (${e.join(", ")})`:""}; correct the number`},"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",
en:()=>"is not a date; write for instance 7 December 2023"},"not-an-address":{id:()=>"bukan satu alamat email; hapus isinya, lalu ketik alamatnya (smart chip dan nama tidak terbaca)",
en:()=>"is not one e-mail address; clear the cell and type the address (smart chips and names are not read)"}
,duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",en:()=>"is there more than once; keep one"}
,"unknown-reference":{
id:e=>`tidak dikenal${e.length>0?`; yang ada: ${Y(e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${Y(
e,"en")}`:""}`},"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",
en:()=>"is not a known key, so it is not used; check its spelling"},combination:{
id:e=>`tidak dapat dipakai bersama ${Y(e,"id")}; ubah salah satunya`,en:e=>`cannot be used together with ${Y(
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
,"category-blank":{id:e=>`masih kosong untuk ${Y(
e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,en:e=>`is empty for ${Y(
e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`},
"category-alone":{id:()=>"hanya dipakai satu peserta; periksa ejaannya",en:()=>"is used by one entry alone; check its spelling"}
,"prizes-unequal":{id:([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
en:([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`}
,"prizes-unused":{id:([
e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`,
en:([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
};function _Z(e,t){let n=K(MN(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function uP({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return _Z(
e,o);let i=typeof t=="string"?pd(t,e,o):t,s=r.map(a=>pd(a,e,o));return`${K(qi(e,o),o)}${i===""?"":` = ${K(
i,o)}`} ${FZ[n][o](s)}.`}var lP={id:e=>uP(e,"id"),en:e=>uP(e,"en")};m();var cP={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},dP={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${K(e.value,"id")} `}${cP[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${K(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${cP[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var mP={id:e=>`Kriteria ${K(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab ${re(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${K(e.criterion,"en")} is in more than one column (${Y(
e.columns,"en")}) of the tab of ${re(e.judge,"en")}. Keep one.`};m();var pP={id:e=>`Tab ${re(e.judge,
"id")} tidak punya kolom untuk kriteria ${K(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${re(e.judge,"en")} has no column for the criterion ${K(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var fP={id:e=>`Tahap ${K(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${K(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var gP={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${K(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${K(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${K(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${K(e.first,"en")}. Delete or rename one of them.`}};m();var hP={id:e=>`Tab ${re(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${re(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var yP=(e,t)=>Y(e.map(n=>oe(n,t)),t),
ra=(e,t)=>Y(e.map(n=>K(n,t)),t,8),Pu=(e,t)=>e===null?"":` ${t} ${e}`,
MZ={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${ra(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${K(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${ra(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Pu(e,"tahap")}: ${ra(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",weight:"bobot",statistic:"nilai tertinggi, terendah, atau statistik lain",
rank:"peringkat",large:"angkanya terlalu besar untuk nilai",
text:"berisi teks","left-out":"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:
e,
year:t,city:n,government:r})=>`Dari judul di atas tabel: ${Y([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),
"id")}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Baris ${t} tab ${K(e,"id")}${n===""?"":` (${K(
n,"id")})`} bukan peserta: ${{numbers:"nomor kolom",example:"contoh pengisian",statistic:
"jumlah atau statistik",weight:"bobot kriteria",maximum:"nilai maksimum",section:
"judul kelompok, dipakai sebagai kategori",header:"judul kolom yang diulang",note:"catatan",
"left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,WEIGHTS:({from:e,stage:t,tab:n=""})=>`Bobot${Pu(
t,"tahap")}: ${{headers:"dari judul kolom",row:"dari baris bobot",products:
"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${K(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Pu(
n,"tahap")}: ${yP(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${K(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${K(e,"id")} dibiarkan: ${{
recap:"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong",
"not-entries":"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},LZ={JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${ra(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${K(
e,
"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${ra(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.
length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[r]} advance)`),
"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({stage:e,names:t}
)=>`${t.
length===1?"1 criterion":`${t.length} criteria`}${Pu(e,"of stage")}: ${ra(t,"en")}.`,PASSED_COLUMN:(
{
header:e,reason:t})=>`${K(e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",
mean:"the mean of the scores",weighted:"a weighted sum of the scores",weight:"a weight",statistic:
"the highest, the lowest or another statistic of the scores",rank:"a rank",large:
"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({
competition:e,year:t,city:n,government:r})=>`From the titles over the tables: ${Y([e,t&&`year ${t}`,
n,r].filter(o=>o!==""),"en")}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Row ${t} of the tab ${K(
e,"en")}${n===""?"":` (${K(n,"en")})`} is no entry: ${{numbers:"column numbers",example:"an example",
statistic:"a sum or statistic",weight:"the weights of the criteria",maximum:
"the highest possible scores",section:"the title of a group, taken as category",header:
"the header again",note:"a note","left-out":"left out, as the committee answered"}[r]}.`,WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Weights${Pu(
t,"of stage")}: ${{headers:"from the headers",row:"from the row of weights",products:
"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${K(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Pu(n,
"of stage")}: ${yP(e,"en")}, ${t==="written"?"as written":"guessed from the scores there are"}.`,
ENTRIES:({count:e,by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?
"code":"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t}
)=>`Names and institutions of entries are completed from the tab ${K(e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,
TAB_LEFT:({tab:e,reason:t})=>`The tab ${K(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",
empty:"it is empty","not-entries":"it has no column of entries","not-scores":
"it has no column of scores",summary:"its numbers sum up other tabs","other-columns":
"its columns differ from those of the judge tabs","other-matter":"it is not about judging"}[t]}.`},
jZ={id:MZ,en:LZ};function zZ({kind:e,params:t},n){
return jZ[n][e](t)}var bP=(e,t)=>zZ(e,t),BZ={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
UZ={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.
en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function jw(e,t){if(e===void 0)return"";let n=(t==="id"?BZ:UZ)[e.reason](ra(e.
tabs,t));return n===""?"":` ${n}`}var wP={id:e=>e.judge===null?`Tab ${K(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${jw(
e.why,"id")}`:e.within?`Tab ${K(e.tab,"id")} tidak memuat nilai ${re(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${K(e.tab,"id")} untuk ${re(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${K(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${jw(
e.why,"en")}`:e.within?`The tab ${K(e.tab,"en")} holds no scores of ${re(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${K(e.tab,"en")} for ${re(e.judge,"en")}. Make it, or correct its name.`};m();var vP={
id:e=>e.isShutOut?
"Tab ini tertutup bagi Anda, padahal Anda panitia. Minta pemilik berkas menekan \u201CPeriksa lembar juri\u201D satu kali; sesudahnya tab ini terbuka bagi Anda.":
"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:e=>e.isShutOut?
"This tab is closed to you although you are on the committee. Ask the owner of the file to press \u201CCheck judge tabs\u201D once; then it is open to you.":
"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var kP={id:e=>`Tab ${re(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${re(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var tg=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${oe((i=t[o])!=null?i:0,n)}`}),n,8),WZ={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":
"hanya ada, atau hanya diisi, di sebagian tab juri",
"sum-misfit":"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",
matter:"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",letters:
"berisi huruf atau kata seperti nilai, bukan angka",grade:
"angkanya mengikuti jumlah nilai lain, seperti peringkat mutu",parts:
"salah satu dari beberapa angka di bawah setiap kriteria",blank:"belum diisi di tab mana pun",
"not-numbers":"tidak berisi angka di tab mana pun",penalty:
"berjudul seperti pengurangan nilai, yang tidak dapat dihitung di sini","same-everywhere":
"isinya sama di semua tab juri, sedangkan nilai lain berbeda",large:
"angkanya jauh lebih besar daripada nilai lain",hidden:
"disembunyikan, tetapi berisi nilai seperti kriteria lain","not-listed":`berisi angka, tetapi tidak ada di tab ${Z.criteria.
id}`},KZ={unnamed:"has no header, but holds numbers","some-tabs":
"is on, or filled in on, some judge tabs only","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",letters:
"holds letters or words as if they were scores, not numbers",grade:
"has numbers that go by the sum of the others, like a grade",parts:
"is one of several numbers under each criterion",blank:"is not filled in on any tab","not-numbers":
"holds no numbers on any tab",penalty:"is headed like a deduction, which cannot be counted here",
"same-everywhere":"holds the same on every judge tab, while other scores differ",large:
"has far larger numbers than the other scores",hidden:
"is hidden, but holds scores like the criteria","not-listed":`holds numbers, but is not in the tab ${Z.criteria.en}`}
,ng=(e,t)=>Y(e.map(
n=>K(n,t)),t,4),xP={id:{old:"bernama seperti salinan atau tab lama",time:
"menyebut tahun atau masa lain",unlike:"tidak bernama seperti tab juri lain","same-judge":
"menyebut juri yang sudah punya tab lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs","same-judge":
"names a judge who has another tab"}},TP={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},GZ={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${K(e,"id")}`} ${WZ[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${Z.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${K(e,"id")} ${TP.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,
tab:o=""})=>{let i=tg(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${mt([n],1,10,100)?
"tidak terbaca pasti":`berjumlah ${oe(n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,row:`Baris di bawah judul kolom (${i}) tidak berlabel. Apakah itu bobot?`,
maxima:`Nilai maksimum setiap kriteria berbeda (${i}), dan bobot tidak tertulis. Bila poinnya dijumlahkan, jawab seperti tertulis; bila setiap kriteria sama penting, jawab sama besar.`,
totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,beside:t.every(
s=>s===0)?`Tab ${K(o,"id")} menyebut bobot di luar tabel, tetapi tidak jelas untuk kriteria mana. Tulis bobot pada judul kolom, atau jawab sama besar.`:
`Di luar tabel pada tab ${K(o,"id")} tertulis bobot ${i}. Bobot mana yang dipakai?`,elsewhere:`Tab ${K(
o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,recap:`Nilai pada tab ${K(
o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},JUDGE_WEIGHTS:({judges:e,weights:t})=>`Tertulis bobot juri: ${tg(e,t,"id")}. Di sini semua juri dihitung sama. Bila itu benar, jawab sama besar; bila tidak, gabungkan dahulu nilai para juri.`,
SCALES:({judge:e,highest:t,others:n})=>`Nilai tertinggi ${K(e,"id")} hanya ${oe(t,"id")}, juri lain sampai ${oe(
n,"id")}. Bila skalanya lain, samakan dahulu; bila tidak, jawab ikut dihitung.`,DIVISIONS:({
categories:e})=>`Setiap juri hanya menilai satu kategori (${ng(e,"id")}). Apakah setiap kategori punya juri dan pemenang sendiri? Bila tidak, lengkapi baris setiap juri.`,
NAMES:({
code:e,one:t,other:n,count:r})=>`Kode ${K(e,"id")} di sini ${K(n,"id")}, di tab lain ${K(t,"id")}${r>
1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${K(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${K(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${K(e,"id")} berisi nilai seperti tab juri, tetapi ${xP.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${ng(
e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${K(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${Y(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({
row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>K(t,
"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,HZ={COLUMN:({
header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${K(e,"en")}`} ${KZ[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${Z.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${K(e,"en")} ${TP.en[n]}. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=tg(e,t,"en");return{headers:`The weights in the headers (${i}) ${mt(
[n],1,10,100)?"are not read for certain":`add up to ${oe(n,"en")}, not 100`}. Which weights count?`,
row:`The row below the headers (${i}) has no label. Are these the weights?`,maxima:`The criteria have different maximum scores (${i}), and no weights are written. If the points are added up, answer as written; if all criteria count alike, answer all equal.`,
totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,beside:t.every(s=>s===0)?
`The tab ${K(o,"en")} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`:
`Outside its table the tab ${K(o,"en")} gives the weights ${i}. Which weights count?`,elsewhere:`The tab ${K(
o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,recap:`The scores on the tab ${K(
o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}[r]},
JUDGE_WEIGHTS:({judges:e,
weights:t})=>`Weights of judges are written: ${tg(e,t,"en")}. Here all judges count alike. If that is right, answer all equal; if not, combine the judges\u2019 scores first.`,
SCALES:({judge:e,highest:t,
others:n})=>`The highest score of ${K(e,"en")} is only ${oe(t,"en")}, other judges go up to ${oe(n,
"en")}. If the scale is another one, convert the scores first; if not, answer that they count.`,
DIVISIONS:({
categories:e})=>`Each judge scores one category only (${ng(e,"en")}). Does each category have its own judges and winners? If not, complete every judge\u2019s rows.`,
NAMES:({code:e,one:t,other:n,count:r})=>`Code ${K(e,"en")} is ${K(n,"en")} here and ${K(t,"en")} on another tab${r>1?
` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${K(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${K(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({tab:e,reason:t})=>`The tab ${K(e,"en")} holds scores like a judge's, but ${xP.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${ng(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${K(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${Y(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(e.map(t=>K(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,qZ={id:GZ,en:HZ},ZZ=({kind:e,params:t},n)=>qZ[n][e](
t),Iu=(e,t)=>ZZ(e,t),JZ={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},table:{id:"Seperti di tabel",en:"As in the table"},totals:{id:
"Seperti kolom jumlah",
en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},criteria:{id:"Semuanya kriteria",en:
"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:{id:"Ikut dihitung",en:
"Counts"},own:{id:"Juri dan pemenang sendiri",en:"Own judges and winners"},judges:{id:"Nilai juri",
en:"They are judges"}},SP=(e,t)=>JZ[e][t];var EP={id:({question:e})=>Iu(e,"id"),en:({question:e})=>Iu(
e,"en")};var zw={TAB_MISSING:wP,UNDERSTANDING_OPEN:EP,TAB_EMPTY:hP,TAB_UNPROTECTED:kP,TAB_COPY:gP,
TAB_OPEN:vP,
STAGE_NOT_BEGUN:fP,COLUMN_MISSING_CRITERION:pP,COLUMN_DUPLICATE_CRITERION:mP,ROW_MISSING_ENTRY:UN,
ROW_WITHOUT_CODE:GN,
ROW_UNKNOWN_ENTRY:KN,ROW_DUPLICATE_ENTRY:BN,ROW_NAME_MISMATCH:WN,SCORE_ROWS_PERMUTED:QN,
SCORE_MISSING:JN,
SCORE_NOT_NUMBER:VN,SCORE_TEXT_NUMBER:tP,SCORE_IS_DATE:ZN,SCORE_OUT_OF_RANGE:YN,SCORE_ERROR:HN,
SCORE_FORMULA:qN,
SCORE_SCALE_SUSPECT:eP,SCORE_OUTLIER:XN,TOTAL_MISMATCH:rP,JUDGE_NO_VARIANCE:tN,JUDGES_IDENTICAL:oN,
JUDGES_DISAGREE:rN,
JUDGE_CONFLICT:eN,SCORE_UNASSIGNED:aN,JUDGE_RECUSED:nN,ENTRY_UNSCORED:J1,ENTRY_FEW_READINGS:Z1,
PANEL_DISCONNECTED:sN,
ASSIGNMENT_CAUTION:Q1,ENTRY_DUPLICATE_CODE:H1,ENTRY_DUPLICATE_NAME:q1,NAMES_SIMILAR:V1,
SETTING_INVALID:lP,
WEIGHTS_INVALID:dP,SCALE_ASSUMED:aP,METHOD_CAUTION:sP,HISTORY_BROKEN:NN,PLENARY_UNCONFIRMED:_N,
RULE_CHANGED_AFTER_SCORING:jN,
TIE_AT_CUT:zN,NOBODY_ADVANCES:IN,PLENARY_CONFLICT:FN,OBJECTION_OPEN:$N,RESULT_STALE:LN,NO_DOCUMENT:
PN,
DOCUMENT_OUTDATED:DN,DOCUMENT_DOTS:CN};var $u=({code:e})=>!zw[e].confidential,VZ=zw;function YZ({
code:e,params:t},n){return VZ[e][n](t)}var er=(e,t)=>YZ(
e,t);function CP(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var XZ={error:F("Kesalahan","Error"),
warning:F("Peringatan","Warning"),info:F("Info","Info")},Fu={severity:F(
"Tingkat","Severity"),stage:F("Tahap","Stage"),tab:F("Tab","Tab"),cell:F("Sel","Cell"),message:F(
"Uraian","What and what to do"),code:F("Kode Temuan","Finding")},QZ=["error","warning","info"],Bw=e=>QZ.
flatMap(t=>e.filter(n=>n.severity===t));function rg(e,t,n,r,o){let i=Z.findings[t],s=[{header:Fu.severity[
t],
width:100,value:a=>XZ[a.severity][t]},{header:Fu.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:Fu.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:Fu.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:Fu.message[t],width:560,value:o},{
header:Fu.
code[t],width:220,value:a=>a.code}];return At(i,n,r,s,Bw(e),0)}m();m();function RP(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new w;return[...e].reverse().flatMap(r=>{let o=Fp(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,$,_;let{entry:c,rank:d,score:p,decision:g,category:b,categoryRank:x}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let O=($=t.get(c.code))!=null?$:null,N=(_=g==null?void 0:g.rank)!=null?_:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:O,category:b,categoryRank:
x}})})}m();var oa={institution:F("Instansi","Institution"),parent:F("Induk","Parent"),unitType:F(
"Jenis Unit","Unit Type"),required:F("Wajib","Required"),count:F("Jumlah Inovasi","Entries"),codes:F(
"Kode","Codes"),
status:F("Keikutsertaan","Coverage")},eJ={present:F("ikut","takes part"),absent:F("belum mengirim",
"has not submitted"),unlisted:F("ikut, tidak terdaftar","takes part, not listed")};function Uw({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=M(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(M(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new w(e.map(u=>M(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,g;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(g=(p=u[0])==null?void 0:p.unitType)!=null?g:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function Ww(e){let t=Uw(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function DP(e){if(e.institutions.length===0)
return null;let t=Uw(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Ww(e),
absent:t.
map(n=>n.institution.name)}}function AP(e,t,n,r){let o=s=>{var a,u;return(u=(a=Zt.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:oa.institution[t],width:280,value:s=>s.institution.name}
,
{header:oa.parent[t],width:220,value:s=>s.institution.parent},{header:oa.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:oa.required[t],width:80,value:s=>o(s.institution.required)},{header:oa.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:oa.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:oa.status[t],width:180,value:s=>eJ[s.status][t]}];return At(Z.coverage[
t],
n,r,i,Uw(e),1)}m();m();var og=e=>e>0?`0.${"0".repeat(e)}`:"0",_u=(e,t)=>v(dn(e,t))/10**t;var To={
place:F("Peringkat Akhir","Final Rank"),code:F("Kode","Code"),name:F("Nama Inovasi","Innovation"),
institution:F("Instansi","Institution"),category:F("Kategori","Category"),categoryRank:F(
"Peringkat Kategori","Rank in Category"),stage:F("Tahap Terakhir","Last Stage"),rank:F(
"Peringkat Tahap",
"Rank in Stage"),decided:F("Peringkat Putusan","Decided Rank"),title:F("Predikat","Title")};function OP(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:To.place[t],width:80,format:"0",value:l=>l.place},
{header:To.code[t],width:80,value:l=>l.entry.code},{header:To.name[t],width:320,value:l=>l.entry.name}
,
{header:To.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:To.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:To.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:To.stage[t],width:180,value:l=>l.stage},{
header:To.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:og(n),value:l=>_u(l.score,n)}
,
{header:To.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:To.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return At(Z.finalRanking[t],o,i,u,e,3,s)}m();var Kw=(e,t,n,r)=>At(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var tJ={rank:F("Peringkat","Rank"),decided:F("Peringkat Putusan","Decided Rank"),
code:F("Kode","Code"),
name:F("Nama Inovasi","Innovation"),institution:F("Instansi","Institution"),category:F("Kategori",
"Category"),categoryRank:F("Peringkat Kategori","Rank in Category"),tie:F("Penentu Nilai Sama",
"Tie-break"),title:F("Predikat","Title"),prize:F("Uang Pembinaan","Prize"),advances:F("Lolos",
"Advances"),explanation:F(
"Penjelasan","Explanation")},nJ='"Rp"#,##0',rJ=F("belum ditetapkan","not settled"),oJ=F("ya","yes"),
iJ=F("tidak","no");function NP(e,t){let{language:n,decimals:r}=t,o=og(r),i=(c,d,p,g="")=>({header:tJ[
c][n],
width:d,value:p,format:g}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>_u(c,r)},i("advances",80,({advances:c})=>(c?oJ:iJ)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>sJ(c,n),nJ)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>_u(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":_u(p,r)}}))];return At(t.
name,t.title,t.origin,l,s,3,t.layout)}function sJ(e,t){return e===null?"":e==="open"?rJ[t]:e.amount}
function PP(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=ae(a).tabs,l=yn(e),{marked:c,
origin:d}=IP(
e,r),p=Xe();Xn(rg(t.findings,a,c+u.findings(l),d,O=>er(O,a)),o);let g=Gw(e,t.results,n,r);for(let O of g)
Xn(O,o);let b=O=>p.includes(O)&&g.every(N=>N.name!==O);for(let O of s){let N=$i(O,s,a),P=c+u.ranking(
O.name,l);b(N)&&Xn(Kw(N,P,d,u.notRanked(O.name)),o)}let x=Z.finalRanking[a];if(s.length>1&&b(x)&&Xn(
Kw(x,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:O,listed:N}=Ww(e);Xn(
AP(e,a,c+u.coverage(l),`${u.covered(O,N)} \xB7 ${d}`),o)}}function IP({settings:e},t){let n=ae(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=U2(Ar(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function Gw(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=ae(s).tabs,l=yn(e),{marked:c,origin:d}=IP(e,r),p=o.flatMap((O,N)=>{let[P,I]=[t[N],n[
N]];
if(P===void 0||I===void 0)return[];let $=$i(O,o,s),_=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",L=c+u.ranking(O.name,l);return[aJ(e,P,I,$,L,_+d)]});if(o.length<2||t.length<o.length)return p;let g=c+
u.finalRanking(l),b=u.decimals(a),x=Tu(Ar(i.method),s);return[...p,OP(RP([...t]),s,a,x,g,d,b)]}var yn=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function aJ(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=Ar(t.method);return NP(t,{name:r,title:o,origin:
i,
layout:ae(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:Tu(l,s),stageScoreHeader:
Tu(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Ir(e,t,n){let r=nt(t);return Bw(
e).map(o=>{var a,u,l;let i=CP(o),s=n===void 0?null:Xf(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:er(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:Qf(s,r)}}})}var Zi=(
e,t)=>e.
filter(n=>n.severity===t).length,Ji=e=>Zi(e,"error")===0;m();m();var uJ=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function $P(e){let t=n=>(uJ(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function ig({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=nt(e.settings.language);return{facts:t.map(i=>lJ(i,o)),questions:$P(n).
map(i=>cJ(i,o)),answers:[...r].map(i=>dJ(i,o))}}var lJ=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:bP(e,t)}},cJ=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:Iu(e,t),options:FP(e.options,t),default:e.
default}},FP=(e,t)=>e.map(n=>({id:n,label:SP(n,t)}));function dJ([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=FP(Yo[s.kind],i);return{id:e,tab:o,message:Iu(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var mJ=1440*60*1e3;function _P(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*mJ).toISOString().slice(0,10)}
function MP(e,{
stages:t}){var n,r;return((r=(n=ht(e,Ns))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>M(u.name)===M(W(o("reopens"))));if(i===void 0||te(o("ruling")))return[];let[s,a]=[W(o(
"entry")),
W(o("ruling"))];return[{stage:i.name,entry:s,date:xi(o("date")),ruling:a}]})}function LP(e,t,n,r){
var i;
let o=ht(e,Ns);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=W(
a("entry")),l=t.entries.find(P=>Q(P.code)===Q(u)),c=l===void 0?u:et(l),d=xi(a("date")),p=te(a(
"answer"))||te(a("ruling")),g=W(a("reopens")),b=(N=t.stages.find(P=>M(P.name)===M(g)))==null?void 0:
N.name,
x=[];if(!te(a("date"))&&d===null){let P={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};x.push({code:"SETTING_INVALID",severity:"warning",...lt(o,s,"date"),params:
P})}if(g!==
""&&b===void 0){let P=t.stages.map($=>$.name),I={setting:"objections.reopens",value:g,reason:
"unknown-reference",allowed:P};x.push({code:"SETTING_INVALID",severity:"warning",...lt(o,s,"reopens"),
params:I})}
let O={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&x.push({...O,...lt(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?x.push({...O,...lt(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?x.push({...O,...lt(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&x.push({...O,...lt(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),x})}m();m();var Vi=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),Mu=e=>T(e!=null?e:""),jP=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function zP(e){var n;let t=[{thing:"setting",names:[],
values:h.entries({version:e.version,...e.rules})},...e.stages.map(([r,...o])=>({thing:"stage",names:
[
r],values:Vi(["weight","advance","title"],o)})),...e.criteria.map(([r,o,...i])=>({thing:"criterion",
names:[Mu(r),Mu(o)],values:Vi(["weight","min","max"],i)})),...e.entries.map(([r,...o])=>({thing:
"entry",names:[r],values:Vi(["name","institution","category","status"],o)})),...e.judges.map(([r,...o])=>(
{
thing:"judge",names:[r],values:Vi(["institution","stages","conflicts"],o)})),...e.institutions.map((
[
r,...o])=>({thing:"institution",names:[r],values:Vi(["parent"],o)})),...e.plenary.map(([r,o,...i])=>(
{
thing:"plenary",names:[Mu(r),Mu(o)],values:Vi(["rank","reason","votesFor","votesAgainst"],i)})),...(
(n=
e.assignment)!=null?n:[]).map(([r,o,...i])=>({thing:"assignment",names:[Mu(r),Mu(o)],values:Vi([
"judges"],i)})),...e.sheets.flatMap(({stage:r,judge:o,criteria:i,rows:s})=>s.map(([a,...u])=>({thing:
"score",names:[r,o,a],values:Vi(i,u)})))];return new y(t.map(r=>[E.stringify([r.thing,...r.names]),r]))}
function Lu(e,t){var a,u;let[n,r]=[zP(e),zP(t)],o=[...BP(e,t,"old"),...BP(t,e,"now")],i=({thing:l,
names:[
c,d]})=>l==="score"&&o.some(({names:p})=>p[0]===c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,
names:p,values:g}=c,b=r.get(l);if(b===void 0){i(c)||s.push({thing:d,names:p,field:null,old:jP(c),now:
null});
continue}let x=new y(b.values),O=new y(g);for(let N of new w([...O.keys(),...x.keys()])){let[P,I]=[(
a=
O.get(N))!=null?a:null,(u=x.get(N))!=null?u:null];P!==I&&s.push({thing:d,names:p,field:N,old:P,now:I}
)}}
for(let[l,c]of r){if(n.has(l)||i(c))continue;let{thing:d,names:p}=c;s.push({thing:d,names:p,field:
null,
old:null,now:jP(c)})}return s.length>0||E.stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],
field:null,
old:null,now:null}]}function BP(e,t,n){let r=new w(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,
i])));return e.sheets.filter(({stage:o,judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(
({stage:o,judge:i,rows:s})=>({...{thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}
))}m();var qw=[2],tr=qw[0],pJ=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],Hw=4;function fJ(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(
`^(-?)(\\d+)\\.(\\d{${Hw}})(\\d)(\\d*)$`).exec(T(e)))!=null?u:[];if(n==="")return f.abs(e)<10**-Hw/2?
0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=v(n+r)+v(s);return(t===""?a:-a)/10**Hw||0}function ju(e){
let t=r=>typeof r=="number"?fJ(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var gJ=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,sg=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),fd=(e,t)=>e<t?-1:v(e>t);function hJ({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
fd);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>gJ(
s.get(a)))]]).sort(([i],[s])=>fd(i,s))}}var yJ=({settings:e})=>h.fromEntries(pJ.map(t=>[t,sg(e[t])]));
function Yi(e,t,n,r,o=tr){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
yJ(
e),stages:l.map(d=>[d.name,d.weight,d.advance,sg(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,sg(d.stages),sg(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>fd(d.stage,p.stage)||fd(d.judge,p.judge)).
map(hJ),...bJ(e,c)}}function bJ({assignment:e=new y},t){let n=[...e].filter(([r])=>t(r)).flatMap(([r,
o])=>[...o].map(([i,s])=>[r,i,E.stringify(s)])).sort((r,o)=>fd(r.join(`
`),o.join(`
`)));return n.length===0?{}:{assignment:n}}var gd=(...e)=>E.stringify(ju(Yi(...e))),UP=(...e)=>E.stringify(
Yi(...e));m();function zu(e,{competition:t,sheets:n,typedDecisions:r,assigned:o,locate:i}){let{thing:
s,names:a,field:u}=e,
l=(()=>{var b,x,O,N;let[d="",p="",g=""]=a;switch(s){case"score":{let P=n.find($=>$.stage===d&&$.judge===
p),I=(x=(b=P==null?void 0:P.rows.find($=>$.entry===g))==null?void 0:b.marks.get(u!=null?u:""))==null?
void 0:x.at;return P===void 0?null:{tab:P.tab,...I&&{cell:Ce(I.row,I.column)}}}case"setting":return u===
null?null:i({kind:"setting",key:u});case"stage":return c("stage",t.stages.findIndex(P=>P.name===d));
case"criterion":return c("criterion",t.criteria.findIndex(P=>{var I;return((I=P.stage)!=null?I:"")===d&&
P.
name===p}));case"judge":return c("judge",t.judges.findIndex(P=>P.code===d));case"plenary":return(O=r.
find(P=>P.stage===d&&P.entry===p))!=null?O:null;case"assignment":return(N=o.find(P=>P.stage===d&&P.entry===
p))!=null?N:null;default:return null}})();if(l===null)return e;return{...e,tab:l.tab,...l.cell?{cell:
l.
cell}:{}};function c(d,p){return p<0||u===null?null:i({kind:d,index:p,column:u})}}var WP=new A;
function Bu(e,t,n=tr){var c,d,p,g;let{competition:r,sheets:o,decisions:i}=e,s=(c=WP.get(
e))!=null?c:new y;WP.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(g=s.get(u))!=null?g:Je(gd(r,o,i,a,n));return s.set(u,l),l}function Uu(e,t,
n){
var u,l,c;if(Bu(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[gd,UP].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
Je(
(c=a[1])!=null?c:"")===t}var hd=(e,t,n)=>{var r;return(r=qw.find(o=>Bu(e,n,o)===t))!=null?r:Uu(e,t,n)?
tr:null},yd=e=>vu(Ot(Z.decisions[e]).grid);function Zw(e,t,n){let r=t===void 0?null:ku(t);if(t===void 0||
r===null||Je(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=Yi(o,i,s,
t.stage,r.snapshot.version),u=ju({...a,version:tr});return Lu(ju(r.snapshot),u).map(l=>zu(l,e))}
function KP(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!Uu(e,a,s));if(r.length===0)return[
];
let o=yd(e.competition.settings.language),i=new w;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var O,N;let c=o.find(P=>P.stage===s&&P.hash===u),d=((O=Zw(e,c,u))!=null?O:[]).filter(P=>!i.has(E.stringify(
P)));for(let P of d)i.add(E.stringify(P));let{tab:p,cell:g}=(N=d.find(P=>P.tab!==void 0))!=null?N:{}
,
b={...p===void 0?{}:{tab:p},...g===void 0?{}:{cell:g}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var HP="rules",wJ=8e3;function qP(
e,t){let{assignment:n,...r}=e,o={...r,entries:[],judges:[],institutions:[]},
i=Yi(o,[],[],t);return{...i,version:0,stages:i.stages.filter(([s])=>s===t),criteria:i.criteria.filter(
([s])=>s===null||s===t)}}var ZP=(e,t)=>Je(E.stringify(qP(e,t)));function vJ(){let e=_e(HP);try{
return E.
parse(e!=null?e:"{}")}catch{return{}}}var kJ=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({
marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function JP(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=vJ(),o=new y(n.stages.filter(({name:s})=>kJ(e,s)).map(({name:s})=>[s,qP(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...h.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>h.fromEntries(h.entries(s).map(([u,l])=>[u,GP(l)]));Ze(HP,E.stringify(E.stringify(
s).length>wJ?a():s))}return[...o].flatMap(([s,a])=>{var O,N;let[u,l]=[r[s],Je(E.stringify(a))];if(u===
void 0||GP(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:Lu(d,a).map(P=>zu(
P,e)),{tab:g,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},x={...g===void 0?{}:{tab:g},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...x,params:{
changes:p}}]})}
var GP=e=>e.startsWith("{")?Je(e):e;m();var Jw=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=hn(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function xJ(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:Ur(Xe(),"objections",Ct());if(r===void 0)return new y;
let o=ae(e.settings.language).history,i=MP(je(r),e).filter(Jw(t,n)),s=new w(i.map(({stage:a})=>a));
return new y(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function VP(e,t){let n=st(e.stages,t),r=xJ(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function ri(e,{rows:t}){let{competition:n}=e,r=st(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=_P(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...KP(e,r),
...JP(e,()=>t),...i===void 0?[]:LP(je(i),n,s,Jw(r,t))]}function YP(){return ce(()=>(ve(),So(On(Re,
"ranking"))))}function So(e){let{workbook:t,history:n}=e,
{language:r}=t.competition.settings,{findings:o,progress:i}=It(t,{provisional:!1}),s=[...o,...ri(t,n)];
return Xs(t,s),Tw(t.own,i),{ok:Ji(s),findings:Ir(s,r,cd(e)),understood:ig(t),progress:i,fixes:G1(e,
nt(
r))}}function XP(){return ce(()=>(ve(),Re(()=>{let e=at("ranking");Ut(e);let{competition:t}=e,{
language:n}=t.
settings,r=It(e,{provisional:!1}),o=[...r.findings,...ri(e,e.history)],i=o.filter($u),s=ae(n).tabs,a=`${s.
checked(ut(),Te(),xt())} \xB7 ${s.overwritten}`,u=s.findings(yn(t));Xn(rg(i,n,u,a,c=>er(c,n)),e.keepers),
Xs(e,o),Tw(e.own,r.progress);let l=e.questions.length;return{errors:Zi(i,"error"),warnings:Zi(i,
"warning"),questions:l}})))}var TJ=q({tab:B()});function QP(e){return ce(()=>{let{tab:t}=he(TJ,e);
return ve(),Re(()=>{let n=at();
Ut(n);let{findings:r}=It(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&be(fe("BAD_REQUEST",ae(ft()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=ae(i).history.accepted(t);return $t(n.history,{at:ut(),by:Te(),action:"accept",detail:s,
run:xt(),
hash:""},n.competition.settings),Xs(n,o),So(On())})})}m();var SJ=q({answers:Pt(B(),Me(B()))});
function eI(e){return ce(()=>{let{answers:t}=he(SJ,e);return ve(),
Re(()=>{let{questions:n}=at(),r=EJ(Sw(),n,h.entries(t)),{notAsked:o,tooManyAnswers:i}=ae(ft()).problems;
return r===null&&be(fe("BAD_REQUEST",o)),E1(r)||be(fe("BAD_REQUEST",i)),So(On())})})}function EJ(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?RJ(s,i):CJ(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var CJ=(e,t)=>e.options.
some(n=>n===t)?S1(e,t!=null?t:""):null;function RJ(e,t){return e===void 0||t===null?null:h.entries(
Yo).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var tI=q({fixes:de(B())}),Vw=250;
function nI({sheets:e},t,n,r,o){var l,c,d,p,g,b,x;let i=e.filter(O=>O.
tab===t),s=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(g=s==null?void 0:
s.rows.find(O=>O.row===r))==null?void 0:g.entry)!=null?b:"";return{judge:(x=s==null?void 0:s.judge)!=
null?x:n,entry:u,criterion:a}}function rI(e){return ce(()=>{let{fixes:t}=he(tI,e);ve();let n=On(Re),
{workbook:r}=n,o=nt(r.competition.settings.language);return{fixes:oI(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=Qf(i,o),c={old:l.old,now:Yr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:g,criterion:b}=nI(r,s,a,d,p);return{tab:s,cell:Ce(d,p),entry:g,criterion:b,...c}})}})}})}
function oI(e,t){
let n=new w(t);return K1(e).filter(r=>n.has(r.id)&&r.status==="offered")}function iI(e){return Dw(e.
ledger),sd(e.history),e}function sI(e){return ce(()=>{let{fixes:t}=he(tI,e);return ve(),Re(()=>{let n=iI(
On()),{competition:r}=n.workbook,o=oI(n,t),i=new y(r.judges.map(({code:x,email:O})=>[x,O])),s=({fix:
x,
judge:O})=>{var N;return x.kind!=="score"||((N=i.get(O))!=null?N:"")!==""},a=DJ(n.workbook,o.filter(
s)),{ledger:u,history:l}=n;a.length>0&&(u=ea(u,[...u.list,...a],r.settings),{ledger:u,history:l}=ld(
n.workbook,u,l));let c=new w(a.map(({id:x})=>x)),d=u.list.filter(({id:x})=>c.has(x)),p=x=>d.filter(O=>O.
status===x).length,g=new w(o.map(({id:x})=>x)),b=o.reduce((x,O)=>x+O.cells.length,0);return{applied:
p(
"applied"),asked:p("waiting"),left:b-d.length+t.filter(x=>!g.has(x)).length,unreachable:[...new w(o.
filter(x=>!s(x)).map(({judge:x})=>x))],check:So(On())}})})}function DJ(e,t){let[n,r,o]=[ut(),Te(),ta(
)],
i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{let p=c.kind==="score"?"waiting":"applied";if(
p===
"applied"&&!ni(a))return[];let g=o(a);return d.flatMap(b=>{let{row:x,column:O}=b,N=nI(e,a,u,x,O),P=c.
kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,tab:a,status:p,criterion:P,cell:Ce(x,O),
judge:N.
judge,entry:c.kind==="label"&&N.entry===""?T(c.now):N.entry,now:c.now,kind:c.kind,answeredAt:"",
answeredBy:"",
before:{cell:c.old,format:g.format(x,O)}};return Ru(I,b,g)!=="before"?[]:[{...I,before:{...I.before,
cell:g.cell(x,O)}}]})}),s=k.from({length:f.ceil(i.length/Vw)},xt);return i.map((a,u)=>({...a,id:`${s[
f.
floor(u/Vw)]}/${u%Vw+1}`}))}function aI(){return ce(()=>(ve(),Re(()=>{let e=iI(On()),{workbook:t,
ledger:n,
history:r}=e,{settings:o}=t.competition,i=$w(e),s=Qs(nt(o.language)),[a]=i;if(a===void 0)return be(
fe(
"BAD_REQUEST",s.nothingToUndo));let u=ta(),l=i.find(x=>{let O=ud(x,t);return O===null||!ni(O.tab)||
Ru(
x,O.at,u(O.tab))!=="after"});if(l!==void 0)return be(fe("BAD_REQUEST",s.changedSince(l.tab,l.cell)));
let c={answeredAt:ut(),answeredBy:Te()},d=n.list.map(x=>i.includes(x)?{...x,...c,status:"undone"}:x),
p=ld(t,ea(n,d,o),r),g=new w(i.map(({id:x})=>x)),b=p.ledger.list.find(x=>g.has(x.id)&&x.status==="applied");
return b!==void 0?be(fe("BAD_REQUEST",s.refused(b.tab,b.cell))):So(On())})))}m();var OJ=q({id:B(),
accept:ke()});function uI(e){let t=Te().toLowerCase(),n=e.judges.filter(o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Au(ti(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:Du(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function lI(){let e=Vt(Xe(),Ct());return jn(new y([...e].map(([t,n])=>[t,je(n)]))).competition}
function cI(){return ce(()=>dI(lI()))}function dI(e){let t=nt(e.settings.language),n=new y(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:uI(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...Fw(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function mI(e){return ce((
)=>{
let{id:t,accept:n}=he(OJ,e);return Re(()=>{var d;let r=uI(lI()).find(p=>p.id===t);if(r===void 0)return be(
fe("BAD_REQUEST",Qs(ft()).unknownFix));let o=at(),{competition:i}=o,s=Qs(nt(i.settings.language));if(
((d=
st(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return be(
fe("BAD_REQUEST",s.stageClosed(r.stage)));let u=ud(r,o),l=ta();if(n&&(u===null||Ru(r,u.at,l(u.tab))!==
"before"))return be(fe("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:ut(),by:
Te()};
return B1(r.judge,c)?(n&&u!==null&&ni(u.tab)&&Pw([Ow(r,u.tab,u.at,!1)],!0),dI(i)):be(fe(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var pI={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},fI="#ffffff",
gI="Lembar Juri \xB7 ",Yw=new RegExp(
`(^|\\n)${gI}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function hI({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===fI&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[gI+o,...i];return{background:pI[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function yI({background:e,note:t}){var o,i,s;let[,n=""]=(o=Yw.exec(t))!=null?o:[],r=(s=(i=Yw.exec(
t))==null?void 0:i[2])!=null?s:fI;return{background:h.values(pI).includes(e)?r:e,note:t.replace(Yw,n)}
}m();function bI(e){var r;let t=(r=Pe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function wI(e,t,n){var d,p;let r=Pe().getSheetByName(e),o=new y,
i=[];for(let[g,b]of n.entries())for(let[x,O]of b.entries()){let N=(d=t[g])==null?void 0:d[x];(N==null?
void 0:N.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],Ce(g,
x)]),(N==null?void 0:N.note)!==O.note&&i.push({row:g,column:x})}for(let[g,b]of o)r==null||r.getRangeList(
b).setBackground(g==="#ffffff"?null:g);if(i.length===0)return;let[s,a]=[f.min(...i.map(({row:g})=>g)),
f.min(...i.map(({column:g})=>g))],u=f.max(...i.map(({row:g})=>g)),l=f.max(...i.map(({column:g})=>g)),
c=n.slice(s,u+1).map(g=>g.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var PJ=q({on:ke()}),vI=["error","warning","info"];function IJ(e,t){var r,o;let n=new y;
for(let i of e.
filter($u)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of lo(a).entries()){let g=`${d},${p}`,b=(o=l.get(g))!=
null?o:{severity:u,sentences:[]},x=vI.indexOf(u)<vI.indexOf(b.severity),O=c===0?[er(i,t)]:[];l.set(g,
{severity:x?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function $J(){var n;let e=Xe(),
t=((n=_e(dd))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function kI(e){return ce(()=>{let{on:t}=he(
PJ,e);return ve(),Re(()=>{let n=On(),{workbook:r,history:o}=n,i=t?[...It(r,{provisional:!1}).findings,
...ri(r,o)]:[],s=IJ(i,r.competition.settings.language),a=[...new w([...$J(),...s.keys()])].filter(ni);
t&&Ze(dd,a.join(`
`));for(let u of a){let l=bI(u),c=l.map((d,p)=>d.map((g,b)=>{var N;let x=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),O=yI(g);return x===void 0?O:hI(O,x.severity,x.sentences)}));wI(u,l,c)}return t||Ze(
dd,""),So(n)})})}m();m();m();m();m();var Gn=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function xI(e){e.haste=0,e.
width=f.min(e.width+1,10)}function TI(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var SI=e=>R.now()>=e.until;m();m();var Eo="https://www.googleapis.com/drive/v3/files",EI="https://www.googleapis.com/upload/drive/v3/files",
Wu="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",CI="application/vnd.google-apps.folder",
nr="application/vnd.google-apps.document",Xi="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
ag="application/json",Ku="application/pdf",bd="application/vnd.google-apps.spreadsheet",wd="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Gu=q({id:B(),
mimeType:le(B()),webViewLink:le(B()),modifiedTime:le(B()),appProperties:le(Pt(B(),B())),trashed:le(
ke())}),
Hu=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},Xw=(e,t,n)=>({fields:e,one:t,list:q({files:de(t),
nextPageToken:le(
B())}),fileOf:n}),Qw=Xw(Wu,Gu,Hu);m();m();var FJ=[["api-off",["accessNotConfigured",
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
"notFound"]]];function _J(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function RI(e,t,n){var u,l,c;
let r=MJ(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=FJ.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?_J(e):i[0],a=LJ(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function MJ(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function LJ(e){if(e===null)return null;let t=v(e),n=v.isFinite(t)?
t*1e3:R.parse(e)-R.now();return v.isFinite(n)&&n>0?n:null}var Xr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),qu=({kind:e})=>e==="server"||e==="unknown";
var jJ=6,DI={failure:{kind:"haste",reason:"not-sent"}};function Co(e,t,n="text"){var s,a,u;let r=e.map(
()=>DI),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!SI(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=UJ(l.flatMap(O=>{var N;return(N=e[O])!=null?N:[]}),n),p=[],g=null,b=!1;for(let[O,N]of l.entries(
)){
let P=(s=d[O])!=null?s:DI,I=r[N];r[N]=I!==void 0&&zJ(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!BJ(P,e[N])||o[N]>=jJ)&&(p.push(N),b=!0,g=f.max(g!=null?g:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&Xr(O.failure)))break;if(i=[...p,...c],!b){xI(t);continue}let x=TI(
t,g);if(x===null)break;Utilities.sleep(x)}return r}var zJ=e=>"failure"in e&&e.failure.kind==="server",
BJ=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function UJ(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
T(i);if(Jf(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:RI(s,i.getContentText(),WJ(i))}})}function WJ(e){let t=e.getHeaders(
),
n=h.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function oi(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=bt(
e,KJ(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function KJ(e){
try{return E.parse(e)}catch{return null}}var ug="lembar-juri-boundary-7f3a9c",Zu=5*1024*1024-4096;
function Qr(e,t){return Co(e.map(GJ),t).map(
n=>{let r=oi(Gu,n);return"failure"in r?r:{ok:Hu(r.ok)}})}function tv(e,t,n){let r=`${Eo}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Wu)}`,o=E.stringify(t),i=oi(Gu,Co([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Hu(i.ok)}}function ia(e,t,n){let r=e.
map(o=>`${Eo}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return AI(r,n)}
function nv(e,t){
let[n]=AI([`${Eo}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function AI(e,t){let n=e.map(r=>({url:r,method:"get"}));return Co(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function GJ({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${EI}${d}?uploadType=multipart&fields=${encodeURIComponent(
Wu)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${ug}`,payload:[...ev(
`--${ug}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...ev(`--${ug}\r
Content-Type: ${o}\r
\r
`),...k.from(s,p=>p>127?p-256:p),...ev(`\r
--${ug}--\r
`)]}}var ev=e=>Utilities.newBlob(e).getBytes();m();function rv(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Eo}?q=${s}&pageSize=1000&fields=${a}${i}`,l=oi(e.list,Co([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function ov(e,t,n){let r=`${Eo}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=oi(e.one,Co([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Ju=(e,t)=>rv(
Qw,e,[],t),ii=(e,t)=>ov(Qw,e,t);function iv(e,t,n){let r=Ju("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>h.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:CI,appProperties:t}),s=oi(q({id:B()}),Co([{url:`${Eo}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var OI=q({
id:B(),emailAddress:le(B()),role:B()}),HJ=ao(Gu,{permissions:le(de(OI))}),NI=Xw(`${Wu},permissions(id,emailAddress,role)`,
HJ,e=>{var t;return{...Hu(e),access:(t=e.permissions)!=null?t:[]}}),
vd=encodeURIComponent,qJ=e=>`${Eo}/${vd(e)}`,sv=(e,t)=>rv(NI,e,[`mimeType = '${bd}'`],t),av=(e,t)=>ov(
NI,e,t);function ZJ(e){let t=`${qJ(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${vd("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${vd(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${vd(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${vd(e.permission)}`,method:"delete"}}}function kd(e,
t){
let n=Co(e.map(ZJ),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?oi(OI,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Vu="dokumen yang sudah jadi tidak dibuat dua kali",
JJ={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Vu}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Vu}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Vu}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Vu}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Vu}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Vu}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Yu="documents that are ready are not made twice",
VJ={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Yu}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Yu}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Yu}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Yu}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Yu}.`,
unknown:`Drive gave no clear answer. Try again: ${Yu}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Qi(
{kind:e,reason:t},n){let r=(n==="id"?JJ:VJ)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Mt=e=>Je(e).slice(0,32),xd=e=>`folder:${e}`;function eo(e,t,n){let{language:r}=e.settings,o=xd(
t),
i=_e(o),s=i!==null&&YJ(i,n,r)?i:XJ(e,o,n);return{id:s,files:tn(Ju(s,n),r)}}var YJ=(e,t,n)=>tn(ii(e,t),
n)!==null;function XJ(e,t,n){let{language:r}=e.settings,o=ae(r).documents.folder(yn(e)),i=tn(iv(o,{
folder:Mt(
Xt())},n),r);return Ze(t,i),i}function tn(e,t){return"ok"in e?e.ok:sa(e.failure,t)}function sa(e,t){
let n=Qi(e,t);return e.kind==="api-off"?be(fe("DRIVE_API_OFF",n)):e.kind==="scope"?be(fe(
"SCOPE_MISSING",n,Vf())):be(fe("DRIVE_REFUSED",n))}var QJ=q({id:B(),link:B(),maker:B(),email:B(),
permission:B(),collected:B(),modified:B(),done:ye(),of:ye()}),
Td={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},uv=e=>Mt(M(e)),
lv=e=>Mt(Q(e)),PI=(e,t)=>`judge-file:${uv(e)}:${lv(t)}`;function lg(e,t){var n;try{let r=bt(QJ,E.parse(
(n=_e(PI(e,t)))!=null?n:"null"));return r.success?r.data:Td}catch(r){if(r instanceof SyntaxError)return Td;
throw r}}var aa=(e,t,n)=>Ze(PI(e,t),E.stringify(n));function Xu({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Te(),i=Qe(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=lg(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of kd(
i,Gn(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(T(s))}}m();m();
m();var II=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var hr=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),Sd=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Ro=[Sd("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),Sd("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
Sd("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),Sd("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),Sd("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var $I={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[hr("Presentasi",{advance:12,form:
"presentation"}),hr("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Ro};m();var FI={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[hr(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),hr("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),hr("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Ro};m();var _I={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[hr(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Ro};m();var MI={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
hr("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Ro};m();var LI={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[hr("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Ro};var jI={kolabik:FI,"satuin-pelita":LI,mojokerto:MI,malang:_I,gipp:$I};m();m(
);var zI={name:"GIPP 2017, Kota Probolinggo"};m();var BI={name:"Kolabik 2023, Kota Pasuruan"};m();
var UI={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var WI={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var KI={name:"SATUIN PELITA 2019, Kota Pasuruan"};var GI={
kolabik:BI,"satuin-pelita":KI,mojokerto:WI,malang:UI,gipp:zI};var eV=e=>({id:e,...GI[e],...jI[e]}),
Ed=II.map(eV);m();var Do={part:"documents",tab:Z.documents,columns:[{key:"number",header:F("Nomor",
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
header:F("Proses","Run"),width:90},{key:"revision",header:F("Revisi","Revision"),width:80}]},HI=[[
"begun",F("sedang dibuat","being made")],["made",F("jadi","ready")],["draft",F("rancangan","draft")],
["edited",F("disunting","edited")],["signed",F("ditandatangani","signed")],["failed",F("gagal",
"failed")],["deleted",F("terhapus","deleted")],["void",F("tidak berlaku","void")]],tV=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function qI(e){var t;return e===""?"failed":(t=_n(e,HI))!=null?t:tV.test(e)?"signed":"own"}function cg(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=HI.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&qI(t)===e?t:r}function es(e){var r,o,i;let t=ht(e,Do),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>W(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:qI(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var ZI="lastRun",
nV=q({top:ye(),at:B(),by:B(),ranked:de(B()),errors:ye()}),JI=e=>Ze(ZI,E.stringify(e));
function Cd(){var e;try{let t=bt(nV,E.parse((e=_e(ZI))!=null?e:"null"));return t.success?t.data:null}
catch{
return null}}m();m();m();var VI={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};
function YI(e,t,n){var c,d;let r=new y;
for(let p of t){let[,g="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let x=(
d=
r.get(g))!=null?d:{count:0,last:0,digits:b.length};r.set(g,{count:x.count+1,last:f.max(x.last,v(b)),
digits:f.max(x.digits,b.length)})}let[o]=[...r].sort(([,p],[,g])=>g.count-p.count),[i,s,a]=o===void 0?
[VI[e].prefix,0,f.max(VI[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new w(
t.map(Q)),l=[];for(let p=s+1;l.length<n;p+=1){let g=`${i}${T(p).padStart(a,"0")}`;u.has(Q(g))||l.push(
g)}return l}m();var cv={entries:Wr,judges:As},mg={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
rV={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},oV=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
pg=e=>e===""||oV.test(M(e));function XI(e,t){var o,i;if(pg(e))return null;let n=cv[t].columns.find(s=>mg[
t].
includes(s.key)&&Ge(e,s.header));if(n!==void 0)return n.key;let r=M(e);return(i=(o=rV[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var dg=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function iV(e){return e.every(n=>n==="")?"passed":dg(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":dg(e,n=>/^https?:\/\//i.test(n))?"link":dg(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>v(n)===r+1)?"passed":new w(e).size===e.length&&dg(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function QI(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=iV(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=mg[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var sV=10;function aV(e,t){let n=new y;for(let[r,o]of e.entries()){let i=XI(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function uV(e,t){var r;return(r=e.slice(0,sV).map((o,i)=>({row:i,columns:aV(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!pg(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var lV=e=>T.fromCharCode(65+e%26);function t$(e,t,n){var d,p,g;let r=uV(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:QI(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let x of e$(b,t))u.set(x,"known");let l={columns:mg[t].flatMap(b=>{var O;let x=o.
get(b);return x===void 0?[]:[{header:(O=a[x])!=null?O:lV(x),key:b}]}),unknown:a.filter((b,x)=>!pg(b)&&
![...o.values()].includes(x)&&s.some(O=>{var N;return((N=O[x])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,x]of s.entries()){if(x.every($=>$===""))continue;let O={code:"",name:""};for(
let[
$,_]of o)O[$]=(g=x[_])!=null?g:"";let N=i+b+1;if(M(O.name)===""){l.nameless.push(N);continue}let P=e$(
{institution:"",email:"",...O},t),I=P.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:O.name,why:I});else{for(let $ of P)u.set($,"twice");l.added.push(O)}}let c=YI(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var x;return b.code===""?{...b,code:(x=c.shift())!=null?x:""}:b}),l}function e$({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?M(t):`${M(t)}|${M(n)}`;return[...Q(e)===""?[]:[`code:${Q(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function cV(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function n$(e){var u;let t=cV(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var dV={menu:"Siapkan tab juri",noJudges:
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
foreign:(e,t)=>`Tab ${e} masih memuat ${t} peserta yang bukan bagian juri itu lagi. Nilainya tidak dihitung; hapus barisnya.`,
shared:
"Semua tab juri ada dalam satu berkas: setiap juri dapat melihat (tidak mengubah) nilai juri lain. Siapa pun yang boleh mengubah berkas juga boleh mengubah skripnya. Bila nilai harus rahasia atau juri tidak saling kenal, pakai setelan Berkas Juri = terpisah.",
share:
"Bagikan lembar ini kepada para juri sebagai Editor; setiap juri hanya dapat mengisi tabnya sendiri.",
noEmail:e=>`Alamat email ${e} belum terbaca, jadi hanya panitia yang dapat mengisi tabnya. Ketik alamatnya (bukan smart chip) di kolom Email tab Juri, lalu ulangi.`,
badEmail:e=>`Google tidak menerima alamat email ${e}, jadi hanya panitia yang dapat mengisi tabnya. Perbaiki di tab Juri, lalu ulangi.`,
noSuchList:e=>`Tab \u201C${e}\u201D tidak ada, atau bukan daftar yang dapat diambil.`,tooMany:e=>`Daftar terlalu panjang: paling banyak ${e} baris sekali tempel.`,
noNames:
"Tidak ditemukan kolom nama. Sertakan baris judul (misalnya Nama Inovasi, Instansi), lalu tempel lagi."}
,mV={menu:"Prepare judge tabs",noJudges:
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
foreign:(e,t)=>`The tab ${e} still holds ${t} ${t===1?"entry that is":"entries that are"} no longer the judge's. Scores there do not count; delete the rows.`,
shared:
"All judge tabs are in one file: every judge can see (not change) the scores of the others. Whoever may edit the file may also edit its script. Where scores must be secret or judges are strangers, use the setting Judge Files = separate.",
share:"Share this spreadsheet with the judges as Editors; each can fill in the own tab only.",
noEmail:e=>`No e-mail address could be read for ${e}, so only the committee can fill in the tab. Type the address (no smart chip) in the column Email of the Judges tab, then try again.`,
badEmail:e=>`Google rejects the e-mail address of ${e}, so only the committee can fill in the tab. Correct it in the Judges tab, then try again.`,
noSuchList:e=>`There is no tab \u201C${e}\u201D, or it is no list that can be taken over.`,tooMany:e=>`The list is too long: at most ${e} rows at a time.`,
noNames:
"No column of names was found. Include the header row (such as Innovation, Institution) and paste again."}
,to=e=>({id:dV,en:mV})[e];var pV=1e6,r$=1e4,dv=50,fV=q({kind:dt(["entries","judges"]),text:le(B().check(
Ay(pV))),tab:le(B()),write:ke()}),
i$=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.test(t));
function s$(e){return ce(()=>{let{kind:t,text:n,tab:r,write:o}=he(fV,e);return ve(),o?Re(()=>o$(t,n,
r,!0)):o$(t,n,r,!1)})}function o$(e,t,n,r){var g;let o=Vt(Xe(),Ct()),{competition:i}=jn(new y([...o].
map(([b,x])=>[b,je(x)]))),s=o.has("settings")?i.settings.language:ft(),a=to(nt(s)),u=b=>be(fe(
"BAD_REQUEST",b));n!==void 0&&(!Xe().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?n$(t!=null?t:""):je(n).values.map(b=>b.map(W));l.length>r$&&u(a.tooMany(r$));let c=t$(l,e,gV(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(g=o.get(e))!=null?g:Z[e][s],p=r?hV(
e,d,c.added,s):[];return yV(c,d,r,p)}var gV=({entries:e,judges:t},n)=>n==="entries"?e:t;function hV(
e,t,n,r){
var g,b;if(n.length===0)return[];let o=cv[e];mr(t)===0&&en(t1(o,t,r));let i=ht(je(t),o),s=(g=i==null?
void 0:i.columns)!=null?g:new y(o.columns.map(({key:x},O)=>[x,O])),a=new y(o.columns.map(x=>{var O;
return[
x.key,(O=x.format)!=null?O:""]})),u=f.max(...s.values())+1,l=k.from({length:u},()=>"");for(let[x,O]of s)
l[O]=(b=a.get(x))!=null?b:"";let c=mr(t);for(let[x,O]of l.entries())O==="@"&&iT(t,c,x,n.length);let d=n.
map(x=>{var N;let O=l.map(()=>"");for(let[P,I]of s)O[I]=(N=x[P])!=null?N:"";return O});Jt(t,c,0,d,l);
let p=new w(n.flatMap(x=>h.entries(x).flatMap(([O,N])=>N?[O]:[])));return o.columns.flatMap(({key:x,
header:O})=>p.has(x)&&!s.has(x)?[O[r]]:[])}function yV(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,dv).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,dv),repeatedTotal:a.length,nameless:u.slice(0,dv)}}function ts(){return ce(()=>{let e=Xe(),t=Vt(
e,Ct()),n=jn(new y([...t].map(([x,O])=>[x,je(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:ft(),s=nt(i),a=Te(),u=kV(a,r.judges),l=u==="admin",c=Pa(
).
filter(x=>![...t.values()].includes(x)),d=!bV(n),p=!d||c.length>0,g=i$(e),b=l?Cd():null;return{user:
a,
role:u,language:s,competition:yn(r),stages:r.stages.map(x=>x.name),top:Np(r),begun:p,...l?wV(n,e,{
begun:p,
responses:g}):{},presets:l&&d&&c.every(x=>g.includes(x))?Ed.map(({id:x,name:O})=>({id:x,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?TV(Z.documents[i],
e):a$,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?VP(r,Eu(i).rows):[]}
})}
var bV=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,wV=(e,t,{begun:n,responses:r})=>({...n&&ji.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:vV(e.competition,t)}:{}});function vV(e,t){let n=Or(t,e,Zf(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var kV=(e,t)=>ap()?"admin":xV(e,t)?"judge":
"stranger",xV=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),a$={made:0,begun:0};
function TV(e,t){
if(!t.includes(e))return a$;let{grid:n}=Ot(e),r=n===null?[]:[...es(n).rows.values()].filter(i=>i.spreadsheet===
Xt()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var SV=e=>e.every(t=>t.every(n=>n===""));function EV({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function u$(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=Gf(i),a=EV(e,t,s),u=je(a).values,l=r.own.has(a),c=(I,$,_=0)=>{
var z;let{open:L}=Kf(i,$),U=mv(a,L,e.admins,t.email),j=(z=Br().get(a))!=null?z:null;return{tab:a,
judge:t.
code,status:I,added:_,missing:0,foreign:g.length,access:U,id:j}},d=new w(r.sheets.filter(I=>I.tab===
a).flatMap(({rows:I})=>I.flatMap(({entry:$})=>$===null?[]:[Q($)]))),p=Sn(r.competition,e.stage),g=r.
competition.entries.filter(I=>p!==null&&d.has(Q(I.code))&&!p(t,I));if(SV(u))return vw(s,a),c("made",
n.length);let x=r.competition.settings.missing==="assigned"&&p===null?[]:s.values.slice(s.table.top).
flatMap(([I])=>n.filter($=>$.code===I&&!d.has(Q($.code))));if((!yw(s,u)||g.length>0)&&l&&c1(u))return vw(
s,a),g.length=0,c("renewed",n.length);if(!yw(s,u)){let I=l?"changed":"theirs";return{tab:a,judge:t.code,
status:I,added:0,missing:x.length,foreign:0,access:"unprotected",id:null}}let O=u.length-s.table.top;
if(x.length===0)return c("kept",O);let N=O+x.length,P=bw(x,s.table.top+O,i);return g1(a,{...s,...Kf(
i,N)},P),c("added",N,x.length)}function mv(e,t,n,r){if(r==="")return Hf(e,t,n,""),"closed";try{
return Hf(
e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;return Hf(e,t,n,""),"refused"}}var CV=({sheets:
e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),l$=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=ww(
He(n,i.stage).length,f.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
pv=e=>`locked:${e}`;function c$(e){let t=_e(pv(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function fg(e,t,n){let{admins:r,language:o}=e.competition.settings,i=CV(e,t),s=c$(t),a=h.fromEntries(
i.map(d=>[d,d in s?s[d]:cp(d)]));Ze(pv(t),E.stringify(a));for(let d of i)Ua(d,r);for(let{tab:d,open:
p}of l$(
e,t))y1(d,p,[...r,Te()]);let u=ae(o).history.closed(i.length),l={at:ut(),by:Te(),action:"close",
detail:u,
run:xt(),hash:"",stage:t},c=$t(n,l,e.competition.settings);return Xu(e,t,"reader"),c}function d$(e,t,
n,r){
let o=c$(t);for(let[u,l]of h.entries(o))zE(u,l);let i=[...e.competition.settings.admins,Te()];for(
let{
tab:u,open:l,email:c}of l$(e,t))mv(u,l,i,c);Ln();let s={at:ut(),by:Te(),action:"reopen",detail:n,run:
xt(),
hash:"",stage:t},a=$t(r,s,e.competition.settings);return Ze(pv(t),"{}"),Xu(e,t,"writer"),a}var RV=q(
{stage:le(B())}),m$=q({stage:B(),reason:B()});function rr({stages:e,settings:t},n){var o;let r=e.
map(i=>i.name).join(", ");return(o=e.find(i=>M(i.name)===M(n)))!=null?o:be(fe("BAD_REQUEST",ae(t.language).
problems.unknownStage(n,r)))}function ua(e){let t=ce(()=>{let n=e();return ve(),Re(()=>{let r=at(
"all");Ut(r),n(r,r.history)})});return"problem"in t?t:ts()}function DV(e,t){let{language:n,
minReadings:r}=e.
competition.settings;if(r===null)return;let{findings:o}=It(e,{provisional:!1}),i=o.find(s=>s.code===
"ENTRY_FEW_READINGS"&&s.stage===t);i!==void 0&&be(fe("BAD_REQUEST",er(i,nt(n))))}var p$=e=>ua(()=>{
let{
stage:t}=he(RV,e);return(n,r)=>{var a,u;let{competition:o}=n,i=st(o.stages,r.rows),s=t===void 0?(a=i.
find(l=>l.status==="open"))==null?void 0:a.stage:rr(o,t).name;if(s!==void 0){if(((u=hn(i,s))==null?
void 0:
u.status)==="open"){DV(n,s),fg(n,s,r);return}sd(r),Xu(n,s,"reader")}}});function gg(e,{settings:t}){
let n=e.replace(/\s+/g," ").trim().slice(0,500);return n===""?be(fe("BAD_REQUEST",ae(t.language).problems.
reasonMissing)):n}var f$=e=>ua(()=>{let t=he(m$,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}
=rr(
o,t.stage),s=st(o.stages,r.rows),a=gg(t.reason,o);if(((u=hn(s,i))==null?void 0:u.status)!=="open"){
d$(
n,i,a,r);return}sd(r),Xu(n,i,"writer")}}),g$=e=>ua(()=>{let t=he(m$,e);return({competition:n},r)=>{
let{
name:o}=rr(n,t.stage),i=gg(t.reason,n),s=ZP(n,o),a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),
u=a[a.length-1];(u==null?void 0:u.hash)===s&&u.detail===i||$t(r,{at:ut(),by:Te(),action:"rules",
detail:i,
run:xt(),hash:s,stage:o},n.settings)}});var OV=q({stage:le(B())}),h$=e=>ua(()=>{let{stage:t}=he(OV,e);
return({competition:n,typedDecisions:r},o)=>{
let{settings:i}=n,s=ae(i.language).history,a=t===void 0?null:rr(n,t).name,{unconfirmed:u,missing:l}=Mf(
r,o.rows,Je),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(N=>N.stage===d))||a!==null&&M(a)!==
M(d))continue;let g=r.filter(N=>N.stage===d),b=g.map(N=>ow(N,Je)).join(" "),x=s.plenary(g.map(({
entry:N,
rank:P})=>`${N}: ${P}`)),O={at:ut(),by:Te(),action:"plenary",detail:x,run:xt(),hash:b,stage:d};c=$t(
c,O,i)}}});m();m();var y$="lembar-juri-evidence";function hg(e,t,n){let r={format:y$,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var yg=e=>e.slice(0,16);function b$(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==y$||r.version!==1||!o.every(k.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var fv=e=>e.map(({entry:t})=>t.code),w$=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function v$({settings:e},{standings:t,places:n,
last:r},o){let i=Ya(t,p=>p.category),s=p=>{var g;return((g=i.get(p.category))!=null?g:[]).filter(b=>Wt(
b)<Wt(p))},a=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,g])=>[p,[...g].reverse().find(b=>b.advances)])),c=(p,{rounded:g,sharing:b})=>{let{advances:x,
cutNote:O,title:N,score:P,entry:I}=p,$=p.category===null?{}:{category:p.category},_=G=>a?Wt(G)===Wt(
p):b.includes(G.entry.code),L=()=>{var G;return fv(((G=i.get(p.category))!=null?G:[]).filter(_))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Qt(
e.passingScore),score:g}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{removed:w$(p)}}];if(
O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let G=s(p).filter(X=>X.cutNote!=="institution-full"&&M(X.entry.institution)===M(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:fv(
G)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:L(),...$}}];if(x)return[{code:"ADVANCES",params:{places:n,last:r,title:N,...$}}];let U=l.
get(p.category),j=U&&!a?Pp(U.score,P,o):null,z=j===null||j.s<0?null:j;return[{code:"OUTSIDE_CUT",
params:{
places:n,last:r,behind:z,...$}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:L(),
...$}}]:
[]]},d=p=>{let{place:g,vacated:b,prize:x}=p;if(g===null)return[];let O=r&&e.rankedWinners,N=u.filter(
I=>I.category===p.category&&Wt(I)<Wt(p)),P=b!==null&&b.from===null;return[...N.length>0&&(O||n!==null&&
Wt(p)>n)?[{code:"PASSED_OVER",params:{place:g.place,over:fv(N)}}]:[],...b!==null&&(O||P)?[{code:
"MOVED_UP",params:{place:g.place,from:b.from,removed:w$(p)}}]:[],...x===null?[]:[{code:"PRIZE",
params:{prize:x}}]]};
return(p,g)=>{let{category:b,categoryRank:x}=p;return[...b!==null&&x!==null?[{code:"CATEGORY_RANK",
params:{
category:b,rank:x}}]:[],...c(p,g),...d(p)]}}m();function k$(e,t){let n=[];for(let r of e){let o=n[n.length-1],
i=o==null?void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function x$(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,Gr(a,t)])),o=k$(e,(s,a)=>mn(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=k$(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,g,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(g=i[a+1])==null?
void 0:g.standings)!=null?b:[]}]})))}function T$(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function NV(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:bC(e,r);return t.set(r,o),
o(n)}}function PV(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let x=b&&o.includes(b.entry.code)?T$(e,b):null;return b&&x?[{entry:b.entry.code,
rank:b.
rank,value:x}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,g=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...g}}]}function IV({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function $V(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function S$(e,
t,n){
var I;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=Bn(s),c=l==null?
void 0:l(o,r),d=NV(o),p=x$(a,r.decimals),g=_c(e,i,n),b=o.criteria.map(({name:$,weight:_,max:L})=>({
criterion:$,
weight:Qt(_),max:Qt(L)})),x=Sn(e,i),O=new y;for(let{entry:$,judge:_,reason:L}of o.leftOut){let U={
code:"JUDGE_LEFT_OUT",params:{judge:_,reason:L}};O.set($,[...(I=O.get($))!=null?I:[],U])}let N=({
entry:$,judgeScores:_,
stageScore:L,score:U})=>{var X,ge;let j=(X=O.get($.code))!=null?X:[],z=[..._].map(([J,Se])=>({judge:
J,
score:Se})),G=x===null?o.judges:o.judges.filter(J=>x(J,$)),H=G.map(J=>J.code).filter(J=>!_.has(J)&&!j.
some(({params:Se})=>Se.judge===J));return[{code:"STAGE_SCORE",params:{method:s,judges:z,criteria:b,
score:L}},
...x===null?[]:[{code:"ASSIGNED_JUDGES",params:{judges:G.map(({code:J})=>J),of:o.judges.length}}],
...(ge=
c==null?void 0:c($.code))!=null?ge:[],...j,...H.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{
judges:H}}]:
[],...r.carryOver?[{code:"CARRIED_OVER",params:{parts:g($.code,L),score:U}}]:[]]},P=v$(e,t,u);return $=>{
let _=p.get($.entry.code);return _===void 0?[]:[...N($),...PV($,_,d),...IV($,_,u),...$V($),...P($,_)]}
}var bg=(e,t)=>t.map((n,r)=>FV(e,n,t.slice(0,r)));function FV(e,t,n){let{language:r,decimals:o}=e.settings,
i=S$(e,t,n),s=V2(r,o,Ar(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:Y2(
u,r,o)}]}))}function E$(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=st(
s.stages,t),
u=({stage:O})=>{var N;return((N=hn(a,O.name))==null?void 0:N.status)==="open"},l=It(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(O=>O.name===i),d=l.results.filter((O,N)=>N<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),g=o&&!n?p:[],b=g.length>0?[]:p,x=O=>{var N;return O.code===
"TAB_UNPROTECTED"&&g.includes((N=O.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:bg(
s,d),toClose:g,open:b,findings:l.findings.filter(O=>!x(O)),writes:r!=null?r:!n&&b.length===0}}m();
var C$=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:h.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var R$=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function D$(e,t){let[n,r]=[R$(e),R$(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var _V=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function A$(e,t,n,r){let o=Bn(t.method),
{quickly:i}=o,s=i===void 0?o:{...o,scores:a=>i(a,r)};return t.panel.judges.flatMap(({code:a})=>{let u=js(
e,_V(t.panel,a),n,[],s);return u.standings.length===0?[]:[{judge:a,...D$(t,u)}]})}function O$(e,t,n){
let{settings:r}=e,{unit:o}=Bn(r.method);return La.filter(s=>s!==r.method&&(!r.carryOver||Bn(s).unit===
"points")&&(r.passingScore===null||Bn(s).unit===o)).flatMap(s=>{let a=js({...e,settings:{...r,method:
s}},
t.panel,n);return a.standings.length===0?[]:[{method:s,...D$(t,a)}]})}m();function N$(e,t,n,r){let o=e.standings.filter(
c=>c.advances).length,[i,s]=[e.standings[o-1],e.standings[o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(c=>c.advances))return null;let[a,u]=[i,s].map(({entry:c})=>t.entries.findIndex(
({code:d})=>d===c.code)),l=n.map(({truth:c,another:d})=>{let p=({scores:g})=>g[a]-g[u];return p(d)-p(
c)});return{lastIn:i.entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),
standardError:t.
judges.length<2?null:f.sqrt(pn(l)/l.length)}}m();function P$(e){var p,g;let t=e.length,n=(g=(p=e[0])==null?
void 0:p.length)!=null?g:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(Jn),o=e[0].map((b,x)=>Jn(e.map(O=>O[x]))),i=Jn(r),s=e.flatMap(
(b,x)=>b.map((O,N)=>(O-r[x]-o[N]+i)**2)),a=n*pn(r)/(t-1),u=t*pn(o)/(n-1),l=Dr(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function I$(e,t){let{groupCount:n}=Xa(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=_s(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?k.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();m();function $$(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],r=f.sqrt(pn(t)*pn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[Jn(t),Jn(n)];return f.max(-1,f.min(1,Dr(e.map(([s,a])=>(s-o)*(a-i)))/r))}
function F$(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Ms(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Ms(u.filter((p,g)=>g!==o));return l===null||c.length===0?[]:[[l,Jn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:f.sqrt(pn(s)/(s.length-1)),agreement:$$(a)}})}m();m();
function MV(e){let t=v.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function _$(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-MV(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=v.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function LV(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Dr([...t.
values()].map(r=>r**3-r))}function M$(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Ep),i=e.map((c,d)=>Dr(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*Dr(r.map(LV));if(s<=0)return null;let a=12*pn(i)/s;return{w:a,p:
_$(
n*(t-1)*a,t-1)}}m();function L$(e){let t=e.map(Ms).filter(i=>i.length>1),n=t.flat(),r=pn(n)/(n.length-1);
return r>0?1-Dr(
t.map(i=>i.length*pn(i)/(i.length-1)))/n.length/r:null}m();m();m();m();var j$=()=>Oi;m();var z$=()=>Rp(
e=>f.ceil(e/2)-1);m();var B$=()=>e=>Oi(Cp(e,Ep));m();var U$=()=>Rp(e=>e<Ic?0:1);m();function jV(e){
let t=f.sqrt(pn(e)/(e.length-1)),n=Jn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var W$=()=>e=>Oi(
Cp(e,jV));var K$={mean:j$,trimmed:U$,median:z$,"rank-sum":B$,"z-score":W$,adjusted:Dp};function gv(e,
t,n,r,o){var i,s,a;return(a=(s=(i=K$)[e])==null?void 0:s.call(i,t.rows,n))!=null?a:zV(
$c[e],t,r,o)}function zV(e,{entries:t,judges:n},r,o){let i=new y(r.judges.map(u=>[u.code,u])),s=n.map(
u=>i.get(u)),a=u=>new y(t.map(({code:l},c)=>[l,new y(u[c].flatMap((d,p)=>d===null?[]:[[n[p],{score:
Qt(
d),marks:[]}]]))]));return u=>{let l=e.scores({...r,entries:t,judges:s,readings:a(u)},o);return Float64Array.
from(t,({code:c})=>{var d,p;return(p=(d=l.get(c))==null?void 0:d.valueOf())!=null?p:v.NaN})}}m();m();
function wg(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}function ns(
e){
for(;;){let t=1-e(),n=1.7156*(e()-.5),r=t-.449871,o=f.abs(n)+.386595,i=r*r+o*(.196*o-.25472*r);if(i<
.27597||i<=.27846&&n*n<=-4*t*t*f.log(t))return n/t}}function Qu(e,t){let n=t/2-.3333333333333333,r=1/
f.sqrt(9*n);for(;;){let o=ns(e),i=1+r*o;if(i<=0)continue;let s=i*i*i,a=1-e(),u=o*o;if(a<1-.0331*u*u||
f.log(a)<.5*u+n*(1-s+f.log(s)))return 2*n*s}}var BV=20231207,hv={first:100,complete:1,incomplete:4},
el=8,vg=25e-10;function UV({entries:e,rows:t}){
let n=k.from(e.keys()).sort((o,i)=>e[o].code<e[i].code?-1:1),r=n.flatMap(o=>t[o].flatMap((i,s)=>i===
null?[]:[{entry:o,judge:s,score:i}]));return{order:n,entry:Int32Array.from(r,o=>o.entry),judge:
Int32Array.
from(r,o=>o.judge),score:Float64Array.from(r,o=>o.score)}}function WV({order:e,entry:t,judge:n,score:
r},o){
let i=new Float64Array(e.length),s=new Float64Array(o),[a,u]=[new Float64Array(e.length),new Float64Array(
o)];for(let b=0;b<r.length;b+=1)i[t[b]]+=r[b],a[t[b]]+=1,u[n[b]]+=1;for(let b=0;b<i.length;b+=1)i[b]/=
a[b];for(let b=0;b<r.length;b+=1)s[n[b]]+=r[b]-i[t[b]];for(let b=0;b<o;b+=1)s[b]/=u[b];let l=e.reduce(
(b,x)=>b+i[x],0)/e.length,c=(b,x)=>b.reduce((O,N)=>O+(N-x)**2,0)/b.length,d=0;for(let b=0;b<r.length;
b+=
1)d+=(r[b]-i[t[b]]-s[n[b]])**2;let p=f.max(1,r.length-i.length-o+1),g=d/p+vg;return{entries:i,
severities:s,
errors:new Float64Array(o).fill(g),mean:l,between:G$(e,i,l)+vg,spread:c(s,0)+vg,level:g}}var G$=(e,t,
n)=>e.
reduce((r,o)=>r+(t[o]-n)**2,0)/e.length;function KV(e,{order:t,entry:n,judge:r,score:o},i){let{
entries:s,
severities:a,errors:u,mean:l,between:c}=i,d=u.map(b=>1/b),p=1/c,g=0;for(let b of t){let x=p,O=p*l;
for(;g<
o.length&&n[g]===b;g+=1){let N=d[r[g]];x+=N,O+=N*(o[g]-a[r[g]])}s[b]=O/x+ns(e)/f.sqrt(x)}}function GV(
e,{
order:t,entry:n,judge:r,score:o},i){let{entries:s,severities:a,errors:u,spread:l}=i,c=a.length,[d,p]=[
new Float64Array(c),new Float64Array(c)];for(let x=0;x<o.length;x+=1)d[r[x]]+=o[x]-s[n[x]],p[r[x]]+=
1;let g=0;for(let x=0;x<c;x+=1){let O=p[x]/u[x]+1/l;a[x]=d[x]/u[x]/O+ns(e)/f.sqrt(O),g+=a[x]}let b=f.
sqrt(l/c)*ns(e)-g/c;for(let x=0;x<c;x+=1)a[x]+=b;for(let x of t)s[x]-=b;i.mean-=b}function HV(e,t,n,
r){
let{entry:o,judge:i,score:s,order:a}=t,{entries:u,severities:l,errors:c}=n,[d,p]=[l.length,a.length],
g=a.reduce((P,I)=>P+u[I],0);n.mean=g/p+f.sqrt(n.between/p)*ns(e),n.between=(r.between+p*G$(a,u,n.mean))/
Qu(e,p+1);let b=l.reduce((P,I)=>P+I*I,0);n.spread=(r.spread+b)/Qu(e,d+1);let[x,O]=[new Float64Array(
d),new Float64Array(d)];for(let P=0;P<s.length;P+=1)x[i[P]]+=(s[P]-u[o[P]]-l[i[P]])**2,O[i[P]]+=1;
let N=0;
for(let P=0;P<d;P+=1){let I=el*n.level+x[P]+vg;c[P]=I/Qu(e,el+O[P]),N+=1/c[P]}n.level=Qu(e,el*d)/(el*
N)}function qV(e,{order:t},{rows:n},r,o){let{entries:i,severities:s,spread:a,level:u}=r,l=k.from(s,(
)=>({
severity:f.sqrt(a)*ns(e),deviation:f.sqrt(el*u/Qu(e,el))}));for(let c of t){let d=o[c];for(let[p,{
severity:g,
deviation:b}]of l.entries())n[c][p]!==null&&(d[p]=i[c]+g+b*ns(e))}}function*H$(e,t){let n=wg(BV),r=UV(
e),o=e.judges.length,i=WV(r,o),s={...i,entries:i.entries.slice(),severities:i.severities.slice()},a=e.
rows.map(c=>[...c]),l=r.score.length===o*r.order.length?hv.complete:hv.incomplete;for(let c=0;c<t;c+=
1){for(let d=c===0?hv.first:l;d>0;d-=1)KV(n,r,s),GV(n,r,s),HV(n,r,s,i);qV(n,r,e,s,a),yield{entries:s.
entries,rows:a}}}var ZV=1e-9,yv={most:2e3,longList:500,longFrom:500};function JV(e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=_c(e,t.stage,n),i=new We(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function VV(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-f.floor(n/e.length)*e.length)}function YV(e,t){var s,a;let n=Hr(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function XV(e,t,n,{better:r},o){let{settings:i}=e,{entries:s}=o,{places:a,last:u}=t,l=JV(e,t,n,o),c=new y(
s.map((N,P)=>[N.code,P])),d=10**i.decimals,p=r==="higher"?-1:1,g=N=>N,b=hp(e.entries),x=new We(0),O=N=>i.
passingScore===null?x:new We(N,d);return N=>{let P=N.map((z,G)=>l[G].rest+l[G].own*z),I=P.map(z=>p*f.
floor((z+ZV)*d+.5)),$=VV(I),_=new Int32Array(s.length),L=$.map((z,G)=>{let H=$[G-1];return _[z]=H!==
void 0&&I[H]===I[z]?_[H]:G+1,{entry:s[z],rank:_[z],score:O(p*I[z]),steps:[],decidedBy:null}}),{races:
U}=$p(
L,{settings:i,places:a,last:u,better:r,rounded:g,categoryOf:b}),j=U.flatMap(z=>YV(z,a));return{
scores:P,
ranks:_,shares:new y(j.map(([z,G])=>[c.get(z),G]))}}}function q$(e,t,n,r,o,i){let{settings:s}=e,{
entries:a,
judges:u}=o,l={...o,judges:u.slice(0,1),rows:a.map(()=>[0])},c=gv(t.method,l,i,t.panel,s),d=gv(t.method,
o,i,t.panel,s),p=XV(e,t,n,r,o),g=a.length<yv.longFrom?yv.most:yv.longList;return k.from(H$(o,g),b=>(
{
truth:p(c(k.from(b.entries,x=>[x]))),another:p(d(b.rows))}))}m();function QV(e,t){let n=Int32Array.from(
e,o=>o[t]).sort(),r=o=>n[f.max(0,f.ceil(o*n.length-1e-9)-1)];
return[r(.05),r(1-.05)]}function Z$(e,t){let n=e.reduce((r,{shares:o})=>{var i;return r+((i=o.get(t))!=
null?i:0)},0)/e.length;return n<1e-9||n>1-1e-9?f.round(n):n}function J$(e,t){if(e.judges.length<2||t.
length===0)return e.entries.map(({code:i})=>({code:i,inTop:null,again:null,rankLow:null,rankHigh:
null}));
let n=t.map(({truth:i})=>i),r=t.map(({another:i})=>i),o=n.map(i=>i.ranks);return e.entries.map(({
code:i},s)=>{
let[a,u]=QV(o,s);return{code:i,inTop:Z$(n,s),again:Z$(r,s),rankLow:a,rankHigh:u}})}m();function e7({
panel:e},t){let n=r=>o=>{let i=e.readings.get(o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function V$(e,t,n,r){
let o=new y(n.map(g=>{var b;return[g.code,(b=g.inTop)!=null?b:0]})),i=new w(e7(e,r)),s=({entry:{code:
g},
advances:b})=>{var O;let x=(O=o.get(g))!=null?O:0;return i.has(g)||(b?x:1-x)<.9-1e-9},a=e.standings.
filter(g=>g.advances),u=a.filter(g=>!s(g)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[],again:null};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:
a.
length,contested:[],again:null};let l=e.standings.filter(s).map(({entry:g})=>g.code),c=l.length===0?
"firm":2*u>=a.length?"partly":"open",d=new y(n.map(g=>{var b;return[g.code,(b=g.again)!=null?b:0]})),
p=a.reduce((g,{entry:b})=>{var x;return g+((x=d.get(b.code))!=null?x:0)},0);return{level:c,within:a.
length,firm:u,contested:l,again:p}}function kg(e,t,n){var j,z,G;let r=(j=t.held)!=null?j:t,{panel:o}
=r,s=r.standings.some(({decision:H})=>H!==
void 0)?js(e,o,n):r,a=new w(t.standings.map(({entry:H})=>H.code)),u=H=>H.filter(X=>a.has(X)),l=H=>H.
map(X=>({...X,enters:u(X.enters),leaves:u(X.leaves)})),c=xp(o),d=rC(c.rows),p=2*d.length>=c.rows.length?
d:[],g=M$(p),b=P$(p),{lambda:x,effects:O}=I$(o,e.settings.severityCorrection),N=Bn(s.method),P=c.judges.
length>0?q$(e,s,n,N,c,x!=null?x:0):[],I=new y(J$(c,P).map(H=>[H.code,H])),$={...s,standings:s.standings.
filter(({entry:H})=>a.has(H.code))},_=$.standings.map(({entry:H})=>I.get(H.code)),L=l(A$(e,s,n,x!=null?
x:0)),U=N$(s,c,P,(N==null?void 0:N.better)==="lower"?-1:1);return{stage:s.stage.name,panel:{judges:c.
judges.length,entries:c.entries.length,complete:d.length},kendallW:(z=g==null?void 0:g.w)!=null?z:
null,
kendallP:(G=g==null?void 0:g.p)!=null?G:null,iccSingle:b.single,iccAverage:b.average,alpha:L$(c.rows),
lambda:x,judges:F$(o,c,O),stability:_,leaveOneOut:L,methods:l(O$(e,s,n)),gap:U!==null&&u([U.lastIn,U.
firstOut]).length===2?U:null,verdict:V$($,c.judges.length,_,L)}}m();var Y$={strong:.7,moderate:.5,
weak:.3,none:0},t7=3,n7=12,r7={levels:{single:()=>"Hanya nilai satu juri yang dihitung, jadi keandalan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},o7={levels:{single:()=>"Only one judge\u2019s scores count, so nothing can be said about how firm the ranking is.",
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
"The judges hardly agree on the order of the entries."}};function i7(e){var n;
return(n=h.keys(Y$).find(r=>e>=Y$[r]))!=null?n:"none"}var X$=(e,t)=>Un(e.toFixed(2),t);function s7(e,
t,n){
return e.length===0?[]:[e.length<=n7?t.contested(Y(e,n)):t.manyContested(e.length,e[0],e[e.length-1])]}
function a7(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:i,gap:s,methods:a}=e,u=i.filter(({enters:
g,
leaves:b})=>g.length+b.length>0).length,l=a.filter(({enters:g,leaves:b})=>g.length+b.length===0).map(
({method:g})=>g),c=g=>Xo(g,n),d=(p=s==null?void 0:s.standardError)!=null?p:null;return[...s7(r.contested,
t,n),...o.judges<=t7&&r.level!=="firm"?[t.fewJudges(o.judges)]:[],...r.again===null?[]:[t.again(r.within,
f.round(r.within===1?10*r.again:r.again))],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...s?
[`${t.gap(s.lastIn,s.firstOut,X$(s.points,n))}${d===null?"":t.gapError(X$(d,n),s.points<2*d)}.`]:[],
...l.length>0?[t.otherMethods(Y(l.map(c),n))]:[],...a.filter(({method:g})=>!l.includes(g)).map(({
method:g,
enters:b,leaves:x})=>t.byMethod(c(g),Y(b,n),Y(x,n)))]}function xg(e,t){let n=t==="id"?r7:o7,{level:r,
within:o,firm:i}=e.verdict;return[n.levels[r](o,i,o-i),...r==="single"||r==="no-cut"?[]:a7(e,n,t),
...e.
kendallW===null?[]:[n.agreement[i7(e.kendallW)]]]}var Q$=(e,t)=>t.map((n,r)=>{let o=kg(e,n,t.slice(0,
r)),i=xg(o,e.settings.language);return{...o,verdict:{
...o.verdict,text:i}}});m();function eF(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Ar(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:h.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function tF({competition:e,unwritten:t,keepers:n},{evaluation:r,
explanations:o,findings:i,hash:s,provisional:a},u){
let{language:l}=e.settings;for(let P of t)en(P);let{run:c,isNew:d}=X2(s,a,u.rows),p=i.filter($u);PP(
e,{...r,findings:u7(p)},o,c,n);let g=r.results.map(P=>P.stage.name);if(JI({top:Np(e),at:c.at,by:c.by,
ranked:g,errors:Zi(i,"error")}),!d||a)return u;let{at:b,by:x,id:O}=c,N=ae(l).history.computed(g.length,
Zi(p,"error"),Zi(p,"warning"));return $t(u,{at:b,by:x,action:"compute",detail:N,run:O,hash:s},e.settings)}
var u7=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");var l7=q({provisional:ke(),write:le(ke()),close:le(
ke()),reliability:le(ke()),profiles:le(ke())});function Rd(e){
return ce(()=>{let t=he(l7,e);return ve(),Re(()=>bv(t).answer)})}function bv({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=On(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=E$(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=Bu(i),g=u.toClose.reduce((P,I)=>fg(i,I,P),o.history),b=[...u.findings,...ri(i,g)],x=i.findings.some(
({code:P,params:I})=>P==="TAB_OPEN"&&I.isShutOut),O=u.writes&&!x?tF(i,{...u,findings:b,hash:p,
provisional:n.
provisional},g):g;Xs(i,b);let N={ok:Ji(b),findings:Ir(b,a,cd({...o,history:O})),understood:ig(i),
stages:d.
map((P,I)=>eF(P,l[I],s)),reliability:e?Q$(s,d):[],...t&&{profiles:C$(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:O,answer:N}}m();m();m();var nF={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},
rF={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},Dd=(e,t)=>h.
assign(new C(`${t}: ${e}`),{archiveFault:e}),Tg=e=>e instanceof C&&"archiveFault"in e?e.archiveFault:
null;var A7=new R(1980,0,1),xF=/[\uD800-\uDFFF]/,O7=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function N7(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return T.fromCharCode(
240|t>>18,...n)}function P7(e){var o;let{strToU8:t,strFromU8:n}=(is(),Uo(os)),r=((o=e.match(O7))!=null?
o:[]).map(i=>xF.test(i)?i.length===2?N7(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var ss=e=>xF.
test(e)?P7(e):(is(),Uo(os)).strToU8(e),tl=e=>(is(),Uo(os)).strFromU8(e),TF=e=>(is(),Uo(os)).strFromU8(
e,!0),SF=e=>(is(),Uo(os)).inflateSync(e),vF=e=>/\.(xml|rels|vml)$/i.test(e),I7=(e,t)=>e>t+t/1e3+64,
kF=60;
function $7(e){let t=0;for(let n=e.indexOf(kF);n>=0;n=e.indexOf(kF,n+1))t+=1;return t}function Rg(e,
t,n=()=>!0){
let r=new w,o=0,i=0,s=(is(),Uo(os)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw Dd("twice",u);if(r.add(d),I7(l,c))throw Dd("lying",u);if(o+=c,vF(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw Dd("too-large",u);return n(u)}}),a=0;for(let u of h.keys(s))if(vF(
u)&&(a+=$7(s[u])),a>t.tags)throw Dd("too-large",u);return s}var nl=(e,t=6)=>(is(),Uo(os)).zipSync(e,
{mtime:A7,level:t});function Iv(e,t){let n=ce(()=>{var P,I;let{language:r}=e.settings,o=ae(r),[i,s]=[
(P=ku(t))==null?void 0:
P.snapshot,Lf(t)];if(i===void 0||s===null)return be(fe("BAD_REQUEST",o.problems.noEvidence));let{
text:a,
seal:u}=hg(s,i,Je),l=ss(a);if(l.length>Zu)return be(fe("BAD_REQUEST",o.problems.noEvidence));let c=Te(
),
d=Gn(1,R.now()),p=eo(e,c,d),g={sheet:Mt(Xt()),evidence:Mt(s.stage+s.hash)},b=p.files.find(({
properties:{
sheet:$,evidence:_}})=>$===g.sheet&&_===g.evidence),x=u.slice(0,32);if((b==null?void 0:b.properties.
content)===x)return{link:b.link,seal:u};let O={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.
id,bytes:l,from:ag,to:ag,title:`${o.documents.evidence(s.stage,s.code)}.json`,properties:{...g,
content:x}},
[N]=Qr([O],d);return{link:N===void 0?"":tn(N,r).link,seal:u}});return"problem"in n?{file:null,seal:
null,
problem:n.problem.message}:{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var F7=[
"competition","year","organizer","government","province","city","decisionDate","juryDecreeNumber",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],rl=e=>e.filter(([,t])=>t!=="");function Dg({settings:e,entries:t,judges:n,
signers:r=[]},o,i){let s=o.filter(({stage:a})=>i.includes(a)).flatMap(({stage:a,judge:u,rows:l})=>l.
flatMap(c=>c.entry===null?[]:[{of:[a,u,c.entry],row:c}])).sort((a,u)=>a.of.join(`
`)<u.of.join(`
`)?-1:1);return{settings:rl(F7.map(a=>{var u;return[[a],T((u=e[a])!=null?u:"")]})),signers:rl(r.map(
({office:a,name:u,plainName:l,rank:c,nip:d,acting:p,onBehalfOf:g})=>{let b=[u,l,c,d,p,...g].filter(x=>x!==
"");return[[a],u===""?"":b.join("; ")]})),innovators:rl(t.map(({code:a,innovator:u})=>[[a],u])),
judges:rl(
n.map(({code:a,name:u})=>[[a],u])),roles:rl(n.map(({code:a,role:u})=>[[a],u])),notes:rl(s.map(({of:a,
row:u})=>[a,u.notesToEntrant])),formulas:s.flatMap(({of:a,row:u})=>[...u.marks].flatMap(([l,c])=>"formula"in c&&
c.formula===!0?[[[...a,l],"formula"]]:[]))}}function EF(e,t){return h.keys(e).flatMap(r=>{
let o=a=>E.stringify(a),[i,s]=[new y(e[r].map(([a,u])=>[o(a),u])),new y(t[r].map(([a,u])=>[o(a),u]))];
return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:r,names:a,old:"",now:"formula"}
]):
e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===u?[]:[{part:r,names:a,old:u,
now:l}]})})}function CF({competition:e,sheets:t,decisions:n},r,{links:o},{code:i,hash:s,at:a,by:u},l){
let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),g=[...r.standings].sort((b,x)=>Wt(
b)-Wt(x));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:Xo(r.method,d.language),
rulesVersion:T(tr),history:{rows:o.length,end:Uc(o,Je)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:x,rank:O,confirmed:N})=>{var P,I;return{stage:b,entry:x,rank:O,by:(P=N==null?
void 0:
N.by)!=null?P:"",at:(I=N==null?void 0:N.at)!=null?I:""}}),ranking:g.map(b=>{var x;return{rank:Wt(b),
code:b.entry.code,score:fr(b.score,d.decimals),advances:b.advances,title:(x=b.title)!=null?x:""}}),
printed:Dg(
e,t,p)}}var _7=q({stage:le(B()),minutes:le(q({number:B(),link:B()}))});function M7(e,{settings:t}){
var s,a;let n=u=>u.
replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:""),link:n((
a=
e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?r:t.resultApproval||
r.number+r.link!==""?be(fe("BAD_REQUEST",ae(t.language).problems.minutesMissing)):null}var L7=[
"TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function Ag(e){return ce(()=>{let{stage:t,
minutes:n}=he(
_7,e);return ve(),Re(()=>{var Ye,Ee,se;let{workbook:r,results:o,findings:i,history:s}=bv({
provisional:!1,
close:!0},xe=>t===void 0?void 0:rr(xe,t).name),{competition:a}=r,{language:u}=a.settings,l=(Ye=o[o.length-
1])==null?void 0:Ye.stage.name,c=t===void 0?l:rr(a,t).name,d=(se=c!=null?c:(Ee=a.stages[0])==null?
void 0:
Ee.name)!=null?se:"",p=a.stages.slice(0,a.stages.findIndex(xe=>xe.name===d)+1),g=i.filter(xe=>xe.stage===
void 0||p.some(({name:kt})=>kt===xe.stage)).map(xe=>L7.includes(xe.code)?{...xe,severity:"error"}:xe),
b={stage:d,code:null,at:null,hash:null,evidence:null};if(!Ji(g))return{ok:!1,findings:Ir(g,u),...b};
let x=o.find(xe=>xe.stage.name===d);if(x===void 0)return be(fe("BAD_REQUEST",ae(u).problems.nothingToDecide(
d)));let{sheets:O,decisions:N}=r,P=M7(n,a),I=gd(a,O,N,d),$=Je(I),_=hn(st(a.stages,s.rows),d),{name:L,
grid:U}=Ot(Z.decisions[u]),j=vu(U),z=j.find(xe=>xe.stage===d&&xe.text.length>0&&xe.hash===(_==null?
void 0:
_.hash)),G={ok:!0,findings:Ir(g,u),stage:d};if((_==null?void 0:_.status)==="decided"&&Uu(r,_.hash,d)&&
z!==void 0){let{at:xe,code:kt,hash:qt}=_,Et=z.testimony===""?null:Iv(a,z);return{...G,at:xe,code:kt,
hash:qt,evidence:Et}}let[H,X,ge]=[ut(),Te(),iw($)],J={stage:d,code:ge,at:kr(H),by:X,hash:$,text:I,
testimony:E.
stringify(CF(r,x,s,{code:ge,hash:$,at:H,by:X},P)),method:Xo(x.method,u),version:T(tr)},Se=ae(u),ee=[
...j.filter(xe=>xe.stage!==d),J];Xn(N2(ee,L,u,Se.tabs.decisions,Se.tabs.decisionsOrigin),r.keepers),
pr("decisions",L),Ga(L);let{seal:pe}=hg(E.parse(J.testimony),E.parse(I),Je),qe=Se.history.decided(ge,
J.method,J.version,yg(pe),P);return $t(s,{at:H,by:X,action:"decide",detail:qe,run:xt(),hash:$,stage:
d},
a.settings),{...G,at:H,code:ge,hash:$,evidence:Iv(a,J)}})})}m();var z7=q({stage:le(B())}),RF=2,B7=40;
function U7({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=B7?0:f.max(0,r-RF),i=(a=(s=e[f.min(e.length,
r+RF)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Og(e){
return ce(
()=>{let{stage:t}=he(z7,e);return ve(),Re(()=>{var g;let n=at();Ut(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=It(W7(n),{provisional:!1}),s=t===void 0?void 0:rr(r,t).name,a=(g=i.find(b=>b.stage.
name===s))!=null?g:i[i.length-1],u=ae(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:_f(je(
l),r).listed,d=(a===void 0?[]:U7(a)).filter(({entry:b})=>!c.some(x=>x.entry===b.code&&x.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:x})=>{var O;return{stage:(O=a==null?void 0:a.stage.name)!=
null?O:"",entry:b.code,computed:x}}),p=AF(Fa,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return pr(
"plenary",p),{tab:p,added:d.length}})})}var W7=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function DF(){return ce(()=>(ve(),Re(()=>{let e=at();Ut(e);let{language:t}=e.
competition.settings,n=ae(t).tabs,r=AF(Ns,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return pr("objections",r),{tab:r,added:0}})))}function AF(e,t,n,r,[o,i],s){let a=t===void 0?
null:ht(je(t),e);if(t===void 0||a===null&&mr(t)===0){let c=e.columns.map(({key:p,header:g,width:b,
format:x})=>({
header:g[r],width:b,...x===void 0?{}:{format:x},value:O=>{var N;return(N=O[p])!=null?N:""}})),d=At(t!=
null?t:e.tab[r],o,i,c,n,2);return en(d,s),d.name}if(a===null||n.length===0)return t;let u=f.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=k.from({length:u},()=>"");for(let[g,b]of a.columns)d[b]=
(p=c[g])!=null?p:"";return d});return Jt(t,mr(t),0,l),t}m();m();var OF=F("Kode","Code"),G7=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:W(e)===W(t);function NF(e,{
values:t,headerRow:n}){var g,b,x,O;let r=((g=t[n])!=null?g:[]).map(T),o=((b=e.values[n])!=null?b:[]).
map(N=>M(W(N))),i=r.map(N=>o.indexOf(M(N))),s=r.findIndex(N=>N===OF.id||N===OF.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(x=i[s])!=null?x:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(N=>[Q(T(N[s])),N])),c=new w,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(j=>j===-1||
W(P[j])===""))continue;let I=W(P[u]),$=l.get(Q(I));if($===void 0||c.has(Q(I))){d.push({kind:"stray",
row:N+1,cell:Ce(N,u),code:I});continue}c.add(Q(I));let _=r.flatMap((j,z)=>{var ge,J;let G=i[z],[H,X]=[
(ge=P[G])!=null?ge:"",(J=$[z])!=null?J:""];return G===-1||G7(H,X)?[]:[{at:G,header:j,written:H,
expected:X}]}),
L=_[0];if(L===void 0)continue;let U=_.map(({at:j,...z})=>z);d.push({kind:"cells",row:N+1,cell:Ce(N,L.
at),code:I,cells:U})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:T(P[s]),rank:(O=P[0])!=null?
O:""});let p=[...a,...d];return p.length>0?p:H7([...c],[...l.keys()],n,u)}function H7(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Ce(n+o+1,r)}]}var PF=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(W((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var ol=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();function q7(e,t){let n=t;for(let r=0;r<e.length;r++)n=f.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function il(e){return[2166136261,84696351].map(t=>`0000000${q7(e,t).toString(16)}`.slice(-8)).join(
"")}var IF=new y,Z7=4096;function Id(e){var n;let t=(n=IF.get(e))!=null?n:il(TF(e.subarray(-Z7)));
return IF.
set(e,t),t}function $d(e,t,n){let r=o=>h.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var $F=`7X2Jchs3tuivsHzrVc2UF4qrJM/MfUVJtERLlGSJki3dueNqkS2yxdVkt7ZUqpzd2Vc7ixNn33cn
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
ImYwVCYyIG1dZMDaOtmoNajdoo6m30hR5zMIpDz4v/8f`;m();var FF="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function ui(e){var s;let t=new D(
128).fill(64);for(let a=0;a<FF.length;a++)t[FF.charCodeAt(a)]=a;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var V7=256,Fd=null,_F=new y;
function $v(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=_F.get(r);
if(o!==void 0)return o;Fd!=null||(Fd=E.parse(tl(SF(ui($F)))));let[i,s,a]=Fd,u=a[r];if(u===void 0)throw new C(
`No template ${r}`);let l=h.keys(u).map(d=>{var b;let p=(b=s[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,ui(p)];let g=p.replace(/[\u0100-\u07ff]/g,x=>{var O;return(O=i[x.charCodeAt(0)-V7])!=null?
O:""});return[d,ss(g)]}),c=nl(h.fromEntries(l),0);return _F.set(r,c),c}m();m();var Y7=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
X7=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function Fv(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Ng(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(X7,(r,o)=>o!=null?o:"");return Fv(n.replace(Y7,""))}m();function St(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ve="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function $e(e){return e===null||e.trim()===""?Ve:e}m();function sl(e){let t=new y(h.entries(Rg(e,rF)).filter(
([i])=>!i.endsWith("/"))),n=h.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return tl((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return h.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
ss(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>nl(h.fromEntries(
t))}}m();var MF=/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs,_v=/<w:tr[ >].*?<\/w:tr>/gs,
Q7=/<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;var Pg=e=>e.startsWith("<w:tbl>"),LF=e=>!Pg(e)&&e.includes(
"<w:keepNext/>"),jF=e=>e.includes("<w:tblHeader/>"),eY=(e,t)=>Pg(e)&&!jF(e)&&e.includes(
"<w:cantSplit/>")&&t!==void 0&&LF(t),zF=e=>e.replace(
/<w:keepNext\/>/g,"").replace(Q7,t=>`${t}\uE003`).replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g,
"<w:pPr>$1<w:keepNext/>").replace(/\uE003/g,"<w:pPr><w:keepNext/></w:pPr>");function BF(e,t,n){var i;
let r=(i=
e.match(_v))!=null?i:[],o=-1;return e.replace(_v,s=>(o+=1,o>=r.length+t&&o<r.length+n?zF(s):s))}var UF=e=>{
var t;return((t=e.match(_v))!=null?t:[]).length};function tY(e,t){let n=t-1;for(;n>=0&&LF(e[n]);)n-=
1;for(let r=4;r>0&&n>=0;n-=1){let o=e[n];if(o.includes("<w:pageBreakBefore/>"))return;Pg(o)?(e[n]=BF(
o,-r,0),r-=UF(o)):(e[n]=zF(o),r-=1)}}function WF(e){var o;let t=(o=e.match(MF))!=null?o:[],n=t.map(i=>Pg(
i)&&jF(i)&&UF(i)>5?BF(i,-4,-1):i);t.forEach((i,s)=>{eY(i,t[s-1])&&tY(n,s)});let r=-1;return e.replace(
MF,()=>(r+=1,n[r]))}m();m();var No=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
nY=e=>e.replace(/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),rY=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function Ig(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(rY))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?nY(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var oY=/<Relationship\s[^<>]*>/g,
KF=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function _d(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(oY))!=null?o:[]).filter(i=>KF(i,"Type").endsWith(
"/officeDocument")).map(i=>KF(i,"Target").replace(/^\.?\//,"")).find(i=>No.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var iY=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
sY=/<[^<>]*>|[^<]/g;function aY(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+St(r),i=t.replace(sY,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function GF(e){
for(let t of e.file(No)){let n=t.asText(),r=n.replace(iY,aY);r!==n&&e.file(t.name,r)}}m();var JF=/[\uE000-\uE002]/g,
[jv,Mv]=["\uE000","\uE001"],VF=e=>jv+e+Mv,YF=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
zv=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,HF=new RegExp(`${jv}([^${Mv}]*)${Mv}`),
$g=e=>{var t;return((t=e.match(YF))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=zv.exec(n))==null?
void 0:
r[1])!=null?o:[]})},Lv={cx:144e4,cy:792e3};function XF({width:e,height:t},{cx:n,cy:r}){let o=f.min(n/
e,r/t);return{cx:f.round(e*o),cy:f.round(t*o)}}function uY(e,t,n){var s;let[,r,o]=(s=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?s:[],i=XF(t,{cx:v(r)||Lv.cx,cy:v(o)||Lv.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
zv,a=>a.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var lY='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
cY="http://schemas.openxmlformats.org/drawingml/2006/main",qF="http://schemas.openxmlformats.org/drawingml/2006/picture";
function dY(e,t){
let{cx:n,cy:r}=XF(e,Lv),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${lY} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${cY}"><a:graphicData uri="${qF}">`,
`<pic:pic xmlns:pic="${qF}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var ZF="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",mY="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
pY=new RegExp(`<w:p(?: [^>]*)?>${ZF}<w:r(?: [^>]*)?>${mY}\uE002</w:r>${ZF}</w:p>(?=<w:p[ >])`,"gs"),
fY=(e,t)=>n=>{var r;return e.get((r=
t.get(St(`%${n}`)))!=null?r:"")};function gY(e,t,n,r){var p,g,b,x;let o=t.lastIndexOf("/")+1,i=`${t.
slice(0,o)}_rels/${t.slice(o)}.rels`,a=(g=(p=e.file(i))==null?void 0:p.asText())!=null?g:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!a.includes(`"${u}"`)){let O=a.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,O.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(
0,o)}media/${r}`,n.bytes);let c=(x=(b=e.file("[Content_Types].xml"))==null?void 0:b.asText())!=null?
x:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,"i").test(c)){
let O=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file("[Content_Types].xml",c.replace(
/<Types[^>]*>/,
N=>N+O))}return u}function hY(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+T(t)))}function QF(e,t,n){let r=fY(t,n),o=new y,i=s=>{let a=o.get(s);if(a!==void 0)return a;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${s.type}`)!==null;)u+=1;let l=`isian${u}.${s.type}`;return o.
set(s,l),l};for(let s of e.file(No)){let a=s.asText();if(!a.includes("<w:drawing")&&!a.includes(jv))
continue;let u=c=>gY(e,s.name,c,i(c)),l=a.replace(YF,c=>{var g;let d=(g=zv.exec(c))==null?void 0:g[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":uY(c,p,u(p))}).replace(pY,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>e_(c,r,u));e.file(s.name,hY(l))}}function e_(e,t,n){
var a;
let r=HF.exec(e);if(r===null)return e;let o=t((a=r[1])!=null?a:""),i=o===void 0?"":dY(o,n(o)),s=e.replace(
HF,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return e_(s,t,n)}m();function al(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return h.assign(new C(`${e.code}${t}`),
{templateFault:e})}function ul(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function rz(e){return new y(h.keys(e).map(t=>{let n=e[t];return[St(t),typeof n=="string"?Ng(n).replace(
JF,""):n.map(rz)]}))}function Cse(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw al({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=St(e),a=o.get(s);
if(s.startsWith("%")&&typeof a=="string")return VF(s.slice(1));if(a===void 0&&i.num===0)throw al({
code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw al({code:
"TAG_UNSUPPORTED",tags:[e]});return a}}}function Rse(e){var a;let t=ul(e);if(t)return t;if(e instanceof C&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((a=
n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=ul((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}var Dse=e=>new y(h.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[St(t),n]]:[]));function Ase(e){try{let t=sl(e);if(_d(t)!==null)
return t}catch{}throw al({code:"NOT_A_DOCX"})}function Rm(e,t,n=new y){var o;let r=Ase(e);GF(r);try{
let{Docxtemplater:i}=(nz(),Uo(ez));new i(r,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:Cse}).render(rz(t)),QF(r,n,Dse(t));let a=r.file(
(o=_d(r))!=null?o:"");return a!==null&&r.file(a.name,WF(a.asText())),r.toBytes()}catch(i){let s=Rse(
i);throw s?al(s):i}}m();var oz=new y;function Dm(e){let t=oz.get(e);if(t!==void 0)return t;let n=sl(
e).file(No).map(s=>s.asText()),
r=n.flatMap($g).map(s=>`{{%${s}}}`),o=[...n.flatMap(Ig),...r],i=new w(o.flatMap(s=>{var a;return((a=
s.match(/\{\{[^{}]*\}\}/g))!=null?a:[]).map(u=>St(u.replace(/[{}#^/]/g,"")))}));return oz.set(e,i),i}
var _l=(e,t)=>h.fromEntries(h.entries(e).filter(([n])=>t.has(St(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>_l(o,t))]));m();m();m();m();m();m();m();m();m();function Am(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function iz(e){
let t=e.toString();return Om(t)?Am(t):t}function Om(e){return e.includes("e")||e.includes("E")}
function ph(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return v.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:sz(iz(e))}if(t==="string")return sz(Ose(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function Ose(e){let t=e.trim(
);
if(t.length===0||v.isNaN(v(t)))throw new RangeError(`Invalid number format: "${e}"`);return Om(t)?Am(
t):t}function sz(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function fh(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!v.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return Nse(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function Nse(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Om(t)){let n=Am(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Ml=["","one","two","three","four","five","six","seven",
"eight","nine"],Pse=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Gk=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],Ll=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],Hk="hundred",uz="zero",Ise="minus",
$se="point",az=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],Fse=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],_se=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var fi={word:"",hasHundred:!1};function ys(e){if(e===0)return fi.word="",
fi.hasHundred=!1,fi;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Pse[t]:n>=2?o=t>0?Gk[n]+"-"+Ml[t]:Gk[n]:t>
0&&(o=Ml[t]),r>0?(o?fi.word=Ml[r]+" "+Hk+" and "+o:fi.word=Ml[r]+" "+Hk,fi.hasHundred=!0):(fi.word=o,
fi.hasHundred=!1),fi}function lz(e){if(e===BigInt(0))return uz;if(e<BigInt(1000))return ys(v(e)).word;
if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),{word:r}=ys(t),o=r+" "+Ll[0];if(n>
0){let{word:i,hasHundred:s}=ys(n);o+=s?" "+i:" and "+i}return o}return Mse(e)}function Mse(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=ys(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+Ll[s-1],i=!0):i=
!1}return o}function Lse(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=uz,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=lz(BigInt(r))),t}function cz(e){let{isNegative:t,integerPart:n,
decimalPart:r}=ph(
e),o="";return t&&(o=Ise+" "),o+=lz(n),r&&(o+=" "+$se+" "+Lse(r)),o}function qk(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Fse[t]:n>=2?t>0?o=Gk[n]+"-"+az[t]:o=_se[n]:t>0&&(o=az[
t]),
r>0?o?Ml[r]+" "+Hk+" "+o:Ml[r]+" hundredth":o}function jse(e){if(e<BigInt(1000))return qk(v(e));if(e<
BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000));if(n===0)return ys(t).word+" "+Ll[0]+"th";
let{word:r}=ys(t);return r+" "+Ll[0]+" "+qk(n)}return zse(e)}function zse(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=qk(s):o+=ys(s).word+" "+Ll[i-1]+"th":(o+=ys(s).word,i>0&&(o+=" "+Ll[i-1]))}return o}
function dz(e){
let t=fh(e);return jse(t)}m();var Zk=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],Bse=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],mz=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],pz="ratus",
gh="ribu",Use=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],fz="nol",Wse="min",
Kse="koma",Gse="ke",Hse="pertama";function jl(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+pz):o.push(Zk[r]+" "+pz));let i=e%100;return i===0||(i<10?o.push(Zk[i]):i<20?o.push(Bse[i-10]):
t===0?o.push(mz[n]):o.push(mz[n]+" "+Zk[t])),o.join(" ")}function Jk(e){if(e===BigInt(0))return fz;
if(e<
BigInt(1000))return jl(v(e));if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),r;
return t===
1?r="se"+gh:r=jl(t)+" "+gh,n>0&&(r+=" "+jl(n)),r}return qse(e)}function qse(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(v(t.slice(0,i))),s=i);s<n;)r.push(v(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(jl(c));else if(
u===
1)c===1?a.push("se"+gh):a.push(jl(c)+" "+gh);else{let d=Use[u-2];a.push(jl(c)+" "+d)}u--}return a.join(
" ")}function Zse(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=fz,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Jk(BigInt(r))),t}function gz(e){let{isNegative:t,integerPart:n,decimalPart:
r}=ph(
e),o="";return t&&(o=Wse+" "),o+=Jk(n),r&&(o+=" "+Kse+" "+Zse(r)),o}function Jse(e){return e===BigInt(
1)?
Hse:Gse+Jk(e)}function hz(e){let t=fh(e);return Jse(t)}function Vse(e,t){return e.split("").map(n=>Lo(
v(n),t)).join(" ")}function Lo(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?gz:cz)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${Vse(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function hh(e,t){
return(t==="id"?hz:dz)(e)}function yz(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:rd(e,t),
words:`${Lo(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var bz={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function Yse(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function yh(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[v(t[1]),v(t[2]),v(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=Yse(n,r)?{year:n,
month:r,day:o}:null}function wz({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function wr(e,t){return yh(e)&&Ps(e,t)}
var vz=e=>yh(e)?e.split("-").reverse().join("/"):null;function Vk(e,t){let n=yh(e);return n&&bz[t][
wz(
n)]}function bh(e,t){let n=wr(e,t);return n&&`${Vk(e,t)}, ${n}`}function wh(e,t){let n=yh(e);if(!n)return null;
let r=_a[t][n.month-1],o=bz[t][wz(n)];return t==="en"?`${o}, the ${hh(n.day,"en")} of ${r}, ${Lo(n.year,
"en")}`:`${o} tanggal ${Lo(n.day,"id")} bulan ${r} tahun ${Lo(n.year,"id")}`}m();var Xse=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function kz(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of Xse){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return Fv(e.replace(
/\s+/g," ").trim())}function ro(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function jr(e){return ro(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function zl(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var xz=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],Qse=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
Yk=/^(?:pj|pjs|plt|plh)\.\s*/i,bs=e=>Qse.test(V(e)),Tz=e=>bs(e.signerPosition);function Sz(e){let t=V(
e),n=xz.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function eae(
{
government:e,language:t}){let n=Sz(e);return n===null?V(e):`${n.head[t].government} ${n.region}`}
function Xk(e,t){
var s,a;let n=(a=(s=Yk.exec(e))==null?void 0:s[0])!=null?a:"",r=e.slice(n.length),o=xz.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function gi(e){let{language:t}=e,n=Sz(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return Tz(e)?Xk(V(e.signerPosition),
t).replace(Yk,""):null}function tae(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function ya(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function vh(e){return Tz(e)?{first:Xk(V(e.signerPosition).
replace(Yk,""),e.language).toUpperCase(),unit:""}:Qk(e)}function Qk(e,t=e.organizer){let n=eae(e).toUpperCase(
),
r=V(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${Ve}`:Ve,unit:""}}function Bl(e){let t=V(e.competition),n=V(e.year);return t===""?
Ve:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function kh(e){let{
language:t}=e,
n=V(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=ro(e.signerPosition);return{kota:$e(ya(e)),tanggal:
$e(
e.decisionDate&&wr(e.decisionDate,t)),tanggal_pendek:$e(e.decisionDate&&vz(e.decisionDate)),hari:$e(
e.decisionDate&&Vk(e.decisionDate,t)),tanggal_huruf:$e(e.decisionDate&&wh(e.decisionDate,t)),
jabatan_penandatangan:$e(
r.map(o=>Xk(o,t)).map(o=>t==="id"?tae(o):o).join(`
`)),nama_penandatangan:$e(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function Nt(e,t){let n=Bl(e);return{nomor:$e(t&&V(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...kh(e)}}function ws({entry:e},{language:t}){let n=V(e.institution);if(n!=="")return[kz(n,t)];let r=jr(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[Ve]}function xh(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==""||V(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?$e(t&&bh(t,o)):"",penyerahan_waktu:i?$e(V(n)):"",penyerahan_tempat:i?$e(V(
r)):
""}}function Ul(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${Ve}`,uang_pembinaan_huruf:`${Ve} rupiah`};let n=yz(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function vs(e){let t=jr(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var Th=({
results:e})=>e[e.length-1];function Sh(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:Th(e),standing:s,
winners:o,
number:a}})}var Wl=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:Th(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},ba=e=>t=>[{about:"",fields:n=>e(t,n)}],ks=e=>t=>t.winners!==null&&t.winners.
length>0?ba(e)(t):[],ar=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var Ez=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var nae=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Eh(e){if(!v.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of nae)for(;t>=r;)n+=o,t-=r;return n}var rae=3,
oae={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function Cz(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var iae=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=f.max(rae,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function Rz(e){var g;let{language:t,winnerTerm:n}=e.competition.settings,r=oae[t][n],
o=e.result.stage.title!==null,i=V((g=e.standing.title)!=null?g:""),s=Ez(e);if(!s||!iae(s.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=hh(s.place,t),u=Eh(s.place),
c={title:[r,n].some(b=>M(b)===M(i))||!o?"":i,arabic:T(s.place),roman:u,words:a};if(t==="id")return{
full:`${r} ${u} (${Cz(a)})`,short:`${r} ${u}`,...c};let d=`${Cz(a)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var sae=3,aae=104;function uae(e){var n;if(e.length<=sae)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
aae?t.push(r):t[t.length-1]=o}return t.join(`
`)}function lae(e){let{entry:t}=e.standing,n=jr(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&M(n[0])===M(r);return{names:n,institution:o?
"":r}}function cae({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function dae({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function xs(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=Rz(e),o=cae(e),{names:i,
institution:s}=lae(
e),a=t.rankedWinners||t.letterScores?fr(e.standing.score,t.decimals):"";return{kode:V(n.code),nomor:
$e(
e.number&&V(e.number)),inovasi:$e(zl(n.name)),instansi:V(n.institution),inovator:jr(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?Ve:uae(i),instansi_penerima:s,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:dae(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Un(a,t.language),nilai_huruf:a===""?"":Lo(a,t.
language),kompetisi:Bl(t),...kh(t)}}var mae={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function Ch(e,{language:t,letterScores:n}){let r=mae[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var Dz=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},sn=e=>`${e} (${Lo(e,"id")})`,Nm=(e,{settings:t})=>Un(
fr(e,t.decimals),t.language),oo=e=>({kode:V(e.code),inovasi:$e(
zl(e.name)),instansi:V(e.institution),inovator:jr(e.innovator).join("; ")}),ex=(e,t=4)=>Un(fr(e,t).replace(
/\.?0+$/,""),"id");function pae(e){let t=e.map(Qt),n=t.reduce((r,o)=>r.add(o),new We(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${ex(r.mul(100).div(n),2)}%`)}function Kl(e,t=[]){return e.stages.map(
(n,r)=>{var s;let o=Jo(e,n),i=t[r];return{no:T(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":Dz(
n.form,Oa),tanggal_tahap:(s=n.date&&wr(n.date,"id"))!=null?s:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?oe(n.weight,"id"):"\u2013",jumlah_juri:T(Qe(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function wa(e,t){let n=He(e,t),r=pae(n.
map(o=>o.weight));return n.map((o,i)=>{var s;return{no:T(i+1),kriteria:V(o.name),bobot:(s=r[i])!=null?
s:"",rentang:`${oe(o.min,"id")}\u2013${oe(o.max,"id")}`,uraian:V(o.description)}})}var Rh=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...oo(t),status:Dz(t.status,ki),alasan:$e(V(t.reason))}));
function jo(e,t){
let{settings:n}=e.competition;return Sh(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=xs(r);return{no:T(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Nm(r.standing.score,
e.competition):"",...Ul(r.standing.prize,n)}})}m();function fae({tieBreaks:e}){let t=e.map(r=>Ci[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Gl({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>oe(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Ei[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
fae(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function Dh({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?Ci[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var gae=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,hae=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
yae=200,Az=60;function Oz(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function tx(
e){
return k.from(e).reduce((t,n)=>t+Oz(n),0)}function Nz(e,t){if(tx(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=Oz(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function Pz(e){let t=e.
replace(hae,"").replace(gae,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function bae(e){let t=Pz(e);return tx(t)<=Az?t:`${Nz(t,Az-17)}-${il(e)}`}
function Ah(e,t){let n=t.trim()===""?"":` (${bae(t)})`,r=e.map(Pz).filter(o=>o!=="").join(" \u2013 ");
return Nz(r,yae-tx(n)).replace(/[. ]+$/,"")+n}var Pm=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function Hl(e){let t=Pm(e);return Ah([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var ur=e=>Ah([Pm(e)("jenis"),Pm(e)(
"kompetisi")],""),zo=(...e)=>t=>Ah(["jenis",...e].map(Pm(t)),Pm(t)("kode"));var wae={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",unassigned:"di luar pembagian juri",
incomplete:"nilai tidak lengkap"},vae=e=>e.split("-").reverse().join("-"),nx=(e,t)=>{let n=e.
find(r=>r.code===t);return n===void 0||n.name===""?t:`${zl(n.name)} (${t})`};function kae({
competition:e,
results:t}){return t.flatMap(({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(
({judge:o,entry:i,reason:s})=>({juri:nx(e.judges,o),peserta:nx(e.entries,i),tahap:V(n.name),alasan:
wae[s]})))}
function xae({results:e,competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:
o,
rank:i,decision:s})=>s===void 0?[]:[{tahap:V(n.name),peserta:nx(t.entries,o.code),semula:T(i),
menjadi:T(
s.rank),alasan:$e(V(s.reason)),setuju:s.votesFor===null?"\u2026":T(s.votesFor),tidak:s.votesAgainst===
null?"\u2026":T(s.votesAgainst)}]))}function Tae(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,
r=(a,u)=>{let{entry:l,rank:c,score:d,title:p,decision:g,category:b,categoryRank:x}=a,O=[p!=null?p:"",
b!==null&&x!==null&&!u?`${b}: ${x}`:"",g===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":
Dh(a)];return{...oo(l),peringkat:u?"\u2013":T(Wt(a)),nilai:u?"\u2013":Nm(d,e.competition),keterangan:
O.
filter(N=>N!=="").join("; ")}},o=[...t.standings].sort((a,u)=>Wt(a)-Wt(u)),i=n?(s=e.winners)!=null?s:
[]:[];return[...i.map(a=>r(a,!0)),...o.filter(a=>!i.includes(a)).map(a=>r(a,!1))]}function Sae(e){
return e.
results.map((t,n)=>({lampiran:e.results.length>1?`LAMPIRAN ${Eh(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),
tahap_kapital:V(t.stage.name).toUpperCase(),kepala_nilai:Tu(Ar(t.method),"id"),tanpa_urutan:t.last&&
!e.competition.settings.rankedWinners?"ya":"",peringkat_tahap:Tae(e,t)}))}function Eae(e){let[t="",n="",
...r]=ro(e);return{mengetahui:t,nama_mengetahui:t===""?"":$e(n),rincian_mengetahui:r.map(o=>({isi:o}
))}}
function Cae(e,t){var x,O,N,P;let{competition:n,results:r}=e,o=ar(n.settings,t),{plenaryDate:i,
plenaryTime:s,
plenaryPlace:a,juryDecreeNumber:u}=o,l=gi(o),c=Rh(n),d=kae(e),p=xae(e),g=Th(e).panel.judges,b=n.judges.
filter(I=>!g.includes(I));return{...Nt(o,o.minutesNumber),tanggal:$e(i&&wr(i,"id")),jenis:
"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ve:`${wh(i,"id")} (${vae(i)})`,waktu_pleno:V(s),
tempat_pleno:$e(
V(a)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${$e(V(u))}`,jumlah_peserta:sn((O=(x=r[0])==
null?void 0:x.standings.length)!=null?O:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:Kl(n,r),
aturan:Gl(n).map((I,$)=>({no:T.fromCharCode(97+$),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({
tahap_kriteria:V(
I.name),kriteria:wa(n,I).map($=>`${T($.kriteria)} ${T($.bobot)}`).join(", ")})),benturan:d,
tidak_benturan:d.
length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":"",usulan:jo(e,t),tanpa_urutan:o.rankedWinners?
"":"ya",kode_hasil:(N=e.code)!=null?N:Ve,sidik_hasil:(P=e.hash)!=null?P:"",lampiran_peringkat:Sae(e),
juri:[...g,...b].map((I,$)=>({no:`${$+1}.`,nama:$e(V(I.name)),peran:V(I.role)||"Anggota",
instansi_juri:V(
I.institution)})),...Eae(o.acknowledgedBy)}}var Iz={needs:"result",inEnglish:!1,letterhead:"unit",
documents:ba(
Cae),title:ur};m();m();function Rae({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var $z=(
e,{
competition:t})=>t.entries.filter(({code:n})=>e.some(r=>r.code===n)).map(n=>({nama:ws({entry:n},t.settings).
join(", "),keterangan:oo(n).inovasi}));function Oh(e){let{competition:t,winners:n}=e,{settings:r,
stages:o,
judges:i}=t,s=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form==="field"?Rae(e,c):null;if(d===
null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":"Presentasi"} tahap ${V(l.name)}`;
return[
{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:"",guests:$z(d,e)}]}),a={about:"Pleno",
name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.plenaryPlace,guests:i.map(
l=>({
nama:V(l.name)||l.code,keterangan:[l.role,l.institution].map(V).filter(Boolean).join(", ")}))},u={
about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:r.ceremonyTime,place:r.ceremonyPlace,
guests:$z((n!=null?n:[]).map(({entry:l})=>l),e)};return[...s,a,...n===null?[]:[u]].filter(({guests:l}
)=>l.
length>0)}var Nh=({name:e,date:t,time:n,place:r})=>({acara:e,acara_kapital:e.toUpperCase(),
hari_acara:$e(
t&&bh(t,"id")),waktu_acara:$e(V(n)),tempat_acara:$e(V(r))});var Dae=5,Aae=e=>[...e,...k.from({length:
Dae},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),
...t})),Fz={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>Oh(e).map(t=>({about:t.about,
fields:n=>({
...Nt(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Nh(t),hadir:
Aae(
t.guests)})})),title:zo("acara")};m();m();m();var Oae=["besar","sedang","kecil"];function Nae(e){
return k.from(e).length}function va(e,t,n,r){
let o=t.split(`
`),i=f.max(...o.map(Nae)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.
length:a,l=Oae.slice(0,n.length+1);return h.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var Pae=76,Iae={id:"Tim Inovator",en:"The Team of Innovators"};function Mz({standing:e,competition:t}
){
let n=jr(e.entry.innovator),r=V(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||Ve,
below:"",
team:[]};if(i.length===0)return{name:o,below:M(o)===M(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let s=n.join(" \xB7 ");return i.length===2&&s.length<=Pae?{name:s,below:r,team:[
]}:
{name:r||Iae[t.settings.language],below:"",team:n}}var _z=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:v.POSITIVE_INFINITY}],$ae=(e,t)=>e.reduce((
n,r)=>n+
f.ceil(r.length/t),0);function Lz(e){let t=f.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=_z.find(
({signs:i,lines:s})=>[n,r].every(a=>$ae(a,i)<=s));return{tim:e.length>0?"ya":"",...h.fromEntries(_z.
flatMap(i=>{let s=a=>i===o?[...a,...a.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,s(n)],[`tim_kanan_${i.name}`,s(r)]]}))}}var ql={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},jz={signature:3,text:5},
Fae=85,zz=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,_ae={id:"Kategori",en:"Category:"};function rx(e){let{settings:t}=e.competition,
n=xs(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:s}=n,{name:a,below:u,team:l}=Mz(e),d=[i===""?
"":`${_ae[t.language]} ${i}`,o].filter(Boolean).join(", "),p=zz(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),g=zz(a,u,d)+f.ceil(s.length/Fae),b=p>jz.signature||g>jz.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:vh(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...va("utama",a,ql.recipient,b),...va("bawah",u,ql.institution,b),...va("penerima",n.penerima,ql.recipient,
b),...va("instansi_penerima",n.instansi_penerima,ql.institution,b),...va("predikat",r,ql.predicate,b),
...va("inovasi",s,ql.innovation,b),...Lz(l)}}var Bz={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:Wl("piagam",rx),title:Hl};function Mae(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:Bl(n),piagam:Sh(e,"piagam",t).map(
(r,o)=>({...rx(r),lanjutan:o===0?"":"ya"}))}}
var Uz={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:ks(Mae),title:ur};m();
m();var Lae={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function Bo(e){let t=Lae[
e.language],n=s=>$e(s&&
wr(s,e.language)),[r,o]=[V(e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(gi(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,$e(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function jae({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function zae(e,t){var c,d,p,g,b,x,O;let{competition:n,results:r,
coverage:o}=e,
i=ar(n.settings,t),s=Rh(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N==="recused"||N==="conflict"),l=jae(n);return{...Nt(i,
t("laporan","")),jenis:"Laporan",penyelenggara:$e(V(i.organizer)),dasar:Bo(i),jumlah_inovasi:sn(n.entries.
length),jumlah_dinilai:sn((d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:sn(n.judges.
length),jumlah_tahap:sn(n.stages.length),tahapan:Kl(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",
gugur:s,ada_gugur:s.length>0?"ya":"",aturan:Gl(n).map((N,P)=>({no:T(P+1),isi:N})),jumlah_pemenang:sn(
(g=(p=e.winners)==null?void 0:p.length)!=null?g:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:jo(
e,t),jumlah_putusan:sn(a.length),jumlah_benturan:sn(u.length),kode_hasil:(b=e.code)!=null?b:Ve,
keikutsertaan:o===
null?"":"ya",instansi_ikut:o===null?"":sn(o.present),instansi_terdaftar:o===null?"":sn(o.listed),
tidak_ikut:((x=
o==null?void 0:o.absent)!=null?x:[]).map(N=>({nama:V(N)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.
length)!=null?O:0)>0?"ya":"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:V(N),
kalimat:P.
map(I=>({isi:I}))}))}}var Wz={needs:"result",inEnglish:!1,documents:ba(zae),title:ur};m();var ox=8,
Bae=e=>e===void 0||e.kind==="blank"?"":e.kind==="recused"?"BK":e.kind==="score"?ex(Qt(e.value)):
"?",Kz=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function Uae(e,t,n,r,o){var c,d,p;let i=He(
e.competition,t),s=i.map(g=>Bae(r==null?void 0:r.marks.get(g.name))),a=i.flatMap(({name:g})=>{let b=r==
null?void 0:r.marks.get(g);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=gp(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:T(o),...oo(n),...h.fromEntries(
k.from({length:ox},(g,b)=>{var x;return[`k${b+1}`,(x=s[b])!=null?x:""]})),rincian_nilai:i.map(({name:
g},b)=>`${V(
g)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Nm(u,e.competition),catatan:l.join(" / ")}}function Wae(e,t,n,r){var c;let{
competition:o,
results:i}=e,s=(c=Sn(o,t))!=null?c:(()=>!0),a=o.entries.filter(d=>d.status==="running"&&s(n,d));if(r!==
void 0){let d=new w(r.rows.filter(Kz).map(p=>p.entry));return a.filter(p=>d.has(p.code))}let u=i[o.stages.
indexOf(t)-1];if(u===void 0)return a;let l=new w(u.standings.filter(({advances:d})=>d).map(({entry:d}
)=>d.
code));return a.filter(d=>l.has(d.code))}function Kae({changes:e,competition:t},n,r){return e.filter(
o=>o.stage===n.name&&o.judge===r.code).map((o,i)=>{var s,a;return{no:T(i+1),inovasi:V((a=(s=t.entries.
find(({code:u})=>u===o.entry))==null?void 0:s.name)!=null?a:o.entry),kriteria:V(o.criterion),semula:
o.
from,menjadi:o.to,waktu:it(o.at,"id")}})}function Gae(e,t,n,r,o,i){let{competition:s}=e,a=wa(s,n),u=Wae(
e,n,r,o).map((d,p)=>Uae(e,n,d,o==null?void 0:o.rows.find(g=>g.entry===d.code),p+1)),l=a.length<=ox?a.
length:0,c=Kae(e,n,r);return{...Nt(s.settings,i("lembar-nilai",t)),tanggal:Ve,jenis:o===void 0?
"Lembar Nilai Kosong":"Lembar Nilai",kode:V(r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(
),
tanggal_tahap:$e(n.date&&wr(n.date,"id")),nama_juri:$e(V(r.name)),peran:V(r.role)||"Anggota",
instansi_juri:V(
r.institution),terisi:o===void 0?"":"ya",kriteria_tahap:a.map((d,p)=>({...d,tanda:l===0||Gz(a)?"":`K${p+
1}. `})),...h.fromEntries(k.from({length:ox},(d,p)=>[`kolom_${p+1}`,l===p+1?[{baris:u,...qae(a)}]:[]])),
kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var Hae=e=>f.floor((
f.
min(25,124/e)-3)/1.6),Gz=e=>e.every(({kriteria:t})=>T(t).split(/[\s/-]+/).every(n=>n.length<=Hae(e.length))),
qae=e=>h.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${Gz(e)?t.kriteria:`K${n+1}`}
(${t.rentang})`])),Hz={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>Qe(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.
name&&l.judge===i.code),a=s!=null&&s.rows.some(Kz)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.
name} \xB7 ${i.code}${a===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>Gae(e,u,o,i,a,l)}]}))}
,
title:zo("tahap","nama_juri")};m();function Zae(e,t){var r,o;let n=ar(e.competition.settings,t);
return{...Nt(n,t("pengumuman","")),jenis:"Pengumuman",dasar:Bo(n),jumlah_pemenang:sn((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:jo(e,t),masa_sanggah:n.objectionDays===null?"":sn(n.objectionDays)}}
var qz={
needs:"result",inEnglish:!1,documents:ks(Zae),title:ur};m();var Jae={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function Vae({competition:e},t,n){let r=Rr(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...oo(s),
alasan:Jae[a]}]}),
i=e.stages.filter(s=>He(e,s).length>0&&Qe(e,s).includes(t));return{...Nt(e.settings,n("pernyataan",t.
code)),tanggal:Ve,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:$e(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:$e(V(t.institution)),tahap_juri:i.map(({name:s})=>V(s)).join(", "),benturan:
o.
map((s,a)=>({no:T(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var Zz={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>Vae(e,t,n)})),
title:zo("nama_juri")};m();m();var Yae=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],Xae=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function Jz(e){let t=V(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=Xae.reduce((o,[i,s])=>o.replace(i,s),t),r=Yae.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var Vz=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),Qae=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],Yz=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),eue=(e,t)=>jo(
e,t).map((n,r)=>{var a;let o=(a=e.winners)==null?void 0:a[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
s=o===void 0||!e.competition.settings.annexScores?"":Dh(o);return{...n,
uang:i,nilai:[n.nilai,s].filter(Boolean).join(`
`)}}),tue=e=>[...new w(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function nue(e,t,
n){
let r=tue(n).map(i=>{let s=n.filter(({gelar:a})=>a===i).map(({inovasi:a})=>`\u201C${T(a)}\u201D`);
return`Mengusulkan sebagai ${i}: ${s.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${Yz(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,s)=>{var a;return{label:(a=Qae[s])!=null?
a:`KE-${s+1}`,isi:i}})}var rue=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function oue(e,t){
var d;let n=ar(e.competition.settings,t),r=V(n.decreeNumber),o=Nt(n,r),i=(d=gi(n))!=null?d:Ve,s=V(n.
minutesNumber),a=$e(n.plenaryDate&&wr(n.plenaryDate,"id")),u=jr(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=eue(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:V(n.province)===""?"":Jz(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:Vz([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${$e(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(
97+p)}.`),mengingat:Vz(u.length>0?rue(u):[Ve],p=>`${p+1}.`),diktum:nue(e,o.kompetisi,c),hadiah:Yz(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var Xz={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:ks(oue),title:ur};m();m();var iue={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},sue=5,Qz=new A,ix=({standings:e})=>e.
length>=sue;function Ph(e){var n;let t=(n=Qz.get(e))!=null?n:aue(e);return Qz.set(e,t),t}function aue(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:En(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!ix(e)?null:Ja(a)});return({entry:i},{language:s,decimals:a})=>{let u=iue[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let g=p===null?0:mn(
d,p);return[{kriteria:V(l.name),nilai:Un(fr(d,a),s),median:p===null?"\u2013":Un(fr(p,a),s),maksimum:
Un(
T(l.max),s),kedudukan:p===null?"\u2013":g>0?u.above:g<0?u.below:u.same}]})}}var eB={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function uue(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=xs(e);return{...i,jenis:eB[o.language].kind,kepada:ws(n,o).map(s=>(
{
nama:s})),tempat_tujuan:ya(o)||eB[o.language].place,dasar:Bo(ar(o,t)),rincian:Ch(i,o),profil:i.nilai===
""?[]:Ph(e.result)(n,o),...Ul(n.prize,o),...xh(o),...vs(o)}}var tB={needs:"result",inEnglish:!0,
documents:Wl(
"surat",uue),title:Hl};m();function lue(e,t){var o;let n=ar(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...Nt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:ya(n)||"Tempat",dasar:Bo(n),
jumlah_pemenang:sn(r.length),...xh(n),...vs(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:jo(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":ws(r[s],n).join(`
`)}))}}var nB={needs:"result",inEnglish:!1,documents:ks(lue),title:ur};m();function cue(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=xs(e);return{...Nt(t,e.number),
...r,rincian:Ch(r,t),tanggal:Ve,jenis:"Tanda Terima",...Ul(n,t)}}var rB={needs:"result",inEnglish:!1,
letterhead:"unit",documents:Wl("tanda-terima",cue),title:Hl};m();function due({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:wa(e,n[0])}]:n.filter(r=>He(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,
kriteria_tahap:wa(e,r)}))}function mue(e,t){let{competition:n}=e;return{...Nt(n.settings,
t("tata-cara","")),tanggal:Ve,jenis:"Tata Cara Penilaian",tahapan:Kl(n),kelompok_kriteria:due(e),
aturan:Gl(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var oB={needs:"rules",inEnglish:!1,documents:ba(mue),title:ur};m(
);var pue={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},fue=({sheets:e},t)=>[
...new w(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>ro(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function gue(e,t,n,r){let o=ar(e.competition.
settings,r),i=pue[o.language],s=fue(e,t.entry.code);return{...Nt(o,r("umpan-balik",t.entry.code)),
...oo(
t.entry),jenis:i.kind,kepada:ws(t,o).map(a=>({nama:a})),tempat_tujuan:ya(o)||i.place,dasar:Bo(o),
tahap:V(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:Ph(n)(t,o),tanpa_median:ix(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...vs(o)}}var iB={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new w(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new w;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>gue(e,s,o,a)})))},title:zo("inovasi")};m();var sB={needs:"rules",inEnglish:!1,
documents:e=>Oh(e).map(t=>({about:t.about,fields:n=>({...Nt(e.competition.
settings,n("undangan",t.about)),tanggal:Ve,jenis:"Undangan",kode:"",...Nh(t),jumlah_undangan:sn(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...vs(e.competition.settings)})})),title:zo(
"acara")};var aB={"tata-cara":oB,pernyataan:Zz,undangan:sB,"daftar-hadir":Fz,"lembar-nilai":Hz,
"berita-acara":Iz,
sk:Xz,pengumuman:qz,piagam:Bz,gabungan:Uz,surat:tB,"surat-daftar":nB,"tanda-terima":rB,"umpan-balik":
iB,
laporan:Wz};m();var uB=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Ts=uB.map(e=>({id:e,...aB[e]}));function Im(e){var t;return(t=Ts.find(n=>n.id===e))!=null?
t:null}m();m();var lB=(e,t)=>`${e}:${t}`,hue=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},yue=/^(?:-|\u2013|tanpa|none)$/i;function cB(e,{settings:t,letterhead:n},r){var d;let o=yue.
test(n),i=n===""||o?t.organizer:n,s=e.letterhead!=="unit"&&(n===""||bs(n))&&bs((d=ro(t.signerPosition)[
0])!=
null?d:""),{first:a,unit:u}=s?vh(t):Qk(t,i),l=[t.officeAddress,t.officeContact].map(V).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:a,kop_unit:u,kop_alamat:s?"":l,kop_kepala:s&&c?
"ya":
"",kop_instansi:!s&&c?"ya":"","%lambang":hue(s||e.signedBy==="head"?"garuda":"daerah",r)}}m();var bue=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
dB=e=>{var t;return((t=
V(e).split(",")[0])!=null?t:"").replace(bue,"").trim()||V(e)},wue=(e,{id:t})=>[t,na[t].name.id,na[t].
name.en].some(n=>M(n)===M(e));function vue(e,t){let n=t.find(({documents:r})=>r.some(o=>wue(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&bs(r)):t.find(({documents:r})=>r.
length===0)}var kue=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function xue({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=Na.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",s=t==="definitive"?V(e):`${i} ${V(e)}`;if(n==="self")return[s];let[a=o!=
null?o:"",...u]=r.map(V),l=[`a.n. ${a}`,...u];return n==="by-order"?[...l,"u.b.",s]:[...l,s]}
function Tue(e,t,n){
let r=bs(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||kue.test(V(e.office));return{
settings:{...n,signerPosition:xue(e,gi(n)).join(`
`),signerName:o?e.plainName||dB(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function Sue(e,t){var i,s;let n=bs((i=ro(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?dB(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(s=gi(t))!=null?s:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function mB(e,{settings:t,signers:n=[]}){let r=vue(e,n);return r===void 0?
Sue(e,t):Tue(r,e,t)}var hi=(e,t)=>$v(e.id,ol(e,t),Eue(e,t)),Eue=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},Ih=(e,t)=>e.needs==="rules"||t.winners!==null;function Cue(e,t){
let{
competition:n}=t,r={...n.settings,language:ol(e,n)},o=mB(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:cB(e,o,t.pictures)}}var ka=(e,t)=>e.filter(n=>Ih(n,t)).flatMap(
n=>{let r=Cue(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:s=>(
{
...i(s),...r.letterhead})}))});function sx(e){if(e.winners===null)return()=>!0;let t=new w(ka(Ts,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var Rue=()=>null;function ax(
e,t,n=Rue){
let[r]=ka([e],t);return r===void 0?null:r.fields(n)}m();m();function Due(e,t){let n=e.map(o=>({
standing:o,key:M(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function pB(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,f.min(c,(a=r.get(u))!=null?a:c))}
let o=Fp(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):Due(l,n).map(c=>({standing:c,place:null}))})}m();m();
var Aue=[137,80,78,71,13,10,26,10],fB=(e,t)=>t.every((n,r)=>e[r]===n),$m=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},gB=(e,t)=>$m(e,t)*65536+$m(e,t+2),Oue=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function Nue(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(Oue(r))return{height:$m(e,t+5),width:$m(e,t+7)};t+=2+$m(e,t+2)}return null}function $h(
e){
let t=fB(e,Aue),n=fB(e,[255,216]),r=t?{width:gB(e,16),height:gB(e,20)}:n?Nue(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var Pue={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},Iue={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},ux=e=>e==="id"?Pue:Iue;m();var hB={part:
"emblems",tab:Z.emblems,columns:[{key:"emblem",header:F("Lambang","Emblem"),width:100},
{key:"part",header:F("Bagian","Part"),width:70},{key:"content",header:F("Isi","Content"),width:300}]}
,
Fh=["garuda","daerah"],$ue=/.{1,30000}/g;function yB(e,t,n,r,o){let i=[...e].flatMap(([a,u])=>{var l;
return((l=u.match($ue))!=null?l:[]).map((c,d)=>({emblem:a,part:T(d+1),content:c}))}),s=hB.columns.map(
({key:a,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[a]}));return At(t,r,o,s,i,0)}
function bB(e){var r,o;let t=e===null?null:ht(e,hB),n=new y;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let s=Fh.find(a=>a===W(i("emblem")));s!==void 0&&n.set(s,((o=n.get(s))!=null?o:"")+W(i(
"content")))}return n}var wB=e=>new y([...e].flatMap(([t,n])=>{let r=$h(ui(n));return r===null?[]:[[
lB(
t,il(n)),r]]}));var Fue=q({emblem:le(dt(Fh)),content:le(B()),signers:le(ke())}),vB=300,lx=e=>{let{
name:t,grid:n}=Ot(
Z.emblems[e]);return{name:t,emblems:bB(n)}},_h=e=>wB(lx(e).emblems);function _ue(e,t,{language:n,
admins:r}){
let o=ux(nt(n)),i=ui(t);if(i.length>vB*1024)return o.tooLarge(vB);if(t!==""&&$h(i)===null)return o.noPicture;
let{name:s,emblems:a}=lx(n),u=new y(a);t===""?u.delete(e):u.set(e,t);let l=ux(n);return Xn(yB(u,s,n,
l.tab,l.origin),mo({admins:r},()=>!1)),Ga(s),null}var kB=e=>ce(()=>{let{emblem:t,content:n,signers:r=!1}
=he(
Fue,e);return ve(),Re(()=>{let{competition:o}=at(),{settings:i}=o,s=t===void 0||n===void 0?null:_ue(
t,n,i),a=o.signers!==void 0;r&&!a&&en(e1(i));let{emblems:u}=lx(i.language),l=c=>{var d,p;return f.ceil(
((p=(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:Fh.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:a||r?Os.tab[i.language]:null,refused:s}})});var Mue=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],xB=e=>e.filter(t=>t.severity===
"error"&&Mue.includes(t.code)),Lue=({settings:e})=>ti(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:Hi(i.cell,i.format,"id"),to:Yr(s,"id"),at:a}));function cx(e,{
results:t},{
rows:n},r,o=[],i=new y){let{competition:s,sheets:a}=e,u=t[s.stages.length-1],l=r.some(x=>x.code==="RESULT_STALE"),
c=r.filter(x=>x.severity==="error"),d=u!==void 0&&c.length===0,p=st(s.stages,n),g=p[p.
length-1],b=null;return{competition:s,sheets:a,faultyTabs:new w(c.flatMap(({tab:x})=>x===void 0?[]:[
x])),results:l?[]:t,winners:d?pB(u,s.settings).map(({standing:x})=>x):null,code:(g==null?void 0:g.status)===
"decided"?g.code:null,hash:(g==null?void 0:g.status)==="decided"?g.hash:null,changes:o.some(({id:x})=>x===
"lembar-nilai")?Lue(s):[],pictures:i,coverage:DP(s),reliability:()=>(b!=null||(b=t.map((x,O)=>{let N=kg(
s,x,t.slice(0,O)),I=x.last&&!s.settings.rankedWinners?{...N,gap:null,methods:[],verdict:{...N.verdict,
contested:[]}}:N;return{stage:x.stage.name,sentences:xg(I,"id")}})),b)}}var jue=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function Mh(e,t,n){let r=It(e,{provisional:!1}),o=Bu(e),i=[...r.findings,
...ri(e,t),...zue(t,e)].map(u=>jue.includes(u.code)?{...u,severity:"error"}:u),s=_h(e.competition.settings.
language),a=cx(e,r,t,i,n,s);return{findings:r.findings,blocking:i,hash:o,context:a}}function zue({
rows:e},t){
let n=Ys(e);return n===void 0||Uu(t,n.hash)?[]:[{code:"RESULT_STALE",severity:"error",params:{
computed:n.
at}}]}function TB(e,t,n){var p,g,b;let{competition:r}=e,o=Z.documents[r.settings.language];if(!Pa().includes(
o))return[];let{name:i,grid:s}=Ot(o);if(s===null)return[];let a=ht(s,Do),u=Uue([...es(s).rows]),l=Wue(
e,t,n,u),c=new y,d=[];for(let[x,O]of u){let N=l(O);if(N===null)continue;if(typeof N=="object"){let I=(
p=
lt(a,x,"title"))==null?void 0:p.cell,$={kind:O.kind,written:O.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let P=(b=c.get(N))!=null?b:{cell:(g=lt(a,x,"kind"))==
null?void 0:g.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,O]})}return[...[...c].map((
[
x,{cell:O,documents:N}])=>({code:x,tab:i,cell:O,params:{documents:N}})),...d]}var Bue=["made",
"draft",
"edited","signed"];function Uue(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";Bue.includes(l)&&v(u)>=v(d)&&t.set(c,o)}return[...t.values()]}function Wue(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=_h(o.settings.language),a=cx(e,t,n,i,[],s),u=new y(ka(
Ts,a).map(d=>[E.stringify([d.kind.id,d.about]),d])),l=new y(r.map(([,{kind:d,entry:p,number:g}])=>[E.
stringify([d,p]),g])),c=(d,p)=>l.get(E.stringify([d,p]))||null;return({kind:d,entry:p,run:g,title:b,
content:x})=>{var L;let O=n.rows.find(U=>U.action==="documents"&&U.run===g);if(O===void 0)return"DOCUMENT_UNRECORDED";
let N=((L=Im(d))==null?void 0:L.needs)!=="rules",P=u.get(E.stringify([d,p]));if(P===
void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";let I=P==null?void 0:P.fields(c),$=P===void 0||I===
void 0?null:P.kind.title(I),_=()=>{if(P===void 0||I===void 0)return!1;let U=hi(P.kind,o),j=$d(d,Id(U),
_l(I,Dm(U)));return Mt(j+$)===x};return N&&hd(e,O.hash)===null&&!_()?"DOCUMENT_OF_OTHER_RESULT":$===
null||$===b?null:{title:$}}}m();function SB(e){let{competition:t,history:n}=e,r=st(t.stages,n.rows);
return yd(t.settings.language).flatMap(
o=>{var a;let i=Lf(o),s=((a=hn(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:EB(e,
i)})}function EB({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=Dg(
e,t,o.slice(0,o.indexOf(n)+1));return EF(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function CB(
e,{
results:t},n,r){var _;let o=b$(n,Je);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=hn(st(a.stages,u.rows),l),g=u.rows.find(L=>L.action==="decide"&&L.stage===l&&L.hash===i.hash),b=(g==
null?void 0:g.detail.includes(yg(s)))===!0,x=i.history.rows===0||((_=u.links[i.history.rows-1])==null?
void 0:_.chain)===i.history.end,{sheets:O,typedDecisions:N}=e,P=ju({...Yi(a,O,N,l,i.counted.version),
version:tr}),I=new w(r.map(L=>E.stringify([L.code,L.params]))),$=L=>L.filter(U=>!I.has(E.stringify([
U.code,U.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...x?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],...$(Lu(i.counted,P).map(L=>zu(L,e)).map(L=>({code:"CHANGED",
stage:l,
tab:L.tab,cell:L.cell,params:L}))),...$(EB(e,i)),...Kue(t,i)]}function Kue(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new y(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&Wt(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:Wt(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();
function RB({competition:e}){let t=Z.documents[e.settings.language],n=Te(),r=Pa().includes(t)?_e(xd(
n)):null,o=r===null?null:que(r);if(o===null)return[];let{name:i,grid:s}=Ot(t),a=s===null?null:ht(s,
Do),
l=(s===null?[]:[...es(s).rows].filter(([,p])=>p.spreadsheet===Xt())).filter(([,{maker:p,fileId:g}])=>p===
n&&g!==""),c=new w(l.map(([,{fileId:p}])=>p)),d=o.filter(({id:p,type:g,properties:{sheet:b,kind:x}})=>g===
nr&&x!==void 0&&b===Mt(Xt())&&!c.has(p));return[...l.flatMap(([p,g])=>{var N;let b=o.find(({id:P})=>P===
g.fileId),x=Hue(g,b);if(x===null)return[];let O=(N=lt(a,p,x==="DOCUMENT_NUMBER"?"number":"link"))==null?
void 0:N.cell;return[{code:x,tab:i,cell:O,params:{documents:[g]}}]}),...d.length===0?[]:[{code:
"DOCUMENT_ROW_MISSING",tab:i,params:{count:d.length}}]]}var Gue=["edited","own","signed","deleted",
"void"];
function Hue(e,t){if(t===void 0)return["deleted","void"].includes(e.status)?null:
"DOCUMENT_FILE_MISSING";if(t.link!==e.link)return"DOCUMENT_LINK";let{number:n}=t.properties;return n!==void 0&&
n!==Mt(e.
number)?"DOCUMENT_NUMBER":e.modified!==""&&t.modified>e.modified&&!Gue.includes(e.status)?
"DOCUMENT_FILE_CHANGED":null}function que(e){try{let t=Ju(e,Gn(1,R.now()));return"ok"in t?t.ok:null}
catch{return null}}m();m();var DB=/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;function Zue(e,t){var r,o,i;let n=e.split(
";");return t<
0&&n.length>1?(r=n[1])!=null?r:"":t===0&&n.length>2?(o=n[2])!=null?o:"":(i=n[0])!=null?i:""}function AB(
e,t){
var s;if(e===""||e==="@")return!1;let n=Zue(e,t),r=((s=n.match(DB))!=null?s:[]).filter(a=>a.startsWith(
'"')||a.startsWith("\\")),o=n.replace(DB,"");return/general/i.test(o)?r.some(a=>/\d/.test(a)):o.includes(
"%")?!1:!/[0#?]/.test(o)||/[1-9dmyhs]/i.test(o)||/[0#?],+(?:\D*)$/.test(o)||r.some(a=>/\d/.test(a))}
var OB=["id","en"];function PB(e){let{competition:t,sheets:n,history:r,deciding:o}=e,{stages:i,
settings:s}=t,
a=st(i,r.rows),u=i.filter((p,g)=>{var b;return((b=a[g])==null?void 0:b.status)==="decided"}),l=n.filter(
({stage:p})=>u.some(({name:g})=>g===p)),d=[...i.map(p=>$i(p,i,s.language)),Z.finalRanking[s.language]].
map(p=>Ot(p)).flatMap(({name:p,grid:g})=>g===null?[]:[p]);return[...l.flatMap(({tab:p,rows:g})=>{let b=Ho(
p),x=g.flatMap(O=>[...O.marks.values()]);return NB(p,x.flatMap(O=>O.kind==="score"?[{...O.at,value:O.
value}]:[]),b)}),...d.flatMap(p=>NB(p,Jue(p),Ho(p))),...[...d,...o.tabs.values()].flatMap(Vue),...Yue(
e,d)]}var Jue=e=>je(e).values.flatMap((t,n)=>t.flatMap((r,o)=>typeof r=="number"?[{row:n,column:o,
value:r}]:
[]));function NB(e,t,n){var s,a;let r=t.filter(({row:u,column:l,value:c})=>{var d,p;return AB((p=(d=
n[u])==null?void 0:d[l])!=null?p:"",c)}),[o]=r;if(o===void 0)return[];let i={value:o.value,format:(a=
(s=n[o.row])==null?void 0:s[o.column])!=null?a:"",more:r.length-1};return[{code:"NUMBER_HIDDEN",tab:
e,
cell:Ce(o.row,o.column),params:i}]}function Vue(e){let t=Ia(e).flatMap((r,o)=>r.flatMap((i,s)=>i===""?
[]:[Ce(o,s)])),[n]=t;return n===void 0?[]:[{code:"FORMULA_IN_PLACE",tab:e,cell:n,params:{more:t.length-
1}}]}function Yue({competition:{stages:e},deciding:t,history:n},r){let o=[...r,...t.tabs.values(),n.
name],i=l=>M(l.replace(/\s*\(\d+\)$/,"")),s=e.map(l=>OB.map(c=>$i(l,e,c))),a=["finalRanking",
"history","decisions"].map(l=>OB.map(c=>Z[l][c])),u=Xe();return[...s,...a].flatMap(l=>{let c=l.map(M),
d=o.find(
p=>c.includes(i(p)));return d===void 0?[]:u.filter(p=>p!==d&&c.includes(i(p))).map(p=>({code:
"TAB_FALSE",tab:p,params:{real:d}}))})}m();function Xue(e,t){let n=e.filter(({written:o,expected:i})=>[
o,i].every(s=>T(s).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":
"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({
header:o,written:i,expected:s})=>{let[a,u]=[Zl(i,t),Zl(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var Zl=(e,t)=>e===
""?t==="id"?"kosong":"blank":K(e,t);function $B(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Xue(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Que={settings:{id:
"",en:""},
signers:{id:"Penanda tangan",en:"Signer"},innovators:{id:"Inovator",en:"Innovator"},judges:{id:
"Nama juri",en:"Name of judge"},roles:{id:"Peran juri",en:"Role of judge"},notes:{id:
"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{id:"Nilai",en:"Score"}};function FB({part:e,
names:t,old:n,now:r},o){
var u;let i=(l,c)=>o==="id"?l:c,s=e==="settings"?K(qi((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${Que[
e][o]} ${s}`.trim();return e==="formulas"?i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):
i(`Berubah sejak dikunci: ${a}: semula ${K(n,"id")}, kini ${Zl(r,"id")}.`,`Changed since it was locked: ${a}: was ${K(
n,"en")}, is ${Zl(r,"en")}.`)}var dx=({documents:e})=>e.
map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),lr=(e,t)=>{let[n]=e.documents;if(e.documents.
length===1&&n!==void 0){let o=`${K(n.title,t)} (${dx(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${dx(e)})`:`${r} documents (${dx(e)})`},_B=(
{documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},Lh=(e,t)=>e===0?"":t===
"id"?` (dan ${e} sel lagi)`:` (and in ${e} more)`,ele=({documents:e})=>e.length===1?"was":"were",IB=(
{
documents:e},t,n)=>e.length===1?t:n,tle={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${eg(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${it(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${it(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${it(e.at,"id")} hilang atau diubah. ${e.isSame?
"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.
at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Zl(
e.written,"id")}, seharusnya ${K(e.expected,"id")}.`,RANKING_ROW:e=>$B(e,"id"),RANKING_MORE:e=>`Dan ${e.
count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>FB(e,"id"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${it(
e.at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,
EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${lr(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${lr(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${_B(e,"id")}.`,
DOCUMENT_UNRECORDED:e=>`${lr(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${K(e.written,"id")}, menurut hasil ini ${K(e.expected,
"id")}.`,DOCUMENT_FILE_MISSING:e=>`${lr(
e,"id")}: berkasnya tidak ada lagi di folder.`,DOCUMENT_FILE_CHANGED:e=>`${lr(e,"id")}: berkasnya diubah sejak dibuat.`,
DOCUMENT_LINK:e=>`${lr(e,"id")}: tautannya tidak menuju berkas yang dibuat.`,DOCUMENT_NUMBER:e=>`${lr(
e,"id")}: nomornya bukan nomor yang tercetak di dalamnya.`,DOCUMENT_ROW_MISSING:e=>`${e.count} dokumen di folder tidak punya baris lagi di tab ini.`,
NUMBER_HIDDEN:e=>`Format ${K(e.format,"id")} menampilkan angka lain; isinya ${K(e.value,"id")}${Lh(e.more,
"id")}.`,FORMULA_IN_PLACE:e=>`Rumus di tempat isi yang ditulis Lembar Juri${Lh(e.more,"id")}.`,
TAB_FALSE:e=>`Tab ini bernama seperti ${K(e.real,"id")}, tetapi bukan tab itu.`},nle={
NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${eg(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${it(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${it(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${it(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Zl(e.written,"en")}, it is to be ${K(e.expected,"en")}.`,
RANKING_ROW:e=>$B(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>FB(e,
"en"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${it(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.
now===null?"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${lr(e,"en")} ${ele(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${lr(e,"en")} ${IB(e,"does","do")} not fit: by this result there is no ${_B(e,
"en")}.`,DOCUMENT_UNRECORDED:e=>`${lr(e,"en")} ${IB(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${K(e.written,
"en")}, by this result it is ${K(e.expected,"en")}.`,DOCUMENT_FILE_MISSING:e=>`${lr(e,"en")}: the file is no longer in the folder.`,
DOCUMENT_FILE_CHANGED:e=>`${lr(e,"en")}: the file was changed since it was made.`,DOCUMENT_LINK:e=>`${lr(
e,"en")}: the link does not lead to the file that was made.`,DOCUMENT_NUMBER:e=>`${lr(
e,"en")}: the number is not the one printed in it.`,DOCUMENT_ROW_MISSING:e=>e.count===1?
"1 document in the folder has no row in this tab any more.":`${e.count} documents in the folder have no row in this tab any more.`,
NUMBER_HIDDEN:e=>`The format ${K(e.format,"en")} shows another number; the cell holds ${K(e.value,
"en")}${Lh(e.more,"en")}.`,FORMULA_IN_PLACE:e=>`A formula where Lembar Juri wrote a value${Lh(e.more,
"en")}.`,TAB_FALSE:e=>`This tab is named like ${K(e.real,"en")} and is not that tab.`},rle={id:tle,
en:nle};function ole(e,t){return rle[t][e.code](e.params)}var MB=(e,t)=>ole(e,t);var ile=le(q({
evidence:le(B())}));function jh(e){return ce(()=>{var d;let{evidence:t}=(d=he(ile,e))!=
null?d:{};ve();let n=at("all"),{competition:r}=n,{language:o}=r.settings,i=It(n,{provisional:!1}),{
history:s}=n,
a=st(r.stages,s.rows).filter(p=>p.status==="decided"),u=Ys(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],...sle(n,s),...SB(n),...ule(i),...lle(n,i,s),...gle(s),...PB(
n),...TB(n,i,s),...RB(n)],c=[...l,...t===void 0?[]:CB(n,i,t,l)];return{ok:c.length===0,decided:a.map(
({stage:p,at:g,by:b,code:x})=>({stage:p,at:g,by:b,code:x})),computed:u===void 0?null:{at:u.at,by:u.by}
,
differences:c.map(p=>{var g,b,x;return{code:p.code,stage:(g=p.stage)!=null?g:null,tab:(b=p.tab)!=null?
b:null,cell:(x=p.cell)!=null?x:null,message:p.code==="RANKING_STOPPED"?er(p.params,o):MB(p,o)}})}})}
function sle(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=st(n,t),i=yd(r.language),s=new w,a=o.
flatMap(({stage:p,status:g,hash:b,at:x,by:O,code:N})=>{if(g!=="decided")return[];let P=i.find(z=>z.stage===
p),I=Zw(e,P,b),$=hd(e,b,p)!==null,_=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:Z.decisions[r.language],
params:{at:x,isSame:$}}]:[],L=[N,kr(x),O].join(", "),U=P===void 0?L:[P.code,P.at,P.by].join(", ");if(
U!==
L){let z=Z.decisions[r.language];_.push({code:"DECISION_MISLABELLED",stage:p,tab:z,params:{written:U,
recorded:L}})}let j=(I!=null?I:[]).filter(z=>!s.has(E.stringify(z)));for(let z of j)s.add(E.stringify(
z));return[..._,...j.map(z=>({code:"CHANGED",stage:p,tab:z.tab,cell:z.cell,params:z}))]}),u=i.filter(
p=>!t.some(g=>g.action==="decide"&&g.stage===p.stage&&g.hash===p.hash)).map(p=>({code:
"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=Ys(t),c=o.slice(1+o.map(({
status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:ale(e,l)]}function ale(e,{at:t,hash:n}){let r=hd(e,n);return r===tr?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:tr}}]}
var ule=({findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function lle(e,{results:t},{rows:n}
){
var g,b,x,O;let{competition:r}=e,o=Ys(n),i={id:(g=o==null?void 0:o.run)!=null?g:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(x=o==null?void 0:o.by)!=null?x:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:s,settings:a}=r,u=st(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new w(u.map(N=>$i(
N,s,a.language)));u.length>0&&l.add(Z.finalRanking[a.language]);let c=ae(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Gw(r,t,bg(r,t),i).flatMap(
N=>{let{name:P,grid:I}=Ot(N.name);if(l.has(N.name)&&!cle(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let $=PF(I);return[...$!==null&&n.some(L=>L.run===$)?
mle(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],...$===(o==null?void 0:o.run)?dle(P,I,d):
[],...fle(P,NF(I,N))]})}var cle=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&W((r=e.values[
n])==
null?void 0:r[0])===W((o=t[n])==null?void 0:o[0])};function dle(e,t,n){var o;let r=W((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function mle(e,t,{values:n}){var i,s;let[r,o]=[W((i=t.values[0])==null?
void 0:i[0]),W((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var ple=10;function fle(e,t){let n=t.slice(0,ple).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function gle({name:e,links:t}){let{breaks:n,cut:r}=uu(t,_e(
ko),Je);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();m();m();var vt=(e,t,n={})=>h.assign(
new C(`${e}: ${t}`),{fault:e,place:n}),LB=e=>e instanceof C&&"fault"in
e,jB=e=>LB(e)?e.fault:null;function zh(e,t){try{return t()}catch(n){throw LB(n)&&(n.place={...e(),
...n.place}),n}}var mx=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,px=/\s*(\/?)>/y,yle=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
ble={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},wle=["AlternateContent","extLst","rPh"],vle=500,Ss=e=>vt(
"damaged",e.slice(0,60));function zB(e){return e.includes("&")?e.replace(yle,(t,n,r,o)=>{let i=n===void 0?
v(r):v.parseInt(n,16),s=o===void 0?i<=1114111?T.fromCodePoint(i):void 0:ble[o];if(s===void 0||!t.endsWith(
";"))throw Ss(t);return s}):e}var fx=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},kle=e=>e===
32||e>=9&&e<=13;function xle(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(kle(r)||r===
62||r===47||r===60)break}return n}function Bh(e,t,n){let r=e.indexOf(t,n);if(r<0)throw Ss(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function yi(e,t,n=wle){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,s=c=>{var d;if(r.length===0&&c.trim()!=="")throw Ss(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,zB(c)))},a=c=>{var d;if(r.pop()!==c)throw Ss(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
fx(
c)):r.length<o&&(o=0)},u=c=>{var P,I,$;let d=xle(e,c),p=e.slice(c,d),g={},b=d,x=0;for(;;){mx.lastIndex=
b;let _=mx.exec(e);if(_===null)break;if(++x>vle)throw Ss(e.slice(c-1,b));b=mx.lastIndex;let L=_[1];L.
startsWith("xmlns")||(g[fx(L)]=zB((I=(P=_[2])!=null?P:_[3])!=null?I:""))}px.lastIndex=b;let O=px.exec(
e);if(p===""||O===null)throw Ss(e.slice(c-1));r.push(p);let N=fx(p);return o===0&&n.includes(N)&&(o=
r.length),o===0&&(($=t.open)==null||$.call(t,N,g)),O[1]==="/"&&a(p),px.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&s(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:g}=Bh(
e,">",c+2);a(p.trimEnd()),i=g}else if(d===63)i=Bh(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=Bh(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:g}
=Bh(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=g}else throw Ss(e.slice(c))}if(s(e.slice(i)),r.
length>0)throw Ss(`<${r[0]}>`)}var Uh=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.
fromCharCode(v.parseInt(n,16))):e,bi=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),BB=e=>bi(Ng(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var Tle=new w(
`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),Sle=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],Ele={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},Cle=/^(https?:|mailto:|tel:|#|$)/i,
Rle=/^file:\/\/\/[a-z]:/i;function Dle({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?Cle.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&Rle.test(t)?[]:[(o=Ele[r])!=null?o:r]}var Ale=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function gx(e){
let t=Ale(e);return Tle.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function Ole(e){
let t=[],
n=[],r=!1;return yi(e,{open:(o,i)=>{var s,a,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...Dle(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((s=i.ContentType)!=
null?s:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...gx((a=i.instr)!=null?a:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...gx((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(gx)]}function UB(e){let t=h.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?Ole((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):Sle.flatMap(([i,s])=>i.test(`/${n}`)?[s]:
[])});return[...new w(t)]}m();m();function Nle(e,t){let n=k.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function Fm(e,t){var o,i;let n=St(e);return(i=(o=t.map(s=>({tag:s,away:Nle(n,St(s))}
)).
filter(({tag:s,away:a})=>a<=f.max(2,f.floor(s.length/3))&&a<f.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var Ple=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],Ile=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),$le=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function Fle(e,t){var s,a;let n=Fm(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(St),o=t.filter(u=>r.includes(St(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=$le.get(u))!=null?l:[]});return(a=(s=o[0])!=null?s:i.find(u=>t.
includes(u)))!=null?a:null}var _le=100;function WB(e,t){return Ple.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,_le).flatMap(o=>{let i=o.replace(n,"$1").trim();return Ile(i)?[{tag:o,near:
Fle(
i,t)}]:[]})})}var KB=["inovasi","penerima","kompetisi"],Mle=80;function Wh(e,t){let n=zle(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[...Ig(i),...$g(i).map(s=>`{{%${s}}}`)]);
if(Ule(r.flat())>
Ble)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>Kle(i,t));return o.length>0?o:
r.flat().some(Lle)?Yle(e,t):jle(r.flat(),t)}var Lle=e=>HB(e).some(t=>"sign"in t&&t.tag!=="");
function jle(e,t){
var i,s;let n=h.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>WB(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:Kh(a)}))),o=(s=(i=KB.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:KB[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function zle(e){try{let t=sl(e);return _d(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file(No).map(n=>n.asText()),active:UB(t)}}catch(t){return{code:Tg(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var Ble=2e4,Ule=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),GB=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),Wle=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function Kle(e,t){let n=new y(h.keys(t).map(i=>[St(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let s=Kh(i);return HB(i).flatMap(a=>Gle(a,s,r))}),...r.loops.map(({tag:i,paragraph:s})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function Gle(e,t,n){let{tag:r}=e;if("fault"in e)return GB(
St(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
Hle(r,t,n):o==="%"?qle(r,t,n):o===""||o==="#"||o==="^"?Zle(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function Hle(e,t,{loops:n}){let r=St(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&St(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var qle=(e,t,{
root:n})=>{if(n.has(St(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:Fm(`%${e}`,r),paragraph:t}]};function Zle(e,t,n,r){var u;let o=St(
t),i=GB(o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:Fm(t,
Wle(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:Jle(s,i)}):s!==void 0&&typeof s!=
"string"&&a.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function Jle(e,t){return typeof e=="string"?
new w:e===void 0?t?new w:null:e.length===0?null:new w(e.flatMap(n=>h.keys(n).map(St)))}function HB(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:Vle(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:Kh(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,s).trim()))!=null?r:[];t.push({sign:a,tag:u.trim()}),n=i.slice(s+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var Vle=e=>{var t;
return Kh(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function Kh(e,t=Mle){let n=e.replace(
/\s+/g,
" ").trim(),r=k.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function Yle(e,t){
try{
return Rm(e,t),[]}catch(n){let r=ul(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var Xle={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},Qle={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},xa=e=>e==="id"?Xle:Qle;function hx(e,t){let n=xa(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new w(r)]}function qB(e,t,n){let r=xa(n),o=hx(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var ZB="templates",
ece=q({maker:B(),fileId:B(),modified:B()}),tce=Pt(B(),de(ece));function Jl(){let e=_e(
ZB);try{let t=bt(tce,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function yx(
e,t){
var i;let n=Jl(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ze(ZB,E.stringify(o))}m();m();var JB="lease",VB=300*1e3,nce=q({
who:B(),run:B(),until:ye(),width:le(ye())});function YB(e,t){var a;
let n=rce(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return bx({who:e,run:i,width:s,until:r+VB}
),
{run:i,width:s}}var XB=(e,t,n)=>bx({who:e,run:t,width:n,until:R.now()+VB}),QB=(e,t)=>bx({who:e,run:t,
until:0}),bx=e=>Ze(JB,E.stringify(e));function rce(){let e=_e(JB);try{let t=bt(nce,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();var eU=e=>typeof e=="string"?e.includes(
Ve):(e!=null?e:[]).some(t=>h.values(t).some(n=>eU(n))),oce=({
id:e,needs:t})=>t==="rules"||e==="tanda-terima",tU=(e,t)=>lN.filter(n=>eU(t[n])&&!(n==="tanggal"&&
oce(
e)));m();m();var nU=["begun","made","draft","edited","signed","own","failed","deleted","void"],ice=[
"edited",
"own"],Ta=(e,t)=>e!==null&&e.maker!==""&&e.maker!==t;function rU(e,t,n,{user:r,remake:o,renew:i}){if(
(t==
null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:_m("signed",n,u?
null:
"revise")}if(t!==null&&Ta(t,r))return i?{action:"add"}:_m(t.status,null,"own-copy");if(n===null)return t!==
null&&t.fileId!==""&&!o&&!i?_m("deleted",null,"remake"):{action:"create"};let s=t!==null&&t.fileId===
n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&(s||ice.includes(t.status));return a&&!i?_m(
t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?_m("made",n,null):{action:"update",
file:n}}var _m=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function oU(e,t){return{number:e===void 0||
e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":cg(e,t)}}function iU(e,t,n,r,o){let{status:i,...s}=oU(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=ae(o).documents,l=t!==void 0&&Ta(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(Qi(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var sU=(e,t)=>({...oU(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var aU=Do.columns.map(e=>e.key).filter(e=>e!=="number");function Gh(e,t){var d,
p;let{name:n,grid:r}=Ot(
Z.documents[e]),o=r===null?lce(n,e,t):es(r);t.isShut(n)||(r!==null&&$s(n,t.admins()),pr("documents",
n));let i=Xt(),s=new y(o.rows),a=()=>[...s].flatMap(([g,b])=>b.spreadsheet===i?[{place:g,row:b}]:[]),
u=new y;for(let g of a()){let b=`${g.row.kind}:${g.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],g])}
let l=f.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(g,b)=>b==="status"?cg(g,e):g[b];
return{
of:(g,b)=>{var x;return(x=u.get(`${g}:${b}`))!=null?x:[]},all:a,ofRun:g=>a().flatMap(({row:b})=>b.run===
g?[b]:[]),reserve:()=>l++,write:g=>{let b=g.flatMap(({place:x,row:O})=>{let N=s.get(x);return s.set(
x,O),N!==void 0&&aU.every(P=>N[P]===O[P])?[]:[x]});if(b.length!==0){sce(n,o,e);for(let x of ace(b,s))
for(let O of uce(o.columns,aU)){let N=x.rows.map(P=>O.keys.map(I=>c(P,I)));Jt(n,x.first,O.column,N)}
Ln()}}}}function sce(e,{headerRow:t,columns:n},r){let o=Do.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;Jt(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function ace(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function uce(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function lce(e,t,n){let r=ae(t).tabs,o=Do.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));en(At(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new y(Do.columns.map((s,a)=>[s.key,a]));return{rows:
new y,
columns:i,headerRow:null}}m();var Vl=({kind:e,about:t})=>`${e.id}:${t}`;function uU(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===nr&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function lU(e,t){var z,G,H,X,ge;let{competition:n,numberOf:r,ledger:o,files:i,
templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=cce(d,a.user),g=(z=p==null?void 0:p.row)!=
null?z:null,b=e.fields(r),x=l.title(b),O=Mt($d(l.id,s.versionOf(l),s.shown(l,b))+x),N=J=>({sheet:Mt(
Xt()),kind:l.id,entry:Mt(c),...J===""?{}:{revision:J}}),P=J=>{let{sheet:Se,entry:ee}=N(J);return i.get(
[Se,l.id,ee,J].join(":"))},I=Ta(g,a.user)?null:(H=P((G=g==null?void 0:g.revision)!=null?G:""))!=null?
H:mce(g,a.user,n,u),$={user:a.user,remake:a.remake,renew:a.renew.includes(Vl(e))},_=rU(O,g,I,$),L=_.
action==="add",U=L?dce(d,a.user):(X=g==null?void 0:g.revision)!=null?X:"",j=L?P(U):void 0;return{
planned:e,
filed:L?null:g,place:L||p===null?o.reserve():p.place,revision:U,fields:b,title:U===""?x:`${x} \u2013 Rev. ${U}`,
content:O,properties:{...N(U),content:O,number:Mt((ge=r(l.id,c))!=null?ge:"")},decision:j===void 0?
_:{action:"update",file:j}}}function cce(e,t){var r;let n=o=>o.reduce((i,s)=>i===null||v(s.row.revision)>=
v(i.row.revision)?s:i,null);return(r=n(e.filter(({row:o})=>!Ta(o,t))))!=null?r:n(e)}function dce(e,t){
let n=e.filter(({row:r})=>!Ta(r,t));return n.length===0?"":T(f.max(...n.map(({row:r})=>v(r.revision)||
0))+1)}function mce(e,t,{settings:n},r){return e===null||e.fileId===""||e.maker!==t?null:tn(ii(e.fileId,
r),n.language)}m();var Hh=(e,t,{user:n,run:r})=>{var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,
entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:kr(ut()),spreadsheet:Xt(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},wx=(e,t,n)=>({...Hh(e,pce(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function pce({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ve?
"draft":"made"}function cU(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!vx(r))?wx(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var vx=({status:e})=>e==="made"||e==="draft";m();var kx=(e,t)=>`${e.id}.${ol(e,t)}`;function dU(e,t,
n,r){let{language:o}=e.settings,i=Jl(),s=new y,a=new y,
u=l=>{var d,p;let c=kx(l,e);return s.has(c)||s.set(c,fce(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?Id(hi(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?_l(c,Dm(hi(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return hi(l,e);let p=a.get(l.id);if(p!==void 0)return p;let g=Tx(d,r,o),b=Wh(g,c);return b.length>
0&&be(fe("TEMPLATE_FAULT",qB(l.id,b,o))),a.set(l.id,g),g}}}function xx(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),s=e[0];if(i===void 0)return s===void 0?{source:
"built-in"}:{source:"foreign",maker:s.maker};let a=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
tn(
ii(i.fileId,o),r);return a===null?{source:"gone"}:{source:a.type===nr&&a.modified===i.modified?
"unedited":"own",file:a}}function fce(e,t,n){let r=xa(n.language),o=xx(t,n);return o.source==="foreign"?
be(
fe("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?be(fe("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function Tx(e,t,n){if(e.type!==nr)return tn(nv(e.id,t),n);let[r]=ia([e.
id],Xi,t);return tn(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var qh="\u0001";
function pU(e,t,n,r,o){let{language:i}=e.settings,s=Gh(i,o),a=eo(e,n.user,r),u=dU(e,a,n.user,
r),l={competition:e,numberOf:(j,z)=>kce(s,j,z),ledger:s,files:uU(a.files),templates:u,options:n,
backoff:r},
c=t.map(j=>lU(j,l)),d=c.filter(j=>j.decision.action!=="keep"&&!n.skip.includes(Vl(j.planned))),p=d.slice(
0,10),g=p.map(j=>Rm(u.bytesOf(j.planned.kind,j.fields),j.fields,n.pictures)),b=new y,x=c.filter(j=>{
var z;return((z=j.filed)==null?void 0:z.run)===n.run&&j.filed.status==="begun"&&wce(j)});for(let j of c){
let z=cU(j,n);z!==null&&b.set(j,z)}let O=xce(s,n);for(let j of p)b.set(j,Hh(j,"begun",n));s.write([
...mU(
b),...O]);let N=Qr(p.map((j,z)=>{var G;return{fileId:j.decision.action==="update"?j.decision.file.id:
null,folder:a.id,title:j.title,properties:j.properties,from:Xi,to:nr,bytes:(G=g[z])!=null?G:new D}}),
r),{failures:P,again:I}=bce(p,N,b,n);s.write(mU(b));for(let j of P.values())Xr(j)&&sa(j,i);let $=j=>p.
filter(z=>j.includes(z.decision.action)&&!P.has(z)&&!I.has(z)).length,_=s.ofRun(n.run),L={made:_.filter(
vx).length,failed:_.filter(({status:j})=>j==="begun"||j==="failed").length};return{batch:{created:$(
["create","add"])+x.length,updated:$(["update"]),unchanged:c.filter(j=>j.decision.action==="keep").length-
x.length,failed:P.size,documents:[...c.map(j=>iU(j,b.get(j),P.get(j),n.user,i)),...O.map(({row:j})=>sU(
j,i))],done:c.length-d.length+p.length-I.size,total:c.length,more:d.length>p.length||I.size>0,skip:[
...n.skip,...[...P.keys()].map(j=>Vl(j.planned)),...[...I].filter(j=>vce(N[p.indexOf(j)])).map(j=>Vl(
j.planned)+qh)]},run:L,notes:[...hce(c,s,n),...yce(c,u)]}}var gce=3;function hce(e,t,{isCurrent:n}){
let r=e.filter(({decision:a,filed:u,content:l})=>a.action==="keep"&&u!==null&&u.content!==""&&u.content!==
l&&["signed","edited","made"].includes(a.status)),o=t.all().filter(({row:a})=>a.status==="signed"&&!n(
a.kind,a.entry)),i=[...r.map(({filed:a,title:u})=>(a==null?void 0:a.title)||u),...o.map(({row:a})=>a.
title)];return i.length===0?[]:[{code:"DOCUMENT_OUTDATED",severity:"warning",params:{titles:i.slice(
0,gce),count:i.length}}]}function yce(e,t){var r;let n=new y;for(let{planned:o,fields:i,decision:s}
of e){
if(s.action==="keep"&&s.status!=="made")continue;let a=(r=n.get(o.kind.id))!=null?r:new w;for(let u of tU(
o.kind,t.shown(o.kind,i)))a.add(u);n.set(o.kind.id,a)}return[...n].flatMap(([o,i])=>i.size===0?[]:[{
code:"DOCUMENT_DOTS",severity:"info",params:{kind:o,fields:[...i]}}])}function bce(e,t,n,r){var s,a;
let o=new y,i=new w;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){n.set(
l,wx(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||qu(d);if(p&&!r.skip.includes(Vl(l.planned)+
qh)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Hh(l,"failed",r),modified:(a=(s=l.filed)==null?void 0:
s.modified)!=null?a:""})}return{failures:o,again:i}}var wce=({decision:e})=>e.action==="keep"&&e.status===
"made"&&e.file!==null,vce=e=>e!==void 0&&"failure"in e&&qu(e.failure),mU=e=>[...e].map(([{place:t},n])=>(
{
place:t,row:n}));function kce(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);
return(o=r[r.length-1])!=null?o:null}var xce=(e,{user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===
t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{
...o,
status:"void"}}));var Tce=q({kinds:de(B()),skip:le(de(B())),renew:le(de(B())),remake:le(ke())});
function Mm(e){return ce(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=he(Tce,e);return ve(),Re(()=>{let s=at(
"ranking");Ut(s);let{competition:a}=s,{language:u}=a.settings,l=[...new w(n)].map(G=>Sx(G,u)),{
history:c}=s,
{findings:d,blocking:p,hash:g,context:b}=Mh(s,c,l),x=l.filter(G=>Ih(G,b)),O=xB(p);if(x.length===0&&l.
length>0)return fU(p,u);if(b.winners===null&&O.length>0)return fU(O,u);let N=Te(),P=YB(N,xt);if(
"holder"in P){let{who:G,until:H}=P.holder;return be(fe("BUSY",ae(u).problems.leased(G,Ece(H))))}let I=ka(
x,b),$={user:N,run:P.run,skip:r,renew:o,remake:i,pictures:b.pictures,isCurrent:sx(b)},_=Gn(P.width,t),
{batch:L,run:U,notes:j}=pU(a,I,$,_,s.keepers);L.more?_.width!==P.width&&XB(N,P.run,_.width):(Cce(c,{
id:P.run,hash:g,...U},N,a.settings),QB(N,P.run));let z=x.length===l.length;return{ok:z&&L.failed===0&&
!r.some(G=>!G.endsWith(qh)),findings:Ir([...z?d:p,...Sce(x,I),...j],u),...L}})})}var Sce=(e,t)=>e.filter(
n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),
Ece=e=>ut(new R(e)).slice(11,16);function Sx(e,t){var r;let n=Ts.map(o=>o.id).join(", ");return(r=Im(
e))!=null?r:be(fe("BAD_REQUEST",ae(t).problems.unknownKind(e,n)))}function fU(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Ir(
e,t),...n}}function Cce(e,t,n,r){if(t.made+t.failed===0)return;let o=ae(r.language).history.documents(
t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||$t(e,{at:ut(),by:n,action:"documents",
detail:o,
run:t.id,hash:t.hash},r)}var Ex=q({kind:B()}),Rce=q({kind:B(),content:B()}),gU=e=>ce(()=>{let{kind:t}
=he(Ex,e);return ve(),Lm(
Zh(t))}),hU=e=>ce(()=>{let{kind:t}=he(Ex,e);return ve(),Re(()=>{let n=Zh(t),r=vU(n);return"file"in r?
Lm(n,r):(kU(n,nr,hi(n.kind,n.competition)),Lm(n))})}),yU=e=>ce(()=>{let{kind:t,content:n}=he(Rce,e);
return ve(),Re(()=>{let r=Zh(t),o=ui(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>Zu){let a=xa(r.language).
tooLarge(i(o.length),i(Zu));return be(fe("TEMPLATE_FAULT",a))}let s=xU(o,r);return s.length===0&&kU(
r,Xi,o),{...Lm(r),refused:s}})}),bU=e=>ce(()=>{let{kind:t}=he(Ex,e);return ve(),Re(()=>{var u;let n=Zh(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=Jl()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=wU(r);for(let{id:c,properties:d}of eo(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
tn(tv(c,{trashed:!0},a),s)}return yx(r,null),Lm(n)})});function Zh(e){let t=R.now(),n=at(),{
competition:r}=n,
o=nt(r.settings.language),i=Sx(e,o),{context:s}=Mh(n,n.history,[i]),a=kx(i,r),[u,l]=[Te(),Gn(1,t)];
return{
competition:r,kind:i,name:a,fields:ax(i,s),user:u,language:o,backoff:l}}var wU=e=>({sheet:Mt(Xt()),
template:e}),
vU=({name:e,user:t,language:n,backoff:r})=>{var o;return xx((o=Jl()[e])!=null?o:[],{folder:{files:[]}
,
user:t,language:n,backoff:r})};function kU({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var O;let u=eo(e,r,i),l=wU(n),c=u.files.find(N=>N.type===s&&N.properties.sheet===l.sheet&&N.properties.
template===l.template),d=xa(o).title(t.id),p={fileId:(O=c==null?void 0:c.id)!=null?O:null,folder:u.id,
title:d,properties:l,from:Xi,to:s,bytes:a},[g]=Qr([p],i),{id:b,modified:x}=tn(g!=null?g:{failure:{
kind:"unknown",reason:"no-answer"}},o);yx(n,{maker:r,fileId:b,modified:x})}var Dce=["TAG_UNKNOWN",
"LIST_AS_TEXT"],xU=(e,{fields:t,language:n})=>hx(Wh(e,t!=null?t:{}).filter(({code:r})=>t!==null||!Dce.includes(
r)),n);function Lm(e,t=vU(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{kind:n.id,source:t.
source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?xU(Tx(
t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:TU(r)}}var Ace=200,
TU=e=>h.fromEntries(h.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,Ace):n.slice(0,1).map(
TU)]));m();m();var Nce=["begun","failed","deleted","void"],SU=({row:{kind:e,entry:t,revision:n}})=>[
e,t,n].join(":"),
EU=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,CU={failure:{kind:"unknown",
reason:"no-answer"}};function RU(e,t,n,r,o){var b;let{language:i}=e.settings,s=Gh(i,mo(e.settings,()=>!0)).all(
).
map(({row:x})=>x).filter(x=>x.maker===n&&t.includes(x.kind)&&!Nce.includes(x.status)),a=s.length===0?
null:eo(e,n,o),u=a===null?[]:Pce(s,a,i,o),l=u.filter(x=>!EU(x)&&!r.includes(SU(x))),c=l.slice(0,10),
d=new y(Ice(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((x,O)=>[c[O],x])),p=[...d.values()].flatMap(
x=>"failure"in x?[x.failure]:[]);for(let x of p)Xr(x)&&sa(x,i);let g=c.filter(x=>{var O;return"ok"in
((O=d.get(x))!=null?O:CU)});return{ok:p.length+r.length===0,created:g.filter(({pdf:x})=>x===null).length,
updated:g.filter(({pdf:x})=>x!==null).length,unchanged:u.filter(EU).length,failed:p.length,files:u.map(
x=>{var $,_,L;let O=($=d.get(x))!=null?$:{ok:x.pdf},{kind:N,entry:P,title:I}=x.row;return{kind:N,
entry:P===
""?null:P,title:I,file:"ok"in O&&(L=(_=O.ok)==null?void 0:_.link)!=null?L:null,problem:"ok"in O?null:
ae(i).documents.failed(Qi(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(x=>!g.includes(x)).map(SU)]}}var Pce=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:tn(ii(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
Ku&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===nr?[{row:o,document:s,pdf:a}]:[]});
function Ice(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:ia(r,Ku,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:Ku,to:Ku},bytes:
d.
ok}]}),s=i.length===0?[]:Qr(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
CU})}var $ce=q({kinds:de(B()),skip:le(de(B()))}),DU=e=>ce(()=>{let t=Gn(10,R.now()),{kinds:n,skip:r=[
]}=he(
$ce,e);return ve(),Re(()=>RU(at().competition,n,Te(),r,t))});m();m();m();m();var Sa=({reads:e},t)=>e[
t].flatMap((n,r)=>n?[r]:[]);function jm(e,t,n,r){let o=e.reads[t];if(o[n]===
r)return;let i=r?1:-1;o[n]=r,e.loads[n]=e.loads[n]+i;for(let[s,a]of o.entries())!a||s===n||(e.links[
n][s]=
e.links[n][s]+i,e.links[s][n]=e.links[s][n]+i)}var Yl=({reads:e,fixed:t,may:n},r,o,i)=>e[r][o]&&!t[r][
o]&&
!e[r][i]&&n[r][i];function Xl(e,t,n,r){jm(e,t,n,!1),jm(e,t,r,!0)}function Cx({judges:e,loads:t,links:
n}){
let r=k.from({length:e},()=>null),o=0;for(let i=0;i<e;i+=1){if(r[i]!==null||t[i]===0)continue;let s=[
i];r[i]=o;for(let a=s.pop();a!==void 0;a=s.pop())for(let u=0;u<e;u+=1)r[u]!==null||n[a][u]===0||(r[u]=
o,s.push(u));o+=1}return r}function Dx({links:e},t,{from:n,to:r},o){let i=0;for(let s of t)s===n||s===r||
o[s]||(i+=2*(e[r][s]-e[n][s]+
1));return i}function Fce(e,t,n,r){if(!Yl(e,n.entry,n.from,n.to)||!Yl(e,r.entry,r.from,r.to))return null;
let{reads:o}=e;return Dx(e,t[n.entry],n,o[r.entry])+Dx(e,t[r.entry],r,o[n.entry])}function AU(e,...t){
for(let{entry:n,from:r,to:o}of t)Xl(e.table,n,r,o),e.readers[n]=Sa(e.table,n)}function OU(e,t,n,r){
let{
table:o,readers:i}=e;for(let s of i[t])if(!o.fixed[t][s]){for(let a of n)if(!(a===t||o.reads[a][s]))
for(let u of i[a]){e.steps+=1;let l=[{entry:t,from:s,to:u},{entry:a,from:u,to:s}],c=Fce(o,i,...l);if(
!(c===
null||!r(c,l)))return AU(e,...l),!0}}return!1}function _ce(e,t){let{table:n,readers:r}=e;for(let o of r[
t])
for(let i=0;i<n.judges;i+=1){e.steps+=1;let s={entry:t,from:o,to:i};if(!(n.loads[o]-n.loads[i]!==1||
!Yl(n,t,o,i))&&!(Dx(n,r[t],s,[])>=0))return AU(e,s),!0}return!1}var Rx=e=>f.max(0,...Cx(e).map(t=>(t!=
null?t:-1)+1));function Mce(e,t){let{table:n}=e;for(let r=!0;r&&Rx(n)>1;){let o=Rx(n),i=(s,a)=>{let u=Cx(
n),[l]=a;if(l===void 0||u[l.from]===u[l.to])return!1;for(let{entry:d,from:p,to:g}of a)Xl(n,d,p,g);
let c=Rx(
n)<o;for(let{entry:d,from:p,to:g}of a)Xl(n,d,g,p);return c};r=t.some(s=>OU(e,s,t,i))}}function NU(e,
t){
let n=k.from({length:e.entries},(i,s)=>Sa(e,s)),r={table:e,readers:n,steps:0},o=i=>i<0;for(let i=!0;
i;){
i=!1;for(let s of t)for(;_ce(r,s)||OU(r,s,t,o);)i=!0}return Mce(r,t),r.steps}m();function Lce(e,t){
let n=k.from({length:e.judges},()=>null),r=new w([t]),o=[t];for(let i=0;i<o.length;i+=
1){let s=o[i];for(let a=0;a<e.judges;a+=1)if(!(r.has(a)||PU(e,s,a)===null)){if(r.add(a),n[a]=s,e.loads[
a]<=
e.loads[t]-2)return jce(e,n,a),!0;o.push(a)}}return!1}function jce(e,t,n){for(let r=n,o=t[r];o!=null;
r=
o,o=t[r])Xl(e,PU(e,o,r),o,r)}function PU(e,t,n){let r=null,o=v.POSITIVE_INFINITY;for(let i=0;i<e.entries;
i+=
1){if(!Yl(e,i,t,n))continue;let s=0;for(let a=0;a<e.judges;a+=1)e.reads[i][a]&&a!==t&&(s+=e.links[n][
a]-
e.links[t][a]);s<o&&([r,o]=[i,s])}return r}function IU(e){for(let t=!0;t;)t=e.loads.map((r,o)=>({
load:r,
judge:o})).sort((r,o)=>o.load-r.load).some(({judge:r})=>Lce(e,r))}m();var $U=1e-7;function FU(e){let t=[
...e.values()].filter(u=>u.length>0),n=[...new w(t.flat())].sort();
if(n.length===0)return null;let r=new y(n.map((u,l)=>[u,l])),o=t.map(u=>u.map(l=>r.get(l))),i=n.map(
()=>n.map(()=>0));for(let u of o)for(let l of u){let c=i[l];c[l]=c[l]+1;for(let d of u)c[d]=c[d]-1/u.
length}let s=bp(i);if(s.filter(({value:u})=>u<$U).length>1)return null;let a=o.map(u=>s.reduce((l,{
value:c,
vector:d})=>{if(c<$U)return l;let p=u.reduce((g,b)=>g+d[b],0)/u.length;return l+p**2/c},1/u.length));
return f.sqrt(a.reduce((u,l)=>u+l,0)/a.length)}var zce=4;function Bce({entries:e,judges:t,mayRead:n,
kept:r}){let o=s=>e.map(a=>t.map(u=>s(a,u))),i={
entries:e.length,judges:t.length,reads:o(()=>!1),fixed:o((s,a)=>{var u,l;return(l=(u=r.get(s))==null?
void 0:u.includes(a))!=null?l:!1}),may:o((s,a)=>n(a,s)),loads:t.map(()=>0),links:t.map(()=>t.map(()=>0))}
;
for(let[s,a]of i.fixed.entries())for(let[u,l]of a.entries())l&&jm(i,s,u,!0);return i}function Uce(e,
t){
let n=k.from({length:e},(r,o)=>o);for(let r=e-1;r>0;r-=1){let o=f.floor(t()*(r+1));[n[r],n[o]]=[n[o],
n[r]]}return n}function Wce(e,t,n,r){let o=s=>e.may[s].filter(Boolean).length,i=[...n].sort((s,a)=>o(
s)-o(a));for(let s of i)for(let a=Sa(e,s);a.length<t;a=Sa(e,s)){let u=e.may[s].flatMap((d,p)=>d&&!a.
includes(p)?[p]:[]),l=d=>a.reduce((p,g)=>p+e.links[d][g],0),[c]=u.map(d=>({judge:d,load:e.loads[d],
links:l(
d),luck:r()})).sort((d,p)=>d.load-p.load||d.links-p.links||d.luck-p.luck);if(c===void 0)break;jm(e,s,
c.judge,!0)}}function Kce(e,t){let{entries:n,judges:r,readings:o}=e,i=Bce(e),s=Uce(n.length,t);Wce(i,
o,s,t),IU(i);let a=NU(i,s),u=new y(n.map((l,c)=>[l,Sa(i,c).map(d=>r[d])]));return{assignment:u,
expectedError:FU(
u),steps:a}}var _U=e=>{var t;return(t=e.expectedError)!=null?t:v.POSITIVE_INFINITY};function MU(e){
let t=wg(
e.seed);for(let o=0;o<20;o+=1)t();let n=k.from({length:zce},()=>Kce(e,t));return{...n.reduce((o,i)=>_U(
i)<_U(o)?i:o),steps:n.reduce((o,i)=>o+i.steps,0)}}m();var LU=q({id:B(),kind:dt(["type","score",
"label"]),old:B(),now:pc([B(),ye()]),confirm:Me(B()),status:dt(
["offered","waiting","refused"])}),Gce=q({code:B(),severity:dt(["error","warning","info"]),stage:Me(
B()),tab:Me(B()),cell:Me(B()),message:B(),value:le(pc([B(),ye(),ke()])),fix:le(LU)}),zm=de(Gce),Hce=q(
{kind:B(),sure:ke(),tab:Me(B()),message:B()}),jU=q({id:B(),label:B()}),qce=q({id:B(),tab:B(),tabs:de(
B()),cell:Me(B()),message:B(),options:de(jU),default:Me(B())}),Zce=q({id:B(),tab:B(),message:B(),
options:de(
jU),option:B()}),zU=q({facts:de(Hce),questions:de(qce),answers:de(Zce)}),Jh=q({tab:B(),cell:B(),
entry:B(),
criterion:B(),old:B(),now:B()}),Jce=q({undo:Me(q({at:B(),by:B(),cells:ye()})),waiting:de(ao(Jh,{
judge:B()})),
marked:ke()}),BU=q({ok:ke(),findings:zm,understood:zU,progress:de(q({stage:B(),judge:B(),scored:ye(),
expected:ye()}))}),Vce=q({rank:ye(),decidedRank:le(ye()),code:B(),name:B(),institution:B(),category:
B(),
score:ye(),advances:ke(),categoryRank:Me(ye()),reserve:ke(),title:Me(B()),tieBrokenBy:Me(B()),tie:B(
),
explanation:B(),judgeScores:Pt(B(),ye())}),Yce=q({stage:B(),method:B(),unit:dt(["points","mean-rank",
"standard-score"]),cut:Me(ye()),unordered:ke(),judges:de(B()),ranking:de(Vce)}),Fn=Me(ye()),Ql=de(B(
)),
Xce=q({stage:B(),panel:q({judges:ye(),entries:ye(),complete:ye()}),kendallW:Fn,kendallP:Fn,iccSingle:
Fn,
iccAverage:Fn,alpha:Fn,lambda:Fn,judges:de(q({code:B(),severity:Fn,spread:Fn,agreement:Fn})),
stability:de(
q({code:B(),inTop:Fn,again:Fn,rankLow:Fn,rankHigh:Fn})),leaveOneOut:de(q({judge:B(),enters:Ql,leaves:
Ql})),
methods:de(q({method:B(),enters:Ql,leaves:Ql})),gap:Me(q({lastIn:B(),firstOut:B(),points:ye(),
standardError:Fn})),
verdict:q({level:dt(["firm","partly","open","no-cut","single"]),within:ye(),firm:ye(),contested:Ql,
again:Fn,
text:de(B())})}),Qce=q({ok:ke(),findings:zm,understood:zU,stages:de(Yce),reliability:de(Xce),hash:B(
),
open:le(de(B()))}),ede=q({stage:B(),criteria:de(q({name:B(),weight:ye(),min:ye(),max:ye()})),means:
Pt(
B(),de(ye()))}),tde=ao(BU,{fixes:le(Jce)}),$xt=ao(Qce,{profiles:le(de(ede))}),nde=q({kind:B(),entry:
Me(
B()),number:Me(B()),title:B(),file:Me(B()),status:B(),state:le(dt(nU)),choice:le(dt(["overwrite",
"revise","remake","own-copy"]))}),rde=q({ok:ke(),created:ye(),updated:ye(),unchanged:ye(),failed:ye(
),files:de(
q({kind:B(),entry:Me(B()),title:B(),file:Me(B()),problem:Me(B())}))}),ode=q({ok:ke(),findings:zm,
created:ye(),
updated:ye(),unchanged:ye(),failed:ye(),documents:de(nde)}),Fxt=ao(ode,{pdf:Me(rde)}),_xt=q({ok:ke(),
findings:zm,stage:B(),code:Me(B()),at:Me(B()),hash:Me(B()),evidence:Me(q({file:Me(B()),seal:Me(B()),
problem:Me(B())}))}),ide=q({code:B(),stage:Me(B()),tab:Me(B()),cell:Me(B()),message:B()}),Mxt=q({ok:
ke(),
decided:de(q({stage:B(),at:B(),by:B(),code:B()})),computed:Me(q({at:B(),by:B()})),differences:de(ide)}
),
UU=q({ok:ke(),findings:zm,stage:B(),assignment:de(q({entry:B(),judges:Ql})),loads:Pt(B(),ye()),
expectedError:Fn,
readings:ye(),seed:ye(),written:ke(),message:B()}),Lxt=q({fixes:de(ao(LU,{cells:de(Jh)}))}),jxt=q({
applied:ye(),
asked:ye(),left:ye(),unreachable:de(B()),check:tde}),zxt=ao(BU,{fixed:de(Jh)}),Bxt=q({fixes:de(ao(Jh,
{id:B(),stage:B(),name:B(),by:B(),at:B()}))}),Uxt=q({calls:Pt(B(),ye()),total:ye()});m();var Ea=e=>be(
fe("BAD_REQUEST",e));function Vh({competition:e,findings:t,history:n},r){let o=to(nt(e.
settings.language)),i=st(e.stages,n.rows),s=l=>i.some(c=>c.stage===l&&c.status==="open"),a=r===void 0?
e.stages.find(({name:l})=>s(l)):rr(e,r);if(a===void 0)return Ea(o.noOpenStage);s(a.name)||Ea(o.closed(
a.name)),Qe(e,a).length===0&&Ea(o.noJudges),He(e,a).length===0&&Ea(o.noCriteria(a.name)),e.entries.length===
0&&Ea(o.noEntries);let u=t.find(({code:l})=>l==="ENTRY_DUPLICATE_CODE"||l==="ROW_WITHOUT_CODE");
return u!==
void 0&&Ea(er(u,nt(e.settings.language))),a}function Yh(e,t){let{competition:n}=e,r=It(e,{
provisional:!1}),
o=n.stages.indexOf(t);return r.results.length<o&&Ea(to(nt(n.settings.language)).notReached(t.name)),
{reached:Ni(n,r.results.slice(0,o)),evaluation:r}}function Xh(e,t,n){var s;let r=Rr(e),o=(s=Sn(e,t))!=
null?s:(()=>!0),i=e.settings.conflicts==="include";return a=>n.filter(u=>o(a,u)&&(i||r(a,u)===null))}
m();var Qh=([e,t])=>e===t?`${t}`:`${e}\u2013${t}`,sde={plan:({readings:e,loads:t,conflicts:n})=>`Setiap inovasi dinilai ${Qh(
e)} juri; beban ${Qh(t)}; ${n===0?"tanpa benturan":`${n} benturan`}.`,done:(e,t,n)=>`Tahap ${e}: ${t} Benih undian ${n}.`,
title:"Pembagian Juri",origin:
"kolom Juri boleh diubah; pisahkan kode juri dengan koma, lalu periksa nilai juri",noPlan:e=>`Tab \u201C${e}\u201D bukan pembagian juri (tanpa kolom Kode dan Juri). Ganti nama tab itu dahulu.`}
,ade={plan:({readings:e,loads:t,conflicts:n})=>`Every entry is scored by ${Qh(e)} ${e[1]===1?"judge":
"judges"}; loads ${Qh(t)}; ${n===0?"no conflict":
`${n} ${n===1?"conflict":"conflicts"}`}.`,done:(e,t,n)=>`Stage ${e}: ${t} Seed of the draw ${n}.`,
title:"Assignment",origin:
"the column Judges may be changed; separate the codes by commas, then check the scores",noPlan:e=>`The tab \u201C${e}\u201D is no assignment (it has no columns Code and Judges). Rename it first.`}
,ec=e=>({id:sde,en:ade})[e];m();function WU({competition:e,deciding:t,keepers:n,assigned:r},o,i){var O;
let{language:s}=e.settings,a=t.
tabs.get("assignment"),u=N=>{var $,_;let{institution:P="",name:I=""}=($=e.entries.find(({code:L})=>L===
N))!=null?$:{};return{stage:o.name,entry:N,name:I,institution:P,judges:((_=i.get(N))!=null?_:[]).join(
", ")}},l=new y(r.filter(N=>N.stage===o.name).map(N=>[N.entry,N.row])),c=[...i.keys()].filter(N=>!l.
has(N)).map(u);if(a===void 0||mr(a)===0){let N=ec(s),P=$a.columns.map(({key:$,header:_,width:L,
format:U})=>({
header:_[s],width:L,...U===void 0?{}:{format:U},value:j=>j[$]})),I=a!=null?a:Z.assignment[s];return en(
At(I,N.title,N.origin,P,c,2),n),pr("assignment",I),!0}let d=je(a),p=$f(d,e);if(p===null)return be(fe(
"BAD_REQUEST",ec(nt(s)).noPlan(a)));let{columns:g}=p.table,b=(O=g.get("judges"))!=null?O:0,x=[...l].
filter(([N])=>i.has(N)).map(([N,P])=>{var I;return{row:P,is:u(N).judges,was:W((I=d.values[P])==null?
void 0:I[b])}}).filter(({is:N,was:P})=>N!==P);for(let{row:N,is:P}of x)Jt(a,N,b,[[P]],["@"]);if(c.length>
0){let N=[...g],P=f.max(...N.map(([,_])=>_))+1,I=k.from({length:P},()=>"@"),$=c.map(_=>{let L=k.from(
{length:P},()=>"");for(let[U,j]of N)L[j]=_[U];return L});Jt(a,mr(a),0,$,I)}return x.length+c.length>
0}var ude=q({stage:le(B()),readings:le(mc().check(dr(1),Ds(1e3))),seed:le(mc().check(dr(0),Ds(
4294967295))),
write:ke()}),lde=3;function HU(e){return ce(()=>{let t=he(ude,e);return ve(),t.write?Re(()=>KU(t)):
KU(
t)})}function KU({stage:e,readings:t,seed:n=1,write:r}){var I,$;let o=at("all");r&&Ut(o);let{
competition:i}=o,
s=Vh(o,e),{reached:a}=Yh(o,s),u=Qe(i,s),l=(I=t!=null?t:i.settings.readings)!=null?I:f.min(lde,u.length),
c=cde(o,s),d=Rr(i),p=new y(u.map(_=>[_.code,_])),g=new y(a.map(_=>[_.code,_])),{assignment:b,
expectedError:x}=MU(
{entries:[...g.keys()],judges:[...p.keys()],readings:l,mayRead:(_,L)=>{let U=p.get(_);return U.unavailable!==
!0&&c(U,L)!=="recused"&&d(U,g.get(L))===null},kept:dde(($=i.assignment)==null?void 0:$.get(s.name),a,
u,c),seed:n}),O=ec(nt(i.settings.language)),N=Ff(i,s,b,l,()=>({})),P=N.filter(({params:_})=>_.reason===
"conflict").length;return r&&WU(o,s,b)&&mde(o,s,b,n,P),cc(UU,{ok:Ji(N),findings:Ir(N,i.settings.language),
stage:s.name,assignment:[...b].map(([_,L])=>({entry:_,judges:L})),loads:h.fromEntries(Tc(b,[...p.keys(
)])),
expectedError:x,readings:l,seed:n,written:r,message:qU(b,u,P,O)})}function cde({sheets:e},t){let n=new y;
for(let r of e.filter(o=>o.stage===t.name))for(let{entry:o,marks:i}of r.rows){let s=[...i.values()].
map(({kind:a})=>a);s.every(a=>a==="blank")||n.set(`${r.judge}
${o}`,s.includes("recused")?"recused":"scored")}return(r,o)=>{var i;return(i=n.get(`${r.code}
${o}`))!=null?i:null}}function dde(e,t,n,r){return new y(t.map(({code:o})=>{let i=e==null?void 0:e.get(
o),s=a=>{let u=r(a,o);return i===void 0?u==="scored":i.includes(a.code)&&u!=="recused"&&(!a.unavailable||
u==="scored")};return[o,n.filter(s).map(a=>a.code)]}))}var GU=e=>e.length===0?[0,0]:[f.min(...e),f.max(
...e)];function qU(e,t,n,r){let o=t.filter(i=>i.unavailable!==!0).map(({code:i})=>i);return r.plan({
readings:GU([...e.values()].map(i=>i.length)),loads:GU([...Tc(e,o).values()]),conflicts:n})}function mde(
{
competition:e,history:t},n,r,o,i){let s=ec(e.settings.language),a=s.done(n.name,qU(r,Qe(e,n),i,s),o),
u={at:ut(),by:Te(),action:"assign",detail:a,run:xt(),hash:""};$t(t,{...u,stage:n.name},e.settings)}m(
);m();var pde=[["\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],
["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],fde=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),gde=e=>e.every(t=>t>=32||t>=9&&t<=13),hde=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function ZU(e){let t=e.slice(0,500),n=k.from(t,o=>T.fromCharCode(o)).join(""),r=pde.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:fde(n)?"photo":gde(t)&&hde(n)?"text":null}m();var yde={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},bde={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},wde={id:
"Berkas ini",en:"This file"},JU=(e,t,n=null)=>(t==="id"?yde:bde)[e](
n===null?wde[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var vde=[[14,22],[45,47]],
kde=[9,10];function VU(e){return kde.includes(e)?"percent":vde.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var xde=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function ey(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||xde(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var Tde=1048576,Bm=16384,Ox=2e6,Nx=5e7,Px=7e5,Sde=5e4,Ede=1462,Cde=864e5,
Rde=R.UTC(1899,11,30);function Dde(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw vt("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function Ax(e,t){if(!/^\d{1,9}$/.test(
e))throw vt("damaged",`${t} "${e}"`);return v(e)}function Ade(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw vt("damaged",
"two values in a cell");e.value=n}}function Ode({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>Sde)throw vt("too-large","a long text");return n}function YU(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],s={row:-1,column:-1},a=null,[u,l,c]=[0,0,0],d=!1,p=null,g=null,b=P=>{let{row:I,column:$}=s;
if(!(I>=0&&$>=0&&I<Tde&&$<Bm))throw vt("damaged","a cell outside the sheet");if(i.push(I*Bm+$),i.length>
Px)throw vt("too-large","more cells than are read");if(r.rows=f.max(r.rows,I+1),r.columns=f.max(r.columns,
$+1),P===null)return;if(l+=Ode(P),l>Nx)throw vt("too-large","long texts");if(u=f.max(u,$+1),f.max(n.
length,I+1)*u>Ox)throw vt("too-large","a cell far out");for(;n.length<=I;)n.push([]);let _=n[I];for(
;_.
length<$;)_.push(void 0);_[$]=P},x=(P,I)=>{P==="row"?(s.row=I.r===void 0?s.row+1:Ax(I.r,"the row")-1,
s.column=-1):P==="c"?(p={attributes:I},I.r===void 0?s.column+=1:{row:s.row,column:s.column}=Dde(I.r)):
p!==null&&(P==="v"||P==="f"||P==="t")&&(g="")};zh(()=>p===null?{}:{cell:Ce(s.row,s.column)},()=>yi(e,
{open:(P,I)=>{if(P==="sheetData")d=!0;else if(d)x(P,I);else if(P==="sheetProtection")a=I;else if(P===
"protectedRange")o.push(I);else if(P==="col"&&(c+=v(I.max)-v(I.min)+1,!(c<=Bm)))throw vt("damaged",
"more columns than there are")},text:P=>{g!==null&&(g+=P)},close:P=>{P==="sheetData"&&(d=!1),!(!d||p===
null)&&(P==="c"?(b($de(p,t)),p=null):g!==null&&Ade(p,P,g),g=null)}}));let N=Nde(i);if(N!==null)throw vt(
"damaged","a cell given twice",{cell:Ce(N.row,N.column)});return{rows:n,named:r,protection:a,
openRanges:o,
signs:l,cells:i.length}}function Nde(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new w;
for(let n of e){
if(t.has(n))return{row:f.floor(n/Bm),column:n%Bm};t.add(n)}return null}function Pde(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?v(e):v.NaN;if(!v.isFinite(t))throw vt("damaged",`the number "${e}"`);return t}function Ide(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-Rde)/Cde;if(v.isNaN(t))throw vt(
"damaged",`the date "${e}"`);return t}function $de({attributes:e,value:t,inline:n,formula:r},o){var p,
g;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:Ax(e.s,"the look")])!=null?p:"plain",l=(
b,x="plain")=>r===void 0?{value:b,kind:x}:{value:b,kind:x,formula:r},c=b=>b===""&&r===void 0?null:l(
Uh(b)),
d=(g=e.t)!=null?g:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Pde(t);return l(
u==="date"&&a?b+Ede:b,u)}case"s":{let b=i[Ax(t,"the text")];if(b===void 0)throw vt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw vt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(Ide(t),"date");default:throw vt(
"damaged",`the type "${d}"`)}}function Fde(e){let t;try{t=Rg(e,nF,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=Tg(r);throw vt(o===null?
"not-xlsx":o==="too-large"?o:"damaged",T(r))}let n=new y(h.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:tl(o)}}function _de(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function XU(e,t){let n=e(_de(t)),r=new y;
return yi(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var Mde={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function Ix(){let e=new y;return t=>{
var o;let n=Mde[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw vt("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function Lde(e){let t=[],n=null,r=!1,o=Ix();return yi(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(Uh(n!=
null?n:""))}}),t}function jde(e){let t=new y,n=[],r=Ix(),o=!1;return yi(e,{open:(i,{numFmtId:s,
formatCode:a})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(v(s),ey(a!=null?a:"")):i==="xf"&&o&&n.push((u=t.get(
v(s)))!=null?u:VU(v(s!=null?s:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function QU(e,t){let n=new w;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var zde=e=>e===
"1"||e==="true";function Bde(e){var P;let t=Fde(e),n=(P=[...XU(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:P.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw vt("not-xlsx","no workbook");
let o=XU(t,n),i=I=>{var $,_,L;return(L=t((_=($=[...o.values()].find(U=>U.type===I))==
null?void 0:$.target)!=null?_:""))!=null?L:""},s=[],a=Ix(),u=!1,l=null;yi(r,{open:(I,$)=>{a(I);let{
name:_="",
state:L="visible",id:U="",date1904:j}=$;I==="workbookPr"&&(u=zde(j)),I==="workbookProtection"&&(l=$),
I==="sheet"&&s.push({name:_,hidden:L!=="visible",relation:o.get(U)})}});let c=QU(s,({name:I})=>I);if(
c!==
null)throw vt("damaged","two sheets of one name",{tab:c.name});let d=QU(s,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw vt("damaged","two sheets of one part",{tab:d.name});let p=Lde(i(
"sharedStrings")),g=jde(i("styles")),[b,x,O]=[0,0,0];return{sheets:s.map(({name:I,hidden:$,relation:
_})=>zh(
()=>({tab:I}),()=>{let L=_===void 0?null:t(_.target);if(_===void 0||L===null)throw vt("damaged",
"a sheet is missing");let{type:U,target:j}=_,z=YU(U==="worksheet"?L:"",{strings:p,kinds:g,since1904:
u});
if(b+=z.rows.length*z.rows.reduce((G,H)=>f.max(G,H.length),0),x+=z.cells,O+=z.signs,b>Ox||x>Px||O>Nx)
throw vt("too-large","more than is read");return{name:I,hidden:$,part:j,type:U,...z}})),part:n,
protection:l}}
var eW=e=>Bde(e).sheets.filter(({type:t})=>t==="worksheet");m();function Ude(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?Mn.id:W(e.kind==="score"?e.
value:e.raw)}function tW({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:Ude(i)}]})))}function nW(e,t){let[n,r]=[e===null?new y:tW(e),tW(t)];
return[...new w([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function rW({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function Wde({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return lo(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var oW=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function Kde(e,t,n){
return{
...e,values:oW(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:oW(e.grid.values,t,n)}}}function iW(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=Wde(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?Yf(s,o.before.cell):Cu(s,o.before.cell);return i!==void 0&&a?Kde(r,i,
o.now):r},e)}m();var Gde=6,Hde=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function qde(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function sW(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=M(e.name),s=e.rows.slice(0,Gde).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>M(Ii(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>qde(c,d)))].find(c=>c.length>0&&!c.some(d=>Hde(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function aW(e,t,n){var p,g,b,x;let{values:r,formats:o,headerRow:i}=t,s=(g=(p=r[0])==null?void 0:
p.length)!=
null?g:0;((x=(b=Pe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?x:0)>0||en(Zde(e,s,i,n));
let u=Pe().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(s,u.getLastColumn(
))];
qo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:N,format:P}of o)
u.getRange(O+1,N+1).setNumberFormat(P);d.setValues(k.from({length:l},(O,N)=>k.from({length:c},(P,I)=>{
var _,L;let $=(L=(_=r[N])==null?void 0:_[I])!=null?L:"";return typeof $=="string"?Oy($,!1):$})))}var Zde=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:k.from({length:
t},
()=>""),layout:""});m();m();var uW={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${it(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Jde={title:uW.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${it(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},cr=e=>e==="id"?uW:Jde;var ty={kind:"unknown",
reason:"no-answer"};function Um(e,{workbook:t}){let{language:n}=t.competition.
settings;return Xr(e)?sa(e,n):e.kind==="haste"||qu(e)?cr(n).busy:Qi(e,n)}m();function tc(e){var U;
let t=Gn(10,R.now()),n=at(),{competition:r}=n,{settings:o,stages:i}=r,s=cr(o.language),
a=j=>be(fe("BAD_REQUEST",j));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=st(
i,u.rows),c=j=>{var z;return((z=hn(l,j.name))==null?void 0:z.status)==="open"},d=e===void 0?(U=i.find(
c))!=null?U:i[i.length-1]:rr(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),g=i.slice(0,p),b=g.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:x}=It(n,{
provisional:!1}),
O=g[x.length];if(O!==void 0)return a(s.earlierUnranked(O.name));let N=Ni(r,x.slice(0,p)),P=Xh(r,d,N),
I=Te(),$=Vde(I,t,o.language),_=Mt(Xt()),L=Qe(r,d).map(j=>{let z=Gf({stage:d,judge:j,entries:P(j),
criteria:He(
r,d),language:o.language,competition:yn(r),deadline:o.deadline}),G={kind:"judge-file",sheet:_,stage:
uv(
d.name),judge:lv(j.code)},H=lg(d.name,j.code),X=$.find(({properties:Se})=>h.keys(G).every(ee=>Se[ee]===
G[ee])),ge=X!=null?X:H.maker===I&&H.id!==""?tn(av(H.id,t),o.language):null,J=Mt(E.stringify(z.values.
slice(z.headerRow)));return{judge:j,layout:z,properties:{...G,content:J},filed:H,file:ge}});return{
workbook:n,
history:u,stage:d,isClosed:!c(d),user:I,backoff:t,seats:L}}var Wm=({workbook:e,stage:t},{judge:n,
layout:r},o)=>{
var i,s;return(s=(i=Or(o,e.competition).find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?
void 0:i.name)!=null?s:r.name};function Vde(e,t,n){let r=_e(xd(e));if(r===null)return[];let o=sv(r,t);
return"failure"in o&&o.failure.kind==="not-found"?[]:tn(o,n)}m();var ny=({judge:e})=>e.email.trim().toLowerCase(
);function ry(e){var o;let{filed:t,file:n}=e,r=ny(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Yde(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=ry(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Xde=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Qde(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Xde(t),s=r.filter(u=>u!==
t&&ny(u)!==""&&ny(u)===ny(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var nc={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function rc(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=cr(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:g,file:b}=d,x=u.get(p.code),O=x===void 0?Yde(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:x!=null?x:Qde(O,d,e,a),link:(b==null?void 0:b.link)||g.link||null,email:g.email,collected:g.
collected||null,changed:b!==null&&g.collected!==""&&b.modified>g.modified,done:g.done,of:g.collected===
""?d.layout.table.height:g.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var eme=100,
tme=q({stage:le(B()),skip:le(de(B()))});function cW(e){return ce(()=>{let{stage:t,skip:n=[]}=he(
tme,e);return ve(),Re(()=>{var $;let r=tc(t);Ut(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=cr(i);if(r.isClosed)return be(fe("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:_,file:L})=>L!==null&&!n.includes(_.code)),u=a.slice(0,10),l=Xe(),c=rme(r,l),d=_=>r.history.
rows.some(L=>L.run===_),p=($=[...c.values()].find(_=>!d(_)))!=null?$:xt(),g=ut(),{collected:b,
written:x,
changes:O,failures:N}=nme(r,u,{names:l,run:p,at:g});for(let _ of x)c.set(_,p);let P=a.length>u.length,
I=r.seats.filter(({judge:_})=>c.get(_.code)===p).map(({judge:_})=>_.code);if(!P&&I.length>0){let _={
at:g,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};$t(r.history,{..._,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return rc(r,{...nc,collected:b,changes:O.slice(0,eme),
changed:O.length,more:P,skip:[...n,...u.map(({judge:_})=>_.code)],failures:N})})})}function nme(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:ia(s,wd,e.backoff),{list:u}=ti(i),l=tA(cr(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new y};for(let[d,p]of t.entries()){
let{
code:g}=p.judge,b=a[d],x=b===void 0||"failure"in b?{failure:Um(b===void 0?ty:b.failure,e)}:ime(e,p,b.
ok,{name:Wm(e,p,n),mark:l,corrections:u.filter(O=>O.stage===e.stage.name&&O.judge===g)});if(
"failure"in
x){c.failures.set(g,x.failure);continue}x.isWritten&&c.written.push(g),c.changes.push(...x.changes.map(
O=>({judge:g,...O}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...x.progress}
,
aa(e.stage.name,g,p.filed)}return c}function rme(e,t){let n=new y;for(let r of e.seats){let o=Wm(e,r,
t),i=t.includes(o)?ND(je(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function lW({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var ome=(
e,t)=>E.
stringify(Kc(e))===E.stringify(Kc(t));function ime({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){var L;let{competition:u}=e,l=cr(u.settings.language),{language:c}=u.settings,
d;try{d=OD(eW(o),r.name)}catch(U){let j=(L=jB(U))!=null?L:"damaged",z=j==="not-xlsx"?ZU(o):null;
return{
failure:z===null?l.unreadable[j]:JU(z,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=sW(d,
{stage:t,judge:n},u);if(p!==null){let U=l.title([yn(u),r.name,n.name]);return{failure:l.otherOwner(U,
lW({stage:t,judge:n},p),lW(p,{stage:t,judge:n}))}}if(AD(d))return{failure:l.unreadable["too-large"]}
;
let g=je(i),b=g.values.every(U=>U.every(j=>j===""));if(!b&&!Rn(g))return{failure:l.tabTaken(i)};let x=He(
u,t),O=lu(u.entries),N=U=>_i(U,t.name,n.code,x,O),I=iW(((...[U,j,z])=>{let G=pb(U,j,z),H=[...N(G.grid).
columns.values()].flat(),X=G.formulas.filter(({column:J})=>H.includes(J));if(X.length===0)return G;
let ge=su(
X).map(J=>Ce(J.row,J.column,J.rows,J.columns));return pb(U,j,`${z} \xB7 ${l.formulas(ge.join(", "))}`)}
)(
d,i,s),a,N),$=N(I.grid),_=b||!PD(g,I)||!ome(g,I.grid);return _&&aW(i,I,r),Ua(i,u.settings.admins),{
isWritten:_,
changes:nW(b?null:N(g),$),progress:rW($,x)}}m();m();m();var sme="Arial",ame=10,dW=164,ume={General:0,
"@":49},lme='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
cme=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,dme=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(cme).join("")}<diagonal/></border></borders>`,mW=e=>`FF${e.
replace("#","").toUpperCase()}`;function Km(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var oy=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function pW(){let[e,
t,n,r,o]=[Km(),Km(),Km(),Km(),Km()],i=({bold:c,size:d=ame})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${sme}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${mW(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=ume[c])!=null?
d:dW+n.idOf(bi(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],g=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${g}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${mW(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
oy("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${dW+d}" formatCode="${c}"/>`)),oy("fonts",e.all),`<fills count="${2+t.all.length}">${lme}${t.all.join(
"")}</fills>`,dme,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',oy(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',oy("dxfs",o.all),
"</styleSheet>"].join("")}}var Gm=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,$x="http://schemas.openxmlformats.org/spreadsheetml/2006/main",hW="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
yW="http://schemas.openxmlformats.org/package/2006",mme="application/vnd.openxmlformats-officedocument.spreadsheetml",
pme=32767,fme=225,fW=({top:e,left:t,height:n,
width:r})=>Ce(e,t,n,r),gme=e=>f.round((e-5)/7*100)/100;function hme(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Gm}<sst xmlns="${$x}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${BB(n)}</t></si>`).join("")}</sst>`}}function yme(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${bi(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${v(
e)}</v></c>`;let a=e.slice(0,pme);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function bme({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Ce(
e,t)}" activePane="${o}" state="frozen"/>`}function wme(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${gme(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>yme(l,Ce(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${fW(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${bi(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${bi(
l.slice(0,fme))}" sqref="${fW(a)}"><formula1>${bi(
u)}</formula1></dataValidation>`);return[`${Gm}<worksheet xmlns="${$x}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${bme(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var iy=(e,t,n)=>`<Relationship Id="rId${e}" Type="${hW}/${t}" Target="${n}"/>`,gW=e=>`${Gm}<Relationships xmlns="${yW}/relationships">${e.join(
"")}</Relationships>`,sy=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${mme}.${t}+xml"/>`;
function bW(e){var s;let[t,n]=[pW(),hme()],r=e.map(a=>wme(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${Gm}<Types xmlns="${yW}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',sy("workbook.xml","sheet.main"),...o.map(
a=>sy(
a,"worksheet")),sy("styles.xml","styles"),sy("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":gW([iy(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Gm}<workbook xmlns="${$x}" xmlns:r="${hW}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${bi(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":gW([...o.map((a,u)=>iy(u+1,"worksheet",a)),iy(o.length+1,"styles",
"styles.xml"),iy(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return nl(h.fromEntries(h.entries(i).map(([a,u])=>[a,ss(u)])))}m();m();var vme="#d9e2f3",
Fx=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function ay(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var g;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:vme};let d=l>=n.left&&l<n.left+n.width,p=(g=i[l])!=null?g:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,g;let d=(g=(p=e.formulas[l])==null?void 0:p[c])!=
null?g:"";return{value:u,style:s(l,c),...d===""?{}:{formula:Fx(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Fx(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Fx(u.formula)}))}}m();function kme({style:e}
,t,n){let r=typeof t=="object"?ED(t.date):t,o=typeof r=="number"&&ey(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function xme({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function wW(e,t,{
grid:n,formats:r,read:o}){let i=ay(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
xme(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let g=[...t.map(({name:x})=>{var N,P,
I,$,_;let O=(N=d.marks.get(x))==null?void 0:N.at;return O===void 0?["",""]:[(I=(P=n.values[O.row])==
null?void 0:P[O.column])!=null?I:"",(_=($=r[O.row])==null?void 0:$[O.column])!=null?_:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((x,O)=>{let N=g[O-a];return N===void 0?x:kme(x,...N)})});
return{
...i,rows:u}}function vW(e,t,n){let{judge:r,layout:o}=t,i=Wm(e,t,n),s=je(i);if(!Rn(s))return ay(o);
let{competition:a}=e.
workbook,u=He(a,e.stage),l=_i(s,e.stage.name,r.code,u,lu(a.entries));return wW(o,u,{grid:s,formats:
Ho(
i),read:l})}var Tme=q({stage:le(B()),skip:le(de(B())),remake:le(ke())});function kW(e){return ce(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=he(Tme,e);return ve(),Re(()=>{let o=tc(t);Ut(o.workbook);let i=new y,a=(o.isClosed?
[]:o.seats.filter(b=>Sme(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=Eme(
o,u,i),c={...o,seats:l},{left:d,shared:p}=Cme(c,n,i);return rc(c,{...nc,made:u.filter(({judge:b})=>l.
some(x=>x.judge===b&&x.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function Sme({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function Eme(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=cr(s.settings.language),u=eo(s,i,e.backoff),l=Xe(),c=t.map(b=>bW([vW(e,b,l)]));for(let{judge:b}of t)
aa(o.name,b.code,{...Td,maker:i});let d=Qr(t.map((b,x)=>({fileId:null,folder:u.id,title:a.title([yn(
s),b.layout.name,b.judge.name]),properties:b.properties,from:wd,to:bd,bytes:c[x],writersCanShare:!1}
)),
e.backoff),p=new y;for(let[b,x]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(x,{...O.ok,
access:[]})}
let g=e.seats.map(b=>{var x;return uy(b,(x=p.get(b))!=null?x:b.file,i)});for(let[b,x]of g.entries())
p.has(e.seats[b])&&aa(o.name,x.judge.code,x.filed);for(let[b,{judge:x}]of t.entries()){let O=d[b];O!==
void 0&&"failure"in O&&n.set(x.code,Um(O.failure,e))}return g}var uy=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...Td,maker:n,id:t.id,link:t.link}};function Cme(e,t,n){let{
stage:r,
user:o}=e,i=cr(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:uy(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:Dme(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(g=>{let b=g.changes[l];return b===void 0||n.has(g.seat.judge.code)?[]:[{...g,
change:b}]}),
d=c.length===0?[]:kd(c.map(({change:g})=>g),e.backoff),p=[];for(let[g,{index:b,change:x}]of c.entries(
)){
let O=d[g],N=e.seats[b];if(O===void 0||"failure"in O){p.push([N,O===void 0?ty:O.failure]);continue}
let P=Ame(
uy(N,N.file,o),x,O.ok);e.seats[b]=P,aa(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:g},b]of p){
let x=i.
notShared(g.email.trim(),b.reason);n.set(g.code,Xr(b)||b.kind!=="refused"?Um(b,e):x)}}return Rme(e),
{left:s.length-a.length,shared:u}}function Rme({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=uy(i,i.file,n),a=ry(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},aa(t.name,i.judge.code,l))}}function Dme(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=ry(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:g,deadline:b}=p.settings,x=o.name===""?o.code:
o.name,O=cr(g).invitation(x,n.name,yn(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:O}]}
function Ame(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Ome=q({stage:le(B())});function xW(e){
return ce(()=>{let{stage:t}=he(Ome,e);return ve(),rc(tc(t),
nc)})}m();m();var _x="protecting";function TW(e){var r;let t=((r=_e(_x))!=null?r:"").split(`
`),n=[...Vt(Xe(),Ct()).values()].filter(o=>t.includes(o)||jE(o));if(n.length!==0){Ze(_x,n.join(`
`));for(let o of n)Ua(o,e);Ze(_x,"")}}var Nme=q({stage:le(B())}),Pme=180*1e3;function ly(e){return ce(
()=>{let t=R.now()+Pme,{stage:n}=he(
Nme,e);return ve(),Re(()=>{let r=at();Ut(r);let o=Ime(r,n);return $me(r,o,t)})})}function Ime(e,t){
let{
language:n,judgeFiles:r}=e.competition.settings,o=to(nt(n)),i=a=>be(fe("BAD_REQUEST",a));r==="separate"&&
i(o.separate);let s=Vh(e,t);return s.scoreTab!==void 0&&i(o.sharedTab(s.name,s.scoreTab)),s}function $me(
e,t,n){
let{competition:r}=e,{settings:o}=r,{reached:i,evaluation:{progress:s}}=Yh(e,t),a=Xh(r,t,i),u={
workbook:e,
stage:t,common:{stage:t,criteria:He(r,t),language:o.language,competition:yn(r),deadline:o.deadline},
admins:[...o.admins,Te()]},l=Sn(r,t)!==null,c=Qe(r,t).filter(N=>!l||a(N).length>0),d=[];for(let N of c){
if(R.now()>n)break;d.push(u$(u,N,a(N)))}TW(u.admins),Ln();let p=d.filter(N=>N.id!==null),g=qf(),b=new y(
s.map(N=>[`${N.stage}|${Q(N.judge)}`,N])),x=p.map(({id:N,tab:P,judge:I})=>{var $;return{id:N!=null?N:
0,tab:P,stage:t.name,judge:I,progress:($=b.get(`${t.name}|${Q(I)}`))!=null?$:{scored:0,expected:1}}}
);
kw(xw(x,g));let O=d.length<c.length;return{stage:t.name,tabs:d.map(({tab:N,judge:P,status:I,added:$}
)=>({
tab:N,judge:P,status:I,added:$})),more:O,notes:Fme(d,u,o.language)}}function Fme(e,{workbook:t},n){
let r=nt(
n),o=to(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access===
"refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,status:c,missing:d,foreign:p}
)=>c===
"theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:p>0?[o.foreign(l,p)]:[]),...s===""?[]:[o.noEmail(
s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();var _me=q({language:dt(["id","en"])}
);function SW(e){let t=ce(()=>D1(Cw,he(_me,e).language));return"problem"in t?t:ts()}m();var Mme=q({
entries:de(B())}),Lme=100;function cy(e){return ce(()=>{let{entries:t}=he(Mme,e);ve();let n=new w(
t.map(Q)),r=Vt(Xe(),Ct()),{competition:o}=jn(new y([...r].map(([i,s])=>[i,je(s)])));return{settings:
r.
has("settings")?o.settings:null,history:Eu(o.settings.language).rows.slice(-Lme).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(Q(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function EW(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function CW(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function RW(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Mx(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function DW(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function AW(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Lx=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function OW(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var jme=q({provisional:ke()});function dy(e){return ce(()=>{let{
provisional:t}=he(jme,e);return ve(),
RW("Sidebar",ae(ft()).menu.rankingTitle,t?"provisional":"ranking"),null})}var zme=240*1e3,NW=[
"piagam","surat"];function jx(e){var i,s;let t=Lx(e)?ft():"id",n=ae(t).menu,r=to(
t),o=Lx(e)?(s=(i=Cd())==null?void 0:i.top)!=null?s:10:null;EW(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var PW=()=>CW("Sidebar",ae(
ft()).menu.name);function IW(){
let e=XP(),t="answer"in e?e.answer.questions:0;Ca(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var $W=()=>Ca(ly({}),({tabs:e,more:t,notes:n})=>{let r=to(Bx());return[Bme(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),Bme=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function FW(){var i,s,a;let e=Rd({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){_W(e);return}let n=Bx(),r=ae(n),o=ae(
ft()).menu.close((a=(s=Cd())==null?void 0:s.top)!=null?a:10);DW(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&zx()}var zx=()=>_W(Rd({provisional:!1,close:!0}));function _W(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Ca(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function MW(){let e=dy({provisional:!1});"problem"in e&&UW(
e.problem,ae(ft()).menu.name)}var LW=()=>Ca(Og({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),jW=()=>Ca(
Ag({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),Ume=12,zW=()=>Ca(jh(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,Ume).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function BW(){let e=R.now()+zme,t=null,n=Mm({kinds:NW});for(;"answer"in n&&(t=OW(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Mm({kinds:NW,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};Ca(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var g,b;return u===0?a?p.
noWinners:(b=(g=d[0])==null?void 0:g.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function Bx(){let e=Vt(Xe(),Ct()).get("settings");return e===void 0?ft():jn(new y([[
"settings",je(e)]])).competition.settings.language}function Ca(e,t,n=!1){let r=ae("answer"in e?Bx():
ft());
"answer"in e&&n?Mx(r.menu.name,t(e.answer,r.done)):"answer"in e?AW(t(e.answer,r.done),r.menu.name):
UW(
e.problem,r.menu.name)}var UW=({message:e,link:t=""},n)=>Mx(n,[e,t].join(`
`).trim());m();var Wme=q({tab:B(),cell:Me(B().check(dc(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function WW(e){
return ce(()=>{let{tab:t,cell:n}=he(Wme,e);return aT(t,n)||be(fe("BAD_REQUEST",ae(ft()).problems.noTab(
t))),null})}m();var Kme=q({settings:Pt(B(),rp())});function KW(e){let t=ce(()=>{let{settings:n}=he(
Kme,e);ve(),Re(()=>{
var P;let r=ae(ft()).problems,o=Vt(Xe(),Ct()).get("settings"),i=o===void 0?null:je(o),{competition:s,
rows:a,tables:u}=jn(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return be(fe("BAD_REQUEST",r.noTab(Z.settings[s.settings.language])));let p=bt(Is,{...s.settings,...n}
),
g=h.keys(n).every(I=>Sr.some($=>$.key===I));if(!p.success||!g)return be(fe("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,x=Sr.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:cw(p.data,I)}));for(let{known:I,is:$}of x){let _=a.settings.get(I.key);_!==void 0&&
Jt(
o,_,d,[[$]])}let N=x.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:$})=>k.from({
length:f.
max(c,d)+1},(_,L)=>L===c?I.word[b]:L===d?$:""));N.length>0&&Jt(o,mr(o),0,N)})});return"problem"in t?
t:cy({entries:[]})}m();var Gme=q({preset:B()});function GW(e){let t=ce(()=>{var a;let{preset:n}=he(
Gme,e);ve();let r=ft(),o=ae(
r).problems,i=Ed.map(u=>u.id).join(", "),s=(a=Ed.find(u=>u.id===n))!=null?a:be(fe("BAD_REQUEST",o.unknownPreset(
n,i)));return Re(()=>{var b;let u=Is.parse({...s.settings,language:r,admins:[Te()].filter(x=>x!=="")}
),
{stages:l,criteria:c}=s,d=Bf({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
p=(b=Hme(d))!=null?b:be(fe("BAD_REQUEST",o.notEmpty));for(let x of d)p.includes(x.name)||en(x);Xe().
filter(x=>d.every(O=>O.name!==x)).length===1&&sT(),Ln()})});return"problem"in t?t:ts()}function Hme(
e){
var n;let t=[];for(let r of Vt(Xe(),Ct()).values()){let o=je(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!qme(o,i))return null;
t.push(r)}return t}function qme(e,t){let n=f.max(e.length,t.length);return k.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=f.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,p,g;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((g=(p=t[r])==null?void 0:p[l])!=null?g:"")})})}m();var Zme=q({reason:B()}
),HW=e=>ua(()=>{let t=he(Zme,e);return({competition:n},r)=>{let o=gg(t.reason,
n),{breaks:i,cut:s}=mf(uu(r.links,_e(ko),Je),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:ut(),by:Te(),action:"explain",detail:o,run:xt(),hash:a};$t(r,u,n.settings)}
});var Jme=e=>jx(e),Vme=e=>jx(e),Yme=()=>PW(),Xme=()=>IW(),Qme=()=>FW(),epe=()=>$W(),tpe=()=>MW(),
npe=()=>BW(),
rpe=()=>zx(),ope=()=>LW(),ipe=()=>jW(),spe=()=>zW(),ape=()=>ts(),upe=()=>YP(),lpe=e=>Rd(e),cpe=e=>Mm(
e),dpe=e=>DU(e),mpe=e=>gU(e),ppe=e=>hU(e),fpe=e=>yU(e),gpe=e=>bU(e),hpe=e=>kB(e),ype=e=>GW(e),bpe=e=>s$(
e),wpe=e=>ly(e),vpe=e=>HU(e),kpe=e=>QP(e),xpe=e=>eI(e),Tpe=e=>cy(e),Spe=e=>KW(e),Epe=e=>SW(e),Cpe=e=>dy(
e),Rpe=e=>WW(e),Dpe=e=>p$(e),Ape=e=>f$(e),Ope=e=>g$(e),Npe=e=>HW(e),Ppe=e=>h$(e),Ipe=e=>Og(e),$pe=()=>DF(
),
Fpe=e=>Ag(e),_pe=e=>xW(e),Mpe=e=>kW(e),Lpe=e=>cW(e),jpe=e=>jh(e),zpe=e=>rI(e),Bpe=e=>sI(e),Upe=()=>aI(
),
Wpe=()=>cI(),Kpe=e=>mI(e),Gpe=e=>kI(e);return Uo(Hpe);})();
function acceptRowOrder() { return App.acceptRowOrder.apply(this, arguments); }
function answerFix() { return App.answerFix.apply(this, arguments); }
function answerQuestions() { return App.answerQuestions.apply(this, arguments); }
function applyFixes() { return App.applyFixes.apply(this, arguments); }
function assignJudges() { return App.assignJudges.apply(this, arguments); }
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
