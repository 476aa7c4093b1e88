// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var Sj=Object.create;var Od=Object.defineProperty;var Ej=Object.getOwnPropertyDescriptor;
var Cj=Object.getOwnPropertyNames;var Rj=Object.getPrototypeOf,Dj=Object.prototype.hasOwnProperty;
var Pd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ne=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Ag=(e,t)=>{
for(var n in t)Od(e,n,{get:t[n],enumerable:!0})},Fv=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of Cj(t))!Dj.call(e,o)&&o!==n&&Od(e,o,{get:()=>t[o],enumerable:!(r=Ej(t,o))||r.
enumerable});return e};var Aj=(e,t,n)=>(n=e!=null?Sj(Rj(e)):{},Fv(t||!e||!e.__esModule?Od(n,
"default",{value:e,enumerable:!0}):
n,e)),lo=e=>Fv(Od({},"__esModule",{value:!0}),e);var v,R,E,C,y,f,w,g,k,x,T,D,A,m=Pd(()=>{
"use strict";({Array:v,Date:R,Error:E,JSON:C,Map:y,Math:f,Number:w,
Object:g,Set:k,String:x,Symbol:T,Uint8Array:D,WeakMap:A}=globalThis)});function L9(e,t){return M9(e,
t||{},0,0)}function Ib(e,t){return N9(e,{i:2},t&&t.out,t&&t.dictionary)}
function Gp(e,t){if(t){for(var n=new St(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(MP)
return MP.encode(e);for(var o=e.length,i=new St(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new St(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return bc(
i,0,a)}function $b(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=x.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Ab)return Ab.decode(e);var o=B9(e),i=o.s,n=o.r;return n.length&&yn(8),i}
}
function HP(e,t){t||(t={});var n={},r=[];qP(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=Gp(a),p=d.length,h=l.comment,b=h&&Gp(h),S=b&&b.length,O=Ob(l.extra);p>65535&&
yn(11);var P=c?L9(u,l):u,N=P.length,I=_9();I.p(u),r.push(GP(l,{size:u.length,crc:I.d(),c:P,f:d,m:b,u:
p!=
a.length||b&&h.length!=S,o,compression:c})),o+=30+p+O+N,i+=76+2*(p+O)+(S||0)+N}for(var F=new St(i+22),
M=o,B=i-o,L=0;L<r.length;++L){var d=r[L];LP(F,d.o,d,d.f,d.u,d.c.length);var j=30+d.f.length+Ob(d.extra);
F.set(d.c,d.o+j),LP(F,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+j+(d.m?d.m.length:0)}return K9(F,o,r.length,
B,M),F}function ZP(e,t){for(var n={},r=e.length-22;lr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&yn(
13);var o=Vr(e,r+8);if(!o)return{};var i=lr(e,r+16),a=lr(e,r-20)==117853008;if(a){var s=lr(e,r-12);a=
lr(e,s)==101075792,a&&(o=lr(e,s+32),i=lr(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=U9(e,i,a),
d=c[0],p=c[1],h=c[2],b=c[3],S=c[4],O=c[5],P=z9(e,O);i=S,(!u||u({name:b,size:p,originalSize:h,
compression:d}))&&
(d?d==8?n[b]=Ib(e.subarray(P,P+p),{out:new St(h)}):yn(14,"unknown compression type "+d):n[b]=bc(e,P,
P+p))}return n}var St,Hn,Pb,qp,Hp,Eb,jP,BP,zP,Cb,UP,C9,$P,Rb,_o,Ve,Xr,Si,Ve,Ve,Ve,Ve,yc,Ve,R9,D9,A9,
O9,kb,Or,xb,Nb,bc,P9,yn,N9,Mo,gc,Tb,Db,FP,hc,WP,_P,I9,KP,$9,F9,_9,M9,GP,Vr,lr,Sb,rn,qP,MP,Ab,j9,B9,
z9,
U9,W9,Ob,LP,K9,JP=Pd(()=>{m();St=D,Hn=Uint16Array,Pb=Int32Array,qp=new St([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Hp=new St([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Eb=new St([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),jP=function(e,t){
for(var n=new Hn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Pb(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},BP=jP(qp,2),zP=BP.b,Cb=BP.r;zP[28]=258,Cb[258]=28;UP=jP(
Hp,0),C9=UP.b,$P=UP.r,Rb=new Hn(32768);for(Ve=0;Ve<32768;++Ve)_o=(Ve&43690)>>1|(Ve&21845)<<1,_o=(_o&
52428)>>2|(_o&13107)<<2,_o=(_o&61680)>>4|(_o&3855)<<4,Rb[Ve]=((_o&65280)>>8|(_o&255)<<8)>>1;Xr=(
function(e,t,n){
for(var r=e.length,o=0,i=new Hn(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new Hn(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new Hn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)s[Rb[d]>>u]=l}else for(s=new Hn(r),o=0;o<r;++o)e[o]&&(s[o]=Rb[
a[e[o]-
1]++]>>15-e[o]);return s}),Si=new St(288);for(Ve=0;Ve<144;++Ve)Si[Ve]=8;for(Ve=144;Ve<256;++Ve)Si[Ve]=
9;for(Ve=256;Ve<280;++Ve)Si[Ve]=7;for(Ve=280;Ve<288;++Ve)Si[Ve]=8;yc=new St(32);for(Ve=0;Ve<32;++Ve)
yc[Ve]=5;R9=Xr(Si,9,0),D9=Xr(Si,9,1),A9=Xr(yc,5,0),O9=Xr(yc,5,1),kb=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},Or=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},xb=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Nb=function(e){return(e+7)/
8|0},bc=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new St(e.subarray(
t,n))},P9=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],yn=function(
e,t,n){var r=new E(
t||P9[e]);if(r.code=e,E.captureStackTrace&&E.captureStackTrace(r,yn),!n)throw r;return r},N9=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new St(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new St(o*3));var l=function(ol){var il=n.length;if(ol>il){var qa=new St(f.max(il*2,ol));qa.set(n),n=
qa}},c=t.f||0,d=t.p||0,p=t.b||0,h=t.l,b=t.d,S=t.m,O=t.n,P=o*8;do{if(!h){c=Or(e,d,1);var N=Or(e,d+1,3);
if(d+=3,N)if(N==1)h=D9,b=O9,S=9,O=5;else if(N==2){var B=Or(e,d,31)+257,L=Or(e,d+10,15)+4,j=B+Or(e,d+
5,31)+1;d+=14;for(var z=new St(j),H=new St(19),J=0;J<L;++J)H[Eb[J]]=Or(e,d+J*3,7);d+=L*3;for(var W=kb(
H),X=(1<<W)-1,Q=Xr(H,W,1),J=0;J<j;){var pe=Q[Or(e,d,X)];d+=pe&15;var I=pe>>4;if(I<16)z[J++]=I;else{
var ye=0,
Pe=0;for(I==16?(Pe=3+Or(e,d,3),d+=2,ye=z[J-1]):I==17?(Pe=3+Or(e,d,7),d+=3):I==18&&(Pe=11+Or(e,d,127),
d+=7);Pe--;)z[J++]=ye}}var de=z.subarray(0,B),ue=z.subarray(B);S=kb(de),O=kb(ue),h=Xr(de,S,1),b=Xr(
ue,
O,1)}else yn(1);else{var I=Nb(d)+4,F=e[I-4]|e[I-3]<<8,M=I+F;if(M>o){u&&yn(0);break}s&&l(p+F),n.set(e.
subarray(I,M),p),t.b=p+=F,t.p=d=M*8,t.f=c;continue}if(d>P){u&&yn(0);break}}s&&l(p+131072);for(var Dt=(
1<<
S)-1,we=(1<<O)-1,wt=d;;wt=d){var ye=h[xb(e,d)&Dt],Bt=ye>>4;if(d+=ye&15,d>P){u&&yn(0);break}if(ye||yn(
2),Bt<256)n[p++]=Bt;else if(Bt==256){wt=d,h=null;break}else{var zt=Bt-254;if(Bt>264){var J=Bt-257,vt=qp[
J];
zt=Or(e,d,(1<<vt)-1)+zP[J],d+=vt}var Ir=b[xb(e,d)&we],Ka=Ir>>4;Ir||yn(3),d+=Ir&15;var ue=C9[Ka];if(
Ka>
3){var vt=Hp[Ka];ue+=xb(e,d)&(1<<vt)-1,d+=vt}if(d>P){u&&yn(0);break}s&&l(p+131072);var Ga=p+zt;if(p<
ue){var Dd=i-ue,Ad=f.min(ue,Ga);for(Dd+p<0&&yn(3);p<Ad;++p)n[p]=r[Dd+p]}for(;p<Ga;++p)n[p]=n[p-ue]}}
t.l=h,t.p=wt,t.b=p,t.f=c,h&&(c=1,t.m=S,t.d=b,t.n=O)}while(!c);return p!=n.length&&a?bc(n,0,p):n.subarray(
0,p)},Mo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},gc=function(e,t,n){n<<=t&7;var r=t/
8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Tb=function(e,t){for(var n=[],r=0;r<e.length;++r)e[r]&&n.push(
{s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:KP,l:0};if(o==1){var a=new St(n[0].s+1);
return a[n[0].
s]=1,{t:a,l:1}}n.sort(function(M,B){return M.f-B.f}),n.push({s:-1,f:25001});var s=n[0],u=n[1],l=0,c=1,
d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[l].f<n[d].f?l++:
d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);var h=new Hn(
p+1),b=Db(n[c-1],h,0);if(b>t){var r=0,S=0,O=b-t,P=1<<O;for(i.sort(function(B,L){return h[L.s]-h[B.s]||
B.f-L.f});r<o;++r){var N=i[r].s;if(h[N]>t)S+=P-(1<<b-h[N]),h[N]=t;else break}for(S>>=O;S>0;){var I=i[
r].
s;h[I]<t?S-=1<<t-h[I]++-1:++r}for(;r>=0&&S;--r){var F=i[r].s;h[F]==t&&(--h[F],++S)}b=t}return{t:new St(
h),l:b}},Db=function(e,t,n){return e.s==-1?f.max(Db(e.l,t,n+1),Db(e.r,t,n+1)):t[e.s]=n},FP=function(
e){
for(var t=e.length;t&&!e[--t];);for(var n=new Hn(++t),r=0,o=e[0],i=1,a=function(u){n[r++]=u},s=1;s<=
t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?i-11<<5|28690:i-
3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}for(;i--;)a(o);
i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},hc=function(e,t){for(var n=0,r=0;r<t.length;++r)n+=e[r]*t[
r];
return n},WP=function(e,t,n){var r=n.length,o=Nb(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^255,e[o+3]=
e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},_P=function(e,t,n,r,o,i,a,s,u,l,c){Mo(
t,c++,n),++o[256];for(var d=Tb(o,15),p=d.t,h=d.l,b=Tb(i,15),S=b.t,O=b.l,P=FP(p),N=P.c,I=P.n,F=FP(S),
M=F.c,B=F.n,L=new Hn(19),j=0;j<N.length;++j)++L[N[j]&31];for(var j=0;j<M.length;++j)++L[M[j]&31];for(
var z=Tb(
L,7),H=z.t,J=z.l,W=19;W>4&&!H[Eb[W-1]];--W);var X=l+5<<3,Q=hc(o,Si)+hc(i,yc)+a,pe=hc(o,p)+hc(i,S)+a+
14+3*W+hc(L,H)+2*L[16]+3*L[17]+7*L[18];if(u>=0&&X<=Q&&X<=pe)return WP(t,c,e.subarray(u,u+l));var ye,
Pe,de,ue;if(Mo(t,c,1+(pe<Q)),c+=2,pe<Q){ye=Xr(p,h,0),Pe=p,de=Xr(S,O,0),ue=S;var Dt=Xr(H,J,0);Mo(t,c,
I-257),Mo(t,c+5,B-1),Mo(t,c+10,W-4),c+=14;for(var j=0;j<W;++j)Mo(t,c+3*j,H[Eb[j]]);c+=3*W;for(var we=[
N,M],wt=0;wt<2;++wt)for(var Bt=we[wt],j=0;j<Bt.length;++j){var zt=Bt[j]&31;Mo(t,c,Dt[zt]),c+=H[zt],
zt>
15&&(Mo(t,c,Bt[j]>>5&127),c+=Bt[j]>>12)}}else ye=R9,Pe=Si,de=A9,ue=yc;for(var j=0;j<s;++j){var vt=r[
j];
if(vt>255){var zt=vt>>18&31;gc(t,c,ye[zt+257]),c+=Pe[zt+257],zt>7&&(Mo(t,c,vt>>23&31),c+=qp[zt]);var Ir=vt&
31;gc(t,c,de[Ir]),c+=ue[Ir],Ir>3&&(gc(t,c,vt>>5&8191),c+=Hp[Ir])}else gc(t,c,ye[vt]),c+=Pe[vt]}
return gc(
t,c,ye[256]),c+Pe[256]},I9=new Pb([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),
KP=new St(0),$9=function(e,t,n,r,o,i){var a=i.z||e.length,s=new St(r+a+5*(1+f.ceil(a/7e3))+o),u=s.subarray(
r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=I9[t-1],p=d>>13,h=d&8191,b=(1<<n)-
1,S=i.p||new Hn(32768),O=i.h||new Hn(b+1),P=f.ceil(n/3),N=2*P,I=function(Dg){return(e[Dg]^e[Dg+1]<<P^
e[Dg+2]<<N)&b},F=new Pb(25e3),M=new Hn(288),B=new Hn(32),L=0,j=0,z=i.i||0,H=0,J=i.w||0,W=0;z+2<a;++z){
var X=I(z),Q=z&32767,pe=O[X];if(S[Q]=pe,O[X]=Q,J<=z){var ye=a-z;if((L>7e3||H>24576)&&(ye>423||!l)){c=
_P(e,u,0,F,M,B,j,H,W,z-W,c),H=L=j=0,W=z;for(var Pe=0;Pe<286;++Pe)M[Pe]=0;for(var Pe=0;Pe<30;++Pe)B[
Pe]=
0}var de=2,ue=0,Dt=h,we=Q-pe&32767;if(ye>2&&X==I(z-we))for(var wt=f.min(p,ye)-1,Bt=f.min(32767,z),zt=f.
min(258,ye);we<=Bt&&--Dt&&Q!=pe;){if(e[z+de]==e[z+de-we]){for(var vt=0;vt<zt&&e[z+vt]==e[z+vt-we];++vt)
;if(vt>de){if(de=vt,ue=we,vt>wt)break;for(var Ir=f.min(we,vt-2),Ka=0,Pe=0;Pe<Ir;++Pe){var Ga=z-we+Pe&
32767,Dd=S[Ga],Ad=Ga-Dd&32767;Ad>Ka&&(Ka=Ad,pe=Ga)}}}Q=pe,pe=S[Q],we+=Q-pe&32767}if(ue){F[H++]=268435456|
Cb[de]<<18|$P[ue];var ol=Cb[de]&31,il=$P[ue]&31;j+=qp[ol]+Hp[il],++M[257+ol],++B[il],J=z+de,++L}else
F[H++]=e[z],++M[e[z]]}}for(z=f.max(z,J);z<a;++z)F[H++]=e[z],++M[e[z]];c=_P(e,u,l,F,M,B,j,H,W,z-W,c),
l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=S,i.i=z,i.w=J)}else{for(var z=i.w||0;z<a+l;z+=65535){var qa=z+
65535;qa>=a&&(u[c/8|0]=l,qa=a),c=WP(u,c+1,e.subarray(z,qa))}i.i=a}return bc(s,0,r+Nb(c)+o)},F9=(
function(){
for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^n>>>1;e[t]=n}
return e})(),
_9=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)n=F9[n&255^t[r]]^n>>>8;e=
n},d:function(){return~e}}},M9=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){var i=t.dictionary.
subarray(-32768),a=new St(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.length}return $9(e,
t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*1.5):20:12+t.mem,n,
r,o)},GP=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];return n},Vr=function(
e,t){
return e[t]|e[t+1]<<8},lr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>0},Sb=function(
e,t){
return lr(e,t)+lr(e,t+4)*4294967296},rn=function(e,t,n){for(;n;++t)e[t]=n,n>>>=8};qP=function(e,t,n,
r){
for(var o in e){var i=e[o],a=t+o,s=r;v.isArray(i)&&(s=GP(r,i[1]),i=i[0]),ArrayBuffer.isView(i)?n[a]=
[i,s]:(n[a+="/"]=[new St(0),s],qP(i,a,n,r))}},MP=typeof TextEncoder!="undefined"&&new TextEncoder,Ab=
typeof TextDecoder!="undefined"&&new TextDecoder,j9=0;try{Ab.decode(KP,{stream:!0}),j9=1}catch{}B9=function(
e){
for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);if(n+o>e.length)return{s:t,r:bc(e,n-1)};o?
o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&63)-65536,t+=x.fromCharCode(55296|r>>10,
56320|
r&1023)):o&1?t+=x.fromCharCode((r&31)<<6|e[n++]&63):t+=x.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&
63):t+=x.fromCharCode(r)}};z9=function(e,t){return t+30+Vr(e,t+26)+Vr(e,t+28)},U9=function(e,t,n){
var r=Vr(
e,t+28),o=Vr(e,t+30),i=$b(e.subarray(t+46,t+46+r),!(Vr(e,t+8)&2048)),a=t+46+r,s=W9(e,a,o,n,lr(e,t+20),
lr(e,t+24),lr(e,t+42)),u=s[0],l=s[1],c=s[2];return[Vr(e,t+10),u,l,i,a+o+Vr(e,t+32),c]},W9=function(e,
t,n,r,o,i,a){
var s=o==4294967295,u=i==4294967295,l=a==4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+Vr(e,t+2))
if(Vr(e,t)==1)return[s?Sb(e,t+4+8*u):o,u?Sb(e,t+4):i,l?Sb(e,t+4+8*(u+s)):a,1];r<2&&yn(13)}return[o,i,
a,0]},Ob=function(e){var t=0;if(e)for(var n in e){var r=e[n].length;r>65535&&yn(9),t+=r+4}return t},
LP=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,c=s&&s.length,d=Ob(l);rn(e,t,a!=null?33639248:
67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[
t++]=
n.compression&255,e[t++]=n.compression>>8;var p=new R(n.mtime==null?R.now():n.mtime),h=p.getFullYear(
)-
1980;if((h<0||h>119)&&yn(10),rn(e,t,h<<25|p.getMonth()+1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes(
)<<
5|p.getSeconds()>>1),t+=4,i!=-1&&(rn(e,t,n.crc),rn(e,t+4,i<0?-i-2:i),rn(e,t+8,n.size)),rn(e,t+12,u),
rn(e,t+14,d),t+=16,a!=null&&(rn(e,t,c),rn(e,t+6,n.attrs),rn(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(
var b in l){
var S=l[b],O=S.length;rn(e,t,+b),rn(e,t+2,O),e.set(S,t+4),t+=4+O}return c&&(e.set(s,t),t+=c),t},K9=function(
e,t,n,r,o){
rn(e,t,101010256),rn(e,t+8,n),rn(e,t+10,n),rn(e,t+12,r),rn(e,t+16,o)}});var Ei={};Ag(Ei,{inflateSync:
()=>Ib,strFromU8:()=>$b,strToU8:()=>Gp,unzipSync:()=>ZP,zipSync:()=>HP});
var Ci=Pd(()=>{"use strict";m();JP()});var Ra=Ne(on=>{"use strict";m();function hq(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Ca(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function pu(e,t){return t===void 0&&(t=g),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Ca(e,t){return g.prototype.hasOwnProperty.call(e,t)}function yq(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Ca(t,n)&&(e[n]=t[n]);return e}
var fN=pu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function bq(e){
return Ca(fN,e.toLowerCase())}var gN=pu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function wq(e){return Ca(gN,e.toLowerCase())}
var xc=pu(
{script:!1,style:!1,textarea:!0,title:!0});function vq(e){var t=e.toLowerCase();return Ca(xc,t)&&!xc[
t]}
function kq(e){var t=e.toLowerCase();return Ca(xc,t)&&xc[t]}function hN(e){return e===Tc.HTML}
function xq(e){
return hN(e)||e===Tc.XML_XHTML_APPLICATION}var Tc=pu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
Tq=g.keys(Tc).map(function(e){return Tc[e]});function Sq(e){return Tq.indexOf(e)>-1}var Eq=pu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});on.assign=yq;on.find=hq;
on.freeze=pu;on.HTML_BOOLEAN_ATTRIBUTES=
fN;on.HTML_RAW_TEXT_ELEMENTS=xc;on.HTML_VOID_ELEMENTS=gN;on.hasDefaultHTMLNamespace=xq;on.hasOwn=Ca;
on.isHTMLBooleanAttribute=bq;on.isHTMLRawTextElement=vq;on.isHTMLEscapableRawTextElement=kq;on.isHTMLMimeType=
hN;on.isHTMLVoidElement=wq;on.isValidMimeType=Sq;on.MIME_TYPE=Tc;on.NAMESPACE=Eq});var Dc=Ne(Rc=>{
"use strict";m();var Cq=Ra();function bN(e,t){e.prototype=g.create(E.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Ec=Cq.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),wN=g.keys(Ec);
function vN(e){return typeof e=="number"&&e>=1&&e<=25}
function Rq(e){return typeof e=="string"&&e.substring(e.length-Ec.Error.length)===Ec.Error}function Cc(
e,t){
vN(e)?(this.name=wN[e],this.message=t||""):(this.message=e,this.name=Rq(t)?t:Ec.Error),E.captureStackTrace&&
E.captureStackTrace(this,Cc)}bN(Cc,!0);g.defineProperties(Cc.prototype,{code:{enumerable:!0,get:
function(){
var e=wN.indexOf(this.name);return vN(e)?e:0}}});var kN={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
zb=g.entries(kN);for(Sc=0;Sc<zb.length;Sc++)yN=zb[Sc][0],Cc[yN]=zb[Sc][1];var yN,Sc;function Ub(e,t,
n){
this.message=e,this.locator=t,this.cause=n,E.captureStackTrace&&E.captureStackTrace(this,Ub)}bN(Ub);
Rc.DOMException=Cc;Rc.DOMExceptionName=Ec;Rc.ExceptionCode=kN;Rc.ParseError=Ub});var Jb=Ne(Ee=>{
"use strict";m();function RN(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var hu=RN();function Ri(e){if(e.source[
0]!==
"[")throw new E(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function fu(e,t){if(e.source[0]!=="[")throw new E("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new E(C.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new E('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new E(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),hu?
"u":"")}function Oe(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new E(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),hu?"u":"")}
function ve(e){if(arguments.length===0)
throw new E("no parameters provided");return Oe.apply(ve,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var Dq="\uFFFD",Di=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;hu&&(Di=Oe("[",Ri(Di),
"\\u{10000}-\\u{10FFFF}","]"));var Aq=new RegExp("[^"+Ri(Di)+"]",hu?"u":""),Qp=/[\x20\x09\x0D\x0A]/,
Oq=Ri(Qp),et=Oe(Qp,"+"),yt=Oe(Qp,"*"),Ac=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
hu&&(Ac=Oe("[",Ri(Ac),"\\u{10000}-\\u{10FFFF}","]"));var Pq=Ri(Ac),Gb=Oe("[",Pq,Ri(/[-.0-9\xB7]/),Ri(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Zn=Oe(Ac,Gb,"*"),Nq=Oe("^",Zn,"$"),xN=Oe(Gb,"+"),Iq=Oe("&",Zn,
";"),$q=ve(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Oc=ve(Iq,"|",$q),Pc=Oe("%",Zn,";"),qb=ve(Oe('"',ve(/[^%&"]/,
"|",Pc,"|",Oc),"*",'"'),"|",Oe("'",ve(/[^%&']/,"|",Pc,"|",Oc),"*","'")),Fq=ve('"',ve(/[^<&"]/,"|",Oc),
"*",'"',"|","'",ve(/[^<&']/,"|",Oc),"*","'"),_q=fu(Ac,":"),Mq=fu(Gb,":"),Wb=Oe(_q,Mq,"*"),Lq=Oe("^",
Wb,"$"),Nc=Oe(Wb,ve(":",Wb),"?"),jq=Oe("^",Nc,"$"),Bq=Oe("(",Nc,")"),gu=ve(/"[^"]*"|'[^']*'/),zq=Oe(
/^<\?/,"(",Zn,")",ve(et,"(?!",Qp,")(",Di,"*?)"),"?",/\?>/),TN=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Ic=ve('"',TN,'*"',"|","'",fu(TN,"'"),"*'"),DN="<!--",AN="-->",Uq=Oe(DN,ve(fu(Di,"-"),"|",Oe("-",fu(
Di,
"-"))),"*",AN),SN="#PCDATA",Wq=ve(Oe(/\(/,yt,SN,ve(yt,/\|/,yt,Nc),"*",yt,/\)\*/),"|",Oe(/\(/,yt,SN,
yt,
/\)/)),Kq=/[?*+]?/,Gq=Oe(/\([^>]+\)/,Kq),qq=ve("EMPTY","|","ANY","|",Wq,"|",Gq),Hq="<!ELEMENT",Zq=Oe(
Hq,et,ve(Nc,"|",Pc),et,ve(qq,"|",Pc),yt,">"),Jq=Oe("NOTATION",et,/\(/,yt,Zn,ve(yt,/\|/,yt,Zn),"*",yt,
/\)/),Vq=Oe(/\(/,yt,xN,ve(yt,/\|/,yt,xN),"*",yt,/\)/),Xq=ve(Jq,"|",Vq),Yq=ve(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",Xq),Qq=ve(/#REQUIRED|#IMPLIED/,"|",ve(ve("#FIXED",et),"?",Fq)),eH=ve(et,Zn,et,Yq,et,Qq),tH="<!ATTLIST",
nH=Oe(tH,et,Zn,eH,"*",yt,">"),Kb="about:legacy-compat",rH=ve('"'+Kb+'"',"|","'"+Kb+"'"),Hb="SYSTEM",
ef="PUBLIC",tf=ve(ve(Hb,et,gu),"|",ve(ef,et,Ic,et,gu)),oH=Oe("^",ve(ve(Hb,et,"(?<SystemLiteralOnly>",
gu,")"),"|",ve(ef,et,"(?<PubidLiteral>",Ic,")",et,"(?<SystemLiteral>",gu,")"))),iH=Oe("^",Ic,
"$"),aH=Oe("^",gu,"$"),sH=ve(et,"NDATA",et,Zn),uH=ve(qb,"|",ve(tf,sH,"?")),ON="<!ENTITY",lH=Oe(ON,et,
Zn,et,uH,yt,">"),cH=ve(qb,"|",tf),dH=Oe(ON,et,"%",et,Zn,et,cH,yt,">"),mH=ve(lH,"|",dH),pH=Oe(ef,et,
Ic),
fH=Oe("<!NOTATION",et,Zn,et,ve(tf,"|",pH),yt,">"),Zb=Oe(yt,"=",yt),EN=/1[.]\d+/,gH=Oe(et,"version",
Zb,
ve("'",EN,"'","|",'"',EN,'"')),CN=/[A-Za-z][-A-Za-z0-9._]*/,hH=ve(et,"encoding",Zb,ve('"',CN,'"',"|",
"'",CN,"'")),yH=ve(et,"standalone",Zb,ve("'",ve("yes","|","no"),"'","|",'"',ve("yes","|","no"),'"')),
bH=Oe(/^<\?xml/,gH,hH,"?",yH,"?",yt,/\?>/),wH="<!DOCTYPE",vH="<![CDATA[",kH="]]>",xH=/<!\[CDATA\[/,
TH=/\]\]>/,
SH=Oe(Di,"*?",TH),EH=Oe(xH,SH);Ee.chars=Ri;Ee.chars_without=fu;Ee.detectUnicodeSupport=RN;Ee.reg=Oe;
Ee.regg=ve;Ee.ABOUT_LEGACY_COMPAT=Kb;Ee.ABOUT_LEGACY_COMPAT_SystemLiteral=rH;Ee.AttlistDecl=nH;Ee.CDATA_START=
vH;Ee.CDATA_END=kH;Ee.CDSect=EH;Ee.Char=Di;Ee.Comment=Uq;Ee.COMMENT_START=DN;Ee.COMMENT_END=AN;Ee.DOCTYPE_DECL_START=
wH;Ee.elementdecl=Zq;Ee.EntityDecl=mH;Ee.EntityValue=qb;Ee.ExternalID=tf;Ee.ExternalID_match=oH;Ee.Name=
Zn;Ee.Name_exact=Nq;Ee.NCName_exact=Lq;Ee.NotationDecl=fH;Ee.Reference=Oc;Ee.PEReference=Pc;Ee.PI=zq;
Ee.PUBLIC=ef;Ee.PubidLiteral=Ic;Ee.PubidLiteral_match=iH;Ee.QName=Nc;Ee.QName_exact=jq;Ee.QName_group=
Bq;Ee.S=et;Ee.SChar_s=Oq;Ee.S_OPT=yt;Ee.SYSTEM=Hb;Ee.SystemLiteral=gu;Ee.SystemLiteral_match=aH;Ee.InvalidChar=
Aq;Ee.UNICODE_REPLACEMENT_CHARACTER=Dq;Ee.UNICODE_SUPPORT=hu;Ee.XMLDecl=bH});var iw=Ne(Rt=>{
"use strict";m();var dr=Ra(),eo=dr.find,CH=dr.hasDefaultHTMLNamespace,bu=dr.hasOwn,RH=dr.
isHTMLMimeType,DH=dr.isHTMLRawTextElement,AH=dr.isHTMLVoidElement,$c=dr.MIME_TYPE,to=dr.NAMESPACE,Nn=T(
),
MN=Dc(),oe=MN.DOMException,bn=MN.DOMExceptionName,Ct=Jb();function Bn(e){if(e!==Nn)throw new TypeError(
"Illegal constructor")}function OH(e){return e!==""}function PH(e){return e?e.split(/[\t\n\f\r ]+/).
filter(OH):[]}function NH(e,t){return bu(e,t)||(e[t]=!0),e}function PN(e){if(!e)return[];var t=PH(e);
return g.keys(t.reduce(NH,{}))}function IH(e){return function(t){return e&&e.indexOf(t)!==-1}}
function LN(e){
if(!Ct.QName_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Xb(e,t){LN(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new oe(oe.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==dr.NAMESPACE.XML)throw new oe(oe.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==dr.NAMESPACE.XMLNS)throw new oe(
oe.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===dr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new oe(oe.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function ku(e,t){for(var n in e)
bu(e,n)&&(t[n]=e[n])}function zn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,ku(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Un={},cr=Un.ELEMENT_NODE=1,wu=Un.ATTRIBUTE_NODE=2,Fc=Un.TEXT_NODE=
3,jN=Un.CDATA_SECTION_NODE=4,BN=Un.ENTITY_REFERENCE_NODE=5,$H=Un.ENTITY_NODE=6,Yb=Un.PROCESSING_INSTRUCTION_NODE=
7,Qb=Un.COMMENT_NODE=8,yu=Un.DOCUMENT_NODE=9,zN=Un.DOCUMENT_TYPE_NODE=10,Ai=Un.DOCUMENT_FRAGMENT_NODE=
11,FH=Un.NOTATION_NODE=12,Et=dr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function UN(e,t){if(t.length<e.length)return UN(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function NN(e){return e.guid||(e.guid=f.random()),e.guid}function _t(){}_t.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)ow(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};_t.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Qr(e,t){
this.
_node=e,this._refresh=t,af(this)}function af(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(QN(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)bu(e,r)&&delete e[r];ku(n,e),e._inc=t}}Qr.prototype.item=function(e){return af(
this),
this[e]||null};zn(Qr,_t);function vu(){this._nsIndex=g.create(null),this._noNsIndex=g.create(null)}
function WN(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function ew(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=g.create(null)),r}function _H(e,t,n){var r=ew(e,t,!1),o=r&&
r[n];return o||null}function MH(e,t){ew(e,t.namespaceURI,!0)[t.localName]=t}function LH(e,t){var n=ew(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function jH(e,t,n,r){if(r?t[WN(t,r)]=n:(t[t.length]=n,
t.length++),MH(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&qN(o,e,r),BH(o,e,n))}}function IN(
e,t,n){
var r=WN(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,LH(t,n),e){var i=e.ownerDocument;
i&&qN(i,e,n),n.ownerElement=null}}}vu.prototype={length:0,item:_t.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new oe(oe.INUSE_ATTRIBUTE_ERR);var n=_H(this,e.namespaceURI,
e.localName);return n===e?e:(jH(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new oe(oe.NOT_FOUND_ERR,
e);return IN(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new oe(oe.NOT_FOUND_ERR,e?e+" : "+t:t);return IN(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};vu.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function KN(){}KN.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=$c.XML_APPLICATION;e===to.HTML?
r=$c.XML_XHTML_APPLICATION:e===to.SVG&&(r=$c.XML_SVG_IMAGE);var o=new Bo(Nn,{contentType:r});if(o.implementation=
this,o.childNodes=new _t,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){LN(e);var o=new lf(Nn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new _t,o},createHTMLDocument:
function(e){
var t=new Bo(Nn,{contentType:$c.HTML});if(t.implementation=this,t.childNodes=new _t,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function We(e){Bn(e)}We.prototype={firstChild:null,lastChild:null,
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
o.attributes.length)return!1;for(var i=0;i<r.attributes.length;i++){var a=r.attributes.item(i),s=o.getAttributeNodeNS(
a.namespaceURI,a.localName);if(!s)return!1;t.push({node:a,other:s})}break;case r.ATTRIBUTE_NODE:if(r.
namespaceURI!==o.namespaceURI||r.localName!==o.localName||r.value!==o.value)return!1;break;case r.PROCESSING_INSTRUCTION_NODE:
if(r.target!==o.target||r.data!==o.data)return!1;break;case r.TEXT_NODE:case r.CDATA_SECTION_NODE:
case r.
COMMENT_NODE:if(r.data!==o.data)return!1;break}if(r.childNodes.length!==o.childNodes.length)return!1;
for(var i=r.childNodes.length-1;i>=0;i--)t.push({node:r.childNodes[i],other:o.childNodes[i]})}return!0}
,
isSameNode:function(e){return this===e},insertBefore:function(e,t){return of(this,e,t)},replaceChild:
function(e,t){
of(this,e,t,JN),t&&this.removeChild(t)},removeChild:function(e){return HN(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return YN(this.ownerDocument||this,this,e)},normalize:function(){an(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Fc&&t.nodeType===Fc){for(var r=[],o=n;o!==
null&&o.nodeType===Fc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),tw(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(bu(n,r)&&n[r]===e)return r}t=t.nodeType==wu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&bu(n,
e))return n[e];t=t.nodeType==wu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Da&&(r=t,t=r.ownerElement),n instanceof Da&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return Et.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Et.DOCUMENT_POSITION_PRECEDING;if(a===o)return Et.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Et.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Et.DOCUMENT_POSITION_DISCONNECTED+Et.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(NN(n.ownerDocument)>NN(t.ownerDocument)?Et.DOCUMENT_POSITION_FOLLOWING:Et.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Et.DOCUMENT_POSITION_CONTAINS+Et.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Et.
DOCUMENT_POSITION_CONTAINED_BY+Et.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return Et.DOCUMENT_POSITION_CONTAINED_BY+Et.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Et.DOCUMENT_POSITION_CONTAINS+Et.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=UN(s,l);for(var p in d.childNodes){var h=d.childNodes[p];
if(h===n)return Et.DOCUMENT_POSITION_FOLLOWING;if(h===t)return Et.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
h)>=0)return Et.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(h)>=0)return Et.DOCUMENT_POSITION_PRECEDING}
return 0}};function GN(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}ku(Un,We);ku(Un,We.prototype);ku(Et,We);ku(Et,We.prototype);function rf(e,t){
an(e,null,{enter:function(n){return t(n)?an.STOP:!0}})}function an(e,t,n){for(var r=[{node:e,context:
t,
phase:an.ENTER}];r.length>0;){var o=r.pop();if(o.phase===an.ENTER){var i=n.enter(o.node,o.context);
if(i===
an.STOP)return an.STOP;if(r.push({node:o.node,context:i,phase:an.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:an.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}an.STOP=T("walkDOM.STOP");an.ENTER=0;an.EXIT=1;function Bo(e,t){Bn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||$c.XML_APPLICATION,this.type=RH(this.contentType)?
"html":"xml"}function BH(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===to.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function qN(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===to.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function tw(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function HN(e,t){if(e!==t.parentNode)throw new oe(oe.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,tw(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function zH(e){return e&&(e.nodeType===We.DOCUMENT_NODE||e.nodeType===We.DOCUMENT_FRAGMENT_NODE||e.nodeType===
We.ELEMENT_NODE)}function UH(e){return e&&(e.nodeType===We.CDATA_SECTION_NODE||e.nodeType===We.COMMENT_NODE||
e.nodeType===We.DOCUMENT_FRAGMENT_NODE||e.nodeType===We.DOCUMENT_TYPE_NODE||e.nodeType===We.ELEMENT_NODE||
e.nodeType===We.PROCESSING_INSTRUCTION_NODE||e.nodeType===We.TEXT_NODE)}function Oi(e){return e&&e.nodeType===
We.DOCUMENT_TYPE_NODE}function jo(e){return e&&e.nodeType===We.ELEMENT_NODE}function ZN(e){return e&&
e.nodeType===We.TEXT_NODE}function $N(e,t){var n=e.childNodes||[];if(eo(n,jo)||Oi(t))return!1;var r=eo(
n,Oi);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function FN(e,t){var n=e.childNodes||[];function r(i){
return jo(i)&&i!==t}if(eo(n,r))return!1;var o=eo(n,Oi);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function WH(e,t,n){
if(!zH(e))throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new oe(oe.NOT_FOUND_ERR,"child not in parent");if(!UH(t)||Oi(t)&&e.nodeType!==We.DOCUMENT_NODE)
throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function KH(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===We.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(jo);if(i.length>1||eo(o,ZN))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!$N(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(jo(t)&&!$N(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Oi(t)){if(eo(r,Oi))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=eo(r,jo);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function JN(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===We.DOCUMENT_FRAGMENT_NODE){var i=o.filter(jo);if(i.length>1||eo(o,ZN))
throw new oe(oe.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!FN(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(jo(t)&&!FN(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Oi(t)){if(eo(r,function(u){return Oi(u)&&
u!==n}))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=eo(r,jo);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function of(e,t,n,r){WH(e,t,n),e.nodeType===We.DOCUMENT_NODE&&
(r||KH)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Ai){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return tw(e.ownerDocument||e,e,t),t.nodeType==Ai&&(t.firstChild=t.lastChild=null),
t}Bo.prototype={implementation:null,nodeName:"#document",nodeType:yu,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Ai){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return of(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===cr&&(this.documentElement=e),e},removeChild:function(e){var t=HN(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){of(this,e,t,JN),e.ownerDocument=
this,t&&this.removeChild(t),jo(e)&&(this.documentElement=e)},importNode:function(e,t){return GH(this,
e,t)},getElementById:function(e){var t=null;return rf(this.documentElement,function(n){if(n.nodeType==
cr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new zo(Nn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),CH(this.contentType)&&(t.namespaceURI=to.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new _t;var n=t.attributes=new vu;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new xu(Nn);return e.ownerDocument=this,e.childNodes=new _t,e}
,
createTextNode:function(e){var t=new _c(Nn);return t.ownerDocument=this,t.childNodes=new _t,t.appendData(
e),t},createComment:function(e){var t=new sf(Nn);return t.ownerDocument=this,t.childNodes=new _t,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new oe(oe.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new uf(Nn);return t.ownerDocument=this,t.childNodes=new _t,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new df(Nn);return n.ownerDocument=this,n.childNodes=
new _t,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Ct.QName_exact.
test(e))throw new oe(oe.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Da(Nn);
return t.ownerDocument=this,t.childNodes=new _t,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Ct.Name_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new oe("document is an html document",bn.NotSupportedError);
var t=new cf(Nn);return t.ownerDocument=this,t.childNodes=new _t,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Xb(e,t),r=new zo(Nn),o=r.attributes=new vu;return r.childNodes=new _t,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Xb(e,t),r=new Da(Nn);return r.ownerDocument=this,r.childNodes=new _t,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};zn(Bo,We);function zo(e){Bn(e),this._nsMap=
g.create(null)}zo.prototype={nodeType:cr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===to.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Xb(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=PN(e);return new Qr(this,function(n){var r=[];return t.length>0&&rf(n,function(o){if(o!==n&&o.
nodeType===cr){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=PN(i);a=t.every(IH(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===yu?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Qr(this,function(r){var o=[];return rf(r,function(i){if(!(
i===
r||i.nodeType!==cr))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===to.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Qr(this,function(n){var r=[
];
return rf(n,function(o){o!==n&&o.nodeType===cr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};Bo.prototype.getElementsByClassName=zo.prototype.getElementsByClassName;Bo.prototype.
getElementsByTagName=zo.prototype.getElementsByTagName;Bo.prototype.getElementsByTagNameNS=zo.prototype.
getElementsByTagNameNS;zn(zo,We);function Da(e){Bn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Da.prototype.nodeType=wu;zn(Da,We);function Pi(e){Bn(e)}Pi.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};zn(Pi,We);function _c(e){Bn(e)}_c.prototype={
nodeName:"#text",nodeType:Fc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};zn(_c,Pi);function sf(e){Bn(e)}sf.prototype={
nodeName:"#comment",nodeType:Qb};zn(sf,Pi);function uf(e){Bn(e)}uf.prototype={nodeName:
"#cdata-section",nodeType:jN};
zn(uf,_c);function lf(e){Bn(e)}lf.prototype.nodeType=zN;zn(lf,We);function nw(e){Bn(e)}nw.prototype.
nodeType=FH;zn(nw,We);function rw(e){Bn(e)}rw.prototype.nodeType=$H;zn(rw,We);function cf(e){Bn(e)}
cf.
prototype.nodeType=BN;zn(cf,We);function xu(e){Bn(e)}xu.prototype.nodeName="#document-fragment";xu.prototype.
nodeType=Ai;zn(xu,We);function df(e){Bn(e)}df.prototype.nodeType=Yb;zn(df,Pi);function VN(){}VN.prototype.
serializeToString=function(e,t){return XN.call(e,t)};We.prototype.toString=XN;function XN(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===yu&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return ow(this,n,a,t),n.join("")}function _N(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===to.XML||o===to.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function nf(e,t,n,r){if(r&&!Ct.QName_exact.test(t))throw new oe(
'The attribute name "'+t+'" is not a valid XML QName',bn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
GN),'"')}function ow(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===yu?e:e.ownerDocument,u=s.type==="html";an(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case cr:
var p=l.attributes,h=p.length,b=l.tagName,S=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){O=p.item(P).value;break}if(!O)for(var N=d.length-1;N>=0;N--){var I=d[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var I=d[N];if(I.namespace===l.namespaceURI){I.prefix&&(S=I.prefix+":"+b);break}}}
if(i&&!Ct.QName_exact.test(S))throw new oe('The element name "'+S+'" is not a valid XML QName',bn.InvalidStateError);
t.push("<",S);for(var F=d.slice(),M=0;M<h;M++){var B=p.item(M);B.prefix=="xmlns"?F.push({prefix:B.localName,
namespace:B.value}):B.nodeName=="xmlns"&&F.push({prefix:"",namespace:B.value})}for(var M=0;M<h;M++){
var B=p.item(M);if(_N(B,u,F)){var L=B.prefix||"",j=B.namespaceURI;nf(t,L?"xmlns:"+L:"xmlns",j,i),F.push(
{prefix:L,namespace:j})}var z=o?o(B):B;z&&(typeof z=="string"?t.push(z):nf(t,z.name,z.value,i))}if(b===
S&&_N(l,u,F)){var H=l.prefix||"",j=l.namespaceURI;nf(t,H?"xmlns:"+H:"xmlns",j,i),F.push({prefix:H,
namespace:j})}
var J=!l.firstChild;if(J&&(u||l.namespaceURI===to.HTML)&&(J=AH(b)),J)return t.push("/>"),null;if(t.push(
">"),u&&DH(b)){for(var W=l.firstChild;W;)W.data?t.push(W.data):ow(W,t,F.slice(),r),W=W.nextSibling;
return t.
push("</",S,">"),null}return{ns:F,tag:S};case yu:case Ai:if(i&&l.nodeType===yu&&l.documentElement==null)
throw new oe("The Document has no documentElement",bn.InvalidStateError);return{ns:d};case wu:return nf(
t,l.name,l.value,i),null;case Fc:if(i&&Ct.InvalidChar.test(l.data))throw new oe(
"The Text node data contains characters outside the XML Char production",bn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,GN)),null;case jN:if(i&&l.data.indexOf("]]>")!==-1)throw new oe(
'The CDATASection data contains "]]>"',bn.InvalidStateError);return a?t.push(Ct.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Ct.CDATA_END):t.push(Ct.CDATA_START,l.data,Ct.CDATA_END),null;case Qb:if(i){
if(Ct.InvalidChar.
test(l.data))throw new oe(
"The comment node data contains characters outside the XML Char production",
bn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new oe(
'The comment node data contains "--" or ends with "-"',bn.InvalidStateError)}return t.push(Ct.COMMENT_START,
l.data,Ct.COMMENT_END),null;case zN:var X=l.publicId,Q=l.systemId;if(i){if(!Ct.Name_exact.test(l.name))
throw new oe('The doctype name "'+l.name+'" is not a valid XML Name',bn.InvalidStateError);if(X&&!Ct.
PubidLiteral_match.test(X))throw new oe("DocumentType publicId is not a valid PubidLiteral",bn.InvalidStateError);
if(Q&&Q!=="."&&!Ct.SystemLiteral_match.test(Q))throw new oe(
"DocumentType systemId is not a valid SystemLiteral",bn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new oe(
'DocumentType internalSubset contains "]>"',bn.InvalidStateError)}return t.push(Ct.DOCTYPE_DECL_START,
" ",l.name),X?(t.push(" ",Ct.PUBLIC," ",X),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",Ct.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Yb:if(i){if(!Ct.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new oe('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',bn.InvalidStateError);if(Ct.InvalidChar.test(l.data))
throw new oe("The ProcessingInstruction data contains characters outside the XML Char production",bn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new oe(
'The ProcessingInstruction data contains "?>"',bn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case BN:if(i&&!Ct.Name_exact.
test(l.nodeName))throw new oe('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
bn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function GH(e,t,n){var r;return an(t,null,{
enter:function(o,i){
var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===null?r=a:i.appendChild(a);var s=o.nodeType===
wu||n;return s?a:null}}),r}function YN(e,t,n){var r;return an(t,null,{enter:function(o,i){var a=new o.
constructor(Nn);for(var s in o)if(bu(o,s)){var u=o[s];typeof u!="object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&
(a.childNodes=new _t),a.ownerDocument=e;var l=n;switch(a.nodeType){case cr:var c=o.attributes,d=a.attributes=
new vu,p=c.length;d._ownerElement=a;for(var h=0;h<p;h++)a.setAttributeNode(YN(e,c.item(h),!0));break;
case wu:
l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function QN(e,t,n){e[t]=n}function Vb(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===cr&&t.push(n),n=n.nextSibling;return t}try{g.defineProperty&&(g.defineProperty(
Qr.prototype,"length",{get:function(){return af(this),this.$$length}}),g.defineProperty(We.prototype,
"textContent",{get:function(){if(this.nodeType===cr||this.nodeType===Ai){var e=[];return an(this,
null,
{enter:function(t){if(t.nodeType===cr||t.nodeType===Ai)return!0;if(t.nodeType===Yb||t.nodeType===Qb)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case cr:case Ai:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||x(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),g.defineProperty(Pi.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),g.defineProperty(Pi.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),g.defineProperty(zo.prototype,
"children",{get:function(){return new Qr(this,Vb)}}),g.defineProperty(Bo.prototype,"children",{get:
function(){
return new Qr(this,Vb)}}),g.defineProperty(xu.prototype,"children",{get:function(){return new Qr(
this,
Vb)}}),QN=function(e,t,n){e["$$"+t]=n})}catch{}Rt._updateLiveList=af;Rt.Attr=Da;Rt.CDATASection=uf;
Rt.
CharacterData=Pi;Rt.Comment=sf;Rt.Document=Bo;Rt.DocumentFragment=xu;Rt.DocumentType=lf;Rt.DOMImplementation=
KN;Rt.Element=zo;Rt.Entity=rw;Rt.EntityReference=cf;Rt.LiveNodeList=Qr;Rt.NamedNodeMap=vu;Rt.Node=We;
Rt.NodeList=_t;Rt.Notation=nw;Rt.Text=_c;Rt.ProcessingInstruction=df;Rt.walkDOM=an;Rt.XMLSerializer=
VN});var tI=Ne(Mc=>{"use strict";m();var eI=Ra().freeze;Mc.XML_ENTITIES=eI({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Mc.HTML_ENTITIES=eI({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Mc.entityMap=Mc.HTML_ENTITIES});var cI=Ne(pf=>{"use strict";m();var Ru=Ra(),De=Jb(),
iI=Dc(),qH=Ru.isHTMLEscapableRawTextElement,HH=Ru.
isHTMLMimeType,ZH=Ru.isHTMLRawTextElement,Bc=Ru.hasOwn,nI=Ru.NAMESPACE,JH=iI.ParseError,VH=iI.DOMException,
Tu=0,Ni=1,Su=2,Lc=3,Eu=4,Cu=5,jc=6,mf=7;function aI(){}aI.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),eZ(t,t=g.create(null)),XH(e,t,n,r,this.errorHandler),r.endDocument()}};
var aw=/&#?\w+;?/g;function XH(e,t,n,r,o){var i=HH(r.mimeType);e.indexOf(De.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(we){if(we>
65535){we-=65536;var wt=55296+(we>>10),Bt=56320+(we&1023);return x.fromCharCode(wt,Bt)}else return x.
fromCharCode(we)}function s(we){var wt=we[we.length-1]===";"?we:we+";";if(!i&&wt!==we)return o.error(
"EntityRef: expecting ;"),we;var Bt=De.Reference.exec(wt);if(!Bt||Bt[0].length!==wt.length)return o.
error("entity not matching Reference production: "+we),we;var zt=wt.slice(1,-1);return Bc(n,zt)?n[zt]:
zt.charAt(0)==="#"?a(parseInt(zt.substring(1).replace("x","0x"))):(o.error("entity not found:"+we),
we)}
function u(we){if(we>O){var wt=e.substring(O,we).replace(aw,s);p&&h(O),r.characters(wt,0,we-O),O=we}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function h(we,wt){for(;we>=c&&(wt=d.exec(e));)l=c,c=wt.index+
wt[0].length,p.lineNumber++;p.columnNumber=we-l+1}for(var b=[{currentNSMap:t}],S=[],O=0;;){try{var P=e.
indexOf("<",O);if(P<0){if(!i&&S.length>0)return o.fatalError("unclosed xml tag(s): "+S.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(O));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>O){
var F=e.substring(O,P);!i&&S.length===0&&(F=F.replace(new RegExp(De.S_OPT.source,"g"),""),F&&o.error(
"Unexpected content outside root element: '"+F+"'")),u(P)}switch(e.charAt(P+1)){case"/":var ye=e.indexOf(
">",P+2),M=e.substring(P+2,ye>0?ye:void 0);if(!M)return o.fatalError("end tag name missing");var B=De.
reg("^",De.QName_group,De.S_OPT,"$"),L=ye>0&&B.exec(M);if(!L){var j=ye>0&&De.reg("^",De.QName_group).
exec(M);if(i&&j)o.warning('end tag name contains invalid trailing characters: "'+M+'"'),L=j;else if(
j&&
new RegExp(B.source,B.flags+"m").test(M))o.error(
'end tag name is followed by a line break and trailing content: "'+M+'"'),L=j;else return o.fatalError(
'end tag name contains invalid characters: "'+M+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var z=S[S.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(z!==L[1]){var H=L[1].toLowerCase();if(!i||z.toLowerCase()!==H)return o.
fatalError('Opening and ending tag mismatch: "'+z+'" != "'+M+'"')}var J=b.pop();S.pop();var W=J.localNSMap;
if(r.endElement(J.uri,J.localName,z),W)for(var X in W)Bc(W,X)&&r.endPrefixMapping(X);ye++;break;case"?":
p&&h(P),ye=nZ(e,P,r,o);break;case"!":p&&h(P),ye=uI(e,P,r,o,i);break;default:p&&h(P);var Q=new lI,
pe=b[b.length-1].currentNSMap,ye=YH(e,P,Q,pe,s,o,i),Pe=Q.length;if(Q.closed||(i&&Ru.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:S.push(Q.tagName)),p&&Pe){for(var de=rI(p,{}),ue=0;ue<Pe;ue++){var Dt=Q[ue];h(
Dt.offset),Dt.locator=rI(p,{})}r.locator=de,oI(Q,r,pe)&&b.push(Q),r.locator=p}else oI(Q,r,pe)&&b.push(
Q);i&&!Q.closed?ye=QH(e,ye,Q.tagName,s,r):ye++}}catch(we){if(we instanceof JH)throw we;if(we instanceof
VH)return o.fatalError("Error constructing the DOM: "+we.name+": "+we.message,we);o.error(
"element parse error: "+we),ye=-1}ye>O?O=ye:u(f.max(P,O)+1)}}function rI(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function YH(e,t,n,r,o,i,a){function s(h,b,S){if(Bc(n.attributeNames,
h))return i.fatalError("Attribute "+h+" redefined");if(!a&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(h,b.replace(/[\t\n\r]/g," ").replace(aw,
o),
S)}for(var u,l,c=++t,d=Tu;;){var p=e.charAt(c);if(d===Tu&&p==="<")throw new E(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Ni)u=e.slice(t,c),d=Lc;else if(d===Su)d=Lc;
else throw new E(
"attribute equal must after attrName");break;case"'":case'"':if(d===Lc||d===Ni)if(d===Ni&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=Cu;else throw new E("attribute value no end '"+p+"' match");else if(d==Eu)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=Cu;else throw new E(
'attribute value must after "="');break;case"/":switch(d){case Tu:n.setTagName(e.slice(t,c));case Cu:
case jc:case mf:
d=mf,n.closed=!0;case Eu:case Ni:break;case Su:n.closed=!0;break;default:throw new E(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Tu&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Tu:n.setTagName(e.slice(t,c));case Cu:case jc:case mf:break;case Eu:
case Ni:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Su:d===Su&&(l=u),d==Eu?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case Lc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case Tu:n.setTagName(e.slice(t,c)),d=jc;break;case Ni:u=e.slice(
t,c),d=Su;break;case Eu:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case Cu:
d=jc;break}else switch(d){case Su:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=Ni;break;case Cu:i.warning('attribute space is required"'+u+'"!!');case jc:d=Ni,t=c;
break;case Lc:
d=Eu,t=c;break;case mf:throw new E("elements closed character '/' and '>' must be connected to")}}c++}
}
function oI(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=g.create(null),n=g.create(n)),n[c]=o[c]=s,i.uri=nI.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=nI.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var h=e.uri=n[u||""];if(t.startElement(h,l,r,e),e.closed){if(t.endElement(h,l,
r),o)for(u in o)Bc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function QH(e,t,n,r,o){
var i=qH(n);if(i||ZH(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
aw,
r)),o.characters(l,0,l.length),u}return t+1}function eZ(e,t){for(var n in e)Bc(e,n)&&(t[n]=e[n])}
function sI(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function a(){return e.substring(n)}function s(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=De.reg("^",c),p=d.exec(a());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:a,
substringStartsWith:s,
substringStartsWithCaseInsensitive:u}}function tZ(e,t){function n(s,u){var l=De.PI.exec(s.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+s.getIndex()):
(s.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+s.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var a=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?a=e.getMatch(De.elementdecl):e.char(3)==="N"&&(a=e.getMatch(De.EntityDecl));
break;case"A":a=e.getMatch(De.AttlistDecl);break;case"N":a=e.getMatch(De.NotationDecl);break;case"-":
a=e.getMatch(
De.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")a=n(e,t);else if(e.char()==="%")a=e.getMatch(
De.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!a)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function uI(e,t,n,r,o){var i=sI(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var a=i.getMatch(De.Comment);return a?(n.comment(a,De.COMMENT_START.length,a.length-
De.COMMENT_START.length-De.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var s=i.getMatch(De.CDSect);return s?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(s,De.CDATA_START.length,s.length-De.CDATA_START.
length-De.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
De.DOCTYPE_DECL_START):
!i.substringStartsWith(De.DOCTYPE_DECL_START))return r.fatalError("Expected "+De.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip(De.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+De.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch(De.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith(De.PUBLIC)||i.substringStartsWith(De.SYSTEM)){var l=De.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
De.SYSTEM)){if(i.skip(De.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+De.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch(De.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+De.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+De.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!De.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=tZ(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function nZ(e,t,n,r){var o=e.substring(t).match(
De.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!De.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function lI(){this.attributeNames=
g.create(null)}lI.prototype={setTagName:function(e){if(!De.QName_exact.test(e))throw new E(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!De.QName_exact.test(e))throw new E(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};pf.XMLReader=aI;pf.parseUtils=sI;pf.parseDoctypeCommentOrCData=uI});var yI=Ne(
Au=>{"use strict";m();var Aa=Ra(),rZ=iw(),oZ=Dc(),dI=tI(),iZ=cI(),aZ=rZ.DOMImplementation,
sZ=Aa.hasDefaultHTMLNamespace,uZ=Aa.isHTMLMimeType,lZ=Aa.isValidMimeType,fI=Aa.MIME_TYPE,sw=Aa.NAMESPACE,
mI=oZ.ParseError,cZ=iZ.XMLReader;function gI(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function hI(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Aa.assign,this.
domHandler=e.domHandler||gf,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||gI,this.locator=!!e.locator,this.xmlns=this.assign(
g.create(null),e.xmlns)}hI.prototype.parseFromString=function(e,t){if(!lZ(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(g.create(
null),
this.xmlns),r=dI.XML_ENTITIES,o=n[""]||null;sZ(t)?(r=dI.HTML_ENTITIES,o=sw.HTML):t===fI.XML_SVG_IMAGE&&
(o=sw.SVG),n[""]=o,n.xml=n.xml||sw.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new cZ;s.errorHandler=
i,s.domBuilder=i;var u=!Aa.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(x(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function gf(e){var t=e||{};this.mimeType=t.mimeType||fI.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Du(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}gf.prototype={startDocument:function(){var e=new aZ;this.doc=uZ(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;ff(this,i),this.currentElement=i,this.locator&&Du(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&Du(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Du(this.locator,n),ff(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=pI.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Du(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=pI.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Du(this.locator,r),ff(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Du(this.locator,i),ff(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new mI("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,dZ(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new mI(e,this.locator,t)}};function dZ(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function pI(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){gf.prototype[e]=function(){return null}});function ff(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function mZ(e){if(e==="error")
throw"onErrorStopParsing"}function pZ(){throw"onWarningStopParsing"}Au.__DOMHandler=gf;Au.DOMParser=
hI;Au.normalizeLineEndings=gI;Au.onErrorStopParsing=mZ;Au.onWarningStopParsing=pZ});var bI=Ne(Ke=>{
"use strict";m();var Ou=Ra();Ke.assign=Ou.assign;Ke.hasDefaultHTMLNamespace=Ou.hasDefaultHTMLNamespace;
Ke.isHTMLMimeType=Ou.isHTMLMimeType;Ke.isValidMimeType=Ou.isValidMimeType;Ke.MIME_TYPE=Ou.MIME_TYPE;
Ke.NAMESPACE=Ou.NAMESPACE;var hf=Dc();Ke.DOMException=hf.DOMException;Ke.DOMExceptionName=hf.DOMExceptionName;
Ke.ExceptionCode=hf.ExceptionCode;Ke.ParseError=hf.ParseError;var Mt=iw();Ke.Attr=Mt.Attr;Ke.CDATASection=
Mt.CDATASection;Ke.CharacterData=Mt.CharacterData;Ke.Comment=Mt.Comment;Ke.Document=Mt.Document;Ke.DocumentFragment=
Mt.DocumentFragment;Ke.DocumentType=Mt.DocumentType;Ke.DOMImplementation=Mt.DOMImplementation;Ke.Element=
Mt.Element;Ke.Entity=Mt.Entity;Ke.EntityReference=Mt.EntityReference;Ke.LiveNodeList=Mt.LiveNodeList;
Ke.NamedNodeMap=Mt.NamedNodeMap;Ke.Node=Mt.Node;Ke.NodeList=Mt.NodeList;Ke.Notation=Mt.Notation;Ke.ProcessingInstruction=
Mt.ProcessingInstruction;Ke.Text=Mt.Text;Ke.XMLSerializer=Mt.XMLSerializer;var yf=yI();Ke.DOMParser=
yf.DOMParser;Ke.normalizeLineEndings=yf.normalizeLineEndings;Ke.onErrorStopParsing=yf.onErrorStopParsing;
Ke.onWarningStopParsing=yf.onWarningStopParsing});var bf=Ne((zJe,wI)=>{"use strict";m();function fZ(
e){return e[e.length-1]}function gZ(e){return e[0]}
wI.exports={last:fZ,first:gZ}});var mr=Ne((WJe,xI)=>{"use strict";m();function zc(e){
"@babel/helpers - typeof";return zc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},zc(e)}function vI(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function hZ(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?vI(g(n),!0).forEach(function(r){
yZ(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):vI(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function yZ(e,t,
n){
return(t=bZ(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function bZ(e){var t=wZ(e,"string");return zc(t)=="symbol"?t:t+""}function wZ(e,t){if(zc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(zc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var kI=bf(),wf=kI.last,Oa=kI.first;function Pa(e){this.name="GenericError",this.message=e,
this.
stack=new E(e).stack}Pa.prototype=E.prototype;function sn(e){this.name="TemplateError",this.message=
e,this.stack=new E(e).stack}sn.prototype=new Pa;function Uc(e){this.name="RenderingError",this.message=
e,this.stack=new E(e).stack}Uc.prototype=new Pa;function vf(e){this.name="ScopeParserError",this.message=
e,this.stack=new E(e).stack}vf.prototype=new Pa;function Ii(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new E(e).stack}Ii.prototype=new Pa;function uw(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new E(e).stack}uw.prototype=new Pa;function vZ(e,t){var n=new uw(e);throw n.properties=hZ({id:
"api_version_error"},t),n}function kZ(e){var t=g.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Ii(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function xZ(e){var t=new Ii('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function TZ(e){var t=new sn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function SZ(e){var t=new sn("Unopened tag");return t.properties={
xtag:wf(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function EZ(e){var t=new sn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Oa(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function CZ(e){var t=new sn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Oa(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function RZ(e){var t=new sn("Unclosed tag");return t.properties={
xtag:Oa(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function DZ(e){e.position==="left"?
AZ(e):OZ(e)}function AZ(e){var t=new sn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function OZ(e){var t=new sn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function PZ(e){var t=e.tag,n=e.value,r=e.offset,o=new Uc(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function NZ(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Uc("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function IZ(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new sn(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function $Z(e){var t=new sn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function FZ(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new sn("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function _Z(e,t){var n=new sn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function MZ(e){var t=e.tags,n=new sn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Oa(t).value,offset:[
Oa(t).offset,wf(t).offset],closingtag:wf(t).value},Oa(t).square&&(n.properties.square=[Oa(t).square,
wf(t).square]),n}function LZ(e){var t=e.tag,n=e.offset,r=new sn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function jZ(e){var t=e.tag,n=e.rootError,r=e.offset,o=new vf(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function BZ(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new vf("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function zZ(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new sn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function UZ(){var e=new Ii("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function WZ(){var e=new Ii(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function KZ(){var e=new Ii(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function GZ(){var e=new Ii(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function qZ(e,t){var n=new sn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}xI.exports={XTError:Pa,XTTemplateError:
sn,XTInternalError:Ii,XTScopeParserError:vf,
XTAPIVersionError:uw,RenderingError:Uc,XTRenderingError:Uc,getClosingTagNotMatchOpeningTag:MZ,
getLoopPositionProducesInvalidXMLError:LZ,
getScopeCompilationError:jZ,getScopeParserExecutionError:BZ,getUnclosedTagException:RZ,
getUnopenedTagException:SZ,
getUnmatchedLoopException:FZ,getDuplicateCloseTagException:CZ,getDuplicateOpenTagException:EZ,
getCorruptCharactersException:PZ,
getInvalidRawXMLValueException:NZ,getUnbalancedLoopException:_Z,throwApiVersionError:vZ,
throwFileTypeNotHandled:xZ,
throwFileTypeNotIdentified:kZ,throwMalformedXml:UZ,throwMultiError:TZ,throwExpandNotFound:IZ,
throwRawTagShouldBeOnlyTextInParagraph:$Z,
throwUnimplementedTagType:zZ,throwXmlTagNotFound:DZ,throwXmlInvalid:qZ,throwResolveBeforeCompile:WZ,
throwRenderInvalidTemplate:KZ,throwRenderTwice:GZ}});var Pt=Ne((GJe,OI)=>{"use strict";m();function HZ(
e,t){return XZ(e)||VZ(e,t)||JZ(e,t)||ZZ()}function ZZ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function JZ(e,t){
if(e){if(typeof e=="string")return TI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?TI(e,t):void 0}}function TI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function VZ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function XZ(
e){
if(v.isArray(e))return e}var SI=bI(),YZ=SI.DOMParser,QZ=SI.XMLSerializer,eJ=mr(),EI=eJ.throwXmlTagNotFound,
CI=bf(),tJ=CI.last,nJ=CI.first,rJ=g.prototype.hasOwnProperty,oJ=Function.prototype.bind,kf=Function.
prototype.call,iJ=kf.bind(kf,oJ),aJ=iJ(kf,kf,rJ);function sJ(e){return/^[ \n\r\t]+$/.test(e)}
function uJ(e){
return{get:function(n){return e==="."?n:n&&(aJ(n,e)?n[e]:void 0)}}}function lJ(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var lw={};function cJ(e,t,n){var r;if(lw[
t]?
r=lw[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),lw[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function dJ(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function mJ(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function pJ(e,t){
return e.lastIndexOf(t,0)===0}function fJ(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function gJ(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function hJ(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function yJ(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:uJ,warnFn:lJ,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function bJ(e){return new QZ().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function wJ(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new YZ().parseFromString(e,
"text/xml")}var RI=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Wc=RI.map(
function(e){
var t=HZ(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function vJ(e){for(var t=Wc.length-1;t>=0;t--){var n=Wc[t];e=e.replace(n.rstart,n.end)}return e}
function kJ(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Wc.length;r<o;r++)n=Wc[
r],
e=e.replace(n.rend,n.start);return e}function xJ(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function TJ(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var SJ=new RegExp(x.fromCharCode(160),"g");function EJ(e){return e.replace(
SJ," ")}function CJ(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function dw(e,t){return e==="</"+t+">"}function mw(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function RJ(e,t,n){var r=DI(e,t,n);if(r!==null)return r;EI({position:"right",
element:t,
parsed:e,index:n})}function DI(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(dw(a.value,l)&&r--,mw(a.value,l)&&r++,r===0)return o}
return null}function DJ(e,t,n){var r=AI(e,t,n);if(r!==null)return r;EI({position:"left",element:t,
parsed:e,
index:n})}function AI(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(mw(i.value,u)&&r--,dw(i.value,u)&&r++,r===0)return o}return null}
function AJ(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function OJ(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function PJ(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function NJ(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function IJ(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function $J(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function FJ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function _J(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function MJ(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var cw=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function LJ(e){return cw.lastIndex=0,cw.test(e)}function jJ(e){return typeof e!="string"&&(e=x(e)),e.
replace(cw,"")}function BJ(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function zJ(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function UJ(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}OI.exports={getPartWithDelimiters:UJ,endsWith:mJ,
startsWith:pJ,
isContent:_J,isParagraphStart:PJ,isParagraphEnd:NJ,isBreakTag:IJ,isTagStart:AJ,isTagEnd:OJ,
isTextStart:$J,
isTextEnd:FJ,isStarting:mw,isEnding:dw,isModule:MJ,uniq:gJ,getDuplicates:fJ,chunkBy:hJ,last:tJ,first:
nJ,
xml2str:bJ,str2xml:wJ,getRightOrNull:DI,getRight:RJ,getLeftOrNull:AI,getLeft:DJ,pregMatchAll:CJ,
convertSpaces:EJ,
charMapRegexes:Wc,hasCorruptCharacters:LJ,removeCorruptCharacters:jJ,getDefaults:yJ,wordToUtf8:vJ,
utf8ToWord:kJ,
concatArrays:xJ,pushArray:TJ,invertMap:BJ,charMap:RI,getSingleAttribute:dJ,setSingleAttribute:cJ,
isWhiteSpace:sJ,
stableSort:zJ}});var $I=Ne((HJe,II)=>{"use strict";m();function WJ(e,t){return HJ(e)||qJ(e,t)||GJ(e,
t)||KJ()}function KJ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function GJ(e,t){
if(e){if(typeof e=="string")return PI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?PI(e,t):void 0}}function PI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function qJ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function HJ(
e){
if(v.isArray(e))return e}function un(e){"@babel/helpers - typeof";return un=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},un(e)}function ZJ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function NI(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,VJ(r.key),r)}}
function JJ(e,t,n){
return t&&NI(e.prototype,t),n&&NI(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function VJ(e){
var t=XJ(e,"string");return un(t)=="symbol"?t:t+""}function XJ(e,t){if(un(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(un(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var YJ=(function(){
function e(){
ZJ(this,e)}return JJ(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(un(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(un(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(un(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(un(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(un(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!v.isArray(r))return{success:!1,error:"Expected array, received ".concat(un(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(un(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(un(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(un(o))};for(var i=0,a=g.entries(n);i<a.length;i++){var s=WJ(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=g.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(un(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(un(r))};for(var o=0,
i=g.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(un(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();II.exports=YJ});
var _I=Ne((JJe,FI)=>{"use strict";m();var QJ=Pt(),eV=QJ.str2xml,tV="_rels/.rels";function nV(e){for(
var t=e.
files[tV],n=t?eV(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}FI.exports={getRelsTypes:nV}}
);var jI=Ne((XJe,LI)=>{"use strict";m();var rV=Pt(),oV=rV.str2xml,MI="[Content_Types].xml";function iV(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),h=d.getAttribute("Extension");l.slice(l.length-h.length)===h&&!r[l]&&
l!==MI&&(r[l]=p)}r[l]||(r[l]="")}),r}function aV(e){var t=e.files[MI],n=t?oV(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}LI.exports={collectContentTypes:iV,getContentTypes:aV}});
var $i=Ne((QJe,BI)=>{"use strict";m();var sV=mr(),uV=sV.XTInternalError;function Uo(){}function Pu(e){
return e}BI.exports=function(e){var t={on:Uo,set:Uo,getFileType:Uo,optionsTransformer:Pu,preparse:Pu,
matchers:function(){return[]},parse:Uo,getTraits:Uo,postparse:Pu,errorsTransformer:Pu,preResolve:Uo,
resolve:Uo,getRenderedMap:Pu,render:Uo,nullGetter:Uo,postrender:Pu};if(g.keys(t).every(function(o){
return!e[o]})){
var n=new uV(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Tf=Ne((tVe,ZI)=>{"use strict";m();function Gc(e){
"@babel/helpers - typeof";return Gc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Gc(e)}function lV(e){return mV(e)||
dV(e)||qI(e)||cV()}function cV(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function dV(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function mV(e){
if(v.isArray(e))return pw(e)}function GI(e,t){return gV(e)||fV(e,t)||qI(e,t)||pV()}function pV(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function qI(e,t){
if(e){if(typeof e=="string")return pw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?pw(e,t):void 0}}function pw(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function fV(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function gV(
e){
if(v.isArray(e))return e}function zI(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function HI(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?zI(g(n),!0).forEach(function(r){hV(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):zI(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function hV(e,t,n){return(t=yV(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function yV(e){var t=bV(e,"string");return Gc(t)=="symbol"?t:
t+""}function bV(e,t){if(Gc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Gc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var no=Pt(),wV=no.getRightOrNull,
vV=no.getRight,kV=no.getLeft,
xV=no.getLeftOrNull,TV=no.chunkBy,SV=no.isTagStart,EV=no.isTagEnd,UI=no.isContent,xf=no.last,Kc=no.first,
gw=mr(),CV=gw.XTTemplateError,RV=gw.throwExpandNotFound,WI=gw.getLoopPositionProducesInvalidXMLError;
function DV(e,t){if(e.length===0)return!1;var n=xf(e).substr(1);return n.indexOf(t)===0}function AV(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?DV(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function OV(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function PV(e,t,n){for(var r=AV(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(OV(l,r)){if(d){var p=xV(
e,l,t[0].offset),h=wV(e,l,t[1].offset);if(p===null||h===null)return 0;var b=e.slice(p,h),S=TV(b,
function(H){
return SV(l,H)?"start":EV(l,H)?"end":null}),O=Kc(S),P=xf(S),N=O.filter(UI),I=P.filter(UI);if(N.length!==
1||I.length!==1)return 0}for(var F=NV(r),M=0,B=0;B<F.length;B++){var L=F[B],j=L.tag,z=L.position;j===
c&&(z==="start"&&M++,z==="end"&&M--)}return M!==0?{v:{error:WI({tag:Kc(t).part.value,offset:[Kc(t).part.
offset,xf(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return IV(
r)?{}:{error:WI({tag:Kc(t).part.value,offset:[Kc(t).part.offset,xf(t).part.offset]})}}function NV(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=fw(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function fw(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function IV(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=fw(r),a=fw(
o);if(i!==a)return!1}return!0}function $V(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
kV(n,o,t),i=vV(n,o,t)}catch(l){var s=HI({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}RV(s)}return[a,i]}}function KI(e,t,n,r){var o=GI(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function FV(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=$V(a,o,e,t);if(!s)continue;var u=GI(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,F){return I.
left===F.left?F.part.lIndex<I.part.lIndex?1:-1:F.left<I.left?1:-1});for(var d=-1,p=0,h=0,b=r.length;
h<
b;h++){var S,O=r[h];if(d=f.max(d,h>0?r[h-1].right:0),!(O.left<d)){var P=void 0;try{P=KI([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var N=t.onError(HI({part:O.part,rootError:I,postparsed:e,
expandOne:KI},t.errors));if(N==="ignore")continue}if(I instanceof CV)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(S=e).splice.apply(S,[P.left,P.right+1-P.left].concat(lV(P.inner))))}
}
return{postparsed:e,errors:n}}ZI.exports={expandToOne:FV,getExpandToDefault:PV}});var Sf=Ne((rVe,VI)=>{
"use strict";m();var _V="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
MV="application/vnd.ms-word.document.macroEnabled.main+xml",LV="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
jV="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",BV="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
zV="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",UV="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
WV="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",KV="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
GV="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",qV="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
HV="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",ZV="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
JV="application/vnd.ms-excel.sheet.macroEnabled.main+xml",VV="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
JI=[_V,MV,LV,jV],XV={main:JI,docx:[BV].concat(JI,[WV,zV,UV]),pptx:[KV,GV,qV,HV],xlsx:[ZV,JV,
VV]};VI.exports=XV});var hw=Ne((iVe,XI)=>{"use strict";m();var YV="application/vnd.openxmlformats-package.core-properties+xml",
QV="application/vnd.openxmlformats-officedocument.extended-properties+xml",e7="application/vnd.openxmlformats-officedocument.custom-properties+xml",
t7="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",n7="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
r7="application/vnd.ms-office.drawingml.diagramDrawing+xml";XI.exports={settingsContentType:t7,
coreContentType:YV,appContentType:QV,customContentType:e7,diagramDataContentType:n7,
diagramDrawingContentType:r7}});var t$=Ne((sVe,e$)=>{"use strict";m();function qc(e){
"@babel/helpers - typeof";return qc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},qc(e)}function o7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function YI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,a7(r.key),r)}}function i7(e,t,n){return t&&YI(e.prototype,t),n&&YI(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function a7(e){var t=s7(e,"string");return qc(t)=="symbol"?t:t+""}
function s7(e,t){
if(qc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(qc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var u7=Pt(),l7=u7.pushArray,c7=$i(),yw=Sf(),Nu=hw(),d7=Nu.settingsContentType,m7=Nu.
coreContentType,p7=Nu.appContentType,f7=Nu.customContentType,g7=Nu.diagramDataContentType,h7=Nu.diagramDrawingContentType,
QI=[d7,m7,p7,f7,g7,h7],y7=(function(){function e(){o7(this,e),this.name="Common"}return i7(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<QI.length;i++){
var a=QI[i];o[a]&&l7(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=yw[c],p=0;p<d.length;p++){var h=d[p];if(o[h])for(var b=0,S=o[h];b<S.length;b++){var O=S[b];r.relsTypes[
O]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(yw.main.
indexOf(h)!==-1||h===yw.pptx[0])&&(r.textTarget||(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}
return u}}}])})();
e$.exports=function(){return c7(new y7)}});var u$=Ne((lVe,s$)=>{"use strict";m();function Hc(e){
"@babel/helpers - typeof";return Hc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Hc(e)}function b7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function n$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,v7(r.key),r)}}function w7(e,t,n){return t&&n$(e.prototype,t),n&&n$(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function v7(e){var t=k7(e,"string");return Hc(t)=="symbol"?t:t+""}
function k7(e,t){
if(Hc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Hc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var x7=mr(),Ef=x7.getScopeParserExecutionError,T7=bf(),r$=T7.last,S7=Pt(),Iu=S7.concatArrays;
function o$(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function i$(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var h=r.scopeLindex[u];a=o$(a,function(b){return b.lIndex===h}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return o$(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw Ef({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return i$.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw Ef({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function a$(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw Ef({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?a$.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw Ef({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var E7=(function(){function e(t){b7(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return w7(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=g.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,r$(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,r$(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=i$.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return a$.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Iu([this.scopeTypes,[this.scopeType]]),scopeList:Iu([
this.
scopeList,[n]]),scopePath:Iu([this.scopePath,[r]]),scopePathItem:Iu([this.scopePathItem,[o]]),
scopePathLength:Iu(
[this.scopePathLength,[a]]),scopeLindex:Iu([this.scopeLindex,[i.lIndex]])})}}])})();s$.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new E7(e)}});var ww=Ne((dVe,w$)=>{"use strict";m();function Jc(e){"@babel/helpers - typeof";
return Jc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Jc(e)}function h$(e,t){return A7(e)||
D7(e,t)||R7(e,t)||C7()}function C7(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function R7(e,t){
if(e){if(typeof e=="string")return l$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?l$(e,t):void 0}}function l$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function D7(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function A7(
e){
if(v.isArray(e))return e}function c$(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function $u(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?c$(g(n),!0).forEach(function(r){O7(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):c$(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function O7(e,t,n){return(t=P7(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function P7(e){var t=N7(e,"string");return Jc(t)=="symbol"?t:
t+""}function N7(e,t){if(Jc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Jc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var Na=mr(),d$=Na.getUnclosedTagException,
I7=Na.getUnopenedTagException,
$7=Na.getDuplicateOpenTagException,F7=Na.getDuplicateCloseTagException,m$=Na.throwMalformedXml,_7=Na.
throwXmlInvalid,p$=Na.XTTemplateError,Rf=Pt(),M7=Rf.isTextStart,L7=Rf.isTextEnd,f$=Rf.wordToUtf8,j7=Rf.
pushArray,y$=0,b$=1,Zc=2,Cf=3;function B7(e,t){return e[0]<=t.offset&&t.offset<e[1]}function z7(e,t){
return M7(e)?(t&&m$(),!0):L7(e)?(t||m$(),!1):t}function U7(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function W7(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&_7(e,d);var h=e.slice(d,r+1),b=U7(h),S=b.tag,O=b.position,P=i[S];P!=null&&c.push({
type:"tag",position:O,text:P,offset:d,value:h,tag:S})}return c}function K7(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,p=c.offset,h=i.offset,b=i.length;if(a=t.substr(h,p-h),o&&
d==="start"){if(h+b===p&&(a=t.substr(h,p-h+b+4),!n.allowUnclosedTag))return r.push($7({xtag:a,offset:
h})),
i=c,l.push($u($u({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(d$({xtag:f$(a),offset:h})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:h+b===p?(a=t.substr(h-4,p-h+b+4),r.push(F7({xtag:a,offset:h}
)),
i=c,l.push($u($u({},c),{},{error:!0})),l):(r.push(I7({xtag:a,offset:p})),i=c,l.push($u($u({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(d$({xtag:f$(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function G7(e,t){
return e===-1&&t===-1?y$:e===t?b$:e===-1||t===-1?t<e?Zc:Cf:e<t?Zc:Cf}function q7(e){var t=e.split(
" ");
if(t.length!==2){var n=new p$("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=h$(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new p$("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function H7(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,p=G7(u,l);switch(p===b$&&(p=s?Cf:Zc),p){case y$:return r;case Cf:s=!1,a=l,c="end",
d=i.length;break;case Zc:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===Zc&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var h=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),b=e.indexOf(i,h+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var S=e.substr(a+o.length+1,h-a-o.length-1),O=q7(S),P=h$(
O,
2);o=P[0],i=P[1],a=b;continue}r.push({offset:a,position:c,length:d})}}function g$(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=H7(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=K7(a,r,n),p=d.delimiterWithErrors,
h=d.errors,b=0,S=0,O=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],F=N.offset,M=[F,F+I.value.length],
B=I.value,L=[];S<p.length&&B7(M,p[S]);)L.push(p[S]),S++;var j=[],z=0;b>0&&(z=b,b=0);for(var H=0;H<L.
length;H++){var J=L[H],W=B.substr(z,J.offset-F-z);if(J.changedelimiter){J.position==="start"?W.length>
0&&j.push({type:"content",value:W}):z=J.offset-F+J.length;continue}W.length>0&&(j.push({type:
"content",value:W}),z+=W.length);var X={type:"delimiter",position:J.position,offset:z+F};j.push(X),z=J.offset-
F+J.length}b=z-B.length;var Q=B.substr(z);Q.length>0&&j.push({type:"content",value:Q}),O.push(j)}
return{
parsed:O,errors:h}}function bw(e){return e.type==="content"&&e.position==="insidetag"}function Z7(e){
return e.filter(bw)}function J7(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=z7(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&bw(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}w$.exports={parseDelimiters:g$,parse:function(t,n,r,o){J7(t,o);for(var i=g$(Z7(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(bw(p)){for(var h=0,b=a[l];h<b.length;
h++){
var S=b[h];S.type==="content"&&(S.position="insidetag"),S.lIndex=c++}j7(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=W7(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var k$=Ne((pVe,v$)=>{"use strict";m();function vw(e){return Q7(e)||Y7(e)||X7(e)||
V7()}function V7(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function X7(e,t){
if(e){if(typeof e=="string")return kw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?kw(e,t):void 0}}function Y7(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=
null)return v.from(e)}function Q7(e){if(v.isArray(e))return kw(e)}function kw(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function Vc(e){return e.type==="placeholder"}
function eX(e){var t={},n=[{items:e.filter(Vc),parents:[],path:[]}];function r(j,z,H){H.length&&
n.push({items:H,parents:[].concat(vw(z.parents),[j]),path:j.dataBound!==!1&&!j.attrParsed&&j.value&&
!j.attrParsed?[].concat(vw(z.path),[j.value]):vw(z.path)})}function o(j,z){for(var H=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:z.length,J=j,W=0;W<H;W++)J=J[z[W]];return J}function i(j,z){
for(var H=z.
length,J=0;J<z.length;J++){var W=z[J],X=typeof W.lIndex=="number"?W.lIndex:parseInt(W.lIndex.split(
"-")[0],10);X>j.lIndex&&H--}return H}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var h in p.attrParsed)r(p,a,p.attrParsed[h].filter(
Vc));continue}if(p.subparsed){if(p.dataBound!==!1){var b,S;(b=s)[S=p.value]||(b[S]={})}r(p,a,p.subparsed.
filter(Vc));continue}if(p.cellParsed){for(var O=0,P=p.cellPostParsed;O<P.length;O++){var N=P[O];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
F;(I=s)[F=N.value]||(I[F]={}),r(N,a,N.subparsed.filter(Vc))}else{var M,B,L=i(p,a.parents);s=o(t,a.path,
L),(M=s)[B=N.value]||(M[B]={})}}}continue}p.dataBound!==!1&&((c=s)[d=p.value]||(c[d]={}))}return t}
v$.
exports={getTags:eX,isPlaceholder:Vc}});var T$=Ne((gVe,x$)=>{"use strict";m();var tX=Pt(),nX=tX.pushArray;
function rX(e,t){return t instanceof
E?nX(g.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function oX(e,t){if(console.log(C.stringify({error:e},rX,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}x$.exports=oX});var xw=Ne((yVe,S$)=>{"use strict";m();var iX=Pt(),
aX=iX.pregMatchAll;S$.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=aX(i,r.content),r}});var C$=Ne((wVe,E$)=>{
"use strict";m();function Xc(e){"@babel/helpers - typeof";return Xc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Xc(e)}var sX=new RegExp(x.fromCharCode(
160),"g");function Fu(e){return e.replace(sX," ")}function uX(e,t){var n=Xc(e);if(n==="string")return Fu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Fu(t));if(n==="function")return!!e(t)}
function lX(e,t){var n=Xc(e);if(n==="string")return Fu(t).substr(e.length);if(e instanceof RegExp)return Fu(
t).match(e)[1];if(n==="function")return e(t)}function cX(e,t){var n=Xc(e);if(n==="string")return[t,
Fu(
t).substr(e.length)];if(e instanceof RegExp)return Fu(t).match(e);if(n==="function")return[t,e(t)]}
E$.
exports={match:uX,getValue:lX,getValues:cX}});var P$=Ne((kVe,O$)=>{"use strict";m();function Yc(e){
"@babel/helpers - typeof";return Yc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Yc(e)}function R$(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Fi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?R$(g(n),!0).forEach(function(r){
dX(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):R$(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function dX(e,t,
n){
return(t=mX(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function mX(e){var t=pX(e,"string");return Yc(t)=="symbol"?t:t+""}function pX(e,t){if(Yc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Yc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}function D$(e,t){return yX(e)||hX(e,t)||gX(e,t)||fX()}function fX(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function gX(e,t){
if(e){if(typeof e=="string")return A$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?A$(e,t):void 0}}function A$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function hX(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function yX(
e){
if(v.isArray(e))return e}var Df=Pt(),bX=Df.wordToUtf8,Tw=Df.pushArray,wX=Df.isParagraphStart,vX=Df.isBreakTag,
Sw=C$(),kX=Sw.match,xX=Sw.getValue,TX=Sw.getValues;function SX(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new E(
"module matcher returns a non array");Tw(n,i)}}return n}function EX(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=D$(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=D$(c,2);l.value=d[1]}r.push(Fi({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function CX(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=kX,t.getValue=xX,t.getValues=TX;var a=SX(n,t),s=EX(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var RX={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return CX(d,Fi(Fi(Fi({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
bX(i))),Tw(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(vX(c)||wX(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Fi(Fi({},u),{},{postparse:
function(b,S){
return a(b,Fi(Fi({},u),S))},getTraits:o}));if(p!=null){if(p.errors){Tw(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};O$.exports=RX});var Ew=Ne((TVe,N$)=>{"use strict";
m();function DX(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}N$.exports=DX});var _$=Ne((EVe,F$)=>{"use strict";m();var $$=mr(),AX=$$.throwUnimplementedTagType,
OX=$$.XTScopeParserError,
PX=Pt(),I$=PX.pushArray,NX=Ew();function IX(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function $X(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(h,b){return t(h,b||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=NX(u,e);var l=void 0;try{l=IX(u,e)}catch(h){if(h instanceof OX){o.push(h),i.push(
u);continue}throw h}if(l){l.errors&&I$(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}AX(u,a)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof v?
I$(
c,p):p&&c.push(p)}return{errors:o,parts:c}}F$.exports=$X});var L$=Ne((RVe,M$)=>{"use strict";m();
function FX(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function _X(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function MX(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(FX(s));_X(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}M$.exports=MX});var G$=Ne((AVe,K$)=>{"use strict";m();function Qc(e){
"@babel/helpers - typeof";return Qc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Qc(e)}function j$(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function B$(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?j$(g(n),!0).forEach(function(r){
LX(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):j$(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function LX(e,t,
n){
return(t=jX(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function jX(e){var t=BX(e,"string");return Qc(t)=="symbol"?t:t+""}function BX(e,t){if(Qc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Qc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var zX=Pt(),z$=zX.pushArray,UX=Ew();function WX(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function W$(e,t,n,r){var o=WX(e,B$(B$({},r),{},{
resolvedId:UX(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof v?z$(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof v?z$(n,i):n.push(i)})}function KX(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=GX(
e,n,t);return i?i.then(function(){return U$(e,n,t)}):U$(e,n,t)}function GX(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return W$(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function U$(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(W$(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
K$.exports=KX});var Z$=Ne((PVe,H$)=>{"use strict";m();var ed=Pt(),_u=ed.startsWith,qX=ed.endsWith,Cw=ed.isStarting,
q$=ed.
isEnding,HX=ed.isWhiteSpace,ZX=Sf();function JX(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||HX(o)||_u(o,"<w:bookmarkEnd")||(qX(t,"</w:tbl>")&&!_u(o,"<w:p")&&!_u(o,"<w:tbl")&&!_u(o,
"<w:sectPr")&&!_u(o,"</w:ftr>")&&!_u(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function VX(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;ZX.docx.indexOf(t.contentType)!==-1&&(e=JX(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,p=s.dropParent,h=null,
b=0,S=e.length;b<S;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(q$(O,u)){if(r=-1,p){for(var P=-1,
N=o;N>0;N--)if(Cw(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(q$(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var F=o;F<=b;F++)e[F]="";d||(e[b]=h.join("")+c+O)}h=null}else{h&&h.push(O);for(var M=0,
B=l.length;M<B;M++)if(Cw(O,l[M])){r=-1,h=null;break}}r===-1&&Cw(O,u)&&O.indexOf("<",1)===-1&&(O[O.length-
2]==="/"?e[b]="":(o=b,r=i,h=d||p?null:[O]))}}return e}H$.exports=VX});var nF=Ne((IVe,tF)=>{
"use strict";m();function td(e){"@babel/helpers - typeof";return td=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},td(e)}function XX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function J$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,QX(r.key),r)}}function YX(e,t,n){return t&&J$(e.prototype,t),n&&J$(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function QX(e){var t=eY(e,"string");return td(t)=="symbol"?t:t+""}
function eY(e,t){
if(td(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(td(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var Dw=Pt(),V$=Dw.pushArray,tY=Dw.wordToUtf8,nY=Dw.convertSpaces,rY=xw(),X$=ww(),Rw=P$(
),
Y$=_$(),oY=L$(),Q$=G$(),iY=Z$(),aY=Function.prototype.bind,eF=Function.prototype.call,sY=eF.bind(eF,
aY);function uY(e,t){for(var n=rY(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return tY(nY(r.join("")))}tF.exports=(function(){function e(t,n){XX(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return YX(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=Q$;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return Q$(o).then(function(d){for(var p=d.resolved,h=d.errors,b=0;b<h.length;
b++){
var S,O=h[b];O instanceof E||(O=new E(O)),(S=O).properties||(S.properties={}),O.properties.file=i,h[
b]=
O}if(h.length!==0)throw h;return Promise.all(p).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return uY(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=X$.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=X$.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;V$(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=Rw.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=Rw.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=Rw.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),V$(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:sY(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=Y$,r.joinUncorrupt=iY;var o=Y$(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=oY(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var yF=Ne((FVe,hF)=>{
"use strict";m();function od(e){"@babel/helpers - typeof";return od=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},od(e)}function rF(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function _i(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?rF(g(n),!0).forEach(function(r){
lY(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):rF(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function lY(e,t,
n){
return(t=pF(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function cY(e,t){return fY(e)||pY(e,t)||mY(e,t)||dY()}function dY(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function mY(e,t){
if(e){if(typeof e=="string")return oF(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?oF(e,t):void 0}}function oF(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function pY(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function fY(
e){
if(v.isArray(e))return e}function gY(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function iF(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,pF(r.key),r)}}function hY(e,t,n){
return t&&iF(e.prototype,t),n&&iF(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function pF(e){
var t=yY(e,"string");return od(t)=="symbol"?t:t+""}function yY(e,t){if(od(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(od(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var pr=Pt(),bY=pr.chunkBy,
Af=pr.last,Pw=pr.isParagraphStart,Aw=pr.isModule,aF=pr.pushArray,fF=pr.isParagraphEnd,wY=pr.isContent,
rd=pr.startsWith,Nw=pr.isTagEnd,Mu=pr.isTagStart,Ow=pr.getSingleAttribute,sF=pr.setSingleAttribute,
vY=Sf(),
kY=$i(),xY=Pt(),uF=xY.isWhiteSpace,nd="loop";function TY(e){for(var t=0;t<e.length;t++){var n=e[t];
if(wY(
n))return!0}return!1}function SY(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function gF(e){var t=SY(e.subparsed);return t!=null&&t.tag!=="w:t"}function EY(e){return e.
hasPageBreak&&gF(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function CY(e){return e.length&&
Pw(e[0])&&fF(Af(e))}function lF(e){return TY(e)?0:e.length}function cF(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function RY(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function DY(e){for(var t=0;t<e.length;t++){var n=e[t];if(Mu("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function AY(e){for(var t=0;t<e.length;t++){var n=e[t];if(Mu("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function OY(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function PY(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&rd(o,"<w:sectPr")&&(n=!0),n&&(rd(o,"<w:type")&&(t=!0),!t&&rd(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function NY(e){for(var t=0,
n=0;n<e.length;n++)!rd(e[n],"<w:headerReference")&&!rd(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function dF(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function mF(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function IY(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];Mu(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Nw("w:sectPr",o)&&(n=null)}return t}function $Y(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Mu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Nw("w:sectPr",o)&&(t=!1)}return n}function FY(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Nw("w:sectPr",o)&&(n=!0),Mu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Pw(o)){if(t.length>0)return t.join("");break}}return""}var _Y=(function(
){
function e(){gY(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return hY(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;vY.main.indexOf(
o)!==-1&&(this.sects=IY(n))}},{key:"matchers",value:function(){var n=nd;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=cY(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];Aw(s,nd)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=$Y(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&DY(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){AY(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=FY(n)}if(!o||o.expandTo!=="auto"||o.module!==nd||!CY(n))return n;o.paragraphLoop=
!0;var l=0,c=bY(n,function(S){return Pw(S)&&(l++,l===1)?"start":fF(S)&&(l--,l===0)?"end":null}),d=c[
0],
p=Af(c),h=lF(d),b=lF(p);return h>0&&c[1][0].type==="content"&&uF(c[1][0].value)&&(h+=1),b>0&&Af(c[c.
length-2]).type==="content"&&uF(Af(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=dF(d),o.hasPageBreak=
dF(p),mF(d)&&(h=0),mF(p)&&(b=0),n.slice(h,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!Aw(n,nd))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,h){var b=i.createSubScopeManager(d,n.value,p,n,h);o.resolveSerially?
(u=u.then(function(){return r.resolve(_i(_i({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
s.push(u)):s.push(r.resolve(_i(_i({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof v?Promise.all(p):p}):d instanceof v?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(p){for(var h=[],b=0;b<p.length;b++){var S=p[
b],
O=S.resolved,P=S.errors;aF(c,P),h.push(O)}return h}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Aw(n,nd))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Ow(u.value,"h")),s-=l;var c=0,d=gF(n);function p(O,P,N){s+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,P,n,N),F=0,M=n.subparsed;F<M.length;F++){
var B=M[F];if(Mu("a16:rowId",B)){var L=+Ow(B.value,"val")+c;c=1,B.value=sF(B.value,"val",L)}}var j=r.
render(_i(_i({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&d&&cF(
j);var z=I.scopePathItem.some(function(X){return X!==0});z?(n.sectPrCount===1&&(j.parts=NY(j.parts)),
n.addContinuousType&&(j.parts=PY(j.parts))):n.addNextPage&&OY(j.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&cF(j),n.hasPageBreakBeginning&&d&&RY(j);for(var H=0,J=j.parts;H<J.length;H++){var W=J[
H];
i.push(W)}aF(a,j.errors)}var h=r.scopeManager.getValue(n.value,{part:n});h!=null||(h=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(h,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:EY(n)||"",
errors:a};if(s!==0){var S=+Ow(
o.lastExt.value,"cy");o.lastExt.value=sF(o.lastExt.value,"cy",S+s)}return{value:r.joinUncorrupt(i,_i(
_i({},r),{},{basePart:n})),errors:a}}}])})();hF.exports=function(){return kY(new _Y)}});var TF=Ne((
MVe,xF)=>{"use strict";m();function id(e){"@babel/helpers - typeof";return id=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},id(e)}function MY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function bF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,jY(r.key),r)}}function LY(e,t,n){return t&&bF(e.prototype,t),n&&bF(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function jY(e){var t=BY(e,"string");return id(t)=="symbol"?t:t+""}
function BY(e,t){
if(id(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(id(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var zY=$i(),ad=Pt(),UY=ad.isTextStart,WY=ad.isTextEnd,KY=ad.endsWith,GY=ad.startsWith,
wF=ad.pushArray,vF='<w:t xml:space="preserve">',qY=vF.length,kF="</w:t>",HY=kF.length;function ZY(e){
return UY(e)&&e.tag==="w:t"}function Iw(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function JY(e,t){
return e&&
e.basePart&&t.length>1}var VY=(function(){function e(){MY(this,e),this.name="SpacePreserveModule"}
return LY(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return ZY(d)&&(i=!0,s=o.length),i?(o.push(d),JY(r,o)&&
(a=r.basePart.endLindex,o[0].value=Iw(o,0)),u(d,o)&&(o[s].value=Iw(o,s),a=d.endLindex),WY(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=Iw(o,s)),wF(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return wF(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&GY(s,kF)&&(n[r]=n[r].substr(0,n[r].length-qY)+"<w:t/>",s=s.substr(HY),n[i]=s),o=KY(
s,vF),r=i}return n}}])})();xF.exports=function(){return zY(new VY)}});var AF=Ne((jVe,DF)=>{
"use strict";m();function sd(e){"@babel/helpers - typeof";return sd=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},sd(e)}function XY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function SF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,QY(r.key),r)}}function YY(e,t,n){return t&&SF(e.prototype,t),n&&SF(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function QY(e){var t=eQ(e,"string");return sd(t)=="symbol"?t:t+""}
function eQ(e,t){
if(sd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(sd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var tQ=Tf(),CF=Pt(),nQ=CF.isContent,EF=CF.getPartWithDelimiters,RF=mr(),rQ=RF.throwRawTagShouldBeOnlyTextInParagraph,
oQ=RF.getInvalidRawXMLValueException,iQ=$i(),$w="rawxml";function aQ(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];nQ(l)&&
rQ({paragraphParts:a,part:t})}return t}var sQ=(function(){function e(){XY(this,e),this.name="RawXmlModule",
this.prefix="@"}return YY(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,$w]]}},{key:"postparse",
value:function(n){
var r=this;return tQ.expandToOne(n,{moduleName:$w,getInner:aQ,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(EF(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==$w)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[oQ({tag:n.value,value:o,
partDelims:EF(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();DF.exports=function(){return iQ(new sQ)}});
var PF=Ne((zVe,OF)=>{"use strict";m();function uQ(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}OF.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=uQ(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var _F=Ne(
(WVe,FF)=>{"use strict";m();function ud(e){"@babel/helpers - typeof";return ud=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ud(e)}function lQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function NF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,dQ(r.key),r)}}function cQ(e,t,n){return t&&NF(e.prototype,t),n&&NF(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function dQ(e){var t=mQ(e,"string");return ud(t)=="symbol"?t:t+""}
function mQ(e,t){
if(ud(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ud(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var pQ="expandPair",fQ=PF(),Mw=Pt(),gQ=Mw.getLeft,hQ=Mw.getRight,_w=Mw.pushArray,yQ=$i(
),
bQ=Tf(),wQ=bQ.getExpandToDefault,Lw=mr(),IF=Lw.getUnmatchedLoopException,vQ=Lw.getClosingTagNotMatchOpeningTag,
$F=Lw.getUnbalancedLoopException;function kQ(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Fw(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function xQ(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(IF(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(Fw(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(Fw(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(Fw(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(vQ({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
IF(c))}return{traits:[],errors:n}}function TQ(e){var t={},n=[],r=[],o=[];for(_w(o,e);o.length>0;){
var i=xQ(
o);_w(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=kQ(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var SQ=(function(){function e(){lQ(this,e),this.name="ExpandPairTrait"}return cQ(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&_w(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(pQ,n,r);u=u.map(function(N){return N||[]}),u=
fQ(u);var l=TQ(u),c=l.pairs,d=l.errors,p=0,h=null,b=c.map(function(N){var I=N[0].part.expandTo;if(I===
"auto"&&s!=="text"){var F=wQ(n,N,o.expandTags);F.error&&d.push(F.error),I=F.value}if(!I||s==="text"){
var M=N[0].offset,B=N[1].offset;return M<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push($F(N,h)),h=N,p=B,[M,B]}var L,j;try{L=gQ(n,I,N[0].offset)}catch(z){d.push(z)}try{j=hQ(n,I,N[1].offset)}
catch(z){
d.push(z)}return L<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push($F(N,h)),p=j,h=N,
[L,j]});if(d.length>0)return{postparsed:n,errors:d};var S=0,O,P=n.reduce(function(N,I,F){var M=S<c.length&&
b[S][0]<=F&&F<=b[S][1],B=c[S],L=b[S];if(!M)return N.push(I),N;if(L[0]===F&&(O=[]),B[0].offset!==F&&B[
1].
offset!==F&&O.push(I),L[1]===F){var j=n[B[0].offset];j.subparsed=a(O,{basePart:j}),j.endLindex=B[1].
part.lIndex,delete j.location,delete j.expandTo,N.push(j),S++;for(var z=b[S];z&&z[0]<F;)S++,z=b[S]}
return N},
[]);return{postparsed:P,errors:d}}}])})();FF.exports=function(){return yQ(new SQ)}});var zF=Ne((GVe,
BF)=>{"use strict";m();function ld(e){"@babel/helpers - typeof";return ld=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ld(e)}function EQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function MF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,RQ(r.key),r)}}function CQ(e,t,n){return t&&MF(e.prototype,t),n&&MF(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function RQ(e){var t=DQ(e,"string");return ld(t)=="symbol"?t:t+""}
function DQ(e,t){
if(ld(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ld(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var AQ=$i(),jF=mr(),OQ=jF.getScopeCompilationError,PQ=jF.getCorruptCharactersException,
jw=Pt(),LF=jw.utf8ToWord,NQ=jw.hasCorruptCharacters,IQ=jw.removeCorruptCharacters,Of=hw(),$Q=Of.settingsContentType,
FQ=Of.coreContentType,_Q=Of.appContentType,MQ=Of.customContentType,LQ=[$Q,FQ,_Q,MQ],jQ={docx:"w",
pptx:"a"},BQ=(function(){function e(){EQ(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return CQ(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=jQ[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(OQ({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(LQ.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=IQ(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&NQ(c))return{errors:[PQ({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):LF(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(LF(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
BF.exports=function(){return AQ(new BQ)}});var HF=Ne((HVe,qF)=>{"use strict";m();var UF=yF(),zQ=TF(),
WF=AF(),KF=_F(),GF=zF();function UQ(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[UF,zQ,KF,WF,GF],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function WQ(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[UF,KF,WF,GF],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}qF.exports={docx:
UQ,pptx:WQ}});var m_=Ne((JVe,Kw)=>{"use strict";m();var KQ=["modules"];function ZF(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){
var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function ro(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?ZF(g(n),!0).forEach(function(r){GQ(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(
e,g.getOwnPropertyDescriptors(n)):ZF(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function GQ(e,t,n){return(t=r_(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function JF(e,t){return JQ(e)||ZQ(e,t)||HQ(e,t)||qQ()}
function qQ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function HQ(e,t){
if(e){if(typeof e=="string")return VF(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?VF(e,t):void 0}}function VF(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function ZQ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function JQ(
e){
if(v.isArray(e))return e}function ju(e){"@babel/helpers - typeof";return ju=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},ju(e)}function VQ(e,t){if(e==null)return{};var n,r,o=XQ(e,t);
if(g.
getOwnPropertySymbols){var i=g.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function XQ(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function YQ(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function XF(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
g.defineProperty(e,r_(r.key),r)}}function QQ(e,t,n){return t&&XF(e.prototype,t),n&&XF(e,n),g.defineProperty(
e,"prototype",{writable:!1}),e}function r_(e){var t=eee(e,"string");return ju(t)=="symbol"?t:t+""}
function eee(e,t){
if(ju(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ju(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var wn=Pt(),Lt=$I(),tee=Lt.object({allowUnopenedTag:Lt.boolean().optional(),
allowUnclosedTag:Lt.
boolean().optional(),allowUnbalancedLoops:Lt.boolean().optional(),changeDelimiterPrefix:Lt.string().
optional().nullable()}),nee=Lt.object({delimiters:Lt.object({start:Lt.string().nullable(),end:Lt.string(
).
nullable()}).strict().optional(),fileTypeConfig:Lt.object({}).optional(),paragraphLoop:Lt.boolean().
optional(),parser:Lt.function().optional(),errorLogging:Lt.union([Lt.boolean(),Lt.string()]).optional(
),
linebreaks:Lt.boolean().optional(),nullGetter:Lt.function().optional(),syntax:tee.optional(),
stripInvalidXMLChars:Lt.
boolean().optional(),warnFn:Lt.function().optional()}).strict(),ree=_I(),o_=ree.getRelsTypes,i_=jI(),
a_=i_.collectContentTypes,s_=i_.getContentTypes,u_=$i(),oee=Tf(),iee=t$(),aee=u$(),YF=ww(),see=k$(),
Bw=see.getTags,l_=T$(),Wo=mr(),c_=Wo.throwMultiError,uee=Wo.throwResolveBeforeCompile,lee=Wo.throwRenderInvalidTemplate,
cee=Wo.throwRenderTwice,dd=Wo.XTInternalError,dee=Wo.XTTemplateError,mee=Wo.throwFileTypeNotIdentified,
pee=Wo.throwFileTypeNotHandled,Pf=Wo.throwApiVersionError;wn.getRelsTypes=o_;wn.traits=oee;wn.moduleWrapper=
u_;wn.collectContentTypes=a_;wn.getContentTypes=s_;var QF=wn.getDefaults,fee=wn.str2xml,gee=wn.xml2str,
Ww=wn.concatArrays,e_=wn.uniq,hee=wn.getDuplicates,yee=wn.stableSort,zw=wn.pushArray,t_=wn.utf8ToWord,
bee=wn.invertMap,wee="[Content_Types].xml",vee="_rels/.rels",oo=[3,48,0];function kee(e){for(var t=[
],
n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=hee(t);if(o.length>0)throw new dd(
'Detected duplicate module "'.concat(o[0],'"'))}function xee(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],
o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function Tee(e){return yee(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function cd(e){var t=[];for(var n in e)t.push(n);for(var r=[
wee,vee],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.
indexOf("".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(
c)}return r}function d_(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Lu(e,t){if(e.hideDeprecations!==
!0)return d_(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new E(
).stack))}function Uw(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new E(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function n_(e){var t=e.compiled;e.errors=Ww(g.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&l_(e.errors,e.options.errorLogging),c_(e.
errors))}function See(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var Ia=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=VQ(n,KQ);if(YQ(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[iee()],this.xmlDocuments={},arguments.length===0)d_(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new E().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),See(t))throw new E(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new E(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.isArray(o))throw new E(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return QQ(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&Pf("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==oo[0]&&Pf(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:oo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(oo.join("."))}),n[1]>oo[1]&&Pf(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:oo,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(oo.join("."))}
),
n[1]===oo[1]&&n[2]>oo[2]&&Pf(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:oo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(oo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new dd(
"attachModule() should not be called manually when using the v4 constructor");Lu(this,"attachModule");
var r=ju(n);if(r==="function")throw new dd(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new dd("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new E('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=u_(n);return this.modules.push(
o),o.on("attached"),this.fileType&&Uw(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new E(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new E(
"setOptions should be called with an object as first parameter");var i=nee.
validate(n);if(i.success===!1)throw new E(i.error);Lu(this,"setOptions"),this.options={};var a=QF();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=t_(this.delimiters.start)),(o=this.delimiters).end&&(o.end=t_(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new E(
"loadZip() should not be called manually when using the v4 constructor");if(Lu(this,"loadZip"),n.loadAsync)throw new dd(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new E(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=Ww([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return Uw(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=aee({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;Lu(this,"resolveData");var o=[
];
return g.keys(this.compiled).length||uee(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:YF}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var a=[],
s=function(){var d=l[u],p=r.mapper[d],h=p.from,b=p.data;a.push(Promise.resolve(b).then(function(S){
var O=r.
compiled[h];return O.filePath=d,O.scopeManager=r.getScopeManager(d,O,S),O.resolveTags(S).then(
function(P){
return O.scopeManager.finishedResolving=!0,P},function(P){zw(o,P)})}))},u=0,l=g.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&l_(o,r.options.
errorLogging),c_(o)),Ww(c)})})}},{key:"compile",value:function(){if(Lu(this,"compile"),this.updateFileTypeConfig(
),
kee(this.modules),this.modules=Tee(this.modules),g.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=e_(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=fee(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var h=0,b=this.templatedFiles;
h<
b.length;h++){var S=b[h];this.zip.files[S]!=null&&this.precompileFile(S)}this.sendEvent(
"after-preparse");for(var O=0,P=this.templatedFiles;O<P.length;O++){var N=P[O];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,F=this.templatedFiles;I<F.length;I++){
var M=F[I];this.zip.files[M]!=null&&this.compiled[M].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),n_(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=o_(this.zip);var n=s_(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=a_(r,o,this.zip),this.invertedContentTypes=bee(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&pee(s),s||mee(this.zip),xee(this),Uw(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),p="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");var h=new dee(d);
throw h.properties={id:p,explanation:d},
h}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&cee(),this.rendered=!0,g.keys(
this.compiled).length===0&&this.compile(),this.errors.length>0&&lee(),arguments.length>0&&(this.data=
n),this.setModules({data:this.data,Lexer:YF}),this.mapper||(this.mapper=this.modules.reduce(function(
B,L){
return L.getRenderedMap(B)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.
data,u=this.compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),
delete u.content}for(var l=0;l<r.length;l++)for(var c=r[l],d=JF(c,3),p=d[1],h=d[2],b=0,S=this.modules;
b<
S.length;b++){var O=S[b];if(O.preZip){var P=O.preZip(p,h);typeof P=="string"&&(c[1]=P)}}for(var N=0;
N<
r.length;N++){var I=JF(r[N],2),F=I[0],M=I[1];this.zip.file(F,M,{createFolders:!0})}return n_(this),
this.
sendEvent("syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:
function(){
for(var n in this.xmlDocuments){this.zip.remove(n);var r=gee(this.xmlDocuments[n]);this.zip.file(n,r,
{createFolders:!0})}}},{key:"setData",value:function(n){return Lu(this,"setData"),this.data=n,this}}
,
{key:"getZip",value:function(){return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.
zip.files[n].asText();return this.createTemplateClassFromContent(r,n)}},{key:
"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:this.filesContentTypes[
r],relsType:this.
relsTypes[r]},i=QF(),a=zw(g.keys(i),["filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;
s<
a.length;s++){var u=a[s];o[u]=this[u]}return new e.XmlTemplater(n,o)}},{key:"getFullText",value:
function(n){
return this.createTemplateClass(n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:
"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),
zw(
this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.
filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.
zip.file(r).asText();a.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.
templatedFiles=e_(this.templatedFiles),this.templatedFiles}},{key:"getTags",value:function(){var n={
headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:Bw(
this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Bw(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:Bw(this.compiled[r].
postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(ro(ro({
compression:"DEFLATE",fileOrder:cd},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.zip.
generate(ro(ro({compression:"DEFLATE",fileOrder:cd},n),{},{type:"blob"}))}},{key:"toBase64",value:
function(n){
return this.zip.generate(ro(ro({compression:"DEFLATE",fileOrder:cd},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(ro(ro({compression:"DEFLATE",fileOrder:cd}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(ro(ro(
{compression:"DEFLATE",fileOrder:cd},n),{},{type:"arraybuffer"}))}}])})();Ia.DocUtils=wn;Ia.Errors=mr(
);
Ia.XmlTemplater=nF();Ia.FileTypeConfig=HF();Ia.XmlMatcher=xw();Kw.exports=Ia;Kw.exports.default=Ia});
var p_={};Ag(p_,{Docxtemplater:()=>f_.default});var f_,g_=Pd(()=>{"use strict";m();f_=Aj(m_(),1)});
var Lae={};Ag(Lae,{acceptRowOrder:()=>gae,answerFix:()=>_ae,answerQuestions:()=>hae,applyFixes:()=>Iae,
changeLetterhead:()=>dae,changeSettings:()=>bae,checkSheets:()=>Hie,chooseLanguage:()=>wae,
closeAndCompute:()=>Yie,
closeStage:()=>xae,collectJudgeFiles:()=>Oae,computeRanking:()=>oae,computeTop:()=>Zie,
createWorkbook:()=>mae,
decide:()=>eae,decideResult:()=>Rae,explainRules:()=>Sae,exportDocuments:()=>aae,getState:()=>nae,
makeAwardDocuments:()=>Xie,
makeDocuments:()=>iae,makeJudgeFiles:()=>Aae,makeJudgeTabs:()=>fae,markFindings:()=>Mae,onInstall:()=>Gie,
onOpen:()=>Kie,openRanking:()=>Vie,openSidebar:()=>qie,openTemplate:()=>uae,prepareJudgeTabs:()=>Jie,
prepareObjections:()=>Cae,preparePlenary:()=>Eae,preparePlenaryTab:()=>Qie,previewFixes:()=>Nae,
readDetails:()=>yae,
readJudgeFiles:()=>Dae,readOwnFixes:()=>Fae,readTemplate:()=>sae,reopenStage:()=>Tae,restoreTemplate:
()=>cae,
showCell:()=>kae,showRanking:()=>vae,takeList:()=>pae,undoFixes:()=>$ae,uploadTemplate:()=>lae,
validateWorkbook:()=>rae,
verify:()=>tae,verifyResult:()=>Pae});m();m();m();m();function Ng(e){let t=g.values(e).filter(r=>typeof r=="number");
return g.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function _v(e,t){return typeof t=="bigint"?t.toString():t}var Pg=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Mv(e){return new Pg(e)}function Lv(e){return e==null}function Id(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function $d(e,t,n){g.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function jv(e){
let t=g.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Ig(e){
var t;return(t=jv(e._zod.def))!=null?t:e._zod.def.shape}function Bv(e,t,n){g.defineProperty(e,t,{get(
){
let r=n();return $d(this,t,r),r},enumerable:!0,configurable:!0})}function zv(e,t,n){t in e?$d(e,t,n):
e[t]=n}function Oj(e,t,n,r){let o=Ig(t);for(let i of n){let a=g.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?Bv(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):zv(e,i,r?r(a.value,i):a.value))}}
function Pj(e,t){
for(let n of Reflect.ownKeys(t)){let r=g.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Bv(e,n,(
)=>t[n]):
zv(e,n,r.value))}}function Uv(...e){let t={};for(let n of e){let r=g.getOwnPropertyDescriptors(n);g.
assign(t,r)}return g.defineProperties({},t)}var $g="captureStackTrace"in E?E.captureStackTrace:(...e)=>{
};function Nd(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function Fd(e){if(Nd(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Nd(n)===!1||g.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Fg(e){
return Fd(e)?{...e}:v.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof k?new k(e):e}var Wv=new k(
["string","number","symbol"]);function sl(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function ul(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Ut(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new E("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Kv(e){return g.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Gv={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function qv(
e,t){if(!Fd(t))throw new E("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Ig(e);for(let i of Reflect.ownKeys(t))if(g.getOwnPropertyDescriptor(
o,i)!==void 0)throw new E(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return ul(e,Uv(e._zod.def,{shape:Nj(e,t)}))}function Nj(e,t){let n={};return Oj(
n,e,Reflect.ownKeys(Ig(e))),Pj(n,t),n}function gr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Hv(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function $r(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function al(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function _g(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function _d(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function co(e,t,n){var u,l,c,d,p,h,b,S,O,P,N,I,
F,M,B,L,j;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(L=
(B=(F=(N=(O=al((S=(b=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:b.error)==null?void 0:S.call(b,
e)))!=null?O:al(i==null?void 0:i(e)))!=null?N:al((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?F:al((I=n.customError)==null?void 0:I.call(n,e)))!=null?B:al((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?L:"Invalid input",s={};for(let z of g.keys(e))z==="inst"||z==="schema"||z==="continue"||
z==="input"||z==="__proto__"||(s[z]=e[z]);return(j=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var Ij=/[\uD800-\uDBFF]/;function Zv(e){let t=e.length;if(!Ij.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Jv(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Vv(e,t){for(let n in t){
let r=g.getOwnPropertyDescriptor(t,n);r.get?g.defineProperty(e,n,{...r,
enumerable:!1}):$j(e,n,r.value)}}function Ki(e,t,n,r=!0){return g.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Mg(e,t,n){return Ki(e,t,n,!1)}function $j(e,t,n){g.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Ki(this,t,n.bind(
this))},set(r){Ki(this,t,r)}})}function Fj(e,t){let n=g.getPrototypeOf(e);return t in n?void 0:n}var Og,
Zo=!1,_j={configurable:!0,get(){Zo=!0}};function ln(e,t,n){let r=g.getPrototypeOf(e._zod);if(t in r&&
Og!==e._zod){Og=void 0;return}Og=e._zod,g.defineProperty(r,t,{configurable:!0,get(){g.defineProperty(
this,t,_j);let o=Zo;Zo=!1;try{let i=n(this);return Zo?delete this[t]:g.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Zo=Zo||o,i}catch(i){throw delete this[t],Zo=Zo||o,i}},set(o){g.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Xv(e,t,n,r){let o=Fj(e,t);o&&g.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return g.defineProperty(
this,t,i),i.value=n(this),g.defineProperty(this,t,i),i.value},set(i){g.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Yv;var Lg={value:void 0,enumerable:!1},Qv="captureStackTrace"in E?
E:null;function Mj(e){let t=Qv;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Qv=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Se(e,t,n,r){var p;let o={};function i(
h){
this.def=h,this.constr=d,this.traits=new k}i.prototype=o;let a=n,s=a&&new WeakSet;function u(h,b){if(
h.
_zod){if(h._zod.traits.has(e))return}else{Lg.value=new i(b);try{g.defineProperty(h,"_zod",Lg)}
finally{
Lg.value=void 0}}if(h._zod.traits.add(e),t(h,b),s){let O=g.getPrototypeOf(h),P=h._zod.constr.prototype,
N=O;for(;N&&N!==P;)N=g.getPrototypeOf(N);let I=N!=null?N:O;s.has(I)||(s.add(I),Vv(I,a))}let S=d.prototype;
for(let O in S)g.prototype.hasOwnProperty.call(S,O)&&(O in h||(h[O]=S[O].bind(h)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:g;class c extends l{}g.defineProperty(c,"name",{value:e});function d(h){var P;
let b=r!=null&&r.Parent?Mj(c):this;u(b,h);let S=b._zod.deferred;if(S){for(let N of S)N();b._zod.deferred=
void 0}let O=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return O&&O(b),b}return g.
defineProperty(d,"init",{value:u}),g.defineProperty(d,T.hasInstance,{value:h=>{var b,S;return r!=null&&
r.Parent&&h instanceof r.Parent?!0:(S=(b=h==null?void 0:h._zod)==null?void 0:b.traits)==null?void 0:
S.has(e)}}),g.defineProperty(d,"name",{value:e}),d}var mo=class extends E{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var ek;(ek=(Yv=globalThis).__zod_globalConfig)!=null||
(Yv.__zod_globalConfig={});var qi=globalThis.__zod_globalConfig;
function po(e){return e&&g.assign(qi,e),qi}m();m();function Lj(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=C.stringify(e.def,_v,2)),e.
message}function jj(e){this._zod.message=e}var Bj={get:Lj,set:jj,enumerable:!0,configurable:!0},Bg={
value:void 0,enumerable:!1},tk=new WeakSet([g.prototype,E.prototype]),nk=(e,t)=>{e.name="$ZodError",
Bg.value=t,g.defineProperty(e,"issues",Bg),Bg.value=void 0,g.defineProperty(e,"message",Bj);let n=g.
getPrototypeOf(e);tk.has(n)||(tk.add(n),g.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return g.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){g.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Gae=Se(
"$ZodError",nk),ll=Se("$ZodError",nk,void 0,{Parent:E});var Uj=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new mo;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>co(d,a,po())));throw $g(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},zg=Uj(ll),Wj=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>co(d,a,po())));throw $g(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},Ug=Wj(ll),Kj=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new mo;return i.issues.length?rk(e,i.issues,
o):{success:!0,data:i.value}},st=Kj(ll);function rk(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>co(o,n,po()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var Gj=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?rk(e,i.issues,o):{success:!0,data:i.value}},Wg=Gj(ll);m();m();m();var ok=/^[\s\S]{0,}$/;
var Kg=/^-?\d+(?:\.\d+)?$/,ik=/^(?:true|false)$/i;var Jo=Se("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var qj=e=>{let t=e.value;return!Lv(t)&&t.length!==void 0},Md={
number:"number",bigint:"bigint",object:"date"},sk=Se("$ZodCheckLessThan",(e,t)=>{Jo.init(e,t);let n=Md[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Md[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),uk=Se("$ZodCheckGreaterThan",(e,t)=>{Jo.init(e,t);let n=Md[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Md[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var lk=Se(
"$ZodCheckNumberFormat",(e,t)=>{var a;Jo.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=Gv[t.format];e._zod.check=s=>{let u=s.
value;if(n){if(!w.isInteger(u)){s.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,
input:u,inst:e});return}if(!w.isSafeInteger(u)){u>0?s.issues.push({input:u,code:"too_big",maximum:w.
MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):s.issues.push({input:u,code:"too_small",minimum:w.MIN_SAFE_INTEGER,note:
"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});
return}}u<
o&&s.issues.push({origin:"number",input:u,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),u>i&&s.issues.push({origin:"number",input:u,code:"too_big",maximum:i,inclusive:!0,inst:e,
continue:!t.
abort})}});var ck=Se("$ZodCheckMaxLength",(e,t)=>{var r;var n;Jo.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
qj),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?Zv(i):a)<=t.maximum)
return;let u=Jv(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var dk=Se("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Jo.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),mk=Se("$ZodCheckRegex",(e,t)=>{
dk.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var fk={major:4,minor:6,patch:7};var Zt=Se("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=fk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let p=gr(l),h;for(let b of c){if(b._zod.def.when){if(Hv(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let S=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new mo;if(h||O instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await O,l.
issues.length!==S&&(_d(l.issues,S,e),p||(p=gr(l,S)))});else{if(l.issues.length===S)continue;_d(l.issues,
S,e),p||(p=gr(l,S))}}return h?h.then(()=>l):l},u=(l,c,d)=>{if(gr(l))return l.aborted=!0,l;let p=s(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new mo;return p.then(h=>e._zod.parse(h,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(h=>u(h,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new mo;
return d.then(p=>s(p,o,c))}return s(d,o,c)}}},{get"~standard"(){return Mg(this,"~standard",Jj(this))}
,
set"~standard"(e){Ki(this,"~standard",e)}}),xk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>co(n,t,
po()))}:{value:e.value};async function Zj(e,t){let n={async:!0};return xk(await e._zod.run({value:t,
issues:[]},n),n)}function Jj(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return xk(r,n)}catch{}return Zj(e,t)},vendor:"zod",version:1}}var Tk=Se(
"$ZodString",(e,t)=>{var n;Zt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:ok,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=x(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Gg=Se("$ZodNumber",(e,t)=>{Zt.init(e,t),
e._zod.pattern=Kg,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:x(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),Sk=Se("$ZodNumberFormat",(e,t)=>{lk.init(
e,
t),Gg.init(e,t)}),Ek=Se("$ZodBoolean",(e,t)=>{Zt.init(e,t),e._zod.pattern=ik,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var Ck=Se("$ZodUnknown",(e,t)=>{Zt.init(
e,t),e._zod.parse=n=>n});function Vj(e,t){let n=_g(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of _g(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,_d(i.issues,c,e),i}}return o(i,a)}}var Xj=e=>v.
isArray(e)?e.length:-1;function gk(e,t,n){e.issues.length&&t.issues.push(...$r(n,e.issues)),t.value[
n]=e.value}var Rk=Se("$ZodArray",(e,t)=>{Zt.init(e,t);let n=qi.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>gk(d,
r,u)));else if(gk(c,r,u),s&&c.issues.length!==0&&gr(c))break}return a.length?Promise.all(a).then(()=>r):
r},Vj(e,Xj)});function Ld(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...$r(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var Yj=[];function Qj(e){
var a,
s,u,l;let t=g.keys(e.shape),n=g.getOwnPropertySymbols(e.shape),r=n.length?n:Yj,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new E(`Invalid element at key "${x(c)}": expected a Zod schema`);let i=Kv(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new k(t),numKeys:t.length,optionalKeys:new k(i)}}
function eB(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,h=0;
for(let b in t){if(a&&n.issues.length!==h){if(gr(n,h))break;h=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&s.push(b);continue}if(c==="never"){s.push(b);continue}let S=l.run({value:t[
b],
issues:[]},r);S instanceof Promise?e.push(S.then(O=>Ld(O,n,b,t,d,p))):Ld(S,n,b,t,d,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var Dk=Se("$ZodObject",(e,t)=>{var l;Zt.init(e,t);let n=g.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return g.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,g.defineProperty(t,"shape",{get:c})}let o=Mv(()=>Qj(t));ln(e,
"propValues",c=>{let d=c.def.shape,p={};for(let h in d){let b=d[h]._zod;if(b.values){g.prototype.hasOwnProperty.
call(p,h)||$d(p,h,new k);for(let S of b.values)p[h].add(S);b.optin!==void 0&&p[h].add(void 0)}}
return p});
let i=Nd,a=t.catchall,s,u=qi.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let h=[],b=s.shape,S=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let P of s.allKeys){if(S&&c.issues.length!==O){if(gr(c,O))break;O=c.issues.length}if(P==="__proto__")continue;
let N=b[P],I=N._zod.optin,F=N._zod.optout,M=N._zod.run({value:p[P],issues:[]},d);M instanceof
Promise?h.push(M.then(B=>Ld(B,c,P,p,I,F))):Ld(M,c,P,p,I,F)}return a?eB(h,p,c,d,o.value,e,S===!0):h.length?
Promise.all(h).then(()=>c):c}});function hk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!gr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>co(a,r,po())))}),t)}var Ak=Se("$ZodUnion",(e,t)=>{Zt.init(e,t),
ln(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),ln(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),ln(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new k(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),ln(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Id(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>hk(s,r,e,o)):hk(a,r,e,o)}});var Ok=Se("$ZodTuple",(e,t)=>{Zt.init(e,t);let n=t.items,r=qi.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!v.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=yk(n,"optin"),l=yk(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new v(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let h=0;
h<
n.length;h++){let b=n[h]._zod.run({value:a[h],issues:[]},i);b instanceof Promise?s.push(b.then(S=>{c[
h]=
S})):(c[h]=b,d&&!p&&b.issues.length&&(p=gr(b)))}if(t.rest&&!p){let h=n.length-1,b=a.slice(n.length),
S=o.issues.length;for(let O of b){if(d&&o.issues.length!==S){if(gr(o,S))break;S=o.issues.length}h++;
let P=t.rest._zod.run({value:O,issues:[]},i);P instanceof Promise?s.push(P.then(N=>bk(N,o,h))):bk(P,
o,h)}}return s.length?Promise.all(s).then(()=>wk(c,o,n,a,l)):wk(c,o,n,a,l)}});function yk(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function bk(e,t,n){e.issues.length&&t.issues.push(...$r(n,e.issues)),t.value[n]=e.value}
function wk(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...$r(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var Pk=Se("$ZodRecord",(e,t)=>{Zt.init(e,t);let n=qi.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Fd(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new k;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>co(b,o,po())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let h=t.
valueType._zod.run({value:i[c],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&
r.issues.push(...$r(c,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...$r(c,h.issues)),
r.value[p]=h.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!g.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Kg.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:w(
l),issues:[]},o);if(b instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>co(b,o,po())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let h=t.valueType._zod.
run({value:i[l],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&r.issues.push(
...$r(l,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...$r(l,h.issues)),r.value[
p]=
h.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var Nk=Se("$ZodEnum",(e,t)=>{Zt.init(e,t);let n=Ng(t.entries),
r=new k(n);e._zod.values=r,ln(e,"pattern",o=>{let i=Ng(o.def.entries).filter(a=>Wv.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>sl(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),Ik=Se("$ZodLiteral",(e,t)=>{Zt.init(
e,t);let n=new k(t.values);e._zod.values=n,ln(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?sl(i):i?sl(i.toString()):x(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function vk(e,t){return e.value=t.issues.length?void 0:t.value,e}var $k=Se(
"$ZodOptional",(e,t)=>{Zt.
init(e,t),ln(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",ln(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new k([...r,void 0]):void 0}
),
ln(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Id(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>vk(n,i)):vk(n,o)}return t.
innerType._zod.run(n,r)}});var Fk=Se("$ZodNullable",(e,t)=>{Zt.init(e,t),ln(e,"optin",n=>n.def.innerType._zod.optin),
ln(e,"optout",n=>n.def.innerType._zod.optout),ln(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Id(r.source)}|null)$`):void 0}),ln(e,"values",n=>n.def.innerType._zod.values?new k([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),_k=Se(
"$ZodDefault",(e,t)=>{Zt.init(e,t),e._zod.optin="defaulted",ln(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>kk(
i,t)):kk(o,t)}});function kk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function Mk(
e){return e.checks&&(e.checks=[...e.checks]),e}function Lk(e,t){return new e(Mk({type:"string",...Ut(
t)}))}function jk(e,t){return new e(Mk({type:"number",checks:[],...Ut(t)}))}function Bk(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Ut(t)})}function zk(e,t){return new e(
{type:"boolean",...Ut(t)})}function Uk(e){return new e({type:"unknown"})}function jd(e,t){return new sk(
{check:"less_than",...Ut(t),value:e,inclusive:!0})}function Fr(e,t){return new uk({check:
"greater_than",...Ut(t),value:e,inclusive:!0})}function qg(e,t){return new ck({check:"max_length",
...Ut(t),maximum:e})}function cl(e,t){return new mk({check:"string_format",format:"regex",...Ut(t),
pattern:e})}m();m();var In=Se("ZodMiniType",(e,t)=>{if(!e._zod)throw new E(
"Uninitialized schema in ZodMiniType.");Zt.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Ki(this,"with",e)},parse(e,t){
return zg(this,e,t,{callee:this.parse})},parseAsync(e,t){return Ug(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return st(this,e,t)},safeParseAsync(e,t){return Wg(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return ul(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),nB=Se("ZodMiniString",(e,t)=>{Tk.init(e,t),In.init(e,t)});function G(e){return Lk(nB,e)}var Kk=Se(
"ZodMiniNumber",(e,t)=>{Gg.init(e,t),In.init(e,t)});function It(e){return jk(Kk,e)}var rB=Se(
"ZodMiniNumberFormat",(e,t)=>{Sk.init(e,t),Kk.init(e,t)});function Gk(e){return Bk(rB,e)}var oB=Se(
"ZodMiniBoolean",(e,t)=>{Ek.init(e,t),In.init(e,t)});function ze(e){return zk(oB,e)}var iB=Se(
"ZodMiniUnknown",(e,t)=>{Ck.init(e,t),In.init(e,t)});function Bd(){return Uk(iB)}var aB=Se(
"ZodMiniArray",(e,t)=>{Rk.init(e,t),In.init(e,t)});function He(e,t){return new aB({type:"array",
element:e,...Ut(t)})}var sB=Se("ZodMiniObject",(e,t)=>{Dk.init(e,t),In.init(e,t),Xv(e,"shape",n=>n._zod.def.shape,
!1)});function te(e,t){
let n={type:"object",shape:e!=null?e:{},...Ut(t)};return new sB(n)}function qk(e,t){return qv(e,t)}
var uB=Se("ZodMiniUnion",(e,t)=>{Ak.init(e,t),In.init(e,t)});function Hk(e,t){return new uB({type:
"union",options:e,...Ut(t)})}var lB=Se("ZodMiniTuple",(e,t)=>{Ok.init(e,t),In.init(e,t)});function Zk(
e,t,n){let r=t instanceof Zt,
o=r?n:t,i=r?t:null;return new lB({type:"tuple",items:e,rest:i,...Ut(o)})}var Wk=Se("ZodMiniRecord",(
e,t)=>{
Pk.init(e,t),In.init(e,t)});function cn(e,t,n){return!t||!t._zod?new Wk({type:"record",keyType:G(),
valueType:e,
...Ut(t)}):new Wk({type:"record",keyType:e,valueType:t,...Ut(n)})}var cB=Se("ZodMiniEnum",(e,t)=>{Nk.init(
e,t),In.init(e,t),e.options=[...e._zod.values]});function kt(e,t){
let n=v.isArray(e)?g.fromEntries(e.map(r=>[r,r])):e;return new cB({type:"enum",entries:n,...Ut(t)})}
var dB=Se("ZodMiniLiteral",(e,t)=>{Ik.init(e,t),In.init(e,t)});function Jk(e,t){return new dB({type:
"literal",values:v.isArray(e)?e:[e],...Ut(t)})}var mB=Se("ZodMiniOptional",(e,t)=>{$k.init(e,t),In.init(
e,t)});function ke(e){return new mB({type:"optional",innerType:e})}var pB=Se("ZodMiniNullable",(e,t)=>{
Fk.init(e,t),In.init(e,t)});function fo(e){return new pB({type:"nullable",innerType:e})}var fB=Se(
"ZodMiniDefault",(e,t)=>{_k.init(e,t),In.init(e,t)});function Ie(e,t){return new fB({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Fg(t)}})}m();m();m();m();function Vk(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var _=Vk(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),V=Vk(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function Ae(e,t){let n=_(e);return n!==""&&
(n===_(t.id)||n===_(t.en)||gB(n,t))}var gB=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>_(r)===
e)},zd=(e,t)=>e.map(n=>[n,t[n].name]);function vn(e,t){var n;return(n=t.find(([,r])=>Ae(e,r)))==null?
void 0:n[0]}var Z={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),signers:$("Penandatangan","Signers","Penanda Tangan"),plenary:$("Pleno","Plenary"),
objections:$(
"Sanggahan","Objections"),findings:$("Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),
finalRanking:$("Peringkat Akhir","Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$(
"Dokumen","Documents"),history:$("Riwayat","History"),decisions:$("Penetapan","Decisions"),
corrections:$(
"Perbaikan","Corrections"),emblems:$("Lambang","Emblems")},Xk="Penilaian",dn=[[!0,$("ya","yes","y",
"true","benar")],[!1,$("tidak","no","t","n","false","salah")]],Ha=[["files",$("berkas","files",
"proposal")],["presentation",$("presentasi","presentation")],["field",$("lapangan","field")]],Vo=[[
"ineligible",$("tidak lolos administrasi","ineligible","not eligible")],["disqualified",$(
"diskualifikasi",
"disqualified","didiskualifikasi")],["withdrawn",$("mundur","withdrawn","mengundurkan diri")]],Za=[[
"definitive",$("definitif","definitive")],["pj",$("Pj.","Pj.","Penjabat")],["pjs",$("Pjs.","Pjs.",
"Penjabat Sementara")],["plt",$("Plt.","Plt.","Pelaksana Tugas")],["plh",$("Plh.","Plh.",
"Pelaksana Harian")]],Ud=[["self",$("sendiri","self")],["on-behalf",$("a.n.","on behalf","atas nama")],
["by-order",
$("u.b.","by order","untuk beliau")]],kn=$("BK","BK");var $e=()=>Session.getEffectiveUser().getEmail(
),Yk=()=>Session.getActiveUserLocale();function Wd(){
var o;let e=$e();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>Ae(i.getName(),Z.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var Ue=e=>PropertiesService.getDocumentProperties().getProperty(e);function qe(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var hB=1e4;function Qk(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(hB))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{yB(t)}}
function yB(e){
try{e.releaseLock()}catch(t){console.warn(x(t))}}var mn=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),$t=()=>Utilities.
getUuid().slice(0,8),ut=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var Kd={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},e0={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function je(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function tt(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var t0=new A;function _r(e){var n;let t=(n=t0.get(e))!=null?n:bB(e);return t0.set(e,t),t}function bB(
e){
let t=new y(e.institutions.map(i=>[_(i.name),_(i.parent)])),n=(i,a)=>{let s=new k;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:_(
i.institution),listed:new k(i.conflicts.map(V))}])),o=new y(e.entries.map(i=>[i.code,{code:V(i.code),
institution:_(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new E("");return e});var ce=BigInt(
0),Fe=BigInt(1),Kt=BigInt(2),dl=BigInt(3),Va=BigInt(5),$n=BigInt(10),cde=BigInt(w.MAX_SAFE_INTEGER),
wB=2e3,ee={s:Fe,n:ce,d:Fe};function go(e,t){try{e=BigInt(e)}catch{throw Xo()}return e*t}function hr(
e){
return typeof e=="bigint"?e:f.floor(e)}function mt(e,t){if(t===ce)throw Hg();let n=g.create(Me.prototype);
n.s=e<ce?-Fe:Fe,e=e<ce?-e:e;let r=Hi(e,t);return n.n=e/r,n.d=t/r,n}var vB=[Kt*Kt,Kt,Kt*Kt,Kt,Kt*Kt,
Kt*
dl,Kt,Kt*dl];function Ja(e){let t=g.create(null);if(e<=Fe)return t[e]=Fe,t;let n=r=>{t[r]=(t[r]||ce)+
Fe};for(;e%Kt===ce;)n(Kt),e/=Kt;for(;e%dl===ce;)n(dl),e/=dl;for(;e%Va===ce;)n(Va),e/=Va;for(let r=0,
o=Kt+Va;o*o<=e;){for(;e%o===ce;)n(o),e/=o;o+=vB[r],r=r+1&7}return e>Fe&&n(e),t}var Wt=function(e,t){
let n=ce,r=Fe,o=Fe;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Xo();
if(e%
1!==0)throw n0();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Xo();if(t%1!==0)throw n0(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Xo();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Xo();if(e<0&&(o=-Fe,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=ce,s=ce,u=ce,l=Fe,c=Fe,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Xo();if(d[i]===
"-"?(o=-Fe,i++):d[i]==="+"&&i++,d.length===i+1?s=go(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=go(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=go(
d[i],o),l=$n**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=go(d[
i+
1],o),c=$n**BigInt(d[i+1].length)-Fe,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=go(d[i],o),l=go(d[i+2],Fe),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=go(d[i],o),s=go(d[i+2],o),l=go(d[i+4],Fe),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw Xo()}else if(typeof e=="bigint")n=e,o=e,r=Fe;else throw Xo();if(r===ce)throw Hg(
);
ee.s=o<ce?-Fe:Fe,ee.n=n<ce?-n:n,ee.d=r<ce?-r:r};function kB(e,t,n){let r=Fe;for(;t>ce;e=e*e%n,t>>=Fe)
t&Fe&&(r=r*e%n);return r}function xB(e,t){for(;t%Kt===ce;t/=Kt);for(;t%Va===ce;t/=Va);if(t===Fe)return ce;
let n=$n%t,r=1;for(;n!==Fe;r++)if(n=n*$n%t,r>wB)return ce;return BigInt(r)}function TB(e,t,n){let r=Fe,
o=kB($n,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*$n%t,o=o*$n%t}return 0}function Hi(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Me(e,t){if(
Wt(
e,t),this instanceof Me)e=Hi(ee.d,ee.n),this.s=ee.s,this.n=ee.n/e,this.d=ee.d/e;else return mt(ee.s*
ee.n,ee.d)}var Hg=function(){return new E("Division by Zero")},Xo=function(){return new E(
"Invalid argument")},n0=function(){return new E("Parameters must be integer")};Me.prototype={s:Fe,n:
ce,d:Fe,abs:function(){
return mt(this.n,this.d)},neg:function(){return mt(-this.s*this.n,this.d)},add:function(e,t){return Wt(
e,t),mt(this.s*this.n*ee.d+ee.s*this.d*ee.n,this.d*ee.d)},sub:function(e,t){return Wt(e,t),mt(this.s*
this.n*ee.d-ee.s*this.d*ee.n,this.d*ee.d)},mul:function(e,t){return Wt(e,t),mt(this.s*ee.s*this.n*ee.
n,this.d*ee.d)},div:function(e,t){return Wt(e,t),mt(this.s*ee.s*this.n*ee.d,this.d*ee.n)},clone:
function(){
return mt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return mt(this.s*this.n%this.d,Fe);
if(Wt(e,t),ce===ee.n*this.d)throw Hg();return mt(this.s*(ee.d*this.n)%(ee.n*this.d),ee.d*this.d)},
gcd:function(e,t){
return Wt(e,t),mt(Hi(ee.n,this.n)*Hi(ee.d,this.d),ee.d*this.d)},lcm:function(e,t){return Wt(e,t),ee.
n===ce&&this.n===ce?mt(ce,Fe):mt(ee.n*this.n,Hi(ee.n,this.n)*Hi(ee.d,this.d))},inverse:function(){
return mt(
this.s*this.d,this.n)},pow:function(e,t){if(Wt(e,t),ee.d===Fe)return ee.s<ce?mt((this.s*this.d)**ee.
n,this.n**ee.n):mt((this.s*this.n)**ee.n,this.d**ee.n);if(this.s<ce)return null;let n=Ja(this.n),r=Ja(
this.d),o=Fe,i=Fe;for(let a in n)if(a!=="1"){if(a==="0"){o=ce;break}if(n[a]*=ee.n,n[a]%ee.d===ce)n[a]/=
ee.d;else return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=ee.n,r[a]%ee.d===ce)r[a]/=
ee.d;else return null;i*=BigInt(a)**r[a]}return ee.s<ce?mt(i,o):mt(o,i)},log:function(e,t){if(Wt(e,t),
this.s<=ce||ee.s<=ce)return null;let n=g.create(null),r=Ja(ee.n),o=Ja(ee.d),i=Ja(this.n),a=Ja(this.d);
for(let l in o)r[l]=(r[l]||ce)-o[l];for(let l in a)i[l]=(i[l]||ce)-a[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let s=null,u=null;for(let l in n){let c=r[l]||ce,d=i[l]||ce;if(
c===
ce){if(d!==ce)return null;continue}let p=d,h=c,b=Hi(p,h);if(p/=b,h/=b,s===null&&u===null)s=p,u=h;
else if(p*
u!==s*h)return null}return s!==null&&u!==null?mt(s,u):null},equals:function(e,t){return Wt(e,t),this.
s*this.n*ee.d===ee.s*ee.n*this.d},lt:function(e,t){return Wt(e,t),this.s*this.n*ee.d<ee.s*ee.n*this.
d},lte:function(e,t){return Wt(e,t),this.s*this.n*ee.d<=ee.s*ee.n*this.d},gt:function(e,t){return Wt(
e,t),this.s*this.n*ee.d>ee.s*ee.n*this.d},gte:function(e,t){return Wt(e,t),this.s*this.n*ee.d>=ee.s*
ee.n*this.d},compare:function(e,t){Wt(e,t);let n=this.s*this.n*ee.d-ee.s*ee.n*this.d;return(ce<n)-(n<
ce)},ceil:function(e){return e=$n**BigInt(e||0),mt(hr(this.s*e*this.n/this.d)+(e*this.n%this.d>ce&&
this.
s>=ce?Fe:ce),e)},floor:function(e){return e=$n**BigInt(e||0),mt(hr(this.s*e*this.n/this.d)-(e*this.n%
this.d>ce&&this.s<ce?Fe:ce),e)},round:function(e){return e=$n**BigInt(e||0),mt(hr(this.s*e*this.n/this.
d)+this.s*((this.s>=ce?Fe:ce)+Kt*(e*this.n%this.d)>this.d?Fe:ce),e)},roundTo:function(e,t){Wt(e,t);
let n=this.
n*ee.d,r=this.d*ee.n,o=n%r,i=hr(n/r);return o+o>=r&&i++,mt(this.s*i*ee.n,ee.d)},divisible:function(e,
t){
return Wt(e,t),ee.n===ce?!1:this.n*ee.d%(ee.n*this.d)===ce},valueOf:function(){return w(this.s*this.
n)/w(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=xB(t,n),o=TB(t,n,r),i=this.s<ce?"-":"";
if(i+=hr(t/n),t%=n,t*=$n,t&&(i+="."),r){for(let a=o;a--;)i+=hr(t/n),t%=n,t*=$n;i+="(";for(let a=r;a--;
)
i+=hr(t/n),t%=n,t*=$n;i+=")"}else for(let a=e;t&&a--;)i+=hr(t/n),t%=n,t*=$n;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<ce?"-":"";if(n===Fe)r+=t;else{let o=hr(t/n);e&&o>ce&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<ce?"-":"";if(n===
Fe)r+=t;else{let o=hr(t/n);e&&o>ce&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(hr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=mt(r[o-1],
Fe);for(let s=o-2;s>=0;s--)i=i.inverse().add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}
return this}};m();var ml=BigInt(10),pl=BigInt(0),Jg=BigInt(1),Xa=BigInt(2),Zg=1e4,SB=1e15;function Vg(
e,t){let n=e/t;return e<
pl&&n*t!==e?n-Jg:n}function EB(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=w(n)-o.length+4;if(a>=0)return i*ml**BigInt(a);let s=ml**BigInt(-a);return Vg(i*Xa+s,s*Xa)}
function fl(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*Zg);return f.abs(
t)<SB&&t/Zg===e?BigInt(t):EB(e)}function Jt(e){return new Me(fl(e),BigInt(Zg))}function Vt({s:e,n:t,
d:n},r){return Vg(Xa*e*t*ml**BigInt(r)+n,Xa*n)}function yr(e,t){return new Me(Vt(e,t),ml**BigInt(t))}
function Xg(e,t,n){let r=ml**BigInt(n);return new Me(Vg(Xa*e*r+t,Xa*t),r)}function br(e,t){let n=Vt(
e,t),r=x(n<pl?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<pl?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Xt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function pn(
e){
let t=pl,n=Jg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Me(t,n*BigInt(e.length))}
function Ya(e){let t=[...e].sort(Xt),n=t.length>>1;return t.length%2===1?t[n]:pn([t[n-1],t[n]])}
function Qa(e){
let t=Jg;for(let{d:n}of e)t%n!==pl&&(t=new Me(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Gd(e){let t=new Me(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var qd=BigInt(0),CB=BigInt(100),RB=BigInt(
1e4),DB=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function Hd(e){if(!DB(e))return null;let t=e.map(l=>fl(l.weight)),n=e.map(l=>fl(l.
max)),r=t.reduce((l,c)=>l+c,qd);if(r<=qd||n.some(l=>l<=qd))return null;let o=n.reduce((l,c)=>new Me(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>CB*t[c]*o/l),a=o*r,s=new y,u=l=>{let c=s.get(l);if(c)return c;
let d=fl(l),p={parts:d,exact:new Me(d,RB)};return s.set(l,p),p};return l=>{let c=qd,d=l.map((p,h)=>{
let b=u(p);return c+=i[h]*b.parts,b.exact});return{score:new Me(c,a),marks:d}}}function AB(e,t){let n=je(
e,t),r=Hd(n),o=e.settings.conflicts==="exclude"?_r(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=s.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&w.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function OB(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function r0(e,t,n,r){let o=AB(e,t),i=tt(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(p=>p.judge===c.code);return d?[{judge:c,rows:OB(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:h}of s){let b=h.get(c.code),S=b?o(p,c,b):null;S!==null&&("reading"in
S?d.set(p.code,S.reading):l.push({entry:c.code,judge:p.code,reason:S.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:je(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function Zd(e){let t=new y;
for(let{category:n}of e){let r=_(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(_(n.category)))!=null?r:null}}m();function es(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Yo(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var xn=BigInt(0),gl=BigInt(1);function i0(e,t){let[n,r]=[e,t];for(;r!==xn;)[n,r]=[r,
n%r];return n}
var o0=BigInt(1)<<BigInt(64);function Jd(e,t){let n=e/t,r=(e-n*t)*o0/t;return w(n)+w(r)/w(o0)}
function a0(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=gl;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>xn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function PB(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==xn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function NB(e){let t=new k;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return s0(t)}var s0=e=>v.from(
e).reduce((t,n)=>t/i0(t,n)*n,gl);function ts(e){var b,S,O,P,N;let t=NB(e),n=new k;for(let{code:I}of e.
entries)for(let F of(S=(b=e.readings.get(I))==null?void 0:b.keys())!=null?S:[])n.add(F);let r=v.from(
n).sort(),o=new y(r.map((I,F)=>[I,F])),i=new y,a=new y,s=xn,u=0;for(let{code:I}of e.entries){let F=v.
from((O=e.readings.get(I))!=null?O:[],([j,{score:z}])=>({judge:o.get(j),value:z.s*z.n*(t/z.d)})).sort(
(j,z)=>j.judge-z.judge);if(F.length===0)continue;let M=F.map(({judge:j})=>j).join(),B=(P=i.get(M))!=
null?P:{judges:F.map(({judge:j})=>j),entries:[],sums:F.map(()=>xn)};i.set(M,B);let L=xn;for(let[j,{
value:z}]of F.
entries())B.sums[j]=B.sums[j]+z,L+=z,s+=z*z;B.entries.push({code:I,total:L}),a.set(F.length,((N=a.get(
F.length))!=null?N:xn)+L*L),u+=F.length-1}let l=s0(v.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>xn)),
d=r.map(()=>xn);for(let{judges:I,entries:F,sums:M}of i.values()){let B=l/BigInt(I.length),L=B*BigInt(
F.length),j=B*M.reduce((z,H)=>z+H,xn);for(let[z,H]of I.entries()){let J=c[H];for(let W of I)J[W]=J[W]-
L;J[H]=J[H]+l*BigInt(F.length),d[H]=d[H]+l*M[z]-j}}let p=v.from(a).reduce((I,[F,M])=>I+l/BigInt(F)*M,
xn),h=l*s-p;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:h,
freedom:u,
...PB(c)}}m();m();function IB(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),s=1/f.sqrt(a*a+1),u=a*s,l=p=>{let[h,b]=[p[n],p[r]];p[n]=s*h-u*b,p[r]=u*h+s*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[h,b]=[c[p],d[p]];c[p]=s*h-u*b,d[
p]=
u*h+s*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function u0(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=v.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,p)=>a(l,p)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))IB(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var l0=.01,hl=1e4,c0=20,$B=60;function Vd({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=u0(e.map(d=>d.map(p=>Jd(p,r)))).slice(a),u=t.map(d=>Jd(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((p,h,b)=>p+h*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,Jd(o,n*n*r)-c),freedom:i}}var Xd=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function d0(e,t){let{axes:n,freedom:r}=e,o=Xd(e,t),i=r*f.log(o),a=0,s=0;for(let u of n)
i+=f.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function Yd(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Xd(e,
hl)===0)return hl;let o=c0*f.log10(hl/l0),i=d=>l0*10**(f.min(f.max(d,0),o)/c0),a=0,s=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=d0(e,i(d));p<s&&([a,s]=[d,p])}let u=d=>d0(e,10**d).slope,l=f.log10(
i(a-1)),c=f.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<$B;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Qd=9,Yg=9;function FB(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Yd(Vd(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(Yg));return{value:
r,
origin:r>=hl?"no-judge-effect":"estimated"}}function _B(e){let[t="0",n="0"]=e.toExponential(Yg-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(Yg-1),i=BigInt(10)**BigInt(f.abs(o)),{n:a,d:s}=o<0?new Me(r,
i):new Me(r*i);return{over:a,under:s}}function MB({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=_B(o),s=i===xn,u=e.map((c,d)=>c.map((p,h)=>s?r[d]===r[h]?p+n:p:d===h?a*p+i*n:a*p)),l=s?gl:a;
return a0(u,t.map(c=>l*c))}function LB(e,t){let n=ts(e),r=FB(n,t),{numerators:o,denominator:i}=MB(n,
r.value),a=i*n.unit,s=Yo(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((h,b)=>h+o[b],
xn),p=BigInt(l.length);return c.map(({code:h,total:b})=>[h,s?new Me(b,n.unit*p):Xg(b*i-d,a*p,Qd)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Xg(o[c],a,Qd)])),scores:new y(u)}}var m0=new A;
function Zi(e,t){var o,i;let n=(o=m0.get(e))!=null?o:new y;m0.set(e,n);let r=(i=n.get(t))!=null?i:LB(
e,t);return n.set(t,r),r}m();m();var yl=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
em=e=>[...e].sort((t,n)=>Xt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Qo(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=yl(e,n);return r.length>0?[[n,t(r)]]:[]}))}var bl={
better:"higher",unit:"points",precision:null,scores:e=>Qo(e,t=>pn(t.map(({score:n})=>n)))};var p0={
better:"higher",unit:"points",precision:Qd,exactOn:Yo,scores:(e,t)=>Yo(e)?bl.scores(e,t):Zi(
e,t.severityCorrection).scores,working:(e,t)=>{let n=bl.scores(e,t),r=Yo(e)?null:Zi(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:Jt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};m();var f0={better:"higher",unit:"points",precision:null,scores:e=>Qo(e,t=>Ya(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=em(yl(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var tm=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function nm(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function jB(e){
let{units:t}=Qa(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Me(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var g0=e=>nm(tm(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:jB(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),h0={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...g0(e)].map(([t,n])=>[t,pn(n.map(({rank:r})=>r))])),working:e=>{let t=g0(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var wl=3;function y0(e){
if(e.length<wl)return{kept:e,dropped:null};let t=s=>u=>Xt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=em(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var b0={better:"higher",unit:"points",
precision:null,
scores:e=>Qo(e,t=>pn(y0(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:y0(yl(e,t)).dropped}}]};m();var Ji=BigInt(0),Qg=BigInt(10),BB=30,ns=Qg**BigInt(BB),zB=20,v0=12;
function UB(e){if(e<=Ji)return Ji;
let t=Qg**BigInt(x(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function WB(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Qa(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((h,b)=>h+b,Ji),u=r.map(h=>i*h-s),l=u.reduce((h,b)=>h+b*b,Ji),c=UB(a*l*ns*ns),
d=l===Ji,p={judge:e,entries:t.length,mean:new Me(s,i*o),sd:d?new Me(0):yr(new Me(c,ns*a*i*o),v0)};
return n.
map((h,b)=>({...p,score:h,z:d?Ji:u[b]*c/l}))}var w0=e=>nm(tm(e).map(t=>({entries:t.entries,values:WB(
t)})));function KB(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Ji);return yr(new Me(BigInt(
50)*
ns*t+Qg*n,ns*t),zB)}var GB=e=>yr(new Me(e,ns),v0),k0={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...w0(e)].map(([t,n])=>[t,KB(n)])),working:e=>{let t=w0(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:GB(i.z)}))}}]}}};var vl={
mean:bl,trimmed:b0,median:f0,"rank-sum":h0,"z-score":k0,adjusted:p0};var Vn=e=>vl[e],Xn=e=>vl[e].unit;
m();function ho({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function rm(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:ho(e,t))!=
null?n:e.settings.top}m();function om(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function kl(e,t,n){
return n==="higher"?Xt(t,
e):Xt(e,t)}function x0(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function eh(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return eh(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return x0(
s,(u,l)=>kl(u.value,l.value,n.better)).flatMap(u=>eh(u.map(({contender:l})=>l),r))}function T0(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Vt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=x0(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>eh(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var h;let p=(h=d.steps[d.steps.length-
1])!=null?h:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function qB(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Jt(t.weight)})).sort((t,n)=>Xt(n.weight,
t.weight))}function HB(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,pn(i)]]:[]}))}}var S0={metrics:({panel:e})=>qB(e.criteria).
map(({criterion:t,index:n})=>HB(e,t,n))};m();function ZB(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Qa(r.flatMap(u=>u?[u]:[])),i=[...new k(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new y(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function E0(e,t){let n=e.judges.map((
{
code:r})=>ZB(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function C0(e,t){let n=E0(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function JB(e,t){let n=E0(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=f.sign(a-s);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Me(r[
i])]))}
var R0={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>JB(e,t.map(({code:n})=>n))}]}
;m();var D0={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Qo({...e,entries:t},n=>Ya(
n.map(
({score:r})=>r)))}]};m();var A0={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Vn(t.method).better,values:()=>n}
]}};m();var O0={metrics:()=>[]};var P0={criteria:S0,median:D0,majority:R0,previous:A0,shared:O0};
function N0(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>P0[r].metrics(t))}m(
);function VB(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Me(1):Jt((r=n.
weight)!=null?r:0)}}function xl(e,t,n){let r=VB(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Me(1),score:a}]}}function im(e,t,n,r){
let o=xl(
e,t,n);return new y([...r].map(([i,a])=>{var s;return[i,(s=Gd(o(i,a)))!=null?s:a]}))}m();m();m();
function wr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function rs({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new k(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new y([...t,...i.map(({entry:a})=>[a.code,n])])}
}var I0=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=rs(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...es(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};m();function XB(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=_(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var $0=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:rs(e,"institution-full",r=>XB(r,n))};m();var F0=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Jt(t.passingScore),
i=a=>kl(r(a.score),o,n)<=0;return rs(e,"below-passing-score",a=>a.filter(i))};m();var _0=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var h,
b;let a=wr(i.contenders),s=a.filter(({place:S})=>S<=n),u=(h=s[s.length-1])==null?void 0:h.place,l=s.
length>n?s.filter(({place:S})=>S===u):[],c=(b=a[s.length])==null?void 0:b.place,d=r?a.filter(({place:
S})=>S===
c):[],p=(S,O)=>S.map(({ranked:P})=>[P.entry.code,O]);return{race:{...i,contenders:s.map(({ranked:S})=>S)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var YB=[F0,I0,$0,_0];function QB({contenders:e}){var r;let t=wr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function am(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=YB.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(QB))}}m();
m();m();m();var os={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Vi(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=os[t][w(
r)-1])!=null?i:""} ${n}`}var ez=["","pebruari","","","","","","agt","","","nopember",""];function M0(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[os.id[i],os.en[i],ez[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=os.id.findIndex(n);return r<0?null:r+1}var Tn=(e,t)=>t==="id"?
e.replace(".",","):e,se=(e,t)=>Tn(x(e),t);function Ze(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Vi(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function K(e,t){return typeof e=="object"?`\u201C${Ze(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?se(e,t):typeof e=="boolean"?x(e).toUpperCase():tz(e)}\u201D`}var tz=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return L0(e,t,t==="id"?"dan":
"and",n)}var th=(e,t)=>L0(e,t,t==="id"?"atau":"or",e.length);function L0(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}function Ye({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?K(t,"id"):`${K(t,"id")} (${e})`}var nz=5;function j0({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<nz);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<wl),s=l=>l.map(({entry:c})=>Ye(c)),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var Fn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var B0=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function nh(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function sm({standings:e}){return e.map(t=>({standing:t,rank:Fn(t)})).sort(
(t,n)=>t.rank-n.rank)}var z0=(e,t)=>e.every(({code:n})=>t.has(n));function U0(e,t,n,r){let o=new y(t.
map(({entry:s,rank:u})=>[s.code,u])),i=nh(t,n),a=new y(t.map(s=>[s.entry.code,Ye(s.entry)]));return[
...n.values()].flatMap(s=>{let{entry:u,rank:l,tab:c,cell:d}=s,p=(S,O=[])=>{var F;let P=S==="below-passing-score"||
S==="outdated"?"warning":"error",N=o.get(u),I={entry:(F=a.get(u))!=null?F:u,rank:l,reason:S,
others:O,...N===void 0?{}:{computed:N}};return[{code:"PLENARY_CONFLICT",severity:P,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let h=i.filter(S=>S.rank===l&&
!n.has(S.entry.code));return h.length>0?p("taken",h.map(S=>Ye(S.entry))):i.filter(S=>S.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):s.computed!==null&&s.computed!==
o.get(u)?p("outdated"):[]})}m();function rz(e,{place:t,holders:n}){return v.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function um(e,t){let n=rz(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function oz({contenders:e},t){let n=wr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function iz({contenders:e},t){let n=wr(e);return[...new k(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(a=>a.place===r);if(um(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:a})=>a.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function W0(e,t,n,r,o){
let a=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),s=n===null?a:[n,...a];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new k;return[...s.flatMap(d=>oz(u,d)),...iz(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&z0(d.entries,o))return[];let p={...d,entries:d.entries.map(Ye),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function K0(e,t,n){var i,a;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function G0(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,yr(i,t)]))}function az(e,t){let n=new y;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
kl(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new y(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?om(a,s,t):null})}function sz(e,t){
return new y([...es(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:wr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var uz={category:null,categoryRank:null};function Xi(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=ho(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=Vn(o.method),{better:d}=c,p=G0(c.scores(t,o),c,[t]),h=o.carryOver?G0(im(
e,a,n,p),c,[...n.map(z=>z.panel),t]):p,b=t.entries.flatMap(z=>{let H=h.get(z.code);return H?[{entry:
z,
score:H}]:[]}),S=N0(o.tieBreaks,{panel:t,previous:n}),O=T0(b,S,o.decimals,d),P=z=>yr(z,o.decimals),N=Zd(
e.entries),I=B0(a,r),F=am(nh(O,I),{settings:o,places:s,last:u,better:d,rounded:P,categoryOf:N}),M=u&&
o.winnersPerCategory?sz(O,N):null,B=az(O,d),L=O.map((z,H)=>{var Q,pe,ye,Pe,de,ue;let{code:J}=z.entry,
W=(Q=F.places.get(J))!=null?Q:null,X=I.get(J);return{...z,stageScore:p.get(J),judgeScores:new y([...(
pe=
t.readings.get(J))!=null?pe:[]].map(([Dt,we])=>[Dt,we.score])),margin:(ye=B[H])!=null?ye:null,
advances:W!==
null,place:W,title:K0(a,s,(Pe=W==null?void 0:W.place)!=null?Pe:null),prize:u&&W!==null?um(o.prizes,W):
null,...(de=M==null?void 0:M.get(J))!=null?de:uz,cutNote:(ue=F.notes.get(J))!=null?ue:null,vacated:
null,
...X===void 0?{}:{decision:X}}}),j=u?W0(a,F.races,s,o.prizes,I):[];return{...l,standings:L,findings:
[
...j0(t,o),...j,...U0(a,O,I,F.notes)]}}m();function ei(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new k(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
m();var q0=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function H0(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function Z0(e,t,n){let r=q0(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,removed:H0(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}function J0(e,t){let n=q0(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&
a<=o.place.place)return o;let s=H0(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{
from:a,
removed:s}}});return{...e,standings:r}}function V0(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new k(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function X0(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,I)=>Xi(e,r0(e,t,i,N),I,o),s=ei(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new k(s),c=V0(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let p=N=>a(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var F;
return(F=
I.whole)!=null?F:I})),h=new k(e.stages.slice(r.length+1).map(N=>N.name)),b=V0(n.filter(N=>h.has(N.stage))),
S=d.filter(N=>b.has(N.code)),O=S.length===0?u:Z0(u,p(S),b),P=p(d);return{...J0(O,P),whole:P}}m();m();
var lz=2;function Y0(e,t){var l;if(Yo(e))return new k;let n=ts(e),r=Vd(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new k;let a=(l=Yd(r,n.judges.length))!=null?l:1,s=Xd(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:S,right:O}of o){let P=c.reduce((N,I)=>N+S[I],0)/c.length;d+=P*O/(
b+
a),p+=s*P**2/(b+a)}let h=f.sqrt(s/c.length);return f.abs(d)>=f.max(t,h)&&f.abs(d)>lz*f.sqrt(p)});
return new k(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function Q0(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:Vt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function ex(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||Vn(r).unit!=="points")return[];let u=Y0(n,.5/10**a);if(u.
size===0)return[];let l=Zi(n,"auto").scores,c=Q0(new y(o.map(({entry:h,score:b})=>[h.code,b])),a),d=Q0(
s?im(e,t,i,l):l,a),p=n.entries.filter(({code:h})=>u.has(h)).map(h=>({entry:Ye(h),places:f.abs(c.get(
h.code)-d.get(h.code))})).sort((h,b)=>b.places-h.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function _n(e){
let t=f.floor(e/26);return(t>0?_n(t-1):"")+x.fromCharCode(65+e%26)}function Ce(e,t,n=1,r=1){
let o=`${_n(t)}${e+1}`;return n===1&&r===1?o:`${o}:${_n(t+r-1)}${e+n}`}var tx=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Mr(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=w(n)-1;s<w(o);s++)for(let u=tx(t);u<=tx(r);u++)i.push({row:s,
column:u});
return i}var nx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new y;for(let{entry:i,row:a}of e){let s=V(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return v.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Ce(s,r),params:u}]})}};m();var rx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let a=_(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return v.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Ce(s.row,r),params:u}]})}};m();m();
m();function ox(e,t,n){var h,b;let r=0,o=0,i=!1,a=!1;for(let{name:S}of t){let O=(b=(h=e.marks.get(S))==
null?void 0:h.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:a,repeated:c}}m();m();m();m();function Tl(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var cz=864e5,dz=R.UTC(1899,11,30);function mz(e,t){
return f.round(e*100+t)/100}function ix({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(w);if(i>1900){let O=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return O?
Tl(
[w(P)],n,r):null}let d=f.round((R.UTC(i,a-1,s)-dz)/cz);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
h=f.round(p*100)/100,b=d>0&&f.abs(p-h)*86400<1,S=c===0;return Tl([...b?[h]:[],...S?[mz(d*24+u,l)]:[]],
n,r)}m();var pz=/^\d+$/,fz=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,gz=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,hz=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
yz=/^\d*[.,]\d+$/;function bz(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>x(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function wz(e){let t=[];return pz.test(e)&&
t.push(w(e)),fz.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),gz.test(e)&&t.push(w(e.replace(
/,/g,""))),hz.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),yz.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function lm(e,t,n){let r=/^([+-]?)(.*)$/.exec(bz(e));if(r===null)return null;
let o=wz(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Tl(o,t,n)}var vz=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function cm(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:ix(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
vz.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=lm(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function ax(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&kz(n,i,{line:r,criterion:o,at:i.
at})}return n}function kz(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:cm(t.raw,r)})}}m();function xz(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=cm(e.raw,
t);return n==="text-number"||n==="date"}function Tz(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||xz(
o,r)})}function sx(e,t){return e.rows.filter(n=>Tz(n,t))}function Sl({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function dm({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function Sz(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function Ez({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new y;
for(let[
s,u]of Sz(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>ox(c,t,l)))}return i}function ux(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=Ez(e),u=v.from(s.values()).flat(),l=r===null?[]:sx(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:ax(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function yo(e){return e.competition.settings.missing==="assigned"}function is(e){
return e.provisional||
yo(e)?"warning":"error"}function mm(e){return e.provisional?"warning":"error"}function Cz(e,t){var r;
return Sl(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var lx={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>yo(e)?
!t.some(o=>Cz(o,r)):t.every(o=>Sl(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:mm(e),params:{
entry:Ye(r)}}))}};m();m();function as(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Gt=(e,t)=>({entries:[Ye(e)],criteria:t===void 0?[]:[t.name],cells:1});
function pm(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new k(e.flatMap(({entries:n})=>n))],criteria:[...new k(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var cx=3;function Yi({entries:e},t){
return e.
length<=cx?Y(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function Rz({criteria:e},t){return e.
length<=cx?Y(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function At(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${Yi(e,t)} ${r} ${Rz(e,t)}${e.cells===1?
"":` (${n})`}`}function Sn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function ne(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var dx={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>v.from(o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
where:Gt(a),reason:s};return as(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function Dz({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,a)=>{let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let S=c.row.marks.get(b);d.push(S.kind==="score"?S.value:0)}let p={
sheetView:i,judge:a,row:c.row,entry:c.entry,marks:d};s.push(p);let h=r.get(u);h?h.push(p):r.set(u,[p])}
return s}),byEntry:v.from(r.values())}}var mx=new A;function px(e){var n;let t=(n=mx.get(e))!=null?n:
Dz(e);return mx.set(e,t),t}var vr=e=>px(e).byJudge,ss=e=>px(e).byEntry;var Az=1e-4;function Oz(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var Pz=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),fx={scope:
"stage",find:e=>{if(!vr(e).some(Pz))return[];let t=vr(e).map(o=>({rows:o,...Oz(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>Az)return[];let{judge:u,
tab:l}=a.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var gx={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>as(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,where:Gt(a)}}))))}
;m();m();function fm(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var hx=e=>f.round(e*100)/100,yx={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:ss(e).flatMap(o=>{let i=o.map(({marks:l})=>fm(l,t)),[a,s]=[f.min(...i),
f.max(...i)];return s-a<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:Ye(o[0].
entry),low:hx(a),high:hx(s),limit:r}}]})}};m();m();function El(e,t){var i;let n=new y,r=a=>{let s=a;
for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new y;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return v.from(o.values())}
var Nz=1e-6,Iz=.9,$z=.5;function wx({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function Fz(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=wx(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var bx=({same:e,marks:t})=>t===0?0:e/t;function _z(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
wx(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function Mz(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function Lz(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return El(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),a=d=>i.reduce((p,h)=>p+h[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...s&&{tab:s},params:l}})}var vx={scope:"stage",find:e=>{
let t=Fz(ss(e),e.sheetViews.length),n=t.filter(u=>bx(u)>=Iz);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(bx)),i=new y(vr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,_z(u)]})),a=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,a(u),a(l));return Mz(c/d,p,$z*d)<=Nz});return Lz(e,
s)}};m();m();function kx(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function xx(e,t,n){var h,b,S,O;let r=new y;for(let P of t.values())for(let N of P)r.set(
N,((h=r.get(N))!=null?h:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),s=new y(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of d){
let I=(S=kx([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?S:kx([...N.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter(F=>F!==N),P=!0;break}}}
return p}var Tx={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(h=>h.complete&&!h.excluded)}).map(d=>d.judge.
code)])),i=El(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let a=new y(t.map(c=>[c.judge.
code,c])),s=new y(e.reached.map(c=>[c.code,Ye(c)])),u=xx(i,o,(c,d)=>!Sl(a.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=s.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var Sx={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>v.from(o).
flatMap(([,[i,a,...s]])=>{var l;if(i===void 0||a===void 0||i.excluded)return[];let u=[i,a,...s].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:a.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:Ye(i.entry),rows:u}}]}))};m();
function jz(e){return e.sheet===null||!e.touched||dm(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(Ye)}var Ex={scope:"stage",find:({check:e,sheetViews:t})=>yo(e)?[]:t.flatMap(n=>{let r=jz(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:mm(
e),tab:n.tab,params:o}]})};m();m();m();var Bz=6,zz=14;function Uz(e,t,n){var i,a,s,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let h=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((a=d[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(h?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var Cx=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function Wz(e,t){let[n,r]=[Cx(e),Cx(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function kr(e,t){let[n,r]=[_(e),_(t)],o=f.min(n.length,r.length);if(n===r||
o<Bz||Wz(e,t))return!1;let i=o<zz?1:2;return Uz(n,r,i)<=i}var Rx=(e,t)=>t===""?[]:e.filter(n=>_(n.name)===_(
t));function gm(e,t,n){var a;let[r,o]=Rx(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>_(s.name)===_(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function Dx({row:e,entry:t},n){return!kr(e.name,t.name)||Rx(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&kr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var Ax=(e,t)=>e.length>=8&&
t.startsWith(e);function Kz({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[_(e.name),_(t.name)];return n!==""&&n!==r&&!Ax(n,r)&&!Ax(r,n)}
function Gz({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(Kz);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new k(e.competition.entries.map(({name:i})=>_(i)));return r.filter(
({row:i})=>o.has(_(i.name)))}var Ox={scope:"stage",find:e=>e.sheetViews.flatMap(t=>Gz(e,t).map(n=>{
var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...Dx(n,e.check.competition.entries),params:a}}))};m();var Px={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...gm(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function qz(e,t,n){let{tab:r,sheet:o,strays:i}=e;return dm(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,p;let s=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=as(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=gm(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var Nx={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>qz(n,e.criteria,e.competition.entries))};m(
);var Ix={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="formula-error")return[];let s={judge:t.code,where:Gt(o.line.entry,
o.criterion),value:a.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:s}]}))};m(
);var $x={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new k(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:a,criterion:s})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Gt(a.entry,s)}}))})};m();m();var Hz=/^(\d+)(?:[.,](\d+))?\s?%$/;function Zz(e,t){var r;
let n=typeof e=="string"&&t===100?Hz.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function us({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",Zz(e.value,o));default:return{}}}var Fx={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,where:Gt(o.line.entry,o.criterion),
date:a.date,likely:a.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...us(o),
params:s}]}))};m();function Jz(e,t,{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(yo(e)&&n.blank)}var _x={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>Jz(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:is(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Gt(o.entry,i)}})))};m();var Mx={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let{min:s,max:u}=o.criterion,l=Gt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:a.value,min:s,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...us(o),params:c}]}))};m();var Lx={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:a,criterion:s})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Gt(a.entry,s),value:i,min:s.min,max:s.max}})))};m();m();var jx=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function hm(e){return jx(Float64Array.from(
e).sort(),e.length)}var Cl=[];function rh(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Cl[i-1]>o;i--)Cl[i]=Cl[i-1];Cl[i]=o}return n===0?w.NaN:jx(Cl,n)}var Bx=5,
oh=.25,Vz=1.4826,Xz=1.645,Yz=.02,Qz=8,eU=400;function Ux({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-rh(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-rh(o,r):a}}function tU(e){let{
criteria:t}=e.
check,n=vr(e).map(o=>t.map((i,a)=>o.length===0?0:hm(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function zx(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(Yz,Vz*n,t[f.floor(.9*t.length)]/Xz)}function nU(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<Qz)return null;let r=f.max(1,f.floor(n.length/eU)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>Ux(i,a,u))});return{
fromOthers:zx(
o.map(i=>i.fromOthers)),fromOwn:zx(o.map(i=>i.fromOwn))}}var rU=e=>f.max(...e)-f.min(...e);function oU(
e){
let t=e.byCriterion.map(n=>rU(n)>=oh);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=Ux(e,r,i);a*s>0&&f.abs(a)>=oh&&f.abs(s)>=
oh&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var Wx={scope:"stage",find:e=>{
let t=ss(e).filter(o=>o.length>=3).map(tU(e)),n=t.flatMap(oU);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:a})=>a.judge===i)?nU(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||f.abs(a)<Bx*u.fromOthers||f.abs(s)<Bx*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],h=f.round((p-a*(d-c))*100)/100,{sheetView:b,entry:S}=o,
O={judge:b.judge.code,entry:Ye(S),criterion:l,value:p,others:h};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function ym(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function Rl(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function iU(e){
return e.kind==="score"?f.round(e.value*1e4)|0:ym(e.kind==="unreadable"?C.stringify(e.raw):e.kind)}
var Kx=new A;
function aU(e){var n;let t=(n=Kx.get(e))!=null?n:{byCode:ym(e.code),byName:ym(e.name)};return Kx.set(
e,t),t}var ih=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),Gx=new A;function Dl(e,t){let n=Gx.
get(e),r=n===void 0?sU(e,t):n;return Gx.set(e,r),r}function sU(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:ym(c)})),i=0,a=0,s=0,u=(c,d,p)=>{let h=(Rl(
d,0)&65535)%12;c[h]=c[h]+Rl(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,h=0;for(let{name:S,digest:O}of o){let P=c.marks.get(S);P===void 0||P.
kind==="blank"?h+=1:p=p+Rl(O,iU(P))|0}if(h===o.length)continue;let b=aU(d);i+=1,a=a+Rl(p,1)|0,s=s+Rl(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>ih(c,3)).join("");
return`${ih(a,12/2)}${ih(s,12/2)}${l}${i}`}var bm=e=>w(e.slice(84));function qx(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var Hx=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
bm(e)===bm(t)&&f.min(qx(e,t,12),qx(e,t,48))>=3;var Zx={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:Dl(s,o);if(u===void 0||l===null||!Hx(u,l))return[];let c={judge:i.
code,rows:bm(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};m();var Vx=3,
Xx=.2,uU=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function lU({criterion:e,highest:t,
others:n}){return n.length>=Vx&&t<=Xx*e.max&&2*t<uU(n)}var Jx=(e,t)=>e.map(({marks:n})=>n[t]),Yx={
scope:"stage",find:e=>{let t=vr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<Vx)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...Jx(n,c)),h=d<=Xx*l.max?t.flatMap(b=>b===n?[]:Jx(b,c)):[];
return{
criterion:l,highest:d,others:h}}).filter(lU);if(i.length===0)return[];let{judge:a,tab:s}=r.sheetView,
u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
hm(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
m();var Qx={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,where:Gt(o.line.entry,
o.criterion),value:a.value,number:a.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...us(o),params:s}]}))};m();var wm=e=>e.reduce((t,n)=>t+n,0),eT=(e,t)=>wm(e.map((n,r)=>n*t[r].weight)),
cU=[{basis:"sum",of:wm},{
basis:"mean",of:e=>wm(e)/e.length},{basis:"weighted-mean",of:(e,t)=>eT(e,t)/wm(t.map(n=>n.weight))},
{basis:"weighted-sum",of:eT},{basis:"score",of:fm}];function dU(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?lm(e,0,1e6):null}function mU(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(x(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function pU(e,t,n){let r=e.flatMap(i=>{let a=dU(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=cU.map(i=>({...i,off:r.filter(({row:a,total:s})=>!mU(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:a,entry:s,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:Ye(s),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var tT={scope:
"stage",find:e=>vr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:pU(t,n,e.check.criteria)})};m();m();m();
function xr(e,t){var n;return(n=e(t))!=null?n:{}}var vm=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=Xn(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...xr(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var km=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...xr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var nT={scope:"workbook",checks:[vm,km]};m();m();m();function xt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...xr(e,t),params:l}}var xm=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[xt(e,{
kind:"setting",key:"method"},n)]};m();var Tm=e=>{var h,b,S;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,P)=>({entry:O,index:P,key:_(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),a="entries.category",s=o.filter(({key:O})=>O===
""),u=s.map(({entry:O})=>Ye(O)),l=(b=(h=r[r.length-1])==null?void 0:h.name)!=null?b:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((S=d.get(O))!=
null?S:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...s.slice(0,1).map(
O=>xt(e,i(O),c)),...p.map(O=>{let P=O.entry.category;return xt(e,i(O),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};m();var Sm=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[xt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function ah(e){let t=new k([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var Em=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=ah(t.map(({name:s})=>_(s))),i=ah(
n.map(({code:s})=>V(s))),a=new k(t.flatMap(s=>{let u=je(e.competition,s);return ah(u.map(({name:l})=>_(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return xt(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return xt(e,{kind:"judge",index:s,column:
"code"},u)}),...v.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return xt(e,{kind:
"criterion",index:s,column:"name"},u)})]};m();var Cm=e=>e.competition.stages.flatMap((t,n)=>{let r=ho(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[xt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[x(r)]}
)]});m();var Rm=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&ho(e.competition,
r))!=
null?c:t.top,i=[x(o)],a=v.from({length:o},(d,p)=>{var h;return(h=t.prizes[p])!=null?h:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...s?[xt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>xt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Dm=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||je(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[xt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Am=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new k(
o.map(({code:u})=>V(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[xt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>xt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(V(c))).
map(c=>xt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var rT={scope:"workbook",checks:[xm,Em,Am,Dm,Sm,Tm,Cm,Rm]};m();m();var Om=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=xr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=je(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=xr(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};m();var Pm=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...xr(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var oT={scope:"workbook",checks:[Pm,Om]};m();var iT={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(_n)}}]}))};m();function fU(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var aT={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>fU(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Nm={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function gU(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var sT={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(gU).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:is(e),tab:n,params:{judge:r.code}}))};
m();var uT={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:is(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var lT={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var ls={TAB_MISSING:uT,TAB_EMPTY:
sT,TAB_UNPROTECTED:lT,STAGE_NOT_BEGUN:Nm,COLUMN_MISSING_CRITERION:aT,
COLUMN_DUPLICATE_CRITERION:iT,ROW_MISSING_ENTRY:Ex,ROW_WITHOUT_CODE:Nx,ROW_UNKNOWN_ENTRY:Px,
ROW_DUPLICATE_ENTRY:Sx,
ROW_NAME_MISMATCH:Ox,SCORE_ROWS_PERMUTED:Zx,SCORE_MISSING:_x,SCORE_NOT_NUMBER:Mx,SCORE_TEXT_NUMBER:
Qx,
SCORE_IS_DATE:Fx,SCORE_OUT_OF_RANGE:Lx,SCORE_ERROR:Ix,SCORE_FORMULA:$x,SCORE_SCALE_SUSPECT:Yx,
SCORE_OUTLIER:Wx,
TOTAL_MISMATCH:tT,JUDGE_NO_VARIANCE:fx,JUDGES_IDENTICAL:vx,JUDGES_DISAGREE:yx,JUDGE_CONFLICT:dx,
JUDGE_RECUSED:gx,
ENTRY_UNSCORED:lx,PANEL_DISCONNECTED:Tx,ENTRY_DUPLICATE_CODE:nx,ENTRY_DUPLICATE_NAME:rx,
SETTING_INVALID:rT,
WEIGHTS_INVALID:oT,METHOD_CAUTION:nT};var hU=g.values(ls).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),sh=e=>hU.flatMap(t=>t.find(
e));m();m();m();var yU=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],bU=10;function wU({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!yU.some(n=>n===e.code)?null:C.stringify([e.code,e.severity,e.tab,
t.column])}function vU(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,a=t[t.length-1];a!==void 0&&o===n?a.push(r):t.push([r]),n=o+i}return t}
function kU(e){
let[t]=e,n=e[e.length-1];if(e.length<bU||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:s}})=>"where"in s?[s.where]:[]),o=r.length===0?{}:{where:pm(
r)},i={...t.draft.params,...o,more:e.length-1},a={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:a}]}function cT(e){let t=[],n=new y;for(let r of e){let o=wU(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...v.
from(n.values()).flatMap(r=>vU(r).flatMap(kU))]}function xU(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function cs(e){let t=[],n=new y;for(let r of xU(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var dT=({row:e,column:t})=>`${e}:${t}`;function TU({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let a=t.get(dT({row:o,column:i}));a!==void 0&&r.push(a)}return{...e,params:{
...e.
params,where:pm(r)}}}function SU({code:e,severity:t,tab:n,params:r,fix:o}){return C.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function mT(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let a=SU(i),s=(o=t.get(a))!=null?o:{draft:i,cells:[],
where:new y};
t.set(a,s),s.cells.push(i.at),"where"in i.params&&s.where.set(dT(i.at),i.params.where)}let r=v.from(
t.values()).flatMap(i=>cs(i.cells).map(a=>({draft:TU(i,a),block:a})));return[...n,...cT(r)]}m();
function EU(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function CU(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=_r(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,S,O,P;let d=new y;for(let N of s){let I=a(
c,N);I!==null&&d.set(N.code,I)}let p=new k(i?d.keys():[]),h=(b=e.sheets.get(c.code))!=null?b:null;
return ux(
{judge:c,tab:(P=(O=h==null?void 0:h.tab)!=null?O:(S=e.tabName)==null?void 0:S.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:h,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:EU(e,l)}}var pT=new A;function Im(e){
var n;
let t=(n=pT.get(e))!=null?n:CU(e);return pT.set(e,t),t}var RU=g.values(ls).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function DU(e){let t=new y(
e.sheetViews.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?
s:e.sheetViews.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i}
)=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function AU({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Ce(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function uh(e){let t=Im(e),n=t.begun?RU:[Nm];return mT(n.flatMap(r=>r.find(t))).sort(DU(t)).
map(r=>AU(r,e.stage.name))}m();var fT=[xm,vm,Pm,km,Em,Am,Dm,Om,Sm,Tm,Cm,Rm],OU=g.values(ls).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),PU=[...fT,...OU.filter(e=>!fT.includes(e))];
function lh(e,t=()=>null){return PU.
flatMap(n=>n({competition:e,locate:t}))}m();function ch(e){return Im(e).sheetViews.map(t=>{let n=v.from(
t.lines.values()).map(i=>i.filter(a=>!a.
excluded&&!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=yo(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var hT=31,NU=/[\u00b7\-\u2013|:_]/u;function bo(e){let t=[...e];return t.flatMap((n,r)=>{
if(!NU.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var IU=/[[\]:*?/\\]/g,Al=e=>e.replace(IU," ").replace(/\s+/g," ").trim();
function $U(e,t){
let n=hT-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var ti=(
e,t)=>$U(
Al(e.name),Al(t.code)),FU=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Ol(e,t,n){
let r=Z.
ranking[n],o=hT-r.length-3,i=(u,l)=>FU(Al(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function yT(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return _(n)===_(Al(t.name));let r=_(n.slice(0,-1));return r!==""&&_(Al(t.name)).startsWith(
r)}function $m(e,t){var o;let n=_U(e,t),r=n.filter((i,a)=>n.findIndex(s=>LU(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function _U(e,t){let n=gT(e,t,(i,a)=>V(i.code)===V(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?MU(e,t,r):gT(e,t,dh)}var dh=(e,t)=>_(t)!==""&&_(
t)===_(e.name),gT=(e,t,n)=>bo(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>yT(r,i)).flatMap(i=>tt(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),MU=(e,t,n)=>tt(t,n).filter(r=>V(r.code)===V(e)||
dh(r,e)||bo(e).some(({left:o,right:i})=>yT(o,n)&&dh(r,i))).map(r=>({stage:n,judge:r})),LU=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var bT=e=>e.severity==="error";function Ot(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...lh(n,e.locate)],a=[],s=[],u=!i.some(l=>bT(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?ei(n,a):null,h={competition:n,stage:l,criteria:je(n,l),
judges:tt(
n,l),sheets:new y(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var F;
return(F=
N.scoreTab)!=null?F:ti(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...uh(
h)),p!==null&&s.push(...ch(h));let b=N=>N.stage===l.name&&(bT(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(b)){u=!1;continue}let S=X0(n,l,r,a,o),O=e.locate({kind:"setting",key:"method"}),P=[
...S.findings,...ex(n,S,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...O}:N)),P.some(b)){
u=!1;continue}a.push(S)}return{findings:i,results:a,progress:s}}m();m();m();m();function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Yn(e.date):x(e).trim()}var Yn=e=>e.replace("T"," "),Pl=e=>e.replace(" ","T"),re=e=>typeof e!="number"&&
U(e)==="";function nt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var jU=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function mh(e,t,n){return t<1||t>12||n<1||n>jU(e,t)?
null:
`${e}-${x(t).padStart(2,"0")}-${x(n).padStart(2,"0")}`}function ni(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return mh(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return mh(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=M0((a=o[2])!=null?a:"");return i===null?null:mh(w(o[3]),i,w(o[1]))}function wT(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var ds=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();var kT=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,BU=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
zU=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,UU=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
xT=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function ms(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=kT.exec(t))!=null?
n:[];if(o==="")return null;if(xT.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var vT=e=>w(e.replace(",","."));function rt(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=kT.exec(t))!=null?i:[],d=(a=zU.exec(c.trim()))!=null?a:UU.exec(c.trim());
if(l===""||d===null&&!xT.test(c.trim()))break;t=l,n!=null||(n=d===null?null:vT((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=BU.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
vT(
o)}}m();var ph=10,ri=60;function Nl(e,t,n=ph){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function lt(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>Ae(u,l.header)),
r=Nl(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>Ae(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!re(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function ot(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Ce(t,r)}}var TT=(e,t)=>e.
columns.map(n=>n.header[t]);var ST={code:$("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:$("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},Fm={weight:"Bobot",maximum:
"Maks"},Nt=e=>g.keys(ST).find(t=>Ae(e,ST[t])),Qe=(e,t)=>{let n=_(t.name);return _(e)===n||_(e.replace(
/\([^()]*\)\s*$/,
""))===n||_(rt(e).name)===n},WU=(e,t)=>{var n;return(n=t.find(r=>_(r.name)===_(e)))!=null?n:t.find(r=>Qe(
e,r))};function ps(e){var o;let t=new y,n=new y,r=new y;for(let i of e){let a=V(i.code),s=_(i.name),
u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?null:i)}return(i,a,s)=>{var u,l,
c;return s?(l=(u=n.get(i))!=null?u:t.get(V(i)))!=null?l:null:(c=r.get(_(a)))!=null?c:null}}function oi(
e,t,n,r,o){
var S,O,P,N,I,F,M;let i=B=>typeof B=="string"&&(Nt(B)!==void 0||r.some(L=>Qe(B,L))),a=Nl(e,B=>B.filter(
i).length,ri),s=a===null?[]:((S=e.values[a])!=null?S:[]).map(B=>typeof B=="string"?B:""),u=new y,l=new y;
for(let[B,L]of s.entries()){let j=WU(L,r),z=Nt(L);j!==void 0?u.set(j.name,[...(O=u.get(j.name))!=null?
O:[],B]):z!==void 0&&!l.has(z)&&l.set(z,B)}let c=(P=l.get("code"))!=null?P:null,d=[...u].map(([B,[L=0]])=>(
{
criterion:B,column:L})),p=a===null?GU(e):[];for(let[B,L]of e.values.entries()){if(a===null||B<=a)continue;
let j=X=>{var pe;let Q=l.get(X);return Q===void 0?"":(pe=L[Q])!=null?pe:""},z=U(j("code")),H=U(j(
"name")),J=new y;for(let{criterion:X,column:Q}of d)J.set(X,qU((N=L[Q])!=null?N:"",B,Q));let W=o(z,H,
c!==
null);W===null&&(fh(z,H)||KU(z,J))||p.push({row:B,code:z,entry:(I=W==null?void 0:W.code)!=null?I:
null,
name:H,institution:U(j("institution")),marks:J,total:j("total"),notesToCommittee:U(j(
"notesToCommittee")),notesToEntrant:U(j("notesToEntrant"))})}let h=(F=l.get("name"))!=null?F:null,b=(
M=l.get("total"))!=
null?M:null;return{stage:t,judge:n,tab:e.tab,headerRow:a,codeColumn:c,nameColumn:h,totalColumn:b,
columns:u,
rows:p}}var fh=(e,t)=>[e,t].some(n=>n===Fm.weight||n===Fm.maximum),KU=(e,t)=>[...t.values()].every(n=>n.
kind==="blank"||e===""&&n.kind==="unreadable"&&!gh(n.raw)),gh=e=>{var t;return typeof e=="string"?!re(
e)&&(Ae(e,kn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};
function GU(e){
let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",notesToCommittee:"",
notesToEntrant:""};
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function qU(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:re(e)?{kind:"blank",at:r}:
typeof e==
"string"&&Ae(e,kn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var ET=864e5,hh=R.UTC(1899,
11,30),HU="dd/mm/yyyy",ZU="dd/mm/yyyy h:mm:ss",JU=e=>new R(hh+f.round(e*86400)*
1e3).toISOString().slice(0,19);function CT(e){let t=(R.parse(`${e}Z`)-hh)/ET;return w.isNaN(t)?e:t}
var VU=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-hh)/ET;function RT(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?"0%":"0.00%"}:VU(t)?{
value:t,
read:{date:JU(t)},format:w.isInteger(t)?HU:ZU}:{value:t,read:t}}var DT=e=>Nl(e,t=>t.filter(n=>typeof n==
"string"&&Nt(n)!==void 0).length),AT=(e,t,n)=>({tab:e,values:t.map(r=>v.from({length:n},(o,i)=>RT(r[
i]).
read))});function yh({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var XU=2e4,
YU=500;function OT(e){let{rows:t,width:n}=yh(e);return t.length>XU||n>YU}function PT(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=yh({...i,rows:i.rows.slice(0,20)});return DT(AT(i.name,
a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function bh(e,t,n){var l;let{rows:r,
width:o}=yh(e),i=(l=DT(AT(t,r,o)))!=null?l:0,a=f.max(0,2-i),s=[...v.from({length:a},()=>[]),...r];s[
1]=
[{value:n,kind:"plain"}];let u=s.map(c=>v.from({length:o},(d,p)=>RT(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},h)=>p===void 0?[]:[{row:d,column:
h,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a,formulas:s.flatMap((c,
d)=>c.
flatMap((p,h)=>d>i+a&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:h}]:[]))}}var QU=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function Il({values:e}){var r,o,i,a;let[,t=""]=(i=QU.exec(x((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:s,column:u}of t===""?[]:t.split(", ").flatMap(Mr))(a=n[s])!=null||(n[s]=[
]),
n[s][u]="=";return n}var eW=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
NT=({values:e})=>{var t,n,r,o;return(o=(r=eW.exec(x((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function IT(e,t){let n=f.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=f.max(o.length,i.
length);return v.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||tW((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var tW=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function $T(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var nW=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
rW=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
oW=/(?:^|[^\p{L}])(?:juri|judge)/iu,FT=e=>g.values(Z).some(t=>Ae(e,t));function Qi(e){let t=e.trim();
return FT(t)||nW.test(t)?!1:rW.test(t)?/^(?:hasil|results?)/i.test(t)&&oW.test(t):!0}var $l=e=>!Qi(e)&&
!FT(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var _m=new y;
function MT(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:$m(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var LT=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function jT(e,t,n=_m){let r=MT(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>LT(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var wh=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function BT(e,t,n=_m){let r=Qn(e,t,n);return e.flatMap(o=>{var s;if(!wh.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;wh.test(i);)i=i.replace(wh,"").trim();let a=(s=r.find(u=>_(u.name)===_(i)))!=
null?s:$m(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var _T=e=>V(e).replace(
/\p{N}+/gu,
"#");function zT(e,t,n=_m){let r=new k(t.judges.map(a=>_T(a.code))),o=new k(t.stages.map(a=>_(a.name))),
i=new k(Qn(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||$m(a,t)!==null)return[];let s=bo(
a).find(({left:u,right:l})=>o.has(_(u))&&r.has(_T(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Qn(e,t,n=_m){let r=MT(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>LT(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:iW(e,i,tt(t,i))}function iW(e,t,n){var s,u;let r=new y;for(
let l of e.
filter(Qi))for(let{left:c,right:d}of bo(l)){let p=n.filter(b=>vh(d,b)),[h]=p;h===void 0||p.length>1||
_(c)===""||r.set(_(c),[...(s=r.get(_(c)))!=null?s:[],{name:l,stage:t,judge:h}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var vh=(e,t)=>V(e)!==""&&(V(e)===
V(t.code)||_(e)===_(t.name));m();function UT({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return ot(e.settings,t.settings.
get(n.key),"value");case"prize":return ot(e.settings,t.prizes.get(n.place),"value");case"entry":
return ot(
e.entries,t.entries[n.index],n.column);case"stage":return ot(e.stages,t.stages[n.index],n.column);
case"criterion":return ot(e.criteria,t.criteria[n.index],n.column);case"judge":return ot(e.judges,t.judges[
n.
index],n.column)}}}m();var aW=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),WT=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&aW(i.value,o)})),sW=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function KT(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!sW((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var Lr="General",GT=e=>e===Lr||e.startsWith(
"0");var ie=(e,t,n,r,o)=>o===void 0?{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,
format:o},
ii="@",qT="d mmmm yyyy",Fl={part:"settings",tab:Z.settings,columns:[ie("key","Kunci","Key",220),ie(
"value","Nilai","Value",380)]},_l={part:"stages",tab:Z.stages,columns:[ie("order","Urutan","Order",
70,
Lr),ie("name","Tahap","Stage",200),ie("weight","Bobot","Weight",80,Lr),ie("advance","Lolos",
"Advance",
80,Lr),ie("title","Predikat","Title",240),ie("form","Bentuk","Form",110),ie("date","Tanggal","Date",
140,qT),ie("scoreTab","Tab Nilai","Score Tab",180)]},Ml={part:"criteria",tab:Z.criteria,columns:[ie(
"stage","Tahap","Stage",180),ie("name","Kriteria","Criterion",200),ie("weight","Bobot","Weight",80,
Lr),
ie("min","Min","Min",70,Lr),ie("max","Maks","Max",70,Lr),ie("description","Uraian","Description",380)]}
,
Tr={part:"entries",tab:Z.entries,columns:[ie("code","Kode","Code",80,ii),ie("name","Nama Inovasi",
"Innovation",320),ie("institution","Instansi","Institution",240),ie("category","Kategori","Category",
120),
ie("unitType","Jenis Unit","Unit Type",120),ie("innovator","Inovator","Innovator",200),ie("contact",
"Narahubung","Contact",160),ie("phone","No. WA","Phone",120,ii),ie("email","Email","Email",180),ie(
"link","Tautan Proposal","Proposal Link",180),ie("status","Status","Status",160),ie("reason",
"Alasan",
"Reason",240)]},ea={part:"judges",tab:Z.judges,columns:[ie("code","Kode","Code",70,ii),ie("name",
"Nama","Name",220),ie("role","Peran","Role",110),ie("institution","Instansi","Institution",240),ie(
"email","Email","Email",200),ie("phone","No. WA","Phone",120,ii),ie("stages","Tahap","Stages",180),
ie("conflicts","Benturan","Conflicts",180,ii)]},Ll={part:"institutions",tab:Z.institutions,columns:[
ie("name","Instansi","Institution",280),ie("parent","Induk","Parent",240),ie("unitType","Jenis Unit",
"Unit Type",140),ie("required","Wajib","Required",80)]},ta={part:"signers",tab:Z.signers,columns:[ie(
"office","Jabatan","Position",220),ie("name","Nama","Name",220),ie("plainName","Nama tanpa Gelar",
"Name without Titles",180),ie("rank","Pangkat","Rank",140),ie("nip","NIP","NIP",160,ii),ie("status",
"Status","Status",90),ie("acting","Bertindak","Acting",90),ie("onBehalfOf","Atas Nama",
"On Behalf Of",200),
ie("documents","Dokumen","Documents",240),ie("letterhead","Kop","Letterhead",180),ie("copies",
"Tembusan","Copies",240)]},fs={part:"plenary",tab:Z.plenary,columns:[ie("stage","Tahap","Stage",160),
ie("entry","Kode","Code",80,ii),ie("computed","Peringkat Hitung","Computed Rank",90,"0"),ie("rank",
"Peringkat Putusan","Decided Rank",90,"0"),ie("reason","Alasan","Reason",420),ie("votesFor","Setuju",
"For",
80,"0"),ie("votesAgainst","Tidak","Against",80,"0")]},na={part:"objections",tab:Z.objections,columns:
[
ie("date","Tanggal","Date",120,qT),ie("sender","Pengirim","Sender",180),ie("entry","Kode","Code",80,
ii),ie("text","Isi","Text",360),ie("answer","Jawaban","Answer",360),ie("ruling","Putusan","Ruling",
200),
ie("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},kh=[Fl,_l,Ml,Tr,ea,Ll,ta];m();m();
function er(e){var o;let t=[],n=(i,a)=>ot(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(re(u))return null;let l=nt(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=nt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!re(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=U(
i.cell(a)),l=vn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function Mm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=ot(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var jr=(e,t)=>e.rows.filter(n=>re(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function HT(e,t){let n=er(e),r=jr(n,"name"),o=r.every(a=>re(a.cell(
"weight")));return{items:r.map(a=>uW(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function uW(e,t,n,r){var a,s;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&re(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:U(t.cell("description"))}}m();function ZT(e){
let t=er(e);Mm(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!re(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>lW(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function lW(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Vo))!=null?r:"running",reason:n("reason")}}m();
function JT(e){let t=er(e),n=jr(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",dn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function VT(e,t){let n=er(e);Mm(n,e,"code");
let r=jr(n,"code");return{items:r.map(o=>cW(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function cW(e,t){let n=r=>U(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
xh(
ds(e.cell("stages")),t),conflicts:ds(e.cell("conflicts"))}}function xh(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=_(e.slice(0,o).join(" ")),a=t.find(s=>_(s)===i);if(a!==void 0)
return[a,...xh(e.slice(o),t)]}return[n,...xh(r,t)]}m();var XT=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="");function YT(e){let t=er(e),n=jr(t,"office"),r=n.map(i=>{var s,u;let a=l=>U(i.cell(l));
return{office:a("office"),name:a("name"),plainName:a(
"plainName"),rank:a("rank"),nip:a("nip"),status:(s=t.choice(i,"status",Za))!=null?s:"definitive",
acting:(u=
t.choice(i,"acting",Ud))!=null?u:"self",onBehalfOf:XT(a("onBehalfOf")),documents:XT(a("documents").replace(
/,/g,";")),letterhead:a("letterhead"),copies:a("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();function QT(e){let t=er(e),n=dW(
jr(t,"name"));return{items:n.map(o=>mW(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function dW(e){let t=n=>{var r;return(r=nt(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function mW(e,t){let n=t.cell("date"),r=fW(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!re(n)&&ni(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Ha),
date:ni(n),...re(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var pW=/;|^\s*\d+\s*[:=]/m;
function fW(e){if(e==="")return null;if(!pW.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||w(a[1])<1?null:{
places:w(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new k(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var gs=["criteria","median","majority",
"previous","shared"];m();m();var eS=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm","severityCorrection",
"conflicts","judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime",
"plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber",
"minutesNumber",
"decreeNumber","legalBasis","acknowledgedBy","copies","officeAddress","officeContact",
"certificateDesign","signerName","signerPosition","signerGrade","signerNip"];m();m();var tS={kind:
"text",word:$("Mengetahui","Acknowledged By")};m();var nS={kind:"texts",word:$("Admin","Admin")};m();
var rS={kind:"choice",word:$("Nilai di Lampiran","Scores in Annexes"),choices:dn};m();var oS={kind:
"choice",word:$("Gabung Nilai Tahap","Carry Over"),choices:dn};m();var iS={kind:"date",word:$(
"Tanggal Penyerahan","Ceremony Date")};m();var aS={kind:"text",word:$("Tempat Penyerahan",
"Ceremony Place")};m();var sS={kind:"time",word:$("Waktu Penyerahan","Ceremony Time")};m();var uS={
kind:"choice",word:$("Desain Piagam","Certificate Design"),choices:[["classic",$("klasik","classic")],
["modern",$("modern","modern")]]};m();var lS={kind:"text",word:$("Kota","City")};m();var cS={kind:
"text",word:$("Nama Kompetisi","Competition")};m();var dS={kind:"choice",word:$(
"Benturan Kepentingan","Conflicts"),choices:[["exclude",$("keluarkan","exclude")],["include",$(
"hitung","include")]]};m();var mS={kind:"text",word:$("Tembusan","Copies")};m();var pS={kind:"text",
word:$("Batas Waktu","Deadline")};m();var fS={kind:"number",word:$("Desimal","Decimals"),range:
"0\u20136"};m();var gS={kind:"date",word:$("Tanggal Penetapan","Date")};m();var hS={kind:"text",word:
$("Nomor SK","Decree Number")};m();var yS={kind:"text",word:$("Pemerintah Daerah","Government")};m();
var bS={kind:"choice",word:$("Berkas Juri","Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var wS={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var vS={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var kS={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var xS={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:dn};m();var TS={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var SS={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var hs=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var ES={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var CS={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var RS={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var DS={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var AS={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var OS={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var ai={mean:CS,trimmed:AS,median:RS,"rank-sum":DS,"z-score":OS,adjusted:ES};var PS={kind:"choice",
word:$("Metode","Method"),choices:zd(hs,ai)};m();var NS={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var IS={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var $S={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var FS={kind:"text",
word:$("Alamat Kantor","Office Address")};m();var _S={kind:"text",word:$("Kontak Kantor",
"Office Contact")};m();var MS={kind:"text",word:$("Penyelenggara","Organizer")};m();var LS={kind:
"number",word:$("Nilai Minimal Lolos","Passing Score")};m();var jS={kind:"date",word:$(
"Tanggal Pleno","Plenary Date")};m();var BS={kind:"text",word:$("Tempat Pleno","Plenary Place")};m();
var zS={kind:"time",word:$("Waktu Pleno","Plenary Time")};m();var US={kind:"numbered",word:$(
"Uang Pembinaan","Prize")};m();var WS={kind:"text",word:$("Provinsi","Province")};m();var KS={kind:
"choice",word:$("Juara Berperingkat","Ranked Winners"),choices:dn};m();var GS={kind:"auto-or-number",
word:$("Koreksi Keketatan","Severity Correction"),auto:$("otomatis","auto")};m();var qS={kind:"text",
word:$("Penandatangan Pangkat","Signer Grade")};m();var HS={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var ZS={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var JS={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var VS={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var XS={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var YS={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var QS={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var eE={name:$("bersama",
"shared"),official:""};var si={criteria:VS,median:YS,majority:XS,previous:QS,shared:eE};var tE={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:zd(gs,si)};m();var nE={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var rE={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var oE={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:dn}
;m();var iE={kind:"text",word:$("Tahun","Year")};var Th={competition:cS,year:iE,organizer:MS,
government:yS,province:WS,city:lS,language:vS,top:nE,method:PS,
missing:IS,tieBreaks:tE,decimals:fS,carryOver:oS,passingScore:LS,maxSpread:SS,maxPerInstitution:TS,
winnersPerCategory:oE,
rankedWinners:KS,letterScores:xS,annexScores:rS,winnerTerm:rE,severityCorrection:GS,conflicts:dS,
judgeFiles:bS,
deadline:pS,admins:nS,objectionDays:$S,prizes:US,plenaryDate:jS,plenaryTime:zS,plenaryPlace:BS,
ceremonyDate:iS,
ceremonyTime:sS,ceremonyPlace:aS,decisionDate:gS,juryDecreeNumber:wS,minutesNumber:NS,decreeNumber:
hS,
legalBasis:kS,acknowledgedBy:tS,copies:mS,officeAddress:FS,officeContact:_S,certificateDesign:uS,
signerName:HS,
signerPosition:JS,signerGrade:qS,signerNip:ZS};var gW=e=>e!=="prizes",tr=eS.filter(gW).map(e=>({key:
e,...Th[e]})),ys=Th.prizes.word;m();m();m();m();var xe=Ie(G(),""),bs=Ie(fo(G().check(cl(
/^\d{4}-\d{2}-\d{2}$/))),null),ui=(e,t)=>It().check(Gk(),Fr(
e),jd(t)),li=e=>Ie(fo(e),null);var aE=xe;m();var sE=Ie(He(G()),[]);m();var uE=Ie(ze(),!1);m();var lE=Ie(
ze(),!1);m();var cE=bs;m();var dE=xe;m();var mE=xe;m();var pE=Ie(kt(["classic","modern"]),"classic");
m();var fE=xe;m();var gE=xe;m();var hE=Ie(kt(["exclude","include"]),"exclude");m();var yE=xe;m();var bE=xe;
m();var wE=Ie(ui(0,6),2);m();var vE=bs;m();var kE=xe;m();var xE=xe;m();var TE=Ie(kt(["shared",
"separate"]),"shared");m();var SE=xe;m();var EE=Ie(kt(["id","en"]),"id");m();var CE=xe;m();var RE=Ie(
ze(),!1);m();var DE=li(ui(1,1e5));m();var AE=li(It().check(Fr(0)));m();var OE=Ie(kt(hs),"mean");m();
var PE=xe;m();var NE=Ie(kt(["complete","assigned"]),"complete");m();var IE=li(ui(1,365));m();var $E=xe;
m();var FE=xe;m();var _E=xe;m();var ME=li(It());m();var LE=bs;m();var jE=xe;m();var BE=xe;m();var zE=Ie(
He(fo(It().check(Fr(0)))),[]);m();var UE=xe;m();var WE=Ie(ze(),!0);m();var KE=Ie(Hk([Jk("auto"),It().check(
Fr(0))]),"auto");m();var GE=xe;m();var qE=xe;m();var HE=xe;m();var ZE=xe;m();var JE=Ie(He(kt(gs)),[
"criteria","shared"]);m();var VE=Ie(ui(1,1e5),10);m();var XE=Ie(kt(["Juara","Terbaik"]),"Juara");m();
var YE=Ie(ze(),!1);m();var QE=xe;var eC={competition:gE,year:QE,organizer:_E,government:xE,province:
UE,city:fE,language:EE,top:VE,method:OE,
missing:NE,tieBreaks:JE,decimals:wE,carryOver:lE,passingScore:ME,maxSpread:AE,maxPerInstitution:DE,
winnersPerCategory:YE,
rankedWinners:WE,letterScores:RE,annexScores:uE,winnerTerm:XE,severityCorrection:KE,conflicts:hE,
judgeFiles:TE,
deadline:bE,admins:sE,objectionDays:IE,prizes:zE,plenaryDate:LE,plenaryTime:BE,plenaryPlace:jE,
ceremonyDate:cE,
ceremonyTime:mE,ceremonyPlace:dE,decisionDate:vE,juryDecreeNumber:SE,minutesNumber:PE,decreeNumber:
kE,
legalBasis:CE,acknowledgedBy:aE,copies:yE,officeAddress:$E,officeContact:FE,certificateDesign:pE,
signerName:qE,
signerPosition:ZE,signerGrade:GE,signerNip:HE};var ra=te(eC),tC=ra.parse({});var ws=(e,t=[])=>({
fault:e,allowed:t});function rC(e){var s;let t=tC,n=[],r=[],o=new y,i=new y,a=vW(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=U(l("key")),d=l("value"),p=(S,
O=[],P="error")=>{var F,M;let N=(M=(F=ot(e,u,"value"))!=null?F:ot(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:S,allowed:O};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},h=kW(c),b=tr.find(S=>Ae(
c,S.word));if(h!==null){let S=xW(d);n[h-1]!==void 0?p("duplicate"):!re(d)&&(S===null||S<0)?p(
"not-a-number"):(n[h-1]=S,i.set(h,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),re(d))continue;let S=hW(t,b,yW(d,b,a));"fault"in S?p(S.fault,S.allowed):t=S.settings}else c!==
""&&!re(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function hW(e,t,n){if("fault"in n)return n;let r=ra.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[wW(t)]}}function yW(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?ws("digits-lost"):{
value:r};case"number":{let o=nt(e);return o===null?ws("not-a-number"):{value:o}}case"auto-or-number":
{let o=Ae(r,t.
auto)?"auto":nt(e);return o===null?ws("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=ni(
e);return o===null?ws("not-a-date"):{value:o}}case"time":return{value:wT(e)};case"texts":return{
value:ds(
e)};case"choice":{let o=vn(r,t.choices);return o===void 0?ws("not-allowed",nC(t.choices,n)):{value:o}
}case"choices":{let o=ds(e).map(i=>vn(i,t.choices));return o.includes(void 0)?ws("not-allowed",nC(t.choices,
n)):{value:bW(o)}}}}function bW(e){let t=gs.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var nC=(
e,t)=>e.
map(([,n])=>n[t]),wW=e=>e.kind==="number"&&e.range||"\u2265 0";function vW(e){let t=tr.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Ae(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&vn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function kW(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(_(e));return t!==null&&Ae((n=t[1])!=null?n:"",ys)&&w(t[2])>0?
w(t[2]):null}function xW(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var TW=["settings","stages","criteria","entries","judges",
"institutions","signers"];function Ft(e){let t=new y;
for(let n of TW){let r=e.find(o=>Ae(o,Z[n]));r!==void 0&&t.set(n,r)}return t}function oC(e){return[
...Ft(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&Ae(r,Z[t])).map(r=>({name:r,first:n})))}var SW={name:Xk,
weight:null,
advance:null,title:null,form:null,date:null};function En(e){let t=(p,h)=>{let b=e.get(p);return b===
void 0?null:lt(b,h)},n={settings:t("settings",Fl),stages:t("stages",_l),criteria:t("criteria",Ml),
entries:t(
"entries",Tr),judges:t("judges",ea),institutions:t("institutions",Ll),signers:t("signers",ta)},r=rC(
n.settings),o=QT(n.stages),i=o.items.length>0?o.items:[SW],a=p=>{var h,b;return(b=(h=i.find(S=>_(S.name)===
_(p)))==null?void 0:h.name)!=null?b:p},s=HT(n.criteria,a),u=ZT(n.entries),l=VT(n.judges,i.map(p=>p.name)),
c=JT(n.institutions),d=YT(n.signers);return{competition:{settings:r.settings,stages:i,criteria:s.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,s,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:s.rows,entries:u.rows,judges:l.rows}}}m();m();function jl(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new k([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var pt={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var Sh="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
EW=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Sh}(?:\\s*[(:\u2013-].*)?)$`,"iu"),CW=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
RW=new RegExp(`^(${Sh})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),DW=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Sh})\\s*[)\\]]?$`,
"iu"),AW=new k(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(_));function ft(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=EW.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=CW.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Cn(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=RW.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=DW.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var wo=e=>AW.has(_(e));m();m();var OW=12,PW=["juri","dewanjuri","judge","penilai","panelis"],
Ch=e=>PW.includes(_(e));function aC(e){
var t;return Rh((t=IW(e))!=null?t:e.map(n=>n.trim()))}function Rh(e){let t=new k(e.filter(r=>iC(r)).
map(V)),n=0;return e.map(r=>{if(iC(r))return Eh(r,NW(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Eh(`J${n}`,""),email:r}:Eh(`J${n}`,r)})}var iC=e=>[...e].length<=OW&&V(e)!==""&&!e.
includes("@"),NW=e=>!/\p{N}/u.test(e)&&[...e].length>3;function IW(e){let[t,...n]=e.map(r=>bo(r).filter(
({right:o})=>V(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort($W).reverse()){let i=_(r);
if(i===
""||Ch(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>_(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new k(s.map(V)).size===s.length)return s}
return null}
var $W=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,FW=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function sC({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,a]of o.entries()){let s=FW.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Eh=(e,t)=>({...e0,
code:e,name:t});var Dh=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function uC(e){var s;let t=new y;for(let u of e)for(let{left:l,right:c}of bo(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=_(l);if(d===""||V(c)===""||Ch(l)||ft(l)!==null)continue;let p=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};p.tabs.some(h=>V(h.label)===V(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new k(u.tabs.map(l=>V(l.label)))),o=(
u,l)=>Dh.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(V(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!_W(u,i));return{sets:a?i:[],unclear:!a&&MW(e)}}var _W=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Cn(e)!==null;function MW(e){var n;let t=new y;for(let r of e){let o=Cn(r);if(o===null)continue;
let i=V(o.label);t.set(i,((n=t.get(i))!=null?n:new k).add(_(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var LW=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
jW=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
lC=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,BW=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
zW=/juri|judge|penilai|panelis/i,Ah=e=>zW.test(e)||ft(e)!==null||Cn(e)!==null,cC=e=>{var t;return lC.
test(e)?w((t=lC.exec(e))==null?void 0:t[1]):null},Oh=e=>!Ah(e)&&(Dh.test(e)||BW.test(e)),vs=e=>`tab/${_(
e)}`;function dC(e,t,n){let r=e.map(({tab:a})=>a),o=WW(r);if(!t&&o!==null)return n.has(o.id)?[]:[o];
let i=r.map(a=>UW(a,r));return i.every(a=>a!==null)?[]:r.flatMap((a,s)=>{var c;let u=(c=i[s])!=null?
c:null;if(u===null||t&&u!=="old"||n.has(vs(a)))return[];let l=pt.ODD_TAB;return[{id:vs(a),kind:
"ODD_TAB",tab:a,tabs:[a],params:{tab:a,reason:u},options:l,default:null}]})}function UW(e,t){let n=t.filter(
s=>s!==e);if(LW.test(e))return"old";let r=cC(e),o=r!==null&&n.some(s=>{var u;return((u=cC(s))!=null?
u:r+1)>r});if(jW.test(e)||o)return"time";let i=!Ah(e)&&n.length>1&&n.every(s=>Ah(s)),a=Oh(e)&&n.some(
s=>!Oh(s));return i||a?"unlike":null}function WW(e){let[t]=e;return t===void 0||e.length<2||!e.every(
Oh)?null:{id:`stages/${e.map(_).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],params:{tabs:[...e]}
,
options:pt.STAGE_TABS,default:null}}m();m();var KW=["No","No. Urut","Nomor","Nomor Urut","Number",
"Urutan","Urut","Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],GW=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],qW=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],HW=new k([...KW,...GW,...qW].map(_)),mC=new k(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(_)),pC=e=>mC.has(e),ci=e=>_(e)===""||HW.has(_(e))||Nt(e)!==void 0||Tr.columns.
some(t=>Ae(e,t.header));function fC(e){let t=e.filter(n=>!mC.has(n));return t.length>0?t:[...e]}
function gC({tables:e,criteria:t},n,r){let o=new k(t.map(_)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>_(p)===u.key)&&i.
push(u.name);let d=t.some(p=>kr(p,u.name)&&!s.columns.some(({key:h})=>h===_(p)));c===void 0&&!d&&n.push(
ZW(l,s,u))}return i}var ZW=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:_n(n),doubt:pC(r)?"sum-misfit":"some-tabs"},options:pt.COLUMN,default:null});
m();m();m();function Ph(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var Nh="Lembar Juri \xB7 ",
hC=e=>Nh+e,Ih=e=>typeof e=="string"&&e.startsWith(Nh),fn=e=>{var t;return Ih((t=e.values[1])==null?
void 0:
t[0])};function Tt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([Nh+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}m();m();var Br=(...e)=>new k(e.map(_)),JW=[["code",Br("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Br(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Br("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Br("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Br("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Br("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Br("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],VW=Br("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),XW=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
YW=Br("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),QW=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
e3=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
$h=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,t3=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
n3=["name","code","institution","category"],r3=e=>e.replace(/\s+/g," ").trim();function yC(e){var n,
r;let t=_(e);return t===""?null:YW.has(t)?"rank":VW.has(t)?"sum":(r=(n=JW.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function Lm(e){var a,s,u,l;let t=yC(e);if(t!==null)return t;let n=e.replace(
$h,""),r=(l=(u=(a=$h.exec(e))==null?void 0:a[1])!=null?u:(s=$h.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=Lm(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(t3,"");return o===e?null:Lm(o)}function gt(e){var s;let t=r3(e);if(XW.
test(t))return"sum";let n=yC(t);if(n!==null)return n;if(e3.test(_(t)))return"matter";let r=Lm(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=gt(o);if(u!==null)
return u}if(QW.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let a=i.map(u=>Lm(u));return a.every(u=>u!==null)&&(s=n3.
find(u=>a.includes(u)))!=null?s:null}var o3=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function oa(e){let t=gt(e);return t==="sum"||t!=="matter"&&o3.test(e)}var i3=Br("Hasil","Result",
"Final","Konversi","Akhir"),Bl=e=>{let t=gt(e);return t==="matter"||t===null||i3.has(_(e))};m();m();
var zl="Nilai",ia=e=>typeof e=="string"?e.trim():"";function bC(e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var Fh=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),a3=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),s3=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
wC=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),_h=$("Nilai",
"Score","Skor","Value","Poin","Points"),vC=e=>Ae(e,_h),kC=e=>e.some(t=>Ae(t,Fh))&&e.some(t=>Ae(t,wC))&&
e.some(t=>Ae(t,_h));function u3(e){for(let[t,n]of e.values.slice(0,ri).entries()){let r=n.map(ia),o=l=>r.
findIndex(c=>Ae(c,l)),i=l=>r.findIndex(c=>Nt(c)===l),a=o(Fh)>=0||o(s3)<0?o(Fh):o(a3),[s,u]=[i("code"),
i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(wC),o(_h)];return{header:t,judge:a,code:s,name:u,
criterion:l,
score:c}}}return null}function xC(e){let t=u3(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!re(u[t.code])||!re(u[t.name]),i=new y;for(let u of r){let l=_(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.score>=0,s=a?c3(r,
t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>_(n(d))===u;return a?
d3(e,t,s,l,c):l3(e,t,l,c)})}}function l3(e,{header:t,judge:n},r,o){var s;let i=((s=e.values[0])!=null?
s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:a}}}function c3(e,{criterion:t}){let n=new y;for(let r of e){let o=U(r[t]);_(
o)!==""&&!n.has(_(o))&&n.set(_(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function d3(e,t,n,r,
o){
var I,F,M,B;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=(F=(I=e.values[i])==null?
void 0:
I.length)!=null?F:0,p=[a,l,c],h=new y,b=new y,S=new y,O=v.from({length:d+n.length},()=>"");for(let[L,
j]of e.values.entries()){if(L<=i||!o(j))continue;let z=n.findIndex(pe=>pe.key===_(U(j[l]))),H=V(U(j[
s]))||
_(U(j[u]));if(z<0||H==="")continue;let J=(M=S.get(H))!=null?M:[],W=J.find(pe=>!h.has(`${pe},${d+z}`)),
X=W!=null?W:L;W===void 0&&(S.set(H,[...J,L]),b.set(L,O.map((pe,ye)=>{var Pe;return p.includes(ye)?"":
(Pe=j[ye])!=null?Pe:""})));let Q=b.get(X);Q!==void 0&&(Q[d+z]=(B=j[c])!=null?B:""),h.set(`${X},${d+z}`,
{row:L,column:c})}let P=e.values.map((L,j)=>{var z;return j===i?[...L.map((H,J)=>p.includes(J)?"":H),
...n.map(H=>H.name)]:(z=b.get(j))!=null?z:O}),N=({row:L,column:j})=>{var z;return(z=h.get(`${L},${j}`))!=
null?z:{row:L,column:j<d?j:L<0?c:f.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}m(
);function aa(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(i=(o=(r=/\.(\d+)$/.exec(x(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var Sr=e=>e.reduce((
t,n)=>t+
n,0),m3=[{kind:"sum",of:Sr},{kind:"mean",of:e=>Sr(e)/e.length}],p3=[{kind:"maximum",of:e=>f.max(...e)}
,
{kind:"minimum",of:e=>f.min(...e)}];function jm(e,t){var i;let n=aa(e.map(({value:a})=>a)),r=f3(e).flatMap(
a=>{let s=e.filter(({value:l,sources:c})=>f.abs(l-a.of(c))<=n).length;if(s===0||s<e.length*t)return[
];
let u=y3(e,s,n,a);return[{derived:a.derived,share:s/e.length,evidence:u}]}),o=f.max(...r.map(({
evidence:a})=>a));
return(i=r.find(({evidence:a})=>a===o))!=null?i:null}function f3(e){var a,s;let t=(s=(a=e[0])==null?
void 0:a.sources.length)!=null?s:0;if(t===0)return[];let n=t>1?m3.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=b3(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>Sr(
c.map((d,p)=>{var h;return d*((h=u[p])!=null?h:0)}))}),i=Sr(e.map(({value:u})=>u))/Sr(e.map(({
sources:u})=>Sr(
u)));return[...n,...r===null?[]:[o(r.map(SC),t),o(r,t)],...i>0&&w.isFinite(i)?[{...o(v(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!g3(u.weights))}
var g3=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),h3=20;function y3(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:S})=>[b,...S]),a=f.max(...i)-f.min(...i),s=e.slice(0,h3),u=s.flatMap(
({value:b},S)=>s.flatMap(({sources:O},P)=>P===S?[]:[f.abs(b-o(O))<=n])),l=2*n/(a+2*n),c=u.filter(b=>b).
length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),h=f.min(1,f.max(l,c));return p*-f.log2(h)-d*f.log2(
e.length)}function TC(e){var r,o;let t=aa(e.map(({value:i})=>i)),n=p3.find(({of:i})=>e.every(({value:
a,
sources:s})=>f.abs(a-i(s))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function b3(e){var i,a;let t=(a=(i=e[0])==null?void 0:i.sources.length)!=null?
a:0;if(new k(e.map(({sources:s})=>s.join(" "))).size<t+2)return null;let r=v.from({length:t},(s,u)=>v.
from({length:t+1},(l,c)=>Sr(e.map(({value:d,sources:p})=>{var h,b;return((h=p[u])!=null?h:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=w3(r).map(s=>f.abs(s)<1e-9?0:s);return o.some(s=>SC(s)<0)||o.every(s=>s===
0)?null:o}var SC=e=>{let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?
n:t};function w3(e){var i,a,s,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=f.max(...d.map(b=>{var S;return f.abs((S=b[c])!=null?S:0)}));if(p<
n*1e-12)continue;let h=(i=d.find(b=>{var S;return f.abs((S=b[c])!=null?S:0)===p}))!=null?i:[];t.splice(
t.indexOf(h),1),t.splice(r.length,0,h);for(let b of t)b!==h&&v3(b,h,c);r.push(c)}let o=v(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((s=(a=t[c])==null?void 0:a[t.length])!=null?s:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function v3(e,t,n){var o,i,a;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[s,u]of t.entries())s>=n&&(e[s]=((a=e[s])!=null?a:0)-r*u)}var Mh=e=>e.length>1&&e.includes(
1)&&e.every(t=>w.isInteger(t)&&t>=1&&t<=e.length);function EC(e,t){if(!Mh(e)||e.length!==t.length||
new k(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function CC(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>Sr(d)/d.length,o=(d,p)=>f.sqrt(Sr(d.map(h=>(h-r(d))**2))/
(d.length-p)),a={maximum:d=>f.max(...d),minimum:d=>f.min(...d),mean:r,sum:Sr,median:d=>{var b,S,O;
let p=[
...d].sort((P,N)=>P-N),h=p.length/2;return h%1===0?(((b=p[h-1])!=null?b:0)+((S=p[h])!=null?S:0))/2:(
O=
p[f.floor(h)])!=null?O:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},s=aa(e),
u=g.entries(a).find(([,d])=>e.every((p,h)=>{var b;return f.abs(p-d((b=t[h])!=null?b:[]))<=s}));
return Sr(
e.map((d,p)=>{var S;let h=(S=t[p])!=null?S:[],b=h.filter(O=>f.abs(O-d)<=s).length;return f.log2((h.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var k3=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
x3=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Er(e){
if(e===
void 0||re(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(nt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(Ae(
e,kn))return"recused";let t=e.trim();return x3.test(t)?"failed":k3.test(t)?"score-text":"text"}var qt=e=>nt(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),vo=e=>e!=="blank"&&e!=="text";m();m();var RC=4,DC=15,
T3=new k(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(_)),ko=e=>T3.has(
_(rt(e).
name)),S3=new k(["code","name","institution","category","judge","number"]),ks=e=>{var t;return S3.has(
(t=gt(e))!=null?t:"")&&rt(e).weight===null},di=e=>Er(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),
sa=e=>!re(
e);function AC(e,t){let n=E3(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<RC&&R3(e,r,o);)o+=
1;for(;o-r+1<RC&&A3(e,r,o);)r-=1;return{top:r,bottom:o,columns:O3(e,r,o)}}function E3({values:e},t){
let[n,r]=[-1,0];for(let[i,a]of e.slice(0,ri).entries()){let[s,u]=[0,!1];for(let[l,c]of a.entries()){
if(!di(c))continue;let d=gt(c)!==null||t(c)||ft(c)!==null;ks(c)&&(u=!0),s+=1+(d?2:0)+(Ul(e,i,l)?1:0)}
a.filter(di).length<2&&!u||s>r&&([n,r]=[i,s])}if(n<0)return null;let o=i=>i.map(U).join(`
`);return e.findIndex(i=>{var a;return o(i)===o((a=e[n])!=null?a:[])})}function Ul(e,t,n){let r=e.slice(
t+1,t+1+DC).map(o=>Er(o[n])).filter(o=>o!=="blank");return r.filter(vo).length*2>r.length}var C3=(e,
t,n)=>e.
slice(t+1,t+1+DC).some(r=>di(r[n]))&&!Ul(e,t,n);function R3({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>sa(r[p]));if(!o.some(p=>di(r[p])))return!1;let i=p=>{var h;
return(h=
e.slice(t,n+1).map(b=>U(b[p])).find(b=>b!==""))!=null?h:""},a=e.slice(t,n+1),s=p=>{var b;let h=i(p);
return h===""?a.some(S=>S.slice(0,p).some(sa)):ko(h)||ft(h)!==null||D3((b=e[n])!=null?b:[],p)};if(o.
some(p=>ks(i(p))))return!1;let u=o.some(p=>Ul(e,n+1,p))&&o.every(p=>!C3(e,n+1,p)),l=[...r.keys()].some(
p=>ks(i(p))&&re(r[p])),c=p=>di(r[p])&&Ul(e,n+1,p);return!o.every(p=>di(r[p]))&&!(l&&o.some(c))||!o.every(
s)&&!(u&&(o.some(s)||l))?!1:o.some(p=>Ul(e,n+1,p))||o.some(p=>{var h;return re((h=e[n])==null?void 0:
h[p])})}var D3=(e,t)=>t+1<e.length&&re(e[t+1]);function A3({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>sa(r[d]));if(i.length===0||!i.
every(d=>di(r[d])))return!1;let a=i.map(d=>U(r[d]));if(a.some(d=>d.startsWith(":")))return!1;let s=e.
slice(t,n+1),u=d=>s.every(p=>re(p[d]));if(i.some(d=>ks(U(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>di(o[d])&&!ks(U(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>re(o[d]))?!1:a.length>
1||a.some(d=>ko(d)||ft(d)!==null||Cn(d)!==null||wo(d)||rt(d).weight!==null)}function O3({values:e},t,
n){
var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=null?s:0,i=(u,l)=>r.slice(u+1).some(
c=>sa(c[l]));return v.from({length:o},(u,l)=>{var b,S;let c=r.flatMap((O,P)=>sa(O[l])?[{row:P,text:U(
O[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,h=r.slice(0,f.max(0,p)).flatMap((O,
P)=>{
if(sa(O[l]))return[U(O[l])];for(let N=l-1;N>=0;N-=1){if(!sa(O[N]))continue;let I=U(O[N]);return i(P,
N)&&!ks(I)?[I]:[]}return[]});return{text:(S=d==null?void 0:d.text)!=null?S:"",groups:h}})}m();var OC=e=>e!==""&&
!ko(e)&&!wo(e);function Lh(e){var i;let t=e.columns.flatMap(({text:a})=>{var s,u,l;
return(l=(u=ft(a))!=null?u:(s=Cn(a))==null?void 0:s.label)!=null?l:[]});if(new k(t.map(_)).size>1)return!0;
let n=e.columns.flatMap(({text:a,groups:s})=>s.filter(u=>ft(u)!==null||OC(u)).map(u=>({group:_(u),
text:a})));
if(e.columns.some(({groups:a})=>a.some(s=>ft(s)!==null||wo(s))))return!0;let r=new y;for(let{group:a,
text:s}of n)r.set(a,((i=r.get(a))!=null?i:new k).add(_(s)));let o=[...r.values()];return o.some((a,s)=>o.
slice(s+1).some(u=>[...a].filter(c=>u.has(c)).length*2>f.min(a.size,u.size)))}function PC(e){let t=Lh(
e),n=e.columns.map(({text:o,groups:i},a)=>{var u;let s=gt(o)===null?i.filter(OC):[];return{column:a,
text:o,group:t?"":(u=s.slice(-1)[0])!=null?u:"",...rt(o),max:ms(o)}}),r=t?n.map(o=>o.weight):N3(n);
return n.
map((o,i)=>{var d;let s=o.group!==""&&!oa(o.name)&&n.some(p=>p!==o&&_(p.name)===_(o.name))?`${rt(o.group).
name} - ${o.name}`:o.name,u=(d=r[i])!=null?d:null,c=s!==o.name||u!==o.weight?P3(s,u,o.max):o.text;
return{
column:o.column,header:c,name:s,weight:u,max:o.max,group:o.group}})}var P3=(e,t,n)=>[e,...n===null?[
]:
[`(0-${n})`],...t===null?[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function N3(e){var n;let t=new y;
for(let r of e.filter(({name:o})=>!oa(o)||Bl(o)))rt(r.group).weight!==null&&t.set(r.group,[...(n=t.get(
r.group))!=null?n:[],r]);return e.map(r=>{var u;let o=t.get(r.group),i=rt(r.group).weight;if(o===void 0||
i===null||!o.includes(r))return r.weight;let a=o.flatMap(({weight:l})=>l!=null?l:[]);if(a.length===0)
return i/o.length;let s=a.reduce((l,c)=>l+c,0);return a.length<o.length||f.abs(s-i)<.5?r.weight:f.abs(
s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}function NC(e,t){let n=AC(e,t.isCriterion);if(n===null)return null;
let r=PC(n),o=e.values.slice(n.bottom+
1),i=r.map(({column:s})=>o.map(u=>Er(u[s]))),a={grid:e,block:n,columns:r,isJudges:Lh(n),isList:kC(r.
map(({header:s})=>s)),at:{code:-1,name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:i};
for(let{
column:s,header:u}of r){let l=gt(u);if(l===null||!(l in a.at)||t.isCriterion(u))continue;let c=l;(c===
"code"||c==="number"||Rn(a,s)!=="numbers")&&a.at[c]<0&&(a.at[c]=s)}return a}function Rn({kinds:e},t){
var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i===
"number"||i==="recused").length*2>=n.length&&n.includes("number")?"numbers":n.filter(vo).length*2>=n.
length?"scores":"words"}function Bh({kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");
return n.length>0&&n.filter(vo).length*3>=n.length}var zr=({grid:e},t,n)=>{var r,o;return n<0?
"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},nr=(e,t)=>({code:U(zr(e,t,e.at.code)),name:U(zr(
e,t,e.at.name))});function xo(e,t){let{code:n,name:r}=nr(e,t);return e.at.code>=0?n===""?"":`#${V(n)}`:
_(r)}function IC(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.
code,r.at.number,r.at.category],i=r.columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&F3(r,c)&&
!$3(r,c)),a=e.length<2||r.isJudges||r.at.judge>=0,s=i.filter(c=>a||_3(r,c,e)),l=(n=s.filter(c=>{var d,
p;return c!==r.at.institution&&gt((p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=
null?n:s[0];l!==void 0&&(r.at.name=l,r.at.institution===l&&(r.at.institution=-1))}}function jh({grid:
e,
block:t,at:n,columns:r,kinds:o},i){let a=e.values.slice(t.bottom+1),s=a.filter(l=>l.some((c,d)=>d>i&&
vo(Er(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||ko(l.header)&&Rn({kinds:o},l.column)==="words");
return(s.length>0?s:a).filter(l=>_(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(
c=>_(U(c))).join(`
`))}var I3=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
Bm=e=>I3.test(e);function $3({columns:e,grid:t,block:n},r){var a,s;if(ko((s=(a=e[r])==null?void 0:a.
header)!=null?s:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&gt(u)===
"sum"))return!0;let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");return o.filter(u=>Bm(
u)||rt(u).weight!==null).length*2>o.length}function F3(e,t){if(Rn(e,t)!=="words"||Bh(e,t))return!1;
let n=jh(
e,t);return n.length>1&&new k(n).size>n.length*.9}function _3(e,t,n){let r=new k(jh(e,t));return n.some(
o=>o===e?!1:o.columns.some(i=>{let a=jh(o,i.column).filter(s=>r.has(s)).length;return a>1&&a*2>=r.size}
))}var M3=1e3,Wl=4,L3=(e,t)=>_(e)||`#${t}`,j3=new k(["sum","mean","weighted","maximum","minimum",
"rank"]),
mi=e=>j3.has(e);function _C(e,t){let n=e.map(r=>r.draft.columns.map(o=>B3(r,o.column,t)));return W3(
e,n,t),oK(e,n,t),n}function B3({draft:e},t,n){var s;let{header:r,name:o}=(s=e.columns[t])!=null?s:{
header:"",
name:""},i=n.isCriterion(r)||n.hasCriteria&&e.isJudges&&MC(e,t,r,n),a=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:L3(o,t),role:a!=null?a:
i?"criterion":z3(e,t,r),from:[],weights:null,doubt:null,guess:null}}function z3(e,t,n){let r=Rn(e,t),
o=gt(n);return o==="text"||r==="words"?"text":r==="empty"?n===""||U3.has(o)?"empty":"criterion":e.at.
number===t&&(o==="number"||o==="code")||e.isList&&!vC(n)?"number":"criterion"}var U3=new k(["sum",
"rank","number"]);function MC({block:e},t,n,r){var a,s,u,l;let o=(s=(a=e.columns[t])==null?void 0:a.groups)!=
null?s:[],i=[n,...o,(l=(u=Cn(n))==null?void 0:u.rest)!=null?l:""];return o.some(wo)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>ft(c)!==null&&gt(n)===null)}function pi({draft:e,roles:t},n){var o;let r=new y;
for(let[i,a]of t.entries()){if(a!=="entry")continue;let s=qt((o=e.grid.values[i])==null?void 0:o[n]);
s!==null&&r.set(i,s)}return r}function W3(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries()){
let d=((i=t[l])!=null?i:[]).filter(({role:h,column:b})=>h==="criterion"&&Rn(c.draft,b)==="numbers"),
p=new y(d.map(({column:h})=>[h,pi(c,h)]));if(!c.draft.isList)for(let h of d){let b=(s=(a=c.draft.block.
columns[h.column])==null?void 0:a.text)!=null?s:"";if(Um(b)&&!oa(h.header)&&!G3.test(b))continue;let S=d.
filter(({key:P,column:N})=>P===h.key&&N<h.column).length,O=`${LC(c,h)}
${S}`;r.set(O,[...(u=r.get(O))!=null?u:[],{tab:c,shape:h,numeric:d,values:p}])}}let o=[...r.values()].
filter(l=>!l.some(({shape:c})=>n.isCriterion(c.header)));for(let l of o)$C(l);for(let l of o.filter(
c=>c.every(d=>!mi(d.shape.role)&&zC(d)))){for(let{shape:c}of l)c.doubt=null;$C(l)}for(let{tab:l,
shape:c,
numeric:d}of o.flat().filter(p=>{var h;return((h=p.shape.doubt)==null?void 0:h.doubt)==="sum-somewhere"}
))for(let p of d)p.role==="criterion"&&zm(l,p)===zm(l,c)&&ca(p,"sum-somewhere",null)}var LC=({draft:
e},{
key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,jC=5,BC=18,K3=12,G3=/[x\u00d7*]\s*(?:\d|bobot)/i,q3=/rata|rerata|mean|average|avg/i;function $C(
e){
var s,u;let{label:t=""}=(u=(s=e[0])==null?void 0:s.shape)!=null?u:{},n=gt(t),r=oa(t)&&!(n==="sum"&&
Bl(
t))||e.every(zC),o=H3(e,t,n,r),i=o===null?qC(e,r):null,a=o!=null?o:i!==null&&Uh(i,r)?null:tK(e)?
"rank":null;if(a!==null)for(let{shape:l}of e)l.role=a;else if(i!==null&&Uh(i,r)){if(UC(e,i),Z3(e,i))for(
let{
shape:l}of e)ca(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=K3)for(let{shape:l}of e)ca(l,
"sum-somewhere",null);else e.length>1&&J3(e,r)}function H3(e,t,n,r){return e.every(i=>X3(i.shape,ua(
i),n))?"number":n==="rank"&&e.every(i=>Mh([...ua(i).values()]))?"rank":e.every(i=>ua(i).size>1&&new k(
ua(i).values()).size===1)?n==="rank"?"rank":r?q3.test(t)?"mean":"sum":null:null}var Z3=(e,{kind:t,
weights:n})=>t===
"weighted"&&e.every(WC)&&(n!=null?n:[]).some((r,o,i)=>{var a;return f.abs(r-((a=i[0])!=null?a:0))>.001}
);
function J3(e,t){for(let n of e){let r=qC([n],t);r!==null&&r.evidence>=BC&&Uh(r,t)&&UC([n],r)}}var zC=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&zm(e,r)===zm(e,t)&&mi(r.role)),zm=({draft:e},{column:t})=>{
var n,r;return _((r=(n=e.block.columns[t])==null?void 0:n.text)!=null?r:"")},ua=({shape:e,values:t})=>{
var n;return(n=t.get(e.column))!=null?n:new y},Uh=({evidence:e,distinct:t},n)=>n?e>=jC:e>=BC&&t>=Wl;
function V3(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.
every(r=>n(r/t))}function UC(e,{kind:t,from:n,weights:r}){var o;for(let[i,{shape:a}]of e.entries())a.
role=t,a.from=(o=n[i])!=null?o:[],a.weights=r}function Wh({draft:e},{column:t,header:n}){var i,a,s,u,
l,c,d;let o=(s=[...(a=(i=e.block.columns[t])==null?void 0:i.groups)!=null?a:[]].reverse().find(p=>!ko(
p)))!=null?s:"";return _((d=(c=(u=ft(n))!=null?u:ft(o))!=null?c:(l=Cn(n))==null?void 0:l.label)!=null?
d:o)}var WC=({tab:e,shape:t})=>e.draft.isJudges&&Wh(e,t)==="";function X3({label:e},t,n){let r=[...t.
values()];return n==="number"?r.every(o=>w.isInteger(o))&&new k(r).size===r.length?!0:r.every(o=>w.isInteger(
o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===i+1)}function KC(e,t){let{tab:n,shape:r,
numeric:o}=e,i=!n.draft.isJudges||WC(e),a=o.filter(p=>p!==r&&p.role!=="number"&&(i||Wh(n,p)===Wh(n,r))),
s=a.filter(({role:p})=>!mi(p)),u=s.filter(({column:p})=>p<r.column),l=a.filter(({role:p,column:h})=>GC(
p)&&h<r.column),c=f.max(-1,...a.flatMap(({role:p,column:h})=>mi(p)&&h<r.column?h:[])),d=[...new k(l.
map(({key:p})=>p))].map(p=>l.filter(h=>h.key===p));return[u.filter(({column:p})=>p>c),u,u.slice(-1),
l,...d,...t?[s,...Y3(e)]:[]]}function Y3({tab:e,shape:t,numeric:n}){if(!e.draft.isJudges)return[];
let r=n.
filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.filter(({role:o})=>!mi(o)),r.filter((
{
role:o})=>GC(o))]}var GC=e=>e==="sum"||e==="mean"||e==="weighted";function qC(e,t){var i,a;let n=e.map(
s=>KC(s,t)),r=((i=n[0])!=null?i:[]).flatMap((s,u)=>{var F,M;let l=n.map(B=>{var L;return(L=B[u])!=null?
L:[]}),c=new k(l.map(B=>B.map(({key:L})=>L).join(`
`)));if(l.some(B=>B.length===0)||c.size>1)return[];let d=e.flatMap((B,L)=>{var j;return rK(ua(B),(j=
l[L])!=null?j:[],B.values)}),p=(F=jm(d,t?.5:1))!=null?F:eK(d,t),[h]=e;if(p===null||h===void 0||Q3(p.
derived,h.shape,(M=l[0])!=null?M:[]))return[];let{derived:b,evidence:S}=p;if(!t&&b.kind==="weighted"&&
!V3(b.weights))return[];let O=new k(d.map(({value:B})=>B)).size,P=B=>b.kind!=="weighted"||b.weights[
B]!==
0,N=l.map(B=>B.flatMap(({column:L},j)=>P(j)?L:[])),I=b.kind==="weighted"?b.weights.filter(B=>B!==0):
null;return[{kind:b.kind,from:N,weights:I,evidence:S,distinct:O}]}),o=f.max(...r.map(({evidence:s})=>s));
return(a=r.find(({evidence:s})=>s===o))!=null?a:null}function Q3(e,{column:t},n){let r=e.kind==="weighted"?
n.filter((o,i)=>{var a;return((a=e.weights[i])!=null?a:0)>1e-9}):[];return r.length===1&&r.every(
o=>o.column>t)}function eK(e,t){let n=t&&e.length>=Wl?TC(e):null;return n===null?null:{derived:n,
evidence:jC}}
function tK(e){return e.reduce((n,r)=>n+ua(r).size,0)>=Wl&&e.every(n=>nK(n))}function nK(e){let t=ua(
e),n=[...t.values()],r=(a,s)=>{var u,l;return(l=(u=e.values.get(a))==null?void 0:u.get(s))!=null?l:0}
;
return KC(e,!0).flatMap(a=>[a,...a.slice(-1).map(s=>[s])]).filter(a=>a.length>0).map(a=>[...t.keys()].
map(s=>a.reduce((u,{column:l})=>u+r(l,s),0))).some(a=>EC(n,a))}var rK=(e,t,n)=>[...e].flatMap(([r,o])=>{
let i=t.map(({column:a})=>{var s;return(s=n.get(a))==null?void 0:s.get(r)});return i.every(a=>a!==void 0)?
[{value:o,sources:i}]:[]});function oK(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries())for(
let d of c.
draft.isList?[]:(i=t[l])!=null?i:[]){let p=LC(c,d);r.set(p,[...(a=r.get(p))!=null?a:[],{tab:c,shape:
d}])}
let o=new y;for(let l of r.values()){uK(l,n);let c=l.filter(({tab:d,shape:p})=>Rn(d.draft,p.column)!==
"empty").length;for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||iK([...r.values()]);for(let[
l,c]of e.entries())n.hasCriteria||c.draft.isList||(sK(c,(s=t[l])!=null?s:[],o),gK(c,(u=t[l])!=null?u:
[]))}function iK(e){let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.
doubt===null&&Rn(o.draft,i.column)==="numbers")),n=t.filter(aK);if(n.length!==t.length)for(let r of n)
r.some(({shape:o})=>Um(o.header))||la(r,"same-everywhere")}function aK(e){var r;let t=new y,n=0;for(
let{
tab:o,shape:i}of e)for(let[a,s]of pi(o,i.column)){let u=xo(o.draft,a);if(((r=t.get(u))!=null?r:s)!==
s)return!1;n+=t.has(u)?1:0,t.set(u,s)}return n>=Wl&&new k(t.values()).size>1}function sK(e,t,n){var i;
let r=({column:a})=>Rn(e.draft,a)!=="empty",o=t.filter(a=>a.role==="criterion"&&a.doubt===null);if(o.
some(r))for(let a of o.filter(s=>!r(s)&&!Um(s.header))){let s=(i=n.get(a))!=null?i:0;s<=.5&&ca(a,s===
0?"blank":"some-tabs",null)}}function uK(e,t){let[n]=e;n===void 0||t.isCriterion(n.shape.header)||(t.
hasCriteria?fK(e,t):lK(e,n.shape.header))}function lK(e,t){var a,s,u,l;let n=e.map(({tab:c,shape:d})=>Rn(
c.draft,d.column)),r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>mi(c.role)),i=r.filter(
({shape:c})=>c.role==="criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new k(
pi(
d,p.column).values()).size>=Wl).length>0)la(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(s=(
a=
o[0])==null?void 0:a.shape.role)!=null?s:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&
d.role==="criterion"&&r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");
i.length!==0&&(n.includes("numbers")?dK(e,i,t):cK(e,i,t))}var la=(e,t,n=null)=>{for(let{shape:r}of e)
ca(r,t,n)};function cK(e,t,n){let r=o=>t.every(({tab:i,shape:a})=>{var s;return((s=i.draft.kinds[a.column])!=
null?s:[]).every(u=>u===o||u==="blank")});n===""?la(e,"unnamed"):(r("check-box")||r("date")&&gt(n)!==
null)&&la(e,"not-numbers")}function dK(e,t,n){let r=t.flatMap(({tab:s,shape:u})=>[...pi(s,u.column).
values()]);if(HC(r)){for(let{shape:s}of e)s.role==="criterion"&&(s.role="large");return}if(
/^[\d\s.,/-]*$/.
test(n)){la(e,"unnamed","criterion");return}if(mK.test(n)){la(e,"penalty");return}let o=gt(n);if(FC(
o)&&Um(n))return;let i=oa(n);(i||FC(o)||o==="rank"||o==="number")&&!e.every(pK)&&la(e,i?"sum-misfit":
"matter")}var mK=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,HC=e=>e.filter(
t=>f.abs(t)>M3).length*2>e.length,zh=1.5;function pK({tab:e,shape:t}){var b;let{columns:n,block:r}=e.
draft,{name:o="",weight:i=null,max:a=null}=(b=n[t.column])!=null?b:{};if(!Bl(o))return!1;let s=n.filter(
({column:S,header:O})=>S!==t.column&&gt(O)===null&&Rn(e.draft,S)==="numbers");if(s.some(S=>i!==null&&
S.weight!==null||a!==null&&S.max!==null))return!0;let u=S=>{var O,P;return((P=(O=r.columns[S])==null?
void 0:O.groups)!=null?P:[]).join(`
`)};if(!s.some(({column:S})=>S<t.column||u(S)!==""&&u(S)===u(t.column))&&gt(o)==="matter")return!1;
let[
c,d]=[[...pi(e,t.column).values()],s.flatMap(({column:S})=>[...pi(e,S).values()])],p=S=>S.reduce((O,
P)=>O+
P,0)/S.length,h=p(c)/p(d);return h>1/zh&&h<zh&&f.max(...c)<=zh*f.max(...d)}var FC=e=>e==="matter"||e===
"institution"||e==="category"||e==="name",Um=e=>rt(e).weight!==null||ms(e)!==null;function fK(e,t){
var i,
a;let n=e.flatMap(({tab:s,shape:u})=>u.role==="criterion"?[...pi(s,u.column).values()]:[]),r=HC(n),o=gt(
(a=(i=e[0])==null?void 0:i.shape.header)!=null?a:"");for(let{tab:s,shape:u}of e)u.role!=="criterion"||
t.isMisspelled(u.header)||s.draft.isJudges&&MC(s.draft,u.column,u.header,t)||(r?u.role="large":Rn(s.
draft,u.column)!=="numbers"?u.role="text":o==="sum"?u.role="sum":ca(u,"not-listed",null))}function ca(
e,t,n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}function gK(e,t){var o;let n=t.filter(i=>i.
role==="criterion"&&i.doubt===null&&Rn(e.draft,i.column)==="numbers");if(n.length<2||e.draft.isJudges)
return;let r=n.map(({column:i})=>f.max(...pi(e,i).values()));for(let[i,a]of n.entries()){let s=(o=r[
i])!=
null?o:0,u=r.filter((l,c)=>c!==i);s>100&&s>2*f.max(...u)&&ca(a,"large",null)}}m();m();m();var ZC=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
JC=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Wm=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Kh=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
VC=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,hK=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
qh=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function Gh(e){let t=qh(e);return t.
some(n=>ZC.test(n))&&t.every(n=>ZC.test(n)||JC.test(n))}var xs=(e,t)=>{let n=qh(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||JC.test(r)||Wm.test(r)||/^\d+$/.test(r))},Ts=e=>xs(e,Wm);function XC(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:a}=e;if(e.isOpen&&r!==""){if(VC.test(r))return"example";
if(i&&xs(r,Wm)&&!xs(r,Kh))return"weight";if(i&&a&&xs(r,Kh))return"maximum";if(Gh(r))return a&&
i?"maximum":"statistic"}return Gh(t)?"statistic":n!==""?null:Gh(o)?"statistic":i&&xs(o,Wm)?"weight":
i&&xs(o,Kh)?"maximum":null}var YC=(e,t)=>VC.test(e)?!t||!hK.test(e):qh(e).length===1;var yK=6,bK=5;
function QC(e){let t=[...wK(e),...xK(e),...vK(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Hh=(e,t,n)=>({row:t,label:nr(e,t).name,key:xo(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function wK(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,a=i.number>=0;
return r.
slice(-yK).flatMap(s=>{let{code:u,name:l}=nr(t,s);if(u!==""||qt(zr(t,s,i.number))!==null||!re(zr(t,s,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||a;return eR(e,s,d?0:bK)?l!==""&&i.code<0?
[Hh(t,s,"statistic")]:(n[s]="statistic",[]):[]})}function vK(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,a])=>{var c;let{name:s}=nr(t,i);
if(!(a==="statistic"||a==="weight"||a==="maximum"||a==="example")||s===""||!YC(s,i<((c=o[0])!=null?c:
i+1)))return[];let l=Zh(t,i,r);return l.length>0&&kK(e,i,a)?[]:[{...Hh(t,i,"label"),otherwise:a,
hasScores:l.
length>0}]})}function kK(e,t,n){let{draft:r,scored:o,entryRows:i}=e,a=Zh(r,t,o);if(n==="statistic")return eR(
e,t,0,1);let s=a.map(({column:h})=>i.flatMap(b=>{var S,O;return(O=qt((S=r.grid.values[b])==null?void 0:
S[h]))!=null?O:[]}));if(n==="maximum")return a.every(({value:h},b)=>{var S;return((S=s[b])!=null?S:[
]).
every(O=>O<=h)});let u=s.flat(),l=a.reduce((h,{value:b})=>h+b,0),c=[1,10,100].some(h=>f.abs(l-h)<h*1e-6),
d=i.some(h=>h<t)&&i.some(h=>h>t),p=a.some(({value:h})=>h<f.min(...u)||h>f.max(...u));return n==="weight"&&
(c||!d&&p)}var Zh=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=qt((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function xK({draft:e,entryRows:t,known:n}){let{at:r}=e,o=a=>r.
number>=0&&qt(zr(e,a,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
a=>{let{code:s,name:u}=nr(e,a);return o(a)||s!==""||u===""||n.isEntry(s,u)?[]:[Hh(e,a,"unnumbered")]}
)}
function eR({draft:e,scored:t,entryRows:n},r,o,i=2){let a=Zh(e,r,t);if(a.length<i)return!1;let s=n.filter(
c=>c<r),u=a.map(({column:c})=>s.flatMap(d=>{var p,h;return(h=qt((p=e.grid.values[d])==null?void 0:p[
c]))!=
null?h:[]})),l=a.map(({value:c})=>c);return CC(l,u,o)!==null}var nR=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
TK=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function rR(e,t){let n=new k(g.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function oR(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),a=new y,s=[],u=[],l=!0,c=o.bottom,d=S=>t.some(O=>{var P;return vo(Er((P=r.values[S])==
null?void 0:P[O]))});for(let S=o.bottom+1;S<r.values.length;S+=1){if(((b=r.values[S])!=null?b:[]).every(
re))continue;let O=d(S),P={hasScores:O,isFirst:l,sinceHeader:S-c,entries:u.length},N=!Km(e,S)&&OK(e,
S);N&&s.push(S);let I=N?"header":SK(e,S,P,n);i[S]=I,I==="header"&&(c=S),I==="section"&&a.set(S,IK(e,
S)),I==="entry"&&(l=!1,O&&u.push(S))}RK(e,i,t);let p=u.filter(S=>i[S]==="entry"),h=QC({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&DK(e,i,p,n),{roles:i,sections:a,doubtful:h,
otherHeaders:s}}
function SK(e,t,n,r){var b,S;let{grid:o,at:i}=e,a=(b=o.values[t])!=null?b:[],{code:s,name:u}=nr(e,t),
l=n.sinceHeader<=3&&PK(e,t);if(l&&i.name>=0)return"numbers";if(Km(e,t))return"header";let c=(S=a.map(
U).find(O=>O!==""))!=null?S:"";if(!n.hasScores&&!nR.test(c)&&AK(e,t))return"note";if(r.isEntry(s,u))
return"entry";if(!n.hasScores&&CK(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
s===""&&u===""&&EK(e,t))return"weight";let d=u||s||U(a.find(O=>Er(O)==="text")),p=s===""&&(i.number<
0||re(zr(e,t,i.number))),h=XC({code:s,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return h!==null||n.hasScores?h!=null?h:"entry":NK(e,t,n.entries)?"section":u===""&&s===""?
"note":"entry"}function EK({grid:e,at:t},n){var s;let r=((s=e.values[n])!=null?s:[]).flatMap((u,l)=>re(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=qt(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
a=u=>f.abs(i-u)<u*1e-6||f.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(a(100)||a(1))}var CK=({columns:e,at:t},n)=>{var r,o;return n!==""&&_(n)===_((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function RK(e,t,n){let r=a=>n.filter(s=>{var u;return vo(
Er((u=e.grid.values[a])==null?void 0:u[s]))}).length,[o,i]=[new k,new k];for(let[a,s]of t.entries()){
let u=xo(e,a);if(s!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(a)*2<n.length?t[a]=
"note":i.add(u)}}function DK(e,t,n,r){var l;let{at:o,grid:i}=e,a=f.max(...n),s=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>nr(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=a||d!==
"entry"&&d!=="section")continue;let{code:p,name:h}=nr(e,c),b=o.code>=0?p!==""&&(s(p)||!u.every(s)):
qt(
(l=i.values[c])==null?void 0:l[o.number])!==null,S=o.code<0&&o.number<0&&h!==""&&!re(zr(e,c,o.institution));
(d==="section"||!(b||S||r.isEntry(p,h)))&&(t[c]="note")}}function Km({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((a,s)=>re(a)?[]:[{column:s,text:tR(a)}]),o=a=>r.length>0&&r.every((
{
column:s,text:u})=>{var l;return u===tR((l=e.values[a])==null?void 0:l[s])});for(let a=t.top;a<=t.bottom;
a+=
1)if(o(a))return r.length>1||a<t.bottom&&Km({grid:e,block:t},n+1);return!1}var tR=e=>_(U(e))||U(e);
function AK(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!re(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(Km(e,o))return!0;return!1}function OK({grid:e,columns:t},n){var a;let r=new k(t.map(({header:s}
)=>_(
s)).filter(s=>s!=="")),o=((a=e.values[n])!=null?a:[]).filter(s=>!re(s)).map(s=>_(U(s))),i=o.filter(s=>r.
has(s)).length;return i>2&&i*3>=o.length*2}function PK({grid:e,at:t},n){var s,u;let r=((s=e.values[n])!=
null?s:[]).flatMap(l=>{if(re(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?
w.NaN:w(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),a=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return re((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!a&&((u=r[0])!=null?u:9)<=1}function NK(e,t,n){var h,b,S;let{grid:r,at:o}=e,a=((h=r.values[t])!=null?
h:[]).flatMap((O,P)=>re(O)?[]:[{column:P,text:U(O)}]);if(a.length===0||a.length>2||!r.values.slice(t+
1).some((O,P)=>xo(e,t+1+P)!==""))return!1;let u=U(zr(e,t,o.number)),{code:l,name:c}=nr(e,t);if(TK.test(
u))return!0;let d=c!==""?c:l!==""?l:(S=(b=a[0])==null?void 0:b.text)!=null?S:"";if(a.length===1&&nR.
test(d))return!0;let[p]=a;return a.length===1&&p!==void 0&&c===""&&l===""?Er(p.text)==="text":a.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function IK(e,t){var a,s;let{code:n,
name:r}=nr(
e,t),o=((a=e.grid.values[t])!=null?a:[]).map(U).filter(u=>u!=="");return(r||n||((s=o.slice(-1)[0])!=
null?s:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var iR={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},$K=Fm,FK=new k([
"numbers","example","statistic","section","header","note","left-out"]);function aR(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:a}=e,u=r.some(P=>Nt(P.header)==="total")?-1:f.max(-1,...r.flatMap(({role:P,
column:N})=>P===
"sum"||P==="mean"||P==="weighted"?N:[])),l=P=>{let N=r[P];return N===void 0?!1:mi(N.role)?P!==u&&Nt(
N.header)!=="total":N.role==="left-out"||N.role==="number"||N.role==="large"},c=a.name>=0?a.name:a.code,
d="",p=n.size>0&&a.category<0,h=(P,N)=>P.map((I,F)=>{let M=$K[N];return FK.has(N)||l(F)||M!==void 0&&
F<c?"":M!==void 0&&F===c?M:I}),b=(P,N)=>{var I;return N<i.top?_K(P,e.isJudges&&N===i.top-1):N<i.bottom?
LK(e,N):N===i.bottom?r.map(F=>MK(e,F,u,l)):h(P,(I=t[N])!=null?I:"blank")},S=P=>{var N;return P===i.bottom?
iR.category:(t[P]==="section"&&(d=(N=n.get(P))!=null?N:""),t[P]==="entry"?d:"")},O=o.values.map((P,N)=>p?
[...b(P,N),S(N)]:b(P,N));return{tab:o.tab,values:O}}function _K(e,t){let n=e.some(r=>typeof r=="string"&&
Ts(r));return e.map(r=>{var o;return n?(o=qt(r))!=null?o:r:t?"":r})}function MK({at:e},t,n,r){let{
column:o,header:i}=t;for(let a of["code","name","institution","category"])if(e[a]===o)return Nt(i)===
a?i:iR[a];return o===n?"Total":r(o)?"":i}function LK({block:e,isJudges:t,columns:n},r){return!t||r!==
e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var s,u,l;let a=(s=o.slice(-1)[0])!=null?s:
"";
return a!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?a:""})}function Ss(
e,t,n){let r=e.flatMap(u=>{var l;return fn(u)?[]:(l=NC(u,t))!=null?l:[]});IC(r);let o=r.
map(u=>{let l=oR(u,rR(u,c=>Bh(u,c)),t);return{draft:jK(u,l.roles),reading:l}}),i=o.map(({draft:u,
reading:l})=>({
draft:u,roles:l.roles})),a=_C(i,t),s=o.map(({draft:u,reading:l},c)=>{var b;let d=((b=a[c])!=null?b:[
]).
map(S=>BK(S,n,t)),p=KK({draft:u,reading:l},o,n),h=[...zK(u,d,t),...p,...l.otherHeaders.map(S=>WK(u,S)),
...UK(u)];return{tab:u.grid.tab,headerRow:u.block.bottom,columns:d,rows:l.roles,values:u.grid.values,
view:aR(u,l,d),questions:h}});return new y(s.map(u=>[u.tab,u]))}var jK=(e,t)=>({...e,kinds:e.kinds.map(
n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),uR=({key:e})=>`column/${e}`,lR=(e,t)=>!t.
hasCriteria||t.isCriterion(e);function BK(e,t,n){let r=e.doubt===null?void 0:t.get(uR(e)),o=e.header===
""&&e.doubt!==null?`Kolom ${_n(e.column)}`:e.header;return r==="criterion"&&lR(o,n)?{...e,header:o,
role:"criterion",doubt:null}:r==="ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var zK=(
{grid:e,
block:t},n,r)=>n.flatMap(o=>{var a;if(o.doubt===null)return[];let i=pt.COLUMN.filter(s=>s!=="criterion"||
lR(o.header,r));return[{id:uR(o),kind:"COLUMN",tab:e.tab,cell:Ce(t.bottom,o.column),tabs:[e.tab],
params:{header:o.label,column:_n(o.column),...o.doubt},options:i,default:(a=i.find(s=>s===o.guess))!=
null?a:null}]});function UK(e){let{grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new k(
t.values.slice(n.bottom+1).map(l=>_(U(l[u]))).filter(l=>l!=="")),a=i(o.name),s=r.find(({column:u})=>{
if(o.name<0||u<=o.name||Rn(e,u)!=="words")return!1;let c=[...i(u)].filter(d=>a.has(d)).length;return c>
2&&c*2>a.size});return s===void 0?[]:[{id:`side/${_(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Ce(n.
bottom,s.column),tabs:[t.tab],params:{columns:[_n(o.name),_n(s.column)]},options:pt.SIDE_BY_SIDE,
default:null}]}
var WK=({grid:e},t)=>({id:`table/${_(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:Ce(t,0),tabs:
[
e.tab],params:{row:t+1},options:pt.OTHER_TABLE,default:null});function KK({draft:e,reading:t},n,r){
let o=n.
filter(i=>i.reading!==t);return t.doubtful.flatMap(({row:i,label:a,key:s,doubt:u,otherwise:l,
hasScores:c})=>{
let d=`row/${s}`,p=r.get(d),h=p==="entry"||o.some(P=>sR(P,s,"entry")),b=p==="ignore"||u==="label"&&o.
some(P=>sR(P,s,l));if(t.roles[i]=!h&&(b||!c)?l:"entry",h||b||!c)return[];let{grid:S,at:O}=e;return[{
id:d,kind:"ROW",tab:S.tab,cell:Ce(i,f.max(0,O.name>=0?O.name:O.code)),tabs:[S.tab],params:{label:a,
row:i+
1,doubt:u},options:pt.ROW,default:null}]})}var sR=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===
n)&&t.roles.some((o,i)=>o===r&&xo(e,i)===n);var GK=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;
function cR(e,t,n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",h=""]=(b=GK.exec(d))!=null?b:[];return p===""||Bm(h)?[]:[{name:d,left:_(
p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.map(
_).join("+")}`,[a]=o,[s]=e;if(a===void 0||s===void 0||n.has(i))return null;let u=(c=(l=s.columns.find(
d=>Qe(d.name,{name:a})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:s.tab,
cell:`${_n(u)}${s.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:pt.OWN_CRITERIA,
default:null}}m();m();var dR=new k(["Bobot","Weight","Weights","Bobot Kriteria","Bobot Nilai",
"Bobot (%)"].map(_)),mR=new k(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(_));function pR(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
d=>Qe(d.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>Jh(s,t)),o=s=>s.map(qK).find(u=>u!==null),
[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),from:
"equal"}:{weights:a,from:"row"}}var Jh=(e,t)=>Vh(e,t,dR);function Vh(e,t,n){let r=t.map(u=>e.columns.
find(l=>Qe(l.name,{name:u}))),o=f.min(...r.map(u=>{var l;return(l=u==null?void 0:u.column)!=null?l:0}
)),
i=u=>typeof u=="string"&&(n.has(_(u))||n===dR&&Ts(u)),a=new k(e.lines.map(({values:u})=>u)),s=e.values.
find(u=>{if(a.has(u))return!1;let[l]=u.slice(0,o).filter(c=>!re(c));return l!==void 0&&i(l)});return r.
map(u=>{let l=u===void 0||s==null?void 0:s[u.column];return nt(typeof l=="string"?l.replace(
/\s*%\s*$/,
""):l)})}function qK(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<
e.length||n<=0?null:f.abs(n-1)<1e-6?t.map(r=>f.round(r*1e6)/1e4):t}var Es=e=>e.reduce((t,n)=>t+n,0),
gR=e=>f.round(e*1e4)/1e4,hR=e=>e.map(t=>gR(t/Es(e)*100));function yR(e,t,n,r){
var p,h;let o=`weights/${t.map(_).join("+")}`,{taken:i}=n,a=HK(e,t,n),[s]=a;if(s===void 0)return{
weights:[
...i],question:null};let u=a.filter(({option:b,weights:S})=>b==="totals"||S.every(O=>O>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:b})=>b===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(h=(p=e[0])==null?void 0:p.tab)!=
null?h:"",tabs:e.map(b=>b.tab),params:{criteria:[...t],weights:s.weights,sum:gR(Es(s.weights)),from:
s.
from,...s.tab===void 0?{}:{tab:s.tab}},options:pt.WEIGHTS.filter(b=>b==="equal"||u.some(({option:S})=>S===
b)),default:s.from==="headers"?null:s.option};return{weights:[...i],question:d}}function HK(e,t,{
taken:n,
max:r,elsewhere:o}){let a=n.some(c=>c!==n[0])&&!ZK(e,t)?null:JK(e,t),s=YK(e,t,r),u=[];if(a!==null?u.
push({option:"written",from:"headers",weights:a}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:"elsewhere",weights:o.weights,tab:o.tab}),s!==null)u.push({option:"totals",
from:"totals",weights:s});else if((o==null?void 0:o.from)==="totals"){let c=hR(o.weights.map((d,p)=>{
var h;return d*
((h=r[p])!=null?h:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}return u.some(({
from:c,
weights:d})=>c==="headers"||!fR(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c==="totals"||!fR(
d,n)):[]}var ZK=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>Qe(r.name,{name:o}
))));
function JK(e,t){for(let n of e){let r=t.map(i=>{var a,s;return(s=(a=n.columns.find(u=>Qe(u.name,{
name:i})))==
null?void 0:a.weight)!=null?s:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===
t.length&&f.abs(Es(o)-100)<.5||o.length===t.length&&new k(o).size===1?null:r.map(i=>i!=null?i:0)}
return XK(
e,t)}var VK=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function XK(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=Jh(n,t);if(r.some(s=>s!==null)&&
r.some(s=>s===null))return r.map(s=>s!=null?s:0);let o=t.map(s=>{var c,d,p,h;let u=(d=(c=n.columns.find(
b=>Qe(b.name,{name:s})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(h=VK.exec(l))==null?void 0:h.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:s})=>s===void 0?
[]:w(s.replace(",",".")));if(new k(i).size<2)return null;let a=o.some(({header:s})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(s));return i.length===t.length&&(a?[1,10,100]:[100]).some(s=>f.abs(Es(i)-s)<1e-6)?i:a&&i.length>
0?t.map((s,u)=>{var l,c,d;return w((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function YK(e,t,n){for(let{columns:r,totals:o}of e)for(let{from:i,weights:a}
of o){
let s=t.map((u,l)=>{var p,h,b;let c=(p=r.find(S=>Qe(S.name,{name:u})))==null?void 0:p.column,d=c===void 0?
-1:i.indexOf(c);return d<0?null:((h=a[d])!=null?h:0)*((b=n[l])!=null?b:1)});if(!(i.length!==t.length||
s.some(u=>u===null)))return hR(s.map(u=>u!=null?u:0))}return null}function fR(e,t){let[n,r]=[Es(e),
Es(
t)];return e.every((o,i)=>{var a;return f.abs(o/n-((a=t[i])!=null?a:0)/r)<.005})}m();m();function da(
{criteria:e,entries:t}){let n=new k(t.map(i=>V(i.code)).filter(i=>i!=="")),r=new k(t.map(
i=>_(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>Qe(i,u));return o.set(i,a),a},isMisspelled:i=>e.some(({name:a})=>kr(a,rt(
i).name)),isEntry:(i,a)=>i===""?r.has(_(a)):n.has(V(i))}}m();var QK=1e3,e5=e=>{let t=typeof e=="string"?
Nt(e):void 0;return t==="code"||t==="name"};function ma(e,t){
var d,p;if(fn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((d=e.values[n])!=null?d:[]).some(e5))
return null;let r=((p=e.values[n])!=null?p:[]).map(h=>typeof h=="string"?h:""),o=h=>r.findIndex(b=>Nt(
b)===h),[i,a,s]=[o("code"),o("name"),o("institution")],u=r.findIndex(h=>gt(h)==="category"),l=h=>t.rows[
h]===
"entry",c=e.values.slice(n+1).flatMap((h,b)=>{let S={code:U(h[i]),name:U(h[a]),institution:U(h[s]),
category:U(
h[u]),values:h};return(S.code!==""||S.name!=="")&&(l(n+1+b)||!fh(S.code,S.name))?[S]:[]});return{tab:
e.
tab,values:e.values,hasNames:a>=0,columns:r5(r,c,t),lines:c,isRepeated:t5(r),totals:t.columns.flatMap(
({from:h,weights:b})=>b===null?[]:[{from:h,weights:b}]),headers:t.columns.map(({label:h})=>h),above:
e.
values.slice(0,n)}}function t5(e){let t=e.map(n=>rt(n).name).filter(n=>!ci(n));return new k(t.map(_)).
size<t.length}var n5=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function r5(e,t,{
columns:n}){
let r=new y;for(let[o,i]of e.entries()){let{name:a,weight:s}=rt(i),u=_(a),l=n[o];if(u===""||r.has(u)||
l!==void 0&&l.role!=="criterion"||l===void 0&&gt(a)==="category")continue;let c=i5(n5(t,o)),d=l===void 0||
l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:a,weight:s,max:ms(i),kind:d&&c==="words"?
"open":
c})}return[...r.values()]}var bR=e=>e.flatMap(t=>{var n;return(n=nt(typeof t=="string"?t.replace(
/\s*%\s*$/,
""):t))!=null?n:[]});function o5(e){let t=bR(e);return t.filter(n=>n>QK).length*2>t.length}function i5(
e){
let t=e.filter(a=>!re(a)),n=bR(t),r=a=>typeof a=="string"&&Ae(a,kn),o=n.length+t.filter(r).length;if(
n.
length>0&&o*2>=t.length)return o5(t)?"words":"numbers";let i=a=>typeof a=="string"&&nt(a)===null&&!r(
a)&&!a.trim().startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}m();var a5=20,s5=.005,
wR=e=>V(e.code)||_(e.name);function vR(e,t,n,r){let o=[...n.map(s=>kR(s,r)),l5(n,r)],
i=new y(e.lines.map(s=>[wR(s),e.values.indexOf(s.values)])),a=f.max(0,...t.map(s=>s.length));for(let s=0;
s<
a;s+=1)for(let u of o){let l=[...i].flatMap(([d,p])=>{var S;let h=qt((S=t[p])==null?void 0:S[s]),b=u.
get(d);return h===null||b===void 0?[]:[{value:h,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+
2)continue;let c=jm(l,1);if(!(c===null||c.evidence<a5)){if(c.derived.kind==="sum"||c.derived.kind===
"mean")return null;if(c.derived.kind==="weighted"&&c.derived.weights.every(d=>d>s5))return u5(c.derived.
weights,l)}}return null}function u5(e,t){let n=e.reduce((a,s)=>a+s,0),r=e.map(a=>f.round(a/n*100)/100*
n),o=aa(t.map(({value:a})=>a));return t.every(({value:a,sources:s})=>f.abs(a-s.reduce((u,l,c)=>{var d;
return u+l*((d=r[c])!=null?d:0)},0))<=2*o)?r:[...e]}function kR(e,t){let n=t.map(r=>{var o,i;return(
i=
(o=e.columns.find(a=>Qe(a.name,{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.
flatMap(r=>{let o=n.flatMap(i=>{var a;return(a=nt(r.values[i]))!=null?a:[]});return o.length===t.length?
[[wR(r),o]]:[]}))}function l5(e,t){let[n=new y,...r]=e.map(o=>kR(o,t));return new y([...n].flatMap((
[
o,i])=>{let a=[i,...r.flatMap(u=>{var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],s=i.map((u,l)=>a.
reduce((c,d)=>{var p;return c+((p=d[l])!=null?p:0)},0)/a.length);return a.length===e.length?[[o,s]]:
[]}))}m();var c5=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,d5=/bobot|weight|proporsi|porsi|persen|%/i,
m5=x.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function xR({
values:e},t){var r;if(t.length<2)return null;let n=t.map(o=>p5(e,o));if(n.every(o=>o.length>0)){let o=Gm(
n.map(i=>{var a,s;return(s=(a=i.find(({weight:u})=>u!==null))==null?void 0:a.weight)!=null?s:null}));
return(r=o!=null?o:h5(e,n))!=null?r:y5(e,n)}return b5(e,t)}function p5(e,t){return e.flatMap((n,r)=>n.
flatMap((o,i)=>{let a=U(o).replace(c5,"");return a!==""&&Qe(a,{name:t})?[{row:r,column:i,weight:rt(a).
weight}]:[]}))}var Gm=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?
f5(t):null},f5=e=>{let t=e.reduce((n,r)=>n+r,0);return f.abs(t-1)<1e-6?e.map(n=>f.round(n*1e6)/1e4):
[...e]},g5=e=>{let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>f.abs(t-n)<1e-6)};function h5(e,t){
var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(h=>h.column===
o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let a=f.max(...i.map(c=>{var d,p;
return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),s=f.min(...i),u=v.from({length:a},(c,d)=>d).flatMap(c=>{
let d=c>o?Gm(i.map(h=>{var b;return qt((b=e[h])==null?void 0:b[c])})):null,p=e.slice(0,s).some(h=>d5.
test(U(h[c])));return d!==null&&(p||g5(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function y5(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(s=>{var u,l;return(l=(u=s.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=f.min(...o),a=e.filter(s=>s.slice(0,i).some(u=>Ts(U(u)))).map(
s=>Gm(o.map(u=>qt(s[u])))).find(s=>s!==null);if(a!==void 0)return a}return null}function b5(e,t){for(
let n of e.
flat().map(U)){if(!/%|persen/i.test(n))continue;let r=Gm(t.map(o=>{var a;let i=(a=new RegExp(o.replace(
/[\\^$.*+?()[\]{}|]/g,"\\$&")+m5,"iu").exec(n))==null?void 0:a[1];return i===void 0?null:w(i.replace(
",","."))}));if(r!==null)return r}return null}function TR(e,t,n){let r=e.filter(i=>!fn(i));for(let i of r){
let a=xR(i,n);if(a!==null)return{tab:i.
tab,from:"written",weights:a}}let o=[...Ss(r,da({criteria:[],entries:[]}),new y).values()];for(let i of o){
let a=ma(i.view,i),s=a===null?null:vR(a,i.values,t,n);if(s!==null)return{tab:i.tab,from:"totals",
weights:s}}
return null}m();var qm=e=>e.some(t=>t.lines.some(n=>n.code!==""));function Hm(e,t){var i,a;let n=qm(
e),r=new y;for(let s of e)
for(let{code:u,name:l,institution:c,category:d}of v5(s,t,n)){let p=n?V(u):_(l);if(p==="")continue;
let h=(i=
r.get(p))!=null?i:{code:u,names:new y,institution:"",category:""};r.set(p,h),h.institution||(h.institution=
c),h.category||(h.category=d),l!==""&&h.names.set(l,((a=h.names.get(l))!=null?a:0)+1)}let o=f.max(2,
x(r.size).length);return[...r.values()].map(({code:s,names:u,institution:l,category:c},d)=>({...Kd,
...n?
{code:s}:{code:`P${x(d+1).padStart(o,"0")}`,codeMadeUp:!0},name:w5(u),institution:l,category:c}))}
function w5(e){
var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?
r:""}function v5(e,t,n){let r=e.columns.filter(a=>t.some(s=>Qe(a.name,{name:s}))),o=a=>r.some(({
column:s})=>gh(
a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,s)=>(n?a.code==="":a.name===
"")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(a.code)):s<i||a.institution!==
"")}m();var k5=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
x5=["category","unitType","innovator","contact","phone","email","link"];function SR(e,t,{grid:n,
structure:r}){
let o=k5.test(n.tab)?ma(n,r):null;if(o===null)return null;let i=lt(n,Tr),a=new y,s=0;for(let p of o.
lines){let h=O=>t&&p.code!==""?V(O.code)===V(p.code):p.name!==""&&_(O.name)===_(p.name),b=e.find(h);
if(b===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(b))continue;let S=x5.map(
O=>{var P;return[O,U(p.values[(P=i==null?void 0:i.columns.get(O))!=null?P:-1])]});a.set(b,{...b,...g.
fromEntries(S),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new k([...a.values()].map(p=>V(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(V(p.code))),d=[...a].map(([p,h])=>c?{...h,code:p.code}
:
h);return{grid:n,entries:[...d,...l],unscored:s}}m();function Zm(e){var a;let t=DR(e),n=OR(t).filter(
s=>s.length>1),r=(a=CR(n))!=null?a:t.length===1?t:CR(
T5(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return Xh(e,AR(o.table,i))}function Xh(e,t){let n=DR(e),r=OR(n).filter(a=>a.length>
1),o=t.map(a=>_(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>Qe(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function RR(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=AR(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function DR(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new k(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=fC(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var AR=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),ER=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function CR(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||ER(r)-ER(n)||e.indexOf(n)-e.indexOf(r));return t}function OR(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function T5(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function PR(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),a=t.includes(
o)?null:S5(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function S5(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return $l(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return fn(r)?null:r.values.every(s=>s.every(re))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}m();var NR=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>Qe(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=nt(o.values[r]))!=null?i:[]}))),IR=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function $R(e,t){var r;let n=NR(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>IR(n,o)))!=null?r:100}function FR(e,t){var o;let n=[...e.map(i=>t.map(a=>{
var s,u;return(u=(s=i.columns.find(l=>Qe(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.
map(i=>Vh(i,t,mR))],r=i=>i.every((a,s)=>{var u;return a!==null&&a>0&&IR(NR(e,[(u=t[s])!=null?u:""]),
a)});return(o=n.find(r))!=null?o:null}m();m();var E5=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
_R=e=>{let t=Nt(e);return t==="code"||t==="name"};function MR(e){let t=e.values.slice(0,ri+1).map(o=>o.
map(ia)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:C5(o.above,o.cells)?R5(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:A5(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
_R))continue;let u=s.filter(c=>c.header===zl||!ci(rt(c.header).name));if(new k(u.map(c=>_(c.label))).
size<2)continue;let l=u.every(c=>c.header===zl)?"totals":"groups";return{tab:e.tab,layout:l,views:P5(
e,o,i,a,s)}}return null}var C5=(e,t)=>e.every((n,r)=>!_R(n)||re(t[r]));function R5(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Nt(c)==="code"||Nt(
c)==="name"||D5(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>wo(u.over)&&!ci(rt(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:zl}));let o=n.filter(u=>ft(
u.header)!==null&&ft(u.over)===null);if(o.length>1&&new k(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=ft(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&_(l.header)===_(u.header))),a=i.some(u=>ft(u.over)!==null),s=i.some(u=>E5.test(
u.over));return!a&&s?[]:i.filter(u=>!a||ft(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=ft(l))!=null?d:l,header:c}})}var D5=e=>{let t=Nt(e);return t==="code"||t===
"name"||t==="institution"};function A5(e){let t=e.flatMap((r,o)=>{let i=Cn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!ci(rt(r).name)&&!O5(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=ft(r))!=null?s:(a=Cn(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:zl}]})}var O5=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function P5(e,t,n,r,o){let i=f.min(...o.map(s=>s.column)),a=new y;for(let{label:s}of o)a.has(_(s))||
a.set(_(s),s);return[...a].map(([s,u])=>{let l=new y(o.filter(h=>_(h.label)===s).map(h=>[h.column,h.
header])),c=n.map((h,b)=>{var S,O;return b<i?h||((S=r[b])!=null?S:""):(O=l.get(b))!=null?O:""}),d=h=>h.
map((b,S)=>S<i||l.has(S)?b:""),p=e.values.map((h,b)=>b===t?c:b===t-1&&r.length>0?h.map(()=>""):d(h));
return{label:u,grid:{tab:e.tab,values:p}}})}var Yh=e=>{var t;return fn(e)?null:(t=xC(e))!=null?t:MR(
e)},Qh=(e,t)=>vh(e,t)||e.includes("@")&&_(e)===
_(t.email);function LR(e,t,n,r,o){var u,l;let i=(l=(u=Yh(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>Qh(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[bC(oi(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}m();var jR=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
N5=/^(?:nilai|poin|points?)$/i,I5=/^j\.?\s?\d{1,2}$/i,$5=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
F5=e=>e.map(ia).filter(t=>t!=="");function BR(e){let t=e.values.slice(0,ph).map(o=>o.filter(i=>!re(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(ia);return[e.tab,...r].some(o=>$5.test(
o))}var ey=(e,t)=>jR.test(e.tab)||I5.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(F5).some(n=>jR.
test(n)||N5.test(n));m();function ty(e){let t=[...new y(e.flat().map(o=>[_(o),o])).values()],n=e.map(
o=>new k(o.map(_))),r=t.
filter(o=>!n.every(i=>i.has(_(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>kr(o,a)&&!n.some(
s=>s.has(_(o))&&s.has(_(a)))).map(a=>({one:o,other:a})))}m();function zR(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return BR(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:ma(n,t),shared:Yh(n),isOther:!1}}var Cs=(e,t=[])=>(
{
reason:e,tabs:t});function UR(e,t,n){var h,b;let r=n.flatMap(({table:S,shared:O})=>S===null||O!==null?
[]:[S]),o=n.filter(S=>S.shared!==null);if(e.stages.some(S=>S.scoreTab!==void 0))return _5(e.stages,o);
let{sets:i,unclear:a}=uC(r.map(S=>S.tab));if(e.stages.length>1)return ny(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return Cs("nothing");let u=t?i.find(S=>_(S.stage)===_(s.name)):void 0;if(u!==void 0)return ny(
[s],[u],r);if(a&&!t)return Cs("stages",r.map(S=>S.tab));if(i.length>1&&!t){let S=i.map(O=>({...s,
name:O.
stage,advance:null}));return ny(S,i,r)}let l=((b=(h=Zm(r))==null?void 0:h.tables.length)!=null?b:0)>
1,c=o.filter(S=>{var O;return((O=S.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let S=d.map(O=>O.grid.tab);return S.length>1?Cs("several-shared",S):t?Cs(
"stage-tab",S):[WR({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(S=>(
{
label:S.tab,table:S})),layout:null}]}function WR(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=ma(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function _5(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return _(a.grid.tab)===_((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?WR(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Cs("unclear-judges",r):n.filter(o=>"desks"in o)}function ny(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>_(l.stage)===_(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Cs("stages",
o):r}m();var M5={sum:"sum",mean:"mean",weighted:"weighted",maximum:"extreme",minimum:"extreme",rank:
"rank",number:"number",large:"large",text:"text","left-out":"left-out"},L5={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function KR(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:a,tab:s,values:u}of e){
for(let{role:l,label:c}of i){let d=M5[l];if(d===void 0||c==="")continue;let p=`${d} ${_(c)}`;t.has(p)||
t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of a.entries()){let d=L5[
c];
if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(b=>b!==""))!=null?o:"",h=d==="note"?
d:`${d} ${_(p)}`;n.has(h)||n.set(h,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,label:p,reason:d}
})}}
return[...t.values(),...n.values()]}m();var ry=.051,j5=4,qR=e=>V(e.code)||_(e.name),B5=(e,t)=>({
table:e,lines:new y([...e.lines].reverse().map(
n=>[qR(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>Qe(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),z5=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=nt(
r.values[n]))!=null?o:[]}));function U5(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,a,s]=[0,0,0,0,0],u=f.max(ry,aa(z5(e)));for(let l of e.table.lines){let c=qR(l);for(let[d,p]of e.columns.
entries()){let h=nt(l.values[p]),b=n.flatMap(({lines:O,columns:P})=>{var N,I,F;return(F=nt((I=O.get(
c))==null?void 0:I.values[(N=P[d])!=null?N:-1]))!=null?F:[]});if(h===null||b.length<2)continue;let S=b.
reduce((O,P)=>O+P,0);s+=1,f.abs(h-S/b.length)<=u&&(o+=1),f.abs(h-S)<ry&&(i+=1),f.abs(h-f.max(...b))<
ry&&(a+=1),new k(b).size>1&&(r+=1)}}return r>=j5&&(o===s||i===s||a===s)}var W5=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
K5=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,GR=e=>`summary/${_(e)}`;
function HR({tables:e,criteria:t},n,r){let o=e.map(a=>B5(a,t));return o.filter(a=>U5(a,o)).map(({
table:a})=>a).
filter(({tab:a})=>{let s=r.get(GR(a));return s!==void 0?s==="ignore":W5.test(a)&&!K5.test(a)?!0:(n.push(
{id:GR(a),kind:"SUMMARY",tab:a,tabs:[a],params:{tab:a},options:pt.SUMMARY,default:null}),!1)})}m();
var G5=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
q5=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
H5=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,Z5=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
J5=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,V5=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(U).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),ZR=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function JR(e){let t=e.map(i=>X5(V5(i))),[n={}]=t,r=g.keys(n),o=i=>t.every(a=>{var s,u;return _((s=a[
i])!=
null?s:"")===_((u=n[i])!=null?u:"")});return g.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function X5(
e){
let t={},n=e.map(s=>{var u;return(u=H5.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);n!==void 0&&
(t.year=n);let r=e.find(s=>Z5.test(s));r!==void 0&&(t.government=ZR(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(s=>{var u;return(u=J5.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);o!==void 0&&(t.city=
ZR(o.trim()));let i=e.find(s=>G5.test(s)),a=i==null?void 0:i.replace(q5,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return a!==void 0&&a!==""&&(t.competition=a),t}m();var Kl=e=>`hidden/${_(e)}`,oy=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&Qe(s,i)))||e.length===0?[]:[{id:Kl(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:pt.HIDDEN,default:null}]);m();function iy(e,t){let[n,
r]=[_(e),_(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!kr(e,t)&&!Y5(e,t)}var VR=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function Y5(e,t){let[n,r]=[new k(VR(e)),new k(VR(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function ay(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new k(e.flatMap(({rows:i})=>i.flatMap(({entry:a,name:s})=>{let u=r.get(a!=null?a:"");return u!==void 0&&
s!==""&&!iy(s,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let a=i.rows.filter(d=>d.name!==""&&d.entry!==null),s=a.flatMap(d=>{var h;let p=r.get((h=d.
entry)!=null?h:"");return p!==void 0&&o.has(p.code)&&iy(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=s.length>2&&s.length*2>a.length,[l]=s;return(u&&l!==void 0?[XR(`names/${_(i.tab)}`,l,s.length)]:s.
map(d=>XR(`names/${_(i.tab)}/${V(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var XR=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Ce(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:pt.NAMES,default:null}}
;var Rs=["criteria","entries","judges"],Q5=e=>"reason"in e;function sy(e,t,n,{grids:r,structures:o,
answers:i},a){
let s=r.map(W=>zR(W,o.get(W.tab))),u=UR(e,n,s);if(Q5(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:W,
stage:X})=>[X.scoreTab,...W.map(({table:Q})=>Q.tab)]),h=()=>a.names.filter(W=>!p.includes(W)).map(a.
read);for(let W of u){let X=o4(W,e,t,{facts:l,questions:c,answers:i,foreign:h},u.length>1);if(X===null)
return QR(s);d.push(X)}if(t.length===Rs.length&&!d.some(W=>a4(W,s)))return{reason:"no-sign",tabs:d.flatMap(
W=>W.desks.map(X=>X.table.tab)).filter(Jm)};let b=d.flatMap(W=>W.desks.map(X=>X.table)),[S,...O]=b;
if(S!=
null&&S.isRepeated&&O.length===0)return{reason:"unclear-judges",tabs:[S.tab]};let P=d.flatMap(W=>W.names).
filter(Jm),N=t.includes("judges")?s4(d):e.judges,I=t.includes("entries")?u4(b,P,s,l):e.entries,F=!n&&
(d.length>1||d.some(W=>W.stage.scoreTab!==void 0)),M=F?l4(d):e.stages,B=t.includes("criteria")?c4(d):
e.criteria,L=JR(b),j=t4(e.settings,L),z={...e,settings:j,stages:M,criteria:B,entries:I,judges:N};if(
t.
some(W=>z[W].length===0))return QR(s);if(t.includes("judges")&&!d4(z,d,a.names))return{reason:
"unbound",tabs:d.flatMap(W=>W.desks.map(X=>X.table.tab)).filter(Jm)};let H=s.flatMap(({structure:W})=>W!==
void 0&&b.some(({tab:X})=>X===W.tab)?W:[]),J=[...b.map(W=>W.tab),...l.flatMap(W=>W.kind==="ENTRY_LIST"||
W.kind==="TAB_LEFT"?W.params.tab:[])];return{competition:z,hasStages:F,facts:[...m4(d,N,F,M),...l,
...g.keys(L).length>0?[e4(L)]:[],...KR(H),...PR(s,J,a)],findings:t.includes("entries")?p4(d):[],
questions:jl(
[...r4(s,b),...c,...dC(n4(d),!t.includes("judges"),i)])}}var e4=({competition:e="",year:t="",city:n="",
government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),t4=(e,
t)=>({
...e,...g.fromEntries(g.entries(t).filter(([n])=>e[n]===""))}),n4=e=>e.flatMap(({layout:t,desks:n})=>t===
null?n.map(({table:r})=>r):[]),r4=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===
n.tab)?n.questions:[]),Jm=(e,t,n)=>n.indexOf(e)===t;function o4(e,t,n,{facts:r,questions:o,answers:i,
foreign:a},s){var X,Q;let u=e.desks.map(pe=>pe.table),l=pe=>n.includes("criteria")?Zm(pe):Xh(pe,je(t,
e.stage).map(ye=>ye.name)),c=(X=l(u))!=null?X:s||e.layout!==null?RR(u):null;if(c===null)return null;
let d=l(u)===null,p=HR(c,o,i),h=c.tables.filter(pe=>!p.includes(pe));for(let{tab:pe}of p)r.push({
kind:"TAB_LEFT",sure:!1,params:{tab:pe,reason:"summary"}});let b=h.length<c.tables.length&&(Q=l(h))!=null?
Q:c,{tables:S}=b,O=n.includes("criteria")?gC(b,o,i):b.criteria,P=s?e.stage.name:null,N=n.includes(
"criteria")?cR(S,O,i):null;if(N!==null&&o.push(N),!n.includes("criteria"))return{...e,desks:YR(e,S),
criteria:[],
isOpen:d,names:O};let I=FR(S,O),F=I!=null?I:O.map(()=>$R(S,O)),M=pR(S,O),B=M.from==="equal"&&I!==null&&
new k(I).size>1,L=TR(a(),S,O),j=M.from==="equal"&&!B&&(L==null?void 0:L.from)==="written"&&i4(L.weights),
z=B?F:j?L.weights:M.weights,H=yR(S,O,{taken:z,max:F,elsewhere:L},i);H.question!==null&&o.push(H.question);
let{weights:J}=H;r.push({kind:"CRITERIA",sure:S.length>1&&!d,params:{stage:P,names:O}},j?{kind:
"WEIGHTS",sure:!0,params:{from:"tab",stage:P,tab:L.tab}}:{kind:"WEIGHTS",sure:M.from!=="equal",
params:{from:B?
"maxima":M.from,stage:P}},{kind:"SCALE",sure:I!==null,params:{max:F.filter(Jm),from:I===null?
"scores":
"written",stage:P}});let W=O.map((pe,ye)=>{var Pe,de;return{stage:e.stage.name,name:pe,weight:(Pe=J[
ye])!=
null?Pe:1,min:0,max:(de=F[ye])!=null?de:100,description:""}});return{...e,desks:YR(e,S),criteria:W,
isOpen:d,
names:O}}var i4=e=>f.abs(e.reduce((t,n)=>t+n,0)-100)<.01,YR=({desks:e},t)=>e.filter(n=>t.includes(n.
table));function a4(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{
let r=t.
find(o=>o.grid.tab===n.tab);return r!==void 0&&ey(r.grid,n.above.length)})}function s4(e){let[t,...n]=e,
r=e.flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>V(l)===V(s))===u),i=n.length===
0&&(t==null?void 0:t.layout)===null;return(i?aC(r):Rh(o)).map((s,u)=>{var S,O,P;let l=(S=(i?r:o)[u])!=
null?S:"",c=e.filter(N=>N.desks.some(I=>V(I.label)===V(l))),d=(P=(O=c[0])==null?void 0:O.desks.find(
N=>V(N.label)===V(l)))==null?void 0:P.table,p=s.name===""||V(s.name)===V(s.code),h=(t==null?void 0:t.
layout)===null&&p&&d!==void 0?sC(d):"",b=c.length===e.length?[]:c.map(N=>N.stage.name);return{...s,
name:h||
s.name,stages:b}})}function u4(e,t,n,r){let o=Hm(e,t),i=qm(e),a=new k(e.map(u=>u.tab)),s=n.filter(({
grid:u})=>!a.has(u.tab)).map(u=>SR(o,i,u)).find(u=>u!==null);return r.push({kind:"ENTRIES",sure:i,
params:{
count:o.length,by:i?"code":"name"}}),s?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:s.grid.tab,
unscored:s.
unscored}}),s.entries.map(u=>({...Kd,...u}))):o}function l4(e){let t=e.map(n=>Hm(n.desks.map(r=>r.table),
n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=null?i:0;return{...n,advance:
o>
0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function c4(e){let[t]=e,n=r=>C.stringify(r.criteria.map(o=>[
_(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.map(r=>({...r,
stage:null})):
e.flatMap(r=>r.criteria)}function d4(e,t,n){let r=Qn(n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.
desks);return r.length<o.length||!o.every(i=>r.some(a=>a.name===i.table.tab))||o.length>0&&r.length>
o.length?!1:t.filter(i=>i.layout!==null).every((i,a,s)=>i.desks.every(u=>{let l=e.stages.find(d=>d.name===
i.stage.name);return(l===void 0||s.length===0?[]:tt(e,l)).filter(d=>Qh(u.label,d)).length===1}))}
function m4(e,t,n,r){
let o=e.filter(s=>s.layout===null).flatMap(s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:
s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function p4(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=qm(t)?[]:e.flatMap(i=>i.desks.map(a=>Hm([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...ty(n).map(o("entry")),...ty(r).map(o("judge"))]}function QR(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>f4(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>g4(
u))))!=null?s:{reason:"nothing",tabs:[]}}var f4=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!ci(n)).length>2),g4=e=>ey(e,f.min(9,e.values.length));m();var Vm=e=>e.find(t=>Ae(t,Z.plenary));
function h4(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>_(o)===_(e)))!=null?r:n}function y4(e,t){if(re(e))return null;let n=nt(e);return n===
null?"not-a-number":w.isInteger(n)&&n>=t?n:"out-of-range"}function Xm(e,{stages:t,entries:n}){var s,
u;let r=lt(e,fs),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=M=>U(
c(M)),p=h4(d("stage"),t),h=n.find(M=>V(M.code)===V(d("entry"))),b=(M,B,L=d(M),j=[])=>{let z={setting:
`plenary.${M}`,value:L,reason:B,allowed:j},H=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...H,...ot(r,l,M),params:z}),null},S=(M,B)=>{let L=y4(c(M),B);
return typeof L==
"string"?b(M,L,c(M)):L};if(p!==void 0&&h!==void 0){let M=a.some(B=>B.stage===p.name&&B.entry===h.code);
if(a.push({stage:p.name,entry:h.code}),M&&!re(c("rank"))){b("entry","duplicate");continue}}if(re(c(
"rank")))continue;p===void 0&&b("stage","unknown-reference",d("stage"),t.map(M=>M.name)),h===void 0&&
b("entry","unknown-reference");let O=S("rank",1),P=S("computed",1),[N,I]=[S("votesFor",0),S(
"votesAgainst",0)];if(O!==null&&O!==P&&d("reason")===""&&b("reason","empty"),p===void 0||h===void 0||
O===null)
continue;let F=ot(r,l,"rank");o.push({stage:p.name,entry:h.code,computed:P,rank:O,reason:d("reason"),
votesFor:N,votesAgainst:I,tab:e.tab,cell:(u=F==null?void 0:F.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}m();var _e=()=>SpreadsheetApp.getActiveSpreadsheet(),Mn=()=>_e().getId(),Gl=()=>_e(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Be=()=>Gl().map(e=>e.getName()),ql=()=>new y(Gl().map(
e=>[e.getName(),e.getSheetId()])),eD=()=>Gl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),Ym=()=>Gl(
).
filter(e=>e.getLastRow()>0).map(e=>e.getName()),b4=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function w4(){
let e=null;return t=>{e!=null||(e={zone:_e().getSpreadsheetTimeZone(),monthFirst:b4.test(_e().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Le(e){let t=_e().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=w4(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Qm(e){var n,r;let t=(r=(n=_e().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Ds=e=>{var t,n;return(n=(t=_e().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},tD=()=>_e().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function uy(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var nD="@",ly=(e,t)=>{let n=t.map(
r=>r===nD);return e.map(r=>r.map((o,i)=>typeof o=="string"?uy(o,n[i]===!0):o))};function To(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Yt(e,t,n,r,o=[]){var s,u;let i=_e().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=
null?u:0;i===null||a===0||(To(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(ly(r,o)))}
function rD(e,t,n,r){
let o=_e().getSheetByName(e);o!==null&&(To(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(nD))}
var Ur=e=>{
var t,n;return(n=(t=_e().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function oD(){
for(let e of Gl())
e.getLastRow()===0&&_e().deleteSheet(e)}var Dn=()=>SpreadsheetApp.flush();function iD(e,t){let n=_e(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:v4(n,t);return r===null?n.activate():r.activate(
),
!0}function v4(e,t){try{return e.getRange(t)}catch{return null}}m();m();function ep(e){let{language:
t}=e.settings,n=[fi(Fl,t,S4(e.settings)),k4(e.stages,t),fi(Ml,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),fi(Tr,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=Vo.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
fi(ea,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,x4(o.required,t)]);return[...n,fi(Ll,t,r)]}var aD=e=>{var u;let{language:t,signerPosition:n,
signerName:r,signerGrade:o,signerNip:i}=e,a=(u=n.split(/[\r\n]+/).pop())!=null?u:"",s=[a,r,"",o,i,Za[
0][1][t],
Ud[0][1][t]];return fi(ta,t,a===""?[]:[[...s,"","","",""]])};function fi(e,t,n){var r;return{name:e.
tab[t],values:[TT(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?
1:0,widths:e.columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),
layout:""}}var sD=(e,t,n)=>({...fi(e,n,[]),name:t});function k4(e,t){let n=e.map((s,u)=>T4(s,u,t)),r=fi(
_l,t,n);if(e.some(s=>s.scoreTab!==void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,
values:o.
map(s=>s.slice(0,-1)),widths:i.slice(0,-1),formats:a.slice(0,-1)}}var x4=(e,t)=>{var n,r;return(r=(n=
dn.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function T4(e,t,n){var i,a,s,u,l;let r=e.title===
null?"":"name"in e.title?e.title.name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(
a=
(i=Ha.find(([c])=>c===e.form))==null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?
s:"",(u=e.advance)!=null?u:"",r,o,e.date===null?"":Vi(e.date,n),(l=e.scoreTab)!=null?l:""]}function S4(
e){
let{language:t}=e,n=tr.map(a=>[a.word[t],cy(e,a)]),r=f.max(3,e.prizes.length),o=v.from({length:r},(a,
s)=>{
var u;return[`${ys[t]} ${s+1}`,(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===
((s=tr.find(u=>u.key==="plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(
i)]}function cy(e,t){var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?
Vi(n,r):"":t.kind==="choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.
kind==="choices"&&v.isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?
void 0:
s[1][r])!=null?u:a}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[
r]:
typeof n=="number"||typeof n=="string"?n:""}function uD(e,t){let n=En(e),r=c=>{let d=e.get(c);return d===void 0||
d.values.every(p=>p.every(re))},
o=Rs.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=E4(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:R4(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=ep(i.competition).flatMap(c=>{var p,h;let d=[...s,...o].find(
b=>Z[b][a]===c.name);return d===void 0?[]:[[d,{...c,name:(h=(p=e.get(d))==null?void 0:p.tab)!=null?h:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:En(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...C4(i.facts)]}}function E4(e,t,n,{names:r,
isHidden:o,
read:i,answers:a}){let s=Qn(r,e).map(M=>M.name),u=e.stages.flatMap(M=>r.filter(B=>B===M.scoreTab)),l=s.
length>0||e.stages.length>1&&e.judges.length>0,d=(l?[]:r.filter(o)).filter(M=>a.get(Kl(M))!=="use"),
p=r.filter(M=>!d.includes(M)&&a.get(vs(M))!=="ignore"),h=da(e),b=M=>{let B=M.map(i);return{grids:B,
structures:Ss(
B,h,a),answers:a}},S=l?s:p.filter(M=>Qi(M)||u.includes(M)),O={names:r.filter(M=>a.get(vs(M))!=="ignore"),
hidden:d,read:i},P=sy(e,t,n,b(S),O),N=l?[]:p.filter(M=>$l(M)&&!S.includes(M)),I="reason"in P&&[
"nothing","not-entries","not-scores"].includes(P.reason);if("questions"in P){let M=d.filter(L=>Qi(L)&&
!a.has(Kl(L))),B=oy(P.competition,b(M));return{...P,questions:[...P.questions,...B]}}if(!I||N.length===
0)return P;let F=sy(e,t,n,b([...S,...N]),O);return"reason"in F?P:F}var C4=e=>e.flatMap(t=>{var o;if(
t.
kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[{code:
"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function R4(e,t,n){
return(e.length===Rs.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];return{code:
"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var dy="\u2713",
So=e=>`"${e.replace(/"/g,'""')}"`;function lD(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-w(n),a=x(w(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(-i)}`}
function cD(e,t,n){let r=Ce(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${So(
dy)};${o})`;return`=IF(COUNTIF(${r};${So(kn.id)})>0;${So(kn.id)};${i})`}function dD(e,t,n,r,o){
let i=u=>Ce(e,u,t,1),a=u=>`COUNTIF(${i(r)};${So(u)})`;return`=${`${a(dy)}+${a(kn.id)}`}&${So(o.of)}&COUNTA(${i(
n)})&${So(o.done)}`}function mD(e,t,{min:n,max:r}){let o=Ce(e,t),i=`AND(${o}>=${lD(n)};${o}<=${lD(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${So(kn.id)})`}var pD=(e,t,n)=>{let r=`$${Ce(e,t)}`;
return n==="complete"?`=${r}=${So(dy)}`:n==="recused"?`=${r}=${So(kn.id)}`:`=NOT(${r}="")`};m();var fD=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,gD=e=>e.filter(t=>t!=="").join(" \xB7 "),D4={title:(e,t,n)=>gD(
[e,fD(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,A4={title:(e,t,n)=>gD([e,fD(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,my=e=>({id:D4,en:A4})[e];m();function O4(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function P4(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function py(e,t,n){if(t.form!=="files")return[...e];let r=`${_(t.name)}|${V(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:P4(O4(r+V(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var gi={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,fy=3,Eo=fy+
1,tp=0,np=1,N4=2,Wr=3,I4=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],gy=({min:
e,
max:t},n)=>{let r=o=>n==="id"?x(o).replace(".",","):x(o);return`${r(e)}\u2013${r(t)}`},$4=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function hy({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${gy(i,t)})`),o=n.some(i=>i.link!=="")?[gi.link[t]]:[];return{headers:[gi.code[t],
gi.status[t],gi.name[t],...r,gi.notesToCommittee[t],gi.notesToEntrant[t],gi.institution[t],...o],
widths:[
62,58,128,...r.map($4),160,160,160,...o.map(()=>180)],scored:r.length}}var F4=e=>["code","status",
"name","institution","link"].some(t=>Ae(e,gi[t])),hD=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};function yD(e){var n;let t=(
n=
e[fy])!=null?n:[];return e.slice(Eo).every(r=>r.every((o,i)=>{var a;return o===""||F4(x((a=t[i])!=null?
a:""))}))}var bD=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function yy(e,t,n){let{
headers:r,
scored:o}=hy(n),i=v.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-Wr-o-2);
return{
values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===np?cD(t+u,Wr,
o):""))}}var by=(e,t)=>({top:Eo,left:Wr,height:t-Eo+1,width:e+2});function rp(e,t){let{criteria:n,
language:r}=e,
o=my(r),i=(s,u)=>({top:Eo,left:s,height:t,width:u}),a=i(tp,Wr+n.length);return{table:i(tp,hy(e).headers.
length),progress:{row:0,column:0,formula:dD(Eo,t,tp,np,o)},validations:wD(n).map(({from:s,count:u,
criterion:l})=>({
block:i(Wr+s,u),formula:mD(Eo,Wr+s,l),help:o.rejected(gy(l,r))})),colours:I4.map(([s,u])=>({block:a,
formula:pD(Eo,np,s),background:u})),open:by(n.length,Eo+t-1)}}function wD(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function op(e){var P;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:a}=e,s=my(o),{headers:u,widths:l,scored:c}=hy(e),d=py(e.entries,t,
n),p=wD(r).map(({criterion:N})=>gy(N,o)),h=rp(e,d.length),b=yy(d,Eo,e),S=N=>[N,...u.slice(1).map(()=>"")],
O=S("");return{name:ti(t,n),...h,headerRow:fy,frozenColumns:N4,widths:l,formats:u.map((N,I)=>I===tp?
"@":I>=Wr&&I<Wr+c?Lr:""),centred:u.flatMap((N,I)=>I===np||I>=Wr&&I<Wr+c?[I]:[]),values:[O,S(s.title(
t.name,n,i)),S(s.help(p.length===1&&(P=p[0])!=null?P:null,a)),u,...b.values],formulas:[S(h.progress.
formula),O,O,O,...b.formulas]}}m();m();function wy(e){var n;let t=_e().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var vD=e=>e.getEditors().map(t=>t.getEmail());function kD(e){
let t=wy(e);return t===null||t.isWarningOnly()?null:vD(t)}function rr(e,t){var r;let n=(r=_e().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Hl(n,t),n.setUnprotectedRanges([]))}function Hl(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(vD(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var xD=e=>wy(e)===null;function TD(e,t){let n=wy(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function As(e){let t=_e().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}m();var vy="#d9e2f3";function Ln(e){var t;for(let n=1;;n+=1){let r=Ph(
e.name,n),o=_e().getSheetByName(r);
if(SD(o)){Qt({...e,name:r});return}let i=_4(o);if(Ih((t=i[0])==null?void 0:t[0])){M4(i,e)||CD(o,e),
ED(
r,e,o.getLastRow(),o.getLastColumn());return}}}function Qt(e){var t;CD((t=_e().getSheetByName(e.name))!=
null?t:ky(e.name),e),ED(e.name,e,0,0)}function ky(e){let t=_e().getActiveSheet(),n=_e().insertSheet(
e,_e().getSheets().length);return _e().setActiveSheet(t),n}var SD=e=>e===null||e.getLastRow()===0;
function Ht(e){
for(let t=1;;t+=1){let n=Ph(e,t);if(SD(_e().getSheetByName(n)))return{name:n,grid:null};let r=Le(n);
if(fn(r))return{name:n,grid:r}}}function _4(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.
getLastColumn())).getValues()}function M4([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return x(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function ED(e,t,n,r){let o=f.max(t.
values.length,n),i=f.max(t.widths.length,r),a=v.from({length:o},(s,u)=>v.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));Yt(e,0,0,a,t.formats)}function CD(e,t){
let n=t.
widths.length,r=t.headerRow+1;To(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of hi(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of hi(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),GT(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(vy),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function hi(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var jn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),RD=({values:e,formulas:t},n)=>ly(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),L4=e=>{var t;return(t=_e(
).
getSheetByName(e))!=null?t:ky(e)};function xy(e,t){let n=L4(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];To(n,e.values.length+1,o.length),l>0&&
jn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:h,length:b,value:S}of hi(
o))n.setColumnWidths(h+1,b,S);let d={...u,top:r,height:u.height+1};jn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:h,length:b,value:S}of hi(o.map((O,P)=>s.includes(
P))))S&&jn(n,{...d,left:h,width:b}).setHorizontalAlignment("center");for(let{start:h,length:b,value:
S}of hi(
i))S!==""&&jn(n,{...u,left:h,width:b}).setNumberFormat(S);jn(n,{...d,height:1}).setFontWeight("bold").
setBackground(vy),jn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),DD(n,e),j4(n,RD(e,i),l,c)}function j4(e,t,n,r){var s,u;let o=f.max(t.length,
n),i=f.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=v.from({length:o},(l,c)=>v.from({length:
i},
(d,p)=>{var h,b;return(b=(h=t[c])==null?void 0:h[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(a)}
function DD(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();jn(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([jn(e,r)]).build()))}function AD(e,t,n){let r=_e(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;To(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};jn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of hi(
t.widths.map((h,b)=>a.includes(b))))p&&jn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of hi(s))p!==""&&jn(r,{...l,left:c,width:d}).setNumberFormat(p);DD(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),jn(r,{...l,top:f.max(l.top,i+1)}).setValues(
RD(n,s))}var OD=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Os(e,t,n,r){var u;let o=_e(
).
getSheetByName(e);if(o===null)return;let i=jn(o,t),a=o.protect();Hl(a,n);let s=OD(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),Hl(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function PD(e,t,n){let r=_e().getSheetByName(e);if(r!==null)for(let o of OD(
r,jn(r,t)))Hl(o,n)}function ND(e,t){var n;(n=_e().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var ID="judgeTabs",B4=9e3,z4=cn(G(),Zk([G(),G(),G()]));function ip(){var e;try{let t=st(z4,C.parse(
(e=
Ue(ID))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var U4=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Ty(e){let t=g.entries(e),n=()=>C.stringify(g.fromEntries(t));for(;U4(n())>
B4;)t.shift();qe(ID,n())}function Sy(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=bD(l);((o=(r=t[x(i)])==null?void 0:r[2])!=null?o:"")!==c&&ND(a,c),n[x(i)]=[s,u,c]}return n}
function Ey(e,t){
if(e.size===0)return;let n=ip(),r=ql(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=Sy(o,n);C.stringify(i)!==C.stringify(n)&&Ty(i)}function ap({stages:e,
judges:t},n=ip()){
var o;let r=new y;if(g.keys(n).length===0)return r;for(let[i,a]of ql()){let[s="",u=""]=(o=n[x(a)])!=
null?o:[],l=e.find(d=>_(d.name)===_(s)),c=t.find(d=>V(d.code)===V(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var $D="rowOrders",W4=9e3,K4=cn(G(),cn(G(),G()));function FD(){let e=Ue(
$D);try{let t=st(K4,C.parse(
e!=null?e:"{}")),n=t.success?g.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(g.entries(o))]))}
catch{
return new y}}function pa({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(h=>[
h.code,h])),i=new k(r.flatMap(({code:h,tab:b})=>h==="SCORE_ROWS_PERMUTED"?[b]:[])),a={},s=W4-2;for(
let h of t){
let{stage:b,judge:S,tab:O}=h,P=(c=n.get(b))==null?void 0:c.get(S),N=i.has(O)?P:(d=Dl(h,o))!=null?d:P;
s-=((p=N==null?void 0:N.length)!=null?p:0)+4*(S.length+(b in a?0:b.length))+12,!(N===void 0||s<0)&&(
a[b]=
{...a[b],[S]:N})}let u=C.stringify(a),l=g.fromEntries([...n].map(([h,b])=>[h,g.fromEntries(b)]));u!==
C.stringify(l)&&qe($D,u)}m();var _D="understanding",G4=9e3,q4=te({option:G(),kind:G(),params:cn(G(),
Bd()),tab:G()}),H4=cn(G(),q4);
function Cy(){let e=Ue(_D);try{let t=st(H4,C.parse(e!=null?e:"{}"));return new y(t.success?g.entries(
t.data):[])}catch{return new y}}function MD(){let e=null,t=()=>(e!=null||(e=Cy()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var LD=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function jD(e){let t=C.stringify(
g.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>G4?!1:(qe(_D,t),!0)}
function Z4({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return sh({tab:r,
columns:o,
entries:i})}var J4=(e,t,n)=>[...oC(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...jT(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...BT(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:ti(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],V4=(e,t,n)=>zT(
e,t,n).
map(({name:r,judge:o})=>BD(r,o));function BD(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Je(){var ye,Pe;
let e=Be(),
t=Ft(e),n=new y([...t].map(([de,ue])=>[de,Le(ue)])),r=e.filter(de=>![...t.values()].includes(de)),o=Ry(
Le),i=n8(eD),{answers:a,known:s}=MD(),u={names:r,isHidden:de=>i().includes(de),read:o,answers:a},{
reading:l,
unwritten:c,facts:d,findings:p,questions:h}=uD(n,u),{competition:b}=l,S=ap(b),O=ps(b.entries),P=Ry(
de=>{
let ue=Il(o(de));return ue.length>0?ue:Qm(de)}),N=Ry(Ds),I=(de,ue)=>{let Dt=$T(de,P(de.tab));return WT(
Dt,ue)?KT(Dt,N(de.tab)):Dt},F=({stage:de})=>b.stages.filter(({name:ue})=>ue===de).flatMap(ue=>je(b,
ue)),
M=Qn(r,b,S).filter(({stage:de})=>de.scoreTab===void 0),B=b.stages.flatMap(({scoreTab:de})=>r.filter(
ue=>X4(ue,de))),L=da(b),j=[...M.map(({name:de})=>de),...B],z=Ss(j.map(o),L,a),H=de=>{var ue,Dt;
return(Dt=
(ue=z.get(de))==null?void 0:ue.view)!=null?Dt:o(de)},J=t8(r,b,H,O),W=Vm(r),X=W===void 0?null:Xm(o(W),
b),Q=[...M.map(({name:de,stage:ue,judge:Dt})=>{let we=je(b,ue);return I(oi(H(de),ue.name,Dt.code,we,
O),we)}),...J.sheets.map(de=>I(de,F(de)))],pe=[...h!=null?h:jl([...z.values()].flatMap(de=>de.questions)),
...ay(Q,b.entries,a)];return{competition:b,decisions:(ye=X==null?void 0:X.decisions)!=null?ye:[],
sheets:Q,
orders:FD(),protectedTabs:tD().filter(de=>!Ae(de,Z.corrections)),own:S,findings:[...l.findings,...Z4(
l),...J4(e,b,S),...V4(r,b,S),...J.findings,...p,...pe.map(e8),...l.tables.criteria!==null&&b.criteria.
length===0&&Y4(z)?[Q4(l.tables.criteria.tab)]:[],...(Pe=X==null?void 0:X.findings)!=null?Pe:[]],
questions:pe,
given:s(),locate:UT(l),unwritten:pe.length>0?[]:c,facts:d}}var X4=(e,t)=>t!==void 0&&_(e)===_(t),Y4=e=>[
...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));function Q4(e){return{code:
"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:"no-rows",
allowed:[]}}}
var e8=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===
void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function t8(e,t,n,r){let o=t.stages.map(
i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.find(l=>{var c;return _(l)===_((c=i.
scoreTab)!=null?c:"")});if(a===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,reason:
"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:"error",
stage:i.
name,params:l}]}}let{sheets:s,strangers:u}=LR(n(a),i,tt(t,i),je(t,i),r);return{sheets:s,findings:u.map(
l=>BD(a,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}}function n8(e){
let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function Ry(e){let t=new y;return n=>{var o;
let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var sp=(e,t,n)=>n(C.stringify([e,...t])).slice(
0,16),zD=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
sp(n,r,t):o,"");function UD(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=sp(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}m();m();var Ps=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["undo",$("urungkan perbaikan","undo fix")]];var WD=["at","by","action","detail",
"run","hash","stage"],up=e=>WD.map(e),r8=["compute","documents",
void 0],KD=e=>{var t;return!r8.includes(vn((t=e[WD.indexOf("action")])!=null?t:"",Ps))};m();var Zl={
part:"history",tab:Z.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function GD(e){var o,i,a;let t=e===null?null:lt(
e,Zl),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>U(u(d));r.push(
{row:s,texts:up(l),chain:l("chain")});let c=vn(l("action"),Ps);c!==void 0&&n.push({at:Pl(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new y}}m();m();m();m();function Jl(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[
",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var o8={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},qD=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${o8[t][r]}`),
t);function HD(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Ns=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
ZD={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${HD(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Ns(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${HD(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${Ns(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${Ns(o,i)}, and a shared rank is never split`)}.`,
BELOW_PASSING_SCORE:({passingScore:e,score:t},{text:n,points:r,plain:o,
name:i,unit:a})=>{let s=r(t),u=o(e);return a==="mean-rank"?n(`Tidak lolos: rata-rata peringkat ${s} lebih besar daripada batas ${u}.`,
`Does not advance: the mean rank ${s} is higher than the limit ${u}.`):n(`Tidak lolos: ${s} di bawah ${i} minimal ${u}.`,
`Does not advance: ${s} is below the passing ${i} ${u}.`)},INSTITUTION_FULL:({institution:e,most:t,
above:n},{text:r})=>r(`Tidak lolos: paling banyak ${t} per instansi, dan dari ${e} sudah ada ${Y(n,
"id")}.`,`Does not advance: at most ${t} per institution, and ${e} already has ${Y(n,"en")}.`),
WITHOUT_CATEGORY:(e,{text:t})=>t("Tidak lolos: kategorinya kosong.",
"Does not advance: it has no category."),PASSED_OVER:({place:e,over:t},{text:n})=>n(`Naik ke tempat ${e} karena ${Y(
t,"id")} dilewati (batas per instansi).`,`Moves up to place ${e} because ${Y(
t,"en")} ${t.length===1?"is":"are"} passed over (limit per institution).`),MOVED_UP:({place:e,from:t,
removed:n},r)=>{let o=qD(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=qD(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Jl(e.amount,"id")}.`,
`Prize ${Jl(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Ns(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${Ns(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${Ns(n,
r)}${l}.`)}};m();m();var JD={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},i8={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Dy=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),VD=(e,t)=>JD[t][e],
XD=(e,t)=>i8[t][e];function Is(e,t,n=!1){let r=JD[t][e].split(" ").map(Dy).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var a8=6,s8=BigInt(0);function u8(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==s8)return!1;return!0}
function $s(e,t,n){if(u8(e,n))return n;let r=Vt(t(e),n);for(let o=n;o<n+a8;o+=1){let i=e.map(a=>yr(a,
o));if(Vt(t(i),n)===r)return o}return n+2}var lp=new Me(0),Ay=(e,t,n)=>Tn(br(e,t),n);function YD(e,t,
n){let r=n;if(Xt(e,t)===0)return r;for(;Vt(
e,r)===Vt(t,r);)r+=1;return r}var Vl=(e,t)=>si[e].name[t];function Xl(e,t,n,r){let o=YD(e.value,t,e.
metric==="majority"?0:n);return[Ay(e.value,o,r),Ay(t,o,r)]}function QD(e,t,n){let r=VD(n,e),o=new y,
i=(a,s)=>Ay(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:Dy(r),text:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,YD(a,lp,t)),plain:a=>Tn(br(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=$s(s,pn,t),c=n==="points"&&s.length>2?$s([...s].sort(Xt).slice(1,-1),pn,t):u;
return a.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}m();var e2={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=Y(t.entries,a,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var t2={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},l8={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function c8(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var cp=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function d8(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var n2={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${ai[e].score[c]}`:"",h=i(p===""?" dari":""," of"),b=t.length,S=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
O=o.once(n,()=>c8(n,o));return`${a} ${s(r)}${p}${h} ${S} (${d}); ${O}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${cp(e.highest,
"tertinggi",t)} dan ${cp(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${cp(e.highest,
"highest",t)} and ${cp(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>d8(i,n,t)),o=n(pn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=$s([e,s],([S,O])=>S.add(O),i),d=r(e,c),p=r(s.abs(),c),h=`\u03BB = ${o(u)}, ${l8[a][l]}`;
if(Vt(s.abs(),c)===Vt(lp,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${h}).`,`The correction for severity leaves the mean ${d} as it is (${h}).`);
let b=s.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${h}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${h}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${t2.id[t]}.`,`Judge ${e} is not counted: ${t2.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:a,
plain:s,decimals:u})=>{let l=p=>{var h;return(h=Gd(e.map(({weight:b},S)=>({weight:b,score:p[S]}))))!=
null?h:lp},c=$s(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var r2=({metric:e,criterion:t},{language:n})=>t===void 0?Vl(e,n):`\u201C${t}\u201D`,m8=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function p8(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${m8(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var o2={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:a,Name:s,points:u,decimals:l,language:c}=i,[d,p]=Xl(n,r.value,l,c),h=r2(n,
i),b=o.length===0?"":p8(o,i),S=u(e),O=Y(t,c);return a(`${s} ${S} sama pada ${O}; ditentukan oleh ${h}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${s} ${S} is shared by ${O}; decided by ${h}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:a,decimals:s,language:u}=r,l=a(e),c=Y(t,u),d=n.map(h=>`${r2(h,r)} ${Xl(h,h.value,s,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var f8={...n2,...o2,...e2,
...ZD};function g8({code:e,params:t},n){return f8[e](t,n)}function i2(e,t,n="points"){let r=QD(e,f.max(
2,t),n);return o=>o.map(i=>g8(i,r)).join(" ")}function a2(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Vl("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Xl(i,a.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:Vl(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var fa=(e,t)=>ai[e].name[t];var h8={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Ze(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Ze(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${fa(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${Ze(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n)=>`kode ${e}, metode ${t}, versi aturan ${n}`,
accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`},problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
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
unknownStage:(e,t)=>`Tahap \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,reasonMissing:
"Tulis alasannya: alasan itu dicatat di tab Riwayat.",nothingToDecide:e=>`Tahap ${e} belum dapat diperingkat, jadi belum ada yang ditetapkan.`,
unknownKind:(e,t)=>`Jenis dokumen \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,unexpected:e=>`Terjadi kesalahan yang tidak terduga: ${e}`}
,documents:{folder:e=>`${e===""?"Lembar Juri":e} \u2013 Dokumen`,failed:e=>`gagal: ${e}`,ofAnother:(
e,t,n)=>`${e} oleh ${t}, ${n}`}},y8={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${Ze(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Ze(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${fa(e,"en")}`,hash:
e=>`hash ${e.slice(
0,8)}`,overwritten:"this tab is written anew by every computation",decimals:e=>`${e} decimals`,
provisional:"PROVISIONAL",unordered:
"this order is for the committee alone: winners are announced alphabetically, without ranks",
notRanked:e=>`Stage ${e} could not be ranked at the last computation; see the tab ${Z.
findings.en}.`,notFinal:`Not all stages were ranked at the last computation; see the tab ${Z.findings.
en}.`,documentsOrigin:
"fill in the column Number before making documents; the other columns are filled in for you",
historyOrigin:"a record of every computation and document; do not delete it",plenary:"Plenary",
plenaryOrigin:
"fill in Decided Rank, Reason and votes only for entries that the plenary decided about",objections:
"Objections",objectionsOrigin:"one row per objection; fill in Answer and Ruling",decisions:
"Decisions",decisionsOrigin:"what the workbook held when the result was decided; do not change it"},
done:{validated:(e,t)=>e+t===0?"No errors and no warnings.":`Errors: ${e}, warnings: ${t}. See the tab ${Z.findings.en}.`,
questions:e=>`${e===1?"1 question needs":`${e} questions need`} an answer before the ranking is computed. Choose \u201COpen panel\u201D in this menu and answer there.`,
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${Ze(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n)=>`code ${e}, method ${t}, rules version ${n}`,
accepted:e=>`the order of the scores in the tab ${e} accepted as it is`},problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAsked:"The questions have changed. Check again, then answer those that are left.",tooManyAnswers:
"There are too many answers to remember. Correct the headers or the entries\u2019 names on the judge tabs, then check again.",
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever may edit the protected tab ${Z.settings.
en}.`,badRequest:"The panel sent a request that is not known. Close the panel and open it again.",
busy:"Another run is at work in this sheet. Wait a moment and try again.",leased:(e,t)=>`Documents are being made by ${e}. Try again after ${t}.`,
scopeMissing:e=>`These permissions have not been granted: ${e}. Open this link, tick all permissions, then try again.`,
noTab:e=>`The tab \u201C${e}\u201D is no longer there.`,unknownPreset:(e,t)=>`There is no preset \u201C${e}\u201D. There are: ${t}.`,
notEmpty:
"This sheet already has configuration tabs, so it was not set up again. Use an empty sheet.",
unknownStage:(e,t)=>`There is no stage \u201C${e}\u201D. There are: ${t}.`,reasonMissing:
"Write the reason: it is recorded in the tab History.",nothingToDecide:e=>`Stage ${e} cannot be ranked yet, so there is nothing to decide.`,
unknownKind:(e,t)=>`There is no kind of document \u201C${e}\u201D. There are: ${t}.`,unexpected:e=>`Something unexpected went wrong: ${e}`}
,documents:{folder:e=>`${e===""?"Lembar Juri":e} \u2013 Documents`,
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},ae=e=>e==="id"?h8:y8,fe=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function ga(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function s2(e,t,n){let r=ga(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:$t(),at:ut(),by:$e(),hash:e,provisional:t},isNew:!0}}function ct(e){let{name:t,grid:n}=Ht(Z.
history[e]);return{name:t,exists:n!==null,...GD(n)}}var dp="chain";function en(e,t,n){var c,d,p,h;Dn(
);
let r={stage:"",...t},o=(d=(c=Ps.find(([b])=>b===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:Yn(r.at),action:o},a=up(b=>i[b].trim()),s=sp(b8(e),a,mn),u=e.exists?v8(e,n):w8;if(e.exists){
let b=v.from({length:f.max(...u.values())+1},()=>"");for(let[S,O]of u)b[O]={...i,chain:s}[S];Yt(e.name,
Ur(e.name),0,[b])}else{let b=ae(n).tabs,S=Zl.columns.map(O=>({header:O.header[n],width:O.width,value:
P=>P[O.
key]}));Qt(Tt(e.name,b.history,b.historyOrigin,S,[{...i,chain:s}],0))}Dn(),qe(dp,s);let l={row:((h=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?h:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function b8({exists:e,links:t}){let n=e?Ue(dp):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:zD(t,mn)}var w8=new y(Zl.columns.map(({key:e},t)=>[e,t]));
function v8({
name:e,headerRow:t,columns:n},r){let o=Zl.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new y(n);let i=f.max(...n.values())+1;return Yt(e,t,i,[o.map(({header:a})=>a[r])]),new y([
...n,
...o.map(({key:a},s)=>[a,i+s])])}m();m();var mp=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},pp=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function u2(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(x(t)),null}}function l2(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var k8=e=>e instanceof E&&
"problem"in e;function be(e){throw g.assign(new E(e.message),{problem:e})}
function le(e){var t;try{return{answer:e()}}catch(n){if(k8(n))return{problem:n.problem};let r=n instanceof
E?n.message:x(n),o=mp(r);if(o.length>0){let i=ae(Xe()).problems.scopeMissing(o.join(", "));return{
problem:fe(
"SCOPE_MISSING",i,pp())}}return console.error(n instanceof E&&(t=n.stack)!=null?t:r),{problem:fe(
"UNEXPECTED",ae(Xe()).problems.unexpected(r))}}}var Oy="language";function it(e){let t=u2(Oy);return t===
"id"||t==="en"?t:e}var Xe=()=>it(Yk().startsWith("en")?"en":"id");function he(){Wd()||be(fe(
"NOT_ALLOWED",ae(Xe()).problems.notAdmin($e())))}function Te(e){let t=Qk(e);return t===null?be(fe(
"BUSY",ae(
Xe()).problems.busy)):t.done}function ge(e,t){let n=st(e,t);return n.success?n.data:be(fe(
"BAD_REQUEST",ae(Xe()).problems.badRequest))}m();m();var x8=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),T8=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function at(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(T8)]},e.map(({name:n})=>x8(n)))}var Cr=(e,t)=>e.find(n=>n.stage===
t);m();var c2={part:"corrections",tab:Z.corrections,columns:[{key:"id",header:$("Nomor Perbaikan",
"Correction"),width:110},{key:"at",header:$("Waktu","Time"),width:150},{key:"by",header:$("Pelaku",
"By"),width:200},
{key:"stage",header:$("Tahap","Stage"),width:140},{key:"judge",header:$("Juri","Judge"),width:70},{
key:"tab",header:$("Tab","Tab"),width:160},{key:"cell",header:$("Sel","Cell"),width:60},{key:"entry",
header:$(
"Kode Peserta","Entry Code"),width:90},{key:"criterion",header:$("Kriteria","Criterion"),width:140},
{key:"old",header:$("Semula","Before"),width:140},{key:"now",header:$("Menjadi","After"),width:140},
{key:"kind",header:$("Jenis","Kind"),width:100},{key:"status",header:$("Status","Status"),width:130}
,
{key:"answeredAt",header:$("Waktu Jawaban","Answered At"),width:150},{key:"answeredBy",header:$(
"Dijawab Oleh","Answered By"),width:200},{key:"before",header:$("Isi Asli","Original Content"),width:
160}]},
d2=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],m2=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],Yl=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function p2(e,t,n,r,o,i){let a=(l,c)=>{var d,p;return(p=(d=l.find(([h])=>h===c))==null?
void 0:
d[1][n])!=null?p:""},s=l=>({...l,at:Yn(l.at),answeredAt:Yn(l.answeredAt),old:i(l.before),kind:a(d2,l.
kind),status:a(m2,l.status),before:C.stringify(l.before)}),u=c2.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Tt(t,r,o,u,e.map(s),0)}function f2(e){var n;let t=e===null?
null:lt(e,c2);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
a]=[vn(o("kind"),d2),vn(o("status"),m2)],s=S8(o("before")),u=r("now");return i===void 0||a===void 0||
s===null?[]:[{id:o("id"),at:Pl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:a,
answeredAt:Pl(
o("answeredAt")),answeredBy:o("answeredBy"),before:s}]})}function S8(e){try{let{cell:t,format:n}=C.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Rr=(e,
t)=>e===""?"\u2013":typeof e=="number"?se(e,t):K(e,t),yi=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${se(w((e*100).toPrecision(12)),n)}%`:Rr(e,n),Py=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,E8={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,C8={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,ha=e=>e==="id"?E8:C8;function Co({language:e}){let{name:t,grid:n}=Ht(Z.corrections[e]);return{name:
t,isNew:n===null,list:f2(
n)}}function ya(e,t,{language:n,admins:r}){let o=ha(n);return Ln(p2(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>yi(i,a,n))),e.isNew&&(rr(e.name,r),As(e.name)),Dn(),{...e,isNew:!1,list:t}}m();
m();function Fs(e,t){let n=e!=null?e:"";return re(t)?re(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var fp=(e,t)=>U(e)===U(t),R8=864e5,D8=R.UTC(1899,11,30);function A8({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-D8)/R8+
r/86400}var g2=e=>typeof e=="object"?A8(e):typeof e=="boolean"?x(e):e,h2=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function y2(e){let[{values:t},n,r]=[Le(e),Qm(e),Ds(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function Ro(e){
var n;let t=_e().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var b2=(e,t,n)=>{var r;(r=_e().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},w2=(e,t,n,r)=>Yt(e,t,n,r);m();function Ny(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function v2(e){for(let[t,n]of Ny(e,r=>r.tab))for(let[r,o]of Ny(n,i=>i.format))r!==void 0&&b2(t,o.map(
({at:i})=>Ce(i.row,i.column)),r)}function k2(e){let t=n=>n.format==="General";v2(e.filter(t));for(
let[
n,r]of Ny(e,o=>o.tab)){let o=new y(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of cs(r.map(({at:l})=>l)))w2(n,i,a,v.from({length:s},(l,c)=>v.from({length:
u},
(d,p)=>{var h;return(h=o.get(`${i+c},${a+p}`))!=null?h:""})))}v2(e.filter(n=>!t(n)))}function Ql(e,{
sheets:t}){var a,s,u;let[n]=Mr(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function _s(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?fp:Fs;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function ba(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:y2(t);return e.set(t,n),n}}function Iy(e,t,n,r){let{before:o,now:i}=e,a=typeof i=="number"&&
h2(
o.format);return r?{tab:t,at:n,value:g2(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function O8(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=Yl(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function $y(e,t){
var o;let n=new k(
t.map(({action:i,run:a,stage:s})=>C.stringify([i,a,s]))),r=new y;for(let i of e)for(let a of O8(i)){
let s=C.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var P8=e=>/data validation|validasi data/i.test(x(e));
function Fy(e,t){try{return k2(e),Dn(),!0}catch(n){if(!t&&!P8(n))throw n;return console.warn(x(n)),!1}
}
function ec(e,t,n,r=!1){let{settings:o}=e.competition,i=$y(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:S,list:O})=>O.filter(({status:P})=>S==="confirm"||S==="undo"||S===
"fix"&&P==="applied").map(P=>({one:P,action:S,place:Ql(P,e)}))),s=S=>a.map(({one:O,place:P})=>P===null||
!Ro(P.tab)?"other":_s(O,P.at,S(P.tab))),u=s(ba()),l=a.flatMap(({one:S,action:O,place:P},N)=>{let I=O===
"undo";return P!==null&&u[N]===(I?"after":"before")?[Iy(S,P.tab,P.at,I)]:[]}),c=Fy(l,r),d=c?null:s(
ba()),
p={fix:new k,undo:new k};for(let[S,{one:O,action:P}]of a.entries()){let N=d==null?void 0:d[S];P==="fix"&&
(c?u[S]==="other":N!=="after")&&p.fix.add(O),P==="undo"&&N==="after"&&p.undo.add(O)}let h=t;if(p.
fix.size+p.undo.size>0){let S=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);h=ya(t,S,o)}let b=n;for(let{list:S,...O}of i){let P=S.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),N=N8(P,O.action==="undo",o.language).join("; ");P.length>
0&&(b=en(b,{...O,detail:N,hash:""},o.language))}return{ledger:h,history:b}}var N8=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:a})=>{let[s,u]=[yi(i.cell,i.format,n),Rr(a,n)];return t?Py(r,o,u,s):Py(r,o,s,u)}
);m();function I8(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Fs(
u.before.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function gp(e,{
statuses:t,corrections:n}){var d,p,h,b;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===
void 0||s===void 0||((d=t.find(S=>S.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=Mr(s).map(S=>({at:S,status:I8(n,a,Ce(S.row,S.column),
o)})),c=l.filter(S=>S.status==="offered");return{id:C.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:S})=>S),
status:c.length>0?"offered":(b=(h=l[0])==null?void 0:h.status)!=null?b:"offered"}}function hp({id:e,
fix:t,seen:n,judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Rr(n,i),
now:t.now,confirm:a,status:o}}m();var $8=te({id:G(),accept:ze(),at:G(),by:G()}),F8=He($8),_y=e=>`fixAnswers:${e}`,
_8=8e3;function Ms(e){
let t=Ue(_y(e));try{let n=st(F8,C.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function x2(e,t){let n=C.stringify([...Ms(e),t]);return n.length>_8?!1:(qe(_y(e),n),!0)}var T2=e=>qe(
_y(e),"[]"),Ls=e=>e.filter(t=>t.status==="waiting");function S2(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function gn(e=t=>t()){let t=Je(),{settings:n}=t.competition,
r={workbook:t,history:ct(n.language),ledger:Co(
n)};return M8(r)?r:e(L8)}function M8({history:e,ledger:{list:t}}){let n=new k(Ls(t).map(({judge:r})=>r));
return $y(t,e.rows).length===0&&[...n].every(r=>Ms(r).length===0)}function L8(){let e=Je(),{settings:
t}=e.
competition,n=Co(t),r=[...new k(Ls(n.list).map(({judge:s})=>s))],o=r.flatMap(Ms),i=o.length===0?n:ya(
n,S2(n.list,o),t),a=ec(e,i,ct(t.language),!0);for(let s of r)T2(s);return{...a,workbook:Je()}}var tc=(
{
workbook:e,history:t,ledger:n})=>({statuses:at(e.competition.stages,t.rows),corrections:n.list});
function E2(e,t=Ot(
e.workbook,{provisional:!1}).findings){let n=tc(e);return t.flatMap(r=>{let o=gp(r,n);return o===null?
[]:[o]})}function My({workbook:e,history:t,ledger:n}){let r=at(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>Yl(u)===Yl(a));return s.every(({stage:u})=>o(u))?
s:[]}var nc="marked";function C2(e,t){var o;let[n,...r]=My(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Ls(e.ledger.list).map(i=>({...Ly(i,t),judge:i.judge})),marked:((o=Ue(nc))!=
null?o:"")!==""}}var Ly=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},a)=>({tab:e,cell:t,entry:
n,
criterion:r,old:yi(o.cell,o.format,a),now:Rr(i,a)});m();m();m();m();var R2={id:e=>`Kode peserta ${K(
e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(x),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${K(e.code,"en")} is used more than once (rows ${Y(e.rows.map(x),"en")}). Give every entry a code of its own.`}
;m();var D2={id:e=>`Nama inovasi ${K(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(x),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${K(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(x),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var A2={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var O2={
id:e=>e.of==="entry"?`${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${K(e.one,"en")} and ${K(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${K(e.one,"en")} and ${K(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;m();var P2={id:e=>`${ne(e.judge,"id")} menilai ${Yi(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${ne(e.judge,"en")} has scored ${Yi(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var N2={id:e=>`${ne(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var I2={id:e=>`${ne(e.judge,"id")} tidak menilai ${Yi(e.where,"id")} (BK).`,en:
e=>`${ne(e.judge,"en")} is recused from ${Yi(e.where,"en")} (BK).`};m();var $2={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${se(
e.low,"id")}\u2013${se(
e.high,"id")}, batasnya ${se(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${se(
e.low,"en")}\u2013${se(e.high,"en")}, the limit is ${se(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var F2={id:e=>`Nilai juri ${Y(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function j8({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Y(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function B8({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Y(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var _2=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),M2={id:e=>`Kelompok juri ${_2(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${j8(
e)}`,en:e=>`The groups of judges ${_2(e)} share no entry, so their severity cannot be compared. ${B8(
e)}`};m();m();m();m();var L2={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",missing:"winners"};m();var j2={name:{id:"Daftar hadir",en:"Attendance lists"},phase:
"before",missing:"guests"};m();var B2={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var z2={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var U2={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var W2={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var K2={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var G2={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var q2={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var H2={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var Z2={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var J2={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var V2={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var X2={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var Y2={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var wa={"tata-cara":V2,pernyataan:K2,undangan:Y2,"daftar-hadir":j2,"lembar-nilai":U2,"berita-acara":
L2,
sk:q2,pengumuman:W2,piagam:G2,gabungan:B2,surat:H2,"surat-daftar":Z2,"tanda-terima":J2,"umpan-balik":
X2,
laporan:z2};var Q2=(e,t)=>wa[e].name[t];var eA={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},jy=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${Q2(e,"id")}\u201D yang dibuat: ${eA.id[wa[e].missing]}.`:`No document \u201C${Q2(
e,"en")}\u201D was made: ${eA.en[wa[e].missing]}.`;var tA={id:e=>jy(e.kind,"id"),en:e=>jy(e.kind,
"en")};m();var nA={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Ze((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${K(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Ze(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${K(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var rA={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
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
e.reason]}};m();m();m();var z8=[...kh,fs,na];function js(e,t){let n=tr.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${ys[t]} ${o!=null?o:""}`.trim();let i=z8.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function rc(e,t,n){var i,a;let r=tr.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:js(e,n)}function oA(e,t){var r,o;let[n]=e.split(
".");return(o=(r=kh.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Bs=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?se(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?K(e.replace(/\./g,","),t):K(e,t),U8={version:{id:"versi aturan",en:"rules version"}};
function W8({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":js(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=U8[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${js(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var K8=(
e,t)=>{
var n,r;return(r=(n=Vo.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function G8(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=C.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function yp(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=W8(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${Bs(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${Bs(a,t)})`}`}let u=l=>Bs(typeof l!="string"?l:r==="setting"?rc(l,o,t):r==="entry"&&o==="status"?
K8(l,t):G8(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var q8=5;function zs(e,t){if(e.length===0)return"";let n=e.slice(0,q8).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${yp(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var iA={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Ze(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${zs(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${Ze(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${Ze(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${zs(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${Ze(
e.computed,"en")}). Compute again before making documents.`};m();var aA={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${zs(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${zs(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var sA={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Y(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var uA={id:e=>`${e.entry} ada lebih dari sekali di tab ${ne(e.judge,"id")} (baris ${Y(e.rows.map(
x),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${ne(e.judge,"en")} more than once (rows ${Y(
e.rows.map(x),"en")}). Keep one row.`};m();var lA={id:e=>`Di tab ${ne(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${ne(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Y(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var cA={id:e=>`Kode ${e.entry} di tab ${ne(e.judge,"id")} bernama ${K(e.written,"id")}, di tab Peserta ${K(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${K(e.written,"en")} in the tab of ${ne(e.judge,"en")}, but ${K(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var dA={id:e=>`Kode ${Sn(K(e.entry,"id"),e.more,"id")} di tab ${ne(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Sn(K(e.entry,"en"),e.more,"en")} in the tab of ${ne(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var mA={id:e=>`Baris${e.name===""?
"":` ${K(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${K(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var pA={id:e=>`Rumus salah (${Sn(e.value,e.more,"id")}): ${ne(e.judge,"id")}, ${At(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Sn(e.value,e.more,"en")}): ${ne(e.judge,"en")}, ${At(e.where,
"en")}. Type the score.`};m();var fA={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${At(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${ne(e.judge,"en")}\u2019s score of ${At(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var gA={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${At(e.where,"id")} terbaca sebagai tanggal ${Sn(
Ze(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${se(e.likely,"id")})`}.`,en:e=>`${ne(e.judge,"en")}\u2019s score of ${At(e.where,"en")} was read as the date ${Sn(
Ze(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${se(e.likely,"en")})`}.`};m();var hA={id:e=>`${ne(e.judge,"id")} belum menilai ${At(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${ne(e.judge,"en")} has not scored ${At(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var yA={id:e=>`${Sn(K(e.value,
"id"),e.more,"id")} bukan nilai (${ne(e.judge,"id")}, ${At(e.where,"id")}). Ketik ${se(e.min,"id")}\u2013${se(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Sn(
K(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${ne(e.judge,
"en")}, ${At(e.where,"en")}). Enter ${se(e.min,"en")}\u2013${se(e.max,"en")}, or BK for a conflict of interest.`}
;m();var bA={id:e=>`Nilai ${Sn(se(e.value,"id"),e.more,"id")} di luar ${se(e.min,"id")}\u2013${se(e.max,
"id")} (${ne(e.judge,"id")}, ${At(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Sn(se(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${se(e.min,
"en")}\u2013${se(e.max,"en")} (${ne(e.judge,"en")}, ${At(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var wA={id:e=>`Nilai ${se(e.value,"id")} dari ${ne(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${se(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${ne(
e.judge,"en")}\u2019s ${se(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${se(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var vA={id:e=>`Nilai di tab ${ne(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${ne(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var kA={id:e=>`${ne(e.judge,"id")} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: tertinggi ${se(
e.highest,"id")}, juri lain biasanya ${se(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} seems to use another scale for ${Y(e.criteria,"en")}: at most ${se(e.highest,
"en")}, other judges usually ${se(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var xA={id:e=>`Nilai ${K(e.value,"id")} tersimpan sebagai teks (${ne(e.judge,"id")}, ${At(e.where,
"id")}). Ketik ulang ${se(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${K(e.value,
"en")} is stored as text (${ne(e.judge,"en")}, ${At(e.where,"en")}). Retype ${se(e.number,"en")} in a cell formatted as a number.`}
;m();var TA={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},SA={id:e=>`Total ${ne(
e.judge,"id")} untuk ${e.entry} tertulis ${se(e.value,"id")}, padahal ${TA[e.basis].id} ${se(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${ne(e.judge,"en")}\u2019s total for ${e.entry} says ${se(e.value,"en")}, but ${TA[e.basis].en} is ${se(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function H8({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var CA=6;function Z8({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",CA)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function J8({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",CA)}. Consider \u201CMethod\u201D = adjusted.`}
function EA(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return H8(e,t);case"uneven-judges":return t==="id"?Z8(e):J8(e);case"passing-score-unit":
{let r=se(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var RA={id:e=>EA(e,"id"),en:e=>EA(
e,"en")};m();var DA={id:e=>`Maksimum dianggap ${se(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${se(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var V8={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${th(e,"id")}`,en:e=>`is not a known choice; use ${th(
e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",en:()=>"is not a number; type digits only"}
,"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?
` (${e.join(", ")})`:""}; correct the number`},"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",
en:()=>"is not a date; write for instance 7 December 2023"},duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",
en:()=>"is there more than once; keep one"},"unknown-reference":{id:e=>`tidak dikenal${e.length>0?`; yang ada: ${Y(
e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${Y(e,"en")}`:""}`},"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",
en:()=>"is not a known key, so it is not used; check its spelling"},combination:{id:e=>`tidak dapat dipakai bersama ${Y(
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
};function X8(e,t){let n=K(oA(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function AA({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return X8(e,o);let i=typeof t==
"string"?rc(t,e,o):t,a=r.map(s=>rc(s,e,o));return`${K(js(e,o),o)}${i===""?"":` = ${K(i,o)}`} ${V8[n][
o](
a)}.`}var OA={id:e=>AA(e,"id"),en:e=>AA(e,"en")};m();var PA={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},NA={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${K(e.value,"id")} `}${PA[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${K(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${PA[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var IA={id:e=>`Kriteria ${K(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab ${ne(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${K(e.criterion,"en")} is in more than one column (${Y(
e.columns,"en")}) of the tab of ${ne(e.judge,"en")}. Keep one.`};m();var $A={id:e=>`Tab ${ne(e.judge,
"id")} tidak punya kolom untuk kriteria ${K(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${ne(e.judge,"en")} has no column for the criterion ${K(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var FA={id:e=>`Tahap ${K(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${K(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var _A={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${K(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${K(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(
t=e.judge)!=null?t:""} (${K(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?"the same settings":`judge ${e.judge}`}: this one and ${K(e.first,
"en")}. Delete or rename one of them.`}};m();var MA={id:e=>`Tab ${ne(e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
en:e=>`The tab of ${ne(e.judge,"en")} has no score yet. Ask the judge to fill it in.`};m();m();var LA=(
e,t)=>Y(e.map(n=>se(n,t)),t),va=(e,t)=>Y(e.map(n=>K(n,t)),t,8),Us=(e,t)=>e===null?"":` ${t} ${e}`,
Y8={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${va(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${K(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${va(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Us(e,"tahap")}: ${va(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",large:
"angkanya terlalu besar untuk nilai",text:"berisi teks","left-out":
"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,year:t,city:n,government:r})=>`Dari judul di atas tabel: ${Y(
[e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),"id")}.`,PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Baris ${t} tab ${K(e,"id")}${n===""?"":` (${K(n,"id")})`} bukan peserta: ${{
numbers:"nomor kolom",example:"contoh pengisian",statistic:"jumlah atau statistik",weight:
"bobot kriteria",maximum:"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Bobot${Us(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",maxima:"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",
tab:`dari tab ${K(
n,"id")}`,equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:
n})=>`Nilai maksimum${Us(n,"tahap")}: ${LA(e,"id")}, ${t==="written"?"seperti tertulis":
"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${K(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${K(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},Q8={JUDGE_TABS:({tabs:
e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${va(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${K(
e,"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",
rows:"one row per judge and entry",list:"one row per score"}[t]}: ${va(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${Us(e,"of stage")}: ${va(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(e,"en")} is no criterion: ${{number:"a number",
sum:"the sum of the scores",mean:"the mean of the scores",weighted:"a weighted sum of the scores",
extreme:"the highest or lowest score",rank:"a rank",large:"its numbers are too large for scores",
text:"it holds text","left-out":"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,
year:t,city:n,
government:r})=>`From the titles over the tables: ${Y([e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,
PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Row ${t} of the tab ${K(e,"en")}${n===""?"":` (${K(
n,"en")})`} is no entry: ${{numbers:"column numbers",example:"an example",statistic:
"a sum or statistic",weight:"the weights of the criteria",maximum:"the highest possible scores",
section:"the title of a group, taken as category",header:"the header again",note:"a note","left-out":
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t,tab:n=""})=>`Weights${Us(t,
"of stage")}: ${{headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${K(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({
max:e,from:t,stage:n})=>`Maximum score${Us(n,"of stage")}: ${LA(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?
"code":"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({
tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${K(e,"en")}${t===
0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,reason:t})=>`The tab ${K(
e,"en")} is left alone: ${{recap:"by its name a recapitulation, result, copy or example",hidden:
"it is hidden",empty:"it is empty","not-entries":"it has no column of entries","not-scores":
"it has no column of scores",summary:"its numbers sum up other tabs","other-columns":
"its columns differ from those of the judge tabs","other-matter":"it is not about judging"}[t]}.`},
eG={id:Y8,en:Q8};function tG({
kind:e,params:t},n){return eG[n][e](t)}var jA=(e,t)=>tG(e,t),nG={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.
stages.id}.`,stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
rG={nothing:()=>"",
"not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function By(e,t){
if(e===void 0)return"";let n=(t==="id"?nG:rG)[e.reason](va(e.tabs,t));return n===""?"":` ${n}`}var BA={
id:e=>e.judge===null?`Tab ${K(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${By(
e.why,"id")}`:e.within?`Tab ${K(e.tab,"id")} tidak memuat nilai ${ne(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${K(e.tab,"id")} untuk ${ne(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${K(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${By(
e.why,"en")}`:e.within?`The tab ${K(e.tab,"en")} holds no scores of ${ne(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${K(e.tab,"en")} for ${ne(e.judge,"en")}. Make it, or correct its name.`};m();var zA={
id:e=>`Tab ${ne(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${ne(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var UA=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${se((i=t[o])!=null?i:0,n)}`}),n,8),oG={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":
"hanya ada, atau hanya diisi, di sebagian tab juri",
"sum-misfit":"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",
matter:"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",blank:
"belum diisi di tab mana pun","not-numbers":"tidak berisi angka di tab mana pun",penalty:
"berjudul seperti pengurangan nilai, yang tidak dapat dihitung di sini","same-everywhere":
"isinya sama di semua tab juri, sedangkan nilai lain berbeda",large:
"angkanya jauh lebih besar daripada nilai lain","not-listed":`berisi angka, tetapi tidak ada di tab ${Z.criteria.id}`}
,iG={unnamed:"has no header, but holds numbers","some-tabs":
"is on, or filled in on, some judge tabs only","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",blank:"is not filled in on any tab",
"not-numbers":"holds no numbers on any tab",penalty:
"is headed like a deduction, which cannot be counted here","same-everywhere":
"holds the same on every judge tab, while other scores differ",large:
"has far larger numbers than the other scores","not-listed":`holds numbers, but is not in the tab ${Z.criteria.en}`}
,WA=e=>[1,10,100].includes(
e),KA=(e,t)=>Y(e.map(n=>K(n,t)),t,4),GA={id:{old:"bernama seperti salinan atau tab lama",time:
"menyebut tahun atau masa lain",unlike:"tidak bernama seperti tab juri lain"},en:{old:
"is named like a copy or an old one",time:"names another year or time",unlike:
"is not named like the other judge tabs"}},
qA={id:{statistic:"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",
unnumbered:"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},aG={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${K(e,"id")}`} ${oG[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${Z.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${K(e,"id")} ${qA.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,
tab:o=""})=>{let i=UA(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${WA(n)?
"tidak terbaca pasti":`berjumlah ${se(n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,
elsewhere:`Tab ${K(o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,
recap:`Nilai pada tab ${K(o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},
NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${K(e,"id")} di sini ${K(n,"id")}, di tab lain ${K(t,
"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${K(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${K(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${K(e,"id")} berisi nilai seperti tab juri, tetapi ${GA.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${KA(e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${K(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({
columns:e})=>`Kolom ${Y(e,"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,
OTHER_TABLE:({row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>K(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,sG={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${K(e,"en")}`} ${iG[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${Z.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${K(e,"en")} ${qA.
en[n]}. Is it an entry?`,WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=UA(e,t,"en");
return{headers:`The weights in the headers (${i}) ${WA(n)?"are not read for certain":`add up to ${se(
n,"en")}, not 100`}. Which weights count?`,totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,
elsewhere:`The tab ${K(o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,
recap:`The scores on the tab ${K(o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}
[r]},NAMES:({code:e,one:t,other:n,count:r})=>`Code ${K(e,"en")} is ${K(n,"en")} here and ${K(t,"en")} on another tab${r>1?
` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${K(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${K(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({tab:e,reason:t})=>`The tab ${K(e,"en")} holds scores like a judge's, but ${GA.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${KA(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${K(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${Y(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(e.map(t=>K(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,uG={id:aG,en:sG},lG=({kind:e,params:t},n)=>uG[n][e](
t),Ws=(e,t)=>lG(e,t),cG={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:
"All equal"},criteria:{id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:
"The same entry"},use:{id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:"They are judges"}
},
HA=(e,t)=>cG[e][t];var ZA={id:({question:e})=>Ws(e,"id"),en:({question:e})=>Ws(e,"en")};var zy={
TAB_MISSING:BA,UNDERSTANDING_OPEN:ZA,TAB_EMPTY:MA,TAB_UNPROTECTED:zA,TAB_COPY:_A,STAGE_NOT_BEGUN:FA,
COLUMN_MISSING_CRITERION:$A,COLUMN_DUPLICATE_CRITERION:IA,ROW_MISSING_ENTRY:lA,ROW_WITHOUT_CODE:mA,
ROW_UNKNOWN_ENTRY:dA,
ROW_DUPLICATE_ENTRY:uA,ROW_NAME_MISMATCH:cA,SCORE_ROWS_PERMUTED:vA,SCORE_MISSING:hA,SCORE_NOT_NUMBER:
yA,
SCORE_TEXT_NUMBER:xA,SCORE_IS_DATE:gA,SCORE_OUT_OF_RANGE:bA,SCORE_ERROR:pA,SCORE_FORMULA:fA,
SCORE_SCALE_SUSPECT:kA,
SCORE_OUTLIER:wA,TOTAL_MISMATCH:SA,JUDGE_NO_VARIANCE:N2,JUDGES_IDENTICAL:F2,JUDGES_DISAGREE:$2,
JUDGE_CONFLICT:P2,
JUDGE_RECUSED:I2,ENTRY_UNSCORED:A2,PANEL_DISCONNECTED:M2,ENTRY_DUPLICATE_CODE:R2,
ENTRY_DUPLICATE_NAME:D2,
NAMES_SIMILAR:O2,SETTING_INVALID:OA,WEIGHTS_INVALID:NA,SCALE_ASSUMED:DA,METHOD_CAUTION:RA,
RULE_CHANGED_AFTER_SCORING:aA,
TIE_AT_CUT:sA,PLENARY_CONFLICT:rA,OBJECTION_OPEN:nA,RESULT_STALE:iA,NO_DOCUMENT:tA};var Ks=({code:e}
)=>!zy[e].confidential,dG=zy;function mG({code:e,params:t},n){return dG[e][n](t)}var or=(e,t)=>mG(
e,t);function JA(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var pG={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Gs={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},fG=["error","warning","info"],Uy=e=>fG.
flatMap(t=>e.filter(n=>n.severity===t));function bp(e,t,n,r,o){let i=Z.findings[t],a=[{header:Gs.severity[
t],
width:100,value:s=>pG[s.severity][t]},{header:Gs.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:Gs.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:Gs.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:Gs.message[t],width:560,value:o},{
header:Gs.
code[t],width:220,value:s=>s.code}];return Tt(i,n,r,a,Uy(e),0)}m();m();function VA(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new k;return[...e].reverse().flatMap(r=>{let o=sm(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,F,M;let{entry:c,rank:d,score:p,decision:h,category:b,categoryRank:S}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let O=(F=t.get(c.code))!=null?F:null,P=(M=h==null?void 0:h.rank)!=null?M:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:d,decided:P,score:p,title:O,category:b,categoryRank:
S}})})}m();var ka={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},gG={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function Wy({
institutions:e,
entries:t}){var s;let n=new y;for(let u of t){let l=_(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(_(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new k(e.map(u=>_(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,h;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(h=(p=u[0])==null?void 0:p.unitType)!=null?h:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function Ky(e){let t=Wy(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function XA(e){if(e.institutions.length===0)
return null;let t=Wy(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Ky(e),
absent:t.
map(n=>n.institution.name)}}function YA(e,t,n,r){let o=a=>{var s,u;return(u=(s=dn.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:ka.institution[t],width:280,value:a=>a.institution.name}
,
{header:ka.parent[t],width:220,value:a=>a.institution.parent},{header:ka.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:ka.required[t],width:80,value:a=>o(a.institution.required)},{header:ka.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:ka.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:ka.status[t],width:180,value:a=>gG[a.status][t]}];return Tt(Z.coverage[
t],
n,r,i,Wy(e),1)}m();m();var wp=e=>e>0?`0.${"0".repeat(e)}`:"0",qs=(e,t)=>w(Vt(e,t))/10**t;var Kr={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function QA(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:Kr.place[t],width:80,format:"0",value:l=>l.place},
{header:Kr.code[t],width:80,value:l=>l.entry.code},{header:Kr.name[t],width:320,value:l=>l.entry.name}
,
{header:Kr.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:Kr.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Kr.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Kr.stage[t],width:180,value:l=>l.stage},{
header:Kr.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:wp(n),value:l=>qs(l.score,n)}
,
{header:Kr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Kr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Tt(Z.finalRanking[t],o,i,u,e,3,a)}m();var Gy=(e,t,n,r)=>Tt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var hG={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},yG='"Rp"#,##0',bG=$("belum ditetapkan","not settled"),wG=$("ya","yes"),
vG=$("tidak","no");function eO(e,t){let{language:n,decimals:r}=t,o=wp(r),i=(c,d,p,h="")=>({header:hG[
c][n],
width:d,value:p,format:h}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>qs(c,r)},i("advances",80,({advances:c})=>(c?wG:vG)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>kG(c,n),yG)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>qs(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":qs(p,r)}}))];return Tt(t.
name,t.title,t.origin,l,a,3,t.layout)}function kG(e,t){return e===null?"":e==="open"?bG[t]:e.amount}
function tO(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=ae(a).tabs,u=tn(e),{marked:l,origin:
c}=nO(
e,r),d=Be();Ln(bp(t.findings,a,l+s.findings(u),c,S=>or(S,a)));let p=qy(e,t.results,n,r);for(let S of p)
Ln(S);let h=S=>d.includes(S)&&p.every(O=>O.name!==S);for(let S of i){let O=Ol(S,i,a),P=l+s.ranking(S.
name,u);h(O)&&Ln(Gy(O,P,c,s.notRanked(S.name)))}let b=Z.finalRanking[a];if(i.length>1&&h(b)&&Ln(Gy(b,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:S,listed:O}=Ky(e);Ln(YA(e,a,
l+s.coverage(u),`${s.covered(S,O)} \xB7 ${c}`))}}function nO({settings:e},t){let n=ae(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=XD(Xn(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function qy(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=ae(a).tabs,l=tn(e),{marked:c,origin:d}=nO(e,r),p=o.flatMap((O,P)=>{let[N,I]=[t[P],n[P]];if(N===void 0||
I===void 0)return[];let F=Ol(O,o,a),M=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",B=c+u.ranking(
O.name,l);return[xG(e,N,I,F,B,M+d)]});if(o.length<2||t.length<o.length)return p;let h=c+u.finalRanking(
l),b=u.decimals(s),S=Is(Xn(i.method),a);return[...p,QA(VA([...t]),a,s,S,h,d,b)]}var tn=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function xG(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=Xn(t.method);return eO(t,{name:r,title:o,origin:
i,
layout:ae(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:Is(l,a),stageScoreHeader:
Is(
l,a,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Gr(e,t,n){let r=it(t);return Uy(
e).map(o=>{var s,u,l;let i=JA(o),a=n===void 0?null:gp(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:or(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:hp(a,r)}}})}var bi=(
e,t)=>e.
filter(n=>n.severity===t).length,Hs=e=>bi(e,"error")===0;m();m();var TG=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function rO(e){let t=n=>(TG(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function vp({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=it(e.settings.language);return{facts:t.map(i=>SG(i,o)),questions:rO(n).
map(i=>EG(i,o)),answers:[...r].map(i=>CG(i,o))}}var SG=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:jA(e,t)}},EG=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:Ws(e,t),options:oO(e.options,t),default:e.
default}},oO=(e,t)=>e.map(n=>({id:n,label:HA(n,t)}));function CG([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let a={kind:n,params:r},s=oO(pt[a.kind],i);return{id:e,tab:o,message:Ws(a,i),options:s,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var Zs=e=>e.find(t=>Ae(t,Z.objections)),
RG=1440*60*1e3;function iO({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*RG).toISOString().slice(0,10)}function aO(e,{stages:t}){var n,r;return((r=(n=lt(e,na))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>_(u.name)===_(U(o("reopens"))));
if(i===void 0||re(o("ruling")))return[];let[a,s]=[U(o("entry")),U(o("ruling"))];return[{stage:i.name,
entry:a,date:ni(o("date")),ruling:s}]})}function sO(e,t,n,r){var i;let o=lt(e,na);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var P;let u=U(s("entry")),l=t.entries.find(N=>V(
N.code)===V(u)),c=l===void 0?u:Ye(l),d=ni(s("date")),p=re(s("answer"))||re(s("ruling")),h=U(s(
"reopens")),b=(P=t.stages.find(N=>_(N.name)===_(h)))==null?void 0:P.name,S=[];if(!re(s("date"))&&d===null){
let N={setting:"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};S.push({code:
"SETTING_INVALID",severity:"warning",...ot(o,a,"date"),params:N})}if(h!==""&&b===void 0){let N=t.stages.map(
F=>F.name),I={setting:"objections.reopens",value:h,reason:"unknown-reference",allowed:N};S.push({
code:"SETTING_INVALID",severity:"warning",...ot(o,a,"reopens"),params:I})}let O={code:
"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&S.push({...O,...ot(o,a,"entry"),
params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?S.push({...O,...ot(o,a,"date"),
params:{entry:c,reason:"too-late",
until:n}}):p?S.push({...O,...ot(o,a,"answer"),params:{entry:c,reason:"unanswered"}}):b!==void 0&&r({
stage:b,date:d})&&S.push({...O,...ot(o,a,"reopens"),params:{entry:c,reason:"reopens",stage:b}}),S})}
m();m();var xa=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),kp=e=>x(e!=null?e:""),uO=(
{values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function lO(e){let t=[{thing:"setting",names:[],values:
g.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:xa(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[kp(n),
kp(r)],values:xa(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:xa(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:xa(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:xa(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[kp(n),kp(r)],values:xa(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:xa(o,s)}
)))];
return new y(t.map(n=>[C.stringify([n.thing,...n.names]),n]))}function xp(e,t){var s,u;let[n,r]=[lO(
e),lO(t)],o=[...cO(e,t,"old"),...cO(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:p,values:h}=c,b=r.get(l);if(b===void 0){i(
c)||a.push({thing:d,names:p,field:null,old:uO(c),now:null});continue}let S=new y(b.values),O=new y(h);
for(let P of new k([...O.keys(),...S.keys()])){let[N,I]=[(s=O.get(P))!=null?s:null,(u=S.get(P))!=null?
u:null];N!==I&&a.push({thing:d,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;a.push({thing:d,names:p,field:null,old:null,now:uO(c)})}return a.length>0||C.
stringify(e)===C.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function cO(
e,t,n){
let r=new k(t.sheets.map(({stage:o,judge:i})=>C.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(C.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}m();function ir(e){let t=x(w.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var Hy=[2],Do=Hy[0],DG=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],AG=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,Tp=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:C.stringify(e),Sp=(e,t)=>e<t?-1:w(e>t);function OG({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(Sp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>AG(a.get(s)))]]).sort(([i],[a])=>Sp(i,a))}}var PG=({settings:e})=>g.fromEntries(
DG.map(t=>[t,Tp(e[t])]));function oc(e,t,n,r,o=Do){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:PG(e),stages:l.map(d=>[d.name,d.weight,d.advance,Tp(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,Tp(d.stages),Tp(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>Sp(d.stage,p.stage)||Sp(d.judge,
p.judge)).map(OG)}}var Ep=(...e)=>C.stringify(oc(...e));m();var dO={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},NG=3e4;function IG(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${NG}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function mO(e,t,n,r,o){let i=e.flatMap(s=>IG(s.text).map((u,l)=>({...s,part:x(l+1),content:
u}))),
a=dO.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return Tt(t,r,o,
a,i,0)}function Cp(e){var r;let t=e===null?null:lt(e,dO),n=new y;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=U(o("stage")),a=n.get(i),s=x(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:U(o("code")),at:U(o("at")),by:U(o("by")),method:U(o("method")),
version:U(
o("version")),hash:U(o("hash")),text:s})}return[...n.values()]}function pO({text:e}){try{let t=C.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?
{snapshot:t,canonical:C.stringify(t)}:null}catch{return null}}m();function Rp(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var h,b,S;let[c="",d="",p=""]=a;switch(i){case"score":{let O=n.find(N=>N.stage===c&&N.judge===d),P=(
b=
(h=O==null?void 0:O.rows.find(N=>N.entry===p))==null?void 0:h.marks.get(s!=null?s:""))==null?void 0:
b.at;return O===void 0?null:{tab:O.tab,...P&&{cell:Ce(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(O=>O.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(O=>{var P;return((P=O.stage)!=null?P:"")===c&&O.
name===d}));case"judge":return l("judge",t.judges.findIndex(O=>O.code===c));case"plenary":return(S=r.
find(O=>O.stage===c&&O.entry===d))!=null?S:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var fO=new A;function Js(e,t,n=Do){var c,d,p,h;let{competition:r,sheets:o,decisions:i}=e,
a=(c=fO.get(
e))!=null?c:new y;fO.set(e,a);let s=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${s}`,l=(h=a.get(u))!=null?h:mn(Ep(r,o,i,s,n));return a.set(u,l),l}var ic=(e,t,n)=>{
var r;return(r=Hy.find(o=>Js(e,n,o)===t))!=null?r:null},Zy=e=>Cp(Ht(Z.decisions[e]).grid);function Jy(
e,t,n){
let r=t===void 0?null:pO(t);if(t===void 0||r===null||mn(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=oc(o,i,a,t.stage,r.snapshot.version);return xp(r.snapshot,{...s,version:Do}
).
map(u=>Rp(u,e))}function gO(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>Js(
e,a)!==s);if(r.length===0)return[];let o=Zy(e.competition.settings.language),i=new k;return r.flatMap(
({stage:a,at:s,hash:u})=>{var S,O;let l=o.find(P=>P.stage===a&&P.hash===u),c=((S=Jy(e,l,u))!=null?S:
[]).filter(P=>!i.has(C.stringify(P)));for(let P of c)i.add(C.stringify(P));let{tab:d,cell:p}=(O=c.find(
P=>P.tab!==void 0))!=null?O:{},h={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},b={computed:s,
decided:{code:ir(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...h,params:b}
]})}m();var yO="rules",$G=8e3;function bO(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=oc(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var wO=(e,t)=>mn(C.stringify(bO(e,t)));function FG(){let e=Ue(yO);try{return C.parse(e!=
null?e:"{}")}catch{return{}}}var _G=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function vO(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=FG(),o=new y(n.stages.filter(({name:a})=>_G(e,a)).map(({name:a})=>[a,bO(n,a)])),
i=[...o].filter(([a])=>r[a]===void 0);if(i.length>0){let a={...r,...g.fromEntries(i.map(([u,l])=>[u,
C.stringify(l)]))},s=()=>g.fromEntries(g.entries(a).map(([u,l])=>[u,hO(l)]));qe(yO,C.stringify(C.stringify(
a).length>$G?s():a))}return[...o].flatMap(([a,s])=>{var O,P;let[u,l]=[r[a],mn(C.stringify(s))];if(u===
void 0||hO(u)===l)return[];let c=t().filter(N=>N.action==="rules"&&N.stage===a);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?C.parse(u):null,p=d===null?[]:xp(d,s).map(N=>Rp(
N,e)),{tab:h,cell:b}=(P=p.find(N=>N.tab!==void 0))!=null?P:{},S={...h===void 0?{}:{tab:h},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...S,params:{
changes:p}}]})}
var hO=e=>e.startsWith("{")?mn(e):e;m();var Vy=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&
s.stage===n&&s.at>=
(r!=null?r:""))&&((a=(i=Cr(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function MG(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:Zs(Be());if(r===void 0)return new y;let o=ae(e.settings.
language).history,i=aO(Le(r),e).filter(Vy(t,n)),a=new k(i.map(({stage:s})=>s));return new y([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function kO(e,t){let n=at(e.stages,t),r=MG(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:ir(u),ruling:(l=r.get(o))!=null?
l:null}})}function Ao(e,{rows:t}){let{competition:n}=e,r=at(n.stages,t),o=r[r.length-1],i=Zs(Be()),a=iO(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...gO(e,r),...vO(e,()=>t),...i===void 0?
[]:sO(Le(i),n,a,Vy(r,t))]}function xO(){return le(()=>(he(),qr(gn(Te))))}function qr(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=Ot(t,{provisional:!1}),a=[...o,...Ao(t,n)];return pa(t,
a),Ey(t.own,i),{ok:Hs(a),findings:Gr(a,r,tc(e)),understood:vp(t),progress:i,fixes:C2(e,it(r))}}
function TO(){
return le(()=>(he(),Te(()=>{let e=Je(),{competition:t}=e,{language:n}=t.settings,r=Ot(e,{provisional:
!1}),
o=[...r.findings,...Ao(e,ct(n))],i=o.filter(Ks),a=ae(n).tabs,s=`${a.checked(ut(),$e(),$t())} \xB7 ${a.
overwritten}`,u=a.findings(tn(t));Ln(bp(i,n,u,s,c=>or(c,n))),pa(e,o),Ey(e.own,r.progress);let l=e.questions.
length;return{errors:bi(i,"error"),warnings:bi(i,"warning"),questions:l}})))}var LG=te({tab:G()});
function SO(e){return le(()=>{let{tab:t}=ge(LG,e);return he(),Te(()=>{let n=Je(),
{findings:r}=Ot(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&be(fe("BAD_REQUEST",ae(Xe()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=ae(i).history.accepted(t);return en(ct(i),{at:ut(),by:$e(),action:"accept",detail:a,run:$t(),hash:
""},
i),pa(n,o),qr(gn())})})}m();var jG=te({answers:cn(G(),fo(G()))});function EO(e){return le(()=>{let{
answers:t}=ge(jG,e);return he(),
Te(()=>{let{questions:n}=Je(),r=BG(Cy(),n,g.entries(t)),{notAsked:o,tooManyAnswers:i}=ae(Xe()).problems;
return r===null&&be(fe("BAD_REQUEST",o)),jD(r)||be(fe("BAD_REQUEST",i)),qr(gn())})})}function BG(e,t,
n){
let r=new y(e);for(let[o,i]of n){let a=e.get(o),s=t.find(l=>l.id===o),u=s===void 0?UG(a,i):zG(s,i);
if(i===
null&&a!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var zG=(e,t)=>e.options.
some(n=>n===t)?LD(e,t!=null?t:""):null;function UG(e,t){return e===void 0||t===null?null:g.entries(
pt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var CO=te({fixes:He(G())}),Xy=250;
function RO({sheets:e},t,n,r,o){var l,c,d,p,h,b,S;let i=e.filter(O=>O.
tab===t),a=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(h=a==null?void 0:
a.rows.find(O=>O.row===r))==null?void 0:h.entry)!=null?b:"";return{judge:(S=a==null?void 0:a.judge)!=
null?S:n,entry:u,criterion:s}}function DO(e){return le(()=>{let{fixes:t}=ge(CO,e);he();let n=gn(Te),
{workbook:r}=n,o=it(r.competition.settings.language);return{fixes:AO(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=hp(i,o),c={old:l.old,now:Rr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:h,criterion:b}=RO(r,a,s,d,p);return{tab:a,cell:Ce(d,p),entry:h,criterion:b,...c}})}})}})}
function AO(e,t){
let n=new k(t);return E2(e).filter(r=>n.has(r.id)&&r.status==="offered")}function OO(e){return le(()=>{
let{fixes:t}=ge(CO,e);return he(),Te(()=>{let n=gn(),{competition:r}=n.workbook,o=AO(n,t),i=new y(r.
judges.map(({code:S,email:O})=>[S,O])),a=({fix:S,judge:O})=>{var P;return S.kind!=="score"||((P=i.get(
O))!=null?P:"")!==""},s=WG(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=ya(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=ec(n.workbook,u,l));let c=new k(s.map(({id:S})=>S)),d=u.
list.filter(({id:S})=>c.has(S)),p=S=>d.filter(O=>O.status===S).length,h=new k(o.map(({id:S})=>S)),b=o.
reduce((S,O)=>S+O.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
S=>!h.has(S)).length,unreachable:[...new k(o.filter(S=>!a(S)).map(({judge:S})=>S))],check:qr(gn())}}
)})}
function WG(e,t){let[n,r,o]=[ut(),$e(),ba()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!Ro(s))return[];let h=o(s);return d.flatMap(b=>{
let{row:S,column:O}=b,P=RO(e,s,u,S,O),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:p,criterion:N,cell:Ce(S,O),judge:P.judge,entry:c.kind==="label"&&P.entry===""?x(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:h.format(S,O)}};return _s(
I,b,h)!=="before"?[]:[{...I,before:{...I.before,cell:h.cell(S,O)}}]})}),a=v.from({length:f.ceil(i.length/
Xy)},$t);return i.map((s,u)=>({...s,id:`${a[f.floor(u/Xy)]}/${u%Xy+1}`}))}function PO(){return le(()=>(
he(),
Te(()=>{let e=gn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=My(e),a=ha(it(o.language)),
[s]=i;if(s===void 0)return be(fe("BAD_REQUEST",a.nothingToUndo));let u=ba(),l=i.find(S=>{let O=Ql(S,
t);return O===null||!Ro(O.tab)||_s(S,O.at,u(O.tab))!=="after"});if(l!==void 0)return be(fe(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:ut(),answeredBy:$e()},d=n.list.map(S=>i.includes(
S)?{...S,...c,status:"undone"}:S),p=ec(t,ya(n,d,o),r),h=new k(i.map(({id:S})=>S)),b=p.ledger.list.find(
S=>h.has(S.id)&&S.status==="applied");return b!==void 0?be(fe("BAD_REQUEST",a.refused(b.tab,b.cell))):
qr(gn())})))}m();var GG=te({id:G(),accept:ze()});function NO(e){let t=$e().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Ls(Co(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:Ms(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function IO(){let e=Ft(Be());return En(new y([...e].map(([t,n])=>[t,Le(n)]))).competition}
function $O(){
return le(()=>FO(IO()))}function FO(e){let t=it(e.settings.language),n=new y(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:NO(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...Ly(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function _O(e){return le(()=>{let{id:t,
accept:n}=ge(GG,e);return Te(()=>{var d;let r=NO(IO()).find(p=>p.id===t);if(r===void 0)return be(fe(
"BAD_REQUEST",ha(Xe()).unknownFix));let o=Je(),{competition:i}=o,a=ha(it(i.settings.language));if(((
d=
at(i.stages,ct(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return be(
fe("BAD_REQUEST",a.stageClosed(r.stage)));let u=Ql(r,o),l=ba();if(n&&(u===null||_s(r,
u.at,l(u.tab))!=="before"))return be(fe("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:ut(),by:$e()};return x2(r.judge,c)?(n&&u!==null&&Ro(u.tab)&&Fy([Iy(r,u.tab,u.at,!1)],!0),FO(i)):
be(
fe("BAD_REQUEST",a.tooManyAnswers))})})}m();m();var MO={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},LO="#ffffff",jO="Lembar Juri \xB7 ",Yy=new RegExp(
`(^|\\n)${jO}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function BO({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===LO&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[jO+o,...i];return{background:MO[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function zO({background:e,note:t}){var o,i,a;let[,n=""]=(o=Yy.exec(t))!=null?o:[],r=(a=(i=Yy.exec(
t))==null?void 0:i[2])!=null?a:LO;return{background:g.values(MO).includes(e)?r:e,note:t.replace(Yy,n)}
}m();function UO(e){var r;let t=(r=_e().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function WO(e,t,n){var d,p;let r=_e().getSheetByName(e),o=new y,
i=[];for(let[h,b]of n.entries())for(let[S,O]of b.entries()){let P=(d=t[h])==null?void 0:d[S];(P==null?
void 0:P.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],Ce(h,
S)]),(P==null?void 0:P.note)!==O.note&&i.push({row:h,column:S})}for(let[h,b]of o)r==null||r.getRangeList(
b).setBackground(h==="#ffffff"?null:h);if(i.length===0)return;let[a,s]=[f.min(...i.map(({row:h})=>h)),
f.min(...i.map(({column:h})=>h))],u=f.max(...i.map(({row:h})=>h)),l=f.max(...i.map(({column:h})=>h)),
c=n.slice(a,u+1).map(h=>h.slice(s,l+1).map(({note:b})=>b));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var HG=te({on:ze()}),KO=["error","warning","info"];function ZG(e,t){var r,o;let n=new y;
for(let i of e.
filter(Ks)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new y;n.set(a,l);for(let[c,{row:d,column:p}]of Mr(s).entries()){let h=`${d},${p}`,b=(o=l.get(h))!=
null?o:{severity:u,sentences:[]},S=KO.indexOf(u)<KO.indexOf(b.severity),O=c===0?[or(i,t)]:[];l.set(h,
{severity:S?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function JG(){var n;let e=Be(),
t=((n=Ue(nc))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function GO(e){return le(()=>{let{on:t}=ge(
HG,e);return he(),Te(()=>{let n=gn(),{workbook:r,history:o}=n,i=t?[...Ot(r,{provisional:!1}).findings,
...Ao(r,o)]:[],a=ZG(i,r.competition.settings.language),s=[...new k([...JG(),...a.keys()])].filter(Ro);
t&&qe(nc,s.join(`
`));for(let u of s){let l=UO(u),c=l.map((d,p)=>d.map((h,b)=>{var P;let S=(P=a.get(u))==null?void 0:P.
get(`${p},${b}`),O=zO(h);return S===void 0?O:BO(O,S.severity,S.sentences)}));WO(u,l,c)}return t||qe(
nc,""),qr(n)})})}m();m();m();m();m();m();var Dr=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function qO(e){e.haste=0,e.
width=f.min(e.width+1,10)}function HO(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var ZO=e=>R.now()>=e.until;m();m();var Hr="https://www.googleapis.com/drive/v3/files",JO="https://www.googleapis.com/upload/drive/v3/files",
Vs="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",VO="application/vnd.google-apps.folder",
ar="application/vnd.google-apps.document",wi="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Xs="application/pdf",ac="application/vnd.google-apps.spreadsheet",sc="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Ys=te({id:G(),mimeType:ke(G()),webViewLink:ke(
G()),modifiedTime:ke(G()),appProperties:ke(cn(G(),G())),trashed:ke(ze())}),Qs=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},Qy=(e,t,n)=>({fields:e,one:t,list:te({files:He(t),nextPageToken:ke(G())}),fileOf:n}),eb=Qy(
Vs,Ys,Qs);m();m();var VG=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
"insufficientPermissions","ACCESS_TOKEN_SCOPE_INSUFFICIENT","authError"]],["quota",[
"storageQuotaExceeded"]],["folder-full",
["teamDriveFileLimitExceeded","numChildrenInNonRootLimitExceeded","activeItemCreationLimitExceeded"]],
["daily-limit",["dailyLimitExceeded","quotaExceeded","dailyLimitExceededUnreg"]],["policy",[
"domainPolicy"]],["haste",["userRateLimitExceeded","rateLimitExceeded","RATE_LIMIT_EXCEEDED",
"sharingRateLimitExceeded"]],["not-granted",["appNotAuthorizedToFile"]],["not-exportable",[
"cannotExportFile","fileNotExportable","exportSizeLimitExceeded","fileNotDownloadable",
"cannotDownloadFile","cannotDownloadAbusiveFile"]],["not-yours",["insufficientFilePermissions",
"insufficientParentPermissions","cannotModifyInheritedPermission",
"fileWriterTeamDriveMoveInDisabled","forbidden"]],["too-large",["uploadTooLarge"]],["not-found",[
"notFound"]]];function XG(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function XO(e,t,n){var u,l,c;
let r=YG(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=VG.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),a=i===void 0||e>=500?XG(e):i[0],s=QG(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function YG(e){var t;try{return(t=C.parse(e))==
null?void 0:t.error}catch{return}}function QG(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var Ar=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),eu=({kind:e})=>e==="server"||e==="unknown";
var e6=6,YO={failure:{kind:"haste",reason:"not-sent"}};function Zr(e,t,n="text"){var a,s,u;let r=e.map(
()=>YO),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!ZO(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=r6(l.flatMap(O=>{var P;return(P=e[O])!=null?P:[]}),n),p=[],h=null,b=!1;for(let[O,P]of l.entries(
)){
let N=(a=d[O])!=null?a:YO,I=r[P];r[P]=I!==void 0&&t6(I)&&"failure"in N?I:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!n6(N,e[P])||o[P]>=e6)&&(p.push(P),b=!0,h=f.max(h!=null?h:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&Ar(O.failure)))break;if(i=[...p,...c],!b){qO(t);continue}let S=HO(
t,h);if(S===null)break;Utilities.sleep(S)}return r}var t6=e=>"failure"in e&&e.failure.kind==="server",
n6=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function r6(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof E?i.message:
x(i);if(mp(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:XO(a,i.getContentText(),o6(i))}})}function o6(e){let t=e.getHeaders(
),
n=g.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:x(t[n])}function Oo(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=st(
e,i6(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function i6(e){
try{return C.parse(e)}catch{return null}}var Dp="lembar-juri-boundary-7f3a9c",Ap=5*1024*1024-4096;
function Po(e,t){return Zr(e.map(a6),t).map(
n=>{let r=Oo(Ys,n);return"failure"in r?r:{ok:Qs(r.ok)}})}function nb(e,t,n){let r=`${Hr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Vs)}`,o=C.stringify(t),i=Oo(Ys,Zr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Qs(i.ok)}}function Ta(e,t,n){let r=e.
map(o=>`${Hr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return QO(r,n)}
function rb(e,t){
let[n]=QO([`${Hr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function QO(e,t){let n=e.map(r=>({url:r,method:"get"}));return Zr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function a6({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${JO}${d}?uploadType=multipart&fields=${encodeURIComponent(
Vs)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Dp}`,payload:[...tb(
`--${Dp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${C.stringify(c)}\r
`),...tb(`--${Dp}\r
Content-Type: ${o}\r
\r
`),...v.from(a,p=>p>127?p-256:p),...tb(`\r
--${Dp}--\r
`)]}}var tb=e=>Utilities.newBlob(e).getBytes();m();function ob(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Hr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=Oo(e.list,Zr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function ib(e,t,n){let r=`${Hr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=Oo(e.one,Zr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Op=(e,t)=>ob(
eb,e,[],t),No=(e,t)=>ib(eb,e,t);function ab(e,t,n){let r=Op("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>g.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=C.stringify(
{name:e,mimeType:VO,appProperties:t}),a=Oo(te({id:G()}),Zr([{url:`${Hr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}m();var e1=te({
id:G(),emailAddress:ke(G()),role:G()}),s6=qk(Ys,{permissions:ke(He(e1))}),t1=Qy(`${Vs},permissions(id,emailAddress,role)`,
s6,e=>{var t;return{...Qs(e),access:(t=e.permissions)!=null?t:[]}}),
uc=encodeURIComponent,u6=e=>`${Hr}/${uc(e)}`,sb=(e,t)=>ob(t1,e,[`mimeType = '${ac}'`],t),ub=(e,t)=>ib(
t1,e,t);function l6(e){let t=`${u6(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:C.
stringify(o)}),r=`fields=${uc("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${uc(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${uc(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${uc(e.permission)}`,method:"delete"}}}function lc(e,
t){
let n=Zr(e.map(l6),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?Oo(e1,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var tu="dokumen yang sudah jadi tidak dibuat dua kali",
c6={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${tu}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${tu}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${tu}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${tu}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${tu}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${tu}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},nu="documents that are ready are not made twice",
d6={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${nu}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${nu}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${nu}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${nu}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${nu}.`,
unknown:`Drive gave no clear answer. Try again: ${nu}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function vi(
{kind:e,reason:t},n){let r=(n==="id"?c6:d6)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var An=e=>mn(e).slice(0,32),lb=e=>`folder:${e}`;function Io(e,t,n){let{language:r}=e.settings,o=lb(
t),
i=Ue(o),a=i!==null&&m6(i,n,r)?i:p6(e,o,n);return{id:a,files:nn(Op(a,n),r)}}var m6=(e,t,n)=>nn(No(e,t),
n)!==null;function p6(e,t,n){let{language:r}=e.settings,o=ae(r).documents.folder(tn(e)),i=nn(ab(o,{
folder:An(
Mn())},n),r);return qe(t,i),i}function nn(e,t){return"ok"in e?e.ok:Sa(e.failure,t)}function Sa(e,t){
let n=vi(e,t);return e.kind==="api-off"?be(fe("DRIVE_API_OFF",n)):e.kind==="scope"?be(fe(
"SCOPE_MISSING",n,pp())):be(fe("DRIVE_REFUSED",n))}var f6=te({id:G(),link:G(),maker:G(),email:G(),
permission:G(),collected:G(),modified:G(),done:It(),of:It()}),
cc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},cb=e=>An(_(e)),
db=e=>An(V(e)),n1=(e,t)=>`judge-file:${cb(e)}:${db(t)}`;function Pp(e,t){var n;try{let r=st(f6,C.parse(
(n=Ue(n1(e,t)))!=null?n:"null"));return r.success?r.data:cc}catch(r){if(r instanceof SyntaxError)return cc;
throw r}}var Ea=(e,t,n)=>qe(n1(e,t),C.stringify(n));function ru({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=$e(),i=tt(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=Pp(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of lc(
i,Dr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(x(a))}}var g6=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),r1=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=by(
je(n,i.stage).length,f.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
mb=e=>`locked:${e}`;function o1(e){let t=Ue(mb(e));try{return C.parse(t!=null?t:"{}")}catch{return{}
}}
function Np(e,t,n){let{admins:r,language:o}=e.competition.settings,i=g6(e,t),a=o1(t),s=g.fromEntries(
i.map(d=>[d,d in a?a[d]:kD(d)]));qe(mb(t),C.stringify(s));for(let d of i)rr(d,r);for(let{tab:d,open:
p}of r1(
e,t))PD(d,p,[...r,$e()]);let u=ae(o).history.closed(i.length),l={at:ut(),by:$e(),action:"close",
detail:u,
run:$t(),hash:"",stage:t},c=en(n,l,o);return ru(e,t,"reader"),c}function i1(e,t,n,r){let{language:o}
=e.
competition.settings,i=o1(t);for(let[l,c]of g.entries(i))TD(l,c);let a=[...e.competition.settings.admins,
$e()];for(let{tab:l,open:c,email:d}of r1(e,t))Os(l,c,a,d);Dn();let s={at:ut(),by:$e(),action:
"reopen",
detail:n,run:$t(),hash:"",stage:t},u=en(r,s,o);return qe(mb(t),"{}"),ru(e,t,"writer"),u}m();m();m();
m();var pb=e=>e.map(({entry:t})=>t.code),a1=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function s1({settings:e},{standings:t,places:n,
last:r},o){let i=es(t,p=>p.category),a=p=>{var h;return((h=i.get(p.category))!=null?h:[]).filter(b=>Fn(
b)<Fn(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,h])=>[p,[...h].reverse().find(b=>b.advances)])),c=(p,{rounded:h,sharing:b})=>{let{advances:S,
cutNote:O,title:P,score:N,entry:I}=p,F=p.category===null?{}:{category:p.category},M=z=>s?Fn(z)===Fn(
p):b.includes(z.entry.code),B=()=>{var z;return pb(((z=i.get(p.category))!=null?z:[]).filter(M))};if(
O===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Jt(
e.passingScore),score:h}}];if(O==="place-kept")return[{code:"PLACE_KEPT",params:{removed:a1(p)}}];if(
O===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(O==="institution-full"&&e.maxPerInstitution!==
null){let z=a(p).filter(J=>J.cutNote!=="institution-full"&&_(J.entry.institution)===_(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:pb(
z)}}]}if(O==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:B(),...F}}];if(S)return[{code:"ADVANCES",params:{places:n,last:r,title:P,...F}}];let L=l.
get(p.category),j=L&&!s?om(L.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:j,
...F}},...O==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:B(),...F}}]:[]]},d=p=>{let{
place:h,
vacated:b,prize:S}=p;if(h===null)return[];let O=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
Fn(I)<Fn(p)),N=b!==null&&b.from===null;return[...P.length>0&&(O||n!==null&&Fn(p)>n)?[{code:
"PASSED_OVER",params:{place:h.place,over:pb(P)}}]:[],...b!==null&&(O||N)?[{code:"MOVED_UP",params:{
place:h.place,
from:b.from,removed:a1(p)}}]:[],...S===null?[]:[{code:"PRIZE",params:{prize:S}}]]};return(p,h)=>{let{
category:b,categoryRank:S}=p;return[...b!==null&&S!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:S}}]:[],...c(p,h),...d(p)]}}m();function u1(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function l1(e,t){let n=new y(
e.map(({entry:a,score:s})=>[a.code,yr(s,t)])),o=u1(e,(a,s)=>Xt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=u1(e,(a,s)=>a.rank===s.rank);return new y(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,p,h,b;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(b=(h=i[s+1])==null?
void 0:h.standings)!=null?b:[]}]})))}function c1(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function h6(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:C0(e,r);return t.set(r,o),
o(n)}}function y6(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let S=b&&o.includes(b.entry.code)?c1(e,b):null;return b&&S?[{entry:b.entry.code,
rank:b.
rank,value:S}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=s,h=d==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...h}}]}function b6({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function w6(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function d1(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=Vn(a),c=l==null?
void 0:l(o,r),d=h6(o),p=l1(s,r.decimals),h=xl(e,i,n),b=o.criteria.map(({name:I,weight:F,max:M})=>({
criterion:I,
weight:Jt(F),max:Jt(M)})),S=new y;for(let{entry:I,judge:F,reason:M}of o.leftOut){let B={code:
"JUDGE_LEFT_OUT",params:{judge:F,reason:M}};S.set(I,[...(N=S.get(I))!=null?N:[],B])}let O=({entry:I,
judgeScores:F,
stageScore:M,score:B})=>{var H,J;let L=(H=S.get(I.code))!=null?H:[],j=[...F].map(([W,X])=>({judge:W,
score:X})),z=o.judges.map(W=>W.code).filter(W=>!F.has(W)&&!L.some(({params:X})=>X.judge===W));return[
{code:"STAGE_SCORE",params:{method:a,judges:j,criteria:b,score:M}},...(J=c==null?void 0:c(I.code))!=
null?J:[],...L,...z.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:z}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:h(I.code,M),score:B}}]:[]]},P=s1(e,t,u);return I=>{let F=p.get(I.entry.code);
return F===void 0?[]:[...O(I),...y6(I,F,d),...b6(I,F,u),...w6(I),...P(I,F)]}}var Ip=(e,t)=>t.map((n,
r)=>v6(e,n,t.slice(0,r)));function v6(e,t,n){let{language:r,decimals:o}=e.settings,
i=d1(e,t,n),a=i2(r,o,Xn(t.method));return new y(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:a2(
u,r,o)}]}))}function m1(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=at(
a.stages,t),
u=({stage:O})=>{var P;return((P=Cr(s,O.name))==null?void 0:P.status)==="open"},l=Ot(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(O=>O.name===i),d=l.results.filter((O,P)=>P<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),h=o&&!n?p:[],b=h.length>0?[]:p,S=O=>{var P;return O.code===
"TAB_UNPROTECTED"&&h.includes((P=O.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:Ip(
a,d),toClose:h,open:b,findings:l.findings.filter(O=>!S(O)),writes:r!=null?r:!n&&b.length===0}}m();
var p1=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:g.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));m();m();m();var f1=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function g1(e,t){let[n,r]=[f1(e),f1(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var k6=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function h1(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Xi(e,k6(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...g1(t,
o)}]})}function y1(e,t,n){let{settings:r}=e;return hs.filter(i=>i!==r.method&&(!r.carryOver||Vn(i).unit===
"points")).flatMap(i=>{let a=Xi({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...g1(t,a)}]})}m();function b1(e,t,n,r){let o=e.standings.filter(h=>h.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(h=>h.advances))return null;let[s,u]=[i,a].map(({entry:h})=>t.entries.findIndex(
({code:b})=>b===h.code)),l=n.map(({weight:h,scores:b})=>({weight:h,gap:b[s]-b[u]})),c=l.reduce((h,{
weight:b,
gap:S})=>h+b*S,0),d=l.reduce((h,{weight:b,gap:S})=>h+b*(S-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:f.sqrt(
d*p/(p-1))}}m();m();var ki=e=>e.filter(t=>t!==null),sr=e=>e.reduce((t,n)=>t+n,0),On=e=>sr(e)/e.length;
function Pn(e){
if(e.every(n=>n===e[0]))return 0;let t=On(e);return sr(e.map(n=>(n-t)**2))}function $p(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function w1(e){var p,h;let t=e.length,
n=(h=(p=e[0])==null?void 0:p.length)!=null?h:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(On),o=e[0].map((b,S)=>On(e.map(O=>O[S]))),i=On(r),a=e.flatMap(
(b,S)=>b.map((O,P)=>(O-r[S]-o[P]+i)**2)),s=n*Pn(r)/(t-1),u=t*Pn(o)/(n-1),l=sr(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=b=>b>c?(s-l)/b:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}m();
function v1(e,t){let{groupCount:n}=ts(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=Zi(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?v.from(o,([a,s])=>[a,s.valueOf()]):[])}
}m();m();function k1(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=f.sqrt(Pn(t)*Pn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[On(t),On(n)];return f.max(-1,f.min(1,sr(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function x1(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=ki(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=ki(u.filter((p,h)=>h!==o));return l===null||c.length===0?[]:[[l,On(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:f.sqrt(Pn(a)/(a.length-1)),agreement:k1(s)}})}m();m();
function x6(e){let t=w.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function T1(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-x6(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=w.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function T6(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return sr([...t.
values()].map(r=>r**3-r))}function S1(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map($p),i=e.map((c,d)=>sr(
o.map(p=>p[d]))),a=n**2*(t**3-t)-n*sr(r.map(T6));if(a<=0)return null;let s=12*Pn(i)/a;return{w:s,p:
T1(
n*(t-1)*s,t-1)}}m();function E1(e){let t=e.map(ki).filter(i=>i.length>1),n=t.flat(),r=Pn(n)/(n.length-1);
return r>0?1-sr(
t.map(i=>i.length*Pn(i)/(i.length-1)))/n.length/r:null}m();function C1(e){let t=e.entries.filter(a=>{
var s,u;return((u=(s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new k(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var R1=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function S6(e,t){let n=e.map((i,a)=>[...i,t[a]]),
r=f.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function fb(e,t,n){let r=t.map((c,d)=>t.map((p,h)=>h===d?n*c:0)),o=t.map(()=>0),
i=new k;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,S)=>b+t[S],
0),h=d.reduce((b,S)=>b+t[S]*c[S],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-h);let S=r[b];S[
b]=
S[b]+t[b];for(let O of d)S[O]=S[O]-t[b]*t[O]/p}}let{solution:a,rank:s}=S6(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}m();function E6(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:ki(e)}var $o=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:On(ki(n))});function Fp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var _p=(e,t)=>n=>Float64Array.
from(e,r=>{let o=E6(r,n).sort((a,s)=>a-s),i=t(o.length);return On(o.slice(i,o.length-i))});var D1=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return $o(e);let n=fb(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=fb(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return $o(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};m();var A1=$o;m();var O1=e=>_p(e,t=>f.ceil(
t/2)-1);m();var P1=e=>$o(Fp(e,$p));m();var N1=e=>_p(e,t=>t<wl?0:1);m();function C6(e){let t=f.sqrt(
Pn(e)/(e.length-1)),n=On(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var I1=e=>$o(
Fp(e,C6));var $1={mean:A1,trimmed:N1,median:O1,"rank-sum":P1,"z-score":I1,adjusted:D1};function F1(e,
t,n,r,o){var i,a,s;return(s=(a=(i=$1)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:R6(
vl[e],t,r,o)}function R6(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(D6(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:w.NaN})}}
function D6(e,t,n){
let r=t.flatMap((s,u)=>v.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new y(e.judges.
map(s=>[s.code,s])),i=new y([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[s,l.length>0?new y(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}m();m();function _1(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var A6=5,O6=20231207;function M1(e,t){return e===1?[[t]]:v.from({length:t+1},(n,r)=>M1(e-1,t-r).map(
o=>[r,...o])).flat()}var gb=e=>e<2?1:e*gb(e-1),P6=e=>M1(e,e).map(t=>{let n=t.reduce((r,o)=>r/gb(o),
gb(
e));return{times:t,weight:n/e**e}});function N6(e,t){let n=_1(O6);return v.from({length:t},()=>{let r=v.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=f.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var L1=(e,t)=>e<=A6?P6(e):N6(e,t);var I6=1e-9,hb={most:2e3,longList:500,longFrom:500};function $6(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=xl(e,t.stage,n),i=new Me(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,p])=>c+d*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function F6(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-f.floor(n/e.length)*e.length)}function _6(e,t){var a,s;let n=wr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function j1(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=F1(
t.method,o,i,t.panel,a),h=$6(e,t,n,o),b=new y(s.map((M,B)=>[M.code,B])),S=10**a.decimals,O=d==="higher"?
-1:1,P=M=>M,N=Zd(e.entries),I=new Me(0),F=M=>a.passingScore===null?I:new Me(M,S);return L1(u.length,
s.length<hb.longFrom?hb.most:hb.longList).map(M=>{let B=p(M.times).map((X,Q)=>h[Q].rest+h[Q].own*X),
L=B.map(X=>O*f.floor((X+I6)*S+.5)),j=F6(L),z=new Int32Array(s.length),H=j.map((X,Q)=>{let pe=j[Q-1];
return z[X]=pe!==void 0&&L[pe]===L[X]?z[pe]:Q+1,{entry:s[X],rank:z[X],score:F(O*L[X]),steps:[],
decidedBy:null}}),
{races:J}=am(H,{settings:a,places:l,last:c,better:d,rounded:P,categoryOf:N}),W=J.flatMap(X=>_6(X,l));
return{weight:M.weight,scores:B,ranks:z,shares:new y(W.map(([X,Q])=>[b.get(X),Q]))}})}m();function M6(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=f.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function B1(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=M6(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
f.round(o):o,rankLow:i,rankHigh:a}})}m();function L6({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function z1(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new k(L6(e,r)),a=({entry:{code:
d},
advances:p})=>{var b;let h=(b=o.get(d))!=null?b:0;return i.has(d)||(p?h:1-h)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function Mp(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:F})=>F!==void 0)?Xi(e,r,n):t,
a=C1(r),s=R1(a.rows),u=2*s.length>=a.rows.length?s:[],l=S1(u),c=w1(u),{lambda:d,effects:p}=v1(r,e.settings.
severityCorrection),h=Vn(i.method),b=a.judges.length>0?j1(e,i,n,h,a,d!=null?d:0):[],S=new y(B1(a,b).
map(F=>[F.code,F])),O=i.standings.map(({entry:F})=>S.get(F.code)),P=h1(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:E1(a.rows),lambda:d,judges:x1(r,a,p),stability:O,leaveOneOut:P,methods:y1(e,i,n),gap:b1(i,a,b,
(h==null?void 0:h.better)==="lower"?-1:1),verdict:z1(i,a.judges.length,O,P)}}m();m();var U1=e=>e<=3;
var W1={strong:.7,moderate:.5,weak:.3,none:0},j6={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
"no-cut":()=>"Semua peserta lolos pada tahap ini, jadi tidak ada batas yang diuji.",firm:e=>`Batas lolos kukuh: ${e===1?
"peserta yang lolos":`ke-${e} peserta yang lolos`} hampir tidak bergantung pada juri mana yang duduk di panel.`,
partly:(e,t)=>`${t} dari ${e} tempat kukuh; selebihnya bergantung pada juri mana yang duduk di panel.`,
open:(e,t)=>e===1?
"Batas lolos rapuh: tempat yang tersedia tidak kukuh terhadap susunan juri.":t===0?`Batas lolos rapuh: tidak satu pun dari ${e} tempat kukuh terhadap susunan juri.`:
`Batas lolos rapuh: hanya ${t} dari ${e} tempat yang kukuh terhadap susunan juri.`},contested:e=>`Bahas di pleno: ${e}.`,
sensitivity:e=>`Dengan ${e} juri ini kepekaan panel, bukan peluang.`,sameWithoutAny:
"Tanpa salah satu juri, siapa pun dia, yang lolos tetap sama.",changesWithout:(e,t)=>`Bila satu juri tidak dihitung, yang lolos berubah pada ${e} dari ${t} kemungkinan.`,
gap:(e,t,n)=>`Selisih ${e} dan ${t} di batas: ${n}`,gapError:(e,t)=>` (galat baku ${e}): ${t?
"kurang dari dua kali galatnya, jadi belum pasti":"lebih dari dua kali galatnya"}`,otherMethods:e=>`Metode ${e} memberi peserta lolos yang sama.`,
byMethod:(e,t,n)=>`Dengan ${e}: ${[t&&`masuk ${t}`,n&&`keluar ${n}`].filter(Boolean).join(", ")}.`,
agreement:{strong:"Juri sangat sepakat tentang urutan peserta.",moderate:
"Juri cukup sepakat tentang urutan peserta.",weak:"Juri kurang sepakat tentang urutan peserta.",none:
"Juri hampir tidak sepakat tentang urutan peserta."}},B6={
levels:{single:()=>"Only one judge scored, so nothing can be said about how firm the ranking is.",
"no-cut":()=>"Everybody advances at this stage, so there is no cut to test.",firm:e=>`The cut is firm: ${e===1?
"who advances hardly depends":`the ${e} who advance hardly depend`} on which judges sit in the panel.`,
partly:(e,t)=>`${t} of ${e} places are firm; the rest depend on which judges sit in the panel.`,open:
(e,t)=>e===1?"The cut is fragile: its only place is not firm against another choice of judges.":t===0?
`The cut is fragile: none of the ${e} places is firm against another choice of judges.`:`The cut is fragile: only ${t} of ${e} places are firm against another choice of judges.`}
,contested:e=>`To discuss in the plenary: ${e}.`,sensitivity:e=>`With ${e} judges this is the panel\u2019s sensitivity, not a probability.`,
sameWithoutAny:"Without any one of the judges, the same entries advance.",changesWithout:(e,t)=>`If one judge is left out, who advances changes in ${e} of ${t} cases.`,
gap:(e,t,n)=>`Gap between ${e} and ${t} at the cut: ${n}`,gapError:(e,t)=>` (standard error ${e}): ${t?
"less than twice its error, so not certain":"more than twice its error"}`,otherMethods:e=>`The same entries advance by ${e}.`,
byMethod:(e,t,n)=>`By ${e}: ${[t&&`${t} in`,n&&`${n} out`].filter(Boolean).join(", ")}.`,agreement:{
strong:"The judges strongly agree on the order of the entries.",moderate:
"The judges moderately agree on the order of the entries.",weak:
"The judges agree little on the order of the entries.",none:
"The judges hardly agree on the order of the entries."}};function z6(e){var n;return(n=g.keys(W1).find(
r=>e>=W1[r]))!=null?
n:"none"}var K1=(e,t)=>Tn(e.toFixed(2),t);function U6(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:h,leaves:b})=>h.length+b.length>0).length,l=s.filter(({enters:
h,
leaves:b})=>h.length+b.length===0).map(({method:h})=>h),c=h=>fa(h,n),d=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(Y(r.contested,n))]:[],...U1(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
K1(a.points,n))}${d===null?"":t.gapError(K1(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
Y(l.map(c),n))]:[],...s.filter(({method:h})=>!l.includes(h)).map(({method:h,enters:b,leaves:S})=>t.byMethod(
c(h),Y(b,n),Y(S,n)))]}function Lp(e,t){let n=t==="id"?j6:B6,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:U6(e,n,t),...e.kendallW===null?[]:[n.agreement[z6(
e.kendallW)]]]}var G1=(e,t)=>t.map((n,r)=>{let o=Mp(e,n,t.slice(0,r)),i=Lp(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function q1(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Xn(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:g.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var H1="lastRun",W6=te({top:It(),at:G(),by:G(),ranked:He(G()),errors:It(
)}),Z1=e=>qe(H1,C.stringify(
e));function dc(){var e;try{let t=st(W6,C.parse((e=Ue(H1))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function J1({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)Qt(P);let{run:l,isNew:c}=s2(i,a,s.rows),d=o.filter(Ks);tO(
e,{...n,findings:K6(d)},r,l);let p=n.results.map(P=>P.stage.name);if(Z1({top:rm(e),at:l.at,by:l.by,
ranked:p,
errors:bi(o,"error")}),!c||a)return s;let{at:h,by:b,id:S}=l,O=ae(u).history.computed(p.length,bi(d,
"error"),bi(d,"warning"));return en(s,{at:h,by:b,action:"compute",detail:O,run:S,hash:i},u)}var K6=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var G6=te({provisional:ze(),write:ke(ze()),close:ke(ze()),
reliability:ke(ze()),profiles:ke(ze())});function mc(e){
return le(()=>{let t=ge(G6,e);return he(),Te(()=>yb(t).answer)})}function yb({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=gn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=m1(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=Js(i),h=u.toClose.reduce(
(P,N)=>Np(i,N,P),o.history),b=[...u.findings,...Ao(i,h)],S=u.writes?J1(i,{...u,findings:b,hash:p,
provisional:n.
provisional},h):h;pa(i,b);let O={ok:Hs(b),findings:Gr(b,s,tc({...o,history:S})),understood:vp(i),
stages:d.
map((P,N)=>q1(P,l[N],a)),reliability:e?G1(a,d):[],...t&&{profiles:p1(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:S,answer:O}}m();m();m();m();var V1=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var qn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),pc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Jr=[pc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),pc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
pc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),pc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),pc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var X1={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[qn("Presentasi",{advance:12,form:
"presentation"}),qn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Jr};m();var Y1={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[qn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),qn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),qn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Jr};m();var Q1={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[qn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Jr};m();var eP={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
qn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Jr};m();var tP={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[qn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Jr};var nP={kolabik:Y1,"satuin-pelita":tP,mojokerto:eP,malang:Q1,gipp:X1};m();m(
);var rP={name:"GIPP 2017, Kota Probolinggo"};m();var oP={name:"Kolabik 2023, Kota Pasuruan"};m();
var iP={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var aP={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var sP={name:"SATUIN PELITA 2019, Kota Pasuruan"};var uP={
kolabik:oP,"satuin-pelita":sP,mojokerto:aP,malang:iP,gipp:rP};var q6=e=>({id:e,...uP[e],...nP[e]}),
fc=V1.map(q6);m();var xi={part:"documents",tab:Z.documents,columns:[{key:"number",header:$("Nomor",
"Number"),width:190,
format:"@"},{key:"kind",header:$("Jenis","Kind"),width:80},{key:"entry",header:$("Kode","Code"),
width:80},
{key:"title",header:$("Judul","Title"),width:380},{key:"status",header:$("Status","Status"),width:
120},
{key:"link",header:$("Tautan","Link"),width:260},{key:"maker",header:$("Pembuat","Made By"),width:
180},
{key:"at",header:$("Waktu","Time"),width:150},{key:"spreadsheet",header:$("ID Lembar","Sheet ID"),
width:110},
{key:"fileId",header:$("ID Berkas","File ID"),width:110},{key:"content",header:$("Sidik Isi",
"Content Hash"),width:110},{key:"modified",header:$("Diubah","Modified"),width:150},{key:"run",
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},lP=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],H6=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function cP(e){var t;return e===""?"failed":(t=vn(e,lP))!=null?t:H6.test(e)?"signed":"own"}function jp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=lP.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&cP(t)===e?t:r}function ou(e){var r,o,i;let t=lt(e,xi),n=new y;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:cP(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var dP={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function mP(e,t,n){var c,d;let r=new y;
for(let p of t){let[,h="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let S=(
d=
r.get(h))!=null?d:{count:0,last:0,digits:b.length};r.set(h,{count:S.count+1,last:f.max(S.last,w(b)),
digits:f.max(S.digits,b.length)})}let[o]=[...r].sort(([,p],[,h])=>h.count-p.count),[i,a,s]=o===void 0?
[dP[e].prefix,0,f.max(dP[e].digits,e==="entries"?x(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new k(
t.map(V)),l=[];for(let p=a+1;l.length<n;p+=1){let h=`${i}${x(p).padStart(s,"0")}`;u.has(V(h))||l.push(
h)}return l}m();var bb={entries:Tr,judges:ea},zp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
Z6={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},J6=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Up=e=>e===""||J6.test(_(e));function pP(e,t){var o,i;if(Up(e))return null;let n=bb[t].columns.find(a=>zp[
t].
includes(a.key)&&Ae(e,a.header));if(n!==void 0)return n.key;let r=_(e);return(i=(o=Z6[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var Bp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function V6(e){return e.every(n=>n==="")?"passed":Bp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Bp(e,n=>/^https?:\/\//i.test(n))?"link":Bp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new k(e).size===e.length&&Bp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function fP(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=V6(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=zp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var X6=10;function Y6(e,t){let n=new y;for(let[r,o]of e.entries()){let i=pP(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function Q6(e,t){var r;return(r=e.slice(0,X6).map((o,i)=>({row:i,columns:Y6(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!Up(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var e9=e=>x.fromCharCode(65+e%26);function hP(e,t,n){var d,p,h;let r=Q6(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:fP(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let S of gP(b,t))u.set(S,"known");let l={columns:zp[t].flatMap(b=>{var O;let S=o.
get(b);return S===void 0?[]:[{header:(O=s[S])!=null?O:e9(S),key:b}]}),unknown:s.filter((b,S)=>!Up(b)&&
![...o.values()].includes(S)&&a.some(O=>{var P;return((P=O[S])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,S]of a.entries()){if(S.every(F=>F===""))continue;let O={code:"",name:""};for(
let[
F,M]of o)O[F]=(h=S[M])!=null?h:"";let P=i+b+1;if(_(O.name)===""){l.nameless.push(P);continue}let N=gP(
{institution:"",email:"",...O},t),I=N.map(F=>u.get(F)).find(F=>F!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:O.name,why:I});else{for(let F of N)u.set(F,"twice");l.added.push(O)}}let c=mP(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var S;return b.code===""?{...b,code:(S=c.shift())!=null?S:""}:b}),l}function gP({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?_(t):`${_(t)}|${_(n)}`;return[...V(e)===""?[]:[`code:${V(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function t9(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function yP(e){var u;let t=t9(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}m();var n9={menu:"Siapkan tab juri",noJudges:
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
"Semua tab juri ada dalam satu berkas: setiap juri dapat melihat (tidak mengubah) nilai juri lain. Bila harus rahasia, pakai setelan Berkas Juri = terpisah.",
share:
"Bagikan lembar ini kepada para juri sebagai Editor; setiap juri hanya dapat mengisi tabnya sendiri.",
noEmail:e=>`Email belum diisi untuk ${e}: siapa pun yang boleh mengubah lembar ini dapat mengisi tab mereka. Isi kolom Email di tab Juri, lalu ulangi.`,
badEmail:e=>`Google tidak menerima alamat email ${e}. Perbaiki di tab Juri, lalu ulangi.`,noSuchList:
e=>`Tab \u201C${e}\u201D tidak ada, atau bukan daftar yang dapat diambil.`,tooMany:e=>`Daftar terlalu panjang: paling banyak ${e} baris sekali tempel.`,
noNames:
"Tidak ditemukan kolom nama. Sertakan baris judul (misalnya Nama Inovasi, Instansi), lalu tempel lagi."}
,r9={menu:"Prepare judge tabs",noJudges:
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
"All judge tabs are in one file: every judge can see (not change) the scores of the others. Where that must be secret, use the setting Judge Files = separate.",
share:"Share this spreadsheet with the judges as Editors; each can fill in the own tab only.",
noEmail:e=>`No e-mail is given for ${e}: everybody who may edit this spreadsheet can fill in their tabs. Fill in the column Email of the Judges tab, then repeat.`,
badEmail:e=>`Google does not take the e-mail address of ${e}. Mend it in the Judges tab, then repeat.`,
noSuchList:e=>`There is no tab \u201C${e}\u201D, or it is no list that can be taken over.`,tooMany:e=>`The list is too long: at most ${e} rows at a time.`,
noNames:
"No column of names was found. Include the header row (such as Innovation, Institution) and paste again."}
,Fo=e=>({id:n9,en:r9})[e];var o9=1e6,bP=1e4,wb=50,i9=te({kind:kt(["entries","judges"]),text:ke(G().check(
qg(o9))),tab:ke(G()),
write:ze()}),vP=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function kP(e){return le(()=>{let{kind:t,text:n,tab:r,write:o}=ge(i9,e);return he(),o?Te(()=>wP(
t,n,r,!0)):wP(t,n,r,!1)})}function wP(e,t,n,r){var h;let o=Ft(Be()),{competition:i}=En(new y([...o].
map(([b,S])=>[b,Le(S)]))),a=o.has("settings")?i.settings.language:Xe(),s=Fo(it(a)),u=b=>be(fe(
"BAD_REQUEST",b));n!==void 0&&(!Be().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?yP(t!=null?t:""):Le(n).values.map(b=>b.map(U));l.length>bP&&u(s.tooMany(bP));let c=hP(l,e,a9(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(s.noNames);let d=(h=o.get(e))!=null?h:Z[e][a],p=r?s9(
e,d,c.added,a):[];return u9(c,d,r,p)}var a9=({entries:e,judges:t},n)=>n==="entries"?e:t;function s9(
e,t,n,r){
var h,b;if(n.length===0)return[];let o=bb[e];Ur(t)===0&&Qt(sD(o,t,r));let i=lt(Le(t),o),a=(h=i==null?
void 0:i.columns)!=null?h:new y(o.columns.map(({key:S},O)=>[S,O])),s=new y(o.columns.map(S=>{var O;
return[
S.key,(O=S.format)!=null?O:""]})),u=f.max(...a.values())+1,l=v.from({length:u},()=>"");for(let[S,O]of a)
l[O]=(b=s.get(S))!=null?b:"";let c=Ur(t);for(let[S,O]of l.entries())O==="@"&&rD(t,c,S,n.length);let d=n.
map(S=>{var P;let O=l.map(()=>"");for(let[N,I]of a)O[I]=(P=S[N])!=null?P:"";return O});Yt(t,c,0,d,l);
let p=new k(n.flatMap(S=>g.entries(S).flatMap(([O,P])=>P?[O]:[])));return o.columns.flatMap(({key:S,
header:O})=>p.has(S)&&!a.has(S)?[O[r]]:[])}function u9(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,wb).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
s.
slice(0,wb),repeatedTotal:s.length,nameless:u.slice(0,wb)}}function Ti(){return le(()=>{let e=Be(),t=Ft(
e),n=En(new y([...t].map(([S,O])=>[S,Le(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Xe(),a=it(i),s=$e(),u=m9(s,r.judges),l=u==="admin",c=Ym(
).
filter(S=>![...t.values()].includes(S)),d=!l9(n),p=!d||c.length>0,h=vP(e),b=l?dc():null;return{user:
s,
role:u,language:a,competition:tn(r),stages:r.stages.map(S=>S.name),top:rm(r),begun:p,...l?c9(n,e,{
begun:p,
responses:h}):{},presets:l&&d&&c.every(S=>h.includes(S))?fc.map(({id:S,name:O})=>({id:S,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?f9(Z.documents[i],
e):xP,judgeFiles:o.judgeFiles,lives:l&&p?kO(r,ct(i).rows):[]}})}var l9=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,c9=(e,t,{begun:n,responses:r})=>(
{
...n&&Rs.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
d9(
e.competition,t)}:{}});function d9(e,t){let n=Qn(t,e,ap(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var m9=(e,t)=>Wd()?"admin":p9(e,t)?"judge":"stranger",p9=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),xP={made:0,begun:0};function f9(e,t){if(!t.includes(e))return xP;
let{grid:n}=Ht(e),r=n===null?[]:[...ou(n).rows.values()].filter(i=>i.spreadsheet===Mn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var g9=te({stage:ke(G())}),TP=te({stage:G(),reason:G()});function ur({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>_(i.name)===_(n)))!=null?o:be(fe("BAD_REQUEST",
ae(t.language).problems.unknownStage(n,r)))}function vb(e){let t=le(()=>{let n=e();return he(),Te(()=>{
let r=Je();n(r,ct(r.competition.settings.language))})});return"problem"in t?t:Ti()}var SP=e=>vb(()=>{
let{stage:t}=ge(g9,e);return(n,r)=>{var s,u;let{competition:o}=n,i=at(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:ur(o,t).name;a!==void 0&&(((u=Cr(i,a))==null?
void 0:
u.status)==="open"?Np(n,a,r):ru(n,a,"reader"))}});function EP(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?be(fe("BAD_REQUEST",ae(t.language).problems.reasonMissing)):n}
var CP=e=>vb(()=>{let t=ge(TP,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=ur(o,t.stage),a=at(
o.stages,r.rows),s=EP(t.reason,o);((u=Cr(a,i))==null?void 0:u.status)!=="open"?i1(n,i,s,r):ru(n,i,
"writer")}}),RP=e=>vb(()=>{let t=ge(TP,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=ur(
n,t.stage),a=EP(t.reason,n),s=wO(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||en(r,{at:ut(),by:$e(),action:"rules",detail:a,run:$t(),
hash:s,stage:i},o)}});var y9=te({stage:ke(G())}),b9=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function Wp(e){
return le(()=>{let{stage:t}=ge(y9,e);return he(),Te(()=>{var ye,Pe,de;let{workbook:n,results:r,
findings:o,
history:i}=yb({provisional:!1,close:!0},ue=>t===void 0?void 0:ur(ue,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(ye=r[r.length-1])==null?void 0:ye.stage.name,l=t===void 0?u:ur(a,t).name,c=(de=l!=null?l:
(Pe=a.stages[0])==null?void 0:Pe.name)!=null?de:"",d=a.stages.slice(0,a.stages.findIndex(ue=>ue.name===
c)+1),p=o.filter(ue=>ue.stage===void 0||d.some(({name:Dt})=>Dt===ue.stage)).map(ue=>b9.includes(ue.code)?
{...ue,severity:"error"}:ue),h={stage:c,code:null,at:null,hash:null};if(!Hs(p))return{ok:!1,findings:
Gr(
p,s),...h};let b=r.find(ue=>ue.stage.name===c);if(b===void 0)return be(fe("BAD_REQUEST",ae(s).problems.
nothingToDecide(c)));let{sheets:S,decisions:O}=n,P=Ep(a,S,O,c),N=mn(P),I=Cr(at(a.stages,i.rows),c),{
name:F,grid:M}=Ht(Z.decisions[s]),B=Cp(M),L=B.some(ue=>ue.stage===c&&ue.text.length>0&&ue.hash===N),
j={ok:!0,findings:Gr(p,s),stage:c,code:ir(N),hash:N};if((I==null?void 0:I.status)==="decided"&&I.hash===
N&&L)return{...j,at:I.at};let[z,H,J]=[ut(),$e(),ir(N)],W={stage:c,code:J,at:Yn(z),by:H,hash:N,text:P,
method:fa(b.method,s),version:x(Do)},X=ae(s),Q=[...B.filter(ue=>ue.stage!==c),W];Ln(mO(Q,F,s,X.tabs.
decisions,X.tabs.decisionsOrigin)),rr(F,a.settings.admins),As(F);let pe=X.history.decided(J,W.method,
W.version);return en(i,{at:z,by:H,action:"decide",detail:pe,run:$t(),hash:N,stage:c},s),{...j,at:z}}
)})}m();var v9=te({stage:ke(G())}),DP=2,k9=40;function x9({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=k9?0:f.max(0,r-DP),i=(s=(a=e[f.min(e.length,
r+DP)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Kp(e){
return le(
()=>{let{stage:t}=ge(v9,e);return he(),Te(()=>{var h;let n=Je(),{competition:r}=n,{language:o}=r.settings,
{results:i}=Ot({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:ur(r,t).name,s=(h=i.find(b=>b.
stage.name===a))!=null?h:i[i.length-1],u=ae(o).tabs,l=Vm(Be()),c=l===void 0?[]:Xm(Le(l),r).listed,d=(
s===
void 0?[]:x9(s)).filter(({entry:b})=>!c.some(S=>S.entry===b.code&&S.stage===(s==null?void 0:s.stage.
name))).map(({entry:b,rank:S})=>{var O;return{stage:(O=s==null?void 0:s.stage.name)!=null?O:"",entry:
b.
code,computed:S}});return{tab:OP(fs,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function AP(
){
return le(()=>(he(),Te(()=>{let{language:e}=Je().competition.settings,t=ae(e).tabs;return{tab:OP(na,
Zs(Be()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function OP(e,t,n,r,[o,i]){let a=t===void 0?
null:lt(Le(t),e);if(t===void 0||a===null&&Ur(t)===0){let l=e.columns.map(({key:d,header:p,width:h,
format:b})=>({
header:p[r],width:h,...b===void 0?{}:{format:b},value:S=>{var O;return(O=S[d])!=null?O:""}})),c=Tt(t!=
null?t:e.tab[r],o,i,l,n,2);return Qt(c),c.name}if(a===null||n.length===0)return t;let s=f.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=v.from({length:s},()=>"");for(let[p,h]of a.columns)c[h]=(d=l[p])!=
null?d:"";return c});return Yt(t,Ur(t),0,u),t}m();m();var PP=$("Kode","Code"),S9=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function NP(e,{
values:t,headerRow:n}){var h,b,S,O;let r=((h=t[n])!=null?h:[]).map(x),o=((b=e.values[n])!=null?b:[]).
map(P=>_(U(P))),i=r.map(P=>o.indexOf(_(P))),a=r.findIndex(P=>P===PP.id||P===PP.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(S=i[a])!=null?S:-1;if(u===-1)return s;let l=new y(t.slice(n+1).
map(P=>[V(x(P[a])),P])),c=new k,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(j=>j===-1||
U(N[j])===""))continue;let I=U(N[u]),F=l.get(V(I));if(F===void 0||c.has(V(I))){d.push({kind:"stray",
row:P+1,cell:Ce(P,u),code:I});continue}c.add(V(I));let M=r.flatMap((j,z)=>{var X,Q;let H=i[z],[J,W]=[
(X=N[H])!=null?X:"",(Q=F[z])!=null?Q:""];return H===-1||S9(J,W)?[]:[{at:H,header:j,written:J,
expected:W}]}),
B=M[0];if(B===void 0)continue;let L=M.map(({at:j,...z})=>z);d.push({kind:"cells",row:P+1,cell:Ce(P,B.
at),code:I,cells:L})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:x(N[a]),rank:(O=N[0])!=null?
O:""});let p=[...s,...d];return p.length>0?p:E9([...c],[...l.keys()],n,u)}function E9(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Ce(n+o+1,r)}]}var IP=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var iu=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var G9=new R(1980,0,1),VP=/[\uD800-\uDFFF]/,q9=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function H9(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return x.fromCharCode(
240|t>>18,...n)}function Z9(e){var o;let{strToU8:t,strFromU8:n}=(Ci(),lo(Ei)),r=((o=e.match(q9))!=null?
o:[]).map(i=>VP.test(i)?i.length===2?H9(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var au=e=>VP.
test(e)?Z9(e):(Ci(),lo(Ei)).strToU8(e),su=e=>(Ci(),lo(Ei)).strFromU8(e),XP=e=>(Ci(),lo(Ei)).strFromU8(
e,!0),YP=e=>(Ci(),lo(Ei)).inflateSync(e),Zp=(e,t)=>(Ci(),lo(Ei)).unzipSync(e,t&&{filter:t}),uu=(e,t=6)=>(
Ci(),lo(Ei)).
zipSync(e,{mtime:G9,level:t});m();function J9(e,t){let n=t;for(let r=0;r<e.length;r++)n=f.imul(n^e.charCodeAt(
r),16777619);return n>>>
0}function lu(e){return[2166136261,84696351].map(t=>`0000000${J9(e,t).toString(16)}`.slice(-8)).join(
"")}var QP=new y,V9=4096;function wc(e){var n;let t=(n=QP.get(e))!=null?n:lu(XP(e.subarray(-V9)));
return QP.
set(e,t),t}function vc(e,t,n){let r=o=>g.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return C.stringify([e,t,r(n)])}m();var eN=`7X2JcttGtuivsHzrVc2UHVNcJXky9xUl0RItUZIlSrZ0544LIiES4moSECWlUuVsjuMsTuI4+77v
ezJZJ1WvuEiUv2K+5J1ubN1AAwRB0pJjTDw20Wic7j59+vTZ+vT//M+J++tnqv994tSJ+/3qj/qZ
ilog/6ifEX07xcKZWoVL83//x4lKla/x1W3+HyfUeqJSr7qow1J+AhC9UP0JX6S1H0TZRLma4as1
DSxVgJ6TnAbL8KA3ooHeSvvqZ7a5AnQ5zZdEvvqPE34VUrkC78TdChpPZof7xwl4rMPvEb1Ogd8U
u1ZCOBFKWXjBbUIL8kt42uA3y1X0nfxYEEroIRjWH5ekAiriJLGsg9soi2K52LXVqpDNde+bPEgZ
AaVyCeYLHtPlQhl1U24XCmp7hhHtaR8FydLJGqtc63A/zVi2Q7xQZqPXZlRM9frdhvZjsqb+3I4V
hGxJAwboZQ+HGiU5HBK+VrrJFWrQKaI9q1eG9o00TZA7QpYzokIEyaKXGhB1gcbVCP6fjq2wxeT0
9qmBgHr7mJ7d3r61ZAEkSqx5wFjE0XIkq+FOab0NxIPB4IT+Ns/zlXl+R9T6pzM0lUFWz5ZLIiIP
rpYWBIARn/BNc1WuWC5l5GHXGIU8VxNjNYFjvMrFSjUTHL0DBE/V2XmaK4nLlYKgddQJC9Tq5jLw
ZlMoIAzEp9B/7PWokHiB5wgKN40/iZ75apUDaleHbygjRm94ow6eLNbGvlHQt6WNwiRfKJC7DauE
rK//ojcwAVrM8DMu+JH85WrPX8p9M2yjG4U5brcsESS7Kezw5NRvFKarQoaAYHjUeoWmE5M/AAnp
Kwdq1cTdAq/Du8BeH+OhCLFCSC4ateKixAsxbQE2EB7tgUuMTUbDAWANKvbGnHM2m0/JwRB8hx4M
8cLAHsLBsTDBHky0v1jgdjc5oeqbEmoV+K2vAOYbYh0w36urwfxS49Rcjc8s6PvPfLla5AoOJiMS
JSaD2KWA9ecICtd+6DtupsrVAefyUwXIDQlOvoxQE1MKm0G/J4jfc8TvJfm3+jW/ucmnxfiOCPum
D9Erqqeyqw3lX9QvfdlVzqTnt6erXCUnpM8Cf+SVRc6dyRKFc+V0voYk5FLtDMJvThQrZ/z+WjrH
F7na6XKFL8FLYIZFToTHatavjKtY8AdHRqL+IieUoO1SeTLHlbJ8rFaBjiIa0JdT15703z4Nb4oT
OZ9URSTRM7yKkBalqqofwNMZ+L/SQfg1GJCl7UVBlfrRM+BnseoTMspElgBH8BORAl9Lo2lWkalW
1r7mUKfkSWRNgV5YrZbrOZ7LoEWmz40JHi4xdm+jIFTOwr6ntFirppegBRkEPIpVXkznlCe0P+pv
/fRrDJ2ChgpqoFr5NurJckZXKhRoO5vVovKzvLnp21EQtEttE1S1SrUmTvMglaEfUK0KfdHAcdtz
Nb1nalW9a6gn+hP8X61KEJahSKNxeYGrOwi1+o3Sryw36uxDKuVgg7yQ40srwKbU0hIIVL0zrGCQ
YFg0W1b5vcbN+aIwI2QyfInF9qndgGT7xAt5D0X7DLyIjsmyk7ql4meVSNCk+6pn+OIGj6i8mshA
N33pmsiJaASySCBX/r+wmnzbsOUL5RIi1tMILF9KlzOAUChYSZ29D/rgg29LGa4AX0LhLl/7x4n/
231rDRDY6S6+G3fIAKHUWTcyQipL3TZhda9UmwgRIkLXzd/u4x61+wB8aqfdk6RBST0kaRAvsiB0
TZYLTMTbiT6klmNVLRwhqbi3cUZgCu3GefksZuTqY2Uio1uA1N/y6JYrnL6knWlU1OIEwXIGGDJf
ZaOMkjysl/t4mFiPXbRgO3KWhMWqUK4K4q4GYXzc9nWIeG2ehABSXY36oZV1wHJ4o1FyqmkEUVTQ
o/4fQAxE7rZBy+tdp5cXDgOUGSkgDtC0qbBMpyY2QgDFVOZoSY2FezJZ2GgFPZIX8aVpvYRstINJ
obTHw16n6gTEM6EJEKWq/K8WMXhWyEqLIV9Q25nMi4j9jGZOPStmjvaOSKCHrcOuha5ckSA1J5SX
KaelIlI+iukziWypXOU2cK16IOyrByK+egX3RJaT6xWGnFwU0tVyrbwpnk6Xi36Q5oQ076+Dcg9C
cmAE/6pUy2m+hkY6yZW2OdjRFYBFZ3J3kavmpcp9AL/CicKGAIaeXSyCa4DKAEeqls4oQO7TOoU+
QiImdEr5R/sGIa972/JHUwqaZMG/yhegH+VSLSdUiMG4hgcvQelUwGzbDmW7iJaGOh2BcJ/zMSWL
swRIN4pQF5iBESezg4Do3zjqBt2uQXNVG3eHIhLNgUiPIIImEBUk4PYzUdPVsgSmfQ0eQwfuCV6i
lNehYVbRAzRlyqkBIobeT4eWc1xFX5tppBE6AadQIoIY9qdzXFXkdwgogd7BRPzj/jEGqKAbUDDM
YIABLNQ7sKgf9cwMyil9G0BBz8ywnBK6ERZriFGXsIIMWKMuYYUYsMZcwjKTF/CZvBtg8JkOoxhC
enOPMEb9RTCqFEIEwwxE07zTRaOuwTFlGfvhUwoStlj1AkllCH74lITkskMkiFpGzOR6gxNUebgf
fQy2nRxX0zdYBLNHhgcrWQW4W0S40qTuzK5mdEmLenhBdl4qpkAMJMQs5K1QJLFFAQxnWK2nnBM6
BHjSQCOjkyItWMqAirrB9G7psnLEyn1BvpBl5U0BbGhzsgzpUGEdC1lbCSjLibVKM0Zasaz9M4FI
IERasRjqmCU6jA6DKX6TkwriIngaseEP6SxWwyC0/DTYvgH2YhWkkqoo8KqpPe1MfoIe57ksr8gr
vMghIvUjiPfBjqiA1Ag2Q0jJFalakEWwtJ8v8Igqav7A6YCfqA1IKBLbMfkJfkXWLYIojRHMqKy+
1evvYHVMqVqv10/XQ7gyjCPgv5icW8ZDvg8cg2DDQ6I2RlYmfUYURMXxBlCJJ3hIV3lOLCt0b3gG
NFf5bQFZDOX3xgJlsPJHfMYHHdQoRnl1ITQ5lTqrxgUZPqCAAE8VNoVeoKhfaJ2jicJ2vWruHFjd
qpMA2bAUJ8EDD/yfAlfcABv/gw8SDgO6uPuSGifNupbVxkZ1mw84pWR3FJbBgsGxKDZupJFtXn1S
rb/I9OOgmtlIjMw0TCOxAw3XYFvpwcBJmtQoBki/0G0IVgyTfGEygVCRQ3opYRmhjavUC93XSlrh
yPr0C73Yqq/UC7M5b9xouurNfmBNeQHCT2Af7xOIWAyJ2HfoIVEvCPe0VX3qhT6LVjFe9AsdjBX5
kC/oLWNsfERzytmtP6qaHa50icFkNh0jKcPaxk5Vq2SX0fjkCRvHBhUwu2GqGUN7LDyBcRi4AQqx
LFfFKicQ22MlC+EmqJky2vaMfqJAANngEGnh8RA1NEscmkjUIDaXa7S3WS6TCz8ridqjAyfNiD7Z
FG/FXlMXvNVonCbXvo0nw1G14EhYn3ea8QbCobHgKIhUMksdi0ZH0ZOJ89rWM/Y+GgmS5Fid4Slr
ZyCIQlTQhKhrXZxDllmLLqptyS2Pjo9EmD20q2aDG7qvOufSGBUV02h+TYbM2bhuiAAhFn/EIjoJ
NkI2S/thg/HR8ISToQVCUSdcITpKRgzZcNpRJyboYHjcuV/FzgHZ3dXQm/vS5DyxZHEO3Ygy47GQ
4Sk1xca7gnhh92qjjth7KEqGXJICidWORb6wA+uok3hVWy76KIr3slnz1B6h7Qp4j9B2DG2PKIDr
vpbGljwbmYOhnxEiR1Tuj7VA11X9xRTVfUGExojJq4A+NgFKQX4CQ+m+OEnpxtrPGSJlD4NsQAjd
ZkK33ICiAZKATSy8Cwc3f4HdrbY8n72JzghcjUOGdnX7VAscsL9xe46gCJ3uRFKqvyBbu9r0XblT
CW8xMUWU8zESQkuWEJLkAsvJCY6Hus2npctxJErQl3XQOEXIjmwpg1APDGRs7TclBV5a3hxF+xmB
yrGI0lVV3IR9gBQ31feDlDa7WaIYhrleKNlGILQUt2zr0SopKV9RKin1QucUVodI6Be6GmVVn3rR
Td0P9hhLYVpDocCI2zUUDo0Qa8hWh+2Zo3XZH9nc3y5uhjafGi2whFrkcEu2iAE/G54aJWgeAvpE
OgqyJoH5C5irUCFQbDXNfTOSYDBqqX07lLNDOJLAAoRD4XqUXDMGkZMSvA3vqDAvwztSObRpOqCT
hMMQSzWe0jBUylZoRAMVaMOkbytRhpKkjYsTB8a4W5vjpJnG0Cgll9PvaGHc9M6aEggxeokMAJFt
473b/Q1RJLINmYLcDQXjiLFZEA8l3FpLsSBgWBoLKPXTIIUGI5bfwZQ6WTI0CLvIKdbRTqYxxZII
nQnrwShSPbqzi3FSsDIQSWTMekrGnIyXhmDnbrOcm1FixVm5F7pL7yZRNBJB0r9T49D4aCCCBS4s
hUTDo6NMx4FdNdZeHgzZd4LRb8wfHfd7dCQsC4q4Q2GwXRHRzxQ2EdTedQti7LZNMQaCTRdONTVU
1eFcU98h9cQpjZjWvSVJUnKUeRNAHmbbSe3NWkXsqQaijIwHorpsDAvegirt6rGmBm/xdiMgxGJS
oKDEYkrSMFH+aFiOcO+B8rEA0dMnoQAedS+fgNhp/0Xv9kILdxx1OoCKX7CVTYwW3N6sTTa7xYjW
TXLX9iUUHydCC4oBGUyYqR+fXUVBASmumuWRQiuXnAZItv1AEzrIfvCiCAime6KUkX1RTtvWLCKL
Bx8DPOh43j9LDKoegqQEu6hyJZyfV0qIBClkCU6OQhfoy8uZ5iYnWDE0Y+4KJhV9nVXUcByZJ6CX
mJrV03JQmJEByDZJ9WQd7FuWJ+sMTYiIHA3gU6iM2YZYldRoFmYzsBQwOCJ4KYHtfm7TuQR05mLr
vqLqOcRiCoXfsEejvOoRIDruBERhMRHKWx9pVOoJLux7dnDJ7bQnuCBB28El4zJ6ggs7ih1ccrPq
CS7wTDu4pJGvJ7jAQu3gkoYtZ3CXxWoZHQBgQVXf9QhyDs7Oa0F6bMioio+o02MLk1wF7QFs2ODS
kl/anZsjJ4Dt5WSb1MLggonGcHdE4Ow8yM1YLMrAltc7cU8IEG5Vxm8gUQJrMHQNuxGRcTYOecvC
pAUbEMtpFywA4FksfwSvd+wAPItlj+D1vuQBnsVyR/B6X+oAz2KZI3i9L3GAZ7G8EbzelzbAA6Kw
gueKXmADs4LnYm9bmARN0woeGWdGw0Ox/RyK6jSySHhdBdkGIvaZPFJ/zV7bI5FoCK0IbZWZ9KAe
O3QW3FUl8Fgt8Zt8FUy7Fhs58mqhar6qXq9HVKotpUAt7tIInIogFD6ED60OCQVSVhCZk3ocsA6A
1RW1lg9V89ENWfan577ESxkHuOflWn2gXmnHGvNqEzaIJ2C4wrvpe1Y/lEpdsU4NqMeOoGMIcJxi
A71g9QHn3ykpFehUT9YR2NivTLkZDQdnu9kFDH45mzgP2r1kE6YzMmrpfKD9S6xgONLCbfiWcBA5
QkW/4Tg4RcAgAaouYA2g2uU++mh0ePY6/9YhPyO6AZ9pj0G2zgHaY4QieJRIY0yRzwicXBw4XSFl
bZouKO+RnVPESaAGDsZwHgdBpXi0dLSMkpkqjGdxSLevjV+W9FU7o30nwb1OUALhQY5GGRxzdEQj
SIaL2YSlRR3lIwCdw8kQRhwdHwEaseZczpxqUM3S+Uw73GymhfRlWmNoxNF5tlBk1Am00Lij/A+y
84wtIk6MByYDk5Y7ywjyeDngOlQ1u9yGlhvVKKQUcdIUVc3OI2sfWRYxrj1nXtpAxBFCgmPjjhbC
SNjJ5hwKk3FopDPHKsaJfEGFAOKNhvkmTI6fejNKRgRRb8bJftF5TiiLgyEFimUf6FM79KtxOouw
7n6xOhdDvei+BQcMkV6ut2DwEjviBFGymgOxY1CeoxGbfY3wKtmNEGKvcbX/PfU/Jw6evx/JE64D
UdJw5hWEi/tQOygQ5X7FOO+blF8owgqWKPxYoPDhjJVKlJEiYth+tVXhjZ/JRW6+6/7ZRhHlyiC/
wiVdvsoKm4avcEmXr2rb2ZPY7UV9CaU2X3IVSFacxkKcf7uUMczQfcrsnKYEPUYj8B7my1Er5o8V
V527HspiqXou/XR5Y1OCsH84UCufn6YaKmdEUUbjAoSmAbXzfbVldLid1t4gp5uCJTADi/NyFIPs
EdMqqcMeTl9krdOqE7TD1mUXVOIwnBZntImjOsqgIqCqgx04DqrI8BmHHQDgw0a84oG2RL3BQ32/
H7NMxGcPnj9444548OkapMrGJlFmn1AQiOM+Wccb2mUd0LrFJiBmt1Ck/QBRxaAvZscIwjp4E+ay
dfV+Y04G1z1i90FJ0oV64Q6s2vdVTIDKXt+62n6sfTWF8htPghXMt8iXhAIncKX24+1rc3BwHs49
nIPMx+0n2tcD7SfbT0GSk/B9IwH4kxoZOYP/rLefbj/DLL/Rflah884znRuHXyqoan3b+q7xcONK
49EHHvivfLlyKc9XuAL34IONxxoPNR6BV9fazzWebzzRuNJ8tfla+9fm6+1/Nd9ovtl8q/l2853m
u833mu83P2h+2Pyo+XHzk9ZjzU+bnzU/b37R/LL5VfPr5jft35rfNr9rft/8oflj81/Nn5o/N39p
/qrCliE3rjbebrzTerj1SONx1BHoB9mB1gutd1vvtW613oeKrzRehUryR/LvR//f21pdPA4/cxz6
EOXUFDVBfdm80vit+WTzocbLjTcbrzXeaj7cfKT5aPOxxu+Nm40XGi82Xmr8u/FH82rrRvv31o3m
443vGj+2/934V+N648nW442n1O8aTzee0b640fio8SxqFqPtD0Db872gbf+KJdqeQ+3uP9SlXQ21
VmjV8SGVBJHE9/7D5LS0P2t/rn1vrKvjm/UCQ4dZgLVAwX9Ehd/+ov2lDttUU4dueIVR0BX11xq3
uhDMc43vm9dck5iRjnCT37Yp7DWfaz6PAKRiqZhvMrYU8y3G5xNzsURsvvtHCC3FCi9CrpNLea4i
iFyBbmv/adZn8wvJhaUzvgceKJWL5Sr9hSPLnKz+6YAbrzfeQIBjp4H9Qo42rtTjwnmFZRLCxqf9
Zw5uHn5lNkPIpsTWH/Jqa/zUelleb80XYdI/bXzW+LzxBUz6LzDtXza+anzS+JqY9m9JrDTea7yP
sVImiefwa7dwMAYoOnzWLagJ2BCkPAmrfdN9t0rZLFcggR285bpjZTDpUOj6xi0otGNR2HrCLaQ5
sJjV9IUr0wWTKkiQ79LcUAUGzAmlBANSfvBBtFBo1mKgDha8j43wMDgDh6IpwxGYDUwTNBwDVTjs
DqaHS4xuGejCEbY2EEWwgBkowxGwLalY4HKXtoA0DAijicMRsAIiCzSJfm1CjdwdGOVrZm42cdo3
C6EufFXgfBnI3YOHaNzA+AJw4HL+Ul6pSXPTw2/NYBVKMH3hnFkevH3wwv4zZhO44goZFkvcf90t
HBWNFLQbA2M+7hnsEiwmWAc+LEhTVPudW5ArkP5G3f8GwoZUOlEXl5kbGSbG0fI30StrUpyv/J75
mgkMBEGgqTAwD3oaHI1MwhOAF7wRdYZ1r0hq9kuYxRkmT8saGChs2ZwgSqWsgS1wcOeLzmgcr+x3
2l/hxYtQ+Jyl8KqO/GelYx80PtR5C6KN09TegLYqA6D2NySg1vPNl1igQKq0QBk9PATj4DEzhN4G
3/6p/a3KueTV0v6ZhYL9Rxs3mr85lt8RHEREtqg8uKXRI4WBfFkEajgFkrKyW1KkQS5+7ZMtbgMU
9NIl0PPRDSXoO4SpU4R28xirsW5wIZqFMwI1EB1sbdk8J1rW0iFTg+z2mTzljmr9V0mo9Nb8fGIR
6SE2n8nNW9fQN/EuxND6vv19+4fWD60fW/9q/dT6GcwbwurEwlJ9ZHY6W47B/+aXV3LxlSz6GUd/
TUzEkvDPlLgwXoyiglhgIrkav+j3+0+Wdia2E6hoMl+In19dCgeL8/jLWDY2EVne5P34YeLc0kok
Xs2fy2azf/+7bHxCWVxlQ6OXMt9Lme+lzPdS5t+BlPm2V3f8Nzr6JV+bOAHegCwgpZTBX4IpXzvi
BMeXlslDtkrAAVTgt/lSrJRZyGTkS40YNwHjiBbEZ/RfyzIX1A+JyqdKlYPFFFdC18Phl8yL/SwR
Ijtx9JZxAm2Z9coG9c6znec6zzcQTzbdRBMDUZC4iEZ/JO6h0QvVa2iUErCO4R2uc7PzQuNa51bj
ic6LnZc6L3dead1sXu+82nmt9Xrroebvjd86ryNJqPNG48XOm1gSut55q/N281bz362bYJz9tfVb
43Eoe6fzrlq2f1U2uULpe5339dLmU82ncekHnQ/V0oOrstEPSj/qfKyWNl9uvrJ/FZd+0vlUh4BL
Put8rn+NS77ofKmWYKEElX3V+bp5C4/lm8636G3nOzQeqHOt8z1swLiNzg+yARdq/dj5F671U/N3
ePq58wuG+AbGwbXWm40noPTXzm90qSksRqY4XPn3zr/tKyvxK7jyH4dX7CtH5RAZVPnwocOH7SuP
qfZPqPzI4aP2lQPKZVi49mOHV7vUDulDPHz88FqX2hF9jIdPHF7vUnuUGOSTh0+1H2m9DjWvHj59
+Ayao8Mbh8+iMvz91YPHcdlzh883bx3eVEqvHVxDcysrW/D2hcNb7UcOX1S/0cpfOnzZBOmVw1cB
kkr3RkivH74BkN40QXrr8G0VEjy9o7nBlkEDgZNcfLW0CxIhWGew52vwjjDaDWZpiV9eWYqlwHS/
NL8GhnwntvuJ+ERs2TcRn0/Bp/O+2TjY/VOJ+Wn4PRW/AH+fW1lKdLfld3EBtH4xy9xryOIBgfD4
CkWfLE7DvbO+Da7O5XxCSTjTq0Hq8Pv2o+Z8KkraGFqpwyaQnvVayjqJbIA9QwBHP2V+av7hBoqC
GaUj73QBYVbOkRJnsGqaDURHgJ2E4qk6cgypLrNjiaVZPiNlpDxh3TsqNEGoAVKBfVN8XWF9vr8g
TpDhH3zwr8cLadgd5ttFPAdOChvtrEeCPdn+bqQwxdHLYJgEO2Waymqgt+YlHzIRgcGInBSCO8Ns
gWaKNisgIMiWg7luja+B8TAr5eAF8N9cnfPVuF1OHR8yTV3p17DWv1UxMBCDoihkuDzgoFiRYLSC
LydtwNgBCWCAlSBohzsFvyCUE3YhsN+e8hU5CWrishIS2aEmEI+GOoiLQVuYTFkIabIR/xTgFFfD
5WDPTXPgLyuCAwciBODvTRGEA3Wz+xs5+3cOn8GB4hMPW0MHNU4Yfo3fkMRT2H8FVaWCUEPkNzHr
q0Bklw8uh0HCEgZxRMgIDQQZKhrgfiRsmAfRRqgCMWxJsMzl4Zc3tvi8KGxiPFQluEofRVLh6kBh
ciSVyqdECHyrAKKOCCfhQeFki8tysIKq6HIrAUnJMpYQOipo6qEYcSEO1GNYkFCnAIOXilLx6MYe
GcjYa3wWRg1TXeDgSgrERBC5gxFbEMGbC0YFhJaiBIfgkOibh+nOSYIP1cH+ddhdTYxH75et13iR
5EvyGtW5k87YFT9RhrukNujCD3ydcQZUPst28Pbh90PzA6O4Knd+YBBQKPfeD657BJI0qCplsHpT
8oR7HzVLBMYSjytosQJaWQP0AutUwvD/0hPizP+LZUWbyXAERZmB/t3RplA5Fv4dQYL9DzCP3b/G
lWX0YjIWn5XI9cAD/6SrJ5VNBKLRkUdKYy3yioe6p21aOPzR3MIcsBgkBf4lI4C0CBtXVfjrGd9/
rnw47D9do/9Yd284OuLU+p3FmgmbDegDwH03JLDkaAIx4ItDFXwSinOC16DrZKUSlprhLWxocKSm
hFh7DZjzLqew5bvBzdyPk9lov9F1CcK1bJF22XiEUjFIuvVCsxUnF+5X2ZK3AlYoNPcDNN55Yete
2LoXtj7IsPWDh1of9MS8nBLf/jPtRw8epjkyDh/r3cKLgtkHbFtqvd2ziZcKqTdIfu4GtixsclS8
4xEMbAJldR7koOZA5xRALDricQV8f6lBNNtfFYvJIEc4QwfbH8Hg1J0VVieH7BxggqQMkqYt3NoA
bPF2TcydJoxNwM1gUu0/AdtbCmyAGkUjLvXW4btsWXGZ16yEmtkPbK0g4CPxkRoMWA+5oiCHZMJY
K6C/5yA3JdLklzkJ0iQi9T+jmlZ7ULIfAQb17qCdWO0r7kgK2bQUTjtg4tq/1iurAzQLlxTCGpbP
wR2eLnB5UTpy/NRRL44ngqgVeHQYEnE3jieKYqhTR44hE2pU06PDHGiOs6Ww+e8UXxTyso1UNhIj
fdMHemcNGHE1B/FZ6B02lhqZLdiRISEu0tpRUD1Y6/JgKMoNX1vXDatAXRsStgXZ70iwGHA9o3HW
6feyWmyS7xmf63YnJuxBmxm8wPRjEZi+/0a3mXW6HA7eO3ifXg4HH3SlBkdUdfChGc7BRxQc9Sgb
KcTHkosJFL20Mj8Vw6FL+Ggx+2Qxg7vEzqZiS/rHCrtjH2Vma59WoU+OzVJWh1fO4SOIYISURWh0
Wlo5lagW9arpHnzMuigcH3I2v1DSAhpdOPtvDuh087/cwsHGR+DtGAkUyJ9ce4V42CEwStkSgGHQ
zvwl+iwxTu/So3fkVqBYPGvAzrwu2lCxg8JISgOwpk7JytgM2o09i6pnUfUsqndZIhBlU5yJTSWW
nGQAsdkye44YdryVgU3k8D2DYH78LBoojcGALRrHyB7R8+gc2COOkzWh5/FZWRO6BXb2IcCpeZkP
3z94e2iyGtJ4XQfJUEL+k66TtMjKo88PLnuZleGfAwy/gfQ02mEEI23uszHKgm0WBLFdgikF0nhl
QXMgBRpw6ggKKQU6DJyx7hE67w/bjDLMgcmRitw4j6LWhiFHWu5oc/HkBOx/WhYsXyo2E0O6uJI1
ZWAbXfshB97JZxkHW7RLGAxey3+74XnG9EcD4JyH3WwCdudSiHMEyKurHDSw8Iu5GrGSiArWuiFP
1pEM3SoN0gAGyszdws67cgRDx2lbYIaV9C2n4CYaORcOkYqlewoV5rYKwXLoGyTvJmCngCO3AvLH
abmUZE8ettsp8epKixDS9DefiILUUYQ6jtItgo4sQQAvB1XYwbmI+6nNmbQKSO1yKdDrqm+90vpj
/9nWjdYfprWv3rAwrNha99nPjLG1mGZdRsLifZ3Y7E3KlCu4aONDqrY2H/0OGW9O1Br4xS2oSTmM
00rysAnZtZY8YL8UcOIxo+Rhk8XMWmYwxesaJtgRFGO8bg+xuIZ5d4SCvP1UM2BoUUa6gIMm2SC5
0dPsaORKnK4cFyxPDDsbFM0yDKwk6JqVsJiJeg+Lx0wGx0z6BqhN8eC5068edzrW3MkNDHtycc3h
aFIZAofT+01zuFAfHI7F49RLpDwed4x5XN8ANaoZPNP8zWOaf3qm6QaGPcm5Zrw0uQ2B8er9phlv
uC/Gy2K96sV8Huu9l1hv3wA1Qhw8L//d4+UeL3fAy93AsCdb1/sBTbJD2A/0ftP7QcTdfnDwovof
Y0dQ72C9d3eEfZSTYpA7Qv8ADQuof4CG1dQ/QMPS6h+gRtuD32Jc0423xXTbYgzz7mqLcQXDfoW4
2mJcwbBfB85g2JO+623KBSX0tk3p/aa3qajLbeop/b/WH4dDu8bpLtiRXPfQakfqG6BxvfUN0Lj4
+gZoXIl9AzQsy/4Bauti4FvcwSfeFje0La57p7tvcW5g2C85d1ucGxj2C8vVFucKhv3ycbtNGpbO
ELZJvd/0Njnqcpt8lPyPrdHd4za+9o8D3j/7B2hYzP0DNKzs/gEalnn/AA1rvn+ABgbQP0BtBQ58
Q76Ngua9DXkoG7Jh3l1tyK5g2K9hVxuyKxj2K9XVhuwKhv16dAbDfgm63dQNy28Im7reb3pTH3O3
qe+/Tf93b+u/7RcGvX/3DdC49vsGaGQEfQM0coW+ARpZRN8Ajfyib4AG5tE/QG31ehr63SQQ0PPu
TiBwA8OeKbgTCNzAsF/67gQCNzDsF7grgcAVDPtlfHwtBXq/aaFig4NTMNr97r1IFrcfuv0QKwwo
Qt/DdHxFjINPhyNiuIeLWTtKdaWdXhqWDvnwgLeMflLNu9gwesgzb5gNV3nme8kh76K5qlBKQ2az
SwzG0B0HzpQWer4d9ao3/kLzESoxGtCzhO7+oJJgdbn4SH1L3XShgFFuFVFu3EFpk/CNF3DuD25f
IW+Tc8bJzOdkRqKjiIOB6vTM/jOHHw6Lk91+ZNDXUbhXmmZZ/Ia+Vr8HaMtw10lhQLDg5oMtOGxO
rbGn3QKbEhQqGSD/IsjbzMMMc+z+lgsbudeaGTIP/xqmwtEga3hC+4eD7wjKGFkmPZ2OhoaTi2DW
ZOYu5ms3mByIlYatN95hPqo/Egrg87rGNJJQU0xfgFribgWlwczscDgzJvXRXXYvBEolMJh0jm5v
eNhHvLuSTUKiCMBsGV16HlUykFaFbA7fnRtRUpSWRbGMrnZXK6h36yrvc/giae2ykc1yWU5xKj9m
JVF7hNyl5vQVE7DM4BImnMTVt8RBXhjfYoEvlYnL+bzsaF52NC872l2WHW0ivpRIxXyxydhSrHvt
pdgiupV5Lj6/YHGpslVWNdtLla0SzuDkpyhTqCn7aeut/VctbkNCd86hvGPoMiTE7HEOMo3jn4LZ
l/N2VRD7gvwsFSkvFaAeVQrV/HQ1dL8zzoeFLrvUcmOp1eVc+Vhgt7sIGt+lCTebWt5oCh9n4GKI
KkrzjO2qkoiyGqu5ZGRlAF3Ch1P2o1qQmR/6hPuhJgKR7x1U7nZCIIW8JPaap/+YXHJK3f6n3HeL
h4aUMT2HrHJbJ6BIkS3hulPAUgHuIMR5VkypqFGhQV9jti8LvH9V0yU9+CCRuFZvVPmFyE15p0wY
+ueUrwAKZA3e4X8hvZQxsbWpM0on0dVnl7JSVqJpn9nRlHpPGn2RK/4aJRiXAHuQdDwvcQVhE9KO
1wRTN5jN4Xf/7KkrjBsblZkzToNDgP+5chOwp2kNhpRKOrtDcwO/Yck8+ODffPLFdahMvcLOMGDm
UJlouCvvs03yIiBJv4vViHy4Jhg4Tzl/yaRF2U7EBM5zpCUf0vKIaUAQxvUnI5XZtapYVEzX+9kt
zdOIAsypivwGKMf7El5yvbPuN+y25BGbkZebkt5JWfDyTdD4fmy0I+rX8tqlf2KuB0avSM7gvNN4
08NdxX1BFxOqLCIniHA1jdo3ciSwh7G6aqRo572QOYrMpE9pHBOlZ1NYOsqhiu5Zp/i+BR+xwo0V
6u7Ky4+XeCy4gZEE3ALkrcdg20X3BZiuBlcvpILLomWxBLFs3zbUl7cfWUzBzAJeXMJPOrs43pck
k+tVEQF72Z9Lu3BNPV6HstwGqIN0k0BtOjbltcBei8YWyYXosDeLzvtgXGQOW5BXmN16UliS2ppu
g0N3TiEjGhRp5jTWdv43xSKOP0U/cDPyDdHqC/wIIGGsVfVqU/2qCxYimUi+w+QYHcySJVQDdI2X
VJMKaC9QL4JVL2XXVAWgTPlqGfiBLv3KwqVgZsm5VOEuoat6nfBZuHy3Bs3Kd+Wj6325DZhPnKC6
gppRJv+vJomY0YimFLPuE+71FjJz5uHIKPbqHn548MzQ/CGPDtof4t5RwLqee/+6W2grQFp4N9Do
ZoD+B0S3Fs4HGqHunQ9uLPQWJ15oHDqCRKBNvsZCGbDDW6oCUeMtVUpB37dUUVZf1uXSsLSzWSnX
+/XSirVIMeHSRnOjZamfVT0ewBkBD24eKAbSIazqxwaVT7x9s8984pQZ8tVhpA5Hfp7qDI+cD4Di
ba4ASB4dl+krpxKXOMdzNRF7fNyH2cnCOWPN0+h2mWbcgGpHUIy5m81IdpxhHBY50yck77Fos4a9
OScZTLiHH7E8UOA/VmoTzirDzGoqsxXoPpxbTJDyQNS4D4tWmW46ljJvC0euYtML+RZVfFWbIm9Q
Vv8/7W1iYHBURt7t5i/SC+BjG/l7u4lsKT4bW0ykVuZiy/AlSjzvgzvJIAn9UmJ+ehbA2yeh7+W2
MTdiKUTayPYhMM2Cw1JRGorgvAQK8clQkOEe9Fl8zy0P1AXs8Iz2C93fyG+APFvgN4QcqDI5qSB1
EXKxvow1Z2IPtJZlbYVhxyT5wsEL5jOOkUgAb4rPwuvrpms2brjdNwCr8kgpecg1OGM04+2rg5ae
267TWzOlZ9cjVSPoWfFx+67zj3W9Bo7ur+NYIHmO9Qz8Zq7KQofL4EbDpLuX8A1z3Y+E33VgjiIW
DRPr5ro702Qw44Ostz/Ly0pmVcfj8GI6oENgLjRcHNp+TkMdEPLtx9UYAbgScxJfaWmUC1hADh7S
40Lur1fO8DsiWGB96R2kGYVDcOMAJND1pXfhcTwUCqP4GAjm7jF85H4Owe0G1C7C5NuDWxaucpkX
mP3kiv2tWt4GwmQ60tmXGMtXX7Ibs4Gm2MhsmrNy98/GF1dSK8v4BlLL0dh7/dmCBru5VHw+BdTh
5AIbRAn4Jg5Ht90Yuq6I14733s8OPm+9c/uaago8+MLlpScgVgiwBOULRBAHFrE6A3K/XCxzArmQ
khq/dNmgBu2MFWh3Zk2GMoeiv41wPulu2lTUBFnuV5EzhBvKBjiFWeSyAtZrmEK5+F6fQhU5Ti1e
QYPFKzhi4nGaehxPImY0G5snQmBuX3c2+bef7G/qYYIVI3v/s0rdTnT7KTOI2093x7oda/YpjBSH
Nyl80uSPu1OYAxoG/zW4ExGJFLgNntQOjxaHOuWqPTSS7eGP/XIepxf1925LcBA+zUDclO4two45
OZjaPta8grydSuSdRdQ1c+K736x/+xlbW5UKdfD36jP7e+fu1Wc0P7h79W3kcuuTBDZMGjkhgCWb
jzmBkemsb3ZhYWkqMQ/2ob6N/OHxkGrkv6mumYOXHJuedeWZad4/eLl3CAxzvAODswnMIhifNvsF
olwPaLQB9IMgOrTTDYL6HdTAvh8ANuhovXsdG3Tk272FjdZbRlh07FV3bJgh9DaaIX5PmpSYm8Sf
15EyF0suJsAGZe/zcGr1YOzhvbhWGNYOllBitHT07lIZmoWui8eGobXDqVYHUUTmuHpmC2qsaJU2
yqov0MXPXK7nM1hmsSQQCalulusHrxx+PLT4A9d+hzvkF3HtwTBlddh/3r1vyhyZhPiB69T7K8gL
CO7ADaE02Ggn1cXIjH1w4VMZtjfEhRuD5Q2hZ7b3sCmbWXUETFIvaNbxz9z6aPagRd+65RoHr8rs
YVjMYd91SNE9zhyGu5AN0+ItZCr+0dUShGMY7B39n8Pf6oNj47IF4tmhbvSuU4zcobV8r+/O3fOF
3PFFfY9uq+Zrc0fC+KYutEKHtj5dk+vduD6HvJZc0NpxX0uD3Nnk4Pk/mZPJc/0ckevHQSoii0gx
xBmkogRHPLz0P176Hy/9z12W/mcxPj+9klxJ0rZtdl3rbDx9B+YtxpPxeTnyxDZRUOutw0/YR9Ye
eADnzUEngJXDafJxNcSb5GQ6WtIWdQdWBS49qJ/OxcNOoHPE9mvHLpSPzWfhwrJHnnXCdf/NAYnA
rkXM437CtasIbEDhAERgF/LmXXC41VIEts+Yq5yMg0V+CeLSIaKBFJNt8oEty5VxChQ5e1cN4uE5
SEGBzqfig60QrgJ5LYQaSi2CEzRwsGkIkM0JHfKByElgAVJehDxOcmILnBcM5Sag+iLnHMtzcNoe
8iwC6C04UaQGPyEcyFISYkvGdW41KIu4GhzPTQY/DuiwL91JClHq2V44f4BO2CkDGLSaMYxUoESQ
vYtkoJQW0V036eMQZb/aCXOQd047YTR/LLSTRGw6loRjh/PTM7Gl6VhsfoBaysHzB290nuncOPzy
/iXINScK5VItJ1R8iQysuWoiA/cI+lJyNtycKFbO+P21dI6HxX66DOPdKRZg+YL0CI/VrL+8uSmk
+alyWgLuKPohnjnqrxJQa344Rp/lEUjgpTzK7FrkwVggFwdPV0pZbN56U1Of5By/jee7r8/9d1rv
7L+7/+7BV/DvO+pK3X9PMe0803hq/8nW9X5NAq0PW2Ak2n+y8Wbro/4gyT1CY2o96RqOehPM+/oo
Gy+jUTZv9DVKsFu1Pm4+2/rIBIdSgLD6dav5+v4HPWmtL3ZRvz5swT0bqP07PY6Drwc5Dnk20Cj6
n+GDb/qdYbBDw4KVYG9mUbTcTyss7StH9hGeDr6F+f7YGk/tl4x4OvjO1kqh720/4C3lG0KpNtlL
Wk9pqvenWPe6efvm7RewaGvikqSRY/+T1q3Grf1Piba+0VRCpAmaVcI+5xALiUZ8q7P5/VHOJonx
5svNVwATTzWfRlAhMQpSE+X8dCBEGnZPUOFgk9/gsYpKzknrUXoOmzdbv7Z+U3wnzI/kXdPmndJY
jYfz5tRJN1Zr+y/s3yJbM31FNsd+qbSX59MogVuXwX3WUqw27I/I1pjv4DIVyKVrxmTjFtUYsRLY
HyiGdet3SkNmLBpb0s8LWnxBNmWBwUoV9nIkg5nG1X7ZiuJU84QPV9aWdetK+5W2QuhMsAxQsCTU
DBvqJ6DQoNSLNVUlJ5Jw6FVMR0UtRmEYpBmnbkb5Wvt1wygpuHdgmBaTaQOAwbL1zll8xxgI3WeL
XClW/f8v5TPmGvrC2D0Vzf+58rpmXVC//M+VNwxtW4GmG2auKVPL6gqmWlY/tW7aYlLU1yYuxWpa
XdJU08qX1i2zQNOcQpk+bGSgbI3D3zf3PxvWvrn/efsNtceqXL//RePFFsBUtHk1XaZ+Ug5JRl9q
tiKVvFWzsVCUaVssV025GUkYGtxLeQGSvDMIWm8CSPnN9ltKbLTVF1ojNq/19lh0TDX4dvsdQ4MW
m0OX93qTDBqjWny3/Z6hRfYOawvQgXqw/xXL8MKacjDjg27f49wwPyF6bv2eaLLH6WF/Y2zUboJw
hd5miPmJsU23c/S1vDDRLBkXO2FmI4Wmp1vPODCPtd838Wrtw+5GMobWon09EFOYxZDunDGM2YFB
mMOGp1X90P/uAL6MQejIP4ItwcaTz9CRfxqmjqxqY3eVjvzzUc6mpyN7OrKnI3s6sqcjezryvacj
s/dNT0f2dGRPR/Z0ZE9Hvnt15KOOFDj4ZfCRAghLjPaHO45fj2ukABnxgmZ4/6lBRLy0Pm682S8k
uUcITj+jdH7r9P43VDCVsDqxsFQfmZ3OlmPwv/nllVx8JQu/4uivicRELAn/Tpbq0cgIqpBYnUiu
xi/64X/nA/NS7vJGZnezMj+1EhxbmY1vl8PzU0t1bjpaLs1uZUcWkusT55chgcgyAra3UoifX10K
B8uBC8uBualkbGd+UtiNRv1T64Wd0lp9JxXMnY+MBmup0Jo4spE/Oy8spqXli+f950Z2udm5le3F
k4VCpjK/nRktTJ+c2ywtrIRzI8G584J/fbu2GauMnlutJ87vLq5uR/lMYSxbnQ6vz5UvnNuqXKgn
KoFqMZjigqGNizsj01J+NpEKhtYW/asxbq+2sjVz/nItnVwuJ5cm9s4KqcnoyFl+Z3FyORdfCldW
JotCLLi0ys0vZgKcsOwXeSmzG99Jh8cL48tbwXqZ52bOx9KTpYm18vmFYHV9NBvLTk6vjq/wU8W9
vYm10Up8di82zU9kp87HY+KIP1SfDRQXkll+L7W5WRd31/Z2JhcvTwU256KhmDCxFUyHE6n65Y2N
qpS6sDSxmyzvLBe3s9vx+QuZsZHwUqpaKgTra/WsMD+7OxFZqq+OVc+eje+eyy5XZ7L51dlsJLpV
zAS3QnvVYrE4sTVR4bNcfH09UVlbL5TjIX41m9/eKGbnzo8urqVPcpWt9WgyKOwsj3GXa1vcFPDi
+XMX16MXw6XUyfzm1uxqNFI+txKLn98qXRxZCSTOLs0nI+d48Vy0eDle8fsvL+7NJ4qXL6xdns1f
LkeE8uULq6tnJwtz+UI4cX5uejq9u3YhPpmaXZnNh5ZWTm7Nnj1/bmVlJbKzUlxNzmeD+XEgx62g
MJO6MJu/kEqtjkbFYnZGmLo8yyX5pc1KJLI0ermyzG9O56Ll5Np5jpvdWhImLu9KM9Pz09u7ifhm
YnF69UJ9WtyKXEzWEMnGlldWF5ZmI5NricTfcQxd59nOc53nseSNZe7Ozc4LjWudW40nOi92Xuq8
3HmldbN5vfNq57XW662Hmr83fuu8jiLrOm80Xuy8iSPrrnfe6rzdvNX8d+smKOXYZgVl73TeVcv2
r8rHWKD0vc77eqmsBUHpB50P1dKDq3I/oPSjzsdqKdIK9q/i0k86n+oQcMlnnc/1r3HJF50v1RIs
V6CyrzpfN2/hsXzT+Ra97XyHxgN1rnW+Bx6B2+j8IB+KgVo/dv6Fa/3U/B2efu78giG+gXFwrfVm
4wko/bXzG116G/AG5b93/m0ofxGX/3F4xVAOkcrN64cPHT5sKH8Zlz9y+Kih/BVc/tjhVUP5q7j8
8cNrhvLXcPkTh9cN5a/j8icPn2o/0nodyq4ePn0IwgmU3Th8FpXhmlcPHsdlzx0+37x1eFMpvXZw
DeFLjn2Hty8c3mo/cvii+o1W/tLhyyZIrxy+CpBUWjJCev3wDYD0pgnSW4dvq5Dg6R0t8HUyvpRK
nE1MxlJx38JZuNhjJhFfRYdsUgM/pufFmXpxpl6cqRdnahNn+sbtN1Fta6bk2JcmoRt6vIBTgArH
leBqBilT2IV/4ZbVkshnfKJ6GM/zqXk+tSH51MCpMjx3GhyJ8Yk5Hkzb2LYNh1+OyqnGHObA/Gl9
jvMIvWrmnnu+tbvMtyag4/Be9KmFZy0hE3a5WvP8ap5fzfOrDc2vRrnInPrVXHvGLH1eFt44z6Xm
hZ0eXdipqh7dnSrzMY0/9VRmT2X2VGZPZfZUZk9lvidU5jsVjOqpzJ7K7KnMnsrsqcxeFKoXhepF
oQ4nCrXXcKODGwe/wfVKrx38rl0Kq2TH3v8WoeTgDwgRumafpxqRS+dKr+EznYdsyEWZ5s7DSqbu
V2FyXsNBRl/2li6a4RJBUtp3es/3v7fP7222au3/4NCq9atsJNAVIoNVSyY9EDtar7W+7vs2gQ9w
uBHGktV8gQ1N2bebL8h96zzSebTr0e1vtN3+18Y3+z/u/8vmyLZLlt15TJ9pmWYHMNMafoFFDAi/
XZOW65jCqr2a4ncqMRFfSsD9+j64ATM2FXNmT2vcaj5hnLHh2dNYre3/tP/zkOxpzOZ+2f91SPY0
vTFExUYr1yDtaXRLeqZZN/a0a/u/WZHUcnwC1qxyM7gD05sZ310NbIMwhbGa1c2mXUxPNqYpYEsU
orHQriObYbRiGaR8wMCsTEuGCbQ+Km1nejIOHkRoZfDDNj2ZW1Y3oqGbnsxNq0js0/RkmHMNrOVJ
aLcaxO/0dtS6NujtiCFU9bQd4csRcc90OO0Pu5mnrDeoVCLpS8wvrMZSC0uDMlChCdJS3N8JAxU0
2P6o/fEdNFChFj9pf3pnDFTYredkyh0YqMxzM3wDlXl67oCByjxDQzVQ/ds8R/t/GE5KM6WDbiel
LXc6RyelLb8e0Elp5pDupI2K0YH+bVRulZmr/autJrcEQ23t7fyCp7YOQW19vH+11SKKw1NbPbXV
U1s9tdVTWz219U6qrfbbkae2emqrp7Z6aquntv4J1dZrpOcXqWSdJ/q/nneAqZQmBfSopVKauTh3
rt9USnE+r6RSkkIZ6WIiPb8Ti0HLi+cninOF0sLucq0qXtgqXtyZOSelt0r+yGrOvzYTLUzUR5LZ
+dJq/nxyMZvamgnW8yuZqQvSTnU2II0vVhKbwfENaWS+vjeVnFrYyEjVizPBoLg7tjs9fjJdr09N
LcydTBUyVX47siyGxgoZ/1g9FUsmw5n1XWk1up1PZSbD67niRCmZOrm6e3H95GKkFBhPp8fQt1MX
LkYrgUh8O1DgdnfHz59MZvem9qYnL4TGt+cT6zPp/JggLqbiyfrYDlxYWd/JpTc5qTgZXdxK4rKT
khDe3kqNZPyb4b0p1O7iudhmvLAqnR1Z5LeXL4fCyeKeP56M1fekZH5i7OJGZDQj7O1VZ0b2Tl4o
bq7lctPT6/X4aLqyebG+sTUmze5cFEKbQrWyPrObWFvKFTMTC6nZXLyWCExeKKfX1tYv7yyu7U0u
y+8W5zaKs7Hk6ppY2KrvbpYm/VN7W9OZqYtTyeRe+Vx2MwG5mLZWti5LibKU3Mns7BSW0oD0vamp
6dHdmfh2UprZGxWK8bX1LJcKnzyXurjm30uNVsMiN5oSNi5mRBn5a6FERkrtnoukYoXCyUCwEq/F
EQ6ju2vTO5HyTkC6vFrIL4ml6QS3XueX5+YvX16bK0e2tkJibmkN5iB5dn6zkiqV0ttzQmlxPJmA
srOF5FQ5uLR4eZ0fn91ISSdzlZ2d2UxQnC9OJ9bWQ+up+b0Lpe3lyvhaIDciVdcW5zEup4ujRX+6
sMBf3F47PzaCuzi9tp1fFHYzoxN7mVHIkMWLIf8UzF19R9rKrSyPh2emR4rlDO7LRCG5OZabLYa3
z41uzCYTtWR9b36yuBi8UFhN85HFhHQW4XeiupgOxJd3RyX/3PKFpdDOVAjwWk9W8rX8hZFieiMy
zu9uwbyPTqzvVnf2grXtUEQ8uRvZ9c+nEI2M7JTE7VIpcK6wEOKz2/7IBX48VQxKQCtAP0WxtB7i
xa2Tm5uLUal8cT4N/QCcFmb50Fw0WJstjo+LuMFIVuQWuPouou3Rwrnzmwsza+vzQDtr0+G9k4hO
pvkarIfpZKxwIb4WuXwZBpley5ULxfLyxlQyviOJ24n6VHIxv15Nhup7E8mNWnkieX5vqjC7nj0H
bWzNzOVQW7mR6N75IHxbPLub3q3nEG7Lq5tiePry9Nr6VvqyP7JyUkyOBoujm2IlHJBxvx65GJ7f
2s3tzE3nSuPR80JpD72YW1hbTI4tXwhsRrPpjbVwaTYtBONA9aX00nxirbwxfbKalMKJ6JQkLGOa
zZ6T/IXLO6Ea3JO7k9kohhYvjsHkxPaKM8Ly6slY/mJpm4uuXpS4Cyf9azvCdDF9Nj4qCnxgMTA+
enGzOpdG1XeLczWhshyaPZmureC1vrsihYLRnDAL6cN2cmG/vNZjwsra7kqS5zIn/RfTyZSUWanV
SrkiIHZlL75bWJupjPt3ViNjJwEq1J+6vBPf5qXA7Oy5hTUuPl2cWR7ZHU/G0LuJ3dpcfXy0GJH4
6MTUThjjcHreXwpGVhakzdD8+tJ2fCcqzeWn9mS6lHJz3MW1i/G1ndBZ/yTM5vrWRGo9Gpsrjmzn
57OzsyvcXH1FQOVLexfDtWh6pTLrD+VmQ8VoEa3ZUiqVG+O3S4FodC6Yy+M1c+58dG12JLpWHBG3
R3fk9bixNDa2PhEfLxfyl5fmJvAaEkt7Oxfn/emZAF9b3Vq5WBCWEM2n55K10WBida9ycX11dm9N
5bMX1rnRkZOAmtzeJhrv1LT/5EREDOwsjOythNLrOLdZvHA2lV+WzhcnJ+nUZr96qc281GZ3UWoz
LwDQCwDswZNyvfOk40O0bI+KxeFZLxKQabFKLPsWlxZWpubW4N/4MiA4PuVLLXieFc+z0qdnJbbs
OVXukFOl22lVz7Vy1K4Vi8OoXjygQ8dKYl7xqhiYiudW8dwqnltlYG4VykPi1K3i2jFi6fIY3GFV
z6PiBQLe0+rrnzwi0FNfPfXVU1899dVTX+8x9fXuigv01FdPffXUV0999dTXP0NAoOzU1idSgKvc
zWy8wJW2QJSmhr3/RteOqegzfu7d2eXd2eXd2eXd2WVzZ9fN2y90PYVqn3icfRr1HryqKyOAFQ40
1pIPYT7DeQnHvYTjw004XuM3QIwQhph1nDx6eVT5xq1HObCk466HeYTpxq1PxXqJxo99onHLY7Pe
7VwY7SmhKNM2ZBv3ko17yca9ZONDSzZulZ6727FYy2Tjjo7FuktV7mUc9y7puuOXdKna2F2lIx/T
u7k8HdnTkT0d2dORPR3Z05H/rDrynbqOy9ORPR3Z05E9HdnTkb1bubxbubxbuRzHLylL2BiC5IU1
eWFNXliTF9b0ZwhreuP2m47P1Nmbbi3O1t2D8U1CzVeplqVMYRf+5Wt8SeQzPrHsmXA9E+5wTbhg
wxue9dZ8kOyobLjMYQ7MfNvnOI/QiNvtqJ9nyj32plyLs4BesBNGekIm7HK15plxPTOuZ8YdmhmX
ssg6NeO6NsRamlgHd9bPs+B6UU4DUplV9ejuVJmPabiTpzJ7KrOnMnsqs6cyeyrzPaEy36nYJ09l
9lRmT2X2VGZPZfaCnrygJy/oyQt68u5D8u5DUhJKP9J5tOt5RXYiafY5Re8aJGaCzqnERHwpMRub
983GF2NTMS+BtJdAus8E0svxCVizCS+L9B3KIm19PtDLH33U+aMtj/95FyA5zCCdSiR9CSWJtJdD
2ssh7eWQHlIOaausy92OB1rudI6OB7rLQO0lkvbuQfLU1nv4+iNPbfXUVk9t9dRWT229Z9TWu+vi
I09t9dRWT2311FZPbT2m9x95rnTPle7dzXw0dzP/yX3q3t3Mno3Cu5vZu5vZM1LcY3cz312ede9u
Zs9A4RkovLuZPduE51L31FfPt+6pr5766qmvnvrqqa/3qPp6d3nYPfXVU1899dVTXz319U/tWm8/
1r66LFU50bfIIzVOELmcxJXaj7evzUEBV/Wdk6pC+4n29UD7yfZTwZFg+L6RAPxJjYycwX/W20+3
n2GW32g/a3bf58sVWE3GXIPt54hECL+CO9km6yEjEcJvtvq4qo2j/U3Pd1iuUGLEC613W++1brXe
dxgwwByHPkShVAMS0gUPFE/QfLJ7NEHrRvv31g05kqCtxBG0Hu+ibcpo+8PeC29G2/6VLnkwHuqq
5aoJIi3QquNDKglUFrP9h8lpaX/WVnQARl0d36wXGDrMQpHOkrb/iAq//UX7Sx22qaYO3fBKls66
od75snVHYkY6QoAOHmp9oHz6QeNDB3uGU+Lbf6b96MHDahiLQnzPWmJAlU9/NncGH7egsnT84QbM
GWou3u4CwoQQY25RhSv3M7BlYZMTj3hgEwJXU29FHsig5rhiRahyqg57VOO6b5BjmuEKRzwcakOF
7bUED0UO/cjmuGqWg0J29j6FX7A6ZOR9+IJsSghgfLQm5k4j+QfYm5nxGSEowjRfrIAkJkpb0Pdu
8DMCYjkWXyiStBW81luH77Z+b77E4mcZIHNYvqd8GUAZYCtXrgKD9uW5ouCrAcly+JLwDS5X59ST
Dj58dbgk+orQIF8tF/icD6QzDeHmyHtlih3vz68cPAJM8l2aSTYVXaw36qJsylfcQNBNW8iiVeA2
eF1PGBTZ71/rle1ivOqmNCsGfFRIIxbgUaAK6Wu6YqT3xcwAWm/dfou9NmbREijCt1Kaq6BFUOOx
8CJfZg1lHODdJ/JVuPMbFgPoy6j2rrZm4A1iRXlYMTn5G6nC7XK+ZU7KcFUOVRawLoZv4Ze4AnAx
SFMNjewiddhXkTYKQv600awPUgfoT8UNoUSOB49k/1X2SGLsDgt4HUMRggkNKzBhnNjkAEvY2Jjv
L8aySzmpKm0++OBfDf30W/ZT0XIBU3yVy5kY1afsIQA9KfUpVsOh7meEApevAc7QA2I+dzW7meGq
wimfIlweOZvR5+kS4JzaQI8Dsi5weVE6Tkiqow4dNyylsGBwnNAkiyombqxYXZi8ofHt4Wds3jDF
F4U8Ym0ZQZNYTskcF8STHHiOOEgYTrEczK3zfI7LIJHc0KbGoTOCyvpJXq5wOqfcpf1T+1uas7R/
ZmFu/1GDURkYGcLThgSsrZt0CDOM66kzRIiYjr63EFwZn8svLPvmzLf/XVfqI+wWvRxr2n9M+5Il
0FvAHciBJ0a7d9Imy2h+ENlsVTWpq9mz/X37B4bZM1bnqhnfHC/CCvLsnZ6907N3evZO1/ZOHAP3
ZzR4Tha4Wk3YFNJklMtRjXChmgGdrbo7yAHGS+lCuSbB1Ut/JvPnsrSxxaeP2lI9XxY10vGVN314
y0UL9k6YPVNlHJM6LKuna5Pn4UcsPQEkj2Wh6oO4siR0rUgIjshEqnm12QbSOu/jqryvUuA5iI6A
28PAHgohakXfblmCODUwDKFgtc1yoVCug2GHCFvz5UAVqcO/yGKBBSJj4FSPFgtkrzh8z6BVHF/j
5ltDMm66GzJeH0cxxN6MkixqnCyXshBGIBUwWdV8QFJiDu6249I5gd/mwaIonvYlRF+V3ywAY6ph
ikwjqgXhXo6lzAD1ytSKyBYVw78QZ8lzRSDTbaBvMA0KJaBuXF4vV3s0QbL6nYKWZcJPl4s8rAVB
BJdBVdjjfcVyid9FbOtorI32va0LhQJ4O4g7AwF58gqvHdmSneJE/shXqEO7oEt7lVA8ViO0Neq5
G+IqRDMdqzG6tMix90xqwV3ggYtIhQxaSLlyCbgKrKONXZm/cGAYALtDKc0j7ynVUAr+zmMuhQLB
ce0MhIsrgg4wqA1sVZD9JGnwWlS3hTRfO47muclyRQC2J5b/dPY50gMOMwTckQPevikVCrvDNctZ
GNwGFWPpWfOM1jzP4OYZ3DyDmxdg6AUYegGGduMK+P5SAxX1r+Bi3RQ5nXy8cMNudjfruEIZlcgL
DdwNJrmPUEGk9X4+iGBAkLWkYgFOz4LajcQNOCykBQhCBBEcnADMlDjU6TRXEqUijAJ675NHgIOl
HEYP6sq+TYzT8YzW8sKcvDAnL8zJC3Pywpy8MCcvzOnYG0a65zJ2bO5/7+B9ejkcfNCVGhxR1cGH
ZjgHH1FwvmUoB7HkYmIJ7ppZXlmKpXzzC8mFJWYyIca3U7GzqdgSuggI7qtJxtg3ArE+JKQ4OOJd
AYmJdC46NEbpi5wrVbhL4AAyJKBu/cLoslCTahIW8dAHPm5jiwOfOAaBuKUsyhm9SKwWHE/4xwc3
7q+fyVaFzGS54Kufqf/9HydCwVDoHyf8/33wjEoLrZeVw8pvwix+2vis8XnjC5jFX2Aev2x81fik
8TVhlPiWWsdK6oD5MqXAoFwZruAgxYKEdBupQu56BHzFcAuKvHVedwuRdXqEEjEM6CMBG1mrlnEB
dkZVUUGEbzAR0XhkAVQ9HRpAQ4ADC4uO4CioowEZkOcIEOVTxru9OuCBxXOmEPv0pbCc4MVzeuZl
z7x8TM3LjW/bFPbU1Gup2PxUzJey3cnZX9rt5viz/adZn2FRg5m48OAxloQPJiXQSBRNBPQTZMzC
BEMRiRzfpj5RU9+rWeSd9ld4KaGZfM6Nvhig9tH212YY7W9IGK3nWeqdZjctyCxVzj1CmoH+xlIj
LaJx7tzogwMZ/SCPINJqtk20EkNwtH+r2DVp2xwo4L1b4m62HzVJi9GoLC0O3ECnZC07fpGBt985
vseeXSFteMeeHaHKeYRh41sgv1qFS6NI1foZ8C/wVSDBYHjkHyfgeYOHmBseFYzIBQWhhB+jYe1x
SSqgIk4Sy4hq2UYrWV5UuLlQEtCpYwms8oqDAa1ziDUHO7xPAh9BHl6DdpaVZCM36UaAsEFRgHrD
N0uxg1sQfwJpGg+EsMQwsRhWkKZhMToGBf7/dmi0Id7+5T9XPnT+569dDSX++cSszwbC4E1cB3qi
Zmdubs8u9ic6/rcCduqSbwK8ZXlPW/S0RU9b9IKRvGAkLxjJy3bmbjjEdopijiAgBPmDvQRn1jFN
prAgc5xPnkfJzOD4gIjUeTWEicyYjnOlK+FLdGQSPGoxU+qXRIIlPENK5BQ4n3JcBXNS+BcHWQlw
/griuqhYKtwPMHMov6AWirjiCxA/BYArQgG6rZshZPs+ESAF4QOfsDGxrHwE0VtKdBESxpC8d0pL
6AZny7j70F8+uefqkNRIARybVYPBw0DyEAYHn6HwATxCpAIV4XyGHHoFJhkU1oXHoIxcEKUe7SSH
7x+8Dv9dN7vPDp5061qaVbpN+Vpecu36QmgaDKgkxh0FC0kK7mBBoJhQlIqD8cbN8hkpI8HiYTNT
w1w48lTB/RXlTZTsG5aTMiEG9xeNRwZQTWDRgGKa7R+MTMQGOPRUOIOjTEL/fr28OgGyV09BnUkY
tDNnki50wwAtPpXp0ScKGQ6ZZeQYThz8COdJwSBjWtwQFQkbfla22ReAybLd66bW9TAgONqFVFDa
q9B5isXNJuWqvim+Dn8jhRIYW9bEsYyBQowWDq6Yof/nyk3gyfSVFvIYGAC64x3HETEHd9siLyfe
toArg/0OIde4s8APqQaTkpdZOI4OxYFh2k6GJwq9LQinAUndI8e8aDAvGsyzeg3G6nWW5zMbXNoz
eXkmL8/k5Zm8vIRXXsIrL+HV4Iakbq8o/Q1OCwGpWaq7XsarnjNefc7OfkOm3UBZb1C0NMMeZsxh
RRvDRF8d1AtY5Tz8ycBhOpSxA2UgAk6c5UkzGAcpgLIsExiaVkibATUgSxGCViqLvnSuDKl4UB4e
DtLzlMAhL6dAgmvEeIMdjDm6si/HFyp4fBlImVQoI93VtylVoW/VU/ASkiUBOAGSJxV5ZMtKgwsf
URoPSZZ8adlYAY8QnwS5lPCIFKsX5DDiIF2Q0mv0iNMs4fEeA8PXpNr1wZirlhFejqPla2dwhq9l
kABga8h6dq97yO41X1YXNLCBrLDNI1MJ5LXh65jVQPkmFGrLvIr4AkoHqK31QZm9rFKTbUmZLF/7
z5VXED9EjEbZBfV8g8ff6sUaG+SJypUriKUqyelw9rVsGQ1QYdU4rSKc5oH9AG9MPuTRKJ32eami
vFRRXqqoY2UDm+MqZXAHeCYwzwTmmcDusjNCc7HFBXRWeDE+F5tdjs0fzfEgUOHUM8UEr4+dhsgX
JRGKpjQomWHYSW0IFRU5wPgChD5kwdOFXFw4+4ySskEth2pFaKEgoYAURSlVlFXF2QnVldAb5Xul
1hZwOKiE/un5RIjpNEhwZHwcBY3vP3P48cELh1+1/jDqgviQwwDOEN9+zy2cFEIHRebIrOQK1AQI
dFKeOuiOjiO57JYpq8z+DfdnkbE9guoZSrTqChjaAyl8PeEW0lwZ7Is2h196PRyNKVvWtIxnow30
4Uh1UxaMDW04AgOnQ4AqaDgGunDYHUwR6jq2oQxH2DKaqmyIoxd4Mv+woQ9HwAqIMrDGrM2p+fTP
/mtm1jqBWCtJ7DZsNaGEJEDyK4j4gBgRlKAMJwfjq/JodLaoWQ3lYDblEznCTKukFJDZvnTlKQ/K
X7FS1gjBcVKGhw9eMXJNbG12GQcl90INfaGo6Hn3LAGN38JK7yKbAJixVWQhCwqNOGZneyBR+ait
GahjUwxWN00AyLnOSlmJkgNab7FDgBRalelJDVPCRNRravbXzYk7AgG8+R68fVtL46Kl7nBt6Jwt
ZyiT6W2UEmawKTdedwsxociHJLTO064tpxBsumGRuqOraZJB0wpRIGEuwxt2JxqJfWTcoHHnEJBB
qmbhzREkgCNKwLaRKAwKBDbGwHKhVwN9spm5WtisffK0bxIH8KqSq3HhiSh2784fHpeFjYGcIKct
lwZMUcOzRtPUad8M0IUqOdqqFZqrS43Cpr1hrI1Qz8di3OSOd24jOK/+2u33zc6oQSkg++7hWPBB
95yLxQeHmMjIlaxul8jIgEv37NANE2Ozw+GmMrKWORzv/88ykjGMjoyNmpMxtH9xlRVAAtaODl2A
iYEi/AEETxx+0Ws4j8qM5E7hoyYKz0Cn71GpIsdv8HDaA0dz5yC8G5/XBzsx+M3BcZnlUC2LG1Fc
IQkbAAZ/Ysw1frDqiXcNwt6jipkyQtRQeKS3+YpSKYMvNAEMYeTJn0MUNnwOqQsAfYNEF5Il0b1i
2mZ1dAhDMhmkzYWusLdf0EiIE1bdd+H4ad+s4UwWxZNt1VK5pqwUoHNfAsSwqzsEkq1UWJdQAzhD
Ks4wpBWDm1BWZuGdrFmoBSzFFNODAqq7xqL1rs5tCRsyePlol6mnRvmA2Q5rLmUnLtsFyAJCOAGt
X/c4geYpP2sG8sAD/zSUxM2VECXkpbyE3O4kseuUpbxl+raJLmFLpR51ZAQDxyQMdn+2kGntImeB
6K4NM/vvNDcLSiriKDWLbTbhguyoU5KzyKKlfsAQ5gEsZ8DrtuBGNDhrgjOeK8b3O5GKxctC4vmi
Xfui//fUAydQ+Ml9cAUid1rInDjzwIn/gTsU4cox8VJqF8x4/3t6p1g4cWbk1IlLVb5Q859Gf584
Ezh1IlNOL1bLlZqfq1TkSkGiEAW/yaWhUyfgjsSMX/4eKkj4FkZ4p8AKKxXIVyfORJRSHBbkB86R
5QOnK6XsiTNR5Q0cs0VSQ02uP6qWirsFCFzBZWMPnjoBKxSSIiFmOaTxjXcbXwCAMwYYgDZ6GAcI
T3jWhzSKABS7maaAOr39zpMsQtyHM7EPa4zqEHod46BoUU5ceB+WlYc1RrVHPZOj1mlHQ5EvebmP
GyLjCIy5nC51RfY7XbX8kEYWVKegx5EFVZbRP1OEfA8QgTo0dhJ0yU6Cg2IncnLQYY2uKyMJqizD
MDx1EObhBdWREK+CvY48SAydLw1l6F23O4uhh1SavwNDL4K+XR0aabud/JD16g2py6UfDIRCJgwc
NxpQUTdMDGS5DWyKO3bTby1FDG4BaIM/bjN/JxifNvhjuv4ZAx0e9R9TDqDKdMPEAZwqBffekLTZ
riNnCzZh6+2vR6EUD2440xpWd6heB8eYOveDu0+xJh+zCRyUZIqOzHH3yaljhjTGsEtFNzwoRVdC
afjuQ7l1hqVChbvquRZDtGbC7oc4pNXoUv8ND0r/VQzfQ5rBiEslODIYJfjB//3/`;m();var tN="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Lo(e){var a;let t=new D(
128).fill(64);for(let s=0;s<tN.length;s++)t[tN.charCodeAt(s)]=s;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var Y9=256,kc=null,nN=new y;
function Fb(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=nN.get(r);
if(o!==void 0)return o;kc!=null||(kc=C.parse(su(YP(Lo(eN)))));let[i,a,s]=kc,u=s[r];if(u===void 0)throw new E(
`No template ${r}`);let l=g.keys(u).map(d=>{var b;let p=(b=a[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,Lo(p)];let h=p.replace(/[\u0100-\u07ff]/g,S=>{var O;return(O=i[S.charCodeAt(0)-Y9])!=null?
O:""});return[d,au(h)]}),c=uu(g.fromEntries(l),0);return nN.set(r,c),c}m();m();var Q9=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
eq=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function _b(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Jp(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(eq,(r,o)=>o!=null?o:"");return _b(n.replace(Q9,""))}m();function dt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ge="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Re(e){return e===null||e.trim()===""?Ge:e}m();function cu(e){let t=new y(g.entries(Zp(e)).filter(
([i])=>!i.endsWith("/"))),n=g.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return su((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return g.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
au(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>uu(g.fromEntries(
t))}}m();m();var Yr=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,tq=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),nq=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Vp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(nq))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?tq(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var rq=/<Relationship\s[^>]*>/g,
rN=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Xp(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(rq))!=null?o:[]).filter(i=>rN(i,"Type").endsWith(
"/officeDocument")).map(i=>rN(i,"Target").replace(/^\.?\//,"")).find(i=>Yr.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var oq=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
iq=/<[^>]*>|[^<]/g;function aq(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+dt(r),i=t.replace(iq,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function oN(e){
for(let t of e.file(Yr)){let n=t.asText(),r=n.replace(oq,aq);r!==n&&e.file(t.name,r)}}m();var uN=/[\uE000-\uE002]/g,
[jb,Mb]=["\uE000","\uE001"],lN=e=>jb+e+Mb,cN=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
Bb=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,iN=new RegExp(`${jb}([^${Mb}]*)${Mb}`),
Yp=e=>{var t;return((t=e.match(cN))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=Bb.exec(n))==null?
void 0:
r[1])!=null?o:[]})},Lb={cx:144e4,cy:792e3};function dN({width:e,height:t},{cx:n,cy:r}){let o=f.min(n/
e,r/t);return{cx:f.round(e*o),cy:f.round(t*o)}}function sq(e,t,n){var a;let[,r,o]=(a=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?a:[],i=dN(t,{cx:w(r)||Lb.cx,cy:w(o)||Lb.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
Bb,s=>s.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var uq='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
lq="http://schemas.openxmlformats.org/drawingml/2006/main",aN="http://schemas.openxmlformats.org/drawingml/2006/picture";
function cq(e,t){
let{cx:n,cy:r}=dN(e,Lb),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${uq} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${lq}"><a:graphicData uri="${aN}">`,
`<pic:pic xmlns:pic="${aN}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var sN="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",dq="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
mq=new RegExp(`<w:p(?: [^>]*)?>${sN}<w:r(?: [^>]*)?>${dq}\uE002</w:r>${sN}</w:p>(?=<w:p[ >])`,"gs"),
pq=(e,t)=>n=>{var r;return e.get((r=
t.get(dt(`%${n}`)))!=null?r:"")};function fq(e,t,n,r){var p,h,b,S;let o=t.lastIndexOf("/")+1,i=`${t.
slice(0,o)}_rels/${t.slice(o)}.rels`,s=(h=(p=e.file(i))==null?void 0:p.asText())!=null?h:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!s.includes(`"${u}"`)){let O=s.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,O.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(
0,o)}media/${r}`,n.bytes);let c=(S=(b=e.file("[Content_Types].xml"))==null?void 0:b.asText())!=null?
S:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,"i").test(c)){
let O=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file("[Content_Types].xml",c.replace(
/<Types[^>]*>/,
P=>P+O))}return u}function gq(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+x(t)))}function mN(e,t,n){let r=pq(t,n),o=new y,i=a=>{let s=o.get(a);if(s!==void 0)return s;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${a.type}`)!==null;)u+=1;let l=`isian${u}.${a.type}`;return o.
set(a,l),l};for(let a of e.file(Yr)){let s=a.asText();if(!s.includes("<w:drawing")&&!s.includes(jb))
continue;let u=c=>fq(e,a.name,c,i(c)),l=s.replace(cN,c=>{var h;let d=(h=Bb.exec(c))==null?void 0:h[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":sq(c,p,u(p))}).replace(mq,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>pN(c,r,u));e.file(a.name,gq(l))}}function pN(e,t,n){
var s;
let r=iN.exec(e);if(r===null)return e;let o=t((s=r[1])!=null?s:""),i=o===void 0?"":cq(o,n(o)),a=e.replace(
iN,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return pN(a,t,n)}m();function du(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return g.assign(new E(`${e.code}${t}`),
{templateFault:e})}function mu(e){return e instanceof E&&"templateFault"in e?e.templateFault:null}
function h_(e){return new y(g.keys(e).map(t=>{let n=e[t];return[dt(t),typeof n=="string"?Jp(n).replace(
uN,""):n.map(h_)]}))}function Eee(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw du({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=dt(e),s=o.get(a);
if(a.startsWith("%")&&typeof s=="string")return lN(a.slice(1));if(s===void 0&&i.num===0)throw du({
code:"TAG_UNKNOWN",tags:[e]});if(s!==void 0&&n===void 0&&typeof s!="string")throw du({code:
"TAG_UNSUPPORTED",tags:[e]});return s}}}function Cee(e){var s;let t=mu(e);if(t)return t;if(e instanceof E&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((s=
n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=mu((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}var Ree=e=>new y(g.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[dt(t),n]]:[]));function Dee(e){try{let t=cu(e);if(Xp(t)!==null)
return t}catch{}throw du({code:"NOT_A_DOCX"})}function md(e,t,n=new y){let r=Dee(e);oN(r);try{let{
Docxtemplater:o}=(g_(),lo(p_));
return new o(r,{delimiters:{start:"{{",end:"}}"},syntax:{changeDelimiterPrefix:null},paragraphLoop:!0,
linebreaks:!0,errorLogging:!1,parser:Eee}).render(h_(t)),mN(r,n,Ree(t)),r.toBytes()}catch(o){let i=Cee(
o);throw i?du(i):o}}m();var y_=new y;function pd(e){let t=y_.get(e);if(t!==void 0)return t;let n=cu(
e).file(Yr).map(a=>a.asText()),
r=n.flatMap(Yp).map(a=>`{{%${a}}}`),o=[...n.flatMap(Vp),...r],i=new k(o.flatMap(a=>{var s;return((s=
a.match(/\{\{[^{}]*\}\}/g))!=null?s:[]).map(u=>dt(u.replace(/[{}#^/]/g,"")))}));return y_.set(e,i),i}
var Bu=(e,t)=>g.fromEntries(g.entries(e).filter(([n])=>t.has(dt(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>Bu(o,t))]));m();m();m();m();m();m();m();m();m();function fd(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function b_(e){
let t=e.toString();return gd(t)?fd(t):t}function gd(e){return e.includes("e")||e.includes("E")}
function Nf(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:w_(b_(e))}if(t==="string")return w_(Aee(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function Aee(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return gd(t)?fd(
t):t}function w_(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function If(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return Oee(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function Oee(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(gd(t)){let n=fd(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var zu=["","one","two","three","four","five","six","seven",
"eight","nine"],Pee=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Gw=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],Uu=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],qw="hundred",k_="zero",Nee="minus",
Iee="point",v_=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],$ee=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],Fee=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var Ko={word:"",hasHundred:!1};function Mi(e){if(e===0)return Ko.word="",
Ko.hasHundred=!1,Ko;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Pee[t]:n>=2?o=t>0?Gw[n]+"-"+zu[t]:Gw[n]:t>
0&&(o=zu[t]),r>0?(o?Ko.word=zu[r]+" "+qw+" and "+o:Ko.word=zu[r]+" "+qw,Ko.hasHundred=!0):(Ko.word=o,
Ko.hasHundred=!1),Ko}function x_(e){if(e===BigInt(0))return k_;if(e<BigInt(1000))return Mi(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=Mi(t),o=r+" "+Uu[0];if(n>
0){let{word:i,hasHundred:a}=Mi(n);o+=a?" "+i:" and "+i}return o}return _ee(e)}function _ee(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=Mi(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+Uu[a-1],i=!0):i=
!1}return o}function Mee(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=k_,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=x_(BigInt(r))),t}function T_(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Nf(
e),o="";return t&&(o=Nee+" "),o+=x_(n),r&&(o+=" "+Iee+" "+Mee(r)),o}function Hw(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=$ee[t]:n>=2?t>0?o=Gw[n]+"-"+v_[t]:o=Fee[n]:t>0&&(o=v_[
t]),
r>0?o?zu[r]+" "+qw+" "+o:zu[r]+" hundredth":o}function Lee(e){if(e<BigInt(1000))return Hw(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return Mi(t).word+" "+Uu[0]+"th";
let{word:r}=Mi(t);return r+" "+Uu[0]+" "+Hw(n)}return jee(e)}function jee(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),
s?i===0?o+=Hw(a):o+=Mi(a).word+" "+Uu[i-1]+"th":(o+=Mi(a).word,i>0&&(o+=" "+Uu[i-1]))}return o}
function S_(e){
let t=If(e);return Lee(t)}m();var Zw=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],Bee=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],E_=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],C_="ratus",
$f="ribu",zee=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],R_="nol",Uee="min",
Wee="koma",Kee="ke",Gee="pertama";function Wu(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+C_):o.push(Zw[r]+" "+C_));let i=e%100;return i===0||(i<10?o.push(Zw[i]):i<20?o.push(Bee[i-10]):
t===0?o.push(E_[n]):o.push(E_[n]+" "+Zw[t])),o.join(" ")}function Jw(e){if(e===BigInt(0))return R_;
if(e<
BigInt(1000))return Wu(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+$f:r=Wu(t)+" "+$f,n>0&&(r+=" "+Wu(n)),r}return qee(e)}function qee(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(w(t.slice(0,i))),a=i);a<n;)r.push(w(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(Wu(c));else if(
u===
1)c===1?s.push("se"+$f):s.push(Wu(c)+" "+$f);else{let d=zee[u-2];s.push(Wu(c)+" "+d)}u--}return s.join(
" ")}function Hee(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=R_,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Jw(BigInt(r))),t}function D_(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Nf(
e),o="";return t&&(o=Uee+" "),o+=Jw(n),r&&(o+=" "+Wee+" "+Hee(r)),o}function Zee(e){return e===BigInt(
1)?
Gee:Kee+Jw(e)}function A_(e){let t=If(e);return Zee(t)}function Jee(e,t){return e.split("").map(n=>io(
w(n),t)).join(" ")}function io(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(x(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?D_:T_)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${Jee(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Ff(e,t){
return(t==="id"?A_:S_)(e)}function O_(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Jl(e,t),
words:`${io(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var P_={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function Vee(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function _f(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=Vee(n,r)?{year:n,
month:r,day:o}:null}function N_({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function Jn(e,t){return _f(e)&&Vi(e,t)}
var I_=e=>_f(e)?e.split("-").reverse().join("/"):null;function Vw(e,t){let n=_f(e);return n&&P_[t][
N_(
n)]}function Mf(e,t){let n=Jn(e,t);return n&&`${Vw(e,t)}, ${n}`}function Lf(e,t){let n=_f(e);if(!n)return null;
let r=os[t][n.month-1],o=P_[t][N_(n)];return t==="en"?`${o}, the ${Ff(n.day,"en")} of ${r}, ${io(n.year,
"en")}`:`${o} tanggal ${io(n.day,"id")} bulan ${r} tahun ${io(n.year,"id")}`}m();var Xee=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function $_(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of Xee){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function q(e){return _b(e.replace(
/\s+/g," ").trim())}function Pr(e){return e.split(/[\r\n\u2028\u2029]+/).
map(q).filter(t=>t!=="")}function fr(e){return Pr(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Ku(e){
return q(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var F_=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],Yee=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
Xw=/^(?:pj|pjs|plt|plh)\.\s*/i,Li=e=>Yee.test(q(e)),__=e=>Li(e.signerPosition);function M_(e){let t=q(
e),n=F_.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function Qee(
{
government:e,language:t}){let n=M_(e);return n===null?q(e):`${n.head[t].government} ${n.region}`}
function Yw(e,t){
var a,s;let n=(s=(a=Xw.exec(e))==null?void 0:a[0])!=null?s:"",r=e.slice(n.length),o=F_.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function Go(e){let{language:t}=e,n=M_(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return __(e)?Yw(q(e.signerPosition),
t).replace(Xw,""):null}function ete(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function $a(e){
return q(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function jf(e){return __(e)?{first:Yw(q(e.signerPosition).
replace(Xw,""),e.language).toUpperCase(),unit:""}:Qw(e)}function Qw(e,t=e.organizer){let n=Qee(e).toUpperCase(
),
r=q(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${Ge}`:Ge,unit:""}}function Gu(e){let t=q(e.competition),n=q(e.year);return t===""?
Ge:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Bf(e){let{
language:t}=e,
n=q(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=Pr(e.signerPosition);return{kota:Re($a(e)),tanggal:
Re(
e.decisionDate&&Jn(e.decisionDate,t)),tanggal_pendek:Re(e.decisionDate&&I_(e.decisionDate)),hari:Re(
e.decisionDate&&Vw(e.decisionDate,t)),tanggal_huruf:Re(e.decisionDate&&Lf(e.decisionDate,t)),
jabatan_penandatangan:Re(
r.map(o=>Yw(o,t)).map(o=>t==="id"?ete(o):o).join(`
`)),nama_penandatangan:Re(q(e.signerName)),pangkat_penandatangan:q(e.signerGrade),nip_penandatangan:
n}}function ht(e,t){let n=Gu(e);return{nomor:Re(t&&q(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...Bf(e)}}function ji({entry:e},{language:t}){let n=q(e.institution);if(n!=="")return[$_(n,t)];let r=fr(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[Ge]}function zf(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||q(n)!==""||q(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?Re(t&&Mf(t,o)):"",penyerahan_waktu:i?Re(q(n)):"",penyerahan_tempat:i?Re(q(
r)):
""}}function qu(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${Ge}`,uang_pembinaan_huruf:`${Ge} rupiah`};let n=O_(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Bi(e){let t=fr(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var Uf=({
results:e})=>e[e.length-1];function Wf(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:Uf(e),standing:a,
winners:o,
number:s}})}var Hu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:Uf(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},Fa=e=>t=>[{about:"",fields:n=>e(t,n)}],zi=e=>t=>t.winners!==null&&t.winners.
length>0?Fa(e)(t):[],Wn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var L_=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var tte=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Kf(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of tte)for(;t>=r;)n+=o,t-=r;return n}var nte=3,
rte={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function j_(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var ote=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=f.max(nte,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function B_(e){var h;let{language:t,winnerTerm:n}=e.competition.settings,r=rte[t][n],
o=e.result.stage.title!==null,i=q((h=e.standing.title)!=null?h:""),a=L_(e);if(!a||!ote(a.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let s=Ff(a.place,t),u=Kf(a.place),
c={title:[r,n].some(b=>_(b)===_(i))||!o?"":i,arabic:x(a.place),roman:u,words:s};if(t==="id")return{
full:`${r} ${u} (${j_(s)})`,short:`${r} ${u}`,...c};let d=`${j_(s)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var ite=3,ate=104;function ste(e){var n;if(e.length<=ite)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
ate?t.push(r):t[t.length-1]=o}return t.join(`
`)}function ute(e){let{entry:t}=e.standing,n=fr(t.innovator),r=q(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&_(n[0])===_(r);return{names:n,institution:o?
"":r}}function lte({standing:e}){var n;return q((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function cte({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function Ui(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=B_(e),o=lte(e),{names:i,
institution:a}=ute(
e),s=t.rankedWinners||t.letterScores?br(e.standing.score,t.decimals):"";return{kode:q(n.code),nomor:
Re(
e.number&&q(e.number)),inovasi:Re(Ku(n.name)),instansi:q(n.institution),inovator:fr(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?Ge:ste(i),instansi_penerima:a,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:cte(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Tn(s,t.language),nilai_huruf:s===""?"":io(s,t.
language),kompetisi:Gu(t),...Bf(t)}}var dte={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function Gf(e,{language:t,letterScores:n}){let r=dte[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var z_=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},jt=e=>`${e} (${io(e,"id")})`,hd=(e,{settings:t})=>Tn(
br(e,t.decimals),t.language),Nr=e=>({kode:q(e.code),inovasi:Re(
Ku(e.name)),instansi:q(e.institution),inovator:fr(e.innovator).join("; ")}),ev=(e,t=4)=>Tn(br(e,t).replace(
/\.?0+$/,""),"id");function mte(e){let t=e.map(Jt),n=t.reduce((r,o)=>r.add(o),new Me(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${ev(r.mul(100).div(n),2)}%`)}function Zu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=ho(e,n),i=t[r];return{no:x(r+1),tahap:q(n.name),bentuk:n.form===null?"\u2013":z_(
n.form,Ha),tanggal_tahap:(a=n.date&&Jn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?se(n.weight,"id"):"\u2013",jumlah_juri:x(tt(e,n).length),jumlah_peserta:i===void 0?
"\u2013":x(i.standings.length),lolos:o===null?"semua":x(o)}})}function _a(e,t){let n=je(e,t),r=mte(n.
map(o=>o.weight));return n.map((o,i)=>{var a;return{no:x(i+1),kriteria:q(o.name),bobot:(a=r[i])!=null?
a:"",rentang:`${se(o.min,"id")}\u2013${se(o.max,"id")}`,uraian:q(o.description)}})}var qf=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...Nr(t),status:z_(t.status,Vo),alasan:Re(q(t.reason))}));
function ao(e,t){
let{settings:n}=e.competition;return Wf(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Ui(r);return{no:x(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?hd(r.standing.score,
e.competition):"",...qu(r.standing.prize,n)}})}m();function pte({tieBreaks:e}){let t=e.map(r=>si[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Ju({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>se(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
ai[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
pte(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function Hf({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?si[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var fte=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,gte=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
hte=200,U_=60;function W_(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function tv(
e){
return v.from(e).reduce((t,n)=>t+W_(n),0)}function K_(e,t){if(tv(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=W_(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function G_(e){let t=e.
replace(gte,"").replace(fte,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function yte(e){let t=G_(e);return tv(t)<=U_?t:`${K_(t,U_-17)}-${lu(e)}`}
function Zf(e,t){let n=t.trim()===""?"":` (${yte(t)})`,r=e.map(G_).filter(o=>o!=="").join(" \u2013 ");
return K_(r,hte-tv(n)).replace(/[. ]+$/,"")+n}var yd=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function Vu(e){let t=yd(e);return Zf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var Kn=e=>Zf([yd(e)("jenis"),yd(e)(
"kompetisi")],""),so=(...e)=>t=>Zf(["jenis",...e].map(yd(t)),yd(t)("kode"));var bte={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},wte=e=>e.split(
"-").reverse().join("-"),nv=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${Ku(n.name)} (${t})`};function vte({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:nv(e.judges,o),peserta:nv(e.entries,i),tahap:q(n.name),alasan:bte[a]})))}function kte({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:q(n.name),peserta:nv(t.entries,o.code),semula:x(i),menjadi:x(a.rank),alasan:Re(q(a.
reason)),setuju:a.votesFor===null?"\u2026":x(a.votesFor),tidak:a.votesAgainst===null?"\u2026":x(a.votesAgainst)}
]))}
function xte(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:h,category:b,categoryRank:S}=s,O=[p!=null?p:"",b!==null&&S!==null&&!u?`${b}: ${S}`:
"",h===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":Hf(s)];return{...Nr(l),peringkat:u?
"\u2013":x(Fn(s)),nilai:u?"\u2013":hd(d,e.competition),keterangan:O.filter(P=>P!=="").join("; ")}},o=[
...t.standings].sort((s,u)=>Fn(s)-Fn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),
...o.filter(s=>!i.includes(s)).map(s=>r(s,!1))]}function Tte(e){return e.results.map((t,n)=>({
lampiran:e.
results.length>1?`LAMPIRAN ${Kf(n+1)}`:"LAMPIRAN",tahap:q(t.stage.name),tahap_kapital:q(t.stage.name).
toUpperCase(),kepala_nilai:Is(Xn(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?
"ya":"",peringkat_tahap:xte(e,t)}))}function Ste(e){let[t="",n="",...r]=Pr(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Re(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function Ete(e,t){var S,O,P;let{competition:n,
results:r}=e,
o=Wn(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=Go(o),c=qf(n),
d=vte(e),p=kte(e),h=Uf(e).panel.judges,b=n.judges.filter(N=>!h.includes(N));return{...ht(o,o.minutesNumber),
tanggal:Re(i&&Jn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ge:`${Lf(i,"id")} (${wte(
i)})`,waktu_pleno:q(a),tempat_pleno:Re(q(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Re(
q(u))}`,jumlah_peserta:jt((O=(S=r[0])==null?void 0:S.standings.length)!=null?O:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:Zu(n,r),aturan:Ju(n).map((N,I)=>({no:x.fromCharCode(97+I),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:q(N.name),kriteria:_a(n,N).map(I=>`${x(I.kriteria)} ${x(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:ao(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:Ge,
lampiran_peringkat:Tte(
e),juri:[...h,...b].map((N,I)=>({no:`${I+1}.`,nama:Re(q(N.name)),peran:q(N.role)||"Anggota",
instansi_juri:q(
N.institution)})),...Ste(o.acknowledgedBy)}}var q_={needs:"result",inEnglish:!1,letterhead:"unit",
documents:Fa(
Ete),title:Kn};m();m();function Cte({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var H_=(
e,{
competition:t})=>t.entries.filter(({code:n})=>e.some(r=>r.code===n)).map(n=>({nama:ji({entry:n},t.settings).
join(", "),keterangan:Nr(n).inovasi}));function Jf(e){let{competition:t,winners:n}=e,{settings:r,
stages:o,
judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form==="field"?Cte(e,c):null;if(d===
null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":"Presentasi"} tahap ${q(l.name)}`;
return[
{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",place:"",guests:H_(d,e)}]}),s={about:"Pleno",
name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.plenaryPlace,guests:i.map(
l=>({
nama:q(l.name)||l.code,keterangan:[l.role,l.institution].map(q).filter(Boolean).join(", ")}))},u={
about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:r.ceremonyTime,place:r.ceremonyPlace,
guests:H_((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,...n===null?[]:[u]].filter(({guests:l}
)=>l.
length>0)}var Vf=({name:e,date:t,time:n,place:r})=>({acara:e,acara_kapital:e.toUpperCase(),
hari_acara:Re(
t&&Mf(t,"id")),waktu_acara:Re(q(n)),tempat_acara:Re(q(r))});var Rte=5,Dte=e=>[...e,...v.from({length:
Rte},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:x(n+1),
...t})),Z_={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>Jf(e).map(t=>({about:t.about,
fields:n=>({
...ht(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Vf(t),hadir:
Dte(
t.guests)})})),title:so("acara")};m();m();m();var Ate=["besar","sedang","kecil"];function Ote(e){
return v.from(e).length}function Ma(e,t,n,r){
let o=t.split(`
`),i=f.max(...o.map(Ote)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.
length:s,l=Ate.slice(0,n.length+1);return g.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var Pte=76,Nte={id:"Tim Inovator",en:"The Team of Innovators"};function V_({standing:e,competition:t}
){
let n=fr(e.entry.innovator),r=q(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||Ge,
below:"",
team:[]};if(i.length===0)return{name:o,below:_(o)===_(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let a=n.join(" \xB7 ");return i.length===2&&a.length<=Pte?{name:a,below:r,team:[
]}:
{name:r||Nte[t.settings.language],below:"",team:n}}var J_=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:w.POSITIVE_INFINITY}],Ite=(e,t)=>e.reduce((
n,r)=>n+
f.ceil(r.length/t),0);function X_(e){let t=f.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=J_.find(
({signs:i,lines:a})=>[n,r].every(s=>Ite(s,i)<=a));return{tim:e.length>0?"ya":"",...g.fromEntries(J_.
flatMap(i=>{let a=s=>i===o?[...s,...s.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,a(n)],[`tim_kanan_${i.name}`,a(r)]]}))}}var Xu={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},Y_={signature:3,text:5},
$te=85,Q_=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,Fte={id:"Kategori",en:"Category:"};function rv(e){let{settings:t}=e.competition,
n=Ui(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:a}=n,{name:s,below:u,team:l}=V_(e),d=[i===""?
"":`${Fte[t.language]} ${i}`,o].filter(Boolean).join(", "),p=Q_(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),h=Q_(s,u,d)+f.ceil(a.length/$te),b=p>Y_.signature||h>Y_.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:jf(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...Ma("utama",s,Xu.recipient,b),...Ma("bawah",u,Xu.institution,b),...Ma("penerima",n.penerima,Xu.recipient,
b),...Ma("instansi_penerima",n.instansi_penerima,Xu.institution,b),...Ma("predikat",r,Xu.predicate,b),
...Ma("inovasi",a,Xu.innovation,b),...X_(l)}}var eM={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:Hu("piagam",rv),title:Vu};function _te(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:Gu(n),piagam:Wf(e,"piagam",t).map(
(r,o)=>({...rv(r),lanjutan:o===0?"":"ya"}))}}
var tM={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:zi(_te),title:Kn};m();
m();var Mte={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function uo(e){let t=Mte[
e.language],n=a=>Re(a&&
Jn(a,e.language)),[r,o]=[q(e.decreeNumber),q(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(Go(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Re(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function Lte({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(q(o[t]),((r=n.get(q(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:x(i)}))}function jte(e,t){var c,d,p,h,b,S,O;let{competition:n,results:r,
coverage:o}=e,
i=Wn(n.settings,t),a=qf(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=Lte(n);return{...ht(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Re(q(i.organizer)),dasar:uo(i),jumlah_inovasi:jt(n.entries.length),
jumlah_dinilai:jt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:jt(n.judges.length),jumlah_tahap:
jt(
n.stages.length),tahapan:Zu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:Ju(n).map((P,N)=>({no:x(N+1),isi:P})),jumlah_pemenang:jt((h=(p=e.winners)==null?
void 0:
p.length)!=null?h:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:ao(e,t),jumlah_putusan:jt(s.length),
jumlah_benturan:jt(u.length),kode_hasil:(b=e.code)!=null?b:Ge,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":jt(o.present),instansi_terdaftar:o===null?"":jt(o.listed),tidak_ikut:((S=o==null?void 0:o.absent)!=
null?S:[]).map(P=>({nama:q(P)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.length)!=null?O:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:q(P),kalimat:N.map(I=>({isi:I}))}))}
}
var nM={needs:"result",inEnglish:!1,documents:Fa(jte),title:Kn};m();var ov=8,Bte=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?ev(Jt(e.value)):
"?",rM=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function zte(e,t,n,r,o){var c,d,p;let i=je(
e.competition,t),a=i.map(h=>Bte(r==null?void 0:r.marks.get(h.name))),s=i.flatMap(({name:h})=>{let b=r==
null?void 0:r.marks.get(h);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=s.length===i.length?
(c=Hd(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(q).filter(Boolean);return{no:x(o),...Nr(n),...g.fromEntries(
v.from({length:ov},(h,b)=>{var S;return[`k${b+1}`,(S=a[b])!=null?S:""]})),rincian_nilai:i.map(({name:
h},b)=>`${q(
h)}: ${a[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":hd(u,e.competition),catatan:l.join(" / ")}}function Ute(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new k(n.rows.filter(rM).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new k(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function Wte({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var a,s;return{no:x(i+1),inovasi:q((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:q(o.criterion),semula:o.from,menjadi:o.to,waktu:Ze(o.at,
"id")}})}function Kte(e,t,n,r,o,i){let{competition:a}=e,s=_a(a,n),u=Ute(e,n,o).map((d,p)=>zte(e,n,d,
o==null?void 0:o.rows.find(h=>h.entry===d.code),p+1)),l=s.length<=ov?s.length:0,c=Wte(e,n,r);return{
...ht(a.settings,i("lembar-nilai",t)),tanggal:Ge,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:q(r.code),tahap:q(n.name),tahap_kapital:q(n.name).toUpperCase(),tanggal_tahap:Re(
n.date&&Jn(
n.date,"id")),nama_juri:Re(q(r.name)),peran:q(r.role)||"Anggota",instansi_juri:q(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:s,...g.fromEntries(v.from({length:ov},(d,p)=>[`kolom_${p+1}`,l===p+1?[
{baris:u,...Gte(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?
"ya":""}}var Gte=e=>g.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),oM={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>tt(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.
name&&l.judge===i.code),s=a!=null&&a.rows.some(rM)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.
name} \xB7 ${i.code}${s===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>Kte(e,u,o,i,s,l)}]}))}
,
title:so("tahap","nama_juri")};m();function qte(e,t){var r,o;let n=Wn(e.competition.settings,t);
return{...ht(n,t("pengumuman","")),jenis:"Pengumuman",dasar:uo(n),jumlah_pemenang:jt((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:ao(e,t),masa_sanggah:n.objectionDays===null?"":jt(n.objectionDays)}}
var iM={
needs:"result",inEnglish:!1,documents:zi(qte),title:Kn};m();var Hte={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function Zte({competition:e},t,n){let r=_r(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...Nr(a),
alasan:Hte[s]}]}),
i=e.stages.filter(a=>je(e,a).length>0&&tt(e,a).includes(t));return{...ht(e.settings,n("pernyataan",t.
code)),tanggal:Ge,jenis:"Pernyataan Juri",kode:q(t.code),nama_juri:Re(q(t.name)),peran:q(t.role)||
"Anggota",instansi_juri:Re(q(t.institution)),tahap_juri:i.map(({name:a})=>q(a)).join(", "),benturan:
o.
map((a,s)=>({no:x(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var aM={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>Zte(e,t,n)})),
title:so("nama_juri")};m();m();var Jte=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],Vte=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function sM(e){let t=q(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=Vte.reduce((o,[i,a])=>o.replace(i,a),t),r=Jte.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var uM=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),Xte=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],lM=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),Yte=(e,t)=>ao(
e,t).map((n,r)=>{var s;let o=(s=e.winners)==null?void 0:s[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
a=o===void 0||!e.competition.settings.annexScores?"":Hf(o);return{...n,
uang:i,nilai:[n.nilai,a].filter(Boolean).join(`
`)}}),Qte=e=>[...new k(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function ene(e,t,
n){
let r=Qte(n).map(i=>{let a=n.filter(({gelar:s})=>s===i).map(({inovasi:s})=>`\u201C${x(s)}\u201D`);
return`Mengusulkan sebagai ${i}: ${a.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${lM(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,a)=>{var s;return{label:(s=Xte[a])!=null?
s:`KE-${a+1}`,isi:i}})}var tne=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function nne(e,t){
var d;let n=Wn(e.competition.settings,t),r=q(n.decreeNumber),o=ht(n,r),i=(d=Go(n))!=null?d:Ge,a=q(n.
minutesNumber),s=Re(n.plenaryDate&&Jn(n.plenaryDate,"id")),u=fr(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=Yte(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:q(n.province)===""?"":sM(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:uM([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Re(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${x.fromCharCode(
97+p)}.`),mengingat:uM(u.length>0?tne(u):[Ge],p=>`${p+1}.`),diktum:ene(e,o.kompetisi,c),hadiah:lM(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var cM={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:zi(nne),title:Kn};m();m();var rne={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},one=5,dM=new A,iv=({standings:e})=>e.
length>=one;function Xf(e){var n;let t=(n=dM.get(e))!=null?n:ine(e);return dM.set(e,t),t}function ine(
e){
let{panel:t,standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:pn(s)},o=t.criteria.map(
(i,a)=>{let s=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||
!iv(e)?null:Ya(s)});return({entry:i},{language:a,decimals:s})=>{let u=rne[a];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let h=p===null?0:Xt(
d,p);return[{kriteria:q(l.name),nilai:Tn(br(d,s),a),median:p===null?"\u2013":Tn(br(p,s),a),maksimum:
Tn(
x(l.max),a),kedudukan:p===null?"\u2013":h>0?u.above:h<0?u.below:u.same}]})}}var mM={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function ane(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Ui(e);return{...i,jenis:mM[o.language].kind,kepada:ji(n,o).map(a=>(
{
nama:a})),tempat_tujuan:$a(o)||mM[o.language].place,dasar:uo(Wn(o,t)),rincian:Gf(i,o),profil:i.nilai===
""?[]:Xf(e.result)(n,o),...qu(n.prize,o),...zf(o),...Bi(o)}}var pM={needs:"result",inEnglish:!0,
documents:Hu(
"surat",ane),title:Vu};m();function sne(e,t){var o;let n=Wn(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...ht(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:$a(n)||"Tempat",dasar:uo(n),
jumlah_pemenang:jt(r.length),...zf(n),...Bi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:ao(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":ji(r[a],n).join(`
`)}))}}var fM={needs:"result",inEnglish:!1,documents:zi(sne),title:Kn};m();function une(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Ui(e);return{...ht(t,e.number),
...r,rincian:Gf(r,t),tanggal:Ge,jenis:"Tanda Terima",...qu(n,t)}}var gM={needs:"result",inEnglish:!1,
letterhead:"unit",documents:Hu("tanda-terima",une),title:Vu};m();function lne({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:_a(e,n[0])}]:n.filter(r=>je(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${q(r.name)}`,
kriteria_tahap:_a(e,r)}))}function cne(e,t){let{competition:n}=e;return{...ht(n.settings,
t("tata-cara","")),tanggal:Ge,jenis:"Tata Cara Penilaian",tahapan:Zu(n),kelompok_kriteria:lne(e),
aturan:Ju(
n).map((r,o)=>({no:x(o+1),isi:r}))}}var hM={needs:"rules",inEnglish:!1,documents:Fa(cne),title:Kn};m(
);var dne={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},mne=({sheets:e},t)=>[
...new k(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Pr(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function pne(e,t,n,r){let o=Wn(e.competition.
settings,r),i=dne[o.language],a=mne(e,t.entry.code);return{...ht(o,r("umpan-balik",t.entry.code)),
...Nr(
t.entry),jenis:i.kind,kepada:ji(t,o).map(s=>({nama:s})),tempat_tujuan:$a(o)||i.place,dasar:uo(o),
tahap:q(
n.stage.name),jumlah_peserta:x(n.standings.length),profil:Xf(n)(t,o),tanpa_median:iv(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...Bi(o)}}var yM={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new k(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new k;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>pne(e,a,o,s)})))},title:so("inovasi")};m();var bM={needs:"rules",inEnglish:!1,
documents:e=>Jf(e).map(t=>({about:t.about,fields:n=>({...ht(e.competition.
settings,n("undangan",t.about)),tanggal:Ge,jenis:"Undangan",kode:"",...Vf(t),jumlah_undangan:jt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:x(o+1),...r})),...Bi(e.competition.settings)})})),title:so(
"acara")};var wM={"tata-cara":hM,pernyataan:aM,undangan:bM,"daftar-hadir":Z_,"lembar-nilai":oM,
"berita-acara":q_,
sk:cM,pengumuman:iM,piagam:eM,gabungan:tM,surat:pM,"surat-daftar":fM,"tanda-terima":gM,"umpan-balik":
yM,
laporan:nM};m();var vM=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Wi=vM.map(e=>({id:e,...wM[e]}));function bd(e){var t;return(t=Wi.find(n=>n.id===e))!=null?
t:null}m();m();var kM=(e,t)=>`${e}:${t}`,fne=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},gne=/^(?:-|\u2013|tanpa|none)$/i;function xM(e,{settings:t,letterhead:n},r){var d;let o=gne.
test(n),i=n===""||o?t.organizer:n,a=e.letterhead!=="unit"&&(n===""||Li(n))&&Li((d=Pr(t.signerPosition)[
0])!=
null?d:""),{first:s,unit:u}=a?jf(t):Qw(t,i),l=[t.officeAddress,t.officeContact].map(q).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:s,kop_unit:u,kop_alamat:a?"":l,kop_kepala:a&&c?
"ya":
"",kop_instansi:!a&&c?"ya":"","%lambang":fne(a||e.signedBy==="head"?"garuda":"daerah",r)}}m();var hne=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
TM=e=>{var t;return((t=
q(e).split(",")[0])!=null?t:"").replace(hne,"").trim()||q(e)},yne=(e,{id:t})=>[t,wa[t].name.id,wa[t].
name.en].some(n=>_(n)===_(e));function bne(e,t){let n=t.find(({documents:r})=>r.some(o=>yne(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&Li(r)):t.find(({documents:r})=>r.
length===0)}var wne=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function vne({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=Za.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",a=t==="definitive"?q(e):`${i} ${q(e)}`;if(n==="self")return[a];let[s=o!=
null?o:"",...u]=r.map(q),l=[`a.n. ${s}`,...u];return n==="by-order"?[...l,"u.b.",a]:[...l,a]}
function kne(e,t,n){
let r=Li(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||wne.test(q(e.office));return{
settings:{...n,signerPosition:vne(e,Go(n)).join(`
`),signerName:o?e.plainName||TM(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function xne(e,t){var i,a;let n=Li((i=Pr(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?TM(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(a=Go(t))!=null?a:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function SM(e,{settings:t,signers:n=[]}){let r=bne(e,n);return r===void 0?
xne(e,t):kne(r,e,t)}var qo=(e,t)=>Fb(e.id,iu(e,t),Tne(e,t)),Tne=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},Yf=(e,t)=>e.needs==="rules"||t.winners!==null;function Sne(e,t){
let{
competition:n}=t,r={...n.settings,language:iu(e,n)},o=SM(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:xM(e,o,t.pictures)}}var La=(e,t)=>e.filter(n=>Yf(n,t)).flatMap(
n=>{let r=Sne(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:a=>(
{
...i(a),...r.letterhead})}))});function av(e){if(e.winners===null)return()=>!0;let t=new k(La(Wi,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var Ene=()=>null;function sv(
e,t,n=Ene){
let[r]=La([e],t);return r===void 0?null:r.fields(n)}m();m();function Cne(e,t){let n=e.map(o=>({
standing:o,key:_(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function EM(e,t){var a,s;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,f.min(c,(s=r.get(u))!=null?s:c))}
let o=sm(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):Cne(l,n).map(c=>({standing:c,place:null}))})}m();m();
var Rne=[137,80,78,71,13,10,26,10],CM=(e,t)=>t.every((n,r)=>e[r]===n),wd=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},RM=(e,t)=>wd(e,t)*65536+wd(e,t+2),Dne=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function Ane(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(Dne(r))return{height:wd(e,t+5),width:wd(e,t+7)};t+=2+wd(e,t+2)}return null}function Qf(
e){
let t=CM(e,Rne),n=CM(e,[255,216]),r=t?{width:RM(e,16),height:RM(e,20)}:n?Ane(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var One={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},Pne={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},uv=e=>e==="id"?One:Pne;m();var DM={part:
"emblems",tab:Z.emblems,columns:[{key:"emblem",header:$("Lambang","Emblem"),width:100},
{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$("Isi","Content"),width:300}]}
,
eg=["garuda","daerah"],Nne=/.{1,30000}/g;function AM(e,t,n,r,o){let i=[...e].flatMap(([s,u])=>{var l;
return((l=u.match(Nne))!=null?l:[]).map((c,d)=>({emblem:s,part:x(d+1),content:c}))}),a=DM.columns.map(
({key:s,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[s]}));return Tt(t,r,o,a,i,0)}
function OM(e){var r,o;let t=e===null?null:lt(e,DM),n=new y;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let a=eg.find(s=>s===U(i("emblem")));a!==void 0&&n.set(a,((o=n.get(a))!=null?o:"")+U(i(
"content")))}return n}var PM=e=>new y([...e].flatMap(([t,n])=>{let r=Qf(Lo(n));return r===null?[]:[[
kM(
t,lu(n)),r]]}));var Ine=te({emblem:ke(kt(eg)),content:ke(G()),signers:ke(ze())}),NM=300,lv=e=>{let{
name:t,grid:n}=Ht(
Z.emblems[e]);return{name:t,emblems:OM(n)}},tg=e=>PM(lv(e).emblems);function $ne(e,t,{language:n,
admins:r}){
let o=uv(it(n)),i=Lo(t);if(i.length>NM*1024)return o.tooLarge(NM);if(t!==""&&Qf(i)===null)return o.noPicture;
let{name:a,emblems:s}=lv(n),u=new y(s);t===""?u.delete(e):u.set(e,t);let l=uv(n);return Ln(AM(u,a,n,
l.tab,l.origin)),rr(a,r),As(a),null}var IM=e=>le(()=>{let{emblem:t,content:n,signers:r=!1}=ge(Ine,e);
return he(),Te(()=>{let{competition:o}=Je(),{settings:i}=o,a=t===void 0||n===void 0?null:$ne(t,n,i),
s=o.signers!==void 0;r&&!s&&Qt(aD(i));let{emblems:u}=lv(i.language),l=c=>{var d,p;return f.ceil(((p=
(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:eg.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:s||r?ta.tab[i.language]:null,refused:a}})});var Fne=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],$M=e=>e.filter(t=>t.severity===
"error"&&Fne.includes(t.code)),_ne=({settings:e})=>Co(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:a,answeredAt:s})=>({stage:t,
judge:n,entry:r,criterion:o,from:yi(i.cell,i.format,"id"),to:Rr(a,"id"),at:s}));function cv(e,{
results:t},{
rows:n},r,o=[],i=new y){let{competition:a,sheets:s}=e,u=t[a.stages.length-1],l=r.some(S=>S.code==="RESULT_STALE"),
c=r.filter(S=>S.severity==="error"),d=u!==void 0&&c.length===0,p=at(a.stages,n),h=p[p.
length-1],b=null;return{competition:a,sheets:s,faultyTabs:new k(c.flatMap(({tab:S})=>S===void 0?[]:[
S])),results:l?[]:t,winners:d?EM(u,a.settings).map(({standing:S})=>S):null,code:(h==null?void 0:h.status)===
"decided"?ir(h.hash):null,changes:o.some(({id:S})=>S==="lembar-nilai")?_ne(a):[],pictures:i,coverage:
XA(
a),reliability:()=>(b!=null||(b=t.map((S,O)=>{let P=Mp(a,S,t.slice(0,O)),I=S.last&&!a.settings.rankedWinners?
{...P,gap:null,methods:[],verdict:{...P.verdict,contested:[]}}:P;return{stage:S.stage.name,sentences:
Lp(
I,"id")}})),b)}}var Mne=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function ng(e,t,n){let r=Ot(
e,{provisional:!1}),o=Js(e),i=[...r.findings,...Ao(e,t),...Lne(t,o)].map(u=>Mne.includes(u.code)?{
...u,
severity:"error"}:u),a=tg(e.competition.settings.language),s=cv(e,r,t,i,n,a);return{findings:r.findings,
blocking:i,hash:o,context:s}}function Lne({rows:e},t){let n=ga(e);return n===void 0||n.hash===t?[]:[
{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}function FM(e,t,n){var p,h,b;let{
competition:r}=e,o=Z.documents[r.settings.language];if(!Ym().includes(
o))return[];let{name:i,grid:a}=Ht(o);if(a===null)return[];let s=lt(a,xi),u=Bne([...ou(a).rows]),l=zne(
e,t,n,u),c=new y,d=[];for(let[S,O]of u){let P=l(O);if(P===null)continue;if(typeof P=="object"){let I=(
p=
ot(s,S,"title"))==null?void 0:p.cell,F={kind:O.kind,written:O.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:F});continue}let N=(b=c.get(P))!=null?b:{cell:(h=ot(s,S,"kind"))==
null?void 0:h.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,O]})}return[...[...c].map((
[
S,{cell:O,documents:P}])=>({code:S,tab:i,cell:O,params:{documents:P}})),...d]}var jne=["made",
"draft",
"edited","signed"];function Bne(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,status:l}]=o,c=C.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";jne.includes(l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function zne(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),a=tg(o.settings.language),s=cv(e,t,n,i,[],a),u=new y(La(
Wi,s).map(d=>[C.stringify([d.kind.id,d.about]),d])),l=new y(r.map(([,{kind:d,entry:p,number:h}])=>[C.
stringify([d,p]),h])),c=(d,p)=>l.get(C.stringify([d,p]))||null;return({kind:d,entry:p,run:h,title:b,
content:S})=>{var B;let O=n.rows.find(L=>L.action==="documents"&&L.run===h);if(O===void 0)return"DOCUMENT_UNRECORDED";
let P=((B=bd(d))==null?void 0:B.needs)!=="rules",N=u.get(C.stringify([d,p]));if(N===
void 0&&s.winners!==null)return"DOCUMENT_OF_NOBODY";let I=N==null?void 0:N.fields(c),F=N===void 0||I===
void 0?null:N.kind.title(I),M=()=>{if(N===void 0||I===void 0)return!1;let L=qo(N.kind,o),j=vc(d,wc(L),
Bu(I,pd(L)));return An(j+F)===S};return P&&ic(e,O.hash)===null&&!M()?"DOCUMENT_OF_OTHER_RESULT":F===
null||F===b?null:{title:F}}}m();function Une(e,t){let n=e.filter(({written:o,expected:i})=>[o,i].every(
a=>x(a).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?
e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[rg(i,
t),rg(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:`${o} is written ${s}, recomputed ${u}`}
).join("; ")}var rg=(e,t)=>e===
""?t==="id"?"kosong":"blank":K(e,t);function MM(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Une(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var dv=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),Yu=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${K(n.title,t)} (${dv(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${dv(e)})`:`${r} documents (${dv(e)})`},LM=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},Wne=({documents:e})=>e.length===
1?"was":"were",_M=({documents:e},t,n)=>e.length===1?t:n,Kne={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${yp(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Ze(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Ze(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Ze(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${rg(e.written,"id")}, seharusnya ${K(e.expected,"id")}.`,
RANKING_ROW:e=>MM(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Yu(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${Yu(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${LM(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${Yu(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${K(e.written,"id")}, menurut hasil ini ${K(e.expected,
"id")}.`},Gne={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${yp(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Ze(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Ze(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Ze(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${rg(e.written,"en")}, it is to be ${K(e.expected,"en")}.`,
RANKING_ROW:e=>MM(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Yu(
e,"en")} ${Wne(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${Yu(e,"en")} ${_M(e,"does","do")} not fit: by this result there is no ${LM(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${Yu(e,"en")} ${_M(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${K(e.written,"en")}, by this result it is ${K(
e.expected,"en")}.`},qne={id:Kne,en:Gne};function Hne(e,t){
return qne[t][e.code](e.params)}var jM=(e,t)=>Hne(e,t);function og(){return le(()=>{he();let e=Je(),
{competition:t}=e,{language:n}=t.settings,r=Ot(e,{provisional:!1}),
o=ct(n),i=at(t.stages,o.rows).filter(u=>u.status==="decided"),a=ga(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...Zne(e,o),...Vne(r),...Xne(e,r,o),...rre(o),...FM(e,r,o)];
return{ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:ir(d)})),
computed:a===void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:
(l=
u.stage)!=null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
or(u.params,n):jM(u,n)}})}})}function Zne(e,{rows:t}){let{stages:n,settings:r}=e.competition,
o=at(n,t),i=Zy(r.language),a=new k,s=o.flatMap(({stage:p,status:h,hash:b,at:S,by:O})=>{if(h!=="decided")return[
];let P=i.find(j=>j.stage===p),N=Jy(e,P,b),I=ic(e,b,p)!==null,F=N===null?[{code:"DECISION_DAMAGED",
stage:p,tab:Z.decisions[r.language],params:{at:S,isSame:I}}]:[],M=[ir(b),Yn(S),O].join(", "),
B=P===void 0?M:[P.code,P.at,P.by].join(", ");if(B!==M){let j=Z.decisions[r.language];F.push({code:
"DECISION_MISLABELLED",stage:p,tab:j,params:{written:B,recorded:M}})}let L=(N!=null?N:[]).filter(j=>!a.
has(C.stringify(j)));for(let j of L)a.add(C.stringify(j));return[...F,...L.map(j=>({code:"CHANGED",
stage:p,
tab:j.tab,cell:j.cell,params:j}))]}),u=i.filter(p=>!t.some(h=>h.action==="decide"&&h.stage===p.stage&&
h.hash===p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),
l=ga(t),c=o.slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({
status:p})=>p===
"open");return[...s,...u,...d||l===void 0?[]:Jne(e,l)]}function Jne(e,{at:t,hash:n}){let r=ic(e,n);
return r===
Do?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:Do}}]}var Vne=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function Xne(e,{results:t},{rows:n}
){
var h,b,S,O;let{competition:r}=e,o=ga(n),i={id:(h=o==null?void 0:o.run)!=null?h:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(S=o==null?void 0:o.by)!=null?S:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:a,settings:s}=r,u=at(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new k(u.map(P=>Ol(
P,a,s.language)));u.length>0&&l.add(Z.finalRanking[s.language]);let c=ae(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return qy(r,t,Ip(r,t),i).flatMap(
P=>{let{name:N,grid:I}=Ht(P.name);if(l.has(P.name)&&!Yne(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let F=IP(I);return[...F!==null&&n.some(B=>B.run===F)?
ere(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],...F===(o==null?void 0:o.run)?Qne(N,I,d):
[],...nre(N,NP(I,P))]})}var Yne=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[
n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function Qne(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function ere(e,t,{values:n}){var i,a;let[r,o]=[U((i=t.values[0])==null?
void 0:i[0]),U((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var tre=10;function nre(e,t){let n=t.slice(0,tre).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function rre({name:e,links:t}){let n=UD(t,mn),r=t.filter(({
row:u,
texts:l,chain:c})=>c===""&&KD(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+
1}`,params:{row:u+1,reason:l}})),a=Ue(dp),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[
{code:"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();m();function ire(e,t){let n=v.from({length:t.length+1}
,(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,a))}n=o}
return n[t.length]}function vd(e,t){var o,i;let n=dt(e);return(i=(o=t.map(a=>({tag:a,away:ire(n,dt(a))}
)).
filter(({tag:a,away:s})=>s<=f.max(2,f.floor(a.length/3))&&s<f.max(n.length,2)).sort((a,s)=>a.away-s.
away)[0])==null?void 0:o.tag)!=null?i:null}var are=[/\u00ab\s*([^\u00ab\u00bb]+?)\s*\u00bb/g,
/<<\s*([^<>]+?)\s*>>/g,/[$#]?\{\s*([^{}]+?)\s*\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*?)%/gu,
/\uff5b+\s*([^\uff5b\uff5d]+?)\s*\uff5d+/g,/\[+\s*([^[\]]+?)\s*\]+/g],sre=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.
test(e),ure=new y([["nama",["penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",[
"inovasi"]],["innovation",["inovasi"]],["opd",["instansi"]],["unit",["instansi"]],["sekolah",[
"instansi"]],
["institution",["instansi"]],["skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],
["rank",["peringkat"]],["date",["tanggal"]],["number",["nomor"]]]);function lre(e,t){var a,s;let n=vd(
e,t);if(n!==null)return n;let r=e.split(/[\s_./-]+/).map(dt),o=t.filter(u=>r.includes(dt(u))).sort((
u,l)=>l.
length-u.length),i=[...r].reverse().flatMap(u=>{var l;return(l=ure.get(u))!=null?l:[]});return(s=(a=
o[0])!=null?a:i.find(u=>t.includes(u)))!=null?s:null}function BM(e,t){return are.flatMap(n=>{var r;
return((r=
e.match(n))!=null?r:[]).flatMap(o=>{let i=o.replace(n,"$1");return sre(i)?[{tag:o,near:lre(i,t)}]:[]}
)})}var zM=["inovasi","penerima","kompetisi"],cre=80;function ig(e,t){let n=pre(e);if(n===null)return[
{code:"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.map(i=>[...Vp(i),...Yp(i).map(a=>`{{%${a}}}`)]),o=r.flatMap(
i=>gre(i,t));return o.length>0?o:r.flat().some(dre)?xre(e,t):mre(r.flat(),t)}var dre=e=>WM(e).some(t=>"sign"in t&&
t.tag!=="");function mre(e,t){var i,a;let n=g.keys(t).filter(s=>typeof t[s]=="string"),r=e.
flatMap(s=>BM(s,n).map(u=>({code:"TAG_FOREIGN",...u,paragraph:ag(s)}))),o=(a=(i=zM.find(s=>n.includes(
s)))!=null?i:n[0])!=null?a:zM[0];return r.length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}
function pre(e){
try{let t=cu(e);return Xp(t)===null?null:t.file(Yr).map(n=>n.asText())}catch{return null}}var UM=(e,
{
root:t,loops:n})=>t.has(e)||n.some(({scope:r})=>r===null||r.has(e)),fre=({root:e,loops:t})=>[...e.values(
),
...t.flatMap(({scope:n})=>[...n!=null?n:[]])];function gre(e,t){let n=new y(g.keys(t).map(i=>[dt(i),
i])),r={fields:t,root:n,loops:[]};return[...e.flatMap(i=>{let a=ag(i);return WM(i).flatMap(s=>hre(s,
a,r))}),...r.loops.map(({tag:i,paragraph:a})=>({code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function hre(
e,t,n){
let{tag:r}=e;if("fault"in e)return UM(dt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,
paragraph:t}]:
[];let{sign:o}=e;return o==="/"?yre(r,t,n):o==="%"?bre(r,t,n):o===""||o==="#"||o==="^"?wre(o,r,t,n):
[{code:"TAG_UNSUPPORTED",tag:o+r,paragraph:t}]}function yre(e,t,{loops:n}){let r=dt(e),o=n.pop();
return o===
void 0?[{code:"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&dt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,
paragraph:t}]:[]}var bre=(e,t,{root:n})=>{if(n.has(dt(`%${e}`)))return[];let r=[...n.values()].filter(
o=>o.startsWith("%"));return[{code:"TAG_UNKNOWN",tag:`%${e}`,near:vd(`%${e}`,r),paragraph:t}]};
function wre(e,t,n,r){
var u;let o=dt(t),i=UM(o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:
t,
near:vd(t,fre(r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:vre(a,i)}):a!==void 0&&
typeof a!="string"&&s.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function vre(e,t){return typeof e==
"string"?new k:e===void 0?t?new k:null:e.length===0?null:new k(e.flatMap(n=>g.keys(n).map(dt)))}
function WM(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:kre(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:ag(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var kre=e=>{var t,n;return ag(
(n=(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function ag(e,t=cre){let n=e.replace(
/\s+/g," ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function xre(
e,t){
try{return md(e,t),[]}catch(n){let r=mu(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var Tre={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} bukan jenis isian yang didukung`,LIST_AS_TEXT:e=>`{{${e}}} adalah daftar: tulis {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D tidak ditutup dengan }}`,
TAG_UNOPENED:e=>`\u201C${e}}}\u201D tidak dibuka dengan {{`,TAG_SINGLE:e=>`{${e}} harus bertanda kurung ganda: {{${e}}}`,
LOOP_UNCLOSED:e=>`{{#${e}}} tidak ditutup dengan {{/${e}}}`,LOOP_UNOPENED:e=>`{{/${e}}} tidak dibuka dengan {{#${e}}}`,
LOOP_CROSSED:e=>`{{/${e}}} menutup bagian lain yang masih terbuka`,TAG_BROKEN:e=>e===""?
"templat ini tidak dapat diisi":`{{${e}}} tidak dapat diisi`,TAG_FOREIGN:(e,t)=>t===
null?`${e} bukan isian; tulis nama isian dalam {{\u2026}}`:`${e} bukan isian; tulis {{${t}}}`,
NO_FIELDS:e=>`templat ini tidak berisi satu isian pun, sehingga semua dokumen akan sama; tulis misalnya {{${e}}}`,
NOT_A_DOCX:()=>"berkas ini bukan dokumen Word (.docx)",at:e=>`pada \u201C${e}\u201D`,faulty:(e,t)=>`Templat ${e} belum dapat dipakai, jadi tidak ada yang dibuat: ${t}`,
more:e=>`dan ${e} hal lain`,deleted:e=>`Templat ${e} tidak ada lagi di Drive. Kembalikan templat bawaan, atau unggah templat lagi.`,
foreign:(e,t)=>`Templat ${e} milik ${t} dan hanya terlihat olehnya. Minta ${t} membuat dokumennya, unggah templat yang sama sebagai milik Anda, atau kembalikan templat bawaan.`,
tooLarge:(e,t)=>`Berkas ini ${e} MB; paling besar ${t} MB. Perkecil gambar di dalamnya, lalu unggah lagi.`,
title:e=>`Templat ${e}`},Sre={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} is of a sort that is not supported`,LIST_AS_TEXT:e=>`{{${e}}} is a list: write {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D is not closed with }}`,TAG_UNOPENED:e=>`\u201C${e}}}\u201D is not opened with {{`,
TAG_SINGLE:e=>`{${e}} wants double braces: {{${e}}}`,LOOP_UNCLOSED:e=>`{{#${e}}} is not closed with {{/${e}}}`,
LOOP_UNOPENED:e=>`{{/${e}}} is not opened with {{#${e}}}`,LOOP_CROSSED:e=>`{{/${e}}} closes another part that is still open`,
TAG_BROKEN:e=>e===""?"this template cannot be filled":`{{${e}}} cannot be filled`,TAG_FOREIGN:(e,t)=>t===null?
`${e} is no field; write the field\u2019s name in {{\u2026}}`:`${e} is no field; write {{${t}}}`,
NO_FIELDS:e=>`this template has no field at all, so all documents would be the same; write for instance {{${e}}}`,
NOT_A_DOCX:()=>"this file is no Word document (.docx)",at:e=>`at \u201C${e}\u201D`,faulty:(e,t)=>`The template ${e} cannot be used yet, so nothing was made: ${t}`,
more:e=>`and ${e} more`,deleted:e=>`The template ${e} is no longer in Drive. Restore the built-in one, or upload one again.`,
foreign:(e,t)=>`The template ${e} belongs to ${t}, who alone can see it. Ask ${t} to make the documents, upload the same template as yours, or restore the built-in one.`,
tooLarge:(e,t)=>`This file has ${e} MB; the most is ${t} MB. Make its pictures smaller and upload it again.`,
title:e=>`Template ${e}`},ja=e=>e==="id"?Tre:Sre;function mv(e,t){let n=ja(
t),r=e.map(o=>{let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.
endsWith("?")?"":","} ${n.at(o.paragraph)}`});return[...new k(r)]}function KM(e,t,n){let r=ja(n),o=mv(
t,n),i=o.slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();
var GM="templates",Ere=te({maker:G(),fileId:G(),modified:G()}),Cre=cn(G(),He(Ere));function Qu(){let e=Ue(
GM);try{let t=st(Cre,C.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function pv(
e,t){
var i;let n=Qu(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],qe(GM,C.stringify(o))}m();m();var qM="lease",HM=300*1e3,Rre=te({
who:G(),run:G(),until:It(),width:ke(It())});function ZM(e,t){var s;
let n=Dre(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return fv({who:e,run:i,width:a,until:r+HM}
),
{run:i,width:a}}var JM=(e,t,n)=>fv({who:e,run:t,width:n,until:R.now()+HM}),VM=(e,t)=>fv({who:e,run:t,
until:0}),fv=e=>qe(qM,C.stringify(e));function Dre(){let e=Ue(qM);try{let t=st(Rre,C.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var Are=["edited","own"],Ba=(e,
t)=>e!==null&&e.maker!==""&&e.maker!==t;function XM(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
kd(
"signed",n,u?null:"revise")}if(t!==null&&Ba(t,r))return i?{action:"add"}:kd(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?kd("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||Are.includes(t.status));
return s&&!i?kd(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?kd("made",n,null):{
action:"update",file:n}}var kd=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function YM(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":jp(e,t)}}function QM(e,t,n,r,o){let{status:i,...a}=YM(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=ae(o).documents,l=t!==void 0&&Ba(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(vi(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var eL=(e,t)=>({...YM(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var tL=xi.columns.map(e=>e.key).filter(e=>e!=="number");function sg(e){var c,d;
let{name:t,grid:n}=Ht(
Z.documents[e]),r=n===null?Ire(t,e):ou(n),o=Mn(),i=new y(r.rows),a=()=>[...i].flatMap(([p,h])=>h.spreadsheet===
o?[{place:p,row:h}]:[]),s=new y;for(let p of a()){let h=`${p.row.kind}:${p.row.entry}`;s.set(h,[...(
c=
s.get(h))!=null?c:[],p])}let u=f.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,h)=>h==="status"?
jp(p,e):p[h];return{of:(p,h)=>{var b;return(b=s.get(`${p}:${h}`))!=null?b:[]},all:a,ofRun:p=>a().
flatMap(({row:h})=>h.run===p?[h]:[]),reserve:()=>u++,write:p=>{let h=p.flatMap(({place:b,row:S})=>{
let O=i.
get(b);return i.set(b,S),O!==void 0&&tL.every(P=>O[P]===S[P])?[]:[b]});if(h.length!==0){Ore(t,r,e);
for(let b of Pre(
h,i))for(let S of Nre(r.columns,tL)){let O=b.rows.map(P=>S.keys.map(N=>l(P,N)));Yt(t,b.first,S.column,
O)}Dn()}}}}function Ore(e,{headerRow:t,columns:n},r){let o=xi.columns.filter(({key:a})=>!n.has(a));
if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;Yt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function Pre(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function Nre(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function Ire(e,t){let n=ae(t).tabs,r=xi.columns.
map(i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));Qt(Tt(
e,n.documents,n.documentsOrigin,r,[],0));let o=new y(xi.columns.map((i,a)=>[i.key,a]));return{rows:
new y,
columns:o,headerRow:null}}m();var el=({kind:e,about:t})=>`${e.id}:${t}`;function nL(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===ar&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function rL(e,t){var z,H,J,W;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=$re(d,s.user),h=(z=p==null?void 0:p.row)!=
null?z:null,b=e.fields(r),S=l.title(b),O=An(vc(l.id,a.versionOf(l),a.shown(l,b))+S),P=X=>({sheet:An(
Mn()),kind:l.id,entry:An(c),...X===""?{}:{revision:X}}),N=X=>{let{sheet:Q,entry:pe}=P(X);return i.get(
[Q,l.id,pe,X].join(":"))},I=Ba(h,s.user)?null:(J=N((H=h==null?void 0:h.revision)!=null?H:""))!=null?
J:_re(h,s.user,n,u),F={user:s.user,remake:s.remake,renew:s.renew.includes(el(e))},M=XM(O,h,I,F),B=M.
action==="add",L=B?Fre(d,s.user):(W=h==null?void 0:h.revision)!=null?W:"",j=B?N(L):void 0;return{
planned:e,
filed:B?null:h,place:B||p===null?o.reserve():p.place,revision:L,fields:b,title:L===""?S:`${S} \u2013 Rev. ${L}`,
content:O,properties:{...P(L),content:O},decision:j===void 0?M:{action:"update",file:j}}}function $re(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||w(a.row.revision)>=w(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!Ba(o,t))))!=null?r:n(e)}function Fre(e,t){let n=e.filter(({row:r})=>!Ba(r,t));
return n.
length===0?"":x(f.max(...n.map(({row:r})=>w(r.revision)||0))+1)}function _re(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:nn(No(e.fileId,r),n.language)}m();var ug=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Yn(ut()),spreadsheet:Mn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},gv=(e,t,n)=>({...ug(e,Mre(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Mre({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ge?
"draft":"made"}function oL(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!hv(r))?gv(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var hv=({status:e})=>e==="made"||e==="draft";m();var yv=(e,t)=>`${e.id}.${iu(e,t)}`;function iL(e,t,
n,r){let{language:o}=e.settings,i=Qu(),a=new y,s=new y,
u=l=>{var d,p;let c=yv(l,e);return a.has(c)||a.set(c,Lre(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?wc(qo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Bu(c,pd(qo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return qo(l,e);let p=s.get(l.id);if(p!==void 0)return p;let h=wv(d,r,o),b=ig(h,c);return b.length>
0&&be(fe("TEMPLATE_FAULT",KM(l.id,b,o))),s.set(l.id,h),h}}}function bv(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
nn(
No(i.fileId,o),r);return s===null?{source:"gone"}:{source:s.type===ar&&s.modified===i.modified?
"unedited":"own",file:s}}function Lre(e,t,n){let r=ja(n.language),o=bv(t,n);return o.source==="foreign"?
be(
fe("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?be(fe("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function wv(e,t,n){if(e.type!==ar)return nn(rb(e.id,t),n);let[r]=Ta([e.
id],wi,t);return nn(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var lg="\u0001";
function sL(e,t,n,r){let{language:o}=e.settings,i=sg(o),a=Io(e,n.user,r),s=iL(e,a,n.user,
r),u={competition:e,numberOf:(L,j)=>Ure(i,L,j),ledger:i,files:nL(a.files),templates:s,options:n,
backoff:r},
l=t.map(L=>rL(L,u)),c=l.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(el(L.planned))),d=c.slice(
0,10),p=d.map(L=>md(s.bytesOf(L.planned.kind,L.fields),L.fields,n.pictures)),h=new y,b=l.filter(L=>{
var j;return((j=L.filed)==null?void 0:j.run)===n.run&&L.filed.status==="begun"&&Bre(L)});for(let L of l){
let j=oL(L,n);j!==null&&h.set(L,j)}let S=Wre(i,n);for(let L of d)h.set(L,ug(L,"begun",n));i.write([
...aL(
h),...S]);let O=Po(d.map((L,j)=>{var z;return{fileId:L.decision.action==="update"?L.decision.file.id:
null,folder:a.id,title:L.title,properties:L.properties,from:wi,to:ar,bytes:(z=p[j])!=null?z:new D}}),
r),{failures:P,again:N}=jre(d,O,h,n);i.write(aL(h));for(let L of P.values())Ar(L)&&Sa(L,o);let I=L=>d.
filter(j=>L.includes(j.decision.action)&&!P.has(j)&&!N.has(j)).length,F=i.ofRun(n.run),M={made:F.filter(
hv).length,failed:F.filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:I(
["create","add"])+b.length,updated:I(["update"]),unchanged:l.filter(L=>L.decision.action==="keep").length-
b.length,failed:P.size,documents:[...l.map(L=>QM(L,h.get(L),P.get(L),n.user,o)),...S.map(({row:L})=>eL(
L,o))],done:l.length-c.length+d.length-N.size,total:l.length,more:c.length>d.length||N.size>0,skip:[
...n.skip,...[...P.keys()].map(L=>el(L.planned)),...[...N].filter(L=>zre(O[d.indexOf(L)])).map(L=>el(
L.planned)+lg)]},run:M}}function jre(e,t,n,r){var a,s;let o=new y,i=new k;for(let[u,l]of e.entries()){
let c=t[u];if(c===void 0)continue;if("ok"in c){n.set(l,gv(l,c.ok,r));continue}let{failure:d}=c,p=d.kind===
"haste"||eu(d);if(p&&!r.skip.includes(el(l.planned)+lg)){i.add(l);continue}o.set(l,d),p||n.set(l,{
...ug(
l,"failed",r),modified:(s=(a=l.filed)==null?void 0:a.modified)!=null?s:""})}return{failures:o,again:
i}}
var Bre=({decision:e})=>e.action==="keep"&&e.status==="made"&&e.file!==null,zre=e=>e!==void 0&&
"failure"in e&&eu(e.failure),aL=e=>[...e].map(([{place:t},n])=>({place:t,row:n}));function Ure(e,t,n){
var o;
let r=e.of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}
var Wre=(e,{user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(
r.status)&&!n(r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var Kre=te(
{kinds:He(G()),skip:ke(He(G())),renew:ke(He(G())),remake:ke(ze())});function xd(e){return le(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ge(Kre,e);return he(),Te(()=>{let a=Je(
),
{competition:s}=a,{language:u}=s.settings,l=[...new k(n)].map(z=>vv(z,u)),c=ct(u),{findings:d,
blocking:p,
hash:h,context:b}=ng(a,c,l),S=l.filter(z=>Yf(z,b)),O=$M(p);if(S.length===0&&l.length>0)return uL(p,u);
if(b.winners===null&&O.length>0)return uL(O,u);let P=$e(),N=ZM(P,$t);if("holder"in N){let{who:z,
until:H}=N.
holder;return be(fe("BUSY",ae(u).problems.leased(z,qre(H))))}let I=La(S,b),F={user:P,run:N.run,skip:
r,
renew:o,remake:i,pictures:b.pictures,isCurrent:av(b)},M=Dr(N.width,t),{batch:B,run:L}=sL(s,I,F,M);B.
more?M.width!==N.width&&JM(P,N.run,M.width):(Hre(c,{id:N.run,hash:h,...L},P,u),VM(P,N.run));let j=S.
length===l.length;return{ok:j&&B.failed===0&&!r.some(z=>!z.endsWith(lg)),findings:Gr([...j?d:p,...Gre(
S,I)],u),...B}})})}var Gre=(e,t)=>e.filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:
"NO_DOCUMENT",severity:"warning",params:{kind:n}})),qre=e=>ut(new R(e)).slice(11,16);function vv(e,t){
var r;let n=Wi.
map(o=>o.id).join(", ");return(r=bd(e))!=null?r:be(fe("BAD_REQUEST",ae(t).problems.unknownKind(e,n)))}
function uL(e,t){let n={created:0,updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,
skip:[]};return{ok:!1,findings:Gr(e,t),...n}}function Hre(e,t,n,r){if(t.made+t.failed===0)return;let o=ae(
r).history.documents(t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||en(e,{at:ut(),by:n,
action:"documents",detail:o,run:t.id,hash:t.hash},r)}var kv=te({kind:G()}),Zre=te({kind:G(),content:
G()}),lL=e=>le(()=>{let{kind:t}=ge(kv,e);return he(),
Td(cg(t))}),cL=e=>le(()=>{let{kind:t}=ge(kv,e);return he(),Te(()=>{let n=cg(t),r=fL(n);return"file"in
r?Td(n,r):(gL(n,ar,qo(n.kind,n.competition)),Td(n))})}),dL=e=>le(()=>{let{kind:t,content:n}=ge(Zre,e);
return he(),Te(()=>{let r=cg(t),o=Lo(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>Ap){let s=ja(r.language).
tooLarge(i(o.length),i(Ap));return be(fe("TEMPLATE_FAULT",s))}let a=hL(o,r);return a.length===0&&gL(
r,wi,o),{...Td(r),refused:a}})}),mL=e=>le(()=>{let{kind:t}=ge(kv,e);return he(),Te(()=>{var u;let n=cg(
t),{name:r,competition:o,user:i,language:a,backoff:s}=n;if(((u=Qu()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=pL(r);for(let{id:c,properties:d}of Io(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&
nn(nb(c,{trashed:!0},s),a)}return pv(r,null),Td(n)})});function cg(e){let t=R.now(),n=Je(),{
competition:r}=n,
o=it(r.settings.language),i=vv(e,o),{context:a}=ng(n,ct(r.settings.language),[i]),s=yv(i,r),[u,l]=[
$e(),
Dr(1,t)];return{competition:r,kind:i,name:s,fields:sv(i,a),user:u,language:o,backoff:l}}var pL=e=>({
sheet:An(Mn()),template:e}),fL=({name:e,user:t,language:n,backoff:r})=>{var o;return bv((o=Qu()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function gL({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},a,s){var O;let u=Io(e,r,i),l=pL(n),c=u.files.find(P=>P.type===a&&P.properties.
sheet===l.sheet&&P.properties.template===l.template),d=ja(o).title(t.id),p={fileId:(O=c==null?void 0:
c.id)!=null?O:null,folder:u.id,title:d,properties:l,from:wi,to:a,bytes:s},[h]=Po([p],i),{id:b,
modified:S}=nn(
h!=null?h:{failure:{kind:"unknown",reason:"no-answer"}},o);pv(n,{maker:r,fileId:b,modified:S})}var Jre=[
"TAG_UNKNOWN","LIST_AS_TEXT"],hL=(e,{fields:t,language:n})=>mv(ig(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!Jre.includes(r)),n);function Td(e,t=fL(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?hL(wv(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:yL(r)}}
var Vre=200,yL=e=>g.fromEntries(g.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,Vre):n.slice(
0,1).map(yL)]));m();m();var Yre=["begun","failed","deleted","void"],bL=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
wL=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,vL={failure:{kind:"unknown",
reason:"no-answer"}};function kL(e,t,n,r,o){var b;let{language:i}=e.settings,a=sg(i).all().map(({row:
S})=>S).
filter(S=>S.maker===n&&t.includes(S.kind)&&!Yre.includes(S.status)),s=a.length===0?null:Io(e,n,o),u=s===
null?[]:Qre(a,s,i,o),l=u.filter(S=>!wL(S)&&!r.includes(bL(S))),c=l.slice(0,10),d=new y(eoe(c,(b=s==null?
void 0:s.id)!=null?b:"",o).map((S,O)=>[c[O],S])),p=[...d.values()].flatMap(S=>"failure"in S?[S.failure]:
[]);for(let S of p)Ar(S)&&Sa(S,i);let h=c.filter(S=>{var O;return"ok"in((O=d.get(S))!=null?O:vL)});
return{
ok:p.length+r.length===0,created:h.filter(({pdf:S})=>S===null).length,updated:h.filter(({pdf:S})=>S!==
null).length,unchanged:u.filter(wL).length,failed:p.length,files:u.map(S=>{var F,M,B;let O=(F=d.get(
S))!=null?F:{ok:S.pdf},{kind:P,entry:N,title:I}=S.row;return{kind:P,entry:N===""?null:N,title:I,file:
"ok"in O&&(B=(M=O.ok)==null?void 0:M.link)!=null?B:null,problem:"ok"in O?null:ae(i).documents.failed(
vi(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(S=>!h.includes(S)).map(bL)]}}var Qre=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:nn(No(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===Xs&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===ar?[{row:o,document:a,pdf:s}]:[]});function eoe(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:Ta(r,Xs,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${s.title}.pdf`,properties:p,from:Xs,to:Xs},bytes:
d.
ok}]}),a=i.length===0?[]:Po(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
vL})}var toe=te({kinds:He(G()),skip:ke(He(G()))}),xL=e=>le(()=>{let t=Dr(10,R.now()),{kinds:n,skip:r=[
]}=ge(
toe,e);return he(),Te(()=>kL(Je().competition,n,$e(),r,t))});m();m();var noe=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],roe=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),ooe=e=>e.every(t=>t>=32||t>=9&&t<=13),ioe=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function TL(e){let t=e.slice(0,500),n=v.from(t,o=>x.fromCharCode(o)).join(""),r=noe.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:roe(n)?"photo":ooe(t)&&ioe(n)?"text":null}m();var aoe={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},soe={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},uoe={id:
"Berkas ini",en:"This file"},SL=(e,t,n=null)=>(t==="id"?aoe:soe)[e](
n===null?uoe[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();var bt=(e,t,n={})=>g.assign(
new E(`${e}: ${t}`),{fault:e,place:n}),EL=e=>e instanceof E&&"fault"in
e,dg=e=>EL(e)?e.fault:null;function mg(e,t){try{return t()}catch(n){throw EL(n)&&(n.place={...e(),
...n.place}),n}}m();m();var loe=[[14,22],[45,47]],coe=[9,10];function CL(e){return coe.includes(e)?
"percent":loe.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var doe=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function pg(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||doe(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();m();var xv=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Tv=/\s*(\/?)>/y,
moe=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
poe={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},foe=["AlternateContent","extLst","rPh"],za=e=>bt(
"damaged",e.slice(0,60));function RL(e){return e.includes("&")?e.replace(moe,(t,n,r,o)=>{let i=n===void 0?
w(r):w.parseInt(n,16),a=o===void 0?i<=1114111?x.fromCodePoint(i):void 0:poe[o];if(a===void 0||!t.endsWith(
";"))throw za(t);return a}):e}var Sv=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},goe=e=>e===
32||e>=9&&e<=13;function hoe(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(goe(r)||r===
62||r===47||r===60)break}return n}function fg(e,t,n){let r=e.indexOf(t,n);if(r<0)throw za(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function Ua(e,t){var u;let n=[],r=0,o=e.startsWith(
"\uFEFF")?
1:0,i=l=>{var c;if(n.length===0&&l.trim()!=="")throw za(l);r===0&&l!==""&&((c=t.text)==null||c.call(
t,RL(l)))},a=l=>{var c;if(n.pop()!==l)throw za(`</${l}>`);r===0?(c=t.close)==null||c.call(t,Sv(l)):n.
length<r&&(r=0)},s=l=>{var O,P,N;let c=hoe(e,l),d=e.slice(l,c),p={},h=c;for(;;){xv.lastIndex=h;let I=xv.
exec(e);if(I===null)break;h=xv.lastIndex;let F=I[1];F.startsWith("xmlns")||(p[Sv(F)]=RL((P=(O=I[2])!=
null?O:I[3])!=null?P:""))}Tv.lastIndex=h;let b=Tv.exec(e);if(d===""||b===null)throw za(e.slice(l-1));
n.push(d);let S=Sv(d);return r===0&&foe.includes(S)&&(r=n.length),r===0&&((N=t.open)==null||N.call(t,
S,p)),b[1]==="/"&&a(d),Tv.lastIndex};for(;;){let l=e.indexOf("<",o);if(l<0)break;l>o&&i(e.slice(o,l));
let c=e.charCodeAt(l+1);if(c===47){let{inside:d,next:p}=fg(e,">",l+2);a(d.trimEnd()),o=p}else if(c===
63)o=fg(e,"?>",l+2).next;else if(c!==33)o=s(l+1);else if(e.startsWith("<!--",l))o=fg(e,"-->",l+4).next;
else if(e.
startsWith("<![CDATA[",l)){let{inside:d,next:p}=fg(e,"]]>",l+9);r===0&&((u=t.text)==null||u.call(t,d)),
o=p}else throw za(e.slice(l))}if(i(e.slice(o)),n.length>0)throw za(`<${n[0]}>`)}var gg=e=>e.includes(
"_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>x.fromCharCode(w.parseInt(n,16))):e,Ho=e=>e.replace(
/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),DL=e=>Ho(Jp(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,
"_x005F_"));var yoe=1048576,hg=16384,Cv=2e6,boe=1462,woe=864e5,voe=R.UTC(1899,11,30);function koe(e){
let[t,n,r]=[
0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-r;for(
;r<
e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)throw bt(
"damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function Ev(e,t){if(!/^\d{1,9}$/.test(e))throw bt(
"damaged",`${t} "${e}"`);return w(e)}function xoe(e,t,n){var r;if(t==="f")e.formula=n;else if(t==="t")
e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw bt("damaged",
"two values in a cell");e.value=n}}function AL(e,t){let n=[],r={rows:0,columns:0},o=[],i=[],a={row:-1,
column:-1},s=null,
u=0,l=!1,c=null,d=null,p=O=>{let{row:P,column:N}=a;if(!(P>=0&&N>=0&&P<yoe&&N<hg))throw bt("damaged",
"a cell outside the sheet");if(i.push(P*hg+N),r.rows=f.max(r.rows,P+1),r.columns=f.max(r.columns,N+1),
O===null)return;if(u=f.max(u,N+1),f.max(n.length,P+1)*u>Cv)throw bt("too-large","a cell far out");
for(;n.
length<=P;)n.push([]);let I=n[P];for(;I.length<N;)I.push(void 0);I[N]=O},h=(O,P)=>{O==="row"?(a.row=
P.r===void 0?a.row+1:Ev(P.r,"the row")-1,a.column=-1):O==="c"?(c={attributes:P},P.r===void 0?a.column+=
1:{row:a.row,column:a.column}=koe(P.r)):c!==null&&(O==="v"||O==="f"||O==="t")&&(d="")};mg(()=>c===null?
{}:{cell:Ce(a.row,a.column)},()=>Ua(e,{open:(O,P)=>{O==="sheetData"?l=!0:l?h(O,P):O==="sheetProtection"?
s=P:O==="protectedRange"&&o.push(P)},text:O=>{d!==null&&(d+=O)},close:O=>{O==="sheetData"&&(l=!1),
!(!l||c===null)&&(O==="c"?(p(Coe(c,t)),c=null):d!==null&&xoe(c,O,d),d=null)}}));let S=Toe(i);if(S!==
null)throw bt("damaged","a cell given twice",{cell:Ce(S.row,S.column)});return{rows:n,named:r,
protection:s,
openRanges:o}}function Toe(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new k;for(let n of e){
if(t.has(n))return{row:f.floor(n/hg),column:n%hg};t.add(n)}return null}function Soe(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?w(e):w.NaN;if(!w.isFinite(t))throw bt("damaged",`the number "${e}"`);return t}function Eoe(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-voe)/woe;if(w.isNaN(t))throw bt(
"damaged",`the date "${e}"`);return t}function Coe({attributes:e,value:t,inline:n,formula:r},o){var p,
h;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[e.s===void 0?0:Ev(e.s,"the look")])!=null?p:"plain",l=(
b,S="plain")=>r===void 0?{value:b,kind:S}:{value:b,kind:S,formula:r},c=b=>b===""&&r===void 0?null:l(
gg(b)),
d=(h=e.t)!=null?h:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Soe(t);return l(
u==="date"&&s?b+boe:b,u)}case"s":{let b=i[Ev(t,"the text")];if(b===void 0)throw bt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw bt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(Eoe(t),"date");default:throw bt(
"damaged",`the type "${d}"`)}}var Roe=4e7,Doe=5e8;function Aoe(e){let[t,n]=[0,0],r;try{let i=new k;r=Zp(
e,({name:a,originalSize:s})=>{
if(n+=s,n>Doe)throw bt("too-large",a);if(!/\.(xml|rels)$/i.test(a))return!1;if(i.has(a.toLowerCase()))
throw bt("damaged",`${a} twice`);if(i.add(a.toLowerCase()),t+=s,t>Roe)throw bt("too-large",a);return!0}
)}catch(i){
throw dg(i)===null?bt("not-xlsx",x(i)):i}let o=new y(g.entries(r).map(([i,a])=>[i.toLowerCase(),a]));
return i=>{let a=o.get(i.toLowerCase());return a===void 0?null:su(a)}}function Ooe(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function OL(e,t){let n=e(Ooe(t)),r=new y;
return Ua(
n!=null?n:"",{open:(o,{Id:i,Type:a="",Target:s="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=s.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of s.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:a.slice(a.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}function Poe(e){let t=[],n=null,r=!1;return Ua(e,{open:o=>{o==="si"&&(n=""),r=o==="t"},
text:o=>{
r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(gg(n!=null?n:""))}}),t}function Noe(e){let t=new y,
n=[],r=!1;return Ua(e,{open:(o,{numFmtId:i,formatCode:a})=>{var s;o==="cellXfs"?r=!0:o==="numFmt"?t.
set(w(i),pg(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(w(i)))!=null?s:CL(w(i!=null?i:0)))},close:o=>{
o==="cellXfs"&&(r=!1)}}),n}var Ioe=e=>e==="1"||e==="true";function $oe(e){var b;let t=Aoe(e),n=(b=[
...OL(
t,"").values()].find(S=>S.type==="officeDocument"))==null?void 0:b.target,r=n===void 0?null:t(n);if(
n===
void 0||r===null)throw bt("not-xlsx","no workbook");let o=OL(t,n),i=S=>{var O,P,N;return(N=t((P=(O=[
...o.values()].find(I=>I.type===S))==null?void 0:O.target)!=null?P:""))!=null?N:""},a=[],s=!1,u=null;
Ua(r,{open:(S,O)=>{let{name:P="",state:N="visible",id:I="",date1904:F}=O;S==="workbookPr"&&(s=Ioe(F)),
S==="workbookProtection"&&(u=O),S==="sheet"&&a.push({name:P,hidden:N!=="visible",relation:o.get(I)})}
});
let l=a.find(({name:S},O)=>a.some((P,N)=>N<O&&P.name===S));if(l!==void 0)throw bt("damaged",
"two sheets of one name",{tab:l.name});let c=Poe(i("sharedStrings")),d=Noe(i("styles")),p=0;return{
sheets:a.
map(({name:S,hidden:O,relation:P})=>mg(()=>({tab:S}),()=>{let N=P===void 0?null:t(P.target);if(P===void 0||
N===null)throw bt("damaged","a sheet is missing");let{type:I,target:F}=P,M=AL(I==="worksheet"?N:"",{
strings:c,kinds:d,since1904:s});if(p+=M.rows.length*M.rows.reduce((B,L)=>f.max(B,L.length),0),p>Cv)throw bt(
"too-large","more cells than are read");return{name:S,hidden:O,part:F,type:I,...M}})),part:n,
protection:u}}
var PL=e=>$oe(e).sheets.filter(({type:t})=>t==="worksheet");m();function Foe(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?kn.id:U(e.kind==="score"?e.
value:e.raw)}function NL({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:Foe(i)}]})))}function IL(e,t){let[n,r]=[e===null?new y:NL(e),NL(t)];
return[...new k([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:
s,
criterion:u}=a!=null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
a==null?void 0:a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function $L({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;
return(s=
o.get(a))==null?void 0:s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.
length}}m();function _oe({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return Mr(n)[0];
let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var FL=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function Moe(e,t,n){
return{
...e,values:FL(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:FL(e.grid.values,t,n)}}}function _L(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=_oe(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?fp(a,o.before.cell):Fs(a,o.before.cell);return i!==void 0&&s?Moe(r,i,
o.now):r},e)}m();var Loe=6,joe=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function Boe(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function ML(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=_(e.name),a=e.rows.slice(0,Loe).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>_(ti(c.stage,c.judge))===i),...a.map(c=>o.filter(
d=>Boe(c,d)))].find(c=>c.length>0&&!c.some(d=>joe(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function LL(e,t,n){var p,h,b,S;let{values:r,formats:o,headerRow:i}=t,a=(h=(p=r[0])==null?void 0:
p.length)!=
null?h:0;((S=(b=_e().getSheetByName(e))==null?void 0:b.getLastRow())!=null?S:0)>0||Qt(zoe(e,a,i,n));
let u=_e().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(a,u.getLastColumn(
))];
To(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:P,format:N}of o)
u.getRange(O+1,P+1).setNumberFormat(N);d.setValues(v.from({length:l},(O,P)=>v.from({length:c},(N,I)=>{
var M,B;let F=(B=(M=r[P])==null?void 0:M[I])!=null?B:"";return typeof F=="string"?uy(F,!1):F})))}var zoe=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:v.from({length:
t},
()=>""),layout:""});m();m();var jL={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${Ze(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Uoe={title:jL.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${Ze(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},Gn=e=>e==="id"?jL:Uoe;var yg={kind:"unknown",
reason:"no-answer"};function Sd(e,{workbook:t}){let{language:n}=t.competition.
settings;return Ar(e)?Sa(e,n):e.kind==="haste"||eu(e)?Gn(n).busy:vi(e,n)}m();function tl(e){var L;
let t=Dr(10,R.now()),n=Je(),{competition:r}=n,{settings:o,stages:i}=r,a=Gn(o.language),
s=j=>be(fe("BAD_REQUEST",j));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=ct(o.language),
l=at(i,u.rows),c=j=>{var z;return((z=Cr(l,j.name))==null?void 0:z.status)==="open"},d=e===void 0?(L=
i.find(c))!=null?L:i[i.length-1]:ur(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let p=i.
indexOf(d),h=i.slice(0,p),b=h.find(c);if(b!==void 0)return s(a.earlierOpen(b.name));let{results:S}=Ot(
n,{provisional:!1}),O=h[S.length];if(O!==void 0)return s(a.earlierUnranked(O.name));let P=ei(r,S.slice(
0,p)),N=_r(r),I=$e(),F=Woe(I,t,o.language),M=An(Mn()),B=tt(r,d).map(j=>{let z=op({stage:d,judge:j,
entries:P.
filter(pe=>o.conflicts!=="exclude"||N(j,pe)===null),criteria:je(r,d),language:o.language,competition:
tn(
r),deadline:o.deadline}),H={kind:"judge-file",sheet:M,stage:cb(d.name),judge:db(j.code)},J=Pp(d.name,
j.code),W=F.find(({properties:pe})=>g.keys(H).every(ye=>pe[ye]===H[ye])),X=W!=null?W:J.maker===I&&J.
id!==""?nn(ub(J.id,t),o.language):null,Q=An(C.stringify(z.values.slice(z.headerRow)));return{judge:j,
layout:z,properties:{...H,content:Q},filed:J,file:X}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,backoff:t,seats:B}}var Ed=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(
i=
Qn(o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?
a:r.name};function Woe(e,t,n){let r=Ue(lb(e));if(r===null)return[];let o=sb(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:nn(o,n)}m();var bg=({judge:e})=>e.email.trim().toLowerCase();
function wg(e){var o;let{filed:t,file:n}=e,r=bg(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Koe(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=wg(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Goe=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function qoe(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Goe(t),a=r.filter(u=>u!==
t&&bg(u)!==""&&bg(u)===bg(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var nl={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function rl(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:a}=e,s=Gn(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:p,
filed:h,file:b}=d,S=u.get(p.code),O=S===void 0?Koe(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:S!=null?S:qoe(O,d,e,s),link:(b==null?void 0:b.link)||h.link||null,email:h.email,collected:h.
collected||null,changed:b!==null&&h.collected!==""&&b.modified>h.modified,done:h.done,of:h.collected===
""?d.layout.table.height:h.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Hoe=100,
Zoe=te({stage:ke(G()),skip:ke(He(G()))});function zL(e){return le(()=>{let{stage:t,skip:n=[]}=ge(
Zoe,e);return he(),Te(()=>{var F;let r=tl(t),{settings:o}=r.workbook.competition,{language:i}=o,a=Gn(
i);if(r.isClosed)return be(fe("BAD_REQUEST",a.closed(r.stage.name)));let s=r.seats.filter(({judge:M,
file:B})=>B!==null&&!n.includes(M.code)),u=s.slice(0,10),l=Be(),c=Voe(r,l),d=M=>r.history.rows.some(
B=>B.run===M),p=(F=[...c.values()].find(M=>!d(M)))!=null?F:$t(),h=ut(),{collected:b,written:S,
changes:O,
failures:P}=Joe(r,u,{names:l,run:p,at:h});for(let M of S)c.set(M,p);let N=s.length>u.length,I=r.seats.
filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!N&&I.length>0){let M={at:h,by:r.
user,action:"collect",run:p,hash:"",stage:r.stage.name};en(r.history,{...M,detail:a.history(I.join(
", "))},i)}return rl(r,{...nl,collected:b,changes:O.slice(0,Hoe),changed:O.length,more:N,skip:[...n,
...u.
map(({judge:M})=>M.code)],failures:P})})})}function Joe(e,t,{names:n,run:r,at:o}){let{settings:i}=e.
workbook.competition,a=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),s=t.length===
0?[]:Ta(a,sc,e.backoff),{list:u}=Co(i),l=hC(Gn(i.language).mark(o,e.user,r)),c={collected:0,written:
[],
changes:[],failures:new y};for(let[d,p]of t.entries()){let{code:h}=p.judge,b=s[d],S=b===void 0||
"failure"in b?{failure:Sd(b===void 0?yg:b.failure,e)}:Yoe(e,p,b.ok,{name:Ed(e,p,n),mark:l,
corrections:u.
filter(O=>O.stage===e.stage.name&&O.judge===h)});if("failure"in S){c.failures.set(h,S.failure);
continue}
S.isWritten&&c.written.push(h),c.changes.push(...S.changes.map(O=>({judge:h,...O}))),c.collected+=1,
p.filed={...p.filed,collected:o,modified:p.file.modified,...S.progress},Ea(e.stage.name,h,p.filed)}
return c}
function Voe(e,t){let n=new y;for(let r of e.seats){let o=Ed(e,r,t),i=t.includes(o)?NT(Le(o)):null;i!==
null&&n.set(r.judge.code,i)}return n}function BL({stage:e,judge:t},n){let r=t.name===""?t.code:`${t.
code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var Xoe=(e,t)=>C.stringify(Il(e))===C.
stringify(Il(t));function Yoe({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}
){
let{competition:u}=e,l=Gn(u.settings.language),{language:c}=u.settings,d;try{d=PT(PL(o),r.name)}
catch(B){
let L=dg(B);if(L===null)throw B;let j=L==="not-xlsx"?TL(o):null;return{failure:j===null?l.unreadable[
L]:
SL(j,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=ML(d,{stage:t,judge:n},u);if(p!==null){
let B=l.title([tn(u),r.name,n.name]);return{failure:l.otherOwner(B,BL({stage:t,judge:n},p),BL(p,{
stage:t,
judge:n}))}}if(OT(d))return{failure:l.unreadable["too-large"]};let h=Le(i),b=h.values.every(B=>B.every(
L=>L===""));if(!b&&!fn(h))return{failure:l.tabTaken(i)};let S=je(u,t),O=ps(u.entries),P=B=>oi(B,t.name,
n.code,S,O),I=_L(((...[B,L,j])=>{let z=bh(B,L,j),H=[...P(z.grid).columns.values()].flat(),J=z.formulas.
filter(({column:X})=>H.includes(X));if(J.length===0)return z;let W=cs(J).map(X=>Ce(X.row,X.column,X.
rows,X.columns));return bh(B,L,`${j} \xB7 ${l.formulas(W.join(", "))}`)})(d,i,a),s,P),F=P(I.grid),M=b||
!IT(h,I)||!Xoe(h,I.grid);return M&&LL(i,I,r),rr(i,u.settings.admins),{isWritten:M,changes:IL(b?null:
P(h),F),progress:$L(F,S)}}m();m();m();var Qoe="Arial",eie=10,UL=164,tie={General:0,"@":49},nie='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
rie=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,oie=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(rie).join("")}<diagonal/></border></borders>`,WL=e=>`FF${e.
replace("#","").toUpperCase()}`;function Cd(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var vg=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function KL(){let[e,
t,n,r,o]=[Cd(),Cd(),Cd(),Cd(),Cd()],i=({bold:c,size:d=eie})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Qoe}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${WL(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=tie[c])!=null?
d:UL+n.idOf(Ho(c))},u=(c,d)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],h=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${h}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${WL(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
vg("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${UL+d}" formatCode="${c}"/>`)),vg("fonts",e.all),`<fills count="${2+t.all.length}">${nie}${t.all.join(
"")}</fills>`,oie,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',vg(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',vg("dxfs",o.all),
"</styleSheet>"].join("")}}var Rd=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Rv="http://schemas.openxmlformats.org/spreadsheetml/2006/main",HL="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
ZL="http://schemas.openxmlformats.org/package/2006",iie="application/vnd.openxmlformats-officedocument.spreadsheetml",
aie=32767,sie=225,GL=({top:e,left:t,height:n,
width:r})=>Ce(e,t,n,r),uie=e=>f.round((e-5)/7*100)/100;function lie(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Rd}<sst xmlns="${Rv}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${DL(n)}</t></si>`).join("")}</sst>`}}function cie(
{value:e,formula:t,style:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${a(
)}><f>${Ho(t)}</f></c>`;if(e==="")return`<c${a()}/>`;
if(typeof e=="number")return`<c${a()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${w(
e)}</v></c>`;let s=e.slice(0,aie);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}
function die({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Ce(
e,t)}" activePane="${o}" state="frozen"/>`}function mie(e,t,n){let r=e.widths.map(
(s,u)=>`<col min="${u+1}" max="${u+1}" width="${uie(s)}" customWidth="1"/>`),o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map(
(l,c)=>cie(l,Ce(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:s,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${GL(s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Ho(u)}</formula></cfRule></conditionalFormatting>`),
a=e.validations.map(({block:s,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Ho(
l.slice(0,sie))}" sqref="${GL(s)}"><formula1>${Ho(
u)}</formula1></dataValidation>`);return[`${Rd}<worksheet xmlns="${Rv}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${die(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var kg=(e,t,n)=>`<Relationship Id="rId${e}" Type="${HL}/${t}" Target="${n}"/>`,qL=e=>`${Rd}<Relationships xmlns="${ZL}/relationships">${e.join(
"")}</Relationships>`,xg=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${iie}.${t}+xml"/>`;
function JL(e){var a;let[t,n]=[KL(),lie()],r=e.map(s=>mie(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${Rd}<Types xmlns="${ZL}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',xg("workbook.xml","sheet.main"),...o.map(
s=>xg(
s,"worksheet")),xg("styles.xml","styles"),xg("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":qL([kg(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Rd}<workbook xmlns="${Rv}" xmlns:r="${HL}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${Ho(s)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":qL([...o.map((s,u)=>kg(u+1,"worksheet",s)),kg(o.length+1,"styles",
"styles.xml"),kg(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=
r[s])!=null?a:"";return uu(g.fromEntries(g.entries(i).map(([s,u])=>[s,au(u)])))}m();m();var pie="#d9e2f3",
Dv=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Tg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var h;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:pie};let d=l>=n.left&&l<n.left+n.width,p=(h=i[l])!=null?h:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},s=(u,l,c)=>{var p,h;let d=(h=(p=e.formulas[l])==null?void 0:p[c])!=
null?h:"";return{value:u,style:a(l,c),...d===""?{}:{formula:Dv(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Dv(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Dv(u.formula)}))}}m();function fie({style:e}
,t,n){let r=typeof t=="object"?CT(t.date):t,o=typeof r=="number"&&pg(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function gie({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function VL(e,t,{
grid:n,formats:r,read:o}){let i=Tg(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<a?
void 0:
gie(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let h=[...t.map(({name:S})=>{var P,N,
I,F,M;let O=(P=d.marks.get(S))==null?void 0:P.at;return O===void 0?["",""]:[(I=(N=n.values[O.row])==
null?void 0:N[O.column])!=null?I:"",(M=(F=r[O.row])==null?void 0:F[O.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((S,O)=>{let P=h[O-s];return P===void 0?S:fie(S,...P)})});
return{
...i,rows:u}}function XL(e,t,n){let{judge:r,layout:o}=t,i=Ed(e,t,n),a=Le(i);if(!fn(a))return Tg(o);
let{competition:s}=e.
workbook,u=je(s,e.stage),l=oi(a,e.stage.name,r.code,u,ps(s.entries));return VL(o,u,{grid:a,formats:
Ds(
i),read:l})}var hie=te({stage:ke(G()),skip:ke(He(G())),remake:ke(ze())});function YL(e){return le(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ge(hie,e);return he(),Te(()=>{let o=tl(t),i=new y,s=(o.isClosed?[]:o.seats.filter(
b=>yie(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=s.slice(0,10),l=bie(o,u,i),c={...o,
seats:l},
{left:d,shared:p}=wie(c,n,i);return rl(c,{...nl,made:u.filter(({judge:b})=>l.some(S=>S.judge===b&&S.
file!==null)).length,shared:p,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function yie({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function bie(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=Gn(a.settings.language),
u=Io(a,i,e.backoff),l=Be(),c=t.map(b=>JL([XL(e,b,l)]));for(let{judge:b}of t)Ea(o.name,b.code,{...cc,
maker:i});let d=Po(t.map((b,S)=>({fileId:null,folder:u.id,title:s.title([tn(a),b.layout.name,b.judge.
name]),properties:b.properties,from:sc,to:ac,bytes:c[S],writersCanShare:!1})),e.backoff),p=new y;for(
let[
b,S]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(S,{...O.ok,access:[]})}let h=e.seats.map(
b=>{var S;return Sg(b,(S=p.get(b))!=null?S:b.file,i)});for(let[b,S]of h.entries())p.has(e.seats[b])&&
Ea(o.name,S.judge.code,S.filed);for(let[b,{judge:S}]of t.entries()){let O=d[b];O!==void 0&&"failure"in
O&&n.set(S.code,Sd(O.failure,e))}return h}var Sg=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...cc,maker:n,id:t.id,link:t.link}};function wie(e,t,n){let{stage:r,user:o}=e,i=Gn(
e.workbook.competition.settings.language),a=e.seats.map((l,c)=>({index:c,seat:Sg(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:kie(c,e)})).filter(({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.
flatMap(h=>{let b=h.changes[l];return b===void 0||n.has(h.seat.judge.code)?[]:[{...h,change:b}]}),d=c.
length===0?[]:lc(c.map(({change:h})=>h),e.backoff),p=[];for(let[h,{index:b,change:S}]of c.entries()){
let O=d[h],P=e.seats[b];if(O===void 0||"failure"in O){p.push([P,O===void 0?yg:O.failure]);continue}
let N=xie(
Sg(P,P.file,o),S,O.ok);e.seats[b]=N,Ea(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:h},b]of p){
let S=i.
notShared(h.email.trim(),b.reason);n.set(h.code,Ar(b)||b.kind!=="refused"?Sd(b,e):S)}}return vie(e),
{left:a.length-s.length,shared:u}}function vie({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let a=Sg(i,i.file,n),s=wg(a),u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===
!0,l=s===void 0||s.role==="owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id}
;
l!==i.filed&&(e[o]={...a,filed:l},Ea(t.name,i.judge.code,l))}}function kie(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:a}=e;if(a===null)return[];let s=o.email.trim(),u=wg(e),l=r?"reader":
"writer",
c=a.access.find(P=>P.id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?
[]:[{file:a.id,change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:h,deadline:b}=p.settings,S=o.name===""?o.code:
o.name,O=Gn(h).invitation(S,n.name,tn(p),b);return[...d,{file:a.id,change:"grant",email:s,role:l,
message:O}]}
function xie(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let a=o.access.filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,
access:a},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Tie=te({stage:ke(G())});function QL(e){
return le(()=>{let{stage:t}=ge(Tie,e);return he(),rl(tl(t),
nl)})}m();m();var Av="protecting";function ej(e){var r;let t=((r=Ue(Av))!=null?r:"").split(`
`),n=[...Ft(Be()).values()].filter(o=>t.includes(o)||xD(o));if(n.length!==0){qe(Av,n.join(`
`));for(let o of n)rr(o,e);qe(Av,"")}}m();var Sie=e=>e.every(t=>t.every(n=>n===""));function Eie({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function tj(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},a=op(i),s=Eie(e,t,a),u=Le(s).values,l=r.own.has(
s),c=(P,N,I=0)=>{var B;let{open:F}=rp(i,N),M=Cie(s,F,e.admins,t.email);return{tab:s,judge:t.code,
status:P,
added:I,missing:0,access:M,id:(B=ql().get(s))!=null?B:null}};if(Sie(u))return xy(a,s),c("made",n.length);
let d=new k(r.sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[V(
N)]))),h=r.competition.settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.
filter(N=>N.code===P&&!d.has(V(N.code))));if(!hD(a,u)){if(l&&yD(u))return xy(a,s),c("renewed",n.length);
let P=l?"changed":"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:h.length,access:
"unprotected",id:null}}let b=u.length-a.table.top;if(h.length===0)return c("kept",b);let S=b+h.length,
O=yy(
h,a.table.top+b,i);return AD(s,{...a,...rp(i,S)},O),c("added",S,h.length)}function Cie(e,t,n,r){if(r===
"")return Os(e,t,n,""),"anybody";try{return Os(e,t,n,r),"own"}catch(o){if(!x(o).includes(r))throw o;
return Os(e,t,n,""),"refused"}}var Rie=te({stage:ke(G())}),Die=180*1e3;function Eg(e){return le(()=>{
let t=R.now()+Die,{stage:n}=ge(
Rie,e);return he(),Te(()=>{let r=Je(),o=Aie(r,n);return Oie(r,o,t)})})}function Aie({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=Fo(it(r)),a=d=>be(fe("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=at(e.stages,ct(r).rows),u=d=>s.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):ur(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),tt(e,l).length===0&&a(i.noJudges),je(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(or(c,it(r))),l}function Oie(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=Fo(it(o.language)),{results:s,progress:u}=Ot(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&be(fe("BAD_REQUEST",a.notReached(t.name)));let c=ei(r,s.slice(0,l)),d=_r(
r),p=M=>M===null||o.conflicts==="include",h={workbook:e,stage:t,common:{stage:t,criteria:je(r,t),
language:o.
language,competition:tn(r),deadline:o.deadline},admins:[...o.admins,$e()]},b=tt(r,t),S=[];for(let M of b){
if(R.now()>n)break;let B=c.filter(L=>p(d(M,L)));S.push(tj(h,M,B))}ej(h.admins),Dn();let O=S.filter(M=>M.
id!==null),P=ip(),N=new y(u.map(M=>[`${M.stage}|${V(M.judge)}`,M])),I=O.map(({id:M,tab:B,judge:L})=>{
var j;return{id:M!=null?M:0,tab:B,stage:t.name,judge:L,progress:(j=N.get(`${t.name}|${V(L)}`))!=null?
j:{scored:0,expected:1}}});Ty(Sy(I,P));let F=S.length<b.length;return{stage:t.name,tabs:S.map(({tab:
M,
judge:B,status:L,added:j})=>({tab:M,judge:B,status:L,added:j})),more:F,notes:Pie(S,h,o.language)}}
function Pie(e,{
workbook:t},n){let r=it(n),o=Fo(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}m();var Nie=te({language:kt(["id","en"])});
function nj(e){let t=le(()=>l2(Oy,ge(Nie,e).language));return"problem"in t?t:Ti()}m();var Iie=te({
entries:He(G())}),$ie=100;function Cg(e){return le(()=>{let{entries:t}=ge(Iie,e);he();let n=new k(
t.map(V)),r=Ft(Be()),{competition:o}=En(new y([...r].map(([i,a])=>[i,Le(a)])));return{settings:r.has(
"settings")?o.settings:null,history:ct(o.settings.language).rows.slice(-$ie).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(V(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}m();m(
);function rj(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function oj(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function ij(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Ov(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function aj(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function sj(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Pv=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function uj(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var Fie=te({provisional:ze()});function Rg(e){return le(()=>{let{
provisional:t}=ge(Fie,e);return he(),
ij("Sidebar",ae(Xe()).menu.rankingTitle,t?"provisional":"ranking"),null})}var _ie=240*1e3,lj=[
"piagam","surat"];function Nv(e){var i,a;let t=Pv(e)?Xe():"id",n=ae(t).menu,r=Fo(
t),o=Pv(e)?(a=(i=dc())==null?void 0:i.top)!=null?a:10:null;rj(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var cj=()=>oj("Sidebar",ae(
Xe()).menu.name);function dj(){
let e=TO(),t="answer"in e?e.answer.questions:0;Wa(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var mj=()=>Wa(Eg({}),({tabs:e,more:t,notes:n})=>{let r=Fo($v());return[Mie(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),Mie=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function pj(){var i,a,s;let e=mc({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){fj(e);return}let n=$v(),r=ae(n),o=ae(
Xe()).menu.close((s=(a=dc())==null?void 0:a.top)!=null?s:10);aj(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&Iv()}var Iv=()=>fj(mc({provisional:!1,close:!0}));function fj(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Wa(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function gj(){let e=Rg({provisional:!1});"problem"in e&&vj(
e.problem,ae(Xe()).menu.name)}var hj=()=>Wa(Kp({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),yj=()=>Wa(
Wp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),Lie=12,bj=()=>Wa(og(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,Lie).map(({tab:a,cell:s,message:u})=>{let l=[a,s].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function wj(){let e=R.now()+_ie,t=null,n=xd({kinds:lj});for(;"answer"in n&&(t=uj(t,n.answer),
!(!n.answer.more||R.now()>e));)n=xd({kinds:lj,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};Wa(n,({ok:s,total:u,done:l,more:c,findings:d},p)=>{var h,b;return u===0?s?p.
noWinners:(b=(h=d[0])==null?void 0:h.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function $v(){let e=Ft(Be()).get("settings");return e===void 0?Xe():En(new y([["settings",
Le(e)]])).competition.settings.language}function Wa(e,t,n=!1){let r=ae("answer"in e?$v():Xe());
"answer"in e&&n?Ov(r.menu.name,t(e.answer,r.done)):"answer"in e?sj(t(e.answer,r.done),r.menu.name):
vj(e.problem,
r.menu.name)}var vj=({message:e,link:t=""},n)=>Ov(n,[e,t].join(`
`).trim());m();var jie=te({tab:G(),cell:fo(G().check(cl(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function kj(e){
return le(()=>{let{tab:t,cell:n}=ge(jie,e);return iD(t,n)||be(fe("BAD_REQUEST",ae(Xe()).problems.noTab(
t))),null})}m();var Bie=te({settings:cn(G(),Bd())});function xj(e){let t=le(()=>{let{settings:n}=ge(
Bie,e);he(),Te(()=>{
var N;let r=ae(Xe()).problems,o=Ft(Be()).get("settings"),i=o===void 0?null:Le(o),{competition:a,rows:
s,
tables:u}=En(new y(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return be(
fe("BAD_REQUEST",r.noTab(Z.settings[a.settings.language])));let p=st(ra,{...a.settings,...n}),h=g.keys(
n).every(I=>tr.some(F=>F.key===I));if(!p.success||!h)return be(fe("BAD_REQUEST",r.badRequest));let{
language:b}=p.
data,S=tr.filter(({key:I})=>C.stringify(a.settings[I])!==C.stringify(p.data[I])).map(I=>({known:I,is:
cy(
p.data,I)}));for(let{known:I,is:F}of S){let M=s.settings.get(I.key);M!==void 0&&Yt(o,M,d,[[F]])}let P=S.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:F})=>v.from({length:f.max(c,d)+1},(M,B)=>B===
c?I.word[b]:B===d?F:""));P.length>0&&Yt(o,Ur(o),0,P)})});return"problem"in t?t:Cg({entries:[]})}m();
var zie=te({preset:G()});function Tj(e){let t=le(()=>{var s;let{preset:n}=ge(zie,e);he();let r=Xe(),
o=ae(r).problems,i=fc.map(u=>u.id).join(", "),a=(s=fc.find(u=>u.id===n))!=null?s:be(fe("BAD_REQUEST",
o.unknownPreset(n,i)));return Te(()=>{var b;let u=ra.parse({...a.settings,language:r,admins:[$e()].filter(
S=>S!=="")}),{stages:l,criteria:c}=a,d=ep({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=Uie(d))!=null?b:be(fe("BAD_REQUEST",o.notEmpty));for(let S of d)p.includes(S.name)||Qt(S);Be().
filter(S=>d.every(O=>O.name!==S)).length===1&&oD(),Dn()})});return"problem"in t?t:Ti()}function Uie(
e){
var n;let t=[];for(let r of Ft(Be()).values()){let o=Le(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!Wie(o,i))return null;
t.push(r)}return t}function Wie(e,t){let n=f.max(e.length,t.length);return v.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=f.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,d,p,h;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((h=(p=t[r])==null?void 0:p[l])!=null?h:"")})})}var Kie=e=>Nv(e),Gie=e=>Nv(
e),qie=()=>cj(),Hie=()=>dj(),Zie=()=>pj(),Jie=()=>mj(),Vie=()=>gj(),Xie=()=>wj(),
Yie=()=>Iv(),Qie=()=>hj(),eae=()=>yj(),tae=()=>bj(),nae=()=>Ti(),rae=()=>xO(),oae=e=>mc(e),iae=e=>xd(
e),aae=e=>xL(e),sae=e=>lL(e),uae=e=>cL(e),lae=e=>dL(e),cae=e=>mL(e),dae=e=>IM(e),mae=e=>Tj(e),pae=e=>kP(
e),fae=e=>Eg(e),gae=e=>SO(e),hae=e=>EO(e),yae=e=>Cg(e),bae=e=>xj(e),wae=e=>nj(e),vae=e=>Rg(e),kae=e=>kj(
e),xae=e=>SP(e),Tae=e=>CP(e),Sae=e=>RP(e),Eae=e=>Kp(e),Cae=()=>AP(),Rae=e=>Wp(e),Dae=e=>QL(e),Aae=e=>YL(
e),Oae=e=>zL(e),Pae=()=>og(),Nae=e=>DO(e),Iae=e=>OO(e),$ae=()=>PO(),Fae=()=>$O(),_ae=e=>_O(e),Mae=e=>GO(
e);return lo(Lae);})();
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
function createWorkbook() { return App.createWorkbook.apply(this, arguments); }
function decide() { return App.decide.apply(this, arguments); }
function decideResult() { return App.decideResult.apply(this, arguments); }
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
