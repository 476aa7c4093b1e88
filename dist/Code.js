// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var J3=Object.create;var Ap=Object.defineProperty;var V3=Object.getOwnPropertyDescriptor;
var Y3=Object.getOwnPropertyNames;var X3=Object.getPrototypeOf,Q3=Object.prototype.hasOwnProperty;
var Op=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ue=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},ib=(e,t)=>{
for(var n in t)Ap(e,n,{get:t[n],enumerable:!0})},H0=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of Y3(t))!Q3.call(e,o)&&o!==n&&Ap(e,o,{get:()=>t[o],enumerable:!(r=V3(t,o))||r.
enumerable});return e};var eG=(e,t,n)=>(n=e!=null?J3(X3(e)):{},H0(t||!e||!e.__esModule?Ap(n,
"default",{value:e,enumerable:!0}):
n,e)),Xo=e=>H0(Ap({},"__esModule",{value:!0}),e);var k,R,C,E,h,g,v,y,w,S,T,D,A,m=Op(()=>{
"use strict";({Array:k,Date:R,Error:C,JSON:E,Map:h,Math:g,Number:v,
Object:y,Set:w,String:S,Symbol:T,Uint8Array:D,WeakMap:A}=globalThis)});function oQ(e,t){return rQ(e,
t||{},0,0)}function Ik(e,t){return XX(e,{i:2},t&&t.out,t&&t.dictionary)}
function hh(e,t){if(t){for(var n=new Ut(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(eM)
return eM.encode(e);for(var o=e.length,i=new Ut(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new Ut(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return dm(
i,0,s)}function $k(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=S.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Ak)return Ak.decode(e);var o=sQ(e),i=o.s,n=o.r;return n.length&&zn(8),i}
}
function cM(e,t){t||(t={});var n={},r=[];lM(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=hh(s),p=d.length,f=l.comment,b=f&&hh(f),x=b&&b.length,O=Ok(l.extra);p>65535&&
zn(11);var N=c?oQ(u,l):u,P=N.length,I=nQ();I.p(u),r.push(uM(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&f.length!=x,o,compression:c})),o+=30+p+O+P,i+=76+2*(p+O)+(x||0)+P}for(var $=new Ut(i+22),
F=o,j=i-o,B=0;B<r.length;++B){var d=r[B];tM($,d.o,d,d.f,d.u,d.c.length);var U=30+d.f.length+Ok(d.extra);
$.set(d.c,d.o+U),tM($,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+U+(d.m?d.m.length:0)}return cQ($,o,r.length,
j,F),$}function dM(e,t){for(var n={},r=e.length-22;jr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&zn(
13);var o=jo(e,r+8);if(!o)return{};var i=jr(e,r+16),s=jr(e,r-20)==117853008;if(s){var a=jr(e,r-12);s=
jr(e,a)==101075792,s&&(o=jr(e,a+32),i=jr(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=uQ(e,i,s),
d=c[0],p=c[1],f=c[2],b=c[3],x=c[4],O=c[5],N=aQ(e,O);i=x,(!u||u({name:b,size:p,originalSize:f,
compression:d}))&&
(d?d==8?n[b]=Ik(e.subarray(N,N+p),{out:new Ut(f)}):zn(14,"unknown compression type "+d):n[b]=dm(e,N,
N+p))}return n}var Ut,Rr,Nk,yh,bh,Ek,nM,rM,oM,Ck,iM,HX,Y_,Rk,wi,pt,zo,Ss,pt,pt,pt,pt,cm,pt,qX,ZX,JX,
VX,kk,ao,xk,Pk,dm,YX,zn,XX,vi,um,Sk,Dk,X_,lm,sM,Q_,QX,aM,eQ,tQ,nQ,rQ,uM,jo,jr,Tk,Rn,lM,eM,Ak,iQ,sQ,
aQ,
uQ,lQ,Ok,tM,cQ,mM=Op(()=>{m();Ut=D,Rr=Uint16Array,Nk=Int32Array,yh=new Ut([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),bh=new Ut([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Ek=new Ut([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),nM=function(e,t){
for(var n=new Rr(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Nk(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},rM=nM(yh,2),oM=rM.b,Ck=rM.r;oM[28]=258,Ck[258]=28;iM=nM(
bh,0),HX=iM.b,Y_=iM.r,Rk=new Rr(32768);for(pt=0;pt<32768;++pt)wi=(pt&43690)>>1|(pt&21845)<<1,wi=(wi&
52428)>>2|(wi&13107)<<2,wi=(wi&61680)>>4|(wi&3855)<<4,Rk[pt]=((wi&65280)>>8|(wi&255)<<8)>>1;zo=(
function(e,t,n){
for(var r=e.length,o=0,i=new Rr(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new Rr(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new Rr(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[Rk[d]>>u]=l}else for(a=new Rr(r),o=0;o<r;++o)e[o]&&(a[o]=Rk[
s[e[o]-
1]++]>>15-e[o]);return a}),Ss=new Ut(288);for(pt=0;pt<144;++pt)Ss[pt]=8;for(pt=144;pt<256;++pt)Ss[pt]=
9;for(pt=256;pt<280;++pt)Ss[pt]=7;for(pt=280;pt<288;++pt)Ss[pt]=8;cm=new Ut(32);for(pt=0;pt<32;++pt)
cm[pt]=5;qX=zo(Ss,9,0),ZX=zo(Ss,9,1),JX=zo(cm,5,0),VX=zo(cm,5,1),kk=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},ao=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},xk=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Pk=function(e){return(e+7)/
8|0},dm=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new Ut(e.subarray(
t,n))},YX=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],zn=function(
e,t,n){var r=new C(
t||YX[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,zn),!n)throw r;return r},XX=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new Ut(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new Ut(o*3));var l=function(_c){var Mc=n.length;if(_c>Mc){var eu=new Ut(g.max(Mc*2,_c));eu.set(n),n=
eu}},c=t.f||0,d=t.p||0,p=t.b||0,f=t.l,b=t.d,x=t.m,O=t.n,N=o*8;do{if(!f){c=ao(e,d,1);var P=ao(e,d+1,3);
if(d+=3,P)if(P==1)f=ZX,b=VX,x=9,O=5;else if(P==2){var j=ao(e,d,31)+257,B=ao(e,d+10,15)+4,U=j+ao(e,d+
5,31)+1;d+=14;for(var L=new Ut(U),K=new Ut(19),G=0;G<B;++G)K[Ek[G]]=ao(e,d+G*3,7);d+=B*3;for(var Y=kk(
K),ge=(1<<Y)-1,Q=zo(K,Y,1),G=0;G<U;){var oe=Q[ao(e,d,ge)];d+=oe&15;var I=oe>>4;if(I<16)L[G++]=I;else{
var ie=0,Fe=0;for(I==16?(Fe=3+ao(e,d,3),d+=2,ie=L[G-1]):I==17?(Fe=3+ao(e,d,7),d+=3):I==18&&(Fe=11+ao(
e,d,127),d+=7);Fe--;)L[G++]=ie}}var at=L.subarray(0,j),qe=L.subarray(j);x=kk(at),O=kk(qe),f=zo(at,x,
1),b=zo(qe,O,1)}else zn(1);else{var I=Pk(d)+4,$=e[I-4]|e[I-3]<<8,F=I+$;if(F>o){u&&zn(0);break}a&&l(p+
$),n.set(e.subarray(I,F),p),t.b=p+=$,t.p=d=F*8,t.f=c;continue}if(d>N){u&&zn(0);break}}a&&l(p+131072);
for(var xt=(1<<x)-1,ve=(1<<O)-1,re=d;;re=d){var ie=f[xk(e,d)&xt],ze=ie>>4;if(d+=ie&15,d>N){u&&zn(0);
break}if(ie||zn(2),ze<256)n[p++]=ze;else if(ze==256){re=d,f=null;break}else{var yt=ze-254;if(ze>264){
var G=ze-257,St=yh[G];yt=ao(e,d,(1<<St)-1)+oM[G],d+=St}var mo=b[xk(e,d)&ve],Xa=mo>>4;mo||zn(3),d+=mo&
15;var qe=HX[Xa];if(Xa>3){var St=bh[Xa];qe+=xk(e,d)&(1<<St)-1,d+=St}if(d>N){u&&zn(0);break}a&&l(p+131072);
var Qa=p+yt;if(p<qe){var Rp=i-qe,Dp=g.min(qe,Qa);for(Rp+p<0&&zn(3);p<Dp;++p)n[p]=r[Rp+p]}for(;p<Qa;
++p)
n[p]=n[p-qe]}}t.l=f,t.p=re,t.b=p,t.f=c,f&&(c=1,t.m=x,t.d=b,t.n=O)}while(!c);return p!=n.length&&s?dm(
n,0,p):n.subarray(0,p)},vi=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},um=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Sk=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:aM,l:0};if(o==1){var s=new Ut(n[
0].
s+1);return s[n[0].s]=1,{t:s,l:1}}n.sort(function(F,j){return F.f-j.f}),n.push({s:-1,f:25001});var a=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var f=new Rr(p+1),b=Dk(n[c-1],f,0);if(b>t){var r=0,x=0,O=b-t,N=1<<O;for(i.sort(function(j,B){return f[
B.
s]-f[j.s]||j.f-B.f});r<o;++r){var P=i[r].s;if(f[P]>t)x+=N-(1<<b-f[P]),f[P]=t;else break}for(x>>=O;x>
0;){var I=i[r].s;f[I]<t?x-=1<<t-f[I]++-1:++r}for(;r>=0&&x;--r){var $=i[r].s;f[$]==t&&(--f[$],++x)}b=
t}return{t:new Ut(f),l:b}},Dk=function(e,t,n){return e.s==-1?g.max(Dk(e.l,t,n+1),Dk(e.r,t,n+1)):t[e.
s]=n},X_=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new Rr(++t),r=0,o=e[0],i=1,s=function(
u){
n[r++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}
for(;i--;)s(o);i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},lm=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},sM=function(e,t,n){var r=n.length,o=Pk(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},Q_=function(e,t,n,r,o,i,s,a,
u,l,c){
vi(t,c++,n),++o[256];for(var d=Sk(o,15),p=d.t,f=d.l,b=Sk(i,15),x=b.t,O=b.l,N=X_(p),P=N.c,I=N.n,$=X_(
x),F=$.c,j=$.n,B=new Rr(19),U=0;U<P.length;++U)++B[P[U]&31];for(var U=0;U<F.length;++U)++B[F[U]&31];
for(var L=Sk(B,7),K=L.t,G=L.l,Y=19;Y>4&&!K[Ek[Y-1]];--Y);var ge=l+5<<3,Q=lm(o,Ss)+lm(i,cm)+s,oe=lm(o,
p)+lm(i,x)+s+14+3*Y+lm(B,K)+2*B[16]+3*B[17]+7*B[18];if(u>=0&&ge<=Q&&ge<=oe)return sM(t,c,e.subarray(
u,u+l));var ie,Fe,at,qe;if(vi(t,c,1+(oe<Q)),c+=2,oe<Q){ie=zo(p,f,0),Fe=p,at=zo(x,O,0),qe=x;var xt=zo(
K,G,0);vi(t,c,I-257),vi(t,c+5,j-1),vi(t,c+10,Y-4),c+=14;for(var U=0;U<Y;++U)vi(t,c+3*U,K[Ek[U]]);c+=
3*Y;for(var ve=[P,F],re=0;re<2;++re)for(var ze=ve[re],U=0;U<ze.length;++U){var yt=ze[U]&31;vi(t,c,xt[
yt]),
c+=K[yt],yt>15&&(vi(t,c,ze[U]>>5&127),c+=ze[U]>>12)}}else ie=qX,Fe=Ss,at=JX,qe=cm;for(var U=0;U<a;++U){
var St=r[U];if(St>255){var yt=St>>18&31;um(t,c,ie[yt+257]),c+=Fe[yt+257],yt>7&&(vi(t,c,St>>23&31),c+=
yh[yt]);var mo=St&31;um(t,c,at[mo]),c+=qe[mo],mo>3&&(um(t,c,St>>5&8191),c+=bh[mo])}else um(t,c,ie[St]),
c+=Fe[St]}return um(t,c,ie[256]),c+Fe[256]},QX=new Nk([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),aM=new Ut(0),eQ=function(e,t,n,r,o,i){var s=i.z||e.length,a=new Ut(r+s+5*(1+g.ceil(
s/7e3))+o),u=a.subarray(r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=QX[t-1],p=d>>
13,f=d&8191,b=(1<<n)-1,x=i.p||new Rr(32768),O=i.h||new Rr(b+1),N=g.ceil(n/3),P=2*N,I=function(ob){
return(e[ob]^
e[ob+1]<<N^e[ob+2]<<P)&b},$=new Nk(25e3),F=new Rr(288),j=new Rr(32),B=0,U=0,L=i.i||0,K=0,G=i.w||0,Y=0;
L+
2<s;++L){var ge=I(L),Q=L&32767,oe=O[ge];if(x[Q]=oe,O[ge]=Q,G<=L){var ie=s-L;if((B>7e3||K>24576)&&(ie>
423||!l)){c=Q_(e,u,0,$,F,j,U,K,Y,L-Y,c),K=B=U=0,Y=L;for(var Fe=0;Fe<286;++Fe)F[Fe]=0;for(var Fe=0;Fe<
30;++Fe)j[Fe]=0}var at=2,qe=0,xt=f,ve=Q-oe&32767;if(ie>2&&ge==I(L-ve))for(var re=g.min(p,ie)-1,ze=g.
min(32767,L),yt=g.min(258,ie);ve<=ze&&--xt&&Q!=oe;){if(e[L+at]==e[L+at-ve]){for(var St=0;St<yt&&e[L+
St]==e[L+St-ve];++St);if(St>at){if(at=St,qe=ve,St>re)break;for(var mo=g.min(ve,St-2),Xa=0,Fe=0;Fe<mo;
++Fe){
var Qa=L-ve+Fe&32767,Rp=x[Qa],Dp=Qa-Rp&32767;Dp>Xa&&(Xa=Dp,oe=Qa)}}}Q=oe,oe=x[Q],ve+=Q-oe&32767}if(
qe){
$[K++]=268435456|Ck[at]<<18|Y_[qe];var _c=Ck[at]&31,Mc=Y_[qe]&31;U+=yh[_c]+bh[Mc],++F[257+_c],++j[Mc],
G=L+at,++B}else $[K++]=e[L],++F[e[L]]}}for(L=g.max(L,G);L<s;++L)$[K++]=e[L],++F[e[L]];c=Q_(e,u,l,$,F,
j,U,K,Y,L-Y,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=x,i.i=L,i.w=G)}else{for(var L=i.w||0;L<s+l;L+=
65535){var eu=L+65535;eu>=s&&(u[c/8|0]=l,eu=s),c=sM(u,c+1,e.subarray(L,eu))}i.i=s}return dm(a,0,r+Pk(
c)+o)},tQ=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),nQ=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=tQ[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},rQ=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),s=new Ut(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.
length}return eQ(e,t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},uM=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},jo=function(e,t){return e[t]|e[t+1]<<8},jr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},Tk=function(e,t){return jr(e,t)+jr(e,t+4)*4294967296},Rn=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};lM=function(e,t,n,r){for(var o in e){var i=e[o],s=t+o,a=r;k.isArray(i)&&(a=uM(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[s]=[i,a]:(n[s+="/"]=[new Ut(0),a],lM(i,s,n,r))}},eM=typeof TextEncoder!=
"undefined"&&new TextEncoder,Ak=typeof TextDecoder!="undefined"&&new TextDecoder,iQ=0;try{Ak.decode(
aM,{stream:!0}),iQ=1}catch{}sQ=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:dm(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=S.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=S.fromCharCode((r&31)<<6|e[n++]&63):t+=
S.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=S.fromCharCode(r)}};aQ=function(e,t){return t+
30+jo(e,t+26)+jo(e,t+28)},uQ=function(e,t,n){var r=jo(e,t+28),o=jo(e,t+30),i=$k(e.subarray(t+46,t+46+
r),!(jo(e,t+8)&2048)),s=t+46+r,a=lQ(e,s,o,n,jr(e,t+20),jr(e,t+24),jr(e,t+42)),u=a[0],l=a[1],c=a[2];
return[
jo(e,t+10),u,l,i,s+o+jo(e,t+32),c]},lQ=function(e,t,n,r,o,i,s){var a=o==4294967295,u=i==4294967295,l=s==
4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+jo(e,t+2))if(jo(e,t)==1)return[a?Tk(e,t+4+8*u):o,u?
Tk(e,t+4):i,l?Tk(e,t+4+8*(u+a)):s,1];r<2&&zn(13)}return[o,i,s,0]},Ok=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&zn(9),t+=r+4}return t},tM=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,
c=a&&a.length,d=Ok(l);Rn(e,t,s!=null?33639248:67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),f=p.getFullYear()-1980;if((f<0||f>119)&&zn(10),Rn(e,t,f<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(Rn(e,t,n.crc),
Rn(e,t+4,i<0?-i-2:i),Rn(e,t+8,n.size)),Rn(e,t+12,u),Rn(e,t+14,d),t+=16,s!=null&&(Rn(e,t,c),Rn(e,t+6,
n.attrs),Rn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(var b in l){var x=l[b],O=x.length;Rn(e,t,+b),Rn(e,
t+2,O),e.set(x,t+4),t+=4+O}return c&&(e.set(a,t),t+=c),t},cQ=function(e,t,n,r,o){Rn(e,t,101010256),
Rn(
e,t+8,n),Rn(e,t+10,n),Rn(e,t+12,r),Rn(e,t+16,o)}});var Ts={};ib(Ts,{inflateSync:()=>Ik,strFromU8:()=>$k,
strToU8:()=>hh,unzipSync:()=>dM,zipSync:()=>cM});
var Es=Op(()=>{"use strict";m();mM()});var Pa=Ue(Dn=>{"use strict";m();function QQ(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Na(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Ml(e,t){return t===void 0&&(t=y),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Na(e,t){return y.prototype.hasOwnProperty.call(e,t)}function eee(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Na(t,n)&&(e[n]=t[n]);return e}
var qM=Ml({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function tee(
e){
return Na(qM,e.toLowerCase())}var ZM=Ml({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function nee(e){return Na(ZM,e.toLowerCase())}
var gm=Ml(
{script:!1,style:!1,textarea:!0,title:!0});function ree(e){var t=e.toLowerCase();return Na(gm,t)&&!gm[
t]}
function oee(e){var t=e.toLowerCase();return Na(gm,t)&&gm[t]}function JM(e){return e===hm.HTML}
function iee(e){
return JM(e)||e===hm.XML_XHTML_APPLICATION}var hm=Ml({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
see=y.keys(hm).map(function(e){return hm[e]});function aee(e){return see.indexOf(e)>-1}var uee=Ml({
HTML:"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});Dn.assign=eee;Dn.find=QQ;
Dn.freeze=Ml;Dn.HTML_BOOLEAN_ATTRIBUTES=
qM;Dn.HTML_RAW_TEXT_ELEMENTS=gm;Dn.HTML_VOID_ELEMENTS=ZM;Dn.hasDefaultHTMLNamespace=iee;Dn.hasOwn=Na;
Dn.isHTMLBooleanAttribute=tee;Dn.isHTMLRawTextElement=ree;Dn.isHTMLEscapableRawTextElement=oee;Dn.isHTMLMimeType=
JM;Dn.isHTMLVoidElement=nee;Dn.isValidMimeType=aee;Dn.MIME_TYPE=hm;Dn.NAMESPACE=uee});var km=Ue(vm=>{
"use strict";m();var lee=Pa();function YM(e,t){e.prototype=y.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var bm=lee.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),XM=y.keys(bm);
function QM(e){return typeof e=="number"&&e>=1&&e<=25}
function cee(e){return typeof e=="string"&&e.substring(e.length-bm.Error.length)===bm.Error}function wm(
e,t){
QM(e)?(this.name=XM[e],this.message=t||""):(this.message=e,this.name=cee(t)?t:bm.Error),C.captureStackTrace&&
C.captureStackTrace(this,wm)}YM(wm,!0);y.defineProperties(wm.prototype,{code:{enumerable:!0,get:
function(){
var e=XM.indexOf(this.name);return QM(e)?e:0}}});var eL={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Wk=y.entries(eL);for(ym=0;ym<Wk.length;ym++)VM=Wk[ym][0],wm[VM]=Wk[ym][1];var VM,ym;function Kk(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,Kk)}YM(Kk);
vm.DOMException=wm;vm.DOMExceptionName=bm;vm.ExceptionCode=eL;vm.ParseError=Kk});var Yk=Ue(Pe=>{
"use strict";m();function sL(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var zl=sL();function As(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Ll(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),zl?
"u":"")}function Be(e){var t=this;return new RegExp(k.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),zl?"u":"")}
function Re(e){if(arguments.length===0)
throw new C("no parameters provided");return Be.apply(Re,["(?:"].concat(k.prototype.slice.call(
arguments),
[")"]))}var dee="\uFFFD",Os=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;zl&&(Os=Be("[",As(Os),
"\\u{10000}-\\u{10FFFF}","]"));var mee=new RegExp("[^"+As(Os)+"]",zl?"u":""),Dh=/[\x20\x09\x0D\x0A]/,
pee=As(Dh),kt=Be(Dh,"+"),jt=Be(Dh,"*"),xm=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
zl&&(xm=Be("[",As(xm),"\\u{10000}-\\u{10FFFF}","]"));var fee=As(xm),qk=Be("[",fee,As(/[-.0-9\xB7]/),
As(/[\u0300-\u036F\u203F-\u2040]/),"]"),Dr=Be(xm,qk,"*"),gee=Be("^",Dr,"$"),tL=Be(qk,"+"),hee=Be("&",
Dr,";"),yee=Re(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Sm=Re(hee,"|",yee),Tm=Be("%",Dr,";"),Zk=Re(Be('"',Re(
/[^%&"]/,
"|",Tm,"|",Sm),"*",'"'),"|",Be("'",Re(/[^%&']/,"|",Tm,"|",Sm),"*","'")),bee=Re('"',Re(/[^<&"]/,"|",
Sm),
"*",'"',"|","'",Re(/[^<&']/,"|",Sm),"*","'"),wee=Ll(xm,":"),vee=Ll(qk,":"),Gk=Be(wee,vee,"*"),kee=Be(
"^",Gk,"$"),Em=Be(Gk,Re(":",Gk),"?"),xee=Be("^",Em,"$"),See=Be("(",Em,")"),jl=Re(/"[^"]*"|'[^']*'/),
Tee=Be(/^<\?/,"(",Dr,")",Re(kt,"(?!",Dh,")(",Os,"*?)"),"?",/\?>/),nL=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Cm=Re('"',nL,'*"',"|","'",Ll(nL,"'"),"*'"),aL="<!--",uL="-->",Eee=Be(aL,Re(Ll(Os,"-"),"|",Be("-",Ll(
Os,"-"))),"*",uL),rL="#PCDATA",Cee=Re(Be(/\(/,jt,rL,Re(jt,/\|/,jt,Em),"*",jt,/\)\*/),"|",Be(/\(/,jt,
rL,jt,/\)/)),Ree=/[?*+]?/,Dee=Be(/\([^>]+\)/,Ree),Aee=Re("EMPTY","|","ANY","|",Cee,"|",Dee),Oee="<!ELEMENT",
Nee=Be(Oee,kt,Re(Em,"|",Tm),kt,Re(Aee,"|",Tm),jt,">"),Pee=Be("NOTATION",kt,/\(/,jt,Dr,Re(jt,
/\|/,jt,Dr),"*",jt,/\)/),Iee=Be(/\(/,jt,tL,Re(jt,/\|/,jt,tL),"*",jt,/\)/),$ee=Re(Pee,"|",Iee),Fee=Re(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,"|",$ee),_ee=Re(/#REQUIRED|#IMPLIED/,"|",Re(
Re("#FIXED",kt),"?",bee)),Mee=Re(kt,Dr,kt,Fee,kt,_ee),Lee="<!ATTLIST",jee=Be(Lee,kt,Dr,Mee,"*",jt,
">"),
Hk="about:legacy-compat",zee=Re('"'+Hk+'"',"|","'"+Hk+"'"),Jk="SYSTEM",Ah="PUBLIC",Oh=Re(Re(Jk,kt,jl),
"|",Re(Ah,kt,Cm,kt,jl)),Bee=Be("^",Re(Re(Jk,kt,"(?<SystemLiteralOnly>",jl,")"),"|",Re(Ah,kt,
"(?<PubidLiteral>",Cm,")",kt,"(?<SystemLiteral>",jl,")"))),Uee=Be("^",Cm,"$"),Wee=Be("^",jl,"$"),Kee=Re(
kt,"NDATA",kt,Dr),Gee=Re(Zk,"|",Re(Oh,Kee,"?")),lL="<!ENTITY",Hee=Be(lL,kt,Dr,kt,Gee,jt,">"),qee=Re(
Zk,"|",Oh),Zee=Be(lL,kt,"%",kt,Dr,kt,qee,jt,">"),Jee=Re(Hee,"|",Zee),Vee=Be(Ah,kt,Cm),Yee=Be(
"<!NOTATION",
kt,Dr,kt,Re(Oh,"|",Vee),jt,">"),Vk=Be(jt,"=",jt),oL=/1[.]\d+/,Xee=Be(kt,"version",Vk,Re("'",oL,"'",
"|",'"',oL,'"')),iL=/[A-Za-z][-A-Za-z0-9._]*/,Qee=Re(kt,"encoding",Vk,Re('"',iL,'"',"|","'",iL,"'")),
ete=Re(kt,"standalone",Vk,Re("'",Re("yes","|","no"),"'","|",'"',Re("yes","|","no"),'"')),tte=Be(
/^<\?xml/,
Xee,Qee,"?",ete,"?",jt,/\?>/),nte="<!DOCTYPE",rte="<![CDATA[",ote="]]>",ite=/<!\[CDATA\[/,ste=/\]\]>/,
ate=Be(Os,"*?",ste),ute=Be(ite,ate);Pe.chars=As;Pe.chars_without=Ll;Pe.detectUnicodeSupport=sL;Pe.reg=
Be;Pe.regg=Re;Pe.ABOUT_LEGACY_COMPAT=Hk;Pe.ABOUT_LEGACY_COMPAT_SystemLiteral=zee;Pe.AttlistDecl=jee;
Pe.CDATA_START=rte;Pe.CDATA_END=ote;Pe.CDSect=ute;Pe.Char=Os;Pe.Comment=Eee;Pe.COMMENT_START=aL;Pe.COMMENT_END=
uL;Pe.DOCTYPE_DECL_START=nte;Pe.elementdecl=Nee;Pe.EntityDecl=Jee;Pe.EntityValue=Zk;Pe.ExternalID=Oh;
Pe.ExternalID_match=Bee;Pe.Name=Dr;Pe.Name_exact=gee;Pe.NCName_exact=kee;Pe.NotationDecl=Yee;Pe.Reference=
Sm;Pe.PEReference=Tm;Pe.PI=Tee;Pe.PUBLIC=Ah;Pe.PubidLiteral=Cm;Pe.PubidLiteral_match=Uee;Pe.QName=Em;
Pe.QName_exact=xee;Pe.QName_group=See;Pe.S=kt;Pe.SChar_s=pee;Pe.S_OPT=jt;Pe.SYSTEM=Jk;Pe.SystemLiteral=
jl;Pe.SystemLiteral_match=Wee;Pe.InvalidChar=mee;Pe.UNICODE_REPLACEMENT_CHARACTER=dee;Pe.UNICODE_SUPPORT=
zl;Pe.XMLDecl=tte});var ax=Ue(Gt=>{"use strict";m();var Br=Pa(),Wo=Br.find,lte=Br.hasDefaultHTMLNamespace,
Ul=Br.hasOwn,cte=Br.
isHTMLMimeType,dte=Br.isHTMLRawTextElement,mte=Br.isHTMLVoidElement,Rm=Br.MIME_TYPE,Ko=Br.NAMESPACE,
nr=T(),hL=km(),me=hL.DOMException,Bn=hL.DOMExceptionName,Kt=Yk();function mr(e){if(e!==nr)throw new TypeError(
"Illegal constructor")}function pte(e){return e!==""}function fte(e){return e?e.split(/[\t\n\f\r ]+/).
filter(pte):[]}function gte(e,t){return Ul(e,t)||(e[t]=!0),e}function cL(e){if(!e)return[];var t=fte(
e);return y.keys(t.reduce(gte,{}))}function hte(e){return function(t){return e&&e.indexOf(t)!==-1}}
function yL(e){
if(!Kt.QName_exact.test(e))throw new me(me.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Qk(e,t){yL(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new me(me.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==Br.NAMESPACE.XML)throw new me(me.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==Br.NAMESPACE.XMLNS)throw new me(
me.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===Br.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new me(me.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Gl(e,t){for(var n in e)
Ul(e,n)&&(t[n]=e[n])}function pr(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Gl(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var fr={},zr=fr.ELEMENT_NODE=1,Wl=fr.ATTRIBUTE_NODE=2,Dm=fr.TEXT_NODE=
3,bL=fr.CDATA_SECTION_NODE=4,wL=fr.ENTITY_REFERENCE_NODE=5,yte=fr.ENTITY_NODE=6,ex=fr.PROCESSING_INSTRUCTION_NODE=
7,tx=fr.COMMENT_NODE=8,Bl=fr.DOCUMENT_NODE=9,vL=fr.DOCUMENT_TYPE_NODE=10,Ns=fr.DOCUMENT_FRAGMENT_NODE=
11,bte=fr.NOTATION_NODE=12,Wt=Br.freeze({DOCUMENT_POSITION_DISCONNECTED:1,
DOCUMENT_POSITION_PRECEDING:2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function kL(e,t){if(t.length<e.length)return kL(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function dL(e){return e.guid||(e.guid=g.random()),e.guid}function an(){}an.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)sx(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};an.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Uo(e,t){
this.
_node=e,this._refresh=t,$h(this)}function $h(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(PL(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Ul(e,r)&&delete e[r];Gl(n,e),e._inc=t}}Uo.prototype.item=function(e){return $h(
this),
this[e]||null};pr(Uo,an);function Kl(){this._nsIndex=y.create(null),this._noNsIndex=y.create(null)}
function xL(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function nx(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=y.create(null)),r}function wte(e,t,n){var r=nx(e,t,!1),o=r&&
r[n];return o||null}function vte(e,t){nx(e,t.namespaceURI,!0)[t.localName]=t}function kte(e,t){var n=nx(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function xte(e,t,n,r){if(r?t[xL(t,r)]=n:(t[t.length]=n,
t.length++),vte(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&EL(o,e,r),Ste(o,e,n))}}
function mL(e,t,n){
var r=xL(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,kte(t,n),e){var i=e.ownerDocument;
i&&EL(i,e,n),n.ownerElement=null}}}Kl.prototype={length:0,item:an.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new me(me.INUSE_ATTRIBUTE_ERR);var n=wte(this,e.namespaceURI,
e.localName);return n===e?e:(xte(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new me(me.NOT_FOUND_ERR,
e);return mL(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new me(me.NOT_FOUND_ERR,e?e+" : "+t:t);return mL(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Kl.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function SL(){}SL.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Rm.XML_APPLICATION;e===Ko.HTML?
r=Rm.XML_XHTML_APPLICATION:e===Ko.SVG&&(r=Rm.XML_SVG_IMAGE);var o=new Si(nr,{contentType:r});if(o.implementation=
this,o.childNodes=new an,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){yL(e);var o=new Mh(nr);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new an,o},createHTMLDocument:
function(e){
var t=new Si(nr,{contentType:Rm.HTML});if(t.implementation=this,t.childNodes=new an,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function it(e){mr(e)}it.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Ih(this,e,t)},replaceChild:
function(e,t){
Ih(this,e,t,DL),t&&this.removeChild(t)},removeChild:function(e){return CL(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return NL(this.ownerDocument||this,this,e)},normalize:function(){An(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Dm&&t.nodeType===Dm){for(var r=[],o=n;o!==
null&&o.nodeType===Dm;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),rx(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Ul(n,r)&&n[r]===e)return r}t=t.nodeType==Wl?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Ul(n,
e))return n[e];t=t.nodeType==Wl?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Ia&&(r=t,t=r.ownerElement),n instanceof Ia&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return Wt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Wt.DOCUMENT_POSITION_PRECEDING;if(s===o)return Wt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Wt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Wt.DOCUMENT_POSITION_DISCONNECTED+Wt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(dL(n.ownerDocument)>dL(t.ownerDocument)?Wt.DOCUMENT_POSITION_FOLLOWING:Wt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Wt.DOCUMENT_POSITION_CONTAINS+Wt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Wt.
DOCUMENT_POSITION_CONTAINED_BY+Wt.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return Wt.DOCUMENT_POSITION_CONTAINED_BY+Wt.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Wt.DOCUMENT_POSITION_CONTAINS+Wt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=kL(a,l);for(var p in d.childNodes){var f=d.childNodes[p];
if(f===n)return Wt.DOCUMENT_POSITION_FOLLOWING;if(f===t)return Wt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
f)>=0)return Wt.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(f)>=0)return Wt.DOCUMENT_POSITION_PRECEDING}
return 0}};function TL(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Gl(fr,it);Gl(fr,it.prototype);Gl(Wt,it);Gl(Wt,it.prototype);function Ph(e,t){
An(e,null,{enter:function(n){return t(n)?An.STOP:!0}})}function An(e,t,n){for(var r=[{node:e,context:
t,
phase:An.ENTER}];r.length>0;){var o=r.pop();if(o.phase===An.ENTER){var i=n.enter(o.node,o.context);
if(i===
An.STOP)return An.STOP;if(r.push({node:o.node,context:i,phase:An.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:An.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}An.STOP=T("walkDOM.STOP");An.ENTER=0;An.EXIT=1;function Si(e,t){mr(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Rm.XML_APPLICATION,this.type=cte(this.contentType)?
"html":"xml"}function Ste(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Ko.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function EL(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Ko.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function rx(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function CL(e,t){if(e!==t.parentNode)throw new me(me.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,rx(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function Tte(e){return e&&(e.nodeType===it.DOCUMENT_NODE||e.nodeType===it.DOCUMENT_FRAGMENT_NODE||e.
nodeType===it.ELEMENT_NODE)}function Ete(e){return e&&(e.nodeType===it.CDATA_SECTION_NODE||e.nodeType===
it.COMMENT_NODE||e.nodeType===it.DOCUMENT_FRAGMENT_NODE||e.nodeType===it.DOCUMENT_TYPE_NODE||e.nodeType===
it.ELEMENT_NODE||e.nodeType===it.PROCESSING_INSTRUCTION_NODE||e.nodeType===it.TEXT_NODE)}function Ps(
e){
return e&&e.nodeType===it.DOCUMENT_TYPE_NODE}function xi(e){return e&&e.nodeType===it.ELEMENT_NODE}
function RL(e){
return e&&e.nodeType===it.TEXT_NODE}function pL(e,t){var n=e.childNodes||[];if(Wo(n,xi)||Ps(t))return!1;
var r=Wo(n,Ps);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function fL(e,t){var n=e.childNodes||[];
function r(i){
return xi(i)&&i!==t}if(Wo(n,r))return!1;var o=Wo(n,Ps);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function Cte(e,t,n){
if(!Tte(e))throw new me(me.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.
parentNode!==e)throw new me(me.NOT_FOUND_ERR,"child not in parent");if(!Ete(t)||Ps(t)&&e.nodeType!==
it.DOCUMENT_NODE)throw new me(me.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.nodeType)}
function Rte(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===
it.DOCUMENT_FRAGMENT_NODE){var i=o.filter(xi);if(i.length>1||Wo(o,RL))throw new me(me.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!pL(e,n))throw new me(me.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(xi(t)&&!pL(e,n))throw new me(me.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ps(t)){if(Wo(r,Ps))throw new me(me.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=Wo(r,xi);if(n&&r.indexOf(s)<r.indexOf(n))throw new me(me.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new me(me.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function DL(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===it.DOCUMENT_FRAGMENT_NODE){var i=o.filter(xi);if(i.length>1||Wo(o,RL))
throw new me(me.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!fL(e,n))throw new me(me.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(xi(t)&&!fL(e,n))throw new me(me.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ps(t)){if(Wo(r,function(u){return Ps(u)&&
u!==n}))throw new me(me.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=Wo(r,xi);if(n&&r.indexOf(s)<r.indexOf(n))throw new me(me.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Ih(e,t,n,r){Cte(e,t,n),e.nodeType===it.DOCUMENT_NODE&&
(r||Rte)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Ns){var i=t.firstChild;if(i==
null)return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,
s.nextSibling=n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=
e;while(i!==s&&(i=i.nextSibling));return rx(e.ownerDocument||e,e,t),t.nodeType==Ns&&(t.firstChild=t.
lastChild=null),t}Si.prototype={implementation:null,nodeName:"#document",nodeType:Bl,doctype:null,
documentElement:null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Ns){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Ih(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===zr&&(this.documentElement=e),e},removeChild:function(e){var t=CL(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Ih(this,e,t,DL),e.ownerDocument=
this,t&&this.removeChild(t),xi(e)&&(this.documentElement=e)},importNode:function(e,t){return Dte(
this,
e,t)},getElementById:function(e){var t=null;return Ph(this.documentElement,function(n){if(n.nodeType==
zr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Ti(nr);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),lte(this.contentType)&&(t.namespaceURI=Ko.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new an;var n=t.attributes=new Kl;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Hl(nr);return e.ownerDocument=this,e.childNodes=new an,e}
,
createTextNode:function(e){var t=new Am(nr);return t.ownerDocument=this,t.childNodes=new an,t.appendData(
e),t},createComment:function(e){var t=new Fh(nr);return t.ownerDocument=this,t.childNodes=new an,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new me(me.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new _h(nr);return t.ownerDocument=this,t.childNodes=new an,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new jh(nr);return n.ownerDocument=this,n.childNodes=
new an,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Kt.QName_exact.
test(e))throw new me(me.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Ia(nr);
return t.ownerDocument=this,t.childNodes=new an,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Kt.Name_exact.test(e))throw new me(me.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new me("document is an html document",Bn.NotSupportedError);
var t=new Lh(nr);return t.ownerDocument=this,t.childNodes=new an,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Qk(e,t),r=new Ti(nr),o=r.attributes=new Kl;return r.childNodes=new an,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Qk(e,t),r=new Ia(nr);return r.ownerDocument=this,r.childNodes=new an,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};pr(Si,it);function Ti(e){mr(e),this._nsMap=
y.create(null)}Ti.prototype={nodeType:zr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Ko.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Qk(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=cL(e);return new Uo(this,function(n){var r=[];return t.length>0&&Ph(n,function(o){if(o!==n&&o.
nodeType===zr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=cL(i);s=t.every(hte(a))}
s&&r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===Bl?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Uo(this,function(r){var o=[];return Ph(r,function(i){if(!(
i===
r||i.nodeType!==zr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===Ko.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Uo(this,function(n){var r=[
];
return Ph(n,function(o){o!==n&&o.nodeType===zr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};Si.prototype.getElementsByClassName=Ti.prototype.getElementsByClassName;Si.prototype.
getElementsByTagName=Ti.prototype.getElementsByTagName;Si.prototype.getElementsByTagNameNS=Ti.prototype.
getElementsByTagNameNS;pr(Ti,it);function Ia(e){mr(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Ia.prototype.nodeType=Wl;pr(Ia,it);function Is(e){mr(e)}Is.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};pr(Is,it);function Am(e){mr(e)}Am.prototype={
nodeName:"#text",nodeType:Dm,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};pr(Am,Is);function Fh(e){mr(e)}Fh.prototype={
nodeName:"#comment",nodeType:tx};pr(Fh,Is);function _h(e){mr(e)}_h.prototype={nodeName:
"#cdata-section",nodeType:bL};
pr(_h,Am);function Mh(e){mr(e)}Mh.prototype.nodeType=vL;pr(Mh,it);function ox(e){mr(e)}ox.prototype.
nodeType=bte;pr(ox,it);function ix(e){mr(e)}ix.prototype.nodeType=yte;pr(ix,it);function Lh(e){mr(e)}
Lh.prototype.nodeType=wL;pr(Lh,it);function Hl(e){mr(e)}Hl.prototype.nodeName="#document-fragment";
Hl.
prototype.nodeType=Ns;pr(Hl,it);function jh(e){mr(e)}jh.prototype.nodeType=ex;pr(jh,Is);function AL(
){}
AL.prototype.serializeToString=function(e,t){return OL.call(e,t)};it.prototype.toString=OL;function OL(
e){
var t;typeof e=="function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={
requireWellFormed:!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===Bl&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return sx(this,n,s,t),n.join("")}function gL(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Ko.XML||o===Ko.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function Nh(e,t,n,r){if(r&&!Kt.QName_exact.test(t))throw new me(
'The attribute name "'+t+'" is not a valid XML QName',Bn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
TL),'"')}function sx(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===Bl?e:e.ownerDocument,u=a.type==="html";An(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case zr:
var p=l.attributes,f=p.length,b=l.tagName,x=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){O=p.item(N).value;break}if(!O)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(x=I.prefix+":"+b);break}}}
if(i&&!Kt.QName_exact.test(x))throw new me('The element name "'+x+'" is not a valid XML QName',Bn.InvalidStateError);
t.push("<",x);for(var $=d.slice(),F=0;F<f;F++){var j=p.item(F);j.prefix=="xmlns"?$.push({prefix:j.localName,
namespace:j.value}):j.nodeName=="xmlns"&&$.push({prefix:"",namespace:j.value})}for(var F=0;F<f;F++){
var j=p.item(F);if(gL(j,u,$)){var B=j.prefix||"",U=j.namespaceURI;Nh(t,B?"xmlns:"+B:"xmlns",U,i),$.push(
{prefix:B,namespace:U})}var L=o?o(j):j;L&&(typeof L=="string"?t.push(L):Nh(t,L.name,L.value,i))}if(b===
x&&gL(l,u,$)){var K=l.prefix||"",U=l.namespaceURI;Nh(t,K?"xmlns:"+K:"xmlns",U,i),$.push({prefix:K,
namespace:U})}
var G=!l.firstChild;if(G&&(u||l.namespaceURI===Ko.HTML)&&(G=mte(b)),G)return t.push("/>"),null;if(t.
push(">"),u&&dte(b)){for(var Y=l.firstChild;Y;)Y.data?t.push(Y.data):sx(Y,t,$.slice(),r),Y=Y.nextSibling;
return t.push("</",x,">"),null}return{ns:$,tag:x};case Bl:case Ns:if(i&&l.nodeType===Bl&&l.documentElement==
null)throw new me("The Document has no documentElement",Bn.InvalidStateError);return{ns:d};case Wl:
return Nh(
t,l.name,l.value,i),null;case Dm:if(i&&Kt.InvalidChar.test(l.data))throw new me(
"The Text node data contains characters outside the XML Char production",Bn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,TL)),null;case bL:if(i&&l.data.indexOf("]]>")!==-1)throw new me(
'The CDATASection data contains "]]>"',Bn.InvalidStateError);return s?t.push(Kt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Kt.CDATA_END):t.push(Kt.CDATA_START,l.data,Kt.CDATA_END),null;case tx:if(i){
if(Kt.InvalidChar.
test(l.data))throw new me(
"The comment node data contains characters outside the XML Char production",
Bn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new me(
'The comment node data contains "--" or ends with "-"',Bn.InvalidStateError)}return t.push(Kt.COMMENT_START,
l.data,Kt.COMMENT_END),null;case vL:var ge=l.publicId,Q=l.systemId;if(i){if(!Kt.Name_exact.test(l.name))
throw new me('The doctype name "'+l.name+'" is not a valid XML Name',Bn.InvalidStateError);if(ge&&!Kt.
PubidLiteral_match.test(ge))throw new me("DocumentType publicId is not a valid PubidLiteral",Bn.InvalidStateError);
if(Q&&Q!=="."&&!Kt.SystemLiteral_match.test(Q))throw new me(
"DocumentType systemId is not a valid SystemLiteral",Bn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new me(
'DocumentType internalSubset contains "]>"',Bn.InvalidStateError)}return t.push(Kt.DOCTYPE_DECL_START,
" ",l.name),ge?(t.push(" ",Kt.PUBLIC," ",ge),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",Kt.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case ex:if(i){if(!Kt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new me('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',Bn.InvalidStateError);if(Kt.InvalidChar.test(l.data))
throw new me("The ProcessingInstruction data contains characters outside the XML Char production",Bn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new me(
'The ProcessingInstruction data contains "?>"',Bn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case wL:if(i&&!Kt.Name_exact.
test(l.nodeName))throw new me('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
Bn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function Dte(e,t,n){var r;return An(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
Wl||n;return a?s:null}}),r}function NL(e,t,n){var r;return An(t,null,{enter:function(o,i){var s=new o.
constructor(nr);for(var a in o)if(Ul(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new an),s.ownerDocument=e;var l=n;switch(s.nodeType){case zr:var c=o.attributes,d=s.attributes=
new Kl,p=c.length;d._ownerElement=s;for(var f=0;f<p;f++)s.setAttributeNode(NL(e,c.item(f),!0));break;
case Wl:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function PL(e,t,n){e[t]=n}function Xk(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===zr&&t.push(n),n=n.nextSibling;return t}try{y.defineProperty&&(y.defineProperty(
Uo.prototype,"length",{get:function(){return $h(this),this.$$length}}),y.defineProperty(it.prototype,
"textContent",{get:function(){if(this.nodeType===zr||this.nodeType===Ns){var e=[];return An(this,
null,
{enter:function(t){if(t.nodeType===zr||t.nodeType===Ns)return!0;if(t.nodeType===ex||t.nodeType===tx)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case zr:case Ns:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||S(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),y.defineProperty(Is.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),y.defineProperty(Is.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),y.defineProperty(Ti.prototype,
"children",{get:function(){return new Uo(this,Xk)}}),y.defineProperty(Si.prototype,"children",{get:
function(){
return new Uo(this,Xk)}}),y.defineProperty(Hl.prototype,"children",{get:function(){return new Uo(
this,
Xk)}}),PL=function(e,t,n){e["$$"+t]=n})}catch{}Gt._updateLiveList=$h;Gt.Attr=Ia;Gt.CDATASection=_h;
Gt.
CharacterData=Is;Gt.Comment=Fh;Gt.Document=Si;Gt.DocumentFragment=Hl;Gt.DocumentType=Mh;Gt.DOMImplementation=
SL;Gt.Element=Ti;Gt.Entity=ix;Gt.EntityReference=Lh;Gt.LiveNodeList=Uo;Gt.NamedNodeMap=Kl;Gt.Node=it;
Gt.NodeList=an;Gt.Notation=ox;Gt.Text=Am;Gt.ProcessingInstruction=jh;Gt.walkDOM=An;Gt.XMLSerializer=
AL});var $L=Ue(Om=>{"use strict";m();var IL=Pa().freeze;Om.XML_ENTITIES=IL({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Om.HTML_ENTITIES=IL({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Om.entityMap=Om.HTML_ENTITIES});var WL=Ue(Bh=>{"use strict";m();var Yl=Pa(),$e=Yk(),
LL=km(),Ate=Yl.isHTMLEscapableRawTextElement,Ote=Yl.
isHTMLMimeType,Nte=Yl.isHTMLRawTextElement,Im=Yl.hasOwn,FL=Yl.NAMESPACE,Pte=LL.ParseError,Ite=LL.DOMException,
ql=0,$s=1,Zl=2,Nm=3,Jl=4,Vl=5,Pm=6,zh=7;function jL(){}jL.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),Mte(t,t=y.create(null)),$te(e,t,n,r,this.errorHandler),r.endDocument()}
};
var ux=/&#?\w+;?/g;function $te(e,t,n,r,o){var i=Ote(r.mimeType);e.indexOf($e.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(ve){if(ve>
65535){ve-=65536;var re=55296+(ve>>10),ze=56320+(ve&1023);return S.fromCharCode(re,ze)}else return S.
fromCharCode(ve)}function a(ve){var re=ve[ve.length-1]===";"?ve:ve+";";if(!i&&re!==ve)return o.error(
"EntityRef: expecting ;"),ve;var ze=$e.Reference.exec(re);if(!ze||ze[0].length!==re.length)return o.
error("entity not matching Reference production: "+ve),ve;var yt=re.slice(1,-1);return Im(n,yt)?n[yt]:
yt.charAt(0)==="#"?s(parseInt(yt.substring(1).replace("x","0x"))):(o.error("entity not found:"+ve),
ve)}
function u(ve){if(ve>O){var re=e.substring(O,ve).replace(ux,a);p&&f(O),r.characters(re,0,ve-O),O=ve}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function f(ve,re){for(;ve>=c&&(re=d.exec(e));)l=c,c=re.index+
re[0].length,p.lineNumber++;p.columnNumber=ve-l+1}for(var b=[{currentNSMap:t}],x=[],O=0;;){try{var N=e.
indexOf("<",O);if(N<0){if(!i&&x.length>0)return o.fatalError("unclosed xml tag(s): "+x.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(O));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>O){
var $=e.substring(O,N);!i&&x.length===0&&($=$.replace(new RegExp($e.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(N)}switch(e.charAt(N+1)){case"/":var ie=e.indexOf(
">",N+2),F=e.substring(N+2,ie>0?ie:void 0);if(!F)return o.fatalError("end tag name missing");var j=$e.
reg("^",$e.QName_group,$e.S_OPT,"$"),B=ie>0&&j.exec(F);if(!B){var U=ie>0&&$e.reg("^",$e.QName_group).
exec(F);if(i&&U)o.warning('end tag name contains invalid trailing characters: "'+F+'"'),B=U;else if(
U&&
new RegExp(j.source,j.flags+"m").test(F))o.error(
'end tag name is followed by a line break and trailing content: "'+F+'"'),B=U;else return o.fatalError(
'end tag name contains invalid characters: "'+F+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var L=x[x.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(L!==B[1]){var K=B[1].toLowerCase();if(!i||L.toLowerCase()!==K)return o.
fatalError('Opening and ending tag mismatch: "'+L+'" != "'+F+'"')}var G=b.pop();x.pop();var Y=G.localNSMap;
if(r.endElement(G.uri,G.localName,L),Y)for(var ge in Y)Im(Y,ge)&&r.endPrefixMapping(ge);ie++;break;
case"?":p&&f(N),ie=jte(e,N,r,o);break;case"!":p&&f(N),ie=BL(e,N,r,o,i);break;default:p&&f(N);var Q=new UL,
oe=b[b.length-1].currentNSMap,ie=Fte(e,N,Q,oe,a,o,i),Fe=Q.length;if(Q.closed||(i&&Yl.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:x.push(Q.tagName)),p&&Fe){for(var at=_L(p,{}),qe=0;qe<Fe;qe++){var xt=Q[qe];f(
xt.offset),xt.locator=_L(p,{})}r.locator=at,ML(Q,r,oe)&&b.push(Q),r.locator=p}else ML(Q,r,oe)&&b.push(
Q);i&&!Q.closed?ie=_te(e,ie,Q.tagName,a,r):ie++}}catch(ve){if(ve instanceof Pte)throw ve;if(ve instanceof
Ite)return o.fatalError("Error constructing the DOM: "+ve.name+": "+ve.message,ve);o.error(
"element parse error: "+ve),ie=-1}ie>O?O=ie:u(g.max(N,O)+1)}}function _L(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function Fte(e,t,n,r,o,i,s){function a(f,b,x){if(Im(n.attributeNames,
f))return i.fatalError("Attribute "+f+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(f,b.replace(/[\t\n\r]/g," ").replace(ux,
o),
x)}for(var u,l,c=++t,d=ql;;){var p=e.charAt(c);if(d===ql&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===$s)u=e.slice(t,c),d=Nm;else if(d===Zl)d=Nm;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===Nm||d===$s)if(d===$s&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=Vl;else throw new C("attribute value no end '"+p+"' match");else if(d==Jl)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=Vl;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case ql:n.setTagName(e.slice(t,c));case Vl:
case Pm:case zh:
d=zh,n.closed=!0;case Jl:case $s:break;case Zl:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==ql&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case ql:n.setTagName(e.slice(t,c));case Vl:case Pm:case zh:break;case Jl:
case $s:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Zl:d===Zl&&(l=u),d==Jl?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case Nm:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case ql:n.setTagName(e.slice(t,c)),d=Pm;break;case $s:u=e.slice(
t,c),d=Zl;break;case Jl:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case Vl:
d=Pm;break}else switch(d){case Zl:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=$s;break;case Vl:i.warning('attribute space is required"'+u+'"!!');case Pm:d=$s,t=c;
break;case Nm:
d=Jl,t=c;break;case zh:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function ML(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=y.create(null),n=y.create(n)),n[c]=o[c]=a,i.uri=FL.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=FL.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var f=e.uri=n[u||""];if(t.startElement(f,l,r,e),e.closed){if(t.endElement(f,l,
r),o)for(u in o)Im(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function _te(e,t,n,r,o){
var i=Ate(n);if(i||Nte(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.
lastIndex=t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.
replace(ux,r)),o.characters(l,0,l.length),u}return t+1}function Mte(e,t){for(var n in e)Im(e,n)&&(t[
n]=
e[n])}function zL(e,t){var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}
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
substringStartsWithCaseInsensitive:u}}function Lte(e,t){function n(a,u){var l=$e.PI.exec(a.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function BL(e,t,n,r,o){var i=zL(e,t);
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
o||(i.skipBlanks(),u.internalSubset=Lte(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function jte(e,t,n,r){var o=e.substring(t).match(
$e.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!$e.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function UL(){this.attributeNames=
y.create(null)}UL.prototype={setTagName:function(e){if(!$e.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!$e.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Bh.XMLReader=jL;Bh.parseUtils=zL;Bh.parseDoctypeCommentOrCData=BL});var VL=Ue(
Ql=>{"use strict";m();var $a=Pa(),zte=ax(),Bte=km(),KL=$L(),Ute=WL(),Wte=zte.DOMImplementation,
Kte=$a.hasDefaultHTMLNamespace,Gte=$a.isHTMLMimeType,Hte=$a.isValidMimeType,qL=$a.MIME_TYPE,lx=$a.NAMESPACE,
GL=Bte.ParseError,qte=Ute.XMLReader;function ZL(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function JL(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||$a.assign,this.
domHandler=e.domHandler||Wh,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||ZL,this.locator=!!e.locator,this.xmlns=this.assign(
y.create(null),e.xmlns)}JL.prototype.parseFromString=function(e,t){if(!Hte(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(y.create(
null),
this.xmlns),r=KL.XML_ENTITIES,o=n[""]||null;Kte(t)?(r=KL.HTML_ENTITIES,o=lx.HTML):t===qL.XML_SVG_IMAGE&&
(o=lx.SVG),n[""]=o,n.xml=n.xml||lx.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new qte;a.errorHandler=
i,a.domBuilder=i;var u=!$a.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(S(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function Wh(e){var t=e||{};this.mimeType=t.mimeType||qL.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Xl(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Wh.prototype={startDocument:function(){var e=new Wte;this.doc=Gte(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;Uh(this,i),this.currentElement=i,this.locator&&Xl(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&Xl(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Xl(this.locator,n),Uh(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=HL.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Xl(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=HL.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Xl(this.locator,r),Uh(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Xl(this.locator,i),Uh(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new GL("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,Zte(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new GL(e,this.locator,t)}};function Zte(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function HL(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Wh.prototype[e]=function(){return null}});function Uh(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function Jte(e){if(e==="error")
throw"onErrorStopParsing"}function Vte(){throw"onWarningStopParsing"}Ql.__DOMHandler=Wh;Ql.DOMParser=
JL;Ql.normalizeLineEndings=ZL;Ql.onErrorStopParsing=Jte;Ql.onWarningStopParsing=Vte});var YL=Ue(st=>{
"use strict";m();var ec=Pa();st.assign=ec.assign;st.hasDefaultHTMLNamespace=ec.hasDefaultHTMLNamespace;
st.isHTMLMimeType=ec.isHTMLMimeType;st.isValidMimeType=ec.isValidMimeType;st.MIME_TYPE=ec.MIME_TYPE;
st.NAMESPACE=ec.NAMESPACE;var Kh=km();st.DOMException=Kh.DOMException;st.DOMExceptionName=Kh.DOMExceptionName;
st.ExceptionCode=Kh.ExceptionCode;st.ParseError=Kh.ParseError;var un=ax();st.Attr=un.Attr;st.CDATASection=
un.CDATASection;st.CharacterData=un.CharacterData;st.Comment=un.Comment;st.Document=un.Document;st.DocumentFragment=
un.DocumentFragment;st.DocumentType=un.DocumentType;st.DOMImplementation=un.DOMImplementation;st.Element=
un.Element;st.Entity=un.Entity;st.EntityReference=un.EntityReference;st.LiveNodeList=un.LiveNodeList;
st.NamedNodeMap=un.NamedNodeMap;st.Node=un.Node;st.NodeList=un.NodeList;st.Notation=un.Notation;st.ProcessingInstruction=
un.ProcessingInstruction;st.Text=un.Text;st.XMLSerializer=un.XMLSerializer;var Gh=VL();st.DOMParser=
Gh.DOMParser;st.normalizeLineEndings=Gh.normalizeLineEndings;st.onErrorStopParsing=Gh.onErrorStopParsing;
st.onWarningStopParsing=Gh.onWarningStopParsing});var Hh=Ue((Zht,XL)=>{"use strict";m();function Yte(
e){return e[e.length-1]}function Xte(e){return e[0]}
XL.exports={last:Yte,first:Xte}});var Ur=Ue((Vht,tj)=>{"use strict";m();function $m(e){
"@babel/helpers - typeof";return $m=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},$m(e)}function QL(e,t){var n=y.keys(
e);if(y.getOwnPropertySymbols){var r=y.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return y.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Qte(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?QL(y(n),!0).forEach(function(r){
ene(
e,r,n[r])}):y.getOwnPropertyDescriptors?y.defineProperties(e,y.getOwnPropertyDescriptors(n)):QL(y(n)).
forEach(function(r){y.defineProperty(e,r,y.getOwnPropertyDescriptor(n,r))})}return e}function ene(e,
t,n){
return(t=tne(t))in e?y.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function tne(e){var t=nne(e,"string");return $m(t)=="symbol"?t:t+""}function nne(e,t){if($m(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if($m(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}var ej=Hh(
),qh=ej.last,Fa=ej.first;function _a(e){this.name="GenericError",this.message=
e,this.stack=new C(e).stack}_a.prototype=C.prototype;function On(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}On.prototype=new _a;function Fm(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}Fm.prototype=new _a;function Zh(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}Zh.prototype=new _a;function Fs(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}Fs.prototype=new _a;function cx(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}cx.prototype=new _a;function rne(e,t){var n=new cx(e);throw n.properties=Qte({id:
"api_version_error"},t),n}function one(e){var t=y.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Fs(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function ine(e){var t=new Fs('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function sne(e){var t=new On(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function ane(e){var t=new On("Unopened tag");return t.properties={
xtag:qh(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function une(e){var t=new On(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Fa(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function lne(e){var t=new On(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Fa(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function cne(e){var t=new On("Unclosed tag");return t.properties={
xtag:Fa(e.xtag.
split(" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function dne(e){e.position===
"left"?mne(e):pne(e)}function mne(e){var t=new On('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",
explanation:'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function pne(e){var t=new On('No tag "'.concat(e.element,
'" was found at the ').concat(e.position)),n=e.parsed[e.index];throw t.properties={id:
"no_xml_tag_found_at_right",explanation:'No tag "'.concat(e.element,'" was found at the right'),
offset:n.offset,part:n,parsed:e.parsed,index:e.
index,element:e.element},t}function fne(e){var t=e.tag,n=e.value,r=e.offset,o=new Fm(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function gne(e){var t=e.tag,n=e.
value,r=e.offset,o=e.partDelims,i=new Fm("Non string values are not allowed for rawXML tags");return i.
properties={id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:
'The value of the raw tag : "'.concat(o,'" is not a string')},i}function hne(e){var t=e.part,n=t.value,
r=t.offset,o=e.id,i=o===
void 0?"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.
explanation,c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&
(c=c(u));var d=new On(a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:
r,
postparsed:e.postparsed,expandTo:e.expandTo,index:e.index},d}function yne(e){var t=new On(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.
offset,paragraphParts:e.paragraphParts},t}function bne(e){var t=e.location,n=e.offset,r=e.square,o=t===
"start"?"unclosed":"unopened",i=t==="start"?"Unclosed":"Unopened",s=new On("".concat(i," loop")),a=e.
value;return s.properties={id:"".concat(o,"_loop"),explanation:'The loop with tag "'.concat(a,
'" is ').
concat(o),xtag:a,offset:n},r&&(s.properties.square=r),s}function wne(e,t){var n=new On(
"Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,i=e[0].part.value,s=e[1].part.value;
return n.properties=
{id:"unbalanced_loop_tags",explanation:"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(
i,"}{/").concat(s,"}"),offset:[t[0].part.offset,e[1].part.offset],lastPair:{left:t[0].part.value,
right:t[1].
part.value},pair:{left:e[0].part.value,right:e[1].part.value}},n}function vne(e){var t=e.tags,n=new On(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.concat(t[0].value,
'" is closed by the tag "').concat(t[1].value,'"'),
openingtag:Fa(t).value,offset:[Fa(t).offset,qh(t).offset],closingtag:qh(t).value},Fa(t).square&&(n.properties.
square=[Fa(t).square,qh(t).square]),n}function kne(e){var t=e.tag,n=e.offset,r=new On(
'The position of the loop tags "'.concat(t,'" would produce invalid XML'));return r.properties={xtag:
t,id:"loop_position_invalid",explanation:'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function xne(e){var t=e.tag,
n=e.rootError,r=e.offset,o=new Zh("Scope parser compilation failed");return o.properties={id:
"scopeparser_compilation_failed",offset:r,xtag:t,explanation:'The scope parser for the tag "'.concat(
t,'" failed to compile'),rootError:n},o}function Sne(e){var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Zh(
"Scope parser execution failed");return i.properties={id:"scopeparser_execution_failed",explanation:
'The scope parser for the tag "'.concat(t,'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r}
,
i}function Tne(e,t){var n='Unimplemented tag type "'.concat(e.type,'"');e.module&&(n+=' "'.concat(e.
module,'"'));var r=new On(n);throw r.properties={part:e,index:t,id:"unimplemented_tag_type"},r}
function Ene(){
var e=new Fs("Malformed xml");throw e.properties={explanation:"The template contains malformed xml",
id:"malformed_xml"},e}function Cne(){var e=new Fs(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function Rne(){var e=new Fs("You should not call .render on a document that had compilation errors");
throw e.properties={id:"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function Dne(){var e=new Fs(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function Ane(e,t){
var n=new On("An XML file has invalid xml");throw n.properties={id:"file_has_invalid_xml",content:e,
offset:t,explanation:"The docx contains invalid XML, it is most likely corrupt"},n}tj.exports={
XTError:_a,
XTTemplateError:On,XTInternalError:Fs,XTScopeParserError:Zh,XTAPIVersionError:cx,RenderingError:Fm,
XTRenderingError:Fm,
getClosingTagNotMatchOpeningTag:vne,getLoopPositionProducesInvalidXMLError:kne,
getScopeCompilationError:xne,
getScopeParserExecutionError:Sne,getUnclosedTagException:cne,getUnopenedTagException:ane,
getUnmatchedLoopException:bne,
getDuplicateCloseTagException:lne,getDuplicateOpenTagException:une,getCorruptCharactersException:fne,
getInvalidRawXMLValueException:gne,getUnbalancedLoopException:wne,throwApiVersionError:rne,
throwFileTypeNotHandled:ine,
throwFileTypeNotIdentified:one,throwMalformedXml:Ene,throwMultiError:sne,throwExpandNotFound:hne,
throwRawTagShouldBeOnlyTextInParagraph:yne,
throwUnimplementedTagType:Tne,throwXmlTagNotFound:dne,throwXmlInvalid:Ane,throwResolveBeforeCompile:
Cne,
throwRenderInvalidTemplate:Rne,throwRenderTwice:Dne}});var Jt=Ue((Xht,lj)=>{"use strict";m();
function One(e,t){return $ne(e)||Ine(e,t)||Pne(e,t)||Nne()}function Nne(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Pne(e,
t){
if(e){if(typeof e=="string")return nj(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?nj(e,t):void 0}}function nj(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Ine(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(y(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),y(s)!==s))return}finally{if(l)throw o}}return a}}function $ne(
e){
if(k.isArray(e))return e}var rj=YL(),Fne=rj.DOMParser,_ne=rj.XMLSerializer,Mne=Ur(),oj=Mne.throwXmlTagNotFound,
ij=Hh(),Lne=ij.last,jne=ij.first,zne=y.prototype.hasOwnProperty,Bne=Function.prototype.bind,Jh=Function.
prototype.call,Une=Jh.bind(Jh,Bne),Wne=Une(Jh,Jh,zne);function Kne(e){return/^[ \n\r\t]+$/.test(e)}
function Gne(e){
return{get:function(n){return e==="."?n:n&&(Wne(n,e)?n[e]:void 0)}}}function Hne(e){for(var t=0;t<e.
length;t++){var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var dx={};function qne(e,t,n){
var r;if(dx[t]?r=dx[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),dx[t]=r),r.test(e))return e.
replace(r,"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(
0,o)+" ".concat(t,'="').concat(n,'"')+e.substr(o)}function Zne(e,t){var n=e.indexOf(" ".concat(t,
'="'));
if(n===-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(
r+1,o-r)}function Jne(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function Vne(
e,t){
return e.lastIndexOf(t,0)===0}function Yne(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?
t.push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function Xne(e){for(var t={},n=[],r=0,o=e.length;r<o;
++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function Qne(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function ere(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},
xmlFileNames:["[Content_Types].xml"],parser:Gne,warnFn:Hne,linebreaks:!1,fileTypeConfig:null,
delimiters:{
start:"{",end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function tre(e){return new _ne().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function nre(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new Fne().parseFromString(e,
"text/xml")}var sj=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],_m=sj.map(
function(e){
var t=One(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function rre(e){for(var t=_m.length-1;t>=0;t--){var n=_m[t];e=e.replace(n.rstart,n.end)}return e}
function ore(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=_m.length;r<o;r++)n=_m[
r],
e=e.replace(n.rend,n.start);return e}function ire(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],
o=0;o<r.length;o++){var i=r[o];t.push(i)}return t}function sre(e,t){if(!t)return e;for(var n=0,r=t.length;
n<
r;n++)e.push(t[n]);return e}var are=new RegExp(S.fromCharCode(160),"g");function ure(e){return e.replace(
are," ")}function lre(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});
return n}
function px(e,t){return e==="</"+t+">"}function fx(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function cre(e,t,n){var r=aj(e,t,n);if(r!==null)return r;oj({position:"right",
element:t,
parsed:e,index:n})}function aj(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(px(s.value,l)&&r--,fx(s.value,l)&&r++,r===0)return o}
return null}function dre(e,t,n){var r=uj(e,t,n);if(r!==null)return r;oj({position:"left",element:t,
parsed:e,
index:n})}function uj(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(fx(i.value,u)&&r--,px(i.value,u)&&r++,r===0)return o}return null}
function mre(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function pre(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function fre(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function gre(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function hre(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&
(r==="start"||r==="selfclosing")}function yre(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&
n==="start"}function bre(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}
function wre(e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function vre(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var mx=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function kre(e){return mx.lastIndex=0,mx.test(e)}function xre(e){return typeof e!="string"&&(e=S(e)),
e.replace(mx,"")}function Sre(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function Tre(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function Ere(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}lj.exports={getPartWithDelimiters:Ere,endsWith:Jne,
startsWith:Vne,isContent:wre,isParagraphStart:fre,isParagraphEnd:gre,isBreakTag:hre,isTagStart:mre,
isTagEnd:pre,
isTextStart:yre,isTextEnd:bre,isStarting:fx,isEnding:px,isModule:vre,uniq:Xne,getDuplicates:Yne,
chunkBy:Qne,
last:Lne,first:jne,xml2str:tre,str2xml:nre,getRightOrNull:aj,getRight:cre,getLeftOrNull:uj,getLeft:
dre,
pregMatchAll:lre,convertSpaces:ure,charMapRegexes:_m,hasCorruptCharacters:kre,
removeCorruptCharacters:xre,
getDefaults:ere,wordToUtf8:rre,utf8ToWord:ore,concatArrays:ire,pushArray:sre,invertMap:Sre,charMap:
sj,
getSingleAttribute:Zne,setSingleAttribute:qne,isWhiteSpace:Kne,stableSort:Tre}});var pj=Ue((eyt,mj)=>{
"use strict";m();function Cre(e,t){return Ore(e)||Are(e,t)||Dre(e,t)||Rre()}function Rre(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Dre(e,
t){
if(e){if(typeof e=="string")return cj(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?cj(e,t):void 0}}function cj(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Are(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(y(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),y(s)!==s))return}finally{if(l)throw o}}return a}}function Ore(
e){
if(k.isArray(e))return e}function Nn(e){"@babel/helpers - typeof";return Nn=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},Nn(e)}function Nre(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function dj(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(e,Ire(r.key),r)}}
function Pre(e,t,n){
return t&&dj(e.prototype,t),n&&dj(e,n),y.defineProperty(e,"prototype",{writable:!1}),e}function Ire(
e){
var t=$re(e,"string");return Nn(t)=="symbol"?t:t+""}function $re(e,t){if(Nn(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Nn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}var Fre=(function(){
function e(){
Nre(this,e)}return Pre(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
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
function(r){if(!k.isArray(r))return{success:!1,error:"Expected array, received ".concat(Nn(r))};for(
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
"Expected object, received ".concat(Nn(o))};for(var i=0,s=y.entries(n);i<s.length;i++){var a=Cre(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=y.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(Nn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(Nn(r))};for(var o=0,
i=y.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(Nn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();mj.exports=Fre});
var gj=Ue((nyt,fj)=>{"use strict";m();var _re=Jt(),Mre=_re.str2xml,Lre="_rels/.rels";function jre(e){
for(var t=e.files[Lre],n=t?Mre(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;
i<
r.length;i++){var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}fj.exports={
getRelsTypes:jre}});var bj=Ue((oyt,yj)=>{"use strict";m();var zre=Jt(),Bre=zre.str2xml,hj="[Content_Types].xml";
function Ure(e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),f=d.getAttribute("Extension");l.slice(l.length-f.length)===f&&!r[l]&&
l!==hj&&(r[l]=p)}r[l]||(r[l]="")}),r}function Wre(e){var t=e.files[hj],n=t?Bre(t.asText()):null,r=n?
n.getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:
r,
defaults:o,contentTypes:t,contentTypeXml:n}}yj.exports={collectContentTypes:Ure,getContentTypes:Wre}
});var _s=Ue((syt,wj)=>{"use strict";m();var Kre=Ur(),Gre=Kre.XTInternalError;function Ei(){}
function tc(e){
return e}wj.exports=function(e){var t={on:Ei,set:Ei,getFileType:Ei,optionsTransformer:tc,preparse:tc,
matchers:function(){return[]},parse:Ei,getTraits:Ei,postparse:tc,errorsTransformer:tc,preResolve:Ei,
resolve:Ei,getRenderedMap:tc,render:Ei,nullGetter:Ei,postrender:tc};if(y.keys(t).every(function(o){
return!e[o]})){
var n=new Gre(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Yh=Ue((uyt,Rj)=>{"use strict";m();function Lm(e){
"@babel/helpers - typeof";return Lm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Lm(e)}function Hre(e){return Jre(e)||
Zre(e)||Ej(e)||qre()}function qre(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Zre(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function Jre(e){
if(k.isArray(e))return gx(e)}function Tj(e,t){return Xre(e)||Yre(e,t)||Ej(e,t)||Vre()}function Vre(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Ej(e,t){
if(e){if(typeof e=="string")return gx(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?gx(e,t):void 0}}function gx(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Yre(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(y(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),y(s)!==s))return}finally{if(l)throw o}}return a}}function Xre(
e){
if(k.isArray(e))return e}function vj(e,t){var n=y.keys(e);if(y.getOwnPropertySymbols){var r=y.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return y.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Cj(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?vj(y(n),!0).forEach(function(r){Qre(e,r,n[r])}):y.getOwnPropertyDescriptors?y.defineProperties(e,
y.getOwnPropertyDescriptors(n)):vj(y(n)).forEach(function(r){y.defineProperty(e,r,y.getOwnPropertyDescriptor(
n,r))})}return e}function Qre(e,t,n){return(t=eoe(t))in e?y.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function eoe(e){var t=toe(e,"string");return Lm(t)=="symbol"?
t:t+""}function toe(e,t){if(Lm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Lm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}var Go=Jt(),noe=Go.getRightOrNull,
roe=Go.getRight,ooe=Go.
getLeft,ioe=Go.getLeftOrNull,soe=Go.chunkBy,aoe=Go.isTagStart,uoe=Go.isTagEnd,kj=Go.isContent,Vh=Go.
last,Mm=Go.first,yx=Ur(),loe=yx.XTTemplateError,coe=yx.throwExpandNotFound,xj=yx.getLoopPositionProducesInvalidXMLError;
function doe(e,t){if(e.length===0)return!1;var n=Vh(e).substr(1);return n.indexOf(t)===0}function moe(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?doe(t,s)?t.
pop():t.push(i):o==="start"&&t.push(i))}return t}function poe(e,t){for(var n=0;n<t.length;n++){var r=t[
n];
if(r.indexOf("<".concat(e))===0)return!0}return!1}function foe(e,t,n){for(var r=moe(e.slice(t[0].offset,
t[1].offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(poe(l,r)){if(d){
var p=ioe(
e,l,t[0].offset),f=noe(e,l,t[1].offset);if(p===null||f===null)return 0;var b=e.slice(p,f),x=soe(b,
function(K){
return aoe(l,K)?"start":uoe(l,K)?"end":null}),O=Mm(x),N=Vh(x),P=O.filter(kj),I=N.filter(kj);if(P.length!==
1||I.length!==1)return 0}for(var $=goe(r),F=0,j=0;j<$.length;j++){var B=$[j],U=B.tag,L=B.position;U===
c&&(L==="start"&&F++,L==="end"&&F--)}return F!==0?{v:{error:xj({tag:Mm(t).part.value,offset:[Mm(t).part.
offset,Vh(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return hoe(
r)?{}:{error:xj({tag:Mm(t).part.value,offset:[Mm(t).part.offset,Vh(t).part.offset]})}}function goe(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=hx(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function hx(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function hoe(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=hx(r),s=hx(
o);if(i!==s)return!1}return!0}function yoe(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
ooe(n,o,t),i=roe(n,o,t)}catch(l){var a=Cj({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}coe(a)}return[s,i]}}function Sj(e,t,n,r){var o=Tj(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function boe(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=yoe(s,o,e,t);if(!a)continue;var u=Tj(a,2),l=u[0],c=u[1];r.push({
left:l,right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){
return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var d=-1,p=0,f=0,b=r.length;
f<
b;f++){var x,O=r[f];if(d=g.max(d,f>0?r[f-1].right:0),!(O.left<d)){var N=void 0;try{N=Sj([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var P=t.onError(Cj({part:O.part,rootError:I,postparsed:e,
expandOne:Sj},t.errors));if(P==="ignore")continue}if(I instanceof loe)n.push(I);else throw I}N&&(p+=
N.inner.length-(N.right+1-N.left),(x=e).splice.apply(x,[N.left,N.right+1-N.left].concat(Hre(N.inner))))}
}
return{postparsed:e,errors:n}}Rj.exports={expandToOne:boe,getExpandToDefault:foe}});var Xh=Ue((cyt,
Aj)=>{"use strict";m();var woe="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
voe="application/vnd.ms-word.document.macroEnabled.main+xml",koe="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
xoe="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",Soe="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
Toe="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",Eoe="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
Coe="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",Roe="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
Doe="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",Aoe="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
Ooe="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",Noe="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
Poe="application/vnd.ms-excel.sheet.macroEnabled.main+xml",Ioe="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
Dj=[woe,voe,koe,xoe],$oe={main:Dj,docx:[Soe].concat(Dj,[Coe,Toe,Eoe]),pptx:[Roe,
Doe,Aoe,Ooe],xlsx:[Noe,Poe,Ioe]};Aj.exports=$oe});var bx=Ue((myt,Oj)=>{"use strict";m();var Foe="application/vnd.openxmlformats-package.core-properties+xml",
_oe="application/vnd.openxmlformats-officedocument.extended-properties+xml",Moe="application/vnd.openxmlformats-officedocument.custom-properties+xml",
Loe="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",joe="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
zoe="application/vnd.ms-office.drawingml.diagramDrawing+xml";Oj.exports={settingsContentType:Loe,
coreContentType:Foe,appContentType:_oe,customContentType:Moe,diagramDataContentType:joe,
diagramDrawingContentType:zoe}});var $j=Ue((fyt,Ij)=>{"use strict";m();function jm(e){
"@babel/helpers - typeof";return jm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},jm(e)}function Boe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Nj(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(
e,Woe(r.key),r)}}function Uoe(e,t,n){return t&&Nj(e.prototype,t),n&&Nj(e,n),y.defineProperty(e,
"prototype",{writable:!1}),e}function Woe(e){var t=Koe(e,"string");return jm(t)=="symbol"?t:t+""}
function Koe(e,t){
if(jm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(jm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:v)(e)}var Goe=Jt(),Hoe=Goe.pushArray,qoe=_s(),wx=Xh(),nc=bx(),Zoe=nc.settingsContentType,
Joe=nc.coreContentType,Voe=nc.appContentType,Yoe=nc.customContentType,Xoe=nc.diagramDataContentType,
Qoe=nc.diagramDrawingContentType,Pj=[Zoe,Joe,Voe,Yoe,Xoe,Qoe],eie=(function(){function e(){Boe(this,
e),this.name="Common"}return Uoe(e,[{key:"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;
if(o){for(var i=0;i<Pj.length;i++){var s=Pj[i];o[s]&&Hoe(r.targets,o[s])}for(var a=["docx","pptx",
"xlsx"],u,l=0;l<a.length;l++)for(var c=a[l],d=wx[c],p=0;p<d.length;p++){var f=d[p];if(o[f])for(var b=0,
x=o[f];b<x.length;b++){var O=x[b];r.relsTypes[O]&&[
"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(wx.main.indexOf(f)!==-1||f===wx.pptx[0])&&(r.textTarget||
(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}return u}}}])})();Ij.exports=function(){return qoe(
new eie)}});var Bj=Ue((hyt,zj)=>{"use strict";m();function zm(e){"@babel/helpers - typeof";return zm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},zm(e)}function tie(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Fj(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(
e,rie(r.key),r)}}function nie(e,t,n){return t&&Fj(e.prototype,t),n&&Fj(e,n),y.defineProperty(e,
"prototype",{writable:!1}),e}function rie(e){var t=oie(e,"string");return zm(t)=="symbol"?t:t+""}
function oie(e,t){
if(zm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(zm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:v)(e)}var iie=Ur(),Qh=iie.getScopeParserExecutionError,sie=Hh(),_j=sie.last,aie=Jt(),rc=aie.
concatArrays;function Mj(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}
function Lj(e,t,n){var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.
root.finishedResolving){for(var s=this.resolved,a=function(){var f=r.scopeLindex[u];s=Mj(s,function(
b){
return b.lIndex===f}),s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<
l;u++)a();return Mj(s,function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||
!t.part?d=this.parser(e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.
cachedParsers[t.part.lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:
this.
scopePath});try{c=d.get(o,this.getContext(t,n))}catch(p){throw Qh({tag:e,scope:o,error:p,offset:t.part.
offset})}if(c==null&&n>0)return Lj.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(
p){
throw Qh({tag:e,scope:o,error:p,offset:t.part.offset})}return c}function jj(e,t,n){var r=this,o=this.
scopeList[n],i=this.scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.
lIndex]:s=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),
Promise.
resolve().then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw Qh({tag:e,
scope:o,
error:a,offset:t.part.offset})}).then(function(a){return a==null&&n>0?jj.call(r,e,t,n-1):a}).then(
function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw Qh({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var uie=(function(){function e(t){tie(this,e),this.root=t.root||this,this.resolveOffset=t.
resolveOffset||0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=
t.scopePathLength,this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=
t.scopeLindex,this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}
return nie(
e,[{key:"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=y.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,_j(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,_j(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=Lj.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return jj.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:rc([this.scopeTypes,[this.scopeType]]),scopeList:rc([
this.
scopeList,[n]]),scopePath:rc([this.scopePath,[r]]),scopePathItem:rc([this.scopePathItem,[o]]),
scopePathLength:rc(
[this.scopePathLength,[s]]),scopeLindex:rc([this.scopeLindex,[i.lIndex]])})}}])})();zj.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new uie(e)}});var kx=Ue((byt,Xj)=>{"use strict";m();function Um(e){
"@babel/helpers - typeof";return Um=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Um(e)}function Jj(e,t){return mie(
e)||die(e,t)||cie(e,t)||lie()}function lie(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function cie(e,
t){
if(e){if(typeof e=="string")return Uj(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Uj(e,t):void 0}}function Uj(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function die(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(y(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),y(s)!==s))return}finally{if(l)throw o}}return a}}function mie(
e){
if(k.isArray(e))return e}function Wj(e,t){var n=y.keys(e);if(y.getOwnPropertySymbols){var r=y.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return y.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function oc(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?Wj(y(n),!0).forEach(function(r){pie(e,r,n[r])}):y.getOwnPropertyDescriptors?y.defineProperties(e,
y.getOwnPropertyDescriptors(n)):Wj(y(n)).forEach(function(r){y.defineProperty(e,r,y.getOwnPropertyDescriptor(
n,r))})}return e}function pie(e,t,n){return(t=fie(t))in e?y.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function fie(e){var t=gie(e,"string");return Um(t)=="symbol"?
t:t+""}function gie(e,t){if(Um(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Um(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}var Ma=Ur(),Kj=Ma.getUnclosedTagException,
hie=Ma.getUnopenedTagException,
yie=Ma.getDuplicateOpenTagException,bie=Ma.getDuplicateCloseTagException,Gj=Ma.throwMalformedXml,wie=Ma.
throwXmlInvalid,Hj=Ma.XTTemplateError,ty=Jt(),vie=ty.isTextStart,kie=ty.isTextEnd,qj=ty.wordToUtf8,
xie=ty.
pushArray,Vj=0,Yj=1,Bm=2,ey=3;function Sie(e,t){return e[0]<=t.offset&&t.offset<e[1]}function Tie(e,
t){
return vie(e)?(t&&Gj(),!0):kie(e)?(t||Gj(),!1):t}function Eie(e){var t="",n=1,r=e.indexOf(" ");
return e[e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function Cie(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&wie(e,d);var f=e.slice(d,r+1),b=Eie(f),x=b.tag,O=b.position,N=i[x];N!=null&&c.push(
{type:"tag",position:O,text:N,offset:d,value:f,tag:x})}return c}function Rie(e,t,n){var r=[],o=!1,i={
offset:0},s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,f=i.offset,b=i.length;if(s=t.substr(
f,p-f),o&&d==="start"){if(f+b===p&&(s=t.substr(f,p-f+b+4),!n.allowUnclosedTag))return r.push(yie({
xtag:s,
offset:f})),i=c,l.push(oc(oc({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(Kj({xtag:qj(s),
offset:f})),
l.pop()}return!o&&d==="end"?n.allowUnopenedTag?l:f+b===p?(s=t.substr(f-4,p-f+b+4),r.push(bie({xtag:s,
offset:f})),i=c,l.push(oc(oc({},c),{},{error:!0})),l):(r.push(hie({xtag:s,offset:p})),i=c,l.push(oc(
oc({},c),{},{error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.
length-u),n.allowUnclosedTag||r.push(Kj({xtag:qj(s),offset:u})),a.pop()}return{delimiterWithErrors:a,
errors:r}}function Die(e,t){return e===-1&&t===-1?Vj:e===t?Yj:e===-1||t===-1?t<e?Bm:ey:e<t?Bm:ey}
function Aie(e){
var t=e.split(" ");if(t.length!==2){var n=new Hj("New Delimiters cannot be parsed");throw n.properties=
{id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=Jj(t,2),o=r[0],i=r[1];
if(o.length===0||i.length===0){var s=new Hj("New Delimiters cannot be parsed");throw s.properties={
id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function Oie(e,
t,n){
var r=[],o=t.start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.
indexOf(i,s+1),c=null,d=void 0,p=Die(u,l);switch(p===Yj&&(p=a?ey:Bm),p){case Vj:return r;case ey:a=!1,
s=l,c="end",d=i.length;break;case Bm:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&
p===Bm&&e[s+o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var f=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,f+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var x=e.substr(s+o.length+1,f-s-o.length-1),O=Aie(x),N=Jj(
O,2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function Zj(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=Oie(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[
l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=Rie(s,r,n),p=d.delimiterWithErrors,
f=d.errors,b=0,x=0,O=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],$=P.offset,F=[$,$+I.value.length],
j=I.value,B=[];x<p.length&&Sie(F,p[x]);)B.push(p[x]),x++;var U=[],L=0;b>0&&(L=b,b=0);for(var K=0;K<B.
length;K++){var G=B[K],Y=j.substr(L,G.offset-$-L);if(G.changedelimiter){G.position==="start"?Y.length>
0&&U.push({type:"content",value:Y}):L=G.offset-$+G.length;continue}Y.length>0&&(U.push({type:
"content",value:Y}),L+=Y.length);var ge={type:"delimiter",position:G.position,offset:L+$};U.push(ge),
L=G.offset-
$+G.length}b=L-j.length;var Q=j.substr(L);Q.length>0&&U.push({type:"content",value:Q}),O.push(U)}
return{
parsed:O,errors:f}}function vx(e){return e.type==="content"&&e.position==="insidetag"}function Nie(e){
return e.filter(vx)}function Pie(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=Tie(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&vx(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}Xj.exports={parseDelimiters:Zj,parse:function(t,n,r,o){Pie(t,o);for(var i=Zj(Nie(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(vx(p)){for(var f=0,b=s[l];f<b.length;
f++){
var x=b[f];x.type==="content"&&(x.position="insidetag"),x.lIndex=c++}xie(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=Cie(t,n.text,n.other),o=0,i=[],
s=0;s<r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var ez=Ue((vyt,Qj)=>{"use strict";m();function xx(e){return _ie(e)||Fie(e)||$ie(e)||
Iie()}function Iie(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function $ie(e,
t){
if(e){if(typeof e=="string")return Sx(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Sx(e,t):void 0}}function Fie(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e[
"@@iterator"]!=
null)return k.from(e)}function _ie(e){if(k.isArray(e))return Sx(e)}function Sx(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function Wm(e){return e.type==="placeholder"}
function Mie(e){var t={},n=[{items:e.filter(Wm),parents:[],path:[]}];function r(U,L,K){K.length&&
n.push({items:K,parents:[].concat(xx(L.parents),[U]),path:U.dataBound!==!1&&!U.attrParsed&&U.value&&
!U.attrParsed?[].concat(xx(L.path),[U.value]):xx(L.path)})}function o(U,L){for(var K=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:L.length,G=U,Y=0;Y<K;Y++)G=G[L[Y]];return G}function i(U,L){
for(var K=L.
length,G=0;G<L.length;G++){var Y=L[G],ge=typeof Y.lIndex=="number"?Y.lIndex:parseInt(Y.lIndex.split(
"-")[0],10);ge>U.lIndex&&K--}return K}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var f in p.attrParsed)r(p,s,p.attrParsed[f].filter(
Wm));continue}if(p.subparsed){if(p.dataBound!==!1){var b,x;(b=a)[x=p.value]||(b[x]={})}r(p,s,p.subparsed.
filter(Wm));continue}if(p.cellParsed){for(var O=0,N=p.cellPostParsed;O<N.length;O++){var P=N[O];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
$;(I=a)[$=P.value]||(I[$]={}),r(P,s,P.subparsed.filter(Wm))}else{var F,j,B=i(p,s.parents);a=o(t,s.path,
B),(F=a)[j=P.value]||(F[j]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
Qj.
exports={getTags:Mie,isPlaceholder:Wm}});var nz=Ue((xyt,tz)=>{"use strict";m();var Lie=Jt(),jie=Lie.pushArray;
function zie(e,t){return t instanceof
C?jie(y.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function Bie(e,t){if(console.log(E.stringify({error:e},zie,t==="json"?2:null)),
e.properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}tz.exports=Bie});var Tx=Ue((Tyt,rz)=>{"use strict";m();var Uie=Jt(
),Wie=Uie.pregMatchAll;rz.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=Wie(i,r.content),r}});var iz=Ue((Cyt,oz)=>{
"use strict";m();function Km(e){"@babel/helpers - typeof";return Km=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Km(e)}var Kie=new RegExp(S.fromCharCode(
160),"g");function ic(e){return e.replace(Kie," ")}function Gie(e,t){var n=Km(e);if(n==="string")return ic(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(ic(t));if(n==="function")return!!e(t)}
function Hie(e,t){var n=Km(e);if(n==="string")return ic(t).substr(e.length);if(e instanceof RegExp)return ic(
t).match(e)[1];if(n==="function")return e(t)}function qie(e,t){var n=Km(e);if(n==="string")return[t,
ic(t).substr(e.length)];if(e instanceof RegExp)return ic(t).match(e);if(n==="function")return[t,e(t)]}
oz.exports={match:Gie,getValue:Hie,getValues:qie}});var cz=Ue((Dyt,lz)=>{"use strict";m();function Gm(
e){"@babel/helpers - typeof";return Gm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Gm(e)}function sz(e,t){var n=y.keys(
e);if(y.getOwnPropertySymbols){var r=y.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return y.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Ms(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?sz(y(n),!0).forEach(function(r){
Zie(
e,r,n[r])}):y.getOwnPropertyDescriptors?y.defineProperties(e,y.getOwnPropertyDescriptors(n)):sz(y(n)).
forEach(function(r){y.defineProperty(e,r,y.getOwnPropertyDescriptor(n,r))})}return e}function Zie(e,
t,n){
return(t=Jie(t))in e?y.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function Jie(e){var t=Vie(e,"string");return Gm(t)=="symbol"?t:t+""}function Vie(e,t){if(Gm(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Gm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}
function az(e,t){return ese(e)||Qie(e,t)||Xie(e,t)||Yie()}function Yie(){throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Xie(e,
t){
if(e){if(typeof e=="string")return uz(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?uz(e,t):void 0}}function uz(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Qie(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(y(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),y(s)!==s))return}finally{if(l)throw o}}return a}}function ese(
e){
if(k.isArray(e))return e}var ny=Jt(),tse=ny.wordToUtf8,Ex=ny.pushArray,nse=ny.isParagraphStart,rse=ny.
isBreakTag,Cx=iz(),ose=Cx.match,ise=Cx.getValue,sse=Cx.getValues;function ase(e,t){for(var n=[],r=0;
r<
e.length;r++){var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new C(
"module matcher returns a non array");Ex(n,i)}}return n}function use(e,t,n){for(var r=[],o=0;o<e.length;
o++){
var i=e[o],s=az(i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&
(l=l(c)),!l.value){var d=az(c,2);l.value=d[1]}r.push(Ms({type:"placeholder",prefix:a,module:u,
onMatch:l.onMatch,priority:l.priority},l))}}return r}function lse(e,t){var n=t.modules,r=t.startOffset,
o=t.lIndex,i;t.offset=r,t.match=ose,t.getValue=ise,t.getValues=sse;var s=ase(n,t),a=use(s,e,t);if(a.
length>0){for(var u=null,l=0;l<a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||
c.priority>u.priority)&&(u=c)}return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.
onMatch&&u.onMatch(u),delete u.onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=
p.parse(e,t),i)return i.offset=r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:
e,
offset:r,endLindex:o,lIndex:o}}var cse={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;
a++){
var u=n[a];i=u.preparse(i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.
fileTypeConfig.droppedTagsInsidePlaceholder||[];return t.reduce(function(l,c){return c.type==="delimiter"?
(o=c.position==="start",c.position==="end"&&(r.parse=function(d){return lse(d,Ms(Ms(Ms({},r),c),
{},{startOffset:s,modules:n}))},l.push(r.parse(tse(i))),Ex(l,a),a=[]),c.position==="start"&&(a=[],s=
c.offset),i="",l):o?c.type!=="content"||c.position!=="insidetag"?(r.syntax.preserveNewlinesInTags&&(
rse(
c)||nse(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Ms(Ms({},u),{},{postparse:
function(b,x){
return s(b,Ms(Ms({},u),x))},getTraits:o}));if(p!=null){if(p.errors){Ex(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};lz.exports=cse});var Rx=Ue((Oyt,dz)=>{
"use strict";m();function dse(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}dz.exports=dse});var gz=Ue((Pyt,fz)=>{"use strict";m();var pz=Ur(),mse=pz.throwUnimplementedTagType,
pse=pz.XTScopeParserError,
fse=Jt(),mz=fse.pushArray,gse=Rx();function hse(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[
n],
i=o.render(e,t);if(i)return i}return!1}function yse(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(f,b){return t(f,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=gse(u,e);var l=void 0;try{l=hse(u,e)}catch(f){if(f instanceof pse){o.push(f),i.
push(u);continue}throw f}if(l){l.errors&&mz(o,l.errors),i.push(l);continue}if(u.type==="content"||u.
type==="tag"){i.push(u);continue}mse(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof
k?mz(c,p):p&&c.push(p)}return{errors:o,parts:c}}fz.exports=yse});var yz=Ue(($yt,hz)=>{"use strict";m(
);function bse(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function wse(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function vse(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(bse(a));wse(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}hz.exports=vse});var Tz=Ue((_yt,Sz)=>{"use strict";m();function Hm(e){
"@babel/helpers - typeof";return Hm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Hm(e)}function bz(e,t){var n=y.keys(
e);if(y.getOwnPropertySymbols){var r=y.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return y.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function wz(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?bz(y(n),!0).forEach(function(r){
kse(
e,r,n[r])}):y.getOwnPropertyDescriptors?y.defineProperties(e,y.getOwnPropertyDescriptors(n)):bz(y(n)).
forEach(function(r){y.defineProperty(e,r,y.getOwnPropertyDescriptor(n,r))})}return e}function kse(e,
t,n){
return(t=xse(t))in e?y.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function xse(e){var t=Sse(e,"string");return Hm(t)=="symbol"?t:t+""}function Sse(e,t){if(Hm(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Hm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}var Tse=Jt(
),vz=Tse.pushArray,Ese=Rx();function Cse(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function xz(e,t,n,r){var o=Cse(e,wz(wz({},r),{},{
resolvedId:Ese(e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}
).
catch(function(i){i instanceof k?vz(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.
getValueAsync(e.value,{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){
t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(function(i){i instanceof k?vz(n,i):n.push(i)})}
function Rse(e){var t=[],n=[],r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(
s,a||o)},e.resolved=t;var i=Dse(e,n,t);return i?i.then(function(){return kz(e,n,t)}):kz(e,n,t)}
function Dse(e,t,n){
for(var r=null,o=function(){var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&
(r!=null||(r=Promise.resolve(null)),r=r.then(function(){return xz(u,n,t,e)}))},i=0,s=e.compiled;i<s.
length;i++)o();return r}function kz(e,t,n){for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];
["content","tag"].indexOf(s.type)===-1&&(s.resolveFirst||r.push(xz(s,n,t,e)))}return Promise.all(r).
then(function(){return{errors:t,resolved:n}})}Sz.exports=Rse});var Rz=Ue((Lyt,Cz)=>{"use strict";m();
var qm=Jt(),sc=qm.startsWith,Ase=qm.endsWith,Dx=qm.isStarting,
Ez=qm.isEnding,Ose=qm.isWhiteSpace,Nse=Xh();function Pse(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[
n];
o instanceof D||Ose(o)||sc(o,"<w:bookmarkEnd")||(Ase(t,"</w:tbl>")&&!sc(o,"<w:p")&&!sc(o,"<w:tbl")&&
!sc(o,"<w:sectPr")&&!sc(o,"</w:ftr>")&&!sc(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function Ise(e,t){var n=t.fileTypeConfig.tagShouldContain||[],r=-1;Nse.docx.indexOf(t.contentType)!==
-1&&(e=Pse(e));for(var o=-1,i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,
d=a.drop,p=a.dropParent,f=null,b=0,x=e.length;b<x;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(
Ez(
O,u)){if(r=-1,p){for(var N=-1,P=o;P>0;P--)if(Dx(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(
Ez(
e[I],p)){e[I]="";break}e[I]=""}}else{for(var $=o;$<=b;$++)e[$]="";d||(e[b]=f.join("")+c+O)}f=null}
else{
f&&f.push(O);for(var F=0,j=l.length;F<j;F++)if(Dx(O,l[F])){r=-1,f=null;break}}r===-1&&Dx(O,u)&&O.indexOf(
"<",1)===-1&&(O[O.length-2]==="/"?e[b]="":(o=b,r=i,f=d||p?null:[O]))}}return e}Cz.exports=Ise});var Fz=Ue(
(zyt,$z)=>{"use strict";m();function Zm(e){"@babel/helpers - typeof";return Zm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Zm(e)}function $se(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Dz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(
e,_se(r.key),r)}}function Fse(e,t,n){return t&&Dz(e.prototype,t),n&&Dz(e,n),y.defineProperty(e,
"prototype",{writable:!1}),e}function _se(e){var t=Mse(e,"string");return Zm(t)=="symbol"?t:t+""}
function Mse(e,t){
if(Zm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Zm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:v)(e)}var Ox=Jt(),Az=Ox.pushArray,Lse=Ox.wordToUtf8,jse=Ox.convertSpaces,zse=Tx(),Oz=kx(),
Ax=cz(),Nz=gz(),Bse=yz(),Pz=Tz(),Use=Rz(),Wse=Function.prototype.bind,Iz=Function.prototype.call,Kse=Iz.
bind(Iz,Wse);function Gse(e,t){for(var n=zse(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.
push(s.array[2])}return Lse(jse(r.join("")))}$z.exports=(function(){function e(t,n){$se(this,e),this.
cachedParsers={},this.content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}
})}
return Fse(e,[{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.
filePath;o.scopeManager=this.scopeManager,o.resolve=Pz;for(var s=[],a=[],u=0,l=this.modules;u<l.length;
u++){
var c=l[u];a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(
a).then(function(){if(s.length!==0)throw s;return Pz(o).then(function(d){for(var p=d.resolved,f=d.errors,
b=0;b<f.length;b++){var x,O=f[b];O instanceof C||(O=new C(O)),(x=O).properties||(x.properties={}),O.
properties.file=i,f[b]=O}if(f.length!==0)throw f;return Promise.all(p).then(function(N){return o.scopeManager.
root.finishedResolving=!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),
N})}).catch(function(d){throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return Gse(
this.content,this.fileTypeConfig.tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"preparse",value:function(){this.allErrors=
[],this.xmllexed=Oz.xmlparse(this.content,{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.
tagsXmlLexedArray}),this.setModules({inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=Oz.
parse(this.xmllexed,this.delimiters,this.syntax,this.fileType),r=n.lexed,o=n.errors;Az(this.allErrors,
o),this.lexed=r,this.setModules({inspect:{filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions(
);
this.lexed=Ax.preparse(this.lexed,this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}
});
var o=this.getOptions();return this.parsed=Ax.parse(this.lexed,this.modules,o),this.setModules({
inspect:{
filePath:this.filePath,parsed:this.parsed}}),r?this:this.postparse()}},{key:"postparse",value:
function(){
var n=this.getOptions(),r=Ax.postparse(this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.
postparsed=o,this.setModules({inspect:{filePath:this.filePath,postparsed:this.postparsed}}),Az(this.
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
relsType,baseNullGetter:Kse(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,
fileTypeConfig:this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=Nz,r.joinUncorrupt=Use;var o=Nz(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=Bse(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var Vz=Ue((Uyt,Jz)=>{
"use strict";m();function Ym(e){"@babel/helpers - typeof";return Ym=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Ym(e)}function _z(e,t){var n=y.keys(
e);if(y.getOwnPropertySymbols){var r=y.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return y.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Ls(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?_z(y(n),!0).forEach(function(r){
Hse(
e,r,n[r])}):y.getOwnPropertyDescriptors?y.defineProperties(e,y.getOwnPropertyDescriptors(n)):_z(y(n)).
forEach(function(r){y.defineProperty(e,r,y.getOwnPropertyDescriptor(n,r))})}return e}function Hse(e,
t,n){
return(t=Hz(t))in e?y.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function qse(e,t){return Yse(e)||Vse(e,t)||Jse(e,t)||Zse()}function Zse(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Jse(e,
t){
if(e){if(typeof e=="string")return Mz(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Mz(e,t):void 0}}function Mz(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Vse(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(y(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),y(s)!==s))return}finally{if(l)throw o}}return a}}function Yse(
e){
if(k.isArray(e))return e}function Xse(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Lz(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(e,Hz(r.key),r)}}function Qse(e,t,
n){
return t&&Lz(e.prototype,t),n&&Lz(e,n),y.defineProperty(e,"prototype",{writable:!1}),e}function Hz(e){
var t=eae(e,"string");return Ym(t)=="symbol"?t:t+""}function eae(e,t){if(Ym(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ym(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}var Wr=Jt(),tae=Wr.chunkBy,
ry=Wr.last,Ix=Wr.isParagraphStart,Nx=Wr.isModule,jz=Wr.pushArray,qz=Wr.isParagraphEnd,nae=Wr.isContent,
Vm=Wr.startsWith,$x=Wr.isTagEnd,ac=Wr.isTagStart,Px=Wr.getSingleAttribute,zz=Wr.setSingleAttribute,
rae=Xh(),
oae=_s(),iae=Jt(),Bz=iae.isWhiteSpace,Jm="loop";function sae(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(nae(n))return!0}return!1}function aae(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function Zz(e){var t=aae(e.subparsed);return t!=null&&t.tag!=="w:t"}function uae(e){
return e.hasPageBreak&&Zz(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function lae(e){return e.
length&&Ix(e[0])&&qz(ry(e))}function Uz(e){return sae(e)?0:e.length}function Wz(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function cae(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function dae(e){for(var t=0;t<e.length;t++){var n=e[t];
if(ac("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function mae(e){for(var t=0;t<e.length;t++){var n=e[t];
if(ac("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function pae(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function fae(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Vm(o,"<w:sectPr")&&(n=!0),n&&(Vm(o,"<w:type")&&
(t=!0),!t&&Vm(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function gae(
e){
for(var t=0,n=0;n<e.length;n++)!Vm(e[n],"<w:headerReference")&&!Vm(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function Kz(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function Gz(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function hae(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
ac("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),$x("w:sectPr",o)&&(n=null)}return t}function yae(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];ac("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),$x("w:sectPr",o)&&(t=!1)}return n}function bae(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if($x("w:sectPr",o)&&(n=!0),ac("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Ix(o)){if(t.length>0)return t.join("");break}}return""}var wae=(function(
){
function e(){Xse(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return Qse(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;rae.main.indexOf(
o)!==-1&&(this.sects=hae(n))}},{key:"matchers",value:function(){var n=Jm;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=qse(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];Nx(a,Jm)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=yae(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&dae(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){mae(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=bae(n)}if(!o||o.expandTo!=="auto"||o.module!==Jm||!lae(n))return n;o.paragraphLoop=
!0;var l=0,c=tae(n,function(x){return Ix(x)&&(l++,l===1)?"start":qz(x)&&(l--,l===0)?"end":null}),d=c[
0],
p=ry(c),f=Uz(d),b=Uz(p);return f>0&&c[1][0].type==="content"&&Bz(c[1][0].value)&&(f+=1),b>0&&ry(c[c.
length-2]).type==="content"&&Bz(ry(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=Kz(d),o.hasPageBreak=
Kz(p),Gz(d)&&(f=0),Gz(p)&&(b=0),n.slice(f,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!Nx(n,Jm))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,f){var b=i.createSubScopeManager(d,n.value,p,n,f);o.resolveSerially?
(u=u.then(function(){return r.resolve(Ls(Ls({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(Ls(Ls({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof k?Promise.all(p):p}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var f=[],b=0;b<p.length;b++){var x=p[
b],
O=x.resolved,N=x.errors;jz(c,N),f.push(O)}return f}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Nx(n,Jm))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Px(u.value,"h")),a-=l;var c=0,d=Zz(n);function p(O,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,N,n,P),$=0,F=n.subparsed;$<F.length;$++){
var j=F[$];if(ac("a16:rowId",j)){var B=+Px(j.value,"val")+c;c=1,j.value=zz(j.value,"val",B)}}var U=r.
render(Ls(Ls({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&Wz(
U);var L=I.scopePathItem.some(function(ge){return ge!==0});L?(n.sectPrCount===1&&(U.parts=gae(U.parts)),
n.addContinuousType&&(U.parts=fae(U.parts))):n.addNextPage&&pae(U.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&Wz(U),n.hasPageBreakBeginning&&d&&cae(U);for(var K=0,G=U.parts;K<G.length;K++){var Y=G[
K];
i.push(Y)}jz(s,U.errors)}var f=r.scopeManager.getValue(n.value,{part:n});f!=null||(f=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(f,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:uae(n)||
"",errors:s};if(a!==0){var x=+Px(
o.lastExt.value,"cy");o.lastExt.value=zz(o.lastExt.value,"cy",x+a)}return{value:r.joinUncorrupt(i,Ls(
Ls({},r),{},{basePart:n})),errors:s}}}])})();Jz.exports=function(){return oae(new wae)}});var nB=Ue(
(Kyt,tB)=>{"use strict";m();function Xm(e){"@babel/helpers - typeof";return Xm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Xm(e)}function vae(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Yz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(
e,xae(r.key),r)}}function kae(e,t,n){return t&&Yz(e.prototype,t),n&&Yz(e,n),y.defineProperty(e,
"prototype",{writable:!1}),e}function xae(e){var t=Sae(e,"string");return Xm(t)=="symbol"?t:t+""}
function Sae(e,t){
if(Xm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Xm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:v)(e)}var Tae=_s(),Qm=Jt(),Eae=Qm.isTextStart,Cae=Qm.isTextEnd,Rae=Qm.endsWith,Dae=Qm.startsWith,
Xz=Qm.pushArray,Qz='<w:t xml:space="preserve">',Aae=Qz.length,eB="</w:t>",Oae=eB.length;function Nae(
e){
return Eae(e)&&e.tag==="w:t"}function Fx(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function Pae(e,t){
return e&&
e.basePart&&t.length>1}var Iae=(function(){function e(){vae(this,e),this.name="SpacePreserveModule"}
return kae(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return Nae(d)&&(i=!0,a=o.length),i?(o.push(d),
Pae(r,o)&&(s=r.basePart.endLindex,o[0].value=Fx(o,0)),u(d,o)&&(o[a].value=Fx(o,a),s=d.endLindex),Cae(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=Fx(o,a)),Xz(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return Xz(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&Dae(a,eB)&&(n[r]=n[r].substr(0,n[r].length-Aae)+"<w:t/>",a=a.substr(
Oae),n[i]=a),o=Rae(a,Qz),r=i}return n}}])})();tB.exports=function(){return Tae(new Iae)}});var uB=Ue(
(Hyt,aB)=>{"use strict";m();function ep(e){"@babel/helpers - typeof";return ep=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ep(e)}function $ae(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function rB(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(
e,_ae(r.key),r)}}function Fae(e,t,n){return t&&rB(e.prototype,t),n&&rB(e,n),y.defineProperty(e,
"prototype",{writable:!1}),e}function _ae(e){var t=Mae(e,"string");return ep(t)=="symbol"?t:t+""}
function Mae(e,t){
if(ep(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ep(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:v)(e)}var Lae=Yh(),iB=Jt(),jae=iB.isContent,oB=iB.getPartWithDelimiters,sB=Ur(),zae=sB.throwRawTagShouldBeOnlyTextInParagraph,
Bae=sB.getInvalidRawXMLValueException,Uae=_s(),_x="rawxml";function Wae(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
jae(l)&&zae({paragraphParts:s,part:t})}return t}var Kae=(function(){function e(){$ae(this,e),this.name=
"RawXmlModule",this.prefix="@"}return Fae(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,_x]]}},{key:
"postparse",value:function(n){var r=this;return Lae.expandToOne(n,{moduleName:_x,getInner:Wae,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(oB(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==_x)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[Bae({tag:n.value,value:o,
partDelims:oB(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();aB.exports=function(){return Uae(new Kae)}}
);var cB=Ue((Zyt,lB)=>{"use strict";m();function Gae(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}lB.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=Gae(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var gB=Ue(
(Vyt,fB)=>{"use strict";m();function tp(e){"@babel/helpers - typeof";return tp=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},tp(e)}function Hae(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function dB(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(
e,Zae(r.key),r)}}function qae(e,t,n){return t&&dB(e.prototype,t),n&&dB(e,n),y.defineProperty(e,
"prototype",{writable:!1}),e}function Zae(e){var t=Jae(e,"string");return tp(t)=="symbol"?t:t+""}
function Jae(e,t){
if(tp(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(tp(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:v)(e)}var Vae="expandPair",Yae=cB(),jx=Jt(),Xae=jx.getLeft,Qae=jx.getRight,Lx=jx.pushArray,
eue=_s(),tue=Yh(),nue=tue.getExpandToDefault,zx=Ur(),mB=zx.getUnmatchedLoopException,rue=zx.getClosingTagNotMatchOpeningTag,
pB=zx.getUnbalancedLoopException;function oue(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Mx(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function iue(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(mB(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(Mx(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(Mx(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(Mx(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(rue({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
mB(c))}return{traits:[],errors:n}}function sue(e){var t={},n=[],r=[],o=[];for(Lx(o,e);o.length>0;){
var i=iue(
o);Lx(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=oue(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var aue=(function(){function e(){Hae(this,e),this.name="ExpandPairTrait"}
return qae(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Lx(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(Vae,n,r);u=u.map(
function(P){return P||[]}),u=Yae(u);var l=sue(u),c=l.pairs,d=l.errors,p=0,f=null,b=c.map(function(P){
var I=P[0].part.expandTo;if(I==="auto"&&a!=="text"){var $=nue(n,P,o.expandTags);$.error&&d.push($.error),
I=$.value}if(!I||a==="text"){var F=P[0].offset,j=P[1].offset;return F<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(pB(P,f)),f=P,p=j,[F,j]}var B,U;try{B=Xae(n,I,P[0].offset)}catch(L){d.push(
L)}try{U=Qae(n,I,P[1].offset)}catch(L){d.push(L)}return B<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(pB(P,f)),p=U,f=P,[B,U]});if(d.length>0)return{postparsed:n,errors:d};var x=0,O,N=n.reduce(
function(P,I,$){
var F=x<c.length&&b[x][0]<=$&&$<=b[x][1],j=c[x],B=b[x];if(!F)return P.push(I),P;if(B[0]===$&&(O=[]),
j[0].offset!==$&&j[1].offset!==$&&O.push(I),B[1]===$){var U=n[j[0].offset];U.subparsed=s(O,{basePart:
U}),
U.endLindex=j[1].part.lIndex,delete U.location,delete U.expandTo,P.push(U),x++;for(var L=b[x];L&&L[0]<
$;)x++,L=b[x]}return P},[]);return{postparsed:N,errors:d}}}])})();fB.exports=function(){return eue(
new aue)}});var vB=Ue((Xyt,wB)=>{"use strict";m();function np(e){"@babel/helpers - typeof";return np=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},np(e)}function uue(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function hB(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(
e,cue(r.key),r)}}function lue(e,t,n){return t&&hB(e.prototype,t),n&&hB(e,n),y.defineProperty(e,
"prototype",{writable:!1}),e}function cue(e){var t=due(e,"string");return np(t)=="symbol"?t:t+""}
function due(e,t){
if(np(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(np(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:v)(e)}var mue=_s(),bB=Ur(),pue=bB.getScopeCompilationError,fue=bB.getCorruptCharactersException,
Bx=Jt(),yB=Bx.utf8ToWord,gue=Bx.hasCorruptCharacters,hue=Bx.removeCorruptCharacters,oy=bx(),yue=oy.settingsContentType,
bue=oy.coreContentType,wue=oy.appContentType,vue=oy.customContentType,kue=[yue,bue,wue,vue],xue={
docx:"w",pptx:"a"},Sue=(function(){function e(){uue(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return lue(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=xue[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(pue({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(kue.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=hue(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&gue(c))return{errors:[fue({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):yB(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(yB(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
wB.exports=function(){return mue(new Sue)}});var CB=Ue((ebt,EB)=>{"use strict";m();var kB=Vz(),Tue=nB(
),xB=uB(),SB=gB(),TB=vB();function Eue(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[kB,Tue,SB,xB,TB],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function Cue(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[kB,SB,xB,TB],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}EB.exports={docx:
Eue,pptx:Cue}});var GB=Ue((nbt,Hx)=>{"use strict";m();var Rue=["modules"];function RB(e,t){var n=y.keys(
e);if(y.getOwnPropertySymbols){
var r=y.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return y.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Ho(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?RB(y(n),!0).forEach(function(r){Due(e,r,n[r])}):y.getOwnPropertyDescriptors?y.defineProperties(
e,y.getOwnPropertyDescriptors(n)):RB(y(n)).forEach(function(r){y.defineProperty(e,r,y.getOwnPropertyDescriptor(
n,r))})}return e}function Due(e,t,n){return(t=_B(t))in e?y.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function DB(e,t){return Pue(e)||Nue(e,t)||Oue(e,t)||Aue()}
function Aue(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Oue(e,
t){
if(e){if(typeof e=="string")return AB(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?AB(e,t):void 0}}function AB(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Nue(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(y(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),y(s)!==s))return}finally{if(l)throw o}}return a}}function Pue(
e){
if(k.isArray(e))return e}function lc(e){"@babel/helpers - typeof";return lc=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},lc(e)}function Iue(e,t){if(e==null)return{};var n,r,o=$ue(e,t);
if(y.getOwnPropertySymbols){var i=y.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function $ue(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function Fue(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function OB(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),y.defineProperty(e,_B(r.key),r)}}function _ue(e,t,n){return t&&OB(e.prototype,t),n&&
OB(e,n),y.defineProperty(e,"prototype",{writable:!1}),e}function _B(e){var t=Mue(e,"string");return lc(
t)=="symbol"?t:t+""}function Mue(e,t){if(lc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(lc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:v)(e)}var Un=Jt(),ln=pj(),Lue=ln.object(
{allowUnopenedTag:ln.
boolean().optional(),allowUnclosedTag:ln.boolean().optional(),allowUnbalancedLoops:ln.boolean().optional(
),
changeDelimiterPrefix:ln.string().optional().nullable()}),jue=ln.object({delimiters:ln.object({start:
ln.
string().nullable(),end:ln.string().nullable()}).strict().optional(),fileTypeConfig:ln.object({}).optional(
),
paragraphLoop:ln.boolean().optional(),parser:ln.function().optional(),errorLogging:ln.union([ln.boolean(
),
ln.string()]).optional(),linebreaks:ln.boolean().optional(),nullGetter:ln.function().optional(),
syntax:Lue.
optional(),stripInvalidXMLChars:ln.boolean().optional(),warnFn:ln.function().optional()}).strict(),
zue=gj(),
MB=zue.getRelsTypes,LB=bj(),jB=LB.collectContentTypes,zB=LB.getContentTypes,BB=_s(),Bue=Yh(),Uue=$j(
),
Wue=Bj(),NB=kx(),Kue=ez(),Ux=Kue.getTags,UB=nz(),Ci=Ur(),WB=Ci.throwMultiError,Gue=Ci.throwResolveBeforeCompile,
Hue=Ci.throwRenderInvalidTemplate,que=Ci.throwRenderTwice,op=Ci.XTInternalError,Zue=Ci.XTTemplateError,
Jue=Ci.throwFileTypeNotIdentified,Vue=Ci.throwFileTypeNotHandled,iy=Ci.throwApiVersionError;Un.getRelsTypes=
MB;Un.traits=Bue;Un.moduleWrapper=BB;Un.collectContentTypes=jB;Un.getContentTypes=zB;var PB=Un.getDefaults,
Yue=Un.str2xml,Xue=Un.xml2str,Gx=Un.concatArrays,IB=Un.uniq,Que=Un.getDuplicates,ele=Un.stableSort,
Wx=Un.
pushArray,$B=Un.utf8ToWord,tle=Un.invertMap,nle="[Content_Types].xml",rle="_rels/.rels",qo=[3,48,0];
function ole(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=Que(t);if(o.length>
0)throw new op('Detected duplicate module "'.concat(o[0],'"'))}function ile(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function sle(e){
return ele(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function rp(e){var t=[];for(var n in e)t.push(
n);for(var r=[nle,rle],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function KB(e,t){e.hideDeprecations!==!0&&console.warn(t)}function uc(e,t){if(
e.
hideDeprecations!==!0)return KB(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function Kx(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function FB(e){var t=e.compiled;e.errors=Gx(y.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&UB(e.errors,e.options.errorLogging),
WB(e.errors))}function ale(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var La=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=Iue(n,Rue);if(Fue(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[Uue()],this.xmlDocuments={},arguments.length===
0)KB(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),ale(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return _ue(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&iy("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==qo[0]&&iy(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:qo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(qo.join("."))}),n[1]>qo[1]&&iy(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:qo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(qo.join("."))}),n[1]===qo[1]&&n[2]>qo[2]&&iy(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:qo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(qo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new op(
"attachModule() should not be called manually when using the v4 constructor");uc(this,"attachModule");
var r=lc(n);if(r==="function")throw new op(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new op(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=BB(n);return this.modules.push(o),o.on("attached"),this.fileType&&Kx(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=jue.validate(n);if(i.success===!1)throw new C(
i.error);uc(
this,"setOptions"),this.options={};var s=PB();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=$B(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=$B(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if(uc(this,"loadZip"),n.loadAsync)throw new op(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=Gx([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return Kx(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
Wue({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;uc(this,"resolveData");var o=[];return y.keys(this.compiled).length||
Gue(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:NB}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
f=p.from,b=p.data;s.push(Promise.resolve(b).then(function(x){var O=r.compiled[f];return O.filePath=d,
O.scopeManager=r.getScopeManager(d,O,x),O.resolveTags(x).then(function(N){return O.scopeManager.finishedResolving=
!0,N},function(N){Wx(o,N)})}))},u=0,l=y.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&UB(o,r.options.errorLogging),WB(o)),Gx(c)}
)})}},
{key:"compile",value:function(){if(uc(this,"compile"),this.updateFileTypeConfig(),ole(this.modules),
this.modules=sle(this.modules),y.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
IB(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=Yue(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var f=0,b=this.templatedFiles;f<b.length;f++){var x=b[f];this.
zip.files[x]!=null&&this.precompileFile(x)}this.sendEvent("after-preparse");for(var O=0,N=this.templatedFiles;
O<
N.length;O++){var P=N[O];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){var F=$[I];this.zip.files[F]!=null&&
this.compiled[F].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),FB(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=MB(this.zip);
var n=zB(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
jB(r,o,this.zip),this.invertedContentTypes=tle(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&Vue(a),a||Jue(
this.
zip),ile(this),Kx(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var f=new Zue(d);throw f.properties={id:p,explanation:d},f}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&que(),this.rendered=!0,y.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&Hue(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:NB}),this.mapper||(this.mapper=this.modules.reduce(function(j,B){return B.getRenderedMap(j)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=DB(c,3),p=d[1],f=d[2],b=0,x=this.modules;b<x.length;b++){var O=x[b];if(O.preZip){
var N=O.
preZip(p,f);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=DB(r[P],2),$=I[0],F=I[1];
this.zip.file($,F,{createFolders:!0})}return FB(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=Xue(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return uc(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=PB(),s=Wx(y.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),Wx(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=IB(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:Ux(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Ux(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:Ux(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(Ho(
Ho(
{compression:"DEFLATE",fileOrder:rp},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(Ho(Ho({compression:"DEFLATE",fileOrder:rp},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(Ho(Ho({compression:"DEFLATE",fileOrder:rp},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(Ho(Ho({compression:"DEFLATE",fileOrder:rp}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(Ho(Ho(
{compression:"DEFLATE",fileOrder:rp},n),{},{type:"arraybuffer"}))}}])})();La.DocUtils=Un;La.Errors=Ur(
);
La.XmlTemplater=Fz();La.FileTypeConfig=CB();La.XmlMatcher=Tx();Hx.exports=La;Hx.exports.default=La});
var HB={};ib(HB,{Docxtemplater:()=>qB.default});var qB,ZB=Op(()=>{"use strict";m();qB=eG(GB(),1)});
var Zhe={};ib(Zhe,{acceptRowOrder:()=>She,answerFix:()=>Hhe,answerQuestions:()=>The,applyFixes:()=>Whe,
assignJudges:()=>khe,changeLetterhead:()=>yhe,changeSettings:()=>Che,checkSheets:()=>Qge,
chooseLanguage:()=>Rhe,
closeAndCompute:()=>ohe,closeStage:()=>Ohe,collectJudgeFiles:()=>zhe,computeRanking:()=>che,
computeTop:()=>ehe,
confirmPlenary:()=>$he,createWorkbook:()=>bhe,decide:()=>she,decideResult:()=>Mhe,explainHistory:()=>Ihe,
explainRules:()=>Phe,exportDocuments:()=>mhe,getState:()=>uhe,makeAwardDocuments:()=>rhe,
makeDocuments:()=>dhe,
makeJudgeFiles:()=>jhe,makeJudgeTabs:()=>vhe,markFindings:()=>qhe,onInstall:()=>Yge,onOpen:()=>Vge,
openRanking:()=>nhe,
openSidebar:()=>Xge,openTemplate:()=>fhe,prepareJudgeTabs:()=>the,prepareObjections:()=>_he,
preparePlenary:()=>Fhe,
preparePlenaryTab:()=>ihe,previewFixes:()=>Uhe,readDetails:()=>Ehe,readJudgeFiles:()=>Lhe,
readOwnFixes:()=>Ghe,
readTemplate:()=>phe,reopenStage:()=>Nhe,restoreTemplate:()=>hhe,scheduleStage:()=>xhe,showCell:()=>Ahe,
showRanking:()=>Dhe,takeList:()=>whe,undoFixes:()=>Khe,uploadTemplate:()=>ghe,validateWorkbook:()=>lhe,
verify:()=>ahe,verifyResult:()=>Bhe});m();m();m();m();function ub(e){let t=y.values(e).filter(r=>typeof r=="number");
return y.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function q0(e,t){return typeof t=="bigint"?t.toString():t}var ab=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Z0(e){return new ab(e)}function J0(e){return e==null}function Pp(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Ip(e,t,n){y.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function V0(e){
let t=y.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function lb(e){
var t;return(t=V0(e._zod.def))!=null?t:e._zod.def.shape}function Y0(e,t,n){y.defineProperty(e,t,{get(
){
let r=n();return Ip(this,t,r),r},enumerable:!0,configurable:!0})}function X0(e,t,n){t in e?Ip(e,t,n):
e[t]=n}function tG(e,t,n,r){let o=lb(t);for(let i of n){let s=y.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?Y0(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):X0(e,i,r?r(s.value,i):s.value))}}
function nG(e,t){
for(let n of Reflect.ownKeys(t)){let r=y.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Y0(e,n,(
)=>t[n]):
X0(e,n,r.value))}}function Q0(...e){let t={};for(let n of e){let r=y.getOwnPropertyDescriptors(n);y.
assign(t,r)}return y.defineProperties({},t)}var cb="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function Np(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function $p(e){if(Np(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Np(n)===!1||y.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function db(e){
return $p(e)?{...e}:k.isArray(e)?[...e]:e instanceof h?new h(e):e instanceof w?new w(e):e}var eS=new w(
["string","number","symbol"]);function jc(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function zc(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function dn(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function tS(e){return y.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var nS={
safeint:[v.MIN_SAFE_INTEGER,v.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-v.MAX_VALUE,v.MAX_VALUE]};function rS(
e,t){if(!$p(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=lb(e);for(let i of Reflect.ownKeys(t))if(y.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return zc(e,Q0(e._zod.def,{shape:rG(e,t)}))}function rG(e,t){let n={};return tG(
n,e,Reflect.ownKeys(lb(e))),nG(n,t),n}function Gr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function oS(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function po(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Lc(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function mb(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function Fp(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Qo(e,t,n){var u,l,c,d,p,f,b,x,O,N,P,I,
$,F,j,B,U;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(B=
(j=($=(P=(O=Lc((x=(b=(f=e.inst)==null?void 0:f._zod.def)==null?void 0:b.error)==null?void 0:x.call(b,
e)))!=null?O:Lc(i==null?void 0:i(e)))!=null?P:Lc((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?$:Lc((I=n.customError)==null?void 0:I.call(n,e)))!=null?j:Lc((F=n.localeError)==null?void 0:F.call(
n,e)))!=null?B:"Invalid input",a={};for(let L of y.keys(e))L==="inst"||L==="schema"||L==="continue"||
L==="input"||L==="__proto__"||(a[L]=e[L]);return(U=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var oG=/[\uD800-\uDBFF]/;function iS(e){let t=e.length;if(!oG.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function sS(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function aS(e,t){for(let n in t){
let r=y.getOwnPropertyDescriptor(t,n);r.get?y.defineProperty(e,n,{...r,
enumerable:!1}):iG(e,n,r.value)}}function qs(e,t,n,r=!0){return y.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function pb(e,t,n){return qs(e,t,n,!1)}function iG(e,t,n){y.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:qs(this,t,n.bind(
this))},set(r){qs(this,t,r)}})}function sG(e,t){let n=y.getPrototypeOf(e);return t in n?void 0:n}var sb,
Pi=!1,aG={configurable:!0,get(){Pi=!0}};function Pn(e,t,n){let r=y.getPrototypeOf(e._zod);if(t in r&&
sb!==e._zod){sb=void 0;return}sb=e._zod,y.defineProperty(r,t,{configurable:!0,get(){y.defineProperty(
this,t,aG);let o=Pi;Pi=!1;try{let i=n(this);return Pi?delete this[t]:y.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Pi=Pi||o,i}catch(i){throw delete this[t],Pi=Pi||o,i}},set(o){y.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function uS(e,t,n,r){let o=sG(e,t);o&&y.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return y.defineProperty(
this,t,i),i.value=n(this),y.defineProperty(this,t,i),i.value},set(i){y.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var lS;var fb={value:void 0,enumerable:!1},cS="captureStackTrace"in C?
C:null;function uG(e){let t=cS;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return cS=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Ae(e,t,n,r){var p;let o={};function i(
f){
this.def=f,this.constr=d,this.traits=new w}i.prototype=o;let s=n,a=s&&new WeakSet;function u(f,b){if(
f.
_zod){if(f._zod.traits.has(e))return}else{fb.value=new i(b);try{y.defineProperty(f,"_zod",fb)}
finally{
fb.value=void 0}}if(f._zod.traits.add(e),t(f,b),a){let O=y.getPrototypeOf(f),N=f._zod.constr.prototype,
P=O;for(;P&&P!==N;)P=y.getPrototypeOf(P);let I=P!=null?P:O;a.has(I)||(a.add(I),aS(I,s))}let x=d.prototype;
for(let O in x)y.prototype.hasOwnProperty.call(x,O)&&(O in f||(f[O]=x[O].bind(f)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:y;class c extends l{}y.defineProperty(c,"name",{value:e});function d(f){var N;
let b=r!=null&&r.Parent?uG(c):this;u(b,f);let x=b._zod.deferred;if(x){for(let P of x)P();b._zod.deferred=
void 0}let O=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return O&&O(b),b}return y.
defineProperty(d,"init",{value:u}),y.defineProperty(d,T.hasInstance,{value:f=>{var b,x;return r!=null&&
r.Parent&&f instanceof r.Parent?!0:(x=(b=f==null?void 0:f._zod)==null?void 0:b.traits)==null?void 0:
x.has(e)}}),y.defineProperty(d,"name",{value:e}),d}var ei=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var dS;(dS=(lS=globalThis).__zod_globalConfig)!=null||
(lS.__zod_globalConfig={});var Js=globalThis.__zod_globalConfig;
function ti(e){return e&&y.assign(Js,e),Js}m();m();function lG(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,q0,2)),e.
message}function cG(e){this._zod.message=e}var dG={get:lG,set:cG,enumerable:!0,configurable:!0},hb={
value:void 0,enumerable:!1},mS=new WeakSet([y.prototype,C.prototype]),pS=(e,t)=>{e.name="$ZodError",
hb.value=t,y.defineProperty(e,"issues",hb),hb.value=void 0,y.defineProperty(e,"message",dG);let n=y.
getPrototypeOf(e);mS.has(n)||(mS.add(n),y.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return y.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){y.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},tye=Ae(
"$ZodError",pS),Bc=Ae("$ZodError",pS,void 0,{Parent:C});var pG=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new ei;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>Qo(d,s,ti())));throw cb(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},Vs=pG(Bc),fG=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>Qo(d,s,ti())));throw cb(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},yb=fG(Bc),gG=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new ei;return i.issues.length?fS(e,i.issues,
o):{success:!0,data:i.value}},bt=gG(Bc);function fS(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Qo(o,n,ti()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var hG=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?fS(e,i.issues,o):{success:!0,data:i.value}},bb=hG(Bc);m();m();m();var gS=/^[\s\S]{0,}$/;
var wb=/^-?\d+(?:\.\d+)?$/,hS=/^(?:true|false)$/i;var Ii=Ae("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var yG=e=>{let t=e.value;return!J0(t)&&t.length!==void 0},_p={
number:"number",bigint:"bigint",object:"date"},bS=Ae("$ZodCheckLessThan",(e,t)=>{Ii.init(e,t);let n=_p[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=_p[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),wS=Ae("$ZodCheckGreaterThan",(e,t)=>{Ii.init(e,t);let n=_p[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
_p[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var vS=Ae(
"$ZodCheckNumberFormat",(e,t)=>{var s;Ii.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=nS[t.format];e._zod.check=a=>{let u=a.
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
abort})}});var kS=Ae("$ZodCheckMaxLength",(e,t)=>{var r;var n;Ii.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
yG),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?iS(i):s)<=t.maximum)
return;let u=sS(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var xS=Ae("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Ii.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),SS=Ae("$ZodCheckRegex",(e,t)=>{
xS.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var ES={major:4,minor:6,patch:7};var bn=Ae("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=ES;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=Gr(l),f;for(let b of c){if(b._zod.def.when){if(oS(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let x=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new ei;if(f||O instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await O,l.
issues.length!==x&&(Fp(l.issues,x,e),p||(p=Gr(l,x)))});else{if(l.issues.length===x)continue;Fp(l.issues,
x,e),p||(p=Gr(l,x))}}return f?f.then(()=>l):l},u=(l,c,d)=>{if(Gr(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new ei;return p.then(f=>e._zod.parse(f,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(f=>u(f,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new ei;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return pb(this,"~standard",vG(this))}
,
set"~standard"(e){qs(this,"~standard",e)}}),IS=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Qo(n,t,
ti()))}:{value:e.value};async function wG(e,t){let n={async:!0};return IS(await e._zod.run({value:t,
issues:[]},n),n)}function vG(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return IS(r,n)}catch{}return wG(e,t)},vendor:"zod",version:1}}var $S=Ae(
"$ZodString",(e,t)=>{var n;bn.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:gS,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=S(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var vb=Ae("$ZodNumber",(e,t)=>{bn.init(e,t),
e._zod.pattern=wb,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=v(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!v.isNaN(o)&&v.isFinite(o))return n;let i=typeof o==
"number"?v.isNaN(o)?"NaN":v.isFinite(o)?void 0:S(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),FS=Ae("$ZodNumberFormat",(e,t)=>{vS.init(
e,
t),vb.init(e,t)}),_S=Ae("$ZodBoolean",(e,t)=>{bn.init(e,t),e._zod.pattern=hS,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var MS=Ae("$ZodUnknown",(e,t)=>{bn.init(
e,t),e._zod.parse=n=>n});function kG(e,t){let n=mb(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of mb(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Fp(i.issues,c,e),i}}return o(i,s)}}var xG=e=>k.
isArray(e)?e.length:-1;function CS(e,t,n){e.issues.length&&t.issues.push(...po(n,e.issues)),t.value[
n]=e.value}var LS=Ae("$ZodArray",(e,t)=>{bn.init(e,t);let n=Js.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>CS(d,
r,u)));else if(CS(c,r,u),a&&c.issues.length!==0&&Gr(c))break}return s.length?Promise.all(s).then(()=>r):
r},kG(e,xG)});function Mp(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...po(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var SG=[];function TG(e){
var s,
a,u,l;let t=y.keys(e.shape),n=y.getOwnPropertySymbols(e.shape),r=n.length?n:SG,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${S(c)}": expected a Zod schema`);let i=tS(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new w(t),numKeys:t.length,optionalKeys:new w(i)}}
function EG(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,f=0;
for(let b in t){if(s&&n.issues.length!==f){if(Gr(n,f))break;f=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let x=l.run({value:t[
b],
issues:[]},r);x instanceof Promise?e.push(x.then(O=>Mp(O,n,b,t,d,p))):Mp(x,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var jS=Ae("$ZodObject",(e,t)=>{var l;bn.init(e,t);let n=y.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return y.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,y.defineProperty(t,"shape",{get:c})}let o=Z0(()=>TG(t));Pn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let f in d){let b=d[f]._zod;if(b.values){y.prototype.hasOwnProperty.
call(p,f)||Ip(p,f,new w);for(let x of b.values)p[f].add(x);b.optin!==void 0&&p[f].add(void 0)}}
return p});
let i=Np,s=t.catchall,a,u=Js.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let f=[],b=a.shape,x=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let N of a.allKeys){if(x&&c.issues.length!==O){if(Gr(c,O))break;O=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,$=P._zod.optout,F=P._zod.run({value:p[N],issues:[]},d);F instanceof
Promise?f.push(F.then(j=>Mp(j,c,N,p,I,$))):Mp(F,c,N,p,I,$)}return s?EG(f,p,c,d,o.value,e,x===!0):f.length?
Promise.all(f).then(()=>c):c}});function RS(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Gr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>Qo(s,r,ti())))}),t)}var zS=Ae("$ZodUnion",(e,t)=>{bn.init(e,t),
Pn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),Pn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),Pn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new w(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),Pn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Pp(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>RS(a,r,e,o)):RS(s,r,e,o)}});var BS=Ae("$ZodTuple",(e,t)=>{bn.init(e,t);let n=t.items,r=Js.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!k.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=DS(n,"optin"),l=DS(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let f=0;
f<
n.length;f++){let b=n[f]._zod.run({value:s[f],issues:[]},i);b instanceof Promise?a.push(b.then(x=>{c[
f]=
x})):(c[f]=b,d&&!p&&b.issues.length&&(p=Gr(b)))}if(t.rest&&!p){let f=n.length-1,b=s.slice(n.length),
x=o.issues.length;for(let O of b){if(d&&o.issues.length!==x){if(Gr(o,x))break;x=o.issues.length}f++;
let N=t.rest._zod.run({value:O,issues:[]},i);N instanceof Promise?a.push(N.then(P=>AS(P,o,f))):AS(N,
o,f)}}return a.length?Promise.all(a).then(()=>OS(c,o,n,s,l)):OS(c,o,n,s,l)}});function DS(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function AS(e,t,n){e.issues.length&&t.issues.push(...po(n,e.issues)),t.value[n]=e.value}
function OS(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...po(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var US=Ae("$ZodRecord",(e,t)=>{bn.init(e,t);let n=Js.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!$p(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new w;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>Qo(b,o,ti())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let f=t.
valueType._zod.run({value:i[c],issues:[]},o);f instanceof Promise?s.push(f.then(b=>{b.issues.length&&
r.issues.push(...po(c,b.issues)),r.value[p]=b.value})):(f.issues.length&&r.issues.push(...po(c,f.issues)),
r.value[p]=f.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!y.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&wb.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:v(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>Qo(b,o,ti())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let f=t.valueType._zod.
run({value:i[l],issues:[]},o);f instanceof Promise?s.push(f.then(b=>{b.issues.length&&r.issues.push(
...po(l,b.issues)),r.value[p]=b.value})):(f.issues.length&&r.issues.push(...po(l,f.issues)),r.value[
p]=
f.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var WS=Ae("$ZodEnum",(e,t)=>{bn.init(e,t);let n=ub(t.entries),
r=new w(n);e._zod.values=r,Pn(e,"pattern",o=>{let i=ub(o.def.entries).filter(s=>eS.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>jc(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),KS=Ae("$ZodLiteral",(e,t)=>{bn.init(
e,t);let n=new w(t.values);e._zod.values=n,Pn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?jc(i):i?jc(i.toString()):S(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function NS(e,t){return e.value=t.issues.length?void 0:t.value,e}var GS=Ae(
"$ZodOptional",(e,t)=>{bn.
init(e,t),Pn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",Pn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new w([...r,void 0]):void 0}
),
Pn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Pp(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>NS(n,i)):NS(n,o)}return t.
innerType._zod.run(n,r)}});var HS=Ae("$ZodNullable",(e,t)=>{bn.init(e,t),Pn(e,"optin",n=>n.def.innerType._zod.optin),
Pn(e,"optout",n=>n.def.innerType._zod.optout),Pn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Pp(r.source)}|null)$`):void 0}),Pn(e,"values",n=>n.def.innerType._zod.values?new w([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),qS=Ae(
"$ZodDefault",(e,t)=>{bn.init(e,t),e._zod.optin="defaulted",Pn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>PS(
i,t)):PS(o,t)}});function PS(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function ZS(
e){return e.checks&&(e.checks=[...e.checks]),e}function JS(e,t){return new e(ZS({type:"string",...dn(
t)}))}function VS(e,t){return new e(ZS({type:"number",checks:[],...dn(t)}))}function YS(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...dn(t)})}function XS(e,t){return new e(
{type:"boolean",...dn(t)})}function QS(e){return new e({type:"unknown"})}function ni(e,t){return new bS(
{check:"less_than",...dn(t),value:e,inclusive:!0})}function Kn(e,t){return new wS({check:
"greater_than",...dn(t),value:e,inclusive:!0})}function kb(e,t){return new kS({check:"max_length",
...dn(t),maximum:e})}function Uc(e,t){return new SS({check:"string_format",format:"regex",...dn(t),
pattern:e})}m();m();var rr=Ae("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");bn.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){qs(this,"with",e)},parse(e,t){
return Vs(this,e,t,{callee:this.parse})},parseAsync(e,t){return yb(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return bt(this,e,t)},safeParseAsync(e,t){return bb(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return zc(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),RG=Ae("ZodMiniString",(e,t)=>{$S.init(e,t),rr.init(e,t)});function z(e){return JS(RG,e)}var tT=Ae(
"ZodMiniNumber",(e,t)=>{vb.init(e,t),rr.init(e,t)});function be(e){return VS(tT,e)}var DG=Ae(
"ZodMiniNumberFormat",(e,t)=>{FS.init(e,t),tT.init(e,t)});function Ys(e){return YS(DG,e)}var AG=Ae(
"ZodMiniBoolean",(e,t)=>{_S.init(e,t),rr.init(e,t)});function xe(e){return XS(AG,e)}var OG=Ae(
"ZodMiniUnknown",(e,t)=>{MS.init(e,t),rr.init(e,t)});function Lp(){return QS(OG)}var NG=Ae(
"ZodMiniArray",(e,t)=>{LS.init(e,t),rr.init(e,t)});function ce(e,t){return new NG({type:"array",
element:e,...dn(t)})}var PG=Ae("ZodMiniObject",(e,t)=>{jS.init(e,t),rr.init(e,t),uS(e,"shape",n=>n._zod.def.shape,
!1)});function q(e,t){
let n={type:"object",shape:e!=null?e:{},...dn(t)};return new PG(n)}function fo(e,t){return rS(e,t)}
var IG=Ae("ZodMiniUnion",(e,t)=>{zS.init(e,t),rr.init(e,t)});function Wc(e,t){return new IG({type:
"union",options:e,...dn(t)})}var $G=Ae("ZodMiniTuple",(e,t)=>{BS.init(e,t),rr.init(e,t)});function nT(
e,t,n){let r=t instanceof bn,
o=r?n:t,i=r?t:null;return new $G({type:"tuple",items:e,rest:i,...dn(o)})}var eT=Ae("ZodMiniRecord",(
e,t)=>{
US.init(e,t),rr.init(e,t)});function At(e,t,n){return!t||!t._zod?new eT({type:"record",keyType:z(),
valueType:e,
...dn(t)}):new eT({type:"record",keyType:e,valueType:t,...dn(n)})}var FG=Ae("ZodMiniEnum",(e,t)=>{WS.init(
e,t),rr.init(e,t),e.options=[...e._zod.values]});function dt(e,t){
let n=k.isArray(e)?y.fromEntries(e.map(r=>[r,r])):e;return new FG({type:"enum",entries:n,...dn(t)})}
var _G=Ae("ZodMiniLiteral",(e,t)=>{KS.init(e,t),rr.init(e,t)});function rT(e,t){return new _G({type:
"literal",values:k.isArray(e)?e:[e],...dn(t)})}var MG=Ae("ZodMiniOptional",(e,t)=>{GS.init(e,t),rr.init(
e,t)});function ue(e){return new MG({type:"optional",innerType:e})}var LG=Ae("ZodMiniNullable",(e,t)=>{
HS.init(e,t),rr.init(e,t)});function Me(e){return new LG({type:"nullable",innerType:e})}var jG=Ae(
"ZodMiniDefault",(e,t)=>{qS.init(e,t),rr.init(e,t)});function Le(e,t){return new jG({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():db(t)}})}m();m();m();m();function oT(
e){let t=new h;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var M=oT(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),X=oT(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var _=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t},iT=new A;function zG(e){var n;let t=iT.get(
e);return t===void 0&&(t=[e.id,e.en,...(n=e.also)!=null?n:[]].map(M),iT.set(e,t)),t}function Ge(e,t){
let n=M(e);return n!==""&&zG(t).includes(n)}var jp=(e,t)=>e.map(n=>[n,t[n].name]);function Gn(e,t){
var n;
return(n=t.find(([,r])=>Ge(e,r)))==null?void 0:n[0]}var J={settings:_("Pengaturan","Settings"),
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
"Decisions"),corrections:_("Perbaikan","Corrections"),emblems:_("Lambang","Emblems")},sT="Penilaian",
Vt=[[!0,_("ya","yes","y","true","benar")],[!1,_("tidak","no","t","n","false","salah")]],zp=[[!0,_(
"bersarang","nested")],[!1,_("terpisah","separate")]],tu=[["files",_("berkas","files","proposal")],[
"presentation",_("presentasi","presentation")],["field",_("lapangan","field")]],$i=[["ineligible",_(
"tidak lolos administrasi","ineligible","not eligible")],["disqualified",_("diskualifikasi",
"disqualified","didiskualifikasi")],["withdrawn",_("mundur","withdrawn","mengundurkan diri")]],nu=[[
"definitive",_("definitif","definitive")],["pj",_("Pj.","Pj.","Penjabat")],["pjs",_("Pjs.","Pjs.",
"Penjabat Sementara")],["plt",_("Plt.","Plt.","Pelaksana Tugas")],["plh",_("Plh.","Plh.",
"Pelaksana Harian")]],Bp=[
["self",_("sendiri","self")],["on-behalf",_("a.n.","on behalf","atas nama")],["by-order",_("u.b.",
"by order","untuk beliau")]],Hn=_("BK","BK");m();m();var Oe=()=>SpreadsheetApp.getActiveSpreadsheet(
),en=()=>Oe().getId(),Kc=()=>Oe().getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),nt=()=>Kc().map(e=>e.getName()),Hr=()=>new h(Kc().map(
e=>[e.getName(),e.getSheetId()])),aT=()=>Kc().filter(e=>e.isSheetHidden()).map(e=>e.getName()),uT=(e,
t)=>{
var n,r;return(r=(n=Oe().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},ru=(
)=>Kc().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),BG=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function UG(){
let e=null;return t=>{e!=null||(e={zone:Oe().getSpreadsheetTimeZone(),monthFirst:BG.test(Oe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function _e(e){let t=Oe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=UG(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function ou(e){var n,r;let t=(r=(n=Oe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var ri=e=>{var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function xb(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var lT="@",Sb=(e,t)=>{let n=t.map(
r=>r===lT);return e.map(r=>r.map((o,i)=>typeof o=="string"?xb(o,n[i]===!0):o))};function oi(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Yt(e,t,n,r,o=[]){var a,u;let i=Oe().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(oi(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(Sb(r,o)))}
function cT(e,t,n,r){
let o=Oe().getSheetByName(e);o!==null&&(oi(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(lT))}
var wr=e=>{
var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function dT(){
for(let e of Kc())
e.getLastRow()===0&&Oe().deleteSheet(e)}var qn=()=>SpreadsheetApp.flush();function mT(e,t){let n=Oe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:WG(n,t);return r===null?n.activate():r.activate(
),
!0}function WG(e,t){try{return e.getRange(t)}catch{return null}}m();var Ne=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function Ze(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var KG=1e4;function pT(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(KG))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{GG(t)}}
function GG(e){
try{e.releaseLock()}catch(t){console.warn(S(t))}}var Ye=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),wt=()=>Utilities.
getUuid().slice(0,8),Xe=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var fT="boundTabs",HG=At(z(),be());function Up(){let e=Ne(fT);try{let t=bt(
HG,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var Tb=e=>Ze(fT,E.stringify(e));function Zn(e,t){let n=Hr(
).
get(t);n!==void 0&&Tb({...Up(),[e]:n})}function Ot(){let e=null;return(t,n)=>(e!=null||(e={tabs:Up(),
ids:Hr()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}m();var gT="people",Wp;function Kp(){return Wp===void 0&&
(Wp=qG()),Wp}function qG(){let e=Ne(gT);if(e===
null)return null;try{let t=bt(ce(z()),E.parse(e));return t.success?t.data:null}catch{return null}}
function hT(e){
Ze(gT,E.stringify(e)),Wp=[...e]}var ke=()=>Session.getEffectiveUser().getEmail(),yT=()=>Session.getActiveUserLocale(
);function ZG(e){
let t=Kp();return t===null||t.includes(e)}function Gp(){let e=ke();if(e==="")return!1;let t=SpreadsheetApp.
getActiveSpreadsheet(),n=t.getSheets().filter(u=>Ge(u.getName(),J.settings)),r=Ot(),o=n.length>1?n.filter(
u=>r("settings",u.getName())):n,s=(o.length>0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.
SHEET)).filter(u=>!u.isWarningOnly()),a=()=>{var u;return((u=t.getOwner())==null?void 0:u.getEmail())===
e};return s.length===0?a():s.every(u=>u.canEdit())&&(ZG(e)||a())}m();m();var bT=()=>!1;function vr(e,
t,n){var o;let r=e.filter(i=>Ge(i,J[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function Gc(e,t,n){return t.flatMap(r=>{let o=vr(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!Ge(i,J[r])?[]:[{name:i,first:o}])})}var JG=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","assignment","schedule","plenary",
"objections"];
function iu(e){let t=e.replace(/ \(\d+\)$/,"");return JG.some(n=>Ge(t,J[n]))||y.values(J.ranking).some(
n=>t.startsWith(`${n} \xB7 `))}m();m();m();var qr="General",wT=e=>e===qr||e.startsWith("0");var te=(
e,t,n,r,o)=>o===void 0?{key:e,header:_(t,n),width:r}:{key:e,header:_(t,n),width:r,format:o},
Zr=e=>({...e,isRare:!0}),_t="@",Eb="d mmmm yyyy",Hc={part:"settings",tab:J.settings,columns:[te(
"key",
"Kunci","Key",220),te("value","Nilai","Value",380)]},Xs={part:"stages",tab:J.stages,columns:[te(
"order","Urutan","Order",70,qr),te("name","Tahap","Stage",200),te("weight","Bobot","Weight",80,qr),
te("advance","Lolos","Advance",80,qr),te("title","Predikat","Title",240),te("form","Bentuk","Form",
110),te(
"date","Tanggal","Date",140,Eb),Zr(te("scoreTab","Tab Nilai","Score Tab",180)),Zr(te("passingScores",
"Nilai Minimal Lolos","Passing Score",160,_t)),Zr(te("minByUnitType","Minimal per Jenis Unit",
"Min per Unit Type",200,_t)),Zr(te("nestedTitles","Susunan Predikat","Nesting of Titles",130)),Zr(te(
"hours","Jam","Hours",120,_t)),Zr(te("minutes","Menit","Minutes",90,_t)),Zr(te("breaks","Istirahat",
"Breaks",220,_t)),Zr(te("place","Tempat","Place",220)),Zr(te("rooms","Ruang","Rooms",140,_t))]},qc={
part:"criteria",tab:J.criteria,columns:[te("stage","Tahap","Stage",180),te("name","Kriteria",
"Criterion",200),
te("weight","Bobot","Weight",80,qr),te("min","Min","Min",70,qr),te("max","Maks","Max",70,qr),te(
"description","Uraian","Description",380)]},Jr={part:"entries",tab:J.entries,columns:[te("code",
"Kode","Code",80,_t),te("name","Nama Inovasi","Innovation",320),te("institution","Instansi",
"Institution",240),
te("category","Kategori","Category",120),te("unitType","Jenis Unit","Unit Type",120),te("innovator",
"Inovator","Innovator",200),te("contact","Narahubung","Contact",160),te("phone","No. WA","Phone",120,
_t),te("email","Email","Email",180,_t),te("link","Tautan Proposal","Proposal Link",180),te("status",
"Status","Status",160),te("reason","Alasan","Reason",240),Zr(te("draw","No. Undian","Draw",90,qr))]}
,
Qs={part:"judges",tab:J.judges,columns:[te("code","Kode","Code",70,_t),te("name","Nama","Name",220),
te("role","Peran","Role",110),te("institution","Instansi","Institution",240),te("email","Email",
"Email",200,_t),te("phone","No. WA","Phone",120,_t),te("stages","Tahap","Stages",180),te("conflicts",
"Benturan","Conflicts",180,_t),Zr(te("unavailable","Berhalangan","Unavailable",110))]},Zc={part:
"institutions",tab:J.institutions,columns:[te("name","Instansi","Institution",280),te("parent",
"Induk","Parent",240),te("unitType","Jenis Unit","Unit Type",140),te("required","Wajib","Required",
80)]},ea={part:"signers",tab:J.signers,columns:[te("office","Jabatan","Position",220),te("name",
"Nama","Name",220),te(
"plainName","Nama tanpa Gelar","Name without Titles",180),te("rank","Pangkat","Rank",140),te("nip",
"NIP","NIP",160,_t),te("status","Status","Status",90),te("acting","Bertindak","Acting",90),te(
"onBehalfOf","Atas Nama","On Behalf Of",200),te("documents","Dokumen","Documents",240),te(
"letterhead","Kop",
"Letterhead",180),te("copies","Tembusan","Copies",240)]},su={part:"assignment",tab:J.assignment,
columns:[
te("stage","Tahap","Stage",160),te("entry","Kode","Code",80,_t),te("name","Nama Inovasi",
"Innovation",
320),te("institution","Instansi","Institution",240),te("judges","Juri","Judges",200,_t)]},au={part:
"schedule",tab:J.schedule,columns:[te("occasion","Acara","Occasion",180),te("date","Tanggal","Date",
140,
Eb),te("start","Mulai","Start",70,_t),te("end","Selesai","End",70,_t),te("place","Tempat","Place",
180),
te("room","Ruang","Room",90,_t),te("entry","Kode","Code",80,_t),te("name","Nama Inovasi",
"Innovation",
280),te("institution","Instansi","Institution",200),te("phone","No. WA","Phone",120,_t)]},uu={part:
"plenary",tab:J.plenary,columns:[te("stage","Tahap","Stage",160),te("entry","Kode","Code",80,_t),te(
"computed","Peringkat Hitung","Computed Rank",90,"0"),te("rank","Peringkat Putusan","Decided Rank",
90,
"0"),te("reason","Alasan","Reason",420),te("votesFor","Setuju","For",80,"0"),te("votesAgainst",
"Tidak","Against",80,"0")]},ta={part:"objections",tab:J.objections,columns:[te("date","Tanggal",
"Date",120,
Eb),te("sender","Pengirim","Sender",180),te("entry","Kode","Code",80,_t),te("text","Isi","Text",360),
te("answer","Jawaban","Answer",360),te("ruling","Putusan","Ruling",200),te("reopens",
"Tahap Dibuka Kembali","Stage to Reopen",160)]},Cb=[Hc,Xs,qc,Jr,Qs,Zc,ea];m();m();m();var Fi={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function go(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${v(o)} ${(i=Fi[t][v(
r)-1])!=null?i:""} ${n}`}function _i(e,t,n){let r=go(t!=null?t:e,n);if(t===void 0||t===e)return r;
let[
o,i]=[e.slice(0,4)===t.slice(0,4),e.slice(0,7)===t.slice(0,7)],s=go(e,n).split(" ");return i?`${s[0]}\u2013${r}`:
`${s.slice(0,o?2:3).join(" ")} \u2013 ${r}`}var VG=["","pebruari","","","","","","agt","",
"","nopember",""];function vT(e){let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Fi.id[
i],
Fi.en[i],VG[i]].some(s=>s==null?void 0:s.toLowerCase().startsWith(t)),r=Fi.id.findIndex(n);return r<
0?null:r+1}function W(e){return e===void 0||e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?
e.date.slice(
0,10):Ar(e.date):S(e).trim()}var Ar=e=>e.replace("T"," "),Jc=e=>e.replace(" ","T"),ee=e=>typeof e!="number"&&
W(e)==="";function ut(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:v(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var YG=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function Rb(e,t,n){return t<1||t>12||n<1||n>YG(e,t)?
null:
`${e}-${S(t).padStart(2,"0")}-${S(n).padStart(2,"0")}`}function ho(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=W(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return Rb(
v(n[1]),v(n[2]),v(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return Rb(
v(r[3]),v(r[2]),v(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=vT((s=o[2])!=null?s:"");return i===null?null:Rb(v(o[3]),i,v(o[1]))}var XG=/\s*(?:\u2013|\u2014|-|\bs\.?\s?\/?\s?d\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|\bdan\b|\bto\b|\buntil\b|\band\b)\s*/g,
QG=/^[a-z']+\s*(?:\u2013|\u2014|-|s\.?\s?\/?\s?d\.?|dan|and|to)\s*[a-z']+\s*,\s*/;function Hp(e){var r,
o;let t=ho(
e);if(t!==null)return{from:t};let n=W(e).toLowerCase().replace(QG,"");for(let{0:i,index:s}of n.matchAll(
XG)){let a=ho(n.slice(s+i.length));if(a===null)continue;let[u,l,c]=[a.slice(0,4),v(a.slice(5,7)),n.slice(
0,s)],d=(o=(r=ho(c))!=null?r:ho(`${c} ${u}`))!=null?o:ho(`${c} ${Fi.id[l-1]} ${u}`);if(d!==null&&d<a)
return{from:d,until:a}}return null}function qp(e){let t=/^(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?(?:\s*(?:wib|wita|wit))?$/i.
exec(Db(e));if(t===null)return null;let[n,r]=[v(t[1]),v(t[2])];return n<24&&r<60?n*60+r:null}
function Db(e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):W(e)}var Mi=e=>W(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function Jn(e){let t=g.floor(e/26);return(t>0?Jn(t-1):"")+S.fromCharCode(
65+e%26)}function Ce(e,t,n=1,r=1){
let o=`${Jn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Jn(t+r-1)}${e+n}`}var kT=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function yo(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=v(n)-1;a<v(o);a++)for(let u=kT(t);u<=kT(r);u++)i.push({row:a,
column:u});
return i}var Ab=10,Li=60;function Vc(e,t,n=Ab){let r=e.values.slice(0,n).map(t),o=g.max(0,...r);
return o===0?
null:r.indexOf(o)}function mt(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>Ge(u,l.header)),
r=Vc(e,u=>u.filter(n).length);if(r===null)return null;let o=new h;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>Ge(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ee(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function rt(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Ce(t,r)}}var xT=(e,t)=>e.
columns.map(n=>n.header[t]);function Or(e){var o;let t=[],n=(i,s)=>rt(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(ee(u))return null;let l=ut(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=ut(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ee(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=W(
i.cell(s)),l=Gn(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function Zp(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=rt(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var bo=(e,t)=>e.rows.filter(n=>ee(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function ST(e,t){let n=Or(e),r=bo(n,"name"),o=r.every(s=>ee(s.cell(
"weight")));return{items:r.map(s=>e5(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function e5(e,t,n,r){var s,a;let o=W(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ee(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:W(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:W(t.cell("description"))}}m();function TT(e){
let t=Or(e);Zp(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!ee(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:W(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>t5(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function t5(e,t){
var o;let n=i=>W(t.cell(i)),r=ut(t.cell("draw"));return{...r===null?{}:{draw:r},code:n("code"),name:
n(
"name"),institution:n("institution"),category:n("category"),unitType:n("unitType"),innovator:n(
"innovator"),contact:n("contact"),phone:n("phone"),email:n("email"),link:n("link"),status:(o=e.choice(
t,"status",$i))!=null?o:"running",reason:n("reason")}}m();function ET(e){let t=Or(e),n=bo(t,"name");
return{items:n.map(o=>{var i;return{name:W(o.cell("name")),
parent:W(o.cell("parent")),unitType:W(o.cell("unitType")),required:(i=t.choice(o,"required",Vt))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var Ob=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function CT(e,t){let n=Or(e);Zp(n,e,"code");let r=bo(n,"code");for(let o of r){let i=W(o.cell(
"email"));
if(i===""||Ob(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>({...n5(o,t),...n.choice(o,"unavailable",Vt)===!0?{unavailable:!0}:{}})),rows:r.map(({row:o})=>o),
findings:n.findings}}function n5(e,t){let n=r=>W(e.cell(r));return{code:n("code"),name:n("name"),
role:n(
"role"),institution:n("institution"),email:Ob(n("email"))?n("email"):"",phone:n("phone"),stages:Nb(
Mi(
e.cell("stages")),t),conflicts:Mi(e.cell("conflicts"))}}function Nb(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=M(e.slice(0,o).join(" ")),s=t.find(a=>M(a)===i);if(s!==void 0)
return[s,...Nb(e.slice(o),t)]}return[n,...Nb(r,t)]}m();var RT=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="");function DT(e){let t=Or(e),n=bo(t,"office"),r=n.map(i=>{var a,u;let s=l=>W(i.cell(l));
return{office:s("office"),name:s("name"),plainName:s(
"plainName"),rank:s("rank"),nip:s("nip"),status:(a=t.choice(i,"status",nu))!=null?a:"definitive",
acting:(u=
t.choice(i,"acting",Bp))!=null?u:"self",onBehalfOf:RT(s("onBehalfOf")),documents:RT(s("documents").replace(
/,/g,";")),letterhead:s("letterhead"),copies:s("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();m();var r5=/\s*(?:[;\n]|,(?=\s*\p{L}))\s*/u;
function Pb(e,t){let n=W(e).split(r5).filter(s=>s!==""),o=n.
map(s=>{var c;let[,a="",u=s]=(c=/^(.*\S)\s*[:=]\s*(\S+)$/.exec(s))!=null?c:[],l=ut(u);return l===null||
!t(l)||a!==""&&M(a)===""?null:{name:a,value:l}}).filter(s=>s!==null),i=new w(o.map(({name:s})=>M(s)));
return o.length===n.length&&i.size===n.length?o:null}m();var o5=[["minggu","ahad","sunday"],["senin",
"monday"],["selasa","tuesday"],["rabu","wednesday"],["kamis","thursday"],["jumat","jum'at","friday"],
["sabtu","saturday"]];function AT(e){let[t,n,...r]=e.split(
/\s*(?:\u2013|\u2014|-|s\.?\s?\/?\s?d\.?|sampai|to)\s*/).map(o=>qp(o));return t==null||n==null||r.length>0||
t>=n?null:{from:t,to:n}}function i5(e){let t=e.split(/[;\n]/).filter(n=>n.trim()!=="").map(n=>{var a;
let[,r="",o=""]=(a=/^\s*([a-z']*)\s*(.+?)\s*$/i.exec(n))!=null?a:[],i=o5.findIndex(u=>u.includes(r.toLowerCase(
))),
s=AT(o);return s===null||r!==""&&i<0?null:{weekday:r===""?null:i,...s}});return t.some(n=>n===null)?
null:t.filter(n=>n!==null)}function s5(e){if(!/^\d{1,3}(\s*\+\s*\d{1,3})*$/.test(e))return null;let t=e.
split("+").reduce((n,r)=>n+v(r),0);return t>0&&t<=1440?t:null}function OT(e,t){let n=(a,u)=>{let l=t.
cell(a),c=ee(l)?null:u(W(l));if(ee(l)||c!==null)return c;let d={setting:`stages.${a}`,value:l,reason:
"not-a-time",allowed:[]};return e.findings.push({code:"SETTING_INVALID",severity:"warning",...e.place(
t,a),params:d}),null},[r,o,i]=[n("hours",AT),n("minutes",s5),n("breaks",i5)];if(r===null||o===null)return null;
let s=W(t.cell("rooms")).split(/[;\n]/);return{...r,minutes:o,breaks:i!=null?i:[],place:W(t.cell(
"place")),rooms:s.map(a=>a.trim()).filter(a=>a!=="")}}function PT(e){let t=Or(e),n=a5(bo(t,"name"));
return{items:n.map(o=>u5(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function a5(e){let t=n=>{var r;return(r=ut(n.cell("order")))!=null?r:v.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function u5(e,t){var a;let n=t.cell("date"),r=d5(W(
t.cell("title")));r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes");let o=Hp(n);!ee(n)&&
o===null&&e.report(t,"date",n,"not-a-date");let i=OT(e,t),s=e.choice(t,"nestedTitles",zp);return{
name:W(
t.cell("name")),weight:e.weight(t,"weight","stages"),...l5(e,t),...NT(e,t,"passingScores",()=>!0),
...NT(
e,t,"minByUnitType",IT),title:r==="unreadable"?null:r,form:e.choice(t,"form",tu),date:(a=o==null?
void 0:
o.from)!=null?a:null,...(o==null?void 0:o.until)===void 0?{}:{until:o.until},...ee(t.cell("scoreTab"))?
{}:{scoreTab:W(t.cell("scoreTab"))},...i===null?{}:{sitting:i},...s===null?{}:{nestedTitles:s}}}var IT=e=>v.
isInteger(e)&&e>=0;function l5(e,t){let n=t.cell("advance");if(!/[:=]/.test(W(n)))return{advance:e.number(
t,"advance",i=>v.isInteger(i)&&i>=1)};let r=Pb(n,IT),o=(r!=null?r:[]).reduce((i,{value:s})=>i+s,0);
return r!==
null&&o>0&&r.every(({name:i})=>i!=="")?{advance:o,advanceByCategory:r}:(e.report(t,"advance",n,
"named-numbers"),{advance:null})}function NT(e,t,n,r){let o=t.cell(n);if(ee(o))return{};let i=Pb(o,r);
return i!==
null&&(n==="passingScores"||i.every(({name:s})=>s!==""))?{[n]:i}:(e.report(t,n,o,"named-numbers"),{}
)}
var c5=/;|^\s*\d+\s*[:=]/m;function d5(e){if(e==="")return null;if(!c5.test(e))return{name:e};let n=e.
split(/[;\n]/).map(i=>i.trim()).filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.exec(i);
return s===
null||v(s[1])<1?null:{places:v(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==null);return new w(
r.map(i=>i.places)).size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var lu=["criteria",
"median","majority","previous","shared"];m();m();var $T=["competition","year","organizer",
"government","province","city","language","top","method",
"missing","readings","minReadings","tieBreaks","decimals","carryOver","passingScore","maxSpread",
"maxPerInstitution","winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm",
"severityCorrection","conflicts","judgeFiles","deadline","admins","objectionDays","prizes",
"plenaryDate",
"plenaryTime","plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate",
"juryDecreeNumber","resultApproval","minutesNumber","decreeNumber","legalBasis","acknowledgedBy",
"copies","officeAddress","officeContact","certificateDesign","signerName","signerPosition",
"signerGrade","signerNip"];m();m();var FT={kind:"text",word:_("Mengetahui","Acknowledged By")};m();
var _T={kind:"texts",word:_("Admin","Admin")};m();var MT={kind:"choice",word:_("Nilai di Lampiran",
"Scores in Annexes"),choices:Vt};m();var LT={kind:"choice",word:_("Gabung Nilai Tahap","Carry Over"),
choices:Vt};m();var jT={kind:"date",word:_("Tanggal Penyerahan","Ceremony Date")};m();var zT={kind:
"text",word:_("Tempat Penyerahan","Ceremony Place")};m();var BT={kind:"time",word:_(
"Waktu Penyerahan","Ceremony Time")};m();var UT={kind:"choice",word:_("Desain Piagam",
"Certificate Design"),choices:[["classic",_("klasik","classic")],["modern",_("modern","modern")]]};m(
);var WT={kind:"text",word:_("Kota","City")};m();var KT={kind:"text",word:_("Nama Kompetisi",
"Competition")};m();var GT={kind:"choice",word:_("Benturan Kepentingan","Conflicts"),choices:[[
"exclude",_("keluarkan","exclude")],["include",_("hitung","include")]]};m();var HT={kind:"text",word:
_("Tembusan","Copies")};m();var qT={kind:"text",word:_("Batas Waktu","Deadline")};m();var ZT={kind:
"number",word:_("Desimal","Decimals"),range:"0\u20136"};m();var JT={kind:"date",word:_(
"Tanggal Penetapan","Date")};m();var VT={kind:"text",word:_("Nomor SK","Decree Number")};m();var YT={
kind:"text",word:_("Pemerintah Daerah","Government")};m();var XT={kind:"choice",word:_("Berkas Juri",
"Judge Files"),choices:[["shared",_("bersama","shared")],
["separate",_("terpisah","separate")]]};m();var QT={kind:"text",word:_("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var eE={kind:"choice",word:_("Bahasa","Language"),choices:[["id",_("id",
"id","Bahasa Indonesia","Indonesia")],["en",_("en","en","English","Inggris")]]};m();var tE={kind:
"text",word:_("Dasar Hukum","Legal Basis")};m();var nE={kind:"choice",word:_("Nilai di Surat",
"Scores in Letters"),choices:Vt};m();var rE={kind:"number",word:_("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var oE={kind:"number",word:_(
"Batas Selisih Antarjuri","Max Spread")};m();m();var cu=["mean","trimmed","median","rank-sum",
"z-score","adjusted","robust","reliability"];m();m();var iE={name:_("terkoreksi","adjusted"),score:{
id:"nilai terkoreksi",en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var sE={name:_("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var aE={name:_(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var uE={name:_(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var lE={name:_("bobot keandalan juri","reliability","reliability weights"),score:{id:
"nilai berbobot keandalan",en:"reliability-weighted score"},official:
"Nilai tahap adalah rata-rata nilai juri yang dikoreksi menurut keketatannya; bobot juri berbanding terbalik dengan ragam galatnya."}
;m();var cE={name:_("tahan pencilan","robust"),score:{id:"nilai tahan pencilan",en:"robust score"},
official:
"Nilai tahap adalah rata-rata nilai juri yang dikoreksi menurut keketatannya; nilai yang jauh dari yang wajar berbobot kurang (Huber, 1,345 simpangan baku)."}
;m();var dE={name:_("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var mE={name:_("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var ji={mean:sE,trimmed:dE,median:aE,"rank-sum":uE,"z-score":mE,adjusted:iE,robust:cE,reliability:
lE};var pE={kind:"choice",word:_("Metode","Method"),choices:jp(cu,ji)};m();var fE={kind:"number",
range:"1, 2, 3 \u2026",word:_("Juri Minimal per Peserta","Least Judges per Entry")};m();var gE={kind:
"text",word:_("Nomor Berita Acara","Minutes Number")};m();var hE={kind:"choice",word:_(
"Nilai Belum Diisi","Missing Scores"),choices:[["complete",_("wajib lengkap","complete")],[
"assigned",_("sesuai pembagian","assigned","sesuai penugasan")]]};m();var yE={kind:"number",word:_(
"Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var bE={kind:"text",word:_("Alamat Kantor",
"Office Address")};m();var wE={kind:"text",word:_("Kontak Kantor","Office Contact")};m();var vE={
kind:"text",word:_("Penyelenggara","Organizer")};m();var kE={kind:"number",word:_(
"Nilai Minimal Lolos","Passing Score")};m();var xE={kind:"date",word:_("Tanggal Pleno",
"Plenary Date")};m();var SE={kind:"text",word:_("Tempat Pleno","Plenary Place")};m();var TE={kind:
"time",word:_("Waktu Pleno","Plenary Time")};m();var EE={kind:"numbered",word:_("Uang Pembinaan",
"Prize")};m();var CE={kind:"text",word:_("Provinsi","Province")};m();var RE={kind:"choice",word:_(
"Juara Berperingkat","Ranked Winners"),choices:Vt};m();var DE={kind:"number",range:"1, 2, 3 \u2026",
word:_("Juri per Peserta","Judges per Entry")};m();var AE={kind:"choice",word:_("Persetujuan Hasil",
"Result Approval"),choices:Vt};m();var OE={kind:"auto-or-number",word:_("Koreksi Keketatan",
"Severity Correction"),auto:_("otomatis","auto")};m();var NE={kind:"text",word:_(
"Penandatangan Pangkat","Signer Grade")};m();var PE={kind:"text",word:_("Penandatangan Nama",
"Signer Name")};m();var IE={kind:"text",word:_("Penandatangan NIP","Signer NIP")};m();var $E={kind:
"text",word:_("Penandatangan Jabatan","Signer Position")};m();m();m();var FE={name:_("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var _E={name:_("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var ME={
name:_("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var LE={name:_(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var jE={name:_("bersama",
"shared"),official:""};var zi={criteria:FE,median:ME,majority:_E,previous:LE,shared:jE};var zE={kind:
"choices",word:_("Penentu Nilai Sama","Tie-breaks"),choices:jp(lu,zi)};m();var BE={kind:"number",
word:_("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var UE={kind:"choice",word:_("Sebutan Juara",
"Winner Term"),choices:[["Juara",_("Juara","Juara","Champion")],["Terbaik",_("Terbaik","Terbaik",
"Best")]]};m();var WE={kind:"choice",word:_("Juara per Kategori","Winners per Category"),choices:Vt}
;m();var KE={kind:"text",word:_("Tahun","Year")};var Ib={competition:KT,year:KE,organizer:vE,
government:YT,province:CE,city:WT,language:eE,top:BE,method:pE,
missing:hE,readings:DE,minReadings:fE,tieBreaks:zE,decimals:ZT,carryOver:LT,passingScore:kE,
maxSpread:oE,
maxPerInstitution:rE,winnersPerCategory:WE,rankedWinners:RE,letterScores:nE,annexScores:MT,
winnerTerm:UE,
severityCorrection:OE,conflicts:GT,judgeFiles:XT,deadline:qT,admins:_T,objectionDays:yE,prizes:EE,
plenaryDate:xE,
plenaryTime:TE,plenaryPlace:SE,ceremonyDate:jT,ceremonyTime:BT,ceremonyPlace:zT,decisionDate:JT,
juryDecreeNumber:QT,
resultApproval:AE,minutesNumber:gE,decreeNumber:VT,legalBasis:tE,acknowledgedBy:FT,copies:HT,
officeAddress:bE,
officeContact:wE,certificateDesign:UT,signerName:PE,signerPosition:$E,signerGrade:NE,signerNip:IE};
var m5=e=>e!=="prizes",Nr=$T.filter(m5).map(e=>({key:e,...Ib[e]})),du=Ib.prizes.word;m();m();m();m();
var De=Le(z(),""),mu=Le(Me(z().check(Uc(/^\d{4}-\d{2}-\d{2}$/))),null),Pr=(e,t)=>be().check(Ys(),Kn(
e),ni(t)),Ir=e=>Le(Me(e),null);var GE=De;m();var HE=Le(ce(z()),[]);m();var qE=Le(xe(),!1);m();var ZE=Le(
xe(),!1);m();var JE=mu;m();var VE=De;m();var YE=De;m();var XE=Le(dt(["classic","modern"]),"classic");
m();var QE=De;m();var eC=De;m();var tC=Le(dt(["exclude","include"]),"exclude");m();var nC=De;m();var rC=De;
m();var oC=Le(Pr(0,6),2);m();var iC=mu;m();var sC=De;m();var aC=De;m();var uC=Le(dt(["shared",
"separate"]),"shared");m();var lC=De;m();var cC=Le(dt(["id","en"]),"id");m();var dC=De;m();var mC=Le(
xe(),!1);m();var pC=Ir(Pr(1,1e5));m();var fC=Ir(be().check(Kn(0)));m();var gC=Le(dt(cu),"mean");m();
var hC=Ir(Pr(1,1e3));m();var yC=De;m();var bC=Le(dt(["complete","assigned"]),"complete");m();var wC=Ir(
Pr(1,365));m();var vC=De;m();var kC=De;m();var xC=De;m();var SC=Ir(be());m();var TC=mu;m();var EC=De;
m();var CC=De;m();var RC=Le(ce(Me(be().check(Kn(0)))),[]);m();var DC=De;m();var AC=Le(xe(),!0);m();
var OC=Ir(Pr(1,1e3));m();var NC=Le(xe(),!1);m();var PC=Le(Wc([rT("auto"),be().check(Kn(0))]),"auto");
m();var IC=De;m();var $C=De;m();var FC=De;m();var _C=De;m();var MC=Le(ce(dt(lu)),["criteria",
"shared"]);m();var LC=Le(Pr(1,1e5),10);m();var jC=Le(dt(["Juara","Terbaik"]),"Juara");m();var zC=Le(
xe(),!1);m();var BC=De;var UC={competition:eC,year:BC,organizer:xC,government:aC,province:DC,city:QE,
language:cC,top:LC,method:gC,
missing:bC,readings:OC,minReadings:hC,tieBreaks:MC,decimals:oC,carryOver:ZE,passingScore:SC,
maxSpread:fC,
maxPerInstitution:pC,winnersPerCategory:zC,rankedWinners:AC,letterScores:mC,annexScores:qE,
winnerTerm:jC,
severityCorrection:PC,conflicts:tC,judgeFiles:uC,deadline:rC,admins:HE,objectionDays:wC,prizes:RC,
plenaryDate:TC,
plenaryTime:CC,plenaryPlace:EC,ceremonyDate:JE,ceremonyTime:YE,ceremonyPlace:VE,decisionDate:iC,
juryDecreeNumber:lC,
resultApproval:NC,minutesNumber:yC,decreeNumber:sC,legalBasis:dC,acknowledgedBy:GE,copies:nC,
officeAddress:vC,
officeContact:kC,certificateDesign:XE,signerName:$C,signerPosition:_C,signerGrade:IC,signerNip:FC};
var na=q(UC),WC=na.parse({});var pu=(e,t=[])=>({fault:e,allowed:t});function GC(e){var a;let t=WC,n=[
],r=[],o=new h,i=new h,s=y5(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=W(l("key")),d=l("value"),p=(x,
O=[],N="error")=>{var $,F;let P=(F=($=rt(e,u,"value"))!=null?$:rt(e,u,"key"))!=null?F:{},I={setting:
c,value:d,
reason:x,allowed:O};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},f=b5(c),b=Nr.find(x=>Ge(
c,x.word));if(f!==null){let x=w5(d);n[f-1]!==void 0?p("duplicate"):!ee(d)&&(x===null||x<0)?p(
"not-a-number"):(n[f-1]=x,i.set(f,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ee(d))continue;let x=p5(t,b,f5(d,b,s));"fault"in x?p(x.fault,x.allowed):t=x.settings}else c!==
""&&!ee(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function p5(e,t,n){if("fault"in n)return n;let r=na.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[h5(t)]}}function f5(
e,t,n){
let r=W(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?pu("digits-lost"):{
value:r};case"number":{let o=ut(e);return o===null?pu("not-a-number"):{value:o}}case"auto-or-number":
{let o=Ge(r,t.
auto)?"auto":ut(e);return o===null?pu("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=ho(
e);return o===null?pu("not-a-date"):{value:o}}case"time":return{value:Db(e)};case"texts":return{
value:Mi(
e)};case"choice":{let o=Gn(r,t.choices);return o===void 0?pu("not-allowed",KC(t.choices,n)):{value:o}
}case"choices":{let o=Mi(e).map(i=>Gn(i,t.choices));return o.includes(void 0)?pu("not-allowed",KC(t.choices,
n)):{value:g5(o)}}}}function g5(e){let t=lu.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var KC=(
e,t)=>e.
map(([,n])=>n[t]),h5=e=>e.kind==="number"&&e.range||"\u2265 0";function y5(e){let t=Nr.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Ge(W(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&Gn(W(n.cell("value")),t.choices)==="en"?"en":"id"}
function b5(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(M(e));return t!==null&&Ge((n=t[1])!=null?n:"",du)&&v(t[2])>0?
v(t[2]):null}function w5(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(W(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return v(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Yc=["settings","stages","criteria","entries","judges",
"institutions","signers"];function zt(e,t=bT){
let n=new h;for(let r of Yc){let o=vr(e,r,t);o!==void 0&&n.set(r,o)}return n}var v5={name:sT,weight:
null,
advance:null,title:null,form:null,date:null};function Vn(e){let t=(p,f)=>{let b=e.get(p);return b===
void 0?null:mt(b,f)},n={settings:t("settings",Hc),stages:t("stages",Xs),criteria:t("criteria",qc),
entries:t(
"entries",Jr),judges:t("judges",Qs),institutions:t("institutions",Zc),signers:t("signers",ea)},r=GC(
n.settings),o=PT(n.stages),i=o.items.length>0?o.items:[v5],s=p=>{var f,b;return(b=(f=i.find(x=>M(x.name)===
M(p)))==null?void 0:f.name)!=null?b:p},a=ST(n.criteria,s),u=TT(n.entries),l=CT(n.judges,i.map(p=>p.name)),
c=ET(n.institutions),d=DT(n.signers);return{competition:{settings:r.settings,stages:i,criteria:a.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,a,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function $b(e){var n;let t=Oe().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var Fb=e=>e.getEditors().map(t=>t.getEmail());function Jp(e){
let t=$b(e);return t===null||t.isWarningOnly()?null:Fb(t)}function kr(e,t){var r;let n=(r=Oe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Xc(n,t),n.setUnprotectedRanges([]))}function Xc(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=Fb(e),r=[ke(),...t].filter(s=>s!==""),o=r.filter(s=>!Yn(n,s)&&!_b(e,s)),i=n.
filter(s=>!Yn(r,s));return i.length>0&&e.removeEditors(i),e.canDomainEdit()&&e.setDomainEdit(!1),o}
function _b(e,t){
try{return e.addEditors([t]),!0}catch(n){if(!S(n).includes(t))throw n;return console.warn(S(n)),!1}}
var HC=(e,t)=>{e.removeEditors([...t])},Yn=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase()),qC=()=>new h(
Oe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e])),
ZC=()=>Oe().getProtections(SpreadsheetApp.ProtectionType.RANGE).map(e=>({tab:e.getRange().getSheet().
getName(),lock:e}));function Vp(e){if(e.isWarningOnly())return"everybody";try{return Fb(e)}catch{
return"unknown"}}var JC=()=>Oe().getEditors().map(e=>e.getEmail()),VC=()=>{var e,t;return(t=(e=Oe().getOwner(
))==
null?void 0:e.getEmail())!=null?t:null},YC=e=>$b(e)===null;function XC(e,t){let n=$b(e);n!==null&&(t===
null?n.remove():t.length>0&&n.addEditors(t))}var QC=e=>{var t;return((t=Oe().getSheetByName(e))==null?
void 0:t.isSheetHidden())===!0};function fu(e){let t=Oe().getSheetByName(e);t!==null&&!t.isSheetHidden(
)&&
t.hideSheet()}m();function k5({admins:e}){let t=zt(nt(),Ot()).get("settings"),n=t===void 0?null:Jp(t);
return n===null?
[]:[...new w([...e,...n])]}var eR=({admins:e},t,n)=>n!==void 0&&t(n)?e:[];function wo(e,t,n=[],r=[]){
let o=null;return{named:n,admins:()=>(o!=null||(o=k5(e).filter(i=>Yn(n,i)||!Yn(r,i))),o),isShut:t}}
function tR(e,t){
let n=Vp(e);if(n==="everybody")return"open";if(n==="unknown")return"shut-out";let r=[ke(),...[VC()].
filter(i=>i!==null),...t.named],o=n.filter(i=>!Yn(r,i));return o.length>0&&o.some(i=>!Yn(t.admins(),
i))?"open":t.named.every(i=>Yn(n,i))?null:"lacks"}m();function nR({names:e,own:t,isBound:n,collected:
r},o,i){let s=Kp(),a=[...new w([...JC(),...i])],u=s===
null?[]:a.filter(O=>!Yn(s,O)),l=s!==null&&u.length===0;if(u.length===0)return{people:a,added:u,
isRemembered:l,
locks:[]};let c=[...zt(e,n).values()],d=O=>[...c,...r].includes(O)||t.has(O)||iu(O),p=[...o].flatMap(
([O,N])=>d(O)?[{tab:O,lock:N,judge:""}]:[]),f=ZC().flatMap(({tab:O,lock:N})=>{var I;let P=(I=t.get(O))==
null?void 0:I.judge.email;return P===void 0?[]:[{tab:O,lock:N,judge:P}]}),b=u.filter(O=>Yn(i,O)),x=[
...p,...f].map(({tab:O,lock:N,judge:P})=>{let I=x5(N),$=I.filter(B=>Yn(u,B)&&!Yn([P],B)),F=$.filter(
B=>!Yn(i,B)),j=c.includes(O)?b.filter(B=>!Yn(I,B)):[];return{tab:O,lock:N,passing:$,out:F,lacks:j}});
return{people:a,added:u,isRemembered:l,locks:x}}function x5(e){let t=Vp(e);return typeof t=="string"?
[]:t}function rR({people:e,isRemembered:t,locks:n}){for(let{lock:r,out:o,lacks:i}of n){o.length>0&&
HC(
r,o);for(let s of i)_b(r,s)}t||hT(e)}var oR=({locks:e},t)=>[...new w(e.flatMap(({tab:n,passing:r})=>r.
length>0?[n]:[]))].filter(n=>!t(n)).map(n=>({code:"TAB_OPEN",severity:"error",tab:n,params:{
isShutOut:!1}}));var Yp=["assignment","schedule","plenary","objections"],S5={presence:[],ranking:[
"assignment","plenary","history"],all:[...Yp,"history","decisions","documents","corrections"]};
function iR(e,t,n,r,o,i){
var f,b;let s=Up(),a=Hr(),u=new h([...a].map(([x,O])=>[O,x])),l=new h;for(let x of Yp){let O=vr(e,x,
o);O!==void 0&&l.set(x,O)}for(let x of["decisions","documents","corrections"]){let O=x==="documents"?
void 0:e.find(P=>Ge(P,J[x])),N=(b=u.get((f=s[x])!=null?f:-1))!=null?b:O;N!==void 0&&l.set(x,N)}t!==null&&
l.set("history",t);let c=x=>S5[i].includes(x),d=[...l].map(([x,O])=>{let N=n.get(O);return{part:x,
name:O,
state:N===void 0?"open":c(x)?tR(N,r):null}}),p=d.filter(({part:x,name:O,state:N})=>(N==="open"||N===
"shut-out")&&s[x]===a.get(O));return{tabs:l,open:[...d.flatMap(({name:x,state:O})=>O===null?[]:[x]),
...d.some(({state:x})=>x==="lacks")?[...n.keys()].filter(iu):[]],bound:s,findings:[...p.map(({name:x,
state:O})=>({code:"TAB_OPEN",severity:"error",tab:x,params:{isShutOut:O==="shut-out"}})),...Gc(e,Yp,
o).map(({name:x,first:O})=>({code:"TAB_COPY",severity:"error",tab:x,params:{judge:null,first:O,
reason:"decides"}}))]}}function Mt({deciding:{tabs:e,open:t,bound:n},keepers:r,newcomers:o},i=s=>s()){
let s=E5(
e,n),a=E.stringify(s)===E.stringify(n);t.length===0&&a&&o.isRemembered||i(()=>{rR(o);for(let u of t)
T5(u,r);a||Tb(s)})}function T5(e,t){try{kr(e,t.admins())}catch(n){console.warn(S(n))}}function E5(e,
t){
var i,s;let n=Hr(),r=[...n.keys()],o={...t};for(let[a,u]of e)o[a]=(i=n.get(u))!=null?i:-1;for(let a of[
...Yc,...Yp]){let l=Gc(r,[a],()=>!1).length===0?vr(r,a,()=>!1):void 0;l!==void 0&&(o[a]=(s=n.get(l))!=
null?s:-1)}return o}m();m();var Xp={code:"",name:"",institution:"",category:"",unitType:"",innovator:
"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},sR={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Je(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function ot(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);function In({assignment:e},t){let n=e==null?void 0:e.get(t.name);return n===void 0?null:(r,o)=>{
var i,s;return(s=(i=n.get(o.code))==null?void 0:i.includes(r.code))!=null?s:!1}}function Qc(e,t){let n=new h(
t.map(r=>[r,0]));for(let r of e.values())for(let o of r)n.has(o)&&n.set(o,n.get(o)+1);return n}m();
var aR=new A;function $r(e){var n;let t=(n=aR.get(e))!=null?n:C5(e);return aR.set(e,t),t}function C5(
e){
let t=new h(e.institutions.map(i=>[M(i.name),M(i.parent)])),n=(i,s)=>{let a=new w;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new h(e.judges.map(i=>[i.code,{
institution:M(
i.institution),listed:new w(i.conflicts.map(X))}])),o=new h(e.entries.map(i=>[i.code,{code:X(i.code),
institution:M(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var we=BigInt(
0),We=BigInt(1),pn=BigInt(2),ed=BigInt(3),hu=BigInt(5),or=BigInt(10),A1e=BigInt(v.MAX_SAFE_INTEGER),
R5=2e3,se={s:We,n:we,d:We};function ii(e,t){try{e=BigInt(e)}catch{throw Bi()}return e*t}function Vr(
e){
return typeof e=="bigint"?e:g.floor(e)}function Nt(e,t){if(t===we)throw Mb();let n=y.create(je.prototype);
n.s=e<we?-We:We,e=e<we?-e:e;let r=ra(e,t);return n.n=e/r,n.d=t/r,n}var D5=[pn*pn,pn,pn*pn,pn,pn*pn,
pn*
ed,pn,pn*ed];function gu(e){let t=y.create(null);if(e<=We)return t[e]=We,t;let n=r=>{t[r]=(t[r]||we)+
We};for(;e%pn===we;)n(pn),e/=pn;for(;e%ed===we;)n(ed),e/=ed;for(;e%hu===we;)n(hu),e/=hu;for(let r=0,
o=pn+hu;o*o<=e;){for(;e%o===we;)n(o),e/=o;o+=D5[r],r=r+1&7}return e>We&&n(e),t}var mn=function(e,t){
let n=we,r=We,o=We;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Bi();
if(e%
1!==0)throw uR();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Bi();if(t%1!==0)throw uR(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Bi();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Bi();if(e<0&&(o=-We,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=we,a=we,u=we,l=We,c=We,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Bi();if(d[i]===
"-"?(o=-We,i++):d[i]==="+"&&i++,d.length===i+1?a=ii(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=ii(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=ii(
d[i],o),l=or**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=ii(d[
i+
1],o),c=or**BigInt(d[i+1].length)-We,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=ii(d[i],o),l=ii(d[i+2],We),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=ii(d[i],o),a=ii(d[i+2],o),l=ii(d[i+4],We),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw Bi()}else if(typeof e=="bigint")n=e,o=e,r=We;else throw Bi();if(r===we)throw Mb(
);
se.s=o<we?-We:We,se.n=n<we?-n:n,se.d=r<we?-r:r};function A5(e,t,n){let r=We;for(;t>we;e=e*e%n,t>>=We)
t&We&&(r=r*e%n);return r}function O5(e,t){for(;t%pn===we;t/=pn);for(;t%hu===we;t/=hu);if(t===We)return we;
let n=or%t,r=1;for(;n!==We;r++)if(n=n*or%t,r>R5)return we;return BigInt(r)}function N5(e,t,n){let r=We,
o=A5(or,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*or%t,o=o*or%t}return 0}function ra(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function je(e,t){if(
mn(
e,t),this instanceof je)e=ra(se.d,se.n),this.s=se.s,this.n=se.n/e,this.d=se.d/e;else return Nt(se.s*
se.n,se.d)}var Mb=function(){return new C("Division by Zero")},Bi=function(){return new C(
"Invalid argument")},uR=function(){return new C("Parameters must be integer")};je.prototype={s:We,n:
we,d:We,abs:function(){
return Nt(this.n,this.d)},neg:function(){return Nt(-this.s*this.n,this.d)},add:function(e,t){return mn(
e,t),Nt(this.s*this.n*se.d+se.s*this.d*se.n,this.d*se.d)},sub:function(e,t){return mn(e,t),Nt(this.s*
this.n*se.d-se.s*this.d*se.n,this.d*se.d)},mul:function(e,t){return mn(e,t),Nt(this.s*se.s*this.n*se.
n,this.d*se.d)},div:function(e,t){return mn(e,t),Nt(this.s*se.s*this.n*se.d,this.d*se.n)},clone:
function(){
return Nt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return Nt(this.s*this.n%this.d,We);
if(mn(e,t),we===se.n*this.d)throw Mb();return Nt(this.s*(se.d*this.n)%(se.n*this.d),se.d*this.d)},
gcd:function(e,t){
return mn(e,t),Nt(ra(se.n,this.n)*ra(se.d,this.d),se.d*this.d)},lcm:function(e,t){return mn(e,t),se.
n===we&&this.n===we?Nt(we,We):Nt(se.n*this.n,ra(se.n,this.n)*ra(se.d,this.d))},inverse:function(){
return Nt(
this.s*this.d,this.n)},pow:function(e,t){if(mn(e,t),se.d===We)return se.s<we?Nt((this.s*this.d)**se.
n,this.n**se.n):Nt((this.s*this.n)**se.n,this.d**se.n);if(this.s<we)return null;let n=gu(this.n),r=gu(
this.d),o=We,i=We;for(let s in n)if(s!=="1"){if(s==="0"){o=we;break}if(n[s]*=se.n,n[s]%se.d===we)n[s]/=
se.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=se.n,r[s]%se.d===we)r[s]/=
se.d;else return null;i*=BigInt(s)**r[s]}return se.s<we?Nt(i,o):Nt(o,i)},log:function(e,t){if(mn(e,t),
this.s<=we||se.s<=we)return null;let n=y.create(null),r=gu(se.n),o=gu(se.d),i=gu(this.n),s=gu(this.d);
for(let l in o)r[l]=(r[l]||we)-o[l];for(let l in s)i[l]=(i[l]||we)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||we,d=i[l]||we;if(
c===
we){if(d!==we)return null;continue}let p=d,f=c,b=ra(p,f);if(p/=b,f/=b,a===null&&u===null)a=p,u=f;
else if(p*
u!==a*f)return null}return a!==null&&u!==null?Nt(a,u):null},equals:function(e,t){return mn(e,t),this.
s*this.n*se.d===se.s*se.n*this.d},lt:function(e,t){return mn(e,t),this.s*this.n*se.d<se.s*se.n*this.
d},lte:function(e,t){return mn(e,t),this.s*this.n*se.d<=se.s*se.n*this.d},gt:function(e,t){return mn(
e,t),this.s*this.n*se.d>se.s*se.n*this.d},gte:function(e,t){return mn(e,t),this.s*this.n*se.d>=se.s*
se.n*this.d},compare:function(e,t){mn(e,t);let n=this.s*this.n*se.d-se.s*se.n*this.d;return(we<n)-(n<
we)},ceil:function(e){return e=or**BigInt(e||0),Nt(Vr(this.s*e*this.n/this.d)+(e*this.n%this.d>we&&
this.
s>=we?We:we),e)},floor:function(e){return e=or**BigInt(e||0),Nt(Vr(this.s*e*this.n/this.d)-(e*this.n%
this.d>we&&this.s<we?We:we),e)},round:function(e){return e=or**BigInt(e||0),Nt(Vr(this.s*e*this.n/this.
d)+this.s*((this.s>=we?We:we)+pn*(e*this.n%this.d)>this.d?We:we),e)},roundTo:function(e,t){mn(e,t);
let n=this.
n*se.d,r=this.d*se.n,o=n%r,i=Vr(n/r);return o+o>=r&&i++,Nt(this.s*i*se.n,se.d)},divisible:function(e,
t){
return mn(e,t),se.n===we?!1:this.n*se.d%(se.n*this.d)===we},valueOf:function(){return v(this.s*this.
n)/v(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=O5(t,n),o=N5(t,n,r),i=this.s<we?"-":"";
if(i+=Vr(t/n),t%=n,t*=or,t&&(i+="."),r){for(let s=o;s--;)i+=Vr(t/n),t%=n,t*=or;i+="(";for(let s=r;s--;
)
i+=Vr(t/n),t%=n,t*=or;i+=")"}else for(let s=e;t&&s--;)i+=Vr(t/n),t%=n,t*=or;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<we?"-":"";if(n===We)r+=t;else{let o=Vr(t/n);e&&o>we&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<we?"-":"";if(n===
We)r+=t;else{let o=Vr(t/n);e&&o>we&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Vr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(g.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=Nt(r[o-1],
We);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var td=BigInt(10),nd=BigInt(0),jb=BigInt(1),yu=BigInt(2),Lb=1e4,P5=1e15;function zb(
e,t){let n=e/t;return e<
nd&&n*t!==e?n-jb:n}function I5(e){let[t="0",n="0"]=S(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=v(n)-o.length+4;if(s>=0)return i*td**BigInt(s);let a=td**BigInt(-s);return zb(i*yu+a,a*yu)}
function rd(e){
if(!v.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*Lb);return g.abs(
t)<P5&&t/Lb===e?BigInt(t):I5(e)}function tn(e){return new je(rd(e),BigInt(Lb))}function wn({s:e,n:t,
d:n},r){return zb(yu*e*t*td**BigInt(r)+n,yu*n)}function xr(e,t){return new je(wn(e,t),td**BigInt(t))}
function Bb(e,t,n){let r=td**BigInt(n);return new je(zb(yu*e*r+t,yu*t),r)}function Sr(e,t){let n=wn(
e,t),r=S(n<nd?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<nd?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function vn(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function fn(
e){
let t=nd,n=jb;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new je(t,n*BigInt(e.length))}
function bu(e){let t=[...e].sort(vn),n=t.length>>1;return t.length%2===1?t[n]:fn([t[n-1],t[n]])}
function wu(e){
let t=jb;for(let{d:n}of e)t%n!==nd&&(t=new je(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function vu(e){let t=new je(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}function ku(e,t){let n=10**t;return new je(
BigInt(g.floor(e*n+.5)),BigInt(n))}var Qp=BigInt(0),$5=BigInt(100),F5=BigInt(1e4),_5=e=>e.length>0&&
e.every(({weight:t,max:n})=>v.isFinite(
t)&&v.isFinite(n));function ef(e){if(!_5(e))return null;let t=e.map(l=>rd(l.weight)),n=e.map(l=>rd(l.
max)),r=t.reduce((l,c)=>l+c,Qp);if(r<=Qp||n.some(l=>l<=Qp))return null;let o=n.reduce((l,c)=>new je(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>$5*t[c]*o/l),s=o*r,a=new h,u=l=>{let c=a.get(l);if(c)return c;
let d=rd(l),p={parts:d,exact:new je(d,F5)};return a.set(l,p),p};return l=>{let c=Qp,d=l.map((p,f)=>{
let b=u(p);return c+=i[f]*b.parts,b.exact});return{score:new je(c,s),marks:d}}}function M5(e,t){var s;
let n=Je(e,t),r=ef(n),o=e.settings.conflicts==="exclude"?$r(e):()=>null,i=(s=
In(e,t))!=null?s:(()=>!0);return(a,u,l)=>{let c=[],d=0,p=!1;for(let{name:f}of n){let b=l.marks.get(f);
b===void 0||b.kind==="blank"?d+=1:b.kind==="recused"?p=!0:b.kind==="score"&&v.isFinite(b.value)&&c.push(
b.value)}return d===n.length?null:p?{leftOut:"recused"}:o(a,u)!==null?{leftOut:"conflict"}:i(a,u)?c.
length<n.length?{leftOut:"incomplete"}:r===null?null:{reading:r(c)}:{leftOut:"unassigned"}}}function L5(
e){
let t=new h;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(n.entry,n);return t}function lR(
e,t,n,r){
let o=M5(e,t),i=ot(e,t),s=n.filter(c=>c.stage===t.name),a=i.flatMap(c=>{let d=s.find(p=>p.judge===c.
code);return d?[{judge:c,rows:L5(d)}]:[]}),u=new h,l=[];for(let c of r){let d=new h;for(let{judge:p,
rows:f}of a){let b=f.get(c.code),x=b?o(p,c,b):null;x!==null&&("reading"in x?d.set(p.code,x.reading):
l.push({entry:c.code,judge:p.code,reason:x.leftOut}))}u.set(c.code,d)}return{stage:t,criteria:Je(e,t),
entries:r,judges:i,readings:u,leftOut:l}}m();m();function Xn(e,t){let n=new h;for(let r of e){let o=t(
r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Ui({entries:e,readings:
t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var Qn=BigInt(0),od=BigInt(1);function dR(e,t){let[n,r]=[e,t];for(;r!==Qn;)[n,r]=[r,
n%r];return n}
var cR=BigInt(1)<<BigInt(64);function tf(e,t){let n=e/t,r=(e-n*t)*cR/t;return v(n)+v(r)/v(cR)}
function mR(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=od;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>Qn);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function j5(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==Qn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function z5(e){let t=new w;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return pR(t)}var pR=e=>k.from(
e).reduce((t,n)=>t/dR(t,n)*n,od);function xu(e){var b,x,O,N,P;let t=z5(e),n=new w;for(let{code:I}of e.
entries)for(let $ of(x=(b=e.readings.get(I))==null?void 0:b.keys())!=null?x:[])n.add($);let r=k.from(
n).sort(),o=new h(r.map((I,$)=>[I,$])),i=new h,s=new h,a=Qn,u=0;for(let{code:I}of e.entries){let $=k.
from((O=e.readings.get(I))!=null?O:[],([U,{score:L}])=>({judge:o.get(U),value:L.s*L.n*(t/L.d)})).sort(
(U,L)=>U.judge-L.judge);if($.length===0)continue;let F=$.map(({judge:U})=>U).join(),j=(N=i.get(F))!=
null?N:{judges:$.map(({judge:U})=>U),entries:[],sums:$.map(()=>Qn)};i.set(F,j);let B=Qn;for(let[U,{
value:L}]of $.
entries())j.sums[U]=j.sums[U]+L,B+=L,a+=L*L;j.entries.push({code:I,total:B}),s.set($.length,((P=s.get(
$.length))!=null?P:Qn)+B*B),u+=$.length-1}let l=pR(k.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>Qn)),
d=r.map(()=>Qn);for(let{judges:I,entries:$,sums:F}of i.values()){let j=l/BigInt(I.length),B=j*BigInt(
$.length),U=j*F.reduce((L,K)=>L+K,Qn);for(let[L,K]of I.entries()){let G=c[K];for(let Y of I)G[Y]=G[Y]-
B;G[K]=G[K]+l*BigInt($.length),d[K]=d[K]+l*F[L]-U}}let p=k.from(s).reduce((I,[$,F])=>I+l/BigInt($)*F,
Qn),f=l*a-p;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:f,
freedom:u,
...j5(c)}}m();m();function B5(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),a=1/g.sqrt(s*s+1),u=s*a,l=p=>{let[f,b]=[p[n],p[r]];p[n]=a*f-u*b,p[r]=u*f+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[f,b]=[c[p],d[p]];c[p]=a*f-u*b,d[
p]=
u*f+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function nf(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=k.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))B5(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var fR=.01,id=1e4,gR=20,U5=60;function rf({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=nf(e.map(d=>d.map(p=>tf(p,r)))).slice(s),u=t.map(d=>tf(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,f,b)=>p+f*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:g.max(
0,tf(o,n*n*r)-c),freedom:i}}var of=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function hR(e,t){let{axes:n,freedom:r}=e,o=of(e,t),i=r*g.log(o),s=0,a=0;for(let u of n)
i+=g.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function sf(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(of(e,
id)===0)return id;let o=gR*g.log10(id/fR),i=d=>fR*10**(g.min(g.max(d,0),o)/gR),s=0,a=v.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=hR(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>hR(e,10**d).slope,l=g.log10(
i(s-1)),c=g.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<U5;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Yr=9,Ub=9;function W5(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=sf(rf(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=v(n.toPrecision(Ub));return{value:
r,
origin:r>=id?"no-judge-effect":"estimated"}}function K5(e){let[t="0",n="0"]=e.toExponential(Ub-1).split(
"e"),r=BigInt(t.replace(".","")),o=v(n)-(Ub-1),i=BigInt(10)**BigInt(g.abs(o)),{n:s,d:a}=o<0?new je(r,
i):new je(r*i);return{over:s,under:a}}function G5({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=K5(o),a=i===Qn,u=e.map((c,d)=>c.map((p,f)=>a?r[d]===r[f]?p+n:p:d===f?s*p+i*n:s*p)),l=a?od:s;
return mR(u,t.map(c=>l*c))}function H5(e,t){let n=xu(e),r=W5(n,t),{numerators:o,denominator:i}=G5(n,
r.value),s=i*n.unit,a=Ui(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((f,b)=>f+o[b],
Qn),p=BigInt(l.length);return c.map(({code:f,total:b})=>[f,a?new je(b,n.unit*p):Bb(b*i-d,s*p,Yr)])});
return{lambda:r,effects:new h(n.judges.map((l,c)=>[l,Bb(o[c],s,Yr)])),scores:new h(u)}}var yR=new A;
function vo(e,t){var o,i;let n=(o=yR.get(e))!=null?o:new h;yR.set(e,n);let r=(i=n.get(t))!=null?i:H5(
e,t);return n.set(t,r),r}m();function Su(e){let t=e.entries.filter(s=>{var a,u;return((u=(a=e.readings.get(
s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new w(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var bR=e=>e.
filter(t=>t.every(n=>n!==null));m();m();var sd=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:
[]].map(([r,{score:o}])=>({judge:r,score:o}))},
af=e=>[...e].sort((t,n)=>vn(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Wi(
e,t){
return new h(e.entries.flatMap(({code:n})=>{let r=sd(e,n);return r.length>0?[[n,t(r)]]:[]}))}var ad={
better:"higher",unit:"points",precision:null,scores:e=>Wi(e,t=>fn(t.map(({score:n})=>n)))};m();m();
var q5={exact:1e-28,drawn:1e-12},Z5=1e-13;function oa(e,t,n="exact"){var O,N;let r=(N=(O=e[0])==
null?void 0:O.length)!=null?N:0,o=e.length,i=e.flatMap((P,I)=>P.flatMap(($,F)=>$===null?[]:[{entry:I,
judge:F}])),s=Int32Array.from(i,P=>P.entry),a=Int32Array.from(i,P=>P.judge),u=P=>Float64Array.from(i,
I=>P[I.entry][I.judge]),l=(P,I)=>{let[$,F]=[new Float64Array(o),new Float64Array(o)];for(let j=0;j<s.
length;j+=1){let B=s[j];$[B]+=P[j]*I[j],F[B]+=P[j]}for(let j=0;j<o;j+=1)$[j]/=F[j];return $},c=(P,I)=>{
let $=l(P,I),F=new Float64Array(r);for(let j=0;j<s.length;j+=1)F[a[j]]+=P[j]*(I[j]-$[s[j]]);return F}
,
d=P=>{let I=new Float64Array(a.length);for(let $=0;$<a.length;$+=1)I[$]=P[a[$]];return I},p=(P,I)=>{
let $=c(P,d(I));for(let F=0;F<r;F+=1)$[F]+=t*I[F];return $};return{entry:s,judge:a,entries:o,judges:
r,
scoresOf:u,effects:(P,I,$)=>{let F=new Float64Array(r),j=c(I,P),B=q5[n]*ud(j,j);if($!==void 0){F.set(
$);let G=p(I,F);for(let Y=0;Y<r;Y+=1)j[Y]-=G[Y]}let U=t+I.reduce((G,Y)=>G+Y,0),L=j.slice(),K=ud(j,j);
for(let G=0;G<10*r+50&&K>B;G+=1){let Y=p(I,L),ge=ud(L,Y);if(ge<=Z5*U*ud(L,L))break;let Q=K/ge;for(
let ie=0;ie<
r;ie+=1)F[ie]+=Q*L[ie],j[ie]-=Q*Y[ie];let oe=K;K=ud(j,j);for(let ie=0;ie<r;ie+=1)L[ie]=j[ie]+K/oe*L[
ie]}
return F},worths:(P,I,$)=>{let F=d($);for(let j=0;j<F.length;j+=1)F[j]=P[j]-F[j];return l(I,F)},
residuals:(P,I,$)=>{
let F=new Float64Array(P.length);for(let j=0;j<F.length;j+=1)F[j]=P[j]-I[s[j]]-$[a[j]];return F}}}
function ud(e,t){
let n=0;for(let r=0;r<e.length;r+=1)n+=e[r]*t[r];return n}m();m();var Xr=e=>e.filter(t=>t!==null),Fr=e=>e.reduce(
(t,n)=>t+n,0),$n=e=>Fr(e)/e.length;function Ht(e){
if(e.every(n=>n===e[0]))return 0;let t=$n(e);return Fr(e.map(n=>(n-t)**2))}function uf(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}var Ki=e=>Float64Array.from(e,t=>{
let[n,r]=[0,0];for(let o of t)o!==null&&(n+=o,r+=1);return n/r});function lf(e,t){
var r,o;let n=e.map(i=>[...i]);for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap(
(u,l)=>u[i]===null?[]:[l]),a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}
var cf=e=>t=>Float64Array.
from(t,n=>{let r=Xr(n).sort((i,s)=>i-s),o=e(r.length);return $n(r.slice(o,r.length-o))});var df=(e,t)=>{
if(e.every(o=>o.every(i=>i!==null)))return Ki;let n=oa(e,t),r=new Float64Array(n.entry.
length).fill(1);return o=>{let i=n.scoresOf(o);return n.worths(i,r,n.effects(i,r))}};var wR={better:
"higher",unit:"points",precision:Yr,correctsSeverity:!0,exactOn:Ui,scores:(e,t)=>Ui(e)?
ad.scores(e,t):vo(e,t.severityCorrection).scores,quickly:(e,t)=>{let{entries:n,rows:r}=Su(e),o=df(r,
t)(r);return new h(n.map(({code:i},s)=>[i,ku(o[s],Yr)]))},working:(e,t)=>{let n=ad.scores(e,t),r=Ui(
e)?null:vo(e,t.severityCorrection);return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:
r.
scores.get(o).sub(i),lambda:tn(r.lambda.value),origin:r.lambda.origin};return[{code:
"SEVERITY_CORRECTED",params:{mean:i,correction:s}}]}}};m();var vR={better:"higher",unit:"points",
precision:null,scores:e=>Wi(e,t=>bu(t.map(({score:n})=>n))),working:e=>t=>{
let n=af(sd(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var mf=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function pf(e){let t=new h;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function J5(e){
let{units:t}=wu(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new je(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var kR=e=>pf(mf(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:J5(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),xR={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new h(
[...kR(e)].map(([t,n])=>[t,fn(n.map(({rank:r})=>r))])),working:e=>{let t=kR(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();m();function SR(e,t,n){
let{entry:r,judge:o}=e,i=new Float64Array(e.entries);if(n!==null)for(let a=0;a<r.
length;a+=1)i[r[a]]+=1/n[o[a]];let s=new Float64Array(e.judges);for(let a=0;a<r.length;a+=1)s[o[a]]+=
t[a]**2+(n===null?0:1/i[r[a]]);return s}var V5=e=>e.length/e.reduce((t,n)=>t+1/n,0);function Tu(e,t,
n){
let{judge:r,entries:o,judges:i}=e,s=new Float64Array(t.length).fill(1),a=e.effects(t,s),u=e.worths(t,
s,a),l=new Float64Array(i);for(let x of r)l[x]+=1;let c=g.max(1,t.length-o-i+1),p=SR(e,e.residuals(t,
u,a),null).reduce((x,O)=>x+O,0)/c,f=new Float64Array(i).fill(p);if(p<1e-8)return{weights:s,effects:a,
worths:u,limit:null,variances:f,level:p};let b=s;for(let x=0;x<1e3;x+=1){let O=SR(e,e.residuals(t,u,
a),f);p=V5(f);let N=f;if(f=O.map((P,I)=>{let $=l[I]>1?P*l[I]/(l[I]-1):l[I]*p;return(8*p+$)/(8+l[I])}
),
b=Float64Array.from(r,P=>p/f[P]),a=e.effects(t,b,a),u=e.worths(t,b,a),f.every((P,I)=>g.abs(P/N[I]-1)<
n))break}return{weights:b,effects:a,worths:u,limit:null,variances:f,level:p}}m();var TR={exact:1e-12,
drawn:.001};function Y5(e,t,n){let r=[...e.entries].sort((f,b)=>f.code<b.code?-1:
1),{entries:o,judges:i,rows:s}=Su({...e,entries:r});if(o.length===0)return{entries:new h,limit:null}
;
let a=oa(s,t),{weights:u,effects:l,limit:c}=n(a,a.scoresOf(s),TR.exact),d=k.from(l,f=>ku(-f,Yr)),p=new h(
o.map(({code:f})=>[f,[]]));for(let[f,b]of u.entries()){let{code:x}=o[a.entry[f]],O=i[a.judge[f]],{
score:N}=e.
readings.get(x).get(O),P=d[a.judge[f]];p.get(x).push({judge:O,score:N,correction:P,weight:ku(b,Yr)})}
return{entries:p,limit:c===null?null:ku(c,Yr)}}var Wb=e=>{var t;return(t=vu(e.map(({score:n,
correction:r,
weight:o})=>({weight:o,score:n.add(r)}))))!=null?t:new je(0)};function ff(e){let t=new A,n=(o,i)=>{
var u,
l;let s=(u=t.get(o))!=null?u:new h;t.set(o,s);let a=(l=s.get(i))!=null?l:Y5(o,i,e);return s.set(i,a),
a},r=(o,i)=>new h(k.from(n(o,i).entries,([s,a])=>[s,xr(Wb(a),Yr)]));return{better:"higher",unit:
"points",precision:Yr,correctsSeverity:!0,scores:(o,i)=>r(o,vo(o,i.severityCorrection).lambda.value),
quickly:r,
working:(o,i)=>{let{entries:s,limit:a}=n(o,vo(o,i.severityCorrection).lambda.value);return u=>{let l=s.
get(u);return l===void 0?[]:[{code:"SCORES_WEIGHED",params:{judges:l,limit:a}}]}}}}var gf=e=>(t,n)=>{
let r=oa(t,n,"drawn");return o=>e(r,r.scoresOf(o),TR.drawn).worths};var ER=ff(Tu);m();m();function X5(
{entries:e,judges:t},n){let r=n.map(g.abs).sort(),o=r.length>>1,i=r.length%2===1?r[o]:(r[o-
1]+r[o])/2,s=g.max(1,r.length-e-t+1);return i/.6745*g.sqrt(r.length/s)}function hf(e,t,n){let r=new Float64Array(
t.length).fill(1),o=e.effects(t,r),i=e.worths(t,r,o),s=g.max(.01,1.345*X5(e,e.residuals(t,i,o)));for(
let a=0;a<
500;a+=1){r=e.residuals(t,i,o);for(let l=0;l<r.length;l+=1)r[l]=g.min(1,s/g.abs(r[l]));o=e.effects(t,
r,o);let u=i;if(i=e.worths(t,r,o),i.every((l,c)=>g.abs(l-u[c])<n))break}return{weights:r,effects:o,
worths:i,
limit:s}}var CR=ff(hf);m();var ld=3;function RR(e){if(e.length<ld)return{kept:e,dropped:null};let t=a=>u=>vn(
u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=af(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var DR={better:"higher",unit:"points",
precision:null,
scores:e=>Wi(e,t=>fn(RR(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:RR(sd(e,t)).dropped}}]};m();var ia=BigInt(0),Kb=BigInt(10),Q5=30,Eu=Kb**BigInt(Q5),e4=20,OR=12;
function t4(e){if(e<=ia)return ia;
let t=Kb**BigInt(S(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function n4(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=wu(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((f,b)=>f+b,ia),u=r.map(f=>i*f-a),l=u.reduce((f,b)=>f+b*b,ia),c=t4(s*l*Eu*Eu),
d=l===ia,p={judge:e,entries:t.length,mean:new je(a,i*o),sd:d?new je(0):xr(new je(c,Eu*s*i*o),OR)};
return n.
map((f,b)=>({...p,score:f,z:d?ia:u[b]*c/l}))}var AR=e=>pf(mf(e).map(t=>({entries:t.entries,values:n4(
t)})));function r4(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,ia);return xr(new je(BigInt(
50)*
Eu*t+Kb*n,Eu*t),e4)}var o4=e=>xr(new je(e,Eu),OR),NR={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new h([...AR(e)].map(([t,n])=>[t,r4(n)])),working:e=>{let t=AR(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:o4(i.z)}))}}]}}};var cd={
mean:ad,trimmed:DR,median:vR,"rank-sum":xR,"z-score":NR,adjusted:wR,robust:CR,reliability:ER};var kn=e=>cd[
e],_r=e=>cd[e].unit;m();m();var Cu=(e,t)=>{var n;return(n=e.find(r=>M(r.name)===M(t)))==null?void 0:
n.value},PR=(e,t)=>{var n;return(n=
Cu(e,t))!=null?n:Cu(e,"")},Gi=(e,t=S)=>e.map(({name:n,value:r})=>n===""?t(r):`${n}: ${t(r)}`).join(
"; ");function er({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:
r?t.top:
null}function yf(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:er(e,t))!=null?
n:e.settings.top}var bf=(e,t,n)=>e.advanceByCategory!==void 0||t.winnersPerCategory&&n,Hi=(e,t,n)=>{
var r;return e.advanceByCategory===void 0?t:(r=Cu(e.advanceByCategory,n!=null?n:""))!=null?r:0},wf=(
e,t)=>e.
advanceByCategory===void 0?t:g.max(...e.advanceByCategory.map(({value:n})=>n)),Ru=(e,t,n)=>{var r,o;
return(o=PR((r=e.passingScores)!=null?r:[],n!=null?n:""))!=null?o:t.passingScore},Du=(e,t)=>t.passingScore!==
null||e.passingScores!==void 0;m();function vf(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function dd(
e,t,n){return n==="higher"?vn(t,
e):vn(e,t)}function IR(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Gb(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Gb(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return IR(
a,(u,l)=>dd(u.value,l.value,n.better)).flatMap(u=>Gb(u.map(({contender:l})=>l),r))}function $R(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:wn(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=IR(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Gb(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var f;let p=(f=d.steps[d.steps.length-
1])!=null?f:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function i4(e){
return e.map((t,n)=>({criterion:t,index:n,weight:tn(t.weight)})).sort((t,n)=>vn(n.weight,
t.weight))}function s4(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new h(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,fn(i)]]:[]}))}}var FR={metrics:({panel:e})=>i4(e.criteria).
map(({criterion:t,index:n})=>s4(e,t,n))};m();function a4(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=wu(r.flatMap(u=>u?[u]:[])),i=[...new w(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new h(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function _R(e,t){let n=e.judges.map((
{
code:r})=>a4(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function MR(e,t){let n=_R(e,t),r=new h(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function u4(e,t){let n=_R(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=g.sign(s-a);r[o]+=u,r[i]-=u}return new h(t.map((o,i)=>[o,new je(r[
i])]))}
var LR={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>u4(e,t.map(({code:n})=>n))}]}
;m();var jR={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Wi({...e,entries:t},n=>bu(
n.map(
({score:r})=>r)))}]};m();var zR={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new h(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:kn(t.method).better,values:()=>n}
]}};m();var BR={metrics:()=>[]};var UR={criteria:FR,median:jR,majority:LR,previous:zR,shared:BR};
function WR(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>UR[r].metrics(t))}m(
);function l4(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new je(1):tn((r=n.
weight)!=null?r:0)}}function md(e,t,n){let r=l4(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new h(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new je(1),score:s}]}}function kf(e,t,n,r){
let o=md(
e,t,n);return new h([...r].map(([i,s])=>{var a;return[i,(a=vu(o(i,s)))!=null?a:s]}))}m();m();
function Au(e){let t=new h;for(let{category:n}of e){let r=M(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(M(n.category)))!=null?r:null}}function Ou({institutions:e}){let t=new h(
e.map(({name:n,unitType:r})=>[M(n),r.trim()]));return({unitType:n,institution:r})=>n.trim()||t.get(M(
r))||null}m();m();function ko(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Nu({races:e,notes:t,minimums:n},r,o){let i=e.map(a=>({race:a,
kept:o(
a.contenders)})),s=i.flatMap(({race:a,kept:u})=>{let l=new w(u);return a.contenders.filter(c=>!l.has(
c))});return{races:i.map(({race:a,kept:u})=>({...a,contenders:u})),notes:new h([...t,...s.map(({
entry:a})=>[
a.code,r])]),minimums:n}}var KR=(e,{settings:t,stage:n,last:r,categoryOf:o})=>{if(!bf(n,t,r))return e;
let i=({entry:l})=>o(l)!==
null,s=Nu(e,"without-category",l=>l.filter(i)),a=s.races.flatMap(l=>l.contenders),u=Xn(a,({entry:l})=>o(
l));return{...s,races:[...u].map(([l,c])=>({category:l,contenders:c}))}};m();function c4(e,t){let n=new h,
r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=M(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var GR=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Nu(e,"institution-full",r=>c4(r,n))};m();var HR=(e,{settings:t,stage:n,better:r,rounded:o,
categoryOf:i})=>{if(!Du(n,t))return e;let s=({entry:a,
score:u})=>{let l=Ru(n,t,i(a));return l===null||dd(o(u),tn(l),r)<=0};return Nu(e,
"below-passing-score",a=>a.filter(s))};m();m();function d4(e,t,n){return t.map(({name:r,value:o})=>{
let i=M(r),s=e.filter(l=>n(l)===i),a=g.min(o,s.
length),u=ko(s).flatMap(({ranked:l,place:c})=>c<=a?[l]:[]);return{key:i,name:r,least:o,members:s,
needed:a,
protectedOnes:u}})}function m4(e,t,n,r){var u;let o=new h(n.map(({key:l,needed:c})=>[l,c])),i=n.reduce(
(l,{needed:c})=>l+c,0),[s,a]=[0,0];for(;a<e.length&&i<t;){s=a;let{rank:l}=e[s];for(;((u=e[a])==null?
void 0:u.rank)===l;a+=1){let c=n.length===0?"":r(e[a]),d=o.get(c);(d===void 0||d<=0)&&(i+=1),d!==void 0&&
o.set(c,d-1)}}return{from:s,end:a,open:o,taken:i}}function qR(e,t,n,r){let o=({entry:b})=>{var x;
return M(
(x=r(b))!=null?x:"")},i=d4(e,n,o),{from:s,end:a,open:u,taken:l}=m4(e,t,i,o),c=e.slice(0,a),d=l>t?e.slice(
s,a):[];if(i.length===0)return{within:c,sharing:d,effects:new h};let p=new w([...c,...i.flatMap(({
protectedOnes:b})=>b)]),
f=new w([...d.filter(b=>{var x;return((x=u.get(o(b)))!=null?x:-1)<0}),...i.flatMap(({key:b,needed:x,
protectedOnes:O})=>{var I,$;let N=(I=O[O.length-1])==null?void 0:I.rank;return(($=u.get(b))!=null?$:
0)>0&&O.length>x?O.filter(({rank:F})=>F===N):[]})]);return{within:e.filter(b=>p.has(b)),sharing:e.filter(
b=>f.has(b)),effects:p4(e,t,p,i,o)}}function p4(e,t,n,r,o){let i=new w(ko(e).flatMap(({ranked:l,
place:c})=>c<=
t?[l]:[])),s=l=>l.map(({entry:c})=>c.code),a=e.filter(l=>i.has(l)&&!n.has(l)),u=r.map(({key:l,name:c,
least:d})=>{let p=e.filter(f=>n.has(f)&&!i.has(f)&&o(f)===l);return{unitType:c,least:d,entries:s(p)}
}).
filter(({entries:l})=>l.length>0);return new h([...a.map(({entry:l})=>[l.code,{kind:"displaced",by:u}
]),
...u.flatMap(({unitType:l,least:c,entries:d})=>d.map(p=>[p,{kind:"kept",unitType:l,least:c,over:s(a)}
]))])}var ZR=({races:e,notes:t,minimums:n},{stage:r,places:o,last:i,unitTypeOf:s})=>{if(o===null)return{
races:e,
notes:t,minimums:n};let a=e.map(u=>{var b,x;let l=(b=Hi(r,o,u.category))!=null?b:o,c=qR(u.contenders,
l,(x=r.minByUnitType)!=null?x:[],s),d=new w(c.within),p=i&&l>0?u.contenders.filter(O=>!d.has(O)):[],
f=p.filter(({rank:O})=>{var N;return O===((N=p[0])==null?void 0:N.rank)});return{race:{...u,
contenders:c.
within,sharing:c.sharing},notes:[...c.sharing.map(({entry:O})=>[O.code,"shared-rank-at-cut"]),...f.map(
({entry:O})=>[O.code,"first-reserve"])],effects:c.effects}});return{races:a.map(({race:u})=>u),notes:
new h(
[...t,...a.flatMap(u=>u.notes)]),minimums:new h([...n,...a.flatMap(u=>[...u.effects])])}};var f4=[HR,
KR,GR,ZR],xf=(e,t,n,r)=>({settings:e.settings,stage:t,places:er(e,t),last:e.stages[e.stages.
length-1]===t,better:n,rounded:r,categoryOf:Au(e.entries),unitTypeOf:Ou(e)});function g4({contenders:
e}){
var r;let t=ko(e),n=new h;for(let{place:o}of t)n.set(o,((r=n.get(o))!=null?r:0)+1);return t.map(({
ranked:o,
place:i})=>{var s;return[o.entry.code,{place:i,holders:(s=n.get(i))!=null?s:1}]})}function Sf(e,t){
let n={
races:[{category:null,contenders:e}],notes:new h,minimums:new h},{races:r,notes:o,minimums:i}=f4.reduce(
(s,a)=>a(s,t),n);return{races:r,notes:o,minimums:i,places:new h(r.flatMap(g4))}}m();m();m();var gn=(
e,t)=>t==="id"?e.replace(".",","):e,ae=(e,t)=>gn(S(e),t);function lt(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=go(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function H(e,t){return typeof e=="object"?`\u201C${lt(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ae(e,t):typeof e=="boolean"?S(e).toUpperCase():h4(e)}\u201D`}var h4=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Z(e,t,n=12){return JR(e,t,t==="id"?"dan":
"and",n)}var Hb=(e,t)=>JR(e,t,t==="id"?"atau":"or",e.length);function JR(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function He({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?H(t,"id"):`${H(t,"id")} (${e})`}var y4=5;function VR({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<y4);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<ld),a=l=>l.map(({entry:c})=>He(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();function YR(e,t,n,r,o){return(e.some(({advances:s})=>s)?[...Xn(e,({category:s})=>s)].filter(
([s])=>s!==
null):[[null,e]]).flatMap(([s,a])=>{let[u]=a;if(u===void 0||a.some(({advances:d})=>d))return[];let l=Ru(
t,n,o(u.entry));if(l===null||s!==null&&u.cutNote!=="below-passing-score")return[];let c={required:l,
best:r(u.score).valueOf(),...s===null?{}:{category:s}};return[{code:"NOBODY_ADVANCES",severity:
"warning",stage:t.name,params:c}]})}m();m();var Xt=e=>{var t,n;return(n=(t=e.decision)==null?void 0:
t.rank)!=null?n:e.rank};var XR=(e,t)=>new h(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));
function qb(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Tf({standings:e}){return e.map(t=>({standing:t,rank:Xt(t)})).sort(
(t,n)=>t.rank-n.rank)}var QR=(e,t)=>e.every(({code:n})=>t.has(n));function eD(e,t,n,r){let o=new h(t.
map(({entry:a,rank:u})=>[a.code,u])),i=qb(t,n),s=new h(t.map(a=>[a.entry.code,He(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(x,O=[])=>{var $;let N=x==="below-passing-score"||
x==="outdated"?"warning":"error",P=o.get(u),I={entry:($=s.get(u))!=null?$:u,rank:l,reason:x,
others:O,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let f=i.filter(x=>x.rank===l&&
!n.has(x.entry.code));return f.length>0?p("taken",f.map(x=>He(x.entry))):i.filter(x=>x.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function b4(e,{place:t,holders:n}){return k.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function Ef(e,t){let n=b4(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
var w4=({sharing:e=[]},t)=>[...Xn(e,({rank:n})=>n)].map(([n,r])=>({rank:n,places:t,entries:r.map(({
entry:o})=>o)}));
function v4({contenders:e},t){let n=ko(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function k4({contenders:e},t){let n=ko(e);return[...new w(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(Ef(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function tD(e,t,n,r,o){
let i=e.title&&"outcomes"in e.title?e.title.outcomes.map(s=>s.places):[];return t.flatMap(s=>{let a=Hi(
e,n,s.category),u=i.filter(p=>a===null||p<a).sort((p,f)=>f-p),l=s.category===null?{}:{category:s.category}
,
c=new w;return[...a===null?[]:w4(s,a),...u.flatMap(p=>v4(s,p)),...k4(s,r)].flatMap(p=>{if(c.has(p.rank))
return[];if(c.add(p.rank),!p.prize&&QR(p.entries,o))return[];let f={...p,entries:p.entries.map(He),
...l};
return[{code:"TIE_AT_CUT",severity:"warning",stage:e.name,params:f}]})})}m();function nD(e,t,n,r="id"){
var s,a;if(n===null)return null;if(e.title&&"name"in e.title)return e.title.
name;let i=((a=(s=e.title)==null?void 0:s.outcomes)!=null?a:[]).filter(u=>n<=u.places).sort((u,l)=>u.
places-l.places).map(({name:u})=>u);return i.length>0?e.nestedTitles===!0?Z(i,r,i.length):i[0]:t===null?
null:`Top ${t}`}function rD(e,{precision:t,exactOn:n},r){return t===null||n&&r.every(n)?e:new h([...e].map(
([o,i])=>[
o,xr(i,t)]))}function x4(e,t){let n=new h;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
dd(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new h(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?vf(s,a,t):null})}function S4(e,t){
return new h([...Xn(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:ko(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var T4={category:null,categoryRank:null};function sa(e,
t,n,r=[],o=kn(
e.settings.method)){let{settings:i,stages:s}=e,{stage:a}=t,u=er(e,a),l=s[s.length-1]===a,c={stage:a,
method:i.method,places:u,last:l,panel:t,whole:null,held:null},{better:d}=o,p=rD(o.scores(t,i),o,[t]),
f=i.carryOver?rD(kf(e,a,n,p),o,[...n.map(L=>L.panel),t]):p,b=t.entries.flatMap(L=>{let K=f.get(L.code);
return K?[{entry:L,score:K}]:[]}),x=WR(i.tieBreaks,{panel:t,previous:n}),O=$R(b,x,i.decimals,d),N=L=>xr(
L,i.decimals),P=xf(e,a,d,N),I=XR(a,r),$=Sf(qb(O,I),P),F=bf(a,i,l)?S4(O,P.categoryOf):null,j=x4(O,d),
B=O.map((L,K)=>{var oe,ie,Fe,at,qe,xt;let{code:G}=L.entry,Y=(oe=$.places.get(G))!=null?oe:null,ge=I.
get(G),Q=$.minimums.get(G);return{...L,stageScore:p.get(G),judgeScores:new h([...(ie=t.readings.get(
G))!=null?ie:[]].map(([ve,re])=>[ve,re.score])),margin:(Fe=j[K])!=null?Fe:null,advances:Y!==null,
place:Y,
title:nD(a,u,(at=Y==null?void 0:Y.place)!=null?at:null,i.language),prize:l&&Y!==null?Ef(i.prizes,Y):
null,...(qe=F==null?void 0:F.get(G))!=null?qe:T4,cutNote:(xt=$.notes.get(G))!=null?xt:null,vacated:
null,
...Q===void 0?{}:{minimum:Q},...ge===void 0?{}:{decision:ge}}}),U=l?tD(a,$.races,u,i.prizes,I):[];
return{
...c,standings:B,findings:[...VR(t,i),...YR(B,a,i,N,P.categoryOf),...U,...eD(a,O,I,$.notes)]}}m();
function qi(e,t){let n=e.entries.filter(i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new w(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var oD=({standings:e})=>new h(e.map(t=>[t.entry.code,t]));function iD(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function sD(e,t,n){let r=oD(t),o=e.standings.map(s=>{let a=r.get(s.entry.
code);if(a===void 0||a.advances===s.advances)return s;if(a.advances)return{...s,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(s.entry.code))return s;let u={from:null,removed:iD(t,
s,null)};return{...s,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:u}}),i=o.some(({
cutNote:s})=>s==="place-kept");return{...e,standings:o,held:i?t:null}}function aD(e,t){let n=oD(t),r=e.
standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||i===void 0)return o;let s=(l=
(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&s<=o.place.place)return o;let a=iD(t,o,s===
null?null:i.rank);return a.length===0?o:{...o,vacated:{from:s,removed:a}}});return{...e,standings:r}
}function uD(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(o=>o.kind==="score");
return new w(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function lD(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),s=(P,I)=>sa(e,lR(e,t,i,P),I,o),a=qi(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new w(a),c=uD(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),f=new w(e.stages.slice(r.length+1).map(P=>P.name)),b=uD(n.filter(P=>f.has(P.stage))),
x=d.filter(P=>b.has(P.code)),O=x.length===0?u:sD(u,p(x),b),N=p(d);return{...aD(O,N),whole:N}}m();m();
var E4=2;function cD(e,t){var l;if(Ui(e))return new w;let n=xu(e),r=rf(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new w;let s=(l=sf(r,n.judges.length))!=null?l:1,a=of(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:x,right:O}of o){let N=c.reduce((P,I)=>P+x[I],0)/c.length;d+=N*O/(
b+
s),p+=a*N**2/(b+s)}let f=g.sqrt(a/c.length);return g.abs(d)>=g.max(t,f)&&g.abs(d)>E4*g.sqrt(p)});
return new w(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function dD(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:wn(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new h(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function mD(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings,{unit:u,correctsSeverity:l=!1}=kn(r);if(l||u!=="points")return[];let c=cD(n,
.5/10**s);if(c.size===0)return[];let d=vo(n,"auto").scores,p=dD(new h(o.map(({entry:x,score:O})=>[x.
code,O])),s),f=dD(a?kf(e,t,i,d):d,s),b=n.entries.filter(({code:x})=>c.has(x)).map(x=>({entry:He(x),
places:g.
abs(p.get(x.code)-f.get(x.code))})).sort((x,O)=>O.places-x.places);return[{code:"METHOD_CAUTION",
severity:"warning",stage:t.name,params:{reason:"uneven-judges",entries:b}}]}m();m();m();m();var pD={
scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new h;for(let{entry:i,row:s}of e){let a=X(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return k.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Ce(a,r),params:u}]})}};m();var fD={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new h;for(let i of e){let s=M(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return k.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Ce(a.row,r),params:u}]})}};m();m();
function si({competition:e,stage:t}){return e.settings.missing==="assigned"&&In(e,t)===null}function Pu(
e){
return e.provisional||si(e)?"warning":"error"}function Iu(e){return e.provisional?"warning":"error"}
var gD={scope:"stage",find:({check:e,sheetViews:t})=>{let n=e.competition.settings.minReadings;if(n===
null||e.reached===null)return[];let r=e.reached.flatMap(o=>{let i=t.filter(({lines:s})=>{var a;
return(a=
s.get(o.code))==null?void 0:a.some(u=>u.complete&&!u.excluded)}).length;return i<n?[{entry:He(o),
readings:i}]:
[]});return r.length===0?[]:[{code:"ENTRY_FEW_READINGS",severity:Iu(e),params:{entries:r,least:n}}]}
};m();m();m();function hD(e,t,n){var f,b;let r=0,o=0,i=!1,s=!1;for(let{name:x}of t){let O=(b=(f=e.marks.get(
x))==
null?void 0:f.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function pd(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var C4=864e5,R4=R.UTC(1899,11,30);function D4(e,t){
return g.round(e*100+t)/100}function yD({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(v);if(i>1900){let O=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return O?
pd(
[v(N)],n,r):null}let d=g.round((R.UTC(i,s-1,a)-R4)/C4);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
f=g.round(p*100)/100,b=d>0&&g.abs(p-f)*86400<1,x=c===0;return pd([...b?[f]:[],...x?[D4(d*24+u,l)]:[]],
n,r)}m();var A4=/^\d+$/,O4=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,N4=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,P4=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
I4=/^\d*[.,]\d+$/;function $4(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>S(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function F4(e){let t=[];return A4.test(e)&&
t.push(v(e)),O4.test(e)&&t.push(v(e.replace(/\./g,"").replace(",","."))),N4.test(e)&&t.push(v(e.replace(
/,/g,""))),P4.test(e)&&t.push(v(e.replace(/ /g,"").replace(",","."))),I4.test(e)&&t.push(v(e.replace(
",","."))),t.filter(v.isFinite)}function Cf(e,t,n){let r=/^([+-]?)(.*)$/.exec($4(e));if(r===null)return null;
let o=F4(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:pd(o,t,n)}var _4=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function Rf(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:yD(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
_4.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Cf(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function bD(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&M4(n,i,{line:r,criterion:o,at:i.
at})}return n}function M4(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:Rf(t.raw,r)})}}m();function L4(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=Rf(e.raw,
t);return n==="text-number"||n==="date"}function j4(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||L4(
o,r)})}function wD(e,t){return e.rows.filter(n=>j4(n,t))}function Zb({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}var vD=({conflicting:e,lines:t},n)=>{var r;return!e.has(n)&&((r=t.get(n))==null?
void 0:r.some(o=>o.recused))!==!0};function Df({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function z4(e,t){var r;let n=new h;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function B4({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new h;
for(let[
a,u]of z4(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>hD(c,t,l)))}return i}function kD(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s,conflicting:a}=e,u=B4(e),l=k.from(u.values()).flat(),c=r===null?[]:wD(r,o);
return{
judge:t,tab:n,sheet:r,expected:i,excluded:s,conflicting:a,missingColumns:o.filter(({name:d})=>{var p;
return!((p=r==null?void 0:r.columns.get(d))!=null&&p.length)}),lines:u,strays:c,marks:bD(l,o),
touched:c.
length>0||l.some(d=>!d.blank&&!d.excluded)}}function U4(e,t){var r;return Zb(e,t.code)?!1:((r=e.lines.get(
t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var xD={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>si(e)?
!t.some(o=>U4(o,r)):t.every(o=>Zb(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:Iu(e),params:{
entry:He(r)}}))}};m();m();function Zi(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Qt=(e,t)=>({entries:[He(e)],criteria:t===void 0?[]:[t.name],cells:1});
function Af(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new w(e.flatMap(({entries:n})=>n))],criteria:[...new w(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var SD=3;function xo({entries:e},t){
return e.
length<=SD?Z(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function W4({criteria:e},t){return e.
length<=SD?Z(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function qt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${xo(e,t)} ${r} ${W4(e,t)}${e.cells===1?
"":` (${n})`}`}function tr(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function ne(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var TD={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>k.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:Qt(s),reason:a};return Zi(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();m();function Of(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],
r=g.sqrt(Ht(t)*Ht(n));if(e.length<2||!(r>
1e-9))return null;let[o,i]=[$n(t),$n(n)];return g.max(-1,g.min(1,Fr(e.map(([s,a])=>(s-o)*(a-i)))/r))}
m();function K4({check:e,sheetViews:t}){let n=e.criteria.map(({name:i})=>i),r=new h;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let x=c.row.marks.get(b);d.push(x.kind==="score"?x.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let f=r.get(u);f?f.push(p):r.set(u,[p])}
return a}),byEntry:k.from(r.values())}}var ED=new A;function CD(e){var n;let t=(n=ED.get(e))!=null?n:
K4(e);return ED.set(e,t),t}var Tr=e=>CD(e).byJudge,Ji=e=>CD(e).byEntry;m();function $u(e,t){let n=0,
r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[o]/
s,r+=i);return r===0?0:100*n/r}function G4(e){let{criteria:t}=e.check,n=Ji(e).map(i=>{let s=e.sheetViews.map(
()=>null);for(let{judge:a,
marks:u}of i)s[a]=$u(u,t);return s}),r=Tr(e).map(({length:i})=>i),o=e.sheetViews.map((i,s)=>$n(Xr(n.
map(a=>a[s]))));return{rows:n.map(i=>i.map((s,a)=>s===null?null:s-o[a])),given:r}}var RD=new A;
function Nf(e){
var n;let t=(n=RD.get(e))!=null?n:G4(e);return RD.set(e,t),t}function Jb({rows:e},t,n=-1){let r=e.flatMap(
o=>{let i=o[t];if(i===null)return[];let[s,a]=[0,0];for(let[u,l]of o.entries())l===null||u===t||u===n||
(s+=l,a+=1);return a===0?[]:[[i,s/a]]});return Of(r)}var H4=10,Vb=6;function q4(e,t){let n=k(t).fill(
0),r=e.map(s=>s.reduce((a,u)=>u===null?a:a+1,0)),o=e.
map((s,a)=>s.reduce((u,l)=>u+(l!=null?l:0),0)/r[a]),i=Ht(o)+o.length*(o.reduce((s,a)=>s+a,0)/o.length)**
2;if(!(i>1e-9))return n;for(let[s,a]of e.entries())for(let[u,l]of a.entries())l!==null&&(n[u]+=l*o[s]/
r[s]/i);return n}var DD={scope:"stage",find:e=>{let{rows:t,given:n}=Nf(e),r=n.filter(o=>o>=Vb).length-
1;return t.length<Vb||r<1?[]:q4(t,n.length).flatMap((o,i)=>{if(n[i]<Vb||o*r<H4*(1-o))return[];let{
judge:s,
tab:a}=e.sheetViews[i],u={judge:s.code,percent:g.min(100,g.round(100*o))};return[{code:
"JUDGE_DOMINATES",severity:"warning",tab:a,params:u}]})}};m();var Z4=1e-4;function J4(e){var r;let t=new h;
for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var V4=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),AD={scope:
"stage",find:e=>{if(!Tr(e).some(V4))return[];let t=Tr(e).map(o=>({rows:o,...J4(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>Z4)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var OD={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>k.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>Zi(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:Qt(s)}}))))}
;m();m();var ND=(e,t)=>t%2===1?e[t>>1]:(e[(t>>1)-1]+e[t>>1])/2;function Vi(e){return ND(Float64Array.from(
e).sort(),e.length)}var fd=[];function Yb(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&fd[i-1]>o;i--)fd[i]=fd[i-1];fd[i]=o}return n===0?v.NaN:ND(fd,n)}var Xb=8,
PD=3,ID={variance:4,agreement:.5},Y4=2.5,X4=1e-4,Q4=.25;function e6({rows:e},t){let n=oa(e,
1),{variances:r}=Tu(n,n.scoresOf(e),X4),o=r[t]/Vi(k.from(r).filter((i,s)=>s!==t));return o>=ID.variance?
{times:g.sqrt(o)}:null}function t6(e,t){let n=e.given.flatMap((o,i)=>{if(i===t||o<Xb)return[];let s=Jb(
e,i,t);return s===null?[]:[g.min(s,.999)]}),r=g.min(...n);return n.length>1&&g.atanh(r)*g.sqrt(e.given[
t]-
3)>=Y4}function n6({rows:e,given:t},n){let r=t.map((o,i)=>Ht(Xr(e.map(s=>s[i])))/g.max(1,o-1));
return r[n]<
Q4**2*Vi(r.filter((o,i)=>i!==n))}function r6(e,t,n){let r=t[n],o=t.filter((i,s)=>i!==null&&s!==n);
return r===
null||o.length<PD-1||n6(e,n)?null:r<=0&&t6(e,n)?{agreement:r}:r<ID.agreement*Vi(o)?e6(e,n):null}var $D={
scope:"stage",find:e=>{let t=Nf(e);if(t.given.filter(r=>r>=Xb).length<PD)return[];let n=t.given.map(
(r,o)=>r<Xb?null:Jb(t,o));return e.sheetViews.flatMap(({judge:{code:r},tab:o},i)=>{let s=r6(t,n,i);
return s===
null?[]:[{code:"JUDGE_UNRELIABLE",severity:"warning",tab:o,params:{judge:r,...s}}]})}};m();var FD=e=>g.round(
e*100)/100,_D={scope:"stage",find:e=>{let{criteria:t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:Ji(e).flatMap(o=>{let i=o.map(({marks:l})=>$u(l,t)),[s,a]=[g.min(...i),
g.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:He(o[0].
entry),low:FD(s),high:FD(a),limit:r}}]})}};m();m();function aa(e,t){var i;let n=new h,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new h;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return k.from(o.values())}
var o6=1e-6,i6=.9,s6=.5;function LD({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function a6(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=LD(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var MD=({same:e,marks:t})=>t===0?0:e/t;function u6(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
LD(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function l6(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function c6(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return aa(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,f)=>p+f[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=g.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var jD={scope:"stage",find:e=>{
let t=a6(Ji(e),e.sheetViews.length),n=t.filter(u=>MD(u)>=i6);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=g.max(0,...r.map(MD)),i=new h(Tr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,u6(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=g.max(o,s(u),s(l));return l6(c/d,p,s6*d)<=o6});return c6(e,
a)}};m();m();function zD(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function BD(e,t,n){var f,b,x,O;let r=new h;for(let N of t.values())for(let P of N)r.set(
P,((f=r.get(P))!=null?f:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new h(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(x=zD([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?x:zD([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter($=>$!==P),N=!0;break}}}
return p}var UD={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||kn(n).correctsSeverity!==!0)return[];let o=new h(e.reached.map(({code:
c})=>[
c,t.filter(d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(f=>f.complete&&!f.excluded)}).map(
d=>d.judge.code)])),i=aa(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new h(t.map(
c=>[c.judge.code,c])),a=new h(e.reached.map(c=>[c.code,He(c)])),u=BD(i,o,(c,d)=>vD(s.get(c),d)).map(
({judge:c,entry:d})=>{var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:
"PANEL_DISCONNECTED",severity:r===0?"error":"warning",params:{groups:i,joins:u}}]}};m();var WD={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o,conflicting:i})=>k.
from(o.values()).flat().filter(s=>s.excluded&&!s.recused&&!i.has(s.entry.code)).flatMap(({row:s,
entry:a})=>Zi(
s,e.criteria).map(({at:u})=>({code:"SCORE_UNASSIGNED",severity:"warning",tab:r,at:u,params:{judge:n.
code,where:Qt(a)}}))))};m();var KD={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,
sheet:r,lines:o})=>k.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:He(i.entry),rows:u}}]}))};m();
function d6(e){return e.sheet===null||!e.touched||Df(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(He)}var GD={scope:"stage",find:({check:e,sheetViews:t})=>si(e)?[]:t.flatMap(n=>{let r=d6(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Iu(
e),tab:n.tab,params:o}]})};m();m();m();var m6=6,p6=14;function f6(e,t,n){var i,s,a,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let f=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=g.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(f?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var HD=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function g6(e,t){let[n,r]=[HD(e),HD(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Qr(e,t){let[n,r]=[M(e),M(t)],o=g.min(n.length,r.length);if(n===r||
o<m6||g6(e,t))return!1;let i=o<p6?1:2;return f6(n,r,i)<=i}var qD=(e,t)=>t===""?[]:e.filter(n=>M(n.name)===M(
t));function Pf(e,t,n){var s;let[r,o]=qD(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>M(a.name)===M(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function ZD({row:e,entry:t},n){return!Qr(e.name,t.name)||qD(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Qr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var JD=(e,t)=>e.length>=8&&
t.startsWith(e);function h6({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[M(e.name),M(t.name)];return n!==""&&n!==r&&!JD(n,r)&&!JD(r,n)}
function y6({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(h6);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new w(e.competition.entries.map(({name:i})=>M(i)));return r.filter(
({row:i})=>o.has(M(i.name)))}var VD={scope:"stage",find:e=>e.sheetViews.flatMap(t=>y6(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...ZD(n,e.check.competition.entries),params:s}}))};m();var YD={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...Pf(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function b6(e,t,n){let{tab:r,sheet:o,strays:i}=e;return Df(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Zi(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=Pf(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var XD={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>b6(n,e.criteria,e.competition.entries))};m(
);var QD={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:Qt(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var eA={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new w(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Qt(s.entry,a)}}))})};m();m();var w6=/^(\d+)(?:[.,](\d+))?\s?%$/;function v6(e,t){var r;
let n=typeof e=="string"&&t===100?w6.exec(
e.trim()):null;return n===null?null:v(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Fu({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",v6(e.value,o));default:return{}}}var tA={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:Qt(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Fu(o),
params:a}]}))};m();function k6(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(si(e)&&n.blank)}var nA={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>k6(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:Pu(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Qt(o.entry,i)}})))};m();var rA={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=Qt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...Fu(o),params:c}]}))};m();var oA={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Qt(s.entry,a),value:i,min:a.min,max:a.max}})))};m();var iA=5,Qb=.25,x6=1.4826,S6=1.645,T6=.02,
E6=8,C6=400;function aA({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-Yb(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-Yb(o,r):s}}function R6(e){let{
criteria:t}=e.
check,n=Tr(e).map(o=>t.map((i,s)=>o.length===0?0:Vi(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:v.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function sA(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(T6,x6*n,t[g.floor(.9*t.length)]/S6)}function D6(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<E6)return null;let r=g.max(1,g.floor(n.length/C6)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>aA(i,s,u))});return{
fromOthers:sA(
o.map(i=>i.fromOthers)),fromOwn:sA(o.map(i=>i.fromOwn))}}var A6=e=>g.max(...e)-g.min(...e);function O6(
e){
let t=e.byCriterion.map(n=>A6(n)>=Qb);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=aA(e,r,i);s*a>0&&g.abs(s)>=Qb&&g.abs(a)>=
Qb&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var uA={scope:"stage",find:e=>{
let t=Ji(e).filter(o=>o.length>=3).map(R6(e)),n=t.flatMap(O6);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?D6(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||g.abs(s)<iA*u.fromOthers||g.abs(a)<iA*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],f=g.round((p-s*(d-c))*100)/100,{sheetView:b,entry:x}=o,
O={judge:b.judge.code,entry:He(x),criterion:l,value:p,others:f};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function If(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(n),16777619);return t}
function gd(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function N6(e){
return e.kind==="score"?g.round(e.value*1e4)|0:If(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var lA=new A;
function P6(e){var n;let t=(n=lA.get(e))!=null?n:{byCode:If(e.code),byName:If(e.name)};return lA.set(
e,t),t}var ew=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),cA=new A;function hd(e,t){let n=cA.
get(e),r=n===void 0?I6(e,t):n;return cA.set(e,r),r}function I6(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:If(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let f=(gd(
d,0)&65535)%12;c[f]=c[f]+gd(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,f=0;for(let{name:x,digest:O}of o){let N=c.marks.get(x);N===void 0||N.
kind==="blank"?f+=1:p=p+gd(O,N6(N))|0}if(f===o.length)continue;let b=P6(d);i+=1,s=s+gd(p,1)|0,a=a+gd(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>ew(c,3)).join("");
return`${ew(s,12/2)}${ew(a,12/2)}${l}${i}`}var $f=e=>v(e.slice(84));function dA(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var mA=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
$f(e)===$f(t)&&g.min(dA(e,t,12),dA(e,t,48))>=3;var pA={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new h(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:hd(a,o);if(u===void 0||l===null||!mA(u,l))return[];let c={judge:i.
code,rows:$f(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var gA=3,
hA=.2,$6=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function F6({criterion:e,highest:t,
others:n}){return n.length>=gA&&t<=hA*e.max&&2*t<$6(n)}var fA=(e,t)=>e.map(({marks:n})=>n[t]),yA={
scope:"stage",find:e=>{let t=Tr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<gA)return[];
let i=e.
check.criteria.map((l,c)=>{let d=g.max(...fA(n,c)),f=d<=hA*l.max?t.flatMap(b=>b===n?[]:fA(b,c)):[];
return{
criterion:l,highest:d,others:f}}).filter(F6);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:
Vi(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var bA={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:Qt(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...Fu(o),params:a}]}))};m();var Ff=e=>e.reduce((t,n)=>t+n,0),wA=(e,t)=>Ff(e.map((n,r)=>n*t[r].weight)),
_6=[{basis:"sum",of:Ff},{
basis:"mean",of:e=>Ff(e)/e.length},{basis:"weighted-mean",of:(e,t)=>wA(e,t)/Ff(t.map(n=>n.weight))},
{basis:"weighted-sum",of:wA},{basis:"score",of:$u}];function M6(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Cf(e,0,1e6):null}function L6(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(S(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function j6(e,t,n){let r=e.flatMap(i=>{let s=M6(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=_6.map(i=>({...i,off:r.filter(({row:s,total:a})=>!L6(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:He(a),value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var vA={scope:
"stage",find:e=>Tr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:j6(t,n,e.check.criteria)})};m();m();m();
function eo(e,t){var n;return(n=e(t))!=null?n:{}}var _f=({competition:e,locate:t})=>{var l,c,d,p;let{
method:n,carryOver:r,passingScore:o}=e.settings,
i=_r(n);if(i==="points")return[];let s=(f,b)=>({code:"METHOD_CAUTION",severity:"warning",...eo(t,{
kind:"setting",key:f}),params:b}),a=(p=o!=null?o:(d=(c=(l=e.stages.find(f=>f.passingScores))==null?
void 0:
l.passingScores)==null?void 0:c[0])==null?void 0:d.value)!=null?p:null,u=r&&e.stages.length>1;return[
...n==="z-score"?[s("method",{reason:"standard-scores"})]:[],...n==="z-score"&&u?[s("carryOver",{
reason:"standard-scores-carried"})]:[],...a!==null?[s("passingScore",{reason:"passing-score-unit",
unit:i,value:a})]:
[]]};m();var Mf=({competition:e,locate:t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...eo(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var kA={scope:"workbook",checks:[_f,Mf]};m();m();m();function vt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...eo(e,t),params:l}}var Lf=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[vt(e,{
kind:"setting",key:"method"},n)]};m();var jf=e=>{var f,b,x;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return z6(
e);let o=t.map((O,N)=>({entry:O,index:N,key:M(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),s="entries.category",a=o.filter(({key:O})=>O===
""),u=a.map(({entry:O})=>He(O)),l=(b=(f=r[r.length-1])==null?void 0:f.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new h;for(let{key:O}of o)d.set(O,((x=d.get(O))!=
null?x:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...a.slice(0,1).map(
O=>vt(e,i(O),c)),...p.map(O=>{let N=O.entry.category;return vt(e,i(O),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};function z6(e){let{entries:t,stages:n}=e.competition,r=n[n.length-
1],o=new w(t.map(({category:s})=>M(s)).filter(s=>s!==""));if(r===void 0||r.advanceByCategory!==void 0)
return[];if(o.size<2||er(e.competition,r)!==o.size)return[];let i={value:"",reason:"winner-each",
allowed:[
S(o.size)],severity:"info"};return[vt(e,{kind:"setting",key:"winnersPerCategory"},{setting:
"winnersPerCategory",...i})]}m();var zf=e=>e.competition.criteria.flatMap(({min:t,max:n,stage:r},o)=>{
if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[vt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function tw(e){let t=new w([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var Bf=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=tw(t.map(({name:a})=>M(a))),i=tw(
n.map(({code:a})=>X(a))),s=new w(t.flatMap(a=>{let u=Je(e.competition,a);return tw(u.map(({name:l})=>M(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return vt(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return vt(e,{kind:"judge",index:a,column:
"code"},u)}),...k.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return vt(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var Uf=e=>e.competition.stages.flatMap((t,n)=>[...B6(e,
t),...U6(e,t,n),...W6(e,t,n),...K6(e,t,n)]);function B6(e,t){
let{entries:n,settings:r}=e.competition,{advanceByCategory:o}=t;if(o===void 0)return[];let i=n.map((
a,u)=>({
entry:a,index:u})).filter(({entry:a})=>a.status==="running"&&Cu(o,a.category)===void 0),s=Xs.columns.
find(({key:a})=>a==="advance").header[r.language];return[...Xn(i,({entry:a})=>M(a.category)).values(
)].
map(a=>{let{entry:u,index:l}=a[0],c=[s,...a.map(p=>He(p.entry))],d={setting:"entries.category",value:
u.
category,reason:"category-unnamed"};return vt(e,{kind:"entry",index:l,column:"category"},{...d,
allowed:c,
stage:t.name})})}function U6(e,t,n){let{competition:r}=e,o=xA(r.entries.map(Au(r.entries))),i=xA(r.entries.
map(Ou(r))),s=(a,u=[],l)=>u.filter(({name:c})=>c!==""&&!l.some(d=>M(d)===M(c))).map(({name:c})=>{let d=a===
"advance"?"warning":"error",p={setting:`stages.${a}`,value:c,reason:"name-unused",severity:d};return vt(
e,{kind:"stage",index:n,column:a},{...p,allowed:l,stage:t.name})});return[...s("advance",t.advanceByCategory,
o),...s("passingScores",t.passingScores,o),...s("minByUnitType",t.minByUnitType,i)]}var xA=e=>[...new h(
e.filter(t=>t!==null).map(t=>[M(t),t])).values()];function W6(e,t,n){let r=er(e.competition,t),{
minByUnitType:o}=t;
if(o===void 0||r===null)return[];if(o.reduce((u,{value:l})=>u+l,0)<=r)return[];let s={setting:
"stages.minByUnitType",value:o.map(u=>`${u.name}: ${u.value}`).join("; "),reason:
"minimum-beyond-places"};
return[vt(e,{kind:"stage",index:n,column:"minByUnitType"},{...s,allowed:[S(r)],stage:t.name})]}
function K6(e,t,n){
let{settings:r,stages:o}=e.competition;if(t.minByUnitType===void 0)return[];let i=r.winnersPerCategory&&
n===o.length-1,s=[...t.advanceByCategory===void 0?[]:["stages.advance"],...i?["winnersPerCategory"]:
[]];if(s.length===0)return[];let u={setting:"stages.minByUnitType",value:t.minByUnitType.map(l=>`${l.
name}: ${l.value}`).join("; "),reason:"combination",allowed:s,stage:t.name};return[vt(e,{kind:
"stage",
index:n,column:"minByUnitType"},u)]}m();var Wf=e=>e.competition.stages.flatMap((t,n)=>{if(t.title===null||
!("outcomes"in t.title))return[];let r={
kind:"stage",index:n,column:"title"},o={setting:"stages.nestedTitles",value:"",reason:
"nesting-unsaid",severity:"info"},i=t.title.outcomes.length>1&&t.nestedTitles===void 0?[vt(e,r,o)]:[
],s=wf(t,er(e.
competition,t));if(s===null)return i;let a=t.title.outcomes.filter(c=>c.places>s);if(a.length===0)return i;
let u=a.map(c=>`${c.places}: ${c.name}`).join("; "),l={setting:"stages.title",reason:
"outcomes-beyond-cut",severity:"warning"};return[...i,vt(e,r,{...l,value:u,allowed:[S(s)]})]});m();
var Kf=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&wf(r,er(e.competition,
r)))!=null?c:t.top,i=[S(o)],s=k.from({length:o},(d,p)=>{var f;return(f=t.prizes[p])!=null?f:0}),a=!t.
rankedWinners&&s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",
allowed:i},
l=t.prizes.flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[vt(e,{kind:"setting",key:
"rankedWinners"},{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>vt(e,{
kind:"prize",place:d+1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:
"warning"}))]};m();var Gf=e=>e.competition.stages.flatMap((t,n)=>{if(e.competition.criteria.length===0||
Je(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[vt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Hf=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new w(
o.map(({code:u})=>X(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[vt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>vt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(X(c))).
map(c=>vt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var SA={scope:"workbook",checks:[Lf,Bf,Hf,Gf,zf,jf,Uf,Wf,Kf]};m();m();var qf=({competition:e,locate:
t})=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=eo(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=Je(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=eo(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var Zf=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...eo(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var TA={scope:"workbook",checks:[Zf,qf]};m();var EA={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(Jn)}}]}))};m();function G6(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var CA={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>G6(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Jf={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function H6(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var RA={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(H6).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Pu(e),tab:n,params:{judge:r.code}}))};
m();var DA={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Pu(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var AA={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var _u={TAB_MISSING:DA,TAB_EMPTY:
RA,TAB_UNPROTECTED:AA,STAGE_NOT_BEGUN:Jf,COLUMN_MISSING_CRITERION:CA,
COLUMN_DUPLICATE_CRITERION:EA,ROW_MISSING_ENTRY:GD,ROW_WITHOUT_CODE:XD,ROW_UNKNOWN_ENTRY:YD,
ROW_DUPLICATE_ENTRY:KD,
ROW_NAME_MISMATCH:VD,SCORE_ROWS_PERMUTED:pA,SCORE_MISSING:nA,SCORE_NOT_NUMBER:rA,SCORE_TEXT_NUMBER:
bA,
SCORE_IS_DATE:tA,SCORE_OUT_OF_RANGE:oA,SCORE_ERROR:QD,SCORE_FORMULA:eA,SCORE_SCALE_SUSPECT:yA,
SCORE_OUTLIER:uA,
TOTAL_MISMATCH:vA,JUDGE_NO_VARIANCE:AD,JUDGES_IDENTICAL:jD,JUDGE_DOMINATES:DD,JUDGE_UNRELIABLE:$D,
JUDGES_DISAGREE:_D,
JUDGE_CONFLICT:TD,SCORE_UNASSIGNED:WD,JUDGE_RECUSED:OD,ENTRY_UNSCORED:xD,ENTRY_FEW_READINGS:gD,
PANEL_DISCONNECTED:UD,
ENTRY_DUPLICATE_CODE:pD,ENTRY_DUPLICATE_NAME:fD,SETTING_INVALID:SA,WEIGHTS_INVALID:TA,METHOD_CAUTION:
kA};var q6=y.values(_u).flatMap(e=>(e==null?void 0:e.scope)==="entries"?[e]:[]),nw=e=>q6.flatMap(t=>t.find(
e));m();m();m();var Z6=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],J6=10;function V6({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!Z6.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function Y6(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function X6(e){
let[t]=e,n=e[e.length-1];if(e.length<J6||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:Af(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function OA(e){let t=[],n=new h;for(let r of e){let o=V6(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...k.
from(n.values()).flatMap(r=>Y6(r).flatMap(X6))]}function Q6(e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:v.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function Mu(e){let t=[],n=new h;for(let r of Q6(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var NA=({row:e,column:t})=>`${e}:${t}`;function e8({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(NA({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:Af(r)}}}function t8({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function PA(e){var o;let t=new h,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=t8(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new h};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(NA(i.at),i.params.where)}let r=k.from(
t.values()).flatMap(i=>Mu(i.cells).map(s=>({draft:e8(i,s),block:s})));return[...n,...OA(r)]}m();
function n8(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function r8(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=$r(t),a=In(t,n),u=o!=null?o:t.entries.filter(d=>d.
status==="running"),l=new h(u.map(d=>[d.code,d])),c=e.judges.map(d=>{var N,P,I,$;let p=new h;for(let F of u){
let j=s(d,F);j!==null&&p.set(F.code,j)}let f=new w(i?p.keys():[]),b=a===null?[]:u.filter(F=>!a(d,F)),
x=new w([...f,...b.map(F=>F.code)]),O=(N=e.sheets.get(d.code))!=null?N:null;return kD({judge:d,tab:(
$=
(I=O==null?void 0:O.tab)!=null?I:(P=e.tabName)==null?void 0:P.call(e,n,d))!=null?$:`${n.name} \xB7 ${d.
code}`,sheet:O,criteria:r,entries:l,expected:(o!=null?o:[]).filter(F=>!x.has(F.code)),excluded:x,
conflicting:f,
conflicts:p})});return{check:e,sheetViews:c,begun:n8(e,c)}}var IA=new A;function Vf(e){var n;let t=(
n=
IA.get(e))!=null?n:r8(e);return IA.set(e,t),t}var o8=y.values(_u).flatMap(e=>(e==null?void 0:e.scope)==="stage"?
[e]:[]);function i8(e){let t=new h(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function s8({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Ce(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function rw(e){let t=Vf(e),n=t.begun?o8:[Jf];return PA(n.flatMap(r=>r.find(t))).sort(i8(t)).
map(r=>s8(r,e.stage.name))}m();var $A=[Lf,_f,Zf,Mf,Bf,Hf,Gf,qf,zf,jf,Uf,Wf,Kf],a8=y.values(_u).flatMap(
e=>(e==null?void 0:e.scope)===
"workbook"?e.checks:[]),u8=[...$A,...a8.filter(e=>!$A.includes(e))];function ow(e,t=()=>null){return u8.
flatMap(n=>n({competition:e,locate:t}))}m();function iw(e){return Vf(e).sheetViews.map(t=>{let n=k.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=si(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var _A=31,l8=/[\u00b7\-\u2013|:_]/u;function to(e){let t=[...e];return t.flatMap((n,r)=>{
if(!l8.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var c8=/[[\]:*?/\\]/g,yd=e=>e.replace(c8," ").replace(/\s+/g," ").trim();
function d8(e,t){
let n=_A-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Yi=(
e,t)=>d8(
yd(e.name),yd(t.code)),m8=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Xi(e,t,n){
let r=J.
ranking[n],o=_A-r.length-3,i=(u,l)=>m8(yd(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function MA(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return M(n)===M(yd(t.name));let r=M(n.slice(0,-1));return r!==""&&M(yd(t.name)).startsWith(
r)}function Yf(e,t){var o;let n=p8(e,t),r=n.filter((i,s)=>n.findIndex(a=>g8(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function p8(e,t){let n=FA(e,t,(i,s)=>X(i.code)===X(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?f8(e,t,r):FA(e,t,sw)}var sw=(e,t)=>M(t)!==""&&M(
t)===M(e.name),FA=(e,t,n)=>to(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>MA(r,i)).flatMap(i=>ot(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),f8=(e,t,n)=>ot(t,n).filter(r=>X(r.code)===X(e)||
sw(r,e)||to(e).some(({left:o,right:i})=>MA(o,n)&&sw(r,i))).map(r=>({stage:n,judge:r})),g8=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var h8=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),LA=e=>e.severity==="error";function Lt(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...ow(n,e.locate)],s=[],a=[],u=!i.some(l=>LA(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(P=>P.stage===l.name),p=u||l===n.stages[0]?qi(n,s):null,f={competition:n,stage:
l,
criteria:Je(n,l),judges:ot(n,l),sheets:new h(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,
tabName:(P,I)=>{var $;return($=P.scoreTab)!=null?$:Yi(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...rw(f).filter(P=>!h8(P,e.questions))),p!==null&&a.push(...iw(f));let b=P=>P.stage===
l.name&&(LA(P)||P.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let x=lD(n,l,r,
s,o),O=P=>e.locate({kind:"setting",key:P}),N=[...x.findings,...mD(n,x,s)];if(i.push(...N.map(P=>P.code===
"METHOD_CAUTION"?{...P,...O("method")}:P.code==="NOBODY_ADVANCES"?{...P,...O("passingScore")}:P)),N.
some(b)){u=!1;continue}s.push(x),u=x.standings.some(({advances:P})=>P)}return{findings:i,results:s,
progress:a}}m();m();m();var Qi=(e,t,n)=>n(E.stringify([e,...t])).slice(0,16);function Xf(e){let t=e.findIndex(
({chain:n})=>n!==
"");return new w(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function bd(e,t){let n=Xf(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?Qi(o,i,t):s,"")}function jA(e,t,n=()=>[]){
let r=[],o=Xf(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
Qi(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===Qi(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?Qi(i,u,t):l}return r}m();m();var Lu=[["compute",_("hitung","compute")],[
"documents",_("dokumen","documents")],["assign",_("bagi juri","assign judges")],["schedule",_(
"buat jadwal","make schedule")],["close",_("tutup penilaian","close judging")],["reopen",_(
"buka kembali","reopen")],["decide",_("tetapkan","decide")],["rules",_("ubah aturan","change rules")],
["accept",_("terima urutan","accept order")],["collect",_("kumpulkan nilai","collect scores")],[
"fix",_("perbaiki","fix")],["propose",_("minta konfirmasi juri","ask the judge")],["confirm",_(
"juri menyetujui","judge confirms")],["refuse",_("juri menolak","judge refuses")],
["plenary",_("konfirmasi pleno","confirm plenary")],["explain",_("jelaskan riwayat",
"explain history")],
["answer",_("jawab pertanyaan","answer questions")],["undo",_("urungkan perbaikan","undo fix")]];var zA=[
"at","by","action","detail","run","hash","stage"],Qf=e=>zA.map(e),BA=(e,t)=>{var n;return(n=
e[zA.indexOf(t)])!=null?n:""},UA=e=>Gn(BA(e,"action"),Lu),y8=["compute","documents",void 0],WA=e=>!y8.
includes(UA(e)),eg=({hash:e})=>e.split(" ").filter(t=>t!==""),aw=e=>UA(e)==="explain"?eg({hash:BA(e,
"hash")}):[];function ju(e,t,n){let r=jA(e,n,aw),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&WA(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:Qi("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function tg({breaks:e,cut:t},n){
let r=new w(n.flatMap(({texts:o})=>aw(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var So=(...e)=>new w(e.map(M)),b8=[["code",So("Kode","Code",
"No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code",
"No. Registrasi","Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada",
"ID Peserta","ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],[
"name",So("Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis",
"Finalist","Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program",
"Produk","Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",So("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",So("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
So("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",So("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",So("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],w8=So("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Tertinggi","Terendah",
"Terbesar","Terkecil","Maksimal","Minimal","Minimum","Median","Deviasi","Standar Deviasi",
"Deviasi Standar","Simpangan","Simpangan Baku","Stdev","Highest","Lowest","Deviation",
"Nilai Tertimbang","Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi",
"NR"),v8=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,k8=So("Peringkat","Rank",
"Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),x8=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
S8=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
uw=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,T8=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
E8=["name","code","institution","category"],KA=e=>e.replace(/\s+/g," ").trim(),GA=e=>e.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,
"");function HA(e){var n,r;let t=M(e);return t===""?null:k8.has(t)?"rank":w8.has(t)?"sum":(r=(n=b8.find(
([,o])=>o.has(t)))==null?void 0:n[0])!=null?r:null}function ng(e){var s,a,u,l;let t=HA(e);if(t!==null)
return t;let n=e.replace(uw,""),r=(l=(u=(s=uw.exec(e))==null?void 0:s[1])!=null?u:(a=uw.exec(e))==null?
void 0:a[0])!=null?l:"";if(n!==e){let c=ng(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||
c==="rank"?c:null;if(c!==null)return c}let o=e.replace(T8,"");return o===e?null:ng(o)}function Te(e){
var a;let t=KA(e);if(v8.test(t))return"sum";let n=HA(t);if(n!==null)return n;if(S8.test(M(t)))return"matter";
let r=ng(t);if(r!==null)return r;let o=GA(t);if(o!==t&&o!==""){let u=Te(o);if(u!==null)return u}
if(x8.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(u=>u.trim(
)!==
"");if(i.length<2)return null;let s=i.map(u=>ng(u));return s.every(u=>u!==null)&&(a=E8.find(u=>s.includes(
u)))!=null?a:null}var C8=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function es(e){let t=Te(e);return t==="sum"||t!=="matter"&&C8.test(e)}var R8=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
qA=e=>R8.test(e),D8=So("Hasil","Result","Final","Konversi","Akhir"),To=e=>{let t=Te(e);return t==="matter"||
t===null||[e,GA(KA(e))].some(n=>D8.has(M(n)))};m();var ZA=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,A8=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
JA=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,VA=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
lw=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i,
YA=/^(.*?\S)[\s,;:\u2013-]+(?:(?:skor|nilai|score)\s+)?(?:maks(?:imal|imum)?|max(?:imum)?)\.?\s*[:=]?\s*(\d+)$/i;
function Eo(e){var r,o,i;let t=e.replace(/\s+/g," ").trim(),n=(r=YA.exec(t))==null?void 0:r[2];if(n!==
void 0)return v(n);for(;;){let[,s="",a=""]=(o=ZA.exec(t))!=null?o:[];if(s==="")return null;if(lw.test(
a.trim()))return v((i=/(\d+)\D*$/.exec(a))==null?void 0:i[1]);t=s}}var O8=/^(?:[x\u00d7*]\s*|b\s*[:=]\s*)(\d{1,3}(?:[.,]\d+)?)$|^(\d{1,3}(?:[.,]\d+)?)\s*[x\u00d7]$/i;
function ua(e){var i,s,a,u,l;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),[,n,r]=(i=O8.exec(t))!=null?i:[],
o=(l=(u=(a=(s=JA.exec(t))!=null?s:VA.exec(t))==null?void 0:a[1])!=null?u:n)!=null?l:r;return o===void 0?
null:rg(o)}function wd(e){var n;let t=e.replace(/^[\s(]+|[\s)]+$/g,"");return lw.test(t)&&!/^\d+$/.test(
t)?v((n=/(\d+)\D*$/.exec(t))==null?void 0:n[1]):null}var rg=e=>v(e.replace(",","."));function Ke(e){
var i,s,a,u,l,c;let t=e.replace(/\s+/g," ").trim();t=(s=(i=YA.exec(t))==null?void 0:i[1])!=null?s:t;
let n=null;for(;;){let[,d="",p=""]=(a=ZA.exec(t))!=null?a:[],f=(u=JA.exec(p.trim()))!=null?u:VA.exec(
p.trim());if(d===""||f===null&&!lw.test(p.trim()))break;t=d,n!=null||(n=f===null?null:rg((l=f[1])!=null?
l:""))}let[,r="",o=""]=(c=A8.exec(t))!=null?c:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?
n:rg(o)}}var N8=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i,
P8=/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i;function XA(e){var n;let t=(n=N8.exec(e))==null?
void 0:n.slice(1).find(r=>r!==void 0);return{number:t===void 0?null:rg(t),isSaid:P8.test(e)}}var QA={
total:_("Total","Total","Jumlah","Nilai Akhir"),notesToCommittee:_("Catatan untuk Panitia",
"Notes to Committee","Catatan","Notes"),notesToEntrant:_("Catatan untuk Peserta","Notes to Entrant")}
,
I8=["code","name","institution"],og={weight:"Bobot",maximum:"Maks"},Zt=e=>{var t;return(t=y.keys(QA).
find(n=>Ge(e,QA[n])))!=null?t:I8.find(n=>n===Te(e))},Qe=(e,t)=>{let n=M(t.name);return M(e)===n||M(e.
replace(/\([^()]*\)\s*$/,""))===n||M(Ke(e).name)===n},$8=(e,t)=>{var n;return(n=t.find(r=>M(r.name)===
M(e)))!=null?n:t.find(r=>Qe(e,r))};function zu(e){var o,i;let t=new h,n=new h,r=new h;for(let s of e){
let a=X(s.code),u=M(s.name),l=(o=t.get(a))!=null?o:s;t.set(a,l),n.set(s.code,l),r.set(u,[...(i=r.get(
u))!=null?i:[],s])}return(s,a,u,l)=>{var f,b,x;if(u)return(b=(f=n.get(s))!=null?f:t.get(X(s)))!=null?
b:null;let c=(x=r.get(M(a)))!=null?x:[],d=c.length===1?c:c.filter(O=>M(O.institution)===M(l)),[p=null]=d;
return d.length===1?p:null}}function ts(e,t,n,r,o){var x,O,N,P,I,$,F;let i=j=>typeof j=="string"&&(
Zt(
j)!==void 0||r.some(B=>Qe(j,B))),s=Vc(e,j=>j.filter(i).length,Li),a=s===null?[]:((x=e.values[s])!=null?
x:[]).map(j=>typeof j=="string"?j:""),u=new h,l=new h;for(let[j,B]of a.entries()){let U=$8(B,r),L=Zt(
B);U!==void 0?u.set(U.name,[...(O=u.get(U.name))!=null?O:[],j]):L!==void 0&&!l.has(L)&&l.set(L,j)}
let c=(N=
l.get("code"))!=null?N:null,d=[...u].map(([j,[B=0]])=>({criterion:j,column:B})),p=s===null?_8(e):[];
for(let[j,B]of e.values.entries()){if(s===null||j<=s)continue;let U=Q=>{var ie;let oe=l.get(Q);
return oe===
void 0?"":(ie=B[oe])!=null?ie:""},L=W(U("code")),K=W(U("name")),G=new h;for(let{criterion:Q,column:
oe}of d)
G.set(Q,M8((P=B[oe])!=null?P:"",j,oe));let Y=W(U("institution")),ge=o(L,K,c!==null,Y);ge===null&&(cw(
L,K)||F8(L,G))||p.push({row:j,code:L,entry:(I=ge==null?void 0:ge.code)!=null?I:null,name:K,
institution:Y,
marks:G,total:U("total"),notesToCommittee:W(U("notesToCommittee")),notesToEntrant:W(U(
"notesToEntrant"))})}let f=($=l.get("name"))!=null?$:null,b=(F=l.get("total"))!=null?F:null;return{
stage:t,judge:n,
tab:e.tab,headerRow:s,codeColumn:c,nameColumn:f,totalColumn:b,columns:u,rows:p}}var cw=(e,t)=>[e,t].
some(n=>n===og.weight||n===og.maximum),F8=(e,t)=>[...t.values()].every(n=>n.kind==="blank"||e===""&&
n.kind==="unreadable"&&!dw(n.raw)),dw=e=>{var t;return typeof e=="string"?!ee(e)&&(Ge(e,Hn)||((t=e.match(
/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};function _8(e){let t={code:
"",
entry:null,name:"",institution:"",marks:new h,total:"",notesToCommittee:"",notesToEntrant:""};return e.
values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function M8(e,t,n){let r={row:
t,
column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ee(e)?{kind:"blank",at:r}:typeof e==
"string"&&Ge(e,Hn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var eO=864e5,mw=R.UTC(1899,
11,30),L8="dd/mm/yyyy",j8="dd/mm/yyyy h:mm:ss",z8=e=>new R(mw+g.round(e*86400)*
1e3).toISOString().slice(0,19);function tO(e){let t=(R.parse(`${e}Z`)-mw)/eO;return v.isNaN(t)?e:t}
var B8=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-mw)/eO;function nO(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:v.isInteger(t*100)?"0%":"0.00%"}:B8(t)?{
value:t,
read:{date:z8(t)},format:v.isInteger(t)?L8:j8}:{value:t,read:t}}var rO=e=>Vc(e,t=>t.filter(n=>typeof n==
"string"&&Zt(n)!==void 0).length),oO=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>nO(r[
i]).
read))});function pw({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>g.max(r,o.length),1)}}var U8=2e4,
W8=500;function iO(e){let{rows:t,width:n}=pw(e);return t.length>U8||n>W8}function sO(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=pw({...i,rows:i.rows.slice(0,20)});return rO(oO(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function fw(e,t,n){var l;let{rows:r,
width:o}=pw(e),i=(l=rO(oO(t,r,o)))!=null?l:0,s=g.max(0,2-i),a=[...k.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>k.from({length:o},(d,p)=>nO(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},f)=>p===void 0?[]:[{row:d,column:
f,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,f)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:f}]:[]))}}var K8=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function vd({values:e}){var r,o,i,s;let[,t=""]=(i=K8.exec(S((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(yo))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var G8=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
aO=({values:e})=>{var t,n,r,o;return(o=(r=G8.exec(S((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function uO(e,t){let n=g.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=g.max(o.length,i.
length);return k.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||H8((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var H8=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function lO(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new h([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var q8=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
Z8=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
J8=/(?:^|[^\p{L}])(?:juri|judge)/iu,V8=[J.assignment,J.schedule],cO=e=>y.values(J).some(t=>!V8.includes(
t)&&Ge(e,t));function la(e){let t=e.trim();return cO(t)||q8.test(t)?!1:Z8.test(t)?
/^(?:hasil|results?)/i.
test(t)&&J8.test(t):!0}var kd=e=>!la(e)&&!cO(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.
test(e.trim());var ig=new h;function mO(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?
[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:Yf(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var pO=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function fO(e,t,n=ig){let r=mO(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>pO(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var gw=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function gO(e,t,n=ig){let r=Mr(e,t,n);return e.flatMap(o=>{var a;if(!gw.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;gw.test(i);)i=i.replace(gw,"").trim();let s=(a=r.find(u=>M(u.name)===M(i)))!=
null?a:Yf(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var dO=e=>X(e).replace(
/\p{N}+/gu,
"#");function hO(e,t,n=ig){let r=new w(t.judges.map(s=>dO(s.code))),o=new w(t.stages.map(s=>M(s.name))),
i=new w(Mr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||Yf(s,t)!==null)return[];let a=to(
s).find(({left:u,right:l})=>o.has(M(u))&&r.has(dO(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function Mr(e,t,n=ig){let r=mO(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>pO(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:Y8(e,i,ot(t,i))}function Y8(e,t,n){var a,u;let r=new h;for(
let l of e.
filter(la))for(let{left:c,right:d}of to(l)){let p=n.filter(b=>Bu(d,b)),[f]=p;f===void 0||p.length>1||
M(c)===""||r.set(M(c),[...(a=r.get(M(c)))!=null?a:[],{name:l,stage:t,judge:f}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=g.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var Bu=(e,t)=>X(e)!==""&&(X(e)===
X(t.code)||M(e)===M(t.name));m();function yO({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return rt(e.settings,t.settings.
get(n.key),"value");case"prize":return rt(e.settings,t.prizes.get(n.place),"value");case"entry":
return rt(
e.entries,t.entries[n.index],n.column);case"stage":return rt(e.stages,t.stages[n.index],n.column);
case"criterion":return rt(e.criteria,t.criteria[n.index],n.column);case"judge":return rt(e.judges,t.judges[
n.
index],n.column)}}}m();var X8=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),bO=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&X8(i.value,o)})),Q8=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function wO(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!Q8((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${v((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new h([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function xd(e){let t=new h;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new w([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var ai={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","table","totals",
"equal"],JUDGE_WEIGHTS:["equal"],SCALES:["use"],DIVISIONS:["own"],NAMES:["same"],HIDDEN:["use",
"ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:["judges"],SIDE_BY_SIDE:[],
OTHER_TABLE:[],
OWN_CRITERIA:["criteria"]},Et=(e,t,n,r,o={})=>({id:t,kind:e,tabs:[n.tab],...n,params:r,options:ai[e],
default:null,...o});function eH(e){let t=new h;for(let{lines:n}of e){let r=new h(n.map(({category:i}
)=>[M(i),i])),[o]=r;
if(o===void 0||r.size>1||o[0]==="")return null;t.set(...o)}return t.size>1?[...t.values()]:null}var tH=e=>`divisions/${e.map(
M).sort().join("+")}`;function vO(e,t){let n=eH(e),[r]=e;if(n===null||r===void 0)return{
question:null,settings:{}};let o=tH(n),i={tab:r.tab,tabs:e.map(({tab:s})=>s)};return{question:t.has(
o)?null:Et("DIVISIONS",o,i,{categories:n},{default:"own"}),settings:{missing:"assigned",
winnersPerCategory:!0}}}m();m();var nH=12,rH=["juri","dewanjuri","judge","penilai","panelis"],yw=e=>rH.includes(
M(e));function xO(e){
var t;return bw((t=iH(e))!=null?t:e.map(n=>n.trim()))}function bw(e){let t=new w(e.filter(r=>kO(r)).
map(X)),n=0;return e.map(r=>{if(kO(r))return hw(r,oH(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...hw(`J${n}`,""),email:r}:hw(`J${n}`,r)})}var kO=e=>[...e].length<=nH&&X(e)!==""&&!e.
includes("@"),oH=e=>!/\p{N}/u.test(e)&&[...e].length>3;function iH(e){let[t,...n]=e.map(r=>to(r).filter(
({right:o})=>X(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(sH).reverse()){let i=M(r);
if(i===
""||yw(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>M(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new w(a.map(X)).size===a.length)return a}
return null}
var sH=(e,t)=>v(e.spaced)-v(t.spaced)||e.at-t.at,aH=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function sg({above:e}){var t,n;for(let r of e){let o=r.map(W);for(let[i,s]of o.entries()){let a=aH.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var hw=(e,t)=>({...sR,
code:e,name:t});m();var ww="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
uH=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${ww}(?:\\s*[(:\u2013-].*)?)$`,"iu"),lH=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
cH=new RegExp(`^(${ww})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),dH=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${ww})\\s*[)\\]]?$`,
"iu"),mH=new w(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(M));function Pt(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=uH.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=lH.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function hn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=cH.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=dH.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var Co=e=>mH.has(M(e));m();var vw=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function SO(e){var a;let t=new h;for(let u of e)for(let{left:l,right:c}of to(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=M(l);if(d===""||X(c)===""||yw(l)||Pt(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(f=>X(f.label)===X(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new w(u.tabs.map(l=>X(l.label)))),o=(
u,l)=>vw.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(X(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!pH(u,i));return{sets:s?i:[],unclear:!s&&fH(e)}}var pH=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&hn(e)!==null;function fH(e){var n;let t=new h;for(let r of e){let o=hn(r);if(o===null)continue;
let i=X(o.label);t.set(i,((n=t.get(i))!=null?n:new w).add(M(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var gH=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
hH=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
TO=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,yH=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
bH=/juri|judge|penilai|panelis/i,ag=e=>bH.test(e)||Pt(e)!==null||hn(e)!==null,EO=e=>{var t;return TO.
test(e)?v((t=TO.exec(e))==null?void 0:t[1]):null},kw=e=>!ag(e)&&to(e).every(({right:t})=>X(t)==="")&&
(vw.test(e)||yH.test(e)),ca=e=>`tab/${M(e)}`;function CO(e,t,n){let r=e.map(({tab:u})=>u),o=vH(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=e.map(u=>M(sg(u))),s=u=>{var l;return i[u]!==""&&i.indexOf(
(l=i[u])!=null?l:"")<u},a=r.map((u,l)=>{var c;return(c=wH(u,r))!=null?c:s(l)?"same-judge":null});
return a.
every(u=>u!==null)?[]:r.flatMap((u,l)=>{var d;let c=(d=a[l])!=null?d:null;return c===null||t&&c!=="old"||
n.has(ca(u))?[]:[Et("ODD_TAB",ca(u),{tab:u},{tab:u,reason:c})]})}var RO=(e,t)=>e.flatMap(n=>{if(n.
kind!=="TAB_LEFT"||n.params.reason!=="other-columns")return[];let{tab:r}=n.params;return!ag(r)||t.has(
ca(r))?[]:[Et("ODD_TAB",ca(r),{tab:r},{tab:r,reason:"columns"},{options:["ignore"]})]});function wH(
e,t){
let n=t.filter(a=>a!==e);if(gH.test(e))return"old";let r=EO(e),o=r!==null&&n.some(a=>{var u;return((
u=
EO(a))!=null?u:r+1)>r});if(hH.test(e)||o)return"time";let i=!ag(e)&&n.length>1&&n.every(a=>ag(a)),s=kw(
e)&&n.some(a=>!kw(a));return i||s?"unlike":null}function vH(e){let[t]=e;if(t===void 0||e.length<2||!e.
every(kw))return null;let n=`stages/${e.map(M).join("+")}`;return Et("STAGE_TABS",n,{tab:t,tabs:[...e]}
,
{tabs:[...e]})}m();var Sd=e=>e.some(t=>t.lines.some(n=>n.code!==""));function Uu(e,t){var s,a;let n=Sd(
e),r=n?new w:kH(
e),o=new h;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of SH(u,t,n)){let f=M(c),b=n?
X(l):r.has(f)?`${f}
${M(d)}`:f;if(b==="")continue;let x=(s=o.get(b))!=null?s:{code:l,names:new h,institution:"",category:
""};
o.set(b,x),x.institution||(x.institution=d),x.category||(x.category=p),c!==""&&x.names.set(c,((a=x.names.
get(c))!=null?a:0)+1)}let i=g.max(2,S(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({...Xp,...n?{code:u}:{code:`P${S(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:xH(l),
institution:c,
category:d}))}function kH(e){return new w(e.flatMap(({lines:t})=>{var r;let n=new h;for(let{name:o,
institution:i}of t){
let s=M(o);s!==""&&n.set(s,((r=n.get(s))!=null?r:new w).add(M(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function xH(e){var n,r;let t=g.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function SH(e,t,n){let r=e.columns.filter(s=>t.some(a=>Qe(s.name,{name:
a}))),
o=s=>r.some(({column:a})=>dw(s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,
a)=>(n?
s.code==="":s.name==="")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(
s.code)):a<i||s.institution!=="")}m();m();m();var TH=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:[;,.]|\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d\s].{0,40})$/i,
EH=/^\d{1,3}\s*[-\u2013]\s*\d{1,3}$/,CH=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;
function nn(e){if(e===void 0||ee(e))return"blank";if(typeof e=="number")return"number";if(typeof e==
"boolean")return"check-box";if(typeof e=="object")return"date";if(ut(e.replace(/\s*%\s*$/,""))!==null)
return"number";if(Ge(e,Hn))return"recused";let t=(/[^ -~]/.test(e)?e.normalize("NFKC"):e).trim();
return/^[-\u2013\u2014.\u2026_]+$/.
test(t)?"blank":t!==e.trim()&&ut(t)!==null?"score-text":CH.test(t)?"failed":TH.test(t)||EH.test(t)?
"score-text":"text"}var Ct=e=>ut(typeof e=="string"?e.replace(/\s*%\s*$/,""):e),Ro=e=>e!=="blank"&&e!==
"text";m();function xw(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var Sw="Lembar Juri \xB7 ",
DO=e=>Sw+e,Tw=e=>typeof e=="string"&&e.startsWith(Sw),yn=e=>{var t;return Tw((t=e.values[1])==null?
void 0:
t[0])};function It(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([Sw+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();var RH=new w(["number","sum","rank","text"]),AO=new w(["Nilai","Skor","Score",
"Scores","Poin","Point",
"Points"].map(M)),OO=e=>AO.has(e),ns=e=>M(e)===""||RH.has(Te(e))||Zt(e)!==void 0||Jr.columns.some(t=>Ge(
e,t.header)),DH=/^(?:dinas|badan|kantor|bagian|puskesmas|kelurahan|kecamatan|desa|rsud|upt|uptd|sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts|sekolah|posyandu|pasar|tim|team|regu|kelompok|peserta)\s+\S/i,
NO=e=>e.length>1&&e.every(t=>DH.test(t)&&Te(t)===null);function PO(e){let t=e.filter(n=>!AO.has(n));
return t.length>0?t:[...e]}var Wu=({code:e,name:t})=>X(e)||M(t),AH=1e3,OH=e=>{let t=typeof e=="string"?
Zt(e):void 0;return t===
"code"||t==="name"};function da(e,t){var d,p;if(yn(e)||t===void 0)return null;let{headerRow:n}=t;if(
!((d=
e.values[n])!=null?d:[]).some(OH))return null;let r=((p=e.values[n])!=null?p:[]).map(f=>typeof f=="string"?
f:""),o=f=>r.findIndex(b=>Zt(b)===f),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(
f=>Te(f)==="category"),l=f=>t.rows[f]==="entry",c=e.values.slice(n+1).flatMap((f,b)=>{let x={code:W(
f[i]),name:W(f[s]),institution:W(f[a]),category:W(f[u]),values:f};return(x.code!==""||x.name!=="")&&
(l(n+1+b)||!cw(x.code,x.name))?[x]:[]});return{tab:e.tab,values:e.values,hasNames:s>=0,columns:IH(r,
c,t),lines:c,isRepeated:NH(r),totals:t.columns.flatMap(({from:f,weights:b})=>b===null?[]:[{from:f,
weights:b}]),
addsUp:t.columns.some(({role:f,from:b})=>f==="sum"&&b.length>1),hasBareWeights:t.rows.some((f,b)=>{
var x;
return f==="weight"&&!((x=t.values[b])!=null?x:[]).some(O=>nn(O)==="text")}),headers:t.columns.map((
{
label:f})=>f),outside:t.outside,above:e.values.slice(0,n)}}function NH(e){let t=e.map(n=>Ke(n).name).
filter(n=>!ns(n));return new w(t.map(M)).size<t.length}var PH=(e,t)=>e.map(n=>{var r;return(r=n.values[
t])!=
null?r:""});function IH(e,t,{columns:n}){let r=new h;for(let[o,i]of e.entries()){let{name:s,weight:a}
=Ke(
i),u=M(s),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===void 0&&Te(s)==="category")continue;
let c=FH(PH(t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:s,
weight:a,max:Eo(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var IO=e=>e.flatMap(t=>{var n;
return(n=ut(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function $H(e){let t=IO(e);
return t.filter(n=>n>AH).length*2>t.length}function FH(e){let t=e.filter(s=>!ee(s)),n=IO(t),r=s=>typeof s==
"string"&&Ge(s,Hn),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return $H(t)?"words":
"numbers";let i=s=>typeof s=="string"&&ut(s)===null&&!r(s)&&!s.trim().startsWith("#");return t.filter(
i).length*2>t.length?"words":"open"}var _H=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
MH=["category","unitType","innovator","contact","phone","email","link"];function $O(e,t,{grid:n,
structure:r}){
let o=_H.test(n.tab)?da(n,r):null;if(o===null)return null;let i=mt(n,Jr),s=new h,a=0;for(let p of o.
lines){let f=O=>t&&p.code!==""?X(O.code)===X(p.code):p.name!==""&&M(O.name)===M(p.name),b=e.find(f);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let x=MH.map(
O=>{var N;return[O,W(p.values[(N=i==null?void 0:i.columns.get(O))!=null?N:-1])]});s.set(b,{...b,...y.
fromEntries(x),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new w([...s.values()].map(p=>X(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(X(p.code))),d=[...s].map(([p,f])=>c?{...f,code:p.code}
:
f);return{grid:n,entries:[...d,...l],unscored:a}}m();m();function Ew(e){let t=[...new h(e.flat().map(
o=>[M(o),o])).values()],n=e.map(o=>new w(o.map(M))),r=t.
filter(o=>!n.every(i=>i.has(M(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Qr(o,s)&&!n.some(
a=>a.has(M(o))&&a.has(M(s)))).map(s=>({one:o,other:s})))}function FO(e){let t=e.flatMap(i=>i.desks.map(
s=>s.table)),n=Sd(t)?[]:e.flatMap(i=>i.desks.map(s=>Uu(
[s.table],i.names).map(a=>a.name))),r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>(
{
code:"NAMES_SIMILAR",severity:"error",params:{...s,of:i}});return[...Ew(n).map(o("entry")),...Ew(r).
map(o("judge"))]}m();var rs=["criteria","entries","judges"];m();function _O(e,t){let n=new w(t.flatMap(
o=>o.kind==="COLUMN"?[o.id,`column/${M(o.params.header)}`]:[])),
r=o=>n.has(`column/${M(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(s=>!r(s));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function MO(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:LH(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function LH(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return kd(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return yn(r)?null:r.values.every(a=>a.every(ee))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();m();var Td="Nilai",ma=e=>typeof e=="string"?e.trim():"";function LO(
e,{placeOf:t}){if(t===void 0)return e;
let n=new h([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new h([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var jO=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
jH=/^(?:nilai|poin|points?)$/i,zH=/^j\.?\s?\d{1,2}$/i,BH=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
UH=e=>e.map(ma).filter(t=>t!=="");function zO(e){let t=e.values.slice(0,Ab).map(o=>o.filter(i=>!ee(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(ma);return[e.tab,...r].some(o=>BH.test(
o))}var ug=(e,t)=>jO.test(e.tab)||zH.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(UH).some(n=>jO.
test(n)||jH.test(n));m();m();m();var WH=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
BO=e=>{let t=Zt(e);return t==="code"||t==="name"};function UO(e){let t=e.values.slice(0,Li+1).map(o=>o.
map(ma)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:KH(o.above,o.cells)?GH(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:qH(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
BO))continue;let u=a.filter(c=>c.header===Td||!ns(Ke(c.header).name));if(new w(u.map(c=>M(c.label))).
size<2)continue;let l=u.every(c=>c.header===Td)?"totals":"groups";return{tab:e.tab,layout:l,views:JH(
e,o,i,s,a)}}return null}var KH=(e,t)=>e.every((n,r)=>!BO(n)||ee(t[r]));function GH(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Zt(c)==="code"||Zt(
c)==="name"||HH(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>Co(u.over)&&!ns(Ke(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Td}));let o=n.filter(u=>Pt(
u.header)!==null&&Pt(u.over)===null);if(o.length>1&&new w(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=Pt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&M(l.header)===M(u.header))),s=i.some(u=>Pt(u.over)!==null),a=i.some(u=>WH.test(
u.over));return!s&&a?[]:i.filter(u=>!s||Pt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=Pt(l))!=null?d:l,header:c}})}var HH=e=>{let t=Zt(e);return t==="code"||t===
"name"||t==="institution"};function qH(e){let t=e.flatMap((r,o)=>{let i=hn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!ns(Ke(r).name)&&!ZH(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=Pt(r))!=null?a:(s=hn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:Td}]})}var ZH=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function JH(e,t,n,r,o){let i=g.min(...o.map(a=>a.column)),s=new h;for(let{label:a}of o)s.has(M(a))||
s.set(M(a),a);return[...s].map(([a,u])=>{let l=new h(o.filter(f=>M(f.label)===a).map(f=>[f.column,f.
header])),c=n.map((f,b)=>{var x,O;return b<i?f||((x=r[b])!=null?x:""):(O=l.get(b))!=null?O:""}),d=f=>f.
map((b,x)=>x<i||l.has(x)?b:""),p=e.values.map((f,b)=>b===t?c:b===t-1&&r.length>0?f.map(()=>""):d(f));
return{label:u,grid:{tab:e.tab,values:p}}})}m();m();var VH=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
WO=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,KO=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
GO=/^[\d%]+$/,Cw=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),HO=(e,...t)=>{
let n=Cw(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},pa=e=>Te(e)==="text"||HO(e,VH,WO,KO,GO),fa=e=>HO(
e,WO,GO)&&Cw(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),qO=e=>pa(e)&&Cw(e).some(t=>KO.test(t)),YH=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
Ku=e=>YH.test(e);function ZO(e){var n,r,o,i;let t=e.trim();return fa(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}m();function ft(e,...t){let n=e.reduce((r,o)=>r+o,0);return t.some(r=>g.abs(n-r)<=r*.001+1e-9)}
var Rw=_("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai","Dewan Juri",
"Nama Dewan Juri","Panelis","Reviewer","Email Juri"),XH=_("Email","Email Address","Alamat Email",
"Username","Nama Pengguna"),QH=_("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),JO=_(
"Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),
Dw=_("Nilai",
"Score","Skor","Value","Poin","Points"),VO=e=>Ge(e,Dw),YO=e=>e.some(t=>Ge(t,Rw))&&e.some(t=>Ge(t,JO))&&
e.some(t=>Ge(t,Dw));function e9(e){for(let[t,n]of e.values.slice(0,Li).entries()){let r=n.map(ma),o=l=>r.
findIndex(c=>Ge(c,l)),i=l=>r.findIndex(c=>Zt(c)===l),s=o(Rw)>=0||o(QH)<0?o(Rw):o(XH),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(JO),o(Dw)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c,weight:r.findIndex(fa)}}}return null}function XO(e){let t=e9(e);if(t===null)return null;let n=u=>W(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!ee(u[t.code])||!ee(u[t.name]),i=new h;for(let u of r){
let l=M(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.
score>=0,a=s?n9(r,t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>M(
n(d))===u;return s?r9(e,t,a,l,c):t9(e,t,l,c)})}}function t9(e,{header:t,judge:n},r,o){var a;let i=((
a=
e.values[0])!=null?a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:s}}}function n9(e,{criterion:t,weight:n}){var a;let r=new h;
for(let u of e){let l=W(u[t]),c=(a=r.get(M(l)))!=null?a:{name:l,weights:new w};M(l)!==""&&r.set(M(l),
c),c.weights.add(Ct(u[n]))}let o=[...r.values()].flatMap(u=>u.weights.size===1?[...u.weights]:null),
i=o.flatMap(u=>u!=null?u:[]),s=ft(i,1)?100:1;return[...r].map(([u,{name:l}],c)=>{var d;return{key:u,
name:i.length===r.size?`${l} (${g.round(((d=o[c])!=null?d:0)*s*1e4)/1e4}%)`:l}})}function r9(e,t,n,r,
o){
var $,F,j,B;let{header:i,judge:s,code:a,name:u,criterion:l,score:c,weight:d}=t,p=(F=($=e.values[i])==
null?void 0:$.length)!=null?F:0,f=[s,l,c,d],b=new h,x=new h,O=new h,N=k.from({length:p+n.length},()=>"");
for(let[U,L]of e.values.entries()){if(U<=i||!o(L))continue;let K=n.findIndex(ie=>ie.key===M(W(L[l]))),
G=X(W(L[a]))||M(W(L[u]));if(K<0||G==="")continue;let Y=(j=O.get(G))!=null?j:[],ge=Y.find(ie=>!b.has(
`${ie},${p+K}`)),Q=ge!=null?ge:U;ge===void 0&&(O.set(G,[...Y,U]),x.set(U,N.map((ie,Fe)=>{var at;
return f.
includes(Fe)?"":(at=L[Fe])!=null?at:""})));let oe=x.get(Q);oe!==void 0&&(oe[p+K]=(B=L[c])!=null?B:""),
b.set(`${Q},${p+K}`,{row:U,column:c})}let P=e.values.map((U,L)=>{var K;return L===i?[...U.map((G,Y)=>f.
includes(Y)?"":G),...n.map(G=>G.name)]:(K=x.get(L))!=null?K:N}),I=({row:U,column:L})=>{var K;return(
K=
b.get(`${U},${L}`))!=null?K:{row:U,column:L<p?L:U<0?c:g.max(a,u)}};return{label:r,grid:{tab:e.tab,
values:P},
placeOf:I}}var Aw=e=>{var t;return yn(e)?null:(t=XO(e))!=null?t:UO(e)},Ow=(e,t)=>Bu(e,t)||e.includes(
"@")&&M(e)===
M(t.email);function QO(e,t,n,r,o){var u,l;let i=(l=(u=Aw(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>Ow(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[LO(ts(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}function e1(e){
let[t,...n]=e,r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,u)=>r.findIndex(l=>X(
l)===X(a))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?xO(r):bw(o)).map((a,u)=>{
var x,
O,N;let l=(x=(i?r:o)[u])!=null?x:"",c=e.filter(P=>P.desks.some(I=>X(I.label)===X(l))),d=(N=(O=c[0])==
null?void 0:O.desks.find(P=>X(P.label)===X(l)))==null?void 0:N.table,p=a.name===""||X(a.name)===X(a.
code),f=(t==null?void 0:t.layout)===null&&p&&d!==void 0?sg(d):"",b=c.length===e.length?[]:c.map(P=>P.
stage.name);return{...a,name:f||a.name,stages:b}})}function t1(e,t,n){let r=Mr(n,e),o=t.filter(i=>i.
layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(s=>s.name===i.table.
tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,s,a)=>i.desks.every(u=>{
let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||a.length===0?[]:ot(e,l)).filter(d=>Ow(
u.label,d)).length===1}))}m();function n1(e){let t=e.map(n=>Uu(n.desks.map(r=>r.table),n.names).length);
return e.map(({stage:n},r)=>{
var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}
function r1(e){
let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[M(o.name),o.weight,o.max]));return t!==void 0&&e.every(
r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}m();m();m();m();var o1=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
i1=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
lg=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Nw=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
s1=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,o9=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
Iw=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function Pw(e){let t=Iw(e);return t.
some(n=>o1.test(n))&&t.every(n=>o1.test(n)||i1.test(n))}var ga=(e,t)=>{let n=Iw(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||i1.test(r)||lg.test(r)||/^\d+$/.test(r))},i9=/^(?:persentase|prosentase|persen|percentage)$/,
ha=e=>ga(e,lg)||ga(e,i9);function a1(e){let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;
if(e.
isOpen&&r!==""){if(s1.test(r))return"example";let a=s?ha(r):ga(r,lg);if(i&&a&&!ga(r,Nw))return"weight";
if(i&&s&&ga(r,Nw))return"maximum";if(Pw(r))return s&&i?"maximum":"statistic"}return Pw(t)?
"statistic":n!==""?null:Pw(o)?"statistic":i&&ga(o,lg)?"weight":i&&ga(o,Nw)?"maximum":null}var u1=(e,
t)=>s1.
test(e)?!t||!o9.test(e):Iw(e).length===1;var s9=new w(["Maks","Maksimum","Maksimal","Max","Maximum",
"Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(M)),a9=e=>s9.has(M(e));function l1(e,t,n){let r=a=>a.map(u9).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>Qe(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>Gu(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>$w(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function $w({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(f=>Qe(f.name,{name:s})))==null?void 0:c.column,l=t.find(({from:f})=>f.length===1&&
f[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:g.round(s/i*1e6)/1e4)}var Gu=(e,t)=>d1(e,t,ha),c1=(e,
t)=>d1(
e,t,a9);function d1(e,t,n){let r=t.map(a=>e.columns.find(u=>Qe(u.name,{name:a}))),o=g.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new w(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!ee(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>a===void 0?null:Ct(s==null?void 0:s[a.column]))}function u9(e){let t=e.flatMap(r=>r!==
null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:Hu(t)}function Hu(e){
return ft(
e,1)?e.map(t=>g.round(t*1e6)/1e4):[...e]}var l9=5;function m1(e,t,n){let r=c9(e,t);return[...r===null?
[]:[r],...d9(e.desks,t)].filter(({id:i})=>!n.
has(i))}function c9({desks:e,layout:t},n){let o=e.map(({label:l,table:c})=>{var d,p;return(p=(d=Ke(l).
weight)!=null?d:t==="totals"?Gu(c,n)[0]:null)!=null?p:null}).flatMap(l=>l!=null?l:[]),[i]=e;if(i===void 0||
o.length<e.length||new w(o).size<2)return null;let s=e.map(({label:l})=>Ke(l).name),a=[...new w(e.map(
({table:l})=>l.tab))],u=`judges/weights/${s.map(M).join("+")}`;return Et("JUDGE_WEIGHTS",u,{tab:i.table.
tab,tabs:a},{judges:s,weights:o})}function d9(e,t){let n=e.map(({table:o})=>g.max(0,...o.columns.filter(
({name:i})=>t.some(s=>Qe(i,{name:s}))).flatMap(({column:i})=>o.lines.flatMap(({values:s})=>{var a;
return(a=
ut(s[i]))!=null?a:[]})))),r=g.max(...n);return e.flatMap(({label:o,table:i},s)=>{var u;let a=(u=n[s])!=
null?u:0;return a===0||a*l9>r?[]:[Et("SCALES",`scale/${M(o)}`,{tab:i.tab},{judge:o,highest:a,others:
r})]})}m();function p1({tables:e,criteria:t},n,r){let o=new w(t.map(M)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>M(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Qr(p,u.name)&&!a.columns.some(({key:f})=>f===M(p)));c===void 0&&!d&&n.push(
m9(l,a,u))}return i}var m9=(e,{tab:t},{column:n,key:r,name:o})=>Et("COLUMN",e,{tab:t},{header:o,
column:Jn(
n),doubt:OO(r)?"sum-misfit":"some-tabs"});m();m();var p9=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
os=e=>p9.test(e);var f9=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u,g9=/^(.*\S)\s*\((\p{L}[^()]*)\)$/u;
function f1(e,t,n){var c,d;let r=t.flatMap(p=>{var O,N;let f=e.length===1?g9.exec(p):null,[,b="",x=""]=(
N=
(O=f9.exec(p))!=null?O:f)!=null?N:[];return b===""||os(x)||pa(x)?[]:[{name:p,left:M(b)}]}),o=r.filter(
({left:p})=>r.filter(f=>f.left===p).length>1).map(({name:p})=>p),i=`judges/${o.map(M).join("+")}`,[s]=o,
[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(d=(c=a.columns.find(p=>Qe(p.name,{name:
s})))==
null?void 0:c.column)!=null?d:0,l=Ce(a.above.length,u);return Et("OWN_CRITERIA",i,{tab:a.tab,cell:l,
tabs:e.map(({tab:p})=>p)},{headers:o})}m();function cg(e){var s;let t=b1(e),n=v1(t).filter(a=>a.length>1),
r=(s=h1(n))!=null?s:t.length===1?t:h1(
h9(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return Fw(e,w1(o.table,i))}function Fw(e,t){let n=b1(e),r=v1(n).filter(s=>s.length>
1),o=t.map(s=>M(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>Qe(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function y1(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=w1(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function b1(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new w(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=PO(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var w1=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),g1=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function h1(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||g1(r)-g1(n)||e.indexOf(n)-e.indexOf(r));return t}function v1(e){
var n;let t=new h;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function h9(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();m();m();var y9=e=>e.reduce((t,n)=>t+n,0);function k1(e){var i,s;let t=(s=(i=e[0])==null?void 0:
i.sources.
length)!=null?s:0;if(new w(e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=k.from({
length:t},
(a,u)=>k.from({length:t+1},(l,c)=>y9(e.map(({value:d,sources:p})=>{var f,b;return((f=p[u])!=null?f:0)*
(c<t?(b=p[c])!=null?b:0:d)})))),o=b9(r).map(a=>g.abs(a)<1e-9?0:a);return o.some(a=>_w(a)<0)||o.every(
a=>a===0)?null:o}var _w=e=>{let t=g.round(e*300)/300,n=g.round(e*1e3)/1e3;return g.abs(e-n)<=g.abs(e-
t)+1e-7?n:t};function b9(e){var i,s,a,u,l;let t=e.map(c=>[...c]),n=g.max(1,...t.flat().map(g.abs)),r=[
];
for(let c of t.keys()){let d=t.slice(r.length),p=g.max(...d.map(b=>{var x;return g.abs((x=b[c])!=null?
x:0)}));if(p<n*1e-12)continue;let f=(i=d.find(b=>{var x;return g.abs((x=b[c])!=null?x:0)===p}))!=null?
i:[];t.splice(t.indexOf(f),1),t.splice(r.length,0,f);for(let b of t)b!==f&&w9(b,f,c);r.push(c)}let o=k(
t.length).fill(0);for(let[c,d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/
((l=(u=t[c])==null?void 0:u[d])!=null?l:1);return o}function w9(e,t,n){var o,i,s;let r=((o=e[n])!=null?
o:0)/((i=t[n])!=null?i:1);for(let[a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}function li(
e){let t=g.max(0,...e.map(n=>{var r,o,i;return(i=(o=(r=/\.(\d+)$/.exec(S(n)))==null?void 0:
r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-g.min(t,6)+1e-9}var ui=e=>e.reduce((t,n)=>t+
n,0),Mw=e=>ui(e)/e.length,v9=[{kind:"sum",of:ui},{kind:"mean",of:Mw}],x1=(e,t)=>g.sqrt(ui(e.map(n=>(
n-
Mw(e))**2))/(e.length-t));function k9(e){var r,o,i;let t=[...e].sort((s,a)=>s-a),n=t.length/2;return n%
1===0?(((r=t[n-1])!=null?r:0)+((o=t[n])!=null?o:0))/2:(i=t[g.floor(n)])!=null?i:0}var S1=[e=>g.max(
...e),
e=>g.min(...e),k9,e=>x1(e,1),e=>x1(e,0),e=>g.max(...e)-g.min(...e)];function dg(e,t){var i;let n=li(
e.map(({value:s})=>s)),r=x9(e).flatMap(s=>{let a=e.filter(({value:l,sources:c})=>g.abs(l-s.of(c))<=n).
length;if(a===0||a<e.length*t)return[];let u=E9(e,a,n,s);return[{derived:s.derived,share:a/e.length,
evidence:u}]}),o=g.max(...r.map(({evidence:s})=>s));return(i=r.find(({evidence:s})=>s===o))!=null?i:
null}function x9(e){var s,a;let t=(a=(s=e[0])==null?void 0:s.sources.length)!=null?a:0;if(t===0)return[
];
let n=t>1?v9.map(({kind:u,of:l})=>({derived:{kind:u},parameters:0,of:l})):[],r=k1(e),o=(u,l)=>({
derived:{
kind:"weighted",weights:u},parameters:l,of:c=>ui(c.map((d,p)=>{var f;return d*((f=u[p])!=null?f:0)}))}
),
i=ui(e.map(({value:u})=>u))/ui(e.map(({sources:u})=>ui(u)));return[...n,...r===null?[]:[r.map(_w),r].
map(u=>o(u,t)),...i>0&&v.isFinite(i)?[{...o(k(t).fill(i),1),...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(
({derived:u})=>u.kind!=="weighted"||!S9(u.weights))}var S9=e=>e.filter(t=>t>1e-9).length===1&&e.some(
t=>g.abs(t-1)<1e-6),T9=20;function E9(e,t,n,{parameters:r,of:o}){let i=e.flatMap(({value:b,sources:x}
)=>[
b,...x]),s=g.max(...i)-g.min(...i),a=e.slice(0,T9),u=a.flatMap(({value:b},x)=>a.flatMap(({sources:O}
,N)=>N===
x?[]:[g.abs(b-o(O))<=n])),l=2*n/(s+2*n),c=u.filter(b=>b).length/g.max(1,u.length),d=e.length-t,p=g.max(
0,t-r),f=g.min(1,g.max(l,c));return p*-g.log2(f)-d*g.log2(e.length)}function T1(e){var r,o;let t=li(
e.map(({value:i})=>i)),n=i=>e.every(({value:s,sources:a})=>g.abs(s-i(a))<=t);return((o=(r=e[0])==null?
void 0:r.sources.length)!=null?o:0)>1&&S1.some(n)?{kind:"statistic"}:null}var Lw=e=>e.length>1&&e.includes(
1)&&e.every(t=>v.isInteger(t)&&t>=1&&t<=e.length);function E1(e,t){if(!Lw(e)||e.length!==t.length||
new w(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function C1(e,t,n=0){if(e.length===0||t.
some(a=>a.length===0))return!1;let r=li(e),i=[...S1,Mw,ui,a=>a.length].some(a=>e.every((u,l)=>{var c;
return g.abs(u-a((c=t[l])!=null?c:[]))<=r})),s=ui(e.map((a,u)=>{var d;let l=(d=t[u])!=null?d:[],c=l.
filter(p=>g.abs(p-a)<=r).length;return g.log2((l.length+1)/(c+1))}));return i&&s>=n}var jw=.051,C9=4,
R9=(e,t)=>({table:e,lines:new h([...e.lines].reverse().map(n=>[Wu(n),n])),columns:t.
map(n=>{var r,o;return(o=(r=e.columns.find(i=>Qe(i.name,{name:n})))==null?void 0:r.column)!=null?o:-1}
)}),
D9=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=ut(r.values[n]))!=null?o:[
]}));
function A9(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,i,s,a]=[0,0,0,0,0],u=g.max(
jw,li(D9(e)));for(let l of e.table.lines){let c=Wu(l);for(let[d,p]of e.columns.entries()){let f=ut(l.
values[p]),b=n.flatMap(({lines:O,columns:N})=>{var P,I,$;return($=ut((I=O.get(c))==null?void 0:I.values[
(P=
N[d])!=null?P:-1]))!=null?$:[]});if(f===null||b.length<2)continue;let x=b.reduce((O,N)=>O+N,0);a+=1,
g.abs(f-x/b.length)<=u&&(o+=1),g.abs(f-x)<jw&&(i+=1),g.abs(f-g.max(...b))<jw&&(s+=1),new w(b).size>1&&
(r+=1)}}return r>=C9&&(o===a||i===a||s===a)}var O9=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
N9=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,R1=e=>`summary/${M(e)}`;
function D1({tables:e,criteria:t},n,r){let o=e.map(s=>R9(s,t));return o.filter(s=>A9(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(R1(s));return a!==void 0?a==="ignore":O9.test(s)&&!N9.test(s)?!0:(n.push(
Et("SUMMARY",R1(s),{tab:s},{tab:s})),!1)})}m();m();m();var P9=[1,3,4,5,10,100],mg=e=>e.reduce((t,n)=>t+n,
0),I9=e=>g.round(e*1e4)/1e4,P1=e=>e.map(t=>I9(t/mg(
e)*100));function I1(e,t,{taken:n,max:r,byMaxima:o,elsewhere:i}){var f;let a=n.some(b=>b!==n[0])&&!$9(
e,t)?O1(e,t):(f=F9(e,t))!=null?f:O1(e,t),u=M9(e,t,r),l=[];if(a!==null?l.push(a):(i==null?void 0:i.from)===
"written"&&l.push({option:"written",from:i.isOwn?"beside":"elsewhere",weights:i.weights,tab:i.tab}),
u!==null)l.push({option:"totals",from:"totals",weights:u});else if((i==null?void 0:i.from)==="totals"){
let b=P1(i.weights.map((x,O)=>{var N;return x*((N=r[O])!=null?N:1)}));l.push({option:"totals",from:
"recap",weights:b,tab:i.tab})}return l.some(({from:b,weights:x})=>A1(b)||!N1(x,n))?l.filter(({from:b,
weights:x})=>A1(b)||b==="totals"||!N1(x,n)):!(o&&r.every(b=>P9.includes(b)))||ft(r,10,100)||e.some((
{
addsUp:b})=>b)?[]:[{option:"written",from:"maxima",weights:[...r]}]}var A1=e=>e==="headers"||e==="row",
$9=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>Qe(r.name,{name:o}))));function O1(
e,t){
let n=e.find(({hasBareWeights:o})=>o),r=n===void 0?[]:Gu(n,t).flatMap(o=>o!=null?o:[]);return r.length<
t.length||r.length===0||ft(r,1,10,100)?null:{option:"written",from:"row",weights:r}}function F9(e,t){
let n=r=>r===null?null:{option:"written",from:"headers",weights:r};for(let r of e){let o=t.map(a=>{
var u,
l;return(l=(u=r.columns.find(c=>Qe(c.name,{name:a})))==null?void 0:u.weight)!=null?l:null}),i=o.flatMap(
a=>a!=null?a:[]);if(i.length===0)continue;let s=g.abs(mg(i)-100)<.5||ft(i,1,10);return i.length===t.
length&&s||i.length===t.length&&new w(i).size===1?null:n(o.map(a=>a!=null?a:0))}return n(_9(e,t))}
function _9(e,t){
let[n]=e;if(n===void 0||t.length<2)return null;let r=Gu(n,t);if(r.some(a=>a!==null)&&r.some(a=>a===null))
return r.map(a=>a!=null?a:0);let o=t.map(a=>{var l,c,d;let u=(c=(l=n.columns.find(p=>Qe(p.name,{name:
a})))==
null?void 0:l.column)!=null?c:-1;return XA((d=n.headers[u])!=null?d:"")}),i=o.flatMap(({number:a})=>a!=
null?a:[]);if(new w(i).size<2)return null;let s=o.some(a=>a.isSaid);return i.length===t.length&&ft(i,
100,...s?[1,10]:[])?i:s?o.map(({number:a})=>a!=null?a:0):null}function M9(e,t,n){for(let r of e){let o=$w(
r,t,n);if(o.every(a=>a!==null))return o;let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.
map((c,d)=>{var b,x,O;let p=(b=i.find(N=>Qe(N.name,{name:c})))==null?void 0:b.column,f=p===void 0?-1:
a.indexOf(p);return f<0?null:((x=u[f])!=null?x:0)*((O=n[d])!=null?O:1)});if(!(a.length!==t.length||l.
some(c=>c===null)))return P1(l.map(c=>c!=null?c:0))}}return null}function N1(e,t){let[n,r]=[mg(e),mg(
t)];return e.every((o,i)=>{var s;return g.abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}function $1(e,t,n,r){
var F,j;let{taken:o,isRead:i}=n,s=I1(e,t,n),[a]=s;if(a===void 0)return{weights:[
...o],question:null};let u=s.filter(({option:B,weights:U})=>B==="totals"||U.every(L=>L>0)),l=i&&a.from!==
"headers"&&a.from!=="row",c=ai.WEIGHTS.filter(B=>B==="equal"||(B==="table"?l:u.some(({option:U})=>U===
B))),d=`weights/${t.map(M).join("+")}`,p=c.find(B=>B===r.get(d));if(p==="equal")return{weights:t.map(
()=>1),question:null};if(p==="table")return{weights:[...o],question:null};let f=u.find(({option:B})=>B===
p);if(f!==void 0)return{weights:f.weights,question:null};let{from:b,weights:x,tab:O}=a,N=g.round(x.reduce(
(B,U)=>B+U,0)*1e4)/1e4,P={tab:(j=(F=e[0])==null?void 0:F.tab)!=null?j:"",tabs:e.map(B=>B.tab)},I={
criteria:[
...t],weights:x,sum:N,from:b,...O===void 0?{}:{tab:O}},$=b==="headers"||b==="maxima"||l;return{
weights:[
...o],question:Et("WEIGHTS",d,P,I,{options:c,default:$?null:a.option})}}m();m();m();m();m();m();m();
function _1(e,t){var o,i;let n=e.map(L9),r=(s,a)=>n.slice(s+1).some(u=>{var l;return F1((l=u[a])!=null?
l:"")});return k.from({length:(i=(o=e[0])==null?void 0:o.length)!=null?i:0},(s,a)=>{var f,b,x;let u=n.
flatMap((O,N)=>O[a]?[{row:N,text:O[a]}]:[]),l=u.filter(({text:O})=>F1(O)),c=(f=l[l.length-1])!=null?
f:u[u.length-1],d=u.filter(({row:O})=>{var N;return O>((N=c==null?void 0:c.row)!=null?N:0)}).map(({
text:O})=>O),
p=n.slice(0,g.max(0,(b=c==null?void 0:c.row)!=null?b:0)).flatMap((O,N)=>{var P;if(O[a])return[O[a]];
for(let I=a-1;I>=0;I-=1){let $=(P=O[I])!=null?P:"";if($!=="")return r(N,I)&&!t($)?[$]:[]}return[]});
return{text:(x=c==null?void 0:c.text)!=null?x:"",groups:[...d,...p]}})}var F1=e=>e!==""&&ua(e)===null&&
wd(e)===null;function L9(e){let t=e.filter(o=>typeof o=="number"),n=t.length>1&&ft(t,1,100),r=ft(t,1)?
100:1;return e.map(o=>n&&typeof o=="number"?`${g.round(o*r*1e4)/1e4}%`:ee(o)?"":W(o))}var M1=4,L1=15,
j9=new w(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(M)),Lr=e=>j9.has(
M(Ke(e).
name)),z9=new w(["code","name","institution","category","judge","number"]),ya=e=>{var t;return z9.has(
(t=Te(e))!=null?t:"")&&Ke(e).weight===null},Do=e=>nn(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(W(e)),
qu=e=>!ee(
e);function zw(e,t){let n=B9(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<M1&&K9(e,r,o);)o+=
1;for(;o-r+1<M1&&H9(e,r,o);)r-=1;return{top:r,bottom:o,columns:B1(e,r,o)}}function j1(e,t,n){let r=(
{
values:s},a)=>{var u;return((u=s[a])!=null?u:[]).map(l=>M(W(l))).join(`
`).trim()},o=n.find(({grid:s,block:a})=>{let u=a.bottom-a.top,l=k.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(s,a.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:B1(e,t.top,i)}}function B9({values:e},t){let[n,
r]=[-1,0];for(let[i,s]of e.slice(0,Li).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){if(!Do(
c))continue;let d=Te(c)!==null||t(c)||Pt(c)!==null;ya(c)&&(u=!0),a+=1+(d?2:0)+(Zu(e,i,l)?1:0)}s.filter(
Do).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(W).join(`
`);return e.findIndex((i,s)=>{var a;return o(i)===o((a=e[n])!=null?a:[])||U9(e,s,n)})}function U9(e,
t,n){
var a,u;let[r,o]=[(a=e[t])!=null?a:[],(u=e[n])!=null?u:[]],i=[...o.keys()].filter(l=>Do(o[l])&&ya(W(
o[l]))),s=[...r.keys()].filter(l=>!i.includes(l)&&Do(r[l]));return t<n&&i.length>1&&i.every(l=>Te(W(
r[l]))===Te(W(o[l])))&&s.filter(l=>Zu(e,t,l)).length>1}function Zu(e,t,n){let r=e.slice(t+1,t+1+L1).
map(o=>nn(o[n])).filter(o=>o!=="blank");return r.filter(Ro).length*2>r.length}function W9(e,t,n){let r=e.
slice(t+1,t+1+L1),o=r.findIndex(s=>s.every(a=>!qu(a)));return(o<1?r:r.slice(0,o)).some(s=>Do(s[n]))&&
!Zu(e,t,n)}function K9({values:e},t,n){var b,x;let r=(b=e[n+1])!=null?b:[],o=g.max(...e.slice(t,n+1).
map(O=>O.map(qu).lastIndexOf(!0))),i=(x=[...r.keys()].find(O=>O>o&&!qu(r[O])))!=null?x:r.length,s=[
...r.
keys()].filter(O=>O<i&&qu(r[O]));if(!s.some(O=>Do(r[O])))return!1;let a=O=>{var N;return(N=e.slice(t,
n+1).map(P=>W(P[O])).find(P=>P!==""))!=null?N:""},u=e.slice(t,n+1),l=O=>{var P;let N=a(O);return N===
""?u.some(I=>I.slice(0,O).some(qu)):Lr(N)||Pt(N)!==null||G9((P=e[n])!=null?P:[],O)};if(s.some(O=>ya(
a(O))))return!1;let c=s.some(O=>Zu(e,n+1,O))&&s.every(O=>!W9(e,n+1,O)),d=[...r.keys()].some(O=>ya(a(
O))&&ee(r[O])),p=O=>Do(r[O])&&Zu(e,n+1,O),f=O=>Do(r[O])||z1(r,O);return!s.every(f)&&!(d&&s.some(p))||
!s.every(l)&&!(c&&(s.some(l)||d))?!1:s.some(O=>Zu(e,n+1,O))||s.some(O=>{var N;return ee((N=e[n])==null?
void 0:N[O])})}var G9=(e,t)=>t+1<e.length&&ee(e[t+1]);function z1(e,t){let n=e[t];if(typeof n=="string")return ua(
n)!==null;let r=e.filter(o=>typeof o=="number");return typeof n=="number"&&r.length>1&&
ft(r,1,100)}function H9({values:e},t,n){var c;let[r,o]=[e[t-1],(c=e[t])!=null?c:[]];if(r===void 0)return!1;
let i=[...r.keys()].filter(d=>qu(r[d]));if(i.length===0||!i.every(d=>Do(r[d])||z1(r,d)))return!1;let s=i.
map(d=>W(r[d]));if(s.some(d=>{var p;return((p=d.match(/\d\s*%/g))!=null?p:[]).length>1})||s.some(d=>d.
startsWith(":")))return!1;let a=e.slice(t,n+1),u=d=>a.every(p=>ee(p[d]));if(i.some(d=>ya(W(r[d]))&&u(
d)))return!0;let l=[...o.keys()].find(d=>Do(o[d])&&!ya(W(o[d])));return l===void 0||i.some(d=>d<l)||
i.every(d=>ee(o[d]))?!1:s.length>1||s.some(d=>Lr(d)||Pt(d)!==null||hn(d)!==null||Co(d)||Ke(d).weight!==
null)}var B1=({values:e},t,n)=>_1(e.slice(t,n+1),ya);m();m();var fg=e=>e!==""&&!Lr(e)&&!Co(e)&&ua(e)===null&&
wd(e)===null;function U1(e,t){var i;let n=t?new w:Z9(
e),r=e.columns.map(({text:s,groups:a},u)=>{var O,N,P,I,$;let l=Te(s)===null||n.has(u)?a.filter(fg):[
],
c=n.has(u)?s:"",d=c===""?s:(O=l.pop())!=null?O:"",{name:p,weight:f}=Ke(d),b=(N=f!=null?f:a.map(ua).find(
F=>F!==null))!=null?N:null,x=(I=(P=Eo(d))!=null?P:a.map(wd).find(F=>F!==null))!=null?I:c===""?null:
J9(
c);return{column:u,text:d,own:c,group:t?"":($=l.slice(-1)[0])!=null?$:"",name:p,weight:b,max:x}});
for(let s of r)
s.own!==""&&((i=s.weight)!=null||(s.weight=V9(r,s.text)));let o=t?r.map(s=>s.weight):X9(r);return r.
map((s,a)=>{var b;let u=q9(r,s)?`${Ke(s.group).name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==
s.name||l!==Ke(s.text).weight||s.max!==Eo(s.text)||s.own!==""?Y9(u,l,s.max):s.text,p={column:s.column,
weight:l,max:s.max,group:s.group};if(s.own==="")return{...p,header:d,name:u,part:null};let f=`${u} - ${s.own}`;
return{...p,header:f,name:f,part:{own:s.own,criterion:u,header:d}}})}var q9=(e,t)=>t.group!==
""&&!es(t.name)&&e.some(n=>n!==t&&M(n.name)===M(t.name)&&(t.own===""||n.own===""||n.text!==t.text));
function Z9({columns:e}){let t=e.flatMap(({text:i,groups:s},a)=>{var l;let u=M((l=s.filter(fg).slice(
-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,text:i}]}),n=new w(t.flatMap(({group:
i,
text:s})=>pa(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new w(r.filter(({text:s})=>pg(s)===i).
map(({group:s})=>s)).size;return new w(r.filter(({text:i})=>o(pg(i))>1).map(({column:i})=>i))}var pg=e=>M(
e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",J9=e=>{var n,r;let t=(r=Eo(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:v(t)},V9=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=Ke(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},Y9=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${g.round(t*1e4)/1e4}%)`]].join(" ");function X9(e){
var n;
let t=new h;for(let r of e.filter(({name:o})=>!es(o)||To(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:s})=>s===r.text);Ke(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=Ke(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;
let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||g.abs(a-i)<.5?r.weight:g.abs(a-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var Q9=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
eq=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function W1(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=Pt(i))!=null?a:(s=hn(i))==
null?void 0:s.label)!=null?u:[]});if(new w(n.map(M)).size>1||e.columns.some(({groups:i})=>i.some(s=>Pt(
s)!==null||Co(s))))return!0;let r=tq(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>g.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(pa)||!rq([...r.keys()],new w(o.filter(nq)),t)}function tq({columns:e}){var n;let t=new h;
for(let{text:r,groups:o}of e)for(let i of o.filter(fg))t.set(i,((n=t.get(i))!=null?n:new w).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var nq=e=>Te(e)!=="text";function rq(e,t,
n){
if(e.some(i=>Q9.test(i)||eq.test(i)))return!1;let r=n.some(i=>{let s=new w(i.columns.flatMap(a=>a.groups.
map(M)));return e.every(a=>s.has(M(a)))}),o=i=>os(i)||Ke(i).weight!==null||Eo(i)!==null;return r||t.
size>1||e.some(o)}m();var oq=4,iq=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,sq=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
aq=e=>{let{name:t}=Ke(W(e).replace(iq,""));return[t,t.replace(/\s*[:=].*$/,"")].map(M)};function G1(
e,t){
var a,u,l;let n=new h;for(let[c,{text:d,groups:p}]of t.columns.entries())for(let{name:f}of[d,...p].map(
Ke))f===""||Lr(f)||Te(f)!==null&&!To(f)||n.set(M(f),(a=n.get(M(f)))!=null?a:c);let r=(l=(u=e.values[
0])==
null?void 0:u.length)!=null?l:0,o=k.from({length:r},(c,d)=>d),i=c=>aq(c).find(d=>n.has(d)),s=c=>e.values.
flatMap((d,p)=>p>t.bottom&&i(d[c])!==void 0?[p]:[]);for(let c of o){let d=s(c),p=new w(d.flatMap(x=>{
var O,N;return(N=i((O=e.values[x])==null?void 0:O[c]))!=null?N:[]}));if(p.size<2)continue;if([...p].
every(x=>{var O;return c>((O=n.get(x))!=null?O:0)}))return K1(e,(x,O)=>x>=t.top&&O>=c);if(d.filter(x=>{
var O;return((O=e.values[x])!=null?O:[]).filter(N=>!ee(N)).length<=oq}).length!==d.length)continue;
let b=uq(
e,g.min(...d),t.bottom);return K1(e,x=>d.includes(x)||b.includes(x))}return e}function uq({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let s=((o=e[i])!=null?o:[]).filter(a=>!ee(a));if(s.length===0||
!s.every(a=>nn(a)==="text")||!s.some(a=>sq.test(W(a))))break;r.push(i)}return r}var K1=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function H1(e,t){let n=e.flatMap(o=>{let i=zw(
o,t.isCriterion),s=i===null?o:G1(o,i),a=s===o?i:zw(s,t.
isCriterion);return a===null?[]:[{whole:o,grid:s,block:a}]}),r=n.map(o=>({...o,block:j1(o.grid,o.block,
n)}));return r.map(o=>lq(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function lq({whole:e,
grid:t,
block:n},r,o){let i=W1(n,r),s=U1(n,i),a=t.values.slice(n.bottom+1),u=s.map(({column:c})=>a.map(d=>nn(
d[c]))),l={whole:e,grid:t,block:n,columns:s,isJudges:i,isList:YO(s.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of s){let p=Te(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let f=p;(f==="code"||f==="number"||gt(l,c)!==
"numbers")&&l.at[f]<0&&(l.at[f]=c)}return l}function gt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(Ro).length*2>=n.length?"scores":"words"}function gg(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(Ro).
length*3>=n.length}var xn=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},Fn=(e,t)=>({code:W(xn(e,t,e.at.code)),name:W(xn(e,t,e.at.name))});function _n(e,t){let{
code:n,
name:r}=Fn(e,t);return e.at.code>=0?n===""?"":`#${X(n)}`:M(r)}m();var hg=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function q1(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>g.abs(r*o-g.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var cq=new w([
"sum","mean","weighted","statistic","rank"]),ir=e=>cq.has(e),Z1=(e,t)=>M(e)||`#${t}`;function Sn(e,t,
n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Er=e=>Ke(e).weight!==null||Eo(e)!==null;
function J1({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?a:{header:"",name:""},i=n.
isCriterion(r)&&!Ku(r)||n.hasCriteria&&e.isJudges&&Bw(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:Z1(o,t),role:s!=null?s:
i?"criterion":dq(e,t,r),from:[],weights:null,doubt:null,guess:null}}function dq(e,t,n){var i,s,a;let r=gt(
e,t),o=Te((a=(s=(i=e.columns[t])==null?void 0:i.part)==null?void 0:s.own)!=null?a:n);return o==="text"||
r==="words"?"text":r==="empty"?n===""||mq.has(o)?"empty":"criterion":e.at.number===t&&(o==="number"||
o==="code")?"number":e.isList&&fa(n)?"weight":e.isList&&!VO(n)?"number":"criterion"}var mq=new w(
["sum","rank","number"]);function Bw({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[t])==null?
void 0:
s.groups)!=null?a:[],i=[n,...o,(l=(u=hn(n))==null?void 0:u.rest)!=null?l:""];return o.some(Co)||i.some(
c=>r.isCriterion(c))||[n,...o].some(c=>Pt(c)!==null&&Te(n)===null)}var pq=1e3;function Y1(e,t){let[n]=e;
n===void 0||t.isCriterion(n.shape.header)||(t.hasCriteria?bq(e,
t):fq(e,n.shape.header))}function fq(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>gt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>ir(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new w(d.numbersIn(p.column).values(
)).
size>=4).length>0)is(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?hq(e,i,t):gq(e,i,t))}var is=(e,t,n=null)=>{for(let{shape:r}of e)Sn(r,t,n)};
function gq(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?is(e,"unnamed"):(r("check-box")||r("date")&&Te(n)!==null)&&is(e,
"not-numbers")}function hq(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(X1(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
is(
e,"unnamed","criterion");return}if(qA(n)){is(e,"penalty");return}let o=Te(n);if(V1(o)&&Er(n))return;
let i=es(n);(i||V1(o)||o==="rank"||o==="number")&&!e.every(yq)&&is(e,i?"sum-misfit":"matter")}var X1=e=>e.
filter(t=>g.abs(t)>pq).length*2>e.length,Uw=1.5;function yq({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!To(o))return!1;let a=n.filter(
({column:x,header:O})=>x!==t.column&&Te(O)===null&&gt(e.draft,x)==="numbers");if(a.some(x=>i!==null&&
x.weight!==null||s!==null&&x.max!==null))return!0;let u=x=>{var O,N;return((N=(O=r.columns[x])==null?
void 0:O.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:x})=>x<t.column||u(x)!==""&&u(x)===u(t.column))&&Te(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:x})=>[...e.numbersIn(x).values()])],p=x=>x.
reduce((O,N)=>O+N,0)/x.length,f=p(c)/p(d);return f>1/Uw&&f<Uw&&g.max(...c)<=Uw*g.max(...d)}var V1=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function bq(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=X1(n),o=Te((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&Bw(a.draft,u.column,u.header,t)||(r?u.role="large":gt(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":Sn(u,"not-listed",null))}m();function Ww(e,t){let n=new h;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:wq(
e,t,r);return n.set(r,o),o}}}function wq(e,t,n){var o;let r=new h;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=Ct((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var Tn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),ss=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,Ed=({draft:e},{column:t})=>{var n,r;return M((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function Q1(e,t,n){var i,s,a,u;let r=new h;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=ss(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new h;
for(let l of r.values()){Y1(l,n);let c=l.filter(({tab:d,shape:p})=>gt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||vq([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(xq(c,(a=t[l])!=null?a:[],o),Sq(c,(u=t[l])!=null?u:[]))}function vq(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&gt(o.
draft,i.column)==="numbers")),n=t.filter(kq);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Er(
o.header))||is(r,"same-everywhere")}function kq(e){var r;let t=new h,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=_n(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new w(t.values()).size>1}function xq(e,t,n){var i;let r=({
column:s})=>gt(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!Er(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&Sn(s,a===0?"blank":"some-tabs",
null)}}function Sq(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&gt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>g.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
g.max(...u)&&Sn(s,"large",null)}}m();m();var Tq=3;function n2(e,t,n){let r=Eq(e,t);if(r.flatMap(l=>l.members).some(
({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=fa((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?Cq(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)e2(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=Dq(s.some(t2)?s.filter(t2):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=M(c.own)||l.key,Sn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=Rq(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:f}of l.members){e2(p,"weighted",f.own);let b=a.kind.
members.find(O=>O.tab===d&&O.part.criterion===f.criterion),x=c.get(f.criterion);b===void 0||x===void 0||
(p.from=[b.shape.column],p.weights=[x])}}var r2=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function e2(e,t,n){e.role=t,e.label=n}function Eq(e,t){var r,o,i,s;
let n=new h;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=pg(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var t2=({members:e})=>e.some(({tab:t,shape:n})=>gt(t.draft,n.
column)==="numbers");function Cq({members:e}){var n;let t=new h;for(let r of e){let o=new w(Tn(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function Rq({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||Ke(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${g.round(r*(o?1e6:1e4))/1e4}%)`}function Dq(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:Aq(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>Nq(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!qO((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function Aq(e,t){var i;let n=new h;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&M(d.criterion)===M(s.part.
criterion));if(a===void 0)continue;let u=Tn(a),l=[...Tn(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new h,o=0;for(let[s,a]of n){let u=Oq(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=g.max(0,new w(a.map(({score:l})=>l)).size-1)}return o<Tq?null:r}function Oq(e){let t=li(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=g.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>g.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function Nq({
members:e},t){let n=[...t].map(([o,i])=>{var u,l;let s=e.find(({part:c})=>c.criterion===o),a=s==null?
void 0:s.tab.draft.columns[s.shape.column];return{factor:i,max:(u=a==null?void 0:a.max)!=null?u:1,
weight:(l=
a==null?void 0:a.weight)!=null?l:null}}),r=n.map(({factor:o,max:i,weight:s})=>s===null?v.NaN:o*i/s);
return ft(n.map(({factor:o})=>o),1,100)||ft(n.map(({factor:o,max:i})=>o*i),1,100)||r.every(o=>{var i;
return g.abs(o-((i=r[0])!=null?i:0))<.001*o})}m();function Cd({draft:e},{column:t,header:n}){var i,s,
a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!Lr(p)))!=null?a:"";return M((d=(c=(u=Pt(n))!=null?
u:Pt(o))!=null?c:(l=hn(n))==null?void 0:l.label)!=null?d:o)}var Kw=({tab:e,shape:t})=>e.draft.isJudges&&
Cd(e,t)==="";function o2(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||Kw(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Cd(n,p)===Cd(n,r))),a=s.filter(({role:p})=>!ir(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:f})=>i2(p)&&f<r.column),c=g.max(-1,...s.flatMap(({role:p,column:
f})=>ir(
p)&&f<r.column?f:[])),d=[...new w(l.map(({key:p})=>p))].map(p=>l.filter(f=>f.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...Iq(e)]:[]]}function Iq({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!ir(o)),r.filter(({role:o})=>i2(o))]}var i2=e=>e==="sum"||e==="mean"||e==="weighted";
function Gw(e,t){var i,s;let n=e.map(a=>o2(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var F,j;
let l=n.map(B=>{var U;return(U=B[u])!=null?U:[]}),c=new w(l.map(B=>B.map(({key:U})=>U).join(`
`)));if(l.some(B=>B.length===0)||c.size>1)return[];let d=e.flatMap((B,U)=>{var L;return Lq(B,(L=l[U])!=
null?L:[])}),p=(F=dg(d,t?.5:1))!=null?F:_q(d,t),[f]=e;if(p===null||f===void 0||Fq(p.derived,f.shape,
(j=l[0])!=null?j:[]))return[];let{derived:b,evidence:x}=p;if(!t&&b.kind==="weighted"&&!q1(b.weights))
return[];let O=new w(d.map(({value:B})=>B)).size,N=B=>b.kind!=="weighted"||b.weights[B]!==0,P=l.map(
B=>B.flatMap(({column:U},L)=>N(L)?U:[])),I=b.kind==="weighted"?b.weights.filter(B=>B!==0):null,$=I===
null?null:$q(I);return $===null?[{kind:b.kind,from:P,weights:I,evidence:x,distinct:O}]:[{kind:$,from:
P,
weights:null,evidence:x,distinct:O}]}),o=g.max(...r.map(({evidence:a})=>a));return(s=r.find(({
evidence:a})=>a===
o))!=null?s:null}function $q(e){let[t=0]=e;return e.length<2||e.some(n=>g.abs(n-t)>1e-6)?null:g.abs(
t*e.length-1)<1e-6?"mean":"sum"}function Fq(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function _q(e,t){
let n=t&&e.length>=4?T1(e):null;return n===null?null:{derived:n,evidence:5}}function s2(e){return e.
reduce((n,r)=>n+Tn(r).size,0)>=4&&e.every(n=>Mq(n))}function Mq(e){let t=Tn(e),n=[...t.values()],r=(
s,a)=>{
var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return o2(e,!0).flatMap(s=>[s,...s.slice(-1).map(
a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(
s=>E1(n,s))}var Lq=(e,t)=>[...Tn(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function u2(e,t,n){var s;let r=Uq(e,
t),o=({header:a})=>n.isCriterion(a)&&!Ku(a),i=[...r.values()].filter(
a=>!a.some(({shape:u})=>o(u)));for(let a of i)a2(a);for(let a of i.filter(u=>u.every(l=>!ir(l.shape.
role)&&l2(l)))){for(let{shape:u}of a)u.doubt=null;a2(a)}for(let[a,u]of e.entries()){let l=((s=t[a])!=
null?s:[]).filter(({column:c})=>{var d,p;return Ku((p=(d=u.draft.block.columns[c])==null?void 0:d.text)!=
null?p:"")});if(!l.every(({role:c,doubt:d})=>c==="criterion"&&d===null))for(let c of l)c.role==="criterion"&&
c.doubt===null&&Sn(c,"sum-somewhere",null)}for(let{tab:a,shape:u,numeric:l}of i.flat().filter(
c=>{var d;return((d=c.shape.doubt)==null?void 0:d.doubt)==="sum-somewhere"}))for(let c of l)c.role===
"criterion"&&Ed(a,c)===Ed(a,u)&&Sn(c,"sum-somewhere",null)}var Bq=/rata|rerata|mean|average|avg/i;
function Uq(e,t){
var r,o,i,s;let n=new h;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||ir(c))&&gt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!ir(d.role)&&!r2({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Er(d)&&!es(c.header)&&!Ku(d))continue;let p=l.filter(({key:b,column:x})=>b===c.
key&&x<c.column).length,f=`${ss(u,c)}
${p}`;n.set(f,[...(s=n.get(f))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function Wq(e){var n,
r,o;let{label:t=""}=(n=e==null?void 0:e.shape)!=null?n:{};return e!=null&&e.tab.draft.isJudges&&(o=(
r=
hn(t))==null?void 0:r.rest)!=null?o:t}function a2(e){let t=Wq(e[0]),n=Te(t),r=es(t)&&!(n==="sum"&&To(
t))||e.every(l2),o=Kq(e,t,n,r),i=o===null?Gw(e,r):null,s=o!=null?o:i!==null&&hg(i,r)?null:s2(e)?
"rank":null;if(s!==null)for(let{shape:a}of e)a.role=s;else if(i!==null&&hg(i,r)){if(c2(e,i),Gq(e,i))for(
let{
shape:a}of e)Sn(a,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:a}of e)Sn(a,
"sum-somewhere",null);else e.length>1&&Hq(e,r)}function Kq(e,t,n,r){return e.every(i=>qq(i.shape,Tn(
i),n))?"number":n==="rank"&&e.every(i=>Lw([...Tn(i).values()]))?"rank":e.every(i=>Tn(i).size>1&&new w(
Tn(i).values()).size===1)?n==="rank"?"rank":r?Bq.test(t)?"mean":"sum":null:null}var Gq=(e,{kind:t,
weights:n})=>t===
"weighted"&&e.every(Kw)&&(n!=null?n:[]).some((r,o,i)=>{var s;return g.abs(r-((s=i[0])!=null?s:0))>.001}
);
function Hq(e,t){for(let n of e){let r=Gw([n],t);r!==null&&r.evidence>=18&&hg(r,t)&&c2([n],r)}}var l2=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&Ed(e,r)===Ed(e,t)&&ir(r.role));function c2(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function qq({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>v.isInteger(o))&&new w(
r).size===r.length?!0:r.every(o=>v.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var Zq=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,Jq=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
Vq=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,d2=e=>{let t=e.trim().toLowerCase();return Zq.test(t)||Jq.test(
t)||Vq.test(
t)},yg=e=>/huruf|predikat|grade|bintang|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function bg(e){var i;let t=new h;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:g.min(...s),high:g.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:g.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var Yq=6,Xq=12;function m2(e,t){var r,o,i,s;let n=new h;for(
let[a,u]of e.entries()){if(u.draft.isList||
u.draft.isJudges)continue;let l=((r=t[a])!=null?r:[]).filter(({role:p,column:f})=>p==="criterion"&&
gt(
u.draft,f)==="numbers"),c=l[l.length-1];if(c===void 0||l.length<3||c.doubt!==null||Er(c.header))continue;
let d=ss(u,c);n.set(d,[...(o=n.get(d))!=null?o:[],{tab:u,shape:c,scores:l.slice(0,-1)}])}for(let a of n.
values()){let u=a.map(Qq).filter(c=>c!==null),l=yg((s=(i=a[0])==null?void 0:i.shape.header)!=null?s:
"")?1:Xq;if(u.every(c=>c>0)&&u.reduce((c,d)=>c+d,0)>=l)for(let{shape:c}of a)Sn(c,"grade",null)}}
function Qq({
tab:e,shape:t,scores:n}){let r=Tn({tab:e,shape:t}),o=new w(r.values()).size;return o<2?null:o>Yq||o===
r.size?0:bg([...r].map(([i,s])=>({text:S(s),number:n.reduce((a,{column:u})=>{var l;return a+((l=e.numbersIn(
u).get(i))!=null?l:0)},0)})))}m();var eZ=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
tZ=7,nZ=25,rZ=9;function p2(e,t){var r,
o;let n=new h;for(let[i,s]of e.entries()){let a=(r=t[i])!=null?r:[];for(let u of a.filter(({role:l})=>l===
"text")){if(s.draft.isList||oZ(s,u,a))continue;let l=iZ(s,u.column),c=ss(s,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}])}}for(let i of n.values())if(sZ(i))for(let{
shape:s}of i)
Sn(s,"letters",null)}var oZ=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,u;return s.role==="criterion"&&((u=(a=e.columns[
s.
column])==null?void 0:a.part)==null?void 0:u.criterion)===r.criterion})};function iZ({draft:e,roles:
t},n){
let r=new h;for(let[o,i]of t.entries()){let s=i==="entry"?W(xn(e,o,n)).toLowerCase():"";s!==""&&r.set(
o,s)}return r}function sZ(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(Er(
t)||e.some(aZ))return!0;if(!To(t)||eZ.test(t)||!uZ(e)||lZ(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(d2));return cZ(e)||e.every(dZ)||n&&e.every(mZ)}var aZ=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&Ct(xn(e,o,n.column))!==null);function uZ(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new w(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,
0);return n.size>1&&n.size<=tZ&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=nZ&&!o.includes(
"@"))}function lZ(e){var r,o;let[t]=e,n=yg((r=t==null?void 0:t.shape.header)!=null?r:"")?1:rZ;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(({tab:u,beside:l,texts:c})=>{var b,
x;let d=(x=(b=l.find(O=>O.key===i))==null?void 0:b.column)!=null?x:-1,p=u.numbersIn(d),f=[...c].flatMap(
([O,N])=>{let P=p.get(O);return P===void 0?[]:[{text:N,number:P}]});return new w(c.values()).size<2?
null:bg(f)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,l)=>u+l,0)>=n})}function cZ(e){
var n;let t=new h;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=_n(r.draft,i);if(((n=t.get(a))!=
null?n:s)!==s)return!0;t.set(a,s)}return!1}var f2=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&gt(e.draft,r)==="numbers"),dZ=e=>{let t=f2(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},mZ=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return Cd(
e.tab,e.shape)!=="";let r=i=>{var s,a;return((a=(s=t.columns[i])==null?void 0:s.groups)!=null?a:[]).
join(`
`)},o=r(e.shape.column);return os(e.shape.header)||f2(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function g2(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
pZ(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=fZ(o,i,s,u,l);d===void 0||Er(d.header)||
(d.header=`${d.header} (${g.round(c*(a?1e6:1e4))/1e4}%)`)}}}function pZ(e,t){var i;let n=ZO(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...Tn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function fZ(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&gt(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>M(Ke(a).name)===M(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function h2(e,t){let n=e.map(r=>r.draft.columns.map(
o=>J1(r,o.column,t)));return n2(e,n,t),g2(e,n),u2(
e,n,t),Q1(e,n,t),t.hasCriteria||(p2(e,n),m2(e,n)),n}m();var y2=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung|^(?:nama\s+)?(?:tim|team|regu|kelompok)$/i;
function b2(e){var o,i,s,a,u;let t=e.map(l=>l.columns.filter(c=>gZ(l,c))),n=new h;for(let[l,c]of e.entries(
))
for(let{column:d,header:p}of(o=t[l])!=null?o:[]){let b=c.at.code>=0&&Te(p)!==null?[]:wg(c,d),x=M(p);
n.set(x,((i=n.get(x))!=null?i:0)+b.length-new w(b).size)}let r=l=>{let c=n.get(M(l))===0;return Te(l)===
null?c?1:9:(c?0:4)+(y2.test(l)?2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(s=t[
l])!=
null?s:[],p=d.filter(({header:x})=>Te(x)==="name"),f=p.every(({header:x})=>y2.test(x))?d:p,b=g.min(
...f.
map(({header:x})=>r(x)));c.at.name=(u=(a=f.find(({header:x})=>r(x)===b))==null?void 0:a.column)!=null?
u:c.at.name}}function gZ(e,{column:t,header:n}){let r=Te(n);if(r!=="name"&&r!==null||gt(e,t)!=="words")return!1;
let o=e.columns.every(i=>i.column>t||gt(e,i.column)!=="numbers"||Te(i.header)!==null);return r===
"name"||n!==""&&!Lr(n)&&o}function w2(e){var n,r;let t=e.filter(({at:o})=>o.name<0);for(let o of t){
let i=[o.at.judge,o.at.code,o.at.number],s=o.columns.map(({column:d})=>d).filter(d=>!i.includes(d)&&
yZ(o,d)&&!hZ(o,d)),a=e.length<2||o.isJudges||o.at.judge>=0,u=s.filter(d=>a||bZ(o,d,e)),c=(r=(n=u.filter(
d=>{var p,f;return d!==o.at.institution&&Te((f=(p=o.columns[d])==null?void 0:p.header)!=null?f:"")===
null})[0])!=null?n:u.find(d=>d!==o.at.category))!=null?r:u[0];if(c!==void 0){o.at.name=c;for(let d of[
"institution","category"])o.at[d]===c&&(o.at[d]=-1)}}}function wg({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&Ro(nn(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||Lr(l.header)&&gt({kinds:o},l.column)==="words");return(a.length>0?a:s).filter(
l=>M(W(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>M(W(c))).join(`
`))}function hZ({columns:e,grid:t,block:n},r){var s,a;if(Lr((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Te(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>W(u[r])).filter(u=>u!=="");return o.filter(u=>os(u)||Ke(u).weight!==
null).length*2>o.length}function yZ(e,t){var r,o;if(((o=(r=e.columns[t])==null?void 0:r.weight)!=null?
o:null)!==null||gt(e,t)!=="words"||gg(e,t))return!1;let n=wg(e,t);return n.length>1&&new w(n).size>n.
length*.9}function bZ(e,t,n){let r=new w(wg(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let s=wg(
o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();var k2=({key:e})=>`column/${e}`,
x2=(e,t)=>!t.hasCriteria||t.isCriterion(e),S2=(e,t,n)=>e.role==="criterion"&&e.doubt===null&&!t.hasCriteria&&
n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;function T2(e,t,n){
let r=e.doubt===null?void 0:t.get(k2(e)),o=e.header===""&&e.doubt!==null?`Kolom ${Jn(e.column)}`:e.header;
return r==="criterion"&&x2(o,n)?{...e,header:o,role:"criterion",doubt:null}:r==="ignore"?{...e,role:
"left-out",doubt:null}:{...e,header:o}}var E2=({grid:e,block:t},n,r)=>n.flatMap(o=>{var l;if(o.doubt===
null)return[];let i=ai.COLUMN.filter(c=>c!=="criterion"||x2(o.header,r)),s={tab:e.tab,cell:Ce(t.bottom,
o.column)},a={header:o.label,column:Jn(o.column),...o.doubt},u=(l=i.find(c=>c===o.guess))!=null?l:
null;
return[Et("COLUMN",k2(o),s,a,{options:i,default:u})]});function C2(e){let{grid:t,block:n,columns:r,
at:o}=e;
if(o.judge>=0)return[];let i=c=>new w(t.values.slice(n.bottom+1).map(d=>M(W(d[c]))).filter(d=>d!=="")),
s=i(o.name),a=r.find(({column:c})=>{if(o.name<0||c<=o.name||gt(e,c)!=="words")return!1;if(wZ(e,c))return!0;
let p=[...i(c)].filter(f=>s.has(f)).length;return p>2&&p*2>s.size});if(a===void 0)return[];let u={
tab:t.
tab,cell:Ce(n.bottom,a.column)},l=[Jn(o.name),Jn(a.column)];return[Et("SIDE_BY_SIDE",`side/${M(t.tab)}`,
u,{columns:l})]}function wZ(e,t){var s,a;let{columns:n,at:r}=e,o=u=>gt(e,u)==="numbers",i=n.filter(u=>u.
column>r.name&&u.column<t);return Te((a=(s=n[t])==null?void 0:s.header)!=null?a:"")==="name"&&i.some(
({header:u})=>Te(u)==="number")&&i.some(u=>Te(u.header)===null&&o(u.column))&&n.some(u=>u.column>t&&
o(u.column))}var R2=({grid:{tab:e}},t)=>Et("OTHER_TABLE",`table/${M(e)}/${t+1}`,{tab:e,cell:Ce(t,0)}
,
{row:t+1});function D2({draft:e,reading:t},n,r){let o=n.filter(i=>i.reading!==t);return t.doubtful.flatMap(
({row:i,label:s,key:a,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${a}`,p=r.get(d),f=p==="entry"||
o.some(P=>v2(P,a,"entry")),b=p==="ignore"||u==="label"&&o.some(P=>v2(P,a,l));if(t.roles[i]=!f&&(b||!c)?
l:"entry",f||b||!c)return[];let{grid:x,at:O}=e,N={tab:x.tab,cell:Ce(i,g.max(0,O.name>=0?O.name:O.code))}
;
return[Et("ROW",d,N,{label:s,row:i+1,doubt:u})]})}var v2=({draft:e,reading:t},n,r)=>!t.doubtful.some(
o=>o.key===n)&&t.roles.some((o,i)=>o===r&&_n(e,i)===n);m();function O2(e){let t=e.filter(({at:s})=>s.code>=0);
if(t.length===0||t.some(({at:s})=>s.name<0))return;
let n=t.map(vZ),r=n.flat(),o=n.every(A2),i=r.every(({category:s})=>s!=="")&&A2(r);if(!(!o&&!i))for(
let{
at:s}of t)s.number<0&&(s.number=s.code),s.code=-1}var vZ=e=>e.grid.values.flatMap((t,n)=>{if(n<=e.block.
bottom)return[];let r=M(Fn(e,n).name),o=_n(e,n),i=M(W(xn(e,n,e.at.category)));return r===""||o===""?
[]:[{code:o,name:r,category:i}]}),kZ=2;function A2(e){var i;let t=(s,a)=>{let u=new h;return e.every(
l=>{var d;let c=(d=u.get(s(l)))!=null?d:a(l);return u.set(s(l),c),c===a(l)})},n=new h;for(let{code:s,
name:a}of e)n.set(s,((i=n.get(s))!=null?i:new w).add(a));let r=[...n.values()].filter(({size:s})=>s>
1).length,o=e.every(({category:s})=>s!=="");return r>=kZ&&r*2>=n.size&&t(({name:s})=>s,({code:s})=>s)&&
(!o||t(({category:s,code:a})=>`${s}
${a}`,({name:s})=>s))}m();m();function N2({grid:e,at:t},n){var c;let r=((c=e.values[n])!=null?c:[]).flatMap(
(d,p)=>ee(d)||p===t.number?
[]:[{column:p,value:Ct(d)}]),o=r.flatMap(({value:d})=>d!==null&&d>0?d:[]);if(o.length<2||o.length<r.
length)return null;let i=g.max(t.name,t.code),s=r.map(({column:d})=>e.values.slice(n+1).flatMap(p=>{
var f;return ee(p[i])?[]:(f=Ct(p[d]))!=null?f:[]})),a=s.map(d=>g.max(...d));return o.every((d,p)=>{
var b;
let f=(b=a[p])!=null?b:v.NaN;return f<=d&&f*2>d})?"maximum":ft(o,100,1,200,2)||o.every((d,p)=>{var f;
return d*2<g.min(...(f=s[p])!=null?f:[])})&&new w(o).size>1?"weight":null}m();function Rd({grid:e,
block:t},n){var i;let r=((i=e.values[n])!=null?i:[]).flatMap((s,a)=>ee(s)?[]:[{column:a,
text:P2(s)}]),o=s=>r.length>0&&r.every(({column:a,text:u})=>{var l;return u===P2((l=e.values[s])==null?
void 0:l[a])});for(let s=t.top;s<=t.bottom;s+=1)if(o(s))return r.length>1||s<t.bottom&&Rd({grid:e,
block:t},
n+1);return!1}var P2=e=>M(W(e))||W(e);function I2(e,t){var r;if(((r=e.grid.values[t])!=null?r:[]).filter(
o=>!ee(o)).length>1)return!1;for(let o=t+1;o<=t+3;o+=1)if(Rd(e,o))return!0;return!1}function $2({
grid:e,
columns:t,at:n},r){var a;let o=new w(t.map(({header:u})=>M(u)).filter(u=>u!=="")),i=((a=e.values[r])!=
null?a:[]).filter(u=>!ee(u)).map(u=>M(W(u))),s=i.filter(u=>o.has(u)).length;return s>2&&s*3>=i.length*
2||xZ({grid:e,columns:t,at:n},r)}function xZ({grid:e,columns:t,at:n},r){var u;let o=[n.code,n.name,n.
number,n.institution].filter(l=>l>=0),i=o.filter(l=>{var d,p,f;let c=Te((p=(d=t[l])==null?void 0:d.header)!=
null?p:"");return c!==null&&Te(W((f=e.values[r])==null?void 0:f[l]))===c}),s=((u=e.values[r])!=null?
u:[]).filter((l,c)=>!o.includes(c)&&!ee(l));return(i.includes(n.name)||i.includes(n.code))&&i.length>
1&&s.length>1&&s.every(l=>nn(l)==="text")}var SZ=/^\(?\s*(\d{1,2}|[a-z])\s*\)?\s*(?:=.*)?$/i;
function F2({
grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=null?a:[]).flatMap(l=>{var d;if(ee(l))return[];let[,
c=""]=(d=SZ.exec(W(l)))!=null?d:[];return[/[a-z]/i.test(c)?c.toLowerCase().charCodeAt(0)-96:c===""?v.
NaN:v(c)]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].filter(
l=>l>=0).some(l=>{var c;return ee((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&!s&&((u=
r[0])!=null?u:9)<=1}m();var TZ=6,EZ=5;function _2(e){let t=[...CZ(e),...AZ(e),...RZ(e)];return t.filter(
({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Hw=(e,t,n)=>({row:t,label:Fn(e,t).name,key:_n(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function CZ(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-TZ).flatMap(a=>{let{code:u,name:l}=Fn(t,a);if(u!==""||Ct(xn(t,a,i.number))!==null||!ee(xn(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return M2(e,a,d?0:EZ,NZ)?l!==""&&i.code<
0?[Hw(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function RZ(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=Fn(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!u1(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=qw(t,i,r);return l.length>0&&DZ(e,i,s)?[]:[{...Hw(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function DZ(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=qw(r,t,o);if(n==="statistic")return M2(
e,t,0,OZ);let a=s.map(({column:d})=>i.flatMap(p=>{var f,b;return(b=Ct((f=r.grid.values[p])==null?
void 0:
f[d]))!=null?b:[]}));if(n==="maximum")return s.every(({value:d},p)=>{var f;return((f=a[p])!=null?f:[
]).
every(b=>b<=d)});let u=a.flat(),l=i.some(d=>d<t)&&i.some(d=>d>t),c=s.some(({value:d})=>d<g.min(...u)||
d>g.max(...u));return n==="weight"&&(ft(s.map(({value:d})=>d),1,10,100)||!l&&c)}var qw=({grid:e},t,n)=>n.
flatMap(r=>{var i;let o=Ct((i=e.values[t])==null?void 0:i[r]);return o===null?[]:[{column:r,value:o}
]});
function AZ({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.number>=0&&Ct(xn(e,s,r.number))!==null,
i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(s=>{let{code:a,name:u}=Fn(e,s);return o(
s)||a!==""||u===""||n.isEntry(a,u)?[]:[Hw(e,s,"unnumbered")]})}var OZ={numbers:1,above:1},NZ={
numbers:2,
above:3};function M2({draft:e,scored:t,entryRows:n},r,o,i){let s=qw(e,r,t);if(s.length<i.numbers)return!1;
let a=n.filter(c=>c<r),u=s.map(({column:c})=>a.flatMap(d=>{var p,f;return(f=Ct((p=e.grid.values[d])==
null?void 0:p[c]))!=null?f:[]}));if(u.some(c=>c.length<i.above))return!1;let l=s.map(({value:c})=>c);
return C1(l,u,o)}m();var Zw=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
PZ=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function L2(e,t,n){var f,b,x;let{grid:r,at:o}=e,s=((f=r.values[t])!=
null?f:[]).flatMap((O,N)=>ee(O)?[]:[{column:N,text:W(O)}]);if(s.length===0||s.length>2||!r.values.slice(
t+1).some((O,N)=>_n(e,t+1+N)!==""))return!1;let u=W(xn(e,t,o.number)),{code:l,name:c}=Fn(e,t);if(PZ.
test(u))return!0;let d=c!==""?c:l!==""?l:(x=(b=s[0])==null?void 0:b.text)!=null?x:"";if(s.length===1&&
Zw.test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?nn(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function j2(e,t){var s,a;let{code:n,
name:r}=Fn(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(W).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}
function z2(e,t){let n=new w(y.values(e.at));return e.columns.map(({column:r})=>r).filter(r=>!n.has(
r)&&t(r))}function B2(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.map(()=>"blank"),s=new h,a=[],u=[
],
l=!0,c=o.bottom,d=x=>t.some(O=>{var N;return Ro(nn((N=r.values[x])==null?void 0:N[O]))});for(let x=o.
bottom+1;x<r.values.length;x+=1){if(((b=r.values[x])!=null?b:[]).every(ee))continue;let O=d(x),N={
hasScores:O,
isFirst:l,sinceHeader:x-c,entries:u.length},P=!Rd(e,x)&&$2(e,x);P&&a.push(x);let I=P?"header":IZ(e,x,
N,n);i[x]=I,I==="header"&&(c=x),I==="section"&&s.set(x,j2(e,x)),I==="entry"&&(l=!1,O&&u.push(x))}_Z(
e,i,t);let p=u.filter(x=>i[x]==="entry"),f=_2({draft:e,roles:i,scored:t,entryRows:p,known:n});return p.
length>0&&MZ(e,i,p,n),{roles:i,sections:s,doubtful:f,otherHeaders:a}}function IZ(e,t,n,r){var x,O;
let{
grid:o,at:i}=e,s=(x=o.values[t])!=null?x:[],{code:a,name:u}=Fn(e,t),l=n.sinceHeader<=3&&F2(e,t);if(l&&
i.name>=0)return"numbers";if(Rd(e,t))return"header";let c=(O=s.map(W).find(N=>N!==""))!=null?O:"";if(
!n.
hasScores&&!Zw.test(c)&&I2(e,t))return"note";if(r.isEntry(a,u))return"entry";if(!n.hasScores&&FZ(e,u))
return"note";if(l)return"numbers";let d=n.isFirst&&n.hasScores&&$Z(e,t)?N2(e,t):null;if(d!==null)return d;
let p=u||a||W(s.find(N=>nn(N)==="text")),f=a===""&&(i.number<0||/^[-\u20130]?$/.test(W(xn(e,t,i.number)))),
b=a1({code:a,name:u,label:p,first:c,isOpen:f,hasScores:n.hasScores,isFirst:n.isFirst});return b!==null||
n.hasScores?b!=null?b:"entry":L2(e,t,n.entries)?"section":u===""&&a===""?"note":"entry"}var $Z=(e,t)=>{
let{code:n,name:r}=Fn(e,t);return n===""&&r===""&&ee(xn(e,t,e.at.number))},FZ=({columns:e,at:t},n)=>{
var r,o;return n!==""&&M(n)===M((o=(r=e.find(({column:i})=>i===t.name))==null?void 0:r.header)!=null?
o:"")};function _Z(e,t,n){let r=s=>n.filter(a=>{var u;return Ro(nn((u=e.grid.values[s])==null?void 0:
u[a]))}).length,[o,i]=[new w,new w];for(let[s,a]of t.entries()){let u=_n(e,s);if(a!=="entry"){for(
let l of i)
o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]="note":i.add(u)}}function MZ(e,t,n,r){var l;
let{
at:o,grid:i}=e,s=g.max(...n),a=c=>/\p{N}/u.test(c)&&!/[\s,:]/.test(c),u=n.map(c=>Fn(e,c).code).filter(
c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!=="entry"&&d!=="section")continue;let{code:p,name:
f}=Fn(
e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):Ct((l=i.values[c])==null?void 0:l[o.number])!==null,x=o.
code<0&&o.number<0&&f!==""&&!ee(xn(e,c,o.institution));(d==="section"||!(b||x||r.isEntry(p,f)))&&(t[
c]=
"note")}}m();var U2={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},LZ=og,
jZ=new w([
"numbers","example","statistic","section","header","note","left-out"]);function W2(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>Zt(N.header)==="total")?-1:g.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:ir(P.role)?N!==u&&Zt(
P.header)!=="total":P.role==="weight"?!e.isList:P.role==="left-out"||P.role==="number"||P.role==="large"}
,c=s.name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,f=(N,P)=>N.map((I,$)=>{let F=LZ[P];return jZ.
has(P)||l($)||F!==void 0&&$<c?"":F!==void 0&&$===c?F:I}),b=(N,P)=>{var I;return P<i.top?zZ(N,e.isJudges&&
P===i.top-1):P<i.bottom?UZ(e,P):P===i.bottom?r.map($=>BZ(e,$,u,l)):f(N,(I=t[P])!=null?I:"blank")},x=N=>{
var P;return N===i.bottom?U2.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},O=o.values.map((N,P)=>p?[...b(N,P),x(P)]:b(N,P));return{tab:o.tab,values:O}}function zZ(e,t){
let n=e.some(r=>typeof r=="string"&&ha(r));return e.map(r=>{var o;return n?(o=Ct(r))!=null?o:r:t?"":
r})}function BZ({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Zt(i)===a?i:U2[a];let s=Zt(i);return t.role==="text"&&(s==="code"||s==="name"||
s==="institution")?"":o===n?"Total":r(o)?"":i}function UZ({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(a=o.slice(-1)[0])!=null?
a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?s:""})}
function Vu(e,t,n,r=()=>!1){let o=H1(e.filter(l=>!yn(l)),t);b2(o),w2(o),O2(o);let i=o.map(l=>{let c=B2(
l,z2(l,d=>gg(l,d)),t);return{draft:WZ(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>Ww(l,c.
roles)),a=h2(s,t),u=i.map(({draft:l,reading:c},d)=>{var x;let p=((x=a[d])!=null?x:[]).map(O=>T2(S2(O,
t,N=>r(l.grid.tab,N)),n,t)),f=D2({draft:l,reading:c},i,n),b=[...E2(l,p,t),...f,...c.otherHeaders.map(
O=>R2(l,O)),...C2(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.
grid.values,outside:GZ(l,c.roles),view:W2(l,c,p),questions:b}});return new h(u.map(l=>[l.tab,l]))}
var WZ=(e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),KZ=new w([
"entry","weight","maximum","numbers","header","section","example"]),GZ=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,s)=>{var l;let a=(l=t[s])!=null?l:"blank";return s>=o.top&&s<=o.bottom||KZ.has(
a)&&(a!=="entry"||_n(e,s)!=="")?i.map((c,d)=>{var p;return ee((p=r.values[s])==null?void 0:p[d])?c:
""}):
[...i]})};m();function ba({criteria:e,entries:t}){let n=new w(t.map(i=>X(i.code)).filter(i=>i!=="")),
r=new w(t.map(
i=>M(i.name)).filter(i=>i!=="")),o=new h;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>Qe(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Qr(s,Ke(
i).name)),isEntry:(i,s)=>i===""?r.has(M(s)):n.has(X(i))}}m();m();m();var HZ=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,
qZ=/\s*[:=].*$/,ZZ=/bobot|weight|proporsi|porsi|persen|%/i,
JZ=S.raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function xg(e,t){var r;if(t.length<2)return null;let n=t.map(o=>VZ(e,o));if(n.every(o=>o.length>0)){
let o=Dd(n.map(i=>{var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?
a:null}));return(r=o!=null?o:G2(e,n))!=null?r:YZ(e,n)}return XZ(e,t)}function K2(e,t){let n=t.map(M);
if(t.length<2||n.some(o=>o.length<4))return null;let r=n.map(o=>e.flatMap((i,s)=>i.flatMap((a,u)=>M(
W(a)).includes(o)?[{row:s,column:u,weight:null}]:[])));return r.every(o=>o.length===1)?G2(e,r):null}
function VZ(e,t){return e.flatMap((n,r)=>n.flatMap((o,i)=>{let s=W(o).replace(HZ,"");return s!==""&&
(Qe(s,{name:t})||Qe(s.replace(qZ,""),{name:t}))?[{row:r,column:i,weight:Ke(s).weight}]:[]}))}var Dd=e=>{
let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?Hu(t):null};function G2(
e,t){
var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(f=>f.column===
o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=g.max(...i.map(c=>{var d,p;
return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),a=g.min(...i),u=k.from({length:s},(c,d)=>d).flatMap(c=>{
let d=c>o?Dd(i.map(f=>{var b;return Ad((b=e[f])==null?void 0:b[c])})):null,p=e.slice(0,a).some(f=>ZZ.
test(W(f[c])));return d!==null&&(p||ft(d,10,100))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({
isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function YZ(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=g.min(...o),s=e.filter(a=>a.slice(0,i).some(u=>ha(W(u)))).map(
a=>Dd(o.map(u=>Ad(a[u])))).find(a=>a!==null);if(s!==void 0)return s}return null}function XZ(e,t){var n;
for(let r of e.flat().map(W)){if(!/%|persen|bobot|weight/i.test(r))continue;let o=(n=Dd(t.map(i=>Jw(
r,i))))!=null?n:Dd(t.map(i=>kg(r,S.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${vg(i)}`)));
if(o!==null)return o}return null}var vg=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),kg=(e,t)=>{var r;
let n=(r=new RegExp(t,"iu").exec(e))==null?void 0:r[1];return n===void 0?null:v(n.replace(",","."))}
,
Jw=(e,t)=>{var n,r;return(r=(n=kg(e,vg(t)+JZ))!=null?n:kg(e,S.raw`(?<![\p{L}\d])${vg(t)}\s*[:=]\s*[^\d,;]{2,60}?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`))!=
null?r:/bobot|weight/i.test(e)?kg(e,S.raw`${vg(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};
function Ad(e){return typeof e!="string"?Ct(e):Ct(e.replace(/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,"").
replace(/[\s)]+$/,""))}function Sg({columns:e,lines:t,outside:n,above:r},o){let i=o.map(a=>{var u,l;
return(l=(u=e.find(c=>Qe(
c.name,{name:a})))==null?void 0:u.column)!=null?l:-1}),s=g.min(...i);for(let[a,u]of n.entries()){let l=i.
flatMap(b=>{var x;return(x=Ad(u[b]))!=null?x:[]}),d=[...u.keys()].filter(b=>!ee(u[b])&&!i.includes(b)).
every(b=>b>s&&Ad(u[b])!==null),p=l.every((b,x)=>{var O;return x===0||b===((O=l[x-1])!=null?O:0)+1});
if(l.length<i.length||!d||p||new w(l).size===1||a>=r.length&&!ft(l,1,100))continue;let f=i.every((b,
x)=>{
var I;let O=t.flatMap(({values:$})=>{var F;return(F=ut($[b]))!=null?F:[]}),N=g.max(...O),P=(I=l[x])!=
null?I:0;return O.length>0&&N<=P&&N*2>P});return{numbers:l,areMaxima:f}}return null}function H2(e,t){
for(let n of e){let r=QZ(n,t);if(r!==null)return{tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function QZ(e,t){if(t.length<2)return null;let n=xg(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=Sg(e,t);return r!==null&&!r.areMaxima?{weights:Hu(r.numbers),isOpen:!1}:
tJ(
e,t)}var eJ=/bobot|weight|pembobotan|proporsi/i;function tJ({outside:e},t){var n;for(let r of e.flat(
).
map(W)){if(!eJ.test(r))continue;let o=t.map(s=>{var a;return(a=Jw(r,s))!=null?a:0});if(o.some(s=>s>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(s=>v(s.replace(
",",
".")));if(!(i.length<2||new w(i).size<2))return{weights:i.length===t.length?Hu(i):t.map(()=>0),
isOpen:!0}}
return null}m();var nJ=20,rJ=.005;function q2(e,t,n,r){let o=[...n.map(a=>Z2(a,r)),iJ(n,r)],i=new h(
e.lines.map(a=>[
Wu(a),e.values.indexOf(a.values)])),s=g.max(0,...t.map(a=>a.length));for(let a=0;a<s;a+=1)for(let u of o){
let l=[...i].flatMap(([d,p])=>{var x;let f=Ct((x=t[p])==null?void 0:x[a]),b=u.get(d);return f===null||
b===void 0?[]:[{value:f,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+2)continue;let c=dg(
l,1);if(!(c===null||c.evidence<nJ)){if(c.derived.kind==="sum"||c.derived.kind==="mean")return null;
if(c.
derived.kind==="weighted"&&c.derived.weights.every(d=>d>rJ))return oJ(c.derived.weights,l)}}return null}
function oJ(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>g.round(s/n*100)/100*n),o=li(t.map(({value:
s})=>s));
return t.every(({value:s,sources:a})=>g.abs(s-a.reduce((u,l,c)=>{var d;return u+l*((d=r[c])!=null?d:
0)},0))<=2*o)?r:[...e]}function Z2(e,t){let n=t.map(r=>{var o,i;return(i=(o=e.columns.find(s=>Qe(s.name,
{name:r})))==null?void 0:o.column)!=null?i:-1});return new h(e.lines.flatMap(r=>{let o=n.flatMap(i=>{
var s;return(s=ut(r.values[i]))!=null?s:[]});return o.length===t.length?[[Wu(r),o]]:[]}))}function iJ(
e,t){
let[n=new h,...r]=e.map(o=>Z2(o,t));return new h([...n].flatMap(([o,i])=>{let s=[i,...r.flatMap(u=>{
var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.reduce((c,d)=>{var p;return c+
((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:[]}))}function J2(e,t,n){let r=H2(
t,n);if(r!==null)return r;let o=e.filter(s=>!yn(s));for(let s of o){let a=xg(
s.values,n);if(a!==null)return{tab:s.tab,from:"written",weights:a}}for(let s of o){let a=K2(s.values,
n);if(a!==null&&new w(a).size>1)return{tab:s.tab,from:"written",weights:a,isOpen:!0}}let i=[...Vu(o,
ba({criteria:[],entries:[]}),new h).values()];for(let s of i){let a=da(s.view,s),u=a===null?null:q2(
a,s.values,t,n);if(u!==null)return{tab:s.tab,from:"totals",weights:u}}return null}m();var Vw=(e,t)=>e.flatMap(
n=>n.columns.filter(r=>t.some(o=>Qe(r.name,{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=ut(o.values[r]))!=null?i:[]}))),V2=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function Y2(e,t){var r;let n=Vw(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>V2(n,o)))!=null?r:100}var X2=(e,t,n)=>new w(n).size>1&&t.every((r,o)=>{
var a;
let i=g.max(0,...Vw(e,[r])),s=(a=n[o])!=null?a:0;return i>0&&i<=s&&i*2>s});function Q2(e,t){var o;
let n=[
...e.map(i=>t.map(s=>{var a,u;return(u=(a=i.columns.find(l=>Qe(l.name,{name:s})))==null?void 0:a.max)!=
null?u:null})),...e.map(i=>c1(i,t)),...e.flatMap(i=>{let s=Sg(i,t);return s!=null&&s.areMaxima?[s.numbers]:
[]})],r=i=>i.every((s,a)=>{var u;return s!==null&&s>0&&V2(Vw(e,[(u=t[a])!=null?u:""]),s)});return(o=
n.find(r))!=null?o:null}function eN(e,t,n,r){let o=Q2(e,t),i=o!=null?o:t.map(()=>Y2(e,t)),s=l1(e,t,i),
a=s.from!=="equal",u=a&&
X2(e,t,s.weights),l=u?s.weights:i,c=!a&&o!==null&&new w(o).size>1,d=J2(n,e,t),p=!a&&!c&&(d==null?
void 0:
d.from)==="written"&&!d.isOpen&&ft(d.weights,100),f=c?l:p?d.weights:s.weights,{weights:b,question:x}
=$1(
e,t,{taken:f,max:l,isRead:a,byMaxima:c,elsewhere:d},r),O=o!==null||u;return{weights:b,max:l,question:
x,
factsOf:N=>[p?{kind:"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:d.tab}}:{kind:"WEIGHTS",sure:a,
params:{from:c?"maxima":s.from,stage:N}},{kind:"SCALE",sure:O,params:{max:[...new w(l)],from:O?
"written":"scores",stage:N}}]}}var Od=(e,t,n)=>n.indexOf(e)===t;function tN(e,t,n,{facts:r,questions:
o,answers:i,foreign:s},a){var j,
B;let u=e.desks.map(U=>U.table),l=U=>n.includes("criteria")?cg(U):Fw(U,Je(t,e.stage).map(L=>L.name)),
c=(j=l(u))!=null?j:a||e.layout!==null?y1(u):null;if(c===null)return null;let d=l(u)===null,p=D1(c,o,
i),f=c.tables.filter(U=>!p.includes(U));for(let{tab:U}of p)r.push({kind:"TAB_LEFT",sure:!1,params:{
tab:U,
reason:"summary"}});let b=f.length<c.tables.length&&(B=l(f))!=null?B:c,{tables:x}=b,O=n.includes(
"criteria")?p1(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.includes("criteria")?f1(x,O,i):null;P!==null&&
o.push(P);let I=sJ(e,x);if(o.push(...m1({...e,desks:I},O,i)),!n.includes("criteria"))return{...e,
desks:I,
criteria:[],isOpen:d,names:O};r.push({kind:"CRITERIA",sure:x.length>1&&!d,params:{stage:N,names:O}});
let $=eN(x,O,s(x.map(({tab:U})=>U)),i);$.question!==null&&o.push($.question),r.push(...$.factsOf(N));
let F=O.map((U,L)=>{var K,G;return{stage:e.stage.name,name:U,weight:(K=$.weights[L])!=null?K:1,min:0,
max:(G=$.max[L])!=null?G:100,description:""}});return{...e,desks:I,criteria:F,isOpen:d,names:O}}var sJ=(
{
desks:e},t)=>e.filter(n=>t.includes(n.table));m();function nN(e,t){var r;let n=(r=t==null?void 0:t.view)!=null?
r:e;return zO(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:da(n,t),shared:Aw(n),isOther:!1}}var Yu=(e,t=[])=>(
{
reason:e,tabs:t});function rN(e,t,n){var f,b;let r=n.flatMap(({table:x,shared:O})=>x===null||O!==null?
[]:[x]),o=n.filter(x=>x.shared!==null);if(e.stages.some(x=>x.scoreTab!==void 0))return aJ(e.stages,o);
let{sets:i,unclear:s}=SO(r.map(x=>x.tab));if(e.stages.length>1)return Yw(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return Yu("nothing");let u=t?i.find(x=>M(x.stage)===M(a.name)):void 0;if(u!==void 0)return Yw(
[a],[u],r);if(s&&!t)return Yu("stages",r.map(x=>x.tab));if(i.length>1&&!t){let x=i.map(O=>({...a,
name:O.
stage,advance:null}));return Yw(x,i,r)}let l=((b=(f=cg(r))==null?void 0:f.tables.length)!=null?b:0)>
1,c=o.filter(x=>{var O;return((O=x.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let x=d.map(O=>O.grid.tab);return x.length>1?Yu("several-shared",x):t?Yu(
"stage-tab",x):[oN({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(x=>(
{
label:x.tab,table:x})),layout:null}]}function oN(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=da(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function aJ(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return M(s.grid.tab)===M((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?oN(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Yu("unclear-judges",r):n.filter(o=>"desks"in o)}function Yw(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>M(l.stage)===M(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Yu("stages",
o):r}m();function iN(e,t,n,r){let o=e.filter(a=>a.layout===null).flatMap(a=>a.desks.map(u=>u.table.tab)),
i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(a)),s=e.flatMap(({layout:a,
desks:u,
stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:a!=="totals",params:{tab:(c=l.scoreTab)!=
null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.length>1?[{kind:"STAGES",sure:!1,
params:{
stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],...o.length>0?[{kind:"JUDGE_TABS",sure:i&&
t.length>1,params:{tabs:o}}]:[],...s]}m();m();var Tg=["code","name","institution","category","judge"];
var uJ={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",statistic:"statistic",rank:"rank",
number:"number",large:"large",text:"text","left-out":"left-out"};function sN(e){var r,o;let t=new h,
n=new h;for(let{columns:i,rows:s,tab:a,values:u}of e){for(let{role:l,label:c,column:d}of i){let p=uJ[
l];
if(p===void 0)continue;let f=c||Jn(d),b=`${p} ${M(f)}`;t.has(b)||t.set(b,{kind:"PASSED_COLUMN",sure:
!0,
params:{header:f,reason:p}})}for(let[l,c]of s.entries()){if(c==="entry"||c==="blank")continue;let d=c,
p=(o=((r=u[l])!=null?r:[]).map(W).find(b=>b!==""))!=null?o:"",f=d==="note"?d:`${d} ${M(p)}`;n.has(f)||
n.set(f,{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,label:p,reason:d}})}}return[...lJ(e),...t.values(
),
...n.values()]}function lJ(e){let[t]=e,n=y.fromEntries(Tg.flatMap(r=>{let o=t==null?void 0:t.columns.
find(({role:i})=>i===r);return o===void 0?[]:[[r,o.label||Jn(o.column)]]}));return y.keys(n).length===
0?[]:[{kind:"ENTRY_COLUMNS",sure:!0,params:{headers:n}}]}m();var cJ=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
dJ=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
mJ=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,pJ=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
fJ=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,gJ=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(W).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),aN=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function uN(e){let t=e.map(i=>hJ(gJ(i))),[n={}]=t,r=y.keys(n),o=i=>t.every(s=>{var a,u;return M((a=s[
i])!=
null?a:"")===M((u=n[i])!=null?u:"")});return y.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function hJ(
e){
let t={},n=e.map(a=>{var u;return(u=mJ.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>pJ.test(a));r!==void 0&&(t.government=aN(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=fJ.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
aN(o.trim()));let i=e.find(a=>cJ.test(a)),s=i==null?void 0:i.replace(dJ,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();function Xw(e){var o,i,s,a;let t=(u,l)=>l.length===0?
null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(
({table:u})=>u==null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(
l=>l.some(c=>typeof c=="number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:
t("turned",r.filter(({grid:u})=>yJ(u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?
s:t("not-entries",r.filter(({grid:u})=>bJ(u))))!=null?a:{reason:"nothing",tabs:[]}}var yJ=e=>e.values.
slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n=="string"&&
/^(?:kriteria|criteri|aspek|indikator|unsur)/i.
test(n.trim()))&&t.filter(n=>typeof n=="string"&&n.trim()!==""&&!ns(n)).length>2),bJ=e=>ug(e,g.min(9,
e.values.length));m();var Nd=e=>`hidden/${M(e)}`,Qw=({criteria:e},{structures:t})=>[...t.values()].flatMap(
({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&Qe(a,i)))||e.length===0?[]:[Et("HIDDEN",Nd(n),
{tab:n},{tab:n})]);m();function ev(e,t){let[n,r]=[M(e),M(t)];if(n===""||r===""||n===r)return!1;let[o,
i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Qr(e,t)&&!wJ(e,t)}var lN=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function wJ(e,t){let[n,r]=[new w(lN(e)),new w(lN(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>g.min(n.size,r.size)}function tv(e,t,n){let r=new h(t.map(i=>[i.code,i])),
o=new w(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!ev(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var f;let p=r.get((f=d.
entry)!=null?f:"");return p!==void 0&&o.has(p.code)&&ev(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[cN(`names/${M(i.tab)}`,l,a.length)]:a.
map(d=>cN(`names/${M(i.tab)}/${X(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var cN=(e,{
sheet:t,
row:n,entry:r},o)=>{var s;let i={tab:t.tab,cell:Ce(n.row,(s=t.nameColumn)!=null?s:0)};return Et(
"NAMES",e,i,{code:r.code,one:r.name,other:n.name,count:o})};var vJ=e=>"reason"in e;function nv(e,t,n,
{grids:r,structures:o,answers:i},s){let a=r.map(oe=>nN(oe,o.
get(oe.tab))),u=rN(e,n,a);if(vJ(u))return u;let l=[],c=[],d=[];for(let oe of u){let Fe=u.filter(xt=>xt!==
oe).flatMap(({desks:xt,stage:ve})=>[ve.scoreTab,...xt.map(({table:re})=>re.tab)]),qe=tN(oe,e,t,{
facts:l,
questions:c,answers:i,foreign:xt=>s.names.filter(ve=>![...Fe,...xt,oe.stage.scoreTab].includes(ve)).
map(s.read)},u.length>1);if(qe===null)return Xw(a);if(NO(qe.names))return{reason:"turned",tabs:qe.desks.
map(({table:xt})=>xt.tab).filter(Od)};d.push(qe)}if(t.length===rs.length&&!d.some(oe=>TJ(oe,a)))return{
reason:"no-sign",tabs:d.flatMap(oe=>oe.desks.map(ie=>ie.table.tab)).filter(Od)};let p=d.flatMap(oe=>oe.
desks.map(ie=>ie.table)),[f,...b]=p;if(f!=null&&f.isRepeated&&b.length===0)return{reason:
"unclear-judges",tabs:[f.tab]};let x=d.flatMap(oe=>oe.names).filter(Od),O=t.includes("judges")?e1(d):
e.judges,N=t.
includes("entries")?EJ(p,x,a,l):e.entries,P=!n&&(d.length>1||d.some(oe=>oe.stage.scoreTab!==void 0)),
I=P?n1(d):e.stages,$=t.includes("criteria")?r1(d):e.criteria,F=uN(p),B=!n&&d.length===1&&t.includes(
"entries")&&t.includes("judges")?vO(dN(d),i):{question:null,settings:{}};B.question!==null&&c.push(B.
question);let U={...xJ(e.settings,F),...B.settings},L={...e,settings:U,stages:I,criteria:$,entries:N,
judges:O};if(t.some(oe=>L[oe].length===0))return Xw(a);if(t.includes("judges")&&!t1(L,d,s.names))return{
reason:"unbound",tabs:d.flatMap(oe=>oe.desks.map(ie=>ie.table.tab)).filter(Od)};let K=a.flatMap(({
structure:oe})=>oe!==
void 0&&p.some(({tab:ie})=>ie===oe.tab)?oe:[]),G=[...p.map(oe=>oe.tab),...l.flatMap(oe=>oe.kind==="ENTRY_LIST"||
oe.kind==="TAB_LEFT"?oe.params.tab:[])],Y=MO(a,G,s),ge=xd([...SJ(a,p),...c,...CO(dN(d),!t.
includes("judges"),i),...t.includes("judges")?RO(Y,i):[]]),Q=[...iN(d,O,P,I),...l,...y.keys(F).length>
0?[kJ(F)]:[],...sN(K),...Y];return{competition:L,hasStages:P,facts:_O(Q,ge),findings:t.includes(
"entries")?FO(d):[],questions:ge}}var kJ=({competition:e="",year:t="",city:n="",government:r=""})=>(
{kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),xJ=(e,t)=>({...e,...y.fromEntries(
y.entries(t).filter(([n])=>e[n]===""))}),dN=e=>e.flatMap(({layout:t,desks:n})=>t===null?n.map(({
table:r})=>r):
[]),SJ=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:[]);
function TJ(e,t){
return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===
n.tab);return r!==void 0&&ug(r.grid,n.above.length)})}function EJ(e,t,n,r){let o=Uu(e,t),i=Sd(e),s=new w(
e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.tab)).map(u=>$O(o,i,u)).find(u=>u!==null);return r.
push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),a?(r.push({kind:
"ENTRY_LIST",
sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}}),a.entries.map(u=>({...Xp,...u}))):o}m();m();
function Eg(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function CJ(e,t){if(ee(e))return null;let n=ut(e);return n===null?"not-a-number":v.isInteger(
n)&&n>=
t?n:"out-of-range"}function Cg(e,{stages:t,entries:n}){var a,u;let r=mt(e,uu),o=[],i=[],s=[];for(let{
row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=F=>W(c(F)),p=Eg(d("stage"),t),f=n.find(F=>X(
F.code)===X(d("entry"))),b=(F,j,B=d(F),U=[])=>{let L={setting:`plenary.${F}`,value:B,reason:j,
allowed:U},
K=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...K,...rt(r,l,
F),params:L}),null},x=(F,j)=>{let B=CJ(c(F),j);return typeof B=="string"?b(F,B,c(F)):B};if(p!==void 0&&
f!==void 0){let F=s.some(j=>j.stage===p.name&&j.entry===f.code);if(s.push({stage:p.name,entry:f.code}
),
F&&!ee(c("rank"))){b("entry","duplicate");continue}}if(ee(c("rank")))continue;p===void 0&&b("stage",
"unknown-reference",d("stage"),t.map(F=>F.name)),f===void 0&&b("entry","unknown-reference");let O=x(
"rank",1),N=x("computed",1),[P,I]=[x("votesFor",0),x("votesAgainst",0)];if(O!==null&&O!==N&&d(
"reason")===""&&b("reason","empty"),p===void 0||f===void 0||O===null)continue;let $=rt(r,l,"rank");o.push(
{stage:p.name,entry:f.code,computed:N,rank:O,reason:d("reason"),votesFor:P,votesAgainst:I,tab:e.tab,
cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();m();var RJ=16,
rv=(e,t)=>t(E.stringify([e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,RJ);function Rg(e,t,n){var a,u;let r=new h,o=new h;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,eg(l));for(let c of eg(l))o.has(c)||o.set(c,l)}let i=new h,s={confirmed:[],
unconfirmed:[],missing:new h};for(let l of e){let c=rv(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var f;
return!((f=
i.get(l))!=null?f:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var DJ="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function ov(e){var r;let t=[...e.slice(0,20)].map(o=>v.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=k.from({length:16},(o,i)=>DJ[v.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var mN=8;function pN(e){let t=S(v.parseInt(e.slice(0,12),16)%10**
mN).padStart(mN,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var fN=(e,t)=>t.includes(pN(e))?pN(e):ov(
e);var AJ=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),OJ=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function ct(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:fN(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(OJ)]},e.map(
({name:n})=>AJ(n)))}var En=(e,t)=>e.find(n=>n.stage===t);m();var hN={part:"decisions",tab:J.decisions,
columns:[{key:"stage",header:_("Tahap","Stage"),width:140},
{key:"code",header:_("Kode Penetapan","Decision Code"),width:110},{key:"at",header:_("Waktu","Time"),
width:150},{key:"by",header:_("Pelaku","By"),width:200},{key:"method",header:_("Metode","Method"),
width:110},
{key:"version",header:_("Versi Aturan","Rules Version"),width:90},{key:"hash",header:_("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:_("Bagian","Part"),width:70},{key:"content",header:_(
"Isi","Content"),width:300}]},NJ=3e4;function gN(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${NJ}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var yN="B";function bN(e,t,n,r,o){let i=e.flatMap(a=>[...gN(a.text).map((u,l)=>({...a,part:
S(
l+1),content:u})),...gN(a.testimony).map((u,l)=>({...a,part:`${yN}${l+1}`,content:u}))]),s=hN.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return It(t,r,o,s,i,0)}
function Xu(e){
var r;let t=e===null?null:mt(e,hN),n=new h;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=W(
o("stage")),s=n.get(i),a=S(o("content")),u=W(o("part")).startsWith(yN);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:W(o("code")),at:W(o(
"at")),
by:W(o("by")),method:W(o("method")),version:W(o("version")),hash:W(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function Dg({testimony:e}){try{let t=E.parse(e);return k.isArray(t.ranking)&&
k.isArray(t.printed.judges)?t:null}catch{return null}}function Qu({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var iv="#d9e2f3";function sr(e,t){var n;for(
let r=1;;r+=1){let o=xw(e.name,r),i=Oe().getSheetByName(
o);if(wN(i)){rn({...e,name:o},t);return}let s=PJ(i);if(Tw((n=s[0])==null?void 0:n[0])){t.isShut(o)||
kr(o,t.admins()),IJ(s,e)||kN(i,e),vN(o,e,i.getLastRow(),i.getLastColumn());return}}}function rn(e,t){
var r;let n=(r=Oe().getSheetByName(e.name))!=null?r:sv(e.name);t!==void 0&&kr(e.name,t.admins()),kN(
n,e),vN(e.name,e,0,0)}function sv(e){let t=Oe().getActiveSheet(),n=Oe().insertSheet(e,Oe().getSheets(
).
length);return Oe().setActiveSheet(t),n}var wN=e=>e===null||e.getLastRow()===0;function $t(e){for(
let t=1;;t+=
1){let n=xw(e,t);if(wN(Oe().getSheetByName(n)))return{name:n,grid:null};let r=_e(n);if(yn(r))return{
name:n,grid:r}}}function PJ(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.getLastColumn())).
getValues()}function IJ([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return S(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function vN(e,t,n,r){let o=g.max(t.values.length,n),i=g.
max(t.widths.length,r),s=k.from({length:o},(a,u)=>k.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));Yt(e,0,0,s,t.formats)}function kN(e,t){let n=t.widths.length,r=t.headerRow+
1;oi(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of as(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of as(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),wT(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(iv),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function as(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function xN(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=Rg(e,
t,Ye),s=o.length===0?[]:$J(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new w([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var x,O;let c=a.filter(N=>N.stage===l),{tab:d=J.plenary[
n.
settings.language],cell:p=null}=(x=c[0])!=null?x:{},f={entries:c.map(({entry:N})=>N),missing:(O=i.get(
l))!=null?O:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:f}})}}function $J(e,t,{stages:n,settings:r}){let o=ct(n,t),i=({stage:a})=>{var u;
return((u=En(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=Xu($t(J.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=En(o,a.stage),l=s.find(({stage:f})=>f===a.stage),c=l===void 0?
null:Qu(l);if((u==null?void 0:u.status)!=="decided"||c===null||Ye(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
f=>E.stringify(f)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var Pd={part:"history",tab:
J.history,columns:[{key:"at",header:_("Waktu","Time"),width:150},{key:"by",
header:_("Pelaku","By"),width:200},{key:"action",header:_("Tindakan","Action"),width:130},{key:
"detail",header:_("Rincian","Detail"),width:380},{key:"run",header:_("Proses","Run"),width:90},{key:
"hash",
header:_("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:_("Tahap","Stage"),width:140},{
key:"chain",header:_("Rantai","Chain"),width:140}]};function SN(e){var s,a,u;let t=e===null?null:mt(
e,Pd),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=P=>W(c(P)),p={row:
l,
texts:Qf(d),chain:d("chain")};r.push(p);let f=Gn(d("action"),Lu);if(f===void 0)continue;let[b,x,O,N]=[
Jc(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:x,action:f,detail:O,run:N,hash:
d(
"hash"),stage:d("stage")}})}let o=Xf(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new h}}m();m();
m();m();function Id(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var FJ={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},TN=(
e,{language:t})=>Z(e.map(({entry:n,status:r})=>`${n} ${FJ[t][r]}`),
t);function av(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var el=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
EN={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${av(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${el(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${av(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Z(r,"id")} di batas ${e} tempat${el(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Z(r,"en")} at the cut of ${e}${el(o,i)}, and a shared rank is never split`)}.`,
BELOW_PASSING_SCORE:({passingScore:e,score:t},{text:n,points:r,plain:o,
name:i,unit:s})=>{let a=r(t),u=o(e);return s==="mean-rank"?n(`Tidak lolos: rata-rata peringkat ${a} lebih besar daripada batas ${u}.`,
`Does not advance: the mean rank ${a} is higher than the limit ${u}.`):n(`Tidak lolos: ${a} di bawah ${i} minimal ${u}.`,
`Does not advance: ${a} is below the passing ${i} ${u}.`)},INSTITUTION_FULL:({institution:e,most:t,
above:n},{text:r})=>r(`Tidak lolos: paling banyak ${t} per instansi, dan dari ${e} sudah ada ${Z(n,
"id")}.`,`Does not advance: at most ${t} per institution, and ${e} already has ${Z(n,"en")}.`),
KEPT_FOR_MINIMUM:({last:e,title:t,unitType:n,least:r,over:o},i)=>{
let s=o.length===0?"":i.text(`, menggantikan ${Z(o,"id")} yang peringkatnya di atas`,`, in place of ${Z(
o,"en")} on a better rank`);return`${av(e,t,i)}: ${i.text(`minimal ${r} peserta ${n} lolos${s}`,`at least ${r} of the unit type ${n} advance${s}`)}.`}
,DISPLACED:({places:e,by:t},{language:n,text:r})=>{
let o=t.map(({unitType:i,least:s,entries:a})=>r(`${Z(a,n)} (minimal ${s} ${i})`,`${Z(a,n)} (at least ${s} of the unit type ${i})`));
return r(`Tidak lolos: menurut nilai termasuk ${e} tempat teratas, tetapi tempatnya untuk ${Z(o,n)}.`,
`Does not advance: within the top ${e} by score, but the place goes to ${Z(o,n)}.`)},
WITHOUT_CATEGORY:(e,{text:t})=>t("Tidak lolos: kategorinya kosong.",
"Does not advance: it has no category."),PASSED_OVER:({place:e,over:t},{text:n})=>n(`Naik ke tempat ${e} karena ${Z(
t,"id")} dilewati (batas per instansi).`,`Moves up to place ${e} because ${Z(t,"en")} ${t.length===1?
"is":"are"} passed over (limit per institution).`),MOVED_UP:({place:e,from:t,removed:n},r)=>{let o=TN(
n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=TN(e,t);return t.text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e===
"open"?t("Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Id(e.amount,"id")}.`,`Prize ${Id(
e.amount,"en")}.`),
FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=el(t,n);return e.length>1?n.text(`Cadangan pertama${r}, bersama: ${Z(
e,"id")}.`,`First reserve${r}, shared: ${Z(e,"en")}.`):n.text(`Cadangan pertama${r}.`,
`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{let{text:o,name:i,unit:s,
distance:a}=r,
u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?e:0} tempat yang tersedia${el(n,r)}${l}.`,`Does not advance: outside the ${e!=null?
e:0} places${el(n,r)}${l}.`)}};m();m();var CN={id:{points:"nilai","mean-rank":"rata-rata peringkat",
"standard-score":"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":
"standard score"}},_J={id:{points:"","mean-rank":"makin kecil makin baik","standard-score":
"50 berarti setara rata-rata"},en:{points:"","mean-rank":"lower is better","standard-score":
"50 means average"}},uv=e=>e.slice(0,1).toUpperCase()+e.slice(1),RN=(e,t)=>CN[t][e],
DN=(e,t)=>_J[t][e];function tl(e,t,n=!1){let r=CN[t][e].split(" ").map(uv).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var MJ=6,LJ=BigInt(0);function jJ(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==LJ)return!1;return!0}
function us(e,t,n,r=n){if(jJ(e,r))return r;let o=wn(t(e),n);for(let i=r;i<n+MJ;i+=1){let s=e.map(a=>xr(
a,i));if(wn(t(s),n)===o)return i}return g.max(r,n+2)}var Ag=new je(0),lv=(e,t,n)=>gn(Sr(e,t),n);
function AN(e,t,n){let r=n;if(vn(e,t)===0)return r;for(;wn(
e,r)===wn(t,r);)r+=1;return r}var $d=(e,t)=>zi[e].name[t];function Fd(e,t,n,r){let o=AN(e.value,t,e.
metric==="majority"?0:n);return[lv(e.value,o,r),lv(t,o,r)]}function ON(e,t,n){let r=RN(n,e),o=new h,
i=(s,a)=>lv(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:uv(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,AN(s,Ag,t)),plain:s=>gn(Sr(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=us(a,fn,t),c=n==="points"&&a.length>2?us([...a].sort(vn).slice(1,-1),fn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,g.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var NN={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=Z(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var PN={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",unassigned:
"bukan bagiannya menurut Pembagian Juri",incomplete:"nilai belum lengkap"},en:{recused:
"stepped aside (BK)",conflict:"conflict of interest",unassigned:"not theirs by the assignment",
incomplete:"scores incomplete"}},zJ={
id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini","no-judge-effect":
"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},en:{given:"from the settings",estimated:
"estimated from the scores of this stage","no-judge-effect":"no difference in severity found",
"too-few-scores":"too few scores to estimate it from"}},BJ=([e,t,n])=>({score:e,
correction:t,weight:n});function UJ(e,{text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);
return e.every(i=>{var s,a;return i.weight.equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t(
"bobot kriteria sama","equal weights"):t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var Og=(
{
judge:e,score:t,alike:n},r,{points:o,text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,
`, one of ${n} alike`):""})`;function WJ(e,t,{text:n}){if(e.entries===1)return`${e.judge} 0 (${n(
"hanya satu nilai","a single score")})`;if(e.sd.equals(0))return`${e.judge} 0 (${n(
"semua nilainya sama","all scores alike")})`;let r=n("simpangan baku","standard deviation");return`${e.judge} ${t(
e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(`${e.entries} peserta`,`${e.entries} entries`)})`}
var IN={STAGE_SCORE:({method:e,judges:t,criteria:n,score:r},o)=>{let{text:i,Name:s,points:a,
scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?` = ${ji[e].score[c]}`:"",f=i(p===""?
" dari":""," of"),b=t.length,x=i(`${b} juri`,b===1?"1 judge":`${b} judges`),O=o.once(n,()=>UJ(n,o));
return`${s} ${a(r)}${p}${f} ${x} (${d}); ${O}.`},SCORES_DROPPED:({dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${Og(e.highest,
"tertinggi",t)} dan ${Og(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Og(e.highest,
"highest",t)} and ${Og(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({middle:
e},{text:t,scoresOf:n})=>{
let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({
ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(o.rank)} dari ${o.entries}`,`${o.judge} ${n(
o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join("; ")}.`,`Rank with each judge: ${r.join(
"; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=e.map(u=>u.z),r=u=>fn(u).mul(10).add(
50),o=g.max(...[n,[fn(n)]].map(u=>us(u,r,t.decimals,t.decimals+2))),i=u=>t.fixed(u,o),s=e.map(u=>WJ(
u,i,t)),a=i(fn(n));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${s.join("; ")}; 50 + 10 \xD7 rata-ratanya ${a}.`,
`Distance from the judge\u2019s mean in standard deviations: ${s.join(
"; ")}; 50 + 10 \xD7 their mean ${a}.`)},SEVERITY_CORRECTED:({mean:e,correction:t},{text:n,fixed:r,
plain:o,
decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,origin:l}=t,c=us([e,a],([x,O])=>x.add(
O),i),d=r(e,c),p=r(a.abs(),c),f=`\u03BB = ${o(u)}, ${zJ[s][l]}`;if(wn(a.abs(),c)===wn(Ag,c))return n(
`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${f}).`,`The correction for severity leaves the mean ${d} as it is (${f}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${f}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${f}).`)},SCORES_WEIGHED:({judges:e,limit:t},{
text:n,
fixed:r,decimals:o})=>{let i=c=>Wb(e.map((d,p)=>BJ(c.slice(3*p,3*p+3)))),s=us(e.flatMap(({score:c,
correction:d,
weight:p})=>[c,d,p]),i,o),u=e.map(({judge:c,score:d,correction:p,weight:f})=>{let b=p.s<0?"\u2212":
"+";return`${c} (${r(d,s)} ${b} ${r(p.abs(),s)}) \xD7 ${r(f,s)}`}).join("; "),l=t===null?n(
"Bobot juri menurut keandalannya","Judges weighted by their reliability"):n(`Nilai yang lebih dari ${r(
t,o)} poin dari yang wajar berbobot kurang`,`Scores more than ${r(t,o)} points from what is to be expected weigh less`);
return n(`${l}: (nilai + koreksi keketatan) \xD7 bobot, dibagi jumlah bobot: ${u}.`,`${l}: (score + correction for severity) \xD7 weight, divided by the sum of weights: ${u}.`)}
,JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${PN.id[t]}.`,`Judge ${e} is not counted: ${PN.
en[t]}.`),ASSIGNED_JUDGES:({judges:e,of:t},{text:n})=>n(`Menurut Pembagian Juri dinilai ${e.length} dari ${t} juri (${Z(
e,"id")}).`,`By the assignment scored by ${e.length} of ${t} judges (${Z(e,"en")}).`),
JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Z(e,"id")}.`,`Without scores of ${Z(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,plain:a,
decimals:u})=>{let l=p=>{var f;return(f=vu(e.map(({weight:b},x)=>({weight:b,score:p[x]}))))!=null?f:
Ag},c=us(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m();var $N=(
{metric:e,criterion:t},{language:n})=>t===void 0?$d(e,n):`\u201C${t}\u201D`,KJ=({higher:e,lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function GJ(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${KJ(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Z(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Z(o,"en")}).`)}var FN={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=Fd(n,r.value,l,c),f=$N(n,
i),b=o.length===0?"":GJ(o,i),x=u(e),O=Z(t,c);return s(`${a} ${x} sama pada ${O}; ditentukan oleh ${f}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${x} is shared by ${O}; decided by ${f}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=Z(t,u),d=n.map(f=>`${$N(f,r)} ${Fd(f,f.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var HJ={...IN,...FN,...NN,
...EN};function qJ({code:e,params:t},n){return HJ[e](t,n)}function _N(e,t,n="points"){let r=ON(e,g.max(
2,t),n);return o=>o.map(i=>qJ(i,r)).join(" ")}function MN(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return $d("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=Fd(i,s.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:$d(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var ci=(e,t)=>ji[e].name[t];var ZJ={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${lt(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${lt(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${ci(e,"id")}`,
hash:e=>`sidik ${e.slice(0,8)}`,overwritten:"tab ini ditulis ulang setiap kali dihitung",decimals:e=>`${e} desimal`,
provisional:"SEMENTARA",unordered:
"urutan ini hanya untuk panitia: juara diumumkan tanpa peringkat, menurut abjad",notRanked:e=>`Tahap ${e} belum dapat diperingkat pada perhitungan terakhir; lihat tab ${J.findings.id}.`,
notFinal:`Belum semua tahap diperingkat pada perhitungan terakhir; lihat tab ${J.findings.id}.`,
documentsOrigin:"isi kolom Nomor sebelum membuat dokumen; kolom lain diisi otomatis",historyOrigin:
"catatan setiap perhitungan dan dokumen; jangan dihapus",plenary:"Pleno",plenaryOrigin:
"isi Peringkat Putusan, Alasan, dan hasil suara hanya untuk peserta yang diputuskan rapat pleno",
objections:"Sanggahan",objectionsOrigin:"satu baris untuk setiap sanggahan; isi Jawaban dan Putusan",
decisions:"Penetapan",decisionsOrigin:"isi lembar pada saat hasil ditetapkan; jangan diubah"},done:{
validated:(e,t)=>e+
t===0?"Tidak ada kesalahan maupun peringatan.":`${e} kesalahan, ${t} peringatan. Lihat tab ${J.findings.
id}.`,questions:e=>`${e} pertanyaan perlu dijawab sebelum peringkat dihitung. Pilih \u201CBuka panel\u201D di menu ini, lalu jawab di sana.`,
computed:(e,t)=>t===0?`${e} tahap diperingkat.`:`${e} tahap diperingkat; ${t} kesalahan menghentikan tahap berikutnya. Lihat tab ${J.findings.id}.`,
documents:(e,t,n,r)=>`Dokumen: ${e} dibuat, ${t} diperbarui, ${n} tetap, ${r} gagal. Lihat tab ${J.documents.id}.`,
stillOpen:(e,t)=>`Nilai tahap ${e} sudah lengkap, tetapi penilaiannya belum ditutup. Peringkat baru ditulis setelah tab juri terkunci. Tutup sekarang dan hitung? (Juga lewat menu \u201C${t}\u201D.)`,
plenaryReady:(e,t)=>`Tab ${e} siap: ${t} baris ditambahkan.`,decided:(e,t)=>`Hasil tahap ${e} ditetapkan. Kode untuk berita acara: ${t}.`,
verified:e=>e?"Semua masih sama dengan hasil yang ditetapkan.":
"Semua masih sama dengan perhitungan terakhir.",differs:e=>`${e} hal berbeda:`,moreDiffer:e=>`\u2026 dan ${e} lagi`,
documentsStopped:`Dokumen belum dibuat karena ada kesalahan. Lihat tab ${J.findings.id}, perbaiki, lalu ulangi.`,
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
`Hanya admin lomba yang dapat melakukan ini; Anda masuk sebagai ${e}. Admin adalah pemilik berkas dan siapa pun yang tercantum sebagai Admin di tab ${J.settings.id} yang dilindungi. Admin yang baru dicantumkan diterima setelah pemilik atau admin lain satu kali menekan \u201CPeriksa lembar juri\u201D.`,
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
failed:e=>`gagal: ${e}`,ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},JJ={menu:{name:"Lembar Juri",
open:"Open panel",validate:"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,
ranking:"Show the full ranking",rankingTitle:"Full ranking",documents:
"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},tabs:{
ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${lt(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${lt(e,"en")} by ${t} \xB7 run ${n}`,
method:e=>`method ${ci(e,"en")}`,hash:e=>`hash ${e.slice(0,8)}`,overwritten:
"this tab is written anew by every computation",decimals:e=>`${e} decimals`,provisional:
"PROVISIONAL",unordered:
"this order is for the committee alone: winners are announced alphabetically, without ranks",
notRanked:e=>`Stage ${e} could not be ranked at the last computation; see the tab ${J.findings.en}.`,
notFinal:`Not all stages were ranked at the last computation; see the tab ${J.findings.en}.`,
documentsOrigin:
"fill in the column Number before making documents; the other columns are filled in for you",
historyOrigin:"a record of every computation and document; do not delete it",plenary:"Plenary",
plenaryOrigin:
"fill in Decided Rank, Reason and votes only for entries that the plenary decided about",objections:
"Objections",objectionsOrigin:"one row per objection; fill in Answer and Ruling",decisions:
"Decisions",decisionsOrigin:"what the workbook held when the result was decided; do not change it"},
done:{validated:(e,t)=>e+t===
0?"No errors and no warnings.":`Errors: ${e}, warnings: ${t}. See the tab ${J.findings.en}.`,
questions:e=>`${e===
1?"1 question needs":`${e} questions need`} an answer before the ranking is computed. Choose \u201COpen panel\u201D in this menu and answer there.`,
computed:(e,t)=>t===0?`Stages ranked: ${e}.`:`Stages ranked: ${e}; errors (${t}) stop the next stage. See the tab ${J.findings.en}.`,
documents:(e,t,n,r)=>`Documents: ${e} created, ${t} updated, ${n} unchanged, ${r} failed. See the tab ${J.documents.en}.`,
stillOpen:(e,t)=>`The scores of stage ${e} are complete, but its judging is not closed. The ranking is written once the judge tabs are locked. Close it now and compute? (Also in the menu: \u201C${t}\u201D.)`,
plenaryReady:(e,t)=>`The tab ${e} is ready; rows added: ${t}.`,decided:(e,t)=>`The result of stage ${e} is decided. Code for the minutes: ${t}.`,
verified:e=>e?"Everything still is as it was decided.":
"Everything still is as it was computed last.",differs:e=>`Differences: ${e}`,moreDiffer:e=>`\u2026 and ${e} more`,
documentsStopped:`No documents were made because of errors. See the tab ${J.findings.en}, mend them and try again.`,
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
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever stands as Admin in the protected tab ${J.settings.en}. One who was just put there is let in once the owner or another admin has pressed \u201CCheck judge tabs\u201D.`,
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
le=e=>e==="id"?ZJ:JJ,fe=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function wa(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function LN(e,t,n){let r=wa(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:wt(),at:Xe(),by:ke(),hash:e,provisional:t},isNew:!0}}function ls(e){let{name:t,grid:n}=$t(J.
history[e]);return{name:t,exists:n!==null,...SN(n)}}var Ao="chain";function Tt(e,t,n){var d,p,f,b;
let{
language:r}=n;qn();let o={stage:"",...t},i=(p=(d=Lu.find(([x])=>x===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:Ar(o.at),action:i},a=Qf(x=>s[x].trim()),u=Qi(VJ(e),a,Ye),l=e.exists?XJ(e,
r):YJ;if(e.exists){let x=k.from({length:g.max(...l.values())+1},()=>"");for(let[O,N]of l)x[N]={...s,
chain:u}[O];Yt(e.name,wr(e.name),0,[x])}else{let x=le(r).tabs,O=Pd.columns.map(N=>({header:N.header[
r],
width:N.width,value:P=>P[N.key]}));rn(It(e.name,x.history,x.historyOrigin,O,[{...s,chain:u}],0),wo(n,
()=>!1)),Zn("history",e.name)}qn(),Ze(Ao,u);let c={row:((b=(f=e.links[e.links.length-1])==null?void 0:
f.row)!=null?b:2)+1,texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.
links,c]}}function _d({exists:e,links:t}){if(!e)return;let[n,r]=[Ne(Ao),bd(t,Ye)];!(n!==null&&!t.some(
({chain:i})=>i===n))&&n!==r&&Ze(Ao,r)}function VJ({exists:e,links:t}){let n=e?Ne(Ao):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:bd(t,Ye)}var YJ=new h(Pd.columns.map(({key:e},t)=>[e,t]));
function XJ({
name:e,headerRow:t,columns:n},r){let o=Pd.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===
0)return new h(n);let i=g.max(...n.values())+1;return Yt(e,t,i,[o.map(({header:s})=>s[r])]),new h([
...n,
...o.map(({key:s},a)=>[s,i+a])])}m();m();m();var Oo=e=>`${S(g.floor(e/60)).padStart(2,"0")}.${S(e%60).padStart(
2,"0")}`,nl=({start:e,end:t})=>e===
null?"":t===null?Oo(e):`${Oo(e)}\u2013${Oo(t)}`,Md=(e,t)=>{var n,r;return e.date===t.date?((n=e.start)!=
null?n:0)-((r=t.start)!=null?r:0)||(e.room<t.room?-1:v(e.room>t.room)):e.date<t.date?-1:1},cs=({
schedule:e=[]},t)=>e.
flatMap(n=>n.entry!==null&&n.stage===t.name?[{...n,entry:n.entry}]:[]).sort(Md);function Ng(e){let{
language:t}=e.settings,n=[ds(Hc,t,nV(e.settings)),ds(Xs,t,e.stages.map((o,i)=>QJ(
o,i,t))),ds(qc,t,e.criteria.map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,
o.description]})),ds(Jr,t,e.entries.map(o=>{var i,s,a;return[o.code,o.name,o.institution,o.category,
o.unitType,o.innovator,o.contact,o.phone,o.email,o.link,(s=(i=$i.find(([u])=>u===o.status))==null?
void 0:
i[1][t])!=null?s:"",o.reason,(a=o.draw)!=null?a:""]})),ds(Qs,t,e.judges.map(o=>[o.code,o.name,o.role,
o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.join(", "),o.unavailable===!0?jN(!0,t):
""]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.unitType,
jN(o.required,t)]);return[...n,ds(Zc,t,r)]}var zN=e=>{var u;let{language:t,signerPosition:n,
signerName:r,
signerGrade:o,signerNip:i}=e,s=(u=n.split(/[\r\n]+/).pop())!=null?u:"",a=[s,r,"",o,i,nu[0][1][t],Bp[
0][1][t]];
return ds(ea,t,s===""?[]:[[...a,"","","",""]])};function ds(e,t,n){var i;let r=(s,a)=>{var u;return(
(u=
e.columns[a])==null?void 0:u.isRare)!==!0||n.some(l=>l[a]!=="")},o=e.columns.filter(r);return{name:e.
tab[t],values:[xT(e,t),...n].map(s=>s.filter(r)),headerRow:0,frozenColumns:((i=e.columns[0])==null?
void 0:
i.key)==="code"?1:0,widths:o.map(s=>s.width),formats:o.map(s=>{var a;return(a=s.format)!=null?a:""}),
layout:""}}var BN=(e,t,n)=>({...ds(e,n,[]),name:t}),jN=(e,t)=>{var n,r;return(r=(n=Vt.find(([o])=>o===
e))==null?void 0:n[1][t])!=null?r:""};function QJ(e,t,n){var s,a,u,l,c,d,p;let r=(f=[])=>Gi(f,b=>ae(
b,n)),o=e.title===null?"":"name"in e.title?e.title.name:e.title.outcomes.map(f=>`${f.places}: ${f.name}`).
join("; "),i=(a=(s=tu.find(([f])=>f===e.form))==null?void 0:s[1][n])!=null?a:"";return[t+1,e.name,(u=
e.weight)!=null?u:"",e.advanceByCategory===void 0?(l=e.advance)!=null?l:"":r(e.advanceByCategory),o,
i,e.date===null?"":_i(e.date,e.until,n),(c=e.scoreTab)!=null?c:"",r(e.passingScores),r(e.minByUnitType),
(p=(d=zp.find(([f])=>f===e.nestedTitles))==null?void 0:d[1][n])!=null?p:"",...tV(e.sitting)]}var eV=[
"Minggu","Senin","Selasa","Rabu","Kamis","Jumat","Sabtu"];function tV(e){if(e===void 0)return["","",
"","",""];let t=({from:r,to:o})=>nl({start:r,end:o}),n=e.breaks.map(r=>`${r.weekday===null?"":`${eV[
r.
weekday]} `}${t(r)}`);return[t(e),S(e.minutes),n.join("; "),e.place,e.rooms.join("; ")]}function nV(
e){
let{language:t}=e,n=Nr.map(s=>[s.word[t],cv(e,s)]),r=g.max(3,e.prizes.length),o=k.from({length:r},(s,
a)=>{
var u;return[`${du[t]} ${a+1}`,(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===
((a=Nr.find(u=>u.key==="plenaryDate"))==null?void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(
i)]}function cv(e,t){var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?
go(n,r):"":t.kind==="choice"?(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.
kind==="choices"&&k.isArray(n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?
void 0:
a[1][r])!=null?u:s}).join(", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[
r]:
typeof n=="number"||typeof n=="string"?n:""}function UN(e,t){let n=Vn(e),r=c=>{let d=e.get(c);return d===void 0||
d.values.every(p=>p.every(ee))},
o=rs.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=rV(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:iV(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Ng(i.competition).flatMap(c=>{var p,f;let d=[...a,...o].find(
b=>J[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(f=(p=e.get(d))==null?void 0:p.tab)!=null?f:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:Vn(new h([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...oV(i.facts)]}}function rV(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=Mr(r,e).map(B=>B.name),l=e.stages.flatMap(B=>r.filter(U=>U===
B.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(B=>a.get(
Nd(B))!=="use"),f=r.filter(B=>a.get(ca(B))!=="ignore"),b=f.filter(B=>!p.includes(B)),x=ba(e),O=B=>{
let U=B.
map(s);return{grids:U,structures:Vu(U,x,a,i),answers:a}},N=c?u:b.filter(B=>la(B)||l.includes(B)),P={
names:f,hidden:p,read:s},I=nv(e,t,n,O(N),P),$=c?[]:b.filter(B=>kd(B)&&!N.includes(B)),F="reason"in I&&
["nothing","not-entries","not-scores"].includes(I.reason);if("questions"in I){let B=p.filter(L=>la(L)&&
!a.has(Nd(L))),U=Qw(I.competition,O(B));return{...I,questions:[...I.questions,...U]}}if(!F||$.length===
0)return I;let j=nv(e,t,n,O([...N,...$]),P);return"reason"in j?I:j}var oV=e=>e.flatMap(t=>{var o;if(
t.
kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[{code:
"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function iV(e,t,n){
return(e.length===rs.length?["entries"]:e).map(o=>{let i=J[o][t.settings.language];return{code:
"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var dv="\u2713",
di=e=>`"${e.replace(/"/g,'""')}"`;function WN(e){let[t="0",n="0"]=S(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-v(n),s=S(v(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function KN(e,t,n){let r=Ce(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${di(
dv)};${o})`;return`=IF(COUNTIF(${r};${di(Hn.id)})>0;${di(Hn.id)};${i})`}function GN(e,t,n,r,o){
let i=u=>Ce(e,u,t,1),s=u=>`COUNTIF(${i(r)};${di(u)})`;return`=${`${s(dv)}+${s(Hn.id)}`}&${di(o.of)}&COUNTA(${i(
n)})&${di(o.done)}`}function HN(e,t,{min:n,max:r}){let o=Ce(e,t),i=`AND(${o}>=${WN(n)};${o}<=${WN(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${di(Hn.id)})`}var qN=(e,t,n)=>{let r=`$${Ce(e,t)}`;
return n==="complete"?`=${r}=${di(dv)}`:n==="recused"?`=${r}=${di(Hn.id)}`:`=NOT(${r}="")`};m();var ZN=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,JN=e=>e.filter(t=>t!=="").join(" \xB7 "),sV={title:(e,t,n)=>JN(
[e,ZN(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,aV={title:(e,t,n)=>JN([e,ZN(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,mv=e=>({id:sV,en:aV})[e];m();function uV(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function lV(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function pv(e,t,n){if(t.form!=="files")return[...e];let r=`${M(t.name)}|${X(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:lV(uV(r+X(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var ms={code:_("Kode","Code"),status:_("Terisi","Filled"),name:_("Nama Inovasi",
"Innovation"),notesToCommittee:_(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:_("Catatan untuk Peserta",
"Notes to Entrant"),institution:_("Instansi","Institution"),link:_("Tautan Proposal","Proposal Link")}
,fv=3,mi=fv+
1,Pg=0,Ig=1,cV=2,No=3,dV=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],gv=({min:
e,
max:t},n)=>{let r=o=>n==="id"?S(o).replace(".",","):S(o);return`${r(e)}\u2013${r(t)}`},mV=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function hv({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${gv(i,t)})`),o=n.some(i=>i.link!=="")?[ms.link[t]]:[];return{headers:[ms.code[t],
ms.status[t],ms.name[t],...r,ms.notesToCommittee[t],ms.notesToEntrant[t],ms.institution[t],...o],
widths:[
62,58,128,...r.map(mV),160,160,160,...o.map(()=>180)],scored:r.length}}var pV=e=>["code","status",
"name","institution","link"].some(t=>Ge(e,ms[t])),yv=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function VN(e){var n;let t=(
n=
e[fv])!=null?n:[];return e.slice(mi).every(r=>r.every((o,i)=>{var s;return o===""||pV(S((s=t[i])!=null?
s:""))}))}var YN=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function bv(e,t,n){let{
headers:r,
scored:o}=hv(n),i=k.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-No-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===Ig?KN(t+u,No,
o):""))}}var wv=(e,t)=>({top:mi,left:No,height:t-mi+1,width:e+2});function $g(e,t){let{criteria:n,
language:r}=e,
o=mv(r),i=(a,u)=>({top:mi,left:a,height:t,width:u}),s=i(Pg,No+n.length);return{table:i(Pg,hv(e).headers.
length),progress:{row:0,column:0,formula:GN(mi,t,Pg,Ig,o)},validations:XN(n).map(({from:a,count:u,
criterion:l})=>({
block:i(No+a,u),formula:HN(mi,No+a,l),help:o.rejected(gv(l,r))})),colours:dV.map(([a,u])=>({block:s,
formula:qN(mi,Ig,a),background:u})),open:wv(n.length,mi+t-1)}}function XN(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Fg(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=mv(o),{headers:u,widths:l,scored:c}=hv(e),d=pv(e.entries,t,
n),p=XN(r).map(({criterion:P})=>gv(P,o)),f=$g(e,d.length),b=bv(d,mi,e),x=P=>[P,...u.slice(1).map(()=>"")],
O=x("");return{name:Yi(t,n),...f,headerRow:fv,frozenColumns:cV,widths:l,formats:u.map((P,I)=>I===Pg?
"@":I>=No&&I<No+c?qr:""),centred:u.flatMap((P,I)=>I===Ig||I>=No&&I<No+c?[I]:[]),values:[O,x(a.title(
t.name,n,i)),x(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[x(f.progress.
formula),O,O,O,...b.formulas]}}m();var ar=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),QN=({values:e,formulas:t},n)=>Sb(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),fV=e=>{var t;return(t=Oe(
).
getSheetByName(e))!=null?t:sv(e)};function vv(e,t){let n=fV(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];oi(n,e.values.length+1,o.length),l>0&&
ar(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:f,length:b,value:x}of as(
o))n.setColumnWidths(f+1,b,x);let d={...u,top:r,height:u.height+1};ar(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:f,length:b,value:x}of as(o.map((O,N)=>a.includes(
N))))x&&ar(n,{...d,left:f,width:b}).setHorizontalAlignment("center");for(let{start:f,length:b,value:
x}of as(
i))x!==""&&ar(n,{...u,left:f,width:b}).setNumberFormat(x);ar(n,{...d,height:1}).setFontWeight("bold").
setBackground(iv),ar(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),eP(n,e),gV(n,QN(e,i),l,c)}function gV(e,t,n,r){var a,u;let o=g.max(t.length,
n),i=g.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=k.from({length:o},(l,c)=>k.from({length:
i},
(d,p)=>{var f,b;return(b=(f=t[c])==null?void 0:f[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function eP(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();ar(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([ar(e,r)]).build()))}function tP(e,t,n){let r=Oe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;oi(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};ar(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of as(
t.widths.map((f,b)=>s.includes(b))))p&&ar(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of as(a))p!==""&&ar(r,{...l,left:c,width:d}).setNumberFormat(p);eP(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),ar(r,{...l,top:g.max(l.top,i+1)}).setValues(
QN(n,a))}var nP=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function kv(e,t,n,r){let o=Oe().getSheetByName(
e);if(o===null)return!0;let i=ar(o,t),s=o.protect();Xc(s,n);let[a,...u]=nP(o,i);for(let c of u)c.remove(
);
if(r==="")return s.setUnprotectedRanges([]),a==null||a.remove(),!0;let l=a!=null?a:i.protect();
return l.
setRange(i),Xc(l,[...n,r]).includes(r)?(kv(e,t,n,""),!1):(s.setUnprotectedRanges([i]),!0)}function rP(
e,t,n){
let r=Oe().getSheetByName(e);if(r!==null)for(let o of nP(r,ar(r,t)))Xc(o,n)}function oP(e,t){var n;(
n=
Oe().getSheetByName(e))==null||n.setTabColor(t===""?null:t)}var iP="judgeTabs",hV=9e3,yV=At(z(),nT([
z(),z(),z()]));function _g(){var e;try{let t=bt(yV,E.parse((e=
Ne(iP))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var bV=e=>encodeURIComponent(e).replace(
/%../g,".").length;function xv(e){let t=y.entries(e),n=()=>E.stringify(y.fromEntries(t));for(;bV(n())>
hV;)t.shift();Ze(iP,n())}function Sv(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=YN(l);((o=(r=t[S(i)])==null?void 0:r[2])!=null?o:"")!==c&&oP(s,c),n[S(i)]=[a,u,c]}return n}
function Tv(e,t){
if(e.size===0)return;let n=_g(),r=Hr(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=Sv(o,n);E.stringify(i)!==E.stringify(n)&&xv(i)}function Mg({stages:e,
judges:t},n=_g()){
var o;let r=new h;if(y.keys(n).length===0)return r;for(let[i,s]of Hr()){let[a="",u=""]=(o=n[S(s)])!=
null?o:[],l=e.find(d=>M(d.name)===M(a)),c=t.find(d=>X(d.code)===X(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();m();function Lg(e,t){var u,l,c;let{stages:n,entries:r}=t,o=mt(e,su);
if(o===null||!o.columns.has("entry")||
!o.columns.has("judges"))return null;let i=new h,s=[],a=[];for(let d of o.rows){let p=$=>W(d.cell($)),
f=Eg(p("stage"),n),b=r.find($=>X($.code)===X(p("entry"))),x=($,F,j=p($),B=[])=>{let U={setting:`assignment.${$}`,
value:j,reason:F,allowed:B},L=f===void 0?{}:{stage:f.name};s.push({code:"SETTING_INVALID",severity:
"error",...L,...rt(o,d.row,$),params:U})};if(f===void 0&&x("stage","unknown-reference",p(
"stage"),n.map($=>$.name)),b===void 0&&x("entry","unknown-reference"),f===void 0||b===void 0)continue;
let O=(u=i.get(f.name))!=null?u:new h;if(i.set(f.name,O),O.has(b.code)){x("entry","duplicate");
continue}
let N=ot(t,f),{found:P,unknown:I}=wV(d,N);for(let $ of I)x("judges","unknown-reference",$,N.map(F=>F.
code));O.set(b.code,P),a.push({stage:f.name,entry:b.code,row:d.row,cell:(c=(l=rt(o,d.row,"judges"))==
null?void 0:l.cell)!=null?c:null})}return{assignment:i,findings:s,rows:a,table:o}}function wV(e,t){
let n=Mi(
e.cell("judges"));return{found:t.filter(r=>n.some(o=>Bu(o,r))).map(({code:r})=>r),unknown:n.filter(r=>!t.
some(o=>Bu(r,o)))}}m();function vV(e){var r,o;let t=new h;for(let{length:i}of e.values())t.set(i,((r=t.get(
i))!=null?r:0)+1);
let[n]=[...t].sort((i,s)=>s[1]-i[1]||s[0]-i[0]);return(o=n==null?void 0:n[0])!=null?o:0}function jg(
e,t,n,r,o){
let i=e.entries.filter(({code:P,status:I})=>I==="running"&&n.has(P)),s=new h(i.map(({code:P})=>{var I;
return[P,(I=n.get(P))!=null?I:[]]})),a=ot(e,t),u=(P,I=null)=>({code:"ASSIGNMENT_CAUTION",severity:P.
reason==="loads"?"info":"warning",stage:t.name,...o(I),params:P}),l=$r(e),c=i.flatMap(P=>a.flatMap(I=>{
var j;let $=(j=s.get(P.code))!=null&&j.includes(I.code)?l(I,P):null,F={reason:"conflict",judge:I.code,
entry:He(P),why:$};return $===null?[]:[u(F,P.code)]})),d=r!=null?r:vV(s),p=i.filter(({code:P})=>{var I,
$;return(($=(I=s.get(P))==null?void 0:I.length)!=null?$:0)<d}),f=[...Qc(s,a.flatMap(({code:P,
unavailable:I})=>I?
[]:[P]))].map(([P,I])=>({judge:P,entries:I})),[b,...x]=f.sort((P,I)=>P.entries-I.entries),O=x[x.length-
1],N=aa(a.map(({code:P})=>P),s.values());return[...c,...p.length===0?[]:[u({reason:"few",entries:p.map(
He),readings:d})],...b===void 0||O===void 0||O.entries-b.entries<2?[]:[u({reason:"loads",least:b,
most:O})],
...N.length<2?[]:[u({reason:"disconnected",groups:N})]]}m();function zg(e,{stages:t,entries:n}){let r=mt(
e,au);if(r===null||!r.columns.has("occasion")||!r.columns.
has("date"))return null;let o=[],i=null;return{slots:r.rows.flatMap(({row:a,cell:u})=>{var O,N,P,I,$,
F;let l=(j,B)=>{let U={setting:`schedule.${j}`,value:u(j),reason:B,allowed:[]};return o.push({code:
"SETTING_INVALID",severity:"warning",...rt(r,a,j),params:U}),null},c=j=>{var B;return ee(u(j))?null:
(B=
qp(u(j)))!=null?B:l(j,"not-a-time")},d=W(u("entry")),p=n.find(j=>X(j.code)===X(d));d!==""&&p===void 0&&
l("entry","unknown-reference");let f=ee(u("date"))?i:(N=(O=Hp(u("date")))==null?void 0:O.from)!=null?
N:l("date","not-a-date");if(i=f,f===null||d!==""&&p===void 0)return[];let b=W(u("occasion")),x=t.find(
({name:j})=>M(j)===M(b));return[{occasion:(P=x==null?void 0:x.name)!=null?P:b,stage:(I=x==null?void 0:
x.name)!=null?I:null,date:f,start:c("start"),end:c("end"),place:W(u("place")),room:W(u("room")),
entry:($=
p==null?void 0:p.code)!=null?$:null,at:(F=rt(r,a,"start"))!=null?F:{tab:e.tab}}]}),findings:o,table:
r}}m();function kV(e,t){var o;if(e.date!==t.date||e.start===null||t.start===null)return!1;let[n,r]=e.start<=
t.start?[e,t]:[t,e];return n.start===r.start||((o=n.end)!=null?o:0)>r.start}function sP({slots:e},t){
var c;let n=d=>{let p=t.entries.find(f=>f.code===d);return p===void 0?"":He(p)},r=d=>n(d.entry)||d.occasion,
o=[],i=(d,p)=>{let f=d.stage===null?{}:{stage:d.stage};o.push({code:"SCHEDULE_CLASH",severity:
"warning",...f,...d.at,params:p})};for(let[d,p]of e.entries()){p.start!==null&&p.end!==null&&p.end<=p.start&&
i(p,{reason:"backwards",what:r(p)});let f=e.slice(0,d),b=f.find(N=>p.entry!==null&&N.entry===p.entry&&
N.occasion===p.occasion);b!==void 0&&i(p,{reason:"twice",what:r(p)});let x=N=>M(N.room)===M(p.room)&&
M(N.place)===M(p.place),O=f.find(N=>N!==b&&kV(N,p)&&x(N));O!==void 0&&i(p,{reason:"room",what:r(p),
other:r(
O)})}let[s]=t.stages,a=new w(s===void 0?[]:cs({schedule:e},s).map(({entry:d})=>d)),u=t.entries.filter(
({code:d,status:p})=>p==="running"&&!a.has(d)),l=(c=e[0])==null?void 0:c.at.tab;if(a.size>0&&u.length>
0&&s!==void 0&&l!==void 0){let d={reason:"left-out",entries:u.map(He)};o.push({code:"SCHEDULE_CLASH",
severity:"warning",stage:s.name,tab:l,params:d})}return o}var aP=(e,t,n,r)=>SV(xV(e,t,n,r),t,n,r);
function xV(e,t,n,r){let o=vr(t,"assignment",r),i=o===void 0?
null:Lg(n(o),e);if(o===void 0||i===null)return{competition:e,assigned:[],findings:[]};let{assignment:
s,
rows:a,findings:u}=i,l=e.stages.flatMap(c=>{let d=s.get(c.name);return d===void 0?[]:jg(e,c,d,e.settings.
readings,p=>{var b;let f=(b=a.find(x=>x.stage===c.name&&x.entry===p))==null?void 0:b.cell;return{tab:
o,
...f==null?{}:{cell:f}}})});return{competition:{...e,assignment:s},assigned:a.map(c=>({...c,tab:o})),
findings:[...u,...l]}}function SV(e,t,n,r){let o=vr(t,"schedule",r),i=o===void 0?null:zg(n(o),e.competition);
return i===null?e:{...e,competition:{...e.competition,schedule:i.slots},findings:[...e.findings,...i.
findings,...sP(i,e.competition)]}}m();var uP="rowOrders",TV=9e3,EV=At(z(),At(z(),z()));function lP(){
let e=Ne(uP);try{let t=bt(EV,E.parse(
e!=null?e:"{}")),n=t.success?y.entries(t.data):[];return new h(n.map(([r,o])=>[r,new h(y.entries(o))]))}
catch{
return new h}}function va({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new h(e.entries.map(f=>[
f.code,f])),i=new w(r.flatMap(({code:f,tab:b})=>f==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=TV-2;for(
let f of t){
let{stage:b,judge:x,tab:O}=f,N=(c=n.get(b))==null?void 0:c.get(x),P=i.has(O)?N:(d=hd(f,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(x.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[x]:P})}let u=E.stringify(s),l=y.fromEntries([...n].map(([f,b])=>[f,y.fromEntries(b)]));u!==
E.stringify(l)&&Ze(uP,u)}m();var cP="understanding",CV=9e3,RV=q({option:z(),kind:z(),params:At(z(),
Lp()),tab:z()}),DV=At(z(),RV);
function Ev(){let e=Ne(cP);try{let t=bt(DV,E.parse(e!=null?e:"{}"));return new h(t.success?y.entries(
t.data):[])}catch{return new h}}function dP(){let e=null,t=()=>(e!=null||(e=Ev()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new h}
}
var mP=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function pP(e){let t=E.stringify(
y.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>CV?!1:(Ze(cP,t),!0)}
function AV({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return nw({tab:r,
columns:o,
entries:i})}var OV=(e,t,n,r)=>[...Gc(e,Yc,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),...fO(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...gO(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:Yi(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],NV=(e,t,
n)=>hO(
e,t,n).map(({name:r,judge:o})=>fP(r,o));function fP(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function et(
e="presence"){let t=nt(),n=Ot(),r=zt(t,n),o=new h([...r].map(([re,ze])=>[re,_e(ze)])),i=t.filter(re=>![
...r.values()].includes(re)),s=Cv(_e),a=jV(aT),{answers:u,known:l}=dP(),c={names:i,isHidden:re=>a().
includes(re),isColumnHidden:uT,read:s,answers:u},{reading:d,unwritten:p,facts:f,findings:b,questions:
x}=UN(
o,c),{competition:O}=d,N=Mg(O),P=zu(O.entries),I=Cv(re=>{let ze=vd(s(re));return ze.length>0?ze:ou(
re)}),
$=Cv(ri),F=(re,ze)=>{let yt=lO(re,I(re.tab));return bO(yt,ze)?wO(yt,$(re.tab)):yt},j=({stage:re})=>O.
stages.filter(({name:ze})=>ze===re).flatMap(ze=>Je(O,ze)),B=Mr(i,O,N).filter(({stage:re})=>re.scoreTab===
void 0),U=O.stages.flatMap(({scoreTab:re})=>i.filter(ze=>$V(ze,re))),L=ba(O),K=[...B.map(({name:re})=>re),
...U],G=Vu(K.map(s),L,u),Y=re=>{var ze,yt;return(yt=(ze=G.get(re))==null?void 0:ze.view)!=null?yt:s(
re)},ge=LV(i,O,Y,P),Q=B.flatMap(({name:re})=>yn(s(re))?[re]:[]),oe={names:t,own:N,isBound:n,
collected:Q},
{doubts:ie,locked:Fe,...at}=PV(O,oe,r.get("settings"),s,e),qe=aP(O,t,s,n),xt=[...B.map(({name:re,
stage:ze,
judge:yt})=>{let St=Je(O,ze);return F(ts(Y(re),ze.name,yt.code,St,P),St)}),...ge.sheets.map(re=>F(re,
j(re)))],ve=[...x!=null?x:xd([...G.values()].flatMap(re=>re.questions)),...tv(xt,O.entries,u)];
return{
competition:qe.competition,...at,assigned:qe.assigned,sheets:xt,orders:lP(),protectedTabs:Fe.filter(
re=>!iu(re)),own:N,findings:[...d.findings,...AV(d),...ie,...qe.findings,...OV(t,O,N,n),...NV(i,O,N),
...ge.findings,...b,...ve.map(MV),...d.tables.criteria!==null&&O.criteria.length===0&&FV(G)?[_V(d.tables.
criteria.tab)]:[]],questions:ve,given:l(),locate:yO(d),unwritten:ve.length>0?[]:p,facts:f}}function PV(
e,t,n,r,o){
var I,$;let{names:i,isBound:s}=t,a=ls(e.settings.language),u=vr(i,"plenary",s),l=u===void 0?null:Cg(
r(u),e),c=(I=l==null?void 0:l.decisions)!=null?I:[],d=xN(c,a,e),p=qC(),f=F=>p.has(F),b=eR(e.settings,
f,n),x=nR(t,p,b),O=wo(e.settings,f,b,x.added),N=a.exists?a.name:null,P=iR(i,N,p,O,s,o);return{
history:a,
typedDecisions:c,deciding:P,keepers:O,newcomers:x,decisions:d.decisions,locked:[...p.keys()],doubts:
[
...IV(a),...P.findings,...oR(x,F=>P.findings.some(j=>j.tab===F)),...d.findings,...($=l==null?void 0:
l.findings)!=null?$:[]]}}function IV({name:e,links:t,exists:n}){if(!n)return[];let{breaks:r,cut:o}=tg(
ju(t,Ne(Ao),Ye),t);if(r.length===0&&o===null)return[];let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},
a={rows:r.map(({row:u})=>u+1),cut:o!==null};return[{code:"HISTORY_BROKEN",severity:"error",tab:e,...s,
params:a}]}var $V=(e,t)=>t!==void 0&&M(e)===M(t),FV=e=>[...e.values()].some(({columns:t})=>t.some(({
role:n})=>n==="criterion"));function _V(e){return{code:"SETTING_INVALID",severity:"error",tab:e,
params:{
setting:"criteria.name",value:"",reason:"no-rows",allowed:[]}}}var MV=({id:e,kind:t,tab:n,cell:r,
params:o})=>({
code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,
kind:t,
params:o}}});function LV(e,t,n,r){let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],
findings:[]};
let s=e.find(l=>{var c;return M(l)===M((c=i.scoreTab)!=null?c:"")});if(s===void 0){let l={setting:
"stages.scoreTab",value:i.scoreTab,reason:"unknown-reference",allowed:[]};return{sheets:[],findings:
[{
code:"SETTING_INVALID",severity:"error",stage:i.name,params:l}]}}let{sheets:a,strangers:u}=QO(n(s),i,
ot(t,i),Je(t,i),r);return{sheets:a,findings:u.map(l=>fP(s,l))}});return{sheets:o.flatMap(i=>i.sheets),
findings:o.flatMap(i=>i.findings)}}function jV(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}
function Cv(e){let t=new h;return n=>{var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();
m();var Bg=e=>{var t;return((t=e.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Ug=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function gP(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(S(t)),null}}function hP(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var zV=e=>e instanceof C&&
"problem"in e;function ye(e){throw y.assign(new C(e.message),{problem:e})}
function de(e){var t;try{return{answer:e()}}catch(n){if(zV(n))return{problem:n.problem};let r=n instanceof
C?n.message:S(n),o=Bg(r);if(o.length>0){let i=le(ht()).problems.scopeMissing(o.join(", "));return{
problem:fe(
"SCOPE_MISSING",i,Ug())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:fe(
"UNEXPECTED",le(ht()).problems.unexpected(r))}}}var Rv="language";function Ve(e){let t=gP(Rv);return t===
"id"||t==="en"?t:e}var ht=()=>Ve(yT().startsWith("en")?"en":"id");function Se(){Gp()||ye(fe(
"NOT_ALLOWED",le(ht()).problems.notAdmin(ke())))}function Ee(e){let t=pT(e);return t===null?ye(fe(
"BUSY",le(
ht()).problems.busy)):t.done}function he(e,t){let n=bt(e,t);return n.success?n.data:ye(fe(
"BAD_REQUEST",le(ht()).problems.badRequest))}m();m();var yP={part:"corrections",tab:J.corrections,
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
bP=[["type",_("tipe data","data type")],["score",_("nilai","score")],["label",_("kode atau nama",
"code or name")]],wP=[["waiting",_("menunggu juri","waiting for the judge")],["applied",_(
"diterapkan",
"applied")],["confirmed",_("disetujui juri","confirmed by the judge")],["refused",_("ditolak juri",
"refused by the judge")],["undone",_("diurungkan","undone")]],Ld=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function vP(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([f])=>f===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:Ar(l.at),answeredAt:Ar(l.answeredAt),old:i(l.before),kind:s(bP,l.
kind),status:s(wP,l.status),before:E.stringify(l.before)}),u=yP.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return It(t,r,o,u,e.map(a),0)}function kP(e){var n;let t=e===null?
null:mt(e,yP);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>W(r(l)),[i,
s]=[Gn(o("kind"),bP),Gn(o("status"),wP)],a=BV(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:Jc(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:W(u),kind:i,status:s,
answeredAt:Jc(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function BV(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var no=(e,
t)=>e===""?"\u2013":typeof e=="number"?ae(e,t):H(e,t),ps=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ae(v((e*100).toPrecision(12)),n)}%`:no(e,n),Dv=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,UV={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,WV={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,ka=e=>e==="id"?UV:WV;function pi({language:e}){let{name:t,grid:n}=$t(J.corrections[e]);return{name:
t,isNew:n===null,list:kP(
n)}}function xa(e,t,{language:n,admins:r}){let o=ka(n);return sr(vP(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>ps(i,s,n)),wo({admins:r},()=>!e.isNew)),Av({...e,isNew:!1}),qn(),{...e,isNew:!1,
list:t}}function Av({name:e,isNew:t}){t||QC(e)||(Zn("corrections",e),fu(e))}m();m();function rl(e,t){
let n=e!=null?e:"";return ee(t)?ee(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var Wg=(e,t)=>W(e)===W(t),KV=864e5,GV=R.UTC(1899,11,30);function HV({date:e}){let t=(o,
i)=>v(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-GV)/KV+
r/86400}var xP=e=>typeof e=="object"?HV(e):typeof e=="boolean"?S(e):e,SP=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function TP(e){let[{values:t},n,r]=[_e(e),ou(e),ri(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function fi(e){
var n;let t=Oe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var EP=(e,t,n)=>{var r;(r=Oe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},CP=(e,t,n,r)=>Yt(e,t,n,r);m();function Ov(
e,t){var r;let n=new h;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function RP(e){for(let[t,n]of Ov(e,r=>r.tab))for(let[r,o]of Ov(n,i=>i.format))r!==void 0&&EP(t,o.map(
({at:i})=>Ce(i.row,i.column)),r)}function DP(e){let t=n=>n.format==="General";RP(e.filter(t));for(
let[
n,r]of Ov(e,o=>o.tab)){let o=new h(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of Mu(r.map(({at:l})=>l)))CP(n,i,s,k.from({length:a},(l,c)=>k.from({length:
u},
(d,p)=>{var f;return(f=o.get(`${i+c},${s+p}`))!=null?f:""})))}RP(e.filter(n=>!t(n)))}function jd(e,{
sheets:t}){var s,a,u;let[n]=yo(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function ol(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?Wg:rl;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function Sa(){let e=new h;return t=>{var r;let n=(r=e.get(
t))!=
null?r:TP(t);return e.set(t,n),n}}function Nv(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
SP(
o.format);return r?{tab:t,at:n,value:xP(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function qV(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=Ld(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Pv(e,t){
var o;let n=new w(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new h;for(let i of e)for(let s of qV(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var ZV=e=>/data validation|validasi data/i.test(S(e));
function Iv(e,t){try{return DP(e),qn(),!0}catch(n){if(!t&&!ZV(n))throw n;return console.warn(S(n)),!1}
}
function zd(e,t,n,r=!1){let{settings:o}=e.competition,i=Pv(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:x,list:O})=>O.filter(({status:N})=>x==="confirm"||x==="undo"||x===
"fix"&&N==="applied").map(N=>({one:N,action:x,place:jd(N,e)}))),a=x=>s.map(({one:O,place:N})=>N===null||
!fi(N.tab)?"other":ol(O,N.at,x(N.tab))),u=a(Sa()),l=s.flatMap(({one:x,action:O,place:N},P)=>{let I=O===
"undo";return N!==null&&u[P]===(I?"after":"before")?[Nv(x,N.tab,N.at,I)]:[]}),c=Iv(l,r),d=c?null:a(
Sa()),
p={fix:new w,undo:new w};for(let[x,{one:O,action:N}]of s.entries()){let P=d==null?void 0:d[x];N==="fix"&&
(c?u[x]==="other":P!=="after")&&p.fix.add(O),N==="undo"&&P==="after"&&p.undo.add(O)}let f=t;if(p.
fix.size+p.undo.size>0){let x=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);f=xa(t,x,o)}let b=n;for(let{list:x,...O}of i){let N=x.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),P=JV(N,O.action==="undo",o.language).join("; ");N.length>
0&&(b=Tt(b,{...O,detail:P,hash:""},o))}return{ledger:f,history:b}}var JV=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[ps(i.cell,i.format,n),no(s,n)];return t?Dv(r,o,u,a):Dv(r,o,a,u)});m();
function VV(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&rl(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function Kg(e,{
statuses:t,corrections:n}){var d,p,f,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(x=>x.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=yo(a).map(x=>({at:x,status:VV(n,s,Ce(x.row,x.column),
o)})),c=l.filter(x=>x.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:x})=>x),
status:c.length>0?"offered":(b=(f=l[0])==null?void 0:f.status)!=null?b:"offered"}}function Gg({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:no(n,i),
now:t.now,confirm:s,status:o}}m();var YV=q({id:z(),accept:xe(),at:z(),by:z()}),XV=ce(YV),$v=e=>`fixAnswers:${e}`,
QV=8e3;function il(e){
let t=Ne($v(e));try{let n=bt(XV,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function AP(e,t){let n=E.stringify([...il(e),t]);return n.length>QV?!1:(Ze($v(e),n),!0)}var OP=e=>Ze(
$v(e),"[]"),sl=e=>e.filter(t=>t.status==="waiting");function NP(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function Mn(e=n=>n(),t="presence"){let n=et(t);Mt(n,e);
let r={workbook:n,history:n.history,ledger:pi(
n.competition.settings)};return e7(r)?r:e(()=>t7(t))}function e7({history:e,ledger:{list:t}}){let n=new w(
sl(t).map(({judge:r})=>r));return Pv(t,e.rows).length===0&&[...n].every(r=>il(r).length===0)}
function t7(e){
let t=et(),{settings:n}=t.competition,r=pi(n),o=[...new w(sl(r.list).map(({judge:u})=>u))],i=o.flatMap(
il),s=i.length===0?r:xa(r,NP(r.list,i),n),a=zd(t,s,t.history,!0);for(let u of o)OP(u);return{...a,
workbook:et(
e)}}var Bd=({workbook:e,history:t,ledger:n})=>({statuses:ct(e.competition.stages,t.rows),corrections:
n.
list});function PP(e,t=Lt(e.workbook,{provisional:!1}).findings){let n=Bd(e);return t.flatMap(r=>{
let o=Kg(
r,n);return o===null?[]:[o]})}function Fv({workbook:e,history:t,ledger:n}){let r=ct(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>Ld(u)===Ld(s));return a.every((
{
stage:u})=>o(u))?a:[]}var Ud="marked";function IP(e,t){var o;let[n,...r]=Fv(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:sl(e.ledger.list).map(i=>({..._v(i,t),judge:i.judge}
)),
marked:((o=Ne(Ud))!=null?o:"")!==""}}var _v=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:ps(o.cell,o.format,s),now:no(i,s)});m();m();m();m();var $P={id:
e=>`Kode peserta ${H(e.code,"id")} dipakai lebih dari sekali (baris ${Z(e.rows.map(S),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${H(e.code,"en")} is used more than once (rows ${Z(e.rows.map(S),"en")}). Give every entry a code of its own.`}
;m();var FP={id:e=>`Nama inovasi ${H(e.name,"id")} dipakai oleh beberapa peserta (${Z(e.codes,"id")}; baris ${Z(
e.rows.map(S),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${H(e.name,"en")} is used by several entries (${Z(e.codes,
"en")}; rows ${Z(e.rows.map(S),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var _P={id:({entries:e,least:t})=>`Belum dinilai lengkap oleh ${t} juri: ${Z(e.map(({entry:n,
readings:r})=>`${n} baru ${r}`),"id",6)}. Lengkapi nilainya, atau bagi kepada juri lain.`,en:({
entries:e,least:t})=>`Not yet scored completely by ${t} ${t===1?"judge":"judges"}: ${Z(e.map(({entry:
n,readings:r})=>`${n} by ${r}`),"en",6)}. Complete the scores, or assign other judges.`};m();var MP={
id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`}
;m();var LP={id:e=>e.of==="entry"?`${H(e.one,"id")} dan ${H(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${J.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${H(e.one,"id")} dan ${H(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${J.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${H(e.one,"en")} and ${H(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${J.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${H(e.one,"en")} and ${H(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${J.judges.en}. Nothing is ranked until then.`}
;m();var jP={id:{listed:"tercatat di tab Juri","same-institution":"instansi sama",
"parent-institution":"instansi induk"},en:{listed:"listed in the judges tab","same-institution":
"same institution","parent-institution":"parent institution"}},zP=({groups:e})=>e.map(t=>`(${t.join(
", ")})`).join(" "),BP={id:e=>{
switch(e.reason){case"conflict":return`${ne(e.judge,"id")} mendapat ${e.entry} meski ada benturan kepentingan (${jP.id[
e.why]}). Ganti jurinya.`;case"few":return`Kurang dari ${e.readings} juri untuk ${e.
entries.length===1?"":`${e.entries.length} peserta: `}${Z(e.entries,"id",6)}. Tambahkan juri di tab Pembagian Juri.`;
case"loads":return`Beban juri tidak rata: ${e.least.judge} ${e.least.entries} peserta, ${e.most.judge} ${e.most.entries} peserta.`;
case"disconnected":return`Menurut Pembagian Juri, kelompok juri ${zP(e)} tidak punya peserta bersama, jadi keketatannya tidak akan terbandingkan. Beri beberapa peserta juri dari dua kelompok.`}
},en:e=>{switch(e.reason){case"conflict":return`${ne(e.judge,
"en")} is given ${e.entry} despite a conflict of interest (${jP.en[e.why]}). Choose another judge.`;
case"few":return`Fewer than ${e.readings} judges for ${e.entries.length===1?"":`${e.entries.length} entries: `}${Z(
e.entries,"en",6)}. Add judges in the tab Assignment.`;case"loads":return`Loads differ: ${e.
least.judge} has ${e.least.entries} entries, ${e.most.judge} ${e.most.entries}.`;case"disconnected":
return`By the assignment the groups of judges ${zP(e)} share no entry, so their severity cannot be compared. Give some entries judges of two groups.`}
}};m();var UP={id:e=>`${ne(e.judge,"id")} menilai ${xo(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${ne(e.judge,"en")} has scored ${xo(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var WP={id:e=>`Nilai ${ne(e.judge,"id")} jauh lebih menyebar: ${e.percent}% beda rata-rata antarpeserta berasal darinya. Samakan pemakaian skala; nilainya tetap dihitung.`,
en:e=>`The scores of ${ne(e.
judge,"en")} spread far wider: ${e.percent}% of the differences between means come from them. Compare how the scale is used; the scores count as written.`,
confidential:!0};m();var KP={id:e=>`${ne(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var GP={id:e=>`${ne(e.judge,"id")} tidak menilai ${xo(e.where,"id")} (BK).`,en:
e=>`${ne(e.judge,"en")} is recused from ${xo(e.where,"en")} (BK).`};m();var HP={id:e=>"times"in e?`Nilai ${ne(
e.judge,"id")} sering menyimpang dari juri lain: galatnya kira-kira ${gn(e.times.toFixed(1),"id")} kali lipat. Tanyakan; nilainya tetap dihitung.`:
`Urutan ${ne(e.
judge,"id")} berlawanan dengan juri lain (korelasi ${gn(e.agreement.toFixed(2),"id").replace("-",
"\u2212")}). Tanyakan apakah skalanya terbalik; nilainya tetap dihitung.`,en:e=>"times"in e?`The scores of ${ne(
e.judge,"en")} often stray from the others\u2019: the error is about ${e.times.toFixed(1)} times theirs. Ask; the scores count as written.`:
`The order of ${ne(e.judge,"en")} runs against the other judges\u2019 (correlation ${e.agreement.toFixed(
2).replace("-","\u2212")}). Ask whether the scale was turned round; the scores count as written.`,
confidential:!0};m();var qP={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ae(e.low,
"id")}\u2013${ae(
e.high,"id")}, batasnya ${ae(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ae(
e.low,"en")}\u2013${ae(e.high,"en")}, the limit is ${ae(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var ZP={id:e=>`Nilai juri ${Z(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Z(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function n7({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Z(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function r7({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Z(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var JP=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),VP={id:e=>`Kelompok juri ${JP(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${n7(
e)}`,en:e=>`The groups of judges ${JP(e)} share no entry, so their severity cannot be compared. ${r7(
e)}`};m();var YP={id:e=>`${ne(e.judge,"id")} menilai ${xo(e.where,"id")}, yang bukan bagiannya: nilainya tidak dihitung. Tambahkan juri itu di tab Pembagian Juri, atau kosongkan nilainya.`,
en:e=>`${ne(e.judge,"en")} has scored ${xo(e.where,"en")}, which is assigned to others: it does not count. Add the judge in the tab Assignment, or clear the score.`}
;m();m();var XP={nomor:{id:"nomor",en:"number"},kop:{id:"pemerintah",en:"government"},kompetisi:{id:
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
"result code (decide first)"}},QP=y.
keys(XP),Mv=(e,t)=>{var n,r;return(r=(n=XP[e])==null?void 0:n[t])!=null?r:e};m();m();m();var eI={
name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",missing:"winners"};m();
var tI={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:"guests"};m();var nI={
name:{id:"Semua piagam dalam satu dokumen",en:"All certificates in one document"},phase:"award",
missing:"winners"};m();var rI={name:{id:"Laporan akhir",en:"Final report"},phase:"award",missing:
"winners"};m();var oI={name:{id:"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m(
);var iI={name:{id:"Pengumuman",en:"Announcement"},phase:"plenary",missing:"winners"};m();var sI={
name:{id:"Pernyataan juri",en:"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var aI={
name:{id:"Piagam",en:"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var uI={name:
{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",missing:"winners"};m();var lI={name:{id:
"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var cI={name:
{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var dI={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var mI={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var pI={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var fI={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var Ta={"tata-cara":mI,pernyataan:sI,undangan:fI,"daftar-hadir":tI,"lembar-nilai":oI,"berita-acara":
eI,
sk:uI,pengumuman:iI,piagam:aI,gabungan:nI,surat:lI,"surat-daftar":cI,"tanda-terima":dI,"umpan-balik":
pI,
laporan:rI};var Wd=(e,t)=>Ta[e].name[t];var gI={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Lv=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${Wd(e,"id")}\u201D yang dibuat: ${gI.id[Ta[e].missing]}.`:`No document \u201C${Wd(
e,"en")}\u201D was made: ${gI.en[Ta[e].missing]}.`;var hI={id:({kind:e,fields:t})=>`${Wd(e,"id")} masih berisi titik-titik: ${t.map(
n=>Mv(n,"id")).join(
", ")}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,en:({kind:e,fields:t})=>`${Wd(
e,"en")} still hold dots: ${t.map(n=>Mv(n,"en")).join(", ")}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`}
;m();var yI=({titles:e,count:t},n)=>e.join("; ")+(t>e.length?n(t-e.length):""),bI={id:e=>`Tidak sesuai lagi dengan hasil: ${yI(
e,t=>`; dan ${t} lain`)}. Buat revisi atau tarik dokumennya.`,en:e=>`No longer what the result says: ${yI(
e,t=>`; and ${t} more`)}. Make a revision or withdraw the paper.`};m();var wI=5,vI=({rows:e},t)=>{
let n=e.slice(0,wI).map(S);return e.length>wI?`${n.join(", ")} \u2026`:Z(
n,t)},kI={id:e=>`${[...e.rows.length>0?[`Baris ${vI(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${vI(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();var xI={id:e=>Lv(e.kind,"id"),en:e=>Lv(e.kind,"en")};m();var SI={id:({required:e,best:t,
category:n})=>`${n===void 0?"Tidak ada peserta":`Tidak ada peserta kategori ${n}`} yang mencapai \u201CNilai Minimal Lolos\u201D ${ae(
e,"id")}; yang terbaik ${ae(t,"id")}. Periksa pengaturan itu.`,en:({required:e,best:t,category:n})=>`No entry${n===void 0?
"":` of the category ${n}`} reaches the \u201CPassing Score\u201D ${ae(e,"en")}; the best is ${ae(t,
"en")}. Check that setting.`};m();var TI={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":
` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${lt((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${H(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${lt(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${H(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var EI={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Z(
e.others,"id")} juga berada di peringkat itu tanpa putusan. Isi \u201CPeringkat Putusan\u201D untuk semuanya.`,
gap:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, tetapi ada peringkat di atasnya yang kosong. Periksa \u201CPeringkat Putusan\u201D supaya urutannya tidak terputus.`,
"not-ranked":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi peserta itu tidak diperingkat pada tahap ini. Periksa kode atau tahapnya.`,
"below-passing-score":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi nilainya di bawah \u201CNilai Minimal Lolos\u201D sehingga tetap tidak lolos.`,
outdated:`Saat pleno memutuskan tentang ${e.entry}, peringkat hitungnya lain dari yang sekarang (${(
t=e.computed)!=
null?t:"\u2013"}). Periksa apakah putusan itu masih berlaku, lalu perbarui \u201CPeringkat Hitung\u201D.`}
[e.
reason]},en:e=>{var t;return{taken:`The plenary gives ${e.entry} rank ${e.rank}, but ${Z(e.others,
"en")} ${e.others.length===1?"is":"are"} there too without a decision. Fill in the \u201CDecided Rank\u201D of all of them.`,
gap:`The plenary gives ${e.entry} rank ${e.rank}, but a rank above it is left empty. Check the \u201CDecided Rank\u201D so that the order has no gap.`,
"not-ranked":`The plenary decided rank ${e.rank} for ${e.entry}, but that entry is not ranked at this stage. Check the code or the stage.`,
"below-passing-score":`The plenary decided rank ${e.rank} for ${e.entry}, but its score is below the \u201CPassing Score\u201D, so it still does not advance.`,
outdated:`When the plenary decided about ${e.entry}, its computed rank was another than now (${(t=e.computed)!=null?
t:"\u2013"}). Check whether the decision still holds, then correct the \u201CComputed Rank\u201D.`}[
e.reason]}};m();var CI={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${Z(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${Z(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var o7=[...Cb,uu,ta,su,au];function fs(e,t){let n=Nr.find(a=>a.key===e);if(n!==void 0)return n.word[
t];
let[r,o]=e.split(".");if(r==="prizes")return`${du[t]} ${o!=null?o:""}`.trim();let i=o7.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function Kd(e,t,n){var i,s;let r=Nr.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:fs(e,n)}function RI(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Cb.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var al=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ae(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?H(e.replace(/\./g,","),t):H(e,t),i7={version:{id:"versi aturan",en:"rules version"}};
function s7({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":fs(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=i7[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${fs(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"assignment":
return`${o("pembagian juri untuk","assignment of")} ${a} (${s})`;case"order":return o(
"urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var a7=(e,t)=>{
var n,r;
return(r=(n=$i.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function jv(e){var t,n,r;if(!/^[[{]/.
test(e))return e;try{let o=E.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=null?n:(t=o.outcomes)==
null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}catch{return e}}function Hg(
e,t){
let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=s7(e,t);if(r==="order")return`${a} ${n(
"berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===2?i!=null?i:s:null;if(l!==
null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);return`${a}: ${s===null?n(
"tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}return s===null?`${a}: ${n(
"dihapus","taken out")}${i===""?"":` (${al(r==="assignment"?jv(S(i)):i,t)})`}`:`${a}: ${n(
"ditambahkan",
"put in")}${s===""?"":` (${al(r==="assignment"?jv(S(s)):s,t)})`}`}let u=l=>al(typeof l!="string"?l:r===
"setting"?Kd(l,o,t):r==="entry"&&o==="status"?a7(l,t):jv(l),t);return n(`${a}: semula ${u(i)}, kini ${u(
s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}var u7=5;function ul(e,t){if(e.length===0)return"";let n=e.slice(
0,u7).map(o=>{let i=[o.tab,o.cell].filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${Hg(o,
t)}`}),r=e.length-n.length;return r>0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join(
"; ")}`}var DI={id:e=>e.decided!==void 0?`Hasil yang ditetapkan ${lt(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${ul(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${lt(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${lt(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${ul(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${lt(
e.computed,"en")}). Compute again before making documents.`};m();var AI={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${ul(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${ul(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var OI={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Z(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Z(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var NI={id:e=>`${e.entry} ada lebih dari sekali di tab ${ne(e.judge,"id")} (baris ${Z(e.rows.map(
S),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${ne(e.judge,"en")} more than once (rows ${Z(
e.rows.map(S),"en")}). Keep one row.`};m();var PI={id:e=>`Di tab ${ne(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Z(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${ne(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Z(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var II={id:e=>`Kode ${e.entry} di tab ${ne(e.judge,"id")} bernama ${H(e.written,"id")}, di tab Peserta ${H(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${H(e.written,"en")} in the tab of ${ne(e.judge,"en")}, but ${H(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var $I={id:e=>`Kode ${tr(H(e.entry,"id"),e.more,"id")} di tab ${ne(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${tr(H(e.entry,"en"),e.more,"en")} in the tab of ${ne(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var FI={id:e=>`Baris${e.name===""?
"":` ${H(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${H(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var _I={id:e=>`Rumus salah (${tr(e.value,e.more,"id")}): ${ne(e.judge,"id")}, ${qt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${tr(e.value,e.more,"en")}): ${ne(e.judge,"en")}, ${qt(e.where,
"en")}. Type the score.`};m();var MI={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${qt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${ne(e.judge,"en")}\u2019s score of ${qt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var LI={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${qt(e.where,"id")} terbaca sebagai tanggal ${tr(
lt(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ae(e.likely,"id")})`}.`,en:e=>`${ne(e.judge,"en")}\u2019s score of ${qt(e.where,"en")} was read as the date ${tr(
lt(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ae(e.likely,"en")})`}.`};m();var jI={id:e=>`${ne(e.judge,"id")} belum menilai ${qt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${ne(e.judge,"en")} has not scored ${qt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var zI={id:e=>`${tr(H(e.value,
"id"),e.more,"id")} bukan nilai (${ne(e.judge,"id")}, ${qt(e.where,"id")}). Ketik ${ae(e.min,"id")}\u2013${ae(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${tr(
H(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${ne(e.judge,
"en")}, ${qt(e.where,"en")}). Enter ${ae(e.min,"en")}\u2013${ae(e.max,"en")}, or BK for a conflict of interest.`}
;m();var BI={id:e=>`Nilai ${tr(ae(e.value,"id"),e.more,"id")} di luar ${ae(e.min,"id")}\u2013${ae(e.max,
"id")} (${ne(e.judge,"id")}, ${qt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${tr(ae(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ae(e.min,
"en")}\u2013${ae(e.max,"en")} (${ne(e.judge,"en")}, ${qt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var UI={id:e=>`Nilai ${ae(e.value,"id")} dari ${ne(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ae(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${ne(
e.judge,"en")}\u2019s ${ae(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ae(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var WI={id:e=>`Nilai di tab ${ne(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${ne(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var KI={id:e=>`${ne(e.judge,"id")} tampaknya memakai skala lain untuk ${Z(e.criteria,"id")}: tertinggi ${ae(
e.highest,"id")}, juri lain biasanya ${ae(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} seems to use another scale for ${Z(e.criteria,"en")}: at most ${ae(e.highest,
"en")}, other judges usually ${ae(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var GI={id:e=>`Nilai ${H(e.value,"id")} tersimpan sebagai teks (${ne(e.judge,"id")}, ${qt(e.where,
"id")}). Ketik ulang ${ae(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${H(e.value,
"en")} is stored as text (${ne(e.judge,"en")}, ${qt(e.where,"en")}). Retype ${ae(e.number,"en")} in a cell formatted as a number.`}
;m();var HI={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},qI={id:e=>`Total ${ne(
e.judge,"id")} untuk ${e.entry} tertulis ${ae(e.value,"id")}, padahal ${HI[e.basis].id} ${ae(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${ne(e.judge,"en")}\u2019s total for ${e.entry} says ${ae(e.value,"en")}, but ${HI[e.basis].en} is ${ae(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function l7({entries:e,whole:t},n){let r=Z(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Z(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Z(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var JI=6;function c7({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Z(
t,"id",JI)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function d7({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Z(t,"en",JI)}. Consider \u201CMethod\u201D = adjusted.`}
function ZI(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return l7(e,t);case"uneven-judges":return t==="id"?c7(e):d7(e);case"passing-score-unit":
{let r=ae(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var VI={id:e=>ZI(e,"id"),en:e=>ZI(
e,"en")};m();var YI={id:e=>`Maksimum dianggap ${ae(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ae(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var XI={id:e=>e.reason==="room"?`Jadwal ${e.what} berbenturan dengan ${e.other} di ruang yang sama. Ubah jam atau ruangnya.`:
e.reason==="twice"?`Jadwal memuat ${e.what} lebih dari satu kali. Sisakan satu.`:e.reason==="backwards"?
`Jadwal ${e.what} selesai sebelum mulai. Perbaiki jamnya.`:`Belum ada di jadwal: ${Z(e.entries,"id",
6)}. Buat jadwal lagi, atau tambahkan barisnya.`,en:e=>e.reason==="room"?
`The schedule of ${e.what} overlaps with ${e.other} in the same room. Change time or room.`:e.reason===
"twice"?`The schedule has ${e.what} more than once. Keep one.`:e.reason==="backwards"?`In the schedule ${e.what} ends before it starts. Correct the times.`:
`Not in the schedule yet: ${Z(e.entries,"en",
6)}. Make the schedule again, or add rows.`};m();var m7={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Hb(
e,"id")}`,en:e=>`is not a known choice; use ${Hb(e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",
en:()=>"is not a number; type digits only"},"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(
", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?` (${e.join(", ")})`:""}; correct the number`}
,"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",en:()=>"is not a date; write for instance 7 December 2023"}
,"not-a-time":{id:()=>"tidak terbaca; tulis misalnya 09.00\u201315.00 (jam), 15 + 10 (menit), 12.00\u201313.00; Jumat 11.30\u201313.00 (istirahat)",
en:()=>"cannot be read; write for instance 09.00\u201315.00 (hours), 15 + 10 (minutes), 12.00\u201313.00; Friday 11.30\u201313.00 (breaks)"}
,"not-an-address":{id:()=>"bukan satu alamat email; hapus isinya, lalu ketik alamatnya (smart chip dan nama tidak terbaca)",
en:()=>"is not one e-mail address; clear the cell and type the address (smart chips and names are not read)"}
,duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",en:()=>"is there more than once; keep one"}
,"unknown-reference":{id:e=>`tidak dikenal${e.length>0?
`; yang ada: ${Z(e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${Z(e,"en")}`:""}`},
"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",en:
()=>"is not a known key, so it is not used; check its spelling"},combination:{id:e=>`tidak dapat dipakai bersama ${Z(
e,"id")}; ubah salah satunya`,en:e=>`cannot be used together with ${Z(e,"en")}; change one of them`}
,"digits-lost":{id:()=>"terbaca sebagai angka sehingga digit terakhirnya hilang; ketik ulang dengan tanda petik tunggal di depannya",
en:()=>"was read as a number and has lost its last digits; retype it with an apostrophe in front"},
"unknown-judge":{id:()=>"bukan juri tahap ini, jadi tab ini tidak dibaca; perbaiki nama tab, atau tab Juri",
en:()=>"is not a judge of this stage, so this tab is not read; correct the tab name, or the judges tab"}
,empty:{id:()=>"masih kosong; isi, atau hapus barisnya",en:()=>"is empty; fill it in or delete its row"}
,outcomes:{id:()=>"tidak terbaca sebagai satu nama atau daftar predikat; tulis misalnya 3: Nominasi Nasional; 6: Nominasi Provinsi, setiap angka satu kali",
en:()=>"reads neither as one name nor as a list of titles; write for instance 3: National Nominee; 6: Provincial Nominee, each number once"}
,"outcomes-beyond-cut":{id:([e=""])=>`menyebut lebih banyak tempat daripada yang lolos (${e}), jadi sisanya tidak dipakai; samakan dengan \u201CLolos\u201D`,
en:([e=""])=>`names more places than advance (${e}), so the rest is not used; make it agree with \u201CAdvance\u201D`}
,"named-numbers":{id:()=>"tidak terbaca; tulis misalnya Umum: 5; Replikasi: 2, setiap nama satu kali",
en:()=>"cannot be read; write for instance General: 5; Replication: 2, each name once"},
"category-unnamed":{id:([e="",...t])=>`tidak disebut pada \u201C${e}\u201D tahap ini (${Z(
t,"id")}); tambahkan di sana, bila perlu dengan angka 0`,en:([e="",...t])=>`is not named under \u201C${e}\u201D of this stage (${Z(
t,"en")}); add it there, with 0 if need be`},"name-unused":{id:e=>`tidak dipakai peserta mana pun${e.length>0?
`; yang ada: ${Z(e,"id")}`:""}; periksa ejaannya`,en:e=>`is used by no entry${e.length>0?`; there are ${Z(
e,"en")}`:""}; check its spelling`},"minimum-beyond-places":{
id:([e=""])=>`meminta lebih banyak tempat daripada yang lolos (${e}); kurangi`,en:([e=""])=>`asks for more places than there are (${e}); lower it`}
,"nesting-unsaid":{id:()=>"belum dinyatakan: \u201Cbersarang\u201D bila peringkat teratas membawa semua predikat di bawahnya, \u201Cterpisah\u201D bila hanya satu; kini dianggap terpisah",
en:()=>"is not said: \u201Cnested\u201D if the top ranks carry every title below theirs too, \u201Cseparate\u201D if one alone; taken as separate"}
,"category-blank":{id:e=>`masih kosong untuk ${Z(e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,
en:e=>`is empty for ${Z(
e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`},
"winner-each":{id:([e=""])=>`perlu dipastikan: ada ${e} kategori dan ${e} pemenang. Bila setiap kategori mempunyai satu juara, isi \u201Cya\u201D; bila tidak, biarkan`,
en:([e=""])=>`has to be settled: there are ${e} categories and ${e} winners. If each category has one winner, write \u201Cyes\u201D; if not, leave it`}
,"category-alone":{id:()=>"hanya dipakai satu peserta; periksa ejaannya",en:()=>"is used by one entry alone; check its spelling"}
,"prizes-unequal":{id:([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
en:([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`}
,"prizes-unused":{id:([e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`,
en:([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
};function p7(e,t){let n=H(RI(
e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function QI({setting:e,value:t,reason:n,allowed:r},o){if(n===
"no-rows")return p7(e,o);let i=typeof t=="string"?Kd(t,e,o):t,s=r.map(a=>Kd(a,e,o));return`${H(fs(e,
o),o)}${i===""?"":` = ${H(i,o)}`} ${m7[n][o](s)}.`}var e$={id:e=>QI(e,"id"),en:e=>QI(e,"en")};m();
var t$={"not-a-number":{id:"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},
"all-zero":{id:"semuanya nol",en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",
en:"blank while others are filled in"}},n$={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${H(e.value,"id")} `}${t$[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${H(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${t$[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var r$={id:e=>`Kriteria ${H(e.criterion,"id")} ada di lebih dari satu kolom (${Z(e.columns,"id")}) pada tab ${ne(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${H(e.criterion,"en")} is in more than one column (${Z(
e.columns,"en")}) of the tab of ${ne(e.judge,"en")}. Keep one.`};m();var o$={id:e=>`Tab ${ne(e.judge,
"id")} tidak punya kolom untuk kriteria ${H(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${ne(e.judge,"en")} has no column for the criterion ${H(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var i$={id:e=>`Tahap ${H(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${H(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var s$={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${H(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${H(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${H(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${H(e.first,"en")}. Delete or rename one of them.`}};m();var a$={id:e=>`Tab ${ne(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${ne(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var u$=(e,t)=>Z(e.map(n=>ae(n,t)),t),
Ea=(e,t)=>Z(e.map(n=>H(n,t)),t,8),f7={id:{code:"kode",name:"nama",institution:"instansi",category:
"kategori",judge:"juri"},en:{code:"code",name:"name",institution:"institution",category:"category",
judge:"judge"}},l$=(e,t)=>Z(Tg.flatMap(n=>e[n]===void 0?[]:`${f7[t][n]} ${H(e[n],t)}`),t),ll=(e,t)=>e===null?
"":` ${t} ${e}`,g7={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Ea(e,"id")}.`,SCORE_TAB:({tab:e,
layout:t,judges:n})=>`Nilai ${n.length} juri ada di satu tab ${H(
e,"id")}, ${{groups:"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Ea(n,"id")}.`,STAGES:({stages:
e,
advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Z(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${J.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.
length} kriteria${ll(e,"tahap")}: ${Ea(t,"id")}.`,ENTRY_COLUMNS:({headers:e})=>`Kolom peserta: ${l$(
e,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${H(e,"id")} bukan kriteria: ${{number:"nomor",sum:
"jumlah nilai",mean:"rata-rata nilai",weighted:"jumlah nilai berbobot",weight:"bobot",statistic:
"nilai tertinggi, terendah, atau statistik lain",rank:"peringkat",large:
"angkanya terlalu besar untuk nilai",text:"berisi teks","left-out":
"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,
year:t,city:n,government:r})=>`Dari judul di atas tabel: ${Z([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),
"id")}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Baris ${t} tab ${H(e,"id")}${n===""?"":` (${H(
n,"id")})`} bukan peserta: ${{numbers:"nomor kolom",example:"contoh pengisian",statistic:
"jumlah atau statistik",weight:"bobot kriteria",maximum:"nilai maksimum",section:
"judul kelompok, dipakai sebagai kategori",header:"judul kolom yang diulang",note:"catatan",
"left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,WEIGHTS:({from:e,stage:t,tab:n=""})=>`Bobot${ll(
t,"tahap")}: ${{headers:"dari judul kolom",row:"dari baris bobot",products:
"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${H(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${ll(
n,"tahap")}: ${u$(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${H(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${H(e,"id")} dibiarkan: ${{
recap:"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong",
"not-entries":"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},h7={JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${Ea(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${H(
e,
"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${Ea(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.
length} stages, by the names of the judge tabs: ${Z(e.map((n,r)=>t[r]==null?n:`${n} (${t[r]} advance)`),
"en")}. Correct their order and who advances in the tab ${J.stages.en}.`,CRITERIA:({stage:e,names:t}
)=>`${t.
length===1?"1 criterion":`${t.length} criteria`}${ll(e,"of stage")}: ${Ea(t,"en")}.`,ENTRY_COLUMNS:(
{
headers:e})=>`Columns of the entries: ${l$(e,"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${H(e,
"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",mean:
"the mean of the scores",
weighted:"a weighted sum of the scores",weight:"a weight",statistic:
"the highest, the lowest or another statistic of the scores",rank:"a rank",large:
"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:t,city:n,
government:r})=>`From the titles over the tables: ${Z([e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,
PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Row ${t} of the tab ${H(e,"en")}${n===""?"":` (${H(
n,"en")})`} is no entry: ${{numbers:"column numbers",example:"an example",statistic:
"a sum or statistic",weight:"the weights of the criteria",maximum:"the highest possible scores",
section:"the title of a group, taken as category",header:"the header again",note:"a note","left-out":
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t,tab:n=""})=>`Weights${ll(t,
"of stage")}: ${{headers:"from the headers",row:"from the row of weights",products:
"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${H(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${ll(n,
"of stage")}: ${u$(e,"en")}, ${t==="written"?"as written":"guessed from the scores there are"}.`,
ENTRIES:({count:e,
by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${H(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${H(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},y7={id:g7,en:h7};function b7({kind:e,params:t},n){
return y7[n][e](t)}
var c$=(e,t)=>b7(e,t),w7={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${J.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${J.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
v7={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${J.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${J.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function zv(e,t){
if(e===void 0)return"";let n=(t==="id"?w7:v7)[e.reason](Ea(e.tabs,t));return n===""?"":` ${n}`}var d$={
id:e=>e.judge===null?`Tab ${H(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${zv(
e.why,"id")}`:e.within?`Tab ${H(e.tab,"id")} tidak memuat nilai ${ne(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${H(e.tab,"id")} untuk ${ne(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${H(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${zv(
e.why,"en")}`:e.within?`The tab ${H(e.tab,"en")} holds no scores of ${ne(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${H(e.tab,"en")} for ${ne(e.judge,"en")}. Make it, or correct its name.`};m();var m$={
id:e=>e.isShutOut?
"Tab ini tertutup bagi Anda, padahal Anda panitia. Minta pemilik berkas menekan \u201CPeriksa lembar juri\u201D satu kali; sesudahnya tab ini terbuka bagi Anda.":
"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:e=>e.isShutOut?
"This tab is closed to you although you are on the committee. Ask the owner of the file to press \u201CCheck judge tabs\u201D once; then it is open to you.":
"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var p$={id:e=>`Tab ${ne(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${ne(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var qg=(e,t,n)=>Z(e.map((r,o)=>{var i;return`${r} ${ae((i=t[o])!=null?i:0,n)}`}),n,8),k7={
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
"disembunyikan, tetapi berisi nilai seperti kriteria lain","not-listed":`berisi angka, tetapi tidak ada di tab ${J.criteria.
id}`},x7={unnamed:"has no header, but holds numbers","some-tabs":
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
"is hidden, but holds scores like the criteria","not-listed":`holds numbers, but is not in the tab ${J.criteria.en}`}
,Zg=(e,t)=>Z(e.map(
n=>H(n,t)),t,4),f$={id:{old:"bernama seperti salinan atau tab lama",time:
"menyebut tahun atau masa lain",unlike:"tidak bernama seperti tab juri lain","same-judge":
"menyebut juri yang sudah punya tab lain",columns:
"kriterianya lain. Bila kompetisi lain, pindahkan ke berkas lain"},en:{old:
"is named like a copy or an old one",time:"names another year or time",unlike:
"is not named like the other judge tabs","same-judge":"names a judge who has another tab",columns:
"has other criteria. If it is another competition, move it to a file of its own"}},g$={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},
en:{statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},S7={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${H(e,"id")}`} ${k7[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${J.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${H(e,"id")} ${g$.
id[n]}. Apakah ini peserta?`,WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=qg(e,t,
"id");return{headers:`Bobot pada judul kolom (${i}) ${ft([n],1,10,100)?"tidak terbaca pasti":`berjumlah ${ae(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,row:`Baris di bawah judul kolom (${i}) tidak berlabel. Apakah itu bobot?`,
maxima:`Nilai maksimum setiap kriteria berbeda (${i}), dan bobot tidak tertulis. Bila poinnya dijumlahkan, jawab seperti tertulis; bila setiap kriteria sama penting, jawab sama besar.`,
totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,beside:t.every(
s=>s===0)?`Tab ${H(o,"id")} menyebut bobot di luar tabel, tetapi tidak jelas untuk kriteria mana. Tulis bobot pada judul kolom, atau jawab sama besar.`:
`Di luar tabel pada tab ${H(o,
"id")} tertulis bobot ${i}. Bobot mana yang dipakai?`,elsewhere:`Tab ${H(o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,
recap:`Nilai pada tab ${H(o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},JUDGE_WEIGHTS:({
judges:e,weights:t})=>`Tertulis bobot juri: ${qg(e,t,"id")}. Di sini semua juri dihitung sama. Bila itu benar, jawab sama besar; bila tidak, gabungkan dahulu nilai para juri.`,
SCALES:({judge:e,highest:t,
others:n})=>`Nilai tertinggi ${H(e,"id")} hanya ${ae(t,"id")}, juri lain sampai ${ae(n,"id")}. Bila skalanya lain, samakan dahulu; bila tidak, jawab ikut dihitung.`,
DIVISIONS:({categories:e})=>`Setiap juri hanya menilai satu kategori (${Zg(e,"id")}). Apakah setiap kategori punya juri dan pemenang sendiri? Bila tidak, lengkapi baris setiap juri.`,
NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${H(e,
"id")} di sini ${H(n,"id")}, di tab lain ${H(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${H(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${H(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${H(e,"id")} berisi nilai seperti tab juri, tetapi ${f$.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${Zg(e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${H(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${Z(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({row:
e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Z(e.map(t=>H(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,T7={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${H(e,"en")}`} ${x7[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${J.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,
row:t,doubt:n})=>`Row ${t} ${H(e,"en")} ${g$.en[n]}. Is it an entry?`,WEIGHTS:({criteria:e,weights:t,
sum:n,from:r,tab:o=""})=>{let i=qg(e,t,"en");return{headers:`The weights in the headers (${i}) ${ft(
[n],1,10,100)?"are not read for certain":`add up to ${ae(n,"en")}, not 100`}. Which weights count?`,
row:`The row below the headers (${i}) has no label. Are these the weights?`,maxima:`The criteria have different maximum scores (${i}), and no weights are written. If the points are added up, answer as written; if all criteria count alike, answer all equal.`,
totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,beside:t.every(s=>s===0)?
`The tab ${H(o,"en")} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`:
`Outside its table the tab ${H(o,"en")} gives the weights ${i}. Which weights count?`,elsewhere:`The tab ${H(
o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,recap:`The scores on the tab ${H(
o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}[r]},
JUDGE_WEIGHTS:({judges:e,weights:t})=>`Weights of judges are written: ${qg(e,t,"en")}. Here all judges count alike. If that is right, answer all equal; if not, combine the judges\u2019 scores first.`,
SCALES:({judge:e,highest:t,others:n})=>`The highest score of ${H(e,"en")} is only ${ae(t,"en")}, other judges go up to ${ae(
n,"en")}. If the scale is another one, convert the scores first; if not, answer that they count.`,
DIVISIONS:({categories:e})=>`Each judge scores one category only (${Zg(e,"en")}). Does each category have its own judges and winners? If not, complete every judge\u2019s rows.`,
NAMES:({code:e,one:t,other:n,count:r})=>`Code ${H(e,"en")} is ${H(n,"en")} here and ${H(t,"en")} on another tab${r>1?
` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${H(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${H(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({
tab:e,reason:t})=>`The tab ${H(e,"en")} holds scores like a judge's, but ${f$.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${Zg(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${H(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${Z(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Z(e.map(t=>H(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,E7={id:S7,en:T7},C7=({kind:e,params:t},n)=>E7[n][e](t),cl=(e,t)=>C7(
e,t),R7={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:"Tidak dihitung",en:
"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:"Seperti tertulis",en:
"As written"},
table:{id:"Seperti di tabel",en:"As in the table"},totals:{id:"Seperti kolom jumlah",en:
"As in the totals"},equal:{id:"Sama besar",en:"All equal"},criteria:{id:"Semuanya kriteria",en:
"All are criteria"},
same:{id:"Peserta yang sama",en:"The same entry"},use:{id:"Ikut dihitung",en:"Counts"},own:{id:
"Juri dan pemenang sendiri",en:"Own judges and winners"},judges:{id:"Nilai juri",en:
"They are judges"}},h$=(e,t)=>R7[e][t];var y$={id:({question:e})=>cl(e,"id"),en:({question:e})=>cl(e,
"en")};var Bv={TAB_MISSING:d$,UNDERSTANDING_OPEN:y$,TAB_EMPTY:a$,TAB_UNPROTECTED:p$,TAB_COPY:s$,
TAB_OPEN:m$,
STAGE_NOT_BEGUN:i$,COLUMN_MISSING_CRITERION:o$,COLUMN_DUPLICATE_CRITERION:r$,ROW_MISSING_ENTRY:PI,
ROW_WITHOUT_CODE:FI,
ROW_UNKNOWN_ENTRY:$I,ROW_DUPLICATE_ENTRY:NI,ROW_NAME_MISMATCH:II,SCORE_ROWS_PERMUTED:WI,
SCORE_MISSING:jI,
SCORE_NOT_NUMBER:zI,SCORE_TEXT_NUMBER:GI,SCORE_IS_DATE:LI,SCORE_OUT_OF_RANGE:BI,SCORE_ERROR:_I,
SCORE_FORMULA:MI,
SCORE_SCALE_SUSPECT:KI,SCORE_OUTLIER:UI,TOTAL_MISMATCH:qI,JUDGE_NO_VARIANCE:KP,JUDGES_IDENTICAL:ZP,
JUDGE_DOMINATES:WP,
JUDGE_UNRELIABLE:HP,JUDGES_DISAGREE:qP,JUDGE_CONFLICT:UP,SCORE_UNASSIGNED:YP,JUDGE_RECUSED:GP,
ENTRY_UNSCORED:MP,
ENTRY_FEW_READINGS:_P,PANEL_DISCONNECTED:VP,ASSIGNMENT_CAUTION:BP,ENTRY_DUPLICATE_CODE:$P,
ENTRY_DUPLICATE_NAME:FP,
NAMES_SIMILAR:LP,SETTING_INVALID:e$,WEIGHTS_INVALID:n$,SCALE_ASSUMED:YI,METHOD_CAUTION:VI,
SCHEDULE_CLASH:XI,
HISTORY_BROKEN:kI,PLENARY_UNCONFIRMED:CI,RULE_CHANGED_AFTER_SCORING:AI,TIE_AT_CUT:OI,NOBODY_ADVANCES:
SI,
PLENARY_CONFLICT:EI,OBJECTION_OPEN:TI,RESULT_STALE:DI,NO_DOCUMENT:xI,DOCUMENT_OUTDATED:bI,
DOCUMENT_DOTS:hI};var dl=({code:e})=>!Bv[e].confidential,D7=Bv;function A7({code:e,params:t},n){
return D7[e][n](t)}var ur=(e,t)=>A7(
e,t);function b$(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var O7={error:_("Kesalahan","Error"),
warning:_("Peringatan","Warning"),info:_("Info","Info")},ml={severity:_(
"Tingkat","Severity"),stage:_("Tahap","Stage"),tab:_("Tab","Tab"),cell:_("Sel","Cell"),message:_(
"Uraian","What and what to do"),code:_("Kode Temuan","Finding")},N7=["error","warning","info"],Uv=e=>N7.
flatMap(t=>e.filter(n=>n.severity===t));function Jg(e,t,n,r,o){let i=J.findings[t],s=[{header:ml.severity[
t],
width:100,value:a=>O7[a.severity][t]},{header:ml.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:ml.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:ml.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:ml.message[t],width:560,value:o},{
header:ml.
code[t],width:220,value:a=>a.code}];return It(i,n,r,s,Uv(e),0)}m();m();function w$(e){let t=new h;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new w;return[...e].reverse().flatMap(r=>{let o=Tf(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,$,F;let{entry:c,rank:d,score:p,decision:f,category:b,categoryRank:x}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let O=($=t.get(c.code))!=null?$:null,N=(F=f==null?void 0:f.rank)!=null?F:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:O,category:b,categoryRank:
x}})})}m();var Ca={institution:_("Instansi","Institution"),parent:_("Induk","Parent"),unitType:_(
"Jenis Unit","Unit Type"),required:_("Wajib","Required"),count:_("Jumlah Inovasi","Entries"),codes:_(
"Kode","Codes"),
status:_("Keikutsertaan","Coverage")},P7={present:_("ikut","takes part"),absent:_("belum mengirim",
"has not submitted"),unlisted:_("ikut, tidak terdaftar","takes part, not listed")};function Wv({
institutions:e,
entries:t}){var a;let n=new h;for(let u of t){let l=M(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(M(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new w(e.map(u=>M(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,f;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(f=(p=u[0])==null?void 0:p.unitType)!=null?f:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function Kv(e){let t=Wv(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function v$(e){if(e.institutions.length===0)
return null;let t=Wv(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Kv(e),
absent:t.
map(n=>n.institution.name)}}function k$(e,t,n,r){let o=s=>{var a,u;return(u=(a=Vt.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:Ca.institution[t],width:280,value:s=>s.institution.name}
,
{header:Ca.parent[t],width:220,value:s=>s.institution.parent},{header:Ca.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:Ca.required[t],width:80,value:s=>o(s.institution.required)},{header:Ca.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:Ca.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:Ca.status[t],width:180,value:s=>P7[s.status][t]}];return It(J.coverage[
t],
n,r,i,Wv(e),1)}m();m();var Vg=e=>e>0?`0.${"0".repeat(e)}`:"0",pl=(e,t)=>v(wn(e,t))/10**t;var Po={
place:_("Peringkat Akhir","Final Rank"),code:_("Kode","Code"),name:_("Nama Inovasi","Innovation"),
institution:_("Instansi","Institution"),category:_("Kategori","Category"),categoryRank:_(
"Peringkat Kategori","Rank in Category"),stage:_("Tahap Terakhir","Last Stage"),rank:_(
"Peringkat Tahap",
"Rank in Stage"),decided:_("Peringkat Putusan","Decided Rank"),title:_("Predikat","Title")};function x$(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:Po.place[t],width:80,format:"0",value:l=>l.place},
{header:Po.code[t],width:80,value:l=>l.entry.code},{header:Po.name[t],width:320,value:l=>l.entry.name}
,
{header:Po.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:Po.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Po.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Po.stage[t],width:180,value:l=>l.stage},{
header:Po.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Vg(n),value:l=>pl(l.score,n)}
,
{header:Po.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Po.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return It(J.finalRanking[t],o,i,u,e,3,s)}m();var Gv=(e,t,n,r)=>It(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var I7={rank:_("Peringkat","Rank"),decided:_("Peringkat Putusan","Decided Rank"),
code:_("Kode","Code"),
name:_("Nama Inovasi","Innovation"),institution:_("Instansi","Institution"),category:_("Kategori",
"Category"),categoryRank:_("Peringkat Kategori","Rank in Category"),tie:_("Penentu Nilai Sama",
"Tie-break"),title:_("Predikat","Title"),prize:_("Uang Pembinaan","Prize"),advances:_("Lolos",
"Advances"),explanation:_(
"Penjelasan","Explanation")},$7='"Rp"#,##0',F7=_("belum ditetapkan","not settled"),_7=_("ya","yes"),
M7=_("tidak","no");function S$(e,t){let{language:n,decimals:r}=t,o=Vg(r),i=(c,d,p,f="")=>({header:I7[
c][n],
width:d,value:p,format:f}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>pl(c,r)},i("advances",80,({advances:c})=>(c?_7:M7)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>L7(c,n),$7)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>pl(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":pl(p,r)}}))];return It(t.
name,t.title,t.origin,l,s,3,t.layout)}function L7(e,t){return e===null?"":e==="open"?F7[t]:e.amount}
function T$(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=le(a).tabs,l=Cn(e),{marked:c,
origin:d}=E$(
e,r),p=nt();sr(Jg(t.findings,a,c+u.findings(l),d,O=>ur(O,a)),o);let f=Hv(e,t.results,n,r);for(let O of f)
sr(O,o);let b=O=>p.includes(O)&&f.every(N=>N.name!==O);for(let O of s){let N=Xi(O,s,a),P=c+u.ranking(
O.name,l);b(N)&&sr(Gv(N,P,d,u.notRanked(O.name)),o)}let x=J.finalRanking[a];if(s.length>1&&b(x)&&sr(
Gv(x,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:O,listed:N}=Kv(e);sr(
k$(e,a,c+u.coverage(l),`${u.covered(O,N)} \xB7 ${d}`),o)}}function E$({settings:e},t){let n=le(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=DN(_r(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function Hv(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=le(s).tabs,l=Cn(e),{marked:c,origin:d}=E$(e,r),p=o.flatMap((O,N)=>{let[P,I]=[t[N],n[
N]];
if(P===void 0||I===void 0)return[];let $=Xi(O,o,s),F=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",j=c+u.ranking(O.name,l);return[j7(e,P,I,$,j,F+d)]});if(o.length<2||t.length<o.length)return p;let f=c+
u.finalRanking(l),b=u.decimals(a),x=tl(_r(i.method),s);return[...p,x$(w$([...t]),s,a,x,f,d,b)]}var Cn=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function j7(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=_r(t.method);return S$(t,{name:r,title:o,origin:
i,
layout:le(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:tl(l,s),stageScoreHeader:
tl(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function lr(e,t,n){let r=Ve(t);return Uv(
e).map(o=>{var a,u,l;let i=b$(o),s=n===void 0?null:Kg(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:ur(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:Gg(s,r)}}})}var gs=(
e,t)=>e.
filter(n=>n.severity===t).length,hs=e=>gs(e,"error")===0;m();m();var z7=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function C$(e){let t=n=>(z7(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Yg({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=Ve(e.settings.language);return{facts:t.map(i=>B7(i,o)),questions:C$(n).
map(i=>U7(i,o)),answers:[...r].map(i=>qv(i,o))}}var B7=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:c$(e,t)}},U7=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:cl(e,t),options:R$(e.options,t),default:e.
default}},R$=(e,t)=>e.map(n=>({id:n,label:h$(n,t)}));function qv([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=R$(ai[s.kind],i);return{id:e,tab:o,message:cl(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var W7=1440*60*1e3;function D$(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*W7).toISOString().slice(0,10)}
function A$(e,{
stages:t}){var n,r;return((r=(n=mt(e,ta))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>M(u.name)===M(W(o("reopens"))));if(i===void 0||ee(o("ruling")))return[];let[s,a]=[W(o(
"entry")),
W(o("ruling"))];return[{stage:i.name,entry:s,date:ho(o("date")),ruling:a}]})}function O$(e,t,n,r){
var i;
let o=mt(e,ta);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=W(
a("entry")),l=t.entries.find(P=>X(P.code)===X(u)),c=l===void 0?u:He(l),d=ho(a("date")),p=ee(a(
"answer"))||ee(a("ruling")),f=W(a("reopens")),b=(N=t.stages.find(P=>M(P.name)===M(f)))==null?void 0:
N.name,
x=[];if(!ee(a("date"))&&d===null){let P={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};x.push({code:"SETTING_INVALID",severity:"warning",...rt(o,s,"date"),params:
P})}if(f!==
""&&b===void 0){let P=t.stages.map($=>$.name),I={setting:"objections.reopens",value:f,reason:
"unknown-reference",allowed:P};x.push({code:"SETTING_INVALID",severity:"warning",...rt(o,s,"reopens"),
params:I})}
let O={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&x.push({...O,...rt(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?x.push({...O,...rt(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?x.push({...O,...rt(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&x.push({...O,...rt(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),x})}m();m();var ys=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),K7=(e=[],t)=>e.filter(([n])=>n===
t).map(([,n,r])=>[S(n),r!=null?r:null]),fl=e=>S(e!=null?e:""),N$=({values:e})=>e.map(([,t])=>t).filter(
t=>t!==null).join("; ");function P$(e){var r,o;let t=new h((r=e.unitTypes)==null?void 0:r.map(([i,s])=>[
S(i),s])),n=[{thing:"setting",names:[],values:y.entries({version:e.version,...e.rules})},...e.stages.
map(([i,...s])=>({thing:"stage",names:[i],values:[...ys(["weight","advance","title"],s),...K7(e.stageRules,
i)]})),...e.criteria.map(([i,s,...a])=>({thing:"criterion",names:[fl(i),fl(s)],values:ys(["weight",
"min","max"],a)})),...e.entries.map(([i,...s])=>{var a;return{thing:"entry",names:[i],values:[...ys(
[
"name","institution","category","status"],s),...t.has(i)?[["unitType",(a=t.get(i))!=null?a:null]]:[]]}
}),
...e.judges.map(([i,...s])=>({thing:"judge",names:[i],values:ys(["institution","stages","conflicts"],
s)})),...e.institutions.map(([i,...s])=>({thing:"institution",names:[i],values:ys(["parent"],s)})),
...e.
plenary.map(([i,s,...a])=>({thing:"plenary",names:[fl(i),fl(s)],values:ys(["rank","reason",
"votesFor",
"votesAgainst"],a)})),...((o=e.assignment)!=null?o:[]).map(([i,s,...a])=>({thing:"assignment",names:
[
fl(i),fl(s)],values:ys(["judges"],a)})),...e.sheets.flatMap(({stage:i,judge:s,criteria:a,rows:u})=>u.
map(([l,...c])=>({thing:"score",names:[i,s,l],values:ys(a,c)})))];return new h(n.map(i=>[E.stringify(
[i.thing,...i.names]),i]))}function gl(e,t){var a,u;let[n,r]=[P$(e),P$(t)],o=[...I$(e,t,"old"),...I$(
t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({names:p})=>p[0]===c&&p[1]===d),s=[...o];
for(let[l,c]of n){let{thing:d,names:p,values:f}=c,b=r.get(l);if(b===void 0){i(c)||s.push({thing:d,
names:p,
field:null,old:N$(c),now:null});continue}let x=new h(b.values),O=new h(f);for(let N of new w([...O.keys(
),
...x.keys()])){let[P,I]=[(a=O.get(N))!=null?a:null,(u=x.get(N))!=null?u:null];P!==I&&s.push({thing:d,
names:p,field:N,old:P,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;let{thing:d,names:p}=c;s.
push({thing:d,names:p,field:null,old:null,now:N$(c)})}return s.length>0||E.stringify(e)===E.stringify(
t)?s:[{thing:"order",names:[],field:null,old:null,now:null}]}function I$(e,t,n){let r=new w(t.sheets.
map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,judge:i,rows:s})=>s.length>
0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:s})=>({...{thing:"score",names:[o,i],field:
null,
old:null,now:null},[n]:s.length}))}m();var Jv=[2],cr=Jv[0],G7=["top","method","missing","tieBreaks",
"decimals","carryOver","passingScore","maxPerInstitution","winnersPerCategory","prizes",
"rankedWinners","winnerTerm","severityCorrection","conflicts"],Zv=4;function H7(e){var u;let[,t="",n="",
r="",o="",i=""]=(u=new RegExp(`^(-?)(\\d+)\\.(\\d{${Zv}})(\\d)(\\d*)$`).exec(S(e)))!=null?u:[];if(n==="")return g.abs(
e)<10**-Zv/2?0:e;let s=t===""?o>="5":
o>"5"||o==="5"&&/[1-9]/.test(i),a=v(n+r)+v(s);return(t===""?a:-a)/10**Zv||0}function hl(e){let t=r=>typeof r==
"number"?H7(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),criteria:e.criteria.
map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var q7=e=>e===void 0||e.kind==="blank"?
null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?e.raw.date:e.raw,Xg=e=>e===
null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(e),Gd=(e,t)=>e<t?-1:
v(e>t);function Z7({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(Gd);return{stage:e,
judge:t,
criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>q7(s.get(a)))]]).sort(([i],
[
s])=>Gd(i,s))}}var J7=({settings:e})=>y.fromEntries(G7.map(t=>[t,Xg(e[t])]));function bs(e,t,n,r,o=cr){
let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.
slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:J7(e),stages:l.map(d=>[d.name,
d.weight,V7(d),Xg(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,
d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,d.status]),judges:s.map(d=>[d.
code,d.institution,Xg(d.stages),Xg(d.conflicts)]),institutions:a.map(d=>[d.name,d.parent]),plenary:n.
filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,d.votesAgainst]),sheets:t.filter(
d=>c(d.stage)).sort((d,p)=>Gd(d.stage,p.stage)||Gd(d.judge,p.judge)).map(Z7),...Y7(l),...X7(e,l),...Q7(
e,c)}}var V7=({advance:e,advanceByCategory:t})=>t===void 0?e:Gi(t);function Y7(e){let t=e.flatMap(({
name:n,passingScores:r,minByUnitType:o,nestedTitles:i})=>[...r===void 0?[]:[[n,"passingScores",Gi(r)]],
...o===void 0?[]:[[n,"minByUnitType",Gi(o)]],...i===!0?[[n,"nestedTitles","nested"]]:[]]);return t.length===
0?{}:{stageRules:t}}function X7(e,t){if(t.every(({minByUnitType:r})=>r===void 0))return{};let n=Ou(e);
return{unitTypes:e.entries.map(r=>[r.code,n(r)])}}function Q7({assignment:e=new h},t){let n=[...e].filter(
([r])=>t(r)).flatMap(([r,o])=>[...o].map(([i,s])=>[r,i,E.stringify(s)])).sort((r,o)=>Gd(r.join(`
`),o.join(`
`)));return n.length===0?{}:{assignment:n}}var Hd=(...e)=>E.stringify(hl(bs(...e))),$$=(...e)=>E.stringify(
bs(...e));m();function yl(e,{competition:t,sheets:n,typedDecisions:r,assigned:o,locate:i}){let{thing:
s,names:a,field:u}=e,
l=(()=>{var b,x,O,N;let[d="",p="",f=""]=a;switch(s){case"score":{let P=n.find($=>$.stage===d&&$.judge===
p),I=(x=(b=P==null?void 0:P.rows.find($=>$.entry===f))==null?void 0:b.marks.get(u!=null?u:""))==null?
void 0:x.at;return P===void 0?null:{tab:P.tab,...I&&{cell:Ce(I.row,I.column)}}}case"setting":return u===
null?null:i({kind:"setting",key:u});case"stage":return c("stage",t.stages.findIndex(P=>P.name===d));
case"criterion":return c("criterion",t.criteria.findIndex(P=>{var I;return((I=P.stage)!=null?I:"")===d&&
P.
name===p}));case"judge":return c("judge",t.judges.findIndex(P=>P.code===d));case"plenary":return(O=r.
find(P=>P.stage===d&&P.entry===p))!=null?O:null;case"assignment":return(N=o.find(P=>P.stage===d&&P.entry===
p))!=null?N:null;default:return null}})();if(l===null)return e;return{...e,tab:l.tab,...l.cell?{cell:
l.
cell}:{}};function c(d,p){return p<0||u===null?null:i({kind:d,index:p,column:u})}}var F$=new A;
function bl(e,t,n=cr){var c,d,p,f;let{competition:r,sheets:o,decisions:i}=e,s=(c=F$.get(
e))!=null?c:new h;F$.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(f=s.get(u))!=null?f:Ye(Hd(r,o,i,a,n));return s.set(u,l),l}function wl(e,t,
n){
var u,l,c;if(bl(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[Hd,$$].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
Ye(
(c=a[1])!=null?c:"")===t}var qd=(e,t,n)=>{var r;return(r=Jv.find(o=>bl(e,n,o)===t))!=null?r:wl(e,t,n)?
cr:null},Zd=e=>Xu($t(J.decisions[e]).grid);function Vv(e,t,n){let r=t===void 0?null:Qu(t);if(t===void 0||
r===null||Ye(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=bs(o,i,s,
t.stage,r.snapshot.version),u=hl({...a,version:cr});return gl(hl(r.snapshot),u).map(l=>yl(l,e))}
function _$(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!wl(e,a,s));if(r.length===0)return[
];
let o=Zd(e.competition.settings.language),i=new w;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var O,N;let c=o.find(P=>P.stage===s&&P.hash===u),d=((O=Vv(e,c,u))!=null?O:[]).filter(P=>!i.has(E.stringify(
P)));for(let P of d)i.add(E.stringify(P));let{tab:p,cell:f}=(N=d.find(P=>P.tab!==void 0))!=null?N:{}
,
b={...p===void 0?{}:{tab:p},...f===void 0?{}:{cell:f}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var L$="rules",eY=8e3;function j$(
e,t){let{assignment:n,...r}=e,o={...r,entries:[],judges:[],institutions:[]},
i=bs(o,[],[],t);return{...i,version:0,stages:i.stages.filter(([s])=>s===t),criteria:i.criteria.filter(
([s])=>s===null||s===t)}}var z$=(e,t)=>Ye(E.stringify(j$(e,t)));function tY(){let e=Ne(L$);try{
return E.
parse(e!=null?e:"{}")}catch{return{}}}var nY=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({
marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function B$(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=tY(),o=new h(n.stages.filter(({name:s})=>nY(e,s)).map(({name:s})=>[s,j$(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...y.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>y.fromEntries(y.entries(s).map(([u,l])=>[u,M$(l)]));Ze(L$,E.stringify(E.stringify(
s).length>eY?a():s))}return[...o].flatMap(([s,a])=>{var O,N;let[u,l]=[r[s],Ye(E.stringify(a))];if(u===
void 0||M$(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:gl(d,a).map(P=>yl(
P,e)),{tab:f,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},x={...f===void 0?{}:{tab:f},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...x,params:{
changes:p}}]})}
var M$=e=>e.startsWith("{")?Ye(e):e;m();var Yv=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=En(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function rY(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:vr(nt(),"objections",Ot());if(r===void 0)return new h;
let o=le(e.settings.language).history,i=A$(_e(r),e).filter(Yv(t,n)),s=new w(i.map(({stage:a})=>a));
return new h(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function U$(e,t){let n=ct(e.stages,t),r=rY(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function gi(e,{rows:t}){let{competition:n}=e,r=ct(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=D$(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[..._$(e,r),
...B$(e,()=>t),...i===void 0?[]:O$(_e(i),n,s,Yv(r,t))]}function W$(){return de(()=>(Se(),Io(Mn(Ee,
"ranking"))))}function Io(e){let{workbook:t,history:n}=e,
{language:r}=t.competition.settings,{findings:o,progress:i}=Lt(t,{provisional:!1}),s=[...o,...gi(t,n)];
return va(t,s),Tv(t.own,i),{ok:hs(s),findings:lr(s,r,Bd(e)),understood:Yg(t),progress:i,fixes:IP(e,
Ve(
r))}}function K$(){return de(()=>(Se(),Ee(()=>{let e=et("ranking");Mt(e);let{competition:t}=e,{
language:n}=t.
settings,r=Lt(e,{provisional:!1}),o=[...r.findings,...gi(e,e.history)],i=o.filter(dl),s=le(n).tabs,a=`${s.
checked(Xe(),ke(),wt())} \xB7 ${s.overwritten}`,u=s.findings(Cn(t));sr(Jg(i,n,u,a,c=>ur(c,n)),e.keepers),
va(e,o),Tv(e.own,r.progress);let l=e.questions.length;return{errors:gs(i,"error"),warnings:gs(i,
"warning"),questions:l}})))}var oY=q({tab:z()});function G$(e){return de(()=>{let{tab:t}=he(oY,e);
return Se(),Ee(()=>{let n=et();
Mt(n);let{findings:r}=Lt(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&ye(fe("BAD_REQUEST",le(ht()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=le(i).history.accepted(t);return Tt(n.history,{at:Xe(),by:ke(),action:"accept",detail:s,
run:wt(),
hash:""},n.competition.settings),va(n,o),Io(Mn())})})}m();m();function Qg(e,t,n){let r=[...t].map(i=>{
var l,c;let{message:s,options:a,option:u}=qv(i,n.language);return`${s} \u2192 ${(c=(l=a.find(({id:d}
)=>d===u))==null?void 0:l.label)!=null?c:u}`});if(r.length===0)return e;
let o={at:Xe(),by:ke(),action:"answer",detail:r.join(`
`),run:wt()};return Tt(e,{...o,hash:""},n)}var iY=q({answers:At(z(),Me(z()))});function H$(e){return de(
()=>{let{answers:t}=he(iY,e);return Se(),
Ee(()=>{let{questions:n,competition:r}=et(),o=sY(Ev(),n,y.entries(t)),{notAsked:i,tooManyAnswers:s}=le(
ht()).problems;o===null&&ye(fe("BAD_REQUEST",i)),pP(o)||ye(fe("BAD_REQUEST",s));let a=ls(r.settings.
language),u=[...o].filter(([l])=>l in t);return a.exists&&Qg(a,u,r.settings),Io(Mn())})})}function sY(
e,t,n){
let r=new h(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?uY(s,i):aY(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var aY=(e,t)=>e.options.
some(n=>n===t)?mP(e,t!=null?t:""):null;function uY(e,t){return e===void 0||t===null?null:y.entries(
ai).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var q$=q({fixes:ce(z())}),Xv=250;
function Z$({sheets:e},t,n,r,o){var l,c,d,p,f,b,x;let i=e.filter(O=>O.
tab===t),s=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(f=s==null?void 0:
s.rows.find(O=>O.row===r))==null?void 0:f.entry)!=null?b:"";return{judge:(x=s==null?void 0:s.judge)!=
null?x:n,entry:u,criterion:a}}function J$(e){return de(()=>{let{fixes:t}=he(q$,e);Se();let n=Mn(Ee),
{workbook:r}=n,o=Ve(r.competition.settings.language);return{fixes:V$(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=Gg(i,o),c={old:l.old,now:no(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:f,criterion:b}=Z$(r,s,a,d,p);return{tab:s,cell:Ce(d,p),entry:f,criterion:b,...c}})}})}})}
function V$(e,t){
let n=new w(t);return PP(e).filter(r=>n.has(r.id)&&r.status==="offered")}function Y$(e){return Av(e.
ledger),_d(e.history),e}function X$(e){return de(()=>{let{fixes:t}=he(q$,e);return Se(),Ee(()=>{let n=Y$(
Mn()),{competition:r}=n.workbook,o=V$(n,t),i=new h(r.judges.map(({code:x,email:O})=>[x,O])),s=({fix:
x,
judge:O})=>{var N;return x.kind!=="score"||((N=i.get(O))!=null?N:"")!==""},a=lY(n.workbook,o.filter(
s)),{ledger:u,history:l}=n;a.length>0&&(u=xa(u,[...u.list,...a],r.settings),{ledger:u,history:l}=zd(
n.workbook,u,l));let c=new w(a.map(({id:x})=>x)),d=u.list.filter(({id:x})=>c.has(x)),p=x=>d.filter(O=>O.
status===x).length,f=new w(o.map(({id:x})=>x)),b=o.reduce((x,O)=>x+O.cells.length,0);return{applied:
p(
"applied"),asked:p("waiting"),left:b-d.length+t.filter(x=>!f.has(x)).length,unreachable:[...new w(o.
filter(x=>!s(x)).map(({judge:x})=>x))],check:Io(Mn())}})})}function lY(e,t){let[n,r,o]=[Xe(),ke(),Sa(
)],
i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{let p=c.kind==="score"?"waiting":"applied";if(
p===
"applied"&&!fi(a))return[];let f=o(a);return d.flatMap(b=>{let{row:x,column:O}=b,N=Z$(e,a,u,x,O),P=c.
kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,tab:a,status:p,criterion:P,cell:Ce(x,O),
judge:N.
judge,entry:c.kind==="label"&&N.entry===""?S(c.now):N.entry,now:c.now,kind:c.kind,answeredAt:"",
answeredBy:"",
before:{cell:c.old,format:f.format(x,O)}};return ol(I,b,f)!=="before"?[]:[{...I,before:{...I.before,
cell:f.cell(x,O)}}]})}),s=k.from({length:g.ceil(i.length/Xv)},wt);return i.map((a,u)=>({...a,id:`${s[
g.
floor(u/Xv)]}/${u%Xv+1}`}))}function Q$(){return de(()=>(Se(),Ee(()=>{let e=Y$(Mn()),{workbook:t,
ledger:n,
history:r}=e,{settings:o}=t.competition,i=Fv(e),s=ka(Ve(o.language)),[a]=i;if(a===void 0)return ye(
fe(
"BAD_REQUEST",s.nothingToUndo));let u=Sa(),l=i.find(x=>{let O=jd(x,t);return O===null||!fi(O.tab)||
ol(
x,O.at,u(O.tab))!=="after"});if(l!==void 0)return ye(fe("BAD_REQUEST",s.changedSince(l.tab,l.cell)));
let c={answeredAt:Xe(),answeredBy:ke()},d=n.list.map(x=>i.includes(x)?{...x,...c,status:"undone"}:x),
p=zd(t,xa(n,d,o),r),f=new w(i.map(({id:x})=>x)),b=p.ledger.list.find(x=>f.has(x.id)&&x.status==="applied");
return b!==void 0?ye(fe("BAD_REQUEST",s.refused(b.tab,b.cell))):Io(Mn())})))}m();var dY=q({id:z(),
accept:xe()});function eF(e){let t=ke().toLowerCase(),n=e.judges.filter(o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:sl(pi(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:il(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function tF(){let e=zt(nt(),Ot());return Vn(new h([...e].map(([t,n])=>[t,_e(n)]))).competition}
function nF(){return de(()=>rF(tF()))}function rF(e){let t=Ve(e.settings.language),n=new h(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:eF(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{..._v(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function oF(e){return de((
)=>{
let{id:t,accept:n}=he(dY,e);return Ee(()=>{var d;let r=eF(tF()).find(p=>p.id===t);if(r===void 0)return ye(
fe("BAD_REQUEST",ka(ht()).unknownFix));let o=et(),{competition:i}=o,s=ka(Ve(i.settings.language));if(
((d=
ct(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return ye(
fe("BAD_REQUEST",s.stageClosed(r.stage)));let u=jd(r,o),l=Sa();if(n&&(u===null||ol(r,u.at,l(u.tab))!==
"before"))return ye(fe("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:Xe(),by:
ke()};
return AP(r.judge,c)?(n&&u!==null&&fi(u.tab)&&Iv([Nv(r,u.tab,u.at,!1)],!0),rF(i)):ye(fe(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var iF={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},sF="#ffffff",
aF="Lembar Juri \xB7 ",Qv=new RegExp(
`(^|\\n)${aF}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function uF({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===sF&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[aF+o,...i];return{background:iF[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function lF({background:e,note:t}){var o,i,s;let[,n=""]=(o=Qv.exec(t))!=null?o:[],r=(s=(i=Qv.exec(
t))==null?void 0:i[2])!=null?s:sF;return{background:y.values(iF).includes(e)?r:e,note:t.replace(Qv,n)}
}m();function cF(e){var r;let t=(r=Oe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function dF(e,t,n){var d,p;let r=Oe().getSheetByName(e),o=new h,
i=[];for(let[f,b]of n.entries())for(let[x,O]of b.entries()){let N=(d=t[f])==null?void 0:d[x];(N==null?
void 0:N.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],Ce(f,
x)]),(N==null?void 0:N.note)!==O.note&&i.push({row:f,column:x})}for(let[f,b]of o)r==null||r.getRangeList(
b).setBackground(f==="#ffffff"?null:f);if(i.length===0)return;let[s,a]=[g.min(...i.map(({row:f})=>f)),
g.min(...i.map(({column:f})=>f))],u=g.max(...i.map(({row:f})=>f)),l=g.max(...i.map(({column:f})=>f)),
c=n.slice(s,u+1).map(f=>f.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var pY=q({on:xe()}),mF=["error","warning","info"];function fY(e,t){var r,o;let n=new h;
for(let i of e.
filter(dl)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new h;n.set(s,l);for(let[c,{row:d,column:p}]of yo(a).entries()){let f=`${d},${p}`,b=(o=l.get(f))!=
null?o:{severity:u,sentences:[]},x=mF.indexOf(u)<mF.indexOf(b.severity),O=c===0?[ur(i,t)]:[];l.set(f,
{severity:x?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function gY(){var n;let e=nt(),
t=((n=Ne(Ud))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function pF(e){return de(()=>{let{on:t}=he(
pY,e);return Se(),Ee(()=>{let n=Mn(),{workbook:r,history:o}=n,i=t?[...Lt(r,{provisional:!1}).findings,
...gi(r,o)]:[],s=fY(i,r.competition.settings.language),a=[...new w([...gY(),...s.keys()])].filter(fi);
t&&Ze(Ud,a.join(`
`));for(let u of a){let l=cF(u),c=l.map((d,p)=>d.map((f,b)=>{var N;let x=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),O=lF(f);return x===void 0?O:uF(O,x.severity,x.sentences)}));dF(u,l,c)}return t||Ze(
Ud,""),Io(n)})})}m();m();m();m();m();var Ln=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function fF(e){e.haste=0,e.
width=g.min(e.width+1,10)}function gF(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var hF=e=>R.now()>=e.until;m();m();var $o="https://www.googleapis.com/drive/v3/files",yF="https://www.googleapis.com/upload/drive/v3/files",
vl="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",bF="application/vnd.google-apps.folder",
jn="application/vnd.google-apps.document",Fo="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
eh="application/json",kl="application/pdf",Jd="application/vnd.google-apps.spreadsheet",Vd="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
xl=q({id:z(),
mimeType:ue(z()),webViewLink:ue(z()),modifiedTime:ue(z()),appProperties:ue(At(z(),z())),trashed:ue(
xe())}),
Sl=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},ek=(e,t,n)=>({fields:e,one:t,list:q({files:ce(t),
nextPageToken:ue(
z())}),fileOf:n}),tk=ek(vl,xl,Sl);m();m();var hY=[["api-off",["accessNotConfigured",
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
"notFound"]]];function yY(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function wF(e,t,n){var u,l,c;
let r=bY(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=hY.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?yY(e):i[0],a=wY(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function bY(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function wY(e){if(e===null)return null;let t=v(e),n=v.isFinite(t)?
t*1e3:R.parse(e)-R.now();return v.isFinite(n)&&n>0?n:null}var ro=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Tl=({kind:e})=>e==="server"||e==="unknown";
var vY=6,vF={failure:{kind:"haste",reason:"not-sent"}};function _o(e,t,n="text"){var s,a,u;let r=e.map(
()=>vF),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!hF(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=SY(l.flatMap(O=>{var N;return(N=e[O])!=null?N:[]}),n),p=[],f=null,b=!1;for(let[O,N]of l.entries(
)){
let P=(s=d[O])!=null?s:vF,I=r[N];r[N]=I!==void 0&&kY(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!xY(P,e[N])||o[N]>=vY)&&(p.push(N),b=!0,f=g.max(f!=null?f:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&ro(O.failure)))break;if(i=[...p,...c],!b){fF(t);continue}let x=gF(
t,f);if(x===null)break;Utilities.sleep(x)}return r}var kY=e=>"failure"in e&&e.failure.kind==="server",
xY=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function SY(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
S(i);if(Bg(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:wF(s,i.getContentText(),TY(i))}})}function TY(e){let t=e.getHeaders(
),
n=y.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:S(t[n])}function hi(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=bt(
e,EY(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function EY(e){
try{return E.parse(e)}catch{return null}}var th="lembar-juri-boundary-7f3a9c",El=5*1024*1024-4096;
function oo(e,t){return _o(e.map(CY),t).map(
n=>{let r=hi(xl,n);return"failure"in r?r:{ok:Sl(r.ok)}})}function rk(e,t,n){let r=`${$o}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(vl)}`,o=E.stringify(t),i=hi(xl,_o([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Sl(i.ok)}}function yi(e,t,n){let r=e.
map(o=>`${$o}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return kF(r,n)}
function ok(e,t){
let[n]=kF([`${$o}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function kF(e,t){let n=e.map(r=>({url:r,method:"get"}));return _o(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function CY({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${yF}${d}?uploadType=multipart&fields=${encodeURIComponent(
vl)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${th}`,payload:[...nk(
`--${th}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...nk(`--${th}\r
Content-Type: ${o}\r
\r
`),...k.from(s,p=>p>127?p-256:p),...nk(`\r
--${th}--\r
`)]}}var nk=e=>Utilities.newBlob(e).getBytes();m();function ik(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${$o}?q=${s}&pageSize=1000&fields=${a}${i}`,l=hi(e.list,_o([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function sk(e,t,n){let r=`${$o}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=hi(e.one,_o([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Cl=(e,t)=>ik(
tk,e,[],t),bi=(e,t)=>sk(tk,e,t);function ak(e,t,n){let r=Cl("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>y.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:bF,appProperties:t}),s=hi(q({id:z()}),_o([{url:`${$o}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var xF=q({
id:z(),emailAddress:ue(z()),role:z()}),RY=fo(xl,{permissions:ue(ce(xF))}),SF=ek(`${vl},permissions(id,emailAddress,role)`,
RY,e=>{var t;return{...Sl(e),access:(t=e.permissions)!=null?t:[]}}),
Yd=encodeURIComponent,DY=e=>`${$o}/${Yd(e)}`,uk=(e,t)=>ik(SF,e,[`mimeType = '${Jd}'`],t),lk=(e,t)=>sk(
SF,e,t);function AY(e){let t=`${DY(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${Yd("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${Yd(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${Yd(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${Yd(e.permission)}`,method:"delete"}}}function Xd(e,
t){
let n=_o(e.map(AY),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?hi(xF,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Rl="dokumen yang sudah jadi tidak dibuat dua kali",
OY={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Rl}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Rl}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Rl}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Rl}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Rl}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Rl}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Dl="documents that are ready are not made twice",
NY={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Dl}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Dl}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Dl}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Dl}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Dl}.`,
unknown:`Drive gave no clear answer. Try again: ${Dl}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function ws(
{kind:e,reason:t},n){let r=(n==="id"?OY:NY)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Bt=e=>Ye(e).slice(0,32),Qd=e=>`folder:${e}`;function io(e,t,n){let{language:r}=e.settings,o=Qd(
t),
i=Ne(o),s=i!==null&&PY(i,n,r)?i:IY(e,o,n);return{id:s,files:sn(Cl(s,n),r)}}var PY=(e,t,n)=>sn(bi(e,t),
n)!==null;function IY(e,t,n){let{language:r}=e.settings,o=le(r).documents.folder(Cn(e)),i=sn(ak(o,{
folder:Bt(
en())},n),r);return Ze(t,i),i}function sn(e,t){return"ok"in e?e.ok:Ra(e.failure,t)}function Ra(e,t){
let n=ws(e,t);return e.kind==="api-off"?ye(fe("DRIVE_API_OFF",n)):e.kind==="scope"?ye(fe(
"SCOPE_MISSING",n,Ug())):ye(fe("DRIVE_REFUSED",n))}var $Y=q({id:z(),link:z(),maker:z(),email:z(),
permission:z(),collected:z(),modified:z(),done:be(),of:be()}),
em={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},ck=e=>Bt(M(e)),
dk=e=>Bt(X(e)),TF=(e,t)=>`judge-file:${ck(e)}:${dk(t)}`;function nh(e,t){var n;try{let r=bt($Y,E.parse(
(n=Ne(TF(e,t)))!=null?n:"null"));return r.success?r.data:em}catch(r){if(r instanceof SyntaxError)return em;
throw r}}var Da=(e,t,n)=>Ze(TF(e,t),E.stringify(n));function Al({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=ke(),i=ot(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=nh(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of Xd(
i,Ln(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(S(s))}}m();m();
m();var EF=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var Cr=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),tm=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Mo=[tm("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),tm("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
tm("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),tm("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),tm("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var CF={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Cr("Presentasi",{advance:12,form:
"presentation"}),Cr("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Mo};m();var RF={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Cr(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Cr("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Cr("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Mo};m();var DF={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Cr(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},nestedTitles:!0,form:"presentation"})],criteria:Mo};m();var AF={settings:
{competition:"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Cr("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Mo};m();var OF={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Cr("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Mo};var NF={kolabik:RF,"satuin-pelita":OF,mojokerto:AF,malang:DF,gipp:CF};m();m(
);var PF={name:"GIPP 2017, Kota Probolinggo"};m();var IF={name:"Kolabik 2023, Kota Pasuruan"};m();
var $F={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var FF={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var _F={name:"SATUIN PELITA 2019, Kota Pasuruan"};var MF={
kolabik:IF,"satuin-pelita":_F,mojokerto:FF,malang:$F,gipp:PF};var FY=e=>({id:e,...MF[e],...NF[e]}),
nm=EF.map(FY);m();var Lo={part:"documents",tab:J.documents,columns:[{key:"number",header:_("Nomor",
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
header:_("Proses","Run"),width:90},{key:"revision",header:_("Revisi","Revision"),width:80}]},LF=[[
"begun",_("sedang dibuat","being made")],["made",_("jadi","ready")],["draft",_("rancangan","draft")],
["edited",_("disunting","edited")],["signed",_("ditandatangani","signed")],["failed",_("gagal",
"failed")],["deleted",_("terhapus","deleted")],["void",_("tidak berlaku","void")]],_Y=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function jF(e){var t;return e===""?"failed":(t=Gn(e,LF))!=null?t:_Y.test(e)?"signed":"own"}function rh(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=LF.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&jF(t)===e?t:r}function vs(e){var r,o,i;let t=mt(e,Lo),n=new h;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>W(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:jF(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new h,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var zF="lastRun",
MY=q({top:be(),at:z(),by:z(),ranked:ce(z()),errors:be()}),BF=e=>Ze(zF,E.stringify(e));
function rm(){var e;try{let t=bt(MY,E.parse((e=Ne(zF))!=null?e:"null"));return t.success?t.data:null}
catch{
return null}}m();m();m();var UF={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};
function WF(e,t,n){var c,d;let r=new h;
for(let p of t){let[,f="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let x=(
d=
r.get(f))!=null?d:{count:0,last:0,digits:b.length};r.set(f,{count:x.count+1,last:g.max(x.last,v(b)),
digits:g.max(x.digits,b.length)})}let[o]=[...r].sort(([,p],[,f])=>f.count-p.count),[i,s,a]=o===void 0?
[UF[e].prefix,0,g.max(UF[e].digits,e==="entries"?S(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new w(
t.map(X)),l=[];for(let p=s+1;l.length<n;p+=1){let f=`${i}${S(p).padStart(a,"0")}`;u.has(X(f))||l.push(
f)}return l}m();var mk={entries:Jr,judges:Qs},om={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
LY={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},jY=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
ih=e=>e===""||jY.test(M(e));function KF(e,t){var s;if(ih(e))return null;let n=mk[t].columns.find(a=>om[
t].
includes(a.key)&&Ge(e,a.header));if(n!==void 0)return n.key;let r=M(e),o=(s=LY[t].find(([,a])=>a.test(
r)))==null?void 0:s[0];if(o!==void 0)return o;let i=Te(e);return om[t].includes(i!=null?i:"")?i:null}
var oh=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&n.filter(t).length*5>n.length*4};
function zY(e){
return e.every(n=>n==="")?"passed":oh(e,n=>/^\S+@\S+\.\S+$/.test(n))?"email":oh(e,n=>/^https?:\/\//i.
test(n))?"link":oh(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?"phone":e.every((n,r)=>v(n)===r+1)?"passed":
new w(
e).size===e.length&&oh(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.test(n))?"code":"text"}function GF(e,t){
let n=new h,
r=["name","institution"],o=g.max(0,...e.map(i=>i.length));for(let i=0;i<o;i+=1){let s=zY(e.map(l=>{
var c;
return(c=l[i])!=null?c:""})),a=s==="text"?r.shift():s,u=om[t].includes(a!=null?a:"");a!==void 0&&a!==
"passed"&&u&&!n.has(a)&&n.set(a,i)}return n}var BY=10;function UY(e,t){let n=new h;for(let[r,o]of e.entries(
)){let i=KF(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function WY(e,t){var r;return(r=e.slice(0,BY).map((o,i)=>({row:i,columns:UY(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!ih(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var KY=e=>S.fromCharCode(65+e%26);function qF(e,t,n){var d,p,f;let r=WY(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:GF(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new h;
for(let b of n)for(let x of HF(b,t))u.set(x,"known");let l={columns:om[t].flatMap(b=>{var O;let x=o.
get(b);return x===void 0?[]:[{header:(O=a[x])!=null?O:KY(x),key:b}]}),unknown:a.filter((b,x)=>!ih(b)&&
![...o.values()].includes(x)&&s.some(O=>{var N;return((N=O[x])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,x]of s.entries()){if(x.every($=>$===""))continue;let O={code:"",name:""};for(
let[
$,F]of o)O[$]=(f=x[F])!=null?f:"";let N=i+b+1;if(M(O.name)===""){l.nameless.push(N);continue}let P=HF(
{institution:"",email:"",...O},t),I=P.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:O.name,why:I});else{for(let $ of P)u.set($,"twice");l.added.push(O)}}let c=WF(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var x;return b.code===""?{...b,code:(x=c.shift())!=null?x:""}:b}),l}function HF({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?M(t):`${M(t)}|${M(n)}`;return[...X(e)===""?[]:[`code:${X(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function GY(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function ZF(e){var u;let t=GY(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var HY={menu:"Siapkan tab juri",noJudges:
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
,qY={menu:"Prepare judge tabs",noJudges:
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
,so=e=>({id:HY,en:qY})[e];var ZY=1e6,JF=1e4,pk=50,JY=q({kind:dt(["entries","judges"]),text:ue(z().check(
kb(ZY))),tab:ue(z()),write:xe()}),
YF=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.test(t));
function XF(e){return de(()=>{let{kind:t,text:n,tab:r,write:o}=he(JY,e);return Se(),o?Ee(()=>VF(t,n,
r,!0)):VF(t,n,r,!1)})}function VF(e,t,n,r){var f;let o=zt(nt(),Ot()),{competition:i}=Vn(new h([...o].
map(([b,x])=>[b,_e(x)]))),s=o.has("settings")?i.settings.language:ht(),a=so(Ve(s)),u=b=>ye(fe(
"BAD_REQUEST",b));n!==void 0&&(!nt().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?ZF(t!=null?t:""):_e(n).values.map(b=>b.map(W));l.length>JF&&u(a.tooMany(JF));let c=qF(l,e,VY(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(f=o.get(e))!=null?f:J[e][s],p=r?YY(
e,d,c.added,s):[];return XY(c,d,r,p)}var VY=({entries:e,judges:t},n)=>n==="entries"?e:t;function YY(
e,t,n,r){
var f,b;if(n.length===0)return[];let o=mk[e];wr(t)===0&&rn(BN(o,t,r));let i=mt(_e(t),o),s=(f=i==null?
void 0:i.columns)!=null?f:new h(o.columns.map(({key:x},O)=>[x,O])),a=new h(o.columns.map(x=>{var O;
return[
x.key,(O=x.format)!=null?O:""]})),u=g.max(...s.values())+1,l=k.from({length:u},()=>"");for(let[x,O]of s)
l[O]=(b=a.get(x))!=null?b:"";let c=wr(t);for(let[x,O]of l.entries())O==="@"&&cT(t,c,x,n.length);let d=n.
map(x=>{var N;let O=l.map(()=>"");for(let[P,I]of s)O[I]=(N=x[P])!=null?N:"";return O});Yt(t,c,0,d,l);
let p=new w(n.flatMap(x=>y.entries(x).flatMap(([O,N])=>N?[O]:[])));return o.columns.flatMap(({key:x,
header:O})=>p.has(x)&&!s.has(x)?[O[r]]:[])}function XY(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,pk).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,pk),repeatedTotal:a.length,nameless:u.slice(0,pk)}}function ks(){return de(()=>{let e=nt(),t=zt(
e,Ot()),n=Vn(new h([...t].map(([x,O])=>[x,_e(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:ht(),s=Ve(i),a=ke(),u=nX(a,r.judges),l=u==="admin",c=ru(
).
filter(x=>![...t.values()].includes(x)),d=!QY(n),p=!d||c.length>0,f=YF(e),b=l?rm():null;return{user:
a,
role:u,language:s,competition:Cn(r),stages:r.stages.map(x=>x.name),top:yf(r),begun:p,...l?eX(n,e,{
begun:p,
responses:f}):{},presets:l&&d&&c.every(x=>f.includes(x))?nm.map(({id:x,name:O})=>({id:x,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?oX(J.documents[i],
e):QF,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?U$(r,ls(i).rows):[]}
})}
var QY=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,eX=(e,t,{begun:n,responses:r})=>({...n&&rs.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:tX(e.competition,t)}:{}});function tX(e,t){let n=Mr(t,e,Mg(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var nX=(e,t)=>Gp()?"admin":rX(e,t)?"judge":
"stranger",rX=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),QF={made:0,begun:0};
function oX(e,t){
if(!t.includes(e))return QF;let{grid:n}=$t(e),r=n===null?[]:[...vs(n).rows.values()].filter(i=>i.spreadsheet===
en()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var iX=e=>e.every(t=>t.every(n=>n===""));function sX({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function e_(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=Fg(i),a=sX(e,t,s),u=_e(a).values,l=r.own.has(a),c=(I,$,F=0)=>{
var L;let{open:j}=$g(i,$),B=fk(a,j,e.admins,t.email),U=(L=Hr().get(a))!=null?L:null;return{tab:a,
judge:t.
code,status:I,added:F,missing:0,foreign:f.length,access:B,id:U}},d=new w(r.sheets.filter(I=>I.tab===
a).flatMap(({rows:I})=>I.flatMap(({entry:$})=>$===null?[]:[X($)]))),p=In(r.competition,e.stage),f=r.
competition.entries.filter(I=>p!==null&&d.has(X(I.code))&&!p(t,I));if(iX(u))return vv(s,a),c("made",
n.length);let x=r.competition.settings.missing==="assigned"&&p===null?[]:s.values.slice(s.table.top).
flatMap(([I])=>n.filter($=>$.code===I&&!d.has(X($.code))));if((!yv(s,u)||f.length>0)&&l&&VN(u))return vv(
s,a),f.length=0,c("renewed",n.length);if(!yv(s,u)){let I=l?"changed":"theirs";return{tab:a,judge:t.code,
status:I,added:0,missing:x.length,foreign:0,access:"unprotected",id:null}}let O=u.length-s.table.top;
if(x.length===0)return c("kept",O);let N=O+x.length,P=bv(x,s.table.top+O,i);return tP(a,{...s,...$g(
i,N)},P),c("added",N,x.length)}function fk(e,t,n,r){let o=kv(e,t,n,r);return r===""?"closed":o?"own":
"refused"}var aX=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),t_=({sheets:e,own:t,
competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=wv(
Je(n,i.stage).length,g.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
gk=e=>`locked:${e}`;function n_(e){let t=Ne(gk(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function sh(e,t,n){let{admins:r,language:o}=e.competition.settings,i=aX(e,t),s=n_(t),a=y.fromEntries(
i.map(d=>[d,d in s?s[d]:Jp(d)]));Ze(gk(t),E.stringify(a));for(let d of i)kr(d,r);for(let{tab:d,open:
p}of t_(
e,t))rP(d,p,[...r,ke()]);let u=le(o).history.closed(i.length),l={at:Xe(),by:ke(),action:"close",
detail:u,
run:wt(),hash:"",stage:t},c=Tt(n,l,e.competition.settings);return Al(e,t,"reader"),c}function r_(e,t,
n,r){
let o=n_(t);for(let[u,l]of y.entries(o))XC(u,l);let i=[...e.competition.settings.admins,ke()];for(
let{
tab:u,open:l,email:c}of t_(e,t))fk(u,l,i,c);qn();let s={at:Xe(),by:ke(),action:"reopen",detail:n,run:
wt(),
hash:"",stage:t},a=Tt(r,s,e.competition.settings);return Ze(gk(t),"{}"),Al(e,t,"writer"),a}var uX=q(
{stage:ue(z())}),o_=q({stage:z(),reason:z()});function dr({stages:e,settings:t},n){var o;let r=e.
map(i=>i.name).join(", ");return(o=e.find(i=>M(i.name)===M(n)))!=null?o:ye(fe("BAD_REQUEST",le(t.language).
problems.unknownStage(n,r)))}function Aa(e){let t=de(()=>{let n=e();return Se(),Ee(()=>{let r=et(
"all");Mt(r),n(r,r.history)})});return"problem"in t?t:ks()}function lX(e,t){let{language:n,
minReadings:r}=e.
competition.settings;if(r===null)return;let{findings:o}=Lt(e,{provisional:!1}),i=o.find(s=>s.code===
"ENTRY_FEW_READINGS"&&s.stage===t);i!==void 0&&ye(fe("BAD_REQUEST",ur(i,Ve(n))))}var i_=e=>Aa(()=>{
let{
stage:t}=he(uX,e);return(n,r)=>{var a,u;let{competition:o}=n,i=ct(o.stages,r.rows),s=t===void 0?(a=i.
find(l=>l.status==="open"))==null?void 0:a.stage:dr(o,t).name;if(s!==void 0){if(((u=En(i,s))==null?
void 0:
u.status)==="open"){lX(n,s),sh(n,s,r);return}_d(r),Al(n,s,"reader")}}});function ah(e,{settings:t}){
let n=e.replace(/\s+/g," ").trim().slice(0,500);return n===""?ye(fe("BAD_REQUEST",le(t.language).problems.
reasonMissing)):n}var s_=e=>Aa(()=>{let t=he(o_,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}
=dr(
o,t.stage),s=ct(o.stages,r.rows),a=ah(t.reason,o);if(((u=En(s,i))==null?void 0:u.status)!=="open"){
r_(
n,i,a,r);return}_d(r),Al(n,i,"writer")}}),a_=e=>Aa(()=>{let t=he(o_,e);return({competition:n},r)=>{
let{
name:o}=dr(n,t.stage),i=ah(t.reason,n),s=z$(n,o),a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),
u=a[a.length-1];(u==null?void 0:u.hash)===s&&u.detail===i||Tt(r,{at:Xe(),by:ke(),action:"rules",
detail:i,
run:wt(),hash:s,stage:o},n.settings)}});var dX=q({stage:ue(z())}),u_=e=>Aa(()=>{let{stage:t}=he(dX,e);
return({competition:n,typedDecisions:r},o)=>{
let{settings:i}=n,s=le(i.language).history,a=t===void 0?null:dr(n,t).name,{unconfirmed:u,missing:l}=Rg(
r,o.rows,Ye),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(N=>N.stage===d))||a!==null&&M(a)!==
M(d))continue;let f=r.filter(N=>N.stage===d),b=f.map(N=>rv(N,Ye)).join(" "),x=s.plenary(f.map(({
entry:N,
rank:P})=>`${N}: ${P}`)),O={at:Xe(),by:ke(),action:"plenary",detail:x,run:wt(),hash:b,stage:d};c=Tt(
c,O,i)}}});m();m();var l_="lembar-juri-evidence";function uh(e,t,n){let r={format:l_,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var lh=e=>e.slice(0,16);function c_(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==l_||r.version!==1||!o.every(k.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var hk=e=>e.map(({entry:t})=>t.code),d_=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function mX({institution:e},t,n){let r=n.filter(
o=>o.cutNote!=="institution-full"&&M(o.entry.institution)===M(e));return{code:"INSTITUTION_FULL",
params:{
institution:e,most:t,above:hk(r)}}}function pX(e,t,n,r){if(e.kind==="displaced")return{code:
"DISPLACED",params:{places:t,by:e.by}};let{unitType:o,least:i,over:s}=e;return{code:
"KEPT_FOR_MINIMUM",params:{
last:n,title:r,unitType:o,least:i,over:s}}}function fX(e,t,n){let r=e===void 0?null:vf(e.score,t,n);
return r===null||r.s<0?null:r}function m_({settings:e,entries:t},{stage:n,standings:r,places:o,last:
i},s){
let a=Xn(r,P=>P.category),u=P=>{var I;return((I=a.get(P.category))!=null?I:[]).filter($=>Xt($)<Xt(P))}
,
l=r.some(P=>P.decision!==void 0),c=P=>l?Xt(P):P.rank,d=new h(k.from(a,([P,I])=>[P,new h(k.from(Xn(I,
c),([$,F])=>[$,hk(F)]))])),p=r.filter(P=>P.cutNote==="institution-full"),f=new h([...a].map(([P,I])=>[
P,[...I].reverse().find($=>$.advances)])),b=Au(t),x=({category:P})=>Hi(n,o,P),O=(P,{rounded:I})=>{
let{
advances:$,cutNote:F,title:j,score:B,entry:U,minimum:L}=P,K=x(P),G=Ru(n,e,b(U)),Y=P.category===null?
{}:{category:P.category},ge=()=>{var ie,Fe;return(Fe=(ie=d.get(P.category))==null?void 0:ie.get(c(P)))!=
null?Fe:[]};if(F==="below-passing-score"&&G!==null)return[{code:"BELOW_PASSING_SCORE",params:{
passingScore:tn(
G),score:I}}];if(F==="place-kept")return[{code:"PLACE_KEPT",params:{removed:d_(P)}}];if(F==="without-category")return[
{code:"WITHOUT_CATEGORY",params:{}}];if(F==="institution-full"&&e.maxPerInstitution!==
null)return[mX(U,e.maxPerInstitution,u(P))];let Q=F==="first-reserve"?[{code:"FIRST_RESERVE",params:
{
sharing:ge(),...Y}}]:[];if(F==="shared-rank-at-cut"&&K!==null)return[{code:"SHARED_RANK_AT_CUT",
params:{
places:K,last:i,title:j,sharing:ge(),...Y}}];if(L!==void 0)return[pX(L,K!=null?K:0,i,j),...Q];if($)return[
{code:"ADVANCES",params:{places:K,last:i,title:j,...Y}}];let oe=l?null:fX(f.get(P.category),B,s);
return[
{code:"OUTSIDE_CUT",params:{places:K,last:i,behind:oe,...Y}},...Q]},N=P=>{let{place:I,vacated:$,
prize:F}=P,
j=x(P);if(I===null)return[];let B=i&&e.rankedWinners,U=p.filter(K=>K.category===P.category&&Xt(K)<Xt(
P)),L=$!==null&&$.from===null;return[...U.length>0&&(B||j!==null&&Xt(P)>j)?[{code:"PASSED_OVER",
params:{
place:I.place,over:hk(U)}}]:[],...$!==null&&(B||L)?[{code:"MOVED_UP",params:{place:I.place,from:$.from,
removed:d_(P)}}]:[],...F===null?[]:[{code:"PRIZE",params:{prize:F}}]]};return(P,I)=>{let{category:$,
categoryRank:F}=P;return[...$!==null&&F!==null?[{code:"CATEGORY_RANK",params:{category:$,rank:F}}]:[
],
...O(P,I),...N(P)]}}m();function p_(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?void 0:
o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function f_(e,t){let n=new h(
e.map(({entry:s,score:a})=>[s.code,xr(a,t)])),o=p_(e,(s,a)=>vn(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=p_(e,(s,a)=>s.rank===a.rank);return new h(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,f,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(f=i[a+1])==null?
void 0:f.standings)!=null?b:[]}]})))}function g_(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function gX(e){let t=new h;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:MR(e,r);return t.set(r,o),
o(n)}}function hX(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let x=b&&o.includes(b.entry.code)?g_(e,b):null;return b&&x?[{entry:b.entry.code,
rank:b.
rank,value:x}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,f=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...f}}]}function yX({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function bX(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function h_(e,
t,n){
var I;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=kn(s),c=l==null?
void 0:l(o,r),d=gX(o),p=f_(a,r.decimals),f=md(e,i,n),b=o.criteria.map(({name:$,weight:F,max:j})=>({
criterion:$,
weight:tn(F),max:tn(j)})),x=In(e,i),O=new h;for(let{entry:$,judge:F,reason:j}of o.leftOut){let B={
code:"JUDGE_LEFT_OUT",params:{judge:F,reason:j}};O.set($,[...(I=O.get($))!=null?I:[],B])}let N=({
entry:$,judgeScores:F,
stageScore:j,score:B})=>{var Y,ge;let U=(Y=O.get($.code))!=null?Y:[],L=[...F].map(([Q,oe])=>({judge:
Q,
score:oe})),K=x===null?o.judges:o.judges.filter(Q=>x(Q,$)),G=K.map(Q=>Q.code).filter(Q=>!F.has(Q)&&!U.
some(({params:oe})=>oe.judge===Q));return[{code:"STAGE_SCORE",params:{method:s,judges:L,criteria:b,
score:j}},
...x===null?[]:[{code:"ASSIGNED_JUDGES",params:{judges:K.map(({code:Q})=>Q),of:o.judges.length}}],
...(ge=
c==null?void 0:c($.code))!=null?ge:[],...U,...G.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{
judges:G}}]:
[],...r.carryOver?[{code:"CARRIED_OVER",params:{parts:f($.code,j),score:B}}]:[]]},P=m_(e,t,u);return $=>{
let F=p.get($.entry.code);return F===void 0?[]:[...N($),...hX($,F,d),...yX($,F,u),...bX($),...P($,F)]}
}var ch=(e,t)=>t.map((n,r)=>wX(e,n,t.slice(0,r)));function wX(e,t,n){let{language:r,decimals:o}=e.settings,
i=h_(e,t,n),s=_N(r,o,_r(t.method));return new h(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:MN(
u,r,o)}]}))}function y_(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=ct(
s.stages,t),
u=({stage:O})=>{var N;return((N=En(a,O.name))==null?void 0:N.status)==="open"},l=Lt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(O=>O.name===i),d=l.results.filter((O,N)=>N<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),f=o&&!n?p:[],b=f.length>0?[]:p,x=O=>{var N;return O.code===
"TAB_UNPROTECTED"&&f.includes((N=O.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:ch(
s,d),toClose:f,open:b,findings:l.findings.filter(O=>!x(O)),writes:r!=null?r:!n&&b.length===0}}m();
var b_=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:y.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var w_=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function v_(e,t){let[n,r]=[w_(e),w_(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var vX=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new h([...e.readings].map(([n,r])=>[n,new h([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function k_(e,t,n,r){let o=kn(t.method),
{quickly:i}=o,s=i===void 0?o:{...o,scores:a=>i(a,r)};return t.panel.judges.flatMap(({code:a})=>{let u=sa(
e,vX(t.panel,a),n,[],s);return u.standings.length===0?[]:[{judge:a,...v_(t,u)}]})}function x_(e,t,n){
let{settings:r}=e,{unit:o}=kn(r.method);return cu.filter(s=>s!==r.method&&(!r.carryOver||kn(s).unit===
"points")&&(!Du(t.stage,r)||kn(s).unit===o)).flatMap(s=>{let a=sa({...e,settings:{...r,method:s}},t.
panel,n);return a.standings.length===0?[]:[{method:s,...v_(t,a)}]})}m();function S_(e,t,n,r){let o=e.standings.filter(
c=>c.advances).length,[i,s]=[e.standings[o-1],e.standings[o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(c=>c.advances))return null;let[a,u]=[i,s].map(({entry:c})=>t.entries.findIndex(
({code:d})=>d===c.code)),l=n.map(({truth:c,another:d})=>{let p=({scores:f})=>f[a]-f[u];return p(d)-p(
c)});return{lastIn:i.entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),
standardError:t.
judges.length<2?null:g.sqrt(Ht(l)/l.length)}}m();function T_(e){var p,f;let t=e.length,n=(f=(p=e[0])==null?
void 0:p.length)!=null?f:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map($n),o=e[0].map((b,x)=>$n(e.map(O=>O[x]))),i=$n(r),s=e.flatMap(
(b,x)=>b.map((O,N)=>(O-r[x]-o[N]+i)**2)),a=n*Ht(r)/(t-1),u=t*Ht(o)/(n-1),l=Fr(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function E_(e,t){let{groupCount:n}=xu(e);if(n===0)return{lambda:null,effects:new h};let{lambda:r,
effects:o}=vo(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new h(i?k.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();function C_(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Xr(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Xr(u.filter((p,f)=>f!==o));return l===null||c.length===0?[]:[[l,$n(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:g.sqrt(Ht(s)/(s.length-1)),agreement:Of(a)}})}m();m();
function kX(e){let t=v.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function R_(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-kX(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=v.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function xX(e){var n;let t=new h;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Fr([...t.
values()].map(r=>r**3-r))}function D_(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(uf),i=e.map((c,d)=>Fr(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*Fr(r.map(xX));if(s<=0)return null;let a=12*Ht(i)/s;return{w:a,p:
R_(
n*(t-1)*a,t-1)}}m();function A_(e){let t=e.map(Xr).filter(i=>i.length>1),n=t.flat(),r=Ht(n)/(n.length-1);
return r>0?1-Fr(
t.map(i=>i.length*Ht(i)/(i.length-1)))/n.length/r:null}m();m();m();m();var O_=()=>Ki;m();var N_=()=>cf(
e=>g.ceil(e/2)-1);m();var P_=()=>e=>Ki(lf(e,uf));m();var I_=gf(Tu);m();var $_=gf(hf);m();var F_=()=>cf(
e=>e<ld?0:1);m();function SX(e){let t=g.sqrt(Ht(e)/(e.length-1)),n=$n(e);return e.map(r=>t>0?50+10*(
r-n)/t:50)}var __=()=>e=>Ki(
lf(e,SX));var M_={mean:O_,trimmed:F_,median:N_,"rank-sum":P_,"z-score":__,adjusted:df,robust:$_,
reliability:I_};function yk(e,t,n,r,o){var i,s,a;return(a=(s=(i=M_)[e])==null?void 0:s.call(i,t.rows,
n))!=null?a:TX(
cd[e],t,r,o)}function TX(e,{entries:t,judges:n},r,o){let i=new h(r.judges.map(u=>[u.code,u])),s=n.map(
u=>i.get(u)),a=u=>new h(t.map(({code:l},c)=>[l,new h(u[c].flatMap((d,p)=>d===null?[]:[[n[p],{score:
tn(
d),marks:[]}]]))]));return u=>{let l=e.scores({...r,entries:t,judges:s,readings:a(u)},o);return Float64Array.
from(t,({code:c})=>{var d,p;return(p=(d=l.get(c))==null?void 0:d.valueOf())!=null?p:v.NaN})}}m();m();
function Ol(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}function xs(
e){
for(;;){let t=1-e(),n=1.7156*(e()-.5),r=t-.449871,o=g.abs(n)+.386595,i=r*r+o*(.196*o-.25472*r);if(i<
.27597||i<=.27846&&n*n<=-4*t*t*g.log(t))return n/t}}function im(e,t){let n=t/2-.3333333333333333,r=1/
g.sqrt(9*n);for(;;){let o=xs(e),i=1+r*o;if(i<=0)continue;let s=i*i*i,a=1-e(),u=o*o;if(a<1-.0331*u*u||
g.log(a)<.5*u+n*(1-s+g.log(s)))return 2*n*s}}var EX=20231207,bk={first:100,complete:1,incomplete:4},
dh=8,mh=25e-10;function CX({entries:e,rows:t}){
let n=k.from(e.keys()).sort((o,i)=>e[o].code<e[i].code?-1:1),r=n.flatMap(o=>t[o].flatMap((i,s)=>i===
null?[]:[{entry:o,judge:s,score:i}]));return{order:n,entry:Int32Array.from(r,o=>o.entry),judge:
Int32Array.
from(r,o=>o.judge),score:Float64Array.from(r,o=>o.score)}}function RX({order:e,entry:t,judge:n,score:
r},o){
let i=new Float64Array(e.length),s=new Float64Array(o),[a,u]=[new Float64Array(e.length),new Float64Array(
o)];for(let b=0;b<r.length;b+=1)i[t[b]]+=r[b],a[t[b]]+=1,u[n[b]]+=1;for(let b=0;b<i.length;b+=1)i[b]/=
a[b];for(let b=0;b<r.length;b+=1)s[n[b]]+=r[b]-i[t[b]];for(let b=0;b<o;b+=1)s[b]/=u[b];let l=e.reduce(
(b,x)=>b+i[x],0)/e.length,c=(b,x)=>b.reduce((O,N)=>O+(N-x)**2,0)/b.length,d=0;for(let b=0;b<r.length;
b+=
1)d+=(r[b]-i[t[b]]-s[n[b]])**2;let p=g.max(1,r.length-i.length-o+1),f=d/p+mh;return{entries:i,
severities:s,
errors:new Float64Array(o).fill(f),mean:l,between:L_(e,i,l)+mh,spread:c(s,0)+mh,level:f}}var L_=(e,t,
n)=>e.
reduce((r,o)=>r+(t[o]-n)**2,0)/e.length;function DX(e,{order:t,entry:n,judge:r,score:o},i){let{
entries:s,
severities:a,errors:u,mean:l,between:c}=i,d=u.map(b=>1/b),p=1/c,f=0;for(let b of t){let x=p,O=p*l;
for(;f<
o.length&&n[f]===b;f+=1){let N=d[r[f]];x+=N,O+=N*(o[f]-a[r[f]])}s[b]=O/x+xs(e)/g.sqrt(x)}}function AX(
e,{
order:t,entry:n,judge:r,score:o},i){let{entries:s,severities:a,errors:u,spread:l}=i,c=a.length,[d,p]=[
new Float64Array(c),new Float64Array(c)];for(let x=0;x<o.length;x+=1)d[r[x]]+=o[x]-s[n[x]],p[r[x]]+=
1;let f=0;for(let x=0;x<c;x+=1){let O=p[x]/u[x]+1/l;a[x]=d[x]/u[x]/O+xs(e)/g.sqrt(O),f+=a[x]}let b=g.
sqrt(l/c)*xs(e)-f/c;for(let x=0;x<c;x+=1)a[x]+=b;for(let x of t)s[x]-=b;i.mean-=b}function OX(e,t,n,
r){
let{entry:o,judge:i,score:s,order:a}=t,{entries:u,severities:l,errors:c}=n,[d,p]=[l.length,a.length],
f=a.reduce((P,I)=>P+u[I],0);n.mean=f/p+g.sqrt(n.between/p)*xs(e),n.between=(r.between+p*L_(a,u,n.mean))/
im(e,p+1);let b=l.reduce((P,I)=>P+I*I,0);n.spread=(r.spread+b)/im(e,d+1);let[x,O]=[new Float64Array(
d),new Float64Array(d)];for(let P=0;P<s.length;P+=1)x[i[P]]+=(s[P]-u[o[P]]-l[i[P]])**2,O[i[P]]+=1;
let N=0;
for(let P=0;P<d;P+=1){let I=dh*n.level+x[P]+mh;c[P]=I/im(e,dh+O[P]),N+=1/c[P]}n.level=im(e,dh*d)/(dh*
N)}function NX(e,{order:t},{rows:n},r,o){let{entries:i,severities:s,spread:a,errors:u}=r,l=k.from(s,
(c,d)=>({severity:g.sqrt(a)*xs(e),deviation:g.sqrt(u[d])}));for(let c of t){let d=o[c];for(let[p,{
severity:f,
deviation:b}]of l.entries())n[c][p]!==null&&(d[p]=i[c]+f+b*xs(e))}}function*j_(e,t){let n=Ol(EX),r=CX(
e),o=e.judges.length,i=RX(r,o),s={...i,entries:i.entries.slice(),severities:i.severities.slice()},a=e.
rows.map(c=>[...c]),l=r.score.length===o*r.order.length?bk.complete:bk.incomplete;for(let c=0;c<t;c+=
1){for(let d=c===0?bk.first:l;d>0;d-=1)DX(n,r,s),AX(n,r,s),OX(n,r,s,i);NX(n,r,e,s,a),yield{entries:s.
entries,rows:a}}}var PX=1e-9,wk={most:2e3,longList:500,longFrom:500};function IX(e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=md(e,t.stage,n),i=new je(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function $X(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-g.floor(n/e.length)*e.length)}function FX({contenders:e,
sharing:t=[]},n){
let r=((n!=null?n:0)-e.length+t.length)/t.length,o=new w(t);return e.map(i=>[i.entry.code,o.has(i)?r:
1])}function _X(e,t,n,{better:r},o){let{settings:i}=e,{entries:s}=o,{places:a,stage:u}=t,l=IX(e,t,n,
o),c=new h(s.map((N,P)=>[N.code,P])),d=10**i.decimals,p=r==="higher"?-1:1,b=xf(e,u,r,N=>N),x=new je(
0),O=N=>Du(u,i)?new je(N,d):x;return N=>{let P=N.map((L,K)=>l[K].rest+l[K].own*L),I=P.map(L=>p*g.floor(
(L+PX)*d+.5)),$=$X(I),F=new Int32Array(s.length),j=$.map((L,K)=>{let G=$[K-1];return F[L]=G!==void 0&&
I[G]===I[L]?F[G]:K+1,{entry:s[L],rank:F[L],score:O(p*I[L]),steps:[],decidedBy:null}}),{races:B}=Sf(j,
b),U=B.flatMap(L=>FX(L,Hi(u,a,L.category)));return{scores:P,ranks:F,shares:new h(U.map(([L,K])=>[c.get(
L),K]))}}}function z_(e,t,n,r,o,i){let{settings:s}=e,{entries:a,judges:u}=o,l={...o,judges:u.slice(0,
1),rows:a.map(()=>[0])},c=yk(t.method,l,i,t.panel,s),d=yk(t.method,o,i,t.panel,s),p=_X(e,t,n,r,o),f=a.
length<wk.longFrom?wk.most:wk.longList;return k.from(j_(o,f),b=>({truth:p(c(k.from(b.entries,x=>[x]))),
another:p(d(b.rows))}))}m();function MX(e,t){let n=Int32Array.from(e,o=>o[t]).sort(),r=o=>n[g.max(0,
g.ceil(o*n.length-1e-9)-1)];
return[r(.05),r(1-.05)]}function B_(e,t){let n=e.reduce((r,{shares:o})=>{var i;return r+((i=o.get(t))!=
null?i:0)},0)/e.length;return n<1e-9||n>1-1e-9?g.round(n):n}function U_(e,t){if(e.judges.length<2||t.
length===0)return e.entries.map(({code:i})=>({code:i,inTop:null,again:null,rankLow:null,rankHigh:
null}));
let n=t.map(({truth:i})=>i),r=t.map(({another:i})=>i),o=n.map(i=>i.ranks);return e.entries.map(({
code:i},s)=>{
let[a,u]=MX(o,s);return{code:i,inTop:B_(n,s),again:B_(r,s),rankLow:a,rankHigh:u}})}m();function LX({
panel:e},t){let n=r=>o=>{let i=e.readings.get(o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function W_(e,t,n,r){
let o=new h(n.map(f=>{var b;return[f.code,(b=f.inTop)!=null?b:0]})),i=new w(LX(e,r)),s=({entry:{code:
f},
advances:b})=>{var O;let x=(O=o.get(f))!=null?O:0;return i.has(f)||(b?x:1-x)<.9-1e-9},a=e.standings.
filter(f=>f.advances),u=a.filter(f=>!s(f)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[],again:null};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:
a.
length,contested:[],again:null};let l=e.standings.filter(s).map(({entry:f})=>f.code),c=l.length===0?
"firm":2*u>=a.length?"partly":"open",d=new h(n.map(f=>{var b;return[f.code,(b=f.again)!=null?b:0]})),
p=a.reduce((f,{entry:b})=>{var x;return f+((x=d.get(b.code))!=null?x:0)},0);return{level:c,within:a.
length,firm:u,contested:l,again:p}}function ph(e,t,n){var U,L,K;let r=(U=t.held)!=null?U:t,{panel:o}
=r,s=r.standings.some(({decision:G})=>G!==
void 0)?sa(e,o,n):r,a=new w(t.standings.map(({entry:G})=>G.code)),u=G=>G.filter(Y=>a.has(Y)),l=G=>G.
map(Y=>({...Y,enters:u(Y.enters),leaves:u(Y.leaves)})),c=Su(o),d=bR(c.rows),p=2*d.length>=c.rows.length?
d:[],f=D_(p),b=T_(p),{lambda:x,effects:O}=E_(o,e.settings.severityCorrection),N=kn(s.method),P=c.judges.
length>0?z_(e,s,n,N,c,x!=null?x:0):[],I=new h(U_(c,P).map(G=>[G.code,G])),$={...s,standings:s.standings.
filter(({entry:G})=>a.has(G.code))},F=$.standings.map(({entry:G})=>I.get(G.code)),j=l(k_(e,s,n,x!=null?
x:0)),B=S_(s,c,P,(N==null?void 0:N.better)==="lower"?-1:1);return{stage:s.stage.name,panel:{judges:c.
judges.length,entries:c.entries.length,complete:d.length},kendallW:(L=f==null?void 0:f.w)!=null?L:
null,
kendallP:(K=f==null?void 0:f.p)!=null?K:null,iccSingle:b.single,iccAverage:b.average,alpha:A_(c.rows),
lambda:x,judges:C_(o,c,O),stability:F,leaveOneOut:j,methods:l(x_(e,s,n)),gap:B!==null&&u([B.lastIn,B.
firstOut]).length===2?B:null,verdict:W_($,c.judges.length,F,j)}}m();var K_={strong:.7,moderate:.5,
weak:.3,none:0},jX=3,zX={levels:{single:()=>"Hanya nilai satu juri yang dihitung, jadi keandalan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},BX={
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
"The judges hardly agree on the order of the entries."}};function UX(e){var n;return(n=y.keys(K_).find(
r=>e>=K_[r]))!=null?
n:"none"}var G_=(e,t)=>gn(e.toFixed(2),t);function WX(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:s,methods:a}=e,u=i.filter(({enters:f,leaves:b})=>f.length+b.length>0).length,l=a.filter(({enters:
f,
leaves:b})=>f.length+b.length===0).map(({method:f})=>f),c=f=>ci(f,n),d=(p=s==null?void 0:s.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(Z(r.contested,n))]:[],...o.judges<=jX&&r.level!==
"firm"?[t.fewJudges(o.judges)]:[],...r.again===null?[]:[t.again(r.within,g.round(r.within===1?10*r.again:
r.again))],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...s?[`${t.gap(s.lastIn,s.firstOut,G_(
s.points,n))}${d===null?"":t.gapError(G_(d,n),s.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(Z(l.
map(c),n))]:[],...a.filter(({method:f})=>!l.includes(f)).map(({method:f,enters:b,leaves:x})=>t.byMethod(
c(f),Z(b,n),Z(x,n)))]}function fh(e,t){let n=t==="id"?zX:BX,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i,o-i),...r==="single"||r==="no-cut"?[]:WX(e,n,t),...e.kendallW===null?[]:[n.agreement[
UX(
e.kendallW)]]]}var H_=(e,t)=>t.map((n,r)=>{let o=ph(e,n,t.slice(0,r)),i=fh(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function q_(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:_r(e.method),cut:e.places,
...e.stage.advanceByCategory===void 0?{}:{cutByCategory:y.fromEntries(e.stage.advanceByCategory.map(
({name:r,value:o})=>[r,o]))},unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),
ranking:e.standings.map(r=>{var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:
r.
decision.rank},code:r.entry.code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=
null?o:r.entry.category,score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,
reserve:r.
cutNote==="first-reserve",title:r.title,...r.minimum===void 0?{}:{minimum:r.minimum.kind},
tieBrokenBy:r.
decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.metric,tie:(s=(i=t==null?void 0:t.get(
r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?void 0:t.get(r))==null?void 0:a.text)!=
null?u:"",judgeScores:y.fromEntries([...r.judgeScores].map(([l,c])=>[l,c.valueOf()]))}})}}m();
function Z_({competition:e,unwritten:t,keepers:n,given:r},{evaluation:o,explanations:i,findings:s,
hash:a,
provisional:u},l){let{language:c}=e.settings;for(let $ of t)rn($);let{run:d,isNew:p}=LN(a,u,l.rows),
f=s.filter(dl);T$(e,{...o,findings:KX(f)},i,d,n);let b=o.results.map($=>$.stage.name);if(BF({top:yf(
e),at:d.at,by:d.by,ranked:b,errors:gs(s,"error")}),!p||u)return l;let{at:x,by:O,id:N}=d,P=t.length===
0?l:Qg(l,r,e.settings),I=le(c).history.computed(b.length,gs(f,"error"),gs(f,"warning"));return Tt(P,
{at:x,by:O,action:"compute",detail:I,run:N,hash:a},e.settings)}var KX=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");
var GX=q({provisional:xe(),write:ue(xe()),close:ue(xe()),reliability:ue(xe()),profiles:ue(xe())});
function sm(e){
return de(()=>{let t=he(GX,e);return Se(),Ee(()=>vk(t).answer)})}function vk({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=Mn(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=y_(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=bl(i),f=u.toClose.reduce((P,I)=>sh(i,I,P),o.history),b=[...u.findings,...gi(i,f)],x=i.findings.some(
({code:P,params:I})=>P==="TAB_OPEN"&&I.isShutOut),O=u.writes&&!x?Z_(i,{...u,findings:b,hash:p,
provisional:n.
provisional},f):f;va(i,b);let N={ok:hs(b),findings:lr(b,a,Bd({...o,history:O})),understood:Yg(i),
stages:d.
map((P,I)=>q_(P,l[I],s)),reliability:e?H_(s,d):[],...t&&{profiles:b_(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:O,answer:N}}m();m();m();var J_={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},
V_={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},am=(e,t)=>y.
assign(new C(`${t}: ${e}`),{archiveFault:e}),gh=e=>e instanceof C&&"archiveFault"in e?e.archiveFault:
null;var dQ=new R(1980,0,1),gM=/[\uD800-\uDFFF]/,mQ=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function pQ(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return S.fromCharCode(
240|t>>18,...n)}function fQ(e){var o;let{strToU8:t,strFromU8:n}=(Es(),Xo(Ts)),r=((o=e.match(mQ))!=null?
o:[]).map(i=>gM.test(i)?i.length===2?pQ(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var Cs=e=>gM.
test(e)?fQ(e):(Es(),Xo(Ts)).strToU8(e),Nl=e=>(Es(),Xo(Ts)).strFromU8(e),hM=e=>(Es(),Xo(Ts)).strFromU8(
e,!0),yM=e=>(Es(),Xo(Ts)).inflateSync(e),pM=e=>/\.(xml|rels|vml)$/i.test(e),gQ=(e,t)=>e>t+t/1e3+64,
fM=60;
function hQ(e){let t=0;for(let n=e.indexOf(fM);n>=0;n=e.indexOf(fM,n+1))t+=1;return t}function wh(e,
t,n=()=>!0){
let r=new w,o=0,i=0,s=(Es(),Xo(Ts)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw am("twice",u);if(r.add(d),gQ(l,c))throw am("lying",u);if(o+=c,pM(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw am("too-large",u);return n(u)}}),a=0;for(let u of y.keys(s))if(pM(
u)&&(a+=hQ(s[u])),a>t.tags)throw am("too-large",u);return s}var Pl=(e,t=6)=>(Es(),Xo(Ts)).zipSync(e,
{mtime:dQ,level:t});function Fk(e,t){let n=de(()=>{var P,I;let{language:r}=e.settings,o=le(r),[i,s]=[
(P=Qu(t))==null?void 0:
P.snapshot,Dg(t)];if(i===void 0||s===null)return ye(fe("BAD_REQUEST",o.problems.noEvidence));let{
text:a,
seal:u}=uh(s,i,Ye),l=Cs(a);if(l.length>El)return ye(fe("BAD_REQUEST",o.problems.noEvidence));let c=ke(
),
d=Ln(1,R.now()),p=io(e,c,d),f={sheet:Bt(en()),evidence:Bt(s.stage+s.hash)},b=p.files.find(({
properties:{
sheet:$,evidence:F}})=>$===f.sheet&&F===f.evidence),x=u.slice(0,32);if((b==null?void 0:b.properties.
content)===x)return{link:b.link,seal:u};let O={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.
id,bytes:l,from:eh,to:eh,title:`${o.documents.evidence(s.stage,s.code)}.json`,properties:{...f,
content:x}},
[N]=oo([O],d);return{link:N===void 0?"":sn(N,r).link,seal:u}});return"problem"in n?{file:null,seal:
null,
problem:n.problem.message}:{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var yQ=[
"competition","year","organizer","government","province","city","decisionDate","juryDecreeNumber",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],Il=e=>e.filter(([,t])=>t!=="");function vh({settings:e,entries:t,judges:n,
signers:r=[]},o,i){let s=o.filter(({stage:a})=>i.includes(a)).flatMap(({stage:a,judge:u,rows:l})=>l.
flatMap(c=>c.entry===null?[]:[{of:[a,u,c.entry],row:c}])).sort((a,u)=>a.of.join(`
`)<u.of.join(`
`)?-1:1);return{settings:Il(yQ.map(a=>{var u;return[[a],S((u=e[a])!=null?u:"")]})),signers:Il(r.map(
({office:a,name:u,plainName:l,rank:c,nip:d,acting:p,onBehalfOf:f})=>{let b=[u,l,c,d,p,...f].filter(x=>x!==
"");return[[a],u===""?"":b.join("; ")]})),innovators:Il(t.map(({code:a,innovator:u})=>[[a],u])),
judges:Il(
n.map(({code:a,name:u})=>[[a],u])),roles:Il(n.map(({code:a,role:u})=>[[a],u])),notes:Il(s.map(({of:a,
row:u})=>[a,u.notesToEntrant])),formulas:s.flatMap(({of:a,row:u})=>[...u.marks].flatMap(([l,c])=>"formula"in c&&
c.formula===!0?[[[...a,l],"formula"]]:[]))}}function bM(e,t){return y.keys(e).flatMap(r=>{
let o=a=>E.stringify(a),[i,s]=[new h(e[r].map(([a,u])=>[o(a),u])),new h(t[r].map(([a,u])=>[o(a),u]))];
return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:r,names:a,old:"",now:"formula"}
]):
e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===u?[]:[{part:r,names:a,old:u,
now:l}]})})}function wM({competition:e,sheets:t,decisions:n},r,{links:o},{code:i,hash:s,at:a,by:u},l){
let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),f=[...r.standings].sort((b,x)=>Xt(
b)-Xt(x));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:ci(r.method,d.language),
rulesVersion:S(cr),history:{rows:o.length,end:bd(o,Ye)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:x,rank:O,confirmed:N})=>{var P,I;return{stage:b,entry:x,rank:O,by:(P=N==null?
void 0:
N.by)!=null?P:"",at:(I=N==null?void 0:N.at)!=null?I:""}}),ranking:f.map(b=>{var x;return{rank:Xt(b),
code:b.entry.code,score:Sr(b.score,d.decimals),advances:b.advances,title:(x=b.title)!=null?x:""}}),
printed:vh(
e,t,p)}}var bQ=q({stage:ue(z()),minutes:ue(q({number:z(),link:z()}))});function wQ(e,{settings:t}){
var s,a;let n=u=>u.
replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:""),link:n((
a=
e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?r:t.resultApproval||
r.number+r.link!==""?ye(fe("BAD_REQUEST",le(t.language).problems.minutesMissing)):null}var vQ=[
"TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function kh(e){return de(()=>{let{stage:t,
minutes:n}=he(
bQ,e);return Se(),Ee(()=>{var qe,xt,ve;let{workbook:r,results:o,findings:i,history:s}=vk({
provisional:!1,
close:!0},re=>t===void 0?void 0:dr(re,t).name),{competition:a}=r,{language:u}=a.settings,l=(qe=o[o.length-
1])==null?void 0:qe.stage.name,c=t===void 0?l:dr(a,t).name,d=(ve=c!=null?c:(xt=a.stages[0])==null?
void 0:
xt.name)!=null?ve:"",p=a.stages.slice(0,a.stages.findIndex(re=>re.name===d)+1),f=i.filter(re=>re.stage===
void 0||p.some(({name:ze})=>ze===re.stage)).map(re=>vQ.includes(re.code)?{...re,severity:"error"}:re),
b={stage:d,code:null,at:null,hash:null,evidence:null};if(!hs(f))return{ok:!1,findings:lr(f,u),...b};
let x=o.find(re=>re.stage.name===d);if(x===void 0)return ye(fe("BAD_REQUEST",le(u).problems.nothingToDecide(
d)));let{sheets:O,decisions:N}=r,P=wQ(n,a),I=Hd(a,O,N,d),$=Ye(I),F=En(ct(a.stages,s.rows),d),{name:j,
grid:B}=$t(J.decisions[u]),U=Xu(B),L=U.find(re=>re.stage===d&&re.text.length>0&&re.hash===(F==null?
void 0:
F.hash)),K={ok:!0,findings:lr(f,u),stage:d};if((F==null?void 0:F.status)==="decided"&&wl(r,F.hash,d)&&
L!==void 0){let{at:re,code:ze,hash:yt}=F,St=L.testimony===""?null:Fk(a,L);return{...K,at:re,code:ze,
hash:yt,evidence:St}}let[G,Y,ge]=[Xe(),ke(),ov($)],Q={stage:d,code:ge,at:Ar(G),by:Y,hash:$,text:I,
testimony:E.
stringify(wM(r,x,s,{code:ge,hash:$,at:G,by:Y},P)),method:ci(x.method,u),version:S(cr)},oe=le(u),ie=[
...U.filter(re=>re.stage!==d),Q];sr(bN(ie,j,u,oe.tabs.decisions,oe.tabs.decisionsOrigin),r.keepers),
Zn("decisions",j),fu(j);let{seal:Fe}=uh(E.parse(Q.testimony),E.parse(I),Ye),at=oe.history.decided(ge,
Q.method,Q.version,lh(Fe),P);return Tt(s,{at:G,by:Y,action:"decide",detail:at,run:wt(),hash:$,stage:
d},
a.settings),{...K,at:G,code:ge,hash:$,evidence:Fk(a,Q)}})})}m();var xQ=q({stage:ue(z())}),vM=2,SQ=40;
function TQ({standings:e,places:t,last:n}){var a,u;let r=e.reduce(
(l,c,d)=>c.advances?d:l,-1),o=t===null?0:g.max(e.filter(l=>l.rank<=t).length,r+1);if(o===0)return[];
let i=n&&o<=SQ?0:g.max(0,o-vM),s=(u=(a=e[g.min(e.length,o+vM)-1])==null?void 0:a.rank)!=null?u:0;
return e.
filter((l,c)=>c>=i&&l.rank<=s)}function xh(e){return de(()=>{let{stage:t}=he(xQ,e);return Se(),Ee(()=>{
var f;let n=et();Mt(n);let{competition:r}=n,{language:o}=r.settings,{results:i}=Lt(EQ(n),{
provisional:!1}),
s=t===void 0?void 0:dr(r,t).name,a=(f=i.find(b=>b.stage.name===s))!=null?f:i[i.length-1],u=le(o).tabs,
l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:Cg(_e(l),r).listed,d=(a===void 0?[]:TQ(a)).filter((
{
entry:b})=>!c.some(x=>x.entry===b.code&&x.stage===(a==null?void 0:a.stage.name))).map(({entry:b,rank:
x})=>{
var O;return{stage:(O=a==null?void 0:a.stage.name)!=null?O:"",entry:b.code,computed:x}}),p=Sh(uu,l,d,
o,[u.plenary,u.plenaryOrigin],n.keepers);return Zn("plenary",p),{tab:p,added:d.length}})})}var EQ=e=>(
{
...e,decisions:[],findings:e.findings.filter(({code:t})=>t!=="PLENARY_UNCONFIRMED")});function kM(){
return de(()=>(Se(),Ee(()=>{let e=et();Mt(e);let{language:t}=e.competition.settings,n=le(t).tabs,r=Sh(
ta,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],e.keepers);return Zn(
"objections",r),{tab:r,added:0}})))}function Sh(e,t,n,r,[o,i],s){let a=t===void 0?null:mt(_e(t),e);
if(t===
void 0||a===null&&wr(t)===0){let c=e.columns.map(({key:p,header:f,width:b,format:x})=>({header:f[r],
width:b,...x===void 0?{}:{format:x},value:O=>{var N;return(N=O[p])!=null?N:""}})),d=It(t!=null?t:e.tab[
r],
o,i,c,n,2);return rn(d,s),d.name}if(a===null||n.length===0)return t;let u=g.max(...a.columns.values(
))+
1,l=n.map(c=>{var p;let d=k.from({length:u},()=>"");for(let[f,b]of a.columns)d[b]=(p=c[f])!=null?p:
"";
return d});return Yt(t,wr(t),0,l),t}m();m();var xM=_("Kode","Code"),RQ=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:W(e)===W(t);function SM(e,{
values:t,headerRow:n}){var f,b,x,O;let r=((f=t[n])!=null?f:[]).map(S),o=((b=e.values[n])!=null?b:[]).
map(N=>M(W(N))),i=r.map(N=>o.indexOf(M(N))),s=r.findIndex(N=>N===xM.id||N===xM.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(x=i[s])!=null?x:-1;if(u===-1)return a;let l=new h(t.slice(n+1).
map(N=>[X(S(N[s])),N])),c=new w,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(U=>U===-1||
W(P[U])===""))continue;let I=W(P[u]),$=l.get(X(I));if($===void 0||c.has(X(I))){d.push({kind:"stray",
row:N+1,cell:Ce(N,u),code:I});continue}c.add(X(I));let F=r.flatMap((U,L)=>{var ge,Q;let K=i[L],[G,Y]=[
(ge=P[K])!=null?ge:"",(Q=$[L])!=null?Q:""];return K===-1||RQ(G,Y)?[]:[{at:K,header:U,written:G,
expected:Y}]}),
j=F[0];if(j===void 0)continue;let B=F.map(({at:U,...L})=>L);d.push({kind:"cells",row:N+1,cell:Ce(N,j.
at),code:I,cells:B})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:S(P[s]),rank:(O=P[0])!=null?
O:""});let p=[...a,...d];return p.length>0?p:DQ([...c],[...l.keys()],n,u)}function DQ(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Ce(n+o+1,r)}]}var TM=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(W((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var $l=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();function AQ(e,t){let n=t;for(let r=0;r<e.length;r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Rs(e){return[2166136261,84696351].map(t=>`0000000${AQ(e,t).toString(16)}`.slice(-8)).join(
"")}var EM=new h,OQ=4096;function mm(e){var n;let t=(n=EM.get(e))!=null?n:Rs(hM(e.subarray(-OQ)));
return EM.
set(e,t),t}function pm(e,t,n){let r=o=>y.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var CM=`7X2Jchs3tuivsHzrVc2UF4qrJM/MfUVJtERLlGSJki3dueNqkS2yxdVkt7ZUqpzd2Vc7ixNn33cn
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
ImYwVCYyIG1dZMDaOtmoNajdoo6m30hR5zMIpDz4v/8f`;m();var RM="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function ki(e){var s;let t=new D(
128).fill(64);for(let a=0;a<RM.length;a++)t[RM.charCodeAt(a)]=a;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var PQ=256,fm=null,DM=new h;
function _k(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=DM.get(r);
if(o!==void 0)return o;fm!=null||(fm=E.parse(Nl(yM(ki(CM)))));let[i,s,a]=fm,u=a[r];if(u===void 0)throw new C(
`No template ${r}`);let l=y.keys(u).map(d=>{var b;let p=(b=s[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,ki(p)];let f=p.replace(/[\u0100-\u07ff]/g,x=>{var O;return(O=i[x.charCodeAt(0)-PQ])!=null?
O:""});return[d,Cs(f)]}),c=Pl(y.fromEntries(l),0);return DM.set(r,c),c}m();m();var IQ=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
$Q=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function Mk(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Th(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace($Q,(r,o)=>o!=null?o:"");return Mk(n.replace(IQ,""))}m();function Dt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var tt="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Ie(e){return e===null||e.trim()===""?tt:e}m();function Ds(e){let t=new h(y.entries(wh(e,V_)).filter(
([i])=>!i.endsWith("/"))),n=y.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return Nl((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return y.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
Cs(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Pl(y.fromEntries(
t))}}m();var AM=/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs,Lk=/<w:tr[ >].*?<\/w:tr>/gs,
FQ=/<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;var Eh=e=>e.startsWith("<w:tbl>"),OM=e=>!Eh(e)&&e.includes(
"<w:keepNext/>"),NM=e=>e.includes("<w:tblHeader/>"),_Q=(e,t)=>Eh(e)&&!NM(e)&&e.includes(
"<w:cantSplit/>")&&t!==void 0&&OM(t),PM=e=>e.replace(
/<w:keepNext\/>/g,"").replace(FQ,t=>`${t}\uE003`).replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g,
"<w:pPr>$1<w:keepNext/>").replace(/\uE003/g,"<w:pPr><w:keepNext/></w:pPr>");function IM(e,t,n){var i;
let r=(i=
e.match(Lk))!=null?i:[],o=-1;return e.replace(Lk,s=>(o+=1,o>=r.length+t&&o<r.length+n?PM(s):s))}var $M=e=>{
var t;return((t=e.match(Lk))!=null?t:[]).length};function MQ(e,t){let n=t-1;for(;n>=0&&OM(e[n]);)n-=
1;for(let r=4;r>0&&n>=0;n-=1){let o=e[n];if(o.includes("<w:pageBreakBefore/>"))return;Eh(o)?(e[n]=IM(
o,-r,0),r-=$M(o)):(e[n]=PM(o),r-=1)}}function FM(e){var o;let t=(o=e.match(AM))!=null?o:[],n=t.map(i=>Eh(
i)&&NM(i)&&$M(i)>5?IM(i,-4,-1):i);t.forEach((i,s)=>{_Q(i,t[s-1])&&MQ(n,s)});let r=-1;return e.replace(
AM,()=>(r+=1,n[r]))}m();m();var Bo=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
LQ=e=>e.replace(/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),jQ=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function Ch(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(jQ))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?LQ(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var zQ=/<Relationship\s[^<>]*>/g,
_M=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Oa(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(zQ))!=null?o:[]).filter(i=>_M(i,"Type").endsWith(
"/officeDocument")).map(i=>_M(i,"Target").replace(/^\.?\//,"")).find(i=>Bo.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var BQ=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
UQ=/<[^<>]*>|[^<]/g;function WQ(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+Dt(r),i=t.replace(UQ,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function MM(e){
for(let t of e.file(Bo)){let n=t.asText(),r=n.replace(BQ,WQ);r!==n&&e.file(t.name,r)}}m();var BM=/[\uE000-\uE002]/g,
[Bk,jk]=["\uE000","\uE001"],UM=e=>Bk+e+jk,WM=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
Uk=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,LM=new RegExp(`${Bk}([^${jk}]*)${jk}`),
Rh=e=>{var t;return((t=e.match(WM))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=Uk.exec(n))==null?
void 0:
r[1])!=null?o:[]})},zk={cx:144e4,cy:792e3};function KM({width:e,height:t},{cx:n,cy:r}){let o=g.min(n/
e,r/t);return{cx:g.round(e*o),cy:g.round(t*o)}}function KQ(e,t,n){var s;let[,r,o]=(s=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?s:[],i=KM(t,{cx:v(r)||zk.cx,cy:v(o)||zk.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
Uk,a=>a.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var GQ='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
HQ="http://schemas.openxmlformats.org/drawingml/2006/main",jM="http://schemas.openxmlformats.org/drawingml/2006/picture";
function qQ(e,t){
let{cx:n,cy:r}=KM(e,zk),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${GQ} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${HQ}"><a:graphicData uri="${jM}">`,
`<pic:pic xmlns:pic="${jM}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var zM="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",ZQ="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
JQ=new RegExp(`<w:p(?: [^>]*)?>${zM}<w:r(?: [^>]*)?>${ZQ}\uE002</w:r>${zM}</w:p>(?=<w:p[ >])`,"gs"),
VQ=(e,t)=>n=>{var r;return e.get((r=
t.get(Dt(`%${n}`)))!=null?r:"")};function YQ(e,t,n,r){var p,f,b,x;let o=t.lastIndexOf("/")+1,i=`${t.
slice(0,o)}_rels/${t.slice(o)}.rels`,a=(f=(p=e.file(i))==null?void 0:p.asText())!=null?f:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!a.includes(`"${u}"`)){let O=a.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,O.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(
0,o)}media/${r}`,n.bytes);let c=(x=(b=e.file("[Content_Types].xml"))==null?void 0:b.asText())!=null?
x:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,"i").test(c)){
let O=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file("[Content_Types].xml",c.replace(
/<Types[^>]*>/,
N=>N+O))}return u}function XQ(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+S(t)))}function GM(e,t,n){let r=VQ(t,n),o=new h,i=s=>{let a=o.get(s);if(a!==void 0)return a;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${s.type}`)!==null;)u+=1;let l=`isian${u}.${s.type}`;return o.
set(s,l),l};for(let s of e.file(Bo)){let a=s.asText();if(!a.includes("<w:drawing")&&!a.includes(Bk))
continue;let u=c=>YQ(e,s.name,c,i(c)),l=a.replace(WM,c=>{var f;let d=(f=Uk.exec(c))==null?void 0:f[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":KQ(c,p,u(p))}).replace(JQ,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>HM(c,r,u));e.file(s.name,XQ(l))}}function HM(e,t,n){
var a;
let r=LM.exec(e);if(r===null)return e;let o=t((a=r[1])!=null?a:""),i=o===void 0?"":qQ(o,n(o)),s=e.replace(
LM,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return HM(s,t,n)}m();function Fl(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return y.assign(new C(`${e.code}${t}`),
{templateFault:e})}function _l(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function JB(e){return new h(y.keys(e).map(t=>{let n=e[t];return[Dt(t),typeof n=="string"?Th(n).replace(
BM,""):n.map(JB)]}))}function ule(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw Fl({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=Dt(e),a=o.get(s);
if(s.startsWith("%")&&typeof a=="string")return UM(s.slice(1));if(a===void 0&&i.num===0)throw Fl({
code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw Fl({code:
"TAG_UNSUPPORTED",tags:[e]});return a}}}function lle(e){var a;let t=_l(e);if(t)return t;if(e instanceof C&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((a=
n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=_l((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}var cle=e=>new h(y.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[Dt(t),n]]:[]));function dle(e){try{let t=Ds(e);if(Oa(t)!==null)
return t}catch{}throw Fl({code:"NOT_A_DOCX"})}function ip(e,t,n=new h){var o;let r=dle(e);MM(r);try{
let{Docxtemplater:i}=(ZB(),Xo(HB));new i(r,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:ule}).render(JB(t)),GM(r,n,cle(t));let a=r.file(
(o=Oa(r))!=null?o:"");return a!==null&&r.file(a.name,FM(a.asText())),r.toBytes()}catch(i){let s=lle(
i);throw s?Fl(s):i}}m();var VB=new h;function sp(e){let t=VB.get(e);if(t!==void 0)return t;let n=Ds(
e).file(Bo).map(s=>s.asText()),
r=n.flatMap(Rh).map(s=>`{{%${s}}}`),o=[...n.flatMap(Ch),...r],i=new w(o.flatMap(s=>{var a;return((a=
s.match(/\{\{[^{}]*\}\}/g))!=null?a:[]).map(u=>Dt(u.replace(/[{}#^/]/g,"")))}));return VB.set(e,i),i}
var cc=(e,t)=>y.fromEntries(y.entries(e).filter(([n])=>t.has(Dt(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>cc(o,t))]));m();m();m();m();m();m();m();m();m();function ap(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function YB(e){
let t=e.toString();return up(t)?ap(t):t}function up(e){return e.includes("e")||e.includes("E")}
function sy(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return v.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:XB(YB(e))}if(t==="string")return XB(mle(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function mle(e){let t=e.trim(
);
if(t.length===0||v.isNaN(v(t)))throw new RangeError(`Invalid number format: "${e}"`);return up(t)?ap(
t):t}function XB(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function ay(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!v.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return ple(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function ple(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(up(t)){let n=ap(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var dc=["","one","two","three","four","five","six","seven",
"eight","nine"],fle=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],qx=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],mc=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],Zx="hundred",eU="zero",gle="minus",
hle="point",QB=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],yle=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],ble=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var Ri={word:"",hasHundred:!1};function js(e){if(e===0)return Ri.word="",
Ri.hasHundred=!1,Ri;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=fle[t]:n>=2?o=t>0?qx[n]+"-"+dc[t]:qx[n]:t>
0&&(o=dc[t]),r>0?(o?Ri.word=dc[r]+" "+Zx+" and "+o:Ri.word=dc[r]+" "+Zx,Ri.hasHundred=!0):(Ri.word=o,
Ri.hasHundred=!1),Ri}function tU(e){if(e===BigInt(0))return eU;if(e<BigInt(1000))return js(v(e)).word;
if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),{word:r}=js(t),o=r+" "+mc[0];if(n>
0){let{word:i,hasHundred:s}=js(n);o+=s?" "+i:" and "+i}return o}return wle(e)}function wle(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=js(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+mc[s-1],i=!0):i=
!1}return o}function vle(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=eU,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=tU(BigInt(r))),t}function nU(e){let{isNegative:t,integerPart:n,
decimalPart:r}=sy(
e),o="";return t&&(o=gle+" "),o+=tU(n),r&&(o+=" "+hle+" "+vle(r)),o}function Jx(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=yle[t]:n>=2?t>0?o=qx[n]+"-"+QB[t]:o=ble[n]:t>0&&(o=QB[
t]),
r>0?o?dc[r]+" "+Zx+" "+o:dc[r]+" hundredth":o}function kle(e){if(e<BigInt(1000))return Jx(v(e));if(e<
BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000));if(n===0)return js(t).word+" "+mc[0]+"th";
let{word:r}=js(t);return r+" "+mc[0]+" "+Jx(n)}return xle(e)}function xle(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=Jx(s):o+=js(s).word+" "+mc[i-1]+"th":(o+=js(s).word,i>0&&(o+=" "+mc[i-1]))}return o}
function rU(e){
let t=ay(e);return kle(t)}m();var Vx=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],Sle=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],oU=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],iU="ratus",
uy="ribu",Tle=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],sU="nol",Ele="min",
Cle="koma",Rle="ke",Dle="pertama";function pc(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+iU):o.push(Vx[r]+" "+iU));let i=e%100;return i===0||(i<10?o.push(Vx[i]):i<20?o.push(Sle[i-10]):
t===0?o.push(oU[n]):o.push(oU[n]+" "+Vx[t])),o.join(" ")}function Yx(e){if(e===BigInt(0))return sU;
if(e<
BigInt(1000))return pc(v(e));if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),r;
return t===
1?r="se"+uy:r=pc(t)+" "+uy,n>0&&(r+=" "+pc(n)),r}return Ale(e)}function Ale(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(v(t.slice(0,i))),s=i);s<n;)r.push(v(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(pc(c));else if(
u===
1)c===1?a.push("se"+uy):a.push(pc(c)+" "+uy);else{let d=Tle[u-2];a.push(pc(c)+" "+d)}u--}return a.join(
" ")}function Ole(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=sU,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Yx(BigInt(r))),t}function aU(e){let{isNegative:t,integerPart:n,decimalPart:
r}=sy(
e),o="";return t&&(o=Ele+" "),o+=Yx(n),r&&(o+=" "+Cle+" "+Ole(r)),o}function Nle(e){return e===BigInt(
1)?
Dle:Rle+Yx(e)}function uU(e){let t=ay(e);return Nle(t)}function Ple(e,t){return e.split("").map(n=>Zo(
v(n),t)).join(" ")}function Zo(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(S(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?aU:nU)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${Ple(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function ly(e,t){
return(t==="id"?uU:rU)(e)}function lU(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Id(e,t),
words:`${Zo(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var cU={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function Ile(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function cy(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[v(t[1]),v(t[2]),v(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=Ile(n,r)?{year:n,
month:r,day:o}:null}function dU({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function Di(e,t){return cy(e)&&go(e,t)}
var mU=e=>cy(e)?e.split("-").reverse().join("/"):null;function lp(e,t){let n=cy(e);return n&&cU[t][
dU(
n)]}function ja(e,t){let n=Di(e,t);return n&&`${lp(e,t)}, ${n}`}function pU(e,t,n){let[r,o]=[lp(e,n),
lp(t!=null?t:e,n)];return r===null||o===null?null:t===void 0||t===e?ja(e,n):`${r}\u2013${o}, ${_i(e,
t,n)}`}function dy(e,t){let n=cy(e);if(!n)return null;let r=Fi[t][n.month-1],o=cU[t][dU(n)];return t===
"en"?`${o}, the ${ly(n.day,"en")} of ${r}, ${Zo(n.year,"en")}`:`${o} tanggal ${Zo(n.day,"id")} bulan ${r} tahun ${Zo(
n.year,"id")}`}m();var $le=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:
/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function my(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of $le){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return Mk(e.replace(
/\s+/g," ").trim())}function uo(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function Kr(e){return uo(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function fc(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var fU=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],Fle=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
Xx=/^(?:pj|pjs|plt|plh)\.\s*/i,zs=e=>Fle.test(V(e)),gU=e=>zs(e.signerPosition);function hU(e){let t=V(
e),n=fU.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function _le(
{
government:e,language:t}){let n=hU(e);return n===null?V(e):`${n.head[t].government} ${n.region}`}
function Qx(e,t){
var s,a;let n=(a=(s=Xx.exec(e))==null?void 0:s[0])!=null?a:"",r=e.slice(n.length),o=fU.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function Ai(e){let{language:t}=e,n=hU(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return gU(e)?Qx(V(e.signerPosition),
t).replace(Xx,""):null}function Mle(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function za(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function py(e){return gU(e)?{first:Qx(V(e.signerPosition).
replace(Xx,""),e.language).toUpperCase(),unit:""}:e0(e)}function e0(e,t=e.organizer){let n=_le(e).toUpperCase(
),
r=V(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${tt}`:tt,unit:""}}function gc(e){let t=V(e.competition),n=V(e.year);return t===""?
tt:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function fy(e){let{
language:t}=e,
n=V(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=uo(e.signerPosition);return{kota:Ie(za(e)),tanggal:
Ie(
e.decisionDate&&Di(e.decisionDate,t)),tanggal_pendek:Ie(e.decisionDate&&mU(e.decisionDate)),hari:Ie(
e.decisionDate&&lp(e.decisionDate,t)),tanggal_huruf:Ie(e.decisionDate&&dy(e.decisionDate,t)),
jabatan_penandatangan:Ie(
r.map(o=>Qx(o,t)).map(o=>t==="id"?Mle(o):o).join(`
`)),nama_penandatangan:Ie(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function Ft(e,t){let n=gc(e);return{nomor:Ie(t&&V(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...fy(e)}}function Bs({entry:e},{language:t}){let n=V(e.institution);if(n!=="")return[my(n,t)];let r=Kr(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[tt]}function gy(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==""||V(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?Ie(t&&ja(t,o)):"",penyerahan_waktu:i?Ie(V(n)):"",penyerahan_tempat:i?Ie(V(
r)):
""}}function hc(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${tt}`,uang_pembinaan_huruf:`${tt} rupiah`};let n=lU(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Us(e){let t=Kr(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var hy=({
results:e})=>e[e.length-1];function yy(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:hy(e),standing:s,
winners:o,
number:a}})}var yc=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:hy(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},Ba=e=>t=>[{about:"",fields:n=>e(t,n)}],Ws=e=>t=>t.winners!==null&&t.winners.
length>0?Ba(e)(t):[],gr=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var yU=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var Lle=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function by(e){if(!v.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of Lle)for(;t>=r;)n+=o,t-=r;return n}var jle=3,
zle={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function bU(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var Ble=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=g.max(jle,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function wU(e){var f;let{language:t,winnerTerm:n}=e.competition.settings,r=zle[t][n],
o=e.result.stage.title!==null,i=V((f=e.standing.title)!=null?f:""),s=yU(e);if(!s||!Ble(s.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=ly(s.place,t),u=by(s.place),
c={title:[r,n].some(b=>M(b)===M(i))||!o?"":i,arabic:S(s.place),roman:u,words:a};if(t==="id")return{
full:`${r} ${u} (${bU(a)})`,short:`${r} ${u}`,...c};let d=`${bU(a)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var Ule=3,Wle=104;function Kle(e){var n;if(e.length<=Ule)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
Wle?t.push(r):t[t.length-1]=o}return t.join(`
`)}function Gle(e){let{entry:t}=e.standing,n=Kr(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&M(n[0])===M(r);return{names:n,institution:o?
"":r}}function Hle({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function qle({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function Ks(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=wU(e),o=Hle(e),{names:i,
institution:s}=Gle(
e),a=t.rankedWinners||t.letterScores?Sr(e.standing.score,t.decimals):"";return{kode:V(n.code),nomor:
Ie(
e.number&&V(e.number)),inovasi:Ie(fc(n.name)),instansi:V(n.institution),inovator:Kr(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?tt:Kle(i),instansi_penerima:s,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:qle(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:gn(a,t.language),nilai_huruf:a===""?"":Zo(a,t.
language),kompetisi:gc(t),...fy(t)}}var Zle={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function wy(e,{language:t,letterScores:n}){let r=Zle[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var vU=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},cn=e=>`${e} (${Zo(e,"id")})`,cp=(e,{settings:t})=>gn(
Sr(e,t.decimals),t.language),lo=e=>({kode:V(e.code),inovasi:Ie(
fc(e.name)),instansi:V(e.institution),inovator:Kr(e.innovator).join("; ")}),t0=(e,t=4)=>gn(Sr(e,t).replace(
/\.?0+$/,""),"id");function Jle(e){let t=e.map(tn),n=t.reduce((r,o)=>r.add(o),new je(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${t0(r.mul(100).div(n),2)}%`)}function bc(e,t=[]){return e.stages.map(
(n,r)=>{let o=er(e,n),i=t[r];return{no:S(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":vU(n.form,
tu),tanggal_tahap:n.date===null?"\u2013":_i(n.date,n.until,"id"),bobot_tahap:e.settings.carryOver&&n.
weight!==null?ae(n.weight,"id"):"\u2013",jumlah_juri:S(ot(e,n).length),jumlah_peserta:i===void 0?
"\u2013":
S(i.standings.length),lolos:n.advanceByCategory?Gi(n.advanceByCategory):S(o!=null?o:"semua")}})}
function Ua(e,t){
let n=Je(e,t),r=Jle(n.map(o=>o.weight));return n.map((o,i)=>{var s;return{no:S(i+1),kriteria:V(o.name),
bobot:(s=r[i])!=null?s:"",rentang:`${ae(o.min,"id")}\u2013${ae(o.max,"id")}`,uraian:V(o.description)}
})}
var vy=({entries:e})=>e.filter(t=>t.status!=="running").map(t=>({...lo(t),status:vU(t.status,$i),
alasan:Ie(
V(t.reason))}));function Jo(e,t){let{settings:n}=e.competition;return yy(e,"piagam",t).map((r,o)=>{
let{
kode:i,inovasi:s,instansi:a,inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Ks(r);
return{
no:S(o+1),kode:i,inovasi:s,instansi:a,inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,
nilai:n.rankedWinners?cp(r.standing.score,e.competition):"",...hc(r.standing.prize,n)}})}m();
function Vle({tieBreaks:e}){let t=e.map(r=>zi[r].official).filter(r=>r!=="");return t.length===0?
"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?`menurut ${t[
0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Yle({name:e,advanceByCategory:t,passingScores:n,minByUnitType:r}){
let o=(i,s)=>Z(i.map(a=>`${a.name===""?s:a.name} ${ae(a.value,"id")}`),"id",i.length);return[t&&`Pada tahap ${e} setiap kategori mempunyai tempat sendiri: ${o(
t,"")}.`,n&&`Nilai minimal pada tahap ${e}: ${o(n,n.length>1?"lainnya":"")}.`,r&&`Pada tahap ${e} lolos paling sedikit: ${o(
r,"")} peserta menurut jenis unit; tempatnya diambil dari peringkat terbawah.`].filter(i=>i!==void 0)}
function wc({settings:e,
stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,winnerTerm:i}=e,s=u=>ae(u,"id");return[

"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
ji[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
Vle(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
...t.flatMap(
Yle),
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?
`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function ky({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?zi[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var Xle=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,Qle=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
ece=200,kU=60;function xU(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function n0(
e){
return k.from(e).reduce((t,n)=>t+xU(n),0)}function SU(e,t){if(n0(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=xU(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function TU(e){let t=e.
replace(Qle,"").replace(Xle,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function tce(e){let t=TU(e);return n0(t)<=kU?t:`${SU(t,kU-17)}-${Rs(e)}`}
function xy(e,t){let n=t.trim()===""?"":` (${tce(t)})`,r=e.map(TU).filter(o=>o!=="").join(" \u2013 ");
return SU(r,ece-n0(n)).replace(/[. ]+$/,"")+n}var dp=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function vc(e){let t=dp(e);return xy([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var hr=e=>xy([dp(e)("jenis"),dp(e)(
"kompetisi")],""),Vo=(...e)=>t=>xy(["jenis",...e].map(dp(t)),dp(t)("kode"));var nce={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",unassigned:"di luar pembagian juri",
incomplete:"nilai tidak lengkap"},rce=e=>e.split("-").reverse().join("-"),r0=(e,t)=>{let n=e.
find(r=>r.code===t);return n===void 0||n.name===""?t:`${fc(n.name)} (${t})`};function oce({
competition:e,
results:t}){return t.flatMap(({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(
({judge:o,entry:i,reason:s})=>({juri:r0(e.judges,o),peserta:r0(e.entries,i),tahap:V(n.name),alasan:
nce[s]})))}
function ice({results:e,competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:
o,
rank:i,decision:s})=>s===void 0?[]:[{tahap:V(n.name),peserta:r0(t.entries,o.code),semula:S(i),
menjadi:S(
s.rank),alasan:Ie(V(s.reason)),setuju:s.votesFor===null?"\u2026":S(s.votesFor),tidak:s.votesAgainst===
null?"\u2026":S(s.votesAgainst)}]))}function sce(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,
r=(a,u)=>{let{entry:l,rank:c,score:d,title:p,decision:f,category:b,categoryRank:x}=a,O=[p!=null?p:"",
b!==null&&x!==null&&!u?`${b}: ${x}`:"",f===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":
ky(a)];return{...lo(l),peringkat:u?"\u2013":S(Xt(a)),nilai:u?"\u2013":cp(d,e.competition),keterangan:
O.
filter(N=>N!=="").join("; ")}},o=[...t.standings].sort((a,u)=>Xt(a)-Xt(u)),i=n?(s=e.winners)!=null?s:
[]:[];return[...i.map(a=>r(a,!0)),...o.filter(a=>!i.includes(a)).map(a=>r(a,!1))]}function ace(e){
return e.
results.map((t,n)=>({lampiran:e.results.length>1?`LAMPIRAN ${by(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),
tahap_kapital:V(t.stage.name).toUpperCase(),kepala_nilai:tl(_r(t.method),"id"),tanpa_urutan:t.last&&
!e.competition.settings.rankedWinners?"ya":"",peringkat_tahap:sce(e,t)}))}function uce(e){let[t="",n="",
...r]=uo(e);return{mengetahui:t,nama_mengetahui:t===""?"":Ie(n),rincian_mengetahui:r.map(o=>({isi:o}
))}}
function lce(e,t){var x,O,N,P;let{competition:n,results:r}=e,o=gr(n.settings,t),{plenaryDate:i,
plenaryTime:s,
plenaryPlace:a,juryDecreeNumber:u}=o,l=Ai(o),c=vy(n),d=oce(e),p=ice(e),f=hy(e).panel.judges,b=n.judges.
filter(I=>!f.includes(I));return{...Ft(o,o.minutesNumber),tanggal:Ie(i&&Di(i,"id")),jenis:
"Berita Acara Rapat Pleno",hari_tanggal:i===null?tt:`${dy(i,"id")} (${rce(i)})`,waktu_pleno:V(s),
tempat_pleno:Ie(
V(a)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Ie(V(u))}`,jumlah_peserta:cn((O=(x=r[0])==
null?void 0:x.standings.length)!=null?O:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:bc(n,r),
aturan:wc(n).map((I,$)=>({no:S.fromCharCode(97+$),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({
tahap_kriteria:V(
I.name),kriteria:Ua(n,I).map($=>`${S($.kriteria)} ${S($.bobot)}`).join(", ")})),benturan:d,
tidak_benturan:d.
length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":"",usulan:Jo(e,t),tanpa_urutan:o.rankedWinners?
"":"ya",kode_hasil:(N=e.code)!=null?N:tt,sidik_hasil:(P=e.hash)!=null?P:"",lampiran_peringkat:ace(e),
juri:[...f,...b].map((I,$)=>({no:`${$+1}.`,nama:Ie(V(I.name)),peran:V(I.role)||"Anggota",
instansi_juri:V(
I.institution)})),...uce(o.acknowledgedBy)}}var EU={needs:"result",inEnglish:!1,letterhead:"unit",
documents:Ba(
lce),title:hr};m();m();m();var o0=(e,{competition:t},n)=>({nama:Bs({entry:e},t.settings).join(", "),
keterangan:[lo(e).inovasi,...n===
void 0?[]:[cce(n)]].join(`
`)});function cce({date:e,room:t,...n}){var o;let r=t===""||/^ruang/i.test(t)?t:`Ruang ${t}`;return[
(o=ja(e,"id"))!=null?o:e,nl(n),V(r)].filter(Boolean).join(", ")}var Sy=(e,t)=>t.competition.entries.
filter(({code:n})=>e.some(r=>r.code===n)).map(n=>o0(n,t)),i0=({competition:e})=>e.judges.map(t=>({
nama:V(
t.name)||t.code,keterangan:[t.role,t.institution].map(V).filter(Boolean).join(", ")}));function CU({
competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}function dce(e){
let t=e.flatMap(({start:r})=>r===null?[]:[r]),n=e.flatMap(({start:r,end:o})=>{var i;return(i=o!=null?
o:r)!=null?i:[]});return t.length===0?"":`${Oo(g.min(...t))}\u2013${Oo(g.max(...n))}`}var mce=e=>[
...new w(
e.map(({place:t})=>V(t)))].filter(Boolean).join("; ");function RU(e,t,n,r){var a;let[o]=n,i=n[n.length-
1],s=new h(r.competition.entries.map(u=>[u.code,u]));return{about:e,name:t,date:(a=o==null?void 0:o.
date)!=null?a:null,time:dce(n),place:mce(n),...i===void 0||i.date===(o==null?void 0:o.date)?{}:{
until:i.
date},guests:n.flatMap(u=>{var c;let l=s.get((c=u.entry)!=null?c:"");return l===void 0?[]:[o0(l,r,u)]}
)}}
function pce(e){let{schedule:t=[],institutions:n,entries:r,settings:o}=e.competition;return[...t.filter(
({stage:s,entry:a,occasion:u})=>s===null&&a===null&&u!=="")].sort(Md).map(s=>{let a=V(s.occasion),u=n.
map(p=>({nama:my(p.name,o.language),keterangan:""})),l=r.filter(({status:p})=>p==="running"),c=/juri|judge/i.
test(a)?i0(e):/sosialisasi|launch/i.test(a)&&u.length>0?u:Sy(l,e),d=[s.place,s.room].map(V).filter(
Boolean).
join(", ");return{about:`${a} \xB7 ${s.date}`,name:a,date:s.date,time:nl(s),place:d,guests:c}})}var DU=(
{
competition:e},t,n)=>cs(e,t).filter(({entry:r})=>n.some(({code:o})=>o===r));function AU(e){return s0(
e).flatMap(t=>{var s;let n=e.competition.stages.find(({name:a})=>t.about===`Tahap ${a}`),r=n===void 0?
-1:e.competition.stages.indexOf(n),o=n===void 0?[]:DU(e,n,(s=CU(e,r))!=null?s:[]),i=Xn(o,({date:a,
room:u})=>[
a,u].join(" \xB7 "));return i.size<2?[t]:[...i.values()].map(a=>{var f;let[{date:u,room:l}]=a,c=[t.about,
u,l].filter(Boolean).join(" \xB7 "),d=[(f=ja(u,"id"))!=null?f:u,l].filter(Boolean).join(", "),p=RU(c,
`${t.name} (${d})`,a,e);return{...p,place:[p.place,l].filter(Boolean).join(", ")}})})}function s0(e){
let{competition:t,winners:n}=e,{settings:r,stages:o}=t,i=o.flatMap((u,l)=>{let c=u.form==="presentation"||
u.form==="field"?CU(e,l):null;if(c===null)return[];let d=`${u.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${V(u.name)}`,p=`Tahap ${u.name}`,f=DU(e,u,c);if(f.length>0)return[RU(p,d,f,
e)];let{date:b,until:x}=u;return[{about:p,name:d,...x===void 0?{date:b}:{date:b,until:x},time:"",
place:"",
guests:Sy(c,e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,
place:r.plenaryPlace,guests:i0(e)},a={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,
time:r.ceremonyTime,place:r.ceremonyPlace,guests:Sy((n!=null?n:[]).map(({entry:u})=>u),e)};return[
...pce(
e),...i,s,...n===null?[]:[a]].filter(({guests:u})=>u.length>0)}var Ty=({name:e,date:t,until:n,time:r,
place:o})=>({acara:e,acara_kapital:e.toUpperCase(),hari_acara:Ie(t&&pU(t,n,"id")),waktu_acara:Ie(V(r)),
tempat_acara:Ie(V(o))});var fce=5,gce=e=>[...e,...k.from({length:fce},()=>({nama:"",keterangan:""}))].map(
(t,n)=>({no:S(n+1),
...t})),OU={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>AU(e).map(t=>({about:t.about,
fields:n=>({
...Ft(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Ty(t),hadir:
gce(
t.guests)})})),title:Vo("acara")};m();m();m();var hce=["besar","sedang","kecil"];function yce(e){
return k.from(e).length}function Wa(e,t,n,r){
let o=t.split(`
`),i=g.max(...o.map(yce)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.
length:a,l=hce.slice(0,n.length+1);return y.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var bce=76,wce={id:"Tim Inovator",en:"The Team of Innovators"};function PU({standing:e,competition:t}
){
let n=Kr(e.entry.innovator),r=V(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||tt,
below:"",
team:[]};if(i.length===0)return{name:o,below:M(o)===M(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let s=n.join(" \xB7 ");return i.length===2&&s.length<=bce?{name:s,below:r,team:[
]}:
{name:r||wce[t.settings.language],below:"",team:n}}var NU=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:v.POSITIVE_INFINITY}],vce=(e,t)=>e.reduce((
n,r)=>n+
g.ceil(r.length/t),0);function IU(e){let t=g.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=NU.find(
({signs:i,lines:s})=>[n,r].every(a=>vce(a,i)<=s));return{tim:e.length>0?"ya":"",...y.fromEntries(NU.
flatMap(i=>{let s=a=>i===o?[...a,...a.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,s(n)],[`tim_kanan_${i.name}`,s(r)]]}))}}var kc={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},$U={signature:3,text:5},
kce=85,FU=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,xce={id:"Kategori",en:"Category:"};function a0(e){let{settings:t}=e.competition,
n=Ks(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:s}=n,{name:a,below:u,team:l}=PU(e),d=[i===""?
"":`${xce[t.language]} ${i}`,o].filter(Boolean).join(", "),p=FU(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),f=FU(a,u,d)+g.ceil(s.length/kce),b=p>$U.signature||f>$U.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:py(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...Wa("utama",a,kc.recipient,b),...Wa("bawah",u,kc.institution,b),...Wa("penerima",n.penerima,kc.recipient,
b),...Wa("instansi_penerima",n.instansi_penerima,kc.institution,b),...Wa("predikat",r,kc.predicate,b),
...Wa("inovasi",s,kc.innovation,b),...IU(l)}}var _U={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:yc("piagam",a0),title:vc};function Sce(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:gc(n),piagam:yy(e,"piagam",t).map(
(r,o)=>({...a0(r),lanjutan:o===0?"":"ya"}))}}
var MU={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:Ws(Sce),title:hr};m();
m();var Tce={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function Yo(e){let t=Tce[
e.language],n=s=>Ie(s&&
Di(s,e.language)),[r,o]=[V(e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(Ai(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Ie(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function Ece({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new h;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:S(i)}))}function Cce(e,t){var c,d,p,f,b,x,O;let{competition:n,results:r,
coverage:o}=e,
i=gr(n.settings,t),s=vy(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N==="recused"||N==="conflict"),l=Ece(n);return{...Ft(i,
t("laporan","")),jenis:"Laporan",penyelenggara:Ie(V(i.organizer)),dasar:Yo(i),jumlah_inovasi:cn(n.entries.
length),jumlah_dinilai:cn((d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:cn(n.judges.
length),jumlah_tahap:cn(n.stages.length),tahapan:bc(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",
gugur:s,ada_gugur:s.length>0?"ya":"",aturan:wc(n).map((N,P)=>({no:S(P+1),isi:N})),jumlah_pemenang:cn(
(f=(p=e.winners)==null?void 0:p.length)!=null?f:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:Jo(
e,t),jumlah_putusan:cn(a.length),jumlah_benturan:cn(u.length),kode_hasil:(b=e.code)!=null?b:tt,
keikutsertaan:o===
null?"":"ya",instansi_ikut:o===null?"":cn(o.present),instansi_terdaftar:o===null?"":cn(o.listed),
tidak_ikut:((x=
o==null?void 0:o.absent)!=null?x:[]).map(N=>({nama:V(N)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.
length)!=null?O:0)>0?"ya":"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:V(N),
kalimat:P.
map(I=>({isi:I}))}))}}var LU={needs:"result",inEnglish:!1,documents:Ba(Cce),title:hr};m();var u0=8,
Rce=e=>e===void 0||e.kind==="blank"?"":e.kind==="recused"?"BK":e.kind==="score"?t0(tn(e.value)):
"?",jU=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function Dce(e,t,n,r,o){var c,d,p;let i=Je(
e.competition,t),s=i.map(f=>Rce(r==null?void 0:r.marks.get(f.name))),a=i.flatMap(({name:f})=>{let b=r==
null?void 0:r.marks.get(f);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=ef(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:S(o),...lo(n),...y.fromEntries(
k.from({length:u0},(f,b)=>{var x;return[`k${b+1}`,(x=s[b])!=null?x:""]})),rincian_nilai:i.map(({name:
f},b)=>`${V(
f)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":cp(u,e.competition),catatan:l.join(" / ")}}function Ace(e,t,n,r){var c;let{
competition:o,
results:i}=e,s=(c=In(o,t))!=null?c:(()=>!0),a=o.entries.filter(d=>d.status==="running"&&s(n,d));if(r!==
void 0){let d=new w(r.rows.filter(jU).map(p=>p.entry));return a.filter(p=>d.has(p.code))}let u=i[o.stages.
indexOf(t)-1];if(u===void 0)return a;let l=new w(u.standings.filter(({advances:d})=>d).map(({entry:d}
)=>d.
code));return a.filter(d=>l.has(d.code))}function Oce({changes:e,competition:t},n,r){return e.filter(
o=>o.stage===n.name&&o.judge===r.code).map((o,i)=>{var s,a;return{no:S(i+1),inovasi:V((a=(s=t.entries.
find(({code:u})=>u===o.entry))==null?void 0:s.name)!=null?a:o.entry),kriteria:V(o.criterion),semula:
o.
from,menjadi:o.to,waktu:lt(o.at,"id")}})}function Nce(e,t,n,r,o,i){let{competition:s}=e,a=Ua(s,n),u=Ace(
e,n,r,o).map((d,p)=>Dce(e,n,d,o==null?void 0:o.rows.find(f=>f.entry===d.code),p+1)),l=a.length<=u0?a.
length:0,c=Oce(e,n,r);return{...Ft(s.settings,i("lembar-nilai",t)),tanggal:tt,jenis:o===void 0?
"Lembar Nilai Kosong":"Lembar Nilai",kode:V(r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(
),
tanggal_tahap:Ie(n.date&&_i(n.date,n.until,"id")),nama_juri:Ie(V(r.name)),peran:V(r.role)||"Anggota",
instansi_juri:V(r.institution),terisi:o===void 0?"":"ya",kriteria_tahap:a.map((d,p)=>({...d,tanda:l===
0||zU(a)?"":`K${p+1}. `})),...y.fromEntries(k.from({length:u0},(d,p)=>[`kolom_${p+1}`,l===p+1?[{
baris:u,
...Ice(a)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}
var Pce=e=>g.
floor((g.min(25,124/e)-3)/1.6),zU=e=>e.every(({kriteria:t})=>S(t).split(/[\s/-]+/).every(n=>n.length<=
Pce(e.length))),Ice=e=>y.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${zU(e)?t.kriteria:`K${n+1}`}
(${t.rentang})`])),BU={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>ot(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.
name&&l.judge===i.code),a=s!=null&&s.rows.some(jU)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.
name} \xB7 ${i.code}${a===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>Nce(e,u,o,i,a,l)}]}))}
,
title:Vo("tahap","nama_juri")};m();function $ce(e,t){var r,o;let n=gr(e.competition.settings,t);
return{...Ft(n,t("pengumuman","")),jenis:"Pengumuman",dasar:Yo(n),jumlah_pemenang:cn((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:Jo(e,t),masa_sanggah:n.objectionDays===null?"":cn(n.objectionDays)}}
var UU={
needs:"result",inEnglish:!1,documents:Ws($ce),title:hr};m();var Fce={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function _ce({competition:e},t,n){let r=$r(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...lo(s),
alasan:Fce[a]}]}),
i=e.stages.filter(s=>Je(e,s).length>0&&ot(e,s).includes(t));return{...Ft(e.settings,n("pernyataan",t.
code)),tanggal:tt,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Ie(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Ie(V(t.institution)),tahap_juri:i.map(({name:s})=>V(s)).join(", "),benturan:
o.
map((s,a)=>({no:S(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var WU={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>_ce(e,t,n)})),
title:Vo("nama_juri")};m();m();var Mce=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],Lce=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function KU(e){let t=V(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=Lce.reduce((o,[i,s])=>o.replace(i,s),t),r=Mce.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var GU=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),jce=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],HU=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),zce=(e,t)=>Jo(
e,t).map((n,r)=>{var a;let o=(a=e.winners)==null?void 0:a[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
s=o===void 0||!e.competition.settings.annexScores?"":ky(o);return{...n,
uang:i,nilai:[n.nilai,s].filter(Boolean).join(`
`)}}),Bce=e=>[...new w(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function Uce(e,t,
n){
let r=Bce(n).map(i=>{let s=n.filter(({gelar:a})=>a===i).map(({inovasi:a})=>`\u201C${S(a)}\u201D`);
return`Mengusulkan sebagai ${i}: ${s.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${HU(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,s)=>{var a;return{label:(a=jce[s])!=null?
a:`KE-${s+1}`,isi:i}})}var Wce=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function Kce(e,t){
var d;let n=gr(e.competition.settings,t),r=V(n.decreeNumber),o=Ft(n,r),i=(d=Ai(n))!=null?d:tt,s=V(n.
minutesNumber),a=Ie(n.plenaryDate&&Di(n.plenaryDate,"id")),u=Kr(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=zce(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:V(n.province)===""?"":KU(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:GU([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Ie(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${S.fromCharCode(
97+p)}.`),mengingat:GU(u.length>0?Wce(u):[tt],p=>`${p+1}.`),diktum:Uce(e,o.kompetisi,c),hadiah:HU(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var qU={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:Ws(Kce),title:hr};m();m();var Gce={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},Hce=5,ZU=new A,l0=({standings:e})=>e.
length>=Hce;function Ey(e){var n;let t=(n=ZU.get(e))!=null?n:qce(e);return ZU.set(e,t),t}function qce(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new h).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:fn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!l0(e)?null:bu(a)});return({entry:i},{language:s,decimals:a})=>{let u=Gce[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let f=p===null?0:vn(
d,p);return[{kriteria:V(l.name),nilai:gn(Sr(d,a),s),median:p===null?"\u2013":gn(Sr(p,a),s),maksimum:
gn(
S(l.max),s),kedudukan:p===null?"\u2013":f>0?u.above:f<0?u.below:u.same}]})}}var JU={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function Zce(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Ks(e);return{...i,jenis:JU[o.language].kind,kepada:Bs(n,o).map(s=>(
{
nama:s})),tempat_tujuan:za(o)||JU[o.language].place,dasar:Yo(gr(o,t)),rincian:wy(i,o),profil:i.nilai===
""?[]:Ey(e.result)(n,o),...hc(n.prize,o),...gy(o),...Us(o)}}var VU={needs:"result",inEnglish:!0,
documents:yc(
"surat",Zce),title:vc};m();function Jce(e,t){var o;let n=gr(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...Ft(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:za(n)||"Tempat",dasar:Yo(n),
jumlah_pemenang:cn(r.length),...gy(n),...Us(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:Jo(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":Bs(r[s],n).join(`
`)}))}}var YU={needs:"result",inEnglish:!1,documents:Ws(Jce),title:hr};m();function Vce(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Ks(e);return{...Ft(t,e.number),
...r,rincian:wy(r,t),tanggal:tt,jenis:"Tanda Terima",...hc(n,t)}}var XU={needs:"result",inEnglish:!1,
letterhead:"unit",documents:yc("tanda-terima",Vce),title:vc};m();function Yce({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:Ua(e,n[0])}]:n.filter(r=>Je(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,
kriteria_tahap:Ua(e,r)}))}function Xce(e,t){let{competition:n}=e;return{...Ft(n.settings,
t("tata-cara","")),tanggal:tt,jenis:"Tata Cara Penilaian",tahapan:bc(n),kelompok_kriteria:Yce(e),
aturan:wc(
n).map((r,o)=>({no:S(o+1),isi:r}))}}var QU={needs:"rules",inEnglish:!1,documents:Ba(Xce),title:hr};m(
);var Qce={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},ede=({sheets:e},t)=>[
...new w(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>uo(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function tde(e,t,n,r){let o=gr(e.competition.
settings,r),i=Qce[o.language],s=ede(e,t.entry.code);return{...Ft(o,r("umpan-balik",t.entry.code)),
...lo(
t.entry),jenis:i.kind,kepada:Bs(t,o).map(a=>({nama:a})),tempat_tujuan:za(o)||i.place,dasar:Yo(o),
tahap:V(
n.stage.name),jumlah_peserta:S(n.standings.length),profil:Ey(n)(t,o),tanpa_median:l0(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...Us(o)}}var eW={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new w(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new w;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>tde(e,s,o,a)})))},title:Vo("inovasi")};m();var tW={needs:"rules",inEnglish:!1,
documents:e=>s0(e).map(t=>({about:t.about,fields:n=>({...Ft(e.competition.
settings,n("undangan",t.about)),tanggal:tt,jenis:"Undangan",kode:"",...Ty(t),jumlah_undangan:cn(t.guests.
length),undangan:t.guests.map((r,o)=>({no:S(o+1),...r})),...Us(e.competition.settings)})})),title:Vo(
"acara")};var nW={"tata-cara":QU,pernyataan:WU,undangan:tW,"daftar-hadir":OU,"lembar-nilai":BU,
"berita-acara":EU,
sk:qU,pengumuman:UU,piagam:_U,gabungan:MU,surat:VU,"surat-daftar":YU,"tanda-terima":XU,"umpan-balik":
eW,
laporan:LU};m();var rW=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Gs=rW.map(e=>({id:e,...nW[e]}));function mp(e){var t;return(t=Gs.find(n=>n.id===e))!=null?
t:null}m();m();var oW=(e,t)=>`${e}:${t}`,nde=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},rde=/^(?:-|\u2013|tanpa|none)$/i;function iW(e,{settings:t,letterhead:n},r){var d;let o=rde.
test(n),i=n===""||o?t.organizer:n,s=e.letterhead!=="unit"&&(n===""||zs(n))&&zs((d=uo(t.signerPosition)[
0])!=
null?d:""),{first:a,unit:u}=s?py(t):e0(t,i),l=[t.officeAddress,t.officeContact].map(V).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:a,kop_unit:u,kop_alamat:s?"":l,kop_kepala:s&&c?
"ya":
"",kop_instansi:!s&&c?"ya":"","%lambang":nde(s||e.signedBy==="head"?"garuda":"daerah",r)}}m();var ode=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
sW=e=>{var t;return((t=
V(e).split(",")[0])!=null?t:"").replace(ode,"").trim()||V(e)},ide=(e,{id:t})=>[t,Ta[t].name.id,Ta[t].
name.en].some(n=>M(n)===M(e));function sde(e,t){let n=t.find(({documents:r})=>r.some(o=>ide(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&zs(r)):t.find(({documents:r})=>r.
length===0)}var ade=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function ude({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=nu.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",s=t==="definitive"?V(e):`${i} ${V(e)}`;if(n==="self")return[s];let[a=o!=
null?o:"",...u]=r.map(V),l=[`a.n. ${a}`,...u];return n==="by-order"?[...l,"u.b.",s]:[...l,s]}
function lde(e,t,n){
let r=zs(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||ade.test(V(e.office));return{
settings:{...n,signerPosition:ude(e,Ai(n)).join(`
`),signerName:o?e.plainName||sW(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function cde(e,t){var i,s;let n=zs((i=uo(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?sW(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(s=Ai(t))!=null?s:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function aW(e,{settings:t,signers:n=[]}){let r=sde(e,n);return r===void 0?
cde(e,t):lde(r,e,t)}var Oi=(e,t)=>_k(e.id,$l(e,t),dde(e,t)),dde=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},Cy=(e,t)=>e.needs==="rules"||t.winners!==null;function mde(e,t){
let{
competition:n}=t,r={...n.settings,language:$l(e,n)},o=aW(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:iW(e,o,t.pictures)}}var Ka=(e,t)=>e.filter(n=>Cy(n,t)).flatMap(
n=>{let r=mde(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:s=>(
{
...i(s),...r.letterhead})}))});function c0(e){if(e.winners===null)return()=>!0;let t=new w(Ka(Gs,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var pde=()=>null;function d0(
e,t,n=pde){
let[r]=Ka([e],t);return r===void 0?null:r.fields(n)}m();m();function fde(e,t){let n=e.map(o=>({
standing:o,key:M(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function uW(e,t){var s,a;let n=new h(e.panel.entries.map(({code:u},l)=>[u,l])),r=new h;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,g.min(c,(a=r.get(u))!=null?a:c))}
let o=Tf(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):fde(l,n).map(c=>({standing:c,place:null}))})}m();m();
var gde=[137,80,78,71,13,10,26,10],lW=(e,t)=>t.every((n,r)=>e[r]===n),pp=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},cW=(e,t)=>pp(e,t)*65536+pp(e,t+2),hde=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function yde(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(hde(r))return{height:pp(e,t+5),width:pp(e,t+7)};t+=2+pp(e,t+2)}return null}function Ry(
e){
let t=lW(e,gde),n=lW(e,[255,216]),r=t?{width:cW(e,16),height:cW(e,20)}:n?yde(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var bde={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},wde={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},m0=e=>e==="id"?bde:wde;m();var dW={part:
"emblems",tab:J.emblems,columns:[{key:"emblem",header:_("Lambang","Emblem"),width:100},
{key:"part",header:_("Bagian","Part"),width:70},{key:"content",header:_("Isi","Content"),width:300}]}
,
Dy=["garuda","daerah"],vde=/.{1,30000}/g;function mW(e,t,n,r,o){let i=[...e].flatMap(([a,u])=>{var l;
return((l=u.match(vde))!=null?l:[]).map((c,d)=>({emblem:a,part:S(d+1),content:c}))}),s=dW.columns.map(
({key:a,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[a]}));return It(t,r,o,s,i,0)}
function pW(e){var r,o;let t=e===null?null:mt(e,dW),n=new h;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let s=Dy.find(a=>a===W(i("emblem")));s!==void 0&&n.set(s,((o=n.get(s))!=null?o:"")+W(i(
"content")))}return n}var fW=e=>new h([...e].flatMap(([t,n])=>{let r=Ry(ki(n));return r===null?[]:[[
oW(
t,Rs(n)),r]]}));var kde=q({emblem:ue(dt(Dy)),content:ue(z()),signers:ue(xe())}),gW=300,p0=e=>{let{
name:t,grid:n}=$t(
J.emblems[e]);return{name:t,emblems:pW(n)}},Ay=e=>fW(p0(e).emblems);function xde(e,t,{language:n,
admins:r}){
let o=m0(Ve(n)),i=ki(t);if(i.length>gW*1024)return o.tooLarge(gW);if(t!==""&&Ry(i)===null)return o.noPicture;
let{name:s,emblems:a}=p0(n),u=new h(a);t===""?u.delete(e):u.set(e,t);let l=m0(n);return sr(mW(u,s,n,
l.tab,l.origin),wo({admins:r},()=>!1)),fu(s),null}var hW=e=>de(()=>{let{emblem:t,content:n,signers:r=!1}
=he(
kde,e);return Se(),Ee(()=>{let{competition:o}=et(),{settings:i}=o,s=t===void 0||n===void 0?null:xde(
t,n,i),a=o.signers!==void 0;r&&!a&&rn(zN(i));let{emblems:u}=p0(i.language),l=c=>{var d,p;return g.ceil(
((p=(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:Dy.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:a||r?ea.tab[i.language]:null,refused:s}})});var Sde=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],yW=e=>e.filter(t=>t.severity===
"error"&&Sde.includes(t.code)),Tde=({settings:e})=>pi(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:ps(i.cell,i.format,"id"),to:no(s,"id"),at:a}));function f0(e,{
results:t},{
rows:n},r,o=[],i=new h){let{competition:s,sheets:a}=e,u=t[s.stages.length-1],l=r.some(x=>x.code==="RESULT_STALE"),
c=r.filter(x=>x.severity==="error"),d=u!==void 0&&c.length===0,p=ct(s.stages,n),f=p[p.
length-1],b=null;return{competition:s,sheets:a,faultyTabs:new w(c.flatMap(({tab:x})=>x===void 0?[]:[
x])),results:l?[]:t,winners:d?uW(u,s.settings).map(({standing:x})=>x):null,code:(f==null?void 0:f.status)===
"decided"?f.code:null,hash:(f==null?void 0:f.status)==="decided"?f.hash:null,changes:o.some(({id:x})=>x===
"lembar-nilai")?Tde(s):[],pictures:i,coverage:v$(s),reliability:()=>(b!=null||(b=t.map((x,O)=>{let N=ph(
s,x,t.slice(0,O)),I=x.last&&!s.settings.rankedWinners?{...N,gap:null,methods:[],verdict:{...N.verdict,
contested:[]}}:N;return{stage:x.stage.name,sentences:fh(I,"id")}})),b)}}var Ede=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function Oy(e,t,n){let r=Lt(e,{provisional:!1}),o=bl(e),i=[...r.findings,
...gi(e,t),...Cde(t,e)].map(u=>Ede.includes(u.code)?{...u,severity:"error"}:u),s=Ay(e.competition.settings.
language),a=f0(e,r,t,i,n,s);return{findings:r.findings,blocking:i,hash:o,context:a}}function Cde({
rows:e},t){
let n=wa(e);return n===void 0||wl(t,n.hash)?[]:[{code:"RESULT_STALE",severity:"error",params:{
computed:n.
at}}]}function bW(e,t,n){var p,f,b;let{competition:r}=e,o=J.documents[r.settings.language];if(!ru().includes(
o))return[];let{name:i,grid:s}=$t(o);if(s===null)return[];let a=mt(s,Lo),u=Dde([...vs(s).rows]),l=Ade(
e,t,n,u),c=new h,d=[];for(let[x,O]of u){let N=l(O);if(N===null)continue;if(typeof N=="object"){let I=(
p=
rt(a,x,"title"))==null?void 0:p.cell,$={kind:O.kind,written:O.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let P=(b=c.get(N))!=null?b:{cell:(f=rt(a,x,"kind"))==
null?void 0:f.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,O]})}return[...[...c].map((
[
x,{cell:O,documents:N}])=>({code:x,tab:i,cell:O,params:{documents:N}})),...d]}var Rde=["made",
"draft",
"edited","signed"];function Dde(e){var n,r;let t=new h;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";Rde.includes(l)&&v(u)>=v(d)&&t.set(c,o)}return[...t.values()]}function Ade(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=Ay(o.settings.language),a=f0(e,t,n,i,[],s),u=new h(Ka(
Gs,a).map(d=>[E.stringify([d.kind.id,d.about]),d])),l=new h(r.map(([,{kind:d,entry:p,number:f}])=>[E.
stringify([d,p]),f])),c=(d,p)=>l.get(E.stringify([d,p]))||null;return({kind:d,entry:p,run:f,title:b,
content:x})=>{var j;let O=n.rows.find(B=>B.action==="documents"&&B.run===f);if(O===void 0)return"DOCUMENT_UNRECORDED";
let N=((j=mp(d))==null?void 0:j.needs)!=="rules",P=u.get(E.stringify([d,p]));if(P===
void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";let I=P==null?void 0:P.fields(c),$=P===void 0||I===
void 0?null:P.kind.title(I),F=()=>{if(P===void 0||I===void 0)return!1;let B=Oi(P.kind,o),U=pm(d,mm(B),
cc(I,sp(B)));return Bt(U+$)===x};return N&&qd(e,O.hash)===null&&!F()?"DOCUMENT_OF_OTHER_RESULT":$===
null||$===b?null:{title:$}}}m();function wW(e){let{competition:t,history:n}=e,r=ct(t.stages,n.rows);
return Zd(t.settings.language).flatMap(
o=>{var a;let i=Dg(o),s=((a=En(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:vW(e,
i)})}function vW({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=vh(
e,t,o.slice(0,o.indexOf(n)+1));return bM(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function kW(
e,{
results:t},n,r){var F;let o=c_(n,Ye);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=En(ct(a.stages,u.rows),l),f=u.rows.find(j=>j.action==="decide"&&j.stage===l&&j.hash===i.hash),b=(f==
null?void 0:f.detail.includes(lh(s)))===!0,x=i.history.rows===0||((F=u.links[i.history.rows-1])==null?
void 0:F.chain)===i.history.end,{sheets:O,typedDecisions:N}=e,P=hl({...bs(a,O,N,l,i.counted.version),
version:cr}),I=new w(r.map(j=>E.stringify([j.code,j.params]))),$=j=>j.filter(B=>!I.has(E.stringify([
B.code,B.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...x?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],...$(gl(i.counted,P).map(j=>yl(j,e)).map(j=>({code:"CHANGED",
stage:l,
tab:j.tab,cell:j.cell,params:j}))),...$(vW(e,i)),...Ode(t,i)]}function Ode(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new h(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&Xt(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:Xt(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();m();
var xW=["begun","made","draft","edited","signed","own","failed","deleted","void"],Nde=["edited",
"own"],xc=({status:e})=>e==="made"||e==="draft",gp=({fileId:e,modified:t},n)=>e===n.id&&t!==""&&n.modified>
t,Ga=(e,t)=>e!==null&&e.maker!==""&&e.maker!==t;function g0(e,t,n,{user:r,remake:o,renew:i}){if((t==
null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:fp("signed",n,u?
null:
"revise")}if(t!==null&&Ga(t,r))return i?{action:"add"}:fp(t.status,null,"own-copy");if(n===null)return t!==
null&&t.fileId!==""&&!o&&!i?fp("deleted",null,"remake"):{action:"create"};let s=t!==null&&gp(t,n),a=t!==
null&&(s||Nde.includes(t.status));return a&&!i?fp(t.status==="own"?"own":"edited",n,"overwrite"):n.content===
e&&!a?fp("made",n,null):{action:"update",file:n}}var fp=(e,t,n)=>({action:"keep",status:e,file:t,
choice:n});m();m();m();m();var Rt=(e,t,n={})=>y.assign(new C(`${e}: ${t}`),{fault:e,place:n}),SW=e=>e instanceof C&&
"fault"in
e,TW=e=>SW(e)?e.fault:null;function Ny(e,t){try{return t()}catch(n){throw SW(n)&&(n.place={...e(),
...n.place}),n}}var h0=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,y0=/\s*(\/?)>/y,Pde=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
Ide={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},$de=["AlternateContent","extLst","rPh"],Fde=500,Hs=e=>Rt(
"damaged",e.slice(0,60));function EW(e){return e.includes("&")?e.replace(Pde,(t,n,r,o)=>{let i=n===void 0?
v(r):v.parseInt(n,16),s=o===void 0?i<=1114111?S.fromCodePoint(i):void 0:Ide[o];if(s===void 0||!t.endsWith(
";"))throw Hs(t);return s}):e}var b0=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},_de=e=>e===
32||e>=9&&e<=13;function Mde(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(_de(r)||r===
62||r===47||r===60)break}return n}function Py(e,t,n){let r=e.indexOf(t,n);if(r<0)throw Hs(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function co(e,t,n=$de){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,s=c=>{var d;if(r.length===0&&c.trim()!=="")throw Hs(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,EW(c)))},a=c=>{var d;if(r.pop()!==c)throw Hs(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
b0(
c)):r.length<o&&(o=0)},u=c=>{var P,I,$;let d=Mde(e,c),p=e.slice(c,d),f={},b=d,x=0;for(;;){h0.lastIndex=
b;let F=h0.exec(e);if(F===null)break;if(++x>Fde)throw Hs(e.slice(c-1,b));b=h0.lastIndex;let j=F[1];j.
startsWith("xmlns")||(f[b0(j)]=EW((I=(P=F[2])!=null?P:F[3])!=null?I:""))}y0.lastIndex=b;let O=y0.exec(
e);if(p===""||O===null)throw Hs(e.slice(c-1));r.push(p);let N=b0(p);return o===0&&n.includes(N)&&(o=
r.length),o===0&&(($=t.open)==null||$.call(t,N,f)),O[1]==="/"&&a(p),y0.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&s(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:f}=Py(
e,">",c+2);a(p.trimEnd()),i=f}else if(d===63)i=Py(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=Py(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:f}
=Py(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=f}else throw Hs(e.slice(c))}if(s(e.slice(i)),r.
length>0)throw Hs(`<${r[0]}>`)}var Iy=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>S.
fromCharCode(v.parseInt(n,16))):e,Ni=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),CW=e=>Ni(Th(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var Lde=/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g;
function w0(e){var t,n;try{let r=Ds(e),o=(n=r.file((t=
Oa(r))!=null?t:""))==null?void 0:n.asText();return o===void 0?null:Rs(jde(o).join("").replace(Lde,""))}
catch{
return null}}function jde(e){let t=[],n=!1;return co(e,{open:r=>{n=r==="t"},text:r=>{n&&t.push(r)},
close:()=>{
n=!1}}),t}function $y(e=new D){let t=w0(e);return t===null?{}:{text:t}}var Sc=({type:e,properties:t}
)=>e===jn&&
"text"in t,zde={failure:{kind:"unknown",reason:"malformed-answer"}};function Tc(e,t){let n=e.map(({
id:r})=>r);
return yi(n,Fo,t).map((r,o)=>{var s;if("failure"in r)return{failure:r.failure};let i=w0(r.ok);return i===
null?zde:i===((s=e[o])==null?void 0:s.properties.text)?"same":"edited"})}function RW({competition:e}
){let t=J.documents[e.settings.language],n=ke(),r=ru().includes(t)?Ne(Qd(
n)):null,o=r===null?null:Kde(r);if(o===null)return[];let{name:i,grid:s}=$t(t),a=s===null?null:mt(s,
Lo),
l=(s===null?[]:[...vs(s).rows].filter(([,f])=>f.spreadsheet===en())).filter(([,{maker:f,fileId:b}])=>f===
n&&b!==""),c=Wde(l.map(([,f])=>f),o),d=new w(l.map(([,{fileId:f}])=>f)),p=o.filter(({id:f,type:b,
properties:{
sheet:x,kind:O}})=>b===jn&&O!==void 0&&x===Bt(en())&&!d.has(f));return[...l.flatMap(([f,b])=>{var P;
let x=o.find(({id:I})=>I===b.fileId),O=Ude(b,x,c);if(O===null)return[];let N=(P=rt(a,f,O==="DOCUMENT_NUMBER"?
"number":"link"))==null?void 0:P.cell;return[{code:O,tab:i,cell:N,params:{documents:[b]}}]}),
...p.length===0?[]:[{code:"DOCUMENT_ROW_MISSING",tab:i,params:{count:p.length}}]]}var Bde=["edited",
"own","signed","deleted","void"];function Ude(e,t,n){if(t===void 0)return["deleted","void"].includes(
e.status)?null:"DOCUMENT_FILE_MISSING";if(t.link!==e.link)return"DOCUMENT_LINK";let{number:r}=t.properties;
return r!==void 0&&r!==Bt(e.number)?"DOCUMENT_NUMBER":n.has(e.fileId)?"DOCUMENT_FILE_CHANGED":null}
function Wde(e,t){
let n=new h(t.map(s=>[s.id,s])),r=e.flatMap(s=>{let a=n.get(s.fileId);return a!==void 0&&!Bde.includes(
s.status)&&gp(s,a)?[a]:[]}),o=r.filter(Sc),i=Tc(o,Ln(10,R.now()));return new w(r.filter(s=>i[o.indexOf(
s)]!=="same").map(({id:s})=>s))}function Kde(e){try{let t=Cl(e,Ln(1,R.now()));return"ok"in t?t.ok:
null}catch{
return null}}m();m();var DW=/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;function Gde(e,t){var r,o,i;let n=e.split(
";");return t<
0&&n.length>1?(r=n[1])!=null?r:"":t===0&&n.length>2?(o=n[2])!=null?o:"":(i=n[0])!=null?i:""}function AW(
e,t){
var s;if(e===""||e==="@")return!1;let n=Gde(e,t),r=((s=n.match(DW))!=null?s:[]).filter(a=>a.startsWith(
'"')||a.startsWith("\\")),o=n.replace(DW,"");return/general/i.test(o)?r.some(a=>/\d/.test(a)):o.includes(
"%")?!1:!/[0#?]/.test(o)||/[1-9dmyhs]/i.test(o)||/[0#?],+(?:\D*)$/.test(o)||r.some(a=>/\d/.test(a))}
var OW=["id","en"];function PW(e){let{competition:t,sheets:n,history:r,deciding:o}=e,{stages:i,
settings:s}=t,
a=ct(i,r.rows),u=i.filter((p,f)=>{var b;return((b=a[f])==null?void 0:b.status)==="decided"}),l=n.filter(
({stage:p})=>u.some(({name:f})=>f===p)),d=[...i.map(p=>Xi(p,i,s.language)),J.finalRanking[s.language]].
map(p=>$t(p)).flatMap(({name:p,grid:f})=>f===null?[]:[p]);return[...l.flatMap(({tab:p,rows:f})=>{let b=ri(
p),x=f.flatMap(O=>[...O.marks.values()]);return NW(p,x.flatMap(O=>O.kind==="score"?[{...O.at,value:O.
value}]:[]),b)}),...d.flatMap(p=>NW(p,Hde(p),ri(p))),...[...d,...o.tabs.values()].flatMap(qde),...Zde(
e,d)]}var Hde=e=>_e(e).values.flatMap((t,n)=>t.flatMap((r,o)=>typeof r=="number"?[{row:n,column:o,
value:r}]:
[]));function NW(e,t,n){var s,a;let r=t.filter(({row:u,column:l,value:c})=>{var d,p;return AW((p=(d=
n[u])==null?void 0:d[l])!=null?p:"",c)}),[o]=r;if(o===void 0)return[];let i={value:o.value,format:(a=
(s=n[o.row])==null?void 0:s[o.column])!=null?a:"",more:r.length-1};return[{code:"NUMBER_HIDDEN",tab:
e,
cell:Ce(o.row,o.column),params:i}]}function qde(e){let t=ou(e).flatMap((r,o)=>r.flatMap((i,s)=>i===""?
[]:[Ce(o,s)])),[n]=t;return n===void 0?[]:[{code:"FORMULA_IN_PLACE",tab:e,cell:n,params:{more:t.length-
1}}]}function Zde({competition:{stages:e},deciding:t,history:n},r){let o=[...r,...t.tabs.values(),n.
name],i=l=>M(l.replace(/\s*\(\d+\)$/,"")),s=e.map(l=>OW.map(c=>Xi(l,e,c))),a=["finalRanking",
"history","decisions"].map(l=>OW.map(c=>J[l][c])),u=nt();return[...s,...a].flatMap(l=>{let c=l.map(M),
d=o.find(
p=>c.includes(i(p)));return d===void 0?[]:u.filter(p=>p!==d&&c.includes(i(p))).map(p=>({code:
"TAB_FALSE",tab:p,params:{real:d}}))})}m();function Jde(e,t){let n=e.filter(({written:o,expected:i})=>[
o,i].every(s=>S(s).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":
"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({
header:o,written:i,expected:s})=>{let[a,u]=[Ec(i,t),Ec(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var Ec=(e,t)=>e===
""?t==="id"?"kosong":"blank":H(e,t);function $W(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Jde(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Vde={settings:{id:
"",en:""},
signers:{id:"Penanda tangan",en:"Signer"},innovators:{id:"Inovator",en:"Innovator"},judges:{id:
"Nama juri",en:"Name of judge"},roles:{id:"Peran juri",en:"Role of judge"},notes:{id:
"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{id:"Nilai",en:"Score"}};function FW({part:e,
names:t,old:n,now:r},o){
var u;let i=(l,c)=>o==="id"?l:c,s=e==="settings"?H(fs((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${Vde[
e][o]} ${s}`.trim();return e==="formulas"?i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):
i(`Berubah sejak dikunci: ${a}: semula ${H(n,"id")}, kini ${Ec(r,"id")}.`,`Changed since it was locked: ${a}: was ${H(
n,"en")}, is ${Ec(r,"en")}.`)}var v0=({documents:e})=>e.
map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),yr=(e,t)=>{let[n]=e.documents;if(e.documents.
length===1&&n!==void 0){let o=`${H(n.title,t)} (${v0(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${v0(e)})`:`${r} documents (${v0(e)})`},_W=(
{documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},Fy=(e,t)=>e===0?"":t===
"id"?` (dan ${e} sel lagi)`:` (and in ${e} more)`,Yde=({documents:e})=>e.length===1?"was":"were",IW=(
{
documents:e},t,n)=>e.length===1?t:n,Xde={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${Hg(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${lt(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${lt(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${lt(e.at,"id")} hilang atau diubah. ${e.isSame?
"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.
at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Ec(
e.written,"id")}, seharusnya ${H(e.expected,"id")}.`,RANKING_ROW:e=>$W(e,"id"),RANKING_MORE:e=>`Dan ${e.
count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>FW(e,"id"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${lt(
e.at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,
EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${yr(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${yr(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${_W(e,"id")}.`,
DOCUMENT_UNRECORDED:e=>`${yr(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${H(e.written,"id")}, menurut hasil ini ${H(e.expected,
"id")}.`,DOCUMENT_FILE_MISSING:e=>`${yr(
e,"id")}: berkasnya tidak ada lagi di folder.`,DOCUMENT_FILE_CHANGED:e=>`${yr(e,"id")}: berkasnya diubah sejak dibuat.`,
DOCUMENT_LINK:e=>`${yr(e,"id")}: tautannya tidak menuju berkas yang dibuat.`,DOCUMENT_NUMBER:e=>`${yr(
e,"id")}: nomornya bukan nomor yang tercetak di dalamnya.`,DOCUMENT_ROW_MISSING:e=>`${e.count} dokumen di folder tidak punya baris lagi di tab ini.`,
NUMBER_HIDDEN:e=>`Format ${H(e.format,"id")} menampilkan angka lain; isinya ${H(e.value,"id")}${Fy(e.more,
"id")}.`,FORMULA_IN_PLACE:e=>`Rumus di tempat isi yang ditulis Lembar Juri${Fy(e.more,"id")}.`,
TAB_FALSE:e=>`Tab ini bernama seperti ${H(e.real,"id")}, tetapi bukan tab itu.`},Qde={
NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${Hg(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${lt(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${lt(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${lt(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Ec(e.written,"en")}, it is to be ${H(e.expected,"en")}.`,
RANKING_ROW:e=>$W(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>FW(e,
"en"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${lt(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.
now===null?"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${yr(e,"en")} ${Yde(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${yr(e,"en")} ${IW(e,"does","do")} not fit: by this result there is no ${_W(e,
"en")}.`,DOCUMENT_UNRECORDED:e=>`${yr(e,"en")} ${IW(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${H(e.written,
"en")}, by this result it is ${H(e.expected,"en")}.`,DOCUMENT_FILE_MISSING:e=>`${yr(e,"en")}: the file is no longer in the folder.`,
DOCUMENT_FILE_CHANGED:e=>`${yr(e,"en")}: the file was changed since it was made.`,DOCUMENT_LINK:e=>`${yr(
e,"en")}: the link does not lead to the file that was made.`,DOCUMENT_NUMBER:e=>`${yr(
e,"en")}: the number is not the one printed in it.`,DOCUMENT_ROW_MISSING:e=>e.count===1?
"1 document in the folder has no row in this tab any more.":`${e.count} documents in the folder have no row in this tab any more.`,
NUMBER_HIDDEN:e=>`The format ${H(e.format,"en")} shows another number; the cell holds ${H(e.value,
"en")}${Fy(e.more,"en")}.`,FORMULA_IN_PLACE:e=>`A formula where Lembar Juri wrote a value${Fy(e.more,
"en")}.`,TAB_FALSE:e=>`This tab is named like ${H(e.real,"en")} and is not that tab.`},eme={id:Xde,
en:Qde};function tme(e,t){return eme[t][e.code](e.params)}var MW=(e,t)=>tme(e,t);var nme=ue(q({
evidence:ue(z())}));function _y(e){return de(()=>{var d;let{evidence:t}=(d=he(nme,e))!=
null?d:{};Se();let n=et("all"),{competition:r}=n,{language:o}=r.settings,i=Lt(n,{provisional:!1}),{
history:s}=n,
a=ct(r.stages,s.rows).filter(p=>p.status==="decided"),u=wa(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],...rme(n,s),...wW(n),...ime(i),...sme(n,i,s),...mme(s),...PW(
n),...bW(n,i,s),...RW(n)],c=[...l,...t===void 0?[]:kW(n,i,t,l)];return{ok:c.length===0,decided:a.map(
({stage:p,at:f,by:b,code:x})=>({stage:p,at:f,by:b,code:x})),computed:u===void 0?null:{at:u.at,by:u.by}
,
differences:c.map(p=>{var f,b,x;return{code:p.code,stage:(f=p.stage)!=null?f:null,tab:(b=p.tab)!=null?
b:null,cell:(x=p.cell)!=null?x:null,message:p.code==="RANKING_STOPPED"?ur(p.params,o):MW(p,o)}})}})}
function rme(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=ct(n,t),i=Zd(r.language),s=new w,a=o.
flatMap(({stage:p,status:f,hash:b,at:x,by:O,code:N})=>{if(f!=="decided")return[];let P=i.find(L=>L.stage===
p),I=Vv(e,P,b),$=qd(e,b,p)!==null,F=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:J.decisions[r.language],
params:{at:x,isSame:$}}]:[],j=[N,Ar(x),O].join(", "),B=P===void 0?j:[P.code,P.at,P.by].join(", ");if(
B!==
j){let L=J.decisions[r.language];F.push({code:"DECISION_MISLABELLED",stage:p,tab:L,params:{written:B,
recorded:j}})}let U=(I!=null?I:[]).filter(L=>!s.has(E.stringify(L)));for(let L of U)s.add(E.stringify(
L));return[...F,...U.map(L=>({code:"CHANGED",stage:p,tab:L.tab,cell:L.cell,params:L}))]}),u=i.filter(
p=>!t.some(f=>f.action==="decide"&&f.stage===p.stage&&f.hash===p.hash)).map(p=>({code:
"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=wa(t),c=o.slice(1+o.map(({
status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:ome(e,l)]}function ome(e,{at:t,hash:n}){let r=qd(e,n);return r===cr?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:cr}}]}
var ime=({findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function sme(e,{results:t},{rows:n}
){
var f,b,x,O;let{competition:r}=e,o=wa(n),i={id:(f=o==null?void 0:o.run)!=null?f:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(x=o==null?void 0:o.by)!=null?x:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:s,settings:a}=r,u=ct(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new w(u.map(N=>Xi(
N,s,a.language)));u.length>0&&l.add(J.finalRanking[a.language]);let c=le(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Hv(r,t,ch(r,t),i).flatMap(
N=>{let{name:P,grid:I}=$t(N.name);if(l.has(N.name)&&!ame(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let $=TM(I);return[...$!==null&&n.some(j=>j.run===$)?
lme(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],...$===(o==null?void 0:o.run)?ume(P,I,d):
[],...dme(P,SM(I,N))]})}var ame=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&W((r=e.values[
n])==
null?void 0:r[0])===W((o=t[n])==null?void 0:o[0])};function ume(e,t,n){var o;let r=W((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function lme(e,t,{values:n}){var i,s;let[r,o]=[W((i=t.values[0])==null?
void 0:i[0]),W((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var cme=10;function dme(e,t){let n=t.slice(0,cme).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function mme({name:e,links:t}){let{breaks:n,cut:r}=ju(t,Ne(
Ao),Ye);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();var fme=new w(`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),gme=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],hme={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},yme=/^(https?:|mailto:|tel:|#|$)/i,
bme=/^file:\/\/\/[a-z]:/i;function wme({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?yme.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&bme.test(t)?[]:[(o=hme[r])!=null?o:r]}var vme=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function k0(e){
let t=vme(e);return fme.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function kme(e){
let t=[],
n=[],r=!1;return co(e,{open:(o,i)=>{var s,a,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...wme(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((s=i.ContentType)!=
null?s:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...k0((a=i.instr)!=null?a:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...k0((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(k0)]}function LW(e){let t=y.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?kme((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):gme.flatMap(([i,s])=>i.test(`/${n}`)?[s]:
[])});return[...new w(t)]}m();m();function xme(e,t){let n=k.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function hp(e,t){var o,i;let n=Dt(e);return(i=(o=t.map(s=>({tag:s,away:xme(n,Dt(s))}
)).
filter(({tag:s,away:a})=>a<=g.max(2,g.floor(s.length/3))&&a<g.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var Sme=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],Tme=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),Eme=new h([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function Cme(e,t){var s,a;let n=hp(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(Dt),o=t.filter(u=>r.includes(Dt(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=Eme.get(u))!=null?l:[]});return(a=(s=o[0])!=null?s:i.find(u=>t.
includes(u)))!=null?a:null}var Rme=100;function jW(e,t){return Sme.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,Rme).flatMap(o=>{let i=o.replace(n,"$1").trim();return Tme(i)?[{tag:o,near:
Cme(
i,t)}]:[]})})}var zW=["inovasi","penerima","kompetisi"],Dme=80;function My(e,t){let n=Nme(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[...Ch(i),...Rh(i).map(s=>`{{%${s}}}`)]);
if(Ime(r.flat())>
Pme)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>Fme(i,t));return o.length>0?o:
r.flat().some(Ame)?Ume(e,t):Ome(r.flat(),t)}var Ame=e=>UW(e).some(t=>"sign"in t&&t.tag!=="");
function Ome(e,t){
var i,s;let n=y.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>jW(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:Ly(a)}))),o=(s=(i=zW.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:zW[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function Nme(e){try{let t=Ds(e);return Oa(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file(Bo).map(n=>n.asText()),active:LW(t)}}catch(t){return{code:gh(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var Pme=2e4,Ime=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),BW=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),$me=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function Fme(e,t){let n=new h(y.keys(t).map(i=>[Dt(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let s=Ly(i);return UW(i).flatMap(a=>_me(a,s,r))}),...r.loops.map(({tag:i,paragraph:s})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function _me(e,t,n){let{tag:r}=e;if("fault"in e)return BW(
Dt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
Mme(r,t,n):o==="%"?Lme(r,t,n):o===""||o==="#"||o==="^"?jme(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function Mme(e,t,{loops:n}){let r=Dt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Dt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var Lme=(e,t,{
root:n})=>{if(n.has(Dt(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:hp(`%${e}`,r),paragraph:t}]};function jme(e,t,n,r){var u;let o=Dt(
t),i=BW(o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:hp(t,
$me(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:zme(s,i)}):s!==void 0&&typeof s!=
"string"&&a.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function zme(e,t){return typeof e=="string"?
new w:e===void 0?t?new w:null:e.length===0?null:new w(e.flatMap(n=>y.keys(n).map(Dt)))}function UW(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:Bme(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:Ly(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,s).trim()))!=null?r:[];t.push({sign:a,tag:u.trim()}),n=i.slice(s+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var Bme=e=>{var t;
return Ly(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function Ly(e,t=Dme){let n=e.replace(
/\s+/g,
" ").trim(),r=k.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function Ume(e,t){
try{
return ip(e,t),[]}catch(n){let r=_l(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var Wme={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},Kme={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Ha=e=>e==="id"?Wme:Kme;function x0(e,t){let n=Ha(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new w(r)]}function WW(e,t,n){let r=Ha(n),o=x0(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var KW="templates",
Gme=q({maker:z(),fileId:z(),modified:z()}),Hme=At(z(),ce(Gme));function Cc(){let e=Ne(
KW);try{let t=bt(Hme,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function yp(
e,t){
var i;let n=Cc(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ze(KW,E.stringify(o))}m();m();var GW="lease",HW=300*1e3,qme=q({
who:z(),run:z(),until:be(),width:ue(be())});function qW(e,t){var a;
let n=Zme(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return S0({who:e,run:i,width:s,until:r+HW}
),
{run:i,width:s}}var ZW=(e,t,n)=>S0({who:e,run:t,width:n,until:R.now()+HW}),JW=(e,t)=>S0({who:e,run:t,
until:0}),S0=e=>Ze(GW,E.stringify(e));function Zme(){let e=Ne(GW);try{let t=bt(qme,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();var VW=e=>typeof e=="string"?e.includes(
tt):(e!=null?e:[]).some(t=>y.values(t).some(n=>VW(n))),Jme=({
id:e,needs:t})=>t==="rules"||e==="tanda-terima",YW=(e,t)=>QP.filter(n=>VW(t[n])&&!(n==="tanggal"&&
Jme(
e)));m();function XW(e,t){return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":rh(e,t)}}function QW(e,t,n,r,o){let{status:i,...s}=XW(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=le(o).documents,l=t!==void 0&&Ga(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(ws(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var eK=(e,t)=>({...XW(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var tK=Lo.columns.map(e=>e.key).filter(e=>e!=="number");function jy(e,t){var d,
p;let{name:n,grid:r}=$t(
J.documents[e]),o=r===null?Qme(n,e,t):vs(r);t.isShut(n)||(r!==null&&kr(n,t.admins()),Zn("documents",
n));let i=en(),s=new h(o.rows),a=()=>[...s].flatMap(([f,b])=>b.spreadsheet===i?[{place:f,row:b}]:[]),
u=new h;for(let f of a()){let b=`${f.row.kind}:${f.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],f])}
let l=g.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(f,b)=>b==="status"?rh(f,e):f[b];
return{
of:(f,b)=>{var x;return(x=u.get(`${f}:${b}`))!=null?x:[]},all:a,ofRun:f=>a().flatMap(({row:b})=>b.run===
f?[b]:[]),reserve:()=>l++,write:f=>{let b=f.flatMap(({place:x,row:O})=>{let N=s.get(x);return s.set(
x,O),N!==void 0&&tK.every(P=>N[P]===O[P])?[]:[x]});if(b.length!==0){Vme(n,o,e);for(let x of Yme(b,s))
for(let O of Xme(o.columns,tK)){let N=x.rows.map(P=>O.keys.map(I=>c(P,I)));Yt(n,x.first,O.column,N)}
qn()}}}}function Vme(e,{headerRow:t,columns:n},r){let o=Lo.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=g.max(...n.values())+1;Yt(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function Yme(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function Xme(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function Qme(e,t,n){let r=le(t).tabs,o=Lo.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));rn(It(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new h(Lo.columns.map((s,a)=>[s.key,a]));return{rows:
new h,
columns:i,headerRow:null}}m();var qa=({kind:e,about:t})=>`${e.id}:${t}`;function nK(e){let t=new h;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===jn&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function rK(e,t){var ge,Q,oe,ie,Fe;let{competition:n,numberOf:r,ledger:o,files:i,
templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=epe(d,a.user),f=(ge=p==null?void 0:p.row)!=
null?ge:null,b=e.fields(r),x=l.title(b),O=Bt(pm(l.id,s.versionOf(l),s.shown(l,b))+x),N=at=>({sheet:
Bt(
en()),kind:l.id,entry:Bt(c),...at===""?{}:{revision:at}}),P=at=>{let{sheet:qe,entry:xt}=N(at);return i.
get([qe,l.id,xt,at].join(":"))},I=Ga(f,a.user)?null:(oe=P((Q=f==null?void 0:f.revision)!=null?Q:""))!=
null?oe:npe(f,a.user,n,u),$={user:a.user,remake:a.remake,renew:a.renew.includes(qa(e))},F=g0(O,f,I,$),
j=F.action==="keep"&&F.status==="edited"&&(f==null?void 0:f.status)!=="edited",B=F.action==="update"&&
(f==null?void 0:f.content)===O&&xc(f),L=f!==null&&I!==null&&(j||B)&&gp(f,I)&&Sc(I)?I:null,K=F.action===
"add",G=K?tpe(d,a.user):(ie=f==null?void 0:f.revision)!=null?ie:"",Y=K?P(G):void 0;return{planned:e,
filed:K?null:f,place:K||p===null?o.reserve():p.place,revision:G,fields:b,title:G===""?x:`${x} \u2013 Rev. ${G}`,
content:O,properties:{...N(G),content:O,number:Bt((Fe=r(l.id,c))!=null?Fe:"")},decision:Y===void 0?
F:{action:"update",file:Y},moved:L}}function oK(e){let{filed:t,moved:n,content:r}=e;if(t===null||n===
null)return e;let o={...t,modified:n.modified},i=g0(r,o,n,{user:o.maker,remake:!1,renew:!1});return{
...e,filed:o,decision:i,moved:null}}var iK=e=>e.filed===null?e:{...e,decision:{action:"keep",status:
e.
filed.status,file:e.moved,choice:null},moved:null};function epe(e,t){var r;let n=o=>o.reduce((i,s)=>i===
null||v(s.row.revision)>=v(i.row.revision)?s:i,null);return(r=n(e.filter(({row:o})=>!Ga(o,t))))!=null?
r:n(e)}function tpe(e,t){let n=e.filter(({row:r})=>!Ga(r,t));return n.length===0?"":S(g.max(...n.map(
({row:r})=>v(r.revision)||0))+1)}function npe(e,t,{settings:n},r){return e===null||e.fileId===""||e.
maker!==t?null:sn(bi(e.fileId,r),n.language)}m();var zy=(e,t,{user:n,run:r})=>{var o,i,s,a,u,l,c,d;
return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Ar(Xe()),spreadsheet:en(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},T0=(e,t,n)=>({...zy(e,rpe(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function rpe({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==tt?
"draft":"made"}function sK(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!xc(r))?T0(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}m();var E0=(e,t)=>`${e.id}.${$l(e,t)}`;function aK(e,t,n,r){let{language:o}=e.settings,i=Cc(),s=new h,
a=new h,
u=l=>{var d,p;let c=E0(l,e);return s.has(c)||s.set(c,ipe(l,c,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?mm(Oi(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?cc(c,sp(Oi(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return Oi(l,e);let p=a.get(l.id);if(p!==void 0)return p;let f=R0(d,r,o),b=My(f,c);return b.length>
0&&ye(fe("TEMPLATE_FAULT",WW(l.id,b,o))),a.set(l.id,f),f}}}function C0(e,t,{folder:n,user:r,language:
o,
backoff:i}){var l;let s=t.find(({maker:c})=>c===r),a=t[0];if(s===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let u=(l=n.files.find(({id:c})=>c===s.fileId))!=null?l:
sn(
bi(s.fileId,i),o);return u===null?{source:"gone"}:{source:ope(e,s,u,i)?"unedited":"own",file:u}}
function ope(e,t,n,r){
return n.type!==jn?!1:n.modified===t.modified?!0:!Sc(n)||Tc([n],r)[0]!=="same"?!1:(yp(e,{...t,
modified:n.
modified}),!0)}function ipe(e,t,n,r){let o=Ha(r.language),i=C0(t,n,r);return i.source==="foreign"?ye(
fe("TEMPLATE_FAULT",o.foreign(e.id,i.maker))):i.source==="gone"?ye(fe("TEMPLATE_FAULT",o.deleted(e.id))):
i.source==="own"?i.file:null}function R0(e,t,n){if(e.type!==jn)return sn(ok(e.id,t),n);let[r]=yi([e.
id],Fo,t);return sn(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var By="\u0001";
function lK(e,t,n,r,o){let{language:i}=e.settings,s=jy(i,o),a=io(e,n.user,r),u=aK(e,a,n.user,
r),l={competition:e,numberOf:(L,K)=>fpe(s,L,K),ledger:s,files:nK(a.files),templates:u,options:n,
backoff:r},
{jobs:c,unseen:d}=ape(t.map(L=>rK(L,l)),n,r),p=c.filter(L=>(L.decision.action!=="keep"||L.moved!==null)&&
!n.skip.includes(qa(L.planned))),f=p.filter(({moved:L})=>L===null).slice(0,10),b=f.map(L=>ip(u.bytesOf(
L.planned.kind,L.fields),L.fields,n.pictures)),x=new h,O=c.filter(L=>{var K;return((K=L.filed)==null?
void 0:K.run)===n.run&&L.filed.status==="begun"&&mpe(L)});for(let L of c){let K=sK(L,n);K!==null&&x.
set(L,K)}let N=gpe(s,n);for(let L of f)x.set(L,zy(L,"begun",n));s.write([...uK(x),...N]);let P=oo(f.
map((L,K)=>{var G;return{fileId:L.decision.action==="update"?L.decision.file.id:null,folder:a.id,
title:L.
title,properties:{...L.properties,...$y(b[K])},from:Fo,to:jn,bytes:(G=b[K])!=null?G:new D}}),r),{
failures:I,
again:$}=dpe(f,P,x,n);for(let[L,K]of d)I.set(L,K);s.write(uK(x));for(let L of I.values())ro(L)&&Ra(L,
i);let F=L=>f.filter(K=>L.includes(K.decision.action)&&!I.has(K)&&!$.has(K)).length,j=s.ofRun(n.run),
B={made:j.filter(xc).length,failed:j.filter(({status:L})=>L==="begun"||L==="failed").length};return{
batch:{created:F(["create","add"])+O.length,updated:F(["update"]),unchanged:c.filter(L=>L.decision.action===
"keep"&&L.moved===null&&!d.has(L)).length-O.length,failed:I.size,documents:[...c.map(L=>QW(L,x.get(L),
I.get(L),n.user,i)),...N.map(({row:L})=>eK(L,i))],done:c.length-p.length+f.length-$.size,total:c.length,
more:p.length>f.length||$.size>0,skip:[...n.skip,...[...I.keys()].map(L=>qa(L.planned)),...[...$].filter(
L=>ppe(P[f.indexOf(L)])).map(L=>qa(L.planned)+By)]},run:B,notes:[...lpe(c,s,n),...cpe(c,u)]}}var spe=20;
function ape(e,{run:t,skip:n},r){let o=({filed:p,content:f,decision:b})=>(p==null?void 0:p.content)!==
f||b.action==="update",i=e.filter(({moved:p,planned:f})=>p!==null&&!n.includes(qa(f))),s=i.filter(o),
a=i.filter(p=>{var f;return!o(p)&&((f=p.filed)==null?void 0:f.run)!==t}),u=[...s.slice(0,10),...a.slice(
0,spe)],l=Tc(u.flatMap(p=>{var f;return(f=p.moved)!=null?f:[]}),r),c=new h;return{jobs:e.map(p=>{let f=l[
u.
indexOf(p)];if(p.moved===null)return p;if(f==="same")return oK(p);if(f==="edited")return{...p,moved:
null};
let b=iK(p);return f!==void 0&&o(p)&&c.set(b,f.failure),f===void 0&&s.includes(p)?{...b,moved:p.moved}
:
b}),unseen:c}}var upe=3;function lpe(e,t,{isCurrent:n}){let r=e.filter(({decision:a,filed:u,content:
l})=>a.
action==="keep"&&u!==null&&u.content!==""&&u.content!==l&&["signed","edited","made"].includes(a.status)),
o=t.all().filter(({row:a})=>a.status==="signed"&&!n(a.kind,a.entry)),i=[...r.map(({filed:a,title:u})=>(
a==
null?void 0:a.title)||u),...o.map(({row:a})=>a.title)];return i.length===0?[]:[{code:
"DOCUMENT_OUTDATED",severity:"warning",params:{titles:i.slice(0,upe),count:i.length}}]}function cpe(
e,t){var r;let n=new h;
for(let{planned:o,fields:i,decision:s}of e){if(s.action==="keep"&&s.status!=="made")continue;let a=(
r=
n.get(o.kind.id))!=null?r:new w;for(let u of YW(o.kind,t.shown(o.kind,i)))a.add(u);n.set(o.kind.id,a)}
return[...n].flatMap(([o,i])=>i.size===0?[]:[{code:"DOCUMENT_DOTS",severity:"info",params:{kind:o,
fields:[
...i]}}])}function dpe(e,t,n,r){var s,a;let o=new h,i=new w;for(let[u,l]of e.entries()){let c=t[u];
if(c===
void 0)continue;if("ok"in c){n.set(l,T0(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||Tl(
d);if(p&&!r.skip.includes(qa(l.planned)+By)){i.add(l);continue}o.set(l,d),p||n.set(l,{...zy(l,
"failed",r),modified:(a=(s=l.filed)==null?void 0:s.modified)!=null?a:""})}return{failures:o,again:i}
}var mpe=({
decision:e})=>e.action==="keep"&&e.status==="made"&&e.file!==null,ppe=e=>e!==void 0&&"failure"in e&&
Tl(e.failure),uK=e=>[...e].map(([{place:t},n])=>({place:t,row:n}));function fpe(e,t,n){var o;let r=e.
of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var gpe=(
e,{
user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(
r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var hpe=q({kinds:ce(z(
)),skip:ue(ce(z())),renew:ue(ce(z())),remake:ue(xe())});function bp(e){return de(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=he(hpe,e);return Se(),Ee(()=>{let s=et(
"ranking");Mt(s);let{competition:a}=s,{language:u}=a.settings,l=[...new w(n)].map(K=>D0(K,u)),{
history:c}=s,
{findings:d,blocking:p,hash:f,context:b}=Oy(s,c,l),x=l.filter(K=>Cy(K,b)),O=yW(p);if(x.length===0&&l.
length>0)return cK(p,u);if(b.winners===null&&O.length>0)return cK(O,u);let N=ke(),P=qW(N,wt);if(
"holder"in P){let{who:K,until:G}=P.holder;return ye(fe("BUSY",le(u).problems.leased(K,bpe(G))))}let I=Ka(
x,b),$={user:N,run:P.run,skip:r,renew:o,remake:i,pictures:b.pictures,isCurrent:c0(b)},F=Ln(P.width,t),
{batch:j,run:B,notes:U}=lK(a,I,$,F,s.keepers);j.more?F.width!==P.width&&ZW(N,P.run,F.width):(wpe(c,{
id:P.run,hash:f,...B},N,a.settings),JW(N,P.run));let L=x.length===l.length;return{ok:L&&j.failed===0&&
!r.some(K=>!K.endsWith(By)),findings:lr([...L?d:p,...ype(x,I),...U],u),...j}})})}var ype=(e,t)=>e.filter(
n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),
bpe=e=>Xe(new R(e)).slice(11,16);function D0(e,t){var r;let n=Gs.map(o=>o.id).join(", ");return(r=mp(
e))!=null?r:ye(fe("BAD_REQUEST",le(t).problems.unknownKind(e,n)))}function cK(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:lr(
e,t),...n}}function wpe(e,t,n,r){if(t.made+t.failed===0)return;let o=le(r.language).history.documents(
t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Tt(e,{at:Xe(),by:n,action:"documents",
detail:o,
run:t.id,hash:t.hash},r)}var A0=q({kind:z()}),vpe=q({kind:z(),content:z()}),dK=e=>de(()=>{let{kind:t}
=he(A0,e);return Se(),wp(
Uy(t))}),mK=e=>de(()=>{let{kind:t}=he(A0,e);return Se(),Ee(()=>{let n=Uy(t),r=hK(n);return"file"in r?
wp(n,r):(yK(n,jn,Oi(n.kind,n.competition)),wp(n))})}),pK=e=>de(()=>{let{kind:t,content:n}=he(vpe,e);
return Se(),Ee(()=>{let r=Uy(t),o=ki(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>El){let a=Ha(r.language).
tooLarge(i(o.length),i(El));return ye(fe("TEMPLATE_FAULT",a))}let s=bK(o,r);return s.length===0&&yK(
r,Fo,o),{...wp(r),refused:s}})}),fK=e=>de(()=>{let{kind:t}=he(A0,e);return Se(),Ee(()=>{var u;let n=Uy(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=Cc()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=gK(r);for(let{id:c,properties:d}of io(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
sn(rk(c,{trashed:!0},a),s)}return yp(r,null),wp(n)})});function Uy(e){let t=R.now(),n=et(),{
competition:r}=n,
o=Ve(r.settings.language),i=D0(e,o),{context:s}=Oy(n,n.history,[i]),a=E0(i,r),[u,l]=[ke(),Ln(1,t)];
return{
competition:r,kind:i,name:a,fields:d0(i,s),user:u,language:o,backoff:l}}var gK=e=>({sheet:Bt(en()),
template:e}),
hK=({name:e,user:t,language:n,backoff:r})=>{var o;return C0(e,(o=Cc()[e])!=null?o:[],{folder:{files:
[]},
user:t,language:n,backoff:r})};function yK({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var N;let u=io(e,r,i),l=gK(n),c=u.files.find(P=>P.type===s&&P.properties.sheet===l.sheet&&P.properties.
template===l.template),d=Ha(o).title(t.id),p={...l,...$y(a)},f={fileId:(N=c==null?void 0:c.id)!=null?
N:null,folder:u.id,title:d,properties:p,from:Fo,to:s,bytes:a},[b]=oo([f],i),{id:x,modified:O}=sn(b!=
null?b:{failure:{kind:"unknown",reason:"no-answer"}},o);yp(n,{maker:r,fileId:x,modified:O})}var kpe=[
"TAG_UNKNOWN","LIST_AS_TEXT"],bK=(e,{fields:t,language:n})=>x0(My(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!kpe.includes(r)),n);function wp(e,t=hK(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?bK(R0(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:wK(r)}}
var xpe=200,wK=e=>y.fromEntries(y.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,xpe):n.slice(
0,1).map(wK)]));m();m();var Tpe=["begun","failed","deleted","void"],vK=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
kK=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,xK={failure:{kind:"unknown",
reason:"no-answer"}};function SK(e,t,n,r,o){var b;let{language:i}=e.settings,s=jy(i,wo(e.settings,()=>!0)).all(
).
map(({row:x})=>x).filter(x=>x.maker===n&&t.includes(x.kind)&&!Tpe.includes(x.status)),a=s.length===0?
null:io(e,n,o),u=a===null?[]:Epe(s,a,i,o),l=u.filter(x=>!kK(x)&&!r.includes(vK(x))),c=l.slice(0,10),
d=new h(Cpe(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((x,O)=>[c[O],x])),p=[...d.values()].flatMap(
x=>"failure"in x?[x.failure]:[]);for(let x of p)ro(x)&&Ra(x,i);let f=c.filter(x=>{var O;return"ok"in
((O=d.get(x))!=null?O:xK)});return{ok:p.length+r.length===0,created:f.filter(({pdf:x})=>x===null).length,
updated:f.filter(({pdf:x})=>x!==null).length,unchanged:u.filter(kK).length,failed:p.length,files:u.map(
x=>{var $,F,j;let O=($=d.get(x))!=null?$:{ok:x.pdf},{kind:N,entry:P,title:I}=x.row;return{kind:N,
entry:P===
""?null:P,title:I,file:"ok"in O&&(j=(F=O.ok)==null?void 0:F.link)!=null?j:null,problem:"ok"in O?null:
le(i).documents.failed(ws(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(x=>!f.includes(x)).map(vK)]}}var Epe=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:sn(bi(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
kl&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===jn?[{row:o,document:s,pdf:a}]:[]});
function Cpe(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:yi(r,kl,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:kl,to:kl},bytes:
d.
ok}]}),s=i.length===0?[]:oo(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
xK})}var Rpe=q({kinds:ce(z()),skip:ue(ce(z()))}),TK=e=>de(()=>{let t=Ln(10,R.now()),{kinds:n,skip:r=[
]}=he(
Rpe,e);return Se(),Ee(()=>SK(et().competition,n,ke(),r,t))});m();m();m();m();var Za=({reads:e},t)=>e[
t].flatMap((n,r)=>n?[r]:[]);function vp(e,t,n,r){let o=e.reads[t];if(o[n]===
r)return;let i=r?1:-1;o[n]=r,e.loads[n]=e.loads[n]+i;for(let[s,a]of o.entries())!a||s===n||(e.links[
n][s]=
e.links[n][s]+i,e.links[s][n]=e.links[s][n]+i)}var Rc=({reads:e,fixed:t,may:n},r,o,i)=>e[r][o]&&!t[r][
o]&&
!e[r][i]&&n[r][i];function Dc(e,t,n,r){vp(e,t,n,!1),vp(e,t,r,!0)}function O0({judges:e,loads:t,links:
n}){
let r=k.from({length:e},()=>null),o=0;for(let i=0;i<e;i+=1){if(r[i]!==null||t[i]===0)continue;let s=[
i];r[i]=o;for(let a=s.pop();a!==void 0;a=s.pop())for(let u=0;u<e;u+=1)r[u]!==null||n[a][u]===0||(r[u]=
o,s.push(u));o+=1}return r}function P0({links:e},t,{from:n,to:r},o){let i=0;for(let s of t)s===n||s===r||
o[s]||(i+=2*(e[r][s]-e[n][s]+
1));return i}function Dpe(e,t,n,r){if(!Rc(e,n.entry,n.from,n.to)||!Rc(e,r.entry,r.from,r.to))return null;
let{reads:o}=e;return P0(e,t[n.entry],n,o[r.entry])+P0(e,t[r.entry],r,o[n.entry])}function EK(e,...t){
for(let{entry:n,from:r,to:o}of t)Dc(e.table,n,r,o),e.readers[n]=Za(e.table,n)}function CK(e,t,n,r){
let{
table:o,readers:i}=e;for(let s of i[t])if(!o.fixed[t][s]){for(let a of n)if(!(a===t||o.reads[a][s]))
for(let u of i[a]){e.steps+=1;let l=[{entry:t,from:s,to:u},{entry:a,from:u,to:s}],c=Dpe(o,i,...l);if(
!(c===
null||!r(c,l)))return EK(e,...l),!0}}return!1}function Ape(e,t){let{table:n,readers:r}=e;for(let o of r[
t])
for(let i=0;i<n.judges;i+=1){e.steps+=1;let s={entry:t,from:o,to:i};if(!(n.loads[o]-n.loads[i]!==1||
!Rc(n,t,o,i))&&!(P0(n,r[t],s,[])>=0))return EK(e,s),!0}return!1}var N0=e=>g.max(0,...O0(e).map(t=>(t!=
null?t:-1)+1));function Ope(e,t){let{table:n}=e;for(let r=!0;r&&N0(n)>1;){let o=N0(n),i=(s,a)=>{let u=O0(
n),[l]=a;if(l===void 0||u[l.from]===u[l.to])return!1;for(let{entry:d,from:p,to:f}of a)Dc(n,d,p,f);
let c=N0(
n)<o;for(let{entry:d,from:p,to:f}of a)Dc(n,d,f,p);return c};r=t.some(s=>CK(e,s,t,i))}}function RK(e,
t){
let n=k.from({length:e.entries},(i,s)=>Za(e,s)),r={table:e,readers:n,steps:0},o=i=>i<0;for(let i=!0;
i;){
i=!1;for(let s of t)for(;Ape(r,s)||CK(r,s,t,o);)i=!0}return Ope(r,t),r.steps}m();function Npe(e,t){
let n=k.from({length:e.judges},()=>null),r=new w([t]),o=[t];for(let i=0;i<o.length;i+=
1){let s=o[i];for(let a=0;a<e.judges;a+=1)if(!(r.has(a)||DK(e,s,a)===null)){if(r.add(a),n[a]=s,e.loads[
a]<=
e.loads[t]-2)return Ppe(e,n,a),!0;o.push(a)}}return!1}function Ppe(e,t,n){for(let r=n,o=t[r];o!=null;
r=
o,o=t[r])Dc(e,DK(e,o,r),o,r)}function DK(e,t,n){let r=null,o=v.POSITIVE_INFINITY;for(let i=0;i<e.entries;
i+=
1){if(!Rc(e,i,t,n))continue;let s=0;for(let a=0;a<e.judges;a+=1)e.reads[i][a]&&a!==t&&(s+=e.links[n][
a]-
e.links[t][a]);s<o&&([r,o]=[i,s])}return r}function AK(e){for(let t=!0;t;)t=e.loads.map((r,o)=>({
load:r,
judge:o})).sort((r,o)=>o.load-r.load).some(({judge:r})=>Npe(e,r))}m();var OK=1e-7;function NK(e){let t=[
...e.values()].filter(u=>u.length>0),n=[...new w(t.flat())].sort();
if(n.length===0)return null;let r=new h(n.map((u,l)=>[u,l])),o=t.map(u=>u.map(l=>r.get(l))),i=n.map(
()=>n.map(()=>0));for(let u of o)for(let l of u){let c=i[l];c[l]=c[l]+1;for(let d of u)c[d]=c[d]-1/u.
length}let s=nf(i);if(s.filter(({value:u})=>u<OK).length>1)return null;let a=o.map(u=>s.reduce((l,{
value:c,
vector:d})=>{if(c<OK)return l;let p=u.reduce((f,b)=>f+d[b],0)/u.length;return l+p**2/c},1/u.length));
return g.sqrt(a.reduce((u,l)=>u+l,0)/a.length)}var Ipe=4;function $pe({entries:e,judges:t,mayRead:n,
kept:r}){let o=s=>e.map(a=>t.map(u=>s(a,u))),i={
entries:e.length,judges:t.length,reads:o(()=>!1),fixed:o((s,a)=>{var u,l;return(l=(u=r.get(s))==null?
void 0:u.includes(a))!=null?l:!1}),may:o((s,a)=>n(a,s)),loads:t.map(()=>0),links:t.map(()=>t.map(()=>0))}
;
for(let[s,a]of i.fixed.entries())for(let[u,l]of a.entries())l&&vp(i,s,u,!0);return i}function Fpe(e,
t){
let n=k.from({length:e},(r,o)=>o);for(let r=e-1;r>0;r-=1){let o=g.floor(t()*(r+1));[n[r],n[o]]=[n[o],
n[r]]}return n}function _pe(e,t,n,r){let o=s=>e.may[s].filter(Boolean).length,i=[...n].sort((s,a)=>o(
s)-o(a));for(let s of i)for(let a=Za(e,s);a.length<t;a=Za(e,s)){let u=e.may[s].flatMap((d,p)=>d&&!a.
includes(p)?[p]:[]),l=d=>a.reduce((p,f)=>p+e.links[d][f],0),[c]=u.map(d=>({judge:d,load:e.loads[d],
links:l(
d),luck:r()})).sort((d,p)=>d.load-p.load||d.links-p.links||d.luck-p.luck);if(c===void 0)break;vp(e,s,
c.judge,!0)}}function Mpe(e,t){let{entries:n,judges:r,readings:o}=e,i=$pe(e),s=Fpe(n.length,t);_pe(i,
o,s,t),AK(i);let a=RK(i,s),u=new h(n.map((l,c)=>[l,Za(i,c).map(d=>r[d])]));return{assignment:u,
expectedError:NK(
u),steps:a}}var PK=e=>{var t;return(t=e.expectedError)!=null?t:v.POSITIVE_INFINITY};function IK(e){
let t=Ol(
e.seed);for(let o=0;o<20;o+=1)t();let n=k.from({length:Ipe},()=>Mpe(e,t));return{...n.reduce((o,i)=>PK(
i)<PK(o)?i:o),steps:n.reduce((o,i)=>o+i.steps,0)}}m();var $K=q({id:z(),kind:dt(["type","score",
"label"]),old:z(),now:Wc([z(),be()]),confirm:Me(z()),status:dt(
["offered","waiting","refused"])}),Lpe=q({code:z(),severity:dt(["error","warning","info"]),stage:Me(
z()),tab:Me(z()),cell:Me(z()),message:z(),value:ue(Wc([z(),be(),xe()])),fix:ue($K)}),Ac=ce(Lpe),jpe=q(
{kind:z(),sure:xe(),tab:Me(z()),message:z()}),FK=q({id:z(),label:z()}),zpe=q({id:z(),tab:z(),tabs:ce(
z()),cell:Me(z()),message:z(),options:ce(FK),default:Me(z())}),Bpe=q({id:z(),tab:z(),message:z(),
options:ce(
FK),option:z()}),_K=q({facts:ce(jpe),questions:ce(zpe),answers:ce(Bpe)}),Wy=q({tab:z(),cell:z(),
entry:z(),
criterion:z(),old:z(),now:z()}),Upe=q({undo:Me(q({at:z(),by:z(),cells:be()})),waiting:ce(fo(Wy,{
judge:z()})),
marked:xe()}),MK=q({ok:xe(),findings:Ac,understood:_K,progress:ce(q({stage:z(),judge:z(),scored:be(),
expected:be()}))}),Wpe=q({rank:be(),decidedRank:ue(be()),code:z(),name:z(),institution:z(),category:
z(),
score:be(),advances:xe(),categoryRank:Me(be()),reserve:xe(),title:Me(z()),minimum:ue(dt(["kept",
"displaced"])),tieBrokenBy:Me(z()),tie:z(),explanation:z(),judgeScores:At(z(),be())}),Kpe=q({stage:z(
),method:z(),
unit:dt(["points","mean-rank","standard-score"]),cut:Me(be()),cutByCategory:ue(At(z(),be())),
unordered:xe(),
judges:ce(z()),ranking:ce(Wpe)}),Wn=Me(be()),Ja=ce(z()),Gpe=q({stage:z(),panel:q({judges:be(),
entries:be(),
complete:be()}),kendallW:Wn,kendallP:Wn,iccSingle:Wn,iccAverage:Wn,alpha:Wn,lambda:Wn,judges:ce(q({
code:z(),
severity:Wn,spread:Wn,agreement:Wn})),stability:ce(q({code:z(),inTop:Wn,again:Wn,rankLow:Wn,rankHigh:
Wn})),
leaveOneOut:ce(q({judge:z(),enters:Ja,leaves:Ja})),methods:ce(q({method:z(),enters:Ja,leaves:Ja})),
gap:Me(
q({lastIn:z(),firstOut:z(),points:be(),standardError:Wn})),verdict:q({level:dt(["firm","partly",
"open","no-cut","single"]),within:be(),firm:be(),contested:Ja,again:Wn,text:ce(z())})}),Hpe=q({ok:xe(
),findings:Ac,
understood:_K,stages:ce(Kpe),reliability:ce(Gpe),hash:z(),open:ue(ce(z()))}),qpe=q({stage:z(),
criteria:ce(
q({name:z(),weight:be(),min:be(),max:be()})),means:At(z(),ce(be()))}),Zpe=fo(MK,{fixes:ue(Upe)}),qDt=fo(
Hpe,{profiles:ue(ce(qpe))}),Jpe=q({kind:z(),entry:Me(z()),number:Me(z()),title:z(),file:Me(z()),
status:z(),
state:ue(dt(xW)),choice:ue(dt(["overwrite","revise","remake","own-copy"]))}),Vpe=q({ok:xe(),created:
be(),
updated:be(),unchanged:be(),failed:be(),files:ce(q({kind:z(),entry:Me(z()),title:z(),file:Me(z()),
problem:Me(
z())}))}),Ype=q({ok:xe(),findings:Ac,created:be(),updated:be(),unchanged:be(),failed:be(),documents:
ce(
Jpe)}),ZDt=fo(Ype,{pdf:Me(Vpe)}),JDt=q({ok:xe(),findings:Ac,stage:z(),code:Me(z()),at:Me(z()),hash:
Me(
z()),evidence:Me(q({file:Me(z()),seal:Me(z()),problem:Me(z())}))}),Xpe=q({code:z(),stage:Me(z()),tab:
Me(
z()),cell:Me(z()),message:z()}),VDt=q({ok:xe(),decided:ce(q({stage:z(),at:z(),by:z(),code:z()})),
computed:Me(
q({at:z(),by:z()})),differences:ce(Xpe)}),LK=q({ok:xe(),findings:Ac,stage:z(),assignment:ce(q({entry:
z(),
judges:Ja})),loads:At(z(),be()),expectedError:Wn,readings:be(),seed:be(),written:xe(),message:z()}),
jK=q({ok:xe(),findings:Ac,stage:z(),slots:ce(q({entry:z(),date:z(),start:z(),end:z(),place:z(),room:
z()})),
unplaced:Ja,seed:be(),written:xe(),message:z()}),YDt=q({fixes:ce(fo($K,{cells:ce(Wy)}))}),XDt=q({
applied:be(),
asked:be(),left:be(),unreachable:ce(z()),check:Zpe}),QDt=fo(MK,{fixed:ce(Wy)}),eAt=q({fixes:ce(fo(Wy,
{id:z(),stage:z(),name:z(),by:z(),at:z()}))}),tAt=q({calls:At(z(),be()),total:be()});m();var Va=e=>ye(
fe("BAD_REQUEST",e));function Oc({competition:e,findings:t,history:n},r){let o=so(Ve(e.
settings.language)),i=ct(e.stages,n.rows),s=l=>i.some(c=>c.stage===l&&c.status==="open"),a=r===void 0?
e.stages.find(({name:l})=>s(l)):dr(e,r);if(a===void 0)return Va(o.noOpenStage);s(a.name)||Va(o.closed(
a.name)),ot(e,a).length===0&&Va(o.noJudges),Je(e,a).length===0&&Va(o.noCriteria(a.name)),e.entries.length===
0&&Va(o.noEntries);let u=t.find(({code:l})=>l==="ENTRY_DUPLICATE_CODE"||l==="ROW_WITHOUT_CODE");
return u!==
void 0&&Va(ur(u,Ve(e.settings.language))),a}function Nc(e,t){let{competition:n}=e,r=Lt(e,{
provisional:!1}),
o=n.stages.indexOf(t);return r.results.length<o&&Va(so(Ve(n.settings.language)).notReached(t.name)),
{reached:qi(n,r.results.slice(0,o)),evaluation:r}}function Ky(e,t,n){var l;let r=$r(e),o=(l=In(e,t))!=
null?l:(()=>!0),i=e.settings.conflicts==="include",s=new h(cs(e,t).map(({entry:c},d)=>[c,d])),a=({
code:c})=>{
var d;return(d=s.get(c))!=null?d:s.size},u=[...n].sort((c,d)=>a(c)-a(d));return c=>u.filter(d=>o(c,d)&&
(i||r(c,d)===null))}m();var Gy=([e,t])=>e===t?`${t}`:`${e}\u2013${t}`,Qpe={plan:({readings:e,loads:t,
conflicts:n})=>`Setiap inovasi dinilai ${Gy(e)} juri; beban ${Gy(t)}; ${n===0?"tanpa benturan":`${n} benturan`}.`,
done:(e,t,n)=>`Tahap ${e}: ${t} Benih undian ${n}.`,title:"Pembagian Juri",origin:
"kolom Juri boleh diubah; pisahkan kode juri dengan koma, lalu periksa nilai juri",noPlan:e=>`Tab \u201C${e}\u201D bukan pembagian juri (tanpa kolom Kode dan Juri). Ganti nama tab itu dahulu.`}
,efe={plan:({readings:e,loads:t,conflicts:n})=>`Every entry is scored by ${Gy(e)} ${e[1]===1?"judge":
"judges"}; loads ${Gy(t)}; ${n===0?"no conflict":
`${n} ${n===1?"conflict":"conflicts"}`}.`,done:(e,t,n)=>`Stage ${e}: ${t} Seed of the draw ${n}.`,
title:"Assignment",origin:
"the column Judges may be changed; separate the codes by commas, then check the scores",noPlan:e=>`The tab \u201C${e}\u201D is no assignment (it has no columns Code and Judges). Rename it first.`}
,Pc=e=>({id:Qpe,en:efe})[e];m();function zK({competition:e,deciding:t,keepers:n,assigned:r},o,i){var O;
let{language:s}=e.settings,a=t.
tabs.get("assignment"),u=N=>{var $,F;let{institution:P="",name:I=""}=($=e.entries.find(({code:j})=>j===
N))!=null?$:{};return{stage:o.name,entry:N,name:I,institution:P,judges:((F=i.get(N))!=null?F:[]).join(
", ")}},l=new h(r.filter(N=>N.stage===o.name).map(N=>[N.entry,N.row])),c=[...i.keys()].filter(N=>!l.
has(N)).map(u);if(a===void 0||wr(a)===0){let N=Pc(s),P=su.columns.map(({key:$,header:F,width:j,
format:B})=>({
header:F[s],width:j,...B===void 0?{}:{format:B},value:U=>U[$]})),I=a!=null?a:J.assignment[s];return rn(
It(I,N.title,N.origin,P,c,2),n),Zn("assignment",I),!0}let d=_e(a),p=Lg(d,e);if(p===null)return ye(fe(
"BAD_REQUEST",Pc(Ve(s)).noPlan(a)));let{columns:f}=p.table,b=(O=f.get("judges"))!=null?O:0,x=[...l].
filter(([N])=>i.has(N)).map(([N,P])=>{var I;return{row:P,is:u(N).judges,was:W((I=d.values[P])==null?
void 0:I[b])}}).filter(({is:N,was:P})=>N!==P);for(let{row:N,is:P}of x)Yt(a,N,b,[[P]],["@"]);if(c.length>
0){let N=[...f],P=g.max(...N.map(([,F])=>F))+1,I=k.from({length:P},()=>"@"),$=c.map(F=>{let j=k.from(
{length:P},()=>"");for(let[B,U]of N)j[U]=F[B];return j});Yt(a,wr(a),0,$,I)}return x.length+c.length>
0}var tfe=q({stage:ue(z()),readings:ue(Ys().check(Kn(1),ni(1e3))),seed:ue(Ys().check(Kn(0),ni(
4294967295))),
write:xe()}),nfe=3;function WK(e){return de(()=>{let t=he(tfe,e);return Se(),t.write?Ee(()=>BK(t)):
BK(
t)})}function BK({stage:e,readings:t,seed:n=1,write:r}){var I,$;let o=et("all");r&&Mt(o);let{
competition:i}=o,
s=Oc(o,e),{reached:a}=Nc(o,s),u=ot(i,s),l=(I=t!=null?t:i.settings.readings)!=null?I:g.min(nfe,u.length),
c=rfe(o,s),d=$r(i),p=new h(u.map(F=>[F.code,F])),f=new h(a.map(F=>[F.code,F])),{assignment:b,
expectedError:x}=IK(
{entries:[...f.keys()],judges:[...p.keys()],readings:l,mayRead:(F,j)=>{let B=p.get(F);return B.unavailable!==
!0&&c(B,j)!=="recused"&&d(B,f.get(j))===null},kept:ofe(($=i.assignment)==null?void 0:$.get(s.name),a,
u,c),seed:n}),O=Pc(Ve(i.settings.language)),N=jg(i,s,b,l,()=>({})),P=N.filter(({params:F})=>F.reason===
"conflict").length;return r&&zK(o,s,b)&&ife(o,s,b,n,P),Vs(LK,{ok:hs(N),findings:lr(N,i.settings.language),
stage:s.name,assignment:[...b].map(([F,j])=>({entry:F,judges:j})),loads:y.fromEntries(Qc(b,[...p.keys(
)])),
expectedError:x,readings:l,seed:n,written:r,message:KK(b,u,P,O)})}function rfe({sheets:e},t){let n=new h;
for(let r of e.filter(o=>o.stage===t.name))for(let{entry:o,marks:i}of r.rows){let s=[...i.values()].
map(({kind:a})=>a);s.every(a=>a==="blank")||n.set(`${r.judge}
${o}`,s.includes("recused")?"recused":"scored")}return(r,o)=>{var i;return(i=n.get(`${r.code}
${o}`))!=null?i:null}}function ofe(e,t,n,r){return new h(t.map(({code:o})=>{let i=e==null?void 0:e.get(
o),s=a=>{let u=r(a,o);return i===void 0?u==="scored":i.includes(a.code)&&u!=="recused"&&(!a.unavailable||
u==="scored")};return[o,n.filter(s).map(a=>a.code)]}))}var UK=e=>e.length===0?[0,0]:[g.min(...e),g.max(
...e)];function KK(e,t,n,r){let o=t.filter(i=>i.unavailable!==!0).map(({code:i})=>i);return r.plan({
readings:UK([...e.values()].map(i=>i.length)),loads:UK([...Qc(e,o).values()]),conflicts:n})}function ife(
{
competition:e,history:t},n,r,o,i){let s=Pc(e.settings.language),a=s.done(n.name,KK(r,ot(e,n),i,s),o),
u={at:Xe(),by:ke(),action:"assign",detail:a,run:wt(),hash:""};Tt(t,{...u,stage:n.name},e.settings)}m(
);m();var sfe=[["\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],
["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],afe=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),ufe=e=>e.every(t=>t>=32||t>=9&&t<=13),lfe=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function GK(e){let t=e.slice(0,500),n=k.from(t,o=>S.fromCharCode(o)).join(""),r=sfe.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:afe(n)?"photo":ufe(t)&&lfe(n)?"text":null}m();var cfe={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},dfe={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},mfe={id:
"Berkas ini",en:"This file"},HK=(e,t,n=null)=>(t==="id"?cfe:dfe)[e](
n===null?mfe[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var pfe=[[14,22],[45,47]],
ffe=[9,10];function qK(e){return ffe.includes(e)?"percent":pfe.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var gfe=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function Hy(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||gfe(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var hfe=1048576,kp=16384,$0=2e6,F0=5e7,_0=7e5,yfe=5e4,bfe=1462,wfe=864e5,
vfe=R.UTC(1899,11,30);function kfe(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw Rt("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function I0(e,t){if(!/^\d{1,9}$/.test(
e))throw Rt("damaged",`${t} "${e}"`);return v(e)}function xfe(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw Rt("damaged",
"two values in a cell");e.value=n}}function Sfe({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>yfe)throw Rt("too-large","a long text");return n}function ZK(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],s={row:-1,column:-1},a=null,[u,l,c]=[0,0,0],d=!1,p=null,f=null,b=P=>{let{row:I,column:$}=s;
if(!(I>=0&&$>=0&&I<hfe&&$<kp))throw Rt("damaged","a cell outside the sheet");if(i.push(I*kp+$),i.length>
_0)throw Rt("too-large","more cells than are read");if(r.rows=g.max(r.rows,I+1),r.columns=g.max(r.columns,
$+1),P===null)return;if(l+=Sfe(P),l>F0)throw Rt("too-large","long texts");if(u=g.max(u,$+1),g.max(n.
length,I+1)*u>$0)throw Rt("too-large","a cell far out");for(;n.length<=I;)n.push([]);let F=n[I];for(
;F.
length<$;)F.push(void 0);F[$]=P},x=(P,I)=>{P==="row"?(s.row=I.r===void 0?s.row+1:I0(I.r,"the row")-1,
s.column=-1):P==="c"?(p={attributes:I},I.r===void 0?s.column+=1:{row:s.row,column:s.column}=kfe(I.r)):
p!==null&&(P==="v"||P==="f"||P==="t")&&(f="")};Ny(()=>p===null?{}:{cell:Ce(s.row,s.column)},()=>co(e,
{open:(P,I)=>{if(P==="sheetData")d=!0;else if(d)x(P,I);else if(P==="sheetProtection")a=I;else if(P===
"protectedRange")o.push(I);else if(P==="col"&&(c+=v(I.max)-v(I.min)+1,!(c<=kp)))throw Rt("damaged",
"more columns than there are")},text:P=>{f!==null&&(f+=P)},close:P=>{P==="sheetData"&&(d=!1),!(!d||p===
null)&&(P==="c"?(b(Rfe(p,t)),p=null):f!==null&&xfe(p,P,f),f=null)}}));let N=Tfe(i);if(N!==null)throw Rt(
"damaged","a cell given twice",{cell:Ce(N.row,N.column)});return{rows:n,named:r,protection:a,
openRanges:o,
signs:l,cells:i.length}}function Tfe(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new w;
for(let n of e){
if(t.has(n))return{row:g.floor(n/kp),column:n%kp};t.add(n)}return null}function Efe(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?v(e):v.NaN;if(!v.isFinite(t))throw Rt("damaged",`the number "${e}"`);return t}function Cfe(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-vfe)/wfe;if(v.isNaN(t))throw Rt(
"damaged",`the date "${e}"`);return t}function Rfe({attributes:e,value:t,inline:n,formula:r},o){var p,
f;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:I0(e.s,"the look")])!=null?p:"plain",l=(
b,x="plain")=>r===void 0?{value:b,kind:x}:{value:b,kind:x,formula:r},c=b=>b===""&&r===void 0?null:l(
Iy(b)),
d=(f=e.t)!=null?f:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Efe(t);return l(
u==="date"&&a?b+bfe:b,u)}case"s":{let b=i[I0(t,"the text")];if(b===void 0)throw Rt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw Rt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(Cfe(t),"date");default:throw Rt(
"damaged",`the type "${d}"`)}}function Dfe(e){let t;try{t=wh(e,J_,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=gh(r);throw Rt(o===null?
"not-xlsx":o==="too-large"?o:"damaged",S(r))}let n=new h(y.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:Nl(o)}}function Afe(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function JK(e,t){let n=e(Afe(t)),r=new h;
return co(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var Ofe={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function M0(){let e=new h;return t=>{
var o;let n=Ofe[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw Rt("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function Nfe(e){let t=[],n=null,r=!1,o=M0();return co(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(Iy(n!=
null?n:""))}}),t}function Pfe(e){let t=new h,n=[],r=M0(),o=!1;return co(e,{open:(i,{numFmtId:s,
formatCode:a})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(v(s),Hy(a!=null?a:"")):i==="xf"&&o&&n.push((u=t.get(
v(s)))!=null?u:qK(v(s!=null?s:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function VK(e,t){let n=new w;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var Ife=e=>e===
"1"||e==="true";function $fe(e){var P;let t=Dfe(e),n=(P=[...JK(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:P.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw Rt("not-xlsx","no workbook");
let o=JK(t,n),i=I=>{var $,F,j;return(j=t((F=($=[...o.values()].find(B=>B.type===I))==
null?void 0:$.target)!=null?F:""))!=null?j:""},s=[],a=M0(),u=!1,l=null;co(r,{open:(I,$)=>{a(I);let{
name:F="",
state:j="visible",id:B="",date1904:U}=$;I==="workbookPr"&&(u=Ife(U)),I==="workbookProtection"&&(l=$),
I==="sheet"&&s.push({name:F,hidden:j!=="visible",relation:o.get(B)})}});let c=VK(s,({name:I})=>I);if(
c!==
null)throw Rt("damaged","two sheets of one name",{tab:c.name});let d=VK(s,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw Rt("damaged","two sheets of one part",{tab:d.name});let p=Nfe(i(
"sharedStrings")),f=Pfe(i("styles")),[b,x,O]=[0,0,0];return{sheets:s.map(({name:I,hidden:$,relation:
F})=>Ny(
()=>({tab:I}),()=>{let j=F===void 0?null:t(F.target);if(F===void 0||j===null)throw Rt("damaged",
"a sheet is missing");let{type:B,target:U}=F,L=ZK(B==="worksheet"?j:"",{strings:p,kinds:f,since1904:
u});
if(b+=L.rows.length*L.rows.reduce((K,G)=>g.max(K,G.length),0),x+=L.cells,O+=L.signs,b>$0||x>_0||O>F0)
throw Rt("too-large","more than is read");return{name:I,hidden:$,part:U,type:B,...L}})),part:n,
protection:l}}
var YK=e=>$fe(e).sheets.filter(({type:t})=>t==="worksheet");m();function Ffe(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?Hn.id:W(e.kind==="score"?e.
value:e.raw)}function XK({rows:e}){return new h(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:Ffe(i)}]})))}function QK(e,t){let[n,r]=[e===null?new h:XK(e),XK(t)];
return[...new w([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function e3({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function _fe({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return yo(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var t3=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function Mfe(e,t,n){
return{
...e,values:t3(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:t3(e.grid.values,t,n)}}}function n3(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=_fe(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?Wg(s,o.before.cell):rl(s,o.before.cell);return i!==void 0&&a?Mfe(r,i,
o.now):r},e)}m();var Lfe=6,jfe=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function zfe(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function r3(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=M(e.name),s=e.rows.slice(0,Lfe).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>M(Yi(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>zfe(c,d)))].find(c=>c.length>0&&!c.some(d=>jfe(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function o3(e,t,n){var p,f,b,x;let{values:r,formats:o,headerRow:i}=t,s=(f=(p=r[0])==null?void 0:
p.length)!=
null?f:0;((x=(b=Oe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?x:0)>0||rn(Bfe(e,s,i,n));
let u=Oe().getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(s,u.getLastColumn(
))];
oi(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:N,format:P}of o)
u.getRange(O+1,N+1).setNumberFormat(P);d.setValues(k.from({length:l},(O,N)=>k.from({length:c},(P,I)=>{
var F,j;let $=(j=(F=r[N])==null?void 0:F[I])!=null?j:"";return typeof $=="string"?xb($,!1):$})))}var Bfe=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:k.from({length:
t},
()=>""),layout:""});m();m();var i3={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Ufe={title:i3.
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
history:e=>`scores collected from the files of ${e}`},br=e=>e==="id"?i3:Ufe;var qy={kind:"unknown",
reason:"no-answer"};function xp(e,{workbook:t}){let{language:n}=t.competition.
settings;return ro(e)?Ra(e,n):e.kind==="haste"||Tl(e)?br(n).busy:ws(e,n)}m();function Ic(e){var B;
let t=Ln(10,R.now()),n=et(),{competition:r}=n,{settings:o,stages:i}=r,s=br(o.language),
a=U=>ye(fe("BAD_REQUEST",U));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=ct(
i,u.rows),c=U=>{var L;return((L=En(l,U.name))==null?void 0:L.status)==="open"},d=e===void 0?(B=i.find(
c))!=null?B:i[i.length-1]:dr(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),f=i.slice(0,p),b=f.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:x}=Lt(n,{
provisional:!1}),
O=f[x.length];if(O!==void 0)return a(s.earlierUnranked(O.name));let N=qi(r,x.slice(0,p)),P=Ky(r,d,N),
I=ke(),$=Wfe(I,t,o.language),F=Bt(en()),j=ot(r,d).map(U=>{let L=Fg({stage:d,judge:U,entries:P(U),
criteria:Je(
r,d),language:o.language,competition:Cn(r),deadline:o.deadline}),K={kind:"judge-file",sheet:F,stage:
ck(
d.name),judge:dk(U.code)},G=nh(d.name,U.code),Y=$.find(({properties:oe})=>y.keys(K).every(ie=>oe[ie]===
K[ie])),ge=Y!=null?Y:G.maker===I&&G.id!==""?sn(lk(G.id,t),o.language):null,Q=Bt(E.stringify(L.values.
slice(L.headerRow)));return{judge:U,layout:L,properties:{...K,content:Q},filed:G,file:ge}});return{
workbook:n,
history:u,stage:d,isClosed:!c(d),user:I,backoff:t,seats:j}}var Sp=({workbook:e,stage:t},{judge:n,
layout:r},o)=>{
var i,s;return(s=(i=Mr(o,e.competition).find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?
void 0:i.name)!=null?s:r.name};function Wfe(e,t,n){let r=Ne(Qd(e));if(r===null)return[];let o=uk(r,t);
return"failure"in o&&o.failure.kind==="not-found"?[]:sn(o,n)}m();var Zy=({judge:e})=>e.email.trim().toLowerCase(
);function Jy(e){var o;let{filed:t,file:n}=e,r=Zy(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Kfe(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Jy(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Gfe=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Hfe(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Gfe(t),s=r.filter(u=>u!==
t&&Zy(u)!==""&&Zy(u)===Zy(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var $c={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new h};function Fc(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=br(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:f,file:b}=d,x=u.get(p.code),O=x===void 0?Kfe(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:x!=null?x:Hfe(O,d,e,a),link:(b==null?void 0:b.link)||f.link||null,email:f.email,collected:f.
collected||null,changed:b!==null&&f.collected!==""&&b.modified>f.modified,done:f.done,of:f.collected===
""?d.layout.table.height:f.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var qfe=100,
Zfe=q({stage:ue(z()),skip:ue(ce(z()))});function a3(e){return de(()=>{let{stage:t,skip:n=[]}=he(
Zfe,e);return Se(),Ee(()=>{var $;let r=Ic(t);Mt(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=br(i);if(r.isClosed)return ye(fe("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:F,file:j})=>j!==null&&!n.includes(F.code)),u=a.slice(0,10),l=nt(),c=Vfe(r,l),d=F=>r.history.
rows.some(j=>j.run===F),p=($=[...c.values()].find(F=>!d(F)))!=null?$:wt(),f=Xe(),{collected:b,
written:x,
changes:O,failures:N}=Jfe(r,u,{names:l,run:p,at:f});for(let F of x)c.set(F,p);let P=a.length>u.length,
I=r.seats.filter(({judge:F})=>c.get(F.code)===p).map(({judge:F})=>F.code);if(!P&&I.length>0){let F={
at:f,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};Tt(r.history,{...F,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return Fc(r,{...$c,collected:b,changes:O.slice(0,qfe),
changed:O.length,more:P,skip:[...n,...u.map(({judge:F})=>F.code)],failures:N})})})}function Jfe(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:yi(s,Vd,e.backoff),{list:u}=pi(i),l=DO(br(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new h};for(let[d,p]of t.entries()){
let{
code:f}=p.judge,b=a[d],x=b===void 0||"failure"in b?{failure:xp(b===void 0?qy:b.failure,e)}:Xfe(e,p,b.
ok,{name:Sp(e,p,n),mark:l,corrections:u.filter(O=>O.stage===e.stage.name&&O.judge===f)});if(
"failure"in
x){c.failures.set(f,x.failure);continue}x.isWritten&&c.written.push(f),c.changes.push(...x.changes.map(
O=>({judge:f,...O}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...x.progress}
,
Da(e.stage.name,f,p.filed)}return c}function Vfe(e,t){let n=new h;for(let r of e.seats){let o=Sp(e,r,
t),i=t.includes(o)?aO(_e(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function s3({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var Yfe=(
e,t)=>E.
stringify(vd(e))===E.stringify(vd(t));function Xfe({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){var j;let{competition:u}=e,l=br(u.settings.language),{language:c}=u.settings,
d;try{d=sO(YK(o),r.name)}catch(B){let U=(j=TW(B))!=null?j:"damaged",L=U==="not-xlsx"?GK(o):null;
return{
failure:L===null?l.unreadable[U]:HK(L,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=r3(d,
{stage:t,judge:n},u);if(p!==null){let B=l.title([Cn(u),r.name,n.name]);return{failure:l.otherOwner(B,
s3({stage:t,judge:n},p),s3(p,{stage:t,judge:n}))}}if(iO(d))return{failure:l.unreadable["too-large"]}
;
let f=_e(i),b=f.values.every(B=>B.every(U=>U===""));if(!b&&!yn(f))return{failure:l.tabTaken(i)};let x=Je(
u,t),O=zu(u.entries),N=B=>ts(B,t.name,n.code,x,O),I=n3(((...[B,U,L])=>{let K=fw(B,U,L),G=[...N(K.grid).
columns.values()].flat(),Y=K.formulas.filter(({column:Q})=>G.includes(Q));if(Y.length===0)return K;
let ge=Mu(
Y).map(Q=>Ce(Q.row,Q.column,Q.rows,Q.columns));return fw(B,U,`${L} \xB7 ${l.formulas(ge.join(", "))}`)}
)(
d,i,s),a,N),$=N(I.grid),F=b||!uO(f,I)||!Yfe(f,I.grid);return F&&o3(i,I,r),kr(i,u.settings.admins),{
isWritten:F,
changes:QK(b?null:N(f),$),progress:e3($,x)}}m();m();m();var Qfe="Arial",ege=10,u3=164,tge={General:0,
"@":49},nge='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
rge=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,oge=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(rge).join("")}<diagonal/></border></borders>`,l3=e=>`FF${e.
replace("#","").toUpperCase()}`;function Tp(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var Vy=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function c3(){let[e,
t,n,r,o]=[Tp(),Tp(),Tp(),Tp(),Tp()],i=({bold:c,size:d=ege})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Qfe}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${l3(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=tge[c])!=null?
d:u3+n.idOf(Ni(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],f=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${f}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${l3(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
Vy("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${u3+d}" formatCode="${c}"/>`)),Vy("fonts",e.all),`<fills count="${2+t.all.length}">${nge}${t.all.join(
"")}</fills>`,oge,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',Vy(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',Vy("dxfs",o.all),
"</styleSheet>"].join("")}}var Ep=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,L0="http://schemas.openxmlformats.org/spreadsheetml/2006/main",p3="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
f3="http://schemas.openxmlformats.org/package/2006",ige="application/vnd.openxmlformats-officedocument.spreadsheetml",
sge=32767,age=225,d3=({top:e,left:t,height:n,
width:r})=>Ce(e,t,n,r),uge=e=>g.round((e-5)/7*100)/100;function lge(){let e=new h,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Ep}<sst xmlns="${L0}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${CW(n)}</t></si>`).join("")}</sst>`}}function cge(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${Ni(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${v(
e)}</v></c>`;let a=e.slice(0,sge);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function dge({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Ce(
e,t)}" activePane="${o}" state="frozen"/>`}function mge(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${uge(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>cge(l,Ce(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${d3(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Ni(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Ni(
l.slice(0,age))}" sqref="${d3(a)}"><formula1>${Ni(
u)}</formula1></dataValidation>`);return[`${Ep}<worksheet xmlns="${L0}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${dge(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Yy=(e,t,n)=>`<Relationship Id="rId${e}" Type="${p3}/${t}" Target="${n}"/>`,m3=e=>`${Ep}<Relationships xmlns="${f3}/relationships">${e.join(
"")}</Relationships>`,Xy=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${ige}.${t}+xml"/>`;
function g3(e){var s;let[t,n]=[c3(),lge()],r=e.map(a=>mge(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${Ep}<Types xmlns="${f3}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Xy("workbook.xml","sheet.main"),...o.map(
a=>Xy(
a,"worksheet")),Xy("styles.xml","styles"),Xy("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":m3([Yy(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Ep}<workbook xmlns="${L0}" xmlns:r="${p3}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${Ni(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":m3([...o.map((a,u)=>Yy(u+1,"worksheet",a)),Yy(o.length+1,"styles",
"styles.xml"),Yy(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return Pl(y.fromEntries(y.entries(i).map(([a,u])=>[a,Cs(u)])))}m();m();var pge="#d9e2f3",
j0=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Qy(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var f;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:pge};let d=l>=n.left&&l<n.left+n.width,p=(f=i[l])!=null?f:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,f;let d=(f=(p=e.formulas[l])==null?void 0:p[c])!=
null?f:"";return{value:u,style:s(l,c),...d===""?{}:{formula:j0(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:j0(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:j0(u.formula)}))}}m();function fge({style:e}
,t,n){let r=typeof t=="object"?tO(t.date):t,o=typeof r=="number"&&Hy(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function gge({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function h3(e,t,{
grid:n,formats:r,read:o}){let i=Qy(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
gge(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let f=[...t.map(({name:x})=>{var N,P,
I,$,F;let O=(N=d.marks.get(x))==null?void 0:N.at;return O===void 0?["",""]:[(I=(P=n.values[O.row])==
null?void 0:P[O.column])!=null?I:"",(F=($=r[O.row])==null?void 0:$[O.column])!=null?F:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((x,O)=>{let N=f[O-a];return N===void 0?x:fge(x,...N)})});
return{
...i,rows:u}}function y3(e,t,n){let{judge:r,layout:o}=t,i=Sp(e,t,n),s=_e(i);if(!yn(s))return Qy(o);
let{competition:a}=e.
workbook,u=Je(a,e.stage),l=ts(s,e.stage.name,r.code,u,zu(a.entries));return h3(o,u,{grid:s,formats:
ri(
i),read:l})}var hge=q({stage:ue(z()),skip:ue(ce(z())),remake:ue(xe())});function b3(e){return de(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=he(hge,e);return Se(),Ee(()=>{let o=Ic(t);Mt(o.workbook);let i=new h,a=(o.isClosed?
[]:o.seats.filter(b=>yge(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=bge(
o,u,i),c={...o,seats:l},{left:d,shared:p}=wge(c,n,i);return Fc(c,{...$c,made:u.filter(({judge:b})=>l.
some(x=>x.judge===b&&x.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function yge({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function bge(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=br(s.settings.language),u=io(s,i,e.backoff),l=nt(),c=t.map(b=>g3([y3(e,b,l)]));for(let{judge:b}of t)
Da(o.name,b.code,{...em,maker:i});let d=oo(t.map((b,x)=>({fileId:null,folder:u.id,title:a.title([Cn(
s),b.layout.name,b.judge.name]),properties:b.properties,from:Vd,to:Jd,bytes:c[x],writersCanShare:!1}
)),
e.backoff),p=new h;for(let[b,x]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(x,{...O.ok,
access:[]})}
let f=e.seats.map(b=>{var x;return eb(b,(x=p.get(b))!=null?x:b.file,i)});for(let[b,x]of f.entries())
p.has(e.seats[b])&&Da(o.name,x.judge.code,x.filed);for(let[b,{judge:x}]of t.entries()){let O=d[b];O!==
void 0&&"failure"in O&&n.set(x.code,xp(O.failure,e))}return f}var eb=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...em,maker:n,id:t.id,link:t.link}};function wge(e,t,n){let{
stage:r,
user:o}=e,i=br(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:eb(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:kge(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(f=>{let b=f.changes[l];return b===void 0||n.has(f.seat.judge.code)?[]:[{...f,
change:b}]}),
d=c.length===0?[]:Xd(c.map(({change:f})=>f),e.backoff),p=[];for(let[f,{index:b,change:x}]of c.entries(
)){
let O=d[f],N=e.seats[b];if(O===void 0||"failure"in O){p.push([N,O===void 0?qy:O.failure]);continue}
let P=xge(
eb(N,N.file,o),x,O.ok);e.seats[b]=P,Da(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:f},b]of p){
let x=i.
notShared(f.email.trim(),b.reason);n.set(f.code,ro(b)||b.kind!=="refused"?xp(b,e):x)}}return vge(e),
{left:s.length-a.length,shared:u}}function vge({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=eb(i,i.file,n),a=Jy(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},Da(t.name,i.judge.code,l))}}function kge(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=Jy(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:f,deadline:b}=p.settings,x=o.name===""?o.code:
o.name,O=br(f).invitation(x,n.name,Cn(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:O}]}
function xge(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Sge=q({stage:ue(z())});function w3(e){
return de(()=>{let{stage:t}=he(Sge,e);return Se(),Fc(Ic(t),
$c)})}m();m();var z0="protecting";function v3(e){var r;let t=((r=Ne(z0))!=null?r:"").split(`
`),n=[...zt(nt(),Ot()).values()].filter(o=>t.includes(o)||YC(o));if(n.length!==0){Ze(z0,n.join(`
`));for(let o of n)kr(o,e);Ze(z0,"")}}var Tge=q({stage:ue(z())}),Ege=180*1e3;function tb(e){return de(
()=>{let t=R.now()+Ege,{stage:n}=he(
Tge,e);return Se(),Ee(()=>{let r=et();Mt(r);let o=Cge(r,n);return Rge(r,o,t)})})}function Cge(e,t){
let{
language:n,judgeFiles:r}=e.competition.settings,o=so(Ve(n)),i=a=>ye(fe("BAD_REQUEST",a));r==="separate"&&
i(o.separate);let s=Oc(e,t);return s.scoreTab!==void 0&&i(o.sharedTab(s.name,s.scoreTab)),s}function Rge(
e,t,n){
let{competition:r}=e,{settings:o}=r,{reached:i,evaluation:{progress:s}}=Nc(e,t),a=Ky(r,t,i),u={
workbook:e,
stage:t,common:{stage:t,criteria:Je(r,t),language:o.language,competition:Cn(r),deadline:o.deadline},
admins:[...o.admins,ke()]},l=In(r,t)!==null,c=ot(r,t).filter(N=>!l||a(N).length>0),d=[];for(let N of c){
if(R.now()>n)break;d.push(e_(u,N,a(N)))}v3(u.admins),qn();let p=d.filter(N=>N.id!==null),f=_g(),b=new h(
s.map(N=>[`${N.stage}|${X(N.judge)}`,N])),x=p.map(({id:N,tab:P,judge:I})=>{var $;return{id:N!=null?N:
0,tab:P,stage:t.name,judge:I,progress:($=b.get(`${t.name}|${X(I)}`))!=null?$:{scored:0,expected:1}}}
);
xv(Sv(x,f));let O=d.length<c.length;return{stage:t.name,tabs:d.map(({tab:N,judge:P,status:I,added:$}
)=>({
tab:N,judge:P,status:I,added:$})),more:O,notes:Dge(d,u,o.language)}}function Dge(e,{workbook:t},n){
let r=Ve(
n),o=so(r),i=l=>Z(e.filter(l).map(({judge:c})=>c),r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access===
"refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,status:c,missing:d,foreign:p}
)=>c===
"theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:p>0?[o.foreign(l,p)]:[]),...s===""?[]:[o.noEmail(
s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();m();var Age=(e,t)=>e.from<t.to&&t.from<e.to,
Oge=e=>new R(`${e}T00:00:00Z`).getUTCDay();function Nge({breaks:e},t){
let n=e.filter(({weekday:r})=>r===Oge(t));return n.length>0?n:e.filter(({weekday:r})=>r===null)}
function Pge({
days:e,sitting:t,fixed:n},r,o){let i=n.flatMap(({date:u,room:l,start:c,end:d})=>u===r&&l===o&&c!==null?
[{from:c,to:d!=null?d:c+t.minutes}]:[]),s=[...Nge(t,r),...i],a=[];for(let u=t.from;u+t.minutes<=t.to;
){
let l=s.find(c=>Age({from:u,to:u+t.minutes},c));l===void 0&&a.push(u),u=l===void 0?u+t.minutes:g.max(
l.to,u+1)}return a}function k3(e){let{days:t,sitting:n,entries:r}=e,o=n.rooms.length>0?n.rooms:[""],
i=t.flatMap(s=>o.flatMap((a,u)=>Pge(e,s,a).map(l=>({date:s,start:l,room:a,place:u}))).sort((a,u)=>a.
start-u.start||a.place-u.place));return{slots:r.flatMap((s,a)=>{let u=i[a];if(u===void 0)return[];
let{
date:l,start:c,room:d}=u;return[{entry:s,date:l,start:c,end:c+n.minutes,room:d}]}),unplaced:r.slice(
i.length)}}function x3(e,t){let n=[];for(let r=R.parse(`${e}T00:00:00Z`);r<=R.parse(`${t}T00:00:00Z`);
r+=
864e5)n.push(new R(r).toISOString().slice(0,10));return n}function S3(e,t){let n=Ol(t);for(let i=0;i<
20;i+=1)n();let r=[...e].sort((i,s)=>i.code<s.code?-1:1).map(i=>({entry:i,lot:n()})),o=({draw:i})=>i!=
null?i:v.MAX_VALUE;return r.sort((i,s)=>o(i.entry)-o(s.entry)||i.lot-s.lot).map(({entry:i})=>i)}m();
var Ige={plan:(e,t,n)=>`${e} peserta dijadwalkan dalam ${t} hari${n===0?"":`; ${n} belum kebagian waktu`}.`,
done:(e,t,n)=>`Tahap ${e}: ${t} Benih undian ${n}.`,title:"Jadwal",origin:
"baris boleh diubah, ditambah (sosialisasi, technical meeting, rapat juri), atau dipindah",noPlan:e=>`Tab \u201C${e}\u201D bukan jadwal (tanpa kolom Acara dan Tanggal). Ganti nama tab itu dahulu.`,
noHours:e=>`Isi dahulu Tanggal, Jam (misalnya 09.00\u201315.00), dan Menit (misalnya 15 + 10) tahap ${e} di tab Tahapan; Istirahat, Tempat, dan Ruang bila perlu. Tambahkan kolomnya bila belum ada.`}
,$ge={plan:(e,t,n)=>`${e} ${e===1?"entry":"entries"} scheduled in ${t} ${t===1?"day":"days"}${n===0?
"":`; no time for ${n}`}.`,
done:(e,t,n)=>`Stage ${e}: ${t} Seed of the draw ${n}.`,title:"Schedule",origin:
"rows may be changed, added (sosialisasi, technical meeting, judges\u2019 meeting) or moved",noPlan:
e=>`The tab \u201C${e}\u201D is no schedule (it has no columns Occasion and Date). Rename it first.`,
noHours:e=>`First fill in Date, Hours (such as 09.00\u201315.00) and Minutes (such as 15 + 10) of the stage ${e} in the tab Stages; Breaks, Place and Rooms where needed. Add the columns where they are not there.`}
,Cp=e=>({
id:Ige,en:$ge})[e];var Fge=q({stage:ue(z()),seed:ue(Ys().check(Kn(0),ni(4294967295))),write:xe()});
function E3(e){return de(
()=>{let t=he(Fge,e);return Se(),t.write?Ee(()=>T3(t)):T3(t)})}function T3({stage:e,seed:t=1,write:n}
){
var I;let r=et("all");n&&Mt(r);let{competition:o}=r,{language:i}=o.settings,s=Cp(Ve(i)),a=Oc(r,e),{
reached:u}=Nc(
r,a),{sitting:l,date:c,until:d}=a;if(l===void 0||c===null)return ye(fe("BAD_REQUEST",s.noHours(a.name)));
let p=cs(o,a),f=new w(p.map(({entry:$})=>$)),{slots:b,unplaced:x}=k3({days:x3(c,d!=null?d:c),sitting:
l,
entries:S3(u,t).map(({code:$})=>$).filter($=>!f.has($)),fixed:(I=o.schedule)!=null?I:[]}),O=[...p.map(
$=>({...$,isNew:!1})),...b.map($=>({...$,occasion:a.name,stage:a.name,place:l.place,isNew:!0}))].sort(
Md),N=new w(O.map($=>$.date)).size;if(n&&b.length>0){_ge(r,a,b,u);let $=Cp(i),F=$.done(a.name,$.plan(
b.length,N,x.length),t),j={at:Xe(),by:ke(),action:"schedule",detail:F,run:wt(),hash:""};Tt(r.history,
{...j,stage:a.name},o.settings)}let P=$=>$===null?"":Oo($);return Vs(jK,{ok:x.length===0,findings:lr(
r.findings.filter(({code:$})=>$==="SCHEDULE_CLASH"),i),stage:a.name,slots:O.map(({entry:$,date:F,
start:j,
end:B,place:U,room:L})=>({entry:$,date:F,start:P(j),end:P(B),place:U,room:L})),unplaced:x,seed:t,
written:n,
message:s.plan(O.length,N,x.length)})}function _ge({competition:e,deciding:t,keepers:n},r,o,i){let{
language:s}=e.
settings,a=Cp(s),u=t.tabs.get("schedule");if(u!==void 0){let p=_e(u);!p.values.every(b=>b.every(x=>x===
""))&&zg(p,e)===null&&ye(fe("BAD_REQUEST",Cp(Ve(s)).noPlan(u)))}let l=new h(i.map(p=>[p.code,p])),c=[
...o].sort((p,f)=>p.date===f.date?p.start-f.start:p.date<f.date?-1:1).map(({entry:p,date:f,start:b,
end:x,
room:O})=>{var $,F,j;let{name:N="",institution:P="",phone:I=""}=($=l.get(p))!=null?$:{};return{
occasion:r.
name,date:go(f,s),start:Oo(b),end:Oo(x),place:(j=(F=r.sitting)==null?void 0:F.place)!=null?j:"",room:
O,
entry:p,name:N,institution:P,phone:I}}),d=Sh(au,u,c,s,[a.title,a.origin],n);u===void 0&&Zn(
"schedule",
d)}m();var Mge=q({language:dt(["id","en"])});function C3(e){let t=de(()=>hP(Rv,he(Mge,e).language));
return"problem"in t?t:ks()}m();var Lge=q({entries:ce(z())}),jge=100;function nb(e){return de(()=>{
let{entries:t}=he(Lge,e);Se();let n=new w(
t.map(X)),r=zt(nt(),Ot()),{competition:o}=Vn(new h([...r].map(([i,s])=>[i,_e(s)])));return{settings:
r.
has("settings")?o.settings:null,history:ls(o.settings.language).rows.slice(-jge).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(X(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function R3(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function D3(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function A3(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function B0(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function O3(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function N3(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var U0=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function P3(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var zge=q({provisional:xe()});function rb(e){return de(()=>{let{
provisional:t}=he(zge,e);return Se(),
A3("Sidebar",le(ht()).menu.rankingTitle,t?"provisional":"ranking"),null})}var Bge=240*1e3,I3=[
"piagam","surat"];function W0(e){var i,s;let t=U0(e)?ht():"id",n=le(t).menu,r=so(
t),o=U0(e)?(s=(i=rm())==null?void 0:i.top)!=null?s:10:null;R3(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var $3=()=>D3("Sidebar",le(
ht()).menu.name);function F3(){
let e=K$(),t="answer"in e?e.answer.questions:0;Ya(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var _3=()=>Ya(tb({}),({tabs:e,more:t,notes:n})=>{let r=so(G0());return[Uge(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),Uge=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function M3(){var i,s,a;let e=sm({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){L3(e);return}let n=G0(),r=le(n),o=le(
ht()).menu.close((a=(s=rm())==null?void 0:s.top)!=null?a:10);O3(r.menu.name,r.done.stillOpen(Z(t,n),
o))&&K0()}var K0=()=>L3(sm({provisional:!1,close:!0}));function L3(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Ya(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function j3(){let e=rb({provisional:!1});"problem"in e&&K3(
e.problem,le(ht()).menu.name)}var z3=()=>Ya(xh({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),B3=()=>Ya(
kh({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),Wge=12,U3=()=>Ya(_y(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,Wge).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function W3(){let e=R.now()+Bge,t=null,n=bp({kinds:I3});for(;"answer"in n&&(t=P3(t,n.answer),
!(!n.answer.more||R.now()>e));)n=bp({kinds:I3,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};Ya(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var f,b;return u===0?a?p.
noWinners:(b=(f=d[0])==null?void 0:f.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function G0(){let e=zt(nt(),Ot()).get("settings");return e===void 0?ht():Vn(new h([[
"settings",_e(e)]])).competition.settings.language}function Ya(e,t,n=!1){let r=le("answer"in e?G0():
ht());
"answer"in e&&n?B0(r.menu.name,t(e.answer,r.done)):"answer"in e?N3(t(e.answer,r.done),r.menu.name):
K3(
e.problem,r.menu.name)}var K3=({message:e,link:t=""},n)=>B0(n,[e,t].join(`
`).trim());m();var Kge=q({tab:z(),cell:Me(z().check(Uc(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function G3(e){
return de(()=>{let{tab:t,cell:n}=he(Kge,e);return mT(t,n)||ye(fe("BAD_REQUEST",le(ht()).problems.noTab(
t))),null})}m();var Gge=q({settings:At(z(),Lp())});function H3(e){let t=de(()=>{let{settings:n}=he(
Gge,e);Se(),Ee(()=>{
var P;let r=le(ht()).problems,o=zt(nt(),Ot()).get("settings"),i=o===void 0?null:_e(o),{competition:s,
rows:a,tables:u}=Vn(new h(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return ye(fe("BAD_REQUEST",r.noTab(J.settings[s.settings.language])));let p=bt(na,{...s.settings,...n}
),
f=y.keys(n).every(I=>Nr.some($=>$.key===I));if(!p.success||!f)return ye(fe("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,x=Nr.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:cv(p.data,I)}));for(let{known:I,is:$}of x){let F=a.settings.get(I.key);F!==void 0&&
Yt(
o,F,d,[[$]])}let N=x.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:$})=>k.from({
length:g.
max(c,d)+1},(F,j)=>j===c?I.word[b]:j===d?$:""));N.length>0&&Yt(o,wr(o),0,N)})});return"problem"in t?
t:nb({entries:[]})}m();var Hge=q({preset:z()});function q3(e){let t=de(()=>{var a;let{preset:n}=he(
Hge,e);Se();let r=ht(),o=le(
r).problems,i=nm.map(u=>u.id).join(", "),s=(a=nm.find(u=>u.id===n))!=null?a:ye(fe("BAD_REQUEST",o.unknownPreset(
n,i)));return Ee(()=>{var b;let u=na.parse({...s.settings,language:r,admins:[ke()].filter(x=>x!=="")}
),
{stages:l,criteria:c}=s,d=Ng({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
p=(b=qge(d))!=null?b:ye(fe("BAD_REQUEST",o.notEmpty));for(let x of d)p.includes(x.name)||rn(x);nt().
filter(x=>d.every(O=>O.name!==x)).length===1&&dT(),qn()})});return"problem"in t?t:ks()}function qge(
e){
var n;let t=[];for(let r of zt(nt(),Ot()).values()){let o=_e(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!Zge(o,i))return null;
t.push(r)}return t}function Zge(e,t){let n=g.max(e.length,t.length);return k.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=g.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,p,f;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((f=(p=t[r])==null?void 0:p[l])!=null?f:"")})})}m();var Jge=q({reason:z()}
),Z3=e=>Aa(()=>{let t=he(Jge,e);return({competition:n},r)=>{let o=ah(t.reason,
n),{breaks:i,cut:s}=tg(ju(r.links,Ne(Ao),Ye),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:Xe(),by:ke(),action:"explain",detail:o,run:wt(),hash:a};Tt(r,u,n.settings)}
});var Vge=e=>W0(e),Yge=e=>W0(e),Xge=()=>$3(),Qge=()=>F3(),ehe=()=>M3(),the=()=>_3(),nhe=()=>j3(),
rhe=()=>W3(),
ohe=()=>K0(),ihe=()=>z3(),she=()=>B3(),ahe=()=>U3(),uhe=()=>ks(),lhe=()=>W$(),che=e=>sm(e),dhe=e=>bp(
e),mhe=e=>TK(e),phe=e=>dK(e),fhe=e=>mK(e),ghe=e=>pK(e),hhe=e=>fK(e),yhe=e=>hW(e),bhe=e=>q3(e),whe=e=>XF(
e),vhe=e=>tb(e),khe=e=>WK(e),xhe=e=>E3(e),She=e=>G$(e),The=e=>H$(e),Ehe=e=>nb(e),Che=e=>H3(e),Rhe=e=>C3(
e),Dhe=e=>rb(e),Ahe=e=>G3(e),Ohe=e=>i_(e),Nhe=e=>s_(e),Phe=e=>a_(e),Ihe=e=>Z3(e),$he=e=>u_(e),Fhe=e=>xh(
e),_he=()=>kM(),Mhe=e=>kh(e),Lhe=e=>w3(e),jhe=e=>b3(e),zhe=e=>a3(e),Bhe=e=>_y(e),Uhe=e=>J$(e),Whe=e=>X$(
e),Khe=()=>Q$(),Ghe=()=>nF(),Hhe=e=>oF(e),qhe=e=>pF(e);return Xo(Zhe);})();
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
