// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var LK=Object.create;var dp=Object.defineProperty;var zK=Object.getOwnPropertyDescriptor;
var jK=Object.getOwnPropertyNames;var BK=Object.getPrototypeOf,UK=Object.prototype.hasOwnProperty;
var mp=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ue=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Iy=(e,t)=>{
for(var n in t)dp(e,n,{get:t[n],enumerable:!0})},p0=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of jK(t))!UK.call(e,o)&&o!==n&&dp(e,o,{get:()=>t[o],enumerable:!(r=zK(t,o))||r.
enumerable});return e};var WK=(e,t,n)=>(n=e!=null?LK(BK(e)):{},p0(t||!e||!e.__esModule?dp(n,
"default",{value:e,enumerable:!0}):
n,e)),Zo=e=>p0(dp({},"__esModule",{value:!0}),e);var x,R,C,E,y,g,v,h,w,S,T,D,A,m=mp(()=>{
"use strict";({Array:x,Date:R,Error:C,JSON:E,Map:y,Math:g,Number:v,
Object:h,Set:w,String:S,Symbol:T,Uint8Array:D,WeakMap:A}=globalThis)});function EY(e,t){return TY(e,
t||{},0,0)}function tk(e,t){return wY(e,{i:2},t&&t.out,t&&t.dictionary)}
function Wg(e,t){if(t){for(var n=new jt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(UF)
return UF.encode(e);for(var o=e.length,i=new jt(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new jt(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return Zd(
i,0,s)}function nk(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=S.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Yv)return Yv.decode(e);var o=RY(e),i=o.s,n=o.r;return n.length&&Fn(8),i}
}
function XF(e,t){t||(t={});var n={},r=[];YF(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=Wg(s),p=d.length,f=l.comment,b=f&&Wg(f),k=b&&b.length,O=Xv(l.extra);p>65535&&
Fn(11);var N=c?EY(u,l):u,P=N.length,I=SY();I.p(u),r.push(VF(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&f.length!=k,o,compression:c})),o+=30+p+O+P,i+=76+2*(p+O)+(k||0)+P}for(var $=new jt(i+22),
F=o,L=i-o,B=0;B<r.length;++B){var d=r[B];WF($,d.o,d,d.f,d.u,d.c.length);var U=30+d.f.length+Xv(d.extra);
$.set(d.c,d.o+U),WF($,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+U+(d.m?d.m.length:0)}return NY($,o,r.length,
L,F),$}function QF(e,t){for(var n={},r=e.length-22;_r(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Fn(
13);var o=Fo(e,r+8);if(!o)return{};var i=_r(e,r+16),s=_r(e,r-20)==117853008;if(s){var a=_r(e,r-12);s=
_r(e,a)==101075792,s&&(o=_r(e,a+32),i=_r(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=AY(e,i,s),
d=c[0],p=c[1],f=c[2],b=c[3],k=c[4],O=c[5],N=DY(e,O);i=k,(!u||u({name:b,size:p,originalSize:f,
compression:d}))&&
(d?d==8?n[b]=tk(e.subarray(N,N+p),{out:new jt(f)}):Fn(14,"unknown compression type "+d):n[b]=Zd(e,N,
N+p))}return n}var jt,xr,Qv,Kg,Gg,qv,KF,GF,HF,Zv,qF,pY,zF,Jv,fi,mt,_o,fs,mt,mt,mt,mt,qd,mt,fY,gY,hY,
yY,Wv,oo,Kv,ek,Zd,bY,Fn,wY,gi,Gd,Gv,Vv,jF,Hd,ZF,BF,vY,JF,kY,xY,SY,TY,VF,Fo,_r,Hv,kn,YF,UF,Yv,CY,RY,
DY,
AY,OY,Xv,WF,NY,e_=mp(()=>{m();jt=D,xr=Uint16Array,Qv=Int32Array,Kg=new jt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Gg=new jt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),qv=new jt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),KF=function(e,t){
for(var n=new xr(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Qv(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},GF=KF(Kg,2),HF=GF.b,Zv=GF.r;HF[28]=258,Zv[258]=28;qF=KF(
Gg,0),pY=qF.b,zF=qF.r,Jv=new xr(32768);for(mt=0;mt<32768;++mt)fi=(mt&43690)>>1|(mt&21845)<<1,fi=(fi&
52428)>>2|(fi&13107)<<2,fi=(fi&61680)>>4|(fi&3855)<<4,Jv[mt]=((fi&65280)>>8|(fi&255)<<8)>>1;_o=(
function(e,t,n){
for(var r=e.length,o=0,i=new xr(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new xr(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new xr(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[Jv[d]>>u]=l}else for(a=new xr(r),o=0;o<r;++o)e[o]&&(a[o]=Jv[
s[e[o]-
1]++]>>15-e[o]);return a}),fs=new jt(288);for(mt=0;mt<144;++mt)fs[mt]=8;for(mt=144;mt<256;++mt)fs[mt]=
9;for(mt=256;mt<280;++mt)fs[mt]=7;for(mt=280;mt<288;++mt)fs[mt]=8;qd=new jt(32);for(mt=0;mt<32;++mt)
qd[mt]=5;fY=_o(fs,9,0),gY=_o(fs,9,1),hY=_o(qd,5,0),yY=_o(qd,5,1),Wv=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},oo=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Kv=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},ek=function(e){return(e+7)/
8|0},Zd=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new jt(e.subarray(
t,n))},bY=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Fn=function(
e,t,n){var r=new C(
t||bY[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,Fn),!n)throw r;return r},wY=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new jt(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new jt(o*3));var l=function(vc){var kc=n.length;if(vc>kc){var Ka=new jt(g.max(kc*2,vc));Ka.set(n),n=
Ka}},c=t.f||0,d=t.p||0,p=t.b||0,f=t.l,b=t.d,k=t.m,O=t.n,N=o*8;do{if(!f){c=oo(e,d,1);var P=oo(e,d+1,3);
if(d+=3,P)if(P==1)f=gY,b=yY,k=9,O=5;else if(P==2){var L=oo(e,d,31)+257,B=oo(e,d+10,15)+4,U=L+oo(e,d+
5,31)+1;d+=14;for(var z=new jt(U),W=new jt(19),G=0;G<B;++G)W[qv[G]]=oo(e,d+G*3,7);d+=B*3;for(var V=Wv(
W),fe=(1<<V)-1,Q=_o(W,V,1),G=0;G<U;){var Te=Q[oo(e,d,fe)];d+=Te&15;var I=Te>>4;if(I<16)z[G++]=I;else{
var ee=0,ge=0;for(I==16?(ge=3+oo(e,d,3),d+=2,ee=z[G-1]):I==17?(ge=3+oo(e,d,7),d+=3):I==18&&(ge=11+oo(
e,d,127),d+=7);ge--;)z[G++]=ee}}var ze=z.subarray(0,L),Ye=z.subarray(L);k=Wv(ze),O=Wv(Ye),f=_o(ze,k,
1),b=_o(Ye,O,1)}else Fn(1);else{var I=ek(d)+4,$=e[I-4]|e[I-3]<<8,F=I+$;if(F>o){u&&Fn(0);break}a&&l(p+
$),n.set(e.subarray(I,F),p),t.b=p+=$,t.p=d=F*8,t.f=c;continue}if(d>N){u&&Fn(0);break}}a&&l(p+131072);
for(var Kt=(1<<k)-1,Se=(1<<O)-1,re=d;;re=d){var ee=f[Kv(e,d)&Kt],je=ee>>4;if(d+=ee&15,d>N){u&&Fn(0);
break}if(ee||Fn(2),je<256)n[p++]=je;else if(je==256){re=d,f=null;break}else{var yt=je-254;if(je>264){
var G=je-257,vt=Kg[G];yt=oo(e,d,(1<<vt)-1)+HF[G],d+=vt}var uo=b[Kv(e,d)&Se],Ua=uo>>4;uo||Fn(3),d+=uo&
15;var Ye=pY[Ua];if(Ua>3){var vt=Gg[Ua];Ye+=Kv(e,d)&(1<<vt)-1,d+=vt}if(d>N){u&&Fn(0);break}a&&l(p+131072);
var Wa=p+yt;if(p<Ye){var lp=i-Ye,cp=g.min(Ye,Wa);for(lp+p<0&&Fn(3);p<cp;++p)n[p]=r[lp+p]}for(;p<Wa;
++p)
n[p]=n[p-Ye]}}t.l=f,t.p=re,t.b=p,t.f=c,f&&(c=1,t.m=k,t.d=b,t.n=O)}while(!c);return p!=n.length&&s?Zd(
n,0,p):n.subarray(0,p)},gi=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},Gd=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Gv=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:JF,l:0};if(o==1){var s=new jt(n[
0].
s+1);return s[n[0].s]=1,{t:s,l:1}}n.sort(function(F,L){return F.f-L.f}),n.push({s:-1,f:25001});var a=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var f=new xr(p+1),b=Vv(n[c-1],f,0);if(b>t){var r=0,k=0,O=b-t,N=1<<O;for(i.sort(function(L,B){return f[
B.
s]-f[L.s]||L.f-B.f});r<o;++r){var P=i[r].s;if(f[P]>t)k+=N-(1<<b-f[P]),f[P]=t;else break}for(k>>=O;k>
0;){var I=i[r].s;f[I]<t?k-=1<<t-f[I]++-1:++r}for(;r>=0&&k;--r){var $=i[r].s;f[$]==t&&(--f[$],++k)}b=
t}return{t:new jt(f),l:b}},Vv=function(e,t,n){return e.s==-1?g.max(Vv(e.l,t,n+1),Vv(e.r,t,n+1)):t[e.
s]=n},jF=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new xr(++t),r=0,o=e[0],i=1,s=function(
u){
n[r++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}
for(;i--;)s(o);i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},Hd=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},ZF=function(e,t,n){var r=n.length,o=ek(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},BF=function(e,t,n,r,o,i,s,a,
u,l,c){
gi(t,c++,n),++o[256];for(var d=Gv(o,15),p=d.t,f=d.l,b=Gv(i,15),k=b.t,O=b.l,N=jF(p),P=N.c,I=N.n,$=jF(
k),F=$.c,L=$.n,B=new xr(19),U=0;U<P.length;++U)++B[P[U]&31];for(var U=0;U<F.length;++U)++B[F[U]&31];
for(var z=Gv(B,7),W=z.t,G=z.l,V=19;V>4&&!W[qv[V-1]];--V);var fe=l+5<<3,Q=Hd(o,fs)+Hd(i,qd)+s,Te=Hd(o,
p)+Hd(i,k)+s+14+3*V+Hd(B,W)+2*B[16]+3*B[17]+7*B[18];if(u>=0&&fe<=Q&&fe<=Te)return ZF(t,c,e.subarray(
u,u+l));var ee,ge,ze,Ye;if(gi(t,c,1+(Te<Q)),c+=2,Te<Q){ee=_o(p,f,0),ge=p,ze=_o(k,O,0),Ye=k;var Kt=_o(
W,G,0);gi(t,c,I-257),gi(t,c+5,L-1),gi(t,c+10,V-4),c+=14;for(var U=0;U<V;++U)gi(t,c+3*U,W[qv[U]]);c+=
3*V;for(var Se=[P,F],re=0;re<2;++re)for(var je=Se[re],U=0;U<je.length;++U){var yt=je[U]&31;gi(t,c,Kt[
yt]),
c+=W[yt],yt>15&&(gi(t,c,je[U]>>5&127),c+=je[U]>>12)}}else ee=fY,ge=fs,ze=hY,Ye=qd;for(var U=0;U<a;++U){
var vt=r[U];if(vt>255){var yt=vt>>18&31;Gd(t,c,ee[yt+257]),c+=ge[yt+257],yt>7&&(gi(t,c,vt>>23&31),c+=
Kg[yt]);var uo=vt&31;Gd(t,c,ze[uo]),c+=Ye[uo],uo>3&&(Gd(t,c,vt>>5&8191),c+=Gg[uo])}else Gd(t,c,ee[vt]),
c+=ge[vt]}return Gd(t,c,ee[256]),c+ge[256]},vY=new Qv([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),JF=new jt(0),kY=function(e,t,n,r,o,i){var s=i.z||e.length,a=new jt(r+s+5*(1+g.ceil(
s/7e3))+o),u=a.subarray(r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=vY[t-1],p=d>>
13,f=d&8191,b=(1<<n)-1,k=i.p||new xr(32768),O=i.h||new xr(b+1),N=g.ceil(n/3),P=2*N,I=function(Py){
return(e[Py]^
e[Py+1]<<N^e[Py+2]<<P)&b},$=new Qv(25e3),F=new xr(288),L=new xr(32),B=0,U=0,z=i.i||0,W=0,G=i.w||0,V=0;
z+
2<s;++z){var fe=I(z),Q=z&32767,Te=O[fe];if(k[Q]=Te,O[fe]=Q,G<=z){var ee=s-z;if((B>7e3||W>24576)&&(ee>
423||!l)){c=BF(e,u,0,$,F,L,U,W,V,z-V,c),W=B=U=0,V=z;for(var ge=0;ge<286;++ge)F[ge]=0;for(var ge=0;ge<
30;++ge)L[ge]=0}var ze=2,Ye=0,Kt=f,Se=Q-Te&32767;if(ee>2&&fe==I(z-Se))for(var re=g.min(p,ee)-1,je=g.
min(32767,z),yt=g.min(258,ee);Se<=je&&--Kt&&Q!=Te;){if(e[z+ze]==e[z+ze-Se]){for(var vt=0;vt<yt&&e[z+
vt]==e[z+vt-Se];++vt);if(vt>ze){if(ze=vt,Ye=Se,vt>re)break;for(var uo=g.min(Se,vt-2),Ua=0,ge=0;ge<uo;
++ge){
var Wa=z-Se+ge&32767,lp=k[Wa],cp=Wa-lp&32767;cp>Ua&&(Ua=cp,Te=Wa)}}}Q=Te,Te=k[Q],Se+=Q-Te&32767}if(
Ye){
$[W++]=268435456|Zv[ze]<<18|zF[Ye];var vc=Zv[ze]&31,kc=zF[Ye]&31;U+=Kg[vc]+Gg[kc],++F[257+vc],++L[kc],
G=z+ze,++B}else $[W++]=e[z],++F[e[z]]}}for(z=g.max(z,G);z<s;++z)$[W++]=e[z],++F[e[z]];c=BF(e,u,l,$,F,
L,U,W,V,z-V,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=k,i.i=z,i.w=G)}else{for(var z=i.w||0;z<s+l;z+=
65535){var Ka=z+65535;Ka>=s&&(u[c/8|0]=l,Ka=s),c=ZF(u,c+1,e.subarray(z,Ka))}i.i=s}return Zd(a,0,r+ek(
c)+o)},xY=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),SY=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=xY[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},TY=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),s=new jt(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.
length}return kY(e,t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},VF=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Fo=function(e,t){return e[t]|e[t+1]<<8},_r=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},Hv=function(e,t){return _r(e,t)+_r(e,t+4)*4294967296},kn=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};YF=function(e,t,n,r){for(var o in e){var i=e[o],s=t+o,a=r;x.isArray(i)&&(a=VF(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[s]=[i,a]:(n[s+="/"]=[new jt(0),a],YF(i,s,n,r))}},UF=typeof TextEncoder!=
"undefined"&&new TextEncoder,Yv=typeof TextDecoder!="undefined"&&new TextDecoder,CY=0;try{Yv.decode(
JF,{stream:!0}),CY=1}catch{}RY=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:Zd(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=S.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=S.fromCharCode((r&31)<<6|e[n++]&63):t+=
S.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=S.fromCharCode(r)}};DY=function(e,t){return t+
30+Fo(e,t+26)+Fo(e,t+28)},AY=function(e,t,n){var r=Fo(e,t+28),o=Fo(e,t+30),i=nk(e.subarray(t+46,t+46+
r),!(Fo(e,t+8)&2048)),s=t+46+r,a=OY(e,s,o,n,_r(e,t+20),_r(e,t+24),_r(e,t+42)),u=a[0],l=a[1],c=a[2];
return[
Fo(e,t+10),u,l,i,s+o+Fo(e,t+32),c]},OY=function(e,t,n,r,o,i,s){var a=o==4294967295,u=i==4294967295,l=s==
4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+Fo(e,t+2))if(Fo(e,t)==1)return[a?Hv(e,t+4+8*u):o,u?
Hv(e,t+4):i,l?Hv(e,t+4+8*(u+a)):s,1];r<2&&Fn(13)}return[o,i,s,0]},Xv=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&Fn(9),t+=r+4}return t},WF=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,
c=a&&a.length,d=Xv(l);kn(e,t,s!=null?33639248:67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),f=p.getFullYear()-1980;if((f<0||f>119)&&Fn(10),kn(e,t,f<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(kn(e,t,n.crc),
kn(e,t+4,i<0?-i-2:i),kn(e,t+8,n.size)),kn(e,t+12,u),kn(e,t+14,d),t+=16,s!=null&&(kn(e,t,c),kn(e,t+6,
n.attrs),kn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(var b in l){var k=l[b],O=k.length;kn(e,t,+b),kn(e,
t+2,O),e.set(k,t+4),t+=4+O}return c&&(e.set(a,t),t+=c),t},NY=function(e,t,n,r,o){kn(e,t,101010256),
kn(
e,t+8,n),kn(e,t+10,n),kn(e,t+12,r),kn(e,t+16,o)}});var gs={};Iy(gs,{inflateSync:()=>tk,strFromU8:()=>nk,
strToU8:()=>Wg,unzipSync:()=>QF,zipSync:()=>XF});
var hs=mp(()=>{"use strict";m();e_()});var xa=Ue(xn=>{"use strict";m();function vX(e,t,n){if(n===void 0&&
(n=x.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(ka(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function kl(e,t){return t===void 0&&(t=h),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function ka(e,t){return h.prototype.hasOwnProperty.call(e,t)}function kX(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)ka(t,n)&&(e[n]=t[n]);return e}
var F_=kl({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function xX(e){
return ka(F_,e.toLowerCase())}var __=kl({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function SX(e){return ka(__,e.toLowerCase())}
var Xd=kl(
{script:!1,style:!1,textarea:!0,title:!0});function TX(e){var t=e.toLowerCase();return ka(Xd,t)&&!Xd[
t]}
function EX(e){var t=e.toLowerCase();return ka(Xd,t)&&Xd[t]}function M_(e){return e===Qd.HTML}
function CX(e){
return M_(e)||e===Qd.XML_XHTML_APPLICATION}var Qd=kl({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
RX=h.keys(Qd).map(function(e){return Qd[e]});function DX(e){return RX.indexOf(e)>-1}var AX=kl({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});xn.assign=kX;xn.find=vX;
xn.freeze=kl;xn.HTML_BOOLEAN_ATTRIBUTES=
F_;xn.HTML_RAW_TEXT_ELEMENTS=Xd;xn.HTML_VOID_ELEMENTS=__;xn.hasDefaultHTMLNamespace=CX;xn.hasOwn=ka;
xn.isHTMLBooleanAttribute=xX;xn.isHTMLRawTextElement=TX;xn.isHTMLEscapableRawTextElement=EX;xn.isHTMLMimeType=
M_;xn.isHTMLVoidElement=SX;xn.isValidMimeType=DX;xn.MIME_TYPE=Qd;xn.NAMESPACE=AX});var om=Ue(rm=>{
"use strict";m();var OX=xa();function z_(e,t){e.prototype=h.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var tm=OX.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),j_=h.keys(tm);
function B_(e){return typeof e=="number"&&e>=1&&e<=25}
function NX(e){return typeof e=="string"&&e.substring(e.length-tm.Error.length)===tm.Error}function nm(
e,t){
B_(e)?(this.name=j_[e],this.message=t||""):(this.message=e,this.name=NX(t)?t:tm.Error),C.captureStackTrace&&
C.captureStackTrace(this,nm)}z_(nm,!0);h.defineProperties(nm.prototype,{code:{enumerable:!0,get:
function(){
var e=j_.indexOf(this.name);return B_(e)?e:0}}});var U_={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
dk=h.entries(U_);for(em=0;em<dk.length;em++)L_=dk[em][0],nm[L_]=dk[em][1];var L_,em;function mk(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,mk)}z_(mk);
rm.DOMException=nm;rm.DOMExceptionName=tm;rm.ExceptionCode=U_;rm.ParseError=mk});var wk=Ue(Pe=>{
"use strict";m();function Z_(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var Tl=Z_();function vs(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function xl(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),Tl?
"u":"")}function Be(e){var t=this;return new RegExp(x.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),Tl?"u":"")}
function Re(e){if(arguments.length===0)
throw new C("no parameters provided");return Be.apply(Re,["(?:"].concat(x.prototype.slice.call(
arguments),
[")"]))}var PX="\uFFFD",ks=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;Tl&&(ks=Be("[",vs(ks),
"\\u{10000}-\\u{10FFFF}","]"));var IX=new RegExp("[^"+vs(ks)+"]",Tl?"u":""),th=/[\x20\x09\x0D\x0A]/,
$X=vs(th),wt=Be(th,"+"),_t=Be(th,"*"),im=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
Tl&&(im=Be("[",vs(im),"\\u{10000}-\\u{10FFFF}","]"));var FX=vs(im),gk=Be("[",FX,vs(/[-.0-9\xB7]/),vs(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Sr=Be(im,gk,"*"),_X=Be("^",Sr,"$"),W_=Be(gk,"+"),MX=Be("&",Sr,
";"),LX=Re(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),sm=Re(MX,"|",LX),am=Be("%",Sr,";"),hk=Re(Be('"',Re(/[^%&"]/,
"|",am,"|",sm),"*",'"'),"|",Be("'",Re(/[^%&']/,"|",am,"|",sm),"*","'")),zX=Re('"',Re(/[^<&"]/,"|",sm),
"*",'"',"|","'",Re(/[^<&']/,"|",sm),"*","'"),jX=xl(im,":"),BX=xl(gk,":"),pk=Be(jX,BX,"*"),UX=Be("^",
pk,"$"),um=Be(pk,Re(":",pk),"?"),WX=Be("^",um,"$"),KX=Be("(",um,")"),Sl=Re(/"[^"]*"|'[^']*'/),GX=Be(
/^<\?/,"(",Sr,")",Re(wt,"(?!",th,")(",ks,"*?)"),"?",/\?>/),K_=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
lm=Re('"',K_,'*"',"|","'",xl(K_,"'"),"*'"),J_="<!--",V_="-->",HX=Be(J_,Re(xl(ks,"-"),"|",Be("-",xl(
ks,
"-"))),"*",V_),G_="#PCDATA",qX=Re(Be(/\(/,_t,G_,Re(_t,/\|/,_t,um),"*",_t,/\)\*/),"|",Be(/\(/,_t,G_,
_t,
/\)/)),ZX=/[?*+]?/,JX=Be(/\([^>]+\)/,ZX),VX=Re("EMPTY","|","ANY","|",qX,"|",JX),YX="<!ELEMENT",XX=Be(
YX,wt,Re(um,"|",am),wt,Re(VX,"|",am),_t,">"),QX=Be("NOTATION",wt,/\(/,_t,Sr,Re(_t,/\|/,_t,Sr),"*",_t,
/\)/),eQ=Be(/\(/,_t,W_,Re(_t,/\|/,_t,W_),"*",_t,/\)/),tQ=Re(QX,"|",eQ),nQ=Re(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",tQ),rQ=Re(/#REQUIRED|#IMPLIED/,"|",Re(Re("#FIXED",wt),"?",zX)),oQ=Re(wt,Sr,wt,nQ,wt,rQ),iQ="<!ATTLIST",
sQ=Be(iQ,wt,Sr,oQ,"*",_t,">"),fk="about:legacy-compat",aQ=Re('"'+fk+'"',"|","'"+fk+"'"),yk="SYSTEM",
nh="PUBLIC",rh=Re(Re(yk,wt,Sl),"|",Re(nh,wt,lm,wt,Sl)),uQ=Be("^",Re(Re(yk,wt,"(?<SystemLiteralOnly>",
Sl,")"),"|",Re(nh,wt,"(?<PubidLiteral>",lm,")",wt,"(?<SystemLiteral>",Sl,")"))),lQ=Be("^",lm,
"$"),cQ=Be("^",Sl,"$"),dQ=Re(wt,"NDATA",wt,Sr),mQ=Re(hk,"|",Re(rh,dQ,"?")),Y_="<!ENTITY",pQ=Be(Y_,wt,
Sr,wt,mQ,_t,">"),fQ=Re(hk,"|",rh),gQ=Be(Y_,wt,"%",wt,Sr,wt,fQ,_t,">"),hQ=Re(pQ,"|",gQ),yQ=Be(nh,wt,
lm),
bQ=Be("<!NOTATION",wt,Sr,wt,Re(rh,"|",yQ),_t,">"),bk=Be(_t,"=",_t),H_=/1[.]\d+/,wQ=Be(wt,"version",
bk,
Re("'",H_,"'","|",'"',H_,'"')),q_=/[A-Za-z][-A-Za-z0-9._]*/,vQ=Re(wt,"encoding",bk,Re('"',q_,'"',"|",
"'",q_,"'")),kQ=Re(wt,"standalone",bk,Re("'",Re("yes","|","no"),"'","|",'"',Re("yes","|","no"),'"')),
xQ=Be(/^<\?xml/,wQ,vQ,"?",kQ,"?",_t,/\?>/),SQ="<!DOCTYPE",TQ="<![CDATA[",EQ="]]>",CQ=/<!\[CDATA\[/,
RQ=/\]\]>/,
DQ=Be(ks,"*?",RQ),AQ=Be(CQ,DQ);Pe.chars=vs;Pe.chars_without=xl;Pe.detectUnicodeSupport=Z_;Pe.reg=Be;
Pe.regg=Re;Pe.ABOUT_LEGACY_COMPAT=fk;Pe.ABOUT_LEGACY_COMPAT_SystemLiteral=aQ;Pe.AttlistDecl=sQ;Pe.CDATA_START=
TQ;Pe.CDATA_END=EQ;Pe.CDSect=AQ;Pe.Char=ks;Pe.Comment=HX;Pe.COMMENT_START=J_;Pe.COMMENT_END=V_;Pe.DOCTYPE_DECL_START=
SQ;Pe.elementdecl=XX;Pe.EntityDecl=hQ;Pe.EntityValue=hk;Pe.ExternalID=rh;Pe.ExternalID_match=uQ;Pe.Name=
Sr;Pe.Name_exact=_X;Pe.NCName_exact=UX;Pe.NotationDecl=bQ;Pe.Reference=sm;Pe.PEReference=am;Pe.PI=GX;
Pe.PUBLIC=nh;Pe.PubidLiteral=lm;Pe.PubidLiteral_match=lQ;Pe.QName=um;Pe.QName_exact=WX;Pe.QName_group=
KX;Pe.S=wt;Pe.SChar_s=$X;Pe.S_OPT=_t;Pe.SYSTEM=yk;Pe.SystemLiteral=Sl;Pe.SystemLiteral_match=cQ;Pe.InvalidChar=
IX;Pe.UNICODE_REPLACEMENT_CHARACTER=PX;Pe.UNICODE_SUPPORT=Tl;Pe.XMLDecl=xQ});var Ak=Ue(Wt=>{
"use strict";m();var Lr=xa(),zo=Lr.find,OQ=Lr.hasDefaultHTMLNamespace,Cl=Lr.hasOwn,NQ=Lr.
isHTMLMimeType,PQ=Lr.isHTMLRawTextElement,IQ=Lr.isHTMLVoidElement,cm=Lr.MIME_TYPE,jo=Lr.NAMESPACE,Yn=T(
),
oM=om(),de=oM.DOMException,_n=oM.DOMExceptionName,Ut=wk();function cr(e){if(e!==Yn)throw new TypeError(
"Illegal constructor")}function $Q(e){return e!==""}function FQ(e){return e?e.split(/[\t\n\f\r ]+/).
filter($Q):[]}function _Q(e,t){return Cl(e,t)||(e[t]=!0),e}function X_(e){if(!e)return[];var t=FQ(e);
return h.keys(t.reduce(_Q,{}))}function MQ(e){return function(t){return e&&e.indexOf(t)!==-1}}
function iM(e){
if(!Ut.QName_exact.test(e))throw new de(de.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function kk(e,t){iM(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new de(de.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==Lr.NAMESPACE.XML)throw new de(de.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==Lr.NAMESPACE.XMLNS)throw new de(
de.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===Lr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new de(de.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Al(e,t){for(var n in e)
Cl(e,n)&&(t[n]=e[n])}function dr(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Al(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var mr={},Mr=mr.ELEMENT_NODE=1,Rl=mr.ATTRIBUTE_NODE=2,dm=mr.TEXT_NODE=
3,sM=mr.CDATA_SECTION_NODE=4,aM=mr.ENTITY_REFERENCE_NODE=5,LQ=mr.ENTITY_NODE=6,xk=mr.PROCESSING_INSTRUCTION_NODE=
7,Sk=mr.COMMENT_NODE=8,El=mr.DOCUMENT_NODE=9,uM=mr.DOCUMENT_TYPE_NODE=10,xs=mr.DOCUMENT_FRAGMENT_NODE=
11,zQ=mr.NOTATION_NODE=12,Bt=Lr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function lM(e,t){if(t.length<e.length)return lM(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function Q_(e){return e.guid||(e.guid=g.random()),e.guid}function on(){}on.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)Dk(this[r],n,null,t);
return n.
join("")},filter:function(e){return x.prototype.filter.call(this,e)},indexOf:function(e){return x.prototype.
indexOf.call(this,e)}};on.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Lo(e,t){
this.
_node=e,this._refresh=t,ah(this)}function ah(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(vM(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Cl(e,r)&&delete e[r];Al(n,e),e._inc=t}}Lo.prototype.item=function(e){return ah(
this),
this[e]||null};dr(Lo,on);function Dl(){this._nsIndex=h.create(null),this._noNsIndex=h.create(null)}
function cM(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Tk(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=h.create(null)),r}function jQ(e,t,n){var r=Tk(e,t,!1),o=r&&
r[n];return o||null}function BQ(e,t){Tk(e,t.namespaceURI,!0)[t.localName]=t}function UQ(e,t){var n=Tk(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function WQ(e,t,n,r){if(r?t[cM(t,r)]=n:(t[t.length]=n,
t.length++),BQ(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&pM(o,e,r),KQ(o,e,n))}}function eM(
e,t,n){
var r=cM(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,UQ(t,n),e){var i=e.ownerDocument;
i&&pM(i,e,n),n.ownerElement=null}}}Dl.prototype={length:0,item:on.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new de(de.INUSE_ATTRIBUTE_ERR);var n=jQ(this,e.namespaceURI,
e.localName);return n===e?e:(WQ(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new de(de.NOT_FOUND_ERR,
e);return eM(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new de(de.NOT_FOUND_ERR,e?e+" : "+t:t);return eM(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Dl.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function dM(){}dM.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=cm.XML_APPLICATION;e===jo.HTML?
r=cm.XML_XHTML_APPLICATION:e===jo.SVG&&(r=cm.XML_SVG_IMAGE);var o=new bi(Yn,{contentType:r});if(o.implementation=
this,o.childNodes=new on,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){iM(e);var o=new ch(Yn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new on,o},createHTMLDocument:
function(e){
var t=new bi(Yn,{contentType:cm.HTML});if(t.implementation=this,t.childNodes=new on,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function it(e){cr(e)}it.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return sh(this,e,t)},replaceChild:
function(e,t){
sh(this,e,t,hM),t&&this.removeChild(t)},removeChild:function(e){return fM(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return wM(this.ownerDocument||this,this,e)},normalize:function(){Sn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===dm&&t.nodeType===dm){for(var r=[],o=n;o!==
null&&o.nodeType===dm;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Ek(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Cl(n,r)&&n[r]===e)return r}t=t.nodeType==Rl?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Cl(n,
e))return n[e];t=t.nodeType==Rl?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Sa&&(r=t,t=r.ownerElement),n instanceof Sa&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return Bt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Bt.DOCUMENT_POSITION_PRECEDING;if(s===o)return Bt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Bt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Bt.DOCUMENT_POSITION_DISCONNECTED+Bt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(Q_(n.ownerDocument)>Q_(t.ownerDocument)?Bt.DOCUMENT_POSITION_FOLLOWING:Bt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Bt.DOCUMENT_POSITION_CONTAINS+Bt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Bt.
DOCUMENT_POSITION_CONTAINED_BY+Bt.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return Bt.DOCUMENT_POSITION_CONTAINED_BY+Bt.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Bt.DOCUMENT_POSITION_CONTAINS+Bt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=lM(a,l);for(var p in d.childNodes){var f=d.childNodes[p];
if(f===n)return Bt.DOCUMENT_POSITION_FOLLOWING;if(f===t)return Bt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
f)>=0)return Bt.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(f)>=0)return Bt.DOCUMENT_POSITION_PRECEDING}
return 0}};function mM(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Al(mr,it);Al(mr,it.prototype);Al(Bt,it);Al(Bt,it.prototype);function ih(e,t){
Sn(e,null,{enter:function(n){return t(n)?Sn.STOP:!0}})}function Sn(e,t,n){for(var r=[{node:e,context:
t,
phase:Sn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===Sn.ENTER){var i=n.enter(o.node,o.context);
if(i===
Sn.STOP)return Sn.STOP;if(r.push({node:o.node,context:i,phase:Sn.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:Sn.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}Sn.STOP=T("walkDOM.STOP");Sn.ENTER=0;Sn.EXIT=1;function bi(e,t){cr(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||cm.XML_APPLICATION,this.type=NQ(this.contentType)?
"html":"xml"}function KQ(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===jo.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function pM(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===jo.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Ek(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function fM(e,t){if(e!==t.parentNode)throw new de(de.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Ek(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function GQ(e){return e&&(e.nodeType===it.DOCUMENT_NODE||e.nodeType===it.DOCUMENT_FRAGMENT_NODE||e.nodeType===
it.ELEMENT_NODE)}function HQ(e){return e&&(e.nodeType===it.CDATA_SECTION_NODE||e.nodeType===it.COMMENT_NODE||
e.nodeType===it.DOCUMENT_FRAGMENT_NODE||e.nodeType===it.DOCUMENT_TYPE_NODE||e.nodeType===it.ELEMENT_NODE||
e.nodeType===it.PROCESSING_INSTRUCTION_NODE||e.nodeType===it.TEXT_NODE)}function Ss(e){return e&&e.nodeType===
it.DOCUMENT_TYPE_NODE}function yi(e){return e&&e.nodeType===it.ELEMENT_NODE}function gM(e){return e&&
e.nodeType===it.TEXT_NODE}function tM(e,t){var n=e.childNodes||[];if(zo(n,yi)||Ss(t))return!1;var r=zo(
n,Ss);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function nM(e,t){var n=e.childNodes||[];function r(i){
return yi(i)&&i!==t}if(zo(n,r))return!1;var o=zo(n,Ss);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function qQ(e,t,n){
if(!GQ(e))throw new de(de.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new de(de.NOT_FOUND_ERR,"child not in parent");if(!HQ(t)||Ss(t)&&e.nodeType!==it.DOCUMENT_NODE)
throw new de(de.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function ZQ(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===it.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(yi);if(i.length>1||zo(o,gM))throw new de(de.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!tM(e,n))throw new de(de.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(yi(t)&&!tM(e,n))throw new de(de.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ss(t)){if(zo(r,Ss))throw new de(de.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=zo(r,yi);if(n&&r.indexOf(s)<r.indexOf(n))throw new de(de.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new de(de.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function hM(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===it.DOCUMENT_FRAGMENT_NODE){var i=o.filter(yi);if(i.length>1||zo(o,gM))
throw new de(de.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!nM(e,n))throw new de(de.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(yi(t)&&!nM(e,n))throw new de(de.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ss(t)){if(zo(r,function(u){return Ss(u)&&
u!==n}))throw new de(de.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=zo(r,yi);if(n&&r.indexOf(s)<r.indexOf(n))throw new de(de.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function sh(e,t,n,r){qQ(e,t,n),e.nodeType===it.DOCUMENT_NODE&&
(r||ZQ)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===xs){var i=t.firstChild;if(i==null)
return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,s.nextSibling=
n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=e;while(
i!==
s&&(i=i.nextSibling));return Ek(e.ownerDocument||e,e,t),t.nodeType==xs&&(t.firstChild=t.lastChild=null),
t}bi.prototype={implementation:null,nodeName:"#document",nodeType:El,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===xs){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return sh(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===Mr&&(this.documentElement=e),e},removeChild:function(e){var t=fM(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){sh(this,e,t,hM),e.ownerDocument=
this,t&&this.removeChild(t),yi(e)&&(this.documentElement=e)},importNode:function(e,t){return JQ(this,
e,t)},getElementById:function(e){var t=null;return ih(this.documentElement,function(n){if(n.nodeType==
Mr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new wi(Yn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),OQ(this.contentType)&&(t.namespaceURI=jo.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new on;var n=t.attributes=new Dl;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Ol(Yn);return e.ownerDocument=this,e.childNodes=new on,e}
,
createTextNode:function(e){var t=new mm(Yn);return t.ownerDocument=this,t.childNodes=new on,t.appendData(
e),t},createComment:function(e){var t=new uh(Yn);return t.ownerDocument=this,t.childNodes=new on,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new de(de.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new lh(Yn);return t.ownerDocument=this,t.childNodes=new on,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new mh(Yn);return n.ownerDocument=this,n.childNodes=
new on,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Ut.QName_exact.
test(e))throw new de(de.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Sa(Yn);
return t.ownerDocument=this,t.childNodes=new on,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Ut.Name_exact.test(e))throw new de(de.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new de("document is an html document",_n.NotSupportedError);
var t=new dh(Yn);return t.ownerDocument=this,t.childNodes=new on,t.nodeName=e,t},createElementNS:
function(e,t){
var n=kk(e,t),r=new wi(Yn),o=r.attributes=new Dl;return r.childNodes=new on,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=kk(e,t),r=new Sa(Yn);return r.ownerDocument=this,r.childNodes=new on,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};dr(bi,it);function wi(e){cr(e),this._nsMap=
h.create(null)}wi.prototype={nodeType:Mr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===jo.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=kk(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=X_(e);return new Lo(this,function(n){var r=[];return t.length>0&&ih(n,function(o){if(o!==n&&o.
nodeType===Mr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=X_(i);s=t.every(MQ(a))}s&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===El?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Lo(this,function(r){var o=[];return ih(r,function(i){if(!(
i===
r||i.nodeType!==Mr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===jo.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Lo(this,function(n){var r=[
];
return ih(n,function(o){o!==n&&o.nodeType===Mr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};bi.prototype.getElementsByClassName=wi.prototype.getElementsByClassName;bi.prototype.
getElementsByTagName=wi.prototype.getElementsByTagName;bi.prototype.getElementsByTagNameNS=wi.prototype.
getElementsByTagNameNS;dr(wi,it);function Sa(e){cr(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Sa.prototype.nodeType=Rl;dr(Sa,it);function Ts(e){cr(e)}Ts.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};dr(Ts,it);function mm(e){cr(e)}mm.prototype={
nodeName:"#text",nodeType:dm,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};dr(mm,Ts);function uh(e){cr(e)}uh.prototype={
nodeName:"#comment",nodeType:Sk};dr(uh,Ts);function lh(e){cr(e)}lh.prototype={nodeName:
"#cdata-section",nodeType:sM};
dr(lh,mm);function ch(e){cr(e)}ch.prototype.nodeType=uM;dr(ch,it);function Ck(e){cr(e)}Ck.prototype.
nodeType=zQ;dr(Ck,it);function Rk(e){cr(e)}Rk.prototype.nodeType=LQ;dr(Rk,it);function dh(e){cr(e)}
dh.
prototype.nodeType=aM;dr(dh,it);function Ol(e){cr(e)}Ol.prototype.nodeName="#document-fragment";Ol.prototype.
nodeType=xs;dr(Ol,it);function mh(e){cr(e)}mh.prototype.nodeType=xk;dr(mh,Ts);function yM(){}yM.prototype.
serializeToString=function(e,t){return bM.call(e,t)};it.prototype.toString=bM;function bM(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===El&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return Dk(this,n,s,t),n.join("")}function rM(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===jo.XML||o===jo.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function oh(e,t,n,r){if(r&&!Ut.QName_exact.test(t))throw new de(
'The attribute name "'+t+'" is not a valid XML QName',_n.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
mM),'"')}function Dk(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===El?e:e.ownerDocument,u=a.type==="html";Sn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case Mr:
var p=l.attributes,f=p.length,b=l.tagName,k=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){O=p.item(N).value;break}if(!O)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(k=I.prefix+":"+b);break}}}
if(i&&!Ut.QName_exact.test(k))throw new de('The element name "'+k+'" is not a valid XML QName',_n.InvalidStateError);
t.push("<",k);for(var $=d.slice(),F=0;F<f;F++){var L=p.item(F);L.prefix=="xmlns"?$.push({prefix:L.localName,
namespace:L.value}):L.nodeName=="xmlns"&&$.push({prefix:"",namespace:L.value})}for(var F=0;F<f;F++){
var L=p.item(F);if(rM(L,u,$)){var B=L.prefix||"",U=L.namespaceURI;oh(t,B?"xmlns:"+B:"xmlns",U,i),$.push(
{prefix:B,namespace:U})}var z=o?o(L):L;z&&(typeof z=="string"?t.push(z):oh(t,z.name,z.value,i))}if(b===
k&&rM(l,u,$)){var W=l.prefix||"",U=l.namespaceURI;oh(t,W?"xmlns:"+W:"xmlns",U,i),$.push({prefix:W,
namespace:U})}
var G=!l.firstChild;if(G&&(u||l.namespaceURI===jo.HTML)&&(G=IQ(b)),G)return t.push("/>"),null;if(t.push(
">"),u&&PQ(b)){for(var V=l.firstChild;V;)V.data?t.push(V.data):Dk(V,t,$.slice(),r),V=V.nextSibling;
return t.
push("</",k,">"),null}return{ns:$,tag:k};case El:case xs:if(i&&l.nodeType===El&&l.documentElement==null)
throw new de("The Document has no documentElement",_n.InvalidStateError);return{ns:d};case Rl:return oh(
t,l.name,l.value,i),null;case dm:if(i&&Ut.InvalidChar.test(l.data))throw new de(
"The Text node data contains characters outside the XML Char production",_n.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,mM)),null;case sM:if(i&&l.data.indexOf("]]>")!==-1)throw new de(
'The CDATASection data contains "]]>"',_n.InvalidStateError);return s?t.push(Ut.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Ut.CDATA_END):t.push(Ut.CDATA_START,l.data,Ut.CDATA_END),null;case Sk:if(i){
if(Ut.InvalidChar.
test(l.data))throw new de(
"The comment node data contains characters outside the XML Char production",
_n.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new de(
'The comment node data contains "--" or ends with "-"',_n.InvalidStateError)}return t.push(Ut.COMMENT_START,
l.data,Ut.COMMENT_END),null;case uM:var fe=l.publicId,Q=l.systemId;if(i){if(!Ut.Name_exact.test(l.name))
throw new de('The doctype name "'+l.name+'" is not a valid XML Name',_n.InvalidStateError);if(fe&&!Ut.
PubidLiteral_match.test(fe))throw new de("DocumentType publicId is not a valid PubidLiteral",_n.InvalidStateError);
if(Q&&Q!=="."&&!Ut.SystemLiteral_match.test(Q))throw new de(
"DocumentType systemId is not a valid SystemLiteral",_n.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new de(
'DocumentType internalSubset contains "]>"',_n.InvalidStateError)}return t.push(Ut.DOCTYPE_DECL_START,
" ",l.name),fe?(t.push(" ",Ut.PUBLIC," ",fe),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",Ut.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case xk:if(i){if(!Ut.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new de('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',_n.InvalidStateError);if(Ut.InvalidChar.test(l.data))
throw new de("The ProcessingInstruction data contains characters outside the XML Char production",_n.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new de(
'The ProcessingInstruction data contains "?>"',_n.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case aM:if(i&&!Ut.Name_exact.
test(l.nodeName))throw new de('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
_n.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function JQ(e,t,n){var r;return Sn(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
Rl||n;return a?s:null}}),r}function wM(e,t,n){var r;return Sn(t,null,{enter:function(o,i){var s=new o.
constructor(Yn);for(var a in o)if(Cl(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new on),s.ownerDocument=e;var l=n;switch(s.nodeType){case Mr:var c=o.attributes,d=s.attributes=
new Dl,p=c.length;d._ownerElement=s;for(var f=0;f<p;f++)s.setAttributeNode(wM(e,c.item(f),!0));break;
case Rl:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function vM(e,t,n){e[t]=n}function vk(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===Mr&&t.push(n),n=n.nextSibling;return t}try{h.defineProperty&&(h.defineProperty(
Lo.prototype,"length",{get:function(){return ah(this),this.$$length}}),h.defineProperty(it.prototype,
"textContent",{get:function(){if(this.nodeType===Mr||this.nodeType===xs){var e=[];return Sn(this,
null,
{enter:function(t){if(t.nodeType===Mr||t.nodeType===xs)return!0;if(t.nodeType===xk||t.nodeType===Sk)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case Mr:case xs:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||S(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),h.defineProperty(Ts.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),h.defineProperty(Ts.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),h.defineProperty(wi.prototype,
"children",{get:function(){return new Lo(this,vk)}}),h.defineProperty(bi.prototype,"children",{get:
function(){
return new Lo(this,vk)}}),h.defineProperty(Ol.prototype,"children",{get:function(){return new Lo(
this,
vk)}}),vM=function(e,t,n){e["$$"+t]=n})}catch{}Wt._updateLiveList=ah;Wt.Attr=Sa;Wt.CDATASection=lh;
Wt.
CharacterData=Ts;Wt.Comment=uh;Wt.Document=bi;Wt.DocumentFragment=Ol;Wt.DocumentType=ch;Wt.DOMImplementation=
dM;Wt.Element=wi;Wt.Entity=Rk;Wt.EntityReference=dh;Wt.LiveNodeList=Lo;Wt.NamedNodeMap=Dl;Wt.Node=it;
Wt.NodeList=on;Wt.Notation=Ck;Wt.Text=mm;Wt.ProcessingInstruction=mh;Wt.walkDOM=Sn;Wt.XMLSerializer=
yM});var xM=Ue(pm=>{"use strict";m();var kM=xa().freeze;pm.XML_ENTITIES=kM({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});pm.HTML_ENTITIES=kM({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});pm.entityMap=pm.HTML_ENTITIES});var NM=Ue(fh=>{"use strict";m();var Fl=xa(),Fe=wk(),
CM=om(),VQ=Fl.isHTMLEscapableRawTextElement,YQ=Fl.
isHTMLMimeType,XQ=Fl.isHTMLRawTextElement,hm=Fl.hasOwn,SM=Fl.NAMESPACE,QQ=CM.ParseError,eee=CM.DOMException,
Nl=0,Es=1,Pl=2,fm=3,Il=4,$l=5,gm=6,ph=7;function RM(){}RM.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),oee(t,t=h.create(null)),tee(e,t,n,r,this.errorHandler),r.endDocument()}
};
var Ok=/&#?\w+;?/g;function tee(e,t,n,r,o){var i=YQ(r.mimeType);e.indexOf(Fe.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(Se){if(Se>
65535){Se-=65536;var re=55296+(Se>>10),je=56320+(Se&1023);return S.fromCharCode(re,je)}else return S.
fromCharCode(Se)}function a(Se){var re=Se[Se.length-1]===";"?Se:Se+";";if(!i&&re!==Se)return o.error(
"EntityRef: expecting ;"),Se;var je=Fe.Reference.exec(re);if(!je||je[0].length!==re.length)return o.
error("entity not matching Reference production: "+Se),Se;var yt=re.slice(1,-1);return hm(n,yt)?n[yt]:
yt.charAt(0)==="#"?s(parseInt(yt.substring(1).replace("x","0x"))):(o.error("entity not found:"+Se),
Se)}
function u(Se){if(Se>O){var re=e.substring(O,Se).replace(Ok,a);p&&f(O),r.characters(re,0,Se-O),O=Se}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function f(Se,re){for(;Se>=c&&(re=d.exec(e));)l=c,c=re.index+
re[0].length,p.lineNumber++;p.columnNumber=Se-l+1}for(var b=[{currentNSMap:t}],k=[],O=0;;){try{var N=e.
indexOf("<",O);if(N<0){if(!i&&k.length>0)return o.fatalError("unclosed xml tag(s): "+k.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(O));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>O){
var $=e.substring(O,N);!i&&k.length===0&&($=$.replace(new RegExp(Fe.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(N)}switch(e.charAt(N+1)){case"/":var ee=e.indexOf(
">",N+2),F=e.substring(N+2,ee>0?ee:void 0);if(!F)return o.fatalError("end tag name missing");var L=Fe.
reg("^",Fe.QName_group,Fe.S_OPT,"$"),B=ee>0&&L.exec(F);if(!B){var U=ee>0&&Fe.reg("^",Fe.QName_group).
exec(F);if(i&&U)o.warning('end tag name contains invalid trailing characters: "'+F+'"'),B=U;else if(
U&&
new RegExp(L.source,L.flags+"m").test(F))o.error(
'end tag name is followed by a line break and trailing content: "'+F+'"'),B=U;else return o.fatalError(
'end tag name contains invalid characters: "'+F+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var z=k[k.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(z!==B[1]){var W=B[1].toLowerCase();if(!i||z.toLowerCase()!==W)return o.
fatalError('Opening and ending tag mismatch: "'+z+'" != "'+F+'"')}var G=b.pop();k.pop();var V=G.localNSMap;
if(r.endElement(G.uri,G.localName,z),V)for(var fe in V)hm(V,fe)&&r.endPrefixMapping(fe);ee++;break;
case"?":p&&f(N),ee=see(e,N,r,o);break;case"!":p&&f(N),ee=AM(e,N,r,o,i);break;default:p&&f(N);var Q=new OM,
Te=b[b.length-1].currentNSMap,ee=nee(e,N,Q,Te,a,o,i),ge=Q.length;if(Q.closed||(i&&Fl.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:k.push(Q.tagName)),p&&ge){for(var ze=TM(p,{}),Ye=0;Ye<ge;Ye++){var Kt=Q[Ye];f(
Kt.offset),Kt.locator=TM(p,{})}r.locator=ze,EM(Q,r,Te)&&b.push(Q),r.locator=p}else EM(Q,r,Te)&&b.push(
Q);i&&!Q.closed?ee=ree(e,ee,Q.tagName,a,r):ee++}}catch(Se){if(Se instanceof QQ)throw Se;if(Se instanceof
eee)return o.fatalError("Error constructing the DOM: "+Se.name+": "+Se.message,Se);o.error(
"element parse error: "+Se),ee=-1}ee>O?O=ee:u(g.max(N,O)+1)}}function TM(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function nee(e,t,n,r,o,i,s){function a(f,b,k){if(hm(n.attributeNames,
f))return i.fatalError("Attribute "+f+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(f,b.replace(/[\t\n\r]/g," ").replace(Ok,
o),
k)}for(var u,l,c=++t,d=Nl;;){var p=e.charAt(c);if(d===Nl&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Es)u=e.slice(t,c),d=fm;else if(d===Pl)d=fm;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===fm||d===Es)if(d===Es&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=$l;else throw new C("attribute value no end '"+p+"' match");else if(d==Il)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=$l;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case Nl:n.setTagName(e.slice(t,c));case $l:
case gm:case ph:
d=ph,n.closed=!0;case Il:case Es:break;case Pl:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Nl&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Nl:n.setTagName(e.slice(t,c));case $l:case gm:case ph:break;case Il:
case Es:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Pl:d===Pl&&(l=u),d==Il?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case fm:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case Nl:n.setTagName(e.slice(t,c)),d=gm;break;case Es:u=e.slice(
t,c),d=Pl;break;case Il:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case $l:
d=gm;break}else switch(d){case Pl:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=Es;break;case $l:i.warning('attribute space is required"'+u+'"!!');case gm:d=Es,t=c;
break;case fm:
d=Il,t=c;break;case ph:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function EM(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=h.create(null),n=h.create(n)),n[c]=o[c]=a,i.uri=SM.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=SM.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var f=e.uri=n[u||""];if(t.startElement(f,l,r,e),e.closed){if(t.endElement(f,l,
r),o)for(u in o)hm(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function ree(e,t,n,r,o){
var i=VQ(n);if(i||XQ(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.lastIndex=
t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
Ok,
r)),o.characters(l,0,l.length),u}return t+1}function oee(e,t){for(var n in e)hm(e,n)&&(t[n]=e[n])}
function DM(e,t){
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
substringStartsWithCaseInsensitive:u}}function iee(e,t){function n(a,u){var l=Fe.PI.exec(a.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function AM(e,t,n,r,o){var i=DM(e,t);
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
o||(i.skipBlanks(),u.internalSubset=iee(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function see(e,t,n,r){var o=e.substring(t).match(
Fe.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Fe.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function OM(){this.attributeNames=
h.create(null)}OM.prototype={setTagName:function(e){if(!Fe.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Fe.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};fh.XMLReader=RM;fh.parseUtils=DM;fh.parseDoctypeCommentOrCData=AM});var LM=Ue(
Ml=>{"use strict";m();var Ta=xa(),aee=Ak(),uee=om(),PM=xM(),lee=NM(),cee=aee.DOMImplementation,
dee=Ta.hasDefaultHTMLNamespace,mee=Ta.isHTMLMimeType,pee=Ta.isValidMimeType,FM=Ta.MIME_TYPE,Nk=Ta.NAMESPACE,
IM=uee.ParseError,fee=lee.XMLReader;function _M(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function MM(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Ta.assign,this.
domHandler=e.domHandler||hh,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||_M,this.locator=!!e.locator,this.xmlns=this.assign(
h.create(null),e.xmlns)}MM.prototype.parseFromString=function(e,t){if(!pee(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(h.create(
null),
this.xmlns),r=PM.XML_ENTITIES,o=n[""]||null;dee(t)?(r=PM.HTML_ENTITIES,o=Nk.HTML):t===FM.XML_SVG_IMAGE&&
(o=Nk.SVG),n[""]=o,n.xml=n.xml||Nk.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new fee;a.errorHandler=
i,a.domBuilder=i;var u=!Ta.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(S(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function hh(e){var t=e||{};this.mimeType=t.mimeType||FM.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function _l(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}hh.prototype={startDocument:function(){var e=new cee;this.doc=mee(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;gh(this,i),this.currentElement=i,this.locator&&_l(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&_l(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&_l(this.locator,n),gh(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=$M.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&_l(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=$M.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&_l(this.locator,r),gh(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
_l(this.locator,i),gh(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new IM("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,gee(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new IM(e,this.locator,t)}};function gee(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function $M(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){hh.prototype[e]=function(){return null}});function gh(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function hee(e){if(e==="error")
throw"onErrorStopParsing"}function yee(){throw"onWarningStopParsing"}Ml.__DOMHandler=hh;Ml.DOMParser=
MM;Ml.normalizeLineEndings=_M;Ml.onErrorStopParsing=hee;Ml.onWarningStopParsing=yee});var zM=Ue(st=>{
"use strict";m();var Ll=xa();st.assign=Ll.assign;st.hasDefaultHTMLNamespace=Ll.hasDefaultHTMLNamespace;
st.isHTMLMimeType=Ll.isHTMLMimeType;st.isValidMimeType=Ll.isValidMimeType;st.MIME_TYPE=Ll.MIME_TYPE;
st.NAMESPACE=Ll.NAMESPACE;var yh=om();st.DOMException=yh.DOMException;st.DOMExceptionName=yh.DOMExceptionName;
st.ExceptionCode=yh.ExceptionCode;st.ParseError=yh.ParseError;var sn=Ak();st.Attr=sn.Attr;st.CDATASection=
sn.CDATASection;st.CharacterData=sn.CharacterData;st.Comment=sn.Comment;st.Document=sn.Document;st.DocumentFragment=
sn.DocumentFragment;st.DocumentType=sn.DocumentType;st.DOMImplementation=sn.DOMImplementation;st.Element=
sn.Element;st.Entity=sn.Entity;st.EntityReference=sn.EntityReference;st.LiveNodeList=sn.LiveNodeList;
st.NamedNodeMap=sn.NamedNodeMap;st.Node=sn.Node;st.NodeList=sn.NodeList;st.Notation=sn.Notation;st.ProcessingInstruction=
sn.ProcessingInstruction;st.Text=sn.Text;st.XMLSerializer=sn.XMLSerializer;var bh=LM();st.DOMParser=
bh.DOMParser;st.normalizeLineEndings=bh.normalizeLineEndings;st.onErrorStopParsing=bh.onErrorStopParsing;
st.onWarningStopParsing=bh.onWarningStopParsing});var wh=Ue((gmt,jM)=>{"use strict";m();function bee(
e){return e[e.length-1]}function wee(e){return e[0]}
jM.exports={last:bee,first:wee}});var zr=Ue((ymt,WM)=>{"use strict";m();function ym(e){
"@babel/helpers - typeof";return ym=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ym(e)}function BM(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function vee(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?BM(h(n),!0).forEach(function(r){
kee(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):BM(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function kee(e,
t,n){
return(t=xee(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function xee(e){var t=See(e,"string");return ym(t)=="symbol"?t:t+""}function See(e,t){if(ym(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ym(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}var UM=wh(
),vh=UM.last,Ea=UM.first;function Ca(e){this.name="GenericError",this.message=
e,this.stack=new C(e).stack}Ca.prototype=C.prototype;function Tn(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}Tn.prototype=new Ca;function bm(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}bm.prototype=new Ca;function kh(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}kh.prototype=new Ca;function Cs(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}Cs.prototype=new Ca;function Pk(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}Pk.prototype=new Ca;function Tee(e,t){var n=new Pk(e);throw n.properties=vee({id:
"api_version_error"},t),n}function Eee(e){var t=h.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Cs(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function Cee(e){var t=new Cs('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function Ree(e){var t=new Tn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function Dee(e){var t=new Tn("Unopened tag");return t.properties={
xtag:vh(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function Aee(e){var t=new Tn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Ea(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function Oee(e){var t=new Tn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Ea(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function Nee(e){var t=new Tn("Unclosed tag");return t.properties={
xtag:Ea(e.xtag.
split(" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function Pee(e){e.position===
"left"?Iee(e):$ee(e)}function Iee(e){var t=new Tn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",
explanation:'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function $ee(e){var t=new Tn('No tag "'.concat(e.element,
'" was found at the ').concat(e.position)),n=e.parsed[e.index];throw t.properties={id:
"no_xml_tag_found_at_right",explanation:'No tag "'.concat(e.element,'" was found at the right'),
offset:n.offset,part:n,parsed:e.parsed,index:e.
index,element:e.element},t}function Fee(e){var t=e.tag,n=e.value,r=e.offset,o=new bm(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function _ee(e){var t=e.tag,n=e.
value,r=e.offset,o=e.partDelims,i=new bm("Non string values are not allowed for rawXML tags");return i.
properties={id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:
'The value of the raw tag : "'.concat(o,'" is not a string')},i}function Mee(e){var t=e.part,n=t.value,
r=t.offset,o=e.id,i=o===
void 0?"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.
explanation,c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&
(c=c(u));var d=new Tn(a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:
r,
postparsed:e.postparsed,expandTo:e.expandTo,index:e.index},d}function Lee(e){var t=new Tn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.
offset,paragraphParts:e.paragraphParts},t}function zee(e){var t=e.location,n=e.offset,r=e.square,o=t===
"start"?"unclosed":"unopened",i=t==="start"?"Unclosed":"Unopened",s=new Tn("".concat(i," loop")),a=e.
value;return s.properties={id:"".concat(o,"_loop"),explanation:'The loop with tag "'.concat(a,
'" is ').
concat(o),xtag:a,offset:n},r&&(s.properties.square=r),s}function jee(e,t){var n=new Tn(
"Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,i=e[0].part.value,s=e[1].part.value;
return n.properties=
{id:"unbalanced_loop_tags",explanation:"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(
i,"}{/").concat(s,"}"),offset:[t[0].part.offset,e[1].part.offset],lastPair:{left:t[0].part.value,
right:t[1].
part.value},pair:{left:e[0].part.value,right:e[1].part.value}},n}function Bee(e){var t=e.tags,n=new Tn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.concat(t[0].value,
'" is closed by the tag "').concat(t[1].value,'"'),
openingtag:Ea(t).value,offset:[Ea(t).offset,vh(t).offset],closingtag:vh(t).value},Ea(t).square&&(n.properties.
square=[Ea(t).square,vh(t).square]),n}function Uee(e){var t=e.tag,n=e.offset,r=new Tn(
'The position of the loop tags "'.concat(t,'" would produce invalid XML'));return r.properties={xtag:
t,id:"loop_position_invalid",explanation:'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function Wee(e){var t=e.tag,
n=e.rootError,r=e.offset,o=new kh("Scope parser compilation failed");return o.properties={id:
"scopeparser_compilation_failed",offset:r,xtag:t,explanation:'The scope parser for the tag "'.concat(
t,'" failed to compile'),rootError:n},o}function Kee(e){var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new kh(
"Scope parser execution failed");return i.properties={id:"scopeparser_execution_failed",explanation:
'The scope parser for the tag "'.concat(t,'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r}
,
i}function Gee(e,t){var n='Unimplemented tag type "'.concat(e.type,'"');e.module&&(n+=' "'.concat(e.
module,'"'));var r=new Tn(n);throw r.properties={part:e,index:t,id:"unimplemented_tag_type"},r}
function Hee(){
var e=new Cs("Malformed xml");throw e.properties={explanation:"The template contains malformed xml",
id:"malformed_xml"},e}function qee(){var e=new Cs(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function Zee(){var e=new Cs("You should not call .render on a document that had compilation errors");
throw e.properties={id:"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function Jee(){var e=new Cs(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function Vee(e,t){
var n=new Tn("An XML file has invalid xml");throw n.properties={id:"file_has_invalid_xml",content:e,
offset:t,explanation:"The docx contains invalid XML, it is most likely corrupt"},n}WM.exports={
XTError:Ca,
XTTemplateError:Tn,XTInternalError:Cs,XTScopeParserError:kh,XTAPIVersionError:Pk,RenderingError:bm,
XTRenderingError:bm,
getClosingTagNotMatchOpeningTag:Bee,getLoopPositionProducesInvalidXMLError:Uee,
getScopeCompilationError:Wee,
getScopeParserExecutionError:Kee,getUnclosedTagException:Nee,getUnopenedTagException:Dee,
getUnmatchedLoopException:zee,
getDuplicateCloseTagException:Oee,getDuplicateOpenTagException:Aee,getCorruptCharactersException:Fee,
getInvalidRawXMLValueException:_ee,getUnbalancedLoopException:jee,throwApiVersionError:Tee,
throwFileTypeNotHandled:Cee,
throwFileTypeNotIdentified:Eee,throwMalformedXml:Hee,throwMultiError:Ree,throwExpandNotFound:Mee,
throwRawTagShouldBeOnlyTextInParagraph:Lee,
throwUnimplementedTagType:Gee,throwXmlTagNotFound:Pee,throwXmlInvalid:Vee,throwResolveBeforeCompile:
qee,
throwRenderInvalidTemplate:Zee,throwRenderTwice:Jee}});var Jt=Ue((wmt,YM)=>{"use strict";m();
function Yee(e,t){return tte(e)||ete(e,t)||Qee(e,t)||Xee()}function Xee(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Qee(e,
t){
if(e){if(typeof e=="string")return KM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?KM(e,t):void 0}}function KM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function ete(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function tte(
e){
if(x.isArray(e))return e}var GM=zM(),nte=GM.DOMParser,rte=GM.XMLSerializer,ote=zr(),HM=ote.throwXmlTagNotFound,
qM=wh(),ite=qM.last,ste=qM.first,ate=h.prototype.hasOwnProperty,ute=Function.prototype.bind,xh=Function.
prototype.call,lte=xh.bind(xh,ute),cte=lte(xh,xh,ate);function dte(e){return/^[ \n\r\t]+$/.test(e)}
function mte(e){
return{get:function(n){return e==="."?n:n&&(cte(n,e)?n[e]:void 0)}}}function pte(e){for(var t=0;t<e.
length;t++){var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var Ik={};function fte(e,t,n){
var r;if(Ik[t]?r=Ik[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),Ik[t]=r),r.test(e))return e.
replace(r,"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(
0,o)+" ".concat(t,'="').concat(n,'"')+e.substr(o)}function gte(e,t){var n=e.indexOf(" ".concat(t,
'="'));
if(n===-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(
r+1,o-r)}function hte(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function yte(
e,t){
return e.lastIndexOf(t,0)===0}function bte(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?
t.push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function wte(e){for(var t={},n=[],r=0,o=e.length;r<o;
++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function vte(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function kte(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},
xmlFileNames:["[Content_Types].xml"],parser:mte,warnFn:pte,linebreaks:!1,fileTypeConfig:null,
delimiters:{
start:"{",end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function xte(e){return new rte().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function Ste(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new nte().parseFromString(e,
"text/xml")}var ZM=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],wm=ZM.map(
function(e){
var t=Yee(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function Tte(e){for(var t=wm.length-1;t>=0;t--){var n=wm[t];e=e.replace(n.rstart,n.end)}return e}
function Ete(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=wm.length;r<o;r++)n=wm[
r],
e=e.replace(n.rend,n.start);return e}function Cte(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],
o=0;o<r.length;o++){var i=r[o];t.push(i)}return t}function Rte(e,t){if(!t)return e;for(var n=0,r=t.length;
n<
r;n++)e.push(t[n]);return e}var Dte=new RegExp(S.fromCharCode(160),"g");function Ate(e){return e.replace(
Dte," ")}function Ote(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});
return n}
function Fk(e,t){return e==="</"+t+">"}function _k(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function Nte(e,t,n){var r=JM(e,t,n);if(r!==null)return r;HM({position:"right",
element:t,
parsed:e,index:n})}function JM(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(Fk(s.value,l)&&r--,_k(s.value,l)&&r++,r===0)return o}
return null}function Pte(e,t,n){var r=VM(e,t,n);if(r!==null)return r;HM({position:"left",element:t,
parsed:e,
index:n})}function VM(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(_k(i.value,u)&&r--,Fk(i.value,u)&&r++,r===0)return o}return null}
function Ite(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function $te(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function Fte(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function _te(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function Mte(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&
(r==="start"||r==="selfclosing")}function Lte(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&
n==="start"}function zte(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}
function jte(e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function Bte(e,t){
var n=e.module,r=e.type;return t instanceof x||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var $k=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function Ute(e){return $k.lastIndex=0,$k.test(e)}function Wte(e){return typeof e!="string"&&(e=S(e)),
e.replace($k,"")}function Kte(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function Gte(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function Hte(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}YM.exports={getPartWithDelimiters:Hte,endsWith:hte,
startsWith:yte,isContent:jte,isParagraphStart:Fte,isParagraphEnd:_te,isBreakTag:Mte,isTagStart:Ite,
isTagEnd:$te,
isTextStart:Lte,isTextEnd:zte,isStarting:_k,isEnding:Fk,isModule:Bte,uniq:wte,getDuplicates:bte,
chunkBy:vte,
last:ite,first:ste,xml2str:xte,str2xml:Ste,getRightOrNull:JM,getRight:Nte,getLeftOrNull:VM,getLeft:
Pte,
pregMatchAll:Ote,convertSpaces:Ate,charMapRegexes:wm,hasCorruptCharacters:Ute,
removeCorruptCharacters:Wte,
getDefaults:kte,wordToUtf8:Tte,utf8ToWord:Ete,concatArrays:Cte,pushArray:Rte,invertMap:Kte,charMap:
ZM,
getSingleAttribute:gte,setSingleAttribute:fte,isWhiteSpace:dte,stableSort:Gte}});var tL=Ue((kmt,eL)=>{
"use strict";m();function qte(e,t){return Yte(e)||Vte(e,t)||Jte(e,t)||Zte()}function Zte(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Jte(e,
t){
if(e){if(typeof e=="string")return XM(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?XM(e,t):void 0}}function XM(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Vte(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Yte(
e){
if(x.isArray(e))return e}function En(e){"@babel/helpers - typeof";return En=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},En(e)}function Xte(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function QM(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,ene(r.key),r)}}
function Qte(e,t,n){
return t&&QM(e.prototype,t),n&&QM(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function ene(
e){
var t=tne(e,"string");return En(t)=="symbol"?t:t+""}function tne(e,t){if(En(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(En(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}var nne=(function(){
function e(){
Xte(this,e)}return Qte(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(En(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(En(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(En(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(En(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(En(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!x.isArray(r))return{success:!1,error:"Expected array, received ".concat(En(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(En(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(En(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(En(o))};for(var i=0,s=h.entries(n);i<s.length;i++){var a=qte(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=h.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(En(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(En(r))};for(var o=0,
i=h.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(En(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();eL.exports=nne});
var rL=Ue((Smt,nL)=>{"use strict";m();var rne=Jt(),one=rne.str2xml,ine="_rels/.rels";function sne(e){
for(var t=e.files[ine],n=t?one(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;
i<
r.length;i++){var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}nL.exports={
getRelsTypes:sne}});var sL=Ue((Emt,iL)=>{"use strict";m();var ane=Jt(),une=ane.str2xml,oL="[Content_Types].xml";
function lne(e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),f=d.getAttribute("Extension");l.slice(l.length-f.length)===f&&!r[l]&&
l!==oL&&(r[l]=p)}r[l]||(r[l]="")}),r}function cne(e){var t=e.files[oL],n=t?une(t.asText()):null,r=n?
n.getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:
r,
defaults:o,contentTypes:t,contentTypeXml:n}}iL.exports={collectContentTypes:lne,getContentTypes:cne}
});var Rs=Ue((Rmt,aL)=>{"use strict";m();var dne=zr(),mne=dne.XTInternalError;function vi(){}
function zl(e){
return e}aL.exports=function(e){var t={on:vi,set:vi,getFileType:vi,optionsTransformer:zl,preparse:zl,
matchers:function(){return[]},parse:vi,getTraits:vi,postparse:zl,errorsTransformer:zl,preResolve:vi,
resolve:vi,getRenderedMap:zl,render:vi,nullGetter:vi,postrender:zl};if(h.keys(t).every(function(o){
return!e[o]})){
var n=new mne(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Th=Ue((Amt,gL)=>{"use strict";m();function km(e){
"@babel/helpers - typeof";return km=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},km(e)}function pne(e){return hne(e)||
gne(e)||pL(e)||fne()}function fne(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function gne(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return x.from(e)}function hne(e){
if(x.isArray(e))return Mk(e)}function mL(e,t){return wne(e)||bne(e,t)||pL(e,t)||yne()}function yne(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function pL(e,t){
if(e){if(typeof e=="string")return Mk(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Mk(e,t):void 0}}function Mk(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function bne(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function wne(
e){
if(x.isArray(e))return e}function uL(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function fL(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?uL(h(n),!0).forEach(function(r){vne(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):uL(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function vne(e,t,n){return(t=kne(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function kne(e){var t=xne(e,"string");return km(t)=="symbol"?
t:t+""}function xne(e,t){if(km(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(km(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}var Bo=Jt(),Sne=Bo.getRightOrNull,
Tne=Bo.getRight,Ene=Bo.
getLeft,Cne=Bo.getLeftOrNull,Rne=Bo.chunkBy,Dne=Bo.isTagStart,Ane=Bo.isTagEnd,lL=Bo.isContent,Sh=Bo.
last,vm=Bo.first,zk=zr(),One=zk.XTTemplateError,Nne=zk.throwExpandNotFound,cL=zk.getLoopPositionProducesInvalidXMLError;
function Pne(e,t){if(e.length===0)return!1;var n=Sh(e).substr(1);return n.indexOf(t)===0}function Ine(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?Pne(t,s)?t.
pop():t.push(i):o==="start"&&t.push(i))}return t}function $ne(e,t){for(var n=0;n<t.length;n++){var r=t[
n];
if(r.indexOf("<".concat(e))===0)return!0}return!1}function Fne(e,t,n){for(var r=Ine(e.slice(t[0].offset,
t[1].offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if($ne(l,r)){if(d){
var p=Cne(
e,l,t[0].offset),f=Sne(e,l,t[1].offset);if(p===null||f===null)return 0;var b=e.slice(p,f),k=Rne(b,
function(W){
return Dne(l,W)?"start":Ane(l,W)?"end":null}),O=vm(k),N=Sh(k),P=O.filter(lL),I=N.filter(lL);if(P.length!==
1||I.length!==1)return 0}for(var $=_ne(r),F=0,L=0;L<$.length;L++){var B=$[L],U=B.tag,z=B.position;U===
c&&(z==="start"&&F++,z==="end"&&F--)}return F!==0?{v:{error:cL({tag:vm(t).part.value,offset:[vm(t).part.
offset,Sh(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return Mne(
r)?{}:{error:cL({tag:vm(t).part.value,offset:[vm(t).part.offset,Sh(t).part.offset]})}}function _ne(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Lk(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Lk(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function Mne(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Lk(r),s=Lk(
o);if(i!==s)return!1}return!0}function Lne(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
Ene(n,o,t),i=Tne(n,o,t)}catch(l){var a=fL({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}Nne(a)}return[s,i]}}function dL(e,t,n,r){var o=mL(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function zne(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=Lne(s,o,e,t);if(!a)continue;var u=mL(a,2),l=u[0],c=u[1];r.push({
left:l,right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){
return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var d=-1,p=0,f=0,b=r.length;
f<
b;f++){var k,O=r[f];if(d=g.max(d,f>0?r[f-1].right:0),!(O.left<d)){var N=void 0;try{N=dL([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var P=t.onError(fL({part:O.part,rootError:I,postparsed:e,
expandOne:dL},t.errors));if(P==="ignore")continue}if(I instanceof One)n.push(I);else throw I}N&&(p+=
N.inner.length-(N.right+1-N.left),(k=e).splice.apply(k,[N.left,N.right+1-N.left].concat(pne(N.inner))))}
}
return{postparsed:e,errors:n}}gL.exports={expandToOne:zne,getExpandToDefault:Fne}});var Eh=Ue((Nmt,
yL)=>{"use strict";m();var jne="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
Bne="application/vnd.ms-word.document.macroEnabled.main+xml",Une="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
Wne="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",Kne="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
Gne="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",Hne="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
qne="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",Zne="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
Jne="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",Vne="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
Yne="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",Xne="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
Qne="application/vnd.ms-excel.sheet.macroEnabled.main+xml",ere="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
hL=[jne,Bne,Une,Wne],tre={main:hL,docx:[Kne].concat(hL,[qne,Gne,Hne]),pptx:[Zne,
Jne,Vne,Yne],xlsx:[Xne,Qne,ere]};yL.exports=tre});var jk=Ue((Imt,bL)=>{"use strict";m();var nre="application/vnd.openxmlformats-package.core-properties+xml",
rre="application/vnd.openxmlformats-officedocument.extended-properties+xml",ore="application/vnd.openxmlformats-officedocument.custom-properties+xml",
ire="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",sre="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
are="application/vnd.ms-office.drawingml.diagramDrawing+xml";bL.exports={settingsContentType:ire,
coreContentType:nre,appContentType:rre,customContentType:ore,diagramDataContentType:sre,
diagramDrawingContentType:are}});var xL=Ue((Fmt,kL)=>{"use strict";m();function xm(e){
"@babel/helpers - typeof";return xm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},xm(e)}function ure(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function wL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,cre(r.key),r)}}function lre(e,t,n){return t&&wL(e.prototype,t),n&&wL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function cre(e){var t=dre(e,"string");return xm(t)=="symbol"?t:t+""}
function dre(e,t){
if(xm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(xm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:v)(e)}var mre=Jt(),pre=mre.pushArray,fre=Rs(),Bk=Eh(),jl=jk(),gre=jl.settingsContentType,
hre=jl.coreContentType,yre=jl.appContentType,bre=jl.customContentType,wre=jl.diagramDataContentType,
vre=jl.diagramDrawingContentType,vL=[gre,hre,yre,bre,wre,vre],kre=(function(){function e(){ure(this,
e),this.name="Common"}return lre(e,[{key:"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;
if(o){for(var i=0;i<vL.length;i++){var s=vL[i];o[s]&&pre(r.targets,o[s])}for(var a=["docx","pptx",
"xlsx"],u,l=0;l<a.length;l++)for(var c=a[l],d=Bk[c],p=0;p<d.length;p++){var f=d[p];if(o[f])for(var b=0,
k=o[f];b<k.length;b++){var O=k[b];r.relsTypes[O]&&[
"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(Bk.main.indexOf(f)!==-1||f===Bk.pptx[0])&&(r.textTarget||
(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}return u}}}])})();kL.exports=function(){return fre(
new kre)}});var AL=Ue((Mmt,DL)=>{"use strict";m();function Sm(e){"@babel/helpers - typeof";return Sm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Sm(e)}function xre(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function SL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Tre(r.key),r)}}function Sre(e,t,n){return t&&SL(e.prototype,t),n&&SL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Tre(e){var t=Ere(e,"string");return Sm(t)=="symbol"?t:t+""}
function Ere(e,t){
if(Sm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Sm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:v)(e)}var Cre=zr(),Ch=Cre.getScopeParserExecutionError,Rre=wh(),TL=Rre.last,Dre=Jt(),Bl=Dre.
concatArrays;function EL(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}
function CL(e,t,n){var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.
root.finishedResolving){for(var s=this.resolved,a=function(){var f=r.scopeLindex[u];s=EL(s,function(
b){
return b.lIndex===f}),s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<
l;u++)a();return EL(s,function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||
!t.part?d=this.parser(e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.
cachedParsers[t.part.lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:
this.
scopePath});try{c=d.get(o,this.getContext(t,n))}catch(p){throw Ch({tag:e,scope:o,error:p,offset:t.part.
offset})}if(c==null&&n>0)return CL.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(
p){
throw Ch({tag:e,scope:o,error:p,offset:t.part.offset})}return c}function RL(e,t,n){var r=this,o=this.
scopeList[n],i=this.scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.
lIndex]:s=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),
Promise.
resolve().then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw Ch({tag:e,
scope:o,
error:a,offset:t.part.offset})}).then(function(a){return a==null&&n>0?RL.call(r,e,t,n-1):a}).then(
function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw Ch({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var Are=(function(){function e(t){xre(this,e),this.root=t.root||this,this.resolveOffset=t.
resolveOffset||0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=
t.scopePathLength,this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=
t.scopeLindex,this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}
return Sre(
e,[{key:"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=h.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,TL(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,TL(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=CL.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return RL.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Bl([this.scopeTypes,[this.scopeType]]),scopeList:Bl([
this.
scopeList,[n]]),scopePath:Bl([this.scopePath,[r]]),scopePathItem:Bl([this.scopePathItem,[o]]),
scopePathLength:Bl(
[this.scopePathLength,[s]]),scopeLindex:Bl([this.scopeLindex,[i.lIndex]])})}}])})();DL.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new Are(e)}});var Wk=Ue((zmt,jL)=>{"use strict";m();function Em(e){
"@babel/helpers - typeof";return Em=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Em(e)}function ML(e,t){return Ire(
e)||Pre(e,t)||Nre(e,t)||Ore()}function Ore(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Nre(e,
t){
if(e){if(typeof e=="string")return OL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?OL(e,t):void 0}}function OL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Pre(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Ire(
e){
if(x.isArray(e))return e}function NL(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Ul(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?NL(h(n),!0).forEach(function(r){$re(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):NL(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function $re(e,t,n){return(t=Fre(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Fre(e){var t=_re(e,"string");return Em(t)=="symbol"?
t:t+""}function _re(e,t){if(Em(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Em(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}var Ra=zr(),PL=Ra.getUnclosedTagException,
Mre=Ra.getUnopenedTagException,
Lre=Ra.getDuplicateOpenTagException,zre=Ra.getDuplicateCloseTagException,IL=Ra.throwMalformedXml,jre=Ra.
throwXmlInvalid,$L=Ra.XTTemplateError,Dh=Jt(),Bre=Dh.isTextStart,Ure=Dh.isTextEnd,FL=Dh.wordToUtf8,
Wre=Dh.
pushArray,LL=0,zL=1,Tm=2,Rh=3;function Kre(e,t){return e[0]<=t.offset&&t.offset<e[1]}function Gre(e,
t){
return Bre(e)?(t&&IL(),!0):Ure(e)?(t||IL(),!1):t}function Hre(e){var t="",n=1,r=e.indexOf(" ");
return e[e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function qre(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&jre(e,d);var f=e.slice(d,r+1),b=Hre(f),k=b.tag,O=b.position,N=i[k];N!=null&&c.push(
{type:"tag",position:O,text:N,offset:d,value:f,tag:k})}return c}function Zre(e,t,n){var r=[],o=!1,i={
offset:0},s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,f=i.offset,b=i.length;if(s=t.substr(
f,p-f),o&&d==="start"){if(f+b===p&&(s=t.substr(f,p-f+b+4),!n.allowUnclosedTag))return r.push(Lre({
xtag:s,
offset:f})),i=c,l.push(Ul(Ul({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(PL({xtag:FL(s),
offset:f})),
l.pop()}return!o&&d==="end"?n.allowUnopenedTag?l:f+b===p?(s=t.substr(f-4,p-f+b+4),r.push(zre({xtag:s,
offset:f})),i=c,l.push(Ul(Ul({},c),{},{error:!0})),l):(r.push(Mre({xtag:s,offset:p})),i=c,l.push(Ul(
Ul({},c),{},{error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.
length-u),n.allowUnclosedTag||r.push(PL({xtag:FL(s),offset:u})),a.pop()}return{delimiterWithErrors:a,
errors:r}}function Jre(e,t){return e===-1&&t===-1?LL:e===t?zL:e===-1||t===-1?t<e?Tm:Rh:e<t?Tm:Rh}
function Vre(e){
var t=e.split(" ");if(t.length!==2){var n=new $L("New Delimiters cannot be parsed");throw n.properties=
{id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=ML(t,2),o=r[0],i=r[1];
if(o.length===0||i.length===0){var s=new $L("New Delimiters cannot be parsed");throw s.properties={
id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function Yre(e,
t,n){
var r=[],o=t.start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.
indexOf(i,s+1),c=null,d=void 0,p=Jre(u,l);switch(p===zL&&(p=a?Rh:Tm),p){case LL:return r;case Rh:a=!1,
s=l,c="end",d=i.length;break;case Tm:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&
p===Tm&&e[s+o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var f=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,f+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var k=e.substr(s+o.length+1,f-s-o.length-1),O=Vre(k),N=ML(
O,2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function _L(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=Yre(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[
l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=Zre(s,r,n),p=d.delimiterWithErrors,
f=d.errors,b=0,k=0,O=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],$=P.offset,F=[$,$+I.value.length],
L=I.value,B=[];k<p.length&&Kre(F,p[k]);)B.push(p[k]),k++;var U=[],z=0;b>0&&(z=b,b=0);for(var W=0;W<B.
length;W++){var G=B[W],V=L.substr(z,G.offset-$-z);if(G.changedelimiter){G.position==="start"?V.length>
0&&U.push({type:"content",value:V}):z=G.offset-$+G.length;continue}V.length>0&&(U.push({type:
"content",value:V}),z+=V.length);var fe={type:"delimiter",position:G.position,offset:z+$};U.push(fe),
z=G.offset-
$+G.length}b=z-L.length;var Q=L.substr(z);Q.length>0&&U.push({type:"content",value:Q}),O.push(U)}
return{
parsed:O,errors:f}}function Uk(e){return e.type==="content"&&e.position==="insidetag"}function Xre(e){
return e.filter(Uk)}function Qre(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=Gre(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Uk(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}jL.exports={parseDelimiters:_L,parse:function(t,n,r,o){Qre(t,o);for(var i=_L(Xre(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Uk(p)){for(var f=0,b=s[l];f<b.length;
f++){
var k=b[f];k.type==="content"&&(k.position="insidetag"),k.lIndex=c++}Wre(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=qre(t,n.text,n.other),o=0,i=[],
s=0;s<r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var UL=Ue((Bmt,BL)=>{"use strict";m();function Kk(e){return roe(e)||noe(e)||toe(e)||
eoe()}function eoe(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function toe(e,
t){
if(e){if(typeof e=="string")return Gk(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Gk(e,t):void 0}}function noe(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e[
"@@iterator"]!=
null)return x.from(e)}function roe(e){if(x.isArray(e))return Gk(e)}function Gk(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=x(t);n<t;n++)r[n]=e[n];return r}function Cm(e){return e.type==="placeholder"}
function ooe(e){var t={},n=[{items:e.filter(Cm),parents:[],path:[]}];function r(U,z,W){W.length&&
n.push({items:W,parents:[].concat(Kk(z.parents),[U]),path:U.dataBound!==!1&&!U.attrParsed&&U.value&&
!U.attrParsed?[].concat(Kk(z.path),[U.value]):Kk(z.path)})}function o(U,z){for(var W=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:z.length,G=U,V=0;V<W;V++)G=G[z[V]];return G}function i(U,z){
for(var W=z.
length,G=0;G<z.length;G++){var V=z[G],fe=typeof V.lIndex=="number"?V.lIndex:parseInt(V.lIndex.split(
"-")[0],10);fe>U.lIndex&&W--}return W}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var f in p.attrParsed)r(p,s,p.attrParsed[f].filter(
Cm));continue}if(p.subparsed){if(p.dataBound!==!1){var b,k;(b=a)[k=p.value]||(b[k]={})}r(p,s,p.subparsed.
filter(Cm));continue}if(p.cellParsed){for(var O=0,N=p.cellPostParsed;O<N.length;O++){var P=N[O];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
$;(I=a)[$=P.value]||(I[$]={}),r(P,s,P.subparsed.filter(Cm))}else{var F,L,B=i(p,s.parents);a=o(t,s.path,
B),(F=a)[L=P.value]||(F[L]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
BL.
exports={getTags:ooe,isPlaceholder:Cm}});var KL=Ue((Wmt,WL)=>{"use strict";m();var ioe=Jt(),soe=ioe.pushArray;
function aoe(e,t){return t instanceof
C?soe(h.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function uoe(e,t){if(console.log(E.stringify({error:e},aoe,t==="json"?2:null)),
e.properties&&e.properties.errors instanceof x){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}WL.exports=uoe});var Hk=Ue((Gmt,GL)=>{"use strict";m();var loe=Jt(
),coe=loe.pregMatchAll;GL.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=coe(i,r.content),r}});var qL=Ue((qmt,HL)=>{
"use strict";m();function Rm(e){"@babel/helpers - typeof";return Rm=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Rm(e)}var doe=new RegExp(S.fromCharCode(
160),"g");function Wl(e){return e.replace(doe," ")}function moe(e,t){var n=Rm(e);if(n==="string")return Wl(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Wl(t));if(n==="function")return!!e(t)}
function poe(e,t){var n=Rm(e);if(n==="string")return Wl(t).substr(e.length);if(e instanceof RegExp)return Wl(
t).match(e)[1];if(n==="function")return e(t)}function foe(e,t){var n=Rm(e);if(n==="string")return[t,
Wl(t).substr(e.length)];if(e instanceof RegExp)return Wl(t).match(e);if(n==="function")return[t,e(t)]}
HL.exports={match:moe,getValue:poe,getValues:foe}});var XL=Ue((Jmt,YL)=>{"use strict";m();function Dm(
e){"@babel/helpers - typeof";return Dm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Dm(e)}function ZL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Ds(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?ZL(h(n),!0).forEach(function(r){
goe(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):ZL(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function goe(e,
t,n){
return(t=hoe(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function hoe(e){var t=yoe(e,"string");return Dm(t)=="symbol"?t:t+""}function yoe(e,t){if(Dm(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Dm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}
function JL(e,t){return koe(e)||voe(e,t)||woe(e,t)||boe()}function boe(){throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function woe(e,
t){
if(e){if(typeof e=="string")return VL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?VL(e,t):void 0}}function VL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function voe(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function koe(
e){
if(x.isArray(e))return e}var Ah=Jt(),xoe=Ah.wordToUtf8,qk=Ah.pushArray,Soe=Ah.isParagraphStart,Toe=Ah.
isBreakTag,Zk=qL(),Eoe=Zk.match,Coe=Zk.getValue,Roe=Zk.getValues;function Doe(e,t){for(var n=[],r=0;
r<
e.length;r++){var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof x))throw new C(
"module matcher returns a non array");qk(n,i)}}return n}function Aoe(e,t,n){for(var r=[],o=0;o<e.length;
o++){
var i=e[o],s=JL(i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&
(l=l(c)),!l.value){var d=JL(c,2);l.value=d[1]}r.push(Ds({type:"placeholder",prefix:a,module:u,
onMatch:l.onMatch,priority:l.priority},l))}}return r}function Ooe(e,t){var n=t.modules,r=t.startOffset,
o=t.lIndex,i;t.offset=r,t.match=Eoe,t.getValue=Coe,t.getValues=Roe;var s=Doe(n,t),a=Aoe(s,e,t);if(a.
length>0){for(var u=null,l=0;l<a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||
c.priority>u.priority)&&(u=c)}return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.
onMatch&&u.onMatch(u),delete u.onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=
p.parse(e,t),i)return i.offset=r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:
e,
offset:r,endLindex:o,lIndex:o}}var Noe={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;
a++){
var u=n[a];i=u.preparse(i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.
fileTypeConfig.droppedTagsInsidePlaceholder||[];return t.reduce(function(l,c){return c.type==="delimiter"?
(o=c.position==="start",c.position==="end"&&(r.parse=function(d){return Ooe(d,Ds(Ds(Ds({},r),c),
{},{startOffset:s,modules:n}))},l.push(r.parse(xoe(i))),qk(l,a),a=[]),c.position==="start"&&(a=[],s=
c.offset),i="",l):o?c.type!=="content"||c.position!=="insidetag"?(r.syntax.preserveNewlinesInTags&&(
Toe(
c)||Soe(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Ds(Ds({},u),{},{postparse:
function(b,k){
return s(b,Ds(Ds({},u),k))},getTraits:o}));if(p!=null){if(p.errors){qk(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};YL.exports=Noe});var Jk=Ue((Ymt,QL)=>{
"use strict";m();function Poe(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}QL.exports=Poe});var rz=Ue((Qmt,nz)=>{"use strict";m();var tz=zr(),Ioe=tz.throwUnimplementedTagType,
$oe=tz.XTScopeParserError,
Foe=Jt(),ez=Foe.pushArray,_oe=Jk();function Moe(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[
n],
i=o.render(e,t);if(i)return i}return!1}function Loe(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(f,b){return t(f,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=_oe(u,e);var l=void 0;try{l=Moe(u,e)}catch(f){if(f instanceof $oe){o.push(f),i.
push(u);continue}throw f}if(l){l.errors&&ez(o,l.errors),i.push(l);continue}if(u.type==="content"||u.
type==="tag"){i.push(u);continue}Ioe(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof
x?ez(c,p):p&&c.push(p)}return{errors:o,parts:c}}nz.exports=Loe});var iz=Ue((tpt,oz)=>{"use strict";m(
);function zoe(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function joe(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function Boe(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(zoe(a));joe(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}oz.exports=Boe});var mz=Ue((rpt,dz)=>{"use strict";m();function Am(e){
"@babel/helpers - typeof";return Am=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Am(e)}function sz(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function az(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?sz(h(n),!0).forEach(function(r){
Uoe(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):sz(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Uoe(e,
t,n){
return(t=Woe(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function Woe(e){var t=Koe(e,"string");return Am(t)=="symbol"?t:t+""}function Koe(e,t){if(Am(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Am(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}var Goe=Jt(
),uz=Goe.pushArray,Hoe=Jk();function qoe(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function cz(e,t,n,r){var o=qoe(e,az(az({},r),{},{
resolvedId:Hoe(e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}
).
catch(function(i){i instanceof x?uz(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.
getValueAsync(e.value,{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){
t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(function(i){i instanceof x?uz(n,i):n.push(i)})}
function Zoe(e){var t=[],n=[],r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(
s,a||o)},e.resolved=t;var i=Joe(e,n,t);return i?i.then(function(){return lz(e,n,t)}):lz(e,n,t)}
function Joe(e,t,n){
for(var r=null,o=function(){var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&
(r!=null||(r=Promise.resolve(null)),r=r.then(function(){return cz(u,n,t,e)}))},i=0,s=e.compiled;i<s.
length;i++)o();return r}function lz(e,t,n){for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];
["content","tag"].indexOf(s.type)===-1&&(s.resolveFirst||r.push(cz(s,n,t,e)))}return Promise.all(r).
then(function(){return{errors:t,resolved:n}})}dz.exports=Zoe});var gz=Ue((ipt,fz)=>{"use strict";m();
var Om=Jt(),Kl=Om.startsWith,Voe=Om.endsWith,Vk=Om.isStarting,
pz=Om.isEnding,Yoe=Om.isWhiteSpace,Xoe=Eh();function Qoe(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[
n];
o instanceof D||Yoe(o)||Kl(o,"<w:bookmarkEnd")||(Voe(t,"</w:tbl>")&&!Kl(o,"<w:p")&&!Kl(o,"<w:tbl")&&
!Kl(o,"<w:sectPr")&&!Kl(o,"</w:ftr>")&&!Kl(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function eie(e,t){var n=t.fileTypeConfig.tagShouldContain||[],r=-1;Xoe.docx.indexOf(t.contentType)!==
-1&&(e=Qoe(e));for(var o=-1,i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,
d=a.drop,p=a.dropParent,f=null,b=0,k=e.length;b<k;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(
pz(
O,u)){if(r=-1,p){for(var N=-1,P=o;P>0;P--)if(Vk(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(
pz(
e[I],p)){e[I]="";break}e[I]=""}}else{for(var $=o;$<=b;$++)e[$]="";d||(e[b]=f.join("")+c+O)}f=null}
else{
f&&f.push(O);for(var F=0,L=l.length;F<L;F++)if(Vk(O,l[F])){r=-1,f=null;break}}r===-1&&Vk(O,u)&&O.indexOf(
"<",1)===-1&&(O[O.length-2]==="/"?e[b]="":(o=b,r=i,f=d||p?null:[O]))}}return e}fz.exports=eie});var Sz=Ue(
(apt,xz)=>{"use strict";m();function Nm(e){"@babel/helpers - typeof";return Nm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Nm(e)}function tie(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function hz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,rie(r.key),r)}}function nie(e,t,n){return t&&hz(e.prototype,t),n&&hz(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function rie(e){var t=oie(e,"string");return Nm(t)=="symbol"?t:t+""}
function oie(e,t){
if(Nm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Nm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:v)(e)}var Xk=Jt(),yz=Xk.pushArray,iie=Xk.wordToUtf8,sie=Xk.convertSpaces,aie=Hk(),bz=Wk(),
Yk=XL(),wz=rz(),uie=iz(),vz=mz(),lie=gz(),cie=Function.prototype.bind,kz=Function.prototype.call,die=kz.
bind(kz,cie);function mie(e,t){for(var n=aie(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.
push(s.array[2])}return iie(sie(r.join("")))}xz.exports=(function(){function e(t,n){tie(this,e),this.
cachedParsers={},this.content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}
})}
return nie(e,[{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.
filePath;o.scopeManager=this.scopeManager,o.resolve=vz;for(var s=[],a=[],u=0,l=this.modules;u<l.length;
u++){
var c=l[u];a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(
a).then(function(){if(s.length!==0)throw s;return vz(o).then(function(d){for(var p=d.resolved,f=d.errors,
b=0;b<f.length;b++){var k,O=f[b];O instanceof C||(O=new C(O)),(k=O).properties||(k.properties={}),O.
properties.file=i,f[b]=O}if(f.length!==0)throw f;return Promise.all(p).then(function(N){return o.scopeManager.
root.finishedResolving=!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),
N})}).catch(function(d){throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return mie(
this.content,this.fileTypeConfig.tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"preparse",value:function(){this.allErrors=
[],this.xmllexed=bz.xmlparse(this.content,{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.
tagsXmlLexedArray}),this.setModules({inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=bz.
parse(this.xmllexed,this.delimiters,this.syntax,this.fileType),r=n.lexed,o=n.errors;yz(this.allErrors,
o),this.lexed=r,this.setModules({inspect:{filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions(
);
this.lexed=Yk.preparse(this.lexed,this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}
});
var o=this.getOptions();return this.parsed=Yk.parse(this.lexed,this.modules,o),this.setModules({
inspect:{
filePath:this.filePath,parsed:this.parsed}}),r?this:this.postparse()}},{key:"postparse",value:
function(){
var n=this.getOptions(),r=Yk.postparse(this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.
postparsed=o,this.setModules({inspect:{filePath:this.filePath,postparsed:this.postparsed}}),yz(this.
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
relsType,baseNullGetter:die(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,
fileTypeConfig:this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=wz,r.joinUncorrupt=lie;var o=wz(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=uie(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var Lz=Ue((lpt,Mz)=>{
"use strict";m();function $m(e){"@babel/helpers - typeof";return $m=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},$m(e)}function Tz(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function As(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Tz(h(n),!0).forEach(function(r){
pie(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):Tz(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function pie(e,
t,n){
return(t=$z(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function fie(e,t){return bie(e)||yie(e,t)||hie(e,t)||gie()}function gie(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function hie(e,
t){
if(e){if(typeof e=="string")return Ez(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Ez(e,t):void 0}}function Ez(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function yie(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function bie(
e){
if(x.isArray(e))return e}function wie(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Cz(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,$z(r.key),r)}}function vie(e,t,
n){
return t&&Cz(e.prototype,t),n&&Cz(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function $z(e){
var t=kie(e,"string");return $m(t)=="symbol"?t:t+""}function kie(e,t){if($m(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if($m(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}var jr=Jt(),xie=jr.chunkBy,
Oh=jr.last,tx=jr.isParagraphStart,Qk=jr.isModule,Rz=jr.pushArray,Fz=jr.isParagraphEnd,Sie=jr.isContent,
Im=jr.startsWith,nx=jr.isTagEnd,Gl=jr.isTagStart,ex=jr.getSingleAttribute,Dz=jr.setSingleAttribute,
Tie=Eh(),
Eie=Rs(),Cie=Jt(),Az=Cie.isWhiteSpace,Pm="loop";function Rie(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(Sie(n))return!0}return!1}function Die(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function _z(e){var t=Die(e.subparsed);return t!=null&&t.tag!=="w:t"}function Aie(e){
return e.hasPageBreak&&_z(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function Oie(e){return e.
length&&tx(e[0])&&Fz(Oh(e))}function Oz(e){return Rie(e)?0:e.length}function Nz(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Nie(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Pie(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Gl("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function Iie(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Gl("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function $ie(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function Fie(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Im(o,"<w:sectPr")&&(n=!0),n&&(Im(o,"<w:type")&&
(t=!0),!t&&Im(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function _ie(
e){
for(var t=0,n=0;n<e.length;n++)!Im(e[n],"<w:headerReference")&&!Im(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function Pz(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function Iz(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function Mie(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
Gl("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),nx("w:sectPr",o)&&(n=null)}return t}function Lie(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Gl("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),nx("w:sectPr",o)&&(t=!1)}return n}function zie(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(nx("w:sectPr",o)&&(n=!0),Gl("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),tx(o)){if(t.length>0)return t.join("");break}}return""}var jie=(function(
){
function e(){wie(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return vie(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;Tie.main.indexOf(
o)!==-1&&(this.sects=Mie(n))}},{key:"matchers",value:function(){var n=Pm;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=fie(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];Qk(a,Pm)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=Lie(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&Pie(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){Iie(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=zie(n)}if(!o||o.expandTo!=="auto"||o.module!==Pm||!Oie(n))return n;o.paragraphLoop=
!0;var l=0,c=xie(n,function(k){return tx(k)&&(l++,l===1)?"start":Fz(k)&&(l--,l===0)?"end":null}),d=c[
0],
p=Oh(c),f=Oz(d),b=Oz(p);return f>0&&c[1][0].type==="content"&&Az(c[1][0].value)&&(f+=1),b>0&&Oh(c[c.
length-2]).type==="content"&&Az(Oh(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=Pz(d),o.hasPageBreak=
Pz(p),Iz(d)&&(f=0),Iz(p)&&(b=0),n.slice(f,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!Qk(n,Pm))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,f){var b=i.createSubScopeManager(d,n.value,p,n,f);o.resolveSerially?
(u=u.then(function(){return r.resolve(As(As({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(As(As({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof x?Promise.all(p):p}):d instanceof x?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var f=[],b=0;b<p.length;b++){var k=p[
b],
O=k.resolved,N=k.errors;Rz(c,N),f.push(O)}return f}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Qk(n,Pm))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+ex(u.value,"h")),a-=l;var c=0,d=_z(n);function p(O,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,N,n,P),$=0,F=n.subparsed;$<F.length;$++){
var L=F[$];if(Gl("a16:rowId",L)){var B=+ex(L.value,"val")+c;c=1,L.value=Dz(L.value,"val",B)}}var U=r.
render(As(As({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&Nz(
U);var z=I.scopePathItem.some(function(fe){return fe!==0});z?(n.sectPrCount===1&&(U.parts=_ie(U.parts)),
n.addContinuousType&&(U.parts=Fie(U.parts))):n.addNextPage&&$ie(U.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&Nz(U),n.hasPageBreakBeginning&&d&&Nie(U);for(var W=0,G=U.parts;W<G.length;W++){var V=G[
W];
i.push(V)}Rz(s,U.errors)}var f=r.scopeManager.getValue(n.value,{part:n});f!=null||(f=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(f,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:Aie(n)||
"",errors:s};if(a!==0){var k=+ex(
o.lastExt.value,"cy");o.lastExt.value=Dz(o.lastExt.value,"cy",k+a)}return{value:r.joinUncorrupt(i,As(
As({},r),{},{basePart:n})),errors:s}}}])})();Mz.exports=function(){return Eie(new jie)}});var Kz=Ue(
(dpt,Wz)=>{"use strict";m();function Fm(e){"@babel/helpers - typeof";return Fm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Fm(e)}function Bie(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function zz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Wie(r.key),r)}}function Uie(e,t,n){return t&&zz(e.prototype,t),n&&zz(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Wie(e){var t=Kie(e,"string");return Fm(t)=="symbol"?t:t+""}
function Kie(e,t){
if(Fm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Fm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:v)(e)}var Gie=Rs(),_m=Jt(),Hie=_m.isTextStart,qie=_m.isTextEnd,Zie=_m.endsWith,Jie=_m.startsWith,
jz=_m.pushArray,Bz='<w:t xml:space="preserve">',Vie=Bz.length,Uz="</w:t>",Yie=Uz.length;function Xie(
e){
return Hie(e)&&e.tag==="w:t"}function rx(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function Qie(e,t){
return e&&
e.basePart&&t.length>1}var ese=(function(){function e(){Bie(this,e),this.name="SpacePreserveModule"}
return Uie(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return Xie(d)&&(i=!0,a=o.length),i?(o.push(d),
Qie(r,o)&&(s=r.basePart.endLindex,o[0].value=rx(o,0)),u(d,o)&&(o[a].value=rx(o,a),s=d.endLindex),qie(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=rx(o,a)),jz(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return jz(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&Jie(a,Uz)&&(n[r]=n[r].substr(0,n[r].length-Vie)+"<w:t/>",a=a.substr(
Yie),n[i]=a),o=Zie(a,Bz),r=i}return n}}])})();Wz.exports=function(){return Gie(new ese)}});var Vz=Ue(
(ppt,Jz)=>{"use strict";m();function Mm(e){"@babel/helpers - typeof";return Mm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Mm(e)}function tse(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Gz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,rse(r.key),r)}}function nse(e,t,n){return t&&Gz(e.prototype,t),n&&Gz(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function rse(e){var t=ose(e,"string");return Mm(t)=="symbol"?t:t+""}
function ose(e,t){
if(Mm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Mm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:v)(e)}var ise=Th(),qz=Jt(),sse=qz.isContent,Hz=qz.getPartWithDelimiters,Zz=zr(),ase=Zz.throwRawTagShouldBeOnlyTextInParagraph,
use=Zz.getInvalidRawXMLValueException,lse=Rs(),ox="rawxml";function cse(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
sse(l)&&ase({paragraphParts:s,part:t})}return t}var dse=(function(){function e(){tse(this,e),this.name=
"RawXmlModule",this.prefix="@"}return nse(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,ox]]}},{key:
"postparse",value:function(n){var r=this;return ise.expandToOne(n,{moduleName:ox,getInner:cse,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(Hz(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==ox)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[use({tag:n.value,value:o,
partDelims:Hz(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();Jz.exports=function(){return lse(new dse)}}
);var Xz=Ue((gpt,Yz)=>{"use strict";m();function mse(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}Yz.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new x(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=mse(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var rj=Ue(
(ypt,nj)=>{"use strict";m();function Lm(e){"@babel/helpers - typeof";return Lm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Lm(e)}function pse(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Qz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,gse(r.key),r)}}function fse(e,t,n){return t&&Qz(e.prototype,t),n&&Qz(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function gse(e){var t=hse(e,"string");return Lm(t)=="symbol"?t:t+""}
function hse(e,t){
if(Lm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Lm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:v)(e)}var yse="expandPair",bse=Xz(),ax=Jt(),wse=ax.getLeft,vse=ax.getRight,sx=ax.pushArray,
kse=Rs(),xse=Th(),Sse=xse.getExpandToDefault,ux=zr(),ej=ux.getUnmatchedLoopException,Tse=ux.getClosingTagNotMatchOpeningTag,
tj=ux.getUnbalancedLoopException;function Ese(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function ix(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function Cse(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(ej(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(ix(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(ix(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(ix(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(Tse({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
ej(c))}return{traits:[],errors:n}}function Rse(e){var t={},n=[],r=[],o=[];for(sx(o,e);o.length>0;){
var i=Cse(
o);sx(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=Ese(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var Dse=(function(){function e(){pse(this,e),this.name="ExpandPairTrait"}
return fse(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&sx(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(yse,n,r);u=u.map(
function(P){return P||[]}),u=bse(u);var l=Rse(u),c=l.pairs,d=l.errors,p=0,f=null,b=c.map(function(P){
var I=P[0].part.expandTo;if(I==="auto"&&a!=="text"){var $=Sse(n,P,o.expandTags);$.error&&d.push($.error),
I=$.value}if(!I||a==="text"){var F=P[0].offset,L=P[1].offset;return F<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(tj(P,f)),f=P,p=L,[F,L]}var B,U;try{B=wse(n,I,P[0].offset)}catch(z){d.push(
z)}try{U=vse(n,I,P[1].offset)}catch(z){d.push(z)}return B<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(tj(P,f)),p=U,f=P,[B,U]});if(d.length>0)return{postparsed:n,errors:d};var k=0,O,N=n.reduce(
function(P,I,$){
var F=k<c.length&&b[k][0]<=$&&$<=b[k][1],L=c[k],B=b[k];if(!F)return P.push(I),P;if(B[0]===$&&(O=[]),
L[0].offset!==$&&L[1].offset!==$&&O.push(I),B[1]===$){var U=n[L[0].offset];U.subparsed=s(O,{basePart:
U}),
U.endLindex=L[1].part.lIndex,delete U.location,delete U.expandTo,P.push(U),k++;for(var z=b[k];z&&z[0]<
$;)k++,z=b[k]}return P},[]);return{postparsed:N,errors:d}}}])})();nj.exports=function(){return kse(
new Dse)}});var uj=Ue((wpt,aj)=>{"use strict";m();function zm(e){"@babel/helpers - typeof";return zm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},zm(e)}function Ase(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function oj(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Nse(r.key),r)}}function Ose(e,t,n){return t&&oj(e.prototype,t),n&&oj(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Nse(e){var t=Pse(e,"string");return zm(t)=="symbol"?t:t+""}
function Pse(e,t){
if(zm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(zm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:v)(e)}var Ise=Rs(),sj=zr(),$se=sj.getScopeCompilationError,Fse=sj.getCorruptCharactersException,
lx=Jt(),ij=lx.utf8ToWord,_se=lx.hasCorruptCharacters,Mse=lx.removeCorruptCharacters,Nh=jk(),Lse=Nh.settingsContentType,
zse=Nh.coreContentType,jse=Nh.appContentType,Bse=Nh.customContentType,Use=[Lse,zse,jse,Bse],Wse={
docx:"w",pptx:"a"},Kse=(function(){function e(){Ase(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return Ose(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=Wse[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push($se({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(Use.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=Mse(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&_se(c))return{errors:[Fse({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):ij(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(ij(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
aj.exports=function(){return Ise(new Kse)}});var fj=Ue((kpt,pj)=>{"use strict";m();var lj=Lz(),Gse=Kz(
),cj=Vz(),dj=rj(),mj=uj();function Hse(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[lj,Gse,dj,cj,mj],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function qse(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[lj,dj,cj,mj],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}pj.exports={docx:
Hse,pptx:qse}});var Ij=Ue((Spt,fx)=>{"use strict";m();var Zse=["modules"];function gj(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){
var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Uo(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?gj(h(n),!0).forEach(function(r){Jse(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(
e,h.getOwnPropertyDescriptors(n)):gj(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Jse(e,t,n){return(t=Tj(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function hj(e,t){return Qse(e)||Xse(e,t)||Yse(e,t)||Vse()}
function Vse(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Yse(e,
t){
if(e){if(typeof e=="string")return yj(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?yj(e,t):void 0}}function yj(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Xse(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Qse(
e){
if(x.isArray(e))return e}function ql(e){"@babel/helpers - typeof";return ql=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},ql(e)}function eae(e,t){if(e==null)return{};var n,r,o=tae(e,t);
if(h.getOwnPropertySymbols){var i=h.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function tae(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function nae(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function bj(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),h.defineProperty(e,Tj(r.key),r)}}function rae(e,t,n){return t&&bj(e.prototype,t),n&&
bj(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function Tj(e){var t=oae(e,"string");return ql(
t)=="symbol"?t:t+""}function oae(e,t){if(ql(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(ql(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}var Mn=Jt(),an=tL(),iae=an.object(
{allowUnopenedTag:an.
boolean().optional(),allowUnclosedTag:an.boolean().optional(),allowUnbalancedLoops:an.boolean().optional(
),
changeDelimiterPrefix:an.string().optional().nullable()}),sae=an.object({delimiters:an.object({start:
an.
string().nullable(),end:an.string().nullable()}).strict().optional(),fileTypeConfig:an.object({}).optional(
),
paragraphLoop:an.boolean().optional(),parser:an.function().optional(),errorLogging:an.union([an.boolean(
),
an.string()]).optional(),linebreaks:an.boolean().optional(),nullGetter:an.function().optional(),
syntax:iae.
optional(),stripInvalidXMLChars:an.boolean().optional(),warnFn:an.function().optional()}).strict(),
aae=rL(),
Ej=aae.getRelsTypes,Cj=sL(),Rj=Cj.collectContentTypes,Dj=Cj.getContentTypes,Aj=Rs(),uae=Th(),lae=xL(
),
cae=AL(),wj=Wk(),dae=UL(),cx=dae.getTags,Oj=KL(),ki=zr(),Nj=ki.throwMultiError,mae=ki.throwResolveBeforeCompile,
pae=ki.throwRenderInvalidTemplate,fae=ki.throwRenderTwice,Bm=ki.XTInternalError,gae=ki.XTTemplateError,
hae=ki.throwFileTypeNotIdentified,yae=ki.throwFileTypeNotHandled,Ph=ki.throwApiVersionError;Mn.getRelsTypes=
Ej;Mn.traits=uae;Mn.moduleWrapper=Aj;Mn.collectContentTypes=Rj;Mn.getContentTypes=Dj;var vj=Mn.getDefaults,
bae=Mn.str2xml,wae=Mn.xml2str,px=Mn.concatArrays,kj=Mn.uniq,vae=Mn.getDuplicates,kae=Mn.stableSort,
dx=Mn.
pushArray,xj=Mn.utf8ToWord,xae=Mn.invertMap,Sae="[Content_Types].xml",Tae="_rels/.rels",Wo=[3,48,0];
function Eae(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=vae(t);if(o.length>
0)throw new Bm('Detected duplicate module "'.concat(o[0],'"'))}function Cae(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function Rae(e){
return kae(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function jm(e){var t=[];for(var n in e)t.push(
n);for(var r=[Sae,Tae],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function Pj(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Hl(e,t){if(
e.
hideDeprecations!==!0)return Pj(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function mx(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!x.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function Sj(e){var t=e.compiled;e.errors=px(h.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&Oj(e.errors,e.options.errorLogging),
Nj(e.errors))}function Dae(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var Da=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=eae(n,Zse);if(nae(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[lae()],this.xmlDocuments={},arguments.length===
0)Pj(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),Dae(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!x.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return rae(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&Ph("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==Wo[0]&&Ph(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Wo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Wo.join("."))}),n[1]>Wo[1]&&Ph(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:Wo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(Wo.join("."))}),n[1]===Wo[1]&&n[2]>Wo[2]&&Ph(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Wo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Wo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Bm(
"attachModule() should not be called manually when using the v4 constructor");Hl(this,"attachModule");
var r=ql(n);if(r==="function")throw new Bm(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Bm(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=Aj(n);return this.modules.push(o),o.on("attached"),this.fileType&&mx(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=sae.validate(n);if(i.success===!1)throw new C(
i.error);Hl(
this,"setOptions"),this.options={};var s=vj();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=xj(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=xj(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if(Hl(this,"loadZip"),n.loadAsync)throw new Bm(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=px([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return mx(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
cae({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;Hl(this,"resolveData");var o=[];return h.keys(this.compiled).length||
mae(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:wj}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
f=p.from,b=p.data;s.push(Promise.resolve(b).then(function(k){var O=r.compiled[f];return O.filePath=d,
O.scopeManager=r.getScopeManager(d,O,k),O.resolveTags(k).then(function(N){return O.scopeManager.finishedResolving=
!0,N},function(N){dx(o,N)})}))},u=0,l=h.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&Oj(o,r.options.errorLogging),Nj(o)),px(c)}
)})}},
{key:"compile",value:function(){if(Hl(this,"compile"),this.updateFileTypeConfig(),Eae(this.modules),
this.modules=Rae(this.modules),h.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
kj(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=bae(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var f=0,b=this.templatedFiles;f<b.length;f++){var k=b[f];this.
zip.files[k]!=null&&this.precompileFile(k)}this.sendEvent("after-preparse");for(var O=0,N=this.templatedFiles;
O<
N.length;O++){var P=N[O];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){var F=$[I];this.zip.files[F]!=null&&
this.compiled[F].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),Sj(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=Ej(this.zip);
var n=Dj(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
Rj(r,o,this.zip),this.invertedContentTypes=xae(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&yae(a),a||hae(
this.
zip),Cae(this),mx(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var f=new gae(d);throw f.properties={id:p,explanation:d},f}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&fae(),this.rendered=!0,h.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&pae(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:wj}),this.mapper||(this.mapper=this.modules.reduce(function(L,B){return B.getRenderedMap(L)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=hj(c,3),p=d[1],f=d[2],b=0,k=this.modules;b<k.length;b++){var O=k[b];if(O.preZip){
var N=O.
preZip(p,f);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=hj(r[P],2),$=I[0],F=I[1];
this.zip.file($,F,{createFolders:!0})}return Sj(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=wae(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return Hl(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=vj(),s=dx(h.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),dx(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=kj(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:cx(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:cx(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:cx(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(Uo(
Uo(
{compression:"DEFLATE",fileOrder:jm},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(Uo(Uo({compression:"DEFLATE",fileOrder:jm},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(Uo(Uo({compression:"DEFLATE",fileOrder:jm},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(Uo(Uo({compression:"DEFLATE",fileOrder:jm}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(Uo(Uo(
{compression:"DEFLATE",fileOrder:jm},n),{},{type:"arraybuffer"}))}}])})();Da.DocUtils=Mn;Da.Errors=zr(
);
Da.XmlTemplater=Sz();Da.FileTypeConfig=fj();Da.XmlMatcher=Hk();fx.exports=Da;fx.exports.default=Da});
var $j={};Iy($j,{Docxtemplater:()=>Fj.default});var Fj,_j=mp(()=>{"use strict";m();Fj=WK(Ij(),1)});
var fge={};Iy(fge,{acceptRowOrder:()=>Wfe,answerFix:()=>mge,answerQuestions:()=>Kfe,applyFixes:()=>lge,
assignJudges:()=>Bfe,changeLetterhead:()=>Mfe,changeSettings:()=>Hfe,checkSheets:()=>wfe,
chooseLanguage:()=>qfe,
closeAndCompute:()=>Tfe,closeStage:()=>Vfe,collectJudgeFiles:()=>sge,computeRanking:()=>Ofe,
computeTop:()=>vfe,
confirmPlenary:()=>ege,createWorkbook:()=>Lfe,decide:()=>Cfe,decideResult:()=>rge,explainHistory:()=>Qfe,
explainRules:()=>Xfe,exportDocuments:()=>Pfe,getState:()=>Dfe,makeAwardDocuments:()=>Sfe,
makeDocuments:()=>Nfe,
makeJudgeFiles:()=>ige,makeJudgeTabs:()=>jfe,markFindings:()=>pge,onInstall:()=>yfe,onOpen:()=>hfe,
openRanking:()=>xfe,
openSidebar:()=>bfe,openTemplate:()=>$fe,prepareJudgeTabs:()=>kfe,prepareObjections:()=>nge,
preparePlenary:()=>tge,
preparePlenaryTab:()=>Efe,previewFixes:()=>uge,readDetails:()=>Gfe,readJudgeFiles:()=>oge,
readOwnFixes:()=>dge,
readTemplate:()=>Ife,reopenStage:()=>Yfe,restoreTemplate:()=>_fe,scheduleStage:()=>Ufe,showCell:()=>Jfe,
showRanking:()=>Zfe,takeList:()=>zfe,undoFixes:()=>cge,uploadTemplate:()=>Ffe,validateWorkbook:()=>Afe,
verify:()=>Rfe,verifyResult:()=>age});m();m();m();m();function _y(e){let t=h.values(e).filter(r=>typeof r=="number");
return h.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function f0(e,t){return typeof t=="bigint"?t.toString():t}var Fy=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function g0(e){return new Fy(e)}function h0(e){return e==null}function fp(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function gp(e,t,n){h.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function y0(e){
let t=h.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function My(e){
var t;return(t=y0(e._zod.def))!=null?t:e._zod.def.shape}function b0(e,t,n){h.defineProperty(e,t,{get(
){
let r=n();return gp(this,t,r),r},enumerable:!0,configurable:!0})}function w0(e,t,n){t in e?gp(e,t,n):
e[t]=n}function KK(e,t,n,r){let o=My(t);for(let i of n){let s=h.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?b0(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):w0(e,i,r?r(s.value,i):s.value))}}
function GK(e,t){
for(let n of Reflect.ownKeys(t)){let r=h.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?b0(e,n,(
)=>t[n]):
w0(e,n,r.value))}}function v0(...e){let t={};for(let n of e){let r=h.getOwnPropertyDescriptors(n);h.
assign(t,r)}return h.defineProperties({},t)}var Ly="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function pp(e){return typeof e=="object"&&e!==null&&!x.isArray(e)}function hp(e){if(pp(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(pp(n)===!1||h.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function zy(e){
return hp(e)?{...e}:x.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof w?new w(e):e}var k0=new w(
["string","number","symbol"]);function Sc(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Tc(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function ln(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function x0(e){return h.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var S0={
safeint:[v.MIN_SAFE_INTEGER,v.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-v.MAX_VALUE,v.MAX_VALUE]};function T0(
e,t){if(!hp(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=My(e);for(let i of Reflect.ownKeys(t))if(h.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Tc(e,v0(e._zod.def,{shape:HK(e,t)}))}function HK(e,t){let n={};return KK(
n,e,Reflect.ownKeys(My(e))),GK(n,t),n}function Ur(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function E0(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function lo(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function xc(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function jy(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function yp(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Jo(e,t,n){var u,l,c,d,p,f,b,k,O,N,P,I,
$,F,L,B,U;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(B=
(L=($=(P=(O=xc((k=(b=(f=e.inst)==null?void 0:f._zod.def)==null?void 0:b.error)==null?void 0:k.call(b,
e)))!=null?O:xc(i==null?void 0:i(e)))!=null?P:xc((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?$:xc((I=n.customError)==null?void 0:I.call(n,e)))!=null?L:xc((F=n.localeError)==null?void 0:F.call(
n,e)))!=null?B:"Invalid input",a={};for(let z of h.keys(e))z==="inst"||z==="schema"||z==="continue"||
z==="input"||z==="__proto__"||(a[z]=e[z]);return(U=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var qK=/[\uD800-\uDBFF]/;function C0(e){let t=e.length;if(!qK.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function R0(e){
return x.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function D0(e,t){for(let n in t){
let r=h.getOwnPropertyDescriptor(t,n);r.get?h.defineProperty(e,n,{...r,
enumerable:!1}):ZK(e,n,r.value)}}function Ls(e,t,n,r=!0){return h.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function By(e,t,n){return Ls(e,t,n,!1)}function ZK(e,t,n){h.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Ls(this,t,n.bind(
this))},set(r){Ls(this,t,r)}})}function JK(e,t){let n=h.getPrototypeOf(e);return t in n?void 0:n}var $y,
Ri=!1,VK={configurable:!0,get(){Ri=!0}};function Cn(e,t,n){let r=h.getPrototypeOf(e._zod);if(t in r&&
$y!==e._zod){$y=void 0;return}$y=e._zod,h.defineProperty(r,t,{configurable:!0,get(){h.defineProperty(
this,t,VK);let o=Ri;Ri=!1;try{let i=n(this);return Ri?delete this[t]:h.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Ri=Ri||o,i}catch(i){throw delete this[t],Ri=Ri||o,i}},set(o){h.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function A0(e,t,n,r){let o=JK(e,t);o&&h.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return h.defineProperty(
this,t,i),i.value=n(this),h.defineProperty(this,t,i),i.value},set(i){h.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var O0;var Uy={value:void 0,enumerable:!1},N0="captureStackTrace"in C?
C:null;function YK(e){let t=N0;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return N0=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Ae(e,t,n,r){var p;let o={};function i(
f){
this.def=f,this.constr=d,this.traits=new w}i.prototype=o;let s=n,a=s&&new WeakSet;function u(f,b){if(
f.
_zod){if(f._zod.traits.has(e))return}else{Uy.value=new i(b);try{h.defineProperty(f,"_zod",Uy)}
finally{
Uy.value=void 0}}if(f._zod.traits.add(e),t(f,b),a){let O=h.getPrototypeOf(f),N=f._zod.constr.prototype,
P=O;for(;P&&P!==N;)P=h.getPrototypeOf(P);let I=P!=null?P:O;a.has(I)||(a.add(I),D0(I,s))}let k=d.prototype;
for(let O in k)h.prototype.hasOwnProperty.call(k,O)&&(O in f||(f[O]=k[O].bind(f)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:h;class c extends l{}h.defineProperty(c,"name",{value:e});function d(f){var N;
let b=r!=null&&r.Parent?YK(c):this;u(b,f);let k=b._zod.deferred;if(k){for(let P of k)P();b._zod.deferred=
void 0}let O=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return O&&O(b),b}return h.
defineProperty(d,"init",{value:u}),h.defineProperty(d,T.hasInstance,{value:f=>{var b,k;return r!=null&&
r.Parent&&f instanceof r.Parent?!0:(k=(b=f==null?void 0:f._zod)==null?void 0:b.traits)==null?void 0:
k.has(e)}}),h.defineProperty(d,"name",{value:e}),d}var Vo=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var P0;(P0=(O0=globalThis).__zod_globalConfig)!=null||
(O0.__zod_globalConfig={});var js=globalThis.__zod_globalConfig;
function Yo(e){return e&&h.assign(js,e),js}m();m();function XK(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,f0,2)),e.
message}function QK(e){this._zod.message=e}var e3={get:XK,set:QK,enumerable:!0,configurable:!0},Ky={
value:void 0,enumerable:!1},I0=new WeakSet([h.prototype,C.prototype]),$0=(e,t)=>{e.name="$ZodError",
Ky.value=t,h.defineProperty(e,"issues",Ky),Ky.value=void 0,h.defineProperty(e,"message",e3);let n=h.
getPrototypeOf(e);I0.has(n)||(I0.add(n),h.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return h.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){h.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},kge=Ae(
"$ZodError",$0),Ec=Ae("$ZodError",$0,void 0,{Parent:C});var n3=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new Vo;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>Jo(d,s,Yo())));throw Ly(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},Bs=n3(Ec),r3=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>Jo(d,s,Yo())));throw Ly(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},Gy=r3(Ec),o3=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Vo;return i.issues.length?F0(e,i.issues,
o):{success:!0,data:i.value}},bt=o3(Ec);function F0(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Jo(o,n,Yo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var i3=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?F0(e,i.issues,o):{success:!0,data:i.value}},Hy=i3(Ec);m();m();m();var _0=/^[\s\S]{0,}$/;
var qy=/^-?\d+(?:\.\d+)?$/,M0=/^(?:true|false)$/i;var Di=Ae("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var s3=e=>{let t=e.value;return!h0(t)&&t.length!==void 0},bp={
number:"number",bigint:"bigint",object:"date"},z0=Ae("$ZodCheckLessThan",(e,t)=>{Di.init(e,t);let n=bp[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=bp[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),j0=Ae("$ZodCheckGreaterThan",(e,t)=>{Di.init(e,t);let n=bp[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
bp[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var B0=Ae(
"$ZodCheckNumberFormat",(e,t)=>{var s;Di.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=S0[t.format];e._zod.check=a=>{let u=a.
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
abort})}});var U0=Ae("$ZodCheckMaxLength",(e,t)=>{var r;var n;Di.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
s3),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?C0(i):s)<=t.maximum)
return;let u=R0(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var W0=Ae("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Di.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),K0=Ae("$ZodCheckRegex",(e,t)=>{
W0.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var H0={major:4,minor:6,patch:7};var pn=Ae("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=H0;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=Ur(l),f;for(let b of c){if(b._zod.def.when){if(E0(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let k=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Vo;if(f||O instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await O,l.
issues.length!==k&&(yp(l.issues,k,e),p||(p=Ur(l,k)))});else{if(l.issues.length===k)continue;yp(l.issues,
k,e),p||(p=Ur(l,k))}}return f?f.then(()=>l):l},u=(l,c,d)=>{if(Ur(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new Vo;return p.then(f=>e._zod.parse(f,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(f=>u(f,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Vo;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return By(this,"~standard",l3(this))}
,
set"~standard"(e){Ls(this,"~standard",e)}}),eS=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Jo(n,t,
Yo()))}:{value:e.value};async function u3(e,t){let n={async:!0};return eS(await e._zod.run({value:t,
issues:[]},n),n)}function l3(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return eS(r,n)}catch{}return u3(e,t)},vendor:"zod",version:1}}var tS=Ae(
"$ZodString",(e,t)=>{var n;pn.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:_0,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=S(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Zy=Ae("$ZodNumber",(e,t)=>{pn.init(e,t),
e._zod.pattern=qy,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=v(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!v.isNaN(o)&&v.isFinite(o))return n;let i=typeof o==
"number"?v.isNaN(o)?"NaN":v.isFinite(o)?void 0:S(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),nS=Ae("$ZodNumberFormat",(e,t)=>{B0.init(
e,
t),Zy.init(e,t)}),rS=Ae("$ZodBoolean",(e,t)=>{pn.init(e,t),e._zod.pattern=M0,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var oS=Ae("$ZodUnknown",(e,t)=>{pn.init(
e,t),e._zod.parse=n=>n});function c3(e,t){let n=jy(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of jy(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,yp(i.issues,c,e),i}}return o(i,s)}}var d3=e=>x.
isArray(e)?e.length:-1;function q0(e,t,n){e.issues.length&&t.issues.push(...lo(n,e.issues)),t.value[
n]=e.value}var iS=Ae("$ZodArray",(e,t)=>{pn.init(e,t);let n=js.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!x.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,x(i.length),o):x(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>q0(d,
r,u)));else if(q0(c,r,u),a&&c.issues.length!==0&&Ur(c))break}return s.length?Promise.all(s).then(()=>r):
r},c3(e,d3)});function wp(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...lo(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var m3=[];function p3(e){
var s,
a,u,l;let t=h.keys(e.shape),n=h.getOwnPropertySymbols(e.shape),r=n.length?n:m3,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${S(c)}": expected a Zod schema`);let i=x0(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new w(t),numKeys:t.length,optionalKeys:new w(i)}}
function f3(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,f=0;
for(let b in t){if(s&&n.issues.length!==f){if(Ur(n,f))break;f=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let k=l.run({value:t[
b],
issues:[]},r);k instanceof Promise?e.push(k.then(O=>wp(O,n,b,t,d,p))):wp(k,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var sS=Ae("$ZodObject",(e,t)=>{var l;pn.init(e,t);let n=h.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return h.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,h.defineProperty(t,"shape",{get:c})}let o=g0(()=>p3(t));Cn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let f in d){let b=d[f]._zod;if(b.values){h.prototype.hasOwnProperty.
call(p,f)||gp(p,f,new w);for(let k of b.values)p[f].add(k);b.optin!==void 0&&p[f].add(void 0)}}
return p});
let i=pp,s=t.catchall,a,u=js.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let f=[],b=a.shape,k=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let N of a.allKeys){if(k&&c.issues.length!==O){if(Ur(c,O))break;O=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,$=P._zod.optout,F=P._zod.run({value:p[N],issues:[]},d);F instanceof
Promise?f.push(F.then(L=>wp(L,c,N,p,I,$))):wp(F,c,N,p,I,$)}return s?f3(f,p,c,d,o.value,e,k===!0):f.length?
Promise.all(f).then(()=>c):c}});function Z0(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Ur(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>Jo(s,r,Yo())))}),t)}var aS=Ae("$ZodUnion",(e,t)=>{pn.init(e,t),
Cn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),Cn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),Cn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new w(r.
def.options.flatMap(o=>x.from(o._zod.values)))}),Cn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>fp(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>Z0(a,r,e,o)):Z0(s,r,e,o)}});var uS=Ae("$ZodTuple",(e,t)=>{pn.init(e,t);let n=t.items,r=js.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!x.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=J0(n,"optin"),l=J0(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new x(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let f=0;
f<
n.length;f++){let b=n[f]._zod.run({value:s[f],issues:[]},i);b instanceof Promise?a.push(b.then(k=>{c[
f]=
k})):(c[f]=b,d&&!p&&b.issues.length&&(p=Ur(b)))}if(t.rest&&!p){let f=n.length-1,b=s.slice(n.length),
k=o.issues.length;for(let O of b){if(d&&o.issues.length!==k){if(Ur(o,k))break;k=o.issues.length}f++;
let N=t.rest._zod.run({value:O,issues:[]},i);N instanceof Promise?a.push(N.then(P=>V0(P,o,f))):V0(N,
o,f)}}return a.length?Promise.all(a).then(()=>Y0(c,o,n,s,l)):Y0(c,o,n,s,l)}});function J0(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function V0(e,t,n){e.issues.length&&t.issues.push(...lo(n,e.issues)),t.value[n]=e.value}
function Y0(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...lo(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var lS=Ae("$ZodRecord",(e,t)=>{pn.init(e,t);let n=js.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!hp(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new w;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>Jo(b,o,Yo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let f=t.
valueType._zod.run({value:i[c],issues:[]},o);f instanceof Promise?s.push(f.then(b=>{b.issues.length&&
r.issues.push(...lo(c,b.issues)),r.value[p]=b.value})):(f.issues.length&&r.issues.push(...lo(c,f.issues)),
r.value[p]=f.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!h.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&qy.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:v(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>Jo(b,o,Yo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let f=t.valueType._zod.
run({value:i[l],issues:[]},o);f instanceof Promise?s.push(f.then(b=>{b.issues.length&&r.issues.push(
...lo(l,b.issues)),r.value[p]=b.value})):(f.issues.length&&r.issues.push(...lo(l,f.issues)),r.value[
p]=
f.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var cS=Ae("$ZodEnum",(e,t)=>{pn.init(e,t);let n=_y(t.entries),
r=new w(n);e._zod.values=r,Cn(e,"pattern",o=>{let i=_y(o.def.entries).filter(s=>k0.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>Sc(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),dS=Ae("$ZodLiteral",(e,t)=>{pn.init(
e,t);let n=new w(t.values);e._zod.values=n,Cn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Sc(i):i?Sc(i.toString()):S(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function X0(e,t){return e.value=t.issues.length?void 0:t.value,e}var mS=Ae(
"$ZodOptional",(e,t)=>{pn.
init(e,t),Cn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",Cn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new w([...r,void 0]):void 0}
),
Cn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${fp(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>X0(n,i)):X0(n,o)}return t.
innerType._zod.run(n,r)}});var pS=Ae("$ZodNullable",(e,t)=>{pn.init(e,t),Cn(e,"optin",n=>n.def.innerType._zod.optin),
Cn(e,"optout",n=>n.def.innerType._zod.optout),Cn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${fp(r.source)}|null)$`):void 0}),Cn(e,"values",n=>n.def.innerType._zod.values?new w([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),fS=Ae(
"$ZodDefault",(e,t)=>{pn.init(e,t),e._zod.optin="defaulted",Cn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Q0(
i,t)):Q0(o,t)}});function Q0(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function gS(
e){return e.checks&&(e.checks=[...e.checks]),e}function hS(e,t){return new e(gS({type:"string",...ln(
t)}))}function yS(e,t){return new e(gS({type:"number",checks:[],...ln(t)}))}function bS(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...ln(t)})}function wS(e,t){return new e(
{type:"boolean",...ln(t)})}function vS(e){return new e({type:"unknown"})}function Xo(e,t){return new z0(
{check:"less_than",...ln(t),value:e,inclusive:!0})}function zn(e,t){return new j0({check:
"greater_than",...ln(t),value:e,inclusive:!0})}function Jy(e,t){return new U0({check:"max_length",
...ln(t),maximum:e})}function Cc(e,t){return new K0({check:"string_format",format:"regex",...ln(t),
pattern:e})}m();m();var Xn=Ae("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");pn.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Ls(this,"with",e)},parse(e,t){
return Bs(this,e,t,{callee:this.parse})},parseAsync(e,t){return Gy(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return bt(this,e,t)},safeParseAsync(e,t){return Hy(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Tc(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),h3=Ae("ZodMiniString",(e,t)=>{tS.init(e,t),Xn.init(e,t)});function j(e){return hS(h3,e)}var xS=Ae(
"ZodMiniNumber",(e,t)=>{Zy.init(e,t),Xn.init(e,t)});function be(e){return yS(xS,e)}var y3=Ae(
"ZodMiniNumberFormat",(e,t)=>{nS.init(e,t),xS.init(e,t)});function Us(e){return bS(y3,e)}var b3=Ae(
"ZodMiniBoolean",(e,t)=>{rS.init(e,t),Xn.init(e,t)});function ve(e){return wS(b3,e)}var w3=Ae(
"ZodMiniUnknown",(e,t)=>{oS.init(e,t),Xn.init(e,t)});function vp(){return vS(w3)}var v3=Ae(
"ZodMiniArray",(e,t)=>{iS.init(e,t),Xn.init(e,t)});function le(e,t){return new v3({type:"array",
element:e,...ln(t)})}var k3=Ae("ZodMiniObject",(e,t)=>{sS.init(e,t),Xn.init(e,t),A0(e,"shape",n=>n._zod.def.shape,
!1)});function q(e,t){
let n={type:"object",shape:e!=null?e:{},...ln(t)};return new k3(n)}function co(e,t){return T0(e,t)}
var x3=Ae("ZodMiniUnion",(e,t)=>{aS.init(e,t),Xn.init(e,t)});function Rc(e,t){return new x3({type:
"union",options:e,...ln(t)})}var S3=Ae("ZodMiniTuple",(e,t)=>{uS.init(e,t),Xn.init(e,t)});function SS(
e,t,n){let r=t instanceof pn,
o=r?n:t,i=r?t:null;return new S3({type:"tuple",items:e,rest:i,...ln(o)})}var kS=Ae("ZodMiniRecord",(
e,t)=>{
lS.init(e,t),Xn.init(e,t)});function It(e,t,n){return!t||!t._zod?new kS({type:"record",keyType:j(),
valueType:e,
...ln(t)}):new kS({type:"record",keyType:e,valueType:t,...ln(n)})}var T3=Ae("ZodMiniEnum",(e,t)=>{cS.init(
e,t),Xn.init(e,t),e.options=[...e._zod.values]});function pt(e,t){
let n=x.isArray(e)?h.fromEntries(e.map(r=>[r,r])):e;return new T3({type:"enum",entries:n,...ln(t)})}
var E3=Ae("ZodMiniLiteral",(e,t)=>{dS.init(e,t),Xn.init(e,t)});function TS(e,t){return new E3({type:
"literal",values:x.isArray(e)?e:[e],...ln(t)})}var C3=Ae("ZodMiniOptional",(e,t)=>{mS.init(e,t),Xn.init(
e,t)});function ae(e){return new C3({type:"optional",innerType:e})}var R3=Ae("ZodMiniNullable",(e,t)=>{
pS.init(e,t),Xn.init(e,t)});function Me(e){return new R3({type:"nullable",innerType:e})}var D3=Ae(
"ZodMiniDefault",(e,t)=>{fS.init(e,t),Xn.init(e,t)});function Le(e,t){return new D3({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():zy(t)}})}m();m();m();m();function ES(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var M=ES(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),X=ES(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var _=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t},CS=new A;function A3(e){var n;let t=CS.get(
e);return t===void 0&&(t=[e.id,e.en,...(n=e.also)!=null?n:[]].map(M),CS.set(e,t)),t}function He(e,t){
let n=M(e);return n!==""&&A3(t).includes(n)}var kp=(e,t)=>e.map(n=>[n,t[n].name]);function jn(e,t){
var n;
return(n=t.find(([,r])=>He(e,r)))==null?void 0:n[0]}var Z={settings:_("Pengaturan","Settings"),
stages:_(
"Tahapan","Stages"),criteria:_("Kriteria","Criteria"),entries:_("Peserta","Entries"),judges:_("Juri",
"Judges"),institutions:_("Instansi","Institutions"),signers:_("Penandatangan","Signers",
"Penanda Tangan"),assignment:_("Pembagian Juri","Assignment"),schedule:_("Jadwal","Schedule"),
plenary:_("Pleno",
"Plenary"),objections:_("Sanggahan","Objections"),findings:_("Hasil Pemeriksaan","Findings"),ranking:
_(
"Peringkat","Ranking"),finalRanking:_("Peringkat Akhir","Final Ranking"),coverage:_("Keikutsertaan",
"Coverage"),documents:_("Dokumen","Documents"),history:_("Riwayat","History"),decisions:_(
"Penetapan",
"Decisions"),corrections:_("Perbaikan","Corrections"),emblems:_("Lambang","Emblems")},RS="Penilaian",
Vt=[[!0,_("ya","yes","y","true","benar")],[!1,_("tidak","no","t","n","false","salah")]],Ga=[["files",
_("berkas","files","proposal")],["presentation",_("presentasi","presentation")],["field",_(
"lapangan",
"field")]],Ai=[["ineligible",_("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",_("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",_("mundur",
"withdrawn","mengundurkan diri")]],Ha=[["definitive",_("definitif","definitive")],["pj",_("Pj.",
"Pj.","Penjabat")],["pjs",_("Pjs.","Pjs.","Penjabat Sementara")],["plt",_("Plt.","Plt.",
"Pelaksana Tugas")],["plh",_("Plh.","Plh.","Pelaksana Harian")]],xp=[["self",_("sendiri","self")],[
"on-behalf",_("a.n.","on behalf","atas nama")],["by-order",_("u.b.","by order","untuk beliau")]],Bn=_(
"BK","BK");m();m();var Oe=()=>SpreadsheetApp.getActiveSpreadsheet(),Qt=()=>Oe().getId(),Dc=()=>Oe().getSheets(
).filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Xe=()=>Dc().map(e=>e.getName()),Wr=()=>new y(Dc().map(
e=>[e.getName(),e.getSheetId()])),DS=()=>Dc().filter(e=>e.isSheetHidden()).map(e=>e.getName()),AS=(e,
t)=>{
var n,r;return(r=(n=Oe().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},qa=(
)=>Dc().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),O3=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function N3(){
let e=null;return t=>{e!=null||(e={zone:Oe().getSpreadsheetTimeZone(),monthFirst:O3.test(Oe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function _e(e){let t=Oe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=N3(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Za(e){var n,r;let t=(r=(n=Oe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Qo=e=>{var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function Vy(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var OS="@",Yy=(e,t)=>{let n=t.map(
r=>r===OS);return e.map(r=>r.map((o,i)=>typeof o=="string"?Vy(o,n[i]===!0):o))};function ei(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Yt(e,t,n,r,o=[]){var a,u;let i=Oe().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(ei(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(Yy(r,o)))}
function NS(e,t,n,r){
let o=Oe().getSheetByName(e);o!==null&&(ei(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(OS))}
var yr=e=>{
var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function PS(){
for(let e of Dc())
e.getLastRow()===0&&Oe().deleteSheet(e)}var Un=()=>SpreadsheetApp.flush();function IS(e,t){let n=Oe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:P3(n,t);return r===null?n.activate():r.activate(
),
!0}function P3(e,t){try{return e.getRange(t)}catch{return null}}m();var Ne=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function qe(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var I3=1e4;function $S(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(I3))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{$3(t)}}
function $3(e){
try{e.releaseLock()}catch(t){console.warn(S(t))}}var Qe=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),kt=()=>Utilities.
getUuid().slice(0,8),at=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var FS="boundTabs",F3=It(j(),be());function Sp(){let e=Ne(FS);try{let t=bt(
F3,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var Xy=e=>qe(FS,E.stringify(e));function Wn(e,t){let n=Wr(
).
get(t);n!==void 0&&Xy({...Sp(),[e]:n})}function xt(){let e=null;return(t,n)=>(e!=null||(e={tabs:Sp(),
ids:Wr()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}m();var _S="people";function Tp(){let e=Ne(
_S);if(e===null)return null;try{let t=bt(le(j()),E.parse(e));
return t.success?t.data:null}catch{return null}}var MS=e=>qe(_S,E.stringify(e));var xe=()=>Session.getEffectiveUser(
).getEmail(),LS=()=>Session.getActiveUserLocale();function _3(e){
let t=Tp();return t===null||t.includes(e)}function Ep(){let e=xe();if(e==="")return!1;let t=SpreadsheetApp.
getActiveSpreadsheet(),n=t.getSheets().filter(u=>He(u.getName(),Z.settings)),r=xt(),o=n.length>1?n.filter(
u=>r("settings",u.getName())):n,s=(o.length>0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.
SHEET)).filter(u=>!u.isWarningOnly()),a=()=>{var u;return((u=t.getOwner())==null?void 0:u.getEmail())===
e};return s.length===0?a():s.every(u=>u.canEdit())&&(_3(e)||a())}m();m();var zS=()=>!1;function Qn(e,
t,n){var o;let r=e.filter(i=>He(i,Z[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function Ac(e,t,n){return t.flatMap(r=>{let o=Qn(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!He(i,Z[r])?[]:[{name:i,first:o}])})}var M3=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","assignment","schedule","plenary",
"objections"];
function Ja(e){let t=e.replace(/ \(\d+\)$/,"");return M3.some(n=>He(t,Z[n]))||h.values(Z.ranking).some(
n=>t.startsWith(`${n} \xB7 `))}m();m();m();var Kr="General",jS=e=>e===Kr||e.startsWith("0");var ne=(
e,t,n,r,o)=>o===void 0?{key:e,header:_(t,n),width:r}:{key:e,header:_(t,n),width:r,format:o},
Oi=e=>({...e,isRare:!0}),Gt="@",Qy="d mmmm yyyy",Oc={part:"settings",tab:Z.settings,columns:[ne(
"key",
"Kunci","Key",220),ne("value","Nilai","Value",380)]},Nc={part:"stages",tab:Z.stages,columns:[ne(
"order","Urutan","Order",70,Kr),ne("name","Tahap","Stage",200),ne("weight","Bobot","Weight",80,Kr),
ne("advance","Lolos","Advance",80,Kr),ne("title","Predikat","Title",240),ne("form","Bentuk","Form",
110),ne(
"date","Tanggal","Date",140,Qy),Oi(ne("scoreTab","Tab Nilai","Score Tab",180)),Oi(ne("hours","Jam",
"Hours",120,Gt)),Oi(ne("minutes","Menit","Minutes",90,Gt)),Oi(ne("breaks","Istirahat","Breaks",220,
Gt)),
Oi(ne("place","Tempat","Place",220)),Oi(ne("rooms","Ruang","Rooms",140,Gt))]},Pc={part:"criteria",
tab:Z.
criteria,columns:[ne("stage","Tahap","Stage",180),ne("name","Kriteria","Criterion",200),ne("weight",
"Bobot","Weight",80,Kr),ne("min","Min","Min",70,Kr),ne("max","Maks","Max",70,Kr),ne("description",
"Uraian","Description",380)]},Gr={part:"entries",tab:Z.entries,columns:[ne("code","Kode","Code",80,
Gt),
ne("name","Nama Inovasi","Innovation",320),ne("institution","Instansi","Institution",240),ne(
"category","Kategori","Category",120),ne("unitType","Jenis Unit","Unit Type",120),ne("innovator",
"Inovator",
"Innovator",200),ne("contact","Narahubung","Contact",160),ne("phone","No. WA","Phone",120,Gt),ne(
"email","Email","Email",180,Gt),ne("link","Tautan Proposal","Proposal Link",180),ne("status",
"Status","Status",160),ne("reason","Alasan","Reason",240),Oi(ne("draw","No. Undian","Draw",90,Kr))]}
,Ws={part:"judges",tab:Z.judges,columns:[ne("code","Kode","Code",70,Gt),ne("name","Nama","Name",220),
ne("role",
"Peran","Role",110),ne("institution","Instansi","Institution",240),ne("email","Email","Email",200,Gt),
ne("phone","No. WA","Phone",120,Gt),ne("stages","Tahap","Stages",180),ne("conflicts","Benturan",
"Conflicts",180,Gt),Oi(ne("unavailable","Berhalangan","Unavailable",110))]},Ic={part:"institutions",
tab:Z.
institutions,columns:[ne("name","Instansi","Institution",280),ne("parent","Induk","Parent",240),ne(
"unitType","Jenis Unit","Unit Type",140),ne("required","Wajib","Required",80)]},Ks={part:"signers",
tab:Z.
signers,columns:[ne("office","Jabatan","Position",220),ne("name","Nama","Name",220),ne("plainName",
"Nama tanpa Gelar","Name without Titles",180),ne("rank","Pangkat","Rank",140),ne("nip","NIP","NIP",
160,
Gt),ne("status","Status","Status",90),ne("acting","Bertindak","Acting",90),ne("onBehalfOf",
"Atas Nama","On Behalf Of",200),ne("documents","Dokumen","Documents",240),ne("letterhead","Kop",
"Letterhead",
180),ne("copies","Tembusan","Copies",240)]},Va={part:"assignment",tab:Z.assignment,columns:[ne(
"stage","Tahap","Stage",160),ne("entry","Kode","Code",80,Gt),ne("name","Nama Inovasi","Innovation",
320),ne(
"institution","Instansi","Institution",240),ne("judges","Juri","Judges",200,Gt)]},Ya={part:
"schedule",
tab:Z.schedule,columns:[ne("occasion","Acara","Occasion",180),ne("date","Tanggal","Date",140,Qy),ne(
"start","Mulai","Start",70,Gt),ne("end","Selesai","End",70,Gt),ne("place","Tempat","Place",180),ne(
"room","Ruang","Room",90,Gt),ne("entry","Kode","Code",80,Gt),ne("name","Nama Inovasi","Innovation",
280),
ne("institution","Instansi","Institution",200),ne("phone","No. WA","Phone",120,Gt)]},Xa={part:
"plenary",tab:Z.plenary,columns:[ne("stage","Tahap","Stage",160),ne("entry","Kode","Code",80,Gt),ne(
"computed","Peringkat Hitung","Computed Rank",90,"0"),ne("rank","Peringkat Putusan","Decided Rank",
90,"0"),
ne("reason","Alasan","Reason",420),ne("votesFor","Setuju","For",80,"0"),ne("votesAgainst","Tidak",
"Against",80,"0")]},Gs={part:"objections",tab:Z.objections,columns:[ne("date","Tanggal","Date",120,
Qy),
ne("sender","Pengirim","Sender",180),ne("entry","Kode","Code",80,Gt),ne("text","Isi","Text",360),ne(
"answer","Jawaban","Answer",360),ne("ruling","Putusan","Ruling",200),ne("reopens",
"Tahap Dibuka Kembali","Stage to Reopen",160)]},eb=[Oc,Nc,Pc,Gr,Ws,Ic,Ks];m();m();m();var Ni={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function mo(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${v(o)} ${(i=Ni[t][v(
r)-1])!=null?i:""} ${n}`}function Pi(e,t,n){let r=mo(t!=null?t:e,n);if(t===void 0||t===e)return r;
let[
o,i]=[e.slice(0,4)===t.slice(0,4),e.slice(0,7)===t.slice(0,7)],s=mo(e,n).split(" ");return i?`${s[0]}\u2013${r}`:
`${s.slice(0,o?2:3).join(" ")} \u2013 ${r}`}var L3=["","pebruari","","","","","","agt","",
"","nopember",""];function BS(e){let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ni.id[
i],
Ni.en[i],L3[i]].some(s=>s==null?void 0:s.toLowerCase().startsWith(t)),r=Ni.id.findIndex(n);return r<
0?null:r+1}function K(e){return e===void 0||e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?
e.date.slice(
0,10):Tr(e.date):S(e).trim()}var Tr=e=>e.replace("T"," "),$c=e=>e.replace(" ","T"),te=e=>typeof e!="number"&&
K(e)==="";function ct(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:v(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var z3=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function tb(e,t,n){return t<1||t>12||n<1||n>z3(e,t)?
null:
`${e}-${S(t).padStart(2,"0")}-${S(n).padStart(2,"0")}`}function po(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=K(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return tb(
v(n[1]),v(n[2]),v(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return tb(
v(r[3]),v(r[2]),v(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=BS((s=o[2])!=null?s:"");return i===null?null:tb(v(o[3]),i,v(o[1]))}var j3=/\s*(?:\u2013|\u2014|-|\bs\.?\s?\/?\s?d\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|\bdan\b|\bto\b|\buntil\b|\band\b)\s*/g,
B3=/^[a-z']+\s*(?:\u2013|\u2014|-|s\.?\s?\/?\s?d\.?|dan|and|to)\s*[a-z']+\s*,\s*/;function Cp(e){var r,
o;let t=po(
e);if(t!==null)return{from:t};let n=K(e).toLowerCase().replace(B3,"");for(let{0:i,index:s}of n.matchAll(
j3)){let a=po(n.slice(s+i.length));if(a===null)continue;let[u,l,c]=[a.slice(0,4),v(a.slice(5,7)),n.slice(
0,s)],d=(o=(r=po(c))!=null?r:po(`${c} ${u}`))!=null?o:po(`${c} ${Ni.id[l-1]} ${u}`);if(d!==null&&d<a)
return{from:d,until:a}}return null}function Rp(e){let t=/^(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?(?:\s*(?:wib|wita|wit))?$/i.
exec(nb(e));if(t===null)return null;let[n,r]=[v(t[1]),v(t[2])];return n<24&&r<60?n*60+r:null}
function nb(e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):K(e)}var Ii=e=>K(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function Er(e){let t=g.floor(e/26);return(t>0?Er(t-1):"")+S.fromCharCode(
65+e%26)}function Ce(e,t,n=1,r=1){
let o=`${Er(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Er(t+r-1)}${e+n}`}var US=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function fo(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=v(n)-1;a<v(o);a++)for(let u=US(t);u<=US(r);u++)i.push({row:a,
column:u});
return i}var rb=10,$i=60;function Fc(e,t,n=rb){let r=e.values.slice(0,n).map(t),o=g.max(0,...r);
return o===0?
null:r.indexOf(o)}function dt(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>He(u,l.header)),
r=Fc(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>He(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!te(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function nt(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Ce(t,r)}}var WS=(e,t)=>e.
columns.map(n=>n.header[t]);function Cr(e){var o;let t=[],n=(i,s)=>nt(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(te(u))return null;let l=ct(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=ct(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!te(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=K(
i.cell(s)),l=jn(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function Dp(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=nt(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var go=(e,t)=>e.rows.filter(n=>te(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function KS(e,t){let n=Cr(e),r=go(n,"name"),o=r.every(s=>te(s.cell(
"weight")));return{items:r.map(s=>U3(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function U3(e,t,n,r){var s,a;let o=K(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&te(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:K(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:K(t.cell("description"))}}m();function GS(e){
let t=Cr(e);Dp(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!te(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:K(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>W3(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function W3(e,t){
var o;let n=i=>K(t.cell(i)),r=ct(t.cell("draw"));return{...r===null?{}:{draw:r},code:n("code"),name:
n(
"name"),institution:n("institution"),category:n("category"),unitType:n("unitType"),innovator:n(
"innovator"),contact:n("contact"),phone:n("phone"),email:n("email"),link:n("link"),status:(o=e.choice(
t,"status",Ai))!=null?o:"running",reason:n("reason")}}m();function HS(e){let t=Cr(e),n=go(t,"name");
return{items:n.map(o=>{var i;return{name:K(o.cell("name")),
parent:K(o.cell("parent")),unitType:K(o.cell("unitType")),required:(i=t.choice(o,"required",Vt))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var ob=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function qS(e,t){let n=Cr(e);Dp(n,e,"code");let r=go(n,"code");for(let o of r){let i=K(o.cell(
"email"));
if(i===""||ob(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>({...K3(o,t),...n.choice(o,"unavailable",Vt)===!0?{unavailable:!0}:{}})),rows:r.map(({row:o})=>o),
findings:n.findings}}function K3(e,t){let n=r=>K(e.cell(r));return{code:n("code"),name:n("name"),
role:n(
"role"),institution:n("institution"),email:ob(n("email"))?n("email"):"",phone:n("phone"),stages:ib(
Ii(
e.cell("stages")),t),conflicts:Ii(e.cell("conflicts"))}}function ib(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=M(e.slice(0,o).join(" ")),s=t.find(a=>M(a)===i);if(s!==void 0)
return[s,...ib(e.slice(o),t)]}return[n,...ib(r,t)]}m();var ZS=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="");function JS(e){let t=Cr(e),n=go(t,"office"),r=n.map(i=>{var a,u;let s=l=>K(i.cell(l));
return{office:s("office"),name:s("name"),plainName:s(
"plainName"),rank:s("rank"),nip:s("nip"),status:(a=t.choice(i,"status",Ha))!=null?a:"definitive",
acting:(u=
t.choice(i,"acting",xp))!=null?u:"self",onBehalfOf:ZS(s("onBehalfOf")),documents:ZS(s("documents").replace(
/,/g,";")),letterhead:s("letterhead"),copies:s("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();m();var G3=[["minggu","ahad",
"sunday"],["senin","monday"],["selasa","tuesday"],["rabu","wednesday"],["kamis","thursday"],["jumat",
"jum'at","friday"],["sabtu","saturday"]];function VS(e){let[t,n,...r]=e.split(
/\s*(?:\u2013|\u2014|-|s\.?\s?\/?\s?d\.?|sampai|to)\s*/).map(o=>Rp(o));return t==null||n==null||r.length>0||
t>=n?null:{from:t,to:n}}function H3(e){let t=e.split(/[;\n]/).filter(n=>n.trim()!=="").map(n=>{var a;
let[,r="",o=""]=(a=/^\s*([a-z']*)\s*(.+?)\s*$/i.exec(n))!=null?a:[],i=G3.findIndex(u=>u.includes(r.toLowerCase(
))),
s=VS(o);return s===null||r!==""&&i<0?null:{weekday:r===""?null:i,...s}});return t.some(n=>n===null)?
null:t.filter(n=>n!==null)}function q3(e){if(!/^\d{1,3}(\s*\+\s*\d{1,3})*$/.test(e))return null;let t=e.
split("+").reduce((n,r)=>n+v(r),0);return t>0&&t<=1440?t:null}function YS(e,t){let n=(a,u)=>{let l=t.
cell(a),c=te(l)?null:u(K(l));if(te(l)||c!==null)return c;let d={setting:`stages.${a}`,value:l,reason:
"not-a-time",allowed:[]};return e.findings.push({code:"SETTING_INVALID",severity:"warning",...e.place(
t,a),params:d}),null},[r,o,i]=[n("hours",VS),n("minutes",q3),n("breaks",H3)];if(r===null||o===null)return null;
let s=K(t.cell("rooms")).split(/[;\n]/);return{...r,minutes:o,breaks:i!=null?i:[],place:K(t.cell(
"place")),rooms:s.map(a=>a.trim()).filter(a=>a!=="")}}function XS(e){let t=Cr(e),n=Z3(go(t,"name"));
return{items:n.map(o=>J3(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function Z3(e){let t=n=>{var r;return(r=ct(n.cell("order")))!=null?r:v.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function J3(e,t){var s;let n=t.cell("date"),r=Y3(K(
t.cell("title")));r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes");let o=Cp(n);!te(n)&&
o===null&&e.report(t,"date",n,"not-a-date");let i=YS(e,t);return{name:K(t.cell("name")),weight:e.weight(
t,"weight","stages"),advance:e.number(t,"advance",a=>v.isInteger(a)&&a>=1),title:r==="unreadable"?
null:
r,form:e.choice(t,"form",Ga),date:(s=o==null?void 0:o.from)!=null?s:null,...(o==null?void 0:o.until)===
void 0?{}:{until:o.until},...te(t.cell("scoreTab"))?{}:{scoreTab:K(t.cell("scoreTab"))},...i===null?
{}:{sitting:i}}}var V3=/;|^\s*\d+\s*[:=]/m;function Y3(e){if(e==="")return null;if(!V3.test(e))return{
name:e};let n=e.split(/[;\n]/).map(i=>i.trim()).filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.
exec(i);return s===null||v(s[1])<1?null:{places:v(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==
null);return new w(r.map(i=>i.places)).size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();
var Qa=["criteria","median","majority","previous","shared"];m();m();var QS=["competition","year",
"organizer","government","province","city","language","top","method",
"missing","readings","minReadings","tieBreaks","decimals","carryOver","passingScore","maxSpread",
"maxPerInstitution","winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm",
"severityCorrection","conflicts","judgeFiles","deadline","admins","objectionDays","prizes",
"plenaryDate",
"plenaryTime","plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate",
"juryDecreeNumber","resultApproval","minutesNumber","decreeNumber","legalBasis","acknowledgedBy",
"copies","officeAddress","officeContact","certificateDesign","signerName","signerPosition",
"signerGrade","signerNip"];m();m();var eT={kind:"text",word:_("Mengetahui","Acknowledged By")};m();
var tT={kind:"texts",word:_("Admin","Admin")};m();var nT={kind:"choice",word:_("Nilai di Lampiran",
"Scores in Annexes"),choices:Vt};m();var rT={kind:"choice",word:_("Gabung Nilai Tahap","Carry Over"),
choices:Vt};m();var oT={kind:"date",word:_("Tanggal Penyerahan","Ceremony Date")};m();var iT={kind:
"text",word:_("Tempat Penyerahan","Ceremony Place")};m();var sT={kind:"time",word:_(
"Waktu Penyerahan","Ceremony Time")};m();var aT={kind:"choice",word:_("Desain Piagam",
"Certificate Design"),choices:[["classic",_("klasik","classic")],["modern",_("modern","modern")]]};m(
);var uT={kind:"text",word:_("Kota","City")};m();var lT={kind:"text",word:_("Nama Kompetisi",
"Competition")};m();var cT={kind:"choice",word:_("Benturan Kepentingan","Conflicts"),choices:[[
"exclude",_("keluarkan","exclude")],["include",_("hitung","include")]]};m();var dT={kind:"text",word:
_("Tembusan","Copies")};m();var mT={kind:"text",word:_("Batas Waktu","Deadline")};m();var pT={kind:
"number",word:_("Desimal","Decimals"),range:"0\u20136"};m();var fT={kind:"date",word:_(
"Tanggal Penetapan","Date")};m();var gT={kind:"text",word:_("Nomor SK","Decree Number")};m();var hT={
kind:"text",word:_("Pemerintah Daerah","Government")};m();var yT={kind:"choice",word:_("Berkas Juri",
"Judge Files"),choices:[["shared",_("bersama","shared")],
["separate",_("terpisah","separate")]]};m();var bT={kind:"text",word:_("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var wT={kind:"choice",word:_("Bahasa","Language"),choices:[["id",_("id",
"id","Bahasa Indonesia","Indonesia")],["en",_("en","en","English","Inggris")]]};m();var vT={kind:
"text",word:_("Dasar Hukum","Legal Basis")};m();var kT={kind:"choice",word:_("Nilai di Surat",
"Scores in Letters"),choices:Vt};m();var xT={kind:"number",word:_("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var ST={kind:"number",word:_(
"Batas Selisih Antarjuri","Max Spread")};m();m();var eu=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var TT={name:_("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var ET={name:_("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var CT={name:_(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var RT={name:_(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var DT={name:_("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var AT={name:_("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Fi={mean:ET,trimmed:DT,median:CT,"rank-sum":RT,"z-score":AT,adjusted:TT};var OT={kind:"choice",
word:_("Metode","Method"),choices:kp(eu,Fi)};m();var NT={kind:"number",range:"1, 2, 3 \u2026",word:_(
"Juri Minimal per Peserta","Least Judges per Entry")};m();var PT={kind:"text",word:_(
"Nomor Berita Acara","Minutes Number")};m();var IT={kind:"choice",word:_("Nilai Belum Diisi",
"Missing Scores"),choices:[["complete",_("wajib lengkap","complete")],["assigned",_(
"sesuai pembagian","assigned","sesuai penugasan")]]};m();var $T={kind:"number",word:_("Masa Sanggah",
"Objection Days"),range:"1\u2013365"};m();var FT={kind:"text",word:_("Alamat Kantor",
"Office Address")};m();var _T={kind:"text",word:_("Kontak Kantor","Office Contact")};m();var MT={
kind:"text",word:_("Penyelenggara","Organizer")};m();var LT={kind:"number",word:_(
"Nilai Minimal Lolos","Passing Score")};m();var zT={kind:"date",word:_("Tanggal Pleno",
"Plenary Date")};m();var jT={kind:"text",word:_("Tempat Pleno","Plenary Place")};m();var BT={kind:
"time",word:_("Waktu Pleno","Plenary Time")};m();var UT={kind:"numbered",word:_("Uang Pembinaan",
"Prize")};m();var WT={kind:"text",word:_("Provinsi","Province")};m();var KT={kind:"choice",word:_(
"Juara Berperingkat","Ranked Winners"),choices:Vt};m();var GT={kind:"number",range:"1, 2, 3 \u2026",
word:_("Juri per Peserta","Judges per Entry")};m();var HT={kind:"choice",word:_("Persetujuan Hasil",
"Result Approval"),choices:Vt};m();var qT={kind:"auto-or-number",word:_("Koreksi Keketatan",
"Severity Correction"),auto:_("otomatis","auto")};m();var ZT={kind:"text",word:_(
"Penandatangan Pangkat","Signer Grade")};m();var JT={kind:"text",word:_("Penandatangan Nama",
"Signer Name")};m();var VT={kind:"text",word:_("Penandatangan NIP","Signer NIP")};m();var YT={kind:
"text",word:_("Penandatangan Jabatan","Signer Position")};m();m();m();var XT={name:_("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var QT={name:_("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var eE={
name:_("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var tE={name:_(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var nE={name:_("bersama",
"shared"),official:""};var _i={criteria:XT,median:eE,majority:QT,previous:tE,shared:nE};var rE={kind:
"choices",word:_("Penentu Nilai Sama","Tie-breaks"),choices:kp(Qa,_i)};m();var oE={kind:"number",
word:_("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var iE={kind:"choice",word:_("Sebutan Juara",
"Winner Term"),choices:[["Juara",_("Juara","Juara","Champion")],["Terbaik",_("Terbaik","Terbaik",
"Best")]]};m();var sE={kind:"choice",word:_("Juara per Kategori","Winners per Category"),choices:Vt}
;m();var aE={kind:"text",word:_("Tahun","Year")};var sb={competition:lT,year:aE,organizer:MT,
government:hT,province:WT,city:uT,language:wT,top:oE,method:OT,
missing:IT,readings:GT,minReadings:NT,tieBreaks:rE,decimals:pT,carryOver:rT,passingScore:LT,
maxSpread:ST,
maxPerInstitution:xT,winnersPerCategory:sE,rankedWinners:KT,letterScores:kT,annexScores:nT,
winnerTerm:iE,
severityCorrection:qT,conflicts:cT,judgeFiles:yT,deadline:mT,admins:tT,objectionDays:$T,prizes:UT,
plenaryDate:zT,
plenaryTime:BT,plenaryPlace:jT,ceremonyDate:oT,ceremonyTime:sT,ceremonyPlace:iT,decisionDate:fT,
juryDecreeNumber:bT,
resultApproval:HT,minutesNumber:PT,decreeNumber:gT,legalBasis:vT,acknowledgedBy:eT,copies:dT,
officeAddress:FT,
officeContact:_T,certificateDesign:aT,signerName:JT,signerPosition:YT,signerGrade:ZT,signerNip:VT};
var X3=e=>e!=="prizes",Rr=QS.filter(X3).map(e=>({key:e,...sb[e]})),tu=sb.prizes.word;m();m();m();m();
var De=Le(j(),""),nu=Le(Me(j().check(Cc(/^\d{4}-\d{2}-\d{2}$/))),null),Dr=(e,t)=>be().check(Us(),zn(
e),Xo(t)),Ar=e=>Le(Me(e),null);var uE=De;m();var lE=Le(le(j()),[]);m();var cE=Le(ve(),!1);m();var dE=Le(
ve(),!1);m();var mE=nu;m();var pE=De;m();var fE=De;m();var gE=Le(pt(["classic","modern"]),"classic");
m();var hE=De;m();var yE=De;m();var bE=Le(pt(["exclude","include"]),"exclude");m();var wE=De;m();var vE=De;
m();var kE=Le(Dr(0,6),2);m();var xE=nu;m();var SE=De;m();var TE=De;m();var EE=Le(pt(["shared",
"separate"]),"shared");m();var CE=De;m();var RE=Le(pt(["id","en"]),"id");m();var DE=De;m();var AE=Le(
ve(),!1);m();var OE=Ar(Dr(1,1e5));m();var NE=Ar(be().check(zn(0)));m();var PE=Le(pt(eu),"mean");m();
var IE=Ar(Dr(1,1e3));m();var $E=De;m();var FE=Le(pt(["complete","assigned"]),"complete");m();var _E=Ar(
Dr(1,365));m();var ME=De;m();var LE=De;m();var zE=De;m();var jE=Ar(be());m();var BE=nu;m();var UE=De;
m();var WE=De;m();var KE=Le(le(Me(be().check(zn(0)))),[]);m();var GE=De;m();var HE=Le(ve(),!0);m();
var qE=Ar(Dr(1,1e3));m();var ZE=Le(ve(),!1);m();var JE=Le(Rc([TS("auto"),be().check(zn(0))]),"auto");
m();var VE=De;m();var YE=De;m();var XE=De;m();var QE=De;m();var eC=Le(le(pt(Qa)),["criteria",
"shared"]);m();var tC=Le(Dr(1,1e5),10);m();var nC=Le(pt(["Juara","Terbaik"]),"Juara");m();var rC=Le(
ve(),!1);m();var oC=De;var iC={competition:yE,year:oC,organizer:zE,government:TE,province:GE,city:hE,
language:RE,top:tC,method:PE,
missing:FE,readings:qE,minReadings:IE,tieBreaks:eC,decimals:kE,carryOver:dE,passingScore:jE,
maxSpread:NE,
maxPerInstitution:OE,winnersPerCategory:rC,rankedWinners:HE,letterScores:AE,annexScores:cE,
winnerTerm:nC,
severityCorrection:JE,conflicts:bE,judgeFiles:EE,deadline:vE,admins:lE,objectionDays:_E,prizes:KE,
plenaryDate:BE,
plenaryTime:WE,plenaryPlace:UE,ceremonyDate:mE,ceremonyTime:fE,ceremonyPlace:pE,decisionDate:xE,
juryDecreeNumber:CE,
resultApproval:ZE,minutesNumber:$E,decreeNumber:SE,legalBasis:DE,acknowledgedBy:uE,copies:wE,
officeAddress:ME,
officeContact:LE,certificateDesign:gE,signerName:YE,signerPosition:QE,signerGrade:VE,signerNip:XE};
var Hs=q(iC),sC=Hs.parse({});var ru=(e,t=[])=>({fault:e,allowed:t});function uC(e){var a;let t=sC,n=[
],r=[],o=new y,i=new y,s=rG(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=K(l("key")),d=l("value"),p=(k,
O=[],N="error")=>{var $,F;let P=(F=($=nt(e,u,"value"))!=null?$:nt(e,u,"key"))!=null?F:{},I={setting:
c,value:d,
reason:k,allowed:O};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},f=oG(c),b=Rr.find(k=>He(
c,k.word));if(f!==null){let k=iG(d);n[f-1]!==void 0?p("duplicate"):!te(d)&&(k===null||k<0)?p(
"not-a-number"):(n[f-1]=k,i.set(f,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),te(d))continue;let k=Q3(t,b,eG(d,b,s));"fault"in k?p(k.fault,k.allowed):t=k.settings}else c!==
""&&!te(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:x.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function Q3(e,t,n){if("fault"in n)return n;let r=Hs.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[nG(t)]}}function eG(
e,t,n){
let r=K(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?ru("digits-lost"):{
value:r};case"number":{let o=ct(e);return o===null?ru("not-a-number"):{value:o}}case"auto-or-number":
{let o=He(r,t.
auto)?"auto":ct(e);return o===null?ru("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=po(
e);return o===null?ru("not-a-date"):{value:o}}case"time":return{value:nb(e)};case"texts":return{
value:Ii(
e)};case"choice":{let o=jn(r,t.choices);return o===void 0?ru("not-allowed",aC(t.choices,n)):{value:o}
}case"choices":{let o=Ii(e).map(i=>jn(i,t.choices));return o.includes(void 0)?ru("not-allowed",aC(t.choices,
n)):{value:tG(o)}}}}function tG(e){let t=Qa.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var aC=(
e,t)=>e.
map(([,n])=>n[t]),nG=e=>e.kind==="number"&&e.range||"\u2265 0";function rG(e){let t=Rr.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&He(K(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&jn(K(n.cell("value")),t.choices)==="en"?"en":"id"}
function oG(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(M(e));return t!==null&&He((n=t[1])!=null?n:"",tu)&&v(t[2])>0?
v(t[2]):null}function iG(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(K(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return v(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var _c=["settings","stages","criteria","entries","judges",
"institutions","signers"];function Mt(e,t=zS){
let n=new y;for(let r of _c){let o=Qn(e,r,t);o!==void 0&&n.set(r,o)}return n}var sG={name:RS,weight:
null,
advance:null,title:null,form:null,date:null};function Kn(e){let t=(p,f)=>{let b=e.get(p);return b===
void 0?null:dt(b,f)},n={settings:t("settings",Oc),stages:t("stages",Nc),criteria:t("criteria",Pc),
entries:t(
"entries",Gr),judges:t("judges",Ws),institutions:t("institutions",Ic),signers:t("signers",Ks)},r=uC(
n.settings),o=XS(n.stages),i=o.items.length>0?o.items:[sG],s=p=>{var f,b;return(b=(f=i.find(k=>M(k.name)===
M(p)))==null?void 0:f.name)!=null?b:p},a=KS(n.criteria,s),u=GS(n.entries),l=qS(n.judges,i.map(p=>p.name)),
c=HS(n.institutions),d=JS(n.signers);return{competition:{settings:r.settings,stages:i,criteria:a.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,a,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function ab(e){var n;let t=Oe().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var ub=e=>e.getEditors().map(t=>t.getEmail());function Ap(e){
let t=ab(e);return t===null||t.isWarningOnly()?null:ub(t)}function br(e,t){var r;let n=(r=Oe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Mc(n,t),n.setUnprotectedRanges([]))}function Mc(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=ub(e),r=[xe(),...t].filter(s=>s!==""),o=r.filter(s=>!Gn(n,s)&&!lb(e,s)),i=n.
filter(s=>!Gn(r,s));return i.length>0&&e.removeEditors(i),e.canDomainEdit()&&e.setDomainEdit(!1),o}
function lb(e,t){
try{return e.addEditors([t]),!0}catch(n){if(!S(n).includes(t))throw n;return console.warn(S(n)),!1}}
var lC=(e,t)=>{e.removeEditors([...t])},Gn=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase()),cC=()=>new y(
Oe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e])),
dC=()=>Oe().getProtections(SpreadsheetApp.ProtectionType.RANGE).map(e=>({tab:e.getRange().getSheet().
getName(),lock:e}));function Op(e){if(e.isWarningOnly())return"everybody";try{return ub(e)}catch{
return"unknown"}}var mC=()=>Oe().getEditors().map(e=>e.getEmail()),pC=()=>{var e,t;return(t=(e=Oe().getOwner(
))==
null?void 0:e.getEmail())!=null?t:null},fC=e=>ab(e)===null;function gC(e,t){let n=ab(e);n!==null&&(t===
null?n.remove():t.length>0&&n.addEditors(t))}var hC=e=>{var t;return((t=Oe().getSheetByName(e))==null?
void 0:t.isSheetHidden())===!0};function ou(e){let t=Oe().getSheetByName(e);t!==null&&!t.isSheetHidden(
)&&
t.hideSheet()}m();function aG({admins:e}){let t=Mt(Xe(),xt()).get("settings"),n=t===void 0?null:Ap(t);
return n===null?
[]:[...new w([...e,...n])]}var yC=({admins:e},t,n)=>n!==void 0&&t(n)?e:[];function ho(e,t,n=[],r=[]){
let o=null;return{named:n,admins:()=>(o!=null||(o=aG(e).filter(i=>Gn(n,i)||!Gn(r,i))),o),isShut:t}}
function bC(e,t){
let n=Op(e);if(n==="everybody")return"open";if(n==="unknown")return"shut-out";let r=[xe(),...[pC()].
filter(i=>i!==null),...t.named],o=n.filter(i=>!Gn(r,i));return o.length>0&&o.some(i=>!Gn(t.admins(),
i))?"open":t.named.every(i=>Gn(n,i))?null:"lacks"}m();function wC({names:e,own:t,isBound:n,collected:
r},o,i){let s=Tp(),a=[...new w([...mC(),...i])],u=s===
null?[]:a.filter(O=>!Gn(s,O)),l=s!==null&&u.length===0;if(u.length===0)return{people:a,added:u,
isRemembered:l,
locks:[]};let c=[...Mt(e,n).values()],d=O=>[...c,...r].includes(O)||t.has(O)||Ja(O),p=[...o].flatMap(
([O,N])=>d(O)?[{tab:O,lock:N,judge:""}]:[]),f=dC().flatMap(({tab:O,lock:N})=>{var I;let P=(I=t.get(O))==
null?void 0:I.judge.email;return P===void 0?[]:[{tab:O,lock:N,judge:P}]}),b=u.filter(O=>Gn(i,O)),k=[
...p,...f].map(({tab:O,lock:N,judge:P})=>{let I=uG(N),$=I.filter(B=>Gn(u,B)&&!Gn([P],B)),F=$.filter(
B=>!Gn(i,B)),L=c.includes(O)?b.filter(B=>!Gn(I,B)):[];return{tab:O,lock:N,passing:$,out:F,lacks:L}});
return{people:a,added:u,isRemembered:l,locks:k}}function uG(e){let t=Op(e);return typeof t=="string"?
[]:t}function vC({people:e,isRemembered:t,locks:n}){for(let{lock:r,out:o,lacks:i}of n){o.length>0&&
lC(
r,o);for(let s of i)lb(r,s)}t||MS(e)}var kC=({locks:e},t)=>[...new w(e.flatMap(({tab:n,passing:r})=>r.
length>0?[n]:[]))].filter(n=>!t(n)).map(n=>({code:"TAB_OPEN",severity:"error",tab:n,params:{
isShutOut:!1}}));var Np=["assignment","plenary","objections"],lG={presence:[],ranking:["assignment",
"plenary","history"],all:[...Np,"history","decisions","documents","corrections"]};function xC(e,t,n,
r,o,i){var f,b;let s=Sp(),
a=Wr(),u=new y([...a].map(([k,O])=>[O,k])),l=new y;for(let k of Np){let O=Qn(e,k,o);O!==void 0&&l.set(
k,O)}for(let k of["decisions","documents","corrections"]){let O=k==="documents"?void 0:e.find(P=>He(
P,Z[k])),N=(b=u.get((f=s[k])!=null?f:-1))!=null?b:O;N!==void 0&&l.set(k,N)}t!==null&&l.set("history",
t);let c=k=>lG[i].includes(k),d=[...l].map(([k,O])=>{let N=n.get(O);return{part:k,name:O,state:N===void 0?
"open":c(k)?bC(N,r):null}}),p=d.filter(({part:k,name:O,state:N})=>(N==="open"||N==="shut-out")&&s[k]===
a.get(O));return{tabs:l,open:[...d.flatMap(({name:k,state:O})=>O===null?[]:[k]),...d.some(({state:k}
)=>k===
"lacks")?[...n.keys()].filter(Ja):[]],bound:s,findings:[...p.map(({name:k,state:O})=>({code:
"TAB_OPEN",severity:"error",tab:k,params:{isShutOut:O==="shut-out"}})),...Ac(e,Np,o).map(({name:k,
first:O})=>({
code:"TAB_COPY",severity:"error",tab:k,params:{judge:null,first:O,reason:"decides"}}))]}}function $t(
{
deciding:{tabs:e,open:t,bound:n},keepers:r,newcomers:o},i=s=>s()){let s=dG(e,n),a=E.stringify(s)===E.
stringify(n);t.length===0&&a&&o.isRemembered||i(()=>{vC(o);for(let u of t)cG(u,r);a||Xy(s)})}
function cG(e,t){
try{br(e,t.admins())}catch(n){console.warn(S(n))}}function dG(e,t){var i,s;let n=Wr(),r=[...n.keys()],
o={...t};for(let[a,u]of e)o[a]=(i=n.get(u))!=null?i:-1;for(let a of[..._c,...Np]){let l=Ac(r,[a],()=>!1).
length===0?Qn(r,a,()=>!1):void 0;l!==void 0&&(o[a]=(s=n.get(l))!=null?s:-1)}return o}m();m();var Pp={
code:"",name:"",institution:"",category:"",unitType:"",innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},SC={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Ze(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function rt(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);function Rn({assignment:e},t){let n=e==null?void 0:e.get(t.name);return n===void 0?null:(r,o)=>{
var i,s;return(s=(i=n.get(o.code))==null?void 0:i.includes(r.code))!=null?s:!1}}function Lc(e,t){let n=new y(
t.map(r=>[r,0]));for(let r of e.values())for(let o of r)n.has(o)&&n.set(o,n.get(o)+1);return n}m();
var TC=new A;function Or(e){var n;let t=(n=TC.get(e))!=null?n:mG(e);return TC.set(e,t),t}function mG(
e){
let t=new y(e.institutions.map(i=>[M(i.name),M(i.parent)])),n=(i,s)=>{let a=new w;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:M(
i.institution),listed:new w(i.conflicts.map(X))}])),o=new y(e.entries.map(i=>[i.code,{code:X(i.code),
institution:M(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var we=BigInt(
0),We=BigInt(1),dn=BigInt(2),zc=BigInt(3),su=BigInt(5),er=BigInt(10),_Ae=BigInt(v.MAX_SAFE_INTEGER),
pG=2e3,oe={s:We,n:we,d:We};function ti(e,t){try{e=BigInt(e)}catch{throw Mi()}return e*t}function Hr(
e){
return typeof e=="bigint"?e:g.floor(e)}function Dt(e,t){if(t===we)throw cb();let n=h.create(Ke.prototype);
n.s=e<we?-We:We,e=e<we?-e:e;let r=qs(e,t);return n.n=e/r,n.d=t/r,n}var fG=[dn*dn,dn,dn*dn,dn,dn*dn,
dn*
zc,dn,dn*zc];function iu(e){let t=h.create(null);if(e<=We)return t[e]=We,t;let n=r=>{t[r]=(t[r]||we)+
We};for(;e%dn===we;)n(dn),e/=dn;for(;e%zc===we;)n(zc),e/=zc;for(;e%su===we;)n(su),e/=su;for(let r=0,
o=dn+su;o*o<=e;){for(;e%o===we;)n(o),e/=o;o+=fG[r],r=r+1&7}return e>We&&n(e),t}var cn=function(e,t){
let n=we,r=We,o=We;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Mi();
if(e%
1!==0)throw EC();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Mi();if(t%1!==0)throw EC(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Mi();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Mi();if(e<0&&(o=-We,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=we,a=we,u=we,l=We,c=We,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Mi();if(d[i]===
"-"?(o=-We,i++):d[i]==="+"&&i++,d.length===i+1?a=ti(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=ti(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=ti(
d[i],o),l=er**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=ti(d[
i+
1],o),c=er**BigInt(d[i+1].length)-We,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=ti(d[i],o),l=ti(d[i+2],We),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=ti(d[i],o),a=ti(d[i+2],o),l=ti(d[i+4],We),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw Mi()}else if(typeof e=="bigint")n=e,o=e,r=We;else throw Mi();if(r===we)throw cb(
);
oe.s=o<we?-We:We,oe.n=n<we?-n:n,oe.d=r<we?-r:r};function gG(e,t,n){let r=We;for(;t>we;e=e*e%n,t>>=We)
t&We&&(r=r*e%n);return r}function hG(e,t){for(;t%dn===we;t/=dn);for(;t%su===we;t/=su);if(t===We)return we;
let n=er%t,r=1;for(;n!==We;r++)if(n=n*er%t,r>pG)return we;return BigInt(r)}function yG(e,t,n){let r=We,
o=gG(er,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*er%t,o=o*er%t}return 0}function qs(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Ke(e,t){if(
cn(
e,t),this instanceof Ke)e=qs(oe.d,oe.n),this.s=oe.s,this.n=oe.n/e,this.d=oe.d/e;else return Dt(oe.s*
oe.n,oe.d)}var cb=function(){return new C("Division by Zero")},Mi=function(){return new C(
"Invalid argument")},EC=function(){return new C("Parameters must be integer")};Ke.prototype={s:We,n:
we,d:We,abs:function(){
return Dt(this.n,this.d)},neg:function(){return Dt(-this.s*this.n,this.d)},add:function(e,t){return cn(
e,t),Dt(this.s*this.n*oe.d+oe.s*this.d*oe.n,this.d*oe.d)},sub:function(e,t){return cn(e,t),Dt(this.s*
this.n*oe.d-oe.s*this.d*oe.n,this.d*oe.d)},mul:function(e,t){return cn(e,t),Dt(this.s*oe.s*this.n*oe.
n,this.d*oe.d)},div:function(e,t){return cn(e,t),Dt(this.s*oe.s*this.n*oe.d,this.d*oe.n)},clone:
function(){
return Dt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return Dt(this.s*this.n%this.d,We);
if(cn(e,t),we===oe.n*this.d)throw cb();return Dt(this.s*(oe.d*this.n)%(oe.n*this.d),oe.d*this.d)},
gcd:function(e,t){
return cn(e,t),Dt(qs(oe.n,this.n)*qs(oe.d,this.d),oe.d*this.d)},lcm:function(e,t){return cn(e,t),oe.
n===we&&this.n===we?Dt(we,We):Dt(oe.n*this.n,qs(oe.n,this.n)*qs(oe.d,this.d))},inverse:function(){
return Dt(
this.s*this.d,this.n)},pow:function(e,t){if(cn(e,t),oe.d===We)return oe.s<we?Dt((this.s*this.d)**oe.
n,this.n**oe.n):Dt((this.s*this.n)**oe.n,this.d**oe.n);if(this.s<we)return null;let n=iu(this.n),r=iu(
this.d),o=We,i=We;for(let s in n)if(s!=="1"){if(s==="0"){o=we;break}if(n[s]*=oe.n,n[s]%oe.d===we)n[s]/=
oe.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=oe.n,r[s]%oe.d===we)r[s]/=
oe.d;else return null;i*=BigInt(s)**r[s]}return oe.s<we?Dt(i,o):Dt(o,i)},log:function(e,t){if(cn(e,t),
this.s<=we||oe.s<=we)return null;let n=h.create(null),r=iu(oe.n),o=iu(oe.d),i=iu(this.n),s=iu(this.d);
for(let l in o)r[l]=(r[l]||we)-o[l];for(let l in s)i[l]=(i[l]||we)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||we,d=i[l]||we;if(
c===
we){if(d!==we)return null;continue}let p=d,f=c,b=qs(p,f);if(p/=b,f/=b,a===null&&u===null)a=p,u=f;
else if(p*
u!==a*f)return null}return a!==null&&u!==null?Dt(a,u):null},equals:function(e,t){return cn(e,t),this.
s*this.n*oe.d===oe.s*oe.n*this.d},lt:function(e,t){return cn(e,t),this.s*this.n*oe.d<oe.s*oe.n*this.
d},lte:function(e,t){return cn(e,t),this.s*this.n*oe.d<=oe.s*oe.n*this.d},gt:function(e,t){return cn(
e,t),this.s*this.n*oe.d>oe.s*oe.n*this.d},gte:function(e,t){return cn(e,t),this.s*this.n*oe.d>=oe.s*
oe.n*this.d},compare:function(e,t){cn(e,t);let n=this.s*this.n*oe.d-oe.s*oe.n*this.d;return(we<n)-(n<
we)},ceil:function(e){return e=er**BigInt(e||0),Dt(Hr(this.s*e*this.n/this.d)+(e*this.n%this.d>we&&
this.
s>=we?We:we),e)},floor:function(e){return e=er**BigInt(e||0),Dt(Hr(this.s*e*this.n/this.d)-(e*this.n%
this.d>we&&this.s<we?We:we),e)},round:function(e){return e=er**BigInt(e||0),Dt(Hr(this.s*e*this.n/this.
d)+this.s*((this.s>=we?We:we)+dn*(e*this.n%this.d)>this.d?We:we),e)},roundTo:function(e,t){cn(e,t);
let n=this.
n*oe.d,r=this.d*oe.n,o=n%r,i=Hr(n/r);return o+o>=r&&i++,Dt(this.s*i*oe.n,oe.d)},divisible:function(e,
t){
return cn(e,t),oe.n===we?!1:this.n*oe.d%(oe.n*this.d)===we},valueOf:function(){return v(this.s*this.
n)/v(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=hG(t,n),o=yG(t,n,r),i=this.s<we?"-":"";
if(i+=Hr(t/n),t%=n,t*=er,t&&(i+="."),r){for(let s=o;s--;)i+=Hr(t/n),t%=n,t*=er;i+="(";for(let s=r;s--;
)
i+=Hr(t/n),t%=n,t*=er;i+=")"}else for(let s=e;t&&s--;)i+=Hr(t/n),t%=n,t*=er;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<we?"-":"";if(n===We)r+=t;else{let o=Hr(t/n);e&&o>we&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<we?"-":"";if(n===
We)r+=t;else{let o=Hr(t/n);e&&o>we&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Hr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(g.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=Dt(r[o-1],
We);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var jc=BigInt(10),Bc=BigInt(0),mb=BigInt(1),au=BigInt(2),db=1e4,bG=1e15;function pb(
e,t){let n=e/t;return e<
Bc&&n*t!==e?n-mb:n}function wG(e){let[t="0",n="0"]=S(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=v(n)-o.length+4;if(s>=0)return i*jc**BigInt(s);let a=jc**BigInt(-s);return pb(i*au+a,a*au)}
function Uc(e){
if(!v.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*db);return g.abs(
t)<bG&&t/db===e?BigInt(t):wG(e)}function en(e){return new Ke(Uc(e),BigInt(db))}function fn({s:e,n:t,
d:n},r){return pb(au*e*t*jc**BigInt(r)+n,au*n)}function qr(e,t){return new Ke(fn(e,t),jc**BigInt(t))}
function fb(e,t,n){let r=jc**BigInt(n);return new Ke(pb(au*e*r+t,au*t),r)}function wr(e,t){let n=fn(
e,t),r=S(n<Bc?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Bc?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function gn(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function Dn(
e){
let t=Bc,n=mb;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Ke(t,n*BigInt(e.length))}
function uu(e){let t=[...e].sort(gn),n=t.length>>1;return t.length%2===1?t[n]:Dn([t[n-1],t[n]])}
function lu(e){
let t=mb;for(let{d:n}of e)t%n!==Bc&&(t=new Ke(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Ip(e){let t=new Ke(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}function CC(e,t){let n=10**t;return new Ke(
BigInt(g.floor(e*n+.5)),BigInt(n))}var $p=BigInt(0),vG=BigInt(100),kG=BigInt(1e4),xG=e=>e.length>0&&
e.every(({weight:t,max:n})=>v.isFinite(
t)&&v.isFinite(n));function Fp(e){if(!xG(e))return null;let t=e.map(l=>Uc(l.weight)),n=e.map(l=>Uc(l.
max)),r=t.reduce((l,c)=>l+c,$p);if(r<=$p||n.some(l=>l<=$p))return null;let o=n.reduce((l,c)=>new Ke(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>vG*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=Uc(l),p={parts:d,exact:new Ke(d,kG)};return a.set(l,p),p};return l=>{let c=$p,d=l.map((p,f)=>{
let b=u(p);return c+=i[f]*b.parts,b.exact});return{score:new Ke(c,s),marks:d}}}function SG(e,t){var s;
let n=Ze(e,t),r=Fp(n),o=e.settings.conflicts==="exclude"?Or(e):()=>null,i=(s=
Rn(e,t))!=null?s:(()=>!0);return(a,u,l)=>{let c=[],d=0,p=!1;for(let{name:f}of n){let b=l.marks.get(f);
b===void 0||b.kind==="blank"?d+=1:b.kind==="recused"?p=!0:b.kind==="score"&&v.isFinite(b.value)&&c.push(
b.value)}return d===n.length?null:p?{leftOut:"recused"}:o(a,u)!==null?{leftOut:"conflict"}:i(a,u)?c.
length<n.length?{leftOut:"incomplete"}:r===null?null:{reading:r(c)}:{leftOut:"unassigned"}}}function TG(
e){
let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(n.entry,n);return t}function RC(
e,t,n,r){
let o=SG(e,t),i=rt(e,t),s=n.filter(c=>c.stage===t.name),a=i.flatMap(c=>{let d=s.find(p=>p.judge===c.
code);return d?[{judge:c,rows:TG(d)}]:[]}),u=new y,l=[];for(let c of r){let d=new y;for(let{judge:p,
rows:f}of a){let b=f.get(c.code),k=b?o(p,c,b):null;k!==null&&("reading"in k?d.set(p.code,k.reading):
l.push({entry:c.code,judge:p.code,reason:k.leftOut}))}u.set(c.code,d)}return{stage:t,criteria:Ze(e,t),
entries:r,judges:i,readings:u,leftOut:l}}m();m();function _p(e){let t=new y;for(let{category:n}of e){
let r=M(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(M(n.category)))!=null?r:null}}m();function Li(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function zi(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var Hn=BigInt(0),Wc=BigInt(1);function AC(e,t){let[n,r]=[e,t];for(;r!==Hn;)[n,r]=[r,
n%r];return n}
var DC=BigInt(1)<<BigInt(64);function Mp(e,t){let n=e/t,r=(e-n*t)*DC/t;return v(n)+v(r)/v(DC)}
function OC(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=Wc;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>Hn);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function EG(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==Hn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function CG(e){let t=new w;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return NC(t)}var NC=e=>x.from(
e).reduce((t,n)=>t/AC(t,n)*n,Wc);function cu(e){var b,k,O,N,P;let t=CG(e),n=new w;for(let{code:I}of e.
entries)for(let $ of(k=(b=e.readings.get(I))==null?void 0:b.keys())!=null?k:[])n.add($);let r=x.from(
n).sort(),o=new y(r.map((I,$)=>[I,$])),i=new y,s=new y,a=Hn,u=0;for(let{code:I}of e.entries){let $=x.
from((O=e.readings.get(I))!=null?O:[],([U,{score:z}])=>({judge:o.get(U),value:z.s*z.n*(t/z.d)})).sort(
(U,z)=>U.judge-z.judge);if($.length===0)continue;let F=$.map(({judge:U})=>U).join(),L=(N=i.get(F))!=
null?N:{judges:$.map(({judge:U})=>U),entries:[],sums:$.map(()=>Hn)};i.set(F,L);let B=Hn;for(let[U,{
value:z}]of $.
entries())L.sums[U]=L.sums[U]+z,B+=z,a+=z*z;L.entries.push({code:I,total:B}),s.set($.length,((P=s.get(
$.length))!=null?P:Hn)+B*B),u+=$.length-1}let l=NC(x.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>Hn)),
d=r.map(()=>Hn);for(let{judges:I,entries:$,sums:F}of i.values()){let L=l/BigInt(I.length),B=L*BigInt(
$.length),U=L*F.reduce((z,W)=>z+W,Hn);for(let[z,W]of I.entries()){let G=c[W];for(let V of I)G[V]=G[V]-
B;G[W]=G[W]+l*BigInt($.length),d[W]=d[W]+l*F[z]-U}}let p=x.from(s).reduce((I,[$,F])=>I+l/BigInt($)*F,
Hn),f=l*a-p;return{judges:r,blocks:x.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:f,
freedom:u,
...EG(c)}}m();m();function RG(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),a=1/g.sqrt(s*s+1),u=s*a,l=p=>{let[f,b]=[p[n],p[r]];p[n]=a*f-u*b,p[r]=u*f+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[f,b]=[c[p],d[p]];c[p]=a*f-u*b,d[
p]=
u*f+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function Lp(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=x.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))RG(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var PC=.01,Kc=1e4,IC=20,DG=60;function zp({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=Lp(e.map(d=>d.map(p=>Mp(p,r)))).slice(s),u=t.map(d=>Mp(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,f,b)=>p+f*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:g.max(
0,Mp(o,n*n*r)-c),freedom:i}}var jp=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function $C(e,t){let{axes:n,freedom:r}=e,o=jp(e,t),i=r*g.log(o),s=0,a=0;for(let u of n)
i+=g.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function Bp(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(jp(e,
Kc)===0)return Kc;let o=IC*g.log10(Kc/PC),i=d=>PC*10**(g.min(g.max(d,0),o)/IC),s=0,a=v.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=$C(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>$C(e,10**d).slope,l=g.log10(
i(s-1)),c=g.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<DG;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Gc=9,gb=9;function AG(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Bp(zp(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=v(n.toPrecision(gb));return{value:
r,
origin:r>=Kc?"no-judge-effect":"estimated"}}function OG(e){let[t="0",n="0"]=e.toExponential(gb-1).split(
"e"),r=BigInt(t.replace(".","")),o=v(n)-(gb-1),i=BigInt(10)**BigInt(g.abs(o)),{n:s,d:a}=o<0?new Ke(r,
i):new Ke(r*i);return{over:s,under:a}}function NG({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=OG(o),a=i===Hn,u=e.map((c,d)=>c.map((p,f)=>a?r[d]===r[f]?p+n:p:d===f?s*p+i*n:s*p)),l=a?Wc:s;
return OC(u,t.map(c=>l*c))}function PG(e,t){let n=cu(e),r=AG(n,t),{numerators:o,denominator:i}=NG(n,
r.value),s=i*n.unit,a=zi(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((f,b)=>f+o[b],
Hn),p=BigInt(l.length);return c.map(({code:f,total:b})=>[f,a?new Ke(b,n.unit*p):fb(b*i-d,s*p,Gc)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,fb(o[c],s,Gc)])),scores:new y(u)}}var FC=new A;
function Zs(e,t){var o,i;let n=(o=FC.get(e))!=null?o:new y;FC.set(e,n);let r=(i=n.get(t))!=null?i:PG(
e,t);return n.set(t,r),r}m();function Up(e){let t=e.entries.filter(s=>{var a,u;return((u=(a=e.readings.get(
s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new w(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var _C=e=>e.
filter(t=>t.every(n=>n!==null));m();m();var Hc=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:
[]].map(([r,{score:o}])=>({judge:r,score:o}))},
Wp=e=>[...e].sort((t,n)=>gn(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function ji(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=Hc(e,n);return r.length>0?[[n,t(r)]]:[]}))}var qc={
better:"higher",unit:"points",precision:null,scores:e=>ji(e,t=>Dn(t.map(({score:n})=>n)))};m();m();
var IG={exact:1e-28,drawn:1e-12};function MC(e,t,n="exact"){var O,N;let r=(N=(O=e[0])==null?void 0:
O.length)!=null?N:0,o=e.length,i=e.flatMap((P,I)=>P.flatMap(($,F)=>$===null?[]:[{entry:I,judge:F}])),
s=Int32Array.from(i,P=>P.entry),a=Int32Array.from(i,P=>P.judge),u=P=>Float64Array.from(i,I=>P[I.entry][
I.
judge]),l=(P,I)=>{let[$,F]=[new Float64Array(o),new Float64Array(o)];for(let L=0;L<s.length;L+=1){
let B=s[L];
$[B]+=P[L]*I[L],F[B]+=P[L]}for(let L=0;L<o;L+=1)$[L]/=F[L];return $},c=(P,I)=>{let $=l(P,I),F=new Float64Array(
r);for(let L=0;L<s.length;L+=1)F[a[L]]+=P[L]*(I[L]-$[s[L]]);return F},d=P=>{let I=new Float64Array(a.
length);for(let $=0;$<a.length;$+=1)I[$]=P[a[$]];return I},p=(P,I)=>{let $=c(P,d(I));for(let F=0;F<r;
F+=
1)$[F]+=t*I[F];return $};return{entry:s,judge:a,entries:o,judges:r,scoresOf:u,effects:(P,I,$)=>{let F=new Float64Array(
r),L=c(I,P),B=IG[n]*Kp(L,L);if($!==void 0){F.set($);let W=p(I,F);for(let G=0;G<r;G+=1)L[G]-=W[G]}let U=L.
slice(),z=Kp(L,L);for(let W=0;W<10*r+50&&z>B;W+=1){let G=p(I,U),V=z/Kp(U,G);for(let Q=0;Q<r;Q+=1)F[Q]+=
V*U[Q],L[Q]-=V*G[Q];let fe=z;z=Kp(L,L);for(let Q=0;Q<r;Q+=1)U[Q]=L[Q]+z/fe*U[Q]}return F},worths:(P,
I,$)=>{
let F=d($);for(let L=0;L<F.length;L+=1)F[L]=P[L]-F[L];return l(I,F)},residuals:(P,I,$)=>{let F=new Float64Array(
P.length);for(let L=0;L<F.length;L+=1)F[L]=P[L]-I[s[L]]-$[a[L]];return F}}}function Kp(e,t){let n=0;
for(let r=0;r<e.length;r+=1)n+=e[r]*t[r];return n}m();m();var Js=e=>e.filter(t=>t!==null),Nr=e=>e.reduce(
(t,n)=>t+n,0),tr=e=>Nr(e)/e.length;function hn(e){
if(e.every(n=>n===e[0]))return 0;let t=tr(e);return Nr(e.map(n=>(n-t)**2))}function Gp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}var Bi=e=>Float64Array.from(e,t=>{
let[n,r]=[0,0];for(let o of t)o!==null&&(n+=o,r+=1);return n/r});function Hp(e,t){
var r,o;let n=e.map(i=>[...i]);for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap(
(u,l)=>u[i]===null?[]:[l]),a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}
var qp=e=>t=>Float64Array.
from(t,n=>{let r=Js(n).sort((i,s)=>i-s),o=e(r.length);return tr(r.slice(o,r.length-o))});var Zp=(e,t)=>{
if(e.every(o=>o.every(i=>i!==null)))return Bi;let n=MC(e,t),r=new Float64Array(n.entry.
length).fill(1);return o=>{let i=n.scoresOf(o);return n.worths(i,r,n.effects(i,r))}};var LC={better:
"higher",unit:"points",precision:Gc,correctsSeverity:!0,exactOn:zi,scores:(e,t)=>zi(e)?
qc.scores(e,t):Zs(e,t.severityCorrection).scores,quickly:(e,t)=>{let{entries:n,rows:r}=Up(e),o=Zp(r,
t)(r);return new y(n.map(({code:i},s)=>[i,CC(o[s],Gc)]))},working:(e,t)=>{let n=qc.scores(e,t),r=zi(
e)?null:Zs(e,t.severityCorrection);return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:
r.
scores.get(o).sub(i),lambda:en(r.lambda.value),origin:r.lambda.origin};return[{code:
"SEVERITY_CORRECTED",params:{mean:i,correction:s}}]}}};m();var zC={better:"higher",unit:"points",
precision:null,scores:e=>ji(e,t=>uu(t.map(({score:n})=>n))),working:e=>t=>{
let n=Wp(Hc(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Jp=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Vp(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function $G(e){
let{units:t}=lu(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new Ke(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var jC=e=>Vp(Jp(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:$G(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),BC={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...jC(e)].map(([t,n])=>[t,Dn(n.map(({rank:r})=>r))])),working:e=>{let t=jC(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var Zc=3;function UC(e){
if(e.length<Zc)return{kept:e,dropped:null};let t=a=>u=>gn(u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=Wp(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var WC={better:"higher",unit:"points",
precision:null,
scores:e=>ji(e,t=>Dn(UC(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:UC(Hc(e,t)).dropped}}]};m();var Vs=BigInt(0),hb=BigInt(10),FG=30,du=hb**BigInt(FG),_G=20,GC=12;
function MG(e){if(e<=Vs)return Vs;
let t=hb**BigInt(S(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function LG(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=lu(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((f,b)=>f+b,Vs),u=r.map(f=>i*f-a),l=u.reduce((f,b)=>f+b*b,Vs),c=MG(s*l*du*du),
d=l===Vs,p={judge:e,entries:t.length,mean:new Ke(a,i*o),sd:d?new Ke(0):qr(new Ke(c,du*s*i*o),GC)};
return n.
map((f,b)=>({...p,score:f,z:d?Vs:u[b]*c/l}))}var KC=e=>Vp(Jp(e).map(t=>({entries:t.entries,values:LG(
t)})));function zG(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Vs);return qr(new Ke(BigInt(
50)*
du*t+hb*n,du*t),_G)}var jG=e=>qr(new Ke(e,du),GC),HC={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...KC(e)].map(([t,n])=>[t,zG(n)])),working:e=>{let t=KC(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:jG(i.z)}))}}]}}};var Jc={
mean:qc,trimmed:WC,median:zC,"rank-sum":BC,"z-score":HC,adjusted:LC};var qn=e=>Jc[e],Pr=e=>Jc[e].unit;
m();function ni({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Yp(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:ni(e,t))!=
null?n:e.settings.top}m();function Xp(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Vc(e,t,n){
return n==="higher"?gn(t,
e):gn(e,t)}function qC(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function yb(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return yb(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return qC(
a,(u,l)=>Vc(u.value,l.value,n.better)).flatMap(u=>yb(u.map(({contender:l})=>l),r))}function ZC(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:fn(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=qC(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>yb(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var f;let p=(f=d.steps[d.steps.length-
1])!=null?f:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function BG(e){
return e.map((t,n)=>({criterion:t,index:n,weight:en(t.weight)})).sort((t,n)=>gn(n.weight,
t.weight))}function UG(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,Dn(i)]]:[]}))}}var JC={metrics:({panel:e})=>BG(e.criteria).
map(({criterion:t,index:n})=>UG(e,t,n))};m();function WG(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=lu(r.flatMap(u=>u?[u]:[])),i=[...new w(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function VC(e,t){let n=e.judges.map((
{
code:r})=>WG(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function YC(e,t){let n=VC(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function KG(e,t){let n=VC(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=g.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Ke(r[
i])]))}
var XC={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>KG(e,t.map(({code:n})=>n))}]}
;m();var QC={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>ji({...e,entries:t},n=>uu(
n.map(
({score:r})=>r)))}]};m();var eR={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:qn(t.method).better,values:()=>n}
]}};m();var tR={metrics:()=>[]};var nR={criteria:JC,median:QC,majority:XC,previous:eR,shared:tR};
function rR(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>nR[r].metrics(t))}m(
);function GG(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Ke(1):en((r=n.
weight)!=null?r:0)}}function Yc(e,t,n){let r=GG(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Ke(1),score:s}]}}function Qp(e,t,n,r){
let o=Yc(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=Ip(o(i,s)))!=null?a:s]}))}m();m();m();
function Zr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function mu({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new w(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var oR=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=mu(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...Li(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function HG(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=M(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var iR=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:mu(e,"institution-full",r=>HG(r,n))};m();var sR=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=en(t.passingScore),
i=s=>Vc(r(s.score),o,n)<=0;return mu(e,"below-passing-score",s=>s.filter(i))};m();var aR=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var f,
b;let s=Zr(i.contenders),a=s.filter(({place:k})=>k<=n),u=(f=a[a.length-1])==null?void 0:f.place,l=a.
length>n?a.filter(({place:k})=>k===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
k})=>k===
c):[],p=(k,O)=>k.map(({ranked:N})=>[N.entry.code,O]);return{race:{...i,contenders:a.map(({ranked:k})=>k)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var qG=[sR,oR,iR,aR];function ZG({contenders:e}){var r;let t=Zr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function ef(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=qG.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(ZG))}}m();
m();m();var Zn=(e,t)=>t==="id"?e.replace(".",","):e,se=(e,t)=>Zn(S(e),t);function ut(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=mo(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function H(e,t){return typeof e=="object"?`\u201C${ut(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?se(e,t):typeof e=="boolean"?S(e).toUpperCase():JG(e)}\u201D`}var JG=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return uR(e,t,t==="id"?"dan":
"and",n)}var bb=(e,t)=>uR(e,t,t==="id"?"atau":"or",e.length);function uR(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function Je({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?H(t,"id"):`${H(t,"id")} (${e})`}var VG=5;function lR({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<VG);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<Zc),a=l=>l.map(({entry:c})=>Je(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();function cR(e,t,{passingScore:n},r){let[o]=e;if(n===null||o===void 0||e.some(({
advances:s})=>s))
return[];let i={required:n,best:r(o.score).valueOf()};return[{code:"NOBODY_ADVANCES",severity:
"warning",stage:t.name,params:i}]}m();m();var Ht=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?
n:e.rank};var dR=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function wb(e,t){
return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function tf({standings:e}){return e.map(t=>({standing:t,rank:Ht(t)})).sort(
(t,n)=>t.rank-n.rank)}var mR=(e,t)=>e.every(({code:n})=>t.has(n));function pR(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=wb(t,n),s=new y(t.map(a=>[a.entry.code,Je(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(k,O=[])=>{var $;let N=k==="below-passing-score"||
k==="outdated"?"warning":"error",P=o.get(u),I={entry:($=s.get(u))!=null?$:u,rank:l,reason:k,
others:O,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let f=i.filter(k=>k.rank===l&&
!n.has(k.entry.code));return f.length>0?p("taken",f.map(k=>Je(k.entry))):i.filter(k=>k.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function YG(e,{place:t,holders:n}){return x.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function nf(e,t){let n=YG(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function XG({contenders:e},t){let n=Zr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function QG({contenders:e},t){let n=Zr(e);return[...new w(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(nf(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function fR(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new w;return[...a.flatMap(d=>XG(u,d)),...QG(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&mR(d.entries,o))return[];let p={...d,entries:d.entries.map(Je),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function gR(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function hR(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,qr(i,t)]))}function e5(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
Vc(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?Xp(s,a,t):null})}function t5(e,t){
return new y([...Li(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Zr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var n5={category:null,categoryRank:null};function Ys(e,
t,n,r=[],o=qn(
e.settings.method)){let{settings:i,stages:s}=e,{stage:a}=t,u=ni(e,a),l=s[s.length-1]===a,c={stage:a,
method:i.method,places:u,last:l,panel:t,whole:null,held:null},{better:d}=o,p=hR(o.scores(t,i),o,[t]),
f=i.carryOver?hR(Qp(e,a,n,p),o,[...n.map(z=>z.panel),t]):p,b=t.entries.flatMap(z=>{let W=f.get(z.code);
return W?[{entry:z,score:W}]:[]}),k=rR(i.tieBreaks,{panel:t,previous:n}),O=ZC(b,k,i.decimals,d),N=z=>qr(
z,i.decimals),P=_p(e.entries),I=dR(a,r),$=ef(wb(O,I),{settings:i,places:u,last:l,better:d,rounded:N,
categoryOf:P}),F=l&&i.winnersPerCategory?t5(O,P):null,L=e5(O,d),B=O.map((z,W)=>{var Q,Te,ee,ge,ze,Ye;
let{code:G}=z.entry,V=(Q=$.places.get(G))!=null?Q:null,fe=I.get(G);return{...z,stageScore:p.get(G),
judgeScores:new y(
[...(Te=t.readings.get(G))!=null?Te:[]].map(([Kt,Se])=>[Kt,Se.score])),margin:(ee=L[W])!=null?ee:
null,
advances:V!==null,place:V,title:gR(a,u,(ge=V==null?void 0:V.place)!=null?ge:null),prize:l&&V!==null?
nf(i.prizes,V):null,...(ze=F==null?void 0:F.get(G))!=null?ze:n5,cutNote:(Ye=$.notes.get(G))!=null?Ye:
null,vacated:null,...fe===void 0?{}:{decision:fe}}}),U=l?fR(a,$.races,u,i.prizes,I):[];return{...c,
standings:B,
findings:[...lR(t,i),...cR(B,a,i,N),...U,...pR(a,O,I,$.notes)]}}m();function Ui(e,t){let n=e.entries.filter(
i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new w(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var yR=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function bR(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function wR(e,t,n){let r=yR(t),o=e.standings.map(s=>{let a=r.get(s.entry.
code);if(a===void 0||a.advances===s.advances)return s;if(a.advances)return{...s,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(s.entry.code))return s;let u={from:null,removed:bR(t,
s,null)};return{...s,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:u}}),i=o.some(({
cutNote:s})=>s==="place-kept");return{...e,standings:o,held:i?t:null}}function vR(e,t){let n=yR(t),r=e.
standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||i===void 0)return o;let s=(l=
(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&s<=o.place.place)return o;let a=bR(t,o,s===
null?null:i.rank);return a.length===0?o:{...o,vacated:{from:s,removed:a}}});return{...e,standings:r}
}function kR(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(o=>o.kind==="score");
return new w(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function xR(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),s=(P,I)=>Ys(e,RC(e,t,i,P),I,o),a=Ui(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new w(a),c=kR(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),f=new w(e.stages.slice(r.length+1).map(P=>P.name)),b=kR(n.filter(P=>f.has(P.stage))),
k=d.filter(P=>b.has(P.code)),O=k.length===0?u:wR(u,p(k),b),N=p(d);return{...vR(O,N),whole:N}}m();m();
var r5=2;function SR(e,t){var l;if(zi(e))return new w;let n=cu(e),r=zp(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new w;let s=(l=Bp(r,n.judges.length))!=null?l:1,a=jp(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:k,right:O}of o){let N=c.reduce((P,I)=>P+k[I],0)/c.length;d+=N*O/(
b+
s),p+=a*N**2/(b+s)}let f=g.sqrt(a/c.length);return g.abs(d)>=g.max(t,f)&&g.abs(d)>r5*g.sqrt(p)});
return new w(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function TR(e,t){let n=x.from(e,([o,i])=>({entry:o,
units:fn(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function ER(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings;if(r==="adjusted"||qn(r).unit!=="points")return[];let u=SR(n,.5/10**s);if(u.
size===0)return[];let l=Zs(n,"auto").scores,c=TR(new y(o.map(({entry:f,score:b})=>[f.code,b])),s),d=TR(
a?Qp(e,t,i,l):l,s),p=n.entries.filter(({code:f})=>u.has(f)).map(f=>({entry:Je(f),places:g.abs(c.get(
f.code)-d.get(f.code))})).sort((f,b)=>b.places-f.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();var CR={scope:
"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new y;for(let{entry:i,row:s}of e){let a=X(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return x.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Ce(a,r),params:u}]})}};m();var RR={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=M(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return x.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Ce(a.row,r),params:u}]})}};m();m();
function ri({competition:e,stage:t}){return e.settings.missing==="assigned"&&Rn(e,t)===null}function pu(
e){
return e.provisional||ri(e)?"warning":"error"}function fu(e){return e.provisional?"warning":"error"}
var DR={scope:"stage",find:({check:e,sheetViews:t})=>{let n=e.competition.settings.minReadings;if(n===
null||e.reached===null)return[];let r=e.reached.flatMap(o=>{let i=t.filter(({lines:s})=>{var a;
return(a=
s.get(o.code))==null?void 0:a.some(u=>u.complete&&!u.excluded)}).length;return i<n?[{entry:Je(o),
readings:i}]:
[]});return r.length===0?[]:[{code:"ENTRY_FEW_READINGS",severity:fu(e),params:{entries:r,least:n}}]}
};m();m();m();function AR(e,t,n){var f,b;let r=0,o=0,i=!1,s=!1;for(let{name:k}of t){let O=(b=(f=e.marks.get(
k))==
null?void 0:f.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function Xc(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var o5=864e5,i5=R.UTC(1899,11,30);function s5(e,t){
return g.round(e*100+t)/100}function OR({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(v);if(i>1900){let O=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return O?
Xc(
[v(N)],n,r):null}let d=g.round((R.UTC(i,s-1,a)-i5)/o5);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
f=g.round(p*100)/100,b=d>0&&g.abs(p-f)*86400<1,k=c===0;return Xc([...b?[f]:[],...k?[s5(d*24+u,l)]:[]],
n,r)}m();var a5=/^\d+$/,u5=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,l5=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,c5=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
d5=/^\d*[.,]\d+$/;function m5(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>S(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function p5(e){let t=[];return a5.test(e)&&
t.push(v(e)),u5.test(e)&&t.push(v(e.replace(/\./g,"").replace(",","."))),l5.test(e)&&t.push(v(e.replace(
/,/g,""))),c5.test(e)&&t.push(v(e.replace(/ /g,"").replace(",","."))),d5.test(e)&&t.push(v(e.replace(
",","."))),t.filter(v.isFinite)}function rf(e,t,n){let r=/^([+-]?)(.*)$/.exec(m5(e));if(r===null)return null;
let o=p5(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Xc(o,t,n)}var f5=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function of(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:OR(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
f5.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=rf(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function NR(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&g5(n,i,{line:r,criterion:o,at:i.
at})}return n}function g5(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:of(t.raw,r)})}}m();function h5(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=of(e.raw,
t);return n==="text-number"||n==="date"}function y5(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||h5(
o,r)})}function PR(e,t){return e.rows.filter(n=>y5(n,t))}function vb({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}var IR=({conflicting:e,lines:t},n)=>{var r;return!e.has(n)&&((r=t.get(n))==null?
void 0:r.some(o=>o.recused))!==!0};function sf({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function b5(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function w5({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of b5(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>AR(c,t,l)))}return i}function $R(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s,conflicting:a}=e,u=w5(e),l=x.from(u.values()).flat(),c=r===null?[]:PR(r,o);
return{
judge:t,tab:n,sheet:r,expected:i,excluded:s,conflicting:a,missingColumns:o.filter(({name:d})=>{var p;
return!((p=r==null?void 0:r.columns.get(d))!=null&&p.length)}),lines:u,strays:c,marks:NR(l,o),
touched:c.
length>0||l.some(d=>!d.blank&&!d.excluded)}}function v5(e,t){var r;return vb(e,t.code)?!1:((r=e.lines.get(
t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var FR={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>ri(e)?
!t.some(o=>v5(o,r)):t.every(o=>vb(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:fu(e),params:{
entry:Je(r)}}))}};m();m();function Wi(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Xt=(e,t)=>({entries:[Je(e)],criteria:t===void 0?[]:[t.name],cells:1});
function af(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new w(e.flatMap(({entries:n})=>n))],criteria:[...new w(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var _R=3;function yo({entries:e},t){
return e.
length<=_R?Y(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function k5({criteria:e},t){return e.
length<=_R?Y(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function qt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${yo(e,t)} ${r} ${k5(e,t)}${e.cells===1?
"":` (${n})`}`}function Jn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function ie(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var MR={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>x.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:Xt(s),reason:a};return Wi(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function x5({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let k=c.row.marks.get(b);d.push(k.kind==="score"?k.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let f=r.get(u);f?f.push(p):r.set(u,[p])}
return a}),byEntry:x.from(r.values())}}var LR=new A;function zR(e){var n;let t=(n=LR.get(e))!=null?n:
x5(e);return LR.set(e,t),t}var Jr=e=>zR(e).byJudge,gu=e=>zR(e).byEntry;var S5=1e-4;function T5(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:x.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var E5=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),jR={scope:
"stage",find:e=>{if(!Jr(e).some(E5))return[];let t=Jr(e).map(o=>({rows:o,...T5(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>S5)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var BR={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>x.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>Wi(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:Xt(s)}}))))}
;m();m();function uf(e,t){let n=0,r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[
o]/
s,r+=i);return r===0?0:100*n/r}var UR=e=>g.round(e*100)/100,WR={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:gu(e).flatMap(o=>{let i=o.map(({marks:l})=>uf(l,t)),[s,a]=[g.min(...i),
g.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:Je(o[0].
entry),low:UR(s),high:UR(a),limit:r}}]})}};m();m();function Xs(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return x.from(o.values())}
var C5=1e-6,R5=.9,D5=.5;function GR({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function A5(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=GR(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var KR=({same:e,marks:t})=>t===0?0:e/t;function O5(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
GR(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function N5(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function P5(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return Xs(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,f)=>p+f[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=g.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var HR={scope:"stage",find:e=>{
let t=A5(gu(e),e.sheetViews.length),n=t.filter(u=>KR(u)>=R5);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=g.max(0,...r.map(KR)),i=new y(Jr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,O5(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=g.max(o,s(u),s(l));return N5(c/d,p,D5*d)<=C5});return P5(e,
a)}};m();m();function qR(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function ZR(e,t,n){var f,b,k,O;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((f=r.get(P))!=null?f:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(k=qR([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?k:qR([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter($=>$!==P),N=!0;break}}}
return p}var JR={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(f=>f.complete&&!f.excluded)}).map(d=>d.judge.
code)])),i=Xs(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(c=>[c.judge.
code,c])),a=new y(e.reached.map(c=>[c.code,Je(c)])),u=ZR(i,o,(c,d)=>IR(s.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var VR={scope:"stage",find:({check:e,
sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o,conflicting:i})=>x.
from(o.values()).flat().filter(s=>s.excluded&&!s.recused&&!i.has(s.entry.code)).flatMap(({row:s,
entry:a})=>Wi(
s,e.criteria).map(({at:u})=>({code:"SCORE_UNASSIGNED",severity:"warning",tab:r,at:u,params:{judge:n.
code,where:Xt(a)}}))))};m();var YR={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,
sheet:r,lines:o})=>x.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:Je(i.entry),rows:u}}]}))};m();
function I5(e){return e.sheet===null||!e.touched||sf(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(Je)}var XR={scope:"stage",find:({check:e,sheetViews:t})=>ri(e)?[]:t.flatMap(n=>{let r=I5(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:fu(
e),tab:n.tab,params:o}]})};m();m();m();var $5=6,F5=14;function _5(e,t,n){var i,s,a,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=x.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let f=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=g.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(f?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var QR=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function M5(e,t){let[n,r]=[QR(e),QR(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Vr(e,t){let[n,r]=[M(e),M(t)],o=g.min(n.length,r.length);if(n===r||
o<$5||M5(e,t))return!1;let i=o<F5?1:2;return _5(n,r,i)<=i}var eD=(e,t)=>t===""?[]:e.filter(n=>M(n.name)===M(
t));function lf(e,t,n){var s;let[r,o]=eD(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>M(a.name)===M(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function tD({row:e,entry:t},n){return!Vr(e.name,t.name)||eD(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Vr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var nD=(e,t)=>e.length>=8&&
t.startsWith(e);function L5({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[M(e.name),M(t.name)];return n!==""&&n!==r&&!nD(n,r)&&!nD(r,n)}
function z5({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=x.
from(t.lines.values()).flat(),r=n.filter(L5);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new w(e.competition.entries.map(({name:i})=>M(i)));return r.filter(
({row:i})=>o.has(M(i.name)))}var rD={scope:"stage",find:e=>e.sheetViews.flatMap(t=>z5(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...tD(n,e.check.competition.entries),params:s}}))};m();var oD={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...lf(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function j5(e,t,n){let{tab:r,sheet:o,strays:i}=e;return sf(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Wi(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=lf(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var iD={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>j5(n,e.criteria,e.competition.entries))};m(
);var sD={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:Xt(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var aD={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new w(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Xt(s.entry,a)}}))})};m();m();var B5=/^(\d+)(?:[.,](\d+))?\s?%$/;function U5(e,t){var r;
let n=typeof e=="string"&&t===100?B5.exec(
e.trim()):null;return n===null?null:v(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function hu({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",U5(e.value,o));default:return{}}}var uD={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:Xt(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...hu(o),
params:a}]}))};m();function W5(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(ri(e)&&n.blank)}var lD={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>W5(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:pu(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Xt(o.entry,i)}})))};m();var cD={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=Xt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...hu(o),params:c}]}))};m();var dD={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Xt(s.entry,a),value:i,min:a.min,max:a.max}})))};m();m();var mD=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function cf(e){return mD(Float64Array.from(
e).sort(),e.length)}var Qc=[];function kb(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Qc[i-1]>o;i--)Qc[i]=Qc[i-1];Qc[i]=o}return n===0?v.NaN:mD(Qc,n)}var pD=5,
xb=.25,K5=1.4826,G5=1.645,H5=.02,q5=8,Z5=400;function gD({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-kb(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-kb(o,r):s}}function J5(e){let{
criteria:t}=e.
check,n=Jr(e).map(o=>t.map((i,s)=>o.length===0?0:cf(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:v.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function fD(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(H5,K5*n,t[g.floor(.9*t.length)]/G5)}function V5(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<q5)return null;let r=g.max(1,g.floor(n.length/Z5)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>gD(i,s,u))});return{
fromOthers:fD(
o.map(i=>i.fromOthers)),fromOwn:fD(o.map(i=>i.fromOwn))}}var Y5=e=>g.max(...e)-g.min(...e);function X5(
e){
let t=e.byCriterion.map(n=>Y5(n)>=xb);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=gD(e,r,i);s*a>0&&g.abs(s)>=xb&&g.abs(a)>=
xb&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var hD={scope:"stage",find:e=>{
let t=gu(e).filter(o=>o.length>=3).map(J5(e)),n=t.flatMap(X5);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?V5(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||g.abs(s)<pD*u.fromOthers||g.abs(a)<pD*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],f=g.round((p-s*(d-c))*100)/100,{sheetView:b,entry:k}=o,
O={judge:b.judge.code,entry:Je(k),criterion:l,value:p,others:f};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function df(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(n),16777619);return t}
function ed(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function Q5(e){
return e.kind==="score"?g.round(e.value*1e4)|0:df(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var yD=new A;
function e4(e){var n;let t=(n=yD.get(e))!=null?n:{byCode:df(e.code),byName:df(e.name)};return yD.set(
e,t),t}var Sb=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),bD=new A;function td(e,t){let n=bD.
get(e),r=n===void 0?t4(e,t):n;return bD.set(e,r),r}function t4(e,t){let n=new x(12).fill(0),r=new x(
12).fill(0),o=x.from(e.columns.keys(),c=>({name:c,digest:df(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let f=(ed(
d,0)&65535)%12;c[f]=c[f]+ed(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,f=0;for(let{name:k,digest:O}of o){let N=c.marks.get(k);N===void 0||N.
kind==="blank"?f+=1:p=p+ed(O,Q5(N))|0}if(f===o.length)continue;let b=e4(d);i+=1,s=s+ed(p,1)|0,a=a+ed(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Sb(c,3)).join("");
return`${Sb(s,12/2)}${Sb(a,12/2)}${l}${i}`}var mf=e=>v(e.slice(84));function wD(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var vD=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
mf(e)===mf(t)&&g.min(wD(e,t,12),wD(e,t,48))>=3;var kD={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:td(a,o);if(u===void 0||l===null||!vD(u,l))return[];let c={judge:i.
code,rows:mf(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var SD=3,
TD=.2,n4=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function r4({criterion:e,highest:t,
others:n}){return n.length>=SD&&t<=TD*e.max&&2*t<n4(n)}var xD=(e,t)=>e.map(({marks:n})=>n[t]),ED={
scope:"stage",find:e=>{let t=Jr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<SD)return[];
let i=e.
check.criteria.map((l,c)=>{let d=g.max(...xD(n,c)),f=d<=TD*l.max?t.flatMap(b=>b===n?[]:xD(b,c)):[];
return{
criterion:l,highest:d,others:f}}).filter(r4);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:
cf(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var CD={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:Xt(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...hu(o),params:a}]}))};m();var pf=e=>e.reduce((t,n)=>t+n,0),RD=(e,t)=>pf(e.map((n,r)=>n*t[r].weight)),
o4=[{basis:"sum",of:pf},{
basis:"mean",of:e=>pf(e)/e.length},{basis:"weighted-mean",of:(e,t)=>RD(e,t)/pf(t.map(n=>n.weight))},
{basis:"weighted-sum",of:RD},{basis:"score",of:uf}];function i4(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?rf(e,0,1e6):null}function s4(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(S(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function a4(e,t,n){let r=e.flatMap(i=>{let s=i4(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=o4.map(i=>({...i,off:r.filter(({row:s,total:a})=>!s4(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:Je(a),value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var DD={scope:
"stage",find:e=>Jr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:a4(t,n,e.check.criteria)})};m();m();m();
function Yr(e,t){var n;return(n=e(t))!=null?n:{}}var ff=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=Pr(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Yr(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var gf=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Yr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var AD={scope:"workbook",checks:[ff,gf]};m();m();m();function Lt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...Yr(e,t),params:l}}var hf=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[Lt(e,{
kind:"setting",key:"method"},n)]};m();var yf=e=>{var f,b,k;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,N)=>({entry:O,index:N,key:M(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),s="entries.category",a=o.filter(({key:O})=>O===
""),u=a.map(({entry:O})=>Je(O)),l=(b=(f=r[r.length-1])==null?void 0:f.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((k=d.get(O))!=
null?k:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...a.slice(0,1).map(
O=>Lt(e,i(O),c)),...p.map(O=>{let N=O.entry.category;return Lt(e,i(O),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};m();var bf=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[Lt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Tb(e){let t=new w([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var wf=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Tb(t.map(({name:a})=>M(a))),i=Tb(
n.map(({code:a})=>X(a))),s=new w(t.flatMap(a=>{let u=Ze(e.competition,a);return Tb(u.map(({name:l})=>M(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return Lt(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return Lt(e,{kind:"judge",index:a,column:
"code"},u)}),...x.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return Lt(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var vf=e=>e.competition.stages.flatMap((t,n)=>{let r=ni(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[Lt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[S(r)]}
)]});m();var kf=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&ni(e.competition,
r))!=
null?c:t.top,i=[S(o)],s=x.from({length:o},(d,p)=>{var f;return(f=t.prizes[p])!=null?f:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[Lt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>Lt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var xf=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Ze(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[Lt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Sf=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new w(
o.map(({code:u})=>X(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[Lt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>Lt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(X(c))).
map(c=>Lt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var OD={scope:"workbook",checks:[hf,wf,Sf,xf,bf,yf,vf,kf]};m();m();var Tf=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=Yr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=Ze(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Yr(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var Ef=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...Yr(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var ND={scope:"workbook",checks:[Ef,Tf]};m();var PD={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(Er)}}]}))};m();function u4(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return x.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var ID={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>u4(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Cf={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function l4(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var $D={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(l4).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:pu(e),tab:n,params:{judge:r.code}}))};
m();var FD={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:pu(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var _D={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var yu={TAB_MISSING:FD,TAB_EMPTY:
$D,TAB_UNPROTECTED:_D,STAGE_NOT_BEGUN:Cf,COLUMN_MISSING_CRITERION:ID,
COLUMN_DUPLICATE_CRITERION:PD,ROW_MISSING_ENTRY:XR,ROW_WITHOUT_CODE:iD,ROW_UNKNOWN_ENTRY:oD,
ROW_DUPLICATE_ENTRY:YR,
ROW_NAME_MISMATCH:rD,SCORE_ROWS_PERMUTED:kD,SCORE_MISSING:lD,SCORE_NOT_NUMBER:cD,SCORE_TEXT_NUMBER:
CD,
SCORE_IS_DATE:uD,SCORE_OUT_OF_RANGE:dD,SCORE_ERROR:sD,SCORE_FORMULA:aD,SCORE_SCALE_SUSPECT:ED,
SCORE_OUTLIER:hD,
TOTAL_MISMATCH:DD,JUDGE_NO_VARIANCE:jR,JUDGES_IDENTICAL:HR,JUDGES_DISAGREE:WR,JUDGE_CONFLICT:MR,
SCORE_UNASSIGNED:VR,
JUDGE_RECUSED:BR,ENTRY_UNSCORED:FR,ENTRY_FEW_READINGS:DR,PANEL_DISCONNECTED:JR,ENTRY_DUPLICATE_CODE:
CR,
ENTRY_DUPLICATE_NAME:RR,SETTING_INVALID:OD,WEIGHTS_INVALID:ND,METHOD_CAUTION:AD};var c4=h.values(yu).flatMap(
e=>(e==null?void 0:e.scope)==="entries"?[e]:[]),Eb=e=>c4.flatMap(t=>t.find(
e));m();m();m();var d4=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],m4=10;function p4({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!d4.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function f4(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function g4(e){
let[t]=e,n=e[e.length-1];if(e.length<m4||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:af(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function MD(e){let t=[],n=new y;for(let r of e){let o=p4(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...x.
from(n.values()).flatMap(r=>f4(r).flatMap(g4))]}function h4(e){let t=[],n=x.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:v.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function bu(e){let t=[],n=new y;for(let r of h4(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var LD=({row:e,column:t})=>`${e}:${t}`;function y4({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(LD({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:af(r)}}}function b4({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function zD(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=b4(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(LD(i.at),i.params.where)}let r=x.from(
t.values()).flatMap(i=>bu(i.cells).map(s=>({draft:y4(i,s),block:s})));return[...n,...MD(r)]}m();
function w4(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function v4(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=Or(t),a=Rn(t,n),u=o!=null?o:t.entries.filter(d=>d.
status==="running"),l=new y(u.map(d=>[d.code,d])),c=e.judges.map(d=>{var N,P,I,$;let p=new y;for(let F of u){
let L=s(d,F);L!==null&&p.set(F.code,L)}let f=new w(i?p.keys():[]),b=a===null?[]:u.filter(F=>!a(d,F)),
k=new w([...f,...b.map(F=>F.code)]),O=(N=e.sheets.get(d.code))!=null?N:null;return $R({judge:d,tab:(
$=
(I=O==null?void 0:O.tab)!=null?I:(P=e.tabName)==null?void 0:P.call(e,n,d))!=null?$:`${n.name} \xB7 ${d.
code}`,sheet:O,criteria:r,entries:l,expected:(o!=null?o:[]).filter(F=>!k.has(F.code)),excluded:k,
conflicting:f,
conflicts:p})});return{check:e,sheetViews:c,begun:w4(e,c)}}var jD=new A;function Rf(e){var n;let t=(
n=
jD.get(e))!=null?n:v4(e);return jD.set(e,t),t}var k4=h.values(yu).flatMap(e=>(e==null?void 0:e.scope)==="stage"?
[e]:[]);function x4(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function S4({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Ce(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Cb(e){let t=Rf(e),n=t.begun?k4:[Cf];return zD(n.flatMap(r=>r.find(t))).sort(x4(t)).
map(r=>S4(r,e.stage.name))}m();var BD=[hf,ff,Ef,gf,wf,Sf,xf,Tf,bf,yf,vf,kf],T4=h.values(yu).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),E4=[...BD,...T4.filter(e=>!BD.includes(e))];
function Rb(e,t=()=>null){return E4.
flatMap(n=>n({competition:e,locate:t}))}m();function Db(e){return Rf(e).sheetViews.map(t=>{let n=x.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=ri(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var WD=31,C4=/[\u00b7\-\u2013|:_]/u;function Xr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!C4.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var R4=/[[\]:*?/\\]/g,nd=e=>e.replace(R4," ").replace(/\s+/g," ").trim();
function D4(e,t){
let n=WD-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Ki=(
e,t)=>D4(
nd(e.name),nd(t.code)),A4=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Gi(e,t,n){
let r=Z.
ranking[n],o=WD-r.length-3,i=(u,l)=>A4(nd(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function KD(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return M(n)===M(nd(t.name));let r=M(n.slice(0,-1));return r!==""&&M(nd(t.name)).startsWith(
r)}function Df(e,t){var o;let n=O4(e,t),r=n.filter((i,s)=>n.findIndex(a=>P4(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function O4(e,t){let n=UD(e,t,(i,s)=>X(i.code)===X(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?N4(e,t,r):UD(e,t,Ab)}var Ab=(e,t)=>M(t)!==""&&M(
t)===M(e.name),UD=(e,t,n)=>Xr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>KD(r,i)).flatMap(i=>rt(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),N4=(e,t,n)=>rt(t,n).filter(r=>X(r.code)===X(e)||
Ab(r,e)||Xr(e).some(({left:o,right:i})=>KD(o,n)&&Ab(r,i))).map(r=>({stage:n,judge:r})),P4=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var I4=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),GD=e=>e.severity==="error";function Ft(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...Rb(n,e.locate)],s=[],a=[],u=!i.some(l=>GD(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(P=>P.stage===l.name),p=u||l===n.stages[0]?Ui(n,s):null,f={competition:n,stage:
l,
criteria:Ze(n,l),judges:rt(n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,
tabName:(P,I)=>{var $;return($=P.scoreTab)!=null?$:Ki(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...Cb(f).filter(P=>!I4(P,e.questions))),p!==null&&a.push(...Db(f));let b=P=>P.stage===
l.name&&(GD(P)||P.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let k=xR(n,l,r,
s,o),O=P=>e.locate({kind:"setting",key:P}),N=[...k.findings,...ER(n,k,s)];if(i.push(...N.map(P=>P.code===
"METHOD_CAUTION"?{...P,...O("method")}:P.code==="NOBODY_ADVANCES"?{...P,...O("passingScore")}:P)),N.
some(b)){u=!1;continue}s.push(k),u=k.standings.some(({advances:P})=>P)}return{findings:i,results:s,
progress:a}}m();m();m();var Hi=(e,t,n)=>n(E.stringify([e,...t])).slice(0,16);function Af(e){let t=e.findIndex(
({chain:n})=>n!==
"");return new w(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function rd(e,t){let n=Af(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?Hi(o,i,t):s,"")}function HD(e,t,n=()=>[]){
let r=[],o=Af(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
Hi(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===Hi(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?Hi(i,u,t):l}return r}m();m();var wu=[["compute",_("hitung","compute")],[
"documents",_("dokumen","documents")],["assign",_("bagi juri","assign judges")],["schedule",_(
"buat jadwal","make schedule")],["close",_("tutup penilaian","close judging")],["reopen",_(
"buka kembali","reopen")],["decide",_("tetapkan","decide")],["rules",_("ubah aturan","change rules")],
["accept",_("terima urutan","accept order")],["collect",_("kumpulkan nilai","collect scores")],[
"fix",_("perbaiki","fix")],["propose",_("minta konfirmasi juri","ask the judge")],["confirm",_(
"juri menyetujui","judge confirms")],["refuse",_("juri menolak","judge refuses")],
["plenary",_("konfirmasi pleno","confirm plenary")],["explain",_("jelaskan riwayat",
"explain history")],
["undo",_("urungkan perbaikan","undo fix")]];var qD=["at","by","action","detail","run","hash",
"stage"],Of=e=>qD.map(e),ZD=(e,t)=>{var n;return(n=
e[qD.indexOf(t)])!=null?n:""},JD=e=>jn(ZD(e,"action"),wu),$4=["compute","documents",void 0],VD=e=>!$4.
includes(JD(e)),Nf=({hash:e})=>e.split(" ").filter(t=>t!==""),Ob=e=>JD(e)==="explain"?Nf({hash:ZD(e,
"hash")}):[];function vu(e,t,n){let r=HD(e,n,Ob),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&VD(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:Hi("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function Pf({breaks:e,cut:t},n){
let r=new w(n.flatMap(({texts:o})=>Ob(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var YD=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,F4=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
XD=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,QD=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
Nb=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i,
eA=/^(.*?\S)[\s,;:\u2013-]+(?:(?:skor|nilai|score)\s+)?(?:maks(?:imal|imum)?|max(?:imum)?)\.?\s*[:=]?\s*(\d+)$/i;
function bo(e){var r,o,i;let t=e.replace(/\s+/g," ").trim(),n=(r=eA.exec(t))==null?void 0:r[2];if(n!==
void 0)return v(n);for(;;){let[,s="",a=""]=(o=YD.exec(t))!=null?o:[];if(s==="")return null;if(Nb.test(
a.trim()))return v((i=/(\d+)\D*$/.exec(a))==null?void 0:i[1]);t=s}}var _4=/^(?:[x\u00d7*]\s*|b\s*[:=]\s*)(\d{1,3}(?:[.,]\d+)?)$|^(\d{1,3}(?:[.,]\d+)?)\s*[x\u00d7]$/i;
function Qs(e){var i,s,a,u,l;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),[,n,r]=(i=_4.exec(t))!=null?i:[],
o=(l=(u=(a=(s=XD.exec(t))!=null?s:QD.exec(t))==null?void 0:a[1])!=null?u:n)!=null?l:r;return o===void 0?
null:If(o)}function od(e){var n;let t=e.replace(/^[\s(]+|[\s)]+$/g,"");return Nb.test(t)&&!/^\d+$/.test(
t)?v((n=/(\d+)\D*$/.exec(t))==null?void 0:n[1]):null}var If=e=>v(e.replace(",","."));function Ge(e){
var i,s,a,u,l,c;let t=e.replace(/\s+/g," ").trim();t=(s=(i=eA.exec(t))==null?void 0:i[1])!=null?s:t;
let n=null;for(;;){let[,d="",p=""]=(a=YD.exec(t))!=null?a:[],f=(u=XD.exec(p.trim()))!=null?u:QD.exec(
p.trim());if(d===""||f===null&&!Nb.test(p.trim()))break;t=d,n!=null||(n=f===null?null:If((l=f[1])!=null?
l:""))}let[,r="",o=""]=(c=F4.exec(t))!=null?c:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?
n:If(o)}}var M4=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i,
L4=/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i;function tA(e){var n;let t=(n=M4.exec(e))==null?
void 0:n.slice(1).find(r=>r!==void 0);return{number:t===void 0?null:If(t),isSaid:L4.test(e)}}var nA={
code:_("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta","Nomor Peserta",
"Entry Code"),name:_("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama","Peserta",
"Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai","Peserta yang Dinilai",
"Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry","Participant",
"Innovation Name"),institution:_("Instansi","Institution","Unit","OPD","Perangkat Daerah","SKPD",
"Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana","Agency","Organization"),total:
_("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:_("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:_("Catatan untuk Peserta","Notes to Entrant")},$f={weight:"Bobot",maximum:
"Maks"},Zt=e=>h.keys(nA).find(t=>He(e,nA[t])),ot=(e,t)=>{let n=M(t.name);return M(e)===n||M(e.replace(
/\([^()]*\)\s*$/,
""))===n||M(Ge(e).name)===n},z4=(e,t)=>{var n;return(n=t.find(r=>M(r.name)===M(e)))!=null?n:t.find(r=>ot(
e,r))};function ku(e){var o,i;let t=new y,n=new y,r=new y;for(let s of e){let a=X(s.code),u=M(s.name),
l=(o=t.get(a))!=null?o:s;t.set(a,l),n.set(s.code,l),r.set(u,[...(i=r.get(u))!=null?i:[],s])}return(s,
a,u,l)=>{
var f,b,k;if(u)return(b=(f=n.get(s))!=null?f:t.get(X(s)))!=null?b:null;let c=(k=r.get(M(a)))!=null?k:
[],d=c.length===1?c:c.filter(O=>M(O.institution)===M(l)),[p=null]=d;return d.length===1?p:null}}
function qi(e,t,n,r,o){
var k,O,N,P,I,$,F;let i=L=>typeof L=="string"&&(Zt(L)!==void 0||r.some(B=>ot(L,B))),s=Fc(e,L=>L.filter(
i).length,$i),a=s===null?[]:((k=e.values[s])!=null?k:[]).map(L=>typeof L=="string"?L:""),u=new y,l=new y;
for(let[L,B]of a.entries()){let U=z4(B,r),z=Zt(B);U!==void 0?u.set(U.name,[...(O=u.get(U.name))!=null?
O:[],L]):z!==void 0&&!l.has(z)&&l.set(z,L)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([L,[B=0]])=>(
{
criterion:L,column:B})),p=s===null?B4(e):[];for(let[L,B]of e.values.entries()){if(s===null||L<=s)continue;
let U=Q=>{var ee;let Te=l.get(Q);return Te===void 0?"":(ee=B[Te])!=null?ee:""},z=K(U("code")),W=K(U(
"name")),G=new y;for(let{criterion:Q,column:Te}of d)G.set(Q,U4((P=B[Te])!=null?P:"",L,Te));let V=K(U(
"institution")),fe=o(z,W,c!==null,V);fe===null&&(Pb(z,W)||j4(z,G))||p.push({row:L,code:z,entry:(I=fe==
null?void 0:fe.code)!=null?I:null,name:W,institution:V,marks:G,total:U("total"),notesToCommittee:K(U(
"notesToCommittee")),notesToEntrant:K(U("notesToEntrant"))})}let f=($=l.get("name"))!=null?$:null,b=(
F=
l.get("total"))!=null?F:null;return{stage:t,judge:n,tab:e.tab,headerRow:s,codeColumn:c,nameColumn:f,
totalColumn:b,columns:u,rows:p}}var Pb=(e,t)=>[e,t].some(n=>n===$f.weight||n===$f.maximum),j4=(e,t)=>[
...t.values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!Ib(n.raw)),Ib=e=>{var t;
return typeof e==
"string"?!te(e)&&(He(e,Bn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function B4(e){let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",
notesToCommittee:"",
notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}
function U4(e,t,n){
let r={row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:te(e)?{kind:"blank",at:
r}:
typeof e=="string"&&He(e,Bn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var rA=864e5,$b=R.UTC(
1899,11,30),W4="dd/mm/yyyy",K4="dd/mm/yyyy h:mm:ss",G4=e=>new R($b+g.round(e*86400)*
1e3).toISOString().slice(0,19);function oA(e){let t=(R.parse(`${e}Z`)-$b)/rA;return v.isNaN(t)?e:t}
var H4=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-$b)/rA;function iA(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:v.isInteger(t*100)?"0%":"0.00%"}:H4(t)?{
value:t,
read:{date:G4(t)},format:v.isInteger(t)?W4:K4}:{value:t,read:t}}var sA=e=>Fc(e,t=>t.filter(n=>typeof n==
"string"&&Zt(n)!==void 0).length),aA=(e,t,n)=>({tab:e,values:t.map(r=>x.from({length:n},(o,i)=>iA(r[
i]).
read))});function Fb({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>g.max(r,o.length),1)}}var q4=2e4,
Z4=500;function uA(e){let{rows:t,width:n}=Fb(e);return t.length>q4||n>Z4}function lA(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=Fb({...i,rows:i.rows.slice(0,20)});return sA(aA(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function _b(e,t,n){var l;let{rows:r,
width:o}=Fb(e),i=(l=sA(aA(t,r,o)))!=null?l:0,s=g.max(0,2-i),a=[...x.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>x.from({length:o},(d,p)=>iA(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},f)=>p===void 0?[]:[{row:d,column:
f,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,f)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:f}]:[]))}}var J4=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function id({values:e}){var r,o,i,s;let[,t=""]=(i=J4.exec(S((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(fo))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var V4=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
cA=({values:e})=>{var t,n,r,o;return(o=(r=V4.exec(S((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function dA(e,t){let n=g.max(e.values.length,t.grid.values.length);return x.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=g.max(o.length,i.
length);return x.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||Y4((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var Y4=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function mA(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var X4=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
Q4=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
e6=/(?:^|[^\p{L}])(?:juri|judge)/iu,t6=[Z.assignment,Z.schedule],pA=e=>h.values(Z).some(t=>!t6.includes(
t)&&He(e,t));function ea(e){let t=e.trim();return pA(t)||X4.test(t)?!1:Q4.test(t)?
/^(?:hasil|results?)/i.
test(t)&&e6.test(t):!0}var sd=e=>!ea(e)&&!pA(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.
test(e.trim());var Ff=new y;function gA(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?
[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:Df(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var hA=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function yA(e,t,n=Ff){let r=gA(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>hA(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Mb=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function bA(e,t,n=Ff){let r=Ir(e,t,n);return e.flatMap(o=>{var a;if(!Mb.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Mb.test(i);)i=i.replace(Mb,"").trim();let s=(a=r.find(u=>M(u.name)===M(i)))!=
null?a:Df(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var fA=e=>X(e).replace(
/\p{N}+/gu,
"#");function wA(e,t,n=Ff){let r=new w(t.judges.map(s=>fA(s.code))),o=new w(t.stages.map(s=>M(s.name))),
i=new w(Ir(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||Df(s,t)!==null)return[];let a=Xr(
s).find(({left:u,right:l})=>o.has(M(u))&&r.has(fA(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function Ir(e,t,n=Ff){let r=gA(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>hA(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:n6(e,i,rt(t,i))}function n6(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(ea))for(let{left:c,right:d}of Xr(l)){let p=n.filter(b=>xu(d,b)),[f]=p;f===void 0||p.length>1||
M(c)===""||r.set(M(c),[...(a=r.get(M(c)))!=null?a:[],{name:l,stage:t,judge:f}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=g.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var xu=(e,t)=>X(e)!==""&&(X(e)===
X(t.code)||M(e)===M(t.name));m();function vA({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return nt(e.settings,t.settings.
get(n.key),"value");case"prize":return nt(e.settings,t.prizes.get(n.place),"value");case"entry":
return nt(
e.entries,t.entries[n.index],n.column);case"stage":return nt(e.stages,t.stages[n.index],n.column);
case"criterion":return nt(e.criteria,t.criteria[n.index],n.column);case"judge":return nt(e.judges,t.judges[
n.
index],n.column)}}}m();var r6=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),kA=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&r6(i.value,o)})),o6=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function xA(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!o6((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${v((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function ad(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new w([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var oi={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","table","totals",
"equal"],JUDGE_WEIGHTS:["equal"],SCALES:["use"],DIVISIONS:["own"],NAMES:["same"],HIDDEN:["use",
"ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:["judges"],SIDE_BY_SIDE:[],
OTHER_TABLE:[],
OWN_CRITERIA:["criteria"]},Et=(e,t,n,r,o={})=>({id:t,kind:e,tabs:[n.tab],...n,params:r,options:oi[e],
default:null,...o});function i6(e){let t=new y;for(let{lines:n}of e){let r=new y(n.map(({category:i}
)=>[M(i),i])),[o]=r;
if(o===void 0||r.size>1||o[0]==="")return null;t.set(...o)}return t.size>1?[...t.values()]:null}var s6=e=>`divisions/${e.map(
M).sort().join("+")}`;function SA(e,t){let n=i6(e),[r]=e;if(n===null||r===void 0)return{
question:null,settings:{}};let o=s6(n),i={tab:r.tab,tabs:e.map(({tab:s})=>s)};return{question:t.has(
o)?null:Et("DIVISIONS",o,i,{categories:n},{default:"own"}),settings:{missing:"assigned",
winnersPerCategory:!0}}}m();m();var a6=12,u6=["juri","dewanjuri","judge","penilai","panelis"],zb=e=>u6.includes(
M(e));function EA(e){
var t;return jb((t=c6(e))!=null?t:e.map(n=>n.trim()))}function jb(e){let t=new w(e.filter(r=>TA(r)).
map(X)),n=0;return e.map(r=>{if(TA(r))return Lb(r,l6(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Lb(`J${n}`,""),email:r}:Lb(`J${n}`,r)})}var TA=e=>[...e].length<=a6&&X(e)!==""&&!e.
includes("@"),l6=e=>!/\p{N}/u.test(e)&&[...e].length>3;function c6(e){let[t,...n]=e.map(r=>Xr(r).filter(
({right:o})=>X(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(d6).reverse()){let i=M(r);
if(i===
""||zb(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>M(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new w(a.map(X)).size===a.length)return a}
return null}
var d6=(e,t)=>v(e.spaced)-v(t.spaced)||e.at-t.at,m6=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function _f({above:e}){var t,n;for(let r of e){let o=r.map(K);for(let[i,s]of o.entries()){let a=m6.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Lb=(e,t)=>({...SC,
code:e,name:t});m();var Bb="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
p6=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Bb}(?:\\s*[(:\u2013-].*)?)$`,"iu"),f6=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
g6=new RegExp(`^(${Bb})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),h6=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Bb})\\s*[)\\]]?$`,
"iu"),y6=new w(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(M));function At(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=p6.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=f6.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function An(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=g6.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=h6.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var wo=e=>y6.has(M(e));m();var Ub=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function CA(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of Xr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=M(l);if(d===""||X(c)===""||zb(l)||At(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(f=>X(f.label)===X(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new w(u.tabs.map(l=>X(l.label)))),o=(
u,l)=>Ub.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(X(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!b6(u,i));return{sets:s?i:[],unclear:!s&&w6(e)}}var b6=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&An(e)!==null;function w6(e){var n;let t=new y;for(let r of e){let o=An(r);if(o===null)continue;
let i=X(o.label);t.set(i,((n=t.get(i))!=null?n:new w).add(M(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var v6=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
k6=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
RA=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,x6=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
S6=/juri|judge|penilai|panelis/i,Wb=e=>S6.test(e)||At(e)!==null||An(e)!==null,DA=e=>{var t;return RA.
test(e)?v((t=RA.exec(e))==null?void 0:t[1]):null},Kb=e=>!Wb(e)&&Xr(e).every(({right:t})=>X(t)==="")&&
(Ub.test(e)||x6.test(e)),ud=e=>`tab/${M(e)}`;function AA(e,t,n){let r=e.map(({tab:u})=>u),o=E6(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=e.map(u=>M(_f(u))),s=u=>{var l;return i[u]!==""&&i.indexOf(
(l=i[u])!=null?l:"")<u},a=r.map((u,l)=>{var c;return(c=T6(u,r))!=null?c:s(l)?"same-judge":null});
return a.
every(u=>u!==null)?[]:r.flatMap((u,l)=>{var d;let c=(d=a[l])!=null?d:null;return c===null||t&&c!=="old"||
n.has(ud(u))?[]:[Et("ODD_TAB",ud(u),{tab:u},{tab:u,reason:c})]})}function T6(e,t){let n=t.filter(
a=>a!==e);if(v6.test(e))return"old";let r=DA(e),o=r!==null&&n.some(a=>{var u;return((u=DA(a))!=null?
u:r+1)>r});if(k6.test(e)||o)return"time";let i=!Wb(e)&&n.length>1&&n.every(a=>Wb(a)),s=Kb(e)&&n.some(
a=>!Kb(a));return i||s?"unlike":null}function E6(e){let[t]=e;if(t===void 0||e.length<2||!e.every(Kb))
return null;let n=`stages/${e.map(M).join("+")}`;return Et("STAGE_TABS",n,{tab:t,tabs:[...e]},{tabs:
[
...e]})}m();var ld=e=>e.some(t=>t.lines.some(n=>n.code!==""));function Su(e,t){var s,a;let n=ld(e),r=n?
new w:C6(
e),o=new y;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of D6(u,t,n)){let f=M(c),b=n?
X(l):r.has(f)?`${f}
${M(d)}`:f;if(b==="")continue;let k=(s=o.get(b))!=null?s:{code:l,names:new y,institution:"",category:
""};
o.set(b,k),k.institution||(k.institution=d),k.category||(k.category=p),c!==""&&k.names.set(c,((a=k.names.
get(c))!=null?a:0)+1)}let i=g.max(2,S(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({...Pp,...n?{code:u}:{code:`P${S(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:R6(l),
institution:c,
category:d}))}function C6(e){return new w(e.flatMap(({lines:t})=>{var r;let n=new y;for(let{name:o,
institution:i}of t){
let s=M(o);s!==""&&n.set(s,((r=n.get(s))!=null?r:new w).add(M(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function R6(e){var n,r;let t=g.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function D6(e,t,n){let r=e.columns.filter(s=>t.some(a=>ot(s.name,{name:
a}))),
o=s=>r.some(({column:a})=>Ib(s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,
a)=>(n?
s.code==="":s.name==="")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(
s.code)):a<i||s.institution!=="")}m();m();m();var vo=(...e)=>new w(e.map(M)),A6=[["code",vo("Kode",
"Code","No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code",
"No. Registrasi","Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada",
"ID Peserta","ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],[
"name",vo("Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis",
"Finalist","Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program",
"Produk","Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",vo("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",vo("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
vo("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",vo("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",vo("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],O6=vo("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Tertinggi","Terendah",
"Terbesar","Terkecil","Maksimal","Minimal","Minimum","Median","Deviasi","Standar Deviasi",
"Deviasi Standar","Simpangan","Simpangan Baku","Stdev","Highest","Lowest","Deviation",
"Nilai Tertimbang","Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi",
"NR"),N6=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,P6=vo("Peringkat","Rank",
"Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),I6=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
$6=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Gb=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,F6=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
_6=["name","code","institution","category"],OA=e=>e.replace(/\s+/g," ").trim(),NA=e=>e.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,
"");function PA(e){var n,r;let t=M(e);return t===""?null:P6.has(t)?"rank":O6.has(t)?"sum":(r=(n=A6.find(
([,o])=>o.has(t)))==null?void 0:n[0])!=null?r:null}function Mf(e){var s,a,u,l;let t=PA(e);if(t!==null)
return t;let n=e.replace(Gb,""),r=(l=(u=(s=Gb.exec(e))==null?void 0:s[1])!=null?u:(a=Gb.exec(e))==null?
void 0:a[0])!=null?l:"";if(n!==e){let c=Mf(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||
c==="rank"?c:null;if(c!==null)return c}let o=e.replace(F6,"");return o===e?null:Mf(o)}function Ie(e){
var a;let t=OA(e);if(N6.test(t))return"sum";let n=PA(t);if(n!==null)return n;if($6.test(M(t)))return"matter";
let r=Mf(t);if(r!==null)return r;let o=NA(t);if(o!==t&&o!==""){let u=Ie(o);if(u!==null)return u}
if(I6.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(u=>u.trim(
)!==
"");if(i.length<2)return null;let s=i.map(u=>Mf(u));return s.every(u=>u!==null)&&(a=_6.find(u=>s.includes(
u)))!=null?a:null}var M6=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Zi(e){let t=Ie(e);return t==="sum"||t!=="matter"&&M6.test(e)}var L6=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
IA=e=>L6.test(e),z6=vo("Hasil","Result","Final","Konversi","Akhir"),ko=e=>{let t=Ie(e);return t==="matter"||
t===null||[e,NA(OA(e))].some(n=>z6.has(M(n)))};m();var j6=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:[;,.]|[-\u2013]\s*\d{1,4}(?:[.,]\d+)?|\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
B6=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function yn(e){
if(e===
void 0||te(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(ct(e.replace(/\s*%\s*$/,""))!==null)return"number";if(He(
e,Bn))return"recused";let t=(/[^ -~]/.test(e)?e.normalize("NFKC"):e).trim();return/^[-\u2013\u2014.\u2026_]+$/.
test(t)?"blank":t!==e.trim()&&ct(t)!==null?"score-text":B6.test(t)?"failed":j6.test(t)?"score-text":
"text"}var St=e=>ct(typeof e=="string"?e.replace(/\s*%\s*$/,""):e),xo=e=>e!=="blank"&&e!=="text";m();
function Hb(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var qb="Lembar Juri \xB7 ",
$A=e=>qb+e,Zb=e=>typeof e=="string"&&e.startsWith(qb),mn=e=>{var t;return Zb((t=e.values[1])==null?
void 0:
t[0])};function Ot(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([qb+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();var U6=new w(["number","sum","rank","text"]),FA=new w(["Nilai","Skor","Score",
"Scores","Poin","Point",
"Points"].map(M)),_A=e=>FA.has(e),Ji=e=>M(e)===""||U6.has(Ie(e))||Zt(e)!==void 0||Gr.columns.some(t=>He(
e,t.header)),W6=/^(?:dinas|badan|kantor|bagian|puskesmas|kelurahan|kecamatan|desa|rsud|upt|uptd|sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts|sekolah|posyandu|pasar|tim|team|regu|kelompok|peserta)\s+\S/i,
MA=e=>e.length>1&&e.every(t=>W6.test(t)&&Ie(t)===null);function LA(e){let t=e.filter(n=>!FA.has(n));
return t.length>0?t:[...e]}var Tu=({code:e,name:t})=>X(e)||M(t),K6=1e3,G6=e=>{let t=typeof e=="string"?
Zt(e):void 0;return t===
"code"||t==="name"};function ta(e,t){var d,p;if(mn(e)||t===void 0)return null;let{headerRow:n}=t;if(
!((d=
e.values[n])!=null?d:[]).some(G6))return null;let r=((p=e.values[n])!=null?p:[]).map(f=>typeof f=="string"?
f:""),o=f=>r.findIndex(b=>Zt(b)===f),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(
f=>Ie(f)==="category"),l=f=>t.rows[f]==="entry",c=e.values.slice(n+1).flatMap((f,b)=>{let k={code:K(
f[i]),name:K(f[s]),institution:K(f[a]),category:K(f[u]),values:f};return(k.code!==""||k.name!=="")&&
(l(n+1+b)||!Pb(k.code,k.name))?[k]:[]});return{tab:e.tab,values:e.values,hasNames:s>=0,columns:Z6(r,
c,t),lines:c,isRepeated:H6(r),totals:t.columns.flatMap(({from:f,weights:b})=>b===null?[]:[{from:f,
weights:b}]),
addsUp:t.columns.some(({role:f,from:b})=>f==="sum"&&b.length>1),hasBareWeights:t.rows.some((f,b)=>{
var k;
return f==="weight"&&!((k=t.values[b])!=null?k:[]).some(O=>yn(O)==="text")}),headers:t.columns.map((
{
label:f})=>f),outside:t.outside,above:e.values.slice(0,n)}}function H6(e){let t=e.map(n=>Ge(n).name).
filter(n=>!Ji(n));return new w(t.map(M)).size<t.length}var q6=(e,t)=>e.map(n=>{var r;return(r=n.values[
t])!=
null?r:""});function Z6(e,t,{columns:n}){let r=new y;for(let[o,i]of e.entries()){let{name:s,weight:a}
=Ge(
i),u=M(s),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===void 0&&Ie(s)==="category")continue;
let c=V6(q6(t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:s,
weight:a,max:bo(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var zA=e=>e.flatMap(t=>{var n;
return(n=ct(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function J6(e){let t=zA(e);
return t.filter(n=>n>K6).length*2>t.length}function V6(e){let t=e.filter(s=>!te(s)),n=zA(t),r=s=>typeof s==
"string"&&He(s,Bn),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return J6(t)?"words":
"numbers";let i=s=>typeof s=="string"&&ct(s)===null&&!r(s)&&!s.trim().startsWith("#");return t.filter(
i).length*2>t.length?"words":"open"}var Y6=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
X6=["category","unitType","innovator","contact","phone","email","link"];function jA(e,t,{grid:n,
structure:r}){
let o=Y6.test(n.tab)?ta(n,r):null;if(o===null)return null;let i=dt(n,Gr),s=new y,a=0;for(let p of o.
lines){let f=O=>t&&p.code!==""?X(O.code)===X(p.code):p.name!==""&&M(O.name)===M(p.name),b=e.find(f);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let k=X6.map(
O=>{var N;return[O,K(p.values[(N=i==null?void 0:i.columns.get(O))!=null?N:-1])]});s.set(b,{...b,...h.
fromEntries(k),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new w([...s.values()].map(p=>X(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(X(p.code))),d=[...s].map(([p,f])=>c?{...f,code:p.code}
:
f);return{grid:n,entries:[...d,...l],unscored:a}}m();m();function Jb(e){let t=[...new y(e.flat().map(
o=>[M(o),o])).values()],n=e.map(o=>new w(o.map(M))),r=t.
filter(o=>!n.every(i=>i.has(M(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Vr(o,s)&&!n.some(
a=>a.has(M(o))&&a.has(M(s)))).map(s=>({one:o,other:s})))}function BA(e){let t=e.flatMap(i=>i.desks.map(
s=>s.table)),n=ld(t)?[]:e.flatMap(i=>i.desks.map(s=>Su(
[s.table],i.names).map(a=>a.name))),r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>(
{
code:"NAMES_SIMILAR",severity:"error",params:{...s,of:i}});return[...Jb(n).map(o("entry")),...Jb(r).
map(o("judge"))]}m();var Vi=["criteria","entries","judges"];m();function UA(e,t){let n=new w(t.flatMap(
o=>o.kind==="COLUMN"?[o.id,`column/${M(o.params.header)}`]:[])),
r=o=>n.has(`column/${M(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(s=>!r(s));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function WA(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:Q6(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function Q6(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return sd(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return mn(r)?null:r.values.every(a=>a.every(te))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();m();var cd="Nilai",na=e=>typeof e=="string"?e.trim():"";function KA(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var GA=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
e8=/^(?:nilai|poin|points?)$/i,t8=/^j\.?\s?\d{1,2}$/i,n8=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
r8=e=>e.map(na).filter(t=>t!=="");function HA(e){let t=e.values.slice(0,rb).map(o=>o.filter(i=>!te(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(na);return[e.tab,...r].some(o=>n8.test(
o))}var Lf=(e,t)=>GA.test(e.tab)||t8.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(r8).some(n=>GA.
test(n)||e8.test(n));m();m();m();var o8=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
qA=e=>{let t=Zt(e);return t==="code"||t==="name"};function ZA(e){let t=e.values.slice(0,$i+1).map(o=>o.
map(na)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:i8(o.above,o.cells)?s8(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:u8(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
qA))continue;let u=a.filter(c=>c.header===cd||!Ji(Ge(c.header).name));if(new w(u.map(c=>M(c.label))).
size<2)continue;let l=u.every(c=>c.header===cd)?"totals":"groups";return{tab:e.tab,layout:l,views:c8(
e,o,i,s,a)}}return null}var i8=(e,t)=>e.every((n,r)=>!qA(n)||te(t[r]));function s8(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Zt(c)==="code"||Zt(
c)==="name"||a8(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>wo(u.over)&&!Ji(Ge(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:cd}));let o=n.filter(u=>At(
u.header)!==null&&At(u.over)===null);if(o.length>1&&new w(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=At(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&M(l.header)===M(u.header))),s=i.some(u=>At(u.over)!==null),a=i.some(u=>o8.test(
u.over));return!s&&a?[]:i.filter(u=>!s||At(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=At(l))!=null?d:l,header:c}})}var a8=e=>{let t=Zt(e);return t==="code"||t===
"name"||t==="institution"};function u8(e){let t=e.flatMap((r,o)=>{let i=An(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!Ji(Ge(r).name)&&!l8(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=At(r))!=null?a:(s=An(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:cd}]})}var l8=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function c8(e,t,n,r,o){let i=g.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(M(a))||
s.set(M(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(f=>M(f.label)===a).map(f=>[f.column,f.
header])),c=n.map((f,b)=>{var k,O;return b<i?f||((k=r[b])!=null?k:""):(O=l.get(b))!=null?O:""}),d=f=>f.
map((b,k)=>k<i||l.has(k)?b:""),p=e.values.map((f,b)=>b===t?c:b===t-1&&r.length>0?f.map(()=>""):d(f));
return{label:u,grid:{tab:e.tab,values:p}}})}m();m();var d8=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
JA=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,VA=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
YA=/^[\d%]+$/,Vb=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),XA=(e,...t)=>{
let n=Vb(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},ra=e=>Ie(e)==="text"||XA(e,d8,JA,VA,YA),oa=e=>XA(
e,JA,YA)&&Vb(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),QA=e=>ra(e)&&Vb(e).some(t=>VA.test(t)),m8=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
dd=e=>m8.test(e);function eO(e){var n,r,o,i;let t=e.trim();return oa(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}m();function ft(e,...t){let n=e.reduce((r,o)=>r+o,0);return t.some(r=>g.abs(n-r)<=r*.001+1e-9)}
var Yb=_("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai","Dewan Juri",
"Nama Dewan Juri","Panelis","Reviewer","Email Juri"),p8=_("Email","Email Address","Alamat Email",
"Username","Nama Pengguna"),f8=_("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),tO=_(
"Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),
Xb=_("Nilai",
"Score","Skor","Value","Poin","Points"),nO=e=>He(e,Xb),rO=e=>e.some(t=>He(t,Yb))&&e.some(t=>He(t,tO))&&
e.some(t=>He(t,Xb));function g8(e){for(let[t,n]of e.values.slice(0,$i).entries()){let r=n.map(na),o=l=>r.
findIndex(c=>He(c,l)),i=l=>r.findIndex(c=>Zt(c)===l),s=o(Yb)>=0||o(f8)<0?o(Yb):o(p8),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(tO),o(Xb)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c,weight:r.findIndex(oa)}}}return null}function oO(e){let t=g8(e);if(t===null)return null;let n=u=>K(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!te(u[t.code])||!te(u[t.name]),i=new y;for(let u of r){
let l=M(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.
score>=0,a=s?y8(r,t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>M(
n(d))===u;return s?b8(e,t,a,l,c):h8(e,t,l,c)})}}function h8(e,{header:t,judge:n},r,o){var a;let i=((
a=
e.values[0])!=null?a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:s}}}function y8(e,{criterion:t,weight:n}){var a;let r=new y;
for(let u of e){let l=K(u[t]),c=(a=r.get(M(l)))!=null?a:{name:l,weights:new w};M(l)!==""&&r.set(M(l),
c),c.weights.add(St(u[n]))}let o=[...r.values()].flatMap(u=>u.weights.size===1?[...u.weights]:null),
i=o.flatMap(u=>u!=null?u:[]),s=ft(i,1)?100:1;return[...r].map(([u,{name:l}],c)=>{var d;return{key:u,
name:i.length===r.size?`${l} (${g.round(((d=o[c])!=null?d:0)*s*1e4)/1e4}%)`:l}})}function b8(e,t,n,r,
o){
var $,F,L,B;let{header:i,judge:s,code:a,name:u,criterion:l,score:c,weight:d}=t,p=(F=($=e.values[i])==
null?void 0:$.length)!=null?F:0,f=[s,l,c,d],b=new y,k=new y,O=new y,N=x.from({length:p+n.length},()=>"");
for(let[U,z]of e.values.entries()){if(U<=i||!o(z))continue;let W=n.findIndex(ee=>ee.key===M(K(z[l]))),
G=X(K(z[a]))||M(K(z[u]));if(W<0||G==="")continue;let V=(L=O.get(G))!=null?L:[],fe=V.find(ee=>!b.has(
`${ee},${p+W}`)),Q=fe!=null?fe:U;fe===void 0&&(O.set(G,[...V,U]),k.set(U,N.map((ee,ge)=>{var ze;
return f.
includes(ge)?"":(ze=z[ge])!=null?ze:""})));let Te=k.get(Q);Te!==void 0&&(Te[p+W]=(B=z[c])!=null?B:""),
b.set(`${Q},${p+W}`,{row:U,column:c})}let P=e.values.map((U,z)=>{var W;return z===i?[...U.map((G,V)=>f.
includes(V)?"":G),...n.map(G=>G.name)]:(W=k.get(z))!=null?W:N}),I=({row:U,column:z})=>{var W;return(
W=
b.get(`${U},${z}`))!=null?W:{row:U,column:z<p?z:U<0?c:g.max(a,u)}};return{label:r,grid:{tab:e.tab,
values:P},
placeOf:I}}var Qb=e=>{var t;return mn(e)?null:(t=oO(e))!=null?t:ZA(e)},ew=(e,t)=>xu(e,t)||e.includes(
"@")&&M(e)===
M(t.email);function iO(e,t,n,r,o){var u,l;let i=(l=(u=Qb(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>ew(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[KA(qi(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}function sO(e){
let[t,...n]=e,r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,u)=>r.findIndex(l=>X(
l)===X(a))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?EA(r):jb(o)).map((a,u)=>{
var k,
O,N;let l=(k=(i?r:o)[u])!=null?k:"",c=e.filter(P=>P.desks.some(I=>X(I.label)===X(l))),d=(N=(O=c[0])==
null?void 0:O.desks.find(P=>X(P.label)===X(l)))==null?void 0:N.table,p=a.name===""||X(a.name)===X(a.
code),f=(t==null?void 0:t.layout)===null&&p&&d!==void 0?_f(d):"",b=c.length===e.length?[]:c.map(P=>P.
stage.name);return{...a,name:f||a.name,stages:b}})}function aO(e,t,n){let r=Ir(n,e),o=t.filter(i=>i.
layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(s=>s.name===i.table.
tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,s,a)=>i.desks.every(u=>{
let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||a.length===0?[]:rt(e,l)).filter(d=>ew(
u.label,d)).length===1}))}m();function uO(e){let t=e.map(n=>Su(n.desks.map(r=>r.table),n.names).length);
return e.map(({stage:n},r)=>{
var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}
function lO(e){
let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[M(o.name),o.weight,o.max]));return t!==void 0&&e.every(
r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}m();m();m();m();var cO=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
dO=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
zf=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,tw=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
mO=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,w8=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
rw=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function nw(e){let t=rw(e);return t.
some(n=>cO.test(n))&&t.every(n=>cO.test(n)||dO.test(n))}var ia=(e,t)=>{let n=rw(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||dO.test(r)||zf.test(r)||/^\d+$/.test(r))},v8=/^(?:persentase|prosentase|persen|percentage)$/,
sa=e=>ia(e,zf)||ia(e,v8);function pO(e){let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;
if(e.
isOpen&&r!==""){if(mO.test(r))return"example";let a=s?sa(r):ia(r,zf);if(i&&a&&!ia(r,tw))return"weight";
if(i&&s&&ia(r,tw))return"maximum";if(nw(r))return s&&i?"maximum":"statistic"}return nw(t)?
"statistic":n!==""?null:nw(o)?"statistic":i&&ia(o,zf)?"weight":i&&ia(o,tw)?"maximum":null}var fO=(e,
t)=>mO.
test(e)?!t||!w8.test(e):rw(e).length===1;var k8=new w(["Maks","Maksimum","Maksimal","Max","Maximum",
"Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(M)),x8=e=>k8.has(M(e));function gO(e,t,n){let r=a=>a.map(S8).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>ot(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>Eu(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>ow(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function ow({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(f=>ot(f.name,{name:s})))==null?void 0:c.column,l=t.find(({from:f})=>f.length===1&&
f[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:g.round(s/i*1e6)/1e4)}var Eu=(e,t)=>yO(e,t,sa),hO=(e,
t)=>yO(
e,t,x8);function yO(e,t,n){let r=t.map(a=>e.columns.find(u=>ot(u.name,{name:a}))),o=g.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new w(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!te(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>a===void 0?null:St(s==null?void 0:s[a.column]))}function S8(e){let t=e.flatMap(r=>r!==
null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:Cu(t)}function Cu(e){
return ft(
e,1)?e.map(t=>g.round(t*1e6)/1e4):[...e]}var T8=5;function bO(e,t,n){let r=E8(e,t);return[...r===null?
[]:[r],...C8(e.desks,t)].filter(({id:i})=>!n.
has(i))}function E8({desks:e,layout:t},n){let o=e.map(({label:l,table:c})=>{var d,p;return(p=(d=Ge(l).
weight)!=null?d:t==="totals"?Eu(c,n)[0]:null)!=null?p:null}).flatMap(l=>l!=null?l:[]),[i]=e;if(i===void 0||
o.length<e.length||new w(o).size<2)return null;let s=e.map(({label:l})=>Ge(l).name),a=[...new w(e.map(
({table:l})=>l.tab))],u=`judges/weights/${s.map(M).join("+")}`;return Et("JUDGE_WEIGHTS",u,{tab:i.table.
tab,tabs:a},{judges:s,weights:o})}function C8(e,t){let n=e.map(({table:o})=>g.max(0,...o.columns.filter(
({name:i})=>t.some(s=>ot(i,{name:s}))).flatMap(({column:i})=>o.lines.flatMap(({values:s})=>{var a;
return(a=
ct(s[i]))!=null?a:[]})))),r=g.max(...n);return e.flatMap(({label:o,table:i},s)=>{var u;let a=(u=n[s])!=
null?u:0;return a===0||a*T8>r?[]:[Et("SCALES",`scale/${M(o)}`,{tab:i.tab},{judge:o,highest:a,others:
r})]})}m();function wO({tables:e,criteria:t},n,r){let o=new w(t.map(M)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>M(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Vr(p,u.name)&&!a.columns.some(({key:f})=>f===M(p)));c===void 0&&!d&&n.push(
R8(l,a,u))}return i}var R8=(e,{tab:t},{column:n,key:r,name:o})=>Et("COLUMN",e,{tab:t},{header:o,
column:Er(
n),doubt:_A(r)?"sum-misfit":"some-tabs"});m();m();var D8=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
Yi=e=>D8.test(e);var A8=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u,O8=/^(.*\S)\s*\((\p{L}[^()]*)\)$/u;
function vO(e,t,n){var c,d;let r=t.flatMap(p=>{var O,N;let f=e.length===1?O8.exec(p):null,[,b="",k=""]=(
N=
(O=A8.exec(p))!=null?O:f)!=null?N:[];return b===""||Yi(k)||ra(k)?[]:[{name:p,left:M(b)}]}),o=r.filter(
({left:p})=>r.filter(f=>f.left===p).length>1).map(({name:p})=>p),i=`judges/${o.map(M).join("+")}`,[s]=o,
[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(d=(c=a.columns.find(p=>ot(p.name,{name:
s})))==
null?void 0:c.column)!=null?d:0,l=Ce(a.above.length,u);return Et("OWN_CRITERIA",i,{tab:a.tab,cell:l,
tabs:e.map(({tab:p})=>p)},{headers:o})}m();m();var N8=[1,3,4,5,10,100],jf=e=>e.reduce((t,n)=>t+n,0),
P8=e=>g.round(e*1e4)/1e4,TO=e=>e.map(t=>P8(t/jf(
e)*100));function EO(e,t,{taken:n,max:r,byMaxima:o,elsewhere:i}){var f;let a=n.some(b=>b!==n[0])&&!I8(
e,t)?xO(e,t):(f=$8(e,t))!=null?f:xO(e,t),u=_8(e,t,r),l=[];if(a!==null?l.push(a):(i==null?void 0:i.from)===
"written"&&l.push({option:"written",from:i.isOwn?"beside":"elsewhere",weights:i.weights,tab:i.tab}),
u!==null)l.push({option:"totals",from:"totals",weights:u});else if((i==null?void 0:i.from)==="totals"){
let b=TO(i.weights.map((k,O)=>{var N;return k*((N=r[O])!=null?N:1)}));l.push({option:"totals",from:
"recap",weights:b,tab:i.tab})}return l.some(({from:b,weights:k})=>kO(b)||!SO(k,n))?l.filter(({from:b,
weights:k})=>kO(b)||b==="totals"||!SO(k,n)):!(o&&r.every(b=>N8.includes(b)))||ft(r,10,100)||e.some((
{
addsUp:b})=>b)?[]:[{option:"written",from:"maxima",weights:[...r]}]}var kO=e=>e==="headers"||e==="row",
I8=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>ot(r.name,{name:o}))));function xO(
e,t){
let n=e.find(({hasBareWeights:o})=>o),r=n===void 0?[]:Eu(n,t).flatMap(o=>o!=null?o:[]);return r.length<
t.length||r.length===0||ft(r,1,10,100)?null:{option:"written",from:"row",weights:r}}function $8(e,t){
let n=r=>r===null?null:{option:"written",from:"headers",weights:r};for(let r of e){let o=t.map(a=>{
var u,
l;return(l=(u=r.columns.find(c=>ot(c.name,{name:a})))==null?void 0:u.weight)!=null?l:null}),i=o.flatMap(
a=>a!=null?a:[]);if(i.length===0)continue;let s=g.abs(jf(i)-100)<.5||ft(i,1,10);return i.length===t.
length&&s||i.length===t.length&&new w(i).size===1?null:n(o.map(a=>a!=null?a:0))}return n(F8(e,t))}
function F8(e,t){
let[n]=e;if(n===void 0||t.length<2)return null;let r=Eu(n,t);if(r.some(a=>a!==null)&&r.some(a=>a===null))
return r.map(a=>a!=null?a:0);let o=t.map(a=>{var l,c,d;let u=(c=(l=n.columns.find(p=>ot(p.name,{name:
a})))==
null?void 0:l.column)!=null?c:-1;return tA((d=n.headers[u])!=null?d:"")}),i=o.flatMap(({number:a})=>a!=
null?a:[]);if(new w(i).size<2)return null;let s=o.some(a=>a.isSaid);return i.length===t.length&&ft(i,
100,...s?[1,10]:[])?i:s?o.map(({number:a})=>a!=null?a:0):null}function _8(e,t,n){for(let r of e){let o=ow(
r,t,n);if(o.every(a=>a!==null))return o;let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.
map((c,d)=>{var b,k,O;let p=(b=i.find(N=>ot(N.name,{name:c})))==null?void 0:b.column,f=p===void 0?-1:
a.indexOf(p);return f<0?null:((k=u[f])!=null?k:0)*((O=n[d])!=null?O:1)});if(!(a.length!==t.length||l.
some(c=>c===null)))return TO(l.map(c=>c!=null?c:0))}}return null}function SO(e,t){let[n,r]=[jf(e),jf(
t)];return e.every((o,i)=>{var s;return g.abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}function CO(e,t,n,r){
var F,L;let{taken:o,isRead:i}=n,s=EO(e,t,n),[a]=s;if(a===void 0)return{weights:[
...o],question:null};let u=s.filter(({option:B,weights:U})=>B==="totals"||U.every(z=>z>0)),l=i&&a.from!==
"headers"&&a.from!=="row",c=oi.WEIGHTS.filter(B=>B==="equal"||(B==="table"?l:u.some(({option:U})=>U===
B))),d=`weights/${t.map(M).join("+")}`,p=c.find(B=>B===r.get(d));if(p==="equal")return{weights:t.map(
()=>1),question:null};if(p==="table")return{weights:[...o],question:null};let f=u.find(({option:B})=>B===
p);if(f!==void 0)return{weights:f.weights,question:null};let{from:b,weights:k,tab:O}=a,N=g.round(k.reduce(
(B,U)=>B+U,0)*1e4)/1e4,P={tab:(L=(F=e[0])==null?void 0:F.tab)!=null?L:"",tabs:e.map(B=>B.tab)},I={
criteria:[
...t],weights:k,sum:N,from:b,...O===void 0?{}:{tab:O}},$=b==="headers"||b==="maxima"||l;return{
weights:[
...o],question:Et("WEIGHTS",d,P,I,{options:c,default:$?null:a.option})}}m();m();m();m();m();m();m();
function DO(e,t){var o,i;let n=e.map(M8),r=(s,a)=>n.slice(s+1).some(u=>{var l;return RO((l=u[a])!=null?
l:"")});return x.from({length:(i=(o=e[0])==null?void 0:o.length)!=null?i:0},(s,a)=>{var f,b,k;let u=n.
flatMap((O,N)=>O[a]?[{row:N,text:O[a]}]:[]),l=u.filter(({text:O})=>RO(O)),c=(f=l[l.length-1])!=null?
f:u[u.length-1],d=u.filter(({row:O})=>{var N;return O>((N=c==null?void 0:c.row)!=null?N:0)}).map(({
text:O})=>O),
p=n.slice(0,g.max(0,(b=c==null?void 0:c.row)!=null?b:0)).flatMap((O,N)=>{var P;if(O[a])return[O[a]];
for(let I=a-1;I>=0;I-=1){let $=(P=O[I])!=null?P:"";if($!=="")return r(N,I)&&!t($)?[$]:[]}return[]});
return{text:(k=c==null?void 0:c.text)!=null?k:"",groups:[...d,...p]}})}var RO=e=>e!==""&&Qs(e)===null&&
od(e)===null;function M8(e){let t=e.filter(o=>typeof o=="number"),n=t.length>1&&ft(t,1,100),r=ft(t,1)?
100:1;return e.map(o=>n&&typeof o=="number"?`${g.round(o*r*1e4)/1e4}%`:te(o)?"":K(o))}var AO=4,OO=15,
L8=new w(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(M)),$r=e=>L8.has(
M(Ge(e).
name)),z8=new w(["code","name","institution","category","judge","number"]),aa=e=>{var t;return z8.has(
(t=Ie(e))!=null?t:"")&&Ge(e).weight===null},So=e=>yn(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(K(e)),
Bf=e=>!te(
e);function iw(e,t){let n=j8(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<AO&&W8(e,r,o);)o+=
1;for(;o-r+1<AO&&H8(e,r,o);)r-=1;return{top:r,bottom:o,columns:PO(e,r,o)}}function NO(e,t,n){let r=(
{
values:s},a)=>{var u;return((u=s[a])!=null?u:[]).map(l=>M(K(l))).join(`
`).trim()},o=n.find(({grid:s,block:a})=>{let u=a.bottom-a.top,l=x.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(s,a.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:PO(e,t.top,i)}}function j8({values:e},t){let[n,
r]=[-1,0];for(let[i,s]of e.slice(0,$i).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){if(!So(
c))continue;let d=Ie(c)!==null||t(c)||At(c)!==null;aa(c)&&(u=!0),a+=1+(d?2:0)+(Ru(e,i,l)?1:0)}s.filter(
So).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(K).join(`
`);return e.findIndex((i,s)=>{var a;return o(i)===o((a=e[n])!=null?a:[])||B8(e,s,n)})}function B8(e,
t,n){
var a,u;let[r,o]=[(a=e[t])!=null?a:[],(u=e[n])!=null?u:[]],i=[...o.keys()].filter(l=>So(o[l])&&aa(K(
o[l]))),s=[...r.keys()].filter(l=>!i.includes(l)&&So(r[l]));return t<n&&i.length>1&&i.every(l=>M(K(r[
l]))===
M(K(o[l])))&&s.filter(l=>Ru(e,t,l)).length>1}function Ru(e,t,n){let r=e.slice(t+1,t+1+OO).map(o=>yn(
o[n])).filter(o=>o!=="blank");return r.filter(xo).length*2>r.length}function U8(e,t,n){let r=e.slice(
t+1,t+1+OO),o=r.findIndex(s=>s.every(a=>!Bf(a)));return(o<1?r:r.slice(0,o)).some(s=>So(s[n]))&&!Ru(e,
t,n)}function W8({values:e},t,n){var d;let r=(d=e[n+1])!=null?d:[],o=[...r.keys()].filter(p=>Bf(r[p]));
if(!o.some(p=>So(r[p])))return!1;let i=p=>{var f;return(f=e.slice(t,n+1).map(b=>K(b[p])).find(b=>b!==
""))!=null?f:""},s=e.slice(t,n+1),a=p=>{var b;let f=i(p);return f===""?s.some(k=>k.slice(0,p).some(
Bf)):
$r(f)||At(f)!==null||K8((b=e[n])!=null?b:[],p)};if(o.some(p=>aa(i(p))))return!1;let u=o.some(p=>Ru(e,
n+1,p))&&o.every(p=>!U8(e,n+1,p)),l=[...r.keys()].some(p=>aa(i(p))&&te(r[p])),c=p=>So(r[p])&&Ru(e,n+
1,p);return!o.every(p=>So(r[p]))&&!(l&&o.some(c))||!o.every(a)&&!(u&&(o.some(a)||l))?!1:o.some(p=>Ru(
e,n+1,p))||o.some(p=>{var f;return te((f=e[n])==null?void 0:f[p])})}var K8=(e,t)=>t+1<e.length&&te(e[
t+
1]);function G8(e,t){let n=e[t];if(typeof n=="string")return Qs(n)!==null;let r=e.filter(o=>typeof o==
"number");return typeof n=="number"&&r.length>1&&ft(r,1,100)}function H8({values:e},t,n){var c;let[r,
o]=[e[t-1],(c=e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>Bf(r[d]));if(i.
length===0||!i.every(d=>So(r[d])||G8(r,d)))return!1;let s=i.map(d=>K(r[d]));if(s.some(d=>{var p;
return((p=
d.match(/\d\s*%/g))!=null?p:[]).length>1})||s.some(d=>d.startsWith(":")))return!1;let a=e.slice(t,n+
1),u=d=>a.every(p=>te(p[d]));if(i.some(d=>aa(K(r[d]))&&u(d)))return!0;let l=[...o.keys()].find(d=>So(
o[d])&&!aa(K(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>te(o[d]))?!1:s.length>1||s.some(d=>$r(
d)||At(d)!==null||An(d)!==null||wo(d)||Ge(d).weight!==null)}var PO=({values:e},t,n)=>DO(e.slice(t,n+
1),aa);m();m();var Wf=e=>e!==""&&!$r(e)&&!wo(e)&&Qs(e)===null&&od(e)===null;function IO(e,t){var i;
let n=t?new w:Z8(
e),r=e.columns.map(({text:s,groups:a},u)=>{var O,N,P,I,$;let l=Ie(s)===null||n.has(u)?a.filter(Wf):[
],
c=n.has(u)?s:"",d=c===""?s:(O=l.pop())!=null?O:"",{name:p,weight:f}=Ge(d),b=(N=f!=null?f:a.map(Qs).find(
F=>F!==null))!=null?N:null,k=(I=(P=bo(d))!=null?P:a.map(od).find(F=>F!==null))!=null?I:c===""?null:
J8(
c);return{column:u,text:d,own:c,group:t?"":($=l.slice(-1)[0])!=null?$:"",name:p,weight:b,max:k}});
for(let s of r)
s.own!==""&&((i=s.weight)!=null||(s.weight=V8(r,s.text)));let o=t?r.map(s=>s.weight):X8(r);return r.
map((s,a)=>{var b;let u=q8(r,s)?`${Ge(s.group).name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==
s.name||l!==Ge(s.text).weight||s.max!==bo(s.text)||s.own!==""?Y8(u,l,s.max):s.text,p={column:s.column,
weight:l,max:s.max,group:s.group};if(s.own==="")return{...p,header:d,name:u,part:null};let f=`${u} - ${s.own}`;
return{...p,header:f,name:f,part:{own:s.own,criterion:u,header:d}}})}var q8=(e,t)=>t.group!==
""&&!Zi(t.name)&&e.some(n=>n!==t&&M(n.name)===M(t.name)&&(t.own===""||n.own===""||n.text!==t.text));
function Z8({columns:e}){let t=e.flatMap(({text:i,groups:s},a)=>{var l;let u=M((l=s.filter(Wf).slice(
-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,text:i}]}),n=new w(t.flatMap(({group:
i,
text:s})=>ra(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new w(r.filter(({text:s})=>Uf(s)===i).
map(({group:s})=>s)).size;return new w(r.filter(({text:i})=>o(Uf(i))>1).map(({column:i})=>i))}var Uf=e=>M(
e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",J8=e=>{var n,r;let t=(r=bo(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:v(t)},V8=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=Ge(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},Y8=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${g.round(t*1e4)/1e4}%)`]].join(" ");function X8(e){
var n;
let t=new y;for(let r of e.filter(({name:o})=>!Zi(o)||ko(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:s})=>s===r.text);Ge(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=Ge(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;
let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||g.abs(a-i)<.5?r.weight:g.abs(a-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var Q8=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
eH=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function $O(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=At(i))!=null?a:(s=An(i))==
null?void 0:s.label)!=null?u:[]});if(new w(n.map(M)).size>1||e.columns.some(({groups:i})=>i.some(s=>At(
s)!==null||wo(s))))return!0;let r=tH(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>g.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(ra)||!rH([...r.keys()],new w(o.filter(nH)),t)}function tH({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(Wf))t.set(i,((n=t.get(i))!=null?n:new w).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var nH=e=>Ie(e)!=="text";function rH(e,t,
n){
if(e.some(i=>Q8.test(i)||eH.test(i)))return!1;let r=n.some(i=>{let s=new w(i.columns.flatMap(a=>a.groups.
map(M)));return e.every(a=>s.has(M(a)))}),o=i=>Yi(i)||Ge(i).weight!==null||bo(i)!==null;return r||t.
size>1||e.some(o)}m();var oH=4,iH=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,sH=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
FO=e=>M(Ge(K(e).replace(iH,"")).name);function MO(e,t){var s,a,u;let n=new y;for(let[l,{text:c,
groups:d}]of t.
columns.entries())for(let{name:p}of[c,...d].map(Ge))p===""||$r(p)||Ie(p)!==null&&!ko(p)||n.set(M(p),
(s=n.get(M(p)))!=null?s:l);let r=(u=(a=e.values[0])==null?void 0:a.length)!=null?u:0,o=x.from({
length:r},
(l,c)=>c),i=l=>e.values.flatMap((c,d)=>d>t.bottom&&n.has(FO(c[l]))?[d]:[]);for(let l of o){let c=i(l),
d=new w(c.map(b=>{var k;return FO((k=e.values[b])==null?void 0:k[l])}));if(d.size<2)continue;if([...d].
every(b=>{var k;return l>((k=n.get(b))!=null?k:0)}))return _O(e,(b,k)=>b>=t.top&&k>=l);if(c.filter(b=>{
var k;return((k=e.values[b])!=null?k:[]).filter(O=>!te(O)).length<=oH}).length!==c.length)continue;
let f=aH(
e,g.min(...c),t.bottom);return _O(e,b=>c.includes(b)||f.includes(b))}return e}function aH({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let s=((o=e[i])!=null?o:[]).filter(a=>!te(a));if(s.length===0||
!s.every(a=>yn(a)==="text")||!s.some(a=>sH.test(K(a))))break;r.push(i)}return r}var _O=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function LO(e,t){let n=e.flatMap(o=>{let i=iw(
o,t.isCriterion),s=i===null?o:MO(o,i),a=s===o?i:iw(s,t.
isCriterion);return a===null?[]:[{whole:o,grid:s,block:a}]}),r=n.map(o=>({...o,block:NO(o.grid,o.block,
n)}));return r.map(o=>uH(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function uH({whole:e,
grid:t,
block:n},r,o){let i=$O(n,r),s=IO(n,i),a=t.values.slice(n.bottom+1),u=s.map(({column:c})=>a.map(d=>yn(
d[c]))),l={whole:e,grid:t,block:n,columns:s,isJudges:i,isList:rO(s.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of s){let p=Ie(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let f=p;(f==="code"||f==="number"||gt(l,c)!==
"numbers")&&l.at[f]<0&&(l.at[f]=c)}return l}function gt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(xo).length*2>=n.length?"scores":"words"}function Kf(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(xo).
length*3>=n.length}var On=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},Vn=(e,t)=>({code:K(On(e,t,e.at.code)),name:K(On(e,t,e.at.name))});function nr(e,t){let{
code:n,
name:r}=Vn(e,t);return e.at.code>=0?n===""?"":`#${X(n)}`:M(r)}m();var Gf=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function zO(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>g.abs(r*o-g.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var lH=new w([
"sum","mean","weighted","statistic","rank"]),rr=e=>lH.has(e),jO=(e,t)=>M(e)||`#${t}`;function Nn(e,t,
n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var vr=e=>Ge(e).weight!==null||bo(e)!==null;
function BO({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?a:{header:"",name:""},i=n.
isCriterion(r)&&!dd(r)||n.hasCriteria&&e.isJudges&&sw(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:jO(o,t),role:s!=null?s:
i?"criterion":cH(e,t,r),from:[],weights:null,doubt:null,guess:null}}function cH(e,t,n){let r=gt(e,t),
o=Ie(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||dH.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")?"number":e.isList&&oa(n)?"weight":e.isList&&!nO(n)?"number":
"criterion"}
var dH=new w(["sum","rank","number"]);function sw({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[
t])==
null?void 0:s.groups)!=null?a:[],i=[n,...o,(l=(u=An(n))==null?void 0:u.rest)!=null?l:""];return o.some(
wo)||i.some(c=>r.isCriterion(c))||[n,...o].some(c=>At(c)!==null&&Ie(n)===null)}var mH=1e3;function WO(
e,t){let[n]=e;n===void 0||t.isCriterion(n.shape.header)||(t.hasCriteria?yH(e,
t):pH(e,n.shape.header))}function pH(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>gt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>rr(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new w(d.numbersIn(p.column).values(
)).
size>=4).length>0)Xi(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?gH(e,i,t):fH(e,i,t))}var Xi=(e,t,n=null)=>{for(let{shape:r}of e)Nn(r,t,n)};
function fH(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?Xi(e,"unnamed"):(r("check-box")||r("date")&&Ie(n)!==null)&&Xi(e,
"not-numbers")}function gH(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(KO(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
Xi(
e,"unnamed","criterion");return}if(IA(n)){Xi(e,"penalty");return}let o=Ie(n);if(UO(o)&&vr(n))return;
let i=Zi(n);(i||UO(o)||o==="rank"||o==="number")&&!e.every(hH)&&Xi(e,i?"sum-misfit":"matter")}var KO=e=>e.
filter(t=>g.abs(t)>mH).length*2>e.length,aw=1.5;function hH({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!ko(o))return!1;let a=n.filter(
({column:k,header:O})=>k!==t.column&&Ie(O)===null&&gt(e.draft,k)==="numbers");if(a.some(k=>i!==null&&
k.weight!==null||s!==null&&k.max!==null))return!0;let u=k=>{var O,N;return((N=(O=r.columns[k])==null?
void 0:O.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:k})=>k<t.column||u(k)!==""&&u(k)===u(t.column))&&Ie(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:k})=>[...e.numbersIn(k).values()])],p=k=>k.
reduce((O,N)=>O+N,0)/k.length,f=p(c)/p(d);return f>1/aw&&f<aw&&g.max(...c)<=aw*g.max(...d)}var UO=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function yH(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=KO(n),o=Ie((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&sw(a.draft,u.column,u.header,t)||(r?u.role="large":gt(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":Nn(u,"not-listed",null))}m();function uw(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:bH(
e,t,r);return n.set(r,o),o}}}function bH(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=St((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var bn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),Qi=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,md=({draft:e},{column:t})=>{var n,r;return M((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function GO(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=Qi(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){WO(l,n);let c=l.filter(({tab:d,shape:p})=>gt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||wH([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(kH(c,(a=t[l])!=null?a:[],o),xH(c,(u=t[l])!=null?u:[]))}function wH(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&gt(o.
draft,i.column)==="numbers")),n=t.filter(vH);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>vr(
o.header))||Xi(r,"same-everywhere")}function vH(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=nr(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new w(t.values()).size>1}function kH(e,t,n){var i;let r=({
column:s})=>gt(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!vr(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&Nn(s,a===0?"blank":"some-tabs",
null)}}function xH(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&gt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>g.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
g.max(...u)&&Nn(s,"large",null)}}m();m();function To(e){let t=g.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(S(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-g.min(t,6)+1e-9}var Fr=e=>e.reduce((
t,n)=>t+
n,0),cw=e=>Fr(e)/e.length,SH=[{kind:"sum",of:Fr},{kind:"mean",of:cw}],HO=(e,t)=>g.sqrt(Fr(e.map(n=>(
n-
cw(e))**2))/(e.length-t));function TH(e){var r,o,i;let t=[...e].sort((s,a)=>s-a),n=t.length/2;return n%
1===0?(((r=t[n-1])!=null?r:0)+((o=t[n])!=null?o:0))/2:(i=t[g.floor(n)])!=null?i:0}var qO=[e=>g.max(
...e),
e=>g.min(...e),TH,e=>HO(e,1),e=>HO(e,0),e=>g.max(...e)-g.min(...e)];function Hf(e,t){var i;let n=To(
e.map(({value:s})=>s)),r=EH(e).flatMap(s=>{let a=e.filter(({value:l,sources:c})=>g.abs(l-s.of(c))<=n).
length;if(a===0||a<e.length*t)return[];let u=AH(e,a,n,s);return[{derived:s.derived,share:a/e.length,
evidence:u}]}),o=g.max(...r.map(({evidence:s})=>s));return(i=r.find(({evidence:s})=>s===o))!=null?i:
null}function EH(e){var s,a;let t=(a=(s=e[0])==null?void 0:s.sources.length)!=null?a:0;if(t===0)return[
];
let n=t>1?SH.map(({kind:u,of:l})=>({derived:{kind:u},parameters:0,of:l})):[],r=OH(e),o=(u,l)=>({
derived:{
kind:"weighted",weights:u},parameters:l,of:c=>Fr(c.map((d,p)=>{var f;return d*((f=u[p])!=null?f:0)}))}
),
i=Fr(e.map(({value:u})=>u))/Fr(e.map(({sources:u})=>Fr(u)));return[...n,...r===null?[]:CH(r,e).map(u=>o(
u,t)),...i>0&&v.isFinite(i)?[{...o(x(t).fill(i),1),...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({
derived:u})=>u.
kind!=="weighted"||!RH(u.weights))}function CH(e,t){let n=Fr(e),r=lw(n),o=To(t.map(({value:u})=>u)),
i=u=>e.map(l=>g.round(l/n*u)/u*r),s=u=>t.every(({value:l,sources:c})=>g.abs(l-Fr(c.map((d,p)=>{var f;
return d*((f=u[p])!=null?f:0)})))<=o),a=[20,100].map(i).find(s);return a===void 0?[e.map(lw),[...e]]:
[a]}var RH=e=>e.filter(t=>t>1e-9).length===1&&e.some(t=>g.abs(t-1)<1e-6),DH=20;function AH(e,t,n,{
parameters:r,
of:o}){let i=e.flatMap(({value:b,sources:k})=>[b,...k]),s=g.max(...i)-g.min(...i),a=e.slice(0,DH),u=a.
flatMap(({value:b},k)=>a.flatMap(({sources:O},N)=>N===k?[]:[g.abs(b-o(O))<=n])),l=2*n/(s+2*n),c=u.filter(
b=>b).length/g.max(1,u.length),d=e.length-t,p=g.max(0,t-r),f=g.min(1,g.max(l,c));return p*-g.log2(f)-
d*g.log2(e.length)}function ZO(e){var r,o;let t=To(e.map(({value:i})=>i)),n=i=>e.every(({value:s,
sources:a})=>g.
abs(s-i(a))<=t);return((o=(r=e[0])==null?void 0:r.sources.length)!=null?o:0)>1&&qO.some(n)?{kind:
"statistic"}:null}function OH(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?s:0;
if(new w(
e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=x.from({length:t},(a,u)=>x.from({
length:t+
1},(l,c)=>Fr(e.map(({value:d,sources:p})=>{var f,b;return((f=p[u])!=null?f:0)*(c<t?(b=p[c])!=null?b:
0:d)})))),o=NH(r).map(a=>g.abs(a)<1e-9?0:a);return o.some(a=>lw(a)<0)||o.every(a=>a===0)?null:o}var lw=e=>{
let t=g.round(e*300)/300,n=g.round(e*1e3)/1e3;return g.abs(e-n)<=g.abs(e-t)+1e-7?n:t};function NH(e){
var i,s,a,u,l;let t=e.map(c=>[...c]),n=g.max(1,...t.flat().map(g.abs)),r=[];for(let c of t.keys()){
let d=t.
slice(r.length),p=g.max(...d.map(b=>{var k;return g.abs((k=b[c])!=null?k:0)}));if(p<n*1e-12)continue;
let f=(i=d.find(b=>{var k;return g.abs((k=b[c])!=null?k:0)===p}))!=null?i:[];t.splice(t.indexOf(f),1),
t.splice(r.length,0,f);for(let b of t)b!==f&&PH(b,f,c);r.push(c)}let o=x(t.length).fill(0);for(let[c,
d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?void 0:u[
d])!=
null?l:1);return o}function PH(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=null?i:1);for(
let[
a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var dw=e=>e.length>1&&e.includes(1)&&e.every(
t=>v.isInteger(t)&&t>=1&&t<=e.length);function JO(e,t){if(!dw(e)||e.length!==t.length||new w(e).size*
2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});return n.every(
r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function VO(e,t,n=0){if(e.length===0||t.some(a=>a.
length===0))return!1;let r=To(e),i=[...qO,cw,Fr,a=>a.length].some(a=>e.every((u,l)=>{var c;return g.
abs(u-a((c=t[l])!=null?c:[]))<=r})),s=Fr(e.map((a,u)=>{var d;let l=(d=t[u])!=null?d:[],c=l.filter(p=>g.
abs(p-a)<=r).length;return g.log2((l.length+1)/(c+1))}));return i&&s>=n}m();var IH=3;function QO(e,t,
n){let r=$H(e,t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=oa((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?FH(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)YO(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=MH(s.some(XO)?s.filter(XO):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=M(c.own)||l.key,Nn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=_H(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:f}of l.members){YO(p,"weighted",f.own);let b=a.kind.
members.find(O=>O.tab===d&&O.part.criterion===f.criterion),k=c.get(f.criterion);b===void 0||k===void 0||
(p.from=[b.shape.column],p.weights=[k])}}var e2=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function YO(e,t,n){e.role=t,e.label=n}function $H(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=Uf(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var XO=({members:e})=>e.some(({tab:t,shape:n})=>gt(t.draft,n.
column)==="numbers");function FH({members:e}){var n;let t=new y;for(let r of e){let o=new w(bn(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function _H({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||Ge(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${g.round(r*(o?1e6:1e4))/1e4}%)`}function MH(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:LH(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>jH(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!QA((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function LH(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&M(d.criterion)===M(s.part.
criterion));if(a===void 0)continue;let u=bn(a),l=[...bn(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=zH(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=g.max(0,new w(a.map(({score:l})=>l)).size-1)}return o<IH?null:r}function zH(e){let t=To(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=g.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>g.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function jH({
members:e},t){let n=[...t].map(([o,i])=>{var u,l;let s=e.find(({part:c})=>c.criterion===o),a=s==null?
void 0:s.tab.draft.columns[s.shape.column];return{factor:i,max:(u=a==null?void 0:a.max)!=null?u:1,
weight:(l=
a==null?void 0:a.weight)!=null?l:null}}),r=n.map(({factor:o,max:i,weight:s})=>s===null?v.NaN:o*i/s);
return ft(n.map(({factor:o})=>o),1,100)||ft(n.map(({factor:o,max:i})=>o*i),1,100)||r.every(o=>{var i;
return g.abs(o-((i=r[0])!=null?i:0))<.001*o})}m();function pd({draft:e},{column:t,header:n}){var i,s,
a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!$r(p)))!=null?a:"";return M((d=(c=(u=At(n))!=null?
u:At(o))!=null?c:(l=An(n))==null?void 0:l.label)!=null?d:o)}var mw=({tab:e,shape:t})=>e.draft.isJudges&&
pd(e,t)==="";function t2(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||mw(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||pd(n,p)===pd(n,r))),a=s.filter(({role:p})=>!rr(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:f})=>n2(p)&&f<r.column),c=g.max(-1,...s.flatMap(({role:p,column:
f})=>rr(
p)&&f<r.column?f:[])),d=[...new w(l.map(({key:p})=>p))].map(p=>l.filter(f=>f.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...UH(e)]:[]]}function UH({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!rr(o)),r.filter(({role:o})=>n2(o))]}var n2=e=>e==="sum"||e==="mean"||e==="weighted";
function pw(e,t){var i,s;let n=e.map(a=>t2(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var F,L;
let l=n.map(B=>{var U;return(U=B[u])!=null?U:[]}),c=new w(l.map(B=>B.map(({key:U})=>U).join(`
`)));if(l.some(B=>B.length===0)||c.size>1)return[];let d=e.flatMap((B,U)=>{var z;return qH(B,(z=l[U])!=
null?z:[])}),p=(F=Hf(d,t?.5:1))!=null?F:GH(d,t),[f]=e;if(p===null||f===void 0||KH(p.derived,f.shape,
(L=l[0])!=null?L:[]))return[];let{derived:b,evidence:k}=p;if(!t&&b.kind==="weighted"&&!zO(b.weights))
return[];let O=new w(d.map(({value:B})=>B)).size,N=B=>b.kind!=="weighted"||b.weights[B]!==0,P=l.map(
B=>B.flatMap(({column:U},z)=>N(z)?U:[])),I=b.kind==="weighted"?b.weights.filter(B=>B!==0):null,$=I===
null?null:WH(I);return $===null?[{kind:b.kind,from:P,weights:I,evidence:k,distinct:O}]:[{kind:$,from:
P,
weights:null,evidence:k,distinct:O}]}),o=g.max(...r.map(({evidence:a})=>a));return(s=r.find(({
evidence:a})=>a===
o))!=null?s:null}function WH(e){let[t=0]=e;return e.length<2||e.some(n=>g.abs(n-t)>1e-6)?null:g.abs(
t*e.length-1)<1e-6?"mean":"sum"}function KH(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function GH(e,t){
let n=t&&e.length>=4?ZO(e):null;return n===null?null:{derived:n,evidence:5}}function r2(e){return e.
reduce((n,r)=>n+bn(r).size,0)>=4&&e.every(n=>HH(n))}function HH(e){let t=bn(e),n=[...t.values()],r=(
s,a)=>{
var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return t2(e,!0).flatMap(s=>[s,...s.slice(-1).map(
a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(
s=>JO(n,s))}var qH=(e,t)=>[...bn(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function i2(e,t,n){let r=YH(e,t),o=(
{header:s})=>n.isCriterion(s)&&!dd(s),i=[...r.values()].filter(s=>!s.
some(({shape:a})=>o(a)));for(let s of i)o2(s);for(let s of i.filter(a=>a.every(u=>!rr(u.shape.role)&&
s2(u)))){for(let{shape:a}of s)a.doubt=null;o2(s)}for(let{tab:s,shape:a,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&md(s,l)===md(s,a)&&Nn(l,"sum-somewhere",null)}var VH=/rata|rerata|mean|average|avg/i;
function YH(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||rr(c))&&gt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!rr(d.role)&&!e2({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(vr(d)&&!Zi(c.header)&&!dd(d))continue;let p=l.filter(({key:b,column:k})=>b===c.
key&&k<c.column).length,f=`${Qi(u,c)}
${p}`;n.set(f,[...(s=n.get(f))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function o2(e){var a,
u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=Ie(t),r=Zi(t)&&!(n==="sum"&&ko(t))||
e.every(s2),o=XH(e,t,n,r),i=o===null?pw(e,r):null,s=o!=null?o:i!==null&&Gf(i,r)?null:r2(e)?"rank":
null;
if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&Gf(i,r)){if(a2(e,i),QH(e,i))for(let{
shape:l}of e)
Nn(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)Nn(l,
"sum-somewhere",null);else e.length>1&&e9(e,r)}function XH(e,t,n,r){return e.every(i=>t9(i.shape,bn(
i),n))?"number":n==="rank"&&e.every(i=>dw([...bn(i).values()]))?"rank":e.every(i=>bn(i).size>1&&new w(
bn(i).values()).
size===1)?n==="rank"?"rank":r?VH.test(t)?"mean":"sum":null:null}var QH=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(mw)&&(n!=null?n:[]).some((r,o,i)=>{var s;return g.abs(r-((s=i[0])!=null?s:0))>.001});
function e9(e,t){for(let n of e){let r=pw([n],t);r!==null&&r.evidence>=18&&Gf(r,t)&&a2([n],r)}}var s2=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&md(e,r)===md(e,t)&&rr(r.role));function a2(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function t9({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>v.isInteger(o))&&new w(
r).size===r.length?!0:r.every(o=>v.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var n9=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,r9=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
o9=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,u2=e=>{let t=e.trim().toLowerCase();return n9.test(t)||r9.test(
t)||o9.test(
t)},qf=e=>/huruf|predikat|grade|bintang|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function Zf(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:g.min(...s),high:g.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:g.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var i9=6,s9=12;function l2(e,t){var r,o,i,s;let n=new y;for(
let[a,u]of e.entries()){if(u.draft.isList||
u.draft.isJudges)continue;let l=((r=t[a])!=null?r:[]).filter(({role:p,column:f})=>p==="criterion"&&
gt(
u.draft,f)==="numbers"),c=l[l.length-1];if(c===void 0||l.length<3||c.doubt!==null||vr(c.header))continue;
let d=Qi(u,c);n.set(d,[...(o=n.get(d))!=null?o:[],{tab:u,shape:c,scores:l.slice(0,-1)}])}for(let a of n.
values()){let u=a.map(a9).filter(c=>c!==null),l=qf((s=(i=a[0])==null?void 0:i.shape.header)!=null?s:
"")?1:s9;if(u.every(c=>c>0)&&u.reduce((c,d)=>c+d,0)>=l)for(let{shape:c}of a)Nn(c,"grade",null)}}
function a9({
tab:e,shape:t,scores:n}){let r=bn({tab:e,shape:t}),o=new w(r.values()).size;return o<2?null:o>i9||o===
r.size?0:Zf([...r].map(([i,s])=>({text:S(s),number:n.reduce((a,{column:u})=>{var l;return a+((l=e.numbersIn(
u).get(i))!=null?l:0)},0)})))}m();var u9=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
l9=7,c9=25,d9=9;function c2(e,t){var r,
o;let n=new y;for(let[i,s]of e.entries()){let a=(r=t[i])!=null?r:[];for(let u of a.filter(({role:l})=>l===
"text")){if(s.draft.isList||m9(s,u,a))continue;let l=p9(s,u.column),c=Qi(s,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}])}}for(let i of n.values())if(f9(i))for(let{
shape:s}of i)
Nn(s,"letters",null)}var m9=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,u;return s.role==="criterion"&&((u=(a=e.columns[
s.
column])==null?void 0:a.part)==null?void 0:u.criterion)===r.criterion})};function p9({draft:e,roles:
t},n){
let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?K(On(e,o,n)).toLowerCase():"";s!==""&&r.set(
o,s)}return r}function f9(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(vr(
t)||e.some(g9))return!0;if(!ko(t)||u9.test(t)||!h9(e)||y9(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(u2));return b9(e)||e.every(w9)||n&&e.every(v9)}var g9=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&St(On(e,o,n.column))!==null);function h9(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new w(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,
0);return n.size>1&&n.size<=l9&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=c9&&!o.includes(
"@"))}function y9(e){var r,o;let[t]=e,n=qf((r=t==null?void 0:t.shape.header)!=null?r:"")?1:d9;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(({tab:u,beside:l,texts:c})=>{var b,
k;let d=(k=(b=l.find(O=>O.key===i))==null?void 0:b.column)!=null?k:-1,p=u.numbersIn(d),f=[...c].flatMap(
([O,N])=>{let P=p.get(O);return P===void 0?[]:[{text:N,number:P}]});return new w(c.values()).size<2?
null:Zf(f)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,l)=>u+l,0)>=n})}function b9(e){
var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=nr(r.draft,i);if(((n=t.get(a))!=
null?n:s)!==s)return!0;t.set(a,s)}return!1}var d2=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&gt(e.draft,r)==="numbers"),w9=e=>{let t=d2(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},v9=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return pd(
e.tab,e.shape)!=="";let r=i=>{var s,a;return((a=(s=t.columns[i])==null?void 0:s.groups)!=null?a:[]).
join(`
`)},o=r(e.shape.column);return Yi(e.shape.header)||d2(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function m2(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
k9(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=x9(o,i,s,u,l);d===void 0||vr(d.header)||
(d.header=`${d.header} (${g.round(c*(a?1e6:1e4))/1e4}%)`)}}}function k9(e,t){var i;let n=eO(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...bn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function x9(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&gt(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>M(Ge(a).name)===M(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function p2(e,t){let n=e.map(r=>r.draft.columns.map(
o=>BO(r,o.column,t)));return QO(e,n,t),m2(e,n),i2(
e,n,t),GO(e,n,t),t.hasCriteria||(c2(e,n),l2(e,n)),n}m();var f2=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung|^(?:nama\s+)?(?:tim|team|regu|kelompok)$/i;
function g2(e){var o,i,s,a,u;let t=e.map(l=>l.columns.filter(c=>S9(l,c))),n=new y;for(let[l,c]of e.entries(
))
for(let{column:d,header:p}of(o=t[l])!=null?o:[]){let f=c.at.code>=0?[]:Jf(c,d),b=M(p);n.set(b,((i=n.
get(b))!=null?i:0)+f.length-new w(f).size)}let r=l=>{let c=n.get(M(l))===0;return Ie(l)===null?c?1:9:
(c?0:4)+(f2.test(l)?2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(s=t[l])!=null?s:
[],p=d.filter(({header:k})=>Ie(k)==="name"),f=p.every(({header:k})=>f2.test(k))?d:p,b=g.min(...f.map(
({header:k})=>r(k)));c.at.name=(u=(a=f.find(({header:k})=>r(k)===b))==null?void 0:a.column)!=null?u:
c.at.name}}function S9(e,{column:t,header:n}){let r=Ie(n);if(r!=="name"&&r!==null||gt(e,t)!=="words")
return!1;let o=e.columns.every(i=>i.column>t||gt(e,i.column)!=="numbers"||Ie(i.header)!==null);
return r===
"name"||n!==""&&!$r(n)&&o}function h2(e){var n,r;let t=e.filter(({at:o})=>o.name<0);for(let o of t){
let i=[o.at.judge,o.at.code,o.at.number],s=o.columns.map(({column:d})=>d).filter(d=>!i.includes(d)&&
E9(o,d)&&!T9(o,d)),a=e.length<2||o.isJudges||o.at.judge>=0,u=s.filter(d=>a||C9(o,d,e)),c=(r=(n=u.filter(
d=>{var p,f;return d!==o.at.institution&&Ie((f=(p=o.columns[d])==null?void 0:p.header)!=null?f:"")===
null})[0])!=null?n:u.find(d=>d!==o.at.category))!=null?r:u[0];if(c!==void 0){o.at.name=c;for(let d of[
"institution","category"])o.at[d]===c&&(o.at[d]=-1)}}}function Jf({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&xo(yn(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||$r(l.header)&&gt({kinds:o},l.column)==="words");return(a.length>0?a:s).filter(
l=>M(K(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>M(K(c))).join(`
`))}function T9({columns:e,grid:t,block:n},r){var s,a;if($r((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Ie(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>K(u[r])).filter(u=>u!=="");return o.filter(u=>Yi(u)||Ge(u).weight!==
null).length*2>o.length}function E9(e,t){var r,o;if(((o=(r=e.columns[t])==null?void 0:r.weight)!=null?
o:null)!==null||gt(e,t)!=="words"||Kf(e,t))return!1;let n=Jf(e,t);return n.length>1&&new w(n).size>n.
length*.9}function C9(e,t,n){let r=new w(Jf(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let s=Jf(
o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();function b2(e){let t=e.filter(
({at:s})=>s.code>=0);if(t.length===0||t.some(({at:s})=>s.name<0))return;
let n=t.map(R9),r=n.flat(),o=n.every(y2),i=r.every(({category:s})=>s!=="")&&y2(r);if(!(!o&&!i))for(
let{
at:s}of t)s.number<0&&(s.number=s.code),s.code=-1}var R9=e=>e.grid.values.flatMap((t,n)=>{if(n<=e.block.
bottom)return[];let r=M(Vn(e,n).name),o=nr(e,n),i=M(K(On(e,n,e.at.category)));return r===""||o===""?
[]:[{code:o,name:r,category:i}]}),D9=2;function y2(e){var i;let t=(s,a)=>{let u=new y;return e.every(
l=>{var d;let c=(d=u.get(s(l)))!=null?d:a(l);return u.set(s(l),c),c===a(l)})},n=new y;for(let{code:s,
name:a}of e)n.set(s,((i=n.get(s))!=null?i:new w).add(a));let r=[...n.values()].filter(({size:s})=>s>
1).length,o=e.every(({category:s})=>s!=="");return r>=D9&&r*2>=n.size&&t(({name:s})=>s,({code:s})=>s)&&
(!o||t(({category:s,code:a})=>`${s}
${a}`,({name:s})=>s))}m();m();function w2({grid:e,at:t},n){var c;let r=((c=e.values[n])!=null?c:[]).flatMap(
(d,p)=>te(d)||p===t.number?
[]:[{column:p,value:St(d)}]),o=r.flatMap(({value:d})=>d!==null&&d>0?d:[]);if(o.length<2||o.length<r.
length)return null;let i=g.max(t.name,t.code),s=r.map(({column:d})=>e.values.slice(n+1).flatMap(p=>{
var f;return te(p[i])?[]:(f=St(p[d]))!=null?f:[]})),a=s.map(d=>g.max(...d));return o.every((d,p)=>{
var b;
let f=(b=a[p])!=null?b:v.NaN;return f<=d&&f*2>d})?"maximum":ft(o,100,1,200,2)||o.every((d,p)=>{var f;
return d*2<g.min(...(f=s[p])!=null?f:[])})&&new w(o).size>1?"weight":null}m();var A9=6,O9=5;function v2(
e){let t=[...N9(e),...$9(e),...P9(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var fw=(e,t,n)=>({row:t,label:Vn(e,t).name,key:nr(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function N9(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-A9).flatMap(a=>{let{code:u,name:l}=Vn(t,a);if(u!==""||St(On(t,a,i.number))!==null||!te(On(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return k2(e,a,d?0:O9,_9)?l!==""&&i.code<
0?[fw(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function P9(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=Vn(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!fO(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=gw(t,i,r);return l.length>0&&I9(e,i,s)?[]:[{...fw(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function I9(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=gw(r,t,o);if(n==="statistic")return k2(
e,t,0,F9);let a=s.map(({column:d})=>i.flatMap(p=>{var f,b;return(b=St((f=r.grid.values[p])==null?
void 0:
f[d]))!=null?b:[]}));if(n==="maximum")return s.every(({value:d},p)=>{var f;return((f=a[p])!=null?f:[
]).
every(b=>b<=d)});let u=a.flat(),l=i.some(d=>d<t)&&i.some(d=>d>t),c=s.some(({value:d})=>d<g.min(...u)||
d>g.max(...u));return n==="weight"&&(ft(s.map(({value:d})=>d),1,10,100)||!l&&c)}var gw=({grid:e},t,n)=>n.
flatMap(r=>{var i;let o=St((i=e.values[t])==null?void 0:i[r]);return o===null?[]:[{column:r,value:o}
]});
function $9({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.number>=0&&St(On(e,s,r.number))!==null,
i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(s=>{let{code:a,name:u}=Vn(e,s);return o(
s)||a!==""||u===""||n.isEntry(a,u)?[]:[fw(e,s,"unnumbered")]})}var F9={numbers:1,above:1},_9={
numbers:2,
above:3};function k2({draft:e,scored:t,entryRows:n},r,o,i){let s=gw(e,r,t);if(s.length<i.numbers)return!1;
let a=n.filter(c=>c<r),u=s.map(({column:c})=>a.flatMap(d=>{var p,f;return(f=St((p=e.grid.values[d])==
null?void 0:p[c]))!=null?f:[]}));if(u.some(c=>c.length<i.above))return!1;let l=s.map(({value:c})=>c);
return VO(l,u,o)}var S2=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
M9=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function T2(e,t){let n=new w(h.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function E2(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),s=new y,a=[],u=[],l=!0,c=o.bottom,d=k=>t.some(O=>{var N;return xo(yn((N=r.values[k])==
null?void 0:N[O]))});for(let k=o.bottom+1;k<r.values.length;k+=1){if(((b=r.values[k])!=null?b:[]).every(
te))continue;let O=d(k),N={hasScores:O,isFirst:l,sinceHeader:k-c,entries:u.length},P=!Vf(e,k)&&K9(e,
k);P&&a.push(k);let I=P?"header":L9(e,k,N,n);i[k]=I,I==="header"&&(c=k),I==="section"&&s.set(k,J9(e,
k)),I==="entry"&&(l=!1,O&&u.push(k))}B9(e,i,t);let p=u.filter(k=>i[k]==="entry"),f=v2({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&U9(e,i,p,n),{roles:i,sections:s,doubtful:f,
otherHeaders:a}}
function L9(e,t,n,r){var k,O;let{grid:o,at:i}=e,s=(k=o.values[t])!=null?k:[],{code:a,name:u}=Vn(e,t),
l=n.sinceHeader<=3&&q9(e,t);if(l&&i.name>=0)return"numbers";if(Vf(e,t))return"header";let c=(O=s.map(
K).find(N=>N!==""))!=null?O:"";if(!n.hasScores&&!S2.test(c)&&W9(e,t))return"note";if(r.isEntry(a,u))
return"entry";if(!n.hasScores&&j9(e,u))return"note";if(l)return"numbers";let d=n.isFirst&&n.hasScores&&
z9(e,t)?w2(e,t):null;if(d!==null)return d;let p=u||a||K(s.find(N=>yn(N)==="text")),f=a===""&&(i.number<
0||/^[-\u20130]?$/.test(K(On(e,t,i.number)))),b=pO({code:a,name:u,label:p,first:c,isOpen:f,hasScores:
n.
hasScores,isFirst:n.isFirst});return b!==null||n.hasScores?b!=null?b:"entry":Z9(e,t,n.entries)?
"section":u===""&&a===""?"note":"entry"}var z9=(e,t)=>{let{code:n,name:r}=Vn(e,t);return n===""&&r===""&&
te(On(e,t,e.at.number))},j9=({columns:e,at:t},n)=>{var r,o;return n!==""&&M(n)===M((o=(r=e.find(({
column:i})=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function B9(e,t,n){let r=s=>n.filter(a=>{var u;return xo(
yn((u=e.grid.values[s])==null?void 0:u[a]))}).length,[o,i]=[new w,new w];for(let[s,a]of t.entries()){
let u=nr(e,s);if(a!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]=
"note":i.add(u)}}function U9(e,t,n,r){var l;let{at:o,grid:i}=e,s=g.max(...n),a=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>Vn(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!==
"entry"&&d!=="section")continue;let{code:p,name:f}=Vn(e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):
St(
(l=i.values[c])==null?void 0:l[o.number])!==null,k=o.code<0&&o.number<0&&f!==""&&!te(On(e,c,o.institution));
(d==="section"||!(b||k||r.isEntry(p,f)))&&(t[c]="note")}}function Vf({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((s,a)=>te(s)?[]:[{column:a,text:x2(s)}]),o=s=>r.length>0&&r.every((
{
column:a,text:u})=>{var l;return u===x2((l=e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;
s+=
1)if(o(s))return r.length>1||s<t.bottom&&Vf({grid:e,block:t},n+1);return!1}var x2=e=>M(K(e))||K(e);
function W9(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!te(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(Vf(e,o))return!0;return!1}function K9({grid:e,columns:t,at:n},r){var a;let o=new w(t.map(({
header:u})=>M(
u)).filter(u=>u!=="")),i=((a=e.values[r])!=null?a:[]).filter(u=>!te(u)).map(u=>M(K(u))),s=i.filter(u=>o.
has(u)).length;return s>2&&s*3>=i.length*2||G9({grid:e,columns:t,at:n},r)}function G9({grid:e,
columns:t,
at:n},r){var u;let o=[n.code,n.name,n.number,n.institution].filter(l=>l>=0),i=o.filter(l=>{var d,p,f;
let c=M((p=(d=t[l])==null?void 0:d.header)!=null?p:"");return c!==""&&M(K((f=e.values[r])==null?void 0:
f[l]))===c}),s=((u=e.values[r])!=null?u:[]).filter((l,c)=>!o.includes(c)&&!te(l));return(i.includes(
n.name)||i.includes(n.code))&&i.length>1&&s.length>1&&s.every(l=>yn(l)==="text")}var H9=/^\(?\s*(\d{1,2}|[a-z])\s*\)?\s*(?:=.*)?$/i;
function q9({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=null?a:[]).flatMap(l=>{var d;if(te(l))return[
];
let[,c=""]=(d=H9.exec(K(l)))!=null?d:[];return[/[a-z]/i.test(c)?c.toLowerCase().charCodeAt(0)-96:c===
""?v.NaN:v(c)]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return te((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!s&&((u=r[0])!=null?u:9)<=1}function Z9(e,t,n){var f,b,k;let{grid:r,at:o}=e,s=((f=r.values[t])!=null?
f:[]).flatMap((O,N)=>te(O)?[]:[{column:N,text:K(O)}]);if(s.length===0||s.length>2||!r.values.slice(t+
1).some((O,N)=>nr(e,t+1+N)!==""))return!1;let u=K(On(e,t,o.number)),{code:l,name:c}=Vn(e,t);if(M9.test(
u))return!0;let d=c!==""?c:l!==""?l:(k=(b=s[0])==null?void 0:b.text)!=null?k:"";if(s.length===1&&S2.
test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?yn(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function J9(e,t){var s,a;let{code:n,
name:r}=Vn(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(K).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var C2={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},V9=$f,Y9=new w([
"numbers","example","statistic","section","header","note","left-out"]);function R2(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>Zt(N.header)==="total")?-1:g.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:rr(P.role)?N!==u&&Zt(
P.header)!=="total":P.role==="weight"?!e.isList:P.role==="left-out"||P.role==="number"||P.role==="large"}
,c=s.name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,f=(N,P)=>N.map((I,$)=>{let F=V9[P];return Y9.
has(P)||l($)||F!==void 0&&$<c?"":F!==void 0&&$===c?F:I}),b=(N,P)=>{var I;return P<i.top?X9(N,e.isJudges&&
P===i.top-1):P<i.bottom?eq(e,P):P===i.bottom?r.map($=>Q9(e,$,u,l)):f(N,(I=t[P])!=null?I:"blank")},k=N=>{
var P;return N===i.bottom?C2.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},O=o.values.map((N,P)=>p?[...b(N,P),k(P)]:b(N,P));return{tab:o.tab,values:O}}function X9(e,t){
let n=e.some(r=>typeof r=="string"&&sa(r));return e.map(r=>{var o;return n?(o=St(r))!=null?o:r:t?"":
r})}function Q9({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Zt(i)===a?i:C2[a];let s=Zt(i);return t.role==="text"&&(s==="code"||s==="name"||
s==="institution")?"":o===n?"Total":r(o)?"":i}function eq({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(a=o.slice(-1)[0])!=null?
a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?s:""})}
function Au(e,t,n,r=()=>!1){let o=LO(e.filter(l=>!mn(l)),t);g2(o),h2(o),b2(o);let i=o.map(l=>{let c=E2(
l,T2(l,d=>Kf(l,d)),t);return{draft:tq(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>uw(l,c.
roles)),a=p2(s,t),u=i.map(({draft:l,reading:c},d)=>{var k;let p=((k=a[d])!=null?k:[]).map(O=>iq(oq(O,
t,N=>r(l.grid.tab,N)),n,t)),f=cq({draft:l,reading:c},i,n),b=[...sq(l,p,t),...f,...c.otherHeaders.map(
O=>lq(l,O)),...aq(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.
grid.values,outside:rq(l,c.roles),view:R2(l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}
var tq=(e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),nq=new w([
"entry","weight","maximum","numbers","header","section","example"]),rq=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,s)=>{var l;let a=(l=t[s])!=null?l:"blank";return s>=o.top&&s<=o.bottom||nq.has(
a)&&(a!=="entry"||nr(e,s)!=="")?i.map((c,d)=>{var p;return te((p=r.values[s])==null?void 0:p[d])?c:
""}):
[...i]})},A2=({key:e})=>`column/${e}`,O2=(e,t)=>!t.hasCriteria||t.isCriterion(e),oq=(e,t,n)=>e.role===
"criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;
function iq(e,t,n){let r=e.doubt===null?void 0:t.get(A2(e)),o=e.header===""&&e.doubt!==null?`Kolom ${Er(
e.column)}`:e.header;return r==="criterion"&&O2(o,n)?{...e,header:o,role:"criterion",doubt:null}:r===
"ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var sq=({grid:e,block:t},n,r)=>n.flatMap(
o=>{var l;if(o.doubt===null)return[];let i=oi.COLUMN.filter(c=>c!=="criterion"||O2(o.header,r)),s={
tab:e.
tab,cell:Ce(t.bottom,o.column)},a={header:o.label,column:Er(o.column),...o.doubt},u=(l=i.find(c=>c===
o.guess))!=null?l:null;return[Et("COLUMN",A2(o),s,a,{options:i,default:u})]});function aq(e){let{
grid:t,
block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=c=>new w(t.values.slice(n.bottom+1).map(d=>M(
K(d[c]))).filter(d=>d!=="")),s=i(o.name),a=r.find(({column:c})=>{if(o.name<0||c<=o.name||gt(e,c)!=="words")return!1;
if(uq(e,c))return!0;let p=[...i(c)].filter(f=>s.has(f)).length;return p>2&&p*2>s.size});
if(a===void 0)return[];let u={tab:t.tab,cell:Ce(n.bottom,a.column)},l=[Er(o.name),Er(a.column)];
return[
Et("SIDE_BY_SIDE",`side/${M(t.tab)}`,u,{columns:l})]}function uq(e,t){var s,a;let{columns:n,at:r}=e,
o=u=>gt(e,u)==="numbers",i=n.filter(u=>u.column>r.name&&u.column<t);return Ie((a=(s=n[t])==null?void 0:
s.header)!=null?a:"")==="name"&&i.some(({header:u})=>Ie(u)==="number")&&i.some(u=>Ie(u.header)===null&&
o(u.column))&&n.some(u=>u.column>t&&o(u.column))}var lq=({grid:{tab:e}},t)=>Et("OTHER_TABLE",`table/${M(
e)}/${t+1}`,{tab:e,cell:Ce(t,0)},{row:t+1});function cq({draft:e,reading:t},n,r){let o=n.filter(i=>i.
reading!==t);return t.doubtful.flatMap(({row:i,label:s,key:a,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${a}`,
p=r.get(d),f=p==="entry"||o.some(P=>D2(P,a,"entry")),b=p==="ignore"||u==="label"&&o.some(P=>D2(
P,a,l));if(t.roles[i]=!f&&(b||!c)?l:"entry",f||b||!c)return[];let{grid:k,at:O}=e,N={tab:k.tab,cell:
Ce(
i,g.max(0,O.name>=0?O.name:O.code))};return[Et("ROW",d,N,{label:s,row:i+1,doubt:u})]})}var D2=({
draft:e,
reading:t},n,r)=>!t.doubtful.some(o=>o.key===n)&&t.roles.some((o,i)=>o===r&&nr(e,i)===n);m();
function ua({criteria:e,entries:t}){let n=new w(t.map(i=>X(i.code)).filter(i=>i!=="")),r=new w(t.map(
i=>M(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>ot(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Vr(s,Ge(
i).name)),isEntry:(i,s)=>i===""?r.has(M(s)):n.has(X(i))}}m();m();m();var dq=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,
mq=/bobot|weight|proporsi|porsi|persen|%/i,pq=S.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function Yf(e,t){
var r;if(t.length<2)return null;let n=t.map(o=>fq(e,o));if(n.every(o=>o.length>0)){let o=fd(n.map(i=>{
var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?a:null}));return(r=
o!=null?o:gq(e,n))!=null?r:hq(e,n)}return yq(e,t)}function fq(e,t){return e.flatMap((n,r)=>n.flatMap(
(o,i)=>{let s=K(o).replace(dq,"");return s!==""&&ot(s,{name:t})?[{row:r,column:i,weight:Ge(s).weight}
]:
[]}))}var fd=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?Cu(t):
null};
function gq(e,t){var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=
c.find(f=>f.column===o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=g.max(...i.
map(c=>{var d,p;return(p=(d=e[c])==null?void 0:d.length)!=null?p:0})),a=g.min(...i),u=x.from({length:
s},
(c,d)=>d).flatMap(c=>{let d=c>o?fd(i.map(f=>{var b;return gd((b=e[f])==null?void 0:b[c])})):null,p=e.
slice(0,a).some(f=>mq.test(K(f[c])));return d!==null&&(p||ft(d,10,100))?[{weights:d,isHeaded:p}]:[]}
),
l=(r=u.find(({isHeaded:c})=>c))!=null?r:u[0];if(l!==void 0)return l.weights}return null}function hq(
e,t){
var n;for(let{row:r}of(n=t[0])!=null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==
null?void 0:u.column)!=null?l:-1});if(o.includes(-1))continue;let i=g.min(...o),s=e.filter(a=>a.slice(
0,i).some(u=>sa(K(u)))).map(a=>fd(o.map(u=>gd(a[u])))).find(a=>a!==null);if(s!==void 0)return s}
return null}
function yq(e,t){var n;for(let r of e.flat().map(K)){if(!/%|persen|bobot|weight/i.test(r))continue;
let o=(n=
fd(t.map(i=>bw(r,i))))!=null?n:fd(t.map(i=>yw(r,S.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${hw(
i)}`)));if(o!==null)return o}return null}var hw=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),yw=(e,t)=>{
var r;let n=(r=new RegExp(t,"iu").exec(e))==null?void 0:r[1];return n===void 0?null:v(n.replace(",",
"."))},bw=(e,t)=>{var n;return(n=yw(e,hw(t)+pq))!=null?n:/bobot|weight/i.test(e)?yw(e,S.raw`${hw(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};function gd(e){return typeof e!="string"?St(e):St(e.replace(
/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,
"").replace(/[\s)]+$/,""))}function Xf({columns:e,lines:t,outside:n,above:r},o){let i=o.map(a=>{var u,
l;return(l=(u=e.find(c=>ot(
c.name,{name:a})))==null?void 0:u.column)!=null?l:-1}),s=g.min(...i);for(let[a,u]of n.entries()){let l=i.
flatMap(b=>{var k;return(k=gd(u[b]))!=null?k:[]}),d=[...u.keys()].filter(b=>!te(u[b])&&!i.includes(b)).
every(b=>b>s&&gd(u[b])!==null),p=l.every((b,k)=>{var O;return k===0||b===((O=l[k-1])!=null?O:0)+1});
if(l.length<i.length||!d||p||new w(l).size===1||a>=r.length&&!ft(l,1,100))continue;let f=i.every((b,
k)=>{
var I;let O=t.flatMap(({values:$})=>{var F;return(F=ct($[b]))!=null?F:[]}),N=g.max(...O),P=(I=l[k])!=
null?I:0;return O.length>0&&N<=P&&N*2>P});return{numbers:l,areMaxima:f}}return null}function N2(e,t){
for(let n of e){let r=bq(n,t);if(r!==null)return{tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function bq(e,t){if(t.length<2)return null;let n=Yf(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=Xf(e,t);return r!==null&&!r.areMaxima?{weights:Cu(r.numbers),isOpen:!1}:
vq(
e,t)}var wq=/bobot|weight|pembobotan|proporsi/i;function vq({outside:e},t){var n;for(let r of e.flat(
).
map(K)){if(!wq.test(r))continue;let o=t.map(s=>{var a;return(a=bw(r,s))!=null?a:0});if(o.some(s=>s>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(s=>v(s.replace(
",",
".")));if(!(i.length<2||new w(i).size<2))return{weights:i.length===t.length?Cu(i):t.map(()=>0),
isOpen:!0}}
return null}m();var kq=20,xq=.005;function P2(e,t,n,r){let o=[...n.map(a=>I2(a,r)),Tq(n,r)],i=new y(
e.lines.map(a=>[
Tu(a),e.values.indexOf(a.values)])),s=g.max(0,...t.map(a=>a.length));for(let a=0;a<s;a+=1)for(let u of o){
let l=[...i].flatMap(([d,p])=>{var k;let f=St((k=t[p])==null?void 0:k[a]),b=u.get(d);return f===null||
b===void 0?[]:[{value:f,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+2)continue;let c=Hf(
l,1);if(!(c===null||c.evidence<kq)){if(c.derived.kind==="sum"||c.derived.kind==="mean")return null;
if(c.
derived.kind==="weighted"&&c.derived.weights.every(d=>d>xq))return Sq(c.derived.weights,l)}}return null}
function Sq(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>g.round(s/n*100)/100*n),o=To(t.map(({value:
s})=>s));
return t.every(({value:s,sources:a})=>g.abs(s-a.reduce((u,l,c)=>{var d;return u+l*((d=r[c])!=null?d:
0)},0))<=2*o)?r:[...e]}function I2(e,t){let n=t.map(r=>{var o,i;return(i=(o=e.columns.find(s=>ot(s.name,
{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.flatMap(r=>{let o=n.flatMap(i=>{
var s;return(s=ct(r.values[i]))!=null?s:[]});return o.length===t.length?[[Tu(r),o]]:[]}))}function Tq(
e,t){
let[n=new y,...r]=e.map(o=>I2(o,t));return new y([...n].flatMap(([o,i])=>{let s=[i,...r.flatMap(u=>{
var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.reduce((c,d)=>{var p;return c+
((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:[]}))}function $2(e,t,n){let r=N2(
t,n);if(r!==null)return r;let o=e.filter(s=>!mn(s));for(let s of o){let a=Yf(
s.values,n);if(a!==null)return{tab:s.tab,from:"written",weights:a}}let i=[...Au(o,ua({criteria:[],
entries:[]}),
new y).values()];for(let s of i){let a=ta(s.view,s),u=a===null?null:P2(a,s.values,t,n);if(u!==null)return{
tab:s.tab,from:"totals",weights:u}}return null}m();function Qf(e){var s;let t=L2(e),n=j2(t).filter(a=>a.length>1),
r=(s=_2(n))!=null?s:t.length===1?t:_2(
Eq(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return ww(e,z2(o.table,i))}function ww(e,t){let n=L2(e),r=j2(n).filter(s=>s.length>
1),o=t.map(s=>M(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>ot(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function M2(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=z2(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function L2(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new w(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=LA(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var z2=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),F2=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function _2(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||F2(r)-F2(n)||e.indexOf(n)-e.indexOf(r));return t}function j2(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function Eq(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();var B2=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>ot(r.name,{name:o}))).flatMap(({
column:r})=>n.
lines.flatMap(o=>{var i;return(i=ct(o.values[r]))!=null?i:[]}))),U2=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function W2(e,t){var r;let n=B2(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>U2(n,o)))!=null?r:100}function K2(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>ot(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>hO(i,t)),...e.flatMap(i=>{let s=Xf(i,t);return s!=null&&s.areMaxima?[s.numbers]:[]})],r=i=>i.
every((s,a)=>{var u;return s!==null&&s>0&&U2(B2(e,[(u=t[a])!=null?u:""]),s)});return(o=n.find(r))!=null?
o:null}m();var vw=.051,Cq=4,Rq=(e,t)=>({table:e,lines:new y([...e.lines].reverse().map(n=>[Tu(n),n])),
columns:t.
map(n=>{var r,o;return(o=(r=e.columns.find(i=>ot(i.name,{name:n})))==null?void 0:r.column)!=null?o:-1}
)}),
Dq=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=ct(r.values[n]))!=null?o:[
]}));
function Aq(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,i,s,a]=[0,0,0,0,0],u=g.max(
vw,To(Dq(e)));for(let l of e.table.lines){let c=Tu(l);for(let[d,p]of e.columns.entries()){let f=ct(l.
values[p]),b=n.flatMap(({lines:O,columns:N})=>{var P,I,$;return($=ct((I=O.get(c))==null?void 0:I.values[
(P=
N[d])!=null?P:-1]))!=null?$:[]});if(f===null||b.length<2)continue;let k=b.reduce((O,N)=>O+N,0);a+=1,
g.abs(f-k/b.length)<=u&&(o+=1),g.abs(f-k)<vw&&(i+=1),g.abs(f-g.max(...b))<vw&&(s+=1),new w(b).size>1&&
(r+=1)}}return r>=Cq&&(o===a||i===a||s===a)}var Oq=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
Nq=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,G2=e=>`summary/${M(e)}`;
function H2({tables:e,criteria:t},n,r){let o=e.map(s=>Rq(s,t));return o.filter(s=>Aq(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(G2(s));return a!==void 0?a==="ignore":Oq.test(s)&&!Nq.test(s)?!0:(n.push(
Et("SUMMARY",G2(s),{tab:s},{tab:s})),!1)})}var Ou=(e,t,n)=>n.indexOf(e)===t;function q2(e,t,n,{facts:
r,questions:o,answers:i,foreign:s},a){var Te,
ee;let u=e.desks.map(ge=>ge.table),l=ge=>n.includes("criteria")?Qf(ge):ww(ge,Ze(t,e.stage).map(ze=>ze.
name)),c=(Te=l(u))!=null?Te:a||e.layout!==null?M2(u):null;if(c===null)return null;let d=l(u)===null,
p=H2(c,o,i),f=c.tables.filter(ge=>!p.includes(ge));for(let{tab:ge}of p)r.push({kind:"TAB_LEFT",sure:
!1,
params:{tab:ge,reason:"summary"}});let b=f.length<c.tables.length&&(ee=l(f))!=null?ee:c,{tables:k}=b,
O=n.includes("criteria")?wO(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.includes("criteria")?vO(k,O,
i):null;P!==null&&o.push(P);let I=Pq(e,k);if(o.push(...bO({...e,desks:I},O,i)),!n.includes(
"criteria"))
return{...e,desks:I,criteria:[],isOpen:d,names:O};let $=K2(k,O),F=$!=null?$:O.map(()=>W2(k,O)),L=gO(
k,O,F),B=L.from==="equal"&&$!==null&&new w($).size>1,U=$2(s(),k,O),z=L.from==="equal"&&!B&&(U==null?
void 0:U.from)==="written"&&!U.isOpen&&ft(U.weights,100),W=B?F:z?U.weights:L.weights,G=L.from!=="equal",
V=CO(k,O,{taken:W,max:F,isRead:G,byMaxima:B,elsewhere:U},i);V.question!==null&&o.push(V.question);
let{weights:fe}=V;r.push({kind:"CRITERIA",sure:k.length>1&&!d,params:{stage:N,names:O}},z?{kind:
"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:U.tab}}:{kind:"WEIGHTS",sure:L.from!=="equal",
params:{from:B?
"maxima":L.from,stage:N}},{kind:"SCALE",sure:$!==null,params:{max:F.filter(Ou),from:$===null?
"scores":
"written",stage:N}});let Q=O.map((ge,ze)=>{var Ye,Kt;return{stage:e.stage.name,name:ge,weight:(Ye=fe[
ze])!=
null?Ye:1,min:0,max:(Kt=F[ze])!=null?Kt:100,description:""}});return{...e,desks:I,criteria:Q,isOpen:
d,
names:O}}var Pq=({desks:e},t)=>e.filter(n=>t.includes(n.table));m();function Z2(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return HA(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:ta(n,t),shared:Qb(n),isOther:!1}}var Nu=(e,t=[])=>(
{
reason:e,tabs:t});function J2(e,t,n){var f,b;let r=n.flatMap(({table:k,shared:O})=>k===null||O!==null?
[]:[k]),o=n.filter(k=>k.shared!==null);if(e.stages.some(k=>k.scoreTab!==void 0))return Iq(e.stages,o);
let{sets:i,unclear:s}=CA(r.map(k=>k.tab));if(e.stages.length>1)return kw(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return Nu("nothing");let u=t?i.find(k=>M(k.stage)===M(a.name)):void 0;if(u!==void 0)return kw(
[a],[u],r);if(s&&!t)return Nu("stages",r.map(k=>k.tab));if(i.length>1&&!t){let k=i.map(O=>({...a,
name:O.
stage,advance:null}));return kw(k,i,r)}let l=((b=(f=Qf(r))==null?void 0:f.tables.length)!=null?b:0)>
1,c=o.filter(k=>{var O;return((O=k.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let k=d.map(O=>O.grid.tab);return k.length>1?Nu("several-shared",k):t?Nu(
"stage-tab",k):[V2({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(k=>(
{
label:k.tab,table:k})),layout:null}]}function V2(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=ta(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function Iq(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return M(s.grid.tab)===M((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?V2(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Nu("unclear-judges",r):n.filter(o=>"desks"in o)}function kw(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>M(l.stage)===M(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Nu("stages",
o):r}m();function Y2(e,t,n,r){let o=e.filter(a=>a.layout===null).flatMap(a=>a.desks.map(u=>u.table.tab)),
i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(a)),s=e.flatMap(({layout:a,
desks:u,
stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:a!=="totals",params:{tab:(c=l.scoreTab)!=
null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.length>1?[{kind:"STAGES",sure:!1,
params:{
stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],...o.length>0?[{kind:"JUDGE_TABS",sure:i&&
t.length>1,params:{tabs:o}}]:[],...s]}m();var $q={sum:"sum",mean:"mean",weighted:"weighted",weight:
"weight",statistic:"statistic",rank:"rank",
number:"number",large:"large",text:"text","left-out":"left-out"};function X2(e){var r,o;let t=new y,
n=new y;for(let{columns:i,rows:s,tab:a,values:u}of e){for(let{role:l,label:c}of i){let d=$q[l];if(d===
void 0||c==="")continue;let p=`${d} ${M(c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:
{
header:c,reason:d}})}for(let[l,c]of s.entries()){if(c==="entry"||c==="blank")continue;let d=c,p=(o=(
(r=
u[l])!=null?r:[]).map(K).find(b=>b!==""))!=null?o:"",f=d==="note"?d:`${d} ${M(p)}`;n.has(f)||n.set(f,
{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,label:p,reason:d}})}}return[...t.values(),...n.values(
)]}m();var Fq=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
_q=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
Mq=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,Lq=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
zq=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,jq=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(K).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),Q2=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function e1(e){let t=e.map(i=>Bq(jq(i))),[n={}]=t,r=h.keys(n),o=i=>t.every(s=>{var a,u;return M((a=s[
i])!=
null?a:"")===M((u=n[i])!=null?u:"")});return h.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function Bq(
e){
let t={},n=e.map(a=>{var u;return(u=Mq.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>Lq.test(a));r!==void 0&&(t.government=Q2(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=zq.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
Q2(o.trim()));let i=e.find(a=>Fq.test(a)),s=i==null?void 0:i.replace(_q,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();function xw(e){var o,i,s,a;let t=(u,l)=>l.length===0?
null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(
({table:u})=>u==null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(
l=>l.some(c=>typeof c=="number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:
t("turned",r.filter(({grid:u})=>Uq(u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?
s:t("not-entries",r.filter(({grid:u})=>Wq(u))))!=null?a:{reason:"nothing",tabs:[]}}var Uq=e=>e.values.
slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n=="string"&&
/^(?:kriteria|criteri|aspek|indikator|unsur)/i.
test(n.trim()))&&t.filter(n=>typeof n=="string"&&n.trim()!==""&&!Ji(n)).length>2),Wq=e=>Lf(e,g.min(9,
e.values.length));m();var hd=e=>`hidden/${M(e)}`,Sw=({criteria:e},{structures:t})=>[...t.values()].flatMap(
({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&ot(a,i)))||e.length===0?[]:[Et("HIDDEN",hd(n),
{tab:n},{tab:n})]);m();function Tw(e,t){let[n,r]=[M(e),M(t)];if(n===""||r===""||n===r)return!1;let[o,
i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Vr(e,t)&&!Kq(e,t)}var t1=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function Kq(e,t){let[n,r]=[new w(t1(e)),new w(t1(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>g.min(n.size,r.size)}function Ew(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new w(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!Tw(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var f;let p=r.get((f=d.
entry)!=null?f:"");return p!==void 0&&o.has(p.code)&&Tw(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[n1(`names/${M(i.tab)}`,l,a.length)]:a.
map(d=>n1(`names/${M(i.tab)}/${X(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var n1=(e,{
sheet:t,
row:n,entry:r},o)=>{var s;let i={tab:t.tab,cell:Ce(n.row,(s=t.nameColumn)!=null?s:0)};return Et(
"NAMES",e,i,{code:r.code,one:r.name,other:n.name,count:o})};var Gq=e=>"reason"in e;function Cw(e,t,n,
{grids:r,structures:o,answers:i},s){let a=r.map(ee=>Z2(ee,o.
get(ee.tab))),u=J2(e,n,a);if(Gq(u))return u;let l=[],c=[],d=[],p=u.flatMap(({desks:ee,stage:ge})=>[
ge.
scoreTab,...ee.map(({table:ze})=>ze.tab)]),f=()=>s.names.filter(ee=>!p.includes(ee)).map(s.read);for(
let ee of u){
let ge=q2(ee,e,t,{facts:l,questions:c,answers:i,foreign:f},u.length>1);if(ge===null)return xw(a);if(
MA(
ge.names))return{reason:"turned",tabs:ge.desks.map(({table:ze})=>ze.tab).filter(Ou)};d.push(ge)}if(t.
length===Vi.length&&!d.some(ee=>Jq(ee,a)))return{reason:"no-sign",tabs:d.flatMap(ee=>ee.desks.map(ge=>ge.
table.tab)).filter(Ou)};let b=d.flatMap(ee=>ee.desks.map(ge=>ge.table)),[k,...O]=b;if(k!=null&&k.isRepeated&&
O.length===0)return{reason:"unclear-judges",tabs:[k.tab]};let N=d.flatMap(ee=>ee.names).filter(Ou),P=t.
includes("judges")?sO(d):e.judges,I=t.includes("entries")?Vq(b,N,a,l):e.entries,$=!n&&(d.length>1||d.
some(ee=>ee.stage.scoreTab!==void 0)),F=$?uO(d):e.stages,L=t.includes("criteria")?lO(d):e.criteria,B=e1(
b),z=!n&&d.length===1&&t.includes("entries")&&t.includes("judges")?SA(r1(d),i):{question:null,
settings:{}};
z.question!==null&&c.push(z.question);let W={...qq(e.settings,B),...z.settings},G={...e,settings:W,
stages:F,
criteria:L,entries:I,judges:P};if(t.some(ee=>G[ee].length===0))return xw(a);if(t.includes("judges")&&
!aO(G,d,s.names))return{reason:"unbound",tabs:d.flatMap(ee=>ee.desks.map(ge=>ge.table.tab)).filter(
Ou)};
let V=a.flatMap(({structure:ee})=>ee!==void 0&&b.some(({tab:ge})=>ge===ee.tab)?ee:[]),fe=[...b.map(
ee=>ee.
tab),...l.flatMap(ee=>ee.kind==="ENTRY_LIST"||ee.kind==="TAB_LEFT"?ee.params.tab:[])],Q=ad([...Zq(a,
b),...c,...AA(r1(d),!t.includes("judges"),i)]),Te=[...Y2(d,P,$,F),...l,...h.keys(B).length>0?[Hq(B)]:
[],...X2(V),...WA(a,fe,s)];return{competition:G,hasStages:$,facts:UA(Te,Q),findings:t.includes(
"entries")?BA(d):[],questions:Q}}var Hq=({competition:e="",year:t="",city:n="",government:r=""})=>({
kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),qq=(e,t)=>({...e,...h.fromEntries(
h.entries(t).filter(([n])=>e[n]===""))}),r1=e=>e.flatMap(({layout:t,desks:n})=>t===null?n.map(({
table:r})=>r):
[]),Zq=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:[]);
function Jq(e,t){
return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===
n.tab);return r!==void 0&&Lf(r.grid,n.above.length)})}function Vq(e,t,n,r){let o=Su(e,t),i=ld(e),s=new w(
e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.tab)).map(u=>jA(o,i,u)).find(u=>u!==null);return r.
push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),a?(r.push({kind:
"ENTRY_LIST",
sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}}),a.entries.map(u=>({...Pp,...u}))):o}m();
function Yq(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function eg(e,t){var u,l,c;let{stages:n,entries:r}=t,o=dt(e,Va);if(o===null||!o.columns.has(
"entry")||!o.columns.has("judges"))return null;let i=new y,s=[],a=[];for(let d of o.rows){let p=$=>K(
d.cell($)),f=Yq(p("stage"),n),b=r.find($=>X($.code)===X(p("entry"))),k=($,F,L=p($),B=[])=>{let U={
setting:`assignment.${$}`,value:L,reason:F,allowed:B},z=f===void 0?{}:{stage:f.name};s.push({code:
"SETTING_INVALID",severity:"error",...z,...nt(o,d.row,$),params:U})};if(f===void 0&&k("stage",
"unknown-reference",p("stage"),n.map($=>$.name)),b===void 0&&k("entry","unknown-reference"),f===void 0||
b===void 0)continue;
let O=(u=i.get(f.name))!=null?u:new y;if(i.set(f.name,O),O.has(b.code)){k("entry","duplicate");
continue}
let N=rt(t,f),{found:P,unknown:I}=Xq(d,N);for(let $ of I)k("judges","unknown-reference",$,N.map(F=>F.
code));O.set(b.code,P),a.push({stage:f.name,entry:b.code,row:d.row,cell:(c=(l=nt(o,d.row,"judges"))==
null?void 0:l.cell)!=null?c:null})}return{assignment:i,findings:s,rows:a,table:o}}function Xq(e,t){
let n=Ii(
e.cell("judges"));return{found:t.filter(r=>n.some(o=>xu(o,r))).map(({code:r})=>r),unknown:n.filter(r=>!t.
some(o=>xu(r,o)))}}m();function Qq(e){var r,o;let t=new y;for(let{length:i}of e.values())t.set(i,((r=t.get(
i))!=null?r:0)+1);
let[n]=[...t].sort((i,s)=>s[1]-i[1]||s[0]-i[0]);return(o=n==null?void 0:n[0])!=null?o:0}function tg(
e,t,n,r,o){
let i=e.entries.filter(({code:P,status:I})=>I==="running"&&n.has(P)),s=new y(i.map(({code:P})=>{var I;
return[P,(I=n.get(P))!=null?I:[]]})),a=rt(e,t),u=(P,I=null)=>({code:"ASSIGNMENT_CAUTION",severity:P.
reason==="loads"?"info":"warning",stage:t.name,...o(I),params:P}),l=Or(e),c=i.flatMap(P=>a.flatMap(I=>{
var L;let $=(L=s.get(P.code))!=null&&L.includes(I.code)?l(I,P):null,F={reason:"conflict",judge:I.code,
entry:Je(P),why:$};return $===null?[]:[u(F,P.code)]})),d=r!=null?r:Qq(s),p=i.filter(({code:P})=>{var I,
$;return(($=(I=s.get(P))==null?void 0:I.length)!=null?$:0)<d}),f=[...Lc(s,a.flatMap(({code:P,
unavailable:I})=>I?
[]:[P]))].map(([P,I])=>({judge:P,entries:I})),[b,...k]=f.sort((P,I)=>P.entries-I.entries),O=k[k.length-
1],N=Xs(a.map(({code:P})=>P),s.values());return[...c,...p.length===0?[]:[u({reason:"few",entries:p.map(
Je),readings:d})],...b===void 0||O===void 0||O.entries-b.entries<2?[]:[u({reason:"loads",least:b,
most:O})],
...N.length<2?[]:[u({reason:"disconnected",groups:N})]]}m();function eZ(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function tZ(e,t){if(te(e))return null;let n=ct(e);return n===null?"not-a-number":v.isInteger(
n)&&n>=t?n:"out-of-range"}function ng(e,{stages:t,entries:n}){var a,u;let r=dt(e,Xa),o=[],i=[],s=[];
for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=F=>K(c(F)),p=eZ(d("stage"),t),f=n.
find(F=>X(F.code)===X(d("entry"))),b=(F,L,B=d(F),U=[])=>{let z={setting:`plenary.${F}`,value:B,
reason:L,
allowed:U},W=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...W,
...nt(r,l,F),params:z}),null},k=(F,L)=>{let B=tZ(c(F),L);return typeof B=="string"?b(F,B,c(F)):B};if(
p!==
void 0&&f!==void 0){let F=s.some(L=>L.stage===p.name&&L.entry===f.code);if(s.push({stage:p.name,
entry:f.
code}),F&&!te(c("rank"))){b("entry","duplicate");continue}}if(te(c("rank")))continue;p===void 0&&b(
"stage","unknown-reference",d("stage"),t.map(F=>F.name)),f===void 0&&b("entry","unknown-reference");
let O=k(
"rank",1),N=k("computed",1),[P,I]=[k("votesFor",0),k("votesAgainst",0)];if(O!==null&&O!==N&&d(
"reason")===""&&b("reason","empty"),p===void 0||f===void 0||O===null)continue;let $=nt(r,l,"rank");o.push(
{stage:p.name,entry:f.code,computed:N,rank:O,reason:d("reason"),votesFor:P,votesAgainst:I,tab:e.tab,
cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();function rg(
e,{stages:t,entries:n}){let r=dt(e,Ya);if(r===null||!r.columns.has("occasion")||!r.columns.
has("date"))return null;let o=[],i=null;return{slots:r.rows.flatMap(({row:a,cell:u})=>{var O,N,P,I,$,
F;let l=(L,B)=>{let U={setting:`schedule.${L}`,value:u(L),reason:B,allowed:[]};return o.push({code:
"SETTING_INVALID",severity:"warning",...nt(r,a,L),params:U}),null},c=L=>{var B;return te(u(L))?null:
(B=
Rp(u(L)))!=null?B:l(L,"not-a-time")},d=K(u("entry")),p=n.find(L=>X(L.code)===X(d));d!==""&&p===void 0&&
l("entry","unknown-reference");let f=te(u("date"))?i:(N=(O=Cp(u("date")))==null?void 0:O.from)!=null?
N:l("date","not-a-date");if(i=f,f===null||d!==""&&p===void 0)return[];let b=K(u("occasion")),k=t.find(
({name:L})=>M(L)===M(b));return[{occasion:(P=k==null?void 0:k.name)!=null?P:b,stage:(I=k==null?void 0:
k.name)!=null?I:null,date:f,start:c("start"),end:c("end"),place:K(u("place")),room:K(u("room")),
entry:($=
p==null?void 0:p.code)!=null?$:null,at:(F=nt(r,a,"start"))!=null?F:{tab:e.tab}}]}),findings:o,table:
r}}m();m();var Eo=e=>`${S(g.floor(e/60)).padStart(2,"0")}.${S(e%60).padStart(2,"0")}`,Pu=({start:e,
end:t})=>e===
null?"":t===null?Eo(e):`${Eo(e)}\u2013${Eo(t)}`,yd=(e,t)=>{var n,r;return e.date===t.date?((n=e.start)!=
null?n:0)-((r=t.start)!=null?r:0)||(e.room<t.room?-1:v(e.room>t.room)):e.date<t.date?-1:1},es=({
schedule:e=[]},t)=>e.
flatMap(n=>n.entry!==null&&n.stage===t.name?[{...n,entry:n.entry}]:[]).sort(yd);function nZ(e,t){var o;
if(e.date!==t.date||e.start===null||t.start===null)return!1;let[n,r]=e.start<=
t.start?[e,t]:[t,e];return n.start===r.start||((o=n.end)!=null?o:0)>r.start}function o1({slots:e},t){
var c;let n=d=>{let p=t.entries.find(f=>f.code===d);return p===void 0?"":Je(p)},r=d=>n(d.entry)||d.occasion,
o=[],i=(d,p)=>{let f=d.stage===null?{}:{stage:d.stage};o.push({code:"SCHEDULE_CLASH",severity:
"warning",...f,...d.at,params:p})};for(let[d,p]of e.entries()){p.start!==null&&p.end!==null&&p.end<=p.start&&
i(p,{reason:"backwards",what:r(p)});let f=e.slice(0,d),b=f.find(N=>p.entry!==null&&N.entry===p.entry&&
N.occasion===p.occasion);b!==void 0&&i(p,{reason:"twice",what:r(p)});let k=N=>M(N.room)===M(p.room)&&
M(N.place)===M(p.place),O=f.find(N=>N!==b&&nZ(N,p)&&k(N));O!==void 0&&i(p,{reason:"room",what:r(p),
other:r(
O)})}let[s]=t.stages,a=new w(s===void 0?[]:es({schedule:e},s).map(({entry:d})=>d)),u=t.entries.filter(
({code:d,status:p})=>p==="running"&&!a.has(d)),l=(c=e[0])==null?void 0:c.at.tab;if(a.size>0&&u.length>
0&&s!==void 0&&l!==void 0){let d={reason:"left-out",entries:u.map(Je)};o.push({code:"SCHEDULE_CLASH",
severity:"warning",stage:s.name,tab:l,params:d})}return o}m();m();var rZ=16,Rw=(e,t)=>t(E.stringify(
[e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,rZ);function og(e,t,n){var a,u;let r=new y,o=new y;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,Nf(l));for(let c of Nf(l))o.has(c)||o.set(c,l)}let i=new y,s={confirmed:[],
unconfirmed:[],missing:new y};for(let l of e){let c=Rw(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var f;
return!((f=
i.get(l))!=null?f:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var oZ="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function Dw(e){var r;let t=[...e.slice(0,20)].map(o=>v.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=x.from({length:16},(o,i)=>oZ[v.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var i1=8;function s1(e){let t=S(v.parseInt(e.slice(0,12),16)%10**
i1).padStart(i1,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var a1=(e,t)=>t.includes(s1(e))?s1(e):Dw(
e);var iZ=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),sZ=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function lt(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:a1(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(sZ)]},e.map(
({name:n})=>iZ(n)))}var wn=(e,t)=>e.find(n=>n.stage===t);m();var l1={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:_("Tahap","Stage"),width:140},
{key:"code",header:_("Kode Penetapan","Decision Code"),width:110},{key:"at",header:_("Waktu","Time"),
width:150},{key:"by",header:_("Pelaku","By"),width:200},{key:"method",header:_("Metode","Method"),
width:110},
{key:"version",header:_("Versi Aturan","Rules Version"),width:90},{key:"hash",header:_("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:_("Bagian","Part"),width:70},{key:"content",header:_(
"Isi","Content"),width:300}]},aZ=3e4;function u1(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${aZ}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var c1="B";function d1(e,t,n,r,o){let i=e.flatMap(a=>[...u1(a.text).map((u,l)=>({...a,part:
S(
l+1),content:u})),...u1(a.testimony).map((u,l)=>({...a,part:`${c1}${l+1}`,content:u}))]),s=l1.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return Ot(t,r,o,s,i,0)}
function Iu(e){
var r;let t=e===null?null:dt(e,l1),n=new y;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=K(
o("stage")),s=n.get(i),a=S(o("content")),u=K(o("part")).startsWith(c1);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:K(o("code")),at:K(o(
"at")),
by:K(o("by")),method:K(o("method")),version:K(o("version")),hash:K(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function ig({testimony:e}){try{let t=E.parse(e);return x.isArray(t.ranking)&&
x.isArray(t.printed.judges)?t:null}catch{return null}}function $u({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(x.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var Aw="#d9e2f3";function or(e,t){var n;for(
let r=1;;r+=1){let o=Hb(e.name,r),i=Oe().getSheetByName(
o);if(m1(i)){tn({...e,name:o},t);return}let s=uZ(i);if(Zb((n=s[0])==null?void 0:n[0])){t.isShut(o)||
br(o,t.admins()),lZ(s,e)||f1(i,e),p1(o,e,i.getLastRow(),i.getLastColumn());return}}}function tn(e,t){
var r;let n=(r=Oe().getSheetByName(e.name))!=null?r:Ow(e.name);t!==void 0&&br(e.name,t.admins()),f1(
n,e),p1(e.name,e,0,0)}function Ow(e){let t=Oe().getActiveSheet(),n=Oe().insertSheet(e,Oe().getSheets(
).
length);return Oe().setActiveSheet(t),n}var m1=e=>e===null||e.getLastRow()===0;function Nt(e){for(
let t=1;;t+=
1){let n=Hb(e,t);if(m1(Oe().getSheetByName(n)))return{name:n,grid:null};let r=_e(n);if(mn(r))return{
name:n,grid:r}}}function uZ(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.getLastColumn())).
getValues()}function lZ([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return S(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function p1(e,t,n,r){let o=g.max(t.values.length,n),i=g.
max(t.widths.length,r),s=x.from({length:o},(a,u)=>x.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));Yt(e,0,0,s,t.formats)}function f1(e,t){let n=t.widths.length,r=t.headerRow+
1;ei(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of ts(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of ts(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),jS(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Aw),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function ts(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function g1(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=og(e,
t,Qe),s=o.length===0?[]:cZ(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new w([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var k,O;let c=a.filter(N=>N.stage===l),{tab:d=Z.plenary[
n.
settings.language],cell:p=null}=(k=c[0])!=null?k:{},f={entries:c.map(({entry:N})=>N),missing:(O=i.get(
l))!=null?O:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:f}})}}function cZ(e,t,{stages:n,settings:r}){let o=lt(n,t),i=({stage:a})=>{var u;
return((u=wn(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=Iu(Nt(Z.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=wn(o,a.stage),l=s.find(({stage:f})=>f===a.stage),c=l===void 0?
null:$u(l);if((u==null?void 0:u.status)!=="decided"||c===null||Qe(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
f=>E.stringify(f)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var bd={part:"history",tab:
Z.history,columns:[{key:"at",header:_("Waktu","Time"),width:150},{key:"by",
header:_("Pelaku","By"),width:200},{key:"action",header:_("Tindakan","Action"),width:130},{key:
"detail",header:_("Rincian","Detail"),width:380},{key:"run",header:_("Proses","Run"),width:90},{key:
"hash",
header:_("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:_("Tahap","Stage"),width:140},{
key:"chain",header:_("Rantai","Chain"),width:140}]};function h1(e){var s,a,u;let t=e===null?null:dt(
e,bd),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=P=>K(c(P)),p={row:
l,
texts:Of(d),chain:d("chain")};r.push(p);let f=jn(d("action"),wu);if(f===void 0)continue;let[b,k,O,N]=[
$c(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:k,action:f,detail:O,run:N,hash:
d(
"hash"),stage:d("stage")}})}let o=Af(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new y}}m();m();
m();m();function wd(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var dZ={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},y1=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${dZ[t][r]}`),
t);function b1(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Fu=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
w1={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${b1(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Fu(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${b1(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${Fu(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${Fu(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=y1(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=y1(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${wd(e.amount,"id")}.`,
`Prize ${wd(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Fu(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${Fu(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${Fu(n,
r)}${l}.`)}};m();m();var v1={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},mZ={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Nw=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),k1=(e,t)=>v1[t][e],
x1=(e,t)=>mZ[t][e];function _u(e,t,n=!1){let r=v1[t][e].split(" ").map(Nw).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var pZ=6,fZ=BigInt(0);function gZ(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==fZ)return!1;return!0}
function Mu(e,t,n){if(gZ(e,n))return n;let r=fn(t(e),n);for(let o=n;o<n+pZ;o+=1){let i=e.map(s=>qr(s,
o));if(fn(t(i),n)===r)return o}return n+2}var sg=new Ke(0),Pw=(e,t,n)=>Zn(wr(e,t),n);function S1(e,t,
n){let r=n;if(gn(e,t)===0)return r;for(;fn(
e,r)===fn(t,r);)r+=1;return r}var vd=(e,t)=>_i[e].name[t];function kd(e,t,n,r){let o=S1(e.value,t,e.
metric==="majority"?0:n);return[Pw(e.value,o,r),Pw(t,o,r)]}function T1(e,t,n){let r=k1(n,e),o=new y,
i=(s,a)=>Pw(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:Nw(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,S1(s,sg,t)),plain:s=>Zn(wr(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=Mu(a,Dn,t),c=n==="points"&&a.length>2?Mu([...a].sort(gn).slice(1,-1),Dn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,g.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var E1={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=Y(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var C1={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",unassigned:
"bukan bagiannya menurut Pembagian Juri",incomplete:"nilai belum lengkap"},en:{recused:
"stepped aside (BK)",conflict:"conflict of interest",unassigned:"not theirs by the assignment",
incomplete:"scores incomplete"}},hZ={
id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini","no-judge-effect":
"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},en:{given:"from the settings",estimated:
"estimated from the scores of this stage","no-judge-effect":"no difference in severity found",
"too-few-scores":"too few scores to estimate it from"}};function yZ(e,{text:t,
plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var s,a;return i.weight.
equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t("bobot kriteria sama","equal weights"):t(`bobot ${r.join(
", ")}`,`weights ${r.join(", ")}`)}var ag=({judge:e,score:t,alike:n},r,{points:o,text:i})=>`${e} ${o(
t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;function bZ(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var R1={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:s,points:a,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${Fi[e].score[c]}`:"",f=i(p===""?" dari":""," of"),b=t.length,k=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
O=o.once(n,()=>yZ(n,o));return`${s} ${a(r)}${p}${f} ${k} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${ag(e.highest,
"tertinggi",t)} dan ${ag(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${ag(e.highest,
"highest",t)} and ${ag(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>bZ(i,n,t)),o=n(Dn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,
origin:l}=t,c=Mu([e,a],([k,O])=>k.add(O),i),d=r(e,c),p=r(a.abs(),c),f=`\u03BB = ${o(u)}, ${hZ[s][l]}`;
if(fn(a.abs(),c)===fn(sg,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${f}).`,`The correction for severity leaves the mean ${d} as it is (${f}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${f}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${f}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${C1.id[t]}.`,`Judge ${e} is not counted: ${C1.
en[t]}.`),ASSIGNED_JUDGES:({judges:e,of:t},{text:n})=>n(`Menurut Pembagian Juri dinilai ${e.length} dari ${t} juri (${Y(
e,"id")}).`,`By the assignment scored by ${e.length} of ${t} judges (${Y(e,"en")}).`),
JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,plain:a,
decimals:u})=>{let l=p=>{var f;return(f=Ip(e.map(({weight:b},k)=>({weight:b,score:p[k]}))))!=null?f:
sg},c=Mu(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m();var D1=(
{metric:e,criterion:t},{language:n})=>t===void 0?vd(e,n):`\u201C${t}\u201D`,wZ=({higher:e,lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function vZ(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${wZ(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var A1={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=kd(n,r.value,l,c),f=D1(n,
i),b=o.length===0?"":vZ(o,i),k=u(e),O=Y(t,c);return s(`${a} ${k} sama pada ${O}; ditentukan oleh ${f}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${k} is shared by ${O}; decided by ${f}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=Y(t,u),d=n.map(f=>`${D1(f,r)} ${kd(f,f.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var kZ={...R1,...A1,...E1,
...w1};function xZ({code:e,params:t},n){return kZ[e](t,n)}function O1(e,t,n="points"){let r=T1(e,g.max(
2,t),n);return o=>o.map(i=>xZ(i,r)).join(" ")}function N1(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return vd("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=kd(i,s.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:vd(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var ii=(e,t)=>Fi[e].name[t];var SZ={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${ut(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${ut(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${ii(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${ut(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`kode ${e}, metode ${t}, versi aturan ${n}, segel bukti ${r}${o===null?
"":`, berita acara nomor ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"tidak ada keputusan":`peringkat putusan ${e.join(", ")}`,accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`}
,problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
notAsked:"Pertanyaannya sudah berubah. Periksa sekali lagi, lalu jawab yang masih ada.",
tooManyAnswers:
"Jawaban terlalu banyak untuk diingat. Perbaiki judul kolom atau nama peserta di tab juri, lalu periksa lagi.",
notAdmin:e=>e===""?
"Google tidak memberi tahu siapa Anda. Buka kembali lembar ini dengan akun yang berhak, lalu coba lagi.":
`Hanya admin lomba yang dapat melakukan ini; Anda masuk sebagai ${e}. Admin adalah pemilik berkas dan siapa pun yang tercantum sebagai Admin di tab ${Z.settings.id} yang dilindungi. Admin yang baru dicantumkan diterima setelah pemilik atau admin lain satu kali menekan \u201CPeriksa lembar juri\u201D.`,
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
,documents:{
folder:e=>`${e===""?"Lembar Juri":e} \u2013 Dokumen`,evidence:(e,t)=>`Bukti hasil \u2013 ${e} \u2013 ${t}`,
failed:e=>`gagal: ${e}`,ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},TZ={menu:{name:"Lembar Juri",
open:"Open panel",validate:"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,
ranking:"Show the full ranking",rankingTitle:"Full ranking",documents:
"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},tabs:{
ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${ut(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${ut(e,"en")} by ${t} \xB7 run ${n}`,
method:e=>`method ${ii(e,"en")}`,hash:e=>`hash ${e.slice(0,8)}`,overwritten:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${ut(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`code ${e}, method ${t}, rules version ${n}, evidence seal ${r}${o===null?
"":`, minutes number ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"no decisions":`decided ranks ${e.join(", ")}`,accepted:e=>`the order of the scores in the tab ${e} accepted as it is`}
,problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAsked:"The questions have changed. Check again, then answer those that are left.",tooManyAnswers:
"There are too many answers to remember. Correct the headers or the entries\u2019 names on the judge tabs, then check again.",
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever stands as Admin in the protected tab ${Z.settings.en}. One who was just put there is let in once the owner or another admin has pressed \u201CCheck judge tabs\u201D.`,
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
ue=e=>e==="id"?SZ:TZ,pe=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function la(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function P1(e,t,n){let r=la(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:kt(),at:at(),by:xe(),hash:e,provisional:t},isNew:!0}}function Lu(e){let{name:t,grid:n}=Nt(Z.
history[e]);return{name:t,exists:n!==null,...h1(n)}}var Co="chain";function Ct(e,t,n){var d,p,f,b;
let{
language:r}=n;Un();let o={stage:"",...t},i=(p=(d=wu.find(([k])=>k===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:Tr(o.at),action:i},a=Of(k=>s[k].trim()),u=Hi(EZ(e),a,Qe),l=e.exists?RZ(e,
r):CZ;if(e.exists){let k=x.from({length:g.max(...l.values())+1},()=>"");for(let[O,N]of l)k[N]={...s,
chain:u}[O];Yt(e.name,yr(e.name),0,[k])}else{let k=ue(r).tabs,O=bd.columns.map(N=>({header:N.header[
r],
width:N.width,value:P=>P[N.key]}));tn(Ot(e.name,k.history,k.historyOrigin,O,[{...s,chain:u}],0),ho(n,
()=>!1)),Wn("history",e.name)}Un(),qe(Co,u);let c={row:((b=(f=e.links[e.links.length-1])==null?void 0:
f.row)!=null?b:2)+1,texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.
links,c]}}function xd({exists:e,links:t}){if(!e)return;let[n,r]=[Ne(Co),rd(t,Qe)];!(n!==null&&!t.some(
({chain:i})=>i===n))&&n!==r&&qe(Co,r)}function EZ({exists:e,links:t}){let n=e?Ne(Co):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:rd(t,Qe)}var CZ=new y(bd.columns.map(({key:e},t)=>[e,t]));
function RZ({
name:e,headerRow:t,columns:n},r){let o=bd.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===
0)return new y(n);let i=g.max(...n.values())+1;return Yt(e,t,i,[o.map(({header:s})=>s[r])]),new y([
...n,
...o.map(({key:s},a)=>[s,i+a])])}m();m();function ug(e){let{language:t}=e.settings,n=[ns(Oc,t,NZ(e.settings)),
ns(Nc,t,e.stages.map((o,i)=>DZ(
o,i,t))),ns(Pc,t,e.criteria.map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,
o.description]})),ns(Gr,t,e.entries.map(o=>{var i,s,a;return[o.code,o.name,o.institution,o.category,
o.unitType,o.innovator,o.contact,o.phone,o.email,o.link,(s=(i=Ai.find(([u])=>u===o.status))==null?
void 0:
i[1][t])!=null?s:"",o.reason,(a=o.draw)!=null?a:""]})),ns(Ws,t,e.judges.map(o=>[o.code,o.name,o.role,
o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.join(", "),o.unavailable===!0?I1(!0,t):
""]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.unitType,
I1(o.required,t)]);return[...n,ns(Ic,t,r)]}var $1=e=>{var u;let{language:t,signerPosition:n,
signerName:r,
signerGrade:o,signerNip:i}=e,s=(u=n.split(/[\r\n]+/).pop())!=null?u:"",a=[s,r,"",o,i,Ha[0][1][t],xp[
0][1][t]];
return ns(Ks,t,s===""?[]:[[...a,"","","",""]])};function ns(e,t,n){var i;let r=(s,a)=>{var u;return(
(u=
e.columns[a])==null?void 0:u.isRare)!==!0||n.some(l=>l[a]!=="")},o=e.columns.filter(r);return{name:e.
tab[t],values:[WS(e,t),...n].map(s=>s.filter(r)),headerRow:0,frozenColumns:((i=e.columns[0])==null?
void 0:
i.key)==="code"?1:0,widths:o.map(s=>s.width),formats:o.map(s=>{var a;return(a=s.format)!=null?a:""}),
layout:""}}var F1=(e,t,n)=>({...ns(e,n,[]),name:t}),I1=(e,t)=>{var n,r;return(r=(n=Vt.find(([o])=>o===
e))==null?void 0:n[1][t])!=null?r:""};function DZ(e,t,n){var i,s,a,u,l;let r=e.title===null?"":
"name"in
e.title?e.title.name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(s=(i=Ga.find(([
c])=>c===e.form))==null?void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?a:"",(u=e.advance)!=
null?u:"",r,o,e.date===null?"":Pi(e.date,e.until,n),(l=e.scoreTab)!=null?l:"",...OZ(e.sitting)]}var AZ=[
"Minggu","Senin","Selasa","Rabu","Kamis","Jumat","Sabtu"];function OZ(e){if(e===void 0)return["","",
"","",""];let t=({from:r,to:o})=>Pu({start:r,end:o}),n=e.breaks.map(r=>`${r.weekday===null?"":`${AZ[
r.
weekday]} `}${t(r)}`);return[t(e),S(e.minutes),n.join("; "),e.place,e.rooms.join("; ")]}function NZ(
e){
let{language:t}=e,n=Rr.map(s=>[s.word[t],Iw(e,s)]),r=g.max(3,e.prizes.length),o=x.from({length:r},(s,
a)=>{
var u;return[`${tu[t]} ${a+1}`,(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===
((a=Rr.find(u=>u.key==="plenaryDate"))==null?void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(
i)]}function Iw(e,t){var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?
mo(n,r):"":t.kind==="choice"?(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.
kind==="choices"&&x.isArray(n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?
void 0:
a[1][r])!=null?u:s}).join(", "):x.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[
r]:
typeof n=="number"||typeof n=="string"?n:""}function _1(e,t){let n=Kn(e),r=c=>{let d=e.get(c);return d===void 0||
d.values.every(p=>p.every(te))},
o=Vi.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=PZ(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:$Z(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=ug(i.competition).flatMap(c=>{var p,f;let d=[...a,...o].find(
b=>Z[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(f=(p=e.get(d))==null?void 0:p.tab)!=null?f:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:Kn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...IZ(i.facts)]}}function PZ(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=Ir(r,e).map(B=>B.name),l=e.stages.flatMap(B=>r.filter(U=>U===
B.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(B=>a.get(
hd(B))!=="use"),f=r.filter(B=>a.get(ud(B))!=="ignore"),b=f.filter(B=>!p.includes(B)),k=ua(e),O=B=>{
let U=B.
map(s);return{grids:U,structures:Au(U,k,a,i),answers:a}},N=c?u:b.filter(B=>ea(B)||l.includes(B)),P={
names:f,hidden:p,read:s},I=Cw(e,t,n,O(N),P),$=c?[]:b.filter(B=>sd(B)&&!N.includes(B)),F="reason"in I&&
["nothing","not-entries","not-scores"].includes(I.reason);if("questions"in I){let B=p.filter(z=>ea(z)&&
!a.has(hd(z))),U=Sw(I.competition,O(B));return{...I,questions:[...I.questions,...U]}}if(!F||$.length===
0)return I;let L=Cw(e,t,n,O([...N,...$]),P);return"reason"in L?I:L}var IZ=e=>e.flatMap(t=>{var o;if(
t.
kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[{code:
"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function $Z(e,t,n){
return(e.length===Vi.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];return{code:
"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var $w="\u2713",
si=e=>`"${e.replace(/"/g,'""')}"`;function M1(e){let[t="0",n="0"]=S(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-v(n),s=S(v(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function L1(e,t,n){let r=Ce(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${si(
$w)};${o})`;return`=IF(COUNTIF(${r};${si(Bn.id)})>0;${si(Bn.id)};${i})`}function z1(e,t,n,r,o){
let i=u=>Ce(e,u,t,1),s=u=>`COUNTIF(${i(r)};${si(u)})`;return`=${`${s($w)}+${s(Bn.id)}`}&${si(o.of)}&COUNTA(${i(
n)})&${si(o.done)}`}function j1(e,t,{min:n,max:r}){let o=Ce(e,t),i=`AND(${o}>=${M1(n)};${o}<=${M1(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${si(Bn.id)})`}var B1=(e,t,n)=>{let r=`$${Ce(e,t)}`;
return n==="complete"?`=${r}=${si($w)}`:n==="recused"?`=${r}=${si(Bn.id)}`:`=NOT(${r}="")`};m();var U1=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,W1=e=>e.filter(t=>t!=="").join(" \xB7 "),FZ={title:(e,t,n)=>W1(
[e,U1(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,_Z={title:(e,t,n)=>W1([e,U1(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Fw=e=>({id:FZ,en:_Z})[e];m();function MZ(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function LZ(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function _w(e,t,n){if(t.form!=="files")return[...e];let r=`${M(t.name)}|${X(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:LZ(MZ(r+X(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var rs={code:_("Kode","Code"),status:_("Terisi","Filled"),name:_("Nama Inovasi",
"Innovation"),notesToCommittee:_(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:_("Catatan untuk Peserta",
"Notes to Entrant"),institution:_("Instansi","Institution"),link:_("Tautan Proposal","Proposal Link")}
,Mw=3,ai=Mw+
1,lg=0,cg=1,zZ=2,Ro=3,jZ=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Lw=({min:
e,
max:t},n)=>{let r=o=>n==="id"?S(o).replace(".",","):S(o);return`${r(e)}\u2013${r(t)}`},BZ=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function zw({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Lw(i,t)})`),o=n.some(i=>i.link!=="")?[rs.link[t]]:[];return{headers:[rs.code[t],
rs.status[t],rs.name[t],...r,rs.notesToCommittee[t],rs.notesToEntrant[t],rs.institution[t],...o],
widths:[
62,58,128,...r.map(BZ),160,160,160,...o.map(()=>180)],scored:r.length}}var UZ=e=>["code","status",
"name","institution","link"].some(t=>He(e,rs[t])),jw=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function K1(e){var n;let t=(
n=
e[Mw])!=null?n:[];return e.slice(ai).every(r=>r.every((o,i)=>{var s;return o===""||UZ(S((s=t[i])!=null?
s:""))}))}var G1=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Bw(e,t,n){let{
headers:r,
scored:o}=zw(n),i=x.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-Ro-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===cg?L1(t+u,Ro,
o):""))}}var Uw=(e,t)=>({top:ai,left:Ro,height:t-ai+1,width:e+2});function dg(e,t){let{criteria:n,
language:r}=e,
o=Fw(r),i=(a,u)=>({top:ai,left:a,height:t,width:u}),s=i(lg,Ro+n.length);return{table:i(lg,zw(e).headers.
length),progress:{row:0,column:0,formula:z1(ai,t,lg,cg,o)},validations:H1(n).map(({from:a,count:u,
criterion:l})=>({
block:i(Ro+a,u),formula:j1(ai,Ro+a,l),help:o.rejected(Lw(l,r))})),colours:jZ.map(([a,u])=>({block:s,
formula:B1(ai,cg,a),background:u})),open:Uw(n.length,ai+t-1)}}function H1(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function mg(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=Fw(o),{headers:u,widths:l,scored:c}=zw(e),d=_w(e.entries,t,
n),p=H1(r).map(({criterion:P})=>Lw(P,o)),f=dg(e,d.length),b=Bw(d,ai,e),k=P=>[P,...u.slice(1).map(()=>"")],
O=k("");return{name:Ki(t,n),...f,headerRow:Mw,frozenColumns:zZ,widths:l,formats:u.map((P,I)=>I===lg?
"@":I>=Ro&&I<Ro+c?Kr:""),centred:u.flatMap((P,I)=>I===cg||I>=Ro&&I<Ro+c?[I]:[]),values:[O,k(a.title(
t.name,n,i)),k(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[k(f.progress.
formula),O,O,O,...b.formulas]}}m();var ir=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),q1=({values:e,formulas:t},n)=>Yy(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),WZ=e=>{var t;return(t=Oe(
).
getSheetByName(e))!=null?t:Ow(e)};function Ww(e,t){let n=WZ(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];ei(n,e.values.length+1,o.length),l>0&&
ir(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:f,length:b,value:k}of ts(
o))n.setColumnWidths(f+1,b,k);let d={...u,top:r,height:u.height+1};ir(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:f,length:b,value:k}of ts(o.map((O,N)=>a.includes(
N))))k&&ir(n,{...d,left:f,width:b}).setHorizontalAlignment("center");for(let{start:f,length:b,value:
k}of ts(
i))k!==""&&ir(n,{...u,left:f,width:b}).setNumberFormat(k);ir(n,{...d,height:1}).setFontWeight("bold").
setBackground(Aw),ir(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),Z1(n,e),KZ(n,q1(e,i),l,c)}function KZ(e,t,n,r){var a,u;let o=g.max(t.length,
n),i=g.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=x.from({length:o},(l,c)=>x.from({length:
i},
(d,p)=>{var f,b;return(b=(f=t[c])==null?void 0:f[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function Z1(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();ir(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([ir(e,r)]).build()))}function J1(e,t,n){let r=Oe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;ei(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};ir(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of ts(
t.widths.map((f,b)=>s.includes(b))))p&&ir(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of ts(a))p!==""&&ir(r,{...l,left:c,width:d}).setNumberFormat(p);Z1(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),ir(r,{...l,top:g.max(l.top,i+1)}).setValues(
q1(n,a))}var V1=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Kw(e,t,n,r){let o=Oe().getSheetByName(
e);if(o===null)return!0;let i=ir(o,t),s=o.protect();Mc(s,n);let[a,...u]=V1(o,i);for(let c of u)c.remove(
);
if(r==="")return s.setUnprotectedRanges([]),a==null||a.remove(),!0;let l=a!=null?a:i.protect();
return l.
setRange(i),Mc(l,[...n,r]).includes(r)?(Kw(e,t,n,""),!1):(s.setUnprotectedRanges([i]),!0)}function Y1(
e,t,n){
let r=Oe().getSheetByName(e);if(r!==null)for(let o of V1(r,ir(r,t)))Mc(o,n)}function X1(e,t){var n;(
n=
Oe().getSheetByName(e))==null||n.setTabColor(t===""?null:t)}var Q1="judgeTabs",GZ=9e3,HZ=It(j(),SS([
j(),j(),j()]));function pg(){var e;try{let t=bt(HZ,E.parse((e=
Ne(Q1))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var qZ=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Gw(e){let t=h.entries(e),n=()=>E.stringify(h.fromEntries(t));for(;qZ(n())>
GZ;)t.shift();qe(Q1,n())}function Hw(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=G1(l);((o=(r=t[S(i)])==null?void 0:r[2])!=null?o:"")!==c&&X1(s,c),n[S(i)]=[a,u,c]}return n}
function qw(e,t){
if(e.size===0)return;let n=pg(),r=Wr(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=Hw(o,n);E.stringify(i)!==E.stringify(n)&&Gw(i)}function fg({stages:e,
judges:t},n=pg()){
var o;let r=new y;if(h.keys(n).length===0)return r;for(let[i,s]of Wr()){let[a="",u=""]=(o=n[S(s)])!=
null?o:[],l=e.find(d=>M(d.name)===M(a)),c=t.find(d=>X(d.code)===X(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var eN="rowOrders",ZZ=9e3,JZ=It(j(),It(j(),j()));function tN(){let e=Ne(
eN);try{let t=bt(JZ,E.parse(
e!=null?e:"{}")),n=t.success?h.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(h.entries(o))]))}
catch{
return new y}}function ca({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(f=>[
f.code,f])),i=new w(r.flatMap(({code:f,tab:b})=>f==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=ZZ-2;for(
let f of t){
let{stage:b,judge:k,tab:O}=f,N=(c=n.get(b))==null?void 0:c.get(k),P=i.has(O)?N:(d=td(f,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(k.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[k]:P})}let u=E.stringify(s),l=h.fromEntries([...n].map(([f,b])=>[f,h.fromEntries(b)]));u!==
E.stringify(l)&&qe(eN,u)}m();var nN="understanding",VZ=9e3,YZ=q({option:j(),kind:j(),params:It(j(),
vp()),tab:j()}),XZ=It(j(),YZ);
function Zw(){let e=Ne(nN);try{let t=bt(XZ,E.parse(e!=null?e:"{}"));return new y(t.success?h.entries(
t.data):[])}catch{return new y}}function rN(){let e=null,t=()=>(e!=null||(e=Zw()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var oN=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function iN(e){let t=E.stringify(
h.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>VZ?!1:(qe(nN,t),!0)}
function QZ({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return Eb({tab:r,
columns:o,
entries:i})}var eJ=(e,t,n,r)=>[...Ac(e,_c,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),...yA(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...bA(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:Ki(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],tJ=(e,t,
n)=>wA(
e,t,n).map(({name:r,judge:o})=>sN(r,o));function sN(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function et(
e="presence"){let t=Xe(),n=xt(),r=Mt(t,n),o=new y([...r].map(([re,je])=>[re,_e(je)])),i=t.filter(re=>![
...r.values()].includes(re)),s=Jw(_e),a=dJ(DS),{answers:u,known:l}=rN(),c={names:i,isHidden:re=>a().
includes(re),isColumnHidden:AS,read:s,answers:u},{reading:d,unwritten:p,facts:f,findings:b,questions:
k}=_1(
o,c),{competition:O}=d,N=fg(O),P=ku(O.entries),I=Jw(re=>{let je=id(s(re));return je.length>0?je:Za(
re)}),
$=Jw(Qo),F=(re,je)=>{let yt=mA(re,I(re.tab));return kA(yt,je)?xA(yt,$(re.tab)):yt},L=({stage:re})=>O.
stages.filter(({name:je})=>je===re).flatMap(je=>Ze(O,je)),B=Ir(i,O,N).filter(({stage:re})=>re.scoreTab===
void 0),U=O.stages.flatMap(({scoreTab:re})=>i.filter(je=>sJ(je,re))),z=ua(O),W=[...B.map(({name:re})=>re),
...U],G=Au(W.map(s),z,u),V=re=>{var je,yt;return(yt=(je=G.get(re))==null?void 0:je.view)!=null?yt:s(
re)},fe=cJ(i,O,V,P),Q=B.flatMap(({name:re})=>mn(s(re))?[re]:[]),Te={names:t,own:N,isBound:n,
collected:Q},
{doubts:ee,locked:ge,...ze}=oJ(O,Te,r.get("settings"),s,e),Ye=rJ(nJ(O,t,s,n),t,s,n),Kt=[...B.map(({
name:re,
stage:je,judge:yt})=>{let vt=Ze(O,je);return F(qi(V(re),je.name,yt.code,vt,P),vt)}),...fe.sheets.map(
re=>F(re,L(re)))],Se=[...k!=null?k:ad([...G.values()].flatMap(re=>re.questions)),...Ew(Kt,O.entries,
u)];return{competition:Ye.competition,...ze,assigned:Ye.assigned,sheets:Kt,orders:tN(),protectedTabs:
ge.
filter(re=>!Ja(re)),own:N,findings:[...d.findings,...QZ(d),...ee,...Ye.findings,...eJ(t,O,N,n),...tJ(
i,O,N),...fe.findings,...b,...Se.map(lJ),...d.tables.criteria!==null&&O.criteria.length===0&&aJ(G)?[
uJ(d.tables.criteria.tab)]:[]],questions:Se,given:l(),locate:vA(d),unwritten:Se.length>0?[]:p,facts:
f}}
function nJ(e,t,n,r){let o=Qn(t,"assignment",r),i=o===void 0?null:eg(n(o),e);if(o===void 0||i===null)
return{competition:e,assigned:[],findings:[]};let{assignment:s,rows:a,findings:u}=i,l=e.stages.flatMap(
c=>{let d=s.get(c.name);return d===void 0?[]:tg(e,c,d,e.settings.readings,p=>{var b;let f=(b=a.find(
k=>k.stage===c.name&&k.entry===p))==null?void 0:b.cell;return{tab:o,...f==null?{}:{cell:f}}})});
return{
competition:{...e,assignment:s},assigned:a.map(c=>({...c,tab:o})),findings:[...u,...l]}}function rJ(
e,t,n,r){
let o=Qn(t,"schedule",r),i=o===void 0?null:rg(n(o),e.competition);return i===null?e:{...e,
competition:{
...e.competition,schedule:i.slots},findings:[...e.findings,...i.findings,...o1(i,e.competition)]}}
function oJ(e,t,n,r,o){
var I,$;let{names:i,isBound:s}=t,a=Lu(e.settings.language),u=Qn(i,"plenary",s),l=u===void 0?null:ng(
r(u),e),c=(I=l==null?void 0:l.decisions)!=null?I:[],d=g1(c,a,e),p=cC(),f=F=>p.has(F),b=yC(e.settings,
f,n),k=wC(t,p,b),O=ho(e.settings,f,b,k.added),N=a.exists?a.name:null,P=xC(i,N,p,O,s,o);return{
history:a,
typedDecisions:c,deciding:P,keepers:O,newcomers:k,decisions:d.decisions,locked:[...p.keys()],doubts:
[
...iJ(a),...P.findings,...kC(k,F=>P.findings.some(L=>L.tab===F)),...d.findings,...($=l==null?void 0:
l.findings)!=null?$:[]]}}function iJ({name:e,links:t,exists:n}){if(!n)return[];let{breaks:r,cut:o}=Pf(
vu(t,Ne(Co),Qe),t);if(r.length===0&&o===null)return[];let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},
a={rows:r.map(({row:u})=>u+1),cut:o!==null};return[{code:"HISTORY_BROKEN",severity:"error",tab:e,...s,
params:a}]}var sJ=(e,t)=>t!==void 0&&M(e)===M(t),aJ=e=>[...e.values()].some(({columns:t})=>t.some(({
role:n})=>n==="criterion"));function uJ(e){return{code:"SETTING_INVALID",severity:"error",tab:e,
params:{
setting:"criteria.name",value:"",reason:"no-rows",allowed:[]}}}var lJ=({id:e,kind:t,tab:n,cell:r,
params:o})=>({
code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,
kind:t,
params:o}}});function cJ(e,t,n,r){let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],
findings:[]};
let s=e.find(l=>{var c;return M(l)===M((c=i.scoreTab)!=null?c:"")});if(s===void 0){let l={setting:
"stages.scoreTab",value:i.scoreTab,reason:"unknown-reference",allowed:[]};return{sheets:[],findings:
[{
code:"SETTING_INVALID",severity:"error",stage:i.name,params:l}]}}let{sheets:a,strangers:u}=iO(n(s),i,
rt(t,i),Ze(t,i),r);return{sheets:a,findings:u.map(l=>sN(s,l))}});return{sheets:o.flatMap(i=>i.sheets),
findings:o.flatMap(i=>i.findings)}}function dJ(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}
function Jw(e){let t=new y;return n=>{var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();
m();var gg=e=>{var t;return((t=e.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},hg=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function aN(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(S(t)),null}}function uN(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var mJ=e=>e instanceof C&&
"problem"in e;function ye(e){throw h.assign(new C(e.message),{problem:e})}
function ce(e){var t;try{return{answer:e()}}catch(n){if(mJ(n))return{problem:n.problem};let r=n instanceof
C?n.message:S(n),o=gg(r);if(o.length>0){let i=ue(ht()).problems.scopeMissing(o.join(", "));return{
problem:pe(
"SCOPE_MISSING",i,hg())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:pe(
"UNEXPECTED",ue(ht()).problems.unexpected(r))}}}var Vw="language";function Ve(e){let t=aN(Vw);return t===
"id"||t==="en"?t:e}var ht=()=>Ve(LS().startsWith("en")?"en":"id");function ke(){Ep()||ye(pe(
"NOT_ALLOWED",ue(ht()).problems.notAdmin(xe())))}function Ee(e){let t=$S(e);return t===null?ye(pe(
"BUSY",ue(
ht()).problems.busy)):t.done}function he(e,t){let n=bt(e,t);return n.success?n.data:ye(pe(
"BAD_REQUEST",ue(ht()).problems.badRequest))}m();m();var lN={part:"corrections",tab:Z.corrections,
columns:[{key:"id",header:_("Nomor Perbaikan","Correction"),width:110},{key:"at",header:_("Waktu",
"Time"),width:150},{key:"by",header:_("Pelaku","By"),width:200},
{key:"stage",header:_("Tahap","Stage"),width:140},{key:"judge",header:_("Juri","Judge"),width:70},{
key:"tab",header:_("Tab","Tab"),width:160},{key:"cell",header:_("Sel","Cell"),width:60},{key:"entry",
header:_(
"Kode Peserta","Entry Code"),width:90},{key:"criterion",header:_("Kriteria","Criterion"),width:140},
{key:"old",header:_("Semula","Before"),width:140},{key:"now",header:_("Menjadi","After"),width:140},
{key:"kind",header:_("Jenis","Kind"),width:100},{key:"status",header:_("Status","Status"),width:130}
,
{key:"answeredAt",header:_("Waktu Jawaban","Answered At"),width:150},{key:"answeredBy",header:_(
"Dijawab Oleh","Answered By"),width:200},{key:"before",header:_("Isi Asli","Original Content"),width:
160}]},
cN=[["type",_("tipe data","data type")],["score",_("nilai","score")],["label",_("kode atau nama",
"code or name")]],dN=[["waiting",_("menunggu juri","waiting for the judge")],["applied",_(
"diterapkan",
"applied")],["confirmed",_("disetujui juri","confirmed by the judge")],["refused",_("ditolak juri",
"refused by the judge")],["undone",_("diurungkan","undone")]],Sd=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function mN(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([f])=>f===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:Tr(l.at),answeredAt:Tr(l.answeredAt),old:i(l.before),kind:s(cN,l.
kind),status:s(dN,l.status),before:E.stringify(l.before)}),u=lN.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Ot(t,r,o,u,e.map(a),0)}function pN(e){var n;let t=e===null?
null:dt(e,lN);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>K(r(l)),[i,
s]=[jn(o("kind"),cN),jn(o("status"),dN)],a=pJ(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:$c(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:K(u),kind:i,status:s,
answeredAt:$c(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function pJ(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Qr=(e,
t)=>e===""?"\u2013":typeof e=="number"?se(e,t):H(e,t),os=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${se(v((e*100).toPrecision(12)),n)}%`:Qr(e,n),Yw=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,fJ={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,gJ={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,da=e=>e==="id"?fJ:gJ;function ui({language:e}){let{name:t,grid:n}=Nt(Z.corrections[e]);return{name:
t,isNew:n===null,list:pN(
n)}}function ma(e,t,{language:n,admins:r}){let o=da(n);return or(mN(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>os(i,s,n)),ho({admins:r},()=>!e.isNew)),Xw({...e,isNew:!1}),Un(),{...e,isNew:!1,
list:t}}function Xw({name:e,isNew:t}){t||hC(e)||(Wn("corrections",e),ou(e))}m();m();function zu(e,t){
let n=e!=null?e:"";return te(t)?te(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var yg=(e,t)=>K(e)===K(t),hJ=864e5,yJ=R.UTC(1899,11,30);function bJ({date:e}){let t=(o,
i)=>v(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-yJ)/hJ+
r/86400}var fN=e=>typeof e=="object"?bJ(e):typeof e=="boolean"?S(e):e,gN=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function hN(e){let[{values:t},n,r]=[_e(e),Za(e),Qo(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function li(e){
var n;let t=Oe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var yN=(e,t,n)=>{var r;(r=Oe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},bN=(e,t,n,r)=>Yt(e,t,n,r);m();function Qw(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function wN(e){for(let[t,n]of Qw(e,r=>r.tab))for(let[r,o]of Qw(n,i=>i.format))r!==void 0&&yN(t,o.map(
({at:i})=>Ce(i.row,i.column)),r)}function vN(e){let t=n=>n.format==="General";wN(e.filter(t));for(
let[
n,r]of Qw(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of bu(r.map(({at:l})=>l)))bN(n,i,s,x.from({length:a},(l,c)=>x.from({length:
u},
(d,p)=>{var f;return(f=o.get(`${i+c},${s+p}`))!=null?f:""})))}wN(e.filter(n=>!t(n)))}function Td(e,{
sheets:t}){var s,a,u;let[n]=fo(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function ju(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?yg:zu;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function pa(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:hN(t);return e.set(t,n),n}}function ev(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
gN(
o.format);return r?{tab:t,at:n,value:fN(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function wJ(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=Sd(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function tv(e,t){
var o;let n=new w(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of wJ(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var vJ=e=>/data validation|validasi data/i.test(S(e));
function nv(e,t){try{return vN(e),Un(),!0}catch(n){if(!t&&!vJ(n))throw n;return console.warn(S(n)),!1}
}
function Ed(e,t,n,r=!1){let{settings:o}=e.competition,i=tv(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:k,list:O})=>O.filter(({status:N})=>k==="confirm"||k==="undo"||k===
"fix"&&N==="applied").map(N=>({one:N,action:k,place:Td(N,e)}))),a=k=>s.map(({one:O,place:N})=>N===null||
!li(N.tab)?"other":ju(O,N.at,k(N.tab))),u=a(pa()),l=s.flatMap(({one:k,action:O,place:N},P)=>{let I=O===
"undo";return N!==null&&u[P]===(I?"after":"before")?[ev(k,N.tab,N.at,I)]:[]}),c=nv(l,r),d=c?null:a(
pa()),
p={fix:new w,undo:new w};for(let[k,{one:O,action:N}]of s.entries()){let P=d==null?void 0:d[k];N==="fix"&&
(c?u[k]==="other":P!=="after")&&p.fix.add(O),N==="undo"&&P==="after"&&p.undo.add(O)}let f=t;if(p.
fix.size+p.undo.size>0){let k=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);f=ma(t,k,o)}let b=n;for(let{list:k,...O}of i){let N=k.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),P=kJ(N,O.action==="undo",o.language).join("; ");N.length>
0&&(b=Ct(b,{...O,detail:P,hash:""},o))}return{ledger:f,history:b}}var kJ=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[os(i.cell,i.format,n),Qr(s,n)];return t?Yw(r,o,u,a):Yw(r,o,a,u)});m();
function xJ(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&zu(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function bg(e,{
statuses:t,corrections:n}){var d,p,f,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(k=>k.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=fo(a).map(k=>({at:k,status:xJ(n,s,Ce(k.row,k.column),
o)})),c=l.filter(k=>k.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:k})=>k),
status:c.length>0?"offered":(b=(f=l[0])==null?void 0:f.status)!=null?b:"offered"}}function wg({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Qr(n,i),
now:t.now,confirm:s,status:o}}m();var SJ=q({id:j(),accept:ve(),at:j(),by:j()}),TJ=le(SJ),rv=e=>`fixAnswers:${e}`,
EJ=8e3;function Bu(e){
let t=Ne(rv(e));try{let n=bt(TJ,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function kN(e,t){let n=E.stringify([...Bu(e),t]);return n.length>EJ?!1:(qe(rv(e),n),!0)}var xN=e=>qe(
rv(e),"[]"),Uu=e=>e.filter(t=>t.status==="waiting");function SN(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function Pn(e=n=>n(),t="presence"){let n=et(t);$t(n,e);
let r={workbook:n,history:n.history,ledger:ui(
n.competition.settings)};return CJ(r)?r:e(()=>RJ(t))}function CJ({history:e,ledger:{list:t}}){let n=new w(
Uu(t).map(({judge:r})=>r));return tv(t,e.rows).length===0&&[...n].every(r=>Bu(r).length===0)}
function RJ(e){
let t=et(),{settings:n}=t.competition,r=ui(n),o=[...new w(Uu(r.list).map(({judge:u})=>u))],i=o.flatMap(
Bu),s=i.length===0?r:ma(r,SN(r.list,i),n),a=Ed(t,s,t.history,!0);for(let u of o)xN(u);return{...a,
workbook:et(
e)}}var Cd=({workbook:e,history:t,ledger:n})=>({statuses:lt(e.competition.stages,t.rows),corrections:
n.
list});function TN(e,t=Ft(e.workbook,{provisional:!1}).findings){let n=Cd(e);return t.flatMap(r=>{
let o=bg(
r,n);return o===null?[]:[o]})}function ov({workbook:e,history:t,ledger:n}){let r=lt(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>Sd(u)===Sd(s));return a.every((
{
stage:u})=>o(u))?a:[]}var Rd="marked";function EN(e,t){var o;let[n,...r]=ov(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:Uu(e.ledger.list).map(i=>({...iv(i,t),judge:i.judge}
)),
marked:((o=Ne(Rd))!=null?o:"")!==""}}var iv=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:os(o.cell,o.format,s),now:Qr(i,s)});m();m();m();m();var CN={id:
e=>`Kode peserta ${H(e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(S),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${H(e.code,"en")} is used more than once (rows ${Y(e.rows.map(S),"en")}). Give every entry a code of its own.`}
;m();var RN={id:e=>`Nama inovasi ${H(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(S),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${H(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(S),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var DN={id:({entries:e,least:t})=>`Belum dinilai lengkap oleh ${t} juri: ${Y(e.map(({entry:n,
readings:r})=>`${n} baru ${r}`),"id",6)}. Lengkapi nilainya, atau bagi kepada juri lain.`,en:({
entries:e,least:t})=>`Not yet scored completely by ${t} ${t===1?"judge":"judges"}: ${Y(e.map(({entry:
n,readings:r})=>`${n} by ${r}`),"en",6)}. Complete the scores, or assign other judges.`};m();var AN={
id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`}
;m();var ON={id:e=>e.of==="entry"?`${H(e.one,"id")} dan ${H(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${H(e.one,"id")} dan ${H(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${H(e.one,"en")} and ${H(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${H(e.one,"en")} and ${H(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;m();var NN={id:{listed:"tercatat di tab Juri","same-institution":"instansi sama",
"parent-institution":"instansi induk"},en:{listed:"listed in the judges tab","same-institution":
"same institution","parent-institution":"parent institution"}},PN=({groups:e})=>e.map(t=>`(${t.join(
", ")})`).join(" "),IN={id:e=>{
switch(e.reason){case"conflict":return`${ie(e.judge,"id")} mendapat ${e.entry} meski ada benturan kepentingan (${NN.id[
e.why]}). Ganti jurinya.`;case"few":return`Kurang dari ${e.readings} juri untuk ${e.
entries.length===1?"":`${e.entries.length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan juri di tab Pembagian Juri.`;
case"loads":return`Beban juri tidak rata: ${e.least.judge} ${e.least.entries} peserta, ${e.most.judge} ${e.most.entries} peserta.`;
case"disconnected":return`Menurut Pembagian Juri, kelompok juri ${PN(e)} tidak punya peserta bersama, jadi keketatannya tidak akan terbandingkan. Beri beberapa peserta juri dari dua kelompok.`}
},en:e=>{switch(e.reason){case"conflict":return`${ie(e.judge,
"en")} is given ${e.entry} despite a conflict of interest (${NN.en[e.why]}). Choose another judge.`;
case"few":return`Fewer than ${e.readings} judges for ${e.entries.length===1?"":`${e.entries.length} entries: `}${Y(
e.entries,"en",6)}. Add judges in the tab Assignment.`;case"loads":return`Loads differ: ${e.
least.judge} has ${e.least.entries} entries, ${e.most.judge} ${e.most.entries}.`;case"disconnected":
return`By the assignment the groups of judges ${PN(e)} share no entry, so their severity cannot be compared. Give some entries judges of two groups.`}
}};m();var $N={id:e=>`${ie(e.judge,"id")} menilai ${yo(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${ie(e.judge,"en")} has scored ${yo(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var FN={id:e=>`${ie(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ie(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var _N={id:e=>`${ie(e.judge,"id")} tidak menilai ${yo(e.where,"id")} (BK).`,en:
e=>`${ie(e.judge,"en")} is recused from ${yo(e.where,"en")} (BK).`};m();var MN={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${se(
e.low,"id")}\u2013${se(
e.high,"id")}, batasnya ${se(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${se(
e.low,"en")}\u2013${se(e.high,"en")}, the limit is ${se(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var LN={id:e=>`Nilai juri ${Y(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function DJ({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Y(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function AJ({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Y(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var zN=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),jN={id:e=>`Kelompok juri ${zN(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${DJ(
e)}`,en:e=>`The groups of judges ${zN(e)} share no entry, so their severity cannot be compared. ${AJ(
e)}`};m();var BN={id:e=>`${ie(e.judge,"id")} menilai ${yo(e.where,"id")}, yang bukan bagiannya: nilainya tidak dihitung. Tambahkan juri itu di tab Pembagian Juri, atau kosongkan nilainya.`,
en:e=>`${ie(e.judge,"en")} has scored ${yo(e.where,"en")}, which is assigned to others: it does not count. Add the judge in the tab Assignment, or clear the score.`}
;m();m();var UN={nomor:{id:"nomor",en:"number"},kop:{id:"pemerintah",en:"government"},kompetisi:{id:
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
"result code (decide first)"}},WN=h.
keys(UN),sv=(e,t)=>{var n,r;return(r=(n=UN[e])==null?void 0:n[t])!=null?r:e};m();m();m();var KN={
name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",missing:"winners"};m();
var GN={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:"guests"};m();var HN={
name:{id:"Semua piagam dalam satu dokumen",en:"All certificates in one document"},phase:"award",
missing:"winners"};m();var qN={name:{id:"Laporan akhir",en:"Final report"},phase:"award",missing:
"winners"};m();var ZN={name:{id:"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m(
);var JN={name:{id:"Pengumuman",en:"Announcement"},phase:"plenary",missing:"winners"};m();var VN={
name:{id:"Pernyataan juri",en:"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var YN={
name:{id:"Piagam",en:"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var XN={name:
{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",missing:"winners"};m();var QN={name:{id:
"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var eP={name:
{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var tP={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var nP={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var rP={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var oP={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var fa={"tata-cara":nP,pernyataan:VN,undangan:oP,"daftar-hadir":GN,"lembar-nilai":ZN,"berita-acara":
KN,
sk:XN,pengumuman:JN,piagam:YN,gabungan:HN,surat:QN,"surat-daftar":eP,"tanda-terima":tP,"umpan-balik":
rP,
laporan:qN};var Dd=(e,t)=>fa[e].name[t];var iP={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},av=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${Dd(e,"id")}\u201D yang dibuat: ${iP.id[fa[e].missing]}.`:`No document \u201C${Dd(
e,"en")}\u201D was made: ${iP.en[fa[e].missing]}.`;var sP={id:({kind:e,fields:t})=>`${Dd(e,"id")} masih berisi titik-titik: ${t.map(
n=>sv(n,"id")).join(
", ")}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,en:({kind:e,fields:t})=>`${Dd(
e,"en")} still hold dots: ${t.map(n=>sv(n,"en")).join(", ")}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`}
;m();var aP=({titles:e,count:t},n)=>e.join("; ")+(t>e.length?n(t-e.length):""),uP={id:e=>`Tidak sesuai lagi dengan hasil: ${aP(
e,t=>`; dan ${t} lain`)}. Buat revisi atau tarik dokumennya.`,en:e=>`No longer what the result says: ${aP(
e,t=>`; and ${t} more`)}. Make a revision or withdraw the paper.`};m();var lP=5,cP=({rows:e},t)=>{
let n=e.slice(0,lP).map(S);return e.length>lP?`${n.join(", ")} \u2026`:Y(
n,t)},dP={id:e=>`${[...e.rows.length>0?[`Baris ${cP(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${cP(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();var mP={id:e=>av(e.kind,"id"),en:e=>av(e.kind,"en")};m();var pP={id:({required:e,best:t})=>`Tidak ada peserta yang mencapai \u201CNilai Minimal Lolos\u201D ${se(
e,"id")}; yang terbaik ${se(t,"id")}. Periksa pengaturan itu.`,en:({required:e,best:t})=>`No entry reaches the \u201CPassing Score\u201D ${se(
e,"en")}; the best is ${se(t,"en")}. Check that setting.`};m();var fP={id:e=>{var t;return{
unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${ut((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${H(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${ut(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${H(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var gP={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
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
e.reason]}};m();var hP={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${Y(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${Y(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var OJ=[...eb,Xa,Gs,Va,Ya];function is(e,t){let n=Rr.find(a=>a.key===e);if(n!==void 0)return n.word[
t];
let[r,o]=e.split(".");if(r==="prizes")return`${tu[t]} ${o!=null?o:""}`.trim();let i=OJ.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function Ad(e,t,n){var i,s;let r=Rr.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:is(e,n)}function yP(e,t){var r,o;let[n]=e.split(
".");return(o=(r=eb.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Wu=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?se(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?H(e.replace(/\./g,","),t):H(e,t),NJ={version:{id:"versi aturan",en:"rules version"}};
function PJ({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":is(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=NJ[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${is(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"assignment":
return`${o("pembagian juri untuk","assignment of")} ${a} (${s})`;case"order":return o(
"urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var IJ=(e,t)=>{
var n,r;
return(r=(n=Ai.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function uv(e){var t,n,r;if(!/^[[{]/.
test(e))return e;try{let o=E.parse(e);return x.isArray(o)?o.join(", "):(r=(n=o.name)!=null?n:(t=o.outcomes)==
null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}catch{return e}}function vg(
e,t){
let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=PJ(e,t);if(r==="order")return`${a} ${n(
"berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===2?i!=null?i:s:null;if(l!==
null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);return`${a}: ${s===null?n(
"tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}return s===null?`${a}: ${n(
"dihapus","taken out")}${i===""?"":` (${Wu(r==="assignment"?uv(S(i)):i,t)})`}`:`${a}: ${n(
"ditambahkan",
"put in")}${s===""?"":` (${Wu(r==="assignment"?uv(S(s)):s,t)})`}`}let u=l=>Wu(typeof l!="string"?l:r===
"setting"?Ad(l,o,t):r==="entry"&&o==="status"?IJ(l,t):uv(l),t);return n(`${a}: semula ${u(i)}, kini ${u(
s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}var $J=5;function Ku(e,t){if(e.length===0)return"";let n=e.slice(
0,$J).map(o=>{let i=[o.tab,o.cell].filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${vg(o,
t)}`}),r=e.length-n.length;return r>0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join(
"; ")}`}var bP={id:e=>e.decided!==void 0?`Hasil yang ditetapkan ${ut(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Ku(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${ut(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${ut(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Ku(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${ut(
e.computed,"en")}). Compute again before making documents.`};m();var wP={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Ku(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Ku(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var vP={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Y(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var kP={id:e=>`${e.entry} ada lebih dari sekali di tab ${ie(e.judge,"id")} (baris ${Y(e.rows.map(
S),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${ie(e.judge,"en")} more than once (rows ${Y(
e.rows.map(S),"en")}). Keep one row.`};m();var xP={id:e=>`Di tab ${ie(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${ie(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Y(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var SP={id:e=>`Kode ${e.entry} di tab ${ie(e.judge,"id")} bernama ${H(e.written,"id")}, di tab Peserta ${H(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${H(e.written,"en")} in the tab of ${ie(e.judge,"en")}, but ${H(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var TP={id:e=>`Kode ${Jn(H(e.entry,"id"),e.more,"id")} di tab ${ie(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Jn(H(e.entry,"en"),e.more,"en")} in the tab of ${ie(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var EP={id:e=>`Baris${e.name===""?
"":` ${H(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${H(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var CP={id:e=>`Rumus salah (${Jn(e.value,e.more,"id")}): ${ie(e.judge,"id")}, ${qt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Jn(e.value,e.more,"en")}): ${ie(e.judge,"en")}, ${qt(e.where,
"en")}. Type the score.`};m();var RP={id:e=>`Nilai ${ie(e.judge,"id")} untuk ${qt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${ie(e.judge,"en")}\u2019s score of ${qt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var DP={id:e=>`Nilai ${ie(e.judge,"id")} untuk ${qt(e.where,"id")} terbaca sebagai tanggal ${Jn(
ut(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${se(e.likely,"id")})`}.`,en:e=>`${ie(e.judge,"en")}\u2019s score of ${qt(e.where,"en")} was read as the date ${Jn(
ut(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${se(e.likely,"en")})`}.`};m();var AP={id:e=>`${ie(e.judge,"id")} belum menilai ${qt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${ie(e.judge,"en")} has not scored ${qt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var OP={id:e=>`${Jn(H(e.value,
"id"),e.more,"id")} bukan nilai (${ie(e.judge,"id")}, ${qt(e.where,"id")}). Ketik ${se(e.min,"id")}\u2013${se(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Jn(
H(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${ie(e.judge,
"en")}, ${qt(e.where,"en")}). Enter ${se(e.min,"en")}\u2013${se(e.max,"en")}, or BK for a conflict of interest.`}
;m();var NP={id:e=>`Nilai ${Jn(se(e.value,"id"),e.more,"id")} di luar ${se(e.min,"id")}\u2013${se(e.max,
"id")} (${ie(e.judge,"id")}, ${qt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Jn(se(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${se(e.min,
"en")}\u2013${se(e.max,"en")} (${ie(e.judge,"en")}, ${qt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var PP={id:e=>`Nilai ${se(e.value,"id")} dari ${ie(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${se(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${ie(
e.judge,"en")}\u2019s ${se(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${se(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var IP={id:e=>`Nilai di tab ${ie(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${ie(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var $P={id:e=>`${ie(e.judge,"id")} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: tertinggi ${se(
e.highest,"id")}, juri lain biasanya ${se(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ie(e.judge,"en")} seems to use another scale for ${Y(e.criteria,"en")}: at most ${se(e.highest,
"en")}, other judges usually ${se(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var FP={id:e=>`Nilai ${H(e.value,"id")} tersimpan sebagai teks (${ie(e.judge,"id")}, ${qt(e.where,
"id")}). Ketik ulang ${se(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${H(e.value,
"en")} is stored as text (${ie(e.judge,"en")}, ${qt(e.where,"en")}). Retype ${se(e.number,"en")} in a cell formatted as a number.`}
;m();var _P={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},MP={id:e=>`Total ${ie(
e.judge,"id")} untuk ${e.entry} tertulis ${se(e.value,"id")}, padahal ${_P[e.basis].id} ${se(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${ie(e.judge,"en")}\u2019s total for ${e.entry} says ${se(e.value,"en")}, but ${_P[e.basis].en} is ${se(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function FJ({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var zP=6;function _J({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",zP)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function MJ({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",zP)}. Consider \u201CMethod\u201D = adjusted.`}
function LP(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return FJ(e,t);case"uneven-judges":return t==="id"?_J(e):MJ(e);case"passing-score-unit":
{let r=se(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var jP={id:e=>LP(e,"id"),en:e=>LP(
e,"en")};m();var BP={id:e=>`Maksimum dianggap ${se(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${se(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var UP={id:e=>e.reason==="room"?`Jadwal ${e.what} berbenturan dengan ${e.other} di ruang yang sama. Ubah jam atau ruangnya.`:
e.reason==="twice"?`Jadwal memuat ${e.what} lebih dari satu kali. Sisakan satu.`:e.reason==="backwards"?
`Jadwal ${e.what} selesai sebelum mulai. Perbaiki jamnya.`:`Belum ada di jadwal: ${Y(e.entries,"id",
6)}. Buat jadwal lagi, atau tambahkan barisnya.`,en:e=>e.reason==="room"?
`The schedule of ${e.what} overlaps with ${e.other} in the same room. Change time or room.`:e.reason===
"twice"?`The schedule has ${e.what} more than once. Keep one.`:e.reason==="backwards"?`In the schedule ${e.what} ends before it starts. Correct the times.`:
`Not in the schedule yet: ${Y(e.entries,"en",
6)}. Make the schedule again, or add rows.`};m();var LJ={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${bb(
e,"id")}`,en:e=>`is not a known choice; use ${bb(e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",
en:()=>"is not a number; type digits only"},"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(
", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?` (${e.join(", ")})`:""}; correct the number`}
,"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",en:()=>"is not a date; write for instance 7 December 2023"}
,"not-a-time":{id:()=>"tidak terbaca; tulis misalnya 09.00\u201315.00 (jam), 15 + 10 (menit), 12.00\u201313.00; Jumat 11.30\u201313.00 (istirahat)",
en:()=>"cannot be read; write for instance 09.00\u201315.00 (hours), 15 + 10 (minutes), 12.00\u201313.00; Friday 11.30\u201313.00 (breaks)"}
,"not-an-address":{id:()=>"bukan satu alamat email; hapus isinya, lalu ketik alamatnya (smart chip dan nama tidak terbaca)",
en:()=>"is not one e-mail address; clear the cell and type the address (smart chips and names are not read)"}
,duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",en:()=>"is there more than once; keep one"}
,"unknown-reference":{id:e=>`tidak dikenal${e.length>0?
`; yang ada: ${Y(e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${Y(e,"en")}`:""}`},
"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",en:
()=>"is not a known key, so it is not used; check its spelling"},combination:{id:e=>`tidak dapat dipakai bersama ${Y(
e,"id")}; ubah salah satunya`,en:e=>`cannot be used together with ${Y(e,"en")}; change one of them`}
,"digits-lost":{id:()=>"terbaca sebagai angka sehingga digit terakhirnya hilang; ketik ulang dengan tanda petik tunggal di depannya",
en:()=>"was read as a number and has lost its last digits; retype it with an apostrophe in front"},
"unknown-judge":{id:()=>"bukan juri tahap ini, jadi tab ini tidak dibaca; perbaiki nama tab, atau tab Juri",
en:()=>"is not a judge of this stage, so this tab is not read; correct the tab name, or the judges tab"}
,empty:{id:()=>"masih kosong; isi, atau hapus barisnya",en:()=>"is empty; fill it in or delete its row"}
,outcomes:{id:()=>"tidak terbaca sebagai satu nama atau daftar predikat; tulis misalnya 3: Nominasi Nasional; 6: Nominasi Provinsi, setiap angka satu kali",
en:()=>"reads neither as one name nor as a list of titles; write for instance 3: National Nominee; 6: Provincial Nominee, each number once"}
,"outcomes-beyond-cut":{id:([e=""])=>`menyebut lebih banyak tempat daripada yang lolos (${e}), jadi sisanya tidak dipakai; samakan dengan \u201CLolos\u201D`,
en:([e=""])=>`names more places than advance (${e}), so the rest is not used; make it agree with \u201CAdvance\u201D`}
,"category-blank":{id:e=>`masih kosong untuk ${Y(e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,
en:e=>`is empty for ${Y(e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`}
,"category-alone":{id:()=>"hanya dipakai satu peserta; periksa ejaannya",en:()=>"is used by one entry alone; check its spelling"}
,
"prizes-unequal":{id:([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
en:([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`}
,"prizes-unused":{id:([e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`,
en:([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
};function zJ(e,t){let n=H(yP(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function WP({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return zJ(e,o);let i=typeof t==
"string"?Ad(t,e,o):t,s=r.map(a=>Ad(a,e,o));return`${H(is(e,o),o)}${i===""?"":` = ${H(i,o)}`} ${LJ[n][
o](
s)}.`}var KP={id:e=>WP(e,"id"),en:e=>WP(e,"en")};m();var GP={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},HP={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${H(e.value,"id")} `}${GP[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${H(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${GP[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var qP={id:e=>`Kriteria ${H(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab ${ie(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${H(e.criterion,"en")} is in more than one column (${Y(
e.columns,"en")}) of the tab of ${ie(e.judge,"en")}. Keep one.`};m();var ZP={id:e=>`Tab ${ie(e.judge,
"id")} tidak punya kolom untuk kriteria ${H(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${ie(e.judge,"en")} has no column for the criterion ${H(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var JP={id:e=>`Tahap ${H(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${H(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var VP={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${H(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${H(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${H(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${H(e.first,"en")}. Delete or rename one of them.`}};m();var YP={id:e=>`Tab ${ie(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${ie(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var XP=(e,t)=>Y(e.map(n=>se(n,t)),t),
ga=(e,t)=>Y(e.map(n=>H(n,t)),t,8),Gu=(e,t)=>e===null?"":` ${t} ${e}`,
jJ={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${ga(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${H(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${ga(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Gu(e,"tahap")}: ${ga(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${H(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",weight:"bobot",statistic:"nilai tertinggi, terendah, atau statistik lain",
rank:"peringkat",large:"angkanya terlalu besar untuk nilai",
text:"berisi teks","left-out":"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:
e,
year:t,city:n,government:r})=>`Dari judul di atas tabel: ${Y([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),
"id")}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Baris ${t} tab ${H(e,"id")}${n===""?"":` (${H(
n,"id")})`} bukan peserta: ${{numbers:"nomor kolom",example:"contoh pengisian",statistic:
"jumlah atau statistik",weight:"bobot kriteria",maximum:"nilai maksimum",section:
"judul kelompok, dipakai sebagai kategori",header:"judul kolom yang diulang",note:"catatan",
"left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,WEIGHTS:({from:e,stage:t,tab:n=""})=>`Bobot${Gu(
t,"tahap")}: ${{headers:"dari judul kolom",row:"dari baris bobot",products:
"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${H(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Gu(
n,"tahap")}: ${XP(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${H(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${H(e,"id")} dibiarkan: ${{
recap:"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong",
"not-entries":"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},BJ={JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${ga(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${H(
e,
"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${ga(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.
length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[r]} advance)`),
"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({stage:e,names:t}
)=>`${t.
length===1?"1 criterion":`${t.length} criteria`}${Gu(e,"of stage")}: ${ga(t,"en")}.`,PASSED_COLUMN:(
{
header:e,reason:t})=>`${H(e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",
mean:"the mean of the scores",weighted:"a weighted sum of the scores",weight:"a weight",statistic:
"the highest, the lowest or another statistic of the scores",rank:"a rank",large:
"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({
competition:e,year:t,city:n,government:r})=>`From the titles over the tables: ${Y([e,t&&`year ${t}`,
n,r].filter(o=>o!==""),"en")}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Row ${t} of the tab ${H(
e,"en")}${n===""?"":` (${H(n,"en")})`} is no entry: ${{numbers:"column numbers",example:"an example",
statistic:"a sum or statistic",weight:"the weights of the criteria",maximum:
"the highest possible scores",section:"the title of a group, taken as category",header:
"the header again",note:"a note","left-out":"left out, as the committee answered"}[r]}.`,WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Weights${Gu(
t,"of stage")}: ${{headers:"from the headers",row:"from the row of weights",products:
"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${H(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Gu(n,
"of stage")}: ${XP(e,"en")}, ${t==="written"?"as written":"guessed from the scores there are"}.`,
ENTRIES:({count:e,by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?
"code":"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t}
)=>`Names and institutions of entries are completed from the tab ${H(e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,
TAB_LEFT:({tab:e,reason:t})=>`The tab ${H(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",
empty:"it is empty","not-entries":"it has no column of entries","not-scores":
"it has no column of scores",summary:"its numbers sum up other tabs","other-columns":
"its columns differ from those of the judge tabs","other-matter":"it is not about judging"}[t]}.`},
UJ={id:jJ,en:BJ};function WJ({kind:e,params:t},n){
return UJ[n][e](t)}var QP=(e,t)=>WJ(e,t),KJ={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
GJ={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
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
function lv(e,t){if(e===void 0)return"";let n=(t==="id"?KJ:GJ)[e.reason](ga(e.
tabs,t));return n===""?"":` ${n}`}var eI={id:e=>e.judge===null?`Tab ${H(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${lv(
e.why,"id")}`:e.within?`Tab ${H(e.tab,"id")} tidak memuat nilai ${ie(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${H(e.tab,"id")} untuk ${ie(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${H(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${lv(
e.why,"en")}`:e.within?`The tab ${H(e.tab,"en")} holds no scores of ${ie(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${H(e.tab,"en")} for ${ie(e.judge,"en")}. Make it, or correct its name.`};m();var tI={
id:e=>e.isShutOut?
"Tab ini tertutup bagi Anda, padahal Anda panitia. Minta pemilik berkas menekan \u201CPeriksa lembar juri\u201D satu kali; sesudahnya tab ini terbuka bagi Anda.":
"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:e=>e.isShutOut?
"This tab is closed to you although you are on the committee. Ask the owner of the file to press \u201CCheck judge tabs\u201D once; then it is open to you.":
"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var nI={id:e=>`Tab ${ie(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${ie(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var kg=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${se((i=t[o])!=null?i:0,n)}`}),n,8),HJ={
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
id}`},qJ={unnamed:"has no header, but holds numbers","some-tabs":
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
,xg=(e,t)=>Y(e.map(
n=>H(n,t)),t,4),rI={id:{old:"bernama seperti salinan atau tab lama",time:
"menyebut tahun atau masa lain",unlike:"tidak bernama seperti tab juri lain","same-judge":
"menyebut juri yang sudah punya tab lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs","same-judge":
"names a judge who has another tab"}},oI={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},ZJ={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${H(e,"id")}`} ${HJ[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${Z.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${H(e,"id")} ${oI.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,
tab:o=""})=>{let i=kg(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${ft([n],1,10,100)?
"tidak terbaca pasti":`berjumlah ${se(n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,row:`Baris di bawah judul kolom (${i}) tidak berlabel. Apakah itu bobot?`,
maxima:`Nilai maksimum setiap kriteria berbeda (${i}), dan bobot tidak tertulis. Bila poinnya dijumlahkan, jawab seperti tertulis; bila setiap kriteria sama penting, jawab sama besar.`,
totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,beside:t.every(
s=>s===0)?`Tab ${H(o,"id")} menyebut bobot di luar tabel, tetapi tidak jelas untuk kriteria mana. Tulis bobot pada judul kolom, atau jawab sama besar.`:
`Di luar tabel pada tab ${H(o,"id")} tertulis bobot ${i}. Bobot mana yang dipakai?`,elsewhere:`Tab ${H(
o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,recap:`Nilai pada tab ${H(
o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},JUDGE_WEIGHTS:({judges:e,weights:t})=>`Tertulis bobot juri: ${kg(e,t,"id")}. Di sini semua juri dihitung sama. Bila itu benar, jawab sama besar; bila tidak, gabungkan dahulu nilai para juri.`,
SCALES:({judge:e,highest:t,others:n})=>`Nilai tertinggi ${H(e,"id")} hanya ${se(t,"id")}, juri lain sampai ${se(
n,"id")}. Bila skalanya lain, samakan dahulu; bila tidak, jawab ikut dihitung.`,DIVISIONS:({
categories:e})=>`Setiap juri hanya menilai satu kategori (${xg(e,"id")}). Apakah setiap kategori punya juri dan pemenang sendiri? Bila tidak, lengkapi baris setiap juri.`,
NAMES:({
code:e,one:t,other:n,count:r})=>`Kode ${H(e,"id")} di sini ${H(n,"id")}, di tab lain ${H(t,"id")}${r>
1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${H(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${H(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${H(e,"id")} berisi nilai seperti tab juri, tetapi ${rI.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${xg(
e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${H(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${Y(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({
row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>H(t,
"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,JJ={COLUMN:({
header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${H(e,"en")}`} ${qJ[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${Z.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${H(e,"en")} ${oI.en[n]}. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=kg(e,t,"en");return{headers:`The weights in the headers (${i}) ${ft(
[n],1,10,100)?"are not read for certain":`add up to ${se(n,"en")}, not 100`}. Which weights count?`,
row:`The row below the headers (${i}) has no label. Are these the weights?`,maxima:`The criteria have different maximum scores (${i}), and no weights are written. If the points are added up, answer as written; if all criteria count alike, answer all equal.`,
totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,beside:t.every(s=>s===0)?
`The tab ${H(o,"en")} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`:
`Outside its table the tab ${H(o,"en")} gives the weights ${i}. Which weights count?`,elsewhere:`The tab ${H(
o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,recap:`The scores on the tab ${H(
o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}[r]},
JUDGE_WEIGHTS:({judges:e,
weights:t})=>`Weights of judges are written: ${kg(e,t,"en")}. Here all judges count alike. If that is right, answer all equal; if not, combine the judges\u2019 scores first.`,
SCALES:({judge:e,highest:t,
others:n})=>`The highest score of ${H(e,"en")} is only ${se(t,"en")}, other judges go up to ${se(n,
"en")}. If the scale is another one, convert the scores first; if not, answer that they count.`,
DIVISIONS:({
categories:e})=>`Each judge scores one category only (${xg(e,"en")}). Does each category have its own judges and winners? If not, complete every judge\u2019s rows.`,
NAMES:({code:e,one:t,other:n,count:r})=>`Code ${H(e,"en")} is ${H(n,"en")} here and ${H(t,"en")} on another tab${r>1?
` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${H(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${H(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({tab:e,reason:t})=>`The tab ${H(e,"en")} holds scores like a judge's, but ${rI.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${xg(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${H(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${Y(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(e.map(t=>H(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,VJ={id:ZJ,en:JJ},YJ=({kind:e,params:t},n)=>VJ[n][e](
t),Hu=(e,t)=>YJ(e,t),XJ={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},table:{id:"Seperti di tabel",en:"As in the table"},totals:{id:
"Seperti kolom jumlah",
en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},criteria:{id:"Semuanya kriteria",en:
"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:{id:"Ikut dihitung",en:
"Counts"},own:{id:"Juri dan pemenang sendiri",en:"Own judges and winners"},judges:{id:"Nilai juri",
en:"They are judges"}},iI=(e,t)=>XJ[e][t];var sI={id:({question:e})=>Hu(e,"id"),en:({question:e})=>Hu(
e,"en")};var cv={TAB_MISSING:eI,UNDERSTANDING_OPEN:sI,TAB_EMPTY:YP,TAB_UNPROTECTED:nI,TAB_COPY:VP,
TAB_OPEN:tI,
STAGE_NOT_BEGUN:JP,COLUMN_MISSING_CRITERION:ZP,COLUMN_DUPLICATE_CRITERION:qP,ROW_MISSING_ENTRY:xP,
ROW_WITHOUT_CODE:EP,
ROW_UNKNOWN_ENTRY:TP,ROW_DUPLICATE_ENTRY:kP,ROW_NAME_MISMATCH:SP,SCORE_ROWS_PERMUTED:IP,
SCORE_MISSING:AP,
SCORE_NOT_NUMBER:OP,SCORE_TEXT_NUMBER:FP,SCORE_IS_DATE:DP,SCORE_OUT_OF_RANGE:NP,SCORE_ERROR:CP,
SCORE_FORMULA:RP,
SCORE_SCALE_SUSPECT:$P,SCORE_OUTLIER:PP,TOTAL_MISMATCH:MP,JUDGE_NO_VARIANCE:FN,JUDGES_IDENTICAL:LN,
JUDGES_DISAGREE:MN,
JUDGE_CONFLICT:$N,SCORE_UNASSIGNED:BN,JUDGE_RECUSED:_N,ENTRY_UNSCORED:AN,ENTRY_FEW_READINGS:DN,
PANEL_DISCONNECTED:jN,
ASSIGNMENT_CAUTION:IN,ENTRY_DUPLICATE_CODE:CN,ENTRY_DUPLICATE_NAME:RN,NAMES_SIMILAR:ON,
SETTING_INVALID:KP,
WEIGHTS_INVALID:HP,SCALE_ASSUMED:BP,METHOD_CAUTION:jP,SCHEDULE_CLASH:UP,HISTORY_BROKEN:dP,
PLENARY_UNCONFIRMED:hP,
RULE_CHANGED_AFTER_SCORING:wP,TIE_AT_CUT:vP,NOBODY_ADVANCES:pP,PLENARY_CONFLICT:gP,OBJECTION_OPEN:fP,
RESULT_STALE:bP,NO_DOCUMENT:mP,DOCUMENT_OUTDATED:uP,DOCUMENT_DOTS:sP};var qu=({code:e})=>!cv[e].confidential,
QJ=cv;function eV({code:e,params:t},n){return QJ[e][n](t)}var sr=(e,t)=>eV(
e,t);function aI(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var tV={error:_("Kesalahan","Error"),
warning:_("Peringatan","Warning"),info:_("Info","Info")},Zu={severity:_(
"Tingkat","Severity"),stage:_("Tahap","Stage"),tab:_("Tab","Tab"),cell:_("Sel","Cell"),message:_(
"Uraian","What and what to do"),code:_("Kode Temuan","Finding")},nV=["error","warning","info"],dv=e=>nV.
flatMap(t=>e.filter(n=>n.severity===t));function Sg(e,t,n,r,o){let i=Z.findings[t],s=[{header:Zu.severity[
t],
width:100,value:a=>tV[a.severity][t]},{header:Zu.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:Zu.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:Zu.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:Zu.message[t],width:560,value:o},{
header:Zu.
code[t],width:220,value:a=>a.code}];return Ot(i,n,r,s,dv(e),0)}m();m();function uI(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new w;return[...e].reverse().flatMap(r=>{let o=tf(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,$,F;let{entry:c,rank:d,score:p,decision:f,category:b,categoryRank:k}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let O=($=t.get(c.code))!=null?$:null,N=(F=f==null?void 0:f.rank)!=null?F:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:O,category:b,categoryRank:
k}})})}m();var ha={institution:_("Instansi","Institution"),parent:_("Induk","Parent"),unitType:_(
"Jenis Unit","Unit Type"),required:_("Wajib","Required"),count:_("Jumlah Inovasi","Entries"),codes:_(
"Kode","Codes"),
status:_("Keikutsertaan","Coverage")},rV={present:_("ikut","takes part"),absent:_("belum mengirim",
"has not submitted"),unlisted:_("ikut, tidak terdaftar","takes part, not listed")};function mv({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=M(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(M(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new w(e.map(u=>M(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,f;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(f=(p=u[0])==null?void 0:p.unitType)!=null?f:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function pv(e){let t=mv(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function lI(e){if(e.institutions.length===0)
return null;let t=mv(e).filter(n=>n.status==="absent"&&n.institution.required);return{...pv(e),
absent:t.
map(n=>n.institution.name)}}function cI(e,t,n,r){let o=s=>{var a,u;return(u=(a=Vt.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:ha.institution[t],width:280,value:s=>s.institution.name}
,
{header:ha.parent[t],width:220,value:s=>s.institution.parent},{header:ha.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:ha.required[t],width:80,value:s=>o(s.institution.required)},{header:ha.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:ha.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:ha.status[t],width:180,value:s=>rV[s.status][t]}];return Ot(Z.coverage[
t],
n,r,i,mv(e),1)}m();m();var Tg=e=>e>0?`0.${"0".repeat(e)}`:"0",Ju=(e,t)=>v(fn(e,t))/10**t;var Do={
place:_("Peringkat Akhir","Final Rank"),code:_("Kode","Code"),name:_("Nama Inovasi","Innovation"),
institution:_("Instansi","Institution"),category:_("Kategori","Category"),categoryRank:_(
"Peringkat Kategori","Rank in Category"),stage:_("Tahap Terakhir","Last Stage"),rank:_(
"Peringkat Tahap",
"Rank in Stage"),decided:_("Peringkat Putusan","Decided Rank"),title:_("Predikat","Title")};function dI(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:Do.place[t],width:80,format:"0",value:l=>l.place},
{header:Do.code[t],width:80,value:l=>l.entry.code},{header:Do.name[t],width:320,value:l=>l.entry.name}
,
{header:Do.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:Do.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Do.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Do.stage[t],width:180,value:l=>l.stage},{
header:Do.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Tg(n),value:l=>Ju(l.score,n)}
,
{header:Do.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Do.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Ot(Z.finalRanking[t],o,i,u,e,3,s)}m();var fv=(e,t,n,r)=>Ot(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var oV={rank:_("Peringkat","Rank"),decided:_("Peringkat Putusan","Decided Rank"),
code:_("Kode","Code"),
name:_("Nama Inovasi","Innovation"),institution:_("Instansi","Institution"),category:_("Kategori",
"Category"),categoryRank:_("Peringkat Kategori","Rank in Category"),tie:_("Penentu Nilai Sama",
"Tie-break"),title:_("Predikat","Title"),prize:_("Uang Pembinaan","Prize"),advances:_("Lolos",
"Advances"),explanation:_(
"Penjelasan","Explanation")},iV='"Rp"#,##0',sV=_("belum ditetapkan","not settled"),aV=_("ya","yes"),
uV=_("tidak","no");function mI(e,t){let{language:n,decimals:r}=t,o=Tg(r),i=(c,d,p,f="")=>({header:oV[
c][n],
width:d,value:p,format:f}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Ju(c,r)},i("advances",80,({advances:c})=>(c?aV:uV)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>lV(c,n),iV)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Ju(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Ju(p,r)}}))];return Ot(t.
name,t.title,t.origin,l,s,3,t.layout)}function lV(e,t){return e===null?"":e==="open"?sV[t]:e.amount}
function pI(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=ue(a).tabs,l=vn(e),{marked:c,
origin:d}=fI(
e,r),p=Xe();or(Sg(t.findings,a,c+u.findings(l),d,O=>sr(O,a)),o);let f=gv(e,t.results,n,r);for(let O of f)
or(O,o);let b=O=>p.includes(O)&&f.every(N=>N.name!==O);for(let O of s){let N=Gi(O,s,a),P=c+u.ranking(
O.name,l);b(N)&&or(fv(N,P,d,u.notRanked(O.name)),o)}let k=Z.finalRanking[a];if(s.length>1&&b(k)&&or(
fv(k,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:O,listed:N}=pv(e);or(
cI(e,a,c+u.coverage(l),`${u.covered(O,N)} \xB7 ${d}`),o)}}function fI({settings:e},t){let n=ue(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=x1(Pr(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function gv(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=ue(s).tabs,l=vn(e),{marked:c,origin:d}=fI(e,r),p=o.flatMap((O,N)=>{let[P,I]=[t[N],n[
N]];
if(P===void 0||I===void 0)return[];let $=Gi(O,o,s),F=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",L=c+u.ranking(O.name,l);return[cV(e,P,I,$,L,F+d)]});if(o.length<2||t.length<o.length)return p;let f=c+
u.finalRanking(l),b=u.decimals(a),k=_u(Pr(i.method),s);return[...p,dI(uI([...t]),s,a,k,f,d,b)]}var vn=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function cV(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=Pr(t.method);return mI(t,{name:r,title:o,origin:
i,
layout:ue(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:_u(l,s),stageScoreHeader:
_u(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function ar(e,t,n){let r=Ve(t);return dv(
e).map(o=>{var a,u,l;let i=aI(o),s=n===void 0?null:bg(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:sr(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:wg(s,r)}}})}var ss=(
e,t)=>e.
filter(n=>n.severity===t).length,as=e=>ss(e,"error")===0;m();m();var dV=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function gI(e){let t=n=>(dV(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Eg({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=Ve(e.settings.language);return{facts:t.map(i=>mV(i,o)),questions:gI(n).
map(i=>pV(i,o)),answers:[...r].map(i=>fV(i,o))}}var mV=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:QP(e,t)}},pV=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:Hu(e,t),options:hI(e.options,t),default:e.
default}},hI=(e,t)=>e.map(n=>({id:n,label:iI(n,t)}));function fV([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=hI(oi[s.kind],i);return{id:e,tab:o,message:Hu(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var gV=1440*60*1e3;function yI(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*gV).toISOString().slice(0,10)}
function bI(e,{
stages:t}){var n,r;return((r=(n=dt(e,Gs))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>M(u.name)===M(K(o("reopens"))));if(i===void 0||te(o("ruling")))return[];let[s,a]=[K(o(
"entry")),
K(o("ruling"))];return[{stage:i.name,entry:s,date:po(o("date")),ruling:a}]})}function wI(e,t,n,r){
var i;
let o=dt(e,Gs);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=K(
a("entry")),l=t.entries.find(P=>X(P.code)===X(u)),c=l===void 0?u:Je(l),d=po(a("date")),p=te(a(
"answer"))||te(a("ruling")),f=K(a("reopens")),b=(N=t.stages.find(P=>M(P.name)===M(f)))==null?void 0:
N.name,
k=[];if(!te(a("date"))&&d===null){let P={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};k.push({code:"SETTING_INVALID",severity:"warning",...nt(o,s,"date"),params:
P})}if(f!==
""&&b===void 0){let P=t.stages.map($=>$.name),I={setting:"objections.reopens",value:f,reason:
"unknown-reference",allowed:P};k.push({code:"SETTING_INVALID",severity:"warning",...nt(o,s,"reopens"),
params:I})}
let O={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&k.push({...O,...nt(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?k.push({...O,...nt(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?k.push({...O,...nt(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&k.push({...O,...nt(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),k})}m();m();var us=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),Vu=e=>S(e!=null?e:""),vI=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function kI(e){var n;let t=[{thing:"setting",names:[],
values:h.entries({version:e.version,...e.rules})},...e.stages.map(([r,...o])=>({thing:"stage",names:
[
r],values:us(["weight","advance","title"],o)})),...e.criteria.map(([r,o,...i])=>({thing:"criterion",
names:[Vu(r),Vu(o)],values:us(["weight","min","max"],i)})),...e.entries.map(([r,...o])=>({thing:
"entry",names:[r],values:us(["name","institution","category","status"],o)})),...e.judges.map(([r,...o])=>(
{
thing:"judge",names:[r],values:us(["institution","stages","conflicts"],o)})),...e.institutions.map((
[
r,...o])=>({thing:"institution",names:[r],values:us(["parent"],o)})),...e.plenary.map(([r,o,...i])=>(
{
thing:"plenary",names:[Vu(r),Vu(o)],values:us(["rank","reason","votesFor","votesAgainst"],i)})),...(
(n=
e.assignment)!=null?n:[]).map(([r,o,...i])=>({thing:"assignment",names:[Vu(r),Vu(o)],values:us([
"judges"],i)})),...e.sheets.flatMap(({stage:r,judge:o,criteria:i,rows:s})=>s.map(([a,...u])=>({thing:
"score",names:[r,o,a],values:us(i,u)})))];return new y(t.map(r=>[E.stringify([r.thing,...r.names]),r]))}
function Yu(e,t){var a,u;let[n,r]=[kI(e),kI(t)],o=[...xI(e,t,"old"),...xI(t,e,"now")],i=({thing:l,
names:[
c,d]})=>l==="score"&&o.some(({names:p})=>p[0]===c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,
names:p,values:f}=c,b=r.get(l);if(b===void 0){i(c)||s.push({thing:d,names:p,field:null,old:vI(c),now:
null});
continue}let k=new y(b.values),O=new y(f);for(let N of new w([...O.keys(),...k.keys()])){let[P,I]=[(
a=
O.get(N))!=null?a:null,(u=k.get(N))!=null?u:null];P!==I&&s.push({thing:d,names:p,field:N,old:P,now:I}
)}}
for(let[l,c]of r){if(n.has(l)||i(c))continue;let{thing:d,names:p}=c;s.push({thing:d,names:p,field:
null,
old:null,now:vI(c)})}return s.length>0||E.stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],
field:null,
old:null,now:null}]}function xI(e,t,n){let r=new w(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,
i])));return e.sheets.filter(({stage:o,judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(
({stage:o,judge:i,rows:s})=>({...{thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}
))}m();var yv=[2],ur=yv[0],hV=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],hv=4;function yV(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(
`^(-?)(\\d+)\\.(\\d{${hv}})(\\d)(\\d*)$`).exec(S(e)))!=null?u:[];if(n==="")return g.abs(e)<10**-hv/2?
0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=v(n+r)+v(s);return(t===""?a:-a)/10**hv||0}function Xu(e){
let t=r=>typeof r=="number"?yV(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var bV=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,Cg=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),Od=(e,t)=>e<t?-1:v(e>t);function wV({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
Od);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>bV(
s.get(a)))]]).sort(([i],[s])=>Od(i,s))}}var vV=({settings:e})=>h.fromEntries(hV.map(t=>[t,Cg(e[t])]));
function ls(e,t,n,r,o=ur){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
vV(
e),stages:l.map(d=>[d.name,d.weight,d.advance,Cg(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,Cg(d.stages),Cg(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>Od(d.stage,p.stage)||Od(d.judge,p.judge)).
map(wV),...kV(e,c)}}function kV({assignment:e=new y},t){let n=[...e].filter(([r])=>t(r)).flatMap(([r,
o])=>[...o].map(([i,s])=>[r,i,E.stringify(s)])).sort((r,o)=>Od(r.join(`
`),o.join(`
`)));return n.length===0?{}:{assignment:n}}var Nd=(...e)=>E.stringify(Xu(ls(...e))),SI=(...e)=>E.stringify(
ls(...e));m();function Qu(e,{competition:t,sheets:n,typedDecisions:r,assigned:o,locate:i}){let{thing:
s,names:a,field:u}=e,
l=(()=>{var b,k,O,N;let[d="",p="",f=""]=a;switch(s){case"score":{let P=n.find($=>$.stage===d&&$.judge===
p),I=(k=(b=P==null?void 0:P.rows.find($=>$.entry===f))==null?void 0:b.marks.get(u!=null?u:""))==null?
void 0:k.at;return P===void 0?null:{tab:P.tab,...I&&{cell:Ce(I.row,I.column)}}}case"setting":return u===
null?null:i({kind:"setting",key:u});case"stage":return c("stage",t.stages.findIndex(P=>P.name===d));
case"criterion":return c("criterion",t.criteria.findIndex(P=>{var I;return((I=P.stage)!=null?I:"")===d&&
P.
name===p}));case"judge":return c("judge",t.judges.findIndex(P=>P.code===d));case"plenary":return(O=r.
find(P=>P.stage===d&&P.entry===p))!=null?O:null;case"assignment":return(N=o.find(P=>P.stage===d&&P.entry===
p))!=null?N:null;default:return null}})();if(l===null)return e;return{...e,tab:l.tab,...l.cell?{cell:
l.
cell}:{}};function c(d,p){return p<0||u===null?null:i({kind:d,index:p,column:u})}}var TI=new A;
function el(e,t,n=ur){var c,d,p,f;let{competition:r,sheets:o,decisions:i}=e,s=(c=TI.get(
e))!=null?c:new y;TI.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(f=s.get(u))!=null?f:Qe(Nd(r,o,i,a,n));return s.set(u,l),l}function tl(e,t,
n){
var u,l,c;if(el(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[Nd,SI].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
Qe(
(c=a[1])!=null?c:"")===t}var Pd=(e,t,n)=>{var r;return(r=yv.find(o=>el(e,n,o)===t))!=null?r:tl(e,t,n)?
ur:null},Id=e=>Iu(Nt(Z.decisions[e]).grid);function bv(e,t,n){let r=t===void 0?null:$u(t);if(t===void 0||
r===null||Qe(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=ls(o,i,s,
t.stage,r.snapshot.version),u=Xu({...a,version:ur});return Yu(Xu(r.snapshot),u).map(l=>Qu(l,e))}
function EI(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!tl(e,a,s));if(r.length===0)return[
];
let o=Id(e.competition.settings.language),i=new w;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var O,N;let c=o.find(P=>P.stage===s&&P.hash===u),d=((O=bv(e,c,u))!=null?O:[]).filter(P=>!i.has(E.stringify(
P)));for(let P of d)i.add(E.stringify(P));let{tab:p,cell:f}=(N=d.find(P=>P.tab!==void 0))!=null?N:{}
,
b={...p===void 0?{}:{tab:p},...f===void 0?{}:{cell:f}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var RI="rules",xV=8e3;function DI(
e,t){let{assignment:n,...r}=e,o={...r,entries:[],judges:[],institutions:[]},
i=ls(o,[],[],t);return{...i,version:0,stages:i.stages.filter(([s])=>s===t),criteria:i.criteria.filter(
([s])=>s===null||s===t)}}var AI=(e,t)=>Qe(E.stringify(DI(e,t)));function SV(){let e=Ne(RI);try{
return E.
parse(e!=null?e:"{}")}catch{return{}}}var TV=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({
marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function OI(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=SV(),o=new y(n.stages.filter(({name:s})=>TV(e,s)).map(({name:s})=>[s,DI(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...h.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>h.fromEntries(h.entries(s).map(([u,l])=>[u,CI(l)]));qe(RI,E.stringify(E.stringify(
s).length>xV?a():s))}return[...o].flatMap(([s,a])=>{var O,N;let[u,l]=[r[s],Qe(E.stringify(a))];if(u===
void 0||CI(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:Yu(d,a).map(P=>Qu(
P,e)),{tab:f,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},k={...f===void 0?{}:{tab:f},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...k,params:{
changes:p}}]})}
var CI=e=>e.startsWith("{")?Qe(e):e;m();var wv=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=wn(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function EV(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:Qn(Xe(),"objections",xt());if(r===void 0)return new y;
let o=ue(e.settings.language).history,i=bI(_e(r),e).filter(wv(t,n)),s=new w(i.map(({stage:a})=>a));
return new y(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function NI(e,t){let n=lt(e.stages,t),r=EV(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function ci(e,{rows:t}){let{competition:n}=e,r=lt(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=yI(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...EI(e,r),
...OI(e,()=>t),...i===void 0?[]:wI(_e(i),n,s,wv(r,t))]}function PI(){return ce(()=>(ke(),Ao(Pn(Ee,
"ranking"))))}function Ao(e){let{workbook:t,history:n}=e,
{language:r}=t.competition.settings,{findings:o,progress:i}=Ft(t,{provisional:!1}),s=[...o,...ci(t,n)];
return ca(t,s),qw(t.own,i),{ok:as(s),findings:ar(s,r,Cd(e)),understood:Eg(t),progress:i,fixes:EN(e,
Ve(
r))}}function II(){return ce(()=>(ke(),Ee(()=>{let e=et("ranking");$t(e);let{competition:t}=e,{
language:n}=t.
settings,r=Ft(e,{provisional:!1}),o=[...r.findings,...ci(e,e.history)],i=o.filter(qu),s=ue(n).tabs,a=`${s.
checked(at(),xe(),kt())} \xB7 ${s.overwritten}`,u=s.findings(vn(t));or(Sg(i,n,u,a,c=>sr(c,n)),e.keepers),
ca(e,o),qw(e.own,r.progress);let l=e.questions.length;return{errors:ss(i,"error"),warnings:ss(i,
"warning"),questions:l}})))}var CV=q({tab:j()});function $I(e){return ce(()=>{let{tab:t}=he(CV,e);
return ke(),Ee(()=>{let n=et();
$t(n);let{findings:r}=Ft(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&ye(pe("BAD_REQUEST",ue(ht()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=ue(i).history.accepted(t);return Ct(n.history,{at:at(),by:xe(),action:"accept",detail:s,
run:kt(),
hash:""},n.competition.settings),ca(n,o),Ao(Pn())})})}m();var RV=q({answers:It(j(),Me(j()))});
function FI(e){return ce(()=>{let{answers:t}=he(RV,e);return ke(),
Ee(()=>{let{questions:n}=et(),r=DV(Zw(),n,h.entries(t)),{notAsked:o,tooManyAnswers:i}=ue(ht()).problems;
return r===null&&ye(pe("BAD_REQUEST",o)),iN(r)||ye(pe("BAD_REQUEST",i)),Ao(Pn())})})}function DV(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?OV(s,i):AV(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var AV=(e,t)=>e.options.
some(n=>n===t)?oN(e,t!=null?t:""):null;function OV(e,t){return e===void 0||t===null?null:h.entries(
oi).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var _I=q({fixes:le(j())}),vv=250;
function MI({sheets:e},t,n,r,o){var l,c,d,p,f,b,k;let i=e.filter(O=>O.
tab===t),s=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(f=s==null?void 0:
s.rows.find(O=>O.row===r))==null?void 0:f.entry)!=null?b:"";return{judge:(k=s==null?void 0:s.judge)!=
null?k:n,entry:u,criterion:a}}function LI(e){return ce(()=>{let{fixes:t}=he(_I,e);ke();let n=Pn(Ee),
{workbook:r}=n,o=Ve(r.competition.settings.language);return{fixes:zI(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=wg(i,o),c={old:l.old,now:Qr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:f,criterion:b}=MI(r,s,a,d,p);return{tab:s,cell:Ce(d,p),entry:f,criterion:b,...c}})}})}})}
function zI(e,t){
let n=new w(t);return TN(e).filter(r=>n.has(r.id)&&r.status==="offered")}function jI(e){return Xw(e.
ledger),xd(e.history),e}function BI(e){return ce(()=>{let{fixes:t}=he(_I,e);return ke(),Ee(()=>{let n=jI(
Pn()),{competition:r}=n.workbook,o=zI(n,t),i=new y(r.judges.map(({code:k,email:O})=>[k,O])),s=({fix:
k,
judge:O})=>{var N;return k.kind!=="score"||((N=i.get(O))!=null?N:"")!==""},a=NV(n.workbook,o.filter(
s)),{ledger:u,history:l}=n;a.length>0&&(u=ma(u,[...u.list,...a],r.settings),{ledger:u,history:l}=Ed(
n.workbook,u,l));let c=new w(a.map(({id:k})=>k)),d=u.list.filter(({id:k})=>c.has(k)),p=k=>d.filter(O=>O.
status===k).length,f=new w(o.map(({id:k})=>k)),b=o.reduce((k,O)=>k+O.cells.length,0);return{applied:
p(
"applied"),asked:p("waiting"),left:b-d.length+t.filter(k=>!f.has(k)).length,unreachable:[...new w(o.
filter(k=>!s(k)).map(({judge:k})=>k))],check:Ao(Pn())}})})}function NV(e,t){let[n,r,o]=[at(),xe(),pa(
)],
i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{let p=c.kind==="score"?"waiting":"applied";if(
p===
"applied"&&!li(a))return[];let f=o(a);return d.flatMap(b=>{let{row:k,column:O}=b,N=MI(e,a,u,k,O),P=c.
kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,tab:a,status:p,criterion:P,cell:Ce(k,O),
judge:N.
judge,entry:c.kind==="label"&&N.entry===""?S(c.now):N.entry,now:c.now,kind:c.kind,answeredAt:"",
answeredBy:"",
before:{cell:c.old,format:f.format(k,O)}};return ju(I,b,f)!=="before"?[]:[{...I,before:{...I.before,
cell:f.cell(k,O)}}]})}),s=x.from({length:g.ceil(i.length/vv)},kt);return i.map((a,u)=>({...a,id:`${s[
g.
floor(u/vv)]}/${u%vv+1}`}))}function UI(){return ce(()=>(ke(),Ee(()=>{let e=jI(Pn()),{workbook:t,
ledger:n,
history:r}=e,{settings:o}=t.competition,i=ov(e),s=da(Ve(o.language)),[a]=i;if(a===void 0)return ye(
pe(
"BAD_REQUEST",s.nothingToUndo));let u=pa(),l=i.find(k=>{let O=Td(k,t);return O===null||!li(O.tab)||
ju(
k,O.at,u(O.tab))!=="after"});if(l!==void 0)return ye(pe("BAD_REQUEST",s.changedSince(l.tab,l.cell)));
let c={answeredAt:at(),answeredBy:xe()},d=n.list.map(k=>i.includes(k)?{...k,...c,status:"undone"}:k),
p=Ed(t,ma(n,d,o),r),f=new w(i.map(({id:k})=>k)),b=p.ledger.list.find(k=>f.has(k.id)&&k.status==="applied");
return b!==void 0?ye(pe("BAD_REQUEST",s.refused(b.tab,b.cell))):Ao(Pn())})))}m();var IV=q({id:j(),
accept:ve()});function WI(e){let t=xe().toLowerCase(),n=e.judges.filter(o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Uu(ui(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:Bu(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function KI(){let e=Mt(Xe(),xt());return Kn(new y([...e].map(([t,n])=>[t,_e(n)]))).competition}
function GI(){return ce(()=>HI(KI()))}function HI(e){let t=Ve(e.settings.language),n=new y(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:WI(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...iv(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function qI(e){return ce((
)=>{
let{id:t,accept:n}=he(IV,e);return Ee(()=>{var d;let r=WI(KI()).find(p=>p.id===t);if(r===void 0)return ye(
pe("BAD_REQUEST",da(ht()).unknownFix));let o=et(),{competition:i}=o,s=da(Ve(i.settings.language));if(
((d=
lt(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return ye(
pe("BAD_REQUEST",s.stageClosed(r.stage)));let u=Td(r,o),l=pa();if(n&&(u===null||ju(r,u.at,l(u.tab))!==
"before"))return ye(pe("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:at(),by:
xe()};
return kN(r.judge,c)?(n&&u!==null&&li(u.tab)&&nv([ev(r,u.tab,u.at,!1)],!0),HI(i)):ye(pe(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var ZI={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},JI="#ffffff",
VI="Lembar Juri \xB7 ",kv=new RegExp(
`(^|\\n)${VI}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function YI({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===JI&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[VI+o,...i];return{background:ZI[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function XI({background:e,note:t}){var o,i,s;let[,n=""]=(o=kv.exec(t))!=null?o:[],r=(s=(i=kv.exec(
t))==null?void 0:i[2])!=null?s:JI;return{background:h.values(ZI).includes(e)?r:e,note:t.replace(kv,n)}
}m();function QI(e){var r;let t=(r=Oe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function e$(e,t,n){var d,p;let r=Oe().getSheetByName(e),o=new y,
i=[];for(let[f,b]of n.entries())for(let[k,O]of b.entries()){let N=(d=t[f])==null?void 0:d[k];(N==null?
void 0:N.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],Ce(f,
k)]),(N==null?void 0:N.note)!==O.note&&i.push({row:f,column:k})}for(let[f,b]of o)r==null||r.getRangeList(
b).setBackground(f==="#ffffff"?null:f);if(i.length===0)return;let[s,a]=[g.min(...i.map(({row:f})=>f)),
g.min(...i.map(({column:f})=>f))],u=g.max(...i.map(({row:f})=>f)),l=g.max(...i.map(({column:f})=>f)),
c=n.slice(s,u+1).map(f=>f.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var FV=q({on:ve()}),t$=["error","warning","info"];function _V(e,t){var r,o;let n=new y;
for(let i of e.
filter(qu)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of fo(a).entries()){let f=`${d},${p}`,b=(o=l.get(f))!=
null?o:{severity:u,sentences:[]},k=t$.indexOf(u)<t$.indexOf(b.severity),O=c===0?[sr(i,t)]:[];l.set(f,
{severity:k?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function MV(){var n;let e=Xe(),
t=((n=Ne(Rd))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function n$(e){return ce(()=>{let{on:t}=he(
FV,e);return ke(),Ee(()=>{let n=Pn(),{workbook:r,history:o}=n,i=t?[...Ft(r,{provisional:!1}).findings,
...ci(r,o)]:[],s=_V(i,r.competition.settings.language),a=[...new w([...MV(),...s.keys()])].filter(li);
t&&qe(Rd,a.join(`
`));for(let u of a){let l=QI(u),c=l.map((d,p)=>d.map((f,b)=>{var N;let k=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),O=XI(f);return k===void 0?O:YI(O,k.severity,k.sentences)}));e$(u,l,c)}return t||qe(
Rd,""),Ao(n)})})}m();m();m();m();m();var In=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function r$(e){e.haste=0,e.
width=g.min(e.width+1,10)}function o$(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var i$=e=>R.now()>=e.until;m();m();var Oo="https://www.googleapis.com/drive/v3/files",s$="https://www.googleapis.com/upload/drive/v3/files",
nl="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",a$="application/vnd.google-apps.folder",
$n="application/vnd.google-apps.document",No="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Rg="application/json",rl="application/pdf",$d="application/vnd.google-apps.spreadsheet",Fd="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
ol=q({id:j(),
mimeType:ae(j()),webViewLink:ae(j()),modifiedTime:ae(j()),appProperties:ae(It(j(),j())),trashed:ae(
ve())}),
il=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},xv=(e,t,n)=>({fields:e,one:t,list:q({files:le(t),
nextPageToken:ae(
j())}),fileOf:n}),Sv=xv(nl,ol,il);m();m();var LV=[["api-off",["accessNotConfigured",
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
"notFound"]]];function zV(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function u$(e,t,n){var u,l,c;
let r=jV(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=LV.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?zV(e):i[0],a=BV(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function jV(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function BV(e){if(e===null)return null;let t=v(e),n=v.isFinite(t)?
t*1e3:R.parse(e)-R.now();return v.isFinite(n)&&n>0?n:null}var eo=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),sl=({kind:e})=>e==="server"||e==="unknown";
var UV=6,l$={failure:{kind:"haste",reason:"not-sent"}};function Po(e,t,n="text"){var s,a,u;let r=e.map(
()=>l$),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!i$(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=GV(l.flatMap(O=>{var N;return(N=e[O])!=null?N:[]}),n),p=[],f=null,b=!1;for(let[O,N]of l.entries(
)){
let P=(s=d[O])!=null?s:l$,I=r[N];r[N]=I!==void 0&&WV(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!KV(P,e[N])||o[N]>=UV)&&(p.push(N),b=!0,f=g.max(f!=null?f:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&eo(O.failure)))break;if(i=[...p,...c],!b){r$(t);continue}let k=o$(
t,f);if(k===null)break;Utilities.sleep(k)}return r}var WV=e=>"failure"in e&&e.failure.kind==="server",
KV=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function GV(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
S(i);if(gg(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:u$(s,i.getContentText(),HV(i))}})}function HV(e){let t=e.getHeaders(
),
n=h.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:S(t[n])}function di(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=bt(
e,qV(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function qV(e){
try{return E.parse(e)}catch{return null}}var Dg="lembar-juri-boundary-7f3a9c",al=5*1024*1024-4096;
function to(e,t){return Po(e.map(ZV),t).map(
n=>{let r=di(ol,n);return"failure"in r?r:{ok:il(r.ok)}})}function Ev(e,t,n){let r=`${Oo}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(nl)}`,o=E.stringify(t),i=di(ol,Po([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:il(i.ok)}}function mi(e,t,n){let r=e.
map(o=>`${Oo}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return c$(r,n)}
function Cv(e,t){
let[n]=c$([`${Oo}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function c$(e,t){let n=e.map(r=>({url:r,method:"get"}));return Po(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function ZV({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${s$}${d}?uploadType=multipart&fields=${encodeURIComponent(
nl)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Dg}`,payload:[...Tv(
`--${Dg}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...Tv(`--${Dg}\r
Content-Type: ${o}\r
\r
`),...x.from(s,p=>p>127?p-256:p),...Tv(`\r
--${Dg}--\r
`)]}}var Tv=e=>Utilities.newBlob(e).getBytes();m();function Rv(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Oo}?q=${s}&pageSize=1000&fields=${a}${i}`,l=di(e.list,Po([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Dv(e,t,n){let r=`${Oo}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=di(e.one,Po([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var ul=(e,t)=>Rv(
Sv,e,[],t),pi=(e,t)=>Dv(Sv,e,t);function Av(e,t,n){let r=ul("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>h.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:a$,appProperties:t}),s=di(q({id:j()}),Po([{url:`${Oo}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var d$=q({
id:j(),emailAddress:ae(j()),role:j()}),JV=co(ol,{permissions:ae(le(d$))}),m$=xv(`${nl},permissions(id,emailAddress,role)`,
JV,e=>{var t;return{...il(e),access:(t=e.permissions)!=null?t:[]}}),
_d=encodeURIComponent,VV=e=>`${Oo}/${_d(e)}`,Ov=(e,t)=>Rv(m$,e,[`mimeType = '${$d}'`],t),Nv=(e,t)=>Dv(
m$,e,t);function YV(e){let t=`${VV(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${_d("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${_d(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${_d(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${_d(e.permission)}`,method:"delete"}}}function Md(e,
t){
let n=Po(e.map(YV),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?di(d$,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var ll="dokumen yang sudah jadi tidak dibuat dua kali",
XV={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${ll}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${ll}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${ll}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${ll}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${ll}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${ll}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},cl="documents that are ready are not made twice",
QV={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${cl}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${cl}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${cl}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${cl}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${cl}.`,
unknown:`Drive gave no clear answer. Try again: ${cl}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function cs(
{kind:e,reason:t},n){let r=(n==="id"?XV:QV)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var zt=e=>Qe(e).slice(0,32),Ld=e=>`folder:${e}`;function no(e,t,n){let{language:r}=e.settings,o=Ld(
t),
i=Ne(o),s=i!==null&&e7(i,n,r)?i:t7(e,o,n);return{id:s,files:rn(ul(s,n),r)}}var e7=(e,t,n)=>rn(pi(e,t),
n)!==null;function t7(e,t,n){let{language:r}=e.settings,o=ue(r).documents.folder(vn(e)),i=rn(Av(o,{
folder:zt(
Qt())},n),r);return qe(t,i),i}function rn(e,t){return"ok"in e?e.ok:ya(e.failure,t)}function ya(e,t){
let n=cs(e,t);return e.kind==="api-off"?ye(pe("DRIVE_API_OFF",n)):e.kind==="scope"?ye(pe(
"SCOPE_MISSING",n,hg())):ye(pe("DRIVE_REFUSED",n))}var n7=q({id:j(),link:j(),maker:j(),email:j(),
permission:j(),collected:j(),modified:j(),done:be(),of:be()}),
zd={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Pv=e=>zt(M(e)),
Iv=e=>zt(X(e)),p$=(e,t)=>`judge-file:${Pv(e)}:${Iv(t)}`;function Ag(e,t){var n;try{let r=bt(n7,E.parse(
(n=Ne(p$(e,t)))!=null?n:"null"));return r.success?r.data:zd}catch(r){if(r instanceof SyntaxError)return zd;
throw r}}var ba=(e,t,n)=>qe(p$(e,t),E.stringify(n));function dl({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=xe(),i=rt(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=Ag(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of Md(
i,In(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(S(s))}}m();m();
m();var f$=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var kr=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),jd=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Io=[jd("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),jd("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
jd("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),jd("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),jd("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var g$={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[kr("Presentasi",{advance:12,form:
"presentation"}),kr("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Io};m();var h$={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[kr(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),kr("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),kr("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Io};m();var y$={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[kr(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Io};m();var b$={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
kr("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Io};m();var w$={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[kr("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Io};var v$={kolabik:h$,"satuin-pelita":w$,mojokerto:b$,malang:y$,gipp:g$};m();m(
);var k$={name:"GIPP 2017, Kota Probolinggo"};m();var x$={name:"Kolabik 2023, Kota Pasuruan"};m();
var S$={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var T$={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var E$={name:"SATUIN PELITA 2019, Kota Pasuruan"};var C$={
kolabik:x$,"satuin-pelita":E$,mojokerto:T$,malang:S$,gipp:k$};var r7=e=>({id:e,...C$[e],...v$[e]}),
Bd=f$.map(r7);m();var $o={part:"documents",tab:Z.documents,columns:[{key:"number",header:_("Nomor",
"Number"),width:190,
format:"@"},{key:"kind",header:_("Jenis","Kind"),width:80},{key:"entry",header:_("Kode","Code"),
width:80},
{key:"title",header:_("Judul","Title"),width:380},{key:"status",header:_("Status","Status"),width:
120},
{key:"link",header:_("Tautan","Link"),width:260},{key:"maker",header:_("Pembuat","Made By"),width:
180},
{key:"at",header:_("Waktu","Time"),width:150},{key:"spreadsheet",header:_("ID Lembar","Sheet ID"),
width:110},
{key:"fileId",header:_("ID Berkas","File ID"),width:110},{key:"content",header:_("Sidik Isi",
"Content Hash"),width:110},{key:"modified",header:_("Diubah","Modified"),width:150},{key:"run",
header:_("Proses","Run"),width:90},{key:"revision",header:_("Revisi","Revision"),width:80}]},R$=[[
"begun",_("sedang dibuat","being made")],["made",_("jadi","ready")],["draft",_("rancangan","draft")],
["edited",_("disunting","edited")],["signed",_("ditandatangani","signed")],["failed",_("gagal",
"failed")],["deleted",_("terhapus","deleted")],["void",_("tidak berlaku","void")]],o7=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function D$(e){var t;return e===""?"failed":(t=jn(e,R$))!=null?t:o7.test(e)?"signed":"own"}function Og(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=R$.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&D$(t)===e?t:r}function ds(e){var r,o,i;let t=dt(e,$o),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>K(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:D$(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var A$="lastRun",
i7=q({top:be(),at:j(),by:j(),ranked:le(j()),errors:be()}),O$=e=>qe(A$,E.stringify(e));
function Ud(){var e;try{let t=bt(i7,E.parse((e=Ne(A$))!=null?e:"null"));return t.success?t.data:null}
catch{
return null}}m();m();m();var N$={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};
function P$(e,t,n){var c,d;let r=new y;
for(let p of t){let[,f="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let k=(
d=
r.get(f))!=null?d:{count:0,last:0,digits:b.length};r.set(f,{count:k.count+1,last:g.max(k.last,v(b)),
digits:g.max(k.digits,b.length)})}let[o]=[...r].sort(([,p],[,f])=>f.count-p.count),[i,s,a]=o===void 0?
[N$[e].prefix,0,g.max(N$[e].digits,e==="entries"?S(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new w(
t.map(X)),l=[];for(let p=s+1;l.length<n;p+=1){let f=`${i}${S(p).padStart(a,"0")}`;u.has(X(f))||l.push(
f)}return l}m();var $v={entries:Gr,judges:Ws},Pg={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
s7={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},a7=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Ig=e=>e===""||a7.test(M(e));function I$(e,t){var o,i;if(Ig(e))return null;let n=$v[t].columns.find(s=>Pg[
t].
includes(s.key)&&He(e,s.header));if(n!==void 0)return n.key;let r=M(e);return(i=(o=s7[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var Ng=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function u7(e){return e.every(n=>n==="")?"passed":Ng(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Ng(e,n=>/^https?:\/\//i.test(n))?"link":Ng(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>v(n)===r+1)?"passed":new w(e).size===e.length&&Ng(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function $$(e,t){let n=new y,r=["name","institution"],o=g.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=u7(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=Pg[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var l7=10;function c7(e,t){let n=new y;for(let[r,o]of e.entries()){let i=I$(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function d7(e,t){var r;return(r=e.slice(0,l7).map((o,i)=>({row:i,columns:c7(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!Ig(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var m7=e=>S.fromCharCode(65+e%26);function _$(e,t,n){var d,p,f;let r=d7(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:$$(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let k of F$(b,t))u.set(k,"known");let l={columns:Pg[t].flatMap(b=>{var O;let k=o.
get(b);return k===void 0?[]:[{header:(O=a[k])!=null?O:m7(k),key:b}]}),unknown:a.filter((b,k)=>!Ig(b)&&
![...o.values()].includes(k)&&s.some(O=>{var N;return((N=O[k])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,k]of s.entries()){if(k.every($=>$===""))continue;let O={code:"",name:""};for(
let[
$,F]of o)O[$]=(f=k[F])!=null?f:"";let N=i+b+1;if(M(O.name)===""){l.nameless.push(N);continue}let P=F$(
{institution:"",email:"",...O},t),I=P.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:O.name,why:I});else{for(let $ of P)u.set($,"twice");l.added.push(O)}}let c=P$(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var k;return b.code===""?{...b,code:(k=c.shift())!=null?k:""}:b}),l}function F$({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?M(t):`${M(t)}|${M(n)}`;return[...X(e)===""?[]:[`code:${X(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function p7(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function M$(e){var u;let t=p7(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var f7={menu:"Siapkan tab juri",noJudges:
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
,g7={menu:"Prepare judge tabs",noJudges:
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
,ro=e=>({id:f7,en:g7})[e];var h7=1e6,L$=1e4,Fv=50,y7=q({kind:pt(["entries","judges"]),text:ae(j().check(
Jy(h7))),tab:ae(j()),write:ve()}),
j$=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.test(t));
function B$(e){return ce(()=>{let{kind:t,text:n,tab:r,write:o}=he(y7,e);return ke(),o?Ee(()=>z$(t,n,
r,!0)):z$(t,n,r,!1)})}function z$(e,t,n,r){var f;let o=Mt(Xe(),xt()),{competition:i}=Kn(new y([...o].
map(([b,k])=>[b,_e(k)]))),s=o.has("settings")?i.settings.language:ht(),a=ro(Ve(s)),u=b=>ye(pe(
"BAD_REQUEST",b));n!==void 0&&(!Xe().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?M$(t!=null?t:""):_e(n).values.map(b=>b.map(K));l.length>L$&&u(a.tooMany(L$));let c=_$(l,e,b7(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(f=o.get(e))!=null?f:Z[e][s],p=r?w7(
e,d,c.added,s):[];return v7(c,d,r,p)}var b7=({entries:e,judges:t},n)=>n==="entries"?e:t;function w7(
e,t,n,r){
var f,b;if(n.length===0)return[];let o=$v[e];yr(t)===0&&tn(F1(o,t,r));let i=dt(_e(t),o),s=(f=i==null?
void 0:i.columns)!=null?f:new y(o.columns.map(({key:k},O)=>[k,O])),a=new y(o.columns.map(k=>{var O;
return[
k.key,(O=k.format)!=null?O:""]})),u=g.max(...s.values())+1,l=x.from({length:u},()=>"");for(let[k,O]of s)
l[O]=(b=a.get(k))!=null?b:"";let c=yr(t);for(let[k,O]of l.entries())O==="@"&&NS(t,c,k,n.length);let d=n.
map(k=>{var N;let O=l.map(()=>"");for(let[P,I]of s)O[I]=(N=k[P])!=null?N:"";return O});Yt(t,c,0,d,l);
let p=new w(n.flatMap(k=>h.entries(k).flatMap(([O,N])=>N?[O]:[])));return o.columns.flatMap(({key:k,
header:O})=>p.has(k)&&!s.has(k)?[O[r]]:[])}function v7(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,Fv).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,Fv),repeatedTotal:a.length,nameless:u.slice(0,Fv)}}function ms(){return ce(()=>{let e=Xe(),t=Mt(
e,xt()),n=Kn(new y([...t].map(([k,O])=>[k,_e(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:ht(),s=Ve(i),a=xe(),u=T7(a,r.judges),l=u==="admin",c=qa(
).
filter(k=>![...t.values()].includes(k)),d=!k7(n),p=!d||c.length>0,f=j$(e),b=l?Ud():null;return{user:
a,
role:u,language:s,competition:vn(r),stages:r.stages.map(k=>k.name),top:Yp(r),begun:p,...l?x7(n,e,{
begun:p,
responses:f}):{},presets:l&&d&&c.every(k=>f.includes(k))?Bd.map(({id:k,name:O})=>({id:k,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?C7(Z.documents[i],
e):U$,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?NI(r,Lu(i).rows):[]}
})}
var k7=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,x7=(e,t,{begun:n,responses:r})=>({...n&&Vi.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:S7(e.competition,t)}:{}});function S7(e,t){let n=Ir(t,e,fg(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var T7=(e,t)=>Ep()?"admin":E7(e,t)?"judge":
"stranger",E7=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),U$={made:0,begun:0};
function C7(e,t){
if(!t.includes(e))return U$;let{grid:n}=Nt(e),r=n===null?[]:[...ds(n).rows.values()].filter(i=>i.spreadsheet===
Qt()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var R7=e=>e.every(t=>t.every(n=>n===""));function D7({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function W$(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=mg(i),a=D7(e,t,s),u=_e(a).values,l=r.own.has(a),c=(I,$,F=0)=>{
var z;let{open:L}=dg(i,$),B=_v(a,L,e.admins,t.email),U=(z=Wr().get(a))!=null?z:null;return{tab:a,
judge:t.
code,status:I,added:F,missing:0,foreign:f.length,access:B,id:U}},d=new w(r.sheets.filter(I=>I.tab===
a).flatMap(({rows:I})=>I.flatMap(({entry:$})=>$===null?[]:[X($)]))),p=Rn(r.competition,e.stage),f=r.
competition.entries.filter(I=>p!==null&&d.has(X(I.code))&&!p(t,I));if(R7(u))return Ww(s,a),c("made",
n.length);let k=r.competition.settings.missing==="assigned"&&p===null?[]:s.values.slice(s.table.top).
flatMap(([I])=>n.filter($=>$.code===I&&!d.has(X($.code))));if((!jw(s,u)||f.length>0)&&l&&K1(u))return Ww(
s,a),f.length=0,c("renewed",n.length);if(!jw(s,u)){let I=l?"changed":"theirs";return{tab:a,judge:t.code,
status:I,added:0,missing:k.length,foreign:0,access:"unprotected",id:null}}let O=u.length-s.table.top;
if(k.length===0)return c("kept",O);let N=O+k.length,P=Bw(k,s.table.top+O,i);return J1(a,{...s,...dg(
i,N)},P),c("added",N,k.length)}function _v(e,t,n,r){let o=Kw(e,t,n,r);return r===""?"closed":o?"own":
"refused"}var A7=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),K$=({sheets:e,own:t,
competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=Uw(
Ze(n,i.stage).length,g.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
Mv=e=>`locked:${e}`;function G$(e){let t=Ne(Mv(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function $g(e,t,n){let{admins:r,language:o}=e.competition.settings,i=A7(e,t),s=G$(t),a=h.fromEntries(
i.map(d=>[d,d in s?s[d]:Ap(d)]));qe(Mv(t),E.stringify(a));for(let d of i)br(d,r);for(let{tab:d,open:
p}of K$(
e,t))Y1(d,p,[...r,xe()]);let u=ue(o).history.closed(i.length),l={at:at(),by:xe(),action:"close",
detail:u,
run:kt(),hash:"",stage:t},c=Ct(n,l,e.competition.settings);return dl(e,t,"reader"),c}function H$(e,t,
n,r){
let o=G$(t);for(let[u,l]of h.entries(o))gC(u,l);let i=[...e.competition.settings.admins,xe()];for(
let{
tab:u,open:l,email:c}of K$(e,t))_v(u,l,i,c);Un();let s={at:at(),by:xe(),action:"reopen",detail:n,run:
kt(),
hash:"",stage:t},a=Ct(r,s,e.competition.settings);return qe(Mv(t),"{}"),dl(e,t,"writer"),a}var O7=q(
{stage:ae(j())}),q$=q({stage:j(),reason:j()});function lr({stages:e,settings:t},n){var o;let r=e.
map(i=>i.name).join(", ");return(o=e.find(i=>M(i.name)===M(n)))!=null?o:ye(pe("BAD_REQUEST",ue(t.language).
problems.unknownStage(n,r)))}function wa(e){let t=ce(()=>{let n=e();return ke(),Ee(()=>{let r=et(
"all");$t(r),n(r,r.history)})});return"problem"in t?t:ms()}function N7(e,t){let{language:n,
minReadings:r}=e.
competition.settings;if(r===null)return;let{findings:o}=Ft(e,{provisional:!1}),i=o.find(s=>s.code===
"ENTRY_FEW_READINGS"&&s.stage===t);i!==void 0&&ye(pe("BAD_REQUEST",sr(i,Ve(n))))}var Z$=e=>wa(()=>{
let{
stage:t}=he(O7,e);return(n,r)=>{var a,u;let{competition:o}=n,i=lt(o.stages,r.rows),s=t===void 0?(a=i.
find(l=>l.status==="open"))==null?void 0:a.stage:lr(o,t).name;if(s!==void 0){if(((u=wn(i,s))==null?
void 0:
u.status)==="open"){N7(n,s),$g(n,s,r);return}xd(r),dl(n,s,"reader")}}});function Fg(e,{settings:t}){
let n=e.replace(/\s+/g," ").trim().slice(0,500);return n===""?ye(pe("BAD_REQUEST",ue(t.language).problems.
reasonMissing)):n}var J$=e=>wa(()=>{let t=he(q$,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}
=lr(
o,t.stage),s=lt(o.stages,r.rows),a=Fg(t.reason,o);if(((u=wn(s,i))==null?void 0:u.status)!=="open"){
H$(
n,i,a,r);return}xd(r),dl(n,i,"writer")}}),V$=e=>wa(()=>{let t=he(q$,e);return({competition:n},r)=>{
let{
name:o}=lr(n,t.stage),i=Fg(t.reason,n),s=AI(n,o),a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),
u=a[a.length-1];(u==null?void 0:u.hash)===s&&u.detail===i||Ct(r,{at:at(),by:xe(),action:"rules",
detail:i,
run:kt(),hash:s,stage:o},n.settings)}});var I7=q({stage:ae(j())}),Y$=e=>wa(()=>{let{stage:t}=he(I7,e);
return({competition:n,typedDecisions:r},o)=>{
let{settings:i}=n,s=ue(i.language).history,a=t===void 0?null:lr(n,t).name,{unconfirmed:u,missing:l}=og(
r,o.rows,Qe),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(N=>N.stage===d))||a!==null&&M(a)!==
M(d))continue;let f=r.filter(N=>N.stage===d),b=f.map(N=>Rw(N,Qe)).join(" "),k=s.plenary(f.map(({
entry:N,
rank:P})=>`${N}: ${P}`)),O={at:at(),by:xe(),action:"plenary",detail:k,run:kt(),hash:b,stage:d};c=Ct(
c,O,i)}}});m();m();var X$="lembar-juri-evidence";function _g(e,t,n){let r={format:X$,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var Mg=e=>e.slice(0,16);function Q$(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==X$||r.version!==1||!o.every(x.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var Lv=e=>e.map(({entry:t})=>t.code),eF=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function tF({settings:e},{standings:t,places:n,
last:r},o){let i=Li(t,p=>p.category),s=p=>{var f;return((f=i.get(p.category))!=null?f:[]).filter(b=>Ht(
b)<Ht(p))},a=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,f])=>[p,[...f].reverse().find(b=>b.advances)])),c=(p,{rounded:f,sharing:b})=>{let{advances:k,
cutNote:O,title:N,score:P,entry:I}=p,$=p.category===null?{}:{category:p.category},F=W=>a?Ht(W)===Ht(
p):b.includes(W.entry.code),L=()=>{var W;return Lv(((W=i.get(p.category))!=null?W:[]).filter(F))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
en(
e.passingScore),score:f}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{removed:eF(p)}}];if(
O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let W=s(p).filter(V=>V.cutNote!=="institution-full"&&M(V.entry.institution)===M(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:Lv(
W)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:L(),...$}}];if(k)return[{code:"ADVANCES",params:{places:n,last:r,title:N,...$}}];let B=l.
get(p.category),U=B&&!a?Xp(B.score,P,o):null,z=U===null||U.s<0?null:U;return[{code:"OUTSIDE_CUT",
params:{
places:n,last:r,behind:z,...$}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:L(),
...$}}]:
[]]},d=p=>{let{place:f,vacated:b,prize:k}=p;if(f===null)return[];let O=r&&e.rankedWinners,N=u.filter(
I=>I.category===p.category&&Ht(I)<Ht(p)),P=b!==null&&b.from===null;return[...N.length>0&&(O||n!==null&&
Ht(p)>n)?[{code:"PASSED_OVER",params:{place:f.place,over:Lv(N)}}]:[],...b!==null&&(O||P)?[{code:
"MOVED_UP",params:{place:f.place,from:b.from,removed:eF(p)}}]:[],...k===null?[]:[{code:"PRIZE",
params:{prize:k}}]]};
return(p,f)=>{let{category:b,categoryRank:k}=p;return[...b!==null&&k!==null?[{code:"CATEGORY_RANK",
params:{
category:b,rank:k}}]:[],...c(p,f),...d(p)]}}m();function nF(e,t){let n=[];for(let r of e){let o=n[n.length-1],
i=o==null?void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function rF(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,qr(a,t)])),o=nF(e,(s,a)=>gn(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=nF(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,f,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(f=i[a+1])==null?
void 0:f.standings)!=null?b:[]}]})))}function oF(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function $7(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:YC(e,r);return t.set(r,o),
o(n)}}function F7(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let k=b&&o.includes(b.entry.code)?oF(e,b):null;return b&&k?[{entry:b.entry.code,
rank:b.
rank,value:k}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,f=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...f}}]}function _7({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function M7(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function iF(e,
t,n){
var I;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=qn(s),c=l==null?
void 0:l(o,r),d=$7(o),p=rF(a,r.decimals),f=Yc(e,i,n),b=o.criteria.map(({name:$,weight:F,max:L})=>({
criterion:$,
weight:en(F),max:en(L)})),k=Rn(e,i),O=new y;for(let{entry:$,judge:F,reason:L}of o.leftOut){let B={
code:"JUDGE_LEFT_OUT",params:{judge:F,reason:L}};O.set($,[...(I=O.get($))!=null?I:[],B])}let N=({
entry:$,judgeScores:F,
stageScore:L,score:B})=>{var V,fe;let U=(V=O.get($.code))!=null?V:[],z=[...F].map(([Q,Te])=>({judge:
Q,
score:Te})),W=k===null?o.judges:o.judges.filter(Q=>k(Q,$)),G=W.map(Q=>Q.code).filter(Q=>!F.has(Q)&&!U.
some(({params:Te})=>Te.judge===Q));return[{code:"STAGE_SCORE",params:{method:s,judges:z,criteria:b,
score:L}},
...k===null?[]:[{code:"ASSIGNED_JUDGES",params:{judges:W.map(({code:Q})=>Q),of:o.judges.length}}],
...(fe=
c==null?void 0:c($.code))!=null?fe:[],...U,...G.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{
judges:G}}]:
[],...r.carryOver?[{code:"CARRIED_OVER",params:{parts:f($.code,L),score:B}}]:[]]},P=tF(e,t,u);return $=>{
let F=p.get($.entry.code);return F===void 0?[]:[...N($),...F7($,F,d),..._7($,F,u),...M7($),...P($,F)]}
}var Lg=(e,t)=>t.map((n,r)=>L7(e,n,t.slice(0,r)));function L7(e,t,n){let{language:r,decimals:o}=e.settings,
i=iF(e,t,n),s=O1(r,o,Pr(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:N1(
u,r,o)}]}))}function sF(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=lt(
s.stages,t),
u=({stage:O})=>{var N;return((N=wn(a,O.name))==null?void 0:N.status)==="open"},l=Ft(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(O=>O.name===i),d=l.results.filter((O,N)=>N<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),f=o&&!n?p:[],b=f.length>0?[]:p,k=O=>{var N;return O.code===
"TAB_UNPROTECTED"&&f.includes((N=O.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:Lg(
s,d),toClose:f,open:b,findings:l.findings.filter(O=>!k(O)),writes:r!=null?r:!n&&b.length===0}}m();
var aF=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:h.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var uF=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function lF(e,t){let[n,r]=[uF(e),uF(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var z7=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function cF(e,t,n,r){let o=qn(t.method),
{quickly:i}=o,s=i===void 0?o:{...o,scores:a=>i(a,r)};return t.panel.judges.flatMap(({code:a})=>{let u=Ys(
e,z7(t.panel,a),n,[],s);return u.standings.length===0?[]:[{judge:a,...lF(t,u)}]})}function dF(e,t,n){
let{settings:r}=e,{unit:o}=qn(r.method);return eu.filter(s=>s!==r.method&&(!r.carryOver||qn(s).unit===
"points")&&(r.passingScore===null||qn(s).unit===o)).flatMap(s=>{let a=Ys({...e,settings:{...r,method:
s}},
t.panel,n);return a.standings.length===0?[]:[{method:s,...lF(t,a)}]})}m();function mF(e,t,n,r){let o=e.standings.filter(
c=>c.advances).length,[i,s]=[e.standings[o-1],e.standings[o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(c=>c.advances))return null;let[a,u]=[i,s].map(({entry:c})=>t.entries.findIndex(
({code:d})=>d===c.code)),l=n.map(({truth:c,another:d})=>{let p=({scores:f})=>f[a]-f[u];return p(d)-p(
c)});return{lastIn:i.entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),
standardError:t.
judges.length<2?null:g.sqrt(hn(l)/l.length)}}m();function pF(e){var p,f;let t=e.length,n=(f=(p=e[0])==null?
void 0:p.length)!=null?f:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(tr),o=e[0].map((b,k)=>tr(e.map(O=>O[k]))),i=tr(r),s=e.flatMap(
(b,k)=>b.map((O,N)=>(O-r[k]-o[N]+i)**2)),a=n*hn(r)/(t-1),u=t*hn(o)/(n-1),l=Nr(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function fF(e,t){let{groupCount:n}=cu(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=Zs(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?x.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();m();function gF(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],r=g.sqrt(hn(t)*hn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[tr(t),tr(n)];return g.max(-1,g.min(1,Nr(e.map(([s,a])=>(s-o)*(a-i)))/r))}
function hF(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Js(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Js(u.filter((p,f)=>f!==o));return l===null||c.length===0?[]:[[l,tr(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:g.sqrt(hn(s)/(s.length-1)),agreement:gF(a)}})}m();m();
function j7(e){let t=v.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function yF(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-j7(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=v.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function B7(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Nr([...t.
values()].map(r=>r**3-r))}function bF(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Gp),i=e.map((c,d)=>Nr(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*Nr(r.map(B7));if(s<=0)return null;let a=12*hn(i)/s;return{w:a,p:
yF(
n*(t-1)*a,t-1)}}m();function wF(e){let t=e.map(Js).filter(i=>i.length>1),n=t.flat(),r=hn(n)/(n.length-1);
return r>0?1-Nr(
t.map(i=>i.length*hn(i)/(i.length-1)))/n.length/r:null}m();m();m();m();var vF=()=>Bi;m();var kF=()=>qp(
e=>g.ceil(e/2)-1);m();var xF=()=>e=>Bi(Hp(e,Gp));m();var SF=()=>qp(e=>e<Zc?0:1);m();function U7(e){
let t=g.sqrt(hn(e)/(e.length-1)),n=tr(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var TF=()=>e=>Bi(
Hp(e,U7));var EF={mean:vF,trimmed:SF,median:kF,"rank-sum":xF,"z-score":TF,adjusted:Zp};function zv(e,
t,n,r,o){var i,s,a;return(a=(s=(i=EF)[e])==null?void 0:s.call(i,t.rows,n))!=null?a:W7(
Jc[e],t,r,o)}function W7(e,{entries:t,judges:n},r,o){let i=new y(r.judges.map(u=>[u.code,u])),s=n.map(
u=>i.get(u)),a=u=>new y(t.map(({code:l},c)=>[l,new y(u[c].flatMap((d,p)=>d===null?[]:[[n[p],{score:
en(
d),marks:[]}]]))]));return u=>{let l=e.scores({...r,entries:t,judges:s,readings:a(u)},o);return Float64Array.
from(t,({code:c})=>{var d,p;return(p=(d=l.get(c))==null?void 0:d.valueOf())!=null?p:v.NaN})}}m();m();
function ml(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}function ps(
e){
for(;;){let t=1-e(),n=1.7156*(e()-.5),r=t-.449871,o=g.abs(n)+.386595,i=r*r+o*(.196*o-.25472*r);if(i<
.27597||i<=.27846&&n*n<=-4*t*t*g.log(t))return n/t}}function pl(e,t){let n=t/2-.3333333333333333,r=1/
g.sqrt(9*n);for(;;){let o=ps(e),i=1+r*o;if(i<=0)continue;let s=i*i*i,a=1-e(),u=o*o;if(a<1-.0331*u*u||
g.log(a)<.5*u+n*(1-s+g.log(s)))return 2*n*s}}var K7=20231207,jv={first:100,complete:1,incomplete:4},
fl=8,zg=25e-10;function G7({entries:e,rows:t}){
let n=x.from(e.keys()).sort((o,i)=>e[o].code<e[i].code?-1:1),r=n.flatMap(o=>t[o].flatMap((i,s)=>i===
null?[]:[{entry:o,judge:s,score:i}]));return{order:n,entry:Int32Array.from(r,o=>o.entry),judge:
Int32Array.
from(r,o=>o.judge),score:Float64Array.from(r,o=>o.score)}}function H7({order:e,entry:t,judge:n,score:
r},o){
let i=new Float64Array(e.length),s=new Float64Array(o),[a,u]=[new Float64Array(e.length),new Float64Array(
o)];for(let b=0;b<r.length;b+=1)i[t[b]]+=r[b],a[t[b]]+=1,u[n[b]]+=1;for(let b=0;b<i.length;b+=1)i[b]/=
a[b];for(let b=0;b<r.length;b+=1)s[n[b]]+=r[b]-i[t[b]];for(let b=0;b<o;b+=1)s[b]/=u[b];let l=e.reduce(
(b,k)=>b+i[k],0)/e.length,c=(b,k)=>b.reduce((O,N)=>O+(N-k)**2,0)/b.length,d=0;for(let b=0;b<r.length;
b+=
1)d+=(r[b]-i[t[b]]-s[n[b]])**2;let p=g.max(1,r.length-i.length-o+1),f=d/p+zg;return{entries:i,
severities:s,
errors:new Float64Array(o).fill(f),mean:l,between:CF(e,i,l)+zg,spread:c(s,0)+zg,level:f}}var CF=(e,t,
n)=>e.
reduce((r,o)=>r+(t[o]-n)**2,0)/e.length;function q7(e,{order:t,entry:n,judge:r,score:o},i){let{
entries:s,
severities:a,errors:u,mean:l,between:c}=i,d=u.map(b=>1/b),p=1/c,f=0;for(let b of t){let k=p,O=p*l;
for(;f<
o.length&&n[f]===b;f+=1){let N=d[r[f]];k+=N,O+=N*(o[f]-a[r[f]])}s[b]=O/k+ps(e)/g.sqrt(k)}}function Z7(
e,{
order:t,entry:n,judge:r,score:o},i){let{entries:s,severities:a,errors:u,spread:l}=i,c=a.length,[d,p]=[
new Float64Array(c),new Float64Array(c)];for(let k=0;k<o.length;k+=1)d[r[k]]+=o[k]-s[n[k]],p[r[k]]+=
1;let f=0;for(let k=0;k<c;k+=1){let O=p[k]/u[k]+1/l;a[k]=d[k]/u[k]/O+ps(e)/g.sqrt(O),f+=a[k]}let b=g.
sqrt(l/c)*ps(e)-f/c;for(let k=0;k<c;k+=1)a[k]+=b;for(let k of t)s[k]-=b;i.mean-=b}function J7(e,t,n,
r){
let{entry:o,judge:i,score:s,order:a}=t,{entries:u,severities:l,errors:c}=n,[d,p]=[l.length,a.length],
f=a.reduce((P,I)=>P+u[I],0);n.mean=f/p+g.sqrt(n.between/p)*ps(e),n.between=(r.between+p*CF(a,u,n.mean))/
pl(e,p+1);let b=l.reduce((P,I)=>P+I*I,0);n.spread=(r.spread+b)/pl(e,d+1);let[k,O]=[new Float64Array(
d),new Float64Array(d)];for(let P=0;P<s.length;P+=1)k[i[P]]+=(s[P]-u[o[P]]-l[i[P]])**2,O[i[P]]+=1;
let N=0;
for(let P=0;P<d;P+=1){let I=fl*n.level+k[P]+zg;c[P]=I/pl(e,fl+O[P]),N+=1/c[P]}n.level=pl(e,fl*d)/(fl*
N)}function V7(e,{order:t},{rows:n},r,o){let{entries:i,severities:s,spread:a,level:u}=r,l=x.from(s,(
)=>({
severity:g.sqrt(a)*ps(e),deviation:g.sqrt(fl*u/pl(e,fl))}));for(let c of t){let d=o[c];for(let[p,{
severity:f,
deviation:b}]of l.entries())n[c][p]!==null&&(d[p]=i[c]+f+b*ps(e))}}function*RF(e,t){let n=ml(K7),r=G7(
e),o=e.judges.length,i=H7(r,o),s={...i,entries:i.entries.slice(),severities:i.severities.slice()},a=e.
rows.map(c=>[...c]),l=r.score.length===o*r.order.length?jv.complete:jv.incomplete;for(let c=0;c<t;c+=
1){for(let d=c===0?jv.first:l;d>0;d-=1)q7(n,r,s),Z7(n,r,s),J7(n,r,s,i);V7(n,r,e,s,a),yield{entries:s.
entries,rows:a}}}var Y7=1e-9,Bv={most:2e3,longList:500,longFrom:500};function X7(e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Yc(e,t.stage,n),i=new Ke(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function Q7(e){let t=e.map((n,r)=>n*e.
length+r).sort();return x.from(t,n=>n-g.floor(n/e.length)*e.length)}function eY(e,t){var s,a;let n=Zr(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:g.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function tY(e,t,n,{better:r},o){let{settings:i}=e,{entries:s}=o,{places:a,last:u}=t,l=X7(e,t,n,o),c=new y(
s.map((N,P)=>[N.code,P])),d=10**i.decimals,p=r==="higher"?-1:1,f=N=>N,b=_p(e.entries),k=new Ke(0),O=N=>i.
passingScore===null?k:new Ke(N,d);return N=>{let P=N.map((z,W)=>l[W].rest+l[W].own*z),I=P.map(z=>p*g.
floor((z+Y7)*d+.5)),$=Q7(I),F=new Int32Array(s.length),L=$.map((z,W)=>{let G=$[W-1];return F[z]=G!==
void 0&&I[G]===I[z]?F[G]:W+1,{entry:s[z],rank:F[z],score:O(p*I[z]),steps:[],decidedBy:null}}),{races:
B}=ef(
L,{settings:i,places:a,last:u,better:r,rounded:f,categoryOf:b}),U=B.flatMap(z=>eY(z,a));return{
scores:P,
ranks:F,shares:new y(U.map(([z,W])=>[c.get(z),W]))}}}function DF(e,t,n,r,o,i){let{settings:s}=e,{
entries:a,
judges:u}=o,l={...o,judges:u.slice(0,1),rows:a.map(()=>[0])},c=zv(t.method,l,i,t.panel,s),d=zv(t.method,
o,i,t.panel,s),p=tY(e,t,n,r,o),f=a.length<Bv.longFrom?Bv.most:Bv.longList;return x.from(RF(o,f),b=>(
{
truth:p(c(x.from(b.entries,k=>[k]))),another:p(d(b.rows))}))}m();function nY(e,t){let n=Int32Array.from(
e,o=>o[t]).sort(),r=o=>n[g.max(0,g.ceil(o*n.length-1e-9)-1)];
return[r(.05),r(1-.05)]}function AF(e,t){let n=e.reduce((r,{shares:o})=>{var i;return r+((i=o.get(t))!=
null?i:0)},0)/e.length;return n<1e-9||n>1-1e-9?g.round(n):n}function OF(e,t){if(e.judges.length<2||t.
length===0)return e.entries.map(({code:i})=>({code:i,inTop:null,again:null,rankLow:null,rankHigh:
null}));
let n=t.map(({truth:i})=>i),r=t.map(({another:i})=>i),o=n.map(i=>i.ranks);return e.entries.map(({
code:i},s)=>{
let[a,u]=nY(o,s);return{code:i,inTop:AF(n,s),again:AF(r,s),rankLow:a,rankHigh:u}})}m();function rY({
panel:e},t){let n=r=>o=>{let i=e.readings.get(o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function NF(e,t,n,r){
let o=new y(n.map(f=>{var b;return[f.code,(b=f.inTop)!=null?b:0]})),i=new w(rY(e,r)),s=({entry:{code:
f},
advances:b})=>{var O;let k=(O=o.get(f))!=null?O:0;return i.has(f)||(b?k:1-k)<.9-1e-9},a=e.standings.
filter(f=>f.advances),u=a.filter(f=>!s(f)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[],again:null};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:
a.
length,contested:[],again:null};let l=e.standings.filter(s).map(({entry:f})=>f.code),c=l.length===0?
"firm":2*u>=a.length?"partly":"open",d=new y(n.map(f=>{var b;return[f.code,(b=f.again)!=null?b:0]})),
p=a.reduce((f,{entry:b})=>{var k;return f+((k=d.get(b.code))!=null?k:0)},0);return{level:c,within:a.
length,firm:u,contested:l,again:p}}function jg(e,t,n){var U,z,W;let r=(U=t.held)!=null?U:t,{panel:o}
=r,s=r.standings.some(({decision:G})=>G!==
void 0)?Ys(e,o,n):r,a=new w(t.standings.map(({entry:G})=>G.code)),u=G=>G.filter(V=>a.has(V)),l=G=>G.
map(V=>({...V,enters:u(V.enters),leaves:u(V.leaves)})),c=Up(o),d=_C(c.rows),p=2*d.length>=c.rows.length?
d:[],f=bF(p),b=pF(p),{lambda:k,effects:O}=fF(o,e.settings.severityCorrection),N=qn(s.method),P=c.judges.
length>0?DF(e,s,n,N,c,k!=null?k:0):[],I=new y(OF(c,P).map(G=>[G.code,G])),$={...s,standings:s.standings.
filter(({entry:G})=>a.has(G.code))},F=$.standings.map(({entry:G})=>I.get(G.code)),L=l(cF(e,s,n,k!=null?
k:0)),B=mF(s,c,P,(N==null?void 0:N.better)==="lower"?-1:1);return{stage:s.stage.name,panel:{judges:c.
judges.length,entries:c.entries.length,complete:d.length},kendallW:(z=f==null?void 0:f.w)!=null?z:
null,
kendallP:(W=f==null?void 0:f.p)!=null?W:null,iccSingle:b.single,iccAverage:b.average,alpha:wF(c.rows),
lambda:k,judges:hF(o,c,O),stability:F,leaveOneOut:L,methods:l(dF(e,s,n)),gap:B!==null&&u([B.lastIn,B.
firstOut]).length===2?B:null,verdict:NF($,c.judges.length,F,L)}}m();var PF={strong:.7,moderate:.5,
weak:.3,none:0},oY=3,iY=12,sY={levels:{single:()=>"Hanya nilai satu juri yang dihitung, jadi keandalan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},aY={levels:{single:()=>"Only one judge\u2019s scores count, so nothing can be said about how firm the ranking is.",
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
"The judges hardly agree on the order of the entries."}};function uY(e){var n;
return(n=h.keys(PF).find(r=>e>=PF[r]))!=null?n:"none"}var IF=(e,t)=>Zn(e.toFixed(2),t);function lY(e,
t,n){
return e.length===0?[]:[e.length<=iY?t.contested(Y(e,n)):t.manyContested(e.length,e[0],e[e.length-1])]}
function cY(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:i,gap:s,methods:a}=e,u=i.filter(({enters:
f,
leaves:b})=>f.length+b.length>0).length,l=a.filter(({enters:f,leaves:b})=>f.length+b.length===0).map(
({method:f})=>f),c=f=>ii(f,n),d=(p=s==null?void 0:s.standardError)!=null?p:null;return[...lY(r.contested,
t,n),...o.judges<=oY&&r.level!=="firm"?[t.fewJudges(o.judges)]:[],...r.again===null?[]:[t.again(r.within,
g.round(r.within===1?10*r.again:r.again))],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...s?
[`${t.gap(s.lastIn,s.firstOut,IF(s.points,n))}${d===null?"":t.gapError(IF(d,n),s.points<2*d)}.`]:[],
...l.length>0?[t.otherMethods(Y(l.map(c),n))]:[],...a.filter(({method:f})=>!l.includes(f)).map(({
method:f,
enters:b,leaves:k})=>t.byMethod(c(f),Y(b,n),Y(k,n)))]}function Bg(e,t){let n=t==="id"?sY:aY,{level:r,
within:o,firm:i}=e.verdict;return[n.levels[r](o,i,o-i),...r==="single"||r==="no-cut"?[]:cY(e,n,t),
...e.
kendallW===null?[]:[n.agreement[uY(e.kendallW)]]]}var $F=(e,t)=>t.map((n,r)=>{let o=jg(e,n,t.slice(0,
r)),i=Bg(o,e.settings.language);return{...o,verdict:{
...o.verdict,text:i}}});m();function FF(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Pr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:h.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function _F({competition:e,unwritten:t,keepers:n},{evaluation:r,
explanations:o,findings:i,hash:s,provisional:a},u){
let{language:l}=e.settings;for(let P of t)tn(P);let{run:c,isNew:d}=P1(s,a,u.rows),p=i.filter(qu);pI(
e,{...r,findings:dY(p)},o,c,n);let f=r.results.map(P=>P.stage.name);if(O$({top:Yp(e),at:c.at,by:c.by,
ranked:f,errors:ss(i,"error")}),!d||a)return u;let{at:b,by:k,id:O}=c,N=ue(l).history.computed(f.length,
ss(p,"error"),ss(p,"warning"));return Ct(u,{at:b,by:k,action:"compute",detail:N,run:O,hash:s},e.settings)}
var dY=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");var mY=q({provisional:ve(),write:ae(ve()),close:ae(
ve()),reliability:ae(ve()),profiles:ae(ve())});function Wd(e){
return ce(()=>{let t=he(mY,e);return ke(),Ee(()=>Uv(t).answer)})}function Uv({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=Pn(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=sF(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=el(i),f=u.toClose.reduce((P,I)=>$g(i,I,P),o.history),b=[...u.findings,...ci(i,f)],k=i.findings.some(
({code:P,params:I})=>P==="TAB_OPEN"&&I.isShutOut),O=u.writes&&!k?_F(i,{...u,findings:b,hash:p,
provisional:n.
provisional},f):f;ca(i,b);let N={ok:as(b),findings:ar(b,a,Cd({...o,history:O})),understood:Eg(i),
stages:d.
map((P,I)=>FF(P,l[I],s)),reliability:e?$F(s,d):[],...t&&{profiles:aF(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:O,answer:N}}m();m();m();var MF={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},
LF={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},Kd=(e,t)=>h.
assign(new C(`${t}: ${e}`),{archiveFault:e}),Ug=e=>e instanceof C&&"archiveFault"in e?e.archiveFault:
null;var PY=new R(1980,0,1),r_=/[\uD800-\uDFFF]/,IY=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function $Y(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return S.fromCharCode(
240|t>>18,...n)}function FY(e){var o;let{strToU8:t,strFromU8:n}=(hs(),Zo(gs)),r=((o=e.match(IY))!=null?
o:[]).map(i=>r_.test(i)?i.length===2?$Y(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var ys=e=>r_.
test(e)?FY(e):(hs(),Zo(gs)).strToU8(e),gl=e=>(hs(),Zo(gs)).strFromU8(e),o_=e=>(hs(),Zo(gs)).strFromU8(
e,!0),i_=e=>(hs(),Zo(gs)).inflateSync(e),t_=e=>/\.(xml|rels|vml)$/i.test(e),_Y=(e,t)=>e>t+t/1e3+64,
n_=60;
function MY(e){let t=0;for(let n=e.indexOf(n_);n>=0;n=e.indexOf(n_,n+1))t+=1;return t}function Hg(e,
t,n=()=>!0){
let r=new w,o=0,i=0,s=(hs(),Zo(gs)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw Kd("twice",u);if(r.add(d),_Y(l,c))throw Kd("lying",u);if(o+=c,t_(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw Kd("too-large",u);return n(u)}}),a=0;for(let u of h.keys(s))if(t_(
u)&&(a+=MY(s[u])),a>t.tags)throw Kd("too-large",u);return s}var hl=(e,t=6)=>(hs(),Zo(gs)).zipSync(e,
{mtime:PY,level:t});function rk(e,t){let n=ce(()=>{var P,I;let{language:r}=e.settings,o=ue(r),[i,s]=[
(P=$u(t))==null?void 0:
P.snapshot,ig(t)];if(i===void 0||s===null)return ye(pe("BAD_REQUEST",o.problems.noEvidence));let{
text:a,
seal:u}=_g(s,i,Qe),l=ys(a);if(l.length>al)return ye(pe("BAD_REQUEST",o.problems.noEvidence));let c=xe(
),
d=In(1,R.now()),p=no(e,c,d),f={sheet:zt(Qt()),evidence:zt(s.stage+s.hash)},b=p.files.find(({
properties:{
sheet:$,evidence:F}})=>$===f.sheet&&F===f.evidence),k=u.slice(0,32);if((b==null?void 0:b.properties.
content)===k)return{link:b.link,seal:u};let O={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.
id,bytes:l,from:Rg,to:Rg,title:`${o.documents.evidence(s.stage,s.code)}.json`,properties:{...f,
content:k}},
[N]=to([O],d);return{link:N===void 0?"":rn(N,r).link,seal:u}});return"problem"in n?{file:null,seal:
null,
problem:n.problem.message}:{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var LY=[
"competition","year","organizer","government","province","city","decisionDate","juryDecreeNumber",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],yl=e=>e.filter(([,t])=>t!=="");function qg({settings:e,entries:t,judges:n,
signers:r=[]},o,i){let s=o.filter(({stage:a})=>i.includes(a)).flatMap(({stage:a,judge:u,rows:l})=>l.
flatMap(c=>c.entry===null?[]:[{of:[a,u,c.entry],row:c}])).sort((a,u)=>a.of.join(`
`)<u.of.join(`
`)?-1:1);return{settings:yl(LY.map(a=>{var u;return[[a],S((u=e[a])!=null?u:"")]})),signers:yl(r.map(
({office:a,name:u,plainName:l,rank:c,nip:d,acting:p,onBehalfOf:f})=>{let b=[u,l,c,d,p,...f].filter(k=>k!==
"");return[[a],u===""?"":b.join("; ")]})),innovators:yl(t.map(({code:a,innovator:u})=>[[a],u])),
judges:yl(
n.map(({code:a,name:u})=>[[a],u])),roles:yl(n.map(({code:a,role:u})=>[[a],u])),notes:yl(s.map(({of:a,
row:u})=>[a,u.notesToEntrant])),formulas:s.flatMap(({of:a,row:u})=>[...u.marks].flatMap(([l,c])=>"formula"in c&&
c.formula===!0?[[[...a,l],"formula"]]:[]))}}function s_(e,t){return h.keys(e).flatMap(r=>{
let o=a=>E.stringify(a),[i,s]=[new y(e[r].map(([a,u])=>[o(a),u])),new y(t[r].map(([a,u])=>[o(a),u]))];
return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:r,names:a,old:"",now:"formula"}
]):
e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===u?[]:[{part:r,names:a,old:u,
now:l}]})})}function a_({competition:e,sheets:t,decisions:n},r,{links:o},{code:i,hash:s,at:a,by:u},l){
let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),f=[...r.standings].sort((b,k)=>Ht(
b)-Ht(k));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:ii(r.method,d.language),
rulesVersion:S(ur),history:{rows:o.length,end:rd(o,Qe)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:k,rank:O,confirmed:N})=>{var P,I;return{stage:b,entry:k,rank:O,by:(P=N==null?
void 0:
N.by)!=null?P:"",at:(I=N==null?void 0:N.at)!=null?I:""}}),ranking:f.map(b=>{var k;return{rank:Ht(b),
code:b.entry.code,score:wr(b.score,d.decimals),advances:b.advances,title:(k=b.title)!=null?k:""}}),
printed:qg(
e,t,p)}}var zY=q({stage:ae(j()),minutes:ae(q({number:j(),link:j()}))});function jY(e,{settings:t}){
var s,a;let n=u=>u.
replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:""),link:n((
a=
e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?r:t.resultApproval||
r.number+r.link!==""?ye(pe("BAD_REQUEST",ue(t.language).problems.minutesMissing)):null}var BY=[
"TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function Zg(e){return ce(()=>{let{stage:t,
minutes:n}=he(
zY,e);return ke(),Ee(()=>{var Ye,Kt,Se;let{workbook:r,results:o,findings:i,history:s}=Uv({
provisional:!1,
close:!0},re=>t===void 0?void 0:lr(re,t).name),{competition:a}=r,{language:u}=a.settings,l=(Ye=o[o.length-
1])==null?void 0:Ye.stage.name,c=t===void 0?l:lr(a,t).name,d=(Se=c!=null?c:(Kt=a.stages[0])==null?
void 0:
Kt.name)!=null?Se:"",p=a.stages.slice(0,a.stages.findIndex(re=>re.name===d)+1),f=i.filter(re=>re.stage===
void 0||p.some(({name:je})=>je===re.stage)).map(re=>BY.includes(re.code)?{...re,severity:"error"}:re),
b={stage:d,code:null,at:null,hash:null,evidence:null};if(!as(f))return{ok:!1,findings:ar(f,u),...b};
let k=o.find(re=>re.stage.name===d);if(k===void 0)return ye(pe("BAD_REQUEST",ue(u).problems.nothingToDecide(
d)));let{sheets:O,decisions:N}=r,P=jY(n,a),I=Nd(a,O,N,d),$=Qe(I),F=wn(lt(a.stages,s.rows),d),{name:L,
grid:B}=Nt(Z.decisions[u]),U=Iu(B),z=U.find(re=>re.stage===d&&re.text.length>0&&re.hash===(F==null?
void 0:
F.hash)),W={ok:!0,findings:ar(f,u),stage:d};if((F==null?void 0:F.status)==="decided"&&tl(r,F.hash,d)&&
z!==void 0){let{at:re,code:je,hash:yt}=F,vt=z.testimony===""?null:rk(a,z);return{...W,at:re,code:je,
hash:yt,evidence:vt}}let[G,V,fe]=[at(),xe(),Dw($)],Q={stage:d,code:fe,at:Tr(G),by:V,hash:$,text:I,
testimony:E.
stringify(a_(r,k,s,{code:fe,hash:$,at:G,by:V},P)),method:ii(k.method,u),version:S(ur)},Te=ue(u),ee=[
...U.filter(re=>re.stage!==d),Q];or(d1(ee,L,u,Te.tabs.decisions,Te.tabs.decisionsOrigin),r.keepers),
Wn("decisions",L),ou(L);let{seal:ge}=_g(E.parse(Q.testimony),E.parse(I),Qe),ze=Te.history.decided(fe,
Q.method,Q.version,Mg(ge),P);return Ct(s,{at:G,by:V,action:"decide",detail:ze,run:kt(),hash:$,stage:
d},
a.settings),{...W,at:G,code:fe,hash:$,evidence:rk(a,Q)}})})}m();var WY=q({stage:ae(j())}),u_=2,KY=40;
function GY({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=KY?0:g.max(0,r-u_),i=(a=(s=e[g.min(e.length,
r+u_)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Jg(e){
return ce(
()=>{let{stage:t}=he(WY,e);return ke(),Ee(()=>{var f;let n=et();$t(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=Ft(HY(n),{provisional:!1}),s=t===void 0?void 0:lr(r,t).name,a=(f=i.find(b=>b.stage.
name===s))!=null?f:i[i.length-1],u=ue(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:ng(_e(
l),r).listed,d=(a===void 0?[]:GY(a)).filter(({entry:b})=>!c.some(k=>k.entry===b.code&&k.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:k})=>{var O;return{stage:(O=a==null?void 0:a.stage.name)!=
null?O:"",entry:b.code,computed:k}}),p=Vg(Xa,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return Wn(
"plenary",p),{tab:p,added:d.length}})})}var HY=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function l_(){return ce(()=>(ke(),Ee(()=>{let e=et();$t(e);let{language:t}=e.
competition.settings,n=ue(t).tabs,r=Vg(Gs,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return Wn("objections",r),{tab:r,added:0}})))}function Vg(e,t,n,r,[o,i],s){let a=t===void 0?
null:dt(_e(t),e);if(t===void 0||a===null&&yr(t)===0){let c=e.columns.map(({key:p,header:f,width:b,
format:k})=>({
header:f[r],width:b,...k===void 0?{}:{format:k},value:O=>{var N;return(N=O[p])!=null?N:""}})),d=Ot(t!=
null?t:e.tab[r],o,i,c,n,2);return tn(d,s),d.name}if(a===null||n.length===0)return t;let u=g.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=x.from({length:u},()=>"");for(let[f,b]of a.columns)d[b]=
(p=c[f])!=null?p:"";return d});return Yt(t,yr(t),0,l),t}m();m();var c_=_("Kode","Code"),ZY=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:K(e)===K(t);function d_(e,{
values:t,headerRow:n}){var f,b,k,O;let r=((f=t[n])!=null?f:[]).map(S),o=((b=e.values[n])!=null?b:[]).
map(N=>M(K(N))),i=r.map(N=>o.indexOf(M(N))),s=r.findIndex(N=>N===c_.id||N===c_.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(k=i[s])!=null?k:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(N=>[X(S(N[s])),N])),c=new w,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(U=>U===-1||
K(P[U])===""))continue;let I=K(P[u]),$=l.get(X(I));if($===void 0||c.has(X(I))){d.push({kind:"stray",
row:N+1,cell:Ce(N,u),code:I});continue}c.add(X(I));let F=r.flatMap((U,z)=>{var fe,Q;let W=i[z],[G,V]=[
(fe=P[W])!=null?fe:"",(Q=$[z])!=null?Q:""];return W===-1||ZY(G,V)?[]:[{at:W,header:U,written:G,
expected:V}]}),
L=F[0];if(L===void 0)continue;let B=F.map(({at:U,...z})=>z);d.push({kind:"cells",row:N+1,cell:Ce(N,L.
at),code:I,cells:B})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:S(P[s]),rank:(O=P[0])!=null?
O:""});let p=[...a,...d];return p.length>0?p:JY([...c],[...l.keys()],n,u)}function JY(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Ce(n+o+1,r)}]}var m_=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(K((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var bl=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();function VY(e,t){let n=t;for(let r=0;r<e.length;r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function bs(e){return[2166136261,84696351].map(t=>`0000000${VY(e,t).toString(16)}`.slice(-8)).join(
"")}var p_=new y,YY=4096;function Jd(e){var n;let t=(n=p_.get(e))!=null?n:bs(o_(e.subarray(-YY)));
return p_.
set(e,t),t}function Vd(e,t,n){let r=o=>h.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var f_=`7X2Jchs3tuivsHzrVc2UF4qrJM/MfUVJtERLlGSJki3dueNqkS2yxdVkt7ZUqpzd2Vc7ixNn33cn
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
ImYwVCYyIG1dZMDaOtmoNajdoo6m30hR5zMIpDz4v/8f`;m();var g_="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function hi(e){var s;let t=new D(
128).fill(64);for(let a=0;a<g_.length;a++)t[g_.charCodeAt(a)]=a;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var QY=256,Yd=null,h_=new y;
function ok(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=h_.get(r);
if(o!==void 0)return o;Yd!=null||(Yd=E.parse(gl(i_(hi(f_)))));let[i,s,a]=Yd,u=a[r];if(u===void 0)throw new C(
`No template ${r}`);let l=h.keys(u).map(d=>{var b;let p=(b=s[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,hi(p)];let f=p.replace(/[\u0100-\u07ff]/g,k=>{var O;return(O=i[k.charCodeAt(0)-QY])!=null?
O:""});return[d,ys(f)]}),c=hl(h.fromEntries(l),0);return h_.set(r,c),c}m();m();var eX=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
tX=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function ik(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Yg(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(tX,(r,o)=>o!=null?o:"");return ik(n.replace(eX,""))}m();function Rt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var tt="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function $e(e){return e===null||e.trim()===""?tt:e}m();function ws(e){let t=new y(h.entries(Hg(e,LF)).filter(
([i])=>!i.endsWith("/"))),n=h.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return gl((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return h.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
ys(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>hl(h.fromEntries(
t))}}m();var y_=/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs,sk=/<w:tr[ >].*?<\/w:tr>/gs,
nX=/<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;var Xg=e=>e.startsWith("<w:tbl>"),b_=e=>!Xg(e)&&e.includes(
"<w:keepNext/>"),w_=e=>e.includes("<w:tblHeader/>"),rX=(e,t)=>Xg(e)&&!w_(e)&&e.includes(
"<w:cantSplit/>")&&t!==void 0&&b_(t),v_=e=>e.replace(
/<w:keepNext\/>/g,"").replace(nX,t=>`${t}\uE003`).replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g,
"<w:pPr>$1<w:keepNext/>").replace(/\uE003/g,"<w:pPr><w:keepNext/></w:pPr>");function k_(e,t,n){var i;
let r=(i=
e.match(sk))!=null?i:[],o=-1;return e.replace(sk,s=>(o+=1,o>=r.length+t&&o<r.length+n?v_(s):s))}var x_=e=>{
var t;return((t=e.match(sk))!=null?t:[]).length};function oX(e,t){let n=t-1;for(;n>=0&&b_(e[n]);)n-=
1;for(let r=4;r>0&&n>=0;n-=1){let o=e[n];if(o.includes("<w:pageBreakBefore/>"))return;Xg(o)?(e[n]=k_(
o,-r,0),r-=x_(o)):(e[n]=v_(o),r-=1)}}function S_(e){var o;let t=(o=e.match(y_))!=null?o:[],n=t.map(i=>Xg(
i)&&w_(i)&&x_(i)>5?k_(i,-4,-1):i);t.forEach((i,s)=>{rX(i,t[s-1])&&oX(n,s)});let r=-1;return e.replace(
y_,()=>(r+=1,n[r]))}m();m();var Mo=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
iX=e=>e.replace(/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),sX=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function Qg(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(sX))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?iX(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var aX=/<Relationship\s[^<>]*>/g,
T_=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function va(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(aX))!=null?o:[]).filter(i=>T_(i,"Type").endsWith(
"/officeDocument")).map(i=>T_(i,"Target").replace(/^\.?\//,"")).find(i=>Mo.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var uX=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
lX=/<[^<>]*>|[^<]/g;function cX(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+Rt(r),i=t.replace(lX,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function E_(e){
for(let t of e.file(Mo)){let n=t.asText(),r=n.replace(uX,cX);r!==n&&e.file(t.name,r)}}m();var A_=/[\uE000-\uE002]/g,
[lk,ak]=["\uE000","\uE001"],O_=e=>lk+e+ak,N_=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
ck=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,C_=new RegExp(`${lk}([^${ak}]*)${ak}`),
eh=e=>{var t;return((t=e.match(N_))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=ck.exec(n))==null?
void 0:
r[1])!=null?o:[]})},uk={cx:144e4,cy:792e3};function P_({width:e,height:t},{cx:n,cy:r}){let o=g.min(n/
e,r/t);return{cx:g.round(e*o),cy:g.round(t*o)}}function dX(e,t,n){var s;let[,r,o]=(s=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?s:[],i=P_(t,{cx:v(r)||uk.cx,cy:v(o)||uk.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
ck,a=>a.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var mX='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
pX="http://schemas.openxmlformats.org/drawingml/2006/main",R_="http://schemas.openxmlformats.org/drawingml/2006/picture";
function fX(e,t){
let{cx:n,cy:r}=P_(e,uk),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${mX} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${pX}"><a:graphicData uri="${R_}">`,
`<pic:pic xmlns:pic="${R_}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var D_="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",gX="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
hX=new RegExp(`<w:p(?: [^>]*)?>${D_}<w:r(?: [^>]*)?>${gX}\uE002</w:r>${D_}</w:p>(?=<w:p[ >])`,"gs"),
yX=(e,t)=>n=>{var r;return e.get((r=
t.get(Rt(`%${n}`)))!=null?r:"")};function bX(e,t,n,r){var p,f,b,k;let o=t.lastIndexOf("/")+1,i=`${t.
slice(0,o)}_rels/${t.slice(o)}.rels`,a=(f=(p=e.file(i))==null?void 0:p.asText())!=null?f:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!a.includes(`"${u}"`)){let O=a.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,O.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(
0,o)}media/${r}`,n.bytes);let c=(k=(b=e.file("[Content_Types].xml"))==null?void 0:b.asText())!=null?
k:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,"i").test(c)){
let O=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file("[Content_Types].xml",c.replace(
/<Types[^>]*>/,
N=>N+O))}return u}function wX(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+S(t)))}function I_(e,t,n){let r=yX(t,n),o=new y,i=s=>{let a=o.get(s);if(a!==void 0)return a;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${s.type}`)!==null;)u+=1;let l=`isian${u}.${s.type}`;return o.
set(s,l),l};for(let s of e.file(Mo)){let a=s.asText();if(!a.includes("<w:drawing")&&!a.includes(lk))
continue;let u=c=>bX(e,s.name,c,i(c)),l=a.replace(N_,c=>{var f;let d=(f=ck.exec(c))==null?void 0:f[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":dX(c,p,u(p))}).replace(hX,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>$_(c,r,u));e.file(s.name,wX(l))}}function $_(e,t,n){
var a;
let r=C_.exec(e);if(r===null)return e;let o=t((a=r[1])!=null?a:""),i=o===void 0?"":fX(o,n(o)),s=e.replace(
C_,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return $_(s,t,n)}m();function wl(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return h.assign(new C(`${e.code}${t}`),
{templateFault:e})}function vl(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function Mj(e){return new y(h.keys(e).map(t=>{let n=e[t];return[Rt(t),typeof n=="string"?Yg(n).replace(
A_,""):n.map(Mj)]}))}function Aae(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw wl({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=Rt(e),a=o.get(s);
if(s.startsWith("%")&&typeof a=="string")return O_(s.slice(1));if(a===void 0&&i.num===0)throw wl({
code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw wl({code:
"TAG_UNSUPPORTED",tags:[e]});return a}}}function Oae(e){var a;let t=vl(e);if(t)return t;if(e instanceof C&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((a=
n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=vl((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}var Nae=e=>new y(h.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[Rt(t),n]]:[]));function Pae(e){try{let t=ws(e);if(va(t)!==null)
return t}catch{}throw wl({code:"NOT_A_DOCX"})}function Um(e,t,n=new y){var o;let r=Pae(e);E_(r);try{
let{Docxtemplater:i}=(_j(),Zo($j));new i(r,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:Aae}).render(Mj(t)),I_(r,n,Nae(t));let a=r.file(
(o=va(r))!=null?o:"");return a!==null&&r.file(a.name,S_(a.asText())),r.toBytes()}catch(i){let s=Oae(
i);throw s?wl(s):i}}m();var Lj=new y;function Wm(e){let t=Lj.get(e);if(t!==void 0)return t;let n=ws(
e).file(Mo).map(s=>s.asText()),
r=n.flatMap(eh).map(s=>`{{%${s}}}`),o=[...n.flatMap(Qg),...r],i=new w(o.flatMap(s=>{var a;return((a=
s.match(/\{\{[^{}]*\}\}/g))!=null?a:[]).map(u=>Rt(u.replace(/[{}#^/]/g,"")))}));return Lj.set(e,i),i}
var Zl=(e,t)=>h.fromEntries(h.entries(e).filter(([n])=>t.has(Rt(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>Zl(o,t))]));m();m();m();m();m();m();m();m();m();function Km(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function zj(e){
let t=e.toString();return Gm(t)?Km(t):t}function Gm(e){return e.includes("e")||e.includes("E")}
function Ih(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return v.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:jj(zj(e))}if(t==="string")return jj(Iae(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function Iae(e){let t=e.trim(
);
if(t.length===0||v.isNaN(v(t)))throw new RangeError(`Invalid number format: "${e}"`);return Gm(t)?Km(
t):t}function jj(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function $h(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!v.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return $ae(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function $ae(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Gm(t)){let n=Km(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Jl=["","one","two","three","four","five","six","seven",
"eight","nine"],Fae=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],gx=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],Vl=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],hx="hundred",Uj="zero",_ae="minus",
Mae="point",Bj=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],Lae=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],zae=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var xi={word:"",hasHundred:!1};function Os(e){if(e===0)return xi.word="",
xi.hasHundred=!1,xi;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=Fae[t]:n>=2?o=t>0?gx[n]+"-"+Jl[t]:gx[n]:t>
0&&(o=Jl[t]),r>0?(o?xi.word=Jl[r]+" "+hx+" and "+o:xi.word=Jl[r]+" "+hx,xi.hasHundred=!0):(xi.word=o,
xi.hasHundred=!1),xi}function Wj(e){if(e===BigInt(0))return Uj;if(e<BigInt(1000))return Os(v(e)).word;
if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),{word:r}=Os(t),o=r+" "+Vl[0];if(n>
0){let{word:i,hasHundred:s}=Os(n);o+=s?" "+i:" and "+i}return o}return jae(e)}function jae(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=Os(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+Vl[s-1],i=!0):i=
!1}return o}function Bae(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=Uj,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=Wj(BigInt(r))),t}function Kj(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Ih(
e),o="";return t&&(o=_ae+" "),o+=Wj(n),r&&(o+=" "+Mae+" "+Bae(r)),o}function yx(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=Lae[t]:n>=2?t>0?o=gx[n]+"-"+Bj[t]:o=zae[n]:t>0&&(o=Bj[
t]),
r>0?o?Jl[r]+" "+hx+" "+o:Jl[r]+" hundredth":o}function Uae(e){if(e<BigInt(1000))return yx(v(e));if(e<
BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000));if(n===0)return Os(t).word+" "+Vl[0]+"th";
let{word:r}=Os(t);return r+" "+Vl[0]+" "+yx(n)}return Wae(e)}function Wae(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=yx(s):o+=Os(s).word+" "+Vl[i-1]+"th":(o+=Os(s).word,i>0&&(o+=" "+Vl[i-1]))}return o}
function Gj(e){
let t=$h(e);return Uae(t)}m();var bx=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],Kae=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],Hj=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],qj="ratus",
Fh="ribu",Gae=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],Zj="nol",Hae="min",
qae="koma",Zae="ke",Jae="pertama";function Yl(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+qj):o.push(bx[r]+" "+qj));let i=e%100;return i===0||(i<10?o.push(bx[i]):i<20?o.push(Kae[i-10]):
t===0?o.push(Hj[n]):o.push(Hj[n]+" "+bx[t])),o.join(" ")}function wx(e){if(e===BigInt(0))return Zj;
if(e<
BigInt(1000))return Yl(v(e));if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),r;
return t===
1?r="se"+Fh:r=Yl(t)+" "+Fh,n>0&&(r+=" "+Yl(n)),r}return Vae(e)}function Vae(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(v(t.slice(0,i))),s=i);s<n;)r.push(v(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(Yl(c));else if(
u===
1)c===1?a.push("se"+Fh):a.push(Yl(c)+" "+Fh);else{let d=Gae[u-2];a.push(Yl(c)+" "+d)}u--}return a.join(
" ")}function Yae(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=Zj,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=wx(BigInt(r))),t}function Jj(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Ih(
e),o="";return t&&(o=Hae+" "),o+=wx(n),r&&(o+=" "+qae+" "+Yae(r)),o}function Xae(e){return e===BigInt(
1)?
Jae:Zae+wx(e)}function Vj(e){let t=$h(e);return Xae(t)}function Qae(e,t){return e.split("").map(n=>Ko(
v(n),t)).join(" ")}function Ko(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(S(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?Jj:Kj)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${Qae(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function _h(e,t){
return(t==="id"?Vj:Gj)(e)}function Yj(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:wd(e,t),
words:`${Ko(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var Xj={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function eue(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Mh(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[v(t[1]),v(t[2]),v(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=eue(n,r)?{year:n,
month:r,day:o}:null}function Qj({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function Si(e,t){return Mh(e)&&mo(e,t)}
var eB=e=>Mh(e)?e.split("-").reverse().join("/"):null;function Hm(e,t){let n=Mh(e);return n&&Xj[t][
Qj(
n)]}function Aa(e,t){let n=Si(e,t);return n&&`${Hm(e,t)}, ${n}`}function tB(e,t,n){let[r,o]=[Hm(e,n),
Hm(t!=null?t:e,n)];return r===null||o===null?null:t===void 0||t===e?Aa(e,n):`${r}\u2013${o}, ${Pi(e,
t,n)}`}function Lh(e,t){let n=Mh(e);if(!n)return null;let r=Ni[t][n.month-1],o=Xj[t][Qj(n)];return t===
"en"?`${o}, the ${_h(n.day,"en")} of ${r}, ${Ko(n.year,"en")}`:`${o} tanggal ${Ko(n.day,"id")} bulan ${r} tahun ${Ko(
n.year,"id")}`}m();var tue=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:
/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function zh(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of tue){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function J(e){return ik(e.replace(
/\s+/g," ").trim())}function io(e){return e.split(/[\r\n\u2028\u2029]+/).
map(J).filter(t=>t!=="")}function Br(e){return io(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Xl(e){
return J(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var nB=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],nue=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
vx=/^(?:pj|pjs|plt|plh)\.\s*/i,Ns=e=>nue.test(J(e)),rB=e=>Ns(e.signerPosition);function oB(e){let t=J(
e),n=nB.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function rue(
{
government:e,language:t}){let n=oB(e);return n===null?J(e):`${n.head[t].government} ${n.region}`}
function kx(e,t){
var s,a;let n=(a=(s=vx.exec(e))==null?void 0:s[0])!=null?a:"",r=e.slice(n.length),o=nB.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function Ti(e){let{language:t}=e,n=oB(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return rB(e)?kx(J(e.signerPosition),
t).replace(vx,""):null}function oue(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Oa(e){
return J(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function jh(e){return rB(e)?{first:kx(J(e.signerPosition).
replace(vx,""),e.language).toUpperCase(),unit:""}:xx(e)}function xx(e,t=e.organizer){let n=rue(e).toUpperCase(
),
r=J(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${tt}`:tt,unit:""}}function Ql(e){let t=J(e.competition),n=J(e.year);return t===""?
tt:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Bh(e){let{
language:t}=e,
n=J(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=io(e.signerPosition);return{kota:$e(Oa(e)),tanggal:
$e(
e.decisionDate&&Si(e.decisionDate,t)),tanggal_pendek:$e(e.decisionDate&&eB(e.decisionDate)),hari:$e(
e.decisionDate&&Hm(e.decisionDate,t)),tanggal_huruf:$e(e.decisionDate&&Lh(e.decisionDate,t)),
jabatan_penandatangan:$e(
r.map(o=>kx(o,t)).map(o=>t==="id"?oue(o):o).join(`
`)),nama_penandatangan:$e(J(e.signerName)),pangkat_penandatangan:J(e.signerGrade),nip_penandatangan:
n}}function Pt(e,t){let n=Ql(e);return{nomor:$e(t&&J(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...Bh(e)}}function Ps({entry:e},{language:t}){let n=J(e.institution);if(n!=="")return[zh(n,t)];let r=Br(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[tt]}function Uh(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||J(n)!==""||J(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?$e(t&&Aa(t,o)):"",penyerahan_waktu:i?$e(J(n)):"",penyerahan_tempat:i?$e(J(
r)):
""}}function ec(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${tt}`,uang_pembinaan_huruf:`${tt} rupiah`};let n=Yj(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Is(e){let t=Br(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var Wh=({
results:e})=>e[e.length-1];function Kh(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:Wh(e),standing:s,
winners:o,
number:a}})}var tc=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:Wh(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},Na=e=>t=>[{about:"",fields:n=>e(t,n)}],$s=e=>t=>t.winners!==null&&t.winners.
length>0?Na(e)(t):[],pr=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var iB=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var iue=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Gh(e){if(!v.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of iue)for(;t>=r;)n+=o,t-=r;return n}var sue=3,
aue={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function sB(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var uue=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=g.max(sue,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function aB(e){var f;let{language:t,winnerTerm:n}=e.competition.settings,r=aue[t][n],
o=e.result.stage.title!==null,i=J((f=e.standing.title)!=null?f:""),s=iB(e);if(!s||!uue(s.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=_h(s.place,t),u=Gh(s.place),
c={title:[r,n].some(b=>M(b)===M(i))||!o?"":i,arabic:S(s.place),roman:u,words:a};if(t==="id")return{
full:`${r} ${u} (${sB(a)})`,short:`${r} ${u}`,...c};let d=`${sB(a)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var lue=3,cue=104;function due(e){var n;if(e.length<=lue)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
cue?t.push(r):t[t.length-1]=o}return t.join(`
`)}function mue(e){let{entry:t}=e.standing,n=Br(t.innovator),r=J(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&M(n[0])===M(r);return{names:n,institution:o?
"":r}}function pue({standing:e}){var n;return J((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function fue({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function Fs(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=aB(e),o=pue(e),{names:i,
institution:s}=mue(
e),a=t.rankedWinners||t.letterScores?wr(e.standing.score,t.decimals):"";return{kode:J(n.code),nomor:
$e(
e.number&&J(e.number)),inovasi:$e(Xl(n.name)),instansi:J(n.institution),inovator:Br(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?tt:due(i),instansi_penerima:s,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:fue(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Zn(a,t.language),nilai_huruf:a===""?"":Ko(a,t.
language),kompetisi:Ql(t),...Bh(t)}}var gue={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function Hh(e,{language:t,letterScores:n}){let r=gue[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var uB=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},un=e=>`${e} (${Ko(e,"id")})`,qm=(e,{settings:t})=>Zn(
wr(e,t.decimals),t.language),so=e=>({kode:J(e.code),inovasi:$e(
Xl(e.name)),instansi:J(e.institution),inovator:Br(e.innovator).join("; ")}),Sx=(e,t=4)=>Zn(wr(e,t).replace(
/\.?0+$/,""),"id");function hue(e){let t=e.map(en),n=t.reduce((r,o)=>r.add(o),new Ke(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Sx(r.mul(100).div(n),2)}%`)}function nc(e,t=[]){return e.stages.map(
(n,r)=>{let o=ni(e,n),i=t[r];return{no:S(r+1),tahap:J(n.name),bentuk:n.form===null?"\u2013":uB(n.form,
Ga),tanggal_tahap:n.date===null?"\u2013":Pi(n.date,n.until,"id"),bobot_tahap:e.settings.carryOver&&n.
weight!==null?se(n.weight,"id"):"\u2013",jumlah_juri:S(rt(e,n).length),jumlah_peserta:i===void 0?
"\u2013":
S(i.standings.length),lolos:o===null?"semua":S(o)}})}function Pa(e,t){let n=Ze(e,t),r=hue(n.map(o=>o.
weight));return n.map((o,i)=>{var s;return{no:S(i+1),kriteria:J(o.name),bobot:(s=r[i])!=null?s:"",
rentang:`${se(
o.min,"id")}\u2013${se(o.max,"id")}`,uraian:J(o.description)}})}var qh=({entries:e})=>e.filter(t=>t.
status!=="running").map(t=>({...so(t),status:uB(t.status,Ai),alasan:$e(J(t.reason))}));function Go(e,
t){
let{settings:n}=e.competition;return Kh(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Fs(r);return{no:S(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?qm(r.standing.score,
e.competition):"",...ec(r.standing.prize,n)}})}m();function yue({tieBreaks:e}){let t=e.map(r=>_i[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function rc({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>se(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Fi[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
yue(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function Zh({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?_i[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var bue=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,wue=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
vue=200,lB=60;function cB(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Tx(
e){
return x.from(e).reduce((t,n)=>t+cB(n),0)}function dB(e,t){if(Tx(e)<=t)return e;let n=t-3,r=0;for(
let o of x.
from(e)){if(n-=cB(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function mB(e){let t=e.
replace(wue,"").replace(bue,"-");return x.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function kue(e){let t=mB(e);return Tx(t)<=lB?t:`${dB(t,lB-17)}-${bs(e)}`}
function Jh(e,t){let n=t.trim()===""?"":` (${kue(t)})`,r=e.map(mB).filter(o=>o!=="").join(" \u2013 ");
return dB(r,vue-Tx(n)).replace(/[. ]+$/,"")+n}var Zm=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function oc(e){let t=Zm(e);return Jh([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var fr=e=>Jh([Zm(e)("jenis"),Zm(e)(
"kompetisi")],""),Ho=(...e)=>t=>Jh(["jenis",...e].map(Zm(t)),Zm(t)("kode"));var xue={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",unassigned:"di luar pembagian juri",
incomplete:"nilai tidak lengkap"},Sue=e=>e.split("-").reverse().join("-"),Ex=(e,t)=>{let n=e.
find(r=>r.code===t);return n===void 0||n.name===""?t:`${Xl(n.name)} (${t})`};function Tue({
competition:e,
results:t}){return t.flatMap(({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(
({judge:o,entry:i,reason:s})=>({juri:Ex(e.judges,o),peserta:Ex(e.entries,i),tahap:J(n.name),alasan:
xue[s]})))}
function Eue({results:e,competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:
o,
rank:i,decision:s})=>s===void 0?[]:[{tahap:J(n.name),peserta:Ex(t.entries,o.code),semula:S(i),
menjadi:S(
s.rank),alasan:$e(J(s.reason)),setuju:s.votesFor===null?"\u2026":S(s.votesFor),tidak:s.votesAgainst===
null?"\u2026":S(s.votesAgainst)}]))}function Cue(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,
r=(a,u)=>{let{entry:l,rank:c,score:d,title:p,decision:f,category:b,categoryRank:k}=a,O=[p!=null?p:"",
b!==null&&k!==null&&!u?`${b}: ${k}`:"",f===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":
Zh(a)];return{...so(l),peringkat:u?"\u2013":S(Ht(a)),nilai:u?"\u2013":qm(d,e.competition),keterangan:
O.
filter(N=>N!=="").join("; ")}},o=[...t.standings].sort((a,u)=>Ht(a)-Ht(u)),i=n?(s=e.winners)!=null?s:
[]:[];return[...i.map(a=>r(a,!0)),...o.filter(a=>!i.includes(a)).map(a=>r(a,!1))]}function Rue(e){
return e.
results.map((t,n)=>({lampiran:e.results.length>1?`LAMPIRAN ${Gh(n+1)}`:"LAMPIRAN",tahap:J(t.stage.name),
tahap_kapital:J(t.stage.name).toUpperCase(),kepala_nilai:_u(Pr(t.method),"id"),tanpa_urutan:t.last&&
!e.competition.settings.rankedWinners?"ya":"",peringkat_tahap:Cue(e,t)}))}function Due(e){let[t="",n="",
...r]=io(e);return{mengetahui:t,nama_mengetahui:t===""?"":$e(n),rincian_mengetahui:r.map(o=>({isi:o}
))}}
function Aue(e,t){var k,O,N,P;let{competition:n,results:r}=e,o=pr(n.settings,t),{plenaryDate:i,
plenaryTime:s,
plenaryPlace:a,juryDecreeNumber:u}=o,l=Ti(o),c=qh(n),d=Tue(e),p=Eue(e),f=Wh(e).panel.judges,b=n.judges.
filter(I=>!f.includes(I));return{...Pt(o,o.minutesNumber),tanggal:$e(i&&Si(i,"id")),jenis:
"Berita Acara Rapat Pleno",hari_tanggal:i===null?tt:`${Lh(i,"id")} (${Sue(i)})`,waktu_pleno:J(s),
tempat_pleno:$e(
J(a)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${$e(J(u))}`,jumlah_peserta:un((O=(k=r[0])==
null?void 0:k.standings.length)!=null?O:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:nc(n,r),
aturan:rc(n).map((I,$)=>({no:S.fromCharCode(97+$),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({
tahap_kriteria:J(
I.name),kriteria:Pa(n,I).map($=>`${S($.kriteria)} ${S($.bobot)}`).join(", ")})),benturan:d,
tidak_benturan:d.
length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":"",usulan:Go(e,t),tanpa_urutan:o.rankedWinners?
"":"ya",kode_hasil:(N=e.code)!=null?N:tt,sidik_hasil:(P=e.hash)!=null?P:"",lampiran_peringkat:Rue(e),
juri:[...f,...b].map((I,$)=>({no:`${$+1}.`,nama:$e(J(I.name)),peran:J(I.role)||"Anggota",
instansi_juri:J(
I.institution)})),...Due(o.acknowledgedBy)}}var pB={needs:"result",inEnglish:!1,letterhead:"unit",
documents:Na(
Aue),title:fr};m();m();m();var Cx=(e,{competition:t},n)=>({nama:Ps({entry:e},t.settings).join(", "),
keterangan:[so(e).inovasi,...n===
void 0?[]:[Oue(n)]].join(`
`)});function Oue({date:e,room:t,...n}){var o;let r=t===""||/^ruang/i.test(t)?t:`Ruang ${t}`;return[
(o=Aa(e,"id"))!=null?o:e,Pu(n),J(r)].filter(Boolean).join(", ")}var Vh=(e,t)=>t.competition.entries.
filter(({code:n})=>e.some(r=>r.code===n)).map(n=>Cx(n,t)),Rx=({competition:e})=>e.judges.map(t=>({
nama:J(
t.name)||t.code,keterangan:[t.role,t.institution].map(J).filter(Boolean).join(", ")}));function fB({
competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}function Nue(e){
let t=e.flatMap(({start:r})=>r===null?[]:[r]),n=e.flatMap(({start:r,end:o})=>{var i;return(i=o!=null?
o:r)!=null?i:[]});return t.length===0?"":`${Eo(g.min(...t))}\u2013${Eo(g.max(...n))}`}var Pue=e=>[
...new w(
e.map(({place:t})=>J(t)))].filter(Boolean).join("; ");function gB(e,t,n,r){var a;let[o]=n,i=n[n.length-
1],s=new y(r.competition.entries.map(u=>[u.code,u]));return{about:e,name:t,date:(a=o==null?void 0:o.
date)!=null?a:null,time:Nue(n),place:Pue(n),...i===void 0||i.date===(o==null?void 0:o.date)?{}:{
until:i.
date},guests:n.flatMap(u=>{var c;let l=s.get((c=u.entry)!=null?c:"");return l===void 0?[]:[Cx(l,r,u)]}
)}}
function Iue(e){let{schedule:t=[],institutions:n,entries:r,settings:o}=e.competition;return[...t.filter(
({stage:s,entry:a,occasion:u})=>s===null&&a===null&&u!=="")].sort(yd).map(s=>{let a=J(s.occasion),u=n.
map(p=>({nama:zh(p.name,o.language),keterangan:""})),l=r.filter(({status:p})=>p==="running"),c=/juri|judge/i.
test(a)?Rx(e):/sosialisasi|launch/i.test(a)&&u.length>0?u:Vh(l,e),d=[s.place,s.room].map(J).filter(
Boolean).
join(", ");return{about:`${a} \xB7 ${s.date}`,name:a,date:s.date,time:Pu(s),place:d,guests:c}})}var hB=(
{
competition:e},t,n)=>es(e,t).filter(({entry:r})=>n.some(({code:o})=>o===r));function yB(e){return Dx(
e).flatMap(t=>{var s;let n=e.competition.stages.find(({name:a})=>t.about===`Tahap ${a}`),r=n===void 0?
-1:e.competition.stages.indexOf(n),o=n===void 0?[]:hB(e,n,(s=fB(e,r))!=null?s:[]),i=Li(o,({date:a,
room:u})=>[
a,u].join(" \xB7 "));return i.size<2?[t]:[...i.values()].map(a=>{var f;let[{date:u,room:l}]=a,c=[t.about,
u,l].filter(Boolean).join(" \xB7 "),d=[(f=Aa(u,"id"))!=null?f:u,l].filter(Boolean).join(", "),p=gB(c,
`${t.name} (${d})`,a,e);return{...p,place:[p.place,l].filter(Boolean).join(", ")}})})}function Dx(e){
let{competition:t,winners:n}=e,{settings:r,stages:o}=t,i=o.flatMap((u,l)=>{let c=u.form==="presentation"||
u.form==="field"?fB(e,l):null;if(c===null)return[];let d=`${u.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${J(u.name)}`,p=`Tahap ${u.name}`,f=hB(e,u,c);if(f.length>0)return[gB(p,d,f,
e)];let{date:b,until:k}=u;return[{about:p,name:d,...k===void 0?{date:b}:{date:b,until:k},time:"",
place:"",
guests:Vh(c,e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,
place:r.plenaryPlace,guests:Rx(e)},a={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,
time:r.ceremonyTime,place:r.ceremonyPlace,guests:Vh((n!=null?n:[]).map(({entry:u})=>u),e)};return[
...Iue(
e),...i,s,...n===null?[]:[a]].filter(({guests:u})=>u.length>0)}var Yh=({name:e,date:t,until:n,time:r,
place:o})=>({acara:e,acara_kapital:e.toUpperCase(),hari_acara:$e(t&&tB(t,n,"id")),waktu_acara:$e(J(r)),
tempat_acara:$e(J(o))});var $ue=5,Fue=e=>[...e,...x.from({length:$ue},()=>({nama:"",keterangan:""}))].map(
(t,n)=>({no:S(n+1),
...t})),bB={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>yB(e).map(t=>({about:t.about,
fields:n=>({
...Pt(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Yh(t),hadir:
Fue(
t.guests)})})),title:Ho("acara")};m();m();m();var _ue=["besar","sedang","kecil"];function Mue(e){
return x.from(e).length}function Ia(e,t,n,r){
let o=t.split(`
`),i=g.max(...o.map(Mue)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.
length:a,l=_ue.slice(0,n.length+1);return h.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var Lue=76,zue={id:"Tim Inovator",en:"The Team of Innovators"};function vB({standing:e,competition:t}
){
let n=Br(e.entry.innovator),r=J(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||tt,
below:"",
team:[]};if(i.length===0)return{name:o,below:M(o)===M(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let s=n.join(" \xB7 ");return i.length===2&&s.length<=Lue?{name:s,below:r,team:[
]}:
{name:r||zue[t.settings.language],below:"",team:n}}var wB=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:v.POSITIVE_INFINITY}],jue=(e,t)=>e.reduce((
n,r)=>n+
g.ceil(r.length/t),0);function kB(e){let t=g.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=wB.find(
({signs:i,lines:s})=>[n,r].every(a=>jue(a,i)<=s));return{tim:e.length>0?"ya":"",...h.fromEntries(wB.
flatMap(i=>{let s=a=>i===o?[...a,...a.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,s(n)],[`tim_kanan_${i.name}`,s(r)]]}))}}var ic={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},xB={signature:3,text:5},
Bue=85,SB=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,Uue={id:"Kategori",en:"Category:"};function Ax(e){let{settings:t}=e.competition,
n=Fs(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:s}=n,{name:a,below:u,team:l}=vB(e),d=[i===""?
"":`${Uue[t.language]} ${i}`,o].filter(Boolean).join(", "),p=SB(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),f=SB(a,u,d)+g.ceil(s.length/Bue),b=p>xB.signature||f>xB.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:jh(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...Ia("utama",a,ic.recipient,b),...Ia("bawah",u,ic.institution,b),...Ia("penerima",n.penerima,ic.recipient,
b),...Ia("instansi_penerima",n.instansi_penerima,ic.institution,b),...Ia("predikat",r,ic.predicate,b),
...Ia("inovasi",s,ic.innovation,b),...kB(l)}}var TB={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:tc("piagam",Ax),title:oc};function Wue(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:Ql(n),piagam:Kh(e,"piagam",t).map(
(r,o)=>({...Ax(r),lanjutan:o===0?"":"ya"}))}}
var EB={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:$s(Wue),title:fr};m();
m();var Kue={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function qo(e){let t=Kue[
e.language],n=s=>$e(s&&
Si(s,e.language)),[r,o]=[J(e.decreeNumber),J(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(Ti(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,$e(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function Gue({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(J(o[t]),((r=n.get(J(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:S(i)}))}function Hue(e,t){var c,d,p,f,b,k,O;let{competition:n,results:r,
coverage:o}=e,
i=pr(n.settings,t),s=qh(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N==="recused"||N==="conflict"),l=Gue(n);return{...Pt(i,
t("laporan","")),jenis:"Laporan",penyelenggara:$e(J(i.organizer)),dasar:qo(i),jumlah_inovasi:un(n.entries.
length),jumlah_dinilai:un((d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:un(n.judges.
length),jumlah_tahap:un(n.stages.length),tahapan:nc(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",
gugur:s,ada_gugur:s.length>0?"ya":"",aturan:rc(n).map((N,P)=>({no:S(P+1),isi:N})),jumlah_pemenang:un(
(f=(p=e.winners)==null?void 0:p.length)!=null?f:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:Go(
e,t),jumlah_putusan:un(a.length),jumlah_benturan:un(u.length),kode_hasil:(b=e.code)!=null?b:tt,
keikutsertaan:o===
null?"":"ya",instansi_ikut:o===null?"":un(o.present),instansi_terdaftar:o===null?"":un(o.listed),
tidak_ikut:((k=
o==null?void 0:o.absent)!=null?k:[]).map(N=>({nama:J(N)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.
length)!=null?O:0)>0?"ya":"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:J(N),
kalimat:P.
map(I=>({isi:I}))}))}}var CB={needs:"result",inEnglish:!1,documents:Na(Hue),title:fr};m();var Ox=8,
que=e=>e===void 0||e.kind==="blank"?"":e.kind==="recused"?"BK":e.kind==="score"?Sx(en(e.value)):
"?",RB=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function Zue(e,t,n,r,o){var c,d,p;let i=Ze(
e.competition,t),s=i.map(f=>que(r==null?void 0:r.marks.get(f.name))),a=i.flatMap(({name:f})=>{let b=r==
null?void 0:r.marks.get(f);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=Fp(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(J).filter(Boolean);return{no:S(o),...so(n),...h.fromEntries(
x.from({length:Ox},(f,b)=>{var k;return[`k${b+1}`,(k=s[b])!=null?k:""]})),rincian_nilai:i.map(({name:
f},b)=>`${J(
f)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":qm(u,e.competition),catatan:l.join(" / ")}}function Jue(e,t,n,r){var c;let{
competition:o,
results:i}=e,s=(c=Rn(o,t))!=null?c:(()=>!0),a=o.entries.filter(d=>d.status==="running"&&s(n,d));if(r!==
void 0){let d=new w(r.rows.filter(RB).map(p=>p.entry));return a.filter(p=>d.has(p.code))}let u=i[o.stages.
indexOf(t)-1];if(u===void 0)return a;let l=new w(u.standings.filter(({advances:d})=>d).map(({entry:d}
)=>d.
code));return a.filter(d=>l.has(d.code))}function Vue({changes:e,competition:t},n,r){return e.filter(
o=>o.stage===n.name&&o.judge===r.code).map((o,i)=>{var s,a;return{no:S(i+1),inovasi:J((a=(s=t.entries.
find(({code:u})=>u===o.entry))==null?void 0:s.name)!=null?a:o.entry),kriteria:J(o.criterion),semula:
o.
from,menjadi:o.to,waktu:ut(o.at,"id")}})}function Yue(e,t,n,r,o,i){let{competition:s}=e,a=Pa(s,n),u=Jue(
e,n,r,o).map((d,p)=>Zue(e,n,d,o==null?void 0:o.rows.find(f=>f.entry===d.code),p+1)),l=a.length<=Ox?a.
length:0,c=Vue(e,n,r);return{...Pt(s.settings,i("lembar-nilai",t)),tanggal:tt,jenis:o===void 0?
"Lembar Nilai Kosong":"Lembar Nilai",kode:J(r.code),tahap:J(n.name),tahap_kapital:J(n.name).toUpperCase(
),
tanggal_tahap:$e(n.date&&Pi(n.date,n.until,"id")),nama_juri:$e(J(r.name)),peran:J(r.role)||"Anggota",
instansi_juri:J(r.institution),terisi:o===void 0?"":"ya",kriteria_tahap:a.map((d,p)=>({...d,tanda:l===
0||DB(a)?"":`K${p+1}. `})),...h.fromEntries(x.from({length:Ox},(d,p)=>[`kolom_${p+1}`,l===p+1?[{
baris:u,
...Que(a)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}
var Xue=e=>g.
floor((g.min(25,124/e)-3)/1.6),DB=e=>e.every(({kriteria:t})=>S(t).split(/[\s/-]+/).every(n=>n.length<=
Xue(e.length))),Que=e=>h.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${DB(e)?t.kriteria:`K${n+1}`}
(${t.rentang})`])),AB={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>rt(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.
name&&l.judge===i.code),a=s!=null&&s.rows.some(RB)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.
name} \xB7 ${i.code}${a===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>Yue(e,u,o,i,a,l)}]}))}
,
title:Ho("tahap","nama_juri")};m();function ele(e,t){var r,o;let n=pr(e.competition.settings,t);
return{...Pt(n,t("pengumuman","")),jenis:"Pengumuman",dasar:qo(n),jumlah_pemenang:un((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:Go(e,t),masa_sanggah:n.objectionDays===null?"":un(n.objectionDays)}}
var OB={
needs:"result",inEnglish:!1,documents:$s(ele),title:fr};m();var tle={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function nle({competition:e},t,n){let r=Or(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...so(s),
alasan:tle[a]}]}),
i=e.stages.filter(s=>Ze(e,s).length>0&&rt(e,s).includes(t));return{...Pt(e.settings,n("pernyataan",t.
code)),tanggal:tt,jenis:"Pernyataan Juri",kode:J(t.code),nama_juri:$e(J(t.name)),peran:J(t.role)||
"Anggota",instansi_juri:$e(J(t.institution)),tahap_juri:i.map(({name:s})=>J(s)).join(", "),benturan:
o.
map((s,a)=>({no:S(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var NB={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>nle(e,t,n)})),
title:Ho("nama_juri")};m();m();var rle=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],ole=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function PB(e){let t=J(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=ole.reduce((o,[i,s])=>o.replace(i,s),t),r=rle.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var IB=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),ile=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],$B=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),sle=(e,t)=>Go(
e,t).map((n,r)=>{var a;let o=(a=e.winners)==null?void 0:a[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
s=o===void 0||!e.competition.settings.annexScores?"":Zh(o);return{...n,
uang:i,nilai:[n.nilai,s].filter(Boolean).join(`
`)}}),ale=e=>[...new w(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function ule(e,t,
n){
let r=ale(n).map(i=>{let s=n.filter(({gelar:a})=>a===i).map(({inovasi:a})=>`\u201C${S(a)}\u201D`);
return`Mengusulkan sebagai ${i}: ${s.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${$B(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,s)=>{var a;return{label:(a=ile[s])!=null?
a:`KE-${s+1}`,isi:i}})}var lle=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function cle(e,t){
var d;let n=pr(e.competition.settings,t),r=J(n.decreeNumber),o=Pt(n,r),i=(d=Ti(n))!=null?d:tt,s=J(n.
minutesNumber),a=$e(n.plenaryDate&&Si(n.plenaryDate,"id")),u=Br(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=sle(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:J(n.province)===""?"":PB(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:IB([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${$e(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${S.fromCharCode(
97+p)}.`),mengingat:IB(u.length>0?lle(u):[tt],p=>`${p+1}.`),diktum:ule(e,o.kompetisi,c),hadiah:$B(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var FB={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:$s(cle),title:fr};m();m();var dle={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},mle=5,_B=new A,Nx=({standings:e})=>e.
length>=mle;function Xh(e){var n;let t=(n=_B.get(e))!=null?n:ple(e);return _B.set(e,t),t}function ple(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:Dn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!Nx(e)?null:uu(a)});return({entry:i},{language:s,decimals:a})=>{let u=dle[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let f=p===null?0:gn(
d,p);return[{kriteria:J(l.name),nilai:Zn(wr(d,a),s),median:p===null?"\u2013":Zn(wr(p,a),s),maksimum:
Zn(
S(l.max),s),kedudukan:p===null?"\u2013":f>0?u.above:f<0?u.below:u.same}]})}}var MB={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function fle(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Fs(e);return{...i,jenis:MB[o.language].kind,kepada:Ps(n,o).map(s=>(
{
nama:s})),tempat_tujuan:Oa(o)||MB[o.language].place,dasar:qo(pr(o,t)),rincian:Hh(i,o),profil:i.nilai===
""?[]:Xh(e.result)(n,o),...ec(n.prize,o),...Uh(o),...Is(o)}}var LB={needs:"result",inEnglish:!0,
documents:tc(
"surat",fle),title:oc};m();function gle(e,t){var o;let n=pr(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...Pt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Oa(n)||"Tempat",dasar:qo(n),
jumlah_pemenang:un(r.length),...Uh(n),...Is(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:Go(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":Ps(r[s],n).join(`
`)}))}}var zB={needs:"result",inEnglish:!1,documents:$s(gle),title:fr};m();function hle(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Fs(e);return{...Pt(t,e.number),
...r,rincian:Hh(r,t),tanggal:tt,jenis:"Tanda Terima",...ec(n,t)}}var jB={needs:"result",inEnglish:!1,
letterhead:"unit",documents:tc("tanda-terima",hle),title:oc};m();function yle({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:Pa(e,n[0])}]:n.filter(r=>Ze(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${J(r.name)}`,
kriteria_tahap:Pa(e,r)}))}function ble(e,t){let{competition:n}=e;return{...Pt(n.settings,
t("tata-cara","")),tanggal:tt,jenis:"Tata Cara Penilaian",tahapan:nc(n),kelompok_kriteria:yle(e),
aturan:rc(
n).map((r,o)=>({no:S(o+1),isi:r}))}}var BB={needs:"rules",inEnglish:!1,documents:Na(ble),title:fr};m(
);var wle={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},vle=({sheets:e},t)=>[
...new w(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>io(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function kle(e,t,n,r){let o=pr(e.competition.
settings,r),i=wle[o.language],s=vle(e,t.entry.code);return{...Pt(o,r("umpan-balik",t.entry.code)),
...so(
t.entry),jenis:i.kind,kepada:Ps(t,o).map(a=>({nama:a})),tempat_tujuan:Oa(o)||i.place,dasar:qo(o),
tahap:J(
n.stage.name),jumlah_peserta:S(n.standings.length),profil:Xh(n)(t,o),tanpa_median:Nx(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...Is(o)}}var UB={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new w(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new w;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>kle(e,s,o,a)})))},title:Ho("inovasi")};m();var WB={needs:"rules",inEnglish:!1,
documents:e=>Dx(e).map(t=>({about:t.about,fields:n=>({...Pt(e.competition.
settings,n("undangan",t.about)),tanggal:tt,jenis:"Undangan",kode:"",...Yh(t),jumlah_undangan:un(t.guests.
length),undangan:t.guests.map((r,o)=>({no:S(o+1),...r})),...Is(e.competition.settings)})})),title:Ho(
"acara")};var KB={"tata-cara":BB,pernyataan:NB,undangan:WB,"daftar-hadir":bB,"lembar-nilai":AB,
"berita-acara":pB,
sk:FB,pengumuman:OB,piagam:TB,gabungan:EB,surat:LB,"surat-daftar":zB,"tanda-terima":jB,"umpan-balik":
UB,
laporan:CB};m();var GB=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var _s=GB.map(e=>({id:e,...KB[e]}));function Jm(e){var t;return(t=_s.find(n=>n.id===e))!=null?
t:null}m();m();var HB=(e,t)=>`${e}:${t}`,xle=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},Sle=/^(?:-|\u2013|tanpa|none)$/i;function qB(e,{settings:t,letterhead:n},r){var d;let o=Sle.
test(n),i=n===""||o?t.organizer:n,s=e.letterhead!=="unit"&&(n===""||Ns(n))&&Ns((d=io(t.signerPosition)[
0])!=
null?d:""),{first:a,unit:u}=s?jh(t):xx(t,i),l=[t.officeAddress,t.officeContact].map(J).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:a,kop_unit:u,kop_alamat:s?"":l,kop_kepala:s&&c?
"ya":
"",kop_instansi:!s&&c?"ya":"","%lambang":xle(s||e.signedBy==="head"?"garuda":"daerah",r)}}m();var Tle=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
ZB=e=>{var t;return((t=
J(e).split(",")[0])!=null?t:"").replace(Tle,"").trim()||J(e)},Ele=(e,{id:t})=>[t,fa[t].name.id,fa[t].
name.en].some(n=>M(n)===M(e));function Cle(e,t){let n=t.find(({documents:r})=>r.some(o=>Ele(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&Ns(r)):t.find(({documents:r})=>r.
length===0)}var Rle=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function Dle({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=Ha.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",s=t==="definitive"?J(e):`${i} ${J(e)}`;if(n==="self")return[s];let[a=o!=
null?o:"",...u]=r.map(J),l=[`a.n. ${a}`,...u];return n==="by-order"?[...l,"u.b.",s]:[...l,s]}
function Ale(e,t,n){
let r=Ns(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||Rle.test(J(e.office));return{
settings:{...n,signerPosition:Dle(e,Ti(n)).join(`
`),signerName:o?e.plainName||ZB(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function Ole(e,t){var i,s;let n=Ns((i=io(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?ZB(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(s=Ti(t))!=null?s:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function JB(e,{settings:t,signers:n=[]}){let r=Cle(e,n);return r===void 0?
Ole(e,t):Ale(r,e,t)}var Ei=(e,t)=>ok(e.id,bl(e,t),Nle(e,t)),Nle=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},Qh=(e,t)=>e.needs==="rules"||t.winners!==null;function Ple(e,t){
let{
competition:n}=t,r={...n.settings,language:bl(e,n)},o=JB(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:qB(e,o,t.pictures)}}var $a=(e,t)=>e.filter(n=>Qh(n,t)).flatMap(
n=>{let r=Ple(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:s=>(
{
...i(s),...r.letterhead})}))});function Px(e){if(e.winners===null)return()=>!0;let t=new w($a(_s,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var Ile=()=>null;function Ix(
e,t,n=Ile){
let[r]=$a([e],t);return r===void 0?null:r.fields(n)}m();m();function $le(e,t){let n=e.map(o=>({
standing:o,key:M(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function VB(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,g.min(c,(a=r.get(u))!=null?a:c))}
let o=tf(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):$le(l,n).map(c=>({standing:c,place:null}))})}m();m();
var Fle=[137,80,78,71,13,10,26,10],YB=(e,t)=>t.every((n,r)=>e[r]===n),Vm=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},XB=(e,t)=>Vm(e,t)*65536+Vm(e,t+2),_le=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function Mle(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(_le(r))return{height:Vm(e,t+5),width:Vm(e,t+7)};t+=2+Vm(e,t+2)}return null}function ey(
e){
let t=YB(e,Fle),n=YB(e,[255,216]),r=t?{width:XB(e,16),height:XB(e,20)}:n?Mle(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var Lle={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},zle={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},$x=e=>e==="id"?Lle:zle;m();var QB={part:
"emblems",tab:Z.emblems,columns:[{key:"emblem",header:_("Lambang","Emblem"),width:100},
{key:"part",header:_("Bagian","Part"),width:70},{key:"content",header:_("Isi","Content"),width:300}]}
,
ty=["garuda","daerah"],jle=/.{1,30000}/g;function eU(e,t,n,r,o){let i=[...e].flatMap(([a,u])=>{var l;
return((l=u.match(jle))!=null?l:[]).map((c,d)=>({emblem:a,part:S(d+1),content:c}))}),s=QB.columns.map(
({key:a,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[a]}));return Ot(t,r,o,s,i,0)}
function tU(e){var r,o;let t=e===null?null:dt(e,QB),n=new y;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let s=ty.find(a=>a===K(i("emblem")));s!==void 0&&n.set(s,((o=n.get(s))!=null?o:"")+K(i(
"content")))}return n}var nU=e=>new y([...e].flatMap(([t,n])=>{let r=ey(hi(n));return r===null?[]:[[
HB(
t,bs(n)),r]]}));var Ble=q({emblem:ae(pt(ty)),content:ae(j()),signers:ae(ve())}),rU=300,Fx=e=>{let{
name:t,grid:n}=Nt(
Z.emblems[e]);return{name:t,emblems:tU(n)}},ny=e=>nU(Fx(e).emblems);function Ule(e,t,{language:n,
admins:r}){
let o=$x(Ve(n)),i=hi(t);if(i.length>rU*1024)return o.tooLarge(rU);if(t!==""&&ey(i)===null)return o.noPicture;
let{name:s,emblems:a}=Fx(n),u=new y(a);t===""?u.delete(e):u.set(e,t);let l=$x(n);return or(eU(u,s,n,
l.tab,l.origin),ho({admins:r},()=>!1)),ou(s),null}var oU=e=>ce(()=>{let{emblem:t,content:n,signers:r=!1}
=he(
Ble,e);return ke(),Ee(()=>{let{competition:o}=et(),{settings:i}=o,s=t===void 0||n===void 0?null:Ule(
t,n,i),a=o.signers!==void 0;r&&!a&&tn($1(i));let{emblems:u}=Fx(i.language),l=c=>{var d,p;return g.ceil(
((p=(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:ty.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:a||r?Ks.tab[i.language]:null,refused:s}})});var Wle=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],iU=e=>e.filter(t=>t.severity===
"error"&&Wle.includes(t.code)),Kle=({settings:e})=>ui(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:os(i.cell,i.format,"id"),to:Qr(s,"id"),at:a}));function _x(e,{
results:t},{
rows:n},r,o=[],i=new y){let{competition:s,sheets:a}=e,u=t[s.stages.length-1],l=r.some(k=>k.code==="RESULT_STALE"),
c=r.filter(k=>k.severity==="error"),d=u!==void 0&&c.length===0,p=lt(s.stages,n),f=p[p.
length-1],b=null;return{competition:s,sheets:a,faultyTabs:new w(c.flatMap(({tab:k})=>k===void 0?[]:[
k])),results:l?[]:t,winners:d?VB(u,s.settings).map(({standing:k})=>k):null,code:(f==null?void 0:f.status)===
"decided"?f.code:null,hash:(f==null?void 0:f.status)==="decided"?f.hash:null,changes:o.some(({id:k})=>k===
"lembar-nilai")?Kle(s):[],pictures:i,coverage:lI(s),reliability:()=>(b!=null||(b=t.map((k,O)=>{let N=jg(
s,k,t.slice(0,O)),I=k.last&&!s.settings.rankedWinners?{...N,gap:null,methods:[],verdict:{...N.verdict,
contested:[]}}:N;return{stage:k.stage.name,sentences:Bg(I,"id")}})),b)}}var Gle=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function ry(e,t,n){let r=Ft(e,{provisional:!1}),o=el(e),i=[...r.findings,
...ci(e,t),...Hle(t,e)].map(u=>Gle.includes(u.code)?{...u,severity:"error"}:u),s=ny(e.competition.settings.
language),a=_x(e,r,t,i,n,s);return{findings:r.findings,blocking:i,hash:o,context:a}}function Hle({
rows:e},t){
let n=la(e);return n===void 0||tl(t,n.hash)?[]:[{code:"RESULT_STALE",severity:"error",params:{
computed:n.
at}}]}function sU(e,t,n){var p,f,b;let{competition:r}=e,o=Z.documents[r.settings.language];if(!qa().includes(
o))return[];let{name:i,grid:s}=Nt(o);if(s===null)return[];let a=dt(s,$o),u=Zle([...ds(s).rows]),l=Jle(
e,t,n,u),c=new y,d=[];for(let[k,O]of u){let N=l(O);if(N===null)continue;if(typeof N=="object"){let I=(
p=
nt(a,k,"title"))==null?void 0:p.cell,$={kind:O.kind,written:O.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let P=(b=c.get(N))!=null?b:{cell:(f=nt(a,k,"kind"))==
null?void 0:f.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,O]})}return[...[...c].map((
[
k,{cell:O,documents:N}])=>({code:k,tab:i,cell:O,params:{documents:N}})),...d]}var qle=["made",
"draft",
"edited","signed"];function Zle(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";qle.includes(l)&&v(u)>=v(d)&&t.set(c,o)}return[...t.values()]}function Jle(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=ny(o.settings.language),a=_x(e,t,n,i,[],s),u=new y($a(
_s,a).map(d=>[E.stringify([d.kind.id,d.about]),d])),l=new y(r.map(([,{kind:d,entry:p,number:f}])=>[E.
stringify([d,p]),f])),c=(d,p)=>l.get(E.stringify([d,p]))||null;return({kind:d,entry:p,run:f,title:b,
content:k})=>{var L;let O=n.rows.find(B=>B.action==="documents"&&B.run===f);if(O===void 0)return"DOCUMENT_UNRECORDED";
let N=((L=Jm(d))==null?void 0:L.needs)!=="rules",P=u.get(E.stringify([d,p]));if(P===
void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";let I=P==null?void 0:P.fields(c),$=P===void 0||I===
void 0?null:P.kind.title(I),F=()=>{if(P===void 0||I===void 0)return!1;let B=Ei(P.kind,o),U=Vd(d,Jd(B),
Zl(I,Wm(B)));return zt(U+$)===k};return N&&Pd(e,O.hash)===null&&!F()?"DOCUMENT_OF_OTHER_RESULT":$===
null||$===b?null:{title:$}}}m();function aU(e){let{competition:t,history:n}=e,r=lt(t.stages,n.rows);
return Id(t.settings.language).flatMap(
o=>{var a;let i=ig(o),s=((a=wn(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:uU(e,
i)})}function uU({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=qg(
e,t,o.slice(0,o.indexOf(n)+1));return s_(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function lU(
e,{
results:t},n,r){var F;let o=Q$(n,Qe);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=wn(lt(a.stages,u.rows),l),f=u.rows.find(L=>L.action==="decide"&&L.stage===l&&L.hash===i.hash),b=(f==
null?void 0:f.detail.includes(Mg(s)))===!0,k=i.history.rows===0||((F=u.links[i.history.rows-1])==null?
void 0:F.chain)===i.history.end,{sheets:O,typedDecisions:N}=e,P=Xu({...ls(a,O,N,l,i.counted.version),
version:ur}),I=new w(r.map(L=>E.stringify([L.code,L.params]))),$=L=>L.filter(B=>!I.has(E.stringify([
B.code,B.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...k?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],...$(Yu(i.counted,P).map(L=>Qu(L,e)).map(L=>({code:"CHANGED",
stage:l,
tab:L.tab,cell:L.cell,params:L}))),...$(uU(e,i)),...Vle(t,i)]}function Vle(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new y(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&Ht(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:Ht(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();m();m(
);m();m();var Tt=(e,t,n={})=>h.assign(new C(`${e}: ${t}`),{fault:e,place:n}),cU=e=>e instanceof C&&
"fault"in
e,dU=e=>cU(e)?e.fault:null;function oy(e,t){try{return t()}catch(n){throw cU(n)&&(n.place={...e(),
...n.place}),n}}var Mx=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Lx=/\s*(\/?)>/y,Yle=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
Xle={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},Qle=["AlternateContent","extLst","rPh"],ece=500,Ms=e=>Tt(
"damaged",e.slice(0,60));function mU(e){return e.includes("&")?e.replace(Yle,(t,n,r,o)=>{let i=n===void 0?
v(r):v.parseInt(n,16),s=o===void 0?i<=1114111?S.fromCodePoint(i):void 0:Xle[o];if(s===void 0||!t.endsWith(
";"))throw Ms(t);return s}):e}var zx=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},tce=e=>e===
32||e>=9&&e<=13;function nce(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(tce(r)||r===
62||r===47||r===60)break}return n}function iy(e,t,n){let r=e.indexOf(t,n);if(r<0)throw Ms(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function ao(e,t,n=Qle){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,s=c=>{var d;if(r.length===0&&c.trim()!=="")throw Ms(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,mU(c)))},a=c=>{var d;if(r.pop()!==c)throw Ms(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
zx(
c)):r.length<o&&(o=0)},u=c=>{var P,I,$;let d=nce(e,c),p=e.slice(c,d),f={},b=d,k=0;for(;;){Mx.lastIndex=
b;let F=Mx.exec(e);if(F===null)break;if(++k>ece)throw Ms(e.slice(c-1,b));b=Mx.lastIndex;let L=F[1];L.
startsWith("xmlns")||(f[zx(L)]=mU((I=(P=F[2])!=null?P:F[3])!=null?I:""))}Lx.lastIndex=b;let O=Lx.exec(
e);if(p===""||O===null)throw Ms(e.slice(c-1));r.push(p);let N=zx(p);return o===0&&n.includes(N)&&(o=
r.length),o===0&&(($=t.open)==null||$.call(t,N,f)),O[1]==="/"&&a(p),Lx.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&s(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:f}=iy(
e,">",c+2);a(p.trimEnd()),i=f}else if(d===63)i=iy(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=iy(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:f}
=iy(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=f}else throw Ms(e.slice(c))}if(s(e.slice(i)),r.
length>0)throw Ms(`<${r[0]}>`)}var sy=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>S.
fromCharCode(v.parseInt(n,16))):e,Ci=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),pU=e=>Ci(Yg(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var rce=/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g;
function jx(e){var t,n;try{let r=ws(e),o=(n=r.file((t=
va(r))!=null?t:""))==null?void 0:n.asText();return o===void 0?null:bs(oce(o).join("").replace(rce,""))}
catch{
return null}}function oce(e){let t=[],n=!1;return ao(e,{open:r=>{n=r==="t"},text:r=>{n&&t.push(r)},
close:()=>{
n=!1}}),t}var ay=({fileId:e,modified:t},n)=>e===n.id&&t!==""&&n.modified>t;function uy(e=new D){let t=jx(
e);return t===
null?{}:{text:t}}var sc=({type:e,properties:t})=>e===$n&&"text"in t,ice={failure:{kind:"unknown",
reason:"malformed-answer"}};function ac(e,t){let n=e.map(({id:r})=>r);return mi(n,No,t).map((r,o)=>{
var s;if("failure"in r)return{failure:r.failure};let i=jx(r.ok);return i===null?ice:i===((s=e[o])==null?
void 0:
s.properties.text)?"same":"edited"})}function fU({competition:e}){let t=Z.documents[e.settings.language],
n=xe(),r=qa().includes(t)?Ne(Ld(
n)):null,o=r===null?null:lce(r);if(o===null)return[];let{name:i,grid:s}=Nt(t),a=s===null?null:dt(s,
$o),
l=(s===null?[]:[...ds(s).rows].filter(([,f])=>f.spreadsheet===Qt())).filter(([,{maker:f,fileId:b}])=>f===
n&&b!==""),c=uce(l.map(([,f])=>f),o),d=new w(l.map(([,{fileId:f}])=>f)),p=o.filter(({id:f,type:b,
properties:{
sheet:k,kind:O}})=>b===$n&&O!==void 0&&k===zt(Qt())&&!d.has(f));return[...l.flatMap(([f,b])=>{var P;
let k=o.find(({id:I})=>I===b.fileId),O=ace(b,k,c);if(O===null)return[];let N=(P=nt(a,f,O==="DOCUMENT_NUMBER"?
"number":"link"))==null?void 0:P.cell;return[{code:O,tab:i,cell:N,params:{documents:[b]}}]}),
...p.length===0?[]:[{code:"DOCUMENT_ROW_MISSING",tab:i,params:{count:p.length}}]]}var sce=["edited",
"own","signed","deleted","void"];function ace(e,t,n){if(t===void 0)return["deleted","void"].includes(
e.status)?null:"DOCUMENT_FILE_MISSING";if(t.link!==e.link)return"DOCUMENT_LINK";let{number:r}=t.properties;
return r!==void 0&&r!==zt(e.number)?"DOCUMENT_NUMBER":n.has(e.fileId)?"DOCUMENT_FILE_CHANGED":null}
function uce(e,t){
let n=new y(t.map(s=>[s.id,s])),r=e.flatMap(s=>{let a=n.get(s.fileId);return a!==void 0&&!sce.includes(
s.status)&&ay(s,a)?[a]:[]}),o=r.filter(sc),i=ac(o,In(10,R.now()));return new w(r.filter(s=>i[o.indexOf(
s)]!=="same").map(({id:s})=>s))}function lce(e){try{let t=ul(e,In(1,R.now()));return"ok"in t?t.ok:
null}catch{
return null}}m();m();var gU=/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;function cce(e,t){var r,o,i;let n=e.split(
";");return t<
0&&n.length>1?(r=n[1])!=null?r:"":t===0&&n.length>2?(o=n[2])!=null?o:"":(i=n[0])!=null?i:""}function hU(
e,t){
var s;if(e===""||e==="@")return!1;let n=cce(e,t),r=((s=n.match(gU))!=null?s:[]).filter(a=>a.startsWith(
'"')||a.startsWith("\\")),o=n.replace(gU,"");return/general/i.test(o)?r.some(a=>/\d/.test(a)):o.includes(
"%")?!1:!/[0#?]/.test(o)||/[1-9dmyhs]/i.test(o)||/[0#?],+(?:\D*)$/.test(o)||r.some(a=>/\d/.test(a))}
var yU=["id","en"];function wU(e){let{competition:t,sheets:n,history:r,deciding:o}=e,{stages:i,
settings:s}=t,
a=lt(i,r.rows),u=i.filter((p,f)=>{var b;return((b=a[f])==null?void 0:b.status)==="decided"}),l=n.filter(
({stage:p})=>u.some(({name:f})=>f===p)),d=[...i.map(p=>Gi(p,i,s.language)),Z.finalRanking[s.language]].
map(p=>Nt(p)).flatMap(({name:p,grid:f})=>f===null?[]:[p]);return[...l.flatMap(({tab:p,rows:f})=>{let b=Qo(
p),k=f.flatMap(O=>[...O.marks.values()]);return bU(p,k.flatMap(O=>O.kind==="score"?[{...O.at,value:O.
value}]:[]),b)}),...d.flatMap(p=>bU(p,dce(p),Qo(p))),...[...d,...o.tabs.values()].flatMap(mce),...pce(
e,d)]}var dce=e=>_e(e).values.flatMap((t,n)=>t.flatMap((r,o)=>typeof r=="number"?[{row:n,column:o,
value:r}]:
[]));function bU(e,t,n){var s,a;let r=t.filter(({row:u,column:l,value:c})=>{var d,p;return hU((p=(d=
n[u])==null?void 0:d[l])!=null?p:"",c)}),[o]=r;if(o===void 0)return[];let i={value:o.value,format:(a=
(s=n[o.row])==null?void 0:s[o.column])!=null?a:"",more:r.length-1};return[{code:"NUMBER_HIDDEN",tab:
e,
cell:Ce(o.row,o.column),params:i}]}function mce(e){let t=Za(e).flatMap((r,o)=>r.flatMap((i,s)=>i===""?
[]:[Ce(o,s)])),[n]=t;return n===void 0?[]:[{code:"FORMULA_IN_PLACE",tab:e,cell:n,params:{more:t.length-
1}}]}function pce({competition:{stages:e},deciding:t,history:n},r){let o=[...r,...t.tabs.values(),n.
name],i=l=>M(l.replace(/\s*\(\d+\)$/,"")),s=e.map(l=>yU.map(c=>Gi(l,e,c))),a=["finalRanking",
"history","decisions"].map(l=>yU.map(c=>Z[l][c])),u=Xe();return[...s,...a].flatMap(l=>{let c=l.map(M),
d=o.find(
p=>c.includes(i(p)));return d===void 0?[]:u.filter(p=>p!==d&&c.includes(i(p))).map(p=>({code:
"TAB_FALSE",tab:p,params:{real:d}}))})}m();function fce(e,t){let n=e.filter(({written:o,expected:i})=>[
o,i].every(s=>S(s).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":
"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({
header:o,written:i,expected:s})=>{let[a,u]=[uc(i,t),uc(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var uc=(e,t)=>e===
""?t==="id"?"kosong":"blank":H(e,t);function kU(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=fce(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var gce={settings:{id:
"",en:""},
signers:{id:"Penanda tangan",en:"Signer"},innovators:{id:"Inovator",en:"Innovator"},judges:{id:
"Nama juri",en:"Name of judge"},roles:{id:"Peran juri",en:"Role of judge"},notes:{id:
"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{id:"Nilai",en:"Score"}};function xU({part:e,
names:t,old:n,now:r},o){
var u;let i=(l,c)=>o==="id"?l:c,s=e==="settings"?H(is((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${gce[
e][o]} ${s}`.trim();return e==="formulas"?i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):
i(`Berubah sejak dikunci: ${a}: semula ${H(n,"id")}, kini ${uc(r,"id")}.`,`Changed since it was locked: ${a}: was ${H(
n,"en")}, is ${uc(r,"en")}.`)}var Bx=({documents:e})=>e.
map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),gr=(e,t)=>{let[n]=e.documents;if(e.documents.
length===1&&n!==void 0){let o=`${H(n.title,t)} (${Bx(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${Bx(e)})`:`${r} documents (${Bx(e)})`},SU=(
{documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},ly=(e,t)=>e===0?"":t===
"id"?` (dan ${e} sel lagi)`:` (and in ${e} more)`,hce=({documents:e})=>e.length===1?"was":"were",vU=(
{
documents:e},t,n)=>e.length===1?t:n,yce={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${vg(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${ut(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${ut(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${ut(e.at,"id")} hilang atau diubah. ${e.isSame?
"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.
at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${uc(
e.written,"id")}, seharusnya ${H(e.expected,"id")}.`,RANKING_ROW:e=>kU(e,"id"),RANKING_MORE:e=>`Dan ${e.
count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>xU(e,"id"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${ut(
e.at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,
EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${gr(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${gr(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${SU(e,"id")}.`,
DOCUMENT_UNRECORDED:e=>`${gr(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${H(e.written,"id")}, menurut hasil ini ${H(e.expected,
"id")}.`,DOCUMENT_FILE_MISSING:e=>`${gr(
e,"id")}: berkasnya tidak ada lagi di folder.`,DOCUMENT_FILE_CHANGED:e=>`${gr(e,"id")}: berkasnya diubah sejak dibuat.`,
DOCUMENT_LINK:e=>`${gr(e,"id")}: tautannya tidak menuju berkas yang dibuat.`,DOCUMENT_NUMBER:e=>`${gr(
e,"id")}: nomornya bukan nomor yang tercetak di dalamnya.`,DOCUMENT_ROW_MISSING:e=>`${e.count} dokumen di folder tidak punya baris lagi di tab ini.`,
NUMBER_HIDDEN:e=>`Format ${H(e.format,"id")} menampilkan angka lain; isinya ${H(e.value,"id")}${ly(e.more,
"id")}.`,FORMULA_IN_PLACE:e=>`Rumus di tempat isi yang ditulis Lembar Juri${ly(e.more,"id")}.`,
TAB_FALSE:e=>`Tab ini bernama seperti ${H(e.real,"id")}, tetapi bukan tab itu.`},bce={
NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${vg(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${ut(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${ut(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${ut(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${uc(e.written,"en")}, it is to be ${H(e.expected,"en")}.`,
RANKING_ROW:e=>kU(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>xU(e,
"en"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${ut(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.
now===null?"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${gr(e,"en")} ${hce(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${gr(e,"en")} ${vU(e,"does","do")} not fit: by this result there is no ${SU(e,
"en")}.`,DOCUMENT_UNRECORDED:e=>`${gr(e,"en")} ${vU(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${H(e.written,
"en")}, by this result it is ${H(e.expected,"en")}.`,DOCUMENT_FILE_MISSING:e=>`${gr(e,"en")}: the file is no longer in the folder.`,
DOCUMENT_FILE_CHANGED:e=>`${gr(e,"en")}: the file was changed since it was made.`,DOCUMENT_LINK:e=>`${gr(
e,"en")}: the link does not lead to the file that was made.`,DOCUMENT_NUMBER:e=>`${gr(
e,"en")}: the number is not the one printed in it.`,DOCUMENT_ROW_MISSING:e=>e.count===1?
"1 document in the folder has no row in this tab any more.":`${e.count} documents in the folder have no row in this tab any more.`,
NUMBER_HIDDEN:e=>`The format ${H(e.format,"en")} shows another number; the cell holds ${H(e.value,
"en")}${ly(e.more,"en")}.`,FORMULA_IN_PLACE:e=>`A formula where Lembar Juri wrote a value${ly(e.more,
"en")}.`,TAB_FALSE:e=>`This tab is named like ${H(e.real,"en")} and is not that tab.`},wce={id:yce,
en:bce};function vce(e,t){return wce[t][e.code](e.params)}var TU=(e,t)=>vce(e,t);var kce=ae(q({
evidence:ae(j())}));function cy(e){return ce(()=>{var d;let{evidence:t}=(d=he(kce,e))!=
null?d:{};ke();let n=et("all"),{competition:r}=n,{language:o}=r.settings,i=Ft(n,{provisional:!1}),{
history:s}=n,
a=lt(r.stages,s.rows).filter(p=>p.status==="decided"),u=la(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],...xce(n,s),...aU(n),...Tce(i),...Ece(n,i,s),...Nce(s),...wU(
n),...sU(n,i,s),...fU(n)],c=[...l,...t===void 0?[]:lU(n,i,t,l)];return{ok:c.length===0,decided:a.map(
({stage:p,at:f,by:b,code:k})=>({stage:p,at:f,by:b,code:k})),computed:u===void 0?null:{at:u.at,by:u.by}
,
differences:c.map(p=>{var f,b,k;return{code:p.code,stage:(f=p.stage)!=null?f:null,tab:(b=p.tab)!=null?
b:null,cell:(k=p.cell)!=null?k:null,message:p.code==="RANKING_STOPPED"?sr(p.params,o):TU(p,o)}})}})}
function xce(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=lt(n,t),i=Id(r.language),s=new w,a=o.
flatMap(({stage:p,status:f,hash:b,at:k,by:O,code:N})=>{if(f!=="decided")return[];let P=i.find(z=>z.stage===
p),I=bv(e,P,b),$=Pd(e,b,p)!==null,F=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:Z.decisions[r.language],
params:{at:k,isSame:$}}]:[],L=[N,Tr(k),O].join(", "),B=P===void 0?L:[P.code,P.at,P.by].join(", ");if(
B!==
L){let z=Z.decisions[r.language];F.push({code:"DECISION_MISLABELLED",stage:p,tab:z,params:{written:B,
recorded:L}})}let U=(I!=null?I:[]).filter(z=>!s.has(E.stringify(z)));for(let z of U)s.add(E.stringify(
z));return[...F,...U.map(z=>({code:"CHANGED",stage:p,tab:z.tab,cell:z.cell,params:z}))]}),u=i.filter(
p=>!t.some(f=>f.action==="decide"&&f.stage===p.stage&&f.hash===p.hash)).map(p=>({code:
"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=la(t),c=o.slice(1+o.map(({
status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:Sce(e,l)]}function Sce(e,{at:t,hash:n}){let r=Pd(e,n);return r===ur?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:ur}}]}
var Tce=({findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function Ece(e,{results:t},{rows:n}
){
var f,b,k,O;let{competition:r}=e,o=la(n),i={id:(f=o==null?void 0:o.run)!=null?f:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(k=o==null?void 0:o.by)!=null?k:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:s,settings:a}=r,u=lt(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new w(u.map(N=>Gi(
N,s,a.language)));u.length>0&&l.add(Z.finalRanking[a.language]);let c=ue(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return gv(r,t,Lg(r,t),i).flatMap(
N=>{let{name:P,grid:I}=Nt(N.name);if(l.has(N.name)&&!Cce(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let $=m_(I);return[...$!==null&&n.some(L=>L.run===$)?
Dce(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],...$===(o==null?void 0:o.run)?Rce(P,I,d):
[],...Oce(P,d_(I,N))]})}var Cce=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&K((r=e.values[
n])==
null?void 0:r[0])===K((o=t[n])==null?void 0:o[0])};function Rce(e,t,n){var o;let r=K((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function Dce(e,t,{values:n}){var i,s;let[r,o]=[K((i=t.values[0])==null?
void 0:i[0]),K((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Ace=10;function Oce(e,t){let n=t.slice(0,Ace).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Nce({name:e,links:t}){let{breaks:n,cut:r}=vu(t,Ne(
Co),Qe);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();var Ice=new w(`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),$ce=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],Fce={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},_ce=/^(https?:|mailto:|tel:|#|$)/i,
Mce=/^file:\/\/\/[a-z]:/i;function Lce({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?_ce.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&Mce.test(t)?[]:[(o=Fce[r])!=null?o:r]}var zce=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function Ux(e){
let t=zce(e);return Ice.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function jce(e){
let t=[],
n=[],r=!1;return ao(e,{open:(o,i)=>{var s,a,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...Lce(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((s=i.ContentType)!=
null?s:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...Ux((a=i.instr)!=null?a:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...Ux((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(Ux)]}function EU(e){let t=h.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?jce((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):$ce.flatMap(([i,s])=>i.test(`/${n}`)?[s]:
[])});return[...new w(t)]}m();m();function Bce(e,t){let n=x.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function Ym(e,t){var o,i;let n=Rt(e);return(i=(o=t.map(s=>({tag:s,away:Bce(n,Rt(s))}
)).
filter(({tag:s,away:a})=>a<=g.max(2,g.floor(s.length/3))&&a<g.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var Uce=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],Wce=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),Kce=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function Gce(e,t){var s,a;let n=Ym(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(Rt),o=t.filter(u=>r.includes(Rt(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=Kce.get(u))!=null?l:[]});return(a=(s=o[0])!=null?s:i.find(u=>t.
includes(u)))!=null?a:null}var Hce=100;function CU(e,t){return Uce.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,Hce).flatMap(o=>{let i=o.replace(n,"$1").trim();return Wce(i)?[{tag:o,near:
Gce(
i,t)}]:[]})})}var RU=["inovasi","penerima","kompetisi"],qce=80;function dy(e,t){let n=Vce(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[...Qg(i),...eh(i).map(s=>`{{%${s}}}`)]);
if(Xce(r.flat())>
Yce)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>ede(i,t));return o.length>0?o:
r.flat().some(Zce)?ade(e,t):Jce(r.flat(),t)}var Zce=e=>AU(e).some(t=>"sign"in t&&t.tag!=="");
function Jce(e,t){
var i,s;let n=h.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>CU(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:my(a)}))),o=(s=(i=RU.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:RU[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function Vce(e){try{let t=ws(e);return va(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file(Mo).map(n=>n.asText()),active:EU(t)}}catch(t){return{code:Ug(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var Yce=2e4,Xce=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),DU=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),Qce=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function ede(e,t){let n=new y(h.keys(t).map(i=>[Rt(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let s=my(i);return AU(i).flatMap(a=>tde(a,s,r))}),...r.loops.map(({tag:i,paragraph:s})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function tde(e,t,n){let{tag:r}=e;if("fault"in e)return DU(
Rt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
nde(r,t,n):o==="%"?rde(r,t,n):o===""||o==="#"||o==="^"?ode(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function nde(e,t,{loops:n}){let r=Rt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Rt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var rde=(e,t,{
root:n})=>{if(n.has(Rt(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:Ym(`%${e}`,r),paragraph:t}]};function ode(e,t,n,r){var u;let o=Rt(
t),i=DU(o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:Ym(t,
Qce(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:ide(s,i)}):s!==void 0&&typeof s!=
"string"&&a.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function ide(e,t){return typeof e=="string"?
new w:e===void 0?t?new w:null:e.length===0?null:new w(e.flatMap(n=>h.keys(n).map(Rt)))}function AU(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:sde(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:my(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,s).trim()))!=null?r:[];t.push({sign:a,tag:u.trim()}),n=i.slice(s+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var sde=e=>{var t;
return my(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function my(e,t=qce){let n=e.replace(
/\s+/g,
" ").trim(),r=x.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function ade(e,t){
try{
return Um(e,t),[]}catch(n){let r=vl(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var ude={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},lde={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Fa=e=>e==="id"?ude:lde;function Wx(e,t){let n=Fa(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new w(r)]}function OU(e,t,n){let r=Fa(n),o=Wx(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var NU="templates",
cde=q({maker:j(),fileId:j(),modified:j()}),dde=It(j(),le(cde));function lc(){let e=Ne(
NU);try{let t=bt(dde,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function Xm(
e,t){
var i;let n=lc(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],qe(NU,E.stringify(o))}m();m();var PU="lease",IU=300*1e3,mde=q({
who:j(),run:j(),until:be(),width:ae(be())});function $U(e,t){var a;
let n=pde(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return Kx({who:e,run:i,width:s,until:r+IU}
),
{run:i,width:s}}var FU=(e,t,n)=>Kx({who:e,run:t,width:n,until:R.now()+IU}),_U=(e,t)=>Kx({who:e,run:t,
until:0}),Kx=e=>qe(PU,E.stringify(e));function pde(){let e=Ne(PU);try{let t=bt(mde,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();var MU=e=>typeof e=="string"?e.includes(
tt):(e!=null?e:[]).some(t=>h.values(t).some(n=>MU(n))),fde=({
id:e,needs:t})=>t==="rules"||e==="tanda-terima",LU=(e,t)=>WN.filter(n=>MU(t[n])&&!(n==="tanggal"&&
fde(
e)));m();var zU=["begun","made","draft","edited","signed","own","failed","deleted","void"],gde=[
"edited",
"own"],cc=({status:e})=>e==="made"||e==="draft",_a=(e,t)=>e!==null&&e.maker!==""&&e.maker!==t;
function jU(e,t,n,{
user:r,remake:o,renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?
{action:"add"}:Qm("signed",n,u?null:"revise")}if(t!==null&&_a(t,r))return i?{action:"add"}:Qm(t.status,
null,"own-copy");if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?Qm("deleted",null,"remake"):{
action:"create"};let s=t!==null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&
(s||gde.
includes(t.status));return a&&!i?Qm(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?
Qm("made",n,null):{action:"update",file:n}}var Qm=(e,t,n)=>({action:"keep",status:e,file:t,choice:n}
);m();function BU(e,t){return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Og(e,t)}}function UU(e,t,n,r,o){let{status:i,...s}=BU(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=ue(o).documents,l=t!==void 0&&_a(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(cs(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var WU=(e,t)=>({...BU(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var KU=$o.columns.map(e=>e.key).filter(e=>e!=="number");function py(e,t){var d,
p;let{name:n,grid:r}=Nt(
Z.documents[e]),o=r===null?wde(n,e,t):ds(r);t.isShut(n)||(r!==null&&br(n,t.admins()),Wn("documents",
n));let i=Qt(),s=new y(o.rows),a=()=>[...s].flatMap(([f,b])=>b.spreadsheet===i?[{place:f,row:b}]:[]),
u=new y;for(let f of a()){let b=`${f.row.kind}:${f.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],f])}
let l=g.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(f,b)=>b==="status"?Og(f,e):f[b];
return{
of:(f,b)=>{var k;return(k=u.get(`${f}:${b}`))!=null?k:[]},all:a,ofRun:f=>a().flatMap(({row:b})=>b.run===
f?[b]:[]),reserve:()=>l++,write:f=>{let b=f.flatMap(({place:k,row:O})=>{let N=s.get(k);return s.set(
k,O),N!==void 0&&KU.every(P=>N[P]===O[P])?[]:[k]});if(b.length!==0){hde(n,o,e);for(let k of yde(b,s))
for(let O of bde(o.columns,KU)){let N=k.rows.map(P=>O.keys.map(I=>c(P,I)));Yt(n,k.first,O.column,N)}
Un()}}}}function hde(e,{headerRow:t,columns:n},r){let o=$o.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=g.max(...n.values())+1;Yt(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function yde(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function bde(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function wde(e,t,n){let r=ue(t).tabs,o=$o.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));tn(Ot(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new y($o.columns.map((s,a)=>[s.key,a]));return{rows:
new y,
columns:i,headerRow:null}}m();var Ma=({kind:e,about:t})=>`${e.id}:${t}`;function GU(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===$n&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function HU(e,t){var fe,Q,Te,ee,ge;let{competition:n,numberOf:r,ledger:o,files:i,
templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=vde(d,a.user),f=(fe=p==null?void 0:p.row)!=
null?fe:null,b=e.fields(r),k=l.title(b),O=zt(Vd(l.id,s.versionOf(l),s.shown(l,b))+k),N=ze=>({sheet:
zt(
Qt()),kind:l.id,entry:zt(c),...ze===""?{}:{revision:ze}}),P=ze=>{let{sheet:Ye,entry:Kt}=N(ze);return i.
get([Ye,l.id,Kt,ze].join(":"))},I=_a(f,a.user)?null:(Te=P((Q=f==null?void 0:f.revision)!=null?Q:""))!=
null?Te:xde(f,a.user,n,u),$={user:a.user,remake:a.remake,renew:a.renew.includes(Ma(e))},F=jU(O,f,I,$),
L=F.action==="keep"&&F.status==="edited"&&(f==null?void 0:f.status)!=="edited",B=F.action==="update"&&
(f==null?void 0:f.content)===O&&cc(f),z=f!==null&&I!==null&&(L||B)&&ay(f,I)&&sc(I)?I:null,W=F.action===
"add",G=W?kde(d,a.user):(ee=f==null?void 0:f.revision)!=null?ee:"",V=W?P(G):void 0;return{planned:e,
filed:W?null:f,place:W||p===null?o.reserve():p.place,revision:G,fields:b,title:G===""?k:`${k} \u2013 Rev. ${G}`,
content:O,properties:{...N(G),content:O,number:zt((ge=r(l.id,c))!=null?ge:"")},decision:V===void 0?
F:{action:"update",file:V},moved:z}}function qU(e){let{filed:t,moved:n,content:r}=e;if(t===null||n===
null)return e;let o={...t,modified:n.modified},i=n.content===r?{action:"keep",status:"made",file:n,
choice:null}:
{action:"update",file:n};return{...e,filed:o,decision:i,moved:null}}var ZU=e=>e.filed===null?e:{...e,
decision:{action:"keep",status:e.filed.status,file:e.moved,choice:null},moved:null};function vde(e,t){
var r;let n=o=>o.reduce((i,s)=>i===null||v(s.row.revision)>=v(i.row.revision)?s:i,null);return(r=n(e.
filter(({row:o})=>!_a(o,t))))!=null?r:n(e)}function kde(e,t){let n=e.filter(({row:r})=>!_a(r,t));
return n.
length===0?"":S(g.max(...n.map(({row:r})=>v(r.revision)||0))+1)}function xde(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:rn(pi(e.fileId,r),n.language)}m();var fy=(e,t,{user:n,run:r})=>{
var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Tr(at()),spreadsheet:Qt(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},Gx=(e,t,n)=>({...fy(e,Sde(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Sde({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==tt?
"draft":"made"}function JU(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!cc(r))?Gx(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}m();var Hx=(e,t)=>`${e.id}.${bl(e,t)}`;function VU(e,t,n,r){let{language:o}=e.settings,i=lc(),s=new y,
a=new y,
u=l=>{var d,p;let c=Hx(l,e);return s.has(c)||s.set(c,Ede(l,c,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?Jd(Ei(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Zl(c,Wm(Ei(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return Ei(l,e);let p=a.get(l.id);if(p!==void 0)return p;let f=Zx(d,r,o),b=dy(f,c);return b.length>
0&&ye(pe("TEMPLATE_FAULT",OU(l.id,b,o))),a.set(l.id,f),f}}}function qx(e,t,{folder:n,user:r,language:
o,
backoff:i}){var l;let s=t.find(({maker:c})=>c===r),a=t[0];if(s===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let u=(l=n.files.find(({id:c})=>c===s.fileId))!=null?l:
rn(
pi(s.fileId,i),o);return u===null?{source:"gone"}:{source:Tde(e,s,u,i)?"unedited":"own",file:u}}
function Tde(e,t,n,r){
return n.type!==$n?!1:n.modified===t.modified?!0:!sc(n)||ac([n],r)[0]!=="same"?!1:(Xm(e,{...t,
modified:n.
modified}),!0)}function Ede(e,t,n,r){let o=Fa(r.language),i=qx(t,n,r);return i.source==="foreign"?ye(
pe("TEMPLATE_FAULT",o.foreign(e.id,i.maker))):i.source==="gone"?ye(pe("TEMPLATE_FAULT",o.deleted(e.id))):
i.source==="own"?i.file:null}function Zx(e,t,n){if(e.type!==$n)return rn(Cv(e.id,t),n);let[r]=mi([e.
id],No,t);return rn(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var gy="\u0001";
function XU(e,t,n,r,o){let{language:i}=e.settings,s=py(i,o),a=no(e,n.user,r),u=VU(e,a,n.user,
r),l={competition:e,numberOf:(W,G)=>$de(s,W,G),ledger:s,files:GU(a.files),templates:u,options:n,
backoff:r},
{jobs:c,unseen:d}=Rde(t.map(W=>HU(W,l)),n,r),p=({decision:W,moved:G,planned:{kind:V,about:fe}})=>(W.
action!=="keep"||G!==null)&&!n.skip.includes(Ma({kind:V,about:fe})),f=c.filter(p),b=f.filter(({moved:
W})=>W===
null).slice(0,10),k=b.map(W=>Um(u.bytesOf(W.planned.kind,W.fields),W.fields,n.pictures)),O=new y,N=c.
filter(W=>{var G;return((G=W.filed)==null?void 0:G.run)===n.run&&W.filed.status==="begun"&&Pde(W)});
for(let W of c){let G=JU(W,n);G!==null&&O.set(W,G)}let P=Fde(s,n);for(let W of b)O.set(W,fy(W,
"begun",
n));s.write([...YU(O),...P]);let I=to(b.map((W,G)=>{var V;return{fileId:W.decision.action==="update"?
W.decision.file.id:null,folder:a.id,title:W.title,properties:{...W.properties,...uy(k[G])},from:No,
to:$n,
bytes:(V=k[G])!=null?V:new D}}),r),{failures:$,again:F}=Nde(b,I,O,n);for(let[W,G]of d)$.set(W,G);s.write(
YU(O));for(let W of $.values())eo(W)&&ya(W,i);let L=W=>b.filter(G=>W.includes(G.decision.action)&&!$.
has(G)&&!F.has(G)).length,B=s.ofRun(n.run),U={made:B.filter(cc).length,failed:B.filter(({status:W})=>W===
"begun"||W==="failed").length};return{batch:{created:L(["create","add"])+N.length,updated:L([
"update"]),
unchanged:c.filter(W=>W.decision.action==="keep"&&W.moved===null&&!d.has(W)).length-N.length,failed:
$.
size,documents:[...c.map(W=>UU(W,O.get(W),$.get(W),n.user,i)),...P.map(({row:W})=>WU(W,i))],done:c.length-
f.length+b.length-F.size,total:c.length,more:f.length>b.length||F.size>0,skip:[...n.skip,...[...$.keys(
)].
map(W=>Ma(W.planned)),...[...F].filter(W=>Ide(I[b.indexOf(W)])).map(W=>Ma(W.planned)+gy)]},run:U,
notes:[
...Ade(c,s,n),...Ode(c,u)]}}var Cde=20;function Rde(e,{run:t,skip:n},r){let o=({filed:p,content:f,
decision:b})=>(p==
null?void 0:p.content)!==f||b.action==="update",i=e.filter(({moved:p,planned:f})=>p!==null&&!n.includes(
Ma(f))),s=i.filter(o),a=i.filter(p=>{var f;return!o(p)&&((f=p.filed)==null?void 0:f.run)!==t}),u=[
...s.
slice(0,10),...a.slice(0,Cde)],l=ac(u.flatMap(p=>{var f;return(f=p.moved)!=null?f:[]}),r),c=new y;
return{
jobs:e.map(p=>{let f=l[u.indexOf(p)];if(p.moved===null)return p;if(f==="same")return qU(p);if(f==="edited")return{
...p,moved:null};let b=ZU(p);return f!==void 0&&o(p)&&c.set(b,f.failure),f===void 0&&s.
includes(p)?{...b,moved:p.moved}:b}),unseen:c}}var Dde=3;function Ade(e,t,{isCurrent:n}){let r=e.filter(
({decision:a,filed:u,content:l})=>a.action==="keep"&&u!==null&&u.content!==""&&u.content!==l&&[
"signed","edited","made"].includes(a.status)),o=t.all().filter(({row:a})=>a.status==="signed"&&!n(a.kind,
a.entry)),i=[...r.map(({filed:a,title:u})=>(a==null?void 0:a.title)||u),...o.map(({row:a})=>a.title)];
return i.length===0?[]:[{code:"DOCUMENT_OUTDATED",severity:"warning",params:{titles:i.slice(0,Dde),
count:i.
length}}]}function Ode(e,t){var r;let n=new y;for(let{planned:o,fields:i,decision:s}of e){if(s.action===
"keep"&&s.status!=="made")continue;let a=(r=n.get(o.kind.id))!=null?r:new w;for(let u of LU(o.kind,t.
shown(o.kind,i)))a.add(u);n.set(o.kind.id,a)}return[...n].flatMap(([o,i])=>i.size===0?[]:[{code:
"DOCUMENT_DOTS",severity:"info",params:{kind:o,fields:[...i]}}])}function Nde(e,t,n,r){var s,a;let o=new y,
i=new w;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){n.set(l,Gx(l,c.ok,
r));continue}let{failure:d}=c,p=d.kind==="haste"||sl(d);if(p&&!r.skip.includes(Ma(l.planned)+gy)){i.
add(l);continue}o.set(l,d),p||n.set(l,{...fy(l,"failed",r),modified:(a=(s=l.filed)==null?void 0:s.modified)!=
null?a:""})}return{failures:o,again:i}}var Pde=({decision:e})=>e.action==="keep"&&e.status==="made"&&
e.file!==null,Ide=e=>e!==void 0&&"failure"in e&&sl(e.failure),YU=e=>[...e].map(([{place:t},n])=>({
place:t,
row:n}));function $de(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);
return(o=
r[r.length-1])!=null?o:null}var Fde=(e,{user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===t&&
!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{...o,
status:"void"}}));var _de=q({kinds:le(j()),skip:ae(le(j())),renew:ae(le(j())),remake:ae(ve())});
function ep(e){return ce(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=he(_de,e);return ke(),Ee(()=>{let s=et(
"ranking");$t(s);let{competition:a}=s,{language:u}=a.settings,l=[...new w(n)].map(W=>Jx(W,u)),{
history:c}=s,
{findings:d,blocking:p,hash:f,context:b}=ry(s,c,l),k=l.filter(W=>Qh(W,b)),O=iU(p);if(k.length===0&&l.
length>0)return QU(p,u);if(b.winners===null&&O.length>0)return QU(O,u);let N=xe(),P=$U(N,kt);if(
"holder"in P){let{who:W,until:G}=P.holder;return ye(pe("BUSY",ue(u).problems.leased(W,Lde(G))))}let I=$a(
k,b),$={user:N,run:P.run,skip:r,renew:o,remake:i,pictures:b.pictures,isCurrent:Px(b)},F=In(P.width,t),
{batch:L,run:B,notes:U}=XU(a,I,$,F,s.keepers);L.more?F.width!==P.width&&FU(N,P.run,F.width):(zde(c,{
id:P.run,hash:f,...B},N,a.settings),_U(N,P.run));let z=k.length===l.length;return{ok:z&&L.failed===0&&
!r.some(W=>!W.endsWith(gy)),findings:ar([...z?d:p,...Mde(k,I),...U],u),...L}})})}var Mde=(e,t)=>e.filter(
n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),
Lde=e=>at(new R(e)).slice(11,16);function Jx(e,t){var r;let n=_s.map(o=>o.id).join(", ");return(r=Jm(
e))!=null?r:ye(pe("BAD_REQUEST",ue(t).problems.unknownKind(e,n)))}function QU(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:ar(
e,t),...n}}function zde(e,t,n,r){if(t.made+t.failed===0)return;let o=ue(r.language).history.documents(
t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Ct(e,{at:at(),by:n,action:"documents",
detail:o,
run:t.id,hash:t.hash},r)}var Vx=q({kind:j()}),jde=q({kind:j(),content:j()}),eW=e=>ce(()=>{let{kind:t}
=he(Vx,e);return ke(),tp(
hy(t))}),tW=e=>ce(()=>{let{kind:t}=he(Vx,e);return ke(),Ee(()=>{let n=hy(t),r=iW(n);return"file"in r?
tp(n,r):(sW(n,$n,Ei(n.kind,n.competition)),tp(n))})}),nW=e=>ce(()=>{let{kind:t,content:n}=he(jde,e);
return ke(),Ee(()=>{let r=hy(t),o=hi(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>al){let a=Fa(r.language).
tooLarge(i(o.length),i(al));return ye(pe("TEMPLATE_FAULT",a))}let s=aW(o,r);return s.length===0&&sW(
r,No,o),{...tp(r),refused:s}})}),rW=e=>ce(()=>{let{kind:t}=he(Vx,e);return ke(),Ee(()=>{var u;let n=hy(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=lc()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=oW(r);for(let{id:c,properties:d}of no(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
rn(Ev(c,{trashed:!0},a),s)}return Xm(r,null),tp(n)})});function hy(e){let t=R.now(),n=et(),{
competition:r}=n,
o=Ve(r.settings.language),i=Jx(e,o),{context:s}=ry(n,n.history,[i]),a=Hx(i,r),[u,l]=[xe(),In(1,t)];
return{
competition:r,kind:i,name:a,fields:Ix(i,s),user:u,language:o,backoff:l}}var oW=e=>({sheet:zt(Qt()),
template:e}),
iW=({name:e,user:t,language:n,backoff:r})=>{var o;return qx(e,(o=lc()[e])!=null?o:[],{folder:{files:
[]},
user:t,language:n,backoff:r})};function sW({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var N;let u=no(e,r,i),l=oW(n),c=u.files.find(P=>P.type===s&&P.properties.sheet===l.sheet&&P.properties.
template===l.template),d=Fa(o).title(t.id),p={...l,...uy(a)},f={fileId:(N=c==null?void 0:c.id)!=null?
N:null,folder:u.id,title:d,properties:p,from:No,to:s,bytes:a},[b]=to([f],i),{id:k,modified:O}=rn(b!=
null?b:{failure:{kind:"unknown",reason:"no-answer"}},o);Xm(n,{maker:r,fileId:k,modified:O})}var Bde=[
"TAG_UNKNOWN","LIST_AS_TEXT"],aW=(e,{fields:t,language:n})=>Wx(dy(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!Bde.includes(r)),n);function tp(e,t=iW(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?aW(Zx(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:uW(r)}}
var Ude=200,uW=e=>h.fromEntries(h.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,Ude):n.slice(
0,1).map(uW)]));m();m();var Kde=["begun","failed","deleted","void"],lW=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
cW=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,dW={failure:{kind:"unknown",
reason:"no-answer"}};function mW(e,t,n,r,o){var b;let{language:i}=e.settings,s=py(i,ho(e.settings,()=>!0)).all(
).
map(({row:k})=>k).filter(k=>k.maker===n&&t.includes(k.kind)&&!Kde.includes(k.status)),a=s.length===0?
null:no(e,n,o),u=a===null?[]:Gde(s,a,i,o),l=u.filter(k=>!cW(k)&&!r.includes(lW(k))),c=l.slice(0,10),
d=new y(Hde(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((k,O)=>[c[O],k])),p=[...d.values()].flatMap(
k=>"failure"in k?[k.failure]:[]);for(let k of p)eo(k)&&ya(k,i);let f=c.filter(k=>{var O;return"ok"in
((O=d.get(k))!=null?O:dW)});return{ok:p.length+r.length===0,created:f.filter(({pdf:k})=>k===null).length,
updated:f.filter(({pdf:k})=>k!==null).length,unchanged:u.filter(cW).length,failed:p.length,files:u.map(
k=>{var $,F,L;let O=($=d.get(k))!=null?$:{ok:k.pdf},{kind:N,entry:P,title:I}=k.row;return{kind:N,
entry:P===
""?null:P,title:I,file:"ok"in O&&(L=(F=O.ok)==null?void 0:F.link)!=null?L:null,problem:"ok"in O?null:
ue(i).documents.failed(cs(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(k=>!f.includes(k)).map(lW)]}}var Gde=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:rn(pi(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
rl&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===$n?[{row:o,document:s,pdf:a}]:[]});
function Hde(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:mi(r,rl,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:rl,to:rl},bytes:
d.
ok}]}),s=i.length===0?[]:to(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
dW})}var qde=q({kinds:le(j()),skip:ae(le(j()))}),pW=e=>ce(()=>{let t=In(10,R.now()),{kinds:n,skip:r=[
]}=he(
qde,e);return ke(),Ee(()=>mW(et().competition,n,xe(),r,t))});m();m();m();m();var La=({reads:e},t)=>e[
t].flatMap((n,r)=>n?[r]:[]);function np(e,t,n,r){let o=e.reads[t];if(o[n]===
r)return;let i=r?1:-1;o[n]=r,e.loads[n]=e.loads[n]+i;for(let[s,a]of o.entries())!a||s===n||(e.links[
n][s]=
e.links[n][s]+i,e.links[s][n]=e.links[s][n]+i)}var dc=({reads:e,fixed:t,may:n},r,o,i)=>e[r][o]&&!t[r][
o]&&
!e[r][i]&&n[r][i];function mc(e,t,n,r){np(e,t,n,!1),np(e,t,r,!0)}function Yx({judges:e,loads:t,links:
n}){
let r=x.from({length:e},()=>null),o=0;for(let i=0;i<e;i+=1){if(r[i]!==null||t[i]===0)continue;let s=[
i];r[i]=o;for(let a=s.pop();a!==void 0;a=s.pop())for(let u=0;u<e;u+=1)r[u]!==null||n[a][u]===0||(r[u]=
o,s.push(u));o+=1}return r}function Qx({links:e},t,{from:n,to:r},o){let i=0;for(let s of t)s===n||s===r||
o[s]||(i+=2*(e[r][s]-e[n][s]+
1));return i}function Zde(e,t,n,r){if(!dc(e,n.entry,n.from,n.to)||!dc(e,r.entry,r.from,r.to))return null;
let{reads:o}=e;return Qx(e,t[n.entry],n,o[r.entry])+Qx(e,t[r.entry],r,o[n.entry])}function fW(e,...t){
for(let{entry:n,from:r,to:o}of t)mc(e.table,n,r,o),e.readers[n]=La(e.table,n)}function gW(e,t,n,r){
let{
table:o,readers:i}=e;for(let s of i[t])if(!o.fixed[t][s]){for(let a of n)if(!(a===t||o.reads[a][s]))
for(let u of i[a]){e.steps+=1;let l=[{entry:t,from:s,to:u},{entry:a,from:u,to:s}],c=Zde(o,i,...l);if(
!(c===
null||!r(c,l)))return fW(e,...l),!0}}return!1}function Jde(e,t){let{table:n,readers:r}=e;for(let o of r[
t])
for(let i=0;i<n.judges;i+=1){e.steps+=1;let s={entry:t,from:o,to:i};if(!(n.loads[o]-n.loads[i]!==1||
!dc(n,t,o,i))&&!(Qx(n,r[t],s,[])>=0))return fW(e,s),!0}return!1}var Xx=e=>g.max(0,...Yx(e).map(t=>(t!=
null?t:-1)+1));function Vde(e,t){let{table:n}=e;for(let r=!0;r&&Xx(n)>1;){let o=Xx(n),i=(s,a)=>{let u=Yx(
n),[l]=a;if(l===void 0||u[l.from]===u[l.to])return!1;for(let{entry:d,from:p,to:f}of a)mc(n,d,p,f);
let c=Xx(
n)<o;for(let{entry:d,from:p,to:f}of a)mc(n,d,f,p);return c};r=t.some(s=>gW(e,s,t,i))}}function hW(e,
t){
let n=x.from({length:e.entries},(i,s)=>La(e,s)),r={table:e,readers:n,steps:0},o=i=>i<0;for(let i=!0;
i;){
i=!1;for(let s of t)for(;Jde(r,s)||gW(r,s,t,o);)i=!0}return Vde(r,t),r.steps}m();function Yde(e,t){
let n=x.from({length:e.judges},()=>null),r=new w([t]),o=[t];for(let i=0;i<o.length;i+=
1){let s=o[i];for(let a=0;a<e.judges;a+=1)if(!(r.has(a)||yW(e,s,a)===null)){if(r.add(a),n[a]=s,e.loads[
a]<=
e.loads[t]-2)return Xde(e,n,a),!0;o.push(a)}}return!1}function Xde(e,t,n){for(let r=n,o=t[r];o!=null;
r=
o,o=t[r])mc(e,yW(e,o,r),o,r)}function yW(e,t,n){let r=null,o=v.POSITIVE_INFINITY;for(let i=0;i<e.entries;
i+=
1){if(!dc(e,i,t,n))continue;let s=0;for(let a=0;a<e.judges;a+=1)e.reads[i][a]&&a!==t&&(s+=e.links[n][
a]-
e.links[t][a]);s<o&&([r,o]=[i,s])}return r}function bW(e){for(let t=!0;t;)t=e.loads.map((r,o)=>({
load:r,
judge:o})).sort((r,o)=>o.load-r.load).some(({judge:r})=>Yde(e,r))}m();var wW=1e-7;function vW(e){let t=[
...e.values()].filter(u=>u.length>0),n=[...new w(t.flat())].sort();
if(n.length===0)return null;let r=new y(n.map((u,l)=>[u,l])),o=t.map(u=>u.map(l=>r.get(l))),i=n.map(
()=>n.map(()=>0));for(let u of o)for(let l of u){let c=i[l];c[l]=c[l]+1;for(let d of u)c[d]=c[d]-1/u.
length}let s=Lp(i);if(s.filter(({value:u})=>u<wW).length>1)return null;let a=o.map(u=>s.reduce((l,{
value:c,
vector:d})=>{if(c<wW)return l;let p=u.reduce((f,b)=>f+d[b],0)/u.length;return l+p**2/c},1/u.length));
return g.sqrt(a.reduce((u,l)=>u+l,0)/a.length)}var Qde=4;function eme({entries:e,judges:t,mayRead:n,
kept:r}){let o=s=>e.map(a=>t.map(u=>s(a,u))),i={
entries:e.length,judges:t.length,reads:o(()=>!1),fixed:o((s,a)=>{var u,l;return(l=(u=r.get(s))==null?
void 0:u.includes(a))!=null?l:!1}),may:o((s,a)=>n(a,s)),loads:t.map(()=>0),links:t.map(()=>t.map(()=>0))}
;
for(let[s,a]of i.fixed.entries())for(let[u,l]of a.entries())l&&np(i,s,u,!0);return i}function tme(e,
t){
let n=x.from({length:e},(r,o)=>o);for(let r=e-1;r>0;r-=1){let o=g.floor(t()*(r+1));[n[r],n[o]]=[n[o],
n[r]]}return n}function nme(e,t,n,r){let o=s=>e.may[s].filter(Boolean).length,i=[...n].sort((s,a)=>o(
s)-o(a));for(let s of i)for(let a=La(e,s);a.length<t;a=La(e,s)){let u=e.may[s].flatMap((d,p)=>d&&!a.
includes(p)?[p]:[]),l=d=>a.reduce((p,f)=>p+e.links[d][f],0),[c]=u.map(d=>({judge:d,load:e.loads[d],
links:l(
d),luck:r()})).sort((d,p)=>d.load-p.load||d.links-p.links||d.luck-p.luck);if(c===void 0)break;np(e,s,
c.judge,!0)}}function rme(e,t){let{entries:n,judges:r,readings:o}=e,i=eme(e),s=tme(n.length,t);nme(i,
o,s,t),bW(i);let a=hW(i,s),u=new y(n.map((l,c)=>[l,La(i,c).map(d=>r[d])]));return{assignment:u,
expectedError:vW(
u),steps:a}}var kW=e=>{var t;return(t=e.expectedError)!=null?t:v.POSITIVE_INFINITY};function xW(e){
let t=ml(
e.seed);for(let o=0;o<20;o+=1)t();let n=x.from({length:Qde},()=>rme(e,t));return{...n.reduce((o,i)=>kW(
i)<kW(o)?i:o),steps:n.reduce((o,i)=>o+i.steps,0)}}m();var SW=q({id:j(),kind:pt(["type","score",
"label"]),old:j(),now:Rc([j(),be()]),confirm:Me(j()),status:pt(
["offered","waiting","refused"])}),ome=q({code:j(),severity:pt(["error","warning","info"]),stage:Me(
j()),tab:Me(j()),cell:Me(j()),message:j(),value:ae(Rc([j(),be(),ve()])),fix:ae(SW)}),pc=le(ome),ime=q(
{kind:j(),sure:ve(),tab:Me(j()),message:j()}),TW=q({id:j(),label:j()}),sme=q({id:j(),tab:j(),tabs:le(
j()),cell:Me(j()),message:j(),options:le(TW),default:Me(j())}),ame=q({id:j(),tab:j(),message:j(),
options:le(
TW),option:j()}),EW=q({facts:le(ime),questions:le(sme),answers:le(ame)}),yy=q({tab:j(),cell:j(),
entry:j(),
criterion:j(),old:j(),now:j()}),ume=q({undo:Me(q({at:j(),by:j(),cells:be()})),waiting:le(co(yy,{
judge:j()})),
marked:ve()}),CW=q({ok:ve(),findings:pc,understood:EW,progress:le(q({stage:j(),judge:j(),scored:be(),
expected:be()}))}),lme=q({rank:be(),decidedRank:ae(be()),code:j(),name:j(),institution:j(),category:
j(),
score:be(),advances:ve(),categoryRank:Me(be()),reserve:ve(),title:Me(j()),tieBrokenBy:Me(j()),tie:j(
),
explanation:j(),judgeScores:It(j(),be())}),cme=q({stage:j(),method:j(),unit:pt(["points","mean-rank",
"standard-score"]),cut:Me(be()),unordered:ve(),judges:le(j()),ranking:le(lme)}),Ln=Me(be()),za=le(j(
)),
dme=q({stage:j(),panel:q({judges:be(),entries:be(),complete:be()}),kendallW:Ln,kendallP:Ln,iccSingle:
Ln,
iccAverage:Ln,alpha:Ln,lambda:Ln,judges:le(q({code:j(),severity:Ln,spread:Ln,agreement:Ln})),
stability:le(
q({code:j(),inTop:Ln,again:Ln,rankLow:Ln,rankHigh:Ln})),leaveOneOut:le(q({judge:j(),enters:za,leaves:
za})),
methods:le(q({method:j(),enters:za,leaves:za})),gap:Me(q({lastIn:j(),firstOut:j(),points:be(),
standardError:Ln})),
verdict:q({level:pt(["firm","partly","open","no-cut","single"]),within:be(),firm:be(),contested:za,
again:Ln,
text:le(j())})}),mme=q({ok:ve(),findings:pc,understood:EW,stages:le(cme),reliability:le(dme),hash:j(
),
open:ae(le(j()))}),pme=q({stage:j(),criteria:le(q({name:j(),weight:be(),min:be(),max:be()})),means:
It(
j(),le(be()))}),fme=co(CW,{fixes:ae(ume)}),mTt=co(mme,{profiles:ae(le(pme))}),gme=q({kind:j(),entry:
Me(
j()),number:Me(j()),title:j(),file:Me(j()),status:j(),state:ae(pt(zU)),choice:ae(pt(["overwrite",
"revise","remake","own-copy"]))}),hme=q({ok:ve(),created:be(),updated:be(),unchanged:be(),failed:be(
),files:le(
q({kind:j(),entry:Me(j()),title:j(),file:Me(j()),problem:Me(j())}))}),yme=q({ok:ve(),findings:pc,
created:be(),
updated:be(),unchanged:be(),failed:be(),documents:le(gme)}),pTt=co(yme,{pdf:Me(hme)}),fTt=q({ok:ve(),
findings:pc,stage:j(),code:Me(j()),at:Me(j()),hash:Me(j()),evidence:Me(q({file:Me(j()),seal:Me(j()),
problem:Me(j())}))}),bme=q({code:j(),stage:Me(j()),tab:Me(j()),cell:Me(j()),message:j()}),gTt=q({ok:
ve(),
decided:le(q({stage:j(),at:j(),by:j(),code:j()})),computed:Me(q({at:j(),by:j()})),differences:le(bme)}
),
RW=q({ok:ve(),findings:pc,stage:j(),assignment:le(q({entry:j(),judges:za})),loads:It(j(),be()),
expectedError:Ln,
readings:be(),seed:be(),written:ve(),message:j()}),DW=q({ok:ve(),findings:pc,stage:j(),slots:le(q({
entry:j(),
date:j(),start:j(),end:j(),place:j(),room:j()})),unplaced:za,seed:be(),written:ve(),message:j()}),
hTt=q(
{fixes:le(co(SW,{cells:le(yy)}))}),yTt=q({applied:be(),asked:be(),left:be(),unreachable:le(j()),
check:fme}),
bTt=co(CW,{fixed:le(yy)}),wTt=q({fixes:le(co(yy,{id:j(),stage:j(),name:j(),by:j(),at:j()}))}),vTt=q(
{calls:It(j(),be()),total:be()});m();var ja=e=>ye(pe("BAD_REQUEST",e));function fc({competition:e,
findings:t,history:n},r){let o=ro(Ve(e.
settings.language)),i=lt(e.stages,n.rows),s=l=>i.some(c=>c.stage===l&&c.status==="open"),a=r===void 0?
e.stages.find(({name:l})=>s(l)):lr(e,r);if(a===void 0)return ja(o.noOpenStage);s(a.name)||ja(o.closed(
a.name)),rt(e,a).length===0&&ja(o.noJudges),Ze(e,a).length===0&&ja(o.noCriteria(a.name)),e.entries.length===
0&&ja(o.noEntries);let u=t.find(({code:l})=>l==="ENTRY_DUPLICATE_CODE"||l==="ROW_WITHOUT_CODE");
return u!==
void 0&&ja(sr(u,Ve(e.settings.language))),a}function gc(e,t){let{competition:n}=e,r=Ft(e,{
provisional:!1}),
o=n.stages.indexOf(t);return r.results.length<o&&ja(ro(Ve(n.settings.language)).notReached(t.name)),
{reached:Ui(n,r.results.slice(0,o)),evaluation:r}}function by(e,t,n){var l;let r=Or(e),o=(l=Rn(e,t))!=
null?l:(()=>!0),i=e.settings.conflicts==="include",s=new y(es(e,t).map(({entry:c},d)=>[c,d])),a=({
code:c})=>{
var d;return(d=s.get(c))!=null?d:s.size},u=[...n].sort((c,d)=>a(c)-a(d));return c=>u.filter(d=>o(c,d)&&
(i||r(c,d)===null))}m();var wy=([e,t])=>e===t?`${t}`:`${e}\u2013${t}`,wme={plan:({readings:e,loads:t,
conflicts:n})=>`Setiap inovasi dinilai ${wy(e)} juri; beban ${wy(t)}; ${n===0?"tanpa benturan":`${n} benturan`}.`,
done:(e,t,n)=>`Tahap ${e}: ${t} Benih undian ${n}.`,title:"Pembagian Juri",origin:
"kolom Juri boleh diubah; pisahkan kode juri dengan koma, lalu periksa nilai juri",noPlan:e=>`Tab \u201C${e}\u201D bukan pembagian juri (tanpa kolom Kode dan Juri). Ganti nama tab itu dahulu.`}
,vme={plan:({readings:e,loads:t,conflicts:n})=>`Every entry is scored by ${wy(e)} ${e[1]===1?"judge":
"judges"}; loads ${wy(t)}; ${n===0?"no conflict":
`${n} ${n===1?"conflict":"conflicts"}`}.`,done:(e,t,n)=>`Stage ${e}: ${t} Seed of the draw ${n}.`,
title:"Assignment",origin:
"the column Judges may be changed; separate the codes by commas, then check the scores",noPlan:e=>`The tab \u201C${e}\u201D is no assignment (it has no columns Code and Judges). Rename it first.`}
,hc=e=>({id:wme,en:vme})[e];m();function AW({competition:e,deciding:t,keepers:n,assigned:r},o,i){var O;
let{language:s}=e.settings,a=t.
tabs.get("assignment"),u=N=>{var $,F;let{institution:P="",name:I=""}=($=e.entries.find(({code:L})=>L===
N))!=null?$:{};return{stage:o.name,entry:N,name:I,institution:P,judges:((F=i.get(N))!=null?F:[]).join(
", ")}},l=new y(r.filter(N=>N.stage===o.name).map(N=>[N.entry,N.row])),c=[...i.keys()].filter(N=>!l.
has(N)).map(u);if(a===void 0||yr(a)===0){let N=hc(s),P=Va.columns.map(({key:$,header:F,width:L,
format:B})=>({
header:F[s],width:L,...B===void 0?{}:{format:B},value:U=>U[$]})),I=a!=null?a:Z.assignment[s];return tn(
Ot(I,N.title,N.origin,P,c,2),n),Wn("assignment",I),!0}let d=_e(a),p=eg(d,e);if(p===null)return ye(pe(
"BAD_REQUEST",hc(Ve(s)).noPlan(a)));let{columns:f}=p.table,b=(O=f.get("judges"))!=null?O:0,k=[...l].
filter(([N])=>i.has(N)).map(([N,P])=>{var I;return{row:P,is:u(N).judges,was:K((I=d.values[P])==null?
void 0:I[b])}}).filter(({is:N,was:P})=>N!==P);for(let{row:N,is:P}of k)Yt(a,N,b,[[P]],["@"]);if(c.length>
0){let N=[...f],P=g.max(...N.map(([,F])=>F))+1,I=x.from({length:P},()=>"@"),$=c.map(F=>{let L=x.from(
{length:P},()=>"");for(let[B,U]of N)L[U]=F[B];return L});Yt(a,yr(a),0,$,I)}return k.length+c.length>
0}var kme=q({stage:ae(j()),readings:ae(Us().check(zn(1),Xo(1e3))),seed:ae(Us().check(zn(0),Xo(
4294967295))),
write:ve()}),xme=3;function PW(e){return ce(()=>{let t=he(kme,e);return ke(),t.write?Ee(()=>OW(t)):
OW(
t)})}function OW({stage:e,readings:t,seed:n=1,write:r}){var I,$;let o=et("all");r&&$t(o);let{
competition:i}=o,
s=fc(o,e),{reached:a}=gc(o,s),u=rt(i,s),l=(I=t!=null?t:i.settings.readings)!=null?I:g.min(xme,u.length),
c=Sme(o,s),d=Or(i),p=new y(u.map(F=>[F.code,F])),f=new y(a.map(F=>[F.code,F])),{assignment:b,
expectedError:k}=xW(
{entries:[...f.keys()],judges:[...p.keys()],readings:l,mayRead:(F,L)=>{let B=p.get(F);return B.unavailable!==
!0&&c(B,L)!=="recused"&&d(B,f.get(L))===null},kept:Tme(($=i.assignment)==null?void 0:$.get(s.name),a,
u,c),seed:n}),O=hc(Ve(i.settings.language)),N=tg(i,s,b,l,()=>({})),P=N.filter(({params:F})=>F.reason===
"conflict").length;return r&&AW(o,s,b)&&Eme(o,s,b,n,P),Bs(RW,{ok:as(N),findings:ar(N,i.settings.language),
stage:s.name,assignment:[...b].map(([F,L])=>({entry:F,judges:L})),loads:h.fromEntries(Lc(b,[...p.keys(
)])),
expectedError:k,readings:l,seed:n,written:r,message:IW(b,u,P,O)})}function Sme({sheets:e},t){let n=new y;
for(let r of e.filter(o=>o.stage===t.name))for(let{entry:o,marks:i}of r.rows){let s=[...i.values()].
map(({kind:a})=>a);s.every(a=>a==="blank")||n.set(`${r.judge}
${o}`,s.includes("recused")?"recused":"scored")}return(r,o)=>{var i;return(i=n.get(`${r.code}
${o}`))!=null?i:null}}function Tme(e,t,n,r){return new y(t.map(({code:o})=>{let i=e==null?void 0:e.get(
o),s=a=>{let u=r(a,o);return i===void 0?u==="scored":i.includes(a.code)&&u!=="recused"&&(!a.unavailable||
u==="scored")};return[o,n.filter(s).map(a=>a.code)]}))}var NW=e=>e.length===0?[0,0]:[g.min(...e),g.max(
...e)];function IW(e,t,n,r){let o=t.filter(i=>i.unavailable!==!0).map(({code:i})=>i);return r.plan({
readings:NW([...e.values()].map(i=>i.length)),loads:NW([...Lc(e,o).values()]),conflicts:n})}function Eme(
{
competition:e,history:t},n,r,o,i){let s=hc(e.settings.language),a=s.done(n.name,IW(r,rt(e,n),i,s),o),
u={at:at(),by:xe(),action:"assign",detail:a,run:kt(),hash:""};Ct(t,{...u,stage:n.name},e.settings)}m(
);m();var Cme=[["\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],
["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],Rme=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Dme=e=>e.every(t=>t>=32||t>=9&&t<=13),Ame=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function $W(e){let t=e.slice(0,500),n=x.from(t,o=>S.fromCharCode(o)).join(""),r=Cme.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:Rme(n)?"photo":Dme(t)&&Ame(n)?"text":null}m();var Ome={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Nme={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},Pme={id:
"Berkas ini",en:"This file"},FW=(e,t,n=null)=>(t==="id"?Ome:Nme)[e](
n===null?Pme[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var Ime=[[14,22],[45,47]],
$me=[9,10];function _W(e){return $me.includes(e)?"percent":Ime.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var Fme=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function vy(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||Fme(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var _me=1048576,rp=16384,t0=2e6,n0=5e7,r0=7e5,Mme=5e4,Lme=1462,zme=864e5,
jme=R.UTC(1899,11,30);function Bme(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw Tt("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function e0(e,t){if(!/^\d{1,9}$/.test(
e))throw Tt("damaged",`${t} "${e}"`);return v(e)}function Ume(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw Tt("damaged",
"two values in a cell");e.value=n}}function Wme({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>Mme)throw Tt("too-large","a long text");return n}function MW(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],s={row:-1,column:-1},a=null,[u,l,c]=[0,0,0],d=!1,p=null,f=null,b=P=>{let{row:I,column:$}=s;
if(!(I>=0&&$>=0&&I<_me&&$<rp))throw Tt("damaged","a cell outside the sheet");if(i.push(I*rp+$),i.length>
r0)throw Tt("too-large","more cells than are read");if(r.rows=g.max(r.rows,I+1),r.columns=g.max(r.columns,
$+1),P===null)return;if(l+=Wme(P),l>n0)throw Tt("too-large","long texts");if(u=g.max(u,$+1),g.max(n.
length,I+1)*u>t0)throw Tt("too-large","a cell far out");for(;n.length<=I;)n.push([]);let F=n[I];for(
;F.
length<$;)F.push(void 0);F[$]=P},k=(P,I)=>{P==="row"?(s.row=I.r===void 0?s.row+1:e0(I.r,"the row")-1,
s.column=-1):P==="c"?(p={attributes:I},I.r===void 0?s.column+=1:{row:s.row,column:s.column}=Bme(I.r)):
p!==null&&(P==="v"||P==="f"||P==="t")&&(f="")};oy(()=>p===null?{}:{cell:Ce(s.row,s.column)},()=>ao(e,
{open:(P,I)=>{if(P==="sheetData")d=!0;else if(d)k(P,I);else if(P==="sheetProtection")a=I;else if(P===
"protectedRange")o.push(I);else if(P==="col"&&(c+=v(I.max)-v(I.min)+1,!(c<=rp)))throw Tt("damaged",
"more columns than there are")},text:P=>{f!==null&&(f+=P)},close:P=>{P==="sheetData"&&(d=!1),!(!d||p===
null)&&(P==="c"?(b(qme(p,t)),p=null):f!==null&&Ume(p,P,f),f=null)}}));let N=Kme(i);if(N!==null)throw Tt(
"damaged","a cell given twice",{cell:Ce(N.row,N.column)});return{rows:n,named:r,protection:a,
openRanges:o,
signs:l,cells:i.length}}function Kme(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new w;
for(let n of e){
if(t.has(n))return{row:g.floor(n/rp),column:n%rp};t.add(n)}return null}function Gme(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?v(e):v.NaN;if(!v.isFinite(t))throw Tt("damaged",`the number "${e}"`);return t}function Hme(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-jme)/zme;if(v.isNaN(t))throw Tt(
"damaged",`the date "${e}"`);return t}function qme({attributes:e,value:t,inline:n,formula:r},o){var p,
f;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:e0(e.s,"the look")])!=null?p:"plain",l=(
b,k="plain")=>r===void 0?{value:b,kind:k}:{value:b,kind:k,formula:r},c=b=>b===""&&r===void 0?null:l(
sy(b)),
d=(f=e.t)!=null?f:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Gme(t);return l(
u==="date"&&a?b+Lme:b,u)}case"s":{let b=i[e0(t,"the text")];if(b===void 0)throw Tt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw Tt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(Hme(t),"date");default:throw Tt(
"damaged",`the type "${d}"`)}}function Zme(e){let t;try{t=Hg(e,MF,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=Ug(r);throw Tt(o===null?
"not-xlsx":o==="too-large"?o:"damaged",S(r))}let n=new y(h.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:gl(o)}}function Jme(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function LW(e,t){let n=e(Jme(t)),r=new y;
return ao(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var Vme={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function o0(){let e=new y;return t=>{
var o;let n=Vme[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw Tt("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function Yme(e){let t=[],n=null,r=!1,o=o0();return ao(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(sy(n!=
null?n:""))}}),t}function Xme(e){let t=new y,n=[],r=o0(),o=!1;return ao(e,{open:(i,{numFmtId:s,
formatCode:a})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(v(s),vy(a!=null?a:"")):i==="xf"&&o&&n.push((u=t.get(
v(s)))!=null?u:_W(v(s!=null?s:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function zW(e,t){let n=new w;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var Qme=e=>e===
"1"||e==="true";function epe(e){var P;let t=Zme(e),n=(P=[...LW(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:P.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw Tt("not-xlsx","no workbook");
let o=LW(t,n),i=I=>{var $,F,L;return(L=t((F=($=[...o.values()].find(B=>B.type===I))==
null?void 0:$.target)!=null?F:""))!=null?L:""},s=[],a=o0(),u=!1,l=null;ao(r,{open:(I,$)=>{a(I);let{
name:F="",
state:L="visible",id:B="",date1904:U}=$;I==="workbookPr"&&(u=Qme(U)),I==="workbookProtection"&&(l=$),
I==="sheet"&&s.push({name:F,hidden:L!=="visible",relation:o.get(B)})}});let c=zW(s,({name:I})=>I);if(
c!==
null)throw Tt("damaged","two sheets of one name",{tab:c.name});let d=zW(s,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw Tt("damaged","two sheets of one part",{tab:d.name});let p=Yme(i(
"sharedStrings")),f=Xme(i("styles")),[b,k,O]=[0,0,0];return{sheets:s.map(({name:I,hidden:$,relation:
F})=>oy(
()=>({tab:I}),()=>{let L=F===void 0?null:t(F.target);if(F===void 0||L===null)throw Tt("damaged",
"a sheet is missing");let{type:B,target:U}=F,z=MW(B==="worksheet"?L:"",{strings:p,kinds:f,since1904:
u});
if(b+=z.rows.length*z.rows.reduce((W,G)=>g.max(W,G.length),0),k+=z.cells,O+=z.signs,b>t0||k>r0||O>n0)
throw Tt("too-large","more than is read");return{name:I,hidden:$,part:U,type:B,...z}})),part:n,
protection:l}}
var jW=e=>epe(e).sheets.filter(({type:t})=>t==="worksheet");m();function tpe(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?Bn.id:K(e.kind==="score"?e.
value:e.raw)}function BW({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:tpe(i)}]})))}function UW(e,t){let[n,r]=[e===null?new y:BW(e),BW(t)];
return[...new w([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function WW({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function npe({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return fo(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var KW=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function rpe(e,t,n){
return{
...e,values:KW(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:KW(e.grid.values,t,n)}}}function GW(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=npe(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?yg(s,o.before.cell):zu(s,o.before.cell);return i!==void 0&&a?rpe(r,i,
o.now):r},e)}m();var ope=6,ipe=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function spe(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function HW(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=M(e.name),s=e.rows.slice(0,ope).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>M(Ki(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>spe(c,d)))].find(c=>c.length>0&&!c.some(d=>ipe(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function qW(e,t,n){var p,f,b,k;let{values:r,formats:o,headerRow:i}=t,s=(f=(p=r[0])==null?void 0:
p.length)!=
null?f:0;((k=(b=Oe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?k:0)>0||tn(ape(e,s,i,n));
let u=Oe().getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(s,u.getLastColumn(
))];
ei(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:N,format:P}of o)
u.getRange(O+1,N+1).setNumberFormat(P);d.setValues(x.from({length:l},(O,N)=>x.from({length:c},(P,I)=>{
var F,L;let $=(L=(F=r[N])==null?void 0:F[I])!=null?L:"";return typeof $=="string"?Vy($,!1):$})))}var ape=(
e,t,n,r)=>({
name:e,values:x.from({length:n+1},()=>x.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:x.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:x.from({length:
t},
()=>""),layout:""});m();m();var ZW={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${ut(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},upe={title:ZW.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${ut(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},hr=e=>e==="id"?ZW:upe;var ky={kind:"unknown",
reason:"no-answer"};function op(e,{workbook:t}){let{language:n}=t.competition.
settings;return eo(e)?ya(e,n):e.kind==="haste"||sl(e)?hr(n).busy:cs(e,n)}m();function yc(e){var B;
let t=In(10,R.now()),n=et(),{competition:r}=n,{settings:o,stages:i}=r,s=hr(o.language),
a=U=>ye(pe("BAD_REQUEST",U));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=lt(
i,u.rows),c=U=>{var z;return((z=wn(l,U.name))==null?void 0:z.status)==="open"},d=e===void 0?(B=i.find(
c))!=null?B:i[i.length-1]:lr(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),f=i.slice(0,p),b=f.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:k}=Ft(n,{
provisional:!1}),
O=f[k.length];if(O!==void 0)return a(s.earlierUnranked(O.name));let N=Ui(r,k.slice(0,p)),P=by(r,d,N),
I=xe(),$=lpe(I,t,o.language),F=zt(Qt()),L=rt(r,d).map(U=>{let z=mg({stage:d,judge:U,entries:P(U),
criteria:Ze(
r,d),language:o.language,competition:vn(r),deadline:o.deadline}),W={kind:"judge-file",sheet:F,stage:
Pv(
d.name),judge:Iv(U.code)},G=Ag(d.name,U.code),V=$.find(({properties:Te})=>h.keys(W).every(ee=>Te[ee]===
W[ee])),fe=V!=null?V:G.maker===I&&G.id!==""?rn(Nv(G.id,t),o.language):null,Q=zt(E.stringify(z.values.
slice(z.headerRow)));return{judge:U,layout:z,properties:{...W,content:Q},filed:G,file:fe}});return{
workbook:n,
history:u,stage:d,isClosed:!c(d),user:I,backoff:t,seats:L}}var ip=({workbook:e,stage:t},{judge:n,
layout:r},o)=>{
var i,s;return(s=(i=Ir(o,e.competition).find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?
void 0:i.name)!=null?s:r.name};function lpe(e,t,n){let r=Ne(Ld(e));if(r===null)return[];let o=Ov(r,t);
return"failure"in o&&o.failure.kind==="not-found"?[]:rn(o,n)}m();var xy=({judge:e})=>e.email.trim().toLowerCase(
);function Sy(e){var o;let{filed:t,file:n}=e,r=xy(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function cpe(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Sy(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var dpe=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function mpe(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&dpe(t),s=r.filter(u=>u!==
t&&xy(u)!==""&&xy(u)===xy(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var bc={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function wc(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=hr(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:f,file:b}=d,k=u.get(p.code),O=k===void 0?cpe(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:k!=null?k:mpe(O,d,e,a),link:(b==null?void 0:b.link)||f.link||null,email:f.email,collected:f.
collected||null,changed:b!==null&&f.collected!==""&&b.modified>f.modified,done:f.done,of:f.collected===
""?d.layout.table.height:f.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var ppe=100,
fpe=q({stage:ae(j()),skip:ae(le(j()))});function VW(e){return ce(()=>{let{stage:t,skip:n=[]}=he(
fpe,e);return ke(),Ee(()=>{var $;let r=yc(t);$t(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=hr(i);if(r.isClosed)return ye(pe("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:F,file:L})=>L!==null&&!n.includes(F.code)),u=a.slice(0,10),l=Xe(),c=hpe(r,l),d=F=>r.history.
rows.some(L=>L.run===F),p=($=[...c.values()].find(F=>!d(F)))!=null?$:kt(),f=at(),{collected:b,
written:k,
changes:O,failures:N}=gpe(r,u,{names:l,run:p,at:f});for(let F of k)c.set(F,p);let P=a.length>u.length,
I=r.seats.filter(({judge:F})=>c.get(F.code)===p).map(({judge:F})=>F.code);if(!P&&I.length>0){let F={
at:f,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};Ct(r.history,{...F,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return wc(r,{...bc,collected:b,changes:O.slice(0,ppe),
changed:O.length,more:P,skip:[...n,...u.map(({judge:F})=>F.code)],failures:N})})})}function gpe(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:mi(s,Fd,e.backoff),{list:u}=ui(i),l=$A(hr(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new y};for(let[d,p]of t.entries()){
let{
code:f}=p.judge,b=a[d],k=b===void 0||"failure"in b?{failure:op(b===void 0?ky:b.failure,e)}:bpe(e,p,b.
ok,{name:ip(e,p,n),mark:l,corrections:u.filter(O=>O.stage===e.stage.name&&O.judge===f)});if(
"failure"in
k){c.failures.set(f,k.failure);continue}k.isWritten&&c.written.push(f),c.changes.push(...k.changes.map(
O=>({judge:f,...O}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...k.progress}
,
ba(e.stage.name,f,p.filed)}return c}function hpe(e,t){let n=new y;for(let r of e.seats){let o=ip(e,r,
t),i=t.includes(o)?cA(_e(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function JW({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var ype=(
e,t)=>E.
stringify(id(e))===E.stringify(id(t));function bpe({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){var L;let{competition:u}=e,l=hr(u.settings.language),{language:c}=u.settings,
d;try{d=lA(jW(o),r.name)}catch(B){let U=(L=dU(B))!=null?L:"damaged",z=U==="not-xlsx"?$W(o):null;
return{
failure:z===null?l.unreadable[U]:FW(z,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=HW(d,
{stage:t,judge:n},u);if(p!==null){let B=l.title([vn(u),r.name,n.name]);return{failure:l.otherOwner(B,
JW({stage:t,judge:n},p),JW(p,{stage:t,judge:n}))}}if(uA(d))return{failure:l.unreadable["too-large"]}
;
let f=_e(i),b=f.values.every(B=>B.every(U=>U===""));if(!b&&!mn(f))return{failure:l.tabTaken(i)};let k=Ze(
u,t),O=ku(u.entries),N=B=>qi(B,t.name,n.code,k,O),I=GW(((...[B,U,z])=>{let W=_b(B,U,z),G=[...N(W.grid).
columns.values()].flat(),V=W.formulas.filter(({column:Q})=>G.includes(Q));if(V.length===0)return W;
let fe=bu(
V).map(Q=>Ce(Q.row,Q.column,Q.rows,Q.columns));return _b(B,U,`${z} \xB7 ${l.formulas(fe.join(", "))}`)}
)(
d,i,s),a,N),$=N(I.grid),F=b||!dA(f,I)||!ype(f,I.grid);return F&&qW(i,I,r),br(i,u.settings.admins),{
isWritten:F,
changes:UW(b?null:N(f),$),progress:WW($,k)}}m();m();m();var wpe="Arial",vpe=10,YW=164,kpe={General:0,
"@":49},xpe='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Spe=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Tpe=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Spe).join("")}<diagonal/></border></borders>`,XW=e=>`FF${e.
replace("#","").toUpperCase()}`;function sp(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var Ty=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function QW(){let[e,
t,n,r,o]=[sp(),sp(),sp(),sp(),sp()],i=({bold:c,size:d=vpe})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${wpe}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${XW(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=kpe[c])!=null?
d:YW+n.idOf(Ci(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],f=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${f}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${XW(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
Ty("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${YW+d}" formatCode="${c}"/>`)),Ty("fonts",e.all),`<fills count="${2+t.all.length}">${xpe}${t.all.join(
"")}</fills>`,Tpe,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',Ty(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',Ty("dxfs",o.all),
"</styleSheet>"].join("")}}var ap=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,i0="http://schemas.openxmlformats.org/spreadsheetml/2006/main",nK="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
rK="http://schemas.openxmlformats.org/package/2006",Epe="application/vnd.openxmlformats-officedocument.spreadsheetml",
Cpe=32767,Rpe=225,eK=({top:e,left:t,height:n,
width:r})=>Ce(e,t,n,r),Dpe=e=>g.round((e-5)/7*100)/100;function Ape(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${ap}<sst xmlns="${i0}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${pU(n)}</t></si>`).join("")}</sst>`}}function Ope(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${Ci(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${v(
e)}</v></c>`;let a=e.slice(0,Cpe);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function Npe({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Ce(
e,t)}" activePane="${o}" state="frozen"/>`}function Ppe(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${Dpe(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>Ope(l,Ce(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${eK(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Ci(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Ci(
l.slice(0,Rpe))}" sqref="${eK(a)}"><formula1>${Ci(
u)}</formula1></dataValidation>`);return[`${ap}<worksheet xmlns="${i0}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${Npe(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Ey=(e,t,n)=>`<Relationship Id="rId${e}" Type="${nK}/${t}" Target="${n}"/>`,tK=e=>`${ap}<Relationships xmlns="${rK}/relationships">${e.join(
"")}</Relationships>`,Cy=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${Epe}.${t}+xml"/>`;
function oK(e){var s;let[t,n]=[QW(),Ape()],r=e.map(a=>Ppe(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${ap}<Types xmlns="${rK}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Cy("workbook.xml","sheet.main"),...o.map(
a=>Cy(
a,"worksheet")),Cy("styles.xml","styles"),Cy("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":tK([Ey(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${ap}<workbook xmlns="${i0}" xmlns:r="${nK}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${Ci(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":tK([...o.map((a,u)=>Ey(u+1,"worksheet",a)),Ey(o.length+1,"styles",
"styles.xml"),Ey(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return hl(h.fromEntries(h.entries(i).map(([a,u])=>[a,ys(u)])))}m();m();var Ipe="#d9e2f3",
s0=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Ry(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var f;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:Ipe};let d=l>=n.left&&l<n.left+n.width,p=(f=i[l])!=null?f:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,f;let d=(f=(p=e.formulas[l])==null?void 0:p[c])!=
null?f:"";return{value:u,style:s(l,c),...d===""?{}:{formula:s0(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:s0(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:s0(u.formula)}))}}m();function $pe({style:e}
,t,n){let r=typeof t=="object"?oA(t.date):t,o=typeof r=="number"&&vy(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function Fpe({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function iK(e,t,{
grid:n,formats:r,read:o}){let i=Ry(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
Fpe(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let f=[...t.map(({name:k})=>{var N,P,
I,$,F;let O=(N=d.marks.get(k))==null?void 0:N.at;return O===void 0?["",""]:[(I=(P=n.values[O.row])==
null?void 0:P[O.column])!=null?I:"",(F=($=r[O.row])==null?void 0:$[O.column])!=null?F:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((k,O)=>{let N=f[O-a];return N===void 0?k:$pe(k,...N)})});
return{
...i,rows:u}}function sK(e,t,n){let{judge:r,layout:o}=t,i=ip(e,t,n),s=_e(i);if(!mn(s))return Ry(o);
let{competition:a}=e.
workbook,u=Ze(a,e.stage),l=qi(s,e.stage.name,r.code,u,ku(a.entries));return iK(o,u,{grid:s,formats:
Qo(
i),read:l})}var _pe=q({stage:ae(j()),skip:ae(le(j())),remake:ae(ve())});function aK(e){return ce(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=he(_pe,e);return ke(),Ee(()=>{let o=yc(t);$t(o.workbook);let i=new y,a=(o.isClosed?
[]:o.seats.filter(b=>Mpe(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=Lpe(
o,u,i),c={...o,seats:l},{left:d,shared:p}=zpe(c,n,i);return wc(c,{...bc,made:u.filter(({judge:b})=>l.
some(k=>k.judge===b&&k.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function Mpe({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function Lpe(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=hr(s.settings.language),u=no(s,i,e.backoff),l=Xe(),c=t.map(b=>oK([sK(e,b,l)]));for(let{judge:b}of t)
ba(o.name,b.code,{...zd,maker:i});let d=to(t.map((b,k)=>({fileId:null,folder:u.id,title:a.title([vn(
s),b.layout.name,b.judge.name]),properties:b.properties,from:Fd,to:$d,bytes:c[k],writersCanShare:!1}
)),
e.backoff),p=new y;for(let[b,k]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(k,{...O.ok,
access:[]})}
let f=e.seats.map(b=>{var k;return Dy(b,(k=p.get(b))!=null?k:b.file,i)});for(let[b,k]of f.entries())
p.has(e.seats[b])&&ba(o.name,k.judge.code,k.filed);for(let[b,{judge:k}]of t.entries()){let O=d[b];O!==
void 0&&"failure"in O&&n.set(k.code,op(O.failure,e))}return f}var Dy=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...zd,maker:n,id:t.id,link:t.link}};function zpe(e,t,n){let{
stage:r,
user:o}=e,i=hr(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:Dy(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:Bpe(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(f=>{let b=f.changes[l];return b===void 0||n.has(f.seat.judge.code)?[]:[{...f,
change:b}]}),
d=c.length===0?[]:Md(c.map(({change:f})=>f),e.backoff),p=[];for(let[f,{index:b,change:k}]of c.entries(
)){
let O=d[f],N=e.seats[b];if(O===void 0||"failure"in O){p.push([N,O===void 0?ky:O.failure]);continue}
let P=Upe(
Dy(N,N.file,o),k,O.ok);e.seats[b]=P,ba(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:f},b]of p){
let k=i.
notShared(f.email.trim(),b.reason);n.set(f.code,eo(b)||b.kind!=="refused"?op(b,e):k)}}return jpe(e),
{left:s.length-a.length,shared:u}}function jpe({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=Dy(i,i.file,n),a=Sy(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},ba(t.name,i.judge.code,l))}}function Bpe(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=Sy(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:f,deadline:b}=p.settings,k=o.name===""?o.code:
o.name,O=hr(f).invitation(k,n.name,vn(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:O}]}
function Upe(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Wpe=q({stage:ae(j())});function uK(e){
return ce(()=>{let{stage:t}=he(Wpe,e);return ke(),wc(yc(t),
bc)})}m();m();var a0="protecting";function lK(e){var r;let t=((r=Ne(a0))!=null?r:"").split(`
`),n=[...Mt(Xe(),xt()).values()].filter(o=>t.includes(o)||fC(o));if(n.length!==0){qe(a0,n.join(`
`));for(let o of n)br(o,e);qe(a0,"")}}var Kpe=q({stage:ae(j())}),Gpe=180*1e3;function Ay(e){return ce(
()=>{let t=R.now()+Gpe,{stage:n}=he(
Kpe,e);return ke(),Ee(()=>{let r=et();$t(r);let o=Hpe(r,n);return qpe(r,o,t)})})}function Hpe(e,t){
let{
language:n,judgeFiles:r}=e.competition.settings,o=ro(Ve(n)),i=a=>ye(pe("BAD_REQUEST",a));r==="separate"&&
i(o.separate);let s=fc(e,t);return s.scoreTab!==void 0&&i(o.sharedTab(s.name,s.scoreTab)),s}function qpe(
e,t,n){
let{competition:r}=e,{settings:o}=r,{reached:i,evaluation:{progress:s}}=gc(e,t),a=by(r,t,i),u={
workbook:e,
stage:t,common:{stage:t,criteria:Ze(r,t),language:o.language,competition:vn(r),deadline:o.deadline},
admins:[...o.admins,xe()]},l=Rn(r,t)!==null,c=rt(r,t).filter(N=>!l||a(N).length>0),d=[];for(let N of c){
if(R.now()>n)break;d.push(W$(u,N,a(N)))}lK(u.admins),Un();let p=d.filter(N=>N.id!==null),f=pg(),b=new y(
s.map(N=>[`${N.stage}|${X(N.judge)}`,N])),k=p.map(({id:N,tab:P,judge:I})=>{var $;return{id:N!=null?N:
0,tab:P,stage:t.name,judge:I,progress:($=b.get(`${t.name}|${X(I)}`))!=null?$:{scored:0,expected:1}}}
);
Gw(Hw(k,f));let O=d.length<c.length;return{stage:t.name,tabs:d.map(({tab:N,judge:P,status:I,added:$}
)=>({
tab:N,judge:P,status:I,added:$})),more:O,notes:Zpe(d,u,o.language)}}function Zpe(e,{workbook:t},n){
let r=Ve(
n),o=ro(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access===
"refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,status:c,missing:d,foreign:p}
)=>c===
"theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:p>0?[o.foreign(l,p)]:[]),...s===""?[]:[o.noEmail(
s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();m();var Jpe=(e,t)=>e.from<t.to&&t.from<e.to,
Vpe=e=>new R(`${e}T00:00:00Z`).getUTCDay();function Ype({breaks:e},t){
let n=e.filter(({weekday:r})=>r===Vpe(t));return n.length>0?n:e.filter(({weekday:r})=>r===null)}
function Xpe({
days:e,sitting:t,fixed:n},r,o){let i=n.flatMap(({date:u,room:l,start:c,end:d})=>u===r&&l===o&&c!==null?
[{from:c,to:d!=null?d:c+t.minutes}]:[]),s=[...Ype(t,r),...i],a=[];for(let u=t.from;u+t.minutes<=t.to;
){
let l=s.find(c=>Jpe({from:u,to:u+t.minutes},c));l===void 0&&a.push(u),u=l===void 0?u+t.minutes:g.max(
l.to,u+1)}return a}function cK(e){let{days:t,sitting:n,entries:r}=e,o=n.rooms.length>0?n.rooms:[""],
i=t.flatMap(s=>o.flatMap((a,u)=>Xpe(e,s,a).map(l=>({date:s,start:l,room:a,place:u}))).sort((a,u)=>a.
start-u.start||a.place-u.place));return{slots:r.flatMap((s,a)=>{let u=i[a];if(u===void 0)return[];
let{
date:l,start:c,room:d}=u;return[{entry:s,date:l,start:c,end:c+n.minutes,room:d}]}),unplaced:r.slice(
i.length)}}function dK(e,t){let n=[];for(let r=R.parse(`${e}T00:00:00Z`);r<=R.parse(`${t}T00:00:00Z`);
r+=
864e5)n.push(new R(r).toISOString().slice(0,10));return n}function mK(e,t){let n=ml(t);for(let i=0;i<
20;i+=1)n();let r=[...e].sort((i,s)=>i.code<s.code?-1:1).map(i=>({entry:i,lot:n()})),o=({draw:i})=>i!=
null?i:v.MAX_VALUE;return r.sort((i,s)=>o(i.entry)-o(s.entry)||i.lot-s.lot).map(({entry:i})=>i)}m();
var Qpe={plan:(e,t,n)=>`${e} peserta dijadwalkan dalam ${t} hari${n===0?"":`; ${n} belum kebagian waktu`}.`,
done:(e,t,n)=>`Tahap ${e}: ${t} Benih undian ${n}.`,title:"Jadwal",origin:
"baris boleh diubah, ditambah (sosialisasi, technical meeting, rapat juri), atau dipindah",noPlan:e=>`Tab \u201C${e}\u201D bukan jadwal (tanpa kolom Acara dan Tanggal). Ganti nama tab itu dahulu.`,
noHours:e=>`Isi dahulu Tanggal, Jam (misalnya 09.00\u201315.00), dan Menit (misalnya 15 + 10) tahap ${e} di tab Tahapan; Istirahat, Tempat, dan Ruang bila perlu. Tambahkan kolomnya bila belum ada.`}
,efe={plan:(e,t,n)=>`${e} ${e===1?"entry":"entries"} scheduled in ${t} ${t===1?"day":"days"}${n===0?
"":`; no time for ${n}`}.`,
done:(e,t,n)=>`Stage ${e}: ${t} Seed of the draw ${n}.`,title:"Schedule",origin:
"rows may be changed, added (sosialisasi, technical meeting, judges\u2019 meeting) or moved",noPlan:
e=>`The tab \u201C${e}\u201D is no schedule (it has no columns Occasion and Date). Rename it first.`,
noHours:e=>`First fill in Date, Hours (such as 09.00\u201315.00) and Minutes (such as 15 + 10) of the stage ${e} in the tab Stages; Breaks, Place and Rooms where needed. Add the columns where they are not there.`}
,up=e=>({
id:Qpe,en:efe})[e];var tfe=q({stage:ae(j()),seed:ae(Us().check(zn(0),Xo(4294967295))),write:ve()});
function fK(e){return ce(
()=>{let t=he(tfe,e);return ke(),t.write?Ee(()=>pK(t)):pK(t)})}function pK({stage:e,seed:t=1,write:n}
){
var I;let r=et("all");n&&$t(r);let{competition:o}=r,{language:i}=o.settings,s=up(Ve(i)),a=fc(r,e),{
reached:u}=gc(
r,a),{sitting:l,date:c,until:d}=a;if(l===void 0||c===null)return ye(pe("BAD_REQUEST",s.noHours(a.name)));
let p=es(o,a),f=new w(p.map(({entry:$})=>$)),{slots:b,unplaced:k}=cK({days:dK(c,d!=null?d:c),sitting:
l,
entries:mK(u,t).map(({code:$})=>$).filter($=>!f.has($)),fixed:(I=o.schedule)!=null?I:[]}),O=[...p.map(
$=>({...$,isNew:!1})),...b.map($=>({...$,occasion:a.name,stage:a.name,place:l.place,isNew:!0}))].sort(
yd),N=new w(O.map($=>$.date)).size;if(n&&b.length>0){nfe(r,a,b,u);let $=up(i),F=$.done(a.name,$.plan(
b.length,N,k.length),t),L={at:at(),by:xe(),action:"schedule",detail:F,run:kt(),hash:""};Ct(r.history,
{...L,stage:a.name},o.settings)}let P=$=>$===null?"":Eo($);return Bs(DW,{ok:k.length===0,findings:ar(
r.findings.filter(({code:$})=>$==="SCHEDULE_CLASH"),i),stage:a.name,slots:O.map(({entry:$,date:F,
start:L,
end:B,place:U,room:z})=>({entry:$,date:F,start:P(L),end:P(B),place:U,room:z})),unplaced:k,seed:t,
written:n,
message:s.plan(O.length,N,k.length)})}function nfe({competition:e,keepers:t},n,r,o){let{language:i}=e.
settings,s=up(i),a=Qn(Xe(),"schedule",xt());if(a!==void 0){let d=_e(a);!d.values.every(f=>f.every(b=>b===
""))&&rg(d,e)===null&&ye(pe("BAD_REQUEST",up(Ve(i)).noPlan(a)))}let u=new y(o.map(d=>[d.code,d])),l=[
...r].sort((d,p)=>d.date===p.date?d.start-p.start:d.date<p.date?-1:1).map(({entry:d,date:p,start:f,
end:b,
room:k})=>{var I,$,F;let{name:O="",institution:N="",phone:P=""}=(I=u.get(d))!=null?I:{};return{
occasion:n.
name,date:mo(p,i),start:Eo(f),end:Eo(b),place:(F=($=n.sitting)==null?void 0:$.place)!=null?F:"",room:
k,
entry:d,name:O,institution:N,phone:P}}),c=Vg(Ya,a,l,i,[s.title,s.origin],t);a===void 0&&Wn(
"schedule",
c)}m();var rfe=q({language:pt(["id","en"])});function gK(e){let t=ce(()=>uN(Vw,he(rfe,e).language));
return"problem"in t?t:ms()}m();var ofe=q({entries:le(j())}),ife=100;function Oy(e){return ce(()=>{
let{entries:t}=he(ofe,e);ke();let n=new w(
t.map(X)),r=Mt(Xe(),xt()),{competition:o}=Kn(new y([...r].map(([i,s])=>[i,_e(s)])));return{settings:
r.
has("settings")?o.settings:null,history:Lu(o.settings.language).rows.slice(-ife).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(X(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function hK(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function yK(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function bK(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function u0(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function wK(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function vK(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var l0=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function kK(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var sfe=q({provisional:ve()});function Ny(e){return ce(()=>{let{
provisional:t}=he(sfe,e);return ke(),
bK("Sidebar",ue(ht()).menu.rankingTitle,t?"provisional":"ranking"),null})}var afe=240*1e3,xK=[
"piagam","surat"];function c0(e){var i,s;let t=l0(e)?ht():"id",n=ue(t).menu,r=ro(
t),o=l0(e)?(s=(i=Ud())==null?void 0:i.top)!=null?s:10:null;hK(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var SK=()=>yK("Sidebar",ue(
ht()).menu.name);function TK(){
let e=II(),t="answer"in e?e.answer.questions:0;Ba(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var EK=()=>Ba(Ay({}),({tabs:e,more:t,notes:n})=>{let r=ro(m0());return[ufe(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),ufe=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function CK(){var i,s,a;let e=Wd({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){RK(e);return}let n=m0(),r=ue(n),o=ue(
ht()).menu.close((a=(s=Ud())==null?void 0:s.top)!=null?a:10);wK(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&d0()}var d0=()=>RK(Wd({provisional:!1,close:!0}));function RK(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Ba(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function DK(){let e=Ny({provisional:!1});"problem"in e&&IK(
e.problem,ue(ht()).menu.name)}var AK=()=>Ba(Jg({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),OK=()=>Ba(
Zg({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),lfe=12,NK=()=>Ba(cy(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,lfe).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function PK(){let e=R.now()+afe,t=null,n=ep({kinds:xK});for(;"answer"in n&&(t=kK(t,n.answer),
!(!n.answer.more||R.now()>e));)n=ep({kinds:xK,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};Ba(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var f,b;return u===0?a?p.
noWinners:(b=(f=d[0])==null?void 0:f.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function m0(){let e=Mt(Xe(),xt()).get("settings");return e===void 0?ht():Kn(new y([[
"settings",_e(e)]])).competition.settings.language}function Ba(e,t,n=!1){let r=ue("answer"in e?m0():
ht());
"answer"in e&&n?u0(r.menu.name,t(e.answer,r.done)):"answer"in e?vK(t(e.answer,r.done),r.menu.name):
IK(
e.problem,r.menu.name)}var IK=({message:e,link:t=""},n)=>u0(n,[e,t].join(`
`).trim());m();var cfe=q({tab:j(),cell:Me(j().check(Cc(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function $K(e){
return ce(()=>{let{tab:t,cell:n}=he(cfe,e);return IS(t,n)||ye(pe("BAD_REQUEST",ue(ht()).problems.noTab(
t))),null})}m();var dfe=q({settings:It(j(),vp())});function FK(e){let t=ce(()=>{let{settings:n}=he(
dfe,e);ke(),Ee(()=>{
var P;let r=ue(ht()).problems,o=Mt(Xe(),xt()).get("settings"),i=o===void 0?null:_e(o),{competition:s,
rows:a,tables:u}=Kn(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return ye(pe("BAD_REQUEST",r.noTab(Z.settings[s.settings.language])));let p=bt(Hs,{...s.settings,...n}
),
f=h.keys(n).every(I=>Rr.some($=>$.key===I));if(!p.success||!f)return ye(pe("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,k=Rr.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:Iw(p.data,I)}));for(let{known:I,is:$}of k){let F=a.settings.get(I.key);F!==void 0&&
Yt(
o,F,d,[[$]])}let N=k.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:$})=>x.from({
length:g.
max(c,d)+1},(F,L)=>L===c?I.word[b]:L===d?$:""));N.length>0&&Yt(o,yr(o),0,N)})});return"problem"in t?
t:Oy({entries:[]})}m();var mfe=q({preset:j()});function _K(e){let t=ce(()=>{var a;let{preset:n}=he(
mfe,e);ke();let r=ht(),o=ue(
r).problems,i=Bd.map(u=>u.id).join(", "),s=(a=Bd.find(u=>u.id===n))!=null?a:ye(pe("BAD_REQUEST",o.unknownPreset(
n,i)));return Ee(()=>{var b;let u=Hs.parse({...s.settings,language:r,admins:[xe()].filter(k=>k!=="")}
),
{stages:l,criteria:c}=s,d=ug({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
p=(b=pfe(d))!=null?b:ye(pe("BAD_REQUEST",o.notEmpty));for(let k of d)p.includes(k.name)||tn(k);Xe().
filter(k=>d.every(O=>O.name!==k)).length===1&&PS(),Un()})});return"problem"in t?t:ms()}function pfe(
e){
var n;let t=[];for(let r of Mt(Xe(),xt()).values()){let o=_e(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!ffe(o,i))return null;
t.push(r)}return t}function ffe(e,t){let n=g.max(e.length,t.length);return x.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=g.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return x.from({length:o},(l,c)=>c).every(l=>{var c,d,p,f;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((f=(p=t[r])==null?void 0:p[l])!=null?f:"")})})}m();var gfe=q({reason:j()}
),MK=e=>wa(()=>{let t=he(gfe,e);return({competition:n},r)=>{let o=Fg(t.reason,
n),{breaks:i,cut:s}=Pf(vu(r.links,Ne(Co),Qe),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:at(),by:xe(),action:"explain",detail:o,run:kt(),hash:a};Ct(r,u,n.settings)}
});var hfe=e=>c0(e),yfe=e=>c0(e),bfe=()=>SK(),wfe=()=>TK(),vfe=()=>CK(),kfe=()=>EK(),xfe=()=>DK(),
Sfe=()=>PK(),
Tfe=()=>d0(),Efe=()=>AK(),Cfe=()=>OK(),Rfe=()=>NK(),Dfe=()=>ms(),Afe=()=>PI(),Ofe=e=>Wd(e),Nfe=e=>ep(
e),Pfe=e=>pW(e),Ife=e=>eW(e),$fe=e=>tW(e),Ffe=e=>nW(e),_fe=e=>rW(e),Mfe=e=>oU(e),Lfe=e=>_K(e),zfe=e=>B$(
e),jfe=e=>Ay(e),Bfe=e=>PW(e),Ufe=e=>fK(e),Wfe=e=>$I(e),Kfe=e=>FI(e),Gfe=e=>Oy(e),Hfe=e=>FK(e),qfe=e=>gK(
e),Zfe=e=>Ny(e),Jfe=e=>$K(e),Vfe=e=>Z$(e),Yfe=e=>J$(e),Xfe=e=>V$(e),Qfe=e=>MK(e),ege=e=>Y$(e),tge=e=>Jg(
e),nge=()=>l_(),rge=e=>Zg(e),oge=e=>uK(e),ige=e=>aK(e),sge=e=>VW(e),age=e=>cy(e),uge=e=>LI(e),lge=e=>BI(
e),cge=()=>UI(),dge=()=>GI(),mge=e=>qI(e),pge=e=>n$(e);return Zo(fge);})();
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
function scheduleStage() { return App.scheduleStage.apply(this, arguments); }
function showCell() { return App.showCell.apply(this, arguments); }
function showRanking() { return App.showRanking.apply(this, arguments); }
function takeList() { return App.takeList.apply(this, arguments); }
function undoFixes() { return App.undoFixes.apply(this, arguments); }
function uploadTemplate() { return App.uploadTemplate.apply(this, arguments); }
function validateWorkbook() { return App.validateWorkbook.apply(this, arguments); }
function verify() { return App.verify.apply(this, arguments); }
function verifyResult() { return App.verifyResult.apply(this, arguments); }
