// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var pG=Object.create;var Ap=Object.defineProperty;var fG=Object.getOwnPropertyDescriptor;
var gG=Object.getOwnPropertyNames;var hG=Object.getPrototypeOf,yG=Object.prototype.hasOwnProperty;
var Op=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var We=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},mb=(e,t)=>{
for(var n in t)Ap(e,n,{get:t[n],enumerable:!0})},X0=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of gG(t))!yG.call(e,o)&&o!==n&&Ap(e,o,{get:()=>t[o],enumerable:!(r=fG(t,o))||r.
enumerable});return e};var bG=(e,t,n)=>(n=e!=null?pG(hG(e)):{},X0(t||!e||!e.__esModule?Ap(n,
"default",{value:e,enumerable:!0}):
n,e)),ti=e=>X0(Ap({},"__esModule",{value:!0}),e);var v,R,C,E,h,f,k,y,w,S,T,D,A,m=Op(()=>{
"use strict";({Array:v,Date:R,Error:C,JSON:E,Map:h,Math:f,Number:k,
Object:y,Set:w,String:S,Symbol:T,Uint8Array:D,WeakMap:A}=globalThis)});function dQ(e,t){return cQ(e,
t||{},0,0)}function zv(e,t){return iQ(e,{i:2},t&&t.out,t&&t.dictionary)}
function hh(e,t){if(t){for(var n=new Wt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(uM)
return uM.encode(e);for(var o=e.length,i=new Wt(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new Wt(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return mm(
i,0,s)}function Bv(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=S.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(_v)return _v.decode(e);var o=pQ(e),i=o.s,n=o.r;return n.length&&Kn(8),i}
}
function bM(e,t){t||(t={});var n={},r=[];yM(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=hh(s),p=d.length,g=l.comment,b=g&&hh(g),x=b&&b.length,O=Mv(l.extra);p>65535&&
Kn(11);var N=c?dQ(u,l):u,P=N.length,I=lQ();I.p(u),r.push(hM(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&g.length!=x,o,compression:c})),o+=30+p+O+P,i+=76+2*(p+O)+(x||0)+P}for(var F=new Wt(i+22),
_=o,j=i-o,U=0;U<r.length;++U){var d=r[U];lM(F,d.o,d,d.f,d.u,d.c.length);var B=30+d.f.length+Mv(d.extra);
F.set(d.c,d.o+B),lM(F,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+B+(d.m?d.m.length:0)}return yQ(F,o,r.length,
j,_),F}function wM(e,t){for(var n={},r=e.length-22;zr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Kn(
13);var o=Wo(e,r+8);if(!o)return{};var i=zr(e,r+16),s=zr(e,r-20)==117853008;if(s){var a=zr(e,r-12);s=
zr(e,a)==101075792,s&&(o=zr(e,a+32),i=zr(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=gQ(e,i,s),
d=c[0],p=c[1],g=c[2],b=c[3],x=c[4],O=c[5],N=fQ(e,O);i=x,(!u||u({name:b,size:p,originalSize:g,
compression:d}))&&
(d?d==8?n[b]=zv(e.subarray(N,N+p),{out:new Wt(g)}):Kn(14,"unknown compression type "+d):n[b]=mm(e,N,
N+p))}return n}var Wt,Dr,Lv,yh,bh,Pv,cM,dM,mM,Iv,pM,QX,iM,Fv,Ti,ft,Ko,Es,ft,ft,ft,ft,dm,ft,eQ,tQ,nQ,
rQ,Dv,co,Av,jv,mm,oQ,Kn,iQ,Ei,lm,Ov,$v,sM,cm,fM,aM,sQ,gM,aQ,uQ,lQ,cQ,hM,Wo,zr,Nv,Dn,yM,uM,_v,mQ,pQ,
fQ,
gQ,hQ,Mv,lM,yQ,kM=Op(()=>{m();Wt=D,Dr=Uint16Array,Lv=Int32Array,yh=new Wt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),bh=new Wt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Pv=new Wt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),cM=function(e,t){
for(var n=new Dr(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Lv(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},dM=cM(yh,2),mM=dM.b,Iv=dM.r;mM[28]=258,Iv[258]=28;pM=cM(
bh,0),QX=pM.b,iM=pM.r,Fv=new Dr(32768);for(ft=0;ft<32768;++ft)Ti=(ft&43690)>>1|(ft&21845)<<1,Ti=(Ti&
52428)>>2|(Ti&13107)<<2,Ti=(Ti&61680)>>4|(Ti&3855)<<4,Fv[ft]=((Ti&65280)>>8|(Ti&255)<<8)>>1;Ko=(
function(e,t,n){
for(var r=e.length,o=0,i=new Dr(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new Dr(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new Dr(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[Fv[d]>>u]=l}else for(a=new Dr(r),o=0;o<r;++o)e[o]&&(a[o]=Fv[
s[e[o]-
1]++]>>15-e[o]);return a}),Es=new Wt(288);for(ft=0;ft<144;++ft)Es[ft]=8;for(ft=144;ft<256;++ft)Es[ft]=
9;for(ft=256;ft<280;++ft)Es[ft]=7;for(ft=280;ft<288;++ft)Es[ft]=8;dm=new Wt(32);for(ft=0;ft<32;++ft)
dm[ft]=5;eQ=Ko(Es,9,0),tQ=Ko(Es,9,1),nQ=Ko(dm,5,0),rQ=Ko(dm,5,1),Dv=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},co=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Av=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},jv=function(e){return(e+7)/
8|0},mm=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new Wt(e.subarray(
t,n))},oQ=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Kn=function(
e,t,n){var r=new C(
t||oQ[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,Kn),!n)throw r;return r},iQ=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new Wt(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new Wt(o*3));var l=function(Fc){var $c=n.length;if(Fc>$c){var nu=new Wt(f.max($c*2,Fc));nu.set(n),n=
nu}},c=t.f||0,d=t.p||0,p=t.b||0,g=t.l,b=t.d,x=t.m,O=t.n,N=o*8;do{if(!g){c=co(e,d,1);var P=co(e,d+1,3);
if(d+=3,P)if(P==1)g=tQ,b=rQ,x=9,O=5;else if(P==2){var j=co(e,d,31)+257,U=co(e,d+10,15)+4,B=j+co(e,d+
5,31)+1;d+=14;for(var L=new Wt(B),K=new Wt(19),H=0;H<U;++H)K[Pv[H]]=co(e,d+H*3,7);d+=U*3;for(var V=Dv(
K),ce=(1<<V)-1,Q=Ko(K,V,1),H=0;H<B;){var oe=Q[co(e,d,ce)];d+=oe&15;var I=oe>>4;if(I<16)L[H++]=I;else{
var se=0,Ue=0;for(I==16?(Ue=3+co(e,d,3),d+=2,se=L[H-1]):I==17?(Ue=3+co(e,d,7),d+=3):I==18&&(Ue=11+co(
e,d,127),d+=7);Ue--;)L[H++]=se}}var at=L.subarray(0,j),Je=L.subarray(j);x=Dv(at),O=Dv(Je),g=Ko(at,x,
1),b=Ko(Je,O,1)}else Kn(1);else{var I=jv(d)+4,F=e[I-4]|e[I-3]<<8,_=I+F;if(_>o){u&&Kn(0);break}a&&l(p+
F),n.set(e.subarray(I,_),p),t.b=p+=F,t.p=d=_*8,t.f=c;continue}if(d>N){u&&Kn(0);break}}a&&l(p+131072);
for(var Tt=(1<<x)-1,ve=(1<<O)-1,re=d;;re=d){var se=g[Av(e,d)&Tt],ze=se>>4;if(d+=se&15,d>N){u&&Kn(0);
break}if(se||Kn(2),ze<256)n[p++]=ze;else if(ze==256){re=d,g=null;break}else{var bt=ze-254;if(ze>264){
var H=ze-257,xt=yh[H];bt=co(e,d,(1<<xt)-1)+mM[H],d+=xt}var ho=b[Av(e,d)&ve],eu=ho>>4;ho||Kn(3),d+=ho&
15;var Je=QX[eu];if(eu>3){var xt=bh[eu];Je+=Av(e,d)&(1<<xt)-1,d+=xt}if(d>N){u&&Kn(0);break}a&&l(p+131072);
var tu=p+bt;if(p<Je){var Rp=i-Je,Dp=f.min(Je,tu);for(Rp+p<0&&Kn(3);p<Dp;++p)n[p]=r[Rp+p]}for(;p<tu;
++p)
n[p]=n[p-Je]}}t.l=g,t.p=re,t.b=p,t.f=c,g&&(c=1,t.m=x,t.d=b,t.n=O)}while(!c);return p!=n.length&&s?mm(
n,0,p):n.subarray(0,p)},Ei=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},lm=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Ov=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:gM,l:0};if(o==1){var s=new Wt(n[
0].
s+1);return s[n[0].s]=1,{t:s,l:1}}n.sort(function(_,j){return _.f-j.f}),n.push({s:-1,f:25001});var a=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var g=new Dr(p+1),b=$v(n[c-1],g,0);if(b>t){var r=0,x=0,O=b-t,N=1<<O;for(i.sort(function(j,U){return g[
U.
s]-g[j.s]||j.f-U.f});r<o;++r){var P=i[r].s;if(g[P]>t)x+=N-(1<<b-g[P]),g[P]=t;else break}for(x>>=O;x>
0;){var I=i[r].s;g[I]<t?x-=1<<t-g[I]++-1:++r}for(;r>=0&&x;--r){var F=i[r].s;g[F]==t&&(--g[F],++x)}b=
t}return{t:new Wt(g),l:b}},$v=function(e,t,n){return e.s==-1?f.max($v(e.l,t,n+1),$v(e.r,t,n+1)):t[e.
s]=n},sM=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new Dr(++t),r=0,o=e[0],i=1,s=function(
u){
n[r++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}
for(;i--;)s(o);i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},cm=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},fM=function(e,t,n){var r=n.length,o=jv(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},aM=function(e,t,n,r,o,i,s,a,
u,l,c){
Ei(t,c++,n),++o[256];for(var d=Ov(o,15),p=d.t,g=d.l,b=Ov(i,15),x=b.t,O=b.l,N=sM(p),P=N.c,I=N.n,F=sM(
x),_=F.c,j=F.n,U=new Dr(19),B=0;B<P.length;++B)++U[P[B]&31];for(var B=0;B<_.length;++B)++U[_[B]&31];
for(var L=Ov(U,7),K=L.t,H=L.l,V=19;V>4&&!K[Pv[V-1]];--V);var ce=l+5<<3,Q=cm(o,Es)+cm(i,dm)+s,oe=cm(o,
p)+cm(i,x)+s+14+3*V+cm(U,K)+2*U[16]+3*U[17]+7*U[18];if(u>=0&&ce<=Q&&ce<=oe)return fM(t,c,e.subarray(
u,u+l));var se,Ue,at,Je;if(Ei(t,c,1+(oe<Q)),c+=2,oe<Q){se=Ko(p,g,0),Ue=p,at=Ko(x,O,0),Je=x;var Tt=Ko(
K,H,0);Ei(t,c,I-257),Ei(t,c+5,j-1),Ei(t,c+10,V-4),c+=14;for(var B=0;B<V;++B)Ei(t,c+3*B,K[Pv[B]]);c+=
3*V;for(var ve=[P,_],re=0;re<2;++re)for(var ze=ve[re],B=0;B<ze.length;++B){var bt=ze[B]&31;Ei(t,c,Tt[
bt]),
c+=K[bt],bt>15&&(Ei(t,c,ze[B]>>5&127),c+=ze[B]>>12)}}else se=eQ,Ue=Es,at=nQ,Je=dm;for(var B=0;B<a;++B){
var xt=r[B];if(xt>255){var bt=xt>>18&31;lm(t,c,se[bt+257]),c+=Ue[bt+257],bt>7&&(Ei(t,c,xt>>23&31),c+=
yh[bt]);var ho=xt&31;lm(t,c,at[ho]),c+=Je[ho],ho>3&&(lm(t,c,xt>>5&8191),c+=bh[ho])}else lm(t,c,se[xt]),
c+=Ue[xt]}return lm(t,c,se[256]),c+Ue[256]},sQ=new Lv([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),gM=new Wt(0),aQ=function(e,t,n,r,o,i){var s=i.z||e.length,a=new Wt(r+s+5*(1+f.ceil(
s/7e3))+o),u=a.subarray(r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=sQ[t-1],p=d>>
13,g=d&8191,b=(1<<n)-1,x=i.p||new Dr(32768),O=i.h||new Dr(b+1),N=f.ceil(n/3),P=2*N,I=function(db){
return(e[db]^
e[db+1]<<N^e[db+2]<<P)&b},F=new Lv(25e3),_=new Dr(288),j=new Dr(32),U=0,B=0,L=i.i||0,K=0,H=i.w||0,V=0;
L+
2<s;++L){var ce=I(L),Q=L&32767,oe=O[ce];if(x[Q]=oe,O[ce]=Q,H<=L){var se=s-L;if((U>7e3||K>24576)&&(se>
423||!l)){c=aM(e,u,0,F,_,j,B,K,V,L-V,c),K=U=B=0,V=L;for(var Ue=0;Ue<286;++Ue)_[Ue]=0;for(var Ue=0;Ue<
30;++Ue)j[Ue]=0}var at=2,Je=0,Tt=g,ve=Q-oe&32767;if(se>2&&ce==I(L-ve))for(var re=f.min(p,se)-1,ze=f.
min(32767,L),bt=f.min(258,se);ve<=ze&&--Tt&&Q!=oe;){if(e[L+at]==e[L+at-ve]){for(var xt=0;xt<bt&&e[L+
xt]==e[L+xt-ve];++xt);if(xt>at){if(at=xt,Je=ve,xt>re)break;for(var ho=f.min(ve,xt-2),eu=0,Ue=0;Ue<ho;
++Ue){
var tu=L-ve+Ue&32767,Rp=x[tu],Dp=tu-Rp&32767;Dp>eu&&(eu=Dp,oe=tu)}}}Q=oe,oe=x[Q],ve+=Q-oe&32767}if(
Je){
F[K++]=268435456|Iv[at]<<18|iM[Je];var Fc=Iv[at]&31,$c=iM[Je]&31;B+=yh[Fc]+bh[$c],++_[257+Fc],++j[$c],
H=L+at,++U}else F[K++]=e[L],++_[e[L]]}}for(L=f.max(L,H);L<s;++L)F[K++]=e[L],++_[e[L]];c=aM(e,u,l,F,_,
j,B,K,V,L-V,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=x,i.i=L,i.w=H)}else{for(var L=i.w||0;L<s+l;L+=
65535){var nu=L+65535;nu>=s&&(u[c/8|0]=l,nu=s),c=fM(u,c+1,e.subarray(L,nu))}i.i=s}return mm(a,0,r+jv(
c)+o)},uQ=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),lQ=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=uQ[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},cQ=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),s=new Wt(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.
length}return aQ(e,t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},hM=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Wo=function(e,t){return e[t]|e[t+1]<<8},zr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},Nv=function(e,t){return zr(e,t)+zr(e,t+4)*4294967296},Dn=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};yM=function(e,t,n,r){for(var o in e){var i=e[o],s=t+o,a=r;v.isArray(i)&&(a=hM(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[s]=[i,a]:(n[s+="/"]=[new Wt(0),a],yM(i,s,n,r))}},uM=typeof TextEncoder!=
"undefined"&&new TextEncoder,_v=typeof TextDecoder!="undefined"&&new TextDecoder,mQ=0;try{_v.decode(
gM,{stream:!0}),mQ=1}catch{}pQ=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:mm(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=S.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=S.fromCharCode((r&31)<<6|e[n++]&63):t+=
S.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=S.fromCharCode(r)}};fQ=function(e,t){return t+
30+Wo(e,t+26)+Wo(e,t+28)},gQ=function(e,t,n){var r=Wo(e,t+28),o=Wo(e,t+30),i=Bv(e.subarray(t+46,t+46+
r),!(Wo(e,t+8)&2048)),s=t+46+r,a=hQ(e,s,o,n,zr(e,t+20),zr(e,t+24),zr(e,t+42)),u=a[0],l=a[1],c=a[2];
return[
Wo(e,t+10),u,l,i,s+o+Wo(e,t+32),c]},hQ=function(e,t,n,r,o,i,s){var a=o==4294967295,u=i==4294967295,l=s==
4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+Wo(e,t+2))if(Wo(e,t)==1)return[a?Nv(e,t+4+8*u):o,u?
Nv(e,t+4):i,l?Nv(e,t+4+8*(u+a)):s,1];r<2&&Kn(13)}return[o,i,s,0]},Mv=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&Kn(9),t+=r+4}return t},lM=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,
c=a&&a.length,d=Mv(l);Dn(e,t,s!=null?33639248:67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),g=p.getFullYear()-1980;if((g<0||g>119)&&Kn(10),Dn(e,t,g<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(Dn(e,t,n.crc),
Dn(e,t+4,i<0?-i-2:i),Dn(e,t+8,n.size)),Dn(e,t+12,u),Dn(e,t+14,d),t+=16,s!=null&&(Dn(e,t,c),Dn(e,t+6,
n.attrs),Dn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(var b in l){var x=l[b],O=x.length;Dn(e,t,+b),Dn(e,
t+2,O),e.set(x,t+4),t+=4+O}return c&&(e.set(a,t),t+=c),t},yQ=function(e,t,n,r,o){Dn(e,t,101010256),
Dn(
e,t+8,n),Dn(e,t+10,n),Dn(e,t+12,r),Dn(e,t+16,o)}});var Cs={};mb(Cs,{inflateSync:()=>zv,strFromU8:()=>Bv,
strToU8:()=>hh,unzipSync:()=>wM,zipSync:()=>bM});
var Rs=Op(()=>{"use strict";m();kM()});var Fa=We(An=>{"use strict";m();function see(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Ia(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Il(e,t){return t===void 0&&(t=y),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Ia(e,t){return y.prototype.hasOwnProperty.call(e,t)}function aee(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Ia(t,n)&&(e[n]=t[n]);return e}
var tL=Il({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function uee(
e){
return Ia(tL,e.toLowerCase())}var nL=Il({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function lee(e){return Ia(nL,e.toLowerCase())}
var hm=Il(
{script:!1,style:!1,textarea:!0,title:!0});function cee(e){var t=e.toLowerCase();return Ia(hm,t)&&!hm[
t]}
function dee(e){var t=e.toLowerCase();return Ia(hm,t)&&hm[t]}function rL(e){return e===ym.HTML}
function mee(e){
return rL(e)||e===ym.XML_XHTML_APPLICATION}var ym=Il({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
pee=y.keys(ym).map(function(e){return ym[e]});function fee(e){return pee.indexOf(e)>-1}var gee=Il({
HTML:"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});An.assign=aee;An.find=see;
An.freeze=Il;An.HTML_BOOLEAN_ATTRIBUTES=
tL;An.HTML_RAW_TEXT_ELEMENTS=hm;An.HTML_VOID_ELEMENTS=nL;An.hasDefaultHTMLNamespace=mee;An.hasOwn=Ia;
An.isHTMLBooleanAttribute=uee;An.isHTMLRawTextElement=cee;An.isHTMLEscapableRawTextElement=dee;An.isHTMLMimeType=
rL;An.isHTMLVoidElement=lee;An.isValidMimeType=fee;An.MIME_TYPE=ym;An.NAMESPACE=gee});var xm=We(vm=>{
"use strict";m();var hee=Fa();function iL(e,t){e.prototype=y.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var wm=hee.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),sL=y.keys(wm);
function aL(e){return typeof e=="number"&&e>=1&&e<=25}
function yee(e){return typeof e=="string"&&e.substring(e.length-wm.Error.length)===wm.Error}function km(
e,t){
aL(e)?(this.name=sL[e],this.message=t||""):(this.message=e,this.name=yee(t)?t:wm.Error),C.captureStackTrace&&
C.captureStackTrace(this,km)}iL(km,!0);y.defineProperties(km.prototype,{code:{enumerable:!0,get:
function(){
var e=sL.indexOf(this.name);return aL(e)?e:0}}});var uL={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Vv=y.entries(uL);for(bm=0;bm<Vv.length;bm++)oL=Vv[bm][0],km[oL]=Vv[bm][1];var oL,bm;function Yv(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,Yv)}iL(Yv);
vm.DOMException=km;vm.DOMExceptionName=wm;vm.ExceptionCode=uL;vm.ParseError=Yv});var ox=We(Fe=>{
"use strict";m();function fL(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var _l=fL();function Ns(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Fl(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),_l?
"u":"")}function Be(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),_l?"u":"")}
function De(e){if(arguments.length===0)
throw new C("no parameters provided");return Be.apply(De,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var bee="\uFFFD",Ps=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;_l&&(Ps=Be("[",Ns(Ps),
"\\u{10000}-\\u{10FFFF}","]"));var wee=new RegExp("[^"+Ns(Ps)+"]",_l?"u":""),Dh=/[\x20\x09\x0D\x0A]/,
kee=Ns(Dh),vt=Be(Dh,"+"),Mt=Be(Dh,"*"),Sm=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
_l&&(Sm=Be("[",Ns(Sm),"\\u{10000}-\\u{10FFFF}","]"));var vee=Ns(Sm),ex=Be("[",vee,Ns(/[-.0-9\xB7]/),
Ns(/[\u0300-\u036F\u203F-\u2040]/),"]"),Ar=Be(Sm,ex,"*"),xee=Be("^",Ar,"$"),lL=Be(ex,"+"),See=Be("&",
Ar,";"),Tee=De(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Tm=De(See,"|",Tee),Em=Be("%",Ar,";"),tx=De(Be('"',De(
/[^%&"]/,
"|",Em,"|",Tm),"*",'"'),"|",Be("'",De(/[^%&']/,"|",Em,"|",Tm),"*","'")),Eee=De('"',De(/[^<&"]/,"|",
Tm),
"*",'"',"|","'",De(/[^<&']/,"|",Tm),"*","'"),Cee=Fl(Sm,":"),Ree=Fl(ex,":"),Xv=Be(Cee,Ree,"*"),Dee=Be(
"^",Xv,"$"),Cm=Be(Xv,De(":",Xv),"?"),Aee=Be("^",Cm,"$"),Oee=Be("(",Cm,")"),$l=De(/"[^"]*"|'[^']*'/),
Nee=Be(/^<\?/,"(",Ar,")",De(vt,"(?!",Dh,")(",Ps,"*?)"),"?",/\?>/),cL=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Rm=De('"',cL,'*"',"|","'",Fl(cL,"'"),"*'"),gL="<!--",hL="-->",Pee=Be(gL,De(Fl(Ps,"-"),"|",Be("-",Fl(
Ps,"-"))),"*",hL),dL="#PCDATA",Iee=De(Be(/\(/,Mt,dL,De(Mt,/\|/,Mt,Cm),"*",Mt,/\)\*/),"|",Be(/\(/,Mt,
dL,Mt,/\)/)),Fee=/[?*+]?/,$ee=Be(/\([^>]+\)/,Fee),_ee=De("EMPTY","|","ANY","|",Iee,"|",$ee),Mee="<!ELEMENT",
Lee=Be(Mee,vt,De(Cm,"|",Em),vt,De(_ee,"|",Em),Mt,">"),jee=Be("NOTATION",vt,/\(/,Mt,Ar,De(Mt,
/\|/,Mt,Ar),"*",Mt,/\)/),zee=Be(/\(/,Mt,lL,De(Mt,/\|/,Mt,lL),"*",Mt,/\)/),Bee=De(jee,"|",zee),Uee=De(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,"|",Bee),Wee=De(/#REQUIRED|#IMPLIED/,"|",De(
De("#FIXED",vt),"?",Eee)),Kee=De(vt,Ar,vt,Uee,vt,Wee),Gee="<!ATTLIST",Hee=Be(Gee,vt,Ar,Kee,"*",Mt,
">"),
Qv="about:legacy-compat",qee=De('"'+Qv+'"',"|","'"+Qv+"'"),nx="SYSTEM",Ah="PUBLIC",Oh=De(De(nx,vt,$l),
"|",De(Ah,vt,Rm,vt,$l)),Jee=Be("^",De(De(nx,vt,"(?<SystemLiteralOnly>",$l,")"),"|",De(Ah,vt,
"(?<PubidLiteral>",Rm,")",vt,"(?<SystemLiteral>",$l,")"))),Zee=Be("^",Rm,"$"),Vee=Be("^",$l,"$"),Yee=De(
vt,"NDATA",vt,Ar),Xee=De(tx,"|",De(Oh,Yee,"?")),yL="<!ENTITY",Qee=Be(yL,vt,Ar,vt,Xee,Mt,">"),ete=De(
tx,"|",Oh),tte=Be(yL,vt,"%",vt,Ar,vt,ete,Mt,">"),nte=De(Qee,"|",tte),rte=Be(Ah,vt,Rm),ote=Be(
"<!NOTATION",
vt,Ar,vt,De(Oh,"|",rte),Mt,">"),rx=Be(Mt,"=",Mt),mL=/1[.]\d+/,ite=Be(vt,"version",rx,De("'",mL,"'",
"|",'"',mL,'"')),pL=/[A-Za-z][-A-Za-z0-9._]*/,ste=De(vt,"encoding",rx,De('"',pL,'"',"|","'",pL,"'")),
ate=De(vt,"standalone",rx,De("'",De("yes","|","no"),"'","|",'"',De("yes","|","no"),'"')),ute=Be(
/^<\?xml/,
ite,ste,"?",ate,"?",Mt,/\?>/),lte="<!DOCTYPE",cte="<![CDATA[",dte="]]>",mte=/<!\[CDATA\[/,pte=/\]\]>/,
fte=Be(Ps,"*?",pte),gte=Be(mte,fte);Fe.chars=Ns;Fe.chars_without=Fl;Fe.detectUnicodeSupport=fL;Fe.reg=
Be;Fe.regg=De;Fe.ABOUT_LEGACY_COMPAT=Qv;Fe.ABOUT_LEGACY_COMPAT_SystemLiteral=qee;Fe.AttlistDecl=Hee;
Fe.CDATA_START=cte;Fe.CDATA_END=dte;Fe.CDSect=gte;Fe.Char=Ps;Fe.Comment=Pee;Fe.COMMENT_START=gL;Fe.COMMENT_END=
hL;Fe.DOCTYPE_DECL_START=lte;Fe.elementdecl=Lee;Fe.EntityDecl=nte;Fe.EntityValue=tx;Fe.ExternalID=Oh;
Fe.ExternalID_match=Jee;Fe.Name=Ar;Fe.Name_exact=xee;Fe.NCName_exact=Dee;Fe.NotationDecl=ote;Fe.Reference=
Tm;Fe.PEReference=Em;Fe.PI=Nee;Fe.PUBLIC=Ah;Fe.PubidLiteral=Rm;Fe.PubidLiteral_match=Zee;Fe.QName=Cm;
Fe.QName_exact=Aee;Fe.QName_group=Oee;Fe.S=vt;Fe.SChar_s=kee;Fe.S_OPT=Mt;Fe.SYSTEM=nx;Fe.SystemLiteral=
$l;Fe.SystemLiteral_match=Vee;Fe.InvalidChar=wee;Fe.UNICODE_REPLACEMENT_CHARACTER=bee;Fe.UNICODE_SUPPORT=
_l;Fe.XMLDecl=ute});var fx=We(Ht=>{"use strict";m();var Ur=Fa(),qo=Ur.find,hte=Ur.hasDefaultHTMLNamespace,
Ll=Ur.hasOwn,yte=Ur.
isHTMLMimeType,bte=Ur.isHTMLRawTextElement,wte=Ur.isHTMLVoidElement,Dm=Ur.MIME_TYPE,Jo=Ur.NAMESPACE,
ir=T(),TL=xm(),pe=TL.DOMException,Gn=TL.DOMExceptionName,Gt=ox();function hr(e){if(e!==ir)throw new TypeError(
"Illegal constructor")}function kte(e){return e!==""}function vte(e){return e?e.split(/[\t\n\f\r ]+/).
filter(kte):[]}function xte(e,t){return Ll(e,t)||(e[t]=!0),e}function bL(e){if(!e)return[];var t=vte(
e);return y.keys(t.reduce(xte,{}))}function Ste(e){return function(t){return e&&e.indexOf(t)!==-1}}
function EL(e){
if(!Gt.QName_exact.test(e))throw new pe(pe.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function sx(e,t){EL(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new pe(pe.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==Ur.NAMESPACE.XML)throw new pe(pe.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==Ur.NAMESPACE.XMLNS)throw new pe(
pe.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===Ur.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new pe(pe.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Bl(e,t){for(var n in e)
Ll(e,n)&&(t[n]=e[n])}function yr(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Bl(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var br={},Br=br.ELEMENT_NODE=1,jl=br.ATTRIBUTE_NODE=2,Am=br.TEXT_NODE=
3,CL=br.CDATA_SECTION_NODE=4,RL=br.ENTITY_REFERENCE_NODE=5,Tte=br.ENTITY_NODE=6,ax=br.PROCESSING_INSTRUCTION_NODE=
7,ux=br.COMMENT_NODE=8,Ml=br.DOCUMENT_NODE=9,DL=br.DOCUMENT_TYPE_NODE=10,Is=br.DOCUMENT_FRAGMENT_NODE=
11,Ete=br.NOTATION_NODE=12,Kt=Ur.freeze({DOCUMENT_POSITION_DISCONNECTED:1,
DOCUMENT_POSITION_PRECEDING:2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function AL(e,t){if(t.length<e.length)return AL(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function wL(e){return e.guid||(e.guid=f.random()),e.guid}function dn(){}dn.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)px(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};dn.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Ho(e,t){
this.
_node=e,this._refresh=t,Fh(this)}function Fh(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(zL(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Ll(e,r)&&delete e[r];Bl(n,e),e._inc=t}}Ho.prototype.item=function(e){return Fh(
this),
this[e]||null};yr(Ho,dn);function zl(){this._nsIndex=y.create(null),this._noNsIndex=y.create(null)}
function OL(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function lx(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=y.create(null)),r}function Cte(e,t,n){var r=lx(e,t,!1),o=r&&
r[n];return o||null}function Rte(e,t){lx(e,t.namespaceURI,!0)[t.localName]=t}function Dte(e,t){var n=lx(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function Ate(e,t,n,r){if(r?t[OL(t,r)]=n:(t[t.length]=n,
t.length++),Rte(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&IL(o,e,r),Ote(o,e,n))}}
function kL(e,t,n){
var r=OL(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,Dte(t,n),e){var i=e.ownerDocument;
i&&IL(i,e,n),n.ownerElement=null}}}zl.prototype={length:0,item:dn.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new pe(pe.INUSE_ATTRIBUTE_ERR);var n=Cte(this,e.namespaceURI,
e.localName);return n===e?e:(Ate(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new pe(pe.NOT_FOUND_ERR,
e);return kL(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new pe(pe.NOT_FOUND_ERR,e?e+" : "+t:t);return kL(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};zl.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function NL(){}NL.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Dm.XML_APPLICATION;e===Jo.HTML?
r=Dm.XML_XHTML_APPLICATION:e===Jo.SVG&&(r=Dm.XML_SVG_IMAGE);var o=new Di(ir,{contentType:r});if(o.implementation=
this,o.childNodes=new dn,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){EL(e);var o=new Mh(ir);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new dn,o},createHTMLDocument:
function(e){
var t=new Di(ir,{contentType:Dm.HTML});if(t.implementation=this,t.childNodes=new dn,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function it(e){hr(e)}it.prototype={firstChild:null,lastChild:null,
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
Ih(this,e,t,_L),t&&this.removeChild(t)},removeChild:function(e){return FL(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return jL(this.ownerDocument||this,this,e)},normalize:function(){On(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Am&&t.nodeType===Am){for(var r=[],o=n;o!==
null&&o.nodeType===Am;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),cx(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Ll(n,r)&&n[r]===e)return r}t=t.nodeType==jl?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Ll(n,
e))return n[e];t=t.nodeType==jl?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof $a&&(r=t,t=r.ownerElement),n instanceof $a&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return Kt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Kt.DOCUMENT_POSITION_PRECEDING;if(s===o)return Kt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Kt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Kt.DOCUMENT_POSITION_DISCONNECTED+Kt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(wL(n.ownerDocument)>wL(t.ownerDocument)?Kt.DOCUMENT_POSITION_FOLLOWING:Kt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Kt.DOCUMENT_POSITION_CONTAINS+Kt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Kt.
DOCUMENT_POSITION_CONTAINED_BY+Kt.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return Kt.DOCUMENT_POSITION_CONTAINED_BY+Kt.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Kt.DOCUMENT_POSITION_CONTAINS+Kt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=AL(a,l);for(var p in d.childNodes){var g=d.childNodes[p];
if(g===n)return Kt.DOCUMENT_POSITION_FOLLOWING;if(g===t)return Kt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
g)>=0)return Kt.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(g)>=0)return Kt.DOCUMENT_POSITION_PRECEDING}
return 0}};function PL(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Bl(br,it);Bl(br,it.prototype);Bl(Kt,it);Bl(Kt,it.prototype);function Ph(e,t){
On(e,null,{enter:function(n){return t(n)?On.STOP:!0}})}function On(e,t,n){for(var r=[{node:e,context:
t,
phase:On.ENTER}];r.length>0;){var o=r.pop();if(o.phase===On.ENTER){var i=n.enter(o.node,o.context);
if(i===
On.STOP)return On.STOP;if(r.push({node:o.node,context:i,phase:On.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:On.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}On.STOP=T("walkDOM.STOP");On.ENTER=0;On.EXIT=1;function Di(e,t){hr(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Dm.XML_APPLICATION,this.type=yte(this.contentType)?
"html":"xml"}function Ote(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Jo.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function IL(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Jo.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function cx(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function FL(e,t){if(e!==t.parentNode)throw new pe(pe.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,cx(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function Nte(e){return e&&(e.nodeType===it.DOCUMENT_NODE||e.nodeType===it.DOCUMENT_FRAGMENT_NODE||e.
nodeType===it.ELEMENT_NODE)}function Pte(e){return e&&(e.nodeType===it.CDATA_SECTION_NODE||e.nodeType===
it.COMMENT_NODE||e.nodeType===it.DOCUMENT_FRAGMENT_NODE||e.nodeType===it.DOCUMENT_TYPE_NODE||e.nodeType===
it.ELEMENT_NODE||e.nodeType===it.PROCESSING_INSTRUCTION_NODE||e.nodeType===it.TEXT_NODE)}function Fs(
e){
return e&&e.nodeType===it.DOCUMENT_TYPE_NODE}function Ri(e){return e&&e.nodeType===it.ELEMENT_NODE}
function $L(e){
return e&&e.nodeType===it.TEXT_NODE}function vL(e,t){var n=e.childNodes||[];if(qo(n,Ri)||Fs(t))return!1;
var r=qo(n,Fs);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function xL(e,t){var n=e.childNodes||[];
function r(i){
return Ri(i)&&i!==t}if(qo(n,r))return!1;var o=qo(n,Fs);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function Ite(e,t,n){
if(!Nte(e))throw new pe(pe.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.
parentNode!==e)throw new pe(pe.NOT_FOUND_ERR,"child not in parent");if(!Pte(t)||Fs(t)&&e.nodeType!==
it.DOCUMENT_NODE)throw new pe(pe.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.nodeType)}
function Fte(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===
it.DOCUMENT_FRAGMENT_NODE){var i=o.filter(Ri);if(i.length>1||qo(o,$L))throw new pe(pe.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!vL(e,n))throw new pe(pe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Ri(t)&&!vL(e,n))throw new pe(pe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Fs(t)){if(qo(r,Fs))throw new pe(pe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=qo(r,Ri);if(n&&r.indexOf(s)<r.indexOf(n))throw new pe(pe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new pe(pe.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function _L(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===it.DOCUMENT_FRAGMENT_NODE){var i=o.filter(Ri);if(i.length>1||qo(o,$L))
throw new pe(pe.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!xL(e,n))throw new pe(pe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Ri(t)&&!xL(e,n))throw new pe(pe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Fs(t)){if(qo(r,function(u){return Fs(u)&&
u!==n}))throw new pe(pe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=qo(r,Ri);if(n&&r.indexOf(s)<r.indexOf(n))throw new pe(pe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Ih(e,t,n,r){Ite(e,t,n),e.nodeType===it.DOCUMENT_NODE&&
(r||Fte)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Is){var i=t.firstChild;if(i==
null)return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,
s.nextSibling=n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=
e;while(i!==s&&(i=i.nextSibling));return cx(e.ownerDocument||e,e,t),t.nodeType==Is&&(t.firstChild=t.
lastChild=null),t}Di.prototype={implementation:null,nodeName:"#document",nodeType:Ml,doctype:null,
documentElement:null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Is){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Ih(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===Br&&(this.documentElement=e),e},removeChild:function(e){var t=FL(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Ih(this,e,t,_L),e.ownerDocument=
this,t&&this.removeChild(t),Ri(e)&&(this.documentElement=e)},importNode:function(e,t){return $te(
this,
e,t)},getElementById:function(e){var t=null;return Ph(this.documentElement,function(n){if(n.nodeType==
Br&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Ai(ir);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),hte(this.contentType)&&(t.namespaceURI=Jo.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new dn;var n=t.attributes=new zl;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Ul(ir);return e.ownerDocument=this,e.childNodes=new dn,e}
,
createTextNode:function(e){var t=new Om(ir);return t.ownerDocument=this,t.childNodes=new dn,t.appendData(
e),t},createComment:function(e){var t=new $h(ir);return t.ownerDocument=this,t.childNodes=new dn,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new pe(pe.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new _h(ir);return t.ownerDocument=this,t.childNodes=new dn,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new jh(ir);return n.ownerDocument=this,n.childNodes=
new dn,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Gt.QName_exact.
test(e))throw new pe(pe.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new $a(ir);
return t.ownerDocument=this,t.childNodes=new dn,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Gt.Name_exact.test(e))throw new pe(pe.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new pe("document is an html document",Gn.NotSupportedError);
var t=new Lh(ir);return t.ownerDocument=this,t.childNodes=new dn,t.nodeName=e,t},createElementNS:
function(e,t){
var n=sx(e,t),r=new Ai(ir),o=r.attributes=new zl;return r.childNodes=new dn,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=sx(e,t),r=new $a(ir);return r.ownerDocument=this,r.childNodes=new dn,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};yr(Di,it);function Ai(e){hr(e),this._nsMap=
y.create(null)}Ai.prototype={nodeType:Br,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Jo.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=sx(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=bL(e);return new Ho(this,function(n){var r=[];return t.length>0&&Ph(n,function(o){if(o!==n&&o.
nodeType===Br){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=bL(i);s=t.every(Ste(a))}
s&&r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===Ml?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Ho(this,function(r){var o=[];return Ph(r,function(i){if(!(
i===
r||i.nodeType!==Br))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===Jo.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Ho(this,function(n){var r=[
];
return Ph(n,function(o){o!==n&&o.nodeType===Br&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};Di.prototype.getElementsByClassName=Ai.prototype.getElementsByClassName;Di.prototype.
getElementsByTagName=Ai.prototype.getElementsByTagName;Di.prototype.getElementsByTagNameNS=Ai.prototype.
getElementsByTagNameNS;yr(Ai,it);function $a(e){hr(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}$a.prototype.nodeType=jl;yr($a,it);function $s(e){hr(e)}$s.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};yr($s,it);function Om(e){hr(e)}Om.prototype={
nodeName:"#text",nodeType:Am,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};yr(Om,$s);function $h(e){hr(e)}$h.prototype={
nodeName:"#comment",nodeType:ux};yr($h,$s);function _h(e){hr(e)}_h.prototype={nodeName:
"#cdata-section",nodeType:CL};
yr(_h,Om);function Mh(e){hr(e)}Mh.prototype.nodeType=DL;yr(Mh,it);function dx(e){hr(e)}dx.prototype.
nodeType=Ete;yr(dx,it);function mx(e){hr(e)}mx.prototype.nodeType=Tte;yr(mx,it);function Lh(e){hr(e)}
Lh.prototype.nodeType=RL;yr(Lh,it);function Ul(e){hr(e)}Ul.prototype.nodeName="#document-fragment";
Ul.
prototype.nodeType=Is;yr(Ul,it);function jh(e){hr(e)}jh.prototype.nodeType=ax;yr(jh,$s);function ML(
){}
ML.prototype.serializeToString=function(e,t){return LL.call(e,t)};it.prototype.toString=LL;function LL(
e){
var t;typeof e=="function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={
requireWellFormed:!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===Ml&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return px(this,n,s,t),n.join("")}function SL(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Jo.XML||o===Jo.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function Nh(e,t,n,r){if(r&&!Gt.QName_exact.test(t))throw new pe(
'The attribute name "'+t+'" is not a valid XML QName',Gn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
PL),'"')}function px(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===Ml?e:e.ownerDocument,u=a.type==="html";On(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case Br:
var p=l.attributes,g=p.length,b=l.tagName,x=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){O=p.item(N).value;break}if(!O)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(x=I.prefix+":"+b);break}}}
if(i&&!Gt.QName_exact.test(x))throw new pe('The element name "'+x+'" is not a valid XML QName',Gn.InvalidStateError);
t.push("<",x);for(var F=d.slice(),_=0;_<g;_++){var j=p.item(_);j.prefix=="xmlns"?F.push({prefix:j.localName,
namespace:j.value}):j.nodeName=="xmlns"&&F.push({prefix:"",namespace:j.value})}for(var _=0;_<g;_++){
var j=p.item(_);if(SL(j,u,F)){var U=j.prefix||"",B=j.namespaceURI;Nh(t,U?"xmlns:"+U:"xmlns",B,i),F.push(
{prefix:U,namespace:B})}var L=o?o(j):j;L&&(typeof L=="string"?t.push(L):Nh(t,L.name,L.value,i))}if(b===
x&&SL(l,u,F)){var K=l.prefix||"",B=l.namespaceURI;Nh(t,K?"xmlns:"+K:"xmlns",B,i),F.push({prefix:K,
namespace:B})}
var H=!l.firstChild;if(H&&(u||l.namespaceURI===Jo.HTML)&&(H=wte(b)),H)return t.push("/>"),null;if(t.
push(">"),u&&bte(b)){for(var V=l.firstChild;V;)V.data?t.push(V.data):px(V,t,F.slice(),r),V=V.nextSibling;
return t.push("</",x,">"),null}return{ns:F,tag:x};case Ml:case Is:if(i&&l.nodeType===Ml&&l.documentElement==
null)throw new pe("The Document has no documentElement",Gn.InvalidStateError);return{ns:d};case jl:
return Nh(
t,l.name,l.value,i),null;case Am:if(i&&Gt.InvalidChar.test(l.data))throw new pe(
"The Text node data contains characters outside the XML Char production",Gn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,PL)),null;case CL:if(i&&l.data.indexOf("]]>")!==-1)throw new pe(
'The CDATASection data contains "]]>"',Gn.InvalidStateError);return s?t.push(Gt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Gt.CDATA_END):t.push(Gt.CDATA_START,l.data,Gt.CDATA_END),null;case ux:if(i){
if(Gt.InvalidChar.
test(l.data))throw new pe(
"The comment node data contains characters outside the XML Char production",
Gn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new pe(
'The comment node data contains "--" or ends with "-"',Gn.InvalidStateError)}return t.push(Gt.COMMENT_START,
l.data,Gt.COMMENT_END),null;case DL:var ce=l.publicId,Q=l.systemId;if(i){if(!Gt.Name_exact.test(l.name))
throw new pe('The doctype name "'+l.name+'" is not a valid XML Name',Gn.InvalidStateError);if(ce&&!Gt.
PubidLiteral_match.test(ce))throw new pe("DocumentType publicId is not a valid PubidLiteral",Gn.InvalidStateError);
if(Q&&Q!=="."&&!Gt.SystemLiteral_match.test(Q))throw new pe(
"DocumentType systemId is not a valid SystemLiteral",Gn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new pe(
'DocumentType internalSubset contains "]>"',Gn.InvalidStateError)}return t.push(Gt.DOCTYPE_DECL_START,
" ",l.name),ce?(t.push(" ",Gt.PUBLIC," ",ce),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",Gt.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case ax:if(i){if(!Gt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new pe('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',Gn.InvalidStateError);if(Gt.InvalidChar.test(l.data))
throw new pe("The ProcessingInstruction data contains characters outside the XML Char production",Gn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new pe(
'The ProcessingInstruction data contains "?>"',Gn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case RL:if(i&&!Gt.Name_exact.
test(l.nodeName))throw new pe('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
Gn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function $te(e,t,n){var r;return On(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
jl||n;return a?s:null}}),r}function jL(e,t,n){var r;return On(t,null,{enter:function(o,i){var s=new o.
constructor(ir);for(var a in o)if(Ll(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new dn),s.ownerDocument=e;var l=n;switch(s.nodeType){case Br:var c=o.attributes,d=s.attributes=
new zl,p=c.length;d._ownerElement=s;for(var g=0;g<p;g++)s.setAttributeNode(jL(e,c.item(g),!0));break;
case jl:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function zL(e,t,n){e[t]=n}function ix(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===Br&&t.push(n),n=n.nextSibling;return t}try{y.defineProperty&&(y.defineProperty(
Ho.prototype,"length",{get:function(){return Fh(this),this.$$length}}),y.defineProperty(it.prototype,
"textContent",{get:function(){if(this.nodeType===Br||this.nodeType===Is){var e=[];return On(this,
null,
{enter:function(t){if(t.nodeType===Br||t.nodeType===Is)return!0;if(t.nodeType===ax||t.nodeType===ux)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case Br:case Is:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||S(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),y.defineProperty($s.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),y.defineProperty($s.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),y.defineProperty(Ai.prototype,
"children",{get:function(){return new Ho(this,ix)}}),y.defineProperty(Di.prototype,"children",{get:
function(){
return new Ho(this,ix)}}),y.defineProperty(Ul.prototype,"children",{get:function(){return new Ho(
this,
ix)}}),zL=function(e,t,n){e["$$"+t]=n})}catch{}Ht._updateLiveList=Fh;Ht.Attr=$a;Ht.CDATASection=_h;
Ht.
CharacterData=$s;Ht.Comment=$h;Ht.Document=Di;Ht.DocumentFragment=Ul;Ht.DocumentType=Mh;Ht.DOMImplementation=
NL;Ht.Element=Ai;Ht.Entity=mx;Ht.EntityReference=Lh;Ht.LiveNodeList=Ho;Ht.NamedNodeMap=zl;Ht.Node=it;
Ht.NodeList=dn;Ht.Notation=dx;Ht.Text=Om;Ht.ProcessingInstruction=jh;Ht.walkDOM=On;Ht.XMLSerializer=
ML});var UL=We(Nm=>{"use strict";m();var BL=Fa().freeze;Nm.XML_ENTITIES=BL({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Nm.HTML_ENTITIES=BL({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Nm.entityMap=Nm.HTML_ENTITIES});var YL=We(Bh=>{"use strict";m();var ql=Fa(),$e=ox(),
HL=xm(),_te=ql.isHTMLEscapableRawTextElement,Mte=ql.
isHTMLMimeType,Lte=ql.isHTMLRawTextElement,Fm=ql.hasOwn,WL=ql.NAMESPACE,jte=HL.ParseError,zte=HL.DOMException,
Wl=0,_s=1,Kl=2,Pm=3,Gl=4,Hl=5,Im=6,zh=7;function qL(){}qL.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),Kte(t,t=y.create(null)),Bte(e,t,n,r,this.errorHandler),r.endDocument()}
};
var gx=/&#?\w+;?/g;function Bte(e,t,n,r,o){var i=Mte(r.mimeType);e.indexOf($e.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(ve){if(ve>
65535){ve-=65536;var re=55296+(ve>>10),ze=56320+(ve&1023);return S.fromCharCode(re,ze)}else return S.
fromCharCode(ve)}function a(ve){var re=ve[ve.length-1]===";"?ve:ve+";";if(!i&&re!==ve)return o.error(
"EntityRef: expecting ;"),ve;var ze=$e.Reference.exec(re);if(!ze||ze[0].length!==re.length)return o.
error("entity not matching Reference production: "+ve),ve;var bt=re.slice(1,-1);return Fm(n,bt)?n[bt]:
bt.charAt(0)==="#"?s(parseInt(bt.substring(1).replace("x","0x"))):(o.error("entity not found:"+ve),
ve)}
function u(ve){if(ve>O){var re=e.substring(O,ve).replace(gx,a);p&&g(O),r.characters(re,0,ve-O),O=ve}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function g(ve,re){for(;ve>=c&&(re=d.exec(e));)l=c,c=re.index+
re[0].length,p.lineNumber++;p.columnNumber=ve-l+1}for(var b=[{currentNSMap:t}],x=[],O=0;;){try{var N=e.
indexOf("<",O);if(N<0){if(!i&&x.length>0)return o.fatalError("unclosed xml tag(s): "+x.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(O));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>O){
var F=e.substring(O,N);!i&&x.length===0&&(F=F.replace(new RegExp($e.S_OPT.source,"g"),""),F&&o.error(
"Unexpected content outside root element: '"+F+"'")),u(N)}switch(e.charAt(N+1)){case"/":var se=e.indexOf(
">",N+2),_=e.substring(N+2,se>0?se:void 0);if(!_)return o.fatalError("end tag name missing");var j=$e.
reg("^",$e.QName_group,$e.S_OPT,"$"),U=se>0&&j.exec(_);if(!U){var B=se>0&&$e.reg("^",$e.QName_group).
exec(_);if(i&&B)o.warning('end tag name contains invalid trailing characters: "'+_+'"'),U=B;else if(
B&&
new RegExp(j.source,j.flags+"m").test(_))o.error(
'end tag name is followed by a line break and trailing content: "'+_+'"'),U=B;else return o.fatalError(
'end tag name contains invalid characters: "'+_+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var L=x[x.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(L!==U[1]){var K=U[1].toLowerCase();if(!i||L.toLowerCase()!==K)return o.
fatalError('Opening and ending tag mismatch: "'+L+'" != "'+_+'"')}var H=b.pop();x.pop();var V=H.localNSMap;
if(r.endElement(H.uri,H.localName,L),V)for(var ce in V)Fm(V,ce)&&r.endPrefixMapping(ce);se++;break;
case"?":p&&g(N),se=Hte(e,N,r,o);break;case"!":p&&g(N),se=ZL(e,N,r,o,i);break;default:p&&g(N);var Q=new VL,
oe=b[b.length-1].currentNSMap,se=Ute(e,N,Q,oe,a,o,i),Ue=Q.length;if(Q.closed||(i&&ql.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:x.push(Q.tagName)),p&&Ue){for(var at=KL(p,{}),Je=0;Je<Ue;Je++){var Tt=Q[Je];g(
Tt.offset),Tt.locator=KL(p,{})}r.locator=at,GL(Q,r,oe)&&b.push(Q),r.locator=p}else GL(Q,r,oe)&&b.push(
Q);i&&!Q.closed?se=Wte(e,se,Q.tagName,a,r):se++}}catch(ve){if(ve instanceof jte)throw ve;if(ve instanceof
zte)return o.fatalError("Error constructing the DOM: "+ve.name+": "+ve.message,ve);o.error(
"element parse error: "+ve),se=-1}se>O?O=se:u(f.max(N,O)+1)}}function KL(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function Ute(e,t,n,r,o,i,s){function a(g,b,x){if(Fm(n.attributeNames,
g))return i.fatalError("Attribute "+g+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(g,b.replace(/[\t\n\r]/g," ").replace(gx,
o),
x)}for(var u,l,c=++t,d=Wl;;){var p=e.charAt(c);if(d===Wl&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===_s)u=e.slice(t,c),d=Pm;else if(d===Kl)d=Pm;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===Pm||d===_s)if(d===_s&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=Hl;else throw new C("attribute value no end '"+p+"' match");else if(d==Gl)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=Hl;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case Wl:n.setTagName(e.slice(t,c));case Hl:
case Im:case zh:
d=zh,n.closed=!0;case Gl:case _s:break;case Kl:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Wl&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Wl:n.setTagName(e.slice(t,c));case Hl:case Im:case zh:break;case Gl:
case _s:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Kl:d===Kl&&(l=u),d==Gl?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case Pm:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case Wl:n.setTagName(e.slice(t,c)),d=Im;break;case _s:u=e.slice(
t,c),d=Kl;break;case Gl:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case Hl:
d=Im;break}else switch(d){case Kl:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=_s;break;case Hl:i.warning('attribute space is required"'+u+'"!!');case Im:d=_s,t=c;
break;case Pm:
d=Gl,t=c;break;case zh:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function GL(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=y.create(null),n=y.create(n)),n[c]=o[c]=a,i.uri=WL.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=WL.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var g=e.uri=n[u||""];if(t.startElement(g,l,r,e),e.closed){if(t.endElement(g,l,
r),o)for(u in o)Fm(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function Wte(e,t,n,r,o){
var i=_te(n);if(i||Lte(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.
lastIndex=t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.
replace(gx,r)),o.characters(l,0,l.length),u}return t+1}function Kte(e,t){for(var n in e)Fm(e,n)&&(t[
n]=
e[n])}function JL(e,t){var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}
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
substringStartsWithCaseInsensitive:u}}function Gte(e,t){function n(a,u){var l=$e.PI.exec(a.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function ZL(e,t,n,r,o){var i=JL(e,t);
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
o||(i.skipBlanks(),u.internalSubset=Gte(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function Hte(e,t,n,r){var o=e.substring(t).match(
$e.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!$e.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function VL(){this.attributeNames=
y.create(null)}VL.prototype={setTagName:function(e){if(!$e.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!$e.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Bh.XMLReader=qL;Bh.parseUtils=JL;Bh.parseDoctypeCommentOrCData=ZL});var oj=We(
Zl=>{"use strict";m();var _a=Fa(),qte=fx(),Jte=xm(),XL=UL(),Zte=YL(),Vte=qte.DOMImplementation,
Yte=_a.hasDefaultHTMLNamespace,Xte=_a.isHTMLMimeType,Qte=_a.isValidMimeType,tj=_a.MIME_TYPE,hx=_a.NAMESPACE,
QL=Jte.ParseError,ene=Zte.XMLReader;function nj(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function rj(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||_a.assign,this.
domHandler=e.domHandler||Wh,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||nj,this.locator=!!e.locator,this.xmlns=this.assign(
y.create(null),e.xmlns)}rj.prototype.parseFromString=function(e,t){if(!Qte(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(y.create(
null),
this.xmlns),r=XL.XML_ENTITIES,o=n[""]||null;Yte(t)?(r=XL.HTML_ENTITIES,o=hx.HTML):t===tj.XML_SVG_IMAGE&&
(o=hx.SVG),n[""]=o,n.xml=n.xml||hx.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new ene;a.errorHandler=
i,a.domBuilder=i;var u=!_a.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(S(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function Wh(e){var t=e||{};this.mimeType=t.mimeType||tj.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Jl(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Wh.prototype={startDocument:function(){var e=new Vte;this.doc=Xte(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;Uh(this,i),this.currentElement=i,this.locator&&Jl(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&Jl(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Jl(this.locator,n),Uh(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=ej.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Jl(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=ej.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Jl(this.locator,r),Uh(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Jl(this.locator,i),Uh(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new QL("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,tne(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new QL(e,this.locator,t)}};function tne(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function ej(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Wh.prototype[e]=function(){return null}});function Uh(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function nne(e){if(e==="error")
throw"onErrorStopParsing"}function rne(){throw"onWarningStopParsing"}Zl.__DOMHandler=Wh;Zl.DOMParser=
rj;Zl.normalizeLineEndings=nj;Zl.onErrorStopParsing=nne;Zl.onWarningStopParsing=rne});var ij=We(st=>{
"use strict";m();var Vl=Fa();st.assign=Vl.assign;st.hasDefaultHTMLNamespace=Vl.hasDefaultHTMLNamespace;
st.isHTMLMimeType=Vl.isHTMLMimeType;st.isValidMimeType=Vl.isValidMimeType;st.MIME_TYPE=Vl.MIME_TYPE;
st.NAMESPACE=Vl.NAMESPACE;var Kh=xm();st.DOMException=Kh.DOMException;st.DOMExceptionName=Kh.DOMExceptionName;
st.ExceptionCode=Kh.ExceptionCode;st.ParseError=Kh.ParseError;var mn=fx();st.Attr=mn.Attr;st.CDATASection=
mn.CDATASection;st.CharacterData=mn.CharacterData;st.Comment=mn.Comment;st.Document=mn.Document;st.DocumentFragment=
mn.DocumentFragment;st.DocumentType=mn.DocumentType;st.DOMImplementation=mn.DOMImplementation;st.Element=
mn.Element;st.Entity=mn.Entity;st.EntityReference=mn.EntityReference;st.LiveNodeList=mn.LiveNodeList;
st.NamedNodeMap=mn.NamedNodeMap;st.Node=mn.Node;st.NodeList=mn.NodeList;st.Notation=mn.Notation;st.ProcessingInstruction=
mn.ProcessingInstruction;st.Text=mn.Text;st.XMLSerializer=mn.XMLSerializer;var Gh=oj();st.DOMParser=
Gh.DOMParser;st.normalizeLineEndings=Gh.normalizeLineEndings;st.onErrorStopParsing=Gh.onErrorStopParsing;
st.onWarningStopParsing=Gh.onWarningStopParsing});var Hh=We((tyt,sj)=>{"use strict";m();function one(
e){return e[e.length-1]}function ine(e){return e[0]}
sj.exports={last:one,first:ine}});var Wr=We((ryt,lj)=>{"use strict";m();function $m(e){
"@babel/helpers - typeof";return $m=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},$m(e)}function aj(e,t){var n=y.keys(
e);if(y.getOwnPropertySymbols){var r=y.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return y.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function sne(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?aj(y(n),!0).forEach(function(r){
ane(
e,r,n[r])}):y.getOwnPropertyDescriptors?y.defineProperties(e,y.getOwnPropertyDescriptors(n)):aj(y(n)).
forEach(function(r){y.defineProperty(e,r,y.getOwnPropertyDescriptor(n,r))})}return e}function ane(e,
t,n){
return(t=une(t))in e?y.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function une(e){var t=lne(e,"string");return $m(t)=="symbol"?t:t+""}function lne(e,t){if($m(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if($m(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var uj=Hh(
),qh=uj.last,Ma=uj.first;function La(e){this.name="GenericError",this.message=
e,this.stack=new C(e).stack}La.prototype=C.prototype;function Nn(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}Nn.prototype=new La;function _m(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}_m.prototype=new La;function Jh(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}Jh.prototype=new La;function Ms(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}Ms.prototype=new La;function yx(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}yx.prototype=new La;function cne(e,t){var n=new yx(e);throw n.properties=sne({id:
"api_version_error"},t),n}function dne(e){var t=y.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Ms(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function mne(e){var t=new Ms('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function pne(e){var t=new Nn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function fne(e){var t=new Nn("Unopened tag");return t.properties={
xtag:qh(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function gne(e){var t=new Nn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Ma(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function hne(e){var t=new Nn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Ma(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function yne(e){var t=new Nn("Unclosed tag");return t.properties={
xtag:Ma(e.xtag.
split(" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function bne(e){e.position===
"left"?wne(e):kne(e)}function wne(e){var t=new Nn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",
explanation:'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function kne(e){var t=new Nn('No tag "'.concat(e.element,
'" was found at the ').concat(e.position)),n=e.parsed[e.index];throw t.properties={id:
"no_xml_tag_found_at_right",explanation:'No tag "'.concat(e.element,'" was found at the right'),
offset:n.offset,part:n,parsed:e.parsed,index:e.
index,element:e.element},t}function vne(e){var t=e.tag,n=e.value,r=e.offset,o=new _m(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function xne(e){var t=e.tag,n=e.
value,r=e.offset,o=e.partDelims,i=new _m("Non string values are not allowed for rawXML tags");return i.
properties={id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:
'The value of the raw tag : "'.concat(o,'" is not a string')},i}function Sne(e){var t=e.part,n=t.value,
r=t.offset,o=e.id,i=o===
void 0?"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.
explanation,c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&
(c=c(u));var d=new Nn(a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:
r,
postparsed:e.postparsed,expandTo:e.expandTo,index:e.index},d}function Tne(e){var t=new Nn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.
offset,paragraphParts:e.paragraphParts},t}function Ene(e){var t=e.location,n=e.offset,r=e.square,o=t===
"start"?"unclosed":"unopened",i=t==="start"?"Unclosed":"Unopened",s=new Nn("".concat(i," loop")),a=e.
value;return s.properties={id:"".concat(o,"_loop"),explanation:'The loop with tag "'.concat(a,
'" is ').
concat(o),xtag:a,offset:n},r&&(s.properties.square=r),s}function Cne(e,t){var n=new Nn(
"Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,i=e[0].part.value,s=e[1].part.value;
return n.properties=
{id:"unbalanced_loop_tags",explanation:"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(
i,"}{/").concat(s,"}"),offset:[t[0].part.offset,e[1].part.offset],lastPair:{left:t[0].part.value,
right:t[1].
part.value},pair:{left:e[0].part.value,right:e[1].part.value}},n}function Rne(e){var t=e.tags,n=new Nn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.concat(t[0].value,
'" is closed by the tag "').concat(t[1].value,'"'),
openingtag:Ma(t).value,offset:[Ma(t).offset,qh(t).offset],closingtag:qh(t).value},Ma(t).square&&(n.properties.
square=[Ma(t).square,qh(t).square]),n}function Dne(e){var t=e.tag,n=e.offset,r=new Nn(
'The position of the loop tags "'.concat(t,'" would produce invalid XML'));return r.properties={xtag:
t,id:"loop_position_invalid",explanation:'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function Ane(e){var t=e.tag,
n=e.rootError,r=e.offset,o=new Jh("Scope parser compilation failed");return o.properties={id:
"scopeparser_compilation_failed",offset:r,xtag:t,explanation:'The scope parser for the tag "'.concat(
t,'" failed to compile'),rootError:n},o}function One(e){var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Jh(
"Scope parser execution failed");return i.properties={id:"scopeparser_execution_failed",explanation:
'The scope parser for the tag "'.concat(t,'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r}
,
i}function Nne(e,t){var n='Unimplemented tag type "'.concat(e.type,'"');e.module&&(n+=' "'.concat(e.
module,'"'));var r=new Nn(n);throw r.properties={part:e,index:t,id:"unimplemented_tag_type"},r}
function Pne(){
var e=new Ms("Malformed xml");throw e.properties={explanation:"The template contains malformed xml",
id:"malformed_xml"},e}function Ine(){var e=new Ms(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function Fne(){var e=new Ms("You should not call .render on a document that had compilation errors");
throw e.properties={id:"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function $ne(){var e=new Ms(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function _ne(e,t){
var n=new Nn("An XML file has invalid xml");throw n.properties={id:"file_has_invalid_xml",content:e,
offset:t,explanation:"The docx contains invalid XML, it is most likely corrupt"},n}lj.exports={
XTError:La,
XTTemplateError:Nn,XTInternalError:Ms,XTScopeParserError:Jh,XTAPIVersionError:yx,RenderingError:_m,
XTRenderingError:_m,
getClosingTagNotMatchOpeningTag:Rne,getLoopPositionProducesInvalidXMLError:Dne,
getScopeCompilationError:Ane,
getScopeParserExecutionError:One,getUnclosedTagException:yne,getUnopenedTagException:fne,
getUnmatchedLoopException:Ene,
getDuplicateCloseTagException:hne,getDuplicateOpenTagException:gne,getCorruptCharactersException:vne,
getInvalidRawXMLValueException:xne,getUnbalancedLoopException:Cne,throwApiVersionError:cne,
throwFileTypeNotHandled:mne,
throwFileTypeNotIdentified:dne,throwMalformedXml:Pne,throwMultiError:pne,throwExpandNotFound:Sne,
throwRawTagShouldBeOnlyTextInParagraph:Tne,
throwUnimplementedTagType:Nne,throwXmlTagNotFound:bne,throwXmlInvalid:_ne,throwResolveBeforeCompile:
Ine,
throwRenderInvalidTemplate:Fne,throwRenderTwice:$ne}});var Yt=We((iyt,yj)=>{"use strict";m();
function Mne(e,t){return Bne(e)||zne(e,t)||jne(e,t)||Lne()}function Lne(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function jne(e,
t){
if(e){if(typeof e=="string")return cj(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?cj(e,t):void 0}}function cj(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function zne(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(y(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),y(s)!==s))return}finally{if(l)throw o}}return a}}function Bne(
e){
if(v.isArray(e))return e}var dj=ij(),Une=dj.DOMParser,Wne=dj.XMLSerializer,Kne=Wr(),mj=Kne.throwXmlTagNotFound,
pj=Hh(),Gne=pj.last,Hne=pj.first,qne=y.prototype.hasOwnProperty,Jne=Function.prototype.bind,Zh=Function.
prototype.call,Zne=Zh.bind(Zh,Jne),Vne=Zne(Zh,Zh,qne);function Yne(e){return/^[ \n\r\t]+$/.test(e)}
function Xne(e){
return{get:function(n){return e==="."?n:n&&(Vne(n,e)?n[e]:void 0)}}}function Qne(e){for(var t=0;t<e.
length;t++){var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var bx={};function ere(e,t,n){
var r;if(bx[t]?r=bx[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),bx[t]=r),r.test(e))return e.
replace(r,"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(
0,o)+" ".concat(t,'="').concat(n,'"')+e.substr(o)}function tre(e,t){var n=e.indexOf(" ".concat(t,
'="'));
if(n===-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(
r+1,o-r)}function nre(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function rre(
e,t){
return e.lastIndexOf(t,0)===0}function ore(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?
t.push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function ire(e){for(var t={},n=[],r=0,o=e.length;r<o;
++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function sre(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function are(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},
xmlFileNames:["[Content_Types].xml"],parser:Xne,warnFn:Qne,linebreaks:!1,fileTypeConfig:null,
delimiters:{
start:"{",end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function ure(e){return new Wne().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function lre(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new Une().parseFromString(e,
"text/xml")}var fj=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Mm=fj.map(
function(e){
var t=Mne(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function cre(e){for(var t=Mm.length-1;t>=0;t--){var n=Mm[t];e=e.replace(n.rstart,n.end)}return e}
function dre(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Mm.length;r<o;r++)n=Mm[
r],
e=e.replace(n.rend,n.start);return e}function mre(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],
o=0;o<r.length;o++){var i=r[o];t.push(i)}return t}function pre(e,t){if(!t)return e;for(var n=0,r=t.length;
n<
r;n++)e.push(t[n]);return e}var fre=new RegExp(S.fromCharCode(160),"g");function gre(e){return e.replace(
fre," ")}function hre(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});
return n}
function kx(e,t){return e==="</"+t+">"}function vx(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function yre(e,t,n){var r=gj(e,t,n);if(r!==null)return r;mj({position:"right",
element:t,
parsed:e,index:n})}function gj(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(kx(s.value,l)&&r--,vx(s.value,l)&&r++,r===0)return o}
return null}function bre(e,t,n){var r=hj(e,t,n);if(r!==null)return r;mj({position:"left",element:t,
parsed:e,
index:n})}function hj(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(vx(i.value,u)&&r--,kx(i.value,u)&&r++,r===0)return o}return null}
function wre(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function kre(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function vre(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function xre(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function Sre(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&
(r==="start"||r==="selfclosing")}function Tre(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&
n==="start"}function Ere(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}
function Cre(e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function Rre(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var wx=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function Dre(e){return wx.lastIndex=0,wx.test(e)}function Are(e){return typeof e!="string"&&(e=S(e)),
e.replace(wx,"")}function Ore(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function Nre(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function Pre(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}yj.exports={getPartWithDelimiters:Pre,endsWith:nre,
startsWith:rre,isContent:Cre,isParagraphStart:vre,isParagraphEnd:xre,isBreakTag:Sre,isTagStart:wre,
isTagEnd:kre,
isTextStart:Tre,isTextEnd:Ere,isStarting:vx,isEnding:kx,isModule:Rre,uniq:ire,getDuplicates:ore,
chunkBy:sre,
last:Gne,first:Hne,xml2str:ure,str2xml:lre,getRightOrNull:gj,getRight:yre,getLeftOrNull:hj,getLeft:
bre,
pregMatchAll:hre,convertSpaces:gre,charMapRegexes:Mm,hasCorruptCharacters:Dre,
removeCorruptCharacters:Are,
getDefaults:are,wordToUtf8:cre,utf8ToWord:dre,concatArrays:mre,pushArray:pre,invertMap:Ore,charMap:
fj,
getSingleAttribute:tre,setSingleAttribute:ere,isWhiteSpace:Yne,stableSort:Nre}});var vj=We((ayt,kj)=>{
"use strict";m();function Ire(e,t){return Mre(e)||_re(e,t)||$re(e,t)||Fre()}function Fre(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function $re(e,
t){
if(e){if(typeof e=="string")return bj(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?bj(e,t):void 0}}function bj(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function _re(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(y(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),y(s)!==s))return}finally{if(l)throw o}}return a}}function Mre(
e){
if(v.isArray(e))return e}function Pn(e){"@babel/helpers - typeof";return Pn=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},Pn(e)}function Lre(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function wj(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(e,zre(r.key),r)}}
function jre(e,t,n){
return t&&wj(e.prototype,t),n&&wj(e,n),y.defineProperty(e,"prototype",{writable:!1}),e}function zre(
e){
var t=Bre(e,"string");return Pn(t)=="symbol"?t:t+""}function Bre(e,t){if(Pn(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Pn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var Ure=(function(){
function e(){
Lre(this,e)}return jre(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(Pn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(Pn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(Pn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(Pn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(Pn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!v.isArray(r))return{success:!1,error:"Expected array, received ".concat(Pn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(Pn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(Pn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(Pn(o))};for(var i=0,s=y.entries(n);i<s.length;i++){var a=Ire(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=y.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(Pn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(Pn(r))};for(var o=0,
i=y.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(Pn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();kj.exports=Ure});
var Sj=We((lyt,xj)=>{"use strict";m();var Wre=Yt(),Kre=Wre.str2xml,Gre="_rels/.rels";function Hre(e){
for(var t=e.files[Gre],n=t?Kre(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;
i<
r.length;i++){var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}xj.exports={
getRelsTypes:Hre}});var Cj=We((dyt,Ej)=>{"use strict";m();var qre=Yt(),Jre=qre.str2xml,Tj="[Content_Types].xml";
function Zre(e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),g=d.getAttribute("Extension");l.slice(l.length-g.length)===g&&!r[l]&&
l!==Tj&&(r[l]=p)}r[l]||(r[l]="")}),r}function Vre(e){var t=e.files[Tj],n=t?Jre(t.asText()):null,r=n?
n.getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:
r,
defaults:o,contentTypes:t,contentTypeXml:n}}Ej.exports={collectContentTypes:Zre,getContentTypes:Vre}
});var Ls=We((pyt,Rj)=>{"use strict";m();var Yre=Wr(),Xre=Yre.XTInternalError;function Oi(){}
function Yl(e){
return e}Rj.exports=function(e){var t={on:Oi,set:Oi,getFileType:Oi,optionsTransformer:Yl,preparse:Yl,
matchers:function(){return[]},parse:Oi,getTraits:Oi,postparse:Yl,errorsTransformer:Yl,preResolve:Oi,
resolve:Oi,getRenderedMap:Yl,render:Oi,nullGetter:Oi,postrender:Yl};if(y.keys(t).every(function(o){
return!e[o]})){
var n=new Xre(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Yh=We((gyt,$j)=>{"use strict";m();function jm(e){
"@babel/helpers - typeof";return jm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},jm(e)}function Qre(e){return noe(e)||
toe(e)||Ij(e)||eoe()}function eoe(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function toe(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function noe(e){
if(v.isArray(e))return xx(e)}function Pj(e,t){return ioe(e)||ooe(e,t)||Ij(e,t)||roe()}function roe(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Ij(e,t){
if(e){if(typeof e=="string")return xx(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?xx(e,t):void 0}}function xx(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function ooe(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(y(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),y(s)!==s))return}finally{if(l)throw o}}return a}}function ioe(
e){
if(v.isArray(e))return e}function Dj(e,t){var n=y.keys(e);if(y.getOwnPropertySymbols){var r=y.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return y.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Fj(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?Dj(y(n),!0).forEach(function(r){soe(e,r,n[r])}):y.getOwnPropertyDescriptors?y.defineProperties(e,
y.getOwnPropertyDescriptors(n)):Dj(y(n)).forEach(function(r){y.defineProperty(e,r,y.getOwnPropertyDescriptor(
n,r))})}return e}function soe(e,t,n){return(t=aoe(t))in e?y.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function aoe(e){var t=uoe(e,"string");return jm(t)=="symbol"?
t:t+""}function uoe(e,t){if(jm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(jm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var Zo=Yt(),loe=Zo.getRightOrNull,
coe=Zo.getRight,doe=Zo.
getLeft,moe=Zo.getLeftOrNull,poe=Zo.chunkBy,foe=Zo.isTagStart,goe=Zo.isTagEnd,Aj=Zo.isContent,Vh=Zo.
last,Lm=Zo.first,Tx=Wr(),hoe=Tx.XTTemplateError,yoe=Tx.throwExpandNotFound,Oj=Tx.getLoopPositionProducesInvalidXMLError;
function boe(e,t){if(e.length===0)return!1;var n=Vh(e).substr(1);return n.indexOf(t)===0}function woe(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?boe(t,s)?t.
pop():t.push(i):o==="start"&&t.push(i))}return t}function koe(e,t){for(var n=0;n<t.length;n++){var r=t[
n];
if(r.indexOf("<".concat(e))===0)return!0}return!1}function voe(e,t,n){for(var r=woe(e.slice(t[0].offset,
t[1].offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(koe(l,r)){if(d){
var p=moe(
e,l,t[0].offset),g=loe(e,l,t[1].offset);if(p===null||g===null)return 0;var b=e.slice(p,g),x=poe(b,
function(K){
return foe(l,K)?"start":goe(l,K)?"end":null}),O=Lm(x),N=Vh(x),P=O.filter(Aj),I=N.filter(Aj);if(P.length!==
1||I.length!==1)return 0}for(var F=xoe(r),_=0,j=0;j<F.length;j++){var U=F[j],B=U.tag,L=U.position;B===
c&&(L==="start"&&_++,L==="end"&&_--)}return _!==0?{v:{error:Oj({tag:Lm(t).part.value,offset:[Lm(t).part.
offset,Vh(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return Soe(
r)?{}:{error:Oj({tag:Lm(t).part.value,offset:[Lm(t).part.offset,Vh(t).part.offset]})}}function xoe(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Sx(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Sx(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function Soe(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Sx(r),s=Sx(
o);if(i!==s)return!1}return!0}function Toe(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
doe(n,o,t),i=coe(n,o,t)}catch(l){var a=Fj({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}yoe(a)}return[s,i]}}function Nj(e,t,n,r){var o=Pj(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function Eoe(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=Toe(s,o,e,t);if(!a)continue;var u=Pj(a,2),l=u[0],c=u[1];r.push({
left:l,right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,F){
return I.
left===F.left?F.part.lIndex<I.part.lIndex?1:-1:F.left<I.left?1:-1});for(var d=-1,p=0,g=0,b=r.length;
g<
b;g++){var x,O=r[g];if(d=f.max(d,g>0?r[g-1].right:0),!(O.left<d)){var N=void 0;try{N=Nj([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var P=t.onError(Fj({part:O.part,rootError:I,postparsed:e,
expandOne:Nj},t.errors));if(P==="ignore")continue}if(I instanceof hoe)n.push(I);else throw I}N&&(p+=
N.inner.length-(N.right+1-N.left),(x=e).splice.apply(x,[N.left,N.right+1-N.left].concat(Qre(N.inner))))}
}
return{postparsed:e,errors:n}}$j.exports={expandToOne:Eoe,getExpandToDefault:voe}});var Xh=We((yyt,
Mj)=>{"use strict";m();var Coe="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
Roe="application/vnd.ms-word.document.macroEnabled.main+xml",Doe="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
Aoe="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",Ooe="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
Noe="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",Poe="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
Ioe="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",Foe="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
$oe="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",_oe="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
Moe="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",Loe="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
joe="application/vnd.ms-excel.sheet.macroEnabled.main+xml",zoe="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
_j=[Coe,Roe,Doe,Aoe],Boe={main:_j,docx:[Ooe].concat(_j,[Ioe,Noe,Poe]),pptx:[Foe,
$oe,_oe,Moe],xlsx:[Loe,joe,zoe]};Mj.exports=Boe});var Ex=We((wyt,Lj)=>{"use strict";m();var Uoe="application/vnd.openxmlformats-package.core-properties+xml",
Woe="application/vnd.openxmlformats-officedocument.extended-properties+xml",Koe="application/vnd.openxmlformats-officedocument.custom-properties+xml",
Goe="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",Hoe="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
qoe="application/vnd.ms-office.drawingml.diagramDrawing+xml";Lj.exports={settingsContentType:Goe,
coreContentType:Uoe,appContentType:Woe,customContentType:Koe,diagramDataContentType:Hoe,
diagramDrawingContentType:qoe}});var Uj=We((vyt,Bj)=>{"use strict";m();function zm(e){
"@babel/helpers - typeof";return zm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},zm(e)}function Joe(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function jj(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(
e,Voe(r.key),r)}}function Zoe(e,t,n){return t&&jj(e.prototype,t),n&&jj(e,n),y.defineProperty(e,
"prototype",{writable:!1}),e}function Voe(e){var t=Yoe(e,"string");return zm(t)=="symbol"?t:t+""}
function Yoe(e,t){
if(zm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(zm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var Xoe=Yt(),Qoe=Xoe.pushArray,eie=Ls(),Cx=Xh(),Xl=Ex(),tie=Xl.settingsContentType,
nie=Xl.coreContentType,rie=Xl.appContentType,oie=Xl.customContentType,iie=Xl.diagramDataContentType,
sie=Xl.diagramDrawingContentType,zj=[tie,nie,rie,oie,iie,sie],aie=(function(){function e(){Joe(this,
e),this.name="Common"}return Zoe(e,[{key:"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;
if(o){for(var i=0;i<zj.length;i++){var s=zj[i];o[s]&&Qoe(r.targets,o[s])}for(var a=["docx","pptx",
"xlsx"],u,l=0;l<a.length;l++)for(var c=a[l],d=Cx[c],p=0;p<d.length;p++){var g=d[p];if(o[g])for(var b=0,
x=o[g];b<x.length;b++){var O=x[b];r.relsTypes[O]&&[
"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(Cx.main.indexOf(g)!==-1||g===Cx.pptx[0])&&(r.textTarget||
(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}return u}}}])})();Bj.exports=function(){return eie(
new aie)}});var Zj=We((Syt,Jj)=>{"use strict";m();function Bm(e){"@babel/helpers - typeof";return Bm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Bm(e)}function uie(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Wj(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(
e,cie(r.key),r)}}function lie(e,t,n){return t&&Wj(e.prototype,t),n&&Wj(e,n),y.defineProperty(e,
"prototype",{writable:!1}),e}function cie(e){var t=die(e,"string");return Bm(t)=="symbol"?t:t+""}
function die(e,t){
if(Bm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Bm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var mie=Wr(),Qh=mie.getScopeParserExecutionError,pie=Hh(),Kj=pie.last,fie=Yt(),Ql=fie.
concatArrays;function Gj(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}
function Hj(e,t,n){var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.
root.finishedResolving){for(var s=this.resolved,a=function(){var g=r.scopeLindex[u];s=Gj(s,function(
b){
return b.lIndex===g}),s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<
l;u++)a();return Gj(s,function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||
!t.part?d=this.parser(e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.
cachedParsers[t.part.lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:
this.
scopePath});try{c=d.get(o,this.getContext(t,n))}catch(p){throw Qh({tag:e,scope:o,error:p,offset:t.part.
offset})}if(c==null&&n>0)return Hj.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(
p){
throw Qh({tag:e,scope:o,error:p,offset:t.part.offset})}return c}function qj(e,t,n){var r=this,o=this.
scopeList[n],i=this.scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.
lIndex]:s=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),
Promise.
resolve().then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw Qh({tag:e,
scope:o,
error:a,offset:t.part.offset})}).then(function(a){return a==null&&n>0?qj.call(r,e,t,n-1):a}).then(
function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw Qh({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var gie=(function(){function e(t){uie(this,e),this.root=t.root||this,this.resolveOffset=t.
resolveOffset||0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=
t.scopePathLength,this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=
t.scopeLindex,this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}
return lie(
e,[{key:"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=y.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,Kj(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,Kj(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=Hj.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return qj.call(
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
[this.scopePathLength,[s]]),scopeLindex:Ql([this.scopeLindex,[i.lIndex]])})}}])})();Jj.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new gie(e)}});var Dx=We((Eyt,sz)=>{"use strict";m();function Wm(e){
"@babel/helpers - typeof";return Wm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Wm(e)}function rz(e,t){return wie(
e)||bie(e,t)||yie(e,t)||hie()}function hie(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function yie(e,
t){
if(e){if(typeof e=="string")return Vj(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Vj(e,t):void 0}}function Vj(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function bie(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(y(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),y(s)!==s))return}finally{if(l)throw o}}return a}}function wie(
e){
if(v.isArray(e))return e}function Yj(e,t){var n=y.keys(e);if(y.getOwnPropertySymbols){var r=y.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return y.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function ec(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?Yj(y(n),!0).forEach(function(r){kie(e,r,n[r])}):y.getOwnPropertyDescriptors?y.defineProperties(e,
y.getOwnPropertyDescriptors(n)):Yj(y(n)).forEach(function(r){y.defineProperty(e,r,y.getOwnPropertyDescriptor(
n,r))})}return e}function kie(e,t,n){return(t=vie(t))in e?y.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function vie(e){var t=xie(e,"string");return Wm(t)=="symbol"?
t:t+""}function xie(e,t){if(Wm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Wm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var ja=Wr(),Xj=ja.getUnclosedTagException,
Sie=ja.getUnopenedTagException,
Tie=ja.getDuplicateOpenTagException,Eie=ja.getDuplicateCloseTagException,Qj=ja.throwMalformedXml,Cie=ja.
throwXmlInvalid,ez=ja.XTTemplateError,ty=Yt(),Rie=ty.isTextStart,Die=ty.isTextEnd,tz=ty.wordToUtf8,
Aie=ty.
pushArray,oz=0,iz=1,Um=2,ey=3;function Oie(e,t){return e[0]<=t.offset&&t.offset<e[1]}function Nie(e,
t){
return Rie(e)?(t&&Qj(),!0):Die(e)?(t||Qj(),!1):t}function Pie(e){var t="",n=1,r=e.indexOf(" ");
return e[e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function Iie(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&Cie(e,d);var g=e.slice(d,r+1),b=Pie(g),x=b.tag,O=b.position,N=i[x];N!=null&&c.push(
{type:"tag",position:O,text:N,offset:d,value:g,tag:x})}return c}function Fie(e,t,n){var r=[],o=!1,i={
offset:0},s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,g=i.offset,b=i.length;if(s=t.substr(
g,p-g),o&&d==="start"){if(g+b===p&&(s=t.substr(g,p-g+b+4),!n.allowUnclosedTag))return r.push(Tie({
xtag:s,
offset:g})),i=c,l.push(ec(ec({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(Xj({xtag:tz(s),
offset:g})),
l.pop()}return!o&&d==="end"?n.allowUnopenedTag?l:g+b===p?(s=t.substr(g-4,p-g+b+4),r.push(Eie({xtag:s,
offset:g})),i=c,l.push(ec(ec({},c),{},{error:!0})),l):(r.push(Sie({xtag:s,offset:p})),i=c,l.push(ec(
ec({},c),{},{error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.
length-u),n.allowUnclosedTag||r.push(Xj({xtag:tz(s),offset:u})),a.pop()}return{delimiterWithErrors:a,
errors:r}}function $ie(e,t){return e===-1&&t===-1?oz:e===t?iz:e===-1||t===-1?t<e?Um:ey:e<t?Um:ey}
function _ie(e){
var t=e.split(" ");if(t.length!==2){var n=new ez("New Delimiters cannot be parsed");throw n.properties=
{id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=rz(t,2),o=r[0],i=r[1];
if(o.length===0||i.length===0){var s=new ez("New Delimiters cannot be parsed");throw s.properties={
id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function Mie(e,
t,n){
var r=[],o=t.start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.
indexOf(i,s+1),c=null,d=void 0,p=$ie(u,l);switch(p===iz&&(p=a?ey:Um),p){case oz:return r;case ey:a=!1,
s=l,c="end",d=i.length;break;case Um:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&
p===Um&&e[s+o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var g=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,g+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var x=e.substr(s+o.length+1,g-s-o.length-1),O=_ie(x),N=rz(
O,2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function nz(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=Mie(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[
l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=Fie(s,r,n),p=d.delimiterWithErrors,
g=d.errors,b=0,x=0,O=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],F=P.offset,_=[F,F+I.value.length],
j=I.value,U=[];x<p.length&&Oie(_,p[x]);)U.push(p[x]),x++;var B=[],L=0;b>0&&(L=b,b=0);for(var K=0;K<U.
length;K++){var H=U[K],V=j.substr(L,H.offset-F-L);if(H.changedelimiter){H.position==="start"?V.length>
0&&B.push({type:"content",value:V}):L=H.offset-F+H.length;continue}V.length>0&&(B.push({type:
"content",value:V}),L+=V.length);var ce={type:"delimiter",position:H.position,offset:L+F};B.push(ce),
L=H.offset-
F+H.length}b=L-j.length;var Q=j.substr(L);Q.length>0&&B.push({type:"content",value:Q}),O.push(B)}
return{
parsed:O,errors:g}}function Rx(e){return e.type==="content"&&e.position==="insidetag"}function Lie(e){
return e.filter(Rx)}function jie(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=Nie(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Rx(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}sz.exports={parseDelimiters:nz,parse:function(t,n,r,o){jie(t,o);for(var i=nz(Lie(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Rx(p)){for(var g=0,b=s[l];g<b.length;
g++){
var x=b[g];x.type==="content"&&(x.position="insidetag"),x.lIndex=c++}Aie(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=Iie(t,n.text,n.other),o=0,i=[],
s=0;s<r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var uz=We((Ryt,az)=>{"use strict";m();function Ax(e){return Wie(e)||Uie(e)||Bie(e)||
zie()}function zie(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Bie(e,
t){
if(e){if(typeof e=="string")return Ox(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Ox(e,t):void 0}}function Uie(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e[
"@@iterator"]!=
null)return v.from(e)}function Wie(e){if(v.isArray(e))return Ox(e)}function Ox(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function Km(e){return e.type==="placeholder"}
function Kie(e){var t={},n=[{items:e.filter(Km),parents:[],path:[]}];function r(B,L,K){K.length&&
n.push({items:K,parents:[].concat(Ax(L.parents),[B]),path:B.dataBound!==!1&&!B.attrParsed&&B.value&&
!B.attrParsed?[].concat(Ax(L.path),[B.value]):Ax(L.path)})}function o(B,L){for(var K=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:L.length,H=B,V=0;V<K;V++)H=H[L[V]];return H}function i(B,L){
for(var K=L.
length,H=0;H<L.length;H++){var V=L[H],ce=typeof V.lIndex=="number"?V.lIndex:parseInt(V.lIndex.split(
"-")[0],10);ce>B.lIndex&&K--}return K}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var g in p.attrParsed)r(p,s,p.attrParsed[g].filter(
Km));continue}if(p.subparsed){if(p.dataBound!==!1){var b,x;(b=a)[x=p.value]||(b[x]={})}r(p,s,p.subparsed.
filter(Km));continue}if(p.cellParsed){for(var O=0,N=p.cellPostParsed;O<N.length;O++){var P=N[O];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
F;(I=a)[F=P.value]||(I[F]={}),r(P,s,P.subparsed.filter(Km))}else{var _,j,U=i(p,s.parents);a=o(t,s.path,
U),(_=a)[j=P.value]||(_[j]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
az.
exports={getTags:Kie,isPlaceholder:Km}});var cz=We((Ayt,lz)=>{"use strict";m();var Gie=Yt(),Hie=Gie.pushArray;
function qie(e,t){return t instanceof
C?Hie(y.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function Jie(e,t){if(console.log(E.stringify({error:e},qie,t==="json"?2:null)),
e.properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}lz.exports=Jie});var Nx=We((Nyt,dz)=>{"use strict";m();var Zie=Yt(
),Vie=Zie.pregMatchAll;dz.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=Vie(i,r.content),r}});var pz=We((Iyt,mz)=>{
"use strict";m();function Gm(e){"@babel/helpers - typeof";return Gm=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Gm(e)}var Yie=new RegExp(S.fromCharCode(
160),"g");function tc(e){return e.replace(Yie," ")}function Xie(e,t){var n=Gm(e);if(n==="string")return tc(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(tc(t));if(n==="function")return!!e(t)}
function Qie(e,t){var n=Gm(e);if(n==="string")return tc(t).substr(e.length);if(e instanceof RegExp)return tc(
t).match(e)[1];if(n==="function")return e(t)}function ese(e,t){var n=Gm(e);if(n==="string")return[t,
tc(t).substr(e.length)];if(e instanceof RegExp)return tc(t).match(e);if(n==="function")return[t,e(t)]}
mz.exports={match:Xie,getValue:Qie,getValues:ese}});var bz=We(($yt,yz)=>{"use strict";m();function Hm(
e){"@babel/helpers - typeof";return Hm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Hm(e)}function fz(e,t){var n=y.keys(
e);if(y.getOwnPropertySymbols){var r=y.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return y.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function js(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?fz(y(n),!0).forEach(function(r){
tse(
e,r,n[r])}):y.getOwnPropertyDescriptors?y.defineProperties(e,y.getOwnPropertyDescriptors(n)):fz(y(n)).
forEach(function(r){y.defineProperty(e,r,y.getOwnPropertyDescriptor(n,r))})}return e}function tse(e,
t,n){
return(t=nse(t))in e?y.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function nse(e){var t=rse(e,"string");return Hm(t)=="symbol"?t:t+""}function rse(e,t){if(Hm(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Hm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}
function gz(e,t){return ase(e)||sse(e,t)||ise(e,t)||ose()}function ose(){throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ise(e,
t){
if(e){if(typeof e=="string")return hz(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?hz(e,t):void 0}}function hz(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function sse(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(y(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),y(s)!==s))return}finally{if(l)throw o}}return a}}function ase(
e){
if(v.isArray(e))return e}var ny=Yt(),use=ny.wordToUtf8,Px=ny.pushArray,lse=ny.isParagraphStart,cse=ny.
isBreakTag,Ix=pz(),dse=Ix.match,mse=Ix.getValue,pse=Ix.getValues;function fse(e,t){for(var n=[],r=0;
r<
e.length;r++){var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new C(
"module matcher returns a non array");Px(n,i)}}return n}function gse(e,t,n){for(var r=[],o=0;o<e.length;
o++){
var i=e[o],s=gz(i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&
(l=l(c)),!l.value){var d=gz(c,2);l.value=d[1]}r.push(js({type:"placeholder",prefix:a,module:u,
onMatch:l.onMatch,priority:l.priority},l))}}return r}function hse(e,t){var n=t.modules,r=t.startOffset,
o=t.lIndex,i;t.offset=r,t.match=dse,t.getValue=mse,t.getValues=pse;var s=fse(n,t),a=gse(s,e,t);if(a.
length>0){for(var u=null,l=0;l<a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||
c.priority>u.priority)&&(u=c)}return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.
onMatch&&u.onMatch(u),delete u.onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=
p.parse(e,t),i)return i.offset=r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:
e,
offset:r,endLindex:o,lIndex:o}}var yse={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;
a++){
var u=n[a];i=u.preparse(i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.
fileTypeConfig.droppedTagsInsidePlaceholder||[];return t.reduce(function(l,c){return c.type==="delimiter"?
(o=c.position==="start",c.position==="end"&&(r.parse=function(d){return hse(d,js(js(js({},r),c),
{},{startOffset:s,modules:n}))},l.push(r.parse(use(i))),Px(l,a),a=[]),c.position==="start"&&(a=[],s=
c.offset),i="",l):o?c.type!=="content"||c.position!=="insidetag"?(r.syntax.preserveNewlinesInTags&&(
cse(
c)||lse(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,js(js({},u),{},{postparse:
function(b,x){
return s(b,js(js({},u),x))},getTraits:o}));if(p!=null){if(p.errors){Px(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};yz.exports=yse});var Fx=We((Myt,wz)=>{
"use strict";m();function bse(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}wz.exports=bse});var Sz=We((jyt,xz)=>{"use strict";m();var vz=Wr(),wse=vz.throwUnimplementedTagType,
kse=vz.XTScopeParserError,
vse=Yt(),kz=vse.pushArray,xse=Fx();function Sse(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[
n],
i=o.render(e,t);if(i)return i}return!1}function Tse(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(g,b){return t(g,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=xse(u,e);var l=void 0;try{l=Sse(u,e)}catch(g){if(g instanceof kse){o.push(g),i.
push(u);continue}throw g}if(l){l.errors&&kz(o,l.errors),i.push(l);continue}if(u.type==="content"||u.
type==="tag"){i.push(u);continue}wse(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof
v?kz(c,p):p&&c.push(p)}return{errors:o,parts:c}}xz.exports=Tse});var Ez=We((Byt,Tz)=>{"use strict";m(
);function Ese(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function Cse(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function Rse(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(Ese(a));Cse(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}Tz.exports=Rse});var Pz=We((Wyt,Nz)=>{"use strict";m();function qm(e){
"@babel/helpers - typeof";return qm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},qm(e)}function Cz(e,t){var n=y.keys(
e);if(y.getOwnPropertySymbols){var r=y.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return y.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Rz(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Cz(y(n),!0).forEach(function(r){
Dse(
e,r,n[r])}):y.getOwnPropertyDescriptors?y.defineProperties(e,y.getOwnPropertyDescriptors(n)):Cz(y(n)).
forEach(function(r){y.defineProperty(e,r,y.getOwnPropertyDescriptor(n,r))})}return e}function Dse(e,
t,n){
return(t=Ase(t))in e?y.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function Ase(e){var t=Ose(e,"string");return qm(t)=="symbol"?t:t+""}function Ose(e,t){if(qm(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(qm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var Nse=Yt(
),Dz=Nse.pushArray,Pse=Fx();function Ise(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function Oz(e,t,n,r){var o=Ise(e,Rz(Rz({},r),{},{
resolvedId:Pse(e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}
).
catch(function(i){i instanceof v?Dz(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.
getValueAsync(e.value,{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){
t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(function(i){i instanceof v?Dz(n,i):n.push(i)})}
function Fse(e){var t=[],n=[],r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(
s,a||o)},e.resolved=t;var i=$se(e,n,t);return i?i.then(function(){return Az(e,n,t)}):Az(e,n,t)}
function $se(e,t,n){
for(var r=null,o=function(){var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&
(r!=null||(r=Promise.resolve(null)),r=r.then(function(){return Oz(u,n,t,e)}))},i=0,s=e.compiled;i<s.
length;i++)o();return r}function Az(e,t,n){for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];
["content","tag"].indexOf(s.type)===-1&&(s.resolveFirst||r.push(Oz(s,n,t,e)))}return Promise.all(r).
then(function(){return{errors:t,resolved:n}})}Nz.exports=Fse});var $z=We((Gyt,Fz)=>{"use strict";m();
var Jm=Yt(),nc=Jm.startsWith,_se=Jm.endsWith,$x=Jm.isStarting,
Iz=Jm.isEnding,Mse=Jm.isWhiteSpace,Lse=Xh();function jse(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[
n];
o instanceof D||Mse(o)||nc(o,"<w:bookmarkEnd")||(_se(t,"</w:tbl>")&&!nc(o,"<w:p")&&!nc(o,"<w:tbl")&&
!nc(o,"<w:sectPr")&&!nc(o,"</w:ftr>")&&!nc(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function zse(e,t){var n=t.fileTypeConfig.tagShouldContain||[],r=-1;Lse.docx.indexOf(t.contentType)!==
-1&&(e=jse(e));for(var o=-1,i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,
d=a.drop,p=a.dropParent,g=null,b=0,x=e.length;b<x;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(
Iz(
O,u)){if(r=-1,p){for(var N=-1,P=o;P>0;P--)if($x(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(
Iz(
e[I],p)){e[I]="";break}e[I]=""}}else{for(var F=o;F<=b;F++)e[F]="";d||(e[b]=g.join("")+c+O)}g=null}
else{
g&&g.push(O);for(var _=0,j=l.length;_<j;_++)if($x(O,l[_])){r=-1,g=null;break}}r===-1&&$x(O,u)&&O.indexOf(
"<",1)===-1&&(O[O.length-2]==="/"?e[b]="":(o=b,r=i,g=d||p?null:[O]))}}return e}Fz.exports=zse});var Wz=We(
(qyt,Uz)=>{"use strict";m();function Zm(e){"@babel/helpers - typeof";return Zm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Zm(e)}function Bse(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function _z(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(
e,Wse(r.key),r)}}function Use(e,t,n){return t&&_z(e.prototype,t),n&&_z(e,n),y.defineProperty(e,
"prototype",{writable:!1}),e}function Wse(e){var t=Kse(e,"string");return Zm(t)=="symbol"?t:t+""}
function Kse(e,t){
if(Zm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Zm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var Mx=Yt(),Mz=Mx.pushArray,Gse=Mx.wordToUtf8,Hse=Mx.convertSpaces,qse=Nx(),Lz=Dx(),
_x=bz(),jz=Sz(),Jse=Ez(),zz=Pz(),Zse=$z(),Vse=Function.prototype.bind,Bz=Function.prototype.call,Yse=Bz.
bind(Bz,Vse);function Xse(e,t){for(var n=qse(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.
push(s.array[2])}return Gse(Hse(r.join("")))}Uz.exports=(function(){function e(t,n){Bse(this,e),this.
cachedParsers={},this.content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}
})}
return Use(e,[{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.
filePath;o.scopeManager=this.scopeManager,o.resolve=zz;for(var s=[],a=[],u=0,l=this.modules;u<l.length;
u++){
var c=l[u];a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(
a).then(function(){if(s.length!==0)throw s;return zz(o).then(function(d){for(var p=d.resolved,g=d.errors,
b=0;b<g.length;b++){var x,O=g[b];O instanceof C||(O=new C(O)),(x=O).properties||(x.properties={}),O.
properties.file=i,g[b]=O}if(g.length!==0)throw g;return Promise.all(p).then(function(N){return o.scopeManager.
root.finishedResolving=!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),
N})}).catch(function(d){throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return Xse(
this.content,this.fileTypeConfig.tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"preparse",value:function(){this.allErrors=
[],this.xmllexed=Lz.xmlparse(this.content,{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.
tagsXmlLexedArray}),this.setModules({inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=Lz.
parse(this.xmllexed,this.delimiters,this.syntax,this.fileType),r=n.lexed,o=n.errors;Mz(this.allErrors,
o),this.lexed=r,this.setModules({inspect:{filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions(
);
this.lexed=_x.preparse(this.lexed,this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}
});
var o=this.getOptions();return this.parsed=_x.parse(this.lexed,this.modules,o),this.setModules({
inspect:{
filePath:this.filePath,parsed:this.parsed}}),r?this:this.postparse()}},{key:"postparse",value:
function(){
var n=this.getOptions(),r=_x.postparse(this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.
postparsed=o,this.setModules({inspect:{filePath:this.filePath,postparsed:this.postparsed}}),Mz(this.
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
relsType,baseNullGetter:Yse(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,
fileTypeConfig:this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=jz,r.joinUncorrupt=Zse;var o=jz(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=Jse(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var oB=We((Zyt,rB)=>{
"use strict";m();function Xm(e){"@babel/helpers - typeof";return Xm=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Xm(e)}function Kz(e,t){var n=y.keys(
e);if(y.getOwnPropertySymbols){var r=y.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return y.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function zs(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Kz(y(n),!0).forEach(function(r){
Qse(
e,r,n[r])}):y.getOwnPropertyDescriptors?y.defineProperties(e,y.getOwnPropertyDescriptors(n)):Kz(y(n)).
forEach(function(r){y.defineProperty(e,r,y.getOwnPropertyDescriptor(n,r))})}return e}function Qse(e,
t,n){
return(t=eB(t))in e?y.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function eae(e,t){return oae(e)||rae(e,t)||nae(e,t)||tae()}function tae(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function nae(e,
t){
if(e){if(typeof e=="string")return Gz(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Gz(e,t):void 0}}function Gz(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function rae(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(y(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),y(s)!==s))return}finally{if(l)throw o}}return a}}function oae(
e){
if(v.isArray(e))return e}function iae(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Hz(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(e,eB(r.key),r)}}function sae(e,t,
n){
return t&&Hz(e.prototype,t),n&&Hz(e,n),y.defineProperty(e,"prototype",{writable:!1}),e}function eB(e){
var t=aae(e,"string");return Xm(t)=="symbol"?t:t+""}function aae(e,t){if(Xm(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Xm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var Kr=Yt(),uae=Kr.chunkBy,
ry=Kr.last,zx=Kr.isParagraphStart,Lx=Kr.isModule,qz=Kr.pushArray,tB=Kr.isParagraphEnd,lae=Kr.isContent,
Ym=Kr.startsWith,Bx=Kr.isTagEnd,rc=Kr.isTagStart,jx=Kr.getSingleAttribute,Jz=Kr.setSingleAttribute,
cae=Xh(),
dae=Ls(),mae=Yt(),Zz=mae.isWhiteSpace,Vm="loop";function pae(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(lae(n))return!0}return!1}function fae(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function nB(e){var t=fae(e.subparsed);return t!=null&&t.tag!=="w:t"}function gae(e){
return e.hasPageBreak&&nB(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function hae(e){return e.
length&&zx(e[0])&&tB(ry(e))}function Vz(e){return pae(e)?0:e.length}function Yz(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function yae(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function bae(e){for(var t=0;t<e.length;t++){var n=e[t];
if(rc("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function wae(e){for(var t=0;t<e.length;t++){var n=e[t];
if(rc("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function kae(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function vae(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Ym(o,"<w:sectPr")&&(n=!0),n&&(Ym(o,"<w:type")&&
(t=!0),!t&&Ym(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function xae(
e){
for(var t=0,n=0;n<e.length;n++)!Ym(e[n],"<w:headerReference")&&!Ym(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function Xz(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function Qz(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function Sae(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
rc("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Bx("w:sectPr",o)&&(n=null)}return t}function Tae(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];rc("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Bx("w:sectPr",o)&&(t=!1)}return n}function Eae(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Bx("w:sectPr",o)&&(n=!0),rc("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),zx(o)){if(t.length>0)return t.join("");break}}return""}var Cae=(function(
){
function e(){iae(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return sae(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;cae.main.indexOf(
o)!==-1&&(this.sects=Sae(n))}},{key:"matchers",value:function(){var n=Vm;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=eae(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];Lx(a,Vm)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=Tae(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&bae(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){wae(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=Eae(n)}if(!o||o.expandTo!=="auto"||o.module!==Vm||!hae(n))return n;o.paragraphLoop=
!0;var l=0,c=uae(n,function(x){return zx(x)&&(l++,l===1)?"start":tB(x)&&(l--,l===0)?"end":null}),d=c[
0],
p=ry(c),g=Vz(d),b=Vz(p);return g>0&&c[1][0].type==="content"&&Zz(c[1][0].value)&&(g+=1),b>0&&ry(c[c.
length-2]).type==="content"&&Zz(ry(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=Xz(d),o.hasPageBreak=
Xz(p),Qz(d)&&(g=0),Qz(p)&&(b=0),n.slice(g,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!Lx(n,Vm))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,g){var b=i.createSubScopeManager(d,n.value,p,n,g);o.resolveSerially?
(u=u.then(function(){return r.resolve(zs(zs({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(zs(zs({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof v?Promise.all(p):p}):d instanceof v?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var g=[],b=0;b<p.length;b++){var x=p[
b],
O=x.resolved,N=x.errors;qz(c,N),g.push(O)}return g}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Lx(n,Vm))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+jx(u.value,"h")),a-=l;var c=0,d=nB(n);function p(O,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,N,n,P),F=0,_=n.subparsed;F<_.length;F++){
var j=_[F];if(rc("a16:rowId",j)){var U=+jx(j.value,"val")+c;c=1,j.value=Jz(j.value,"val",U)}}var B=r.
render(zs(zs({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&Yz(
B);var L=I.scopePathItem.some(function(ce){return ce!==0});L?(n.sectPrCount===1&&(B.parts=xae(B.parts)),
n.addContinuousType&&(B.parts=vae(B.parts))):n.addNextPage&&kae(B.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&Yz(B),n.hasPageBreakBeginning&&d&&yae(B);for(var K=0,H=B.parts;K<H.length;K++){var V=H[
K];
i.push(V)}qz(s,B.errors)}var g=r.scopeManager.getValue(n.value,{part:n});g!=null||(g=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(g,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:gae(n)||
"",errors:s};if(a!==0){var x=+jx(
o.lastExt.value,"cy");o.lastExt.value=Jz(o.lastExt.value,"cy",x+a)}return{value:r.joinUncorrupt(i,zs(
zs({},r),{},{basePart:n})),errors:s}}}])})();rB.exports=function(){return dae(new Cae)}});var cB=We(
(Yyt,lB)=>{"use strict";m();function Qm(e){"@babel/helpers - typeof";return Qm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Qm(e)}function Rae(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function iB(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(
e,Aae(r.key),r)}}function Dae(e,t,n){return t&&iB(e.prototype,t),n&&iB(e,n),y.defineProperty(e,
"prototype",{writable:!1}),e}function Aae(e){var t=Oae(e,"string");return Qm(t)=="symbol"?t:t+""}
function Oae(e,t){
if(Qm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Qm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var Nae=Ls(),ep=Yt(),Pae=ep.isTextStart,Iae=ep.isTextEnd,Fae=ep.endsWith,$ae=ep.startsWith,
sB=ep.pushArray,aB='<w:t xml:space="preserve">',_ae=aB.length,uB="</w:t>",Mae=uB.length;function Lae(
e){
return Pae(e)&&e.tag==="w:t"}function Ux(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function jae(e,t){
return e&&
e.basePart&&t.length>1}var zae=(function(){function e(){Rae(this,e),this.name="SpacePreserveModule"}
return Dae(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return Lae(d)&&(i=!0,a=o.length),i?(o.push(d),
jae(r,o)&&(s=r.basePart.endLindex,o[0].value=Ux(o,0)),u(d,o)&&(o[a].value=Ux(o,a),s=d.endLindex),Iae(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=Ux(o,a)),sB(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return sB(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&$ae(a,uB)&&(n[r]=n[r].substr(0,n[r].length-_ae)+"<w:t/>",a=a.substr(
Mae),n[i]=a),o=Fae(a,aB),r=i}return n}}])})();lB.exports=function(){return Nae(new zae)}});var hB=We(
(Qyt,gB)=>{"use strict";m();function tp(e){"@babel/helpers - typeof";return tp=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},tp(e)}function Bae(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function dB(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(
e,Wae(r.key),r)}}function Uae(e,t,n){return t&&dB(e.prototype,t),n&&dB(e,n),y.defineProperty(e,
"prototype",{writable:!1}),e}function Wae(e){var t=Kae(e,"string");return tp(t)=="symbol"?t:t+""}
function Kae(e,t){
if(tp(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(tp(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var Gae=Yh(),pB=Yt(),Hae=pB.isContent,mB=pB.getPartWithDelimiters,fB=Wr(),qae=fB.throwRawTagShouldBeOnlyTextInParagraph,
Jae=fB.getInvalidRawXMLValueException,Zae=Ls(),Wx="rawxml";function Vae(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
Hae(l)&&qae({paragraphParts:s,part:t})}return t}var Yae=(function(){function e(){Bae(this,e),this.name=
"RawXmlModule",this.prefix="@"}return Uae(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Wx]]}},{key:
"postparse",value:function(n){var r=this;return Gae.expandToOne(n,{moduleName:Wx,getInner:Vae,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(mB(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Wx)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[Jae({tag:n.value,value:o,
partDelims:mB(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();gB.exports=function(){return Zae(new Yae)}}
);var bB=We((tbt,yB)=>{"use strict";m();function Xae(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}yB.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=Xae(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var SB=We(
(rbt,xB)=>{"use strict";m();function np(e){"@babel/helpers - typeof";return np=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},np(e)}function Qae(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function wB(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(
e,tue(r.key),r)}}function eue(e,t,n){return t&&wB(e.prototype,t),n&&wB(e,n),y.defineProperty(e,
"prototype",{writable:!1}),e}function tue(e){var t=nue(e,"string");return np(t)=="symbol"?t:t+""}
function nue(e,t){
if(np(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(np(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var rue="expandPair",oue=bB(),Hx=Yt(),iue=Hx.getLeft,sue=Hx.getRight,Gx=Hx.pushArray,
aue=Ls(),uue=Yh(),lue=uue.getExpandToDefault,qx=Wr(),kB=qx.getUnmatchedLoopException,cue=qx.getClosingTagNotMatchOpeningTag,
vB=qx.getUnbalancedLoopException;function due(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Kx(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function mue(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(kB(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(Kx(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(Kx(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(Kx(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(cue({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
kB(c))}return{traits:[],errors:n}}function pue(e){var t={},n=[],r=[],o=[];for(Gx(o,e);o.length>0;){
var i=mue(
o);Gx(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=due(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var fue=(function(){function e(){Qae(this,e),this.name="ExpandPairTrait"}
return eue(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Gx(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(rue,n,r);u=u.map(
function(P){return P||[]}),u=oue(u);var l=pue(u),c=l.pairs,d=l.errors,p=0,g=null,b=c.map(function(P){
var I=P[0].part.expandTo;if(I==="auto"&&a!=="text"){var F=lue(n,P,o.expandTags);F.error&&d.push(F.error),
I=F.value}if(!I||a==="text"){var _=P[0].offset,j=P[1].offset;return _<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(vB(P,g)),g=P,p=j,[_,j]}var U,B;try{U=iue(n,I,P[0].offset)}catch(L){d.push(
L)}try{B=sue(n,I,P[1].offset)}catch(L){d.push(L)}return U<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(vB(P,g)),p=B,g=P,[U,B]});if(d.length>0)return{postparsed:n,errors:d};var x=0,O,N=n.reduce(
function(P,I,F){
var _=x<c.length&&b[x][0]<=F&&F<=b[x][1],j=c[x],U=b[x];if(!_)return P.push(I),P;if(U[0]===F&&(O=[]),
j[0].offset!==F&&j[1].offset!==F&&O.push(I),U[1]===F){var B=n[j[0].offset];B.subparsed=s(O,{basePart:
B}),
B.endLindex=j[1].part.lIndex,delete B.location,delete B.expandTo,P.push(B),x++;for(var L=b[x];L&&L[0]<
F;)x++,L=b[x]}return P},[]);return{postparsed:N,errors:d}}}])})();xB.exports=function(){return aue(
new fue)}});var DB=We((ibt,RB)=>{"use strict";m();function rp(e){"@babel/helpers - typeof";return rp=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},rp(e)}function gue(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function TB(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),y.defineProperty(
e,yue(r.key),r)}}function hue(e,t,n){return t&&TB(e.prototype,t),n&&TB(e,n),y.defineProperty(e,
"prototype",{writable:!1}),e}function yue(e){var t=bue(e,"string");return rp(t)=="symbol"?t:t+""}
function bue(e,t){
if(rp(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(rp(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var wue=Ls(),CB=Wr(),kue=CB.getScopeCompilationError,vue=CB.getCorruptCharactersException,
Jx=Yt(),EB=Jx.utf8ToWord,xue=Jx.hasCorruptCharacters,Sue=Jx.removeCorruptCharacters,oy=Ex(),Tue=oy.settingsContentType,
Eue=oy.coreContentType,Cue=oy.appContentType,Rue=oy.customContentType,Due=[Tue,Eue,Cue,Rue],Aue={
docx:"w",pptx:"a"},Oue=(function(){function e(){gue(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return hue(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=Aue[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(kue({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(Due.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=Sue(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&xue(c))return{errors:[vue({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):EB(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(EB(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
RB.exports=function(){return wue(new Oue)}});var FB=We((abt,IB)=>{"use strict";m();var AB=oB(),Nue=cB(
),OB=hB(),NB=SB(),PB=DB();function Pue(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[AB,Nue,NB,OB,PB],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function Iue(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[AB,NB,OB,PB],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}IB.exports={docx:
Pue,pptx:Iue}});var QB=We((lbt,Qx)=>{"use strict";m();var Fue=["modules"];function $B(e,t){var n=y.keys(
e);if(y.getOwnPropertySymbols){
var r=y.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return y.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Vo(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?$B(y(n),!0).forEach(function(r){$ue(e,r,n[r])}):y.getOwnPropertyDescriptors?y.defineProperties(
e,y.getOwnPropertyDescriptors(n)):$B(y(n)).forEach(function(r){y.defineProperty(e,r,y.getOwnPropertyDescriptor(
n,r))})}return e}function $ue(e,t,n){return(t=KB(t))in e?y.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function _B(e,t){return jue(e)||Lue(e,t)||Mue(e,t)||_ue()}
function _ue(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Mue(e,
t){
if(e){if(typeof e=="string")return MB(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?MB(e,t):void 0}}function MB(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function Lue(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(y(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),y(s)!==s))return}finally{if(l)throw o}}return a}}function jue(
e){
if(v.isArray(e))return e}function ic(e){"@babel/helpers - typeof";return ic=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},ic(e)}function zue(e,t){if(e==null)return{};var n,r,o=Bue(e,t);
if(y.getOwnPropertySymbols){var i=y.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function Bue(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function Uue(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function LB(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),y.defineProperty(e,KB(r.key),r)}}function Wue(e,t,n){return t&&LB(e.prototype,t),n&&
LB(e,n),y.defineProperty(e,"prototype",{writable:!1}),e}function KB(e){var t=Kue(e,"string");return ic(
t)=="symbol"?t:t+""}function Kue(e,t){if(ic(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(ic(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var Hn=Yt(),pn=vj(),Gue=pn.object(
{allowUnopenedTag:pn.
boolean().optional(),allowUnclosedTag:pn.boolean().optional(),allowUnbalancedLoops:pn.boolean().optional(
),
changeDelimiterPrefix:pn.string().optional().nullable()}),Hue=pn.object({delimiters:pn.object({start:
pn.
string().nullable(),end:pn.string().nullable()}).strict().optional(),fileTypeConfig:pn.object({}).optional(
),
paragraphLoop:pn.boolean().optional(),parser:pn.function().optional(),errorLogging:pn.union([pn.boolean(
),
pn.string()]).optional(),linebreaks:pn.boolean().optional(),nullGetter:pn.function().optional(),
syntax:Gue.
optional(),stripInvalidXMLChars:pn.boolean().optional(),warnFn:pn.function().optional()}).strict(),
que=Sj(),
GB=que.getRelsTypes,HB=Cj(),qB=HB.collectContentTypes,JB=HB.getContentTypes,ZB=Ls(),Jue=Yh(),Zue=Uj(
),
Vue=Zj(),jB=Dx(),Yue=uz(),Zx=Yue.getTags,VB=cz(),Ni=Wr(),YB=Ni.throwMultiError,Xue=Ni.throwResolveBeforeCompile,
Que=Ni.throwRenderInvalidTemplate,ele=Ni.throwRenderTwice,ip=Ni.XTInternalError,tle=Ni.XTTemplateError,
nle=Ni.throwFileTypeNotIdentified,rle=Ni.throwFileTypeNotHandled,iy=Ni.throwApiVersionError;Hn.getRelsTypes=
GB;Hn.traits=Jue;Hn.moduleWrapper=ZB;Hn.collectContentTypes=qB;Hn.getContentTypes=JB;var zB=Hn.getDefaults,
ole=Hn.str2xml,ile=Hn.xml2str,Xx=Hn.concatArrays,BB=Hn.uniq,sle=Hn.getDuplicates,ale=Hn.stableSort,
Vx=Hn.
pushArray,UB=Hn.utf8ToWord,ule=Hn.invertMap,lle="[Content_Types].xml",cle="_rels/.rels",Yo=[3,48,0];
function dle(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=sle(t);if(o.length>
0)throw new ip('Detected duplicate module "'.concat(o[0],'"'))}function mle(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function ple(e){
return ale(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function op(e){var t=[];for(var n in e)t.push(
n);for(var r=[lle,cle],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function XB(e,t){e.hideDeprecations!==!0&&console.warn(t)}function oc(e,t){if(
e.
hideDeprecations!==!0)return XB(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function Yx(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function WB(e){var t=e.compiled;e.errors=Xx(y.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&VB(e.errors,e.options.errorLogging),
YB(e.errors))}function fle(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var za=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=zue(n,Fue);if(Uue(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[Zue()],this.xmlDocuments={},arguments.length===
0)XB(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),fle(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return Wue(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&iy("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==Yo[0]&&iy(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Yo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Yo.join("."))}),n[1]>Yo[1]&&iy(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:Yo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(Yo.join("."))}),n[1]===Yo[1]&&n[2]>Yo[2]&&iy(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Yo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Yo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new ip(
"attachModule() should not be called manually when using the v4 constructor");oc(this,"attachModule");
var r=ic(n);if(r==="function")throw new ip(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new ip(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=ZB(n);return this.modules.push(o),o.on("attached"),this.fileType&&Yx(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=Hue.validate(n);if(i.success===!1)throw new C(
i.error);oc(
this,"setOptions"),this.options={};var s=zB();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=UB(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=UB(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if(oc(this,"loadZip"),n.loadAsync)throw new ip(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=Xx([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return Yx(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
Vue({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;oc(this,"resolveData");var o=[];return y.keys(this.compiled).length||
Xue(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:jB}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
g=p.from,b=p.data;s.push(Promise.resolve(b).then(function(x){var O=r.compiled[g];return O.filePath=d,
O.scopeManager=r.getScopeManager(d,O,x),O.resolveTags(x).then(function(N){return O.scopeManager.finishedResolving=
!0,N},function(N){Vx(o,N)})}))},u=0,l=y.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&VB(o,r.options.errorLogging),YB(o)),Xx(c)}
)})}},
{key:"compile",value:function(){if(oc(this,"compile"),this.updateFileTypeConfig(),dle(this.modules),
this.modules=ple(this.modules),y.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
BB(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=ole(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var g=0,b=this.templatedFiles;g<b.length;g++){var x=b[g];this.
zip.files[x]!=null&&this.precompileFile(x)}this.sendEvent("after-preparse");for(var O=0,N=this.templatedFiles;
O<
N.length;O++){var P=N[O];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,F=this.templatedFiles;I<F.length;I++){var _=F[I];this.zip.files[_]!=null&&
this.compiled[_].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),WB(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=GB(this.zip);
var n=JB(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
qB(r,o,this.zip),this.invertedContentTypes=ule(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&rle(a),a||nle(
this.
zip),mle(this),Yx(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var g=new tle(d);throw g.properties={id:p,explanation:d},g}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&ele(),this.rendered=!0,y.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&Que(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:jB}),this.mapper||(this.mapper=this.modules.reduce(function(j,U){return U.getRenderedMap(j)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=_B(c,3),p=d[1],g=d[2],b=0,x=this.modules;b<x.length;b++){var O=x[b];if(O.preZip){
var N=O.
preZip(p,g);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=_B(r[P],2),F=I[0],_=I[1];
this.zip.file(F,_,{createFolders:!0})}return WB(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=ile(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return oc(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=zB(),s=Vx(y.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),Vx(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=BB(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:Zx(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Zx(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:Zx(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(Vo(
Vo(
{compression:"DEFLATE",fileOrder:op},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(Vo(Vo({compression:"DEFLATE",fileOrder:op},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(Vo(Vo({compression:"DEFLATE",fileOrder:op},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(Vo(Vo({compression:"DEFLATE",fileOrder:op}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(Vo(Vo(
{compression:"DEFLATE",fileOrder:op},n),{},{type:"arraybuffer"}))}}])})();za.DocUtils=Hn;za.Errors=Wr(
);
za.XmlTemplater=Wz();za.FileTypeConfig=FB();za.XmlMatcher=Nx();Qx.exports=za;Qx.exports.default=za});
var eU={};mb(eU,{Docxtemplater:()=>tU.default});var tU,nU=Op(()=>{"use strict";m();tU=bG(QB(),1)});
var uye={};mb(uye,{acceptRowOrder:()=>Mhe,answerFix:()=>sye,answerQuestions:()=>Lhe,applyFixes:()=>rye,
assignJudges:()=>$he,changeLetterhead:()=>Nhe,changeSettings:()=>zhe,checkSheets:()=>phe,
chooseLanguage:()=>Bhe,
closeAndCompute:()=>bhe,closeStage:()=>Khe,collectJudgeFiles:()=>eye,computeRanking:()=>The,
computeTop:()=>fhe,
confirmPlenary:()=>Jhe,createWorkbook:()=>Phe,decide:()=>khe,decideResult:()=>Yhe,explainHistory:()=>qhe,
explainRules:()=>Hhe,exportDocuments:()=>Che,getState:()=>xhe,makeAwardDocuments:()=>yhe,
makeDocuments:()=>Ehe,
makeJudgeFiles:()=>Qhe,makeJudgeTabs:()=>Fhe,markFindings:()=>aye,onInstall:()=>dhe,onOpen:()=>che,
openRanking:()=>hhe,
openSidebar:()=>mhe,openTemplate:()=>Dhe,prepareJudgeTabs:()=>ghe,prepareObjections:()=>Vhe,
preparePlenary:()=>Zhe,
preparePlenaryTab:()=>whe,previewFixes:()=>nye,readDetails:()=>jhe,readJudgeFiles:()=>Xhe,
readOwnFixes:()=>iye,
readTemplate:()=>Rhe,reopenStage:()=>Ghe,restoreTemplate:()=>Ohe,scheduleStage:()=>_he,showCell:()=>Whe,
showRanking:()=>Uhe,takeList:()=>Ihe,undoFixes:()=>oye,uploadTemplate:()=>Ahe,validateWorkbook:()=>She,
verify:()=>vhe,verifyResult:()=>tye});m();m();m();m();function gb(e){let t=y.values(e).filter(r=>typeof r=="number");
return y.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Q0(e,t){return typeof t=="bigint"?t.toString():t}var fb=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function eS(e){return new fb(e)}function tS(e){return e==null}function Pp(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Ip(e,t,n){y.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function nS(e){
let t=y.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function hb(e){
var t;return(t=nS(e._zod.def))!=null?t:e._zod.def.shape}function rS(e,t,n){y.defineProperty(e,t,{get(
){
let r=n();return Ip(this,t,r),r},enumerable:!0,configurable:!0})}function oS(e,t,n){t in e?Ip(e,t,n):
e[t]=n}function wG(e,t,n,r){let o=hb(t);for(let i of n){let s=y.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?rS(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):oS(e,i,r?r(s.value,i):s.value))}}
function kG(e,t){
for(let n of Reflect.ownKeys(t)){let r=y.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?rS(e,n,(
)=>t[n]):
oS(e,n,r.value))}}function iS(...e){let t={};for(let n of e){let r=y.getOwnPropertyDescriptors(n);y.
assign(t,r)}return y.defineProperties({},t)}var yb="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function Np(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function Fp(e){if(Np(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Np(n)===!1||y.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function bb(e){
return Fp(e)?{...e}:v.isArray(e)?[...e]:e instanceof h?new h(e):e instanceof w?new w(e):e}var sS=new w(
["string","number","symbol"]);function Mc(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Lc(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function fn(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function aS(e){return y.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var uS={
safeint:[k.MIN_SAFE_INTEGER,k.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-k.MAX_VALUE,k.MAX_VALUE]};function lS(
e,t){if(!Fp(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=hb(e);for(let i of Reflect.ownKeys(t))if(y.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Lc(e,iS(e._zod.def,{shape:vG(e,t)}))}function vG(e,t){let n={};return wG(
n,e,Reflect.ownKeys(hb(e))),kG(n,t),n}function Jr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function cS(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function yo(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function _c(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function wb(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function $p(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function ni(e,t,n){var u,l,c,d,p,g,b,x,O,N,P,I,
F,_,j,U,B;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(U=
(j=(F=(P=(O=_c((x=(b=(g=e.inst)==null?void 0:g._zod.def)==null?void 0:b.error)==null?void 0:x.call(b,
e)))!=null?O:_c(i==null?void 0:i(e)))!=null?P:_c((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?F:_c((I=n.customError)==null?void 0:I.call(n,e)))!=null?j:_c((_=n.localeError)==null?void 0:_.call(
n,e)))!=null?U:"Invalid input",a={};for(let L of y.keys(e))L==="inst"||L==="schema"||L==="continue"||
L==="input"||L==="__proto__"||(a[L]=e[L]);return(B=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var xG=/[\uD800-\uDBFF]/;function dS(e){let t=e.length;if(!xG.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function mS(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function pS(e,t){for(let n in t){
let r=y.getOwnPropertyDescriptor(t,n);r.get?y.defineProperty(e,n,{...r,
enumerable:!1}):SG(e,n,r.value)}}function Vs(e,t,n,r=!0){return y.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function kb(e,t,n){return Vs(e,t,n,!1)}function SG(e,t,n){y.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Vs(this,t,n.bind(
this))},set(r){Vs(this,t,r)}})}function TG(e,t){let n=y.getPrototypeOf(e);return t in n?void 0:n}var pb,
_i=!1,EG={configurable:!0,get(){_i=!0}};function Fn(e,t,n){let r=y.getPrototypeOf(e._zod);if(t in r&&
pb!==e._zod){pb=void 0;return}pb=e._zod,y.defineProperty(r,t,{configurable:!0,get(){y.defineProperty(
this,t,EG);let o=_i;_i=!1;try{let i=n(this);return _i?delete this[t]:y.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),_i=_i||o,i}catch(i){throw delete this[t],_i=_i||o,i}},set(o){y.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function fS(e,t,n,r){let o=TG(e,t);o&&y.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return y.defineProperty(
this,t,i),i.value=n(this),y.defineProperty(this,t,i),i.value},set(i){y.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var gS;var vb={value:void 0,enumerable:!1},hS="captureStackTrace"in C?
C:null;function CG(e){let t=hS;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return hS=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Pe(e,t,n,r){var p;let o={};function i(
g){
this.def=g,this.constr=d,this.traits=new w}i.prototype=o;let s=n,a=s&&new WeakSet;function u(g,b){if(
g.
_zod){if(g._zod.traits.has(e))return}else{vb.value=new i(b);try{y.defineProperty(g,"_zod",vb)}
finally{
vb.value=void 0}}if(g._zod.traits.add(e),t(g,b),a){let O=y.getPrototypeOf(g),N=g._zod.constr.prototype,
P=O;for(;P&&P!==N;)P=y.getPrototypeOf(P);let I=P!=null?P:O;a.has(I)||(a.add(I),pS(I,s))}let x=d.prototype;
for(let O in x)y.prototype.hasOwnProperty.call(x,O)&&(O in g||(g[O]=x[O].bind(g)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:y;class c extends l{}y.defineProperty(c,"name",{value:e});function d(g){var N;
let b=r!=null&&r.Parent?CG(c):this;u(b,g);let x=b._zod.deferred;if(x){for(let P of x)P();b._zod.deferred=
void 0}let O=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return O&&O(b),b}return y.
defineProperty(d,"init",{value:u}),y.defineProperty(d,T.hasInstance,{value:g=>{var b,x;return r!=null&&
r.Parent&&g instanceof r.Parent?!0:(x=(b=g==null?void 0:g._zod)==null?void 0:b.traits)==null?void 0:
x.has(e)}}),y.defineProperty(d,"name",{value:e}),d}var ri=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var yS;(yS=(gS=globalThis).__zod_globalConfig)!=null||
(gS.__zod_globalConfig={});var Xs=globalThis.__zod_globalConfig;
function oi(e){return e&&y.assign(Xs,e),Xs}m();m();function RG(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,Q0,2)),e.
message}function DG(e){this._zod.message=e}var AG={get:RG,set:DG,enumerable:!0,configurable:!0},Sb={
value:void 0,enumerable:!1},bS=new WeakSet([y.prototype,C.prototype]),wS=(e,t)=>{e.name="$ZodError",
Sb.value=t,y.defineProperty(e,"issues",Sb),Sb.value=void 0,y.defineProperty(e,"message",AG);let n=y.
getPrototypeOf(e);bS.has(n)||(bS.add(n),y.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return y.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){y.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},gye=Pe(
"$ZodError",wS),jc=Pe("$ZodError",wS,void 0,{Parent:C});var NG=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new ri;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>ni(d,s,oi())));throw yb(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},Qs=NG(jc),PG=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>ni(d,s,oi())));throw yb(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},Tb=PG(jc),IG=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new ri;return i.issues.length?kS(e,i.issues,
o):{success:!0,data:i.value}},wt=IG(jc);function kS(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>ni(o,n,oi()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var FG=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?kS(e,i.issues,o):{success:!0,data:i.value}},Eb=FG(jc);m();m();m();var vS=/^[\s\S]{0,}$/;
var Cb=/^-?\d+(?:\.\d+)?$/,xS=/^(?:true|false)$/i;var Mi=Pe("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var $G=e=>{let t=e.value;return!tS(t)&&t.length!==void 0},_p={
number:"number",bigint:"bigint",object:"date"},TS=Pe("$ZodCheckLessThan",(e,t)=>{Mi.init(e,t);let n=_p[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=_p[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),ES=Pe("$ZodCheckGreaterThan",(e,t)=>{Mi.init(e,t);let n=_p[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
_p[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var CS=Pe(
"$ZodCheckNumberFormat",(e,t)=>{var s;Mi.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=uS[t.format];e._zod.check=a=>{let u=a.
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
abort})}});var RS=Pe("$ZodCheckMaxLength",(e,t)=>{var r;var n;Mi.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
$G),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?dS(i):s)<=t.maximum)
return;let u=mS(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var DS=Pe("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Mi.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),AS=Pe("$ZodCheckRegex",(e,t)=>{
DS.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var NS={major:4,minor:6,patch:7};var kn=Pe("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=NS;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=Jr(l),g;for(let b of c){if(b._zod.def.when){if(cS(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let x=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new ri;if(g||O instanceof Promise)g=(g!=null?g:Promise.resolve()).then(async()=>{await O,l.
issues.length!==x&&($p(l.issues,x,e),p||(p=Jr(l,x)))});else{if(l.issues.length===x)continue;$p(l.issues,
x,e),p||(p=Jr(l,x))}}return g?g.then(()=>l):l},u=(l,c,d)=>{if(Jr(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new ri;return p.then(g=>e._zod.parse(g,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(g=>u(g,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new ri;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return kb(this,"~standard",LG(this))}
,
set"~standard"(e){Vs(this,"~standard",e)}}),jS=(e,t)=>e.issues.length?{issues:e.issues.map(n=>ni(n,t,
oi()))}:{value:e.value};async function MG(e,t){let n={async:!0};return jS(await e._zod.run({value:t,
issues:[]},n),n)}function LG(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return jS(r,n)}catch{}return MG(e,t)},vendor:"zod",version:1}}var zS=Pe(
"$ZodString",(e,t)=>{var n;kn.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:vS,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=S(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Rb=Pe("$ZodNumber",(e,t)=>{kn.init(e,t),
e._zod.pattern=Cb,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=k(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!k.isNaN(o)&&k.isFinite(o))return n;let i=typeof o==
"number"?k.isNaN(o)?"NaN":k.isFinite(o)?void 0:S(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),BS=Pe("$ZodNumberFormat",(e,t)=>{CS.init(
e,
t),Rb.init(e,t)}),US=Pe("$ZodBoolean",(e,t)=>{kn.init(e,t),e._zod.pattern=xS,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var WS=Pe("$ZodUnknown",(e,t)=>{kn.init(
e,t),e._zod.parse=n=>n});function jG(e,t){let n=wb(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of wb(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,$p(i.issues,c,e),i}}return o(i,s)}}var zG=e=>v.
isArray(e)?e.length:-1;function PS(e,t,n){e.issues.length&&t.issues.push(...yo(n,e.issues)),t.value[
n]=e.value}var KS=Pe("$ZodArray",(e,t)=>{kn.init(e,t);let n=Xs.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>PS(d,
r,u)));else if(PS(c,r,u),a&&c.issues.length!==0&&Jr(c))break}return s.length?Promise.all(s).then(()=>r):
r},jG(e,zG)});function Mp(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...yo(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var BG=[];function UG(e){
var s,
a,u,l;let t=y.keys(e.shape),n=y.getOwnPropertySymbols(e.shape),r=n.length?n:BG,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${S(c)}": expected a Zod schema`);let i=aS(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new w(t),numKeys:t.length,optionalKeys:new w(i)}}
function WG(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,g=0;
for(let b in t){if(s&&n.issues.length!==g){if(Jr(n,g))break;g=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let x=l.run({value:t[
b],
issues:[]},r);x instanceof Promise?e.push(x.then(O=>Mp(O,n,b,t,d,p))):Mp(x,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var GS=Pe("$ZodObject",(e,t)=>{var l;kn.init(e,t);let n=y.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return y.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,y.defineProperty(t,"shape",{get:c})}let o=eS(()=>UG(t));Fn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let g in d){let b=d[g]._zod;if(b.values){y.prototype.hasOwnProperty.
call(p,g)||Ip(p,g,new w);for(let x of b.values)p[g].add(x);b.optin!==void 0&&p[g].add(void 0)}}
return p});
let i=Np,s=t.catchall,a,u=Xs.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let g=[],b=a.shape,x=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let N of a.allKeys){if(x&&c.issues.length!==O){if(Jr(c,O))break;O=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,F=P._zod.optout,_=P._zod.run({value:p[N],issues:[]},d);_ instanceof
Promise?g.push(_.then(j=>Mp(j,c,N,p,I,F))):Mp(_,c,N,p,I,F)}return s?WG(g,p,c,d,o.value,e,x===!0):g.length?
Promise.all(g).then(()=>c):c}});function IS(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Jr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>ni(s,r,oi())))}),t)}var HS=Pe("$ZodUnion",(e,t)=>{kn.init(e,t),
Fn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),Fn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),Fn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new w(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),Fn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Pp(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>IS(a,r,e,o)):IS(s,r,e,o)}});var qS=Pe("$ZodTuple",(e,t)=>{kn.init(e,t);let n=t.items,r=Xs.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!v.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=FS(n,"optin"),l=FS(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new v(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let g=0;
g<
n.length;g++){let b=n[g]._zod.run({value:s[g],issues:[]},i);b instanceof Promise?a.push(b.then(x=>{c[
g]=
x})):(c[g]=b,d&&!p&&b.issues.length&&(p=Jr(b)))}if(t.rest&&!p){let g=n.length-1,b=s.slice(n.length),
x=o.issues.length;for(let O of b){if(d&&o.issues.length!==x){if(Jr(o,x))break;x=o.issues.length}g++;
let N=t.rest._zod.run({value:O,issues:[]},i);N instanceof Promise?a.push(N.then(P=>$S(P,o,g))):$S(N,
o,g)}}return a.length?Promise.all(a).then(()=>_S(c,o,n,s,l)):_S(c,o,n,s,l)}});function FS(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function $S(e,t,n){e.issues.length&&t.issues.push(...yo(n,e.issues)),t.value[n]=e.value}
function _S(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...yo(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var JS=Pe("$ZodRecord",(e,t)=>{kn.init(e,t);let n=Xs.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Fp(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new w;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>ni(b,o,oi())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let g=t.
valueType._zod.run({value:i[c],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&
r.issues.push(...yo(c,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...yo(c,g.issues)),
r.value[p]=g.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!y.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Cb.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:k(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>ni(b,o,oi())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let g=t.valueType._zod.
run({value:i[l],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&r.issues.push(
...yo(l,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...yo(l,g.issues)),r.value[
p]=
g.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var ZS=Pe("$ZodEnum",(e,t)=>{kn.init(e,t);let n=gb(t.entries),
r=new w(n);e._zod.values=r,Fn(e,"pattern",o=>{let i=gb(o.def.entries).filter(s=>sS.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>Mc(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),VS=Pe("$ZodLiteral",(e,t)=>{kn.init(
e,t);let n=new w(t.values);e._zod.values=n,Fn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Mc(i):i?Mc(i.toString()):S(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function MS(e,t){return e.value=t.issues.length?void 0:t.value,e}var YS=Pe(
"$ZodOptional",(e,t)=>{kn.
init(e,t),Fn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",Fn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new w([...r,void 0]):void 0}
),
Fn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Pp(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>MS(n,i)):MS(n,o)}return t.
innerType._zod.run(n,r)}});var XS=Pe("$ZodNullable",(e,t)=>{kn.init(e,t),Fn(e,"optin",n=>n.def.innerType._zod.optin),
Fn(e,"optout",n=>n.def.innerType._zod.optout),Fn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Pp(r.source)}|null)$`):void 0}),Fn(e,"values",n=>n.def.innerType._zod.values?new w([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),QS=Pe(
"$ZodDefault",(e,t)=>{kn.init(e,t),e._zod.optin="defaulted",Fn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>LS(
i,t)):LS(o,t)}});function LS(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function eT(
e){return e.checks&&(e.checks=[...e.checks]),e}function tT(e,t){return new e(eT({type:"string",...fn(
t)}))}function nT(e,t){return new e(eT({type:"number",checks:[],...fn(t)}))}function rT(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...fn(t)})}function oT(e,t){return new e(
{type:"boolean",...fn(t)})}function iT(e){return new e({type:"unknown"})}function ii(e,t){return new TS(
{check:"less_than",...fn(t),value:e,inclusive:!0})}function Zn(e,t){return new ES({check:
"greater_than",...fn(t),value:e,inclusive:!0})}function Db(e,t){return new RS({check:"max_length",
...fn(t),maximum:e})}function zc(e,t){return new AS({check:"string_format",format:"regex",...fn(t),
pattern:e})}m();m();var ar=Pe("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");kn.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Vs(this,"with",e)},parse(e,t){
return Qs(this,e,t,{callee:this.parse})},parseAsync(e,t){return Tb(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return wt(this,e,t)},safeParseAsync(e,t){return Eb(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Lc(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),GG=Pe("ZodMiniString",(e,t)=>{zS.init(e,t),ar.init(e,t)});function z(e){return tT(GG,e)}var aT=Pe(
"ZodMiniNumber",(e,t)=>{Rb.init(e,t),ar.init(e,t)});function be(e){return nT(aT,e)}var HG=Pe(
"ZodMiniNumberFormat",(e,t)=>{BS.init(e,t),aT.init(e,t)});function ea(e){return rT(HG,e)}var qG=Pe(
"ZodMiniBoolean",(e,t)=>{US.init(e,t),ar.init(e,t)});function xe(e){return oT(qG,e)}var JG=Pe(
"ZodMiniUnknown",(e,t)=>{WS.init(e,t),ar.init(e,t)});function Lp(){return iT(JG)}var ZG=Pe(
"ZodMiniArray",(e,t)=>{KS.init(e,t),ar.init(e,t)});function de(e,t){return new ZG({type:"array",
element:e,...fn(t)})}var VG=Pe("ZodMiniObject",(e,t)=>{GS.init(e,t),ar.init(e,t),fS(e,"shape",n=>n._zod.def.shape,
!1)});function q(e,t){
let n={type:"object",shape:e!=null?e:{},...fn(t)};return new VG(n)}function bo(e,t){return lS(e,t)}
var YG=Pe("ZodMiniUnion",(e,t)=>{HS.init(e,t),ar.init(e,t)});function Bc(e,t){return new YG({type:
"union",options:e,...fn(t)})}var XG=Pe("ZodMiniTuple",(e,t)=>{qS.init(e,t),ar.init(e,t)});function uT(
e,t,n){let r=t instanceof kn,
o=r?n:t,i=r?t:null;return new XG({type:"tuple",items:e,rest:i,...fn(o)})}var sT=Pe("ZodMiniRecord",(
e,t)=>{
JS.init(e,t),ar.init(e,t)});function Ft(e,t,n){return!t||!t._zod?new sT({type:"record",keyType:z(),
valueType:e,
...fn(t)}):new sT({type:"record",keyType:e,valueType:t,...fn(n)})}var QG=Pe("ZodMiniEnum",(e,t)=>{ZS.init(
e,t),ar.init(e,t),e.options=[...e._zod.values]});function gt(e,t){
let n=v.isArray(e)?y.fromEntries(e.map(r=>[r,r])):e;return new QG({type:"enum",entries:n,...fn(t)})}
var e4=Pe("ZodMiniLiteral",(e,t)=>{VS.init(e,t),ar.init(e,t)});function lT(e,t){return new e4({type:
"literal",values:v.isArray(e)?e:[e],...fn(t)})}var t4=Pe("ZodMiniOptional",(e,t)=>{YS.init(e,t),ar.init(
e,t)});function ue(e){return new t4({type:"optional",innerType:e})}var n4=Pe("ZodMiniNullable",(e,t)=>{
XS.init(e,t),ar.init(e,t)});function Me(e){return new n4({type:"nullable",innerType:e})}var r4=Pe(
"ZodMiniDefault",(e,t)=>{QS.init(e,t),ar.init(e,t)});function Le(e,t){return new r4({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():bb(t)}})}m();m();m();m();function cT(
e){let t=new h;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var M=cT(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),X=cT(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t},dT=new A;function o4(e){var n;let t=dT.get(
e);return t===void 0&&(t=[e.id,e.en,...(n=e.also)!=null?n:[]].map(M),dT.set(e,t)),t}function He(e,t){
let n=M(e);return n!==""&&o4(t).includes(n)}var jp=(e,t)=>e.map(n=>[n,t[n].name]);function Vn(e,t){
var n;
return(n=t.find(([,r])=>He(e,r)))==null?void 0:n[0]}var Z={settings:$("Pengaturan","Settings"),
stages:$(
"Tahapan","Stages"),criteria:$("Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri",
"Judges"),institutions:$("Instansi","Institutions"),signers:$("Penandatangan","Signers",
"Penanda Tangan"),assignment:$("Pembagian Juri","Assignment"),schedule:$("Jadwal","Schedule"),
plenary:$("Pleno",
"Plenary"),objections:$("Sanggahan","Objections"),findings:$("Hasil Pemeriksaan","Findings"),ranking:
$(
"Peringkat","Ranking"),finalRanking:$("Peringkat Akhir","Final Ranking"),coverage:$("Keikutsertaan",
"Coverage"),documents:$("Dokumen","Documents"),history:$("Riwayat","History"),decisions:$(
"Penetapan",
"Decisions"),corrections:$("Perbaikan","Corrections"),emblems:$("Lambang","Emblems")},mT="Penilaian",
Xt=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no","t","n","false","salah")]],ru=[["files",
$("berkas","files","proposal")],["presentation",$("presentasi","presentation")],["field",$(
"lapangan",
"field")]],Li=[["ineligible",$("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",$("mundur",
"withdrawn","mengundurkan diri")]],ou=[["definitive",$("definitif","definitive")],["pj",$("Pj.",
"Pj.","Penjabat")],["pjs",$("Pjs.","Pjs.","Penjabat Sementara")],["plt",$("Plt.","Plt.",
"Pelaksana Tugas")],["plh",$("Plh.","Plh.","Pelaksana Harian")]],zp=[["self",$("sendiri","self")],[
"on-behalf",$("a.n.","on behalf","atas nama")],["by-order",$("u.b.","by order","untuk beliau")]],Yn=$(
"BK","BK");m();m();var Oe=()=>SpreadsheetApp.getActiveSpreadsheet(),nn=()=>Oe().getId(),Uc=()=>Oe().getSheets(
).filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),rt=()=>Uc().map(e=>e.getName()),Zr=()=>new h(Uc().map(
e=>[e.getName(),e.getSheetId()])),pT=()=>Uc().filter(e=>e.isSheetHidden()).map(e=>e.getName()),fT=(e,
t)=>{
var n,r;return(r=(n=Oe().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},iu=(
)=>Uc().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),i4=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function s4(){
let e=null;return t=>{e!=null||(e={zone:Oe().getSpreadsheetTimeZone(),monthFirst:i4.test(Oe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function _e(e){let t=Oe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=s4(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function su(e){var n,r;let t=(r=(n=Oe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var si=e=>{var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function Ab(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var gT="@",Ob=(e,t)=>{let n=t.map(
r=>r===gT);return e.map(r=>r.map((o,i)=>typeof o=="string"?Ab(o,n[i]===!0):o))};function ai(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Qt(e,t,n,r,o=[]){var a,u;let i=Oe().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(ai(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(Ob(r,o)))}
function hT(e,t,n,r){
let o=Oe().getSheetByName(e);o!==null&&(ai(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(gT))}
var vr=e=>{
var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function yT(){
for(let e of Uc())
e.getLastRow()===0&&Oe().deleteSheet(e)}var Xn=()=>SpreadsheetApp.flush();function bT(e,t){let n=Oe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:a4(n,t);return r===null?n.activate():r.activate(
),
!0}function a4(e,t){try{return e.getRange(t)}catch{return null}}m();var Ie=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function Ve(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var u4=1e4;function wT(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(u4))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{l4(t)}}
function l4(e){
try{e.releaseLock()}catch(t){console.warn(S(t))}}var Qe=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),kt=()=>Utilities.
getUuid().slice(0,8),et=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var kT="boundTabs",c4=Ft(z(),be());function Bp(){let e=Ie(kT);try{let t=wt(
c4,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var Nb=e=>Ve(kT,E.stringify(e));function Qn(e,t){let n=Zr(
).
get(t);n!==void 0&&Nb({...Bp(),[e]:n})}function At(){let e=null;return(t,n)=>(e!=null||(e={tabs:Bp(),
ids:Zr()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}m();var vT="people",Up;function Wp(){return Up===void 0&&
(Up=d4()),Up}function d4(){let e=Ie(vT);if(e===
null)return null;try{let t=wt(de(z()),E.parse(e));return t.success?t.data:null}catch{return null}}
function xT(e){
Ve(vT,E.stringify(e)),Up=[...e]}var we=()=>Session.getEffectiveUser().getEmail(),ST=()=>Session.getActiveUserLocale(
);function m4(e){
let t=Wp();return t===null||t.includes(e)}function Kp(){let e=we();if(e==="")return!1;let t=SpreadsheetApp.
getActiveSpreadsheet(),n=t.getSheets().filter(u=>He(u.getName(),Z.settings)),r=At(),o=n.length>1?n.filter(
u=>r("settings",u.getName())):n,s=(o.length>0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.
SHEET)).filter(u=>!u.isWarningOnly()),a=()=>{var u;return((u=t.getOwner())==null?void 0:u.getEmail())===
e};return s.length===0?a():s.every(u=>u.canEdit())&&(m4(e)||a())}m();m();var TT=()=>!1;function xr(e,
t,n){var o;let r=e.filter(i=>He(i,Z[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function Wc(e,t,n){return t.flatMap(r=>{let o=xr(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!He(i,Z[r])?[]:[{name:i,first:o}])})}var p4=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","assignment","schedule","plenary",
"objections"];
function au(e){let t=e.replace(/ \(\d+\)$/,"");return p4.some(n=>He(t,Z[n]))||y.values(Z.ranking).some(
n=>t.startsWith(`${n} \xB7 `))}m();m();m();var Vr="General",ET=e=>e===Vr||e.startsWith("0");var te=(
e,t,n,r,o)=>o===void 0?{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,format:o},
ji=e=>({...e,isRare:!0}),qt="@",Pb="d mmmm yyyy",Kc={part:"settings",tab:Z.settings,columns:[te(
"key",
"Kunci","Key",220),te("value","Nilai","Value",380)]},Gc={part:"stages",tab:Z.stages,columns:[te(
"order","Urutan","Order",70,Vr),te("name","Tahap","Stage",200),te("weight","Bobot","Weight",80,Vr),
te("advance","Lolos","Advance",80,Vr),te("title","Predikat","Title",240),te("form","Bentuk","Form",
110),te(
"date","Tanggal","Date",140,Pb),ji(te("scoreTab","Tab Nilai","Score Tab",180)),ji(te("hours","Jam",
"Hours",120,qt)),ji(te("minutes","Menit","Minutes",90,qt)),ji(te("breaks","Istirahat","Breaks",220,
qt)),
ji(te("place","Tempat","Place",220)),ji(te("rooms","Ruang","Rooms",140,qt))]},Hc={part:"criteria",
tab:Z.
criteria,columns:[te("stage","Tahap","Stage",180),te("name","Kriteria","Criterion",200),te("weight",
"Bobot","Weight",80,Vr),te("min","Min","Min",70,Vr),te("max","Maks","Max",70,Vr),te("description",
"Uraian","Description",380)]},Yr={part:"entries",tab:Z.entries,columns:[te("code","Kode","Code",80,
qt),
te("name","Nama Inovasi","Innovation",320),te("institution","Instansi","Institution",240),te(
"category","Kategori","Category",120),te("unitType","Jenis Unit","Unit Type",120),te("innovator",
"Inovator",
"Innovator",200),te("contact","Narahubung","Contact",160),te("phone","No. WA","Phone",120,qt),te(
"email","Email","Email",180,qt),te("link","Tautan Proposal","Proposal Link",180),te("status",
"Status","Status",160),te("reason","Alasan","Reason",240),ji(te("draw","No. Undian","Draw",90,Vr))]}
,ta={part:"judges",tab:Z.judges,columns:[te("code","Kode","Code",70,qt),te("name","Nama","Name",220),
te("role",
"Peran","Role",110),te("institution","Instansi","Institution",240),te("email","Email","Email",200,qt),
te("phone","No. WA","Phone",120,qt),te("stages","Tahap","Stages",180),te("conflicts","Benturan",
"Conflicts",180,qt),ji(te("unavailable","Berhalangan","Unavailable",110))]},qc={part:"institutions",
tab:Z.
institutions,columns:[te("name","Instansi","Institution",280),te("parent","Induk","Parent",240),te(
"unitType","Jenis Unit","Unit Type",140),te("required","Wajib","Required",80)]},na={part:"signers",
tab:Z.
signers,columns:[te("office","Jabatan","Position",220),te("name","Nama","Name",220),te("plainName",
"Nama tanpa Gelar","Name without Titles",180),te("rank","Pangkat","Rank",140),te("nip","NIP","NIP",
160,
qt),te("status","Status","Status",90),te("acting","Bertindak","Acting",90),te("onBehalfOf",
"Atas Nama","On Behalf Of",200),te("documents","Dokumen","Documents",240),te("letterhead","Kop",
"Letterhead",
180),te("copies","Tembusan","Copies",240)]},uu={part:"assignment",tab:Z.assignment,columns:[te(
"stage","Tahap","Stage",160),te("entry","Kode","Code",80,qt),te("name","Nama Inovasi","Innovation",
320),te(
"institution","Instansi","Institution",240),te("judges","Juri","Judges",200,qt)]},lu={part:
"schedule",
tab:Z.schedule,columns:[te("occasion","Acara","Occasion",180),te("date","Tanggal","Date",140,Pb),te(
"start","Mulai","Start",70,qt),te("end","Selesai","End",70,qt),te("place","Tempat","Place",180),te(
"room","Ruang","Room",90,qt),te("entry","Kode","Code",80,qt),te("name","Nama Inovasi","Innovation",
280),
te("institution","Instansi","Institution",200),te("phone","No. WA","Phone",120,qt)]},cu={part:
"plenary",tab:Z.plenary,columns:[te("stage","Tahap","Stage",160),te("entry","Kode","Code",80,qt),te(
"computed","Peringkat Hitung","Computed Rank",90,"0"),te("rank","Peringkat Putusan","Decided Rank",
90,"0"),
te("reason","Alasan","Reason",420),te("votesFor","Setuju","For",80,"0"),te("votesAgainst","Tidak",
"Against",80,"0")]},ra={part:"objections",tab:Z.objections,columns:[te("date","Tanggal","Date",120,
Pb),
te("sender","Pengirim","Sender",180),te("entry","Kode","Code",80,qt),te("text","Isi","Text",360),te(
"answer","Jawaban","Answer",360),te("ruling","Putusan","Ruling",200),te("reopens",
"Tahap Dibuka Kembali","Stage to Reopen",160)]},Ib=[Kc,Gc,Hc,Yr,ta,qc,na];m();m();m();var zi={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function wo(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${k(o)} ${(i=zi[t][k(
r)-1])!=null?i:""} ${n}`}function Or(e,t,n){let r=wo(t!=null?t:e,n);if(t===void 0||t===e)return r;
let[
o,i]=[e.slice(0,4)===t.slice(0,4),e.slice(0,7)===t.slice(0,7)],s=wo(e,n).split(" ");return i?`${s[0]}\u2013${r}`:
`${s.slice(0,o?2:3).join(" ")} \u2013 ${r}`}var f4=["","pebruari","","","","","","agt","",
"","nopember",""];function CT(e){let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[zi.id[
i],
zi.en[i],f4[i]].some(s=>s==null?void 0:s.toLowerCase().startsWith(t)),r=zi.id.findIndex(n);return r<
0?null:r+1}function W(e){return e===void 0||e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?
e.date.slice(
0,10):Nr(e.date):S(e).trim()}var Nr=e=>e.replace("T"," "),Jc=e=>e.replace(" ","T"),ee=e=>typeof e!="number"&&
W(e)==="";function dt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:k(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var g4=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function Fb(e,t,n){return t<1||t>12||n<1||n>g4(e,t)?
null:
`${e}-${S(t).padStart(2,"0")}-${S(n).padStart(2,"0")}`}function ko(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=W(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return Fb(
k(n[1]),k(n[2]),k(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return Fb(
k(r[3]),k(r[2]),k(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=CT((s=o[2])!=null?s:"");return i===null?null:Fb(k(o[3]),i,k(o[1]))}var h4=/\s*(?:\u2013|\u2014|-|\bs\.?\s?\/?\s?d\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|\bdan\b|\bto\b|\buntil\b|\band\b)\s*/g,
y4=/^[a-z']+\s*(?:\u2013|\u2014|-|s\.?\s?\/?\s?d\.?|dan|and|to)\s*[a-z']+\s*,\s*/;function Gp(e){var r,
o;let t=ko(
e);if(t!==null)return{from:t};let n=W(e).toLowerCase().replace(y4,"");for(let{0:i,index:s}of n.matchAll(
h4)){let a=ko(n.slice(s+i.length));if(a===null)continue;let[u,l,c]=[a.slice(0,4),k(a.slice(5,7)),n.slice(
0,s)],d=(o=(r=ko(c))!=null?r:ko(`${c} ${u}`))!=null?o:ko(`${c} ${zi.id[l-1]} ${u}`);if(d!==null&&d<a)
return{from:d,until:a}}return null}function Hp(e){let t=/^(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?(?:\s*(?:wib|wita|wit))?$/i.
exec($b(e));if(t===null)return null;let[n,r]=[k(t[1]),k(t[2])];return n<24&&r<60?n*60+r:null}
function $b(e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):W(e)}var Bi=e=>W(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function er(e){let t=f.floor(e/26);return(t>0?er(t-1):"")+S.fromCharCode(
65+e%26)}function Re(e,t,n=1,r=1){
let o=`${er(t)}${e+1}`;return n===1&&r===1?o:`${o}:${er(t+r-1)}${e+n}`}var RT=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function vo(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=k(n)-1;a<k(o);a++)for(let u=RT(t);u<=RT(r);u++)i.push({row:a,
column:u});
return i}var _b=10,Ui=60;function Zc(e,t,n=_b){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function mt(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>He(u,l.header)),
r=Zc(e,u=>u.filter(n).length);if(r===null)return null;let o=new h;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>He(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ee(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function ot(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Re(t,r)}}var DT=(e,t)=>e.
columns.map(n=>n.header[t]);function Pr(e){var o;let t=[],n=(i,s)=>ot(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(ee(u))return null;let l=dt(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=dt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ee(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=W(
i.cell(s)),l=Vn(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function qp(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=ot(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var xo=(e,t)=>e.rows.filter(n=>ee(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function AT(e,t){let n=Pr(e),r=xo(n,"name"),o=r.every(s=>ee(s.cell(
"weight")));return{items:r.map(s=>b4(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function b4(e,t,n,r){var s,a;let o=W(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ee(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:W(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:W(t.cell("description"))}}m();function OT(e){
let t=Pr(e);qp(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!ee(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:W(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>w4(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function w4(e,t){
var o;let n=i=>W(t.cell(i)),r=dt(t.cell("draw"));return{...r===null?{}:{draw:r},code:n("code"),name:
n(
"name"),institution:n("institution"),category:n("category"),unitType:n("unitType"),innovator:n(
"innovator"),contact:n("contact"),phone:n("phone"),email:n("email"),link:n("link"),status:(o=e.choice(
t,"status",Li))!=null?o:"running",reason:n("reason")}}m();function NT(e){let t=Pr(e),n=xo(t,"name");
return{items:n.map(o=>{var i;return{name:W(o.cell("name")),
parent:W(o.cell("parent")),unitType:W(o.cell("unitType")),required:(i=t.choice(o,"required",Xt))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var Mb=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function PT(e,t){let n=Pr(e);qp(n,e,"code");let r=xo(n,"code");for(let o of r){let i=W(o.cell(
"email"));
if(i===""||Mb(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>({...k4(o,t),...n.choice(o,"unavailable",Xt)===!0?{unavailable:!0}:{}})),rows:r.map(({row:o})=>o),
findings:n.findings}}function k4(e,t){let n=r=>W(e.cell(r));return{code:n("code"),name:n("name"),
role:n(
"role"),institution:n("institution"),email:Mb(n("email"))?n("email"):"",phone:n("phone"),stages:Lb(
Bi(
e.cell("stages")),t),conflicts:Bi(e.cell("conflicts"))}}function Lb(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=M(e.slice(0,o).join(" ")),s=t.find(a=>M(a)===i);if(s!==void 0)
return[s,...Lb(e.slice(o),t)]}return[n,...Lb(r,t)]}m();var IT=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="");function FT(e){let t=Pr(e),n=xo(t,"office"),r=n.map(i=>{var a,u;let s=l=>W(i.cell(l));
return{office:s("office"),name:s("name"),plainName:s(
"plainName"),rank:s("rank"),nip:s("nip"),status:(a=t.choice(i,"status",ou))!=null?a:"definitive",
acting:(u=
t.choice(i,"acting",zp))!=null?u:"self",onBehalfOf:IT(s("onBehalfOf")),documents:IT(s("documents").replace(
/,/g,";")),letterhead:s("letterhead"),copies:s("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();m();var v4=[["minggu","ahad",
"sunday"],["senin","monday"],["selasa","tuesday"],["rabu","wednesday"],["kamis","thursday"],["jumat",
"jum'at","friday"],["sabtu","saturday"]];function $T(e){let[t,n,...r]=e.split(
/\s*(?:\u2013|\u2014|-|s\.?\s?\/?\s?d\.?|sampai|to)\s*/).map(o=>Hp(o));return t==null||n==null||r.length>0||
t>=n?null:{from:t,to:n}}function x4(e){let t=e.split(/[;\n]/).filter(n=>n.trim()!=="").map(n=>{var a;
let[,r="",o=""]=(a=/^\s*([a-z']*)\s*(.+?)\s*$/i.exec(n))!=null?a:[],i=v4.findIndex(u=>u.includes(r.toLowerCase(
))),
s=$T(o);return s===null||r!==""&&i<0?null:{weekday:r===""?null:i,...s}});return t.some(n=>n===null)?
null:t.filter(n=>n!==null)}function S4(e){if(!/^\d{1,3}(\s*\+\s*\d{1,3})*$/.test(e))return null;let t=e.
split("+").reduce((n,r)=>n+k(r),0);return t>0&&t<=1440?t:null}function _T(e,t){let n=(a,u)=>{let l=t.
cell(a),c=ee(l)?null:u(W(l));if(ee(l)||c!==null)return c;let d={setting:`stages.${a}`,value:l,reason:
"not-a-time",allowed:[]};return e.findings.push({code:"SETTING_INVALID",severity:"warning",...e.place(
t,a),params:d}),null},[r,o,i]=[n("hours",$T),n("minutes",S4),n("breaks",x4)];if(r===null||o===null)return null;
let s=W(t.cell("rooms")).split(/[;\n]/);return{...r,minutes:o,breaks:i!=null?i:[],place:W(t.cell(
"place")),rooms:s.map(a=>a.trim()).filter(a=>a!=="")}}function MT(e){let t=Pr(e),n=T4(xo(t,"name"));
return{items:n.map(o=>E4(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function T4(e){let t=n=>{var r;return(r=dt(n.cell("order")))!=null?r:k.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function E4(e,t){var s;let n=t.cell("date"),r=R4(W(
t.cell("title")));r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes");let o=Gp(n);!ee(n)&&
o===null&&e.report(t,"date",n,"not-a-date");let i=_T(e,t);return{name:W(t.cell("name")),weight:e.weight(
t,"weight","stages"),advance:e.number(t,"advance",a=>k.isInteger(a)&&a>=1),title:r==="unreadable"?
null:
r,form:e.choice(t,"form",ru),date:(s=o==null?void 0:o.from)!=null?s:null,...(o==null?void 0:o.until)===
void 0?{}:{until:o.until},...ee(t.cell("scoreTab"))?{}:{scoreTab:W(t.cell("scoreTab"))},...i===null?
{}:{sitting:i}}}var C4=/;|^\s*\d+\s*[:=]/m;function R4(e){if(e==="")return null;if(!C4.test(e))return{
name:e};let n=e.split(/[;\n]/).map(i=>i.trim()).filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.
exec(i);return s===null||k(s[1])<1?null:{places:k(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==
null);return new w(r.map(i=>i.places)).size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();
var du=["criteria","median","majority","previous","shared"];m();m();var LT=["competition","year",
"organizer","government","province","city","language","top","method",
"missing","readings","minReadings","tieBreaks","decimals","carryOver","passingScore","maxSpread",
"maxPerInstitution","winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm",
"severityCorrection","conflicts","judgeFiles","deadline","admins","objectionDays","prizes",
"plenaryDate",
"plenaryTime","plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate",
"juryDecreeNumber","resultApproval","minutesNumber","decreeNumber","legalBasis","acknowledgedBy",
"copies","officeAddress","officeContact","certificateDesign","signerName","signerPosition",
"signerGrade","signerNip"];m();m();var jT={kind:"text",word:$("Mengetahui","Acknowledged By")};m();
var zT={kind:"texts",word:$("Admin","Admin")};m();var BT={kind:"choice",word:$("Nilai di Lampiran",
"Scores in Annexes"),choices:Xt};m();var UT={kind:"choice",word:$("Gabung Nilai Tahap","Carry Over"),
choices:Xt};m();var WT={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();var KT={kind:
"text",word:$("Tempat Penyerahan","Ceremony Place")};m();var GT={kind:"time",word:$(
"Waktu Penyerahan","Ceremony Time")};m();var HT={kind:"choice",word:$("Desain Piagam",
"Certificate Design"),choices:[["classic",$("klasik","classic")],["modern",$("modern","modern")]]};m(
);var qT={kind:"text",word:$("Kota","City")};m();var JT={kind:"text",word:$("Nama Kompetisi",
"Competition")};m();var ZT={kind:"choice",word:$("Benturan Kepentingan","Conflicts"),choices:[[
"exclude",$("keluarkan","exclude")],["include",$("hitung","include")]]};m();var VT={kind:"text",word:
$("Tembusan","Copies")};m();var YT={kind:"text",word:$("Batas Waktu","Deadline")};m();var XT={kind:
"number",word:$("Desimal","Decimals"),range:"0\u20136"};m();var QT={kind:"date",word:$(
"Tanggal Penetapan","Date")};m();var eE={kind:"text",word:$("Nomor SK","Decree Number")};m();var tE={
kind:"text",word:$("Pemerintah Daerah","Government")};m();var nE={kind:"choice",word:$("Berkas Juri",
"Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var rE={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var oE={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var iE={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var sE={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:Xt};m();var aE={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var uE={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var mu=["mean","trimmed","median","rank-sum",
"z-score","adjusted","robust","reliability"];m();m();var lE={name:$("terkoreksi","adjusted"),score:{
id:"nilai terkoreksi",en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var cE={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var dE={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var mE={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var pE={name:$("bobot keandalan juri","reliability","reliability weights"),score:{id:
"nilai berbobot keandalan",en:"reliability-weighted score"},official:
"Nilai tahap adalah rata-rata nilai juri yang dikoreksi menurut keketatannya; bobot juri berbanding terbalik dengan ragam galatnya."}
;m();var fE={name:$("tahan pencilan","robust"),score:{id:"nilai tahan pencilan",en:"robust score"},
official:
"Nilai tahap adalah rata-rata nilai juri yang dikoreksi menurut keketatannya; nilai yang jauh dari yang wajar berbobot kurang (Huber, 1,345 simpangan baku)."}
;m();var gE={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var hE={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Wi={mean:cE,trimmed:gE,median:dE,"rank-sum":mE,"z-score":hE,adjusted:lE,robust:fE,reliability:
pE};var yE={kind:"choice",word:$("Metode","Method"),choices:jp(mu,Wi)};m();var bE={kind:"number",
range:"1, 2, 3 \u2026",word:$("Juri Minimal per Peserta","Least Judges per Entry")};m();var wE={kind:
"text",word:$("Nomor Berita Acara","Minutes Number")};m();var kE={kind:"choice",word:$(
"Nilai Belum Diisi","Missing Scores"),choices:[["complete",$("wajib lengkap","complete")],[
"assigned",$("sesuai pembagian","assigned","sesuai penugasan")]]};m();var vE={kind:"number",word:$(
"Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var xE={kind:"text",word:$("Alamat Kantor",
"Office Address")};m();var SE={kind:"text",word:$("Kontak Kantor","Office Contact")};m();var TE={
kind:"text",word:$("Penyelenggara","Organizer")};m();var EE={kind:"number",word:$(
"Nilai Minimal Lolos","Passing Score")};m();var CE={kind:"date",word:$("Tanggal Pleno",
"Plenary Date")};m();var RE={kind:"text",word:$("Tempat Pleno","Plenary Place")};m();var DE={kind:
"time",word:$("Waktu Pleno","Plenary Time")};m();var AE={kind:"numbered",word:$("Uang Pembinaan",
"Prize")};m();var OE={kind:"text",word:$("Provinsi","Province")};m();var NE={kind:"choice",word:$(
"Juara Berperingkat","Ranked Winners"),choices:Xt};m();var PE={kind:"number",range:"1, 2, 3 \u2026",
word:$("Juri per Peserta","Judges per Entry")};m();var IE={kind:"choice",word:$("Persetujuan Hasil",
"Result Approval"),choices:Xt};m();var FE={kind:"auto-or-number",word:$("Koreksi Keketatan",
"Severity Correction"),auto:$("otomatis","auto")};m();var $E={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var _E={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var ME={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var LE={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var jE={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var zE={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var BE={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var UE={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var WE={name:$("bersama",
"shared"),official:""};var Ki={criteria:jE,median:BE,majority:zE,previous:UE,shared:WE};var KE={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:jp(du,Ki)};m();var GE={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var HE={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var qE={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:Xt}
;m();var JE={kind:"text",word:$("Tahun","Year")};var jb={competition:JT,year:JE,organizer:TE,
government:tE,province:OE,city:qT,language:oE,top:GE,method:yE,
missing:kE,readings:PE,minReadings:bE,tieBreaks:KE,decimals:XT,carryOver:UT,passingScore:EE,
maxSpread:uE,
maxPerInstitution:aE,winnersPerCategory:qE,rankedWinners:NE,letterScores:sE,annexScores:BT,
winnerTerm:HE,
severityCorrection:FE,conflicts:ZT,judgeFiles:nE,deadline:YT,admins:zT,objectionDays:vE,prizes:AE,
plenaryDate:CE,
plenaryTime:DE,plenaryPlace:RE,ceremonyDate:WT,ceremonyTime:GT,ceremonyPlace:KT,decisionDate:QT,
juryDecreeNumber:rE,
resultApproval:IE,minutesNumber:wE,decreeNumber:eE,legalBasis:iE,acknowledgedBy:jT,copies:VT,
officeAddress:xE,
officeContact:SE,certificateDesign:HT,signerName:_E,signerPosition:LE,signerGrade:$E,signerNip:ME};
var D4=e=>e!=="prizes",Ir=LT.filter(D4).map(e=>({key:e,...jb[e]})),pu=jb.prizes.word;m();m();m();m();
var Ne=Le(z(),""),fu=Le(Me(z().check(zc(/^\d{4}-\d{2}-\d{2}$/))),null),Fr=(e,t)=>be().check(ea(),Zn(
e),ii(t)),$r=e=>Le(Me(e),null);var ZE=Ne;m();var VE=Le(de(z()),[]);m();var YE=Le(xe(),!1);m();var XE=Le(
xe(),!1);m();var QE=fu;m();var eC=Ne;m();var tC=Ne;m();var nC=Le(gt(["classic","modern"]),"classic");
m();var rC=Ne;m();var oC=Ne;m();var iC=Le(gt(["exclude","include"]),"exclude");m();var sC=Ne;m();var aC=Ne;
m();var uC=Le(Fr(0,6),2);m();var lC=fu;m();var cC=Ne;m();var dC=Ne;m();var mC=Le(gt(["shared",
"separate"]),"shared");m();var pC=Ne;m();var fC=Le(gt(["id","en"]),"id");m();var gC=Ne;m();var hC=Le(
xe(),!1);m();var yC=$r(Fr(1,1e5));m();var bC=$r(be().check(Zn(0)));m();var wC=Le(gt(mu),"mean");m();
var kC=$r(Fr(1,1e3));m();var vC=Ne;m();var xC=Le(gt(["complete","assigned"]),"complete");m();var SC=$r(
Fr(1,365));m();var TC=Ne;m();var EC=Ne;m();var CC=Ne;m();var RC=$r(be());m();var DC=fu;m();var AC=Ne;
m();var OC=Ne;m();var NC=Le(de(Me(be().check(Zn(0)))),[]);m();var PC=Ne;m();var IC=Le(xe(),!0);m();
var FC=$r(Fr(1,1e3));m();var $C=Le(xe(),!1);m();var _C=Le(Bc([lT("auto"),be().check(Zn(0))]),"auto");
m();var MC=Ne;m();var LC=Ne;m();var jC=Ne;m();var zC=Ne;m();var BC=Le(de(gt(du)),["criteria",
"shared"]);m();var UC=Le(Fr(1,1e5),10);m();var WC=Le(gt(["Juara","Terbaik"]),"Juara");m();var KC=Le(
xe(),!1);m();var GC=Ne;var HC={competition:oC,year:GC,organizer:CC,government:dC,province:PC,city:rC,
language:fC,top:UC,method:wC,
missing:xC,readings:FC,minReadings:kC,tieBreaks:BC,decimals:uC,carryOver:XE,passingScore:RC,
maxSpread:bC,
maxPerInstitution:yC,winnersPerCategory:KC,rankedWinners:IC,letterScores:hC,annexScores:YE,
winnerTerm:WC,
severityCorrection:_C,conflicts:iC,judgeFiles:mC,deadline:aC,admins:VE,objectionDays:SC,prizes:NC,
plenaryDate:DC,
plenaryTime:OC,plenaryPlace:AC,ceremonyDate:QE,ceremonyTime:tC,ceremonyPlace:eC,decisionDate:lC,
juryDecreeNumber:pC,
resultApproval:$C,minutesNumber:vC,decreeNumber:cC,legalBasis:gC,acknowledgedBy:ZE,copies:sC,
officeAddress:TC,
officeContact:EC,certificateDesign:nC,signerName:LC,signerPosition:zC,signerGrade:MC,signerNip:jC};
var oa=q(HC),qC=oa.parse({});var gu=(e,t=[])=>({fault:e,allowed:t});function ZC(e){var a;let t=qC,n=[
],r=[],o=new h,i=new h,s=I4(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=W(l("key")),d=l("value"),p=(x,
O=[],N="error")=>{var F,_;let P=(_=(F=ot(e,u,"value"))!=null?F:ot(e,u,"key"))!=null?_:{},I={setting:
c,value:d,
reason:x,allowed:O};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},g=F4(c),b=Ir.find(x=>He(
c,x.word));if(g!==null){let x=$4(d);n[g-1]!==void 0?p("duplicate"):!ee(d)&&(x===null||x<0)?p(
"not-a-number"):(n[g-1]=x,i.set(g,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ee(d))continue;let x=A4(t,b,O4(d,b,s));"fault"in x?p(x.fault,x.allowed):t=x.settings}else c!==
""&&!ee(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function A4(e,t,n){if("fault"in n)return n;let r=oa.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[P4(t)]}}function O4(
e,t,n){
let r=W(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?gu("digits-lost"):{
value:r};case"number":{let o=dt(e);return o===null?gu("not-a-number"):{value:o}}case"auto-or-number":
{let o=He(r,t.
auto)?"auto":dt(e);return o===null?gu("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=ko(
e);return o===null?gu("not-a-date"):{value:o}}case"time":return{value:$b(e)};case"texts":return{
value:Bi(
e)};case"choice":{let o=Vn(r,t.choices);return o===void 0?gu("not-allowed",JC(t.choices,n)):{value:o}
}case"choices":{let o=Bi(e).map(i=>Vn(i,t.choices));return o.includes(void 0)?gu("not-allowed",JC(t.choices,
n)):{value:N4(o)}}}}function N4(e){let t=du.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var JC=(
e,t)=>e.
map(([,n])=>n[t]),P4=e=>e.kind==="number"&&e.range||"\u2265 0";function I4(e){let t=Ir.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&He(W(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&Vn(W(n.cell("value")),t.choices)==="en"?"en":"id"}
function F4(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(M(e));return t!==null&&He((n=t[1])!=null?n:"",pu)&&k(t[2])>0?
k(t[2]):null}function $4(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(W(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return k(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Vc=["settings","stages","criteria","entries","judges",
"institutions","signers"];function jt(e,t=TT){
let n=new h;for(let r of Vc){let o=xr(e,r,t);o!==void 0&&n.set(r,o)}return n}var _4={name:mT,weight:
null,
advance:null,title:null,form:null,date:null};function tr(e){let t=(p,g)=>{let b=e.get(p);return b===
void 0?null:mt(b,g)},n={settings:t("settings",Kc),stages:t("stages",Gc),criteria:t("criteria",Hc),
entries:t(
"entries",Yr),judges:t("judges",ta),institutions:t("institutions",qc),signers:t("signers",na)},r=ZC(
n.settings),o=MT(n.stages),i=o.items.length>0?o.items:[_4],s=p=>{var g,b;return(b=(g=i.find(x=>M(x.name)===
M(p)))==null?void 0:g.name)!=null?b:p},a=AT(n.criteria,s),u=OT(n.entries),l=PT(n.judges,i.map(p=>p.name)),
c=NT(n.institutions),d=FT(n.signers);return{competition:{settings:r.settings,stages:i,criteria:a.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,a,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:a.rows,entries:u.rows,judges:l.rows}}}m();m();var Jp=e=>e instanceof C&&"notLocked"in e;
function Zp(e,t){if(t.length===0)return;let n=`${e} stays open: ${E.stringify(t)}`;throw y.assign(
new C(n),{notLocked:{tab:e,faults:t}})}var Yc=e=>e.getEditors().
map(t=>t.getEmail());function VC(e){let[t="",n=""]=e.toLowerCase().split("@");return n==="gmail.com"||
n==="googlemail.com"?`${t.replace(/\./g,"")}@gmail.com`:`${t}@${n}`}var vn=(e,t)=>e.some(n=>VC(n)===
VC(t)),zb=()=>{var e,t;return(t=(e=Oe().getOwner())==null?void 0:e.getEmail())!=null?t:null};
function YC(e,t){
var o;let n=[...t,we(),(o=zb())!=null?o:""],r=Yc(e).filter(i=>!vn(n,i));return[...r.length>0?[{kind:
"people",people:r}]:[],...M4(e)?[{kind:"domain"}]:[]]}function M4(e){return e.canDomainEdit()?(e.setDomainEdit(
!1),e.canDomainEdit()):!1}var XC=e=>e.map(t=>t.getA1Notation());function Xc(e,t,n=[]){SpreadsheetApp.
flush();let[r]=e.getProtections(SpreadsheetApp.ProtectionType.SHEET);if(r===void 0)return[{kind:
"missing"}];let o=XC(r.getUnprotectedRanges()).filter(i=>!n.includes(i));return[...YC(r,t),...o.length>0?
[{kind:"cells",ranges:o}]:[]]}function Bb(e,t){let[n]=e;return n===void 0?[{kind:"missing"}]:[...e.length>
1?[{kind:"blocks",ranges:XC(e.map(o=>o.getRange()))}]:[],...YC(n,t)]}function Ub(e){var n;let t=Oe().getSheetByName(
e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}function Vp(e){let t=Ub(e);return t===null||t.isWarningOnly()?
null:Yc(t)}function Sr(e,t){let n=Oe().getSheetByName(e);if(n===null)return;let r=n.protect();Qc(r,t),
r.setUnprotectedRanges([]),Zp(e,Xc(n,t))}function Qc(e,t){e.isWarningOnly()&&e.setWarningOnly(!1);
let n=Yc(
e),r=[we(),...t].filter(s=>s!==""),o=r.filter(s=>!vn(n,s)&&!Wb(e,s)),i=n.filter(s=>!vn(r,s));return i.
length>0&&e.removeEditors(i),o}function Wb(e,t){try{return e.addEditors([t]),!0}catch(n){if(!S(n).includes(
t))throw n;return console.warn(S(n)),!1}}var QC=(e,t)=>{e.removeEditors([...t])},eR=()=>new h(Oe().getProtections(
SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e])),tR=()=>Oe().getProtections(
SpreadsheetApp.ProtectionType.RANGE).map(e=>({tab:e.getRange().getSheet().getName(),lock:e}));
function Yp(e){
if(e.isWarningOnly())return"everybody";try{return Yc(e)}catch{return"unknown"}}var nR=()=>Oe().getEditors(
).
map(e=>e.getEmail()),rR=e=>Ub(e)===null;function oR(e,t){let n=Ub(e);n!==null&&(t===null?n.remove():
t.length>0&&n.addEditors(t))}var iR=e=>{var t;return((t=Oe().getSheetByName(e))==null?void 0:t.isSheetHidden(
))===
!0};function hu(e){let t=Oe().getSheetByName(e);t!==null&&!t.isSheetHidden()&&t.hideSheet()}m();
function L4({admins:e}){let t=jt(rt(),At()).get("settings"),n=t===void 0?null:Vp(t);return n===null?
[]:[...new w([...e,...n])]}var sR=({admins:e},t,n)=>n!==void 0&&t(n)?e:[];function So(e,t,n=[],r=[]){
let o=null;return{named:n,admins:()=>(o!=null||(o=L4(e).filter(i=>vn(n,i)||!vn(r,i))),o),isShut:t}}
function aR(e,t){
let n=Yp(e);if(n==="everybody")return"open";if(n==="unknown")return"shut-out";let r=[we(),...[zb()].
filter(i=>i!==null),...t.named],o=n.filter(i=>!vn(r,i));return o.length>0&&o.some(i=>!vn(t.admins(),
i))?"open":t.named.every(i=>vn(n,i))?null:"lacks"}m();function uR({names:e,own:t,isBound:n,collected:
r},o,i){let s=Wp(),a=[...new w([...nR(),...i])],u=s===
null?[]:a.filter(O=>!vn(s,O)),l=s!==null&&u.length===0;if(u.length===0)return{people:a,added:u,
isRemembered:l,
locks:[]};let c=[...jt(e,n).values()],d=O=>[...c,...r].includes(O)||t.has(O)||au(O),p=[...o].flatMap(
([O,N])=>d(O)?[{tab:O,lock:N,judge:""}]:[]),g=tR().flatMap(({tab:O,lock:N})=>{var I;let P=(I=t.get(O))==
null?void 0:I.judge.email;return P===void 0?[]:[{tab:O,lock:N,judge:P}]}),b=u.filter(O=>vn(i,O)),x=[
...p,...g].map(({tab:O,lock:N,judge:P})=>{let I=j4(N),F=I.filter(U=>vn(u,U)&&!vn([P],U)),_=F.filter(
U=>!vn(i,U)),j=c.includes(O)?b.filter(U=>!vn(I,U)):[];return{tab:O,lock:N,passing:F,out:_,lacks:j}});
return{people:a,added:u,isRemembered:l,locks:x}}function j4(e){let t=Yp(e);return typeof t=="string"?
[]:t}function lR({people:e,isRemembered:t,locks:n}){for(let{lock:r,out:o,lacks:i}of n){o.length>0&&
QC(
r,o);for(let s of i)Wb(r,s)}t||xT(e)}var cR=({locks:e},t)=>[...new w(e.flatMap(({tab:n,passing:r})=>r.
length>0?[n]:[]))].filter(n=>!t(n)).map(n=>({code:"TAB_OPEN",severity:"error",tab:n,params:{
isShutOut:!1}}));var Xp=["assignment","schedule","plenary","objections"],z4={presence:[],ranking:[
"assignment","plenary","history"],all:[...Xp,"history","decisions","documents","corrections"]};
function dR(e,t,n,r,o,i){
var g,b;let s=Bp(),a=Zr(),u=new h([...a].map(([x,O])=>[O,x])),l=new h;for(let x of Xp){let O=xr(e,x,
o);O!==void 0&&l.set(x,O)}for(let x of["decisions","documents","corrections"]){let O=x==="documents"?
void 0:e.find(P=>He(P,Z[x])),N=(b=u.get((g=s[x])!=null?g:-1))!=null?b:O;N!==void 0&&l.set(x,N)}t!==null&&
l.set("history",t);let c=x=>z4[i].includes(x),d=[...l].map(([x,O])=>{let N=n.get(O);return{part:x,
name:O,
state:N===void 0?"open":c(x)?aR(N,r):null}}),p=d.filter(({part:x,name:O,state:N})=>(N==="open"||N===
"shut-out")&&s[x]===a.get(O));return{tabs:l,open:[...d.flatMap(({name:x,state:O})=>O===null?[]:[x]),
...d.some(({state:x})=>x==="lacks")?[...n.keys()].filter(au):[]],bound:s,findings:[...p.map(({name:x,
state:O})=>({code:"TAB_OPEN",severity:"error",tab:x,params:{isShutOut:O==="shut-out"}})),...Wc(e,Xp,
o).map(({name:x,first:O})=>({code:"TAB_COPY",severity:"error",tab:x,params:{judge:null,first:O,
reason:"decides"}}))]}}function $t({deciding:{tabs:e,open:t,bound:n},keepers:r,newcomers:o},i=s=>s()){
let s=U4(
e,n),a=E.stringify(s)===E.stringify(n);t.length===0&&a&&o.isRemembered||i(()=>{lR(o);for(let u of t)
B4(u,r);a||Nb(s)})}function B4(e,t){try{Sr(e,t.admins())}catch(n){if(Jp(n))throw n;console.warn(S(n))}
}
function U4(e,t){var i,s;let n=Zr(),r=[...n.keys()],o={...t};for(let[a,u]of e)o[a]=(i=n.get(u))!=null?
i:-1;for(let a of[...Vc,...Xp]){let l=Wc(r,[a],()=>!1).length===0?xr(r,a,()=>!1):void 0;l!==void 0&&
(o[a]=(s=n.get(l))!=null?s:-1)}return o}m();m();var Qp={code:"",name:"",institution:"",category:"",
unitType:"",innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},mR={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function qe(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Ze(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);function $n({assignment:e},t){let n=e==null?void 0:e.get(t.name);return n===void 0?null:(r,o)=>{
var i,s;return(s=(i=n.get(o.code))==null?void 0:i.includes(r.code))!=null?s:!1}}function ed(e,t){let n=new h(
t.map(r=>[r,0]));for(let r of e.values())for(let o of r)n.has(o)&&n.set(o,n.get(o)+1);return n}m();
var pR=new A;function _r(e){var n;let t=(n=pR.get(e))!=null?n:W4(e);return pR.set(e,t),t}function W4(
e){
let t=new h(e.institutions.map(i=>[M(i.name),M(i.parent)])),n=(i,s)=>{let a=new w;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new h(e.judges.map(i=>[i.code,{
institution:M(
i.institution),listed:new w(i.conflicts.map(X))}])),o=new h(e.entries.map(i=>[i.code,{code:X(i.code),
institution:M(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var ke=BigInt(
0),Ke=BigInt(1),hn=BigInt(2),td=BigInt(3),bu=BigInt(5),ur=BigInt(10),H1e=BigInt(k.MAX_SAFE_INTEGER),
K4=2e3,ie={s:Ke,n:ke,d:Ke};function ui(e,t){try{e=BigInt(e)}catch{throw Gi()}return e*t}function Xr(
e){
return typeof e=="bigint"?e:f.floor(e)}function Ot(e,t){if(t===ke)throw Kb();let n=y.create(je.prototype);
n.s=e<ke?-Ke:Ke,e=e<ke?-e:e;let r=ia(e,t);return n.n=e/r,n.d=t/r,n}var G4=[hn*hn,hn,hn*hn,hn,hn*hn,
hn*
td,hn,hn*td];function yu(e){let t=y.create(null);if(e<=Ke)return t[e]=Ke,t;let n=r=>{t[r]=(t[r]||ke)+
Ke};for(;e%hn===ke;)n(hn),e/=hn;for(;e%td===ke;)n(td),e/=td;for(;e%bu===ke;)n(bu),e/=bu;for(let r=0,
o=hn+bu;o*o<=e;){for(;e%o===ke;)n(o),e/=o;o+=G4[r],r=r+1&7}return e>Ke&&n(e),t}var gn=function(e,t){
let n=ke,r=Ke,o=Ke;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Gi();
if(e%
1!==0)throw fR();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Gi();if(t%1!==0)throw fR(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Gi();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Gi();if(e<0&&(o=-Ke,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=ke,a=ke,u=ke,l=Ke,c=Ke,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Gi();if(d[i]===
"-"?(o=-Ke,i++):d[i]==="+"&&i++,d.length===i+1?a=ui(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=ui(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=ui(
d[i],o),l=ur**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=ui(d[
i+
1],o),c=ur**BigInt(d[i+1].length)-Ke,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=ui(d[i],o),l=ui(d[i+2],Ke),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=ui(d[i],o),a=ui(d[i+2],o),l=ui(d[i+4],Ke),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw Gi()}else if(typeof e=="bigint")n=e,o=e,r=Ke;else throw Gi();if(r===ke)throw Kb(
);
ie.s=o<ke?-Ke:Ke,ie.n=n<ke?-n:n,ie.d=r<ke?-r:r};function H4(e,t,n){let r=Ke;for(;t>ke;e=e*e%n,t>>=Ke)
t&Ke&&(r=r*e%n);return r}function q4(e,t){for(;t%hn===ke;t/=hn);for(;t%bu===ke;t/=bu);if(t===Ke)return ke;
let n=ur%t,r=1;for(;n!==Ke;r++)if(n=n*ur%t,r>K4)return ke;return BigInt(r)}function J4(e,t,n){let r=Ke,
o=H4(ur,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*ur%t,o=o*ur%t}return 0}function ia(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function je(e,t){if(
gn(
e,t),this instanceof je)e=ia(ie.d,ie.n),this.s=ie.s,this.n=ie.n/e,this.d=ie.d/e;else return Ot(ie.s*
ie.n,ie.d)}var Kb=function(){return new C("Division by Zero")},Gi=function(){return new C(
"Invalid argument")},fR=function(){return new C("Parameters must be integer")};je.prototype={s:Ke,n:
ke,d:Ke,abs:function(){
return Ot(this.n,this.d)},neg:function(){return Ot(-this.s*this.n,this.d)},add:function(e,t){return gn(
e,t),Ot(this.s*this.n*ie.d+ie.s*this.d*ie.n,this.d*ie.d)},sub:function(e,t){return gn(e,t),Ot(this.s*
this.n*ie.d-ie.s*this.d*ie.n,this.d*ie.d)},mul:function(e,t){return gn(e,t),Ot(this.s*ie.s*this.n*ie.
n,this.d*ie.d)},div:function(e,t){return gn(e,t),Ot(this.s*ie.s*this.n*ie.d,this.d*ie.n)},clone:
function(){
return Ot(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return Ot(this.s*this.n%this.d,Ke);
if(gn(e,t),ke===ie.n*this.d)throw Kb();return Ot(this.s*(ie.d*this.n)%(ie.n*this.d),ie.d*this.d)},
gcd:function(e,t){
return gn(e,t),Ot(ia(ie.n,this.n)*ia(ie.d,this.d),ie.d*this.d)},lcm:function(e,t){return gn(e,t),ie.
n===ke&&this.n===ke?Ot(ke,Ke):Ot(ie.n*this.n,ia(ie.n,this.n)*ia(ie.d,this.d))},inverse:function(){
return Ot(
this.s*this.d,this.n)},pow:function(e,t){if(gn(e,t),ie.d===Ke)return ie.s<ke?Ot((this.s*this.d)**ie.
n,this.n**ie.n):Ot((this.s*this.n)**ie.n,this.d**ie.n);if(this.s<ke)return null;let n=yu(this.n),r=yu(
this.d),o=Ke,i=Ke;for(let s in n)if(s!=="1"){if(s==="0"){o=ke;break}if(n[s]*=ie.n,n[s]%ie.d===ke)n[s]/=
ie.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=ie.n,r[s]%ie.d===ke)r[s]/=
ie.d;else return null;i*=BigInt(s)**r[s]}return ie.s<ke?Ot(i,o):Ot(o,i)},log:function(e,t){if(gn(e,t),
this.s<=ke||ie.s<=ke)return null;let n=y.create(null),r=yu(ie.n),o=yu(ie.d),i=yu(this.n),s=yu(this.d);
for(let l in o)r[l]=(r[l]||ke)-o[l];for(let l in s)i[l]=(i[l]||ke)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||ke,d=i[l]||ke;if(
c===
ke){if(d!==ke)return null;continue}let p=d,g=c,b=ia(p,g);if(p/=b,g/=b,a===null&&u===null)a=p,u=g;
else if(p*
u!==a*g)return null}return a!==null&&u!==null?Ot(a,u):null},equals:function(e,t){return gn(e,t),this.
s*this.n*ie.d===ie.s*ie.n*this.d},lt:function(e,t){return gn(e,t),this.s*this.n*ie.d<ie.s*ie.n*this.
d},lte:function(e,t){return gn(e,t),this.s*this.n*ie.d<=ie.s*ie.n*this.d},gt:function(e,t){return gn(
e,t),this.s*this.n*ie.d>ie.s*ie.n*this.d},gte:function(e,t){return gn(e,t),this.s*this.n*ie.d>=ie.s*
ie.n*this.d},compare:function(e,t){gn(e,t);let n=this.s*this.n*ie.d-ie.s*ie.n*this.d;return(ke<n)-(n<
ke)},ceil:function(e){return e=ur**BigInt(e||0),Ot(Xr(this.s*e*this.n/this.d)+(e*this.n%this.d>ke&&
this.
s>=ke?Ke:ke),e)},floor:function(e){return e=ur**BigInt(e||0),Ot(Xr(this.s*e*this.n/this.d)-(e*this.n%
this.d>ke&&this.s<ke?Ke:ke),e)},round:function(e){return e=ur**BigInt(e||0),Ot(Xr(this.s*e*this.n/this.
d)+this.s*((this.s>=ke?Ke:ke)+hn*(e*this.n%this.d)>this.d?Ke:ke),e)},roundTo:function(e,t){gn(e,t);
let n=this.
n*ie.d,r=this.d*ie.n,o=n%r,i=Xr(n/r);return o+o>=r&&i++,Ot(this.s*i*ie.n,ie.d)},divisible:function(e,
t){
return gn(e,t),ie.n===ke?!1:this.n*ie.d%(ie.n*this.d)===ke},valueOf:function(){return k(this.s*this.
n)/k(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=q4(t,n),o=J4(t,n,r),i=this.s<ke?"-":"";
if(i+=Xr(t/n),t%=n,t*=ur,t&&(i+="."),r){for(let s=o;s--;)i+=Xr(t/n),t%=n,t*=ur;i+="(";for(let s=r;s--;
)
i+=Xr(t/n),t%=n,t*=ur;i+=")"}else for(let s=e;t&&s--;)i+=Xr(t/n),t%=n,t*=ur;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<ke?"-":"";if(n===Ke)r+=t;else{let o=Xr(t/n);e&&o>ke&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<ke?"-":"";if(n===
Ke)r+=t;else{let o=Xr(t/n);e&&o>ke&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Xr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=Ot(r[o-1],
Ke);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var nd=BigInt(10),rd=BigInt(0),Hb=BigInt(1),wu=BigInt(2),Gb=1e4,Z4=1e15;function qb(
e,t){let n=e/t;return e<
rd&&n*t!==e?n-Hb:n}function V4(e){let[t="0",n="0"]=S(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=k(n)-o.length+4;if(s>=0)return i*nd**BigInt(s);let a=nd**BigInt(-s);return qb(i*wu+a,a*wu)}
function od(e){
if(!k.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*Gb);return f.abs(
t)<Z4&&t/Gb===e?BigInt(t):V4(e)}function rn(e){return new je(od(e),BigInt(Gb))}function xn({s:e,n:t,
d:n},r){return qb(wu*e*t*nd**BigInt(r)+n,wu*n)}function _n(e,t){return new je(xn(e,t),nd**BigInt(t))}
function Jb(e,t,n){let r=nd**BigInt(n);return new je(qb(wu*e*r+t,wu*t),r)}function Tr(e,t){let n=xn(
e,t),r=S(n<rd?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<rd?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function on(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function yn(
e){
let t=rd,n=Hb;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new je(t,n*BigInt(e.length))}
function ku(e){let t=[...e].sort(on),n=t.length>>1;return t.length%2===1?t[n]:yn([t[n-1],t[n]])}
function vu(e){
let t=Hb;for(let{d:n}of e)t%n!==rd&&(t=new je(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function xu(e){let t=new je(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}function Su(e,t){let n=10**t;return new je(
BigInt(f.floor(e*n+.5)),BigInt(n))}var ef=BigInt(0),Y4=BigInt(100),X4=BigInt(1e4),Q4=e=>e.length>0&&
e.every(({weight:t,max:n})=>k.isFinite(
t)&&k.isFinite(n));function tf(e){if(!Q4(e))return null;let t=e.map(l=>od(l.weight)),n=e.map(l=>od(l.
max)),r=t.reduce((l,c)=>l+c,ef);if(r<=ef||n.some(l=>l<=ef))return null;let o=n.reduce((l,c)=>new je(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>Y4*t[c]*o/l),s=o*r,a=new h,u=l=>{let c=a.get(l);if(c)return c;
let d=od(l),p={parts:d,exact:new je(d,X4)};return a.set(l,p),p};return l=>{let c=ef,d=l.map((p,g)=>{
let b=u(p);return c+=i[g]*b.parts,b.exact});return{score:new je(c,s),marks:d}}}function e5(e,t){var s;
let n=qe(e,t),r=tf(n),o=e.settings.conflicts==="exclude"?_r(e):()=>null,i=(s=
$n(e,t))!=null?s:(()=>!0);return(a,u,l)=>{let c=[],d=0,p=!1;for(let{name:g}of n){let b=l.marks.get(g);
b===void 0||b.kind==="blank"?d+=1:b.kind==="recused"?p=!0:b.kind==="score"&&k.isFinite(b.value)&&c.push(
b.value)}return d===n.length?null:p?{leftOut:"recused"}:o(a,u)!==null?{leftOut:"conflict"}:i(a,u)?c.
length<n.length?{leftOut:"incomplete"}:r===null?null:{reading:r(c)}:{leftOut:"unassigned"}}}function t5(
e){
let t=new h;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(n.entry,n);return t}function gR(
e,t,n,r){
let o=e5(e,t),i=Ze(e,t),s=n.filter(c=>c.stage===t.name),a=i.flatMap(c=>{let d=s.find(p=>p.judge===c.
code);return d?[{judge:c,rows:t5(d)}]:[]}),u=new h,l=[];for(let c of r){let d=new h;for(let{judge:p,
rows:g}of a){let b=g.get(c.code),x=b?o(p,c,b):null;x!==null&&("reading"in x?d.set(p.code,x.reading):
l.push({entry:c.code,judge:p.code,reason:x.leftOut}))}u.set(c.code,d)}return{stage:t,criteria:qe(e,t),
entries:r,judges:i,readings:u,leftOut:l}}m();m();function nf(e){let t=new h;for(let{category:n}of e){
let r=M(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(M(n.category)))!=null?r:null}}m();function li(e,t){let n=new h;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Hi(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var nr=BigInt(0),id=BigInt(1);function yR(e,t){let[n,r]=[e,t];for(;r!==nr;)[n,r]=[r,
n%r];return n}
var hR=BigInt(1)<<BigInt(64);function rf(e,t){let n=e/t,r=(e-n*t)*hR/t;return k(n)+k(r)/k(hR)}
function bR(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=id;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>nr);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function n5(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==nr&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function r5(e){let t=new w;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return wR(t)}var wR=e=>v.from(
e).reduce((t,n)=>t/yR(t,n)*n,id);function Tu(e){var b,x,O,N,P;let t=r5(e),n=new w;for(let{code:I}of e.
entries)for(let F of(x=(b=e.readings.get(I))==null?void 0:b.keys())!=null?x:[])n.add(F);let r=v.from(
n).sort(),o=new h(r.map((I,F)=>[I,F])),i=new h,s=new h,a=nr,u=0;for(let{code:I}of e.entries){let F=v.
from((O=e.readings.get(I))!=null?O:[],([B,{score:L}])=>({judge:o.get(B),value:L.s*L.n*(t/L.d)})).sort(
(B,L)=>B.judge-L.judge);if(F.length===0)continue;let _=F.map(({judge:B})=>B).join(),j=(N=i.get(_))!=
null?N:{judges:F.map(({judge:B})=>B),entries:[],sums:F.map(()=>nr)};i.set(_,j);let U=nr;for(let[B,{
value:L}]of F.
entries())j.sums[B]=j.sums[B]+L,U+=L,a+=L*L;j.entries.push({code:I,total:U}),s.set(F.length,((P=s.get(
F.length))!=null?P:nr)+U*U),u+=F.length-1}let l=wR(v.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>nr)),
d=r.map(()=>nr);for(let{judges:I,entries:F,sums:_}of i.values()){let j=l/BigInt(I.length),U=j*BigInt(
F.length),B=j*_.reduce((L,K)=>L+K,nr);for(let[L,K]of I.entries()){let H=c[K];for(let V of I)H[V]=H[V]-
U;H[K]=H[K]+l*BigInt(F.length),d[K]=d[K]+l*_[L]-B}}let p=v.from(s).reduce((I,[F,_])=>I+l/BigInt(F)*_,
nr),g=l*a-p;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:g,
freedom:u,
...n5(c)}}m();m();function o5(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),a=1/f.sqrt(s*s+1),u=s*a,l=p=>{let[g,b]=[p[n],p[r]];p[n]=a*g-u*b,p[r]=u*g+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[g,b]=[c[p],d[p]];c[p]=a*g-u*b,d[
p]=
u*g+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function of(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=v.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))o5(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var kR=.01,sd=1e4,vR=20,i5=60;function sf({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=of(e.map(d=>d.map(p=>rf(p,r)))).slice(s),u=t.map(d=>rf(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,g,b)=>p+g*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,rf(o,n*n*r)-c),freedom:i}}var af=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function xR(e,t){let{axes:n,freedom:r}=e,o=af(e,t),i=r*f.log(o),s=0,a=0;for(let u of n)
i+=f.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function uf(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(af(e,
sd)===0)return sd;let o=vR*f.log10(sd/kR),i=d=>kR*10**(f.min(f.max(d,0),o)/vR),s=0,a=k.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=xR(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>xR(e,10**d).slope,l=f.log10(
i(s-1)),c=f.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<i5;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Qr=9,Zb=9;function s5(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=uf(sf(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=k(n.toPrecision(Zb));return{value:
r,
origin:r>=sd?"no-judge-effect":"estimated"}}function a5(e){let[t="0",n="0"]=e.toExponential(Zb-1).split(
"e"),r=BigInt(t.replace(".","")),o=k(n)-(Zb-1),i=BigInt(10)**BigInt(f.abs(o)),{n:s,d:a}=o<0?new je(r,
i):new je(r*i);return{over:s,under:a}}function u5({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=a5(o),a=i===nr,u=e.map((c,d)=>c.map((p,g)=>a?r[d]===r[g]?p+n:p:d===g?s*p+i*n:s*p)),l=a?id:s;
return bR(u,t.map(c=>l*c))}function l5(e,t){let n=Tu(e),r=s5(n,t),{numerators:o,denominator:i}=u5(n,
r.value),s=i*n.unit,a=Hi(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((g,b)=>g+o[b],
nr),p=BigInt(l.length);return c.map(({code:g,total:b})=>[g,a?new je(b,n.unit*p):Jb(b*i-d,s*p,Qr)])});
return{lambda:r,effects:new h(n.judges.map((l,c)=>[l,Jb(o[c],s,Qr)])),scores:new h(u)}}var SR=new A;
function To(e,t){var o,i;let n=(o=SR.get(e))!=null?o:new h;SR.set(e,n);let r=(i=n.get(t))!=null?i:l5(
e,t);return n.set(t,r),r}m();function Eu(e){let t=e.entries.filter(s=>{var a,u;return((u=(a=e.readings.get(
s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new w(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var TR=e=>e.
filter(t=>t.every(n=>n!==null));m();m();var ad=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:
[]].map(([r,{score:o}])=>({judge:r,score:o}))},
lf=e=>[...e].sort((t,n)=>on(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function qi(
e,t){
return new h(e.entries.flatMap(({code:n})=>{let r=ad(e,n);return r.length>0?[[n,t(r)]]:[]}))}var ud={
better:"higher",unit:"points",precision:null,scores:e=>qi(e,t=>yn(t.map(({score:n})=>n)))};m();m();
var c5={exact:1e-28,drawn:1e-12},d5=1e-13;function sa(e,t,n="exact"){var O,N;let r=(N=(O=e[0])==
null?void 0:O.length)!=null?N:0,o=e.length,i=e.flatMap((P,I)=>P.flatMap((F,_)=>F===null?[]:[{entry:I,
judge:_}])),s=Int32Array.from(i,P=>P.entry),a=Int32Array.from(i,P=>P.judge),u=P=>Float64Array.from(i,
I=>P[I.entry][I.judge]),l=(P,I)=>{let[F,_]=[new Float64Array(o),new Float64Array(o)];for(let j=0;j<s.
length;j+=1){let U=s[j];F[U]+=P[j]*I[j],_[U]+=P[j]}for(let j=0;j<o;j+=1)F[j]/=_[j];return F},c=(P,I)=>{
let F=l(P,I),_=new Float64Array(r);for(let j=0;j<s.length;j+=1)_[a[j]]+=P[j]*(I[j]-F[s[j]]);return _}
,
d=P=>{let I=new Float64Array(a.length);for(let F=0;F<a.length;F+=1)I[F]=P[a[F]];return I},p=(P,I)=>{
let F=c(P,d(I));for(let _=0;_<r;_+=1)F[_]+=t*I[_];return F};return{entry:s,judge:a,entries:o,judges:
r,
scoresOf:u,effects:(P,I,F)=>{let _=new Float64Array(r),j=c(I,P),U=c5[n]*ld(j,j);if(F!==void 0){_.set(
F);let H=p(I,_);for(let V=0;V<r;V+=1)j[V]-=H[V]}let B=t+I.reduce((H,V)=>H+V,0),L=j.slice(),K=ld(j,j);
for(let H=0;H<10*r+50&&K>U;H+=1){let V=p(I,L),ce=ld(L,V);if(ce<=d5*B*ld(L,L))break;let Q=K/ce;for(
let se=0;se<
r;se+=1)_[se]+=Q*L[se],j[se]-=Q*V[se];let oe=K;K=ld(j,j);for(let se=0;se<r;se+=1)L[se]=j[se]+K/oe*L[
se]}
return _},worths:(P,I,F)=>{let _=d(F);for(let j=0;j<_.length;j+=1)_[j]=P[j]-_[j];return l(I,_)},
residuals:(P,I,F)=>{
let _=new Float64Array(P.length);for(let j=0;j<_.length;j+=1)_[j]=P[j]-I[s[j]]-F[a[j]];return _}}}
function ld(e,t){
let n=0;for(let r=0;r<e.length;r+=1)n+=e[r]*t[r];return n}m();m();var eo=e=>e.filter(t=>t!==null),Mr=e=>e.reduce(
(t,n)=>t+n,0),Mn=e=>Mr(e)/e.length;function Jt(e){
if(e.every(n=>n===e[0]))return 0;let t=Mn(e);return Mr(e.map(n=>(n-t)**2))}function cf(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}var Ji=e=>Float64Array.from(e,t=>{
let[n,r]=[0,0];for(let o of t)o!==null&&(n+=o,r+=1);return n/r});function df(e,t){
var r,o;let n=e.map(i=>[...i]);for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap(
(u,l)=>u[i]===null?[]:[l]),a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}
var mf=e=>t=>Float64Array.
from(t,n=>{let r=eo(n).sort((i,s)=>i-s),o=e(r.length);return Mn(r.slice(o,r.length-o))});var pf=(e,t)=>{
if(e.every(o=>o.every(i=>i!==null)))return Ji;let n=sa(e,t),r=new Float64Array(n.entry.
length).fill(1);return o=>{let i=n.scoresOf(o);return n.worths(i,r,n.effects(i,r))}};var ER={better:
"higher",unit:"points",precision:Qr,correctsSeverity:!0,exactOn:Hi,scores:(e,t)=>Hi(e)?
ud.scores(e,t):To(e,t.severityCorrection).scores,quickly:(e,t)=>{let{entries:n,rows:r}=Eu(e),o=pf(r,
t)(r);return new h(n.map(({code:i},s)=>[i,Su(o[s],Qr)]))},working:(e,t)=>{let n=ud.scores(e,t),r=Hi(
e)?null:To(e,t.severityCorrection);return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:
r.
scores.get(o).sub(i),lambda:rn(r.lambda.value),origin:r.lambda.origin};return[{code:
"SEVERITY_CORRECTED",params:{mean:i,correction:s}}]}}};m();var CR={better:"higher",unit:"points",
precision:null,scores:e=>qi(e,t=>ku(t.map(({score:n})=>n))),working:e=>t=>{
let n=lf(ad(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var ff=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function gf(e){let t=new h;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function m5(e){
let{units:t}=vu(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new je(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var RR=e=>gf(ff(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:m5(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),DR={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new h(
[...RR(e)].map(([t,n])=>[t,yn(n.map(({rank:r})=>r))])),working:e=>{let t=RR(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();m();function AR(e,t,n){
let{entry:r,judge:o}=e,i=new Float64Array(e.entries);if(n!==null)for(let a=0;a<r.
length;a+=1)i[r[a]]+=1/n[o[a]];let s=new Float64Array(e.judges);for(let a=0;a<r.length;a+=1)s[o[a]]+=
t[a]**2+(n===null?0:1/i[r[a]]);return s}var p5=e=>e.length/e.reduce((t,n)=>t+1/n,0);function Cu(e,t,
n){
let{judge:r,entries:o,judges:i}=e,s=new Float64Array(t.length).fill(1),a=e.effects(t,s),u=e.worths(t,
s,a),l=new Float64Array(i);for(let x of r)l[x]+=1;let c=f.max(1,t.length-o-i+1),p=AR(e,e.residuals(t,
u,a),null).reduce((x,O)=>x+O,0)/c,g=new Float64Array(i).fill(p);if(p<1e-8)return{weights:s,effects:a,
worths:u,limit:null,variances:g,level:p};let b=s;for(let x=0;x<1e3;x+=1){let O=AR(e,e.residuals(t,u,
a),g);p=p5(g);let N=g;if(g=O.map((P,I)=>{let F=l[I]>1?P*l[I]/(l[I]-1):l[I]*p;return(8*p+F)/(8+l[I])}
),
b=Float64Array.from(r,P=>p/g[P]),a=e.effects(t,b,a),u=e.worths(t,b,a),g.every((P,I)=>f.abs(P/N[I]-1)<
n))break}return{weights:b,effects:a,worths:u,limit:null,variances:g,level:p}}m();var OR={exact:1e-12,
drawn:.001};function f5(e,t,n){let r=[...e.entries].sort((g,b)=>g.code<b.code?-1:
1),{entries:o,judges:i,rows:s}=Eu({...e,entries:r});if(o.length===0)return{entries:new h,limit:null}
;
let a=sa(s,t),{weights:u,effects:l,limit:c}=n(a,a.scoresOf(s),OR.exact),d=v.from(l,g=>Su(-g,Qr)),p=new h(
o.map(({code:g})=>[g,[]]));for(let[g,b]of u.entries()){let{code:x}=o[a.entry[g]],O=i[a.judge[g]],{
score:N}=e.
readings.get(x).get(O),P=d[a.judge[g]];p.get(x).push({judge:O,score:N,correction:P,weight:Su(b,Qr)})}
return{entries:p,limit:c===null?null:Su(c,Qr)}}var Vb=e=>{var t;return(t=xu(e.map(({score:n,
correction:r,
weight:o})=>({weight:o,score:n.add(r)}))))!=null?t:new je(0)};function hf(e){let t=new A,n=(o,i)=>{
var u,
l;let s=(u=t.get(o))!=null?u:new h;t.set(o,s);let a=(l=s.get(i))!=null?l:f5(o,i,e);return s.set(i,a),
a},r=(o,i)=>new h(v.from(n(o,i).entries,([s,a])=>[s,_n(Vb(a),Qr)]));return{better:"higher",unit:
"points",precision:Qr,correctsSeverity:!0,scores:(o,i)=>r(o,To(o,i.severityCorrection).lambda.value),
quickly:r,
working:(o,i)=>{let{entries:s,limit:a}=n(o,To(o,i.severityCorrection).lambda.value);return u=>{let l=s.
get(u);return l===void 0?[]:[{code:"SCORES_WEIGHED",params:{judges:l,limit:a}}]}}}}var yf=e=>(t,n)=>{
let r=sa(t,n,"drawn");return o=>e(r,r.scoresOf(o),OR.drawn).worths};var NR=hf(Cu);m();m();function g5(
{entries:e,judges:t},n){let r=n.map(f.abs).sort(),o=r.length>>1,i=r.length%2===1?r[o]:(r[o-
1]+r[o])/2,s=f.max(1,r.length-e-t+1);return i/.6745*f.sqrt(r.length/s)}function bf(e,t,n){let r=new Float64Array(
t.length).fill(1),o=e.effects(t,r),i=e.worths(t,r,o),s=f.max(.01,1.345*g5(e,e.residuals(t,i,o)));for(
let a=0;a<
500;a+=1){r=e.residuals(t,i,o);for(let l=0;l<r.length;l+=1)r[l]=f.min(1,s/f.abs(r[l]));o=e.effects(t,
r,o);let u=i;if(i=e.worths(t,r,o),i.every((l,c)=>f.abs(l-u[c])<n))break}return{weights:r,effects:o,
worths:i,
limit:s}}var PR=hf(bf);m();var cd=3;function IR(e){if(e.length<cd)return{kept:e,dropped:null};let t=a=>u=>on(
u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=lf(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var FR={better:"higher",unit:"points",
precision:null,
scores:e=>qi(e,t=>yn(IR(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:IR(ad(e,t)).dropped}}]};m();var aa=BigInt(0),Yb=BigInt(10),h5=30,Ru=Yb**BigInt(h5),y5=20,_R=12;
function b5(e){if(e<=aa)return aa;
let t=Yb**BigInt(S(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function w5(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=vu(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((g,b)=>g+b,aa),u=r.map(g=>i*g-a),l=u.reduce((g,b)=>g+b*b,aa),c=b5(s*l*Ru*Ru),
d=l===aa,p={judge:e,entries:t.length,mean:new je(a,i*o),sd:d?new je(0):_n(new je(c,Ru*s*i*o),_R)};
return n.
map((g,b)=>({...p,score:g,z:d?aa:u[b]*c/l}))}var $R=e=>gf(ff(e).map(t=>({entries:t.entries,values:w5(
t)})));function k5(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,aa);return _n(new je(BigInt(
50)*
Ru*t+Yb*n,Ru*t),y5)}var v5=e=>_n(new je(e,Ru),_R),MR={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new h([...$R(e)].map(([t,n])=>[t,k5(n)])),working:e=>{let t=$R(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:v5(i.z)}))}}]}}};var dd={
mean:ud,trimmed:FR,median:CR,"rank-sum":DR,"z-score":MR,adjusted:ER,robust:PR,reliability:NR};var Ln=e=>dd[
e],lr=e=>dd[e].unit;m();function ci({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?
o:r?
t.top:null}function wf(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:ci(e,t))!=
null?n:e.settings.top}m();function kf(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function md(e,t,n){
return n==="higher"?on(t,
e):on(e,t)}function LR(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Xb(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Xb(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return LR(
a,(u,l)=>md(u.value,l.value,n.better)).flatMap(u=>Xb(u.map(({contender:l})=>l),r))}function jR(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:xn(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=LR(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Xb(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var g;let p=(g=d.steps[d.steps.length-
1])!=null?g:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function x5(e){
return e.map((t,n)=>({criterion:t,index:n,weight:rn(t.weight)})).sort((t,n)=>on(n.weight,
t.weight))}function S5(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new h(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,yn(i)]]:[]}))}}var zR={metrics:({panel:e})=>x5(e.criteria).
map(({criterion:t,index:n})=>S5(e,t,n))};m();function T5(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=vu(r.flatMap(u=>u?[u]:[])),i=[...new w(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new h(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function BR(e,t){let n=e.judges.map((
{
code:r})=>T5(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function UR(e,t){let n=BR(e,t),r=new h(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function E5(e,t){let n=BR(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=f.sign(s-a);r[o]+=u,r[i]-=u}return new h(t.map((o,i)=>[o,new je(r[
i])]))}
var WR={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>E5(e,t.map(({code:n})=>n))}]}
;m();var KR={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>qi({...e,entries:t},n=>ku(
n.map(
({score:r})=>r)))}]};m();var GR={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new h(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Ln(t.method).better,values:()=>n}
]}};m();var HR={metrics:()=>[]};var qR={criteria:zR,median:KR,majority:WR,previous:GR,shared:HR};
function JR(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>qR[r].metrics(t))}m(
);function C5(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new je(1):rn((r=n.
weight)!=null?r:0)}}function pd(e,t,n){let r=C5(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new h(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new je(1),score:s}]}}function vf(e,t,n,r){
let o=pd(
e,t,n);return new h([...r].map(([i,s])=>{var a;return[i,(a=xu(o(i,s)))!=null?a:s]}))}m();m();m();
function to(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Du({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new w(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new h([...t,...i.map(({entry:s})=>[s.code,n])])}
}var ZR=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=Du(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...li(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function R5(
e,t){let n=new h,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=M(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var VR=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Du(e,"institution-full",r=>R5(r,n))};m();var YR=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=rn(t.passingScore),
i=s=>md(r(s.score),o,n)<=0;return Du(e,"below-passing-score",s=>s.filter(i))};m();var XR=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var g,
b;let s=to(i.contenders),a=s.filter(({place:x})=>x<=n),u=(g=a[a.length-1])==null?void 0:g.place,l=a.
length>n?a.filter(({place:x})=>x===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
x})=>x===
c):[],p=(x,O)=>x.map(({ranked:N})=>[N.entry.code,O]);return{race:{...i,contenders:a.map(({ranked:x})=>x)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new h(
[...t,...o.flatMap(i=>i.notes)])}};var D5=[YR,ZR,VR,XR];function A5({contenders:e}){var r;let t=to(e),
n=new h;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function xf(e,t){let n={races:[{category:null,contenders:e}],
notes:new h},
{races:r,notes:o}=D5.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new h(r.flatMap(A5))}}m();
m();m();var sn=(e,t)=>t==="id"?e.replace(".",","):e,ae=(e,t)=>sn(S(e),t);function ut(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=wo(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function G(e,t){return typeof e=="object"?`\u201C${ut(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ae(e,t):typeof e=="boolean"?S(e).toUpperCase():O5(e)}\u201D`}var O5=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return QR(e,t,t==="id"?"dan":
"and",n)}var Qb=(e,t)=>QR(e,t,t==="id"?"atau":"or",e.length);function QR(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function Ye({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?G(t,"id"):`${G(t,"id")} (${e})`}var N5=5;function eD({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<N5);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<cd),a=l=>l.map(({entry:c})=>Ye(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();function tD(e,t,{passingScore:n},r){let[o]=e;if(n===null||o===void 0||e.some(({
advances:s})=>s))
return[];let i={required:n,best:r(o.score).valueOf()};return[{code:"NOBODY_ADVANCES",severity:
"warning",stage:t.name,params:i}]}m();m();var zt=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?
n:e.rank};var nD=(e,t)=>new h(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function ew(e,t){
return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Sf({standings:e}){return e.map(t=>({standing:t,rank:zt(t)})).sort(
(t,n)=>t.rank-n.rank)}var rD=(e,t)=>e.every(({code:n})=>t.has(n));function oD(e,t,n,r){let o=new h(t.
map(({entry:a,rank:u})=>[a.code,u])),i=ew(t,n),s=new h(t.map(a=>[a.entry.code,Ye(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(x,O=[])=>{var F;let N=x==="below-passing-score"||
x==="outdated"?"warning":"error",P=o.get(u),I={entry:(F=s.get(u))!=null?F:u,rank:l,reason:x,
others:O,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let g=i.filter(x=>x.rank===l&&
!n.has(x.entry.code));return g.length>0?p("taken",g.map(x=>Ye(x.entry))):i.filter(x=>x.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function P5(e,{place:t,holders:n}){return v.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function Tf(e,t){let n=P5(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function I5({contenders:e},t){let n=to(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function F5({contenders:e},t){let n=to(e);return[...new w(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(Tf(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function iD(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new w;return[...a.flatMap(d=>I5(u,d)),...F5(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&rD(d.entries,o))return[];let p={...d,entries:d.entries.map(Ye),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function sD(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function aD(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new h([...e].map(([o,i])=>[
o,_n(i,t)]))}function $5(e,t){let n=new h;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
md(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new h(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?kf(s,a,t):null})}function _5(e,t){
return new h([...li(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:to(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var M5={category:null,categoryRank:null};function ua(e,
t,n,r=[],o=Ln(
e.settings.method)){let{settings:i,stages:s}=e,{stage:a}=t,u=ci(e,a),l=s[s.length-1]===a,c={stage:a,
method:i.method,places:u,last:l,panel:t,whole:null,held:null},{better:d}=o,p=aD(o.scores(t,i),o,[t]),
g=i.carryOver?aD(vf(e,a,n,p),o,[...n.map(L=>L.panel),t]):p,b=t.entries.flatMap(L=>{let K=g.get(L.code);
return K?[{entry:L,score:K}]:[]}),x=JR(i.tieBreaks,{panel:t,previous:n}),O=jR(b,x,i.decimals,d),N=L=>_n(
L,i.decimals),P=nf(e.entries),I=nD(a,r),F=xf(ew(O,I),{settings:i,places:u,last:l,better:d,rounded:N,
categoryOf:P}),_=l&&i.winnersPerCategory?_5(O,P):null,j=$5(O,d),U=O.map((L,K)=>{var Q,oe,se,Ue,at,Je;
let{code:H}=L.entry,V=(Q=F.places.get(H))!=null?Q:null,ce=I.get(H);return{...L,stageScore:p.get(H),
judgeScores:new h(
[...(oe=t.readings.get(H))!=null?oe:[]].map(([Tt,ve])=>[Tt,ve.score])),margin:(se=j[K])!=null?se:
null,
advances:V!==null,place:V,title:sD(a,u,(Ue=V==null?void 0:V.place)!=null?Ue:null),prize:l&&V!==null?
Tf(i.prizes,V):null,...(at=_==null?void 0:_.get(H))!=null?at:M5,cutNote:(Je=F.notes.get(H))!=null?Je:
null,vacated:null,...ce===void 0?{}:{decision:ce}}}),B=l?iD(a,F.races,u,i.prizes,I):[];return{...c,
standings:U,
findings:[...eD(t,i),...tD(U,a,i,N),...B,...oD(a,O,I,F.notes)]}}m();function Zi(e,t){let n=e.entries.filter(
i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new w(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var uD=({standings:e})=>new h(e.map(t=>[t.entry.code,t]));function lD(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function cD(e,t,n){let r=uD(t),o=e.standings.map(s=>{let a=r.get(s.entry.
code);if(a===void 0||a.advances===s.advances)return s;if(a.advances)return{...s,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(s.entry.code))return s;let u={from:null,removed:lD(t,
s,null)};return{...s,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:u}}),i=o.some(({
cutNote:s})=>s==="place-kept");return{...e,standings:o,held:i?t:null}}function dD(e,t){let n=uD(t),r=e.
standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||i===void 0)return o;let s=(l=
(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&s<=o.place.place)return o;let a=lD(t,o,s===
null?null:i.rank);return a.length===0?o:{...o,vacated:{from:s,removed:a}}});return{...e,standings:r}
}function mD(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(o=>o.kind==="score");
return new w(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function pD(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),s=(P,I)=>ua(e,gR(e,t,i,P),I,o),a=Zi(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new w(a),c=mD(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var F;
return(F=
I.whole)!=null?F:I})),g=new w(e.stages.slice(r.length+1).map(P=>P.name)),b=mD(n.filter(P=>g.has(P.stage))),
x=d.filter(P=>b.has(P.code)),O=x.length===0?u:cD(u,p(x),b),N=p(d);return{...dD(O,N),whole:N}}m();m();
var L5=2;function fD(e,t){var l;if(Hi(e))return new w;let n=Tu(e),r=sf(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new w;let s=(l=uf(r,n.judges.length))!=null?l:1,a=af(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:x,right:O}of o){let N=c.reduce((P,I)=>P+x[I],0)/c.length;d+=N*O/(
b+
s),p+=a*N**2/(b+s)}let g=f.sqrt(a/c.length);return f.abs(d)>=f.max(t,g)&&f.abs(d)>L5*f.sqrt(p)});
return new w(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function gD(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:xn(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new h(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function hD(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings,{unit:u,correctsSeverity:l=!1}=Ln(r);if(l||u!=="points")return[];let c=fD(n,
.5/10**s);if(c.size===0)return[];let d=To(n,"auto").scores,p=gD(new h(o.map(({entry:x,score:O})=>[x.
code,O])),s),g=gD(a?vf(e,t,i,d):d,s),b=n.entries.filter(({code:x})=>c.has(x)).map(x=>({entry:Ye(x),
places:f.
abs(p.get(x.code)-g.get(x.code))})).sort((x,O)=>O.places-x.places);return[{code:"METHOD_CAUTION",
severity:"warning",stage:t.name,params:{reason:"uneven-judges",entries:b}}]}m();m();m();m();var yD={
scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new h;for(let{entry:i,row:s}of e){let a=X(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return v.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Re(a,r),params:u}]})}};m();var bD={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new h;for(let i of e){let s=M(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return v.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Re(a.row,r),params:u}]})}};m();m();
function di({competition:e,stage:t}){return e.settings.missing==="assigned"&&$n(e,t)===null}function Au(
e){
return e.provisional||di(e)?"warning":"error"}function Ou(e){return e.provisional?"warning":"error"}
var wD={scope:"stage",find:({check:e,sheetViews:t})=>{let n=e.competition.settings.minReadings;if(n===
null||e.reached===null)return[];let r=e.reached.flatMap(o=>{let i=t.filter(({lines:s})=>{var a;
return(a=
s.get(o.code))==null?void 0:a.some(u=>u.complete&&!u.excluded)}).length;return i<n?[{entry:Ye(o),
readings:i}]:
[]});return r.length===0?[]:[{code:"ENTRY_FEW_READINGS",severity:Ou(e),params:{entries:r,least:n}}]}
};m();m();m();function kD(e,t,n){var g,b;let r=0,o=0,i=!1,s=!1;for(let{name:x}of t){let O=(b=(g=e.marks.get(
x))==
null?void 0:g.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function fd(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var j5=864e5,z5=R.UTC(1899,11,30);function B5(e,t){
return f.round(e*100+t)/100}function vD({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(k);if(i>1900){let O=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return O?
fd(
[k(N)],n,r):null}let d=f.round((R.UTC(i,s-1,a)-z5)/j5);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
g=f.round(p*100)/100,b=d>0&&f.abs(p-g)*86400<1,x=c===0;return fd([...b?[g]:[],...x?[B5(d*24+u,l)]:[]],
n,r)}m();var U5=/^\d+$/,W5=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,K5=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,G5=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
H5=/^\d*[.,]\d+$/;function q5(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>S(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function J5(e){let t=[];return U5.test(e)&&
t.push(k(e)),W5.test(e)&&t.push(k(e.replace(/\./g,"").replace(",","."))),K5.test(e)&&t.push(k(e.replace(
/,/g,""))),G5.test(e)&&t.push(k(e.replace(/ /g,"").replace(",","."))),H5.test(e)&&t.push(k(e.replace(
",","."))),t.filter(k.isFinite)}function Ef(e,t,n){let r=/^([+-]?)(.*)$/.exec(q5(e));if(r===null)return null;
let o=J5(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:fd(o,t,n)}var Z5=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function Cf(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:vD(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
Z5.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Ef(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function xD(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&V5(n,i,{line:r,criterion:o,at:i.
at})}return n}function V5(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:Cf(t.raw,r)})}}m();function Y5(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=Cf(e.raw,
t);return n==="text-number"||n==="date"}function X5(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||Y5(
o,r)})}function SD(e,t){return e.rows.filter(n=>X5(n,t))}function tw({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}var TD=({conflicting:e,lines:t},n)=>{var r;return!e.has(n)&&((r=t.get(n))==null?
void 0:r.some(o=>o.recused))!==!0};function Rf({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function Q5(e,t){var r;let n=new h;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function e6({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new h;
for(let[
a,u]of Q5(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>kD(c,t,l)))}return i}function ED(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s,conflicting:a}=e,u=e6(e),l=v.from(u.values()).flat(),c=r===null?[]:SD(r,o);
return{
judge:t,tab:n,sheet:r,expected:i,excluded:s,conflicting:a,missingColumns:o.filter(({name:d})=>{var p;
return!((p=r==null?void 0:r.columns.get(d))!=null&&p.length)}),lines:u,strays:c,marks:xD(l,o),
touched:c.
length>0||l.some(d=>!d.blank&&!d.excluded)}}function t6(e,t){var r;return tw(e,t.code)?!1:((r=e.lines.get(
t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var CD={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>di(e)?
!t.some(o=>t6(o,r)):t.every(o=>tw(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:Ou(e),params:{
entry:Ye(r)}}))}};m();m();function Vi(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var en=(e,t)=>({entries:[Ye(e)],criteria:t===void 0?[]:[t.name],cells:1});
function Df(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new w(e.flatMap(({entries:n})=>n))],criteria:[...new w(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var RD=3;function Eo({entries:e},t){
return e.
length<=RD?Y(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function n6({criteria:e},t){return e.
length<=RD?Y(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Zt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${Eo(e,t)} ${r} ${n6(e,t)}${e.cells===1?
"":` (${n})`}`}function rr(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function ne(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var DD={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>v.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:en(s),reason:a};return Vi(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();m();function Af(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],
r=f.sqrt(Jt(t)*Jt(n));if(e.length<2||!(r>
1e-9))return null;let[o,i]=[Mn(t),Mn(n)];return f.max(-1,f.min(1,Mr(e.map(([s,a])=>(s-o)*(a-i)))/r))}
m();function r6({check:e,sheetViews:t}){let n=e.criteria.map(({name:i})=>i),r=new h;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let x=c.row.marks.get(b);d.push(x.kind==="score"?x.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let g=r.get(u);g?g.push(p):r.set(u,[p])}
return a}),byEntry:v.from(r.values())}}var AD=new A;function OD(e){var n;let t=(n=AD.get(e))!=null?n:
r6(e);return AD.set(e,t),t}var Er=e=>OD(e).byJudge,Yi=e=>OD(e).byEntry;m();function Nu(e,t){let n=0,
r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[o]/
s,r+=i);return r===0?0:100*n/r}function o6(e){let{criteria:t}=e.check,n=Yi(e).map(i=>{let s=e.sheetViews.map(
()=>null);for(let{judge:a,
marks:u}of i)s[a]=Nu(u,t);return s}),r=Er(e).map(({length:i})=>i),o=e.sheetViews.map((i,s)=>Mn(eo(n.
map(a=>a[s]))));return{rows:n.map(i=>i.map((s,a)=>s===null?null:s-o[a])),given:r}}var ND=new A;
function Of(e){
var n;let t=(n=ND.get(e))!=null?n:o6(e);return ND.set(e,t),t}function nw({rows:e},t,n=-1){let r=e.flatMap(
o=>{let i=o[t];if(i===null)return[];let[s,a]=[0,0];for(let[u,l]of o.entries())l===null||u===t||u===n||
(s+=l,a+=1);return a===0?[]:[[i,s/a]]});return Af(r)}var i6=10,rw=6;function s6(e,t){let n=v(t).fill(
0),r=e.map(s=>s.reduce((a,u)=>u===null?a:a+1,0)),o=e.
map((s,a)=>s.reduce((u,l)=>u+(l!=null?l:0),0)/r[a]),i=Jt(o)+o.length*(o.reduce((s,a)=>s+a,0)/o.length)**
2;if(!(i>1e-9))return n;for(let[s,a]of e.entries())for(let[u,l]of a.entries())l!==null&&(n[u]+=l*o[s]/
r[s]/i);return n}var PD={scope:"stage",find:e=>{let{rows:t,given:n}=Of(e),r=n.filter(o=>o>=rw).length-
1;return t.length<rw||r<1?[]:s6(t,n.length).flatMap((o,i)=>{if(n[i]<rw||o*r<i6*(1-o))return[];let{
judge:s,
tab:a}=e.sheetViews[i],u={judge:s.code,percent:f.min(100,f.round(100*o))};return[{code:
"JUDGE_DOMINATES",severity:"warning",tab:a,params:u}]})}};m();var a6=1e-4;function u6(e){var r;let t=new h;
for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var l6=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),ID={scope:
"stage",find:e=>{if(!Er(e).some(l6))return[];let t=Er(e).map(o=>({rows:o,...u6(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>a6)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var FD={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>Vi(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:en(s)}}))))}
;m();m();var $D=(e,t)=>t%2===1?e[t>>1]:(e[(t>>1)-1]+e[t>>1])/2;function Xi(e){return $D(Float64Array.from(
e).sort(),e.length)}var gd=[];function ow(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&gd[i-1]>o;i--)gd[i]=gd[i-1];gd[i]=o}return n===0?k.NaN:$D(gd,n)}var iw=8,
_D=3,MD={variance:4,agreement:.5},c6=2.5,d6=1e-4,m6=.25;function p6({rows:e},t){let n=sa(e,
1),{variances:r}=Cu(n,n.scoresOf(e),d6),o=r[t]/Xi(v.from(r).filter((i,s)=>s!==t));return o>=MD.variance?
{times:f.sqrt(o)}:null}function f6(e,t){let n=e.given.flatMap((o,i)=>{if(i===t||o<iw)return[];let s=nw(
e,i,t);return s===null?[]:[f.min(s,.999)]}),r=f.min(...n);return n.length>1&&f.atanh(r)*f.sqrt(e.given[
t]-
3)>=c6}function g6({rows:e,given:t},n){let r=t.map((o,i)=>Jt(eo(e.map(s=>s[i])))/f.max(1,o-1));
return r[n]<
m6**2*Xi(r.filter((o,i)=>i!==n))}function h6(e,t,n){let r=t[n],o=t.filter((i,s)=>i!==null&&s!==n);
return r===
null||o.length<_D-1||g6(e,n)?null:r<=0&&f6(e,n)?{agreement:r}:r<MD.agreement*Xi(o)?p6(e,n):null}var LD={
scope:"stage",find:e=>{let t=Of(e);if(t.given.filter(r=>r>=iw).length<_D)return[];let n=t.given.map(
(r,o)=>r<iw?null:nw(t,o));return e.sheetViews.flatMap(({judge:{code:r},tab:o},i)=>{let s=h6(t,n,i);
return s===
null?[]:[{code:"JUDGE_UNRELIABLE",severity:"warning",tab:o,params:{judge:r,...s}}]})}};m();var jD=e=>f.round(
e*100)/100,zD={scope:"stage",find:e=>{let{criteria:t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:Yi(e).flatMap(o=>{let i=o.map(({marks:l})=>Nu(l,t)),[s,a]=[f.min(...i),
f.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:Ye(o[0].
entry),low:jD(s),high:jD(a),limit:r}}]})}};m();m();function la(e,t){var i;let n=new h,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new h;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return v.from(o.values())}
var y6=1e-6,b6=.9,w6=.5;function UD({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function k6(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=UD(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var BD=({same:e,marks:t})=>t===0?0:e/t;function v6(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
UD(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function x6(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function S6(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return la(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,g)=>p+g[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var WD={scope:"stage",find:e=>{
let t=k6(Yi(e),e.sheetViews.length),n=t.filter(u=>BD(u)>=b6);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(BD)),i=new h(Er(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,v6(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,s(u),s(l));return x6(c/d,p,w6*d)<=y6});return S6(e,
a)}};m();m();function KD(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function GD(e,t,n){var g,b,x,O;let r=new h;for(let N of t.values())for(let P of N)r.set(
P,((g=r.get(P))!=null?g:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new h(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(x=KD([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?x:KD([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter(F=>F!==P),N=!0;break}}}
return p}var HD={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||Ln(n).correctsSeverity!==!0)return[];let o=new h(e.reached.map(({code:
c})=>[
c,t.filter(d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(g=>g.complete&&!g.excluded)}).map(
d=>d.judge.code)])),i=la(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new h(t.map(
c=>[c.judge.code,c])),a=new h(e.reached.map(c=>[c.code,Ye(c)])),u=GD(i,o,(c,d)=>TD(s.get(c),d)).map(
({judge:c,entry:d})=>{var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:
"PANEL_DISCONNECTED",severity:r===0?"error":"warning",params:{groups:i,joins:u}}]}};m();var qD={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o,conflicting:i})=>v.
from(o.values()).flat().filter(s=>s.excluded&&!s.recused&&!i.has(s.entry.code)).flatMap(({row:s,
entry:a})=>Vi(
s,e.criteria).map(({at:u})=>({code:"SCORE_UNASSIGNED",severity:"warning",tab:r,at:u,params:{judge:n.
code,where:en(a)}}))))};m();var JD={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,
sheet:r,lines:o})=>v.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:Ye(i.entry),rows:u}}]}))};m();
function T6(e){return e.sheet===null||!e.touched||Rf(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(Ye)}var ZD={scope:"stage",find:({check:e,sheetViews:t})=>di(e)?[]:t.flatMap(n=>{let r=T6(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Ou(
e),tab:n.tab,params:o}]})};m();m();m();var E6=6,C6=14;function R6(e,t,n){var i,s,a,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let g=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(g?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var VD=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function D6(e,t){let[n,r]=[VD(e),VD(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function no(e,t){let[n,r]=[M(e),M(t)],o=f.min(n.length,r.length);if(n===r||
o<E6||D6(e,t))return!1;let i=o<C6?1:2;return R6(n,r,i)<=i}var YD=(e,t)=>t===""?[]:e.filter(n=>M(n.name)===M(
t));function Nf(e,t,n){var s;let[r,o]=YD(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>M(a.name)===M(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function XD({row:e,entry:t},n){return!no(e.name,t.name)||YD(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&no(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var QD=(e,t)=>e.length>=8&&
t.startsWith(e);function A6({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[M(e.name),M(t.name)];return n!==""&&n!==r&&!QD(n,r)&&!QD(r,n)}
function O6({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(A6);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new w(e.competition.entries.map(({name:i})=>M(i)));return r.filter(
({row:i})=>o.has(M(i.name)))}var eA={scope:"stage",find:e=>e.sheetViews.flatMap(t=>O6(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...XD(n,e.check.competition.entries),params:s}}))};m();var tA={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...Nf(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function N6(e,t,n){let{tab:r,sheet:o,strays:i}=e;return Rf(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Vi(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=Nf(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var nA={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>N6(n,e.criteria,e.competition.entries))};m(
);var rA={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:en(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var oA={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new w(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:en(s.entry,a)}}))})};m();m();var P6=/^(\d+)(?:[.,](\d+))?\s?%$/;function I6(e,t){var r;
let n=typeof e=="string"&&t===100?P6.exec(
e.trim()):null;return n===null?null:k(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Pu({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",I6(e.value,o));default:return{}}}var iA={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:en(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Pu(o),
params:a}]}))};m();function F6(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(di(e)&&n.blank)}var sA={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>F6(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:Au(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:en(o.entry,i)}})))};m();var aA={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=en(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...Pu(o),params:c}]}))};m();var uA={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:en(s.entry,a),value:i,min:a.min,max:a.max}})))};m();var lA=5,sw=.25,$6=1.4826,_6=1.645,M6=.02,
L6=8,j6=400;function dA({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-ow(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-ow(o,r):s}}function z6(e){let{
criteria:t}=e.
check,n=Er(e).map(o=>t.map((i,s)=>o.length===0?0:Xi(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:k.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function cA(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(M6,$6*n,t[f.floor(.9*t.length)]/_6)}function B6(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<L6)return null;let r=f.max(1,f.floor(n.length/j6)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>dA(i,s,u))});return{
fromOthers:cA(
o.map(i=>i.fromOthers)),fromOwn:cA(o.map(i=>i.fromOwn))}}var U6=e=>f.max(...e)-f.min(...e);function W6(
e){
let t=e.byCriterion.map(n=>U6(n)>=sw);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=dA(e,r,i);s*a>0&&f.abs(s)>=sw&&f.abs(a)>=
sw&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var mA={scope:"stage",find:e=>{
let t=Yi(e).filter(o=>o.length>=3).map(z6(e)),n=t.flatMap(W6);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?B6(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||f.abs(s)<lA*u.fromOthers||f.abs(a)<lA*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],g=f.round((p-s*(d-c))*100)/100,{sheetView:b,entry:x}=o,
O={judge:b.judge.code,entry:Ye(x),criterion:l,value:p,others:g};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function Pf(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function hd(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function K6(e){
return e.kind==="score"?f.round(e.value*1e4)|0:Pf(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var pA=new A;
function G6(e){var n;let t=(n=pA.get(e))!=null?n:{byCode:Pf(e.code),byName:Pf(e.name)};return pA.set(
e,t),t}var aw=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),fA=new A;function yd(e,t){let n=fA.
get(e),r=n===void 0?H6(e,t):n;return fA.set(e,r),r}function H6(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:Pf(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let g=(hd(
d,0)&65535)%12;c[g]=c[g]+hd(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,g=0;for(let{name:x,digest:O}of o){let N=c.marks.get(x);N===void 0||N.
kind==="blank"?g+=1:p=p+hd(O,K6(N))|0}if(g===o.length)continue;let b=G6(d);i+=1,s=s+hd(p,1)|0,a=a+hd(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>aw(c,3)).join("");
return`${aw(s,12/2)}${aw(a,12/2)}${l}${i}`}var If=e=>k(e.slice(84));function gA(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var hA=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
If(e)===If(t)&&f.min(gA(e,t,12),gA(e,t,48))>=3;var yA={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new h(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:yd(a,o);if(u===void 0||l===null||!hA(u,l))return[];let c={judge:i.
code,rows:If(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var wA=3,
kA=.2,q6=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function J6({criterion:e,highest:t,
others:n}){return n.length>=wA&&t<=kA*e.max&&2*t<q6(n)}var bA=(e,t)=>e.map(({marks:n})=>n[t]),vA={
scope:"stage",find:e=>{let t=Er(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<wA)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...bA(n,c)),g=d<=kA*l.max?t.flatMap(b=>b===n?[]:bA(b,c)):[];
return{
criterion:l,highest:d,others:g}}).filter(J6);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
Xi(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var xA={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:en(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...Pu(o),params:a}]}))};m();var Ff=e=>e.reduce((t,n)=>t+n,0),SA=(e,t)=>Ff(e.map((n,r)=>n*t[r].weight)),
Z6=[{basis:"sum",of:Ff},{
basis:"mean",of:e=>Ff(e)/e.length},{basis:"weighted-mean",of:(e,t)=>SA(e,t)/Ff(t.map(n=>n.weight))},
{basis:"weighted-sum",of:SA},{basis:"score",of:Nu}];function V6(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Ef(e,0,1e6):null}function Y6(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(S(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function X6(e,t,n){let r=e.flatMap(i=>{let s=V6(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=Z6.map(i=>({...i,off:r.filter(({row:s,total:a})=>!Y6(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:Ye(a),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var TA={scope:
"stage",find:e=>Er(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:X6(t,n,e.check.criteria)})};m();m();m();
function ro(e,t){var n;return(n=e(t))!=null?n:{}}var $f=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=lr(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...ro(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var _f=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...ro(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var EA={scope:"workbook",checks:[$f,_f]};m();m();m();function Bt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...ro(e,t),params:l}}var Mf=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[Bt(e,{
kind:"setting",key:"method"},n)]};m();var Lf=e=>{var g,b,x;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,N)=>({entry:O,index:N,key:M(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),s="entries.category",a=o.filter(({key:O})=>O===
""),u=a.map(({entry:O})=>Ye(O)),l=(b=(g=r[r.length-1])==null?void 0:g.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new h;for(let{key:O}of o)d.set(O,((x=d.get(O))!=
null?x:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...a.slice(0,1).map(
O=>Bt(e,i(O),c)),...p.map(O=>{let N=O.entry.category;return Bt(e,i(O),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};m();var jf=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[Bt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function uw(e){let t=new w([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var zf=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=uw(t.map(({name:a})=>M(a))),i=uw(
n.map(({code:a})=>X(a))),s=new w(t.flatMap(a=>{let u=qe(e.competition,a);return uw(u.map(({name:l})=>M(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return Bt(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return Bt(e,{kind:"judge",index:a,column:
"code"},u)}),...v.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return Bt(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var Bf=e=>e.competition.stages.flatMap((t,n)=>{let r=ci(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[Bt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[S(r)]}
)]});m();var Uf=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&ci(e.competition,
r))!=
null?c:t.top,i=[S(o)],s=v.from({length:o},(d,p)=>{var g;return(g=t.prizes[p])!=null?g:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[Bt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>Bt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Wf=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||qe(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[Bt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Kf=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new w(
o.map(({code:u})=>X(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[Bt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>Bt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(X(c))).
map(c=>Bt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var CA={scope:"workbook",checks:[Mf,zf,Kf,Wf,jf,Lf,Bf,Uf]};m();m();var Gf=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=ro(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=qe(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=ro(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var Hf=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...ro(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var RA={scope:"workbook",checks:[Hf,Gf]};m();var DA={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(er)}}]}))};m();function Q6(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var AA={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>Q6(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var qf={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function e8(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var OA={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(e8).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Au(e),tab:n,params:{judge:r.code}}))};
m();var NA={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Au(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var PA={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var Iu={TAB_MISSING:NA,TAB_EMPTY:
OA,TAB_UNPROTECTED:PA,STAGE_NOT_BEGUN:qf,COLUMN_MISSING_CRITERION:AA,
COLUMN_DUPLICATE_CRITERION:DA,ROW_MISSING_ENTRY:ZD,ROW_WITHOUT_CODE:nA,ROW_UNKNOWN_ENTRY:tA,
ROW_DUPLICATE_ENTRY:JD,
ROW_NAME_MISMATCH:eA,SCORE_ROWS_PERMUTED:yA,SCORE_MISSING:sA,SCORE_NOT_NUMBER:aA,SCORE_TEXT_NUMBER:
xA,
SCORE_IS_DATE:iA,SCORE_OUT_OF_RANGE:uA,SCORE_ERROR:rA,SCORE_FORMULA:oA,SCORE_SCALE_SUSPECT:vA,
SCORE_OUTLIER:mA,
TOTAL_MISMATCH:TA,JUDGE_NO_VARIANCE:ID,JUDGES_IDENTICAL:WD,JUDGE_DOMINATES:PD,JUDGE_UNRELIABLE:LD,
JUDGES_DISAGREE:zD,
JUDGE_CONFLICT:DD,SCORE_UNASSIGNED:qD,JUDGE_RECUSED:FD,ENTRY_UNSCORED:CD,ENTRY_FEW_READINGS:wD,
PANEL_DISCONNECTED:HD,
ENTRY_DUPLICATE_CODE:yD,ENTRY_DUPLICATE_NAME:bD,SETTING_INVALID:CA,WEIGHTS_INVALID:RA,METHOD_CAUTION:
EA};var t8=y.values(Iu).flatMap(e=>(e==null?void 0:e.scope)==="entries"?[e]:[]),lw=e=>t8.flatMap(t=>t.find(
e));m();m();m();var n8=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],r8=10;function o8({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!n8.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function i8(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function s8(e){
let[t]=e,n=e[e.length-1];if(e.length<r8||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:Df(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function IA(e){let t=[],n=new h;for(let r of e){let o=o8(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...v.
from(n.values()).flatMap(r=>i8(r).flatMap(s8))]}function a8(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:k.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function Fu(e){let t=[],n=new h;for(let r of a8(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var FA=({row:e,column:t})=>`${e}:${t}`;function u8({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(FA({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:Df(r)}}}function l8({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function $A(e){var o;let t=new h,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=l8(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new h};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(FA(i.at),i.params.where)}let r=v.from(
t.values()).flatMap(i=>Fu(i.cells).map(s=>({draft:u8(i,s),block:s})));return[...n,...IA(r)]}m();
function c8(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function d8(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=_r(t),a=$n(t,n),u=o!=null?o:t.entries.filter(d=>d.
status==="running"),l=new h(u.map(d=>[d.code,d])),c=e.judges.map(d=>{var N,P,I,F;let p=new h;for(let _ of u){
let j=s(d,_);j!==null&&p.set(_.code,j)}let g=new w(i?p.keys():[]),b=a===null?[]:u.filter(_=>!a(d,_)),
x=new w([...g,...b.map(_=>_.code)]),O=(N=e.sheets.get(d.code))!=null?N:null;return ED({judge:d,tab:(
F=
(I=O==null?void 0:O.tab)!=null?I:(P=e.tabName)==null?void 0:P.call(e,n,d))!=null?F:`${n.name} \xB7 ${d.
code}`,sheet:O,criteria:r,entries:l,expected:(o!=null?o:[]).filter(_=>!x.has(_.code)),excluded:x,
conflicting:g,
conflicts:p})});return{check:e,sheetViews:c,begun:c8(e,c)}}var _A=new A;function Jf(e){var n;let t=(
n=
_A.get(e))!=null?n:d8(e);return _A.set(e,t),t}var m8=y.values(Iu).flatMap(e=>(e==null?void 0:e.scope)==="stage"?
[e]:[]);function p8(e){let t=new h(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function f8({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Re(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function cw(e){let t=Jf(e),n=t.begun?m8:[qf];return $A(n.flatMap(r=>r.find(t))).sort(p8(t)).
map(r=>f8(r,e.stage.name))}m();var MA=[Mf,$f,Hf,_f,zf,Kf,Wf,Gf,jf,Lf,Bf,Uf],g8=y.values(Iu).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),h8=[...MA,...g8.filter(e=>!MA.includes(e))];
function dw(e,t=()=>null){return h8.
flatMap(n=>n({competition:e,locate:t}))}m();function mw(e){return Jf(e).sheetViews.map(t=>{let n=v.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=di(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var jA=31,y8=/[\u00b7\-\u2013|:_]/u;function oo(e){let t=[...e];return t.flatMap((n,r)=>{
if(!y8.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var b8=/[[\]:*?/\\]/g,bd=e=>e.replace(b8," ").replace(/\s+/g," ").trim();
function w8(e,t){
let n=jA-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Qi=(
e,t)=>w8(
bd(e.name),bd(t.code)),k8=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function es(e,t,n){
let r=Z.
ranking[n],o=jA-r.length-3,i=(u,l)=>k8(bd(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function zA(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return M(n)===M(bd(t.name));let r=M(n.slice(0,-1));return r!==""&&M(bd(t.name)).startsWith(
r)}function Zf(e,t){var o;let n=v8(e,t),r=n.filter((i,s)=>n.findIndex(a=>S8(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function v8(e,t){let n=LA(e,t,(i,s)=>X(i.code)===X(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?x8(e,t,r):LA(e,t,pw)}var pw=(e,t)=>M(t)!==""&&M(
t)===M(e.name),LA=(e,t,n)=>oo(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>zA(r,i)).flatMap(i=>Ze(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),x8=(e,t,n)=>Ze(t,n).filter(r=>X(r.code)===X(e)||
pw(r,e)||oo(e).some(({left:o,right:i})=>zA(o,n)&&pw(r,i))).map(r=>({stage:n,judge:r})),S8=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var T8=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),BA=e=>e.severity==="error";function _t(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...dw(n,e.locate)],s=[],a=[],u=!i.some(l=>BA(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(P=>P.stage===l.name),p=u||l===n.stages[0]?Zi(n,s):null,g={competition:n,stage:
l,
criteria:qe(n,l),judges:Ze(n,l),sheets:new h(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,
tabName:(P,I)=>{var F;return(F=P.scoreTab)!=null?F:Qi(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...cw(g).filter(P=>!T8(P,e.questions))),p!==null&&a.push(...mw(g));let b=P=>P.stage===
l.name&&(BA(P)||P.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let x=pD(n,l,r,
s,o),O=P=>e.locate({kind:"setting",key:P}),N=[...x.findings,...hD(n,x,s)];if(i.push(...N.map(P=>P.code===
"METHOD_CAUTION"?{...P,...O("method")}:P.code==="NOBODY_ADVANCES"?{...P,...O("passingScore")}:P)),N.
some(b)){u=!1;continue}s.push(x),u=x.standings.some(({advances:P})=>P)}return{findings:i,results:s,
progress:a}}m();m();m();var ts=(e,t,n)=>n(E.stringify([e,...t])).slice(0,16);function Vf(e){let t=e.findIndex(
({chain:n})=>n!==
"");return new w(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function wd(e,t){let n=Vf(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?ts(o,i,t):s,"")}function UA(e,t,n=()=>[]){
let r=[],o=Vf(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
ts(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===ts(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?ts(i,u,t):l}return r}m();m();var $u=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["assign",$("bagi juri","assign judges")],["schedule",$(
"buat jadwal","make schedule")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],["rules",$("ubah aturan","change rules")],
["accept",$("terima urutan","accept order")],["collect",$("kumpulkan nilai","collect scores")],[
"fix",$("perbaiki","fix")],["propose",$("minta konfirmasi juri","ask the judge")],["confirm",$(
"juri menyetujui","judge confirms")],["refuse",$("juri menolak","judge refuses")],
["plenary",$("konfirmasi pleno","confirm plenary")],["explain",$("jelaskan riwayat",
"explain history")],
["answer",$("jawab pertanyaan","answer questions")],["undo",$("urungkan perbaikan","undo fix")]];var WA=[
"at","by","action","detail","run","hash","stage"],Yf=e=>WA.map(e),KA=(e,t)=>{var n;return(n=
e[WA.indexOf(t)])!=null?n:""},GA=e=>Vn(KA(e,"action"),$u),E8=["compute","documents",void 0],HA=e=>!E8.
includes(GA(e)),Xf=({hash:e})=>e.split(" ").filter(t=>t!==""),fw=e=>GA(e)==="explain"?Xf({hash:KA(e,
"hash")}):[];function _u(e,t,n){let r=UA(e,n,fw),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&HA(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:ts("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function Qf({breaks:e,cut:t},n){
let r=new w(n.flatMap(({texts:o})=>fw(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var Co=(...e)=>new w(e.map(M)),C8=[["code",Co("Kode","Code",
"No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code",
"No. Registrasi","Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada",
"ID Peserta","ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],[
"name",Co("Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis",
"Finalist","Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program",
"Produk","Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Co("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Co("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Co("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Co("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Co("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],R8=Co("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Tertinggi","Terendah",
"Terbesar","Terkecil","Maksimal","Minimal","Minimum","Median","Deviasi","Standar Deviasi",
"Deviasi Standar","Simpangan","Simpangan Baku","Stdev","Highest","Lowest","Deviation",
"Nilai Tertimbang","Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi",
"NR"),D8=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,A8=Co("Peringkat","Rank",
"Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),O8=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
N8=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
gw=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,P8=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
I8=["name","code","institution","category"],qA=e=>e.replace(/\s+/g," ").trim(),JA=e=>e.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,
"");function ZA(e){var n,r;let t=M(e);return t===""?null:A8.has(t)?"rank":R8.has(t)?"sum":(r=(n=C8.find(
([,o])=>o.has(t)))==null?void 0:n[0])!=null?r:null}function eg(e){var s,a,u,l;let t=ZA(e);if(t!==null)
return t;let n=e.replace(gw,""),r=(l=(u=(s=gw.exec(e))==null?void 0:s[1])!=null?u:(a=gw.exec(e))==null?
void 0:a[0])!=null?l:"";if(n!==e){let c=eg(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||
c==="rank"?c:null;if(c!==null)return c}let o=e.replace(P8,"");return o===e?null:eg(o)}function Te(e){
var a;let t=qA(e);if(D8.test(t))return"sum";let n=ZA(t);if(n!==null)return n;if(N8.test(M(t)))return"matter";
let r=eg(t);if(r!==null)return r;let o=JA(t);if(o!==t&&o!==""){let u=Te(o);if(u!==null)return u}
if(O8.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(u=>u.trim(
)!==
"");if(i.length<2)return null;let s=i.map(u=>eg(u));return s.every(u=>u!==null)&&(a=I8.find(u=>s.includes(
u)))!=null?a:null}var F8=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function ns(e){let t=Te(e);return t==="sum"||t!=="matter"&&F8.test(e)}var $8=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
VA=e=>$8.test(e),_8=Co("Hasil","Result","Final","Konversi","Akhir"),Ro=e=>{let t=Te(e);return t==="matter"||
t===null||[e,JA(qA(e))].some(n=>_8.has(M(n)))};m();var YA=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,M8=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
XA=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,QA=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
hw=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i,
eO=/^(.*?\S)[\s,;:\u2013-]+(?:(?:skor|nilai|score)\s+)?(?:maks(?:imal|imum)?|max(?:imum)?)\.?\s*[:=]?\s*(\d+)$/i;
function Do(e){var r,o,i;let t=e.replace(/\s+/g," ").trim(),n=(r=eO.exec(t))==null?void 0:r[2];if(n!==
void 0)return k(n);for(;;){let[,s="",a=""]=(o=YA.exec(t))!=null?o:[];if(s==="")return null;if(hw.test(
a.trim()))return k((i=/(\d+)\D*$/.exec(a))==null?void 0:i[1]);t=s}}var L8=/^(?:[x\u00d7*]\s*|b\s*[:=]\s*)(\d{1,3}(?:[.,]\d+)?)$|^(\d{1,3}(?:[.,]\d+)?)\s*[x\u00d7]$/i;
function ca(e){var i,s,a,u,l;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),[,n,r]=(i=L8.exec(t))!=null?i:[],
o=(l=(u=(a=(s=XA.exec(t))!=null?s:QA.exec(t))==null?void 0:a[1])!=null?u:n)!=null?l:r;return o===void 0?
null:tg(o)}function kd(e){var n;let t=e.replace(/^[\s(]+|[\s)]+$/g,"");return hw.test(t)&&!/^\d+$/.test(
t)?k((n=/(\d+)\D*$/.exec(t))==null?void 0:n[1]):null}var tg=e=>k(e.replace(",","."));function Ge(e){
var i,s,a,u,l,c;let t=e.replace(/\s+/g," ").trim();t=(s=(i=eO.exec(t))==null?void 0:i[1])!=null?s:t;
let n=null;for(;;){let[,d="",p=""]=(a=YA.exec(t))!=null?a:[],g=(u=XA.exec(p.trim()))!=null?u:QA.exec(
p.trim());if(d===""||g===null&&!hw.test(p.trim()))break;t=d,n!=null||(n=g===null?null:tg((l=g[1])!=null?
l:""))}let[,r="",o=""]=(c=M8.exec(t))!=null?c:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?
n:tg(o)}}var j8=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i,
z8=/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i;function tO(e){var n;let t=(n=j8.exec(e))==null?
void 0:n.slice(1).find(r=>r!==void 0);return{number:t===void 0?null:tg(t),isSaid:z8.test(e)}}var nO={
total:$("Total","Total","Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia",
"Notes to Committee","Catatan","Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")}
,
B8=["code","name","institution"],ng={weight:"Bobot",maximum:"Maks"},Vt=e=>{var t;return(t=y.keys(nO).
find(n=>He(e,nO[n])))!=null?t:B8.find(n=>n===Te(e))},tt=(e,t)=>{let n=M(t.name);return M(e)===n||M(e.
replace(/\([^()]*\)\s*$/,""))===n||M(Ge(e).name)===n},U8=(e,t)=>{var n;return(n=t.find(r=>M(r.name)===
M(e)))!=null?n:t.find(r=>tt(e,r))};function Mu(e){var o,i;let t=new h,n=new h,r=new h;for(let s of e){
let a=X(s.code),u=M(s.name),l=(o=t.get(a))!=null?o:s;t.set(a,l),n.set(s.code,l),r.set(u,[...(i=r.get(
u))!=null?i:[],s])}return(s,a,u,l)=>{var g,b,x;if(u)return(b=(g=n.get(s))!=null?g:t.get(X(s)))!=null?
b:null;let c=(x=r.get(M(a)))!=null?x:[],d=c.length===1?c:c.filter(O=>M(O.institution)===M(l)),[p=null]=d;
return d.length===1?p:null}}function rs(e,t,n,r,o){var x,O,N,P,I,F,_;let i=j=>typeof j=="string"&&(
Vt(
j)!==void 0||r.some(U=>tt(j,U))),s=Zc(e,j=>j.filter(i).length,Ui),a=s===null?[]:((x=e.values[s])!=null?
x:[]).map(j=>typeof j=="string"?j:""),u=new h,l=new h;for(let[j,U]of a.entries()){let B=U8(U,r),L=Vt(
U);B!==void 0?u.set(B.name,[...(O=u.get(B.name))!=null?O:[],j]):L!==void 0&&!l.has(L)&&l.set(L,j)}
let c=(N=
l.get("code"))!=null?N:null,d=[...u].map(([j,[U=0]])=>({criterion:j,column:U})),p=s===null?K8(e):[];
for(let[j,U]of e.values.entries()){if(s===null||j<=s)continue;let B=Q=>{var se;let oe=l.get(Q);
return oe===
void 0?"":(se=U[oe])!=null?se:""},L=W(B("code")),K=W(B("name")),H=new h;for(let{criterion:Q,column:
oe}of d)
H.set(Q,G8((P=U[oe])!=null?P:"",j,oe));let V=W(B("institution")),ce=o(L,K,c!==null,V);ce===null&&(yw(
L,K)||W8(L,H))||p.push({row:j,code:L,entry:(I=ce==null?void 0:ce.code)!=null?I:null,name:K,
institution:V,
marks:H,total:B("total"),notesToCommittee:W(B("notesToCommittee")),notesToEntrant:W(B(
"notesToEntrant"))})}let g=(F=l.get("name"))!=null?F:null,b=(_=l.get("total"))!=null?_:null;return{
stage:t,judge:n,
tab:e.tab,headerRow:s,codeColumn:c,nameColumn:g,totalColumn:b,columns:u,rows:p}}var yw=(e,t)=>[e,t].
some(n=>n===ng.weight||n===ng.maximum),W8=(e,t)=>[...t.values()].every(n=>n.kind==="blank"||e===""&&
n.kind==="unreadable"&&!bw(n.raw)),bw=e=>{var t;return typeof e=="string"?!ee(e)&&(He(e,Yn)||((t=e.match(
/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};function K8(e){let t={code:
"",
entry:null,name:"",institution:"",marks:new h,total:"",notesToCommittee:"",notesToEntrant:""};return e.
values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function G8(e,t,n){let r={row:
t,
column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ee(e)?{kind:"blank",at:r}:typeof e==
"string"&&He(e,Yn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var rO=864e5,ww=R.UTC(1899,
11,30),H8="dd/mm/yyyy",q8="dd/mm/yyyy h:mm:ss",J8=e=>new R(ww+f.round(e*86400)*
1e3).toISOString().slice(0,19);function oO(e){let t=(R.parse(`${e}Z`)-ww)/rO;return k.isNaN(t)?e:t}
var Z8=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-ww)/rO;function iO(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:k.isInteger(t*100)?"0%":"0.00%"}:Z8(t)?{
value:t,
read:{date:J8(t)},format:k.isInteger(t)?H8:q8}:{value:t,read:t}}var sO=e=>Zc(e,t=>t.filter(n=>typeof n==
"string"&&Vt(n)!==void 0).length),aO=(e,t,n)=>({tab:e,values:t.map(r=>v.from({length:n},(o,i)=>iO(r[
i]).
read))});function kw({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var V8=2e4,
Y8=500;function uO(e){let{rows:t,width:n}=kw(e);return t.length>V8||n>Y8}function lO(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=kw({...i,rows:i.rows.slice(0,20)});return sO(aO(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function vw(e,t,n){var l;let{rows:r,
width:o}=kw(e),i=(l=sO(aO(t,r,o)))!=null?l:0,s=f.max(0,2-i),a=[...v.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>v.from({length:o},(d,p)=>iO(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},g)=>p===void 0?[]:[{row:d,column:
g,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,g)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:g}]:[]))}}var X8=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function vd({values:e}){var r,o,i,s;let[,t=""]=(i=X8.exec(S((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(vo))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var Q8=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
cO=({values:e})=>{var t,n,r,o;return(o=(r=Q8.exec(S((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function dO(e,t){let n=f.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=f.max(o.length,i.
length);return v.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||e9((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var e9=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function mO(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new h([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var t9=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
n9=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
r9=/(?:^|[^\p{L}])(?:juri|judge)/iu,o9=[Z.assignment,Z.schedule],pO=e=>y.values(Z).some(t=>!o9.includes(
t)&&He(e,t));function da(e){let t=e.trim();return pO(t)||t9.test(t)?!1:n9.test(t)?
/^(?:hasil|results?)/i.
test(t)&&r9.test(t):!0}var xd=e=>!da(e)&&!pO(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.
test(e.trim());var rg=new h;function gO(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?
[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:Zf(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var hO=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function yO(e,t,n=rg){let r=gO(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>hO(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var xw=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function bO(e,t,n=rg){let r=Lr(e,t,n);return e.flatMap(o=>{var a;if(!xw.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;xw.test(i);)i=i.replace(xw,"").trim();let s=(a=r.find(u=>M(u.name)===M(i)))!=
null?a:Zf(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var fO=e=>X(e).replace(
/\p{N}+/gu,
"#");function wO(e,t,n=rg){let r=new w(t.judges.map(s=>fO(s.code))),o=new w(t.stages.map(s=>M(s.name))),
i=new w(Lr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||Zf(s,t)!==null)return[];let a=oo(
s).find(({left:u,right:l})=>o.has(M(u))&&r.has(fO(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function Lr(e,t,n=rg){let r=gO(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>hO(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:i9(e,i,Ze(t,i))}function i9(e,t,n){var a,u;let r=new h;for(
let l of e.
filter(da))for(let{left:c,right:d}of oo(l)){let p=n.filter(b=>Lu(d,b)),[g]=p;g===void 0||p.length>1||
M(c)===""||r.set(M(c),[...(a=r.get(M(c)))!=null?a:[],{name:l,stage:t,judge:g}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var Lu=(e,t)=>X(e)!==""&&(X(e)===
X(t.code)||M(e)===M(t.name));m();function kO({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return ot(e.settings,t.settings.
get(n.key),"value");case"prize":return ot(e.settings,t.prizes.get(n.place),"value");case"entry":
return ot(
e.entries,t.entries[n.index],n.column);case"stage":return ot(e.stages,t.stages[n.index],n.column);
case"criterion":return ot(e.criteria,t.criteria[n.index],n.column);case"judge":return ot(e.judges,t.judges[
n.
index],n.column)}}}m();var s9=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),vO=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&s9(i.value,o)})),a9=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function xO(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!a9((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${k((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new h([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function Sd(e){let t=new h;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new w([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var mi={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","table","totals",
"equal"],JUDGE_WEIGHTS:["equal"],SCALES:["use"],DIVISIONS:["own"],NAMES:["same"],HIDDEN:["use",
"ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:["judges"],SIDE_BY_SIDE:[],
OTHER_TABLE:[],
OWN_CRITERIA:["criteria"]},Et=(e,t,n,r,o={})=>({id:t,kind:e,tabs:[n.tab],...n,params:r,options:mi[e],
default:null,...o});function u9(e){let t=new h;for(let{lines:n}of e){let r=new h(n.map(({category:i}
)=>[M(i),i])),[o]=r;
if(o===void 0||r.size>1||o[0]==="")return null;t.set(...o)}return t.size>1?[...t.values()]:null}var l9=e=>`divisions/${e.map(
M).sort().join("+")}`;function SO(e,t){let n=u9(e),[r]=e;if(n===null||r===void 0)return{
question:null,settings:{}};let o=l9(n),i={tab:r.tab,tabs:e.map(({tab:s})=>s)};return{question:t.has(
o)?null:Et("DIVISIONS",o,i,{categories:n},{default:"own"}),settings:{missing:"assigned",
winnersPerCategory:!0}}}m();m();var c9=12,d9=["juri","dewanjuri","judge","penilai","panelis"],Tw=e=>d9.includes(
M(e));function EO(e){
var t;return Ew((t=p9(e))!=null?t:e.map(n=>n.trim()))}function Ew(e){let t=new w(e.filter(r=>TO(r)).
map(X)),n=0;return e.map(r=>{if(TO(r))return Sw(r,m9(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Sw(`J${n}`,""),email:r}:Sw(`J${n}`,r)})}var TO=e=>[...e].length<=c9&&X(e)!==""&&!e.
includes("@"),m9=e=>!/\p{N}/u.test(e)&&[...e].length>3;function p9(e){let[t,...n]=e.map(r=>oo(r).filter(
({right:o})=>X(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(f9).reverse()){let i=M(r);
if(i===
""||Tw(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>M(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new w(a.map(X)).size===a.length)return a}
return null}
var f9=(e,t)=>k(e.spaced)-k(t.spaced)||e.at-t.at,g9=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function og({above:e}){var t,n;for(let r of e){let o=r.map(W);for(let[i,s]of o.entries()){let a=g9.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Sw=(e,t)=>({...mR,
code:e,name:t});m();var Cw="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
h9=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Cw}(?:\\s*[(:\u2013-].*)?)$`,"iu"),y9=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
b9=new RegExp(`^(${Cw})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),w9=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Cw})\\s*[)\\]]?$`,
"iu"),k9=new w(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(M));function Nt(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=h9.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=y9.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function bn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=b9.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=w9.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var Ao=e=>k9.has(M(e));m();var Rw=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function CO(e){var a;let t=new h;for(let u of e)for(let{left:l,right:c}of oo(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=M(l);if(d===""||X(c)===""||Tw(l)||Nt(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(g=>X(g.label)===X(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new w(u.tabs.map(l=>X(l.label)))),o=(
u,l)=>Rw.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(X(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!v9(u,i));return{sets:s?i:[],unclear:!s&&x9(e)}}var v9=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&bn(e)!==null;function x9(e){var n;let t=new h;for(let r of e){let o=bn(r);if(o===null)continue;
let i=X(o.label);t.set(i,((n=t.get(i))!=null?n:new w).add(M(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var S9=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
T9=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
RO=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,E9=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
C9=/juri|judge|penilai|panelis/i,ig=e=>C9.test(e)||Nt(e)!==null||bn(e)!==null,DO=e=>{var t;return RO.
test(e)?k((t=RO.exec(e))==null?void 0:t[1]):null},Dw=e=>!ig(e)&&oo(e).every(({right:t})=>X(t)==="")&&
(Rw.test(e)||E9.test(e)),ma=e=>`tab/${M(e)}`;function AO(e,t,n){let r=e.map(({tab:u})=>u),o=D9(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=e.map(u=>M(og(u))),s=u=>{var l;return i[u]!==""&&i.indexOf(
(l=i[u])!=null?l:"")<u},a=r.map((u,l)=>{var c;return(c=R9(u,r))!=null?c:s(l)?"same-judge":null});
return a.
every(u=>u!==null)?[]:r.flatMap((u,l)=>{var d;let c=(d=a[l])!=null?d:null;return c===null||t&&c!=="old"||
n.has(ma(u))?[]:[Et("ODD_TAB",ma(u),{tab:u},{tab:u,reason:c})]})}var OO=(e,t)=>e.flatMap(n=>{if(n.
kind!=="TAB_LEFT"||n.params.reason!=="other-columns")return[];let{tab:r}=n.params;return!ig(r)||t.has(
ma(r))?[]:[Et("ODD_TAB",ma(r),{tab:r},{tab:r,reason:"columns"},{options:["ignore"]})]});function R9(
e,t){
let n=t.filter(a=>a!==e);if(S9.test(e))return"old";let r=DO(e),o=r!==null&&n.some(a=>{var u;return((
u=
DO(a))!=null?u:r+1)>r});if(T9.test(e)||o)return"time";let i=!ig(e)&&n.length>1&&n.every(a=>ig(a)),s=Dw(
e)&&n.some(a=>!Dw(a));return i||s?"unlike":null}function D9(e){let[t]=e;if(t===void 0||e.length<2||!e.
every(Dw))return null;let n=`stages/${e.map(M).join("+")}`;return Et("STAGE_TABS",n,{tab:t,tabs:[...e]}
,
{tabs:[...e]})}m();var Td=e=>e.some(t=>t.lines.some(n=>n.code!==""));function ju(e,t){var s,a;let n=Td(
e),r=n?new w:A9(
e),o=new h;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of N9(u,t,n)){let g=M(c),b=n?
X(l):r.has(g)?`${g}
${M(d)}`:g;if(b==="")continue;let x=(s=o.get(b))!=null?s:{code:l,names:new h,institution:"",category:
""};
o.set(b,x),x.institution||(x.institution=d),x.category||(x.category=p),c!==""&&x.names.set(c,((a=x.names.
get(c))!=null?a:0)+1)}let i=f.max(2,S(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({...Qp,...n?{code:u}:{code:`P${S(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:O9(l),
institution:c,
category:d}))}function A9(e){return new w(e.flatMap(({lines:t})=>{var r;let n=new h;for(let{name:o,
institution:i}of t){
let s=M(o);s!==""&&n.set(s,((r=n.get(s))!=null?r:new w).add(M(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function O9(e){var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function N9(e,t,n){let r=e.columns.filter(s=>t.some(a=>tt(s.name,{name:
a}))),
o=s=>r.some(({column:a})=>bw(s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,
a)=>(n?
s.code==="":s.name==="")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(
s.code)):a<i||s.institution!=="")}m();m();m();var P9=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:[;,.]|\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d\s].{0,40})$/i,
I9=/^\d{1,3}\s*[-\u2013]\s*\d{1,3}$/,F9=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;
function an(e){if(e===void 0||ee(e))return"blank";if(typeof e=="number")return"number";if(typeof e==
"boolean")return"check-box";if(typeof e=="object")return"date";if(dt(e.replace(/\s*%\s*$/,""))!==null)
return"number";if(He(e,Yn))return"recused";let t=(/[^ -~]/.test(e)?e.normalize("NFKC"):e).trim();
return/^[-\u2013\u2014.\u2026_]+$/.
test(t)?"blank":t!==e.trim()&&dt(t)!==null?"score-text":F9.test(t)?"failed":P9.test(t)||I9.test(t)?
"score-text":"text"}var Ct=e=>dt(typeof e=="string"?e.replace(/\s*%\s*$/,""):e),Oo=e=>e!=="blank"&&e!==
"text";m();function Aw(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var Ow="Lembar Juri \xB7 ",
NO=e=>Ow+e,Nw=e=>typeof e=="string"&&e.startsWith(Ow),wn=e=>{var t;return Nw((t=e.values[1])==null?
void 0:
t[0])};function Pt(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([Ow+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();var $9=new w(["number","sum","rank","text"]),PO=new w(["Nilai","Skor","Score",
"Scores","Poin","Point",
"Points"].map(M)),IO=e=>PO.has(e),os=e=>M(e)===""||$9.has(Te(e))||Vt(e)!==void 0||Yr.columns.some(t=>He(
e,t.header)),_9=/^(?:dinas|badan|kantor|bagian|puskesmas|kelurahan|kecamatan|desa|rsud|upt|uptd|sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts|sekolah|posyandu|pasar|tim|team|regu|kelompok|peserta)\s+\S/i,
FO=e=>e.length>1&&e.every(t=>_9.test(t)&&Te(t)===null);function $O(e){let t=e.filter(n=>!PO.has(n));
return t.length>0?t:[...e]}var zu=({code:e,name:t})=>X(e)||M(t),M9=1e3,L9=e=>{let t=typeof e=="string"?
Vt(e):void 0;return t===
"code"||t==="name"};function pa(e,t){var d,p;if(wn(e)||t===void 0)return null;let{headerRow:n}=t;if(
!((d=
e.values[n])!=null?d:[]).some(L9))return null;let r=((p=e.values[n])!=null?p:[]).map(g=>typeof g=="string"?
g:""),o=g=>r.findIndex(b=>Vt(b)===g),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(
g=>Te(g)==="category"),l=g=>t.rows[g]==="entry",c=e.values.slice(n+1).flatMap((g,b)=>{let x={code:W(
g[i]),name:W(g[s]),institution:W(g[a]),category:W(g[u]),values:g};return(x.code!==""||x.name!=="")&&
(l(n+1+b)||!yw(x.code,x.name))?[x]:[]});return{tab:e.tab,values:e.values,hasNames:s>=0,columns:B9(r,
c,t),lines:c,isRepeated:j9(r),totals:t.columns.flatMap(({from:g,weights:b})=>b===null?[]:[{from:g,
weights:b}]),
addsUp:t.columns.some(({role:g,from:b})=>g==="sum"&&b.length>1),hasBareWeights:t.rows.some((g,b)=>{
var x;
return g==="weight"&&!((x=t.values[b])!=null?x:[]).some(O=>an(O)==="text")}),headers:t.columns.map((
{
label:g})=>g),outside:t.outside,above:e.values.slice(0,n)}}function j9(e){let t=e.map(n=>Ge(n).name).
filter(n=>!os(n));return new w(t.map(M)).size<t.length}var z9=(e,t)=>e.map(n=>{var r;return(r=n.values[
t])!=
null?r:""});function B9(e,t,{columns:n}){let r=new h;for(let[o,i]of e.entries()){let{name:s,weight:a}
=Ge(
i),u=M(s),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===void 0&&Te(s)==="category")continue;
let c=W9(z9(t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:s,
weight:a,max:Do(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var _O=e=>e.flatMap(t=>{var n;
return(n=dt(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function U9(e){let t=_O(e);
return t.filter(n=>n>M9).length*2>t.length}function W9(e){let t=e.filter(s=>!ee(s)),n=_O(t),r=s=>typeof s==
"string"&&He(s,Yn),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return U9(t)?"words":
"numbers";let i=s=>typeof s=="string"&&dt(s)===null&&!r(s)&&!s.trim().startsWith("#");return t.filter(
i).length*2>t.length?"words":"open"}var K9=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
G9=["category","unitType","innovator","contact","phone","email","link"];function MO(e,t,{grid:n,
structure:r}){
let o=K9.test(n.tab)?pa(n,r):null;if(o===null)return null;let i=mt(n,Yr),s=new h,a=0;for(let p of o.
lines){let g=O=>t&&p.code!==""?X(O.code)===X(p.code):p.name!==""&&M(O.name)===M(p.name),b=e.find(g);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let x=G9.map(
O=>{var N;return[O,W(p.values[(N=i==null?void 0:i.columns.get(O))!=null?N:-1])]});s.set(b,{...b,...y.
fromEntries(x),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new w([...s.values()].map(p=>X(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(X(p.code))),d=[...s].map(([p,g])=>c?{...g,code:p.code}
:
g);return{grid:n,entries:[...d,...l],unscored:a}}m();m();function Pw(e){let t=[...new h(e.flat().map(
o=>[M(o),o])).values()],n=e.map(o=>new w(o.map(M))),r=t.
filter(o=>!n.every(i=>i.has(M(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>no(o,s)&&!n.some(
a=>a.has(M(o))&&a.has(M(s)))).map(s=>({one:o,other:s})))}function LO(e){let t=e.flatMap(i=>i.desks.map(
s=>s.table)),n=Td(t)?[]:e.flatMap(i=>i.desks.map(s=>ju(
[s.table],i.names).map(a=>a.name))),r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>(
{
code:"NAMES_SIMILAR",severity:"error",params:{...s,of:i}});return[...Pw(n).map(o("entry")),...Pw(r).
map(o("judge"))]}m();var is=["criteria","entries","judges"];m();function jO(e,t){let n=new w(t.flatMap(
o=>o.kind==="COLUMN"?[o.id,`column/${M(o.params.header)}`]:[])),
r=o=>n.has(`column/${M(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(s=>!r(s));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function zO(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:H9(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function H9(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return xd(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return wn(r)?null:r.values.every(a=>a.every(ee))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();m();var Ed="Nilai",fa=e=>typeof e=="string"?e.trim():"";function BO(
e,{placeOf:t}){if(t===void 0)return e;
let n=new h([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new h([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var UO=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
q9=/^(?:nilai|poin|points?)$/i,J9=/^j\.?\s?\d{1,2}$/i,Z9=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
V9=e=>e.map(fa).filter(t=>t!=="");function WO(e){let t=e.values.slice(0,_b).map(o=>o.filter(i=>!ee(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(fa);return[e.tab,...r].some(o=>Z9.test(
o))}var sg=(e,t)=>UO.test(e.tab)||J9.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(V9).some(n=>UO.
test(n)||q9.test(n));m();m();m();var Y9=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
KO=e=>{let t=Vt(e);return t==="code"||t==="name"};function GO(e){let t=e.values.slice(0,Ui+1).map(o=>o.
map(fa)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:X9(o.above,o.cells)?Q9(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:tH(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
KO))continue;let u=a.filter(c=>c.header===Ed||!os(Ge(c.header).name));if(new w(u.map(c=>M(c.label))).
size<2)continue;let l=u.every(c=>c.header===Ed)?"totals":"groups";return{tab:e.tab,layout:l,views:rH(
e,o,i,s,a)}}return null}var X9=(e,t)=>e.every((n,r)=>!KO(n)||ee(t[r]));function Q9(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Vt(c)==="code"||Vt(
c)==="name"||eH(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>Ao(u.over)&&!os(Ge(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Ed}));let o=n.filter(u=>Nt(
u.header)!==null&&Nt(u.over)===null);if(o.length>1&&new w(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=Nt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&M(l.header)===M(u.header))),s=i.some(u=>Nt(u.over)!==null),a=i.some(u=>Y9.test(
u.over));return!s&&a?[]:i.filter(u=>!s||Nt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=Nt(l))!=null?d:l,header:c}})}var eH=e=>{let t=Vt(e);return t==="code"||t===
"name"||t==="institution"};function tH(e){let t=e.flatMap((r,o)=>{let i=bn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!os(Ge(r).name)&&!nH(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=Nt(r))!=null?a:(s=bn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:Ed}]})}var nH=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function rH(e,t,n,r,o){let i=f.min(...o.map(a=>a.column)),s=new h;for(let{label:a}of o)s.has(M(a))||
s.set(M(a),a);return[...s].map(([a,u])=>{let l=new h(o.filter(g=>M(g.label)===a).map(g=>[g.column,g.
header])),c=n.map((g,b)=>{var x,O;return b<i?g||((x=r[b])!=null?x:""):(O=l.get(b))!=null?O:""}),d=g=>g.
map((b,x)=>x<i||l.has(x)?b:""),p=e.values.map((g,b)=>b===t?c:b===t-1&&r.length>0?g.map(()=>""):d(g));
return{label:u,grid:{tab:e.tab,values:p}}})}m();m();var oH=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
HO=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,qO=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
JO=/^[\d%]+$/,Iw=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),ZO=(e,...t)=>{
let n=Iw(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},ga=e=>Te(e)==="text"||ZO(e,oH,HO,qO,JO),ha=e=>ZO(
e,HO,JO)&&Iw(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),VO=e=>ga(e)&&Iw(e).some(t=>qO.test(t)),iH=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
Bu=e=>iH.test(e);function YO(e){var n,r,o,i;let t=e.trim();return ha(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}m();function ht(e,...t){let n=e.reduce((r,o)=>r+o,0);return t.some(r=>f.abs(n-r)<=r*.001+1e-9)}
var Fw=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai","Dewan Juri",
"Nama Dewan Juri","Panelis","Reviewer","Email Juri"),sH=$("Email","Email Address","Alamat Email",
"Username","Nama Pengguna"),aH=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),XO=$(
"Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),
$w=$("Nilai",
"Score","Skor","Value","Poin","Points"),QO=e=>He(e,$w),e1=e=>e.some(t=>He(t,Fw))&&e.some(t=>He(t,XO))&&
e.some(t=>He(t,$w));function uH(e){for(let[t,n]of e.values.slice(0,Ui).entries()){let r=n.map(fa),o=l=>r.
findIndex(c=>He(c,l)),i=l=>r.findIndex(c=>Vt(c)===l),s=o(Fw)>=0||o(aH)<0?o(Fw):o(sH),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(XO),o($w)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c,weight:r.findIndex(ha)}}}return null}function t1(e){let t=uH(e);if(t===null)return null;let n=u=>W(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!ee(u[t.code])||!ee(u[t.name]),i=new h;for(let u of r){
let l=M(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.
score>=0,a=s?cH(r,t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>M(
n(d))===u;return s?dH(e,t,a,l,c):lH(e,t,l,c)})}}function lH(e,{header:t,judge:n},r,o){var a;let i=((
a=
e.values[0])!=null?a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:s}}}function cH(e,{criterion:t,weight:n}){var a;let r=new h;
for(let u of e){let l=W(u[t]),c=(a=r.get(M(l)))!=null?a:{name:l,weights:new w};M(l)!==""&&r.set(M(l),
c),c.weights.add(Ct(u[n]))}let o=[...r.values()].flatMap(u=>u.weights.size===1?[...u.weights]:null),
i=o.flatMap(u=>u!=null?u:[]),s=ht(i,1)?100:1;return[...r].map(([u,{name:l}],c)=>{var d;return{key:u,
name:i.length===r.size?`${l} (${f.round(((d=o[c])!=null?d:0)*s*1e4)/1e4}%)`:l}})}function dH(e,t,n,r,
o){
var F,_,j,U;let{header:i,judge:s,code:a,name:u,criterion:l,score:c,weight:d}=t,p=(_=(F=e.values[i])==
null?void 0:F.length)!=null?_:0,g=[s,l,c,d],b=new h,x=new h,O=new h,N=v.from({length:p+n.length},()=>"");
for(let[B,L]of e.values.entries()){if(B<=i||!o(L))continue;let K=n.findIndex(se=>se.key===M(W(L[l]))),
H=X(W(L[a]))||M(W(L[u]));if(K<0||H==="")continue;let V=(j=O.get(H))!=null?j:[],ce=V.find(se=>!b.has(
`${se},${p+K}`)),Q=ce!=null?ce:B;ce===void 0&&(O.set(H,[...V,B]),x.set(B,N.map((se,Ue)=>{var at;
return g.
includes(Ue)?"":(at=L[Ue])!=null?at:""})));let oe=x.get(Q);oe!==void 0&&(oe[p+K]=(U=L[c])!=null?U:""),
b.set(`${Q},${p+K}`,{row:B,column:c})}let P=e.values.map((B,L)=>{var K;return L===i?[...B.map((H,V)=>g.
includes(V)?"":H),...n.map(H=>H.name)]:(K=x.get(L))!=null?K:N}),I=({row:B,column:L})=>{var K;return(
K=
b.get(`${B},${L}`))!=null?K:{row:B,column:L<p?L:B<0?c:f.max(a,u)}};return{label:r,grid:{tab:e.tab,
values:P},
placeOf:I}}var _w=e=>{var t;return wn(e)?null:(t=t1(e))!=null?t:GO(e)},Mw=(e,t)=>Lu(e,t)||e.includes(
"@")&&M(e)===
M(t.email);function n1(e,t,n,r,o){var u,l;let i=(l=(u=_w(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>Mw(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[BO(rs(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}function r1(e){
let[t,...n]=e,r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,u)=>r.findIndex(l=>X(
l)===X(a))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?EO(r):Ew(o)).map((a,u)=>{
var x,
O,N;let l=(x=(i?r:o)[u])!=null?x:"",c=e.filter(P=>P.desks.some(I=>X(I.label)===X(l))),d=(N=(O=c[0])==
null?void 0:O.desks.find(P=>X(P.label)===X(l)))==null?void 0:N.table,p=a.name===""||X(a.name)===X(a.
code),g=(t==null?void 0:t.layout)===null&&p&&d!==void 0?og(d):"",b=c.length===e.length?[]:c.map(P=>P.
stage.name);return{...a,name:g||a.name,stages:b}})}function o1(e,t,n){let r=Lr(n,e),o=t.filter(i=>i.
layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(s=>s.name===i.table.
tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,s,a)=>i.desks.every(u=>{
let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||a.length===0?[]:Ze(e,l)).filter(d=>Mw(
u.label,d)).length===1}))}m();function i1(e){let t=e.map(n=>ju(n.desks.map(r=>r.table),n.names).length);
return e.map(({stage:n},r)=>{
var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}
function s1(e){
let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[M(o.name),o.weight,o.max]));return t!==void 0&&e.every(
r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}m();m();m();m();var a1=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
u1=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
ag=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Lw=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
l1=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,mH=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
zw=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function jw(e){let t=zw(e);return t.
some(n=>a1.test(n))&&t.every(n=>a1.test(n)||u1.test(n))}var ya=(e,t)=>{let n=zw(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||u1.test(r)||ag.test(r)||/^\d+$/.test(r))},pH=/^(?:persentase|prosentase|persen|percentage)$/,
ba=e=>ya(e,ag)||ya(e,pH);function c1(e){let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;
if(e.
isOpen&&r!==""){if(l1.test(r))return"example";let a=s?ba(r):ya(r,ag);if(i&&a&&!ya(r,Lw))return"weight";
if(i&&s&&ya(r,Lw))return"maximum";if(jw(r))return s&&i?"maximum":"statistic"}return jw(t)?
"statistic":n!==""?null:jw(o)?"statistic":i&&ya(o,ag)?"weight":i&&ya(o,Lw)?"maximum":null}var d1=(e,
t)=>l1.
test(e)?!t||!mH.test(e):zw(e).length===1;var fH=new w(["Maks","Maksimum","Maksimal","Max","Maximum",
"Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(M)),gH=e=>fH.has(M(e));function m1(e,t,n){let r=a=>a.map(hH).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>tt(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>Uu(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>Bw(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function Bw({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(g=>tt(g.name,{name:s})))==null?void 0:c.column,l=t.find(({from:g})=>g.length===1&&
g[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:f.round(s/i*1e6)/1e4)}var Uu=(e,t)=>f1(e,t,ba),p1=(e,
t)=>f1(
e,t,gH);function f1(e,t,n){let r=t.map(a=>e.columns.find(u=>tt(u.name,{name:a}))),o=f.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new w(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!ee(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>a===void 0?null:Ct(s==null?void 0:s[a.column]))}function hH(e){let t=e.flatMap(r=>r!==
null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:Wu(t)}function Wu(e){
return ht(
e,1)?e.map(t=>f.round(t*1e6)/1e4):[...e]}var yH=5;function g1(e,t,n){let r=bH(e,t);return[...r===null?
[]:[r],...wH(e.desks,t)].filter(({id:i})=>!n.
has(i))}function bH({desks:e,layout:t},n){let o=e.map(({label:l,table:c})=>{var d,p;return(p=(d=Ge(l).
weight)!=null?d:t==="totals"?Uu(c,n)[0]:null)!=null?p:null}).flatMap(l=>l!=null?l:[]),[i]=e;if(i===void 0||
o.length<e.length||new w(o).size<2)return null;let s=e.map(({label:l})=>Ge(l).name),a=[...new w(e.map(
({table:l})=>l.tab))],u=`judges/weights/${s.map(M).join("+")}`;return Et("JUDGE_WEIGHTS",u,{tab:i.table.
tab,tabs:a},{judges:s,weights:o})}function wH(e,t){let n=e.map(({table:o})=>f.max(0,...o.columns.filter(
({name:i})=>t.some(s=>tt(i,{name:s}))).flatMap(({column:i})=>o.lines.flatMap(({values:s})=>{var a;
return(a=
dt(s[i]))!=null?a:[]})))),r=f.max(...n);return e.flatMap(({label:o,table:i},s)=>{var u;let a=(u=n[s])!=
null?u:0;return a===0||a*yH>r?[]:[Et("SCALES",`scale/${M(o)}`,{tab:i.tab},{judge:o,highest:a,others:
r})]})}m();function h1({tables:e,criteria:t},n,r){let o=new w(t.map(M)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>M(p)===u.key)&&i.
push(u.name);let d=t.some(p=>no(p,u.name)&&!a.columns.some(({key:g})=>g===M(p)));c===void 0&&!d&&n.push(
kH(l,a,u))}return i}var kH=(e,{tab:t},{column:n,key:r,name:o})=>Et("COLUMN",e,{tab:t},{header:o,
column:er(
n),doubt:IO(r)?"sum-misfit":"some-tabs"});m();m();var vH=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
ss=e=>vH.test(e);var xH=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u,SH=/^(.*\S)\s*\((\p{L}[^()]*)\)$/u;
function y1(e,t,n){var c,d;let r=t.flatMap(p=>{var O,N;let g=e.length===1?SH.exec(p):null,[,b="",x=""]=(
N=
(O=xH.exec(p))!=null?O:g)!=null?N:[];return b===""||ss(x)||ga(x)?[]:[{name:p,left:M(b)}]}),o=r.filter(
({left:p})=>r.filter(g=>g.left===p).length>1).map(({name:p})=>p),i=`judges/${o.map(M).join("+")}`,[s]=o,
[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(d=(c=a.columns.find(p=>tt(p.name,{name:
s})))==
null?void 0:c.column)!=null?d:0,l=Re(a.above.length,u);return Et("OWN_CRITERIA",i,{tab:a.tab,cell:l,
tabs:e.map(({tab:p})=>p)},{headers:o})}m();function ug(e){var s;let t=v1(e),n=S1(t).filter(a=>a.length>1),
r=(s=w1(n))!=null?s:t.length===1?t:w1(
TH(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return Uw(e,x1(o.table,i))}function Uw(e,t){let n=v1(e),r=S1(n).filter(s=>s.length>
1),o=t.map(s=>M(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>tt(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function k1(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=x1(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function v1(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new w(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=$O(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var x1=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),b1=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function w1(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||b1(r)-b1(n)||e.indexOf(n)-e.indexOf(r));return t}function S1(e){
var n;let t=new h;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function TH(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();m();m();var EH=e=>e.reduce((t,n)=>t+n,0);function T1(e){var i,s;let t=(s=(i=e[0])==null?void 0:
i.sources.
length)!=null?s:0;if(new w(e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=v.from({
length:t},
(a,u)=>v.from({length:t+1},(l,c)=>EH(e.map(({value:d,sources:p})=>{var g,b;return((g=p[u])!=null?g:0)*
(c<t?(b=p[c])!=null?b:0:d)})))),o=CH(r).map(a=>f.abs(a)<1e-9?0:a);return o.some(a=>Ww(a)<0)||o.every(
a=>a===0)?null:o}var Ww=e=>{let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-
t)+1e-7?n:t};function CH(e){var i,s,a,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[
];
for(let c of t.keys()){let d=t.slice(r.length),p=f.max(...d.map(b=>{var x;return f.abs((x=b[c])!=null?
x:0)}));if(p<n*1e-12)continue;let g=(i=d.find(b=>{var x;return f.abs((x=b[c])!=null?x:0)===p}))!=null?
i:[];t.splice(t.indexOf(g),1),t.splice(r.length,0,g);for(let b of t)b!==g&&RH(b,g,c);r.push(c)}let o=v(
t.length).fill(0);for(let[c,d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/
((l=(u=t[c])==null?void 0:u[d])!=null?l:1);return o}function RH(e,t,n){var o,i,s;let r=((o=e[n])!=null?
o:0)/((i=t[n])!=null?i:1);for(let[a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}function fi(
e){let t=f.max(0,...e.map(n=>{var r,o,i;return(i=(o=(r=/\.(\d+)$/.exec(S(n)))==null?void 0:
r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var pi=e=>e.reduce((t,n)=>t+
n,0),Kw=e=>pi(e)/e.length,DH=[{kind:"sum",of:pi},{kind:"mean",of:Kw}],E1=(e,t)=>f.sqrt(pi(e.map(n=>(
n-
Kw(e))**2))/(e.length-t));function AH(e){var r,o,i;let t=[...e].sort((s,a)=>s-a),n=t.length/2;return n%
1===0?(((r=t[n-1])!=null?r:0)+((o=t[n])!=null?o:0))/2:(i=t[f.floor(n)])!=null?i:0}var C1=[e=>f.max(
...e),
e=>f.min(...e),AH,e=>E1(e,1),e=>E1(e,0),e=>f.max(...e)-f.min(...e)];function lg(e,t){var i;let n=fi(
e.map(({value:s})=>s)),r=OH(e).flatMap(s=>{let a=e.filter(({value:l,sources:c})=>f.abs(l-s.of(c))<=n).
length;if(a===0||a<e.length*t)return[];let u=IH(e,a,n,s);return[{derived:s.derived,share:a/e.length,
evidence:u}]}),o=f.max(...r.map(({evidence:s})=>s));return(i=r.find(({evidence:s})=>s===o))!=null?i:
null}function OH(e){var s,a;let t=(a=(s=e[0])==null?void 0:s.sources.length)!=null?a:0;if(t===0)return[
];
let n=t>1?DH.map(({kind:u,of:l})=>({derived:{kind:u},parameters:0,of:l})):[],r=T1(e),o=(u,l)=>({
derived:{
kind:"weighted",weights:u},parameters:l,of:c=>pi(c.map((d,p)=>{var g;return d*((g=u[p])!=null?g:0)}))}
),
i=pi(e.map(({value:u})=>u))/pi(e.map(({sources:u})=>pi(u)));return[...n,...r===null?[]:[r.map(Ww),r].
map(u=>o(u,t)),...i>0&&k.isFinite(i)?[{...o(v(t).fill(i),1),...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(
({derived:u})=>u.kind!=="weighted"||!NH(u.weights))}var NH=e=>e.filter(t=>t>1e-9).length===1&&e.some(
t=>f.abs(t-1)<1e-6),PH=20;function IH(e,t,n,{parameters:r,of:o}){let i=e.flatMap(({value:b,sources:x}
)=>[
b,...x]),s=f.max(...i)-f.min(...i),a=e.slice(0,PH),u=a.flatMap(({value:b},x)=>a.flatMap(({sources:O}
,N)=>N===
x?[]:[f.abs(b-o(O))<=n])),l=2*n/(s+2*n),c=u.filter(b=>b).length/f.max(1,u.length),d=e.length-t,p=f.max(
0,t-r),g=f.min(1,f.max(l,c));return p*-f.log2(g)-d*f.log2(e.length)}function R1(e){var r,o;let t=fi(
e.map(({value:i})=>i)),n=i=>e.every(({value:s,sources:a})=>f.abs(s-i(a))<=t);return((o=(r=e[0])==null?
void 0:r.sources.length)!=null?o:0)>1&&C1.some(n)?{kind:"statistic"}:null}var Gw=e=>e.length>1&&e.includes(
1)&&e.every(t=>k.isInteger(t)&&t>=1&&t<=e.length);function D1(e,t){if(!Gw(e)||e.length!==t.length||
new w(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function A1(e,t,n=0){if(e.length===0||t.
some(a=>a.length===0))return!1;let r=fi(e),i=[...C1,Kw,pi,a=>a.length].some(a=>e.every((u,l)=>{var c;
return f.abs(u-a((c=t[l])!=null?c:[]))<=r})),s=pi(e.map((a,u)=>{var d;let l=(d=t[u])!=null?d:[],c=l.
filter(p=>f.abs(p-a)<=r).length;return f.log2((l.length+1)/(c+1))}));return i&&s>=n}var Hw=.051,FH=4,
$H=(e,t)=>({table:e,lines:new h([...e.lines].reverse().map(n=>[zu(n),n])),columns:t.
map(n=>{var r,o;return(o=(r=e.columns.find(i=>tt(i.name,{name:n})))==null?void 0:r.column)!=null?o:-1}
)}),
_H=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=dt(r.values[n]))!=null?o:[
]}));
function MH(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,i,s,a]=[0,0,0,0,0],u=f.max(
Hw,fi(_H(e)));for(let l of e.table.lines){let c=zu(l);for(let[d,p]of e.columns.entries()){let g=dt(l.
values[p]),b=n.flatMap(({lines:O,columns:N})=>{var P,I,F;return(F=dt((I=O.get(c))==null?void 0:I.values[
(P=
N[d])!=null?P:-1]))!=null?F:[]});if(g===null||b.length<2)continue;let x=b.reduce((O,N)=>O+N,0);a+=1,
f.abs(g-x/b.length)<=u&&(o+=1),f.abs(g-x)<Hw&&(i+=1),f.abs(g-f.max(...b))<Hw&&(s+=1),new w(b).size>1&&
(r+=1)}}return r>=FH&&(o===a||i===a||s===a)}var LH=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
jH=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,O1=e=>`summary/${M(e)}`;
function N1({tables:e,criteria:t},n,r){let o=e.map(s=>$H(s,t));return o.filter(s=>MH(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(O1(s));return a!==void 0?a==="ignore":LH.test(s)&&!jH.test(s)?!0:(n.push(
Et("SUMMARY",O1(s),{tab:s},{tab:s})),!1)})}m();m();m();var zH=[1,3,4,5,10,100],cg=e=>e.reduce((t,n)=>t+n,
0),BH=e=>f.round(e*1e4)/1e4,$1=e=>e.map(t=>BH(t/cg(
e)*100));function _1(e,t,{taken:n,max:r,byMaxima:o,elsewhere:i}){var g;let a=n.some(b=>b!==n[0])&&!UH(
e,t)?I1(e,t):(g=WH(e,t))!=null?g:I1(e,t),u=GH(e,t,r),l=[];if(a!==null?l.push(a):(i==null?void 0:i.from)===
"written"&&l.push({option:"written",from:i.isOwn?"beside":"elsewhere",weights:i.weights,tab:i.tab}),
u!==null)l.push({option:"totals",from:"totals",weights:u});else if((i==null?void 0:i.from)==="totals"){
let b=$1(i.weights.map((x,O)=>{var N;return x*((N=r[O])!=null?N:1)}));l.push({option:"totals",from:
"recap",weights:b,tab:i.tab})}return l.some(({from:b,weights:x})=>P1(b)||!F1(x,n))?l.filter(({from:b,
weights:x})=>P1(b)||b==="totals"||!F1(x,n)):!(o&&r.every(b=>zH.includes(b)))||ht(r,10,100)||e.some((
{
addsUp:b})=>b)?[]:[{option:"written",from:"maxima",weights:[...r]}]}var P1=e=>e==="headers"||e==="row",
UH=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>tt(r.name,{name:o}))));function I1(
e,t){
let n=e.find(({hasBareWeights:o})=>o),r=n===void 0?[]:Uu(n,t).flatMap(o=>o!=null?o:[]);return r.length<
t.length||r.length===0||ht(r,1,10,100)?null:{option:"written",from:"row",weights:r}}function WH(e,t){
let n=r=>r===null?null:{option:"written",from:"headers",weights:r};for(let r of e){let o=t.map(a=>{
var u,
l;return(l=(u=r.columns.find(c=>tt(c.name,{name:a})))==null?void 0:u.weight)!=null?l:null}),i=o.flatMap(
a=>a!=null?a:[]);if(i.length===0)continue;let s=f.abs(cg(i)-100)<.5||ht(i,1,10);return i.length===t.
length&&s||i.length===t.length&&new w(i).size===1?null:n(o.map(a=>a!=null?a:0))}return n(KH(e,t))}
function KH(e,t){
let[n]=e;if(n===void 0||t.length<2)return null;let r=Uu(n,t);if(r.some(a=>a!==null)&&r.some(a=>a===null))
return r.map(a=>a!=null?a:0);let o=t.map(a=>{var l,c,d;let u=(c=(l=n.columns.find(p=>tt(p.name,{name:
a})))==
null?void 0:l.column)!=null?c:-1;return tO((d=n.headers[u])!=null?d:"")}),i=o.flatMap(({number:a})=>a!=
null?a:[]);if(new w(i).size<2)return null;let s=o.some(a=>a.isSaid);return i.length===t.length&&ht(i,
100,...s?[1,10]:[])?i:s?o.map(({number:a})=>a!=null?a:0):null}function GH(e,t,n){for(let r of e){let o=Bw(
r,t,n);if(o.every(a=>a!==null))return o;let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.
map((c,d)=>{var b,x,O;let p=(b=i.find(N=>tt(N.name,{name:c})))==null?void 0:b.column,g=p===void 0?-1:
a.indexOf(p);return g<0?null:((x=u[g])!=null?x:0)*((O=n[d])!=null?O:1)});if(!(a.length!==t.length||l.
some(c=>c===null)))return $1(l.map(c=>c!=null?c:0))}}return null}function F1(e,t){let[n,r]=[cg(e),cg(
t)];return e.every((o,i)=>{var s;return f.abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}function M1(e,t,n,r){
var _,j;let{taken:o,isRead:i}=n,s=_1(e,t,n),[a]=s;if(a===void 0)return{weights:[
...o],question:null};let u=s.filter(({option:U,weights:B})=>U==="totals"||B.every(L=>L>0)),l=i&&a.from!==
"headers"&&a.from!=="row",c=mi.WEIGHTS.filter(U=>U==="equal"||(U==="table"?l:u.some(({option:B})=>B===
U))),d=`weights/${t.map(M).join("+")}`,p=c.find(U=>U===r.get(d));if(p==="equal")return{weights:t.map(
()=>1),question:null};if(p==="table")return{weights:[...o],question:null};let g=u.find(({option:U})=>U===
p);if(g!==void 0)return{weights:g.weights,question:null};let{from:b,weights:x,tab:O}=a,N=f.round(x.reduce(
(U,B)=>U+B,0)*1e4)/1e4,P={tab:(j=(_=e[0])==null?void 0:_.tab)!=null?j:"",tabs:e.map(U=>U.tab)},I={
criteria:[
...t],weights:x,sum:N,from:b,...O===void 0?{}:{tab:O}},F=b==="headers"||b==="maxima"||l;return{
weights:[
...o],question:Et("WEIGHTS",d,P,I,{options:c,default:F?null:a.option})}}m();m();m();m();m();m();m();
function j1(e,t){var o,i;let n=e.map(HH),r=(s,a)=>n.slice(s+1).some(u=>{var l;return L1((l=u[a])!=null?
l:"")});return v.from({length:(i=(o=e[0])==null?void 0:o.length)!=null?i:0},(s,a)=>{var g,b,x;let u=n.
flatMap((O,N)=>O[a]?[{row:N,text:O[a]}]:[]),l=u.filter(({text:O})=>L1(O)),c=(g=l[l.length-1])!=null?
g:u[u.length-1],d=u.filter(({row:O})=>{var N;return O>((N=c==null?void 0:c.row)!=null?N:0)}).map(({
text:O})=>O),
p=n.slice(0,f.max(0,(b=c==null?void 0:c.row)!=null?b:0)).flatMap((O,N)=>{var P;if(O[a])return[O[a]];
for(let I=a-1;I>=0;I-=1){let F=(P=O[I])!=null?P:"";if(F!=="")return r(N,I)&&!t(F)?[F]:[]}return[]});
return{text:(x=c==null?void 0:c.text)!=null?x:"",groups:[...d,...p]}})}var L1=e=>e!==""&&ca(e)===null&&
kd(e)===null;function HH(e){let t=e.filter(o=>typeof o=="number"),n=t.length>1&&ht(t,1,100),r=ht(t,1)?
100:1;return e.map(o=>n&&typeof o=="number"?`${f.round(o*r*1e4)/1e4}%`:ee(o)?"":W(o))}var z1=4,B1=15,
qH=new w(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(M)),jr=e=>qH.has(
M(Ge(e).
name)),JH=new w(["code","name","institution","category","judge","number"]),wa=e=>{var t;return JH.has(
(t=Te(e))!=null?t:"")&&Ge(e).weight===null},No=e=>an(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(W(e)),
Ku=e=>!ee(
e);function qw(e,t){let n=ZH(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<z1&&XH(e,r,o);)o+=
1;for(;o-r+1<z1&&eq(e,r,o);)r-=1;return{top:r,bottom:o,columns:K1(e,r,o)}}function U1(e,t,n){let r=(
{
values:s},a)=>{var u;return((u=s[a])!=null?u:[]).map(l=>M(W(l))).join(`
`).trim()},o=n.find(({grid:s,block:a})=>{let u=a.bottom-a.top,l=v.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(s,a.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:K1(e,t.top,i)}}function ZH({values:e},t){let[n,
r]=[-1,0];for(let[i,s]of e.slice(0,Ui).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){if(!No(
c))continue;let d=Te(c)!==null||t(c)||Nt(c)!==null;wa(c)&&(u=!0),a+=1+(d?2:0)+(Gu(e,i,l)?1:0)}s.filter(
No).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(W).join(`
`);return e.findIndex((i,s)=>{var a;return o(i)===o((a=e[n])!=null?a:[])||VH(e,s,n)})}function VH(e,
t,n){
var a,u;let[r,o]=[(a=e[t])!=null?a:[],(u=e[n])!=null?u:[]],i=[...o.keys()].filter(l=>No(o[l])&&wa(W(
o[l]))),s=[...r.keys()].filter(l=>!i.includes(l)&&No(r[l]));return t<n&&i.length>1&&i.every(l=>Te(W(
r[l]))===Te(W(o[l])))&&s.filter(l=>Gu(e,t,l)).length>1}function Gu(e,t,n){let r=e.slice(t+1,t+1+B1).
map(o=>an(o[n])).filter(o=>o!=="blank");return r.filter(Oo).length*2>r.length}function YH(e,t,n){let r=e.
slice(t+1,t+1+B1),o=r.findIndex(s=>s.every(a=>!Ku(a)));return(o<1?r:r.slice(0,o)).some(s=>No(s[n]))&&
!Gu(e,t,n)}function XH({values:e},t,n){var b,x;let r=(b=e[n+1])!=null?b:[],o=f.max(...e.slice(t,n+1).
map(O=>O.map(Ku).lastIndexOf(!0))),i=(x=[...r.keys()].find(O=>O>o&&!Ku(r[O])))!=null?x:r.length,s=[
...r.
keys()].filter(O=>O<i&&Ku(r[O]));if(!s.some(O=>No(r[O])))return!1;let a=O=>{var N;return(N=e.slice(t,
n+1).map(P=>W(P[O])).find(P=>P!==""))!=null?N:""},u=e.slice(t,n+1),l=O=>{var P;let N=a(O);return N===
""?u.some(I=>I.slice(0,O).some(Ku)):jr(N)||Nt(N)!==null||QH((P=e[n])!=null?P:[],O)};if(s.some(O=>wa(
a(O))))return!1;let c=s.some(O=>Gu(e,n+1,O))&&s.every(O=>!YH(e,n+1,O)),d=[...r.keys()].some(O=>wa(a(
O))&&ee(r[O])),p=O=>No(r[O])&&Gu(e,n+1,O),g=O=>No(r[O])||W1(r,O);return!s.every(g)&&!(d&&s.some(p))||
!s.every(l)&&!(c&&(s.some(l)||d))?!1:s.some(O=>Gu(e,n+1,O))||s.some(O=>{var N;return ee((N=e[n])==null?
void 0:N[O])})}var QH=(e,t)=>t+1<e.length&&ee(e[t+1]);function W1(e,t){let n=e[t];if(typeof n=="string")return ca(
n)!==null;let r=e.filter(o=>typeof o=="number");return typeof n=="number"&&r.length>1&&
ht(r,1,100)}function eq({values:e},t,n){var c;let[r,o]=[e[t-1],(c=e[t])!=null?c:[]];if(r===void 0)return!1;
let i=[...r.keys()].filter(d=>Ku(r[d]));if(i.length===0||!i.every(d=>No(r[d])||W1(r,d)))return!1;let s=i.
map(d=>W(r[d]));if(s.some(d=>{var p;return((p=d.match(/\d\s*%/g))!=null?p:[]).length>1})||s.some(d=>d.
startsWith(":")))return!1;let a=e.slice(t,n+1),u=d=>a.every(p=>ee(p[d]));if(i.some(d=>wa(W(r[d]))&&u(
d)))return!0;let l=[...o.keys()].find(d=>No(o[d])&&!wa(W(o[d])));return l===void 0||i.some(d=>d<l)||
i.every(d=>ee(o[d]))?!1:s.length>1||s.some(d=>jr(d)||Nt(d)!==null||bn(d)!==null||Ao(d)||Ge(d).weight!==
null)}var K1=({values:e},t,n)=>j1(e.slice(t,n+1),wa);m();m();var mg=e=>e!==""&&!jr(e)&&!Ao(e)&&ca(e)===null&&
kd(e)===null;function G1(e,t){var i;let n=t?new w:nq(
e),r=e.columns.map(({text:s,groups:a},u)=>{var O,N,P,I,F;let l=Te(s)===null||n.has(u)?a.filter(mg):[
],
c=n.has(u)?s:"",d=c===""?s:(O=l.pop())!=null?O:"",{name:p,weight:g}=Ge(d),b=(N=g!=null?g:a.map(ca).find(
_=>_!==null))!=null?N:null,x=(I=(P=Do(d))!=null?P:a.map(kd).find(_=>_!==null))!=null?I:c===""?null:
rq(
c);return{column:u,text:d,own:c,group:t?"":(F=l.slice(-1)[0])!=null?F:"",name:p,weight:b,max:x}});
for(let s of r)
s.own!==""&&((i=s.weight)!=null||(s.weight=oq(r,s.text)));let o=t?r.map(s=>s.weight):sq(r);return r.
map((s,a)=>{var b;let u=tq(r,s)?`${Ge(s.group).name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==
s.name||l!==Ge(s.text).weight||s.max!==Do(s.text)||s.own!==""?iq(u,l,s.max):s.text,p={column:s.column,
weight:l,max:s.max,group:s.group};if(s.own==="")return{...p,header:d,name:u,part:null};let g=`${u} - ${s.own}`;
return{...p,header:g,name:g,part:{own:s.own,criterion:u,header:d}}})}var tq=(e,t)=>t.group!==
""&&!ns(t.name)&&e.some(n=>n!==t&&M(n.name)===M(t.name)&&(t.own===""||n.own===""||n.text!==t.text));
function nq({columns:e}){let t=e.flatMap(({text:i,groups:s},a)=>{var l;let u=M((l=s.filter(mg).slice(
-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,text:i}]}),n=new w(t.flatMap(({group:
i,
text:s})=>ga(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new w(r.filter(({text:s})=>dg(s)===i).
map(({group:s})=>s)).size;return new w(r.filter(({text:i})=>o(dg(i))>1).map(({column:i})=>i))}var dg=e=>M(
e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",rq=e=>{var n,r;let t=(r=Do(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:k(t)},oq=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=Ge(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},iq=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function sq(e){
var n;
let t=new h;for(let r of e.filter(({name:o})=>!ns(o)||Ro(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:s})=>s===r.text);Ge(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=Ge(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;
let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||f.abs(a-i)<.5?r.weight:f.abs(a-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var aq=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
uq=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function H1(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=Nt(i))!=null?a:(s=bn(i))==
null?void 0:s.label)!=null?u:[]});if(new w(n.map(M)).size>1||e.columns.some(({groups:i})=>i.some(s=>Nt(
s)!==null||Ao(s))))return!0;let r=lq(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(ga)||!dq([...r.keys()],new w(o.filter(cq)),t)}function lq({columns:e}){var n;let t=new h;
for(let{text:r,groups:o}of e)for(let i of o.filter(mg))t.set(i,((n=t.get(i))!=null?n:new w).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var cq=e=>Te(e)!=="text";function dq(e,t,
n){
if(e.some(i=>aq.test(i)||uq.test(i)))return!1;let r=n.some(i=>{let s=new w(i.columns.flatMap(a=>a.groups.
map(M)));return e.every(a=>s.has(M(a)))}),o=i=>ss(i)||Ge(i).weight!==null||Do(i)!==null;return r||t.
size>1||e.some(o)}m();var mq=4,pq=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,fq=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
gq=e=>{let{name:t}=Ge(W(e).replace(pq,""));return[t,t.replace(/\s*[:=].*$/,"")].map(M)};function J1(
e,t){
var a,u,l;let n=new h;for(let[c,{text:d,groups:p}]of t.columns.entries())for(let{name:g}of[d,...p].map(
Ge))g===""||jr(g)||Te(g)!==null&&!Ro(g)||n.set(M(g),(a=n.get(M(g)))!=null?a:c);let r=(l=(u=e.values[
0])==
null?void 0:u.length)!=null?l:0,o=v.from({length:r},(c,d)=>d),i=c=>gq(c).find(d=>n.has(d)),s=c=>e.values.
flatMap((d,p)=>p>t.bottom&&i(d[c])!==void 0?[p]:[]);for(let c of o){let d=s(c),p=new w(d.flatMap(x=>{
var O,N;return(N=i((O=e.values[x])==null?void 0:O[c]))!=null?N:[]}));if(p.size<2)continue;if([...p].
every(x=>{var O;return c>((O=n.get(x))!=null?O:0)}))return q1(e,(x,O)=>x>=t.top&&O>=c);if(d.filter(x=>{
var O;return((O=e.values[x])!=null?O:[]).filter(N=>!ee(N)).length<=mq}).length!==d.length)continue;
let b=hq(
e,f.min(...d),t.bottom);return q1(e,x=>d.includes(x)||b.includes(x))}return e}function hq({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let s=((o=e[i])!=null?o:[]).filter(a=>!ee(a));if(s.length===0||
!s.every(a=>an(a)==="text")||!s.some(a=>fq.test(W(a))))break;r.push(i)}return r}var q1=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function Z1(e,t){let n=e.flatMap(o=>{let i=qw(
o,t.isCriterion),s=i===null?o:J1(o,i),a=s===o?i:qw(s,t.
isCriterion);return a===null?[]:[{whole:o,grid:s,block:a}]}),r=n.map(o=>({...o,block:U1(o.grid,o.block,
n)}));return r.map(o=>yq(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function yq({whole:e,
grid:t,
block:n},r,o){let i=H1(n,r),s=G1(n,i),a=t.values.slice(n.bottom+1),u=s.map(({column:c})=>a.map(d=>an(
d[c]))),l={whole:e,grid:t,block:n,columns:s,isJudges:i,isList:e1(s.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of s){let p=Te(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let g=p;(g==="code"||g==="number"||yt(l,c)!==
"numbers")&&l.at[g]<0&&(l.at[g]=c)}return l}function yt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(Oo).length*2>=n.length?"scores":"words"}function pg(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(Oo).
length*3>=n.length}var Sn=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},jn=(e,t)=>({code:W(Sn(e,t,e.at.code)),name:W(Sn(e,t,e.at.name))});function zn(e,t){let{
code:n,
name:r}=jn(e,t);return e.at.code>=0?n===""?"":`#${X(n)}`:M(r)}m();var fg=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function V1(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var bq=new w([
"sum","mean","weighted","statistic","rank"]),cr=e=>bq.has(e),Y1=(e,t)=>M(e)||`#${t}`;function Tn(e,t,
n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Cr=e=>Ge(e).weight!==null||Do(e)!==null;
function X1({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?a:{header:"",name:""},i=n.
isCriterion(r)&&!Bu(r)||n.hasCriteria&&e.isJudges&&Jw(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:Y1(o,t),role:s!=null?s:
i?"criterion":wq(e,t,r),from:[],weights:null,doubt:null,guess:null}}function wq(e,t,n){var i,s,a;let r=yt(
e,t),o=Te((a=(s=(i=e.columns[t])==null?void 0:i.part)==null?void 0:s.own)!=null?a:n);return o==="text"||
r==="words"?"text":r==="empty"?n===""||kq.has(o)?"empty":"criterion":e.at.number===t&&(o==="number"||
o==="code")?"number":e.isList&&ha(n)?"weight":e.isList&&!QO(n)?"number":"criterion"}var kq=new w(
["sum","rank","number"]);function Jw({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[t])==null?
void 0:
s.groups)!=null?a:[],i=[n,...o,(l=(u=bn(n))==null?void 0:u.rest)!=null?l:""];return o.some(Ao)||i.some(
c=>r.isCriterion(c))||[n,...o].some(c=>Nt(c)!==null&&Te(n)===null)}var vq=1e3;function e2(e,t){let[n]=e;
n===void 0||t.isCriterion(n.shape.header)||(t.hasCriteria?Cq(e,
t):xq(e,n.shape.header))}function xq(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>yt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>cr(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new w(d.numbersIn(p.column).values(
)).
size>=4).length>0)as(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?Tq(e,i,t):Sq(e,i,t))}var as=(e,t,n=null)=>{for(let{shape:r}of e)Tn(r,t,n)};
function Sq(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?as(e,"unnamed"):(r("check-box")||r("date")&&Te(n)!==null)&&as(e,
"not-numbers")}function Tq(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(t2(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
as(
e,"unnamed","criterion");return}if(VA(n)){as(e,"penalty");return}let o=Te(n);if(Q1(o)&&Cr(n))return;
let i=ns(n);(i||Q1(o)||o==="rank"||o==="number")&&!e.every(Eq)&&as(e,i?"sum-misfit":"matter")}var t2=e=>e.
filter(t=>f.abs(t)>vq).length*2>e.length,Zw=1.5;function Eq({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!Ro(o))return!1;let a=n.filter(
({column:x,header:O})=>x!==t.column&&Te(O)===null&&yt(e.draft,x)==="numbers");if(a.some(x=>i!==null&&
x.weight!==null||s!==null&&x.max!==null))return!0;let u=x=>{var O,N;return((N=(O=r.columns[x])==null?
void 0:O.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:x})=>x<t.column||u(x)!==""&&u(x)===u(t.column))&&Te(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:x})=>[...e.numbersIn(x).values()])],p=x=>x.
reduce((O,N)=>O+N,0)/x.length,g=p(c)/p(d);return g>1/Zw&&g<Zw&&f.max(...c)<=Zw*f.max(...d)}var Q1=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function Cq(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=t2(n),o=Te((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&Jw(a.draft,u.column,u.header,t)||(r?u.role="large":yt(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":Tn(u,"not-listed",null))}m();function Vw(e,t){let n=new h;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:Rq(
e,t,r);return n.set(r,o),o}}}function Rq(e,t,n){var o;let r=new h;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=Ct((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var En=(
{
tab:e,shape:t})=>e.numbersIn(t.column),us=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,Cd=({draft:e},{column:t})=>{var n,r;return M((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function n2(e,t,n){var i,s,a,u;let r=new h;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=us(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new h;
for(let l of r.values()){e2(l,n);let c=l.filter(({tab:d,shape:p})=>yt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||Dq([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(Oq(c,(a=t[l])!=null?a:[],o),Nq(c,(u=t[l])!=null?u:[]))}function Dq(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&yt(o.
draft,i.column)==="numbers")),n=t.filter(Aq);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Cr(
o.header))||as(r,"same-everywhere")}function Aq(e){var r;let t=new h,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=zn(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new w(t.values()).size>1}function Oq(e,t,n){var i;let r=({
column:s})=>yt(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!Cr(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&Tn(s,a===0?"blank":"some-tabs",
null)}}function Nq(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&yt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
f.max(...u)&&Tn(s,"large",null)}}m();m();var Pq=3;function i2(e,t,n){let r=Iq(e,t);if(r.flatMap(l=>l.members).some(
({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=ha((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?Fq(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)r2(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=_q(s.some(o2)?s.filter(o2):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=M(c.own)||l.key,Tn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=$q(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:g}of l.members){r2(p,"weighted",g.own);let b=a.kind.
members.find(O=>O.tab===d&&O.part.criterion===g.criterion),x=c.get(g.criterion);b===void 0||x===void 0||
(p.from=[b.shape.column],p.weights=[x])}}var s2=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function r2(e,t,n){e.role=t,e.label=n}function Iq(e,t){var r,o,i,s;
let n=new h;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=dg(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var o2=({members:e})=>e.some(({tab:t,shape:n})=>yt(t.draft,n.
column)==="numbers");function Fq({members:e}){var n;let t=new h;for(let r of e){let o=new w(En(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function $q({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||Ge(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function _q(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:Mq(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>jq(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!VO((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function Mq(e,t){var i;let n=new h;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&M(d.criterion)===M(s.part.
criterion));if(a===void 0)continue;let u=En(a),l=[...En(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new h,o=0;for(let[s,a]of n){let u=Lq(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=f.max(0,new w(a.map(({score:l})=>l)).size-1)}return o<Pq?null:r}function Lq(e){let t=fi(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=f.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>f.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function jq({
members:e},t){let n=[...t].map(([o,i])=>{var u,l;let s=e.find(({part:c})=>c.criterion===o),a=s==null?
void 0:s.tab.draft.columns[s.shape.column];return{factor:i,max:(u=a==null?void 0:a.max)!=null?u:1,
weight:(l=
a==null?void 0:a.weight)!=null?l:null}}),r=n.map(({factor:o,max:i,weight:s})=>s===null?k.NaN:o*i/s);
return ht(n.map(({factor:o})=>o),1,100)||ht(n.map(({factor:o,max:i})=>o*i),1,100)||r.every(o=>{var i;
return f.abs(o-((i=r[0])!=null?i:0))<.001*o})}m();function Rd({draft:e},{column:t,header:n}){var i,s,
a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!jr(p)))!=null?a:"";return M((d=(c=(u=Nt(n))!=null?
u:Nt(o))!=null?c:(l=bn(n))==null?void 0:l.label)!=null?d:o)}var Yw=({tab:e,shape:t})=>e.draft.isJudges&&
Rd(e,t)==="";function a2(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||Yw(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Rd(n,p)===Rd(n,r))),a=s.filter(({role:p})=>!cr(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:g})=>u2(p)&&g<r.column),c=f.max(-1,...s.flatMap(({role:p,column:
g})=>cr(
p)&&g<r.column?g:[])),d=[...new w(l.map(({key:p})=>p))].map(p=>l.filter(g=>g.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...Bq(e)]:[]]}function Bq({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!cr(o)),r.filter(({role:o})=>u2(o))]}var u2=e=>e==="sum"||e==="mean"||e==="weighted";
function Xw(e,t){var i,s;let n=e.map(a=>a2(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var _,j;
let l=n.map(U=>{var B;return(B=U[u])!=null?B:[]}),c=new w(l.map(U=>U.map(({key:B})=>B).join(`
`)));if(l.some(U=>U.length===0)||c.size>1)return[];let d=e.flatMap((U,B)=>{var L;return Hq(U,(L=l[B])!=
null?L:[])}),p=(_=lg(d,t?.5:1))!=null?_:Kq(d,t),[g]=e;if(p===null||g===void 0||Wq(p.derived,g.shape,
(j=l[0])!=null?j:[]))return[];let{derived:b,evidence:x}=p;if(!t&&b.kind==="weighted"&&!V1(b.weights))
return[];let O=new w(d.map(({value:U})=>U)).size,N=U=>b.kind!=="weighted"||b.weights[U]!==0,P=l.map(
U=>U.flatMap(({column:B},L)=>N(L)?B:[])),I=b.kind==="weighted"?b.weights.filter(U=>U!==0):null,F=I===
null?null:Uq(I);return F===null?[{kind:b.kind,from:P,weights:I,evidence:x,distinct:O}]:[{kind:F,from:
P,
weights:null,evidence:x,distinct:O}]}),o=f.max(...r.map(({evidence:a})=>a));return(s=r.find(({
evidence:a})=>a===
o))!=null?s:null}function Uq(e){let[t=0]=e;return e.length<2||e.some(n=>f.abs(n-t)>1e-6)?null:f.abs(
t*e.length-1)<1e-6?"mean":"sum"}function Wq(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function Kq(e,t){
let n=t&&e.length>=4?R1(e):null;return n===null?null:{derived:n,evidence:5}}function l2(e){return e.
reduce((n,r)=>n+En(r).size,0)>=4&&e.every(n=>Gq(n))}function Gq(e){let t=En(e),n=[...t.values()],r=(
s,a)=>{
var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return a2(e,!0).flatMap(s=>[s,...s.slice(-1).map(
a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(
s=>D1(n,s))}var Hq=(e,t)=>[...En(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function d2(e,t,n){var s;let r=Vq(e,
t),o=({header:a})=>n.isCriterion(a)&&!Bu(a),i=[...r.values()].filter(
a=>!a.some(({shape:u})=>o(u)));for(let a of i)c2(a);for(let a of i.filter(u=>u.every(l=>!cr(l.shape.
role)&&m2(l)))){for(let{shape:u}of a)u.doubt=null;c2(a)}for(let[a,u]of e.entries()){let l=((s=t[a])!=
null?s:[]).filter(({column:c})=>{var d,p;return Bu((p=(d=u.draft.block.columns[c])==null?void 0:d.text)!=
null?p:"")});if(!l.every(({role:c,doubt:d})=>c==="criterion"&&d===null))for(let c of l)c.role==="criterion"&&
c.doubt===null&&Tn(c,"sum-somewhere",null)}for(let{tab:a,shape:u,numeric:l}of i.flat().filter(
c=>{var d;return((d=c.shape.doubt)==null?void 0:d.doubt)==="sum-somewhere"}))for(let c of l)c.role===
"criterion"&&Cd(a,c)===Cd(a,u)&&Tn(c,"sum-somewhere",null)}var Zq=/rata|rerata|mean|average|avg/i;
function Vq(e,t){
var r,o,i,s;let n=new h;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||cr(c))&&yt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!cr(d.role)&&!s2({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Cr(d)&&!ns(c.header)&&!Bu(d))continue;let p=l.filter(({key:b,column:x})=>b===c.
key&&x<c.column).length,g=`${us(u,c)}
${p}`;n.set(g,[...(s=n.get(g))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function Yq(e){var n,
r,o;let{label:t=""}=(n=e==null?void 0:e.shape)!=null?n:{};return e!=null&&e.tab.draft.isJudges&&(o=(
r=
bn(t))==null?void 0:r.rest)!=null?o:t}function c2(e){let t=Yq(e[0]),n=Te(t),r=ns(t)&&!(n==="sum"&&Ro(
t))||e.every(m2),o=Xq(e,t,n,r),i=o===null?Xw(e,r):null,s=o!=null?o:i!==null&&fg(i,r)?null:l2(e)?
"rank":null;if(s!==null)for(let{shape:a}of e)a.role=s;else if(i!==null&&fg(i,r)){if(p2(e,i),Qq(e,i))for(
let{
shape:a}of e)Tn(a,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:a}of e)Tn(a,
"sum-somewhere",null);else e.length>1&&eJ(e,r)}function Xq(e,t,n,r){return e.every(i=>tJ(i.shape,En(
i),n))?"number":n==="rank"&&e.every(i=>Gw([...En(i).values()]))?"rank":e.every(i=>En(i).size>1&&new w(
En(i).values()).size===1)?n==="rank"?"rank":r?Zq.test(t)?"mean":"sum":null:null}var Qq=(e,{kind:t,
weights:n})=>t===
"weighted"&&e.every(Yw)&&(n!=null?n:[]).some((r,o,i)=>{var s;return f.abs(r-((s=i[0])!=null?s:0))>.001}
);
function eJ(e,t){for(let n of e){let r=Xw([n],t);r!==null&&r.evidence>=18&&fg(r,t)&&p2([n],r)}}var m2=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&Cd(e,r)===Cd(e,t)&&cr(r.role));function p2(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function tJ({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>k.isInteger(o))&&new w(
r).size===r.length?!0:r.every(o=>k.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var nJ=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,rJ=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
oJ=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,f2=e=>{let t=e.trim().toLowerCase();return nJ.test(t)||rJ.test(
t)||oJ.test(
t)},gg=e=>/huruf|predikat|grade|bintang|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function hg(e){var i;let t=new h;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:f.min(...s),high:f.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:f.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var iJ=6,sJ=12;function g2(e,t){var r,o,i,s;let n=new h;for(
let[a,u]of e.entries()){if(u.draft.isList||
u.draft.isJudges)continue;let l=((r=t[a])!=null?r:[]).filter(({role:p,column:g})=>p==="criterion"&&
yt(
u.draft,g)==="numbers"),c=l[l.length-1];if(c===void 0||l.length<3||c.doubt!==null||Cr(c.header))continue;
let d=us(u,c);n.set(d,[...(o=n.get(d))!=null?o:[],{tab:u,shape:c,scores:l.slice(0,-1)}])}for(let a of n.
values()){let u=a.map(aJ).filter(c=>c!==null),l=gg((s=(i=a[0])==null?void 0:i.shape.header)!=null?s:
"")?1:sJ;if(u.every(c=>c>0)&&u.reduce((c,d)=>c+d,0)>=l)for(let{shape:c}of a)Tn(c,"grade",null)}}
function aJ({
tab:e,shape:t,scores:n}){let r=En({tab:e,shape:t}),o=new w(r.values()).size;return o<2?null:o>iJ||o===
r.size?0:hg([...r].map(([i,s])=>({text:S(s),number:n.reduce((a,{column:u})=>{var l;return a+((l=e.numbersIn(
u).get(i))!=null?l:0)},0)})))}m();var uJ=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
lJ=7,cJ=25,dJ=9;function h2(e,t){var r,
o;let n=new h;for(let[i,s]of e.entries()){let a=(r=t[i])!=null?r:[];for(let u of a.filter(({role:l})=>l===
"text")){if(s.draft.isList||mJ(s,u,a))continue;let l=pJ(s,u.column),c=us(s,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}])}}for(let i of n.values())if(fJ(i))for(let{
shape:s}of i)
Tn(s,"letters",null)}var mJ=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,u;return s.role==="criterion"&&((u=(a=e.columns[
s.
column])==null?void 0:a.part)==null?void 0:u.criterion)===r.criterion})};function pJ({draft:e,roles:
t},n){
let r=new h;for(let[o,i]of t.entries()){let s=i==="entry"?W(Sn(e,o,n)).toLowerCase():"";s!==""&&r.set(
o,s)}return r}function fJ(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(Cr(
t)||e.some(gJ))return!0;if(!Ro(t)||uJ.test(t)||!hJ(e)||yJ(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(f2));return bJ(e)||e.every(wJ)||n&&e.every(kJ)}var gJ=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&Ct(Sn(e,o,n.column))!==null);function hJ(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new w(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,
0);return n.size>1&&n.size<=lJ&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=cJ&&!o.includes(
"@"))}function yJ(e){var r,o;let[t]=e,n=gg((r=t==null?void 0:t.shape.header)!=null?r:"")?1:dJ;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(({tab:u,beside:l,texts:c})=>{var b,
x;let d=(x=(b=l.find(O=>O.key===i))==null?void 0:b.column)!=null?x:-1,p=u.numbersIn(d),g=[...c].flatMap(
([O,N])=>{let P=p.get(O);return P===void 0?[]:[{text:N,number:P}]});return new w(c.values()).size<2?
null:hg(g)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,l)=>u+l,0)>=n})}function bJ(e){
var n;let t=new h;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=zn(r.draft,i);if(((n=t.get(a))!=
null?n:s)!==s)return!0;t.set(a,s)}return!1}var y2=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&yt(e.draft,r)==="numbers"),wJ=e=>{let t=y2(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},kJ=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return Rd(
e.tab,e.shape)!=="";let r=i=>{var s,a;return((a=(s=t.columns[i])==null?void 0:s.groups)!=null?a:[]).
join(`
`)},o=r(e.shape.column);return ss(e.shape.header)||y2(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function b2(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
vJ(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=xJ(o,i,s,u,l);d===void 0||Cr(d.header)||
(d.header=`${d.header} (${f.round(c*(a?1e6:1e4))/1e4}%)`)}}}function vJ(e,t){var i;let n=YO(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...En(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function xJ(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&yt(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>M(Ge(a).name)===M(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function w2(e,t){let n=e.map(r=>r.draft.columns.map(
o=>X1(r,o.column,t)));return i2(e,n,t),b2(e,n),d2(
e,n,t),n2(e,n,t),t.hasCriteria||(h2(e,n),g2(e,n)),n}m();var k2=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung|^(?:nama\s+)?(?:tim|team|regu|kelompok)$/i;
function v2(e){var o,i,s,a,u;let t=e.map(l=>l.columns.filter(c=>SJ(l,c))),n=new h;for(let[l,c]of e.entries(
))
for(let{column:d,header:p}of(o=t[l])!=null?o:[]){let b=c.at.code>=0&&Te(p)!==null?[]:yg(c,d),x=M(p);
n.set(x,((i=n.get(x))!=null?i:0)+b.length-new w(b).size)}let r=l=>{let c=n.get(M(l))===0;return Te(l)===
null?c?1:9:(c?0:4)+(k2.test(l)?2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(s=t[
l])!=
null?s:[],p=d.filter(({header:x})=>Te(x)==="name"),g=p.every(({header:x})=>k2.test(x))?d:p,b=f.min(
...g.
map(({header:x})=>r(x)));c.at.name=(u=(a=g.find(({header:x})=>r(x)===b))==null?void 0:a.column)!=null?
u:c.at.name}}function SJ(e,{column:t,header:n}){let r=Te(n);if(r!=="name"&&r!==null||yt(e,t)!=="words")return!1;
let o=e.columns.every(i=>i.column>t||yt(e,i.column)!=="numbers"||Te(i.header)!==null);return r===
"name"||n!==""&&!jr(n)&&o}function x2(e){var n,r;let t=e.filter(({at:o})=>o.name<0);for(let o of t){
let i=[o.at.judge,o.at.code,o.at.number],s=o.columns.map(({column:d})=>d).filter(d=>!i.includes(d)&&
EJ(o,d)&&!TJ(o,d)),a=e.length<2||o.isJudges||o.at.judge>=0,u=s.filter(d=>a||CJ(o,d,e)),c=(r=(n=u.filter(
d=>{var p,g;return d!==o.at.institution&&Te((g=(p=o.columns[d])==null?void 0:p.header)!=null?g:"")===
null})[0])!=null?n:u.find(d=>d!==o.at.category))!=null?r:u[0];if(c!==void 0){o.at.name=c;for(let d of[
"institution","category"])o.at[d]===c&&(o.at[d]=-1)}}}function yg({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&Oo(an(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||jr(l.header)&&yt({kinds:o},l.column)==="words");return(a.length>0?a:s).filter(
l=>M(W(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>M(W(c))).join(`
`))}function TJ({columns:e,grid:t,block:n},r){var s,a;if(jr((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Te(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>W(u[r])).filter(u=>u!=="");return o.filter(u=>ss(u)||Ge(u).weight!==
null).length*2>o.length}function EJ(e,t){var r,o;if(((o=(r=e.columns[t])==null?void 0:r.weight)!=null?
o:null)!==null||yt(e,t)!=="words"||pg(e,t))return!1;let n=yg(e,t);return n.length>1&&new w(n).size>n.
length*.9}function CJ(e,t,n){let r=new w(yg(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let s=yg(
o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();var T2=({key:e})=>`column/${e}`,
E2=(e,t)=>!t.hasCriteria||t.isCriterion(e),C2=(e,t,n)=>e.role==="criterion"&&e.doubt===null&&!t.hasCriteria&&
n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;function R2(e,t,n){
let r=e.doubt===null?void 0:t.get(T2(e)),o=e.header===""&&e.doubt!==null?`Kolom ${er(e.column)}`:e.header;
return r==="criterion"&&E2(o,n)?{...e,header:o,role:"criterion",doubt:null}:r==="ignore"?{...e,role:
"left-out",doubt:null}:{...e,header:o}}var D2=({grid:e,block:t},n,r)=>n.flatMap(o=>{var l;if(o.doubt===
null)return[];let i=mi.COLUMN.filter(c=>c!=="criterion"||E2(o.header,r)),s={tab:e.tab,cell:Re(t.bottom,
o.column)},a={header:o.label,column:er(o.column),...o.doubt},u=(l=i.find(c=>c===o.guess))!=null?l:
null;
return[Et("COLUMN",T2(o),s,a,{options:i,default:u})]});function A2(e){let{grid:t,block:n,columns:r,
at:o}=e;
if(o.judge>=0)return[];let i=c=>new w(t.values.slice(n.bottom+1).map(d=>M(W(d[c]))).filter(d=>d!=="")),
s=i(o.name),a=r.find(({column:c})=>{if(o.name<0||c<=o.name||yt(e,c)!=="words")return!1;if(RJ(e,c))return!0;
let p=[...i(c)].filter(g=>s.has(g)).length;return p>2&&p*2>s.size});if(a===void 0)return[];let u={
tab:t.
tab,cell:Re(n.bottom,a.column)},l=[er(o.name),er(a.column)];return[Et("SIDE_BY_SIDE",`side/${M(t.tab)}`,
u,{columns:l})]}function RJ(e,t){var s,a;let{columns:n,at:r}=e,o=u=>yt(e,u)==="numbers",i=n.filter(u=>u.
column>r.name&&u.column<t);return Te((a=(s=n[t])==null?void 0:s.header)!=null?a:"")==="name"&&i.some(
({header:u})=>Te(u)==="number")&&i.some(u=>Te(u.header)===null&&o(u.column))&&n.some(u=>u.column>t&&
o(u.column))}var O2=({grid:{tab:e}},t)=>Et("OTHER_TABLE",`table/${M(e)}/${t+1}`,{tab:e,cell:Re(t,0)}
,
{row:t+1});function N2({draft:e,reading:t},n,r){let o=n.filter(i=>i.reading!==t);return t.doubtful.flatMap(
({row:i,label:s,key:a,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${a}`,p=r.get(d),g=p==="entry"||
o.some(P=>S2(P,a,"entry")),b=p==="ignore"||u==="label"&&o.some(P=>S2(P,a,l));if(t.roles[i]=!g&&(b||!c)?
l:"entry",g||b||!c)return[];let{grid:x,at:O}=e,N={tab:x.tab,cell:Re(i,f.max(0,O.name>=0?O.name:O.code))}
;
return[Et("ROW",d,N,{label:s,row:i+1,doubt:u})]})}var S2=({draft:e,reading:t},n,r)=>!t.doubtful.some(
o=>o.key===n)&&t.roles.some((o,i)=>o===r&&zn(e,i)===n);m();function I2(e){let t=e.filter(({at:s})=>s.code>=0);
if(t.length===0||t.some(({at:s})=>s.name<0))return;
let n=t.map(DJ),r=n.flat(),o=n.every(P2),i=r.every(({category:s})=>s!=="")&&P2(r);if(!(!o&&!i))for(
let{
at:s}of t)s.number<0&&(s.number=s.code),s.code=-1}var DJ=e=>e.grid.values.flatMap((t,n)=>{if(n<=e.block.
bottom)return[];let r=M(jn(e,n).name),o=zn(e,n),i=M(W(Sn(e,n,e.at.category)));return r===""||o===""?
[]:[{code:o,name:r,category:i}]}),AJ=2;function P2(e){var i;let t=(s,a)=>{let u=new h;return e.every(
l=>{var d;let c=(d=u.get(s(l)))!=null?d:a(l);return u.set(s(l),c),c===a(l)})},n=new h;for(let{code:s,
name:a}of e)n.set(s,((i=n.get(s))!=null?i:new w).add(a));let r=[...n.values()].filter(({size:s})=>s>
1).length,o=e.every(({category:s})=>s!=="");return r>=AJ&&r*2>=n.size&&t(({name:s})=>s,({code:s})=>s)&&
(!o||t(({category:s,code:a})=>`${s}
${a}`,({name:s})=>s))}m();m();function F2({grid:e,at:t},n){var c;let r=((c=e.values[n])!=null?c:[]).flatMap(
(d,p)=>ee(d)||p===t.number?
[]:[{column:p,value:Ct(d)}]),o=r.flatMap(({value:d})=>d!==null&&d>0?d:[]);if(o.length<2||o.length<r.
length)return null;let i=f.max(t.name,t.code),s=r.map(({column:d})=>e.values.slice(n+1).flatMap(p=>{
var g;return ee(p[i])?[]:(g=Ct(p[d]))!=null?g:[]})),a=s.map(d=>f.max(...d));return o.every((d,p)=>{
var b;
let g=(b=a[p])!=null?b:k.NaN;return g<=d&&g*2>d})?"maximum":ht(o,100,1,200,2)||o.every((d,p)=>{var g;
return d*2<f.min(...(g=s[p])!=null?g:[])})&&new w(o).size>1?"weight":null}m();function Dd({grid:e,
block:t},n){var i;let r=((i=e.values[n])!=null?i:[]).flatMap((s,a)=>ee(s)?[]:[{column:a,
text:$2(s)}]),o=s=>r.length>0&&r.every(({column:a,text:u})=>{var l;return u===$2((l=e.values[s])==null?
void 0:l[a])});for(let s=t.top;s<=t.bottom;s+=1)if(o(s))return r.length>1||s<t.bottom&&Dd({grid:e,
block:t},
n+1);return!1}var $2=e=>M(W(e))||W(e);function _2(e,t){var r;if(((r=e.grid.values[t])!=null?r:[]).filter(
o=>!ee(o)).length>1)return!1;for(let o=t+1;o<=t+3;o+=1)if(Dd(e,o))return!0;return!1}function M2({
grid:e,
columns:t,at:n},r){var a;let o=new w(t.map(({header:u})=>M(u)).filter(u=>u!=="")),i=((a=e.values[r])!=
null?a:[]).filter(u=>!ee(u)).map(u=>M(W(u))),s=i.filter(u=>o.has(u)).length;return s>2&&s*3>=i.length*
2||OJ({grid:e,columns:t,at:n},r)}function OJ({grid:e,columns:t,at:n},r){var u;let o=[n.code,n.name,n.
number,n.institution].filter(l=>l>=0),i=o.filter(l=>{var d,p,g;let c=Te((p=(d=t[l])==null?void 0:d.header)!=
null?p:"");return c!==null&&Te(W((g=e.values[r])==null?void 0:g[l]))===c}),s=((u=e.values[r])!=null?
u:[]).filter((l,c)=>!o.includes(c)&&!ee(l));return(i.includes(n.name)||i.includes(n.code))&&i.length>
1&&s.length>1&&s.every(l=>an(l)==="text")}var NJ=/^\(?\s*(\d{1,2}|[a-z])\s*\)?\s*(?:=.*)?$/i;
function L2({
grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=null?a:[]).flatMap(l=>{var d;if(ee(l))return[];let[,
c=""]=(d=NJ.exec(W(l)))!=null?d:[];return[/[a-z]/i.test(c)?c.toLowerCase().charCodeAt(0)-96:c===""?k.
NaN:k(c)]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].filter(
l=>l>=0).some(l=>{var c;return ee((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&!s&&((u=
r[0])!=null?u:9)<=1}m();var PJ=6,IJ=5;function j2(e){let t=[...FJ(e),...MJ(e),...$J(e)];return t.filter(
({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Qw=(e,t,n)=>({row:t,label:jn(e,t).name,key:zn(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function FJ(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-PJ).flatMap(a=>{let{code:u,name:l}=jn(t,a);if(u!==""||Ct(Sn(t,a,i.number))!==null||!ee(Sn(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return z2(e,a,d?0:IJ,jJ)?l!==""&&i.code<
0?[Qw(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function $J(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=jn(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!d1(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=ek(t,i,r);return l.length>0&&_J(e,i,s)?[]:[{...Qw(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function _J(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=ek(r,t,o);if(n==="statistic")return z2(
e,t,0,LJ);let a=s.map(({column:d})=>i.flatMap(p=>{var g,b;return(b=Ct((g=r.grid.values[p])==null?
void 0:
g[d]))!=null?b:[]}));if(n==="maximum")return s.every(({value:d},p)=>{var g;return((g=a[p])!=null?g:[
]).
every(b=>b<=d)});let u=a.flat(),l=i.some(d=>d<t)&&i.some(d=>d>t),c=s.some(({value:d})=>d<f.min(...u)||
d>f.max(...u));return n==="weight"&&(ht(s.map(({value:d})=>d),1,10,100)||!l&&c)}var ek=({grid:e},t,n)=>n.
flatMap(r=>{var i;let o=Ct((i=e.values[t])==null?void 0:i[r]);return o===null?[]:[{column:r,value:o}
]});
function MJ({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.number>=0&&Ct(Sn(e,s,r.number))!==null,
i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(s=>{let{code:a,name:u}=jn(e,s);return o(
s)||a!==""||u===""||n.isEntry(a,u)?[]:[Qw(e,s,"unnumbered")]})}var LJ={numbers:1,above:1},jJ={
numbers:2,
above:3};function z2({draft:e,scored:t,entryRows:n},r,o,i){let s=ek(e,r,t);if(s.length<i.numbers)return!1;
let a=n.filter(c=>c<r),u=s.map(({column:c})=>a.flatMap(d=>{var p,g;return(g=Ct((p=e.grid.values[d])==
null?void 0:p[c]))!=null?g:[]}));if(u.some(c=>c.length<i.above))return!1;let l=s.map(({value:c})=>c);
return A1(l,u,o)}m();var tk=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
zJ=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function B2(e,t,n){var g,b,x;let{grid:r,at:o}=e,s=((g=r.values[t])!=
null?g:[]).flatMap((O,N)=>ee(O)?[]:[{column:N,text:W(O)}]);if(s.length===0||s.length>2||!r.values.slice(
t+1).some((O,N)=>zn(e,t+1+N)!==""))return!1;let u=W(Sn(e,t,o.number)),{code:l,name:c}=jn(e,t);if(zJ.
test(u))return!0;let d=c!==""?c:l!==""?l:(x=(b=s[0])==null?void 0:b.text)!=null?x:"";if(s.length===1&&
tk.test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?an(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function U2(e,t){var s,a;let{code:n,
name:r}=jn(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(W).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}
function W2(e,t){let n=new w(y.values(e.at));return e.columns.map(({column:r})=>r).filter(r=>!n.has(
r)&&t(r))}function K2(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.map(()=>"blank"),s=new h,a=[],u=[
],
l=!0,c=o.bottom,d=x=>t.some(O=>{var N;return Oo(an((N=r.values[x])==null?void 0:N[O]))});for(let x=o.
bottom+1;x<r.values.length;x+=1){if(((b=r.values[x])!=null?b:[]).every(ee))continue;let O=d(x),N={
hasScores:O,
isFirst:l,sinceHeader:x-c,entries:u.length},P=!Dd(e,x)&&M2(e,x);P&&a.push(x);let I=P?"header":BJ(e,x,
N,n);i[x]=I,I==="header"&&(c=x),I==="section"&&s.set(x,U2(e,x)),I==="entry"&&(l=!1,O&&u.push(x))}KJ(
e,i,t);let p=u.filter(x=>i[x]==="entry"),g=j2({draft:e,roles:i,scored:t,entryRows:p,known:n});return p.
length>0&&GJ(e,i,p,n),{roles:i,sections:s,doubtful:g,otherHeaders:a}}function BJ(e,t,n,r){var x,O;
let{
grid:o,at:i}=e,s=(x=o.values[t])!=null?x:[],{code:a,name:u}=jn(e,t),l=n.sinceHeader<=3&&L2(e,t);if(l&&
i.name>=0)return"numbers";if(Dd(e,t))return"header";let c=(O=s.map(W).find(N=>N!==""))!=null?O:"";if(
!n.
hasScores&&!tk.test(c)&&_2(e,t))return"note";if(r.isEntry(a,u))return"entry";if(!n.hasScores&&WJ(e,u))
return"note";if(l)return"numbers";let d=n.isFirst&&n.hasScores&&UJ(e,t)?F2(e,t):null;if(d!==null)return d;
let p=u||a||W(s.find(N=>an(N)==="text")),g=a===""&&(i.number<0||/^[-\u20130]?$/.test(W(Sn(e,t,i.number)))),
b=c1({code:a,name:u,label:p,first:c,isOpen:g,hasScores:n.hasScores,isFirst:n.isFirst});return b!==null||
n.hasScores?b!=null?b:"entry":B2(e,t,n.entries)?"section":u===""&&a===""?"note":"entry"}var UJ=(e,t)=>{
let{code:n,name:r}=jn(e,t);return n===""&&r===""&&ee(Sn(e,t,e.at.number))},WJ=({columns:e,at:t},n)=>{
var r,o;return n!==""&&M(n)===M((o=(r=e.find(({column:i})=>i===t.name))==null?void 0:r.header)!=null?
o:"")};function KJ(e,t,n){let r=s=>n.filter(a=>{var u;return Oo(an((u=e.grid.values[s])==null?void 0:
u[a]))}).length,[o,i]=[new w,new w];for(let[s,a]of t.entries()){let u=zn(e,s);if(a!=="entry"){for(
let l of i)
o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]="note":i.add(u)}}function GJ(e,t,n,r){var l;
let{
at:o,grid:i}=e,s=f.max(...n),a=c=>/\p{N}/u.test(c)&&!/[\s,:]/.test(c),u=n.map(c=>jn(e,c).code).filter(
c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!=="entry"&&d!=="section")continue;let{code:p,name:
g}=jn(
e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):Ct((l=i.values[c])==null?void 0:l[o.number])!==null,x=o.
code<0&&o.number<0&&g!==""&&!ee(Sn(e,c,o.institution));(d==="section"||!(b||x||r.isEntry(p,g)))&&(t[
c]=
"note")}}m();var G2={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},HJ=ng,
qJ=new w([
"numbers","example","statistic","section","header","note","left-out"]);function H2(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>Vt(N.header)==="total")?-1:f.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:cr(P.role)?N!==u&&Vt(
P.header)!=="total":P.role==="weight"?!e.isList:P.role==="left-out"||P.role==="number"||P.role==="large"}
,c=s.name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,g=(N,P)=>N.map((I,F)=>{let _=HJ[P];return qJ.
has(P)||l(F)||_!==void 0&&F<c?"":_!==void 0&&F===c?_:I}),b=(N,P)=>{var I;return P<i.top?JJ(N,e.isJudges&&
P===i.top-1):P<i.bottom?VJ(e,P):P===i.bottom?r.map(F=>ZJ(e,F,u,l)):g(N,(I=t[P])!=null?I:"blank")},x=N=>{
var P;return N===i.bottom?G2.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},O=o.values.map((N,P)=>p?[...b(N,P),x(P)]:b(N,P));return{tab:o.tab,values:O}}function JJ(e,t){
let n=e.some(r=>typeof r=="string"&&ba(r));return e.map(r=>{var o;return n?(o=Ct(r))!=null?o:r:t?"":
r})}function ZJ({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Vt(i)===a?i:G2[a];let s=Vt(i);return t.role==="text"&&(s==="code"||s==="name"||
s==="institution")?"":o===n?"Total":r(o)?"":i}function VJ({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(a=o.slice(-1)[0])!=null?
a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?s:""})}
function qu(e,t,n,r=()=>!1){let o=Z1(e.filter(l=>!wn(l)),t);v2(o),x2(o),I2(o);let i=o.map(l=>{let c=K2(
l,W2(l,d=>pg(l,d)),t);return{draft:YJ(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>Vw(l,c.
roles)),a=w2(s,t),u=i.map(({draft:l,reading:c},d)=>{var x;let p=((x=a[d])!=null?x:[]).map(O=>R2(C2(O,
t,N=>r(l.grid.tab,N)),n,t)),g=N2({draft:l,reading:c},i,n),b=[...D2(l,p,t),...g,...c.otherHeaders.map(
O=>O2(l,O)),...A2(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.
grid.values,outside:QJ(l,c.roles),view:H2(l,c,p),questions:b}});return new h(u.map(l=>[l.tab,l]))}
var YJ=(e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),XJ=new w([
"entry","weight","maximum","numbers","header","section","example"]),QJ=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,s)=>{var l;let a=(l=t[s])!=null?l:"blank";return s>=o.top&&s<=o.bottom||XJ.has(
a)&&(a!=="entry"||zn(e,s)!=="")?i.map((c,d)=>{var p;return ee((p=r.values[s])==null?void 0:p[d])?c:
""}):
[...i]})};m();function ka({criteria:e,entries:t}){let n=new w(t.map(i=>X(i.code)).filter(i=>i!=="")),
r=new w(t.map(
i=>M(i.name)).filter(i=>i!=="")),o=new h;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>tt(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>no(s,Ge(
i).name)),isEntry:(i,s)=>i===""?r.has(M(s)):n.has(X(i))}}m();m();m();var eZ=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,
tZ=/\s*[:=].*$/,nZ=/bobot|weight|proporsi|porsi|persen|%/i,
rZ=S.raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function kg(e,t){var r;if(t.length<2)return null;let n=t.map(o=>oZ(e,o));if(n.every(o=>o.length>0)){
let o=Ad(n.map(i=>{var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?
a:null}));return(r=o!=null?o:J2(e,n))!=null?r:iZ(e,n)}return sZ(e,t)}function q2(e,t){let n=t.map(M);
if(t.length<2||n.some(o=>o.length<4))return null;let r=n.map(o=>e.flatMap((i,s)=>i.flatMap((a,u)=>M(
W(a)).includes(o)?[{row:s,column:u,weight:null}]:[])));return r.every(o=>o.length===1)?J2(e,r):null}
function oZ(e,t){return e.flatMap((n,r)=>n.flatMap((o,i)=>{let s=W(o).replace(eZ,"");return s!==""&&
(tt(s,{name:t})||tt(s.replace(tZ,""),{name:t}))?[{row:r,column:i,weight:Ge(s).weight}]:[]}))}var Ad=e=>{
let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?Wu(t):null};function J2(
e,t){
var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(g=>g.column===
o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=f.max(...i.map(c=>{var d,p;
return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),a=f.min(...i),u=v.from({length:s},(c,d)=>d).flatMap(c=>{
let d=c>o?Ad(i.map(g=>{var b;return Od((b=e[g])==null?void 0:b[c])})):null,p=e.slice(0,a).some(g=>nZ.
test(W(g[c])));return d!==null&&(p||ht(d,10,100))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({
isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function iZ(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=f.min(...o),s=e.filter(a=>a.slice(0,i).some(u=>ba(W(u)))).map(
a=>Ad(o.map(u=>Od(a[u])))).find(a=>a!==null);if(s!==void 0)return s}return null}function sZ(e,t){var n;
for(let r of e.flat().map(W)){if(!/%|persen|bobot|weight/i.test(r))continue;let o=(n=Ad(t.map(i=>nk(
r,i))))!=null?n:Ad(t.map(i=>wg(r,S.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${bg(i)}`)));
if(o!==null)return o}return null}var bg=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),wg=(e,t)=>{var r;
let n=(r=new RegExp(t,"iu").exec(e))==null?void 0:r[1];return n===void 0?null:k(n.replace(",","."))}
,
nk=(e,t)=>{var n,r;return(r=(n=wg(e,bg(t)+rZ))!=null?n:wg(e,S.raw`(?<![\p{L}\d])${bg(t)}\s*[:=]\s*[^\d,;]{2,60}?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`))!=
null?r:/bobot|weight/i.test(e)?wg(e,S.raw`${bg(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};
function Od(e){return typeof e!="string"?Ct(e):Ct(e.replace(/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,"").
replace(/[\s)]+$/,""))}function vg({columns:e,lines:t,outside:n,above:r},o){let i=o.map(a=>{var u,l;
return(l=(u=e.find(c=>tt(
c.name,{name:a})))==null?void 0:u.column)!=null?l:-1}),s=f.min(...i);for(let[a,u]of n.entries()){let l=i.
flatMap(b=>{var x;return(x=Od(u[b]))!=null?x:[]}),d=[...u.keys()].filter(b=>!ee(u[b])&&!i.includes(b)).
every(b=>b>s&&Od(u[b])!==null),p=l.every((b,x)=>{var O;return x===0||b===((O=l[x-1])!=null?O:0)+1});
if(l.length<i.length||!d||p||new w(l).size===1||a>=r.length&&!ht(l,1,100))continue;let g=i.every((b,
x)=>{
var I;let O=t.flatMap(({values:F})=>{var _;return(_=dt(F[b]))!=null?_:[]}),N=f.max(...O),P=(I=l[x])!=
null?I:0;return O.length>0&&N<=P&&N*2>P});return{numbers:l,areMaxima:g}}return null}function Z2(e,t){
for(let n of e){let r=aZ(n,t);if(r!==null)return{tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function aZ(e,t){if(t.length<2)return null;let n=kg(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=vg(e,t);return r!==null&&!r.areMaxima?{weights:Wu(r.numbers),isOpen:!1}:
lZ(
e,t)}var uZ=/bobot|weight|pembobotan|proporsi/i;function lZ({outside:e},t){var n;for(let r of e.flat(
).
map(W)){if(!uZ.test(r))continue;let o=t.map(s=>{var a;return(a=nk(r,s))!=null?a:0});if(o.some(s=>s>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(s=>k(s.replace(
",",
".")));if(!(i.length<2||new w(i).size<2))return{weights:i.length===t.length?Wu(i):t.map(()=>0),
isOpen:!0}}
return null}m();var cZ=20,dZ=.005;function V2(e,t,n,r){let o=[...n.map(a=>Y2(a,r)),pZ(n,r)],i=new h(
e.lines.map(a=>[
zu(a),e.values.indexOf(a.values)])),s=f.max(0,...t.map(a=>a.length));for(let a=0;a<s;a+=1)for(let u of o){
let l=[...i].flatMap(([d,p])=>{var x;let g=Ct((x=t[p])==null?void 0:x[a]),b=u.get(d);return g===null||
b===void 0?[]:[{value:g,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+2)continue;let c=lg(
l,1);if(!(c===null||c.evidence<cZ)){if(c.derived.kind==="sum"||c.derived.kind==="mean")return null;
if(c.
derived.kind==="weighted"&&c.derived.weights.every(d=>d>dZ))return mZ(c.derived.weights,l)}}return null}
function mZ(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>f.round(s/n*100)/100*n),o=fi(t.map(({value:
s})=>s));
return t.every(({value:s,sources:a})=>f.abs(s-a.reduce((u,l,c)=>{var d;return u+l*((d=r[c])!=null?d:
0)},0))<=2*o)?r:[...e]}function Y2(e,t){let n=t.map(r=>{var o,i;return(i=(o=e.columns.find(s=>tt(s.name,
{name:r})))==null?void 0:o.column)!=null?i:-1});return new h(e.lines.flatMap(r=>{let o=n.flatMap(i=>{
var s;return(s=dt(r.values[i]))!=null?s:[]});return o.length===t.length?[[zu(r),o]]:[]}))}function pZ(
e,t){
let[n=new h,...r]=e.map(o=>Y2(o,t));return new h([...n].flatMap(([o,i])=>{let s=[i,...r.flatMap(u=>{
var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.reduce((c,d)=>{var p;return c+
((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:[]}))}function X2(e,t,n){let r=Z2(
t,n);if(r!==null)return r;let o=e.filter(s=>!wn(s));for(let s of o){let a=kg(
s.values,n);if(a!==null)return{tab:s.tab,from:"written",weights:a}}for(let s of o){let a=q2(s.values,
n);if(a!==null&&new w(a).size>1)return{tab:s.tab,from:"written",weights:a,isOpen:!0}}let i=[...qu(o,
ka({criteria:[],entries:[]}),new h).values()];for(let s of i){let a=pa(s.view,s),u=a===null?null:V2(
a,s.values,t,n);if(u!==null)return{tab:s.tab,from:"totals",weights:u}}return null}m();var rk=(e,t)=>e.flatMap(
n=>n.columns.filter(r=>t.some(o=>tt(r.name,{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=dt(o.values[r]))!=null?i:[]}))),Q2=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function eN(e,t){var r;let n=rk(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>Q2(n,o)))!=null?r:100}var tN=(e,t,n)=>new w(n).size>1&&t.every((r,o)=>{
var a;
let i=f.max(0,...rk(e,[r])),s=(a=n[o])!=null?a:0;return i>0&&i<=s&&i*2>s});function nN(e,t){var o;
let n=[
...e.map(i=>t.map(s=>{var a,u;return(u=(a=i.columns.find(l=>tt(l.name,{name:s})))==null?void 0:a.max)!=
null?u:null})),...e.map(i=>p1(i,t)),...e.flatMap(i=>{let s=vg(i,t);return s!=null&&s.areMaxima?[s.numbers]:
[]})],r=i=>i.every((s,a)=>{var u;return s!==null&&s>0&&Q2(rk(e,[(u=t[a])!=null?u:""]),s)});return(o=
n.find(r))!=null?o:null}function rN(e,t,n,r){let o=nN(e,t),i=o!=null?o:t.map(()=>eN(e,t)),s=m1(e,t,i),
a=s.from!=="equal",u=a&&
tN(e,t,s.weights),l=u?s.weights:i,c=!a&&o!==null&&new w(o).size>1,d=X2(n,e,t),p=!a&&!c&&(d==null?
void 0:
d.from)==="written"&&!d.isOpen&&ht(d.weights,100),g=c?l:p?d.weights:s.weights,{weights:b,question:x}
=M1(
e,t,{taken:g,max:l,isRead:a,byMaxima:c,elsewhere:d},r),O=o!==null||u;return{weights:b,max:l,question:
x,
factsOf:N=>[p?{kind:"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:d.tab}}:{kind:"WEIGHTS",sure:a,
params:{from:c?"maxima":s.from,stage:N}},{kind:"SCALE",sure:O,params:{max:[...new w(l)],from:O?
"written":"scores",stage:N}}]}}var Nd=(e,t,n)=>n.indexOf(e)===t;function oN(e,t,n,{facts:r,questions:
o,answers:i,foreign:s},a){var j,
U;let u=e.desks.map(B=>B.table),l=B=>n.includes("criteria")?ug(B):Uw(B,qe(t,e.stage).map(L=>L.name)),
c=(j=l(u))!=null?j:a||e.layout!==null?k1(u):null;if(c===null)return null;let d=l(u)===null,p=N1(c,o,
i),g=c.tables.filter(B=>!p.includes(B));for(let{tab:B}of p)r.push({kind:"TAB_LEFT",sure:!1,params:{
tab:B,
reason:"summary"}});let b=g.length<c.tables.length&&(U=l(g))!=null?U:c,{tables:x}=b,O=n.includes(
"criteria")?h1(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.includes("criteria")?y1(x,O,i):null;P!==null&&
o.push(P);let I=fZ(e,x);if(o.push(...g1({...e,desks:I},O,i)),!n.includes("criteria"))return{...e,
desks:I,
criteria:[],isOpen:d,names:O};r.push({kind:"CRITERIA",sure:x.length>1&&!d,params:{stage:N,names:O}});
let F=rN(x,O,s(x.map(({tab:B})=>B)),i);F.question!==null&&o.push(F.question),r.push(...F.factsOf(N));
let _=O.map((B,L)=>{var K,H;return{stage:e.stage.name,name:B,weight:(K=F.weights[L])!=null?K:1,min:0,
max:(H=F.max[L])!=null?H:100,description:""}});return{...e,desks:I,criteria:_,isOpen:d,names:O}}var fZ=(
{
desks:e},t)=>e.filter(n=>t.includes(n.table));m();function iN(e,t){var r;let n=(r=t==null?void 0:t.view)!=null?
r:e;return WO(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:pa(n,t),shared:_w(n),isOther:!1}}var Ju=(e,t=[])=>(
{
reason:e,tabs:t});function sN(e,t,n){var g,b;let r=n.flatMap(({table:x,shared:O})=>x===null||O!==null?
[]:[x]),o=n.filter(x=>x.shared!==null);if(e.stages.some(x=>x.scoreTab!==void 0))return gZ(e.stages,o);
let{sets:i,unclear:s}=CO(r.map(x=>x.tab));if(e.stages.length>1)return ok(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return Ju("nothing");let u=t?i.find(x=>M(x.stage)===M(a.name)):void 0;if(u!==void 0)return ok(
[a],[u],r);if(s&&!t)return Ju("stages",r.map(x=>x.tab));if(i.length>1&&!t){let x=i.map(O=>({...a,
name:O.
stage,advance:null}));return ok(x,i,r)}let l=((b=(g=ug(r))==null?void 0:g.tables.length)!=null?b:0)>
1,c=o.filter(x=>{var O;return((O=x.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let x=d.map(O=>O.grid.tab);return x.length>1?Ju("several-shared",x):t?Ju(
"stage-tab",x):[aN({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(x=>(
{
label:x.tab,table:x})),layout:null}]}function aN(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=pa(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function gZ(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return M(s.grid.tab)===M((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?aN(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Ju("unclear-judges",r):n.filter(o=>"desks"in o)}function ok(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>M(l.stage)===M(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Ju("stages",
o):r}m();function uN(e,t,n,r){let o=e.filter(a=>a.layout===null).flatMap(a=>a.desks.map(u=>u.table.tab)),
i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(a)),s=e.flatMap(({layout:a,
desks:u,
stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:a!=="totals",params:{tab:(c=l.scoreTab)!=
null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.length>1?[{kind:"STAGES",sure:!1,
params:{
stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],...o.length>0?[{kind:"JUDGE_TABS",sure:i&&
t.length>1,params:{tabs:o}}]:[],...s]}m();m();var xg=["code","name","institution","category","judge"];
var hZ={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",statistic:"statistic",rank:"rank",
number:"number",large:"large",text:"text","left-out":"left-out"};function lN(e){var r,o;let t=new h,
n=new h;for(let{columns:i,rows:s,tab:a,values:u}of e){for(let{role:l,label:c,column:d}of i){let p=hZ[
l];
if(p===void 0)continue;let g=c||er(d),b=`${p} ${M(g)}`;t.has(b)||t.set(b,{kind:"PASSED_COLUMN",sure:
!0,
params:{header:g,reason:p}})}for(let[l,c]of s.entries()){if(c==="entry"||c==="blank")continue;let d=c,
p=(o=((r=u[l])!=null?r:[]).map(W).find(b=>b!==""))!=null?o:"",g=d==="note"?d:`${d} ${M(p)}`;n.has(g)||
n.set(g,{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,label:p,reason:d}})}}return[...yZ(e),...t.values(
),
...n.values()]}function yZ(e){let[t]=e,n=y.fromEntries(xg.flatMap(r=>{let o=t==null?void 0:t.columns.
find(({role:i})=>i===r);return o===void 0?[]:[[r,o.label||er(o.column)]]}));return y.keys(n).length===
0?[]:[{kind:"ENTRY_COLUMNS",sure:!0,params:{headers:n}}]}m();var bZ=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
wZ=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
kZ=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,vZ=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
xZ=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,SZ=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(W).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),cN=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function dN(e){let t=e.map(i=>TZ(SZ(i))),[n={}]=t,r=y.keys(n),o=i=>t.every(s=>{var a,u;return M((a=s[
i])!=
null?a:"")===M((u=n[i])!=null?u:"")});return y.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function TZ(
e){
let t={},n=e.map(a=>{var u;return(u=kZ.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>vZ.test(a));r!==void 0&&(t.government=cN(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=xZ.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
cN(o.trim()));let i=e.find(a=>bZ.test(a)),s=i==null?void 0:i.replace(wZ,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();function ik(e){var o,i,s,a;let t=(u,l)=>l.length===0?
null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(
({table:u})=>u==null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(
l=>l.some(c=>typeof c=="number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:
t("turned",r.filter(({grid:u})=>EZ(u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?
s:t("not-entries",r.filter(({grid:u})=>CZ(u))))!=null?a:{reason:"nothing",tabs:[]}}var EZ=e=>e.values.
slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n=="string"&&
/^(?:kriteria|criteri|aspek|indikator|unsur)/i.
test(n.trim()))&&t.filter(n=>typeof n=="string"&&n.trim()!==""&&!os(n)).length>2),CZ=e=>sg(e,f.min(9,
e.values.length));m();var Pd=e=>`hidden/${M(e)}`,sk=({criteria:e},{structures:t})=>[...t.values()].flatMap(
({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&tt(a,i)))||e.length===0?[]:[Et("HIDDEN",Pd(n),
{tab:n},{tab:n})]);m();function ak(e,t){let[n,r]=[M(e),M(t)];if(n===""||r===""||n===r)return!1;let[o,
i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!no(e,t)&&!RZ(e,t)}var mN=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function RZ(e,t){let[n,r]=[new w(mN(e)),new w(mN(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function uk(e,t,n){let r=new h(t.map(i=>[i.code,i])),
o=new w(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!ak(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var g;let p=r.get((g=d.
entry)!=null?g:"");return p!==void 0&&o.has(p.code)&&ak(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[pN(`names/${M(i.tab)}`,l,a.length)]:a.
map(d=>pN(`names/${M(i.tab)}/${X(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var pN=(e,{
sheet:t,
row:n,entry:r},o)=>{var s;let i={tab:t.tab,cell:Re(n.row,(s=t.nameColumn)!=null?s:0)};return Et(
"NAMES",e,i,{code:r.code,one:r.name,other:n.name,count:o})};var DZ=e=>"reason"in e;function lk(e,t,n,
{grids:r,structures:o,answers:i},s){let a=r.map(oe=>iN(oe,o.
get(oe.tab))),u=sN(e,n,a);if(DZ(u))return u;let l=[],c=[],d=[];for(let oe of u){let Ue=u.filter(Tt=>Tt!==
oe).flatMap(({desks:Tt,stage:ve})=>[ve.scoreTab,...Tt.map(({table:re})=>re.tab)]),Je=oN(oe,e,t,{
facts:l,
questions:c,answers:i,foreign:Tt=>s.names.filter(ve=>![...Ue,...Tt,oe.stage.scoreTab].includes(ve)).
map(s.read)},u.length>1);if(Je===null)return ik(a);if(FO(Je.names))return{reason:"turned",tabs:Je.desks.
map(({table:Tt})=>Tt.tab).filter(Nd)};d.push(Je)}if(t.length===is.length&&!d.some(oe=>PZ(oe,a)))return{
reason:"no-sign",tabs:d.flatMap(oe=>oe.desks.map(se=>se.table.tab)).filter(Nd)};let p=d.flatMap(oe=>oe.
desks.map(se=>se.table)),[g,...b]=p;if(g!=null&&g.isRepeated&&b.length===0)return{reason:
"unclear-judges",tabs:[g.tab]};let x=d.flatMap(oe=>oe.names).filter(Nd),O=t.includes("judges")?r1(d):
e.judges,N=t.
includes("entries")?IZ(p,x,a,l):e.entries,P=!n&&(d.length>1||d.some(oe=>oe.stage.scoreTab!==void 0)),
I=P?i1(d):e.stages,F=t.includes("criteria")?s1(d):e.criteria,_=dN(p),U=!n&&d.length===1&&t.includes(
"entries")&&t.includes("judges")?SO(fN(d),i):{question:null,settings:{}};U.question!==null&&c.push(U.
question);let B={...OZ(e.settings,_),...U.settings},L={...e,settings:B,stages:I,criteria:F,entries:N,
judges:O};if(t.some(oe=>L[oe].length===0))return ik(a);if(t.includes("judges")&&!o1(L,d,s.names))return{
reason:"unbound",tabs:d.flatMap(oe=>oe.desks.map(se=>se.table.tab)).filter(Nd)};let K=a.flatMap(({
structure:oe})=>oe!==
void 0&&p.some(({tab:se})=>se===oe.tab)?oe:[]),H=[...p.map(oe=>oe.tab),...l.flatMap(oe=>oe.kind==="ENTRY_LIST"||
oe.kind==="TAB_LEFT"?oe.params.tab:[])],V=zO(a,H,s),ce=Sd([...NZ(a,p),...c,...AO(fN(d),!t.
includes("judges"),i),...t.includes("judges")?OO(V,i):[]]),Q=[...uN(d,O,P,I),...l,...y.keys(_).length>
0?[AZ(_)]:[],...lN(K),...V];return{competition:L,hasStages:P,facts:jO(Q,ce),findings:t.includes(
"entries")?LO(d):[],questions:ce}}var AZ=({competition:e="",year:t="",city:n="",government:r=""})=>(
{kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),OZ=(e,t)=>({...e,...y.fromEntries(
y.entries(t).filter(([n])=>e[n]===""))}),fN=e=>e.flatMap(({layout:t,desks:n})=>t===null?n.map(({
table:r})=>r):
[]),NZ=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:[]);
function PZ(e,t){
return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===
n.tab);return r!==void 0&&sg(r.grid,n.above.length)})}function IZ(e,t,n,r){let o=ju(e,t),i=Td(e),s=new w(
e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.tab)).map(u=>MO(o,i,u)).find(u=>u!==null);return r.
push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),a?(r.push({kind:
"ENTRY_LIST",
sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}}),a.entries.map(u=>({...Qp,...u}))):o}m();m();
function Sg(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function FZ(e,t){if(ee(e))return null;let n=dt(e);return n===null?"not-a-number":k.isInteger(
n)&&n>=
t?n:"out-of-range"}function Tg(e,{stages:t,entries:n}){var a,u;let r=mt(e,cu),o=[],i=[],s=[];for(let{
row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=_=>W(c(_)),p=Sg(d("stage"),t),g=n.find(_=>X(
_.code)===X(d("entry"))),b=(_,j,U=d(_),B=[])=>{let L={setting:`plenary.${_}`,value:U,reason:j,
allowed:B},
K=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...K,...ot(r,l,
_),params:L}),null},x=(_,j)=>{let U=FZ(c(_),j);return typeof U=="string"?b(_,U,c(_)):U};if(p!==void 0&&
g!==void 0){let _=s.some(j=>j.stage===p.name&&j.entry===g.code);if(s.push({stage:p.name,entry:g.code}
),
_&&!ee(c("rank"))){b("entry","duplicate");continue}}if(ee(c("rank")))continue;p===void 0&&b("stage",
"unknown-reference",d("stage"),t.map(_=>_.name)),g===void 0&&b("entry","unknown-reference");let O=x(
"rank",1),N=x("computed",1),[P,I]=[x("votesFor",0),x("votesAgainst",0)];if(O!==null&&O!==N&&d(
"reason")===""&&b("reason","empty"),p===void 0||g===void 0||O===null)continue;let F=ot(r,l,"rank");o.push(
{stage:p.name,entry:g.code,computed:N,rank:O,reason:d("reason"),votesFor:P,votesAgainst:I,tab:e.tab,
cell:(u=F==null?void 0:F.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();m();var $Z=16,
ck=(e,t)=>t(E.stringify([e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,$Z);function Eg(e,t,n){var a,u;let r=new h,o=new h;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,Xf(l));for(let c of Xf(l))o.has(c)||o.set(c,l)}let i=new h,s={confirmed:[],
unconfirmed:[],missing:new h};for(let l of e){let c=ck(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var g;
return!((g=
i.get(l))!=null?g:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var _Z="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function dk(e){var r;let t=[...e.slice(0,20)].map(o=>k.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=v.from({length:16},(o,i)=>_Z[k.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var gN=8;function hN(e){let t=S(k.parseInt(e.slice(0,12),16)%10**
gN).padStart(gN,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var yN=(e,t)=>t.includes(hN(e))?hN(e):dk(
e);var MZ=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),LZ=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function lt(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:yN(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(LZ)]},e.map(
({name:n})=>MZ(n)))}var Cn=(e,t)=>e.find(n=>n.stage===t);m();var wN={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},jZ=3e4;function bN(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${jZ}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var kN="B";function vN(e,t,n,r,o){let i=e.flatMap(a=>[...bN(a.text).map((u,l)=>({...a,part:
S(
l+1),content:u})),...bN(a.testimony).map((u,l)=>({...a,part:`${kN}${l+1}`,content:u}))]),s=wN.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return Pt(t,r,o,s,i,0)}
function Zu(e){
var r;let t=e===null?null:mt(e,wN),n=new h;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=W(
o("stage")),s=n.get(i),a=S(o("content")),u=W(o("part")).startsWith(kN);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:W(o("code")),at:W(o(
"at")),
by:W(o("by")),method:W(o("method")),version:W(o("version")),hash:W(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function Cg({testimony:e}){try{let t=E.parse(e);return v.isArray(t.ranking)&&
v.isArray(t.printed.judges)?t:null}catch{return null}}function Vu({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var mk="#d9e2f3";function dr(e,t){var n;for(
let r=1;;r+=1){let o=Aw(e.name,r),i=Oe().getSheetByName(
o);if(xN(i)){un({...e,name:o},t);return}let s=zZ(i);if(Nw((n=s[0])==null?void 0:n[0])){t.isShut(o)||
Sr(o,t.admins()),BZ(s,e)||TN(i,e),SN(o,e,i.getLastRow(),i.getLastColumn());return}}}function un(e,t){
var r;let n=(r=Oe().getSheetByName(e.name))!=null?r:pk(e.name);t!==void 0&&Sr(e.name,t.admins()),TN(
n,e),SN(e.name,e,0,0)}function pk(e){let t=Oe().getActiveSheet(),n=Oe().insertSheet(e,Oe().getSheets(
).
length);return Oe().setActiveSheet(t),n}var xN=e=>e===null||e.getLastRow()===0;function It(e){for(
let t=1;;t+=
1){let n=Aw(e,t);if(xN(Oe().getSheetByName(n)))return{name:n,grid:null};let r=_e(n);if(wn(r))return{
name:n,grid:r}}}function zZ(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.getLastColumn())).
getValues()}function BZ([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return S(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function SN(e,t,n,r){let o=f.max(t.values.length,n),i=f.
max(t.widths.length,r),s=v.from({length:o},(a,u)=>v.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));Qt(e,0,0,s,t.formats)}function TN(e,t){let n=t.widths.length,r=t.headerRow+
1;ai(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of ls(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of ls(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),ET(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(mk),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function ls(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function EN(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=Eg(e,
t,Qe),s=o.length===0?[]:UZ(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new w([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var x,O;let c=a.filter(N=>N.stage===l),{tab:d=Z.plenary[
n.
settings.language],cell:p=null}=(x=c[0])!=null?x:{},g={entries:c.map(({entry:N})=>N),missing:(O=i.get(
l))!=null?O:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:g}})}}function UZ(e,t,{stages:n,settings:r}){let o=lt(n,t),i=({stage:a})=>{var u;
return((u=Cn(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=Zu(It(Z.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=Cn(o,a.stage),l=s.find(({stage:g})=>g===a.stage),c=l===void 0?
null:Vu(l);if((u==null?void 0:u.status)!=="decided"||c===null||Qe(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
g=>E.stringify(g)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var Id={part:"history",tab:
Z.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function CN(e){var s,a,u;let t=e===null?null:mt(
e,Id),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=P=>W(c(P)),p={row:
l,
texts:Yf(d),chain:d("chain")};r.push(p);let g=Vn(d("action"),$u);if(g===void 0)continue;let[b,x,O,N]=[
Jc(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:x,action:g,detail:O,run:N,hash:
d(
"hash"),stage:d("stage")}})}let o=Vf(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new h}}m();m();
m();m();function Fd(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var WZ={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},RN=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${WZ[t][r]}`),
t);function DN(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Yu=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
AN={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${DN(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Yu(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${DN(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${Yu(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${Yu(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=RN(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=RN(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Fd(e.amount,"id")}.`,
`Prize ${Fd(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Yu(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${Yu(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${Yu(n,
r)}${l}.`)}};m();m();var ON={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},KZ={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},fk=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),NN=(e,t)=>ON[t][e],
PN=(e,t)=>KZ[t][e];function cs(e,t,n=!1){let r=ON[t][e].split(" ").map(fk).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var GZ=6,HZ=BigInt(0);function qZ(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==HZ)return!1;return!0}
function ds(e,t,n,r=n){if(qZ(e,r))return r;let o=xn(t(e),n);for(let i=r;i<n+GZ;i+=1){let s=e.map(a=>_n(
a,i));if(xn(t(s),n)===o)return i}return f.max(r,n+2)}var Rg=new je(0),gk=(e,t,n)=>sn(Tr(e,t),n);
function IN(e,t,n){let r=n;if(on(e,t)===0)return r;for(;xn(
e,r)===xn(t,r);)r+=1;return r}var $d=(e,t)=>Ki[e].name[t];function _d(e,t,n,r){let o=IN(e.value,t,e.
metric==="majority"?0:n);return[gk(e.value,o,r),gk(t,o,r)]}function FN(e,t,n){let r=NN(n,e),o=new h,
i=(s,a)=>gk(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:fk(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,IN(s,Rg,t)),plain:s=>sn(Tr(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=ds(a,yn,t),c=n==="points"&&a.length>2?ds([...a].sort(on).slice(1,-1),yn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var $N={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=Y(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var _N={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",unassigned:
"bukan bagiannya menurut Pembagian Juri",incomplete:"nilai belum lengkap"},en:{recused:
"stepped aside (BK)",conflict:"conflict of interest",unassigned:"not theirs by the assignment",
incomplete:"scores incomplete"}},JZ={
id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini","no-judge-effect":
"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},en:{given:"from the settings",estimated:
"estimated from the scores of this stage","no-judge-effect":"no difference in severity found",
"too-few-scores":"too few scores to estimate it from"}},ZZ=([e,t,n])=>({score:e,
correction:t,weight:n});function VZ(e,{text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);
return e.every(i=>{var s,a;return i.weight.equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t(
"bobot kriteria sama","equal weights"):t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var Dg=(
{
judge:e,score:t,alike:n},r,{points:o,text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,
`, one of ${n} alike`):""})`;function YZ(e,t,{text:n}){if(e.entries===1)return`${e.judge} 0 (${n(
"hanya satu nilai","a single score")})`;if(e.sd.equals(0))return`${e.judge} 0 (${n(
"semua nilainya sama","all scores alike")})`;let r=n("simpangan baku","standard deviation");return`${e.judge} ${t(
e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(`${e.entries} peserta`,`${e.entries} entries`)})`}
var MN={STAGE_SCORE:({method:e,judges:t,criteria:n,score:r},o)=>{let{text:i,Name:s,points:a,
scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?` = ${Wi[e].score[c]}`:"",g=i(p===""?
" dari":""," of"),b=t.length,x=i(`${b} juri`,b===1?"1 judge":`${b} judges`),O=o.once(n,()=>VZ(n,o));
return`${s} ${a(r)}${p}${g} ${x} (${d}); ${O}.`},SCORES_DROPPED:({dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${Dg(e.highest,
"tertinggi",t)} dan ${Dg(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Dg(e.highest,
"highest",t)} and ${Dg(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({middle:
e},{text:t,scoresOf:n})=>{
let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({
ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(o.rank)} dari ${o.entries}`,`${o.judge} ${n(
o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join("; ")}.`,`Rank with each judge: ${r.join(
"; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=e.map(u=>u.z),r=u=>yn(u).mul(10).add(
50),o=f.max(...[n,[yn(n)]].map(u=>ds(u,r,t.decimals,t.decimals+2))),i=u=>t.fixed(u,o),s=e.map(u=>YZ(
u,i,t)),a=i(yn(n));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${s.join("; ")}; 50 + 10 \xD7 rata-ratanya ${a}.`,
`Distance from the judge\u2019s mean in standard deviations: ${s.join(
"; ")}; 50 + 10 \xD7 their mean ${a}.`)},SEVERITY_CORRECTED:({mean:e,correction:t},{text:n,fixed:r,
plain:o,
decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,origin:l}=t,c=ds([e,a],([x,O])=>x.add(
O),i),d=r(e,c),p=r(a.abs(),c),g=`\u03BB = ${o(u)}, ${JZ[s][l]}`;if(xn(a.abs(),c)===xn(Rg,c))return n(
`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${g}).`,`The correction for severity leaves the mean ${d} as it is (${g}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${g}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${g}).`)},SCORES_WEIGHED:({judges:e,limit:t},{
text:n,
fixed:r,decimals:o})=>{let i=c=>Vb(e.map((d,p)=>ZZ(c.slice(3*p,3*p+3)))),s=ds(e.flatMap(({score:c,
correction:d,
weight:p})=>[c,d,p]),i,o),u=e.map(({judge:c,score:d,correction:p,weight:g})=>{let b=p.s<0?"\u2212":
"+";return`${c} (${r(d,s)} ${b} ${r(p.abs(),s)}) \xD7 ${r(g,s)}`}).join("; "),l=t===null?n(
"Bobot juri menurut keandalannya","Judges weighted by their reliability"):n(`Nilai yang lebih dari ${r(
t,o)} poin dari yang wajar berbobot kurang`,`Scores more than ${r(t,o)} points from what is to be expected weigh less`);
return n(`${l}: (nilai + koreksi keketatan) \xD7 bobot, dibagi jumlah bobot: ${u}.`,`${l}: (score + correction for severity) \xD7 weight, divided by the sum of weights: ${u}.`)}
,JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${_N.id[t]}.`,`Judge ${e} is not counted: ${_N.
en[t]}.`),ASSIGNED_JUDGES:({judges:e,of:t},{text:n})=>n(`Menurut Pembagian Juri dinilai ${e.length} dari ${t} juri (${Y(
e,"id")}).`,`By the assignment scored by ${e.length} of ${t} judges (${Y(e,"en")}).`),
JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,plain:a,
decimals:u})=>{let l=p=>{var g;return(g=xu(e.map(({weight:b},x)=>({weight:b,score:p[x]}))))!=null?g:
Rg},c=ds(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m();var LN=(
{metric:e,criterion:t},{language:n})=>t===void 0?$d(e,n):`\u201C${t}\u201D`,XZ=({higher:e,lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function QZ(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${XZ(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var jN={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=_d(n,r.value,l,c),g=LN(n,
i),b=o.length===0?"":QZ(o,i),x=u(e),O=Y(t,c);return s(`${a} ${x} sama pada ${O}; ditentukan oleh ${g}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${x} is shared by ${O}; decided by ${g}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=Y(t,u),d=n.map(g=>`${LN(g,r)} ${_d(g,g.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var e7={...MN,...jN,...$N,
...AN};function t7({code:e,params:t},n){return e7[e](t,n)}function zN(e,t,n="points"){let r=FN(e,f.max(
2,t),n);return o=>o.map(i=>t7(i,r)).join(" ")}function BN(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return $d("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=_d(i,s.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:$d(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var gi=(e,t)=>Wi[e].name[t];var n7={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${ut(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${ut(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${gi(e,"id")}`,
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
failed:e=>`gagal: ${e}`,ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},r7={menu:{name:"Lembar Juri",
open:"Open panel",validate:"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,
ranking:"Show the full ranking",rankingTitle:"Full ranking",documents:
"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},tabs:{
ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${ut(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${ut(e,"en")} by ${t} \xB7 run ${n}`,
method:e=>`method ${gi(e,"en")}`,hash:e=>`hash ${e.slice(0,8)}`,overwritten:
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
le=e=>e==="id"?n7:r7,ge=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function va(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function UN(e,t,n){let r=va(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:kt(),at:et(),by:we(),hash:e,provisional:t},isNew:!0}}function ms(e){let{name:t,grid:n}=It(Z.
history[e]);return{name:t,exists:n!==null,...CN(n)}}var Po="chain";function St(e,t,n){var d,p,g,b;
let{
language:r}=n;Xn();let o={stage:"",...t},i=(p=(d=$u.find(([x])=>x===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:Nr(o.at),action:i},a=Yf(x=>s[x].trim()),u=ts(o7(e),a,Qe),l=e.exists?s7(e,
r):i7;if(e.exists){let x=v.from({length:f.max(...l.values())+1},()=>"");for(let[O,N]of l)x[N]={...s,
chain:u}[O];Qt(e.name,vr(e.name),0,[x])}else{let x=le(r).tabs,O=Id.columns.map(N=>({header:N.header[
r],
width:N.width,value:P=>P[N.key]}));un(Pt(e.name,x.history,x.historyOrigin,O,[{...s,chain:u}],0),So(n,
()=>!1)),Qn("history",e.name)}Xn(),Ve(Po,u);let c={row:((b=(g=e.links[e.links.length-1])==null?void 0:
g.row)!=null?b:2)+1,texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.
links,c]}}function Md({exists:e,links:t}){if(!e)return;let[n,r]=[Ie(Po),wd(t,Qe)];!(n!==null&&!t.some(
({chain:i})=>i===n))&&n!==r&&Ve(Po,r)}function o7({exists:e,links:t}){let n=e?Ie(Po):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:wd(t,Qe)}var i7=new h(Id.columns.map(({key:e},t)=>[e,t]));
function s7({
name:e,headerRow:t,columns:n},r){let o=Id.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===
0)return new h(n);let i=f.max(...n.values())+1;return Qt(e,t,i,[o.map(({header:s})=>s[r])]),new h([
...n,
...o.map(({key:s},a)=>[s,i+a])])}m();m();m();var Io=e=>`${S(f.floor(e/60)).padStart(2,"0")}.${S(e%60).padStart(
2,"0")}`,Xu=({start:e,end:t})=>e===
null?"":t===null?Io(e):`${Io(e)}\u2013${Io(t)}`,Ld=(e,t)=>{var n,r;return e.date===t.date?((n=e.start)!=
null?n:0)-((r=t.start)!=null?r:0)||(e.room<t.room?-1:k(e.room>t.room)):e.date<t.date?-1:1},Fo=({
schedule:e=[]},t)=>e.
flatMap(n=>n.entry!==null&&n.stage===t.name?[{...n,entry:n.entry}]:[]).sort(Ld);function Ag(e){let{
language:t}=e.settings,n=[ps(Kc,t,c7(e.settings)),ps(Gc,t,e.stages.map((o,i)=>a7(
o,i,t))),ps(Hc,t,e.criteria.map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,
o.description]})),ps(Yr,t,e.entries.map(o=>{var i,s,a;return[o.code,o.name,o.institution,o.category,
o.unitType,o.innovator,o.contact,o.phone,o.email,o.link,(s=(i=Li.find(([u])=>u===o.status))==null?
void 0:
i[1][t])!=null?s:"",o.reason,(a=o.draw)!=null?a:""]})),ps(ta,t,e.judges.map(o=>[o.code,o.name,o.role,
o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.join(", "),o.unavailable===!0?WN(!0,t):
""]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.unitType,
WN(o.required,t)]);return[...n,ps(qc,t,r)]}var KN=e=>{var u;let{language:t,signerPosition:n,
signerName:r,
signerGrade:o,signerNip:i}=e,s=(u=n.split(/[\r\n]+/).pop())!=null?u:"",a=[s,r,"",o,i,ou[0][1][t],zp[
0][1][t]];
return ps(na,t,s===""?[]:[[...a,"","","",""]])};function ps(e,t,n){var i;let r=(s,a)=>{var u;return(
(u=
e.columns[a])==null?void 0:u.isRare)!==!0||n.some(l=>l[a]!=="")},o=e.columns.filter(r);return{name:e.
tab[t],values:[DT(e,t),...n].map(s=>s.filter(r)),headerRow:0,frozenColumns:((i=e.columns[0])==null?
void 0:
i.key)==="code"?1:0,widths:o.map(s=>s.width),formats:o.map(s=>{var a;return(a=s.format)!=null?a:""}),
layout:""}}var GN=(e,t,n)=>({...ps(e,n,[]),name:t}),WN=(e,t)=>{var n,r;return(r=(n=Xt.find(([o])=>o===
e))==null?void 0:n[1][t])!=null?r:""};function a7(e,t,n){var i,s,a,u,l;let r=e.title===null?"":
"name"in
e.title?e.title.name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(s=(i=ru.find(([
c])=>c===e.form))==null?void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?a:"",(u=e.advance)!=
null?u:"",r,o,e.date===null?"":Or(e.date,e.until,n),(l=e.scoreTab)!=null?l:"",...l7(e.sitting)]}var u7=[
"Minggu","Senin","Selasa","Rabu","Kamis","Jumat","Sabtu"];function l7(e){if(e===void 0)return["","",
"","",""];let t=({from:r,to:o})=>Xu({start:r,end:o}),n=e.breaks.map(r=>`${r.weekday===null?"":`${u7[
r.
weekday]} `}${t(r)}`);return[t(e),S(e.minutes),n.join("; "),e.place,e.rooms.join("; ")]}function c7(
e){
let{language:t}=e,n=Ir.map(s=>[s.word[t],hk(e,s)]),r=f.max(3,e.prizes.length),o=v.from({length:r},(s,
a)=>{
var u;return[`${pu[t]} ${a+1}`,(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===
((a=Ir.find(u=>u.key==="plenaryDate"))==null?void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(
i)]}function hk(e,t){var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?
wo(n,r):"":t.kind==="choice"?(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.
kind==="choices"&&v.isArray(n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?
void 0:
a[1][r])!=null?u:s}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[
r]:
typeof n=="number"||typeof n=="string"?n:""}function HN(e,t){let n=tr(e),r=c=>{let d=e.get(c);return d===void 0||
d.values.every(p=>p.every(ee))},
o=is.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=d7(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:p7(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Ag(i.competition).flatMap(c=>{var p,g;let d=[...a,...o].find(
b=>Z[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(g=(p=e.get(d))==null?void 0:p.tab)!=null?g:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:tr(new h([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...m7(i.facts)]}}function d7(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=Lr(r,e).map(U=>U.name),l=e.stages.flatMap(U=>r.filter(B=>B===
U.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(U=>a.get(
Pd(U))!=="use"),g=r.filter(U=>a.get(ma(U))!=="ignore"),b=g.filter(U=>!p.includes(U)),x=ka(e),O=U=>{
let B=U.
map(s);return{grids:B,structures:qu(B,x,a,i),answers:a}},N=c?u:b.filter(U=>da(U)||l.includes(U)),P={
names:g,hidden:p,read:s},I=lk(e,t,n,O(N),P),F=c?[]:b.filter(U=>xd(U)&&!N.includes(U)),_="reason"in I&&
["nothing","not-entries","not-scores"].includes(I.reason);if("questions"in I){let U=p.filter(L=>da(L)&&
!a.has(Pd(L))),B=sk(I.competition,O(U));return{...I,questions:[...I.questions,...B]}}if(!_||F.length===
0)return I;let j=lk(e,t,n,O([...N,...F]),P);return"reason"in j?I:j}var m7=e=>e.flatMap(t=>{var o;if(
t.
kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[{code:
"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function p7(e,t,n){
return(e.length===is.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];return{code:
"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var yk="\u2713",
hi=e=>`"${e.replace(/"/g,'""')}"`;function qN(e){let[t="0",n="0"]=S(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-k(n),s=S(k(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function JN(e,t,n){let r=Re(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${hi(
yk)};${o})`;return`=IF(COUNTIF(${r};${hi(Yn.id)})>0;${hi(Yn.id)};${i})`}function ZN(e,t,n,r,o){
let i=u=>Re(e,u,t,1),s=u=>`COUNTIF(${i(r)};${hi(u)})`;return`=${`${s(yk)}+${s(Yn.id)}`}&${hi(o.of)}&COUNTA(${i(
n)})&${hi(o.done)}`}function VN(e,t,{min:n,max:r}){let o=Re(e,t),i=`AND(${o}>=${qN(n)};${o}<=${qN(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${hi(Yn.id)})`}var YN=(e,t,n)=>{let r=`$${Re(e,t)}`;
return n==="complete"?`=${r}=${hi(yk)}`:n==="recused"?`=${r}=${hi(Yn.id)}`:`=NOT(${r}="")`};m();var XN=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,QN=e=>e.filter(t=>t!=="").join(" \xB7 "),f7={title:(e,t,n)=>QN(
[e,XN(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,g7={title:(e,t,n)=>QN([e,XN(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,bk=e=>({id:f7,en:g7})[e];m();function h7(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function y7(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function wk(e,t,n){if(t.form!=="files")return[...e];let r=`${M(t.name)}|${X(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:y7(h7(r+X(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var fs={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,kk=3,yi=kk+
1,Og=0,Ng=1,b7=2,$o=3,w7=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],vk=({min:
e,
max:t},n)=>{let r=o=>n==="id"?S(o).replace(".",","):S(o);return`${r(e)}\u2013${r(t)}`},k7=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function xk({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${vk(i,t)})`),o=n.some(i=>i.link!=="")?[fs.link[t]]:[];return{headers:[fs.code[t],
fs.status[t],fs.name[t],...r,fs.notesToCommittee[t],fs.notesToEntrant[t],fs.institution[t],...o],
widths:[
62,58,128,...r.map(k7),160,160,160,...o.map(()=>180)],scored:r.length}}var v7=e=>["code","status",
"name","institution","link"].some(t=>He(e,fs[t])),Sk=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function eP(e){var n;let t=(
n=
e[kk])!=null?n:[];return e.slice(yi).every(r=>r.every((o,i)=>{var s;return o===""||v7(S((s=t[i])!=null?
s:""))}))}var tP=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Tk(e,t,n){let{
headers:r,
scored:o}=xk(n),i=v.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-$o-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===Ng?JN(t+u,$o,
o):""))}}var Ek=(e,t)=>({top:yi,left:$o,height:t-yi+1,width:e+2});function Pg(e,t){let{criteria:n,
language:r}=e,
o=bk(r),i=(a,u)=>({top:yi,left:a,height:t,width:u}),s=i(Og,$o+n.length);return{table:i(Og,xk(e).headers.
length),progress:{row:0,column:0,formula:ZN(yi,t,Og,Ng,o)},validations:nP(n).map(({from:a,count:u,
criterion:l})=>({
block:i($o+a,u),formula:VN(yi,$o+a,l),help:o.rejected(vk(l,r))})),colours:w7.map(([a,u])=>({block:s,
formula:YN(yi,Ng,a),background:u})),open:Ek(n.length,yi+t-1)}}function nP(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Ig(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=bk(o),{headers:u,widths:l,scored:c}=xk(e),d=wk(e.entries,t,
n),p=nP(r).map(({criterion:P})=>vk(P,o)),g=Pg(e,d.length),b=Tk(d,yi,e),x=P=>[P,...u.slice(1).map(()=>"")],
O=x("");return{name:Qi(t,n),...g,headerRow:kk,frozenColumns:b7,widths:l,formats:u.map((P,I)=>I===Og?
"@":I>=$o&&I<$o+c?Vr:""),centred:u.flatMap((P,I)=>I===Ng||I>=$o&&I<$o+c?[I]:[]),values:[O,x(a.title(
t.name,n,i)),x(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[x(g.progress.
formula),O,O,O,...b.formulas]}}m();var or=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),oP=({values:e,formulas:t},n)=>Ob(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),x7=e=>{var t;return(t=Oe(
).
getSheetByName(e))!=null?t:pk(e)};function Rk(e,t){let n=x7(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];ai(n,e.values.length+1,o.length),l>0&&
or(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:g,length:b,value:x}of ls(
o))n.setColumnWidths(g+1,b,x);let d={...u,top:r,height:u.height+1};or(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:g,length:b,value:x}of ls(o.map((O,N)=>a.includes(
N))))x&&or(n,{...d,left:g,width:b}).setHorizontalAlignment("center");for(let{start:g,length:b,value:
x}of ls(
i))x!==""&&or(n,{...u,left:g,width:b}).setNumberFormat(x);or(n,{...d,height:1}).setFontWeight("bold").
setBackground(mk),or(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),iP(n,e),S7(n,oP(e,i),l,c)}function S7(e,t,n,r){var a,u;let o=f.max(t.length,
n),i=f.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=v.from({length:o},(l,c)=>v.from({length:
i},
(d,p)=>{var g,b;return(b=(g=t[c])==null?void 0:g[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function iP(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();or(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([or(e,r)]).build()))}function sP(e,t,n){let r=Oe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;ai(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};or(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of ls(
t.widths.map((g,b)=>s.includes(b))))p&&or(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of ls(a))p!==""&&or(r,{...l,left:c,width:d}).setNumberFormat(p);iP(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),or(r,{...l,top:f.max(l.top,i+1)}).setValues(
oP(n,a))}var Ck=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)},T7=(e,t)=>{let[n,r,o,i]=rP(t);
return e.
getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(s=>{let[a,u,l,c]=rP(s.getRange());return a<=
o&&l>=n&&u<=i&&c>=r})},rP=e=>[e.getRow(),e.getColumn(),e.getLastRow(),e.getLastColumn()];function Dk(
e,t,n,r){
let o=Oe().getSheetByName(e);if(o===null)return{isTaken:!0,faults:[]};let i=or(o,t),s=o.protect();Qc(
s,n);let[a,...u]=Ck(o,i);for(let d of u)d.remove();if(r==="")return s.setUnprotectedRanges([]),a==null||
a.remove(),{isTaken:!0,faults:Xc(o,n)};let l=a!=null?a:i.protect();return a!==void 0&&l.setRange(i),
Qc(l,[...n,r]).includes(r)?{...Dk(e,t,n,""),isTaken:!1}:(s.setUnprotectedRanges([i]),{isTaken:!0,
faults:[
...Xc(o,n,[i.getA1Notation()]),...Bb(T7(o,i),[...n,r])]})}function aP(e,t,n){let r=Oe().getSheetByName(
e);if(r===null)return;let o=Ck(r,or(r,t));for(let i of o)Qc(i,n);o.length>0&&Zp(e,Bb(Ck(r,or(r,t)),n))}
function uP(e,t){var n;(n=Oe().getSheetByName(e))==null||n.setTabColor(t===""?null:t)}var lP="judgeTabs",
E7=9e3,C7=Ft(z(),uT([z(),z(),z()]));function Fg(){var e;try{let t=wt(C7,E.parse((e=
Ie(lP))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var R7=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Ak(e){let t=y.entries(e),n=()=>E.stringify(y.fromEntries(t));for(;R7(n())>
E7;)t.shift();Ve(lP,n())}function Ok(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=tP(l);((o=(r=t[S(i)])==null?void 0:r[2])!=null?o:"")!==c&&uP(s,c),n[S(i)]=[a,u,c]}return n}
function Nk(e,t){
if(e.size===0)return;let n=Fg(),r=Zr(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=Ok(o,n);E.stringify(i)!==E.stringify(n)&&Ak(i)}function $g({stages:e,
judges:t},n=Fg()){
var o;let r=new h;if(y.keys(n).length===0)return r;for(let[i,s]of Zr()){let[a="",u=""]=(o=n[S(s)])!=
null?o:[],l=e.find(d=>M(d.name)===M(a)),c=t.find(d=>X(d.code)===X(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();m();function _g(e,t){var u,l,c;let{stages:n,entries:r}=t,o=mt(e,uu);
if(o===null||!o.columns.has("entry")||
!o.columns.has("judges"))return null;let i=new h,s=[],a=[];for(let d of o.rows){let p=F=>W(d.cell(F)),
g=Sg(p("stage"),n),b=r.find(F=>X(F.code)===X(p("entry"))),x=(F,_,j=p(F),U=[])=>{let B={setting:`assignment.${F}`,
value:j,reason:_,allowed:U},L=g===void 0?{}:{stage:g.name};s.push({code:"SETTING_INVALID",severity:
"error",...L,...ot(o,d.row,F),params:B})};if(g===void 0&&x("stage","unknown-reference",p(
"stage"),n.map(F=>F.name)),b===void 0&&x("entry","unknown-reference"),g===void 0||b===void 0)continue;
let O=(u=i.get(g.name))!=null?u:new h;if(i.set(g.name,O),O.has(b.code)){x("entry","duplicate");
continue}
let N=Ze(t,g),{found:P,unknown:I}=D7(d,N);for(let F of I)x("judges","unknown-reference",F,N.map(_=>_.
code));O.set(b.code,P),a.push({stage:g.name,entry:b.code,row:d.row,cell:(c=(l=ot(o,d.row,"judges"))==
null?void 0:l.cell)!=null?c:null})}return{assignment:i,findings:s,rows:a,table:o}}function D7(e,t){
let n=Bi(
e.cell("judges"));return{found:t.filter(r=>n.some(o=>Lu(o,r))).map(({code:r})=>r),unknown:n.filter(r=>!t.
some(o=>Lu(r,o)))}}m();function A7(e){var r,o;let t=new h;for(let{length:i}of e.values())t.set(i,((r=t.get(
i))!=null?r:0)+1);
let[n]=[...t].sort((i,s)=>s[1]-i[1]||s[0]-i[0]);return(o=n==null?void 0:n[0])!=null?o:0}function Mg(
e,t,n,r,o){
let i=e.entries.filter(({code:P,status:I})=>I==="running"&&n.has(P)),s=new h(i.map(({code:P})=>{var I;
return[P,(I=n.get(P))!=null?I:[]]})),a=Ze(e,t),u=(P,I=null)=>({code:"ASSIGNMENT_CAUTION",severity:P.
reason==="loads"?"info":"warning",stage:t.name,...o(I),params:P}),l=_r(e),c=i.flatMap(P=>a.flatMap(I=>{
var j;let F=(j=s.get(P.code))!=null&&j.includes(I.code)?l(I,P):null,_={reason:"conflict",judge:I.code,
entry:Ye(P),why:F};return F===null?[]:[u(_,P.code)]})),d=r!=null?r:A7(s),p=i.filter(({code:P})=>{var I,
F;return((F=(I=s.get(P))==null?void 0:I.length)!=null?F:0)<d}),g=[...ed(s,a.flatMap(({code:P,
unavailable:I})=>I?
[]:[P]))].map(([P,I])=>({judge:P,entries:I})),[b,...x]=g.sort((P,I)=>P.entries-I.entries),O=x[x.length-
1],N=la(a.map(({code:P})=>P),s.values());return[...c,...p.length===0?[]:[u({reason:"few",entries:p.map(
Ye),readings:d})],...b===void 0||O===void 0||O.entries-b.entries<2?[]:[u({reason:"loads",least:b,
most:O})],
...N.length<2?[]:[u({reason:"disconnected",groups:N})]]}m();function Lg(e,{stages:t,entries:n}){let r=mt(
e,lu);if(r===null||!r.columns.has("occasion")||!r.columns.
has("date"))return null;let o=[],i=null;return{slots:r.rows.flatMap(({row:a,cell:u})=>{var O,N,P,I,F,
_;let l=(j,U)=>{let B={setting:`schedule.${j}`,value:u(j),reason:U,allowed:[]};return o.push({code:
"SETTING_INVALID",severity:"warning",...ot(r,a,j),params:B}),null},c=j=>{var U;return ee(u(j))?null:
(U=
Hp(u(j)))!=null?U:l(j,"not-a-time")},d=W(u("entry")),p=n.find(j=>X(j.code)===X(d));d!==""&&p===void 0&&
l("entry","unknown-reference");let g=ee(u("date"))?i:(N=(O=Gp(u("date")))==null?void 0:O.from)!=null?
N:l("date","not-a-date");if(i=g,g===null||d!==""&&p===void 0)return[];let b=W(u("occasion")),x=t.find(
({name:j})=>M(j)===M(b));return[{occasion:(P=x==null?void 0:x.name)!=null?P:b,stage:(I=x==null?void 0:
x.name)!=null?I:null,date:g,start:c("start"),end:c("end"),place:W(u("place")),room:W(u("room")),
entry:(F=
p==null?void 0:p.code)!=null?F:null,at:(_=ot(r,a,"start"))!=null?_:{tab:e.tab}}]}),findings:o,table:
r}}m();function O7(e,t){var o;if(e.date!==t.date||e.start===null||t.start===null)return!1;let[n,r]=e.start<=
t.start?[e,t]:[t,e];return n.start===r.start||((o=n.end)!=null?o:0)>r.start}function cP({slots:e},t){
var c;let n=d=>{let p=t.entries.find(g=>g.code===d);return p===void 0?"":Ye(p)},r=d=>n(d.entry)||d.occasion,
o=[],i=(d,p)=>{let g=d.stage===null?{}:{stage:d.stage};o.push({code:"SCHEDULE_CLASH",severity:
"warning",...g,...d.at,params:p})};for(let[d,p]of e.entries()){p.start!==null&&p.end!==null&&p.end<=p.start&&
i(p,{reason:"backwards",what:r(p)});let g=e.slice(0,d),b=g.find(N=>p.entry!==null&&N.entry===p.entry&&
N.occasion===p.occasion);b!==void 0&&i(p,{reason:"twice",what:r(p)});let x=N=>M(N.room)===M(p.room)&&
M(N.place)===M(p.place),O=g.find(N=>N!==b&&O7(N,p)&&x(N));O!==void 0&&i(p,{reason:"room",what:r(p),
other:r(
O)})}let[s]=t.stages,a=new w(s===void 0?[]:Fo({schedule:e},s).map(({entry:d})=>d)),u=t.entries.filter(
({code:d,status:p})=>p==="running"&&!a.has(d)),l=(c=e[0])==null?void 0:c.at.tab;if(a.size>0&&u.length>
0&&s!==void 0&&l!==void 0){let d={reason:"left-out",entries:u.map(Ye)};o.push({code:"SCHEDULE_CLASH",
severity:"warning",stage:s.name,tab:l,params:d})}return o}var dP=(e,t,n,r)=>P7(N7(e,t,n,r),t,n,r);
function N7(e,t,n,r){let o=xr(t,"assignment",r),i=o===void 0?
null:_g(n(o),e);if(o===void 0||i===null)return{competition:e,assigned:[],findings:[]};let{assignment:
s,
rows:a,findings:u}=i,l=e.stages.flatMap(c=>{let d=s.get(c.name);return d===void 0?[]:Mg(e,c,d,e.settings.
readings,p=>{var b;let g=(b=a.find(x=>x.stage===c.name&&x.entry===p))==null?void 0:b.cell;return{tab:
o,
...g==null?{}:{cell:g}}})});return{competition:{...e,assignment:s},assigned:a.map(c=>({...c,tab:o})),
findings:[...u,...l]}}function P7(e,t,n,r){let o=xr(t,"schedule",r),i=o===void 0?null:Lg(n(o),e.competition);
return i===null?e:{...e,competition:{...e.competition,schedule:i.slots},findings:[...e.findings,...i.
findings,...cP(i,e.competition)]}}m();var mP="rowOrders",I7=9e3,F7=Ft(z(),Ft(z(),z()));function pP(){
let e=Ie(mP);try{let t=wt(F7,E.parse(
e!=null?e:"{}")),n=t.success?y.entries(t.data):[];return new h(n.map(([r,o])=>[r,new h(y.entries(o))]))}
catch{
return new h}}function xa({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new h(e.entries.map(g=>[
g.code,g])),i=new w(r.flatMap(({code:g,tab:b})=>g==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=I7-2;for(
let g of t){
let{stage:b,judge:x,tab:O}=g,N=(c=n.get(b))==null?void 0:c.get(x),P=i.has(O)?N:(d=yd(g,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(x.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[x]:P})}let u=E.stringify(s),l=y.fromEntries([...n].map(([g,b])=>[g,y.fromEntries(b)]));u!==
E.stringify(l)&&Ve(mP,u)}m();var fP="understanding",$7=9e3,_7=q({option:z(),kind:z(),params:Ft(z(),
Lp()),tab:z()}),M7=Ft(z(),_7);
function Pk(){let e=Ie(fP);try{let t=wt(M7,E.parse(e!=null?e:"{}"));return new h(t.success?y.entries(
t.data):[])}catch{return new h}}function gP(){let e=null,t=()=>(e!=null||(e=Pk()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new h}
}
var hP=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function yP(e){let t=E.stringify(
y.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>$7?!1:(Ve(fP,t),!0)}
function L7({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return lw({tab:r,
columns:o,
entries:i})}var j7=(e,t,n,r)=>[...Wc(e,Vc,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),...yO(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...bO(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:Qi(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],z7=(e,t,
n)=>wO(
e,t,n).map(({name:r,judge:o})=>bP(r,o));function bP(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function nt(
e="presence"){let t=rt(),n=At(),r=jt(t,n),o=new h([...r].map(([re,ze])=>[re,_e(ze)])),i=t.filter(re=>![
...r.values()].includes(re)),s=Ik(_e),a=J7(pT),{answers:u,known:l}=gP(),c={names:i,isHidden:re=>a().
includes(re),isColumnHidden:fT,read:s,answers:u},{reading:d,unwritten:p,facts:g,findings:b,questions:
x}=HN(
o,c),{competition:O}=d,N=$g(O),P=Mu(O.entries),I=Ik(re=>{let ze=vd(s(re));return ze.length>0?ze:su(
re)}),
F=Ik(si),_=(re,ze)=>{let bt=mO(re,I(re.tab));return vO(bt,ze)?xO(bt,F(re.tab)):bt},j=({stage:re})=>O.
stages.filter(({name:ze})=>ze===re).flatMap(ze=>qe(O,ze)),U=Lr(i,O,N).filter(({stage:re})=>re.scoreTab===
void 0),B=O.stages.flatMap(({scoreTab:re})=>i.filter(ze=>W7(ze,re))),L=ka(O),K=[...U.map(({name:re})=>re),
...B],H=qu(K.map(s),L,u),V=re=>{var ze,bt;return(bt=(ze=H.get(re))==null?void 0:ze.view)!=null?bt:s(
re)},ce=q7(i,O,V,P),Q=U.flatMap(({name:re})=>wn(s(re))?[re]:[]),oe={names:t,own:N,isBound:n,
collected:Q},
{doubts:se,locked:Ue,...at}=B7(O,oe,r.get("settings"),s,e),Je=dP(O,t,s,n),Tt=[...U.map(({name:re,
stage:ze,
judge:bt})=>{let xt=qe(O,ze);return _(rs(V(re),ze.name,bt.code,xt,P),xt)}),...ce.sheets.map(re=>_(re,
j(re)))],ve=[...x!=null?x:Sd([...H.values()].flatMap(re=>re.questions)),...uk(Tt,O.entries,u)];
return{
competition:Je.competition,...at,assigned:Je.assigned,sheets:Tt,orders:pP(),protectedTabs:Ue.filter(
re=>!au(re)),own:N,findings:[...d.findings,...L7(d),...se,...Je.findings,...j7(t,O,N,n),...z7(i,O,N),
...ce.findings,...b,...ve.map(H7),...d.tables.criteria!==null&&O.criteria.length===0&&K7(H)?[G7(d.tables.
criteria.tab)]:[]],questions:ve,given:l(),locate:kO(d),unwritten:ve.length>0?[]:p,facts:g}}function B7(
e,t,n,r,o){
var I,F;let{names:i,isBound:s}=t,a=ms(e.settings.language),u=xr(i,"plenary",s),l=u===void 0?null:Tg(
r(u),e),c=(I=l==null?void 0:l.decisions)!=null?I:[],d=EN(c,a,e),p=eR(),g=_=>p.has(_),b=sR(e.settings,
g,n),x=uR(t,p,b),O=So(e.settings,g,b,x.added),N=a.exists?a.name:null,P=dR(i,N,p,O,s,o);return{
history:a,
typedDecisions:c,deciding:P,keepers:O,newcomers:x,decisions:d.decisions,locked:[...p.keys()],doubts:
[
...U7(a),...P.findings,...cR(x,_=>P.findings.some(j=>j.tab===_)),...d.findings,...(F=l==null?void 0:
l.findings)!=null?F:[]]}}function U7({name:e,links:t,exists:n}){if(!n)return[];let{breaks:r,cut:o}=Qf(
_u(t,Ie(Po),Qe),t);if(r.length===0&&o===null)return[];let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},
a={rows:r.map(({row:u})=>u+1),cut:o!==null};return[{code:"HISTORY_BROKEN",severity:"error",tab:e,...s,
params:a}]}var W7=(e,t)=>t!==void 0&&M(e)===M(t),K7=e=>[...e.values()].some(({columns:t})=>t.some(({
role:n})=>n==="criterion"));function G7(e){return{code:"SETTING_INVALID",severity:"error",tab:e,
params:{
setting:"criteria.name",value:"",reason:"no-rows",allowed:[]}}}var H7=({id:e,kind:t,tab:n,cell:r,
params:o})=>({
code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,
kind:t,
params:o}}});function q7(e,t,n,r){let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],
findings:[]};
let s=e.find(l=>{var c;return M(l)===M((c=i.scoreTab)!=null?c:"")});if(s===void 0){let l={setting:
"stages.scoreTab",value:i.scoreTab,reason:"unknown-reference",allowed:[]};return{sheets:[],findings:
[{
code:"SETTING_INVALID",severity:"error",stage:i.name,params:l}]}}let{sheets:a,strangers:u}=n1(n(s),i,
Ze(t,i),qe(t,i),r);return{sheets:a,findings:u.map(l=>bP(s,l))}});return{sheets:o.flatMap(i=>i.sheets),
findings:o.flatMap(i=>i.findings)}}function J7(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}
function Ik(e){let t=new h;return n=>{var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();
m();var jg=e=>{var t;return((t=e.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},zg=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function wP(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(S(t)),null}}function kP(e,t){PropertiesService.getUserProperties().setProperty(e,t)}m();var Z7={
missing:"Google tidak mencatat kuncinya",domain:"masih dapat diubah oleh semua orang di domain",
people:e=>`masih dapat diubah oleh ${e}`,cells:e=>`sel ${e} masih terbuka`,blocks:e=>`sel ${e} terkunci dua kali, jadi jurinya tidak dapat mengisi`,
sentence:(e,t)=>`Tab \u201C${e}\u201D belum terkunci sebagaimana mestinya: ${t}. Perbaiki lewat menu Data > Lindungi sheet dan rentang; bila alamat itu milik panitia, tulis di Admin pada tab ${Z.settings.id}. Lalu ulangi.`}
,V7={missing:"Google has no record of the lock",domain:"everybody in the domain can still edit it",
people:e=>`${e} can still edit it`,cells:e=>`the cells ${e} are open`,blocks:e=>`the cells ${e} are locked twice, so the judge cannot fill them in`,
sentence:(e,t)=>`The tab \u201C${e}\u201D is not locked as it should be: ${t}. Correct it in the menu Data > Protect sheets and ranges; if the address is the committee\u2019s, enter it as Admin in the tab ${Z.settings.en}. Then try again.`}
;function Bg(e,t,n){let r={id:Z7,en:V7}[n],o=t.map(
i=>i.kind==="people"?r.people(Y(i.people,n)):i.kind==="cells"||i.kind==="blocks"?r[i.kind](i.ranges.
join(", ")):r[i.kind]);return r.sentence(e,o.join("; "))}var Y7=e=>e instanceof C&&"problem"in e;
function ye(e){throw y.assign(new C(e.message),{problem:e})}
function me(e){var t;try{return{answer:e()}}catch(n){if(Y7(n))return{problem:n.problem};if(Jp(n)){
let{
tab:i,faults:s}=n.notLocked;return{problem:ge("NOT_LOCKED",Bg(i,s,pt()))}}let r=n instanceof C?n.message:
S(n),o=jg(r);if(o.length>0){let i=le(pt()).problems.scopeMissing(o.join(", "));return{problem:ge(
"SCOPE_MISSING",i,zg())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:ge(
"UNEXPECTED",le(pt()).problems.unexpected(r))}}}var Fk="language";function Xe(e){let t=wP(Fk);return t==="id"||
t==="en"?t:e}var pt=()=>Xe(ST().startsWith("en")?"en":"id");function Se(){Kp()||ye(ge("NOT_ALLOWED",
le(pt()).problems.notAdmin(we())))}function Ce(e){let t=wT(e);return t===null?ye(ge("BUSY",le(pt()).
problems.busy)):t.done}function he(e,t){let n=wt(e,t);return n.success?n.data:ye(ge("BAD_REQUEST",le(
pt()).problems.badRequest))}m();m();var vP={part:"corrections",tab:Z.corrections,columns:[{key:"id",
header:$("Nomor Perbaikan","Correction"),width:110},{key:"at",header:$("Waktu","Time"),width:150},{
key:"by",header:$("Pelaku","By"),width:200},
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
xP=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],SP=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],jd=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function TP(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([g])=>g===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:Nr(l.at),answeredAt:Nr(l.answeredAt),old:i(l.before),kind:s(xP,l.
kind),status:s(SP,l.status),before:E.stringify(l.before)}),u=vP.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Pt(t,r,o,u,e.map(a),0)}function EP(e){var n;let t=e===null?
null:mt(e,vP);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>W(r(l)),[i,
s]=[Vn(o("kind"),xP),Vn(o("status"),SP)],a=X7(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:Jc(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:W(u),kind:i,status:s,
answeredAt:Jc(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function X7(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var io=(e,
t)=>e===""?"\u2013":typeof e=="number"?ae(e,t):G(e,t),gs=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ae(k((e*100).toPrecision(12)),n)}%`:io(e,n),$k=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,Q7={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,eV={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,Sa=e=>e==="id"?Q7:eV;function bi({language:e}){let{name:t,grid:n}=It(Z.corrections[e]);return{name:
t,isNew:n===null,list:EP(
n)}}function Ta(e,t,{language:n,admins:r}){let o=Sa(n);return dr(TP(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>gs(i,s,n)),So({admins:r},()=>!e.isNew)),_k({...e,isNew:!1}),Xn(),{...e,isNew:!1,
list:t}}function _k({name:e,isNew:t}){t||iR(e)||(Qn("corrections",e),hu(e))}m();m();function Qu(e,t){
let n=e!=null?e:"";return ee(t)?ee(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var Ug=(e,t)=>W(e)===W(t),tV=864e5,nV=R.UTC(1899,11,30);function rV({date:e}){let t=(o,
i)=>k(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-nV)/tV+
r/86400}var CP=e=>typeof e=="object"?rV(e):typeof e=="boolean"?S(e):e,RP=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function DP(e){let[{values:t},n,r]=[_e(e),su(e),si(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function wi(e){
var n;let t=Oe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var AP=(e,t,n)=>{var r;(r=Oe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},OP=(e,t,n,r)=>Qt(e,t,n,r);m();function Mk(
e,t){var r;let n=new h;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function NP(e){for(let[t,n]of Mk(e,r=>r.tab))for(let[r,o]of Mk(n,i=>i.format))r!==void 0&&AP(t,o.map(
({at:i})=>Re(i.row,i.column)),r)}function PP(e){let t=n=>n.format==="General";NP(e.filter(t));for(
let[
n,r]of Mk(e,o=>o.tab)){let o=new h(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of Fu(r.map(({at:l})=>l)))OP(n,i,s,v.from({length:a},(l,c)=>v.from({length:
u},
(d,p)=>{var g;return(g=o.get(`${i+c},${s+p}`))!=null?g:""})))}NP(e.filter(n=>!t(n)))}function zd(e,{
sheets:t}){var s,a,u;let[n]=vo(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function el(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?Ug:Qu;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function Ea(){let e=new h;return t=>{var r;let n=(r=e.get(
t))!=
null?r:DP(t);return e.set(t,n),n}}function Lk(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
RP(
o.format);return r?{tab:t,at:n,value:CP(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function oV(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=jd(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function jk(e,t){
var o;let n=new w(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new h;for(let i of e)for(let s of oV(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var iV=e=>/data validation|validasi data/i.test(S(e));
function zk(e,t){try{return PP(e),Xn(),!0}catch(n){if(!t&&!iV(n))throw n;return console.warn(S(n)),!1}
}
function Bd(e,t,n,r=!1){let{settings:o}=e.competition,i=jk(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:x,list:O})=>O.filter(({status:N})=>x==="confirm"||x==="undo"||x===
"fix"&&N==="applied").map(N=>({one:N,action:x,place:zd(N,e)}))),a=x=>s.map(({one:O,place:N})=>N===null||
!wi(N.tab)?"other":el(O,N.at,x(N.tab))),u=a(Ea()),l=s.flatMap(({one:x,action:O,place:N},P)=>{let I=O===
"undo";return N!==null&&u[P]===(I?"after":"before")?[Lk(x,N.tab,N.at,I)]:[]}),c=zk(l,r),d=c?null:a(
Ea()),
p={fix:new w,undo:new w};for(let[x,{one:O,action:N}]of s.entries()){let P=d==null?void 0:d[x];N==="fix"&&
(c?u[x]==="other":P!=="after")&&p.fix.add(O),N==="undo"&&P==="after"&&p.undo.add(O)}let g=t;if(p.
fix.size+p.undo.size>0){let x=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);g=Ta(t,x,o)}let b=n;for(let{list:x,...O}of i){let N=x.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),P=sV(N,O.action==="undo",o.language).join("; ");N.length>
0&&(b=St(b,{...O,detail:P,hash:""},o))}return{ledger:g,history:b}}var sV=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[gs(i.cell,i.format,n),io(s,n)];return t?$k(r,o,u,a):$k(r,o,a,u)});m();
function aV(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Qu(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function Wg(e,{
statuses:t,corrections:n}){var d,p,g,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(x=>x.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=vo(a).map(x=>({at:x,status:aV(n,s,Re(x.row,x.column),
o)})),c=l.filter(x=>x.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:x})=>x),
status:c.length>0?"offered":(b=(g=l[0])==null?void 0:g.status)!=null?b:"offered"}}function Kg({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:io(n,i),
now:t.now,confirm:s,status:o}}m();var uV=q({id:z(),accept:xe(),at:z(),by:z()}),lV=de(uV),Bk=e=>`fixAnswers:${e}`,
cV=8e3;function tl(e){
let t=Ie(Bk(e));try{let n=wt(lV,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function IP(e,t){let n=E.stringify([...tl(e),t]);return n.length>cV?!1:(Ve(Bk(e),n),!0)}var FP=e=>Ve(
Bk(e),"[]"),nl=e=>e.filter(t=>t.status==="waiting");function $P(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function Bn(e=n=>n(),t="presence"){let n=nt(t);$t(n,e);
let r={workbook:n,history:n.history,ledger:bi(
n.competition.settings)};return dV(r)?r:e(()=>mV(t))}function dV({history:e,ledger:{list:t}}){let n=new w(
nl(t).map(({judge:r})=>r));return jk(t,e.rows).length===0&&[...n].every(r=>tl(r).length===0)}
function mV(e){
let t=nt(),{settings:n}=t.competition,r=bi(n),o=[...new w(nl(r.list).map(({judge:u})=>u))],i=o.flatMap(
tl),s=i.length===0?r:Ta(r,$P(r.list,i),n),a=Bd(t,s,t.history,!0);for(let u of o)FP(u);return{...a,
workbook:nt(
e)}}var Ud=({workbook:e,history:t,ledger:n})=>({statuses:lt(e.competition.stages,t.rows),corrections:
n.
list});function _P(e,t=_t(e.workbook,{provisional:!1}).findings){let n=Ud(e);return t.flatMap(r=>{
let o=Wg(
r,n);return o===null?[]:[o]})}function Uk({workbook:e,history:t,ledger:n}){let r=lt(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>jd(u)===jd(s));return a.every((
{
stage:u})=>o(u))?a:[]}var Wd="marked";function MP(e,t){var o;let[n,...r]=Uk(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:nl(e.ledger.list).map(i=>({...Wk(i,t),judge:i.judge}
)),
marked:((o=Ie(Wd))!=null?o:"")!==""}}var Wk=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:gs(o.cell,o.format,s),now:io(i,s)});m();m();m();m();var LP={id:
e=>`Kode peserta ${G(e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(S),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${G(e.code,"en")} is used more than once (rows ${Y(e.rows.map(S),"en")}). Give every entry a code of its own.`}
;m();var jP={id:e=>`Nama inovasi ${G(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(S),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${G(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(S),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var zP={id:({entries:e,least:t})=>`Belum dinilai lengkap oleh ${t} juri: ${Y(e.map(({entry:n,
readings:r})=>`${n} baru ${r}`),"id",6)}. Lengkapi nilainya, atau bagi kepada juri lain.`,en:({
entries:e,least:t})=>`Not yet scored completely by ${t} ${t===1?"judge":"judges"}: ${Y(e.map(({entry:
n,readings:r})=>`${n} by ${r}`),"en",6)}. Complete the scores, or assign other judges.`};m();var BP={
id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`}
;m();var UP={id:e=>e.of==="entry"?`${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${G(e.one,"en")} and ${G(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${G(e.one,"en")} and ${G(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;m();var WP={id:{listed:"tercatat di tab Juri","same-institution":"instansi sama",
"parent-institution":"instansi induk"},en:{listed:"listed in the judges tab","same-institution":
"same institution","parent-institution":"parent institution"}},KP=({groups:e})=>e.map(t=>`(${t.join(
", ")})`).join(" "),GP={id:e=>{
switch(e.reason){case"conflict":return`${ne(e.judge,"id")} mendapat ${e.entry} meski ada benturan kepentingan (${WP.id[
e.why]}). Ganti jurinya.`;case"few":return`Kurang dari ${e.readings} juri untuk ${e.
entries.length===1?"":`${e.entries.length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan juri di tab Pembagian Juri.`;
case"loads":return`Beban juri tidak rata: ${e.least.judge} ${e.least.entries} peserta, ${e.most.judge} ${e.most.entries} peserta.`;
case"disconnected":return`Menurut Pembagian Juri, kelompok juri ${KP(e)} tidak punya peserta bersama, jadi keketatannya tidak akan terbandingkan. Beri beberapa peserta juri dari dua kelompok.`}
},en:e=>{switch(e.reason){case"conflict":return`${ne(e.judge,
"en")} is given ${e.entry} despite a conflict of interest (${WP.en[e.why]}). Choose another judge.`;
case"few":return`Fewer than ${e.readings} judges for ${e.entries.length===1?"":`${e.entries.length} entries: `}${Y(
e.entries,"en",6)}. Add judges in the tab Assignment.`;case"loads":return`Loads differ: ${e.
least.judge} has ${e.least.entries} entries, ${e.most.judge} ${e.most.entries}.`;case"disconnected":
return`By the assignment the groups of judges ${KP(e)} share no entry, so their severity cannot be compared. Give some entries judges of two groups.`}
}};m();var HP={id:e=>`${ne(e.judge,"id")} menilai ${Eo(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${ne(e.judge,"en")} has scored ${Eo(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var qP={id:e=>`Nilai ${ne(e.judge,"id")} jauh lebih menyebar: ${e.percent}% beda rata-rata antarpeserta berasal darinya. Samakan pemakaian skala; nilainya tetap dihitung.`,
en:e=>`The scores of ${ne(e.
judge,"en")} spread far wider: ${e.percent}% of the differences between means come from them. Compare how the scale is used; the scores count as written.`,
confidential:!0};m();var JP={id:e=>`${ne(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var ZP={id:e=>`${ne(e.judge,"id")} tidak menilai ${Eo(e.where,"id")} (BK).`,en:
e=>`${ne(e.judge,"en")} is recused from ${Eo(e.where,"en")} (BK).`};m();var VP={id:e=>"times"in e?`Nilai ${ne(
e.judge,"id")} sering menyimpang dari juri lain: galatnya kira-kira ${sn(e.times.toFixed(1),"id")} kali lipat. Tanyakan; nilainya tetap dihitung.`:
`Urutan ${ne(e.
judge,"id")} berlawanan dengan juri lain (korelasi ${sn(e.agreement.toFixed(2),"id").replace("-",
"\u2212")}). Tanyakan apakah skalanya terbalik; nilainya tetap dihitung.`,en:e=>"times"in e?`The scores of ${ne(
e.judge,"en")} often stray from the others\u2019: the error is about ${e.times.toFixed(1)} times theirs. Ask; the scores count as written.`:
`The order of ${ne(e.judge,"en")} runs against the other judges\u2019 (correlation ${e.agreement.toFixed(
2).replace("-","\u2212")}). Ask whether the scale was turned round; the scores count as written.`,
confidential:!0};m();var YP={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ae(e.low,
"id")}\u2013${ae(
e.high,"id")}, batasnya ${ae(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ae(
e.low,"en")}\u2013${ae(e.high,"en")}, the limit is ${ae(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var XP={id:e=>`Nilai juri ${Y(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function pV({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Y(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function fV({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Y(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var QP=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),eI={id:e=>`Kelompok juri ${QP(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${pV(
e)}`,en:e=>`The groups of judges ${QP(e)} share no entry, so their severity cannot be compared. ${fV(
e)}`};m();var tI={id:e=>`${ne(e.judge,"id")} menilai ${Eo(e.where,"id")}, yang bukan bagiannya: nilainya tidak dihitung. Tambahkan juri itu di tab Pembagian Juri, atau kosongkan nilainya.`,
en:e=>`${ne(e.judge,"en")} has scored ${Eo(e.where,"en")}, which is assigned to others: it does not count. Add the judge in the tab Assignment, or clear the score.`}
;m();m();var nI={nomor:{id:"nomor",en:"number"},kop:{id:"pemerintah",en:"government"},kompetisi:{id:
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
"result code (decide first)"}},rI=y.
keys(nI),Kk=(e,t)=>{var n,r;return(r=(n=nI[e])==null?void 0:n[t])!=null?r:e};m();m();m();var oI={
name:{id:"Berita acara tahap",en:"Minutes of a stage"},phase:"plenary",missing:"earlierStages"};m();
var iI={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",missing:"winners"}
;m();var sI={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:"guests"};m();var aI={
name:{id:"Semua piagam dalam satu dokumen",en:"All certificates in one document"},phase:"award",
missing:"winners"};m();var uI={name:{id:"Laporan akhir",en:"Final report"},phase:"award",missing:
"winners"};m();var lI={name:{id:"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m(
);var cI={name:{id:"Pengumuman",en:"Announcement"},phase:"plenary",missing:"winners"};m();var dI={
name:{id:"Permohonan sebagai juri",en:"Requests to judges"},phase:"before",missing:"judges"};m();var mI={
name:{id:"Pernyataan juri",en:"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var pI={
name:{id:"Piagam",en:"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var fI={name:
{id:"Rekap nilai, satu juri satu halaman",en:"All score sheets of a stage"},phase:"plenary",missing:
"stages"};m();var gI={name:{id:"Rekap nilai semua juri",en:"Scores side by side"},phase:"plenary",
missing:"stages"};m();var hI={name:{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",missing:
"winners"};m();var yI={name:{id:"Keputusan dewan juri dan panitia",en:
"Decree of judges and committee"},phase:"before",missing:"judges"};m();var bI={name:{id:
"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var wI={name:
{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var kI={name:{id:"Surat tugas juri",en:"Letters of assignment"},phase:
"before",missing:"judges"};m();var vI={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var xI={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var SI={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var TI={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var Ca={"tata-cara":xI,"sk-tim":yI,"permohonan-juri":dI,"surat-tugas":kI,pernyataan:mI,undangan:TI,
"daftar-hadir":sI,"lembar-nilai":lI,"rekap-juri":fI,"rekap-nilai":gI,"ba-tahap":oI,"berita-acara":iI,
sk:hI,pengumuman:cI,piagam:pI,gabungan:aI,surat:bI,"surat-daftar":wI,"tanda-terima":vI,"umpan-balik":
SI,
laporan:uI};var Kd=(e,t)=>Ca[e].name[t];var EI={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang",stages:
"belum ada tahap yang peringkatnya tersusun",
earlierStages:"belum ada tahap sebelum tahap terakhir yang peringkatnya tersusun",nominees:
"tidak ada pemenang yang diusulkan ke kompetisi berikutnya (tulis sebutannya di kolom Sebutan tab Tahapan)",
visits:"tidak ada tahap kunjungan lapangan, atau pesertanya belum diketahui",people:
"belum ada peserta atau juri",money:"tidak ada uang pembinaan dan tidak ada juri"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won",stages:
"no stage has been ranked yet",earlierStages:"no stage before the last has been ranked yet",nominees:
"no winner is proposed for a further competition (write the title in the column Title of the stages tab)",
visits:"there is no field visit, or nobody has reached it yet",people:
"there are no entries or judges yet",money:"there is no prize money, and there are no judges"}},Gk=(
e,t)=>t==="id"?`Tidak ada dokumen \u201C${Kd(
e,"id")}\u201D yang dibuat: ${EI.id[Ca[e].missing]}.`:`No document \u201C${Kd(e,"en")}\u201D was made: ${EI.
en[Ca[e].missing]}.`;var CI={id:({kind:e,fields:t})=>`${Kd(e,"id")} masih berisi titik-titik: ${t.map(
n=>Kk(n,"id")).join(
", ")}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,en:({kind:e,fields:t})=>`${Kd(
e,"en")} still hold dots: ${t.map(n=>Kk(n,"en")).join(", ")}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`}
;m();var RI=({titles:e,count:t},n)=>e.join("; ")+(t>e.length?n(t-e.length):""),DI={id:e=>`Tidak sesuai lagi dengan hasil: ${RI(
e,t=>`; dan ${t} lain`)}. Buat revisi atau tarik dokumennya.`,en:e=>`No longer what the result says: ${RI(
e,t=>`; and ${t} more`)}. Make a revision or withdraw the paper.`};m();var AI=5,OI=({rows:e},t)=>{
let n=e.slice(0,AI).map(S);return e.length>AI?`${n.join(", ")} \u2026`:Y(
n,t)},NI={id:e=>`${[...e.rows.length>0?[`Baris ${OI(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${OI(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();var PI={id:e=>Gk(e.kind,"id"),en:e=>Gk(e.kind,"en")};m();var II={id:({required:e,best:t})=>`Tidak ada peserta yang mencapai \u201CNilai Minimal Lolos\u201D ${ae(
e,"id")}; yang terbaik ${ae(t,"id")}. Periksa pengaturan itu.`,en:({required:e,best:t})=>`No entry reaches the \u201CPassing Score\u201D ${ae(
e,"en")}; the best is ${ae(t,"en")}. Check that setting.`};m();var FI={id:e=>{var t;return{
unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${ut((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${G(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${ut(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${G(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var $I={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
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
e.reason]}};m();var _I={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${Y(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${Y(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var gV=[...Ib,cu,ra,uu,lu];function hs(e,t){let n=Ir.find(a=>a.key===e);if(n!==void 0)return n.word[
t];
let[r,o]=e.split(".");if(r==="prizes")return`${pu[t]} ${o!=null?o:""}`.trim();let i=gV.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function Gd(e,t,n){var i,s;let r=Ir.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:hs(e,n)}function MI(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Ib.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var rl=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ae(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?G(e.replace(/\./g,","),t):G(e,t),hV={version:{id:"versi aturan",en:"rules version"}};
function yV({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":hs(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=hV[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${hs(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"assignment":
return`${o("pembagian juri untuk","assignment of")} ${a} (${s})`;case"order":return o(
"urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var bV=(e,t)=>{
var n,r;
return(r=(n=Li.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function Hk(e){var t,n,r;if(!/^[[{]/.
test(e))return e;try{let o=E.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=null?n:(t=o.outcomes)==
null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}catch{return e}}function Gg(
e,t){
let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=yV(e,t);if(r==="order")return`${a} ${n(
"berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===2?i!=null?i:s:null;if(l!==
null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);return`${a}: ${s===null?n(
"tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}return s===null?`${a}: ${n(
"dihapus","taken out")}${i===""?"":` (${rl(r==="assignment"?Hk(S(i)):i,t)})`}`:`${a}: ${n(
"ditambahkan",
"put in")}${s===""?"":` (${rl(r==="assignment"?Hk(S(s)):s,t)})`}`}let u=l=>rl(typeof l!="string"?l:r===
"setting"?Gd(l,o,t):r==="entry"&&o==="status"?bV(l,t):Hk(l),t);return n(`${a}: semula ${u(i)}, kini ${u(
s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}var wV=5;function ol(e,t){if(e.length===0)return"";let n=e.slice(
0,wV).map(o=>{let i=[o.tab,o.cell].filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${Gg(o,
t)}`}),r=e.length-n.length;return r>0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join(
"; ")}`}var LI={id:e=>e.decided!==void 0?`Hasil yang ditetapkan ${ut(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${ol(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${ut(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${ut(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${ol(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${ut(
e.computed,"en")}). Compute again before making documents.`};m();var jI={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${ol(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${ol(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var zI={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Y(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var BI={id:e=>`${e.entry} ada lebih dari sekali di tab ${ne(e.judge,"id")} (baris ${Y(e.rows.map(
S),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${ne(e.judge,"en")} more than once (rows ${Y(
e.rows.map(S),"en")}). Keep one row.`};m();var UI={id:e=>`Di tab ${ne(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${ne(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Y(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var WI={id:e=>`Kode ${e.entry} di tab ${ne(e.judge,"id")} bernama ${G(e.written,"id")}, di tab Peserta ${G(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${G(e.written,"en")} in the tab of ${ne(e.judge,"en")}, but ${G(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var KI={id:e=>`Kode ${rr(G(e.entry,"id"),e.more,"id")} di tab ${ne(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${rr(G(e.entry,"en"),e.more,"en")} in the tab of ${ne(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var GI={id:e=>`Baris${e.name===""?
"":` ${G(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${G(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var HI={id:e=>`Rumus salah (${rr(e.value,e.more,"id")}): ${ne(e.judge,"id")}, ${Zt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${rr(e.value,e.more,"en")}): ${ne(e.judge,"en")}, ${Zt(e.where,
"en")}. Type the score.`};m();var qI={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${Zt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${ne(e.judge,"en")}\u2019s score of ${Zt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var JI={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${Zt(e.where,"id")} terbaca sebagai tanggal ${rr(
ut(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ae(e.likely,"id")})`}.`,en:e=>`${ne(e.judge,"en")}\u2019s score of ${Zt(e.where,"en")} was read as the date ${rr(
ut(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ae(e.likely,"en")})`}.`};m();var ZI={id:e=>`${ne(e.judge,"id")} belum menilai ${Zt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${ne(e.judge,"en")} has not scored ${Zt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var VI={id:e=>`${rr(G(e.value,
"id"),e.more,"id")} bukan nilai (${ne(e.judge,"id")}, ${Zt(e.where,"id")}). Ketik ${ae(e.min,"id")}\u2013${ae(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${rr(
G(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${ne(e.judge,
"en")}, ${Zt(e.where,"en")}). Enter ${ae(e.min,"en")}\u2013${ae(e.max,"en")}, or BK for a conflict of interest.`}
;m();var YI={id:e=>`Nilai ${rr(ae(e.value,"id"),e.more,"id")} di luar ${ae(e.min,"id")}\u2013${ae(e.max,
"id")} (${ne(e.judge,"id")}, ${Zt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${rr(ae(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ae(e.min,
"en")}\u2013${ae(e.max,"en")} (${ne(e.judge,"en")}, ${Zt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var XI={id:e=>`Nilai ${ae(e.value,"id")} dari ${ne(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ae(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${ne(
e.judge,"en")}\u2019s ${ae(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ae(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var QI={id:e=>`Nilai di tab ${ne(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${ne(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var eF={id:e=>`${ne(e.judge,"id")} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: tertinggi ${ae(
e.highest,"id")}, juri lain biasanya ${ae(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} seems to use another scale for ${Y(e.criteria,"en")}: at most ${ae(e.highest,
"en")}, other judges usually ${ae(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var tF={id:e=>`Nilai ${G(e.value,"id")} tersimpan sebagai teks (${ne(e.judge,"id")}, ${Zt(e.where,
"id")}). Ketik ulang ${ae(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${G(e.value,
"en")} is stored as text (${ne(e.judge,"en")}, ${Zt(e.where,"en")}). Retype ${ae(e.number,"en")} in a cell formatted as a number.`}
;m();var nF={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},rF={id:e=>`Total ${ne(
e.judge,"id")} untuk ${e.entry} tertulis ${ae(e.value,"id")}, padahal ${nF[e.basis].id} ${ae(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${ne(e.judge,"en")}\u2019s total for ${e.entry} says ${ae(e.value,"en")}, but ${nF[e.basis].en} is ${ae(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function kV({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var iF=6;function vV({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",iF)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function xV({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",iF)}. Consider \u201CMethod\u201D = adjusted.`}
function oF(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return kV(e,t);case"uneven-judges":return t==="id"?vV(e):xV(e);case"passing-score-unit":
{let r=ae(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var sF={id:e=>oF(e,"id"),en:e=>oF(
e,"en")};m();var aF={id:e=>`Maksimum dianggap ${ae(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ae(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var uF={id:e=>e.reason==="room"?`Jadwal ${e.what} berbenturan dengan ${e.other} di ruang yang sama. Ubah jam atau ruangnya.`:
e.reason==="twice"?`Jadwal memuat ${e.what} lebih dari satu kali. Sisakan satu.`:e.reason==="backwards"?
`Jadwal ${e.what} selesai sebelum mulai. Perbaiki jamnya.`:`Belum ada di jadwal: ${Y(e.entries,"id",
6)}. Buat jadwal lagi, atau tambahkan barisnya.`,en:e=>e.reason==="room"?
`The schedule of ${e.what} overlaps with ${e.other} in the same room. Change time or room.`:e.reason===
"twice"?`The schedule has ${e.what} more than once. Keep one.`:e.reason==="backwards"?`In the schedule ${e.what} ends before it starts. Correct the times.`:
`Not in the schedule yet: ${Y(e.entries,"en",
6)}. Make the schedule again, or add rows.`};m();var SV={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Qb(
e,"id")}`,en:e=>`is not a known choice; use ${Qb(e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",
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
};function TV(e,t){let n=G(MI(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function lF({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return TV(e,o);let i=typeof t==
"string"?Gd(t,e,o):t,s=r.map(a=>Gd(a,e,o));return`${G(hs(e,o),o)}${i===""?"":` = ${G(i,o)}`} ${SV[n][
o](
s)}.`}var cF={id:e=>lF(e,"id"),en:e=>lF(e,"en")};m();var dF={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},mF={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${G(e.value,"id")} `}${dF[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${G(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${dF[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var pF={id:e=>`Kriteria ${G(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab ${ne(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${G(e.criterion,"en")} is in more than one column (${Y(
e.columns,"en")}) of the tab of ${ne(e.judge,"en")}. Keep one.`};m();var fF={id:e=>`Tab ${ne(e.judge,
"id")} tidak punya kolom untuk kriteria ${G(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${ne(e.judge,"en")} has no column for the criterion ${G(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var gF={id:e=>`Tahap ${G(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${G(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var hF={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${G(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${G(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${G(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${G(e.first,"en")}. Delete or rename one of them.`}};m();var yF={id:e=>`Tab ${ne(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${ne(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var bF=(e,t)=>Y(e.map(n=>ae(n,t)),t),
Ra=(e,t)=>Y(e.map(n=>G(n,t)),t,8),EV={id:{code:"kode",name:"nama",institution:"instansi",category:
"kategori",judge:"juri"},en:{code:"code",name:"name",institution:"institution",category:"category",
judge:"judge"}},wF=(e,t)=>Y(xg.flatMap(n=>e[n]===void 0?[]:`${EV[t][n]} ${G(e[n],t)}`),t),il=(e,t)=>e===null?
"":` ${t} ${e}`,CV={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Ra(e,"id")}.`,SCORE_TAB:({tab:e,
layout:t,judges:n})=>`Nilai ${n.length} juri ada di satu tab ${G(
e,"id")}, ${{groups:"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Ra(n,"id")}.`,STAGES:({stages:
e,
advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.
length} kriteria${il(e,"tahap")}: ${Ra(t,"id")}.`,ENTRY_COLUMNS:({headers:e})=>`Kolom peserta: ${wF(
e,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${G(e,"id")} bukan kriteria: ${{number:"nomor",sum:
"jumlah nilai",mean:"rata-rata nilai",weighted:"jumlah nilai berbobot",weight:"bobot",statistic:
"nilai tertinggi, terendah, atau statistik lain",rank:"peringkat",large:
"angkanya terlalu besar untuk nilai",text:"berisi teks","left-out":
"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,
year:t,city:n,government:r})=>`Dari judul di atas tabel: ${Y([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),
"id")}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Baris ${t} tab ${G(e,"id")}${n===""?"":` (${G(
n,"id")})`} bukan peserta: ${{numbers:"nomor kolom",example:"contoh pengisian",statistic:
"jumlah atau statistik",weight:"bobot kriteria",maximum:"nilai maksimum",section:
"judul kelompok, dipakai sebagai kategori",header:"judul kolom yang diulang",note:"catatan",
"left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,WEIGHTS:({from:e,stage:t,tab:n=""})=>`Bobot${il(
t,"tahap")}: ${{headers:"dari judul kolom",row:"dari baris bobot",products:
"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${G(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${il(
n,"tahap")}: ${bF(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${G(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${G(e,"id")} dibiarkan: ${{
recap:"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong",
"not-entries":"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},RV={JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${Ra(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${G(
e,
"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${Ra(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.
length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[r]} advance)`),
"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({stage:e,names:t}
)=>`${t.
length===1?"1 criterion":`${t.length} criteria`}${il(e,"of stage")}: ${Ra(t,"en")}.`,ENTRY_COLUMNS:(
{
headers:e})=>`Columns of the entries: ${wF(e,"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${G(e,
"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",mean:
"the mean of the scores",
weighted:"a weighted sum of the scores",weight:"a weight",statistic:
"the highest, the lowest or another statistic of the scores",rank:"a rank",large:
"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:t,city:n,
government:r})=>`From the titles over the tables: ${Y([e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,
PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Row ${t} of the tab ${G(e,"en")}${n===""?"":` (${G(
n,"en")})`} is no entry: ${{numbers:"column numbers",example:"an example",statistic:
"a sum or statistic",weight:"the weights of the criteria",maximum:"the highest possible scores",
section:"the title of a group, taken as category",header:"the header again",note:"a note","left-out":
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t,tab:n=""})=>`Weights${il(t,
"of stage")}: ${{headers:"from the headers",row:"from the row of weights",products:
"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${G(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${il(n,
"of stage")}: ${bF(e,"en")}, ${t==="written"?"as written":"guessed from the scores there are"}.`,
ENTRIES:({count:e,
by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${G(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${G(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},DV={id:CV,en:RV};function AV({kind:e,params:t},n){
return DV[n][e](t)}
var kF=(e,t)=>AV(e,t),OV={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
NV={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function qk(e,t){
if(e===void 0)return"";let n=(t==="id"?OV:NV)[e.reason](Ra(e.tabs,t));return n===""?"":` ${n}`}var vF={
id:e=>e.judge===null?`Tab ${G(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${qk(
e.why,"id")}`:e.within?`Tab ${G(e.tab,"id")} tidak memuat nilai ${ne(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${G(e.tab,"id")} untuk ${ne(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${G(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${qk(
e.why,"en")}`:e.within?`The tab ${G(e.tab,"en")} holds no scores of ${ne(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${G(e.tab,"en")} for ${ne(e.judge,"en")}. Make it, or correct its name.`};m();var xF={
id:e=>e.isShutOut?
"Tab ini tertutup bagi Anda, padahal Anda panitia. Minta pemilik berkas menekan \u201CPeriksa lembar juri\u201D satu kali; sesudahnya tab ini terbuka bagi Anda.":
"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:e=>e.isShutOut?
"This tab is closed to you although you are on the committee. Ask the owner of the file to press \u201CCheck judge tabs\u201D once; then it is open to you.":
"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var SF={id:e=>`Tab ${ne(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${ne(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var Hg=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${ae((i=t[o])!=null?i:0,n)}`}),n,8),PV={
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
id}`},IV={unnamed:"has no header, but holds numbers","some-tabs":
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
,qg=(e,t)=>Y(e.map(
n=>G(n,t)),t,4),TF={id:{old:"bernama seperti salinan atau tab lama",time:
"menyebut tahun atau masa lain",unlike:"tidak bernama seperti tab juri lain","same-judge":
"menyebut juri yang sudah punya tab lain",columns:
"kriterianya lain. Bila kompetisi lain, pindahkan ke berkas lain"},en:{old:
"is named like a copy or an old one",time:"names another year or time",unlike:
"is not named like the other judge tabs","same-judge":"names a judge who has another tab",columns:
"has other criteria. If it is another competition, move it to a file of its own"}},EF={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},
en:{statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},FV={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${G(e,"id")}`} ${PV[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${Z.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${G(e,"id")} ${EF.
id[n]}. Apakah ini peserta?`,WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=Hg(e,t,
"id");return{headers:`Bobot pada judul kolom (${i}) ${ht([n],1,10,100)?"tidak terbaca pasti":`berjumlah ${ae(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,row:`Baris di bawah judul kolom (${i}) tidak berlabel. Apakah itu bobot?`,
maxima:`Nilai maksimum setiap kriteria berbeda (${i}), dan bobot tidak tertulis. Bila poinnya dijumlahkan, jawab seperti tertulis; bila setiap kriteria sama penting, jawab sama besar.`,
totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,beside:t.every(
s=>s===0)?`Tab ${G(o,"id")} menyebut bobot di luar tabel, tetapi tidak jelas untuk kriteria mana. Tulis bobot pada judul kolom, atau jawab sama besar.`:
`Di luar tabel pada tab ${G(o,
"id")} tertulis bobot ${i}. Bobot mana yang dipakai?`,elsewhere:`Tab ${G(o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,
recap:`Nilai pada tab ${G(o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},JUDGE_WEIGHTS:({
judges:e,weights:t})=>`Tertulis bobot juri: ${Hg(e,t,"id")}. Di sini semua juri dihitung sama. Bila itu benar, jawab sama besar; bila tidak, gabungkan dahulu nilai para juri.`,
SCALES:({judge:e,highest:t,
others:n})=>`Nilai tertinggi ${G(e,"id")} hanya ${ae(t,"id")}, juri lain sampai ${ae(n,"id")}. Bila skalanya lain, samakan dahulu; bila tidak, jawab ikut dihitung.`,
DIVISIONS:({categories:e})=>`Setiap juri hanya menilai satu kategori (${qg(e,"id")}). Apakah setiap kategori punya juri dan pemenang sendiri? Bila tidak, lengkapi baris setiap juri.`,
NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${G(e,
"id")} di sini ${G(n,"id")}, di tab lain ${G(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${G(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${G(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${G(e,"id")} berisi nilai seperti tab juri, tetapi ${TF.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${qg(e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${G(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${Y(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({row:
e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>G(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,$V={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${G(e,"en")}`} ${IV[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${Z.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,
row:t,doubt:n})=>`Row ${t} ${G(e,"en")} ${EF.en[n]}. Is it an entry?`,WEIGHTS:({criteria:e,weights:t,
sum:n,from:r,tab:o=""})=>{let i=Hg(e,t,"en");return{headers:`The weights in the headers (${i}) ${ht(
[n],1,10,100)?"are not read for certain":`add up to ${ae(n,"en")}, not 100`}. Which weights count?`,
row:`The row below the headers (${i}) has no label. Are these the weights?`,maxima:`The criteria have different maximum scores (${i}), and no weights are written. If the points are added up, answer as written; if all criteria count alike, answer all equal.`,
totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,beside:t.every(s=>s===0)?
`The tab ${G(o,"en")} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`:
`Outside its table the tab ${G(o,"en")} gives the weights ${i}. Which weights count?`,elsewhere:`The tab ${G(
o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,recap:`The scores on the tab ${G(
o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}[r]},
JUDGE_WEIGHTS:({judges:e,weights:t})=>`Weights of judges are written: ${Hg(e,t,"en")}. Here all judges count alike. If that is right, answer all equal; if not, combine the judges\u2019 scores first.`,
SCALES:({judge:e,highest:t,others:n})=>`The highest score of ${G(e,"en")} is only ${ae(t,"en")}, other judges go up to ${ae(
n,"en")}. If the scale is another one, convert the scores first; if not, answer that they count.`,
DIVISIONS:({categories:e})=>`Each judge scores one category only (${qg(e,"en")}). Does each category have its own judges and winners? If not, complete every judge\u2019s rows.`,
NAMES:({code:e,one:t,other:n,count:r})=>`Code ${G(e,"en")} is ${G(n,"en")} here and ${G(t,"en")} on another tab${r>1?
` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${G(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${G(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({
tab:e,reason:t})=>`The tab ${G(e,"en")} holds scores like a judge's, but ${TF.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${qg(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${G(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${Y(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(e.map(t=>G(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,_V={id:FV,en:$V},MV=({kind:e,params:t},n)=>_V[n][e](t),sl=(e,t)=>MV(
e,t),LV={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:"Tidak dihitung",en:
"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:"Seperti tertulis",en:
"As written"},
table:{id:"Seperti di tabel",en:"As in the table"},totals:{id:"Seperti kolom jumlah",en:
"As in the totals"},equal:{id:"Sama besar",en:"All equal"},criteria:{id:"Semuanya kriteria",en:
"All are criteria"},
same:{id:"Peserta yang sama",en:"The same entry"},use:{id:"Ikut dihitung",en:"Counts"},own:{id:
"Juri dan pemenang sendiri",en:"Own judges and winners"},judges:{id:"Nilai juri",en:
"They are judges"}},CF=(e,t)=>LV[e][t];var RF={id:({question:e})=>sl(e,"id"),en:({question:e})=>sl(e,
"en")};var Jk={TAB_MISSING:vF,UNDERSTANDING_OPEN:RF,TAB_EMPTY:yF,TAB_UNPROTECTED:SF,TAB_COPY:hF,
TAB_OPEN:xF,
STAGE_NOT_BEGUN:gF,COLUMN_MISSING_CRITERION:fF,COLUMN_DUPLICATE_CRITERION:pF,ROW_MISSING_ENTRY:UI,
ROW_WITHOUT_CODE:GI,
ROW_UNKNOWN_ENTRY:KI,ROW_DUPLICATE_ENTRY:BI,ROW_NAME_MISMATCH:WI,SCORE_ROWS_PERMUTED:QI,
SCORE_MISSING:ZI,
SCORE_NOT_NUMBER:VI,SCORE_TEXT_NUMBER:tF,SCORE_IS_DATE:JI,SCORE_OUT_OF_RANGE:YI,SCORE_ERROR:HI,
SCORE_FORMULA:qI,
SCORE_SCALE_SUSPECT:eF,SCORE_OUTLIER:XI,TOTAL_MISMATCH:rF,JUDGE_NO_VARIANCE:JP,JUDGES_IDENTICAL:XP,
JUDGE_DOMINATES:qP,
JUDGE_UNRELIABLE:VP,JUDGES_DISAGREE:YP,JUDGE_CONFLICT:HP,SCORE_UNASSIGNED:tI,JUDGE_RECUSED:ZP,
ENTRY_UNSCORED:BP,
ENTRY_FEW_READINGS:zP,PANEL_DISCONNECTED:eI,ASSIGNMENT_CAUTION:GP,ENTRY_DUPLICATE_CODE:LP,
ENTRY_DUPLICATE_NAME:jP,
NAMES_SIMILAR:UP,SETTING_INVALID:cF,WEIGHTS_INVALID:mF,SCALE_ASSUMED:aF,METHOD_CAUTION:sF,
SCHEDULE_CLASH:uF,
HISTORY_BROKEN:NI,PLENARY_UNCONFIRMED:_I,RULE_CHANGED_AFTER_SCORING:jI,TIE_AT_CUT:zI,NOBODY_ADVANCES:
II,
PLENARY_CONFLICT:$I,OBJECTION_OPEN:FI,RESULT_STALE:LI,NO_DOCUMENT:PI,DOCUMENT_OUTDATED:DI,
DOCUMENT_DOTS:CI};var al=({code:e})=>!Jk[e].confidential,jV=Jk;function zV({code:e,params:t},n){
return jV[e][n](t)}var mr=(e,t)=>zV(
e,t);function DF(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var BV={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},ul={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},UV=["error","warning","info"],Zk=e=>UV.
flatMap(t=>e.filter(n=>n.severity===t));function Jg(e,t,n,r,o){let i=Z.findings[t],s=[{header:ul.severity[
t],
width:100,value:a=>BV[a.severity][t]},{header:ul.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:ul.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:ul.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:ul.message[t],width:560,value:o},{
header:ul.
code[t],width:220,value:a=>a.code}];return Pt(i,n,r,s,Zk(e),0)}m();m();function AF(e){let t=new h;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new w;return[...e].reverse().flatMap(r=>{let o=Sf(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,F,_;let{entry:c,rank:d,score:p,decision:g,category:b,categoryRank:x}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let O=(F=t.get(c.code))!=null?F:null,N=(_=g==null?void 0:g.rank)!=null?_:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:O,category:b,categoryRank:
x}})})}m();var Da={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},WV={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function Vk({
institutions:e,
entries:t}){var a;let n=new h;for(let u of t){let l=M(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(M(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new w(e.map(u=>M(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,g;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(g=(p=u[0])==null?void 0:p.unitType)!=null?g:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function Yk(e){let t=Vk(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function OF(e){if(e.institutions.length===0)
return null;let t=Vk(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Yk(e),
absent:t.
map(n=>n.institution.name)}}function NF(e,t,n,r){let o=s=>{var a,u;return(u=(a=Xt.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:Da.institution[t],width:280,value:s=>s.institution.name}
,
{header:Da.parent[t],width:220,value:s=>s.institution.parent},{header:Da.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:Da.required[t],width:80,value:s=>o(s.institution.required)},{header:Da.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:Da.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:Da.status[t],width:180,value:s=>WV[s.status][t]}];return Pt(Z.coverage[
t],
n,r,i,Vk(e),1)}m();m();var Zg=e=>e>0?`0.${"0".repeat(e)}`:"0",ll=(e,t)=>k(xn(e,t))/10**t;var _o={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function PF(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:_o.place[t],width:80,format:"0",value:l=>l.place},
{header:_o.code[t],width:80,value:l=>l.entry.code},{header:_o.name[t],width:320,value:l=>l.entry.name}
,
{header:_o.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:_o.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:_o.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:_o.stage[t],width:180,value:l=>l.stage},{
header:_o.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Zg(n),value:l=>ll(l.score,n)}
,
{header:_o.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:_o.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Pt(Z.finalRanking[t],o,i,u,e,3,s)}m();var Xk=(e,t,n,r)=>Pt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var KV={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},GV='"Rp"#,##0',HV=$("belum ditetapkan","not settled"),qV=$("ya","yes"),
JV=$("tidak","no");function IF(e,t){let{language:n,decimals:r}=t,o=Zg(r),i=(c,d,p,g="")=>({header:KV[
c][n],
width:d,value:p,format:g}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>ll(c,r)},i("advances",80,({advances:c})=>(c?qV:JV)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>ZV(c,n),GV)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>ll(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":ll(p,r)}}))];return Pt(t.
name,t.title,t.origin,l,s,3,t.layout)}function ZV(e,t){return e===null?"":e==="open"?HV[t]:e.amount}
function FF(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=le(a).tabs,l=Rn(e),{marked:c,
origin:d}=$F(
e,r),p=rt();dr(Jg(t.findings,a,c+u.findings(l),d,O=>mr(O,a)),o);let g=Qk(e,t.results,n,r);for(let O of g)
dr(O,o);let b=O=>p.includes(O)&&g.every(N=>N.name!==O);for(let O of s){let N=es(O,s,a),P=c+u.ranking(
O.name,l);b(N)&&dr(Xk(N,P,d,u.notRanked(O.name)),o)}let x=Z.finalRanking[a];if(s.length>1&&b(x)&&dr(
Xk(x,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:O,listed:N}=Yk(e);dr(
NF(e,a,c+u.coverage(l),`${u.covered(O,N)} \xB7 ${d}`),o)}}function $F({settings:e},t){let n=le(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=PN(lr(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function Qk(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=le(s).tabs,l=Rn(e),{marked:c,origin:d}=$F(e,r),p=o.flatMap((O,N)=>{let[P,I]=[t[N],n[
N]];
if(P===void 0||I===void 0)return[];let F=es(O,o,s),_=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",j=c+u.ranking(O.name,l);return[VV(e,P,I,F,j,_+d)]});if(o.length<2||t.length<o.length)return p;let g=c+
u.finalRanking(l),b=u.decimals(a),x=cs(lr(i.method),s);return[...p,PF(AF([...t]),s,a,x,g,d,b)]}var Rn=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function VV(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=lr(t.method);return IF(t,{name:r,title:o,origin:
i,
layout:le(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:cs(l,s),stageScoreHeader:
cs(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function pr(e,t,n){let r=Xe(t);return Zk(
e).map(o=>{var a,u,l;let i=DF(o),s=n===void 0?null:Wg(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:mr(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:Kg(s,r)}}})}var ys=(
e,t)=>e.
filter(n=>n.severity===t).length,bs=e=>ys(e,"error")===0;m();m();var YV=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function _F(e){let t=n=>(YV(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Vg({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=Xe(e.settings.language);return{facts:t.map(i=>XV(i,o)),questions:_F(n).
map(i=>QV(i,o)),answers:[...r].map(i=>ev(i,o))}}var XV=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:kF(e,t)}},QV=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:sl(e,t),options:MF(e.options,t),default:e.
default}},MF=(e,t)=>e.map(n=>({id:n,label:CF(n,t)}));function ev([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=MF(mi[s.kind],i);return{id:e,tab:o,message:sl(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var eY=1440*60*1e3;function LF(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*eY).toISOString().slice(0,10)}
function jF(e,{
stages:t}){var n,r;return((r=(n=mt(e,ra))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>M(u.name)===M(W(o("reopens"))));if(i===void 0||ee(o("ruling")))return[];let[s,a]=[W(o(
"entry")),
W(o("ruling"))];return[{stage:i.name,entry:s,date:ko(o("date")),ruling:a}]})}function zF(e,t,n,r){
var i;
let o=mt(e,ra);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=W(
a("entry")),l=t.entries.find(P=>X(P.code)===X(u)),c=l===void 0?u:Ye(l),d=ko(a("date")),p=ee(a(
"answer"))||ee(a("ruling")),g=W(a("reopens")),b=(N=t.stages.find(P=>M(P.name)===M(g)))==null?void 0:
N.name,
x=[];if(!ee(a("date"))&&d===null){let P={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};x.push({code:"SETTING_INVALID",severity:"warning",...ot(o,s,"date"),params:
P})}if(g!==
""&&b===void 0){let P=t.stages.map(F=>F.name),I={setting:"objections.reopens",value:g,reason:
"unknown-reference",allowed:P};x.push({code:"SETTING_INVALID",severity:"warning",...ot(o,s,"reopens"),
params:I})}
let O={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&x.push({...O,...ot(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?x.push({...O,...ot(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?x.push({...O,...ot(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&x.push({...O,...ot(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),x})}m();m();var ws=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),cl=e=>S(e!=null?e:""),BF=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function UF(e){var n;let t=[{thing:"setting",names:[],
values:y.entries({version:e.version,...e.rules})},...e.stages.map(([r,...o])=>({thing:"stage",names:
[
r],values:ws(["weight","advance","title"],o)})),...e.criteria.map(([r,o,...i])=>({thing:"criterion",
names:[cl(r),cl(o)],values:ws(["weight","min","max"],i)})),...e.entries.map(([r,...o])=>({thing:
"entry",names:[r],values:ws(["name","institution","category","status"],o)})),...e.judges.map(([r,...o])=>(
{
thing:"judge",names:[r],values:ws(["institution","stages","conflicts"],o)})),...e.institutions.map((
[
r,...o])=>({thing:"institution",names:[r],values:ws(["parent"],o)})),...e.plenary.map(([r,o,...i])=>(
{
thing:"plenary",names:[cl(r),cl(o)],values:ws(["rank","reason","votesFor","votesAgainst"],i)})),...(
(n=
e.assignment)!=null?n:[]).map(([r,o,...i])=>({thing:"assignment",names:[cl(r),cl(o)],values:ws([
"judges"],i)})),...e.sheets.flatMap(({stage:r,judge:o,criteria:i,rows:s})=>s.map(([a,...u])=>({thing:
"score",names:[r,o,a],values:ws(i,u)})))];return new h(t.map(r=>[E.stringify([r.thing,...r.names]),r]))}
function dl(e,t){var a,u;let[n,r]=[UF(e),UF(t)],o=[...WF(e,t,"old"),...WF(t,e,"now")],i=({thing:l,
names:[
c,d]})=>l==="score"&&o.some(({names:p})=>p[0]===c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,
names:p,values:g}=c,b=r.get(l);if(b===void 0){i(c)||s.push({thing:d,names:p,field:null,old:BF(c),now:
null});
continue}let x=new h(b.values),O=new h(g);for(let N of new w([...O.keys(),...x.keys()])){let[P,I]=[(
a=
O.get(N))!=null?a:null,(u=x.get(N))!=null?u:null];P!==I&&s.push({thing:d,names:p,field:N,old:P,now:I}
)}}
for(let[l,c]of r){if(n.has(l)||i(c))continue;let{thing:d,names:p}=c;s.push({thing:d,names:p,field:
null,
old:null,now:BF(c)})}return s.length>0||E.stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],
field:null,
old:null,now:null}]}function WF(e,t,n){let r=new w(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,
i])));return e.sheets.filter(({stage:o,judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(
({stage:o,judge:i,rows:s})=>({...{thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}
))}m();var nv=[2],fr=nv[0],tY=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],tv=4;function nY(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(
`^(-?)(\\d+)\\.(\\d{${tv}})(\\d)(\\d*)$`).exec(S(e)))!=null?u:[];if(n==="")return f.abs(e)<10**-tv/2?
0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=k(n+r)+k(s);return(t===""?a:-a)/10**tv||0}function ml(e){
let t=r=>typeof r=="number"?nY(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var rY=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,Yg=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),Hd=(e,t)=>e<t?-1:k(e>t);function oY({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
Hd);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>rY(
s.get(a)))]]).sort(([i],[s])=>Hd(i,s))}}var iY=({settings:e})=>y.fromEntries(tY.map(t=>[t,Yg(e[t])]));
function ks(e,t,n,r,o=fr){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
iY(
e),stages:l.map(d=>[d.name,d.weight,d.advance,Yg(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,Yg(d.stages),Yg(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>Hd(d.stage,p.stage)||Hd(d.judge,p.judge)).
map(oY),...sY(e,c)}}function sY({assignment:e=new h},t){let n=[...e].filter(([r])=>t(r)).flatMap(([r,
o])=>[...o].map(([i,s])=>[r,i,E.stringify(s)])).sort((r,o)=>Hd(r.join(`
`),o.join(`
`)));return n.length===0?{}:{assignment:n}}var qd=(...e)=>E.stringify(ml(ks(...e))),KF=(...e)=>E.stringify(
ks(...e));m();function pl(e,{competition:t,sheets:n,typedDecisions:r,assigned:o,locate:i}){let{thing:
s,names:a,field:u}=e,
l=(()=>{var b,x,O,N;let[d="",p="",g=""]=a;switch(s){case"score":{let P=n.find(F=>F.stage===d&&F.judge===
p),I=(x=(b=P==null?void 0:P.rows.find(F=>F.entry===g))==null?void 0:b.marks.get(u!=null?u:""))==null?
void 0:x.at;return P===void 0?null:{tab:P.tab,...I&&{cell:Re(I.row,I.column)}}}case"setting":return u===
null?null:i({kind:"setting",key:u});case"stage":return c("stage",t.stages.findIndex(P=>P.name===d));
case"criterion":return c("criterion",t.criteria.findIndex(P=>{var I;return((I=P.stage)!=null?I:"")===d&&
P.
name===p}));case"judge":return c("judge",t.judges.findIndex(P=>P.code===d));case"plenary":return(O=r.
find(P=>P.stage===d&&P.entry===p))!=null?O:null;case"assignment":return(N=o.find(P=>P.stage===d&&P.entry===
p))!=null?N:null;default:return null}})();if(l===null)return e;return{...e,tab:l.tab,...l.cell?{cell:
l.
cell}:{}};function c(d,p){return p<0||u===null?null:i({kind:d,index:p,column:u})}}var GF=new A;
function fl(e,t,n=fr){var c,d,p,g;let{competition:r,sheets:o,decisions:i}=e,s=(c=GF.get(
e))!=null?c:new h;GF.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(g=s.get(u))!=null?g:Qe(qd(r,o,i,a,n));return s.set(u,l),l}function gl(e,t,
n){
var u,l,c;if(fl(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[qd,KF].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
Qe(
(c=a[1])!=null?c:"")===t}var Jd=(e,t,n)=>{var r;return(r=nv.find(o=>fl(e,n,o)===t))!=null?r:gl(e,t,n)?
fr:null},Zd=e=>Zu(It(Z.decisions[e]).grid);function rv(e,t,n){let r=t===void 0?null:Vu(t);if(t===void 0||
r===null||Qe(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=ks(o,i,s,
t.stage,r.snapshot.version),u=ml({...a,version:fr});return dl(ml(r.snapshot),u).map(l=>pl(l,e))}
function HF(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!gl(e,a,s));if(r.length===0)return[
];
let o=Zd(e.competition.settings.language),i=new w;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var O,N;let c=o.find(P=>P.stage===s&&P.hash===u),d=((O=rv(e,c,u))!=null?O:[]).filter(P=>!i.has(E.stringify(
P)));for(let P of d)i.add(E.stringify(P));let{tab:p,cell:g}=(N=d.find(P=>P.tab!==void 0))!=null?N:{}
,
b={...p===void 0?{}:{tab:p},...g===void 0?{}:{cell:g}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var JF="rules",aY=8e3;function ZF(
e,t){let{assignment:n,...r}=e,o={...r,entries:[],judges:[],institutions:[]},
i=ks(o,[],[],t);return{...i,version:0,stages:i.stages.filter(([s])=>s===t),criteria:i.criteria.filter(
([s])=>s===null||s===t)}}var VF=(e,t)=>Qe(E.stringify(ZF(e,t)));function uY(){let e=Ie(JF);try{
return E.
parse(e!=null?e:"{}")}catch{return{}}}var lY=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({
marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function YF(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=uY(),o=new h(n.stages.filter(({name:s})=>lY(e,s)).map(({name:s})=>[s,ZF(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...y.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>y.fromEntries(y.entries(s).map(([u,l])=>[u,qF(l)]));Ve(JF,E.stringify(E.stringify(
s).length>aY?a():s))}return[...o].flatMap(([s,a])=>{var O,N;let[u,l]=[r[s],Qe(E.stringify(a))];if(u===
void 0||qF(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:dl(d,a).map(P=>pl(
P,e)),{tab:g,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},x={...g===void 0?{}:{tab:g},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...x,params:{
changes:p}}]})}
var qF=e=>e.startsWith("{")?Qe(e):e;m();var ov=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=Cn(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function cY(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:xr(rt(),"objections",At());if(r===void 0)return new h;
let o=le(e.settings.language).history,i=jF(_e(r),e).filter(ov(t,n)),s=new w(i.map(({stage:a})=>a));
return new h(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function XF(e,t){let n=lt(e.stages,t),r=cY(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function ki(e,{rows:t}){let{competition:n}=e,r=lt(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=LF(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...HF(e,r),
...YF(e,()=>t),...i===void 0?[]:zF(_e(i),n,s,ov(r,t))]}function QF(){return me(()=>(Se(),Mo(Bn(Ce,
"ranking"))))}function Mo(e){let{workbook:t,history:n}=e,
{language:r}=t.competition.settings,{findings:o,progress:i}=_t(t,{provisional:!1}),s=[...o,...ki(t,n)];
return xa(t,s),Nk(t.own,i),{ok:bs(s),findings:pr(s,r,Ud(e)),understood:Vg(t),progress:i,fixes:MP(e,
Xe(
r))}}function e$(){return me(()=>(Se(),Ce(()=>{let e=nt("ranking");$t(e);let{competition:t}=e,{
language:n}=t.
settings,r=_t(e,{provisional:!1}),o=[...r.findings,...ki(e,e.history)],i=o.filter(al),s=le(n).tabs,a=`${s.
checked(et(),we(),kt())} \xB7 ${s.overwritten}`,u=s.findings(Rn(t));dr(Jg(i,n,u,a,c=>mr(c,n)),e.keepers),
xa(e,o),Nk(e.own,r.progress);let l=e.questions.length;return{errors:ys(i,"error"),warnings:ys(i,
"warning"),questions:l}})))}var dY=q({tab:z()});function t$(e){return me(()=>{let{tab:t}=he(dY,e);
return Se(),Ce(()=>{let n=nt();
$t(n);let{findings:r}=_t(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&ye(ge("BAD_REQUEST",le(pt()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=le(i).history.accepted(t);return St(n.history,{at:et(),by:we(),action:"accept",detail:s,
run:kt(),
hash:""},n.competition.settings),xa(n,o),Mo(Bn())})})}m();m();function Xg(e,t,n){let r=[...t].map(i=>{
var l,c;let{message:s,options:a,option:u}=ev(i,n.language);return`${s} \u2192 ${(c=(l=a.find(({id:d}
)=>d===u))==null?void 0:l.label)!=null?c:u}`});if(r.length===0)return e;
let o={at:et(),by:we(),action:"answer",detail:r.join(`
`),run:kt()};return St(e,{...o,hash:""},n)}var mY=q({answers:Ft(z(),Me(z()))});function n$(e){return me(
()=>{let{answers:t}=he(mY,e);return Se(),
Ce(()=>{let{questions:n,competition:r}=nt(),o=pY(Pk(),n,y.entries(t)),{notAsked:i,tooManyAnswers:s}=le(
pt()).problems;o===null&&ye(ge("BAD_REQUEST",i)),yP(o)||ye(ge("BAD_REQUEST",s));let a=ms(r.settings.
language),u=[...o].filter(([l])=>l in t);return a.exists&&Xg(a,u,r.settings),Mo(Bn())})})}function pY(
e,t,n){
let r=new h(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?gY(s,i):fY(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var fY=(e,t)=>e.options.
some(n=>n===t)?hP(e,t!=null?t:""):null;function gY(e,t){return e===void 0||t===null?null:y.entries(
mi).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var r$=q({fixes:de(z())}),iv=250;
function o$({sheets:e},t,n,r,o){var l,c,d,p,g,b,x;let i=e.filter(O=>O.
tab===t),s=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(g=s==null?void 0:
s.rows.find(O=>O.row===r))==null?void 0:g.entry)!=null?b:"";return{judge:(x=s==null?void 0:s.judge)!=
null?x:n,entry:u,criterion:a}}function i$(e){return me(()=>{let{fixes:t}=he(r$,e);Se();let n=Bn(Ce),
{workbook:r}=n,o=Xe(r.competition.settings.language);return{fixes:s$(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=Kg(i,o),c={old:l.old,now:io(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:g,criterion:b}=o$(r,s,a,d,p);return{tab:s,cell:Re(d,p),entry:g,criterion:b,...c}})}})}})}
function s$(e,t){
let n=new w(t);return _P(e).filter(r=>n.has(r.id)&&r.status==="offered")}function a$(e){return _k(e.
ledger),Md(e.history),e}function u$(e){return me(()=>{let{fixes:t}=he(r$,e);return Se(),Ce(()=>{let n=a$(
Bn()),{competition:r}=n.workbook,o=s$(n,t),i=new h(r.judges.map(({code:x,email:O})=>[x,O])),s=({fix:
x,
judge:O})=>{var N;return x.kind!=="score"||((N=i.get(O))!=null?N:"")!==""},a=hY(n.workbook,o.filter(
s)),{ledger:u,history:l}=n;a.length>0&&(u=Ta(u,[...u.list,...a],r.settings),{ledger:u,history:l}=Bd(
n.workbook,u,l));let c=new w(a.map(({id:x})=>x)),d=u.list.filter(({id:x})=>c.has(x)),p=x=>d.filter(O=>O.
status===x).length,g=new w(o.map(({id:x})=>x)),b=o.reduce((x,O)=>x+O.cells.length,0);return{applied:
p(
"applied"),asked:p("waiting"),left:b-d.length+t.filter(x=>!g.has(x)).length,unreachable:[...new w(o.
filter(x=>!s(x)).map(({judge:x})=>x))],check:Mo(Bn())}})})}function hY(e,t){let[n,r,o]=[et(),we(),Ea(
)],
i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{let p=c.kind==="score"?"waiting":"applied";if(
p===
"applied"&&!wi(a))return[];let g=o(a);return d.flatMap(b=>{let{row:x,column:O}=b,N=o$(e,a,u,x,O),P=c.
kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,tab:a,status:p,criterion:P,cell:Re(x,O),
judge:N.
judge,entry:c.kind==="label"&&N.entry===""?S(c.now):N.entry,now:c.now,kind:c.kind,answeredAt:"",
answeredBy:"",
before:{cell:c.old,format:g.format(x,O)}};return el(I,b,g)!=="before"?[]:[{...I,before:{...I.before,
cell:g.cell(x,O)}}]})}),s=v.from({length:f.ceil(i.length/iv)},kt);return i.map((a,u)=>({...a,id:`${s[
f.
floor(u/iv)]}/${u%iv+1}`}))}function l$(){return me(()=>(Se(),Ce(()=>{let e=a$(Bn()),{workbook:t,
ledger:n,
history:r}=e,{settings:o}=t.competition,i=Uk(e),s=Sa(Xe(o.language)),[a]=i;if(a===void 0)return ye(
ge(
"BAD_REQUEST",s.nothingToUndo));let u=Ea(),l=i.find(x=>{let O=zd(x,t);return O===null||!wi(O.tab)||
el(
x,O.at,u(O.tab))!=="after"});if(l!==void 0)return ye(ge("BAD_REQUEST",s.changedSince(l.tab,l.cell)));
let c={answeredAt:et(),answeredBy:we()},d=n.list.map(x=>i.includes(x)?{...x,...c,status:"undone"}:x),
p=Bd(t,Ta(n,d,o),r),g=new w(i.map(({id:x})=>x)),b=p.ledger.list.find(x=>g.has(x.id)&&x.status==="applied");
return b!==void 0?ye(ge("BAD_REQUEST",s.refused(b.tab,b.cell))):Mo(Bn())})))}m();var bY=q({id:z(),
accept:xe()});function c$(e){let t=we().toLowerCase(),n=e.judges.filter(o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:nl(bi(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:tl(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function d$(){let e=jt(rt(),At());return tr(new h([...e].map(([t,n])=>[t,_e(n)]))).competition}
function m$(){return me(()=>p$(d$()))}function p$(e){let t=Xe(e.settings.language),n=new h(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:c$(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...Wk(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function f$(e){return me((
)=>{
let{id:t,accept:n}=he(bY,e);return Ce(()=>{var d;let r=c$(d$()).find(p=>p.id===t);if(r===void 0)return ye(
ge("BAD_REQUEST",Sa(pt()).unknownFix));let o=nt(),{competition:i}=o,s=Sa(Xe(i.settings.language));if(
((d=
lt(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return ye(
ge("BAD_REQUEST",s.stageClosed(r.stage)));let u=zd(r,o),l=Ea();if(n&&(u===null||el(r,u.at,l(u.tab))!==
"before"))return ye(ge("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:et(),by:
we()};
return IP(r.judge,c)?(n&&u!==null&&wi(u.tab)&&zk([Lk(r,u.tab,u.at,!1)],!0),p$(i)):ye(ge(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var g$={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},h$="#ffffff",
y$="Lembar Juri \xB7 ",sv=new RegExp(
`(^|\\n)${y$}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function b$({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===h$&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[y$+o,...i];return{background:g$[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function w$({background:e,note:t}){var o,i,s;let[,n=""]=(o=sv.exec(t))!=null?o:[],r=(s=(i=sv.exec(
t))==null?void 0:i[2])!=null?s:h$;return{background:y.values(g$).includes(e)?r:e,note:t.replace(sv,n)}
}m();function k$(e){var r;let t=(r=Oe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function v$(e,t,n){var d,p;let r=Oe().getSheetByName(e),o=new h,
i=[];for(let[g,b]of n.entries())for(let[x,O]of b.entries()){let N=(d=t[g])==null?void 0:d[x];(N==null?
void 0:N.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],Re(g,
x)]),(N==null?void 0:N.note)!==O.note&&i.push({row:g,column:x})}for(let[g,b]of o)r==null||r.getRangeList(
b).setBackground(g==="#ffffff"?null:g);if(i.length===0)return;let[s,a]=[f.min(...i.map(({row:g})=>g)),
f.min(...i.map(({column:g})=>g))],u=f.max(...i.map(({row:g})=>g)),l=f.max(...i.map(({column:g})=>g)),
c=n.slice(s,u+1).map(g=>g.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var kY=q({on:xe()}),x$=["error","warning","info"];function vY(e,t){var r,o;let n=new h;
for(let i of e.
filter(al)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new h;n.set(s,l);for(let[c,{row:d,column:p}]of vo(a).entries()){let g=`${d},${p}`,b=(o=l.get(g))!=
null?o:{severity:u,sentences:[]},x=x$.indexOf(u)<x$.indexOf(b.severity),O=c===0?[mr(i,t)]:[];l.set(g,
{severity:x?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function xY(){var n;let e=rt(),
t=((n=Ie(Wd))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function S$(e){return me(()=>{let{on:t}=he(
kY,e);return Se(),Ce(()=>{let n=Bn(),{workbook:r,history:o}=n,i=t?[..._t(r,{provisional:!1}).findings,
...ki(r,o)]:[],s=vY(i,r.competition.settings.language),a=[...new w([...xY(),...s.keys()])].filter(wi);
t&&Ve(Wd,a.join(`
`));for(let u of a){let l=k$(u),c=l.map((d,p)=>d.map((g,b)=>{var N;let x=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),O=w$(g);return x===void 0?O:b$(O,x.severity,x.sentences)}));v$(u,l,c)}return t||Ve(
Wd,""),Mo(n)})})}m();m();m();m();m();var Un=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function T$(e){e.haste=0,e.
width=f.min(e.width+1,10)}function E$(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var C$=e=>R.now()>=e.until;m();m();var Lo="https://www.googleapis.com/drive/v3/files",R$="https://www.googleapis.com/upload/drive/v3/files",
hl="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",D$="application/vnd.google-apps.folder",
Wn="application/vnd.google-apps.document",jo="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Qg="application/json",yl="application/pdf",Vd="application/vnd.google-apps.spreadsheet",Yd="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
bl=q({id:z(),
mimeType:ue(z()),webViewLink:ue(z()),modifiedTime:ue(z()),appProperties:ue(Ft(z(),z())),trashed:ue(
xe())}),
wl=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},av=(e,t,n)=>({fields:e,one:t,list:q({files:de(t),
nextPageToken:ue(
z())}),fileOf:n}),uv=av(hl,bl,wl);m();m();var SY=[["api-off",["accessNotConfigured",
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
"notFound"]]];function TY(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function A$(e,t,n){var u,l,c;
let r=EY(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=SY.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?TY(e):i[0],a=CY(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function EY(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function CY(e){if(e===null)return null;let t=k(e),n=k.isFinite(t)?
t*1e3:R.parse(e)-R.now();return k.isFinite(n)&&n>0?n:null}var so=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),kl=({kind:e})=>e==="server"||e==="unknown";
var RY=6,O$={failure:{kind:"haste",reason:"not-sent"}};function zo(e,t,n="text"){var s,a,u;let r=e.map(
()=>O$),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!C$(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=OY(l.flatMap(O=>{var N;return(N=e[O])!=null?N:[]}),n),p=[],g=null,b=!1;for(let[O,N]of l.entries(
)){
let P=(s=d[O])!=null?s:O$,I=r[N];r[N]=I!==void 0&&DY(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!AY(P,e[N])||o[N]>=RY)&&(p.push(N),b=!0,g=f.max(g!=null?g:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&so(O.failure)))break;if(i=[...p,...c],!b){T$(t);continue}let x=E$(
t,g);if(x===null)break;Utilities.sleep(x)}return r}var DY=e=>"failure"in e&&e.failure.kind==="server",
AY=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function OY(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
S(i);if(jg(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:A$(s,i.getContentText(),NY(i))}})}function NY(e){let t=e.getHeaders(
),
n=y.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:S(t[n])}function vi(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=wt(
e,PY(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function PY(e){
try{return E.parse(e)}catch{return null}}var eh="lembar-juri-boundary-7f3a9c",vl=5*1024*1024-4096;
function ao(e,t){return zo(e.map(IY),t).map(
n=>{let r=vi(bl,n);return"failure"in r?r:{ok:wl(r.ok)}})}function cv(e,t,n){let r=`${Lo}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(hl)}`,o=E.stringify(t),i=vi(bl,zo([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:wl(i.ok)}}function xi(e,t,n){let r=e.
map(o=>`${Lo}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return N$(r,n)}
function dv(e,t){
let[n]=N$([`${Lo}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function N$(e,t){let n=e.map(r=>({url:r,method:"get"}));return zo(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function IY({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${R$}${d}?uploadType=multipart&fields=${encodeURIComponent(
hl)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${eh}`,payload:[...lv(
`--${eh}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...lv(`--${eh}\r
Content-Type: ${o}\r
\r
`),...v.from(s,p=>p>127?p-256:p),...lv(`\r
--${eh}--\r
`)]}}var lv=e=>Utilities.newBlob(e).getBytes();m();function mv(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Lo}?q=${s}&pageSize=1000&fields=${a}${i}`,l=vi(e.list,zo([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function pv(e,t,n){let r=`${Lo}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=vi(e.one,zo([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var xl=(e,t)=>mv(
uv,e,[],t),Si=(e,t)=>pv(uv,e,t);function fv(e,t,n){let r=xl("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>y.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:D$,appProperties:t}),s=vi(q({id:z()}),zo([{url:`${Lo}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var P$=q({
id:z(),emailAddress:ue(z()),role:z()}),FY=bo(bl,{permissions:ue(de(P$))}),I$=av(`${hl},permissions(id,emailAddress,role)`,
FY,e=>{var t;return{...wl(e),access:(t=e.permissions)!=null?t:[]}}),
Xd=encodeURIComponent,$Y=e=>`${Lo}/${Xd(e)}`,gv=(e,t)=>mv(I$,e,[`mimeType = '${Vd}'`],t),hv=(e,t)=>pv(
I$,e,t);function _Y(e){let t=`${$Y(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${Xd("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${Xd(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${Xd(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${Xd(e.permission)}`,method:"delete"}}}function Qd(e,
t){
let n=zo(e.map(_Y),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?vi(P$,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Sl="dokumen yang sudah jadi tidak dibuat dua kali",
MY={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Sl}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Sl}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Sl}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Sl}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Sl}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Sl}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Tl="documents that are ready are not made twice",
LY={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Tl}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Tl}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Tl}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Tl}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Tl}.`,
unknown:`Drive gave no clear answer. Try again: ${Tl}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function vs(
{kind:e,reason:t},n){let r=(n==="id"?MY:LY)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Ut=e=>Qe(e).slice(0,32),em=e=>`folder:${e}`;function uo(e,t,n){let{language:r}=e.settings,o=em(
t),
i=Ie(o),s=i!==null&&jY(i,n,r)?i:zY(e,o,n);return{id:s,files:cn(xl(s,n),r)}}var jY=(e,t,n)=>cn(Si(e,t),
n)!==null;function zY(e,t,n){let{language:r}=e.settings,o=le(r).documents.folder(Rn(e)),i=cn(fv(o,{
folder:Ut(
nn())},n),r);return Ve(t,i),i}function cn(e,t){return"ok"in e?e.ok:Aa(e.failure,t)}function Aa(e,t){
let n=vs(e,t);return e.kind==="api-off"?ye(ge("DRIVE_API_OFF",n)):e.kind==="scope"?ye(ge(
"SCOPE_MISSING",n,zg())):ye(ge("DRIVE_REFUSED",n))}var BY=q({id:z(),link:z(),maker:z(),email:z(),
permission:z(),collected:z(),modified:z(),done:be(),of:be()}),
tm={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},yv=e=>Ut(M(e)),
bv=e=>Ut(X(e)),F$=(e,t)=>`judge-file:${yv(e)}:${bv(t)}`;function th(e,t){var n;try{let r=wt(BY,E.parse(
(n=Ie(F$(e,t)))!=null?n:"null"));return r.success?r.data:tm}catch(r){if(r instanceof SyntaxError)return tm;
throw r}}var Oa=(e,t,n)=>Ve(F$(e,t),E.stringify(n));function El({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=we(),i=Ze(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=th(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of Qd(
i,Un(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(S(s))}}m();m();
m();var $$=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var Rr=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),nm=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Bo=[nm("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),nm("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
nm("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),nm("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),nm("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var _$={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Rr("Presentasi",{advance:12,form:
"presentation"}),Rr("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Bo};m();var M$={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Rr(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Rr("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Rr("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Bo};m();var L$={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Rr(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Bo};m();var j$={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Rr("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Bo};m();var z$={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Rr("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Bo};var B$={kolabik:M$,"satuin-pelita":z$,mojokerto:j$,malang:L$,gipp:_$};m();m(
);var U$={name:"GIPP 2017, Kota Probolinggo"};m();var W$={name:"Kolabik 2023, Kota Pasuruan"};m();
var K$={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var G$={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var H$={name:"SATUIN PELITA 2019, Kota Pasuruan"};var q$={
kolabik:W$,"satuin-pelita":H$,mojokerto:G$,malang:K$,gipp:U$};var UY=e=>({id:e,...q$[e],...B$[e]}),
rm=$$.map(UY);m();var Uo={part:"documents",tab:Z.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},J$=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],WY=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function Z$(e){var t;return e===""?"failed":(t=Vn(e,J$))!=null?t:WY.test(e)?"signed":"own"}function nh(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=J$.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&Z$(t)===e?t:r}function xs(e){var r,o,i;let t=mt(e,Uo),n=new h;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>W(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:Z$(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new h,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var V$="lastRun",
KY=q({top:be(),at:z(),by:z(),ranked:de(z()),errors:be()}),Y$=e=>Ve(V$,E.stringify(e));
function om(){var e;try{let t=wt(KY,E.parse((e=Ie(V$))!=null?e:"null"));return t.success?t.data:null}
catch{
return null}}m();m();m();var X$={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};
function Q$(e,t,n){var c,d;let r=new h;
for(let p of t){let[,g="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let x=(
d=
r.get(g))!=null?d:{count:0,last:0,digits:b.length};r.set(g,{count:x.count+1,last:f.max(x.last,k(b)),
digits:f.max(x.digits,b.length)})}let[o]=[...r].sort(([,p],[,g])=>g.count-p.count),[i,s,a]=o===void 0?
[X$[e].prefix,0,f.max(X$[e].digits,e==="entries"?S(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new w(
t.map(X)),l=[];for(let p=s+1;l.length<n;p+=1){let g=`${i}${S(p).padStart(a,"0")}`;u.has(X(g))||l.push(
g)}return l}m();var wv={entries:Yr,judges:ta},im={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
GY={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},HY=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
oh=e=>e===""||HY.test(M(e));function e_(e,t){var s;if(oh(e))return null;let n=wv[t].columns.find(a=>im[
t].
includes(a.key)&&He(e,a.header));if(n!==void 0)return n.key;let r=M(e),o=(s=GY[t].find(([,a])=>a.test(
r)))==null?void 0:s[0];if(o!==void 0)return o;let i=Te(e);return im[t].includes(i!=null?i:"")?i:null}
var rh=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&n.filter(t).length*5>n.length*4};
function qY(e){
return e.every(n=>n==="")?"passed":rh(e,n=>/^\S+@\S+\.\S+$/.test(n))?"email":rh(e,n=>/^https?:\/\//i.
test(n))?"link":rh(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?"phone":e.every((n,r)=>k(n)===r+1)?"passed":
new w(
e).size===e.length&&rh(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.test(n))?"code":"text"}function t_(e,t){
let n=new h,
r=["name","institution"],o=f.max(0,...e.map(i=>i.length));for(let i=0;i<o;i+=1){let s=qY(e.map(l=>{
var c;
return(c=l[i])!=null?c:""})),a=s==="text"?r.shift():s,u=im[t].includes(a!=null?a:"");a!==void 0&&a!==
"passed"&&u&&!n.has(a)&&n.set(a,i)}return n}var JY=10;function ZY(e,t){let n=new h;for(let[r,o]of e.entries(
)){let i=e_(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function VY(e,t){var r;return(r=e.slice(0,JY).map((o,i)=>({row:i,columns:ZY(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!oh(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var YY=e=>S.fromCharCode(65+e%26);function r_(e,t,n){var d,p,g;let r=VY(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:t_(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new h;
for(let b of n)for(let x of n_(b,t))u.set(x,"known");let l={columns:im[t].flatMap(b=>{var O;let x=o.
get(b);return x===void 0?[]:[{header:(O=a[x])!=null?O:YY(x),key:b}]}),unknown:a.filter((b,x)=>!oh(b)&&
![...o.values()].includes(x)&&s.some(O=>{var N;return((N=O[x])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,x]of s.entries()){if(x.every(F=>F===""))continue;let O={code:"",name:""};for(
let[
F,_]of o)O[F]=(g=x[_])!=null?g:"";let N=i+b+1;if(M(O.name)===""){l.nameless.push(N);continue}let P=n_(
{institution:"",email:"",...O},t),I=P.map(F=>u.get(F)).find(F=>F!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:O.name,why:I});else{for(let F of P)u.set(F,"twice");l.added.push(O)}}let c=Q$(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var x;return b.code===""?{...b,code:(x=c.shift())!=null?x:""}:b}),l}function n_({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?M(t):`${M(t)}|${M(n)}`;return[...X(e)===""?[]:[`code:${X(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function XY(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function o_(e){var u;let t=XY(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var QY={menu:"Siapkan tab juri",noJudges:
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
,eX={menu:"Prepare judge tabs",noJudges:
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
,lo=e=>({id:QY,en:eX})[e];var tX=1e6,i_=1e4,kv=50,nX=q({kind:gt(["entries","judges"]),text:ue(z().check(
Db(tX))),tab:ue(z()),write:xe()}),
a_=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.test(t));
function u_(e){return me(()=>{let{kind:t,text:n,tab:r,write:o}=he(nX,e);return Se(),o?Ce(()=>s_(t,n,
r,!0)):s_(t,n,r,!1)})}function s_(e,t,n,r){var g;let o=jt(rt(),At()),{competition:i}=tr(new h([...o].
map(([b,x])=>[b,_e(x)]))),s=o.has("settings")?i.settings.language:pt(),a=lo(Xe(s)),u=b=>ye(ge(
"BAD_REQUEST",b));n!==void 0&&(!rt().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?o_(t!=null?t:""):_e(n).values.map(b=>b.map(W));l.length>i_&&u(a.tooMany(i_));let c=r_(l,e,rX(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(g=o.get(e))!=null?g:Z[e][s],p=r?oX(
e,d,c.added,s):[];return iX(c,d,r,p)}var rX=({entries:e,judges:t},n)=>n==="entries"?e:t;function oX(
e,t,n,r){
var g,b;if(n.length===0)return[];let o=wv[e];vr(t)===0&&un(GN(o,t,r));let i=mt(_e(t),o),s=(g=i==null?
void 0:i.columns)!=null?g:new h(o.columns.map(({key:x},O)=>[x,O])),a=new h(o.columns.map(x=>{var O;
return[
x.key,(O=x.format)!=null?O:""]})),u=f.max(...s.values())+1,l=v.from({length:u},()=>"");for(let[x,O]of s)
l[O]=(b=a.get(x))!=null?b:"";let c=vr(t);for(let[x,O]of l.entries())O==="@"&&hT(t,c,x,n.length);let d=n.
map(x=>{var N;let O=l.map(()=>"");for(let[P,I]of s)O[I]=(N=x[P])!=null?N:"";return O});Qt(t,c,0,d,l);
let p=new w(n.flatMap(x=>y.entries(x).flatMap(([O,N])=>N?[O]:[])));return o.columns.flatMap(({key:x,
header:O})=>p.has(x)&&!s.has(x)?[O[r]]:[])}function iX(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,kv).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,kv),repeatedTotal:a.length,nameless:u.slice(0,kv)}}function Ss(){return me(()=>{let e=rt(),t=jt(
e,At()),n=tr(new h([...t].map(([x,O])=>[x,_e(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:pt(),s=Xe(i),a=we(),u=lX(a,r.judges),l=u==="admin",c=iu(
).
filter(x=>![...t.values()].includes(x)),d=!sX(n),p=!d||c.length>0,g=a_(e),b=l?om():null;return{user:
a,
role:u,language:s,competition:Rn(r),stages:r.stages.map(x=>x.name),top:wf(r),begun:p,...l?aX(n,e,{
begun:p,
responses:g}):{},presets:l&&d&&c.every(x=>g.includes(x))?rm.map(({id:x,name:O})=>({id:x,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?dX(Z.documents[i],
e):l_,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?XF(r,ms(i).rows):[]}
})}
var sX=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,aX=(e,t,{begun:n,responses:r})=>({...n&&is.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:uX(e.competition,t)}:{}});function uX(e,t){let n=Lr(t,e,$g(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var lX=(e,t)=>Kp()?"admin":cX(e,t)?"judge":
"stranger",cX=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),l_={made:0,begun:0};
function dX(e,t){
if(!t.includes(e))return l_;let{grid:n}=It(e),r=n===null?[]:[...xs(n).rows.values()].filter(i=>i.spreadsheet===
nn()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var mX=e=>e.every(t=>t.every(n=>n===""));function pX({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function c_(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=Ig(i),a=pX(e,t,s),u=_e(a).values,l=r.own.has(a),c=(I,F,_=0)=>{
var L;let{open:j}=Pg(i,F),U=vv(a,j,e.admins,t.email),B=(L=Zr().get(a))!=null?L:null;return{tab:a,
judge:t.
code,status:I,added:_,missing:0,foreign:g.length,...U,id:B}},d=new w(r.sheets.filter(I=>I.tab===a).flatMap(
({rows:I})=>I.flatMap(({entry:F})=>F===null?[]:[X(F)]))),p=$n(r.competition,e.stage),g=r.competition.
entries.filter(I=>p!==null&&d.has(X(I.code))&&!p(t,I));if(mX(u))return Rk(s,a),c("made",n.length);
let x=r.
competition.settings.missing==="assigned"&&p===null?[]:s.values.slice(s.table.top).flatMap(([I])=>n.
filter(F=>F.code===I&&!d.has(X(F.code))));if((!Sk(s,u)||g.length>0)&&l&&eP(u))return Rk(s,a),g.length=
0,c("renewed",n.length);if(!Sk(s,u)){let I=l?"changed":"theirs";return{tab:a,judge:t.code,status:I,
added:0,
missing:x.length,foreign:0,access:"unprotected",faults:[],id:null}}let O=u.length-s.table.top;if(x.length===
0)return c("kept",O);let N=O+x.length,P=Tk(x,s.table.top+O,i);return sP(a,{...s,...Pg(i,N)},P),c(
"added",N,x.length)}function vv(e,t,n,r){let{isTaken:o,faults:i}=Dk(e,t,n,r);return{access:r===""?
"closed":o?"own":"refused",faults:i}}var fX=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),
d_=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=Ek(
qe(n,i.stage).length,f.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
xv=e=>`locked:${e}`;function m_(e){let t=Ie(xv(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function ih(e,t,n){let{admins:r,language:o}=e.competition.settings,i=fX(e,t),s=m_(t),a=y.fromEntries(
i.map(d=>[d,d in s?s[d]:Vp(d)]));Ve(xv(t),E.stringify(a));for(let d of i)Sr(d,r);for(let{tab:d,open:
p}of d_(
e,t))aP(d,p,[...r,we()]);let u=le(o).history.closed(i.length),l={at:et(),by:we(),action:"close",
detail:u,
run:kt(),hash:"",stage:t},c=St(n,l,e.competition.settings);return El(e,t,"reader"),c}function p_(e,t,
n,r){
let o=m_(t);for(let[u,l]of y.entries(o))oR(u,l);let i=[...e.competition.settings.admins,we()];for(
let{
tab:u,open:l,email:c}of d_(e,t))vv(u,l,i,c);Xn();let s={at:et(),by:we(),action:"reopen",detail:n,run:
kt(),
hash:"",stage:t},a=St(r,s,e.competition.settings);return Ve(xv(t),"{}"),El(e,t,"writer"),a}var gX=q(
{stage:ue(z())}),f_=q({stage:z(),reason:z()});function gr({stages:e,settings:t},n){var o;let r=e.
map(i=>i.name).join(", ");return(o=e.find(i=>M(i.name)===M(n)))!=null?o:ye(ge("BAD_REQUEST",le(t.language).
problems.unknownStage(n,r)))}function Na(e){let t=me(()=>{let n=e();return Se(),Ce(()=>{let r=nt(
"all");$t(r),n(r,r.history)})});return"problem"in t?t:Ss()}function hX(e,t){let{language:n,
minReadings:r}=e.
competition.settings;if(r===null)return;let{findings:o}=_t(e,{provisional:!1}),i=o.find(s=>s.code===
"ENTRY_FEW_READINGS"&&s.stage===t);i!==void 0&&ye(ge("BAD_REQUEST",mr(i,Xe(n))))}var g_=e=>Na(()=>{
let{
stage:t}=he(gX,e);return(n,r)=>{var a,u;let{competition:o}=n,i=lt(o.stages,r.rows),s=t===void 0?(a=i.
find(l=>l.status==="open"))==null?void 0:a.stage:gr(o,t).name;if(s!==void 0){if(((u=Cn(i,s))==null?
void 0:
u.status)==="open"){hX(n,s),ih(n,s,r);return}Md(r),El(n,s,"reader")}}});function sh(e,{settings:t}){
let n=e.replace(/\s+/g," ").trim().slice(0,500);return n===""?ye(ge("BAD_REQUEST",le(t.language).problems.
reasonMissing)):n}var h_=e=>Na(()=>{let t=he(f_,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}
=gr(
o,t.stage),s=lt(o.stages,r.rows),a=sh(t.reason,o);if(((u=Cn(s,i))==null?void 0:u.status)!=="open"){
p_(
n,i,a,r);return}Md(r),El(n,i,"writer")}}),y_=e=>Na(()=>{let t=he(f_,e);return({competition:n},r)=>{
let{
name:o}=gr(n,t.stage),i=sh(t.reason,n),s=VF(n,o),a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),
u=a[a.length-1];(u==null?void 0:u.hash)===s&&u.detail===i||St(r,{at:et(),by:we(),action:"rules",
detail:i,
run:kt(),hash:s,stage:o},n.settings)}});var bX=q({stage:ue(z())}),b_=e=>Na(()=>{let{stage:t}=he(bX,e);
return({competition:n,typedDecisions:r},o)=>{
let{settings:i}=n,s=le(i.language).history,a=t===void 0?null:gr(n,t).name,{unconfirmed:u,missing:l}=Eg(
r,o.rows,Qe),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(N=>N.stage===d))||a!==null&&M(a)!==
M(d))continue;let g=r.filter(N=>N.stage===d),b=g.map(N=>ck(N,Qe)).join(" "),x=s.plenary(g.map(({
entry:N,
rank:P})=>`${N}: ${P}`)),O={at:et(),by:we(),action:"plenary",detail:x,run:kt(),hash:b,stage:d};c=St(
c,O,i)}}});m();m();var w_="lembar-juri-evidence";function ah(e,t,n){let r={format:w_,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var uh=e=>e.slice(0,16);function k_(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==w_||r.version!==1||!o.every(v.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var Sv=e=>e.map(({entry:t})=>t.code),v_=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function x_({settings:e},{standings:t,places:n,
last:r},o){let i=li(t,b=>b.category),s=b=>{var x;return((x=i.get(b.category))!=null?x:[]).filter(O=>zt(
O)<zt(b))},a=t.some(b=>b.decision!==void 0),u=b=>a?zt(b):b.rank,l=new h(v.from(i,([b,x])=>[b,new h(v.
from(li(x,u),([O,N])=>[O,Sv(N)]))])),c=t.filter(b=>b.cutNote==="institution-full"),d=new h([...i].map(
([b,x])=>[b,[...x].reverse().find(O=>O.advances)])),p=(b,{rounded:x})=>{let{advances:O,cutNote:N,
title:P,
score:I,entry:F}=b,_=b.category===null?{}:{category:b.category},j=()=>{var K,H;return(H=(K=l.get(b.category))==
null?void 0:K.get(u(b)))!=null?H:[]};if(N==="below-passing-score"&&e.passingScore!==null)return[{
code:"BELOW_PASSING_SCORE",params:{passingScore:rn(e.passingScore),score:x}}];if(N==="place-kept")return[
{
code:"PLACE_KEPT",params:{removed:v_(b)}}];if(N==="without-category")return[{code:"WITHOUT_CATEGORY",
params:{}}];if(N==="institution-full"&&e.maxPerInstitution!==null){let K=s(b).filter(V=>V.cutNote!==
"institution-full"&&M(V.entry.institution)===M(F.institution));return[{code:"INSTITUTION_FULL",
params:{
institution:F.institution,most:e.maxPerInstitution,above:Sv(K)}}]}if(N==="shared-rank-at-cut"&&n!==null)
return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:r,title:P,sharing:j(),..._}}];if(O)return[{
code:"ADVANCES",params:{places:n,last:r,title:P,..._}}];let U=d.get(b.category),B=U&&!a?kf(U.score,I,
o):null,
L=B===null||B.s<0?null:B;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,behind:L,..._}},...N==="first-reserve"?
[{code:"FIRST_RESERVE",params:{sharing:j(),..._}}]:[]]},g=b=>{let{place:x,vacated:O,prize:N}=b;
if(x===null)return[];let P=r&&e.rankedWinners,I=c.filter(_=>_.category===b.category&&zt(_)<zt(b)),F=O!==
null&&O.from===null;return[...I.length>0&&(P||n!==null&&zt(b)>n)?[{code:"PASSED_OVER",params:{place:
x.
place,over:Sv(I)}}]:[],...O!==null&&(P||F)?[{code:"MOVED_UP",params:{place:x.place,from:O.from,
removed:v_(
b)}}]:[],...N===null?[]:[{code:"PRIZE",params:{prize:N}}]]};return(b,x)=>{let{category:O,
categoryRank:N}=b;
return[...O!==null&&N!==null?[{code:"CATEGORY_RANK",params:{category:O,rank:N}}]:[],...p(b,x),...g(b)]}
}m();function S_(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function T_(e,t){let n=new h(
e.map(({entry:s,score:a})=>[s.code,_n(a,t)])),o=S_(e,(s,a)=>on(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=S_(e,(s,a)=>s.rank===a.rank);return new h(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,g,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(g=i[a+1])==null?
void 0:g.standings)!=null?b:[]}]})))}function E_(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function wX(e){let t=new h;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:UR(e,r);return t.set(r,o),
o(n)}}function kX(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let x=b&&o.includes(b.entry.code)?E_(e,b):null;return b&&x?[{entry:b.entry.code,
rank:b.
rank,value:x}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,g=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...g}}]}function vX({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function xX(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function C_(e,
t,n){
var I;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=Ln(s),c=l==null?
void 0:l(o,r),d=wX(o),p=T_(a,r.decimals),g=pd(e,i,n),b=o.criteria.map(({name:F,weight:_,max:j})=>({
criterion:F,
weight:rn(_),max:rn(j)})),x=$n(e,i),O=new h;for(let{entry:F,judge:_,reason:j}of o.leftOut){let U={
code:"JUDGE_LEFT_OUT",params:{judge:_,reason:j}};O.set(F,[...(I=O.get(F))!=null?I:[],U])}let N=({
entry:F,judgeScores:_,
stageScore:j,score:U})=>{var V,ce;let B=(V=O.get(F.code))!=null?V:[],L=[..._].map(([Q,oe])=>({judge:
Q,
score:oe})),K=x===null?o.judges:o.judges.filter(Q=>x(Q,F)),H=K.map(Q=>Q.code).filter(Q=>!_.has(Q)&&!B.
some(({params:oe})=>oe.judge===Q));return[{code:"STAGE_SCORE",params:{method:s,judges:L,criteria:b,
score:j}},
...x===null?[]:[{code:"ASSIGNED_JUDGES",params:{judges:K.map(({code:Q})=>Q),of:o.judges.length}}],
...(ce=
c==null?void 0:c(F.code))!=null?ce:[],...B,...H.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{
judges:H}}]:
[],...r.carryOver?[{code:"CARRIED_OVER",params:{parts:g(F.code,j),score:U}}]:[]]},P=x_(e,t,u);return F=>{
let _=p.get(F.entry.code);return _===void 0?[]:[...N(F),...kX(F,_,d),...vX(F,_,u),...xX(F),...P(F,_)]}
}var lh=(e,t)=>t.map((n,r)=>SX(e,n,t.slice(0,r)));function SX(e,t,n){let{language:r,decimals:o}=e.settings,
i=C_(e,t,n),s=zN(r,o,lr(t.method));return new h(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:BN(
u,r,o)}]}))}function R_(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=lt(
s.stages,t),
u=({stage:O})=>{var N;return((N=Cn(a,O.name))==null?void 0:N.status)==="open"},l=_t(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(O=>O.name===i),d=l.results.filter((O,N)=>N<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),g=o&&!n?p:[],b=g.length>0?[]:p,x=O=>{var N;return O.code===
"TAB_UNPROTECTED"&&g.includes((N=O.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:lh(
s,d),toClose:g,open:b,findings:l.findings.filter(O=>!x(O)),writes:r!=null?r:!n&&b.length===0}}m();
var D_=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:y.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var A_=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function ch(e,t){let[n,r]=[A_(e),A_(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var TX=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new h([...e.readings].map(([n,r])=>[n,new h([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function O_(e,t,n,r){let o=Ln(t.method),
{quickly:i}=o,s=i===void 0?o:{...o,scores:a=>i(a,r)};return t.panel.judges.flatMap(({code:a})=>{let u=ua(
e,TX(t.panel,a),n,[],s);return u.standings.length===0?[]:[{judge:a,...ch(t,u)}]})}function N_(e,t,n){
let{settings:r}=e,{unit:o}=Ln(r.method);return mu.filter(s=>s!==r.method&&(Ln(s).unit===o||!r.carryOver&&
r.passingScore===null)).flatMap(s=>{let a=ua({...e,settings:{...r,method:s}},t.panel,n);return a.standings.
length===0?[]:[{method:s,...ch(t,a)}]})}m();function P_(e,t,n,r,o){let i=e.standings.filter(p=>p.advances).length,
[s,a]=[e.standings[i-1],e.standings[i]];
if(s===void 0||a===void 0||a.category!==s.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,i).every(p=>p.advances))return null;let[u,l]=[s,a].map(({entry:p})=>t.entries.findIndex(
({code:g})=>g===p.code)),c=n.map(({truth:p,another:g})=>{let b=({scores:x})=>x[u]-x[l];return b(g)-b(
p)}),d=on(_n(s.score,o),_n(a.score,o))===0;return{lastIn:s.entry.code,firstOut:a.entry.code,points:d?
0:r*s.score.sub(a.score).valueOf(),standardError:n.length===0?null:f.sqrt(Jt(c)/c.length)}}m();
function I_(e){var p,g;let t=e.length,n=(g=(p=e[0])==null?void 0:p.length)!=null?g:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(Mn),o=e[0].map((b,x)=>Mn(e.map(O=>O[x]))),i=Mn(r),s=e.flatMap(
(b,x)=>b.map((O,N)=>(O-r[x]-o[N]+i)**2)),a=n*Jt(r)/(t-1),u=t*Jt(o)/(n-1),l=Mr(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function F_(e,t){let{groupCount:n,judges:r,freedom:o}=Tu(e);if(n===0)return{lambda:null,effects:new h,
freedom:0};let{lambda:i,effects:s}=To(e,t),a=i.value>0||n===1;return{lambda:i.value,effects:new h(a?
v.from(s,([u,l])=>[u,l.valueOf()]):[]),freedom:o-(r.length-n)}}m();function $_(e,t,n){return e.judges.map(
({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=eo(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=eo(u.filter((p,g)=>g!==o));return l===null||c.length===0?[]:[[l,Mn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:f.sqrt(Jt(s)/(s.length-1)),agreement:Af(a)}})}m();m();
function EX(e){let t=k.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function __(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-EX(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=k.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function CX(e){var n;let t=new h;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Mr([...t.
values()].map(r=>r**3-r))}function M_(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(cf),i=e.map((c,d)=>Mr(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*Mr(r.map(CX));if(s<=0)return null;let a=12*Jt(i)/s;return{w:a,p:
__(
n*(t-1)*a,t-1)}}m();function L_(e){let t=e.map(eo).filter(i=>i.length>1),n=t.flat(),r=Jt(n)/(n.length-1);
return r>0?1-Mr(
t.map(i=>i.length*Jt(i)/(i.length-1)))/n.length/r:null}m();m();m();m();var j_=()=>Ji;m();var z_=()=>mf(
e=>f.ceil(e/2)-1);m();var B_=()=>e=>Ji(df(e,cf));m();var U_=yf(Cu);m();var W_=yf(bf);m();var K_=()=>mf(
e=>e<cd?0:1);m();function RX(e){let t=f.sqrt(Jt(e)/(e.length-1)),n=Mn(e);return e.map(r=>t>0?50+10*(
r-n)/t:50)}var G_=()=>e=>Ji(
df(e,RX));var H_={mean:j_,trimmed:K_,median:z_,"rank-sum":B_,"z-score":G_,adjusted:pf,robust:W_,
reliability:U_};function Tv(e,t,n,r,o){var i,s,a;return(a=(s=(i=H_)[e])==null?void 0:s.call(i,t.rows,
n))!=null?a:DX(
dd[e],t,r,o)}function DX(e,{entries:t,judges:n},r,o){let i=new h(r.judges.map(u=>[u.code,u])),s=n.map(
u=>i.get(u)),a=u=>new h(t.map(({code:l},c)=>[l,new h(u[c].flatMap((d,p)=>d===null?[]:[[n[p],{score:
rn(
d),marks:[]}]]))]));return u=>{let l=e.scores({...r,entries:t,judges:s,readings:a(u)},o);return Float64Array.
from(t,({code:c})=>{var d,p;return(p=(d=l.get(c))==null?void 0:d.valueOf())!=null?p:k.NaN})}}m();m();
function Cl(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}function Ts(
e){
for(;;){let t=1-e(),n=1.7156*(e()-.5),r=t-.449871,o=f.abs(n)+.386595,i=r*r+o*(.196*o-.25472*r);if(i<
.27597||i<=.27846&&n*n<=-4*t*t*f.log(t))return n/t}}function sm(e,t){let n=t/2-.3333333333333333,r=1/
f.sqrt(9*n);for(;;){let o=Ts(e),i=1+r*o;if(i<=0)continue;let s=i*i*i,a=1-e(),u=o*o;if(a<1-.0331*u*u||
f.log(a)<.5*u+n*(1-s+f.log(s)))return 2*n*s}}var AX=20231207,Ev={first:100,complete:1,incomplete:4},
dh=8,mh=25e-10;function OX({entries:e,rows:t}){
let n=v.from(e.keys()).sort((o,i)=>e[o].code<e[i].code?-1:1),r=n.flatMap(o=>t[o].flatMap((i,s)=>i===
null?[]:[{entry:o,judge:s,score:i}]));return{order:n,entry:Int32Array.from(r,o=>o.entry),judge:
Int32Array.
from(r,o=>o.judge),score:Float64Array.from(r,o=>o.score)}}function NX({order:e,entry:t,judge:n,score:
r},o){
let i=new Float64Array(e.length),s=new Float64Array(o),[a,u]=[new Float64Array(e.length),new Float64Array(
o)];for(let b=0;b<r.length;b+=1)i[t[b]]+=r[b],a[t[b]]+=1,u[n[b]]+=1;for(let b=0;b<i.length;b+=1)i[b]/=
a[b];for(let b=0;b<r.length;b+=1)s[n[b]]+=r[b]-i[t[b]];for(let b=0;b<o;b+=1)s[b]/=u[b];let l=e.reduce(
(b,x)=>b+i[x],0)/e.length,c=(b,x)=>b.reduce((O,N)=>O+(N-x)**2,0)/b.length,d=0;for(let b=0;b<r.length;
b+=
1)d+=(r[b]-i[t[b]]-s[n[b]])**2;let p=f.max(1,r.length-i.length-o+1),g=d/p+mh;return{entries:i,
severities:s,
errors:new Float64Array(o).fill(g),mean:l,between:q_(e,i,l)+mh,spread:c(s,0)+mh,level:g}}var q_=(e,t,
n)=>e.
reduce((r,o)=>r+(t[o]-n)**2,0)/e.length;function PX(e,{order:t,entry:n,judge:r,score:o},i){let{
entries:s,
severities:a,errors:u,mean:l,between:c}=i,d=u.map(b=>1/b),p=1/c,g=0;for(let b of t){let x=p,O=p*l;
for(;g<
o.length&&n[g]===b;g+=1){let N=d[r[g]];x+=N,O+=N*(o[g]-a[r[g]])}s[b]=O/x+Ts(e)/f.sqrt(x)}}function IX(
e,{
order:t,entry:n,judge:r,score:o},i){let{entries:s,severities:a,errors:u,spread:l}=i,c=a.length,[d,p]=[
new Float64Array(c),new Float64Array(c)];for(let x=0;x<o.length;x+=1)d[r[x]]+=o[x]-s[n[x]],p[r[x]]+=
1;let g=0;for(let x=0;x<c;x+=1){let O=p[x]/u[x]+1/l;a[x]=d[x]/u[x]/O+Ts(e)/f.sqrt(O),g+=a[x]}let b=f.
sqrt(l/c)*Ts(e)-g/c;for(let x=0;x<c;x+=1)a[x]+=b;for(let x of t)s[x]-=b;i.mean-=b}function FX(e,t,n,
r){
let{entry:o,judge:i,score:s,order:a}=t,{entries:u,severities:l,errors:c}=n,[d,p]=[l.length,a.length],
g=a.reduce((P,I)=>P+u[I],0);n.mean=g/p+f.sqrt(n.between/p)*Ts(e),n.between=(r.between+p*q_(a,u,n.mean))/
sm(e,p+1);let b=l.reduce((P,I)=>P+I*I,0);n.spread=(r.spread+b)/sm(e,d+1);let[x,O]=[new Float64Array(
d),new Float64Array(d)];for(let P=0;P<s.length;P+=1)x[i[P]]+=(s[P]-u[o[P]]-l[i[P]])**2,O[i[P]]+=1;
let N=0;
for(let P=0;P<d;P+=1){let I=dh*n.level+x[P]+mh;c[P]=I/sm(e,dh+O[P]),N+=1/c[P]}n.level=sm(e,dh*d)/(dh*
N)}function $X(e,{order:t},{rows:n},r,o){let{entries:i,severities:s,spread:a,errors:u}=r,l=v.from(s,
(c,d)=>({severity:f.sqrt(a)*Ts(e),deviation:f.sqrt(u[d])}));for(let c of t){let d=o[c];for(let[p,{
severity:g,
deviation:b}]of l.entries())n[c][p]!==null&&(d[p]=i[c]+g+b*Ts(e))}}function*J_(e,t){let n=Cl(AX),r=OX(
e),o=e.judges.length,i=NX(r,o),s={...i,entries:i.entries.slice(),severities:i.severities.slice()},a=e.
rows.map(c=>[...c]),l=r.score.length===o*r.order.length?Ev.complete:Ev.incomplete;for(let c=0;c<t;c+=
1){for(let d=c===0?Ev.first:l;d>0;d-=1)PX(n,r,s),IX(n,r,s),FX(n,r,s,i);$X(n,r,e,s,a),yield{entries:s.
entries,rows:a}}}var _X=1e-9,Cv={most:2e3,longList:500,longFrom:500};function MX(e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=pd(e,t.stage,n),i=new je(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function LX(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-f.floor(n/e.length)*e.length)}function jX(e,t){var s,a;let n=to(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function zX(e,t,n,{better:r},o){let{settings:i}=e,{entries:s}=o,{places:a,last:u}=t,l=MX(e,t,n,o),c=new h(
s.map((N,P)=>[N.code,P])),d=10**i.decimals,p=r==="higher"?-1:1,g=N=>N,b=nf(e.entries),x=new je(0),O=N=>i.
passingScore===null?x:new je(N,d);return N=>{let P=N.map((L,K)=>l[K].rest+l[K].own*L),I=P.map(L=>p*f.
floor((L+_X)*d+.5)),F=LX(I),_=new Int32Array(s.length),j=F.map((L,K)=>{let H=F[K-1];return _[L]=H!==
void 0&&I[H]===I[L]?_[H]:K+1,{entry:s[L],rank:_[L],score:O(p*I[L]),steps:[],decidedBy:null}}),{races:
U}=xf(
j,{settings:i,places:a,last:u,better:r,rounded:g,categoryOf:b}),B=U.flatMap(L=>jX(L,a));return{
scores:P,
ranks:_,shares:new h(B.map(([L,K])=>[c.get(L),K]))}}}function Z_(e,t,n,r,o,i){let{settings:s}=e,{
entries:a,
judges:u}=o,l={...o,judges:u.slice(0,1),rows:a.map(()=>[0])},c=Tv(t.method,l,i,t.panel,s),d=Tv(t.method,
o,i,t.panel,s),p=zX(e,t,n,r,o),g=a.length<Cv.longFrom?Cv.most:Cv.longList;return v.from(J_(o,g),b=>(
{
truth:p(c(v.from(b.entries,x=>[x]))),another:p(d(b.rows))}))}m();function BX(e,t){let n=Int32Array.from(
e,o=>o[t]).sort(),r=o=>n[f.max(0,f.ceil(o*n.length-1e-9)-1)];
return[r(.05),r(1-.05)]}function V_(e,t){let n=e.reduce((r,{shares:o})=>{var i;return r+((i=o.get(t))!=
null?i:0)},0)/e.length;return n<1e-9||n>1-1e-9?f.round(n):n}function Y_(e,t){if(t.length===0)return e.
entries.map(({code:i})=>({code:i,inTop:null,again:null,rankLow:null,rankHigh:null}));let n=t.map(({
truth:i})=>i),
r=t.map(({another:i})=>i),o=n.map(i=>i.ranks);return e.entries.map(({code:i},s)=>{let[a,u]=BX(o,s);
return{
code:i,inTop:V_(n,s),again:V_(r,s),rankLow:a,rankHigh:u}})}m();function UX({panel:e},t){let n=r=>o=>{
let i=e.readings.get(o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function X_(e,t,n,r){
let o=new h(n.map(b=>{var x;return[b.code,(x=b.inTop)!=null?x:0]})),i=new w(UX(e,r)),s=({entry:{code:
b},
advances:x})=>{var N;let O=(N=o.get(b))!=null?N:0;return i.has(b)||(x?O:1-O)<.9-1e-9},a=e.standings.
filter(b=>b.advances),u=a.filter(b=>!s(b)).length,l=(b,x=0)=>({level:b,within:a.length,firm:x,
contested:[],
again:null});if(t<2)return l("single");if(a.length===0)return l("nobody");if(a.length===e.standings.
length)return l("no-cut",a.length);if(n.every(({inTop:b})=>b===null))return l("apart");let c=e.standings.
filter(s).map(({entry:b})=>b.code),d=c.length===0?"firm":2*u>=a.length?"partly":"open",p=new h(n.map(
b=>{var x;return[b.code,(x=b.again)!=null?x:0]})),g=a.reduce((b,{entry:x})=>{var O;return b+((O=p.get(
x.code))!=null?O:0)},0);return{level:d,within:a.length,firm:u,contested:c,again:g}}function WX(e,t){
let{enters:n,leaves:r}=ch(e,t);return n.length+r.length>0}function ph(e,t,n){var L,
K,H;let r=(L=t.held)!=null?L:t,{panel:o}=r,i=r.standings.some(({decision:V})=>V!==void 0),s=i?ua(e,o,
n):r,a=new w(t.standings.map(({entry:V})=>V.code)),u=i?{...s,standings:s.standings.filter(({entry:V}
)=>a.
has(V.code))}:t,l=new w(u.standings.flatMap(({entry:V,advances:ce})=>ce?[V.code]:[])),c=V=>V.map(ce=>(
{
...ce,enters:ce.enters.filter(Q=>a.has(Q)&&!l.has(Q)),leaves:ce.leaves.filter(Q=>l.has(Q))})),d=Eu(o),
p=TR(d.rows),g=2*p.length>=d.rows.length?p:[],b=M_(g),x=I_(g),{lambda:O,effects:N,freedom:P}=F_(o,e.
settings.severityCorrection),I=Ln(s.method),F=P>0?Z_(e,s,n,I,d,O!=null?O:0):[],_=new h(Y_(d,F).map(V=>[
V.code,V])),j=u.standings.map(({entry:V})=>_.get(V.code)),U=c(O_(e,s,n,O!=null?O:0)),B=P_(s,d,F,I.better===
"lower"?-1:1,e.settings.decimals);return{stage:s.stage.name,panel:{judges:d.judges.length,entries:d.
entries.length,complete:p.length},kendallW:(K=b==null?void 0:b.w)!=null?K:null,kendallP:(H=b==null?
void 0:
b.p)!=null?H:null,iccSingle:x.single,iccAverage:x.average,alpha:L_(d.rows),lambda:O,judges:$_(o,d,N),
stability:j,leaveOneOut:U,methods:c(N_(e,s,n)),gap:B!==null&&a.has(B.lastIn)&&a.has(B.firstOut)?B:
null,
plenary:i&&WX(u,t),verdict:X_(u,d.judges.length,j,U)}}m();var Q_={strong:.7,moderate:.5,weak:.3,none:
0},KX=3,GX={levels:{single:()=>"Hanya nilai satu juri yang dihitung, jadi keandalan peringkat tidak dapat dinilai.",
apart:()=>"Terlalu sedikit peserta yang dinilai oleh dua juri atau lebih, jadi galat juri dan keandalan peringkat tidak dapat dinilai.",
nobody:()=>"Tidak ada peserta yang lolos pada tahap ini, jadi tidak ada batas yang diuji.","no-cut":
()=>"Semua peserta lolos pada tahap ini, jadi tidak ada batas yang diuji.",firm:e=>e===1?
"Batas lolos kuat: peserta yang lolos hampir pasti memang yang terbaik.":`Batas lolos kuat: ${e} peserta yang lolos hampir pasti memang yang terbaik.`,
partly:(e,t,n)=>n===0?`${e} posisi hampir pasti tepat, tetapi yang di bawahnya berselisih tipis.`:`${t} dari ${e} posisi hampir pasti tepat; ${n} lainnya berselisih tipis.`,
open:(e,t)=>e===1?"Batas lolos rentan: posisi yang tersedia diperebutkan dengan selisih tipis.":t===
0?`Batas lolos rentan: belum satu pun dari ${e} posisi dapat dipastikan.`:`Batas lolos rentan: baru ${t} dari ${e} posisi yang hampir pasti tepat.`}
,plenary:"Ini tentang nilai juri; pleno memutuskan lain tentang siapa yang lolos.",contested:e=>`Selisih tipis: ${e}.`,
fewJudges:e=>`Dengan ${e} juri memang sedikit yang dapat dipastikan: itu wajar, dan pleno yang memutuskan.`,
again:(e,t)=>e===1?`Dewan juri lain yang serupa memilih peserta ini lagi kira-kira ${t} dari 10 kali.`:
`Dewan juri lain yang serupa kira-kira memilih lagi ${t} dari ${e} peserta ini.`,sameWithoutAny:
"Tanpa salah satu juri, siapa pun dia, yang lolos tetap sama.",changesWithout:(e,t)=>`Bila satu juri tidak dihitung, yang lolos berubah pada ${e} dari ${t} kemungkinan.`,
gap:(e,t,n)=>`Selisih ${e} dan ${t} di batas: ${n}`,tied:(e,t)=>`Nilai ${e} dan ${t} di batas sama; penentu nilai sama yang memutuskan.`,
gapError:(e,t)=>` (galat baku ${e}): ${t?"kurang dari dua kali galatnya, jadi belum pasti":
"lebih dari dua kali galatnya"}`,otherMethods:e=>`Metode ${e} memberi peserta lolos yang sama.`,
byMethod:(e,t,n)=>`Dengan ${e}: ${[t&&`masuk ${t}`,n&&
`keluar ${n}`].filter(Boolean).join(", ")}.`,agreement:{strong:
"Juri sangat sepakat tentang urutan peserta.",moderate:"Juri cukup sepakat tentang urutan peserta.",
weak:"Juri kurang sepakat tentang urutan peserta.",none:
"Juri hampir tidak sepakat tentang urutan peserta."}},HX={levels:{single:()=>"Only one judge\u2019s scores count, so nothing can be said about how firm the ranking is.",
apart:()=>"Too few entries were scored by two judges or more, so nothing can be said about the judges\u2019 errors and how firm the ranking is.",
nobody:()=>"Nobody advances at this stage, so there is no cut to test.",
"no-cut":()=>"Everybody advances at this stage, so there is no cut to test.",firm:e=>e===1?
"The cut is firm: who advances is almost certainly truly the best.":`The cut is firm: the ${e} who advance are almost certainly truly the best.`,
partly:(e,t,n)=>n===0?`All ${e} places are almost certainly right, but who stands below is close.`:`${t} of ${e} places are almost certainly right; the other ${n} are close.`,
open:(e,t)=>e===1?"The cut is fragile: its only place is close.":t===0?`The cut is fragile: none of the ${e} places is certain yet.`:
`The cut is fragile: only ${t} of ${e} places are almost certainly right.`},plenary:
"This is about the judges\u2019 scores; the plenary decided otherwise about who advances.",contested:
e=>`Close: ${e}.`,fewJudges:e=>`With ${e} judges little can be certain: that is normal, and the plenary decides.`,
again:(e,t)=>e===1?`Another panel of this kind would choose this entry again about ${t} times in 10.`:
`Another panel of this kind would choose about ${t} of these ${e} again.`,sameWithoutAny:
"Without any one of the judges, the same entries advance.",changesWithout:(e,t)=>`If one judge is left out, who advances changes in ${e} of ${t} cases.`,
gap:(e,t,n)=>`Gap between ${e} and ${t} at the cut: ${n}`,tied:(e,t)=>`${e} and ${t} have the same score at the cut; a tie-break decided.`,
gapError:(e,t)=>` (standard error ${e}): ${t?"less than twice its error, so not certain":
"more than twice its error"}`,otherMethods:e=>`The same entries advance by ${e}.`,byMethod:(e,t,n)=>`By ${e}: ${[
t&&`${t} in`,n&&`${n} out`].filter(Boolean).join(", ")}.`,agreement:{strong:
"The judges strongly agree on the order of the entries.",moderate:
"The judges moderately agree on the order of the entries.",weak:
"The judges agree little on the order of the entries.",none:
"The judges hardly agree on the order of the entries."}};function qX(e){var n;return(n=y.keys(Q_).find(
r=>e>=Q_[r]))!=null?
n:"none"}function JX(e,t){let n=e===0?2:f.max(2,f.min(9,f.ceil(-f.log10(f.abs(e)))));return sn(e.toFixed(
n),t)}function ZX({lastIn:e,firstOut:t,points:n,standardError:r},o,i){if(n===0)return o.tied(e,t);
let s=o.
gap(e,t,JX(n,i));if(r===null)return`${s}.`;let a=sn(r.toFixed(2),i);return`${s}${o.gapError(a,n<2*r)}.`}
function VX(e,t,n,r){let{verdict:o,panel:i,leaveOneOut:s,gap:a,methods:u}=e,l=s.filter(({enters:p,
leaves:g})=>p.length+g.length>0).length,c=u.filter(({enters:p,leaves:g})=>p.length+g.length===0).map(
({method:p})=>p),d=p=>gi(p,r);return[...o.contested.length>0?[n.contested(Y(o.contested,r))]:[],...i.
judges<=KX&&o.level!=="firm"?[n.fewJudges(i.judges)]:[],n.again(o.within,f.round(o.within===1?10*t:t)),
l===0?n.sameWithoutAny:n.changesWithout(l,s.length),...a?[ZX(a,n,r)]:[],...c.length>0?[n.otherMethods(
Y(c.map(d),r))]:[],...u.filter(({method:p})=>!c.includes(p)).map(({method:p,enters:g,leaves:b})=>n.byMethod(
d(p),Y(g,r),Y(b,r)))]}function fh(e,t){let n=t==="id"?GX:HX,{level:r,within:o,firm:i,again:s}=e.verdict;
return[...e.plenary?[n.plenary]:[],n.levels[r](o,i,o-i),...s===null?[]:VX(e,s,n,t),...e.kendallW===null?
[]:[n.agreement[qX(e.kendallW)]]]}var eM=(e,t)=>t.map((n,r)=>{let o=ph(e,n,t.slice(0,r)),i=fh(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function tM(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:lr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:y.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function nM({competition:e,unwritten:t,keepers:n,given:r},{evaluation:o,
explanations:i,findings:s,hash:a,
provisional:u},l){let{language:c}=e.settings;for(let F of t)un(F);let{run:d,isNew:p}=UN(a,u,l.rows),
g=s.filter(al);FF(e,{...o,findings:YX(g)},i,d,n);let b=o.results.map(F=>F.stage.name);if(Y$({top:wf(
e),at:d.at,by:d.by,ranked:b,errors:ys(s,"error")}),!p||u)return l;let{at:x,by:O,id:N}=d,P=t.length===
0?l:Xg(l,r,e.settings),I=le(c).history.computed(b.length,ys(g,"error"),ys(g,"warning"));return St(P,
{at:x,by:O,action:"compute",detail:I,run:N,hash:a},e.settings)}var YX=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");
var XX=q({provisional:xe(),write:ue(xe()),close:ue(xe()),reliability:ue(xe()),profiles:ue(xe())});
function am(e){
return me(()=>{let t=he(XX,e);return Se(),Ce(()=>Rv(t).answer)})}function Rv({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=Bn(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=R_(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=fl(i),g=u.toClose.reduce((P,I)=>ih(i,I,P),o.history),b=[...u.findings,...ki(i,g)],x=i.findings.some(
({code:P,params:I})=>P==="TAB_OPEN"&&I.isShutOut),O=u.writes&&!x?nM(i,{...u,findings:b,hash:p,
provisional:n.
provisional},g):g;xa(i,b);let N={ok:bs(b),findings:pr(b,a,Ud({...o,history:O})),understood:Vg(i),
stages:d.
map((P,I)=>tM(P,l[I],s)),reliability:e?eM(s,d):[],...t&&{profiles:D_(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:O,answer:N}}m();m();m();var rM={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},
oM={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},um=(e,t)=>y.
assign(new C(`${t}: ${e}`),{archiveFault:e}),gh=e=>e instanceof C&&"archiveFault"in e?e.archiveFault:
null;var bQ=new R(1980,0,1),SM=/[\uD800-\uDFFF]/,wQ=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function kQ(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return S.fromCharCode(
240|t>>18,...n)}function vQ(e){var o;let{strToU8:t,strFromU8:n}=(Rs(),ti(Cs)),r=((o=e.match(wQ))!=null?
o:[]).map(i=>SM.test(i)?i.length===2?kQ(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var Ds=e=>SM.
test(e)?vQ(e):(Rs(),ti(Cs)).strToU8(e),Rl=e=>(Rs(),ti(Cs)).strFromU8(e),TM=e=>(Rs(),ti(Cs)).strFromU8(
e,!0),EM=e=>(Rs(),ti(Cs)).inflateSync(e),vM=e=>/\.(xml|rels|vml)$/i.test(e),xQ=(e,t)=>e>t+t/1e3+64,
xM=60;
function SQ(e){let t=0;for(let n=e.indexOf(xM);n>=0;n=e.indexOf(xM,n+1))t+=1;return t}function wh(e,
t,n=()=>!0){
let r=new w,o=0,i=0,s=(Rs(),ti(Cs)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw um("twice",u);if(r.add(d),xQ(l,c))throw um("lying",u);if(o+=c,vM(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw um("too-large",u);return n(u)}}),a=0;for(let u of y.keys(s))if(vM(
u)&&(a+=SQ(s[u])),a>t.tags)throw um("too-large",u);return s}var Dl=(e,t=6)=>(Rs(),ti(Cs)).zipSync(e,
{mtime:bQ,level:t});function Uv(e,t){let n=me(()=>{var P,I;let{language:r}=e.settings,o=le(r),[i,s]=[
(P=Vu(t))==null?void 0:
P.snapshot,Cg(t)];if(i===void 0||s===null)return ye(ge("BAD_REQUEST",o.problems.noEvidence));let{
text:a,
seal:u}=ah(s,i,Qe),l=Ds(a);if(l.length>vl)return ye(ge("BAD_REQUEST",o.problems.noEvidence));let c=we(
),
d=Un(1,R.now()),p=uo(e,c,d),g={sheet:Ut(nn()),evidence:Ut(s.stage+s.hash)},b=p.files.find(({
properties:{
sheet:F,evidence:_}})=>F===g.sheet&&_===g.evidence),x=u.slice(0,32);if((b==null?void 0:b.properties.
content)===x)return{link:b.link,seal:u};let O={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.
id,bytes:l,from:Qg,to:Qg,title:`${o.documents.evidence(s.stage,s.code)}.json`,properties:{...g,
content:x}},
[N]=ao([O],d);return{link:N===void 0?"":cn(N,r).link,seal:u}});return"problem"in n?{file:null,seal:
null,
problem:n.problem.message}:{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var TQ=[
"competition","year","organizer","government","province","city","decisionDate","juryDecreeNumber",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],Al=e=>e.filter(([,t])=>t!=="");function kh({settings:e,entries:t,judges:n,
signers:r=[]},o,i){let s=o.filter(({stage:a})=>i.includes(a)).flatMap(({stage:a,judge:u,rows:l})=>l.
flatMap(c=>c.entry===null?[]:[{of:[a,u,c.entry],row:c}])).sort((a,u)=>a.of.join(`
`)<u.of.join(`
`)?-1:1);return{settings:Al(TQ.map(a=>{var u;return[[a],S((u=e[a])!=null?u:"")]})),signers:Al(r.map(
({office:a,name:u,plainName:l,rank:c,nip:d,acting:p,onBehalfOf:g})=>{let b=[u,l,c,d,p,...g].filter(x=>x!==
"");return[[a],u===""?"":b.join("; ")]})),innovators:Al(t.map(({code:a,innovator:u})=>[[a],u])),
judges:Al(
n.map(({code:a,name:u})=>[[a],u])),roles:Al(n.map(({code:a,role:u})=>[[a],u])),notes:Al(s.map(({of:a,
row:u})=>[a,u.notesToEntrant])),formulas:s.flatMap(({of:a,row:u})=>[...u.marks].flatMap(([l,c])=>"formula"in c&&
c.formula===!0?[[[...a,l],"formula"]]:[]))}}function CM(e,t){return y.keys(e).flatMap(r=>{
let o=a=>E.stringify(a),[i,s]=[new h(e[r].map(([a,u])=>[o(a),u])),new h(t[r].map(([a,u])=>[o(a),u]))];
return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:r,names:a,old:"",now:"formula"}
]):
e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===u?[]:[{part:r,names:a,old:u,
now:l}]})})}function RM({competition:e,sheets:t,decisions:n},r,{links:o},{code:i,hash:s,at:a,by:u},l){
let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),g=[...r.standings].sort((b,x)=>zt(
b)-zt(x));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:gi(r.method,d.language),
rulesVersion:S(fr),history:{rows:o.length,end:wd(o,Qe)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:x,rank:O,confirmed:N})=>{var P,I;return{stage:b,entry:x,rank:O,by:(P=N==null?
void 0:
N.by)!=null?P:"",at:(I=N==null?void 0:N.at)!=null?I:""}}),ranking:g.map(b=>{var x;return{rank:zt(b),
code:b.entry.code,score:Tr(b.score,d.decimals),advances:b.advances,title:(x=b.title)!=null?x:""}}),
printed:kh(
e,t,p)}}var EQ=q({stage:ue(z()),minutes:ue(q({number:z(),link:z()}))});function CQ(e,{settings:t}){
var s,a;let n=u=>u.
replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:""),link:n((
a=
e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?r:t.resultApproval||
r.number+r.link!==""?ye(ge("BAD_REQUEST",le(t.language).problems.minutesMissing)):null}var RQ=[
"TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function vh(e){return me(()=>{let{stage:t,
minutes:n}=he(
EQ,e);return Se(),Ce(()=>{var Je,Tt,ve;let{workbook:r,results:o,findings:i,history:s}=Rv({
provisional:!1,
close:!0},re=>t===void 0?void 0:gr(re,t).name),{competition:a}=r,{language:u}=a.settings,l=(Je=o[o.length-
1])==null?void 0:Je.stage.name,c=t===void 0?l:gr(a,t).name,d=(ve=c!=null?c:(Tt=a.stages[0])==null?
void 0:
Tt.name)!=null?ve:"",p=a.stages.slice(0,a.stages.findIndex(re=>re.name===d)+1),g=i.filter(re=>re.stage===
void 0||p.some(({name:ze})=>ze===re.stage)).map(re=>RQ.includes(re.code)?{...re,severity:"error"}:re),
b={stage:d,code:null,at:null,hash:null,evidence:null};if(!bs(g))return{ok:!1,findings:pr(g,u),...b};
let x=o.find(re=>re.stage.name===d);if(x===void 0)return ye(ge("BAD_REQUEST",le(u).problems.nothingToDecide(
d)));let{sheets:O,decisions:N}=r,P=CQ(n,a),I=qd(a,O,N,d),F=Qe(I),_=Cn(lt(a.stages,s.rows),d),{name:j,
grid:U}=It(Z.decisions[u]),B=Zu(U),L=B.find(re=>re.stage===d&&re.text.length>0&&re.hash===(_==null?
void 0:
_.hash)),K={ok:!0,findings:pr(g,u),stage:d};if((_==null?void 0:_.status)==="decided"&&gl(r,_.hash,d)&&
L!==void 0){let{at:re,code:ze,hash:bt}=_,xt=L.testimony===""?null:Uv(a,L);return{...K,at:re,code:ze,
hash:bt,evidence:xt}}let[H,V,ce]=[et(),we(),dk(F)],Q={stage:d,code:ce,at:Nr(H),by:V,hash:F,text:I,
testimony:E.
stringify(RM(r,x,s,{code:ce,hash:F,at:H,by:V},P)),method:gi(x.method,u),version:S(fr)},oe=le(u),se=[
...B.filter(re=>re.stage!==d),Q];dr(vN(se,j,u,oe.tabs.decisions,oe.tabs.decisionsOrigin),r.keepers),
Qn("decisions",j),hu(j);let{seal:Ue}=ah(E.parse(Q.testimony),E.parse(I),Qe),at=oe.history.decided(ce,
Q.method,Q.version,uh(Ue),P);return St(s,{at:H,by:V,action:"decide",detail:at,run:kt(),hash:F,stage:
d},
a.settings),{...K,at:H,code:ce,hash:F,evidence:Uv(a,Q)}})})}m();var AQ=q({stage:ue(z())}),DM=2,OQ=40;
function NQ({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=OQ?0:f.max(0,r-DM),i=(a=(s=e[f.min(e.length,
r+DM)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function xh(e){
return me(
()=>{let{stage:t}=he(AQ,e);return Se(),Ce(()=>{var g;let n=nt();$t(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=_t(PQ(n),{provisional:!1}),s=t===void 0?void 0:gr(r,t).name,a=(g=i.find(b=>b.stage.
name===s))!=null?g:i[i.length-1],u=le(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:Tg(_e(
l),r).listed,d=(a===void 0?[]:NQ(a)).filter(({entry:b})=>!c.some(x=>x.entry===b.code&&x.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:x})=>{var O;return{stage:(O=a==null?void 0:a.stage.name)!=
null?O:"",entry:b.code,computed:x}}),p=Sh(cu,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return Qn(
"plenary",p),{tab:p,added:d.length}})})}var PQ=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function AM(){return me(()=>(Se(),Ce(()=>{let e=nt();$t(e);let{language:t}=e.
competition.settings,n=le(t).tabs,r=Sh(ra,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return Qn("objections",r),{tab:r,added:0}})))}function Sh(e,t,n,r,[o,i],s){let a=t===void 0?
null:mt(_e(t),e);if(t===void 0||a===null&&vr(t)===0){let c=e.columns.map(({key:p,header:g,width:b,
format:x})=>({
header:g[r],width:b,...x===void 0?{}:{format:x},value:O=>{var N;return(N=O[p])!=null?N:""}})),d=Pt(t!=
null?t:e.tab[r],o,i,c,n,2);return un(d,s),d.name}if(a===null||n.length===0)return t;let u=f.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=v.from({length:u},()=>"");for(let[g,b]of a.columns)d[b]=
(p=c[g])!=null?p:"";return d});return Qt(t,vr(t),0,l),t}m();m();var OM=$("Kode","Code"),FQ=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:W(e)===W(t);function NM(e,{
values:t,headerRow:n}){var g,b,x,O;let r=((g=t[n])!=null?g:[]).map(S),o=((b=e.values[n])!=null?b:[]).
map(N=>M(W(N))),i=r.map(N=>o.indexOf(M(N))),s=r.findIndex(N=>N===OM.id||N===OM.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(x=i[s])!=null?x:-1;if(u===-1)return a;let l=new h(t.slice(n+1).
map(N=>[X(S(N[s])),N])),c=new w,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(B=>B===-1||
W(P[B])===""))continue;let I=W(P[u]),F=l.get(X(I));if(F===void 0||c.has(X(I))){d.push({kind:"stray",
row:N+1,cell:Re(N,u),code:I});continue}c.add(X(I));let _=r.flatMap((B,L)=>{var ce,Q;let K=i[L],[H,V]=[
(ce=P[K])!=null?ce:"",(Q=F[L])!=null?Q:""];return K===-1||FQ(H,V)?[]:[{at:K,header:B,written:H,
expected:V}]}),
j=_[0];if(j===void 0)continue;let U=_.map(({at:B,...L})=>L);d.push({kind:"cells",row:N+1,cell:Re(N,j.
at),code:I,cells:U})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:S(P[s]),rank:(O=P[0])!=null?
O:""});let p=[...a,...d];return p.length>0?p:$Q([...c],[...l.keys()],n,u)}function $Q(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Re(n+o+1,r)}]}var PM=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(W((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var Ol=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();function _Q(e,t){let n=t;for(let r=0;r<e.length;r++)n=f.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function As(e){return[2166136261,84696351].map(t=>`0000000${_Q(e,t).toString(16)}`.slice(-8)).join(
"")}var IM=new h,MQ=4096;function pm(e){var n;let t=(n=IM.get(e))!=null?n:As(TM(e.subarray(-MQ)));
return IM.
set(e,t),t}function fm(e,t,n){let r=o=>y.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var FM=`7H2HcttItuivsHzrVe2WA8UgSvKGV5REy7KCZYmSLd+91wWREAkxmgSUpqbKkz3Z48k5eHZy8OTg
CVWvGEX5J/ZL3ukGQHQDDRAESUu2++7cGRFonO4+ffrkPv3f/33k71snS/88cuzI3/36H1sni/oD
9Y+tk7JvO5c9WS4KCfEf/zpSLIllsbQp/uuI3k7W2pUWDFjanwDEeKj/CV8k2n8Qz8YLpaRYKrfB
Ug/Q7zmhDcv0w+ikDXoj4ds6uSlkYcgJMS+LpX8d8euQCkV4J+8U0XyS28K/jsDPLfh7yGiTFdfl
jo3WCrJcyLGbhYl2aofqYMpSPpUF7MGDRCFbKCGI+P/wo/Iu+tQyDC+ftgfn5eOSlEp77dgWvSRK
7PE7OmwdRodmm9GslMrbrrcDFHIx239MlPU/y7ttoEGiaXl3osx84UQQNvSQL+RpzAqKXDDwygLe
7YfkLIJ2syBeUETnvhuaZrwNz250xHPgQ0CO8EpYh1VWQcGvNXG9UEI4V39mpTz6EUQ0p/1cVLLo
kToOG9KBlSEQ3n68LmTLMBuCQuxeZUSxOC9uy/pvgg0htBLzSCfhzbqURa9ik+h/bHRpNJ0VBYKk
cav2y0AsGAyOE/RlsMM2eyW4c/tvgCPk5aViVmqP1w162wt+qpCXESaEckKS0DTGfVNCScgV8kl1
LmXGQ1Eoy9GyJDBepaP5sgWObW9z6LdYKgmAVb0z0zOiL9MbvSvycRt9a1lDLK1lJ8RslpQ2rCdk
e+MvWoBJ0GNSPO1hh6hfrnT9pTo2kxhdy84KOwWFYIjr0rZIIBpaTJWkJAHB9LMtkM+zOV1giGaW
Bp1GbPY3+QI6sIE7FhommL5t98ORETZzseudfCHl0bbErAzehEiRRYIixB0NinhBbH1g3WliUcry
TlbsiMUwMY2O8nh0IhIOQOc6DYy61yEcPk3Bwk8Ussx1NbGgcHA0TLAgy25dyAo764JU8k1K5SL8
bexZ5hti5zLf6/vX+rIjfQSDBGKTJWELUKL+KsLyI0nhS0plOa7xPvT3OPH3LPH3ovq3/rW4vi4m
5Ni2DAqID9EPaqfz0DXtvwhbBhqLJxPzm1MloZiWEqeA5YkaJxEA98bD2UIiU0ZqeL58EqEkLcvF
k35/OZEWc0L5RKEo5uElcOicIMPPUsqvzSuX9QeHhiL+nCDloe98YSIt5FNitFyEgaJlM6iy40h6
75+GNynIgk8poVXsGl5RSshKSTdC4NdJ+H9tgPBXf0DmNxck3bRAvwE/CyWflNQWMg84gj8RKYjl
BFpmHZl64/bXAhqUuoisJTAelkqFrbQoJNG+MNbGAg8/MQ9vLSsVT4E+ofVYLiUWoQcVBPyUS6Kc
SGu/kN5hvPXTrzF0Chp6UAb7zbe2NVdIGlqUBm17vZTT/iysr/u2NQTtULKIalYsleUpEbRZ9Ac0
K8FY2uCEzdmyMTK9qTE0NBLjF/y/3pQgLNOjNo2rG1xnxNTuN+uCqr5NaH1CWUyeNd7PI1rKEqKj
/YdhQNhz9yDJ3pV8GgT8+bSYX4Y+WAKHYMq0wCFegOQ8DbQjlvQHeVBEbYdL829dCKhv/y9sFd8m
KA1SIY8GewItp5hPFJKALXiwHD91HDr2lWUhnxSyoI7Awx2x/K8j/9ebmj4MGr6Tml4Wc9JpKZkU
8wzpioWjndCitAHb5RgdGTPrAEhswpvIqDpSXSXAv23kI7GmAt5AvtJJMbcmIo5Rmk4ijCUAZTLq
XdXhOg4sPExa1rYibTREaEadLX+zyA8QBpa9/hUYDoRIcnPQXNwMOjA05KpZOECsYCdlRtdD9JmF
CN2uoxLl9HGXBI00WkeCJvY2sXT03iZeFMeThiNN/5s1Ko1cWfYaTa0UZVnhwOoYry+fwnKzMx0O
hdtSS+1vqSgYHNOdZ4fSz0jrwY4Hki+6dLWhT9HfmnPT3tviApa64gxQVuSCwkGvkrZqbr0Wtgsw
EnHHL8bCBM6ShYSSQyprLnFyOpUvlIQ13OdWIOzbCgz7toqYV6ja1VaRoV3lpESpUC6syycShZwf
dAApIfq3wO4E1SowhP8qlgoJsYzQOCHkNwUQFRrAnDttLSeUMkrxOMAvCrK0JoHPYgcrbm1ABYCj
lPInNSDH24NCHyHFBAal/af9DVqMzn2rH01qaFLVxZKYhXEU8uW0VCQm4xkevAQTUQOz6TiVzRyI
8fZyBMI9rsekqgQRIL2ozx1gBobcrA4CYnzjahh0vyZ7R+/cG4pINAeGuwQRtIAoIs2pl4WaKhUU
cE+24TEsp67gTeczBjTMeLqApi05NUFktfQyoKW0UDT2ZgLZEW7AaZSIIIb9ibRQksVtAkqgezDD
/jH/KANU0AsomGYwwAAW6h5YxI9GZgXllr5NoGBkVlhuCd0MizXFiEdYQQasEY+wQgxYox5hWckL
+EzGCzD4zICRCyELoUsYI/4cmOLZEMEwA5GE6HbT6HtwVNvGfviUgoT9HN1A0hmCHz4lIXkcEAmi
nJST6e7gBHUe7kcfg0cgLZQNAYtgdsnwYCfrAHdyCFdtRTG507ZSE7IR+U7NK7k46F6EmoUc6Zpe
tyCBuwXbGKS7noAAv9qgkatC0xYoG3VdAufIrKo00oausxrsZP+xtFVbk0KRFkpSoQS6WLu7McKS
ZrwOEa/1YJldME0unRYpmy2C/OvI+6trxfIschQ7Dd7eXB8dGyKMFXvXANXMKcJrrKSTOTtquFmc
mgVGiDUxDZx0VjjYzaPhrtIBHOIAXZKTKYJA2YAhhxjBhJTfFdHG1yIDxG8iHkA81aMA+iOG1Riy
C9WQLyiPj+q+IFw+tD+j61AM5VyxDVoFrMkRfdq+pt1L2JZuTE2a9Cjb3J70QoZnJwFxBeh4oQS6
e0mWRD2MkXBnZcBsMkJK1LR6URYQK/cjiMdBb9RAttl6krAli0opqxoqCb+YFRHvLPsDJwJ+ojUg
KEcoreQn+BXZNgdcDM+U0Vh/a7TfxnSpNd3a2jqxFcKNYR4B/4W52SU85eMQ2QUXKjJIMbKSiZOy
JGuxQYBK/IIfiZIoyAVNOph+A5pL4qaEHLbqe/MDbbLqR2LSBwNsL5326nxoYjJ+Sk/sMn1AAQHN
Q1qXuoGif9EeHE0UGkWh0IdYWhTXxRJ4m0WCusR1Qcmi0H3pJFZMwJ1KxowRmhZSjO0/bBf0JV+Y
aJxypppDoKTP0uRQGw244ct0MxN4ytfpwNqR28Pe0QwwbBzNRaRH6EEs5HPXglgPPPB/skJuDWJQ
Dz5IBLTox134sxy8jqRT1cHtTTYrppbQiqpycQy7fIBWcN7AKPJIwy9QMmCDo/zEQkkuCRKhExRT
kKuBuikglmP25wcCSBCgsWMBSbRoiwO0JqhDTJx6VgDSvgoFdfr6g5Qit1muXdRoUqXkBchvwbEp
JANdIIQMO1CLiMOHfVlErImSizhMhvtNe4R09ELgWw15Y4s9GByNYHJIoPif/ksnVqTtdWzmQoqZ
HKZduNtJzyfFEegXhp5gx0HIFxY1h8pkM54S2g/t6qdeGJ5tglPQLm/yhdV3P8bYj/1wLwdgw7lM
dwwMU2M3Rk4598kp2Xj97fQ34gVNgIFwaDQ4AixcJa3RSGQE/bJQoGM7M8FHRiOksWA2TNTQn4Nl
Qg9xZBjat3seGRsaZo7QqZkjryDHapBHmxqo9CzrazLpySFOQyRHuYwX68Fhs9BzFS6MjJARczp6
HYyNhMfJaBmojOOgt2TG8Zzsd4q2EzrLLdoes98gI65symB4zJIw7Skq2dmq6y6mGWDY+gTjiKii
0pZxkIK6LZqxoG6L7bagzkLqQDmBHb42KCesCCeUj1E5ELYoD7iKjI2E3JnnIXKLmenZ0M4cQITG
Im7UxVCEzHQn5ZgdYyRfOIHtTAh2rNB+l1DOjc7Baaw3dl660Kg9sodHCa5gUeTdLCUFwSnFwg1a
w0O2bhu3sdkI2mWdm40EHSjQFifhSIAUIRY51kGMWb/AaQSOgo+trJ6WhLKAYnS6mqo/cLH3xpyZ
GIOpu1d+qPHCkntSrj0524jkAWKJKNfUcAjtWsJ6UR/YLk5wLNRpPW0dUkMke7I/rkNxA1e+434o
oiYytveqkT5Z2hAcQSKYQOXosDZU3Q4Ey5C0A/X3bTPQZATam4AOrIdKqHKVzNMNJTtoxbY6p2M7
2pghlUzKmKFeGJzC7gSVTZJ9yK499aKToRjsNrXGvIdCgSGveygcGiL2kKO15MorovoqutPenNmk
jZAIDhPCzpRPCacA3EydAuHk9iagOWGIUhVMcp7IZlok03JUX2z3fmZTbo/qs6Qgs89AnApPjhD7
GQwimU4pLivg7wTBIRUdY1Z9YpIh0LpdnYeIuFGgQzjXykVi89CIrWvVrXk0RAYRTYtNmE7kkvim
Necn0jFQ2LU/mV1+fFYHRRjiQiklIkGgPjkBkBzHgVhoP8chyjJQCT0S7Rk5FgvKKfOIJtjxscBE
YMKJEofNPkEH5Z+2sEw2A2W8m+08e1uKNpJUWesyPED0Z/sdjp9TX7nZCSND9jYHba5Z3rV3BpNk
kG7XR5JRNRWSYNQnAZpebOc5hgSfzVo7mWSUlDLZQEMhNwzA1MzpRKB9VxD/dtMV1cxJAtlTPm31
MeSyeReRPN2NX8U0M3c+igho/27yG4Ku0gmAdl3FscNhN4o5IMyV0yYSsQ/TubSTI66kW3iYRJap
J8rUtsfQkJGBw4rKoQh/1+c/QmPs4D6t37rIOhmx3a/hEUKw2wUIO5vrFttzeBiJYrcu8bGRwDC2
sLDZEQmPjDDDRk7NWMp7EDGSrhwaqhhz78ofCquWIR5QGIIIxLENCpsIavfOBDIc4NQVYyI4ju3W
NYOaulxr6jsks9zSiMWSsCVJynCyzAynujkuancedSLyZyLK4bFAxDCGgZfYUKVTO9bSYCXWMZHN
sIPJwANlB1MRCQvlj4TVM3VdUD4O6nb1SSiAZ93NJ+Ajdv6i+5iGTeSWOuBE5X44WtFmYd2dqHYQ
REPtYSIlz7N1moCMAaDQ46gP3TrVsgp8E+o7TYmUcuijIj6HgU+la/E5/EQdidOHG0XR/KX6yOOn
rr5cy6EjDuSH+EnnD1PSuulD/KTzh+XN1FGsEFMfw1Pnj4Ui1E1JYHXbv5lPmpbtuLZkJyiVnNEP
vIdFdNuR9XtClfc0TtWM0LOLTxTW1hWIykHCl5qYQvVVSMpyG6Vnwb0BTFvsqTvz6Z0T7TfoBI+G
LsiVkedVEaMmY7cbEZMfzHBUW99uHFZPgLdR6LRiSmtkdIsFbwFsO9S079PHoi8pJl2OAYDfgRXQ
fBy2a8Dwgfgxf9UZPF4km7ON/T+F2O8ThffKKTjjEITGpvT1gWJU2hOieiD5BFcOpB8YQtudk1St
PmjqxjoUTCqG9C7qOXqqpoFeYk+NXkkBHmqOJzW0qVddAPK0rbpg6kJG5GgCH0fPmH3IJUXPFGZ2
A44eDI5wnEzj8KHXWocBQ2VxTAWi2rnEYhzl7LJno73qEiCqfQFEYbMQ2lsfOzYVstOxqRddjQM+
dBqHZ7jgpnCCSyYSdgUX9FonuKTK3BVc4LFOcMnYYldwgeU6wSUzBNzBXZJLBaQYs6Dq77oEOQs1
otqZvmzIqAmSanqbLnuYEIpIZrBhQ3aV+tLpPBa5AOzEbnbwABx94UgUD0cGSSCC9Y6NsySIyO6J
e1wCh1kBv4EaXqzJ0C2cZkQmkrrkRWcnbNiGXEhQLMM1PJvtj+B1jx2AZ7PtEbzutzzAs9nuCF73
Wx3g2WxzBK/7LQ7wbLY3gtf91gZ4QBR28DzRCwg8O3geZOHZCfB32cEjE6lpeOg0soBO2JhZJLwu
gS4EZ4yZPNJ4zd7bQ8ORENoR7V1m8cZ0OaBTEIHLQxCuHYNjDwwF6lAzX8lo1yUq9Z7iYMx06ATO
cRNuJ4SPdhsSCpRmIyqvdjlhAwBrKHorH2rmozuyHU/XY4nlky5wD5Zfj6jX+rHHvN6FA+IJGJ7w
bvmeNQ6tUUesUxPqciDoVDYcAF9DL1hjwHUm81oDujJo2xzpHEi0D0lSuR8Mwe6cWtZdQJJODXE+
b2VJszMdt7Kk2XV12mpdLvE6RbxOEa9TxOsUDb5Okc60genYHJIk09jccfMueLBNzb5+ArRICX3I
PYzRnKPaXS7MYJzMqrCxczEzs6bopaZSpZxyUdwkx+DMdPdJ4dRNI7Z5JCMELTpmho+FQmEkgztl
htPtmNRDJXa7oARXp4GGgyOuTuIMuzohAAkizrVvzIdJ9KPu3jQll7m2wREyj9jplLyrZCs4keYK
FaPMNOp2eiJKuuhjeqKq0JHpieoTaqMxB4IOy9yBgQQd82qd8pzpnDrLSWLbI2J09pwpJ4ZKmbPk
wjnlydl+55T1RqazWctghFyllrtuFwqSyUAOnJEsH2WfiTfmqtfhUVI+OxTscJUgGRolT7w7nSN0
hZExV4mykN3tRvCEx8ZsLUU6m9nhLAtJYg5nDqjTQp11nm41CnN+OFVdyZxrpJ/xss01Mh9fJbMk
HUSLKwkUGHa1hMHRMVeJtUNhV/gPkyfeyCwyu9NU5AvqsCElvqk3YTLnlHozQh4bpt6MkeOi621R
ct9Uist2DHQlCvrVmM39M8N2pT+oF50VlYDpTJnnnDDQPtxQUiRCNjOzdy32+j/H/vtI44W97/a+
3/th78e9n/Z+3vtl79e9W3u/7f2+98fen60rrYf2b7QeBiCNF5rv3JHDM3QLUsIy83jYY0JpjK7H
ZH+Oy6l6WHtYzPwa9rDQ4dA+ooqRe8McGJF003wX1rL25N/NtdU8j4g9Bs3Vg8+PeAKrj30Fp+Vo
hFx7sn69/mIc3QEzAR5U34KYl7KCJOTrL9VfnoW0efAhnoHbYeqv1F8N1F+rvw4lPcPHhwLwT3xo
6CT+52L9jfqbzOdv1d/W6Lz5WfPz5s93RI/E6YTkouXEpCSojwMntKRLvGiNFwZyUFFDbO2r2teV
hytXKo8+8MB/ZQrFSxmxKGSFBx+sPFZ5qPIIvLpa+71yvfJk5Ur1rerbjSeq79S/qb5bfa/6fvWD
6o3qh9V/Vz+qflz9pPpp9bPq57UXql9Uv6x+Vf26erP6TfXb6neNq9Xvqz9Uf6z+VP25+kv11+qt
6m/V33XYKuTK45V3K+/VHq09VnkCDQTGQQ3gndqntc9q79Y+h4afVT6HRupH6t+P/r/32m3xPPzM
eRhTVAvplSX9ZfVK5bfqM9WHKh9WPqn8u/Jp9eHqI9VHq49Vfq+8WHmpcqPyTuWPyp/Vx2vXGk/W
rlWfqHxf+bHxVOWnylOVp2sPV57Rv6s8W3mu/cXzlbcr11C3GG1PA9o+7Qptz9ii7QXUb+PZDv22
UVt9rvo8C60GPpS8JJP4bjxnuyzmtga+WS8wdFgFIEgK/vM6/NrHtU8M2JaWBnTTK4yCjqi/Wvmi
A8G8UPmhetUziZnpCHd5s/Yzib3qC9XrCEA8Go/6JqKLUd9CbH56Njodne/8EUJLrijKUJnxUkYo
SrKQpfuqf8b6bP7s3NnFk74HHsgXcoUS/YUrL5GqLRmAKx9VPkaAoyeAX4E/U8h3uXGeZVmaWPdv
XG9+sf+h1dBQ3VrV19TdVvm59ri636qI7l+pvFp5rfI6LPq3sOxvVN6svFx5i1j2myRWKu9XPsBY
KZDEs/9vr3AwBig6fMUrqHEQDkqGhNV41/uw8qmUkCWBNX/xPLAChNwodH3kFRSSyySk6pNeIc1C
2kHZ2LgqXTCpggT5Jc0NdWDAnFCZbyDlBx9EG4VmLSbqYMH7xgwPgzNxKJoyXIFZwzRBwzFRhcvh
YHq4xBiWiS5cYWsNUQQLmIkyXAHbUHJZIX1pA0iDBmYiDlfAsogs0CL62wtq5u6Vm40vrNxs/IRv
BpLBxJIk+JJQjhFP0SzAxCxw4ELmUkZrSXPT/Y+tYDVKsHzhnlk2f23ealy3+i80t/ygWGLjS69w
dDRSRPZy35iPdwa7CJsJ9oEPmwsU1X7iFeQyFIzV5V9f2JBOJ/rmsnIj08K42v4WemUtivud3zVf
s4CBNCG0FCbmQS+Dq5kpeAHwhjejzrTvNU3NeQuzOMPECdXOBOMtlZZkJZ8ysQUBbv80GI3rnf1+
7Q+8eREKr9sqr/rMf9EG9lXla4O3INo4Qa3Fn1ZA9SskoNpT1RdZoECrtEEZPT0VT81XrDC6m379
8/qHOu9S90v9CxYSGtcqz1f/cK3BIzhIXDsis/lqmyIpHGQKMtDDMdCVNXlJTZrc/u1PNoQ1cETk
L4G5jS60RN8hXB0zvqt/y+qsE1zI+BLMQE1kB8ItlRFk21YGZGqSnT5TF91Vq//KS8Xuup+fXkCW
iMNnavf2LQwx3oEYajfr79S/rH9V+6b+bu3b2ne172s/qA4U8OonebIXT/biyV482YtfSscvpeOX
0g3m+rbe70mj1AhNhfjPlRc1Ed9+iNK3s0mUjo+yvdW/tOjMmphCrBP8l3R75K0t4Sx+GG67em6x
JJbF0ibK0FyITsVQima7oRmCXY9lCDWUoAwCo1O7TyB0Zm6N9BiYqarKoHGAyoJiNNLK+NnFraGZ
qVQhCv83v7Scji2n0J8x9K/x8egc/GdSPjuWi6AH0cD43Ersgt/vP5rfHt+cRo8mMtnYuZXFcDA3
j7+MpqLjw0vroh//GD+zuDwcK2XOpFKpf/xDjROi6+XUw/JcbeJqE1ebuNp0B9QmxzvF/4kqQkjl
YlbYGYe4dgqQkk/iLyHrol35AKoaLJEVvbQkI2ggbor5aD55NplEx76htK71Jkl8thHxGeOvJZUL
GhWp1BJWWhUziivNwRWr+CW4tbtACO4Y2L3eM77ZU2W9aoi+9Ujr0dZjlcdZtyBGwZ9FXIJo/CTu
QDQe6lcgak9A/mDJ03q89UTlautq5cnWk62nWk+3nqndqL7Uerb1XO2X2tO1Ryq/tZ5HzpzWtcqN
1gvYmfNS63rrxeqftSdqNyqP19+rv195Ap691HpZf9Z4qfVK61X89LXW68ZTNRoNT99ovak/bWqR
S3j6Vutt/WntSu2hxkv46Tutdw0I+Ml7rfeNr/GTD1o39CfYr4Kefdj6NzxDc/mo9TF62/oEzQfa
XG19CjoG7qP1mRqFhlaft77Arb6sPQK/vmp9jSH+inFwtfZB5Ul4erP1Df3UkgqnUhxu/G3rO+fG
Ws4abvx96wfnxhE1LQ43/rH1k3PjUT2IC41/bv3i3DiAT4NorX9t3erQOkRM8bfW7x1aDxNz/KP1
Z4fWI8Yk96/sP1T/Gmjwkcrj+w/vP4LWaP/R/cfwM/T9401Md/uP7z9R/XP/qvb0ahNWSvcYw9sn
95+qf73/tP5N+/kz+89aID23/zxAumYD6YX96wDpRQukl/Zf1iHBr1faGUszYlGRFShr2Mc8JVPK
DvhpExY/XO332jOGi7H5pZ7CsRidn4jOTxGpB6rvjQmk8amR9rP/abdpP/ufOab93CQcsnTCA07b
YWQ7aB7QUmET9HNmOsT+52yQDt9onk8HoHapGTOxheX48lJ0HpybtmN2ztBgJ2jYpI/E5uOwcp0h
gyPbFGhxbGweuubFduvSb3zV+Lr2fvM3ParRuOktqvFfoA9LWjFTtMqQTwje8AcfnNMfo1XSH1Kh
sW88dtiGdtIOdC8RGirm9jsDzsuuAzQwPAI5lryl93qNyvRzCcHwTqEsLdMSqo/v9yXUkWNNTtj/
ghURmovNIQ4zE50/aaxo8w93K9r8s7f1hFWDDOhihoh0e14qbfgqiL0rVhB7D3VGpRO/9WncEUXx
dOZnxEgBzXcSc0CYSSkjKzm07llhTTQEwkHj0CBHfYQMWnz1ToV50Xi1MK+jKkNkomrZoqgC1rov
UwDjScoLZT2xA7VG+hqRVxo44fvPlY+c//EZTewBBfsFKNQvQGGPgBw0vn4F21kEPAm5FypD8SUl
tIdx4N3om5VeUIQjGD4tLm8ToWduwM4R+uZXjvF5HWr/4/PM8d65+Dyj+z7G5xsvd6Igtzyk+Vrz
dZqHNN/oSHWuqLf5phVO8y0Kzk0rkmajcwvTYD35pkmlujsp5fylg0VgbcywBlh0ZbYEXCdSDNi6
dK2afrb38P5rza/NCY91JJj7kfD4rWc4wAsoqrrhOT1a5VU+v08/TUCN8D3PKZliUkkqmN2isxO+
SXEL/qaSsanURRNO3aUuqgm8jIRFGrGu0voQezVp3TRSXUHRkcjILTbh0hU4sCq0VEMTvLa+1LsB
5kFfGqik5vKTy8/ByU8uQLkAvSsF6IIABxyJIw6a9GReOYRv72JWkugobE2HNwlhC/wLDaBLeavD
M4k2l3LWxdcOYtXma1KstifFJSuXrIcuc1yN4i2IpVwhXYAOfGVxTUgJkhrEG1hMjx/D58fw+TH8
no7hNz5tq1juzvu4Vqmu1681vqOlCj4O17U0mEeKKnX4laFadxkZqNnKNw0EI9RFqssmp4C3iS1J
6wJ1fvMAJjaObpPs56RmhVxRAq3lgOd1vJ9zOk2XCziA6diIVhwf0ApfMIQ5YxSWY9sodtBJwViV
0yeQhkF6noxToyYIKmBZREl6l2RlQ+mswOBAh90Xaje28Gq39h6p/ciK4i2JaWUNjqQiywSiyvAf
QY2qlMUs/E5BcAx+53cEGovH9NZpnETrywg5CQ64YvT7MpAED+WH4O04nKDP+KfXFJisyZnmU1Bl
AnQoVkkJZegDxm9q8sAD/2v+CJpvwC071raES5IIcLs7Id/4vH6teZPmwvjwddfkS2n1D3ni4yZT
tg/bqPGii21kNQHMPsrDgJ22GX0QKKJtGdXoZHrCdZvTZUk/12Uo2Tu4Xb4MNi3sjS0hizawzgDh
kgcpo8hd7onGZ9YCsVrx472HB+X/2fdcMcJSRMe7K8lc+Kb3sIZTYRgPpRgYRVO8BEhMBV2c6p3Y
u05U0dJ4i02YM20xsIZORUG5vTIUApB9sHVAnsjqizWhDP8GUQDbCQQHWN4oVx3+VkUJyCFQlQQJ
kbQqRH2ak0dPyVHzTF5nD2FSzEkZdWu04RzzQd9lNIo0JNtjjxxTZME3ClxjhnpGhR5yAgi5spTW
+h1gmQKtKEQSClGAQwAl/HZSDeJaO52nEfqFq+9ttBbG51pFB7ux9cvdxUsl3AulElSH1xLe9HGk
5XEnF3dycSfXXVZrcml5MRr3xZenoktei0W6DjTfql9jFG/UqjfSEWhUe6r7vEHw4/TbS+Z8a4A6
9m6tC2AB6lEf3brVYseEudHBq2FjfJhr4GuV1tkZ4/NozY2McTtdEM4lgULQu4Wh35tifaHdlNL8
YmCmx1f9Cj3vfz2g0LPnUp5Wm3lwqVomPHpM1TLhsOdULQ/1LjulanWwiRhvl5G7q1vXVM8l3gJ9
qe6GjgyBiwFsJtWOo1gPGGQ4sRqsRxwIwfYk9uuVFBmeQ/sEKn8HOqbqp/ib+TDFnUFFsF+o2AHa
SCOzMKuqsipudhB7lqGcQxoMRyBFXZuWTHbrAc0+1KfZZ4VioYQmX4Q/MyChkM0sI+W+PU/ACtjL
6kPq4EyfjpiBt3bvUZNN7cmbeFooScf0IwH99ii+363Mh3Iu0iUBbRU7r6u3WYJzAIICBz49LTZh
mWD7qNDNDi4c1XmkkpoE2yoprSnwQA0jJGEPYmrEwQs1NAEMR0mrywsBDt+GsCWsce/N4L03vDom
d/mgrQrhWN3P2+cMJ+N2Fe0iGs0X1MGGXYgtzq/CzQluLksYj41Hl3zjkNkLn877IJMY/pxG6bS+
ydh5+PeZ5UUq+9j2TLzTnQssabiKFAmQoFiHwOxLPeW2BvwrjThf1/HN/W8YZnUkqF7A1++wZ/PD
QxL23Hus6+yVwYc9vWFnmmEQHgiG7KysQ4GlQQWHu0eTNTjs+wviBEnxwQf/eriQhkOnqvECx5/N
he0PBHvqhQee7G6m0QKZLEJGsXWdIVMViSlCcyyLZdAYU0oa5b2sCektCF0KO7qLCzuCe65fflhs
e1lKCigNJ1dUYLaSr50OBJXuFbhOTDiGw7IpkD6ghR/z5QQFWlKhWiAaQulWXQSYohDSVPP4GOAU
N9PM5BIcQYGaAdppiCT4J0Et0IXcXe0g0PFJe0yoecL0IT1DkSGJCgW6wUzJSigDyjc+ozpTSMfC
Xe4vUNFQFrELKAcqjYRs7g3IUCup0y+sbYgZWVp38hjp/Ek/9H9AOAn3CycbkJoDOwjcSJBRgPRj
FUsIHch7gh4jLoQzFnyoTRYlI+SU3MHNfbgvcy+LKZg1LDV2I5k8Yz4ofIjQklMgEwOpvBlY7rQi
+VAbZo4I4igWDxP7Eo4Fki+pe9TgTmbLG1nIeoceLtz5xno/mXarevPX/W8GduHOB54jBKCYUP73
ng7igYlSgMq8dPTCc2oXS/XFmo4naNEs2ll9vG7HoBLGOTp6QdxdtIN1RIfFcBkMwSvQ+70/ljgx
C/+uIIH8w+4m8D6Yd5b5uhjG5rNTuSBDmG4OlaawEEmAEEHBNJ21qDse2p5w6IFVrWgWWAzSAv+S
lEBbBMFVkv56snOtnN7/6XjNIr67mozl9ppG2vbWEN7VtkIM+BJQg7a/FWwccKtirVnLNQXpjlh7
GZjzjp6edzfc5tOLt9LstzFsCcJHyVy+kDkUH9GKpnp1Z9rUlOjFj7cMHii0/jxvi+dt8bwtfjiR
H07khxPv2LwCvr+U4erAv2pek3vrqKIuWWF3ahHxHk4p2h9HNBxOwM1gUTueMKSSBbo8OEhmhJgO
C2rHA+H+S5hrEWz4NBziQ9b8kqAksaun+wzCw3Vub6C5JF2fTuucS3JQeDovQK3YA8fPFhrF4UTQ
YNJ1usaQXbrOYUBRFA3qwDFkm8nEttbRBRrUsU/tgVd7vYujbWZmyw+28YNtPMvpPqmRuDw/iasA
+roqaTgZPRWPLhofa+zObflEp7SnbsoeMgt5n1FyKMsa7uvCq4pOG23gR+ARUB91X9nQErEJD4fY
h1HCAfXIzMCOonznFQ52QAJvx0igQH7v/ewISAiM0j4eHjFWiXGAhJ691wMk9ITdRV7aU8VBCjMp
9cmjOqkaZKeRROZeVe5V5V7Vu+w0rCYYT0cnpxc7t3YUm11nDPMTMoM5ITMQn0TXs3Phk7iHDwD1
4VwY40RxcBSn3ey/0fx1YPraD32rWo3Mxz4dHcZ/9jENB8oitQ8jmGmz9lsPdaixb4KpCdJ4dVUJ
mnHrA41TV1BITdBlAo39iGBWKOVEm2afdMnGC3vf7X2/98Pej3s/7f2898ver3u39n7b+33vj70/
W1daD+3f+PvZTbEEe0H0TcAdv5Drot0ULxSLWQmSY+DKcf9mPmm6Cvu4epFwUrtS/IT5VuwT64UC
4OYofAHOKrg4SwYaRmDVu5jVt4ET+DWYTgc3hqA+htbDbdVbU7XnUcLfQM4i7f+4/5PL80izsblx
0CLgTNH0bHQa7Ot49HQUeTXU3Pf+qQu1l1148j6oX9v/2RTn7eQOZUoIqgxef+RM86MeTvEQpy5Q
HFw7lmETSfQ0Y61cnHr8/cCnbirq1s+JIiOgBAnYcNe3UTMOH1FDf+ivaIZ5ADhYK6wVZFhq/F8U
eSxphVMeeED7C1v35qm40UYg1xB9g8yEaRCwcKu6hEKZGqR29VTk8tTS/bUeISPsb3BuGXL8UYI/
TnLOgXtBgfxnAZqwc5uR0NC7sxhj2ULuUqDbbV57tvoabPWPqq/t/zKoHOTqk/3KQcZU6jFjGOs9
NnVUaq91C7f6VPVp8nrjNuJ7nTKWRNRRqce9gppQ013tNDOH1GZ7zQyEo1RmaWamGbvTqSx5zaYF
dgXFnNfcRc6yad1doSDjvNQMGO1MLEMBRItMgzEts6uZa/nMav60ujDM5GkTbzDxjKBXnoG5hsWE
4lzDM9foHWB7LfvPhp7gbOgwsyFPMJzJxTMro0llAKzMGDfNykLeWRlmZrc4Mzu8zKx3gG3y6D93
vMq5473OHT3BcCY5zxyWJrcBcFhj3DSHDffCYTGP/Y3z2PuIx/YOsE1x/WfankFxpn0/MW1PMJzJ
1jPj90AL3TF+Y9w04x/2xvgbN/T/Aev//f5l/fWP+8z6ewdo2im9AzRtm94BmvZQ7wDbRNx/WfIU
lyWDkiWmdfckSzzBcN4hnmSJJxjO+8AdDGfS9yyPaLIfgDwyxk3Lo4hHefSq8b/qa3tP38cSCSVY
9lUi9QzQvN96BmjefD0DNO/EngGatmXvANv7ou8iruH5wAAXcR1FHL3u3kScFxjOW86biPMCw3lj
eRJxnmA4bx+vYtK0dQYgJo1x02JyxKO/7gb5PzDd1EKB96fX7tV+e+16Bmh2cvQM0Ozx6BmgaT/3
DtC0uXsHaNrpvQNsb7X+G5fPcMk7MEclve7eHJVeYDjvYW+OSi8wnHeqJ8nrCYbzfnQHw3kLejZy
6e03AOltjJuW3qMepfcj9P/ub0O39ly/5XfPAM17v2eAZkbQM0AzV+gZoJlF9AzQzC96BmhiHr0D
bO9eborfTQoBve7eFAIvMJyZgjeFwAsM563vTSHwAsN5g3tSCDzBcN7Gh9clYIybVirWBDh7kvGi
WTS/bX4LvoA/D78u0fBcDN5Zl/AOF/NwVISrfThoUMai58WwkQ29FML3IBm6qIJvWg1PVfC7kAxe
uitJ+QTUXLvE4ACdceDOOum8MD0yEpphUCXbgJ4VdDMJVZ7L5TXI1D0cGhjrtbn4Pg44Vgd3w5B3
3LljWbevQMTveuP63nODYll7z/f7VgzvZtAMg7HgUrieoC3BlSvZPsGCCxg24Kw7tZk8V0iYlDRy
6COjIujYyqxMa+z9sg0HTdae6zEP0ZqWwtUky3hBe4eDrypKmnmjfWEG26nh2iaYB1nZiPX2Dyar
qdxk1YLrjk3cfshcs/I2s/bQIb5lAh2x709hSO/3RTS/a37feHv/TUtViv23SFlmFIViH8n3+VD5
BmHdcp2K2tO+WtgMlW5YFKG0gVq5AetVfb5O1lQ9Tb19zSIEs0J+Q8GilKiA1bF+ZJuwWZ/z8hC8
PAQvD8HLQ/DyELw8BC8PwctD8PIQnGvw8hCcDfHyELw8BGdmvDwE5468PAQvD8F5LC8PwctDcKbN
y0Pw8hC8PAQvD8HLQ/DyELw8BC8PwctD8PIQvDwELw/By0Pw8hC8PAQvD8HLQ/DyELw8BJe8vDwE
Lw/By0Pw8hC8PAQvD8HLQ3CFgJeH4OUheHkIXh6Cl4fg5SF4eQheHoKXh+DlIXh5CF4egpeH6Lo8
hFbKgCqQ4KEiRBwdq9bLGcA5fC+FIAZR/8G2IMNibCa6MB1fno0uTftwUYYDLcnQ/Lh+7e9bJ1Ml
KTlRyPq2Tm79419HAqFgYOhfR/z/pEm4gXJWD1XhgtuPDKRwgbeJInvBlwYGnT3wWSK19hIeiruK
A/0792+hpZGx0Bgmpddq1xrv1L87/Hbe7UcHY+d1P8JOPuOuE3sIFQADZJkQ9Re8QgWNGypKZASZ
GqRn63ZGBCUFtuvd5Vk0Uc+gPYsuBt3Zs9gxqcWV0WgiHFdDAQVMJRnTiOytYvulaJPLQdQusPC9
yFhA43t3Eed77C7hfL0DNDvGOSs9hKyUJse7gZV6guFMi/cLO+5r/QULOx4eHWuz47uIIXuu03S3
M+TeAZrDlpzDH0IO76FA1T3A4T3BcKbn+0VK9LWGhEVKhEdHCClxF8kJz4W0uJzouYBPpzQ3LngO
oeDxUE6MCx7vMJz3xP0ivPpaB8MivEKjw5TwuovEl+dKZ1x8DVp89Q7QnLfJ5eEhlIceir9xedg3
eegJhvO+ul9kal9reVhkanBUj17fhVLVMyQuVe86qdo7QPPRCC6mD6GY9gCFi+lDJaY9wXDem/eL
qO9rPRJr0uNYKIBEPV2m5K4R9p5rBfJCJbxQSd8LlXDt4TBqDx4KK/IqKLwKCuvQ8/2pgfS1pgpD
AwmOYA3EVGrlrtFBnubFVnixlXu32ApXag6jUkMzHV7JhVdyOchKLvepYtT/ujDW3LyxMXwmtfnt
XaMPeS6xOfiCMehMNpdth7oSjYl87rJKNA6MsJtKNA6M0HZhumeE9qvSLSO01LW52rAtJmF3Gnt8
5qRPlpJCxgdlMfCOdbi+/W9Q6eBFvX1SkpWUUM6g6+FlQVEr38CAtNdZuDke6gScICsL2B8Hd8ut
G581b91+tv7B3sNmlly/2R+W3Hy5Xyy56blCDKoM0Z+SOmeENaokFtp733oFBtUVkrC8jmq7aRnc
qe1q0Q4rbzOthTslycLbTOvgSilBtUR6r+IIzIEqCWPFvrvBAFpg0zNLm3Ss5OKhzgmuauIDMaYI
vklxCzY4IsjOZU7GgRfKgi+agO99Cyo7gY9x2ZQ+1j1pvNB8p/lZ8/Pmz/s/7v/090UosyVLhXw5
LRV900nQ3krTSVRSxBffKYrwMy3LxZN+fzmRFnNC+UQB2Nl2LrteKOUEGX6WUv7C+rqUECcLCQWY
oOwPDg1F/CUCbNkv5YSUiEAKpZQoA9CcmJQE9XHgRDGfwtriu2RVFl01hSorWGehKoz9rhJu9a3q
240nqu/Uv6m+W32v+n71g+qN6ofVf1c/qn5c/aT6afWz6ud716pfVL+sflX9unqz+k312+p3javV
76s/VH+s/lT9ufpL9dfqrepv1d9ZxXFqj9Ye07eFUYEEDeCd2qe1z2rv1j7vUAfIkDiMeRhTNIt5
xM+rz7jQvq81nqxdU3l54ymVhWBpzi5Bom4RFW1PA9o+7Qptz9iiTd2aSC9z6reN2upz1edZaDXw
oeQlQyNAgvk522UxtzXwzXqBocMqAO1S8J/X4eubWIVtaWlAN70yFClnFHQuHKXXfvFCYhZ10aG6
0XhscToe9UUnoovRzq0XYrgAUnTeTQkkNgiHEkhOlZPmz86dXTwJHeYLuUK7/hRG0a3GW7Ufqy9a
taIFqBgG9X1KEhhlEiqkhf6GQkJaNa1joJ6VZDFXFGTQw9Bc8N+XiqB1gbA4BkpcTqtCiBoSchs1
XxO2oDAhAIa6hFkhoxBMHkC15wgVruDjpFAWSkjJw7aXIitl0MFVUaRVOASeuSNmxbIgoWbAXTW+
j/FLlMtKgkYIj3GpIOh5TUiBtgk9SBlFJiojumIb79fUC10QzV73UvQooCumKt3/aYVRv0LCqD3F
XCaxjNCrYjoJGEUKNJoaUsxh6htKDjAEpd9wM8CBZjMd8xWyYtpooOET/ccYF+yjO4ePYF/wMSfK
qDBVmwb00lJt5iWC3VIsZC5ZqgLaggSLwzdeWCvI7bqzxtZtA0G7y/hl2BwaY3HoVSsFik2dzoNR
dbET0BveH6Z+TFDu8AqGultBdeLYVruk23qdERDHth1iTohWVbrPKfmkUlKNwKQEyFZUhpFE7Mtg
Bw52pXnBbEeFX/9vt4PGjA0P1WSjJqU0GLHwXBsbORNgTKyhmina/SgQIaMNj3b6McCLyjmQkaAx
h2NmjomoGqQ0MFwLqdnhxg51d5gWw33hJrhsIiwQoEDSCusmsYTRXC4gf0oJAWaag+egzfhmhVxR
gmkf02UNMgZ9m9B+HWQTAMGyBzMLomjdAXHcYe/7VRPz7jcrkO+OWFbwPsQfI9Sl4U2RwKa6F9h7
0dwjuRFdjgYMQrdjMG8ylz2oO8xpP2ksSe/NqCmLlBhUFBYetcvD/s2nbj5yG/5NK+WMP0V/4G4w
ntsv8E8ACXMtCWZ0MhHJRPIdJsdI/xWiLHgpy8A86XUA5oRVPoQhi6aEPzH0JKM0pWZU2Ds4XWPq
2Zq1CGk4FIkgC956zjUwMkwWJ+13AMh7KMQSAOo6A6FTIe/bnkuDT5sDSb3HPzBh6JVUrZ7CzhEA
V1EQ+6Bsd4WyTahzCUg3fVGtYnK6FpffzdvX2GbjpJiTMojBUq44ZOklpTUFGYuqXCwDIwZTUkkj
XUgBCYp0IeCLKSUvINVNs85yAlKKxDKoPjsEJ0MGsubAomswT8bOg319Znlxuts9efuF5hfNtwdW
5N5zaBDtDcp9+24fPfG1Lwfhib99vYcEGjtPvAmDHn3oJux59aGb8NazD11VMkDug2tXSCsm59Pe
dVYxcrgRQGtN1C03LVbbaLQD3UOdcyZIdSJ6oNSmV2bFdpY56whHbeIwCtDHsS6O6t6bIqRIjr/c
yZHolnc0X2u+TpcOb77RUf9xVf2+yaim3XyLgnOThUt95vRaM0KvhP/SZ7gnsbuQ5S1kwWBUeJ8E
GAsAen5qJhrv4Ox0HUUyDBAhXxQuKSUFX7/SWecvqU4R0AUh9tOONOeQDuhToSCPJBhxSFAVRSAo
YGon23/BS5BFigzh5DUpDfp7WskqSFlH3/qENdDUkZoPYyLUemQkYnOREFmOkXFNCWdMzS0VNt6B
e6Xeuf0i3F5pSRbqc2JK/3KGmp/0W2Xc6+EKzH4c/naTJzS4xB4v+SPo5hZ1jQ3l1ianpD+ZPqZF
967jmta6Sx13ABdJ9SHnxrIYTE2hLIGb03TlQefkGyaDXEKgtJCIljHj+8vS6ejx4HDkr8jxwO5L
ZVhO7+zFr54QUP+y/pUpIYARxl8UUIxpAftrjDDRIG4x4fFyHi/n8fJDEy9fjC6A+rgwG5s/6zPb
9XdJkBxWH1/RpTtWfUUlo2ShHfUUmvnpZocqtg5A4Cn2ypQwL1Z95zyYTgTTEZayiqT6mc3BA/zQ
fXD3r3T8zdKp9hciN2vw/pjm8wYjUHVkW6IplsGQcZ2UklJo2u8Y1yFQhr/Ww7BgN2UUIasFvthB
HXN3ZFDH5VCoNdODqnjlzMvgEqAaw2krnL6/6DrsXxHGDXaHdSO4BFQBJLMCNaYJM6fKRAPPu+B5
Fzzvgudd8LwLnnfB8y543sXdkXehumnU5UVBGaWsZJEs0GO7MkRpikRkF1EmLAd4ceGPFNhNKcHK
Y7vz9f8FVE7oNt/BO/9XF173/uZ7WJM6hkdCKKlj77nmp4MKOd9+qd++de8XjrN8643XvUJbBtJS
87x1uuljmgeiW/Yl5iaEevdbe7np2+YUK41DV5AItGGPsz5hnuPBczx4jgfP8eA5Hvdujgfbpc4T
PnjCB0/44AkfPOGDJ3zc+YQPKvkCPge/HsYNmXvRXgzYGs0v9WD8YnR+Ijo/FZ03qxQsII1PjQSO
/U+dEzhqL5gzEfY/c0zguNl81SYSrfIEaxhac2+VCptAoMw49f7nbJAO32iOJgegdjHzmdjCcnx5
CeS4w5idQ+ds/YHdXTw2H4eV6wwZxb5BUOdTboZhHbqmNbsWqV81vq693/xN96c1UCmZrv1pqpYv
gfKBhq3yWxlbKaDOq4/Vfa8+pEyXbzx22IZ20g60N98goyLO7ww4L3f2D2rav6rO68ixZKA4lme6
00uYQnEfYGKmJVQf3+9LqCPH6jba/4JlUc7F5hCHmYnOE8khzT/crWjzz97WE1ZNcz/3vlTGiUCk
kVyxgth7qDMqnfitT+OOOPFHY36WSNWdwhwQJkh8CLShdc8KayJpyR0sDg1y1EfIoMVXe2Uo9c/r
H9KWf/0LuylX/yACdjaqDJFTSBW7yhQKJUhcMawb1PoDOkMwcMJcAcv6j89oYg8o2C9AoX4BCnsE
5KDxufO/1P/thYAnjXgWDh1mCijuaPTdZCjmRRSP1XIDsXtEyxIkRszcgBuqTxfUanBPJNGfeKKE
R7D5laN/T4dq9e+ZQJq1U3iMDBO7Vjbj7fSZpqW6afVfeanYXffz08j15PSZ2r19CyPyd896D2ej
cwvTYD05O/rc2gSMRejGn8iwBVhUZbYDuvcjDsy27OCmZOi0k64C1dbUTWYPejpSiXZQ6C8g0UIS
0l2n+VuD1oFh7cqw75rfND9ufj2wwLXn+qd2PkLv/jdm4PqDngpSU6Be8+6ntQa/EcD3PAfVkesb
fOBroIP0NaCu+9WZIXX78qrdeQa9OOJsQur06rqCxPAMmla2+8i8w6q6AqZoKAdTUsc/s5AzzR7a
CV5euUbzR5U9DIo5NJC6xplD98xhsBvZtCx8I1MpNp62IGT6siX6/w5e1AdHx4KaqB+koH/lkO/l
+1060+tzKDb1fSpWLTt0eCiM64WhHTqw/dn1Pal38/4c8F6yv4byrt1L/ZRsHe/mGJCvdqBeQu67
OyjfnZs7KWzLTyDuoOQUyEs+zFUmrEkKvMqEiyoTDLTxKhP3VJUJKGQ2tTy3PEf7t9lt7Ys+9Jy6
shCbi82rYVzHehS1W/vvss9ZPPAALs+ADpppJyrUMxaIN6k1G9q1AXQprCtdRjYrXfKBXafhgH3Y
rnM7PrMepApH8DWJrINU/bqP67ZnNfOwH6TqqAY73KXlUQ32oHPeBWeobNVgh4wm40gIbPJLcMYU
osGkquxQdmZJbYxP2qtFYsqQe6neflIW8WksyDGF49MSKn6N486gskmyBEVDUHY75BYBC1AyMpQL
Uc9P4/Iz6AgsNRa1tE1GgDTRJNyiWRY3IJVej2AjHKhaEmJL5n1uN6nKTdjD5aKQAPYAe1hYh4Ei
h1MYXZe1dXJNhFux0JVZ6s+slEc/gpFw++eikkWPBEUuoI3f4YQaPUgKUfqBNMjHRUdLtAn029Ro
XOu/qUEkm1LSQk1CQFVKWLkFzFM+ne2THk4P9WqhMCd55ywURvcHb6E0Xtj7bu/7vR/2ftz7ae/n
vV/2ft27tffb3u97f+z92brSeqj1sGHGTEenonOoruvU6ejiVDQ6P4Ar8NiX340cwN137JGM3rmR
BBm38Km3ilauu1Bufqy93/ip8dPeS/DfH3XW0tD9URAobbxRe73XfJH6ozVgL403Kp/UH+sNkjoi
NKfaG57haMpG4xdjlpUP0Syrr/QyNpQoW3+8+mr9MQscymJD9mL9++o7jV/t7cX6J2Z7sf5DB3vx
Vv0Jtf87PY+9l/s5D3U10Cx6X+G9V3pdYXCew4ZVQJlgUbQ6TjssNX4z8LT3Kqz37934B/Zec3Sr
GNnOv2IZ+B1hxVsdPG/qretXsbH4+u3Xb7+BdXELtya9Mo0/au9Wvmj8SfT1XduGRaar1YbtcQ2x
VmvGt76arx/kapIYr12pPQSY0PwuUH4A2bVq3SbQek3iHmxO0ErW4J5Augzcm7W2l0Rdw+rr9ffq
72sBH+ZHqph3eKd1VhbhZCh1eIXVW+Ojhqbd2HxFdsd+qfWXERP0CTHm5J6sP0V2Z/6I7I35Du6C
hxqTVkxWvqA6I3YC+wMtGmD/TuvIikVzT8YRIJsvyK5sMFgsgSxHSqNlXvUf7ShO96f4cOP2tq5d
rf9U/1k/r8UAywAFW0I/C69/AhYYKklW1n0IxHF5o4nl9JfNLEyTtOLUyyx/qf9qmiUF9w5M02Yx
HQAwWLYxOJvvGBOhx2xT1cBu/P+lfcbaQ/WnzcPT0fyfK2+13SH6l/+58rapbzvQdMesPWXtWd/B
VM/6p/Zd2yyK/trCpVhd61ua6lr70r5nBmgTp9CWD3tFKOfo4OVm88qg5GbzofotfcS6Xt98uHKj
9pHpVIosGedkkCvhkbZzSydv3c8t5VTalgslS80yEkYb7qWMBMWPGQRtdAGk/Fv9dy2h2+6LdicO
r43+WHRMdfhH/U9ThzbCocN7o0sGjZE9Vp+qPm3qkS1hHQG6Sf5/lOUpYi05xB3AGdHl2jA/IUZu
/57ossvlYX9j7tRpgXCD7laI+Ym5T69r9Ji6MdEqmTc74Rcklaa3am+78Oc1rlh4dfvDzl49htXS
/rovvjubKd057x1zAP3w3w3Oqnqjd+kAwZd+2Mhvgi/hra5s5LcHaSPr1thdZSO/c5CryW1kbiNz
G5nbyNxG5jby/Wcjs+Umt5G5jcxtZG4jcxv57rWRDzpTYO/d/mcKICwx+h/sPN47rJkCZMYLWuHG
m/3IeKk/XvmkV0jqiBCcXmbpNvur8Xbz8do3ROaXtDJ+dnFraGYqVYjC/80vLadjyyn4K4b+NT49
Hp2D/07ktyLDQ6jB9Mr43Ersgh/+71xgXklfXkvurBfnJ5eDo8szsc1CeH5ycUuYihTyMxupobNz
F8fPLUHVkyUEbHc5Gzu3shgOFgLnlwKzk3PR7fkJaScS8U9ezG7nV7e248H0ueGRYDkeWpWH1jKn
5qWFhLJ04Zz/zNCOMDO7vLlwNJtNFuc3kyPZqaOz6/mzy+H0UHD2nOS/uFlejxZHzqxsTZ/bWVjZ
jIjJ7GiqNBW+OFs4f2ajeH5ruhgo5YJxIRhau7A9NKVkZqbjwdDqgn8lKuyWlzdOn7tcTswtFeYW
x3dPSfGJyNApcXthYikdWwwXlydyUjS4uCLMLyQDgrTkl0UluRPbToTHsmNLG8GtgiicPhdNTOTH
VwvnzgZLF0dS0dTE1MrYsjiZ290dXx0pxmZ2o1PieGryXCwqD/lDWzOB3Nm5lLgbX1/fkndWd7cn
Fi5PBtZnI6GoNL4RTISn41uX19ZKSvz84vjOXGF7KbeZ2ozNn0+ODoUX46V8Nri1upWS5md2xocX
t1ZGS6dOxXbOpJZKp1OZlZnUcGQjlwxuhHZLuVxufGO8KKaE2MWL08XVi9lCLCSupDKba7nU7LmR
hdXEUaG4cTEyF5S2l0aFy+UNYRJ48fyZCxcjF8L5+NHM+sbMSmS4cGY5Gju3kb8wtByYPrU4Pzd8
RpTPRHKXY0W///LC7vx07vL51cszmcuFYalw+fzKyqmJ7GwmG54+Nzs1ldhZPR+biM8sz2RCi8tH
N2ZOnTuzvLw8vL2cW5mbTwUzY0COG0HpdPz8TOZ8PL4yEpFzqdPS5OUZYU5cXC8ODy+OXC4uietT
6UhhbvWcIMxsLErjl3eU01PzU5s707H16YWplfNbU/LG8IW5MiLZ6NLyytnFmeGJ1enpf+AcutYj
rUdbjyEBpercrcdbT1Sutq5Wnmw92Xqq9XTrmdqN6kutZ1vP1X6pPV17pPJb63mUWde6VrnRegFn
1r3Uut56sfpn7YnaDTDKsc8Knr3Uell/1nip9UrrVfz0tdbrxlPVCoKnb7Te1J82teMd8PSt1tv6
U2QVNF7CT99pvWtAwE/ea71vfI2ffNC6oT/BegV69mHr3/AMzeWj1sfobesTNB9oc7X1KfAI3Efr
M/UUD7T6vPUFbvVl7RH49VXrawzxV4wDXFwNnt5sfUM/vf0mfv5t6zvT87fw8+9bP5iev42f/9j6
yfT8Hfz859Yvpufv4ue/tm6ZnkMSPDz/rfW76fn7+PkfrT9Nz/H496/sP1T/Gtb1kcrj+w/vP4Lm
vf/o/mP4GWr5eBOv5f7j+09U/9y/qj292kSl5bRkfXj75P5T9a/3n9a/aT9/Zv9ZC6Tn9p8HSNds
IL2wfx0gvWiB9NL+yzok+PVKOwF3IrYYnz41PRGNx3xnT0EJ/tPTsRV0Kije93OFPM+U55nyPFOe
Z+qQZ3rj9oeotT1Tch1LU9BdGjzhFKDC+Sqotq4kszvwX7h9MC+LSZ+snx7kMTUeUxtQTA2CKoML
p8GRGJ+cFsG1jX3bcPjloIJqzGn2LZ7W4zwPMKpmHTmPrd1lsTUJnd/n2ac2kbVplbALpTKPq/G4
Go+rDSyuRoXI3MbVPEfGbGNeNtE4HlLjaacHl3aqm0d3p8l8SPNPucnMTWZuMnOTmZvM3GS+L0zm
O5WMyk1mbjJzk5mbzNxk5lmoPAuVZ6EOJgu123Sj5tt77zd/bP6094GearR3Q7sC8QmEkj34vvaS
c2Ft7Bv6d7fpM3sfOZCL7iT5WCst/mXlmdpPaCb1Z7qrb80IiSAtjRh588luC5I3n3Lp1bqlOgmI
suO0V0slPShfXvup/lyvKV2NhxCbULFkt17gQ9PkdvUNdWx7n+x92unodv35trS/Vfmu+XTzGYcj
217dYZ8ZK63SbB9Wuo3fyof9wm/HKusGprBpr9cknpwejy1Ow+3aPri2MzoZdedPq3xRvWZescH5
01i9NZ9tPjcgfxqzu+eb1wbkTzM6Q1Rs9nL1059G92SUxvXiT7vafMGOpJZi47Bnp1273qz47uhg
64crjNlt223awfXk4JoCtkQhGivtxLXoVn8RyyHlAwZm51oyLaD9UWkn15N58mCjaZMftOvJ2rMu
iAbuerJ2rSOxR9eTac3bYG1PQnt1LF2nxVHtpX6LI4ZS1Z040sqQk3AaD3dyT9kLqPj0nG96/uxK
NH52sV8OKrRA7Zr8d8JBBR02Hmk8egcdVKjHxxqP3xEHVeMTt0vuwkFlXZvBO6isy3MHHFTWFRqo
g+pF6xo1XzKdlGZqB51OSttKOlcnpW2/7tNJaeaU7qSPijGA3n1UXo2Zz3s3Wy1hCYbZ2t35BW62
DsBs/aJ3s9Umi4Obrdxs5WYrN1u52crN1jtptjqLI262crOVm63cbOVm6z1otn5JRn6RSbb3Ve/3
CfexlNKEhH62SymdvjB7ptdSSjExo5VSUkJJ5cJ0Yn47GoWeF86N52az+bM7S+WSfH4jd2H79Bkl
sZH3D6+k/aunI9nxraG51Hx+JXNubiEV3zgd3MosJyfPK9ulmYAytlCcXg+OrSlD81u7k3OTZ9eS
SunC6WBQ3hndmRo7mtjampw8O3s0nk2WxM3hJTk0mk36R7fi0bm5cPLijrIS2czEkxPhi+nceH4u
fnRl58LFowvD+cBYIjGKvp08fyFSDAzHNgNZYWdn7NzRudTu5O7UxPnQ2Ob89MXTicyoJC/EY3Nb
o9tww+bWdjqxLii5icjCxhx+dlSRwpsb8aGkfz28O4n6XTgTXY9lV5RTQwvi5tLlUHgut+uPzUW3
dpW5zPjohbXhkaS0u1s6PbR79HxufTWdnpq6uBUbSRTXL2ytbYwqM9sXpNC6VCpePL0zvbqYziXH
z8Zn0rHydGDifCGxunrx8vbC6u7EkvpuYXYtNxOdW1mVsxtbO+v5Cf/k7sZUcvLC5NzcbuFMan0a
ajFtLG9cVqYLytx2cns7u5gApO9OTk6N7JyObc4pp3dHpFxs9WJKiIePnolfWPXvxkdKYVkYiUtr
F5KyivzV0HRSie+cGY5Hs9mjgWAxVo4hHEZ2Vqe2hwvbAeXySjazKOenpoWLW+LS7Pzly6uzheGN
jZCcXlyFNZg7Nb9ejOfzic1ZKb8wNjcNz05l5yYLwcWFyxfFsZm1uHI0XdzenkkG5fnc1PTqxdDF
+Pzu+fzmUnFsNZAeUkqrC/MYl1O5kZw/kT0rXthcPTc6hIc4tbqZWZB2kiPju8kRqJAlyiH/JKzd
1raykV5eGgufnhrKFZJ4LOPZufXR9EwuvHlmZG1mbro8t7U7P5FbCJ7PriTE4YVp5RTC73hpIRGI
Le2MKP7ZpfOLoe3JEOB1a66YKWfOD+USa8Nj4s4GrPvI+MWd0vZusLwZGpaP7gzv+OfjiEaGtvPy
Zj4fOJM9GxJTm/7h8+JYPBdUgFaAfnJy/mJIlDeOrq8vRJTChfkEjANwmp0RQ7ORYHkmNzYm4w6H
U7JwVtjaQbQ9kj1zbv3s6dWL80A7q1Ph3aOITqbEMuyHqblo9nxsdfjyZZhkYjVdyOYKS2uTc7Ft
Rd6c3pqcW8hcLM2FtnbH59bKhfG5c7uT2ZmLqTPQx8bp2TTqKz0U2T0XhG9zp3YSO1tphNvCyroc
nro8tXpxI3HZP7x8VJ4bCeZG1uViOKDi/uLwhfD8xk56e3YqnR+LnJPyu+jF7NnVhbnRpfOB9Ugq
sbYazs8kpGAMqD6fWJyfXi2sTR0tzSnh6cikIi1hmk2dUfzZy9uhMlzsu51cy4UWLozC4kR3c6el
pZWj0cyF/KYQWbmgCOeP+le3palc4lRsRJbEwEJgbOTCemk2gZrv5GbLUnEpNHM0UV7Ge31nWQkF
I2lpBsqHbafDfnWvR6Xl1Z3lOVFIHvVfSMzFleRyuZxP5wCxy7uxnezq6eKYf3tlePQoQIX2k5e3
Y5uiEpiZOXN2VYhN5U4vDe2MzUXRu/Gd8uzW2EhuWBEj45PbYYzDqXl/Pji8fFZZD81fXNyMbUeU
2czkrkqXSnpWuLB6Iba6HTrln4DVvLgxHr8Yic7mhjYz86mZmWVhdmtZQs8Xdy+Ey5HEcnHGH0rP
hHKRHNqz+Xg8PSpu5gORyGwwncF75sy5yOrMUGQ1NyRvjmyr+3FtcXT04nhsrJDNXF6cHcd7SM7v
bl+Y9ydOB8Tyysbyhay0iGg+MTtXHglOr+wWL1xcmdld1fns+YvCyNBRQE16dx3Nd3LKf3R8WA5s
nx3aXQ4lLuLaZrHsqXhmSTmXm5igS5vd4qXNeGmzu6i0GU8A5AmAXURSvt676fYQrU1ExebwLM8E
ZHqsppd8C4tnlydnV+G/sSVAcGzSFz/LIys8stJjZCW6xIMqdyio0um0Kg+tHHRoxeYwKs8HdBlY
mZ7XoiompsLDKjyswsMqfQurUBESt2EVz4ER25BH/w6r8ogKTwS8r83XezwjkJuv3Hzl5is3X7n5
ep+Zr3dXXiA3X7n5ys1Xbr5y8/VeSAhUg9rGQkpwlbuVjWeF/Aao0tS0Gy93HJiOPvPn/M4ufmcX
v7OL39nlcGfX67ff6HQKtUPhcfZp1Pvwqq6kBF44sFjzPoT5pMALjvOC44MtOF4W10CNkAZYdZw8
enlQ9cbtZ9m3ouOep3mA5cbtT8XyQuOHvtC47bFZfjsXRntcyqm0DdXGebFxXmycFxsfWLFxu/Lc
nY7F2hYbd3Us1lupcl5xnF/Sdccv6dKtsbvKRj6kd3NxG5nbyNxG5jYyt5G5jXyv2sh36joubiNz
G5nbyNxG5jYyv5WL38rFb+Vynb+kbWFzChJPa+JpTTytiac13QtpTTduf+j2TF0H163N2br7ML9J
KvuKpYKSzO7Af8WymJfFpE8ucBcud+EO1oULPrzBeW+tB8kOyofLnGbf3Lc9zvMAnbidjvpxV+6h
d+XanAXkyU4Y6dMqYRdKZe7G5W5c7sYdmBuX8si6deN6dsTaulj7d9aPe3B5llOfTGbdPLo7TeZD
mu7ETWZuMnOTmZvM3GTmJvN9YTLfqdwnbjJzk5mbzNxk5iYzT3riSU886YknPfH7kPh9SFpB6U/2
Pu10XtGmkDT7nCK/BolZoHNyejy2OD0TnffNxBaik1FeQJoXkO6xgPRSbBz27DSvIn2Hqkjbnw/k
9aMPun607fE/fgGSywrS8ek537RWRJrXkOY1pHkN6QHVkLarutzpeKCtpHN1PNBbBWpeSJrfg8TN
1vv4+iNutnKzlZut3GzlZut9Y7beXRcfcbOVm63cbOVmKzdbD+n9RzyUzkPp/G7mg7mb+R6PqfO7
mbmPgt/NzO9m5k6K++xu5rsrss7vZuYOCu6g4Hczc98ED6lz85XH1rn5ys1Xbr5y85Wbr/ep+Xp3
Rdi5+crNV26+cvOVm6/3dGi9fr3+4pJSEmTfgojMOEkW0oqQr79Uf3kWHggl3xmlJNVfqb8aqL9W
fz04FAwfHwrAP/GhoZP4n4v1N+pvMp+/VX/bGr7PFIqwmyy1Bn837PHGExBO/qYbe7xx1dEe161x
JN+MeoeFIjWAd2qf1j6rvVv73GXCAHMexhSlfBlIyFA8UD5B9ZnO2QS1a40na9fUTILGU5rS8XAH
a1NF29PdRuEbz3Sog4FVE0crV0Mt4eCg0GrgQ8lLVBWzxnO2y2Jua+Cb9QJDh1XI0VXSGu2CWbWP
a58YsC0tDeimV2oBj06od79tvZGYmY7w3D6tPaN9+lXlaxcywy3xNa7XrzW+09NYNOJ7xRYDun76
i3Uw+LgFVaXjTS9gTlJr8UUHEBaEmGuLaly5l4ktSeuCfMATG5eEsn4rcl8mNSvkilJJ0G3Yg5rX
8X7O6bSQPeDpUAIVxGsefuQE9EcqLZRSAjxkV+/T+AVrQGbehy/IppQAxkercvoE0n+AvVkZnxmC
pkyLuSJoYrKyAWPvBD8pIZZj84WmSdvBq93ae6T2Y/VFFj9LApnD9j3mSwLKAFvpQgkYtC8j5CRf
GUhWwJeErwnpLUE/6eDDV4crsi8HHYqlQlZM+0A7ayPcmnmvLbFr+fxs4/P6teZNmklW7SWlA3VR
boCHvEAwXFvIo5UV1kTDTugX2Tc0G8Y928V4NVxpdgz4oJBGbMCDQBWy1wzDyBiLlQHUbt3+N3tv
zKAtkINvlYRQRJugLGLlRb3MGp4JgHefLJbgzm/YDGAvo9Y77T0DbxArysCOSavfKEVhR/AtCUpS
KAmosYRtMXwLvyJkgYtBmWroZAeZw76ispaVMifMbn3QOsB+yq1JeXI+eCaNt9gzibIHLOF9DI8Q
TOhYgwnzxC4H2MLmznx/MT+7lFZKyvqDD/7VNE6/7Tg1KxcwJZaEtHkK+++xpwD0pLWnWI2Ahp+U
skKmDDhDPxDzuavZzWmhJB3zacrlgbMZY50uAc4pAXoYkHVeyMjKYULSFhrQYcNSHCsGhwlNqqpi
4caa14XJGyo3999n84ZJMSdlEGtLSm2N5ZjKcUE9SUPkSICC4RTLwdw6I6aFJFLJTX22OXRS0lk/
ycs1TueWu9Q/r39Ic5Y6U8dtXDM5lYGRITytKcDaOmmHsMK4nb5ChIrp6nsbxZXxufrCdmzu6lJq
YRQH6iP8Ft0ca6p/2/6SpdDbwO3LgSdGv3fSJ8vovh/VbHUzqaPbs/5O/cv6V7Vv6u9aXJ/RLaGU
9M2KMuwi7vPkPk/u8+Q+T88+T5wHdy86PSeyQrksrUsJMtPloGZ4tpQEu620088JxvKJbKGswPVL
95ILdElZ2xATB+2tni/IbdLxFdZ9WOSiDXsnXJ/xAs5LHZTn07Pbc4+hE02KoHksSSUf5JbNwdBy
hPKI3KTtyDbbSbol+oSS6CtmRQEyJOAGMfCJQppazrdTUCBXDZxDKGFtvZDNFrbAuUOkrvnSYI5s
wX+R1wIrRObkqS69FshnsfeoybI4vA7O9wfk4PQ2Zbw/DmKK3TkmWdQ4UcinIJVAyWKyKvuApOQ0
3G8nJNKSuCmCV1E+4ZuWfSVxPQuMqYwpMoGoFhR8NZ8yCdSrUisiW/QY/gu5lqKQAzLdBPoG96CU
B+rGz7cKpS7dkKxxx6FnlfAThZwIe0GSIWxQknZFX66QF3cQ2zoYj6PzaLekbBYiHsS9gYA8dYeX
D2zLTgqyeOA71KVv0KPPSsodqhk6Ova8TXEFMpoO1Rw9euXYMpPacOdF4CJKNok2UrqQB64C+2ht
R+UvAjgGwPeQT4gogkp1FId/ZzCXQsnguHUSUsY1RQcY1Br2KqixkgRELkqbUkIsH0YX3UShKAHb
kwv3nI+OjILDCgF3FIC3ryvZ7M5gXXM2Trd+5Vlyjx7Lo8edbtzpxp1uPNGQJxryREOneQV8fymD
mfpXCLWuy4JBPjztsJPvzT6/UEUlikYDd4NF7iFlEFm+H/QjKRD0LSWXhVO0YHojlQMODbUTBSGT
CA5QAGbyAhp0QsjLSg5mAaP3qTPASVMuswgNg98h1+lwZm3xdCee7sTTnXi6E0934ulOPN3p0DtH
Otc0drsdmq81X6e3Q/ONjtTg7tgzg6c136Lg3GQYB9G5helFuHNmaXkxGvfNn507u8gsKsT4djJ6
Kh5dRBcCwb01c1H2zUCsDwktDo56F0FjIgOMLh1SxiYX8kXhEgSBTIWoa+8xhiyVlbKCVTz0gU9Y
2xAgLo5BIG6pqnLmSBKrB9dW92fNt/++dTJVkpIThaxv6+TWP/51JBQMhf51xP/P5qc6LdQe15jj
TVjFVyqvVl6rvA6r+C2s4xuVNysvV94inBI3qX2slRCYL1AGDKqZ4QkOMixISLc/8jwi4Cum21BU
0fm6V4isUyR04IVGHwnYzFrblRdAMuqGCiJ8k4uIxiMLoB7taAM0JTmwsOgKjoY6GpAJea4AUXFl
LO31Cfc1rzOOWKgvjnUFntfJXczcxXxIXcyVm7WfSezpZdji0fnJqC/uKM3ZXzpJdPxZ/TPWZ1jd
YBYxbL7C0vLBrQRWiWaNgI2CHFqYYCgiUfPc9F/U0nfrGnm/9gfeSmglr3uxGQOULK39aYVRv0LC
qD3FMvHavtOsylLVOiSkK+hvLFPSJivnzs0+2JfZ9/M4Im1qO2QtMZRH57eab5P2z4ER3rU3rvlF
/ZpFY4xEVI2x3066xruHNUPw9seH9gi0N6QN7gi0K1S5zzQEV9NNtqtJ1fA0/ivlJXRmWAFfuhYW
QDsTssTBe+5TwLOfgddgU6UU1TVNOv8h4U+WoN3gnUnstBTEUUAHxhMh/Cew7cpFIYEydbdOQmxF
LMHWCw8N/esI/F4TIedIRHtxFB74/+nS1UK8/ct/rnzk/p+/dnRv+OenZ3wOEPrvmGq+ynb0OFdO
496se+fw3jJ4mPO+cYhzZbiNx208buPxNCKeRsTTiHi9Mm/TIcQpyhaCVA4UyeUlyuyzkSwJPdYM
nYyIypFB8r+MjHA9+YiseY6rnWuJR3ROEfxsZzvpXxIlkvAKaTlPEDZKC0XMSeG/OD1KgtNTkJFF
ZUHhcYBzQvsLWqFcKTELmU8AuChlYdiG80D1zBOpTWCNvcvGxJL2EeRdaXlBSBlDOt+xdkk2OBkm
HEf/8qkj16ekx/hxVlUZJg8TyUACG3yGAv94hsgMysHpCjVpChwpKCELz0GbuSQrXXo39t+oXatd
a35jDXw1ke3hKSg0ow3bIpK9Ba0QmvoDag7jjnIcfOAZFqR4STkl15842oyYVJIKbB42MzWthasY
E9xAUVhH5bphO2kLwtCSHIG2FZY2UEyzvYNRidgUR6OXwh0cbRF6j8hl9AVQ43Ea6izKoJMTkgx+
myZo86lKjz5ZSgrINaNmX+K0RTgNCk4Zy+aGfEYQ+CnV054FJssOjFt6NxJ44GAWMkPpWMDeNyxu
NqE29U2KW/BvZFACY0tZOJY5xYfRQ4MRO/jPlReBJ9OXUqhzYADojHecAcSc3P7rDmILuDJ43RBy
zZIF/lDKsCgZlYXjvE6c0tWWZHih0NusdAKQ1Dnni+dx8Twu7vnqn+frlCgm14QEd3txtxd3e3G3
Fy9ZxUtW8ZJV/ZuSLl5RARtc2AGKq5R2eM2qbmtW7X/Arl9DFs5AdWtQrjPDJ2auQkU7xGTfFpgY
sMtF+CcJR+FQzQ1UQwg4cUokXWECFPFJsdxgaFmh8AW0gDpDCFq+IPsS6QIU00GVdAQosJOHwLxa
xAguAxNNvjDm7Aq+tJgt4vkloehRtoDsV9+6UoKxlY7BSyh3BOAkKH+UE5E/KwGhfERpIpRJ8iVU
hwX8hMwiqIaEZ6R5vqAKkQAFf7RRo5+4UBKe7yFwfk3oQ++Py2oJ4eUwer+2++f8WgINAERDivu+
7iPf13xB39DABlLSpojcJVCZRtzCrAaer8PD9jYvIb6ACvq193q/XF92xcU2lGRKLP/nyuuIHyJG
o0lBo2Lg4fd8seYGlZ7ShSJiqVp5OVw/LVVAE9RYNS6MCGdxQB5gweRDUY38CR8v9sSLPfFiT4fO
DzYrFAsQFuBuMO4G426wu+yEz2x04Sw67bsQm43OLEXnD+ZwD+gKH1v5ffQEZMBopUzahoNW24Vd
loYwU1EgTMxCCkQKIl4o1IXrx2hFF/Tn0CwHPWQVlJiiGaaawaoFPaG5loKjfa+12gAOB43Qf7o+
z7H/TuN68+vmrf0Pq6+ZDT98FqEPx32b6F5yT3DiaN4UPSMfkidQ46C9KRnKPHjP+7AsBWCaL3s/
NoydDxSwX7wCQ8KOcpU96RXSbAGciQ5nVLo9x4xJWDWrzMeYTfThyk7TdoYDbbgCA0dCgCpMZiNN
Fy6HgylC37AOlOEKW2a/lANxdANPZRQO9OEKWBZRBjaP22tqPaTT+MLKQ8cRDyWJ3YF/Tms5CFCn
ClI8ICkE1RLDdbzEkjobg/+1XYRq9pr2iZpS1m6kPSALcxmWUgYsvVyx0CYE13GX75ofm7kmdi17
THxSR6HnulBE+Zp3loDmb+OSp8fqzp9kIAu5S2jEMQfbBYmqJ2KtQF37XbBtaQFArnVKSSmUwIeb
FJg5PxqtqvSk5yVhIupWyl7bf6356+1PLJTi2X05U0hSjtDmjb6XwfBcomNa0/hIaHvfevaHQhrp
mg3xdnQ4MohXW32kniVFE2OlkdhDFQwPZTksejILb64gARxZAf6MlFswCbCLBfYFTfb0SWPmtmDz
8IkTvgmcmqvrouYdJqOsvDt/mFvVKvpyopv2R5owRU3PHk2TJ3yngS50FdHRUGgHsPT8ajrGxZJ4
Ro0UszQ73PWG4Pz4T7c/sYaY+mVpNDxbGnZ80DvnYvHBARYX8qSUOxUXMuHSOzv0wsTY7HCw5YXs
lQvX3vrv6tduP2tKw/nQ03F8BXg4OjcB3gGKwvuQ+9D8odtsHJ3rqIPCp0U05oAO0aOnmma+JsKB
DZyQnYYMbXzsHty8EPaGuGNKQK1sRLknJGGTvv+HvjzjBxuTWDwQrhpdcVQRomezI0vMl1PySXyj
CGAII0/9HBKp4XOoQADo6ye6kNKILvZqS6WDQxhSvqBmLQyFLWfBxiAOSXUWt7ETvhnTsSqK+Toa
mmpLVc1HR7ckSEPXRQFSonRYl1AHuDwpLu3TfgxRPtU8hXeqraA/YJmamB40UJ1tkPbotoQNaU0F
r57OsozUrAgw+2GtpRqDZUfwWECIGJ796y4X0Lrkp6xAHnjgf01PYtZGiBIySkZBUXOS2A3K0t4y
Q9PEkLDv0UgaMoOBkw4mlz1bm7SPcLNAdLZvmeOv3GQWBwmGTcVBUG0Q+J2V8uhXMBJu/1xUsuiR
oMgFXMnHqZRvVo2xaTVWVB3SOCMI6wC+MOB1G3AlGRwXweXGNb/5naiowouJ8FByT6Hk/zn2wBGU
QXIc7iEUTkjJIycfOPLfcJEh3PslX4rvgHPuf05s57JHTg4dO3KpJGbL/hPo30dOBo4dSRYSC6VC
sewXikW1UZB4iPLX1KehY0fgosKkX/0eGij4KkR4p8EKUw3SopAUSwHi/bD2nvz0yMmI9pRof+Tk
iPYQpwP5geWkxMCJYj515OSo9gaO2CJ1o6y2H9OfyjtZSFjBzwJDDx47Us4ch5THAWEkAG0HgZIA
dDdAnAC/yxXgkjghfxzpdINCzoDoJaB/NiCCAXVWPi4roPoPCjH6vPqNmMHuJKAaqC+GFJZB4UUf
qi1eAvqQu0SMPicmYlxOH+wezLAHNPkgfDsIogjqLGowRKHaDMfxvQeDwozODPuNGZ0/DQYzamHR
49ikdsJMEEbvGTUdOUlQ5wlqi/UCpMIycUO+D9q+d41bHY1Eh/BURyHRDfG0l91ZEiGPpqM06wnX
et+HDdchnXNQuA7p+57Cdftp77geKGGHOu75g0K2zjRoZOsciEa2o6LiEtlrwnFszA8M0x1ZSOiA
MM1kIV4w3TMrVy+iOy50sq16WgdatTlE66Cj5eDXoZy5y+y4sM6aB6WRQ80uOEE0MKU0PCi8DNi+
xcXcnXASBjbuGSn0nFlIsZm1voGtEwwz5h7sdu7hUWPuYn4wc++oBNnM/f9Xc8Y4EMIwEHzRVSeH
11xxNFQ0SJT8HZJgJIRIpIQB09J54jWON7KoEm6IvV+MmiEpiUeOX1RMRwSieqhBIN8DAnNZoOxI
BN2/DS6uvQTQz6QGtujNnf0d1W+L3moNOP/HAQKwWgU0HhJCGONCbZHkIy9zQth2MSJJZEMFEgd1
io7tFOOwf3348LJkYceXfqXDMnoI6w0hMi5fRcvI6GeGzOgXTH/81kjqOur2N/3rwCgDHgxUZbJD
kkIwSYOo3gqIb0+gbGkg56ghnaPpNwM=`;m();var $M="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Ci(e){var s;let t=new D(
128).fill(64);for(let a=0;a<$M.length;a++)t[$M.charCodeAt(a)]=a;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var jQ=256,gm=null,_M=new h;
function Wv(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=_M.get(r);
if(o!==void 0)return o;gm!=null||(gm=E.parse(Rl(EM(Ci(FM)))));let[i,s,a]=gm,u=a[r];if(u===void 0)throw new C(
`No template ${r}`);let l=y.keys(u).map(d=>{var b;let p=(b=s[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,Ci(p)];let g=p.replace(/[\u0100-\u07ff]/g,x=>{var O;return(O=i[x.charCodeAt(0)-jQ])!=null?
O:""});return[d,Ds(g)]}),c=Dl(y.fromEntries(l),0);return _M.set(r,c),c}m();m();var zQ=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
BQ=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function Kv(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Th(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(BQ,(r,o)=>o!=null?o:"");return Kv(n.replace(zQ,""))}m();function Dt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ae="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Ee(e){return e===null||e.trim()===""?Ae:e}m();function Os(e){let t=new h(y.entries(wh(e,oM)).filter(
([i])=>!i.endsWith("/"))),n=y.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return Rl((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return y.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
Ds(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Dl(y.fromEntries(
t))}}m();var MM=/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs,Gv=/<w:tr[ >].*?<\/w:tr>/gs,
UQ=/<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;var Eh=e=>e.startsWith("<w:tbl>"),LM=e=>!Eh(e)&&e.includes(
"<w:keepNext/>"),jM=e=>e.includes("<w:tblHeader/>"),WQ=(e,t)=>Eh(e)&&!jM(e)&&e.includes(
"<w:cantSplit/>")&&t!==void 0&&LM(t),zM=e=>e.replace(
/<w:keepNext\/>/g,"").replace(UQ,t=>`${t}\uE003`).replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g,
"<w:pPr>$1<w:keepNext/>").replace(/\uE003/g,"<w:pPr><w:keepNext/></w:pPr>");function BM(e,t,n){var i;
let r=(i=
e.match(Gv))!=null?i:[],o=-1;return e.replace(Gv,s=>(o+=1,o>=r.length+t&&o<r.length+n?zM(s):s))}var UM=e=>{
var t;return((t=e.match(Gv))!=null?t:[]).length};function KQ(e,t){let n=t-1;for(;n>=0&&LM(e[n]);)n-=
1;for(let r=4;r>0&&n>=0;n-=1){let o=e[n];if(o.includes("<w:pageBreakBefore/>"))return;Eh(o)?(e[n]=BM(
o,-r,0),r-=UM(o)):(e[n]=zM(o),r-=1)}}function WM(e){var o;let t=(o=e.match(MM))!=null?o:[],n=t.map(i=>Eh(
i)&&jM(i)&&UM(i)>5?BM(i,-4,-1):i);t.forEach((i,s)=>{WQ(i,t[s-1])&&KQ(n,s)});let r=-1;return e.replace(
MM,()=>(r+=1,n[r]))}m();m();var Go=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
GQ=e=>e.replace(/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),HQ=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function Ch(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(HQ))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?GQ(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var qQ=/<Relationship\s[^<>]*>/g,
KM=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Pa(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(qQ))!=null?o:[]).filter(i=>KM(i,"Type").endsWith(
"/officeDocument")).map(i=>KM(i,"Target").replace(/^\.?\//,"")).find(i=>Go.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var JQ=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
ZQ=/<[^<>]*>|[^<]/g;function VQ(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+Dt(r),i=t.replace(ZQ,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function GM(e){
for(let t of e.file(Go)){let n=t.asText(),r=n.replace(JQ,VQ);r!==n&&e.file(t.name,r)}}m();var ZM=/[\uE000-\uE002]/g,
[Jv,Hv]=["\uE000","\uE001"],VM=e=>Jv+e+Hv,YM=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
Zv=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,HM=new RegExp(`${Jv}([^${Hv}]*)${Hv}`),
Rh=e=>{var t;return((t=e.match(YM))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=Zv.exec(n))==null?
void 0:
r[1])!=null?o:[]})},qv={cx:144e4,cy:792e3};function XM({width:e,height:t},{cx:n,cy:r}){let o=f.min(n/
e,r/t);return{cx:f.round(e*o),cy:f.round(t*o)}}function YQ(e,t,n){var s;let[,r,o]=(s=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?s:[],i=XM(t,{cx:k(r)||qv.cx,cy:k(o)||qv.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
Zv,a=>a.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var XQ='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
QQ="http://schemas.openxmlformats.org/drawingml/2006/main",qM="http://schemas.openxmlformats.org/drawingml/2006/picture";
function eee(e,t){
let{cx:n,cy:r}=XM(e,qv),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${XQ} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${QQ}"><a:graphicData uri="${qM}">`,
`<pic:pic xmlns:pic="${qM}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var JM="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",tee="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
nee=new RegExp(`<w:p(?: [^>]*)?>${JM}<w:r(?: [^>]*)?>${tee}\uE002</w:r>${JM}</w:p>(?=<w:p[ >])`,"gs"),
ree=(e,t)=>n=>{var r;return e.get((r=
t.get(Dt(`%${n}`)))!=null?r:"")};function oee(e,t,n,r){var p,g,b,x;let o=t.lastIndexOf("/")+1,i=`${t.
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
N=>N+O))}return u}function iee(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+S(t)))}function QM(e,t,n){let r=ree(t,n),o=new h,i=s=>{let a=o.get(s);if(a!==void 0)return a;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${s.type}`)!==null;)u+=1;let l=`isian${u}.${s.type}`;return o.
set(s,l),l};for(let s of e.file(Go)){let a=s.asText();if(!a.includes("<w:drawing")&&!a.includes(Jv))
continue;let u=c=>oee(e,s.name,c,i(c)),l=a.replace(YM,c=>{var g;let d=(g=Zv.exec(c))==null?void 0:g[
1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":YQ(c,p,u(p))}).replace(nee,"").replace(
/\uE002/g,"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>eL(c,r,u));e.file(s.name,iee(l))}}function eL(
e,t,n){
var a;let r=HM.exec(e);if(r===null)return e;let o=t((a=r[1])!=null?a:""),i=o===void 0?"":eee(o,n(o)),
s=e.replace(HM,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return eL(s,t,n)}m();function Nl(e){
let t="tags"in e?`: ${e.tags.join(", ")}`:"";return y.assign(new C(`${e.code}${t}`),
{templateFault:e})}function Pl(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function rU(e){return new h(y.keys(e).map(t=>{let n=e[t];return[Dt(t),typeof n=="string"?Th(n).replace(
ZM,""):n.map(rU)]}))}function gle(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw Nl({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=Dt(e),a=o.get(s);
if(s.startsWith("%")&&typeof a=="string")return VM(s.slice(1));if(a===void 0&&i.num===0)throw Nl({
code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw Nl({code:
"TAG_UNSUPPORTED",tags:[e]});return a}}}function hle(e){var a;let t=Pl(e);if(t)return t;if(e instanceof C&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((a=
n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=Pl((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}var yle=e=>new h(y.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[Dt(t),n]]:[]));function ble(e){try{let t=Os(e);if(Pa(t)!==null)
return t}catch{}throw Nl({code:"NOT_A_DOCX"})}function sp(e,t,n=new h){var o;let r=ble(e);GM(r);try{
let{Docxtemplater:i}=(nU(),ti(eU));new i(r,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:gle}).render(rU(t)),QM(r,n,yle(t));let a=r.file(
(o=Pa(r))!=null?o:"");return a!==null&&r.file(a.name,WM(a.asText())),r.toBytes()}catch(i){let s=hle(
i);throw s?Nl(s):i}}m();var oU=new h;function ap(e){let t=oU.get(e);if(t!==void 0)return t;let n=Os(
e).file(Go).map(s=>s.asText()),
r=n.flatMap(Rh).map(s=>`{{%${s}}}`),o=[...n.flatMap(Ch),...r],i=new w(o.flatMap(s=>{var a;return((a=
s.match(/\{\{[^{}]*\}\}/g))!=null?a:[]).map(u=>Dt(u.replace(/[{}#^/]/g,"")))}));return oU.set(e,i),i}
var sc=(e,t)=>y.fromEntries(y.entries(e).filter(([n])=>t.has(Dt(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>sc(o,t))]));m();m();m();m();m();m();m();m();m();function up(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function iU(e){
let t=e.toString();return lp(t)?up(t):t}function lp(e){return e.includes("e")||e.includes("E")}
function sy(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!k.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return k.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:sU(iU(e))}if(t==="string")return sU(wle(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function wle(e){let t=e.trim(
);
if(t.length===0||k.isNaN(k(t)))throw new RangeError(`Invalid number format: "${e}"`);return lp(t)?up(
t):t}function sU(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function ay(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!k.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!k.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return kle(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function kle(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(lp(t)){let n=up(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var ac=["","one","two","three","four","five","six","seven",
"eight","nine"],vle=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],e0=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],uc=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],t0="hundred",uU="zero",xle="minus",
Sle="point",aU=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],Tle=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],Ele=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var Pi={word:"",hasHundred:!1};function Bs(e){if(e===0)return Pi.word="",
Pi.hasHundred=!1,Pi;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=vle[t]:n>=2?o=t>0?e0[n]+"-"+ac[t]:e0[n]:t>
0&&(o=ac[t]),r>0?(o?Pi.word=ac[r]+" "+t0+" and "+o:Pi.word=ac[r]+" "+t0,Pi.hasHundred=!0):(Pi.word=o,
Pi.hasHundred=!1),Pi}function lU(e){if(e===BigInt(0))return uU;if(e<BigInt(1000))return Bs(k(e)).word;
if(e<BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000)),{word:r}=Bs(t),o=r+" "+uc[0];if(n>
0){let{word:i,hasHundred:s}=Bs(n);o+=s?" "+i:" and "+i}return o}return Cle(e)}function Cle(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(k(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=Bs(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+uc[s-1],i=!0):i=
!1}return o}function Rle(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=uU,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=lU(BigInt(r))),t}function cU(e){let{isNegative:t,integerPart:n,
decimalPart:r}=sy(
e),o="";return t&&(o=xle+" "),o+=lU(n),r&&(o+=" "+Sle+" "+Rle(r)),o}function n0(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Tle[t]:n>=2?t>0?o=e0[n]+"-"+aU[t]:o=Ele[n]:t>0&&(o=aU[
t]),
r>0?o?ac[r]+" "+t0+" "+o:ac[r]+" hundredth":o}function Dle(e){if(e<BigInt(1000))return n0(k(e));if(e<
BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000));if(n===0)return Bs(t).word+" "+uc[0]+"th";
let{word:r}=Bs(t);return r+" "+uc[0]+" "+n0(n)}return Ale(e)}function Ale(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(k(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=n0(s):o+=Bs(s).word+" "+uc[i-1]+"th":(o+=Bs(s).word,i>0&&(o+=" "+uc[i-1]))}return o}
function dU(e){
let t=ay(e);return Dle(t)}m();var r0=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],Ole=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],mU=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],pU="ratus",
uy="ribu",Nle=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],fU="nol",Ple="min",
Ile="koma",Fle="ke",$le="pertama";function lc(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+pU):o.push(r0[r]+" "+pU));let i=e%100;return i===0||(i<10?o.push(r0[i]):i<20?o.push(Ole[i-10]):
t===0?o.push(mU[n]):o.push(mU[n]+" "+r0[t])),o.join(" ")}function o0(e){if(e===BigInt(0))return fU;
if(e<
BigInt(1000))return lc(k(e));if(e<BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000)),r;
return t===
1?r="se"+uy:r=lc(t)+" "+uy,n>0&&(r+=" "+lc(n)),r}return _le(e)}function _le(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(k(t.slice(0,i))),s=i);s<n;)r.push(k(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(lc(c));else if(
u===
1)c===1?a.push("se"+uy):a.push(lc(c)+" "+uy);else{let d=Nle[u-2];a.push(lc(c)+" "+d)}u--}return a.join(
" ")}function Mle(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=fU,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=o0(BigInt(r))),t}function gU(e){let{isNegative:t,integerPart:n,decimalPart:
r}=sy(
e),o="";return t&&(o=Ple+" "),o+=o0(n),r&&(o+=" "+Ile+" "+Mle(r)),o}function Lle(e){return e===BigInt(
1)?
$le:Fle+o0(e)}function hU(e){let t=ay(e);return Lle(t)}function jle(e,t){return e.split("").map(n=>Xo(
k(n),t)).join(" ")}function Xo(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(S(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?gU:cU)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${jle(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function ly(e,t){
return(t==="id"?hU:dU)(e)}function yU(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Fd(e,t),
words:`${Xo(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var bU={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function zle(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function cy(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[k(t[1]),k(t[2]),k(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=zle(n,r)?{year:n,
month:r,day:o}:null}function wU({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function mo(e,t){return cy(e)&&wo(e,t)}
var kU=e=>cy(e)?e.split("-").reverse().join("/"):null;function cp(e,t){let n=cy(e);return n&&bU[t][
wU(
n)]}function Ba(e,t){let n=mo(e,t);return n&&`${cp(e,t)}, ${n}`}function dy(e,t,n){let[r,o]=[cp(e,n),
cp(t!=null?t:e,n)];return r===null||o===null?null:t===void 0||t===e?Ba(e,n):`${r}\u2013${o}, ${Or(e,
t,n)}`}function my(e,t){let n=cy(e);if(!n)return null;let r=zi[t][n.month-1],o=bU[t][wU(n)];return t===
"en"?`${o}, the ${ly(n.day,"en")} of ${r}, ${Xo(n.year,"en")}`:`${o} tanggal ${Xo(n.day,"id")} bulan ${r} tahun ${Xo(
n.year,"id")}`}m();var Ble=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:
/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function cc(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of Ble){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function J(e){return Kv(e.replace(
/\s+/g," ").trim())}function po(e){return e.split(/[\r\n\u2028\u2029]+/).
map(J).filter(t=>t!=="")}function Gr(e){return po(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function dc(e){
return J(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var vU=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],Ule=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
i0=/^(?:pj|pjs|plt|plh)\.\s*/i,Us=e=>Ule.test(J(e)),xU=e=>Us(e.signerPosition);function SU(e){let t=J(
e),n=vU.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function Wle(
{
government:e,language:t}){let n=SU(e);return n===null?J(e):`${n.head[t].government} ${n.region}`}
function s0(e,t){
var s,a;let n=(a=(s=i0.exec(e))==null?void 0:s[0])!=null?a:"",r=e.slice(n.length),o=vU.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function fo(e){let{language:t}=e,n=SU(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return xU(e)?s0(J(e.signerPosition),
t).replace(i0,""):null}function Kle(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Ua(e){
return J(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function py(e){return xU(e)?{first:s0(J(e.signerPosition).
replace(i0,""),e.language).toUpperCase(),unit:""}:a0(e)}function a0(e,t=e.organizer){let n=Wle(e).toUpperCase(
),
r=J(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${Ae}`:Ae,unit:""}}function Hr(e){let t=J(e.competition),n=J(e.year);return t===""?
Ae:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function fy(e){let{
language:t}=e,
n=J(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=po(e.signerPosition);return{kota:Ee(Ua(e)),tanggal:
Ee(
e.decisionDate&&mo(e.decisionDate,t)),tanggal_pendek:Ee(e.decisionDate&&kU(e.decisionDate)),hari:Ee(
e.decisionDate&&cp(e.decisionDate,t)),tanggal_huruf:Ee(e.decisionDate&&my(e.decisionDate,t)),
jabatan_penandatangan:Ee(
r.map(o=>s0(o,t)).map(o=>t==="id"?Kle(o):o).join(`
`)),nama_penandatangan:Ee(J(e.signerName)),pangkat_penandatangan:J(e.signerGrade),nip_penandatangan:
n}}function ct(e,t){let n=Hr(e);return{nomor:Ee(t&&J(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...fy(e)}}function Ws({entry:e},{language:t}){let n=J(e.institution);if(n!=="")return[cc(n,t)];let r=Gr(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[Ae]}function gy(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||J(n)!==""||J(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?Ee(t&&Ba(t,o)):"",penyerahan_waktu:i?Ee(J(n)):"",penyerahan_tempat:i?Ee(J(
r)):
""}}function mc(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${Ae}`,uang_pembinaan_huruf:`${Ae} rupiah`};let n=yU(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function qr(e){let t=Gr(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var hy=({
results:e})=>e[e.length-1];function yy(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:hy(e),standing:s,
winners:o,
number:a}})}var pc=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:hy(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},Ii=e=>t=>[{about:"",fields:n=>e(t,n)}],Ks=e=>t=>t.winners!==null&&t.winners.
length>0?Ii(e)(t):[],In=(e,t)=>{var n,r,o;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber,juryDecreeNumber:(o=t("sk-tim",""))!=
null?o:e.juryDecreeNumber}},by=(e,t)=>({...e,settings:In(e.settings,t)}),fc=(e,t)=>n=>n.results.filter(
e).map(r=>{let o=`Tahap ${r.stage.name}`;return{about:o,fields:i=>t(n,r,i,o)}});m();m();m();var TU=(
{competition:e,standing:t})=>e.settings.rankedWinners?t.place:null;m();var Gle=[[1e3,"M"],[900,"CM"],
[500,"D"],[400,"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function wy(e){if(!k.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of Gle)for(;t>=r;)n+=o,t-=r;return n}var Hle=3,
qle={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function EU(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var Jle=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=f.max(Hle,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function CU(e){var g;let{language:t,winnerTerm:n}=e.competition.settings,r=qle[t][n],
o=e.result.stage.title!==null,i=J((g=e.standing.title)!=null?g:""),s=TU(e);if(!s||!Jle(s.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=ly(s.place,t),u=wy(s.place),
c={title:[r,n].some(b=>M(b)===M(i))||!o?"":i,arabic:S(s.place),roman:u,words:a};if(t==="id")return{
full:`${r} ${u} (${EU(a)})`,short:`${r} ${u}`,...c};let d=`${EU(a)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var Zle=3,Vle=104;function Yle(e){var n;if(e.length<=Zle)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
Vle?t.push(r):t[t.length-1]=o}return t.join(`
`)}function Xle(e){let{entry:t}=e.standing,n=Gr(t.innovator),r=J(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&M(n[0])===M(r);return{names:n,institution:o?
"":r}}function Qle({standing:e}){var n;return J((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function ece({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function Gs(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=CU(e),o=Qle(e),{names:i,
institution:s}=Xle(
e),a=t.rankedWinners||t.letterScores?Tr(e.standing.score,t.decimals):"";return{kode:J(n.code),nomor:
Ee(
e.number&&J(e.number)),inovasi:Ee(dc(n.name)),instansi:J(n.institution),inovator:Gr(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?Ae:Yle(i),instansi_penerima:s,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:ece(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:sn(a,t.language),nilai_huruf:a===""?"":Xo(a,t.
language),kompetisi:Hr(t),...fy(t)}}var tce={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function ky(e,{language:t,letterScores:n}){let r=tce[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var RU=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Lt=e=>`${e} (${Xo(e,"id")})`,Hs=(e,{settings:t})=>sn(
Tr(e,t.decimals),t.language),sr=e=>({kode:J(e.code),inovasi:Ee(
dc(e.name)),instansi:J(e.institution),inovator:Gr(e.innovator).join("; ")}),u0=(e,t=4)=>sn(Tr(e,t).replace(
/\.?0+$/,""),"id");function nce(e){let t=e.map(rn),n=t.reduce((r,o)=>r.add(o),new je(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${u0(r.mul(100).div(n),2)}%`)}function gc(e,t=[]){return e.stages.map(
(n,r)=>{let o=ci(e,n),i=t[r];return{no:S(r+1),tahap:J(n.name),bentuk:n.form===null?"\u2013":RU(n.form,
ru),tanggal_tahap:n.date===null?"\u2013":Or(n.date,n.until,"id"),bobot_tahap:e.settings.carryOver&&n.
weight!==null?ae(n.weight,"id"):"\u2013",jumlah_juri:S(Ze(e,n).length),jumlah_peserta:i===void 0?
"\u2013":
S(i.standings.length),lolos:o===null?"semua":S(o)}})}function Wa(e,t){let n=qe(e,t),r=nce(n.map(o=>o.
weight));return n.map((o,i)=>{var s;return{no:S(i+1),kriteria:J(o.name),bobot:(s=r[i])!=null?s:"",
rentang:`${ae(
o.min,"id")}\u2013${ae(o.max,"id")}`,uraian:J(o.description)}})}var vy=({entries:e})=>e.filter(t=>t.
status!=="running").map(t=>({...sr(t),status:RU(t.status,Li),alasan:Ee(J(t.reason))}));function Qo(e,
t){
let{settings:n}=e.competition;return yy(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Gs(r);return{no:S(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Hs(r.standing.score,
e.competition):"",...mc(r.standing.prize,n)}})}m();m();function rce({tieBreaks:e}){let t=e.map(r=>Ki[
r].official).filter(r=>r!=="");return t.length===0?
"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?`menurut ${t[
0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function hc({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>ae(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Wi[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
rce(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function yc({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?Ki[e.metric].official:
`kriteria ${e.criterion}`}`}m();var oce=({role:e})=>J(e)||"Anggota",Ka=e=>({kode:J(e.code),nama_juri:
Ee(J(e.name)),peran:oce(e),instansi_juri:J(
e.institution)}),qs=e=>e.map((t,n)=>{let{kode:r,nama_juri:o,peran:i,instansi_juri:s}=Ka(t);return{no:
`${n+
1}.`,kode:r,nama:o,peran:i,instansi_juri:s}}),xy=(e,t)=>e.stages.filter(n=>qe(e,n).length>0&&Ze(e,n).
includes(t));function Sy(e){let t=fo(e);return`Keputusan${t===null?"":` ${t}`} Nomor ${Ee(J(e.juryDecreeNumber))}`}
var ice={recused:"mundur dari penilaian (BK)",conflict:"benturan kepentingan",unassigned:
"di luar pembagian juri",incomplete:"nilai tidak lengkap"},sce=e=>e.split("-").reverse().join("-"),
l0=(e,t)=>{let n=e.
find(r=>r.code===t);return n===void 0||n.name===""?t:`${dc(n.name)} (${t})`};function ace({
competition:e},t){
return t.flatMap(({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,
entry:i,reason:s})=>({juri:l0(e.judges,o),peserta:l0(e.entries,i),tahap:J(n.name),alasan:ice[s]})))}
function uce({competition:e},t){return t.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,
decision:s})=>s===void 0?[]:[{tahap:J(n.name),peserta:l0(e.entries,o.code),semula:S(i),menjadi:S(s.rank),
alasan:Ee(J(s.reason)),setuju:s.votesFor===null?"\u2026":S(s.votesFor),tidak:s.votesAgainst===null?
"\u2026":S(s.votesAgainst)}]))}function lce(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,
r=(a,u)=>{let{entry:l,rank:c,score:d,title:p,decision:g,category:b,categoryRank:x}=a,O=[p!=null?p:"",
b!==null&&x!==null&&!u?`${b}: ${x}`:"",g===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":
yc(a)];return{...sr(l),peringkat:u?"\u2013":S(zt(a)),nilai:u?"\u2013":Hs(d,e.competition),keterangan:
O.
filter(N=>N!=="").join("; ")}},o=[...t.standings].sort((a,u)=>zt(a)-zt(u)),i=n?(s=e.winners)!=null?s:
[]:[];return[...i.map(a=>r(a,!0)),...o.filter(a=>!i.includes(a)).map(a=>r(a,!1))]}function cce(e,t){
return t.map((n,r)=>({lampiran:t.length>1?`LAMPIRAN ${wy(r+1)}`:"LAMPIRAN",tahap:J(n.stage.name),
tahap_kapital:J(
n.stage.name).toUpperCase(),kepala_nilai:cs(lr(n.method),"id"),tanpa_urutan:n.last&&!e.competition.settings.
rankedWinners?"ya":"",peringkat_tahap:lce(e,n)}))}function dce(e){let[t="",n="",...r]=po(e);return{
mengetahui:t,
nama_mengetahui:t===""?"":Ee(n),rincian_mengetahui:r.map(o=>({isi:o}))}}var Ty=e=>e===null?Ae:`${my(
e,"id")} (${sce(e)})`;function Ey(e,t,n){let{competition:r}=e,o=ace(e,t),i=uce(e,t);return{
keputusan_juri:Sy(
r.settings),aturan:hc(r).map((s,a)=>({no:S.fromCharCode(97+a),isi:s})),kelompok_kriteria:t.map(({
stage:s})=>({
tahap_kriteria:J(s.name),kriteria:Wa(r,s).map(a=>`${S(a.kriteria)} ${S(a.bobot)}`).join(", ")})),
benturan:o,
tidak_benturan:o.length===0?"ya":"",pleno:i,tidak_pleno:i.length===0?"ya":"",lampiran_peringkat:cce(
e,t),juri:qs(n),...dce(r.settings.acknowledgedBy)}}m();m();var mce=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,
pce=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
fce=200,DU=60;function AU(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function c0(
e){
return v.from(e).reduce((t,n)=>t+AU(n),0)}function OU(e,t){if(c0(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=AU(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function NU(e){let t=e.
replace(pce,"").replace(mce,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function gce(e){let t=NU(e);return c0(t)<=DU?t:`${OU(t,DU-17)}-${As(e)}`}
function Cy(e,t){let n=t.trim()===""?"":` (${gce(t)})`,r=e.map(NU).filter(o=>o!=="").join(" \u2013 ");
return OU(r,fce-c0(n)).replace(/[. ]+$/,"")+n}var dp=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function bc(e){let t=dp(e);return Cy([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var qn=e=>Cy([dp(e)("jenis"),dp(e)(
"kompetisi")],""),tn=(...e)=>t=>Cy(["jenis",...e].map(dp(t)),dp(t)("kode"));function hce(e,t,n,r){
var p,g,b,x,O;let o=by(e.competition,n),i={...e,competition:o},{stage:s,panel:a,
standings:u}=t,l=new w(u.filter(({advances:N})=>N).map(({entry:N})=>N.code)),c=(p=s.until)!=null?p:s.
date,d=o.stages[o.stages.findIndex(({name:N})=>N===s.name)+1];return{...ct(o.settings,n("ba-tahap",r)),
...Ey(i,[t],a.judges),tanggal:Ee(c&&mo(c,"id")),jenis:"Berita Acara",kode:"",tahap:J(s.name),
tahap_kapital:J(
s.name).toUpperCase(),tahap_berikut:J((g=d==null?void 0:d.name)!=null?g:""),hari_tanggal:Ty(c),
tempat_pleno:Ee(
J((x=(b=s.sitting)==null?void 0:b.place)!=null?x:"")),jumlah_peserta:Lt(u.length),jumlah_juri:Lt(a.judges.
length),kode_hasil:(O=i.codes.get(s.name))!=null?O:Ae,sidik_hasil:"",jumlah_lolos:Lt(l.size),
lolos_tahap:a.
entries.filter(({code:N})=>l.has(N)).map((N,P)=>({no:S(P+1),...sr(N)}))}}var PU={needs:"stage",
inEnglish:!1,
letterhead:"unit",documents:fc(({last:e})=>!e,hce),title:tn("tahap")};m();function yce(e,t){var d,p,
g,b;let n=by(e.competition,t),r={...e,competition:n},{settings:o}=n,{plenaryDate:i,
plenaryTime:s,plenaryPlace:a}=o,u=vy(n),{judges:l}=hy(r).panel,c=n.judges.filter(x=>!l.includes(x));
return{...ct(o,o.minutesNumber),...Ey(r,r.results,[...l,...c]),tanggal:Ee(i&&mo(i,"id")),jenis:
"Berita Acara Rapat Pleno",hari_tanggal:Ty(i),waktu_pleno:J(s),tempat_pleno:Ee(J(a)),jumlah_peserta:
Lt((p=
(d=r.results[0])==null?void 0:d.standings.length)!=null?p:0),gugur:u,tidak_gugur:u.length===0?"ya":
"",
tahapan:gc(n,r.results),usulan:Qo(r,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(g=r.code)!=null?
g:Ae,sidik_hasil:(b=r.hash)!=null?b:""}}var IU={needs:"result",inEnglish:!1,letterhead:"unit",
documents:Ii(
yce),title:qn};m();m();m();var d0=(e,{competition:t},n)=>({nama:Ws({entry:e},t.settings).join(", "),
keterangan:[sr(e).inovasi,...n===
void 0?[]:[bce(n)]].join(`
`)});function bce({date:e,room:t,...n}){var o;let r=t===""||/^ruang/i.test(t)?t:`Ruang ${t}`;return[
(o=Ba(e,"id"))!=null?o:e,Xu(n),J(r)].filter(Boolean).join(", ")}var Ry=(e,t)=>t.competition.entries.
filter(({code:n})=>e.some(r=>r.code===n)).map(n=>d0(n,t)),m0=({competition:e})=>e.judges.map(t=>({
nama:J(
t.name)||t.code,keterangan:[t.role,t.institution].map(J).filter(Boolean).join(", ")}));function FU({
competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}function wce(e){
let t=e.flatMap(({start:r})=>r===null?[]:[r]),n=e.flatMap(({start:r,end:o})=>{var i;return(i=o!=null?
o:r)!=null?i:[]});return t.length===0?"":`${Io(f.min(...t))}\u2013${Io(f.max(...n))}`}var kce=e=>[
...new w(
e.map(({place:t})=>J(t)))].filter(Boolean).join("; ");function $U(e,t,n,r){var a;let[o]=n,i=n[n.length-
1],s=new h(r.competition.entries.map(u=>[u.code,u]));return{about:e,name:t,date:(a=o==null?void 0:o.
date)!=null?a:null,time:wce(n),place:kce(n),...i===void 0||i.date===(o==null?void 0:o.date)?{}:{
until:i.
date},guests:n.flatMap(u=>{var c;let l=s.get((c=u.entry)!=null?c:"");return l===void 0?[]:[d0(l,r,u)]}
)}}
function vce(e){let{schedule:t=[],institutions:n,entries:r,settings:o}=e.competition;return[...t.filter(
({stage:s,entry:a,occasion:u})=>s===null&&a===null&&u!=="")].sort(Ld).map(s=>{let a=J(s.occasion),u=n.
map(p=>({nama:cc(p.name,o.language),keterangan:""})),l=r.filter(({status:p})=>p==="running"),c=/juri|judge/i.
test(a)?m0(e):/sosialisasi|launch/i.test(a)&&u.length>0?u:Ry(l,e),d=[s.place,s.room].map(J).filter(
Boolean).
join(", ");return{about:`${a} \xB7 ${s.date}`,name:a,date:s.date,time:Xu(s),place:d,guests:c}})}var _U=(
{
competition:e},t,n)=>Fo(e,t).filter(({entry:r})=>n.some(({code:o})=>o===r));function MU(e){return p0(
e).flatMap(t=>{var s;let n=e.competition.stages.find(({name:a})=>t.about===`Tahap ${a}`),r=n===void 0?
-1:e.competition.stages.indexOf(n),o=n===void 0?[]:_U(e,n,(s=FU(e,r))!=null?s:[]),i=li(o,({date:a,
room:u})=>[
a,u].join(" \xB7 "));return i.size<2?[t]:[...i.values()].map(a=>{var g;let[{date:u,room:l}]=a,c=[t.about,
u,l].filter(Boolean).join(" \xB7 "),d=[(g=Ba(u,"id"))!=null?g:u,l].filter(Boolean).join(", "),p=$U(c,
`${t.name} (${d})`,a,e);return{...p,place:[p.place,l].filter(Boolean).join(", ")}})})}function p0(e){
let{competition:t,winners:n}=e,{settings:r,stages:o}=t,i=o.flatMap((u,l)=>{let c=u.form==="presentation"||
u.form==="field"?FU(e,l):null;if(c===null)return[];let d=`${u.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${J(u.name)}`,p=`Tahap ${u.name}`,g=_U(e,u,c);if(g.length>0)return[$U(p,d,g,
e)];let{date:b,until:x}=u;return[{about:p,name:d,...x===void 0?{date:b}:{date:b,until:x},time:"",
place:"",
guests:Ry(c,e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,
place:r.plenaryPlace,guests:m0(e)},a={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,
time:r.ceremonyTime,place:r.ceremonyPlace,guests:Ry((n!=null?n:[]).map(({entry:u})=>u),e)};return[
...vce(
e),...i,s,...n===null?[]:[a]].filter(({guests:u})=>u.length>0)}var Dy=({name:e,date:t,until:n,time:r,
place:o})=>({acara:e,acara_kapital:e.toUpperCase(),hari_acara:Ee(t&&dy(t,n,"id")),waktu_acara:Ee(J(r)),
tempat_acara:Ee(J(o))});var xce=5,Sce=e=>[...e,...v.from({length:xce},()=>({nama:"",keterangan:""}))].map(
(t,n)=>({no:S(n+1),
...t})),LU={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>MU(e).map(t=>({about:t.about,
fields:n=>({
...ct(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Dy(t),hadir:
Sce(
t.guests)})})),title:tn("acara")};m();m();m();var Tce=["besar","sedang","kecil"];function Ece(e){
return v.from(e).length}function Ga(e,t,n,r){
let o=t.split(`
`),i=f.max(...o.map(Ece)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.
length:a,l=Tce.slice(0,n.length+1);return y.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var Cce=76,Rce={id:"Tim Inovator",en:"The Team of Innovators"};function zU({standing:e,competition:t}
){
let n=Gr(e.entry.innovator),r=J(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||Ae,
below:"",
team:[]};if(i.length===0)return{name:o,below:M(o)===M(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let s=n.join(" \xB7 ");return i.length===2&&s.length<=Cce?{name:s,below:r,team:[
]}:
{name:r||Rce[t.settings.language],below:"",team:n}}var jU=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:k.POSITIVE_INFINITY}],Dce=(e,t)=>e.reduce((
n,r)=>n+
f.ceil(r.length/t),0);function BU(e){let t=f.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=jU.find(
({signs:i,lines:s})=>[n,r].every(a=>Dce(a,i)<=s));return{tim:e.length>0?"ya":"",...y.fromEntries(jU.
flatMap(i=>{let s=a=>i===o?[...a,...a.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,s(n)],[`tim_kanan_${i.name}`,s(r)]]}))}}var wc={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},UU={signature:3,text:5},
Ace=85,WU=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,Oce={id:"Kategori",en:"Category:"};function f0(e){let{settings:t}=e.competition,
n=Gs(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:s}=n,{name:a,below:u,team:l}=zU(e),d=[i===""?
"":`${Oce[t.language]} ${i}`,o].filter(Boolean).join(", "),p=WU(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),g=WU(a,u,d)+f.ceil(s.length/Ace),b=p>UU.signature||g>UU.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:py(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...Ga("utama",a,wc.recipient,b),...Ga("bawah",u,wc.institution,b),...Ga("penerima",n.penerima,wc.recipient,
b),...Ga("instansi_penerima",n.instansi_penerima,wc.institution,b),...Ga("predikat",r,wc.predicate,b),
...Ga("inovasi",s,wc.innovation,b),...BU(l)}}var KU={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:pc("piagam",f0),title:bc};function Nce(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:Hr(n),piagam:yy(e,"piagam",t).map(
(r,o)=>({...f0(r),lanjutan:o===0?"":"ya"}))}}
var GU={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:Ks(Nce),title:qn};m();
m();var Pce={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function ei(e){let t=Pce[
e.language],n=s=>Ee(s&&
mo(s,e.language)),[r,o]=[J(e.decreeNumber),J(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(fo(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Ee(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function Ice({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new h;for(let o of e)
n.set(J(o[t]),((r=n.get(J(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:S(i)}))}function Fce(e,t){var c,d,p,g,b,x,O;let{competition:n,results:r,
coverage:o}=e,
i=In(n.settings,t),s=vy(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N==="recused"||N==="conflict"),l=Ice(n);return{...ct(i,
t("laporan","")),jenis:"Laporan",penyelenggara:Ee(J(i.organizer)),dasar:ei(i),jumlah_inovasi:Lt(n.entries.
length),jumlah_dinilai:Lt((d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:Lt(n.judges.
length),jumlah_tahap:Lt(n.stages.length),tahapan:gc(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",
gugur:s,ada_gugur:s.length>0?"ya":"",aturan:hc(n).map((N,P)=>({no:S(P+1),isi:N})),jumlah_pemenang:Lt(
(g=(p=e.winners)==null?void 0:p.length)!=null?g:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:Qo(
e,t),jumlah_putusan:Lt(a.length),jumlah_benturan:Lt(u.length),kode_hasil:(b=e.code)!=null?b:Ae,
keikutsertaan:o===
null?"":"ya",instansi_ikut:o===null?"":Lt(o.present),instansi_terdaftar:o===null?"":Lt(o.listed),
tidak_ikut:((x=
o==null?void 0:o.absent)!=null?x:[]).map(N=>({nama:J(N)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.
length)!=null?O:0)>0?"ya":"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:J(N),
kalimat:P.
map(I=>({isi:I}))}))}}var HU={needs:"result",inEnglish:!1,documents:Ii(Fce),title:qn};m();m();var qU=v.from(
{length:8},(e,t)=>t),$ce=e=>f.floor((f.min(25,124/e)-3)/1.6),JU=e=>e.every(({name:t})=>t.
split(/[\s/-]+/).every(n=>n.length<=$ce(e.length))),ZU=(e,t)=>e.length>8||JU(e)?"":`K${t+1}. `,Ay=(e,
t)=>({
...y.fromEntries(qU.map(n=>{var r;return[`k${n+1}`,(r=t[n])!=null?r:""]})),rincian_nilai:e.map(({
name:n},r)=>`${n}: ${t[r]||"\u2026\u2026"}`).join(`
`)});function Oy(e,t){let n=e.map(({name:o,below:i},s)=>{let a=JU(e)?o:`K${s+1}`;return[`kepala${s+1}`,
i===""?a:`${a}
${i}`]}),r=[{baris:t,...y.fromEntries(n)}];return{...y.fromEntries(qU.map(o=>[`kolom_${o+1}`,e.length===
o+1?r:[]])),kolom_banyak:e.length>8?[{baris:t}]:[]}}var _ce=e=>e===void 0||e.kind==="blank"?"":e.kind==="recused"?
"BK":e.kind==="score"?u0(rn(e.value)):
"?",VU=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function Mce(e,t,n,r,o){var c,d,p;let i=qe(
e.competition,t),s=i.map(g=>_ce(r==null?void 0:r.marks.get(g.name))),a=i.flatMap(({name:g})=>{let b=r==
null?void 0:r.marks.get(g);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=tf(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(J).filter(Boolean);return{no:S(o),...sr(n),...Ay(i.map(({
name:g})=>({
name:J(g),below:""})),s),nilai:u===void 0?"":Hs(u,e.competition),catatan:l.join(" / ")}}function Lce(
e,t,n,r){
var c;let{competition:o,results:i}=e,s=(c=$n(o,t))!=null?c:(()=>!0),a=o.entries.filter(d=>d.status===
"running"&&s(n,d));if(r!==void 0){let d=new w(r.rows.filter(VU).map(p=>p.entry));return a.filter(p=>d.
has(p.code))}let u=i[o.stages.indexOf(t)-1];if(u===void 0)return a;let l=new w(u.standings.filter(({
advances:d})=>d).map(({entry:d})=>d.code));return a.filter(d=>l.has(d.code))}function jce({changes:e,
competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===r.code).map((o,i)=>{var s,a;
return{
no:S(i+1),inovasi:J((a=(s=t.entries.find(({code:u})=>u===o.entry))==null?void 0:s.name)!=null?a:o.entry),
kriteria:J(o.criterion),semula:o.from,menjadi:o.to,waktu:ut(o.at,"id")}})}function YU(e,t,n,r,o,i){
let{
competition:s}=e,a=Wa(s,n),u=Lce(e,n,r,o).map((d,p)=>Mce(e,n,d,o==null?void 0:o.rows.find(g=>g.entry===
d.code),p+1)),l=a.map(d=>({name:S(d.kriteria),below:`(${S(d.rentang)})`})),c=jce(e,n,r);return{...ct(
s.settings,i("lembar-nilai",t)),tanggal:Ae,jenis:o===void 0?"Lembar Nilai Kosong":"Lembar Nilai",...Ka(
r),tahap:J(n.name),tahap_kapital:J(n.name).toUpperCase(),tanggal_tahap:Ee(n.date&&Or(n.date,n.until,
"id")),terisi:o===void 0?"":"ya",kriteria_tahap:a.map((d,p)=>({...d,tanda:ZU(l,p)})),...Oy(l,u),
perubahan:c,
ada_perubahan:c.length>0?"ya":""}}var XU=({sheets:e},t,n)=>{let r=e.find(o=>o.stage===t.name&&o.judge===
n.code);return r!=null&&r.rows.some(VU)?r:void 0},QU=(e,t,n)=>Ze(e.competition,t).flatMap(r=>{let o=XU(
e,t,r);return o===void 0||e.faultyTabs.has(o.tab)?[]:[YU(e,`${t.name} \xB7 ${r.code}`,t,r,o,n)]}),eW={
needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,faultyTabs:n}=e;return t.
stages.flatMap(r=>Ze(t,r).flatMap(o=>{let i=XU(e,r,o);if(i!==void 0&&n.has(i.tab))return[];let s=`${r.
name} \xB7 ${o.code}${i===void 0?" \xB7 kosong":""}`;return[{about:s,fields:a=>YU(e,s,r,o,i,a)}]}))}
,
title:tn("tahap","nama_juri")};m();function zce(e,t){var r,o;let n=In(e.competition.settings,t);
return{...ct(n,t("pengumuman","")),jenis:"Pengumuman",dasar:ei(n),jumlah_pemenang:Lt((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:Qo(e,t),masa_sanggah:n.objectionDays===null?"":Lt(n.objectionDays)}}
var tW={
needs:"result",inEnglish:!1,documents:Ks(zce),title:qn};m();function Bce({competition:e},t,n){let{
settings:r}=e,o=Ka(t),i=o.instansi_juri===""?o.nama_juri:cc(o.
instansi_juri,"id");return{...ct(r,n("permohonan-juri",t.code)),tanggal:Ae,jenis:"Permohonan Juri",
...o,
kepada:[{nama:i}],tempat_tujuan:"Tempat",tahapan:xy(e,t).map(({name:s,date:a,until:u},l)=>({no:S(l+1),
tahap:J(s),tanggal_tahap:Ee(a&&Or(a,u,"id"))})),...qr(r)}}var nW={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>Bce(e,t,n)})),title:tn("nama_juri")};m();var Uce={
listed:"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function Wce({competition:e},t,n){let r=_r(
e),o=e.entries.flatMap(i=>{let s=i.status==="running"?r(t,i):null;return s===null?[]:[{...sr(i),
alasan:Uce[s]}]});
return{...ct(e.settings,n("pernyataan",t.code)),tanggal:Ae,jenis:"Pernyataan Juri",...Ka(t),
instansi_juri:Ee(
J(t.institution)),tahap_juri:xy(e,t).map(({name:i})=>J(i)).join(", "),benturan:o.map((i,s)=>({no:S(s+
1),...i})),ada_benturan:o.length>0?"ya":""}}var rW={needs:"rules",inEnglish:!1,letterhead:"none",
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>Wce(e,t,n)})),title:tn("nama_juri")};m();var Kce=fc(
()=>!0,(e,{stage:t},n)=>({jenis:"Rekap Nilai per Juri",kode:"",kompetisi:Hr(e.competition.
settings),tahap:J(t.name),lembar:QU(e,t,n).map((r,o)=>({...r,lanjutan:o===0?"":"ya"}))})),oW={needs:
"stage",inEnglish:!1,letterhead:"none",documents:e=>Kce(e),title:tn("tahap")};m();function Gce({
competition:e},{panel:t,standings:n,last:r}){let o=t.judges.map(({code:a})=>({name:J(a),
below:""})),i=!r||e.settings.rankedWinners,s=new h(n.map(a=>[a.entry.code,a]));return t.entries.flatMap(
a=>{let u=s.get(a.code);if(u===void 0)return[];let l=new h(t.leftOut.filter(d=>d.entry===a.code).map(
d=>[d.judge,d.reason])),c=t.judges.map(({code:d})=>{var b;let p=(b=t.readings.get(a.code))==null?
void 0:
b.get(d);if(p!==void 0)return Hs(p.score,e);let g=l.get(d);return g==="recused"||g==="conflict"?"BK":
"\u2013"});return[{...sr(a),...Ay(o,c),nilai:Hs(u.score,e),peringkat:i?S(zt(u)):"\u2013",keterangan:
i?
yc(u):""}]})}function Hce(e,t,n,r){var a;let{stage:o,panel:i}=t,s=i.judges.map(({code:u})=>({name:J(
u),below:""}));return{...ct(e.competition.settings,n("rekap-nilai",r)),tanggal:Ae,jenis:
"Rekap Nilai",
kode:"",tahap:J(o.name),tahap_kapital:J(o.name).toUpperCase(),tanggal_tahap:Ee(o.date&&Or(o.date,o.until,
"id")),kode_hasil:(a=e.codes.get(o.name))!=null?a:Ae,kepala_nilai:cs(lr(t.method),"id"),...Oy(s,Gce(
e,t).map((u,l)=>({no:S(l+1),...u}))),juri:qs(i.judges)}}var iW={needs:"stage",inEnglish:!1,
letterhead:"none",documents:fc(()=>!0,Hce),title:tn("tahap")};m();m();m();var qce=[[/^east\s+/i,
"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],Jce=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function sW(e){let t=J(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=Jce.reduce((o,[i,s])=>o.replace(i,s),t),r=qce.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var Zce=[
"KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA","KEENAM","KETUJUH","KEDELAPAN"],Vce=[
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."],aW=(e,t)=>e.
map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),Yce=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===
e.length-1?".":";"));function Ny(e,t,{subject:n,considered:r,ruled:o}){var u;let i=(u=fo(e))!=null?u:
Ae,s=Gr(e.legalBasis),a=`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang ${n};`;
return{...ct(e,t),rancangan:t===""?"ya":"",kepala:i,
kepala_kapital:i.toUpperCase(),provinsi_kapital:J(e.province)===""?"":sW(e.province).toUpperCase(),
tentang:n.
toUpperCase(),menimbang:aW([...r,a],l=>`${S.fromCharCode(97+l)}.`),mengingat:aW(s.length>0?Yce(s):[
Ae],
l=>`${l+1}.`),diktum:[...o,...Vce].map((l,c)=>{var d;return{label:(d=Zce[c])!=null?d:`KE-${c+1}`,isi:
l}})}}var uW=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),Xce=(e,t)=>Qo(e,t).map((n,r)=>{
var a;
let o=(a=e.winners)==null?void 0:a[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
s=o===void 0||!e.competition.settings.annexScores?"":yc(o);return{...n,uang:i,nilai:[n.nilai,s].filter(
Boolean).join(`
`)}}),Qce=e=>[...new w(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function ede(e,t,
n){
let r=Qce(n).map(o=>{let i=n.filter(({gelar:s})=>s===o).map(({inovasi:s})=>`\u201C${S(s)}\u201D`);
return`Mengusulkan sebagai ${o}: ${i.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${uW(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r]}function tde(e,t){let n=In(
e.competition.settings,
t),r=Hr(n),o=J(n.minutesNumber),i=Ee(n.plenaryDate&&mo(n.plenaryDate,"id")),s=Xce(e,t);return{...Ny(
n,J(n.decreeNumber),{subject:`Penetapan Pemenang ${r}`,considered:[`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${r};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Ee(o)} tanggal ${i} telah diusulkan pemenang ${r};`],
ruled:ede(e,r,s)}),jenis:"Keputusan",
hadiah:uW(e)?"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",
bernilai:n.
rankedWinners&&n.annexScores?"ya":"",pemenang:s}}var lW={needs:"result",inEnglish:!1,names:"plain",
signedBy:"head",letterhead:"none",documents:Ks(tde),title:qn};m();var nde=["Penanggung jawab",
"Ketua","Sekretaris","Anggota","Anggota","Anggota"];function rde({competition:e},t){
let n=In(e.settings,t),r=Hr(n),o=fo(n);return{...Ny(n,J(n.juryDecreeNumber),{subject:`Pembentukan Dewan Juri dan Panitia Pelaksana ${r}`,
considered:[`bahwa dalam rangka mendorong inovasi pelayanan publik diselenggarakan ${r};`,
"bahwa agar penilaian berjalan mandiri, objektif, dan akuntabel diperlukan Dewan Juri dan Panitia Pelaksana;"],
ruled:[`Membentuk Dewan Juri dan Panitia Pelaksana ${r} dengan susunan sebagaimana tercantum dalam Lampiran I dan Lampiran II yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
"Dewan Juri sebagaimana dimaksud dalam Diktum KESATU bertugas menilai peserta secara mandiri, jujur, dan objektif menurut tata cara penilaian, menjaga kerahasiaan nilai sampai hasil diumumkan, serta mengusulkan pemenang dalam rapat pleno.",
"Panitia Pelaksana sebagaimana dimaksud dalam Diktum KESATU bertugas menyiapkan administrasi, jadwal, tempat, dan bahan penilaian, serta mendokumentasikan pelaksanaannya.",
`Dewan Juri dan Panitia Pelaksana bertanggung jawab kepada ${o!=
null?o:"kepala daerah"}.`]}),jenis:"Keputusan Dewan Juri",juri:qs(e.judges),panitia:nde.map((i,s)=>(
{
no:`${s+1}.`,peran:i})),tanggal:Ae}}var cW={needs:"rules",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:e=>e.competition.judges.length>0?Ii(rde)(e):[],title:qn};m();m();var ode={
id:{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},ide=5,dW=new A,g0=({standings:e})=>e.
length>=ide;function Py(e){var n;let t=(n=dW.get(e))!=null?n:sde(e);return dW.set(e,t),t}function sde(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new h).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:yn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!g0(e)?null:ku(a)});return({entry:i},{language:s,decimals:a})=>{let u=ode[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let g=p===null?0:on(
d,p);return[{kriteria:J(l.name),nilai:sn(Tr(d,a),s),median:p===null?"\u2013":sn(Tr(p,a),s),maksimum:
sn(
S(l.max),s),kedudukan:p===null?"\u2013":g>0?u.above:g<0?u.below:u.same}]})}}var mW={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function ade(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Gs(e);return{...i,jenis:mW[o.language].kind,kepada:Ws(n,o).map(s=>(
{
nama:s})),tempat_tujuan:Ua(o)||mW[o.language].place,dasar:ei(In(o,t)),rincian:ky(i,o),profil:i.nilai===
""?[]:Py(e.result)(n,o),...mc(n.prize,o),...gy(o),...qr(o)}}var pW={needs:"result",inEnglish:!0,
documents:pc(
"surat",ade),title:bc};m();function ude(e,t){var o;let n=In(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...ct(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Ua(n)||"Tempat",dasar:ei(n),
jumlah_pemenang:Lt(r.length),...gy(n),...qr(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:Qo(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":Ws(r[s],n).join(`
`)}))}}var fW={needs:"result",inEnglish:!1,documents:Ks(ude),title:qn};m();function lde(e,t,n,r){var a,
u;let{competition:o}=e,i=In(o.settings,r),s=[(u=(a=t.sitting)==null?void 0:
a.place)!=null?u:"",...Fo(o,t).map(({place:l})=>l)].map(J);return{...ct(i,r("surat-tugas",n)),
tanggal:Ae,
jenis:"Surat Tugas",kode:"",keputusan_juri:Sy(i),tahap:J(t.name),hari_acara:Ee(t.date&&dy(t.date,t.until,
"id")),tempat_acara:Ee([...new w(s)].filter(Boolean).join("; ")),juri:qs(Ze(o,t)),...qr(i)}}var gW={
needs:"rules",inEnglish:!1,documents:e=>{let{competition:t}=e;return t.stages.filter(r=>qe(t,r).length>
0&&Ze(t,r).length>0).map(r=>{let o=`Tahap ${r.name}`;return{about:o,fields:i=>lde(e,r,o,i)}})},title:
tn(
"tahap")};m();function cde(e){let{settings:t}=e.competition,{prize:n}=e.standing,r=Gs(e);return{...ct(
t,e.number),
...r,rincian:ky(r,t),tanggal:Ae,jenis:"Tanda Terima",...mc(n,t)}}var hW={needs:"result",inEnglish:!1,
letterhead:"unit",documents:pc("tanda-terima",cde),title:bc};m();function dde({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:Wa(e,n[0])}]:n.filter(r=>qe(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${J(r.name)}`,
kriteria_tahap:Wa(e,r)}))}function mde(e,t){let{competition:n}=e;return{...ct(n.settings,
t("tata-cara","")),tanggal:Ae,jenis:"Tata Cara Penilaian",tahapan:gc(n),kelompok_kriteria:dde(e),
aturan:hc(
n).map((r,o)=>({no:S(o+1),isi:r}))}}var yW={needs:"rules",inEnglish:!1,documents:Ii(mde),title:qn};m(
);var pde={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},fde=({sheets:e},t)=>[
...new w(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>po(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function gde(e,t,n,r){let o=In(e.competition.
settings,r),i=pde[o.language],s=fde(e,t.entry.code);return{...ct(o,r("umpan-balik",t.entry.code)),
...sr(
t.entry),jenis:i.kind,kepada:Ws(t,o).map(a=>({nama:a})),tempat_tujuan:Ua(o)||i.place,dasar:ei(o),
tahap:J(
n.stage.name),jumlah_peserta:S(n.standings.length),profil:Py(n)(t,o),tanpa_median:g0(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...qr(o)}}var bW={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new w(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new w;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>gde(e,s,o,a)})))},title:tn("inovasi")};m();var wW={needs:"rules",inEnglish:!1,
documents:e=>p0(e).map(t=>({about:t.about,fields:n=>({...ct(e.competition.
settings,n("undangan",t.about)),tanggal:Ae,jenis:"Undangan",kode:"",...Dy(t),jumlah_undangan:Lt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:S(o+1),...r})),...qr(e.competition.settings)})})),title:tn(
"acara")};var kW={"tata-cara":yW,"sk-tim":cW,"permohonan-juri":nW,"surat-tugas":gW,pernyataan:rW,
undangan:wW,"daftar-hadir":LU,"lembar-nilai":eW,"rekap-juri":oW,"rekap-nilai":iW,"ba-tahap":PU,
"berita-acara":IU,
sk:lW,pengumuman:tW,piagam:KU,gabungan:GU,surat:pW,"surat-daftar":fW,"tanda-terima":hW,"umpan-balik":
bW,
laporan:HU};m();var vW=["tata-cara","sk-tim","permohonan-juri","surat-tugas","pernyataan","undangan",
"daftar-hadir","lembar-nilai","rekap-juri","rekap-nilai","ba-tahap","berita-acara","sk","pengumuman",
"piagam","gabungan","surat","surat-daftar","tanda-terima","umpan-balik","laporan"];var Js=vW.map(e=>(
{id:e,...kW[e]}));function mp(e){var t;return(t=Js.find(n=>n.id===e))!=null?t:null}m();m();var xW=(e,
t)=>`${e}:${t}`,hde=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(`${e}:`)))!=
null?n:""},yde=/^(?:-|\u2013|tanpa|none)$/i;function SW(e,{settings:t,letterhead:n},r){var d;let o=yde.
test(n),i=n===""||o?t.organizer:n,s=e.letterhead!=="unit"&&(n===""||Us(n))&&Us((d=po(t.signerPosition)[
0])!=
null?d:""),{first:a,unit:u}=s?py(t):a0(t,i),l=[t.officeAddress,t.officeContact].map(J).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:a,kop_unit:u,kop_alamat:s?"":l,kop_kepala:s&&c?
"ya":
"",kop_instansi:!s&&c?"ya":"","%lambang":hde(s||e.signedBy==="head"?"garuda":"daerah",r)}}m();var bde=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
TW=e=>{var t;return((t=
J(e).split(",")[0])!=null?t:"").replace(bde,"").trim()||J(e)},wde=(e,{id:t})=>[t,Ca[t].name.id,Ca[t].
name.en].some(n=>M(n)===M(e));function kde(e,t){let n=t.find(({documents:r})=>r.some(o=>wde(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&Us(r)):t.find(({documents:r})=>r.
length===0)}var vde=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function xde({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=ou.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",s=t==="definitive"?J(e):`${i} ${J(e)}`;if(n==="self")return[s];let[a=o!=
null?o:"",...u]=r.map(J),l=[`a.n. ${a}`,...u];return n==="by-order"?[...l,"u.b.",s]:[...l,s]}
function Sde(e,t,n){
let r=Us(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||vde.test(J(e.office));return{
settings:{...n,signerPosition:xde(e,fo(n)).join(`
`),signerName:o?e.plainName||TW(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function Tde(e,t){var i,s;let n=Us((i=po(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?TW(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(s=fo(t))!=null?s:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function EW(e,{settings:t,signers:n=[]}){let r=kde(e,n);return r===void 0?
Tde(e,t):Sde(r,e,t)}var Fi=(e,t)=>Wv(e.id,Ol(e,t),Ede(e,t)),Ede=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},Iy=({needs:e},{results:t,winners:n})=>e==="rules"||n!==null||e==="stage"&&
t.length>0;function Cde(e,t){let{competition:n}=t,r={...n.settings,language:Ol(e,n)},o=EW(e,
{...n,settings:r});return{context:{...t,competition:{...n,settings:o.settings}},letterhead:SW(e,o,t.
pictures)}}var Ha=(e,t)=>e.filter(n=>Iy(n,t)).flatMap(n=>{let r=Cde(n,t);return n.documents(r.context).
map(({about:o,fields:i})=>({kind:n,about:o,fields:s=>({...i(s),...r.letterhead})}))});function h0(e){
if(e.winners===null)return()=>!0;let t=new w(Ha(Js,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var Rde=()=>null;function y0(e,t,n=Rde){let[r]=Ha([e],t);return r===void 0?null:r.fields(
n)}m();m();function Dde(e,t){let n=e.map(o=>({standing:o,key:M(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function CW(e,t){var s,a;let n=new h(e.panel.entries.map(({code:u},l)=>[u,l])),r=new h;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,f.min(c,(a=r.get(u))!=null?a:c))}
let o=Sf(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):Dde(l,n).map(c=>({standing:c,place:null}))})}m();m();
var Ade=[137,80,78,71,13,10,26,10],RW=(e,t)=>t.every((n,r)=>e[r]===n),pp=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},DW=(e,t)=>pp(e,t)*65536+pp(e,t+2),Ode=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function Nde(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(Ode(r))return{height:pp(e,t+5),width:pp(e,t+7)};t+=2+pp(e,t+2)}return null}function Fy(
e){
let t=RW(e,Ade),n=RW(e,[255,216]),r=t?{width:DW(e,16),height:DW(e,20)}:n?Nde(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var Pde={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},Ide={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},b0=e=>e==="id"?Pde:Ide;m();var AW={part:
"emblems",tab:Z.emblems,columns:[{key:"emblem",header:$("Lambang","Emblem"),width:100},
{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$("Isi","Content"),width:300}]}
,
$y=["garuda","daerah"],Fde=/.{1,30000}/g;function OW(e,t,n,r,o){let i=[...e].flatMap(([a,u])=>{var l;
return((l=u.match(Fde))!=null?l:[]).map((c,d)=>({emblem:a,part:S(d+1),content:c}))}),s=AW.columns.map(
({key:a,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[a]}));return Pt(t,r,o,s,i,0)}
function NW(e){var r,o;let t=e===null?null:mt(e,AW),n=new h;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let s=$y.find(a=>a===W(i("emblem")));s!==void 0&&n.set(s,((o=n.get(s))!=null?o:"")+W(i(
"content")))}return n}var PW=e=>new h([...e].flatMap(([t,n])=>{let r=Fy(Ci(n));return r===null?[]:[[
xW(
t,As(n)),r]]}));var $de=q({emblem:ue(gt($y)),content:ue(z()),signers:ue(xe())}),IW=300,w0=e=>{let{
name:t,grid:n}=It(
Z.emblems[e]);return{name:t,emblems:NW(n)}},_y=e=>PW(w0(e).emblems);function _de(e,t,{language:n,
admins:r}){
let o=b0(Xe(n)),i=Ci(t);if(i.length>IW*1024)return o.tooLarge(IW);if(t!==""&&Fy(i)===null)return o.noPicture;
let{name:s,emblems:a}=w0(n),u=new h(a);t===""?u.delete(e):u.set(e,t);let l=b0(n);return dr(OW(u,s,n,
l.tab,l.origin),So({admins:r},()=>!1)),hu(s),null}var FW=e=>me(()=>{let{emblem:t,content:n,signers:r=!1}
=he(
$de,e);return Se(),Ce(()=>{let{competition:o}=nt(),{settings:i}=o,s=t===void 0||n===void 0?null:_de(
t,n,i),a=o.signers!==void 0;r&&!a&&un(KN(i));let{emblems:u}=w0(i.language),l=c=>{var d,p;return f.ceil(
((p=(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:$y.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:a||r?na.tab[i.language]:null,refused:s}})});var Mde=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],$W=e=>e.filter(t=>t.severity===
"error"&&Mde.includes(t.code)),Lde=({settings:e})=>bi(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:gs(i.cell,i.format,"id"),to:io(s,"id"),at:a}));function k0(e,{
results:t},{
rows:n},r,o=[],i=new h){let{competition:s,sheets:a}=e,u=t[s.stages.length-1],l=r.some(x=>x.code==="RESULT_STALE"),
c=r.filter(x=>x.severity==="error"),d=u!==void 0&&c.length===0,p=lt(s.stages,n),g=p[p.
length-1],b=null;return{competition:s,sheets:a,faultyTabs:new w(c.flatMap(({tab:x})=>x===void 0?[]:[
x])),results:l?[]:t,winners:d?CW(u,s.settings).map(({standing:x})=>x):null,code:(g==null?void 0:g.status)===
"decided"?g.code:null,hash:(g==null?void 0:g.status)==="decided"?g.hash:null,codes:new h(p.flatMap((
{
stage:x,status:O,code:N})=>O==="decided"?[[x,N]]:[])),changes:o.some(({id:x})=>x==="lembar-nilai")?
Lde(
s):[],pictures:i,coverage:OF(s),reliability:()=>(b!=null||(b=t.map((x,O)=>{let N=ph(s,x,t.slice(0,O)),
I=x.last&&!s.settings.rankedWinners?{...N,gap:null,methods:[],verdict:{...N.verdict,contested:[]}}:N;
return{stage:x.stage.name,sentences:fh(I,"id")}})),b)}}var jde=["TIE_AT_CUT","STAGE_NOT_BEGUN",
"RESULT_STALE"];function My(e,t,n){let r=_t(e,{provisional:!1}),o=fl(e),i=[...r.findings,...ki(e,t),
...zde(
t,e)].map(u=>jde.includes(u.code)?{...u,severity:"error"}:u),s=_y(e.competition.settings.language),a=k0(
e,r,t,i,n,s);return{findings:r.findings,blocking:i,hash:o,context:a}}function zde({rows:e},t){let n=va(
e);return n===void 0||gl(t,n.hash)?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}
]}function _W(e,t,n){var p,g,b;let{competition:r}=e,o=Z.documents[r.settings.language];if(!iu().includes(
o))return[];let{name:i,grid:s}=It(o);if(s===null)return[];let a=mt(s,Uo),u=Ude([...xs(s).rows]),l=Wde(
e,t,n,u),c=new h,d=[];for(let[x,O]of u){let N=l(O);if(N===null)continue;if(typeof N=="object"){let I=(
p=
ot(a,x,"title"))==null?void 0:p.cell,F={kind:O.kind,written:O.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:F});continue}let P=(b=c.get(N))!=null?b:{cell:(g=ot(a,x,"kind"))==
null?void 0:g.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,O]})}return[...[...c].map((
[
x,{cell:O,documents:N}])=>({code:x,tab:i,cell:O,params:{documents:N}})),...d]}var Bde=["made",
"draft",
"edited","signed"];function Ude(e){var n,r;let t=new h;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";Bde.includes(l)&&k(u)>=k(d)&&t.set(c,o)}return[...t.values()]}function Wde(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=_y(o.settings.language),a=k0(e,t,n,i,[],s),u=new h(Ha(
Js,a).map(d=>[E.stringify([d.kind.id,d.about]),d])),l=new h(r.map(([,{kind:d,entry:p,number:g}])=>[E.
stringify([d,p]),g])),c=(d,p)=>l.get(E.stringify([d,p]))||null;return({kind:d,entry:p,run:g,title:b,
content:x})=>{var j;let O=n.rows.find(U=>U.action==="documents"&&U.run===g);if(O===void 0)return"DOCUMENT_UNRECORDED";
let N=((j=mp(d))==null?void 0:j.needs)!=="rules",P=u.get(E.stringify([d,p]));if(P===
void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";let I=P==null?void 0:P.fields(c),F=P===void 0||I===
void 0?null:P.kind.title(I),_=()=>{if(P===void 0||I===void 0)return!1;let U=Fi(P.kind,o),B=fm(d,pm(U),
sc(I,ap(U)));return Ut(B+F)===x};return N&&Jd(e,O.hash)===null&&!_()?"DOCUMENT_OF_OTHER_RESULT":F===
null||F===b?null:{title:F}}}m();function MW(e){let{competition:t,history:n}=e,r=lt(t.stages,n.rows);
return Zd(t.settings.language).flatMap(
o=>{var a;let i=Cg(o),s=((a=Cn(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:LW(e,
i)})}function LW({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=kh(
e,t,o.slice(0,o.indexOf(n)+1));return CM(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function jW(
e,{
results:t},n,r){var _;let o=k_(n,Qe);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=Cn(lt(a.stages,u.rows),l),g=u.rows.find(j=>j.action==="decide"&&j.stage===l&&j.hash===i.hash),b=(g==
null?void 0:g.detail.includes(uh(s)))===!0,x=i.history.rows===0||((_=u.links[i.history.rows-1])==null?
void 0:_.chain)===i.history.end,{sheets:O,typedDecisions:N}=e,P=ml({...ks(a,O,N,l,i.counted.version),
version:fr}),I=new w(r.map(j=>E.stringify([j.code,j.params]))),F=j=>j.filter(U=>!I.has(E.stringify([
U.code,U.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...x?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],...F(dl(i.counted,P).map(j=>pl(j,e)).map(j=>({code:"CHANGED",
stage:l,
tab:j.tab,cell:j.cell,params:j}))),...F(LW(e,i)),...Kde(t,i)]}function Kde(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new h(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&zt(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:zt(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();m();
var zW=["begun","made","draft","edited","signed","own","failed","deleted","void"],Gde=["edited",
"own"],kc=({status:e})=>e==="made"||e==="draft",gp=({fileId:e,modified:t},n)=>e===n.id&&t!==""&&n.modified>
t,qa=(e,t)=>e!==null&&e.maker!==""&&e.maker!==t;function v0(e,t,n,{user:r,remake:o,renew:i}){if((t==
null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:fp("signed",n,u?
null:
"revise")}if(t!==null&&qa(t,r))return i?{action:"add"}:fp(t.status,null,"own-copy");if(n===null)return t!==
null&&t.fileId!==""&&!o&&!i?fp("deleted",null,"remake"):{action:"create"};let s=t!==null&&gp(t,n),a=t!==
null&&(s||Gde.includes(t.status));return a&&!i?fp(t.status==="own"?"own":"edited",n,"overwrite"):n.content===
e&&!a?fp("made",n,null):{action:"update",file:n}}var fp=(e,t,n)=>({action:"keep",status:e,file:t,
choice:n});m();m();m();m();var Rt=(e,t,n={})=>y.assign(new C(`${e}: ${t}`),{fault:e,place:n}),BW=e=>e instanceof C&&
"fault"in
e,UW=e=>BW(e)?e.fault:null;function Ly(e,t){try{return t()}catch(n){throw BW(n)&&(n.place={...e(),
...n.place}),n}}var x0=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,S0=/\s*(\/?)>/y,Hde=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
qde={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},Jde=["AlternateContent","extLst","rPh"],Zde=500,Zs=e=>Rt(
"damaged",e.slice(0,60));function WW(e){return e.includes("&")?e.replace(Hde,(t,n,r,o)=>{let i=n===void 0?
k(r):k.parseInt(n,16),s=o===void 0?i<=1114111?S.fromCodePoint(i):void 0:qde[o];if(s===void 0||!t.endsWith(
";"))throw Zs(t);return s}):e}var T0=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},Vde=e=>e===
32||e>=9&&e<=13;function Yde(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(Vde(r)||r===
62||r===47||r===60)break}return n}function jy(e,t,n){let r=e.indexOf(t,n);if(r<0)throw Zs(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function go(e,t,n=Jde){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,s=c=>{var d;if(r.length===0&&c.trim()!=="")throw Zs(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,WW(c)))},a=c=>{var d;if(r.pop()!==c)throw Zs(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
T0(
c)):r.length<o&&(o=0)},u=c=>{var P,I,F;let d=Yde(e,c),p=e.slice(c,d),g={},b=d,x=0;for(;;){x0.lastIndex=
b;let _=x0.exec(e);if(_===null)break;if(++x>Zde)throw Zs(e.slice(c-1,b));b=x0.lastIndex;let j=_[1];j.
startsWith("xmlns")||(g[T0(j)]=WW((I=(P=_[2])!=null?P:_[3])!=null?I:""))}S0.lastIndex=b;let O=S0.exec(
e);if(p===""||O===null)throw Zs(e.slice(c-1));r.push(p);let N=T0(p);return o===0&&n.includes(N)&&(o=
r.length),o===0&&((F=t.open)==null||F.call(t,N,g)),O[1]==="/"&&a(p),S0.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&s(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:g}=jy(
e,">",c+2);a(p.trimEnd()),i=g}else if(d===63)i=jy(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=jy(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:g}
=jy(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=g}else throw Zs(e.slice(c))}if(s(e.slice(i)),r.
length>0)throw Zs(`<${r[0]}>`)}var zy=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>S.
fromCharCode(k.parseInt(n,16))):e,$i=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),KW=e=>$i(Th(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var Xde=/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g;
function E0(e){var t,n;try{let r=Os(e),o=(n=r.file((t=
Pa(r))!=null?t:""))==null?void 0:n.asText();return o===void 0?null:As(Qde(o).join("").replace(Xde,""))}
catch{
return null}}function Qde(e){let t=[],n=!1;return go(e,{open:r=>{n=r==="t"},text:r=>{n&&t.push(r)},
close:()=>{
n=!1}}),t}function By(e=new D){let t=E0(e);return t===null?{}:{text:t}}var vc=({type:e,properties:t}
)=>e===Wn&&
"text"in t,eme={failure:{kind:"unknown",reason:"malformed-answer"}};function xc(e,t){let n=e.map(({
id:r})=>r);
return xi(n,jo,t).map((r,o)=>{var s;if("failure"in r)return{failure:r.failure};let i=E0(r.ok);return i===
null?eme:i===((s=e[o])==null?void 0:s.properties.text)?"same":"edited"})}function GW({competition:e}
){let t=Z.documents[e.settings.language],n=we(),r=iu().includes(t)?Ie(em(
n)):null,o=r===null?null:ome(r);if(o===null)return[];let{name:i,grid:s}=It(t),a=s===null?null:mt(s,
Uo),
l=(s===null?[]:[...xs(s).rows].filter(([,g])=>g.spreadsheet===nn())).filter(([,{maker:g,fileId:b}])=>g===
n&&b!==""),c=rme(l.map(([,g])=>g),o),d=new w(l.map(([,{fileId:g}])=>g)),p=o.filter(({id:g,type:b,
properties:{
sheet:x,kind:O}})=>b===Wn&&O!==void 0&&x===Ut(nn())&&!d.has(g));return[...l.flatMap(([g,b])=>{var P;
let x=o.find(({id:I})=>I===b.fileId),O=nme(b,x,c);if(O===null)return[];let N=(P=ot(a,g,O==="DOCUMENT_NUMBER"?
"number":"link"))==null?void 0:P.cell;return[{code:O,tab:i,cell:N,params:{documents:[b]}}]}),
...p.length===0?[]:[{code:"DOCUMENT_ROW_MISSING",tab:i,params:{count:p.length}}]]}var tme=["edited",
"own","signed","deleted","void"];function nme(e,t,n){if(t===void 0)return["deleted","void"].includes(
e.status)?null:"DOCUMENT_FILE_MISSING";if(t.link!==e.link)return"DOCUMENT_LINK";let{number:r}=t.properties;
return r!==void 0&&r!==Ut(e.number)?"DOCUMENT_NUMBER":n.has(e.fileId)?"DOCUMENT_FILE_CHANGED":null}
function rme(e,t){
let n=new h(t.map(s=>[s.id,s])),r=e.flatMap(s=>{let a=n.get(s.fileId);return a!==void 0&&!tme.includes(
s.status)&&gp(s,a)?[a]:[]}),o=r.filter(vc),i=xc(o,Un(10,R.now()));return new w(r.filter(s=>i[o.indexOf(
s)]!=="same").map(({id:s})=>s))}function ome(e){try{let t=xl(e,Un(1,R.now()));return"ok"in t?t.ok:
null}catch{
return null}}m();m();var HW=/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;function ime(e,t){var r,o,i;let n=e.split(
";");return t<
0&&n.length>1?(r=n[1])!=null?r:"":t===0&&n.length>2?(o=n[2])!=null?o:"":(i=n[0])!=null?i:""}function qW(
e,t){
var s;if(e===""||e==="@")return!1;let n=ime(e,t),r=((s=n.match(HW))!=null?s:[]).filter(a=>a.startsWith(
'"')||a.startsWith("\\")),o=n.replace(HW,"");return/general/i.test(o)?r.some(a=>/\d/.test(a)):o.includes(
"%")?!1:!/[0#?]/.test(o)||/[1-9dmyhs]/i.test(o)||/[0#?],+(?:\D*)$/.test(o)||r.some(a=>/\d/.test(a))}
var JW=["id","en"];function VW(e){let{competition:t,sheets:n,history:r,deciding:o}=e,{stages:i,
settings:s}=t,
a=lt(i,r.rows),u=i.filter((p,g)=>{var b;return((b=a[g])==null?void 0:b.status)==="decided"}),l=n.filter(
({stage:p})=>u.some(({name:g})=>g===p)),d=[...i.map(p=>es(p,i,s.language)),Z.finalRanking[s.language]].
map(p=>It(p)).flatMap(({name:p,grid:g})=>g===null?[]:[p]);return[...l.flatMap(({tab:p,rows:g})=>{let b=si(
p),x=g.flatMap(O=>[...O.marks.values()]);return ZW(p,x.flatMap(O=>O.kind==="score"?[{...O.at,value:O.
value}]:[]),b)}),...d.flatMap(p=>ZW(p,sme(p),si(p))),...[...d,...o.tabs.values()].flatMap(ame),...ume(
e,d)]}var sme=e=>_e(e).values.flatMap((t,n)=>t.flatMap((r,o)=>typeof r=="number"?[{row:n,column:o,
value:r}]:
[]));function ZW(e,t,n){var s,a;let r=t.filter(({row:u,column:l,value:c})=>{var d,p;return qW((p=(d=
n[u])==null?void 0:d[l])!=null?p:"",c)}),[o]=r;if(o===void 0)return[];let i={value:o.value,format:(a=
(s=n[o.row])==null?void 0:s[o.column])!=null?a:"",more:r.length-1};return[{code:"NUMBER_HIDDEN",tab:
e,
cell:Re(o.row,o.column),params:i}]}function ame(e){let t=su(e).flatMap((r,o)=>r.flatMap((i,s)=>i===""?
[]:[Re(o,s)])),[n]=t;return n===void 0?[]:[{code:"FORMULA_IN_PLACE",tab:e,cell:n,params:{more:t.length-
1}}]}function ume({competition:{stages:e},deciding:t,history:n},r){let o=[...r,...t.tabs.values(),n.
name],i=l=>M(l.replace(/\s*\(\d+\)$/,"")),s=e.map(l=>JW.map(c=>es(l,e,c))),a=["finalRanking",
"history","decisions"].map(l=>JW.map(c=>Z[l][c])),u=rt();return[...s,...a].flatMap(l=>{let c=l.map(M),
d=o.find(
p=>c.includes(i(p)));return d===void 0?[]:u.filter(p=>p!==d&&c.includes(i(p))).map(p=>({code:
"TAB_FALSE",tab:p,params:{real:d}}))})}m();function lme(e,t){let n=e.filter(({written:o,expected:i})=>[
o,i].every(s=>S(s).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":
"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({
header:o,written:i,expected:s})=>{let[a,u]=[Sc(i,t),Sc(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var Sc=(e,t)=>e===
""?t==="id"?"kosong":"blank":G(e,t);function XW(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=lme(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var cme={settings:{id:
"",en:""},
signers:{id:"Penanda tangan",en:"Signer"},innovators:{id:"Inovator",en:"Innovator"},judges:{id:
"Nama juri",en:"Name of judge"},roles:{id:"Peran juri",en:"Role of judge"},notes:{id:
"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{id:"Nilai",en:"Score"}};function QW({part:e,
names:t,old:n,now:r},o){
var u;let i=(l,c)=>o==="id"?l:c,s=e==="settings"?G(hs((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${cme[
e][o]} ${s}`.trim();return e==="formulas"?i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):
i(`Berubah sejak dikunci: ${a}: semula ${G(n,"id")}, kini ${Sc(r,"id")}.`,`Changed since it was locked: ${a}: was ${G(
n,"en")}, is ${Sc(r,"en")}.`)}var C0=({documents:e})=>e.
map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),wr=(e,t)=>{let[n]=e.documents;if(e.documents.
length===1&&n!==void 0){let o=`${G(n.title,t)} (${C0(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${C0(e)})`:`${r} documents (${C0(e)})`},eK=(
{documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},Uy=(e,t)=>e===0?"":t===
"id"?` (dan ${e} sel lagi)`:` (and in ${e} more)`,dme=({documents:e})=>e.length===1?"was":"were",YW=(
{
documents:e},t,n)=>e.length===1?t:n,mme={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${Gg(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${ut(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${ut(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${ut(e.at,"id")} hilang atau diubah. ${e.isSame?
"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.
at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Sc(
e.written,"id")}, seharusnya ${G(e.expected,"id")}.`,RANKING_ROW:e=>XW(e,"id"),RANKING_MORE:e=>`Dan ${e.
count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>QW(e,"id"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${ut(
e.at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,
EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${wr(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${wr(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${eK(e,"id")}.`,
DOCUMENT_UNRECORDED:e=>`${wr(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${G(e.written,"id")}, menurut hasil ini ${G(e.expected,
"id")}.`,DOCUMENT_FILE_MISSING:e=>`${wr(
e,"id")}: berkasnya tidak ada lagi di folder.`,DOCUMENT_FILE_CHANGED:e=>`${wr(e,"id")}: berkasnya diubah sejak dibuat.`,
DOCUMENT_LINK:e=>`${wr(e,"id")}: tautannya tidak menuju berkas yang dibuat.`,DOCUMENT_NUMBER:e=>`${wr(
e,"id")}: nomornya bukan nomor yang tercetak di dalamnya.`,DOCUMENT_ROW_MISSING:e=>`${e.count} dokumen di folder tidak punya baris lagi di tab ini.`,
NUMBER_HIDDEN:e=>`Format ${G(e.format,"id")} menampilkan angka lain; isinya ${G(e.value,"id")}${Uy(e.more,
"id")}.`,FORMULA_IN_PLACE:e=>`Rumus di tempat isi yang ditulis Lembar Juri${Uy(e.more,"id")}.`,
TAB_FALSE:e=>`Tab ini bernama seperti ${G(e.real,"id")}, tetapi bukan tab itu.`},pme={
NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${Gg(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${ut(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${ut(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${ut(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Sc(e.written,"en")}, it is to be ${G(e.expected,"en")}.`,
RANKING_ROW:e=>XW(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>QW(e,
"en"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${ut(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.
now===null?"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${wr(e,"en")} ${dme(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${wr(e,"en")} ${YW(e,"does","do")} not fit: by this result there is no ${eK(e,
"en")}.`,DOCUMENT_UNRECORDED:e=>`${wr(e,"en")} ${YW(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${G(e.written,
"en")}, by this result it is ${G(e.expected,"en")}.`,DOCUMENT_FILE_MISSING:e=>`${wr(e,"en")}: the file is no longer in the folder.`,
DOCUMENT_FILE_CHANGED:e=>`${wr(e,"en")}: the file was changed since it was made.`,DOCUMENT_LINK:e=>`${wr(
e,"en")}: the link does not lead to the file that was made.`,DOCUMENT_NUMBER:e=>`${wr(
e,"en")}: the number is not the one printed in it.`,DOCUMENT_ROW_MISSING:e=>e.count===1?
"1 document in the folder has no row in this tab any more.":`${e.count} documents in the folder have no row in this tab any more.`,
NUMBER_HIDDEN:e=>`The format ${G(e.format,"en")} shows another number; the cell holds ${G(e.value,
"en")}${Uy(e.more,"en")}.`,FORMULA_IN_PLACE:e=>`A formula where Lembar Juri wrote a value${Uy(e.more,
"en")}.`,TAB_FALSE:e=>`This tab is named like ${G(e.real,"en")} and is not that tab.`},fme={id:mme,
en:pme};function gme(e,t){return fme[t][e.code](e.params)}var tK=(e,t)=>gme(e,t);var hme=ue(q({
evidence:ue(z())}));function Wy(e){return me(()=>{var d;let{evidence:t}=(d=he(hme,e))!=
null?d:{};Se();let n=nt("all"),{competition:r}=n,{language:o}=r.settings,i=_t(n,{provisional:!1}),{
history:s}=n,
a=lt(r.stages,s.rows).filter(p=>p.status==="decided"),u=va(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],...yme(n,s),...MW(n),...wme(i),...kme(n,i,s),...Cme(s),...VW(
n),..._W(n,i,s),...GW(n)],c=[...l,...t===void 0?[]:jW(n,i,t,l)];return{ok:c.length===0,decided:a.map(
({stage:p,at:g,by:b,code:x})=>({stage:p,at:g,by:b,code:x})),computed:u===void 0?null:{at:u.at,by:u.by}
,
differences:c.map(p=>{var g,b,x;return{code:p.code,stage:(g=p.stage)!=null?g:null,tab:(b=p.tab)!=null?
b:null,cell:(x=p.cell)!=null?x:null,message:p.code==="RANKING_STOPPED"?mr(p.params,o):tK(p,o)}})}})}
function yme(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=lt(n,t),i=Zd(r.language),s=new w,a=o.
flatMap(({stage:p,status:g,hash:b,at:x,by:O,code:N})=>{if(g!=="decided")return[];let P=i.find(L=>L.stage===
p),I=rv(e,P,b),F=Jd(e,b,p)!==null,_=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:Z.decisions[r.language],
params:{at:x,isSame:F}}]:[],j=[N,Nr(x),O].join(", "),U=P===void 0?j:[P.code,P.at,P.by].join(", ");if(
U!==
j){let L=Z.decisions[r.language];_.push({code:"DECISION_MISLABELLED",stage:p,tab:L,params:{written:U,
recorded:j}})}let B=(I!=null?I:[]).filter(L=>!s.has(E.stringify(L)));for(let L of B)s.add(E.stringify(
L));return[..._,...B.map(L=>({code:"CHANGED",stage:p,tab:L.tab,cell:L.cell,params:L}))]}),u=i.filter(
p=>!t.some(g=>g.action==="decide"&&g.stage===p.stage&&g.hash===p.hash)).map(p=>({code:
"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=va(t),c=o.slice(1+o.map(({
status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:bme(e,l)]}function bme(e,{at:t,hash:n}){let r=Jd(e,n);return r===fr?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:fr}}]}
var wme=({findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function kme(e,{results:t},{rows:n}
){
var g,b,x,O;let{competition:r}=e,o=va(n),i={id:(g=o==null?void 0:o.run)!=null?g:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(x=o==null?void 0:o.by)!=null?x:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:s,settings:a}=r,u=lt(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new w(u.map(N=>es(
N,s,a.language)));u.length>0&&l.add(Z.finalRanking[a.language]);let c=le(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Qk(r,t,lh(r,t),i).flatMap(
N=>{let{name:P,grid:I}=It(N.name);if(l.has(N.name)&&!vme(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let F=PM(I);return[...F!==null&&n.some(j=>j.run===F)?
Sme(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],...F===(o==null?void 0:o.run)?xme(P,I,d):
[],...Eme(P,NM(I,N))]})}var vme=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&W((r=e.values[
n])==
null?void 0:r[0])===W((o=t[n])==null?void 0:o[0])};function xme(e,t,n){var o;let r=W((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function Sme(e,t,{values:n}){var i,s;let[r,o]=[W((i=t.values[0])==null?
void 0:i[0]),W((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Tme=10;function Eme(e,t){let n=t.slice(0,Tme).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Cme({name:e,links:t}){let{breaks:n,cut:r}=_u(t,Ie(
Po),Qe);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();var Dme=new w(`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),Ame=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],Ome={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},Nme=/^(https?:|mailto:|tel:|#|$)/i,
Pme=/^file:\/\/\/[a-z]:/i;function Ime({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?Nme.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&Pme.test(t)?[]:[(o=Ome[r])!=null?o:r]}var Fme=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function R0(e){
let t=Fme(e);return Dme.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function $me(e){
let t=[],
n=[],r=!1;return go(e,{open:(o,i)=>{var s,a,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...Ime(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((s=i.ContentType)!=
null?s:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...R0((a=i.instr)!=null?a:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...R0((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(R0)]}function nK(e){let t=y.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?$me((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):Ame.flatMap(([i,s])=>i.test(`/${n}`)?[s]:
[])});return[...new w(t)]}m();m();function _me(e,t){let n=v.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function hp(e,t){var o,i;let n=Dt(e);return(i=(o=t.map(s=>({tag:s,away:_me(n,Dt(s))}
)).
filter(({tag:s,away:a})=>a<=f.max(2,f.floor(s.length/3))&&a<f.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var Mme=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],Lme=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),jme=new h([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function zme(e,t){var s,a;let n=hp(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(Dt),o=t.filter(u=>r.includes(Dt(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=jme.get(u))!=null?l:[]});return(a=(s=o[0])!=null?s:i.find(u=>t.
includes(u)))!=null?a:null}var Bme=100;function rK(e,t){return Mme.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,Bme).flatMap(o=>{let i=o.replace(n,"$1").trim();return Lme(i)?[{tag:o,near:
zme(
i,t)}]:[]})})}var oK=["inovasi","penerima","kompetisi"],Ume=80;function Ky(e,t){let n=Gme(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[...Ch(i),...Rh(i).map(s=>`{{%${s}}}`)]);
if(qme(r.flat())>
Hme)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>Zme(i,t));return o.length>0?o:
r.flat().some(Wme)?npe(e,t):Kme(r.flat(),t)}var Wme=e=>sK(e).some(t=>"sign"in t&&t.tag!=="");
function Kme(e,t){
var i,s;let n=y.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>rK(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:Gy(a)}))),o=(s=(i=oK.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:oK[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function Gme(e){try{let t=Os(e);return Pa(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file(Go).map(n=>n.asText()),active:nK(t)}}catch(t){return{code:gh(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var Hme=2e4,qme=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),iK=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),Jme=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function Zme(e,t){let n=new h(y.keys(t).map(i=>[Dt(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let s=Gy(i);return sK(i).flatMap(a=>Vme(a,s,r))}),...r.loops.map(({tag:i,paragraph:s})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function Vme(e,t,n){let{tag:r}=e;if("fault"in e)return iK(
Dt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
Yme(r,t,n):o==="%"?Xme(r,t,n):o===""||o==="#"||o==="^"?Qme(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function Yme(e,t,{loops:n}){let r=Dt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Dt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var Xme=(e,t,{
root:n})=>{if(n.has(Dt(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:hp(`%${e}`,r),paragraph:t}]};function Qme(e,t,n,r){var u;let o=Dt(
t),i=iK(o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:hp(t,
Jme(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:epe(s,i)}):s!==void 0&&typeof s!=
"string"&&a.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function epe(e,t){return typeof e=="string"?
new w:e===void 0?t?new w:null:e.length===0?null:new w(e.flatMap(n=>y.keys(n).map(Dt)))}function sK(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:tpe(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:Gy(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,s).trim()))!=null?r:[];t.push({sign:a,tag:u.trim()}),n=i.slice(s+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var tpe=e=>{var t;
return Gy(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function Gy(e,t=Ume){let n=e.replace(
/\s+/g,
" ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function npe(e,t){
try{
return sp(e,t),[]}catch(n){let r=Pl(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var rpe={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},ope={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Ja=e=>e==="id"?rpe:ope;function D0(e,t){let n=Ja(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new w(r)]}function aK(e,t,n){let r=Ja(n),o=D0(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var uK="templates",
ipe=q({maker:z(),fileId:z(),modified:z()}),spe=Ft(z(),de(ipe));function Tc(){let e=Ie(
uK);try{let t=wt(spe,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function yp(
e,t){
var i;let n=Tc(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ve(uK,E.stringify(o))}m();m();var lK="lease",cK=300*1e3,ape=q({
who:z(),run:z(),until:be(),width:ue(be())});function dK(e,t){var a;
let n=upe(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return A0({who:e,run:i,width:s,until:r+cK}
),
{run:i,width:s}}var mK=(e,t,n)=>A0({who:e,run:t,width:n,until:R.now()+cK}),pK=(e,t)=>A0({who:e,run:t,
until:0}),A0=e=>Ve(lK,E.stringify(e));function upe(){let e=Ie(lK);try{let t=wt(ape,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();var fK=e=>typeof e=="string"?e.includes(
Ae):(e!=null?e:[]).some(t=>y.values(t).some(n=>fK(n))),lpe=({
id:e,needs:t})=>t==="rules"||e==="tanda-terima",gK=(e,t)=>rI.filter(n=>fK(t[n])&&!(n==="tanggal"&&
lpe(
e)));m();function hK(e,t){return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":nh(e,t)}}function yK(e,t,n,r,o){let{status:i,...s}=hK(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=le(o).documents,l=t!==void 0&&qa(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(vs(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var bK=(e,t)=>({...hK(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var wK=Uo.columns.map(e=>e.key).filter(e=>e!=="number");function Hy(e,t){var d,
p;let{name:n,grid:r}=It(
Z.documents[e]),o=r===null?ppe(n,e,t):xs(r);t.isShut(n)||(r!==null&&Sr(n,t.admins()),Qn("documents",
n));let i=nn(),s=new h(o.rows),a=()=>[...s].flatMap(([g,b])=>b.spreadsheet===i?[{place:g,row:b}]:[]),
u=new h;for(let g of a()){let b=`${g.row.kind}:${g.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],g])}
let l=f.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(g,b)=>b==="status"?nh(g,e):g[b];
return{
of:(g,b)=>{var x;return(x=u.get(`${g}:${b}`))!=null?x:[]},all:a,ofRun:g=>a().flatMap(({row:b})=>b.run===
g?[b]:[]),reserve:()=>l++,write:g=>{let b=g.flatMap(({place:x,row:O})=>{let N=s.get(x);return s.set(
x,O),N!==void 0&&wK.every(P=>N[P]===O[P])?[]:[x]});if(b.length!==0){cpe(n,o,e);for(let x of dpe(b,s))
for(let O of mpe(o.columns,wK)){let N=x.rows.map(P=>O.keys.map(I=>c(P,I)));Qt(n,x.first,O.column,N)}
Xn()}}}}function cpe(e,{headerRow:t,columns:n},r){let o=Uo.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;Qt(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function dpe(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function mpe(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function ppe(e,t,n){let r=le(t).tabs,o=Uo.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));un(Pt(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new h(Uo.columns.map((s,a)=>[s.key,a]));return{rows:
new h,
columns:i,headerRow:null}}m();var Za=({kind:e,about:t})=>`${e.id}:${t}`;function kK(e){let t=new h;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===Wn&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function vK(e,t){var ce,Q,oe,se,Ue;let{competition:n,numberOf:r,ledger:o,files:i,
templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=fpe(d,a.user),g=(ce=p==null?void 0:p.row)!=
null?ce:null,b=e.fields(r),x=l.title(b),O=Ut(fm(l.id,s.versionOf(l),s.shown(l,b))+x),N=at=>({sheet:
Ut(
nn()),kind:l.id,entry:Ut(c),...at===""?{}:{revision:at}}),P=at=>{let{sheet:Je,entry:Tt}=N(at);return i.
get([Je,l.id,Tt,at].join(":"))},I=qa(g,a.user)?null:(oe=P((Q=g==null?void 0:g.revision)!=null?Q:""))!=
null?oe:hpe(g,a.user,n,u),F={user:a.user,remake:a.remake,renew:a.renew.includes(Za(e))},_=v0(O,g,I,F),
j=_.action==="keep"&&_.status==="edited"&&(g==null?void 0:g.status)!=="edited",U=_.action==="update"&&
(g==null?void 0:g.content)===O&&kc(g),L=g!==null&&I!==null&&(j||U)&&gp(g,I)&&vc(I)?I:null,K=_.action===
"add",H=K?gpe(d,a.user):(se=g==null?void 0:g.revision)!=null?se:"",V=K?P(H):void 0;return{planned:e,
filed:K?null:g,place:K||p===null?o.reserve():p.place,revision:H,fields:b,title:H===""?x:`${x} \u2013 Rev. ${H}`,
content:O,properties:{...N(H),content:O,number:Ut((Ue=r(l.id,c))!=null?Ue:"")},decision:V===void 0?
_:{action:"update",file:V},moved:L}}function xK(e){let{filed:t,moved:n,content:r}=e;if(t===null||n===
null)return e;let o={...t,modified:n.modified},i=v0(r,o,n,{user:o.maker,remake:!1,renew:!1});return{
...e,filed:o,decision:i,moved:null}}var SK=e=>e.filed===null?e:{...e,decision:{action:"keep",status:
e.
filed.status,file:e.moved,choice:null},moved:null};function fpe(e,t){var r;let n=o=>o.reduce((i,s)=>i===
null||k(s.row.revision)>=k(i.row.revision)?s:i,null);return(r=n(e.filter(({row:o})=>!qa(o,t))))!=null?
r:n(e)}function gpe(e,t){let n=e.filter(({row:r})=>!qa(r,t));return n.length===0?"":S(f.max(...n.map(
({row:r})=>k(r.revision)||0))+1)}function hpe(e,t,{settings:n},r){return e===null||e.fileId===""||e.
maker!==t?null:cn(Si(e.fileId,r),n.language)}m();var qy=(e,t,{user:n,run:r})=>{var o,i,s,a,u,l,c,d;
return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Nr(et()),spreadsheet:nn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},O0=(e,t,n)=>({...qy(e,ype(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function ype({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ae?
"draft":"made"}function TK(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!kc(r))?O0(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}m();var N0=(e,t)=>`${e.id}.${Ol(e,t)}`;function EK(e,t,n,r){let{language:o}=e.settings,i=Tc(),s=new h,
a=new h,
u=l=>{var d,p;let c=N0(l,e);return s.has(c)||s.set(c,wpe(l,c,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?pm(Fi(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?sc(c,ap(Fi(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return Fi(l,e);let p=a.get(l.id);if(p!==void 0)return p;let g=I0(d,r,o),b=Ky(g,c);return b.length>
0&&ye(ge("TEMPLATE_FAULT",aK(l.id,b,o))),a.set(l.id,g),g}}}function P0(e,t,{folder:n,user:r,language:
o,
backoff:i}){var l;let s=t.find(({maker:c})=>c===r),a=t[0];if(s===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let u=(l=n.files.find(({id:c})=>c===s.fileId))!=null?l:
cn(
Si(s.fileId,i),o);return u===null?{source:"gone"}:{source:bpe(e,s,u,i)?"unedited":"own",file:u}}
function bpe(e,t,n,r){
return n.type!==Wn?!1:n.modified===t.modified?!0:!vc(n)||xc([n],r)[0]!=="same"?!1:(yp(e,{...t,
modified:n.
modified}),!0)}function wpe(e,t,n,r){let o=Ja(r.language),i=P0(t,n,r);return i.source==="foreign"?ye(
ge("TEMPLATE_FAULT",o.foreign(e.id,i.maker))):i.source==="gone"?ye(ge("TEMPLATE_FAULT",o.deleted(e.id))):
i.source==="own"?i.file:null}function I0(e,t,n){if(e.type!==Wn)return cn(dv(e.id,t),n);let[r]=xi([e.
id],jo,t);return cn(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Jy="\u0001";
function RK(e,t,n,r,o){let{language:i}=e.settings,s=Hy(i,o),a=uo(e,n.user,r),u=EK(e,a,n.user,
r),l={competition:e,numberOf:(L,K)=>Dpe(s,L,K),ledger:s,files:kK(a.files),templates:u,options:n,
backoff:r},
{jobs:c,unseen:d}=vpe(t.map(L=>vK(L,l)),n,r),p=c.filter(L=>(L.decision.action!=="keep"||L.moved!==null)&&
!n.skip.includes(Za(L.planned))),g=p.filter(({moved:L})=>L===null).slice(0,10),b=g.map(L=>sp(u.bytesOf(
L.planned.kind,L.fields),L.fields,n.pictures)),x=new h,O=c.filter(L=>{var K;return((K=L.filed)==null?
void 0:K.run)===n.run&&L.filed.status==="begun"&&Cpe(L)});for(let L of c){let K=TK(L,n);K!==null&&x.
set(L,K)}let N=Ape(s,n);for(let L of g)x.set(L,qy(L,"begun",n));s.write([...CK(x),...N]);let P=ao(g.
map((L,K)=>{var H;return{fileId:L.decision.action==="update"?L.decision.file.id:null,folder:a.id,
title:L.
title,properties:{...L.properties,...By(b[K])},from:jo,to:Wn,bytes:(H=b[K])!=null?H:new D}}),r),{
failures:I,
again:F}=Epe(g,P,x,n);for(let[L,K]of d)I.set(L,K);s.write(CK(x));for(let L of I.values())so(L)&&Aa(L,
i);let _=L=>g.filter(K=>L.includes(K.decision.action)&&!I.has(K)&&!F.has(K)).length,j=s.ofRun(n.run),
U={made:j.filter(kc).length,failed:j.filter(({status:L})=>L==="begun"||L==="failed").length};return{
batch:{created:_(["create","add"])+O.length,updated:_(["update"]),unchanged:c.filter(L=>L.decision.action===
"keep"&&L.moved===null&&!d.has(L)).length-O.length,failed:I.size,documents:[...c.map(L=>yK(L,x.get(L),
I.get(L),n.user,i)),...N.map(({row:L})=>bK(L,i))],done:c.length-p.length+g.length-F.size,total:c.length,
more:p.length>g.length||F.size>0,skip:[...n.skip,...[...I.keys()].map(L=>Za(L.planned)),...[...F].filter(
L=>Rpe(P[g.indexOf(L)])).map(L=>Za(L.planned)+Jy)]},run:U,notes:[...Spe(c,s,n),...Tpe(c,u)]}}var kpe=20;
function vpe(e,{run:t,skip:n},r){let o=({filed:p,content:g,decision:b})=>(p==null?void 0:p.content)!==
g||b.action==="update",i=e.filter(({moved:p,planned:g})=>p!==null&&!n.includes(Za(g))),s=i.filter(o),
a=i.filter(p=>{var g;return!o(p)&&((g=p.filed)==null?void 0:g.run)!==t}),u=[...s.slice(0,10),...a.slice(
0,kpe)],l=xc(u.flatMap(p=>{var g;return(g=p.moved)!=null?g:[]}),r),c=new h;return{jobs:e.map(p=>{let g=l[
u.
indexOf(p)];if(p.moved===null)return p;if(g==="same")return xK(p);if(g==="edited")return{...p,moved:
null};
let b=SK(p);return g!==void 0&&o(p)&&c.set(b,g.failure),g===void 0&&s.includes(p)?{...b,moved:p.moved}
:
b}),unseen:c}}var xpe=3;function Spe(e,t,{isCurrent:n}){let r=e.filter(({decision:a,filed:u,content:
l})=>a.
action==="keep"&&u!==null&&u.content!==""&&u.content!==l&&["signed","edited","made"].includes(a.status)),
o=t.all().filter(({row:a})=>a.status==="signed"&&!n(a.kind,a.entry)),i=[...r.map(({filed:a,title:u})=>(
a==
null?void 0:a.title)||u),...o.map(({row:a})=>a.title)];return i.length===0?[]:[{code:
"DOCUMENT_OUTDATED",severity:"warning",params:{titles:i.slice(0,xpe),count:i.length}}]}function Tpe(
e,t){var r;let n=new h;
for(let{planned:o,fields:i,decision:s}of e){if(s.action==="keep"&&s.status!=="made")continue;let a=(
r=
n.get(o.kind.id))!=null?r:new w;for(let u of gK(o.kind,t.shown(o.kind,i)))a.add(u);n.set(o.kind.id,a)}
return[...n].flatMap(([o,i])=>i.size===0?[]:[{code:"DOCUMENT_DOTS",severity:"info",params:{kind:o,
fields:[
...i]}}])}function Epe(e,t,n,r){var s,a;let o=new h,i=new w;for(let[u,l]of e.entries()){let c=t[u];
if(c===
void 0)continue;if("ok"in c){n.set(l,O0(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||kl(
d);if(p&&!r.skip.includes(Za(l.planned)+Jy)){i.add(l);continue}o.set(l,d),p||n.set(l,{...qy(l,
"failed",r),modified:(a=(s=l.filed)==null?void 0:s.modified)!=null?a:""})}return{failures:o,again:i}
}var Cpe=({
decision:e})=>e.action==="keep"&&e.status==="made"&&e.file!==null,Rpe=e=>e!==void 0&&"failure"in e&&
kl(e.failure),CK=e=>[...e].map(([{place:t},n])=>({place:t,row:n}));function Dpe(e,t,n){var o;let r=e.
of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var Ape=(
e,{
user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(
r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var Ope=q({kinds:de(z(
)),skip:ue(de(z())),renew:ue(de(z())),remake:ue(xe())});function bp(e){return me(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=he(Ope,e);return Se(),Ce(()=>{let s=nt(
"ranking");$t(s);let{competition:a}=s,{language:u}=a.settings,l=[...new w(n)].map(K=>F0(K,u)),{
history:c}=s,
{findings:d,blocking:p,hash:g,context:b}=My(s,c,l),x=l.filter(K=>Iy(K,b)),O=$W(p);if(x.length===0&&l.
length>0)return DK(p,u);if(b.winners===null&&O.length>0)return DK(O,u);let N=we(),P=dK(N,kt);if(
"holder"in P){let{who:K,until:H}=P.holder;return ye(ge("BUSY",le(u).problems.leased(K,Ppe(H))))}let I=Ha(
x,b),F={user:N,run:P.run,skip:r,renew:o,remake:i,pictures:b.pictures,isCurrent:h0(b)},_=Un(P.width,t),
{batch:j,run:U,notes:B}=RK(a,I,F,_,s.keepers);j.more?_.width!==P.width&&mK(N,P.run,_.width):(Ipe(c,{
id:P.run,hash:g,...U},N,a.settings),pK(N,P.run));let L=x.length===l.length;return{ok:L&&j.failed===0&&
!r.some(K=>!K.endsWith(Jy)),findings:pr([...L?d:p,...Npe(x,I),...B],u),...j}})})}var Npe=(e,t)=>e.filter(
n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),
Ppe=e=>et(new R(e)).slice(11,16);function F0(e,t){var r;let n=Js.map(o=>o.id).join(", ");return(r=mp(
e))!=null?r:ye(ge("BAD_REQUEST",le(t).problems.unknownKind(e,n)))}function DK(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:pr(
e,t),...n}}function Ipe(e,t,n,r){if(t.made+t.failed===0)return;let o=le(r.language).history.documents(
t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||St(e,{at:et(),by:n,action:"documents",
detail:o,
run:t.id,hash:t.hash},r)}var $0=q({kind:z()}),Fpe=q({kind:z(),content:z()}),AK=e=>me(()=>{let{kind:t}
=he($0,e);return Se(),wp(
Zy(t))}),OK=e=>me(()=>{let{kind:t}=he($0,e);return Se(),Ce(()=>{let n=Zy(t),r=FK(n);return"file"in r?
wp(n,r):($K(n,Wn,Fi(n.kind,n.competition)),wp(n))})}),NK=e=>me(()=>{let{kind:t,content:n}=he(Fpe,e);
return Se(),Ce(()=>{let r=Zy(t),o=Ci(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>vl){let a=Ja(r.language).
tooLarge(i(o.length),i(vl));return ye(ge("TEMPLATE_FAULT",a))}let s=_K(o,r);return s.length===0&&$K(
r,jo,o),{...wp(r),refused:s}})}),PK=e=>me(()=>{let{kind:t}=he($0,e);return Se(),Ce(()=>{var u;let n=Zy(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=Tc()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=IK(r);for(let{id:c,properties:d}of uo(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
cn(cv(c,{trashed:!0},a),s)}return yp(r,null),wp(n)})});function Zy(e){let t=R.now(),n=nt(),{
competition:r}=n,
o=Xe(r.settings.language),i=F0(e,o),{context:s}=My(n,n.history,[i]),a=N0(i,r),[u,l]=[we(),Un(1,t)];
return{
competition:r,kind:i,name:a,fields:y0(i,s),user:u,language:o,backoff:l}}var IK=e=>({sheet:Ut(nn()),
template:e}),
FK=({name:e,user:t,language:n,backoff:r})=>{var o;return P0(e,(o=Tc()[e])!=null?o:[],{folder:{files:
[]},
user:t,language:n,backoff:r})};function $K({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var N;let u=uo(e,r,i),l=IK(n),c=u.files.find(P=>P.type===s&&P.properties.sheet===l.sheet&&P.properties.
template===l.template),d=Ja(o).title(t.id),p={...l,...By(a)},g={fileId:(N=c==null?void 0:c.id)!=null?
N:null,folder:u.id,title:d,properties:p,from:jo,to:s,bytes:a},[b]=ao([g],i),{id:x,modified:O}=cn(b!=
null?b:{failure:{kind:"unknown",reason:"no-answer"}},o);yp(n,{maker:r,fileId:x,modified:O})}var $pe=[
"TAG_UNKNOWN","LIST_AS_TEXT"],_K=(e,{fields:t,language:n})=>D0(Ky(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!$pe.includes(r)),n);function wp(e,t=FK(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?_K(I0(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:MK(r)}}
var _pe=200,MK=e=>y.fromEntries(y.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,_pe):n.slice(
0,1).map(MK)]));m();m();var Lpe=["begun","failed","deleted","void"],LK=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
jK=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,zK={failure:{kind:"unknown",
reason:"no-answer"}};function BK(e,t,n,r,o){var b;let{language:i}=e.settings,s=Hy(i,So(e.settings,()=>!0)).all(
).
map(({row:x})=>x).filter(x=>x.maker===n&&t.includes(x.kind)&&!Lpe.includes(x.status)),a=s.length===0?
null:uo(e,n,o),u=a===null?[]:jpe(s,a,i,o),l=u.filter(x=>!jK(x)&&!r.includes(LK(x))),c=l.slice(0,10),
d=new h(zpe(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((x,O)=>[c[O],x])),p=[...d.values()].flatMap(
x=>"failure"in x?[x.failure]:[]);for(let x of p)so(x)&&Aa(x,i);let g=c.filter(x=>{var O;return"ok"in
((O=d.get(x))!=null?O:zK)});return{ok:p.length+r.length===0,created:g.filter(({pdf:x})=>x===null).length,
updated:g.filter(({pdf:x})=>x!==null).length,unchanged:u.filter(jK).length,failed:p.length,files:u.map(
x=>{var F,_,j;let O=(F=d.get(x))!=null?F:{ok:x.pdf},{kind:N,entry:P,title:I}=x.row;return{kind:N,
entry:P===
""?null:P,title:I,file:"ok"in O&&(j=(_=O.ok)==null?void 0:_.link)!=null?j:null,problem:"ok"in O?null:
le(i).documents.failed(vs(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(x=>!g.includes(x)).map(LK)]}}var jpe=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:cn(Si(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
yl&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===Wn?[{row:o,document:s,pdf:a}]:[]});
function zpe(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:xi(r,yl,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:yl,to:yl},bytes:
d.
ok}]}),s=i.length===0?[]:ao(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
zK})}var Bpe=q({kinds:de(z()),skip:ue(de(z()))}),UK=e=>me(()=>{let t=Un(10,R.now()),{kinds:n,skip:r=[
]}=he(
Bpe,e);return Se(),Ce(()=>BK(nt().competition,n,we(),r,t))});m();m();m();m();var Va=({reads:e},t)=>e[
t].flatMap((n,r)=>n?[r]:[]);function kp(e,t,n,r){let o=e.reads[t];if(o[n]===
r)return;let i=r?1:-1;o[n]=r,e.loads[n]=e.loads[n]+i;for(let[s,a]of o.entries())!a||s===n||(e.links[
n][s]=
e.links[n][s]+i,e.links[s][n]=e.links[s][n]+i)}var Ec=({reads:e,fixed:t,may:n},r,o,i)=>e[r][o]&&!t[r][
o]&&
!e[r][i]&&n[r][i];function Cc(e,t,n,r){kp(e,t,n,!1),kp(e,t,r,!0)}function _0({judges:e,loads:t,links:
n}){
let r=v.from({length:e},()=>null),o=0;for(let i=0;i<e;i+=1){if(r[i]!==null||t[i]===0)continue;let s=[
i];r[i]=o;for(let a=s.pop();a!==void 0;a=s.pop())for(let u=0;u<e;u+=1)r[u]!==null||n[a][u]===0||(r[u]=
o,s.push(u));o+=1}return r}function L0({links:e},t,{from:n,to:r},o){let i=0;for(let s of t)s===n||s===r||
o[s]||(i+=2*(e[r][s]-e[n][s]+
1));return i}function Upe(e,t,n,r){if(!Ec(e,n.entry,n.from,n.to)||!Ec(e,r.entry,r.from,r.to))return null;
let{reads:o}=e;return L0(e,t[n.entry],n,o[r.entry])+L0(e,t[r.entry],r,o[n.entry])}function WK(e,...t){
for(let{entry:n,from:r,to:o}of t)Cc(e.table,n,r,o),e.readers[n]=Va(e.table,n)}function KK(e,t,n,r){
let{
table:o,readers:i}=e;for(let s of i[t])if(!o.fixed[t][s]){for(let a of n)if(!(a===t||o.reads[a][s]))
for(let u of i[a]){e.steps+=1;let l=[{entry:t,from:s,to:u},{entry:a,from:u,to:s}],c=Upe(o,i,...l);if(
!(c===
null||!r(c,l)))return WK(e,...l),!0}}return!1}function Wpe(e,t){let{table:n,readers:r}=e;for(let o of r[
t])
for(let i=0;i<n.judges;i+=1){e.steps+=1;let s={entry:t,from:o,to:i};if(!(n.loads[o]-n.loads[i]!==1||
!Ec(n,t,o,i))&&!(L0(n,r[t],s,[])>=0))return WK(e,s),!0}return!1}var M0=e=>f.max(0,..._0(e).map(t=>(t!=
null?t:-1)+1));function Kpe(e,t){let{table:n}=e;for(let r=!0;r&&M0(n)>1;){let o=M0(n),i=(s,a)=>{let u=_0(
n),[l]=a;if(l===void 0||u[l.from]===u[l.to])return!1;for(let{entry:d,from:p,to:g}of a)Cc(n,d,p,g);
let c=M0(
n)<o;for(let{entry:d,from:p,to:g}of a)Cc(n,d,g,p);return c};r=t.some(s=>KK(e,s,t,i))}}function GK(e,
t){
let n=v.from({length:e.entries},(i,s)=>Va(e,s)),r={table:e,readers:n,steps:0},o=i=>i<0;for(let i=!0;
i;){
i=!1;for(let s of t)for(;Wpe(r,s)||KK(r,s,t,o);)i=!0}return Kpe(r,t),r.steps}m();function Gpe(e,t){
let n=v.from({length:e.judges},()=>null),r=new w([t]),o=[t];for(let i=0;i<o.length;i+=
1){let s=o[i];for(let a=0;a<e.judges;a+=1)if(!(r.has(a)||HK(e,s,a)===null)){if(r.add(a),n[a]=s,e.loads[
a]<=
e.loads[t]-2)return Hpe(e,n,a),!0;o.push(a)}}return!1}function Hpe(e,t,n){for(let r=n,o=t[r];o!=null;
r=
o,o=t[r])Cc(e,HK(e,o,r),o,r)}function HK(e,t,n){let r=null,o=k.POSITIVE_INFINITY;for(let i=0;i<e.entries;
i+=
1){if(!Ec(e,i,t,n))continue;let s=0;for(let a=0;a<e.judges;a+=1)e.reads[i][a]&&a!==t&&(s+=e.links[n][
a]-
e.links[t][a]);s<o&&([r,o]=[i,s])}return r}function qK(e){for(let t=!0;t;)t=e.loads.map((r,o)=>({
load:r,
judge:o})).sort((r,o)=>o.load-r.load).some(({judge:r})=>Gpe(e,r))}m();var JK=1e-7;function ZK(e){let t=[
...e.values()].filter(u=>u.length>0),n=[...new w(t.flat())].sort();
if(n.length===0)return null;let r=new h(n.map((u,l)=>[u,l])),o=t.map(u=>u.map(l=>r.get(l))),i=n.map(
()=>n.map(()=>0));for(let u of o)for(let l of u){let c=i[l];c[l]=c[l]+1;for(let d of u)c[d]=c[d]-1/u.
length}let s=of(i);if(s.filter(({value:u})=>u<JK).length>1)return null;let a=o.map(u=>s.reduce((l,{
value:c,
vector:d})=>{if(c<JK)return l;let p=u.reduce((g,b)=>g+d[b],0)/u.length;return l+p**2/c},1/u.length));
return f.sqrt(a.reduce((u,l)=>u+l,0)/a.length)}var qpe=4;function Jpe({entries:e,judges:t,mayRead:n,
kept:r}){let o=s=>e.map(a=>t.map(u=>s(a,u))),i={
entries:e.length,judges:t.length,reads:o(()=>!1),fixed:o((s,a)=>{var u,l;return(l=(u=r.get(s))==null?
void 0:u.includes(a))!=null?l:!1}),may:o((s,a)=>n(a,s)),loads:t.map(()=>0),links:t.map(()=>t.map(()=>0))}
;
for(let[s,a]of i.fixed.entries())for(let[u,l]of a.entries())l&&kp(i,s,u,!0);return i}function Zpe(e,
t){
let n=v.from({length:e},(r,o)=>o);for(let r=e-1;r>0;r-=1){let o=f.floor(t()*(r+1));[n[r],n[o]]=[n[o],
n[r]]}return n}function Vpe(e,t,n,r){let o=s=>e.may[s].filter(Boolean).length,i=[...n].sort((s,a)=>o(
s)-o(a));for(let s of i)for(let a=Va(e,s);a.length<t;a=Va(e,s)){let u=e.may[s].flatMap((d,p)=>d&&!a.
includes(p)?[p]:[]),l=d=>a.reduce((p,g)=>p+e.links[d][g],0),[c]=u.map(d=>({judge:d,load:e.loads[d],
links:l(
d),luck:r()})).sort((d,p)=>d.load-p.load||d.links-p.links||d.luck-p.luck);if(c===void 0)break;kp(e,s,
c.judge,!0)}}function Ype(e,t){let{entries:n,judges:r,readings:o}=e,i=Jpe(e),s=Zpe(n.length,t);Vpe(i,
o,s,t),qK(i);let a=GK(i,s),u=new h(n.map((l,c)=>[l,Va(i,c).map(d=>r[d])]));return{assignment:u,
expectedError:ZK(
u),steps:a}}var VK=e=>{var t;return(t=e.expectedError)!=null?t:k.POSITIVE_INFINITY};function YK(e){
let t=Cl(
e.seed);for(let o=0;o<20;o+=1)t();let n=v.from({length:qpe},()=>Ype(e,t));return{...n.reduce((o,i)=>VK(
i)<VK(o)?i:o),steps:n.reduce((o,i)=>o+i.steps,0)}}m();var XK=q({id:z(),kind:gt(["type","score",
"label"]),old:z(),now:Bc([z(),be()]),confirm:Me(z()),status:gt(
["offered","waiting","refused"])}),Xpe=q({code:z(),severity:gt(["error","warning","info"]),stage:Me(
z()),tab:Me(z()),cell:Me(z()),message:z(),value:ue(Bc([z(),be(),xe()])),fix:ue(XK)}),Rc=de(Xpe),Qpe=q(
{kind:z(),sure:xe(),tab:Me(z()),message:z()}),QK=q({id:z(),label:z()}),efe=q({id:z(),tab:z(),tabs:de(
z()),cell:Me(z()),message:z(),options:de(QK),default:Me(z())}),tfe=q({id:z(),tab:z(),message:z(),
options:de(
QK),option:z()}),e3=q({facts:de(Qpe),questions:de(efe),answers:de(tfe)}),Vy=q({tab:z(),cell:z(),
entry:z(),
criterion:z(),old:z(),now:z()}),nfe=q({undo:Me(q({at:z(),by:z(),cells:be()})),waiting:de(bo(Vy,{
judge:z()})),
marked:xe()}),t3=q({ok:xe(),findings:Rc,understood:e3,progress:de(q({stage:z(),judge:z(),scored:be(),
expected:be()}))}),rfe=q({rank:be(),decidedRank:ue(be()),code:z(),name:z(),institution:z(),category:
z(),
score:be(),advances:xe(),categoryRank:Me(be()),reserve:xe(),title:Me(z()),tieBrokenBy:Me(z()),tie:z(
),
explanation:z(),judgeScores:Ft(z(),be())}),ofe=q({stage:z(),method:z(),unit:gt(["points","mean-rank",
"standard-score"]),cut:Me(be()),unordered:xe(),judges:de(z()),ranking:de(rfe)}),Jn=Me(be()),Ya=de(z(
)),
ife=q({stage:z(),panel:q({judges:be(),entries:be(),complete:be()}),kendallW:Jn,kendallP:Jn,iccSingle:
Jn,
iccAverage:Jn,alpha:Jn,lambda:Jn,judges:de(q({code:z(),severity:Jn,spread:Jn,agreement:Jn})),
stability:de(
q({code:z(),inTop:Jn,again:Jn,rankLow:Jn,rankHigh:Jn})),leaveOneOut:de(q({judge:z(),enters:Ya,leaves:
Ya})),
methods:de(q({method:z(),enters:Ya,leaves:Ya})),plenary:xe(),gap:Me(q({lastIn:z(),firstOut:z(),
points:be(),
standardError:Jn})),verdict:q({level:gt(["firm","partly","open","no-cut","nobody","single","apart"]),
within:be(),firm:be(),contested:Ya,again:Jn,text:de(z())})}),sfe=q({ok:xe(),findings:Rc,understood:
e3,
stages:de(ofe),reliability:de(ife),hash:z(),open:ue(de(z()))}),afe=q({stage:z(),criteria:de(q({name:
z(),
weight:be(),min:be(),max:be()})),means:Ft(z(),de(be()))}),ufe=bo(t3,{fixes:ue(nfe)}),$Ot=bo(sfe,{
profiles:ue(
de(afe))}),lfe=q({kind:z(),entry:Me(z()),number:Me(z()),title:z(),file:Me(z()),status:z(),state:ue(
gt(
zW)),choice:ue(gt(["overwrite","revise","remake","own-copy"]))}),cfe=q({ok:xe(),created:be(),updated:
be(),
unchanged:be(),failed:be(),files:de(q({kind:z(),entry:Me(z()),title:z(),file:Me(z()),problem:Me(z())}
))}),
dfe=q({ok:xe(),findings:Rc,created:be(),updated:be(),unchanged:be(),failed:be(),documents:de(lfe)}),
_Ot=bo(dfe,{pdf:Me(cfe)}),MOt=q({ok:xe(),findings:Rc,stage:z(),code:Me(z()),at:Me(z()),hash:Me(z()),
evidence:Me(q({file:Me(z()),seal:Me(z()),problem:Me(z())}))}),mfe=q({code:z(),stage:Me(z()),tab:Me(z(
)),
cell:Me(z()),message:z()}),LOt=q({ok:xe(),decided:de(q({stage:z(),at:z(),by:z(),code:z()})),computed:
Me(
q({at:z(),by:z()})),differences:de(mfe)}),n3=q({ok:xe(),findings:Rc,stage:z(),assignment:de(q({entry:
z(),
judges:Ya})),loads:Ft(z(),be()),expectedError:Jn,readings:be(),seed:be(),written:xe(),message:z()}),
r3=q({ok:xe(),findings:Rc,stage:z(),slots:de(q({entry:z(),date:z(),start:z(),end:z(),place:z(),room:
z()})),
unplaced:Ya,seed:be(),written:xe(),message:z()}),jOt=q({fixes:de(bo(XK,{cells:de(Vy)}))}),zOt=q({
applied:be(),
asked:be(),left:be(),unreachable:de(z()),check:ufe}),BOt=bo(t3,{fixed:de(Vy)}),UOt=q({fixes:de(bo(Vy,
{id:z(),stage:z(),name:z(),by:z(),at:z()}))}),WOt=q({calls:Ft(z(),be()),total:be()});m();var Xa=e=>ye(
ge("BAD_REQUEST",e));function Dc({competition:e,findings:t,history:n},r){let o=lo(Xe(e.
settings.language)),i=lt(e.stages,n.rows),s=l=>i.some(c=>c.stage===l&&c.status==="open"),a=r===void 0?
e.stages.find(({name:l})=>s(l)):gr(e,r);if(a===void 0)return Xa(o.noOpenStage);s(a.name)||Xa(o.closed(
a.name)),Ze(e,a).length===0&&Xa(o.noJudges),qe(e,a).length===0&&Xa(o.noCriteria(a.name)),e.entries.length===
0&&Xa(o.noEntries);let u=t.find(({code:l})=>l==="ENTRY_DUPLICATE_CODE"||l==="ROW_WITHOUT_CODE");
return u!==
void 0&&Xa(mr(u,Xe(e.settings.language))),a}function Ac(e,t){let{competition:n}=e,r=_t(e,{
provisional:!1}),
o=n.stages.indexOf(t);return r.results.length<o&&Xa(lo(Xe(n.settings.language)).notReached(t.name)),
{reached:Zi(n,r.results.slice(0,o)),evaluation:r}}function Yy(e,t,n){var l;let r=_r(e),o=(l=$n(e,t))!=
null?l:(()=>!0),i=e.settings.conflicts==="include",s=new h(Fo(e,t).map(({entry:c},d)=>[c,d])),a=({
code:c})=>{
var d;return(d=s.get(c))!=null?d:s.size},u=[...n].sort((c,d)=>a(c)-a(d));return c=>u.filter(d=>o(c,d)&&
(i||r(c,d)===null))}m();var Xy=([e,t])=>e===t?`${t}`:`${e}\u2013${t}`,pfe={plan:({readings:e,loads:t,
conflicts:n})=>`Setiap inovasi dinilai ${Xy(e)} juri; beban ${Xy(t)}; ${n===0?"tanpa benturan":`${n} benturan`}.`,
done:(e,t,n)=>`Tahap ${e}: ${t} Benih undian ${n}.`,title:"Pembagian Juri",origin:
"kolom Juri boleh diubah; pisahkan kode juri dengan koma, lalu periksa nilai juri",noPlan:e=>`Tab \u201C${e}\u201D bukan pembagian juri (tanpa kolom Kode dan Juri). Ganti nama tab itu dahulu.`}
,ffe={plan:({readings:e,loads:t,conflicts:n})=>`Every entry is scored by ${Xy(e)} ${e[1]===1?"judge":
"judges"}; loads ${Xy(t)}; ${n===0?"no conflict":
`${n} ${n===1?"conflict":"conflicts"}`}.`,done:(e,t,n)=>`Stage ${e}: ${t} Seed of the draw ${n}.`,
title:"Assignment",origin:
"the column Judges may be changed; separate the codes by commas, then check the scores",noPlan:e=>`The tab \u201C${e}\u201D is no assignment (it has no columns Code and Judges). Rename it first.`}
,Oc=e=>({id:pfe,en:ffe})[e];m();function o3({competition:e,deciding:t,keepers:n,assigned:r},o,i){var O;
let{language:s}=e.settings,a=t.
tabs.get("assignment"),u=N=>{var F,_;let{institution:P="",name:I=""}=(F=e.entries.find(({code:j})=>j===
N))!=null?F:{};return{stage:o.name,entry:N,name:I,institution:P,judges:((_=i.get(N))!=null?_:[]).join(
", ")}},l=new h(r.filter(N=>N.stage===o.name).map(N=>[N.entry,N.row])),c=[...i.keys()].filter(N=>!l.
has(N)).map(u);if(a===void 0||vr(a)===0){let N=Oc(s),P=uu.columns.map(({key:F,header:_,width:j,
format:U})=>({
header:_[s],width:j,...U===void 0?{}:{format:U},value:B=>B[F]})),I=a!=null?a:Z.assignment[s];return un(
Pt(I,N.title,N.origin,P,c,2),n),Qn("assignment",I),!0}let d=_e(a),p=_g(d,e);if(p===null)return ye(ge(
"BAD_REQUEST",Oc(Xe(s)).noPlan(a)));let{columns:g}=p.table,b=(O=g.get("judges"))!=null?O:0,x=[...l].
filter(([N])=>i.has(N)).map(([N,P])=>{var I;return{row:P,is:u(N).judges,was:W((I=d.values[P])==null?
void 0:I[b])}}).filter(({is:N,was:P})=>N!==P);for(let{row:N,is:P}of x)Qt(a,N,b,[[P]],["@"]);if(c.length>
0){let N=[...g],P=f.max(...N.map(([,_])=>_))+1,I=v.from({length:P},()=>"@"),F=c.map(_=>{let j=v.from(
{length:P},()=>"");for(let[U,B]of N)j[B]=_[U];return j});Qt(a,vr(a),0,F,I)}return x.length+c.length>
0}var gfe=q({stage:ue(z()),readings:ue(ea().check(Zn(1),ii(1e3))),seed:ue(ea().check(Zn(0),ii(
4294967295))),
write:xe()}),hfe=3;function a3(e){return me(()=>{let t=he(gfe,e);return Se(),t.write?Ce(()=>i3(t)):
i3(
t)})}function i3({stage:e,readings:t,seed:n=1,write:r}){var I,F;let o=nt("all");r&&$t(o);let{
competition:i}=o,
s=Dc(o,e),{reached:a}=Ac(o,s),u=Ze(i,s),l=(I=t!=null?t:i.settings.readings)!=null?I:f.min(hfe,u.length),
c=yfe(o,s),d=_r(i),p=new h(u.map(_=>[_.code,_])),g=new h(a.map(_=>[_.code,_])),{assignment:b,
expectedError:x}=YK(
{entries:[...g.keys()],judges:[...p.keys()],readings:l,mayRead:(_,j)=>{let U=p.get(_);return U.unavailable!==
!0&&c(U,j)!=="recused"&&d(U,g.get(j))===null},kept:bfe((F=i.assignment)==null?void 0:F.get(s.name),a,
u,c),seed:n}),O=Oc(Xe(i.settings.language)),N=Mg(i,s,b,l,()=>({})),P=N.filter(({params:_})=>_.reason===
"conflict").length;return r&&o3(o,s,b)&&wfe(o,s,b,n,P),Qs(n3,{ok:bs(N),findings:pr(N,i.settings.language),
stage:s.name,assignment:[...b].map(([_,j])=>({entry:_,judges:j})),loads:y.fromEntries(ed(b,[...p.keys(
)])),
expectedError:x,readings:l,seed:n,written:r,message:u3(b,u,P,O)})}function yfe({sheets:e},t){let n=new h;
for(let r of e.filter(o=>o.stage===t.name))for(let{entry:o,marks:i}of r.rows){let s=[...i.values()].
map(({kind:a})=>a);s.every(a=>a==="blank")||n.set(`${r.judge}
${o}`,s.includes("recused")?"recused":"scored")}return(r,o)=>{var i;return(i=n.get(`${r.code}
${o}`))!=null?i:null}}function bfe(e,t,n,r){return new h(t.map(({code:o})=>{let i=e==null?void 0:e.get(
o),s=a=>{let u=r(a,o);return i===void 0?u==="scored":i.includes(a.code)&&u!=="recused"&&(!a.unavailable||
u==="scored")};return[o,n.filter(s).map(a=>a.code)]}))}var s3=e=>e.length===0?[0,0]:[f.min(...e),f.max(
...e)];function u3(e,t,n,r){let o=t.filter(i=>i.unavailable!==!0).map(({code:i})=>i);return r.plan({
readings:s3([...e.values()].map(i=>i.length)),loads:s3([...ed(e,o).values()]),conflicts:n})}function wfe(
{
competition:e,history:t},n,r,o,i){let s=Oc(e.settings.language),a=s.done(n.name,u3(r,Ze(e,n),i,s),o),
u={at:et(),by:we(),action:"assign",detail:a,run:kt(),hash:""};St(t,{...u,stage:n.name},e.settings)}m(
);m();var kfe=[["\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],
["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],vfe=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),xfe=e=>e.every(t=>t>=32||t>=9&&t<=13),Sfe=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function l3(e){let t=e.slice(0,500),n=v.from(t,o=>S.fromCharCode(o)).join(""),r=kfe.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:vfe(n)?"photo":xfe(t)&&Sfe(n)?"text":null}m();var Tfe={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Efe={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},Cfe={id:
"Berkas ini",en:"This file"},c3=(e,t,n=null)=>(t==="id"?Tfe:Efe)[e](
n===null?Cfe[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var Rfe=[[14,22],[45,47]],
Dfe=[9,10];function d3(e){return Dfe.includes(e)?"percent":Rfe.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var Afe=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function Qy(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||Afe(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var Ofe=1048576,vp=16384,z0=2e6,B0=5e7,U0=7e5,Nfe=5e4,Pfe=1462,Ife=864e5,
Ffe=R.UTC(1899,11,30);function $fe(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw Rt("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function j0(e,t){if(!/^\d{1,9}$/.test(
e))throw Rt("damaged",`${t} "${e}"`);return k(e)}function _fe(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw Rt("damaged",
"two values in a cell");e.value=n}}function Mfe({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>Nfe)throw Rt("too-large","a long text");return n}function m3(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],s={row:-1,column:-1},a=null,[u,l,c]=[0,0,0],d=!1,p=null,g=null,b=P=>{let{row:I,column:F}=s;
if(!(I>=0&&F>=0&&I<Ofe&&F<vp))throw Rt("damaged","a cell outside the sheet");if(i.push(I*vp+F),i.length>
U0)throw Rt("too-large","more cells than are read");if(r.rows=f.max(r.rows,I+1),r.columns=f.max(r.columns,
F+1),P===null)return;if(l+=Mfe(P),l>B0)throw Rt("too-large","long texts");if(u=f.max(u,F+1),f.max(n.
length,I+1)*u>z0)throw Rt("too-large","a cell far out");for(;n.length<=I;)n.push([]);let _=n[I];for(
;_.
length<F;)_.push(void 0);_[F]=P},x=(P,I)=>{P==="row"?(s.row=I.r===void 0?s.row+1:j0(I.r,"the row")-1,
s.column=-1):P==="c"?(p={attributes:I},I.r===void 0?s.column+=1:{row:s.row,column:s.column}=$fe(I.r)):
p!==null&&(P==="v"||P==="f"||P==="t")&&(g="")};Ly(()=>p===null?{}:{cell:Re(s.row,s.column)},()=>go(e,
{open:(P,I)=>{if(P==="sheetData")d=!0;else if(d)x(P,I);else if(P==="sheetProtection")a=I;else if(P===
"protectedRange")o.push(I);else if(P==="col"&&(c+=k(I.max)-k(I.min)+1,!(c<=vp)))throw Rt("damaged",
"more columns than there are")},text:P=>{g!==null&&(g+=P)},close:P=>{P==="sheetData"&&(d=!1),!(!d||p===
null)&&(P==="c"?(b(Bfe(p,t)),p=null):g!==null&&_fe(p,P,g),g=null)}}));let N=Lfe(i);if(N!==null)throw Rt(
"damaged","a cell given twice",{cell:Re(N.row,N.column)});return{rows:n,named:r,protection:a,
openRanges:o,
signs:l,cells:i.length}}function Lfe(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new w;
for(let n of e){
if(t.has(n))return{row:f.floor(n/vp),column:n%vp};t.add(n)}return null}function jfe(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?k(e):k.NaN;if(!k.isFinite(t))throw Rt("damaged",`the number "${e}"`);return t}function zfe(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-Ffe)/Ife;if(k.isNaN(t))throw Rt(
"damaged",`the date "${e}"`);return t}function Bfe({attributes:e,value:t,inline:n,formula:r},o){var p,
g;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:j0(e.s,"the look")])!=null?p:"plain",l=(
b,x="plain")=>r===void 0?{value:b,kind:x}:{value:b,kind:x,formula:r},c=b=>b===""&&r===void 0?null:l(
zy(b)),
d=(g=e.t)!=null?g:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=jfe(t);return l(
u==="date"&&a?b+Pfe:b,u)}case"s":{let b=i[j0(t,"the text")];if(b===void 0)throw Rt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw Rt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(zfe(t),"date");default:throw Rt(
"damaged",`the type "${d}"`)}}function Ufe(e){let t;try{t=wh(e,rM,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=gh(r);throw Rt(o===null?
"not-xlsx":o==="too-large"?o:"damaged",S(r))}let n=new h(y.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:Rl(o)}}function Wfe(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function p3(e,t){let n=e(Wfe(t)),r=new h;
return go(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var Kfe={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function W0(){let e=new h;return t=>{
var o;let n=Kfe[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw Rt("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function Gfe(e){let t=[],n=null,r=!1,o=W0();return go(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(zy(n!=
null?n:""))}}),t}function Hfe(e){let t=new h,n=[],r=W0(),o=!1;return go(e,{open:(i,{numFmtId:s,
formatCode:a})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(k(s),Qy(a!=null?a:"")):i==="xf"&&o&&n.push((u=t.get(
k(s)))!=null?u:d3(k(s!=null?s:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function f3(e,t){let n=new w;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var qfe=e=>e===
"1"||e==="true";function Jfe(e){var P;let t=Ufe(e),n=(P=[...p3(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:P.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw Rt("not-xlsx","no workbook");
let o=p3(t,n),i=I=>{var F,_,j;return(j=t((_=(F=[...o.values()].find(U=>U.type===I))==
null?void 0:F.target)!=null?_:""))!=null?j:""},s=[],a=W0(),u=!1,l=null;go(r,{open:(I,F)=>{a(I);let{
name:_="",
state:j="visible",id:U="",date1904:B}=F;I==="workbookPr"&&(u=qfe(B)),I==="workbookProtection"&&(l=F),
I==="sheet"&&s.push({name:_,hidden:j!=="visible",relation:o.get(U)})}});let c=f3(s,({name:I})=>I);if(
c!==
null)throw Rt("damaged","two sheets of one name",{tab:c.name});let d=f3(s,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw Rt("damaged","two sheets of one part",{tab:d.name});let p=Gfe(i(
"sharedStrings")),g=Hfe(i("styles")),[b,x,O]=[0,0,0];return{sheets:s.map(({name:I,hidden:F,relation:
_})=>Ly(
()=>({tab:I}),()=>{let j=_===void 0?null:t(_.target);if(_===void 0||j===null)throw Rt("damaged",
"a sheet is missing");let{type:U,target:B}=_,L=m3(U==="worksheet"?j:"",{strings:p,kinds:g,since1904:
u});
if(b+=L.rows.length*L.rows.reduce((K,H)=>f.max(K,H.length),0),x+=L.cells,O+=L.signs,b>z0||x>U0||O>B0)
throw Rt("too-large","more than is read");return{name:I,hidden:F,part:B,type:U,...L}})),part:n,
protection:l}}
var g3=e=>Jfe(e).sheets.filter(({type:t})=>t==="worksheet");m();function Zfe(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?Yn.id:W(e.kind==="score"?e.
value:e.raw)}function h3({rows:e}){return new h(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:Zfe(i)}]})))}function y3(e,t){let[n,r]=[e===null?new h:h3(e),h3(t)];
return[...new w([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function b3({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function Vfe({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return vo(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var w3=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function Yfe(e,t,n){
return{
...e,values:w3(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:w3(e.grid.values,t,n)}}}function k3(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=Vfe(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?Ug(s,o.before.cell):Qu(s,o.before.cell);return i!==void 0&&a?Yfe(r,i,
o.now):r},e)}m();var Xfe=6,Qfe=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function ege(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function v3(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=M(e.name),s=e.rows.slice(0,Xfe).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>M(Qi(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>ege(c,d)))].find(c=>c.length>0&&!c.some(d=>Qfe(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function x3(e,t,n){var p,g,b,x;let{values:r,formats:o,headerRow:i}=t,s=(g=(p=r[0])==null?void 0:
p.length)!=
null?g:0;((x=(b=Oe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?x:0)>0||un(tge(e,s,i,n));
let u=Oe().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(s,u.getLastColumn(
))];
ai(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:N,format:P}of o)
u.getRange(O+1,N+1).setNumberFormat(P);d.setValues(v.from({length:l},(O,N)=>v.from({length:c},(P,I)=>{
var _,j;let F=(j=(_=r[N])==null?void 0:_[I])!=null?j:"";return typeof F=="string"?Ab(F,!1):F})))}var tge=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:v.from({length:
t},
()=>""),layout:""});m();m();var S3={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},nge={title:S3.
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
history:e=>`scores collected from the files of ${e}`},kr=e=>e==="id"?S3:nge;var eb={kind:"unknown",
reason:"no-answer"};function xp(e,{workbook:t}){let{language:n}=t.competition.
settings;return so(e)?Aa(e,n):e.kind==="haste"||kl(e)?kr(n).busy:vs(e,n)}m();function Nc(e){var U;
let t=Un(10,R.now()),n=nt(),{competition:r}=n,{settings:o,stages:i}=r,s=kr(o.language),
a=B=>ye(ge("BAD_REQUEST",B));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=lt(
i,u.rows),c=B=>{var L;return((L=Cn(l,B.name))==null?void 0:L.status)==="open"},d=e===void 0?(U=i.find(
c))!=null?U:i[i.length-1]:gr(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),g=i.slice(0,p),b=g.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:x}=_t(n,{
provisional:!1}),
O=g[x.length];if(O!==void 0)return a(s.earlierUnranked(O.name));let N=Zi(r,x.slice(0,p)),P=Yy(r,d,N),
I=we(),F=rge(I,t,o.language),_=Ut(nn()),j=Ze(r,d).map(B=>{let L=Ig({stage:d,judge:B,entries:P(B),
criteria:qe(
r,d),language:o.language,competition:Rn(r),deadline:o.deadline}),K={kind:"judge-file",sheet:_,stage:
yv(
d.name),judge:bv(B.code)},H=th(d.name,B.code),V=F.find(({properties:oe})=>y.keys(K).every(se=>oe[se]===
K[se])),ce=V!=null?V:H.maker===I&&H.id!==""?cn(hv(H.id,t),o.language):null,Q=Ut(E.stringify(L.values.
slice(L.headerRow)));return{judge:B,layout:L,properties:{...K,content:Q},filed:H,file:ce}});return{
workbook:n,
history:u,stage:d,isClosed:!c(d),user:I,backoff:t,seats:j}}var Sp=({workbook:e,stage:t},{judge:n,
layout:r},o)=>{
var i,s;return(s=(i=Lr(o,e.competition).find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?
void 0:i.name)!=null?s:r.name};function rge(e,t,n){let r=Ie(em(e));if(r===null)return[];let o=gv(r,t);
return"failure"in o&&o.failure.kind==="not-found"?[]:cn(o,n)}m();var tb=({judge:e})=>e.email.trim().toLowerCase(
);function nb(e){var o;let{filed:t,file:n}=e,r=tb(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function oge(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=nb(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var ige=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function sge(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&ige(t),s=r.filter(u=>u!==
t&&tb(u)!==""&&tb(u)===tb(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var Pc={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new h};function Ic(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=kr(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:g,file:b}=d,x=u.get(p.code),O=x===void 0?oge(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:x!=null?x:sge(O,d,e,a),link:(b==null?void 0:b.link)||g.link||null,email:g.email,collected:g.
collected||null,changed:b!==null&&g.collected!==""&&b.modified>g.modified,done:g.done,of:g.collected===
""?d.layout.table.height:g.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var age=100,
uge=q({stage:ue(z()),skip:ue(de(z()))});function E3(e){return me(()=>{let{stage:t,skip:n=[]}=he(
uge,e);return Se(),Ce(()=>{var F;let r=Nc(t);$t(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=kr(i);if(r.isClosed)return ye(ge("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:_,file:j})=>j!==null&&!n.includes(_.code)),u=a.slice(0,10),l=rt(),c=cge(r,l),d=_=>r.history.
rows.some(j=>j.run===_),p=(F=[...c.values()].find(_=>!d(_)))!=null?F:kt(),g=et(),{collected:b,
written:x,
changes:O,failures:N}=lge(r,u,{names:l,run:p,at:g});for(let _ of x)c.set(_,p);let P=a.length>u.length,
I=r.seats.filter(({judge:_})=>c.get(_.code)===p).map(({judge:_})=>_.code);if(!P&&I.length>0){let _={
at:g,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};St(r.history,{..._,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return Ic(r,{...Pc,collected:b,changes:O.slice(0,age),
changed:O.length,more:P,skip:[...n,...u.map(({judge:_})=>_.code)],failures:N})})})}function lge(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:xi(s,Yd,e.backoff),{list:u}=bi(i),l=NO(kr(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new h};for(let[d,p]of t.entries()){
let{
code:g}=p.judge,b=a[d],x=b===void 0||"failure"in b?{failure:xp(b===void 0?eb:b.failure,e)}:mge(e,p,b.
ok,{name:Sp(e,p,n),mark:l,corrections:u.filter(O=>O.stage===e.stage.name&&O.judge===g)});if(
"failure"in
x){c.failures.set(g,x.failure);continue}x.isWritten&&c.written.push(g),c.changes.push(...x.changes.map(
O=>({judge:g,...O}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...x.progress}
,
Oa(e.stage.name,g,p.filed)}return c}function cge(e,t){let n=new h;for(let r of e.seats){let o=Sp(e,r,
t),i=t.includes(o)?cO(_e(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function T3({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var dge=(
e,t)=>E.
stringify(vd(e))===E.stringify(vd(t));function mge({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){var j;let{competition:u}=e,l=kr(u.settings.language),{language:c}=u.settings,
d;try{d=lO(g3(o),r.name)}catch(U){let B=(j=UW(U))!=null?j:"damaged",L=B==="not-xlsx"?l3(o):null;
return{
failure:L===null?l.unreadable[B]:c3(L,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=v3(d,
{stage:t,judge:n},u);if(p!==null){let U=l.title([Rn(u),r.name,n.name]);return{failure:l.otherOwner(U,
T3({stage:t,judge:n},p),T3(p,{stage:t,judge:n}))}}if(uO(d))return{failure:l.unreadable["too-large"]}
;
let g=_e(i),b=g.values.every(U=>U.every(B=>B===""));if(!b&&!wn(g))return{failure:l.tabTaken(i)};let x=qe(
u,t),O=Mu(u.entries),N=U=>rs(U,t.name,n.code,x,O),I=k3(((...[U,B,L])=>{let K=vw(U,B,L),H=[...N(K.grid).
columns.values()].flat(),V=K.formulas.filter(({column:Q})=>H.includes(Q));if(V.length===0)return K;
let ce=Fu(
V).map(Q=>Re(Q.row,Q.column,Q.rows,Q.columns));return vw(U,B,`${L} \xB7 ${l.formulas(ce.join(", "))}`)}
)(
d,i,s),a,N),F=N(I.grid),_=b||!dO(g,I)||!dge(g,I.grid);return _&&x3(i,I,r),Sr(i,u.settings.admins),{
isWritten:_,
changes:y3(b?null:N(g),F),progress:b3(F,x)}}m();m();m();var pge="Arial",fge=10,C3=164,gge={General:0,
"@":49},hge='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
yge=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,bge=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(yge).join("")}<diagonal/></border></borders>`,R3=e=>`FF${e.
replace("#","").toUpperCase()}`;function Tp(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var rb=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function D3(){let[e,
t,n,r,o]=[Tp(),Tp(),Tp(),Tp(),Tp()],i=({bold:c,size:d=fge})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${pge}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${R3(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=gge[c])!=null?
d:C3+n.idOf($i(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],g=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${g}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${R3(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
rb("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${C3+d}" formatCode="${c}"/>`)),rb("fonts",e.all),`<fills count="${2+t.all.length}">${hge}${t.all.join(
"")}</fills>`,bge,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',rb(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',rb("dxfs",o.all),
"</styleSheet>"].join("")}}var Ep=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,K0="http://schemas.openxmlformats.org/spreadsheetml/2006/main",N3="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
P3="http://schemas.openxmlformats.org/package/2006",wge="application/vnd.openxmlformats-officedocument.spreadsheetml",
kge=32767,vge=225,A3=({top:e,left:t,height:n,
width:r})=>Re(e,t,n,r),xge=e=>f.round((e-5)/7*100)/100;function Sge(){let e=new h,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Ep}<sst xmlns="${K0}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${KW(n)}</t></si>`).join("")}</sst>`}}function Tge(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${$i(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${k(
e)}</v></c>`;let a=e.slice(0,kge);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function Ege({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Re(
e,t)}" activePane="${o}" state="frozen"/>`}function Cge(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${xge(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>Tge(l,Re(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${A3(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${$i(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${$i(
l.slice(0,vge))}" sqref="${A3(a)}"><formula1>${$i(
u)}</formula1></dataValidation>`);return[`${Ep}<worksheet xmlns="${K0}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${Ege(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var ob=(e,t,n)=>`<Relationship Id="rId${e}" Type="${N3}/${t}" Target="${n}"/>`,O3=e=>`${Ep}<Relationships xmlns="${P3}/relationships">${e.join(
"")}</Relationships>`,ib=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${wge}.${t}+xml"/>`;
function I3(e){var s;let[t,n]=[D3(),Sge()],r=e.map(a=>Cge(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${Ep}<Types xmlns="${P3}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',ib("workbook.xml","sheet.main"),...o.map(
a=>ib(
a,"worksheet")),ib("styles.xml","styles"),ib("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":O3([ob(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Ep}<workbook xmlns="${K0}" xmlns:r="${N3}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${$i(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":O3([...o.map((a,u)=>ob(u+1,"worksheet",a)),ob(o.length+1,"styles",
"styles.xml"),ob(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return Dl(y.fromEntries(y.entries(i).map(([a,u])=>[a,Ds(u)])))}m();m();var Rge="#d9e2f3",
G0=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function sb(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var g;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:Rge};let d=l>=n.left&&l<n.left+n.width,p=(g=i[l])!=null?g:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,g;let d=(g=(p=e.formulas[l])==null?void 0:p[c])!=
null?g:"";return{value:u,style:s(l,c),...d===""?{}:{formula:G0(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:G0(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:G0(u.formula)}))}}m();function Dge({style:e}
,t,n){let r=typeof t=="object"?oO(t.date):t,o=typeof r=="number"&&Qy(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function Age({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function F3(e,t,{
grid:n,formats:r,read:o}){let i=sb(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
Age(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let g=[...t.map(({name:x})=>{var N,P,
I,F,_;let O=(N=d.marks.get(x))==null?void 0:N.at;return O===void 0?["",""]:[(I=(P=n.values[O.row])==
null?void 0:P[O.column])!=null?I:"",(_=(F=r[O.row])==null?void 0:F[O.column])!=null?_:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((x,O)=>{let N=g[O-a];return N===void 0?x:Dge(x,...N)})});
return{
...i,rows:u}}function $3(e,t,n){let{judge:r,layout:o}=t,i=Sp(e,t,n),s=_e(i);if(!wn(s))return sb(o);
let{competition:a}=e.
workbook,u=qe(a,e.stage),l=rs(s,e.stage.name,r.code,u,Mu(a.entries));return F3(o,u,{grid:s,formats:
si(
i),read:l})}var Oge=q({stage:ue(z()),skip:ue(de(z())),remake:ue(xe())});function _3(e){return me(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=he(Oge,e);return Se(),Ce(()=>{let o=Nc(t);$t(o.workbook);let i=new h,a=(o.isClosed?
[]:o.seats.filter(b=>Nge(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=Pge(
o,u,i),c={...o,seats:l},{left:d,shared:p}=Ige(c,n,i);return Ic(c,{...Pc,made:u.filter(({judge:b})=>l.
some(x=>x.judge===b&&x.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function Nge({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function Pge(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=kr(s.settings.language),u=uo(s,i,e.backoff),l=rt(),c=t.map(b=>I3([$3(e,b,l)]));for(let{judge:b}of t)
Oa(o.name,b.code,{...tm,maker:i});let d=ao(t.map((b,x)=>({fileId:null,folder:u.id,title:a.title([Rn(
s),b.layout.name,b.judge.name]),properties:b.properties,from:Yd,to:Vd,bytes:c[x],writersCanShare:!1}
)),
e.backoff),p=new h;for(let[b,x]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(x,{...O.ok,
access:[]})}
let g=e.seats.map(b=>{var x;return ab(b,(x=p.get(b))!=null?x:b.file,i)});for(let[b,x]of g.entries())
p.has(e.seats[b])&&Oa(o.name,x.judge.code,x.filed);for(let[b,{judge:x}]of t.entries()){let O=d[b];O!==
void 0&&"failure"in O&&n.set(x.code,xp(O.failure,e))}return g}var ab=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...tm,maker:n,id:t.id,link:t.link}};function Ige(e,t,n){let{
stage:r,
user:o}=e,i=kr(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:ab(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:$ge(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(g=>{let b=g.changes[l];return b===void 0||n.has(g.seat.judge.code)?[]:[{...g,
change:b}]}),
d=c.length===0?[]:Qd(c.map(({change:g})=>g),e.backoff),p=[];for(let[g,{index:b,change:x}]of c.entries(
)){
let O=d[g],N=e.seats[b];if(O===void 0||"failure"in O){p.push([N,O===void 0?eb:O.failure]);continue}
let P=_ge(
ab(N,N.file,o),x,O.ok);e.seats[b]=P,Oa(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:g},b]of p){
let x=i.
notShared(g.email.trim(),b.reason);n.set(g.code,so(b)||b.kind!=="refused"?xp(b,e):x)}}return Fge(e),
{left:s.length-a.length,shared:u}}function Fge({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=ab(i,i.file,n),a=nb(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},Oa(t.name,i.judge.code,l))}}function $ge(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=nb(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:g,deadline:b}=p.settings,x=o.name===""?o.code:
o.name,O=kr(g).invitation(x,n.name,Rn(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:O}]}
function _ge(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Mge=q({stage:ue(z())});function M3(e){
return me(()=>{let{stage:t}=he(Mge,e);return Se(),Ic(Nc(t),
Pc)})}m();m();var H0="protecting";function L3(e){var r;let t=((r=Ie(H0))!=null?r:"").split(`
`),n=[...jt(rt(),At()).values()].filter(o=>t.includes(o)||rR(o));if(n.length!==0){Ve(H0,n.join(`
`));for(let o of n)Sr(o,e);Ve(H0,"")}}var Lge=q({stage:ue(z())}),jge=180*1e3;function ub(e){return me(
()=>{let t=R.now()+jge,{stage:n}=he(
Lge,e);return Se(),Ce(()=>{let r=nt();$t(r);let o=zge(r,n);return Bge(r,o,t)})})}function zge(e,t){
let{
language:n,judgeFiles:r}=e.competition.settings,o=lo(Xe(n)),i=a=>ye(ge("BAD_REQUEST",a));r==="separate"&&
i(o.separate);let s=Dc(e,t);return s.scoreTab!==void 0&&i(o.sharedTab(s.name,s.scoreTab)),s}function Bge(
e,t,n){
let{competition:r}=e,{settings:o}=r,{reached:i,evaluation:{progress:s}}=Ac(e,t),a=Yy(r,t,i),u={
workbook:e,
stage:t,common:{stage:t,criteria:qe(r,t),language:o.language,competition:Rn(r),deadline:o.deadline},
admins:[...o.admins,we()]},l=$n(r,t)!==null,c=Ze(r,t).filter(N=>!l||a(N).length>0),d=[];for(let N of c){
if(R.now()>n)break;d.push(c_(u,N,a(N)))}L3(u.admins),Xn();let p=d.filter(N=>N.id!==null),g=Fg(),b=new h(
s.map(N=>[`${N.stage}|${X(N.judge)}`,N])),x=p.map(({id:N,tab:P,judge:I})=>{var F;return{id:N!=null?N:
0,tab:P,stage:t.name,judge:I,progress:(F=b.get(`${t.name}|${X(I)}`))!=null?F:{scored:0,expected:1}}}
);
Ak(Ok(x,g));let O=d.length<c.length;return{stage:t.name,tabs:d.map(({tab:N,judge:P,status:I,added:F}
)=>({
tab:N,judge:P,status:I,added:F})),more:O,notes:Uge(d,u,o.language)}}function Uge(e,{workbook:t},n){
let r=Xe(
n),o=lo(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access===
"refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,status:c,missing:d,foreign:p}
)=>c===
"theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:p>0?[o.foreign(l,p)]:[]),...e.flatMap(({tab:l,
faults:c})=>c.length>0?[Bg(l,c,r)]:[]),...s===""?[]:[o.noEmail(s)],...a===""?[]:[o.badEmail(a)],o.share,
...u?[o.shared]:[]]}m();m();var Wge=(e,t)=>e.from<t.to&&t.from<e.to,Kge=e=>new R(`${e}T00:00:00Z`).getUTCDay(
);function Gge({breaks:e},t){
let n=e.filter(({weekday:r})=>r===Kge(t));return n.length>0?n:e.filter(({weekday:r})=>r===null)}
function Hge({
days:e,sitting:t,fixed:n},r,o){let i=n.flatMap(({date:u,room:l,start:c,end:d})=>u===r&&l===o&&c!==null?
[{from:c,to:d!=null?d:c+t.minutes}]:[]),s=[...Gge(t,r),...i],a=[];for(let u=t.from;u+t.minutes<=t.to;
){
let l=s.find(c=>Wge({from:u,to:u+t.minutes},c));l===void 0&&a.push(u),u=l===void 0?u+t.minutes:f.max(
l.to,u+1)}return a}function j3(e){let{days:t,sitting:n,entries:r}=e,o=n.rooms.length>0?n.rooms:[""],
i=t.flatMap(s=>o.flatMap((a,u)=>Hge(e,s,a).map(l=>({date:s,start:l,room:a,place:u}))).sort((a,u)=>a.
start-u.start||a.place-u.place));return{slots:r.flatMap((s,a)=>{let u=i[a];if(u===void 0)return[];
let{
date:l,start:c,room:d}=u;return[{entry:s,date:l,start:c,end:c+n.minutes,room:d}]}),unplaced:r.slice(
i.length)}}function z3(e,t){let n=[];for(let r=R.parse(`${e}T00:00:00Z`);r<=R.parse(`${t}T00:00:00Z`);
r+=
864e5)n.push(new R(r).toISOString().slice(0,10));return n}function B3(e,t){let n=Cl(t);for(let i=0;i<
20;i+=1)n();let r=[...e].sort((i,s)=>i.code<s.code?-1:1).map(i=>({entry:i,lot:n()})),o=({draw:i})=>i!=
null?i:k.MAX_VALUE;return r.sort((i,s)=>o(i.entry)-o(s.entry)||i.lot-s.lot).map(({entry:i})=>i)}m();
var qge={plan:(e,t,n)=>`${e} peserta dijadwalkan dalam ${t} hari${n===0?"":`; ${n} belum kebagian waktu`}.`,
done:(e,t,n)=>`Tahap ${e}: ${t} Benih undian ${n}.`,title:"Jadwal",origin:
"baris boleh diubah, ditambah (sosialisasi, technical meeting, rapat juri), atau dipindah",noPlan:e=>`Tab \u201C${e}\u201D bukan jadwal (tanpa kolom Acara dan Tanggal). Ganti nama tab itu dahulu.`,
noHours:e=>`Isi dahulu Tanggal, Jam (misalnya 09.00\u201315.00), dan Menit (misalnya 15 + 10) tahap ${e} di tab Tahapan; Istirahat, Tempat, dan Ruang bila perlu. Tambahkan kolomnya bila belum ada.`}
,Jge={plan:(e,t,n)=>`${e} ${e===1?"entry":"entries"} scheduled in ${t} ${t===1?"day":"days"}${n===0?
"":`; no time for ${n}`}.`,
done:(e,t,n)=>`Stage ${e}: ${t} Seed of the draw ${n}.`,title:"Schedule",origin:
"rows may be changed, added (sosialisasi, technical meeting, judges\u2019 meeting) or moved",noPlan:
e=>`The tab \u201C${e}\u201D is no schedule (it has no columns Occasion and Date). Rename it first.`,
noHours:e=>`First fill in Date, Hours (such as 09.00\u201315.00) and Minutes (such as 15 + 10) of the stage ${e} in the tab Stages; Breaks, Place and Rooms where needed. Add the columns where they are not there.`}
,Cp=e=>({
id:qge,en:Jge})[e];var Zge=q({stage:ue(z()),seed:ue(ea().check(Zn(0),ii(4294967295))),write:xe()});
function W3(e){return me(
()=>{let t=he(Zge,e);return Se(),t.write?Ce(()=>U3(t)):U3(t)})}function U3({stage:e,seed:t=1,write:n}
){
var I;let r=nt("all");n&&$t(r);let{competition:o}=r,{language:i}=o.settings,s=Cp(Xe(i)),a=Dc(r,e),{
reached:u}=Ac(
r,a),{sitting:l,date:c,until:d}=a;if(l===void 0||c===null)return ye(ge("BAD_REQUEST",s.noHours(a.name)));
let p=Fo(o,a),g=new w(p.map(({entry:F})=>F)),{slots:b,unplaced:x}=j3({days:z3(c,d!=null?d:c),sitting:
l,
entries:B3(u,t).map(({code:F})=>F).filter(F=>!g.has(F)),fixed:(I=o.schedule)!=null?I:[]}),O=[...p.map(
F=>({...F,isNew:!1})),...b.map(F=>({...F,occasion:a.name,stage:a.name,place:l.place,isNew:!0}))].sort(
Ld),N=new w(O.map(F=>F.date)).size;if(n&&b.length>0){Vge(r,a,b,u);let F=Cp(i),_=F.done(a.name,F.plan(
b.length,N,x.length),t),j={at:et(),by:we(),action:"schedule",detail:_,run:kt(),hash:""};St(r.history,
{...j,stage:a.name},o.settings)}let P=F=>F===null?"":Io(F);return Qs(r3,{ok:x.length===0,findings:pr(
r.findings.filter(({code:F})=>F==="SCHEDULE_CLASH"),i),stage:a.name,slots:O.map(({entry:F,date:_,
start:j,
end:U,place:B,room:L})=>({entry:F,date:_,start:P(j),end:P(U),place:B,room:L})),unplaced:x,seed:t,
written:n,
message:s.plan(O.length,N,x.length)})}function Vge({competition:e,deciding:t,keepers:n},r,o,i){let{
language:s}=e.
settings,a=Cp(s),u=t.tabs.get("schedule");if(u!==void 0){let p=_e(u);!p.values.every(b=>b.every(x=>x===
""))&&Lg(p,e)===null&&ye(ge("BAD_REQUEST",Cp(Xe(s)).noPlan(u)))}let l=new h(i.map(p=>[p.code,p])),c=[
...o].sort((p,g)=>p.date===g.date?p.start-g.start:p.date<g.date?-1:1).map(({entry:p,date:g,start:b,
end:x,
room:O})=>{var F,_,j;let{name:N="",institution:P="",phone:I=""}=(F=l.get(p))!=null?F:{};return{
occasion:r.
name,date:wo(g,s),start:Io(b),end:Io(x),place:(j=(_=r.sitting)==null?void 0:_.place)!=null?j:"",room:
O,
entry:p,name:N,institution:P,phone:I}}),d=Sh(lu,u,c,s,[a.title,a.origin],n);u===void 0&&Qn(
"schedule",
d)}m();var Yge=q({language:gt(["id","en"])});function K3(e){let t=me(()=>kP(Fk,he(Yge,e).language));
return"problem"in t?t:Ss()}m();var Xge=q({entries:de(z())}),Qge=100;function lb(e){return me(()=>{
let{entries:t}=he(Xge,e);Se();let n=new w(
t.map(X)),r=jt(rt(),At()),{competition:o}=tr(new h([...r].map(([i,s])=>[i,_e(s)])));return{settings:
r.
has("settings")?o.settings:null,history:ms(o.settings.language).rows.slice(-Qge).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(X(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function G3(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function H3(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function q3(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function q0(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function J3(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function Z3(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var J0=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function V3(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var ehe=q({provisional:xe()});function cb(e){return me(()=>{let{
provisional:t}=he(ehe,e);return Se(),
q3("Sidebar",le(pt()).menu.rankingTitle,t?"provisional":"ranking"),null})}var the=240*1e3,Y3=[
"piagam","surat"];function Z0(e){var i,s;let t=J0(e)?pt():"id",n=le(t).menu,r=lo(
t),o=J0(e)?(s=(i=om())==null?void 0:i.top)!=null?s:10:null;G3(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var X3=()=>H3("Sidebar",le(
pt()).menu.name);function Q3(){
let e=e$(),t="answer"in e?e.answer.questions:0;Qa(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var eG=()=>Qa(ub({}),({tabs:e,more:t,notes:n})=>{let r=lo(Y0());return[nhe(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),nhe=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function tG(){var i,s,a;let e=am({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){nG(e);return}let n=Y0(),r=le(n),o=le(
pt()).menu.close((a=(s=om())==null?void 0:s.top)!=null?a:10);J3(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&V0()}var V0=()=>nG(am({provisional:!1,close:!0}));function nG(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Qa(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function rG(){let e=cb({provisional:!1});"problem"in e&&uG(
e.problem,le(pt()).menu.name)}var oG=()=>Qa(xh({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),iG=()=>Qa(
vh({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),rhe=12,sG=()=>Qa(Wy(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,rhe).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function aG(){let e=R.now()+the,t=null,n=bp({kinds:Y3});for(;"answer"in n&&(t=V3(t,n.answer),
!(!n.answer.more||R.now()>e));)n=bp({kinds:Y3,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};Qa(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var g,b;return u===0?a?p.
noWinners:(b=(g=d[0])==null?void 0:g.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function Y0(){let e=jt(rt(),At()).get("settings");return e===void 0?pt():tr(new h([[
"settings",_e(e)]])).competition.settings.language}function Qa(e,t,n=!1){let r=le("answer"in e?Y0():
pt());
"answer"in e&&n?q0(r.menu.name,t(e.answer,r.done)):"answer"in e?Z3(t(e.answer,r.done),r.menu.name):
uG(
e.problem,r.menu.name)}var uG=({message:e,link:t=""},n)=>q0(n,[e,t].join(`
`).trim());m();var ohe=q({tab:z(),cell:Me(z().check(zc(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function lG(e){
return me(()=>{let{tab:t,cell:n}=he(ohe,e);return bT(t,n)||ye(ge("BAD_REQUEST",le(pt()).problems.noTab(
t))),null})}m();var ihe=q({settings:Ft(z(),Lp())});function cG(e){let t=me(()=>{let{settings:n}=he(
ihe,e);Se(),Ce(()=>{
var P;let r=le(pt()).problems,o=jt(rt(),At()).get("settings"),i=o===void 0?null:_e(o),{competition:s,
rows:a,tables:u}=tr(new h(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return ye(ge("BAD_REQUEST",r.noTab(Z.settings[s.settings.language])));let p=wt(oa,{...s.settings,...n}
),
g=y.keys(n).every(I=>Ir.some(F=>F.key===I));if(!p.success||!g)return ye(ge("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,x=Ir.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:hk(p.data,I)}));for(let{known:I,is:F}of x){let _=a.settings.get(I.key);_!==void 0&&
Qt(
o,_,d,[[F]])}let N=x.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:F})=>v.from({
length:f.
max(c,d)+1},(_,j)=>j===c?I.word[b]:j===d?F:""));N.length>0&&Qt(o,vr(o),0,N)})});return"problem"in t?
t:lb({entries:[]})}m();var she=q({preset:z()});function dG(e){let t=me(()=>{var a;let{preset:n}=he(
she,e);Se();let r=pt(),o=le(
r).problems,i=rm.map(u=>u.id).join(", "),s=(a=rm.find(u=>u.id===n))!=null?a:ye(ge("BAD_REQUEST",o.unknownPreset(
n,i)));return Ce(()=>{var b;let u=oa.parse({...s.settings,language:r,admins:[we()].filter(x=>x!=="")}
),
{stages:l,criteria:c}=s,d=Ag({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
p=(b=ahe(d))!=null?b:ye(ge("BAD_REQUEST",o.notEmpty));for(let x of d)p.includes(x.name)||un(x);rt().
filter(x=>d.every(O=>O.name!==x)).length===1&&yT(),Xn()})});return"problem"in t?t:Ss()}function ahe(
e){
var n;let t=[];for(let r of jt(rt(),At()).values()){let o=_e(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!uhe(o,i))return null;
t.push(r)}return t}function uhe(e,t){let n=f.max(e.length,t.length);return v.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=f.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,d,p,g;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((g=(p=t[r])==null?void 0:p[l])!=null?g:"")})})}m();var lhe=q({reason:z()}
),mG=e=>Na(()=>{let t=he(lhe,e);return({competition:n},r)=>{let o=sh(t.reason,
n),{breaks:i,cut:s}=Qf(_u(r.links,Ie(Po),Qe),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:et(),by:we(),action:"explain",detail:o,run:kt(),hash:a};St(r,u,n.settings)}
});var che=e=>Z0(e),dhe=e=>Z0(e),mhe=()=>X3(),phe=()=>Q3(),fhe=()=>tG(),ghe=()=>eG(),hhe=()=>rG(),
yhe=()=>aG(),
bhe=()=>V0(),whe=()=>oG(),khe=()=>iG(),vhe=()=>sG(),xhe=()=>Ss(),She=()=>QF(),The=e=>am(e),Ehe=e=>bp(
e),Che=e=>UK(e),Rhe=e=>AK(e),Dhe=e=>OK(e),Ahe=e=>NK(e),Ohe=e=>PK(e),Nhe=e=>FW(e),Phe=e=>dG(e),Ihe=e=>u_(
e),Fhe=e=>ub(e),$he=e=>a3(e),_he=e=>W3(e),Mhe=e=>t$(e),Lhe=e=>n$(e),jhe=e=>lb(e),zhe=e=>cG(e),Bhe=e=>K3(
e),Uhe=e=>cb(e),Whe=e=>lG(e),Khe=e=>g_(e),Ghe=e=>h_(e),Hhe=e=>y_(e),qhe=e=>mG(e),Jhe=e=>b_(e),Zhe=e=>xh(
e),Vhe=()=>AM(),Yhe=e=>vh(e),Xhe=e=>M3(e),Qhe=e=>_3(e),eye=e=>E3(e),tye=e=>Wy(e),nye=e=>i$(e),rye=e=>u$(
e),oye=()=>l$(),iye=()=>m$(),sye=e=>f$(e),aye=e=>S$(e);return ti(uye);})();
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
