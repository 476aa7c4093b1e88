// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var $3=Object.create;var Ep=Object.defineProperty;var F3=Object.getOwnPropertyDescriptor;
var _3=Object.getOwnPropertyNames;var M3=Object.getPrototypeOf,L3=Object.prototype.hasOwnProperty;
var Cp=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ue=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Jy=(e,t)=>{
for(var n in t)Ep(e,n,{get:t[n],enumerable:!0})},F0=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of _3(t))!L3.call(e,o)&&o!==n&&Ep(e,o,{get:()=>t[o],enumerable:!(r=F3(t,o))||r.
enumerable});return e};var j3=(e,t,n)=>(n=e!=null?$3(M3(e)):{},F0(t||!e||!e.__esModule?Ep(n,
"default",{value:e,enumerable:!0}):
n,e)),Vo=e=>F0(Ep({},"__esModule",{value:!0}),e);var x,R,C,E,y,f,k,h,w,S,T,D,A,m=Cp(()=>{
"use strict";({Array:x,Date:R,Error:C,JSON:E,Map:y,Math:f,Number:k,
Object:h,Set:w,String:S,Symbol:T,Uint8Array:D,WeakMap:A}=globalThis)});function EX(e,t){return TX(e,
t||{},0,0)}function kk(e,t){return wX(e,{i:2},t&&t.out,t&&t.dictionary)}
function sh(e,t){if(t){for(var n=new Ut(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(L_)
return L_.encode(e);for(var o=e.length,i=new Ut(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new Ut(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return am(
i,0,s)}function xk(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=S.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(yk)return yk.decode(e);var o=RX(e),i=o.s,n=o.r;return n.length&&Bn(8),i}
}
function Z_(e,t){t||(t={});var n={},r=[];q_(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=sh(s),p=d.length,g=l.comment,b=g&&sh(g),v=b&&b.length,O=bk(l.extra);p>65535&&
Bn(11);var N=c?EX(u,l):u,P=N.length,I=SX();I.p(u),r.push(H_(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&g.length!=v,o,compression:c})),o+=30+p+O+P,i+=76+2*(p+O)+(v||0)+P}for(var $=new Ut(i+22),
F=o,j=i-o,B=0;B<r.length;++B){var d=r[B];j_($,d.o,d,d.f,d.u,d.c.length);var U=30+d.f.length+bk(d.extra);
$.set(d.c,d.o+U),j_($,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+U+(d.m?d.m.length:0)}return NX($,o,r.length,
j,F),$}function J_(e,t){for(var n={},r=e.length-22;Mr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Bn(
13);var o=Mo(e,r+8);if(!o)return{};var i=Mr(e,r+16),s=Mr(e,r-20)==117853008;if(s){var a=Mr(e,r-12);s=
Mr(e,a)==101075792,s&&(o=Mr(e,a+32),i=Mr(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=AX(e,i,s),
d=c[0],p=c[1],g=c[2],b=c[3],v=c[4],O=c[5],N=DX(e,O);i=v,(!u||u({name:b,size:p,originalSize:g,
compression:d}))&&
(d?d==8?n[b]=kk(e.subarray(N,N+p),{out:new Ut(g)}):Bn(14,"unknown compression type "+d):n[b]=am(e,N,
N+p))}return n}var Ut,Er,wk,ah,uh,pk,z_,B_,U_,fk,W_,pX,F_,gk,vi,pt,Lo,Ts,pt,pt,pt,pt,sm,pt,fX,gX,hX,
yX,lk,io,ck,vk,am,bX,Bn,wX,ki,om,dk,hk,__,im,K_,M_,vX,G_,kX,xX,SX,TX,H_,Mo,Mr,mk,Rn,q_,L_,yk,CX,RX,
DX,
AX,OX,bk,j_,NX,V_=Cp(()=>{m();Ut=D,Er=Uint16Array,wk=Int32Array,ah=new Ut([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),uh=new Ut([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),pk=new Ut([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),z_=function(e,t){
for(var n=new Er(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new wk(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},B_=z_(ah,2),U_=B_.b,fk=B_.r;U_[28]=258,fk[258]=28;W_=z_(
uh,0),pX=W_.b,F_=W_.r,gk=new Er(32768);for(pt=0;pt<32768;++pt)vi=(pt&43690)>>1|(pt&21845)<<1,vi=(vi&
52428)>>2|(vi&13107)<<2,vi=(vi&61680)>>4|(vi&3855)<<4,gk[pt]=((vi&65280)>>8|(vi&255)<<8)>>1;Lo=(
function(e,t,n){
for(var r=e.length,o=0,i=new Er(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new Er(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new Er(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[gk[d]>>u]=l}else for(a=new Er(r),o=0;o<r;++o)e[o]&&(a[o]=gk[
s[e[o]-
1]++]>>15-e[o]);return a}),Ts=new Ut(288);for(pt=0;pt<144;++pt)Ts[pt]=8;for(pt=144;pt<256;++pt)Ts[pt]=
9;for(pt=256;pt<280;++pt)Ts[pt]=7;for(pt=280;pt<288;++pt)Ts[pt]=8;sm=new Ut(32);for(pt=0;pt<32;++pt)
sm[pt]=5;fX=Lo(Ts,9,0),gX=Lo(Ts,9,1),hX=Lo(sm,5,0),yX=Lo(sm,5,1),lk=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},io=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},ck=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},vk=function(e){return(e+7)/
8|0},am=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new Ut(e.subarray(
t,n))},bX=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Bn=function(
e,t,n){var r=new C(
t||bX[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,Bn),!n)throw r;return r},wX=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new Ut(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new Ut(o*3));var l=function(Pc){var Ic=n.length;if(Pc>Ic){var tu=new Ut(f.max(Ic*2,Pc));tu.set(n),n=
tu}},c=t.f||0,d=t.p||0,p=t.b||0,g=t.l,b=t.d,v=t.m,O=t.n,N=o*8;do{if(!g){c=io(e,d,1);var P=io(e,d+1,3);
if(d+=3,P)if(P==1)g=gX,b=yX,v=9,O=5;else if(P==2){var j=io(e,d,31)+257,B=io(e,d+10,15)+4,U=j+io(e,d+
5,31)+1;d+=14;for(var L=new Ut(U),K=new Ut(19),G=0;G<B;++G)K[pk[G]]=io(e,d+G*3,7);d+=B*3;for(var V=lk(
K),ye=(1<<V)-1,Q=Lo(K,V,1),G=0;G<U;){var oe=Q[io(e,d,ye)];d+=oe&15;var I=oe>>4;if(I<16)L[G++]=I;else{
var se=0,Be=0;for(I==16?(Be=3+io(e,d,3),d+=2,se=L[G-1]):I==17?(Be=3+io(e,d,7),d+=3):I==18&&(Be=11+io(
e,d,127),d+=7);Be--;)L[G++]=se}}var ut=L.subarray(0,j),He=L.subarray(j);v=lk(ut),O=lk(He),g=Lo(ut,v,
1),b=Lo(He,O,1)}else Bn(1);else{var I=vk(d)+4,$=e[I-4]|e[I-3]<<8,F=I+$;if(F>o){u&&Bn(0);break}a&&l(p+
$),n.set(e.subarray(I,F),p),t.b=p+=$,t.p=d=F*8,t.f=c;continue}if(d>N){u&&Bn(0);break}}a&&l(p+131072);
for(var St=(1<<v)-1,ke=(1<<O)-1,re=d;;re=d){var se=g[ck(e,d)&St],je=se>>4;if(d+=se&15,d>N){u&&Bn(0);
break}if(se||Bn(2),je<256)n[p++]=je;else if(je==256){re=d,g=null;break}else{var yt=je-254;if(je>264){
var G=je-257,kt=ah[G];yt=io(e,d,(1<<kt)-1)+U_[G],d+=kt}var lo=b[ck(e,d)&ke],Qa=lo>>4;lo||Bn(3),d+=lo&
15;var He=pX[Qa];if(Qa>3){var kt=uh[Qa];He+=ck(e,d)&(1<<kt)-1,d+=kt}if(d>N){u&&Bn(0);break}a&&l(p+131072);
var eu=p+yt;if(p<He){var Sp=i-He,Tp=f.min(He,eu);for(Sp+p<0&&Bn(3);p<Tp;++p)n[p]=r[Sp+p]}for(;p<eu;
++p)
n[p]=n[p-He]}}t.l=g,t.p=re,t.b=p,t.f=c,g&&(c=1,t.m=v,t.d=b,t.n=O)}while(!c);return p!=n.length&&s?am(
n,0,p):n.subarray(0,p)},ki=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},om=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},dk=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:G_,l:0};if(o==1){var s=new Ut(n[
0].
s+1);return s[n[0].s]=1,{t:s,l:1}}n.sort(function(F,j){return F.f-j.f}),n.push({s:-1,f:25001});var a=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var g=new Er(p+1),b=hk(n[c-1],g,0);if(b>t){var r=0,v=0,O=b-t,N=1<<O;for(i.sort(function(j,B){return g[
B.
s]-g[j.s]||j.f-B.f});r<o;++r){var P=i[r].s;if(g[P]>t)v+=N-(1<<b-g[P]),g[P]=t;else break}for(v>>=O;v>
0;){var I=i[r].s;g[I]<t?v-=1<<t-g[I]++-1:++r}for(;r>=0&&v;--r){var $=i[r].s;g[$]==t&&(--g[$],++v)}b=
t}return{t:new Ut(g),l:b}},hk=function(e,t,n){return e.s==-1?f.max(hk(e.l,t,n+1),hk(e.r,t,n+1)):t[e.
s]=n},__=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new Er(++t),r=0,o=e[0],i=1,s=function(
u){
n[r++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}
for(;i--;)s(o);i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},im=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},K_=function(e,t,n){var r=n.length,o=vk(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},M_=function(e,t,n,r,o,i,s,a,
u,l,c){
ki(t,c++,n),++o[256];for(var d=dk(o,15),p=d.t,g=d.l,b=dk(i,15),v=b.t,O=b.l,N=__(p),P=N.c,I=N.n,$=__(
v),F=$.c,j=$.n,B=new Er(19),U=0;U<P.length;++U)++B[P[U]&31];for(var U=0;U<F.length;++U)++B[F[U]&31];
for(var L=dk(B,7),K=L.t,G=L.l,V=19;V>4&&!K[pk[V-1]];--V);var ye=l+5<<3,Q=im(o,Ts)+im(i,sm)+s,oe=im(o,
p)+im(i,v)+s+14+3*V+im(B,K)+2*B[16]+3*B[17]+7*B[18];if(u>=0&&ye<=Q&&ye<=oe)return K_(t,c,e.subarray(
u,u+l));var se,Be,ut,He;if(ki(t,c,1+(oe<Q)),c+=2,oe<Q){se=Lo(p,g,0),Be=p,ut=Lo(v,O,0),He=v;var St=Lo(
K,G,0);ki(t,c,I-257),ki(t,c+5,j-1),ki(t,c+10,V-4),c+=14;for(var U=0;U<V;++U)ki(t,c+3*U,K[pk[U]]);c+=
3*V;for(var ke=[P,F],re=0;re<2;++re)for(var je=ke[re],U=0;U<je.length;++U){var yt=je[U]&31;ki(t,c,St[
yt]),
c+=K[yt],yt>15&&(ki(t,c,je[U]>>5&127),c+=je[U]>>12)}}else se=fX,Be=Ts,ut=hX,He=sm;for(var U=0;U<a;++U){
var kt=r[U];if(kt>255){var yt=kt>>18&31;om(t,c,se[yt+257]),c+=Be[yt+257],yt>7&&(ki(t,c,kt>>23&31),c+=
ah[yt]);var lo=kt&31;om(t,c,ut[lo]),c+=He[lo],lo>3&&(om(t,c,kt>>5&8191),c+=uh[lo])}else om(t,c,se[kt]),
c+=Be[kt]}return om(t,c,se[256]),c+Be[256]},vX=new wk([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),G_=new Ut(0),kX=function(e,t,n,r,o,i){var s=i.z||e.length,a=new Ut(r+s+5*(1+f.ceil(
s/7e3))+o),u=a.subarray(r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=vX[t-1],p=d>>
13,g=d&8191,b=(1<<n)-1,v=i.p||new Er(32768),O=i.h||new Er(b+1),N=f.ceil(n/3),P=2*N,I=function(Zy){
return(e[Zy]^
e[Zy+1]<<N^e[Zy+2]<<P)&b},$=new wk(25e3),F=new Er(288),j=new Er(32),B=0,U=0,L=i.i||0,K=0,G=i.w||0,V=0;
L+
2<s;++L){var ye=I(L),Q=L&32767,oe=O[ye];if(v[Q]=oe,O[ye]=Q,G<=L){var se=s-L;if((B>7e3||K>24576)&&(se>
423||!l)){c=M_(e,u,0,$,F,j,U,K,V,L-V,c),K=B=U=0,V=L;for(var Be=0;Be<286;++Be)F[Be]=0;for(var Be=0;Be<
30;++Be)j[Be]=0}var ut=2,He=0,St=g,ke=Q-oe&32767;if(se>2&&ye==I(L-ke))for(var re=f.min(p,se)-1,je=f.
min(32767,L),yt=f.min(258,se);ke<=je&&--St&&Q!=oe;){if(e[L+ut]==e[L+ut-ke]){for(var kt=0;kt<yt&&e[L+
kt]==e[L+kt-ke];++kt);if(kt>ut){if(ut=kt,He=ke,kt>re)break;for(var lo=f.min(ke,kt-2),Qa=0,Be=0;Be<lo;
++Be){
var eu=L-ke+Be&32767,Sp=v[eu],Tp=eu-Sp&32767;Tp>Qa&&(Qa=Tp,oe=eu)}}}Q=oe,oe=v[Q],ke+=Q-oe&32767}if(
He){
$[K++]=268435456|fk[ut]<<18|F_[He];var Pc=fk[ut]&31,Ic=F_[He]&31;U+=ah[Pc]+uh[Ic],++F[257+Pc],++j[Ic],
G=L+ut,++B}else $[K++]=e[L],++F[e[L]]}}for(L=f.max(L,G);L<s;++L)$[K++]=e[L],++F[e[L]];c=M_(e,u,l,$,F,
j,U,K,V,L-V,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=v,i.i=L,i.w=G)}else{for(var L=i.w||0;L<s+l;L+=
65535){var tu=L+65535;tu>=s&&(u[c/8|0]=l,tu=s),c=K_(u,c+1,e.subarray(L,tu))}i.i=s}return am(a,0,r+vk(
c)+o)},xX=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),SX=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=xX[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},TX=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),s=new Ut(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.
length}return kX(e,t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},H_=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Mo=function(e,t){return e[t]|e[t+1]<<8},Mr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},mk=function(e,t){return Mr(e,t)+Mr(e,t+4)*4294967296},Rn=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};q_=function(e,t,n,r){for(var o in e){var i=e[o],s=t+o,a=r;x.isArray(i)&&(a=H_(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[s]=[i,a]:(n[s+="/"]=[new Ut(0),a],q_(i,s,n,r))}},L_=typeof TextEncoder!=
"undefined"&&new TextEncoder,yk=typeof TextDecoder!="undefined"&&new TextDecoder,CX=0;try{yk.decode(
G_,{stream:!0}),CX=1}catch{}RX=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:am(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=S.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=S.fromCharCode((r&31)<<6|e[n++]&63):t+=
S.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=S.fromCharCode(r)}};DX=function(e,t){return t+
30+Mo(e,t+26)+Mo(e,t+28)},AX=function(e,t,n){var r=Mo(e,t+28),o=Mo(e,t+30),i=xk(e.subarray(t+46,t+46+
r),!(Mo(e,t+8)&2048)),s=t+46+r,a=OX(e,s,o,n,Mr(e,t+20),Mr(e,t+24),Mr(e,t+42)),u=a[0],l=a[1],c=a[2];
return[
Mo(e,t+10),u,l,i,s+o+Mo(e,t+32),c]},OX=function(e,t,n,r,o,i,s){var a=o==4294967295,u=i==4294967295,l=s==
4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+Mo(e,t+2))if(Mo(e,t)==1)return[a?mk(e,t+4+8*u):o,u?
mk(e,t+4):i,l?mk(e,t+4+8*(u+a)):s,1];r<2&&Bn(13)}return[o,i,s,0]},bk=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&Bn(9),t+=r+4}return t},j_=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,
c=a&&a.length,d=bk(l);Rn(e,t,s!=null?33639248:67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),g=p.getFullYear()-1980;if((g<0||g>119)&&Bn(10),Rn(e,t,g<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(Rn(e,t,n.crc),
Rn(e,t+4,i<0?-i-2:i),Rn(e,t+8,n.size)),Rn(e,t+12,u),Rn(e,t+14,d),t+=16,s!=null&&(Rn(e,t,c),Rn(e,t+6,
n.attrs),Rn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(var b in l){var v=l[b],O=v.length;Rn(e,t,+b),Rn(e,
t+2,O),e.set(v,t+4),t+=4+O}return c&&(e.set(a,t),t+=c),t},NX=function(e,t,n,r,o){Rn(e,t,101010256),
Rn(
e,t+8,n),Rn(e,t+10,n),Rn(e,t+12,r),Rn(e,t+16,o)}});var Es={};Jy(Es,{inflateSync:()=>kk,strFromU8:()=>xk,
strToU8:()=>sh,unzipSync:()=>J_,zipSync:()=>Z_});
var Cs=Cp(()=>{"use strict";m();V_()});var Ia=Ue(Dn=>{"use strict";m();function CQ(e,t,n){if(n===void 0&&
(n=x.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Pa(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Il(e,t){return t===void 0&&(t=h),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Pa(e,t){return h.prototype.hasOwnProperty.call(e,t)}function RQ(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Pa(t,n)&&(e[n]=t[n]);return e}
var PM=Il({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function DQ(e){
return Pa(PM,e.toLowerCase())}var IM=Il({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function AQ(e){return Pa(IM,e.toLowerCase())}
var dm=Il(
{script:!1,style:!1,textarea:!0,title:!0});function OQ(e){var t=e.toLowerCase();return Pa(dm,t)&&!dm[
t]}
function NQ(e){var t=e.toLowerCase();return Pa(dm,t)&&dm[t]}function $M(e){return e===mm.HTML}
function PQ(e){
return $M(e)||e===mm.XML_XHTML_APPLICATION}var mm=Il({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
IQ=h.keys(mm).map(function(e){return mm[e]});function $Q(e){return IQ.indexOf(e)>-1}var FQ=Il({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});Dn.assign=RQ;Dn.find=CQ;
Dn.freeze=Il;Dn.HTML_BOOLEAN_ATTRIBUTES=
PM;Dn.HTML_RAW_TEXT_ELEMENTS=dm;Dn.HTML_VOID_ELEMENTS=IM;Dn.hasDefaultHTMLNamespace=PQ;Dn.hasOwn=Pa;
Dn.isHTMLBooleanAttribute=DQ;Dn.isHTMLRawTextElement=OQ;Dn.isHTMLEscapableRawTextElement=NQ;Dn.isHTMLMimeType=
$M;Dn.isHTMLVoidElement=AQ;Dn.isValidMimeType=$Q;Dn.MIME_TYPE=mm;Dn.NAMESPACE=FQ});var ym=Ue(hm=>{
"use strict";m();var _Q=Ia();function _M(e,t){e.prototype=h.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var fm=_Q.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),MM=h.keys(fm);
function LM(e){return typeof e=="number"&&e>=1&&e<=25}
function MQ(e){return typeof e=="string"&&e.substring(e.length-fm.Error.length)===fm.Error}function gm(
e,t){
LM(e)?(this.name=MM[e],this.message=t||""):(this.message=e,this.name=MQ(t)?t:fm.Error),C.captureStackTrace&&
C.captureStackTrace(this,gm)}_M(gm,!0);h.defineProperties(gm.prototype,{code:{enumerable:!0,get:
function(){
var e=MM.indexOf(this.name);return LM(e)?e:0}}});var jM={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Pk=h.entries(jM);for(pm=0;pm<Pk.length;pm++)FM=Pk[pm][0],gm[FM]=Pk[pm][1];var FM,pm;function Ik(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,Ik)}_M(Ik);
hm.DOMException=gm;hm.DOMExceptionName=fm;hm.ExceptionCode=jM;hm.ParseError=Ik});var zk=Ue(Pe=>{
"use strict";m();function GM(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var _l=GM();function Os(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function $l(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),_l?
"u":"")}function ze(e){var t=this;return new RegExp(x.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),_l?"u":"")}
function Re(e){if(arguments.length===0)
throw new C("no parameters provided");return ze.apply(Re,["(?:"].concat(x.prototype.slice.call(
arguments),
[")"]))}var LQ="\uFFFD",Ns=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;_l&&(Ns=ze("[",Os(Ns),
"\\u{10000}-\\u{10FFFF}","]"));var jQ=new RegExp("[^"+Os(Ns)+"]",_l?"u":""),bh=/[\x20\x09\x0D\x0A]/,
zQ=Os(bh),vt=ze(bh,"+"),Lt=ze(bh,"*"),bm=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
_l&&(bm=ze("[",Os(bm),"\\u{10000}-\\u{10FFFF}","]"));var BQ=Os(bm),_k=ze("[",BQ,Os(/[-.0-9\xB7]/),Os(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Cr=ze(bm,_k,"*"),UQ=ze("^",Cr,"$"),zM=ze(_k,"+"),WQ=ze("&",Cr,
";"),KQ=Re(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),wm=Re(WQ,"|",KQ),vm=ze("%",Cr,";"),Mk=Re(ze('"',Re(/[^%&"]/,
"|",vm,"|",wm),"*",'"'),"|",ze("'",Re(/[^%&']/,"|",vm,"|",wm),"*","'")),GQ=Re('"',Re(/[^<&"]/,"|",wm),
"*",'"',"|","'",Re(/[^<&']/,"|",wm),"*","'"),HQ=$l(bm,":"),qQ=$l(_k,":"),$k=ze(HQ,qQ,"*"),ZQ=ze("^",
$k,"$"),km=ze($k,Re(":",$k),"?"),JQ=ze("^",km,"$"),VQ=ze("(",km,")"),Fl=Re(/"[^"]*"|'[^']*'/),YQ=ze(
/^<\?/,"(",Cr,")",Re(vt,"(?!",bh,")(",Ns,"*?)"),"?",/\?>/),BM=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
xm=Re('"',BM,'*"',"|","'",$l(BM,"'"),"*'"),HM="<!--",qM="-->",XQ=ze(HM,Re($l(Ns,"-"),"|",ze("-",$l(
Ns,
"-"))),"*",qM),UM="#PCDATA",QQ=Re(ze(/\(/,Lt,UM,Re(Lt,/\|/,Lt,km),"*",Lt,/\)\*/),"|",ze(/\(/,Lt,UM,
Lt,
/\)/)),eee=/[?*+]?/,tee=ze(/\([^>]+\)/,eee),nee=Re("EMPTY","|","ANY","|",QQ,"|",tee),ree="<!ELEMENT",
oee=ze(ree,vt,Re(km,"|",vm),vt,Re(nee,"|",vm),Lt,">"),iee=ze("NOTATION",vt,/\(/,Lt,Cr,Re(Lt,/\|/,Lt,
Cr),"*",Lt,/\)/),see=ze(/\(/,Lt,zM,Re(Lt,/\|/,Lt,zM),"*",Lt,/\)/),aee=Re(iee,"|",see),uee=Re(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",aee),lee=Re(/#REQUIRED|#IMPLIED/,"|",Re(Re("#FIXED",vt),"?",GQ)),cee=Re(vt,Cr,vt,uee,vt,lee),dee="<!ATTLIST",
mee=ze(dee,vt,Cr,cee,"*",Lt,">"),Fk="about:legacy-compat",pee=Re('"'+Fk+'"',"|","'"+Fk+"'"),
Lk="SYSTEM",wh="PUBLIC",vh=Re(Re(Lk,vt,Fl),"|",Re(wh,vt,xm,vt,Fl)),fee=ze("^",Re(Re(Lk,vt,
"(?<SystemLiteralOnly>",Fl,")"),"|",Re(wh,vt,"(?<PubidLiteral>",xm,")",vt,"(?<SystemLiteral>",Fl,")"))),
gee=ze(
"^",xm,"$"),hee=ze("^",Fl,"$"),yee=Re(vt,"NDATA",vt,Cr),bee=Re(Mk,"|",Re(vh,yee,"?")),ZM="<!ENTITY",
wee=ze(ZM,vt,Cr,vt,bee,Lt,">"),vee=Re(Mk,"|",vh),kee=ze(ZM,vt,"%",vt,Cr,vt,vee,Lt,">"),xee=Re(wee,
"|",
kee),See=ze(wh,vt,xm),Tee=ze("<!NOTATION",vt,Cr,vt,Re(vh,"|",See),Lt,">"),jk=ze(Lt,"=",Lt),WM=/1[.]\d+/,
Eee=ze(vt,"version",jk,Re("'",WM,"'","|",'"',WM,'"')),KM=/[A-Za-z][-A-Za-z0-9._]*/,Cee=Re(vt,
"encoding",jk,Re('"',KM,'"',"|","'",KM,"'")),Ree=Re(vt,"standalone",jk,Re("'",Re("yes","|","no"),"'",
"|",'"',
Re("yes","|","no"),'"')),Dee=ze(/^<\?xml/,Eee,Cee,"?",Ree,"?",Lt,/\?>/),Aee="<!DOCTYPE",Oee="<![CDATA[",
Nee="]]>",Pee=/<!\[CDATA\[/,Iee=/\]\]>/,$ee=ze(Ns,"*?",Iee),Fee=ze(Pee,$ee);Pe.chars=Os;Pe.chars_without=
$l;Pe.detectUnicodeSupport=GM;Pe.reg=ze;Pe.regg=Re;Pe.ABOUT_LEGACY_COMPAT=Fk;Pe.ABOUT_LEGACY_COMPAT_SystemLiteral=
pee;Pe.AttlistDecl=mee;Pe.CDATA_START=Oee;Pe.CDATA_END=Nee;Pe.CDSect=Fee;Pe.Char=Ns;Pe.Comment=XQ;Pe.
COMMENT_START=HM;Pe.COMMENT_END=qM;Pe.DOCTYPE_DECL_START=Aee;Pe.elementdecl=oee;Pe.EntityDecl=xee;Pe.
EntityValue=Mk;Pe.ExternalID=vh;Pe.ExternalID_match=fee;Pe.Name=Cr;Pe.Name_exact=UQ;Pe.NCName_exact=
ZQ;Pe.NotationDecl=Tee;Pe.Reference=wm;Pe.PEReference=vm;Pe.PI=YQ;Pe.PUBLIC=wh;Pe.PubidLiteral=xm;Pe.
PubidLiteral_match=gee;Pe.QName=km;Pe.QName_exact=JQ;Pe.QName_group=VQ;Pe.S=vt;Pe.SChar_s=zQ;Pe.S_OPT=
Lt;Pe.SYSTEM=Lk;Pe.SystemLiteral=Fl;Pe.SystemLiteral_match=hee;Pe.InvalidChar=jQ;Pe.UNICODE_REPLACEMENT_CHARACTER=
LQ;Pe.UNICODE_SUPPORT=_l;Pe.XMLDecl=Dee});var Vk=Ue(Gt=>{"use strict";m();var jr=Ia(),Bo=jr.find,_ee=jr.hasDefaultHTMLNamespace,
Ll=jr.hasOwn,Mee=jr.
isHTMLMimeType,Lee=jr.isHTMLRawTextElement,jee=jr.isHTMLVoidElement,Sm=jr.MIME_TYPE,Uo=jr.NAMESPACE,
tr=T(),tL=ym(),fe=tL.DOMException,Un=tL.DOMExceptionName,Kt=zk();function cr(e){if(e!==tr)throw new TypeError(
"Illegal constructor")}function zee(e){return e!==""}function Bee(e){return e?e.split(/[\t\n\f\r ]+/).
filter(zee):[]}function Uee(e,t){return Ll(e,t)||(e[t]=!0),e}function JM(e){if(!e)return[];var t=Bee(
e);return h.keys(t.reduce(Uee,{}))}function Wee(e){return function(t){return e&&e.indexOf(t)!==-1}}
function nL(e){
if(!Kt.QName_exact.test(e))throw new fe(fe.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Uk(e,t){nL(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new fe(fe.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==jr.NAMESPACE.XML)throw new fe(fe.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==jr.NAMESPACE.XMLNS)throw new fe(
fe.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===jr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new fe(fe.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Bl(e,t){for(var n in e)
Ll(e,n)&&(t[n]=e[n])}function dr(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Bl(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var mr={},Lr=mr.ELEMENT_NODE=1,jl=mr.ATTRIBUTE_NODE=2,Tm=mr.TEXT_NODE=
3,rL=mr.CDATA_SECTION_NODE=4,oL=mr.ENTITY_REFERENCE_NODE=5,Kee=mr.ENTITY_NODE=6,Wk=mr.PROCESSING_INSTRUCTION_NODE=
7,Kk=mr.COMMENT_NODE=8,Ml=mr.DOCUMENT_NODE=9,iL=mr.DOCUMENT_TYPE_NODE=10,Ps=mr.DOCUMENT_FRAGMENT_NODE=
11,Gee=mr.NOTATION_NODE=12,Wt=jr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,
DOCUMENT_POSITION_PRECEDING:2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function sL(e,t){if(t.length<e.length)return sL(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function VM(e){return e.guid||(e.guid=f.random()),e.guid}function an(){}an.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)Jk(this[r],n,null,t);
return n.
join("")},filter:function(e){return x.prototype.filter.call(this,e)},indexOf:function(e){return x.prototype.
indexOf.call(this,e)}};an.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function zo(e,t){
this.
_node=e,this._refresh=t,Th(this)}function Th(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(yL(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Ll(e,r)&&delete e[r];Bl(n,e),e._inc=t}}zo.prototype.item=function(e){return Th(
this),
this[e]||null};dr(zo,an);function zl(){this._nsIndex=h.create(null),this._noNsIndex=h.create(null)}
function aL(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Gk(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=h.create(null)),r}function Hee(e,t,n){var r=Gk(e,t,!1),o=r&&
r[n];return o||null}function qee(e,t){Gk(e,t.namespaceURI,!0)[t.localName]=t}function Zee(e,t){var n=Gk(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function Jee(e,t,n,r){if(r?t[aL(t,r)]=n:(t[t.length]=n,
t.length++),qee(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&cL(o,e,r),Vee(o,e,n))}}
function YM(e,t,n){
var r=aL(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,Zee(t,n),e){var i=e.ownerDocument;
i&&cL(i,e,n),n.ownerElement=null}}}zl.prototype={length:0,item:an.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new fe(fe.INUSE_ATTRIBUTE_ERR);var n=Hee(this,e.namespaceURI,
e.localName);return n===e?e:(Jee(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new fe(fe.NOT_FOUND_ERR,
e);return YM(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new fe(fe.NOT_FOUND_ERR,e?e+" : "+t:t);return YM(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};zl.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function uL(){}uL.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Sm.XML_APPLICATION;e===Uo.HTML?
r=Sm.XML_XHTML_APPLICATION:e===Uo.SVG&&(r=Sm.XML_SVG_IMAGE);var o=new Ti(tr,{contentType:r});if(o.implementation=
this,o.childNodes=new an,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){nL(e);var o=new Rh(tr);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new an,o},createHTMLDocument:
function(e){
var t=new Ti(tr,{contentType:Sm.HTML});if(t.implementation=this,t.childNodes=new an,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function st(e){cr(e)}st.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Sh(this,e,t)},replaceChild:
function(e,t){
Sh(this,e,t,pL),t&&this.removeChild(t)},removeChild:function(e){return dL(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return hL(this.ownerDocument||this,this,e)},normalize:function(){An(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Tm&&t.nodeType===Tm){for(var r=[],o=n;o!==
null&&o.nodeType===Tm;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Hk(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Ll(n,r)&&n[r]===e)return r}t=t.nodeType==jl?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Ll(n,
e))return n[e];t=t.nodeType==jl?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof $a&&(r=t,t=r.ownerElement),n instanceof $a&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return Wt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Wt.DOCUMENT_POSITION_PRECEDING;if(s===o)return Wt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Wt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Wt.DOCUMENT_POSITION_DISCONNECTED+Wt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(VM(n.ownerDocument)>VM(t.ownerDocument)?Wt.DOCUMENT_POSITION_FOLLOWING:Wt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Wt.DOCUMENT_POSITION_CONTAINS+Wt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Wt.
DOCUMENT_POSITION_CONTAINED_BY+Wt.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return Wt.DOCUMENT_POSITION_CONTAINED_BY+Wt.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Wt.DOCUMENT_POSITION_CONTAINS+Wt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=sL(a,l);for(var p in d.childNodes){var g=d.childNodes[p];
if(g===n)return Wt.DOCUMENT_POSITION_FOLLOWING;if(g===t)return Wt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
g)>=0)return Wt.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(g)>=0)return Wt.DOCUMENT_POSITION_PRECEDING}
return 0}};function lL(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Bl(mr,st);Bl(mr,st.prototype);Bl(Wt,st);Bl(Wt,st.prototype);function xh(e,t){
An(e,null,{enter:function(n){return t(n)?An.STOP:!0}})}function An(e,t,n){for(var r=[{node:e,context:
t,
phase:An.ENTER}];r.length>0;){var o=r.pop();if(o.phase===An.ENTER){var i=n.enter(o.node,o.context);
if(i===
An.STOP)return An.STOP;if(r.push({node:o.node,context:i,phase:An.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:An.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}An.STOP=T("walkDOM.STOP");An.ENTER=0;An.EXIT=1;function Ti(e,t){cr(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Sm.XML_APPLICATION,this.type=Mee(this.contentType)?
"html":"xml"}function Vee(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Uo.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function cL(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Uo.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Hk(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function dL(e,t){if(e!==t.parentNode)throw new fe(fe.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Hk(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function Yee(e){return e&&(e.nodeType===st.DOCUMENT_NODE||e.nodeType===st.DOCUMENT_FRAGMENT_NODE||e.
nodeType===st.ELEMENT_NODE)}function Xee(e){return e&&(e.nodeType===st.CDATA_SECTION_NODE||e.nodeType===
st.COMMENT_NODE||e.nodeType===st.DOCUMENT_FRAGMENT_NODE||e.nodeType===st.DOCUMENT_TYPE_NODE||e.nodeType===
st.ELEMENT_NODE||e.nodeType===st.PROCESSING_INSTRUCTION_NODE||e.nodeType===st.TEXT_NODE)}function Is(
e){
return e&&e.nodeType===st.DOCUMENT_TYPE_NODE}function Si(e){return e&&e.nodeType===st.ELEMENT_NODE}
function mL(e){
return e&&e.nodeType===st.TEXT_NODE}function XM(e,t){var n=e.childNodes||[];if(Bo(n,Si)||Is(t))return!1;
var r=Bo(n,Is);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function QM(e,t){var n=e.childNodes||[];
function r(i){
return Si(i)&&i!==t}if(Bo(n,r))return!1;var o=Bo(n,Is);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function Qee(e,t,n){
if(!Yee(e))throw new fe(fe.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.
parentNode!==e)throw new fe(fe.NOT_FOUND_ERR,"child not in parent");if(!Xee(t)||Is(t)&&e.nodeType!==
st.DOCUMENT_NODE)throw new fe(fe.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.nodeType)}
function ete(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===
st.DOCUMENT_FRAGMENT_NODE){var i=o.filter(Si);if(i.length>1||Bo(o,mL))throw new fe(fe.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!XM(e,n))throw new fe(fe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Si(t)&&!XM(e,n))throw new fe(fe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Is(t)){if(Bo(r,Is))throw new fe(fe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=Bo(r,Si);if(n&&r.indexOf(s)<r.indexOf(n))throw new fe(fe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new fe(fe.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function pL(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===st.DOCUMENT_FRAGMENT_NODE){var i=o.filter(Si);if(i.length>1||Bo(o,mL))
throw new fe(fe.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!QM(e,n))throw new fe(fe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Si(t)&&!QM(e,n))throw new fe(fe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Is(t)){if(Bo(r,function(u){return Is(u)&&
u!==n}))throw new fe(fe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=Bo(r,Si);if(n&&r.indexOf(s)<r.indexOf(n))throw new fe(fe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Sh(e,t,n,r){Qee(e,t,n),e.nodeType===st.DOCUMENT_NODE&&
(r||ete)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Ps){var i=t.firstChild;if(i==
null)return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,
s.nextSibling=n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=
e;while(i!==s&&(i=i.nextSibling));return Hk(e.ownerDocument||e,e,t),t.nodeType==Ps&&(t.firstChild=t.
lastChild=null),t}Ti.prototype={implementation:null,nodeName:"#document",nodeType:Ml,doctype:null,
documentElement:null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Ps){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Sh(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===Lr&&(this.documentElement=e),e},removeChild:function(e){var t=dL(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Sh(this,e,t,pL),e.ownerDocument=
this,t&&this.removeChild(t),Si(e)&&(this.documentElement=e)},importNode:function(e,t){return tte(
this,
e,t)},getElementById:function(e){var t=null;return xh(this.documentElement,function(n){if(n.nodeType==
Lr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Ei(tr);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),_ee(this.contentType)&&(t.namespaceURI=Uo.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new an;var n=t.attributes=new zl;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Ul(tr);return e.ownerDocument=this,e.childNodes=new an,e}
,
createTextNode:function(e){var t=new Em(tr);return t.ownerDocument=this,t.childNodes=new an,t.appendData(
e),t},createComment:function(e){var t=new Eh(tr);return t.ownerDocument=this,t.childNodes=new an,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new fe(fe.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Ch(tr);return t.ownerDocument=this,t.childNodes=new an,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Ah(tr);return n.ownerDocument=this,n.childNodes=
new an,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Kt.QName_exact.
test(e))throw new fe(fe.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new $a(tr);
return t.ownerDocument=this,t.childNodes=new an,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Kt.Name_exact.test(e))throw new fe(fe.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new fe("document is an html document",Un.NotSupportedError);
var t=new Dh(tr);return t.ownerDocument=this,t.childNodes=new an,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Uk(e,t),r=new Ei(tr),o=r.attributes=new zl;return r.childNodes=new an,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Uk(e,t),r=new $a(tr);return r.ownerDocument=this,r.childNodes=new an,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};dr(Ti,st);function Ei(e){cr(e),this._nsMap=
h.create(null)}Ei.prototype={nodeType:Lr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Uo.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Uk(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=JM(e);return new zo(this,function(n){var r=[];return t.length>0&&xh(n,function(o){if(o!==n&&o.
nodeType===Lr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=JM(i);s=t.every(Wee(a))}
s&&r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===Ml?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new zo(this,function(r){var o=[];return xh(r,function(i){if(!(
i===
r||i.nodeType!==Lr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===Uo.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new zo(this,function(n){var r=[
];
return xh(n,function(o){o!==n&&o.nodeType===Lr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};Ti.prototype.getElementsByClassName=Ei.prototype.getElementsByClassName;Ti.prototype.
getElementsByTagName=Ei.prototype.getElementsByTagName;Ti.prototype.getElementsByTagNameNS=Ei.prototype.
getElementsByTagNameNS;dr(Ei,st);function $a(e){cr(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}$a.prototype.nodeType=jl;dr($a,st);function $s(e){cr(e)}$s.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};dr($s,st);function Em(e){cr(e)}Em.prototype={
nodeName:"#text",nodeType:Tm,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};dr(Em,$s);function Eh(e){cr(e)}Eh.prototype={
nodeName:"#comment",nodeType:Kk};dr(Eh,$s);function Ch(e){cr(e)}Ch.prototype={nodeName:
"#cdata-section",nodeType:rL};
dr(Ch,Em);function Rh(e){cr(e)}Rh.prototype.nodeType=iL;dr(Rh,st);function qk(e){cr(e)}qk.prototype.
nodeType=Gee;dr(qk,st);function Zk(e){cr(e)}Zk.prototype.nodeType=Kee;dr(Zk,st);function Dh(e){cr(e)}
Dh.prototype.nodeType=oL;dr(Dh,st);function Ul(e){cr(e)}Ul.prototype.nodeName="#document-fragment";
Ul.
prototype.nodeType=Ps;dr(Ul,st);function Ah(e){cr(e)}Ah.prototype.nodeType=Wk;dr(Ah,$s);function fL(
){}
fL.prototype.serializeToString=function(e,t){return gL.call(e,t)};st.prototype.toString=gL;function gL(
e){
var t;typeof e=="function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={
requireWellFormed:!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===Ml&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return Jk(this,n,s,t),n.join("")}function eL(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Uo.XML||o===Uo.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function kh(e,t,n,r){if(r&&!Kt.QName_exact.test(t))throw new fe(
'The attribute name "'+t+'" is not a valid XML QName',Un.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
lL),'"')}function Jk(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===Ml?e:e.ownerDocument,u=a.type==="html";An(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case Lr:
var p=l.attributes,g=p.length,b=l.tagName,v=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){O=p.item(N).value;break}if(!O)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(v=I.prefix+":"+b);break}}}
if(i&&!Kt.QName_exact.test(v))throw new fe('The element name "'+v+'" is not a valid XML QName',Un.InvalidStateError);
t.push("<",v);for(var $=d.slice(),F=0;F<g;F++){var j=p.item(F);j.prefix=="xmlns"?$.push({prefix:j.localName,
namespace:j.value}):j.nodeName=="xmlns"&&$.push({prefix:"",namespace:j.value})}for(var F=0;F<g;F++){
var j=p.item(F);if(eL(j,u,$)){var B=j.prefix||"",U=j.namespaceURI;kh(t,B?"xmlns:"+B:"xmlns",U,i),$.push(
{prefix:B,namespace:U})}var L=o?o(j):j;L&&(typeof L=="string"?t.push(L):kh(t,L.name,L.value,i))}if(b===
v&&eL(l,u,$)){var K=l.prefix||"",U=l.namespaceURI;kh(t,K?"xmlns:"+K:"xmlns",U,i),$.push({prefix:K,
namespace:U})}
var G=!l.firstChild;if(G&&(u||l.namespaceURI===Uo.HTML)&&(G=jee(b)),G)return t.push("/>"),null;if(t.
push(">"),u&&Lee(b)){for(var V=l.firstChild;V;)V.data?t.push(V.data):Jk(V,t,$.slice(),r),V=V.nextSibling;
return t.push("</",v,">"),null}return{ns:$,tag:v};case Ml:case Ps:if(i&&l.nodeType===Ml&&l.documentElement==
null)throw new fe("The Document has no documentElement",Un.InvalidStateError);return{ns:d};case jl:
return kh(
t,l.name,l.value,i),null;case Tm:if(i&&Kt.InvalidChar.test(l.data))throw new fe(
"The Text node data contains characters outside the XML Char production",Un.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,lL)),null;case rL:if(i&&l.data.indexOf("]]>")!==-1)throw new fe(
'The CDATASection data contains "]]>"',Un.InvalidStateError);return s?t.push(Kt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Kt.CDATA_END):t.push(Kt.CDATA_START,l.data,Kt.CDATA_END),null;case Kk:if(i){
if(Kt.InvalidChar.
test(l.data))throw new fe(
"The comment node data contains characters outside the XML Char production",
Un.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new fe(
'The comment node data contains "--" or ends with "-"',Un.InvalidStateError)}return t.push(Kt.COMMENT_START,
l.data,Kt.COMMENT_END),null;case iL:var ye=l.publicId,Q=l.systemId;if(i){if(!Kt.Name_exact.test(l.name))
throw new fe('The doctype name "'+l.name+'" is not a valid XML Name',Un.InvalidStateError);if(ye&&!Kt.
PubidLiteral_match.test(ye))throw new fe("DocumentType publicId is not a valid PubidLiteral",Un.InvalidStateError);
if(Q&&Q!=="."&&!Kt.SystemLiteral_match.test(Q))throw new fe(
"DocumentType systemId is not a valid SystemLiteral",Un.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new fe(
'DocumentType internalSubset contains "]>"',Un.InvalidStateError)}return t.push(Kt.DOCTYPE_DECL_START,
" ",l.name),ye?(t.push(" ",Kt.PUBLIC," ",ye),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",Kt.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Wk:if(i){if(!Kt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new fe('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',Un.InvalidStateError);if(Kt.InvalidChar.test(l.data))
throw new fe("The ProcessingInstruction data contains characters outside the XML Char production",Un.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new fe(
'The ProcessingInstruction data contains "?>"',Un.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case oL:if(i&&!Kt.Name_exact.
test(l.nodeName))throw new fe('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
Un.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function tte(e,t,n){var r;return An(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
jl||n;return a?s:null}}),r}function hL(e,t,n){var r;return An(t,null,{enter:function(o,i){var s=new o.
constructor(tr);for(var a in o)if(Ll(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new an),s.ownerDocument=e;var l=n;switch(s.nodeType){case Lr:var c=o.attributes,d=s.attributes=
new zl,p=c.length;d._ownerElement=s;for(var g=0;g<p;g++)s.setAttributeNode(hL(e,c.item(g),!0));break;
case jl:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function yL(e,t,n){e[t]=n}function Bk(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===Lr&&t.push(n),n=n.nextSibling;return t}try{h.defineProperty&&(h.defineProperty(
zo.prototype,"length",{get:function(){return Th(this),this.$$length}}),h.defineProperty(st.prototype,
"textContent",{get:function(){if(this.nodeType===Lr||this.nodeType===Ps){var e=[];return An(this,
null,
{enter:function(t){if(t.nodeType===Lr||t.nodeType===Ps)return!0;if(t.nodeType===Wk||t.nodeType===Kk)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case Lr:case Ps:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||S(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),h.defineProperty($s.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),h.defineProperty($s.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),h.defineProperty(Ei.prototype,
"children",{get:function(){return new zo(this,Bk)}}),h.defineProperty(Ti.prototype,"children",{get:
function(){
return new zo(this,Bk)}}),h.defineProperty(Ul.prototype,"children",{get:function(){return new zo(
this,
Bk)}}),yL=function(e,t,n){e["$$"+t]=n})}catch{}Gt._updateLiveList=Th;Gt.Attr=$a;Gt.CDATASection=Ch;
Gt.
CharacterData=$s;Gt.Comment=Eh;Gt.Document=Ti;Gt.DocumentFragment=Ul;Gt.DocumentType=Rh;Gt.DOMImplementation=
uL;Gt.Element=Ei;Gt.Entity=Zk;Gt.EntityReference=Dh;Gt.LiveNodeList=zo;Gt.NamedNodeMap=zl;Gt.Node=st;
Gt.NodeList=an;Gt.Notation=qk;Gt.Text=Em;Gt.ProcessingInstruction=Ah;Gt.walkDOM=An;Gt.XMLSerializer=
fL});var wL=Ue(Cm=>{"use strict";m();var bL=Ia().freeze;Cm.XML_ENTITIES=bL({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Cm.HTML_ENTITIES=bL({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Cm.entityMap=Cm.HTML_ENTITIES});var DL=Ue(Nh=>{"use strict";m();var ql=Ia(),$e=zk(),
SL=ym(),nte=ql.isHTMLEscapableRawTextElement,rte=ql.
isHTMLMimeType,ote=ql.isHTMLRawTextElement,Am=ql.hasOwn,vL=ql.NAMESPACE,ite=SL.ParseError,ste=SL.DOMException,
Wl=0,Fs=1,Kl=2,Rm=3,Gl=4,Hl=5,Dm=6,Oh=7;function TL(){}TL.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),cte(t,t=h.create(null)),ate(e,t,n,r,this.errorHandler),r.endDocument()}
};
var Yk=/&#?\w+;?/g;function ate(e,t,n,r,o){var i=rte(r.mimeType);e.indexOf($e.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(ke){if(ke>
65535){ke-=65536;var re=55296+(ke>>10),je=56320+(ke&1023);return S.fromCharCode(re,je)}else return S.
fromCharCode(ke)}function a(ke){var re=ke[ke.length-1]===";"?ke:ke+";";if(!i&&re!==ke)return o.error(
"EntityRef: expecting ;"),ke;var je=$e.Reference.exec(re);if(!je||je[0].length!==re.length)return o.
error("entity not matching Reference production: "+ke),ke;var yt=re.slice(1,-1);return Am(n,yt)?n[yt]:
yt.charAt(0)==="#"?s(parseInt(yt.substring(1).replace("x","0x"))):(o.error("entity not found:"+ke),
ke)}
function u(ke){if(ke>O){var re=e.substring(O,ke).replace(Yk,a);p&&g(O),r.characters(re,0,ke-O),O=ke}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function g(ke,re){for(;ke>=c&&(re=d.exec(e));)l=c,c=re.index+
re[0].length,p.lineNumber++;p.columnNumber=ke-l+1}for(var b=[{currentNSMap:t}],v=[],O=0;;){try{var N=e.
indexOf("<",O);if(N<0){if(!i&&v.length>0)return o.fatalError("unclosed xml tag(s): "+v.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(O));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>O){
var $=e.substring(O,N);!i&&v.length===0&&($=$.replace(new RegExp($e.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(N)}switch(e.charAt(N+1)){case"/":var se=e.indexOf(
">",N+2),F=e.substring(N+2,se>0?se:void 0);if(!F)return o.fatalError("end tag name missing");var j=$e.
reg("^",$e.QName_group,$e.S_OPT,"$"),B=se>0&&j.exec(F);if(!B){var U=se>0&&$e.reg("^",$e.QName_group).
exec(F);if(i&&U)o.warning('end tag name contains invalid trailing characters: "'+F+'"'),B=U;else if(
U&&
new RegExp(j.source,j.flags+"m").test(F))o.error(
'end tag name is followed by a line break and trailing content: "'+F+'"'),B=U;else return o.fatalError(
'end tag name contains invalid characters: "'+F+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var L=v[v.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(L!==B[1]){var K=B[1].toLowerCase();if(!i||L.toLowerCase()!==K)return o.
fatalError('Opening and ending tag mismatch: "'+L+'" != "'+F+'"')}var G=b.pop();v.pop();var V=G.localNSMap;
if(r.endElement(G.uri,G.localName,L),V)for(var ye in V)Am(V,ye)&&r.endPrefixMapping(ye);se++;break;
case"?":p&&g(N),se=mte(e,N,r,o);break;case"!":p&&g(N),se=CL(e,N,r,o,i);break;default:p&&g(N);var Q=new RL,
oe=b[b.length-1].currentNSMap,se=ute(e,N,Q,oe,a,o,i),Be=Q.length;if(Q.closed||(i&&ql.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:v.push(Q.tagName)),p&&Be){for(var ut=kL(p,{}),He=0;He<Be;He++){var St=Q[He];g(
St.offset),St.locator=kL(p,{})}r.locator=ut,xL(Q,r,oe)&&b.push(Q),r.locator=p}else xL(Q,r,oe)&&b.push(
Q);i&&!Q.closed?se=lte(e,se,Q.tagName,a,r):se++}}catch(ke){if(ke instanceof ite)throw ke;if(ke instanceof
ste)return o.fatalError("Error constructing the DOM: "+ke.name+": "+ke.message,ke);o.error(
"element parse error: "+ke),se=-1}se>O?O=se:u(f.max(N,O)+1)}}function kL(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function ute(e,t,n,r,o,i,s){function a(g,b,v){if(Am(n.attributeNames,
g))return i.fatalError("Attribute "+g+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(g,b.replace(/[\t\n\r]/g," ").replace(Yk,
o),
v)}for(var u,l,c=++t,d=Wl;;){var p=e.charAt(c);if(d===Wl&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Fs)u=e.slice(t,c),d=Rm;else if(d===Kl)d=Rm;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===Rm||d===Fs)if(d===Fs&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=Hl;else throw new C("attribute value no end '"+p+"' match");else if(d==Gl)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=Hl;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case Wl:n.setTagName(e.slice(t,c));case Hl:
case Dm:case Oh:
d=Oh,n.closed=!0;case Gl:case Fs:break;case Kl:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Wl&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Wl:n.setTagName(e.slice(t,c));case Hl:case Dm:case Oh:break;case Gl:
case Fs:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Kl:d===Kl&&(l=u),d==Gl?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case Rm:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case Wl:n.setTagName(e.slice(t,c)),d=Dm;break;case Fs:u=e.slice(
t,c),d=Kl;break;case Gl:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case Hl:
d=Dm;break}else switch(d){case Kl:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=Fs;break;case Hl:i.warning('attribute space is required"'+u+'"!!');case Dm:d=Fs,t=c;
break;case Rm:
d=Gl,t=c;break;case Oh:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function xL(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=h.create(null),n=h.create(n)),n[c]=o[c]=a,i.uri=vL.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=vL.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var g=e.uri=n[u||""];if(t.startElement(g,l,r,e),e.closed){if(t.endElement(g,l,
r),o)for(u in o)Am(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function lte(e,t,n,r,o){
var i=nte(n);if(i||ote(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.
lastIndex=t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.
replace(Yk,r)),o.characters(l,0,l.length),u}return t+1}function cte(e,t){for(var n in e)Am(e,n)&&(t[
n]=
e[n])}function EL(e,t){var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}
function i(){
for(var c=0;n<e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function s(){return e.substring(n)}function a(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=$e.reg("^",c),p=d.exec(s());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:s,
substringStartsWith:a,
substringStartsWithCaseInsensitive:u}}function dte(e,t){function n(a,u){var l=$e.PI.exec(a.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+a.getIndex()):
(a.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+a.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var s=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?s=e.getMatch($e.elementdecl):e.char(3)==="N"&&(s=e.getMatch($e.EntityDecl));
break;case"A":s=e.getMatch($e.AttlistDecl);break;case"N":s=e.getMatch($e.NotationDecl);break;case"-":
s=e.getMatch(
$e.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")s=n(e,t);else if(e.char()==="%")s=e.getMatch(
$e.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!s)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function CL(e,t,n,r,o){var i=EL(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var s=i.getMatch($e.Comment);return s?(n.comment(s,$e.COMMENT_START.length,s.length-
$e.COMMENT_START.length-$e.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var a=i.getMatch($e.CDSect);return a?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(a,$e.CDATA_START.length,a.length-$e.CDATA_START.
length-$e.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
$e.DOCTYPE_DECL_START):
!i.substringStartsWith($e.DOCTYPE_DECL_START))return r.fatalError("Expected "+$e.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip($e.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+$e.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch($e.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith($e.PUBLIC)||i.substringStartsWith($e.SYSTEM)){var l=$e.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
$e.SYSTEM)){if(i.skip($e.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+$e.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch($e.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+$e.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+$e.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!$e.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=dte(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function mte(e,t,n,r){var o=e.substring(t).match(
$e.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!$e.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function RL(){this.attributeNames=
h.create(null)}RL.prototype={setTagName:function(e){if(!$e.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!$e.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Nh.XMLReader=TL;Nh.parseUtils=EL;Nh.parseDoctypeCommentOrCData=CL});var FL=Ue(
Jl=>{"use strict";m();var Fa=Ia(),pte=Vk(),fte=ym(),AL=wL(),gte=DL(),hte=pte.DOMImplementation,
yte=Fa.hasDefaultHTMLNamespace,bte=Fa.isHTMLMimeType,wte=Fa.isValidMimeType,PL=Fa.MIME_TYPE,Xk=Fa.NAMESPACE,
OL=fte.ParseError,vte=gte.XMLReader;function IL(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function $L(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Fa.assign,this.
domHandler=e.domHandler||Ih,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||IL,this.locator=!!e.locator,this.xmlns=this.assign(
h.create(null),e.xmlns)}$L.prototype.parseFromString=function(e,t){if(!wte(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(h.create(
null),
this.xmlns),r=AL.XML_ENTITIES,o=n[""]||null;yte(t)?(r=AL.HTML_ENTITIES,o=Xk.HTML):t===PL.XML_SVG_IMAGE&&
(o=Xk.SVG),n[""]=o,n.xml=n.xml||Xk.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new vte;a.errorHandler=
i,a.domBuilder=i;var u=!Fa.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(S(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function Ih(e){var t=e||{};this.mimeType=t.mimeType||PL.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Zl(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Ih.prototype={startDocument:function(){var e=new hte;this.doc=bte(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;Ph(this,i),this.currentElement=i,this.locator&&Zl(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&Zl(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Zl(this.locator,n),Ph(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=NL.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Zl(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=NL.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Zl(this.locator,r),Ph(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Zl(this.locator,i),Ph(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new OL("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,kte(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new OL(e,this.locator,t)}};function kte(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function NL(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Ih.prototype[e]=function(){return null}});function Ph(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function xte(e){if(e==="error")
throw"onErrorStopParsing"}function Ste(){throw"onWarningStopParsing"}Jl.__DOMHandler=Ih;Jl.DOMParser=
$L;Jl.normalizeLineEndings=IL;Jl.onErrorStopParsing=xte;Jl.onWarningStopParsing=Ste});var _L=Ue(at=>{
"use strict";m();var Vl=Ia();at.assign=Vl.assign;at.hasDefaultHTMLNamespace=Vl.hasDefaultHTMLNamespace;
at.isHTMLMimeType=Vl.isHTMLMimeType;at.isValidMimeType=Vl.isValidMimeType;at.MIME_TYPE=Vl.MIME_TYPE;
at.NAMESPACE=Vl.NAMESPACE;var $h=ym();at.DOMException=$h.DOMException;at.DOMExceptionName=$h.DOMExceptionName;
at.ExceptionCode=$h.ExceptionCode;at.ParseError=$h.ParseError;var un=Vk();at.Attr=un.Attr;at.CDATASection=
un.CDATASection;at.CharacterData=un.CharacterData;at.Comment=un.Comment;at.Document=un.Document;at.DocumentFragment=
un.DocumentFragment;at.DocumentType=un.DocumentType;at.DOMImplementation=un.DOMImplementation;at.Element=
un.Element;at.Entity=un.Entity;at.EntityReference=un.EntityReference;at.LiveNodeList=un.LiveNodeList;
at.NamedNodeMap=un.NamedNodeMap;at.Node=un.Node;at.NodeList=un.NodeList;at.Notation=un.Notation;at.ProcessingInstruction=
un.ProcessingInstruction;at.Text=un.Text;at.XMLSerializer=un.XMLSerializer;var Fh=FL();at.DOMParser=
Fh.DOMParser;at.normalizeLineEndings=Fh.normalizeLineEndings;at.onErrorStopParsing=Fh.onErrorStopParsing;
at.onWarningStopParsing=Fh.onWarningStopParsing});var _h=Ue((Xgt,ML)=>{"use strict";m();function Tte(
e){return e[e.length-1]}function Ete(e){return e[0]}
ML.exports={last:Tte,first:Ete}});var zr=Ue((eht,zL)=>{"use strict";m();function Om(e){
"@babel/helpers - typeof";return Om=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Om(e)}function LL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Cte(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?LL(h(n),!0).forEach(function(r){
Rte(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):LL(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Rte(e,
t,n){
return(t=Dte(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function Dte(e){var t=Ate(e,"string");return Om(t)=="symbol"?t:t+""}function Ate(e,t){if(Om(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Om(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var jL=_h(
),Mh=jL.last,_a=jL.first;function Ma(e){this.name="GenericError",this.message=
e,this.stack=new C(e).stack}Ma.prototype=C.prototype;function On(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}On.prototype=new Ma;function Nm(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}Nm.prototype=new Ma;function Lh(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}Lh.prototype=new Ma;function _s(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}_s.prototype=new Ma;function Qk(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}Qk.prototype=new Ma;function Ote(e,t){var n=new Qk(e);throw n.properties=Cte({id:
"api_version_error"},t),n}function Nte(e){var t=h.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new _s(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function Pte(e){var t=new _s('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function Ite(e){var t=new On(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function $te(e){var t=new On("Unopened tag");return t.properties={
xtag:Mh(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function Fte(e){var t=new On(
"Duplicate open tag, expected one open tag");return t.properties={xtag:_a(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function _te(e){var t=new On(
"Duplicate close tag, expected one close tag");return t.properties={xtag:_a(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function Mte(e){var t=new On("Unclosed tag");return t.properties={
xtag:_a(e.xtag.
split(" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function Lte(e){e.position===
"left"?jte(e):zte(e)}function jte(e){var t=new On('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",
explanation:'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function zte(e){var t=new On('No tag "'.concat(e.element,
'" was found at the ').concat(e.position)),n=e.parsed[e.index];throw t.properties={id:
"no_xml_tag_found_at_right",explanation:'No tag "'.concat(e.element,'" was found at the right'),
offset:n.offset,part:n,parsed:e.parsed,index:e.
index,element:e.element},t}function Bte(e){var t=e.tag,n=e.value,r=e.offset,o=new Nm(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function Ute(e){var t=e.tag,n=e.
value,r=e.offset,o=e.partDelims,i=new Nm("Non string values are not allowed for rawXML tags");return i.
properties={id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:
'The value of the raw tag : "'.concat(o,'" is not a string')},i}function Wte(e){var t=e.part,n=t.value,
r=t.offset,o=e.id,i=o===
void 0?"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.
explanation,c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&
(c=c(u));var d=new On(a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:
r,
postparsed:e.postparsed,expandTo:e.expandTo,index:e.index},d}function Kte(e){var t=new On(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.
offset,paragraphParts:e.paragraphParts},t}function Gte(e){var t=e.location,n=e.offset,r=e.square,o=t===
"start"?"unclosed":"unopened",i=t==="start"?"Unclosed":"Unopened",s=new On("".concat(i," loop")),a=e.
value;return s.properties={id:"".concat(o,"_loop"),explanation:'The loop with tag "'.concat(a,
'" is ').
concat(o),xtag:a,offset:n},r&&(s.properties.square=r),s}function Hte(e,t){var n=new On(
"Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,i=e[0].part.value,s=e[1].part.value;
return n.properties=
{id:"unbalanced_loop_tags",explanation:"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(
i,"}{/").concat(s,"}"),offset:[t[0].part.offset,e[1].part.offset],lastPair:{left:t[0].part.value,
right:t[1].
part.value},pair:{left:e[0].part.value,right:e[1].part.value}},n}function qte(e){var t=e.tags,n=new On(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.concat(t[0].value,
'" is closed by the tag "').concat(t[1].value,'"'),
openingtag:_a(t).value,offset:[_a(t).offset,Mh(t).offset],closingtag:Mh(t).value},_a(t).square&&(n.properties.
square=[_a(t).square,Mh(t).square]),n}function Zte(e){var t=e.tag,n=e.offset,r=new On(
'The position of the loop tags "'.concat(t,'" would produce invalid XML'));return r.properties={xtag:
t,id:"loop_position_invalid",explanation:'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function Jte(e){var t=e.tag,
n=e.rootError,r=e.offset,o=new Lh("Scope parser compilation failed");return o.properties={id:
"scopeparser_compilation_failed",offset:r,xtag:t,explanation:'The scope parser for the tag "'.concat(
t,'" failed to compile'),rootError:n},o}function Vte(e){var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Lh(
"Scope parser execution failed");return i.properties={id:"scopeparser_execution_failed",explanation:
'The scope parser for the tag "'.concat(t,'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r}
,
i}function Yte(e,t){var n='Unimplemented tag type "'.concat(e.type,'"');e.module&&(n+=' "'.concat(e.
module,'"'));var r=new On(n);throw r.properties={part:e,index:t,id:"unimplemented_tag_type"},r}
function Xte(){
var e=new _s("Malformed xml");throw e.properties={explanation:"The template contains malformed xml",
id:"malformed_xml"},e}function Qte(){var e=new _s(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function ene(){var e=new _s("You should not call .render on a document that had compilation errors");
throw e.properties={id:"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function tne(){var e=new _s(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function nne(e,t){
var n=new On("An XML file has invalid xml");throw n.properties={id:"file_has_invalid_xml",content:e,
offset:t,explanation:"The docx contains invalid XML, it is most likely corrupt"},n}zL.exports={
XTError:Ma,
XTTemplateError:On,XTInternalError:_s,XTScopeParserError:Lh,XTAPIVersionError:Qk,RenderingError:Nm,
XTRenderingError:Nm,
getClosingTagNotMatchOpeningTag:qte,getLoopPositionProducesInvalidXMLError:Zte,
getScopeCompilationError:Jte,
getScopeParserExecutionError:Vte,getUnclosedTagException:Mte,getUnopenedTagException:$te,
getUnmatchedLoopException:Gte,
getDuplicateCloseTagException:_te,getDuplicateOpenTagException:Fte,getCorruptCharactersException:Bte,
getInvalidRawXMLValueException:Ute,getUnbalancedLoopException:Hte,throwApiVersionError:Ote,
throwFileTypeNotHandled:Pte,
throwFileTypeNotIdentified:Nte,throwMalformedXml:Xte,throwMultiError:Ite,throwExpandNotFound:Wte,
throwRawTagShouldBeOnlyTextInParagraph:Kte,
throwUnimplementedTagType:Yte,throwXmlTagNotFound:Lte,throwXmlInvalid:nne,throwResolveBeforeCompile:
Qte,
throwRenderInvalidTemplate:ene,throwRenderTwice:tne}});var Vt=Ue((nht,ZL)=>{"use strict";m();
function rne(e,t){return ane(e)||sne(e,t)||ine(e,t)||one()}function one(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ine(e,
t){
if(e){if(typeof e=="string")return BL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?BL(e,t):void 0}}function BL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function sne(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function ane(
e){
if(x.isArray(e))return e}var UL=_L(),une=UL.DOMParser,lne=UL.XMLSerializer,cne=zr(),WL=cne.throwXmlTagNotFound,
KL=_h(),dne=KL.last,mne=KL.first,pne=h.prototype.hasOwnProperty,fne=Function.prototype.bind,jh=Function.
prototype.call,gne=jh.bind(jh,fne),hne=gne(jh,jh,pne);function yne(e){return/^[ \n\r\t]+$/.test(e)}
function bne(e){
return{get:function(n){return e==="."?n:n&&(hne(n,e)?n[e]:void 0)}}}function wne(e){for(var t=0;t<e.
length;t++){var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var ex={};function vne(e,t,n){
var r;if(ex[t]?r=ex[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),ex[t]=r),r.test(e))return e.
replace(r,"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(
0,o)+" ".concat(t,'="').concat(n,'"')+e.substr(o)}function kne(e,t){var n=e.indexOf(" ".concat(t,
'="'));
if(n===-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(
r+1,o-r)}function xne(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function Sne(
e,t){
return e.lastIndexOf(t,0)===0}function Tne(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?
t.push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function Ene(e){for(var t={},n=[],r=0,o=e.length;r<o;
++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function Cne(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function Rne(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},
xmlFileNames:["[Content_Types].xml"],parser:bne,warnFn:wne,linebreaks:!1,fileTypeConfig:null,
delimiters:{
start:"{",end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function Dne(e){return new lne().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function Ane(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new une().parseFromString(e,
"text/xml")}var GL=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Pm=GL.map(
function(e){
var t=rne(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function One(e){for(var t=Pm.length-1;t>=0;t--){var n=Pm[t];e=e.replace(n.rstart,n.end)}return e}
function Nne(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Pm.length;r<o;r++)n=Pm[
r],
e=e.replace(n.rend,n.start);return e}function Pne(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],
o=0;o<r.length;o++){var i=r[o];t.push(i)}return t}function Ine(e,t){if(!t)return e;for(var n=0,r=t.length;
n<
r;n++)e.push(t[n]);return e}var $ne=new RegExp(S.fromCharCode(160),"g");function Fne(e){return e.replace(
$ne," ")}function _ne(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});
return n}
function nx(e,t){return e==="</"+t+">"}function rx(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function Mne(e,t,n){var r=HL(e,t,n);if(r!==null)return r;WL({position:"right",
element:t,
parsed:e,index:n})}function HL(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(nx(s.value,l)&&r--,rx(s.value,l)&&r++,r===0)return o}
return null}function Lne(e,t,n){var r=qL(e,t,n);if(r!==null)return r;WL({position:"left",element:t,
parsed:e,
index:n})}function qL(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(rx(i.value,u)&&r--,nx(i.value,u)&&r++,r===0)return o}return null}
function jne(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function zne(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function Bne(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function Une(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function Wne(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&
(r==="start"||r==="selfclosing")}function Kne(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&
n==="start"}function Gne(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}
function Hne(e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function qne(e,t){
var n=e.module,r=e.type;return t instanceof x||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var tx=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function Zne(e){return tx.lastIndex=0,tx.test(e)}function Jne(e){return typeof e!="string"&&(e=S(e)),
e.replace(tx,"")}function Vne(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function Yne(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function Xne(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}ZL.exports={getPartWithDelimiters:Xne,endsWith:xne,
startsWith:Sne,isContent:Hne,isParagraphStart:Bne,isParagraphEnd:Une,isBreakTag:Wne,isTagStart:jne,
isTagEnd:zne,
isTextStart:Kne,isTextEnd:Gne,isStarting:rx,isEnding:nx,isModule:qne,uniq:Ene,getDuplicates:Tne,
chunkBy:Cne,
last:dne,first:mne,xml2str:Dne,str2xml:Ane,getRightOrNull:HL,getRight:Mne,getLeftOrNull:qL,getLeft:
Lne,
pregMatchAll:_ne,convertSpaces:Fne,charMapRegexes:Pm,hasCorruptCharacters:Zne,
removeCorruptCharacters:Jne,
getDefaults:Rne,wordToUtf8:One,utf8ToWord:Nne,concatArrays:Pne,pushArray:Ine,invertMap:Vne,charMap:
GL,
getSingleAttribute:kne,setSingleAttribute:vne,isWhiteSpace:yne,stableSort:Yne}});var XL=Ue((oht,YL)=>{
"use strict";m();function Qne(e,t){return rre(e)||nre(e,t)||tre(e,t)||ere()}function ere(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function tre(e,
t){
if(e){if(typeof e=="string")return JL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?JL(e,t):void 0}}function JL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function nre(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function rre(
e){
if(x.isArray(e))return e}function Nn(e){"@babel/helpers - typeof";return Nn=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},Nn(e)}function ore(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function VL(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,sre(r.key),r)}}
function ire(e,t,n){
return t&&VL(e.prototype,t),n&&VL(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function sre(
e){
var t=are(e,"string");return Nn(t)=="symbol"?t:t+""}function are(e,t){if(Nn(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Nn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var ure=(function(){
function e(){
ore(this,e)}return ire(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(Nn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(Nn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(Nn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(Nn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(Nn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!x.isArray(r))return{success:!1,error:"Expected array, received ".concat(Nn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(Nn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(Nn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(Nn(o))};for(var i=0,s=h.entries(n);i<s.length;i++){var a=Qne(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=h.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(Nn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(Nn(r))};for(var o=0,
i=h.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(Nn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();YL.exports=ure});
var ej=Ue((sht,QL)=>{"use strict";m();var lre=Vt(),cre=lre.str2xml,dre="_rels/.rels";function mre(e){
for(var t=e.files[dre],n=t?cre(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;
i<
r.length;i++){var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}QL.exports={
getRelsTypes:mre}});var rj=Ue((uht,nj)=>{"use strict";m();var pre=Vt(),fre=pre.str2xml,tj="[Content_Types].xml";
function gre(e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),g=d.getAttribute("Extension");l.slice(l.length-g.length)===g&&!r[l]&&
l!==tj&&(r[l]=p)}r[l]||(r[l]="")}),r}function hre(e){var t=e.files[tj],n=t?fre(t.asText()):null,r=n?
n.getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:
r,
defaults:o,contentTypes:t,contentTypeXml:n}}nj.exports={collectContentTypes:gre,getContentTypes:hre}
});var Ms=Ue((cht,oj)=>{"use strict";m();var yre=zr(),bre=yre.XTInternalError;function Ci(){}
function Yl(e){
return e}oj.exports=function(e){var t={on:Ci,set:Ci,getFileType:Ci,optionsTransformer:Yl,preparse:Yl,
matchers:function(){return[]},parse:Ci,getTraits:Ci,postparse:Yl,errorsTransformer:Yl,preResolve:Ci,
resolve:Ci,getRenderedMap:Yl,render:Ci,nullGetter:Ci,postrender:Yl};if(h.keys(t).every(function(o){
return!e[o]})){
var n=new bre(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Bh=Ue((mht,mj)=>{"use strict";m();function $m(e){
"@babel/helpers - typeof";return $m=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},$m(e)}function wre(e){return xre(e)||
kre(e)||cj(e)||vre()}function vre(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function kre(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return x.from(e)}function xre(e){
if(x.isArray(e))return ox(e)}function lj(e,t){return Ere(e)||Tre(e,t)||cj(e,t)||Sre()}function Sre(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function cj(e,t){
if(e){if(typeof e=="string")return ox(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?ox(e,t):void 0}}function ox(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Tre(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Ere(
e){
if(x.isArray(e))return e}function ij(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function dj(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?ij(h(n),!0).forEach(function(r){Cre(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):ij(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Cre(e,t,n){return(t=Rre(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Rre(e){var t=Dre(e,"string");return $m(t)=="symbol"?
t:t+""}function Dre(e,t){if($m(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if($m(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var Wo=Vt(),Are=Wo.getRightOrNull,
Ore=Wo.getRight,Nre=Wo.
getLeft,Pre=Wo.getLeftOrNull,Ire=Wo.chunkBy,$re=Wo.isTagStart,Fre=Wo.isTagEnd,sj=Wo.isContent,zh=Wo.
last,Im=Wo.first,sx=zr(),_re=sx.XTTemplateError,Mre=sx.throwExpandNotFound,aj=sx.getLoopPositionProducesInvalidXMLError;
function Lre(e,t){if(e.length===0)return!1;var n=zh(e).substr(1);return n.indexOf(t)===0}function jre(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?Lre(t,s)?t.
pop():t.push(i):o==="start"&&t.push(i))}return t}function zre(e,t){for(var n=0;n<t.length;n++){var r=t[
n];
if(r.indexOf("<".concat(e))===0)return!0}return!1}function Bre(e,t,n){for(var r=jre(e.slice(t[0].offset,
t[1].offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(zre(l,r)){if(d){
var p=Pre(
e,l,t[0].offset),g=Are(e,l,t[1].offset);if(p===null||g===null)return 0;var b=e.slice(p,g),v=Ire(b,
function(K){
return $re(l,K)?"start":Fre(l,K)?"end":null}),O=Im(v),N=zh(v),P=O.filter(sj),I=N.filter(sj);if(P.length!==
1||I.length!==1)return 0}for(var $=Ure(r),F=0,j=0;j<$.length;j++){var B=$[j],U=B.tag,L=B.position;U===
c&&(L==="start"&&F++,L==="end"&&F--)}return F!==0?{v:{error:aj({tag:Im(t).part.value,offset:[Im(t).part.
offset,zh(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return Wre(
r)?{}:{error:aj({tag:Im(t).part.value,offset:[Im(t).part.offset,zh(t).part.offset]})}}function Ure(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=ix(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function ix(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function Wre(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=ix(r),s=ix(
o);if(i!==s)return!1}return!0}function Kre(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
Nre(n,o,t),i=Ore(n,o,t)}catch(l){var a=dj({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}Mre(a)}return[s,i]}}function uj(e,t,n,r){var o=lj(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function Gre(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=Kre(s,o,e,t);if(!a)continue;var u=lj(a,2),l=u[0],c=u[1];r.push({
left:l,right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){
return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var d=-1,p=0,g=0,b=r.length;
g<
b;g++){var v,O=r[g];if(d=f.max(d,g>0?r[g-1].right:0),!(O.left<d)){var N=void 0;try{N=uj([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var P=t.onError(dj({part:O.part,rootError:I,postparsed:e,
expandOne:uj},t.errors));if(P==="ignore")continue}if(I instanceof _re)n.push(I);else throw I}N&&(p+=
N.inner.length-(N.right+1-N.left),(v=e).splice.apply(v,[N.left,N.right+1-N.left].concat(wre(N.inner))))}
}
return{postparsed:e,errors:n}}mj.exports={expandToOne:Gre,getExpandToDefault:Bre}});var Uh=Ue((fht,
fj)=>{"use strict";m();var Hre="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
qre="application/vnd.ms-word.document.macroEnabled.main+xml",Zre="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
Jre="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",Vre="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
Yre="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",Xre="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
Qre="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",eoe="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
toe="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",noe="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
roe="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",ooe="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
ioe="application/vnd.ms-excel.sheet.macroEnabled.main+xml",soe="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
pj=[Hre,qre,Zre,Jre],aoe={main:pj,docx:[Vre].concat(pj,[Qre,Yre,Xre]),pptx:[eoe,
toe,noe,roe],xlsx:[ooe,ioe,soe]};fj.exports=aoe});var ax=Ue((hht,gj)=>{"use strict";m();var uoe="application/vnd.openxmlformats-package.core-properties+xml",
loe="application/vnd.openxmlformats-officedocument.extended-properties+xml",coe="application/vnd.openxmlformats-officedocument.custom-properties+xml",
doe="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",moe="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
poe="application/vnd.ms-office.drawingml.diagramDrawing+xml";gj.exports={settingsContentType:doe,
coreContentType:uoe,appContentType:loe,customContentType:coe,diagramDataContentType:moe,
diagramDrawingContentType:poe}});var wj=Ue((bht,bj)=>{"use strict";m();function Fm(e){
"@babel/helpers - typeof";return Fm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Fm(e)}function foe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function hj(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,hoe(r.key),r)}}function goe(e,t,n){return t&&hj(e.prototype,t),n&&hj(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function hoe(e){var t=yoe(e,"string");return Fm(t)=="symbol"?t:t+""}
function yoe(e,t){
if(Fm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Fm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var boe=Vt(),woe=boe.pushArray,voe=Ms(),ux=Uh(),Xl=ax(),koe=Xl.settingsContentType,
xoe=Xl.coreContentType,Soe=Xl.appContentType,Toe=Xl.customContentType,Eoe=Xl.diagramDataContentType,
Coe=Xl.diagramDrawingContentType,yj=[koe,xoe,Soe,Toe,Eoe,Coe],Roe=(function(){function e(){foe(this,
e),this.name="Common"}return goe(e,[{key:"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;
if(o){for(var i=0;i<yj.length;i++){var s=yj[i];o[s]&&woe(r.targets,o[s])}for(var a=["docx","pptx",
"xlsx"],u,l=0;l<a.length;l++)for(var c=a[l],d=ux[c],p=0;p<d.length;p++){var g=d[p];if(o[g])for(var b=0,
v=o[g];b<v.length;b++){var O=v[b];r.relsTypes[O]&&[
"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(ux.main.indexOf(g)!==-1||g===ux.pptx[0])&&(r.textTarget||
(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}return u}}}])})();bj.exports=function(){return voe(
new Roe)}});var Cj=Ue((vht,Ej)=>{"use strict";m();function _m(e){"@babel/helpers - typeof";return _m=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},_m(e)}function Doe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function vj(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Ooe(r.key),r)}}function Aoe(e,t,n){return t&&vj(e.prototype,t),n&&vj(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Ooe(e){var t=Noe(e,"string");return _m(t)=="symbol"?t:t+""}
function Noe(e,t){
if(_m(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(_m(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var Poe=zr(),Wh=Poe.getScopeParserExecutionError,Ioe=_h(),kj=Ioe.last,$oe=Vt(),Ql=$oe.
concatArrays;function xj(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}
function Sj(e,t,n){var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.
root.finishedResolving){for(var s=this.resolved,a=function(){var g=r.scopeLindex[u];s=xj(s,function(
b){
return b.lIndex===g}),s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<
l;u++)a();return xj(s,function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||
!t.part?d=this.parser(e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.
cachedParsers[t.part.lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:
this.
scopePath});try{c=d.get(o,this.getContext(t,n))}catch(p){throw Wh({tag:e,scope:o,error:p,offset:t.part.
offset})}if(c==null&&n>0)return Sj.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(
p){
throw Wh({tag:e,scope:o,error:p,offset:t.part.offset})}return c}function Tj(e,t,n){var r=this,o=this.
scopeList[n],i=this.scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.
lIndex]:s=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),
Promise.
resolve().then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw Wh({tag:e,
scope:o,
error:a,offset:t.part.offset})}).then(function(a){return a==null&&n>0?Tj.call(r,e,t,n-1):a}).then(
function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw Wh({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var Foe=(function(){function e(t){Doe(this,e),this.root=t.root||this,this.resolveOffset=t.
resolveOffset||0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=
t.scopePathLength,this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=
t.scopeLindex,this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}
return Aoe(
e,[{key:"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=h.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,kj(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,kj(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=Sj.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return Tj.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Ql([this.scopeTypes,[this.scopeType]]),scopeList:Ql([
this.
scopeList,[n]]),scopePath:Ql([this.scopePath,[r]]),scopePathItem:Ql([this.scopePathItem,[o]]),
scopePathLength:Ql(
[this.scopePathLength,[s]]),scopeLindex:Ql([this.scopeLindex,[i.lIndex]])})}}])})();Ej.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new Foe(e)}});var cx=Ue((xht,Mj)=>{"use strict";m();function Lm(e){
"@babel/helpers - typeof";return Lm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Lm(e)}function $j(e,t){return joe(
e)||Loe(e,t)||Moe(e,t)||_oe()}function _oe(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Moe(e,
t){
if(e){if(typeof e=="string")return Rj(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Rj(e,t):void 0}}function Rj(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Loe(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function joe(
e){
if(x.isArray(e))return e}function Dj(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function ec(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?Dj(h(n),!0).forEach(function(r){zoe(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):Dj(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function zoe(e,t,n){return(t=Boe(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Boe(e){var t=Uoe(e,"string");return Lm(t)=="symbol"?
t:t+""}function Uoe(e,t){if(Lm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Lm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var La=zr(),Aj=La.getUnclosedTagException,
Woe=La.getUnopenedTagException,
Koe=La.getDuplicateOpenTagException,Goe=La.getDuplicateCloseTagException,Oj=La.throwMalformedXml,Hoe=La.
throwXmlInvalid,Nj=La.XTTemplateError,Gh=Vt(),qoe=Gh.isTextStart,Zoe=Gh.isTextEnd,Pj=Gh.wordToUtf8,
Joe=Gh.
pushArray,Fj=0,_j=1,Mm=2,Kh=3;function Voe(e,t){return e[0]<=t.offset&&t.offset<e[1]}function Yoe(e,
t){
return qoe(e)?(t&&Oj(),!0):Zoe(e)?(t||Oj(),!1):t}function Xoe(e){var t="",n=1,r=e.indexOf(" ");
return e[e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function Qoe(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&Hoe(e,d);var g=e.slice(d,r+1),b=Xoe(g),v=b.tag,O=b.position,N=i[v];N!=null&&c.push(
{type:"tag",position:O,text:N,offset:d,value:g,tag:v})}return c}function eie(e,t,n){var r=[],o=!1,i={
offset:0},s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,g=i.offset,b=i.length;if(s=t.substr(
g,p-g),o&&d==="start"){if(g+b===p&&(s=t.substr(g,p-g+b+4),!n.allowUnclosedTag))return r.push(Koe({
xtag:s,
offset:g})),i=c,l.push(ec(ec({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(Aj({xtag:Pj(s),
offset:g})),
l.pop()}return!o&&d==="end"?n.allowUnopenedTag?l:g+b===p?(s=t.substr(g-4,p-g+b+4),r.push(Goe({xtag:s,
offset:g})),i=c,l.push(ec(ec({},c),{},{error:!0})),l):(r.push(Woe({xtag:s,offset:p})),i=c,l.push(ec(
ec({},c),{},{error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.
length-u),n.allowUnclosedTag||r.push(Aj({xtag:Pj(s),offset:u})),a.pop()}return{delimiterWithErrors:a,
errors:r}}function tie(e,t){return e===-1&&t===-1?Fj:e===t?_j:e===-1||t===-1?t<e?Mm:Kh:e<t?Mm:Kh}
function nie(e){
var t=e.split(" ");if(t.length!==2){var n=new Nj("New Delimiters cannot be parsed");throw n.properties=
{id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=$j(t,2),o=r[0],i=r[1];
if(o.length===0||i.length===0){var s=new Nj("New Delimiters cannot be parsed");throw s.properties={
id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function rie(e,
t,n){
var r=[],o=t.start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.
indexOf(i,s+1),c=null,d=void 0,p=tie(u,l);switch(p===_j&&(p=a?Kh:Mm),p){case Fj:return r;case Kh:a=!1,
s=l,c="end",d=i.length;break;case Mm:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&
p===Mm&&e[s+o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var g=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,g+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var v=e.substr(s+o.length+1,g-s-o.length-1),O=nie(v),N=$j(
O,2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function Ij(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=rie(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[
l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=eie(s,r,n),p=d.delimiterWithErrors,
g=d.errors,b=0,v=0,O=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],$=P.offset,F=[$,$+I.value.length],
j=I.value,B=[];v<p.length&&Voe(F,p[v]);)B.push(p[v]),v++;var U=[],L=0;b>0&&(L=b,b=0);for(var K=0;K<B.
length;K++){var G=B[K],V=j.substr(L,G.offset-$-L);if(G.changedelimiter){G.position==="start"?V.length>
0&&U.push({type:"content",value:V}):L=G.offset-$+G.length;continue}V.length>0&&(U.push({type:
"content",value:V}),L+=V.length);var ye={type:"delimiter",position:G.position,offset:L+$};U.push(ye),
L=G.offset-
$+G.length}b=L-j.length;var Q=j.substr(L);Q.length>0&&U.push({type:"content",value:Q}),O.push(U)}
return{
parsed:O,errors:g}}function lx(e){return e.type==="content"&&e.position==="insidetag"}function oie(e){
return e.filter(lx)}function iie(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=Yoe(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&lx(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}Mj.exports={parseDelimiters:Ij,parse:function(t,n,r,o){iie(t,o);for(var i=Ij(oie(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(lx(p)){for(var g=0,b=s[l];g<b.length;
g++){
var v=b[g];v.type==="content"&&(v.position="insidetag"),v.lIndex=c++}Joe(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=Qoe(t,n.text,n.other),o=0,i=[],
s=0;s<r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var jj=Ue((Tht,Lj)=>{"use strict";m();function dx(e){return lie(e)||uie(e)||aie(e)||
sie()}function sie(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function aie(e,
t){
if(e){if(typeof e=="string")return mx(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?mx(e,t):void 0}}function uie(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e[
"@@iterator"]!=
null)return x.from(e)}function lie(e){if(x.isArray(e))return mx(e)}function mx(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=x(t);n<t;n++)r[n]=e[n];return r}function jm(e){return e.type==="placeholder"}
function cie(e){var t={},n=[{items:e.filter(jm),parents:[],path:[]}];function r(U,L,K){K.length&&
n.push({items:K,parents:[].concat(dx(L.parents),[U]),path:U.dataBound!==!1&&!U.attrParsed&&U.value&&
!U.attrParsed?[].concat(dx(L.path),[U.value]):dx(L.path)})}function o(U,L){for(var K=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:L.length,G=U,V=0;V<K;V++)G=G[L[V]];return G}function i(U,L){
for(var K=L.
length,G=0;G<L.length;G++){var V=L[G],ye=typeof V.lIndex=="number"?V.lIndex:parseInt(V.lIndex.split(
"-")[0],10);ye>U.lIndex&&K--}return K}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var g in p.attrParsed)r(p,s,p.attrParsed[g].filter(
jm));continue}if(p.subparsed){if(p.dataBound!==!1){var b,v;(b=a)[v=p.value]||(b[v]={})}r(p,s,p.subparsed.
filter(jm));continue}if(p.cellParsed){for(var O=0,N=p.cellPostParsed;O<N.length;O++){var P=N[O];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
$;(I=a)[$=P.value]||(I[$]={}),r(P,s,P.subparsed.filter(jm))}else{var F,j,B=i(p,s.parents);a=o(t,s.path,
B),(F=a)[j=P.value]||(F[j]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
Lj.
exports={getTags:cie,isPlaceholder:jm}});var Bj=Ue((Cht,zj)=>{"use strict";m();var die=Vt(),mie=die.pushArray;
function pie(e,t){return t instanceof
C?mie(h.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function fie(e,t){if(console.log(E.stringify({error:e},pie,t==="json"?2:null)),
e.properties&&e.properties.errors instanceof x){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}zj.exports=fie});var px=Ue((Dht,Uj)=>{"use strict";m();var gie=Vt(
),hie=gie.pregMatchAll;Uj.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=hie(i,r.content),r}});var Kj=Ue((Oht,Wj)=>{
"use strict";m();function zm(e){"@babel/helpers - typeof";return zm=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},zm(e)}var yie=new RegExp(S.fromCharCode(
160),"g");function tc(e){return e.replace(yie," ")}function bie(e,t){var n=zm(e);if(n==="string")return tc(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(tc(t));if(n==="function")return!!e(t)}
function wie(e,t){var n=zm(e);if(n==="string")return tc(t).substr(e.length);if(e instanceof RegExp)return tc(
t).match(e)[1];if(n==="function")return e(t)}function vie(e,t){var n=zm(e);if(n==="string")return[t,
tc(t).substr(e.length)];if(e instanceof RegExp)return tc(t).match(e);if(n==="function")return[t,e(t)]}
Wj.exports={match:bie,getValue:wie,getValues:vie}});var Jj=Ue((Pht,Zj)=>{"use strict";m();function Bm(
e){"@babel/helpers - typeof";return Bm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Bm(e)}function Gj(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Ls(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Gj(h(n),!0).forEach(function(r){
kie(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):Gj(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function kie(e,
t,n){
return(t=xie(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function xie(e){var t=Sie(e,"string");return Bm(t)=="symbol"?t:t+""}function Sie(e,t){if(Bm(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Bm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}
function Hj(e,t){return Rie(e)||Cie(e,t)||Eie(e,t)||Tie()}function Tie(){throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Eie(e,
t){
if(e){if(typeof e=="string")return qj(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?qj(e,t):void 0}}function qj(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Cie(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Rie(
e){
if(x.isArray(e))return e}var Hh=Vt(),Die=Hh.wordToUtf8,fx=Hh.pushArray,Aie=Hh.isParagraphStart,Oie=Hh.
isBreakTag,gx=Kj(),Nie=gx.match,Pie=gx.getValue,Iie=gx.getValues;function $ie(e,t){for(var n=[],r=0;
r<
e.length;r++){var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof x))throw new C(
"module matcher returns a non array");fx(n,i)}}return n}function Fie(e,t,n){for(var r=[],o=0;o<e.length;
o++){
var i=e[o],s=Hj(i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&
(l=l(c)),!l.value){var d=Hj(c,2);l.value=d[1]}r.push(Ls({type:"placeholder",prefix:a,module:u,
onMatch:l.onMatch,priority:l.priority},l))}}return r}function _ie(e,t){var n=t.modules,r=t.startOffset,
o=t.lIndex,i;t.offset=r,t.match=Nie,t.getValue=Pie,t.getValues=Iie;var s=$ie(n,t),a=Fie(s,e,t);if(a.
length>0){for(var u=null,l=0;l<a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||
c.priority>u.priority)&&(u=c)}return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.
onMatch&&u.onMatch(u),delete u.onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=
p.parse(e,t),i)return i.offset=r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:
e,
offset:r,endLindex:o,lIndex:o}}var Mie={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;
a++){
var u=n[a];i=u.preparse(i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.
fileTypeConfig.droppedTagsInsidePlaceholder||[];return t.reduce(function(l,c){return c.type==="delimiter"?
(o=c.position==="start",c.position==="end"&&(r.parse=function(d){return _ie(d,Ls(Ls(Ls({},r),c),
{},{startOffset:s,modules:n}))},l.push(r.parse(Die(i))),fx(l,a),a=[]),c.position==="start"&&(a=[],s=
c.offset),i="",l):o?c.type!=="content"||c.position!=="insidetag"?(r.syntax.preserveNewlinesInTags&&(
Oie(
c)||Aie(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Ls(Ls({},u),{},{postparse:
function(b,v){
return s(b,Ls(Ls({},u),v))},getTraits:o}));if(p!=null){if(p.errors){fx(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};Zj.exports=Mie});var hx=Ue(($ht,Vj)=>{
"use strict";m();function Lie(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}Vj.exports=Lie});var ez=Ue((_ht,Qj)=>{"use strict";m();var Xj=zr(),jie=Xj.throwUnimplementedTagType,
zie=Xj.XTScopeParserError,
Bie=Vt(),Yj=Bie.pushArray,Uie=hx();function Wie(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[
n],
i=o.render(e,t);if(i)return i}return!1}function Kie(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(g,b){return t(g,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=Uie(u,e);var l=void 0;try{l=Wie(u,e)}catch(g){if(g instanceof zie){o.push(g),i.
push(u);continue}throw g}if(l){l.errors&&Yj(o,l.errors),i.push(l);continue}if(u.type==="content"||u.
type==="tag"){i.push(u);continue}jie(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof
x?Yj(c,p):p&&c.push(p)}return{errors:o,parts:c}}Qj.exports=Kie});var nz=Ue((Lht,tz)=>{"use strict";m(
);function Gie(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function Hie(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function qie(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(Gie(a));Hie(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}tz.exports=qie});var lz=Ue((zht,uz)=>{"use strict";m();function Um(e){
"@babel/helpers - typeof";return Um=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Um(e)}function rz(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function oz(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?rz(h(n),!0).forEach(function(r){
Zie(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):rz(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Zie(e,
t,n){
return(t=Jie(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function Jie(e){var t=Vie(e,"string");return Um(t)=="symbol"?t:t+""}function Vie(e,t){if(Um(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Um(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var Yie=Vt(
),iz=Yie.pushArray,Xie=hx();function Qie(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function az(e,t,n,r){var o=Qie(e,oz(oz({},r),{},{
resolvedId:Xie(e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}
).
catch(function(i){i instanceof x?iz(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.
getValueAsync(e.value,{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){
t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(function(i){i instanceof x?iz(n,i):n.push(i)})}
function ese(e){var t=[],n=[],r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(
s,a||o)},e.resolved=t;var i=tse(e,n,t);return i?i.then(function(){return sz(e,n,t)}):sz(e,n,t)}
function tse(e,t,n){
for(var r=null,o=function(){var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&
(r!=null||(r=Promise.resolve(null)),r=r.then(function(){return az(u,n,t,e)}))},i=0,s=e.compiled;i<s.
length;i++)o();return r}function sz(e,t,n){for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];
["content","tag"].indexOf(s.type)===-1&&(s.resolveFirst||r.push(az(s,n,t,e)))}return Promise.all(r).
then(function(){return{errors:t,resolved:n}})}uz.exports=ese});var mz=Ue((Uht,dz)=>{"use strict";m();
var Wm=Vt(),nc=Wm.startsWith,nse=Wm.endsWith,yx=Wm.isStarting,
cz=Wm.isEnding,rse=Wm.isWhiteSpace,ose=Uh();function ise(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[
n];
o instanceof D||rse(o)||nc(o,"<w:bookmarkEnd")||(nse(t,"</w:tbl>")&&!nc(o,"<w:p")&&!nc(o,"<w:tbl")&&
!nc(o,"<w:sectPr")&&!nc(o,"</w:ftr>")&&!nc(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function sse(e,t){var n=t.fileTypeConfig.tagShouldContain||[],r=-1;ose.docx.indexOf(t.contentType)!==
-1&&(e=ise(e));for(var o=-1,i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,
d=a.drop,p=a.dropParent,g=null,b=0,v=e.length;b<v;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(
cz(
O,u)){if(r=-1,p){for(var N=-1,P=o;P>0;P--)if(yx(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(
cz(
e[I],p)){e[I]="";break}e[I]=""}}else{for(var $=o;$<=b;$++)e[$]="";d||(e[b]=g.join("")+c+O)}g=null}
else{
g&&g.push(O);for(var F=0,j=l.length;F<j;F++)if(yx(O,l[F])){r=-1,g=null;break}}r===-1&&yx(O,u)&&O.indexOf(
"<",1)===-1&&(O[O.length-2]==="/"?e[b]="":(o=b,r=i,g=d||p?null:[O]))}}return e}dz.exports=sse});var vz=Ue(
(Kht,wz)=>{"use strict";m();function Km(e){"@babel/helpers - typeof";return Km=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Km(e)}function ase(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function pz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,lse(r.key),r)}}function use(e,t,n){return t&&pz(e.prototype,t),n&&pz(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function lse(e){var t=cse(e,"string");return Km(t)=="symbol"?t:t+""}
function cse(e,t){
if(Km(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Km(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var wx=Vt(),fz=wx.pushArray,dse=wx.wordToUtf8,mse=wx.convertSpaces,pse=px(),gz=cx(),
bx=Jj(),hz=ez(),fse=nz(),yz=lz(),gse=mz(),hse=Function.prototype.bind,bz=Function.prototype.call,yse=bz.
bind(bz,hse);function bse(e,t){for(var n=pse(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.
push(s.array[2])}return dse(mse(r.join("")))}wz.exports=(function(){function e(t,n){ase(this,e),this.
cachedParsers={},this.content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}
})}
return use(e,[{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.
filePath;o.scopeManager=this.scopeManager,o.resolve=yz;for(var s=[],a=[],u=0,l=this.modules;u<l.length;
u++){
var c=l[u];a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(
a).then(function(){if(s.length!==0)throw s;return yz(o).then(function(d){for(var p=d.resolved,g=d.errors,
b=0;b<g.length;b++){var v,O=g[b];O instanceof C||(O=new C(O)),(v=O).properties||(v.properties={}),O.
properties.file=i,g[b]=O}if(g.length!==0)throw g;return Promise.all(p).then(function(N){return o.scopeManager.
root.finishedResolving=!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),
N})}).catch(function(d){throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return bse(
this.content,this.fileTypeConfig.tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"preparse",value:function(){this.allErrors=
[],this.xmllexed=gz.xmlparse(this.content,{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.
tagsXmlLexedArray}),this.setModules({inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=gz.
parse(this.xmllexed,this.delimiters,this.syntax,this.fileType),r=n.lexed,o=n.errors;fz(this.allErrors,
o),this.lexed=r,this.setModules({inspect:{filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions(
);
this.lexed=bx.preparse(this.lexed,this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}
});
var o=this.getOptions();return this.parsed=bx.parse(this.lexed,this.modules,o),this.setModules({
inspect:{
filePath:this.filePath,parsed:this.parsed}}),r?this:this.postparse()}},{key:"postparse",value:
function(){
var n=this.getOptions(),r=bx.postparse(this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.
postparsed=o,this.setModules({inspect:{filePath:this.filePath,postparsed:this.postparsed}}),fz(this.
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
relsType,baseNullGetter:yse(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,
fileTypeConfig:this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=hz,r.joinUncorrupt=gse;var o=hz(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=fse(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var Fz=Ue((Hht,$z)=>{
"use strict";m();function qm(e){"@babel/helpers - typeof";return qm=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},qm(e)}function kz(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function js(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?kz(h(n),!0).forEach(function(r){
wse(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):kz(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function wse(e,
t,n){
return(t=Nz(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function vse(e,t){return Tse(e)||Sse(e,t)||xse(e,t)||kse()}function kse(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function xse(e,
t){
if(e){if(typeof e=="string")return xz(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?xz(e,t):void 0}}function xz(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Sse(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Tse(
e){
if(x.isArray(e))return e}function Ese(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Sz(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,Nz(r.key),r)}}function Cse(e,t,
n){
return t&&Sz(e.prototype,t),n&&Sz(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function Nz(e){
var t=Rse(e,"string");return qm(t)=="symbol"?t:t+""}function Rse(e,t){if(qm(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(qm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var Br=Vt(),Dse=Br.chunkBy,
qh=Br.last,xx=Br.isParagraphStart,vx=Br.isModule,Tz=Br.pushArray,Pz=Br.isParagraphEnd,Ase=Br.isContent,
Hm=Br.startsWith,Sx=Br.isTagEnd,rc=Br.isTagStart,kx=Br.getSingleAttribute,Ez=Br.setSingleAttribute,
Ose=Uh(),
Nse=Ms(),Pse=Vt(),Cz=Pse.isWhiteSpace,Gm="loop";function Ise(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(Ase(n))return!0}return!1}function $se(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function Iz(e){var t=$se(e.subparsed);return t!=null&&t.tag!=="w:t"}function Fse(e){
return e.hasPageBreak&&Iz(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function _se(e){return e.
length&&xx(e[0])&&Pz(qh(e))}function Rz(e){return Ise(e)?0:e.length}function Dz(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Mse(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Lse(e){for(var t=0;t<e.length;t++){var n=e[t];
if(rc("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function jse(e){for(var t=0;t<e.length;t++){var n=e[t];
if(rc("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function zse(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function Bse(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Hm(o,"<w:sectPr")&&(n=!0),n&&(Hm(o,"<w:type")&&
(t=!0),!t&&Hm(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function Use(
e){
for(var t=0,n=0;n<e.length;n++)!Hm(e[n],"<w:headerReference")&&!Hm(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function Az(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function Oz(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function Wse(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
rc("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Sx("w:sectPr",o)&&(n=null)}return t}function Kse(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];rc("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Sx("w:sectPr",o)&&(t=!1)}return n}function Gse(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Sx("w:sectPr",o)&&(n=!0),rc("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),xx(o)){if(t.length>0)return t.join("");break}}return""}var Hse=(function(
){
function e(){Ese(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return Cse(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;Ose.main.indexOf(
o)!==-1&&(this.sects=Wse(n))}},{key:"matchers",value:function(){var n=Gm;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=vse(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];vx(a,Gm)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=Kse(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&Lse(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){jse(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=Gse(n)}if(!o||o.expandTo!=="auto"||o.module!==Gm||!_se(n))return n;o.paragraphLoop=
!0;var l=0,c=Dse(n,function(v){return xx(v)&&(l++,l===1)?"start":Pz(v)&&(l--,l===0)?"end":null}),d=c[
0],
p=qh(c),g=Rz(d),b=Rz(p);return g>0&&c[1][0].type==="content"&&Cz(c[1][0].value)&&(g+=1),b>0&&qh(c[c.
length-2]).type==="content"&&Cz(qh(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=Az(d),o.hasPageBreak=
Az(p),Oz(d)&&(g=0),Oz(p)&&(b=0),n.slice(g,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!vx(n,Gm))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,g){var b=i.createSubScopeManager(d,n.value,p,n,g);o.resolveSerially?
(u=u.then(function(){return r.resolve(js(js({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(js(js({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof x?Promise.all(p):p}):d instanceof x?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var g=[],b=0;b<p.length;b++){var v=p[
b],
O=v.resolved,N=v.errors;Tz(c,N),g.push(O)}return g}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!vx(n,Gm))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+kx(u.value,"h")),a-=l;var c=0,d=Iz(n);function p(O,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,N,n,P),$=0,F=n.subparsed;$<F.length;$++){
var j=F[$];if(rc("a16:rowId",j)){var B=+kx(j.value,"val")+c;c=1,j.value=Ez(j.value,"val",B)}}var U=r.
render(js(js({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&Dz(
U);var L=I.scopePathItem.some(function(ye){return ye!==0});L?(n.sectPrCount===1&&(U.parts=Use(U.parts)),
n.addContinuousType&&(U.parts=Bse(U.parts))):n.addNextPage&&zse(U.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&Dz(U),n.hasPageBreakBeginning&&d&&Mse(U);for(var K=0,G=U.parts;K<G.length;K++){var V=G[
K];
i.push(V)}Tz(s,U.errors)}var g=r.scopeManager.getValue(n.value,{part:n});g!=null||(g=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(g,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:Fse(n)||
"",errors:s};if(a!==0){var v=+kx(
o.lastExt.value,"cy");o.lastExt.value=Ez(o.lastExt.value,"cy",v+a)}return{value:r.joinUncorrupt(i,js(
js({},r),{},{basePart:n})),errors:s}}}])})();$z.exports=function(){return Nse(new Hse)}});var Bz=Ue(
(Zht,zz)=>{"use strict";m();function Zm(e){"@babel/helpers - typeof";return Zm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Zm(e)}function qse(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function _z(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Jse(r.key),r)}}function Zse(e,t,n){return t&&_z(e.prototype,t),n&&_z(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Jse(e){var t=Vse(e,"string");return Zm(t)=="symbol"?t:t+""}
function Vse(e,t){
if(Zm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Zm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var Yse=Ms(),Jm=Vt(),Xse=Jm.isTextStart,Qse=Jm.isTextEnd,eae=Jm.endsWith,tae=Jm.startsWith,
Mz=Jm.pushArray,Lz='<w:t xml:space="preserve">',nae=Lz.length,jz="</w:t>",rae=jz.length;function oae(
e){
return Xse(e)&&e.tag==="w:t"}function Tx(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function iae(e,t){
return e&&
e.basePart&&t.length>1}var sae=(function(){function e(){qse(this,e),this.name="SpacePreserveModule"}
return Zse(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return oae(d)&&(i=!0,a=o.length),i?(o.push(d),
iae(r,o)&&(s=r.basePart.endLindex,o[0].value=Tx(o,0)),u(d,o)&&(o[a].value=Tx(o,a),s=d.endLindex),Qse(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=Tx(o,a)),Mz(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return Mz(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&tae(a,jz)&&(n[r]=n[r].substr(0,n[r].length-nae)+"<w:t/>",a=a.substr(
rae),n[i]=a),o=eae(a,Lz),r=i}return n}}])})();zz.exports=function(){return Yse(new sae)}});var qz=Ue(
(Vht,Hz)=>{"use strict";m();function Vm(e){"@babel/helpers - typeof";return Vm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Vm(e)}function aae(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Uz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,lae(r.key),r)}}function uae(e,t,n){return t&&Uz(e.prototype,t),n&&Uz(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function lae(e){var t=cae(e,"string");return Vm(t)=="symbol"?t:t+""}
function cae(e,t){
if(Vm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Vm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var dae=Bh(),Kz=Vt(),mae=Kz.isContent,Wz=Kz.getPartWithDelimiters,Gz=zr(),pae=Gz.throwRawTagShouldBeOnlyTextInParagraph,
fae=Gz.getInvalidRawXMLValueException,gae=Ms(),Ex="rawxml";function hae(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
mae(l)&&pae({paragraphParts:s,part:t})}return t}var yae=(function(){function e(){aae(this,e),this.name=
"RawXmlModule",this.prefix="@"}return uae(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Ex]]}},{key:
"postparse",value:function(n){var r=this;return dae.expandToOne(n,{moduleName:Ex,getInner:hae,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(Wz(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Ex)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[fae({tag:n.value,value:o,
partDelims:Wz(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();Hz.exports=function(){return gae(new yae)}}
);var Jz=Ue((Xht,Zz)=>{"use strict";m();function bae(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}Zz.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new x(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=bae(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var eB=Ue(
(eyt,Qz)=>{"use strict";m();function Ym(e){"@babel/helpers - typeof";return Ym=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Ym(e)}function wae(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Vz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,kae(r.key),r)}}function vae(e,t,n){return t&&Vz(e.prototype,t),n&&Vz(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function kae(e){var t=xae(e,"string");return Ym(t)=="symbol"?t:t+""}
function xae(e,t){
if(Ym(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Ym(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var Sae="expandPair",Tae=Jz(),Dx=Vt(),Eae=Dx.getLeft,Cae=Dx.getRight,Rx=Dx.pushArray,
Rae=Ms(),Dae=Bh(),Aae=Dae.getExpandToDefault,Ax=zr(),Yz=Ax.getUnmatchedLoopException,Oae=Ax.getClosingTagNotMatchOpeningTag,
Xz=Ax.getUnbalancedLoopException;function Nae(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Cx(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function Pae(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(Yz(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(Cx(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(Cx(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(Cx(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(Oae({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
Yz(c))}return{traits:[],errors:n}}function Iae(e){var t={},n=[],r=[],o=[];for(Rx(o,e);o.length>0;){
var i=Pae(
o);Rx(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=Nae(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var $ae=(function(){function e(){wae(this,e),this.name="ExpandPairTrait"}
return vae(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Rx(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(Sae,n,r);u=u.map(
function(P){return P||[]}),u=Tae(u);var l=Iae(u),c=l.pairs,d=l.errors,p=0,g=null,b=c.map(function(P){
var I=P[0].part.expandTo;if(I==="auto"&&a!=="text"){var $=Aae(n,P,o.expandTags);$.error&&d.push($.error),
I=$.value}if(!I||a==="text"){var F=P[0].offset,j=P[1].offset;return F<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(Xz(P,g)),g=P,p=j,[F,j]}var B,U;try{B=Eae(n,I,P[0].offset)}catch(L){d.push(
L)}try{U=Cae(n,I,P[1].offset)}catch(L){d.push(L)}return B<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(Xz(P,g)),p=U,g=P,[B,U]});if(d.length>0)return{postparsed:n,errors:d};var v=0,O,N=n.reduce(
function(P,I,$){
var F=v<c.length&&b[v][0]<=$&&$<=b[v][1],j=c[v],B=b[v];if(!F)return P.push(I),P;if(B[0]===$&&(O=[]),
j[0].offset!==$&&j[1].offset!==$&&O.push(I),B[1]===$){var U=n[j[0].offset];U.subparsed=s(O,{basePart:
U}),
U.endLindex=j[1].part.lIndex,delete U.location,delete U.expandTo,P.push(U),v++;for(var L=b[v];L&&L[0]<
$;)v++,L=b[v]}return P},[]);return{postparsed:N,errors:d}}}])})();Qz.exports=function(){return Rae(
new $ae)}});var iB=Ue((nyt,oB)=>{"use strict";m();function Xm(e){"@babel/helpers - typeof";return Xm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Xm(e)}function Fae(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function tB(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Mae(r.key),r)}}function _ae(e,t,n){return t&&tB(e.prototype,t),n&&tB(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Mae(e){var t=Lae(e,"string");return Xm(t)=="symbol"?t:t+""}
function Lae(e,t){
if(Xm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Xm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var jae=Ms(),rB=zr(),zae=rB.getScopeCompilationError,Bae=rB.getCorruptCharactersException,
Ox=Vt(),nB=Ox.utf8ToWord,Uae=Ox.hasCorruptCharacters,Wae=Ox.removeCorruptCharacters,Zh=ax(),Kae=Zh.settingsContentType,
Gae=Zh.coreContentType,Hae=Zh.appContentType,qae=Zh.customContentType,Zae=[Kae,Gae,Hae,qae],Jae={
docx:"w",pptx:"a"},Vae=(function(){function e(){Fae(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return _ae(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=Jae[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(zae({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(Zae.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=Wae(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&Uae(c))return{errors:[Bae({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):nB(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(nB(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
oB.exports=function(){return jae(new Vae)}});var dB=Ue((oyt,cB)=>{"use strict";m();var sB=Fz(),Yae=Bz(
),aB=qz(),uB=eB(),lB=iB();function Xae(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[sB,Yae,uB,aB,lB],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function Qae(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[sB,uB,aB,lB],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}cB.exports={docx:
Xae,pptx:Qae}});var OB=Ue((syt,Fx)=>{"use strict";m();var eue=["modules"];function mB(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){
var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Ko(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?mB(h(n),!0).forEach(function(r){tue(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(
e,h.getOwnPropertyDescriptors(n)):mB(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function tue(e,t,n){return(t=kB(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function pB(e,t){return iue(e)||oue(e,t)||rue(e,t)||nue()}
function nue(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function rue(e,
t){
if(e){if(typeof e=="string")return fB(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?fB(e,t):void 0}}function fB(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function oue(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function iue(
e){
if(x.isArray(e))return e}function ic(e){"@babel/helpers - typeof";return ic=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},ic(e)}function sue(e,t){if(e==null)return{};var n,r,o=aue(e,t);
if(h.getOwnPropertySymbols){var i=h.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function aue(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function uue(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function gB(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),h.defineProperty(e,kB(r.key),r)}}function lue(e,t,n){return t&&gB(e.prototype,t),n&&
gB(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function kB(e){var t=cue(e,"string");return ic(
t)=="symbol"?t:t+""}function cue(e,t){if(ic(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(ic(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var Wn=Vt(),ln=XL(),due=ln.object(
{allowUnopenedTag:ln.
boolean().optional(),allowUnclosedTag:ln.boolean().optional(),allowUnbalancedLoops:ln.boolean().optional(
),
changeDelimiterPrefix:ln.string().optional().nullable()}),mue=ln.object({delimiters:ln.object({start:
ln.
string().nullable(),end:ln.string().nullable()}).strict().optional(),fileTypeConfig:ln.object({}).optional(
),
paragraphLoop:ln.boolean().optional(),parser:ln.function().optional(),errorLogging:ln.union([ln.boolean(
),
ln.string()]).optional(),linebreaks:ln.boolean().optional(),nullGetter:ln.function().optional(),
syntax:due.
optional(),stripInvalidXMLChars:ln.boolean().optional(),warnFn:ln.function().optional()}).strict(),
pue=ej(),
xB=pue.getRelsTypes,SB=rj(),TB=SB.collectContentTypes,EB=SB.getContentTypes,CB=Ms(),fue=Bh(),gue=wj(
),
hue=Cj(),hB=cx(),yue=jj(),Nx=yue.getTags,RB=Bj(),Ri=zr(),DB=Ri.throwMultiError,bue=Ri.throwResolveBeforeCompile,
wue=Ri.throwRenderInvalidTemplate,vue=Ri.throwRenderTwice,ep=Ri.XTInternalError,kue=Ri.XTTemplateError,
xue=Ri.throwFileTypeNotIdentified,Sue=Ri.throwFileTypeNotHandled,Jh=Ri.throwApiVersionError;Wn.getRelsTypes=
xB;Wn.traits=fue;Wn.moduleWrapper=CB;Wn.collectContentTypes=TB;Wn.getContentTypes=EB;var yB=Wn.getDefaults,
Tue=Wn.str2xml,Eue=Wn.xml2str,$x=Wn.concatArrays,bB=Wn.uniq,Cue=Wn.getDuplicates,Rue=Wn.stableSort,
Px=Wn.
pushArray,wB=Wn.utf8ToWord,Due=Wn.invertMap,Aue="[Content_Types].xml",Oue="_rels/.rels",Go=[3,48,0];
function Nue(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=Cue(t);if(o.length>
0)throw new ep('Detected duplicate module "'.concat(o[0],'"'))}function Pue(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function Iue(e){
return Rue(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function Qm(e){var t=[];for(var n in e)t.push(
n);for(var r=[Aue,Oue],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function AB(e,t){e.hideDeprecations!==!0&&console.warn(t)}function oc(e,t){if(
e.
hideDeprecations!==!0)return AB(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function Ix(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!x.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function vB(e){var t=e.compiled;e.errors=$x(h.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&RB(e.errors,e.options.errorLogging),
DB(e.errors))}function $ue(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var ja=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=sue(n,eue);if(uue(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[gue()],this.xmlDocuments={},arguments.length===
0)AB(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),$ue(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!x.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return lue(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&Jh("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==Go[0]&&Jh(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Go,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Go.join("."))}),n[1]>Go[1]&&Jh(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:Go,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(Go.join("."))}),n[1]===Go[1]&&n[2]>Go[2]&&Jh(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Go,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Go.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new ep(
"attachModule() should not be called manually when using the v4 constructor");oc(this,"attachModule");
var r=ic(n);if(r==="function")throw new ep(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new ep(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=CB(n);return this.modules.push(o),o.on("attached"),this.fileType&&Ix(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=mue.validate(n);if(i.success===!1)throw new C(
i.error);oc(
this,"setOptions"),this.options={};var s=yB();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=wB(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=wB(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if(oc(this,"loadZip"),n.loadAsync)throw new ep(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=$x([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return Ix(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
hue({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;oc(this,"resolveData");var o=[];return h.keys(this.compiled).length||
bue(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:hB}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
g=p.from,b=p.data;s.push(Promise.resolve(b).then(function(v){var O=r.compiled[g];return O.filePath=d,
O.scopeManager=r.getScopeManager(d,O,v),O.resolveTags(v).then(function(N){return O.scopeManager.finishedResolving=
!0,N},function(N){Px(o,N)})}))},u=0,l=h.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&RB(o,r.options.errorLogging),DB(o)),$x(c)}
)})}},
{key:"compile",value:function(){if(oc(this,"compile"),this.updateFileTypeConfig(),Nue(this.modules),
this.modules=Iue(this.modules),h.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
bB(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=Tue(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var g=0,b=this.templatedFiles;g<b.length;g++){var v=b[g];this.
zip.files[v]!=null&&this.precompileFile(v)}this.sendEvent("after-preparse");for(var O=0,N=this.templatedFiles;
O<
N.length;O++){var P=N[O];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){var F=$[I];this.zip.files[F]!=null&&
this.compiled[F].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),vB(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=xB(this.zip);
var n=EB(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
TB(r,o,this.zip),this.invertedContentTypes=Due(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&Sue(a),a||xue(
this.
zip),Pue(this),Ix(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var g=new kue(d);throw g.properties={id:p,explanation:d},g}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&vue(),this.rendered=!0,h.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&wue(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:hB}),this.mapper||(this.mapper=this.modules.reduce(function(j,B){return B.getRenderedMap(j)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=pB(c,3),p=d[1],g=d[2],b=0,v=this.modules;b<v.length;b++){var O=v[b];if(O.preZip){
var N=O.
preZip(p,g);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=pB(r[P],2),$=I[0],F=I[1];
this.zip.file($,F,{createFolders:!0})}return vB(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=Eue(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return oc(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=yB(),s=Px(h.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),Px(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=bB(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:Nx(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Nx(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:Nx(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(Ko(
Ko(
{compression:"DEFLATE",fileOrder:Qm},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(Ko(Ko({compression:"DEFLATE",fileOrder:Qm},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(Ko(Ko({compression:"DEFLATE",fileOrder:Qm},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(Ko(Ko({compression:"DEFLATE",fileOrder:Qm}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(Ko(Ko(
{compression:"DEFLATE",fileOrder:Qm},n),{},{type:"arraybuffer"}))}}])})();ja.DocUtils=Wn;ja.Errors=zr(
);
ja.XmlTemplater=vz();ja.FileTypeConfig=dB();ja.XmlMatcher=px();Fx.exports=ja;Fx.exports.default=ja});
var NB={};Jy(NB,{Docxtemplater:()=>PB.default});var PB,IB=Cp(()=>{"use strict";m();PB=j3(OB(),1)});
var khe={};Jy(khe,{acceptRowOrder:()=>Jge,answerFix:()=>whe,answerQuestions:()=>Vge,applyFixes:()=>hhe,
assignJudges:()=>qge,changeLetterhead:()=>Wge,changeSettings:()=>Xge,checkSheets:()=>Ege,
chooseLanguage:()=>Qge,
closeAndCompute:()=>Oge,closeStage:()=>nhe,collectJudgeFiles:()=>phe,computeRanking:()=>_ge,
computeTop:()=>Cge,
confirmPlenary:()=>she,createWorkbook:()=>Kge,decide:()=>Pge,decideResult:()=>lhe,explainHistory:()=>ihe,
explainRules:()=>ohe,exportDocuments:()=>Lge,getState:()=>$ge,makeAwardDocuments:()=>Age,
makeDocuments:()=>Mge,
makeJudgeFiles:()=>mhe,makeJudgeTabs:()=>Hge,markFindings:()=>vhe,onInstall:()=>Sge,onOpen:()=>xge,
openRanking:()=>Dge,
openSidebar:()=>Tge,openTemplate:()=>zge,prepareJudgeTabs:()=>Rge,prepareObjections:()=>uhe,
preparePlenary:()=>ahe,
preparePlenaryTab:()=>Nge,previewFixes:()=>ghe,readDetails:()=>Yge,readJudgeFiles:()=>dhe,
readOwnFixes:()=>bhe,
readPackage:()=>che,readTemplate:()=>jge,reopenStage:()=>rhe,restoreTemplate:()=>Uge,scheduleStage:(
)=>Zge,
showCell:()=>the,showRanking:()=>ehe,takeList:()=>Gge,undoFixes:()=>yhe,uploadTemplate:()=>Bge,
validateWorkbook:()=>Fge,
verify:()=>Ige,verifyResult:()=>fhe});m();m();m();m();function Xy(e){let t=h.values(e).filter(r=>typeof r=="number");
return h.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function _0(e,t){return typeof t=="bigint"?t.toString():t}var Yy=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function M0(e){return new Yy(e)}function L0(e){return e==null}function Dp(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Ap(e,t,n){h.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function j0(e){
let t=h.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Qy(e){
var t;return(t=j0(e._zod.def))!=null?t:e._zod.def.shape}function z0(e,t,n){h.defineProperty(e,t,{get(
){
let r=n();return Ap(this,t,r),r},enumerable:!0,configurable:!0})}function B0(e,t,n){t in e?Ap(e,t,n):
e[t]=n}function z3(e,t,n,r){let o=Qy(t);for(let i of n){let s=h.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?z0(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):B0(e,i,r?r(s.value,i):s.value))}}
function B3(e,t){
for(let n of Reflect.ownKeys(t)){let r=h.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?z0(e,n,(
)=>t[n]):
B0(e,n,r.value))}}function U0(...e){let t={};for(let n of e){let r=h.getOwnPropertyDescriptors(n);h.
assign(t,r)}return h.defineProperties({},t)}var eb="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function Rp(e){return typeof e=="object"&&e!==null&&!x.isArray(e)}function Op(e){if(Rp(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Rp(n)===!1||h.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function tb(e){
return Op(e)?{...e}:x.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof w?new w(e):e}var W0=new w(
["string","number","symbol"]);function Fc(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function _c(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function dn(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function K0(e){return h.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var G0={
safeint:[k.MIN_SAFE_INTEGER,k.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-k.MAX_VALUE,k.MAX_VALUE]};function H0(
e,t){if(!Op(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Qy(e);for(let i of Reflect.ownKeys(t))if(h.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return _c(e,U0(e._zod.def,{shape:U3(e,t)}))}function U3(e,t){let n={};return z3(
n,e,Reflect.ownKeys(Qy(e))),B3(n,t),n}function Wr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function q0(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function co(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function $c(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function nb(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function Np(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Yo(e,t,n){var u,l,c,d,p,g,b,v,O,N,P,I,
$,F,j,B,U;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(B=
(j=($=(P=(O=$c((v=(b=(g=e.inst)==null?void 0:g._zod.def)==null?void 0:b.error)==null?void 0:v.call(b,
e)))!=null?O:$c(i==null?void 0:i(e)))!=null?P:$c((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?$:$c((I=n.customError)==null?void 0:I.call(n,e)))!=null?j:$c((F=n.localeError)==null?void 0:F.call(
n,e)))!=null?B:"Invalid input",a={};for(let L of h.keys(e))L==="inst"||L==="schema"||L==="continue"||
L==="input"||L==="__proto__"||(a[L]=e[L]);return(U=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var W3=/[\uD800-\uDBFF]/;function Z0(e){let t=e.length;if(!W3.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function J0(e){
return x.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function V0(e,t){for(let n in t){
let r=h.getOwnPropertyDescriptor(t,n);r.get?h.defineProperty(e,n,{...r,
enumerable:!1}):K3(e,n,r.value)}}function Zs(e,t,n,r=!0){return h.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function rb(e,t,n){return Zs(e,t,n,!1)}function K3(e,t,n){h.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Zs(this,t,n.bind(
this))},set(r){Zs(this,t,r)}})}function G3(e,t){let n=h.getPrototypeOf(e);return t in n?void 0:n}var Vy,
Ii=!1,H3={configurable:!0,get(){Ii=!0}};function Pn(e,t,n){let r=h.getPrototypeOf(e._zod);if(t in r&&
Vy!==e._zod){Vy=void 0;return}Vy=e._zod,h.defineProperty(r,t,{configurable:!0,get(){h.defineProperty(
this,t,H3);let o=Ii;Ii=!1;try{let i=n(this);return Ii?delete this[t]:h.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Ii=Ii||o,i}catch(i){throw delete this[t],Ii=Ii||o,i}},set(o){h.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Y0(e,t,n,r){let o=G3(e,t);o&&h.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return h.defineProperty(
this,t,i),i.value=n(this),h.defineProperty(this,t,i),i.value},set(i){h.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var X0;var ob={value:void 0,enumerable:!1},Q0="captureStackTrace"in C?
C:null;function q3(e){let t=Q0;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Q0=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Ae(e,t,n,r){var p;let o={};function i(
g){
this.def=g,this.constr=d,this.traits=new w}i.prototype=o;let s=n,a=s&&new WeakSet;function u(g,b){if(
g.
_zod){if(g._zod.traits.has(e))return}else{ob.value=new i(b);try{h.defineProperty(g,"_zod",ob)}
finally{
ob.value=void 0}}if(g._zod.traits.add(e),t(g,b),a){let O=h.getPrototypeOf(g),N=g._zod.constr.prototype,
P=O;for(;P&&P!==N;)P=h.getPrototypeOf(P);let I=P!=null?P:O;a.has(I)||(a.add(I),V0(I,s))}let v=d.prototype;
for(let O in v)h.prototype.hasOwnProperty.call(v,O)&&(O in g||(g[O]=v[O].bind(g)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:h;class c extends l{}h.defineProperty(c,"name",{value:e});function d(g){var N;
let b=r!=null&&r.Parent?q3(c):this;u(b,g);let v=b._zod.deferred;if(v){for(let P of v)P();b._zod.deferred=
void 0}let O=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return O&&O(b),b}return h.
defineProperty(d,"init",{value:u}),h.defineProperty(d,T.hasInstance,{value:g=>{var b,v;return r!=null&&
r.Parent&&g instanceof r.Parent?!0:(v=(b=g==null?void 0:g._zod)==null?void 0:b.traits)==null?void 0:
v.has(e)}}),h.defineProperty(d,"name",{value:e}),d}var Xo=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var eS;(eS=(X0=globalThis).__zod_globalConfig)!=null||
(X0.__zod_globalConfig={});var Vs=globalThis.__zod_globalConfig;
function Qo(e){return e&&h.assign(Vs,e),Vs}m();m();function Z3(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,_0,2)),e.
message}function J3(e){this._zod.message=e}var V3={get:Z3,set:J3,enumerable:!0,configurable:!0},sb={
value:void 0,enumerable:!1},tS=new WeakSet([h.prototype,C.prototype]),nS=(e,t)=>{e.name="$ZodError",
sb.value=t,h.defineProperty(e,"issues",sb),sb.value=void 0,h.defineProperty(e,"message",V3);let n=h.
getPrototypeOf(e);tS.has(n)||(tS.add(n),h.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return h.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){h.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Dhe=Ae(
"$ZodError",nS),Mc=Ae("$ZodError",nS,void 0,{Parent:C});var X3=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new Xo;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>Yo(d,s,Qo())));throw eb(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},Ys=X3(Mc),Q3=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>Yo(d,s,Qo())));throw eb(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},ab=Q3(Mc),eG=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Xo;return i.issues.length?rS(e,i.issues,
o):{success:!0,data:i.value}},bt=eG(Mc);function rS(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Yo(o,n,Qo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var tG=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?rS(e,i.issues,o):{success:!0,data:i.value}},ub=tG(Mc);m();m();m();var oS=/^[\s\S]{0,}$/;
var lb=/^-?\d+(?:\.\d+)?$/,iS=/^(?:true|false)$/i;var $i=Ae("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var nG=e=>{let t=e.value;return!L0(t)&&t.length!==void 0},Pp={
number:"number",bigint:"bigint",object:"date"},aS=Ae("$ZodCheckLessThan",(e,t)=>{$i.init(e,t);let n=Pp[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Pp[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),uS=Ae("$ZodCheckGreaterThan",(e,t)=>{$i.init(e,t);let n=Pp[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Pp[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var lS=Ae(
"$ZodCheckNumberFormat",(e,t)=>{var s;$i.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=G0[t.format];e._zod.check=a=>{let u=a.
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
abort})}});var cS=Ae("$ZodCheckMaxLength",(e,t)=>{var r;var n;$i.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
nG),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?Z0(i):s)<=t.maximum)
return;let u=J0(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var dS=Ae("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;$i.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),mS=Ae("$ZodCheckRegex",(e,t)=>{
dS.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var fS={major:4,minor:6,patch:7};var bn=Ae("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=fS;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=Wr(l),g;for(let b of c){if(b._zod.def.when){if(q0(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let v=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Xo;if(g||O instanceof Promise)g=(g!=null?g:Promise.resolve()).then(async()=>{await O,l.
issues.length!==v&&(Np(l.issues,v,e),p||(p=Wr(l,v)))});else{if(l.issues.length===v)continue;Np(l.issues,
v,e),p||(p=Wr(l,v))}}return g?g.then(()=>l):l},u=(l,c,d)=>{if(Wr(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new Xo;return p.then(g=>e._zod.parse(g,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(g=>u(g,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Xo;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return rb(this,"~standard",iG(this))}
,
set"~standard"(e){Zs(this,"~standard",e)}}),xS=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Yo(n,t,
Qo()))}:{value:e.value};async function oG(e,t){let n={async:!0};return xS(await e._zod.run({value:t,
issues:[]},n),n)}function iG(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return xS(r,n)}catch{}return oG(e,t)},vendor:"zod",version:1}}var SS=Ae(
"$ZodString",(e,t)=>{var n;bn.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:oS,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=S(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var cb=Ae("$ZodNumber",(e,t)=>{bn.init(e,t),
e._zod.pattern=lb,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=k(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!k.isNaN(o)&&k.isFinite(o))return n;let i=typeof o==
"number"?k.isNaN(o)?"NaN":k.isFinite(o)?void 0:S(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),TS=Ae("$ZodNumberFormat",(e,t)=>{lS.init(
e,
t),cb.init(e,t)}),ES=Ae("$ZodBoolean",(e,t)=>{bn.init(e,t),e._zod.pattern=iS,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var CS=Ae("$ZodUnknown",(e,t)=>{bn.init(
e,t),e._zod.parse=n=>n});function sG(e,t){let n=nb(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of nb(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Np(i.issues,c,e),i}}return o(i,s)}}var aG=e=>x.
isArray(e)?e.length:-1;function gS(e,t,n){e.issues.length&&t.issues.push(...co(n,e.issues)),t.value[
n]=e.value}var RS=Ae("$ZodArray",(e,t)=>{bn.init(e,t);let n=Vs.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!x.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,x(i.length),o):x(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>gS(d,
r,u)));else if(gS(c,r,u),a&&c.issues.length!==0&&Wr(c))break}return s.length?Promise.all(s).then(()=>r):
r},sG(e,aG)});function Ip(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...co(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var uG=[];function lG(e){
var s,
a,u,l;let t=h.keys(e.shape),n=h.getOwnPropertySymbols(e.shape),r=n.length?n:uG,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${S(c)}": expected a Zod schema`);let i=K0(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new w(t),numKeys:t.length,optionalKeys:new w(i)}}
function cG(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,g=0;
for(let b in t){if(s&&n.issues.length!==g){if(Wr(n,g))break;g=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let v=l.run({value:t[
b],
issues:[]},r);v instanceof Promise?e.push(v.then(O=>Ip(O,n,b,t,d,p))):Ip(v,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var DS=Ae("$ZodObject",(e,t)=>{var l;bn.init(e,t);let n=h.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return h.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,h.defineProperty(t,"shape",{get:c})}let o=M0(()=>lG(t));Pn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let g in d){let b=d[g]._zod;if(b.values){h.prototype.hasOwnProperty.
call(p,g)||Ap(p,g,new w);for(let v of b.values)p[g].add(v);b.optin!==void 0&&p[g].add(void 0)}}
return p});
let i=Rp,s=t.catchall,a,u=Vs.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let g=[],b=a.shape,v=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let N of a.allKeys){if(v&&c.issues.length!==O){if(Wr(c,O))break;O=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,$=P._zod.optout,F=P._zod.run({value:p[N],issues:[]},d);F instanceof
Promise?g.push(F.then(j=>Ip(j,c,N,p,I,$))):Ip(F,c,N,p,I,$)}return s?cG(g,p,c,d,o.value,e,v===!0):g.length?
Promise.all(g).then(()=>c):c}});function hS(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Wr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>Yo(s,r,Qo())))}),t)}var AS=Ae("$ZodUnion",(e,t)=>{bn.init(e,t),
Pn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),Pn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),Pn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new w(r.
def.options.flatMap(o=>x.from(o._zod.values)))}),Pn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Dp(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>hS(a,r,e,o)):hS(s,r,e,o)}});var OS=Ae("$ZodTuple",(e,t)=>{bn.init(e,t);let n=t.items,r=Vs.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!x.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=yS(n,"optin"),l=yS(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new x(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let g=0;
g<
n.length;g++){let b=n[g]._zod.run({value:s[g],issues:[]},i);b instanceof Promise?a.push(b.then(v=>{c[
g]=
v})):(c[g]=b,d&&!p&&b.issues.length&&(p=Wr(b)))}if(t.rest&&!p){let g=n.length-1,b=s.slice(n.length),
v=o.issues.length;for(let O of b){if(d&&o.issues.length!==v){if(Wr(o,v))break;v=o.issues.length}g++;
let N=t.rest._zod.run({value:O,issues:[]},i);N instanceof Promise?a.push(N.then(P=>bS(P,o,g))):bS(N,
o,g)}}return a.length?Promise.all(a).then(()=>wS(c,o,n,s,l)):wS(c,o,n,s,l)}});function yS(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function bS(e,t,n){e.issues.length&&t.issues.push(...co(n,e.issues)),t.value[n]=e.value}
function wS(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...co(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var NS=Ae("$ZodRecord",(e,t)=>{bn.init(e,t);let n=Vs.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Op(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new w;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>Yo(b,o,Qo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let g=t.
valueType._zod.run({value:i[c],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&
r.issues.push(...co(c,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...co(c,g.issues)),
r.value[p]=g.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!h.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&lb.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:k(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>Yo(b,o,Qo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let g=t.valueType._zod.
run({value:i[l],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&r.issues.push(
...co(l,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...co(l,g.issues)),r.value[
p]=
g.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var PS=Ae("$ZodEnum",(e,t)=>{bn.init(e,t);let n=Xy(t.entries),
r=new w(n);e._zod.values=r,Pn(e,"pattern",o=>{let i=Xy(o.def.entries).filter(s=>W0.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>Fc(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),IS=Ae("$ZodLiteral",(e,t)=>{bn.init(
e,t);let n=new w(t.values);e._zod.values=n,Pn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Fc(i):i?Fc(i.toString()):S(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function vS(e,t){return e.value=t.issues.length?void 0:t.value,e}var $S=Ae(
"$ZodOptional",(e,t)=>{bn.
init(e,t),Pn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",Pn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new w([...r,void 0]):void 0}
),
Pn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Dp(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>vS(n,i)):vS(n,o)}return t.
innerType._zod.run(n,r)}});var FS=Ae("$ZodNullable",(e,t)=>{bn.init(e,t),Pn(e,"optin",n=>n.def.innerType._zod.optin),
Pn(e,"optout",n=>n.def.innerType._zod.optout),Pn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Dp(r.source)}|null)$`):void 0}),Pn(e,"values",n=>n.def.innerType._zod.values?new w([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),_S=Ae(
"$ZodDefault",(e,t)=>{bn.init(e,t),e._zod.optin="defaulted",Pn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>kS(
i,t)):kS(o,t)}});function kS(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function MS(
e){return e.checks&&(e.checks=[...e.checks]),e}function LS(e,t){return new e(MS({type:"string",...dn(
t)}))}function jS(e,t){return new e(MS({type:"number",checks:[],...dn(t)}))}function zS(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...dn(t)})}function BS(e,t){return new e(
{type:"boolean",...dn(t)})}function US(e){return new e({type:"unknown"})}function ei(e,t){return new aS(
{check:"less_than",...dn(t),value:e,inclusive:!0})}function Gn(e,t){return new uS({check:
"greater_than",...dn(t),value:e,inclusive:!0})}function db(e,t){return new cS({check:"max_length",
...dn(t),maximum:e})}function Lc(e,t){return new mS({check:"string_format",format:"regex",...dn(t),
pattern:e})}m();m();var nr=Ae("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");bn.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Zs(this,"with",e)},parse(e,t){
return Ys(this,e,t,{callee:this.parse})},parseAsync(e,t){return ab(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return bt(this,e,t)},safeParseAsync(e,t){return ub(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return _c(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),mG=Ae("ZodMiniString",(e,t)=>{SS.init(e,t),nr.init(e,t)});function z(e){return LS(mG,e)}var KS=Ae(
"ZodMiniNumber",(e,t)=>{cb.init(e,t),nr.init(e,t)});function be(e){return jS(KS,e)}var pG=Ae(
"ZodMiniNumberFormat",(e,t)=>{TS.init(e,t),KS.init(e,t)});function Xs(e){return zS(pG,e)}var fG=Ae(
"ZodMiniBoolean",(e,t)=>{ES.init(e,t),nr.init(e,t)});function Se(e){return BS(fG,e)}var gG=Ae(
"ZodMiniUnknown",(e,t)=>{CS.init(e,t),nr.init(e,t)});function $p(){return US(gG)}var hG=Ae(
"ZodMiniArray",(e,t)=>{RS.init(e,t),nr.init(e,t)});function le(e,t){return new hG({type:"array",
element:e,...dn(t)})}var yG=Ae("ZodMiniObject",(e,t)=>{DS.init(e,t),nr.init(e,t),Y0(e,"shape",n=>n._zod.def.shape,
!1)});function q(e,t){
let n={type:"object",shape:e!=null?e:{},...dn(t)};return new yG(n)}function mo(e,t){return H0(e,t)}
var bG=Ae("ZodMiniUnion",(e,t)=>{AS.init(e,t),nr.init(e,t)});function jc(e,t){return new bG({type:
"union",options:e,...dn(t)})}var wG=Ae("ZodMiniTuple",(e,t)=>{OS.init(e,t),nr.init(e,t)});function GS(
e,t,n){let r=t instanceof bn,
o=r?n:t,i=r?t:null;return new wG({type:"tuple",items:e,rest:i,...dn(o)})}var WS=Ae("ZodMiniRecord",(
e,t)=>{
NS.init(e,t),nr.init(e,t)});function _t(e,t,n){return!t||!t._zod?new WS({type:"record",keyType:z(),
valueType:e,
...dn(t)}):new WS({type:"record",keyType:e,valueType:t,...dn(n)})}var vG=Ae("ZodMiniEnum",(e,t)=>{PS.init(
e,t),nr.init(e,t),e.options=[...e._zod.values]});function ct(e,t){
let n=x.isArray(e)?h.fromEntries(e.map(r=>[r,r])):e;return new vG({type:"enum",entries:n,...dn(t)})}
var kG=Ae("ZodMiniLiteral",(e,t)=>{IS.init(e,t),nr.init(e,t)});function HS(e,t){return new kG({type:
"literal",values:x.isArray(e)?e:[e],...dn(t)})}var xG=Ae("ZodMiniOptional",(e,t)=>{$S.init(e,t),nr.init(
e,t)});function de(e){return new xG({type:"optional",innerType:e})}var SG=Ae("ZodMiniNullable",(e,t)=>{
FS.init(e,t),nr.init(e,t)});function _e(e){return new SG({type:"nullable",innerType:e})}var TG=Ae(
"ZodMiniDefault",(e,t)=>{_S.init(e,t),nr.init(e,t)});function Me(e,t){return new TG({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():tb(t)}})}m();m();m();m();function qS(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var M=qS(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),X=qS(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var _=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t},ZS=new A;function EG(e){var n;let t=ZS.get(
e);return t===void 0&&(t=[e.id,e.en,...(n=e.also)!=null?n:[]].map(M),ZS.set(e,t)),t}function Ge(e,t){
let n=M(e);return n!==""&&EG(t).includes(n)}var Fp=(e,t)=>e.map(n=>[n,t[n].name]);function Hn(e,t){
var n;
return(n=t.find(([,r])=>Ge(e,r)))==null?void 0:n[0]}var Z={settings:_("Pengaturan","Settings"),
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
"Decisions"),corrections:_("Perbaikan","Corrections"),emblems:_("Lambang","Emblems")},JS="Penilaian",
Yt=[[!0,_("ya","yes","y","true","benar")],[!1,_("tidak","no","t","n","false","salah")]],nu=[["files",
_("berkas","files","proposal")],["presentation",_("presentasi","presentation")],["field",_(
"lapangan",
"field")]],Fi=[["ineligible",_("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",_("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",_("mundur",
"withdrawn","mengundurkan diri")]],ru=[["definitive",_("definitif","definitive")],["pj",_("Pj.",
"Pj.","Penjabat")],["pjs",_("Pjs.","Pjs.","Penjabat Sementara")],["plt",_("Plt.","Plt.",
"Pelaksana Tugas")],["plh",_("Plh.","Plh.","Pelaksana Harian")]],_p=[["self",_("sendiri","self")],[
"on-behalf",_("a.n.","on behalf","atas nama")],["by-order",_("u.b.","by order","untuk beliau")]],qn=_(
"BK","BK");m();m();var Oe=()=>SpreadsheetApp.getActiveSpreadsheet(),en=()=>Oe().getId(),zc=()=>Oe().getSheets(
).filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),rt=()=>zc().map(e=>e.getName()),Kr=()=>new y(zc().map(
e=>[e.getName(),e.getSheetId()])),VS=()=>zc().filter(e=>e.isSheetHidden()).map(e=>e.getName()),YS=(e,
t)=>{
var n,r;return(r=(n=Oe().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},ou=(
)=>zc().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),CG=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function RG(){
let e=null;return t=>{e!=null||(e={zone:Oe().getSpreadsheetTimeZone(),monthFirst:CG.test(Oe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Fe(e){let t=Oe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=RG(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function iu(e){var n,r;let t=(r=(n=Oe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var ti=e=>{var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function mb(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var XS="@",pb=(e,t)=>{let n=t.map(
r=>r===XS);return e.map(r=>r.map((o,i)=>typeof o=="string"?mb(o,n[i]===!0):o))};function ni(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Xt(e,t,n,r,o=[]){var a,u;let i=Oe().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(ni(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(pb(r,o)))}
function QS(e,t,n,r){
let o=Oe().getSheetByName(e);o!==null&&(ni(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(XS))}
var yr=e=>{
var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function eT(){
for(let e of zc())
e.getLastRow()===0&&Oe().deleteSheet(e)}var Zn=()=>SpreadsheetApp.flush();function tT(e,t){let n=Oe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:DG(n,t);return r===null?n.activate():r.activate(
),
!0}function DG(e,t){try{return e.getRange(t)}catch{return null}}m();var Ne=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function Ze(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var AG=1e4;function nT(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(AG))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{OG(t)}}
function OG(e){
try{e.releaseLock()}catch(t){console.warn(S(t))}}var qe=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),wt=()=>Utilities.
getUuid().slice(0,8),Qe=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var rT="boundTabs",NG=_t(z(),be());function Mp(){let e=Ne(rT);try{let t=bt(
NG,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var fb=e=>Ze(rT,E.stringify(e));function Jn(e,t){let n=Kr(
).
get(t);n!==void 0&&fb({...Mp(),[e]:n})}function At(){let e=null;return(t,n)=>(e!=null||(e={tabs:Mp(),
ids:Kr()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}m();var oT="people",Lp;function jp(){return Lp===void 0&&
(Lp=PG()),Lp}function PG(){let e=Ne(oT);if(e===
null)return null;try{let t=bt(le(z()),E.parse(e));return t.success?t.data:null}catch{return null}}
function iT(e){
Ze(oT,E.stringify(e)),Lp=[...e]}var xe=()=>Session.getEffectiveUser().getEmail(),sT=()=>Session.getActiveUserLocale(
);function IG(e){
let t=jp();return t===null||t.includes(e)}function zp(){let e=xe();if(e==="")return!1;let t=SpreadsheetApp.
getActiveSpreadsheet(),n=t.getSheets().filter(u=>Ge(u.getName(),Z.settings)),r=At(),o=n.length>1?n.filter(
u=>r("settings",u.getName())):n,s=(o.length>0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.
SHEET)).filter(u=>!u.isWarningOnly()),a=()=>{var u;return((u=t.getOwner())==null?void 0:u.getEmail())===
e};return s.length===0?a():s.every(u=>u.canEdit())&&(IG(e)||a())}m();m();var aT=()=>!1;function br(e,
t,n){var o;let r=e.filter(i=>Ge(i,Z[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function Bc(e,t,n){return t.flatMap(r=>{let o=br(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!Ge(i,Z[r])?[]:[{name:i,first:o}])})}var $G=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","assignment","schedule","plenary",
"objections"];
function su(e){let t=e.replace(/ \(\d+\)$/,"");return $G.some(n=>Ge(t,Z[n]))||h.values(Z.ranking).some(
n=>t.startsWith(`${n} \xB7 `))}m();m();m();var Gr="General",uT=e=>e===Gr||e.startsWith("0");var te=(
e,t,n,r,o)=>o===void 0?{key:e,header:_(t,n),width:r}:{key:e,header:_(t,n),width:r,format:o},
_i=e=>({...e,isRare:!0}),Ht="@",gb="d mmmm yyyy",Uc={part:"settings",tab:Z.settings,columns:[te(
"key",
"Kunci","Key",220),te("value","Nilai","Value",380)]},Wc={part:"stages",tab:Z.stages,columns:[te(
"order","Urutan","Order",70,Gr),te("name","Tahap","Stage",200),te("weight","Bobot","Weight",80,Gr),
te("advance","Lolos","Advance",80,Gr),te("title","Predikat","Title",240),te("form","Bentuk","Form",
110),te(
"date","Tanggal","Date",140,gb),_i(te("scoreTab","Tab Nilai","Score Tab",180)),_i(te("hours","Jam",
"Hours",120,Ht)),_i(te("minutes","Menit","Minutes",90,Ht)),_i(te("breaks","Istirahat","Breaks",220,
Ht)),
_i(te("place","Tempat","Place",220)),_i(te("rooms","Ruang","Rooms",140,Ht))]},Kc={part:"criteria",
tab:Z.
criteria,columns:[te("stage","Tahap","Stage",180),te("name","Kriteria","Criterion",200),te("weight",
"Bobot","Weight",80,Gr),te("min","Min","Min",70,Gr),te("max","Maks","Max",70,Gr),te("description",
"Uraian","Description",380)]},Hr={part:"entries",tab:Z.entries,columns:[te("code","Kode","Code",80,
Ht),
te("name","Nama Inovasi","Innovation",320),te("institution","Instansi","Institution",240),te(
"category","Kategori","Category",120),te("unitType","Jenis Unit","Unit Type",120),te("innovator",
"Inovator",
"Innovator",200),te("contact","Narahubung","Contact",160),te("phone","No. WA","Phone",120,Ht),te(
"email","Email","Email",180,Ht),te("link","Tautan Proposal","Proposal Link",180),te("status",
"Status","Status",160),te("reason","Alasan","Reason",240),_i(te("draw","No. Undian","Draw",90,Gr))]}
,Qs={part:"judges",tab:Z.judges,columns:[te("code","Kode","Code",70,Ht),te("name","Nama","Name",220),
te("role",
"Peran","Role",110),te("institution","Instansi","Institution",240),te("email","Email","Email",200,Ht),
te("phone","No. WA","Phone",120,Ht),te("stages","Tahap","Stages",180),te("conflicts","Benturan",
"Conflicts",180,Ht),_i(te("unavailable","Berhalangan","Unavailable",110))]},Gc={part:"institutions",
tab:Z.
institutions,columns:[te("name","Instansi","Institution",280),te("parent","Induk","Parent",240),te(
"unitType","Jenis Unit","Unit Type",140),te("required","Wajib","Required",80)]},ea={part:"signers",
tab:Z.
signers,columns:[te("office","Jabatan","Position",220),te("name","Nama","Name",220),te("plainName",
"Nama tanpa Gelar","Name without Titles",180),te("rank","Pangkat","Rank",140),te("nip","NIP","NIP",
160,
Ht),te("status","Status","Status",90),te("acting","Bertindak","Acting",90),te("onBehalfOf",
"Atas Nama","On Behalf Of",200),te("documents","Dokumen","Documents",240),te("letterhead","Kop",
"Letterhead",
180),te("copies","Tembusan","Copies",240)]},au={part:"assignment",tab:Z.assignment,columns:[te(
"stage","Tahap","Stage",160),te("entry","Kode","Code",80,Ht),te("name","Nama Inovasi","Innovation",
320),te(
"institution","Instansi","Institution",240),te("judges","Juri","Judges",200,Ht)]},uu={part:
"schedule",
tab:Z.schedule,columns:[te("occasion","Acara","Occasion",180),te("date","Tanggal","Date",140,gb),te(
"start","Mulai","Start",70,Ht),te("end","Selesai","End",70,Ht),te("place","Tempat","Place",180),te(
"room","Ruang","Room",90,Ht),te("entry","Kode","Code",80,Ht),te("name","Nama Inovasi","Innovation",
280),
te("institution","Instansi","Institution",200),te("phone","No. WA","Phone",120,Ht)]},lu={part:
"plenary",tab:Z.plenary,columns:[te("stage","Tahap","Stage",160),te("entry","Kode","Code",80,Ht),te(
"computed","Peringkat Hitung","Computed Rank",90,"0"),te("rank","Peringkat Putusan","Decided Rank",
90,"0"),
te("reason","Alasan","Reason",420),te("votesFor","Setuju","For",80,"0"),te("votesAgainst","Tidak",
"Against",80,"0")]},ta={part:"objections",tab:Z.objections,columns:[te("date","Tanggal","Date",120,
gb),
te("sender","Pengirim","Sender",180),te("entry","Kode","Code",80,Ht),te("text","Isi","Text",360),te(
"answer","Jawaban","Answer",360),te("ruling","Putusan","Ruling",200),te("reopens",
"Tahap Dibuka Kembali","Stage to Reopen",160)]},hb=[Uc,Wc,Kc,Hr,Qs,Gc,ea];m();m();m();var Mi={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function po(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${k(o)} ${(i=Mi[t][k(
r)-1])!=null?i:""} ${n}`}function Li(e,t,n){let r=po(t!=null?t:e,n);if(t===void 0||t===e)return r;
let[
o,i]=[e.slice(0,4)===t.slice(0,4),e.slice(0,7)===t.slice(0,7)],s=po(e,n).split(" ");return i?`${s[0]}\u2013${r}`:
`${s.slice(0,o?2:3).join(" ")} \u2013 ${r}`}var FG=["","pebruari","","","","","","agt","",
"","nopember",""];function lT(e){let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Mi.id[
i],
Mi.en[i],FG[i]].some(s=>s==null?void 0:s.toLowerCase().startsWith(t)),r=Mi.id.findIndex(n);return r<
0?null:r+1}function W(e){return e===void 0||e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?
e.date.slice(
0,10):Rr(e.date):S(e).trim()}var Rr=e=>e.replace("T"," "),Hc=e=>e.replace(" ","T"),ee=e=>typeof e!="number"&&
W(e)==="";function dt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:k(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var _G=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function yb(e,t,n){return t<1||t>12||n<1||n>_G(e,t)?
null:
`${e}-${S(t).padStart(2,"0")}-${S(n).padStart(2,"0")}`}function fo(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=W(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return yb(
k(n[1]),k(n[2]),k(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return yb(
k(r[3]),k(r[2]),k(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=lT((s=o[2])!=null?s:"");return i===null?null:yb(k(o[3]),i,k(o[1]))}var MG=/\s*(?:\u2013|\u2014|-|\bs\.?\s?\/?\s?d\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|\bdan\b|\bto\b|\buntil\b|\band\b)\s*/g,
LG=/^[a-z']+\s*(?:\u2013|\u2014|-|s\.?\s?\/?\s?d\.?|dan|and|to)\s*[a-z']+\s*,\s*/;function Bp(e){var r,
o;let t=fo(
e);if(t!==null)return{from:t};let n=W(e).toLowerCase().replace(LG,"");for(let{0:i,index:s}of n.matchAll(
MG)){let a=fo(n.slice(s+i.length));if(a===null)continue;let[u,l,c]=[a.slice(0,4),k(a.slice(5,7)),n.slice(
0,s)],d=(o=(r=fo(c))!=null?r:fo(`${c} ${u}`))!=null?o:fo(`${c} ${Mi.id[l-1]} ${u}`);if(d!==null&&d<a)
return{from:d,until:a}}return null}function Up(e){let t=/^(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?(?:\s*(?:wib|wita|wit))?$/i.
exec(bb(e));if(t===null)return null;let[n,r]=[k(t[1]),k(t[2])];return n<24&&r<60?n*60+r:null}
function bb(e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):W(e)}var ji=e=>W(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function Vn(e){let t=f.floor(e/26);return(t>0?Vn(t-1):"")+S.fromCharCode(
65+e%26)}function Ce(e,t,n=1,r=1){
let o=`${Vn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Vn(t+r-1)}${e+n}`}var cT=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function go(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=k(n)-1;a<k(o);a++)for(let u=cT(t);u<=cT(r);u++)i.push({row:a,
column:u});
return i}var wb=10,zi=60;function qc(e,t,n=wb){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function mt(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>Ge(u,l.header)),
r=qc(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>Ge(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ee(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function ot(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Ce(t,r)}}var dT=(e,t)=>e.
columns.map(n=>n.header[t]);function Dr(e){var o;let t=[],n=(i,s)=>ot(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(ee(u))return null;let l=dt(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=dt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ee(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=W(
i.cell(s)),l=Hn(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function Wp(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=ot(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var ho=(e,t)=>e.rows.filter(n=>ee(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function mT(e,t){let n=Dr(e),r=ho(n,"name"),o=r.every(s=>ee(s.cell(
"weight")));return{items:r.map(s=>jG(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function jG(e,t,n,r){var s,a;let o=W(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ee(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:W(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:W(t.cell("description"))}}m();function pT(e){
let t=Dr(e);Wp(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!ee(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:W(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>zG(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function zG(e,t){
var o;let n=i=>W(t.cell(i)),r=dt(t.cell("draw"));return{...r===null?{}:{draw:r},code:n("code"),name:
n(
"name"),institution:n("institution"),category:n("category"),unitType:n("unitType"),innovator:n(
"innovator"),contact:n("contact"),phone:n("phone"),email:n("email"),link:n("link"),status:(o=e.choice(
t,"status",Fi))!=null?o:"running",reason:n("reason")}}m();function fT(e){let t=Dr(e),n=ho(t,"name");
return{items:n.map(o=>{var i;return{name:W(o.cell("name")),
parent:W(o.cell("parent")),unitType:W(o.cell("unitType")),required:(i=t.choice(o,"required",Yt))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var vb=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function gT(e,t){let n=Dr(e);Wp(n,e,"code");let r=ho(n,"code");for(let o of r){let i=W(o.cell(
"email"));
if(i===""||vb(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>({...BG(o,t),...n.choice(o,"unavailable",Yt)===!0?{unavailable:!0}:{}})),rows:r.map(({row:o})=>o),
findings:n.findings}}function BG(e,t){let n=r=>W(e.cell(r));return{code:n("code"),name:n("name"),
role:n(
"role"),institution:n("institution"),email:vb(n("email"))?n("email"):"",phone:n("phone"),stages:kb(
ji(
e.cell("stages")),t),conflicts:ji(e.cell("conflicts"))}}function kb(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=M(e.slice(0,o).join(" ")),s=t.find(a=>M(a)===i);if(s!==void 0)
return[s,...kb(e.slice(o),t)]}return[n,...kb(r,t)]}m();var hT=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="");function yT(e){let t=Dr(e),n=ho(t,"office"),r=n.map(i=>{var a,u;let s=l=>W(i.cell(l));
return{office:s("office"),name:s("name"),plainName:s(
"plainName"),rank:s("rank"),nip:s("nip"),status:(a=t.choice(i,"status",ru))!=null?a:"definitive",
acting:(u=
t.choice(i,"acting",_p))!=null?u:"self",onBehalfOf:hT(s("onBehalfOf")),documents:hT(s("documents").replace(
/,/g,";")),letterhead:s("letterhead"),copies:s("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();m();var UG=[["minggu","ahad",
"sunday"],["senin","monday"],["selasa","tuesday"],["rabu","wednesday"],["kamis","thursday"],["jumat",
"jum'at","friday"],["sabtu","saturday"]];function bT(e){let[t,n,...r]=e.split(
/\s*(?:\u2013|\u2014|-|s\.?\s?\/?\s?d\.?|sampai|to)\s*/).map(o=>Up(o));return t==null||n==null||r.length>0||
t>=n?null:{from:t,to:n}}function WG(e){let t=e.split(/[;\n]/).filter(n=>n.trim()!=="").map(n=>{var a;
let[,r="",o=""]=(a=/^\s*([a-z']*)\s*(.+?)\s*$/i.exec(n))!=null?a:[],i=UG.findIndex(u=>u.includes(r.toLowerCase(
))),
s=bT(o);return s===null||r!==""&&i<0?null:{weekday:r===""?null:i,...s}});return t.some(n=>n===null)?
null:t.filter(n=>n!==null)}function KG(e){if(!/^\d{1,3}(\s*\+\s*\d{1,3})*$/.test(e))return null;let t=e.
split("+").reduce((n,r)=>n+k(r),0);return t>0&&t<=1440?t:null}function wT(e,t){let n=(a,u)=>{let l=t.
cell(a),c=ee(l)?null:u(W(l));if(ee(l)||c!==null)return c;let d={setting:`stages.${a}`,value:l,reason:
"not-a-time",allowed:[]};return e.findings.push({code:"SETTING_INVALID",severity:"warning",...e.place(
t,a),params:d}),null},[r,o,i]=[n("hours",bT),n("minutes",KG),n("breaks",WG)];if(r===null||o===null)return null;
let s=W(t.cell("rooms")).split(/[;\n]/);return{...r,minutes:o,breaks:i!=null?i:[],place:W(t.cell(
"place")),rooms:s.map(a=>a.trim()).filter(a=>a!=="")}}function vT(e){let t=Dr(e),n=GG(ho(t,"name"));
return{items:n.map(o=>HG(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function GG(e){let t=n=>{var r;return(r=dt(n.cell("order")))!=null?r:k.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function HG(e,t){var s;let n=t.cell("date"),r=ZG(W(
t.cell("title")));r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes");let o=Bp(n);!ee(n)&&
o===null&&e.report(t,"date",n,"not-a-date");let i=wT(e,t);return{name:W(t.cell("name")),weight:e.weight(
t,"weight","stages"),advance:e.number(t,"advance",a=>k.isInteger(a)&&a>=1),title:r==="unreadable"?
null:
r,form:e.choice(t,"form",nu),date:(s=o==null?void 0:o.from)!=null?s:null,...(o==null?void 0:o.until)===
void 0?{}:{until:o.until},...ee(t.cell("scoreTab"))?{}:{scoreTab:W(t.cell("scoreTab"))},...i===null?
{}:{sitting:i}}}var qG=/;|^\s*\d+\s*[:=]/m;function ZG(e){if(e==="")return null;if(!qG.test(e))return{
name:e};let n=e.split(/[;\n]/).map(i=>i.trim()).filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.
exec(i);return s===null||k(s[1])<1?null:{places:k(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==
null);return new w(r.map(i=>i.places)).size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();
var cu=["criteria","median","majority","previous","shared"];m();m();var kT=["competition","year",
"organizer","government","province","city","language","top","method",
"missing","readings","minReadings","tieBreaks","decimals","carryOver","passingScore","maxSpread",
"maxPerInstitution","winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm",
"severityCorrection","conflicts","judgeFiles","deadline","admins","objectionDays","prizes",
"plenaryDate",
"plenaryTime","plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate",
"juryDecreeNumber","resultApproval","minutesNumber","decreeNumber","legalBasis","acknowledgedBy",
"copies","officeAddress","officeContact","certificateDesign","signerName","signerPosition",
"signerGrade","signerNip"];m();m();var xT={kind:"text",word:_("Mengetahui","Acknowledged By")};m();
var ST={kind:"texts",word:_("Admin","Admin")};m();var TT={kind:"choice",word:_("Nilai di Lampiran",
"Scores in Annexes"),choices:Yt};m();var ET={kind:"choice",word:_("Gabung Nilai Tahap","Carry Over"),
choices:Yt};m();var CT={kind:"date",word:_("Tanggal Penyerahan","Ceremony Date")};m();var RT={kind:
"text",word:_("Tempat Penyerahan","Ceremony Place")};m();var DT={kind:"time",word:_(
"Waktu Penyerahan","Ceremony Time")};m();var AT={kind:"choice",word:_("Desain Piagam",
"Certificate Design"),choices:[["classic",_("klasik","classic")],["modern",_("modern","modern")]]};m(
);var OT={kind:"text",word:_("Kota","City")};m();var NT={kind:"text",word:_("Nama Kompetisi",
"Competition")};m();var PT={kind:"choice",word:_("Benturan Kepentingan","Conflicts"),choices:[[
"exclude",_("keluarkan","exclude")],["include",_("hitung","include")]]};m();var IT={kind:"text",word:
_("Tembusan","Copies")};m();var $T={kind:"text",word:_("Batas Waktu","Deadline")};m();var FT={kind:
"number",word:_("Desimal","Decimals"),range:"0\u20136"};m();var _T={kind:"date",word:_(
"Tanggal Penetapan","Date")};m();var MT={kind:"text",word:_("Nomor SK","Decree Number")};m();var LT={
kind:"text",word:_("Pemerintah Daerah","Government")};m();var jT={kind:"choice",word:_("Berkas Juri",
"Judge Files"),choices:[["shared",_("bersama","shared")],
["separate",_("terpisah","separate")]]};m();var zT={kind:"text",word:_("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var BT={kind:"choice",word:_("Bahasa","Language"),choices:[["id",_("id",
"id","Bahasa Indonesia","Indonesia")],["en",_("en","en","English","Inggris")]]};m();var UT={kind:
"text",word:_("Dasar Hukum","Legal Basis")};m();var WT={kind:"choice",word:_("Nilai di Surat",
"Scores in Letters"),choices:Yt};m();var KT={kind:"number",word:_("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var GT={kind:"number",word:_(
"Batas Selisih Antarjuri","Max Spread")};m();m();var du=["mean","trimmed","median","rank-sum",
"z-score","adjusted","robust","reliability"];m();m();var HT={name:_("terkoreksi","adjusted"),score:{
id:"nilai terkoreksi",en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var qT={name:_("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var ZT={name:_(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var JT={name:_(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var VT={name:_("bobot keandalan juri","reliability","reliability weights"),score:{id:
"nilai berbobot keandalan",en:"reliability-weighted score"},official:
"Nilai tahap adalah rata-rata nilai juri yang dikoreksi menurut keketatannya; bobot juri berbanding terbalik dengan ragam galatnya."}
;m();var YT={name:_("tahan pencilan","robust"),score:{id:"nilai tahan pencilan",en:"robust score"},
official:
"Nilai tahap adalah rata-rata nilai juri yang dikoreksi menurut keketatannya; nilai yang jauh dari yang wajar berbobot kurang (Huber, 1,345 simpangan baku)."}
;m();var XT={name:_("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var QT={name:_("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Bi={mean:qT,trimmed:XT,median:ZT,"rank-sum":JT,"z-score":QT,adjusted:HT,robust:YT,reliability:
VT};var eE={kind:"choice",word:_("Metode","Method"),choices:Fp(du,Bi)};m();var tE={kind:"number",
range:"1, 2, 3 \u2026",word:_("Juri Minimal per Peserta","Least Judges per Entry")};m();var nE={kind:
"text",word:_("Nomor Berita Acara","Minutes Number")};m();var rE={kind:"choice",word:_(
"Nilai Belum Diisi","Missing Scores"),choices:[["complete",_("wajib lengkap","complete")],[
"assigned",_("sesuai pembagian","assigned","sesuai penugasan")]]};m();var oE={kind:"number",word:_(
"Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var iE={kind:"text",word:_("Alamat Kantor",
"Office Address")};m();var sE={kind:"text",word:_("Kontak Kantor","Office Contact")};m();var aE={
kind:"text",word:_("Penyelenggara","Organizer")};m();var uE={kind:"number",word:_(
"Nilai Minimal Lolos","Passing Score")};m();var lE={kind:"date",word:_("Tanggal Pleno",
"Plenary Date")};m();var cE={kind:"text",word:_("Tempat Pleno","Plenary Place")};m();var dE={kind:
"time",word:_("Waktu Pleno","Plenary Time")};m();var mE={kind:"numbered",word:_("Uang Pembinaan",
"Prize")};m();var pE={kind:"text",word:_("Provinsi","Province")};m();var fE={kind:"choice",word:_(
"Juara Berperingkat","Ranked Winners"),choices:Yt};m();var gE={kind:"number",range:"1, 2, 3 \u2026",
word:_("Juri per Peserta","Judges per Entry")};m();var hE={kind:"choice",word:_("Persetujuan Hasil",
"Result Approval"),choices:Yt};m();var yE={kind:"auto-or-number",word:_("Koreksi Keketatan",
"Severity Correction"),auto:_("otomatis","auto")};m();var bE={kind:"text",word:_(
"Penandatangan Pangkat","Signer Grade")};m();var wE={kind:"text",word:_("Penandatangan Nama",
"Signer Name")};m();var vE={kind:"text",word:_("Penandatangan NIP","Signer NIP")};m();var kE={kind:
"text",word:_("Penandatangan Jabatan","Signer Position")};m();m();m();var xE={name:_("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var SE={name:_("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var TE={
name:_("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var EE={name:_(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var CE={name:_("bersama",
"shared"),official:""};var Ui={criteria:xE,median:TE,majority:SE,previous:EE,shared:CE};var RE={kind:
"choices",word:_("Penentu Nilai Sama","Tie-breaks"),choices:Fp(cu,Ui)};m();var DE={kind:"number",
word:_("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var AE={kind:"choice",word:_("Sebutan Juara",
"Winner Term"),choices:[["Juara",_("Juara","Juara","Champion")],["Terbaik",_("Terbaik","Terbaik",
"Best")]]};m();var OE={kind:"choice",word:_("Juara per Kategori","Winners per Category"),choices:Yt}
;m();var NE={kind:"text",word:_("Tahun","Year")};var xb={competition:NT,year:NE,organizer:aE,
government:LT,province:pE,city:OT,language:BT,top:DE,method:eE,
missing:rE,readings:gE,minReadings:tE,tieBreaks:RE,decimals:FT,carryOver:ET,passingScore:uE,
maxSpread:GT,
maxPerInstitution:KT,winnersPerCategory:OE,rankedWinners:fE,letterScores:WT,annexScores:TT,
winnerTerm:AE,
severityCorrection:yE,conflicts:PT,judgeFiles:jT,deadline:$T,admins:ST,objectionDays:oE,prizes:mE,
plenaryDate:lE,
plenaryTime:dE,plenaryPlace:cE,ceremonyDate:CT,ceremonyTime:DT,ceremonyPlace:RT,decisionDate:_T,
juryDecreeNumber:zT,
resultApproval:hE,minutesNumber:nE,decreeNumber:MT,legalBasis:UT,acknowledgedBy:xT,copies:IT,
officeAddress:iE,
officeContact:sE,certificateDesign:AT,signerName:wE,signerPosition:kE,signerGrade:bE,signerNip:vE};
var JG=e=>e!=="prizes",Ar=kT.filter(JG).map(e=>({key:e,...xb[e]})),mu=xb.prizes.word;m();m();m();m();
var De=Me(z(),""),pu=Me(_e(z().check(Lc(/^\d{4}-\d{2}-\d{2}$/))),null),Or=(e,t)=>be().check(Xs(),Gn(
e),ei(t)),Nr=e=>Me(_e(e),null);var PE=De;m();var IE=Me(le(z()),[]);m();var $E=Me(Se(),!1);m();var FE=Me(
Se(),!1);m();var _E=pu;m();var ME=De;m();var LE=De;m();var jE=Me(ct(["classic","modern"]),"classic");
m();var zE=De;m();var BE=De;m();var UE=Me(ct(["exclude","include"]),"exclude");m();var WE=De;m();var KE=De;
m();var GE=Me(Or(0,6),2);m();var HE=pu;m();var qE=De;m();var ZE=De;m();var JE=Me(ct(["shared",
"separate"]),"shared");m();var VE=De;m();var YE=Me(ct(["id","en"]),"id");m();var XE=De;m();var QE=Me(
Se(),!1);m();var eC=Nr(Or(1,1e5));m();var tC=Nr(be().check(Gn(0)));m();var nC=Me(ct(du),"mean");m();
var rC=Nr(Or(1,1e3));m();var oC=De;m();var iC=Me(ct(["complete","assigned"]),"complete");m();var sC=Nr(
Or(1,365));m();var aC=De;m();var uC=De;m();var lC=De;m();var cC=Nr(be());m();var dC=pu;m();var mC=De;
m();var pC=De;m();var fC=Me(le(_e(be().check(Gn(0)))),[]);m();var gC=De;m();var hC=Me(Se(),!0);m();
var yC=Nr(Or(1,1e3));m();var bC=Me(Se(),!1);m();var wC=Me(jc([HS("auto"),be().check(Gn(0))]),"auto");
m();var vC=De;m();var kC=De;m();var xC=De;m();var SC=De;m();var TC=Me(le(ct(cu)),["criteria",
"shared"]);m();var EC=Me(Or(1,1e5),10);m();var CC=Me(ct(["Juara","Terbaik"]),"Juara");m();var RC=Me(
Se(),!1);m();var DC=De;var AC={competition:BE,year:DC,organizer:lC,government:ZE,province:gC,city:zE,
language:YE,top:EC,method:nC,
missing:iC,readings:yC,minReadings:rC,tieBreaks:TC,decimals:GE,carryOver:FE,passingScore:cC,
maxSpread:tC,
maxPerInstitution:eC,winnersPerCategory:RC,rankedWinners:hC,letterScores:QE,annexScores:$E,
winnerTerm:CC,
severityCorrection:wC,conflicts:UE,judgeFiles:JE,deadline:KE,admins:IE,objectionDays:sC,prizes:fC,
plenaryDate:dC,
plenaryTime:pC,plenaryPlace:mC,ceremonyDate:_E,ceremonyTime:LE,ceremonyPlace:ME,decisionDate:HE,
juryDecreeNumber:VE,
resultApproval:bC,minutesNumber:oC,decreeNumber:qE,legalBasis:XE,acknowledgedBy:PE,copies:WE,
officeAddress:aC,
officeContact:uC,certificateDesign:jE,signerName:kC,signerPosition:SC,signerGrade:vC,signerNip:xC};
var na=q(AC),OC=na.parse({});var fu=(e,t=[])=>({fault:e,allowed:t});function PC(e){var a;let t=OC,n=[
],r=[],o=new y,i=new y,s=e5(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=W(l("key")),d=l("value"),p=(v,
O=[],N="error")=>{var $,F;let P=(F=($=ot(e,u,"value"))!=null?$:ot(e,u,"key"))!=null?F:{},I={setting:
c,value:d,
reason:v,allowed:O};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},g=t5(c),b=Ar.find(v=>Ge(
c,v.word));if(g!==null){let v=n5(d);n[g-1]!==void 0?p("duplicate"):!ee(d)&&(v===null||v<0)?p(
"not-a-number"):(n[g-1]=v,i.set(g,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ee(d))continue;let v=VG(t,b,YG(d,b,s));"fault"in v?p(v.fault,v.allowed):t=v.settings}else c!==
""&&!ee(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:x.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function VG(e,t,n){if("fault"in n)return n;let r=na.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[QG(t)]}}function YG(
e,t,n){
let r=W(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?fu("digits-lost"):{
value:r};case"number":{let o=dt(e);return o===null?fu("not-a-number"):{value:o}}case"auto-or-number":
{let o=Ge(r,t.
auto)?"auto":dt(e);return o===null?fu("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=fo(
e);return o===null?fu("not-a-date"):{value:o}}case"time":return{value:bb(e)};case"texts":return{
value:ji(
e)};case"choice":{let o=Hn(r,t.choices);return o===void 0?fu("not-allowed",NC(t.choices,n)):{value:o}
}case"choices":{let o=ji(e).map(i=>Hn(i,t.choices));return o.includes(void 0)?fu("not-allowed",NC(t.choices,
n)):{value:XG(o)}}}}function XG(e){let t=cu.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var NC=(
e,t)=>e.
map(([,n])=>n[t]),QG=e=>e.kind==="number"&&e.range||"\u2265 0";function e5(e){let t=Ar.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Ge(W(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&Hn(W(n.cell("value")),t.choices)==="en"?"en":"id"}
function t5(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(M(e));return t!==null&&Ge((n=t[1])!=null?n:"",mu)&&k(t[2])>0?
k(t[2]):null}function n5(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(W(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return k(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Zc=["settings","stages","criteria","entries","judges",
"institutions","signers"];function jt(e,t=aT){
let n=new y;for(let r of Zc){let o=br(e,r,t);o!==void 0&&n.set(r,o)}return n}var r5={name:JS,weight:
null,
advance:null,title:null,form:null,date:null};function Yn(e){let t=(p,g)=>{let b=e.get(p);return b===
void 0?null:mt(b,g)},n={settings:t("settings",Uc),stages:t("stages",Wc),criteria:t("criteria",Kc),
entries:t(
"entries",Hr),judges:t("judges",Qs),institutions:t("institutions",Gc),signers:t("signers",ea)},r=PC(
n.settings),o=vT(n.stages),i=o.items.length>0?o.items:[r5],s=p=>{var g,b;return(b=(g=i.find(v=>M(v.name)===
M(p)))==null?void 0:g.name)!=null?b:p},a=mT(n.criteria,s),u=pT(n.entries),l=gT(n.judges,i.map(p=>p.name)),
c=fT(n.institutions),d=yT(n.signers);return{competition:{settings:r.settings,stages:i,criteria:a.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,a,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function Sb(e){var n;let t=Oe().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var Tb=e=>e.getEditors().map(t=>t.getEmail());function Kp(e){
let t=Sb(e);return t===null||t.isWarningOnly()?null:Tb(t)}function wr(e,t){var r;let n=(r=Oe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Jc(n,t),n.setUnprotectedRanges([]))}function Jc(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=Tb(e),r=[xe(),...t].filter(s=>s!==""),o=r.filter(s=>!Xn(n,s)&&!Eb(e,s)),i=n.
filter(s=>!Xn(r,s));return i.length>0&&e.removeEditors(i),e.canDomainEdit()&&e.setDomainEdit(!1),o}
function Eb(e,t){
try{return e.addEditors([t]),!0}catch(n){if(!S(n).includes(t))throw n;return console.warn(S(n)),!1}}
var IC=(e,t)=>{e.removeEditors([...t])},Xn=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase()),$C=()=>new y(
Oe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e])),
FC=()=>Oe().getProtections(SpreadsheetApp.ProtectionType.RANGE).map(e=>({tab:e.getRange().getSheet().
getName(),lock:e}));function Gp(e){if(e.isWarningOnly())return"everybody";try{return Tb(e)}catch{
return"unknown"}}var _C=()=>Oe().getEditors().map(e=>e.getEmail()),MC=()=>{var e,t;return(t=(e=Oe().getOwner(
))==
null?void 0:e.getEmail())!=null?t:null},LC=e=>Sb(e)===null;function jC(e,t){let n=Sb(e);n!==null&&(t===
null?n.remove():t.length>0&&n.addEditors(t))}var zC=e=>{var t;return((t=Oe().getSheetByName(e))==null?
void 0:t.isSheetHidden())===!0};function gu(e){let t=Oe().getSheetByName(e);t!==null&&!t.isSheetHidden(
)&&
t.hideSheet()}m();function o5({admins:e}){let t=jt(rt(),At()).get("settings"),n=t===void 0?null:Kp(t);
return n===null?
[]:[...new w([...e,...n])]}var BC=({admins:e},t,n)=>n!==void 0&&t(n)?e:[];function yo(e,t,n=[],r=[]){
let o=null;return{named:n,admins:()=>(o!=null||(o=o5(e).filter(i=>Xn(n,i)||!Xn(r,i))),o),isShut:t}}
function UC(e,t){
let n=Gp(e);if(n==="everybody")return"open";if(n==="unknown")return"shut-out";let r=[xe(),...[MC()].
filter(i=>i!==null),...t.named],o=n.filter(i=>!Xn(r,i));return o.length>0&&o.some(i=>!Xn(t.admins(),
i))?"open":t.named.every(i=>Xn(n,i))?null:"lacks"}m();function WC({names:e,own:t,isBound:n,collected:
r},o,i){let s=jp(),a=[...new w([..._C(),...i])],u=s===
null?[]:a.filter(O=>!Xn(s,O)),l=s!==null&&u.length===0;if(u.length===0)return{people:a,added:u,
isRemembered:l,
locks:[]};let c=[...jt(e,n).values()],d=O=>[...c,...r].includes(O)||t.has(O)||su(O),p=[...o].flatMap(
([O,N])=>d(O)?[{tab:O,lock:N,judge:""}]:[]),g=FC().flatMap(({tab:O,lock:N})=>{var I;let P=(I=t.get(O))==
null?void 0:I.judge.email;return P===void 0?[]:[{tab:O,lock:N,judge:P}]}),b=u.filter(O=>Xn(i,O)),v=[
...p,...g].map(({tab:O,lock:N,judge:P})=>{let I=i5(N),$=I.filter(B=>Xn(u,B)&&!Xn([P],B)),F=$.filter(
B=>!Xn(i,B)),j=c.includes(O)?b.filter(B=>!Xn(I,B)):[];return{tab:O,lock:N,passing:$,out:F,lacks:j}});
return{people:a,added:u,isRemembered:l,locks:v}}function i5(e){let t=Gp(e);return typeof t=="string"?
[]:t}function KC({people:e,isRemembered:t,locks:n}){for(let{lock:r,out:o,lacks:i}of n){o.length>0&&
IC(
r,o);for(let s of i)Eb(r,s)}t||iT(e)}var GC=({locks:e},t)=>[...new w(e.flatMap(({tab:n,passing:r})=>r.
length>0?[n]:[]))].filter(n=>!t(n)).map(n=>({code:"TAB_OPEN",severity:"error",tab:n,params:{
isShutOut:!1}}));var Hp=["assignment","schedule","plenary","objections"],s5={presence:[],ranking:[
"assignment","plenary","history"],all:[...Hp,"history","decisions","documents","corrections"]};
function HC(e,t,n,r,o,i){
var g,b;let s=Mp(),a=Kr(),u=new y([...a].map(([v,O])=>[O,v])),l=new y;for(let v of Hp){let O=br(e,v,
o);O!==void 0&&l.set(v,O)}for(let v of["decisions","documents","corrections"]){let O=v==="documents"?
void 0:e.find(P=>Ge(P,Z[v])),N=(b=u.get((g=s[v])!=null?g:-1))!=null?b:O;N!==void 0&&l.set(v,N)}t!==null&&
l.set("history",t);let c=v=>s5[i].includes(v),d=[...l].map(([v,O])=>{let N=n.get(O);return{part:v,
name:O,
state:N===void 0?"open":c(v)?UC(N,r):null}}),p=d.filter(({part:v,name:O,state:N})=>(N==="open"||N===
"shut-out")&&s[v]===a.get(O));return{tabs:l,open:[...d.flatMap(({name:v,state:O})=>O===null?[]:[v]),
...d.some(({state:v})=>v==="lacks")?[...n.keys()].filter(su):[]],bound:s,findings:[...p.map(({name:v,
state:O})=>({code:"TAB_OPEN",severity:"error",tab:v,params:{isShutOut:O==="shut-out"}})),...Bc(e,Hp,
o).map(({name:v,first:O})=>({code:"TAB_COPY",severity:"error",tab:v,params:{judge:null,first:O,
reason:"decides"}}))]}}function Mt({deciding:{tabs:e,open:t,bound:n},keepers:r,newcomers:o},i=s=>s()){
let s=u5(
e,n),a=E.stringify(s)===E.stringify(n);t.length===0&&a&&o.isRemembered||i(()=>{KC(o);for(let u of t)
a5(u,r);a||fb(s)})}function a5(e,t){try{wr(e,t.admins())}catch(n){console.warn(S(n))}}function u5(e,
t){
var i,s;let n=Kr(),r=[...n.keys()],o={...t};for(let[a,u]of e)o[a]=(i=n.get(u))!=null?i:-1;for(let a of[
...Zc,...Hp]){let l=Bc(r,[a],()=>!1).length===0?br(r,a,()=>!1):void 0;l!==void 0&&(o[a]=(s=n.get(l))!=
null?s:-1)}return o}m();m();var qp={code:"",name:"",institution:"",category:"",unitType:"",innovator:
"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},qC={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Je(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function it(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);function In({assignment:e},t){let n=e==null?void 0:e.get(t.name);return n===void 0?null:(r,o)=>{
var i,s;return(s=(i=n.get(o.code))==null?void 0:i.includes(r.code))!=null?s:!1}}function Vc(e,t){let n=new y(
t.map(r=>[r,0]));for(let r of e.values())for(let o of r)n.has(o)&&n.set(o,n.get(o)+1);return n}m();
var ZC=new A;function Pr(e){var n;let t=(n=ZC.get(e))!=null?n:l5(e);return ZC.set(e,t),t}function l5(
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
0),We=BigInt(1),pn=BigInt(2),Yc=BigInt(3),yu=BigInt(5),rr=BigInt(10),YOe=BigInt(k.MAX_SAFE_INTEGER),
c5=2e3,ie={s:We,n:we,d:We};function ri(e,t){try{e=BigInt(e)}catch{throw Wi()}return e*t}function qr(
e){
return typeof e=="bigint"?e:f.floor(e)}function Ot(e,t){if(t===we)throw Cb();let n=h.create(Le.prototype);
n.s=e<we?-We:We,e=e<we?-e:e;let r=ra(e,t);return n.n=e/r,n.d=t/r,n}var d5=[pn*pn,pn,pn*pn,pn,pn*pn,
pn*
Yc,pn,pn*Yc];function hu(e){let t=h.create(null);if(e<=We)return t[e]=We,t;let n=r=>{t[r]=(t[r]||we)+
We};for(;e%pn===we;)n(pn),e/=pn;for(;e%Yc===we;)n(Yc),e/=Yc;for(;e%yu===we;)n(yu),e/=yu;for(let r=0,
o=pn+yu;o*o<=e;){for(;e%o===we;)n(o),e/=o;o+=d5[r],r=r+1&7}return e>We&&n(e),t}var mn=function(e,t){
let n=we,r=We,o=We;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Wi();
if(e%
1!==0)throw JC();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Wi();if(t%1!==0)throw JC(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Wi();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Wi();if(e<0&&(o=-We,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=we,a=we,u=we,l=We,c=We,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Wi();if(d[i]===
"-"?(o=-We,i++):d[i]==="+"&&i++,d.length===i+1?a=ri(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=ri(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=ri(
d[i],o),l=rr**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=ri(d[
i+
1],o),c=rr**BigInt(d[i+1].length)-We,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=ri(d[i],o),l=ri(d[i+2],We),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=ri(d[i],o),a=ri(d[i+2],o),l=ri(d[i+4],We),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw Wi()}else if(typeof e=="bigint")n=e,o=e,r=We;else throw Wi();if(r===we)throw Cb(
);
ie.s=o<we?-We:We,ie.n=n<we?-n:n,ie.d=r<we?-r:r};function m5(e,t,n){let r=We;for(;t>we;e=e*e%n,t>>=We)
t&We&&(r=r*e%n);return r}function p5(e,t){for(;t%pn===we;t/=pn);for(;t%yu===we;t/=yu);if(t===We)return we;
let n=rr%t,r=1;for(;n!==We;r++)if(n=n*rr%t,r>c5)return we;return BigInt(r)}function f5(e,t,n){let r=We,
o=m5(rr,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*rr%t,o=o*rr%t}return 0}function ra(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Le(e,t){if(
mn(
e,t),this instanceof Le)e=ra(ie.d,ie.n),this.s=ie.s,this.n=ie.n/e,this.d=ie.d/e;else return Ot(ie.s*
ie.n,ie.d)}var Cb=function(){return new C("Division by Zero")},Wi=function(){return new C(
"Invalid argument")},JC=function(){return new C("Parameters must be integer")};Le.prototype={s:We,n:
we,d:We,abs:function(){
return Ot(this.n,this.d)},neg:function(){return Ot(-this.s*this.n,this.d)},add:function(e,t){return mn(
e,t),Ot(this.s*this.n*ie.d+ie.s*this.d*ie.n,this.d*ie.d)},sub:function(e,t){return mn(e,t),Ot(this.s*
this.n*ie.d-ie.s*this.d*ie.n,this.d*ie.d)},mul:function(e,t){return mn(e,t),Ot(this.s*ie.s*this.n*ie.
n,this.d*ie.d)},div:function(e,t){return mn(e,t),Ot(this.s*ie.s*this.n*ie.d,this.d*ie.n)},clone:
function(){
return Ot(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return Ot(this.s*this.n%this.d,We);
if(mn(e,t),we===ie.n*this.d)throw Cb();return Ot(this.s*(ie.d*this.n)%(ie.n*this.d),ie.d*this.d)},
gcd:function(e,t){
return mn(e,t),Ot(ra(ie.n,this.n)*ra(ie.d,this.d),ie.d*this.d)},lcm:function(e,t){return mn(e,t),ie.
n===we&&this.n===we?Ot(we,We):Ot(ie.n*this.n,ra(ie.n,this.n)*ra(ie.d,this.d))},inverse:function(){
return Ot(
this.s*this.d,this.n)},pow:function(e,t){if(mn(e,t),ie.d===We)return ie.s<we?Ot((this.s*this.d)**ie.
n,this.n**ie.n):Ot((this.s*this.n)**ie.n,this.d**ie.n);if(this.s<we)return null;let n=hu(this.n),r=hu(
this.d),o=We,i=We;for(let s in n)if(s!=="1"){if(s==="0"){o=we;break}if(n[s]*=ie.n,n[s]%ie.d===we)n[s]/=
ie.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=ie.n,r[s]%ie.d===we)r[s]/=
ie.d;else return null;i*=BigInt(s)**r[s]}return ie.s<we?Ot(i,o):Ot(o,i)},log:function(e,t){if(mn(e,t),
this.s<=we||ie.s<=we)return null;let n=h.create(null),r=hu(ie.n),o=hu(ie.d),i=hu(this.n),s=hu(this.d);
for(let l in o)r[l]=(r[l]||we)-o[l];for(let l in s)i[l]=(i[l]||we)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||we,d=i[l]||we;if(
c===
we){if(d!==we)return null;continue}let p=d,g=c,b=ra(p,g);if(p/=b,g/=b,a===null&&u===null)a=p,u=g;
else if(p*
u!==a*g)return null}return a!==null&&u!==null?Ot(a,u):null},equals:function(e,t){return mn(e,t),this.
s*this.n*ie.d===ie.s*ie.n*this.d},lt:function(e,t){return mn(e,t),this.s*this.n*ie.d<ie.s*ie.n*this.
d},lte:function(e,t){return mn(e,t),this.s*this.n*ie.d<=ie.s*ie.n*this.d},gt:function(e,t){return mn(
e,t),this.s*this.n*ie.d>ie.s*ie.n*this.d},gte:function(e,t){return mn(e,t),this.s*this.n*ie.d>=ie.s*
ie.n*this.d},compare:function(e,t){mn(e,t);let n=this.s*this.n*ie.d-ie.s*ie.n*this.d;return(we<n)-(n<
we)},ceil:function(e){return e=rr**BigInt(e||0),Ot(qr(this.s*e*this.n/this.d)+(e*this.n%this.d>we&&
this.
s>=we?We:we),e)},floor:function(e){return e=rr**BigInt(e||0),Ot(qr(this.s*e*this.n/this.d)-(e*this.n%
this.d>we&&this.s<we?We:we),e)},round:function(e){return e=rr**BigInt(e||0),Ot(qr(this.s*e*this.n/this.
d)+this.s*((this.s>=we?We:we)+pn*(e*this.n%this.d)>this.d?We:we),e)},roundTo:function(e,t){mn(e,t);
let n=this.
n*ie.d,r=this.d*ie.n,o=n%r,i=qr(n/r);return o+o>=r&&i++,Ot(this.s*i*ie.n,ie.d)},divisible:function(e,
t){
return mn(e,t),ie.n===we?!1:this.n*ie.d%(ie.n*this.d)===we},valueOf:function(){return k(this.s*this.
n)/k(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=p5(t,n),o=f5(t,n,r),i=this.s<we?"-":"";
if(i+=qr(t/n),t%=n,t*=rr,t&&(i+="."),r){for(let s=o;s--;)i+=qr(t/n),t%=n,t*=rr;i+="(";for(let s=r;s--;
)
i+=qr(t/n),t%=n,t*=rr;i+=")"}else for(let s=e;t&&s--;)i+=qr(t/n),t%=n,t*=rr;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<we?"-":"";if(n===We)r+=t;else{let o=qr(t/n);e&&o>we&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<we?"-":"";if(n===
We)r+=t;else{let o=qr(t/n);e&&o>we&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(qr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=Ot(r[o-1],
We);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var Xc=BigInt(10),Qc=BigInt(0),Db=BigInt(1),bu=BigInt(2),Rb=1e4,g5=1e15;function Ab(
e,t){let n=e/t;return e<
Qc&&n*t!==e?n-Db:n}function h5(e){let[t="0",n="0"]=S(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=k(n)-o.length+4;if(s>=0)return i*Xc**BigInt(s);let a=Xc**BigInt(-s);return Ab(i*bu+a,a*bu)}
function ed(e){
if(!k.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*Rb);return f.abs(
t)<g5&&t/Rb===e?BigInt(t):h5(e)}function tn(e){return new Le(ed(e),BigInt(Rb))}function wn({s:e,n:t,
d:n},r){return Ab(bu*e*t*Xc**BigInt(r)+n,bu*n)}function vr(e,t){return new Le(wn(e,t),Xc**BigInt(t))}
function Ob(e,t,n){let r=Xc**BigInt(n);return new Le(Ab(bu*e*r+t,bu*t),r)}function kr(e,t){let n=wn(
e,t),r=S(n<Qc?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Qc?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function vn(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function fn(
e){
let t=Qc,n=Db;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Le(t,n*BigInt(e.length))}
function wu(e){let t=[...e].sort(vn),n=t.length>>1;return t.length%2===1?t[n]:fn([t[n-1],t[n]])}
function vu(e){
let t=Db;for(let{d:n}of e)t%n!==Qc&&(t=new Le(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function ku(e){let t=new Le(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}function xu(e,t){let n=10**t;return new Le(
BigInt(f.floor(e*n+.5)),BigInt(n))}var Zp=BigInt(0),y5=BigInt(100),b5=BigInt(1e4),w5=e=>e.length>0&&
e.every(({weight:t,max:n})=>k.isFinite(
t)&&k.isFinite(n));function Jp(e){if(!w5(e))return null;let t=e.map(l=>ed(l.weight)),n=e.map(l=>ed(l.
max)),r=t.reduce((l,c)=>l+c,Zp);if(r<=Zp||n.some(l=>l<=Zp))return null;let o=n.reduce((l,c)=>new Le(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>y5*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=ed(l),p={parts:d,exact:new Le(d,b5)};return a.set(l,p),p};return l=>{let c=Zp,d=l.map((p,g)=>{
let b=u(p);return c+=i[g]*b.parts,b.exact});return{score:new Le(c,s),marks:d}}}function v5(e,t){var s;
let n=Je(e,t),r=Jp(n),o=e.settings.conflicts==="exclude"?Pr(e):()=>null,i=(s=
In(e,t))!=null?s:(()=>!0);return(a,u,l)=>{let c=[],d=0,p=!1;for(let{name:g}of n){let b=l.marks.get(g);
b===void 0||b.kind==="blank"?d+=1:b.kind==="recused"?p=!0:b.kind==="score"&&k.isFinite(b.value)&&c.push(
b.value)}return d===n.length?null:p?{leftOut:"recused"}:o(a,u)!==null?{leftOut:"conflict"}:i(a,u)?c.
length<n.length?{leftOut:"incomplete"}:r===null?null:{reading:r(c)}:{leftOut:"unassigned"}}}function k5(
e){
let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(n.entry,n);return t}function VC(
e,t,n,r){
let o=v5(e,t),i=it(e,t),s=n.filter(c=>c.stage===t.name),a=i.flatMap(c=>{let d=s.find(p=>p.judge===c.
code);return d?[{judge:c,rows:k5(d)}]:[]}),u=new y,l=[];for(let c of r){let d=new y;for(let{judge:p,
rows:g}of a){let b=g.get(c.code),v=b?o(p,c,b):null;v!==null&&("reading"in v?d.set(p.code,v.reading):
l.push({entry:c.code,judge:p.code,reason:v.leftOut}))}u.set(c.code,d)}return{stage:t,criteria:Je(e,t),
entries:r,judges:i,readings:u,leftOut:l}}m();m();function Vp(e){let t=new y;for(let{category:n}of e){
let r=M(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(M(n.category)))!=null?r:null}}m();function oi(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Ki(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var Qn=BigInt(0),td=BigInt(1);function XC(e,t){let[n,r]=[e,t];for(;r!==Qn;)[n,r]=[r,
n%r];return n}
var YC=BigInt(1)<<BigInt(64);function Yp(e,t){let n=e/t,r=(e-n*t)*YC/t;return k(n)+k(r)/k(YC)}
function QC(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=td;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>Qn);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function x5(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==Qn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function S5(e){let t=new w;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return eR(t)}var eR=e=>x.from(
e).reduce((t,n)=>t/XC(t,n)*n,td);function Su(e){var b,v,O,N,P;let t=S5(e),n=new w;for(let{code:I}of e.
entries)for(let $ of(v=(b=e.readings.get(I))==null?void 0:b.keys())!=null?v:[])n.add($);let r=x.from(
n).sort(),o=new y(r.map((I,$)=>[I,$])),i=new y,s=new y,a=Qn,u=0;for(let{code:I}of e.entries){let $=x.
from((O=e.readings.get(I))!=null?O:[],([U,{score:L}])=>({judge:o.get(U),value:L.s*L.n*(t/L.d)})).sort(
(U,L)=>U.judge-L.judge);if($.length===0)continue;let F=$.map(({judge:U})=>U).join(),j=(N=i.get(F))!=
null?N:{judges:$.map(({judge:U})=>U),entries:[],sums:$.map(()=>Qn)};i.set(F,j);let B=Qn;for(let[U,{
value:L}]of $.
entries())j.sums[U]=j.sums[U]+L,B+=L,a+=L*L;j.entries.push({code:I,total:B}),s.set($.length,((P=s.get(
$.length))!=null?P:Qn)+B*B),u+=$.length-1}let l=eR(x.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>Qn)),
d=r.map(()=>Qn);for(let{judges:I,entries:$,sums:F}of i.values()){let j=l/BigInt(I.length),B=j*BigInt(
$.length),U=j*F.reduce((L,K)=>L+K,Qn);for(let[L,K]of I.entries()){let G=c[K];for(let V of I)G[V]=G[V]-
B;G[K]=G[K]+l*BigInt($.length),d[K]=d[K]+l*F[L]-U}}let p=x.from(s).reduce((I,[$,F])=>I+l/BigInt($)*F,
Qn),g=l*a-p;return{judges:r,blocks:x.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:g,
freedom:u,
...x5(c)}}m();m();function T5(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),a=1/f.sqrt(s*s+1),u=s*a,l=p=>{let[g,b]=[p[n],p[r]];p[n]=a*g-u*b,p[r]=u*g+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[g,b]=[c[p],d[p]];c[p]=a*g-u*b,d[
p]=
u*g+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function Xp(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=x.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))T5(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var tR=.01,nd=1e4,nR=20,E5=60;function Qp({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=Xp(e.map(d=>d.map(p=>Yp(p,r)))).slice(s),u=t.map(d=>Yp(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,g,b)=>p+g*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,Yp(o,n*n*r)-c),freedom:i}}var ef=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function rR(e,t){let{axes:n,freedom:r}=e,o=ef(e,t),i=r*f.log(o),s=0,a=0;for(let u of n)
i+=f.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function tf(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(ef(e,
nd)===0)return nd;let o=nR*f.log10(nd/tR),i=d=>tR*10**(f.min(f.max(d,0),o)/nR),s=0,a=k.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=rR(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>rR(e,10**d).slope,l=f.log10(
i(s-1)),c=f.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<E5;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Zr=9,Nb=9;function C5(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=tf(Qp(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=k(n.toPrecision(Nb));return{value:
r,
origin:r>=nd?"no-judge-effect":"estimated"}}function R5(e){let[t="0",n="0"]=e.toExponential(Nb-1).split(
"e"),r=BigInt(t.replace(".","")),o=k(n)-(Nb-1),i=BigInt(10)**BigInt(f.abs(o)),{n:s,d:a}=o<0?new Le(r,
i):new Le(r*i);return{over:s,under:a}}function D5({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=R5(o),a=i===Qn,u=e.map((c,d)=>c.map((p,g)=>a?r[d]===r[g]?p+n:p:d===g?s*p+i*n:s*p)),l=a?td:s;
return QC(u,t.map(c=>l*c))}function A5(e,t){let n=Su(e),r=C5(n,t),{numerators:o,denominator:i}=D5(n,
r.value),s=i*n.unit,a=Ki(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((g,b)=>g+o[b],
Qn),p=BigInt(l.length);return c.map(({code:g,total:b})=>[g,a?new Le(b,n.unit*p):Ob(b*i-d,s*p,Zr)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Ob(o[c],s,Zr)])),scores:new y(u)}}var oR=new A;
function bo(e,t){var o,i;let n=(o=oR.get(e))!=null?o:new y;oR.set(e,n);let r=(i=n.get(t))!=null?i:A5(
e,t);return n.set(t,r),r}m();function Tu(e){let t=e.entries.filter(s=>{var a,u;return((u=(a=e.readings.get(
s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new w(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var iR=e=>e.
filter(t=>t.every(n=>n!==null));m();m();var rd=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:
[]].map(([r,{score:o}])=>({judge:r,score:o}))},
nf=e=>[...e].sort((t,n)=>vn(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Gi(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=rd(e,n);return r.length>0?[[n,t(r)]]:[]}))}var od={
better:"higher",unit:"points",precision:null,scores:e=>Gi(e,t=>fn(t.map(({score:n})=>n)))};m();m();
var O5={exact:1e-28,drawn:1e-12},N5=1e-13;function oa(e,t,n="exact"){var O,N;let r=(N=(O=e[0])==
null?void 0:O.length)!=null?N:0,o=e.length,i=e.flatMap((P,I)=>P.flatMap(($,F)=>$===null?[]:[{entry:I,
judge:F}])),s=Int32Array.from(i,P=>P.entry),a=Int32Array.from(i,P=>P.judge),u=P=>Float64Array.from(i,
I=>P[I.entry][I.judge]),l=(P,I)=>{let[$,F]=[new Float64Array(o),new Float64Array(o)];for(let j=0;j<s.
length;j+=1){let B=s[j];$[B]+=P[j]*I[j],F[B]+=P[j]}for(let j=0;j<o;j+=1)$[j]/=F[j];return $},c=(P,I)=>{
let $=l(P,I),F=new Float64Array(r);for(let j=0;j<s.length;j+=1)F[a[j]]+=P[j]*(I[j]-$[s[j]]);return F}
,
d=P=>{let I=new Float64Array(a.length);for(let $=0;$<a.length;$+=1)I[$]=P[a[$]];return I},p=(P,I)=>{
let $=c(P,d(I));for(let F=0;F<r;F+=1)$[F]+=t*I[F];return $};return{entry:s,judge:a,entries:o,judges:
r,
scoresOf:u,effects:(P,I,$)=>{let F=new Float64Array(r),j=c(I,P),B=O5[n]*id(j,j);if($!==void 0){F.set(
$);let G=p(I,F);for(let V=0;V<r;V+=1)j[V]-=G[V]}let U=t+I.reduce((G,V)=>G+V,0),L=j.slice(),K=id(j,j);
for(let G=0;G<10*r+50&&K>B;G+=1){let V=p(I,L),ye=id(L,V);if(ye<=N5*U*id(L,L))break;let Q=K/ye;for(
let se=0;se<
r;se+=1)F[se]+=Q*L[se],j[se]-=Q*V[se];let oe=K;K=id(j,j);for(let se=0;se<r;se+=1)L[se]=j[se]+K/oe*L[
se]}
return F},worths:(P,I,$)=>{let F=d($);for(let j=0;j<F.length;j+=1)F[j]=P[j]-F[j];return l(I,F)},
residuals:(P,I,$)=>{
let F=new Float64Array(P.length);for(let j=0;j<F.length;j+=1)F[j]=P[j]-I[s[j]]-$[a[j]];return F}}}
function id(e,t){
let n=0;for(let r=0;r<e.length;r+=1)n+=e[r]*t[r];return n}m();m();var Jr=e=>e.filter(t=>t!==null),Ir=e=>e.reduce(
(t,n)=>t+n,0),$n=e=>Ir(e)/e.length;function qt(e){
if(e.every(n=>n===e[0]))return 0;let t=$n(e);return Ir(e.map(n=>(n-t)**2))}function rf(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}var Hi=e=>Float64Array.from(e,t=>{
let[n,r]=[0,0];for(let o of t)o!==null&&(n+=o,r+=1);return n/r});function of(e,t){
var r,o;let n=e.map(i=>[...i]);for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap(
(u,l)=>u[i]===null?[]:[l]),a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}
var sf=e=>t=>Float64Array.
from(t,n=>{let r=Jr(n).sort((i,s)=>i-s),o=e(r.length);return $n(r.slice(o,r.length-o))});var af=(e,t)=>{
if(e.every(o=>o.every(i=>i!==null)))return Hi;let n=oa(e,t),r=new Float64Array(n.entry.
length).fill(1);return o=>{let i=n.scoresOf(o);return n.worths(i,r,n.effects(i,r))}};var sR={better:
"higher",unit:"points",precision:Zr,correctsSeverity:!0,exactOn:Ki,scores:(e,t)=>Ki(e)?
od.scores(e,t):bo(e,t.severityCorrection).scores,quickly:(e,t)=>{let{entries:n,rows:r}=Tu(e),o=af(r,
t)(r);return new y(n.map(({code:i},s)=>[i,xu(o[s],Zr)]))},working:(e,t)=>{let n=od.scores(e,t),r=Ki(
e)?null:bo(e,t.severityCorrection);return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:
r.
scores.get(o).sub(i),lambda:tn(r.lambda.value),origin:r.lambda.origin};return[{code:
"SEVERITY_CORRECTED",params:{mean:i,correction:s}}]}}};m();var aR={better:"higher",unit:"points",
precision:null,scores:e=>Gi(e,t=>wu(t.map(({score:n})=>n))),working:e=>t=>{
let n=nf(rd(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var uf=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function lf(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function P5(e){
let{units:t}=vu(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new Le(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var uR=e=>lf(uf(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:P5(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),lR={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...uR(e)].map(([t,n])=>[t,fn(n.map(({rank:r})=>r))])),working:e=>{let t=uR(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();m();function cR(e,t,n){
let{entry:r,judge:o}=e,i=new Float64Array(e.entries);if(n!==null)for(let a=0;a<r.
length;a+=1)i[r[a]]+=1/n[o[a]];let s=new Float64Array(e.judges);for(let a=0;a<r.length;a+=1)s[o[a]]+=
t[a]**2+(n===null?0:1/i[r[a]]);return s}var I5=e=>e.length/e.reduce((t,n)=>t+1/n,0);function Eu(e,t,
n){
let{judge:r,entries:o,judges:i}=e,s=new Float64Array(t.length).fill(1),a=e.effects(t,s),u=e.worths(t,
s,a),l=new Float64Array(i);for(let v of r)l[v]+=1;let c=f.max(1,t.length-o-i+1),p=cR(e,e.residuals(t,
u,a),null).reduce((v,O)=>v+O,0)/c,g=new Float64Array(i).fill(p);if(p<1e-8)return{weights:s,effects:a,
worths:u,limit:null,variances:g,level:p};let b=s;for(let v=0;v<1e3;v+=1){let O=cR(e,e.residuals(t,u,
a),g);p=I5(g);let N=g;if(g=O.map((P,I)=>{let $=l[I]>1?P*l[I]/(l[I]-1):l[I]*p;return(8*p+$)/(8+l[I])}
),
b=Float64Array.from(r,P=>p/g[P]),a=e.effects(t,b,a),u=e.worths(t,b,a),g.every((P,I)=>f.abs(P/N[I]-1)<
n))break}return{weights:b,effects:a,worths:u,limit:null,variances:g,level:p}}m();var dR={exact:1e-12,
drawn:.001};function $5(e,t,n){let r=[...e.entries].sort((g,b)=>g.code<b.code?-1:
1),{entries:o,judges:i,rows:s}=Tu({...e,entries:r});if(o.length===0)return{entries:new y,limit:null}
;
let a=oa(s,t),{weights:u,effects:l,limit:c}=n(a,a.scoresOf(s),dR.exact),d=x.from(l,g=>xu(-g,Zr)),p=new y(
o.map(({code:g})=>[g,[]]));for(let[g,b]of u.entries()){let{code:v}=o[a.entry[g]],O=i[a.judge[g]],{
score:N}=e.
readings.get(v).get(O),P=d[a.judge[g]];p.get(v).push({judge:O,score:N,correction:P,weight:xu(b,Zr)})}
return{entries:p,limit:c===null?null:xu(c,Zr)}}var Pb=e=>{var t;return(t=ku(e.map(({score:n,
correction:r,
weight:o})=>({weight:o,score:n.add(r)}))))!=null?t:new Le(0)};function cf(e){let t=new A,n=(o,i)=>{
var u,
l;let s=(u=t.get(o))!=null?u:new y;t.set(o,s);let a=(l=s.get(i))!=null?l:$5(o,i,e);return s.set(i,a),
a},r=(o,i)=>new y(x.from(n(o,i).entries,([s,a])=>[s,vr(Pb(a),Zr)]));return{better:"higher",unit:
"points",precision:Zr,correctsSeverity:!0,scores:(o,i)=>r(o,bo(o,i.severityCorrection).lambda.value),
quickly:r,
working:(o,i)=>{let{entries:s,limit:a}=n(o,bo(o,i.severityCorrection).lambda.value);return u=>{let l=s.
get(u);return l===void 0?[]:[{code:"SCORES_WEIGHED",params:{judges:l,limit:a}}]}}}}var df=e=>(t,n)=>{
let r=oa(t,n,"drawn");return o=>e(r,r.scoresOf(o),dR.drawn).worths};var mR=cf(Eu);m();m();function F5(
{entries:e,judges:t},n){let r=n.map(f.abs).sort(),o=r.length>>1,i=r.length%2===1?r[o]:(r[o-
1]+r[o])/2,s=f.max(1,r.length-e-t+1);return i/.6745*f.sqrt(r.length/s)}function mf(e,t,n){let r=new Float64Array(
t.length).fill(1),o=e.effects(t,r),i=e.worths(t,r,o),s=f.max(.01,1.345*F5(e,e.residuals(t,i,o)));for(
let a=0;a<
500;a+=1){r=e.residuals(t,i,o);for(let l=0;l<r.length;l+=1)r[l]=f.min(1,s/f.abs(r[l]));o=e.effects(t,
r,o);let u=i;if(i=e.worths(t,r,o),i.every((l,c)=>f.abs(l-u[c])<n))break}return{weights:r,effects:o,
worths:i,
limit:s}}var pR=cf(mf);m();var sd=3;function fR(e){if(e.length<sd)return{kept:e,dropped:null};let t=a=>u=>vn(
u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=nf(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var gR={better:"higher",unit:"points",
precision:null,
scores:e=>Gi(e,t=>fn(fR(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:fR(rd(e,t)).dropped}}]};m();var ia=BigInt(0),Ib=BigInt(10),_5=30,Cu=Ib**BigInt(_5),M5=20,yR=12;
function L5(e){if(e<=ia)return ia;
let t=Ib**BigInt(S(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function j5(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=vu(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((g,b)=>g+b,ia),u=r.map(g=>i*g-a),l=u.reduce((g,b)=>g+b*b,ia),c=L5(s*l*Cu*Cu),
d=l===ia,p={judge:e,entries:t.length,mean:new Le(a,i*o),sd:d?new Le(0):vr(new Le(c,Cu*s*i*o),yR)};
return n.
map((g,b)=>({...p,score:g,z:d?ia:u[b]*c/l}))}var hR=e=>lf(uf(e).map(t=>({entries:t.entries,values:j5(
t)})));function z5(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,ia);return vr(new Le(BigInt(
50)*
Cu*t+Ib*n,Cu*t),M5)}var B5=e=>vr(new Le(e,Cu),yR),bR={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...hR(e)].map(([t,n])=>[t,z5(n)])),working:e=>{let t=hR(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:B5(i.z)}))}}]}}};var ad={
mean:od,trimmed:gR,median:aR,"rank-sum":lR,"z-score":bR,adjusted:sR,robust:pR,reliability:mR};var kn=e=>ad[
e],$r=e=>ad[e].unit;m();function ii({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?
o:r?
t.top:null}function pf(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:ii(e,t))!=
null?n:e.settings.top}m();function ff(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function ud(e,t,n){
return n==="higher"?vn(t,
e):vn(e,t)}function wR(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function $b(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return $b(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return wR(
a,(u,l)=>ud(u.value,l.value,n.better)).flatMap(u=>$b(u.map(({contender:l})=>l),r))}function vR(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:wn(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=wR(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>$b(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var g;let p=(g=d.steps[d.steps.length-
1])!=null?g:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function U5(e){
return e.map((t,n)=>({criterion:t,index:n,weight:tn(t.weight)})).sort((t,n)=>vn(n.weight,
t.weight))}function W5(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,fn(i)]]:[]}))}}var kR={metrics:({panel:e})=>U5(e.criteria).
map(({criterion:t,index:n})=>W5(e,t,n))};m();function K5(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=vu(r.flatMap(u=>u?[u]:[])),i=[...new w(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function xR(e,t){let n=e.judges.map((
{
code:r})=>K5(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function SR(e,t){let n=xR(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function G5(e,t){let n=xR(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=f.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Le(r[
i])]))}
var TR={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>G5(e,t.map(({code:n})=>n))}]}
;m();var ER={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Gi({...e,entries:t},n=>wu(
n.map(
({score:r})=>r)))}]};m();var CR={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:kn(t.method).better,values:()=>n}
]}};m();var RR={metrics:()=>[]};var DR={criteria:kR,median:ER,majority:TR,previous:CR,shared:RR};
function AR(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>DR[r].metrics(t))}m(
);function H5(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Le(1):tn((r=n.
weight)!=null?r:0)}}function ld(e,t,n){let r=H5(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Le(1),score:s}]}}function gf(e,t,n,r){
let o=ld(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=ku(o(i,s)))!=null?a:s]}))}m();m();m();
function Vr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Ru({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new w(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var OR=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=Ru(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...oi(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function q5(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=M(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var NR=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Ru(e,"institution-full",r=>q5(r,n))};m();var PR=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=tn(t.passingScore),
i=s=>ud(r(s.score),o,n)<=0;return Ru(e,"below-passing-score",s=>s.filter(i))};m();var IR=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var g,
b;let s=Vr(i.contenders),a=s.filter(({place:v})=>v<=n),u=(g=a[a.length-1])==null?void 0:g.place,l=a.
length>n?a.filter(({place:v})=>v===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
v})=>v===
c):[],p=(v,O)=>v.map(({ranked:N})=>[N.entry.code,O]);return{race:{...i,contenders:a.map(({ranked:v})=>v)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var Z5=[PR,OR,NR,IR];function J5({contenders:e}){var r;let t=Vr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function hf(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=Z5.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(J5))}}m();
m();m();var gn=(e,t)=>t==="id"?e.replace(".",","):e,ae=(e,t)=>gn(S(e),t);function lt(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=po(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function H(e,t){return typeof e=="object"?`\u201C${lt(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ae(e,t):typeof e=="boolean"?S(e).toUpperCase():V5(e)}\u201D`}var V5=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return $R(e,t,t==="id"?"dan":
"and",n)}var Fb=(e,t)=>$R(e,t,t==="id"?"atau":"or",e.length);function $R(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function Ve({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?H(t,"id"):`${H(t,"id")} (${e})`}var Y5=5;function FR({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<Y5);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<sd),a=l=>l.map(({entry:c})=>Ve(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();function _R(e,t,{passingScore:n},r){let[o]=e;if(n===null||o===void 0||e.some(({
advances:s})=>s))
return[];let i={required:n,best:r(o.score).valueOf()};return[{code:"NOBODY_ADVANCES",severity:
"warning",stage:t.name,params:i}]}m();m();var Nt=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?
n:e.rank};var MR=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function _b(e,t){
return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function yf({standings:e}){return e.map(t=>({standing:t,rank:Nt(t)})).sort(
(t,n)=>t.rank-n.rank)}var LR=(e,t)=>e.every(({code:n})=>t.has(n));function jR(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=_b(t,n),s=new y(t.map(a=>[a.entry.code,Ve(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(v,O=[])=>{var $;let N=v==="below-passing-score"||
v==="outdated"?"warning":"error",P=o.get(u),I={entry:($=s.get(u))!=null?$:u,rank:l,reason:v,
others:O,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let g=i.filter(v=>v.rank===l&&
!n.has(v.entry.code));return g.length>0?p("taken",g.map(v=>Ve(v.entry))):i.filter(v=>v.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function X5(e,{place:t,holders:n}){return x.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function bf(e,t){let n=X5(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function Q5({contenders:e},t){let n=Vr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function e4({contenders:e},t){let n=Vr(e);return[...new w(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(bf(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function zR(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new w;return[...a.flatMap(d=>Q5(u,d)),...e4(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&LR(d.entries,o))return[];let p={...d,entries:d.entries.map(Ve),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function BR(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function UR(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,vr(i,t)]))}function t4(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
ud(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?ff(s,a,t):null})}function n4(e,t){
return new y([...oi(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Vr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var r4={category:null,categoryRank:null};function sa(e,
t,n,r=[],o=kn(
e.settings.method)){let{settings:i,stages:s}=e,{stage:a}=t,u=ii(e,a),l=s[s.length-1]===a,c={stage:a,
method:i.method,places:u,last:l,panel:t,whole:null,held:null},{better:d}=o,p=UR(o.scores(t,i),o,[t]),
g=i.carryOver?UR(gf(e,a,n,p),o,[...n.map(L=>L.panel),t]):p,b=t.entries.flatMap(L=>{let K=g.get(L.code);
return K?[{entry:L,score:K}]:[]}),v=AR(i.tieBreaks,{panel:t,previous:n}),O=vR(b,v,i.decimals,d),N=L=>vr(
L,i.decimals),P=Vp(e.entries),I=MR(a,r),$=hf(_b(O,I),{settings:i,places:u,last:l,better:d,rounded:N,
categoryOf:P}),F=l&&i.winnersPerCategory?n4(O,P):null,j=t4(O,d),B=O.map((L,K)=>{var Q,oe,se,Be,ut,He;
let{code:G}=L.entry,V=(Q=$.places.get(G))!=null?Q:null,ye=I.get(G);return{...L,stageScore:p.get(G),
judgeScores:new y(
[...(oe=t.readings.get(G))!=null?oe:[]].map(([St,ke])=>[St,ke.score])),margin:(se=j[K])!=null?se:
null,
advances:V!==null,place:V,title:BR(a,u,(Be=V==null?void 0:V.place)!=null?Be:null),prize:l&&V!==null?
bf(i.prizes,V):null,...(ut=F==null?void 0:F.get(G))!=null?ut:r4,cutNote:(He=$.notes.get(G))!=null?He:
null,vacated:null,...ye===void 0?{}:{decision:ye}}}),U=l?zR(a,$.races,u,i.prizes,I):[];return{...c,
standings:B,
findings:[...FR(t,i),..._R(B,a,i,N),...U,...jR(a,O,I,$.notes)]}}m();function qi(e,t){let n=e.entries.filter(
i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new w(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var WR=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function KR(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function GR(e,t,n){let r=WR(t),o=e.standings.map(s=>{let a=r.get(s.entry.
code);if(a===void 0||a.advances===s.advances)return s;if(a.advances)return{...s,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(s.entry.code))return s;let u={from:null,removed:KR(t,
s,null)};return{...s,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:u}}),i=o.some(({
cutNote:s})=>s==="place-kept");return{...e,standings:o,held:i?t:null}}function HR(e,t){let n=WR(t),r=e.
standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||i===void 0)return o;let s=(l=
(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&s<=o.place.place)return o;let a=KR(t,o,s===
null?null:i.rank);return a.length===0?o:{...o,vacated:{from:s,removed:a}}});return{...e,standings:r}
}function qR(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(o=>o.kind==="score");
return new w(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function ZR(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),s=(P,I)=>sa(e,VC(e,t,i,P),I,o),a=qi(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new w(a),c=qR(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),g=new w(e.stages.slice(r.length+1).map(P=>P.name)),b=qR(n.filter(P=>g.has(P.stage))),
v=d.filter(P=>b.has(P.code)),O=v.length===0?u:GR(u,p(v),b),N=p(d);return{...HR(O,N),whole:N}}m();m();
var o4=2;function JR(e,t){var l;if(Ki(e))return new w;let n=Su(e),r=Qp(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new w;let s=(l=tf(r,n.judges.length))!=null?l:1,a=ef(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:v,right:O}of o){let N=c.reduce((P,I)=>P+v[I],0)/c.length;d+=N*O/(
b+
s),p+=a*N**2/(b+s)}let g=f.sqrt(a/c.length);return f.abs(d)>=f.max(t,g)&&f.abs(d)>o4*f.sqrt(p)});
return new w(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function VR(e,t){let n=x.from(e,([o,i])=>({entry:o,
units:wn(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function YR(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings,{unit:u,correctsSeverity:l=!1}=kn(r);if(l||u!=="points")return[];let c=JR(n,
.5/10**s);if(c.size===0)return[];let d=bo(n,"auto").scores,p=VR(new y(o.map(({entry:v,score:O})=>[v.
code,O])),s),g=VR(a?gf(e,t,i,d):d,s),b=n.entries.filter(({code:v})=>c.has(v)).map(v=>({entry:Ve(v),
places:f.
abs(p.get(v.code)-g.get(v.code))})).sort((v,O)=>O.places-v.places);return[{code:"METHOD_CAUTION",
severity:"warning",stage:t.name,params:{reason:"uneven-judges",entries:b}}]}m();m();m();m();var XR={
scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new y;for(let{entry:i,row:s}of e){let a=X(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return x.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Ce(a,r),params:u}]})}};m();var QR={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=M(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return x.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Ce(a.row,r),params:u}]})}};m();m();
function si({competition:e,stage:t}){return e.settings.missing==="assigned"&&In(e,t)===null}function Du(
e){
return e.provisional||si(e)?"warning":"error"}function Au(e){return e.provisional?"warning":"error"}
var eD={scope:"stage",find:({check:e,sheetViews:t})=>{let n=e.competition.settings.minReadings;if(n===
null||e.reached===null)return[];let r=e.reached.flatMap(o=>{let i=t.filter(({lines:s})=>{var a;
return(a=
s.get(o.code))==null?void 0:a.some(u=>u.complete&&!u.excluded)}).length;return i<n?[{entry:Ve(o),
readings:i}]:
[]});return r.length===0?[]:[{code:"ENTRY_FEW_READINGS",severity:Au(e),params:{entries:r,least:n}}]}
};m();m();m();function tD(e,t,n){var g,b;let r=0,o=0,i=!1,s=!1;for(let{name:v}of t){let O=(b=(g=e.marks.get(
v))==
null?void 0:g.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function cd(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var i4=864e5,s4=R.UTC(1899,11,30);function a4(e,t){
return f.round(e*100+t)/100}function nD({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(k);if(i>1900){let O=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return O?
cd(
[k(N)],n,r):null}let d=f.round((R.UTC(i,s-1,a)-s4)/i4);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
g=f.round(p*100)/100,b=d>0&&f.abs(p-g)*86400<1,v=c===0;return cd([...b?[g]:[],...v?[a4(d*24+u,l)]:[]],
n,r)}m();var u4=/^\d+$/,l4=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,c4=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,d4=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
m4=/^\d*[.,]\d+$/;function p4(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>S(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function f4(e){let t=[];return u4.test(e)&&
t.push(k(e)),l4.test(e)&&t.push(k(e.replace(/\./g,"").replace(",","."))),c4.test(e)&&t.push(k(e.replace(
/,/g,""))),d4.test(e)&&t.push(k(e.replace(/ /g,"").replace(",","."))),m4.test(e)&&t.push(k(e.replace(
",","."))),t.filter(k.isFinite)}function wf(e,t,n){let r=/^([+-]?)(.*)$/.exec(p4(e));if(r===null)return null;
let o=f4(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:cd(o,t,n)}var g4=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function vf(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:nD(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
g4.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=wf(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function rD(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&h4(n,i,{line:r,criterion:o,at:i.
at})}return n}function h4(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:vf(t.raw,r)})}}m();function y4(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=vf(e.raw,
t);return n==="text-number"||n==="date"}function b4(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||y4(
o,r)})}function oD(e,t){return e.rows.filter(n=>b4(n,t))}function Mb({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}var iD=({conflicting:e,lines:t},n)=>{var r;return!e.has(n)&&((r=t.get(n))==null?
void 0:r.some(o=>o.recused))!==!0};function kf({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function w4(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function v4({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of w4(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>tD(c,t,l)))}return i}function sD(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s,conflicting:a}=e,u=v4(e),l=x.from(u.values()).flat(),c=r===null?[]:oD(r,o);
return{
judge:t,tab:n,sheet:r,expected:i,excluded:s,conflicting:a,missingColumns:o.filter(({name:d})=>{var p;
return!((p=r==null?void 0:r.columns.get(d))!=null&&p.length)}),lines:u,strays:c,marks:rD(l,o),
touched:c.
length>0||l.some(d=>!d.blank&&!d.excluded)}}function k4(e,t){var r;return Mb(e,t.code)?!1:((r=e.lines.get(
t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var aD={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>si(e)?
!t.some(o=>k4(o,r)):t.every(o=>Mb(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:Au(e),params:{
entry:Ve(r)}}))}};m();m();function Zi(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Qt=(e,t)=>({entries:[Ve(e)],criteria:t===void 0?[]:[t.name],cells:1});
function xf(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new w(e.flatMap(({entries:n})=>n))],criteria:[...new w(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var uD=3;function wo({entries:e},t){
return e.
length<=uD?Y(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function x4({criteria:e},t){return e.
length<=uD?Y(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Zt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${wo(e,t)} ${r} ${x4(e,t)}${e.cells===1?
"":` (${n})`}`}function er(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function ne(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var lD={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>x.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:Qt(s),reason:a};return Zi(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();m();function Sf(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],
r=f.sqrt(qt(t)*qt(n));if(e.length<2||!(r>
1e-9))return null;let[o,i]=[$n(t),$n(n)];return f.max(-1,f.min(1,Ir(e.map(([s,a])=>(s-o)*(a-i)))/r))}
m();function S4({check:e,sheetViews:t}){let n=e.criteria.map(({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let v=c.row.marks.get(b);d.push(v.kind==="score"?v.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let g=r.get(u);g?g.push(p):r.set(u,[p])}
return a}),byEntry:x.from(r.values())}}var cD=new A;function dD(e){var n;let t=(n=cD.get(e))!=null?n:
S4(e);return cD.set(e,t),t}var xr=e=>dD(e).byJudge,Ji=e=>dD(e).byEntry;m();function Ou(e,t){let n=0,
r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[o]/
s,r+=i);return r===0?0:100*n/r}function T4(e){let{criteria:t}=e.check,n=Ji(e).map(i=>{let s=e.sheetViews.map(
()=>null);for(let{judge:a,
marks:u}of i)s[a]=Ou(u,t);return s}),r=xr(e).map(({length:i})=>i),o=e.sheetViews.map((i,s)=>$n(Jr(n.
map(a=>a[s]))));return{rows:n.map(i=>i.map((s,a)=>s===null?null:s-o[a])),given:r}}var mD=new A;
function Tf(e){
var n;let t=(n=mD.get(e))!=null?n:T4(e);return mD.set(e,t),t}function Lb({rows:e},t,n=-1){let r=e.flatMap(
o=>{let i=o[t];if(i===null)return[];let[s,a]=[0,0];for(let[u,l]of o.entries())l===null||u===t||u===n||
(s+=l,a+=1);return a===0?[]:[[i,s/a]]});return Sf(r)}var E4=10,jb=6;function C4(e,t){let n=x(t).fill(
0),r=e.map(s=>s.reduce((a,u)=>u===null?a:a+1,0)),o=e.
map((s,a)=>s.reduce((u,l)=>u+(l!=null?l:0),0)/r[a]),i=qt(o)+o.length*(o.reduce((s,a)=>s+a,0)/o.length)**
2;if(!(i>1e-9))return n;for(let[s,a]of e.entries())for(let[u,l]of a.entries())l!==null&&(n[u]+=l*o[s]/
r[s]/i);return n}var pD={scope:"stage",find:e=>{let{rows:t,given:n}=Tf(e),r=n.filter(o=>o>=jb).length-
1;return t.length<jb||r<1?[]:C4(t,n.length).flatMap((o,i)=>{if(n[i]<jb||o*r<E4*(1-o))return[];let{
judge:s,
tab:a}=e.sheetViews[i],u={judge:s.code,percent:f.min(100,f.round(100*o))};return[{code:
"JUDGE_DOMINATES",severity:"warning",tab:a,params:u}]})}};m();var R4=1e-4;function D4(e){var r;let t=new y;
for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:x.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var A4=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),fD={scope:
"stage",find:e=>{if(!xr(e).some(A4))return[];let t=xr(e).map(o=>({rows:o,...D4(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>R4)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var gD={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>x.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>Zi(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:Qt(s)}}))))}
;m();m();var hD=(e,t)=>t%2===1?e[t>>1]:(e[(t>>1)-1]+e[t>>1])/2;function Vi(e){return hD(Float64Array.from(
e).sort(),e.length)}var dd=[];function zb(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&dd[i-1]>o;i--)dd[i]=dd[i-1];dd[i]=o}return n===0?k.NaN:hD(dd,n)}var Bb=8,
yD=3,bD={variance:4,agreement:.5},O4=2.5,N4=1e-4,P4=.25;function I4({rows:e},t){let n=oa(e,
1),{variances:r}=Eu(n,n.scoresOf(e),N4),o=r[t]/Vi(x.from(r).filter((i,s)=>s!==t));return o>=bD.variance?
{times:f.sqrt(o)}:null}function $4(e,t){let n=e.given.flatMap((o,i)=>{if(i===t||o<Bb)return[];let s=Lb(
e,i,t);return s===null?[]:[f.min(s,.999)]}),r=f.min(...n);return n.length>1&&f.atanh(r)*f.sqrt(e.given[
t]-
3)>=O4}function F4({rows:e,given:t},n){let r=t.map((o,i)=>qt(Jr(e.map(s=>s[i])))/f.max(1,o-1));
return r[n]<
P4**2*Vi(r.filter((o,i)=>i!==n))}function _4(e,t,n){let r=t[n],o=t.filter((i,s)=>i!==null&&s!==n);
return r===
null||o.length<yD-1||F4(e,n)?null:r<=0&&$4(e,n)?{agreement:r}:r<bD.agreement*Vi(o)?I4(e,n):null}var wD={
scope:"stage",find:e=>{let t=Tf(e);if(t.given.filter(r=>r>=Bb).length<yD)return[];let n=t.given.map(
(r,o)=>r<Bb?null:Lb(t,o));return e.sheetViews.flatMap(({judge:{code:r},tab:o},i)=>{let s=_4(t,n,i);
return s===
null?[]:[{code:"JUDGE_UNRELIABLE",severity:"warning",tab:o,params:{judge:r,...s}}]})}};m();var vD=e=>f.round(
e*100)/100,kD={scope:"stage",find:e=>{let{criteria:t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:Ji(e).flatMap(o=>{let i=o.map(({marks:l})=>Ou(l,t)),[s,a]=[f.min(...i),
f.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:Ve(o[0].
entry),low:vD(s),high:vD(a),limit:r}}]})}};m();m();function aa(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return x.from(o.values())}
var M4=1e-6,L4=.9,j4=.5;function SD({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function z4(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=SD(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var xD=({same:e,marks:t})=>t===0?0:e/t;function B4(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
SD(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function U4(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function W4(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return aa(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,g)=>p+g[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var TD={scope:"stage",find:e=>{
let t=z4(Ji(e),e.sheetViews.length),n=t.filter(u=>xD(u)>=L4);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(xD)),i=new y(xr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,B4(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,s(u),s(l));return U4(c/d,p,j4*d)<=M4});return W4(e,
a)}};m();m();function ED(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function CD(e,t,n){var g,b,v,O;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((g=r.get(P))!=null?g:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(v=ED([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?v:ED([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter($=>$!==P),N=!0;break}}}
return p}var RD={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||kn(n).correctsSeverity!==!0)return[];let o=new y(e.reached.map(({code:
c})=>[
c,t.filter(d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(g=>g.complete&&!g.excluded)}).map(
d=>d.judge.code)])),i=aa(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(
c=>[c.judge.code,c])),a=new y(e.reached.map(c=>[c.code,Ve(c)])),u=CD(i,o,(c,d)=>iD(s.get(c),d)).map(
({judge:c,entry:d})=>{var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:
"PANEL_DISCONNECTED",severity:r===0?"error":"warning",params:{groups:i,joins:u}}]}};m();var DD={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o,conflicting:i})=>x.
from(o.values()).flat().filter(s=>s.excluded&&!s.recused&&!i.has(s.entry.code)).flatMap(({row:s,
entry:a})=>Zi(
s,e.criteria).map(({at:u})=>({code:"SCORE_UNASSIGNED",severity:"warning",tab:r,at:u,params:{judge:n.
code,where:Qt(a)}}))))};m();var AD={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,
sheet:r,lines:o})=>x.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:Ve(i.entry),rows:u}}]}))};m();
function K4(e){return e.sheet===null||!e.touched||kf(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(Ve)}var OD={scope:"stage",find:({check:e,sheetViews:t})=>si(e)?[]:t.flatMap(n=>{let r=K4(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Au(
e),tab:n.tab,params:o}]})};m();m();m();var G4=6,H4=14;function q4(e,t,n){var i,s,a,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=x.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let g=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(g?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var ND=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function Z4(e,t){let[n,r]=[ND(e),ND(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Yr(e,t){let[n,r]=[M(e),M(t)],o=f.min(n.length,r.length);if(n===r||
o<G4||Z4(e,t))return!1;let i=o<H4?1:2;return q4(n,r,i)<=i}var PD=(e,t)=>t===""?[]:e.filter(n=>M(n.name)===M(
t));function Ef(e,t,n){var s;let[r,o]=PD(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>M(a.name)===M(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function ID({row:e,entry:t},n){return!Yr(e.name,t.name)||PD(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Yr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var $D=(e,t)=>e.length>=8&&
t.startsWith(e);function J4({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[M(e.name),M(t.name)];return n!==""&&n!==r&&!$D(n,r)&&!$D(r,n)}
function V4({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=x.
from(t.lines.values()).flat(),r=n.filter(J4);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new w(e.competition.entries.map(({name:i})=>M(i)));return r.filter(
({row:i})=>o.has(M(i.name)))}var FD={scope:"stage",find:e=>e.sheetViews.flatMap(t=>V4(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...ID(n,e.check.competition.entries),params:s}}))};m();var _D={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...Ef(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function Y4(e,t,n){let{tab:r,sheet:o,strays:i}=e;return kf(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Zi(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=Ef(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var MD={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>Y4(n,e.criteria,e.competition.entries))};m(
);var LD={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:Qt(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var jD={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new w(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Qt(s.entry,a)}}))})};m();m();var X4=/^(\d+)(?:[.,](\d+))?\s?%$/;function Q4(e,t){var r;
let n=typeof e=="string"&&t===100?X4.exec(
e.trim()):null;return n===null?null:k(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Nu({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",Q4(e.value,o));default:return{}}}var zD={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:Qt(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Nu(o),
params:a}]}))};m();function e6(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(si(e)&&n.blank)}var BD={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>e6(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:Du(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Qt(o.entry,i)}})))};m();var UD={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=Qt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...Nu(o),params:c}]}))};m();var WD={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Qt(s.entry,a),value:i,min:a.min,max:a.max}})))};m();var KD=5,Ub=.25,t6=1.4826,n6=1.645,r6=.02,
o6=8,i6=400;function HD({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-zb(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-zb(o,r):s}}function s6(e){let{
criteria:t}=e.
check,n=xr(e).map(o=>t.map((i,s)=>o.length===0?0:Vi(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:k.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function GD(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(r6,t6*n,t[f.floor(.9*t.length)]/n6)}function a6(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<o6)return null;let r=f.max(1,f.floor(n.length/i6)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>HD(i,s,u))});return{
fromOthers:GD(
o.map(i=>i.fromOthers)),fromOwn:GD(o.map(i=>i.fromOwn))}}var u6=e=>f.max(...e)-f.min(...e);function l6(
e){
let t=e.byCriterion.map(n=>u6(n)>=Ub);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=HD(e,r,i);s*a>0&&f.abs(s)>=Ub&&f.abs(a)>=
Ub&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var qD={scope:"stage",find:e=>{
let t=Ji(e).filter(o=>o.length>=3).map(s6(e)),n=t.flatMap(l6);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?a6(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||f.abs(s)<KD*u.fromOthers||f.abs(a)<KD*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],g=f.round((p-s*(d-c))*100)/100,{sheetView:b,entry:v}=o,
O={judge:b.judge.code,entry:Ve(v),criterion:l,value:p,others:g};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function Cf(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function md(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function c6(e){
return e.kind==="score"?f.round(e.value*1e4)|0:Cf(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var ZD=new A;
function d6(e){var n;let t=(n=ZD.get(e))!=null?n:{byCode:Cf(e.code),byName:Cf(e.name)};return ZD.set(
e,t),t}var Wb=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),JD=new A;function pd(e,t){let n=JD.
get(e),r=n===void 0?m6(e,t):n;return JD.set(e,r),r}function m6(e,t){let n=new x(12).fill(0),r=new x(
12).fill(0),o=x.from(e.columns.keys(),c=>({name:c,digest:Cf(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let g=(md(
d,0)&65535)%12;c[g]=c[g]+md(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,g=0;for(let{name:v,digest:O}of o){let N=c.marks.get(v);N===void 0||N.
kind==="blank"?g+=1:p=p+md(O,c6(N))|0}if(g===o.length)continue;let b=d6(d);i+=1,s=s+md(p,1)|0,a=a+md(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Wb(c,3)).join("");
return`${Wb(s,12/2)}${Wb(a,12/2)}${l}${i}`}var Rf=e=>k(e.slice(84));function VD(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var YD=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Rf(e)===Rf(t)&&f.min(VD(e,t,12),VD(e,t,48))>=3;var XD={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:pd(a,o);if(u===void 0||l===null||!YD(u,l))return[];let c={judge:i.
code,rows:Rf(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var eA=3,
tA=.2,p6=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function f6({criterion:e,highest:t,
others:n}){return n.length>=eA&&t<=tA*e.max&&2*t<p6(n)}var QD=(e,t)=>e.map(({marks:n})=>n[t]),nA={
scope:"stage",find:e=>{let t=xr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<eA)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...QD(n,c)),g=d<=tA*l.max?t.flatMap(b=>b===n?[]:QD(b,c)):[];
return{
criterion:l,highest:d,others:g}}).filter(f6);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
Vi(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var rA={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:Qt(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...Nu(o),params:a}]}))};m();var Df=e=>e.reduce((t,n)=>t+n,0),oA=(e,t)=>Df(e.map((n,r)=>n*t[r].weight)),
g6=[{basis:"sum",of:Df},{
basis:"mean",of:e=>Df(e)/e.length},{basis:"weighted-mean",of:(e,t)=>oA(e,t)/Df(t.map(n=>n.weight))},
{basis:"weighted-sum",of:oA},{basis:"score",of:Ou}];function h6(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?wf(e,0,1e6):null}function y6(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(S(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function b6(e,t,n){let r=e.flatMap(i=>{let s=h6(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=g6.map(i=>({...i,off:r.filter(({row:s,total:a})=>!y6(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:Ve(a),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var iA={scope:
"stage",find:e=>xr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:b6(t,n,e.check.criteria)})};m();m();m();
function Xr(e,t){var n;return(n=e(t))!=null?n:{}}var Af=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=$r(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Xr(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var Of=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Xr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var sA={scope:"workbook",checks:[Af,Of]};m();m();m();function zt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...Xr(e,t),params:l}}var Nf=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[zt(e,{
kind:"setting",key:"method"},n)]};m();var Pf=e=>{var g,b,v;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,N)=>({entry:O,index:N,key:M(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),s="entries.category",a=o.filter(({key:O})=>O===
""),u=a.map(({entry:O})=>Ve(O)),l=(b=(g=r[r.length-1])==null?void 0:g.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((v=d.get(O))!=
null?v:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...a.slice(0,1).map(
O=>zt(e,i(O),c)),...p.map(O=>{let N=O.entry.category;return zt(e,i(O),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};m();var If=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[zt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Kb(e){let t=new w([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var $f=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Kb(t.map(({name:a})=>M(a))),i=Kb(
n.map(({code:a})=>X(a))),s=new w(t.flatMap(a=>{let u=Je(e.competition,a);return Kb(u.map(({name:l})=>M(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return zt(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return zt(e,{kind:"judge",index:a,column:
"code"},u)}),...x.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return zt(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var Ff=e=>e.competition.stages.flatMap((t,n)=>{let r=ii(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[zt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[S(r)]}
)]});m();var _f=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&ii(e.competition,
r))!=
null?c:t.top,i=[S(o)],s=x.from({length:o},(d,p)=>{var g;return(g=t.prizes[p])!=null?g:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[zt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>zt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Mf=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Je(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[zt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Lf=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new w(
o.map(({code:u})=>X(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[zt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>zt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(X(c))).
map(c=>zt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var aA={scope:"workbook",checks:[Nf,$f,Lf,Mf,If,Pf,Ff,_f]};m();m();var jf=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=Xr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=Je(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Xr(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var zf=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...Xr(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var uA={scope:"workbook",checks:[zf,jf]};m();var lA={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(Vn)}}]}))};m();function w6(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return x.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var cA={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>w6(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Bf={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function v6(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var dA={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(v6).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Du(e),tab:n,params:{judge:r.code}}))};
m();var mA={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Du(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var pA={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var Pu={TAB_MISSING:mA,TAB_EMPTY:
dA,TAB_UNPROTECTED:pA,STAGE_NOT_BEGUN:Bf,COLUMN_MISSING_CRITERION:cA,
COLUMN_DUPLICATE_CRITERION:lA,ROW_MISSING_ENTRY:OD,ROW_WITHOUT_CODE:MD,ROW_UNKNOWN_ENTRY:_D,
ROW_DUPLICATE_ENTRY:AD,
ROW_NAME_MISMATCH:FD,SCORE_ROWS_PERMUTED:XD,SCORE_MISSING:BD,SCORE_NOT_NUMBER:UD,SCORE_TEXT_NUMBER:
rA,
SCORE_IS_DATE:zD,SCORE_OUT_OF_RANGE:WD,SCORE_ERROR:LD,SCORE_FORMULA:jD,SCORE_SCALE_SUSPECT:nA,
SCORE_OUTLIER:qD,
TOTAL_MISMATCH:iA,JUDGE_NO_VARIANCE:fD,JUDGES_IDENTICAL:TD,JUDGE_DOMINATES:pD,JUDGE_UNRELIABLE:wD,
JUDGES_DISAGREE:kD,
JUDGE_CONFLICT:lD,SCORE_UNASSIGNED:DD,JUDGE_RECUSED:gD,ENTRY_UNSCORED:aD,ENTRY_FEW_READINGS:eD,
PANEL_DISCONNECTED:RD,
ENTRY_DUPLICATE_CODE:XR,ENTRY_DUPLICATE_NAME:QR,SETTING_INVALID:aA,WEIGHTS_INVALID:uA,METHOD_CAUTION:
sA};var k6=h.values(Pu).flatMap(e=>(e==null?void 0:e.scope)==="entries"?[e]:[]),Gb=e=>k6.flatMap(t=>t.find(
e));m();m();m();var x6=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],S6=10;function T6({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!x6.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function E6(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function C6(e){
let[t]=e,n=e[e.length-1];if(e.length<S6||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:xf(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function fA(e){let t=[],n=new y;for(let r of e){let o=T6(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...x.
from(n.values()).flatMap(r=>E6(r).flatMap(C6))]}function R6(e){let t=[],n=x.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:k.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function Iu(e){let t=[],n=new y;for(let r of R6(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var gA=({row:e,column:t})=>`${e}:${t}`;function D6({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(gA({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:xf(r)}}}function A6({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function hA(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=A6(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(gA(i.at),i.params.where)}let r=x.from(
t.values()).flatMap(i=>Iu(i.cells).map(s=>({draft:D6(i,s),block:s})));return[...n,...fA(r)]}m();
function O6(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function N6(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=Pr(t),a=In(t,n),u=o!=null?o:t.entries.filter(d=>d.
status==="running"),l=new y(u.map(d=>[d.code,d])),c=e.judges.map(d=>{var N,P,I,$;let p=new y;for(let F of u){
let j=s(d,F);j!==null&&p.set(F.code,j)}let g=new w(i?p.keys():[]),b=a===null?[]:u.filter(F=>!a(d,F)),
v=new w([...g,...b.map(F=>F.code)]),O=(N=e.sheets.get(d.code))!=null?N:null;return sD({judge:d,tab:(
$=
(I=O==null?void 0:O.tab)!=null?I:(P=e.tabName)==null?void 0:P.call(e,n,d))!=null?$:`${n.name} \xB7 ${d.
code}`,sheet:O,criteria:r,entries:l,expected:(o!=null?o:[]).filter(F=>!v.has(F.code)),excluded:v,
conflicting:g,
conflicts:p})});return{check:e,sheetViews:c,begun:O6(e,c)}}var yA=new A;function Uf(e){var n;let t=(
n=
yA.get(e))!=null?n:N6(e);return yA.set(e,t),t}var P6=h.values(Pu).flatMap(e=>(e==null?void 0:e.scope)==="stage"?
[e]:[]);function I6(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function $6({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Ce(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Hb(e){let t=Uf(e),n=t.begun?P6:[Bf];return hA(n.flatMap(r=>r.find(t))).sort(I6(t)).
map(r=>$6(r,e.stage.name))}m();var bA=[Nf,Af,zf,Of,$f,Lf,Mf,jf,If,Pf,Ff,_f],F6=h.values(Pu).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),_6=[...bA,...F6.filter(e=>!bA.includes(e))];
function qb(e,t=()=>null){return _6.
flatMap(n=>n({competition:e,locate:t}))}m();function Zb(e){return Uf(e).sheetViews.map(t=>{let n=x.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=si(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var vA=31,M6=/[\u00b7\-\u2013|:_]/u;function Qr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!M6.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var L6=/[[\]:*?/\\]/g,fd=e=>e.replace(L6," ").replace(/\s+/g," ").trim();
function j6(e,t){
let n=vA-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Yi=(
e,t)=>j6(
fd(e.name),fd(t.code)),z6=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Xi(e,t,n){
let r=Z.
ranking[n],o=vA-r.length-3,i=(u,l)=>z6(fd(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function kA(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return M(n)===M(fd(t.name));let r=M(n.slice(0,-1));return r!==""&&M(fd(t.name)).startsWith(
r)}function Wf(e,t){var o;let n=B6(e,t),r=n.filter((i,s)=>n.findIndex(a=>W6(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function B6(e,t){let n=wA(e,t,(i,s)=>X(i.code)===X(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?U6(e,t,r):wA(e,t,Jb)}var Jb=(e,t)=>M(t)!==""&&M(
t)===M(e.name),wA=(e,t,n)=>Qr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>kA(r,i)).flatMap(i=>it(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),U6=(e,t,n)=>it(t,n).filter(r=>X(r.code)===X(e)||
Jb(r,e)||Qr(e).some(({left:o,right:i})=>kA(o,n)&&Jb(r,i))).map(r=>({stage:n,judge:r})),W6=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var K6=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),xA=e=>e.severity==="error";function Rt(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...qb(n,e.locate)],s=[],a=[],u=!i.some(l=>xA(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(P=>P.stage===l.name),p=u||l===n.stages[0]?qi(n,s):null,g={competition:n,stage:
l,
criteria:Je(n,l),judges:it(n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,
tabName:(P,I)=>{var $;return($=P.scoreTab)!=null?$:Yi(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...Hb(g).filter(P=>!K6(P,e.questions))),p!==null&&a.push(...Zb(g));let b=P=>P.stage===
l.name&&(xA(P)||P.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let v=ZR(n,l,r,
s,o),O=P=>e.locate({kind:"setting",key:P}),N=[...v.findings,...YR(n,v,s)];if(i.push(...N.map(P=>P.code===
"METHOD_CAUTION"?{...P,...O("method")}:P.code==="NOBODY_ADVANCES"?{...P,...O("passingScore")}:P)),N.
some(b)){u=!1;continue}s.push(v),u=v.standings.some(({advances:P})=>P)}return{findings:i,results:s,
progress:a}}m();m();m();var Qi=(e,t,n)=>n(E.stringify([e,...t])).slice(0,16);function Kf(e){let t=e.findIndex(
({chain:n})=>n!==
"");return new w(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function gd(e,t){let n=Kf(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?Qi(o,i,t):s,"")}function SA(e,t,n=()=>[]){
let r=[],o=Kf(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
Qi(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===Qi(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?Qi(i,u,t):l}return r}m();m();var $u=[["compute",_("hitung","compute")],[
"documents",_("dokumen","documents")],["assign",_("bagi juri","assign judges")],["schedule",_(
"buat jadwal","make schedule")],["close",_("tutup penilaian","close judging")],["reopen",_(
"buka kembali","reopen")],["decide",_("tetapkan","decide")],["rules",_("ubah aturan","change rules")],
["accept",_("terima urutan","accept order")],["collect",_("kumpulkan nilai","collect scores")],[
"fix",_("perbaiki","fix")],["propose",_("minta konfirmasi juri","ask the judge")],["confirm",_(
"juri menyetujui","judge confirms")],["refuse",_("juri menolak","judge refuses")],
["plenary",_("konfirmasi pleno","confirm plenary")],["explain",_("jelaskan riwayat",
"explain history")],
["answer",_("jawab pertanyaan","answer questions")],["undo",_("urungkan perbaikan","undo fix")]];var TA=[
"at","by","action","detail","run","hash","stage"],Gf=e=>TA.map(e),EA=(e,t)=>{var n;return(n=
e[TA.indexOf(t)])!=null?n:""},CA=e=>Hn(EA(e,"action"),$u),G6=["compute","documents",void 0],RA=e=>!G6.
includes(CA(e)),Hf=({hash:e})=>e.split(" ").filter(t=>t!==""),Vb=e=>CA(e)==="explain"?Hf({hash:EA(e,
"hash")}):[];function Fu(e,t,n){let r=SA(e,n,Vb),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&RA(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:Qi("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function qf({breaks:e,cut:t},n){
let r=new w(n.flatMap(({texts:o})=>Vb(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var vo=(...e)=>new w(e.map(M)),H6=[["code",vo("Kode","Code",
"No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code",
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
"Saran dan Masukan")]],q6=vo("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Tertinggi","Terendah",
"Terbesar","Terkecil","Maksimal","Minimal","Minimum","Median","Deviasi","Standar Deviasi",
"Deviasi Standar","Simpangan","Simpangan Baku","Stdev","Highest","Lowest","Deviation",
"Nilai Tertimbang","Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi",
"NR"),Z6=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,J6=vo("Peringkat","Rank",
"Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),V6=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
Y6=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Yb=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,X6=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
Q6=["name","code","institution","category"],DA=e=>e.replace(/\s+/g," ").trim(),AA=e=>e.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,
"");function OA(e){var n,r;let t=M(e);return t===""?null:J6.has(t)?"rank":q6.has(t)?"sum":(r=(n=H6.find(
([,o])=>o.has(t)))==null?void 0:n[0])!=null?r:null}function Zf(e){var s,a,u,l;let t=OA(e);if(t!==null)
return t;let n=e.replace(Yb,""),r=(l=(u=(s=Yb.exec(e))==null?void 0:s[1])!=null?u:(a=Yb.exec(e))==null?
void 0:a[0])!=null?l:"";if(n!==e){let c=Zf(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||
c==="rank"?c:null;if(c!==null)return c}let o=e.replace(X6,"");return o===e?null:Zf(o)}function Te(e){
var a;let t=DA(e);if(Z6.test(t))return"sum";let n=OA(t);if(n!==null)return n;if(Y6.test(M(t)))return"matter";
let r=Zf(t);if(r!==null)return r;let o=AA(t);if(o!==t&&o!==""){let u=Te(o);if(u!==null)return u}
if(V6.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(u=>u.trim(
)!==
"");if(i.length<2)return null;let s=i.map(u=>Zf(u));return s.every(u=>u!==null)&&(a=Q6.find(u=>s.includes(
u)))!=null?a:null}var e8=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function es(e){let t=Te(e);return t==="sum"||t!=="matter"&&e8.test(e)}var t8=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
NA=e=>t8.test(e),n8=vo("Hasil","Result","Final","Konversi","Akhir"),ko=e=>{let t=Te(e);return t==="matter"||
t===null||[e,AA(DA(e))].some(n=>n8.has(M(n)))};m();var PA=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,r8=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
IA=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,$A=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
Xb=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i,
FA=/^(.*?\S)[\s,;:\u2013-]+(?:(?:skor|nilai|score)\s+)?(?:maks(?:imal|imum)?|max(?:imum)?)\.?\s*[:=]?\s*(\d+)$/i;
function xo(e){var r,o,i;let t=e.replace(/\s+/g," ").trim(),n=(r=FA.exec(t))==null?void 0:r[2];if(n!==
void 0)return k(n);for(;;){let[,s="",a=""]=(o=PA.exec(t))!=null?o:[];if(s==="")return null;if(Xb.test(
a.trim()))return k((i=/(\d+)\D*$/.exec(a))==null?void 0:i[1]);t=s}}var o8=/^(?:[x\u00d7*]\s*|b\s*[:=]\s*)(\d{1,3}(?:[.,]\d+)?)$|^(\d{1,3}(?:[.,]\d+)?)\s*[x\u00d7]$/i;
function ua(e){var i,s,a,u,l;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),[,n,r]=(i=o8.exec(t))!=null?i:[],
o=(l=(u=(a=(s=IA.exec(t))!=null?s:$A.exec(t))==null?void 0:a[1])!=null?u:n)!=null?l:r;return o===void 0?
null:Jf(o)}function hd(e){var n;let t=e.replace(/^[\s(]+|[\s)]+$/g,"");return Xb.test(t)&&!/^\d+$/.test(
t)?k((n=/(\d+)\D*$/.exec(t))==null?void 0:n[1]):null}var Jf=e=>k(e.replace(",","."));function Ke(e){
var i,s,a,u,l,c;let t=e.replace(/\s+/g," ").trim();t=(s=(i=FA.exec(t))==null?void 0:i[1])!=null?s:t;
let n=null;for(;;){let[,d="",p=""]=(a=PA.exec(t))!=null?a:[],g=(u=IA.exec(p.trim()))!=null?u:$A.exec(
p.trim());if(d===""||g===null&&!Xb.test(p.trim()))break;t=d,n!=null||(n=g===null?null:Jf((l=g[1])!=null?
l:""))}let[,r="",o=""]=(c=r8.exec(t))!=null?c:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?
n:Jf(o)}}var i8=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i,
s8=/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i;function _A(e){var n;let t=(n=i8.exec(e))==null?
void 0:n.slice(1).find(r=>r!==void 0);return{number:t===void 0?null:Jf(t),isSaid:s8.test(e)}}var MA={
total:_("Total","Total","Jumlah","Nilai Akhir"),notesToCommittee:_("Catatan untuk Panitia",
"Notes to Committee","Catatan","Notes"),notesToEntrant:_("Catatan untuk Peserta","Notes to Entrant")}
,
a8=["code","name","institution"],Vf={weight:"Bobot",maximum:"Maks"},Jt=e=>{var t;return(t=h.keys(MA).
find(n=>Ge(e,MA[n])))!=null?t:a8.find(n=>n===Te(e))},et=(e,t)=>{let n=M(t.name);return M(e)===n||M(e.
replace(/\([^()]*\)\s*$/,""))===n||M(Ke(e).name)===n},u8=(e,t)=>{var n;return(n=t.find(r=>M(r.name)===
M(e)))!=null?n:t.find(r=>et(e,r))};function _u(e){var o,i;let t=new y,n=new y,r=new y;for(let s of e){
let a=X(s.code),u=M(s.name),l=(o=t.get(a))!=null?o:s;t.set(a,l),n.set(s.code,l),r.set(u,[...(i=r.get(
u))!=null?i:[],s])}return(s,a,u,l)=>{var g,b,v;if(u)return(b=(g=n.get(s))!=null?g:t.get(X(s)))!=null?
b:null;let c=(v=r.get(M(a)))!=null?v:[],d=c.length===1?c:c.filter(O=>M(O.institution)===M(l)),[p=null]=d;
return d.length===1?p:null}}function ts(e,t,n,r,o){var v,O,N,P,I,$,F;let i=j=>typeof j=="string"&&(
Jt(
j)!==void 0||r.some(B=>et(j,B))),s=qc(e,j=>j.filter(i).length,zi),a=s===null?[]:((v=e.values[s])!=null?
v:[]).map(j=>typeof j=="string"?j:""),u=new y,l=new y;for(let[j,B]of a.entries()){let U=u8(B,r),L=Jt(
B);U!==void 0?u.set(U.name,[...(O=u.get(U.name))!=null?O:[],j]):L!==void 0&&!l.has(L)&&l.set(L,j)}
let c=(N=
l.get("code"))!=null?N:null,d=[...u].map(([j,[B=0]])=>({criterion:j,column:B})),p=s===null?c8(e):[];
for(let[j,B]of e.values.entries()){if(s===null||j<=s)continue;let U=Q=>{var se;let oe=l.get(Q);
return oe===
void 0?"":(se=B[oe])!=null?se:""},L=W(U("code")),K=W(U("name")),G=new y;for(let{criterion:Q,column:
oe}of d)
G.set(Q,d8((P=B[oe])!=null?P:"",j,oe));let V=W(U("institution")),ye=o(L,K,c!==null,V);ye===null&&(Qb(
L,K)||l8(L,G))||p.push({row:j,code:L,entry:(I=ye==null?void 0:ye.code)!=null?I:null,name:K,
institution:V,
marks:G,total:U("total"),notesToCommittee:W(U("notesToCommittee")),notesToEntrant:W(U(
"notesToEntrant"))})}let g=($=l.get("name"))!=null?$:null,b=(F=l.get("total"))!=null?F:null;return{
stage:t,judge:n,
tab:e.tab,headerRow:s,codeColumn:c,nameColumn:g,totalColumn:b,columns:u,rows:p}}var Qb=(e,t)=>[e,t].
some(n=>n===Vf.weight||n===Vf.maximum),l8=(e,t)=>[...t.values()].every(n=>n.kind==="blank"||e===""&&
n.kind==="unreadable"&&!ew(n.raw)),ew=e=>{var t;return typeof e=="string"?!ee(e)&&(Ge(e,qn)||((t=e.match(
/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};function c8(e){let t={code:
"",
entry:null,name:"",institution:"",marks:new y,total:"",notesToCommittee:"",notesToEntrant:""};return e.
values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function d8(e,t,n){let r={row:
t,
column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ee(e)?{kind:"blank",at:r}:typeof e==
"string"&&Ge(e,qn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var LA=864e5,tw=R.UTC(1899,
11,30),m8="dd/mm/yyyy",p8="dd/mm/yyyy h:mm:ss",f8=e=>new R(tw+f.round(e*86400)*
1e3).toISOString().slice(0,19);function jA(e){let t=(R.parse(`${e}Z`)-tw)/LA;return k.isNaN(t)?e:t}
var g8=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-tw)/LA;function zA(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:k.isInteger(t*100)?"0%":"0.00%"}:g8(t)?{
value:t,
read:{date:f8(t)},format:k.isInteger(t)?m8:p8}:{value:t,read:t}}var BA=e=>qc(e,t=>t.filter(n=>typeof n==
"string"&&Jt(n)!==void 0).length),UA=(e,t,n)=>({tab:e,values:t.map(r=>x.from({length:n},(o,i)=>zA(r[
i]).
read))});function nw({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var h8=2e4,
y8=500;function WA(e){let{rows:t,width:n}=nw(e);return t.length>h8||n>y8}function KA(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=nw({...i,rows:i.rows.slice(0,20)});return BA(UA(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function rw(e,t,n){var l;let{rows:r,
width:o}=nw(e),i=(l=BA(UA(t,r,o)))!=null?l:0,s=f.max(0,2-i),a=[...x.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>x.from({length:o},(d,p)=>zA(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},g)=>p===void 0?[]:[{row:d,column:
g,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,g)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:g}]:[]))}}var b8=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function yd({values:e}){var r,o,i,s;let[,t=""]=(i=b8.exec(S((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(go))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var w8=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
GA=({values:e})=>{var t,n,r,o;return(o=(r=w8.exec(S((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function HA(e,t){let n=f.max(e.values.length,t.grid.values.length);return x.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=f.max(o.length,i.
length);return x.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||v8((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var v8=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function qA(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var k8=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
x8=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
S8=/(?:^|[^\p{L}])(?:juri|judge)/iu,T8=[Z.assignment,Z.schedule],ZA=e=>h.values(Z).some(t=>!T8.includes(
t)&&Ge(e,t));function la(e){let t=e.trim();return ZA(t)||k8.test(t)?!1:x8.test(t)?
/^(?:hasil|results?)/i.
test(t)&&S8.test(t):!0}var bd=e=>!la(e)&&!ZA(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.
test(e.trim());var Yf=new y;function VA(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?
[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:Wf(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var YA=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function XA(e,t,n=Yf){let r=VA(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>YA(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var ow=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function QA(e,t,n=Yf){let r=Fr(e,t,n);return e.flatMap(o=>{var a;if(!ow.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;ow.test(i);)i=i.replace(ow,"").trim();let s=(a=r.find(u=>M(u.name)===M(i)))!=
null?a:Wf(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var JA=e=>X(e).replace(
/\p{N}+/gu,
"#");function eO(e,t,n=Yf){let r=new w(t.judges.map(s=>JA(s.code))),o=new w(t.stages.map(s=>M(s.name))),
i=new w(Fr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||Wf(s,t)!==null)return[];let a=Qr(
s).find(({left:u,right:l})=>o.has(M(u))&&r.has(JA(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function Fr(e,t,n=Yf){let r=VA(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>YA(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:E8(e,i,it(t,i))}function E8(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(la))for(let{left:c,right:d}of Qr(l)){let p=n.filter(b=>Mu(d,b)),[g]=p;g===void 0||p.length>1||
M(c)===""||r.set(M(c),[...(a=r.get(M(c)))!=null?a:[],{name:l,stage:t,judge:g}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var Mu=(e,t)=>X(e)!==""&&(X(e)===
X(t.code)||M(e)===M(t.name));m();function tO({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return ot(e.settings,t.settings.
get(n.key),"value");case"prize":return ot(e.settings,t.prizes.get(n.place),"value");case"entry":
return ot(
e.entries,t.entries[n.index],n.column);case"stage":return ot(e.stages,t.stages[n.index],n.column);
case"criterion":return ot(e.criteria,t.criteria[n.index],n.column);case"judge":return ot(e.judges,t.judges[
n.
index],n.column)}}}m();var C8=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),nO=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&C8(i.value,o)})),R8=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function rO(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!R8((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${k((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function wd(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new w([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var ai={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","table","totals",
"equal"],JUDGE_WEIGHTS:["equal"],SCALES:["use"],DIVISIONS:["own"],NAMES:["same"],HIDDEN:["use",
"ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:["judges"],SIDE_BY_SIDE:[],
OTHER_TABLE:[],
OWN_CRITERIA:["criteria"]},Tt=(e,t,n,r,o={})=>({id:t,kind:e,tabs:[n.tab],...n,params:r,options:ai[e],
default:null,...o});function D8(e){let t=new y;for(let{lines:n}of e){let r=new y(n.map(({category:i}
)=>[M(i),i])),[o]=r;
if(o===void 0||r.size>1||o[0]==="")return null;t.set(...o)}return t.size>1?[...t.values()]:null}var A8=e=>`divisions/${e.map(
M).sort().join("+")}`;function oO(e,t){let n=D8(e),[r]=e;if(n===null||r===void 0)return{
question:null,settings:{}};let o=A8(n),i={tab:r.tab,tabs:e.map(({tab:s})=>s)};return{question:t.has(
o)?null:Tt("DIVISIONS",o,i,{categories:n},{default:"own"}),settings:{missing:"assigned",
winnersPerCategory:!0}}}m();m();var O8=12,N8=["juri","dewanjuri","judge","penilai","panelis"],sw=e=>N8.includes(
M(e));function sO(e){
var t;return aw((t=I8(e))!=null?t:e.map(n=>n.trim()))}function aw(e){let t=new w(e.filter(r=>iO(r)).
map(X)),n=0;return e.map(r=>{if(iO(r))return iw(r,P8(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...iw(`J${n}`,""),email:r}:iw(`J${n}`,r)})}var iO=e=>[...e].length<=O8&&X(e)!==""&&!e.
includes("@"),P8=e=>!/\p{N}/u.test(e)&&[...e].length>3;function I8(e){let[t,...n]=e.map(r=>Qr(r).filter(
({right:o})=>X(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort($8).reverse()){let i=M(r);
if(i===
""||sw(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>M(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new w(a.map(X)).size===a.length)return a}
return null}
var $8=(e,t)=>k(e.spaced)-k(t.spaced)||e.at-t.at,F8=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function Xf({above:e}){var t,n;for(let r of e){let o=r.map(W);for(let[i,s]of o.entries()){let a=F8.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var iw=(e,t)=>({...qC,
code:e,name:t});m();var uw="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
_8=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${uw}(?:\\s*[(:\u2013-].*)?)$`,"iu"),M8=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
L8=new RegExp(`^(${uw})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),j8=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${uw})\\s*[)\\]]?$`,
"iu"),z8=new w(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(M));function Pt(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=_8.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=M8.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function hn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=L8.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=j8.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var So=e=>z8.has(M(e));m();var lw=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function aO(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of Qr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=M(l);if(d===""||X(c)===""||sw(l)||Pt(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(g=>X(g.label)===X(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new w(u.tabs.map(l=>X(l.label)))),o=(
u,l)=>lw.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(X(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!B8(u,i));return{sets:s?i:[],unclear:!s&&U8(e)}}var B8=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&hn(e)!==null;function U8(e){var n;let t=new y;for(let r of e){let o=hn(r);if(o===null)continue;
let i=X(o.label);t.set(i,((n=t.get(i))!=null?n:new w).add(M(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var W8=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
K8=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
uO=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,G8=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
H8=/juri|judge|penilai|panelis/i,Qf=e=>H8.test(e)||Pt(e)!==null||hn(e)!==null,lO=e=>{var t;return uO.
test(e)?k((t=uO.exec(e))==null?void 0:t[1]):null},cw=e=>!Qf(e)&&Qr(e).every(({right:t})=>X(t)==="")&&
(lw.test(e)||G8.test(e)),ca=e=>`tab/${M(e)}`;function cO(e,t,n){let r=e.map(({tab:u})=>u),o=Z8(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=e.map(u=>M(Xf(u))),s=u=>{var l;return i[u]!==""&&i.indexOf(
(l=i[u])!=null?l:"")<u},a=r.map((u,l)=>{var c;return(c=q8(u,r))!=null?c:s(l)?"same-judge":null});
return a.
every(u=>u!==null)?[]:r.flatMap((u,l)=>{var d;let c=(d=a[l])!=null?d:null;return c===null||t&&c!=="old"||
n.has(ca(u))?[]:[Tt("ODD_TAB",ca(u),{tab:u},{tab:u,reason:c})]})}var dO=(e,t)=>e.flatMap(n=>{if(n.
kind!=="TAB_LEFT"||n.params.reason!=="other-columns")return[];let{tab:r}=n.params;return!Qf(r)||t.has(
ca(r))?[]:[Tt("ODD_TAB",ca(r),{tab:r},{tab:r,reason:"columns"},{options:["ignore"]})]});function q8(
e,t){
let n=t.filter(a=>a!==e);if(W8.test(e))return"old";let r=lO(e),o=r!==null&&n.some(a=>{var u;return((
u=
lO(a))!=null?u:r+1)>r});if(K8.test(e)||o)return"time";let i=!Qf(e)&&n.length>1&&n.every(a=>Qf(a)),s=cw(
e)&&n.some(a=>!cw(a));return i||s?"unlike":null}function Z8(e){let[t]=e;if(t===void 0||e.length<2||!e.
every(cw))return null;let n=`stages/${e.map(M).join("+")}`;return Tt("STAGE_TABS",n,{tab:t,tabs:[...e]}
,
{tabs:[...e]})}m();var vd=e=>e.some(t=>t.lines.some(n=>n.code!==""));function Lu(e,t){var s,a;let n=vd(
e),r=n?new w:J8(
e),o=new y;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of Y8(u,t,n)){let g=M(c),b=n?
X(l):r.has(g)?`${g}
${M(d)}`:g;if(b==="")continue;let v=(s=o.get(b))!=null?s:{code:l,names:new y,institution:"",category:
""};
o.set(b,v),v.institution||(v.institution=d),v.category||(v.category=p),c!==""&&v.names.set(c,((a=v.names.
get(c))!=null?a:0)+1)}let i=f.max(2,S(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({...qp,...n?{code:u}:{code:`P${S(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:V8(l),
institution:c,
category:d}))}function J8(e){return new w(e.flatMap(({lines:t})=>{var r;let n=new y;for(let{name:o,
institution:i}of t){
let s=M(o);s!==""&&n.set(s,((r=n.get(s))!=null?r:new w).add(M(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function V8(e){var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function Y8(e,t,n){let r=e.columns.filter(s=>t.some(a=>et(s.name,{name:
a}))),
o=s=>r.some(({column:a})=>ew(s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,
a)=>(n?
s.code==="":s.name==="")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(
s.code)):a<i||s.institution!=="")}m();m();m();var X8=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:[;,.]|\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d\s].{0,40})$/i,
Q8=/^\d{1,3}\s*[-\u2013]\s*\d{1,3}$/,eH=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;
function nn(e){if(e===void 0||ee(e))return"blank";if(typeof e=="number")return"number";if(typeof e==
"boolean")return"check-box";if(typeof e=="object")return"date";if(dt(e.replace(/\s*%\s*$/,""))!==null)
return"number";if(Ge(e,qn))return"recused";let t=(/[^ -~]/.test(e)?e.normalize("NFKC"):e).trim();
return/^[-\u2013\u2014.\u2026_]+$/.
test(t)?"blank":t!==e.trim()&&dt(t)!==null?"score-text":eH.test(t)?"failed":X8.test(t)||Q8.test(t)?
"score-text":"text"}var Et=e=>dt(typeof e=="string"?e.replace(/\s*%\s*$/,""):e),To=e=>e!=="blank"&&e!==
"text";m();function dw(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var mw="Lembar Juri \xB7 ",
mO=e=>mw+e,pw=e=>typeof e=="string"&&e.startsWith(mw),yn=e=>{var t;return pw((t=e.values[1])==null?
void 0:
t[0])};function It(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([mw+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();var tH=new w(["number","sum","rank","text"]),pO=new w(["Nilai","Skor","Score",
"Scores","Poin","Point",
"Points"].map(M)),fO=e=>pO.has(e),ns=e=>M(e)===""||tH.has(Te(e))||Jt(e)!==void 0||Hr.columns.some(t=>Ge(
e,t.header)),nH=/^(?:dinas|badan|kantor|bagian|puskesmas|kelurahan|kecamatan|desa|rsud|upt|uptd|sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts|sekolah|posyandu|pasar|tim|team|regu|kelompok|peserta)\s+\S/i,
gO=e=>e.length>1&&e.every(t=>nH.test(t)&&Te(t)===null);function hO(e){let t=e.filter(n=>!pO.has(n));
return t.length>0?t:[...e]}var ju=({code:e,name:t})=>X(e)||M(t),rH=1e3,oH=e=>{let t=typeof e=="string"?
Jt(e):void 0;return t===
"code"||t==="name"};function da(e,t){var d,p;if(yn(e)||t===void 0)return null;let{headerRow:n}=t;if(
!((d=
e.values[n])!=null?d:[]).some(oH))return null;let r=((p=e.values[n])!=null?p:[]).map(g=>typeof g=="string"?
g:""),o=g=>r.findIndex(b=>Jt(b)===g),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(
g=>Te(g)==="category"),l=g=>t.rows[g]==="entry",c=e.values.slice(n+1).flatMap((g,b)=>{let v={code:W(
g[i]),name:W(g[s]),institution:W(g[a]),category:W(g[u]),values:g};return(v.code!==""||v.name!=="")&&
(l(n+1+b)||!Qb(v.code,v.name))?[v]:[]});return{tab:e.tab,values:e.values,hasNames:s>=0,columns:aH(r,
c,t),lines:c,isRepeated:iH(r),totals:t.columns.flatMap(({from:g,weights:b})=>b===null?[]:[{from:g,
weights:b}]),
addsUp:t.columns.some(({role:g,from:b})=>g==="sum"&&b.length>1),hasBareWeights:t.rows.some((g,b)=>{
var v;
return g==="weight"&&!((v=t.values[b])!=null?v:[]).some(O=>nn(O)==="text")}),headers:t.columns.map((
{
label:g})=>g),outside:t.outside,above:e.values.slice(0,n)}}function iH(e){let t=e.map(n=>Ke(n).name).
filter(n=>!ns(n));return new w(t.map(M)).size<t.length}var sH=(e,t)=>e.map(n=>{var r;return(r=n.values[
t])!=
null?r:""});function aH(e,t,{columns:n}){let r=new y;for(let[o,i]of e.entries()){let{name:s,weight:a}
=Ke(
i),u=M(s),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===void 0&&Te(s)==="category")continue;
let c=lH(sH(t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:s,
weight:a,max:xo(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var yO=e=>e.flatMap(t=>{var n;
return(n=dt(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function uH(e){let t=yO(e);
return t.filter(n=>n>rH).length*2>t.length}function lH(e){let t=e.filter(s=>!ee(s)),n=yO(t),r=s=>typeof s==
"string"&&Ge(s,qn),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return uH(t)?"words":
"numbers";let i=s=>typeof s=="string"&&dt(s)===null&&!r(s)&&!s.trim().startsWith("#");return t.filter(
i).length*2>t.length?"words":"open"}var cH=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
dH=["category","unitType","innovator","contact","phone","email","link"];function bO(e,t,{grid:n,
structure:r}){
let o=cH.test(n.tab)?da(n,r):null;if(o===null)return null;let i=mt(n,Hr),s=new y,a=0;for(let p of o.
lines){let g=O=>t&&p.code!==""?X(O.code)===X(p.code):p.name!==""&&M(O.name)===M(p.name),b=e.find(g);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let v=dH.map(
O=>{var N;return[O,W(p.values[(N=i==null?void 0:i.columns.get(O))!=null?N:-1])]});s.set(b,{...b,...h.
fromEntries(v),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new w([...s.values()].map(p=>X(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(X(p.code))),d=[...s].map(([p,g])=>c?{...g,code:p.code}
:
g);return{grid:n,entries:[...d,...l],unscored:a}}m();m();function fw(e){let t=[...new y(e.flat().map(
o=>[M(o),o])).values()],n=e.map(o=>new w(o.map(M))),r=t.
filter(o=>!n.every(i=>i.has(M(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Yr(o,s)&&!n.some(
a=>a.has(M(o))&&a.has(M(s)))).map(s=>({one:o,other:s})))}function wO(e){let t=e.flatMap(i=>i.desks.map(
s=>s.table)),n=vd(t)?[]:e.flatMap(i=>i.desks.map(s=>Lu(
[s.table],i.names).map(a=>a.name))),r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>(
{
code:"NAMES_SIMILAR",severity:"error",params:{...s,of:i}});return[...fw(n).map(o("entry")),...fw(r).
map(o("judge"))]}m();var rs=["criteria","entries","judges"];m();function vO(e,t){let n=new w(t.flatMap(
o=>o.kind==="COLUMN"?[o.id,`column/${M(o.params.header)}`]:[])),
r=o=>n.has(`column/${M(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(s=>!r(s));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function kO(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:mH(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function mH(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return bd(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return yn(r)?null:r.values.every(a=>a.every(ee))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();m();var kd="Nilai",ma=e=>typeof e=="string"?e.trim():"";function xO(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var SO=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
pH=/^(?:nilai|poin|points?)$/i,fH=/^j\.?\s?\d{1,2}$/i,gH=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
hH=e=>e.map(ma).filter(t=>t!=="");function TO(e){let t=e.values.slice(0,wb).map(o=>o.filter(i=>!ee(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(ma);return[e.tab,...r].some(o=>gH.test(
o))}var eg=(e,t)=>SO.test(e.tab)||fH.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(hH).some(n=>SO.
test(n)||pH.test(n));m();m();m();var yH=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
EO=e=>{let t=Jt(e);return t==="code"||t==="name"};function CO(e){let t=e.values.slice(0,zi+1).map(o=>o.
map(ma)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:bH(o.above,o.cells)?wH(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:kH(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
EO))continue;let u=a.filter(c=>c.header===kd||!ns(Ke(c.header).name));if(new w(u.map(c=>M(c.label))).
size<2)continue;let l=u.every(c=>c.header===kd)?"totals":"groups";return{tab:e.tab,layout:l,views:SH(
e,o,i,s,a)}}return null}var bH=(e,t)=>e.every((n,r)=>!EO(n)||ee(t[r]));function wH(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Jt(c)==="code"||Jt(
c)==="name"||vH(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>So(u.over)&&!ns(Ke(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:kd}));let o=n.filter(u=>Pt(
u.header)!==null&&Pt(u.over)===null);if(o.length>1&&new w(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=Pt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&M(l.header)===M(u.header))),s=i.some(u=>Pt(u.over)!==null),a=i.some(u=>yH.test(
u.over));return!s&&a?[]:i.filter(u=>!s||Pt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=Pt(l))!=null?d:l,header:c}})}var vH=e=>{let t=Jt(e);return t==="code"||t===
"name"||t==="institution"};function kH(e){let t=e.flatMap((r,o)=>{let i=hn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!ns(Ke(r).name)&&!xH(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=Pt(r))!=null?a:(s=hn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:kd}]})}var xH=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function SH(e,t,n,r,o){let i=f.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(M(a))||
s.set(M(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(g=>M(g.label)===a).map(g=>[g.column,g.
header])),c=n.map((g,b)=>{var v,O;return b<i?g||((v=r[b])!=null?v:""):(O=l.get(b))!=null?O:""}),d=g=>g.
map((b,v)=>v<i||l.has(v)?b:""),p=e.values.map((g,b)=>b===t?c:b===t-1&&r.length>0?g.map(()=>""):d(g));
return{label:u,grid:{tab:e.tab,values:p}}})}m();m();var TH=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
RO=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,DO=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
AO=/^[\d%]+$/,gw=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),OO=(e,...t)=>{
let n=gw(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},pa=e=>Te(e)==="text"||OO(e,TH,RO,DO,AO),fa=e=>OO(
e,RO,AO)&&gw(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),NO=e=>pa(e)&&gw(e).some(t=>DO.test(t)),EH=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
zu=e=>EH.test(e);function PO(e){var n,r,o,i;let t=e.trim();return fa(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}m();function ft(e,...t){let n=e.reduce((r,o)=>r+o,0);return t.some(r=>f.abs(n-r)<=r*.001+1e-9)}
var hw=_("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai","Dewan Juri",
"Nama Dewan Juri","Panelis","Reviewer","Email Juri"),CH=_("Email","Email Address","Alamat Email",
"Username","Nama Pengguna"),RH=_("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),IO=_(
"Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),
yw=_("Nilai",
"Score","Skor","Value","Poin","Points"),$O=e=>Ge(e,yw),FO=e=>e.some(t=>Ge(t,hw))&&e.some(t=>Ge(t,IO))&&
e.some(t=>Ge(t,yw));function DH(e){for(let[t,n]of e.values.slice(0,zi).entries()){let r=n.map(ma),o=l=>r.
findIndex(c=>Ge(c,l)),i=l=>r.findIndex(c=>Jt(c)===l),s=o(hw)>=0||o(RH)<0?o(hw):o(CH),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(IO),o(yw)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c,weight:r.findIndex(fa)}}}return null}function _O(e){let t=DH(e);if(t===null)return null;let n=u=>W(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!ee(u[t.code])||!ee(u[t.name]),i=new y;for(let u of r){
let l=M(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.
score>=0,a=s?OH(r,t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>M(
n(d))===u;return s?NH(e,t,a,l,c):AH(e,t,l,c)})}}function AH(e,{header:t,judge:n},r,o){var a;let i=((
a=
e.values[0])!=null?a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:s}}}function OH(e,{criterion:t,weight:n}){var a;let r=new y;
for(let u of e){let l=W(u[t]),c=(a=r.get(M(l)))!=null?a:{name:l,weights:new w};M(l)!==""&&r.set(M(l),
c),c.weights.add(Et(u[n]))}let o=[...r.values()].flatMap(u=>u.weights.size===1?[...u.weights]:null),
i=o.flatMap(u=>u!=null?u:[]),s=ft(i,1)?100:1;return[...r].map(([u,{name:l}],c)=>{var d;return{key:u,
name:i.length===r.size?`${l} (${f.round(((d=o[c])!=null?d:0)*s*1e4)/1e4}%)`:l}})}function NH(e,t,n,r,
o){
var $,F,j,B;let{header:i,judge:s,code:a,name:u,criterion:l,score:c,weight:d}=t,p=(F=($=e.values[i])==
null?void 0:$.length)!=null?F:0,g=[s,l,c,d],b=new y,v=new y,O=new y,N=x.from({length:p+n.length},()=>"");
for(let[U,L]of e.values.entries()){if(U<=i||!o(L))continue;let K=n.findIndex(se=>se.key===M(W(L[l]))),
G=X(W(L[a]))||M(W(L[u]));if(K<0||G==="")continue;let V=(j=O.get(G))!=null?j:[],ye=V.find(se=>!b.has(
`${se},${p+K}`)),Q=ye!=null?ye:U;ye===void 0&&(O.set(G,[...V,U]),v.set(U,N.map((se,Be)=>{var ut;
return g.
includes(Be)?"":(ut=L[Be])!=null?ut:""})));let oe=v.get(Q);oe!==void 0&&(oe[p+K]=(B=L[c])!=null?B:""),
b.set(`${Q},${p+K}`,{row:U,column:c})}let P=e.values.map((U,L)=>{var K;return L===i?[...U.map((G,V)=>g.
includes(V)?"":G),...n.map(G=>G.name)]:(K=v.get(L))!=null?K:N}),I=({row:U,column:L})=>{var K;return(
K=
b.get(`${U},${L}`))!=null?K:{row:U,column:L<p?L:U<0?c:f.max(a,u)}};return{label:r,grid:{tab:e.tab,
values:P},
placeOf:I}}var bw=e=>{var t;return yn(e)?null:(t=_O(e))!=null?t:CO(e)},ww=(e,t)=>Mu(e,t)||e.includes(
"@")&&M(e)===
M(t.email);function MO(e,t,n,r,o){var u,l;let i=(l=(u=bw(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>ww(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[xO(ts(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}function LO(e){
let[t,...n]=e,r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,u)=>r.findIndex(l=>X(
l)===X(a))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?sO(r):aw(o)).map((a,u)=>{
var v,
O,N;let l=(v=(i?r:o)[u])!=null?v:"",c=e.filter(P=>P.desks.some(I=>X(I.label)===X(l))),d=(N=(O=c[0])==
null?void 0:O.desks.find(P=>X(P.label)===X(l)))==null?void 0:N.table,p=a.name===""||X(a.name)===X(a.
code),g=(t==null?void 0:t.layout)===null&&p&&d!==void 0?Xf(d):"",b=c.length===e.length?[]:c.map(P=>P.
stage.name);return{...a,name:g||a.name,stages:b}})}function jO(e,t,n){let r=Fr(n,e),o=t.filter(i=>i.
layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(s=>s.name===i.table.
tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,s,a)=>i.desks.every(u=>{
let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||a.length===0?[]:it(e,l)).filter(d=>ww(
u.label,d)).length===1}))}m();function zO(e){let t=e.map(n=>Lu(n.desks.map(r=>r.table),n.names).length);
return e.map(({stage:n},r)=>{
var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}
function BO(e){
let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[M(o.name),o.weight,o.max]));return t!==void 0&&e.every(
r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}m();m();m();m();var UO=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
WO=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
tg=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,vw=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
KO=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,PH=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
xw=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function kw(e){let t=xw(e);return t.
some(n=>UO.test(n))&&t.every(n=>UO.test(n)||WO.test(n))}var ga=(e,t)=>{let n=xw(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||WO.test(r)||tg.test(r)||/^\d+$/.test(r))},IH=/^(?:persentase|prosentase|persen|percentage)$/,
ha=e=>ga(e,tg)||ga(e,IH);function GO(e){let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;
if(e.
isOpen&&r!==""){if(KO.test(r))return"example";let a=s?ha(r):ga(r,tg);if(i&&a&&!ga(r,vw))return"weight";
if(i&&s&&ga(r,vw))return"maximum";if(kw(r))return s&&i?"maximum":"statistic"}return kw(t)?
"statistic":n!==""?null:kw(o)?"statistic":i&&ga(o,tg)?"weight":i&&ga(o,vw)?"maximum":null}var HO=(e,
t)=>KO.
test(e)?!t||!PH.test(e):xw(e).length===1;var $H=new w(["Maks","Maksimum","Maksimal","Max","Maximum",
"Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(M)),FH=e=>$H.has(M(e));function qO(e,t,n){let r=a=>a.map(_H).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>et(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>Bu(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>Sw(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function Sw({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(g=>et(g.name,{name:s})))==null?void 0:c.column,l=t.find(({from:g})=>g.length===1&&
g[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:f.round(s/i*1e6)/1e4)}var Bu=(e,t)=>JO(e,t,ha),ZO=(e,
t)=>JO(
e,t,FH);function JO(e,t,n){let r=t.map(a=>e.columns.find(u=>et(u.name,{name:a}))),o=f.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new w(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!ee(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>a===void 0?null:Et(s==null?void 0:s[a.column]))}function _H(e){let t=e.flatMap(r=>r!==
null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:Uu(t)}function Uu(e){
return ft(
e,1)?e.map(t=>f.round(t*1e6)/1e4):[...e]}var MH=5;function VO(e,t,n){let r=LH(e,t);return[...r===null?
[]:[r],...jH(e.desks,t)].filter(({id:i})=>!n.
has(i))}function LH({desks:e,layout:t},n){let o=e.map(({label:l,table:c})=>{var d,p;return(p=(d=Ke(l).
weight)!=null?d:t==="totals"?Bu(c,n)[0]:null)!=null?p:null}).flatMap(l=>l!=null?l:[]),[i]=e;if(i===void 0||
o.length<e.length||new w(o).size<2)return null;let s=e.map(({label:l})=>Ke(l).name),a=[...new w(e.map(
({table:l})=>l.tab))],u=`judges/weights/${s.map(M).join("+")}`;return Tt("JUDGE_WEIGHTS",u,{tab:i.table.
tab,tabs:a},{judges:s,weights:o})}function jH(e,t){let n=e.map(({table:o})=>f.max(0,...o.columns.filter(
({name:i})=>t.some(s=>et(i,{name:s}))).flatMap(({column:i})=>o.lines.flatMap(({values:s})=>{var a;
return(a=
dt(s[i]))!=null?a:[]})))),r=f.max(...n);return e.flatMap(({label:o,table:i},s)=>{var u;let a=(u=n[s])!=
null?u:0;return a===0||a*MH>r?[]:[Tt("SCALES",`scale/${M(o)}`,{tab:i.tab},{judge:o,highest:a,others:
r})]})}m();function YO({tables:e,criteria:t},n,r){let o=new w(t.map(M)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>M(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Yr(p,u.name)&&!a.columns.some(({key:g})=>g===M(p)));c===void 0&&!d&&n.push(
zH(l,a,u))}return i}var zH=(e,{tab:t},{column:n,key:r,name:o})=>Tt("COLUMN",e,{tab:t},{header:o,
column:Vn(
n),doubt:fO(r)?"sum-misfit":"some-tabs"});m();m();var BH=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
os=e=>BH.test(e);var UH=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u,WH=/^(.*\S)\s*\((\p{L}[^()]*)\)$/u;
function XO(e,t,n){var c,d;let r=t.flatMap(p=>{var O,N;let g=e.length===1?WH.exec(p):null,[,b="",v=""]=(
N=
(O=UH.exec(p))!=null?O:g)!=null?N:[];return b===""||os(v)||pa(v)?[]:[{name:p,left:M(b)}]}),o=r.filter(
({left:p})=>r.filter(g=>g.left===p).length>1).map(({name:p})=>p),i=`judges/${o.map(M).join("+")}`,[s]=o,
[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(d=(c=a.columns.find(p=>et(p.name,{name:
s})))==
null?void 0:c.column)!=null?d:0,l=Ce(a.above.length,u);return Tt("OWN_CRITERIA",i,{tab:a.tab,cell:l,
tabs:e.map(({tab:p})=>p)},{headers:o})}m();function ng(e){var s;let t=n1(e),n=o1(t).filter(a=>a.length>1),
r=(s=e1(n))!=null?s:t.length===1?t:e1(
KH(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return Tw(e,r1(o.table,i))}function Tw(e,t){let n=n1(e),r=o1(n).filter(s=>s.length>
1),o=t.map(s=>M(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>et(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function t1(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=r1(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function n1(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new w(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=hO(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var r1=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),QO=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function e1(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||QO(r)-QO(n)||e.indexOf(n)-e.indexOf(r));return t}function o1(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function KH(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();m();m();var GH=e=>e.reduce((t,n)=>t+n,0);function i1(e){var i,s;let t=(s=(i=e[0])==null?void 0:
i.sources.
length)!=null?s:0;if(new w(e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=x.from({
length:t},
(a,u)=>x.from({length:t+1},(l,c)=>GH(e.map(({value:d,sources:p})=>{var g,b;return((g=p[u])!=null?g:0)*
(c<t?(b=p[c])!=null?b:0:d)})))),o=HH(r).map(a=>f.abs(a)<1e-9?0:a);return o.some(a=>Ew(a)<0)||o.every(
a=>a===0)?null:o}var Ew=e=>{let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-
t)+1e-7?n:t};function HH(e){var i,s,a,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[
];
for(let c of t.keys()){let d=t.slice(r.length),p=f.max(...d.map(b=>{var v;return f.abs((v=b[c])!=null?
v:0)}));if(p<n*1e-12)continue;let g=(i=d.find(b=>{var v;return f.abs((v=b[c])!=null?v:0)===p}))!=null?
i:[];t.splice(t.indexOf(g),1),t.splice(r.length,0,g);for(let b of t)b!==g&&qH(b,g,c);r.push(c)}let o=x(
t.length).fill(0);for(let[c,d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/
((l=(u=t[c])==null?void 0:u[d])!=null?l:1);return o}function qH(e,t,n){var o,i,s;let r=((o=e[n])!=null?
o:0)/((i=t[n])!=null?i:1);for(let[a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}function li(
e){let t=f.max(0,...e.map(n=>{var r,o,i;return(i=(o=(r=/\.(\d+)$/.exec(S(n)))==null?void 0:
r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var ui=e=>e.reduce((t,n)=>t+
n,0),Cw=e=>ui(e)/e.length,ZH=[{kind:"sum",of:ui},{kind:"mean",of:Cw}],s1=(e,t)=>f.sqrt(ui(e.map(n=>(
n-
Cw(e))**2))/(e.length-t));function JH(e){var r,o,i;let t=[...e].sort((s,a)=>s-a),n=t.length/2;return n%
1===0?(((r=t[n-1])!=null?r:0)+((o=t[n])!=null?o:0))/2:(i=t[f.floor(n)])!=null?i:0}var a1=[e=>f.max(
...e),
e=>f.min(...e),JH,e=>s1(e,1),e=>s1(e,0),e=>f.max(...e)-f.min(...e)];function rg(e,t){var i;let n=li(
e.map(({value:s})=>s)),r=VH(e).flatMap(s=>{let a=e.filter(({value:l,sources:c})=>f.abs(l-s.of(c))<=n).
length;if(a===0||a<e.length*t)return[];let u=QH(e,a,n,s);return[{derived:s.derived,share:a/e.length,
evidence:u}]}),o=f.max(...r.map(({evidence:s})=>s));return(i=r.find(({evidence:s})=>s===o))!=null?i:
null}function VH(e){var s,a;let t=(a=(s=e[0])==null?void 0:s.sources.length)!=null?a:0;if(t===0)return[
];
let n=t>1?ZH.map(({kind:u,of:l})=>({derived:{kind:u},parameters:0,of:l})):[],r=i1(e),o=(u,l)=>({
derived:{
kind:"weighted",weights:u},parameters:l,of:c=>ui(c.map((d,p)=>{var g;return d*((g=u[p])!=null?g:0)}))}
),
i=ui(e.map(({value:u})=>u))/ui(e.map(({sources:u})=>ui(u)));return[...n,...r===null?[]:[r.map(Ew),r].
map(u=>o(u,t)),...i>0&&k.isFinite(i)?[{...o(x(t).fill(i),1),...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(
({derived:u})=>u.kind!=="weighted"||!YH(u.weights))}var YH=e=>e.filter(t=>t>1e-9).length===1&&e.some(
t=>f.abs(t-1)<1e-6),XH=20;function QH(e,t,n,{parameters:r,of:o}){let i=e.flatMap(({value:b,sources:v}
)=>[
b,...v]),s=f.max(...i)-f.min(...i),a=e.slice(0,XH),u=a.flatMap(({value:b},v)=>a.flatMap(({sources:O}
,N)=>N===
v?[]:[f.abs(b-o(O))<=n])),l=2*n/(s+2*n),c=u.filter(b=>b).length/f.max(1,u.length),d=e.length-t,p=f.max(
0,t-r),g=f.min(1,f.max(l,c));return p*-f.log2(g)-d*f.log2(e.length)}function u1(e){var r,o;let t=li(
e.map(({value:i})=>i)),n=i=>e.every(({value:s,sources:a})=>f.abs(s-i(a))<=t);return((o=(r=e[0])==null?
void 0:r.sources.length)!=null?o:0)>1&&a1.some(n)?{kind:"statistic"}:null}var Rw=e=>e.length>1&&e.includes(
1)&&e.every(t=>k.isInteger(t)&&t>=1&&t<=e.length);function l1(e,t){if(!Rw(e)||e.length!==t.length||
new w(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function c1(e,t,n=0){if(e.length===0||t.
some(a=>a.length===0))return!1;let r=li(e),i=[...a1,Cw,ui,a=>a.length].some(a=>e.every((u,l)=>{var c;
return f.abs(u-a((c=t[l])!=null?c:[]))<=r})),s=ui(e.map((a,u)=>{var d;let l=(d=t[u])!=null?d:[],c=l.
filter(p=>f.abs(p-a)<=r).length;return f.log2((l.length+1)/(c+1))}));return i&&s>=n}var Dw=.051,e9=4,
t9=(e,t)=>({table:e,lines:new y([...e.lines].reverse().map(n=>[ju(n),n])),columns:t.
map(n=>{var r,o;return(o=(r=e.columns.find(i=>et(i.name,{name:n})))==null?void 0:r.column)!=null?o:-1}
)}),
n9=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=dt(r.values[n]))!=null?o:[
]}));
function r9(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,i,s,a]=[0,0,0,0,0],u=f.max(
Dw,li(n9(e)));for(let l of e.table.lines){let c=ju(l);for(let[d,p]of e.columns.entries()){let g=dt(l.
values[p]),b=n.flatMap(({lines:O,columns:N})=>{var P,I,$;return($=dt((I=O.get(c))==null?void 0:I.values[
(P=
N[d])!=null?P:-1]))!=null?$:[]});if(g===null||b.length<2)continue;let v=b.reduce((O,N)=>O+N,0);a+=1,
f.abs(g-v/b.length)<=u&&(o+=1),f.abs(g-v)<Dw&&(i+=1),f.abs(g-f.max(...b))<Dw&&(s+=1),new w(b).size>1&&
(r+=1)}}return r>=e9&&(o===a||i===a||s===a)}var o9=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
i9=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,d1=e=>`summary/${M(e)}`;
function m1({tables:e,criteria:t},n,r){let o=e.map(s=>t9(s,t));return o.filter(s=>r9(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(d1(s));return a!==void 0?a==="ignore":o9.test(s)&&!i9.test(s)?!0:(n.push(
Tt("SUMMARY",d1(s),{tab:s},{tab:s})),!1)})}m();m();m();var s9=[1,3,4,5,10,100],og=e=>e.reduce((t,n)=>t+n,
0),a9=e=>f.round(e*1e4)/1e4,h1=e=>e.map(t=>a9(t/og(
e)*100));function y1(e,t,{taken:n,max:r,byMaxima:o,elsewhere:i}){var g;let a=n.some(b=>b!==n[0])&&!u9(
e,t)?f1(e,t):(g=l9(e,t))!=null?g:f1(e,t),u=d9(e,t,r),l=[];if(a!==null?l.push(a):(i==null?void 0:i.from)===
"written"&&l.push({option:"written",from:i.isOwn?"beside":"elsewhere",weights:i.weights,tab:i.tab}),
u!==null)l.push({option:"totals",from:"totals",weights:u});else if((i==null?void 0:i.from)==="totals"){
let b=h1(i.weights.map((v,O)=>{var N;return v*((N=r[O])!=null?N:1)}));l.push({option:"totals",from:
"recap",weights:b,tab:i.tab})}return l.some(({from:b,weights:v})=>p1(b)||!g1(v,n))?l.filter(({from:b,
weights:v})=>p1(b)||b==="totals"||!g1(v,n)):!(o&&r.every(b=>s9.includes(b)))||ft(r,10,100)||e.some((
{
addsUp:b})=>b)?[]:[{option:"written",from:"maxima",weights:[...r]}]}var p1=e=>e==="headers"||e==="row",
u9=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>et(r.name,{name:o}))));function f1(
e,t){
let n=e.find(({hasBareWeights:o})=>o),r=n===void 0?[]:Bu(n,t).flatMap(o=>o!=null?o:[]);return r.length<
t.length||r.length===0||ft(r,1,10,100)?null:{option:"written",from:"row",weights:r}}function l9(e,t){
let n=r=>r===null?null:{option:"written",from:"headers",weights:r};for(let r of e){let o=t.map(a=>{
var u,
l;return(l=(u=r.columns.find(c=>et(c.name,{name:a})))==null?void 0:u.weight)!=null?l:null}),i=o.flatMap(
a=>a!=null?a:[]);if(i.length===0)continue;let s=f.abs(og(i)-100)<.5||ft(i,1,10);return i.length===t.
length&&s||i.length===t.length&&new w(i).size===1?null:n(o.map(a=>a!=null?a:0))}return n(c9(e,t))}
function c9(e,t){
let[n]=e;if(n===void 0||t.length<2)return null;let r=Bu(n,t);if(r.some(a=>a!==null)&&r.some(a=>a===null))
return r.map(a=>a!=null?a:0);let o=t.map(a=>{var l,c,d;let u=(c=(l=n.columns.find(p=>et(p.name,{name:
a})))==
null?void 0:l.column)!=null?c:-1;return _A((d=n.headers[u])!=null?d:"")}),i=o.flatMap(({number:a})=>a!=
null?a:[]);if(new w(i).size<2)return null;let s=o.some(a=>a.isSaid);return i.length===t.length&&ft(i,
100,...s?[1,10]:[])?i:s?o.map(({number:a})=>a!=null?a:0):null}function d9(e,t,n){for(let r of e){let o=Sw(
r,t,n);if(o.every(a=>a!==null))return o;let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.
map((c,d)=>{var b,v,O;let p=(b=i.find(N=>et(N.name,{name:c})))==null?void 0:b.column,g=p===void 0?-1:
a.indexOf(p);return g<0?null:((v=u[g])!=null?v:0)*((O=n[d])!=null?O:1)});if(!(a.length!==t.length||l.
some(c=>c===null)))return h1(l.map(c=>c!=null?c:0))}}return null}function g1(e,t){let[n,r]=[og(e),og(
t)];return e.every((o,i)=>{var s;return f.abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}function b1(e,t,n,r){
var F,j;let{taken:o,isRead:i}=n,s=y1(e,t,n),[a]=s;if(a===void 0)return{weights:[
...o],question:null};let u=s.filter(({option:B,weights:U})=>B==="totals"||U.every(L=>L>0)),l=i&&a.from!==
"headers"&&a.from!=="row",c=ai.WEIGHTS.filter(B=>B==="equal"||(B==="table"?l:u.some(({option:U})=>U===
B))),d=`weights/${t.map(M).join("+")}`,p=c.find(B=>B===r.get(d));if(p==="equal")return{weights:t.map(
()=>1),question:null};if(p==="table")return{weights:[...o],question:null};let g=u.find(({option:B})=>B===
p);if(g!==void 0)return{weights:g.weights,question:null};let{from:b,weights:v,tab:O}=a,N=f.round(v.reduce(
(B,U)=>B+U,0)*1e4)/1e4,P={tab:(j=(F=e[0])==null?void 0:F.tab)!=null?j:"",tabs:e.map(B=>B.tab)},I={
criteria:[
...t],weights:v,sum:N,from:b,...O===void 0?{}:{tab:O}},$=b==="headers"||b==="maxima"||l;return{
weights:[
...o],question:Tt("WEIGHTS",d,P,I,{options:c,default:$?null:a.option})}}m();m();m();m();m();m();m();
function v1(e,t){var o,i;let n=e.map(m9),r=(s,a)=>n.slice(s+1).some(u=>{var l;return w1((l=u[a])!=null?
l:"")});return x.from({length:(i=(o=e[0])==null?void 0:o.length)!=null?i:0},(s,a)=>{var g,b,v;let u=n.
flatMap((O,N)=>O[a]?[{row:N,text:O[a]}]:[]),l=u.filter(({text:O})=>w1(O)),c=(g=l[l.length-1])!=null?
g:u[u.length-1],d=u.filter(({row:O})=>{var N;return O>((N=c==null?void 0:c.row)!=null?N:0)}).map(({
text:O})=>O),
p=n.slice(0,f.max(0,(b=c==null?void 0:c.row)!=null?b:0)).flatMap((O,N)=>{var P;if(O[a])return[O[a]];
for(let I=a-1;I>=0;I-=1){let $=(P=O[I])!=null?P:"";if($!=="")return r(N,I)&&!t($)?[$]:[]}return[]});
return{text:(v=c==null?void 0:c.text)!=null?v:"",groups:[...d,...p]}})}var w1=e=>e!==""&&ua(e)===null&&
hd(e)===null;function m9(e){let t=e.filter(o=>typeof o=="number"),n=t.length>1&&ft(t,1,100),r=ft(t,1)?
100:1;return e.map(o=>n&&typeof o=="number"?`${f.round(o*r*1e4)/1e4}%`:ee(o)?"":W(o))}var k1=4,x1=15,
p9=new w(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(M)),_r=e=>p9.has(
M(Ke(e).
name)),f9=new w(["code","name","institution","category","judge","number"]),ya=e=>{var t;return f9.has(
(t=Te(e))!=null?t:"")&&Ke(e).weight===null},Eo=e=>nn(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(W(e)),
Wu=e=>!ee(
e);function Aw(e,t){let n=g9(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<k1&&b9(e,r,o);)o+=
1;for(;o-r+1<k1&&v9(e,r,o);)r-=1;return{top:r,bottom:o,columns:E1(e,r,o)}}function S1(e,t,n){let r=(
{
values:s},a)=>{var u;return((u=s[a])!=null?u:[]).map(l=>M(W(l))).join(`
`).trim()},o=n.find(({grid:s,block:a})=>{let u=a.bottom-a.top,l=x.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(s,a.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:E1(e,t.top,i)}}function g9({values:e},t){let[n,
r]=[-1,0];for(let[i,s]of e.slice(0,zi).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){if(!Eo(
c))continue;let d=Te(c)!==null||t(c)||Pt(c)!==null;ya(c)&&(u=!0),a+=1+(d?2:0)+(Ku(e,i,l)?1:0)}s.filter(
Eo).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(W).join(`
`);return e.findIndex((i,s)=>{var a;return o(i)===o((a=e[n])!=null?a:[])||h9(e,s,n)})}function h9(e,
t,n){
var a,u;let[r,o]=[(a=e[t])!=null?a:[],(u=e[n])!=null?u:[]],i=[...o.keys()].filter(l=>Eo(o[l])&&ya(W(
o[l]))),s=[...r.keys()].filter(l=>!i.includes(l)&&Eo(r[l]));return t<n&&i.length>1&&i.every(l=>Te(W(
r[l]))===Te(W(o[l])))&&s.filter(l=>Ku(e,t,l)).length>1}function Ku(e,t,n){let r=e.slice(t+1,t+1+x1).
map(o=>nn(o[n])).filter(o=>o!=="blank");return r.filter(To).length*2>r.length}function y9(e,t,n){let r=e.
slice(t+1,t+1+x1),o=r.findIndex(s=>s.every(a=>!Wu(a)));return(o<1?r:r.slice(0,o)).some(s=>Eo(s[n]))&&
!Ku(e,t,n)}function b9({values:e},t,n){var b,v;let r=(b=e[n+1])!=null?b:[],o=f.max(...e.slice(t,n+1).
map(O=>O.map(Wu).lastIndexOf(!0))),i=(v=[...r.keys()].find(O=>O>o&&!Wu(r[O])))!=null?v:r.length,s=[
...r.
keys()].filter(O=>O<i&&Wu(r[O]));if(!s.some(O=>Eo(r[O])))return!1;let a=O=>{var N;return(N=e.slice(t,
n+1).map(P=>W(P[O])).find(P=>P!==""))!=null?N:""},u=e.slice(t,n+1),l=O=>{var P;let N=a(O);return N===
""?u.some(I=>I.slice(0,O).some(Wu)):_r(N)||Pt(N)!==null||w9((P=e[n])!=null?P:[],O)};if(s.some(O=>ya(
a(O))))return!1;let c=s.some(O=>Ku(e,n+1,O))&&s.every(O=>!y9(e,n+1,O)),d=[...r.keys()].some(O=>ya(a(
O))&&ee(r[O])),p=O=>Eo(r[O])&&Ku(e,n+1,O),g=O=>Eo(r[O])||T1(r,O);return!s.every(g)&&!(d&&s.some(p))||
!s.every(l)&&!(c&&(s.some(l)||d))?!1:s.some(O=>Ku(e,n+1,O))||s.some(O=>{var N;return ee((N=e[n])==null?
void 0:N[O])})}var w9=(e,t)=>t+1<e.length&&ee(e[t+1]);function T1(e,t){let n=e[t];if(typeof n=="string")return ua(
n)!==null;let r=e.filter(o=>typeof o=="number");return typeof n=="number"&&r.length>1&&
ft(r,1,100)}function v9({values:e},t,n){var c;let[r,o]=[e[t-1],(c=e[t])!=null?c:[]];if(r===void 0)return!1;
let i=[...r.keys()].filter(d=>Wu(r[d]));if(i.length===0||!i.every(d=>Eo(r[d])||T1(r,d)))return!1;let s=i.
map(d=>W(r[d]));if(s.some(d=>{var p;return((p=d.match(/\d\s*%/g))!=null?p:[]).length>1})||s.some(d=>d.
startsWith(":")))return!1;let a=e.slice(t,n+1),u=d=>a.every(p=>ee(p[d]));if(i.some(d=>ya(W(r[d]))&&u(
d)))return!0;let l=[...o.keys()].find(d=>Eo(o[d])&&!ya(W(o[d])));return l===void 0||i.some(d=>d<l)||
i.every(d=>ee(o[d]))?!1:s.length>1||s.some(d=>_r(d)||Pt(d)!==null||hn(d)!==null||So(d)||Ke(d).weight!==
null)}var E1=({values:e},t,n)=>v1(e.slice(t,n+1),ya);m();m();var sg=e=>e!==""&&!_r(e)&&!So(e)&&ua(e)===null&&
hd(e)===null;function C1(e,t){var i;let n=t?new w:x9(
e),r=e.columns.map(({text:s,groups:a},u)=>{var O,N,P,I,$;let l=Te(s)===null||n.has(u)?a.filter(sg):[
],
c=n.has(u)?s:"",d=c===""?s:(O=l.pop())!=null?O:"",{name:p,weight:g}=Ke(d),b=(N=g!=null?g:a.map(ua).find(
F=>F!==null))!=null?N:null,v=(I=(P=xo(d))!=null?P:a.map(hd).find(F=>F!==null))!=null?I:c===""?null:
S9(
c);return{column:u,text:d,own:c,group:t?"":($=l.slice(-1)[0])!=null?$:"",name:p,weight:b,max:v}});
for(let s of r)
s.own!==""&&((i=s.weight)!=null||(s.weight=T9(r,s.text)));let o=t?r.map(s=>s.weight):C9(r);return r.
map((s,a)=>{var b;let u=k9(r,s)?`${Ke(s.group).name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==
s.name||l!==Ke(s.text).weight||s.max!==xo(s.text)||s.own!==""?E9(u,l,s.max):s.text,p={column:s.column,
weight:l,max:s.max,group:s.group};if(s.own==="")return{...p,header:d,name:u,part:null};let g=`${u} - ${s.own}`;
return{...p,header:g,name:g,part:{own:s.own,criterion:u,header:d}}})}var k9=(e,t)=>t.group!==
""&&!es(t.name)&&e.some(n=>n!==t&&M(n.name)===M(t.name)&&(t.own===""||n.own===""||n.text!==t.text));
function x9({columns:e}){let t=e.flatMap(({text:i,groups:s},a)=>{var l;let u=M((l=s.filter(sg).slice(
-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,text:i}]}),n=new w(t.flatMap(({group:
i,
text:s})=>pa(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new w(r.filter(({text:s})=>ig(s)===i).
map(({group:s})=>s)).size;return new w(r.filter(({text:i})=>o(ig(i))>1).map(({column:i})=>i))}var ig=e=>M(
e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",S9=e=>{var n,r;let t=(r=xo(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:k(t)},T9=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=Ke(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},E9=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function C9(e){
var n;
let t=new y;for(let r of e.filter(({name:o})=>!es(o)||ko(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:s})=>s===r.text);Ke(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=Ke(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;
let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||f.abs(a-i)<.5?r.weight:f.abs(a-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var R9=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
D9=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function R1(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=Pt(i))!=null?a:(s=hn(i))==
null?void 0:s.label)!=null?u:[]});if(new w(n.map(M)).size>1||e.columns.some(({groups:i})=>i.some(s=>Pt(
s)!==null||So(s))))return!0;let r=A9(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(pa)||!N9([...r.keys()],new w(o.filter(O9)),t)}function A9({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(sg))t.set(i,((n=t.get(i))!=null?n:new w).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var O9=e=>Te(e)!=="text";function N9(e,t,
n){
if(e.some(i=>R9.test(i)||D9.test(i)))return!1;let r=n.some(i=>{let s=new w(i.columns.flatMap(a=>a.groups.
map(M)));return e.every(a=>s.has(M(a)))}),o=i=>os(i)||Ke(i).weight!==null||xo(i)!==null;return r||t.
size>1||e.some(o)}m();var P9=4,I9=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,$9=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
F9=e=>{let{name:t}=Ke(W(e).replace(I9,""));return[t,t.replace(/\s*[:=].*$/,"")].map(M)};function A1(
e,t){
var a,u,l;let n=new y;for(let[c,{text:d,groups:p}]of t.columns.entries())for(let{name:g}of[d,...p].map(
Ke))g===""||_r(g)||Te(g)!==null&&!ko(g)||n.set(M(g),(a=n.get(M(g)))!=null?a:c);let r=(l=(u=e.values[
0])==
null?void 0:u.length)!=null?l:0,o=x.from({length:r},(c,d)=>d),i=c=>F9(c).find(d=>n.has(d)),s=c=>e.values.
flatMap((d,p)=>p>t.bottom&&i(d[c])!==void 0?[p]:[]);for(let c of o){let d=s(c),p=new w(d.flatMap(v=>{
var O,N;return(N=i((O=e.values[v])==null?void 0:O[c]))!=null?N:[]}));if(p.size<2)continue;if([...p].
every(v=>{var O;return c>((O=n.get(v))!=null?O:0)}))return D1(e,(v,O)=>v>=t.top&&O>=c);if(d.filter(v=>{
var O;return((O=e.values[v])!=null?O:[]).filter(N=>!ee(N)).length<=P9}).length!==d.length)continue;
let b=_9(
e,f.min(...d),t.bottom);return D1(e,v=>d.includes(v)||b.includes(v))}return e}function _9({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let s=((o=e[i])!=null?o:[]).filter(a=>!ee(a));if(s.length===0||
!s.every(a=>nn(a)==="text")||!s.some(a=>$9.test(W(a))))break;r.push(i)}return r}var D1=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function O1(e,t){let n=e.flatMap(o=>{let i=Aw(
o,t.isCriterion),s=i===null?o:A1(o,i),a=s===o?i:Aw(s,t.
isCriterion);return a===null?[]:[{whole:o,grid:s,block:a}]}),r=n.map(o=>({...o,block:S1(o.grid,o.block,
n)}));return r.map(o=>M9(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function M9({whole:e,
grid:t,
block:n},r,o){let i=R1(n,r),s=C1(n,i),a=t.values.slice(n.bottom+1),u=s.map(({column:c})=>a.map(d=>nn(
d[c]))),l={whole:e,grid:t,block:n,columns:s,isJudges:i,isList:FO(s.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of s){let p=Te(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let g=p;(g==="code"||g==="number"||gt(l,c)!==
"numbers")&&l.at[g]<0&&(l.at[g]=c)}return l}function gt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(To).length*2>=n.length?"scores":"words"}function ag(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(To).
length*3>=n.length}var xn=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},Fn=(e,t)=>({code:W(xn(e,t,e.at.code)),name:W(xn(e,t,e.at.name))});function _n(e,t){let{
code:n,
name:r}=Fn(e,t);return e.at.code>=0?n===""?"":`#${X(n)}`:M(r)}m();var ug=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function N1(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var L9=new w([
"sum","mean","weighted","statistic","rank"]),or=e=>L9.has(e),P1=(e,t)=>M(e)||`#${t}`;function Sn(e,t,
n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Sr=e=>Ke(e).weight!==null||xo(e)!==null;
function I1({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?a:{header:"",name:""},i=n.
isCriterion(r)&&!zu(r)||n.hasCriteria&&e.isJudges&&Ow(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:P1(o,t),role:s!=null?s:
i?"criterion":j9(e,t,r),from:[],weights:null,doubt:null,guess:null}}function j9(e,t,n){var i,s,a;let r=gt(
e,t),o=Te((a=(s=(i=e.columns[t])==null?void 0:i.part)==null?void 0:s.own)!=null?a:n);return o==="text"||
r==="words"?"text":r==="empty"?n===""||z9.has(o)?"empty":"criterion":e.at.number===t&&(o==="number"||
o==="code")?"number":e.isList&&fa(n)?"weight":e.isList&&!$O(n)?"number":"criterion"}var z9=new w(
["sum","rank","number"]);function Ow({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[t])==null?
void 0:
s.groups)!=null?a:[],i=[n,...o,(l=(u=hn(n))==null?void 0:u.rest)!=null?l:""];return o.some(So)||i.some(
c=>r.isCriterion(c))||[n,...o].some(c=>Pt(c)!==null&&Te(n)===null)}var B9=1e3;function F1(e,t){let[n]=e;
n===void 0||t.isCriterion(n.shape.header)||(t.hasCriteria?H9(e,
t):U9(e,n.shape.header))}function U9(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>gt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>or(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new w(d.numbersIn(p.column).values(
)).
size>=4).length>0)is(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?K9(e,i,t):W9(e,i,t))}var is=(e,t,n=null)=>{for(let{shape:r}of e)Sn(r,t,n)};
function W9(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?is(e,"unnamed"):(r("check-box")||r("date")&&Te(n)!==null)&&is(e,
"not-numbers")}function K9(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(_1(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
is(
e,"unnamed","criterion");return}if(NA(n)){is(e,"penalty");return}let o=Te(n);if($1(o)&&Sr(n))return;
let i=es(n);(i||$1(o)||o==="rank"||o==="number")&&!e.every(G9)&&is(e,i?"sum-misfit":"matter")}var _1=e=>e.
filter(t=>f.abs(t)>B9).length*2>e.length,Nw=1.5;function G9({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!ko(o))return!1;let a=n.filter(
({column:v,header:O})=>v!==t.column&&Te(O)===null&&gt(e.draft,v)==="numbers");if(a.some(v=>i!==null&&
v.weight!==null||s!==null&&v.max!==null))return!0;let u=v=>{var O,N;return((N=(O=r.columns[v])==null?
void 0:O.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:v})=>v<t.column||u(v)!==""&&u(v)===u(t.column))&&Te(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:v})=>[...e.numbersIn(v).values()])],p=v=>v.
reduce((O,N)=>O+N,0)/v.length,g=p(c)/p(d);return g>1/Nw&&g<Nw&&f.max(...c)<=Nw*f.max(...d)}var $1=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function H9(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=_1(n),o=Te((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&Ow(a.draft,u.column,u.header,t)||(r?u.role="large":gt(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":Sn(u,"not-listed",null))}m();function Pw(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:q9(
e,t,r);return n.set(r,o),o}}}function q9(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=Et((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var Tn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),ss=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,xd=({draft:e},{column:t})=>{var n,r;return M((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function M1(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=ss(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){F1(l,n);let c=l.filter(({tab:d,shape:p})=>gt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||Z9([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(V9(c,(a=t[l])!=null?a:[],o),Y9(c,(u=t[l])!=null?u:[]))}function Z9(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&gt(o.
draft,i.column)==="numbers")),n=t.filter(J9);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Sr(
o.header))||is(r,"same-everywhere")}function J9(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=_n(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new w(t.values()).size>1}function V9(e,t,n){var i;let r=({
column:s})=>gt(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!Sr(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&Sn(s,a===0?"blank":"some-tabs",
null)}}function Y9(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&gt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
f.max(...u)&&Sn(s,"large",null)}}m();m();var X9=3;function z1(e,t,n){let r=Q9(e,t);if(r.flatMap(l=>l.members).some(
({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=fa((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?eq(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)L1(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=nq(s.some(j1)?s.filter(j1):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=M(c.own)||l.key,Sn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=tq(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:g}of l.members){L1(p,"weighted",g.own);let b=a.kind.
members.find(O=>O.tab===d&&O.part.criterion===g.criterion),v=c.get(g.criterion);b===void 0||v===void 0||
(p.from=[b.shape.column],p.weights=[v])}}var B1=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function L1(e,t,n){e.role=t,e.label=n}function Q9(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=ig(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var j1=({members:e})=>e.some(({tab:t,shape:n})=>gt(t.draft,n.
column)==="numbers");function eq({members:e}){var n;let t=new y;for(let r of e){let o=new w(Tn(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function tq({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||Ke(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function nq(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:rq(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>iq(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!NO((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function rq(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&M(d.criterion)===M(s.part.
criterion));if(a===void 0)continue;let u=Tn(a),l=[...Tn(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=oq(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=f.max(0,new w(a.map(({score:l})=>l)).size-1)}return o<X9?null:r}function oq(e){let t=li(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=f.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>f.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function iq({
members:e},t){let n=[...t].map(([o,i])=>{var u,l;let s=e.find(({part:c})=>c.criterion===o),a=s==null?
void 0:s.tab.draft.columns[s.shape.column];return{factor:i,max:(u=a==null?void 0:a.max)!=null?u:1,
weight:(l=
a==null?void 0:a.weight)!=null?l:null}}),r=n.map(({factor:o,max:i,weight:s})=>s===null?k.NaN:o*i/s);
return ft(n.map(({factor:o})=>o),1,100)||ft(n.map(({factor:o,max:i})=>o*i),1,100)||r.every(o=>{var i;
return f.abs(o-((i=r[0])!=null?i:0))<.001*o})}m();function Sd({draft:e},{column:t,header:n}){var i,s,
a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!_r(p)))!=null?a:"";return M((d=(c=(u=Pt(n))!=null?
u:Pt(o))!=null?c:(l=hn(n))==null?void 0:l.label)!=null?d:o)}var Iw=({tab:e,shape:t})=>e.draft.isJudges&&
Sd(e,t)==="";function U1(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||Iw(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Sd(n,p)===Sd(n,r))),a=s.filter(({role:p})=>!or(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:g})=>W1(p)&&g<r.column),c=f.max(-1,...s.flatMap(({role:p,column:
g})=>or(
p)&&g<r.column?g:[])),d=[...new w(l.map(({key:p})=>p))].map(p=>l.filter(g=>g.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...aq(e)]:[]]}function aq({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!or(o)),r.filter(({role:o})=>W1(o))]}var W1=e=>e==="sum"||e==="mean"||e==="weighted";
function $w(e,t){var i,s;let n=e.map(a=>U1(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var F,j;
let l=n.map(B=>{var U;return(U=B[u])!=null?U:[]}),c=new w(l.map(B=>B.map(({key:U})=>U).join(`
`)));if(l.some(B=>B.length===0)||c.size>1)return[];let d=e.flatMap((B,U)=>{var L;return mq(B,(L=l[U])!=
null?L:[])}),p=(F=rg(d,t?.5:1))!=null?F:cq(d,t),[g]=e;if(p===null||g===void 0||lq(p.derived,g.shape,
(j=l[0])!=null?j:[]))return[];let{derived:b,evidence:v}=p;if(!t&&b.kind==="weighted"&&!N1(b.weights))
return[];let O=new w(d.map(({value:B})=>B)).size,N=B=>b.kind!=="weighted"||b.weights[B]!==0,P=l.map(
B=>B.flatMap(({column:U},L)=>N(L)?U:[])),I=b.kind==="weighted"?b.weights.filter(B=>B!==0):null,$=I===
null?null:uq(I);return $===null?[{kind:b.kind,from:P,weights:I,evidence:v,distinct:O}]:[{kind:$,from:
P,
weights:null,evidence:v,distinct:O}]}),o=f.max(...r.map(({evidence:a})=>a));return(s=r.find(({
evidence:a})=>a===
o))!=null?s:null}function uq(e){let[t=0]=e;return e.length<2||e.some(n=>f.abs(n-t)>1e-6)?null:f.abs(
t*e.length-1)<1e-6?"mean":"sum"}function lq(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function cq(e,t){
let n=t&&e.length>=4?u1(e):null;return n===null?null:{derived:n,evidence:5}}function K1(e){return e.
reduce((n,r)=>n+Tn(r).size,0)>=4&&e.every(n=>dq(n))}function dq(e){let t=Tn(e),n=[...t.values()],r=(
s,a)=>{
var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return U1(e,!0).flatMap(s=>[s,...s.slice(-1).map(
a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(
s=>l1(n,s))}var mq=(e,t)=>[...Tn(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function H1(e,t,n){var s;let r=hq(e,
t),o=({header:a})=>n.isCriterion(a)&&!zu(a),i=[...r.values()].filter(
a=>!a.some(({shape:u})=>o(u)));for(let a of i)G1(a);for(let a of i.filter(u=>u.every(l=>!or(l.shape.
role)&&q1(l)))){for(let{shape:u}of a)u.doubt=null;G1(a)}for(let[a,u]of e.entries()){let l=((s=t[a])!=
null?s:[]).filter(({column:c})=>{var d,p;return zu((p=(d=u.draft.block.columns[c])==null?void 0:d.text)!=
null?p:"")});if(!l.every(({role:c,doubt:d})=>c==="criterion"&&d===null))for(let c of l)c.role==="criterion"&&
c.doubt===null&&Sn(c,"sum-somewhere",null)}for(let{tab:a,shape:u,numeric:l}of i.flat().filter(
c=>{var d;return((d=c.shape.doubt)==null?void 0:d.doubt)==="sum-somewhere"}))for(let c of l)c.role===
"criterion"&&xd(a,c)===xd(a,u)&&Sn(c,"sum-somewhere",null)}var gq=/rata|rerata|mean|average|avg/i;
function hq(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||or(c))&&gt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!or(d.role)&&!B1({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Sr(d)&&!es(c.header)&&!zu(d))continue;let p=l.filter(({key:b,column:v})=>b===c.
key&&v<c.column).length,g=`${ss(u,c)}
${p}`;n.set(g,[...(s=n.get(g))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function yq(e){var n,
r,o;let{label:t=""}=(n=e==null?void 0:e.shape)!=null?n:{};return e!=null&&e.tab.draft.isJudges&&(o=(
r=
hn(t))==null?void 0:r.rest)!=null?o:t}function G1(e){let t=yq(e[0]),n=Te(t),r=es(t)&&!(n==="sum"&&ko(
t))||e.every(q1),o=bq(e,t,n,r),i=o===null?$w(e,r):null,s=o!=null?o:i!==null&&ug(i,r)?null:K1(e)?
"rank":null;if(s!==null)for(let{shape:a}of e)a.role=s;else if(i!==null&&ug(i,r)){if(Z1(e,i),wq(e,i))for(
let{
shape:a}of e)Sn(a,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:a}of e)Sn(a,
"sum-somewhere",null);else e.length>1&&vq(e,r)}function bq(e,t,n,r){return e.every(i=>kq(i.shape,Tn(
i),n))?"number":n==="rank"&&e.every(i=>Rw([...Tn(i).values()]))?"rank":e.every(i=>Tn(i).size>1&&new w(
Tn(i).values()).size===1)?n==="rank"?"rank":r?gq.test(t)?"mean":"sum":null:null}var wq=(e,{kind:t,
weights:n})=>t===
"weighted"&&e.every(Iw)&&(n!=null?n:[]).some((r,o,i)=>{var s;return f.abs(r-((s=i[0])!=null?s:0))>.001}
);
function vq(e,t){for(let n of e){let r=$w([n],t);r!==null&&r.evidence>=18&&ug(r,t)&&Z1([n],r)}}var q1=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&xd(e,r)===xd(e,t)&&or(r.role));function Z1(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function kq({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>k.isInteger(o))&&new w(
r).size===r.length?!0:r.every(o=>k.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var xq=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,Sq=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
Tq=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,J1=e=>{let t=e.trim().toLowerCase();return xq.test(t)||Sq.test(
t)||Tq.test(
t)},lg=e=>/huruf|predikat|grade|bintang|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function cg(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:f.min(...s),high:f.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:f.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var Eq=6,Cq=12;function V1(e,t){var r,o,i,s;let n=new y;for(
let[a,u]of e.entries()){if(u.draft.isList||
u.draft.isJudges)continue;let l=((r=t[a])!=null?r:[]).filter(({role:p,column:g})=>p==="criterion"&&
gt(
u.draft,g)==="numbers"),c=l[l.length-1];if(c===void 0||l.length<3||c.doubt!==null||Sr(c.header))continue;
let d=ss(u,c);n.set(d,[...(o=n.get(d))!=null?o:[],{tab:u,shape:c,scores:l.slice(0,-1)}])}for(let a of n.
values()){let u=a.map(Rq).filter(c=>c!==null),l=lg((s=(i=a[0])==null?void 0:i.shape.header)!=null?s:
"")?1:Cq;if(u.every(c=>c>0)&&u.reduce((c,d)=>c+d,0)>=l)for(let{shape:c}of a)Sn(c,"grade",null)}}
function Rq({
tab:e,shape:t,scores:n}){let r=Tn({tab:e,shape:t}),o=new w(r.values()).size;return o<2?null:o>Eq||o===
r.size?0:cg([...r].map(([i,s])=>({text:S(s),number:n.reduce((a,{column:u})=>{var l;return a+((l=e.numbersIn(
u).get(i))!=null?l:0)},0)})))}m();var Dq=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
Aq=7,Oq=25,Nq=9;function Y1(e,t){var r,
o;let n=new y;for(let[i,s]of e.entries()){let a=(r=t[i])!=null?r:[];for(let u of a.filter(({role:l})=>l===
"text")){if(s.draft.isList||Pq(s,u,a))continue;let l=Iq(s,u.column),c=ss(s,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}])}}for(let i of n.values())if($q(i))for(let{
shape:s}of i)
Sn(s,"letters",null)}var Pq=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,u;return s.role==="criterion"&&((u=(a=e.columns[
s.
column])==null?void 0:a.part)==null?void 0:u.criterion)===r.criterion})};function Iq({draft:e,roles:
t},n){
let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?W(xn(e,o,n)).toLowerCase():"";s!==""&&r.set(
o,s)}return r}function $q(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(Sr(
t)||e.some(Fq))return!0;if(!ko(t)||Dq.test(t)||!_q(e)||Mq(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(J1));return Lq(e)||e.every(jq)||n&&e.every(zq)}var Fq=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&Et(xn(e,o,n.column))!==null);function _q(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new w(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,
0);return n.size>1&&n.size<=Aq&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=Oq&&!o.includes(
"@"))}function Mq(e){var r,o;let[t]=e,n=lg((r=t==null?void 0:t.shape.header)!=null?r:"")?1:Nq;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(({tab:u,beside:l,texts:c})=>{var b,
v;let d=(v=(b=l.find(O=>O.key===i))==null?void 0:b.column)!=null?v:-1,p=u.numbersIn(d),g=[...c].flatMap(
([O,N])=>{let P=p.get(O);return P===void 0?[]:[{text:N,number:P}]});return new w(c.values()).size<2?
null:cg(g)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,l)=>u+l,0)>=n})}function Lq(e){
var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=_n(r.draft,i);if(((n=t.get(a))!=
null?n:s)!==s)return!0;t.set(a,s)}return!1}var X1=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&gt(e.draft,r)==="numbers"),jq=e=>{let t=X1(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},zq=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return Sd(
e.tab,e.shape)!=="";let r=i=>{var s,a;return((a=(s=t.columns[i])==null?void 0:s.groups)!=null?a:[]).
join(`
`)},o=r(e.shape.column);return os(e.shape.header)||X1(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function Q1(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
Bq(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=Uq(o,i,s,u,l);d===void 0||Sr(d.header)||
(d.header=`${d.header} (${f.round(c*(a?1e6:1e4))/1e4}%)`)}}}function Bq(e,t){var i;let n=PO(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...Tn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function Uq(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&gt(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>M(Ke(a).name)===M(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function e2(e,t){let n=e.map(r=>r.draft.columns.map(
o=>I1(r,o.column,t)));return z1(e,n,t),Q1(e,n),H1(
e,n,t),M1(e,n,t),t.hasCriteria||(Y1(e,n),V1(e,n)),n}m();var t2=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung|^(?:nama\s+)?(?:tim|team|regu|kelompok)$/i;
function n2(e){var o,i,s,a,u;let t=e.map(l=>l.columns.filter(c=>Wq(l,c))),n=new y;for(let[l,c]of e.entries(
))
for(let{column:d,header:p}of(o=t[l])!=null?o:[]){let b=c.at.code>=0&&Te(p)!==null?[]:dg(c,d),v=M(p);
n.set(v,((i=n.get(v))!=null?i:0)+b.length-new w(b).size)}let r=l=>{let c=n.get(M(l))===0;return Te(l)===
null?c?1:9:(c?0:4)+(t2.test(l)?2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(s=t[
l])!=
null?s:[],p=d.filter(({header:v})=>Te(v)==="name"),g=p.every(({header:v})=>t2.test(v))?d:p,b=f.min(
...g.
map(({header:v})=>r(v)));c.at.name=(u=(a=g.find(({header:v})=>r(v)===b))==null?void 0:a.column)!=null?
u:c.at.name}}function Wq(e,{column:t,header:n}){let r=Te(n);if(r!=="name"&&r!==null||gt(e,t)!=="words")return!1;
let o=e.columns.every(i=>i.column>t||gt(e,i.column)!=="numbers"||Te(i.header)!==null);return r===
"name"||n!==""&&!_r(n)&&o}function r2(e){var n,r;let t=e.filter(({at:o})=>o.name<0);for(let o of t){
let i=[o.at.judge,o.at.code,o.at.number],s=o.columns.map(({column:d})=>d).filter(d=>!i.includes(d)&&
Gq(o,d)&&!Kq(o,d)),a=e.length<2||o.isJudges||o.at.judge>=0,u=s.filter(d=>a||Hq(o,d,e)),c=(r=(n=u.filter(
d=>{var p,g;return d!==o.at.institution&&Te((g=(p=o.columns[d])==null?void 0:p.header)!=null?g:"")===
null})[0])!=null?n:u.find(d=>d!==o.at.category))!=null?r:u[0];if(c!==void 0){o.at.name=c;for(let d of[
"institution","category"])o.at[d]===c&&(o.at[d]=-1)}}}function dg({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&To(nn(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||_r(l.header)&&gt({kinds:o},l.column)==="words");return(a.length>0?a:s).filter(
l=>M(W(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>M(W(c))).join(`
`))}function Kq({columns:e,grid:t,block:n},r){var s,a;if(_r((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Te(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>W(u[r])).filter(u=>u!=="");return o.filter(u=>os(u)||Ke(u).weight!==
null).length*2>o.length}function Gq(e,t){var r,o;if(((o=(r=e.columns[t])==null?void 0:r.weight)!=null?
o:null)!==null||gt(e,t)!=="words"||ag(e,t))return!1;let n=dg(e,t);return n.length>1&&new w(n).size>n.
length*.9}function Hq(e,t,n){let r=new w(dg(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let s=dg(
o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();var i2=({key:e})=>`column/${e}`,
s2=(e,t)=>!t.hasCriteria||t.isCriterion(e),a2=(e,t,n)=>e.role==="criterion"&&e.doubt===null&&!t.hasCriteria&&
n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;function u2(e,t,n){
let r=e.doubt===null?void 0:t.get(i2(e)),o=e.header===""&&e.doubt!==null?`Kolom ${Vn(e.column)}`:e.header;
return r==="criterion"&&s2(o,n)?{...e,header:o,role:"criterion",doubt:null}:r==="ignore"?{...e,role:
"left-out",doubt:null}:{...e,header:o}}var l2=({grid:e,block:t},n,r)=>n.flatMap(o=>{var l;if(o.doubt===
null)return[];let i=ai.COLUMN.filter(c=>c!=="criterion"||s2(o.header,r)),s={tab:e.tab,cell:Ce(t.bottom,
o.column)},a={header:o.label,column:Vn(o.column),...o.doubt},u=(l=i.find(c=>c===o.guess))!=null?l:
null;
return[Tt("COLUMN",i2(o),s,a,{options:i,default:u})]});function c2(e){let{grid:t,block:n,columns:r,
at:o}=e;
if(o.judge>=0)return[];let i=c=>new w(t.values.slice(n.bottom+1).map(d=>M(W(d[c]))).filter(d=>d!=="")),
s=i(o.name),a=r.find(({column:c})=>{if(o.name<0||c<=o.name||gt(e,c)!=="words")return!1;if(qq(e,c))return!0;
let p=[...i(c)].filter(g=>s.has(g)).length;return p>2&&p*2>s.size});if(a===void 0)return[];let u={
tab:t.
tab,cell:Ce(n.bottom,a.column)},l=[Vn(o.name),Vn(a.column)];return[Tt("SIDE_BY_SIDE",`side/${M(t.tab)}`,
u,{columns:l})]}function qq(e,t){var s,a;let{columns:n,at:r}=e,o=u=>gt(e,u)==="numbers",i=n.filter(u=>u.
column>r.name&&u.column<t);return Te((a=(s=n[t])==null?void 0:s.header)!=null?a:"")==="name"&&i.some(
({header:u})=>Te(u)==="number")&&i.some(u=>Te(u.header)===null&&o(u.column))&&n.some(u=>u.column>t&&
o(u.column))}var d2=({grid:{tab:e}},t)=>Tt("OTHER_TABLE",`table/${M(e)}/${t+1}`,{tab:e,cell:Ce(t,0)}
,
{row:t+1});function m2({draft:e,reading:t},n,r){let o=n.filter(i=>i.reading!==t);return t.doubtful.flatMap(
({row:i,label:s,key:a,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${a}`,p=r.get(d),g=p==="entry"||
o.some(P=>o2(P,a,"entry")),b=p==="ignore"||u==="label"&&o.some(P=>o2(P,a,l));if(t.roles[i]=!g&&(b||!c)?
l:"entry",g||b||!c)return[];let{grid:v,at:O}=e,N={tab:v.tab,cell:Ce(i,f.max(0,O.name>=0?O.name:O.code))}
;
return[Tt("ROW",d,N,{label:s,row:i+1,doubt:u})]})}var o2=({draft:e,reading:t},n,r)=>!t.doubtful.some(
o=>o.key===n)&&t.roles.some((o,i)=>o===r&&_n(e,i)===n);m();function f2(e){let t=e.filter(({at:s})=>s.code>=0);
if(t.length===0||t.some(({at:s})=>s.name<0))return;
let n=t.map(Zq),r=n.flat(),o=n.every(p2),i=r.every(({category:s})=>s!=="")&&p2(r);if(!(!o&&!i))for(
let{
at:s}of t)s.number<0&&(s.number=s.code),s.code=-1}var Zq=e=>e.grid.values.flatMap((t,n)=>{if(n<=e.block.
bottom)return[];let r=M(Fn(e,n).name),o=_n(e,n),i=M(W(xn(e,n,e.at.category)));return r===""||o===""?
[]:[{code:o,name:r,category:i}]}),Jq=2;function p2(e){var i;let t=(s,a)=>{let u=new y;return e.every(
l=>{var d;let c=(d=u.get(s(l)))!=null?d:a(l);return u.set(s(l),c),c===a(l)})},n=new y;for(let{code:s,
name:a}of e)n.set(s,((i=n.get(s))!=null?i:new w).add(a));let r=[...n.values()].filter(({size:s})=>s>
1).length,o=e.every(({category:s})=>s!=="");return r>=Jq&&r*2>=n.size&&t(({name:s})=>s,({code:s})=>s)&&
(!o||t(({category:s,code:a})=>`${s}
${a}`,({name:s})=>s))}m();m();function g2({grid:e,at:t},n){var c;let r=((c=e.values[n])!=null?c:[]).flatMap(
(d,p)=>ee(d)||p===t.number?
[]:[{column:p,value:Et(d)}]),o=r.flatMap(({value:d})=>d!==null&&d>0?d:[]);if(o.length<2||o.length<r.
length)return null;let i=f.max(t.name,t.code),s=r.map(({column:d})=>e.values.slice(n+1).flatMap(p=>{
var g;return ee(p[i])?[]:(g=Et(p[d]))!=null?g:[]})),a=s.map(d=>f.max(...d));return o.every((d,p)=>{
var b;
let g=(b=a[p])!=null?b:k.NaN;return g<=d&&g*2>d})?"maximum":ft(o,100,1,200,2)||o.every((d,p)=>{var g;
return d*2<f.min(...(g=s[p])!=null?g:[])})&&new w(o).size>1?"weight":null}m();function Td({grid:e,
block:t},n){var i;let r=((i=e.values[n])!=null?i:[]).flatMap((s,a)=>ee(s)?[]:[{column:a,
text:h2(s)}]),o=s=>r.length>0&&r.every(({column:a,text:u})=>{var l;return u===h2((l=e.values[s])==null?
void 0:l[a])});for(let s=t.top;s<=t.bottom;s+=1)if(o(s))return r.length>1||s<t.bottom&&Td({grid:e,
block:t},
n+1);return!1}var h2=e=>M(W(e))||W(e);function y2(e,t){var r;if(((r=e.grid.values[t])!=null?r:[]).filter(
o=>!ee(o)).length>1)return!1;for(let o=t+1;o<=t+3;o+=1)if(Td(e,o))return!0;return!1}function b2({
grid:e,
columns:t,at:n},r){var a;let o=new w(t.map(({header:u})=>M(u)).filter(u=>u!=="")),i=((a=e.values[r])!=
null?a:[]).filter(u=>!ee(u)).map(u=>M(W(u))),s=i.filter(u=>o.has(u)).length;return s>2&&s*3>=i.length*
2||Vq({grid:e,columns:t,at:n},r)}function Vq({grid:e,columns:t,at:n},r){var u;let o=[n.code,n.name,n.
number,n.institution].filter(l=>l>=0),i=o.filter(l=>{var d,p,g;let c=Te((p=(d=t[l])==null?void 0:d.header)!=
null?p:"");return c!==null&&Te(W((g=e.values[r])==null?void 0:g[l]))===c}),s=((u=e.values[r])!=null?
u:[]).filter((l,c)=>!o.includes(c)&&!ee(l));return(i.includes(n.name)||i.includes(n.code))&&i.length>
1&&s.length>1&&s.every(l=>nn(l)==="text")}var Yq=/^\(?\s*(\d{1,2}|[a-z])\s*\)?\s*(?:=.*)?$/i;
function w2({
grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=null?a:[]).flatMap(l=>{var d;if(ee(l))return[];let[,
c=""]=(d=Yq.exec(W(l)))!=null?d:[];return[/[a-z]/i.test(c)?c.toLowerCase().charCodeAt(0)-96:c===""?k.
NaN:k(c)]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].filter(
l=>l>=0).some(l=>{var c;return ee((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&!s&&((u=
r[0])!=null?u:9)<=1}m();var Xq=6,Qq=5;function v2(e){let t=[...eZ(e),...rZ(e),...tZ(e)];return t.filter(
({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Fw=(e,t,n)=>({row:t,label:Fn(e,t).name,key:_n(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function eZ(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-Xq).flatMap(a=>{let{code:u,name:l}=Fn(t,a);if(u!==""||Et(xn(t,a,i.number))!==null||!ee(xn(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return k2(e,a,d?0:Qq,iZ)?l!==""&&i.code<
0?[Fw(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function tZ(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=Fn(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!HO(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=_w(t,i,r);return l.length>0&&nZ(e,i,s)?[]:[{...Fw(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function nZ(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=_w(r,t,o);if(n==="statistic")return k2(
e,t,0,oZ);let a=s.map(({column:d})=>i.flatMap(p=>{var g,b;return(b=Et((g=r.grid.values[p])==null?
void 0:
g[d]))!=null?b:[]}));if(n==="maximum")return s.every(({value:d},p)=>{var g;return((g=a[p])!=null?g:[
]).
every(b=>b<=d)});let u=a.flat(),l=i.some(d=>d<t)&&i.some(d=>d>t),c=s.some(({value:d})=>d<f.min(...u)||
d>f.max(...u));return n==="weight"&&(ft(s.map(({value:d})=>d),1,10,100)||!l&&c)}var _w=({grid:e},t,n)=>n.
flatMap(r=>{var i;let o=Et((i=e.values[t])==null?void 0:i[r]);return o===null?[]:[{column:r,value:o}
]});
function rZ({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.number>=0&&Et(xn(e,s,r.number))!==null,
i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(s=>{let{code:a,name:u}=Fn(e,s);return o(
s)||a!==""||u===""||n.isEntry(a,u)?[]:[Fw(e,s,"unnumbered")]})}var oZ={numbers:1,above:1},iZ={
numbers:2,
above:3};function k2({draft:e,scored:t,entryRows:n},r,o,i){let s=_w(e,r,t);if(s.length<i.numbers)return!1;
let a=n.filter(c=>c<r),u=s.map(({column:c})=>a.flatMap(d=>{var p,g;return(g=Et((p=e.grid.values[d])==
null?void 0:p[c]))!=null?g:[]}));if(u.some(c=>c.length<i.above))return!1;let l=s.map(({value:c})=>c);
return c1(l,u,o)}m();var Mw=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
sZ=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function x2(e,t,n){var g,b,v;let{grid:r,at:o}=e,s=((g=r.values[t])!=
null?g:[]).flatMap((O,N)=>ee(O)?[]:[{column:N,text:W(O)}]);if(s.length===0||s.length>2||!r.values.slice(
t+1).some((O,N)=>_n(e,t+1+N)!==""))return!1;let u=W(xn(e,t,o.number)),{code:l,name:c}=Fn(e,t);if(sZ.
test(u))return!0;let d=c!==""?c:l!==""?l:(v=(b=s[0])==null?void 0:b.text)!=null?v:"";if(s.length===1&&
Mw.test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?nn(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function S2(e,t){var s,a;let{code:n,
name:r}=Fn(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(W).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}
function T2(e,t){let n=new w(h.values(e.at));return e.columns.map(({column:r})=>r).filter(r=>!n.has(
r)&&t(r))}function E2(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.map(()=>"blank"),s=new y,a=[],u=[
],
l=!0,c=o.bottom,d=v=>t.some(O=>{var N;return To(nn((N=r.values[v])==null?void 0:N[O]))});for(let v=o.
bottom+1;v<r.values.length;v+=1){if(((b=r.values[v])!=null?b:[]).every(ee))continue;let O=d(v),N={
hasScores:O,
isFirst:l,sinceHeader:v-c,entries:u.length},P=!Td(e,v)&&b2(e,v);P&&a.push(v);let I=P?"header":aZ(e,v,
N,n);i[v]=I,I==="header"&&(c=v),I==="section"&&s.set(v,S2(e,v)),I==="entry"&&(l=!1,O&&u.push(v))}cZ(
e,i,t);let p=u.filter(v=>i[v]==="entry"),g=v2({draft:e,roles:i,scored:t,entryRows:p,known:n});return p.
length>0&&dZ(e,i,p,n),{roles:i,sections:s,doubtful:g,otherHeaders:a}}function aZ(e,t,n,r){var v,O;
let{
grid:o,at:i}=e,s=(v=o.values[t])!=null?v:[],{code:a,name:u}=Fn(e,t),l=n.sinceHeader<=3&&w2(e,t);if(l&&
i.name>=0)return"numbers";if(Td(e,t))return"header";let c=(O=s.map(W).find(N=>N!==""))!=null?O:"";if(
!n.
hasScores&&!Mw.test(c)&&y2(e,t))return"note";if(r.isEntry(a,u))return"entry";if(!n.hasScores&&lZ(e,u))
return"note";if(l)return"numbers";let d=n.isFirst&&n.hasScores&&uZ(e,t)?g2(e,t):null;if(d!==null)return d;
let p=u||a||W(s.find(N=>nn(N)==="text")),g=a===""&&(i.number<0||/^[-\u20130]?$/.test(W(xn(e,t,i.number)))),
b=GO({code:a,name:u,label:p,first:c,isOpen:g,hasScores:n.hasScores,isFirst:n.isFirst});return b!==null||
n.hasScores?b!=null?b:"entry":x2(e,t,n.entries)?"section":u===""&&a===""?"note":"entry"}var uZ=(e,t)=>{
let{code:n,name:r}=Fn(e,t);return n===""&&r===""&&ee(xn(e,t,e.at.number))},lZ=({columns:e,at:t},n)=>{
var r,o;return n!==""&&M(n)===M((o=(r=e.find(({column:i})=>i===t.name))==null?void 0:r.header)!=null?
o:"")};function cZ(e,t,n){let r=s=>n.filter(a=>{var u;return To(nn((u=e.grid.values[s])==null?void 0:
u[a]))}).length,[o,i]=[new w,new w];for(let[s,a]of t.entries()){let u=_n(e,s);if(a!=="entry"){for(
let l of i)
o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]="note":i.add(u)}}function dZ(e,t,n,r){var l;
let{
at:o,grid:i}=e,s=f.max(...n),a=c=>/\p{N}/u.test(c)&&!/[\s,:]/.test(c),u=n.map(c=>Fn(e,c).code).filter(
c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!=="entry"&&d!=="section")continue;let{code:p,name:
g}=Fn(
e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):Et((l=i.values[c])==null?void 0:l[o.number])!==null,v=o.
code<0&&o.number<0&&g!==""&&!ee(xn(e,c,o.institution));(d==="section"||!(b||v||r.isEntry(p,g)))&&(t[
c]=
"note")}}m();var C2={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},mZ=Vf,
pZ=new w([
"numbers","example","statistic","section","header","note","left-out"]);function R2(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>Jt(N.header)==="total")?-1:f.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:or(P.role)?N!==u&&Jt(
P.header)!=="total":P.role==="weight"?!e.isList:P.role==="left-out"||P.role==="number"||P.role==="large"}
,c=s.name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,g=(N,P)=>N.map((I,$)=>{let F=mZ[P];return pZ.
has(P)||l($)||F!==void 0&&$<c?"":F!==void 0&&$===c?F:I}),b=(N,P)=>{var I;return P<i.top?fZ(N,e.isJudges&&
P===i.top-1):P<i.bottom?hZ(e,P):P===i.bottom?r.map($=>gZ(e,$,u,l)):g(N,(I=t[P])!=null?I:"blank")},v=N=>{
var P;return N===i.bottom?C2.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},O=o.values.map((N,P)=>p?[...b(N,P),v(P)]:b(N,P));return{tab:o.tab,values:O}}function fZ(e,t){
let n=e.some(r=>typeof r=="string"&&ha(r));return e.map(r=>{var o;return n?(o=Et(r))!=null?o:r:t?"":
r})}function gZ({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Jt(i)===a?i:C2[a];let s=Jt(i);return t.role==="text"&&(s==="code"||s==="name"||
s==="institution")?"":o===n?"Total":r(o)?"":i}function hZ({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(a=o.slice(-1)[0])!=null?
a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?s:""})}
function Hu(e,t,n,r=()=>!1){let o=O1(e.filter(l=>!yn(l)),t);n2(o),r2(o),f2(o);let i=o.map(l=>{let c=E2(
l,T2(l,d=>ag(l,d)),t);return{draft:yZ(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>Pw(l,c.
roles)),a=e2(s,t),u=i.map(({draft:l,reading:c},d)=>{var v;let p=((v=a[d])!=null?v:[]).map(O=>u2(a2(O,
t,N=>r(l.grid.tab,N)),n,t)),g=m2({draft:l,reading:c},i,n),b=[...l2(l,p,t),...g,...c.otherHeaders.map(
O=>d2(l,O)),...c2(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.
grid.values,outside:wZ(l,c.roles),view:R2(l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}
var yZ=(e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),bZ=new w([
"entry","weight","maximum","numbers","header","section","example"]),wZ=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,s)=>{var l;let a=(l=t[s])!=null?l:"blank";return s>=o.top&&s<=o.bottom||bZ.has(
a)&&(a!=="entry"||_n(e,s)!=="")?i.map((c,d)=>{var p;return ee((p=r.values[s])==null?void 0:p[d])?c:
""}):
[...i]})};m();function ba({criteria:e,entries:t}){let n=new w(t.map(i=>X(i.code)).filter(i=>i!=="")),
r=new w(t.map(
i=>M(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>et(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Yr(s,Ke(
i).name)),isEntry:(i,s)=>i===""?r.has(M(s)):n.has(X(i))}}m();m();m();var vZ=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,
kZ=/\s*[:=].*$/,xZ=/bobot|weight|proporsi|porsi|persen|%/i,
SZ=S.raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function fg(e,t){var r;if(t.length<2)return null;let n=t.map(o=>TZ(e,o));if(n.every(o=>o.length>0)){
let o=Ed(n.map(i=>{var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?
a:null}));return(r=o!=null?o:A2(e,n))!=null?r:EZ(e,n)}return CZ(e,t)}function D2(e,t){let n=t.map(M);
if(t.length<2||n.some(o=>o.length<4))return null;let r=n.map(o=>e.flatMap((i,s)=>i.flatMap((a,u)=>M(
W(a)).includes(o)?[{row:s,column:u,weight:null}]:[])));return r.every(o=>o.length===1)?A2(e,r):null}
function TZ(e,t){return e.flatMap((n,r)=>n.flatMap((o,i)=>{let s=W(o).replace(vZ,"");return s!==""&&
(et(s,{name:t})||et(s.replace(kZ,""),{name:t}))?[{row:r,column:i,weight:Ke(s).weight}]:[]}))}var Ed=e=>{
let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?Uu(t):null};function A2(
e,t){
var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(g=>g.column===
o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=f.max(...i.map(c=>{var d,p;
return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),a=f.min(...i),u=x.from({length:s},(c,d)=>d).flatMap(c=>{
let d=c>o?Ed(i.map(g=>{var b;return Cd((b=e[g])==null?void 0:b[c])})):null,p=e.slice(0,a).some(g=>xZ.
test(W(g[c])));return d!==null&&(p||ft(d,10,100))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({
isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function EZ(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=f.min(...o),s=e.filter(a=>a.slice(0,i).some(u=>ha(W(u)))).map(
a=>Ed(o.map(u=>Cd(a[u])))).find(a=>a!==null);if(s!==void 0)return s}return null}function CZ(e,t){var n;
for(let r of e.flat().map(W)){if(!/%|persen|bobot|weight/i.test(r))continue;let o=(n=Ed(t.map(i=>Lw(
r,i))))!=null?n:Ed(t.map(i=>pg(r,S.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${mg(i)}`)));
if(o!==null)return o}return null}var mg=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),pg=(e,t)=>{var r;
let n=(r=new RegExp(t,"iu").exec(e))==null?void 0:r[1];return n===void 0?null:k(n.replace(",","."))}
,
Lw=(e,t)=>{var n,r;return(r=(n=pg(e,mg(t)+SZ))!=null?n:pg(e,S.raw`(?<![\p{L}\d])${mg(t)}\s*[:=]\s*[^\d,;]{2,60}?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`))!=
null?r:/bobot|weight/i.test(e)?pg(e,S.raw`${mg(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};
function Cd(e){return typeof e!="string"?Et(e):Et(e.replace(/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,"").
replace(/[\s)]+$/,""))}function gg({columns:e,lines:t,outside:n,above:r},o){let i=o.map(a=>{var u,l;
return(l=(u=e.find(c=>et(
c.name,{name:a})))==null?void 0:u.column)!=null?l:-1}),s=f.min(...i);for(let[a,u]of n.entries()){let l=i.
flatMap(b=>{var v;return(v=Cd(u[b]))!=null?v:[]}),d=[...u.keys()].filter(b=>!ee(u[b])&&!i.includes(b)).
every(b=>b>s&&Cd(u[b])!==null),p=l.every((b,v)=>{var O;return v===0||b===((O=l[v-1])!=null?O:0)+1});
if(l.length<i.length||!d||p||new w(l).size===1||a>=r.length&&!ft(l,1,100))continue;let g=i.every((b,
v)=>{
var I;let O=t.flatMap(({values:$})=>{var F;return(F=dt($[b]))!=null?F:[]}),N=f.max(...O),P=(I=l[v])!=
null?I:0;return O.length>0&&N<=P&&N*2>P});return{numbers:l,areMaxima:g}}return null}function O2(e,t){
for(let n of e){let r=RZ(n,t);if(r!==null)return{tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function RZ(e,t){if(t.length<2)return null;let n=fg(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=gg(e,t);return r!==null&&!r.areMaxima?{weights:Uu(r.numbers),isOpen:!1}:
AZ(
e,t)}var DZ=/bobot|weight|pembobotan|proporsi/i;function AZ({outside:e},t){var n;for(let r of e.flat(
).
map(W)){if(!DZ.test(r))continue;let o=t.map(s=>{var a;return(a=Lw(r,s))!=null?a:0});if(o.some(s=>s>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(s=>k(s.replace(
",",
".")));if(!(i.length<2||new w(i).size<2))return{weights:i.length===t.length?Uu(i):t.map(()=>0),
isOpen:!0}}
return null}m();var OZ=20,NZ=.005;function N2(e,t,n,r){let o=[...n.map(a=>P2(a,r)),IZ(n,r)],i=new y(
e.lines.map(a=>[
ju(a),e.values.indexOf(a.values)])),s=f.max(0,...t.map(a=>a.length));for(let a=0;a<s;a+=1)for(let u of o){
let l=[...i].flatMap(([d,p])=>{var v;let g=Et((v=t[p])==null?void 0:v[a]),b=u.get(d);return g===null||
b===void 0?[]:[{value:g,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+2)continue;let c=rg(
l,1);if(!(c===null||c.evidence<OZ)){if(c.derived.kind==="sum"||c.derived.kind==="mean")return null;
if(c.
derived.kind==="weighted"&&c.derived.weights.every(d=>d>NZ))return PZ(c.derived.weights,l)}}return null}
function PZ(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>f.round(s/n*100)/100*n),o=li(t.map(({value:
s})=>s));
return t.every(({value:s,sources:a})=>f.abs(s-a.reduce((u,l,c)=>{var d;return u+l*((d=r[c])!=null?d:
0)},0))<=2*o)?r:[...e]}function P2(e,t){let n=t.map(r=>{var o,i;return(i=(o=e.columns.find(s=>et(s.name,
{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.flatMap(r=>{let o=n.flatMap(i=>{
var s;return(s=dt(r.values[i]))!=null?s:[]});return o.length===t.length?[[ju(r),o]]:[]}))}function IZ(
e,t){
let[n=new y,...r]=e.map(o=>P2(o,t));return new y([...n].flatMap(([o,i])=>{let s=[i,...r.flatMap(u=>{
var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.reduce((c,d)=>{var p;return c+
((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:[]}))}function I2(e,t,n){let r=O2(
t,n);if(r!==null)return r;let o=e.filter(s=>!yn(s));for(let s of o){let a=fg(
s.values,n);if(a!==null)return{tab:s.tab,from:"written",weights:a}}for(let s of o){let a=D2(s.values,
n);if(a!==null&&new w(a).size>1)return{tab:s.tab,from:"written",weights:a,isOpen:!0}}let i=[...Hu(o,
ba({criteria:[],entries:[]}),new y).values()];for(let s of i){let a=da(s.view,s),u=a===null?null:N2(
a,s.values,t,n);if(u!==null)return{tab:s.tab,from:"totals",weights:u}}return null}m();var jw=(e,t)=>e.flatMap(
n=>n.columns.filter(r=>t.some(o=>et(r.name,{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=dt(o.values[r]))!=null?i:[]}))),$2=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function F2(e,t){var r;let n=jw(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>$2(n,o)))!=null?r:100}var _2=(e,t,n)=>new w(n).size>1&&t.every((r,o)=>{
var a;
let i=f.max(0,...jw(e,[r])),s=(a=n[o])!=null?a:0;return i>0&&i<=s&&i*2>s});function M2(e,t){var o;
let n=[
...e.map(i=>t.map(s=>{var a,u;return(u=(a=i.columns.find(l=>et(l.name,{name:s})))==null?void 0:a.max)!=
null?u:null})),...e.map(i=>ZO(i,t)),...e.flatMap(i=>{let s=gg(i,t);return s!=null&&s.areMaxima?[s.numbers]:
[]})],r=i=>i.every((s,a)=>{var u;return s!==null&&s>0&&$2(jw(e,[(u=t[a])!=null?u:""]),s)});return(o=
n.find(r))!=null?o:null}function L2(e,t,n,r){let o=M2(e,t),i=o!=null?o:t.map(()=>F2(e,t)),s=qO(e,t,i),
a=s.from!=="equal",u=a&&
_2(e,t,s.weights),l=u?s.weights:i,c=!a&&o!==null&&new w(o).size>1,d=I2(n,e,t),p=!a&&!c&&(d==null?
void 0:
d.from)==="written"&&!d.isOpen&&ft(d.weights,100),g=c?l:p?d.weights:s.weights,{weights:b,question:v}
=b1(
e,t,{taken:g,max:l,isRead:a,byMaxima:c,elsewhere:d},r),O=o!==null||u;return{weights:b,max:l,question:
v,
factsOf:N=>[p?{kind:"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:d.tab}}:{kind:"WEIGHTS",sure:a,
params:{from:c?"maxima":s.from,stage:N}},{kind:"SCALE",sure:O,params:{max:[...new w(l)],from:O?
"written":"scores",stage:N}}]}}var Rd=(e,t,n)=>n.indexOf(e)===t;function j2(e,t,n,{facts:r,questions:
o,answers:i,foreign:s},a){var j,
B;let u=e.desks.map(U=>U.table),l=U=>n.includes("criteria")?ng(U):Tw(U,Je(t,e.stage).map(L=>L.name)),
c=(j=l(u))!=null?j:a||e.layout!==null?t1(u):null;if(c===null)return null;let d=l(u)===null,p=m1(c,o,
i),g=c.tables.filter(U=>!p.includes(U));for(let{tab:U}of p)r.push({kind:"TAB_LEFT",sure:!1,params:{
tab:U,
reason:"summary"}});let b=g.length<c.tables.length&&(B=l(g))!=null?B:c,{tables:v}=b,O=n.includes(
"criteria")?YO(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.includes("criteria")?XO(v,O,i):null;P!==null&&
o.push(P);let I=$Z(e,v);if(o.push(...VO({...e,desks:I},O,i)),!n.includes("criteria"))return{...e,
desks:I,
criteria:[],isOpen:d,names:O};r.push({kind:"CRITERIA",sure:v.length>1&&!d,params:{stage:N,names:O}});
let $=L2(v,O,s(v.map(({tab:U})=>U)),i);$.question!==null&&o.push($.question),r.push(...$.factsOf(N));
let F=O.map((U,L)=>{var K,G;return{stage:e.stage.name,name:U,weight:(K=$.weights[L])!=null?K:1,min:0,
max:(G=$.max[L])!=null?G:100,description:""}});return{...e,desks:I,criteria:F,isOpen:d,names:O}}var $Z=(
{
desks:e},t)=>e.filter(n=>t.includes(n.table));m();function z2(e,t){var r;let n=(r=t==null?void 0:t.view)!=null?
r:e;return TO(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:da(n,t),shared:bw(n),isOther:!1}}var qu=(e,t=[])=>(
{
reason:e,tabs:t});function B2(e,t,n){var g,b;let r=n.flatMap(({table:v,shared:O})=>v===null||O!==null?
[]:[v]),o=n.filter(v=>v.shared!==null);if(e.stages.some(v=>v.scoreTab!==void 0))return FZ(e.stages,o);
let{sets:i,unclear:s}=aO(r.map(v=>v.tab));if(e.stages.length>1)return zw(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return qu("nothing");let u=t?i.find(v=>M(v.stage)===M(a.name)):void 0;if(u!==void 0)return zw(
[a],[u],r);if(s&&!t)return qu("stages",r.map(v=>v.tab));if(i.length>1&&!t){let v=i.map(O=>({...a,
name:O.
stage,advance:null}));return zw(v,i,r)}let l=((b=(g=ng(r))==null?void 0:g.tables.length)!=null?b:0)>
1,c=o.filter(v=>{var O;return((O=v.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let v=d.map(O=>O.grid.tab);return v.length>1?qu("several-shared",v):t?qu(
"stage-tab",v):[U2({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(v=>(
{
label:v.tab,table:v})),layout:null}]}function U2(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=da(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function FZ(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return M(s.grid.tab)===M((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?U2(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?qu("unclear-judges",r):n.filter(o=>"desks"in o)}function zw(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>M(l.stage)===M(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?qu("stages",
o):r}m();function W2(e,t,n,r){let o=e.filter(a=>a.layout===null).flatMap(a=>a.desks.map(u=>u.table.tab)),
i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(a)),s=e.flatMap(({layout:a,
desks:u,
stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:a!=="totals",params:{tab:(c=l.scoreTab)!=
null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.length>1?[{kind:"STAGES",sure:!1,
params:{
stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],...o.length>0?[{kind:"JUDGE_TABS",sure:i&&
t.length>1,params:{tabs:o}}]:[],...s]}m();m();var hg=["code","name","institution","category","judge"];
var _Z={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",statistic:"statistic",rank:"rank",
number:"number",large:"large",text:"text","left-out":"left-out"};function K2(e){var r,o;let t=new y,
n=new y;for(let{columns:i,rows:s,tab:a,values:u}of e){for(let{role:l,label:c,column:d}of i){let p=_Z[
l];
if(p===void 0)continue;let g=c||Vn(d),b=`${p} ${M(g)}`;t.has(b)||t.set(b,{kind:"PASSED_COLUMN",sure:
!0,
params:{header:g,reason:p}})}for(let[l,c]of s.entries()){if(c==="entry"||c==="blank")continue;let d=c,
p=(o=((r=u[l])!=null?r:[]).map(W).find(b=>b!==""))!=null?o:"",g=d==="note"?d:`${d} ${M(p)}`;n.has(g)||
n.set(g,{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,label:p,reason:d}})}}return[...MZ(e),...t.values(
),
...n.values()]}function MZ(e){let[t]=e,n=h.fromEntries(hg.flatMap(r=>{let o=t==null?void 0:t.columns.
find(({role:i})=>i===r);return o===void 0?[]:[[r,o.label||Vn(o.column)]]}));return h.keys(n).length===
0?[]:[{kind:"ENTRY_COLUMNS",sure:!0,params:{headers:n}}]}m();var LZ=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
jZ=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
zZ=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,BZ=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
UZ=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,WZ=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(W).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),G2=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function H2(e){let t=e.map(i=>KZ(WZ(i))),[n={}]=t,r=h.keys(n),o=i=>t.every(s=>{var a,u;return M((a=s[
i])!=
null?a:"")===M((u=n[i])!=null?u:"")});return h.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function KZ(
e){
let t={},n=e.map(a=>{var u;return(u=zZ.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>BZ.test(a));r!==void 0&&(t.government=G2(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=UZ.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
G2(o.trim()));let i=e.find(a=>LZ.test(a)),s=i==null?void 0:i.replace(jZ,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();function Bw(e){var o,i,s,a;let t=(u,l)=>l.length===0?
null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(
({table:u})=>u==null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(
l=>l.some(c=>typeof c=="number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:
t("turned",r.filter(({grid:u})=>GZ(u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?
s:t("not-entries",r.filter(({grid:u})=>HZ(u))))!=null?a:{reason:"nothing",tabs:[]}}var GZ=e=>e.values.
slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n=="string"&&
/^(?:kriteria|criteri|aspek|indikator|unsur)/i.
test(n.trim()))&&t.filter(n=>typeof n=="string"&&n.trim()!==""&&!ns(n)).length>2),HZ=e=>eg(e,f.min(9,
e.values.length));m();var Dd=e=>`hidden/${M(e)}`,Uw=({criteria:e},{structures:t})=>[...t.values()].flatMap(
({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&et(a,i)))||e.length===0?[]:[Tt("HIDDEN",Dd(n),
{tab:n},{tab:n})]);m();function Ww(e,t){let[n,r]=[M(e),M(t)];if(n===""||r===""||n===r)return!1;let[o,
i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Yr(e,t)&&!qZ(e,t)}var q2=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function qZ(e,t){let[n,r]=[new w(q2(e)),new w(q2(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function Kw(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new w(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!Ww(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var g;let p=r.get((g=d.
entry)!=null?g:"");return p!==void 0&&o.has(p.code)&&Ww(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[Z2(`names/${M(i.tab)}`,l,a.length)]:a.
map(d=>Z2(`names/${M(i.tab)}/${X(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var Z2=(e,{
sheet:t,
row:n,entry:r},o)=>{var s;let i={tab:t.tab,cell:Ce(n.row,(s=t.nameColumn)!=null?s:0)};return Tt(
"NAMES",e,i,{code:r.code,one:r.name,other:n.name,count:o})};var ZZ=e=>"reason"in e;function Gw(e,t,n,
{grids:r,structures:o,answers:i},s){let a=r.map(oe=>z2(oe,o.
get(oe.tab))),u=B2(e,n,a);if(ZZ(u))return u;let l=[],c=[],d=[];for(let oe of u){let Be=u.filter(St=>St!==
oe).flatMap(({desks:St,stage:ke})=>[ke.scoreTab,...St.map(({table:re})=>re.tab)]),He=j2(oe,e,t,{
facts:l,
questions:c,answers:i,foreign:St=>s.names.filter(ke=>![...Be,...St,oe.stage.scoreTab].includes(ke)).
map(s.read)},u.length>1);if(He===null)return Bw(a);if(gO(He.names))return{reason:"turned",tabs:He.desks.
map(({table:St})=>St.tab).filter(Rd)};d.push(He)}if(t.length===rs.length&&!d.some(oe=>XZ(oe,a)))return{
reason:"no-sign",tabs:d.flatMap(oe=>oe.desks.map(se=>se.table.tab)).filter(Rd)};let p=d.flatMap(oe=>oe.
desks.map(se=>se.table)),[g,...b]=p;if(g!=null&&g.isRepeated&&b.length===0)return{reason:
"unclear-judges",tabs:[g.tab]};let v=d.flatMap(oe=>oe.names).filter(Rd),O=t.includes("judges")?LO(d):
e.judges,N=t.
includes("entries")?QZ(p,v,a,l):e.entries,P=!n&&(d.length>1||d.some(oe=>oe.stage.scoreTab!==void 0)),
I=P?zO(d):e.stages,$=t.includes("criteria")?BO(d):e.criteria,F=H2(p),B=!n&&d.length===1&&t.includes(
"entries")&&t.includes("judges")?oO(J2(d),i):{question:null,settings:{}};B.question!==null&&c.push(B.
question);let U={...VZ(e.settings,F),...B.settings},L={...e,settings:U,stages:I,criteria:$,entries:N,
judges:O};if(t.some(oe=>L[oe].length===0))return Bw(a);if(t.includes("judges")&&!jO(L,d,s.names))return{
reason:"unbound",tabs:d.flatMap(oe=>oe.desks.map(se=>se.table.tab)).filter(Rd)};let K=a.flatMap(({
structure:oe})=>oe!==
void 0&&p.some(({tab:se})=>se===oe.tab)?oe:[]),G=[...p.map(oe=>oe.tab),...l.flatMap(oe=>oe.kind==="ENTRY_LIST"||
oe.kind==="TAB_LEFT"?oe.params.tab:[])],V=kO(a,G,s),ye=wd([...YZ(a,p),...c,...cO(J2(d),!t.
includes("judges"),i),...t.includes("judges")?dO(V,i):[]]),Q=[...W2(d,O,P,I),...l,...h.keys(F).length>
0?[JZ(F)]:[],...K2(K),...V];return{competition:L,hasStages:P,facts:vO(Q,ye),findings:t.includes(
"entries")?wO(d):[],questions:ye}}var JZ=({competition:e="",year:t="",city:n="",government:r=""})=>(
{kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),VZ=(e,t)=>({...e,...h.fromEntries(
h.entries(t).filter(([n])=>e[n]===""))}),J2=e=>e.flatMap(({layout:t,desks:n})=>t===null?n.map(({
table:r})=>r):
[]),YZ=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:[]);
function XZ(e,t){
return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===
n.tab);return r!==void 0&&eg(r.grid,n.above.length)})}function QZ(e,t,n,r){let o=Lu(e,t),i=vd(e),s=new w(
e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.tab)).map(u=>bO(o,i,u)).find(u=>u!==null);return r.
push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),a?(r.push({kind:
"ENTRY_LIST",
sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}}),a.entries.map(u=>({...qp,...u}))):o}m();m();
function yg(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function eJ(e,t){if(ee(e))return null;let n=dt(e);return n===null?"not-a-number":k.isInteger(
n)&&n>=
t?n:"out-of-range"}function bg(e,{stages:t,entries:n}){var a,u;let r=mt(e,lu),o=[],i=[],s=[];for(let{
row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=F=>W(c(F)),p=yg(d("stage"),t),g=n.find(F=>X(
F.code)===X(d("entry"))),b=(F,j,B=d(F),U=[])=>{let L={setting:`plenary.${F}`,value:B,reason:j,
allowed:U},
K=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...K,...ot(r,l,
F),params:L}),null},v=(F,j)=>{let B=eJ(c(F),j);return typeof B=="string"?b(F,B,c(F)):B};if(p!==void 0&&
g!==void 0){let F=s.some(j=>j.stage===p.name&&j.entry===g.code);if(s.push({stage:p.name,entry:g.code}
),
F&&!ee(c("rank"))){b("entry","duplicate");continue}}if(ee(c("rank")))continue;p===void 0&&b("stage",
"unknown-reference",d("stage"),t.map(F=>F.name)),g===void 0&&b("entry","unknown-reference");let O=v(
"rank",1),N=v("computed",1),[P,I]=[v("votesFor",0),v("votesAgainst",0)];if(O!==null&&O!==N&&d(
"reason")===""&&b("reason","empty"),p===void 0||g===void 0||O===null)continue;let $=ot(r,l,"rank");o.push(
{stage:p.name,entry:g.code,computed:N,rank:O,reason:d("reason"),votesFor:P,votesAgainst:I,tab:e.tab,
cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();m();var tJ=16,
Hw=(e,t)=>t(E.stringify([e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,tJ);function wg(e,t,n){var a,u;let r=new y,o=new y;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,Hf(l));for(let c of Hf(l))o.has(c)||o.set(c,l)}let i=new y,s={confirmed:[],
unconfirmed:[],missing:new y};for(let l of e){let c=Hw(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var g;
return!((g=
i.get(l))!=null?g:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var nJ="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function qw(e){var r;let t=[...e.slice(0,20)].map(o=>k.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=x.from({length:16},(o,i)=>nJ[k.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var V2=8;function Y2(e){let t=S(k.parseInt(e.slice(0,12),16)%10**
V2).padStart(V2,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var X2=(e,t)=>t.includes(Y2(e))?Y2(e):qw(
e);var rJ=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),oJ=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function tt(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:X2(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(oJ)]},e.map(
({name:n})=>rJ(n)))}var En=(e,t)=>e.find(n=>n.stage===t);m();var eN={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:_("Tahap","Stage"),width:140},
{key:"code",header:_("Kode Penetapan","Decision Code"),width:110},{key:"at",header:_("Waktu","Time"),
width:150},{key:"by",header:_("Pelaku","By"),width:200},{key:"method",header:_("Metode","Method"),
width:110},
{key:"version",header:_("Versi Aturan","Rules Version"),width:90},{key:"hash",header:_("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:_("Bagian","Part"),width:70},{key:"content",header:_(
"Isi","Content"),width:300}]},iJ=3e4;function Q2(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${iJ}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var tN="B";function nN(e,t,n,r,o){let i=e.flatMap(a=>[...Q2(a.text).map((u,l)=>({...a,part:
S(
l+1),content:u})),...Q2(a.testimony).map((u,l)=>({...a,part:`${tN}${l+1}`,content:u}))]),s=eN.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return It(t,r,o,s,i,0)}
function Zu(e){
var r;let t=e===null?null:mt(e,eN),n=new y;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=W(
o("stage")),s=n.get(i),a=S(o("content")),u=W(o("part")).startsWith(tN);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:W(o("code")),at:W(o(
"at")),
by:W(o("by")),method:W(o("method")),version:W(o("version")),hash:W(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function Ju({testimony:e}){try{let t=E.parse(e);return x.isArray(t.ranking)&&
x.isArray(t.printed.judges)?t:null}catch{return null}}function ci({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(x.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var Zw="#d9e2f3";function ir(e,t){var n;for(
let r=1;;r+=1){let o=dw(e.name,r),i=Oe().getSheetByName(
o);if(rN(i)){rn({...e,name:o},t);return}let s=sJ(i);if(pw((n=s[0])==null?void 0:n[0])){t.isShut(o)||
wr(o,t.admins()),aJ(s,e)||iN(i,e),oN(o,e,i.getLastRow(),i.getLastColumn());return}}}function rn(e,t){
var r;let n=(r=Oe().getSheetByName(e.name))!=null?r:Jw(e.name);t!==void 0&&wr(e.name,t.admins()),iN(
n,e),oN(e.name,e,0,0)}function Jw(e){let t=Oe().getActiveSheet(),n=Oe().insertSheet(e,Oe().getSheets(
).
length);return Oe().setActiveSheet(t),n}var rN=e=>e===null||e.getLastRow()===0;function $t(e){for(
let t=1;;t+=
1){let n=dw(e,t);if(rN(Oe().getSheetByName(n)))return{name:n,grid:null};let r=Fe(n);if(yn(r))return{
name:n,grid:r}}}function sJ(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.getLastColumn())).
getValues()}function aJ([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return S(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function oN(e,t,n,r){let o=f.max(t.values.length,n),i=f.
max(t.widths.length,r),s=x.from({length:o},(a,u)=>x.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));Xt(e,0,0,s,t.formats)}function iN(e,t){let n=t.widths.length,r=t.headerRow+
1;ni(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of as(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of as(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),uT(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Zw),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function as(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function sN(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=wg(e,
t,qe),s=o.length===0?[]:uJ(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new w([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var v,O;let c=a.filter(N=>N.stage===l),{tab:d=Z.plenary[
n.
settings.language],cell:p=null}=(v=c[0])!=null?v:{},g={entries:c.map(({entry:N})=>N),missing:(O=i.get(
l))!=null?O:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:g}})}}function uJ(e,t,{stages:n,settings:r}){let o=tt(n,t),i=({stage:a})=>{var u;
return((u=En(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=Zu($t(Z.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=En(o,a.stage),l=s.find(({stage:g})=>g===a.stage),c=l===void 0?
null:ci(l);if((u==null?void 0:u.status)!=="decided"||c===null||qe(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
g=>E.stringify(g)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var Ad={part:"history",tab:
Z.history,columns:[{key:"at",header:_("Waktu","Time"),width:150},{key:"by",
header:_("Pelaku","By"),width:200},{key:"action",header:_("Tindakan","Action"),width:130},{key:
"detail",header:_("Rincian","Detail"),width:380},{key:"run",header:_("Proses","Run"),width:90},{key:
"hash",
header:_("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:_("Tahap","Stage"),width:140},{
key:"chain",header:_("Rantai","Chain"),width:140}]};function aN(e){var s,a,u;let t=e===null?null:mt(
e,Ad),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=P=>W(c(P)),p={row:
l,
texts:Gf(d),chain:d("chain")};r.push(p);let g=Hn(d("action"),$u);if(g===void 0)continue;let[b,v,O,N]=[
Hc(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:v,action:g,detail:O,run:N,hash:
d(
"hash"),stage:d("stage")}})}let o=Kf(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new y}}m();m();
m();m();function Od(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var lJ={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},uN=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${lJ[t][r]}`),
t);function lN(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Vu=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
cN={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${lN(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Vu(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${lN(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${Vu(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${Vu(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=uN(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=uN(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Od(e.amount,"id")}.`,
`Prize ${Od(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Vu(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${Vu(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${Vu(n,
r)}${l}.`)}};m();m();var dN={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},cJ={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Vw=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),mN=(e,t)=>dN[t][e],
pN=(e,t)=>cJ[t][e];function Yu(e,t,n=!1){let r=dN[t][e].split(" ").map(Vw).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var dJ=6,mJ=BigInt(0);function pJ(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==mJ)return!1;return!0}
function us(e,t,n,r=n){if(pJ(e,r))return r;let o=wn(t(e),n);for(let i=r;i<n+dJ;i+=1){let s=e.map(a=>vr(
a,i));if(wn(t(s),n)===o)return i}return f.max(r,n+2)}var vg=new Le(0),Yw=(e,t,n)=>gn(kr(e,t),n);
function fN(e,t,n){let r=n;if(vn(e,t)===0)return r;for(;wn(
e,r)===wn(t,r);)r+=1;return r}var Nd=(e,t)=>Ui[e].name[t];function Pd(e,t,n,r){let o=fN(e.value,t,e.
metric==="majority"?0:n);return[Yw(e.value,o,r),Yw(t,o,r)]}function gN(e,t,n){let r=mN(n,e),o=new y,
i=(s,a)=>Yw(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:Vw(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,fN(s,vg,t)),plain:s=>gn(kr(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=us(a,fn,t),c=n==="points"&&a.length>2?us([...a].sort(vn).slice(1,-1),fn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var hN={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=Y(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var yN={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",unassigned:
"bukan bagiannya menurut Pembagian Juri",incomplete:"nilai belum lengkap"},en:{recused:
"stepped aside (BK)",conflict:"conflict of interest",unassigned:"not theirs by the assignment",
incomplete:"scores incomplete"}},fJ={
id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini","no-judge-effect":
"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},en:{given:"from the settings",estimated:
"estimated from the scores of this stage","no-judge-effect":"no difference in severity found",
"too-few-scores":"too few scores to estimate it from"}},gJ=([e,t,n])=>({score:e,
correction:t,weight:n});function hJ(e,{text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);
return e.every(i=>{var s,a;return i.weight.equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t(
"bobot kriteria sama","equal weights"):t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var kg=(
{
judge:e,score:t,alike:n},r,{points:o,text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,
`, one of ${n} alike`):""})`;function yJ(e,t,{text:n}){if(e.entries===1)return`${e.judge} 0 (${n(
"hanya satu nilai","a single score")})`;if(e.sd.equals(0))return`${e.judge} 0 (${n(
"semua nilainya sama","all scores alike")})`;let r=n("simpangan baku","standard deviation");return`${e.judge} ${t(
e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(`${e.entries} peserta`,`${e.entries} entries`)})`}
var bN={STAGE_SCORE:({method:e,judges:t,criteria:n,score:r},o)=>{let{text:i,Name:s,points:a,
scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?` = ${Bi[e].score[c]}`:"",g=i(p===""?
" dari":""," of"),b=t.length,v=i(`${b} juri`,b===1?"1 judge":`${b} judges`),O=o.once(n,()=>hJ(n,o));
return`${s} ${a(r)}${p}${g} ${v} (${d}); ${O}.`},SCORES_DROPPED:({dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${kg(e.highest,
"tertinggi",t)} dan ${kg(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${kg(e.highest,
"highest",t)} and ${kg(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({middle:
e},{text:t,scoresOf:n})=>{
let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({
ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(o.rank)} dari ${o.entries}`,`${o.judge} ${n(
o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join("; ")}.`,`Rank with each judge: ${r.join(
"; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=e.map(u=>u.z),r=u=>fn(u).mul(10).add(
50),o=f.max(...[n,[fn(n)]].map(u=>us(u,r,t.decimals,t.decimals+2))),i=u=>t.fixed(u,o),s=e.map(u=>yJ(
u,i,t)),a=i(fn(n));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${s.join("; ")}; 50 + 10 \xD7 rata-ratanya ${a}.`,
`Distance from the judge\u2019s mean in standard deviations: ${s.join(
"; ")}; 50 + 10 \xD7 their mean ${a}.`)},SEVERITY_CORRECTED:({mean:e,correction:t},{text:n,fixed:r,
plain:o,
decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,origin:l}=t,c=us([e,a],([v,O])=>v.add(
O),i),d=r(e,c),p=r(a.abs(),c),g=`\u03BB = ${o(u)}, ${fJ[s][l]}`;if(wn(a.abs(),c)===wn(vg,c))return n(
`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${g}).`,`The correction for severity leaves the mean ${d} as it is (${g}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${g}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${g}).`)},SCORES_WEIGHED:({judges:e,limit:t},{
text:n,
fixed:r,decimals:o})=>{let i=c=>Pb(e.map((d,p)=>gJ(c.slice(3*p,3*p+3)))),s=us(e.flatMap(({score:c,
correction:d,
weight:p})=>[c,d,p]),i,o),u=e.map(({judge:c,score:d,correction:p,weight:g})=>{let b=p.s<0?"\u2212":
"+";return`${c} (${r(d,s)} ${b} ${r(p.abs(),s)}) \xD7 ${r(g,s)}`}).join("; "),l=t===null?n(
"Bobot juri menurut keandalannya","Judges weighted by their reliability"):n(`Nilai yang lebih dari ${r(
t,o)} poin dari yang wajar berbobot kurang`,`Scores more than ${r(t,o)} points from what is to be expected weigh less`);
return n(`${l}: (nilai + koreksi keketatan) \xD7 bobot, dibagi jumlah bobot: ${u}.`,`${l}: (score + correction for severity) \xD7 weight, divided by the sum of weights: ${u}.`)}
,JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${yN.id[t]}.`,`Judge ${e} is not counted: ${yN.
en[t]}.`),ASSIGNED_JUDGES:({judges:e,of:t},{text:n})=>n(`Menurut Pembagian Juri dinilai ${e.length} dari ${t} juri (${Y(
e,"id")}).`,`By the assignment scored by ${e.length} of ${t} judges (${Y(e,"en")}).`),
JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,plain:a,
decimals:u})=>{let l=p=>{var g;return(g=ku(e.map(({weight:b},v)=>({weight:b,score:p[v]}))))!=null?g:
vg},c=us(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m();var wN=(
{metric:e,criterion:t},{language:n})=>t===void 0?Nd(e,n):`\u201C${t}\u201D`,bJ=({higher:e,lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function wJ(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${bJ(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var vN={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=Pd(n,r.value,l,c),g=wN(n,
i),b=o.length===0?"":wJ(o,i),v=u(e),O=Y(t,c);return s(`${a} ${v} sama pada ${O}; ditentukan oleh ${g}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${v} is shared by ${O}; decided by ${g}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=Y(t,u),d=n.map(g=>`${wN(g,r)} ${Pd(g,g.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var vJ={...bN,...vN,...hN,
...cN};function kJ({code:e,params:t},n){return vJ[e](t,n)}function kN(e,t,n="points"){let r=gN(e,f.max(
2,t),n);return o=>o.map(i=>kJ(i,r)).join(" ")}function xN(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Nd("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=Pd(i,s.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:Nd(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var di=(e,t)=>Bi[e].name[t];var xJ={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${lt(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${lt(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${di(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${lt(t,"id")})`].join(
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
notDecided:e=>`Hasil tahap ${e} belum ditetapkan, jadi belum ada yang dapat diusulkan. Tetapkan hasilnya, lalu ulangi.`,
notAsDecided:e=>`Isi berkas tidak lagi sama dengan hasil tahap ${e} yang ditetapkan. Jalankan pemeriksaan keaslian, pulihkan atau tetapkan lagi, lalu ulangi.`,
unknownKind:(e,t)=>`Jenis dokumen \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,unexpected:e=>`Terjadi kesalahan yang tidak terduga: ${e}`}
,documents:{folder:e=>`${e===
""?"Lembar Juri":e} \u2013 Dokumen`,evidence:(e,t)=>`Bukti hasil \u2013 ${e} \u2013 ${t}`,failed:e=>`gagal: ${e}`,
ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},SJ={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,ranking:
"Show the full ranking",rankingTitle:"Full ranking",documents:"Make certificates and letters",close:
e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,plenary:"Prepare the plenary tab",
decide:"Decide the result",verify:"Verify the result"},tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?
"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${lt(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${lt(e,"en")} by ${t} \xB7 run ${n}`,
method:e=>`method ${di(e,"en")}`,hash:e=>`hash ${e.slice(0,8)}`,overwritten:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${lt(t,"en")})`].join(
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
nothingToDecide:e=>`Stage ${e} cannot be ranked yet, so there is nothing to decide.`,notDecided:e=>`The result of stage ${e} is not decided, so there is nothing to nominate yet. Decide it, then try again.`,
notAsDecided:e=>`The workbook is no longer as stage ${e} was decided. Verify the result, restore it or decide again, then try again.`,
unknownKind:(e,t)=>`There is no kind of document \u201C${e}\u201D. There are: ${t}.`,unexpected:e=>`Something unexpected went wrong: ${e}`}
,documents:{folder:e=>`${e===
""?"Lembar Juri":e} \u2013 Documents`,evidence:(e,t)=>`Evidence \u2013 ${e} \u2013 ${t}`,failed:e=>`failed: ${e}`,
ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},ue=e=>e==="id"?xJ:SJ,pe=(e,t,n)=>n===void 0?
{code:e,message:t}:{code:e,message:t,link:n};function wa(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function SN(e,t,n){let r=wa(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:wt(),at:Qe(),by:xe(),hash:e,provisional:t},isNew:!0}}function ls(e){let{name:t,grid:n}=$t(Z.
history[e]);return{name:t,exists:n!==null,...aN(n)}}var Co="chain";function xt(e,t,n){var d,p,g,b;
let{
language:r}=n;Zn();let o={stage:"",...t},i=(p=(d=$u.find(([v])=>v===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:Rr(o.at),action:i},a=Gf(v=>s[v].trim()),u=Qi(TJ(e),a,qe),l=e.exists?CJ(e,
r):EJ;if(e.exists){let v=x.from({length:f.max(...l.values())+1},()=>"");for(let[O,N]of l)v[N]={...s,
chain:u}[O];Xt(e.name,yr(e.name),0,[v])}else{let v=ue(r).tabs,O=Ad.columns.map(N=>({header:N.header[
r],
width:N.width,value:P=>P[N.key]}));rn(It(e.name,v.history,v.historyOrigin,O,[{...s,chain:u}],0),yo(n,
()=>!1)),Jn("history",e.name)}Zn(),Ze(Co,u);let c={row:((b=(g=e.links[e.links.length-1])==null?void 0:
g.row)!=null?b:2)+1,texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.
links,c]}}function Id({exists:e,links:t}){if(!e)return;let[n,r]=[Ne(Co),gd(t,qe)];!(n!==null&&!t.some(
({chain:i})=>i===n))&&n!==r&&Ze(Co,r)}function TJ({exists:e,links:t}){let n=e?Ne(Co):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:gd(t,qe)}var EJ=new y(Ad.columns.map(({key:e},t)=>[e,t]));
function CJ({
name:e,headerRow:t,columns:n},r){let o=Ad.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===
0)return new y(n);let i=f.max(...n.values())+1;return Xt(e,t,i,[o.map(({header:s})=>s[r])]),new y([
...n,
...o.map(({key:s},a)=>[s,i+a])])}m();m();m();var Ro=e=>`${S(f.floor(e/60)).padStart(2,"0")}.${S(e%60).padStart(
2,"0")}`,Xu=({start:e,end:t})=>e===
null?"":t===null?Ro(e):`${Ro(e)}\u2013${Ro(t)}`,$d=(e,t)=>{var n,r;return e.date===t.date?((n=e.start)!=
null?n:0)-((r=t.start)!=null?r:0)||(e.room<t.room?-1:k(e.room>t.room)):e.date<t.date?-1:1},cs=({
schedule:e=[]},t)=>e.
flatMap(n=>n.entry!==null&&n.stage===t.name?[{...n,entry:n.entry}]:[]).sort($d);function xg(e){let{
language:t}=e.settings,n=[ds(Uc,t,OJ(e.settings)),ds(Wc,t,e.stages.map((o,i)=>RJ(
o,i,t))),ds(Kc,t,e.criteria.map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,
o.description]})),ds(Hr,t,e.entries.map(o=>{var i,s,a;return[o.code,o.name,o.institution,o.category,
o.unitType,o.innovator,o.contact,o.phone,o.email,o.link,(s=(i=Fi.find(([u])=>u===o.status))==null?
void 0:
i[1][t])!=null?s:"",o.reason,(a=o.draw)!=null?a:""]})),ds(Qs,t,e.judges.map(o=>[o.code,o.name,o.role,
o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.join(", "),o.unavailable===!0?TN(!0,t):
""]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.unitType,
TN(o.required,t)]);return[...n,ds(Gc,t,r)]}var EN=e=>{var u;let{language:t,signerPosition:n,
signerName:r,
signerGrade:o,signerNip:i}=e,s=(u=n.split(/[\r\n]+/).pop())!=null?u:"",a=[s,r,"",o,i,ru[0][1][t],_p[
0][1][t]];
return ds(ea,t,s===""?[]:[[...a,"","","",""]])};function ds(e,t,n){var i;let r=(s,a)=>{var u;return(
(u=
e.columns[a])==null?void 0:u.isRare)!==!0||n.some(l=>l[a]!=="")},o=e.columns.filter(r);return{name:e.
tab[t],values:[dT(e,t),...n].map(s=>s.filter(r)),headerRow:0,frozenColumns:((i=e.columns[0])==null?
void 0:
i.key)==="code"?1:0,widths:o.map(s=>s.width),formats:o.map(s=>{var a;return(a=s.format)!=null?a:""}),
layout:""}}var CN=(e,t,n)=>({...ds(e,n,[]),name:t}),TN=(e,t)=>{var n,r;return(r=(n=Yt.find(([o])=>o===
e))==null?void 0:n[1][t])!=null?r:""};function RJ(e,t,n){var i,s,a,u,l;let r=e.title===null?"":
"name"in
e.title?e.title.name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(s=(i=nu.find(([
c])=>c===e.form))==null?void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?a:"",(u=e.advance)!=
null?u:"",r,o,e.date===null?"":Li(e.date,e.until,n),(l=e.scoreTab)!=null?l:"",...AJ(e.sitting)]}var DJ=[
"Minggu","Senin","Selasa","Rabu","Kamis","Jumat","Sabtu"];function AJ(e){if(e===void 0)return["","",
"","",""];let t=({from:r,to:o})=>Xu({start:r,end:o}),n=e.breaks.map(r=>`${r.weekday===null?"":`${DJ[
r.
weekday]} `}${t(r)}`);return[t(e),S(e.minutes),n.join("; "),e.place,e.rooms.join("; ")]}function OJ(
e){
let{language:t}=e,n=Ar.map(s=>[s.word[t],Xw(e,s)]),r=f.max(3,e.prizes.length),o=x.from({length:r},(s,
a)=>{
var u;return[`${mu[t]} ${a+1}`,(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===
((a=Ar.find(u=>u.key==="plenaryDate"))==null?void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(
i)]}function Xw(e,t){var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?
po(n,r):"":t.kind==="choice"?(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.
kind==="choices"&&x.isArray(n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?
void 0:
a[1][r])!=null?u:s}).join(", "):x.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[
r]:
typeof n=="number"||typeof n=="string"?n:""}function RN(e,t){let n=Yn(e),r=c=>{let d=e.get(c);return d===void 0||
d.values.every(p=>p.every(ee))},
o=rs.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=NJ(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:IJ(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=xg(i.competition).flatMap(c=>{var p,g;let d=[...a,...o].find(
b=>Z[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(g=(p=e.get(d))==null?void 0:p.tab)!=null?g:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:Yn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...PJ(i.facts)]}}function NJ(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=Fr(r,e).map(B=>B.name),l=e.stages.flatMap(B=>r.filter(U=>U===
B.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(B=>a.get(
Dd(B))!=="use"),g=r.filter(B=>a.get(ca(B))!=="ignore"),b=g.filter(B=>!p.includes(B)),v=ba(e),O=B=>{
let U=B.
map(s);return{grids:U,structures:Hu(U,v,a,i),answers:a}},N=c?u:b.filter(B=>la(B)||l.includes(B)),P={
names:g,hidden:p,read:s},I=Gw(e,t,n,O(N),P),$=c?[]:b.filter(B=>bd(B)&&!N.includes(B)),F="reason"in I&&
["nothing","not-entries","not-scores"].includes(I.reason);if("questions"in I){let B=p.filter(L=>la(L)&&
!a.has(Dd(L))),U=Uw(I.competition,O(B));return{...I,questions:[...I.questions,...U]}}if(!F||$.length===
0)return I;let j=Gw(e,t,n,O([...N,...$]),P);return"reason"in j?I:j}var PJ=e=>e.flatMap(t=>{var o;if(
t.
kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[{code:
"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function IJ(e,t,n){
return(e.length===rs.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];return{code:
"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var Qw="\u2713",
mi=e=>`"${e.replace(/"/g,'""')}"`;function DN(e){let[t="0",n="0"]=S(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-k(n),s=S(k(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function AN(e,t,n){let r=Ce(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${mi(
Qw)};${o})`;return`=IF(COUNTIF(${r};${mi(qn.id)})>0;${mi(qn.id)};${i})`}function ON(e,t,n,r,o){
let i=u=>Ce(e,u,t,1),s=u=>`COUNTIF(${i(r)};${mi(u)})`;return`=${`${s(Qw)}+${s(qn.id)}`}&${mi(o.of)}&COUNTA(${i(
n)})&${mi(o.done)}`}function NN(e,t,{min:n,max:r}){let o=Ce(e,t),i=`AND(${o}>=${DN(n)};${o}<=${DN(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${mi(qn.id)})`}var PN=(e,t,n)=>{let r=`$${Ce(e,t)}`;
return n==="complete"?`=${r}=${mi(Qw)}`:n==="recused"?`=${r}=${mi(qn.id)}`:`=NOT(${r}="")`};m();var IN=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,$N=e=>e.filter(t=>t!=="").join(" \xB7 "),$J={title:(e,t,n)=>$N(
[e,IN(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,FJ={title:(e,t,n)=>$N([e,IN(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,ev=e=>({id:$J,en:FJ})[e];m();function _J(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function MJ(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function tv(e,t,n){if(t.form!=="files")return[...e];let r=`${M(t.name)}|${X(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:MJ(_J(r+X(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var ms={code:_("Kode","Code"),status:_("Terisi","Filled"),name:_("Nama Inovasi",
"Innovation"),notesToCommittee:_(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:_("Catatan untuk Peserta",
"Notes to Entrant"),institution:_("Instansi","Institution"),link:_("Tautan Proposal","Proposal Link")}
,nv=3,pi=nv+
1,Sg=0,Tg=1,LJ=2,Do=3,jJ=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],rv=({min:
e,
max:t},n)=>{let r=o=>n==="id"?S(o).replace(".",","):S(o);return`${r(e)}\u2013${r(t)}`},zJ=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function ov({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${rv(i,t)})`),o=n.some(i=>i.link!=="")?[ms.link[t]]:[];return{headers:[ms.code[t],
ms.status[t],ms.name[t],...r,ms.notesToCommittee[t],ms.notesToEntrant[t],ms.institution[t],...o],
widths:[
62,58,128,...r.map(zJ),160,160,160,...o.map(()=>180)],scored:r.length}}var BJ=e=>["code","status",
"name","institution","link"].some(t=>Ge(e,ms[t])),iv=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function FN(e){var n;let t=(
n=
e[nv])!=null?n:[];return e.slice(pi).every(r=>r.every((o,i)=>{var s;return o===""||BJ(S((s=t[i])!=null?
s:""))}))}var _N=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function sv(e,t,n){let{
headers:r,
scored:o}=ov(n),i=x.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-Do-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===Tg?AN(t+u,Do,
o):""))}}var av=(e,t)=>({top:pi,left:Do,height:t-pi+1,width:e+2});function Eg(e,t){let{criteria:n,
language:r}=e,
o=ev(r),i=(a,u)=>({top:pi,left:a,height:t,width:u}),s=i(Sg,Do+n.length);return{table:i(Sg,ov(e).headers.
length),progress:{row:0,column:0,formula:ON(pi,t,Sg,Tg,o)},validations:MN(n).map(({from:a,count:u,
criterion:l})=>({
block:i(Do+a,u),formula:NN(pi,Do+a,l),help:o.rejected(rv(l,r))})),colours:jJ.map(([a,u])=>({block:s,
formula:PN(pi,Tg,a),background:u})),open:av(n.length,pi+t-1)}}function MN(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Cg(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=ev(o),{headers:u,widths:l,scored:c}=ov(e),d=tv(e.entries,t,
n),p=MN(r).map(({criterion:P})=>rv(P,o)),g=Eg(e,d.length),b=sv(d,pi,e),v=P=>[P,...u.slice(1).map(()=>"")],
O=v("");return{name:Yi(t,n),...g,headerRow:nv,frozenColumns:LJ,widths:l,formats:u.map((P,I)=>I===Sg?
"@":I>=Do&&I<Do+c?Gr:""),centred:u.flatMap((P,I)=>I===Tg||I>=Do&&I<Do+c?[I]:[]),values:[O,v(a.title(
t.name,n,i)),v(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[v(g.progress.
formula),O,O,O,...b.formulas]}}m();var sr=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),LN=({values:e,formulas:t},n)=>pb(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),UJ=e=>{var t;return(t=Oe(
).
getSheetByName(e))!=null?t:Jw(e)};function uv(e,t){let n=UJ(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];ni(n,e.values.length+1,o.length),l>0&&
sr(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:g,length:b,value:v}of as(
o))n.setColumnWidths(g+1,b,v);let d={...u,top:r,height:u.height+1};sr(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:g,length:b,value:v}of as(o.map((O,N)=>a.includes(
N))))v&&sr(n,{...d,left:g,width:b}).setHorizontalAlignment("center");for(let{start:g,length:b,value:
v}of as(
i))v!==""&&sr(n,{...u,left:g,width:b}).setNumberFormat(v);sr(n,{...d,height:1}).setFontWeight("bold").
setBackground(Zw),sr(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),jN(n,e),WJ(n,LN(e,i),l,c)}function WJ(e,t,n,r){var a,u;let o=f.max(t.length,
n),i=f.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=x.from({length:o},(l,c)=>x.from({length:
i},
(d,p)=>{var g,b;return(b=(g=t[c])==null?void 0:g[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function jN(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();sr(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([sr(e,r)]).build()))}function zN(e,t,n){let r=Oe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;ni(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};sr(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of as(
t.widths.map((g,b)=>s.includes(b))))p&&sr(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of as(a))p!==""&&sr(r,{...l,left:c,width:d}).setNumberFormat(p);jN(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),sr(r,{...l,top:f.max(l.top,i+1)}).setValues(
LN(n,a))}var BN=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function lv(e,t,n,r){let o=Oe().getSheetByName(
e);if(o===null)return!0;let i=sr(o,t),s=o.protect();Jc(s,n);let[a,...u]=BN(o,i);for(let c of u)c.remove(
);
if(r==="")return s.setUnprotectedRanges([]),a==null||a.remove(),!0;let l=a!=null?a:i.protect();
return l.
setRange(i),Jc(l,[...n,r]).includes(r)?(lv(e,t,n,""),!1):(s.setUnprotectedRanges([i]),!0)}function UN(
e,t,n){
let r=Oe().getSheetByName(e);if(r!==null)for(let o of BN(r,sr(r,t)))Jc(o,n)}function WN(e,t){var n;(
n=
Oe().getSheetByName(e))==null||n.setTabColor(t===""?null:t)}var KN="judgeTabs",KJ=9e3,GJ=_t(z(),GS([
z(),z(),z()]));function Rg(){var e;try{let t=bt(GJ,E.parse((e=
Ne(KN))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var HJ=e=>encodeURIComponent(e).replace(
/%../g,".").length;function cv(e){let t=h.entries(e),n=()=>E.stringify(h.fromEntries(t));for(;HJ(n())>
KJ;)t.shift();Ze(KN,n())}function dv(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=_N(l);((o=(r=t[S(i)])==null?void 0:r[2])!=null?o:"")!==c&&WN(s,c),n[S(i)]=[a,u,c]}return n}
function mv(e,t){
if(e.size===0)return;let n=Rg(),r=Kr(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=dv(o,n);E.stringify(i)!==E.stringify(n)&&cv(i)}function Dg({stages:e,
judges:t},n=Rg()){
var o;let r=new y;if(h.keys(n).length===0)return r;for(let[i,s]of Kr()){let[a="",u=""]=(o=n[S(s)])!=
null?o:[],l=e.find(d=>M(d.name)===M(a)),c=t.find(d=>X(d.code)===X(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();m();function Ag(e,t){var u,l,c;let{stages:n,entries:r}=t,o=mt(e,au);
if(o===null||!o.columns.has("entry")||
!o.columns.has("judges"))return null;let i=new y,s=[],a=[];for(let d of o.rows){let p=$=>W(d.cell($)),
g=yg(p("stage"),n),b=r.find($=>X($.code)===X(p("entry"))),v=($,F,j=p($),B=[])=>{let U={setting:`assignment.${$}`,
value:j,reason:F,allowed:B},L=g===void 0?{}:{stage:g.name};s.push({code:"SETTING_INVALID",severity:
"error",...L,...ot(o,d.row,$),params:U})};if(g===void 0&&v("stage","unknown-reference",p(
"stage"),n.map($=>$.name)),b===void 0&&v("entry","unknown-reference"),g===void 0||b===void 0)continue;
let O=(u=i.get(g.name))!=null?u:new y;if(i.set(g.name,O),O.has(b.code)){v("entry","duplicate");
continue}
let N=it(t,g),{found:P,unknown:I}=qJ(d,N);for(let $ of I)v("judges","unknown-reference",$,N.map(F=>F.
code));O.set(b.code,P),a.push({stage:g.name,entry:b.code,row:d.row,cell:(c=(l=ot(o,d.row,"judges"))==
null?void 0:l.cell)!=null?c:null})}return{assignment:i,findings:s,rows:a,table:o}}function qJ(e,t){
let n=ji(
e.cell("judges"));return{found:t.filter(r=>n.some(o=>Mu(o,r))).map(({code:r})=>r),unknown:n.filter(r=>!t.
some(o=>Mu(r,o)))}}m();function ZJ(e){var r,o;let t=new y;for(let{length:i}of e.values())t.set(i,((r=t.get(
i))!=null?r:0)+1);
let[n]=[...t].sort((i,s)=>s[1]-i[1]||s[0]-i[0]);return(o=n==null?void 0:n[0])!=null?o:0}function Og(
e,t,n,r,o){
let i=e.entries.filter(({code:P,status:I})=>I==="running"&&n.has(P)),s=new y(i.map(({code:P})=>{var I;
return[P,(I=n.get(P))!=null?I:[]]})),a=it(e,t),u=(P,I=null)=>({code:"ASSIGNMENT_CAUTION",severity:P.
reason==="loads"?"info":"warning",stage:t.name,...o(I),params:P}),l=Pr(e),c=i.flatMap(P=>a.flatMap(I=>{
var j;let $=(j=s.get(P.code))!=null&&j.includes(I.code)?l(I,P):null,F={reason:"conflict",judge:I.code,
entry:Ve(P),why:$};return $===null?[]:[u(F,P.code)]})),d=r!=null?r:ZJ(s),p=i.filter(({code:P})=>{var I,
$;return(($=(I=s.get(P))==null?void 0:I.length)!=null?$:0)<d}),g=[...Vc(s,a.flatMap(({code:P,
unavailable:I})=>I?
[]:[P]))].map(([P,I])=>({judge:P,entries:I})),[b,...v]=g.sort((P,I)=>P.entries-I.entries),O=v[v.length-
1],N=aa(a.map(({code:P})=>P),s.values());return[...c,...p.length===0?[]:[u({reason:"few",entries:p.map(
Ve),readings:d})],...b===void 0||O===void 0||O.entries-b.entries<2?[]:[u({reason:"loads",least:b,
most:O})],
...N.length<2?[]:[u({reason:"disconnected",groups:N})]]}m();function Ng(e,{stages:t,entries:n}){let r=mt(
e,uu);if(r===null||!r.columns.has("occasion")||!r.columns.
has("date"))return null;let o=[],i=null;return{slots:r.rows.flatMap(({row:a,cell:u})=>{var O,N,P,I,$,
F;let l=(j,B)=>{let U={setting:`schedule.${j}`,value:u(j),reason:B,allowed:[]};return o.push({code:
"SETTING_INVALID",severity:"warning",...ot(r,a,j),params:U}),null},c=j=>{var B;return ee(u(j))?null:
(B=
Up(u(j)))!=null?B:l(j,"not-a-time")},d=W(u("entry")),p=n.find(j=>X(j.code)===X(d));d!==""&&p===void 0&&
l("entry","unknown-reference");let g=ee(u("date"))?i:(N=(O=Bp(u("date")))==null?void 0:O.from)!=null?
N:l("date","not-a-date");if(i=g,g===null||d!==""&&p===void 0)return[];let b=W(u("occasion")),v=t.find(
({name:j})=>M(j)===M(b));return[{occasion:(P=v==null?void 0:v.name)!=null?P:b,stage:(I=v==null?void 0:
v.name)!=null?I:null,date:g,start:c("start"),end:c("end"),place:W(u("place")),room:W(u("room")),
entry:($=
p==null?void 0:p.code)!=null?$:null,at:(F=ot(r,a,"start"))!=null?F:{tab:e.tab}}]}),findings:o,table:
r}}m();function JJ(e,t){var o;if(e.date!==t.date||e.start===null||t.start===null)return!1;let[n,r]=e.start<=
t.start?[e,t]:[t,e];return n.start===r.start||((o=n.end)!=null?o:0)>r.start}function GN({slots:e},t){
var c;let n=d=>{let p=t.entries.find(g=>g.code===d);return p===void 0?"":Ve(p)},r=d=>n(d.entry)||d.occasion,
o=[],i=(d,p)=>{let g=d.stage===null?{}:{stage:d.stage};o.push({code:"SCHEDULE_CLASH",severity:
"warning",...g,...d.at,params:p})};for(let[d,p]of e.entries()){p.start!==null&&p.end!==null&&p.end<=p.start&&
i(p,{reason:"backwards",what:r(p)});let g=e.slice(0,d),b=g.find(N=>p.entry!==null&&N.entry===p.entry&&
N.occasion===p.occasion);b!==void 0&&i(p,{reason:"twice",what:r(p)});let v=N=>M(N.room)===M(p.room)&&
M(N.place)===M(p.place),O=g.find(N=>N!==b&&JJ(N,p)&&v(N));O!==void 0&&i(p,{reason:"room",what:r(p),
other:r(
O)})}let[s]=t.stages,a=new w(s===void 0?[]:cs({schedule:e},s).map(({entry:d})=>d)),u=t.entries.filter(
({code:d,status:p})=>p==="running"&&!a.has(d)),l=(c=e[0])==null?void 0:c.at.tab;if(a.size>0&&u.length>
0&&s!==void 0&&l!==void 0){let d={reason:"left-out",entries:u.map(Ve)};o.push({code:"SCHEDULE_CLASH",
severity:"warning",stage:s.name,tab:l,params:d})}return o}var HN=(e,t,n,r)=>YJ(VJ(e,t,n,r),t,n,r);
function VJ(e,t,n,r){let o=br(t,"assignment",r),i=o===void 0?
null:Ag(n(o),e);if(o===void 0||i===null)return{competition:e,assigned:[],findings:[]};let{assignment:
s,
rows:a,findings:u}=i,l=e.stages.flatMap(c=>{let d=s.get(c.name);return d===void 0?[]:Og(e,c,d,e.settings.
readings,p=>{var b;let g=(b=a.find(v=>v.stage===c.name&&v.entry===p))==null?void 0:b.cell;return{tab:
o,
...g==null?{}:{cell:g}}})});return{competition:{...e,assignment:s},assigned:a.map(c=>({...c,tab:o})),
findings:[...u,...l]}}function YJ(e,t,n,r){let o=br(t,"schedule",r),i=o===void 0?null:Ng(n(o),e.competition);
return i===null?e:{...e,competition:{...e.competition,schedule:i.slots},findings:[...e.findings,...i.
findings,...GN(i,e.competition)]}}m();var qN="rowOrders",XJ=9e3,QJ=_t(z(),_t(z(),z()));function ZN(){
let e=Ne(qN);try{let t=bt(QJ,E.parse(
e!=null?e:"{}")),n=t.success?h.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(h.entries(o))]))}
catch{
return new y}}function va({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(g=>[
g.code,g])),i=new w(r.flatMap(({code:g,tab:b})=>g==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=XJ-2;for(
let g of t){
let{stage:b,judge:v,tab:O}=g,N=(c=n.get(b))==null?void 0:c.get(v),P=i.has(O)?N:(d=pd(g,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(v.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[v]:P})}let u=E.stringify(s),l=h.fromEntries([...n].map(([g,b])=>[g,h.fromEntries(b)]));u!==
E.stringify(l)&&Ze(qN,u)}m();var JN="understanding",eV=9e3,tV=q({option:z(),kind:z(),params:_t(z(),
$p()),tab:z()}),nV=_t(z(),tV);
function pv(){let e=Ne(JN);try{let t=bt(nV,E.parse(e!=null?e:"{}"));return new y(t.success?h.entries(
t.data):[])}catch{return new y}}function VN(){let e=null,t=()=>(e!=null||(e=pv()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var YN=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function XN(e){let t=E.stringify(
h.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>eV?!1:(Ze(JN,t),!0)}
function rV({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return Gb({tab:r,
columns:o,
entries:i})}var oV=(e,t,n,r)=>[...Bc(e,Zc,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),...XA(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...QA(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:Yi(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],iV=(e,t,
n)=>eO(
e,t,n).map(({name:r,judge:o})=>QN(r,o));function QN(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Ye(
e="presence"){let t=rt(),n=At(),r=jt(t,n),o=new y([...r].map(([re,je])=>[re,Fe(je)])),i=t.filter(re=>![
...r.values()].includes(re)),s=fv(Fe),a=pV(VS),{answers:u,known:l}=VN(),c={names:i,isHidden:re=>a().
includes(re),isColumnHidden:YS,read:s,answers:u},{reading:d,unwritten:p,facts:g,findings:b,questions:
v}=RN(
o,c),{competition:O}=d,N=Dg(O),P=_u(O.entries),I=fv(re=>{let je=yd(s(re));return je.length>0?je:iu(
re)}),
$=fv(ti),F=(re,je)=>{let yt=qA(re,I(re.tab));return nO(yt,je)?rO(yt,$(re.tab)):yt},j=({stage:re})=>O.
stages.filter(({name:je})=>je===re).flatMap(je=>Je(O,je)),B=Fr(i,O,N).filter(({stage:re})=>re.scoreTab===
void 0),U=O.stages.flatMap(({scoreTab:re})=>i.filter(je=>uV(je,re))),L=ba(O),K=[...B.map(({name:re})=>re),
...U],G=Hu(K.map(s),L,u),V=re=>{var je,yt;return(yt=(je=G.get(re))==null?void 0:je.view)!=null?yt:s(
re)},ye=mV(i,O,V,P),Q=B.flatMap(({name:re})=>yn(s(re))?[re]:[]),oe={names:t,own:N,isBound:n,
collected:Q},
{doubts:se,locked:Be,...ut}=sV(O,oe,r.get("settings"),s,e),He=HN(O,t,s,n),St=[...B.map(({name:re,
stage:je,
judge:yt})=>{let kt=Je(O,je);return F(ts(V(re),je.name,yt.code,kt,P),kt)}),...ye.sheets.map(re=>F(re,
j(re)))],ke=[...v!=null?v:wd([...G.values()].flatMap(re=>re.questions)),...Kw(St,O.entries,u)];
return{
competition:He.competition,...ut,assigned:He.assigned,sheets:St,orders:ZN(),protectedTabs:Be.filter(
re=>!su(re)),own:N,findings:[...d.findings,...rV(d),...se,...He.findings,...oV(t,O,N,n),...iV(i,O,N),
...ye.findings,...b,...ke.map(dV),...d.tables.criteria!==null&&O.criteria.length===0&&lV(G)?[cV(d.tables.
criteria.tab)]:[]],questions:ke,given:l(),locate:tO(d),unwritten:ke.length>0?[]:p,facts:g}}function sV(
e,t,n,r,o){
var I,$;let{names:i,isBound:s}=t,a=ls(e.settings.language),u=br(i,"plenary",s),l=u===void 0?null:bg(
r(u),e),c=(I=l==null?void 0:l.decisions)!=null?I:[],d=sN(c,a,e),p=$C(),g=F=>p.has(F),b=BC(e.settings,
g,n),v=WC(t,p,b),O=yo(e.settings,g,b,v.added),N=a.exists?a.name:null,P=HC(i,N,p,O,s,o);return{
history:a,
typedDecisions:c,deciding:P,keepers:O,newcomers:v,decisions:d.decisions,locked:[...p.keys()],doubts:
[
...aV(a),...P.findings,...GC(v,F=>P.findings.some(j=>j.tab===F)),...d.findings,...($=l==null?void 0:
l.findings)!=null?$:[]]}}function aV({name:e,links:t,exists:n}){if(!n)return[];let{breaks:r,cut:o}=qf(
Fu(t,Ne(Co),qe),t);if(r.length===0&&o===null)return[];let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},
a={rows:r.map(({row:u})=>u+1),cut:o!==null};return[{code:"HISTORY_BROKEN",severity:"error",tab:e,...s,
params:a}]}var uV=(e,t)=>t!==void 0&&M(e)===M(t),lV=e=>[...e.values()].some(({columns:t})=>t.some(({
role:n})=>n==="criterion"));function cV(e){return{code:"SETTING_INVALID",severity:"error",tab:e,
params:{
setting:"criteria.name",value:"",reason:"no-rows",allowed:[]}}}var dV=({id:e,kind:t,tab:n,cell:r,
params:o})=>({
code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,
kind:t,
params:o}}});function mV(e,t,n,r){let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],
findings:[]};
let s=e.find(l=>{var c;return M(l)===M((c=i.scoreTab)!=null?c:"")});if(s===void 0){let l={setting:
"stages.scoreTab",value:i.scoreTab,reason:"unknown-reference",allowed:[]};return{sheets:[],findings:
[{
code:"SETTING_INVALID",severity:"error",stage:i.name,params:l}]}}let{sheets:a,strangers:u}=MO(n(s),i,
it(t,i),Je(t,i),r);return{sheets:a,findings:u.map(l=>QN(s,l))}});return{sheets:o.flatMap(i=>i.sheets),
findings:o.flatMap(i=>i.findings)}}function pV(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}
function fv(e){let t=new y;return n=>{var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();
m();var Pg=e=>{var t;return((t=e.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Ig=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function eP(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(S(t)),null}}function tP(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var fV=e=>e instanceof C&&
"problem"in e;function he(e){throw h.assign(new C(e.message),{problem:e})}
function ce(e){var t;try{return{answer:e()}}catch(n){if(fV(n))return{problem:n.problem};let r=n instanceof
C?n.message:S(n),o=Pg(r);if(o.length>0){let i=ue(ht()).problems.scopeMissing(o.join(", "));return{
problem:pe(
"SCOPE_MISSING",i,Ig())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:pe(
"UNEXPECTED",ue(ht()).problems.unexpected(r))}}}var gv="language";function Xe(e){let t=eP(gv);return t===
"id"||t==="en"?t:e}var ht=()=>Xe(sT().startsWith("en")?"en":"id");function ve(){zp()||he(pe(
"NOT_ALLOWED",ue(ht()).problems.notAdmin(xe())))}function Ee(e){let t=nT(e);return t===null?he(pe(
"BUSY",ue(
ht()).problems.busy)):t.done}function ge(e,t){let n=bt(e,t);return n.success?n.data:he(pe(
"BAD_REQUEST",ue(ht()).problems.badRequest))}m();m();var nP={part:"corrections",tab:Z.corrections,
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
rP=[["type",_("tipe data","data type")],["score",_("nilai","score")],["label",_("kode atau nama",
"code or name")]],oP=[["waiting",_("menunggu juri","waiting for the judge")],["applied",_(
"diterapkan",
"applied")],["confirmed",_("disetujui juri","confirmed by the judge")],["refused",_("ditolak juri",
"refused by the judge")],["undone",_("diurungkan","undone")]],Fd=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function iP(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([g])=>g===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:Rr(l.at),answeredAt:Rr(l.answeredAt),old:i(l.before),kind:s(rP,l.
kind),status:s(oP,l.status),before:E.stringify(l.before)}),u=nP.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return It(t,r,o,u,e.map(a),0)}function sP(e){var n;let t=e===null?
null:mt(e,nP);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>W(r(l)),[i,
s]=[Hn(o("kind"),rP),Hn(o("status"),oP)],a=gV(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:Hc(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:W(u),kind:i,status:s,
answeredAt:Hc(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function gV(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var eo=(e,
t)=>e===""?"\u2013":typeof e=="number"?ae(e,t):H(e,t),ps=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ae(k((e*100).toPrecision(12)),n)}%`:eo(e,n),hv=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,hV={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,yV={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,ka=e=>e==="id"?hV:yV;function fi({language:e}){let{name:t,grid:n}=$t(Z.corrections[e]);return{name:
t,isNew:n===null,list:sP(
n)}}function xa(e,t,{language:n,admins:r}){let o=ka(n);return ir(iP(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>ps(i,s,n)),yo({admins:r},()=>!e.isNew)),yv({...e,isNew:!1}),Zn(),{...e,isNew:!1,
list:t}}function yv({name:e,isNew:t}){t||zC(e)||(Jn("corrections",e),gu(e))}m();m();function Qu(e,t){
let n=e!=null?e:"";return ee(t)?ee(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var $g=(e,t)=>W(e)===W(t),bV=864e5,wV=R.UTC(1899,11,30);function vV({date:e}){let t=(o,
i)=>k(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-wV)/bV+
r/86400}var aP=e=>typeof e=="object"?vV(e):typeof e=="boolean"?S(e):e,uP=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function lP(e){let[{values:t},n,r]=[Fe(e),iu(e),ti(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function gi(e){
var n;let t=Oe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var cP=(e,t,n)=>{var r;(r=Oe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},dP=(e,t,n,r)=>Xt(e,t,n,r);m();function bv(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function mP(e){for(let[t,n]of bv(e,r=>r.tab))for(let[r,o]of bv(n,i=>i.format))r!==void 0&&cP(t,o.map(
({at:i})=>Ce(i.row,i.column)),r)}function pP(e){let t=n=>n.format==="General";mP(e.filter(t));for(
let[
n,r]of bv(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of Iu(r.map(({at:l})=>l)))dP(n,i,s,x.from({length:a},(l,c)=>x.from({length:
u},
(d,p)=>{var g;return(g=o.get(`${i+c},${s+p}`))!=null?g:""})))}mP(e.filter(n=>!t(n)))}function _d(e,{
sheets:t}){var s,a,u;let[n]=go(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function el(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?$g:Qu;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function Sa(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:lP(t);return e.set(t,n),n}}function wv(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
uP(
o.format);return r?{tab:t,at:n,value:aP(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function kV(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=Fd(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function vv(e,t){
var o;let n=new w(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of kV(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var xV=e=>/data validation|validasi data/i.test(S(e));
function kv(e,t){try{return pP(e),Zn(),!0}catch(n){if(!t&&!xV(n))throw n;return console.warn(S(n)),!1}
}
function Md(e,t,n,r=!1){let{settings:o}=e.competition,i=vv(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:v,list:O})=>O.filter(({status:N})=>v==="confirm"||v==="undo"||v===
"fix"&&N==="applied").map(N=>({one:N,action:v,place:_d(N,e)}))),a=v=>s.map(({one:O,place:N})=>N===null||
!gi(N.tab)?"other":el(O,N.at,v(N.tab))),u=a(Sa()),l=s.flatMap(({one:v,action:O,place:N},P)=>{let I=O===
"undo";return N!==null&&u[P]===(I?"after":"before")?[wv(v,N.tab,N.at,I)]:[]}),c=kv(l,r),d=c?null:a(
Sa()),
p={fix:new w,undo:new w};for(let[v,{one:O,action:N}]of s.entries()){let P=d==null?void 0:d[v];N==="fix"&&
(c?u[v]==="other":P!=="after")&&p.fix.add(O),N==="undo"&&P==="after"&&p.undo.add(O)}let g=t;if(p.
fix.size+p.undo.size>0){let v=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);g=xa(t,v,o)}let b=n;for(let{list:v,...O}of i){let N=v.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),P=SV(N,O.action==="undo",o.language).join("; ");N.length>
0&&(b=xt(b,{...O,detail:P,hash:""},o))}return{ledger:g,history:b}}var SV=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[ps(i.cell,i.format,n),eo(s,n)];return t?hv(r,o,u,a):hv(r,o,a,u)});m();
function TV(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Qu(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function Fg(e,{
statuses:t,corrections:n}){var d,p,g,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(v=>v.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=go(a).map(v=>({at:v,status:TV(n,s,Ce(v.row,v.column),
o)})),c=l.filter(v=>v.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:v})=>v),
status:c.length>0?"offered":(b=(g=l[0])==null?void 0:g.status)!=null?b:"offered"}}function _g({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:eo(n,i),
now:t.now,confirm:s,status:o}}m();var EV=q({id:z(),accept:Se(),at:z(),by:z()}),CV=le(EV),xv=e=>`fixAnswers:${e}`,
RV=8e3;function tl(e){
let t=Ne(xv(e));try{let n=bt(CV,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function fP(e,t){let n=E.stringify([...tl(e),t]);return n.length>RV?!1:(Ze(xv(e),n),!0)}var gP=e=>Ze(
xv(e),"[]"),nl=e=>e.filter(t=>t.status==="waiting");function hP(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function Mn(e=n=>n(),t="presence"){let n=Ye(t);Mt(n,e);
let r={workbook:n,history:n.history,ledger:fi(
n.competition.settings)};return DV(r)?r:e(()=>AV(t))}function DV({history:e,ledger:{list:t}}){let n=new w(
nl(t).map(({judge:r})=>r));return vv(t,e.rows).length===0&&[...n].every(r=>tl(r).length===0)}
function AV(e){
let t=Ye(),{settings:n}=t.competition,r=fi(n),o=[...new w(nl(r.list).map(({judge:u})=>u))],i=o.flatMap(
tl),s=i.length===0?r:xa(r,hP(r.list,i),n),a=Md(t,s,t.history,!0);for(let u of o)gP(u);return{...a,
workbook:Ye(
e)}}var Ld=({workbook:e,history:t,ledger:n})=>({statuses:tt(e.competition.stages,t.rows),corrections:
n.
list});function yP(e,t=Rt(e.workbook,{provisional:!1}).findings){let n=Ld(e);return t.flatMap(r=>{
let o=Fg(
r,n);return o===null?[]:[o]})}function Sv({workbook:e,history:t,ledger:n}){let r=tt(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>Fd(u)===Fd(s));return a.every((
{
stage:u})=>o(u))?a:[]}var jd="marked";function bP(e,t){var o;let[n,...r]=Sv(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:nl(e.ledger.list).map(i=>({...Tv(i,t),judge:i.judge}
)),
marked:((o=Ne(jd))!=null?o:"")!==""}}var Tv=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:ps(o.cell,o.format,s),now:eo(i,s)});m();m();m();m();var wP={id:
e=>`Kode peserta ${H(e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(S),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${H(e.code,"en")} is used more than once (rows ${Y(e.rows.map(S),"en")}). Give every entry a code of its own.`}
;m();var vP={id:e=>`Nama inovasi ${H(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(S),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${H(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(S),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var kP={id:({entries:e,least:t})=>`Belum dinilai lengkap oleh ${t} juri: ${Y(e.map(({entry:n,
readings:r})=>`${n} baru ${r}`),"id",6)}. Lengkapi nilainya, atau bagi kepada juri lain.`,en:({
entries:e,least:t})=>`Not yet scored completely by ${t} ${t===1?"judge":"judges"}: ${Y(e.map(({entry:
n,readings:r})=>`${n} by ${r}`),"en",6)}. Complete the scores, or assign other judges.`};m();var xP={
id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`}
;m();var SP={id:e=>e.of==="entry"?`${H(e.one,"id")} dan ${H(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${H(e.one,"id")} dan ${H(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${H(e.one,"en")} and ${H(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${H(e.one,"en")} and ${H(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;m();var TP={id:{listed:"tercatat di tab Juri","same-institution":"instansi sama",
"parent-institution":"instansi induk"},en:{listed:"listed in the judges tab","same-institution":
"same institution","parent-institution":"parent institution"}},EP=({groups:e})=>e.map(t=>`(${t.join(
", ")})`).join(" "),CP={id:e=>{
switch(e.reason){case"conflict":return`${ne(e.judge,"id")} mendapat ${e.entry} meski ada benturan kepentingan (${TP.id[
e.why]}). Ganti jurinya.`;case"few":return`Kurang dari ${e.readings} juri untuk ${e.
entries.length===1?"":`${e.entries.length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan juri di tab Pembagian Juri.`;
case"loads":return`Beban juri tidak rata: ${e.least.judge} ${e.least.entries} peserta, ${e.most.judge} ${e.most.entries} peserta.`;
case"disconnected":return`Menurut Pembagian Juri, kelompok juri ${EP(e)} tidak punya peserta bersama, jadi keketatannya tidak akan terbandingkan. Beri beberapa peserta juri dari dua kelompok.`}
},en:e=>{switch(e.reason){case"conflict":return`${ne(e.judge,
"en")} is given ${e.entry} despite a conflict of interest (${TP.en[e.why]}). Choose another judge.`;
case"few":return`Fewer than ${e.readings} judges for ${e.entries.length===1?"":`${e.entries.length} entries: `}${Y(
e.entries,"en",6)}. Add judges in the tab Assignment.`;case"loads":return`Loads differ: ${e.
least.judge} has ${e.least.entries} entries, ${e.most.judge} ${e.most.entries}.`;case"disconnected":
return`By the assignment the groups of judges ${EP(e)} share no entry, so their severity cannot be compared. Give some entries judges of two groups.`}
}};m();var RP={id:e=>`${ne(e.judge,"id")} menilai ${wo(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${ne(e.judge,"en")} has scored ${wo(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var DP={id:e=>`Nilai ${ne(e.judge,"id")} jauh lebih menyebar: ${e.percent}% beda rata-rata antarpeserta berasal darinya. Samakan pemakaian skala; nilainya tetap dihitung.`,
en:e=>`The scores of ${ne(e.
judge,"en")} spread far wider: ${e.percent}% of the differences between means come from them. Compare how the scale is used; the scores count as written.`,
confidential:!0};m();var AP={id:e=>`${ne(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var OP={id:e=>`${ne(e.judge,"id")} tidak menilai ${wo(e.where,"id")} (BK).`,en:
e=>`${ne(e.judge,"en")} is recused from ${wo(e.where,"en")} (BK).`};m();var NP={id:e=>"times"in e?`Nilai ${ne(
e.judge,"id")} sering menyimpang dari juri lain: galatnya kira-kira ${gn(e.times.toFixed(1),"id")} kali lipat. Tanyakan; nilainya tetap dihitung.`:
`Urutan ${ne(e.
judge,"id")} berlawanan dengan juri lain (korelasi ${gn(e.agreement.toFixed(2),"id").replace("-",
"\u2212")}). Tanyakan apakah skalanya terbalik; nilainya tetap dihitung.`,en:e=>"times"in e?`The scores of ${ne(
e.judge,"en")} often stray from the others\u2019: the error is about ${e.times.toFixed(1)} times theirs. Ask; the scores count as written.`:
`The order of ${ne(e.judge,"en")} runs against the other judges\u2019 (correlation ${e.agreement.toFixed(
2).replace("-","\u2212")}). Ask whether the scale was turned round; the scores count as written.`,
confidential:!0};m();var PP={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ae(e.low,
"id")}\u2013${ae(
e.high,"id")}, batasnya ${ae(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ae(
e.low,"en")}\u2013${ae(e.high,"en")}, the limit is ${ae(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var IP={id:e=>`Nilai juri ${Y(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function OV({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Y(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function NV({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Y(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var $P=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),FP={id:e=>`Kelompok juri ${$P(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${OV(
e)}`,en:e=>`The groups of judges ${$P(e)} share no entry, so their severity cannot be compared. ${NV(
e)}`};m();var _P={id:e=>`${ne(e.judge,"id")} menilai ${wo(e.where,"id")}, yang bukan bagiannya: nilainya tidak dihitung. Tambahkan juri itu di tab Pembagian Juri, atau kosongkan nilainya.`,
en:e=>`${ne(e.judge,"en")} has scored ${wo(e.where,"en")}, which is assigned to others: it does not count. Add the judge in the tab Assignment, or clear the score.`}
;m();m();var MP={nomor:{id:"nomor",en:"number"},kop:{id:"pemerintah",en:"government"},kompetisi:{id:
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
"result code (decide first)"}},LP=h.
keys(MP),Ev=(e,t)=>{var n,r;return(r=(n=MP[e])==null?void 0:n[t])!=null?r:e};m();m();m();var jP={
name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",missing:"winners"};m();
var zP={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:"guests"};m();var BP={
name:{id:"Semua piagam dalam satu dokumen",en:"All certificates in one document"},phase:"award",
missing:"winners"};m();var UP={name:{id:"Laporan akhir",en:"Final report"},phase:"award",missing:
"winners"};m();var WP={name:{id:"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m(
);var KP={name:{id:"Pengumuman",en:"Announcement"},phase:"plenary",missing:"winners"};m();var GP={
name:{id:"Pernyataan juri",en:"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var HP={
name:{id:"Piagam",en:"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var qP={name:
{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",missing:"winners"};m();var ZP={name:{id:
"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var JP={name:
{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var VP={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var YP={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var XP={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var QP={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var Ta={"tata-cara":YP,pernyataan:GP,undangan:QP,"daftar-hadir":zP,"lembar-nilai":WP,"berita-acara":
jP,
sk:qP,pengumuman:KP,piagam:HP,gabungan:BP,surat:ZP,"surat-daftar":JP,"tanda-terima":VP,"umpan-balik":
XP,
laporan:UP};var zd=(e,t)=>Ta[e].name[t];var eI={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Cv=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${zd(e,"id")}\u201D yang dibuat: ${eI.id[Ta[e].missing]}.`:`No document \u201C${zd(
e,"en")}\u201D was made: ${eI.en[Ta[e].missing]}.`;var tI={id:({kind:e,fields:t})=>`${zd(e,"id")} masih berisi titik-titik: ${t.map(
n=>Ev(n,"id")).join(
", ")}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,en:({kind:e,fields:t})=>`${zd(
e,"en")} still hold dots: ${t.map(n=>Ev(n,"en")).join(", ")}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`}
;m();var nI=({titles:e,count:t},n)=>e.join("; ")+(t>e.length?n(t-e.length):""),rI={id:e=>`Tidak sesuai lagi dengan hasil: ${nI(
e,t=>`; dan ${t} lain`)}. Buat revisi atau tarik dokumennya.`,en:e=>`No longer what the result says: ${nI(
e,t=>`; and ${t} more`)}. Make a revision or withdraw the paper.`};m();var oI=5,iI=({rows:e},t)=>{
let n=e.slice(0,oI).map(S);return e.length>oI?`${n.join(", ")} \u2026`:Y(
n,t)},sI={id:e=>`${[...e.rows.length>0?[`Baris ${iI(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${iI(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();var aI={id:e=>Cv(e.kind,"id"),en:e=>Cv(e.kind,"en")};m();var uI={id:({required:e,best:t})=>`Tidak ada peserta yang mencapai \u201CNilai Minimal Lolos\u201D ${ae(
e,"id")}; yang terbaik ${ae(t,"id")}. Periksa pengaturan itu.`,en:({required:e,best:t})=>`No entry reaches the \u201CPassing Score\u201D ${ae(
e,"en")}; the best is ${ae(t,"en")}. Check that setting.`};m();var lI={id:e=>{var t;return{
unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${lt((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${H(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${lt(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${H(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var cI={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
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
e.reason]}};m();var dI={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${Y(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${Y(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var PV=[...hb,lu,ta,au,uu];function fs(e,t){let n=Ar.find(a=>a.key===e);if(n!==void 0)return n.word[
t];
let[r,o]=e.split(".");if(r==="prizes")return`${mu[t]} ${o!=null?o:""}`.trim();let i=PV.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function Bd(e,t,n){var i,s;let r=Ar.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:fs(e,n)}function mI(e,t){var r,o;let[n]=e.split(
".");return(o=(r=hb.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var rl=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ae(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?H(e.replace(/\./g,","),t):H(e,t),IV={version:{id:"versi aturan",en:"rules version"}};
function $V({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":fs(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=IV[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${fs(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"assignment":
return`${o("pembagian juri untuk","assignment of")} ${a} (${s})`;case"order":return o(
"urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var FV=(e,t)=>{
var n,r;
return(r=(n=Fi.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function Rv(e){var t,n,r;if(!/^[[{]/.
test(e))return e;try{let o=E.parse(e);return x.isArray(o)?o.join(", "):(r=(n=o.name)!=null?n:(t=o.outcomes)==
null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}catch{return e}}function Mg(
e,t){
let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=$V(e,t);if(r==="order")return`${a} ${n(
"berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===2?i!=null?i:s:null;if(l!==
null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);return`${a}: ${s===null?n(
"tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}return s===null?`${a}: ${n(
"dihapus","taken out")}${i===""?"":` (${rl(r==="assignment"?Rv(S(i)):i,t)})`}`:`${a}: ${n(
"ditambahkan",
"put in")}${s===""?"":` (${rl(r==="assignment"?Rv(S(s)):s,t)})`}`}let u=l=>rl(typeof l!="string"?l:r===
"setting"?Bd(l,o,t):r==="entry"&&o==="status"?FV(l,t):Rv(l),t);return n(`${a}: semula ${u(i)}, kini ${u(
s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}var _V=5;function ol(e,t){if(e.length===0)return"";let n=e.slice(
0,_V).map(o=>{let i=[o.tab,o.cell].filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${Mg(o,
t)}`}),r=e.length-n.length;return r>0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join(
"; ")}`}var pI={id:e=>e.decided!==void 0?`Hasil yang ditetapkan ${lt(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${ol(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${lt(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${lt(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${ol(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${lt(
e.computed,"en")}). Compute again before making documents.`};m();var fI={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${ol(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${ol(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var gI={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Y(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var hI={id:e=>`${e.entry} ada lebih dari sekali di tab ${ne(e.judge,"id")} (baris ${Y(e.rows.map(
S),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${ne(e.judge,"en")} more than once (rows ${Y(
e.rows.map(S),"en")}). Keep one row.`};m();var yI={id:e=>`Di tab ${ne(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${ne(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Y(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var bI={id:e=>`Kode ${e.entry} di tab ${ne(e.judge,"id")} bernama ${H(e.written,"id")}, di tab Peserta ${H(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${H(e.written,"en")} in the tab of ${ne(e.judge,"en")}, but ${H(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var wI={id:e=>`Kode ${er(H(e.entry,"id"),e.more,"id")} di tab ${ne(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${er(H(e.entry,"en"),e.more,"en")} in the tab of ${ne(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var vI={id:e=>`Baris${e.name===""?
"":` ${H(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${H(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var kI={id:e=>`Rumus salah (${er(e.value,e.more,"id")}): ${ne(e.judge,"id")}, ${Zt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${er(e.value,e.more,"en")}): ${ne(e.judge,"en")}, ${Zt(e.where,
"en")}. Type the score.`};m();var xI={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${Zt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${ne(e.judge,"en")}\u2019s score of ${Zt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var SI={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${Zt(e.where,"id")} terbaca sebagai tanggal ${er(
lt(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ae(e.likely,"id")})`}.`,en:e=>`${ne(e.judge,"en")}\u2019s score of ${Zt(e.where,"en")} was read as the date ${er(
lt(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ae(e.likely,"en")})`}.`};m();var TI={id:e=>`${ne(e.judge,"id")} belum menilai ${Zt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${ne(e.judge,"en")} has not scored ${Zt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var EI={id:e=>`${er(H(e.value,
"id"),e.more,"id")} bukan nilai (${ne(e.judge,"id")}, ${Zt(e.where,"id")}). Ketik ${ae(e.min,"id")}\u2013${ae(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${er(
H(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${ne(e.judge,
"en")}, ${Zt(e.where,"en")}). Enter ${ae(e.min,"en")}\u2013${ae(e.max,"en")}, or BK for a conflict of interest.`}
;m();var CI={id:e=>`Nilai ${er(ae(e.value,"id"),e.more,"id")} di luar ${ae(e.min,"id")}\u2013${ae(e.max,
"id")} (${ne(e.judge,"id")}, ${Zt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${er(ae(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ae(e.min,
"en")}\u2013${ae(e.max,"en")} (${ne(e.judge,"en")}, ${Zt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var RI={id:e=>`Nilai ${ae(e.value,"id")} dari ${ne(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ae(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${ne(
e.judge,"en")}\u2019s ${ae(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ae(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var DI={id:e=>`Nilai di tab ${ne(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${ne(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var AI={id:e=>`${ne(e.judge,"id")} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: tertinggi ${ae(
e.highest,"id")}, juri lain biasanya ${ae(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} seems to use another scale for ${Y(e.criteria,"en")}: at most ${ae(e.highest,
"en")}, other judges usually ${ae(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var OI={id:e=>`Nilai ${H(e.value,"id")} tersimpan sebagai teks (${ne(e.judge,"id")}, ${Zt(e.where,
"id")}). Ketik ulang ${ae(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${H(e.value,
"en")} is stored as text (${ne(e.judge,"en")}, ${Zt(e.where,"en")}). Retype ${ae(e.number,"en")} in a cell formatted as a number.`}
;m();var NI={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},PI={id:e=>`Total ${ne(
e.judge,"id")} untuk ${e.entry} tertulis ${ae(e.value,"id")}, padahal ${NI[e.basis].id} ${ae(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${ne(e.judge,"en")}\u2019s total for ${e.entry} says ${ae(e.value,"en")}, but ${NI[e.basis].en} is ${ae(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function MV({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var $I=6;function LV({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",$I)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function jV({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",$I)}. Consider \u201CMethod\u201D = adjusted.`}
function II(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return MV(e,t);case"uneven-judges":return t==="id"?LV(e):jV(e);case"passing-score-unit":
{let r=ae(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var FI={id:e=>II(e,"id"),en:e=>II(
e,"en")};m();var _I={id:e=>`Maksimum dianggap ${ae(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ae(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var MI={id:e=>e.reason==="room"?`Jadwal ${e.what} berbenturan dengan ${e.other} di ruang yang sama. Ubah jam atau ruangnya.`:
e.reason==="twice"?`Jadwal memuat ${e.what} lebih dari satu kali. Sisakan satu.`:e.reason==="backwards"?
`Jadwal ${e.what} selesai sebelum mulai. Perbaiki jamnya.`:`Belum ada di jadwal: ${Y(e.entries,"id",
6)}. Buat jadwal lagi, atau tambahkan barisnya.`,en:e=>e.reason==="room"?
`The schedule of ${e.what} overlaps with ${e.other} in the same room. Change time or room.`:e.reason===
"twice"?`The schedule has ${e.what} more than once. Keep one.`:e.reason==="backwards"?`In the schedule ${e.what} ends before it starts. Correct the times.`:
`Not in the schedule yet: ${Y(e.entries,"en",
6)}. Make the schedule again, or add rows.`};m();var zV={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Fb(
e,"id")}`,en:e=>`is not a known choice; use ${Fb(e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",
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
};function BV(e,t){let n=H(mI(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function LI({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return BV(e,o);let i=typeof t==
"string"?Bd(t,e,o):t,s=r.map(a=>Bd(a,e,o));return`${H(fs(e,o),o)}${i===""?"":` = ${H(i,o)}`} ${zV[n][
o](
s)}.`}var jI={id:e=>LI(e,"id"),en:e=>LI(e,"en")};m();var zI={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},BI={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${H(e.value,"id")} `}${zI[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${H(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${zI[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var UI={id:e=>`Kriteria ${H(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab ${ne(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${H(e.criterion,"en")} is in more than one column (${Y(
e.columns,"en")}) of the tab of ${ne(e.judge,"en")}. Keep one.`};m();var WI={id:e=>`Tab ${ne(e.judge,
"id")} tidak punya kolom untuk kriteria ${H(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${ne(e.judge,"en")} has no column for the criterion ${H(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var KI={id:e=>`Tahap ${H(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${H(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var GI={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${H(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${H(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${H(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${H(e.first,"en")}. Delete or rename one of them.`}};m();var HI={id:e=>`Tab ${ne(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${ne(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var qI=(e,t)=>Y(e.map(n=>ae(n,t)),t),
Ea=(e,t)=>Y(e.map(n=>H(n,t)),t,8),UV={id:{code:"kode",name:"nama",institution:"instansi",category:
"kategori",judge:"juri"},en:{code:"code",name:"name",institution:"institution",category:"category",
judge:"judge"}},ZI=(e,t)=>Y(hg.flatMap(n=>e[n]===void 0?[]:`${UV[t][n]} ${H(e[n],t)}`),t),il=(e,t)=>e===null?
"":` ${t} ${e}`,WV={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Ea(e,"id")}.`,SCORE_TAB:({tab:e,
layout:t,judges:n})=>`Nilai ${n.length} juri ada di satu tab ${H(
e,"id")}, ${{groups:"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Ea(n,"id")}.`,STAGES:({stages:
e,
advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.
length} kriteria${il(e,"tahap")}: ${Ea(t,"id")}.`,ENTRY_COLUMNS:({headers:e})=>`Kolom peserta: ${ZI(
e,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${H(e,"id")} bukan kriteria: ${{number:"nomor",sum:
"jumlah nilai",mean:"rata-rata nilai",weighted:"jumlah nilai berbobot",weight:"bobot",statistic:
"nilai tertinggi, terendah, atau statistik lain",rank:"peringkat",large:
"angkanya terlalu besar untuk nilai",text:"berisi teks","left-out":
"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,
year:t,city:n,government:r})=>`Dari judul di atas tabel: ${Y([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),
"id")}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Baris ${t} tab ${H(e,"id")}${n===""?"":` (${H(
n,"id")})`} bukan peserta: ${{numbers:"nomor kolom",example:"contoh pengisian",statistic:
"jumlah atau statistik",weight:"bobot kriteria",maximum:"nilai maksimum",section:
"judul kelompok, dipakai sebagai kategori",header:"judul kolom yang diulang",note:"catatan",
"left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,WEIGHTS:({from:e,stage:t,tab:n=""})=>`Bobot${il(
t,"tahap")}: ${{headers:"dari judul kolom",row:"dari baris bobot",products:
"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${H(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${il(
n,"tahap")}: ${qI(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${H(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${H(e,"id")} dibiarkan: ${{
recap:"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong",
"not-entries":"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},KV={JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${Ea(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${H(
e,
"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${Ea(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.
length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[r]} advance)`),
"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({stage:e,names:t}
)=>`${t.
length===1?"1 criterion":`${t.length} criteria`}${il(e,"of stage")}: ${Ea(t,"en")}.`,ENTRY_COLUMNS:(
{
headers:e})=>`Columns of the entries: ${ZI(e,"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${H(e,
"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",mean:
"the mean of the scores",
weighted:"a weighted sum of the scores",weight:"a weight",statistic:
"the highest, the lowest or another statistic of the scores",rank:"a rank",large:
"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:t,city:n,
government:r})=>`From the titles over the tables: ${Y([e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,
PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Row ${t} of the tab ${H(e,"en")}${n===""?"":` (${H(
n,"en")})`} is no entry: ${{numbers:"column numbers",example:"an example",statistic:
"a sum or statistic",weight:"the weights of the criteria",maximum:"the highest possible scores",
section:"the title of a group, taken as category",header:"the header again",note:"a note","left-out":
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t,tab:n=""})=>`Weights${il(t,
"of stage")}: ${{headers:"from the headers",row:"from the row of weights",products:
"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${H(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${il(n,
"of stage")}: ${qI(e,"en")}, ${t==="written"?"as written":"guessed from the scores there are"}.`,
ENTRIES:({count:e,
by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${H(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${H(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},GV={id:WV,en:KV};function HV({kind:e,params:t},n){
return GV[n][e](t)}
var JI=(e,t)=>HV(e,t),qV={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
ZV={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Dv(e,t){
if(e===void 0)return"";let n=(t==="id"?qV:ZV)[e.reason](Ea(e.tabs,t));return n===""?"":` ${n}`}var VI={
id:e=>e.judge===null?`Tab ${H(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${Dv(
e.why,"id")}`:e.within?`Tab ${H(e.tab,"id")} tidak memuat nilai ${ne(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${H(e.tab,"id")} untuk ${ne(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${H(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${Dv(
e.why,"en")}`:e.within?`The tab ${H(e.tab,"en")} holds no scores of ${ne(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${H(e.tab,"en")} for ${ne(e.judge,"en")}. Make it, or correct its name.`};m();var YI={
id:e=>e.isShutOut?
"Tab ini tertutup bagi Anda, padahal Anda panitia. Minta pemilik berkas menekan \u201CPeriksa lembar juri\u201D satu kali; sesudahnya tab ini terbuka bagi Anda.":
"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:e=>e.isShutOut?
"This tab is closed to you although you are on the committee. Ask the owner of the file to press \u201CCheck judge tabs\u201D once; then it is open to you.":
"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var XI={id:e=>`Tab ${ne(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${ne(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var Lg=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${ae((i=t[o])!=null?i:0,n)}`}),n,8),JV={
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
id}`},VV={unnamed:"has no header, but holds numbers","some-tabs":
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
,jg=(e,t)=>Y(e.map(
n=>H(n,t)),t,4),QI={id:{old:"bernama seperti salinan atau tab lama",time:
"menyebut tahun atau masa lain",unlike:"tidak bernama seperti tab juri lain","same-judge":
"menyebut juri yang sudah punya tab lain",columns:
"kriterianya lain. Bila kompetisi lain, pindahkan ke berkas lain"},en:{old:
"is named like a copy or an old one",time:"names another year or time",unlike:
"is not named like the other judge tabs","same-judge":"names a judge who has another tab",columns:
"has other criteria. If it is another competition, move it to a file of its own"}},e$={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},
en:{statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},YV={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${H(e,"id")}`} ${JV[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${Z.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${H(e,"id")} ${e$.
id[n]}. Apakah ini peserta?`,WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=Lg(e,t,
"id");return{headers:`Bobot pada judul kolom (${i}) ${ft([n],1,10,100)?"tidak terbaca pasti":`berjumlah ${ae(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,row:`Baris di bawah judul kolom (${i}) tidak berlabel. Apakah itu bobot?`,
maxima:`Nilai maksimum setiap kriteria berbeda (${i}), dan bobot tidak tertulis. Bila poinnya dijumlahkan, jawab seperti tertulis; bila setiap kriteria sama penting, jawab sama besar.`,
totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,beside:t.every(
s=>s===0)?`Tab ${H(o,"id")} menyebut bobot di luar tabel, tetapi tidak jelas untuk kriteria mana. Tulis bobot pada judul kolom, atau jawab sama besar.`:
`Di luar tabel pada tab ${H(o,
"id")} tertulis bobot ${i}. Bobot mana yang dipakai?`,elsewhere:`Tab ${H(o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,
recap:`Nilai pada tab ${H(o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},JUDGE_WEIGHTS:({
judges:e,weights:t})=>`Tertulis bobot juri: ${Lg(e,t,"id")}. Di sini semua juri dihitung sama. Bila itu benar, jawab sama besar; bila tidak, gabungkan dahulu nilai para juri.`,
SCALES:({judge:e,highest:t,
others:n})=>`Nilai tertinggi ${H(e,"id")} hanya ${ae(t,"id")}, juri lain sampai ${ae(n,"id")}. Bila skalanya lain, samakan dahulu; bila tidak, jawab ikut dihitung.`,
DIVISIONS:({categories:e})=>`Setiap juri hanya menilai satu kategori (${jg(e,"id")}). Apakah setiap kategori punya juri dan pemenang sendiri? Bila tidak, lengkapi baris setiap juri.`,
NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${H(e,
"id")} di sini ${H(n,"id")}, di tab lain ${H(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${H(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${H(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${H(e,"id")} berisi nilai seperti tab juri, tetapi ${QI.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${jg(e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${H(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${Y(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({row:
e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>H(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,XV={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${H(e,"en")}`} ${VV[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${Z.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,
row:t,doubt:n})=>`Row ${t} ${H(e,"en")} ${e$.en[n]}. Is it an entry?`,WEIGHTS:({criteria:e,weights:t,
sum:n,from:r,tab:o=""})=>{let i=Lg(e,t,"en");return{headers:`The weights in the headers (${i}) ${ft(
[n],1,10,100)?"are not read for certain":`add up to ${ae(n,"en")}, not 100`}. Which weights count?`,
row:`The row below the headers (${i}) has no label. Are these the weights?`,maxima:`The criteria have different maximum scores (${i}), and no weights are written. If the points are added up, answer as written; if all criteria count alike, answer all equal.`,
totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,beside:t.every(s=>s===0)?
`The tab ${H(o,"en")} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`:
`Outside its table the tab ${H(o,"en")} gives the weights ${i}. Which weights count?`,elsewhere:`The tab ${H(
o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,recap:`The scores on the tab ${H(
o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}[r]},
JUDGE_WEIGHTS:({judges:e,weights:t})=>`Weights of judges are written: ${Lg(e,t,"en")}. Here all judges count alike. If that is right, answer all equal; if not, combine the judges\u2019 scores first.`,
SCALES:({judge:e,highest:t,others:n})=>`The highest score of ${H(e,"en")} is only ${ae(t,"en")}, other judges go up to ${ae(
n,"en")}. If the scale is another one, convert the scores first; if not, answer that they count.`,
DIVISIONS:({categories:e})=>`Each judge scores one category only (${jg(e,"en")}). Does each category have its own judges and winners? If not, complete every judge\u2019s rows.`,
NAMES:({code:e,one:t,other:n,count:r})=>`Code ${H(e,"en")} is ${H(n,"en")} here and ${H(t,"en")} on another tab${r>1?
` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${H(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${H(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({
tab:e,reason:t})=>`The tab ${H(e,"en")} holds scores like a judge's, but ${QI.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${jg(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${H(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${Y(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(e.map(t=>H(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,QV={id:YV,en:XV},e7=({kind:e,params:t},n)=>QV[n][e](t),sl=(e,t)=>e7(
e,t),t7={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:"Tidak dihitung",en:
"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:"Seperti tertulis",en:
"As written"},
table:{id:"Seperti di tabel",en:"As in the table"},totals:{id:"Seperti kolom jumlah",en:
"As in the totals"},equal:{id:"Sama besar",en:"All equal"},criteria:{id:"Semuanya kriteria",en:
"All are criteria"},
same:{id:"Peserta yang sama",en:"The same entry"},use:{id:"Ikut dihitung",en:"Counts"},own:{id:
"Juri dan pemenang sendiri",en:"Own judges and winners"},judges:{id:"Nilai juri",en:
"They are judges"}},t$=(e,t)=>t7[e][t];var n$={id:({question:e})=>sl(e,"id"),en:({question:e})=>sl(e,
"en")};var Av={TAB_MISSING:VI,UNDERSTANDING_OPEN:n$,TAB_EMPTY:HI,TAB_UNPROTECTED:XI,TAB_COPY:GI,
TAB_OPEN:YI,
STAGE_NOT_BEGUN:KI,COLUMN_MISSING_CRITERION:WI,COLUMN_DUPLICATE_CRITERION:UI,ROW_MISSING_ENTRY:yI,
ROW_WITHOUT_CODE:vI,
ROW_UNKNOWN_ENTRY:wI,ROW_DUPLICATE_ENTRY:hI,ROW_NAME_MISMATCH:bI,SCORE_ROWS_PERMUTED:DI,
SCORE_MISSING:TI,
SCORE_NOT_NUMBER:EI,SCORE_TEXT_NUMBER:OI,SCORE_IS_DATE:SI,SCORE_OUT_OF_RANGE:CI,SCORE_ERROR:kI,
SCORE_FORMULA:xI,
SCORE_SCALE_SUSPECT:AI,SCORE_OUTLIER:RI,TOTAL_MISMATCH:PI,JUDGE_NO_VARIANCE:AP,JUDGES_IDENTICAL:IP,
JUDGE_DOMINATES:DP,
JUDGE_UNRELIABLE:NP,JUDGES_DISAGREE:PP,JUDGE_CONFLICT:RP,SCORE_UNASSIGNED:_P,JUDGE_RECUSED:OP,
ENTRY_UNSCORED:xP,
ENTRY_FEW_READINGS:kP,PANEL_DISCONNECTED:FP,ASSIGNMENT_CAUTION:CP,ENTRY_DUPLICATE_CODE:wP,
ENTRY_DUPLICATE_NAME:vP,
NAMES_SIMILAR:SP,SETTING_INVALID:jI,WEIGHTS_INVALID:BI,SCALE_ASSUMED:_I,METHOD_CAUTION:FI,
SCHEDULE_CLASH:MI,
HISTORY_BROKEN:sI,PLENARY_UNCONFIRMED:dI,RULE_CHANGED_AFTER_SCORING:fI,TIE_AT_CUT:gI,NOBODY_ADVANCES:
uI,
PLENARY_CONFLICT:cI,OBJECTION_OPEN:lI,RESULT_STALE:pI,NO_DOCUMENT:aI,DOCUMENT_OUTDATED:rI,
DOCUMENT_DOTS:tI};var gs=({code:e})=>!Av[e].confidential,n7=Av;function r7({code:e,params:t},n){
return n7[e][n](t)}var Ln=(e,t)=>r7(
e,t);function r$(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var o7={error:_("Kesalahan","Error"),
warning:_("Peringatan","Warning"),info:_("Info","Info")},al={severity:_(
"Tingkat","Severity"),stage:_("Tahap","Stage"),tab:_("Tab","Tab"),cell:_("Sel","Cell"),message:_(
"Uraian","What and what to do"),code:_("Kode Temuan","Finding")},i7=["error","warning","info"],Ov=e=>i7.
flatMap(t=>e.filter(n=>n.severity===t));function zg(e,t,n,r,o){let i=Z.findings[t],s=[{header:al.severity[
t],
width:100,value:a=>o7[a.severity][t]},{header:al.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:al.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:al.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:al.message[t],width:560,value:o},{
header:al.
code[t],width:220,value:a=>a.code}];return It(i,n,r,s,Ov(e),0)}m();m();function o$(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new w;return[...e].reverse().flatMap(r=>{let o=yf(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,$,F;let{entry:c,rank:d,score:p,decision:g,category:b,categoryRank:v}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let O=($=t.get(c.code))!=null?$:null,N=(F=g==null?void 0:g.rank)!=null?F:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:O,category:b,categoryRank:
v}})})}m();var Ca={institution:_("Instansi","Institution"),parent:_("Induk","Parent"),unitType:_(
"Jenis Unit","Unit Type"),required:_("Wajib","Required"),count:_("Jumlah Inovasi","Entries"),codes:_(
"Kode","Codes"),
status:_("Keikutsertaan","Coverage")},s7={present:_("ikut","takes part"),absent:_("belum mengirim",
"has not submitted"),unlisted:_("ikut, tidak terdaftar","takes part, not listed")};function Nv({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=M(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(M(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new w(e.map(u=>M(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,g;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(g=(p=u[0])==null?void 0:p.unitType)!=null?g:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function Pv(e){let t=Nv(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function i$(e){if(e.institutions.length===0)
return null;let t=Nv(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Pv(e),
absent:t.
map(n=>n.institution.name)}}function s$(e,t,n,r){let o=s=>{var a,u;return(u=(a=Yt.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:Ca.institution[t],width:280,value:s=>s.institution.name}
,
{header:Ca.parent[t],width:220,value:s=>s.institution.parent},{header:Ca.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:Ca.required[t],width:80,value:s=>o(s.institution.required)},{header:Ca.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:Ca.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:Ca.status[t],width:180,value:s=>s7[s.status][t]}];return It(Z.coverage[
t],
n,r,i,Nv(e),1)}m();m();var Bg=e=>e>0?`0.${"0".repeat(e)}`:"0",ul=(e,t)=>k(wn(e,t))/10**t;var Ao={
place:_("Peringkat Akhir","Final Rank"),code:_("Kode","Code"),name:_("Nama Inovasi","Innovation"),
institution:_("Instansi","Institution"),category:_("Kategori","Category"),categoryRank:_(
"Peringkat Kategori","Rank in Category"),stage:_("Tahap Terakhir","Last Stage"),rank:_(
"Peringkat Tahap",
"Rank in Stage"),decided:_("Peringkat Putusan","Decided Rank"),title:_("Predikat","Title")};function a$(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:Ao.place[t],width:80,format:"0",value:l=>l.place},
{header:Ao.code[t],width:80,value:l=>l.entry.code},{header:Ao.name[t],width:320,value:l=>l.entry.name}
,
{header:Ao.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:Ao.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Ao.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Ao.stage[t],width:180,value:l=>l.stage},{
header:Ao.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Bg(n),value:l=>ul(l.score,n)}
,
{header:Ao.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Ao.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return It(Z.finalRanking[t],o,i,u,e,3,s)}m();var Iv=(e,t,n,r)=>It(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var a7={rank:_("Peringkat","Rank"),decided:_("Peringkat Putusan","Decided Rank"),
code:_("Kode","Code"),
name:_("Nama Inovasi","Innovation"),institution:_("Instansi","Institution"),category:_("Kategori",
"Category"),categoryRank:_("Peringkat Kategori","Rank in Category"),tie:_("Penentu Nilai Sama",
"Tie-break"),title:_("Predikat","Title"),prize:_("Uang Pembinaan","Prize"),advances:_("Lolos",
"Advances"),explanation:_(
"Penjelasan","Explanation")},u7='"Rp"#,##0',l7=_("belum ditetapkan","not settled"),c7=_("ya","yes"),
d7=_("tidak","no");function u$(e,t){let{language:n,decimals:r}=t,o=Bg(r),i=(c,d,p,g="")=>({header:a7[
c][n],
width:d,value:p,format:g}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>ul(c,r)},i("advances",80,({advances:c})=>(c?c7:d7)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>m7(c,n),u7)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>ul(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":ul(p,r)}}))];return It(t.
name,t.title,t.origin,l,s,3,t.layout)}function m7(e,t){return e===null?"":e==="open"?l7[t]:e.amount}
function l$(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=ue(a).tabs,l=Cn(e),{marked:c,
origin:d}=c$(
e,r),p=rt();ir(zg(t.findings,a,c+u.findings(l),d,O=>Ln(O,a)),o);let g=$v(e,t.results,n,r);for(let O of g)
ir(O,o);let b=O=>p.includes(O)&&g.every(N=>N.name!==O);for(let O of s){let N=Xi(O,s,a),P=c+u.ranking(
O.name,l);b(N)&&ir(Iv(N,P,d,u.notRanked(O.name)),o)}let v=Z.finalRanking[a];if(s.length>1&&b(v)&&ir(
Iv(v,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:O,listed:N}=Pv(e);ir(
s$(e,a,c+u.coverage(l),`${u.covered(O,N)} \xB7 ${d}`),o)}}function c$({settings:e},t){let n=ue(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=pN($r(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function $v(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=ue(s).tabs,l=Cn(e),{marked:c,origin:d}=c$(e,r),p=o.flatMap((O,N)=>{let[P,I]=[t[N],n[
N]];
if(P===void 0||I===void 0)return[];let $=Xi(O,o,s),F=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",j=c+u.ranking(O.name,l);return[p7(e,P,I,$,j,F+d)]});if(o.length<2||t.length<o.length)return p;let g=c+
u.finalRanking(l),b=u.decimals(a),v=Yu($r(i.method),s);return[...p,a$(o$([...t]),s,a,v,g,d,b)]}var Cn=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function p7(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=$r(t.method);return u$(t,{name:r,title:o,origin:
i,
layout:ue(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:Yu(l,s),stageScoreHeader:
Yu(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function ar(e,t,n){let r=Xe(t);return Ov(
e).map(o=>{var a,u,l;let i=r$(o),s=n===void 0?null:Fg(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:Ln(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:_g(s,r)}}})}var hs=(
e,t)=>e.
filter(n=>n.severity===t).length,Oo=e=>hs(e,"error")===0;m();m();var f7=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function d$(e){let t=n=>(f7(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Ug({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=Xe(e.settings.language);return{facts:t.map(i=>g7(i,o)),questions:d$(n).
map(i=>h7(i,o)),answers:[...r].map(i=>Fv(i,o))}}var g7=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:JI(e,t)}},h7=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:sl(e,t),options:m$(e.options,t),default:e.
default}},m$=(e,t)=>e.map(n=>({id:n,label:t$(n,t)}));function Fv([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=m$(ai[s.kind],i);return{id:e,tab:o,message:sl(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var y7=1440*60*1e3;function p$(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*y7).toISOString().slice(0,10)}
function f$(e,{
stages:t}){var n,r;return((r=(n=mt(e,ta))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>M(u.name)===M(W(o("reopens"))));if(i===void 0||ee(o("ruling")))return[];let[s,a]=[W(o(
"entry")),
W(o("ruling"))];return[{stage:i.name,entry:s,date:fo(o("date")),ruling:a}]})}function g$(e,t,n,r){
var i;
let o=mt(e,ta);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=W(
a("entry")),l=t.entries.find(P=>X(P.code)===X(u)),c=l===void 0?u:Ve(l),d=fo(a("date")),p=ee(a(
"answer"))||ee(a("ruling")),g=W(a("reopens")),b=(N=t.stages.find(P=>M(P.name)===M(g)))==null?void 0:
N.name,
v=[];if(!ee(a("date"))&&d===null){let P={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};v.push({code:"SETTING_INVALID",severity:"warning",...ot(o,s,"date"),params:
P})}if(g!==
""&&b===void 0){let P=t.stages.map($=>$.name),I={setting:"objections.reopens",value:g,reason:
"unknown-reference",allowed:P};v.push({code:"SETTING_INVALID",severity:"warning",...ot(o,s,"reopens"),
params:I})}
let O={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&v.push({...O,...ot(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?v.push({...O,...ot(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?v.push({...O,...ot(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&v.push({...O,...ot(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),v})}m();m();var ys=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),ll=e=>S(e!=null?e:""),h$=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function y$(e){var n;let t=[{thing:"setting",names:[],
values:h.entries({version:e.version,...e.rules})},...e.stages.map(([r,...o])=>({thing:"stage",names:
[
r],values:ys(["weight","advance","title"],o)})),...e.criteria.map(([r,o,...i])=>({thing:"criterion",
names:[ll(r),ll(o)],values:ys(["weight","min","max"],i)})),...e.entries.map(([r,...o])=>({thing:
"entry",names:[r],values:ys(["name","institution","category","status"],o)})),...e.judges.map(([r,...o])=>(
{
thing:"judge",names:[r],values:ys(["institution","stages","conflicts"],o)})),...e.institutions.map((
[
r,...o])=>({thing:"institution",names:[r],values:ys(["parent"],o)})),...e.plenary.map(([r,o,...i])=>(
{
thing:"plenary",names:[ll(r),ll(o)],values:ys(["rank","reason","votesFor","votesAgainst"],i)})),...(
(n=
e.assignment)!=null?n:[]).map(([r,o,...i])=>({thing:"assignment",names:[ll(r),ll(o)],values:ys([
"judges"],i)})),...e.sheets.flatMap(({stage:r,judge:o,criteria:i,rows:s})=>s.map(([a,...u])=>({thing:
"score",names:[r,o,a],values:ys(i,u)})))];return new y(t.map(r=>[E.stringify([r.thing,...r.names]),r]))}
function cl(e,t){var a,u;let[n,r]=[y$(e),y$(t)],o=[...b$(e,t,"old"),...b$(t,e,"now")],i=({thing:l,
names:[
c,d]})=>l==="score"&&o.some(({names:p})=>p[0]===c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,
names:p,values:g}=c,b=r.get(l);if(b===void 0){i(c)||s.push({thing:d,names:p,field:null,old:h$(c),now:
null});
continue}let v=new y(b.values),O=new y(g);for(let N of new w([...O.keys(),...v.keys()])){let[P,I]=[(
a=
O.get(N))!=null?a:null,(u=v.get(N))!=null?u:null];P!==I&&s.push({thing:d,names:p,field:N,old:P,now:I}
)}}
for(let[l,c]of r){if(n.has(l)||i(c))continue;let{thing:d,names:p}=c;s.push({thing:d,names:p,field:
null,
old:null,now:h$(c)})}return s.length>0||E.stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],
field:null,
old:null,now:null}]}function b$(e,t,n){let r=new w(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,
i])));return e.sheets.filter(({stage:o,judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(
({stage:o,judge:i,rows:s})=>({...{thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}
))}m();var Mv=[2],ur=Mv[0],b7=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],_v=4;function w7(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(
`^(-?)(\\d+)\\.(\\d{${_v}})(\\d)(\\d*)$`).exec(S(e)))!=null?u:[];if(n==="")return f.abs(e)<10**-_v/2?
0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=k(n+r)+k(s);return(t===""?a:-a)/10**_v||0}function dl(e){
let t=r=>typeof r=="number"?w7(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var v7=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,Wg=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),Ud=(e,t)=>e<t?-1:k(e>t);function k7({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
Ud);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>v7(
s.get(a)))]]).sort(([i],[s])=>Ud(i,s))}}var x7=({settings:e})=>h.fromEntries(b7.map(t=>[t,Wg(e[t])]));
function bs(e,t,n,r,o=ur){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
x7(
e),stages:l.map(d=>[d.name,d.weight,d.advance,Wg(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,Wg(d.stages),Wg(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>Ud(d.stage,p.stage)||Ud(d.judge,p.judge)).
map(k7),...S7(e,c)}}function S7({assignment:e=new y},t){let n=[...e].filter(([r])=>t(r)).flatMap(([r,
o])=>[...o].map(([i,s])=>[r,i,E.stringify(s)])).sort((r,o)=>Ud(r.join(`
`),o.join(`
`)));return n.length===0?{}:{assignment:n}}var Wd=(...e)=>E.stringify(dl(bs(...e))),w$=(...e)=>E.stringify(
bs(...e));m();function ml(e,{competition:t,sheets:n,typedDecisions:r,assigned:o,locate:i}){let{thing:
s,names:a,field:u}=e,
l=(()=>{var b,v,O,N;let[d="",p="",g=""]=a;switch(s){case"score":{let P=n.find($=>$.stage===d&&$.judge===
p),I=(v=(b=P==null?void 0:P.rows.find($=>$.entry===g))==null?void 0:b.marks.get(u!=null?u:""))==null?
void 0:v.at;return P===void 0?null:{tab:P.tab,...I&&{cell:Ce(I.row,I.column)}}}case"setting":return u===
null?null:i({kind:"setting",key:u});case"stage":return c("stage",t.stages.findIndex(P=>P.name===d));
case"criterion":return c("criterion",t.criteria.findIndex(P=>{var I;return((I=P.stage)!=null?I:"")===d&&
P.
name===p}));case"judge":return c("judge",t.judges.findIndex(P=>P.code===d));case"plenary":return(O=r.
find(P=>P.stage===d&&P.entry===p))!=null?O:null;case"assignment":return(N=o.find(P=>P.stage===d&&P.entry===
p))!=null?N:null;default:return null}})();if(l===null)return e;return{...e,tab:l.tab,...l.cell?{cell:
l.
cell}:{}};function c(d,p){return p<0||u===null?null:i({kind:d,index:p,column:u})}}var v$=new A;
function pl(e,t,n=ur){var c,d,p,g;let{competition:r,sheets:o,decisions:i}=e,s=(c=v$.get(
e))!=null?c:new y;v$.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(g=s.get(u))!=null?g:qe(Wd(r,o,i,a,n));return s.set(u,l),l}function ws(e,t,
n){
var u,l,c;if(pl(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[Wd,w$].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
qe(
(c=a[1])!=null?c:"")===t}var Kd=(e,t,n)=>{var r;return(r=Mv.find(o=>pl(e,n,o)===t))!=null?r:ws(e,t,n)?
ur:null},Ra=e=>Zu($t(Z.decisions[e]).grid);function Lv(e,t,n){let r=t===void 0?null:ci(t);if(t===void 0||
r===null||qe(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=bs(o,i,s,
t.stage,r.snapshot.version),u=dl({...a,version:ur});return cl(dl(r.snapshot),u).map(l=>ml(l,e))}
function k$(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!ws(e,a,s));if(r.length===0)return[
];
let o=Ra(e.competition.settings.language),i=new w;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var O,N;let c=o.find(P=>P.stage===s&&P.hash===u),d=((O=Lv(e,c,u))!=null?O:[]).filter(P=>!i.has(E.stringify(
P)));for(let P of d)i.add(E.stringify(P));let{tab:p,cell:g}=(N=d.find(P=>P.tab!==void 0))!=null?N:{}
,
b={...p===void 0?{}:{tab:p},...g===void 0?{}:{cell:g}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var S$="rules",T7=8e3;function T$(
e,t){let{assignment:n,...r}=e,o={...r,entries:[],judges:[],institutions:[]},
i=bs(o,[],[],t);return{...i,version:0,stages:i.stages.filter(([s])=>s===t),criteria:i.criteria.filter(
([s])=>s===null||s===t)}}var E$=(e,t)=>qe(E.stringify(T$(e,t)));function E7(){let e=Ne(S$);try{
return E.
parse(e!=null?e:"{}")}catch{return{}}}var C7=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({
marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function C$(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=E7(),o=new y(n.stages.filter(({name:s})=>C7(e,s)).map(({name:s})=>[s,T$(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...h.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>h.fromEntries(h.entries(s).map(([u,l])=>[u,x$(l)]));Ze(S$,E.stringify(E.stringify(
s).length>T7?a():s))}return[...o].flatMap(([s,a])=>{var O,N;let[u,l]=[r[s],qe(E.stringify(a))];if(u===
void 0||x$(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:cl(d,a).map(P=>ml(
P,e)),{tab:g,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},v={...g===void 0?{}:{tab:g},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...v,params:{
changes:p}}]})}
var x$=e=>e.startsWith("{")?qe(e):e;m();var jv=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=En(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function R7(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:br(rt(),"objections",At());if(r===void 0)return new y;
let o=ue(e.settings.language).history,i=f$(Fe(r),e).filter(jv(t,n)),s=new w(i.map(({stage:a})=>a));
return new y(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function R$(e,t){let n=tt(e.stages,t),r=R7(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function hi(e,{rows:t}){let{competition:n}=e,r=tt(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=p$(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...k$(e,r),
...C$(e,()=>t),...i===void 0?[]:g$(Fe(i),n,s,jv(r,t))]}function D$(){return ce(()=>(ve(),No(Mn(Ee,
"ranking"))))}function No(e){let{workbook:t,history:n}=e,
{language:r}=t.competition.settings,{findings:o,progress:i}=Rt(t,{provisional:!1}),s=[...o,...hi(t,n)];
return va(t,s),mv(t.own,i),{ok:Oo(s),findings:ar(s,r,Ld(e)),understood:Ug(t),progress:i,fixes:bP(e,
Xe(
r))}}function A$(){return ce(()=>(ve(),Ee(()=>{let e=Ye("ranking");Mt(e);let{competition:t}=e,{
language:n}=t.
settings,r=Rt(e,{provisional:!1}),o=[...r.findings,...hi(e,e.history)],i=o.filter(gs),s=ue(n).tabs,a=`${s.
checked(Qe(),xe(),wt())} \xB7 ${s.overwritten}`,u=s.findings(Cn(t));ir(zg(i,n,u,a,c=>Ln(c,n)),e.keepers),
va(e,o),mv(e.own,r.progress);let l=e.questions.length;return{errors:hs(i,"error"),warnings:hs(i,
"warning"),questions:l}})))}var D7=q({tab:z()});function O$(e){return ce(()=>{let{tab:t}=ge(D7,e);
return ve(),Ee(()=>{let n=Ye();
Mt(n);let{findings:r}=Rt(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&he(pe("BAD_REQUEST",ue(ht()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=ue(i).history.accepted(t);return xt(n.history,{at:Qe(),by:xe(),action:"accept",detail:s,
run:wt(),
hash:""},n.competition.settings),va(n,o),No(Mn())})})}m();m();function Kg(e,t,n){let r=[...t].map(i=>{
var l,c;let{message:s,options:a,option:u}=Fv(i,n.language);return`${s} \u2192 ${(c=(l=a.find(({id:d}
)=>d===u))==null?void 0:l.label)!=null?c:u}`});if(r.length===0)return e;
let o={at:Qe(),by:xe(),action:"answer",detail:r.join(`
`),run:wt()};return xt(e,{...o,hash:""},n)}var A7=q({answers:_t(z(),_e(z()))});function N$(e){return ce(
()=>{let{answers:t}=ge(A7,e);return ve(),
Ee(()=>{let{questions:n,competition:r}=Ye(),o=O7(pv(),n,h.entries(t)),{notAsked:i,tooManyAnswers:s}=ue(
ht()).problems;o===null&&he(pe("BAD_REQUEST",i)),XN(o)||he(pe("BAD_REQUEST",s));let a=ls(r.settings.
language),u=[...o].filter(([l])=>l in t);return a.exists&&Kg(a,u,r.settings),No(Mn())})})}function O7(
e,t,n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?P7(s,i):N7(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var N7=(e,t)=>e.options.
some(n=>n===t)?YN(e,t!=null?t:""):null;function P7(e,t){return e===void 0||t===null?null:h.entries(
ai).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var P$=q({fixes:le(z())}),zv=250;
function I$({sheets:e},t,n,r,o){var l,c,d,p,g,b,v;let i=e.filter(O=>O.
tab===t),s=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(g=s==null?void 0:
s.rows.find(O=>O.row===r))==null?void 0:g.entry)!=null?b:"";return{judge:(v=s==null?void 0:s.judge)!=
null?v:n,entry:u,criterion:a}}function $$(e){return ce(()=>{let{fixes:t}=ge(P$,e);ve();let n=Mn(Ee),
{workbook:r}=n,o=Xe(r.competition.settings.language);return{fixes:F$(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=_g(i,o),c={old:l.old,now:eo(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:g,criterion:b}=I$(r,s,a,d,p);return{tab:s,cell:Ce(d,p),entry:g,criterion:b,...c}})}})}})}
function F$(e,t){
let n=new w(t);return yP(e).filter(r=>n.has(r.id)&&r.status==="offered")}function _$(e){return yv(e.
ledger),Id(e.history),e}function M$(e){return ce(()=>{let{fixes:t}=ge(P$,e);return ve(),Ee(()=>{let n=_$(
Mn()),{competition:r}=n.workbook,o=F$(n,t),i=new y(r.judges.map(({code:v,email:O})=>[v,O])),s=({fix:
v,
judge:O})=>{var N;return v.kind!=="score"||((N=i.get(O))!=null?N:"")!==""},a=I7(n.workbook,o.filter(
s)),{ledger:u,history:l}=n;a.length>0&&(u=xa(u,[...u.list,...a],r.settings),{ledger:u,history:l}=Md(
n.workbook,u,l));let c=new w(a.map(({id:v})=>v)),d=u.list.filter(({id:v})=>c.has(v)),p=v=>d.filter(O=>O.
status===v).length,g=new w(o.map(({id:v})=>v)),b=o.reduce((v,O)=>v+O.cells.length,0);return{applied:
p(
"applied"),asked:p("waiting"),left:b-d.length+t.filter(v=>!g.has(v)).length,unreachable:[...new w(o.
filter(v=>!s(v)).map(({judge:v})=>v))],check:No(Mn())}})})}function I7(e,t){let[n,r,o]=[Qe(),xe(),Sa(
)],
i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{let p=c.kind==="score"?"waiting":"applied";if(
p===
"applied"&&!gi(a))return[];let g=o(a);return d.flatMap(b=>{let{row:v,column:O}=b,N=I$(e,a,u,v,O),P=c.
kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,tab:a,status:p,criterion:P,cell:Ce(v,O),
judge:N.
judge,entry:c.kind==="label"&&N.entry===""?S(c.now):N.entry,now:c.now,kind:c.kind,answeredAt:"",
answeredBy:"",
before:{cell:c.old,format:g.format(v,O)}};return el(I,b,g)!=="before"?[]:[{...I,before:{...I.before,
cell:g.cell(v,O)}}]})}),s=x.from({length:f.ceil(i.length/zv)},wt);return i.map((a,u)=>({...a,id:`${s[
f.
floor(u/zv)]}/${u%zv+1}`}))}function L$(){return ce(()=>(ve(),Ee(()=>{let e=_$(Mn()),{workbook:t,
ledger:n,
history:r}=e,{settings:o}=t.competition,i=Sv(e),s=ka(Xe(o.language)),[a]=i;if(a===void 0)return he(
pe(
"BAD_REQUEST",s.nothingToUndo));let u=Sa(),l=i.find(v=>{let O=_d(v,t);return O===null||!gi(O.tab)||
el(
v,O.at,u(O.tab))!=="after"});if(l!==void 0)return he(pe("BAD_REQUEST",s.changedSince(l.tab,l.cell)));
let c={answeredAt:Qe(),answeredBy:xe()},d=n.list.map(v=>i.includes(v)?{...v,...c,status:"undone"}:v),
p=Md(t,xa(n,d,o),r),g=new w(i.map(({id:v})=>v)),b=p.ledger.list.find(v=>g.has(v.id)&&v.status==="applied");
return b!==void 0?he(pe("BAD_REQUEST",s.refused(b.tab,b.cell))):No(Mn())})))}m();var F7=q({id:z(),
accept:Se()});function j$(e){let t=xe().toLowerCase(),n=e.judges.filter(o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:nl(fi(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:tl(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function z$(){let e=jt(rt(),At());return Yn(new y([...e].map(([t,n])=>[t,Fe(n)]))).competition}
function B$(){return ce(()=>U$(z$()))}function U$(e){let t=Xe(e.settings.language),n=new y(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:j$(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...Tv(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function W$(e){return ce((
)=>{
let{id:t,accept:n}=ge(F7,e);return Ee(()=>{var d;let r=j$(z$()).find(p=>p.id===t);if(r===void 0)return he(
pe("BAD_REQUEST",ka(ht()).unknownFix));let o=Ye(),{competition:i}=o,s=ka(Xe(i.settings.language));if(
((d=
tt(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return he(
pe("BAD_REQUEST",s.stageClosed(r.stage)));let u=_d(r,o),l=Sa();if(n&&(u===null||el(r,u.at,l(u.tab))!==
"before"))return he(pe("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:Qe(),by:
xe()};
return fP(r.judge,c)?(n&&u!==null&&gi(u.tab)&&kv([wv(r,u.tab,u.at,!1)],!0),U$(i)):he(pe(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var K$={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},G$="#ffffff",
H$="Lembar Juri \xB7 ",Bv=new RegExp(
`(^|\\n)${H$}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function q$({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===G$&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[H$+o,...i];return{background:K$[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function Z$({background:e,note:t}){var o,i,s;let[,n=""]=(o=Bv.exec(t))!=null?o:[],r=(s=(i=Bv.exec(
t))==null?void 0:i[2])!=null?s:G$;return{background:h.values(K$).includes(e)?r:e,note:t.replace(Bv,n)}
}m();function J$(e){var r;let t=(r=Oe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function V$(e,t,n){var d,p;let r=Oe().getSheetByName(e),o=new y,
i=[];for(let[g,b]of n.entries())for(let[v,O]of b.entries()){let N=(d=t[g])==null?void 0:d[v];(N==null?
void 0:N.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],Ce(g,
v)]),(N==null?void 0:N.note)!==O.note&&i.push({row:g,column:v})}for(let[g,b]of o)r==null||r.getRangeList(
b).setBackground(g==="#ffffff"?null:g);if(i.length===0)return;let[s,a]=[f.min(...i.map(({row:g})=>g)),
f.min(...i.map(({column:g})=>g))],u=f.max(...i.map(({row:g})=>g)),l=f.max(...i.map(({column:g})=>g)),
c=n.slice(s,u+1).map(g=>g.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var M7=q({on:Se()}),Y$=["error","warning","info"];function L7(e,t){var r,o;let n=new y;
for(let i of e.
filter(gs)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of go(a).entries()){let g=`${d},${p}`,b=(o=l.get(g))!=
null?o:{severity:u,sentences:[]},v=Y$.indexOf(u)<Y$.indexOf(b.severity),O=c===0?[Ln(i,t)]:[];l.set(g,
{severity:v?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function j7(){var n;let e=rt(),
t=((n=Ne(jd))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function X$(e){return ce(()=>{let{on:t}=ge(
M7,e);return ve(),Ee(()=>{let n=Mn(),{workbook:r,history:o}=n,i=t?[...Rt(r,{provisional:!1}).findings,
...hi(r,o)]:[],s=L7(i,r.competition.settings.language),a=[...new w([...j7(),...s.keys()])].filter(gi);
t&&Ze(jd,a.join(`
`));for(let u of a){let l=J$(u),c=l.map((d,p)=>d.map((g,b)=>{var N;let v=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),O=Z$(g);return v===void 0?O:q$(O,v.severity,v.sentences)}));V$(u,l,c)}return t||Ze(
jd,""),No(n)})})}m();m();m();m();m();var jn=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function Q$(e){e.haste=0,e.
width=f.min(e.width+1,10)}function eF(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var tF=e=>R.now()>=e.until;m();m();var Po="https://www.googleapis.com/drive/v3/files",nF="https://www.googleapis.com/upload/drive/v3/files",
fl="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",rF="application/vnd.google-apps.folder",
zn="application/vnd.google-apps.document",Io="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Gg="application/json",gl="application/pdf",Gd="application/vnd.google-apps.spreadsheet",Hd="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
hl=q({id:z(),
mimeType:de(z()),webViewLink:de(z()),modifiedTime:de(z()),appProperties:de(_t(z(),z())),trashed:de(
Se())}),
yl=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},Uv=(e,t,n)=>({fields:e,one:t,list:q({files:le(t),
nextPageToken:de(
z())}),fileOf:n}),Wv=Uv(fl,hl,yl);m();m();var z7=[["api-off",["accessNotConfigured",
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
"notFound"]]];function B7(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function oF(e,t,n){var u,l,c;
let r=U7(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=z7.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?B7(e):i[0],a=W7(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function U7(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function W7(e){if(e===null)return null;let t=k(e),n=k.isFinite(t)?
t*1e3:R.parse(e)-R.now();return k.isFinite(n)&&n>0?n:null}var to=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),bl=({kind:e})=>e==="server"||e==="unknown";
var K7=6,iF={failure:{kind:"haste",reason:"not-sent"}};function $o(e,t,n="text"){var s,a,u;let r=e.map(
()=>iF),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!tF(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=q7(l.flatMap(O=>{var N;return(N=e[O])!=null?N:[]}),n),p=[],g=null,b=!1;for(let[O,N]of l.entries(
)){
let P=(s=d[O])!=null?s:iF,I=r[N];r[N]=I!==void 0&&G7(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!H7(P,e[N])||o[N]>=K7)&&(p.push(N),b=!0,g=f.max(g!=null?g:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&to(O.failure)))break;if(i=[...p,...c],!b){Q$(t);continue}let v=eF(
t,g);if(v===null)break;Utilities.sleep(v)}return r}var G7=e=>"failure"in e&&e.failure.kind==="server",
H7=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function q7(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
S(i);if(Pg(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:oF(s,i.getContentText(),Z7(i))}})}function Z7(e){let t=e.getHeaders(
),
n=h.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:S(t[n])}function yi(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=bt(
e,J7(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function J7(e){
try{return E.parse(e)}catch{return null}}var Hg="lembar-juri-boundary-7f3a9c",wl=5*1024*1024-4096;
function no(e,t){return $o(e.map(V7),t).map(
n=>{let r=yi(hl,n);return"failure"in r?r:{ok:yl(r.ok)}})}function Gv(e,t,n){let r=`${Po}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(fl)}`,o=E.stringify(t),i=yi(hl,$o([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:yl(i.ok)}}function bi(e,t,n){let r=e.
map(o=>`${Po}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return sF(r,n)}
function Hv(e,t){
let[n]=sF([`${Po}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function sF(e,t){let n=e.map(r=>({url:r,method:"get"}));return $o(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function V7({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${nF}${d}?uploadType=multipart&fields=${encodeURIComponent(
fl)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Hg}`,payload:[...Kv(
`--${Hg}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...Kv(`--${Hg}\r
Content-Type: ${o}\r
\r
`),...x.from(s,p=>p>127?p-256:p),...Kv(`\r
--${Hg}--\r
`)]}}var Kv=e=>Utilities.newBlob(e).getBytes();m();function qv(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Po}?q=${s}&pageSize=1000&fields=${a}${i}`,l=yi(e.list,$o([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Zv(e,t,n){let r=`${Po}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=yi(e.one,$o([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var vl=(e,t)=>qv(
Wv,e,[],t),wi=(e,t)=>Zv(Wv,e,t);function Jv(e,t,n){let r=vl("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>h.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:rF,appProperties:t}),s=yi(q({id:z()}),$o([{url:`${Po}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var aF=q({
id:z(),emailAddress:de(z()),role:z()}),Y7=mo(hl,{permissions:de(le(aF))}),uF=Uv(`${fl},permissions(id,emailAddress,role)`,
Y7,e=>{var t;return{...yl(e),access:(t=e.permissions)!=null?t:[]}}),
qd=encodeURIComponent,X7=e=>`${Po}/${qd(e)}`,Vv=(e,t)=>qv(uF,e,[`mimeType = '${Gd}'`],t),Yv=(e,t)=>Zv(
uF,e,t);function Q7(e){let t=`${X7(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${qd("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${qd(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${qd(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${qd(e.permission)}`,method:"delete"}}}function Zd(e,
t){
let n=$o(e.map(Q7),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?yi(aF,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var kl="dokumen yang sudah jadi tidak dibuat dua kali",
eY={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${kl}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${kl}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${kl}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${kl}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${kl}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${kl}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},xl="documents that are ready are not made twice",
tY={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${xl}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${xl}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${xl}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${xl}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${xl}.`,
unknown:`Drive gave no clear answer. Try again: ${xl}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function vs(
{kind:e,reason:t},n){let r=(n==="id"?eY:tY)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Bt=e=>qe(e).slice(0,32),Jd=e=>`folder:${e}`;function ro(e,t,n){let{language:r}=e.settings,o=Jd(
t),
i=Ne(o),s=i!==null&&nY(i,n,r)?i:rY(e,o,n);return{id:s,files:sn(vl(s,n),r)}}var nY=(e,t,n)=>sn(wi(e,t),
n)!==null;function rY(e,t,n){let{language:r}=e.settings,o=ue(r).documents.folder(Cn(e)),i=sn(Jv(o,{
folder:Bt(
en())},n),r);return Ze(t,i),i}function sn(e,t){return"ok"in e?e.ok:Da(e.failure,t)}function Da(e,t){
let n=vs(e,t);return e.kind==="api-off"?he(pe("DRIVE_API_OFF",n)):e.kind==="scope"?he(pe(
"SCOPE_MISSING",n,Ig())):he(pe("DRIVE_REFUSED",n))}var oY=q({id:z(),link:z(),maker:z(),email:z(),
permission:z(),collected:z(),modified:z(),done:be(),of:be()}),
Vd={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Xv=e=>Bt(M(e)),
Qv=e=>Bt(X(e)),lF=(e,t)=>`judge-file:${Xv(e)}:${Qv(t)}`;function qg(e,t){var n;try{let r=bt(oY,E.parse(
(n=Ne(lF(e,t)))!=null?n:"null"));return r.success?r.data:Vd}catch(r){if(r instanceof SyntaxError)return Vd;
throw r}}var Aa=(e,t,n)=>Ze(lF(e,t),E.stringify(n));function Sl({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=xe(),i=it(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=qg(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of Zd(
i,jn(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(S(s))}}m();m();
m();var cF=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var Tr=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),Yd=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Fo=[Yd("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),Yd("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
Yd("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),Yd("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),Yd("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var dF={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Tr("Presentasi",{advance:12,form:
"presentation"}),Tr("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Fo};m();var mF={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Tr(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Tr("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Tr("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Fo};m();var pF={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Tr(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Fo};m();var fF={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Tr("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Fo};m();var gF={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Tr("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Fo};var hF={kolabik:mF,"satuin-pelita":gF,mojokerto:fF,malang:pF,gipp:dF};m();m(
);var yF={name:"GIPP 2017, Kota Probolinggo"};m();var bF={name:"Kolabik 2023, Kota Pasuruan"};m();
var wF={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var vF={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var kF={name:"SATUIN PELITA 2019, Kota Pasuruan"};var xF={
kolabik:bF,"satuin-pelita":kF,mojokerto:vF,malang:wF,gipp:yF};var iY=e=>({id:e,...xF[e],...hF[e]}),
Xd=cF.map(iY);m();var _o={part:"documents",tab:Z.documents,columns:[{key:"number",header:_("Nomor",
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
header:_("Proses","Run"),width:90},{key:"revision",header:_("Revisi","Revision"),width:80}]},SF=[[
"begun",_("sedang dibuat","being made")],["made",_("jadi","ready")],["draft",_("rancangan","draft")],
["edited",_("disunting","edited")],["signed",_("ditandatangani","signed")],["failed",_("gagal",
"failed")],["deleted",_("terhapus","deleted")],["void",_("tidak berlaku","void")]],sY=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function TF(e){var t;return e===""?"failed":(t=Hn(e,SF))!=null?t:sY.test(e)?"signed":"own"}function Zg(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=SF.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&TF(t)===e?t:r}function ks(e){var r,o,i;let t=mt(e,_o),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>W(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:TF(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var EF="lastRun",
aY=q({top:be(),at:z(),by:z(),ranked:le(z()),errors:be()}),CF=e=>Ze(EF,E.stringify(e));
function Qd(){var e;try{let t=bt(aY,E.parse((e=Ne(EF))!=null?e:"null"));return t.success?t.data:null}
catch{
return null}}m();m();m();var RF={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};
function DF(e,t,n){var c,d;let r=new y;
for(let p of t){let[,g="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let v=(
d=
r.get(g))!=null?d:{count:0,last:0,digits:b.length};r.set(g,{count:v.count+1,last:f.max(v.last,k(b)),
digits:f.max(v.digits,b.length)})}let[o]=[...r].sort(([,p],[,g])=>g.count-p.count),[i,s,a]=o===void 0?
[RF[e].prefix,0,f.max(RF[e].digits,e==="entries"?S(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new w(
t.map(X)),l=[];for(let p=s+1;l.length<n;p+=1){let g=`${i}${S(p).padStart(a,"0")}`;u.has(X(g))||l.push(
g)}return l}m();var ek={entries:Hr,judges:Qs},em={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
uY={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},lY=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Vg=e=>e===""||lY.test(M(e));function AF(e,t){var s;if(Vg(e))return null;let n=ek[t].columns.find(a=>em[
t].
includes(a.key)&&Ge(e,a.header));if(n!==void 0)return n.key;let r=M(e),o=(s=uY[t].find(([,a])=>a.test(
r)))==null?void 0:s[0];if(o!==void 0)return o;let i=Te(e);return em[t].includes(i!=null?i:"")?i:null}
var Jg=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&n.filter(t).length*5>n.length*4};
function cY(e){
return e.every(n=>n==="")?"passed":Jg(e,n=>/^\S+@\S+\.\S+$/.test(n))?"email":Jg(e,n=>/^https?:\/\//i.
test(n))?"link":Jg(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?"phone":e.every((n,r)=>k(n)===r+1)?"passed":
new w(
e).size===e.length&&Jg(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.test(n))?"code":"text"}function OF(e,t){
let n=new y,
r=["name","institution"],o=f.max(0,...e.map(i=>i.length));for(let i=0;i<o;i+=1){let s=cY(e.map(l=>{
var c;
return(c=l[i])!=null?c:""})),a=s==="text"?r.shift():s,u=em[t].includes(a!=null?a:"");a!==void 0&&a!==
"passed"&&u&&!n.has(a)&&n.set(a,i)}return n}var dY=10;function mY(e,t){let n=new y;for(let[r,o]of e.entries(
)){let i=AF(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function pY(e,t){var r;return(r=e.slice(0,dY).map((o,i)=>({row:i,columns:mY(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!Vg(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var fY=e=>S.fromCharCode(65+e%26);function PF(e,t,n){var d,p,g;let r=pY(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:OF(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let v of NF(b,t))u.set(v,"known");let l={columns:em[t].flatMap(b=>{var O;let v=o.
get(b);return v===void 0?[]:[{header:(O=a[v])!=null?O:fY(v),key:b}]}),unknown:a.filter((b,v)=>!Vg(b)&&
![...o.values()].includes(v)&&s.some(O=>{var N;return((N=O[v])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,v]of s.entries()){if(v.every($=>$===""))continue;let O={code:"",name:""};for(
let[
$,F]of o)O[$]=(g=v[F])!=null?g:"";let N=i+b+1;if(M(O.name)===""){l.nameless.push(N);continue}let P=NF(
{institution:"",email:"",...O},t),I=P.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:O.name,why:I});else{for(let $ of P)u.set($,"twice");l.added.push(O)}}let c=DF(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var v;return b.code===""?{...b,code:(v=c.shift())!=null?v:""}:b}),l}function NF({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?M(t):`${M(t)}|${M(n)}`;return[...X(e)===""?[]:[`code:${X(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function gY(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function IF(e){var u;let t=gY(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var hY={menu:"Siapkan tab juri",noJudges:
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
,yY={menu:"Prepare judge tabs",noJudges:
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
,oo=e=>({id:hY,en:yY})[e];var bY=1e6,$F=1e4,tk=50,wY=q({kind:ct(["entries","judges"]),text:de(z().check(
db(bY))),tab:de(z()),write:Se()}),
_F=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.test(t));
function MF(e){return ce(()=>{let{kind:t,text:n,tab:r,write:o}=ge(wY,e);return ve(),o?Ee(()=>FF(t,n,
r,!0)):FF(t,n,r,!1)})}function FF(e,t,n,r){var g;let o=jt(rt(),At()),{competition:i}=Yn(new y([...o].
map(([b,v])=>[b,Fe(v)]))),s=o.has("settings")?i.settings.language:ht(),a=oo(Xe(s)),u=b=>he(pe(
"BAD_REQUEST",b));n!==void 0&&(!rt().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?IF(t!=null?t:""):Fe(n).values.map(b=>b.map(W));l.length>$F&&u(a.tooMany($F));let c=PF(l,e,vY(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(g=o.get(e))!=null?g:Z[e][s],p=r?kY(
e,d,c.added,s):[];return xY(c,d,r,p)}var vY=({entries:e,judges:t},n)=>n==="entries"?e:t;function kY(
e,t,n,r){
var g,b;if(n.length===0)return[];let o=ek[e];yr(t)===0&&rn(CN(o,t,r));let i=mt(Fe(t),o),s=(g=i==null?
void 0:i.columns)!=null?g:new y(o.columns.map(({key:v},O)=>[v,O])),a=new y(o.columns.map(v=>{var O;
return[
v.key,(O=v.format)!=null?O:""]})),u=f.max(...s.values())+1,l=x.from({length:u},()=>"");for(let[v,O]of s)
l[O]=(b=a.get(v))!=null?b:"";let c=yr(t);for(let[v,O]of l.entries())O==="@"&&QS(t,c,v,n.length);let d=n.
map(v=>{var N;let O=l.map(()=>"");for(let[P,I]of s)O[I]=(N=v[P])!=null?N:"";return O});Xt(t,c,0,d,l);
let p=new w(n.flatMap(v=>h.entries(v).flatMap(([O,N])=>N?[O]:[])));return o.columns.flatMap(({key:v,
header:O})=>p.has(v)&&!s.has(v)?[O[r]]:[])}function xY(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,tk).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,tk),repeatedTotal:a.length,nameless:u.slice(0,tk)}}function xs(){return ce(()=>{let e=rt(),t=jt(
e,At()),n=Yn(new y([...t].map(([v,O])=>[v,Fe(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:ht(),s=Xe(i),a=xe(),u=CY(a,r.judges),l=u==="admin",c=ou(
).
filter(v=>![...t.values()].includes(v)),d=!SY(n),p=!d||c.length>0,g=_F(e),b=l?Qd():null;return{user:
a,
role:u,language:s,competition:Cn(r),stages:r.stages.map(v=>v.name),top:pf(r),begun:p,...l?TY(n,e,{
begun:p,
responses:g}):{},presets:l&&d&&c.every(v=>g.includes(v))?Xd.map(({id:v,name:O})=>({id:v,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?DY(Z.documents[i],
e):LF,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?R$(r,ls(i).rows):[]}
})}
var SY=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,TY=(e,t,{begun:n,responses:r})=>({...n&&rs.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:EY(e.competition,t)}:{}});function EY(e,t){let n=Fr(t,e,Dg(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var CY=(e,t)=>zp()?"admin":RY(e,t)?"judge":
"stranger",RY=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),LF={made:0,begun:0};
function DY(e,t){
if(!t.includes(e))return LF;let{grid:n}=$t(e),r=n===null?[]:[...ks(n).rows.values()].filter(i=>i.spreadsheet===
en()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var AY=e=>e.every(t=>t.every(n=>n===""));function OY({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function jF(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=Cg(i),a=OY(e,t,s),u=Fe(a).values,l=r.own.has(a),c=(I,$,F=0)=>{
var L;let{open:j}=Eg(i,$),B=nk(a,j,e.admins,t.email),U=(L=Kr().get(a))!=null?L:null;return{tab:a,
judge:t.
code,status:I,added:F,missing:0,foreign:g.length,access:B,id:U}},d=new w(r.sheets.filter(I=>I.tab===
a).flatMap(({rows:I})=>I.flatMap(({entry:$})=>$===null?[]:[X($)]))),p=In(r.competition,e.stage),g=r.
competition.entries.filter(I=>p!==null&&d.has(X(I.code))&&!p(t,I));if(AY(u))return uv(s,a),c("made",
n.length);let v=r.competition.settings.missing==="assigned"&&p===null?[]:s.values.slice(s.table.top).
flatMap(([I])=>n.filter($=>$.code===I&&!d.has(X($.code))));if((!iv(s,u)||g.length>0)&&l&&FN(u))return uv(
s,a),g.length=0,c("renewed",n.length);if(!iv(s,u)){let I=l?"changed":"theirs";return{tab:a,judge:t.code,
status:I,added:0,missing:v.length,foreign:0,access:"unprotected",id:null}}let O=u.length-s.table.top;
if(v.length===0)return c("kept",O);let N=O+v.length,P=sv(v,s.table.top+O,i);return zN(a,{...s,...Eg(
i,N)},P),c("added",N,v.length)}function nk(e,t,n,r){let o=lv(e,t,n,r);return r===""?"closed":o?"own":
"refused"}var NY=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),zF=({sheets:e,own:t,
competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=av(
Je(n,i.stage).length,f.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
rk=e=>`locked:${e}`;function BF(e){let t=Ne(rk(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function Yg(e,t,n){let{admins:r,language:o}=e.competition.settings,i=NY(e,t),s=BF(t),a=h.fromEntries(
i.map(d=>[d,d in s?s[d]:Kp(d)]));Ze(rk(t),E.stringify(a));for(let d of i)wr(d,r);for(let{tab:d,open:
p}of zF(
e,t))UN(d,p,[...r,xe()]);let u=ue(o).history.closed(i.length),l={at:Qe(),by:xe(),action:"close",
detail:u,
run:wt(),hash:"",stage:t},c=xt(n,l,e.competition.settings);return Sl(e,t,"reader"),c}function UF(e,t,
n,r){
let o=BF(t);for(let[u,l]of h.entries(o))jC(u,l);let i=[...e.competition.settings.admins,xe()];for(
let{
tab:u,open:l,email:c}of zF(e,t))nk(u,l,i,c);Zn();let s={at:Qe(),by:xe(),action:"reopen",detail:n,run:
wt(),
hash:"",stage:t},a=xt(r,s,e.competition.settings);return Ze(rk(t),"{}"),Sl(e,t,"writer"),a}var PY=q(
{stage:de(z())}),WF=q({stage:z(),reason:z()});function lr({stages:e,settings:t},n){var o;let r=e.
map(i=>i.name).join(", ");return(o=e.find(i=>M(i.name)===M(n)))!=null?o:he(pe("BAD_REQUEST",ue(t.language).
problems.unknownStage(n,r)))}function Oa(e){let t=ce(()=>{let n=e();return ve(),Ee(()=>{let r=Ye(
"all");Mt(r),n(r,r.history)})});return"problem"in t?t:xs()}function IY(e,t){let{language:n,
minReadings:r}=e.
competition.settings;if(r===null)return;let{findings:o}=Rt(e,{provisional:!1}),i=o.find(s=>s.code===
"ENTRY_FEW_READINGS"&&s.stage===t);i!==void 0&&he(pe("BAD_REQUEST",Ln(i,Xe(n))))}var KF=e=>Oa(()=>{
let{
stage:t}=ge(PY,e);return(n,r)=>{var a,u;let{competition:o}=n,i=tt(o.stages,r.rows),s=t===void 0?(a=i.
find(l=>l.status==="open"))==null?void 0:a.stage:lr(o,t).name;if(s!==void 0){if(((u=En(i,s))==null?
void 0:
u.status)==="open"){IY(n,s),Yg(n,s,r);return}Id(r),Sl(n,s,"reader")}}});function Xg(e,{settings:t}){
let n=e.replace(/\s+/g," ").trim().slice(0,500);return n===""?he(pe("BAD_REQUEST",ue(t.language).problems.
reasonMissing)):n}var GF=e=>Oa(()=>{let t=ge(WF,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}
=lr(
o,t.stage),s=tt(o.stages,r.rows),a=Xg(t.reason,o);if(((u=En(s,i))==null?void 0:u.status)!=="open"){
UF(
n,i,a,r);return}Id(r),Sl(n,i,"writer")}}),HF=e=>Oa(()=>{let t=ge(WF,e);return({competition:n},r)=>{
let{
name:o}=lr(n,t.stage),i=Xg(t.reason,n),s=E$(n,o),a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),
u=a[a.length-1];(u==null?void 0:u.hash)===s&&u.detail===i||xt(r,{at:Qe(),by:xe(),action:"rules",
detail:i,
run:wt(),hash:s,stage:o},n.settings)}});var FY=q({stage:de(z())}),qF=e=>Oa(()=>{let{stage:t}=ge(FY,e);
return({competition:n,typedDecisions:r},o)=>{
let{settings:i}=n,s=ue(i.language).history,a=t===void 0?null:lr(n,t).name,{unconfirmed:u,missing:l}=wg(
r,o.rows,qe),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(N=>N.stage===d))||a!==null&&M(a)!==
M(d))continue;let g=r.filter(N=>N.stage===d),b=g.map(N=>Hw(N,qe)).join(" "),v=s.plenary(g.map(({
entry:N,
rank:P})=>`${N}: ${P}`)),O={at:Qe(),by:xe(),action:"plenary",detail:v,run:wt(),hash:b,stage:d};c=xt(
c,O,i)}}});m();m();var ZF="lembar-juri-evidence";function Tl(e,t,n){let r={format:ZF,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var Qg=e=>e.slice(0,16);function JF(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==ZF||r.version!==1||!o.every(x.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var ok=e=>e.map(({entry:t})=>t.code),VF=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function YF({settings:e},{standings:t,places:n,
last:r},o){let i=oi(t,b=>b.category),s=b=>{var v;return((v=i.get(b.category))!=null?v:[]).filter(O=>Nt(
O)<Nt(b))},a=t.some(b=>b.decision!==void 0),u=b=>a?Nt(b):b.rank,l=new y(x.from(i,([b,v])=>[b,new y(x.
from(oi(v,u),([O,N])=>[O,ok(N)]))])),c=t.filter(b=>b.cutNote==="institution-full"),d=new y([...i].map(
([b,v])=>[b,[...v].reverse().find(O=>O.advances)])),p=(b,{rounded:v})=>{let{advances:O,cutNote:N,
title:P,
score:I,entry:$}=b,F=b.category===null?{}:{category:b.category},j=()=>{var K,G;return(G=(K=l.get(b.category))==
null?void 0:K.get(u(b)))!=null?G:[]};if(N==="below-passing-score"&&e.passingScore!==null)return[{
code:"BELOW_PASSING_SCORE",params:{passingScore:tn(e.passingScore),score:v}}];if(N==="place-kept")return[
{
code:"PLACE_KEPT",params:{removed:VF(b)}}];if(N==="without-category")return[{code:"WITHOUT_CATEGORY",
params:{}}];if(N==="institution-full"&&e.maxPerInstitution!==null){let K=s(b).filter(V=>V.cutNote!==
"institution-full"&&M(V.entry.institution)===M($.institution));return[{code:"INSTITUTION_FULL",
params:{
institution:$.institution,most:e.maxPerInstitution,above:ok(K)}}]}if(N==="shared-rank-at-cut"&&n!==null)
return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:r,title:P,sharing:j(),...F}}];if(O)return[{
code:"ADVANCES",params:{places:n,last:r,title:P,...F}}];let B=d.get(b.category),U=B&&!a?ff(B.score,I,
o):null,
L=U===null||U.s<0?null:U;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,behind:L,...F}},...N==="first-reserve"?
[{code:"FIRST_RESERVE",params:{sharing:j(),...F}}]:[]]},g=b=>{let{place:v,vacated:O,prize:N}=b;
if(v===null)return[];let P=r&&e.rankedWinners,I=c.filter(F=>F.category===b.category&&Nt(F)<Nt(b)),$=O!==
null&&O.from===null;return[...I.length>0&&(P||n!==null&&Nt(b)>n)?[{code:"PASSED_OVER",params:{place:
v.
place,over:ok(I)}}]:[],...O!==null&&(P||$)?[{code:"MOVED_UP",params:{place:v.place,from:O.from,
removed:VF(
b)}}]:[],...N===null?[]:[{code:"PRIZE",params:{prize:N}}]]};return(b,v)=>{let{category:O,
categoryRank:N}=b;
return[...O!==null&&N!==null?[{code:"CATEGORY_RANK",params:{category:O,rank:N}}]:[],...p(b,v),...g(b)]}
}m();function XF(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function QF(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,vr(a,t)])),o=XF(e,(s,a)=>vn(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=XF(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,g,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(g=i[a+1])==null?
void 0:g.standings)!=null?b:[]}]})))}function e_(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function _Y(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:SR(e,r);return t.set(r,o),
o(n)}}function MY(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let v=b&&o.includes(b.entry.code)?e_(e,b):null;return b&&v?[{entry:b.entry.code,
rank:b.
rank,value:v}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,g=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...g}}]}function LY({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function jY(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function t_(e,
t,n){
var I;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=kn(s),c=l==null?
void 0:l(o,r),d=_Y(o),p=QF(a,r.decimals),g=ld(e,i,n),b=o.criteria.map(({name:$,weight:F,max:j})=>({
criterion:$,
weight:tn(F),max:tn(j)})),v=In(e,i),O=new y;for(let{entry:$,judge:F,reason:j}of o.leftOut){let B={
code:"JUDGE_LEFT_OUT",params:{judge:F,reason:j}};O.set($,[...(I=O.get($))!=null?I:[],B])}let N=({
entry:$,judgeScores:F,
stageScore:j,score:B})=>{var V,ye;let U=(V=O.get($.code))!=null?V:[],L=[...F].map(([Q,oe])=>({judge:
Q,
score:oe})),K=v===null?o.judges:o.judges.filter(Q=>v(Q,$)),G=K.map(Q=>Q.code).filter(Q=>!F.has(Q)&&!U.
some(({params:oe})=>oe.judge===Q));return[{code:"STAGE_SCORE",params:{method:s,judges:L,criteria:b,
score:j}},
...v===null?[]:[{code:"ASSIGNED_JUDGES",params:{judges:K.map(({code:Q})=>Q),of:o.judges.length}}],
...(ye=
c==null?void 0:c($.code))!=null?ye:[],...U,...G.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{
judges:G}}]:
[],...r.carryOver?[{code:"CARRIED_OVER",params:{parts:g($.code,j),score:B}}]:[]]},P=YF(e,t,u);return $=>{
let F=p.get($.entry.code);return F===void 0?[]:[...N($),...MY($,F,d),...LY($,F,u),...jY($),...P($,F)]}
}var El=(e,t)=>t.map((n,r)=>zY(e,n,t.slice(0,r)));function zY(e,t,n){let{language:r,decimals:o}=e.settings,
i=t_(e,t,n),s=kN(r,o,$r(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:xN(
u,r,o)}]}))}function n_(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=tt(
s.stages,t),
u=({stage:O})=>{var N;return((N=En(a,O.name))==null?void 0:N.status)==="open"},l=Rt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(O=>O.name===i),d=l.results.filter((O,N)=>N<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),g=o&&!n?p:[],b=g.length>0?[]:p,v=O=>{var N;return O.code===
"TAB_UNPROTECTED"&&g.includes((N=O.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:El(
s,d),toClose:g,open:b,findings:l.findings.filter(O=>!v(O)),writes:r!=null?r:!n&&b.length===0}}m();
var r_=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:h.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var o_=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function i_(e,t){let[n,r]=[o_(e),o_(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var BY=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function s_(e,t,n,r){let o=kn(t.method),
{quickly:i}=o,s=i===void 0?o:{...o,scores:a=>i(a,r)};return t.panel.judges.flatMap(({code:a})=>{let u=sa(
e,BY(t.panel,a),n,[],s);return u.standings.length===0?[]:[{judge:a,...i_(t,u)}]})}function a_(e,t,n){
let{settings:r}=e,{unit:o}=kn(r.method);return du.filter(s=>s!==r.method&&(!r.carryOver||kn(s).unit===
"points")&&(r.passingScore===null||kn(s).unit===o)).flatMap(s=>{let a=sa({...e,settings:{...r,method:
s}},
t.panel,n);return a.standings.length===0?[]:[{method:s,...i_(t,a)}]})}m();function u_(e,t,n,r){let o=e.standings.filter(
c=>c.advances).length,[i,s]=[e.standings[o-1],e.standings[o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(c=>c.advances))return null;let[a,u]=[i,s].map(({entry:c})=>t.entries.findIndex(
({code:d})=>d===c.code)),l=n.map(({truth:c,another:d})=>{let p=({scores:g})=>g[a]-g[u];return p(d)-p(
c)});return{lastIn:i.entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),
standardError:t.
judges.length<2?null:f.sqrt(qt(l)/l.length)}}m();function l_(e){var p,g;let t=e.length,n=(g=(p=e[0])==null?
void 0:p.length)!=null?g:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map($n),o=e[0].map((b,v)=>$n(e.map(O=>O[v]))),i=$n(r),s=e.flatMap(
(b,v)=>b.map((O,N)=>(O-r[v]-o[N]+i)**2)),a=n*qt(r)/(t-1),u=t*qt(o)/(n-1),l=Ir(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function c_(e,t){let{groupCount:n}=Su(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=bo(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?x.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();function d_(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Jr(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Jr(u.filter((p,g)=>g!==o));return l===null||c.length===0?[]:[[l,$n(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:f.sqrt(qt(s)/(s.length-1)),agreement:Sf(a)}})}m();m();
function UY(e){let t=k.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function m_(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-UY(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=k.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function WY(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Ir([...t.
values()].map(r=>r**3-r))}function p_(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(rf),i=e.map((c,d)=>Ir(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*Ir(r.map(WY));if(s<=0)return null;let a=12*qt(i)/s;return{w:a,p:
m_(
n*(t-1)*a,t-1)}}m();function f_(e){let t=e.map(Jr).filter(i=>i.length>1),n=t.flat(),r=qt(n)/(n.length-1);
return r>0?1-Ir(
t.map(i=>i.length*qt(i)/(i.length-1)))/n.length/r:null}m();m();m();m();var g_=()=>Hi;m();var h_=()=>sf(
e=>f.ceil(e/2)-1);m();var y_=()=>e=>Hi(of(e,rf));m();var b_=df(Eu);m();var w_=df(mf);m();var v_=()=>sf(
e=>e<sd?0:1);m();function KY(e){let t=f.sqrt(qt(e)/(e.length-1)),n=$n(e);return e.map(r=>t>0?50+10*(
r-n)/t:50)}var k_=()=>e=>Hi(
of(e,KY));var x_={mean:g_,trimmed:v_,median:h_,"rank-sum":y_,"z-score":k_,adjusted:af,robust:w_,
reliability:b_};function ik(e,t,n,r,o){var i,s,a;return(a=(s=(i=x_)[e])==null?void 0:s.call(i,t.rows,
n))!=null?a:GY(
ad[e],t,r,o)}function GY(e,{entries:t,judges:n},r,o){let i=new y(r.judges.map(u=>[u.code,u])),s=n.map(
u=>i.get(u)),a=u=>new y(t.map(({code:l},c)=>[l,new y(u[c].flatMap((d,p)=>d===null?[]:[[n[p],{score:
tn(
d),marks:[]}]]))]));return u=>{let l=e.scores({...r,entries:t,judges:s,readings:a(u)},o);return Float64Array.
from(t,({code:c})=>{var d,p;return(p=(d=l.get(c))==null?void 0:d.valueOf())!=null?p:k.NaN})}}m();m();
function Cl(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}function Ss(
e){
for(;;){let t=1-e(),n=1.7156*(e()-.5),r=t-.449871,o=f.abs(n)+.386595,i=r*r+o*(.196*o-.25472*r);if(i<
.27597||i<=.27846&&n*n<=-4*t*t*f.log(t))return n/t}}function tm(e,t){let n=t/2-.3333333333333333,r=1/
f.sqrt(9*n);for(;;){let o=Ss(e),i=1+r*o;if(i<=0)continue;let s=i*i*i,a=1-e(),u=o*o;if(a<1-.0331*u*u||
f.log(a)<.5*u+n*(1-s+f.log(s)))return 2*n*s}}var HY=20231207,sk={first:100,complete:1,incomplete:4},
eh=8,th=25e-10;function qY({entries:e,rows:t}){
let n=x.from(e.keys()).sort((o,i)=>e[o].code<e[i].code?-1:1),r=n.flatMap(o=>t[o].flatMap((i,s)=>i===
null?[]:[{entry:o,judge:s,score:i}]));return{order:n,entry:Int32Array.from(r,o=>o.entry),judge:
Int32Array.
from(r,o=>o.judge),score:Float64Array.from(r,o=>o.score)}}function ZY({order:e,entry:t,judge:n,score:
r},o){
let i=new Float64Array(e.length),s=new Float64Array(o),[a,u]=[new Float64Array(e.length),new Float64Array(
o)];for(let b=0;b<r.length;b+=1)i[t[b]]+=r[b],a[t[b]]+=1,u[n[b]]+=1;for(let b=0;b<i.length;b+=1)i[b]/=
a[b];for(let b=0;b<r.length;b+=1)s[n[b]]+=r[b]-i[t[b]];for(let b=0;b<o;b+=1)s[b]/=u[b];let l=e.reduce(
(b,v)=>b+i[v],0)/e.length,c=(b,v)=>b.reduce((O,N)=>O+(N-v)**2,0)/b.length,d=0;for(let b=0;b<r.length;
b+=
1)d+=(r[b]-i[t[b]]-s[n[b]])**2;let p=f.max(1,r.length-i.length-o+1),g=d/p+th;return{entries:i,
severities:s,
errors:new Float64Array(o).fill(g),mean:l,between:S_(e,i,l)+th,spread:c(s,0)+th,level:g}}var S_=(e,t,
n)=>e.
reduce((r,o)=>r+(t[o]-n)**2,0)/e.length;function JY(e,{order:t,entry:n,judge:r,score:o},i){let{
entries:s,
severities:a,errors:u,mean:l,between:c}=i,d=u.map(b=>1/b),p=1/c,g=0;for(let b of t){let v=p,O=p*l;
for(;g<
o.length&&n[g]===b;g+=1){let N=d[r[g]];v+=N,O+=N*(o[g]-a[r[g]])}s[b]=O/v+Ss(e)/f.sqrt(v)}}function VY(
e,{
order:t,entry:n,judge:r,score:o},i){let{entries:s,severities:a,errors:u,spread:l}=i,c=a.length,[d,p]=[
new Float64Array(c),new Float64Array(c)];for(let v=0;v<o.length;v+=1)d[r[v]]+=o[v]-s[n[v]],p[r[v]]+=
1;let g=0;for(let v=0;v<c;v+=1){let O=p[v]/u[v]+1/l;a[v]=d[v]/u[v]/O+Ss(e)/f.sqrt(O),g+=a[v]}let b=f.
sqrt(l/c)*Ss(e)-g/c;for(let v=0;v<c;v+=1)a[v]+=b;for(let v of t)s[v]-=b;i.mean-=b}function YY(e,t,n,
r){
let{entry:o,judge:i,score:s,order:a}=t,{entries:u,severities:l,errors:c}=n,[d,p]=[l.length,a.length],
g=a.reduce((P,I)=>P+u[I],0);n.mean=g/p+f.sqrt(n.between/p)*Ss(e),n.between=(r.between+p*S_(a,u,n.mean))/
tm(e,p+1);let b=l.reduce((P,I)=>P+I*I,0);n.spread=(r.spread+b)/tm(e,d+1);let[v,O]=[new Float64Array(
d),new Float64Array(d)];for(let P=0;P<s.length;P+=1)v[i[P]]+=(s[P]-u[o[P]]-l[i[P]])**2,O[i[P]]+=1;
let N=0;
for(let P=0;P<d;P+=1){let I=eh*n.level+v[P]+th;c[P]=I/tm(e,eh+O[P]),N+=1/c[P]}n.level=tm(e,eh*d)/(eh*
N)}function XY(e,{order:t},{rows:n},r,o){let{entries:i,severities:s,spread:a,errors:u}=r,l=x.from(s,
(c,d)=>({severity:f.sqrt(a)*Ss(e),deviation:f.sqrt(u[d])}));for(let c of t){let d=o[c];for(let[p,{
severity:g,
deviation:b}]of l.entries())n[c][p]!==null&&(d[p]=i[c]+g+b*Ss(e))}}function*T_(e,t){let n=Cl(HY),r=qY(
e),o=e.judges.length,i=ZY(r,o),s={...i,entries:i.entries.slice(),severities:i.severities.slice()},a=e.
rows.map(c=>[...c]),l=r.score.length===o*r.order.length?sk.complete:sk.incomplete;for(let c=0;c<t;c+=
1){for(let d=c===0?sk.first:l;d>0;d-=1)JY(n,r,s),VY(n,r,s),YY(n,r,s,i);XY(n,r,e,s,a),yield{entries:s.
entries,rows:a}}}var QY=1e-9,ak={most:2e3,longList:500,longFrom:500};function eX(e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=ld(e,t.stage,n),i=new Le(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function tX(e){let t=e.map((n,r)=>n*e.
length+r).sort();return x.from(t,n=>n-f.floor(n/e.length)*e.length)}function nX(e,t){var s,a;let n=Vr(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function rX(e,t,n,{better:r},o){let{settings:i}=e,{entries:s}=o,{places:a,last:u}=t,l=eX(e,t,n,o),c=new y(
s.map((N,P)=>[N.code,P])),d=10**i.decimals,p=r==="higher"?-1:1,g=N=>N,b=Vp(e.entries),v=new Le(0),O=N=>i.
passingScore===null?v:new Le(N,d);return N=>{let P=N.map((L,K)=>l[K].rest+l[K].own*L),I=P.map(L=>p*f.
floor((L+QY)*d+.5)),$=tX(I),F=new Int32Array(s.length),j=$.map((L,K)=>{let G=$[K-1];return F[L]=G!==
void 0&&I[G]===I[L]?F[G]:K+1,{entry:s[L],rank:F[L],score:O(p*I[L]),steps:[],decidedBy:null}}),{races:
B}=hf(
j,{settings:i,places:a,last:u,better:r,rounded:g,categoryOf:b}),U=B.flatMap(L=>nX(L,a));return{
scores:P,
ranks:F,shares:new y(U.map(([L,K])=>[c.get(L),K]))}}}function E_(e,t,n,r,o,i){let{settings:s}=e,{
entries:a,
judges:u}=o,l={...o,judges:u.slice(0,1),rows:a.map(()=>[0])},c=ik(t.method,l,i,t.panel,s),d=ik(t.method,
o,i,t.panel,s),p=rX(e,t,n,r,o),g=a.length<ak.longFrom?ak.most:ak.longList;return x.from(T_(o,g),b=>(
{
truth:p(c(x.from(b.entries,v=>[v]))),another:p(d(b.rows))}))}m();function oX(e,t){let n=Int32Array.from(
e,o=>o[t]).sort(),r=o=>n[f.max(0,f.ceil(o*n.length-1e-9)-1)];
return[r(.05),r(1-.05)]}function C_(e,t){let n=e.reduce((r,{shares:o})=>{var i;return r+((i=o.get(t))!=
null?i:0)},0)/e.length;return n<1e-9||n>1-1e-9?f.round(n):n}function R_(e,t){if(e.judges.length<2||t.
length===0)return e.entries.map(({code:i})=>({code:i,inTop:null,again:null,rankLow:null,rankHigh:
null}));
let n=t.map(({truth:i})=>i),r=t.map(({another:i})=>i),o=n.map(i=>i.ranks);return e.entries.map(({
code:i},s)=>{
let[a,u]=oX(o,s);return{code:i,inTop:C_(n,s),again:C_(r,s),rankLow:a,rankHigh:u}})}m();function iX({
panel:e},t){let n=r=>o=>{let i=e.readings.get(o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function D_(e,t,n,r){
let o=new y(n.map(g=>{var b;return[g.code,(b=g.inTop)!=null?b:0]})),i=new w(iX(e,r)),s=({entry:{code:
g},
advances:b})=>{var O;let v=(O=o.get(g))!=null?O:0;return i.has(g)||(b?v:1-v)<.9-1e-9},a=e.standings.
filter(g=>g.advances),u=a.filter(g=>!s(g)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[],again:null};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:
a.
length,contested:[],again:null};let l=e.standings.filter(s).map(({entry:g})=>g.code),c=l.length===0?
"firm":2*u>=a.length?"partly":"open",d=new y(n.map(g=>{var b;return[g.code,(b=g.again)!=null?b:0]})),
p=a.reduce((g,{entry:b})=>{var v;return g+((v=d.get(b.code))!=null?v:0)},0);return{level:c,within:a.
length,firm:u,contested:l,again:p}}function nh(e,t,n){var U,L,K;let r=(U=t.held)!=null?U:t,{panel:o}
=r,s=r.standings.some(({decision:G})=>G!==
void 0)?sa(e,o,n):r,a=new w(t.standings.map(({entry:G})=>G.code)),u=G=>G.filter(V=>a.has(V)),l=G=>G.
map(V=>({...V,enters:u(V.enters),leaves:u(V.leaves)})),c=Tu(o),d=iR(c.rows),p=2*d.length>=c.rows.length?
d:[],g=p_(p),b=l_(p),{lambda:v,effects:O}=c_(o,e.settings.severityCorrection),N=kn(s.method),P=c.judges.
length>0?E_(e,s,n,N,c,v!=null?v:0):[],I=new y(R_(c,P).map(G=>[G.code,G])),$={...s,standings:s.standings.
filter(({entry:G})=>a.has(G.code))},F=$.standings.map(({entry:G})=>I.get(G.code)),j=l(s_(e,s,n,v!=null?
v:0)),B=u_(s,c,P,(N==null?void 0:N.better)==="lower"?-1:1);return{stage:s.stage.name,panel:{judges:c.
judges.length,entries:c.entries.length,complete:d.length},kendallW:(L=g==null?void 0:g.w)!=null?L:
null,
kendallP:(K=g==null?void 0:g.p)!=null?K:null,iccSingle:b.single,iccAverage:b.average,alpha:f_(c.rows),
lambda:v,judges:d_(o,c,O),stability:F,leaveOneOut:j,methods:l(a_(e,s,n)),gap:B!==null&&u([B.lastIn,B.
firstOut]).length===2?B:null,verdict:D_($,c.judges.length,F,j)}}m();var A_={strong:.7,moderate:.5,
weak:.3,none:0},sX=3,aX={levels:{single:()=>"Hanya nilai satu juri yang dihitung, jadi keandalan peringkat tidak dapat dinilai.",
"no-cut":()=>"Semua peserta lolos pada tahap ini, jadi tidak ada batas yang diuji.",firm:e=>e===1?
"Batas lolos kuat: peserta yang lolos hampir pasti memang yang terbaik.":`Batas lolos kuat: ${e} peserta yang lolos hampir pasti memang yang terbaik.`,
partly:(e,t,n)=>n===0?`${e} posisi hampir pasti tepat, tetapi yang di bawahnya berselisih tipis.`:`${t} dari ${e} posisi hampir pasti tepat; ${n} lainnya berselisih tipis.`,
open:(e,t)=>e===1?"Batas lolos rentan: posisi yang tersedia diperebutkan dengan selisih tipis.":t===0?
`Batas lolos rentan: belum satu pun dari ${e} posisi dapat dipastikan.`:`Batas lolos rentan: baru ${t} dari ${e} posisi yang hampir pasti tepat.`}
,contested:e=>`Selisih tipis: ${e}.`,fewJudges:e=>`Dengan ${e} juri memang sedikit yang dapat dipastikan: itu wajar, dan pleno yang memutuskan.`,
again:(e,t)=>e===1?`Dewan juri lain yang serupa memilih peserta ini lagi kira-kira ${t} dari 10 kali.`:
`Dewan juri lain yang serupa kira-kira memilih lagi ${t} dari ${e} peserta ini.`,sameWithoutAny:
"Tanpa salah satu juri, siapa pun dia, yang lolos tetap sama.",changesWithout:(e,t)=>`Bila satu juri tidak dihitung, yang lolos berubah pada ${e} dari ${t} kemungkinan.`,
gap:(e,t,n)=>`Selisih ${e} dan ${t} di batas: ${n}`,gapError:(e,t)=>` (galat baku ${e}): ${t?
"kurang dari dua kali galatnya, jadi belum pasti":"lebih dari dua kali galatnya"}`,otherMethods:e=>`Metode ${e} memberi peserta lolos yang sama.`,
byMethod:(e,t,n)=>`Dengan ${e}: ${[t&&`masuk ${t}`,n&&`keluar ${n}`].filter(Boolean).join(", ")}.`,
agreement:{strong:"Juri sangat sepakat tentang urutan peserta.",moderate:
"Juri cukup sepakat tentang urutan peserta.",weak:"Juri kurang sepakat tentang urutan peserta.",none:
"Juri hampir tidak sepakat tentang urutan peserta."}},uX={
levels:{single:()=>"Only one judge\u2019s scores count, so nothing can be said about how firm the ranking is.",
"no-cut":()=>"Everybody advances at this stage, so there is no cut to test.",firm:e=>e===1?
"The cut is firm: who advances is almost certainly truly the best.":`The cut is firm: the ${e} who advance are almost certainly truly the best.`,
partly:(e,t,n)=>n===0?`All ${e} places are almost certainly right, but who stands below is close.`:`${t} of ${e} places are almost certainly right; the other ${n} are close.`,
open:(e,t)=>e===1?"The cut is fragile: its only place is close.":t===0?`The cut is fragile: none of the ${e} places is certain yet.`:
`The cut is fragile: only ${t} of ${e} places are almost certainly right.`},contested:e=>`Close: ${e}.`,
fewJudges:e=>`With ${e} judges little can be certain: that is normal, and the plenary decides.`,
again:(e,t)=>e===1?`Another panel of this kind would choose this entry again about ${t} times in 10.`:
`Another panel of this kind would choose about ${t} of these ${e} again.`,sameWithoutAny:
"Without any one of the judges, the same entries advance.",changesWithout:(e,t)=>`If one judge is left out, who advances changes in ${e} of ${t} cases.`,
gap:(e,t,n)=>`Gap between ${e} and ${t} at the cut: ${n}`,gapError:(e,t)=>` (standard error ${e}): ${t?
"less than twice its error, so not certain":"more than twice its error"}`,otherMethods:e=>`The same entries advance by ${e}.`,
byMethod:(e,t,n)=>`By ${e}: ${[t&&`${t} in`,n&&`${n} out`].filter(Boolean).join(", ")}.`,agreement:{
strong:"The judges strongly agree on the order of the entries.",moderate:
"The judges moderately agree on the order of the entries.",weak:
"The judges agree little on the order of the entries.",none:
"The judges hardly agree on the order of the entries."}};function lX(e){var n;return(n=h.keys(A_).find(
r=>e>=A_[r]))!=null?
n:"none"}var O_=(e,t)=>gn(e.toFixed(2),t);function cX(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:s,methods:a}=e,u=i.filter(({enters:g,leaves:b})=>g.length+b.length>0).length,l=a.filter(({enters:
g,
leaves:b})=>g.length+b.length===0).map(({method:g})=>g),c=g=>di(g,n),d=(p=s==null?void 0:s.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(Y(r.contested,n))]:[],...o.judges<=sX&&r.level!==
"firm"?[t.fewJudges(o.judges)]:[],...r.again===null?[]:[t.again(r.within,f.round(r.within===1?10*r.again:
r.again))],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...s?[`${t.gap(s.lastIn,s.firstOut,O_(
s.points,n))}${d===null?"":t.gapError(O_(d,n),s.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(Y(l.
map(c),n))]:[],...a.filter(({method:g})=>!l.includes(g)).map(({method:g,enters:b,leaves:v})=>t.byMethod(
c(g),Y(b,n),Y(v,n)))]}function rh(e,t){let n=t==="id"?aX:uX,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i,o-i),...r==="single"||r==="no-cut"?[]:cX(e,n,t),...e.kendallW===null?[]:[n.agreement[
lX(
e.kendallW)]]]}var N_=(e,t)=>t.map((n,r)=>{let o=nh(e,n,t.slice(0,r)),i=rh(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function oh(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:$r(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:h.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function P_({competition:e,unwritten:t,keepers:n,given:r},{evaluation:o,
explanations:i,findings:s,hash:a,
provisional:u},l){let{language:c}=e.settings;for(let $ of t)rn($);let{run:d,isNew:p}=SN(a,u,l.rows),
g=s.filter(gs);l$(e,{...o,findings:dX(g)},i,d,n);let b=o.results.map($=>$.stage.name);if(CF({top:pf(
e),at:d.at,by:d.by,ranked:b,errors:hs(s,"error")}),!p||u)return l;let{at:v,by:O,id:N}=d,P=t.length===
0?l:Kg(l,r,e.settings),I=ue(c).history.computed(b.length,hs(g,"error"),hs(g,"warning"));return xt(P,
{at:v,by:O,action:"compute",detail:I,run:N,hash:a},e.settings)}var dX=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");
var mX=q({provisional:Se(),write:de(Se()),close:de(Se()),reliability:de(Se()),profiles:de(Se())});
function nm(e){
return ce(()=>{let t=ge(mX,e);return ve(),Ee(()=>uk(t).answer)})}function uk({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=Mn(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=n_(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=pl(i),g=u.toClose.reduce((P,I)=>Yg(i,I,P),o.history),b=[...u.findings,...hi(i,g)],v=i.findings.some(
({code:P,params:I})=>P==="TAB_OPEN"&&I.isShutOut),O=u.writes&&!v?P_(i,{...u,findings:b,hash:p,
provisional:n.
provisional},g):g;va(i,b);let N={ok:Oo(b),findings:ar(b,a,Ld({...o,history:O})),understood:Ug(i),
stages:d.
map((P,I)=>oh(P,l[I],s)),reliability:e?N_(s,d):[],...t&&{profiles:r_(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:O,answer:N}}m();m();m();var I_={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},
$_={parts:1e3,bytes:3e7,xml:1e7,tags:12e4};var rm=(e,t)=>h.assign(new C(`${t}: ${e}`),{archiveFault:
e}),ih=e=>e instanceof C&&"archiveFault"in e?
e.archiveFault:null;var PX=new R(1980,0,1),Q_=/[\uD800-\uDFFF]/,IX=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function $X(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return S.fromCharCode(
240|t>>18,...n)}function FX(e){var o;let{strToU8:t,strFromU8:n}=(Cs(),Vo(Es)),r=((o=e.match(IX))!=null?
o:[]).map(i=>Q_.test(i)?i.length===2?$X(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var Rs=e=>Q_.
test(e)?FX(e):(Cs(),Vo(Es)).strToU8(e),Rl=e=>(Cs(),Vo(Es)).strFromU8(e),eM=e=>(Cs(),Vo(Es)).strFromU8(
e,!0),tM=e=>(Cs(),Vo(Es)).inflateSync(e),Y_=e=>/\.(xml|rels|vml)$/i.test(e),_X=(e,t)=>e>t+t/1e3+64,
X_=60;
function MX(e){let t=0;for(let n=e.indexOf(X_);n>=0;n=e.indexOf(X_,n+1))t+=1;return t}function lh(e,
t,n=()=>!0){
let r=new w,o=0,i=0,s=(Cs(),Vo(Es)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw rm("twice",u);if(r.add(d),_X(l,c))throw rm("lying",u);if(o+=c,Y_(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw rm("too-large",u);return n(u)}}),a=0;for(let u of h.keys(s))if(Y_(
u)&&(a+=MX(s[u])),a>t.tags)throw rm("too-large",u);return s}var Dl=(e,t=6)=>(Cs(),Vo(Es)).zipSync(e,
{mtime:PX,level:t});function Sk(e,t){let n=ce(()=>{var P,I;let{language:r}=e.settings,o=ue(r),[i,s]=[
(P=ci(t))==null?void 0:
P.snapshot,Ju(t)];if(i===void 0||s===null)return he(pe("BAD_REQUEST",o.problems.noEvidence));let{
text:a,
seal:u}=Tl(s,i,qe),l=Rs(a);if(l.length>wl)return he(pe("BAD_REQUEST",o.problems.noEvidence));let c=xe(
),
d=jn(1,R.now()),p=ro(e,c,d),g={sheet:Bt(en()),evidence:Bt(s.stage+s.hash)},b=p.files.find(({
properties:{
sheet:$,evidence:F}})=>$===g.sheet&&F===g.evidence),v=u.slice(0,32);if((b==null?void 0:b.properties.
content)===v)return{link:b.link,seal:u};let O={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.
id,bytes:l,from:Gg,to:Gg,title:`${o.documents.evidence(s.stage,s.code)}.json`,properties:{...g,
content:v}},
[N]=no([O],d);return{link:N===void 0?"":sn(N,r).link,seal:u}});return"problem"in n?{file:null,seal:
null,
problem:n.problem.message}:{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var LX=[
"competition","year","organizer","government","province","city","decisionDate","juryDecreeNumber",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],Al=e=>e.filter(([,t])=>t!=="");function ch({settings:e,entries:t,judges:n,
signers:r=[]},o,i){let s=o.filter(({stage:a})=>i.includes(a)).flatMap(({stage:a,judge:u,rows:l})=>l.
flatMap(c=>c.entry===null?[]:[{of:[a,u,c.entry],row:c}])).sort((a,u)=>a.of.join(`
`)<u.of.join(`
`)?-1:1);return{settings:Al(LX.map(a=>{var u;return[[a],S((u=e[a])!=null?u:"")]})),signers:Al(r.map(
({office:a,name:u,plainName:l,rank:c,nip:d,acting:p,onBehalfOf:g})=>{let b=[u,l,c,d,p,...g].filter(v=>v!==
"");return[[a],u===""?"":b.join("; ")]})),innovators:Al(t.map(({code:a,innovator:u})=>[[a],u])),
judges:Al(
n.map(({code:a,name:u})=>[[a],u])),roles:Al(n.map(({code:a,role:u})=>[[a],u])),notes:Al(s.map(({of:a,
row:u})=>[a,u.notesToEntrant])),formulas:s.flatMap(({of:a,row:u})=>[...u.marks].flatMap(([l,c])=>"formula"in c&&
c.formula===!0?[[[...a,l],"formula"]]:[]))}}function nM(e,t){return h.keys(e).flatMap(r=>{
let o=a=>E.stringify(a),[i,s]=[new y(e[r].map(([a,u])=>[o(a),u])),new y(t[r].map(([a,u])=>[o(a),u]))];
return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:r,names:a,old:"",now:"formula"}
]):
e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===u?[]:[{part:r,names:a,old:u,
now:l}]})})}function rM({competition:e,sheets:t,decisions:n},r,{links:o},{code:i,hash:s,at:a,by:u},l){
let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),g=[...r.standings].sort((b,v)=>Nt(
b)-Nt(v));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:di(r.method,d.language),
rulesVersion:S(ur),history:{rows:o.length,end:gd(o,qe)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:v,rank:O,confirmed:N})=>{var P,I;return{stage:b,entry:v,rank:O,by:(P=N==null?
void 0:
N.by)!=null?P:"",at:(I=N==null?void 0:N.at)!=null?I:""}}),ranking:g.map(b=>{var v;return{rank:Nt(b),
code:b.entry.code,score:kr(b.score,d.decimals),advances:b.advances,title:(v=b.title)!=null?v:""}}),
printed:ch(
e,t,p)}}var jX=q({stage:de(z()),minutes:de(q({number:z(),link:z()}))});function zX(e,{settings:t}){
var s,a;let n=u=>u.
replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:""),link:n((
a=
e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?r:t.resultApproval||
r.number+r.link!==""?he(pe("BAD_REQUEST",ue(t.language).problems.minutesMissing)):null}var BX=[
"TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function dh(e){return ce(()=>{let{stage:t,
minutes:n}=ge(
jX,e);return ve(),Ee(()=>{var He,St,ke;let{workbook:r,results:o,findings:i,history:s}=uk({
provisional:!1,
close:!0},re=>t===void 0?void 0:lr(re,t).name),{competition:a}=r,{language:u}=a.settings,l=(He=o[o.length-
1])==null?void 0:He.stage.name,c=t===void 0?l:lr(a,t).name,d=(ke=c!=null?c:(St=a.stages[0])==null?
void 0:
St.name)!=null?ke:"",p=a.stages.slice(0,a.stages.findIndex(re=>re.name===d)+1),g=i.filter(re=>re.stage===
void 0||p.some(({name:je})=>je===re.stage)).map(re=>BX.includes(re.code)?{...re,severity:"error"}:re),
b={stage:d,code:null,at:null,hash:null,evidence:null};if(!Oo(g))return{ok:!1,findings:ar(g,u),...b};
let v=o.find(re=>re.stage.name===d);if(v===void 0)return he(pe("BAD_REQUEST",ue(u).problems.nothingToDecide(
d)));let{sheets:O,decisions:N}=r,P=zX(n,a),I=Wd(a,O,N,d),$=qe(I),F=En(tt(a.stages,s.rows),d),{name:j,
grid:B}=$t(Z.decisions[u]),U=Zu(B),L=U.find(re=>re.stage===d&&re.text.length>0&&re.hash===(F==null?
void 0:
F.hash)),K={ok:!0,findings:ar(g,u),stage:d};if((F==null?void 0:F.status)==="decided"&&ws(r,F.hash,d)&&
L!==void 0){let{at:re,code:je,hash:yt}=F,kt=L.testimony===""?null:Sk(a,L);return{...K,at:re,code:je,
hash:yt,evidence:kt}}let[G,V,ye]=[Qe(),xe(),qw($)],Q={stage:d,code:ye,at:Rr(G),by:V,hash:$,text:I,
testimony:E.
stringify(rM(r,v,s,{code:ye,hash:$,at:G,by:V},P)),method:di(v.method,u),version:S(ur)},oe=ue(u),se=[
...U.filter(re=>re.stage!==d),Q];ir(nN(se,j,u,oe.tabs.decisions,oe.tabs.decisionsOrigin),r.keepers),
Jn("decisions",j),gu(j);let{seal:Be}=Tl(E.parse(Q.testimony),E.parse(I),qe),ut=oe.history.decided(ye,
Q.method,Q.version,Qg(Be),P);return xt(s,{at:G,by:V,action:"decide",detail:ut,run:wt(),hash:$,stage:
d},
a.settings),{...K,at:G,code:ye,hash:$,evidence:Sk(a,Q)}})})}m();m();var Tk=["innovators","contacts"];
var WX=q({with:le(ct(Tk))});function oM(e){return ce(()=>{var N,P;let t=Tk.filter(I=>ge(WX,e).with.includes(
I));ve();let n=Ye("all"),{competition:r,history:o}=n,{language:i}=r.settings,s=ue(i).problems,a=I=>he(
pe("BAD_REQUEST",I)),u=(P=(N=r.stages[r.stages.length-1])==null?void 0:N.name)!=null?P:"",l=tt(r.stages,
o.rows).find(I=>I.stage===u);if((l==null?void 0:l.status)!=="decided")return a(s.notDecided(u));let{
results:c,findings:d}=Rt(n,{provisional:!1}),p=Ra(i).find(I=>I.stage===u&&I.hash===l.hash),g=p===void 0?
null:ci(p),b=ws(n,l.hash,u)&&Oo(d);if(p===void 0||g===null||qe(g.canonical)!==l.hash||!b)return a(s.
notAsDecided(u));let v=El(r,c).map((I,$)=>oh(c[$],I,r));return{content:{...GX(r),stage:u,decided:KX(
p,l.code),rules:g.snapshot.rules,nominees:qX(c[c.length-1],r,t),rankings:v.map(({stage:I,method:$,
unit:F,
unordered:j,ranking:B})=>({stage:I,method:$,unit:F,unordered:j,standings:B.map(({rank:U,decidedRank:
L=null,
code:K,score:G,advances:V,title:ye,explanation:Q})=>({rank:U,decidedRank:L,code:K,score:G,advances:V,
title:ye,explanation:Q}))})),findings:d.filter(gs).map(I=>{var $;return{code:I.code,severity:I.severity,
stage:($=I.stage)!=null?$:null,message:Ln(I,i)}}),personal:t},counted:g.canonical}})}function KX(e,t){
var u,l;let{at:n,hash:r,version:o}=e,[i,s]=[(u=ci(e))==null?void 0:u.snapshot,Ju(e)],a=i===void 0||s===
null?null:Tl(s,i,qe).seal;return{at:n,code:t,hash:r,rulesVersion:o,evidenceSeal:a,minutes:(l=s==null?
void 0:s.minutes)!=null?l:null}}function GX({settings:e,stages:t,criteria:n,judges:r,entries:o}){let{
language:i,competition:s,year:a,government:u,city:l,province:c,organizer:d}=e;return{language:i,
competition:{
name:s,year:S(a!=null?a:""),government:u,city:l,province:c,organizer:d},stages:t.map(p=>({name:p.name,
weight:p.weight,advance:p.advance,outcomes:HX(p)})),criteria:n.map(({stage:p,name:g,weight:b,min:v,
max:O})=>({
stage:p,name:g,weight:b,min:v,max:O})),judges:r.map(({code:p,institution:g})=>({code:p,institution:g}
)),
entries:o.map(({code:p,name:g,institution:b,category:v,unitType:O,status:N})=>({code:p,name:g,
institution:b,
category:v,unitType:O,status:N}))}}function HX({title:e}){return e===null?[]:"name"in e?[{places:
null,
name:e.name}]:e.outcomes}function qX(e,{settings:t},n){if(e===void 0)return[];let o=[...e.stage.title!==
null&&"outcomes"in e.stage.title?e.stage.title.outcomes:[]].sort((a,u)=>a.places-u.places),i=e.standings.
filter(a=>a.advances);return(t.rankedWinners?i.sort((a,u)=>Nt(a)-Nt(u)):i.sort((a,u)=>a.entry.code<u.
entry.code?-1:1)).map(a=>{var P,I,$;let{code:u,name:l,institution:c,unitType:d,link:p,innovator:g,
contact:b,
phone:v,email:O}=a.entry,N=(I=(P=a.place)==null?void 0:P.place)!=null?I:k.POSITIVE_INFINITY;return{
code:u,
name:l,institution:c,category:($=a.category)!=null?$:a.entry.category,unitType:d,link:p,rank:t.rankedWinners?
Nt(a):null,title:a.title,outcomes:o.filter(F=>N<=F.places).map(F=>F.name),...n.includes("innovators")?
{innovator:g}:{},...n.includes("contacts")?{contact:b,phone:v,email:O}:{}}})}m();var JX=q({stage:de(
z())}),iM=2,VX=40;function YX({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=VX?0:f.max(0,r-iM),i=(a=(s=e[f.min(e.length,
r+iM)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function mh(e){
return ce(
()=>{let{stage:t}=ge(JX,e);return ve(),Ee(()=>{var g;let n=Ye();Mt(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=Rt(XX(n),{provisional:!1}),s=t===void 0?void 0:lr(r,t).name,a=(g=i.find(b=>b.stage.
name===s))!=null?g:i[i.length-1],u=ue(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:bg(Fe(
l),r).listed,d=(a===void 0?[]:YX(a)).filter(({entry:b})=>!c.some(v=>v.entry===b.code&&v.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:v})=>{var O;return{stage:(O=a==null?void 0:a.stage.name)!=
null?O:"",entry:b.code,computed:v}}),p=ph(lu,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return Jn(
"plenary",p),{tab:p,added:d.length}})})}var XX=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function sM(){return ce(()=>(ve(),Ee(()=>{let e=Ye();Mt(e);let{language:t}=e.
competition.settings,n=ue(t).tabs,r=ph(ta,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return Jn("objections",r),{tab:r,added:0}})))}function ph(e,t,n,r,[o,i],s){let a=t===void 0?
null:mt(Fe(t),e);if(t===void 0||a===null&&yr(t)===0){let c=e.columns.map(({key:p,header:g,width:b,
format:v})=>({
header:g[r],width:b,...v===void 0?{}:{format:v},value:O=>{var N;return(N=O[p])!=null?N:""}})),d=It(t!=
null?t:e.tab[r],o,i,c,n,2);return rn(d,s),d.name}if(a===null||n.length===0)return t;let u=f.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=x.from({length:u},()=>"");for(let[g,b]of a.columns)d[b]=
(p=c[g])!=null?p:"";return d});return Xt(t,yr(t),0,l),t}m();m();var aM=_("Kode","Code"),eQ=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:W(e)===W(t);function uM(e,{
values:t,headerRow:n}){var g,b,v,O;let r=((g=t[n])!=null?g:[]).map(S),o=((b=e.values[n])!=null?b:[]).
map(N=>M(W(N))),i=r.map(N=>o.indexOf(M(N))),s=r.findIndex(N=>N===aM.id||N===aM.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(v=i[s])!=null?v:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(N=>[X(S(N[s])),N])),c=new w,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(U=>U===-1||
W(P[U])===""))continue;let I=W(P[u]),$=l.get(X(I));if($===void 0||c.has(X(I))){d.push({kind:"stray",
row:N+1,cell:Ce(N,u),code:I});continue}c.add(X(I));let F=r.flatMap((U,L)=>{var ye,Q;let K=i[L],[G,V]=[
(ye=P[K])!=null?ye:"",(Q=$[L])!=null?Q:""];return K===-1||eQ(G,V)?[]:[{at:K,header:U,written:G,
expected:V}]}),
j=F[0];if(j===void 0)continue;let B=F.map(({at:U,...L})=>L);d.push({kind:"cells",row:N+1,cell:Ce(N,j.
at),code:I,cells:B})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:S(P[s]),rank:(O=P[0])!=null?
O:""});let p=[...a,...d];return p.length>0?p:tQ([...c],[...l.keys()],n,u)}function tQ(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Ce(n+o+1,r)}]}var lM=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(W((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var Ol=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();function nQ(e,t){let n=t;for(let r=0;r<e.length;r++)n=f.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Ds(e){return[2166136261,84696351].map(t=>`0000000${nQ(e,t).toString(16)}`.slice(-8)).join(
"")}var cM=new y,rQ=4096;function um(e){var n;let t=(n=cM.get(e))!=null?n:Ds(eM(e.subarray(-rQ)));
return cM.
set(e,t),t}function lm(e,t,n){let r=o=>h.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var dM=`7X2Jchs3tuivsHzrVc2UF4qrJM/MfUVJtERLlGSJki3dueNqkS2yxdVkt7ZUqpzd2Vc7ixNn33cn
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
ImYwVCYyIG1dZMDaOtmoNajdoo6m30hR5zMIpDz4v/8f`;m();var mM="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function xi(e){var s;let t=new D(
128).fill(64);for(let a=0;a<mM.length;a++)t[mM.charCodeAt(a)]=a;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var iQ=256,cm=null,pM=new y;
function Ek(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=pM.get(r);
if(o!==void 0)return o;cm!=null||(cm=E.parse(Rl(tM(xi(dM)))));let[i,s,a]=cm,u=a[r];if(u===void 0)throw new C(
`No template ${r}`);let l=h.keys(u).map(d=>{var b;let p=(b=s[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,xi(p)];let g=p.replace(/[\u0100-\u07ff]/g,v=>{var O;return(O=i[v.charCodeAt(0)-iQ])!=null?
O:""});return[d,Rs(g)]}),c=Dl(h.fromEntries(l),0);return pM.set(r,c),c}m();m();var sQ=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
aQ=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function Ck(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function fh(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(aQ,(r,o)=>o!=null?o:"");return Ck(n.replace(sQ,""))}m();function Dt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var nt="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Ie(e){return e===null||e.trim()===""?nt:e}m();function As(e){let t=new y(h.entries(lh(e,$_)).filter(
([i])=>!i.endsWith("/"))),n=h.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return Rl((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return h.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
Rs(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Dl(h.fromEntries(
t))}}m();var fM=/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs,Rk=/<w:tr[ >].*?<\/w:tr>/gs,
uQ=/<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;var gh=e=>e.startsWith("<w:tbl>"),gM=e=>!gh(e)&&e.includes(
"<w:keepNext/>"),hM=e=>e.includes("<w:tblHeader/>"),lQ=(e,t)=>gh(e)&&!hM(e)&&e.includes(
"<w:cantSplit/>")&&t!==void 0&&gM(t),yM=e=>e.replace(
/<w:keepNext\/>/g,"").replace(uQ,t=>`${t}\uE003`).replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g,
"<w:pPr>$1<w:keepNext/>").replace(/\uE003/g,"<w:pPr><w:keepNext/></w:pPr>");function bM(e,t,n){var i;
let r=(i=
e.match(Rk))!=null?i:[],o=-1;return e.replace(Rk,s=>(o+=1,o>=r.length+t&&o<r.length+n?yM(s):s))}var wM=e=>{
var t;return((t=e.match(Rk))!=null?t:[]).length};function cQ(e,t){let n=t-1;for(;n>=0&&gM(e[n]);)n-=
1;for(let r=4;r>0&&n>=0;n-=1){let o=e[n];if(o.includes("<w:pageBreakBefore/>"))return;gh(o)?(e[n]=bM(
o,-r,0),r-=wM(o)):(e[n]=yM(o),r-=1)}}function vM(e){var o;let t=(o=e.match(fM))!=null?o:[],n=t.map(i=>gh(
i)&&hM(i)&&wM(i)>5?bM(i,-4,-1):i);t.forEach((i,s)=>{lQ(i,t[s-1])&&cQ(n,s)});let r=-1;return e.replace(
fM,()=>(r+=1,n[r]))}m();m();var jo=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
dQ=e=>e.replace(/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),mQ=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function hh(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(mQ))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?dQ(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var pQ=/<Relationship\s[^<>]*>/g,
kM=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Na(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(pQ))!=null?o:[]).filter(i=>kM(i,"Type").endsWith(
"/officeDocument")).map(i=>kM(i,"Target").replace(/^\.?\//,"")).find(i=>jo.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var fQ=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
gQ=/<[^<>]*>|[^<]/g;function hQ(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+Dt(r),i=t.replace(gQ,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function xM(e){
for(let t of e.file(jo)){let n=t.asText(),r=n.replace(fQ,hQ);r!==n&&e.file(t.name,r)}}m();var CM=/[\uE000-\uE002]/g,
[Ok,Dk]=["\uE000","\uE001"],RM=e=>Ok+e+Dk,DM=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
Nk=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,SM=new RegExp(`${Ok}([^${Dk}]*)${Dk}`),
yh=e=>{var t;return((t=e.match(DM))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=Nk.exec(n))==null?
void 0:
r[1])!=null?o:[]})},Ak={cx:144e4,cy:792e3};function AM({width:e,height:t},{cx:n,cy:r}){let o=f.min(n/
e,r/t);return{cx:f.round(e*o),cy:f.round(t*o)}}function yQ(e,t,n){var s;let[,r,o]=(s=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?s:[],i=AM(t,{cx:k(r)||Ak.cx,cy:k(o)||Ak.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
Nk,a=>a.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var bQ='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
wQ="http://schemas.openxmlformats.org/drawingml/2006/main",TM="http://schemas.openxmlformats.org/drawingml/2006/picture";
function vQ(e,t){
let{cx:n,cy:r}=AM(e,Ak),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${bQ} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${wQ}"><a:graphicData uri="${TM}">`,
`<pic:pic xmlns:pic="${TM}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var EM="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",kQ="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
xQ=new RegExp(`<w:p(?: [^>]*)?>${EM}<w:r(?: [^>]*)?>${kQ}\uE002</w:r>${EM}</w:p>(?=<w:p[ >])`,"gs"),
SQ=(e,t)=>n=>{var r;return e.get((r=
t.get(Dt(`%${n}`)))!=null?r:"")};function TQ(e,t,n,r){var p,g,b,v;let o=t.lastIndexOf("/")+1,i=`${t.
slice(0,o)}_rels/${t.slice(o)}.rels`,a=(g=(p=e.file(i))==null?void 0:p.asText())!=null?g:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!a.includes(`"${u}"`)){let O=a.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,O.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(
0,o)}media/${r}`,n.bytes);let c=(v=(b=e.file("[Content_Types].xml"))==null?void 0:b.asText())!=null?
v:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,"i").test(c)){
let O=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file("[Content_Types].xml",c.replace(
/<Types[^>]*>/,
N=>N+O))}return u}function EQ(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+S(t)))}function OM(e,t,n){let r=SQ(t,n),o=new y,i=s=>{let a=o.get(s);if(a!==void 0)return a;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${s.type}`)!==null;)u+=1;let l=`isian${u}.${s.type}`;return o.
set(s,l),l};for(let s of e.file(jo)){let a=s.asText();if(!a.includes("<w:drawing")&&!a.includes(Ok))
continue;let u=c=>TQ(e,s.name,c,i(c)),l=a.replace(DM,c=>{var g;let d=(g=Nk.exec(c))==null?void 0:g[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":yQ(c,p,u(p))}).replace(xQ,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>NM(c,r,u));e.file(s.name,EQ(l))}}function NM(e,t,n){
var a;
let r=SM.exec(e);if(r===null)return e;let o=t((a=r[1])!=null?a:""),i=o===void 0?"":vQ(o,n(o)),s=e.replace(
SM,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return NM(s,t,n)}m();function Nl(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return h.assign(new C(`${e.code}${t}`),
{templateFault:e})}function Pl(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function $B(e){return new y(h.keys(e).map(t=>{let n=e[t];return[Dt(t),typeof n=="string"?fh(n).replace(
CM,""):n.map($B)]}))}function Fue(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw Nl({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=Dt(e),a=o.get(s);
if(s.startsWith("%")&&typeof a=="string")return RM(s.slice(1));if(a===void 0&&i.num===0)throw Nl({
code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw Nl({code:
"TAG_UNSUPPORTED",tags:[e]});return a}}}function _ue(e){var a;let t=Pl(e);if(t)return t;if(e instanceof C&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((a=
n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=Pl((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}var Mue=e=>new y(h.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[Dt(t),n]]:[]));function Lue(e){try{let t=As(e);if(Na(t)!==null)
return t}catch{}throw Nl({code:"NOT_A_DOCX"})}function tp(e,t,n=new y){var o;let r=Lue(e);xM(r);try{
let{Docxtemplater:i}=(IB(),Vo(NB));new i(r,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:Fue}).render($B(t)),OM(r,n,Mue(t));let a=r.file(
(o=Na(r))!=null?o:"");return a!==null&&r.file(a.name,vM(a.asText())),r.toBytes()}catch(i){let s=_ue(
i);throw s?Nl(s):i}}m();var FB=new y;function np(e){let t=FB.get(e);if(t!==void 0)return t;let n=As(
e).file(jo).map(s=>s.asText()),
r=n.flatMap(yh).map(s=>`{{%${s}}}`),o=[...n.flatMap(hh),...r],i=new w(o.flatMap(s=>{var a;return((a=
s.match(/\{\{[^{}]*\}\}/g))!=null?a:[]).map(u=>Dt(u.replace(/[{}#^/]/g,"")))}));return FB.set(e,i),i}
var sc=(e,t)=>h.fromEntries(h.entries(e).filter(([n])=>t.has(Dt(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>sc(o,t))]));m();m();m();m();m();m();m();m();m();function rp(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function _B(e){
let t=e.toString();return op(t)?rp(t):t}function op(e){return e.includes("e")||e.includes("E")}
function Vh(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!k.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return k.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:MB(_B(e))}if(t==="string")return MB(jue(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function jue(e){let t=e.trim(
);
if(t.length===0||k.isNaN(k(t)))throw new RangeError(`Invalid number format: "${e}"`);return op(t)?rp(
t):t}function MB(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function Yh(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!k.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!k.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return zue(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function zue(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(op(t)){let n=rp(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var ac=["","one","two","three","four","five","six","seven",
"eight","nine"],Bue=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],_x=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],uc=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],Mx="hundred",jB="zero",Uue="minus",
Wue="point",LB=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],Kue=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],Gue=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var Di={word:"",hasHundred:!1};function zs(e){if(e===0)return Di.word="",
Di.hasHundred=!1,Di;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Bue[t]:n>=2?o=t>0?_x[n]+"-"+ac[t]:_x[n]:t>
0&&(o=ac[t]),r>0?(o?Di.word=ac[r]+" "+Mx+" and "+o:Di.word=ac[r]+" "+Mx,Di.hasHundred=!0):(Di.word=o,
Di.hasHundred=!1),Di}function zB(e){if(e===BigInt(0))return jB;if(e<BigInt(1000))return zs(k(e)).word;
if(e<BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000)),{word:r}=zs(t),o=r+" "+uc[0];if(n>
0){let{word:i,hasHundred:s}=zs(n);o+=s?" "+i:" and "+i}return o}return Hue(e)}function Hue(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(k(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=zs(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+uc[s-1],i=!0):i=
!1}return o}function que(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=jB,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=zB(BigInt(r))),t}function BB(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Vh(
e),o="";return t&&(o=Uue+" "),o+=zB(n),r&&(o+=" "+Wue+" "+que(r)),o}function Lx(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Kue[t]:n>=2?t>0?o=_x[n]+"-"+LB[t]:o=Gue[n]:t>0&&(o=LB[
t]),
r>0?o?ac[r]+" "+Mx+" "+o:ac[r]+" hundredth":o}function Zue(e){if(e<BigInt(1000))return Lx(k(e));if(e<
BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000));if(n===0)return zs(t).word+" "+uc[0]+"th";
let{word:r}=zs(t);return r+" "+uc[0]+" "+Lx(n)}return Jue(e)}function Jue(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(k(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=Lx(s):o+=zs(s).word+" "+uc[i-1]+"th":(o+=zs(s).word,i>0&&(o+=" "+uc[i-1]))}return o}
function UB(e){
let t=Yh(e);return Zue(t)}m();var jx=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],Vue=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],WB=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],KB="ratus",
Xh="ribu",Yue=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],GB="nol",Xue="min",
Que="koma",ele="ke",tle="pertama";function lc(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+KB):o.push(jx[r]+" "+KB));let i=e%100;return i===0||(i<10?o.push(jx[i]):i<20?o.push(Vue[i-10]):
t===0?o.push(WB[n]):o.push(WB[n]+" "+jx[t])),o.join(" ")}function zx(e){if(e===BigInt(0))return GB;
if(e<
BigInt(1000))return lc(k(e));if(e<BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000)),r;
return t===
1?r="se"+Xh:r=lc(t)+" "+Xh,n>0&&(r+=" "+lc(n)),r}return nle(e)}function nle(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(k(t.slice(0,i))),s=i);s<n;)r.push(k(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(lc(c));else if(
u===
1)c===1?a.push("se"+Xh):a.push(lc(c)+" "+Xh);else{let d=Yue[u-2];a.push(lc(c)+" "+d)}u--}return a.join(
" ")}function rle(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=GB,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=zx(BigInt(r))),t}function HB(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Vh(
e),o="";return t&&(o=Xue+" "),o+=zx(n),r&&(o+=" "+Que+" "+rle(r)),o}function ole(e){return e===BigInt(
1)?
tle:ele+zx(e)}function qB(e){let t=Yh(e);return ole(t)}function ile(e,t){return e.split("").map(n=>Ho(
k(n),t)).join(" ")}function Ho(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(S(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?HB:BB)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${ile(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Qh(e,t){
return(t==="id"?qB:UB)(e)}function ZB(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Od(e,t),
words:`${Ho(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var JB={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function sle(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function ey(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[k(t[1]),k(t[2]),k(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=sle(n,r)?{year:n,
month:r,day:o}:null}function VB({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function Ai(e,t){return ey(e)&&po(e,t)}
var YB=e=>ey(e)?e.split("-").reverse().join("/"):null;function ip(e,t){let n=ey(e);return n&&JB[t][
VB(
n)]}function za(e,t){let n=Ai(e,t);return n&&`${ip(e,t)}, ${n}`}function XB(e,t,n){let[r,o]=[ip(e,n),
ip(t!=null?t:e,n)];return r===null||o===null?null:t===void 0||t===e?za(e,n):`${r}\u2013${o}, ${Li(e,
t,n)}`}function ty(e,t){let n=ey(e);if(!n)return null;let r=Mi[t][n.month-1],o=JB[t][VB(n)];return t===
"en"?`${o}, the ${Qh(n.day,"en")} of ${r}, ${Ho(n.year,"en")}`:`${o} tanggal ${Ho(n.day,"id")} bulan ${r} tahun ${Ho(
n.year,"id")}`}m();var ale=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:
/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function ny(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of ale){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function J(e){return Ck(e.replace(
/\s+/g," ").trim())}function so(e){return e.split(/[\r\n\u2028\u2029]+/).
map(J).filter(t=>t!=="")}function Ur(e){return so(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function cc(e){
return J(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var QB=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],ule=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
Bx=/^(?:pj|pjs|plt|plh)\.\s*/i,Bs=e=>ule.test(J(e)),eU=e=>Bs(e.signerPosition);function tU(e){let t=J(
e),n=QB.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function lle(
{
government:e,language:t}){let n=tU(e);return n===null?J(e):`${n.head[t].government} ${n.region}`}
function Ux(e,t){
var s,a;let n=(a=(s=Bx.exec(e))==null?void 0:s[0])!=null?a:"",r=e.slice(n.length),o=QB.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function Oi(e){let{language:t}=e,n=tU(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return eU(e)?Ux(J(e.signerPosition),
t).replace(Bx,""):null}function cle(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Ba(e){
return J(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function ry(e){return eU(e)?{first:Ux(J(e.signerPosition).
replace(Bx,""),e.language).toUpperCase(),unit:""}:Wx(e)}function Wx(e,t=e.organizer){let n=lle(e).toUpperCase(
),
r=J(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${nt}`:nt,unit:""}}function dc(e){let t=J(e.competition),n=J(e.year);return t===""?
nt:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function oy(e){let{
language:t}=e,
n=J(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=so(e.signerPosition);return{kota:Ie(Ba(e)),tanggal:
Ie(
e.decisionDate&&Ai(e.decisionDate,t)),tanggal_pendek:Ie(e.decisionDate&&YB(e.decisionDate)),hari:Ie(
e.decisionDate&&ip(e.decisionDate,t)),tanggal_huruf:Ie(e.decisionDate&&ty(e.decisionDate,t)),
jabatan_penandatangan:Ie(
r.map(o=>Ux(o,t)).map(o=>t==="id"?cle(o):o).join(`
`)),nama_penandatangan:Ie(J(e.signerName)),pangkat_penandatangan:J(e.signerGrade),nip_penandatangan:
n}}function Ft(e,t){let n=dc(e);return{nomor:Ie(t&&J(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...oy(e)}}function Us({entry:e},{language:t}){let n=J(e.institution);if(n!=="")return[ny(n,t)];let r=Ur(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[nt]}function iy(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||J(n)!==""||J(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?Ie(t&&za(t,o)):"",penyerahan_waktu:i?Ie(J(n)):"",penyerahan_tempat:i?Ie(J(
r)):
""}}function mc(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${nt}`,uang_pembinaan_huruf:`${nt} rupiah`};let n=ZB(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Ws(e){let t=Ur(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var sy=({
results:e})=>e[e.length-1];function ay(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:sy(e),standing:s,
winners:o,
number:a}})}var pc=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:sy(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},Ua=e=>t=>[{about:"",fields:n=>e(t,n)}],Ks=e=>t=>t.winners!==null&&t.winners.
length>0?Ua(e)(t):[],pr=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var nU=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var dle=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function uy(e){if(!k.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of dle)for(;t>=r;)n+=o,t-=r;return n}var mle=3,
ple={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function rU(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var fle=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=f.max(mle,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function oU(e){var g;let{language:t,winnerTerm:n}=e.competition.settings,r=ple[t][n],
o=e.result.stage.title!==null,i=J((g=e.standing.title)!=null?g:""),s=nU(e);if(!s||!fle(s.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=Qh(s.place,t),u=uy(s.place),
c={title:[r,n].some(b=>M(b)===M(i))||!o?"":i,arabic:S(s.place),roman:u,words:a};if(t==="id")return{
full:`${r} ${u} (${rU(a)})`,short:`${r} ${u}`,...c};let d=`${rU(a)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var gle=3,hle=104;function yle(e){var n;if(e.length<=gle)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
hle?t.push(r):t[t.length-1]=o}return t.join(`
`)}function ble(e){let{entry:t}=e.standing,n=Ur(t.innovator),r=J(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&M(n[0])===M(r);return{names:n,institution:o?
"":r}}function wle({standing:e}){var n;return J((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function vle({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function Gs(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=oU(e),o=wle(e),{names:i,
institution:s}=ble(
e),a=t.rankedWinners||t.letterScores?kr(e.standing.score,t.decimals):"";return{kode:J(n.code),nomor:
Ie(
e.number&&J(e.number)),inovasi:Ie(cc(n.name)),instansi:J(n.institution),inovator:Ur(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?nt:yle(i),instansi_penerima:s,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:vle(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:gn(a,t.language),nilai_huruf:a===""?"":Ho(a,t.
language),kompetisi:dc(t),...oy(t)}}var kle={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function ly(e,{language:t,letterScores:n}){let r=kle[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var iU=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},cn=e=>`${e} (${Ho(e,"id")})`,sp=(e,{settings:t})=>gn(
kr(e,t.decimals),t.language),ao=e=>({kode:J(e.code),inovasi:Ie(
cc(e.name)),instansi:J(e.institution),inovator:Ur(e.innovator).join("; ")}),Kx=(e,t=4)=>gn(kr(e,t).replace(
/\.?0+$/,""),"id");function xle(e){let t=e.map(tn),n=t.reduce((r,o)=>r.add(o),new Le(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Kx(r.mul(100).div(n),2)}%`)}function fc(e,t=[]){return e.stages.map(
(n,r)=>{let o=ii(e,n),i=t[r];return{no:S(r+1),tahap:J(n.name),bentuk:n.form===null?"\u2013":iU(n.form,
nu),tanggal_tahap:n.date===null?"\u2013":Li(n.date,n.until,"id"),bobot_tahap:e.settings.carryOver&&n.
weight!==null?ae(n.weight,"id"):"\u2013",jumlah_juri:S(it(e,n).length),jumlah_peserta:i===void 0?
"\u2013":
S(i.standings.length),lolos:o===null?"semua":S(o)}})}function Wa(e,t){let n=Je(e,t),r=xle(n.map(o=>o.
weight));return n.map((o,i)=>{var s;return{no:S(i+1),kriteria:J(o.name),bobot:(s=r[i])!=null?s:"",
rentang:`${ae(
o.min,"id")}\u2013${ae(o.max,"id")}`,uraian:J(o.description)}})}var cy=({entries:e})=>e.filter(t=>t.
status!=="running").map(t=>({...ao(t),status:iU(t.status,Fi),alasan:Ie(J(t.reason))}));function qo(e,
t){
let{settings:n}=e.competition;return ay(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Gs(r);return{no:S(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?sp(r.standing.score,
e.competition):"",...mc(r.standing.prize,n)}})}m();function Sle({tieBreaks:e}){let t=e.map(r=>Ui[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function gc({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>ae(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Bi[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
Sle(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function dy({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?Ui[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var Tle=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,Ele=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
Cle=200,sU=60;function aU(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Gx(
e){
return x.from(e).reduce((t,n)=>t+aU(n),0)}function uU(e,t){if(Gx(e)<=t)return e;let n=t-3,r=0;for(
let o of x.
from(e)){if(n-=aU(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function lU(e){let t=e.
replace(Ele,"").replace(Tle,"-");return x.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function Rle(e){let t=lU(e);return Gx(t)<=sU?t:`${uU(t,sU-17)}-${Ds(e)}`}
function my(e,t){let n=t.trim()===""?"":` (${Rle(t)})`,r=e.map(lU).filter(o=>o!=="").join(" \u2013 ");
return uU(r,Cle-Gx(n)).replace(/[. ]+$/,"")+n}var ap=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function hc(e){let t=ap(e);return my([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var fr=e=>my([ap(e)("jenis"),ap(e)(
"kompetisi")],""),Zo=(...e)=>t=>my(["jenis",...e].map(ap(t)),ap(t)("kode"));var Dle={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",unassigned:"di luar pembagian juri",
incomplete:"nilai tidak lengkap"},Ale=e=>e.split("-").reverse().join("-"),Hx=(e,t)=>{let n=e.
find(r=>r.code===t);return n===void 0||n.name===""?t:`${cc(n.name)} (${t})`};function Ole({
competition:e,
results:t}){return t.flatMap(({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(
({judge:o,entry:i,reason:s})=>({juri:Hx(e.judges,o),peserta:Hx(e.entries,i),tahap:J(n.name),alasan:
Dle[s]})))}
function Nle({results:e,competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:
o,
rank:i,decision:s})=>s===void 0?[]:[{tahap:J(n.name),peserta:Hx(t.entries,o.code),semula:S(i),
menjadi:S(
s.rank),alasan:Ie(J(s.reason)),setuju:s.votesFor===null?"\u2026":S(s.votesFor),tidak:s.votesAgainst===
null?"\u2026":S(s.votesAgainst)}]))}function Ple(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,
r=(a,u)=>{let{entry:l,rank:c,score:d,title:p,decision:g,category:b,categoryRank:v}=a,O=[p!=null?p:"",
b!==null&&v!==null&&!u?`${b}: ${v}`:"",g===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":
dy(a)];return{...ao(l),peringkat:u?"\u2013":S(Nt(a)),nilai:u?"\u2013":sp(d,e.competition),keterangan:
O.
filter(N=>N!=="").join("; ")}},o=[...t.standings].sort((a,u)=>Nt(a)-Nt(u)),i=n?(s=e.winners)!=null?s:
[]:[];return[...i.map(a=>r(a,!0)),...o.filter(a=>!i.includes(a)).map(a=>r(a,!1))]}function Ile(e){
return e.
results.map((t,n)=>({lampiran:e.results.length>1?`LAMPIRAN ${uy(n+1)}`:"LAMPIRAN",tahap:J(t.stage.name),
tahap_kapital:J(t.stage.name).toUpperCase(),kepala_nilai:Yu($r(t.method),"id"),tanpa_urutan:t.last&&
!e.competition.settings.rankedWinners?"ya":"",peringkat_tahap:Ple(e,t)}))}function $le(e){let[t="",n="",
...r]=so(e);return{mengetahui:t,nama_mengetahui:t===""?"":Ie(n),rincian_mengetahui:r.map(o=>({isi:o}
))}}
function Fle(e,t){var v,O,N,P;let{competition:n,results:r}=e,o=pr(n.settings,t),{plenaryDate:i,
plenaryTime:s,
plenaryPlace:a,juryDecreeNumber:u}=o,l=Oi(o),c=cy(n),d=Ole(e),p=Nle(e),g=sy(e).panel.judges,b=n.judges.
filter(I=>!g.includes(I));return{...Ft(o,o.minutesNumber),tanggal:Ie(i&&Ai(i,"id")),jenis:
"Berita Acara Rapat Pleno",hari_tanggal:i===null?nt:`${ty(i,"id")} (${Ale(i)})`,waktu_pleno:J(s),
tempat_pleno:Ie(
J(a)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Ie(J(u))}`,jumlah_peserta:cn((O=(v=r[0])==
null?void 0:v.standings.length)!=null?O:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:fc(n,r),
aturan:gc(n).map((I,$)=>({no:S.fromCharCode(97+$),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({
tahap_kriteria:J(
I.name),kriteria:Wa(n,I).map($=>`${S($.kriteria)} ${S($.bobot)}`).join(", ")})),benturan:d,
tidak_benturan:d.
length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":"",usulan:qo(e,t),tanpa_urutan:o.rankedWinners?
"":"ya",kode_hasil:(N=e.code)!=null?N:nt,sidik_hasil:(P=e.hash)!=null?P:"",lampiran_peringkat:Ile(e),
juri:[...g,...b].map((I,$)=>({no:`${$+1}.`,nama:Ie(J(I.name)),peran:J(I.role)||"Anggota",
instansi_juri:J(
I.institution)})),...$le(o.acknowledgedBy)}}var cU={needs:"result",inEnglish:!1,letterhead:"unit",
documents:Ua(
Fle),title:fr};m();m();m();var qx=(e,{competition:t},n)=>({nama:Us({entry:e},t.settings).join(", "),
keterangan:[ao(e).inovasi,...n===
void 0?[]:[_le(n)]].join(`
`)});function _le({date:e,room:t,...n}){var o;let r=t===""||/^ruang/i.test(t)?t:`Ruang ${t}`;return[
(o=za(e,"id"))!=null?o:e,Xu(n),J(r)].filter(Boolean).join(", ")}var py=(e,t)=>t.competition.entries.
filter(({code:n})=>e.some(r=>r.code===n)).map(n=>qx(n,t)),Zx=({competition:e})=>e.judges.map(t=>({
nama:J(
t.name)||t.code,keterangan:[t.role,t.institution].map(J).filter(Boolean).join(", ")}));function dU({
competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}function Mle(e){
let t=e.flatMap(({start:r})=>r===null?[]:[r]),n=e.flatMap(({start:r,end:o})=>{var i;return(i=o!=null?
o:r)!=null?i:[]});return t.length===0?"":`${Ro(f.min(...t))}\u2013${Ro(f.max(...n))}`}var Lle=e=>[
...new w(
e.map(({place:t})=>J(t)))].filter(Boolean).join("; ");function mU(e,t,n,r){var a;let[o]=n,i=n[n.length-
1],s=new y(r.competition.entries.map(u=>[u.code,u]));return{about:e,name:t,date:(a=o==null?void 0:o.
date)!=null?a:null,time:Mle(n),place:Lle(n),...i===void 0||i.date===(o==null?void 0:o.date)?{}:{
until:i.
date},guests:n.flatMap(u=>{var c;let l=s.get((c=u.entry)!=null?c:"");return l===void 0?[]:[qx(l,r,u)]}
)}}
function jle(e){let{schedule:t=[],institutions:n,entries:r,settings:o}=e.competition;return[...t.filter(
({stage:s,entry:a,occasion:u})=>s===null&&a===null&&u!=="")].sort($d).map(s=>{let a=J(s.occasion),u=n.
map(p=>({nama:ny(p.name,o.language),keterangan:""})),l=r.filter(({status:p})=>p==="running"),c=/juri|judge/i.
test(a)?Zx(e):/sosialisasi|launch/i.test(a)&&u.length>0?u:py(l,e),d=[s.place,s.room].map(J).filter(
Boolean).
join(", ");return{about:`${a} \xB7 ${s.date}`,name:a,date:s.date,time:Xu(s),place:d,guests:c}})}var pU=(
{
competition:e},t,n)=>cs(e,t).filter(({entry:r})=>n.some(({code:o})=>o===r));function fU(e){return Jx(
e).flatMap(t=>{var s;let n=e.competition.stages.find(({name:a})=>t.about===`Tahap ${a}`),r=n===void 0?
-1:e.competition.stages.indexOf(n),o=n===void 0?[]:pU(e,n,(s=dU(e,r))!=null?s:[]),i=oi(o,({date:a,
room:u})=>[
a,u].join(" \xB7 "));return i.size<2?[t]:[...i.values()].map(a=>{var g;let[{date:u,room:l}]=a,c=[t.about,
u,l].filter(Boolean).join(" \xB7 "),d=[(g=za(u,"id"))!=null?g:u,l].filter(Boolean).join(", "),p=mU(c,
`${t.name} (${d})`,a,e);return{...p,place:[p.place,l].filter(Boolean).join(", ")}})})}function Jx(e){
let{competition:t,winners:n}=e,{settings:r,stages:o}=t,i=o.flatMap((u,l)=>{let c=u.form==="presentation"||
u.form==="field"?dU(e,l):null;if(c===null)return[];let d=`${u.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${J(u.name)}`,p=`Tahap ${u.name}`,g=pU(e,u,c);if(g.length>0)return[mU(p,d,g,
e)];let{date:b,until:v}=u;return[{about:p,name:d,...v===void 0?{date:b}:{date:b,until:v},time:"",
place:"",
guests:py(c,e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,
place:r.plenaryPlace,guests:Zx(e)},a={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,
time:r.ceremonyTime,place:r.ceremonyPlace,guests:py((n!=null?n:[]).map(({entry:u})=>u),e)};return[
...jle(
e),...i,s,...n===null?[]:[a]].filter(({guests:u})=>u.length>0)}var fy=({name:e,date:t,until:n,time:r,
place:o})=>({acara:e,acara_kapital:e.toUpperCase(),hari_acara:Ie(t&&XB(t,n,"id")),waktu_acara:Ie(J(r)),
tempat_acara:Ie(J(o))});var zle=5,Ble=e=>[...e,...x.from({length:zle},()=>({nama:"",keterangan:""}))].map(
(t,n)=>({no:S(n+1),
...t})),gU={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>fU(e).map(t=>({about:t.about,
fields:n=>({
...Ft(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...fy(t),hadir:
Ble(
t.guests)})})),title:Zo("acara")};m();m();m();var Ule=["besar","sedang","kecil"];function Wle(e){
return x.from(e).length}function Ka(e,t,n,r){
let o=t.split(`
`),i=f.max(...o.map(Wle)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.
length:a,l=Ule.slice(0,n.length+1);return h.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var Kle=76,Gle={id:"Tim Inovator",en:"The Team of Innovators"};function yU({standing:e,competition:t}
){
let n=Ur(e.entry.innovator),r=J(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||nt,
below:"",
team:[]};if(i.length===0)return{name:o,below:M(o)===M(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let s=n.join(" \xB7 ");return i.length===2&&s.length<=Kle?{name:s,below:r,team:[
]}:
{name:r||Gle[t.settings.language],below:"",team:n}}var hU=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:k.POSITIVE_INFINITY}],Hle=(e,t)=>e.reduce((
n,r)=>n+
f.ceil(r.length/t),0);function bU(e){let t=f.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=hU.find(
({signs:i,lines:s})=>[n,r].every(a=>Hle(a,i)<=s));return{tim:e.length>0?"ya":"",...h.fromEntries(hU.
flatMap(i=>{let s=a=>i===o?[...a,...a.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,s(n)],[`tim_kanan_${i.name}`,s(r)]]}))}}var yc={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},wU={signature:3,text:5},
qle=85,vU=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,Zle={id:"Kategori",en:"Category:"};function Vx(e){let{settings:t}=e.competition,
n=Gs(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:s}=n,{name:a,below:u,team:l}=yU(e),d=[i===""?
"":`${Zle[t.language]} ${i}`,o].filter(Boolean).join(", "),p=vU(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),g=vU(a,u,d)+f.ceil(s.length/qle),b=p>wU.signature||g>wU.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:ry(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...Ka("utama",a,yc.recipient,b),...Ka("bawah",u,yc.institution,b),...Ka("penerima",n.penerima,yc.recipient,
b),...Ka("instansi_penerima",n.instansi_penerima,yc.institution,b),...Ka("predikat",r,yc.predicate,b),
...Ka("inovasi",s,yc.innovation,b),...bU(l)}}var kU={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:pc("piagam",Vx),title:hc};function Jle(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:dc(n),piagam:ay(e,"piagam",t).map(
(r,o)=>({...Vx(r),lanjutan:o===0?"":"ya"}))}}
var xU={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:Ks(Jle),title:fr};m();
m();var Vle={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function Jo(e){let t=Vle[
e.language],n=s=>Ie(s&&
Ai(s,e.language)),[r,o]=[J(e.decreeNumber),J(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(Oi(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Ie(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function Yle({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(J(o[t]),((r=n.get(J(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:S(i)}))}function Xle(e,t){var c,d,p,g,b,v,O;let{competition:n,results:r,
coverage:o}=e,
i=pr(n.settings,t),s=cy(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N==="recused"||N==="conflict"),l=Yle(n);return{...Ft(i,
t("laporan","")),jenis:"Laporan",penyelenggara:Ie(J(i.organizer)),dasar:Jo(i),jumlah_inovasi:cn(n.entries.
length),jumlah_dinilai:cn((d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:cn(n.judges.
length),jumlah_tahap:cn(n.stages.length),tahapan:fc(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",
gugur:s,ada_gugur:s.length>0?"ya":"",aturan:gc(n).map((N,P)=>({no:S(P+1),isi:N})),jumlah_pemenang:cn(
(g=(p=e.winners)==null?void 0:p.length)!=null?g:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:qo(
e,t),jumlah_putusan:cn(a.length),jumlah_benturan:cn(u.length),kode_hasil:(b=e.code)!=null?b:nt,
keikutsertaan:o===
null?"":"ya",instansi_ikut:o===null?"":cn(o.present),instansi_terdaftar:o===null?"":cn(o.listed),
tidak_ikut:((v=
o==null?void 0:o.absent)!=null?v:[]).map(N=>({nama:J(N)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.
length)!=null?O:0)>0?"ya":"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:J(N),
kalimat:P.
map(I=>({isi:I}))}))}}var SU={needs:"result",inEnglish:!1,documents:Ua(Xle),title:fr};m();var Yx=8,
Qle=e=>e===void 0||e.kind==="blank"?"":e.kind==="recused"?"BK":e.kind==="score"?Kx(tn(e.value)):
"?",TU=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function ece(e,t,n,r,o){var c,d,p;let i=Je(
e.competition,t),s=i.map(g=>Qle(r==null?void 0:r.marks.get(g.name))),a=i.flatMap(({name:g})=>{let b=r==
null?void 0:r.marks.get(g);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=Jp(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(J).filter(Boolean);return{no:S(o),...ao(n),...h.fromEntries(
x.from({length:Yx},(g,b)=>{var v;return[`k${b+1}`,(v=s[b])!=null?v:""]})),rincian_nilai:i.map(({name:
g},b)=>`${J(
g)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":sp(u,e.competition),catatan:l.join(" / ")}}function tce(e,t,n,r){var c;let{
competition:o,
results:i}=e,s=(c=In(o,t))!=null?c:(()=>!0),a=o.entries.filter(d=>d.status==="running"&&s(n,d));if(r!==
void 0){let d=new w(r.rows.filter(TU).map(p=>p.entry));return a.filter(p=>d.has(p.code))}let u=i[o.stages.
indexOf(t)-1];if(u===void 0)return a;let l=new w(u.standings.filter(({advances:d})=>d).map(({entry:d}
)=>d.
code));return a.filter(d=>l.has(d.code))}function nce({changes:e,competition:t},n,r){return e.filter(
o=>o.stage===n.name&&o.judge===r.code).map((o,i)=>{var s,a;return{no:S(i+1),inovasi:J((a=(s=t.entries.
find(({code:u})=>u===o.entry))==null?void 0:s.name)!=null?a:o.entry),kriteria:J(o.criterion),semula:
o.
from,menjadi:o.to,waktu:lt(o.at,"id")}})}function rce(e,t,n,r,o,i){let{competition:s}=e,a=Wa(s,n),u=tce(
e,n,r,o).map((d,p)=>ece(e,n,d,o==null?void 0:o.rows.find(g=>g.entry===d.code),p+1)),l=a.length<=Yx?a.
length:0,c=nce(e,n,r);return{...Ft(s.settings,i("lembar-nilai",t)),tanggal:nt,jenis:o===void 0?
"Lembar Nilai Kosong":"Lembar Nilai",kode:J(r.code),tahap:J(n.name),tahap_kapital:J(n.name).toUpperCase(
),
tanggal_tahap:Ie(n.date&&Li(n.date,n.until,"id")),nama_juri:Ie(J(r.name)),peran:J(r.role)||"Anggota",
instansi_juri:J(r.institution),terisi:o===void 0?"":"ya",kriteria_tahap:a.map((d,p)=>({...d,tanda:l===
0||EU(a)?"":`K${p+1}. `})),...h.fromEntries(x.from({length:Yx},(d,p)=>[`kolom_${p+1}`,l===p+1?[{
baris:u,
...ice(a)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}
var oce=e=>f.
floor((f.min(25,124/e)-3)/1.6),EU=e=>e.every(({kriteria:t})=>S(t).split(/[\s/-]+/).every(n=>n.length<=
oce(e.length))),ice=e=>h.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${EU(e)?t.kriteria:`K${n+1}`}
(${t.rentang})`])),CU={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>it(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.
name&&l.judge===i.code),a=s!=null&&s.rows.some(TU)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.
name} \xB7 ${i.code}${a===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>rce(e,u,o,i,a,l)}]}))}
,
title:Zo("tahap","nama_juri")};m();function sce(e,t){var r,o;let n=pr(e.competition.settings,t);
return{...Ft(n,t("pengumuman","")),jenis:"Pengumuman",dasar:Jo(n),jumlah_pemenang:cn((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:qo(e,t),masa_sanggah:n.objectionDays===null?"":cn(n.objectionDays)}}
var RU={
needs:"result",inEnglish:!1,documents:Ks(sce),title:fr};m();var ace={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function uce({competition:e},t,n){let r=Pr(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...ao(s),
alasan:ace[a]}]}),
i=e.stages.filter(s=>Je(e,s).length>0&&it(e,s).includes(t));return{...Ft(e.settings,n("pernyataan",t.
code)),tanggal:nt,jenis:"Pernyataan Juri",kode:J(t.code),nama_juri:Ie(J(t.name)),peran:J(t.role)||
"Anggota",instansi_juri:Ie(J(t.institution)),tahap_juri:i.map(({name:s})=>J(s)).join(", "),benturan:
o.
map((s,a)=>({no:S(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var DU={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>uce(e,t,n)})),
title:Zo("nama_juri")};m();m();var lce=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],cce=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function AU(e){let t=J(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=cce.reduce((o,[i,s])=>o.replace(i,s),t),r=lce.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var OU=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),dce=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],NU=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),mce=(e,t)=>qo(
e,t).map((n,r)=>{var a;let o=(a=e.winners)==null?void 0:a[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
s=o===void 0||!e.competition.settings.annexScores?"":dy(o);return{...n,
uang:i,nilai:[n.nilai,s].filter(Boolean).join(`
`)}}),pce=e=>[...new w(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function fce(e,t,
n){
let r=pce(n).map(i=>{let s=n.filter(({gelar:a})=>a===i).map(({inovasi:a})=>`\u201C${S(a)}\u201D`);
return`Mengusulkan sebagai ${i}: ${s.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${NU(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,s)=>{var a;return{label:(a=dce[s])!=null?
a:`KE-${s+1}`,isi:i}})}var gce=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function hce(e,t){
var d;let n=pr(e.competition.settings,t),r=J(n.decreeNumber),o=Ft(n,r),i=(d=Oi(n))!=null?d:nt,s=J(n.
minutesNumber),a=Ie(n.plenaryDate&&Ai(n.plenaryDate,"id")),u=Ur(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=mce(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:J(n.province)===""?"":AU(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:OU([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Ie(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${S.fromCharCode(
97+p)}.`),mengingat:OU(u.length>0?gce(u):[nt],p=>`${p+1}.`),diktum:fce(e,o.kompetisi,c),hadiah:NU(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var PU={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:Ks(hce),title:fr};m();m();var yce={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},bce=5,IU=new A,Xx=({standings:e})=>e.
length>=bce;function gy(e){var n;let t=(n=IU.get(e))!=null?n:wce(e);return IU.set(e,t),t}function wce(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:fn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!Xx(e)?null:wu(a)});return({entry:i},{language:s,decimals:a})=>{let u=yce[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let g=p===null?0:vn(
d,p);return[{kriteria:J(l.name),nilai:gn(kr(d,a),s),median:p===null?"\u2013":gn(kr(p,a),s),maksimum:
gn(
S(l.max),s),kedudukan:p===null?"\u2013":g>0?u.above:g<0?u.below:u.same}]})}}var $U={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function vce(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Gs(e);return{...i,jenis:$U[o.language].kind,kepada:Us(n,o).map(s=>(
{
nama:s})),tempat_tujuan:Ba(o)||$U[o.language].place,dasar:Jo(pr(o,t)),rincian:ly(i,o),profil:i.nilai===
""?[]:gy(e.result)(n,o),...mc(n.prize,o),...iy(o),...Ws(o)}}var FU={needs:"result",inEnglish:!0,
documents:pc(
"surat",vce),title:hc};m();function kce(e,t){var o;let n=pr(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...Ft(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Ba(n)||"Tempat",dasar:Jo(n),
jumlah_pemenang:cn(r.length),...iy(n),...Ws(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:qo(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":Us(r[s],n).join(`
`)}))}}var _U={needs:"result",inEnglish:!1,documents:Ks(kce),title:fr};m();function xce(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Gs(e);return{...Ft(t,e.number),
...r,rincian:ly(r,t),tanggal:nt,jenis:"Tanda Terima",...mc(n,t)}}var MU={needs:"result",inEnglish:!1,
letterhead:"unit",documents:pc("tanda-terima",xce),title:hc};m();function Sce({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:Wa(e,n[0])}]:n.filter(r=>Je(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${J(r.name)}`,
kriteria_tahap:Wa(e,r)}))}function Tce(e,t){let{competition:n}=e;return{...Ft(n.settings,
t("tata-cara","")),tanggal:nt,jenis:"Tata Cara Penilaian",tahapan:fc(n),kelompok_kriteria:Sce(e),
aturan:gc(
n).map((r,o)=>({no:S(o+1),isi:r}))}}var LU={needs:"rules",inEnglish:!1,documents:Ua(Tce),title:fr};m(
);var Ece={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},Cce=({sheets:e},t)=>[
...new w(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>so(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function Rce(e,t,n,r){let o=pr(e.competition.
settings,r),i=Ece[o.language],s=Cce(e,t.entry.code);return{...Ft(o,r("umpan-balik",t.entry.code)),
...ao(
t.entry),jenis:i.kind,kepada:Us(t,o).map(a=>({nama:a})),tempat_tujuan:Ba(o)||i.place,dasar:Jo(o),
tahap:J(
n.stage.name),jumlah_peserta:S(n.standings.length),profil:gy(n)(t,o),tanpa_median:Xx(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...Ws(o)}}var jU={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new w(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new w;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>Rce(e,s,o,a)})))},title:Zo("inovasi")};m();var zU={needs:"rules",inEnglish:!1,
documents:e=>Jx(e).map(t=>({about:t.about,fields:n=>({...Ft(e.competition.
settings,n("undangan",t.about)),tanggal:nt,jenis:"Undangan",kode:"",...fy(t),jumlah_undangan:cn(t.guests.
length),undangan:t.guests.map((r,o)=>({no:S(o+1),...r})),...Ws(e.competition.settings)})})),title:Zo(
"acara")};var BU={"tata-cara":LU,pernyataan:DU,undangan:zU,"daftar-hadir":gU,"lembar-nilai":CU,
"berita-acara":cU,
sk:PU,pengumuman:RU,piagam:kU,gabungan:xU,surat:FU,"surat-daftar":_U,"tanda-terima":MU,"umpan-balik":
jU,
laporan:SU};m();var UU=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Hs=UU.map(e=>({id:e,...BU[e]}));function up(e){var t;return(t=Hs.find(n=>n.id===e))!=null?
t:null}m();m();var WU=(e,t)=>`${e}:${t}`,Dce=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},Ace=/^(?:-|\u2013|tanpa|none)$/i;function KU(e,{settings:t,letterhead:n},r){var d;let o=Ace.
test(n),i=n===""||o?t.organizer:n,s=e.letterhead!=="unit"&&(n===""||Bs(n))&&Bs((d=so(t.signerPosition)[
0])!=
null?d:""),{first:a,unit:u}=s?ry(t):Wx(t,i),l=[t.officeAddress,t.officeContact].map(J).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:a,kop_unit:u,kop_alamat:s?"":l,kop_kepala:s&&c?
"ya":
"",kop_instansi:!s&&c?"ya":"","%lambang":Dce(s||e.signedBy==="head"?"garuda":"daerah",r)}}m();var Oce=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
GU=e=>{var t;return((t=
J(e).split(",")[0])!=null?t:"").replace(Oce,"").trim()||J(e)},Nce=(e,{id:t})=>[t,Ta[t].name.id,Ta[t].
name.en].some(n=>M(n)===M(e));function Pce(e,t){let n=t.find(({documents:r})=>r.some(o=>Nce(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&Bs(r)):t.find(({documents:r})=>r.
length===0)}var Ice=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function $ce({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=ru.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",s=t==="definitive"?J(e):`${i} ${J(e)}`;if(n==="self")return[s];let[a=o!=
null?o:"",...u]=r.map(J),l=[`a.n. ${a}`,...u];return n==="by-order"?[...l,"u.b.",s]:[...l,s]}
function Fce(e,t,n){
let r=Bs(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||Ice.test(J(e.office));return{
settings:{...n,signerPosition:$ce(e,Oi(n)).join(`
`),signerName:o?e.plainName||GU(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function _ce(e,t){var i,s;let n=Bs((i=so(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?GU(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(s=Oi(t))!=null?s:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function HU(e,{settings:t,signers:n=[]}){let r=Pce(e,n);return r===void 0?
_ce(e,t):Fce(r,e,t)}var Ni=(e,t)=>Ek(e.id,Ol(e,t),Mce(e,t)),Mce=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},hy=(e,t)=>e.needs==="rules"||t.winners!==null;function Lce(e,t){
let{
competition:n}=t,r={...n.settings,language:Ol(e,n)},o=HU(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:KU(e,o,t.pictures)}}var Ga=(e,t)=>e.filter(n=>hy(n,t)).flatMap(
n=>{let r=Lce(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:s=>(
{
...i(s),...r.letterhead})}))});function Qx(e){if(e.winners===null)return()=>!0;let t=new w(Ga(Hs,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var jce=()=>null;function e0(
e,t,n=jce){
let[r]=Ga([e],t);return r===void 0?null:r.fields(n)}m();m();function zce(e,t){let n=e.map(o=>({
standing:o,key:M(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function qU(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,f.min(c,(a=r.get(u))!=null?a:c))}
let o=yf(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):zce(l,n).map(c=>({standing:c,place:null}))})}m();m();
var Bce=[137,80,78,71,13,10,26,10],ZU=(e,t)=>t.every((n,r)=>e[r]===n),lp=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},JU=(e,t)=>lp(e,t)*65536+lp(e,t+2),Uce=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function Wce(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(Uce(r))return{height:lp(e,t+5),width:lp(e,t+7)};t+=2+lp(e,t+2)}return null}function yy(
e){
let t=ZU(e,Bce),n=ZU(e,[255,216]),r=t?{width:JU(e,16),height:JU(e,20)}:n?Wce(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var Kce={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},Gce={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},t0=e=>e==="id"?Kce:Gce;m();var VU={part:
"emblems",tab:Z.emblems,columns:[{key:"emblem",header:_("Lambang","Emblem"),width:100},
{key:"part",header:_("Bagian","Part"),width:70},{key:"content",header:_("Isi","Content"),width:300}]}
,
by=["garuda","daerah"],Hce=/.{1,30000}/g;function YU(e,t,n,r,o){let i=[...e].flatMap(([a,u])=>{var l;
return((l=u.match(Hce))!=null?l:[]).map((c,d)=>({emblem:a,part:S(d+1),content:c}))}),s=VU.columns.map(
({key:a,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[a]}));return It(t,r,o,s,i,0)}
function XU(e){var r,o;let t=e===null?null:mt(e,VU),n=new y;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let s=by.find(a=>a===W(i("emblem")));s!==void 0&&n.set(s,((o=n.get(s))!=null?o:"")+W(i(
"content")))}return n}var QU=e=>new y([...e].flatMap(([t,n])=>{let r=yy(xi(n));return r===null?[]:[[
WU(
t,Ds(n)),r]]}));var qce=q({emblem:de(ct(by)),content:de(z()),signers:de(Se())}),eW=300,n0=e=>{let{
name:t,grid:n}=$t(
Z.emblems[e]);return{name:t,emblems:XU(n)}},wy=e=>QU(n0(e).emblems);function Zce(e,t,{language:n,
admins:r}){
let o=t0(Xe(n)),i=xi(t);if(i.length>eW*1024)return o.tooLarge(eW);if(t!==""&&yy(i)===null)return o.noPicture;
let{name:s,emblems:a}=n0(n),u=new y(a);t===""?u.delete(e):u.set(e,t);let l=t0(n);return ir(YU(u,s,n,
l.tab,l.origin),yo({admins:r},()=>!1)),gu(s),null}var tW=e=>ce(()=>{let{emblem:t,content:n,signers:r=!1}
=ge(
qce,e);return ve(),Ee(()=>{let{competition:o}=Ye(),{settings:i}=o,s=t===void 0||n===void 0?null:Zce(
t,n,i),a=o.signers!==void 0;r&&!a&&rn(EN(i));let{emblems:u}=n0(i.language),l=c=>{var d,p;return f.ceil(
((p=(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:by.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:a||r?ea.tab[i.language]:null,refused:s}})});var Jce=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],nW=e=>e.filter(t=>t.severity===
"error"&&Jce.includes(t.code)),Vce=({settings:e})=>fi(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:ps(i.cell,i.format,"id"),to:eo(s,"id"),at:a}));function r0(e,{
results:t},{
rows:n},r,o=[],i=new y){let{competition:s,sheets:a}=e,u=t[s.stages.length-1],l=r.some(v=>v.code==="RESULT_STALE"),
c=r.filter(v=>v.severity==="error"),d=u!==void 0&&c.length===0,p=tt(s.stages,n),g=p[p.
length-1],b=null;return{competition:s,sheets:a,faultyTabs:new w(c.flatMap(({tab:v})=>v===void 0?[]:[
v])),results:l?[]:t,winners:d?qU(u,s.settings).map(({standing:v})=>v):null,code:(g==null?void 0:g.status)===
"decided"?g.code:null,hash:(g==null?void 0:g.status)==="decided"?g.hash:null,changes:o.some(({id:v})=>v===
"lembar-nilai")?Vce(s):[],pictures:i,coverage:i$(s),reliability:()=>(b!=null||(b=t.map((v,O)=>{let N=nh(
s,v,t.slice(0,O)),I=v.last&&!s.settings.rankedWinners?{...N,gap:null,methods:[],verdict:{...N.verdict,
contested:[]}}:N;return{stage:v.stage.name,sentences:rh(I,"id")}})),b)}}var Yce=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function vy(e,t,n){let r=Rt(e,{provisional:!1}),o=pl(e),i=[...r.findings,
...hi(e,t),...Xce(t,e)].map(u=>Yce.includes(u.code)?{...u,severity:"error"}:u),s=wy(e.competition.settings.
language),a=r0(e,r,t,i,n,s);return{findings:r.findings,blocking:i,hash:o,context:a}}function Xce({
rows:e},t){
let n=wa(e);return n===void 0||ws(t,n.hash)?[]:[{code:"RESULT_STALE",severity:"error",params:{
computed:n.
at}}]}function rW(e,t,n){var p,g,b;let{competition:r}=e,o=Z.documents[r.settings.language];if(!ou().includes(
o))return[];let{name:i,grid:s}=$t(o);if(s===null)return[];let a=mt(s,_o),u=ede([...ks(s).rows]),l=tde(
e,t,n,u),c=new y,d=[];for(let[v,O]of u){let N=l(O);if(N===null)continue;if(typeof N=="object"){let I=(
p=
ot(a,v,"title"))==null?void 0:p.cell,$={kind:O.kind,written:O.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let P=(b=c.get(N))!=null?b:{cell:(g=ot(a,v,"kind"))==
null?void 0:g.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,O]})}return[...[...c].map((
[
v,{cell:O,documents:N}])=>({code:v,tab:i,cell:O,params:{documents:N}})),...d]}var Qce=["made",
"draft",
"edited","signed"];function ede(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";Qce.includes(l)&&k(u)>=k(d)&&t.set(c,o)}return[...t.values()]}function tde(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=wy(o.settings.language),a=r0(e,t,n,i,[],s),u=new y(Ga(
Hs,a).map(d=>[E.stringify([d.kind.id,d.about]),d])),l=new y(r.map(([,{kind:d,entry:p,number:g}])=>[E.
stringify([d,p]),g])),c=(d,p)=>l.get(E.stringify([d,p]))||null;return({kind:d,entry:p,run:g,title:b,
content:v})=>{var j;let O=n.rows.find(B=>B.action==="documents"&&B.run===g);if(O===void 0)return"DOCUMENT_UNRECORDED";
let N=((j=up(d))==null?void 0:j.needs)!=="rules",P=u.get(E.stringify([d,p]));if(P===
void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";let I=P==null?void 0:P.fields(c),$=P===void 0||I===
void 0?null:P.kind.title(I),F=()=>{if(P===void 0||I===void 0)return!1;let B=Ni(P.kind,o),U=lm(d,um(B),
sc(I,np(B)));return Bt(U+$)===v};return N&&Kd(e,O.hash)===null&&!F()?"DOCUMENT_OF_OTHER_RESULT":$===
null||$===b?null:{title:$}}}m();function oW(e){let{competition:t,history:n}=e,r=tt(t.stages,n.rows);
return Ra(t.settings.language).flatMap(
o=>{var a;let i=Ju(o),s=((a=En(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:iW(e,
i)})}function iW({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=ch(
e,t,o.slice(0,o.indexOf(n)+1));return nM(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function sW(
e,{
results:t},n,r){var F;let o=JF(n,qe);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=En(tt(a.stages,u.rows),l),g=u.rows.find(j=>j.action==="decide"&&j.stage===l&&j.hash===i.hash),b=(g==
null?void 0:g.detail.includes(Qg(s)))===!0,v=i.history.rows===0||((F=u.links[i.history.rows-1])==null?
void 0:F.chain)===i.history.end,{sheets:O,typedDecisions:N}=e,P=dl({...bs(a,O,N,l,i.counted.version),
version:ur}),I=new w(r.map(j=>E.stringify([j.code,j.params]))),$=j=>j.filter(B=>!I.has(E.stringify([
B.code,B.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...v?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],...$(cl(i.counted,P).map(j=>ml(j,e)).map(j=>({code:"CHANGED",
stage:l,
tab:j.tab,cell:j.cell,params:j}))),...$(iW(e,i)),...nde(t,i)]}function nde(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new y(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&Nt(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:Nt(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();m();
var aW=["begun","made","draft","edited","signed","own","failed","deleted","void"],rde=["edited",
"own"],bc=({status:e})=>e==="made"||e==="draft",dp=({fileId:e,modified:t},n)=>e===n.id&&t!==""&&n.modified>
t,Ha=(e,t)=>e!==null&&e.maker!==""&&e.maker!==t;function o0(e,t,n,{user:r,remake:o,renew:i}){if((t==
null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:cp("signed",n,u?
null:
"revise")}if(t!==null&&Ha(t,r))return i?{action:"add"}:cp(t.status,null,"own-copy");if(n===null)return t!==
null&&t.fileId!==""&&!o&&!i?cp("deleted",null,"remake"):{action:"create"};let s=t!==null&&dp(t,n),a=t!==
null&&(s||rde.includes(t.status));return a&&!i?cp(t.status==="own"?"own":"edited",n,"overwrite"):n.content===
e&&!a?cp("made",n,null):{action:"update",file:n}}var cp=(e,t,n)=>({action:"keep",status:e,file:t,
choice:n});m();m();m();m();var Ct=(e,t,n={})=>h.assign(new C(`${e}: ${t}`),{fault:e,place:n}),uW=e=>e instanceof C&&
"fault"in
e,lW=e=>uW(e)?e.fault:null;function ky(e,t){try{return t()}catch(n){throw uW(n)&&(n.place={...e(),
...n.place}),n}}var i0=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,s0=/\s*(\/?)>/y,ode=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
ide={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},sde=["AlternateContent","extLst","rPh"],ade=500,qs=e=>Ct(
"damaged",e.slice(0,60));function cW(e){return e.includes("&")?e.replace(ode,(t,n,r,o)=>{let i=n===void 0?
k(r):k.parseInt(n,16),s=o===void 0?i<=1114111?S.fromCodePoint(i):void 0:ide[o];if(s===void 0||!t.endsWith(
";"))throw qs(t);return s}):e}var a0=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},ude=e=>e===
32||e>=9&&e<=13;function lde(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(ude(r)||r===
62||r===47||r===60)break}return n}function xy(e,t,n){let r=e.indexOf(t,n);if(r<0)throw qs(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function uo(e,t,n=sde){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,s=c=>{var d;if(r.length===0&&c.trim()!=="")throw qs(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,cW(c)))},a=c=>{var d;if(r.pop()!==c)throw qs(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
a0(
c)):r.length<o&&(o=0)},u=c=>{var P,I,$;let d=lde(e,c),p=e.slice(c,d),g={},b=d,v=0;for(;;){i0.lastIndex=
b;let F=i0.exec(e);if(F===null)break;if(++v>ade)throw qs(e.slice(c-1,b));b=i0.lastIndex;let j=F[1];j.
startsWith("xmlns")||(g[a0(j)]=cW((I=(P=F[2])!=null?P:F[3])!=null?I:""))}s0.lastIndex=b;let O=s0.exec(
e);if(p===""||O===null)throw qs(e.slice(c-1));r.push(p);let N=a0(p);return o===0&&n.includes(N)&&(o=
r.length),o===0&&(($=t.open)==null||$.call(t,N,g)),O[1]==="/"&&a(p),s0.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&s(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:g}=xy(
e,">",c+2);a(p.trimEnd()),i=g}else if(d===63)i=xy(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=xy(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:g}
=xy(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=g}else throw qs(e.slice(c))}if(s(e.slice(i)),r.
length>0)throw qs(`<${r[0]}>`)}var Sy=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>S.
fromCharCode(k.parseInt(n,16))):e,Pi=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),dW=e=>Pi(fh(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var cde=/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g;
function u0(e){var t,n;try{let r=As(e),o=(n=r.file((t=
Na(r))!=null?t:""))==null?void 0:n.asText();return o===void 0?null:Ds(dde(o).join("").replace(cde,""))}
catch{
return null}}function dde(e){let t=[],n=!1;return uo(e,{open:r=>{n=r==="t"},text:r=>{n&&t.push(r)},
close:()=>{
n=!1}}),t}function Ty(e=new D){let t=u0(e);return t===null?{}:{text:t}}var wc=({type:e,properties:t}
)=>e===zn&&
"text"in t,mde={failure:{kind:"unknown",reason:"malformed-answer"}};function vc(e,t){let n=e.map(({
id:r})=>r);
return bi(n,Io,t).map((r,o)=>{var s;if("failure"in r)return{failure:r.failure};let i=u0(r.ok);return i===
null?mde:i===((s=e[o])==null?void 0:s.properties.text)?"same":"edited"})}function mW({competition:e}
){let t=Z.documents[e.settings.language],n=xe(),r=ou().includes(t)?Ne(Jd(
n)):null,o=r===null?null:hde(r);if(o===null)return[];let{name:i,grid:s}=$t(t),a=s===null?null:mt(s,
_o),
l=(s===null?[]:[...ks(s).rows].filter(([,g])=>g.spreadsheet===en())).filter(([,{maker:g,fileId:b}])=>g===
n&&b!==""),c=gde(l.map(([,g])=>g),o),d=new w(l.map(([,{fileId:g}])=>g)),p=o.filter(({id:g,type:b,
properties:{
sheet:v,kind:O}})=>b===zn&&O!==void 0&&v===Bt(en())&&!d.has(g));return[...l.flatMap(([g,b])=>{var P;
let v=o.find(({id:I})=>I===b.fileId),O=fde(b,v,c);if(O===null)return[];let N=(P=ot(a,g,O==="DOCUMENT_NUMBER"?
"number":"link"))==null?void 0:P.cell;return[{code:O,tab:i,cell:N,params:{documents:[b]}}]}),
...p.length===0?[]:[{code:"DOCUMENT_ROW_MISSING",tab:i,params:{count:p.length}}]]}var pde=["edited",
"own","signed","deleted","void"];function fde(e,t,n){if(t===void 0)return["deleted","void"].includes(
e.status)?null:"DOCUMENT_FILE_MISSING";if(t.link!==e.link)return"DOCUMENT_LINK";let{number:r}=t.properties;
return r!==void 0&&r!==Bt(e.number)?"DOCUMENT_NUMBER":n.has(e.fileId)?"DOCUMENT_FILE_CHANGED":null}
function gde(e,t){
let n=new y(t.map(s=>[s.id,s])),r=e.flatMap(s=>{let a=n.get(s.fileId);return a!==void 0&&!pde.includes(
s.status)&&dp(s,a)?[a]:[]}),o=r.filter(wc),i=vc(o,jn(10,R.now()));return new w(r.filter(s=>i[o.indexOf(
s)]!=="same").map(({id:s})=>s))}function hde(e){try{let t=vl(e,jn(1,R.now()));return"ok"in t?t.ok:
null}catch{
return null}}m();m();var pW=/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;function yde(e,t){var r,o,i;let n=e.split(
";");return t<
0&&n.length>1?(r=n[1])!=null?r:"":t===0&&n.length>2?(o=n[2])!=null?o:"":(i=n[0])!=null?i:""}function fW(
e,t){
var s;if(e===""||e==="@")return!1;let n=yde(e,t),r=((s=n.match(pW))!=null?s:[]).filter(a=>a.startsWith(
'"')||a.startsWith("\\")),o=n.replace(pW,"");return/general/i.test(o)?r.some(a=>/\d/.test(a)):o.includes(
"%")?!1:!/[0#?]/.test(o)||/[1-9dmyhs]/i.test(o)||/[0#?],+(?:\D*)$/.test(o)||r.some(a=>/\d/.test(a))}
var gW=["id","en"];function yW(e){let{competition:t,sheets:n,history:r,deciding:o}=e,{stages:i,
settings:s}=t,
a=tt(i,r.rows),u=i.filter((p,g)=>{var b;return((b=a[g])==null?void 0:b.status)==="decided"}),l=n.filter(
({stage:p})=>u.some(({name:g})=>g===p)),d=[...i.map(p=>Xi(p,i,s.language)),Z.finalRanking[s.language]].
map(p=>$t(p)).flatMap(({name:p,grid:g})=>g===null?[]:[p]);return[...l.flatMap(({tab:p,rows:g})=>{let b=ti(
p),v=g.flatMap(O=>[...O.marks.values()]);return hW(p,v.flatMap(O=>O.kind==="score"?[{...O.at,value:O.
value}]:[]),b)}),...d.flatMap(p=>hW(p,bde(p),ti(p))),...[...d,...o.tabs.values()].flatMap(wde),...vde(
e,d)]}var bde=e=>Fe(e).values.flatMap((t,n)=>t.flatMap((r,o)=>typeof r=="number"?[{row:n,column:o,
value:r}]:
[]));function hW(e,t,n){var s,a;let r=t.filter(({row:u,column:l,value:c})=>{var d,p;return fW((p=(d=
n[u])==null?void 0:d[l])!=null?p:"",c)}),[o]=r;if(o===void 0)return[];let i={value:o.value,format:(a=
(s=n[o.row])==null?void 0:s[o.column])!=null?a:"",more:r.length-1};return[{code:"NUMBER_HIDDEN",tab:
e,
cell:Ce(o.row,o.column),params:i}]}function wde(e){let t=iu(e).flatMap((r,o)=>r.flatMap((i,s)=>i===""?
[]:[Ce(o,s)])),[n]=t;return n===void 0?[]:[{code:"FORMULA_IN_PLACE",tab:e,cell:n,params:{more:t.length-
1}}]}function vde({competition:{stages:e},deciding:t,history:n},r){let o=[...r,...t.tabs.values(),n.
name],i=l=>M(l.replace(/\s*\(\d+\)$/,"")),s=e.map(l=>gW.map(c=>Xi(l,e,c))),a=["finalRanking",
"history","decisions"].map(l=>gW.map(c=>Z[l][c])),u=rt();return[...s,...a].flatMap(l=>{let c=l.map(M),
d=o.find(
p=>c.includes(i(p)));return d===void 0?[]:u.filter(p=>p!==d&&c.includes(i(p))).map(p=>({code:
"TAB_FALSE",tab:p,params:{real:d}}))})}m();function kde(e,t){let n=e.filter(({written:o,expected:i})=>[
o,i].every(s=>S(s).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":
"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({
header:o,written:i,expected:s})=>{let[a,u]=[kc(i,t),kc(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var kc=(e,t)=>e===
""?t==="id"?"kosong":"blank":H(e,t);function wW(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=kde(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var xde={settings:{id:
"",en:""},
signers:{id:"Penanda tangan",en:"Signer"},innovators:{id:"Inovator",en:"Innovator"},judges:{id:
"Nama juri",en:"Name of judge"},roles:{id:"Peran juri",en:"Role of judge"},notes:{id:
"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{id:"Nilai",en:"Score"}};function vW({part:e,
names:t,old:n,now:r},o){
var u;let i=(l,c)=>o==="id"?l:c,s=e==="settings"?H(fs((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${xde[
e][o]} ${s}`.trim();return e==="formulas"?i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):
i(`Berubah sejak dikunci: ${a}: semula ${H(n,"id")}, kini ${kc(r,"id")}.`,`Changed since it was locked: ${a}: was ${H(
n,"en")}, is ${kc(r,"en")}.`)}var l0=({documents:e})=>e.
map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),gr=(e,t)=>{let[n]=e.documents;if(e.documents.
length===1&&n!==void 0){let o=`${H(n.title,t)} (${l0(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${l0(e)})`:`${r} documents (${l0(e)})`},kW=(
{documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},Ey=(e,t)=>e===0?"":t===
"id"?` (dan ${e} sel lagi)`:` (and in ${e} more)`,Sde=({documents:e})=>e.length===1?"was":"were",bW=(
{
documents:e},t,n)=>e.length===1?t:n,Tde={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${Mg(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${lt(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${lt(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${lt(e.at,"id")} hilang atau diubah. ${e.isSame?
"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.
at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${kc(
e.written,"id")}, seharusnya ${H(e.expected,"id")}.`,RANKING_ROW:e=>wW(e,"id"),RANKING_MORE:e=>`Dan ${e.
count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>vW(e,"id"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${lt(
e.at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,
EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${gr(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${gr(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${kW(e,"id")}.`,
DOCUMENT_UNRECORDED:e=>`${gr(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${H(e.written,"id")}, menurut hasil ini ${H(e.expected,
"id")}.`,DOCUMENT_FILE_MISSING:e=>`${gr(
e,"id")}: berkasnya tidak ada lagi di folder.`,DOCUMENT_FILE_CHANGED:e=>`${gr(e,"id")}: berkasnya diubah sejak dibuat.`,
DOCUMENT_LINK:e=>`${gr(e,"id")}: tautannya tidak menuju berkas yang dibuat.`,DOCUMENT_NUMBER:e=>`${gr(
e,"id")}: nomornya bukan nomor yang tercetak di dalamnya.`,DOCUMENT_ROW_MISSING:e=>`${e.count} dokumen di folder tidak punya baris lagi di tab ini.`,
NUMBER_HIDDEN:e=>`Format ${H(e.format,"id")} menampilkan angka lain; isinya ${H(e.value,"id")}${Ey(e.more,
"id")}.`,FORMULA_IN_PLACE:e=>`Rumus di tempat isi yang ditulis Lembar Juri${Ey(e.more,"id")}.`,
TAB_FALSE:e=>`Tab ini bernama seperti ${H(e.real,"id")}, tetapi bukan tab itu.`},Ede={
NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${Mg(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${lt(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${lt(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${lt(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${kc(e.written,"en")}, it is to be ${H(e.expected,"en")}.`,
RANKING_ROW:e=>wW(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>vW(e,
"en"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${lt(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.
now===null?"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${gr(e,"en")} ${Sde(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${gr(e,"en")} ${bW(e,"does","do")} not fit: by this result there is no ${kW(e,
"en")}.`,DOCUMENT_UNRECORDED:e=>`${gr(e,"en")} ${bW(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${H(e.written,
"en")}, by this result it is ${H(e.expected,"en")}.`,DOCUMENT_FILE_MISSING:e=>`${gr(e,"en")}: the file is no longer in the folder.`,
DOCUMENT_FILE_CHANGED:e=>`${gr(e,"en")}: the file was changed since it was made.`,DOCUMENT_LINK:e=>`${gr(
e,"en")}: the link does not lead to the file that was made.`,DOCUMENT_NUMBER:e=>`${gr(
e,"en")}: the number is not the one printed in it.`,DOCUMENT_ROW_MISSING:e=>e.count===1?
"1 document in the folder has no row in this tab any more.":`${e.count} documents in the folder have no row in this tab any more.`,
NUMBER_HIDDEN:e=>`The format ${H(e.format,"en")} shows another number; the cell holds ${H(e.value,
"en")}${Ey(e.more,"en")}.`,FORMULA_IN_PLACE:e=>`A formula where Lembar Juri wrote a value${Ey(e.more,
"en")}.`,TAB_FALSE:e=>`This tab is named like ${H(e.real,"en")} and is not that tab.`},Cde={id:Tde,
en:Ede};function Rde(e,t){return Cde[t][e.code](e.params)}var xW=(e,t)=>Rde(e,t);var Dde=de(q({
evidence:de(z())}));function Cy(e){return ce(()=>{var d;let{evidence:t}=(d=ge(Dde,e))!=
null?d:{};ve();let n=Ye("all"),{competition:r}=n,{language:o}=r.settings,i=Rt(n,{provisional:!1}),{
history:s}=n,
a=tt(r.stages,s.rows).filter(p=>p.status==="decided"),u=wa(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],...Ade(n,s),...oW(n),...Nde(i),...Pde(n,i,s),...Lde(s),...yW(
n),...rW(n,i,s),...mW(n)],c=[...l,...t===void 0?[]:sW(n,i,t,l)];return{ok:c.length===0,decided:a.map(
({stage:p,at:g,by:b,code:v})=>({stage:p,at:g,by:b,code:v})),computed:u===void 0?null:{at:u.at,by:u.by}
,
differences:c.map(p=>{var g,b,v;return{code:p.code,stage:(g=p.stage)!=null?g:null,tab:(b=p.tab)!=null?
b:null,cell:(v=p.cell)!=null?v:null,message:p.code==="RANKING_STOPPED"?Ln(p.params,o):xW(p,o)}})}})}
function Ade(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=tt(n,t),i=Ra(r.language),s=new w,a=o.
flatMap(({stage:p,status:g,hash:b,at:v,by:O,code:N})=>{if(g!=="decided")return[];let P=i.find(L=>L.stage===
p),I=Lv(e,P,b),$=Kd(e,b,p)!==null,F=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:Z.decisions[r.language],
params:{at:v,isSame:$}}]:[],j=[N,Rr(v),O].join(", "),B=P===void 0?j:[P.code,P.at,P.by].join(", ");if(
B!==
j){let L=Z.decisions[r.language];F.push({code:"DECISION_MISLABELLED",stage:p,tab:L,params:{written:B,
recorded:j}})}let U=(I!=null?I:[]).filter(L=>!s.has(E.stringify(L)));for(let L of U)s.add(E.stringify(
L));return[...F,...U.map(L=>({code:"CHANGED",stage:p,tab:L.tab,cell:L.cell,params:L}))]}),u=i.filter(
p=>!t.some(g=>g.action==="decide"&&g.stage===p.stage&&g.hash===p.hash)).map(p=>({code:
"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=wa(t),c=o.slice(1+o.map(({
status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:Ode(e,l)]}function Ode(e,{at:t,hash:n}){let r=Kd(e,n);return r===ur?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:ur}}]}
var Nde=({findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function Pde(e,{results:t},{rows:n}
){
var g,b,v,O;let{competition:r}=e,o=wa(n),i={id:(g=o==null?void 0:o.run)!=null?g:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(v=o==null?void 0:o.by)!=null?v:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:s,settings:a}=r,u=tt(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new w(u.map(N=>Xi(
N,s,a.language)));u.length>0&&l.add(Z.finalRanking[a.language]);let c=ue(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return $v(r,t,El(r,t),i).flatMap(
N=>{let{name:P,grid:I}=$t(N.name);if(l.has(N.name)&&!Ide(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let $=lM(I);return[...$!==null&&n.some(j=>j.run===$)?
Fde(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],...$===(o==null?void 0:o.run)?$de(P,I,d):
[],...Mde(P,uM(I,N))]})}var Ide=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&W((r=e.values[
n])==
null?void 0:r[0])===W((o=t[n])==null?void 0:o[0])};function $de(e,t,n){var o;let r=W((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function Fde(e,t,{values:n}){var i,s;let[r,o]=[W((i=t.values[0])==null?
void 0:i[0]),W((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var _de=10;function Mde(e,t){let n=t.slice(0,_de).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Lde({name:e,links:t}){let{breaks:n,cut:r}=Fu(t,Ne(
Co),qe);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();var zde=new w(`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),Bde=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],Ude={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},Wde=/^(https?:|mailto:|tel:|#|$)/i,
Kde=/^file:\/\/\/[a-z]:/i;function Gde({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?Wde.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&Kde.test(t)?[]:[(o=Ude[r])!=null?o:r]}var Hde=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function c0(e){
let t=Hde(e);return zde.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function qde(e){
let t=[],
n=[],r=!1;return uo(e,{open:(o,i)=>{var s,a,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...Gde(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((s=i.ContentType)!=
null?s:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...c0((a=i.instr)!=null?a:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...c0((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(c0)]}function SW(e){let t=h.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?qde((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):Bde.flatMap(([i,s])=>i.test(`/${n}`)?[s]:
[])});return[...new w(t)]}m();m();function Zde(e,t){let n=x.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function mp(e,t){var o,i;let n=Dt(e);return(i=(o=t.map(s=>({tag:s,away:Zde(n,Dt(s))}
)).
filter(({tag:s,away:a})=>a<=f.max(2,f.floor(s.length/3))&&a<f.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var Jde=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],Vde=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),Yde=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function Xde(e,t){var s,a;let n=mp(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(Dt),o=t.filter(u=>r.includes(Dt(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=Yde.get(u))!=null?l:[]});return(a=(s=o[0])!=null?s:i.find(u=>t.
includes(u)))!=null?a:null}var Qde=100;function TW(e,t){return Jde.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,Qde).flatMap(o=>{let i=o.replace(n,"$1").trim();return Vde(i)?[{tag:o,near:
Xde(
i,t)}]:[]})})}var EW=["inovasi","penerima","kompetisi"],eme=80;function Ry(e,t){let n=rme(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[...hh(i),...yh(i).map(s=>`{{%${s}}}`)]);
if(ime(r.flat())>
ome)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>ame(i,t));return o.length>0?o:
r.flat().some(tme)?fme(e,t):nme(r.flat(),t)}var tme=e=>RW(e).some(t=>"sign"in t&&t.tag!=="");
function nme(e,t){
var i,s;let n=h.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>TW(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:Dy(a)}))),o=(s=(i=EW.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:EW[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function rme(e){try{let t=As(e);return Na(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file(jo).map(n=>n.asText()),active:SW(t)}}catch(t){return{code:ih(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var ome=2e4,ime=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),CW=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),sme=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function ame(e,t){let n=new y(h.keys(t).map(i=>[Dt(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let s=Dy(i);return RW(i).flatMap(a=>ume(a,s,r))}),...r.loops.map(({tag:i,paragraph:s})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function ume(e,t,n){let{tag:r}=e;if("fault"in e)return CW(
Dt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
lme(r,t,n):o==="%"?cme(r,t,n):o===""||o==="#"||o==="^"?dme(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function lme(e,t,{loops:n}){let r=Dt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Dt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var cme=(e,t,{
root:n})=>{if(n.has(Dt(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:mp(`%${e}`,r),paragraph:t}]};function dme(e,t,n,r){var u;let o=Dt(
t),i=CW(o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:mp(t,
sme(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:mme(s,i)}):s!==void 0&&typeof s!=
"string"&&a.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function mme(e,t){return typeof e=="string"?
new w:e===void 0?t?new w:null:e.length===0?null:new w(e.flatMap(n=>h.keys(n).map(Dt)))}function RW(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:pme(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:Dy(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,s).trim()))!=null?r:[];t.push({sign:a,tag:u.trim()}),n=i.slice(s+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var pme=e=>{var t;
return Dy(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function Dy(e,t=eme){let n=e.replace(
/\s+/g,
" ").trim(),r=x.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function fme(e,t){
try{
return tp(e,t),[]}catch(n){let r=Pl(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var gme={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},hme={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},qa=e=>e==="id"?gme:hme;function d0(e,t){let n=qa(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new w(r)]}function DW(e,t,n){let r=qa(n),o=d0(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var AW="templates",
yme=q({maker:z(),fileId:z(),modified:z()}),bme=_t(z(),le(yme));function xc(){let e=Ne(
AW);try{let t=bt(bme,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function pp(
e,t){
var i;let n=xc(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ze(AW,E.stringify(o))}m();m();var OW="lease",NW=300*1e3,wme=q({
who:z(),run:z(),until:be(),width:de(be())});function PW(e,t){var a;
let n=vme(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return m0({who:e,run:i,width:s,until:r+NW}
),
{run:i,width:s}}var IW=(e,t,n)=>m0({who:e,run:t,width:n,until:R.now()+NW}),$W=(e,t)=>m0({who:e,run:t,
until:0}),m0=e=>Ze(OW,E.stringify(e));function vme(){let e=Ne(OW);try{let t=bt(wme,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();var FW=e=>typeof e=="string"?e.includes(
nt):(e!=null?e:[]).some(t=>h.values(t).some(n=>FW(n))),kme=({
id:e,needs:t})=>t==="rules"||e==="tanda-terima",_W=(e,t)=>LP.filter(n=>FW(t[n])&&!(n==="tanggal"&&
kme(
e)));m();function MW(e,t){return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Zg(e,t)}}function LW(e,t,n,r,o){let{status:i,...s}=MW(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=ue(o).documents,l=t!==void 0&&Ha(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(vs(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var jW=(e,t)=>({...MW(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var zW=_o.columns.map(e=>e.key).filter(e=>e!=="number");function Ay(e,t){var d,
p;let{name:n,grid:r}=$t(
Z.documents[e]),o=r===null?Eme(n,e,t):ks(r);t.isShut(n)||(r!==null&&wr(n,t.admins()),Jn("documents",
n));let i=en(),s=new y(o.rows),a=()=>[...s].flatMap(([g,b])=>b.spreadsheet===i?[{place:g,row:b}]:[]),
u=new y;for(let g of a()){let b=`${g.row.kind}:${g.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],g])}
let l=f.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(g,b)=>b==="status"?Zg(g,e):g[b];
return{
of:(g,b)=>{var v;return(v=u.get(`${g}:${b}`))!=null?v:[]},all:a,ofRun:g=>a().flatMap(({row:b})=>b.run===
g?[b]:[]),reserve:()=>l++,write:g=>{let b=g.flatMap(({place:v,row:O})=>{let N=s.get(v);return s.set(
v,O),N!==void 0&&zW.every(P=>N[P]===O[P])?[]:[v]});if(b.length!==0){xme(n,o,e);for(let v of Sme(b,s))
for(let O of Tme(o.columns,zW)){let N=v.rows.map(P=>O.keys.map(I=>c(P,I)));Xt(n,v.first,O.column,N)}
Zn()}}}}function xme(e,{headerRow:t,columns:n},r){let o=_o.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;Xt(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function Sme(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function Tme(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function Eme(e,t,n){let r=ue(t).tabs,o=_o.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));rn(It(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new y(_o.columns.map((s,a)=>[s.key,a]));return{rows:
new y,
columns:i,headerRow:null}}m();var Za=({kind:e,about:t})=>`${e.id}:${t}`;function BW(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===zn&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function UW(e,t){var ye,Q,oe,se,Be;let{competition:n,numberOf:r,ledger:o,files:i,
templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=Cme(d,a.user),g=(ye=p==null?void 0:p.row)!=
null?ye:null,b=e.fields(r),v=l.title(b),O=Bt(lm(l.id,s.versionOf(l),s.shown(l,b))+v),N=ut=>({sheet:
Bt(
en()),kind:l.id,entry:Bt(c),...ut===""?{}:{revision:ut}}),P=ut=>{let{sheet:He,entry:St}=N(ut);return i.
get([He,l.id,St,ut].join(":"))},I=Ha(g,a.user)?null:(oe=P((Q=g==null?void 0:g.revision)!=null?Q:""))!=
null?oe:Dme(g,a.user,n,u),$={user:a.user,remake:a.remake,renew:a.renew.includes(Za(e))},F=o0(O,g,I,$),
j=F.action==="keep"&&F.status==="edited"&&(g==null?void 0:g.status)!=="edited",B=F.action==="update"&&
(g==null?void 0:g.content)===O&&bc(g),L=g!==null&&I!==null&&(j||B)&&dp(g,I)&&wc(I)?I:null,K=F.action===
"add",G=K?Rme(d,a.user):(se=g==null?void 0:g.revision)!=null?se:"",V=K?P(G):void 0;return{planned:e,
filed:K?null:g,place:K||p===null?o.reserve():p.place,revision:G,fields:b,title:G===""?v:`${v} \u2013 Rev. ${G}`,
content:O,properties:{...N(G),content:O,number:Bt((Be=r(l.id,c))!=null?Be:"")},decision:V===void 0?
F:{action:"update",file:V},moved:L}}function WW(e){let{filed:t,moved:n,content:r}=e;if(t===null||n===
null)return e;let o={...t,modified:n.modified},i=o0(r,o,n,{user:o.maker,remake:!1,renew:!1});return{
...e,filed:o,decision:i,moved:null}}var KW=e=>e.filed===null?e:{...e,decision:{action:"keep",status:
e.
filed.status,file:e.moved,choice:null},moved:null};function Cme(e,t){var r;let n=o=>o.reduce((i,s)=>i===
null||k(s.row.revision)>=k(i.row.revision)?s:i,null);return(r=n(e.filter(({row:o})=>!Ha(o,t))))!=null?
r:n(e)}function Rme(e,t){let n=e.filter(({row:r})=>!Ha(r,t));return n.length===0?"":S(f.max(...n.map(
({row:r})=>k(r.revision)||0))+1)}function Dme(e,t,{settings:n},r){return e===null||e.fileId===""||e.
maker!==t?null:sn(wi(e.fileId,r),n.language)}m();var Oy=(e,t,{user:n,run:r})=>{var o,i,s,a,u,l,c,d;
return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Rr(Qe()),spreadsheet:en(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},p0=(e,t,n)=>({...Oy(e,Ame(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Ame({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==nt?
"draft":"made"}function GW(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!bc(r))?p0(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}m();var f0=(e,t)=>`${e.id}.${Ol(e,t)}`;function HW(e,t,n,r){let{language:o}=e.settings,i=xc(),s=new y,
a=new y,
u=l=>{var d,p;let c=f0(l,e);return s.has(c)||s.set(c,Nme(l,c,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?um(Ni(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?sc(c,np(Ni(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return Ni(l,e);let p=a.get(l.id);if(p!==void 0)return p;let g=h0(d,r,o),b=Ry(g,c);return b.length>
0&&he(pe("TEMPLATE_FAULT",DW(l.id,b,o))),a.set(l.id,g),g}}}function g0(e,t,{folder:n,user:r,language:
o,
backoff:i}){var l;let s=t.find(({maker:c})=>c===r),a=t[0];if(s===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let u=(l=n.files.find(({id:c})=>c===s.fileId))!=null?l:
sn(
wi(s.fileId,i),o);return u===null?{source:"gone"}:{source:Ome(e,s,u,i)?"unedited":"own",file:u}}
function Ome(e,t,n,r){
return n.type!==zn?!1:n.modified===t.modified?!0:!wc(n)||vc([n],r)[0]!=="same"?!1:(pp(e,{...t,
modified:n.
modified}),!0)}function Nme(e,t,n,r){let o=qa(r.language),i=g0(t,n,r);return i.source==="foreign"?he(
pe("TEMPLATE_FAULT",o.foreign(e.id,i.maker))):i.source==="gone"?he(pe("TEMPLATE_FAULT",o.deleted(e.id))):
i.source==="own"?i.file:null}function h0(e,t,n){if(e.type!==zn)return sn(Hv(e.id,t),n);let[r]=bi([e.
id],Io,t);return sn(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Ny="\u0001";
function ZW(e,t,n,r,o){let{language:i}=e.settings,s=Ay(i,o),a=ro(e,n.user,r),u=HW(e,a,n.user,
r),l={competition:e,numberOf:(L,K)=>zme(s,L,K),ledger:s,files:BW(a.files),templates:u,options:n,
backoff:r},
{jobs:c,unseen:d}=Ime(t.map(L=>UW(L,l)),n,r),p=c.filter(L=>(L.decision.action!=="keep"||L.moved!==null)&&
!n.skip.includes(Za(L.planned))),g=p.filter(({moved:L})=>L===null).slice(0,10),b=g.map(L=>tp(u.bytesOf(
L.planned.kind,L.fields),L.fields,n.pictures)),v=new y,O=c.filter(L=>{var K;return((K=L.filed)==null?
void 0:K.run)===n.run&&L.filed.status==="begun"&&Lme(L)});for(let L of c){let K=GW(L,n);K!==null&&v.
set(L,K)}let N=Bme(s,n);for(let L of g)v.set(L,Oy(L,"begun",n));s.write([...qW(v),...N]);let P=no(g.
map((L,K)=>{var G;return{fileId:L.decision.action==="update"?L.decision.file.id:null,folder:a.id,
title:L.
title,properties:{...L.properties,...Ty(b[K])},from:Io,to:zn,bytes:(G=b[K])!=null?G:new D}}),r),{
failures:I,
again:$}=Mme(g,P,v,n);for(let[L,K]of d)I.set(L,K);s.write(qW(v));for(let L of I.values())to(L)&&Da(L,
i);let F=L=>g.filter(K=>L.includes(K.decision.action)&&!I.has(K)&&!$.has(K)).length,j=s.ofRun(n.run),
B={made:j.filter(bc).length,failed:j.filter(({status:L})=>L==="begun"||L==="failed").length};return{
batch:{created:F(["create","add"])+O.length,updated:F(["update"]),unchanged:c.filter(L=>L.decision.action===
"keep"&&L.moved===null&&!d.has(L)).length-O.length,failed:I.size,documents:[...c.map(L=>LW(L,v.get(L),
I.get(L),n.user,i)),...N.map(({row:L})=>jW(L,i))],done:c.length-p.length+g.length-$.size,total:c.length,
more:p.length>g.length||$.size>0,skip:[...n.skip,...[...I.keys()].map(L=>Za(L.planned)),...[...$].filter(
L=>jme(P[g.indexOf(L)])).map(L=>Za(L.planned)+Ny)]},run:B,notes:[...Fme(c,s,n),..._me(c,u)]}}var Pme=20;
function Ime(e,{run:t,skip:n},r){let o=({filed:p,content:g,decision:b})=>(p==null?void 0:p.content)!==
g||b.action==="update",i=e.filter(({moved:p,planned:g})=>p!==null&&!n.includes(Za(g))),s=i.filter(o),
a=i.filter(p=>{var g;return!o(p)&&((g=p.filed)==null?void 0:g.run)!==t}),u=[...s.slice(0,10),...a.slice(
0,Pme)],l=vc(u.flatMap(p=>{var g;return(g=p.moved)!=null?g:[]}),r),c=new y;return{jobs:e.map(p=>{let g=l[
u.
indexOf(p)];if(p.moved===null)return p;if(g==="same")return WW(p);if(g==="edited")return{...p,moved:
null};
let b=KW(p);return g!==void 0&&o(p)&&c.set(b,g.failure),g===void 0&&s.includes(p)?{...b,moved:p.moved}
:
b}),unseen:c}}var $me=3;function Fme(e,t,{isCurrent:n}){let r=e.filter(({decision:a,filed:u,content:
l})=>a.
action==="keep"&&u!==null&&u.content!==""&&u.content!==l&&["signed","edited","made"].includes(a.status)),
o=t.all().filter(({row:a})=>a.status==="signed"&&!n(a.kind,a.entry)),i=[...r.map(({filed:a,title:u})=>(
a==
null?void 0:a.title)||u),...o.map(({row:a})=>a.title)];return i.length===0?[]:[{code:
"DOCUMENT_OUTDATED",severity:"warning",params:{titles:i.slice(0,$me),count:i.length}}]}function _me(
e,t){var r;let n=new y;
for(let{planned:o,fields:i,decision:s}of e){if(s.action==="keep"&&s.status!=="made")continue;let a=(
r=
n.get(o.kind.id))!=null?r:new w;for(let u of _W(o.kind,t.shown(o.kind,i)))a.add(u);n.set(o.kind.id,a)}
return[...n].flatMap(([o,i])=>i.size===0?[]:[{code:"DOCUMENT_DOTS",severity:"info",params:{kind:o,
fields:[
...i]}}])}function Mme(e,t,n,r){var s,a;let o=new y,i=new w;for(let[u,l]of e.entries()){let c=t[u];
if(c===
void 0)continue;if("ok"in c){n.set(l,p0(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||bl(
d);if(p&&!r.skip.includes(Za(l.planned)+Ny)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Oy(l,
"failed",r),modified:(a=(s=l.filed)==null?void 0:s.modified)!=null?a:""})}return{failures:o,again:i}
}var Lme=({
decision:e})=>e.action==="keep"&&e.status==="made"&&e.file!==null,jme=e=>e!==void 0&&"failure"in e&&
bl(e.failure),qW=e=>[...e].map(([{place:t},n])=>({place:t,row:n}));function zme(e,t,n){var o;let r=e.
of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var Bme=(
e,{
user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(
r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var Ume=q({kinds:le(z(
)),skip:de(le(z())),renew:de(le(z())),remake:de(Se())});function fp(e){return ce(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ge(Ume,e);return ve(),Ee(()=>{let s=Ye(
"ranking");Mt(s);let{competition:a}=s,{language:u}=a.settings,l=[...new w(n)].map(K=>y0(K,u)),{
history:c}=s,
{findings:d,blocking:p,hash:g,context:b}=vy(s,c,l),v=l.filter(K=>hy(K,b)),O=nW(p);if(v.length===0&&l.
length>0)return JW(p,u);if(b.winners===null&&O.length>0)return JW(O,u);let N=xe(),P=PW(N,wt);if(
"holder"in P){let{who:K,until:G}=P.holder;return he(pe("BUSY",ue(u).problems.leased(K,Kme(G))))}let I=Ga(
v,b),$={user:N,run:P.run,skip:r,renew:o,remake:i,pictures:b.pictures,isCurrent:Qx(b)},F=jn(P.width,t),
{batch:j,run:B,notes:U}=ZW(a,I,$,F,s.keepers);j.more?F.width!==P.width&&IW(N,P.run,F.width):(Gme(c,{
id:P.run,hash:g,...B},N,a.settings),$W(N,P.run));let L=v.length===l.length;return{ok:L&&j.failed===0&&
!r.some(K=>!K.endsWith(Ny)),findings:ar([...L?d:p,...Wme(v,I),...U],u),...j}})})}var Wme=(e,t)=>e.filter(
n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),
Kme=e=>Qe(new R(e)).slice(11,16);function y0(e,t){var r;let n=Hs.map(o=>o.id).join(", ");return(r=up(
e))!=null?r:he(pe("BAD_REQUEST",ue(t).problems.unknownKind(e,n)))}function JW(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:ar(
e,t),...n}}function Gme(e,t,n,r){if(t.made+t.failed===0)return;let o=ue(r.language).history.documents(
t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||xt(e,{at:Qe(),by:n,action:"documents",
detail:o,
run:t.id,hash:t.hash},r)}var b0=q({kind:z()}),Hme=q({kind:z(),content:z()}),VW=e=>ce(()=>{let{kind:t}
=ge(b0,e);return ve(),gp(
Py(t))}),YW=e=>ce(()=>{let{kind:t}=ge(b0,e);return ve(),Ee(()=>{let n=Py(t),r=tK(n);return"file"in r?
gp(n,r):(nK(n,zn,Ni(n.kind,n.competition)),gp(n))})}),XW=e=>ce(()=>{let{kind:t,content:n}=ge(Hme,e);
return ve(),Ee(()=>{let r=Py(t),o=xi(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>wl){let a=qa(r.language).
tooLarge(i(o.length),i(wl));return he(pe("TEMPLATE_FAULT",a))}let s=rK(o,r);return s.length===0&&nK(
r,Io,o),{...gp(r),refused:s}})}),QW=e=>ce(()=>{let{kind:t}=ge(b0,e);return ve(),Ee(()=>{var u;let n=Py(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=xc()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=eK(r);for(let{id:c,properties:d}of ro(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
sn(Gv(c,{trashed:!0},a),s)}return pp(r,null),gp(n)})});function Py(e){let t=R.now(),n=Ye(),{
competition:r}=n,
o=Xe(r.settings.language),i=y0(e,o),{context:s}=vy(n,n.history,[i]),a=f0(i,r),[u,l]=[xe(),jn(1,t)];
return{
competition:r,kind:i,name:a,fields:e0(i,s),user:u,language:o,backoff:l}}var eK=e=>({sheet:Bt(en()),
template:e}),
tK=({name:e,user:t,language:n,backoff:r})=>{var o;return g0(e,(o=xc()[e])!=null?o:[],{folder:{files:
[]},
user:t,language:n,backoff:r})};function nK({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var N;let u=ro(e,r,i),l=eK(n),c=u.files.find(P=>P.type===s&&P.properties.sheet===l.sheet&&P.properties.
template===l.template),d=qa(o).title(t.id),p={...l,...Ty(a)},g={fileId:(N=c==null?void 0:c.id)!=null?
N:null,folder:u.id,title:d,properties:p,from:Io,to:s,bytes:a},[b]=no([g],i),{id:v,modified:O}=sn(b!=
null?b:{failure:{kind:"unknown",reason:"no-answer"}},o);pp(n,{maker:r,fileId:v,modified:O})}var qme=[
"TAG_UNKNOWN","LIST_AS_TEXT"],rK=(e,{fields:t,language:n})=>d0(Ry(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!qme.includes(r)),n);function gp(e,t=tK(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?rK(h0(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:oK(r)}}
var Zme=200,oK=e=>h.fromEntries(h.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,Zme):n.slice(
0,1).map(oK)]));m();m();var Vme=["begun","failed","deleted","void"],iK=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
sK=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,aK={failure:{kind:"unknown",
reason:"no-answer"}};function uK(e,t,n,r,o){var b;let{language:i}=e.settings,s=Ay(i,yo(e.settings,()=>!0)).all(
).
map(({row:v})=>v).filter(v=>v.maker===n&&t.includes(v.kind)&&!Vme.includes(v.status)),a=s.length===0?
null:ro(e,n,o),u=a===null?[]:Yme(s,a,i,o),l=u.filter(v=>!sK(v)&&!r.includes(iK(v))),c=l.slice(0,10),
d=new y(Xme(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((v,O)=>[c[O],v])),p=[...d.values()].flatMap(
v=>"failure"in v?[v.failure]:[]);for(let v of p)to(v)&&Da(v,i);let g=c.filter(v=>{var O;return"ok"in
((O=d.get(v))!=null?O:aK)});return{ok:p.length+r.length===0,created:g.filter(({pdf:v})=>v===null).length,
updated:g.filter(({pdf:v})=>v!==null).length,unchanged:u.filter(sK).length,failed:p.length,files:u.map(
v=>{var $,F,j;let O=($=d.get(v))!=null?$:{ok:v.pdf},{kind:N,entry:P,title:I}=v.row;return{kind:N,
entry:P===
""?null:P,title:I,file:"ok"in O&&(j=(F=O.ok)==null?void 0:F.link)!=null?j:null,problem:"ok"in O?null:
ue(i).documents.failed(vs(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(v=>!g.includes(v)).map(iK)]}}var Yme=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:sn(wi(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
gl&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===zn?[{row:o,document:s,pdf:a}]:[]});
function Xme(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:bi(r,gl,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:gl,to:gl},bytes:
d.
ok}]}),s=i.length===0?[]:no(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
aK})}var Qme=q({kinds:le(z()),skip:de(le(z()))}),lK=e=>ce(()=>{let t=jn(10,R.now()),{kinds:n,skip:r=[
]}=ge(
Qme,e);return ve(),Ee(()=>uK(Ye().competition,n,xe(),r,t))});m();m();m();m();var Ja=({reads:e},t)=>e[
t].flatMap((n,r)=>n?[r]:[]);function hp(e,t,n,r){let o=e.reads[t];if(o[n]===
r)return;let i=r?1:-1;o[n]=r,e.loads[n]=e.loads[n]+i;for(let[s,a]of o.entries())!a||s===n||(e.links[
n][s]=
e.links[n][s]+i,e.links[s][n]=e.links[s][n]+i)}var Sc=({reads:e,fixed:t,may:n},r,o,i)=>e[r][o]&&!t[r][
o]&&
!e[r][i]&&n[r][i];function Tc(e,t,n,r){hp(e,t,n,!1),hp(e,t,r,!0)}function w0({judges:e,loads:t,links:
n}){
let r=x.from({length:e},()=>null),o=0;for(let i=0;i<e;i+=1){if(r[i]!==null||t[i]===0)continue;let s=[
i];r[i]=o;for(let a=s.pop();a!==void 0;a=s.pop())for(let u=0;u<e;u+=1)r[u]!==null||n[a][u]===0||(r[u]=
o,s.push(u));o+=1}return r}function k0({links:e},t,{from:n,to:r},o){let i=0;for(let s of t)s===n||s===r||
o[s]||(i+=2*(e[r][s]-e[n][s]+
1));return i}function epe(e,t,n,r){if(!Sc(e,n.entry,n.from,n.to)||!Sc(e,r.entry,r.from,r.to))return null;
let{reads:o}=e;return k0(e,t[n.entry],n,o[r.entry])+k0(e,t[r.entry],r,o[n.entry])}function cK(e,...t){
for(let{entry:n,from:r,to:o}of t)Tc(e.table,n,r,o),e.readers[n]=Ja(e.table,n)}function dK(e,t,n,r){
let{
table:o,readers:i}=e;for(let s of i[t])if(!o.fixed[t][s]){for(let a of n)if(!(a===t||o.reads[a][s]))
for(let u of i[a]){e.steps+=1;let l=[{entry:t,from:s,to:u},{entry:a,from:u,to:s}],c=epe(o,i,...l);if(
!(c===
null||!r(c,l)))return cK(e,...l),!0}}return!1}function tpe(e,t){let{table:n,readers:r}=e;for(let o of r[
t])
for(let i=0;i<n.judges;i+=1){e.steps+=1;let s={entry:t,from:o,to:i};if(!(n.loads[o]-n.loads[i]!==1||
!Sc(n,t,o,i))&&!(k0(n,r[t],s,[])>=0))return cK(e,s),!0}return!1}var v0=e=>f.max(0,...w0(e).map(t=>(t!=
null?t:-1)+1));function npe(e,t){let{table:n}=e;for(let r=!0;r&&v0(n)>1;){let o=v0(n),i=(s,a)=>{let u=w0(
n),[l]=a;if(l===void 0||u[l.from]===u[l.to])return!1;for(let{entry:d,from:p,to:g}of a)Tc(n,d,p,g);
let c=v0(
n)<o;for(let{entry:d,from:p,to:g}of a)Tc(n,d,g,p);return c};r=t.some(s=>dK(e,s,t,i))}}function mK(e,
t){
let n=x.from({length:e.entries},(i,s)=>Ja(e,s)),r={table:e,readers:n,steps:0},o=i=>i<0;for(let i=!0;
i;){
i=!1;for(let s of t)for(;tpe(r,s)||dK(r,s,t,o);)i=!0}return npe(r,t),r.steps}m();function rpe(e,t){
let n=x.from({length:e.judges},()=>null),r=new w([t]),o=[t];for(let i=0;i<o.length;i+=
1){let s=o[i];for(let a=0;a<e.judges;a+=1)if(!(r.has(a)||pK(e,s,a)===null)){if(r.add(a),n[a]=s,e.loads[
a]<=
e.loads[t]-2)return ope(e,n,a),!0;o.push(a)}}return!1}function ope(e,t,n){for(let r=n,o=t[r];o!=null;
r=
o,o=t[r])Tc(e,pK(e,o,r),o,r)}function pK(e,t,n){let r=null,o=k.POSITIVE_INFINITY;for(let i=0;i<e.entries;
i+=
1){if(!Sc(e,i,t,n))continue;let s=0;for(let a=0;a<e.judges;a+=1)e.reads[i][a]&&a!==t&&(s+=e.links[n][
a]-
e.links[t][a]);s<o&&([r,o]=[i,s])}return r}function fK(e){for(let t=!0;t;)t=e.loads.map((r,o)=>({
load:r,
judge:o})).sort((r,o)=>o.load-r.load).some(({judge:r})=>rpe(e,r))}m();var gK=1e-7;function hK(e){let t=[
...e.values()].filter(u=>u.length>0),n=[...new w(t.flat())].sort();
if(n.length===0)return null;let r=new y(n.map((u,l)=>[u,l])),o=t.map(u=>u.map(l=>r.get(l))),i=n.map(
()=>n.map(()=>0));for(let u of o)for(let l of u){let c=i[l];c[l]=c[l]+1;for(let d of u)c[d]=c[d]-1/u.
length}let s=Xp(i);if(s.filter(({value:u})=>u<gK).length>1)return null;let a=o.map(u=>s.reduce((l,{
value:c,
vector:d})=>{if(c<gK)return l;let p=u.reduce((g,b)=>g+d[b],0)/u.length;return l+p**2/c},1/u.length));
return f.sqrt(a.reduce((u,l)=>u+l,0)/a.length)}var ipe=4;function spe({entries:e,judges:t,mayRead:n,
kept:r}){let o=s=>e.map(a=>t.map(u=>s(a,u))),i={
entries:e.length,judges:t.length,reads:o(()=>!1),fixed:o((s,a)=>{var u,l;return(l=(u=r.get(s))==null?
void 0:u.includes(a))!=null?l:!1}),may:o((s,a)=>n(a,s)),loads:t.map(()=>0),links:t.map(()=>t.map(()=>0))}
;
for(let[s,a]of i.fixed.entries())for(let[u,l]of a.entries())l&&hp(i,s,u,!0);return i}function ape(e,
t){
let n=x.from({length:e},(r,o)=>o);for(let r=e-1;r>0;r-=1){let o=f.floor(t()*(r+1));[n[r],n[o]]=[n[o],
n[r]]}return n}function upe(e,t,n,r){let o=s=>e.may[s].filter(Boolean).length,i=[...n].sort((s,a)=>o(
s)-o(a));for(let s of i)for(let a=Ja(e,s);a.length<t;a=Ja(e,s)){let u=e.may[s].flatMap((d,p)=>d&&!a.
includes(p)?[p]:[]),l=d=>a.reduce((p,g)=>p+e.links[d][g],0),[c]=u.map(d=>({judge:d,load:e.loads[d],
links:l(
d),luck:r()})).sort((d,p)=>d.load-p.load||d.links-p.links||d.luck-p.luck);if(c===void 0)break;hp(e,s,
c.judge,!0)}}function lpe(e,t){let{entries:n,judges:r,readings:o}=e,i=spe(e),s=ape(n.length,t);upe(i,
o,s,t),fK(i);let a=mK(i,s),u=new y(n.map((l,c)=>[l,Ja(i,c).map(d=>r[d])]));return{assignment:u,
expectedError:hK(
u),steps:a}}var yK=e=>{var t;return(t=e.expectedError)!=null?t:k.POSITIVE_INFINITY};function bK(e){
let t=Cl(
e.seed);for(let o=0;o<20;o+=1)t();let n=x.from({length:ipe},()=>lpe(e,t));return{...n.reduce((o,i)=>yK(
i)<yK(o)?i:o),steps:n.reduce((o,i)=>o+i.steps,0)}}m();var wK=q({id:z(),kind:ct(["type","score",
"label"]),old:z(),now:jc([z(),be()]),confirm:_e(z()),status:ct(
["offered","waiting","refused"])}),cpe=q({code:z(),severity:ct(["error","warning","info"]),stage:_e(
z()),tab:_e(z()),cell:_e(z()),message:z(),value:de(jc([z(),be(),Se()])),fix:de(wK)}),Ec=le(cpe),dpe=q(
{kind:z(),sure:Se(),tab:_e(z()),message:z()}),vK=q({id:z(),label:z()}),mpe=q({id:z(),tab:z(),tabs:le(
z()),cell:_e(z()),message:z(),options:le(vK),default:_e(z())}),ppe=q({id:z(),tab:z(),message:z(),
options:le(
vK),option:z()}),kK=q({facts:le(dpe),questions:le(mpe),answers:le(ppe)}),Iy=q({tab:z(),cell:z(),
entry:z(),
criterion:z(),old:z(),now:z()}),fpe=q({undo:_e(q({at:z(),by:z(),cells:be()})),waiting:le(mo(Iy,{
judge:z()})),
marked:Se()}),xK=q({ok:Se(),findings:Ec,understood:kK,progress:le(q({stage:z(),judge:z(),scored:be(),
expected:be()}))}),gpe=q({rank:be(),decidedRank:de(be()),code:z(),name:z(),institution:z(),category:
z(),
score:be(),advances:Se(),categoryRank:_e(be()),reserve:Se(),title:_e(z()),tieBrokenBy:_e(z()),tie:z(
),
explanation:z(),judgeScores:_t(z(),be())}),hpe=q({stage:z(),method:z(),unit:ct(["points","mean-rank",
"standard-score"]),cut:_e(be()),unordered:Se(),judges:le(z()),ranking:le(gpe)}),Kn=_e(be()),Va=le(z(
)),
ype=q({stage:z(),panel:q({judges:be(),entries:be(),complete:be()}),kendallW:Kn,kendallP:Kn,iccSingle:
Kn,
iccAverage:Kn,alpha:Kn,lambda:Kn,judges:le(q({code:z(),severity:Kn,spread:Kn,agreement:Kn})),
stability:le(
q({code:z(),inTop:Kn,again:Kn,rankLow:Kn,rankHigh:Kn})),leaveOneOut:le(q({judge:z(),enters:Va,leaves:
Va})),
methods:le(q({method:z(),enters:Va,leaves:Va})),gap:_e(q({lastIn:z(),firstOut:z(),points:be(),
standardError:Kn})),
verdict:q({level:ct(["firm","partly","open","no-cut","single"]),within:be(),firm:be(),contested:Va,
again:Kn,
text:le(z())})}),bpe=q({ok:Se(),findings:Ec,understood:kK,stages:le(hpe),reliability:le(ype),hash:z(
),
open:de(le(z()))}),wpe=q({stage:z(),criteria:le(q({name:z(),weight:be(),min:be(),max:be()})),means:
_t(
z(),le(be()))}),vpe=mo(xK,{fixes:de(fpe)}),VRt=mo(bpe,{profiles:de(le(wpe))}),kpe=q({kind:z(),entry:
_e(
z()),number:_e(z()),title:z(),file:_e(z()),status:z(),state:de(ct(aW)),choice:de(ct(["overwrite",
"revise","remake","own-copy"]))}),xpe=q({ok:Se(),created:be(),updated:be(),unchanged:be(),failed:be(
),files:le(
q({kind:z(),entry:_e(z()),title:z(),file:_e(z()),problem:_e(z())}))}),Spe=q({ok:Se(),findings:Ec,
created:be(),
updated:be(),unchanged:be(),failed:be(),documents:le(kpe)}),YRt=mo(Spe,{pdf:_e(xpe)}),XRt=q({ok:Se(),
findings:Ec,stage:z(),code:_e(z()),at:_e(z()),hash:_e(z()),evidence:_e(q({file:_e(z()),seal:_e(z()),
problem:_e(z())}))}),Tpe=q({code:z(),stage:_e(z()),tab:_e(z()),cell:_e(z()),message:z()}),QRt=q({ok:
Se(),
decided:le(q({stage:z(),at:z(),by:z(),code:z()})),computed:_e(q({at:z(),by:z()})),differences:le(Tpe)}
),
SK=q({ok:Se(),findings:Ec,stage:z(),assignment:le(q({entry:z(),judges:Va})),loads:_t(z(),be()),
expectedError:Kn,
readings:be(),seed:be(),written:Se(),message:z()}),TK=q({ok:Se(),findings:Ec,stage:z(),slots:le(q({
entry:z(),
date:z(),start:z(),end:z(),place:z(),room:z()})),unplaced:Va,seed:be(),written:Se(),message:z()}),
eDt=q(
{fixes:le(mo(wK,{cells:le(Iy)}))}),tDt=q({applied:be(),asked:be(),left:be(),unreachable:le(z()),
check:vpe}),
nDt=mo(xK,{fixed:le(Iy)}),rDt=q({fixes:le(mo(Iy,{id:z(),stage:z(),name:z(),by:z(),at:z()}))}),oDt=q(
{calls:_t(z(),be()),total:be()});m();var Ya=e=>he(pe("BAD_REQUEST",e));function Cc({competition:e,
findings:t,history:n},r){let o=oo(Xe(e.
settings.language)),i=tt(e.stages,n.rows),s=l=>i.some(c=>c.stage===l&&c.status==="open"),a=r===void 0?
e.stages.find(({name:l})=>s(l)):lr(e,r);if(a===void 0)return Ya(o.noOpenStage);s(a.name)||Ya(o.closed(
a.name)),it(e,a).length===0&&Ya(o.noJudges),Je(e,a).length===0&&Ya(o.noCriteria(a.name)),e.entries.length===
0&&Ya(o.noEntries);let u=t.find(({code:l})=>l==="ENTRY_DUPLICATE_CODE"||l==="ROW_WITHOUT_CODE");
return u!==
void 0&&Ya(Ln(u,Xe(e.settings.language))),a}function Rc(e,t){let{competition:n}=e,r=Rt(e,{
provisional:!1}),
o=n.stages.indexOf(t);return r.results.length<o&&Ya(oo(Xe(n.settings.language)).notReached(t.name)),
{reached:qi(n,r.results.slice(0,o)),evaluation:r}}function $y(e,t,n){var l;let r=Pr(e),o=(l=In(e,t))!=
null?l:(()=>!0),i=e.settings.conflicts==="include",s=new y(cs(e,t).map(({entry:c},d)=>[c,d])),a=({
code:c})=>{
var d;return(d=s.get(c))!=null?d:s.size},u=[...n].sort((c,d)=>a(c)-a(d));return c=>u.filter(d=>o(c,d)&&
(i||r(c,d)===null))}m();var Fy=([e,t])=>e===t?`${t}`:`${e}\u2013${t}`,Epe={plan:({readings:e,loads:t,
conflicts:n})=>`Setiap inovasi dinilai ${Fy(e)} juri; beban ${Fy(t)}; ${n===0?"tanpa benturan":`${n} benturan`}.`,
done:(e,t,n)=>`Tahap ${e}: ${t} Benih undian ${n}.`,title:"Pembagian Juri",origin:
"kolom Juri boleh diubah; pisahkan kode juri dengan koma, lalu periksa nilai juri",noPlan:e=>`Tab \u201C${e}\u201D bukan pembagian juri (tanpa kolom Kode dan Juri). Ganti nama tab itu dahulu.`}
,Cpe={plan:({readings:e,loads:t,conflicts:n})=>`Every entry is scored by ${Fy(e)} ${e[1]===1?"judge":
"judges"}; loads ${Fy(t)}; ${n===0?"no conflict":
`${n} ${n===1?"conflict":"conflicts"}`}.`,done:(e,t,n)=>`Stage ${e}: ${t} Seed of the draw ${n}.`,
title:"Assignment",origin:
"the column Judges may be changed; separate the codes by commas, then check the scores",noPlan:e=>`The tab \u201C${e}\u201D is no assignment (it has no columns Code and Judges). Rename it first.`}
,Dc=e=>({id:Epe,en:Cpe})[e];m();function EK({competition:e,deciding:t,keepers:n,assigned:r},o,i){var O;
let{language:s}=e.settings,a=t.
tabs.get("assignment"),u=N=>{var $,F;let{institution:P="",name:I=""}=($=e.entries.find(({code:j})=>j===
N))!=null?$:{};return{stage:o.name,entry:N,name:I,institution:P,judges:((F=i.get(N))!=null?F:[]).join(
", ")}},l=new y(r.filter(N=>N.stage===o.name).map(N=>[N.entry,N.row])),c=[...i.keys()].filter(N=>!l.
has(N)).map(u);if(a===void 0||yr(a)===0){let N=Dc(s),P=au.columns.map(({key:$,header:F,width:j,
format:B})=>({
header:F[s],width:j,...B===void 0?{}:{format:B},value:U=>U[$]})),I=a!=null?a:Z.assignment[s];return rn(
It(I,N.title,N.origin,P,c,2),n),Jn("assignment",I),!0}let d=Fe(a),p=Ag(d,e);if(p===null)return he(pe(
"BAD_REQUEST",Dc(Xe(s)).noPlan(a)));let{columns:g}=p.table,b=(O=g.get("judges"))!=null?O:0,v=[...l].
filter(([N])=>i.has(N)).map(([N,P])=>{var I;return{row:P,is:u(N).judges,was:W((I=d.values[P])==null?
void 0:I[b])}}).filter(({is:N,was:P})=>N!==P);for(let{row:N,is:P}of v)Xt(a,N,b,[[P]],["@"]);if(c.length>
0){let N=[...g],P=f.max(...N.map(([,F])=>F))+1,I=x.from({length:P},()=>"@"),$=c.map(F=>{let j=x.from(
{length:P},()=>"");for(let[B,U]of N)j[U]=F[B];return j});Xt(a,yr(a),0,$,I)}return v.length+c.length>
0}var Rpe=q({stage:de(z()),readings:de(Xs().check(Gn(1),ei(1e3))),seed:de(Xs().check(Gn(0),ei(
4294967295))),
write:Se()}),Dpe=3;function DK(e){return ce(()=>{let t=ge(Rpe,e);return ve(),t.write?Ee(()=>CK(t)):
CK(
t)})}function CK({stage:e,readings:t,seed:n=1,write:r}){var I,$;let o=Ye("all");r&&Mt(o);let{
competition:i}=o,
s=Cc(o,e),{reached:a}=Rc(o,s),u=it(i,s),l=(I=t!=null?t:i.settings.readings)!=null?I:f.min(Dpe,u.length),
c=Ape(o,s),d=Pr(i),p=new y(u.map(F=>[F.code,F])),g=new y(a.map(F=>[F.code,F])),{assignment:b,
expectedError:v}=bK(
{entries:[...g.keys()],judges:[...p.keys()],readings:l,mayRead:(F,j)=>{let B=p.get(F);return B.unavailable!==
!0&&c(B,j)!=="recused"&&d(B,g.get(j))===null},kept:Ope(($=i.assignment)==null?void 0:$.get(s.name),a,
u,c),seed:n}),O=Dc(Xe(i.settings.language)),N=Og(i,s,b,l,()=>({})),P=N.filter(({params:F})=>F.reason===
"conflict").length;return r&&EK(o,s,b)&&Npe(o,s,b,n,P),Ys(SK,{ok:Oo(N),findings:ar(N,i.settings.language),
stage:s.name,assignment:[...b].map(([F,j])=>({entry:F,judges:j})),loads:h.fromEntries(Vc(b,[...p.keys(
)])),
expectedError:v,readings:l,seed:n,written:r,message:AK(b,u,P,O)})}function Ape({sheets:e},t){let n=new y;
for(let r of e.filter(o=>o.stage===t.name))for(let{entry:o,marks:i}of r.rows){let s=[...i.values()].
map(({kind:a})=>a);s.every(a=>a==="blank")||n.set(`${r.judge}
${o}`,s.includes("recused")?"recused":"scored")}return(r,o)=>{var i;return(i=n.get(`${r.code}
${o}`))!=null?i:null}}function Ope(e,t,n,r){return new y(t.map(({code:o})=>{let i=e==null?void 0:e.get(
o),s=a=>{let u=r(a,o);return i===void 0?u==="scored":i.includes(a.code)&&u!=="recused"&&(!a.unavailable||
u==="scored")};return[o,n.filter(s).map(a=>a.code)]}))}var RK=e=>e.length===0?[0,0]:[f.min(...e),f.max(
...e)];function AK(e,t,n,r){let o=t.filter(i=>i.unavailable!==!0).map(({code:i})=>i);return r.plan({
readings:RK([...e.values()].map(i=>i.length)),loads:RK([...Vc(e,o).values()]),conflicts:n})}function Npe(
{
competition:e,history:t},n,r,o,i){let s=Dc(e.settings.language),a=s.done(n.name,AK(r,it(e,n),i,s),o),
u={at:Qe(),by:xe(),action:"assign",detail:a,run:wt(),hash:""};xt(t,{...u,stage:n.name},e.settings)}m(
);m();var Ppe=[["\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],
["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],Ipe=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),$pe=e=>e.every(t=>t>=32||t>=9&&t<=13),Fpe=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function OK(e){let t=e.slice(0,500),n=x.from(t,o=>S.fromCharCode(o)).join(""),r=Ppe.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:Ipe(n)?"photo":$pe(t)&&Fpe(n)?"text":null}m();var _pe={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Mpe={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},Lpe={id:
"Berkas ini",en:"This file"},NK=(e,t,n=null)=>(t==="id"?_pe:Mpe)[e](
n===null?Lpe[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var jpe=[[14,22],[45,47]],
zpe=[9,10];function PK(e){return zpe.includes(e)?"percent":jpe.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var Bpe=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function _y(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||Bpe(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var Upe=1048576,yp=16384,S0=2e6,T0=5e7,E0=7e5,Wpe=5e4,Kpe=1462,Gpe=864e5,
Hpe=R.UTC(1899,11,30);function qpe(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw Ct("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function x0(e,t){if(!/^\d{1,9}$/.test(
e))throw Ct("damaged",`${t} "${e}"`);return k(e)}function Zpe(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw Ct("damaged",
"two values in a cell");e.value=n}}function Jpe({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>Wpe)throw Ct("too-large","a long text");return n}function IK(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],s={row:-1,column:-1},a=null,[u,l,c]=[0,0,0],d=!1,p=null,g=null,b=P=>{let{row:I,column:$}=s;
if(!(I>=0&&$>=0&&I<Upe&&$<yp))throw Ct("damaged","a cell outside the sheet");if(i.push(I*yp+$),i.length>
E0)throw Ct("too-large","more cells than are read");if(r.rows=f.max(r.rows,I+1),r.columns=f.max(r.columns,
$+1),P===null)return;if(l+=Jpe(P),l>T0)throw Ct("too-large","long texts");if(u=f.max(u,$+1),f.max(n.
length,I+1)*u>S0)throw Ct("too-large","a cell far out");for(;n.length<=I;)n.push([]);let F=n[I];for(
;F.
length<$;)F.push(void 0);F[$]=P},v=(P,I)=>{P==="row"?(s.row=I.r===void 0?s.row+1:x0(I.r,"the row")-1,
s.column=-1):P==="c"?(p={attributes:I},I.r===void 0?s.column+=1:{row:s.row,column:s.column}=qpe(I.r)):
p!==null&&(P==="v"||P==="f"||P==="t")&&(g="")};ky(()=>p===null?{}:{cell:Ce(s.row,s.column)},()=>uo(e,
{open:(P,I)=>{if(P==="sheetData")d=!0;else if(d)v(P,I);else if(P==="sheetProtection")a=I;else if(P===
"protectedRange")o.push(I);else if(P==="col"&&(c+=k(I.max)-k(I.min)+1,!(c<=yp)))throw Ct("damaged",
"more columns than there are")},text:P=>{g!==null&&(g+=P)},close:P=>{P==="sheetData"&&(d=!1),!(!d||p===
null)&&(P==="c"?(b(Qpe(p,t)),p=null):g!==null&&Zpe(p,P,g),g=null)}}));let N=Vpe(i);if(N!==null)throw Ct(
"damaged","a cell given twice",{cell:Ce(N.row,N.column)});return{rows:n,named:r,protection:a,
openRanges:o,
signs:l,cells:i.length}}function Vpe(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new w;
for(let n of e){
if(t.has(n))return{row:f.floor(n/yp),column:n%yp};t.add(n)}return null}function Ype(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?k(e):k.NaN;if(!k.isFinite(t))throw Ct("damaged",`the number "${e}"`);return t}function Xpe(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-Hpe)/Gpe;if(k.isNaN(t))throw Ct(
"damaged",`the date "${e}"`);return t}function Qpe({attributes:e,value:t,inline:n,formula:r},o){var p,
g;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:x0(e.s,"the look")])!=null?p:"plain",l=(
b,v="plain")=>r===void 0?{value:b,kind:v}:{value:b,kind:v,formula:r},c=b=>b===""&&r===void 0?null:l(
Sy(b)),
d=(g=e.t)!=null?g:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Ype(t);return l(
u==="date"&&a?b+Kpe:b,u)}case"s":{let b=i[x0(t,"the text")];if(b===void 0)throw Ct("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw Ct("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(Xpe(t),"date");default:throw Ct(
"damaged",`the type "${d}"`)}}function efe(e){let t;try{t=lh(e,I_,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=ih(r);throw Ct(o===null?
"not-xlsx":o==="too-large"?o:"damaged",S(r))}let n=new y(h.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:Rl(o)}}function tfe(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function $K(e,t){let n=e(tfe(t)),r=new y;
return uo(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var nfe={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function C0(){let e=new y;return t=>{
var o;let n=nfe[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw Ct("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function rfe(e){let t=[],n=null,r=!1,o=C0();return uo(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(Sy(n!=
null?n:""))}}),t}function ofe(e){let t=new y,n=[],r=C0(),o=!1;return uo(e,{open:(i,{numFmtId:s,
formatCode:a})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(k(s),_y(a!=null?a:"")):i==="xf"&&o&&n.push((u=t.get(
k(s)))!=null?u:PK(k(s!=null?s:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function FK(e,t){let n=new w;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var ife=e=>e===
"1"||e==="true";function sfe(e){var P;let t=efe(e),n=(P=[...$K(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:P.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw Ct("not-xlsx","no workbook");
let o=$K(t,n),i=I=>{var $,F,j;return(j=t((F=($=[...o.values()].find(B=>B.type===I))==
null?void 0:$.target)!=null?F:""))!=null?j:""},s=[],a=C0(),u=!1,l=null;uo(r,{open:(I,$)=>{a(I);let{
name:F="",
state:j="visible",id:B="",date1904:U}=$;I==="workbookPr"&&(u=ife(U)),I==="workbookProtection"&&(l=$),
I==="sheet"&&s.push({name:F,hidden:j!=="visible",relation:o.get(B)})}});let c=FK(s,({name:I})=>I);if(
c!==
null)throw Ct("damaged","two sheets of one name",{tab:c.name});let d=FK(s,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw Ct("damaged","two sheets of one part",{tab:d.name});let p=rfe(i(
"sharedStrings")),g=ofe(i("styles")),[b,v,O]=[0,0,0];return{sheets:s.map(({name:I,hidden:$,relation:
F})=>ky(
()=>({tab:I}),()=>{let j=F===void 0?null:t(F.target);if(F===void 0||j===null)throw Ct("damaged",
"a sheet is missing");let{type:B,target:U}=F,L=IK(B==="worksheet"?j:"",{strings:p,kinds:g,since1904:
u});
if(b+=L.rows.length*L.rows.reduce((K,G)=>f.max(K,G.length),0),v+=L.cells,O+=L.signs,b>S0||v>E0||O>T0)
throw Ct("too-large","more than is read");return{name:I,hidden:$,part:U,type:B,...L}})),part:n,
protection:l}}
var _K=e=>sfe(e).sheets.filter(({type:t})=>t==="worksheet");m();function afe(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?qn.id:W(e.kind==="score"?e.
value:e.raw)}function MK({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:afe(i)}]})))}function LK(e,t){let[n,r]=[e===null?new y:MK(e),MK(t)];
return[...new w([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function jK({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function ufe({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return go(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var zK=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function lfe(e,t,n){
return{
...e,values:zK(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:zK(e.grid.values,t,n)}}}function BK(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=ufe(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?$g(s,o.before.cell):Qu(s,o.before.cell);return i!==void 0&&a?lfe(r,i,
o.now):r},e)}m();var cfe=6,dfe=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function mfe(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function UK(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=M(e.name),s=e.rows.slice(0,cfe).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>M(Yi(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>mfe(c,d)))].find(c=>c.length>0&&!c.some(d=>dfe(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function WK(e,t,n){var p,g,b,v;let{values:r,formats:o,headerRow:i}=t,s=(g=(p=r[0])==null?void 0:
p.length)!=
null?g:0;((v=(b=Oe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?v:0)>0||rn(pfe(e,s,i,n));
let u=Oe().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(s,u.getLastColumn(
))];
ni(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:N,format:P}of o)
u.getRange(O+1,N+1).setNumberFormat(P);d.setValues(x.from({length:l},(O,N)=>x.from({length:c},(P,I)=>{
var F,j;let $=(j=(F=r[N])==null?void 0:F[I])!=null?j:"";return typeof $=="string"?mb($,!1):$})))}var pfe=(
e,t,n,r)=>({
name:e,values:x.from({length:n+1},()=>x.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:x.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:x.from({length:
t},
()=>""),layout:""});m();m();var KK={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${lt(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},ffe={title:KK.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${lt(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},hr=e=>e==="id"?KK:ffe;var My={kind:"unknown",
reason:"no-answer"};function bp(e,{workbook:t}){let{language:n}=t.competition.
settings;return to(e)?Da(e,n):e.kind==="haste"||bl(e)?hr(n).busy:vs(e,n)}m();function Ac(e){var B;
let t=jn(10,R.now()),n=Ye(),{competition:r}=n,{settings:o,stages:i}=r,s=hr(o.language),
a=U=>he(pe("BAD_REQUEST",U));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=tt(
i,u.rows),c=U=>{var L;return((L=En(l,U.name))==null?void 0:L.status)==="open"},d=e===void 0?(B=i.find(
c))!=null?B:i[i.length-1]:lr(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),g=i.slice(0,p),b=g.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:v}=Rt(n,{
provisional:!1}),
O=g[v.length];if(O!==void 0)return a(s.earlierUnranked(O.name));let N=qi(r,v.slice(0,p)),P=$y(r,d,N),
I=xe(),$=gfe(I,t,o.language),F=Bt(en()),j=it(r,d).map(U=>{let L=Cg({stage:d,judge:U,entries:P(U),
criteria:Je(
r,d),language:o.language,competition:Cn(r),deadline:o.deadline}),K={kind:"judge-file",sheet:F,stage:
Xv(
d.name),judge:Qv(U.code)},G=qg(d.name,U.code),V=$.find(({properties:oe})=>h.keys(K).every(se=>oe[se]===
K[se])),ye=V!=null?V:G.maker===I&&G.id!==""?sn(Yv(G.id,t),o.language):null,Q=Bt(E.stringify(L.values.
slice(L.headerRow)));return{judge:U,layout:L,properties:{...K,content:Q},filed:G,file:ye}});return{
workbook:n,
history:u,stage:d,isClosed:!c(d),user:I,backoff:t,seats:j}}var wp=({workbook:e,stage:t},{judge:n,
layout:r},o)=>{
var i,s;return(s=(i=Fr(o,e.competition).find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?
void 0:i.name)!=null?s:r.name};function gfe(e,t,n){let r=Ne(Jd(e));if(r===null)return[];let o=Vv(r,t);
return"failure"in o&&o.failure.kind==="not-found"?[]:sn(o,n)}m();var Ly=({judge:e})=>e.email.trim().toLowerCase(
);function jy(e){var o;let{filed:t,file:n}=e,r=Ly(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function hfe(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=jy(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var yfe=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function bfe(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&yfe(t),s=r.filter(u=>u!==
t&&Ly(u)!==""&&Ly(u)===Ly(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var Oc={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function Nc(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=hr(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:g,file:b}=d,v=u.get(p.code),O=v===void 0?hfe(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:v!=null?v:bfe(O,d,e,a),link:(b==null?void 0:b.link)||g.link||null,email:g.email,collected:g.
collected||null,changed:b!==null&&g.collected!==""&&b.modified>g.modified,done:g.done,of:g.collected===
""?d.layout.table.height:g.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var wfe=100,
vfe=q({stage:de(z()),skip:de(le(z()))});function HK(e){return ce(()=>{let{stage:t,skip:n=[]}=ge(
vfe,e);return ve(),Ee(()=>{var $;let r=Ac(t);Mt(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=hr(i);if(r.isClosed)return he(pe("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:F,file:j})=>j!==null&&!n.includes(F.code)),u=a.slice(0,10),l=rt(),c=xfe(r,l),d=F=>r.history.
rows.some(j=>j.run===F),p=($=[...c.values()].find(F=>!d(F)))!=null?$:wt(),g=Qe(),{collected:b,
written:v,
changes:O,failures:N}=kfe(r,u,{names:l,run:p,at:g});for(let F of v)c.set(F,p);let P=a.length>u.length,
I=r.seats.filter(({judge:F})=>c.get(F.code)===p).map(({judge:F})=>F.code);if(!P&&I.length>0){let F={
at:g,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};xt(r.history,{...F,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return Nc(r,{...Oc,collected:b,changes:O.slice(0,wfe),
changed:O.length,more:P,skip:[...n,...u.map(({judge:F})=>F.code)],failures:N})})})}function kfe(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:bi(s,Hd,e.backoff),{list:u}=fi(i),l=mO(hr(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new y};for(let[d,p]of t.entries()){
let{
code:g}=p.judge,b=a[d],v=b===void 0||"failure"in b?{failure:bp(b===void 0?My:b.failure,e)}:Tfe(e,p,b.
ok,{name:wp(e,p,n),mark:l,corrections:u.filter(O=>O.stage===e.stage.name&&O.judge===g)});if(
"failure"in
v){c.failures.set(g,v.failure);continue}v.isWritten&&c.written.push(g),c.changes.push(...v.changes.map(
O=>({judge:g,...O}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...v.progress}
,
Aa(e.stage.name,g,p.filed)}return c}function xfe(e,t){let n=new y;for(let r of e.seats){let o=wp(e,r,
t),i=t.includes(o)?GA(Fe(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function GK({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var Sfe=(
e,t)=>E.
stringify(yd(e))===E.stringify(yd(t));function Tfe({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){var j;let{competition:u}=e,l=hr(u.settings.language),{language:c}=u.settings,
d;try{d=KA(_K(o),r.name)}catch(B){let U=(j=lW(B))!=null?j:"damaged",L=U==="not-xlsx"?OK(o):null;
return{
failure:L===null?l.unreadable[U]:NK(L,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=UK(d,
{stage:t,judge:n},u);if(p!==null){let B=l.title([Cn(u),r.name,n.name]);return{failure:l.otherOwner(B,
GK({stage:t,judge:n},p),GK(p,{stage:t,judge:n}))}}if(WA(d))return{failure:l.unreadable["too-large"]}
;
let g=Fe(i),b=g.values.every(B=>B.every(U=>U===""));if(!b&&!yn(g))return{failure:l.tabTaken(i)};let v=Je(
u,t),O=_u(u.entries),N=B=>ts(B,t.name,n.code,v,O),I=BK(((...[B,U,L])=>{let K=rw(B,U,L),G=[...N(K.grid).
columns.values()].flat(),V=K.formulas.filter(({column:Q})=>G.includes(Q));if(V.length===0)return K;
let ye=Iu(
V).map(Q=>Ce(Q.row,Q.column,Q.rows,Q.columns));return rw(B,U,`${L} \xB7 ${l.formulas(ye.join(", "))}`)}
)(
d,i,s),a,N),$=N(I.grid),F=b||!HA(g,I)||!Sfe(g,I.grid);return F&&WK(i,I,r),wr(i,u.settings.admins),{
isWritten:F,
changes:LK(b?null:N(g),$),progress:jK($,v)}}m();m();m();var Efe="Arial",Cfe=10,qK=164,Rfe={General:0,
"@":49},Dfe='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Afe=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Ofe=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Afe).join("")}<diagonal/></border></borders>`,ZK=e=>`FF${e.
replace("#","").toUpperCase()}`;function vp(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var zy=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function JK(){let[e,
t,n,r,o]=[vp(),vp(),vp(),vp(),vp()],i=({bold:c,size:d=Cfe})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Efe}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${ZK(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=Rfe[c])!=null?
d:qK+n.idOf(Pi(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],g=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${g}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${ZK(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
zy("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${qK+d}" formatCode="${c}"/>`)),zy("fonts",e.all),`<fills count="${2+t.all.length}">${Dfe}${t.all.join(
"")}</fills>`,Ofe,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',zy(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',zy("dxfs",o.all),
"</styleSheet>"].join("")}}var kp=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,R0="http://schemas.openxmlformats.org/spreadsheetml/2006/main",XK="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
QK="http://schemas.openxmlformats.org/package/2006",Nfe="application/vnd.openxmlformats-officedocument.spreadsheetml",
Pfe=32767,Ife=225,VK=({top:e,left:t,height:n,
width:r})=>Ce(e,t,n,r),$fe=e=>f.round((e-5)/7*100)/100;function Ffe(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${kp}<sst xmlns="${R0}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${dW(n)}</t></si>`).join("")}</sst>`}}function _fe(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${Pi(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${k(
e)}</v></c>`;let a=e.slice(0,Pfe);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function Mfe({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Ce(
e,t)}" activePane="${o}" state="frozen"/>`}function Lfe(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${$fe(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>_fe(l,Ce(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${VK(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Pi(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Pi(
l.slice(0,Ife))}" sqref="${VK(a)}"><formula1>${Pi(
u)}</formula1></dataValidation>`);return[`${kp}<worksheet xmlns="${R0}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${Mfe(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var By=(e,t,n)=>`<Relationship Id="rId${e}" Type="${XK}/${t}" Target="${n}"/>`,YK=e=>`${kp}<Relationships xmlns="${QK}/relationships">${e.join(
"")}</Relationships>`,Uy=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${Nfe}.${t}+xml"/>`;
function e3(e){var s;let[t,n]=[JK(),Ffe()],r=e.map(a=>Lfe(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${kp}<Types xmlns="${QK}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Uy("workbook.xml","sheet.main"),...o.map(
a=>Uy(
a,"worksheet")),Uy("styles.xml","styles"),Uy("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":YK([By(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${kp}<workbook xmlns="${R0}" xmlns:r="${XK}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${Pi(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":YK([...o.map((a,u)=>By(u+1,"worksheet",a)),By(o.length+1,"styles",
"styles.xml"),By(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return Dl(h.fromEntries(h.entries(i).map(([a,u])=>[a,Rs(u)])))}m();m();var jfe="#d9e2f3",
D0=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Wy(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var g;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:jfe};let d=l>=n.left&&l<n.left+n.width,p=(g=i[l])!=null?g:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,g;let d=(g=(p=e.formulas[l])==null?void 0:p[c])!=
null?g:"";return{value:u,style:s(l,c),...d===""?{}:{formula:D0(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:D0(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:D0(u.formula)}))}}m();function zfe({style:e}
,t,n){let r=typeof t=="object"?jA(t.date):t,o=typeof r=="number"&&_y(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function Bfe({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function t3(e,t,{
grid:n,formats:r,read:o}){let i=Wy(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
Bfe(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let g=[...t.map(({name:v})=>{var N,P,
I,$,F;let O=(N=d.marks.get(v))==null?void 0:N.at;return O===void 0?["",""]:[(I=(P=n.values[O.row])==
null?void 0:P[O.column])!=null?I:"",(F=($=r[O.row])==null?void 0:$[O.column])!=null?F:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((v,O)=>{let N=g[O-a];return N===void 0?v:zfe(v,...N)})});
return{
...i,rows:u}}function n3(e,t,n){let{judge:r,layout:o}=t,i=wp(e,t,n),s=Fe(i);if(!yn(s))return Wy(o);
let{competition:a}=e.
workbook,u=Je(a,e.stage),l=ts(s,e.stage.name,r.code,u,_u(a.entries));return t3(o,u,{grid:s,formats:
ti(
i),read:l})}var Ufe=q({stage:de(z()),skip:de(le(z())),remake:de(Se())});function r3(e){return ce(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ge(Ufe,e);return ve(),Ee(()=>{let o=Ac(t);Mt(o.workbook);let i=new y,a=(o.isClosed?
[]:o.seats.filter(b=>Wfe(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=Kfe(
o,u,i),c={...o,seats:l},{left:d,shared:p}=Gfe(c,n,i);return Nc(c,{...Oc,made:u.filter(({judge:b})=>l.
some(v=>v.judge===b&&v.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function Wfe({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function Kfe(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=hr(s.settings.language),u=ro(s,i,e.backoff),l=rt(),c=t.map(b=>e3([n3(e,b,l)]));for(let{judge:b}of t)
Aa(o.name,b.code,{...Vd,maker:i});let d=no(t.map((b,v)=>({fileId:null,folder:u.id,title:a.title([Cn(
s),b.layout.name,b.judge.name]),properties:b.properties,from:Hd,to:Gd,bytes:c[v],writersCanShare:!1}
)),
e.backoff),p=new y;for(let[b,v]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(v,{...O.ok,
access:[]})}
let g=e.seats.map(b=>{var v;return Ky(b,(v=p.get(b))!=null?v:b.file,i)});for(let[b,v]of g.entries())
p.has(e.seats[b])&&Aa(o.name,v.judge.code,v.filed);for(let[b,{judge:v}]of t.entries()){let O=d[b];O!==
void 0&&"failure"in O&&n.set(v.code,bp(O.failure,e))}return g}var Ky=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...Vd,maker:n,id:t.id,link:t.link}};function Gfe(e,t,n){let{
stage:r,
user:o}=e,i=hr(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:Ky(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:qfe(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(g=>{let b=g.changes[l];return b===void 0||n.has(g.seat.judge.code)?[]:[{...g,
change:b}]}),
d=c.length===0?[]:Zd(c.map(({change:g})=>g),e.backoff),p=[];for(let[g,{index:b,change:v}]of c.entries(
)){
let O=d[g],N=e.seats[b];if(O===void 0||"failure"in O){p.push([N,O===void 0?My:O.failure]);continue}
let P=Zfe(
Ky(N,N.file,o),v,O.ok);e.seats[b]=P,Aa(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:g},b]of p){
let v=i.
notShared(g.email.trim(),b.reason);n.set(g.code,to(b)||b.kind!=="refused"?bp(b,e):v)}}return Hfe(e),
{left:s.length-a.length,shared:u}}function Hfe({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=Ky(i,i.file,n),a=jy(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},Aa(t.name,i.judge.code,l))}}function qfe(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=jy(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:g,deadline:b}=p.settings,v=o.name===""?o.code:
o.name,O=hr(g).invitation(v,n.name,Cn(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:O}]}
function Zfe(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Jfe=q({stage:de(z())});function o3(e){
return ce(()=>{let{stage:t}=ge(Jfe,e);return ve(),Nc(Ac(t),
Oc)})}m();m();var A0="protecting";function i3(e){var r;let t=((r=Ne(A0))!=null?r:"").split(`
`),n=[...jt(rt(),At()).values()].filter(o=>t.includes(o)||LC(o));if(n.length!==0){Ze(A0,n.join(`
`));for(let o of n)wr(o,e);Ze(A0,"")}}var Vfe=q({stage:de(z())}),Yfe=180*1e3;function Gy(e){return ce(
()=>{let t=R.now()+Yfe,{stage:n}=ge(
Vfe,e);return ve(),Ee(()=>{let r=Ye();Mt(r);let o=Xfe(r,n);return Qfe(r,o,t)})})}function Xfe(e,t){
let{
language:n,judgeFiles:r}=e.competition.settings,o=oo(Xe(n)),i=a=>he(pe("BAD_REQUEST",a));r==="separate"&&
i(o.separate);let s=Cc(e,t);return s.scoreTab!==void 0&&i(o.sharedTab(s.name,s.scoreTab)),s}function Qfe(
e,t,n){
let{competition:r}=e,{settings:o}=r,{reached:i,evaluation:{progress:s}}=Rc(e,t),a=$y(r,t,i),u={
workbook:e,
stage:t,common:{stage:t,criteria:Je(r,t),language:o.language,competition:Cn(r),deadline:o.deadline},
admins:[...o.admins,xe()]},l=In(r,t)!==null,c=it(r,t).filter(N=>!l||a(N).length>0),d=[];for(let N of c){
if(R.now()>n)break;d.push(jF(u,N,a(N)))}i3(u.admins),Zn();let p=d.filter(N=>N.id!==null),g=Rg(),b=new y(
s.map(N=>[`${N.stage}|${X(N.judge)}`,N])),v=p.map(({id:N,tab:P,judge:I})=>{var $;return{id:N!=null?N:
0,tab:P,stage:t.name,judge:I,progress:($=b.get(`${t.name}|${X(I)}`))!=null?$:{scored:0,expected:1}}}
);
cv(dv(v,g));let O=d.length<c.length;return{stage:t.name,tabs:d.map(({tab:N,judge:P,status:I,added:$}
)=>({
tab:N,judge:P,status:I,added:$})),more:O,notes:ege(d,u,o.language)}}function ege(e,{workbook:t},n){
let r=Xe(
n),o=oo(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access===
"refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,status:c,missing:d,foreign:p}
)=>c===
"theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:p>0?[o.foreign(l,p)]:[]),...s===""?[]:[o.noEmail(
s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();m();var tge=(e,t)=>e.from<t.to&&t.from<e.to,
nge=e=>new R(`${e}T00:00:00Z`).getUTCDay();function rge({breaks:e},t){
let n=e.filter(({weekday:r})=>r===nge(t));return n.length>0?n:e.filter(({weekday:r})=>r===null)}
function oge({
days:e,sitting:t,fixed:n},r,o){let i=n.flatMap(({date:u,room:l,start:c,end:d})=>u===r&&l===o&&c!==null?
[{from:c,to:d!=null?d:c+t.minutes}]:[]),s=[...rge(t,r),...i],a=[];for(let u=t.from;u+t.minutes<=t.to;
){
let l=s.find(c=>tge({from:u,to:u+t.minutes},c));l===void 0&&a.push(u),u=l===void 0?u+t.minutes:f.max(
l.to,u+1)}return a}function s3(e){let{days:t,sitting:n,entries:r}=e,o=n.rooms.length>0?n.rooms:[""],
i=t.flatMap(s=>o.flatMap((a,u)=>oge(e,s,a).map(l=>({date:s,start:l,room:a,place:u}))).sort((a,u)=>a.
start-u.start||a.place-u.place));return{slots:r.flatMap((s,a)=>{let u=i[a];if(u===void 0)return[];
let{
date:l,start:c,room:d}=u;return[{entry:s,date:l,start:c,end:c+n.minutes,room:d}]}),unplaced:r.slice(
i.length)}}function a3(e,t){let n=[];for(let r=R.parse(`${e}T00:00:00Z`);r<=R.parse(`${t}T00:00:00Z`);
r+=
864e5)n.push(new R(r).toISOString().slice(0,10));return n}function u3(e,t){let n=Cl(t);for(let i=0;i<
20;i+=1)n();let r=[...e].sort((i,s)=>i.code<s.code?-1:1).map(i=>({entry:i,lot:n()})),o=({draw:i})=>i!=
null?i:k.MAX_VALUE;return r.sort((i,s)=>o(i.entry)-o(s.entry)||i.lot-s.lot).map(({entry:i})=>i)}m();
var ige={plan:(e,t,n)=>`${e} peserta dijadwalkan dalam ${t} hari${n===0?"":`; ${n} belum kebagian waktu`}.`,
done:(e,t,n)=>`Tahap ${e}: ${t} Benih undian ${n}.`,title:"Jadwal",origin:
"baris boleh diubah, ditambah (sosialisasi, technical meeting, rapat juri), atau dipindah",noPlan:e=>`Tab \u201C${e}\u201D bukan jadwal (tanpa kolom Acara dan Tanggal). Ganti nama tab itu dahulu.`,
noHours:e=>`Isi dahulu Tanggal, Jam (misalnya 09.00\u201315.00), dan Menit (misalnya 15 + 10) tahap ${e} di tab Tahapan; Istirahat, Tempat, dan Ruang bila perlu. Tambahkan kolomnya bila belum ada.`}
,sge={plan:(e,t,n)=>`${e} ${e===1?"entry":"entries"} scheduled in ${t} ${t===1?"day":"days"}${n===0?
"":`; no time for ${n}`}.`,
done:(e,t,n)=>`Stage ${e}: ${t} Seed of the draw ${n}.`,title:"Schedule",origin:
"rows may be changed, added (sosialisasi, technical meeting, judges\u2019 meeting) or moved",noPlan:
e=>`The tab \u201C${e}\u201D is no schedule (it has no columns Occasion and Date). Rename it first.`,
noHours:e=>`First fill in Date, Hours (such as 09.00\u201315.00) and Minutes (such as 15 + 10) of the stage ${e} in the tab Stages; Breaks, Place and Rooms where needed. Add the columns where they are not there.`}
,xp=e=>({
id:ige,en:sge})[e];var age=q({stage:de(z()),seed:de(Xs().check(Gn(0),ei(4294967295))),write:Se()});
function c3(e){return ce(
()=>{let t=ge(age,e);return ve(),t.write?Ee(()=>l3(t)):l3(t)})}function l3({stage:e,seed:t=1,write:n}
){
var I;let r=Ye("all");n&&Mt(r);let{competition:o}=r,{language:i}=o.settings,s=xp(Xe(i)),a=Cc(r,e),{
reached:u}=Rc(
r,a),{sitting:l,date:c,until:d}=a;if(l===void 0||c===null)return he(pe("BAD_REQUEST",s.noHours(a.name)));
let p=cs(o,a),g=new w(p.map(({entry:$})=>$)),{slots:b,unplaced:v}=s3({days:a3(c,d!=null?d:c),sitting:
l,
entries:u3(u,t).map(({code:$})=>$).filter($=>!g.has($)),fixed:(I=o.schedule)!=null?I:[]}),O=[...p.map(
$=>({...$,isNew:!1})),...b.map($=>({...$,occasion:a.name,stage:a.name,place:l.place,isNew:!0}))].sort(
$d),N=new w(O.map($=>$.date)).size;if(n&&b.length>0){uge(r,a,b,u);let $=xp(i),F=$.done(a.name,$.plan(
b.length,N,v.length),t),j={at:Qe(),by:xe(),action:"schedule",detail:F,run:wt(),hash:""};xt(r.history,
{...j,stage:a.name},o.settings)}let P=$=>$===null?"":Ro($);return Ys(TK,{ok:v.length===0,findings:ar(
r.findings.filter(({code:$})=>$==="SCHEDULE_CLASH"),i),stage:a.name,slots:O.map(({entry:$,date:F,
start:j,
end:B,place:U,room:L})=>({entry:$,date:F,start:P(j),end:P(B),place:U,room:L})),unplaced:v,seed:t,
written:n,
message:s.plan(O.length,N,v.length)})}function uge({competition:e,deciding:t,keepers:n},r,o,i){let{
language:s}=e.
settings,a=xp(s),u=t.tabs.get("schedule");if(u!==void 0){let p=Fe(u);!p.values.every(b=>b.every(v=>v===
""))&&Ng(p,e)===null&&he(pe("BAD_REQUEST",xp(Xe(s)).noPlan(u)))}let l=new y(i.map(p=>[p.code,p])),c=[
...o].sort((p,g)=>p.date===g.date?p.start-g.start:p.date<g.date?-1:1).map(({entry:p,date:g,start:b,
end:v,
room:O})=>{var $,F,j;let{name:N="",institution:P="",phone:I=""}=($=l.get(p))!=null?$:{};return{
occasion:r.
name,date:po(g,s),start:Ro(b),end:Ro(v),place:(j=(F=r.sitting)==null?void 0:F.place)!=null?j:"",room:
O,
entry:p,name:N,institution:P,phone:I}}),d=ph(uu,u,c,s,[a.title,a.origin],n);u===void 0&&Jn(
"schedule",
d)}m();var lge=q({language:ct(["id","en"])});function d3(e){let t=ce(()=>tP(gv,ge(lge,e).language));
return"problem"in t?t:xs()}m();var cge=q({entries:le(z())}),dge=100;function Hy(e){return ce(()=>{
let{entries:t}=ge(cge,e);ve();let n=new w(
t.map(X)),r=jt(rt(),At()),{competition:o}=Yn(new y([...r].map(([i,s])=>[i,Fe(s)])));return{settings:
r.
has("settings")?o.settings:null,history:ls(o.settings.language).rows.slice(-dge).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(X(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function m3(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function p3(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function f3(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function O0(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function g3(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function h3(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var N0=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function y3(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var mge=q({provisional:Se()});function qy(e){return ce(()=>{let{
provisional:t}=ge(mge,e);return ve(),
f3("Sidebar",ue(ht()).menu.rankingTitle,t?"provisional":"ranking"),null})}var pge=240*1e3,b3=[
"piagam","surat"];function P0(e){var i,s;let t=N0(e)?ht():"id",n=ue(t).menu,r=oo(
t),o=N0(e)?(s=(i=Qd())==null?void 0:i.top)!=null?s:10:null;m3(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var w3=()=>p3("Sidebar",ue(
ht()).menu.name);function v3(){
let e=A$(),t="answer"in e?e.answer.questions:0;Xa(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var k3=()=>Xa(Gy({}),({tabs:e,more:t,notes:n})=>{let r=oo($0());return[fge(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),fge=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function x3(){var i,s,a;let e=nm({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){S3(e);return}let n=$0(),r=ue(n),o=ue(
ht()).menu.close((a=(s=Qd())==null?void 0:s.top)!=null?a:10);g3(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&I0()}var I0=()=>S3(nm({provisional:!1,close:!0}));function S3(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Xa(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function T3(){let e=qy({provisional:!1});"problem"in e&&A3(
e.problem,ue(ht()).menu.name)}var E3=()=>Xa(mh({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),C3=()=>Xa(
dh({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),gge=12,R3=()=>Xa(Cy(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,gge).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function D3(){let e=R.now()+pge,t=null,n=fp({kinds:b3});for(;"answer"in n&&(t=y3(t,n.answer),
!(!n.answer.more||R.now()>e));)n=fp({kinds:b3,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};Xa(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var g,b;return u===0?a?p.
noWinners:(b=(g=d[0])==null?void 0:g.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function $0(){let e=jt(rt(),At()).get("settings");return e===void 0?ht():Yn(new y([[
"settings",Fe(e)]])).competition.settings.language}function Xa(e,t,n=!1){let r=ue("answer"in e?$0():
ht());
"answer"in e&&n?O0(r.menu.name,t(e.answer,r.done)):"answer"in e?h3(t(e.answer,r.done),r.menu.name):
A3(
e.problem,r.menu.name)}var A3=({message:e,link:t=""},n)=>O0(n,[e,t].join(`
`).trim());m();var hge=q({tab:z(),cell:_e(z().check(Lc(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function O3(e){
return ce(()=>{let{tab:t,cell:n}=ge(hge,e);return tT(t,n)||he(pe("BAD_REQUEST",ue(ht()).problems.noTab(
t))),null})}m();var yge=q({settings:_t(z(),$p())});function N3(e){let t=ce(()=>{let{settings:n}=ge(
yge,e);ve(),Ee(()=>{
var P;let r=ue(ht()).problems,o=jt(rt(),At()).get("settings"),i=o===void 0?null:Fe(o),{competition:s,
rows:a,tables:u}=Yn(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return he(pe("BAD_REQUEST",r.noTab(Z.settings[s.settings.language])));let p=bt(na,{...s.settings,...n}
),
g=h.keys(n).every(I=>Ar.some($=>$.key===I));if(!p.success||!g)return he(pe("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,v=Ar.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:Xw(p.data,I)}));for(let{known:I,is:$}of v){let F=a.settings.get(I.key);F!==void 0&&
Xt(
o,F,d,[[$]])}let N=v.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:$})=>x.from({
length:f.
max(c,d)+1},(F,j)=>j===c?I.word[b]:j===d?$:""));N.length>0&&Xt(o,yr(o),0,N)})});return"problem"in t?
t:Hy({entries:[]})}m();var bge=q({preset:z()});function P3(e){let t=ce(()=>{var a;let{preset:n}=ge(
bge,e);ve();let r=ht(),o=ue(
r).problems,i=Xd.map(u=>u.id).join(", "),s=(a=Xd.find(u=>u.id===n))!=null?a:he(pe("BAD_REQUEST",o.unknownPreset(
n,i)));return Ee(()=>{var b;let u=na.parse({...s.settings,language:r,admins:[xe()].filter(v=>v!=="")}
),
{stages:l,criteria:c}=s,d=xg({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
p=(b=wge(d))!=null?b:he(pe("BAD_REQUEST",o.notEmpty));for(let v of d)p.includes(v.name)||rn(v);rt().
filter(v=>d.every(O=>O.name!==v)).length===1&&eT(),Zn()})});return"problem"in t?t:xs()}function wge(
e){
var n;let t=[];for(let r of jt(rt(),At()).values()){let o=Fe(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!vge(o,i))return null;
t.push(r)}return t}function vge(e,t){let n=f.max(e.length,t.length);return x.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=f.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return x.from({length:o},(l,c)=>c).every(l=>{var c,d,p,g;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((g=(p=t[r])==null?void 0:p[l])!=null?g:"")})})}m();var kge=q({reason:z()}
),I3=e=>Oa(()=>{let t=ge(kge,e);return({competition:n},r)=>{let o=Xg(t.reason,
n),{breaks:i,cut:s}=qf(Fu(r.links,Ne(Co),qe),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:Qe(),by:xe(),action:"explain",detail:o,run:wt(),hash:a};xt(r,u,n.settings)}
});var xge=e=>P0(e),Sge=e=>P0(e),Tge=()=>w3(),Ege=()=>v3(),Cge=()=>x3(),Rge=()=>k3(),Dge=()=>T3(),
Age=()=>D3(),
Oge=()=>I0(),Nge=()=>E3(),Pge=()=>C3(),Ige=()=>R3(),$ge=()=>xs(),Fge=()=>D$(),_ge=e=>nm(e),Mge=e=>fp(
e),Lge=e=>lK(e),jge=e=>VW(e),zge=e=>YW(e),Bge=e=>XW(e),Uge=e=>QW(e),Wge=e=>tW(e),Kge=e=>P3(e),Gge=e=>MF(
e),Hge=e=>Gy(e),qge=e=>DK(e),Zge=e=>c3(e),Jge=e=>O$(e),Vge=e=>N$(e),Yge=e=>Hy(e),Xge=e=>N3(e),Qge=e=>d3(
e),ehe=e=>qy(e),the=e=>O3(e),nhe=e=>KF(e),rhe=e=>GF(e),ohe=e=>HF(e),ihe=e=>I3(e),she=e=>qF(e),ahe=e=>mh(
e),uhe=()=>sM(),lhe=e=>dh(e),che=e=>oM(e),dhe=e=>o3(e),mhe=e=>r3(e),phe=e=>HK(e),fhe=e=>Cy(e),ghe=e=>$$(
e),hhe=e=>M$(e),yhe=()=>L$(),bhe=()=>B$(),whe=e=>W$(e),vhe=e=>X$(e);return Vo(khe);})();
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
function readPackage() { return App.readPackage.apply(this, arguments); }
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
