// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var dj=Object.create;var Dd=Object.defineProperty;var mj=Object.getOwnPropertyDescriptor;
var pj=Object.getOwnPropertyNames;var fj=Object.getPrototypeOf,gj=Object.prototype.hasOwnProperty;
var Od=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ie=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Ag=(e,t)=>{
for(var n in t)Dd(e,n,{get:t[n],enumerable:!0})},_v=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of pj(t))!gj.call(e,o)&&o!==n&&Dd(e,o,{get:()=>t[o],enumerable:!(r=mj(t,o))||r.
enumerable});return e};var hj=(e,t,n)=>(n=e!=null?dj(fj(e)):{},_v(t||!e||!e.__esModule?Dd(n,
"default",{value:e,enumerable:!0}):
n,e)),Jo=e=>_v(Dd({},"__esModule",{value:!0}),e);var k,R,E,C,y,f,v,g,w,T,S,D,O,m=Od(()=>{
"use strict";({Array:k,Date:R,Error:E,JSON:C,Map:y,Math:f,Number:v,
Object:g,Set:w,String:T,Symbol:S,Uint8Array:D,WeakMap:O}=globalThis)});function gq(e,t){return fq(e,
t||{},0,0)}function Ub(e,t){return lq(e,{i:2},t&&t.out,t&&t.dictionary)}
function Zp(e,t){if(t){for(var n=new xt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(QN)
return QN.encode(e);for(var o=e.length,i=new xt(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new xt(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return yc(
i,0,s)}function Wb(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Lb)return Lb.decode(e);var o=yq(e),i=o.s,n=o.r;return n.length&&yn(8),i}
}
function lP(e,t){t||(t={});var n={},r=[];uP(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=Zp(s),p=d.length,h=l.comment,b=h&&Zp(h),x=b&&b.length,A=jb(l.extra);p>65535&&
yn(11);var N=c?gq(u,l):u,P=N.length,I=pq();I.p(u),r.push(aP(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&h.length!=x,o,compression:c})),o+=30+p+A+P,i+=76+2*(p+A)+(x||0)+P}for(var F=new xt(i+22),
M=o,z=i-o,L=0;L<r.length;++L){var d=r[L];eP(F,d.o,d,d.f,d.u,d.c.length);var j=30+d.f.length+jb(d.extra);
F.set(d.c,d.o+j),eP(F,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+j+(d.m?d.m.length:0)}return kq(F,o,r.length,
z,M),F}function cP(e,t){for(var n={},r=e.length-22;fr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&yn(
13);var o=ro(e,r+8);if(!o)return{};var i=fr(e,r+16),s=fr(e,r-20)==117853008;if(s){var a=fr(e,r-12);s=
fr(e,a)==101075792,s&&(o=fr(e,a+32),i=fr(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=wq(e,i,s),
d=c[0],p=c[1],h=c[2],b=c[3],x=c[4],A=c[5],N=bq(e,A);i=x,(!u||u({name:b,size:p,originalSize:h,
compression:d}))&&
(d?d==8?n[b]=Ub(e.subarray(N,N+p),{out:new xt(h)}):yn(14,"unknown compression type "+d):n[b]=yc(e,N,
N+p))}return n}var xt,Yn,zb,Jp,Vp,$b,tP,nP,rP,_b,oP,rq,VN,Fb,jo,Ve,oo,Ci,Ve,Ve,Ve,Ve,hc,Ve,oq,iq,sq,
aq,Ab,_r,Nb,Bb,yc,uq,yn,lq,zo,fc,Pb,Mb,YN,gc,iP,XN,cq,sP,dq,mq,pq,fq,aP,ro,fr,Ib,nn,uP,QN,Lb,hq,yq,
bq,
wq,vq,jb,eP,kq,dP=Od(()=>{m();xt=D,Yn=Uint16Array,zb=Int32Array,Jp=new xt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Vp=new xt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),$b=new xt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),tP=function(e,t){
for(var n=new Yn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new zb(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},nP=tP(Jp,2),rP=nP.b,_b=nP.r;rP[28]=258,_b[258]=28;oP=tP(
Vp,0),rq=oP.b,VN=oP.r,Fb=new Yn(32768);for(Ve=0;Ve<32768;++Ve)jo=(Ve&43690)>>1|(Ve&21845)<<1,jo=(jo&
52428)>>2|(jo&13107)<<2,jo=(jo&61680)>>4|(jo&3855)<<4,Fb[Ve]=((jo&65280)>>8|(jo&255)<<8)>>1;oo=(
function(e,t,n){
for(var r=e.length,o=0,i=new Yn(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new Yn(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new Yn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[Fb[d]>>u]=l}else for(a=new Yn(r),o=0;o<r;++o)e[o]&&(a[o]=Fb[
s[e[o]-
1]++]>>15-e[o]);return a}),Ci=new xt(288);for(Ve=0;Ve<144;++Ve)Ci[Ve]=8;for(Ve=144;Ve<256;++Ve)Ci[Ve]=
9;for(Ve=256;Ve<280;++Ve)Ci[Ve]=7;for(Ve=280;Ve<288;++Ve)Ci[Ve]=8;hc=new xt(32);for(Ve=0;Ve<32;++Ve)
hc[Ve]=5;oq=oo(Ci,9,0),iq=oo(Ci,9,1),sq=oo(hc,5,0),aq=oo(hc,5,1),Ab=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},_r=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Nb=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Bb=function(e){return(e+7)/
8|0},yc=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new xt(e.subarray(
t,n))},uq=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],yn=function(
e,t,n){var r=new E(
t||uq[e]);if(r.code=e,E.captureStackTrace&&E.captureStackTrace(r,yn),!n)throw r;return r},lq=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new xt(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new xt(o*3));var l=function(tl){var nl=n.length;if(tl>nl){var Ks=new xt(f.max(nl*2,tl));Ks.set(n),n=
Ks}},c=t.f||0,d=t.p||0,p=t.b||0,h=t.l,b=t.d,x=t.m,A=t.n,N=o*8;do{if(!h){c=_r(e,d,1);var P=_r(e,d+1,3);
if(d+=3,P)if(P==1)h=iq,b=aq,x=9,A=5;else if(P==2){var z=_r(e,d,31)+257,L=_r(e,d+10,15)+4,j=z+_r(e,d+
5,31)+1;d+=14;for(var B=new xt(j),q=new xt(19),H=0;H<L;++H)q[$b[H]]=_r(e,d+H*3,7);d+=L*3;for(var V=Ab(
q),Q=(1<<V)-1,G=oo(q,V,1),H=0;H<j;){var ne=G[_r(e,d,Q)];d+=ne&15;var I=ne>>4;if(I<16)B[H++]=I;else{
var me=0,
Pe=0;for(I==16?(Pe=3+_r(e,d,3),d+=2,me=B[H-1]):I==17?(Pe=3+_r(e,d,7),d+=3):I==18&&(Pe=11+_r(e,d,127),
d+=7);Pe--;)B[H++]=me}}var de=B.subarray(0,z),ue=B.subarray(z);x=Ab(de),A=Ab(ue),h=oo(de,x,1),b=oo(
ue,
A,1)}else yn(1);else{var I=Bb(d)+4,F=e[I-4]|e[I-3]<<8,M=I+F;if(M>o){u&&yn(0);break}a&&l(p+F),n.set(e.
subarray(I,M),p),t.b=p+=F,t.p=d=M*8,t.f=c;continue}if(d>N){u&&yn(0);break}}a&&l(p+131072);for(var Ct=(
1<<
x)-1,we=(1<<A)-1,wt=d;;wt=d){var me=h[Nb(e,d)&Ct],Bt=me>>4;if(d+=me&15,d>N){u&&yn(0);break}if(me||yn(
2),Bt<256)n[p++]=Bt;else if(Bt==256){wt=d,h=null;break}else{var Ut=Bt-254;if(Bt>264){var H=Bt-257,vt=Jp[
H];
Ut=_r(e,d,(1<<vt)-1)+rP[H],d+=vt}var Mr=b[Nb(e,d)&we],Us=Mr>>4;Mr||yn(3),d+=Mr&15;var ue=rq[Us];if(
Us>
3){var vt=Vp[Us];ue+=Nb(e,d)&(1<<vt)-1,d+=vt}if(d>N){u&&yn(0);break}a&&l(p+131072);var Ws=p+Ut;if(p<
ue){var Cd=i-ue,Rd=f.min(ue,Ws);for(Cd+p<0&&yn(3);p<Rd;++p)n[p]=r[Cd+p]}for(;p<Ws;++p)n[p]=n[p-ue]}}
t.l=h,t.p=wt,t.b=p,t.f=c,h&&(c=1,t.m=x,t.d=b,t.n=A)}while(!c);return p!=n.length&&s?yc(n,0,p):n.subarray(
0,p)},zo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},fc=function(e,t,n){n<<=t&7;var r=t/
8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Pb=function(e,t){for(var n=[],r=0;r<e.length;++r)e[r]&&n.push(
{s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:sP,l:0};if(o==1){var s=new xt(n[0].s+1);
return s[n[0].
s]=1,{t:s,l:1}}n.sort(function(M,z){return M.f-z.f}),n.push({s:-1,f:25001});var a=n[0],u=n[1],l=0,c=1,
d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[l].f<n[d].f?l++:
d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);var h=new Yn(
p+1),b=Mb(n[c-1],h,0);if(b>t){var r=0,x=0,A=b-t,N=1<<A;for(i.sort(function(z,L){return h[L.s]-h[z.s]||
z.f-L.f});r<o;++r){var P=i[r].s;if(h[P]>t)x+=N-(1<<b-h[P]),h[P]=t;else break}for(x>>=A;x>0;){var I=i[
r].
s;h[I]<t?x-=1<<t-h[I]++-1:++r}for(;r>=0&&x;--r){var F=i[r].s;h[F]==t&&(--h[F],++x)}b=t}return{t:new xt(
h),l:b}},Mb=function(e,t,n){return e.s==-1?f.max(Mb(e.l,t,n+1),Mb(e.r,t,n+1)):t[e.s]=n},YN=function(
e){
for(var t=e.length;t&&!e[--t];);for(var n=new Yn(++t),r=0,o=e[0],i=1,s=function(u){n[r++]=u},a=1;a<=
t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?i-11<<5|28690:i-
3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}for(;i--;)s(o);
i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},gc=function(e,t){for(var n=0,r=0;r<t.length;++r)n+=e[r]*t[
r];
return n},iP=function(e,t,n){var r=n.length,o=Bb(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^255,e[o+3]=
e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},XN=function(e,t,n,r,o,i,s,a,u,l,c){zo(
t,c++,n),++o[256];for(var d=Pb(o,15),p=d.t,h=d.l,b=Pb(i,15),x=b.t,A=b.l,N=YN(p),P=N.c,I=N.n,F=YN(x),
M=F.c,z=F.n,L=new Yn(19),j=0;j<P.length;++j)++L[P[j]&31];for(var j=0;j<M.length;++j)++L[M[j]&31];for(
var B=Pb(
L,7),q=B.t,H=B.l,V=19;V>4&&!q[$b[V-1]];--V);var Q=l+5<<3,G=gc(o,Ci)+gc(i,hc)+s,ne=gc(o,p)+gc(i,x)+s+
14+3*V+gc(L,q)+2*L[16]+3*L[17]+7*L[18];if(u>=0&&Q<=G&&Q<=ne)return iP(t,c,e.subarray(u,u+l));var me,
Pe,de,ue;if(zo(t,c,1+(ne<G)),c+=2,ne<G){me=oo(p,h,0),Pe=p,de=oo(x,A,0),ue=x;var Ct=oo(q,H,0);zo(t,c,
I-257),zo(t,c+5,z-1),zo(t,c+10,V-4),c+=14;for(var j=0;j<V;++j)zo(t,c+3*j,q[$b[j]]);c+=3*V;for(var we=[
P,M],wt=0;wt<2;++wt)for(var Bt=we[wt],j=0;j<Bt.length;++j){var Ut=Bt[j]&31;zo(t,c,Ct[Ut]),c+=q[Ut],
Ut>
15&&(zo(t,c,Bt[j]>>5&127),c+=Bt[j]>>12)}}else me=oq,Pe=Ci,de=sq,ue=hc;for(var j=0;j<a;++j){var vt=r[
j];
if(vt>255){var Ut=vt>>18&31;fc(t,c,me[Ut+257]),c+=Pe[Ut+257],Ut>7&&(zo(t,c,vt>>23&31),c+=Jp[Ut]);var Mr=vt&
31;fc(t,c,de[Mr]),c+=ue[Mr],Mr>3&&(fc(t,c,vt>>5&8191),c+=Vp[Mr])}else fc(t,c,me[vt]),c+=Pe[vt]}
return fc(
t,c,me[256]),c+Pe[256]},cq=new zb([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),
sP=new xt(0),dq=function(e,t,n,r,o,i){var s=i.z||e.length,a=new xt(r+s+5*(1+f.ceil(s/7e3))+o),u=a.subarray(
r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=cq[t-1],p=d>>13,h=d&8191,b=(1<<n)-
1,x=i.p||new Yn(32768),A=i.h||new Yn(b+1),N=f.ceil(n/3),P=2*N,I=function(Og){return(e[Og]^e[Og+1]<<N^
e[Og+2]<<P)&b},F=new zb(25e3),M=new Yn(288),z=new Yn(32),L=0,j=0,B=i.i||0,q=0,H=i.w||0,V=0;B+2<s;++B){
var Q=I(B),G=B&32767,ne=A[Q];if(x[G]=ne,A[Q]=G,H<=B){var me=s-B;if((L>7e3||q>24576)&&(me>423||!l)){c=
XN(e,u,0,F,M,z,j,q,V,B-V,c),q=L=j=0,V=B;for(var Pe=0;Pe<286;++Pe)M[Pe]=0;for(var Pe=0;Pe<30;++Pe)z[
Pe]=
0}var de=2,ue=0,Ct=h,we=G-ne&32767;if(me>2&&Q==I(B-we))for(var wt=f.min(p,me)-1,Bt=f.min(32767,B),Ut=f.
min(258,me);we<=Bt&&--Ct&&G!=ne;){if(e[B+de]==e[B+de-we]){for(var vt=0;vt<Ut&&e[B+vt]==e[B+vt-we];++vt)
;if(vt>de){if(de=vt,ue=we,vt>wt)break;for(var Mr=f.min(we,vt-2),Us=0,Pe=0;Pe<Mr;++Pe){var Ws=B-we+Pe&
32767,Cd=x[Ws],Rd=Ws-Cd&32767;Rd>Us&&(Us=Rd,ne=Ws)}}}G=ne,ne=x[G],we+=G-ne&32767}if(ue){F[q++]=268435456|
_b[de]<<18|VN[ue];var tl=_b[de]&31,nl=VN[ue]&31;j+=Jp[tl]+Vp[nl],++M[257+tl],++z[nl],H=B+de,++L}else
F[q++]=e[B],++M[e[B]]}}for(B=f.max(B,H);B<s;++B)F[q++]=e[B],++M[e[B]];c=XN(e,u,l,F,M,z,j,q,V,B-V,c),
l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=x,i.i=B,i.w=H)}else{for(var B=i.w||0;B<s+l;B+=65535){var Ks=B+
65535;Ks>=s&&(u[c/8|0]=l,Ks=s),c=iP(u,c+1,e.subarray(B,Ks))}i.i=s}return yc(a,0,r+Bb(c)+o)},mq=(
function(){
for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^n>>>1;e[t]=n}
return e})(),
pq=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)n=mq[n&255^t[r]]^n>>>8;e=
n},d:function(){return~e}}},fq=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){var i=t.dictionary.
subarray(-32768),s=new xt(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.length}return dq(e,
t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*1.5):20:12+t.mem,n,
r,o)},aP=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];return n},ro=function(
e,t){
return e[t]|e[t+1]<<8},fr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>0},Ib=function(
e,t){
return fr(e,t)+fr(e,t+4)*4294967296},nn=function(e,t,n){for(;n;++t)e[t]=n,n>>>=8};uP=function(e,t,n,
r){
for(var o in e){var i=e[o],s=t+o,a=r;k.isArray(i)&&(a=aP(r,i[1]),i=i[0]),ArrayBuffer.isView(i)?n[s]=
[i,a]:(n[s+="/"]=[new xt(0),a],uP(i,s,n,r))}},QN=typeof TextEncoder!="undefined"&&new TextEncoder,Lb=
typeof TextDecoder!="undefined"&&new TextDecoder,hq=0;try{Lb.decode(sP,{stream:!0}),hq=1}catch{}yq=function(
e){
for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);if(n+o>e.length)return{s:t,r:yc(e,n-1)};o?
o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&63)-65536,t+=T.fromCharCode(55296|r>>10,
56320|
r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&
63):t+=T.fromCharCode(r)}};bq=function(e,t){return t+30+ro(e,t+26)+ro(e,t+28)},wq=function(e,t,n){
var r=ro(
e,t+28),o=ro(e,t+30),i=Wb(e.subarray(t+46,t+46+r),!(ro(e,t+8)&2048)),s=t+46+r,a=vq(e,s,o,n,fr(e,t+20),
fr(e,t+24),fr(e,t+42)),u=a[0],l=a[1],c=a[2];return[ro(e,t+10),u,l,i,s+o+ro(e,t+32),c]},vq=function(e,
t,n,r,o,i,s){
var a=o==4294967295,u=i==4294967295,l=s==4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+ro(e,t+2))
if(ro(e,t)==1)return[a?Ib(e,t+4+8*u):o,u?Ib(e,t+4):i,l?Ib(e,t+4+8*(u+a)):s,1];r<2&&yn(13)}return[o,i,
s,0]},jb=function(e){var t=0;if(e)for(var n in e){var r=e[n].length;r>65535&&yn(9),t+=r+4}return t},
eP=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,c=a&&a.length,d=jb(l);nn(e,t,s!=null?33639248:
67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[
t++]=
n.compression&255,e[t++]=n.compression>>8;var p=new R(n.mtime==null?R.now():n.mtime),h=p.getFullYear(
)-
1980;if((h<0||h>119)&&yn(10),nn(e,t,h<<25|p.getMonth()+1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes(
)<<
5|p.getSeconds()>>1),t+=4,i!=-1&&(nn(e,t,n.crc),nn(e,t+4,i<0?-i-2:i),nn(e,t+8,n.size)),nn(e,t+12,u),
nn(e,t+14,d),t+=16,s!=null&&(nn(e,t,c),nn(e,t+6,n.attrs),nn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(
var b in l){
var x=l[b],A=x.length;nn(e,t,+b),nn(e,t+2,A),e.set(x,t+4),t+=4+A}return c&&(e.set(a,t),t+=c),t},kq=function(
e,t,n,r,o){
nn(e,t,101010256),nn(e,t+8,n),nn(e,t+10,n),nn(e,t+12,r),nn(e,t+16,o)}});var xs={};Ag(xs,{inflateSync:
()=>Ub,strFromU8:()=>Wb,strToU8:()=>Zp,unzipSync:()=>cP,zipSync:()=>lP});
var Ts=Od(()=>{"use strict";m();dP()});var Es=Ie(rn=>{"use strict";m();function _q(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Ss(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function lu(e,t){return t===void 0&&(t=g),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Ss(e,t){return g.prototype.hasOwnProperty.call(e,t)}function Fq(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Ss(t,n)&&(e[n]=t[n]);return e}
var vP=lu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function Mq(e){
return Ss(vP,e.toLowerCase())}var kP=lu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function Lq(e){return Ss(kP,e.toLowerCase())}
var kc=lu(
{script:!1,style:!1,textarea:!0,title:!0});function jq(e){var t=e.toLowerCase();return Ss(kc,t)&&!kc[
t]}
function zq(e){var t=e.toLowerCase();return Ss(kc,t)&&kc[t]}function xP(e){return e===xc.HTML}
function Bq(e){
return xP(e)||e===xc.XML_XHTML_APPLICATION}var xc=lu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
Uq=g.keys(xc).map(function(e){return xc[e]});function Wq(e){return Uq.indexOf(e)>-1}var Kq=lu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});rn.assign=Fq;rn.find=_q;
rn.freeze=lu;rn.HTML_BOOLEAN_ATTRIBUTES=
vP;rn.HTML_RAW_TEXT_ELEMENTS=kc;rn.HTML_VOID_ELEMENTS=kP;rn.hasDefaultHTMLNamespace=Bq;rn.hasOwn=Ss;
rn.isHTMLBooleanAttribute=Mq;rn.isHTMLRawTextElement=jq;rn.isHTMLEscapableRawTextElement=zq;rn.isHTMLMimeType=
xP;rn.isHTMLVoidElement=Lq;rn.isValidMimeType=Wq;rn.MIME_TYPE=xc;rn.NAMESPACE=Kq});var Rc=Ie(Cc=>{
"use strict";m();var Gq=Es();function SP(e,t){e.prototype=g.create(E.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Sc=Gq.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),EP=g.keys(Sc);
function CP(e){return typeof e=="number"&&e>=1&&e<=25}
function qq(e){return typeof e=="string"&&e.substring(e.length-Sc.Error.length)===Sc.Error}function Ec(
e,t){
CP(e)?(this.name=EP[e],this.message=t||""):(this.message=e,this.name=qq(t)?t:Sc.Error),E.captureStackTrace&&
E.captureStackTrace(this,Ec)}SP(Ec,!0);g.defineProperties(Ec.prototype,{code:{enumerable:!0,get:
function(){
var e=EP.indexOf(this.name);return CP(e)?e:0}}});var RP={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
qb=g.entries(RP);for(Tc=0;Tc<qb.length;Tc++)TP=qb[Tc][0],Ec[TP]=qb[Tc][1];var TP,Tc;function Hb(e,t,
n){
this.message=e,this.locator=t,this.cause=n,E.captureStackTrace&&E.captureStackTrace(this,Hb)}SP(Hb);
Cc.DOMException=Ec;Cc.DOMExceptionName=Sc;Cc.ExceptionCode=RP;Cc.ParseError=Hb});var ew=Ie(xe=>{
"use strict";m();function IP(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var mu=IP();function Di(e){if(e.source[
0]!==
"[")throw new E(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function cu(e,t){if(e.source[0]!=="[")throw new E("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new E(C.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new E('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new E(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),mu?
"u":"")}function Ne(e){var t=this;return new RegExp(k.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new E(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),mu?"u":"")}
function ve(e){if(arguments.length===0)
throw new E("no parameters provided");return Ne.apply(ve,["(?:"].concat(k.prototype.slice.call(
arguments),
[")"]))}var Hq="\uFFFD",Oi=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;mu&&(Oi=Ne("[",Di(Oi),
"\\u{10000}-\\u{10FFFF}","]"));var Zq=new RegExp("[^"+Di(Oi)+"]",mu?"u":""),rf=/[\x20\x09\x0D\x0A]/,
Jq=Di(rf),nt=Ne(rf,"+"),yt=Ne(rf,"*"),Dc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
mu&&(Dc=Ne("[",Di(Dc),"\\u{10000}-\\u{10FFFF}","]"));var Vq=Di(Dc),Vb=Ne("[",Vq,Di(/[-.0-9\xB7]/),Di(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Xn=Ne(Dc,Vb,"*"),Yq=Ne("^",Xn,"$"),DP=Ne(Vb,"+"),Xq=Ne("&",Xn,
";"),Qq=ve(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Oc=ve(Xq,"|",Qq),Ac=Ne("%",Xn,";"),Yb=ve(Ne('"',ve(/[^%&"]/,
"|",Ac,"|",Oc),"*",'"'),"|",Ne("'",ve(/[^%&']/,"|",Ac,"|",Oc),"*","'")),eH=ve('"',ve(/[^<&"]/,"|",Oc),
"*",'"',"|","'",ve(/[^<&']/,"|",Oc),"*","'"),tH=cu(Dc,":"),nH=cu(Vb,":"),Zb=Ne(tH,nH,"*"),rH=Ne("^",
Zb,"$"),Nc=Ne(Zb,ve(":",Zb),"?"),oH=Ne("^",Nc,"$"),iH=Ne("(",Nc,")"),du=ve(/"[^"]*"|'[^']*'/),sH=Ne(
/^<\?/,"(",Xn,")",ve(nt,"(?!",rf,")(",Oi,"*?)"),"?",/\?>/),OP=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Pc=ve('"',OP,'*"',"|","'",cu(OP,"'"),"*'"),$P="<!--",_P="-->",aH=Ne($P,ve(cu(Oi,"-"),"|",Ne("-",cu(
Oi,
"-"))),"*",_P),AP="#PCDATA",uH=ve(Ne(/\(/,yt,AP,ve(yt,/\|/,yt,Nc),"*",yt,/\)\*/),"|",Ne(/\(/,yt,AP,
yt,
/\)/)),lH=/[?*+]?/,cH=Ne(/\([^>]+\)/,lH),dH=ve("EMPTY","|","ANY","|",uH,"|",cH),mH="<!ELEMENT",pH=Ne(
mH,nt,ve(Nc,"|",Ac),nt,ve(dH,"|",Ac),yt,">"),fH=Ne("NOTATION",nt,/\(/,yt,Xn,ve(yt,/\|/,yt,Xn),"*",yt,
/\)/),gH=Ne(/\(/,yt,DP,ve(yt,/\|/,yt,DP),"*",yt,/\)/),hH=ve(fH,"|",gH),yH=ve(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",hH),bH=ve(/#REQUIRED|#IMPLIED/,"|",ve(ve("#FIXED",nt),"?",eH)),wH=ve(nt,Xn,nt,yH,nt,bH),vH="<!ATTLIST",
kH=Ne(vH,nt,Xn,wH,"*",yt,">"),Jb="about:legacy-compat",xH=ve('"'+Jb+'"',"|","'"+Jb+"'"),Xb="SYSTEM",
of="PUBLIC",sf=ve(ve(Xb,nt,du),"|",ve(of,nt,Pc,nt,du)),TH=Ne("^",ve(ve(Xb,nt,"(?<SystemLiteralOnly>",
du,")"),"|",ve(of,nt,"(?<PubidLiteral>",Pc,")",nt,"(?<SystemLiteral>",du,")"))),SH=Ne("^",Pc,
"$"),EH=Ne("^",du,"$"),CH=ve(nt,"NDATA",nt,Xn),RH=ve(Yb,"|",ve(sf,CH,"?")),FP="<!ENTITY",DH=Ne(FP,nt,
Xn,nt,RH,yt,">"),OH=ve(Yb,"|",sf),AH=Ne(FP,nt,"%",nt,Xn,nt,OH,yt,">"),NH=ve(DH,"|",AH),PH=Ne(of,nt,
Pc),
IH=Ne("<!NOTATION",nt,Xn,nt,ve(sf,"|",PH),yt,">"),Qb=Ne(yt,"=",yt),NP=/1[.]\d+/,$H=Ne(nt,"version",
Qb,
ve("'",NP,"'","|",'"',NP,'"')),PP=/[A-Za-z][-A-Za-z0-9._]*/,_H=ve(nt,"encoding",Qb,ve('"',PP,'"',"|",
"'",PP,"'")),FH=ve(nt,"standalone",Qb,ve("'",ve("yes","|","no"),"'","|",'"',ve("yes","|","no"),'"')),
MH=Ne(/^<\?xml/,$H,_H,"?",FH,"?",yt,/\?>/),LH="<!DOCTYPE",jH="<![CDATA[",zH="]]>",BH=/<!\[CDATA\[/,
UH=/\]\]>/,
WH=Ne(Oi,"*?",UH),KH=Ne(BH,WH);xe.chars=Di;xe.chars_without=cu;xe.detectUnicodeSupport=IP;xe.reg=Ne;
xe.regg=ve;xe.ABOUT_LEGACY_COMPAT=Jb;xe.ABOUT_LEGACY_COMPAT_SystemLiteral=xH;xe.AttlistDecl=kH;xe.CDATA_START=
jH;xe.CDATA_END=zH;xe.CDSect=KH;xe.Char=Oi;xe.Comment=aH;xe.COMMENT_START=$P;xe.COMMENT_END=_P;xe.DOCTYPE_DECL_START=
LH;xe.elementdecl=pH;xe.EntityDecl=NH;xe.EntityValue=Yb;xe.ExternalID=sf;xe.ExternalID_match=TH;xe.Name=
Xn;xe.Name_exact=Yq;xe.NCName_exact=rH;xe.NotationDecl=IH;xe.Reference=Oc;xe.PEReference=Ac;xe.PI=sH;
xe.PUBLIC=of;xe.PubidLiteral=Pc;xe.PubidLiteral_match=SH;xe.QName=Nc;xe.QName_exact=oH;xe.QName_group=
iH;xe.S=nt;xe.SChar_s=Jq;xe.S_OPT=yt;xe.SYSTEM=Xb;xe.SystemLiteral=du;xe.SystemLiteral_match=EH;xe.InvalidChar=
Zq;xe.UNICODE_REPLACEMENT_CHARACTER=Hq;xe.UNICODE_SUPPORT=mu;xe.XMLDecl=MH});var cw=Ie(Et=>{
"use strict";m();var hr=Es(),so=hr.find,GH=hr.hasDefaultHTMLNamespace,fu=hr.hasOwn,qH=hr.
isHTMLMimeType,HH=hr.isHTMLRawTextElement,ZH=hr.isHTMLVoidElement,Ic=hr.MIME_TYPE,ao=hr.NAMESPACE,Pn=S(
),
WP=Rc(),ie=WP.DOMException,bn=WP.DOMExceptionName,St=ew();function Wn(e){if(e!==Pn)throw new TypeError(
"Illegal constructor")}function JH(e){return e!==""}function VH(e){return e?e.split(/[\t\n\f\r ]+/).
filter(JH):[]}function YH(e,t){return fu(e,t)||(e[t]=!0),e}function MP(e){if(!e)return[];var t=VH(e);
return g.keys(t.reduce(YH,{}))}function XH(e){return function(t){return e&&e.indexOf(t)!==-1}}
function KP(e){
if(!St.QName_exact.test(e))throw new ie(ie.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function nw(e,t){KP(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ie(ie.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==hr.NAMESPACE.XML)throw new ie(ie.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==hr.NAMESPACE.XMLNS)throw new ie(
ie.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===hr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ie(ie.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function yu(e,t){for(var n in e)
fu(e,n)&&(t[n]=e[n])}function Kn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,yu(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Gn={},gr=Gn.ELEMENT_NODE=1,gu=Gn.ATTRIBUTE_NODE=2,$c=Gn.TEXT_NODE=
3,GP=Gn.CDATA_SECTION_NODE=4,qP=Gn.ENTITY_REFERENCE_NODE=5,QH=Gn.ENTITY_NODE=6,rw=Gn.PROCESSING_INSTRUCTION_NODE=
7,ow=Gn.COMMENT_NODE=8,pu=Gn.DOCUMENT_NODE=9,HP=Gn.DOCUMENT_TYPE_NODE=10,Ai=Gn.DOCUMENT_FRAGMENT_NODE=
11,eZ=Gn.NOTATION_NODE=12,Tt=hr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function ZP(e,t){if(t.length<e.length)return ZP(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function LP(e){return e.guid||(e.guid=f.random()),e.guid}function Mt(){}Mt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)lw(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};Mt.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function io(e,t){
this.
_node=e,this._refresh=t,cf(this)}function cf(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(iI(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)fu(e,r)&&delete e[r];yu(n,e),e._inc=t}}io.prototype.item=function(e){return cf(
this),
this[e]||null};Kn(io,Mt);function hu(){this._nsIndex=g.create(null),this._noNsIndex=g.create(null)}
function JP(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function iw(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=g.create(null)),r}function tZ(e,t,n){var r=iw(e,t,!1),o=r&&
r[n];return o||null}function nZ(e,t){iw(e,t.namespaceURI,!0)[t.localName]=t}function rZ(e,t){var n=iw(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function oZ(e,t,n,r){if(r?t[JP(t,r)]=n:(t[t.length]=n,
t.length++),nZ(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&XP(o,e,r),iZ(o,e,n))}}function jP(
e,t,n){
var r=JP(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,rZ(t,n),e){var i=e.ownerDocument;
i&&XP(i,e,n),n.ownerElement=null}}}hu.prototype={length:0,item:Mt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ie(ie.INUSE_ATTRIBUTE_ERR);var n=tZ(this,e.namespaceURI,
e.localName);return n===e?e:(oZ(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ie(ie.NOT_FOUND_ERR,
e);return jP(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ie(ie.NOT_FOUND_ERR,e?e+" : "+t:t);return jP(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};hu.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function VP(){}VP.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Ic.XML_APPLICATION;e===ao.HTML?
r=Ic.XML_XHTML_APPLICATION:e===ao.SVG&&(r=Ic.XML_SVG_IMAGE);var o=new Uo(Pn,{contentType:r});if(o.implementation=
this,o.childNodes=new Mt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){KP(e);var o=new pf(Pn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Mt,o},createHTMLDocument:
function(e){
var t=new Uo(Pn,{contentType:Ic.HTML});if(t.implementation=this,t.childNodes=new Mt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Ke(e){Wn(e)}Ke.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return lf(this,e,t)},replaceChild:
function(e,t){
lf(this,e,t,tI),t&&this.removeChild(t)},removeChild:function(e){return QP(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return oI(this.ownerDocument||this,this,e)},normalize:function(){on(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===$c&&t.nodeType===$c){for(var r=[],o=n;o!==
null&&o.nodeType===$c;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),sw(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(fu(n,r)&&n[r]===e)return r}t=t.nodeType==gu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&fu(n,
e))return n[e];t=t.nodeType==gu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Cs&&(r=t,t=r.ownerElement),n instanceof Cs&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Tt.DOCUMENT_POSITION_PRECEDING;if(s===o)return Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Tt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Tt.DOCUMENT_POSITION_DISCONNECTED+Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(LP(n.ownerDocument)>LP(t.ownerDocument)?Tt.DOCUMENT_POSITION_FOLLOWING:Tt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Tt.DOCUMENT_POSITION_CONTAINS+Tt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Tt.
DOCUMENT_POSITION_CONTAINED_BY+Tt.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return Tt.DOCUMENT_POSITION_CONTAINED_BY+Tt.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Tt.DOCUMENT_POSITION_CONTAINS+Tt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=ZP(a,l);for(var p in d.childNodes){var h=d.childNodes[p];
if(h===n)return Tt.DOCUMENT_POSITION_FOLLOWING;if(h===t)return Tt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
h)>=0)return Tt.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(h)>=0)return Tt.DOCUMENT_POSITION_PRECEDING}
return 0}};function YP(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}yu(Gn,Ke);yu(Gn,Ke.prototype);yu(Tt,Ke);yu(Tt,Ke.prototype);function uf(e,t){
on(e,null,{enter:function(n){return t(n)?on.STOP:!0}})}function on(e,t,n){for(var r=[{node:e,context:
t,
phase:on.ENTER}];r.length>0;){var o=r.pop();if(o.phase===on.ENTER){var i=n.enter(o.node,o.context);
if(i===
on.STOP)return on.STOP;if(r.push({node:o.node,context:i,phase:on.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:on.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}on.STOP=S("walkDOM.STOP");on.ENTER=0;on.EXIT=1;function Uo(e,t){Wn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Ic.XML_APPLICATION,this.type=qH(this.contentType)?
"html":"xml"}function iZ(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===ao.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function XP(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===ao.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function sw(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function QP(e,t){if(e!==t.parentNode)throw new ie(ie.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,sw(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function sZ(e){return e&&(e.nodeType===Ke.DOCUMENT_NODE||e.nodeType===Ke.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ke.ELEMENT_NODE)}function aZ(e){return e&&(e.nodeType===Ke.CDATA_SECTION_NODE||e.nodeType===Ke.COMMENT_NODE||
e.nodeType===Ke.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ke.DOCUMENT_TYPE_NODE||e.nodeType===Ke.ELEMENT_NODE||
e.nodeType===Ke.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ke.TEXT_NODE)}function Ni(e){return e&&e.nodeType===
Ke.DOCUMENT_TYPE_NODE}function Bo(e){return e&&e.nodeType===Ke.ELEMENT_NODE}function eI(e){return e&&
e.nodeType===Ke.TEXT_NODE}function zP(e,t){var n=e.childNodes||[];if(so(n,Bo)||Ni(t))return!1;var r=so(
n,Ni);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function BP(e,t){var n=e.childNodes||[];function r(i){
return Bo(i)&&i!==t}if(so(n,r))return!1;var o=so(n,Ni);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function uZ(e,t,n){
if(!sZ(e))throw new ie(ie.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ie(ie.NOT_FOUND_ERR,"child not in parent");if(!aZ(t)||Ni(t)&&e.nodeType!==Ke.DOCUMENT_NODE)
throw new ie(ie.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function lZ(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ke.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(Bo);if(i.length>1||so(o,eI))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!zP(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Bo(t)&&!zP(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ni(t)){if(so(r,Ni))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=so(r,Bo);if(n&&r.indexOf(s)<r.indexOf(n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function tI(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ke.DOCUMENT_FRAGMENT_NODE){var i=o.filter(Bo);if(i.length>1||so(o,eI))
throw new ie(ie.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!BP(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Bo(t)&&!BP(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ni(t)){if(so(r,function(u){return Ni(u)&&
u!==n}))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=so(r,Bo);if(n&&r.indexOf(s)<r.indexOf(n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function lf(e,t,n,r){uZ(e,t,n),e.nodeType===Ke.DOCUMENT_NODE&&
(r||lZ)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Ai){var i=t.firstChild;if(i==null)
return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,s.nextSibling=
n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=e;while(
i!==
s&&(i=i.nextSibling));return sw(e.ownerDocument||e,e,t),t.nodeType==Ai&&(t.firstChild=t.lastChild=null),
t}Uo.prototype={implementation:null,nodeName:"#document",nodeType:pu,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Ai){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return lf(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===gr&&(this.documentElement=e),e},removeChild:function(e){var t=QP(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){lf(this,e,t,tI),e.ownerDocument=
this,t&&this.removeChild(t),Bo(e)&&(this.documentElement=e)},importNode:function(e,t){return cZ(this,
e,t)},getElementById:function(e){var t=null;return uf(this.documentElement,function(n){if(n.nodeType==
gr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Wo(Pn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),GH(this.contentType)&&(t.namespaceURI=ao.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Mt;var n=t.attributes=new hu;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new bu(Pn);return e.ownerDocument=this,e.childNodes=new Mt,e}
,
createTextNode:function(e){var t=new _c(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.appendData(
e),t},createComment:function(e){var t=new df(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ie(ie.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new mf(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new gf(Pn);return n.ownerDocument=this,n.childNodes=
new Mt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!St.QName_exact.
test(e))throw new ie(ie.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Cs(Pn);
return t.ownerDocument=this,t.childNodes=new Mt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!St.Name_exact.test(e))throw new ie(ie.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ie("document is an html document",bn.NotSupportedError);
var t=new ff(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=nw(e,t),r=new Wo(Pn),o=r.attributes=new hu;return r.childNodes=new Mt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=nw(e,t),r=new Cs(Pn);return r.ownerDocument=this,r.childNodes=new Mt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Kn(Uo,Ke);function Wo(e){Wn(e),this._nsMap=
g.create(null)}Wo.prototype={nodeType:gr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===ao.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=nw(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=MP(e);return new io(this,function(n){var r=[];return t.length>0&&uf(n,function(o){if(o!==n&&o.
nodeType===gr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=MP(i);s=t.every(XH(a))}s&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===pu?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new io(this,function(r){var o=[];return uf(r,function(i){if(!(
i===
r||i.nodeType!==gr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===ao.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new io(this,function(n){var r=[
];
return uf(n,function(o){o!==n&&o.nodeType===gr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};Uo.prototype.getElementsByClassName=Wo.prototype.getElementsByClassName;Uo.prototype.
getElementsByTagName=Wo.prototype.getElementsByTagName;Uo.prototype.getElementsByTagNameNS=Wo.prototype.
getElementsByTagNameNS;Kn(Wo,Ke);function Cs(e){Wn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Cs.prototype.nodeType=gu;Kn(Cs,Ke);function Pi(e){Wn(e)}Pi.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Kn(Pi,Ke);function _c(e){Wn(e)}_c.prototype={
nodeName:"#text",nodeType:$c,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Kn(_c,Pi);function df(e){Wn(e)}df.prototype={
nodeName:"#comment",nodeType:ow};Kn(df,Pi);function mf(e){Wn(e)}mf.prototype={nodeName:
"#cdata-section",nodeType:GP};
Kn(mf,_c);function pf(e){Wn(e)}pf.prototype.nodeType=HP;Kn(pf,Ke);function aw(e){Wn(e)}aw.prototype.
nodeType=eZ;Kn(aw,Ke);function uw(e){Wn(e)}uw.prototype.nodeType=QH;Kn(uw,Ke);function ff(e){Wn(e)}
ff.
prototype.nodeType=qP;Kn(ff,Ke);function bu(e){Wn(e)}bu.prototype.nodeName="#document-fragment";bu.prototype.
nodeType=Ai;Kn(bu,Ke);function gf(e){Wn(e)}gf.prototype.nodeType=rw;Kn(gf,Pi);function nI(){}nI.prototype.
serializeToString=function(e,t){return rI.call(e,t)};Ke.prototype.toString=rI;function rI(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===pu&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return lw(this,n,s,t),n.join("")}function UP(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===ao.XML||o===ao.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function af(e,t,n,r){if(r&&!St.QName_exact.test(t))throw new ie(
'The attribute name "'+t+'" is not a valid XML QName',bn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
YP),'"')}function lw(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===pu?e:e.ownerDocument,u=a.type==="html";on(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case gr:
var p=l.attributes,h=p.length,b=l.tagName,x=b;if(!u&&!l.prefix&&l.namespaceURI){for(var A,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){A=p.item(N).value;break}if(!A)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(x=I.prefix+":"+b);break}}}
if(i&&!St.QName_exact.test(x))throw new ie('The element name "'+x+'" is not a valid XML QName',bn.InvalidStateError);
t.push("<",x);for(var F=d.slice(),M=0;M<h;M++){var z=p.item(M);z.prefix=="xmlns"?F.push({prefix:z.localName,
namespace:z.value}):z.nodeName=="xmlns"&&F.push({prefix:"",namespace:z.value})}for(var M=0;M<h;M++){
var z=p.item(M);if(UP(z,u,F)){var L=z.prefix||"",j=z.namespaceURI;af(t,L?"xmlns:"+L:"xmlns",j,i),F.push(
{prefix:L,namespace:j})}var B=o?o(z):z;B&&(typeof B=="string"?t.push(B):af(t,B.name,B.value,i))}if(b===
x&&UP(l,u,F)){var q=l.prefix||"",j=l.namespaceURI;af(t,q?"xmlns:"+q:"xmlns",j,i),F.push({prefix:q,
namespace:j})}
var H=!l.firstChild;if(H&&(u||l.namespaceURI===ao.HTML)&&(H=ZH(b)),H)return t.push("/>"),null;if(t.push(
">"),u&&HH(b)){for(var V=l.firstChild;V;)V.data?t.push(V.data):lw(V,t,F.slice(),r),V=V.nextSibling;
return t.
push("</",x,">"),null}return{ns:F,tag:x};case pu:case Ai:if(i&&l.nodeType===pu&&l.documentElement==null)
throw new ie("The Document has no documentElement",bn.InvalidStateError);return{ns:d};case gu:return af(
t,l.name,l.value,i),null;case $c:if(i&&St.InvalidChar.test(l.data))throw new ie(
"The Text node data contains characters outside the XML Char production",bn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,YP)),null;case GP:if(i&&l.data.indexOf("]]>")!==-1)throw new ie(
'The CDATASection data contains "]]>"',bn.InvalidStateError);return s?t.push(St.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),St.CDATA_END):t.push(St.CDATA_START,l.data,St.CDATA_END),null;case ow:if(i){
if(St.InvalidChar.
test(l.data))throw new ie(
"The comment node data contains characters outside the XML Char production",
bn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ie(
'The comment node data contains "--" or ends with "-"',bn.InvalidStateError)}return t.push(St.COMMENT_START,
l.data,St.COMMENT_END),null;case HP:var Q=l.publicId,G=l.systemId;if(i){if(!St.Name_exact.test(l.name))
throw new ie('The doctype name "'+l.name+'" is not a valid XML Name',bn.InvalidStateError);if(Q&&!St.
PubidLiteral_match.test(Q))throw new ie("DocumentType publicId is not a valid PubidLiteral",bn.InvalidStateError);
if(G&&G!=="."&&!St.SystemLiteral_match.test(G))throw new ie(
"DocumentType systemId is not a valid SystemLiteral",bn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ie(
'DocumentType internalSubset contains "]>"',bn.InvalidStateError)}return t.push(St.DOCTYPE_DECL_START,
" ",l.name),Q?(t.push(" ",St.PUBLIC," ",Q),G&&G!=="."&&t.push(" ",G)):G&&G!=="."&&t.push(" ",St.SYSTEM,
" ",G),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case rw:if(i){if(!St.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ie('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',bn.InvalidStateError);if(St.InvalidChar.test(l.data))
throw new ie("The ProcessingInstruction data contains characters outside the XML Char production",bn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ie(
'The ProcessingInstruction data contains "?>"',bn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case qP:if(i&&!St.Name_exact.
test(l.nodeName))throw new ie('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
bn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function cZ(e,t,n){var r;return on(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
gu||n;return a?s:null}}),r}function oI(e,t,n){var r;return on(t,null,{enter:function(o,i){var s=new o.
constructor(Pn);for(var a in o)if(fu(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new Mt),s.ownerDocument=e;var l=n;switch(s.nodeType){case gr:var c=o.attributes,d=s.attributes=
new hu,p=c.length;d._ownerElement=s;for(var h=0;h<p;h++)s.setAttributeNode(oI(e,c.item(h),!0));break;
case gu:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function iI(e,t,n){e[t]=n}function tw(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===gr&&t.push(n),n=n.nextSibling;return t}try{g.defineProperty&&(g.defineProperty(
io.prototype,"length",{get:function(){return cf(this),this.$$length}}),g.defineProperty(Ke.prototype,
"textContent",{get:function(){if(this.nodeType===gr||this.nodeType===Ai){var e=[];return on(this,
null,
{enter:function(t){if(t.nodeType===gr||t.nodeType===Ai)return!0;if(t.nodeType===rw||t.nodeType===ow)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case gr:case Ai:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),g.defineProperty(Pi.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),g.defineProperty(Pi.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),g.defineProperty(Wo.prototype,
"children",{get:function(){return new io(this,tw)}}),g.defineProperty(Uo.prototype,"children",{get:
function(){
return new io(this,tw)}}),g.defineProperty(bu.prototype,"children",{get:function(){return new io(
this,
tw)}}),iI=function(e,t,n){e["$$"+t]=n})}catch{}Et._updateLiveList=cf;Et.Attr=Cs;Et.CDATASection=mf;
Et.
CharacterData=Pi;Et.Comment=df;Et.Document=Uo;Et.DocumentFragment=bu;Et.DocumentType=pf;Et.DOMImplementation=
VP;Et.Element=Wo;Et.Entity=uw;Et.EntityReference=ff;Et.LiveNodeList=io;Et.NamedNodeMap=hu;Et.Node=Ke;
Et.NodeList=Mt;Et.Notation=aw;Et.Text=_c;Et.ProcessingInstruction=gf;Et.walkDOM=on;Et.XMLSerializer=
nI});var aI=Ie(Fc=>{"use strict";m();var sI=Es().freeze;Fc.XML_ENTITIES=sI({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Fc.HTML_ENTITIES=sI({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Fc.entityMap=Fc.HTML_ENTITIES});var hI=Ie(yf=>{"use strict";m();var Tu=Es(),Ce=ew(),
dI=Rc(),dZ=Tu.isHTMLEscapableRawTextElement,mZ=Tu.
isHTMLMimeType,pZ=Tu.isHTMLRawTextElement,jc=Tu.hasOwn,uI=Tu.NAMESPACE,fZ=dI.ParseError,gZ=dI.DOMException,
wu=0,Ii=1,vu=2,Mc=3,ku=4,xu=5,Lc=6,hf=7;function mI(){}mI.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),wZ(t,t=g.create(null)),hZ(e,t,n,r,this.errorHandler),r.endDocument()}};
var dw=/&#?\w+;?/g;function hZ(e,t,n,r,o){var i=mZ(r.mimeType);e.indexOf(Ce.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(we){if(we>
65535){we-=65536;var wt=55296+(we>>10),Bt=56320+(we&1023);return T.fromCharCode(wt,Bt)}else return T.
fromCharCode(we)}function a(we){var wt=we[we.length-1]===";"?we:we+";";if(!i&&wt!==we)return o.error(
"EntityRef: expecting ;"),we;var Bt=Ce.Reference.exec(wt);if(!Bt||Bt[0].length!==wt.length)return o.
error("entity not matching Reference production: "+we),we;var Ut=wt.slice(1,-1);return jc(n,Ut)?n[Ut]:
Ut.charAt(0)==="#"?s(parseInt(Ut.substring(1).replace("x","0x"))):(o.error("entity not found:"+we),
we)}
function u(we){if(we>A){var wt=e.substring(A,we).replace(dw,a);p&&h(A),r.characters(wt,0,we-A),A=we}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function h(we,wt){for(;we>=c&&(wt=d.exec(e));)l=c,c=wt.index+
wt[0].length,p.lineNumber++;p.columnNumber=we-l+1}for(var b=[{currentNSMap:t}],x=[],A=0;;){try{var N=e.
indexOf("<",A);if(N<0){if(!i&&x.length>0)return o.fatalError("unclosed xml tag(s): "+x.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(A));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>A){
var F=e.substring(A,N);!i&&x.length===0&&(F=F.replace(new RegExp(Ce.S_OPT.source,"g"),""),F&&o.error(
"Unexpected content outside root element: '"+F+"'")),u(N)}switch(e.charAt(N+1)){case"/":var me=e.indexOf(
">",N+2),M=e.substring(N+2,me>0?me:void 0);if(!M)return o.fatalError("end tag name missing");var z=Ce.
reg("^",Ce.QName_group,Ce.S_OPT,"$"),L=me>0&&z.exec(M);if(!L){var j=me>0&&Ce.reg("^",Ce.QName_group).
exec(M);if(i&&j)o.warning('end tag name contains invalid trailing characters: "'+M+'"'),L=j;else if(
j&&
new RegExp(z.source,z.flags+"m").test(M))o.error(
'end tag name is followed by a line break and trailing content: "'+M+'"'),L=j;else return o.fatalError(
'end tag name contains invalid characters: "'+M+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var B=x[x.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(B!==L[1]){var q=L[1].toLowerCase();if(!i||B.toLowerCase()!==q)return o.
fatalError('Opening and ending tag mismatch: "'+B+'" != "'+M+'"')}var H=b.pop();x.pop();var V=H.localNSMap;
if(r.endElement(H.uri,H.localName,B),V)for(var Q in V)jc(V,Q)&&r.endPrefixMapping(Q);me++;break;case"?":
p&&h(N),me=kZ(e,N,r,o);break;case"!":p&&h(N),me=fI(e,N,r,o,i);break;default:p&&h(N);var G=new gI,
ne=b[b.length-1].currentNSMap,me=yZ(e,N,G,ne,a,o,i),Pe=G.length;if(G.closed||(i&&Tu.isHTMLVoidElement(
G.tagName)?G.closed=!0:x.push(G.tagName)),p&&Pe){for(var de=lI(p,{}),ue=0;ue<Pe;ue++){var Ct=G[ue];h(
Ct.offset),Ct.locator=lI(p,{})}r.locator=de,cI(G,r,ne)&&b.push(G),r.locator=p}else cI(G,r,ne)&&b.push(
G);i&&!G.closed?me=bZ(e,me,G.tagName,a,r):me++}}catch(we){if(we instanceof fZ)throw we;if(we instanceof
gZ)return o.fatalError("Error constructing the DOM: "+we.name+": "+we.message,we);o.error(
"element parse error: "+we),me=-1}me>A?A=me:u(f.max(N,A)+1)}}function lI(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function yZ(e,t,n,r,o,i,s){function a(h,b,x){if(jc(n.attributeNames,
h))return i.fatalError("Attribute "+h+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(h,b.replace(/[\t\n\r]/g," ").replace(dw,
o),
x)}for(var u,l,c=++t,d=wu;;){var p=e.charAt(c);if(d===wu&&p==="<")throw new E(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Ii)u=e.slice(t,c),d=Mc;else if(d===vu)d=Mc;
else throw new E(
"attribute equal must after attrName");break;case"'":case'"':if(d===Mc||d===Ii)if(d===Ii&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=xu;else throw new E("attribute value no end '"+p+"' match");else if(d==ku)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=xu;else throw new E(
'attribute value must after "="');break;case"/":switch(d){case wu:n.setTagName(e.slice(t,c));case xu:
case Lc:case hf:
d=hf,n.closed=!0;case ku:case Ii:break;case vu:n.closed=!0;break;default:throw new E(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==wu&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case wu:n.setTagName(e.slice(t,c));case xu:case Lc:case hf:break;case ku:
case Ii:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case vu:d===vu&&(l=u),d==ku?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case Mc:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case wu:n.setTagName(e.slice(t,c)),d=Lc;break;case Ii:u=e.slice(
t,c),d=vu;break;case ku:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case xu:
d=Lc;break}else switch(d){case vu:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=Ii;break;case xu:i.warning('attribute space is required"'+u+'"!!');case Lc:d=Ii,t=c;
break;case Mc:
d=ku,t=c;break;case hf:throw new E("elements closed character '/' and '>' must be connected to")}}c++}
}
function cI(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=g.create(null),n=g.create(n)),n[c]=o[c]=a,i.uri=uI.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=uI.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var h=e.uri=n[u||""];if(t.startElement(h,l,r,e),e.closed){if(t.endElement(h,l,
r),o)for(u in o)jc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function bZ(e,t,n,r,o){
var i=dZ(n);if(i||pZ(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.lastIndex=
t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
dw,
r)),o.characters(l,0,l.length),u}return t+1}function wZ(e,t){for(var n in e)jc(e,n)&&(t[n]=e[n])}
function pI(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function s(){return e.substring(n)}function a(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=Ce.reg("^",c),p=d.exec(s());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:s,
substringStartsWith:a,
substringStartsWithCaseInsensitive:u}}function vZ(e,t){function n(a,u){var l=Ce.PI.exec(a.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+a.getIndex()):
(a.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+a.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var s=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?s=e.getMatch(Ce.elementdecl):e.char(3)==="N"&&(s=e.getMatch(Ce.EntityDecl));
break;case"A":s=e.getMatch(Ce.AttlistDecl);break;case"N":s=e.getMatch(Ce.NotationDecl);break;case"-":
s=e.getMatch(
Ce.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")s=n(e,t);else if(e.char()==="%")s=e.getMatch(
Ce.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!s)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function fI(e,t,n,r,o){var i=pI(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var s=i.getMatch(Ce.Comment);return s?(n.comment(s,Ce.COMMENT_START.length,s.length-
Ce.COMMENT_START.length-Ce.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var a=i.getMatch(Ce.CDSect);return a?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(a,Ce.CDATA_START.length,a.length-Ce.CDATA_START.
length-Ce.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
Ce.DOCTYPE_DECL_START):
!i.substringStartsWith(Ce.DOCTYPE_DECL_START))return r.fatalError("Expected "+Ce.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip(Ce.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Ce.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch(Ce.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith(Ce.PUBLIC)||i.substringStartsWith(Ce.SYSTEM)){var l=Ce.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
Ce.SYSTEM)){if(i.skip(Ce.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Ce.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch(Ce.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+Ce.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+Ce.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!Ce.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=vZ(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function kZ(e,t,n,r){var o=e.substring(t).match(
Ce.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ce.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function gI(){this.attributeNames=
g.create(null)}gI.prototype={setTagName:function(e){if(!Ce.QName_exact.test(e))throw new E(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ce.QName_exact.test(e))throw new E(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};yf.XMLReader=mI;yf.parseUtils=pI;yf.parseDoctypeCommentOrCData=fI});var TI=Ie(
Eu=>{"use strict";m();var Rs=Es(),xZ=cw(),TZ=Rc(),yI=aI(),SZ=hI(),EZ=xZ.DOMImplementation,
CZ=Rs.hasDefaultHTMLNamespace,RZ=Rs.isHTMLMimeType,DZ=Rs.isValidMimeType,vI=Rs.MIME_TYPE,mw=Rs.NAMESPACE,
bI=TZ.ParseError,OZ=SZ.XMLReader;function kI(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function xI(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Rs.assign,this.
domHandler=e.domHandler||wf,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||kI,this.locator=!!e.locator,this.xmlns=this.assign(
g.create(null),e.xmlns)}xI.prototype.parseFromString=function(e,t){if(!DZ(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(g.create(
null),
this.xmlns),r=yI.XML_ENTITIES,o=n[""]||null;CZ(t)?(r=yI.HTML_ENTITIES,o=mw.HTML):t===vI.XML_SVG_IMAGE&&
(o=mw.SVG),n[""]=o,n.xml=n.xml||mw.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new OZ;a.errorHandler=
i,a.domBuilder=i;var u=!Rs.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function wf(e){var t=e||{};this.mimeType=t.mimeType||vI.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Su(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}wf.prototype={startDocument:function(){var e=new EZ;this.doc=RZ(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;bf(this,i),this.currentElement=i,this.locator&&Su(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&Su(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Su(this.locator,n),bf(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=wI.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Su(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=wI.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Su(this.locator,r),bf(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Su(this.locator,i),bf(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new bI("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,AZ(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new bI(e,this.locator,t)}};function AZ(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function wI(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){wf.prototype[e]=function(){return null}});function bf(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function NZ(e){if(e==="error")
throw"onErrorStopParsing"}function PZ(){throw"onWarningStopParsing"}Eu.__DOMHandler=wf;Eu.DOMParser=
xI;Eu.normalizeLineEndings=kI;Eu.onErrorStopParsing=NZ;Eu.onWarningStopParsing=PZ});var SI=Ie(Ge=>{
"use strict";m();var Cu=Es();Ge.assign=Cu.assign;Ge.hasDefaultHTMLNamespace=Cu.hasDefaultHTMLNamespace;
Ge.isHTMLMimeType=Cu.isHTMLMimeType;Ge.isValidMimeType=Cu.isValidMimeType;Ge.MIME_TYPE=Cu.MIME_TYPE;
Ge.NAMESPACE=Cu.NAMESPACE;var vf=Rc();Ge.DOMException=vf.DOMException;Ge.DOMExceptionName=vf.DOMExceptionName;
Ge.ExceptionCode=vf.ExceptionCode;Ge.ParseError=vf.ParseError;var Lt=cw();Ge.Attr=Lt.Attr;Ge.CDATASection=
Lt.CDATASection;Ge.CharacterData=Lt.CharacterData;Ge.Comment=Lt.Comment;Ge.Document=Lt.Document;Ge.DocumentFragment=
Lt.DocumentFragment;Ge.DocumentType=Lt.DocumentType;Ge.DOMImplementation=Lt.DOMImplementation;Ge.Element=
Lt.Element;Ge.Entity=Lt.Entity;Ge.EntityReference=Lt.EntityReference;Ge.LiveNodeList=Lt.LiveNodeList;
Ge.NamedNodeMap=Lt.NamedNodeMap;Ge.Node=Lt.Node;Ge.NodeList=Lt.NodeList;Ge.Notation=Lt.Notation;Ge.ProcessingInstruction=
Lt.ProcessingInstruction;Ge.Text=Lt.Text;Ge.XMLSerializer=Lt.XMLSerializer;var kf=TI();Ge.DOMParser=
kf.DOMParser;Ge.normalizeLineEndings=kf.normalizeLineEndings;Ge.onErrorStopParsing=kf.onErrorStopParsing;
Ge.onWarningStopParsing=kf.onWarningStopParsing});var xf=Ie((pVe,EI)=>{"use strict";m();function IZ(
e){return e[e.length-1]}function $Z(e){return e[0]}
EI.exports={last:IZ,first:$Z}});var yr=Ie((gVe,DI)=>{"use strict";m();function zc(e){
"@babel/helpers - typeof";return zc=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},zc(e)}function CI(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function _Z(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?CI(g(n),!0).forEach(function(r){
FZ(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):CI(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function FZ(e,t,
n){
return(t=MZ(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function MZ(e){var t=LZ(e,"string");return zc(t)=="symbol"?t:t+""}function LZ(e,t){if(zc(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(zc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:v)(e)}var RI=xf(),Tf=RI.last,Ds=RI.first;function Os(e){this.name="GenericError",this.message=e,
this.
stack=new E(e).stack}Os.prototype=E.prototype;function sn(e){this.name="TemplateError",this.message=
e,this.stack=new E(e).stack}sn.prototype=new Os;function Bc(e){this.name="RenderingError",this.message=
e,this.stack=new E(e).stack}Bc.prototype=new Os;function Sf(e){this.name="ScopeParserError",this.message=
e,this.stack=new E(e).stack}Sf.prototype=new Os;function $i(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new E(e).stack}$i.prototype=new Os;function pw(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new E(e).stack}pw.prototype=new Os;function jZ(e,t){var n=new pw(e);throw n.properties=_Z({id:
"api_version_error"},t),n}function zZ(e){var t=g.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new $i(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function BZ(e){var t=new $i('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function UZ(e){var t=new sn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function WZ(e){var t=new sn("Unopened tag");return t.properties={
xtag:Tf(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function KZ(e){var t=new sn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Ds(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function GZ(e){var t=new sn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Ds(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function qZ(e){var t=new sn("Unclosed tag");return t.properties={
xtag:Ds(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function HZ(e){e.position==="left"?
ZZ(e):JZ(e)}function ZZ(e){var t=new sn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function JZ(e){var t=new sn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function VZ(e){var t=e.tag,n=e.value,r=e.offset,o=new Bc(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function YZ(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Bc("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function XZ(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new sn(
a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function QZ(e){var t=new sn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function eJ(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",s=new sn("".concat(i," loop")),a=e.value;return s.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(a,'" is ').concat(o),xtag:a,offset:n},r&&(s.properties.
square=r),s}function tJ(e,t){var n=new sn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,s=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(s,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function nJ(e){var t=e.tags,n=new sn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Ds(t).value,offset:[
Ds(t).offset,Tf(t).offset],closingtag:Tf(t).value},Ds(t).square&&(n.properties.square=[Ds(t).square,
Tf(t).square]),n}function rJ(e){var t=e.tag,n=e.offset,r=new sn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function oJ(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Sf(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function iJ(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Sf("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function sJ(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new sn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function aJ(){var e=new $i("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function uJ(){var e=new $i(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function lJ(){var e=new $i(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function cJ(){var e=new $i(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function dJ(e,t){var n=new sn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}DI.exports={XTError:Os,XTTemplateError:
sn,XTInternalError:$i,XTScopeParserError:Sf,
XTAPIVersionError:pw,RenderingError:Bc,XTRenderingError:Bc,getClosingTagNotMatchOpeningTag:nJ,
getLoopPositionProducesInvalidXMLError:rJ,
getScopeCompilationError:oJ,getScopeParserExecutionError:iJ,getUnclosedTagException:qZ,
getUnopenedTagException:WZ,
getUnmatchedLoopException:eJ,getDuplicateCloseTagException:GZ,getDuplicateOpenTagException:KZ,
getCorruptCharactersException:VZ,
getInvalidRawXMLValueException:YZ,getUnbalancedLoopException:tJ,throwApiVersionError:jZ,
throwFileTypeNotHandled:BZ,
throwFileTypeNotIdentified:zZ,throwMalformedXml:aJ,throwMultiError:UZ,throwExpandNotFound:XZ,
throwRawTagShouldBeOnlyTextInParagraph:QZ,
throwUnimplementedTagType:sJ,throwXmlTagNotFound:HZ,throwXmlInvalid:dJ,throwResolveBeforeCompile:uJ,
throwRenderInvalidTemplate:lJ,throwRenderTwice:cJ}});var Nt=Ie((yVe,FI)=>{"use strict";m();function mJ(
e,t){return hJ(e)||gJ(e,t)||fJ(e,t)||pJ()}function pJ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function fJ(e,t){
if(e){if(typeof e=="string")return OI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?OI(e,t):void 0}}function OI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function gJ(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),g(s)!==s))return}finally{if(l)throw o}}return a}}function hJ(
e){
if(k.isArray(e))return e}var AI=SI(),yJ=AI.DOMParser,bJ=AI.XMLSerializer,wJ=yr(),NI=wJ.throwXmlTagNotFound,
PI=xf(),vJ=PI.last,kJ=PI.first,xJ=g.prototype.hasOwnProperty,TJ=Function.prototype.bind,Ef=Function.
prototype.call,SJ=Ef.bind(Ef,TJ),EJ=SJ(Ef,Ef,xJ);function CJ(e){return/^[ \n\r\t]+$/.test(e)}
function RJ(e){
return{get:function(n){return e==="."?n:n&&(EJ(n,e)?n[e]:void 0)}}}function DJ(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var fw={};function OJ(e,t,n){var r;if(fw[
t]?
r=fw[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),fw[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function AJ(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function NJ(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function PJ(e,t){
return e.lastIndexOf(t,0)===0}function IJ(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function $J(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function _J(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function FJ(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:RJ,warnFn:DJ,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function MJ(e){return new bJ().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function LJ(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new yJ().parseFromString(e,
"text/xml")}var II=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Uc=II.map(
function(e){
var t=mJ(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function jJ(e){for(var t=Uc.length-1;t>=0;t--){var n=Uc[t];e=e.replace(n.rstart,n.end)}return e}
function zJ(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Uc.length;r<o;r++)n=Uc[
r],
e=e.replace(n.rend,n.start);return e}function BJ(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function UJ(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var WJ=new RegExp(T.fromCharCode(160),"g");function KJ(e){return e.replace(
WJ," ")}function GJ(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function hw(e,t){return e==="</"+t+">"}function yw(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function qJ(e,t,n){var r=$I(e,t,n);if(r!==null)return r;NI({position:"right",
element:t,
parsed:e,index:n})}function $I(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(hw(s.value,l)&&r--,yw(s.value,l)&&r++,r===0)return o}
return null}function HJ(e,t,n){var r=_I(e,t,n);if(r!==null)return r;NI({position:"left",element:t,
parsed:e,
index:n})}function _I(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(yw(i.value,u)&&r--,hw(i.value,u)&&r++,r===0)return o}return null}
function ZJ(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function JJ(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function VJ(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function YJ(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function XJ(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function QJ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function e7(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function t7(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function n7(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var gw=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function r7(e){return gw.lastIndex=0,gw.test(e)}function o7(e){return typeof e!="string"&&(e=T(e)),e.
replace(gw,"")}function i7(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function s7(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function a7(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}FI.exports={getPartWithDelimiters:a7,endsWith:NJ,
startsWith:PJ,
isContent:t7,isParagraphStart:VJ,isParagraphEnd:YJ,isBreakTag:XJ,isTagStart:ZJ,isTagEnd:JJ,
isTextStart:QJ,
isTextEnd:e7,isStarting:yw,isEnding:hw,isModule:n7,uniq:$J,getDuplicates:IJ,chunkBy:_J,last:vJ,first:
kJ,
xml2str:MJ,str2xml:LJ,getRightOrNull:$I,getRight:qJ,getLeftOrNull:_I,getLeft:HJ,pregMatchAll:GJ,
convertSpaces:KJ,
charMapRegexes:Uc,hasCorruptCharacters:r7,removeCorruptCharacters:o7,getDefaults:FJ,wordToUtf8:jJ,
utf8ToWord:zJ,
concatArrays:BJ,pushArray:UJ,invertMap:i7,charMap:II,getSingleAttribute:AJ,setSingleAttribute:OJ,
isWhiteSpace:CJ,
stableSort:s7}});var zI=Ie((wVe,jI)=>{"use strict";m();function u7(e,t){return m7(e)||d7(e,t)||c7(e,
t)||l7()}function l7(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function c7(e,t){
if(e){if(typeof e=="string")return MI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?MI(e,t):void 0}}function MI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function d7(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),g(s)!==s))return}finally{if(l)throw o}}return a}}function m7(
e){
if(k.isArray(e))return e}function an(e){"@babel/helpers - typeof";return an=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},an(e)}function p7(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function LI(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,g7(r.key),r)}}
function f7(e,t,n){
return t&&LI(e.prototype,t),n&&LI(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function g7(e){
var t=h7(e,"string");return an(t)=="symbol"?t:t+""}function h7(e,t){if(an(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(an(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var y7=(function(){
function e(){
p7(this,e)}return f7(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(an(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(an(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(an(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(an(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(an(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!k.isArray(r))return{success:!1,error:"Expected array, received ".concat(an(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(an(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(an(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(an(o))};for(var i=0,s=g.entries(n);i<s.length;i++){var a=u7(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=g.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(an(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(an(r))};for(var o=0,
i=g.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(an(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();jI.exports=y7});
var UI=Ie((kVe,BI)=>{"use strict";m();var b7=Nt(),w7=b7.str2xml,v7="_rels/.rels";function k7(e){for(
var t=e.
files[v7],n=t?w7(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}BI.exports={getRelsTypes:k7}}
);var GI=Ie((TVe,KI)=>{"use strict";m();var x7=Nt(),T7=x7.str2xml,WI="[Content_Types].xml";function S7(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),h=d.getAttribute("Extension");l.slice(l.length-h.length)===h&&!r[l]&&
l!==WI&&(r[l]=p)}r[l]||(r[l]="")}),r}function E7(e){var t=e.files[WI],n=t?T7(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}KI.exports={collectContentTypes:S7,getContentTypes:E7}});
var _i=Ie((EVe,qI)=>{"use strict";m();var C7=yr(),R7=C7.XTInternalError;function Ko(){}function Ru(e){
return e}qI.exports=function(e){var t={on:Ko,set:Ko,getFileType:Ko,optionsTransformer:Ru,preparse:Ru,
matchers:function(){return[]},parse:Ko,getTraits:Ko,postparse:Ru,errorsTransformer:Ru,preResolve:Ko,
resolve:Ko,getRenderedMap:Ru,render:Ko,nullGetter:Ko,postrender:Ru};if(g.keys(t).every(function(o){
return!e[o]})){
var n=new R7(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Rf=Ie((RVe,e$)=>{"use strict";m();function Kc(e){
"@babel/helpers - typeof";return Kc=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Kc(e)}function D7(e){return N7(e)||
A7(e)||XI(e)||O7()}function O7(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function A7(e){
if(typeof S!="undefined"&&e[S.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function N7(e){
if(k.isArray(e))return bw(e)}function YI(e,t){return $7(e)||I7(e,t)||XI(e,t)||P7()}function P7(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function XI(e,t){
if(e){if(typeof e=="string")return bw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?bw(e,t):void 0}}function bw(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function I7(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),g(s)!==s))return}finally{if(l)throw o}}return a}}function $7(
e){
if(k.isArray(e))return e}function HI(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function QI(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?HI(g(n),!0).forEach(function(r){_7(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):HI(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function _7(e,t,n){return(t=F7(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function F7(e){var t=M7(e,"string");return Kc(t)=="symbol"?t:
t+""}function M7(e,t){if(Kc(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Kc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var uo=Nt(),L7=uo.getRightOrNull,
j7=uo.getRight,z7=uo.getLeft,
B7=uo.getLeftOrNull,U7=uo.chunkBy,W7=uo.isTagStart,K7=uo.isTagEnd,ZI=uo.isContent,Cf=uo.last,Wc=uo.first,
vw=yr(),G7=vw.XTTemplateError,q7=vw.throwExpandNotFound,JI=vw.getLoopPositionProducesInvalidXMLError;
function H7(e,t){if(e.length===0)return!1;var n=Cf(e).substr(1);return n.indexOf(t)===0}function Z7(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?H7(t,s)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function J7(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function V7(e,t,n){for(var r=Z7(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(J7(l,r)){if(d){var p=B7(
e,l,t[0].offset),h=L7(e,l,t[1].offset);if(p===null||h===null)return 0;var b=e.slice(p,h),x=U7(b,
function(q){
return W7(l,q)?"start":K7(l,q)?"end":null}),A=Wc(x),N=Cf(x),P=A.filter(ZI),I=N.filter(ZI);if(P.length!==
1||I.length!==1)return 0}for(var F=Y7(r),M=0,z=0;z<F.length;z++){var L=F[z],j=L.tag,B=L.position;j===
c&&(B==="start"&&M++,B==="end"&&M--)}return M!==0?{v:{error:JI({tag:Wc(t).part.value,offset:[Wc(t).part.
offset,Cf(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return X7(
r)?{}:{error:JI({tag:Wc(t).part.value,offset:[Wc(t).part.offset,Cf(t).part.offset]})}}function Y7(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=ww(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function ww(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function X7(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=ww(r),s=ww(
o);if(i!==s)return!1}return!0}function Q7(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
z7(n,o,t),i=j7(n,o,t)}catch(l){var a=QI({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}q7(a)}return[s,i]}}function VI(e,t,n,r){var o=YI(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function eV(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=Q7(s,o,e,t);if(!a)continue;var u=YI(a,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,F){return I.
left===F.left?F.part.lIndex<I.part.lIndex?1:-1:F.left<I.left?1:-1});for(var d=-1,p=0,h=0,b=r.length;
h<
b;h++){var x,A=r[h];if(d=f.max(d,h>0?r[h-1].right:0),!(A.left<d)){var N=void 0;try{N=VI([A.left+p,A.
right+p],A.part,e,t)}catch(I){if(t.onError){var P=t.onError(QI({part:A.part,rootError:I,postparsed:e,
expandOne:VI},t.errors));if(P==="ignore")continue}if(I instanceof G7)n.push(I);else throw I}N&&(p+=N.
inner.length-(N.right+1-N.left),(x=e).splice.apply(x,[N.left,N.right+1-N.left].concat(D7(N.inner))))}
}
return{postparsed:e,errors:n}}e$.exports={expandToOne:eV,getExpandToDefault:V7}});var Df=Ie((OVe,n$)=>{
"use strict";m();var tV="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
nV="application/vnd.ms-word.document.macroEnabled.main+xml",rV="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
oV="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",iV="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
sV="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",aV="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
uV="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",lV="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
cV="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",dV="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
mV="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",pV="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
fV="application/vnd.ms-excel.sheet.macroEnabled.main+xml",gV="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
t$=[tV,nV,rV,oV],hV={main:t$,docx:[iV].concat(t$,[uV,sV,aV]),pptx:[lV,cV,dV,mV],xlsx:[pV,fV,
gV]};n$.exports=hV});var kw=Ie((NVe,r$)=>{"use strict";m();var yV="application/vnd.openxmlformats-package.core-properties+xml",
bV="application/vnd.openxmlformats-officedocument.extended-properties+xml",wV="application/vnd.openxmlformats-officedocument.custom-properties+xml",
vV="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",kV="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
xV="application/vnd.ms-office.drawingml.diagramDrawing+xml";r$.exports={settingsContentType:vV,
coreContentType:yV,appContentType:bV,customContentType:wV,diagramDataContentType:kV,
diagramDrawingContentType:xV}});var a$=Ie((IVe,s$)=>{"use strict";m();function Gc(e){
"@babel/helpers - typeof";return Gc=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Gc(e)}function TV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function o$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,EV(r.key),r)}}function SV(e,t,n){return t&&o$(e.prototype,t),n&&o$(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function EV(e){var t=CV(e,"string");return Gc(t)=="symbol"?t:t+""}
function CV(e,t){
if(Gc(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Gc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var RV=Nt(),DV=RV.pushArray,OV=_i(),xw=Df(),Du=kw(),AV=Du.settingsContentType,NV=Du.
coreContentType,PV=Du.appContentType,IV=Du.customContentType,$V=Du.diagramDataContentType,_V=Du.diagramDrawingContentType,
i$=[AV,NV,PV,IV,$V,_V],FV=(function(){function e(){TV(this,e),this.name="Common"}return SV(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<i$.length;i++){
var s=i$[i];o[s]&&DV(r.targets,o[s])}for(var a=["docx","pptx","xlsx"],u,l=0;l<a.length;l++)for(var c=a[
l],
d=xw[c],p=0;p<d.length;p++){var h=d[p];if(o[h])for(var b=0,x=o[h];b<x.length;b++){var A=x[b];r.relsTypes[
A]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(xw.main.
indexOf(h)!==-1||h===xw.pptx[0])&&(r.textTarget||(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}
return u}}}])})();
s$.exports=function(){return OV(new FV)}});var f$=Ie((_Ve,p$)=>{"use strict";m();function qc(e){
"@babel/helpers - typeof";return qc=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},qc(e)}function MV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function u$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,jV(r.key),r)}}function LV(e,t,n){return t&&u$(e.prototype,t),n&&u$(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function jV(e){var t=zV(e,"string");return qc(t)=="symbol"?t:t+""}
function zV(e,t){
if(qc(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(qc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var BV=yr(),Of=BV.getScopeParserExecutionError,UV=xf(),l$=UV.last,WV=Nt(),Ou=WV.concatArrays;
function c$(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function d$(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var s=this.resolved,a=function(){var h=r.scopeLindex[u];s=c$(s,function(b){return b.lIndex===h}),
s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)a();return c$(s,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw Of({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return d$.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw Of({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function m$(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.lIndex]:s=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw Of({tag:e,scope:o,error:
a,
offset:t.part.offset})}).then(function(a){return a==null&&n>0?m$.call(r,e,t,n-1):a}).then(function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw Of({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var KV=(function(){function e(t){MV(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return LV(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=g.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,l$(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,l$(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=d$.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return m$.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Ou([this.scopeTypes,[this.scopeType]]),scopeList:Ou([
this.
scopeList,[n]]),scopePath:Ou([this.scopePath,[r]]),scopePathItem:Ou([this.scopePathItem,[o]]),
scopePathLength:Ou(
[this.scopePathLength,[s]]),scopeLindex:Ou([this.scopeLindex,[i.lIndex]])})}}])})();p$.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new KV(e)}});var Sw=Ie((MVe,E$)=>{"use strict";m();function Zc(e){"@babel/helpers - typeof";
return Zc=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Zc(e)}function x$(e,t){return ZV(e)||
HV(e,t)||qV(e,t)||GV()}function GV(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function qV(e,t){
if(e){if(typeof e=="string")return g$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?g$(e,t):void 0}}function g$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function HV(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),g(s)!==s))return}finally{if(l)throw o}}return a}}function ZV(
e){
if(k.isArray(e))return e}function h$(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Au(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?h$(g(n),!0).forEach(function(r){JV(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):h$(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function JV(e,t,n){return(t=VV(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function VV(e){var t=YV(e,"string");return Zc(t)=="symbol"?t:
t+""}function YV(e,t){if(Zc(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Zc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var As=yr(),y$=As.getUnclosedTagException,
XV=As.getUnopenedTagException,
QV=As.getDuplicateOpenTagException,eY=As.getDuplicateCloseTagException,b$=As.throwMalformedXml,tY=As.
throwXmlInvalid,w$=As.XTTemplateError,Nf=Nt(),nY=Nf.isTextStart,rY=Nf.isTextEnd,v$=Nf.wordToUtf8,oY=Nf.
pushArray,T$=0,S$=1,Hc=2,Af=3;function iY(e,t){return e[0]<=t.offset&&t.offset<e[1]}function sY(e,t){
return nY(e)?(t&&b$(),!0):rY(e)?(t||b$(),!1):t}function aY(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function uY(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&tY(e,d);var h=e.slice(d,r+1),b=aY(h),x=b.tag,A=b.position,N=i[x];N!=null&&c.push({
type:"tag",position:A,text:N,offset:d,value:h,tag:x})}return c}function lY(e,t,n){var r=[],o=!1,i={
offset:0},
s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,h=i.offset,b=i.length;if(s=t.substr(h,p-h),o&&
d==="start"){if(h+b===p&&(s=t.substr(h,p-h+b+4),!n.allowUnclosedTag))return r.push(QV({xtag:s,offset:
h})),
i=c,l.push(Au(Au({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(y$({xtag:v$(s),offset:h})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:h+b===p?(s=t.substr(h-4,p-h+b+4),r.push(eY({xtag:s,offset:h}
)),
i=c,l.push(Au(Au({},c),{},{error:!0})),l):(r.push(XV({xtag:s,offset:p})),i=c,l.push(Au(Au({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(y$({xtag:v$(s),offset:u})),a.pop()}return{delimiterWithErrors:a,errors:r}}
function cY(e,t){
return e===-1&&t===-1?T$:e===t?S$:e===-1||t===-1?t<e?Hc:Af:e<t?Hc:Af}function dY(e){var t=e.split(
" ");
if(t.length!==2){var n=new w$("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=x$(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var s=new w$("New Delimiters cannot be parsed");throw s.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function mY(e,t,n){
var r=[],o=t.
start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.indexOf(i,s+
1),c=null,d=void 0,p=cY(u,l);switch(p===S$&&(p=a?Af:Hc),p){case T$:return r;case Af:a=!1,s=l,c="end",
d=i.length;break;case Hc:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===Hc&&e[s+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var h=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,h+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var x=e.substr(s+o.length+1,h-s-o.length-1),A=dY(x),N=x$(
A,
2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function k$(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=mY(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=lY(s,r,n),p=d.delimiterWithErrors,
h=d.errors,b=0,x=0,A=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],F=P.offset,M=[F,F+I.value.length],
z=I.value,L=[];x<p.length&&iY(M,p[x]);)L.push(p[x]),x++;var j=[],B=0;b>0&&(B=b,b=0);for(var q=0;q<L.
length;q++){var H=L[q],V=z.substr(B,H.offset-F-B);if(H.changedelimiter){H.position==="start"?V.length>
0&&j.push({type:"content",value:V}):B=H.offset-F+H.length;continue}V.length>0&&(j.push({type:
"content",value:V}),B+=V.length);var Q={type:"delimiter",position:H.position,offset:B+F};j.push(Q),B=H.offset-
F+H.length}b=B-z.length;var G=z.substr(B);G.length>0&&j.push({type:"content",value:G}),A.push(j)}
return{
parsed:A,errors:h}}function Tw(e){return e.type==="content"&&e.position==="insidetag"}function pY(e){
return e.filter(Tw)}function fY(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=sY(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Tw(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}E$.exports={parseDelimiters:k$,parse:function(t,n,r,o){fY(t,o);for(var i=k$(pY(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Tw(p)){for(var h=0,b=s[l];h<b.length;
h++){
var x=b[h];x.type==="content"&&(x.position="insidetag"),x.lIndex=c++}oY(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=uY(t,n.text,n.other),o=0,i=[],s=0;
s<
r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var R$=Ie((jVe,C$)=>{"use strict";m();function Ew(e){return bY(e)||yY(e)||hY(e)||
gY()}function gY(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function hY(e,t){
if(e){if(typeof e=="string")return Cw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Cw(e,t):void 0}}function yY(e){if(typeof S!="undefined"&&e[S.iterator]!=null||e["@@iterator"]!=
null)return k.from(e)}function bY(e){if(k.isArray(e))return Cw(e)}function Cw(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function Jc(e){return e.type==="placeholder"}
function wY(e){var t={},n=[{items:e.filter(Jc),parents:[],path:[]}];function r(j,B,q){q.length&&
n.push({items:q,parents:[].concat(Ew(B.parents),[j]),path:j.dataBound!==!1&&!j.attrParsed&&j.value&&
!j.attrParsed?[].concat(Ew(B.path),[j.value]):Ew(B.path)})}function o(j,B){for(var q=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:B.length,H=j,V=0;V<q;V++)H=H[B[V]];return H}function i(j,B){
for(var q=B.
length,H=0;H<B.length;H++){var V=B[H],Q=typeof V.lIndex=="number"?V.lIndex:parseInt(V.lIndex.split(
"-")[0],10);Q>j.lIndex&&q--}return q}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var h in p.attrParsed)r(p,s,p.attrParsed[h].filter(
Jc));continue}if(p.subparsed){if(p.dataBound!==!1){var b,x;(b=a)[x=p.value]||(b[x]={})}r(p,s,p.subparsed.
filter(Jc));continue}if(p.cellParsed){for(var A=0,N=p.cellPostParsed;A<N.length;A++){var P=N[A];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
F;(I=a)[F=P.value]||(I[F]={}),r(P,s,P.subparsed.filter(Jc))}else{var M,z,L=i(p,s.parents);a=o(t,s.path,
L),(M=a)[z=P.value]||(M[z]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
C$.
exports={getTags:wY,isPlaceholder:Jc}});var O$=Ie((BVe,D$)=>{"use strict";m();var vY=Nt(),kY=vY.pushArray;
function xY(e,t){return t instanceof
E?kY(g.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function TY(e,t){if(console.log(C.stringify({error:e},xY,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}D$.exports=TY});var Rw=Ie((WVe,A$)=>{"use strict";m();var SY=Nt(),
EY=SY.pregMatchAll;A$.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=EY(i,r.content),r}});var P$=Ie((GVe,N$)=>{
"use strict";m();function Vc(e){"@babel/helpers - typeof";return Vc=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Vc(e)}var CY=new RegExp(T.fromCharCode(
160),"g");function Nu(e){return e.replace(CY," ")}function RY(e,t){var n=Vc(e);if(n==="string")return Nu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Nu(t));if(n==="function")return!!e(t)}
function DY(e,t){var n=Vc(e);if(n==="string")return Nu(t).substr(e.length);if(e instanceof RegExp)return Nu(
t).match(e)[1];if(n==="function")return e(t)}function OY(e,t){var n=Vc(e);if(n==="string")return[t,
Nu(
t).substr(e.length)];if(e instanceof RegExp)return Nu(t).match(e);if(n==="function")return[t,e(t)]}
N$.
exports={match:RY,getValue:DY,getValues:OY}});var M$=Ie((HVe,F$)=>{"use strict";m();function Yc(e){
"@babel/helpers - typeof";return Yc=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Yc(e)}function I$(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Fi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?I$(g(n),!0).forEach(function(r){
AY(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):I$(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function AY(e,t,
n){
return(t=NY(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function NY(e){var t=PY(e,"string");return Yc(t)=="symbol"?t:t+""}function PY(e,t){if(Yc(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Yc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:v)(e)}function $$(e,t){return FY(e)||_Y(e,t)||$Y(e,t)||IY()}function IY(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function $Y(e,t){
if(e){if(typeof e=="string")return _$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?_$(e,t):void 0}}function _$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function _Y(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),g(s)!==s))return}finally{if(l)throw o}}return a}}function FY(
e){
if(k.isArray(e))return e}var Pf=Nt(),MY=Pf.wordToUtf8,Dw=Pf.pushArray,LY=Pf.isParagraphStart,jY=Pf.isBreakTag,
Ow=P$(),zY=Ow.match,BY=Ow.getValue,UY=Ow.getValues;function WY(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new E(
"module matcher returns a non array");Dw(n,i)}}return n}function KY(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],s=$$(
i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=$$(c,2);l.value=d[1]}r.push(Fi({type:"placeholder",prefix:a,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function GY(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=zY,t.getValue=BY,t.getValues=UY;var s=WY(n,t),a=KY(s,e,t);if(a.length>0){for(var u=null,l=0;
l<
a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var qY={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;a++){var u=n[a];i=u.preparse(
i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return GY(d,Fi(Fi(Fi({},r),c),{},{startOffset:s,modules:n}))},l.push(r.parse(
MY(i))),Dw(l,a),a=[]),c.position==="start"&&(a=[],s=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(jY(c)||LY(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Fi(Fi({},u),{},{postparse:
function(b,x){
return s(b,Fi(Fi({},u),x))},getTraits:o}));if(p!=null){if(p.errors){Dw(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};F$.exports=qY});var Aw=Ie((JVe,L$)=>{"use strict";
m();function HY(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}L$.exports=HY});var U$=Ie((YVe,B$)=>{"use strict";m();var z$=yr(),ZY=z$.throwUnimplementedTagType,
JY=z$.XTScopeParserError,
VY=Nt(),j$=VY.pushArray,YY=Aw();function XY(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function QY(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(h,b){return t(h,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=YY(u,e);var l=void 0;try{l=XY(u,e)}catch(h){if(h instanceof JY){o.push(h),i.push(
u);continue}throw h}if(l){l.errors&&j$(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}ZY(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof k?
j$(
c,p):p&&c.push(p)}return{errors:o,parts:c}}B$.exports=QY});var K$=Ie((QVe,W$)=>{"use strict";m();
function eX(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function tX(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function nX(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(eX(a));tX(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}W$.exports=nX});var Y$=Ie((tYe,V$)=>{"use strict";m();function Xc(e){
"@babel/helpers - typeof";return Xc=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Xc(e)}function G$(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function q$(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?G$(g(n),!0).forEach(function(r){
rX(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):G$(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function rX(e,t,
n){
return(t=oX(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function oX(e){var t=iX(e,"string");return Xc(t)=="symbol"?t:t+""}function iX(e,t){if(Xc(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Xc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:v)(e)}var sX=Nt(),H$=sX.pushArray,aX=Aw();function uX(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function J$(e,t,n,r){var o=uX(e,q$(q$({},r),{},{
resolvedId:aX(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof k?H$(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof k?H$(n,i):n.push(i)})}function lX(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(s,a||o)},e.resolved=t;var i=cX(
e,n,t);return i?i.then(function(){return Z$(e,n,t)}):Z$(e,n,t)}function cX(e,t,n){for(var r=null,o=function(
){
var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return J$(u,n,t,e)}))},i=0,s=e.compiled;i<s.length;i++)o();return r}
function Z$(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];["content","tag"].indexOf(s.type)===-1&&(s.
resolveFirst||r.push(J$(s,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
V$.exports=lX});var e_=Ie((rYe,Q$)=>{"use strict";m();var Qc=Nt(),Pu=Qc.startsWith,dX=Qc.endsWith,Nw=Qc.isStarting,
X$=Qc.
isEnding,mX=Qc.isWhiteSpace,pX=Df();function fX(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||mX(o)||Pu(o,"<w:bookmarkEnd")||(dX(t,"</w:tbl>")&&!Pu(o,"<w:p")&&!Pu(o,"<w:tbl")&&!Pu(o,
"<w:sectPr")&&!Pu(o,"</w:ftr>")&&!Pu(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function gX(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;pX.docx.indexOf(t.contentType)!==-1&&(e=fX(e));for(
var o=-1,
i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,d=a.drop,p=a.dropParent,h=null,
b=0,x=e.length;b<x;b++){var A=e[b];if(!(A instanceof D)){if(r===i)if(X$(A,u)){if(r=-1,p){for(var N=-1,
P=o;P>0;P--)if(Nw(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(X$(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var F=o;F<=b;F++)e[F]="";d||(e[b]=h.join("")+c+A)}h=null}else{h&&h.push(A);for(var M=0,
z=l.length;M<z;M++)if(Nw(A,l[M])){r=-1,h=null;break}}r===-1&&Nw(A,u)&&A.indexOf("<",1)===-1&&(A[A.length-
2]==="/"?e[b]="":(o=b,r=i,h=d||p?null:[A]))}}return e}Q$.exports=gX});var u_=Ie((iYe,a_)=>{
"use strict";m();function ed(e){"@babel/helpers - typeof";return ed=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},ed(e)}function hX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function t_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,bX(r.key),r)}}function yX(e,t,n){return t&&t_(e.prototype,t),n&&t_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function bX(e){var t=wX(e,"string");return ed(t)=="symbol"?t:t+""}
function wX(e,t){
if(ed(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ed(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Iw=Nt(),n_=Iw.pushArray,vX=Iw.wordToUtf8,kX=Iw.convertSpaces,xX=Rw(),r_=Sw(),Pw=M$(
),
o_=U$(),TX=K$(),i_=Y$(),SX=e_(),EX=Function.prototype.bind,s_=Function.prototype.call,CX=s_.bind(s_,
EX);function RX(e,t){for(var n=xX(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.push(s.array[
2])}
return vX(kX(r.join("")))}a_.exports=(function(){function e(t,n){hX(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return yX(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=i_;for(var s=[],a=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(a).then(
function(){
if(s.length!==0)throw s;return i_(o).then(function(d){for(var p=d.resolved,h=d.errors,b=0;b<h.length;
b++){
var x,A=h[b];A instanceof E||(A=new E(A)),(x=A).properties||(x.properties={}),A.properties.file=i,h[
b]=
A}if(h.length!==0)throw h;return Promise.all(p).then(function(N){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),N})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return RX(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=r_.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=r_.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;n_(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=Pw.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=Pw.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=Pw.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),n_(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var s=0,a=this.modules;s<a.length;s++){var u=a[
s];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,s=this.modules;
i<
s.length;i++){var a=s[i];o==null&&(o=a.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:CX(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=o_,r.joinUncorrupt=SX;var o=o_(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=TX(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var T_=Ie((aYe,x_)=>{
"use strict";m();function rd(e){"@babel/helpers - typeof";return rd=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},rd(e)}function l_(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Mi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?l_(g(n),!0).forEach(function(r){
DX(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):l_(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function DX(e,t,
n){
return(t=w_(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function OX(e,t){return IX(e)||PX(e,t)||NX(e,t)||AX()}function AX(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function NX(e,t){
if(e){if(typeof e=="string")return c_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?c_(e,t):void 0}}function c_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function PX(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),g(s)!==s))return}finally{if(l)throw o}}return a}}function IX(
e){
if(k.isArray(e))return e}function $X(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function d_(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,w_(r.key),r)}}function _X(e,t,n){
return t&&d_(e.prototype,t),n&&d_(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function w_(e){
var t=FX(e,"string");return rd(t)=="symbol"?t:t+""}function FX(e,t){if(rd(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(rd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var br=Nt(),MX=br.chunkBy,
If=br.last,Fw=br.isParagraphStart,$w=br.isModule,m_=br.pushArray,v_=br.isParagraphEnd,LX=br.isContent,
nd=br.startsWith,Mw=br.isTagEnd,Iu=br.isTagStart,_w=br.getSingleAttribute,p_=br.setSingleAttribute,
jX=Df(),
zX=_i(),BX=Nt(),f_=BX.isWhiteSpace,td="loop";function UX(e){for(var t=0;t<e.length;t++){var n=e[t];
if(LX(
n))return!0}return!1}function WX(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function k_(e){var t=WX(e.subparsed);return t!=null&&t.tag!=="w:t"}function KX(e){return e.
hasPageBreak&&k_(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function GX(e){return e.length&&
Fw(e[0])&&v_(If(e))}function g_(e){return UX(e)?0:e.length}function h_(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function qX(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function HX(e){for(var t=0;t<e.length;t++){var n=e[t];if(Iu("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function ZX(e){for(var t=0;t<e.length;t++){var n=e[t];if(Iu("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function JX(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function VX(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&nd(o,"<w:sectPr")&&(n=!0),n&&(nd(o,"<w:type")&&(t=!0),!t&&nd(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function YX(e){for(var t=0,
n=0;n<e.length;n++)!nd(e[n],"<w:headerReference")&&!nd(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function y_(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function b_(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function XX(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];Iu(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Mw("w:sectPr",o)&&(n=null)}return t}function QX(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Iu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Mw("w:sectPr",o)&&(t=!1)}return n}function eQ(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Mw("w:sectPr",o)&&(n=!0),Iu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Fw(o)){if(t.length>0)return t.join("");break}}return""}var tQ=(function(
){
function e(){$X(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return _X(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;jX.main.indexOf(
o)!==-1&&(this.sects=XX(n))}},{key:"matchers",value:function(){var n=td;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=OX(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];$w(a,td)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=QX(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&HX(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){ZX(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=eQ(n)}if(!o||o.expandTo!=="auto"||o.module!==td||!GX(n))return n;o.paragraphLoop=
!0;var l=0,c=MX(n,function(x){return Fw(x)&&(l++,l===1)?"start":v_(x)&&(l--,l===0)?"end":null}),d=c[
0],
p=If(c),h=g_(d),b=g_(p);return h>0&&c[1][0].type==="content"&&f_(c[1][0].value)&&(h+=1),b>0&&If(c[c.
length-2]).type==="content"&&f_(If(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=y_(d),o.hasPageBreak=
y_(p),b_(d)&&(h=0),b_(p)&&(b=0),n.slice(h,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!$w(n,td))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,h){var b=i.createSubScopeManager(d,n.value,p,n,h);o.resolveSerially?
(u=u.then(function(){return r.resolve(Mi(Mi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(Mi(Mi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof k?Promise.all(p):p}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var h=[],b=0;b<p.length;b++){var x=p[
b],
A=x.resolved,N=x.errors;m_(c,N),h.push(A)}return h}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!$w(n,td))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+_w(u.value,"h")),a-=l;var c=0,d=k_(n);function p(A,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,N,n,P),F=0,M=n.subparsed;F<M.length;F++){
var z=M[F];if(Iu("a16:rowId",z)){var L=+_w(z.value,"val")+c;c=1,z.value=p_(z.value,"val",L)}}var j=r.
render(Mi(Mi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&h_(
j);var B=I.scopePathItem.some(function(Q){return Q!==0});B?(n.sectPrCount===1&&(j.parts=YX(j.parts)),
n.addContinuousType&&(j.parts=VX(j.parts))):n.addNextPage&&JX(j.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&h_(j),n.hasPageBreakBeginning&&d&&qX(j);for(var q=0,H=j.parts;q<H.length;q++){var V=H[
q];
i.push(V)}m_(s,j.errors)}var h=r.scopeManager.getValue(n.value,{part:n});h!=null||(h=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(h,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:KX(n)||"",
errors:s};if(a!==0){var x=+_w(
o.lastExt.value,"cy");o.lastExt.value=p_(o.lastExt.value,"cy",x+a)}return{value:r.joinUncorrupt(i,Mi(
Mi({},r),{},{basePart:n})),errors:s}}}])})();x_.exports=function(){return zX(new tQ)}});var O_=Ie((
lYe,D_)=>{"use strict";m();function od(e){"@babel/helpers - typeof";return od=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},od(e)}function nQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function S_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,oQ(r.key),r)}}function rQ(e,t,n){return t&&S_(e.prototype,t),n&&S_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function oQ(e){var t=iQ(e,"string");return od(t)=="symbol"?t:t+""}
function iQ(e,t){
if(od(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(od(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var sQ=_i(),id=Nt(),aQ=id.isTextStart,uQ=id.isTextEnd,lQ=id.endsWith,cQ=id.startsWith,
E_=id.pushArray,C_='<w:t xml:space="preserve">',dQ=C_.length,R_="</w:t>",mQ=R_.length;function pQ(e){
return aQ(e)&&e.tag==="w:t"}function Lw(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function fQ(e,t){
return e&&
e.basePart&&t.length>1}var gQ=(function(){function e(){nQ(this,e),this.name="SpacePreserveModule"}
return rQ(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return pQ(d)&&(i=!0,a=o.length),i?(o.push(d),fQ(r,o)&&
(s=r.basePart.endLindex,o[0].value=Lw(o,0)),u(d,o)&&(o[a].value=Lw(o,a),s=d.endLindex),uQ(d)&&d.lIndex>
s&&(s!==0&&(o[a].value=Lw(o,a)),E_(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return E_(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||n[i]instanceof
D)){var a=n[i];o&&cQ(a,R_)&&(n[r]=n[r].substr(0,n[r].length-dQ)+"<w:t/>",a=a.substr(mQ),n[i]=a),o=lQ(
a,C_),r=i}return n}}])})();D_.exports=function(){return sQ(new gQ)}});var __=Ie((dYe,$_)=>{
"use strict";m();function sd(e){"@babel/helpers - typeof";return sd=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},sd(e)}function hQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function A_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,bQ(r.key),r)}}function yQ(e,t,n){return t&&A_(e.prototype,t),n&&A_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function bQ(e){var t=wQ(e,"string");return sd(t)=="symbol"?t:t+""}
function wQ(e,t){
if(sd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(sd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var vQ=Rf(),P_=Nt(),kQ=P_.isContent,N_=P_.getPartWithDelimiters,I_=yr(),xQ=I_.throwRawTagShouldBeOnlyTextInParagraph,
TQ=I_.getInvalidRawXMLValueException,SQ=_i(),jw="rawxml";function EQ(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];kQ(l)&&
xQ({paragraphParts:s,part:t})}return t}var CQ=(function(){function e(){hQ(this,e),this.name="RawXmlModule",
this.prefix="@"}return yQ(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,jw]]}},{key:"postparse",
value:function(n){
var r=this;return vQ.expandToOne(n,{moduleName:jw,getInner:EQ,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(N_(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==jw)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[TQ({tag:n.value,value:o,
partDelims:N_(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();$_.exports=function(){return SQ(new CQ)}});
var M_=Ie((pYe,F_)=>{"use strict";m();function RQ(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}F_.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=RQ(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var U_=Ie(
(gYe,B_)=>{"use strict";m();function ad(e){"@babel/helpers - typeof";return ad=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},ad(e)}function DQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function L_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,AQ(r.key),r)}}function OQ(e,t,n){return t&&L_(e.prototype,t),n&&L_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function AQ(e){var t=NQ(e,"string");return ad(t)=="symbol"?t:t+""}
function NQ(e,t){
if(ad(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ad(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var PQ="expandPair",IQ=M_(),Uw=Nt(),$Q=Uw.getLeft,_Q=Uw.getRight,Bw=Uw.pushArray,FQ=_i(
),
MQ=Rf(),LQ=MQ.getExpandToDefault,Ww=yr(),j_=Ww.getUnmatchedLoopException,jQ=Ww.getClosingTagNotMatchOpeningTag,
z_=Ww.getUnbalancedLoopException;function zQ(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function zw(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function BQ(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(j_(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(zw(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(zw(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(zw(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(jQ({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
j_(c))}return{traits:[],errors:n}}function UQ(e){var t={},n=[],r=[],o=[];for(Bw(o,e);o.length>0;){
var i=BQ(
o);Bw(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=zQ(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{
pairs:r,errors:n}}var WQ=(function(){function e(){DQ(this,e),this.name="ExpandPairTrait"}return OQ(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Bw(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(PQ,n,r);u=u.map(function(P){return P||[]}),u=
IQ(u);var l=UQ(u),c=l.pairs,d=l.errors,p=0,h=null,b=c.map(function(P){var I=P[0].part.expandTo;if(I===
"auto"&&a!=="text"){var F=LQ(n,P,o.expandTags);F.error&&d.push(F.error),I=F.value}if(!I||a==="text"){
var M=P[0].offset,z=P[1].offset;return M<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(z_(P,h)),h=P,p=z,[M,z]}var L,j;try{L=$Q(n,I,P[0].offset)}catch(B){d.push(B)}try{j=_Q(n,I,P[1].offset)}
catch(B){
d.push(B)}return L<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(z_(P,h)),p=j,h=P,
[L,j]});if(d.length>0)return{postparsed:n,errors:d};var x=0,A,N=n.reduce(function(P,I,F){var M=x<c.length&&
b[x][0]<=F&&F<=b[x][1],z=c[x],L=b[x];if(!M)return P.push(I),P;if(L[0]===F&&(A=[]),z[0].offset!==F&&z[
1].
offset!==F&&A.push(I),L[1]===F){var j=n[z[0].offset];j.subparsed=s(A,{basePart:j}),j.endLindex=z[1].
part.lIndex,delete j.location,delete j.expandTo,P.push(j),x++;for(var B=b[x];B&&B[0]<F;)x++,B=b[x]}
return P},
[]);return{postparsed:N,errors:d}}}])})();B_.exports=function(){return FQ(new WQ)}});var H_=Ie((yYe,
q_)=>{"use strict";m();function ud(e){"@babel/helpers - typeof";return ud=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},ud(e)}function KQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function W_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,qQ(r.key),r)}}function GQ(e,t,n){return t&&W_(e.prototype,t),n&&W_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function qQ(e){var t=HQ(e,"string");return ud(t)=="symbol"?t:t+""}
function HQ(e,t){
if(ud(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ud(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var ZQ=_i(),G_=yr(),JQ=G_.getScopeCompilationError,VQ=G_.getCorruptCharactersException,
Kw=Nt(),K_=Kw.utf8ToWord,YQ=Kw.hasCorruptCharacters,XQ=Kw.removeCorruptCharacters,$f=kw(),QQ=$f.settingsContentType,
eee=$f.coreContentType,tee=$f.appContentType,nee=$f.customContentType,ree=[QQ,eee,tee,nee],oee={docx:
"w",pptx:"a"},iee=(function(){function e(){KQ(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=
[]}return GQ(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=oee[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(JQ({tag:a,rootError:u,offset:s.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(ree.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=XQ(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&YQ(c))return{errors:[VQ({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):K_(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(K_(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
q_.exports=function(){return ZQ(new iee)}});var Q_=Ie((wYe,X_)=>{"use strict";m();var Z_=T_(),see=O_(
),J_=__(),V_=U_(),Y_=H_();function aee(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[Z_,see,V_,J_,Y_],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function uee(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[Z_,V_,J_,Y_],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}X_.exports={docx:
aee,pptx:uee}});var bF=Ie((kYe,Jw)=>{"use strict";m();var lee=["modules"];function eF(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){
var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function lo(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?eF(g(n),!0).forEach(function(r){cee(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(
e,g.getOwnPropertyDescriptors(n)):eF(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function cee(e,t,n){return(t=lF(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function tF(e,t){return fee(e)||pee(e,t)||mee(e,t)||dee()}
function dee(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function mee(e,
t){
if(e){if(typeof e=="string")return nF(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?nF(e,t):void 0}}function nF(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function pee(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),g(s)!==s))return}finally{if(l)throw o}}return a}}function fee(
e){
if(k.isArray(e))return e}function _u(e){"@babel/helpers - typeof";return _u=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},_u(e)}function gee(e,t){if(e==null)return{};var n,r,o=hee(e,t);
if(g.getOwnPropertySymbols){var i=g.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function hee(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function yee(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function rF(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),g.defineProperty(e,lF(r.key),r)}}function bee(e,t,n){return t&&rF(e.prototype,t),n&&
rF(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function lF(e){var t=wee(e,"string");return _u(
t)=="symbol"?t:t+""}function wee(e,t){if(_u(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(_u(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var wn=Nt(),jt=zI(),vee=jt.object(
{allowUnopenedTag:jt.
boolean().optional(),allowUnclosedTag:jt.boolean().optional(),allowUnbalancedLoops:jt.boolean().optional(
),
changeDelimiterPrefix:jt.string().optional().nullable()}),kee=jt.object({delimiters:jt.object({start:
jt.
string().nullable(),end:jt.string().nullable()}).strict().optional(),fileTypeConfig:jt.object({}).optional(
),
paragraphLoop:jt.boolean().optional(),parser:jt.function().optional(),errorLogging:jt.union([jt.boolean(
),
jt.string()]).optional(),linebreaks:jt.boolean().optional(),nullGetter:jt.function().optional(),
syntax:vee.
optional(),stripInvalidXMLChars:jt.boolean().optional(),warnFn:jt.function().optional()}).strict(),
xee=UI(),
cF=xee.getRelsTypes,dF=GI(),mF=dF.collectContentTypes,pF=dF.getContentTypes,fF=_i(),Tee=Rf(),See=a$(
),
Eee=f$(),oF=Sw(),Cee=R$(),Gw=Cee.getTags,gF=O$(),Go=yr(),hF=Go.throwMultiError,Ree=Go.throwResolveBeforeCompile,
Dee=Go.throwRenderInvalidTemplate,Oee=Go.throwRenderTwice,cd=Go.XTInternalError,Aee=Go.XTTemplateError,
Nee=Go.throwFileTypeNotIdentified,Pee=Go.throwFileTypeNotHandled,_f=Go.throwApiVersionError;wn.getRelsTypes=
cF;wn.traits=Tee;wn.moduleWrapper=fF;wn.collectContentTypes=mF;wn.getContentTypes=pF;var iF=wn.getDefaults,
Iee=wn.str2xml,$ee=wn.xml2str,Zw=wn.concatArrays,sF=wn.uniq,_ee=wn.getDuplicates,Fee=wn.stableSort,
qw=wn.
pushArray,aF=wn.utf8ToWord,Mee=wn.invertMap,Lee="[Content_Types].xml",jee="_rels/.rels",co=[3,48,0];
function zee(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=_ee(t);if(o.length>
0)throw new cd('Detected duplicate module "'.concat(o[0],'"'))}function Bee(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function Uee(e){
return Fee(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function ld(e){var t=[];for(var n in e)t.push(
n);for(var r=[Lee,jee],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function yF(e,t){e.hideDeprecations!==!0&&console.warn(t)}function $u(e,t){if(
e.
hideDeprecations!==!0)return yF(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new E(
).stack))}function Hw(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new E(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function uF(e){var t=e.compiled;e.errors=Zw(g.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&gF(e.errors,e.options.errorLogging),
hF(e.errors))}function Wee(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var Ns=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=gee(n,lee);if(yee(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[See()],this.xmlDocuments={},arguments.length===
0)yF(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new E().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),Wee(t))throw new E(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new E(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.
isArray(o))throw new E("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return bee(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&_f("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==co[0]&&_f(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:co,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(co.join("."))}),n[1]>co[1]&&_f(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:co,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(co.join("."))}),n[1]===co[1]&&n[2]>co[2]&&_f(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:co,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(co.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new cd(
"attachModule() should not be called manually when using the v4 constructor");$u(this,"attachModule");
var r=_u(n);if(r==="function")throw new cd(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new cd(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new E(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=fF(n);return this.modules.push(o),o.on("attached"),this.fileType&&Hw(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new E(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new E(
"setOptions should be called with an object as first parameter");var i=kee.validate(n);if(i.success===!1)throw new E(
i.error);$u(
this,"setOptions"),this.options={};var s=iF();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=aF(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=aF(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new E(
"loadZip() should not be called manually when using the v4 constructor");if($u(this,"loadZip"),n.loadAsync)throw new cd(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new E(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=Zw([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return Hw(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
Eee({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;$u(this,"resolveData");var o=[];return g.keys(this.compiled).length||
Ree(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:oF}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
h=p.from,b=p.data;s.push(Promise.resolve(b).then(function(x){var A=r.compiled[h];return A.filePath=d,
A.scopeManager=r.getScopeManager(d,A,x),A.resolveTags(x).then(function(N){return A.scopeManager.finishedResolving=
!0,N},function(N){qw(o,N)})}))},u=0,l=g.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&gF(o,r.options.errorLogging),hF(o)),Zw(c)}
)})}},
{key:"compile",value:function(){if($u(this,"compile"),this.updateFileTypeConfig(),zee(this.modules),
this.modules=Uee(this.modules),g.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
sF(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=Iee(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var h=0,b=this.templatedFiles;h<b.length;h++){var x=b[h];this.
zip.files[x]!=null&&this.precompileFile(x)}this.sendEvent("after-preparse");for(var A=0,N=this.templatedFiles;
A<
N.length;A++){var P=N[A];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,F=this.templatedFiles;I<F.length;I++){var M=F[I];this.zip.files[M]!=null&&
this.compiled[M].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),uF(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=cF(this.zip);
var n=pF(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
mF(r,o,this.zip),this.invertedContentTypes=Mee(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&Pee(a),a||Nee(
this.
zip),Bee(this),Hw(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var h=new Aee(d);throw h.properties={id:p,explanation:d},h}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&Oee(),this.rendered=!0,g.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&Dee(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:oF}),this.mapper||(this.mapper=this.modules.reduce(function(z,L){return L.getRenderedMap(z)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=tF(c,3),p=d[1],h=d[2],b=0,x=this.modules;b<x.length;b++){var A=x[b];if(A.preZip){
var N=A.
preZip(p,h);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=tF(r[P],2),F=I[0],M=I[1];
this.zip.file(F,M,{createFolders:!0})}return uF(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=$ee(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return $u(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=iF(),s=qw(g.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),qw(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=sF(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:Gw(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Gw(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:Gw(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(lo(
lo(
{compression:"DEFLATE",fileOrder:ld},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(lo(lo({compression:"DEFLATE",fileOrder:ld},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(lo(lo({compression:"DEFLATE",fileOrder:ld},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(lo(lo({compression:"DEFLATE",fileOrder:ld}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(lo(lo(
{compression:"DEFLATE",fileOrder:ld},n),{},{type:"arraybuffer"}))}}])})();Ns.DocUtils=wn;Ns.Errors=yr(
);
Ns.XmlTemplater=u_();Ns.FileTypeConfig=Q_();Ns.XmlMatcher=Rw();Jw.exports=Ns;Jw.exports.default=Ns});
var wF={};Ag(wF,{Docxtemplater:()=>vF.default});var vF,kF=Od(()=>{"use strict";m();vF=hj(bF(),1)});
var Tse={};Ag(Tse,{acceptRowOrder:()=>ese,answerFix:()=>kse,answerQuestions:()=>tse,applyFixes:()=>bse,
changeSettings:()=>rse,checkSheets:()=>Iie,chooseLanguage:()=>ose,closeAndCompute:()=>Lie,closeStage:
()=>ase,
collectJudgeFiles:()=>gse,computeRanking:()=>Kie,computeTop:()=>$ie,createWorkbook:()=>Yie,decide:()=>zie,
decideResult:()=>mse,explainRules:()=>lse,exportDocuments:()=>qie,getState:()=>Uie,
makeAwardDocuments:()=>Mie,
makeDocuments:()=>Gie,makeJudgeFiles:()=>fse,makeJudgeTabs:()=>Qie,markFindings:()=>xse,onInstall:()=>Nie,
onOpen:()=>Aie,openRanking:()=>Fie,openSidebar:()=>Pie,openTemplate:()=>Zie,prepareJudgeTabs:()=>_ie,
prepareObjections:()=>dse,preparePlenary:()=>cse,preparePlenaryTab:()=>jie,previewFixes:()=>yse,
readDetails:()=>nse,
readJudgeFiles:()=>pse,readOwnFixes:()=>vse,readTemplate:()=>Hie,reopenStage:()=>use,restoreTemplate:
()=>Vie,
showCell:()=>sse,showRanking:()=>ise,takeList:()=>Xie,undoFixes:()=>wse,uploadTemplate:()=>Jie,
validateWorkbook:()=>Wie,
verify:()=>Bie,verifyResult:()=>hse});m();m();m();m();function Ig(e){let t=g.values(e).filter(r=>typeof r=="number");
return g.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Fv(e,t){return typeof t=="bigint"?t.toString():t}var Pg=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Mv(e){return new Pg(e)}function Lv(e){return e==null}function Nd(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Pd(e,t,n){g.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function jv(e){
let t=g.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function $g(e){
var t;return(t=jv(e._zod.def))!=null?t:e._zod.def.shape}function zv(e,t,n){g.defineProperty(e,t,{get(
){
let r=n();return Pd(this,t,r),r},enumerable:!0,configurable:!0})}function Bv(e,t,n){t in e?Pd(e,t,n):
e[t]=n}function yj(e,t,n,r){let o=$g(t);for(let i of n){let s=g.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?zv(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):Bv(e,i,r?r(s.value,i):s.value))}}
function bj(e,t){
for(let n of Reflect.ownKeys(t)){let r=g.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?zv(e,n,(
)=>t[n]):
Bv(e,n,r.value))}}function Uv(...e){let t={};for(let n of e){let r=g.getOwnPropertyDescriptors(n);g.
assign(t,r)}return g.defineProperties({},t)}var _g="captureStackTrace"in E?E.captureStackTrace:(...e)=>{
};function Ad(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function Id(e){if(Ad(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Ad(n)===!1||g.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Fg(e){
return Id(e)?{...e}:k.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof w?new w(e):e}var Wv=new w(
["string","number","symbol"]);function ol(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function il(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Wt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new E("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Kv(e){return g.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Gv={
safeint:[v.MIN_SAFE_INTEGER,v.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-v.MAX_VALUE,v.MAX_VALUE]};function qv(
e,t){if(!Id(t))throw new E("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=$g(e);for(let i of Reflect.ownKeys(t))if(g.getOwnPropertyDescriptor(
o,i)!==void 0)throw new E(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return il(e,Uv(e._zod.def,{shape:wj(e,t)}))}function wj(e,t){let n={};return yj(
n,e,Reflect.ownKeys($g(e))),bj(n,t),n}function wr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Hv(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Lr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function rl(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Mg(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function $d(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function yo(e,t,n){var u,l,c,d,p,h,b,x,A,N,P,I,
F,M,z,L,j;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(L=
(z=(F=(P=(A=rl((x=(b=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:b.error)==null?void 0:x.call(b,
e)))!=null?A:rl(i==null?void 0:i(e)))!=null?P:rl((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?F:rl((I=n.customError)==null?void 0:I.call(n,e)))!=null?z:rl((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?L:"Invalid input",a={};for(let B of g.keys(e))B==="inst"||B==="schema"||B==="continue"||
B==="input"||B==="__proto__"||(a[B]=e[B]);return(j=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var vj=/[\uD800-\uDBFF]/;function Zv(e){let t=e.length;if(!vj.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Jv(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Vv(e,t){for(let n in t){
let r=g.getOwnPropertyDescriptor(t,n);r.get?g.defineProperty(e,n,{...r,
enumerable:!1}):kj(e,n,r.value)}}function Ki(e,t,n,r=!0){return g.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Lg(e,t,n){return Ki(e,t,n,!1)}function kj(e,t,n){g.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Ki(this,t,n.bind(
this))},set(r){Ki(this,t,r)}})}function xj(e,t){let n=g.getPrototypeOf(e);return t in n?void 0:n}var Ng,
Vo=!1,Tj={configurable:!0,get(){Vo=!0}};function un(e,t,n){let r=g.getPrototypeOf(e._zod);if(t in r&&
Ng!==e._zod){Ng=void 0;return}Ng=e._zod,g.defineProperty(r,t,{configurable:!0,get(){g.defineProperty(
this,t,Tj);let o=Vo;Vo=!1;try{let i=n(this);return Vo?delete this[t]:g.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Vo=Vo||o,i}catch(i){throw delete this[t],Vo=Vo||o,i}},set(o){g.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Yv(e,t,n,r){let o=xj(e,t);o&&g.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return g.defineProperty(
this,t,i),i.value=n(this),g.defineProperty(this,t,i),i.value},set(i){g.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Xv;var jg={value:void 0,enumerable:!1},Qv="captureStackTrace"in E?
E:null;function Sj(e){let t=Qv;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Qv=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ke(e,t,n,r){var p;let o={};function i(
h){
this.def=h,this.constr=d,this.traits=new w}i.prototype=o;let s=n,a=s&&new WeakSet;function u(h,b){if(
h.
_zod){if(h._zod.traits.has(e))return}else{jg.value=new i(b);try{g.defineProperty(h,"_zod",jg)}
finally{
jg.value=void 0}}if(h._zod.traits.add(e),t(h,b),a){let A=g.getPrototypeOf(h),N=h._zod.constr.prototype,
P=A;for(;P&&P!==N;)P=g.getPrototypeOf(P);let I=P!=null?P:A;a.has(I)||(a.add(I),Vv(I,s))}let x=d.prototype;
for(let A in x)g.prototype.hasOwnProperty.call(x,A)&&(A in h||(h[A]=x[A].bind(h)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:g;class c extends l{}g.defineProperty(c,"name",{value:e});function d(h){var N;
let b=r!=null&&r.Parent?Sj(c):this;u(b,h);let x=b._zod.deferred;if(x){for(let P of x)P();b._zod.deferred=
void 0}let A=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return A&&A(b),b}return g.
defineProperty(d,"init",{value:u}),g.defineProperty(d,S.hasInstance,{value:h=>{var b,x;return r!=null&&
r.Parent&&h instanceof r.Parent?!0:(x=(b=h==null?void 0:h._zod)==null?void 0:b.traits)==null?void 0:
x.has(e)}}),g.defineProperty(d,"name",{value:e}),d}var bo=class extends E{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var ek;(ek=(Xv=globalThis).__zod_globalConfig)!=null||
(Xv.__zod_globalConfig={});var qi=globalThis.__zod_globalConfig;
function wo(e){return e&&g.assign(qi,e),qi}m();m();function Ej(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=C.stringify(e.def,Fv,2)),e.
message}function Cj(e){this._zod.message=e}var Rj={get:Ej,set:Cj,enumerable:!0,configurable:!0},Bg={
value:void 0,enumerable:!1},tk=new WeakSet([g.prototype,E.prototype]),nk=(e,t)=>{e.name="$ZodError",
Bg.value=t,g.defineProperty(e,"issues",Bg),Bg.value=void 0,g.defineProperty(e,"message",Rj);let n=g.
getPrototypeOf(e);tk.has(n)||(tk.add(n),g.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return g.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){g.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Ase=ke(
"$ZodError",nk),sl=ke("$ZodError",nk,void 0,{Parent:E});var Oj=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new bo;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>yo(d,s,wo())));throw _g(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},Ug=Oj(sl),Aj=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>yo(d,s,wo())));throw _g(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},Wg=Aj(sl),Nj=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new bo;return i.issues.length?rk(e,i.issues,
o):{success:!0,data:i.value}},ut=Nj(sl);function rk(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>yo(o,n,wo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var Pj=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?rk(e,i.issues,o):{success:!0,data:i.value}},Kg=Pj(sl);m();m();m();var ok=/^[\s\S]{0,}$/;
var Gg=/^-?\d+(?:\.\d+)?$/,ik=/^(?:true|false)$/i;var Yo=ke("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var Ij=e=>{let t=e.value;return!Lv(t)&&t.length!==void 0},_d={
number:"number",bigint:"bigint",object:"date"},ak=ke("$ZodCheckLessThan",(e,t)=>{Yo.init(e,t);let n=_d[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=_d[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),uk=ke("$ZodCheckGreaterThan",(e,t)=>{Yo.init(e,t);let n=_d[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
_d[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var lk=ke(
"$ZodCheckNumberFormat",(e,t)=>{var s;Yo.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=Gv[t.format];e._zod.check=a=>{let u=a.
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
abort})}});var ck=ke("$ZodCheckMaxLength",(e,t)=>{var r;var n;Yo.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
Ij),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?Zv(i):s)<=t.maximum)
return;let u=Jv(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var dk=ke("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Yo.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),mk=ke("$ZodCheckRegex",(e,t)=>{
dk.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var fk={major:4,minor:6,patch:7};var Zt=ke("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=fk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=wr(l),h;for(let b of c){if(b._zod.def.when){if(Hv(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let x=l.issues.length,A=b._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new bo;if(h||A instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await A,l.
issues.length!==x&&($d(l.issues,x,e),p||(p=wr(l,x)))});else{if(l.issues.length===x)continue;$d(l.issues,
x,e),p||(p=wr(l,x))}}return h?h.then(()=>l):l},u=(l,c,d)=>{if(wr(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new bo;return p.then(h=>e._zod.parse(h,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(h=>u(h,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new bo;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return Lg(this,"~standard",Fj(this))}
,
set"~standard"(e){Ki(this,"~standard",e)}}),xk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>yo(n,t,
wo()))}:{value:e.value};async function _j(e,t){let n={async:!0};return xk(await e._zod.run({value:t,
issues:[]},n),n)}function Fj(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return xk(r,n)}catch{}return _j(e,t)},vendor:"zod",version:1}}var Tk=ke(
"$ZodString",(e,t)=>{var n;Zt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:ok,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var qg=ke("$ZodNumber",(e,t)=>{Zt.init(e,t),
e._zod.pattern=Gg,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=v(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!v.isNaN(o)&&v.isFinite(o))return n;let i=typeof o==
"number"?v.isNaN(o)?"NaN":v.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),Sk=ke("$ZodNumberFormat",(e,t)=>{lk.init(
e,
t),qg.init(e,t)}),Ek=ke("$ZodBoolean",(e,t)=>{Zt.init(e,t),e._zod.pattern=ik,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var Ck=ke("$ZodUnknown",(e,t)=>{Zt.init(
e,t),e._zod.parse=n=>n});function Mj(e,t){let n=Mg(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of Mg(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,$d(i.issues,c,e),i}}return o(i,s)}}var Lj=e=>k.
isArray(e)?e.length:-1;function gk(e,t,n){e.issues.length&&t.issues.push(...Lr(n,e.issues)),t.value[
n]=e.value}var Rk=ke("$ZodArray",(e,t)=>{Zt.init(e,t);let n=qi.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>gk(d,
r,u)));else if(gk(c,r,u),a&&c.issues.length!==0&&wr(c))break}return s.length?Promise.all(s).then(()=>r):
r},Mj(e,Lj)});function Fd(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Lr(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var jj=[];function zj(e){
var s,
a,u,l;let t=g.keys(e.shape),n=g.getOwnPropertySymbols(e.shape),r=n.length?n:jj,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new E(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=Kv(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new w(t),numKeys:t.length,optionalKeys:new w(i)}}
function Bj(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,h=0;
for(let b in t){if(s&&n.issues.length!==h){if(wr(n,h))break;h=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let x=l.run({value:t[
b],
issues:[]},r);x instanceof Promise?e.push(x.then(A=>Fd(A,n,b,t,d,p))):Fd(x,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var Dk=ke("$ZodObject",(e,t)=>{var l;Zt.init(e,t);let n=g.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return g.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,g.defineProperty(t,"shape",{get:c})}let o=Mv(()=>zj(t));un(e,
"propValues",c=>{let d=c.def.shape,p={};for(let h in d){let b=d[h]._zod;if(b.values){g.prototype.hasOwnProperty.
call(p,h)||Pd(p,h,new w);for(let x of b.values)p[h].add(x);b.optin!==void 0&&p[h].add(void 0)}}
return p});
let i=Ad,s=t.catchall,a,u=qi.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let h=[],b=a.shape,x=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let N of a.allKeys){if(x&&c.issues.length!==A){if(wr(c,A))break;A=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,F=P._zod.optout,M=P._zod.run({value:p[N],issues:[]},d);M instanceof
Promise?h.push(M.then(z=>Fd(z,c,N,p,I,F))):Fd(M,c,N,p,I,F)}return s?Bj(h,p,c,d,o.value,e,x===!0):h.length?
Promise.all(h).then(()=>c):c}});function hk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!wr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>yo(s,r,wo())))}),t)}var Ok=ke("$ZodUnion",(e,t)=>{Zt.init(e,t),
un(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),un(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),un(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new w(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),un(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Nd(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>hk(a,r,e,o)):hk(s,r,e,o)}});var Ak=ke("$ZodTuple",(e,t)=>{Zt.init(e,t);let n=t.items,r=qi.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!k.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=yk(n,"optin"),l=yk(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let h=0;
h<
n.length;h++){let b=n[h]._zod.run({value:s[h],issues:[]},i);b instanceof Promise?a.push(b.then(x=>{c[
h]=
x})):(c[h]=b,d&&!p&&b.issues.length&&(p=wr(b)))}if(t.rest&&!p){let h=n.length-1,b=s.slice(n.length),
x=o.issues.length;for(let A of b){if(d&&o.issues.length!==x){if(wr(o,x))break;x=o.issues.length}h++;
let N=t.rest._zod.run({value:A,issues:[]},i);N instanceof Promise?a.push(N.then(P=>bk(P,o,h))):bk(N,
o,h)}}return a.length?Promise.all(a).then(()=>wk(c,o,n,s,l)):wk(c,o,n,s,l)}});function yk(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function bk(e,t,n){e.issues.length&&t.issues.push(...Lr(n,e.issues)),t.value[n]=e.value}
function wk(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...Lr(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var Nk=ke("$ZodRecord",(e,t)=>{Zt.init(e,t);let n=qi.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Id(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new w;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>yo(b,o,wo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let h=t.
valueType._zod.run({value:i[c],issues:[]},o);h instanceof Promise?s.push(h.then(b=>{b.issues.length&&
r.issues.push(...Lr(c,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...Lr(c,h.issues)),
r.value[p]=h.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!g.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Gg.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:v(
l),issues:[]},o);if(b instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>yo(b,o,wo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let h=t.valueType._zod.
run({value:i[l],issues:[]},o);h instanceof Promise?s.push(h.then(b=>{b.issues.length&&r.issues.push(
...Lr(l,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...Lr(l,h.issues)),r.value[
p]=
h.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var Pk=ke("$ZodEnum",(e,t)=>{Zt.init(e,t);let n=Ig(t.entries),
r=new w(n);e._zod.values=r,un(e,"pattern",o=>{let i=Ig(o.def.entries).filter(s=>Wv.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>ol(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Ik=ke("$ZodLiteral",(e,t)=>{Zt.init(
e,t);let n=new w(t.values);e._zod.values=n,un(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?ol(i):i?ol(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function vk(e,t){return e.value=t.issues.length?void 0:t.value,e}var $k=ke(
"$ZodOptional",(e,t)=>{Zt.
init(e,t),un(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",un(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new w([...r,void 0]):void 0}
),
un(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Nd(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>vk(n,i)):vk(n,o)}return t.
innerType._zod.run(n,r)}});var _k=ke("$ZodNullable",(e,t)=>{Zt.init(e,t),un(e,"optin",n=>n.def.innerType._zod.optin),
un(e,"optout",n=>n.def.innerType._zod.optout),un(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Nd(r.source)}|null)$`):void 0}),un(e,"values",n=>n.def.innerType._zod.values?new w([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Fk=ke(
"$ZodDefault",(e,t)=>{Zt.init(e,t),e._zod.optin="defaulted",un(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>kk(
i,t)):kk(o,t)}});function kk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function Mk(
e){return e.checks&&(e.checks=[...e.checks]),e}function Lk(e,t){return new e(Mk({type:"string",...Wt(
t)}))}function jk(e,t){return new e(Mk({type:"number",checks:[],...Wt(t)}))}function zk(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Wt(t)})}function Bk(e,t){return new e(
{type:"boolean",...Wt(t)})}function Uk(e){return new e({type:"unknown"})}function Md(e,t){return new ak(
{check:"less_than",...Wt(t),value:e,inclusive:!0})}function jr(e,t){return new uk({check:
"greater_than",...Wt(t),value:e,inclusive:!0})}function Hg(e,t){return new ck({check:"max_length",
...Wt(t),maximum:e})}function al(e,t){return new mk({check:"string_format",format:"regex",...Wt(t),
pattern:e})}m();m();var In=ke("ZodMiniType",(e,t)=>{if(!e._zod)throw new E(
"Uninitialized schema in ZodMiniType.");Zt.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Ki(this,"with",e)},parse(e,t){
return Ug(this,e,t,{callee:this.parse})},parseAsync(e,t){return Wg(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return ut(this,e,t)},safeParseAsync(e,t){return Kg(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return il(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),Wj=ke("ZodMiniString",(e,t)=>{Tk.init(e,t),In.init(e,t)});function K(e){return Lk(Wj,e)}var Kk=ke(
"ZodMiniNumber",(e,t)=>{qg.init(e,t),In.init(e,t)});function $t(e){return jk(Kk,e)}var Kj=ke(
"ZodMiniNumberFormat",(e,t)=>{Sk.init(e,t),Kk.init(e,t)});function Gk(e){return zk(Kj,e)}var Gj=ke(
"ZodMiniBoolean",(e,t)=>{Ek.init(e,t),In.init(e,t)});function Xe(e){return Bk(Gj,e)}var qj=ke(
"ZodMiniUnknown",(e,t)=>{Ck.init(e,t),In.init(e,t)});function Ld(){return Uk(qj)}var Hj=ke(
"ZodMiniArray",(e,t)=>{Rk.init(e,t),In.init(e,t)});function Ze(e,t){return new Hj({type:"array",
element:e,...Wt(t)})}var Zj=ke("ZodMiniObject",(e,t)=>{Dk.init(e,t),In.init(e,t),Yv(e,"shape",n=>n._zod.def.shape,
!1)});function oe(e,t){
let n={type:"object",shape:e!=null?e:{},...Wt(t)};return new Zj(n)}function qk(e,t){return qv(e,t)}
var Jj=ke("ZodMiniUnion",(e,t)=>{Ok.init(e,t),In.init(e,t)});function Hk(e,t){return new Jj({type:
"union",options:e,...Wt(t)})}var Vj=ke("ZodMiniTuple",(e,t)=>{Ak.init(e,t),In.init(e,t)});function Zk(
e,t,n){let r=t instanceof Zt,
o=r?n:t,i=r?t:null;return new Vj({type:"tuple",items:e,rest:i,...Wt(o)})}var Wk=ke("ZodMiniRecord",(
e,t)=>{
Nk.init(e,t),In.init(e,t)});function ln(e,t,n){return!t||!t._zod?new Wk({type:"record",keyType:K(),
valueType:e,
...Wt(t)}):new Wk({type:"record",keyType:e,valueType:t,...Wt(n)})}var Yj=ke("ZodMiniEnum",(e,t)=>{Pk.init(
e,t),In.init(e,t),e.options=[...e._zod.values]});function Kt(e,t){
let n=k.isArray(e)?g.fromEntries(e.map(r=>[r,r])):e;return new Yj({type:"enum",entries:n,...Wt(t)})}
var Xj=ke("ZodMiniLiteral",(e,t)=>{Ik.init(e,t),In.init(e,t)});function Jk(e,t){return new Xj({type:
"literal",values:k.isArray(e)?e:[e],...Wt(t)})}var Qj=ke("ZodMiniOptional",(e,t)=>{$k.init(e,t),In.init(
e,t)});function Re(e){return new Qj({type:"optional",innerType:e})}var ez=ke("ZodMiniNullable",(e,t)=>{
_k.init(e,t),In.init(e,t)});function vo(e){return new ez({type:"nullable",innerType:e})}var tz=ke(
"ZodMiniDefault",(e,t)=>{Fk.init(e,t),In.init(e,t)});function ze(e,t){return new tz({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Fg(t)}})}m();m();m();m();function Vk(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var _=Vk(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),Z=Vk(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function De(e,t){let n=_(e);return n!==""&&
(n===_(t.id)||n===_(t.en)||nz(n,t))}var nz=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>_(r)===
e)},jd=(e,t)=>e.map(n=>[n,t[n].name]);function vn(e,t){var n;return(n=t.find(([,r])=>De(e,r)))==null?
void 0:n[0]}var J={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat","History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections")},
Yk="Penilaian",$n=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no","t","n","false","salah")]],
Gs=[
["files",$("berkas","files","proposal")],["presentation",$("presentasi","presentation")],["field",$(
"lapangan","field")]],Xo=[["ineligible",$("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",$("mundur",
"withdrawn","mengundurkan diri")]],kn=$("BK","BK");var $e=()=>Session.getEffectiveUser().getEmail(),
Xk=()=>Session.getActiveUserLocale();function zd(){
var o;let e=$e();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>De(i.getName(),J.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var We=e=>PropertiesService.getDocumentProperties().getProperty(e);function qe(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var rz=1e4;function Qk(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(rz))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{oz(t)}}
function oz(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var cn=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),_t=()=>Utilities.
getUuid().slice(0,8),lt=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var Bd={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},ex={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Be(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function it(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var tx=new O;function zr(e){var n;let t=(n=tx.get(e))!=null?n:iz(e);return tx.set(e,t),t}function iz(
e){
let t=new y(e.institutions.map(i=>[_(i.name),_(i.parent)])),n=(i,s)=>{let a=new w;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:_(
i.institution),listed:new w(i.conflicts.map(Z))}])),o=new y(e.entries.map(i=>[i.code,{code:Z(i.code),
institution:_(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new E("");return e});var ce=BigInt(
0),_e=BigInt(1),qt=BigInt(2),ul=BigInt(3),Hs=BigInt(5),_n=BigInt(10),Jce=BigInt(v.MAX_SAFE_INTEGER),
sz=2e3,ee={s:_e,n:ce,d:_e};function ko(e,t){try{e=BigInt(e)}catch{throw Qo()}return e*t}function vr(
e){
return typeof e=="bigint"?e:f.floor(e)}function dt(e,t){if(t===ce)throw Zg();let n=g.create(Fe.prototype);
n.s=e<ce?-_e:_e,e=e<ce?-e:e;let r=Hi(e,t);return n.n=e/r,n.d=t/r,n}var az=[qt*qt,qt,qt*qt,qt,qt*qt,
qt*
ul,qt,qt*ul];function qs(e){let t=g.create(null);if(e<=_e)return t[e]=_e,t;let n=r=>{t[r]=(t[r]||ce)+
_e};for(;e%qt===ce;)n(qt),e/=qt;for(;e%ul===ce;)n(ul),e/=ul;for(;e%Hs===ce;)n(Hs),e/=Hs;for(let r=0,
o=qt+Hs;o*o<=e;){for(;e%o===ce;)n(o),e/=o;o+=az[r],r=r+1&7}return e>_e&&n(e),t}var Gt=function(e,t){
let n=ce,r=_e,o=_e;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Qo();
if(e%
1!==0)throw nx();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Qo();if(t%1!==0)throw nx(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Qo();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Qo();if(e<0&&(o=-_e,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=ce,a=ce,u=ce,l=_e,c=_e,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Qo();if(d[i]===
"-"?(o=-_e,i++):d[i]==="+"&&i++,d.length===i+1?a=ko(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=ko(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=ko(
d[i],o),l=_n**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=ko(d[
i+
1],o),c=_n**BigInt(d[i+1].length)-_e,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=ko(d[i],o),l=ko(d[i+2],_e),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=ko(d[i],o),a=ko(d[i+2],o),l=ko(d[i+4],_e),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw Qo()}else if(typeof e=="bigint")n=e,o=e,r=_e;else throw Qo();if(r===ce)throw Zg(
);
ee.s=o<ce?-_e:_e,ee.n=n<ce?-n:n,ee.d=r<ce?-r:r};function uz(e,t,n){let r=_e;for(;t>ce;e=e*e%n,t>>=_e)
t&_e&&(r=r*e%n);return r}function lz(e,t){for(;t%qt===ce;t/=qt);for(;t%Hs===ce;t/=Hs);if(t===_e)return ce;
let n=_n%t,r=1;for(;n!==_e;r++)if(n=n*_n%t,r>sz)return ce;return BigInt(r)}function cz(e,t,n){let r=_e,
o=uz(_n,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*_n%t,o=o*_n%t}return 0}function Hi(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Fe(e,t){if(
Gt(
e,t),this instanceof Fe)e=Hi(ee.d,ee.n),this.s=ee.s,this.n=ee.n/e,this.d=ee.d/e;else return dt(ee.s*
ee.n,ee.d)}var Zg=function(){return new E("Division by Zero")},Qo=function(){return new E(
"Invalid argument")},nx=function(){return new E("Parameters must be integer")};Fe.prototype={s:_e,n:
ce,d:_e,abs:function(){
return dt(this.n,this.d)},neg:function(){return dt(-this.s*this.n,this.d)},add:function(e,t){return Gt(
e,t),dt(this.s*this.n*ee.d+ee.s*this.d*ee.n,this.d*ee.d)},sub:function(e,t){return Gt(e,t),dt(this.s*
this.n*ee.d-ee.s*this.d*ee.n,this.d*ee.d)},mul:function(e,t){return Gt(e,t),dt(this.s*ee.s*this.n*ee.
n,this.d*ee.d)},div:function(e,t){return Gt(e,t),dt(this.s*ee.s*this.n*ee.d,this.d*ee.n)},clone:
function(){
return dt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return dt(this.s*this.n%this.d,_e);
if(Gt(e,t),ce===ee.n*this.d)throw Zg();return dt(this.s*(ee.d*this.n)%(ee.n*this.d),ee.d*this.d)},
gcd:function(e,t){
return Gt(e,t),dt(Hi(ee.n,this.n)*Hi(ee.d,this.d),ee.d*this.d)},lcm:function(e,t){return Gt(e,t),ee.
n===ce&&this.n===ce?dt(ce,_e):dt(ee.n*this.n,Hi(ee.n,this.n)*Hi(ee.d,this.d))},inverse:function(){
return dt(
this.s*this.d,this.n)},pow:function(e,t){if(Gt(e,t),ee.d===_e)return ee.s<ce?dt((this.s*this.d)**ee.
n,this.n**ee.n):dt((this.s*this.n)**ee.n,this.d**ee.n);if(this.s<ce)return null;let n=qs(this.n),r=qs(
this.d),o=_e,i=_e;for(let s in n)if(s!=="1"){if(s==="0"){o=ce;break}if(n[s]*=ee.n,n[s]%ee.d===ce)n[s]/=
ee.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=ee.n,r[s]%ee.d===ce)r[s]/=
ee.d;else return null;i*=BigInt(s)**r[s]}return ee.s<ce?dt(i,o):dt(o,i)},log:function(e,t){if(Gt(e,t),
this.s<=ce||ee.s<=ce)return null;let n=g.create(null),r=qs(ee.n),o=qs(ee.d),i=qs(this.n),s=qs(this.d);
for(let l in o)r[l]=(r[l]||ce)-o[l];for(let l in s)i[l]=(i[l]||ce)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||ce,d=i[l]||ce;if(
c===
ce){if(d!==ce)return null;continue}let p=d,h=c,b=Hi(p,h);if(p/=b,h/=b,a===null&&u===null)a=p,u=h;
else if(p*
u!==a*h)return null}return a!==null&&u!==null?dt(a,u):null},equals:function(e,t){return Gt(e,t),this.
s*this.n*ee.d===ee.s*ee.n*this.d},lt:function(e,t){return Gt(e,t),this.s*this.n*ee.d<ee.s*ee.n*this.
d},lte:function(e,t){return Gt(e,t),this.s*this.n*ee.d<=ee.s*ee.n*this.d},gt:function(e,t){return Gt(
e,t),this.s*this.n*ee.d>ee.s*ee.n*this.d},gte:function(e,t){return Gt(e,t),this.s*this.n*ee.d>=ee.s*
ee.n*this.d},compare:function(e,t){Gt(e,t);let n=this.s*this.n*ee.d-ee.s*ee.n*this.d;return(ce<n)-(n<
ce)},ceil:function(e){return e=_n**BigInt(e||0),dt(vr(this.s*e*this.n/this.d)+(e*this.n%this.d>ce&&
this.
s>=ce?_e:ce),e)},floor:function(e){return e=_n**BigInt(e||0),dt(vr(this.s*e*this.n/this.d)-(e*this.n%
this.d>ce&&this.s<ce?_e:ce),e)},round:function(e){return e=_n**BigInt(e||0),dt(vr(this.s*e*this.n/this.
d)+this.s*((this.s>=ce?_e:ce)+qt*(e*this.n%this.d)>this.d?_e:ce),e)},roundTo:function(e,t){Gt(e,t);
let n=this.
n*ee.d,r=this.d*ee.n,o=n%r,i=vr(n/r);return o+o>=r&&i++,dt(this.s*i*ee.n,ee.d)},divisible:function(e,
t){
return Gt(e,t),ee.n===ce?!1:this.n*ee.d%(ee.n*this.d)===ce},valueOf:function(){return v(this.s*this.
n)/v(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=lz(t,n),o=cz(t,n,r),i=this.s<ce?"-":"";
if(i+=vr(t/n),t%=n,t*=_n,t&&(i+="."),r){for(let s=o;s--;)i+=vr(t/n),t%=n,t*=_n;i+="(";for(let s=r;s--;
)
i+=vr(t/n),t%=n,t*=_n;i+=")"}else for(let s=e;t&&s--;)i+=vr(t/n),t%=n,t*=_n;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<ce?"-":"";if(n===_e)r+=t;else{let o=vr(t/n);e&&o>ce&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<ce?"-":"";if(n===
_e)r+=t;else{let o=vr(t/n);e&&o>ce&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(vr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=dt(r[o-1],
_e);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var ll=BigInt(10),cl=BigInt(0),Vg=BigInt(1),Zs=BigInt(2),Jg=1e4,dz=1e15;function Yg(
e,t){let n=e/t;return e<
cl&&n*t!==e?n-Vg:n}function mz(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=v(n)-o.length+4;if(s>=0)return i*ll**BigInt(s);let a=ll**BigInt(-s);return Yg(i*Zs+a,a*Zs)}
function dl(e){
if(!v.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*Jg);return f.abs(
t)<dz&&t/Jg===e?BigInt(t):mz(e)}function Jt(e){return new Fe(dl(e),BigInt(Jg))}function Vt({s:e,n:t,
d:n},r){return Yg(Zs*e*t*ll**BigInt(r)+n,Zs*n)}function kr(e,t){return new Fe(Vt(e,t),ll**BigInt(t))}
function Xg(e,t,n){let r=ll**BigInt(n);return new Fe(Yg(Zs*e*r+t,Zs*t),r)}function xr(e,t){let n=Vt(
e,t),r=T(n<cl?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<cl?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Yt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function dn(
e){
let t=cl,n=Vg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Fe(t,n*BigInt(e.length))}
function Js(e){let t=[...e].sort(Yt),n=t.length>>1;return t.length%2===1?t[n]:dn([t[n-1],t[n]])}
function Vs(e){
let t=Vg;for(let{d:n}of e)t%n!==cl&&(t=new Fe(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Ud(e){let t=new Fe(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var Wd=BigInt(0),pz=BigInt(100),fz=BigInt(
1e4),gz=e=>e.length>0&&e.every(({weight:t,max:n})=>v.isFinite(
t)&&v.isFinite(n));function Kd(e){if(!gz(e))return null;let t=e.map(l=>dl(l.weight)),n=e.map(l=>dl(l.
max)),r=t.reduce((l,c)=>l+c,Wd);if(r<=Wd||n.some(l=>l<=Wd))return null;let o=n.reduce((l,c)=>new Fe(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>pz*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=dl(l),p={parts:d,exact:new Fe(d,fz)};return a.set(l,p),p};return l=>{let c=Wd,d=l.map((p,h)=>{
let b=u(p);return c+=i[h]*b.parts,b.exact});return{score:new Fe(c,s),marks:d}}}function hz(e,t){let n=Be(
e,t),r=Kd(n),o=e.settings.conflicts==="exclude"?zr(e):()=>null;return(i,s,a)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=a.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&v.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,s)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function yz(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function rx(e,t,n,r){let o=hz(e,t),i=it(e,t),s=n.filter(c=>c.stage===t.name),a=i.
flatMap(c=>{let d=s.find(p=>p.judge===c.code);return d?[{judge:c,rows:yz(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:h}of a){let b=h.get(c.code),x=b?o(p,c,b):null;x!==null&&("reading"in
x?d.set(p.code,x.reading):l.push({entry:c.code,judge:p.code,reason:x.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:Be(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function Gd(e){let t=new y;
for(let{category:n}of e){let r=_(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(_(n.category)))!=null?r:null}}m();function Ys(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function ei(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var xn=BigInt(0),ml=BigInt(1);function ix(e,t){let[n,r]=[e,t];for(;r!==xn;)[n,r]=[r,
n%r];return n}
var ox=BigInt(1)<<BigInt(64);function qd(e,t){let n=e/t,r=(e-n*t)*ox/t;return v(n)+v(r)/v(ox)}
function sx(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=ml;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>xn);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function bz(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==xn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function wz(e){let t=new w;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return ax(t)}var ax=e=>k.from(
e).reduce((t,n)=>t/ix(t,n)*n,ml);function Xs(e){var b,x,A,N,P;let t=wz(e),n=new w;for(let{code:I}of e.
entries)for(let F of(x=(b=e.readings.get(I))==null?void 0:b.keys())!=null?x:[])n.add(F);let r=k.from(
n).sort(),o=new y(r.map((I,F)=>[I,F])),i=new y,s=new y,a=xn,u=0;for(let{code:I}of e.entries){let F=k.
from((A=e.readings.get(I))!=null?A:[],([j,{score:B}])=>({judge:o.get(j),value:B.s*B.n*(t/B.d)})).sort(
(j,B)=>j.judge-B.judge);if(F.length===0)continue;let M=F.map(({judge:j})=>j).join(),z=(N=i.get(M))!=
null?N:{judges:F.map(({judge:j})=>j),entries:[],sums:F.map(()=>xn)};i.set(M,z);let L=xn;for(let[j,{
value:B}]of F.
entries())z.sums[j]=z.sums[j]+B,L+=B,a+=B*B;z.entries.push({code:I,total:L}),s.set(F.length,((P=s.get(
F.length))!=null?P:xn)+L*L),u+=F.length-1}let l=ax(k.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>xn)),
d=r.map(()=>xn);for(let{judges:I,entries:F,sums:M}of i.values()){let z=l/BigInt(I.length),L=z*BigInt(
F.length),j=z*M.reduce((B,q)=>B+q,xn);for(let[B,q]of I.entries()){let H=c[q];for(let V of I)H[V]=H[V]-
L;H[q]=H[q]+l*BigInt(F.length),d[q]=d[q]+l*M[B]-j}}let p=k.from(s).reduce((I,[F,M])=>I+l/BigInt(F)*M,
xn),h=l*a-p;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:h,
freedom:u,
...bz(c)}}m();m();function vz(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),a=1/f.sqrt(s*s+1),u=s*a,l=p=>{let[h,b]=[p[n],p[r]];p[n]=a*h-u*b,p[r]=u*h+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[h,b]=[c[p],d[p]];c[p]=a*h-u*b,d[
p]=
u*h+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function ux(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=k.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))vz(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var lx=.01,pl=1e4,cx=20,kz=60;function Hd({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=ux(e.map(d=>d.map(p=>qd(p,r)))).slice(s),u=t.map(d=>qd(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,h,b)=>p+h*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,qd(o,n*n*r)-c),freedom:i}}var Zd=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function dx(e,t){let{axes:n,freedom:r}=e,o=Zd(e,t),i=r*f.log(o),s=0,a=0;for(let u of n)
i+=f.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function Jd(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Zd(e,
pl)===0)return pl;let o=cx*f.log10(pl/lx),i=d=>lx*10**(f.min(f.max(d,0),o)/cx),s=0,a=v.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=dx(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>dx(e,10**d).slope,l=f.log10(
i(s-1)),c=f.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<kz;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Vd=9,Qg=9;function xz(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Jd(Hd(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=v(n.toPrecision(Qg));return{value:
r,
origin:r>=pl?"no-judge-effect":"estimated"}}function Tz(e){let[t="0",n="0"]=e.toExponential(Qg-1).split(
"e"),r=BigInt(t.replace(".","")),o=v(n)-(Qg-1),i=BigInt(10)**BigInt(f.abs(o)),{n:s,d:a}=o<0?new Fe(r,
i):new Fe(r*i);return{over:s,under:a}}function Sz({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=Tz(o),a=i===xn,u=e.map((c,d)=>c.map((p,h)=>a?r[d]===r[h]?p+n:p:d===h?s*p+i*n:s*p)),l=a?ml:s;
return sx(u,t.map(c=>l*c))}function Ez(e,t){let n=Xs(e),r=xz(n,t),{numerators:o,denominator:i}=Sz(n,
r.value),s=i*n.unit,a=ei(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((h,b)=>h+o[b],
xn),p=BigInt(l.length);return c.map(({code:h,total:b})=>[h,a?new Fe(b,n.unit*p):Xg(b*i-d,s*p,Vd)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Xg(o[c],s,Vd)])),scores:new y(u)}}var mx=new O;
function Zi(e,t){var o,i;let n=(o=mx.get(e))!=null?o:new y;mx.set(e,n);let r=(i=n.get(t))!=null?i:Ez(
e,t);return n.set(t,r),r}m();m();var fl=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Yd=e=>[...e].sort((t,n)=>Yt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function ti(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=fl(e,n);return r.length>0?[[n,t(r)]]:[]}))}var gl={
better:"higher",unit:"points",precision:null,scores:e=>ti(e,t=>dn(t.map(({score:n})=>n)))};var px={
better:"higher",unit:"points",precision:Vd,exactOn:ei,scores:(e,t)=>ei(e)?gl.scores(e,t):Zi(
e,t.severityCorrection).scores,working:(e,t)=>{let n=gl.scores(e,t),r=ei(e)?null:Zi(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:r.scores.get(o).sub(i),lambda:Jt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:s}
}]}}};m();var fx={better:"higher",unit:"points",precision:null,scores:e=>ti(e,t=>Js(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Yd(fl(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Xd=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Qd(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function Cz(e){
let{units:t}=Vs(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new Fe(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var gx=e=>Qd(Xd(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:Cz(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),hx={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...gx(e)].map(([t,n])=>[t,dn(n.map(({rank:r})=>r))])),working:e=>{let t=gx(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var hl=3;function yx(e){
if(e.length<hl)return{kept:e,dropped:null};let t=a=>u=>Yt(u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=Yd(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var bx={better:"higher",unit:"points",
precision:null,
scores:e=>ti(e,t=>dn(yx(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:yx(fl(e,t)).dropped}}]};m();var Ji=BigInt(0),eh=BigInt(10),Rz=30,Qs=eh**BigInt(Rz),Dz=20,vx=12;
function Oz(e){if(e<=Ji)return Ji;
let t=eh**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function Az(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Vs(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((h,b)=>h+b,Ji),u=r.map(h=>i*h-a),l=u.reduce((h,b)=>h+b*b,Ji),c=Oz(s*l*Qs*Qs),
d=l===Ji,p={judge:e,entries:t.length,mean:new Fe(a,i*o),sd:d?new Fe(0):kr(new Fe(c,Qs*s*i*o),vx)};
return n.
map((h,b)=>({...p,score:h,z:d?Ji:u[b]*c/l}))}var wx=e=>Qd(Xd(e).map(t=>({entries:t.entries,values:Az(
t)})));function Nz(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Ji);return kr(new Fe(BigInt(
50)*
Qs*t+eh*n,Qs*t),Dz)}var Pz=e=>kr(new Fe(e,Qs),vx),kx={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...wx(e)].map(([t,n])=>[t,Nz(n)])),working:e=>{let t=wx(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:Pz(i.z)}))}}]}}};var yl={
mean:gl,trimmed:bx,median:fx,"rank-sum":hx,"z-score":kx,adjusted:px};var er=e=>yl[e],tr=e=>yl[e].unit;
m();function xo({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function em(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:xo(e,t))!=
null?n:e.settings.top}m();function tm(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function bl(e,t,n){
return n==="higher"?Yt(t,
e):Yt(e,t)}function xx(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function th(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return th(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return xx(
a,(u,l)=>bl(u.value,l.value,n.better)).flatMap(u=>th(u.map(({contender:l})=>l),r))}function Tx(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Vt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=xx(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>th(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var h;let p=(h=d.steps[d.steps.length-
1])!=null?h:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function Iz(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Jt(t.weight)})).sort((t,n)=>Yt(n.weight,
t.weight))}function $z(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,dn(i)]]:[]}))}}var Sx={metrics:({panel:e})=>Iz(e.criteria).
map(({criterion:t,index:n})=>$z(e,t,n))};m();function _z(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Vs(r.flatMap(u=>u?[u]:[])),i=[...new w(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function Ex(e,t){let n=e.judges.map((
{
code:r})=>_z(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function Cx(e,t){let n=Ex(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function Fz(e,t){let n=Ex(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=f.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Fe(r[
i])]))}
var Rx={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>Fz(e,t.map(({code:n})=>n))}]}
;m();var Dx={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>ti({...e,entries:t},n=>Js(
n.map(
({score:r})=>r)))}]};m();var Ox={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:er(t.method).better,values:()=>n}
]}};m();var Ax={metrics:()=>[]};var Nx={criteria:Sx,median:Dx,majority:Rx,previous:Ox,shared:Ax};
function Px(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>Nx[r].metrics(t))}m(
);function Mz(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Fe(1):Jt((r=n.
weight)!=null?r:0)}}function wl(e,t,n){let r=Mz(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Fe(1),score:s}]}}function nm(e,t,n,r){
let o=wl(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=Ud(o(i,s)))!=null?a:s]}))}m();m();m();
function Tr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function ea({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new w(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var Ix=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=ea(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...Ys(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function Lz(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=_(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var $x=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:ea(e,"institution-full",r=>Lz(r,n))};m();var _x=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Jt(t.passingScore),
i=s=>bl(r(s.score),o,n)<=0;return ea(e,"below-passing-score",s=>s.filter(i))};m();var Fx=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var h,
b;let s=Tr(i.contenders),a=s.filter(({place:x})=>x<=n),u=(h=a[a.length-1])==null?void 0:h.place,l=a.
length>n?a.filter(({place:x})=>x===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
x})=>x===
c):[],p=(x,A)=>x.map(({ranked:N})=>[N.entry.code,A]);return{race:{...i,contenders:a.map(({ranked:x})=>x)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var jz=[_x,Ix,$x,Fx];function zz({contenders:e}){var r;let t=Tr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function rm(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=jz.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(zz))}}m();
m();m();m();var ta={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Vi(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${v(o)} ${(i=ta[t][v(
r)-1])!=null?i:""} ${n}`}var Bz=["","pebruari","","","","","","agt","","","nopember",""];function Mx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[ta.id[i],ta.en[i],Bz[i]].some(s=>s==null?
void 0:s.toLowerCase().startsWith(t)),r=ta.id.findIndex(n);return r<0?null:r+1}var Tn=(e,t)=>t==="id"?
e.replace(".",","):e,ae=(e,t)=>Tn(T(e),t);function Je(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Vi(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function W(e,t){return typeof e=="object"?`\u201C${Je(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ae(e,t):typeof e=="boolean"?T(e).toUpperCase():Uz(e)}\u201D`}var Uz=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function X(e,t,n=12){return Lx(e,t,t==="id"?"dan":
"and",n)}var nh=(e,t)=>Lx(e,t,t==="id"?"atau":"or",e.length);function Lx(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function et({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?W(t,"id"):`${W(t,"id")} (${e})`}var Wz=5;function jx({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<Wz);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<hl),a=l=>l.map(({entry:c})=>et(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var Fn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var zx=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function rh(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function om({standings:e}){return e.map(t=>({standing:t,rank:Fn(t)})).sort(
(t,n)=>t.rank-n.rank)}var Bx=(e,t)=>e.every(({code:n})=>t.has(n));function Ux(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=rh(t,n),s=new y(t.map(a=>[a.entry.code,et(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(x,A=[])=>{var F;let N=x==="below-passing-score"||
x==="outdated"?"warning":"error",P=o.get(u),I={entry:(F=s.get(u))!=null?F:u,rank:l,reason:x,
others:A,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let h=i.filter(x=>x.rank===l&&
!n.has(x.entry.code));return h.length>0?p("taken",h.map(x=>et(x.entry))):i.filter(x=>x.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function Kz(e,{place:t,holders:n}){return k.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function im(e,t){let n=Kz(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function Gz({contenders:e},t){let n=Tr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function qz({contenders:e},t){let n=Tr(e);return[...new w(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(im(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function Wx(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new w;return[...a.flatMap(d=>Gz(u,d)),...qz(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&Bx(d.entries,o))return[];let p={...d,entries:d.entries.map(et),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function Kx(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function Gx(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,kr(i,t)]))}function Hz(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
bl(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?tm(s,a,t):null})}function Zz(e,t){
return new y([...Ys(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Tr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var Jz={category:null,categoryRank:null};function Yi(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:s}=t,a=xo(e,s),u=i[i.length-1]===s,l={stage:s,method:o.method,
places:a,
last:u,panel:t,whole:null},c=er(o.method),{better:d}=c,p=Gx(c.scores(t,o),c,[t]),h=o.carryOver?Gx(nm(
e,s,n,p),c,[...n.map(B=>B.panel),t]):p,b=t.entries.flatMap(B=>{let q=h.get(B.code);return q?[{entry:
B,
score:q}]:[]}),x=Px(o.tieBreaks,{panel:t,previous:n}),A=Tx(b,x,o.decimals,d),N=B=>kr(B,o.decimals),P=Gd(
e.entries),I=zx(s,r),F=rm(rh(A,I),{settings:o,places:a,last:u,better:d,rounded:N,categoryOf:P}),M=u&&
o.winnersPerCategory?Zz(A,P):null,z=Hz(A,d),L=A.map((B,q)=>{var G,ne,me,Pe,de,ue;let{code:H}=B.entry,
V=(G=F.places.get(H))!=null?G:null,Q=I.get(H);return{...B,stageScore:p.get(H),judgeScores:new y([...(
ne=
t.readings.get(H))!=null?ne:[]].map(([Ct,we])=>[Ct,we.score])),margin:(me=z[q])!=null?me:null,
advances:V!==
null,place:V,title:Kx(s,a,(Pe=V==null?void 0:V.place)!=null?Pe:null),prize:u&&V!==null?im(o.prizes,V):
null,...(de=M==null?void 0:M.get(H))!=null?de:Jz,cutNote:(ue=F.notes.get(H))!=null?ue:null,vacated:
null,
...Q===void 0?{}:{decision:Q}}}),j=u?Wx(s,F.races,a,o.prizes,I):[];return{...l,standings:L,findings:
[
...jx(t,o),...j,...Ux(s,A,I,F.notes)]}}m();function ni(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new w(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var qx=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function Hx(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function Zx(e,t,n){let r=qx(t),o=e.standings.map(i=>{let s=r.get(i.entry.
code);if(s===void 0||s.advances===i.advances)return i;if(s.advances)return{...i,advances:!0,place:s.
place,title:s.title,cutNote:s.cutNote};if(n.has(i.entry.code))return i;let a={from:null,removed:Hx(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:a}});return{...e,
standings:o}}function Jx(e,t){let n=qx(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let s=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&
s<=o.place.place)return o;let a=Hx(t,o,s===null?null:i.rank);return a.length===0?o:{...o,vacated:{
from:s,
removed:a}}});return{...e,standings:r}}function Vx(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new w(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function Yx(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),s=(P,I)=>Yi(e,rx(e,t,i,P),I,o),a=ni(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new w(a),c=Vx(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var F;
return(F=
I.whole)!=null?F:I})),h=new w(e.stages.slice(r.length+1).map(P=>P.name)),b=Vx(n.filter(P=>h.has(P.stage))),
x=d.filter(P=>b.has(P.code)),A=x.length===0?u:Zx(u,p(x),b),N=p(d);return{...Jx(A,N),whole:N}}m();m();
var Vz=2;function Xx(e,t){var l;if(ei(e))return new w;let n=Xs(e),r=Hd(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new w;let s=(l=Jd(r,n.judges.length))!=null?l:1,a=Zd(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:x,right:A}of o){let N=c.reduce((P,I)=>P+x[I],0)/c.length;d+=N*A/(
b+
s),p+=a*N**2/(b+s)}let h=f.sqrt(a/c.length);return f.abs(d)>=f.max(t,h)&&f.abs(d)>Vz*f.sqrt(p)});
return new w(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function Qx(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:Vt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function e0(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings;if(r==="adjusted"||er(r).unit!=="points")return[];let u=Xx(n,.5/10**s);if(u.
size===0)return[];let l=Zi(n,"auto").scores,c=Qx(new y(o.map(({entry:h,score:b})=>[h.code,b])),s),d=Qx(
a?nm(e,t,i,l):l,s),p=n.entries.filter(({code:h})=>u.has(h)).map(h=>({entry:et(h),places:f.abs(c.get(
h.code)-d.get(h.code))})).sort((h,b)=>b.places-h.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function Mn(e){
let t=f.floor(e/26);return(t>0?Mn(t-1):"")+T.fromCharCode(65+e%26)}function Te(e,t,n=1,r=1){
let o=`${Mn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Mn(t+r-1)}${e+n}`}var t0=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Br(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=v(n)-1;a<v(o);a++)for(let u=t0(t);u<=t0(r);u++)i.push({row:a,
column:u});
return i}var n0={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new y;for(let{entry:i,row:s}of e){let a=Z(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return k.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Te(a,r),params:u}]})}};m();var r0={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=_(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return k.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Te(a.row,r),params:u}]})}};m();m();
m();function o0(e,t,n){var h,b;let r=0,o=0,i=!1,s=!1;for(let{name:x}of t){let A=(b=(h=e.marks.get(x))==
null?void 0:h.kind)!=null?b:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function vl(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var Yz=864e5,Xz=R.UTC(1899,11,30);function Qz(e,t){
return f.round(e*100+t)/100}function i0({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(v);if(i>1900){let A=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return A?
vl(
[v(N)],n,r):null}let d=f.round((R.UTC(i,s-1,a)-Xz)/Yz);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
h=f.round(p*100)/100,b=d>0&&f.abs(p-h)*86400<1,x=c===0;return vl([...b?[h]:[],...x?[Qz(d*24+u,l)]:[]],
n,r)}m();var eB=/^\d+$/,tB=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,nB=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,rB=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
oB=/^\d*[.,]\d+$/;function iB(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function sB(e){let t=[];return eB.test(e)&&
t.push(v(e)),tB.test(e)&&t.push(v(e.replace(/\./g,"").replace(",","."))),nB.test(e)&&t.push(v(e.replace(
/,/g,""))),rB.test(e)&&t.push(v(e.replace(/ /g,"").replace(",","."))),oB.test(e)&&t.push(v(e.replace(
",","."))),t.filter(v.isFinite)}function sm(e,t,n){let r=/^([+-]?)(.*)$/.exec(iB(e));if(r===null)return null;
let o=sB(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:vl(o,t,n)}var aB=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function am(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:i0(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
aB.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=sm(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function s0(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&uB(n,i,{line:r,criterion:o,at:i.
at})}return n}function uB(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:am(t.raw,r)})}}m();function lB(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=am(e.raw,
t);return n==="text-number"||n==="date"}function cB(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||lB(
o,r)})}function a0(e,t){return e.rows.filter(n=>cB(n,t))}function kl({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function um({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function dB(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function mB({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of dB(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>o0(c,t,l)))}return i}function u0(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s}=e,a=mB(e),u=k.from(a.values()).flat(),l=r===null?[]:a0(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:s,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:a,strays:l,marks:s0(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function To(e){return e.competition.settings.missing==="assigned"}function na(e){
return e.provisional||
To(e)?"warning":"error"}function lm(e){return e.provisional?"warning":"error"}function pB(e,t){var r;
return kl(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var l0={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>To(e)?
!t.some(o=>pB(o,r)):t.every(o=>kl(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:lm(e),params:{
entry:et(r)}}))}};m();m();function ra(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Ht=(e,t)=>({entries:[et(e)],criteria:t===void 0?[]:[t.name],cells:1});
function cm(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new w(e.flatMap(({entries:n})=>n))],criteria:[...new w(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var c0=3;function Xi({entries:e},t){
return e.
length<=c0?X(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function fB({criteria:e},t){return e.
length<=c0?X(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Rt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${Xi(e,t)} ${r} ${fB(e,t)}${e.cells===1?
"":` (${n})`}`}function Sn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function re(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var d0={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>k.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:Ht(s),reason:a};return ra(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function gB({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let x=c.row.marks.get(b);d.push(x.kind==="score"?x.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let h=r.get(u);h?h.push(p):r.set(u,[p])}
return a}),byEntry:k.from(r.values())}}var m0=new O;function p0(e){var n;let t=(n=m0.get(e))!=null?n:
gB(e);return m0.set(e,t),t}var Sr=e=>p0(e).byJudge,oa=e=>p0(e).byEntry;var hB=1e-4;function yB(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var bB=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),f0={scope:
"stage",find:e=>{if(!Sr(e).some(bB))return[];let t=Sr(e).map(o=>({rows:o,...yB(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>hB)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var g0={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>k.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>ra(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:Ht(s)}}))))}
;m();m();function dm(e,t){let n=0,r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[
o]/
s,r+=i);return r===0?0:100*n/r}var h0=e=>f.round(e*100)/100,y0={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:oa(e).flatMap(o=>{let i=o.map(({marks:l})=>dm(l,t)),[s,a]=[f.min(...i),
f.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:et(o[0].
entry),low:h0(s),high:h0(a),limit:r}}]})}};m();m();function xl(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return k.from(o.values())}
var wB=1e-6,vB=.9,kB=.5;function w0({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function xB(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=w0(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var b0=({same:e,marks:t})=>t===0?0:e/t;function TB(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
w0(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function SB(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function EB(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return xl(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,h)=>p+h[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var v0={scope:"stage",find:e=>{
let t=xB(oa(e),e.sheetViews.length),n=t.filter(u=>b0(u)>=vB);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(b0)),i=new y(Sr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,TB(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,s(u),s(l));return SB(c/d,p,kB*d)<=wB});return EB(e,
a)}};m();m();function k0(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function x0(e,t,n){var h,b,x,A;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((h=r.get(P))!=null?h:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(x=k0([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?x:k0([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter(F=>F!==P),N=!0;break}}}
return p}var T0={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(h=>h.complete&&!h.excluded)}).map(d=>d.judge.
code)])),i=xl(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(c=>[c.judge.
code,c])),a=new y(e.reached.map(c=>[c.code,et(c)])),u=x0(i,o,(c,d)=>!kl(s.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var S0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>k.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:et(i.entry),rows:u}}]}))};m();
function CB(e){return e.sheet===null||!e.touched||um(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(et)}var E0={scope:"stage",find:({check:e,sheetViews:t})=>To(e)?[]:t.flatMap(n=>{let r=CB(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:lm(
e),tab:n.tab,params:o}]})};m();m();m();var RB=6,DB=14;function OB(e,t,n){var i,s,a,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let h=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(h?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var C0=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function AB(e,t){let[n,r]=[C0(e),C0(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Er(e,t){let[n,r]=[_(e),_(t)],o=f.min(n.length,r.length);if(n===r||
o<RB||AB(e,t))return!1;let i=o<DB?1:2;return OB(n,r,i)<=i}var R0=(e,t)=>t===""?[]:e.filter(n=>_(n.name)===_(
t));function mm(e,t,n){var s;let[r,o]=R0(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>_(a.name)===_(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function D0({row:e,entry:t},n){return!Er(e.name,t.name)||R0(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Er(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var O0=(e,t)=>e.length>=8&&
t.startsWith(e);function NB({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[_(e.name),_(t.name)];return n!==""&&n!==r&&!O0(n,r)&&!O0(r,n)}
function PB({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(NB);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new w(e.competition.entries.map(({name:i})=>_(i)));return r.filter(
({row:i})=>o.has(_(i.name)))}var A0={scope:"stage",find:e=>e.sheetViews.flatMap(t=>PB(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...D0(n,e.check.competition.entries),params:s}}))};m();var N0={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...mm(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function IB(e,t,n){let{tab:r,sheet:o,strays:i}=e;return um(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=ra(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=mm(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var P0={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>IB(n,e.criteria,e.competition.entries))};m(
);var I0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:Ht(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var $0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new w(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Ht(s.entry,a)}}))})};m();m();var $B=/^(\d+)(?:[.,](\d+))?\s?%$/;function _B(e,t){var r;
let n=typeof e=="string"&&t===100?$B.exec(
e.trim()):null;return n===null?null:v(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function ia({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",_B(e.value,o));default:return{}}}var _0={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:Ht(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...ia(o),
params:a}]}))};m();function FB(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(To(e)&&n.blank)}var F0={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>FB(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:na(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Ht(o.entry,i)}})))};m();var M0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=Ht(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...ia(o),params:c}]}))};m();var L0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Ht(s.entry,a),value:i,min:a.min,max:a.max}})))};m();m();var j0=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function pm(e){return j0(Float64Array.from(
e).sort(),e.length)}var Tl=[];function oh(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Tl[i-1]>o;i--)Tl[i]=Tl[i-1];Tl[i]=o}return n===0?v.NaN:j0(Tl,n)}var z0=5,
ih=.25,MB=1.4826,LB=1.645,jB=.02,zB=8,BB=400;function U0({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-oh(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-oh(o,r):s}}function UB(e){let{
criteria:t}=e.
check,n=Sr(e).map(o=>t.map((i,s)=>o.length===0?0:pm(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:v.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function B0(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(jB,MB*n,t[f.floor(.9*t.length)]/LB)}function WB(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<zB)return null;let r=f.max(1,f.floor(n.length/BB)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>U0(i,s,u))});return{
fromOthers:B0(
o.map(i=>i.fromOthers)),fromOwn:B0(o.map(i=>i.fromOwn))}}var KB=e=>f.max(...e)-f.min(...e);function GB(
e){
let t=e.byCriterion.map(n=>KB(n)>=ih);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=U0(e,r,i);s*a>0&&f.abs(s)>=ih&&f.abs(a)>=
ih&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var W0={scope:"stage",find:e=>{
let t=oa(e).filter(o=>o.length>=3).map(UB(e)),n=t.flatMap(GB);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?WB(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||f.abs(s)<z0*u.fromOthers||f.abs(a)<z0*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],h=f.round((p-s*(d-c))*100)/100,{sheetView:b,entry:x}=o,
A={judge:b.judge.code,entry:et(x),criterion:l,value:p,others:h};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:A}]})}};m();m();function fm(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function Sl(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function qB(e){
return e.kind==="score"?f.round(e.value*1e4)|0:fm(e.kind==="unreadable"?C.stringify(e.raw):e.kind)}
var K0=new O;
function HB(e){var n;let t=(n=K0.get(e))!=null?n:{byCode:fm(e.code),byName:fm(e.name)};return K0.set(
e,t),t}var sh=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),G0=new O;function El(e,t){let n=G0.
get(e),r=n===void 0?ZB(e,t):n;return G0.set(e,r),r}function ZB(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:fm(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let h=(Sl(
d,0)&65535)%12;c[h]=c[h]+Sl(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,h=0;for(let{name:x,digest:A}of o){let N=c.marks.get(x);N===void 0||N.
kind==="blank"?h+=1:p=p+Sl(A,qB(N))|0}if(h===o.length)continue;let b=HB(d);i+=1,s=s+Sl(p,1)|0,a=a+Sl(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>sh(c,3)).join("");
return`${sh(s,12/2)}${sh(a,12/2)}${l}${i}`}var gm=e=>v(e.slice(84));function q0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var H0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
gm(e)===gm(t)&&f.min(q0(e,t,12),q0(e,t,48))>=3;var Z0={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:El(a,o);if(u===void 0||l===null||!H0(u,l))return[];let c={judge:i.
code,rows:gm(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var V0=3,
Y0=.2,JB=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function VB({criterion:e,highest:t,
others:n}){return n.length>=V0&&t<=Y0*e.max&&2*t<JB(n)}var J0=(e,t)=>e.map(({marks:n})=>n[t]),X0={
scope:"stage",find:e=>{let t=Sr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<V0)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...J0(n,c)),h=d<=Y0*l.max?t.flatMap(b=>b===n?[]:J0(b,c)):[];
return{
criterion:l,highest:d,others:h}}).filter(VB);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
pm(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var Q0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:Ht(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...ia(o),params:a}]}))};m();var hm=e=>e.reduce((t,n)=>t+n,0),eT=(e,t)=>hm(e.map((n,r)=>n*t[r].weight)),
YB=[{basis:"sum",of:hm},{
basis:"mean",of:e=>hm(e)/e.length},{basis:"weighted-mean",of:(e,t)=>eT(e,t)/hm(t.map(n=>n.weight))},
{basis:"weighted-sum",of:eT},{basis:"score",of:dm}];function XB(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?sm(e,0,1e6):null}function QB(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function eU(e,t,n){let r=e.flatMap(i=>{let s=XB(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=YB.map(i=>({...i,off:r.filter(({row:s,total:a})=>!QB(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:et(a),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var tT={scope:
"stage",find:e=>Sr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:eU(t,n,e.check.criteria)})};m();m();m();
function Cr(e,t){var n;return(n=e(t))!=null?n:{}}var ym=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=tr(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Cr(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var bm=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Cr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var nT={scope:"workbook",checks:[ym,bm]};m();m();m();function kt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...Cr(e,t),params:l}}var wm=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[kt(e,{
kind:"setting",key:"method"},n)]};m();var vm=e=>{var h,b,x;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,N)=>({entry:A,index:N,key:_(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),s="entries.category",a=o.filter(({key:A})=>A===
""),u=a.map(({entry:A})=>et(A)),l=(b=(h=r[r.length-1])==null?void 0:h.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:A}of o)d.set(A,((x=d.get(A))!=
null?x:0)+1);let p=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);return[...a.slice(0,1).map(
A=>kt(e,i(A),c)),...p.map(A=>{let N=A.entry.category;return kt(e,i(A),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};m();var km=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[kt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function ah(e){let t=new w([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var xm=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=ah(t.map(({name:a})=>_(a))),i=ah(
n.map(({code:a})=>Z(a))),s=new w(t.flatMap(a=>{let u=Be(e.competition,a);return ah(u.map(({name:l})=>_(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return kt(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return kt(e,{kind:"judge",index:a,column:
"code"},u)}),...k.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return kt(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var Tm=e=>e.competition.stages.flatMap((t,n)=>{let r=xo(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[kt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});m();var Sm=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&xo(e.competition,
r))!=
null?c:t.top,i=[T(o)],s=k.from({length:o},(d,p)=>{var h;return(h=t.prizes[p])!=null?h:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[kt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>kt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Em=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Be(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[kt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Cm=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new w(
o.map(({code:u})=>Z(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[kt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>kt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(Z(c))).
map(c=>kt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var rT={scope:"workbook",checks:[wm,xm,Cm,Em,km,vm,Tm,Sm]};m();m();var Rm=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=Cr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=Be(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Cr(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var Dm=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...Cr(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var oT={scope:"workbook",checks:[Dm,Rm]};m();var iT={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(Mn)}}]}))};m();function tU(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var sT={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>tU(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Om={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function nU(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var aT={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(nU).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:na(e),tab:n,params:{judge:r.code}}))};
m();var uT={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:na(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var lT={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var sa={TAB_MISSING:uT,TAB_EMPTY:
aT,TAB_UNPROTECTED:lT,STAGE_NOT_BEGUN:Om,COLUMN_MISSING_CRITERION:sT,
COLUMN_DUPLICATE_CRITERION:iT,ROW_MISSING_ENTRY:E0,ROW_WITHOUT_CODE:P0,ROW_UNKNOWN_ENTRY:N0,
ROW_DUPLICATE_ENTRY:S0,
ROW_NAME_MISMATCH:A0,SCORE_ROWS_PERMUTED:Z0,SCORE_MISSING:F0,SCORE_NOT_NUMBER:M0,SCORE_TEXT_NUMBER:
Q0,
SCORE_IS_DATE:_0,SCORE_OUT_OF_RANGE:L0,SCORE_ERROR:I0,SCORE_FORMULA:$0,SCORE_SCALE_SUSPECT:X0,
SCORE_OUTLIER:W0,
TOTAL_MISMATCH:tT,JUDGE_NO_VARIANCE:f0,JUDGES_IDENTICAL:v0,JUDGES_DISAGREE:y0,JUDGE_CONFLICT:d0,
JUDGE_RECUSED:g0,
ENTRY_UNSCORED:l0,PANEL_DISCONNECTED:T0,ENTRY_DUPLICATE_CODE:n0,ENTRY_DUPLICATE_NAME:r0,
SETTING_INVALID:rT,
WEIGHTS_INVALID:oT,METHOD_CAUTION:nT};var rU=g.values(sa).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),uh=e=>rU.flatMap(t=>t.find(
e));m();m();m();var oU=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],iU=10;function sU({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!oU.some(n=>n===e.code)?null:C.stringify([e.code,e.severity,e.tab,
t.column])}function aU(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function uU(e){
let[t]=e,n=e[e.length-1];if(e.length<iU||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:cm(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function cT(e){let t=[],n=new y;for(let r of e){let o=sU(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...k.
from(n.values()).flatMap(r=>aU(r).flatMap(uU))]}function lU(e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:v.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function aa(e){let t=[],n=new y;for(let r of lU(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var dT=({row:e,column:t})=>`${e}:${t}`;function cU({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(dT({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:cm(r)}}}function dU({code:e,severity:t,tab:n,params:r,fix:o}){return C.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function mT(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=dU(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(dT(i.at),i.params.where)}let r=k.from(
t.values()).flatMap(i=>aa(i.cells).map(s=>({draft:cU(i,s),block:s})));return[...n,...cT(r)]}m();
function mU(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function pU(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=zr(t),a=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(a.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,x,A,N;let d=new y;for(let P of a){let I=s(
c,P);I!==null&&d.set(P.code,I)}let p=new w(i?d.keys():[]),h=(b=e.sheets.get(c.code))!=null?b:null;
return u0(
{judge:c,tab:(N=(A=h==null?void 0:h.tab)!=null?A:(x=e.tabName)==null?void 0:x.call(e,n,c))!=null?N:`${n.
name} \xB7 ${c.code}`,sheet:h,criteria:r,entries:u,expected:(o!=null?o:[]).filter(P=>!p.has(P.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:mU(e,l)}}var pT=new O;function Am(e){
var n;
let t=(n=pT.get(e))!=null?n:pU(e);return pT.set(e,t),t}var fU=g.values(sa).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function gU(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function hU({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Te(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function lh(e){let t=Am(e),n=t.begun?fU:[Om];return mT(n.flatMap(r=>r.find(t))).sort(gU(t)).
map(r=>hU(r,e.stage.name))}m();var fT=[wm,ym,Dm,bm,xm,Cm,Em,Rm,km,vm,Tm,Sm],yU=g.values(sa).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),bU=[...fT,...yU.filter(e=>!fT.includes(e))];
function ch(e,t=()=>null){return bU.
flatMap(n=>n({competition:e,locate:t}))}m();function dh(e){return Am(e).sheetViews.map(t=>{let n=k.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=To(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var hT=31,wU=/[\u00b7\-\u2013|:_]/u;function Rr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!wU.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var vU=/[[\]:*?/\\]/g,Cl=e=>e.replace(vU," ").replace(/\s+/g," ").trim();
function kU(e,t){
let n=hT-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var ri=(
e,t)=>kU(
Cl(e.name),Cl(t.code)),xU=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Rl(e,t,n){
let r=J.
ranking[n],o=hT-r.length-3,i=(u,l)=>xU(Cl(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function yT(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return _(n)===_(Cl(t.name));let r=_(n.slice(0,-1));return r!==""&&_(Cl(t.name)).startsWith(
r)}function Nm(e,t){var o;let n=TU(e,t),r=n.filter((i,s)=>n.findIndex(a=>EU(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function TU(e,t){let n=gT(e,t,(i,s)=>Z(i.code)===Z(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?SU(e,t,r):gT(e,t,mh)}var mh=(e,t)=>_(t)!==""&&_(
t)===_(e.name),gT=(e,t,n)=>Rr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>yT(r,i)).flatMap(i=>it(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),SU=(e,t,n)=>it(t,n).filter(r=>Z(r.code)===Z(e)||
mh(r,e)||Rr(e).some(({left:o,right:i})=>yT(o,n)&&mh(r,i))).map(r=>({stage:n,judge:r})),EU=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var CU=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),bT=e=>e.severity==="error";function Dt(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...ch(n,e.locate)],s=[],a=[],u=!i.some(l=>bT(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(P=>P.stage===l.name),p=u||l===n.stages[0]?ni(n,s):null,h={competition:n,stage:
l,
criteria:Be(n,l),judges:it(n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,
tabName:(P,I)=>{var F;return(F=P.scoreTab)!=null?F:ri(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...lh(h).filter(P=>!CU(P,e.questions))),p!==null&&a.push(...dh(h));let b=P=>P.stage===
l.name&&(bT(P)||P.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let x=Yx(n,l,r,
s,o),A=e.locate({kind:"setting",key:"method"}),N=[...x.findings,...e0(n,x,s)];if(i.push(...N.map(P=>P.
code==="METHOD_CAUTION"?{...P,...A}:P)),N.some(b)){u=!1;continue}s.push(x)}return{findings:i,results:
s,
progress:a}}m();m();m();m();function U(e){return e===void 0||e===""?"":typeof e=="object"?e.date.endsWith(
"T00:00:00")?e.date.slice(
0,10):nr(e.date):T(e).trim()}var nr=e=>e.replace("T"," "),Dl=e=>e.replace(" ","T"),te=e=>typeof e!="number"&&
U(e)==="";function rt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:v(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var RU=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function ph(e,t,n){return t<1||t>12||n<1||n>RU(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function oi(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return ph(
v(n[1]),v(n[2]),v(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return ph(
v(r[3]),v(r[2]),v(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=Mx((s=o[2])!=null?s:"");return i===null?null:ph(v(o[3]),i,v(o[1]))}function wT(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var ua=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();var vT=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,DU=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
kT=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,xT=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
TT=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function So(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=vT.exec(t))!=null?
n:[];if(o==="")return null;if(TT.test(i.trim()))return v((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}function gh(e){var r,o;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),n=(o=(r=kT.exec(t))!=null?r:xT.exec(
t))==null?void 0:o[1];return n===void 0?null:fh(n)}var fh=e=>v(e.replace(",","."));function Le(e){
var i,
s,a,u;let t=e.replace(/\s+/g," ").trim(),n=null;for(;;){let[,l="",c=""]=(i=vT.exec(t))!=null?i:[],d=(
s=
kT.exec(c.trim()))!=null?s:xT.exec(c.trim());if(l===""||d===null&&!TT.test(c.trim()))break;t=l,n!=null||
(n=d===null?null:fh((a=d[1])!=null?a:""))}let[,r="",o=""]=(u=DU.exec(t))!=null?u:[];return r===""?{
name:t,
weight:n}:{name:r,weight:n!=null?n:fh(o)}}m();var hh=10,ii=60;function Ol(e,t,n=hh){let r=e.values.slice(
0,n).map(t),o=f.max(0,...r);return o===0?
null:r.indexOf(o)}function ht(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>De(u,l.header)),
r=Ol(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>De(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!te(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function st(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Te(t,r)}}var ST=(e,t)=>e.
columns.map(n=>n.header[t]);var ET={code:$("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:$("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},Pm={weight:"Bobot",maximum:
"Maks"},Ot=e=>g.keys(ET).find(t=>De(e,ET[t])),He=(e,t)=>{let n=_(t.name);return _(e)===n||_(e.replace(
/\([^()]*\)\s*$/,
""))===n||_(Le(e).name)===n},OU=(e,t)=>{var n;return(n=t.find(r=>_(r.name)===_(e)))!=null?n:t.find(r=>He(
e,r))};function la(e){var o,i;let t=new y,n=new y,r=new y;for(let s of e){let a=Z(s.code),u=_(s.name),
l=(o=t.get(a))!=null?o:s;t.set(a,l),n.set(s.code,l),r.set(u,[...(i=r.get(u))!=null?i:[],s])}return(s,
a,u,l)=>{
var h,b,x;if(u)return(b=(h=n.get(s))!=null?h:t.get(Z(s)))!=null?b:null;let c=(x=r.get(_(a)))!=null?x:
[],d=c.length===1?c:c.filter(A=>_(A.institution)===_(l)),[p=null]=d;return d.length===1?p:null}}
function si(e,t,n,r,o){
var x,A,N,P,I,F,M;let i=z=>typeof z=="string"&&(Ot(z)!==void 0||r.some(L=>He(z,L))),s=Ol(e,z=>z.filter(
i).length,ii),a=s===null?[]:((x=e.values[s])!=null?x:[]).map(z=>typeof z=="string"?z:""),u=new y,l=new y;
for(let[z,L]of a.entries()){let j=OU(L,r),B=Ot(L);j!==void 0?u.set(j.name,[...(A=u.get(j.name))!=null?
A:[],z]):B!==void 0&&!l.has(B)&&l.set(B,z)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([z,[L=0]])=>(
{
criterion:z,column:L})),p=s===null?NU(e):[];for(let[z,L]of e.values.entries()){if(s===null||z<=s)continue;
let j=G=>{var me;let ne=l.get(G);return ne===void 0?"":(me=L[ne])!=null?me:""},B=U(j("code")),q=U(j(
"name")),H=new y;for(let{criterion:G,column:ne}of d)H.set(G,PU((P=L[ne])!=null?P:"",z,ne));let V=U(j(
"institution")),Q=o(B,q,c!==null,V);Q===null&&(yh(B,q)||AU(B,H))||p.push({row:z,code:B,entry:(I=Q==null?
void 0:Q.code)!=null?I:null,name:q,institution:V,marks:H,total:j("total"),notesToCommittee:U(j(
"notesToCommittee")),notesToEntrant:U(j("notesToEntrant"))})}let h=(F=l.get("name"))!=null?F:null,b=(
M=l.
get("total"))!=null?M:null;return{stage:t,judge:n,tab:e.tab,headerRow:s,codeColumn:c,nameColumn:h,
totalColumn:b,
columns:u,rows:p}}var yh=(e,t)=>[e,t].some(n=>n===Pm.weight||n===Pm.maximum),AU=(e,t)=>[...t.values(
)].
every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!bh(n.raw)),bh=e=>{var t;return typeof e==
"string"?!te(e)&&(De(e,kn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function NU(e){let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",
notesToCommittee:"",
notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}
function PU(e,t,n){
let r={row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:te(e)?{kind:"blank",at:
r}:
typeof e=="string"&&De(e,kn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var CT=864e5,wh=R.UTC(
1899,11,30),IU="dd/mm/yyyy",$U="dd/mm/yyyy h:mm:ss",_U=e=>new R(wh+f.round(e*86400)*
1e3).toISOString().slice(0,19);function RT(e){let t=(R.parse(`${e}Z`)-wh)/CT;return v.isNaN(t)?e:t}
var FU=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-wh)/CT;function DT(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:v.isInteger(t*100)?"0%":"0.00%"}:FU(t)?{
value:t,
read:{date:_U(t)},format:v.isInteger(t)?IU:$U}:{value:t,read:t}}var OT=e=>Ol(e,t=>t.filter(n=>typeof n==
"string"&&Ot(n)!==void 0).length),AT=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>DT(r[
i]).
read))});function vh({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var MU=2e4,
LU=500;function NT(e){let{rows:t,width:n}=vh(e);return t.length>MU||n>LU}function PT(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=vh({...i,rows:i.rows.slice(0,20)});return OT(AT(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function kh(e,t,n){var l;let{rows:r,
width:o}=vh(e),i=(l=OT(AT(t,r,o)))!=null?l:0,s=f.max(0,2-i),a=[...k.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>k.from({length:o},(d,p)=>DT(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},h)=>p===void 0?[]:[{row:d,column:
h,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,h)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:h}]:[]))}}var jU=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function Al({values:e}){var r,o,i,s;let[,t=""]=(i=jU.exec(T((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(Br))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var zU=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
IT=({values:e})=>{var t,n,r,o;return(o=(r=zU.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function $T(e,t){let n=f.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=f.max(o.length,i.
length);return k.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||BU((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var BU=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function _T(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var UU=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
WU=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
KU=/(?:^|[^\p{L}])(?:juri|judge)/iu,FT=e=>g.values(J).some(t=>De(e,t));function Qi(e){let t=e.trim();
return FT(t)||UU.test(t)?!1:WU.test(t)?/^(?:hasil|results?)/i.test(t)&&KU.test(t):!0}var Nl=e=>!Qi(e)&&
!FT(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Im=new y;
function LT(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:Nm(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var jT=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function zT(e,t,n=Im){let r=LT(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>jT(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var xh=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function BT(e,t,n=Im){let r=rr(e,t,n);return e.flatMap(o=>{var a;if(!xh.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;xh.test(i);)i=i.replace(xh,"").trim();let s=(a=r.find(u=>_(u.name)===_(i)))!=
null?a:Nm(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var MT=e=>Z(e).replace(
/\p{N}+/gu,
"#");function UT(e,t,n=Im){let r=new w(t.judges.map(s=>MT(s.code))),o=new w(t.stages.map(s=>_(s.name))),
i=new w(rr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||Nm(s,t)!==null)return[];let a=Rr(
s).find(({left:u,right:l})=>o.has(_(u))&&r.has(MT(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function rr(e,t,n=Im){let r=LT(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>jT(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:GU(e,i,it(t,i))}function GU(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(Qi))for(let{left:c,right:d}of Rr(l)){let p=n.filter(b=>Th(d,b)),[h]=p;h===void 0||p.length>1||
_(c)===""||r.set(_(c),[...(a=r.get(_(c)))!=null?a:[],{name:l,stage:t,judge:h}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var Th=(e,t)=>Z(e)!==""&&(Z(e)===
Z(t.code)||_(e)===_(t.name));m();function WT({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return st(e.settings,t.settings.
get(n.key),"value");case"prize":return st(e.settings,t.prizes.get(n.place),"value");case"entry":
return st(
e.entries,t.entries[n.index],n.column);case"stage":return st(e.stages,t.stages[n.index],n.column);
case"criterion":return st(e.criteria,t.criteria[n.index],n.column);case"judge":return st(e.judges,t.judges[
n.
index],n.column)}}}m();var qU=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),KT=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&qU(i.value,o)})),HU=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function GT(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!HU((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${v((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var Ur="General",qT=e=>e===Ur||e.startsWith(
"0");var ge=(e,t,n,r,o)=>o===void 0?{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,
format:o},
es="@",HT="d mmmm yyyy",Pl={part:"settings",tab:J.settings,columns:[ge("key","Kunci","Key",220),ge(
"value","Nilai","Value",380)]},Il={part:"stages",tab:J.stages,columns:[ge("order","Urutan","Order",
70,
Ur),ge("name","Tahap","Stage",200),ge("weight","Bobot","Weight",80,Ur),ge("advance","Lolos",
"Advance",
80,Ur),ge("title","Predikat","Title",240),ge("form","Bentuk","Form",110),ge("date","Tanggal","Date",
140,HT),ge("scoreTab","Tab Nilai","Score Tab",180)]},$l={part:"criteria",tab:J.criteria,columns:[ge(
"stage","Tahap","Stage",180),ge("name","Kriteria","Criterion",200),ge("weight","Bobot","Weight",80,
Ur),
ge("min","Min","Min",70,Ur),ge("max","Maks","Max",70,Ur),ge("description","Uraian","Description",380)]}
,
Dr={part:"entries",tab:J.entries,columns:[ge("code","Kode","Code",80,es),ge("name","Nama Inovasi",
"Innovation",320),ge("institution","Instansi","Institution",240),ge("category","Kategori","Category",
120),
ge("unitType","Jenis Unit","Unit Type",120),ge("innovator","Inovator","Innovator",200),ge("contact",
"Narahubung","Contact",160),ge("phone","No. WA","Phone",120,es),ge("email","Email","Email",180),ge(
"link","Tautan Proposal","Proposal Link",180),ge("status","Status","Status",160),ge("reason",
"Alasan",
"Reason",240)]},ts={part:"judges",tab:J.judges,columns:[ge("code","Kode","Code",70,es),ge("name",
"Nama","Name",220),ge("role","Peran","Role",110),ge("institution","Instansi","Institution",240),ge(
"email","Email","Email",200),ge("phone","No. WA","Phone",120,es),ge("stages","Tahap","Stages",180),
ge("conflicts","Benturan","Conflicts",180,es)]},_l={part:"institutions",tab:J.institutions,columns:[
ge("name","Instansi","Institution",280),ge("parent","Induk","Parent",240),ge("unitType","Jenis Unit",
"Unit Type",140),ge("required","Wajib","Required",80)]},ca={part:"plenary",tab:J.plenary,columns:[ge(
"stage","Tahap","Stage",160),ge("entry","Kode","Code",80,es),ge("computed","Peringkat Hitung",
"Computed Rank",90,"0"),ge("rank","Peringkat Putusan","Decided Rank",90,"0"),ge("reason","Alasan",
"Reason",420),
ge("votesFor","Setuju","For",80,"0"),ge("votesAgainst","Tidak","Against",80,"0")]},ns={part:
"objections",tab:J.objections,columns:[ge("date","Tanggal","Date",120,HT),ge("sender","Pengirim",
"Sender",180),
ge("entry","Kode","Code",80,es),ge("text","Isi","Text",360),ge("answer","Jawaban","Answer",360),ge(
"ruling","Putusan","Ruling",200),ge("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Sh=[Pl,
Il,$l,Dr,ts,_l];m();m();function Wr(e){var o;let t=[],n=(i,s)=>st(e,i.row,s),r=(i,s,a,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(te(u))return null;let l=rt(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=rt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!te(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=U(
i.cell(s)),l=vn(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function $m(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=st(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var ai=(e,t)=>e.rows.filter(n=>te(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function ZT(e,t){let n=Wr(e),r=ai(n,"name"),o=r.every(s=>te(s.cell(
"weight")));return{items:r.map(s=>ZU(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function ZU(e,t,n,r){var s,a;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&te(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:U(t.cell("description"))}}m();function JT(e){
let t=Wr(e);$m(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!te(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>JU(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function JU(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Xo))!=null?r:"running",reason:n("reason")}}m();
function VT(e){let t=Wr(e),n=ai(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",$n))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function YT(e,t){let n=Wr(e);$m(n,e,"code");
let r=ai(n,"code");return{items:r.map(o=>VU(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function VU(e,t){let n=r=>U(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
Eh(
ua(e.cell("stages")),t),conflicts:ua(e.cell("conflicts"))}}function Eh(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=_(e.slice(0,o).join(" ")),s=t.find(a=>_(a)===i);if(s!==void 0)
return[s,...Eh(e.slice(o),t)]}return[n,...Eh(r,t)]}m();function XT(e){let t=Wr(e),n=YU(ai(t,"name"));
return{items:n.map(o=>XU(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function YU(e){let t=n=>{var r;return(r=rt(n.cell("order")))!=null?r:v.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function XU(e,t){let n=t.cell("date"),r=eW(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!te(n)&&oi(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>v.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Gs),
date:oi(n),...te(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var QU=/;|^\s*\d+\s*[:=]/m;
function eW(e){if(e==="")return null;if(!QU.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.exec(i);return s===null||v(s[1])<1?null:{
places:v(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==null);return new w(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var da=["criteria","median","majority",
"previous","shared"];m();m();var QT=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];m();
m();var eS={kind:"text",word:$("Mengetahui","Acknowledged By")};m();var tS={kind:"texts",word:$(
"Admin","Admin")};m();var nS={kind:"choice",word:$("Gabung Nilai Tahap","Carry Over"),choices:$n};m(
);var rS={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();var oS={kind:"text",word:$(
"Tempat Penyerahan","Ceremony Place")};m();var iS={kind:"time",word:$("Waktu Penyerahan",
"Ceremony Time")};m();var sS={kind:"text",word:$("Kota","City")};m();var aS={kind:"text",word:$(
"Nama Kompetisi","Competition")};m();var uS={kind:"choice",word:$("Benturan Kepentingan","Conflicts"),
choices:[["exclude",$("keluarkan","exclude")],["include",$("hitung","include")]]};m();var lS={kind:
"text",word:$("Tembusan","Copies")};m();var cS={kind:"text",word:$("Batas Waktu","Deadline")};m();
var dS={kind:"number",word:$("Desimal","Decimals"),range:"0\u20136"};m();var mS={kind:"date",word:$(
"Tanggal Penetapan","Date")};m();var pS={kind:"text",word:$("Nomor SK","Decree Number")};m();var fS={
kind:"text",word:$("Pemerintah Daerah","Government")};m();var gS={kind:"choice",word:$("Berkas Juri",
"Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var hS={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var yS={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var bS={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var wS={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:$n};m();var vS={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var kS={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var ma=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var xS={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var TS={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var SS={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var ES={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var CS={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var RS={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var ui={mean:TS,trimmed:CS,median:SS,"rank-sum":ES,"z-score":RS,adjusted:xS};var DS={kind:"choice",
word:$("Metode","Method"),choices:jd(ma,ui)};m();var OS={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var AS={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var NS={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var PS={kind:"text",
word:$("Penyelenggara","Organizer")};m();var IS={kind:"number",word:$("Nilai Minimal Lolos",
"Passing Score")};m();var $S={kind:"date",word:$("Tanggal Pleno","Plenary Date")};m();var _S={kind:
"text",word:$("Tempat Pleno","Plenary Place")};m();var FS={kind:"time",word:$("Waktu Pleno",
"Plenary Time")};m();var MS={kind:"numbered",word:$("Uang Pembinaan","Prize")};m();var LS={kind:
"text",word:$("Provinsi","Province")};m();var jS={kind:"choice",word:$("Juara Berperingkat",
"Ranked Winners"),choices:$n};m();var zS={kind:"auto-or-number",word:$("Koreksi Keketatan",
"Severity Correction"),auto:$("otomatis","auto")};m();var BS={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var US={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var WS={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var KS={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var GS={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var qS={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var HS={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var ZS={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var JS={name:$("bersama",
"shared"),official:""};var pa={criteria:GS,median:HS,majority:qS,previous:ZS,shared:JS};var VS={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:jd(da,pa)};m();var YS={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var XS={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var QS={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:$n}
;m();var eE={kind:"text",word:$("Tahun","Year")};var Ch={competition:aS,year:eE,organizer:PS,
government:fS,province:LS,city:sS,language:yS,top:YS,method:DS,
missing:AS,tieBreaks:VS,decimals:dS,carryOver:nS,passingScore:IS,maxSpread:kS,maxPerInstitution:vS,
winnersPerCategory:QS,
rankedWinners:jS,letterScores:wS,winnerTerm:XS,severityCorrection:zS,conflicts:uS,judgeFiles:gS,
deadline:cS,
admins:tS,objectionDays:NS,prizes:MS,plenaryDate:$S,plenaryTime:FS,plenaryPlace:_S,ceremonyDate:rS,
ceremonyTime:iS,
ceremonyPlace:oS,decisionDate:mS,juryDecreeNumber:hS,minutesNumber:OS,decreeNumber:pS,legalBasis:bS,
acknowledgedBy:eS,copies:lS,signerName:US,signerPosition:KS,signerGrade:BS,signerNip:WS};var tW=e=>e!=="prizes",
or=QT.filter(tW).map(e=>({key:e,...Ch[e]})),fa=Ch.prizes.word;m();m();m();m();var Oe=ze(K(),""),ga=ze(
vo(K().check(al(/^\d{4}-\d{2}-\d{2}$/))),null),li=(e,t)=>$t().check(Gk(),jr(
e),Md(t)),ci=e=>ze(vo(e),null);var tE=Oe;m();var nE=ze(Ze(K()),[]);m();var rE=ze(Xe(),!1);m();var oE=ga;
m();var iE=Oe;m();var sE=Oe;m();var aE=Oe;m();var uE=Oe;m();var lE=ze(Kt(["exclude","include"]),
"exclude");m();var cE=Oe;m();var dE=Oe;m();var mE=ze(li(0,6),2);m();var pE=ga;m();var fE=Oe;m();var gE=Oe;
m();var hE=ze(Kt(["shared","separate"]),"shared");m();var yE=Oe;m();var bE=ze(Kt(["id","en"]),"id");
m();var wE=Oe;m();var vE=ze(Xe(),!1);m();var kE=ci(li(1,1e5));m();var xE=ci($t().check(jr(0)));m();
var TE=ze(Kt(ma),"mean");m();var SE=Oe;m();var EE=ze(Kt(["complete","assigned"]),"complete");m();var CE=ci(
li(1,365));m();var RE=Oe;m();var DE=ci($t());m();var OE=ga;m();var AE=Oe;m();var NE=Oe;m();var PE=ze(
Ze(vo($t().check(jr(0)))),[]);m();var IE=Oe;m();var $E=ze(Xe(),!0);m();var _E=ze(Hk([Jk("auto"),$t().check(
jr(0))]),"auto");m();var FE=Oe;m();var ME=Oe;m();var LE=Oe;m();var jE=Oe;m();var zE=ze(Ze(Kt(da)),[
"criteria","shared"]);m();var BE=ze(li(1,1e5),10);m();var UE=ze(Kt(["Juara","Terbaik"]),"Juara");m();
var WE=ze(Xe(),!1);m();var KE=Oe;var GE={competition:uE,year:KE,organizer:RE,government:gE,province:
IE,city:aE,language:bE,top:BE,method:TE,
missing:EE,tieBreaks:zE,decimals:mE,carryOver:rE,passingScore:DE,maxSpread:xE,maxPerInstitution:kE,
winnersPerCategory:WE,
rankedWinners:$E,letterScores:vE,winnerTerm:UE,severityCorrection:_E,conflicts:lE,judgeFiles:hE,
deadline:dE,
admins:nE,objectionDays:CE,prizes:PE,plenaryDate:OE,plenaryTime:NE,plenaryPlace:AE,ceremonyDate:oE,
ceremonyTime:sE,
ceremonyPlace:iE,decisionDate:pE,juryDecreeNumber:yE,minutesNumber:SE,decreeNumber:fE,legalBasis:wE,
acknowledgedBy:tE,copies:cE,signerName:ME,signerPosition:jE,signerGrade:FE,signerNip:LE};var rs=oe(
GE),qE=rs.parse({});var ha=(e,t=[])=>({fault:e,allowed:t});function ZE(e){var a;let t=qE,n=[],r=[],o=new y,
i=new y,s=sW(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=U(l("key")),d=l("value"),p=(x,
A=[],N="error")=>{var F,M;let P=(M=(F=st(e,u,"value"))!=null?F:st(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:x,allowed:A};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},h=aW(c),b=or.find(x=>De(
c,x.word));if(h!==null){let x=uW(d);n[h-1]!==void 0?p("duplicate"):!te(d)&&(x===null||x<0)?p(
"not-a-number"):(n[h-1]=x,i.set(h,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),te(d))continue;let x=nW(t,b,rW(d,b,s));"fault"in x?p(x.fault,x.allowed):t=x.settings}else c!==
""&&!te(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function nW(e,t,n){if("fault"in n)return n;let r=rs.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[iW(t)]}}function rW(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?ha("digits-lost"):{
value:r};case"number":{let o=rt(e);return o===null?ha("not-a-number"):{value:o}}case"auto-or-number":
{let o=De(r,t.
auto)?"auto":rt(e);return o===null?ha("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=oi(
e);return o===null?ha("not-a-date"):{value:o}}case"time":return{value:wT(e)};case"texts":return{
value:ua(
e)};case"choice":{let o=vn(r,t.choices);return o===void 0?ha("not-allowed",HE(t.choices,n)):{value:o}
}case"choices":{let o=ua(e).map(i=>vn(i,t.choices));return o.includes(void 0)?ha("not-allowed",HE(t.choices,
n)):{value:oW(o)}}}}function oW(e){let t=da.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var HE=(
e,t)=>e.
map(([,n])=>n[t]),iW=e=>e.kind==="number"&&e.range||"\u2265 0";function sW(e){let t=or.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&De(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&vn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function aW(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(_(e));return t!==null&&De((n=t[1])!=null?n:"",fa)&&v(t[2])>0?
v(t[2]):null}function uW(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return v(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var lW=["settings","stages","criteria","entries","judges",
"institutions"];function Ft(e){let t=new y;
for(let n of lW){let r=e.find(o=>De(o,J[n]));r!==void 0&&t.set(n,r)}return t}function JE(e){return[
...Ft(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&De(r,J[t])).map(r=>({name:r,first:n})))}var cW={name:Yk,
weight:null,
advance:null,title:null,form:null,date:null};function En(e){let t=(d,p)=>{let h=e.get(d);return h===
void 0?null:ht(h,p)},n={settings:t("settings",Pl),stages:t("stages",Il),criteria:t("criteria",$l),
entries:t(
"entries",Dr),judges:t("judges",ts),institutions:t("institutions",_l)},r=ZE(n.settings),o=XT(n.stages),
i=o.items.length>0?o.items:[cW],s=d=>{var p,h;return(h=(p=i.find(b=>_(b.name)===_(d)))==null?void 0:
p.name)!=null?h:d},a=ZT(n.criteria,s),u=JT(n.entries),l=YT(n.judges,i.map(d=>d.name)),c=VT(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:a.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,a,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:a.rows,entries:u.rows,judges:l.rows}}}m();m();function Fl(e){let t=new y;for(
let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new w([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var mt={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var Rh="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
dW=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Rh}(?:\\s*[(:\u2013-].*)?)$`,"iu"),mW=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
pW=new RegExp(`^(${Rh})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),fW=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Rh})\\s*[)\\]]?$`,
"iu"),gW=new w(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(_));function pt(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=dW.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=mW.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function mn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=pW.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=fW.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var Kr=e=>gW.has(_(e));m();m();var hW=12,yW=["juri","dewanjuri","judge","penilai","panelis"],
Oh=e=>yW.includes(_(e));function YE(e){
var t;return Ah((t=wW(e))!=null?t:e.map(n=>n.trim()))}function Ah(e){let t=new w(e.filter(r=>VE(r)).
map(Z)),n=0;return e.map(r=>{if(VE(r))return Dh(r,bW(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Dh(`J${n}`,""),email:r}:Dh(`J${n}`,r)})}var VE=e=>[...e].length<=hW&&Z(e)!==""&&!e.
includes("@"),bW=e=>!/\p{N}/u.test(e)&&[...e].length>3;function wW(e){let[t,...n]=e.map(r=>Rr(r).filter(
({right:o})=>Z(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(vW).reverse()){let i=_(r);
if(i===
""||Oh(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>_(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new w(a.map(Z)).size===a.length)return a}
return null}
var vW=(e,t)=>v(e.spaced)-v(t.spaced)||e.at-t.at,kW=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function XE({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,s]of o.entries()){let a=kW.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Dh=(e,t)=>({...ex,
code:e,name:t});var Nh=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function QE(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of Rr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=_(l);if(d===""||Z(c)===""||Oh(l)||pt(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(h=>Z(h.label)===Z(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new w(u.tabs.map(l=>Z(l.label)))),o=(
u,l)=>Nh.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(Z(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!xW(u,i));return{sets:s?i:[],unclear:!s&&TW(e)}}var xW=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&mn(e)!==null;function TW(e){var n;let t=new y;for(let r of e){let o=mn(r);if(o===null)continue;
let i=Z(o.label);t.set(i,((n=t.get(i))!=null?n:new w).add(_(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var SW=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
EW=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
eC=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,CW=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
RW=/juri|judge|penilai|panelis/i,Ph=e=>RW.test(e)||pt(e)!==null||mn(e)!==null,tC=e=>{var t;return eC.
test(e)?v((t=eC.exec(e))==null?void 0:t[1]):null},Ih=e=>!Ph(e)&&Rr(e).every(({right:t})=>Z(t)==="")&&
(Nh.test(e)||CW.test(e)),ya=e=>`tab/${_(e)}`;function nC(e,t,n){let r=e.map(({tab:s})=>s),o=OW(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=r.map(s=>DW(s,r));return i.every(s=>s!==null)?[]:r.flatMap(
(s,a)=>{var c;let u=(c=i[a])!=null?c:null;if(u===null||t&&u!=="old"||n.has(ya(s)))return[];let l=mt.
ODD_TAB;return[{id:ya(s),kind:"ODD_TAB",tab:s,tabs:[s],params:{tab:s,reason:u},options:l,default:
null}]})}
function DW(e,t){let n=t.filter(a=>a!==e);if(SW.test(e))return"old";let r=tC(e),o=r!==null&&n.some(a=>{
var u;return((u=tC(a))!=null?u:r+1)>r});if(EW.test(e)||o)return"time";let i=!Ph(e)&&n.length>1&&n.every(
a=>Ph(a)),s=Ih(e)&&n.some(a=>!Ih(a));return i||s?"unlike":null}function OW(e){let[t]=e;return t===void 0||
e.length<2||!e.every(Ih)?null:{id:`stages/${e.map(_).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],
params:{tabs:[...e]},options:mt.STAGE_TABS,default:null}}m();m();m();var Gr=(...e)=>new w(e.map(_)),
AW=[["code",Gr("Kode","Code","No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi",
"Kode Proposal","Entry Code","No. Registrasi","Nomor Registrasi","No. Pendaftaran",
"Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta","ID Inovasi","Kode Registrasi",
"Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Gr("Nama","Name","Inovasi",
"Innovation","Peserta","Participant","Participants","Finalis","Finalist","Judul","Title","Entry",
"Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk","Usulan","Gagasan","Layanan",
"Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Gr("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Gr("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Gr("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Gr("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Gr("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],NW=Gr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),PW=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
IW=Gr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),$W=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
_W=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
$h=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,FW=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
MW=["name","code","institution","category"],LW=e=>e.replace(/\s+/g," ").trim();function rC(e){var n,
r;let t=_(e);return t===""?null:IW.has(t)?"rank":NW.has(t)?"sum":(r=(n=AW.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function _m(e){var s,a,u,l;let t=rC(e);if(t!==null)return t;let n=e.replace(
$h,""),r=(l=(u=(s=$h.exec(e))==null?void 0:s[1])!=null?u:(a=$h.exec(e))==null?void 0:a[0])!=null?l:
"";
if(n!==e){let c=_m(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(FW,"");return o===e?null:_m(o)}function Me(e){var a;let t=LW(e);if(PW.
test(t))return"sum";let n=rC(t);if(n!==null)return n;if(_W.test(_(t)))return"matter";let r=_m(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=Me(o);if(u!==null)
return u}if($W.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let s=i.map(u=>_m(u));return s.every(u=>u!==null)&&(a=MW.
find(u=>s.includes(u)))!=null?a:null}var jW=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function di(e){let t=Me(e);return t==="sum"||t!=="matter"&&jW.test(e)}var zW=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
oC=e=>zW.test(e),BW=Gr("Hasil","Result","Final","Konversi","Akhir"),qr=e=>{let t=Me(e);return t==="matter"||
t===null||BW.has(_(e))};var UW=new w(["number","sum","rank","text"]),iC=new w(["Nilai","Skor",
"Score","Scores","Poin","Point",
"Points"].map(_)),sC=e=>iC.has(e),mi=e=>_(e)===""||UW.has(Me(e))||Ot(e)!==void 0||Dr.columns.some(t=>De(
e,t.header));function aC(e){let t=e.filter(n=>!iC.has(n));return t.length>0?t:[...e]}function uC({
tables:e,criteria:t},n,r){let o=new w(t.map(_)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>_(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Er(p,u.name)&&!a.columns.some(({key:h})=>h===_(p)));c===void 0&&!d&&n.push(
WW(l,a,u))}return i}var WW=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Mn(n),doubt:sC(r)?"sum-misfit":"some-tabs"},options:mt.COLUMN,default:null});
m();m();var KW=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
pi=e=>KW.test(e);m();var GW=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
lC=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,cC=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
dC=/^[\d%]+$/,_h=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),mC=(e,...t)=>{
let n=_h(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},os=e=>Me(e)==="text"||mC(e,GW,lC,cC,dC),Fh=e=>mC(
e,lC,dC)&&_h(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),pC=e=>os(e)&&_h(e).some(t=>cC.test(t)),qW=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
Ml=e=>qW.test(e);function fC(e){var n,r,o,i;let t=e.trim();return Fh(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}var HW=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;function gC(e,t,
n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",h=""]=(b=HW.exec(d))!=null?b:[];return p===""||pi(h)||os(h)?[]:[{name:d,
left:_(p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.
map(_).join("+")}`,[s]=o,[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(c=(l=a.columns.
find(d=>He(d.name,{name:s})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:a.
tab,cell:`${Mn(u)}${a.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:mt.OWN_CRITERIA,
default:null}}m();m();m();var hC=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
yC=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Fm=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Mh=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
bC=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,ZW=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
jh=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function Lh(e){let t=jh(e);return t.
some(n=>hC.test(n))&&t.every(n=>hC.test(n)||yC.test(n))}var ba=(e,t)=>{let n=jh(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||yC.test(r)||Fm.test(r)||/^\d+$/.test(r))},wa=e=>ba(e,Fm);function wC(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;if(e.isOpen&&r!==""){if(bC.test(r))return"example";
if(i&&ba(r,Fm)&&!ba(r,Mh))return"weight";if(i&&s&&ba(r,Mh))return"maximum";if(Lh(r))return s&&
i?"maximum":"statistic"}return Lh(t)?"statistic":n!==""?null:Lh(o)?"statistic":i&&ba(o,Fm)?"weight":
i&&ba(o,Mh)?"maximum":null}var vC=(e,t)=>bC.test(e)?!t||!ZW.test(e):jh(e).length===1;var JW=new w([
"Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(_)),VW=e=>JW.has(_(e));function kC(e,t,n){let r=a=>a.map(YW).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>He(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>Bh(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>zh(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function zh({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(h=>He(h.name,{name:s})))==null?void 0:c.column,l=t.find(({from:h})=>h.length===1&&
h[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:f.round(s/i*1e6)/1e4)}var Bh=(e,t)=>TC(e,t,wa),xC=(e,
t)=>TC(
e,t,VW);function TC(e,t,n){let r=t.map(a=>e.columns.find(u=>He(u.name,{name:a}))),o=f.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new w(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!te(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>{let u=a===void 0||s==null?void 0:s[a.column];return rt(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function YW(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:f.abs(n-1)<1e-6?t.map(r=>f.round(r*1e6)/1e4):t}var va=e=>e.reduce(
(t,n)=>t+n,0),EC=e=>f.round(e*1e4)/1e4,CC=e=>e.map(t=>EC(t/va(e)*100));function RC(e,t,n,r){
var p,h;let o=`weights/${t.map(_).join("+")}`,{taken:i}=n,s=XW(e,t,n),[a]=s;if(a===void 0)return{
weights:[
...i],question:null};let u=s.filter(({option:b,weights:x})=>b==="totals"||x.every(A=>A>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:b})=>b===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(h=(p=e[0])==null?void 0:p.tab)!=
null?h:"",tabs:e.map(b=>b.tab),params:{criteria:[...t],weights:a.weights,sum:EC(va(a.weights)),from:
a.
from,...a.tab===void 0?{}:{tab:a.tab}},options:mt.WEIGHTS.filter(b=>b==="equal"||u.some(({option:x})=>x===
b)),default:a.from==="headers"?null:a.option};return{weights:[...i],question:d}}function XW(e,t,{
taken:n,
max:r,elsewhere:o}){let s=n.some(c=>c!==n[0])&&!QW(e,t)?null:e3(e,t),a=r3(e,t,r),u=[];if(s!==null?u.
push({option:"written",from:"headers",weights:s}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:o.isOwn?"beside":"elsewhere",weights:o.weights,tab:o.tab}),a!==null)u.push({
option:"totals",from:"totals",weights:a});else if((o==null?void 0:o.from)==="totals"){let c=CC(o.weights.map(
(d,p)=>{
var h;return d*((h=r[p])!=null?h:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}
return u.
some(({from:c,weights:d})=>c==="headers"||!SC(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c===
"totals"||!SC(d,n)):[]}var QW=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>He(r.
name,{name:o}))));function e3(e,t){for(let n of e){let r=t.map(i=>{var s,a;return(a=(s=n.columns.find(
u=>He(u.name,{name:i})))==null?void 0:s.weight)!=null?a:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==
0)return o.length===t.length&&f.abs(va(o)-100)<.5||o.length===t.length&&new w(o).size===1?null:r.map(
i=>i!=null?i:0)}return n3(e,t)}var t3=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function n3(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=Bh(n,t);if(r.some(a=>a!==null)&&
r.some(a=>a===null))return r.map(a=>a!=null?a:0);let o=t.map(a=>{var c,d,p,h;let u=(d=(c=n.columns.find(
b=>He(b.name,{name:a})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(h=t3.exec(l))==null?void 0:h.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:a})=>a===void 0?
[]:v(a.replace(",",".")));if(new w(i).size<2)return null;let s=o.some(({header:a})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(a));return i.length===t.length&&(s?[1,10,100]:[100]).some(a=>f.abs(va(i)-a)<1e-6)?i:s&&i.length>
0?t.map((a,u)=>{var l,c,d;return v((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function r3(e,t,n){for(let r of e){let o=zh(r,t,n);if(o.every(a=>a!==null))return o;
let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.map((c,d)=>{var b,x,A;let p=(b=i.find(
N=>He(N.name,{name:c})))==null?void 0:b.column,h=p===void 0?-1:a.indexOf(p);return h<0?null:((x=u[h])!=
null?x:0)*((A=n[d])!=null?A:1)});if(!(a.length!==t.length||l.some(c=>c===null)))return CC(l.map(c=>c!=
null?c:0))}}return null}function SC(e,t){let[n,r]=[va(e),va(t)];return e.every((o,i)=>{var s;return f.
abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}m();m();m();function Uh(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var Wh="Lembar Juri \xB7 ",
DC=e=>Wh+e,Kh=e=>typeof e=="string"&&e.startsWith(Wh),pn=e=>{var t;return Kh((t=e.values[1])==null?
void 0:
t[0])};function Pt(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([Wh+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();m();m();m();m();var Ll="Nilai",is=e=>typeof e=="string"?e.trim():"";function OC(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var Gh=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),o3=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),i3=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
AC=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),qh=$("Nilai",
"Score","Skor","Value","Poin","Points"),NC=e=>De(e,qh),PC=e=>e.some(t=>De(t,Gh))&&e.some(t=>De(t,AC))&&
e.some(t=>De(t,qh));function s3(e){for(let[t,n]of e.values.slice(0,ii).entries()){let r=n.map(is),o=l=>r.
findIndex(c=>De(c,l)),i=l=>r.findIndex(c=>Ot(c)===l),s=o(Gh)>=0||o(i3)<0?o(Gh):o(o3),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(AC),o(qh)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c}}}return null}function IC(e){let t=s3(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!te(u[t.code])||!te(u[t.name]),i=new y;for(let u of r){let l=_(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.score>=0,a=s?u3(r,
t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>_(n(d))===u;return s?
l3(e,t,a,l,c):a3(e,t,l,c)})}}function a3(e,{header:t,judge:n},r,o){var a;let i=((a=e.values[0])!=null?
a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:s}}}function u3(e,{criterion:t}){let n=new y;for(let r of e){let o=U(r[t]);_(
o)!==""&&!n.has(_(o))&&n.set(_(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function l3(e,t,n,r,
o){
var I,F,M,z;let{header:i,judge:s,code:a,name:u,criterion:l,score:c}=t,d=(F=(I=e.values[i])==null?
void 0:
I.length)!=null?F:0,p=[s,l,c],h=new y,b=new y,x=new y,A=k.from({length:d+n.length},()=>"");for(let[L,
j]of e.values.entries()){if(L<=i||!o(j))continue;let B=n.findIndex(ne=>ne.key===_(U(j[l]))),q=Z(U(j[
a]))||
_(U(j[u]));if(B<0||q==="")continue;let H=(M=x.get(q))!=null?M:[],V=H.find(ne=>!h.has(`${ne},${d+B}`)),
Q=V!=null?V:L;V===void 0&&(x.set(q,[...H,L]),b.set(L,A.map((ne,me)=>{var Pe;return p.includes(me)?"":
(Pe=j[me])!=null?Pe:""})));let G=b.get(Q);G!==void 0&&(G[d+B]=(z=j[c])!=null?z:""),h.set(`${Q},${d+B}`,
{row:L,column:c})}let N=e.values.map((L,j)=>{var B;return j===i?[...L.map((q,H)=>p.includes(H)?"":q),
...n.map(q=>q.name)]:(B=b.get(j))!=null?B:A}),P=({row:L,column:j})=>{var B;return(B=h.get(`${L},${j}`))!=
null?B:{row:L,column:j<d?j:L<0?c:f.max(a,u)}};return{label:r,grid:{tab:e.tab,values:N},placeOf:P}}m(
);var c3=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
d3=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Ln(e){
if(e===
void 0||te(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(rt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(De(
e,kn))return"recused";let t=e.trim();return d3.test(t)?"failed":c3.test(t)?"score-text":"text"}var It=e=>rt(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),Hr=e=>e!=="blank"&&e!=="text";m();var $C=4,_C=15,m3=new w(
["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian","Komponen",
"Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(_)),ir=e=>m3.has(
_(Le(e).
name)),p3=new w(["code","name","institution","category","judge","number"]),ka=e=>{var t;return p3.has(
(t=Me(e))!=null?t:"")&&Le(e).weight===null},fi=e=>Ln(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),
ss=e=>!te(
e);function Hh(e,t){let n=f3(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<$C&&h3(e,r,o);)o+=
1;for(;o-r+1<$C&&b3(e,r,o);)r-=1;return{top:r,bottom:o,columns:MC(e,r,o)}}function FC(e,t,n){let r=(
{
values:s},a)=>{var u;return((u=s[a])!=null?u:[]).map(l=>_(U(l))).join(`
`).trim()},o=n.find(({grid:s,block:a})=>{let u=a.bottom-a.top,l=k.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(s,a.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:MC(e,t.top,i)}}function f3({values:e},t){let[n,
r]=[-1,0];for(let[i,s]of e.slice(0,ii).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){if(!fi(
c))continue;let d=Me(c)!==null||t(c)||pt(c)!==null;ka(c)&&(u=!0),a+=1+(d?2:0)+(jl(e,i,l)?1:0)}s.filter(
fi).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(U).join(`
`);return e.findIndex(i=>{var s;return o(i)===o((s=e[n])!=null?s:[])})}function jl(e,t,n){let r=e.slice(
t+1,t+1+_C).map(o=>Ln(o[n])).filter(o=>o!=="blank");return r.filter(Hr).length*2>r.length}var g3=(e,
t,n)=>e.
slice(t+1,t+1+_C).some(r=>fi(r[n]))&&!jl(e,t,n);function h3({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>ss(r[p]));if(!o.some(p=>fi(r[p])))return!1;let i=p=>{var h;
return(h=
e.slice(t,n+1).map(b=>U(b[p])).find(b=>b!==""))!=null?h:""},s=e.slice(t,n+1),a=p=>{var b;let h=i(p);
return h===""?s.some(x=>x.slice(0,p).some(ss)):ir(h)||pt(h)!==null||y3((b=e[n])!=null?b:[],p)};if(o.
some(p=>ka(i(p))))return!1;let u=o.some(p=>jl(e,n+1,p))&&o.every(p=>!g3(e,n+1,p)),l=[...r.keys()].some(
p=>ka(i(p))&&te(r[p])),c=p=>fi(r[p])&&jl(e,n+1,p);return!o.every(p=>fi(r[p]))&&!(l&&o.some(c))||!o.every(
a)&&!(u&&(o.some(a)||l))?!1:o.some(p=>jl(e,n+1,p))||o.some(p=>{var h;return te((h=e[n])==null?void 0:
h[p])})}var y3=(e,t)=>t+1<e.length&&te(e[t+1]);function b3({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>ss(r[d]));if(i.length===0||!i.
every(d=>fi(r[d])))return!1;let s=i.map(d=>U(r[d]));if(s.some(d=>d.startsWith(":")))return!1;let a=e.
slice(t,n+1),u=d=>a.every(p=>te(p[d]));if(i.some(d=>ka(U(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>fi(o[d])&&!ka(U(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>te(o[d]))?!1:s.length>
1||s.some(d=>ir(d)||pt(d)!==null||mn(d)!==null||Kr(d)||Le(d).weight!==null)}function MC({values:e},t,
n){
var s,a;let r=e.slice(t,n+1),o=(a=(s=e[t])==null?void 0:s.length)!=null?a:0,i=(u,l)=>r.slice(u+1).some(
c=>ss(c[l]));return k.from({length:o},(u,l)=>{var b,x;let c=r.flatMap((A,N)=>ss(A[l])?[{row:N,text:U(
A[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,h=r.slice(0,f.max(0,p)).flatMap((A,
N)=>{
if(ss(A[l]))return[U(A[l])];for(let P=l-1;P>=0;P-=1){if(!ss(A[P]))continue;let I=U(A[P]);return i(N,
P)&&!ka(I)?[I]:[]}return[]});return{text:(x=d==null?void 0:d.text)!=null?x:"",groups:h}})}m();m();
var Lm=e=>e!==""&&!ir(e)&&!Kr(e)&&gh(e)===null;function LC(e,t){var i;let n=t?new w:v3(e),r=e.columns.
map(({text:s,groups:a},u)=>{var A,N,P,I;let l=Me(s)===null||n.has(u)?a.filter(Lm):[],c=n.has(u)?s:"",
d=c===""?s:(A=l.pop())!=null?A:"",{name:p,weight:h}=Le(d),b=(N=h!=null?h:a.map(gh).find(F=>F!==null))!=
null?N:null,x=(P=So(d))!=null?P:c===""?null:k3(c);return{column:u,text:d,own:c,group:t?"":(I=l.slice(
-1)[0])!=null?I:"",name:p,weight:b,max:x}});for(let s of r)s.own!==""&&((i=s.weight)!=null||(s.weight=
x3(r,s.text)));let o=t?r.map(s=>s.weight):S3(r);return r.map((s,a)=>{var b;let u=w3(r,s)?`${Le(s.group).
name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==s.name||l!==Le(s.text).weight||s.own!==""?T3(
u,l,s.max):s.text,p={column:s.column,weight:l,max:s.max,group:s.group};if(s.own==="")return{...p,
header:d,
name:u,part:null};let h=`${u} - ${s.own}`;return{...p,header:h,name:h,part:{own:s.own,criterion:u,
header:d}}})}
var w3=(e,t)=>t.group!==""&&!di(t.name)&&e.some(n=>n!==t&&_(n.name)===_(t.name)&&(t.own===""||n.own===
""||n.text!==t.text));function v3({columns:e}){let t=e.flatMap(({text:i,groups:s},a)=>{var l;let u=_(
(l=s.filter(Lm).slice(-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,text:i}]}),n=new w(
t.flatMap(({group:i,text:s})=>os(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new w(r.filter(({
text:s})=>Mm(s)===i).map(({group:s})=>s)).size;return new w(r.filter(({text:i})=>o(Mm(i))>1).map(({
column:i})=>i))}
var Mm=e=>_(e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",k3=e=>{var n,r;let t=(r=So(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:v(t)},x3=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=Le(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},T3=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function S3(e){
var n;
let t=new y;for(let r of e.filter(({name:o})=>!di(o)||qr(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:s})=>s===r.text);Le(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=Le(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;
let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||f.abs(a-i)<.5?r.weight:f.abs(a-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var E3=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
C3=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function jC(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=pt(i))!=null?a:(s=mn(i))==
null?void 0:s.label)!=null?u:[]});if(new w(n.map(_)).size>1||e.columns.some(({groups:i})=>i.some(s=>pt(
s)!==null||Kr(s))))return!0;let r=R3(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(os)||!O3([...r.keys()],new w(o.filter(D3)),t)}function R3({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(Lm))t.set(i,((n=t.get(i))!=null?n:new w).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var D3=e=>Me(e)!=="text";function O3(e,t,
n){
if(e.some(i=>E3.test(i)||C3.test(i)))return!1;let r=n.some(i=>{let s=new w(i.columns.flatMap(a=>a.groups.
map(_)));return e.every(a=>s.has(_(a)))}),o=i=>pi(i)||Le(i).weight!==null||So(i)!==null;return r||t.
size>1||e.some(o)}m();var A3=4,N3=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,P3=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
zC=e=>_(Le(U(e).replace(N3,"")).name);function UC(e,t){var s,a,u;let n=new y;for(let[l,{text:c,
groups:d}]of t.
columns.entries())for(let{name:p}of[c,...d].map(Le))p===""||ir(p)||Me(p)!==null&&!qr(p)||n.set(_(p),
(s=n.get(_(p)))!=null?s:l);let r=(u=(a=e.values[0])==null?void 0:a.length)!=null?u:0,o=k.from({
length:r},
(l,c)=>c),i=l=>e.values.flatMap((c,d)=>d>t.bottom&&n.has(zC(c[l]))?[d]:[]);for(let l of o){let c=i(l),
d=new w(c.map(b=>{var x;return zC((x=e.values[b])==null?void 0:x[l])}));if(d.size<2)continue;if([...d].
every(b=>{var x;return l>((x=n.get(b))!=null?x:0)}))return BC(e,(b,x)=>b>=t.top&&x>=l);if(c.filter(b=>{
var x;return((x=e.values[b])!=null?x:[]).filter(A=>!te(A)).length<=A3}).length!==c.length)continue;
let h=I3(
e,f.min(...c),t.bottom);return BC(e,b=>c.includes(b)||h.includes(b))}return e}function I3({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let s=((o=e[i])!=null?o:[]).filter(a=>!te(a));if(s.length===0||
!s.every(a=>Ln(a)==="text")||!s.some(a=>P3.test(U(a))))break;r.push(i)}return r}var BC=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function WC(e,t){let n=e.flatMap(o=>{let i=Hh(
o,t.isCriterion),s=i===null?o:UC(o,i),a=s===o?i:Hh(s,t.
isCriterion);return a===null?[]:[{whole:o,grid:s,block:a}]}),r=n.map(o=>({...o,block:FC(o.grid,o.block,
n)}));return r.map(o=>$3(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function $3({whole:e,
grid:t,
block:n},r,o){let i=jC(n,r),s=LC(n,i),a=t.values.slice(n.bottom+1),u=s.map(({column:c})=>a.map(d=>Ln(
d[c]))),l={whole:e,grid:t,block:n,columns:s,isJudges:i,isList:PC(s.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of s){let p=Me(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let h=p;(h==="code"||h==="number"||ot(l,c)!==
"numbers")&&l.at[h]<0&&(l.at[h]=c)}return l}function ot({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(Hr).length*2>=n.length?"scores":"words"}function jm(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(Hr).
length*3>=n.length}var Jn=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},sr=(e,t)=>({code:U(Jn(e,t,e.at.code)),name:U(Jn(e,t,e.at.name))});function ar(e,t){let{
code:n,
name:r}=sr(e,t);return e.at.code>=0?n===""?"":`#${Z(n)}`:_(r)}m();var zm=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function KC(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var _3=new w([
"sum","mean","weighted","maximum","minimum","rank"]),jn=e=>_3.has(e),GC=(e,t)=>_(e)||`#${t}`;
function zn(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Or=e=>Le(e).
weight!==null||So(e)!==null;function qC({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?
a:{header:"",name:""},i=n.
isCriterion(r)&&!Ml(r)||n.hasCriteria&&e.isJudges&&Zh(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:GC(o,t),role:s!=null?s:
i?"criterion":F3(e,t,r),from:[],weights:null,doubt:null,guess:null}}function F3(e,t,n){let r=ot(e,t),
o=Me(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||M3.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")||e.isList&&!NC(n)?"number":"criterion"}var M3=new w(["sum","rank",
"number"]);function Zh({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[t])==null?void 0:s.groups)!=null?
a:[],i=[n,...o,(l=(u=mn(n))==null?void 0:u.rest)!=null?l:""];return o.some(Kr)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>pt(c)!==null&&Me(n)===null)}var L3=1e3;function ZC(e,t){let[n]=e;n===void 0||t.isCriterion(
n.shape.header)||(t.hasCriteria?W3(e,
t):j3(e,n.shape.header))}function j3(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>ot(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>jn(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new w(d.numbersIn(p.column).values(
)).
size>=4).length>0)gi(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?B3(e,i,t):z3(e,i,t))}var gi=(e,t,n=null)=>{for(let{shape:r}of e)zn(r,t,n)};
function z3(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?gi(e,"unnamed"):(r("check-box")||r("date")&&Me(n)!==null)&&gi(e,
"not-numbers")}function B3(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(JC(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
gi(
e,"unnamed","criterion");return}if(oC(n)){gi(e,"penalty");return}let o=Me(n);if(HC(o)&&Or(n))return;
let i=di(n);(i||HC(o)||o==="rank"||o==="number")&&!e.every(U3)&&gi(e,i?"sum-misfit":"matter")}var JC=e=>e.
filter(t=>f.abs(t)>L3).length*2>e.length,Jh=1.5;function U3({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!qr(o))return!1;let a=n.filter(
({column:x,header:A})=>x!==t.column&&Me(A)===null&&ot(e.draft,x)==="numbers");if(a.some(x=>i!==null&&
x.weight!==null||s!==null&&x.max!==null))return!0;let u=x=>{var A,N;return((N=(A=r.columns[x])==null?
void 0:A.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:x})=>x<t.column||u(x)!==""&&u(x)===u(t.column))&&Me(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:x})=>[...e.numbersIn(x).values()])],p=x=>x.
reduce((A,N)=>A+N,0)/x.length,h=p(c)/p(d);return h>1/Jh&&h<Jh&&f.max(...c)<=Jh*f.max(...d)}var HC=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function W3(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=JC(n),o=Me((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&Zh(a.draft,u.column,u.header,t)||(r?u.role="large":ot(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":zn(u,"not-listed",null))}m();function Vh(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:K3(
e,t,r);return n.set(r,o),o}}}function K3(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=It((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var Cn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),Ta=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,zl=({draft:e},{column:t})=>{var n,r;return _((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function VC(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=Ta(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){ZC(l,n);let c=l.filter(({tab:d,shape:p})=>ot(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||G3([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(H3(c,(a=t[l])!=null?a:[],o),Z3(c,(u=t[l])!=null?u:[]))}function G3(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&ot(o.
draft,i.column)==="numbers")),n=t.filter(q3);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Or(
o.header))||gi(r,"same-everywhere")}function q3(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=ar(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new w(t.values()).size>1}function H3(e,t,n){var i;let r=({
column:s})=>ot(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!Or(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&zn(s,a===0?"blank":"some-tabs",
null)}}function Z3(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&ot(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
f.max(...u)&&zn(s,"large",null)}}m();m();function Eo(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var Ar=e=>e.reduce((
t,n)=>t+
n,0),J3=[{kind:"sum",of:Ar},{kind:"mean",of:e=>Ar(e)/e.length}],V3=[{kind:"maximum",of:e=>f.max(...e)}
,
{kind:"minimum",of:e=>f.min(...e)}];function Bm(e,t){var i;let n=Eo(e.map(({value:s})=>s)),r=Y3(e).flatMap(
s=>{let a=e.filter(({value:l,sources:c})=>f.abs(l-s.of(c))<=n).length;if(a===0||a<e.length*t)return[
];
let u=eK(e,a,n,s);return[{derived:s.derived,share:a/e.length,evidence:u}]}),o=f.max(...r.map(({
evidence:s})=>s));
return(i=r.find(({evidence:s})=>s===o))!=null?i:null}function Y3(e){var s,a;let t=(a=(s=e[0])==null?
void 0:s.sources.length)!=null?a:0;if(t===0)return[];let n=t>1?J3.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=tK(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>Ar(
c.map((d,p)=>{var h;return d*((h=u[p])!=null?h:0)}))}),i=Ar(e.map(({value:u})=>u))/Ar(e.map(({
sources:u})=>Ar(
u)));return[...n,...r===null?[]:[o(r.map(XC),t),o(r,t)],...i>0&&v.isFinite(i)?[{...o(k(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!X3(u.weights))}
var X3=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),Q3=20;function eK(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:x})=>[b,...x]),s=f.max(...i)-f.min(...i),a=e.slice(0,Q3),u=a.flatMap(
({value:b},x)=>a.flatMap(({sources:A},N)=>N===x?[]:[f.abs(b-o(A))<=n])),l=2*n/(s+2*n),c=u.filter(b=>b).
length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),h=f.min(1,f.max(l,c));return p*-f.log2(h)-d*f.log2(
e.length)}function YC(e){var r,o;let t=Eo(e.map(({value:i})=>i)),n=V3.find(({of:i})=>e.every(({value:
s,
sources:a})=>f.abs(s-i(a))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function tK(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?
s:0;if(new w(e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=k.from({length:t},(a,u)=>k.
from({length:t+1},(l,c)=>Ar(e.map(({value:d,sources:p})=>{var h,b;return((h=p[u])!=null?h:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=nK(r).map(a=>f.abs(a)<1e-9?0:a);return o.some(a=>XC(a)<0)||o.every(a=>a===
0)?null:o}var XC=e=>{let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?
n:t};function nK(e){var i,s,a,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=f.max(...d.map(b=>{var x;return f.abs((x=b[c])!=null?x:0)}));if(p<
n*1e-12)continue;let h=(i=d.find(b=>{var x;return f.abs((x=b[c])!=null?x:0)===p}))!=null?i:[];t.splice(
t.indexOf(h),1),t.splice(r.length,0,h);for(let b of t)b!==h&&rK(b,h,c);r.push(c)}let o=k(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function rK(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var Yh=e=>e.length>1&&e.includes(
1)&&e.every(t=>v.isInteger(t)&&t>=1&&t<=e.length);function QC(e,t){if(!Yh(e)||e.length!==t.length||
new w(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function eR(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>Ar(d)/d.length,o=(d,p)=>f.sqrt(Ar(d.map(h=>(h-r(d))**2))/
(d.length-p)),s={maximum:d=>f.max(...d),minimum:d=>f.min(...d),mean:r,sum:Ar,median:d=>{var b,x,A;
let p=[
...d].sort((N,P)=>N-P),h=p.length/2;return h%1===0?(((b=p[h-1])!=null?b:0)+((x=p[h])!=null?x:0))/2:(
A=
p[f.floor(h)])!=null?A:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},a=Eo(e),
u=g.entries(s).find(([,d])=>e.every((p,h)=>{var b;return f.abs(p-d((b=t[h])!=null?b:[]))<=a}));
return Ar(
e.map((d,p)=>{var x;let h=(x=t[p])!=null?x:[],b=h.filter(A=>f.abs(A-d)<=a).length;return f.log2((h.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var oK=3;function rR(e,t,n){let r=iK(e,
t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=Fh((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?sK(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)tR(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=uK(s.some(nR)?s.filter(nR):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=_(c.own)||l.key,zn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=aK(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:h}of l.members){tR(p,"weighted",h.own);let b=a.kind.
members.find(A=>A.tab===d&&A.part.criterion===h.criterion),x=c.get(h.criterion);b===void 0||x===void 0||
(p.from=[b.shape.column],p.weights=[x])}}var oR=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function tR(e,t,n){e.role=t,e.label=n}function iK(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=Mm(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var nR=({members:e})=>e.some(({tab:t,shape:n})=>ot(t.draft,n.
column)==="numbers");function sK({members:e}){var n;let t=new y;for(let r of e){let o=new w(Cn(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function aK({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||Le(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function uK(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:lK(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>dK(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!pC((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function lK(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&_(d.criterion)===_(s.part.
criterion));if(a===void 0)continue;let u=Cn(a),l=[...Cn(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=cK(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=f.max(0,new w(a.map(({score:l})=>l)).size-1)}return o<oK?null:r}function cK(e){let t=Eo(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=f.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>f.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function dK({
members:e},t){let n=[...t].map(([s,a])=>{var c,d;let u=e.find(({part:p})=>p.criterion===s),l=u==null?
void 0:u.tab.draft.columns[u.shape.column];return{factor:a,max:(c=l==null?void 0:l.max)!=null?c:1,
weight:(d=
l==null?void 0:l.weight)!=null?d:null}}),r=s=>[1,100].some(a=>f.abs(s-a)<a*.001),o=s=>n.reduce((a,u)=>a+
s(u),0),i=n.map(({factor:s,max:a,weight:u})=>u===null?v.NaN:s*a/u);return r(o(({factor:s})=>s))||r(o(
({factor:s,max:a})=>s*a))||i.every(s=>{var a;return f.abs(s-((a=i[0])!=null?a:0))<.001*s})}m();
function Bl({draft:e},{column:t,header:n}){var i,s,a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!ir(p)))!=null?a:"";return _((d=(c=(u=pt(n))!=null?
u:pt(o))!=null?c:(l=mn(n))==null?void 0:l.label)!=null?d:o)}var Xh=({tab:e,shape:t})=>e.draft.isJudges&&
Bl(e,t)==="";function iR(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||Xh(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Bl(n,p)===Bl(n,r))),a=s.filter(({role:p})=>!jn(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:h})=>sR(p)&&h<r.column),c=f.max(-1,...s.flatMap(({role:p,column:
h})=>jn(
p)&&h<r.column?h:[])),d=[...new w(l.map(({key:p})=>p))].map(p=>l.filter(h=>h.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...pK(e)]:[]]}function pK({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!jn(o)),r.filter(({role:o})=>sR(o))]}var sR=e=>e==="sum"||e==="mean"||e==="weighted";
function Qh(e,t){var i,s;let n=e.map(a=>iR(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var M,z;
let l=n.map(L=>{var j;return(j=L[u])!=null?j:[]}),c=new w(l.map(L=>L.map(({key:j})=>j).join(`
`)));if(l.some(L=>L.length===0)||c.size>1)return[];let d=e.flatMap((L,j)=>{var B;return bK(L,(B=l[j])!=
null?B:[])}),p=(M=Bm(d,t?.5:1))!=null?M:hK(d,t),[h]=e;if(p===null||h===void 0||gK(p.derived,h.shape,
(z=l[0])!=null?z:[]))return[];let{derived:b,evidence:x}=p;if(!t&&b.kind==="weighted"&&!KC(b.weights))
return[];let A=new w(d.map(({value:L})=>L)).size,N=L=>b.kind!=="weighted"||b.weights[L]!==0,P=l.map(
L=>L.flatMap(({column:j},B)=>N(B)?j:[])),I=b.kind==="weighted"?b.weights.filter(L=>L!==0):null,F=I===
null?null:fK(I);return F===null?[{kind:b.kind,from:P,weights:I,evidence:x,distinct:A}]:[{kind:F,from:
P,
weights:null,evidence:x,distinct:A}]}),o=f.max(...r.map(({evidence:a})=>a));return(s=r.find(({
evidence:a})=>a===
o))!=null?s:null}function fK(e){let[t=0]=e;return e.length<2||e.some(n=>f.abs(n-t)>1e-6)?null:f.abs(
t*e.length-1)<1e-6?"mean":"sum"}function gK(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function hK(e,t){
let n=t&&e.length>=4?YC(e):null;return n===null?null:{derived:n,evidence:5}}function aR(e){return e.
reduce((n,r)=>n+Cn(r).size,0)>=4&&e.every(n=>yK(n))}function yK(e){let t=Cn(e),n=[...t.values()],r=(
s,a)=>{
var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return iR(e,!0).flatMap(s=>[s,...s.slice(-1).map(
a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(
s=>QC(n,s))}var bK=(e,t)=>[...Cn(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function lR(e,t,n){let r=xK(e,t),o=(
{header:s})=>n.isCriterion(s)&&!Ml(s),i=[...r.values()].filter(s=>!s.
some(({shape:a})=>o(a)));for(let s of i)uR(s);for(let s of i.filter(a=>a.every(u=>!jn(u.shape.role)&&
cR(u)))){for(let{shape:a}of s)a.doubt=null;uR(s)}for(let{tab:s,shape:a,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&zl(s,l)===zl(s,a)&&zn(l,"sum-somewhere",null)}var kK=/rata|rerata|mean|average|avg/i;
function xK(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||jn(c))&&ot(u.draft,d)==="numbers");for(let c of l.
filter(d=>!jn(d.role)&&!oR({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Or(d)&&!di(c.header)&&!Ml(d))continue;let p=l.filter(({key:b,column:x})=>b===c.
key&&x<c.column).length,h=`${Ta(u,c)}
${p}`;n.set(h,[...(s=n.get(h))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function uR(e){var a,
u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=Me(t),r=di(t)&&!(n==="sum"&&qr(t))||
e.every(cR),o=TK(e,t,n,r),i=o===null?Qh(e,r):null,s=o!=null?o:i!==null&&zm(i,r)?null:aR(e)?"rank":
null;
if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&zm(i,r)){if(dR(e,i),SK(e,i))for(let{
shape:l}of e)
zn(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)zn(l,
"sum-somewhere",null);else e.length>1&&EK(e,r)}function TK(e,t,n,r){return e.every(i=>CK(i.shape,Cn(
i),n))?"number":n==="rank"&&e.every(i=>Yh([...Cn(i).values()]))?"rank":e.every(i=>Cn(i).size>1&&new w(
Cn(i).values()).
size===1)?n==="rank"?"rank":r?kK.test(t)?"mean":"sum":null:null}var SK=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(Xh)&&(n!=null?n:[]).some((r,o,i)=>{var s;return f.abs(r-((s=i[0])!=null?s:0))>.001});
function EK(e,t){for(let n of e){let r=Qh([n],t);r!==null&&r.evidence>=18&&zm(r,t)&&dR([n],r)}}var cR=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&zl(e,r)===zl(e,t)&&jn(r.role));function dR(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function CK({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>v.isInteger(o))&&new w(
r).size===r.length?!0:r.every(o=>v.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var RK=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,DK=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
OK=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,mR=e=>{let t=e.trim().toLowerCase();return RK.test(t)||DK.test(
t)||OK.test(
t)},pR=e=>/huruf|predikat|grade|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function fR(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:f.min(...s),high:f.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:f.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var AK=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
NK=7,PK=25,IK=9;function gR(e,t){var r,
o;let n=new y;for(let[i,s]of e.entries()){let a=(r=t[i])!=null?r:[];for(let u of a.filter(({role:l})=>l===
"text")){if(s.draft.isList||$K(s,u,a))continue;let l=_K(s,u.column),c=Ta(s,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}])}}for(let i of n.values())if(FK(i))for(let{
shape:s}of i)
zn(s,"letters",null)}var $K=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,u;return s.role==="criterion"&&((u=(a=e.columns[
s.
column])==null?void 0:a.part)==null?void 0:u.criterion)===r.criterion})};function _K({draft:e,roles:
t},n){
let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?U(Jn(e,o,n)).toLowerCase():"";s!==""&&r.set(
o,s)}return r}function FK(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(Or(
t)||e.some(MK))return!0;if(!qr(t)||AK.test(t)||!LK(e)||jK(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(mR));return zK(e)||e.every(BK)||n&&e.every(UK)}var MK=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&It(Jn(e,o,n.column))!==null);function LK(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new w(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,
0);return n.size>1&&n.size<=NK&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=PK&&!o.includes(
"@"))}function jK(e){var r,o;let[t]=e,n=pR((r=t==null?void 0:t.shape.header)!=null?r:"")?1:IK;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(({tab:u,beside:l,texts:c})=>{var b,
x;let d=(x=(b=l.find(A=>A.key===i))==null?void 0:b.column)!=null?x:-1,p=u.numbersIn(d),h=[...c].flatMap(
([A,N])=>{let P=p.get(A);return P===void 0?[]:[{text:N,number:P}]});return new w(c.values()).size<2?
null:fR(h)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,l)=>u+l,0)>=n})}function zK(e){
var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=ar(r.draft,i);if(((n=t.get(a))!=
null?n:s)!==s)return!0;t.set(a,s)}return!1}var hR=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&ot(e.draft,r)==="numbers"),BK=e=>{let t=hR(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},UK=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return Bl(
e.tab,e.shape)!=="";let r=i=>{var s,a;return((a=(s=t.columns[i])==null?void 0:s.groups)!=null?a:[]).
join(`
`)},o=r(e.shape.column);return pi(e.shape.header)||hR(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function yR(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
WK(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=KK(o,i,s,u,l);d===void 0||Or(d.header)||
(d.header=`${d.header} (${f.round(c*(a?1e6:1e4))/1e4}%)`)}}}function WK(e,t){var i;let n=fC(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...Cn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function KK(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&ot(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>_(Le(a).name)===_(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function bR(e,t){let n=e.map(r=>r.draft.columns.map(
o=>qC(r,o.column,t)));return rR(e,n,t),yR(e,n),lR(
e,n,t),VC(e,n,t),t.hasCriteria||gR(e,n),n}m();var wR=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung/i;
function vR(e){var o,
i,s,a,u;let t=e.map(l=>l.columns.filter(c=>GK(l,c))),n=new y;for(let[l,c]of e.entries())for(let{
column:d,
header:p}of(o=t[l])!=null?o:[]){let h=c.at.code>=0?[]:Um(c,d),b=_(p);n.set(b,((i=n.get(b))!=null?i:0)+
h.length-new w(h).size)}let r=l=>{let c=n.get(_(l))===0;return Me(l)===null?c?1:9:(c?0:4)+(wR.test(l)?
2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(s=t[l])!=null?s:[],p=d.filter(({
header:x})=>Me(
x)==="name"),h=p.every(({header:x})=>wR.test(x))?d:p,b=f.min(...h.map(({header:x})=>r(x)));c.at.name=
(u=(a=h.find(({header:x})=>r(x)===b))==null?void 0:a.column)!=null?u:c.at.name}}function GK(e,{
column:t,
header:n}){let r=Me(n);if(r!=="name"&&r!==null||ot(e,t)!=="words")return!1;let o=e.columns.every(i=>i.
column>t||ot(e,i.column)!=="numbers"||Me(i.header)!==null);return r==="name"||n!==""&&!ir(n)&&o}
function kR(e){
var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.code,r.at.number,r.at.
category],i=r.columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&HK(r,c)&&!qK(r,c)),s=e.length<2||
r.isJudges||r.at.judge>=0,a=i.filter(c=>s||ZK(r,c,e)),l=(n=a.filter(c=>{var d,p;return c!==r.at.institution&&
Me((p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=null?n:a[0];l!==void 0&&(r.at.
name=l,r.at.institution===l&&(r.at.institution=-1))}}function Um({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&Hr(Ln(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||ir(l.header)&&ot({kinds:o},l.column)==="words");return(a.length>0?a:s).filter(
l=>_(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>_(U(c))).join(`
`))}function qK({columns:e,grid:t,block:n},r){var s,a;if(ir((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Me(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");return o.filter(u=>pi(u)||Le(u).weight!==
null).length*2>o.length}function HK(e,t){if(ot(e,t)!=="words"||jm(e,t))return!1;let n=Um(e,t);return n.
length>1&&new w(n).size>n.length*.9}function ZK(e,t,n){let r=new w(Um(e,t));return n.some(o=>o===e?!1:
o.columns.some(i=>{let s=Um(o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();m(
);var JK=6,VK=5;function xR(e){let t=[...YK(e),...e5(e),...XK(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var ey=(e,t,n)=>({row:t,label:sr(e,t).name,key:ar(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function YK(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-JK).flatMap(a=>{let{code:u,name:l}=sr(t,a);if(u!==""||It(Jn(t,a,i.number))!==null||!te(Jn(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return TR(e,a,d?0:VK)?l!==""&&i.code<0?
[ey(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function XK(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=sr(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!vC(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=ty(t,i,r);return l.length>0&&QK(e,i,s)?[]:[{...ey(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function QK(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=ty(r,t,o);if(n==="statistic")return TR(
e,t,0,1);let a=s.map(({column:h})=>i.flatMap(b=>{var x,A;return(A=It((x=r.grid.values[b])==null?void 0:
x[h]))!=null?A:[]}));if(n==="maximum")return s.every(({value:h},b)=>{var x;return((x=a[b])!=null?x:[
]).
every(A=>A<=h)});let u=a.flat(),l=s.reduce((h,{value:b})=>h+b,0),c=[1,10,100].some(h=>f.abs(l-h)<h*1e-6),
d=i.some(h=>h<t)&&i.some(h=>h>t),p=s.some(({value:h})=>h<f.min(...u)||h>f.max(...u));return n==="weight"&&
(c||!d&&p)}var ty=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=It((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function e5({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.
number>=0&&It(Jn(e,s,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
s=>{let{code:a,name:u}=sr(e,s);return o(s)||a!==""||u===""||n.isEntry(a,u)?[]:[ey(e,s,"unnumbered")]}
)}
function TR({draft:e,scored:t,entryRows:n},r,o,i=2){let s=ty(e,r,t);if(s.length<i)return!1;let a=n.filter(
c=>c<r),u=s.map(({column:c})=>a.flatMap(d=>{var p,h;return(h=It((p=e.grid.values[d])==null?void 0:p[
c]))!=
null?h:[]})),l=s.map(({value:c})=>c);return eR(l,u,o)!==null}var ER=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
t5=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function CR(e,t){let n=new w(g.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function RR(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),s=new y,a=[],u=[],l=!0,c=o.bottom,d=x=>t.some(A=>{var N;return Hr(Ln((N=r.values[x])==
null?void 0:N[A]))});for(let x=o.bottom+1;x<r.values.length;x+=1){if(((b=r.values[x])!=null?b:[]).every(
te))continue;let A=d(x),N={hasScores:A,isFirst:l,sinceHeader:x-c,entries:u.length},P=!Wm(e,x)&&u5(e,
x);P&&a.push(x);let I=P?"header":n5(e,x,N,n);i[x]=I,I==="header"&&(c=x),I==="section"&&s.set(x,d5(e,
x)),I==="entry"&&(l=!1,A&&u.push(x))}i5(e,i,t);let p=u.filter(x=>i[x]==="entry"),h=xR({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&s5(e,i,p,n),{roles:i,sections:s,doubtful:h,
otherHeaders:a}}
function n5(e,t,n,r){var b,x;let{grid:o,at:i}=e,s=(b=o.values[t])!=null?b:[],{code:a,name:u}=sr(e,t),
l=n.sinceHeader<=3&&l5(e,t);if(l&&i.name>=0)return"numbers";if(Wm(e,t))return"header";let c=(x=s.map(
U).find(A=>A!==""))!=null?x:"";if(!n.hasScores&&!ER.test(c)&&a5(e,t))return"note";if(r.isEntry(a,u))
return"entry";if(!n.hasScores&&o5(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
a===""&&u===""&&r5(e,t))return"weight";let d=u||a||U(s.find(A=>Ln(A)==="text")),p=a===""&&(i.number<
0||te(Jn(e,t,i.number))),h=wC({code:a,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return h!==null||n.hasScores?h!=null?h:"entry":c5(e,t,n.entries)?"section":u===""&&a===""?
"note":"entry"}function r5({grid:e,at:t},n){var a;let r=((a=e.values[n])!=null?a:[]).flatMap((u,l)=>te(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=It(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
s=u=>f.abs(i-u)<u*1e-6||f.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(s(100)||s(1))}var o5=({columns:e,at:t},n)=>{var r,o;return n!==""&&_(n)===_((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function i5(e,t,n){let r=s=>n.filter(a=>{var u;return Hr(
Ln((u=e.grid.values[s])==null?void 0:u[a]))}).length,[o,i]=[new w,new w];for(let[s,a]of t.entries()){
let u=ar(e,s);if(a!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]=
"note":i.add(u)}}function s5(e,t,n,r){var l;let{at:o,grid:i}=e,s=f.max(...n),a=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>sr(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!==
"entry"&&d!=="section")continue;let{code:p,name:h}=sr(e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):
It(
(l=i.values[c])==null?void 0:l[o.number])!==null,x=o.code<0&&o.number<0&&h!==""&&!te(Jn(e,c,o.institution));
(d==="section"||!(b||x||r.isEntry(p,h)))&&(t[c]="note")}}function Wm({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((s,a)=>te(s)?[]:[{column:a,text:SR(s)}]),o=s=>r.length>0&&r.every((
{
column:a,text:u})=>{var l;return u===SR((l=e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;
s+=
1)if(o(s))return r.length>1||s<t.bottom&&Wm({grid:e,block:t},n+1);return!1}var SR=e=>_(U(e))||U(e);
function a5(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!te(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(Wm(e,o))return!0;return!1}function u5({grid:e,columns:t},n){var s;let r=new w(t.map(({header:a}
)=>_(
a)).filter(a=>a!=="")),o=((s=e.values[n])!=null?s:[]).filter(a=>!te(a)).map(a=>_(U(a))),i=o.filter(a=>r.
has(a)).length;return i>2&&i*3>=o.length*2}function l5({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=
null?a:[]).flatMap(l=>{if(te(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?
v.NaN:v(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return te((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!s&&((u=r[0])!=null?u:9)<=1}function c5(e,t,n){var h,b,x;let{grid:r,at:o}=e,s=((h=r.values[t])!=null?
h:[]).flatMap((A,N)=>te(A)?[]:[{column:N,text:U(A)}]);if(s.length===0||s.length>2||!r.values.slice(t+
1).some((A,N)=>ar(e,t+1+N)!==""))return!1;let u=U(Jn(e,t,o.number)),{code:l,name:c}=sr(e,t);if(t5.test(
u))return!0;let d=c!==""?c:l!==""?l:(x=(b=s[0])==null?void 0:b.text)!=null?x:"";if(s.length===1&&ER.
test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?Ln(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function d5(e,t){var s,a;let{code:n,
name:r}=sr(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(U).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var DR={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},m5=Pm,p5=new w([
"numbers","example","statistic","section","header","note","left-out"]);function OR(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>Ot(N.header)==="total")?-1:f.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:jn(P.role)?N!==u&&Ot(
P.header)!=="total":P.role==="left-out"||P.role==="weight"||P.role==="number"||P.role==="large"},c=s.
name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,h=(N,P)=>N.map((I,F)=>{let M=m5[P];return p5.has(
P)||l(F)||M!==void 0&&F<c?"":M!==void 0&&F===c?M:I}),b=(N,P)=>{var I;return P<i.top?f5(N,e.isJudges&&
P===i.top-1):P<i.bottom?h5(e,P):P===i.bottom?r.map(F=>g5(e,F,u,l)):h(N,(I=t[P])!=null?I:"blank")},x=N=>{
var P;return N===i.bottom?DR.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},A=o.values.map((N,P)=>p?[...b(N,P),x(P)]:b(N,P));return{tab:o.tab,values:A}}function f5(e,t){
let n=e.some(r=>typeof r=="string"&&wa(r));return e.map(r=>{var o;return n?(o=It(r))!=null?o:r:t?"":
r})}function g5({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Ot(i)===a?i:DR[a];let s=Ot(i);return t.role==="text"&&(s==="code"||s==="name"||
s==="institution")?"":o===n?"Total":r(o)?"":i}function h5({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(a=o.slice(-1)[0])!=null?
a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?s:""})}
function Sa(e,t,n,r=()=>!1){let o=WC(e.filter(l=>!pn(l)),t);vR(o),kR(o);let i=o.map(l=>{let c=RR(l,
CR(
l,d=>jm(l,d)),t);return{draft:y5(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>Vh(l,c.roles)),
a=bR(s,t),u=i.map(({draft:l,reading:c},d)=>{var x;let p=((x=a[d])!=null?x:[]).map(A=>k5(v5(A,t,N=>r(
l.grid.tab,N)),n,t)),h=E5({draft:l,reading:c},i,n),b=[...x5(l,p,t),...h,...c.otherHeaders.map(A=>S5(
l,A)),...T5(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.grid.
values,outside:w5(l,c.roles),view:OR(l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}var y5=(
e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),b5=new w([
"entry","weight","maximum","numbers","header","section","example"]),w5=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,s)=>{var l;let a=(l=t[s])!=null?l:"blank";return s>=o.top&&s<=o.bottom||b5.has(
a)&&(a!=="entry"||ar(e,s)!=="")?i.map((c,d)=>{var p;return te((p=r.values[s])==null?void 0:p[d])?c:
""}):
[...i]})},NR=({key:e})=>`column/${e}`,PR=(e,t)=>!t.hasCriteria||t.isCriterion(e),v5=(e,t,n)=>e.role===
"criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;
function k5(e,t,n){let r=e.doubt===null?void 0:t.get(NR(e)),o=e.header===""&&e.doubt!==null?`Kolom ${Mn(
e.column)}`:e.header;return r==="criterion"&&PR(o,n)?{...e,header:o,role:"criterion",doubt:null}:r===
"ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var x5=({grid:e,block:t},n,r)=>n.flatMap(
o=>{var s;if(o.doubt===null)return[];let i=mt.COLUMN.filter(a=>a!=="criterion"||PR(o.header,r));
return[
{id:NR(o),kind:"COLUMN",tab:e.tab,cell:Te(t.bottom,o.column),tabs:[e.tab],params:{header:o.label,
column:Mn(
o.column),...o.doubt},options:i,default:(s=i.find(a=>a===o.guess))!=null?s:null}]});function T5(e){
let{
grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new w(t.values.slice(n.bottom+1).map(
l=>_(U(l[u]))).filter(l=>l!=="")),s=i(o.name),a=r.find(({column:u})=>{if(o.name<0||u<=o.name||ot(e,u)!==
"words")return!1;let c=[...i(u)].filter(d=>s.has(d)).length;return c>2&&c*2>s.size});return a===void 0?
[]:[{id:`side/${_(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Te(n.bottom,a.column),tabs:[t.tab],
params:{
columns:[Mn(o.name),Mn(a.column)]},options:mt.SIDE_BY_SIDE,default:null}]}var S5=({grid:e},t)=>({id:
`table/${_(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:Te(t,0),tabs:[e.tab],params:{row:t+1},
options:mt.
OTHER_TABLE,default:null});function E5({draft:e,reading:t},n,r){let o=n.filter(i=>i.reading!==t);
return t.
doubtful.flatMap(({row:i,label:s,key:a,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${a}`,p=r.get(
d),h=p==="entry"||o.some(N=>AR(N,a,"entry")),b=p==="ignore"||u==="label"&&o.some(N=>AR(N,a,l));if(t.
roles[i]=!h&&(b||!c)?l:"entry",h||b||!c)return[];let{grid:x,at:A}=e;return[{id:d,kind:"ROW",tab:x.tab,
cell:Te(i,f.max(0,A.name>=0?A.name:A.code)),tabs:[x.tab],params:{label:s,row:i+1,doubt:u},options:mt.
ROW,default:null}]})}var AR=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===n)&&t.roles.some(
(o,i)=>o===r&&ar(e,i)===n);m();function as({criteria:e,entries:t}){let n=new w(t.map(i=>Z(i.code)).filter(
i=>i!=="")),r=new w(t.map(
i=>_(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>He(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Er(s,Le(
i).name)),isEntry:(i,s)=>i===""?r.has(_(s)):n.has(Z(i))}}m();var C5=1e3,R5=e=>{let t=typeof e=="string"?
Ot(e):void 0;return t==="code"||t==="name"};function us(e,t){
var d,p;if(pn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((d=e.values[n])!=null?d:[]).some(R5))
return null;let r=((p=e.values[n])!=null?p:[]).map(h=>typeof h=="string"?h:""),o=h=>r.findIndex(b=>Ot(
b)===h),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(h=>Me(h)==="category"),l=h=>t.rows[
h]===
"entry",c=e.values.slice(n+1).flatMap((h,b)=>{let x={code:U(h[i]),name:U(h[s]),institution:U(h[a]),
category:U(
h[u]),values:h};return(x.code!==""||x.name!=="")&&(l(n+1+b)||!yh(x.code,x.name))?[x]:[]});return{tab:
e.
tab,values:e.values,hasNames:s>=0,columns:A5(r,c,t),lines:c,isRepeated:D5(r),totals:t.columns.flatMap(
({from:h,weights:b})=>b===null?[]:[{from:h,weights:b}]),headers:t.columns.map(({label:h})=>h),
outside:t.
outside,above:e.values.slice(0,n)}}function D5(e){let t=e.map(n=>Le(n).name).filter(n=>!mi(n));
return new w(
t.map(_)).size<t.length}var O5=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function A5(
e,t,{
columns:n}){let r=new y;for(let[o,i]of e.entries()){let{name:s,weight:a}=Le(i),u=_(s),l=n[o];if(u===
""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===void 0&&Me(s)==="category")continue;let c=P5(O5(
t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:s,weight:a,max:So(i),kind:
d&&
c==="words"?"open":c})}return[...r.values()]}var IR=e=>e.flatMap(t=>{var n;return(n=rt(typeof t=="string"?
t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function N5(e){let t=IR(e);return t.filter(n=>n>C5).
length*2>t.length}function P5(e){let t=e.filter(s=>!te(s)),n=IR(t),r=s=>typeof s=="string"&&De(s,kn),
o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return N5(t)?"words":"numbers";let i=s=>typeof s==
"string"&&rt(s)===null&&!r(s)&&!s.trim().startsWith("#");return t.filter(i).length*2>t.length?
"words":
"open"}m();m();m();var I5=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,$5=/bobot|weight|proporsi|porsi|persen|%/i,
_5=T.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function Km(e,t){
var r;if(t.length<2)return null;let n=t.map(o=>F5(e,o));if(n.every(o=>o.length>0)){let o=Ul(n.map(i=>{
var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?a:null}));return(r=
o!=null?o:L5(e,n))!=null?r:j5(e,n)}return z5(e,t)}function F5(e,t){return e.flatMap((n,r)=>n.flatMap(
(o,i)=>{let s=U(o).replace(I5,"");return s!==""&&He(s,{name:t})?[{row:r,column:i,weight:Le(s).weight}
]:
[]}))}var Ul=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?Gm(t):
null},
Gm=e=>{let t=e.reduce((n,r)=>n+r,0);return f.abs(t-1)<1e-6?e.map(n=>f.round(n*1e6)/1e4):[...e]},M5=e=>{
let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>f.abs(t-n)<1e-6)};function L5(e,t){var n,r;for(
let{
column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(h=>h.column===o))==null?
void 0:
d.row)!=null?p:-1});if(i.includes(-1))continue;let s=f.max(...i.map(c=>{var d,p;return(p=(d=e[c])==null?
void 0:d.length)!=null?p:0})),a=f.min(...i),u=k.from({length:s},(c,d)=>d).flatMap(c=>{let d=c>o?Ul(i.
map(h=>{var b;return Wl((b=e[h])==null?void 0:b[c])})):null,p=e.slice(0,a).some(h=>$5.test(U(h[c])));
return d!==null&&(p||M5(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=null?r:u[
0];
if(l!==void 0)return l.weights}return null}function j5(e,t){var n;for(let{row:r}of(n=t[0])!=null?n:[
]){
let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==null?void 0:u.column)!=null?l:-1});if(o.includes(
-1))continue;let i=f.min(...o),s=e.filter(a=>a.slice(0,i).some(u=>wa(U(u)))).map(a=>Ul(o.map(u=>Wl(a[
u])))).
find(a=>a!==null);if(s!==void 0)return s}return null}function z5(e,t){var n;for(let r of e.flat().map(
U)){if(!/%|persen|bobot|weight/i.test(r))continue;let o=(n=Ul(t.map(i=>oy(r,i))))!=null?n:Ul(t.map(i=>ry(
r,T.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${ny(i)}`)));if(o!==null)return o}return null}
var ny=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),ry=(e,t)=>{var r;let n=(r=new RegExp(t,"iu").exec(
e))==null?void 0:r[1];return n===void 0?null:v(n.replace(",","."))},oy=(e,t)=>{var n;return(n=ry(e,
ny(
t)+_5))!=null?n:/bobot|weight/i.test(e)?ry(e,T.raw`${ny(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};function Wl(e){return typeof e!="string"?It(e):It(e.replace(
/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,
"").replace(/[\s)]+$/,""))}var B5=e=>{let t=e.reduce((n,r)=>n+r,0);return[1,100].some(n=>f.abs(t-n)<1e-6)}
;function qm({columns:e,
lines:t,outside:n,above:r},o){let i=o.map(a=>{var u,l;return(l=(u=e.find(c=>He(c.name,{name:a})))==null?
void 0:u.column)!=null?l:-1}),s=f.min(...i);for(let[a,u]of n.entries()){let l=i.flatMap(b=>{var x;
return(x=
Wl(u[b]))!=null?x:[]}),d=[...u.keys()].filter(b=>!te(u[b])&&!i.includes(b)).every(b=>b>s&&Wl(u[b])!==
null),p=l.every((b,x)=>{var A;return x===0||b===((A=l[x-1])!=null?A:0)+1});if(l.length<i.length||!d||
p||new w(l).size===1||a>=r.length&&!B5(l))continue;let h=i.every((b,x)=>{var I;let A=t.flatMap(({
values:F})=>{
var M;return(M=rt(F[b]))!=null?M:[]}),N=f.max(...A),P=(I=l[x])!=null?I:0;return A.length>0&&N<=P&&N*
2>P});return{numbers:l,areMaxima:h}}return null}function $R(e,t){for(let n of e){let r=U5(n,t);if(r!==null)return{
tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function U5(e,t){if(t.length<2)return null;let n=Km(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=qm(e,t);return r!==null&&!r.areMaxima?{weights:Gm(r.numbers),isOpen:!1}:
K5(
e,t)}var W5=/bobot|weight|pembobotan|proporsi/i;function K5({outside:e},t){var n;for(let r of e.flat(
).
map(U)){if(!W5.test(r))continue;let o=t.map(s=>{var a;return(a=oy(r,s))!=null?a:0});if(o.some(s=>s>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(s=>v(s.replace(
",",
".")));if(!(i.length<2||new w(i).size<2))return{weights:i.length===t.length?Gm(i):t.map(()=>0),
isOpen:!0}}
return null}m();var G5=20,q5=.005,_R=e=>Z(e.code)||_(e.name);function FR(e,t,n,r){let o=[...n.map(a=>MR(
a,r)),Z5(n,r)],
i=new y(e.lines.map(a=>[_R(a),e.values.indexOf(a.values)])),s=f.max(0,...t.map(a=>a.length));for(let a=0;
a<
s;a+=1)for(let u of o){let l=[...i].flatMap(([d,p])=>{var x;let h=It((x=t[p])==null?void 0:x[a]),b=u.
get(d);return h===null||b===void 0?[]:[{value:h,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+
2)continue;let c=Bm(l,1);if(!(c===null||c.evidence<G5)){if(c.derived.kind==="sum"||c.derived.kind===
"mean")return null;if(c.derived.kind==="weighted"&&c.derived.weights.every(d=>d>q5))return H5(c.derived.
weights,l)}}return null}function H5(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>f.round(s/n*100)/100*
n),o=Eo(t.map(({value:s})=>s));return t.every(({value:s,sources:a})=>f.abs(s-a.reduce((u,l,c)=>{var d;
return u+l*((d=r[c])!=null?d:0)},0))<=2*o)?r:[...e]}function MR(e,t){let n=t.map(r=>{var o,i;return(
i=
(o=e.columns.find(s=>He(s.name,{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.
flatMap(r=>{let o=n.flatMap(i=>{var s;return(s=rt(r.values[i]))!=null?s:[]});return o.length===t.length?
[[_R(r),o]]:[]}))}function Z5(e,t){let[n=new y,...r]=e.map(o=>MR(o,t));return new y([...n].flatMap((
[
o,i])=>{let s=[i,...r.flatMap(u=>{var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.
reduce((c,d)=>{var p;return c+((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:
[]}))}function LR(e,t,n){let r=$R(t,n);if(r!==null)return r;let o=e.filter(s=>!pn(s));for(let s of o){
let a=Km(
s.values,n);if(a!==null)return{tab:s.tab,from:"written",weights:a}}let i=[...Sa(o,as({criteria:[],
entries:[]}),
new y).values()];for(let s of i){let a=us(s.view,s),u=a===null?null:FR(a,s.values,t,n);if(u!==null)return{
tab:s.tab,from:"totals",weights:u}}return null}m();var Hm=e=>e.some(t=>t.lines.some(n=>n.code!==""));
function Zm(e,t){var s,a;let n=Hm(e),r=n?new w:J5(
e),o=new y;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of Y5(u,t,n)){let h=_(c),b=n?
Z(l):r.has(h)?`${h}
${_(d)}`:h;if(b==="")continue;let x=(s=o.get(b))!=null?s:{code:l,names:new y,institution:"",category:
""};
o.set(b,x),x.institution||(x.institution=d),x.category||(x.category=p),c!==""&&x.names.set(c,((a=x.names.
get(c))!=null?a:0)+1)}let i=f.max(2,T(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({...Bd,...n?{code:u}:{code:`P${T(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:V5(l),
institution:c,
category:d}))}function J5(e){return new w(e.flatMap(({lines:t})=>{var r;let n=new y;for(let{name:o,
institution:i}of t){
let s=_(o);s!==""&&n.set(s,((r=n.get(s))!=null?r:new w).add(_(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function V5(e){var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function Y5(e,t,n){let r=e.columns.filter(s=>t.some(a=>He(s.name,{name:
a}))),
o=s=>r.some(({column:a})=>bh(s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,
a)=>(n?
s.code==="":s.name==="")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(
s.code)):a<i||s.institution!=="")}m();var X5=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
Q5=["category","unitType","innovator","contact","phone","email","link"];function jR(e,t,{grid:n,
structure:r}){
let o=X5.test(n.tab)?us(n,r):null;if(o===null)return null;let i=ht(n,Dr),s=new y,a=0;for(let p of o.
lines){let h=A=>t&&p.code!==""?Z(A.code)===Z(p.code):p.name!==""&&_(A.name)===_(p.name),b=e.find(h);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let x=Q5.map(
A=>{var N;return[A,U(p.values[(N=i==null?void 0:i.columns.get(A))!=null?N:-1])]});s.set(b,{...b,...g.
fromEntries(x),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new w([...s.values()].map(p=>Z(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(Z(p.code))),d=[...s].map(([p,h])=>c?{...h,code:p.code}
:
h);return{grid:n,entries:[...d,...l],unscored:a}}m();function Jm(e){var s;let t=WR(e),n=GR(t).filter(
a=>a.length>1),r=(s=BR(n))!=null?s:t.length===1?t:BR(
e8(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return iy(e,KR(o.table,i))}function iy(e,t){let n=WR(e),r=GR(n).filter(s=>s.length>
1),o=t.map(s=>_(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>He(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function UR(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=KR(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function WR(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new w(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=aC(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var KR=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),zR=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function BR(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||zR(r)-zR(n)||e.indexOf(n)-e.indexOf(r));return t}function GR(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function e8(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function qR(e,t){let n=new w(t.flatMap(o=>o.kind==="COLUMN"?[o.id,`column/${_(o.params.header)}`]:
[])),
r=o=>n.has(`column/${_(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(s=>!r(s));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function HR(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:t8(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function t8(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Nl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return pn(r)?null:r.values.every(a=>a.every(te))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();var ZR=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>He(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=rt(o.values[r]))!=null?i:[]}))),JR=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function VR(e,t){var r;let n=ZR(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>JR(n,o)))!=null?r:100}function YR(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>He(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>xC(i,t)),...e.flatMap(i=>{let s=qm(i,t);return s!=null&&s.areMaxima?[s.numbers]:[]})],r=i=>i.
every((s,a)=>{var u;return s!==null&&s>0&&JR(ZR(e,[(u=t[a])!=null?u:""]),s)});return(o=n.find(r))!=null?
o:null}m();m();var n8=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
XR=e=>{let t=Ot(e);return t==="code"||t==="name"};function QR(e){let t=e.values.slice(0,ii+1).map(o=>o.
map(is)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:r8(o.above,o.cells)?o8(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:s8(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
XR))continue;let u=a.filter(c=>c.header===Ll||!mi(Le(c.header).name));if(new w(u.map(c=>_(c.label))).
size<2)continue;let l=u.every(c=>c.header===Ll)?"totals":"groups";return{tab:e.tab,layout:l,views:u8(
e,o,i,s,a)}}return null}var r8=(e,t)=>e.every((n,r)=>!XR(n)||te(t[r]));function o8(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Ot(c)==="code"||Ot(
c)==="name"||i8(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>Kr(u.over)&&!mi(Le(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Ll}));let o=n.filter(u=>pt(
u.header)!==null&&pt(u.over)===null);if(o.length>1&&new w(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=pt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&_(l.header)===_(u.header))),s=i.some(u=>pt(u.over)!==null),a=i.some(u=>n8.test(
u.over));return!s&&a?[]:i.filter(u=>!s||pt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=pt(l))!=null?d:l,header:c}})}var i8=e=>{let t=Ot(e);return t==="code"||t===
"name"||t==="institution"};function s8(e){let t=e.flatMap((r,o)=>{let i=mn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!mi(Le(r).name)&&!a8(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=pt(r))!=null?a:(s=mn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:Ll}]})}var a8=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function u8(e,t,n,r,o){let i=f.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(_(a))||
s.set(_(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(h=>_(h.label)===a).map(h=>[h.column,h.
header])),c=n.map((h,b)=>{var x,A;return b<i?h||((x=r[b])!=null?x:""):(A=l.get(b))!=null?A:""}),d=h=>h.
map((b,x)=>x<i||l.has(x)?b:""),p=e.values.map((h,b)=>b===t?c:b===t-1&&r.length>0?h.map(()=>""):d(h));
return{label:u,grid:{tab:e.tab,values:p}}})}var sy=e=>{var t;return pn(e)?null:(t=IC(e))!=null?t:QR(
e)},ay=(e,t)=>Th(e,t)||e.includes("@")&&_(e)===
_(t.email);function eD(e,t,n,r,o){var u,l;let i=(l=(u=sy(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>ay(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[OC(si(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}m();var tD=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
l8=/^(?:nilai|poin|points?)$/i,c8=/^j\.?\s?\d{1,2}$/i,d8=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
m8=e=>e.map(is).filter(t=>t!=="");function nD(e){let t=e.values.slice(0,hh).map(o=>o.filter(i=>!te(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(is);return[e.tab,...r].some(o=>d8.test(
o))}var uy=(e,t)=>tD.test(e.tab)||c8.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(m8).some(n=>tD.
test(n)||l8.test(n));m();function ly(e){let t=[...new y(e.flat().map(o=>[_(o),o])).values()],n=e.map(
o=>new w(o.map(_))),r=t.
filter(o=>!n.every(i=>i.has(_(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Er(o,s)&&!n.some(
a=>a.has(_(o))&&a.has(_(s)))).map(s=>({one:o,other:s})))}m();function rD(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return nD(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:us(n,t),shared:sy(n),isOther:!1}}var Ea=(e,t=[])=>(
{
reason:e,tabs:t});function oD(e,t,n){var h,b;let r=n.flatMap(({table:x,shared:A})=>x===null||A!==null?
[]:[x]),o=n.filter(x=>x.shared!==null);if(e.stages.some(x=>x.scoreTab!==void 0))return p8(e.stages,o);
let{sets:i,unclear:s}=QE(r.map(x=>x.tab));if(e.stages.length>1)return cy(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return Ea("nothing");let u=t?i.find(x=>_(x.stage)===_(a.name)):void 0;if(u!==void 0)return cy(
[a],[u],r);if(s&&!t)return Ea("stages",r.map(x=>x.tab));if(i.length>1&&!t){let x=i.map(A=>({...a,
name:A.
stage,advance:null}));return cy(x,i,r)}let l=((b=(h=Jm(r))==null?void 0:h.tables.length)!=null?b:0)>
1,c=o.filter(x=>{var A;return((A=x.shared)==null?void 0:A.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let x=d.map(A=>A.grid.tab);return x.length>1?Ea("several-shared",x):t?Ea(
"stage-tab",x):[iD({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(x=>(
{
label:x.tab,table:x})),layout:null}]}function iD(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=us(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function p8(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return _(s.grid.tab)===_((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?iD(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Ea("unclear-judges",r):n.filter(o=>"desks"in o)}function cy(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>_(l.stage)===_(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Ea("stages",
o):r}m();var f8={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",maximum:"extreme",minimum:
"extreme",
rank:"rank",number:"number",large:"large",text:"text","left-out":"left-out"},g8={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function sD(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:s,tab:a,
values:u}of e){for(let{role:l,label:c}of i){let d=f8[l];if(d===void 0||c==="")continue;let p=`${d} ${_(
c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of s.entries(
)){
let d=g8[c];if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(b=>b!==""))!=null?o:"",
h=d==="note"?d:`${d} ${_(p)}`;n.has(h)||n.set(h,{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,
label:p,
reason:d}})}}return[...t.values(),...n.values()]}m();var dy=.051,h8=4,uD=e=>Z(e.code)||_(e.name),y8=(
e,t)=>({table:e,lines:new y([...e.lines].reverse().map(
n=>[uD(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>He(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),b8=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=rt(
r.values[n]))!=null?o:[]}));function w8(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,s,a]=[0,0,0,0,0],u=f.max(dy,Eo(b8(e)));for(let l of e.table.lines){let c=uD(l);for(let[d,p]of e.columns.
entries()){let h=rt(l.values[p]),b=n.flatMap(({lines:A,columns:N})=>{var P,I,F;return(F=rt((I=A.get(
c))==null?void 0:I.values[(P=N[d])!=null?P:-1]))!=null?F:[]});if(h===null||b.length<2)continue;let x=b.
reduce((A,N)=>A+N,0);a+=1,f.abs(h-x/b.length)<=u&&(o+=1),f.abs(h-x)<dy&&(i+=1),f.abs(h-f.max(...b))<
dy&&(s+=1),new w(b).size>1&&(r+=1)}}return r>=h8&&(o===a||i===a||s===a)}var v8=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
k8=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,aD=e=>`summary/${_(e)}`;
function lD({tables:e,criteria:t},n,r){let o=e.map(s=>y8(s,t));return o.filter(s=>w8(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(aD(s));return a!==void 0?a==="ignore":v8.test(s)&&!k8.test(s)?!0:(n.push(
{id:aD(s),kind:"SUMMARY",tab:s,tabs:[s],params:{tab:s},options:mt.SUMMARY,default:null}),!1)})}m();
var x8=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
T8=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
S8=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,E8=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
C8=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,R8=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(U).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),cD=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function dD(e){let t=e.map(i=>D8(R8(i))),[n={}]=t,r=g.keys(n),o=i=>t.every(s=>{var a,u;return _((a=s[
i])!=
null?a:"")===_((u=n[i])!=null?u:"")});return g.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function D8(
e){
let t={},n=e.map(a=>{var u;return(u=S8.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>E8.test(a));r!==void 0&&(t.government=cD(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=C8.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
cD(o.trim()));let i=e.find(a=>x8.test(a)),s=i==null?void 0:i.replace(T8,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();var Kl=e=>`hidden/${_(e)}`,my=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&He(a,i)))||e.length===0?[]:[{id:Kl(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:mt.HIDDEN,default:null}]);m();function py(e,t){let[n,
r]=[_(e),_(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Er(e,t)&&!O8(e,t)}var mD=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function O8(e,t){let[n,r]=[new w(mD(e)),new w(mD(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function fy(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new w(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!py(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var h;let p=r.get((h=d.
entry)!=null?h:"");return p!==void 0&&o.has(p.code)&&py(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[pD(`names/${_(i.tab)}`,l,a.length)]:a.
map(d=>pD(`names/${_(i.tab)}/${Z(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var pD=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Te(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:mt.NAMES,default:null}}
;var Ca=["criteria","entries","judges"],A8=e=>"reason"in e;function gy(e,t,n,{grids:r,structures:o,
answers:i},s){
let a=r.map(G=>rD(G,o.get(G.tab))),u=oD(e,n,a);if(A8(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:G,
stage:ne})=>[ne.scoreTab,...G.map(({table:me})=>me.tab)]),h=()=>s.names.filter(G=>!p.includes(G)).map(
s.read);for(let G of u){let ne=_8(G,e,t,{facts:l,questions:c,answers:i,foreign:h},u.length>1);if(ne===
null)return gD(a);d.push(ne)}if(t.length===Ca.length&&!d.some(G=>M8(G,a)))return{reason:"no-sign",
tabs:d.
flatMap(G=>G.desks.map(ne=>ne.table.tab)).filter(Vm)};let b=d.flatMap(G=>G.desks.map(ne=>ne.table)),
[x,...A]=b;if(x!=null&&x.isRepeated&&A.length===0)return{reason:"unclear-judges",tabs:[x.tab]};let N=d.
flatMap(G=>G.names).filter(Vm),P=t.includes("judges")?L8(d):e.judges,I=t.includes("entries")?j8(b,N,
a,l):e.entries,F=!n&&(d.length>1||d.some(G=>G.stage.scoreTab!==void 0)),M=F?z8(d):e.stages,z=t.includes(
"criteria")?B8(d):e.criteria,L=dD(b),j=P8(e.settings,L),B={...e,settings:j,stages:M,criteria:z,
entries:I,
judges:P};if(t.some(G=>B[G].length===0))return gD(a);if(t.includes("judges")&&!U8(B,d,s.names))return{
reason:"unbound",tabs:d.flatMap(G=>G.desks.map(ne=>ne.table.tab)).filter(Vm)};let q=a.flatMap(({
structure:G})=>G!==
void 0&&b.some(({tab:ne})=>ne===G.tab)?G:[]),H=[...b.map(G=>G.tab),...l.flatMap(G=>G.kind==="ENTRY_LIST"||
G.kind==="TAB_LEFT"?G.params.tab:[])],V=Fl([...$8(a,b),...c,...nC(I8(d),!t.includes("judges"),
i)]),Q=[...W8(d,P,F,M),...l,...g.keys(L).length>0?[N8(L)]:[],...sD(q),...HR(a,H,s)];return{
competition:B,
hasStages:F,facts:qR(Q,V),findings:t.includes("entries")?K8(d):[],questions:V}}var N8=({competition:
e="",
year:t="",city:n="",government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,
government:r}}),
P8=(e,t)=>({...e,...g.fromEntries(g.entries(t).filter(([n])=>e[n]===""))}),I8=e=>e.flatMap(({layout:
t,
desks:n})=>t===null?n.map(({table:r})=>r):[]),$8=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(
({tab:r})=>r===n.tab)?n.questions:[]),Vm=(e,t,n)=>n.indexOf(e)===t;function _8(e,t,n,{facts:r,
questions:o,
answers:i,foreign:s},a){var Q,G;let u=e.desks.map(ne=>ne.table),l=ne=>n.includes("criteria")?Jm(ne):
iy(ne,Be(t,e.stage).map(me=>me.name)),c=(Q=l(u))!=null?Q:a||e.layout!==null?UR(u):null;if(c===null)return null;
let d=l(u)===null,p=lD(c,o,i),h=c.tables.filter(ne=>!p.includes(ne));for(let{tab:ne}of p)r.push({
kind:"TAB_LEFT",sure:!1,params:{tab:ne,reason:"summary"}});let b=h.length<c.tables.length&&(G=l(h))!=null?
G:c,{tables:x}=b,A=n.includes("criteria")?uC(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.includes(
"criteria")?gC(x,A,i):null;if(P!==null&&o.push(P),!n.includes("criteria"))return{...e,desks:fD(e,x),
criteria:[],
isOpen:d,names:A};let I=YR(x,A),F=I!=null?I:A.map(()=>VR(x,A)),M=kC(x,A,F),z=M.from==="equal"&&I!==null&&
new w(I).size>1,L=LR(s(),x,A),j=M.from==="equal"&&!z&&(L==null?void 0:L.from)==="written"&&!L.isOpen&&
F8(L.weights),B=z?F:j?L.weights:M.weights,q=RC(x,A,{taken:B,max:F,elsewhere:L},i);q.question!==null&&
o.push(q.question);let{weights:H}=q;r.push({kind:"CRITERIA",sure:x.length>1&&!d,params:{stage:N,
names:A}},
j?{kind:"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:L.tab}}:{kind:"WEIGHTS",sure:M.from!=="equal",
params:{from:z?"maxima":M.from,stage:N}},{kind:"SCALE",sure:I!==null,params:{max:F.filter(Vm),from:I===
null?"scores":"written",stage:N}});let V=A.map((ne,me)=>{var Pe,de;return{stage:e.stage.name,name:ne,
weight:(Pe=H[me])!=null?Pe:1,min:0,max:(de=F[me])!=null?de:100,description:""}});return{...e,desks:
fD(
e,x),criteria:V,isOpen:d,names:A}}var F8=e=>f.abs(e.reduce((t,n)=>t+n,0)-100)<.01,fD=({desks:e},t)=>e.
filter(n=>t.includes(n.table));function M8(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.
some(({table:n})=>{let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&uy(r.grid,n.above.length)}
)}
function L8(e){let[t,...n]=e,r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,u)=>r.findIndex(l=>Z(
l)===Z(a))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?YE(r):Ah(o)).map((a,u)=>{
var x,
A,N;let l=(x=(i?r:o)[u])!=null?x:"",c=e.filter(P=>P.desks.some(I=>Z(I.label)===Z(l))),d=(N=(A=c[0])==
null?void 0:A.desks.find(P=>Z(P.label)===Z(l)))==null?void 0:N.table,p=a.name===""||Z(a.name)===Z(a.
code),h=(t==null?void 0:t.layout)===null&&p&&d!==void 0?XE(d):"",b=c.length===e.length?[]:c.map(P=>P.
stage.name);return{...a,name:h||a.name,stages:b}})}function j8(e,t,n,r){let o=Zm(e,t),i=Hm(e),s=new w(
e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.tab)).map(u=>jR(o,i,u)).find(u=>u!==null);return r.
push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),a?(r.push({kind:
"ENTRY_LIST",
sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}}),a.entries.map(u=>({...Bd,...u}))):o}function z8(
e){
let t=e.map(n=>Zm(n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},r)=>{var i,s;let o=(
i=
t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}function B8(e){let[
t]=e,n=r=>C.stringify(r.criteria.map(o=>[_(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(
r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function U8(e,t,n){let r=rr(
n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(
s=>s.name===i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,s,
a)=>i.
desks.every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||a.length===0?[]:it(
e,l)).filter(d=>ay(u.label,d)).length===1}))}function W8(e,t,n,r){let o=e.filter(a=>a.layout===null).
flatMap(a=>a.desks.map(u=>u.table.tab)),i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(a)),s=e.flatMap(({layout:a,desks:u,stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:
a!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...s]}function K8(e){let t=e.flatMap(
i=>i.desks.map(s=>s.table)),n=Hm(t)?[]:e.flatMap(i=>i.desks.map(s=>Zm([s.table],i.names).map(a=>a.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>({code:"NAMES_SIMILAR",severity:
"error",params:{...s,of:i}});return[...ly(n).map(o("entry")),...ly(r).map(o("judge"))]}function gD(e){
var o,i,s,a;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>G8(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?s:t("not-entries",r.filter(({
grid:u})=>q8(
u))))!=null?a:{reason:"nothing",tabs:[]}}var G8=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!mi(n)).length>2),q8=e=>uy(e,f.min(9,e.values.length));m();var Ym=e=>e.find(t=>De(t,J.plenary));
function H8(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>_(o)===_(e)))!=null?r:n}function Z8(e,t){if(te(e))return null;let n=rt(e);return n===
null?"not-a-number":v.isInteger(n)&&n>=t?n:"out-of-range"}function Xm(e,{stages:t,entries:n}){var a,
u;let r=ht(e,ca),o=[],i=[],s=[];for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=M=>U(
c(M)),p=H8(d("stage"),t),h=n.find(M=>Z(M.code)===Z(d("entry"))),b=(M,z,L=d(M),j=[])=>{let B={setting:
`plenary.${M}`,value:L,reason:z,allowed:j},q=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...q,...st(r,l,M),params:B}),null},x=(M,z)=>{let L=Z8(c(M),z);
return typeof L==
"string"?b(M,L,c(M)):L};if(p!==void 0&&h!==void 0){let M=s.some(z=>z.stage===p.name&&z.entry===h.code);
if(s.push({stage:p.name,entry:h.code}),M&&!te(c("rank"))){b("entry","duplicate");continue}}if(te(c(
"rank")))continue;p===void 0&&b("stage","unknown-reference",d("stage"),t.map(M=>M.name)),h===void 0&&
b("entry","unknown-reference");let A=x("rank",1),N=x("computed",1),[P,I]=[x("votesFor",0),x(
"votesAgainst",0)];if(A!==null&&A!==N&&d("reason")===""&&b("reason","empty"),p===void 0||h===void 0||
A===null)
continue;let F=st(r,l,"rank");o.push({stage:p.name,entry:h.code,computed:N,rank:A,reason:d("reason"),
votesFor:P,votesAgainst:I,tab:e.tab,cell:(u=F==null?void 0:F.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:s}}m();var Ae=()=>SpreadsheetApp.getActiveSpreadsheet(),Bn=()=>Ae().getId(),Gl=()=>Ae(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Ue=()=>Gl().map(e=>e.getName()),ql=()=>new y(Gl().map(
e=>[e.getName(),e.getSheetId()])),hD=()=>Gl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),yD=(e,
t)=>{
var n,r;return(r=(n=Ae().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},Qm=(
)=>Gl().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),J8=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function V8(){
let e=null;return t=>{e!=null||(e={zone:Ae().getSpreadsheetTimeZone(),monthFirst:J8.test(Ae().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function je(e){let t=Ae().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=V8(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function ep(e){var n,r;let t=(r=(n=Ae().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Ra=e=>{var t,n;return(n=(t=Ae().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},bD=()=>Ae().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function hy(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var wD="@",yy=(e,t)=>{let n=t.map(
r=>r===wD);return e.map(r=>r.map((o,i)=>typeof o=="string"?hy(o,n[i]===!0):o))};function Co(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Xt(e,t,n,r,o=[]){var a,u;let i=Ae().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(Co(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(yy(r,o)))}
function vD(e,t,n,r){
let o=Ae().getSheetByName(e);o!==null&&(Co(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(wD))}
var Zr=e=>{
var t,n;return(n=(t=Ae().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function kD(){
for(let e of Gl())
e.getLastRow()===0&&Ae().deleteSheet(e)}var Rn=()=>SpreadsheetApp.flush();function xD(e,t){let n=Ae(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:Y8(n,t);return r===null?n.activate():r.activate(
),
!0}function Y8(e,t){try{return e.getRange(t)}catch{return null}}m();m();function tp(e){let{language:
t}=e.settings,n=[ls(Pl,t,tG(e.settings)),X8(e.stages,t),ls($l,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),ls(Dr,t,e.
entries.map(o=>{var i,s;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(s=(i=Xo.find(([a])=>a===o.status))==null?void 0:i[1][t])!=null?s:"",o.reason]}
)),
ls(ts,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,Q8(o.required,t)]);return[...n,ls(_l,t,r)]}function ls(e,t,n){var r;return{name:e.tab[t],
values:[
ST(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var TD=(e,t,n)=>({
...ls(e,n,[]),name:t});function X8(e,t){let n=e.map((a,u)=>eG(a,u,t)),r=ls(Il,t,n);if(e.some(a=>a.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:s}=r;return{...r,values:o.map(a=>a.slice(0,-1)),
widths:i.
slice(0,-1),formats:s.slice(0,-1)}}var Q8=(e,t)=>{var n,r;return(r=(n=$n.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function eG(e,t,n){var i,s,a,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(s=(i=Gs.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?a:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Vi(e.date,n),(l=e.scoreTab)!=null?l:""]}function tG(e){let{language:t}=e,n=or.map(
s=>[s.word[t],by(e,s)]),r=f.max(3,e.prizes.length),o=k.from({length:r},(s,a)=>{var u;return[`${fa[t]} ${a+1}`,
(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===((a=or.find(u=>u.key===
"plenaryDate"))==null?void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function by(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Vi(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&k.
isArray(n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?void 0:a[1][r])!=null?u:
s}).join(", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function SD(e,t){let n=En(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(te))},
o=Ca.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=nG(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:oG(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=tp(i.competition).flatMap(c=>{var p,h;let d=[...a,...o].find(
b=>J[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(h=(p=e.get(d))==null?void 0:p.tab)!=null?h:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:En(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...rG(i.facts)]}}function nG(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=rr(r,e).map(z=>z.name),l=e.stages.flatMap(z=>r.filter(L=>L===
z.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(z=>a.get(
Kl(z))!=="use"),h=r.filter(z=>!p.includes(z)&&a.get(ya(z))!=="ignore"),b=as(e),x=z=>{let L=z.map(s);
return{grids:L,structures:Sa(L,b,a,i),answers:a}},A=c?u:h.filter(z=>Qi(z)||l.includes(z)),N={names:r.
filter(z=>a.get(ya(z))!=="ignore"),hidden:p,read:s},P=gy(e,t,n,x(A),N),I=c?[]:h.filter(z=>Nl(z)&&!A.
includes(z)),F="reason"in P&&["nothing","not-entries","not-scores"].includes(P.reason);if(
"questions"in
P){let z=p.filter(j=>Qi(j)&&!a.has(Kl(j))),L=my(P.competition,x(z));return{...P,questions:[...P.questions,
...L]}}if(!F||I.length===0)return P;let M=gy(e,t,n,x([...A,...I]),N);return"reason"in M?P:M}var rG=e=>e.
flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;
return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:
100}}]});
function oG(e,t,n){return(e.length===Ca.length?["entries"]:e).map(o=>{let i=J[o][t.settings.language];
return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var wy="\u2713",
Ro=e=>`"${e.replace(/"/g,'""')}"`;function ED(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-v(n),s=T(v(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function CD(e,t,n){let r=Te(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Ro(
wy)};${o})`;return`=IF(COUNTIF(${r};${Ro(kn.id)})>0;${Ro(kn.id)};${i})`}function RD(e,t,n,r,o){
let i=u=>Te(e,u,t,1),s=u=>`COUNTIF(${i(r)};${Ro(u)})`;return`=${`${s(wy)}+${s(kn.id)}`}&${Ro(o.of)}&COUNTA(${i(
n)})&${Ro(o.done)}`}function DD(e,t,{min:n,max:r}){let o=Te(e,t),i=`AND(${o}>=${ED(n)};${o}<=${ED(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Ro(kn.id)})`}var OD=(e,t,n)=>{let r=`$${Te(e,t)}`;
return n==="complete"?`=${r}=${Ro(wy)}`:n==="recused"?`=${r}=${Ro(kn.id)}`:`=NOT(${r}="")`};m();var AD=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,ND=e=>e.filter(t=>t!=="").join(" \xB7 "),iG={title:(e,t,n)=>ND(
[e,AD(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,sG={title:(e,t,n)=>ND([e,AD(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,vy=e=>({id:iG,en:sG})[e];m();function aG(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function uG(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function ky(e,t,n){if(t.form!=="files")return[...e];let r=`${_(t.name)}|${Z(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:uG(aG(r+Z(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var hi={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,xy=3,Do=xy+
1,np=0,rp=1,lG=2,Jr=3,cG=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Ty=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},dG=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Sy({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Ty(i,t)})`),o=n.some(i=>i.link!=="")?[hi.link[t]]:[];return{headers:[hi.code[t],
hi.status[t],hi.name[t],...r,hi.notesToCommittee[t],hi.notesToEntrant[t],hi.institution[t],...o],
widths:[
62,58,128,...r.map(dG),160,160,160,...o.map(()=>180)],scored:r.length}}var mG=e=>["code","status",
"name","institution","link"].some(t=>De(e,hi[t])),PD=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function ID(e){var n;let t=(
n=
e[xy])!=null?n:[];return e.slice(Do).every(r=>r.every((o,i)=>{var s;return o===""||mG(T((s=t[i])!=null?
s:""))}))}var $D=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Ey(e,t,n){let{
headers:r,
scored:o}=Sy(n),i=k.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-Jr-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===rp?CD(t+u,Jr,
o):""))}}var Cy=(e,t)=>({top:Do,left:Jr,height:t-Do+1,width:e+2});function op(e,t){let{criteria:n,
language:r}=e,
o=vy(r),i=(a,u)=>({top:Do,left:a,height:t,width:u}),s=i(np,Jr+n.length);return{table:i(np,Sy(e).headers.
length),progress:{row:0,column:0,formula:RD(Do,t,np,rp,o)},validations:_D(n).map(({from:a,count:u,
criterion:l})=>({
block:i(Jr+a,u),formula:DD(Do,Jr+a,l),help:o.rejected(Ty(l,r))})),colours:cG.map(([a,u])=>({block:s,
formula:OD(Do,rp,a),background:u})),open:Cy(n.length,Do+t-1)}}function _D(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function ip(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=vy(o),{headers:u,widths:l,scored:c}=Sy(e),d=ky(e.entries,t,
n),p=_D(r).map(({criterion:P})=>Ty(P,o)),h=op(e,d.length),b=Ey(d,Do,e),x=P=>[P,...u.slice(1).map(()=>"")],
A=x("");return{name:ri(t,n),...h,headerRow:xy,frozenColumns:lG,widths:l,formats:u.map((P,I)=>I===np?
"@":I>=Jr&&I<Jr+c?Ur:""),centred:u.flatMap((P,I)=>I===rp||I>=Jr&&I<Jr+c?[I]:[]),values:[A,x(a.title(
t.name,n,i)),x(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[x(h.progress.
formula),A,A,A,...b.formulas]}}m();m();function Ry(e){var n;let t=Ae().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var FD=e=>e.getEditors().map(t=>t.getEmail());function MD(e){
let t=Ry(e);return t===null||t.isWarningOnly()?null:FD(t)}function Vr(e,t){var r;let n=(r=Ae().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Hl(n,t),n.setUnprotectedRanges([]))}function Hl(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(FD(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var LD=e=>Ry(e)===null;function jD(e,t){let n=Ry(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function sp(e){let t=Ae().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}m();var Dy="#d9e2f3";function ur(e){var t;for(let n=1;;n+=1){let r=Uh(
e.name,n),o=Ae().getSheetByName(r);
if(zD(o)){Dn({...e,name:r});return}let i=pG(o);if(Kh((t=i[0])==null?void 0:t[0])){fG(i,e)||UD(o,e),
BD(
r,e,o.getLastRow(),o.getLastColumn());return}}}function Dn(e){var t;UD((t=Ae().getSheetByName(e.name))!=
null?t:Oy(e.name),e),BD(e.name,e,0,0)}function Oy(e){let t=Ae().getActiveSheet(),n=Ae().insertSheet(
e,Ae().getSheets().length);return Ae().setActiveSheet(t),n}var zD=e=>e===null||e.getLastRow()===0;
function fn(e){
for(let t=1;;t+=1){let n=Uh(e,t);if(zD(Ae().getSheetByName(n)))return{name:n,grid:null};let r=je(n);
if(pn(r))return{name:n,grid:r}}}function pG(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.
getLastColumn())).getValues()}function fG([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return T(e[0]).endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function BD(e,t,n,r){let o=f.max(t.
values.length,n),i=f.max(t.widths.length,r),s=k.from({length:o},(a,u)=>k.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));Xt(e,0,0,s,t.formats)}function UD(e,t){
let n=t.
widths.length,r=t.headerRow+1;Co(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:s,value:a}of yi(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:s,
value:a}of yi(
t.formats))a!==""&&o>0&&e.getRange(r+1,i+1,o,s).setNumberFormat(a),qT(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Dy),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function yi(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var Un=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),WD=({values:e,formulas:t},n)=>yy(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),gG=e=>{var t;return(t=Ae(
).
getSheetByName(e))!=null?t:Oy(e)};function Ay(e,t){let n=gG(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Co(n,e.values.length+1,o.length),l>0&&
Un(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:h,length:b,value:x}of yi(
o))n.setColumnWidths(h+1,b,x);let d={...u,top:r,height:u.height+1};Un(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:h,length:b,value:x}of yi(o.map((A,N)=>a.includes(
N))))x&&Un(n,{...d,left:h,width:b}).setHorizontalAlignment("center");for(let{start:h,length:b,value:
x}of yi(
i))x!==""&&Un(n,{...u,left:h,width:b}).setNumberFormat(x);Un(n,{...d,height:1}).setFontWeight("bold").
setBackground(Dy),Un(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),KD(n,e),hG(n,WD(e,i),l,c)}function hG(e,t,n,r){var a,u;let o=f.max(t.length,
n),i=f.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=k.from({length:o},(l,c)=>k.from({length:
i},
(d,p)=>{var h,b;return(b=(h=t[c])==null?void 0:h[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function KD(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Un(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Un(e,r)]).build()))}function GD(e,t,n){let r=Ae(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;Co(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Un(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of yi(
t.widths.map((h,b)=>s.includes(b))))p&&Un(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of yi(a))p!==""&&Un(r,{...l,left:c,width:d}).setNumberFormat(p);KD(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Un(r,{...l,top:f.max(l.top,i+1)}).setValues(
WD(n,a))}var qD=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Da(e,t,n,r){var u;let o=Ae(
).
getSheetByName(e);if(o===null)return;let i=Un(o,t),s=o.protect();Hl(s,n);let a=qD(o,i);if(r==="")for(
let l of a)
l.remove();else{let l=(u=a[0])!=null?u:i.protect();l.setRange(i),Hl(l,[...n,r]),l.addEditors([r])}s.
setUnprotectedRanges([i])}function HD(e,t,n){let r=Ae().getSheetByName(e);if(r!==null)for(let o of qD(
r,Un(r,t)))Hl(o,n)}function ZD(e,t){var n;(n=Ae().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var JD="judgeTabs",yG=9e3,bG=ln(K(),Zk([K(),K(),K()]));function ap(){var e;try{let t=ut(bG,C.parse(
(e=
We(JD))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var wG=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Ny(e){let t=g.entries(e),n=()=>C.stringify(g.fromEntries(t));for(;wG(n())>
yG;)t.shift();qe(JD,n())}function Py(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=$D(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&ZD(s,c),n[T(i)]=[a,u,c]}return n}
function Iy(e,t){
if(e.size===0)return;let n=ap(),r=ql(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=Py(o,n);C.stringify(i)!==C.stringify(n)&&Ny(i)}function up({stages:e,
judges:t},n=ap()){
var o;let r=new y;if(g.keys(n).length===0)return r;for(let[i,s]of ql()){let[a="",u=""]=(o=n[T(s)])!=
null?o:[],l=e.find(d=>_(d.name)===_(a)),c=t.find(d=>Z(d.code)===Z(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var VD="rowOrders",vG=9e3,kG=ln(K(),ln(K(),K()));function YD(){let e=We(
VD);try{let t=ut(kG,C.parse(
e!=null?e:"{}")),n=t.success?g.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(g.entries(o))]))}
catch{
return new y}}function cs({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(h=>[
h.code,h])),i=new w(r.flatMap(({code:h,tab:b})=>h==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=vG-2;for(
let h of t){
let{stage:b,judge:x,tab:A}=h,N=(c=n.get(b))==null?void 0:c.get(x),P=i.has(A)?N:(d=El(h,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(x.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[x]:P})}let u=C.stringify(s),l=g.fromEntries([...n].map(([h,b])=>[h,g.fromEntries(b)]));u!==
C.stringify(l)&&qe(VD,u)}m();var XD="understanding",xG=9e3,TG=oe({option:K(),kind:K(),params:ln(K(),
Ld()),tab:K()}),SG=ln(K(),TG);
function $y(){let e=We(XD);try{let t=ut(SG,C.parse(e!=null?e:"{}"));return new y(t.success?g.entries(
t.data):[])}catch{return new y}}function QD(){let e=null,t=()=>(e!=null||(e=$y()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var e2=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function t2(e){let t=C.stringify(
g.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>xG?!1:(qe(XD,t),!0)}
function EG({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return uh({tab:r,
columns:o,
entries:i})}var CG=(e,t,n)=>[...JE(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...zT(e,t,n).map(({name:r,stage:o,judge:i,first:s}
)=>{
let a={judge:i.code,first:s,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:a}}),...BT(e,t,n).map(({name:r,stage:o,judge:i})=>{let s={judge:i.code,first:ri(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:s}})],RG=(e,t,n)=>UT(
e,t,n).
map(({name:r,judge:o})=>n2(r,o));function n2(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function tt(){var me,Pe;
let e=Ue(),
t=Ft(e),n=new y([...t].map(([de,ue])=>[de,je(ue)])),r=e.filter(de=>![...t.values()].includes(de)),o=_y(
je),i=IG(hD),{answers:s,known:a}=QD(),u={names:r,isHidden:de=>i().includes(de),isColumnHidden:yD,
read:o,
answers:s},{reading:l,unwritten:c,facts:d,findings:p,questions:h}=SD(n,u),{competition:b}=l,x=up(b),
A=la(b.entries),N=_y(de=>{let ue=Al(o(de));return ue.length>0?ue:ep(de)}),P=_y(Ra),I=(de,ue)=>{let Ct=_T(
de,N(de.tab));return KT(Ct,ue)?GT(Ct,P(de.tab)):Ct},F=({stage:de})=>b.stages.filter(({name:ue})=>ue===
de).flatMap(ue=>Be(b,ue)),M=rr(r,b,x).filter(({stage:de})=>de.scoreTab===void 0),z=b.stages.flatMap(
({scoreTab:de})=>r.filter(ue=>DG(ue,de))),L=as(b),j=[...M.map(({name:de})=>de),...z],B=Sa(j.map(o),L,
s),q=de=>{var ue,Ct;return(Ct=(ue=B.get(de))==null?void 0:ue.view)!=null?Ct:o(de)},H=PG(r,b,q,A),V=Ym(
r),Q=V===void 0?null:Xm(o(V),b),G=[...M.map(({name:de,stage:ue,judge:Ct})=>{let we=Be(b,ue);return I(
si(q(de),ue.name,Ct.code,we,A),we)}),...H.sheets.map(de=>I(de,F(de)))],ne=[...h!=null?h:Fl([...B.values(
)].
flatMap(de=>de.questions)),...fy(G,b.entries,s)];return{competition:b,decisions:(me=Q==null?void 0:Q.
decisions)!=null?me:[],sheets:G,orders:YD(),protectedTabs:bD().filter(de=>!De(de,J.corrections)),own:
x,
findings:[...l.findings,...EG(l),...CG(e,b,x),...RG(r,b,x),...H.findings,...p,...ne.map(NG),...l.tables.
criteria!==null&&b.criteria.length===0&&OG(B)?[AG(l.tables.criteria.tab)]:[],...(Pe=Q==null?void 0:Q.
findings)!=null?Pe:[]],questions:ne,given:a(),locate:WT(l),unwritten:ne.length>0?[]:c,facts:d}}var DG=(
e,t)=>t!==
void 0&&_(e)===_(t),OG=e=>[...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));
function AG(e){
return{code:"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:
"no-rows",allowed:[]}}}var NG=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",
severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function PG(
e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let s=e.find(l=>{var c;
return _(
l)===_((c=i.scoreTab)!=null?c:"")});if(s===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:a,strangers:u}=eD(n(s),i,it(t,i),Be(t,i),r);return{
sheets:a,
findings:u.map(l=>n2(s,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function IG(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function _y(e){let t=new y;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var lp=(e,t,n)=>n(C.stringify([e,
...t])).slice(0,16),r2=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
lp(n,r,t):o,"");function o2(e,t){let n=[],r="",o=!1;for(let{row:i,texts:s,chain:a}of e){let u=lp(r,s,
t);a===""&&o&&n.push({row:i,reason:"unsealed"}),a!==""&&a!==u&&n.push({row:i,reason:"altered"}),a!==
""&&(o=!0),(a!==""||!o)&&(r=a===""?u:a)}return n}m();m();var Oa=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["undo",$("urungkan perbaikan","undo fix")]];var i2=["at","by","action","detail",
"run","hash","stage"],cp=e=>i2.map(e),$G=["compute","documents",
void 0],s2=e=>{var t;return!$G.includes(vn((t=e[i2.indexOf("action")])!=null?t:"",Oa))};m();var Zl={
part:"history",tab:J.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function a2(e){var o,i,s;let t=e===null?null:ht(
e,Zl),n=[],r=[];for(let{row:a,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>U(u(d));r.push(
{row:a,texts:cp(l),chain:l("chain")});let c=vn(l("action"),Oa);c!==void 0&&n.push({at:Dl(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(s=t==null?void 0:t.columns)!=null?s:
new y}}m();m();m();m();function Jl(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[
",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var _G={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},u2=(
e,{language:t})=>X(e.map(({entry:n,status:r})=>`${n} ${_G[t][r]}`),
t);function l2(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Aa=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
c2={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${l2(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Aa(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${l2(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${X(r,"id")} di batas ${e} tempat${Aa(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${X(r,"en")} at the cut of ${e}${Aa(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=u2(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=u2(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Jl(e.amount,"id")}.`,
`Prize ${Jl(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Aa(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${X(e,"id")}.`,`First reserve${r}, shared: ${X(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${Aa(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${Aa(n,
r)}${l}.`)}};m();m();var d2={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},FG={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Fy=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),m2=(e,t)=>d2[t][e],
p2=(e,t)=>FG[t][e];function Na(e,t,n=!1){let r=d2[t][e].split(" ").map(Fy).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var MG=6,LG=BigInt(0);function jG(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==LG)return!1;return!0}
function Pa(e,t,n){if(jG(e,n))return n;let r=Vt(t(e),n);for(let o=n;o<n+MG;o+=1){let i=e.map(s=>kr(s,
o));if(Vt(t(i),n)===r)return o}return n+2}var dp=new Fe(0),My=(e,t,n)=>Tn(xr(e,t),n);function f2(e,t,
n){let r=n;if(Yt(e,t)===0)return r;for(;Vt(
e,r)===Vt(t,r);)r+=1;return r}var Vl=(e,t)=>pa[e].name[t];function Yl(e,t,n,r){let o=f2(e.value,t,e.
metric==="majority"?0:n);return[My(e.value,o,r),My(t,o,r)]}function g2(e,t,n){let r=m2(n,e),o=new y,
i=(s,a)=>My(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:Fy(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,f2(s,dp,t)),plain:s=>Tn(xr(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=Pa(a,dn,t),c=n==="points"&&a.length>2?Pa([...a].sort(Yt).slice(1,-1),dn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var h2={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=X(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var y2={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},zG={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function BG(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var s,a;return i.
weight.equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var mp=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function UG(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var b2={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:s,points:a,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${ui[e].score[c]}`:"",h=i(p===""?" dari":""," of"),b=t.length,x=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
A=o.once(n,()=>BG(n,o));return`${s} ${a(r)}${p}${h} ${x} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${mp(e.highest,
"tertinggi",t)} dan ${mp(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${mp(e.highest,
"highest",t)} and ${mp(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>UG(i,n,t)),o=n(dn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,
origin:l}=t,c=Pa([e,a],([x,A])=>x.add(A),i),d=r(e,c),p=r(a.abs(),c),h=`\u03BB = ${o(u)}, ${zG[s][l]}`;
if(Vt(a.abs(),c)===Vt(dp,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${h}).`,`The correction for severity leaves the mean ${d} as it is (${h}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${h}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${h}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${y2.id[t]}.`,`Judge ${e} is not counted: ${y2.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${X(e,"id")}.`,`Without scores of ${X(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,
plain:a,decimals:u})=>{let l=p=>{var h;return(h=Ud(e.map(({weight:b},x)=>({weight:b,score:p[x]}))))!=
null?h:dp},c=Pa(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var w2=({metric:e,criterion:t},{language:n})=>t===void 0?Vl(e,n):`\u201C${t}\u201D`,WG=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function KG(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${WG(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${X(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${X(o,"en")}).`)}var v2={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=Yl(n,r.value,l,c),h=w2(n,
i),b=o.length===0?"":KG(o,i),x=u(e),A=X(t,c);return s(`${a} ${x} sama pada ${A}; ditentukan oleh ${h}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${x} is shared by ${A}; decided by ${h}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=X(t,u),d=n.map(h=>`${w2(h,r)} ${Yl(h,h.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var GG={...b2,...v2,...h2,
...c2};function qG({code:e,params:t},n){return GG[e](t,n)}function k2(e,t,n="points"){let r=g2(e,f.max(
2,t),n);return o=>o.map(i=>qG(i,r)).join(" ")}function x2(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Vl("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=Yl(i,s.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:Vl(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var ds=(e,t)=>ui[e].name[t];var HG={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Je(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Je(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${ds(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${Je(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n)=>`kode ${e}, metode ${t}, versi aturan ${n}`,
accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`},problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
notAsked:"Pertanyaannya sudah berubah. Periksa sekali lagi, lalu jawab yang masih ada.",
tooManyAnswers:
"Jawaban terlalu banyak untuk diingat. Perbaiki judul kolom atau nama peserta di tab juri, lalu periksa lagi.",
notAdmin:e=>e===""?
"Google tidak memberi tahu siapa Anda. Buka kembali lembar ini dengan akun yang berhak, lalu coba lagi.":
`Hanya admin lomba yang dapat melakukan ini; Anda masuk sebagai ${e}. Admin adalah pemilik berkas, atau siapa pun yang boleh mengubah tab ${J.settings.id} yang dilindungi.`,
badRequest:"Permintaan dari panel tidak dikenal. Tutup panel lalu buka kembali.",busy:
"Proses lain sedang berjalan di lembar ini. Tunggu sebentar, lalu coba lagi.",leased:(e,t)=>`Dokumen sedang dibuat oleh ${e}. Coba lagi setelah pukul ${t}.`,
scopeMissing:e=>`Izin berikut belum diberikan: ${e}. Buka tautan ini, centang semua izin, lalu ulangi.`,
noTab:e=>`Tab \u201C${e}\u201D tidak ada lagi.`,unknownPreset:(e,t)=>`Contoh \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,
notEmpty:"Lembar ini sudah berisi tab konfigurasi, jadi tidak disiapkan lagi. Pakai lembar kosong.",
unknownStage:(e,t)=>`Tahap \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,reasonMissing:
"Tulis alasannya: alasan itu dicatat di tab Riwayat.",nothingToDecide:e=>`Tahap ${e} belum dapat diperingkat, jadi belum ada yang ditetapkan.`,
unknownKind:(e,t)=>`Jenis dokumen \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,unexpected:e=>`Terjadi kesalahan yang tidak terduga: ${e}`}
,documents:{folder:e=>`${e===""?"Lembar Juri":e} \u2013 Dokumen`,failed:e=>`gagal: ${e}`,ofAnother:(
e,t,n)=>`${e} oleh ${t}, ${n}`}},ZG={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${Je(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Je(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${ds(e,"en")}`,hash:
e=>`hash ${e.slice(
0,8)}`,overwritten:"this tab is written anew by every computation",decimals:e=>`${e} decimals`,
provisional:"PROVISIONAL",unordered:
"this order is for the committee alone: winners are announced alphabetically, without ranks",
notRanked:e=>`Stage ${e} could not be ranked at the last computation; see the tab ${J.
findings.en}.`,notFinal:`Not all stages were ranked at the last computation; see the tab ${J.findings.
en}.`,documentsOrigin:
"fill in the column Number before making documents; the other columns are filled in for you",
historyOrigin:"a record of every computation and document; do not delete it",plenary:"Plenary",
plenaryOrigin:
"fill in Decided Rank, Reason and votes only for entries that the plenary decided about",objections:
"Objections",objectionsOrigin:"one row per objection; fill in Answer and Ruling",decisions:
"Decisions",decisionsOrigin:"what the workbook held when the result was decided; do not change it"},
done:{validated:(e,t)=>e+t===0?"No errors and no warnings.":`Errors: ${e}, warnings: ${t}. See the tab ${J.findings.en}.`,
questions:e=>`${e===1?"1 question needs":`${e} questions need`} an answer before the ranking is computed. Choose \u201COpen panel\u201D in this menu and answer there.`,
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${Je(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n)=>`code ${e}, method ${t}, rules version ${n}`,
accepted:e=>`the order of the scores in the tab ${e} accepted as it is`},problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAsked:"The questions have changed. Check again, then answer those that are left.",tooManyAnswers:
"There are too many answers to remember. Correct the headers or the entries\u2019 names on the judge tabs, then check again.",
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever may edit the protected tab ${J.settings.
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},se=e=>e==="id"?HG:ZG,fe=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function ms(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function T2(e,t,n){let r=ms(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:_t(),at:lt(),by:$e(),hash:e,provisional:t},isNew:!0}}function ct(e){let{name:t,grid:n}=fn(J.
history[e]);return{name:t,exists:n!==null,...a2(n)}}var pp="chain";function Qt(e,t,n){var c,d,p,h;Rn(
);
let r={stage:"",...t},o=(d=(c=Oa.find(([b])=>b===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:nr(r.at),action:o},s=cp(b=>i[b].trim()),a=lp(JG(e),s,cn),u=e.exists?YG(e,n):VG;if(e.exists){
let b=k.from({length:f.max(...u.values())+1},()=>"");for(let[x,A]of u)b[A]={...i,chain:a}[x];Xt(e.name,
Zr(e.name),0,[b])}else{let b=se(n).tabs,x=Zl.columns.map(A=>({header:A.header[n],width:A.width,value:
N=>N[A.
key]}));Dn(Pt(e.name,b.history,b.historyOrigin,x,[{...i,chain:a}],0))}Rn(),qe(pp,a);let l={row:((h=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?h:2)+1,texts:s,chain:a};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function JG({exists:e,links:t}){let n=e?We(pp):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:r2(t,cn)}var VG=new y(Zl.columns.map(({key:e},t)=>[e,t]));
function YG({
name:e,headerRow:t,columns:n},r){let o=Zl.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===
0)return new y(n);let i=f.max(...n.values())+1;return Xt(e,t,i,[o.map(({header:s})=>s[r])]),new y([
...n,
...o.map(({key:s},a)=>[s,i+a])])}m();m();var fp=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},gp=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function S2(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function E2(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var XG=e=>e instanceof E&&
"problem"in e;function he(e){throw g.assign(new E(e.message),{problem:e})}
function le(e){var t;try{return{answer:e()}}catch(n){if(XG(n))return{problem:n.problem};let r=n instanceof
E?n.message:T(n),o=fp(r);if(o.length>0){let i=se(Qe()).problems.scopeMissing(o.join(", "));return{
problem:fe(
"SCOPE_MISSING",i,gp())}}return console.error(n instanceof E&&(t=n.stack)!=null?t:r),{problem:fe(
"UNEXPECTED",se(Qe()).problems.unexpected(r))}}}var Ly="language";function ft(e){let t=S2(Ly);return t===
"id"||t==="en"?t:e}var Qe=()=>ft(Xk().startsWith("en")?"en":"id");function be(){zd()||he(fe(
"NOT_ALLOWED",se(Qe()).problems.notAdmin($e())))}function Se(e){let t=Qk(e);return t===null?he(fe(
"BUSY",se(
Qe()).problems.busy)):t.done}function ye(e,t){let n=ut(e,t);return n.success?n.data:he(fe(
"BAD_REQUEST",se(Qe()).problems.badRequest))}m();m();var QG=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),e4=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function at(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:s,hash:a,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:a,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(e4)]},e.map(({name:n})=>QG(n)))}var Nr=(e,t)=>e.find(n=>n.stage===
t);m();var C2={part:"corrections",tab:J.corrections,columns:[{key:"id",header:$("Nomor Perbaikan",
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
R2=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],D2=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],Xl=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function O2(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([h])=>h===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:nr(l.at),answeredAt:nr(l.answeredAt),old:i(l.before),kind:s(R2,l.
kind),status:s(D2,l.status),before:C.stringify(l.before)}),u=C2.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Pt(t,r,o,u,e.map(a),0)}function A2(e){var n;let t=e===null?
null:ht(e,C2);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
s]=[vn(o("kind"),R2),vn(o("status"),D2)],a=t4(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:Dl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:s,
answeredAt:Dl(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function t4(e){try{let{cell:t,format:n}=C.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Pr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ae(e,t):W(e,t),bi=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ae(v((e*100).toPrecision(12)),n)}%`:Pr(e,n),jy=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,n4={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,r4={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,ps=e=>e==="id"?n4:r4;function Oo({language:e}){let{name:t,grid:n}=fn(J.corrections[e]);return{name:
t,isNew:n===null,list:A2(
n)}}function fs(e,t,{language:n,admins:r}){let o=ps(n);return ur(O2(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>bi(i,s,n))),e.isNew&&(Vr(e.name,r),sp(e.name)),Rn(),{...e,isNew:!1,list:t}}m();
m();function Ia(e,t){let n=e!=null?e:"";return te(t)?te(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var hp=(e,t)=>U(e)===U(t),o4=864e5,i4=R.UTC(1899,11,30);function s4({date:e}){let t=(o,
i)=>v(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-i4)/o4+
r/86400}var N2=e=>typeof e=="object"?s4(e):typeof e=="boolean"?T(e):e,P2=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function I2(e){let[{values:t},n,r]=[je(e),ep(e),Ra(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function Ao(e){
var n;let t=Ae().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var $2=(e,t,n)=>{var r;(r=Ae().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},_2=(e,t,n,r)=>Xt(e,t,n,r);m();function zy(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function F2(e){for(let[t,n]of zy(e,r=>r.tab))for(let[r,o]of zy(n,i=>i.format))r!==void 0&&$2(t,o.map(
({at:i})=>Te(i.row,i.column)),r)}function M2(e){let t=n=>n.format==="General";F2(e.filter(t));for(
let[
n,r]of zy(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of aa(r.map(({at:l})=>l)))_2(n,i,s,k.from({length:a},(l,c)=>k.from({length:
u},
(d,p)=>{var h;return(h=o.get(`${i+c},${s+p}`))!=null?h:""})))}F2(e.filter(n=>!t(n)))}function Ql(e,{
sheets:t}){var s,a,u;let[n]=Br(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function $a(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?hp:Ia;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function gs(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:I2(t);return e.set(t,n),n}}function By(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
P2(
o.format);return r?{tab:t,at:n,value:N2(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function a4(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=Xl(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Uy(e,t){
var o;let n=new w(
t.map(({action:i,run:s,stage:a})=>C.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of a4(i)){
let a=C.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var u4=e=>/data validation|validasi data/i.test(T(e));
function Wy(e,t){try{return M2(e),Rn(),!0}catch(n){if(!t&&!u4(n))throw n;return console.warn(T(n)),!1}
}
function ec(e,t,n,r=!1){let{settings:o}=e.competition,i=Uy(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:x,list:A})=>A.filter(({status:N})=>x==="confirm"||x==="undo"||x===
"fix"&&N==="applied").map(N=>({one:N,action:x,place:Ql(N,e)}))),a=x=>s.map(({one:A,place:N})=>N===null||
!Ao(N.tab)?"other":$a(A,N.at,x(N.tab))),u=a(gs()),l=s.flatMap(({one:x,action:A,place:N},P)=>{let I=A===
"undo";return N!==null&&u[P]===(I?"after":"before")?[By(x,N.tab,N.at,I)]:[]}),c=Wy(l,r),d=c?null:a(
gs()),
p={fix:new w,undo:new w};for(let[x,{one:A,action:N}]of s.entries()){let P=d==null?void 0:d[x];N==="fix"&&
(c?u[x]==="other":P!=="after")&&p.fix.add(A),N==="undo"&&P==="after"&&p.undo.add(A)}let h=t;if(p.
fix.size+p.undo.size>0){let x=t.list.filter(A=>!p.fix.has(A)).map(A=>p.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);h=fs(t,x,o)}let b=n;for(let{list:x,...A}of i){let N=x.filter(
I=>!p.
fix.has(I)&&!(A.action==="undo"&&p.undo.has(I))),P=l4(N,A.action==="undo",o.language).join("; ");N.length>
0&&(b=Qt(b,{...A,detail:P,hash:""},o.language))}return{ledger:h,history:b}}var l4=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:s})=>{let[a,u]=[bi(i.cell,i.format,n),Pr(s,n)];return t?jy(r,o,u,a):jy(r,o,a,u)}
);m();function c4(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Ia(
u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function yp(e,{
statuses:t,corrections:n}){var d,p,h,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(x=>x.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=Br(a).map(x=>({at:x,status:c4(n,s,Te(x.row,x.column),
o)})),c=l.filter(x=>x.status==="offered");return{id:C.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:x})=>x),
status:c.length>0?"offered":(b=(h=l[0])==null?void 0:h.status)!=null?b:"offered"}}function bp({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Pr(n,i),
now:t.now,confirm:s,status:o}}m();var d4=oe({id:K(),accept:Xe(),at:K(),by:K()}),m4=Ze(d4),Ky=e=>`fixAnswers:${e}`,
p4=8e3;function _a(e){
let t=We(Ky(e));try{let n=ut(m4,C.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function L2(e,t){let n=C.stringify([..._a(e),t]);return n.length>p4?!1:(qe(Ky(e),n),!0)}var j2=e=>qe(
Ky(e),"[]"),Fa=e=>e.filter(t=>t.status==="waiting");function z2(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function gn(e=t=>t()){let t=tt(),{settings:n}=t.competition,
r={workbook:t,history:ct(n.language),ledger:Oo(
n)};return f4(r)?r:e(g4)}function f4({history:e,ledger:{list:t}}){let n=new w(Fa(t).map(({judge:r})=>r));
return Uy(t,e.rows).length===0&&[...n].every(r=>_a(r).length===0)}function g4(){let e=tt(),{settings:
t}=e.
competition,n=Oo(t),r=[...new w(Fa(n.list).map(({judge:a})=>a))],o=r.flatMap(_a),i=o.length===0?n:fs(
n,z2(n.list,o),t),s=ec(e,i,ct(t.language),!0);for(let a of r)j2(a);return{...s,workbook:tt()}}var tc=(
{
workbook:e,history:t,ledger:n})=>({statuses:at(e.competition.stages,t.rows),corrections:n.list});
function B2(e,t=Dt(
e.workbook,{provisional:!1}).findings){let n=tc(e);return t.flatMap(r=>{let o=yp(r,n);return o===null?
[]:[o]})}function Gy({workbook:e,history:t,ledger:n}){let r=at(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
s=i[i.length-1],a=s===void 0?[]:i.filter(u=>Xl(u)===Xl(s));return a.every(({stage:u})=>o(u))?
a:[]}var nc="marked";function U2(e,t){var o;let[n,...r]=Gy(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Fa(e.ledger.list).map(i=>({...qy(i,t),judge:i.judge})),marked:((o=We(nc))!=
null?o:"")!==""}}var qy=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>({tab:e,cell:t,entry:
n,
criterion:r,old:bi(o.cell,o.format,s),now:Pr(i,s)});m();m();m();m();var W2={id:e=>`Kode peserta ${W(
e.code,"id")} dipakai lebih dari sekali (baris ${X(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${W(e.code,"en")} is used more than once (rows ${X(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;m();var K2={id:e=>`Nama inovasi ${W(e.name,"id")} dipakai oleh beberapa peserta (${X(e.codes,"id")}; baris ${X(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${W(e.name,"en")} is used by several entries (${X(e.codes,
"en")}; rows ${X(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var G2={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var q2={
id:e=>e.of==="entry"?`${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${J.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${J.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${W(e.one,"en")} and ${W(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${J.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${W(e.one,"en")} and ${W(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${J.judges.en}. Nothing is ranked until then.`}
;m();var H2={id:e=>`${re(e.judge,"id")} menilai ${Xi(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${re(e.judge,"en")} has scored ${Xi(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var Z2={id:e=>`${re(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${re(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var J2={id:e=>`${re(e.judge,"id")} tidak menilai ${Xi(e.where,"id")} (BK).`,en:
e=>`${re(e.judge,"en")} is recused from ${Xi(e.where,"en")} (BK).`};m();var V2={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ae(
e.low,"id")}\u2013${ae(
e.high,"id")}, batasnya ${ae(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ae(
e.low,"en")}\u2013${ae(e.high,"en")}, the limit is ${ae(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var Y2={id:e=>`Nilai juri ${X(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${X(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function h4({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${X(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function y4({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${X(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var X2=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),Q2={id:e=>`Kelompok juri ${X2(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${h4(
e)}`,en:e=>`The groups of judges ${X2(e)} share no entry, so their severity cannot be compared. ${y4(
e)}`};m();m();m();m();var eO={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",missing:"winners"};m();var tO={name:{id:"Daftar hadir",en:"Attendance lists"},phase:
"before",missing:"guests"};m();var nO={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var rO={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var oO={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var iO={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var sO={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var aO={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var uO={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var lO={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var cO={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var dO={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var mO={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var pO={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var fO={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var wp={"tata-cara":mO,pernyataan:sO,undangan:fO,"daftar-hadir":tO,"lembar-nilai":oO,"berita-acara":
eO,
sk:uO,pengumuman:iO,piagam:aO,gabungan:nO,surat:lO,"surat-daftar":cO,"tanda-terima":dO,"umpan-balik":
pO,
laporan:rO};var gO=(e,t)=>wp[e].name[t];var hO={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Hy=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${gO(e,"id")}\u201D yang dibuat: ${hO.id[wp[e].missing]}.`:`No document \u201C${gO(
e,"en")}\u201D was made: ${hO.en[wp[e].missing]}.`;var yO={id:e=>Hy(e.kind,"id"),en:e=>Hy(e.kind,
"en")};m();var bO={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Je((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${W(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Je(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${W(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var wO={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${X(
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
e.reason]}};m();m();m();var b4=[...Sh,ca,ns];function Ma(e,t){let n=or.find(a=>a.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${fa[t]} ${o!=null?o:""}`.trim();let i=b4.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function rc(e,t,n){var i,s;let r=or.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:Ma(e,n)}function vO(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Sh.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var La=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ae(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?W(e.replace(/\./g,","),t):W(e,t),w4={version:{id:"versi aturan",en:"rules version"}};
function v4({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Ma(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=w4[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Ma(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var k4=(
e,t)=>{
var n,r;return(r=(n=Xo.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function x4(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=C.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}
catch{
return e}}function vp(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=v4(e,t);if(r===
"order")return`${a} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:s:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${a}: ${s===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return s===null?
`${a}: ${n("dihapus","taken out")}${i===""?"":` (${La(i,t)})`}`:`${a}: ${n("ditambahkan","put in")}${s===
""?"":` (${La(s,t)})`}`}let u=l=>La(typeof l!="string"?l:r==="setting"?rc(l,o,t):r==="entry"&&o==="status"?
k4(l,t):x4(l),t);return n(`${a}: semula ${u(i)}, kini ${u(s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}
var T4=5;function ja(e,t){if(e.length===0)return"";let n=e.slice(0,T4).map(o=>{let i=[o.tab,o.cell].
filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${vp(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var kO={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Je(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${ja(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${Je(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${Je(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${ja(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${Je(
e.computed,"en")}). Compute again before making documents.`};m();var xO={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${ja(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${ja(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var TO={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${X(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${X(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var SO={id:e=>`${e.entry} ada lebih dari sekali di tab ${re(e.judge,"id")} (baris ${X(e.rows.map(
T),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${re(e.judge,"en")} more than once (rows ${X(
e.rows.map(T),"en")}). Keep one row.`};m();var EO={id:e=>`Di tab ${re(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${X(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${re(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${X(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var CO={id:e=>`Kode ${e.entry} di tab ${re(e.judge,"id")} bernama ${W(e.written,"id")}, di tab Peserta ${W(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${W(e.written,"en")} in the tab of ${re(e.judge,"en")}, but ${W(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var RO={id:e=>`Kode ${Sn(W(e.entry,"id"),e.more,"id")} di tab ${re(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Sn(W(e.entry,"en"),e.more,"en")} in the tab of ${re(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var DO={id:e=>`Baris${e.name===""?
"":` ${W(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${W(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var OO={id:e=>`Rumus salah (${Sn(e.value,e.more,"id")}): ${re(e.judge,"id")}, ${Rt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Sn(e.value,e.more,"en")}): ${re(e.judge,"en")}, ${Rt(e.where,
"en")}. Type the score.`};m();var AO={id:e=>`Nilai ${re(e.judge,"id")} untuk ${Rt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${re(e.judge,"en")}\u2019s score of ${Rt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var NO={id:e=>`Nilai ${re(e.judge,"id")} untuk ${Rt(e.where,"id")} terbaca sebagai tanggal ${Sn(
Je(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ae(e.likely,"id")})`}.`,en:e=>`${re(e.judge,"en")}\u2019s score of ${Rt(e.where,"en")} was read as the date ${Sn(
Je(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ae(e.likely,"en")})`}.`};m();var PO={id:e=>`${re(e.judge,"id")} belum menilai ${Rt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${re(e.judge,"en")} has not scored ${Rt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var IO={id:e=>`${Sn(W(e.value,
"id"),e.more,"id")} bukan nilai (${re(e.judge,"id")}, ${Rt(e.where,"id")}). Ketik ${ae(e.min,"id")}\u2013${ae(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Sn(
W(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${re(e.judge,
"en")}, ${Rt(e.where,"en")}). Enter ${ae(e.min,"en")}\u2013${ae(e.max,"en")}, or BK for a conflict of interest.`}
;m();var $O={id:e=>`Nilai ${Sn(ae(e.value,"id"),e.more,"id")} di luar ${ae(e.min,"id")}\u2013${ae(e.max,
"id")} (${re(e.judge,"id")}, ${Rt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Sn(ae(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ae(e.min,
"en")}\u2013${ae(e.max,"en")} (${re(e.judge,"en")}, ${Rt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var _O={id:e=>`Nilai ${ae(e.value,"id")} dari ${re(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ae(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${re(
e.judge,"en")}\u2019s ${ae(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ae(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var FO={id:e=>`Nilai di tab ${re(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${re(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var MO={id:e=>`${re(e.judge,"id")} tampaknya memakai skala lain untuk ${X(e.criteria,"id")}: tertinggi ${ae(
e.highest,"id")}, juri lain biasanya ${ae(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${re(e.judge,"en")} seems to use another scale for ${X(e.criteria,"en")}: at most ${ae(e.highest,
"en")}, other judges usually ${ae(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var LO={id:e=>`Nilai ${W(e.value,"id")} tersimpan sebagai teks (${re(e.judge,"id")}, ${Rt(e.where,
"id")}). Ketik ulang ${ae(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${W(e.value,
"en")} is stored as text (${re(e.judge,"en")}, ${Rt(e.where,"en")}). Retype ${ae(e.number,"en")} in a cell formatted as a number.`}
;m();var jO={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},zO={id:e=>`Total ${re(
e.judge,"id")} untuk ${e.entry} tertulis ${ae(e.value,"id")}, padahal ${jO[e.basis].id} ${ae(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${re(e.judge,"en")}\u2019s total for ${e.entry} says ${ae(e.value,"en")}, but ${jO[e.basis].en} is ${ae(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function S4({entries:e,whole:t},n){let r=X(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${X(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${X(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var UO=6;function E4({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${X(
t,"id",UO)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function C4({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${X(t,"en",UO)}. Consider \u201CMethod\u201D = adjusted.`}
function BO(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return S4(e,t);case"uneven-judges":return t==="id"?E4(e):C4(e);case"passing-score-unit":
{let r=ae(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var WO={id:e=>BO(e,"id"),en:e=>BO(
e,"en")};m();var KO={id:e=>`Maksimum dianggap ${ae(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ae(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var R4={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${nh(e,"id")}`,en:e=>`is not a known choice; use ${nh(
e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",en:()=>"is not a number; type digits only"}
,"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?
` (${e.join(", ")})`:""}; correct the number`},"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",
en:()=>"is not a date; write for instance 7 December 2023"},duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",
en:()=>"is there more than once; keep one"},"unknown-reference":{id:e=>`tidak dikenal${e.length>0?`; yang ada: ${X(
e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${X(e,"en")}`:""}`},"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",
en:()=>"is not a known key, so it is not used; check its spelling"},combination:{id:e=>`tidak dapat dipakai bersama ${X(
e,"id")}; ubah salah satunya`,en:e=>`cannot be used together with ${X(e,"en")}; change one of them`}
,"digits-lost":{id:()=>"terbaca sebagai angka sehingga digit terakhirnya hilang; ketik ulang dengan tanda petik tunggal di depannya",
en:()=>"was read as a number and has lost its last digits; retype it with an apostrophe in front"},
"unknown-judge":{id:()=>"bukan juri tahap ini, jadi tab ini tidak dibaca; perbaiki nama tab, atau tab Juri",
en:()=>"is not a judge of this stage, so this tab is not read; correct the tab name, or the judges tab"}
,empty:{id:()=>"masih kosong; isi, atau hapus barisnya",en:()=>"is empty; fill it in or delete its row"}
,outcomes:{id:()=>"tidak terbaca sebagai satu nama atau daftar predikat; tulis misalnya 3: Nominasi Nasional; 6: Nominasi Provinsi, setiap angka satu kali",
en:()=>"reads neither as one name nor as a list of titles; write for instance 3: National Nominee; 6: Provincial Nominee, each number once"}
,"outcomes-beyond-cut":{id:([e=""])=>`menyebut lebih banyak tempat daripada yang lolos (${e}), jadi sisanya tidak dipakai; samakan dengan \u201CLolos\u201D`,
en:([e=""])=>`names more places than advance (${e}), so the rest is not used; make it agree with \u201CAdvance\u201D`}
,"category-blank":{id:e=>`masih kosong untuk ${X(e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,
en:e=>`is empty for ${X(e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`}
,"category-alone":{id:()=>"hanya dipakai satu peserta; periksa ejaannya",en:()=>"is used by one entry alone; check its spelling"}
,
"prizes-unequal":{id:([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
en:([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`}
,"prizes-unused":{id:([e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`,
en:([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
};function D4(e,t){let n=W(vO(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function GO({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return D4(e,o);let i=typeof t==
"string"?rc(t,e,o):t,s=r.map(a=>rc(a,e,o));return`${W(Ma(e,o),o)}${i===""?"":` = ${W(i,o)}`} ${R4[n][
o](
s)}.`}var qO={id:e=>GO(e,"id"),en:e=>GO(e,"en")};m();var HO={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},ZO={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${W(e.value,"id")} `}${HO[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${W(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${HO[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var JO={id:e=>`Kriteria ${W(e.criterion,"id")} ada di lebih dari satu kolom (${X(e.columns,"id")}) pada tab ${re(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${W(e.criterion,"en")} is in more than one column (${X(
e.columns,"en")}) of the tab of ${re(e.judge,"en")}. Keep one.`};m();var VO={id:e=>`Tab ${re(e.judge,
"id")} tidak punya kolom untuk kriteria ${W(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${re(e.judge,"en")} has no column for the criterion ${W(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var YO={id:e=>`Tahap ${W(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${W(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var XO={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${W(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${W(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(
t=e.judge)!=null?t:""} (${W(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?"the same settings":`judge ${e.judge}`}: this one and ${W(e.first,
"en")}. Delete or rename one of them.`}};m();var QO={id:e=>`Tab ${re(e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
en:e=>`The tab of ${re(e.judge,"en")} has no score yet. Ask the judge to fill it in.`};m();m();var e1=(
e,t)=>X(e.map(n=>ae(n,t)),t),hs=(e,t)=>X(e.map(n=>W(n,t)),t,8),za=(e,t)=>e===null?"":` ${t} ${e}`,
O4={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${hs(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${W(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${hs(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${X(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${J.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${za(e,"tahap")}: ${hs(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(
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
from:e,stage:t,tab:n=""})=>`Bobot${za(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",products:"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${W(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${za(
n,"tahap")}: ${e1(e,"id")}, ${t===
"written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${W(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${W(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},A4={JUDGE_TABS:({tabs:
e})=>`${e.
length===1?"1 judge tab":`${e.length} judge tabs`}: ${hs(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,
judges:n})=>`The scores of ${n.length} judges stand in one tab, ${W(e,"en")}, ${{groups:
"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${hs(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${X(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${J.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${za(e,"of stage")}: ${hs(t,
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
from:e,stage:t,tab:n=""})=>`Weights${za(t,"of stage")}: ${{headers:"from the headers",row:
"from the row of weights",products:"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${W(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${za(n,
"of stage")}: ${e1(e,"en")}, ${t===
"written"?"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?
"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${W(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({
tab:e,reason:t})=>`The tab ${W(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},
N4={id:O4,en:A4};function P4({kind:e,params:t},n){return N4[n][e](t)}var t1=(e,t)=>P4(e,t),I4={
nothing:()=>"",
"not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${J.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${J.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
$4={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${J.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${J.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Zy(e,t){
if(e===void 0)return"";let n=(t==="id"?I4:$4)[e.reason](hs(e.tabs,t));return n===""?"":` ${n}`}var n1={
id:e=>e.judge===null?`Tab ${W(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${Zy(
e.why,"id")}`:e.within?`Tab ${W(e.tab,"id")} tidak memuat nilai ${re(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${W(e.tab,"id")} untuk ${re(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${W(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${Zy(
e.why,"en")}`:e.within?`The tab ${W(e.tab,"en")} holds no scores of ${re(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${W(e.tab,"en")} for ${re(e.judge,"en")}. Make it, or correct its name.`};m();var r1={
id:e=>`Tab ${re(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${re(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var o1=(e,t,n)=>X(e.map((r,o)=>{var i;return`${r} ${ae((i=t[o])!=null?i:0,n)}`}),n,8),_4={
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
hidden:"disembunyikan, tetapi berisi nilai seperti kriteria lain","not-listed":`berisi angka, tetapi tidak ada di tab ${J.criteria.id}`}
,F4={unnamed:"has no header, but holds numbers","some-tabs":
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
"is hidden, but holds scores like the criteria","not-listed":`holds numbers, but is not in the tab ${J.criteria.en}`}
,i1=e=>[1,10,100].includes(e),s1=(e,t)=>X(e.map(n=>W(
n,t)),t,4),a1={id:{old:"bernama seperti salinan atau tab lama",time:"menyebut tahun atau masa lain",
unlike:"tidak bernama seperti tab juri lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs"}},u1={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},M4={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===
""?"":` ${W(e,"id")}`} ${_4[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${J.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${W(e,"id")} ${u1.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=o1(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${i1(n)?"tidak terbaca pasti":`berjumlah ${ae(
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
reason:t})=>`Tab ${W(e,"id")} berisi nilai seperti tab juri, tetapi ${a1.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${s1(e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${W(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${X(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({row:
e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${X(e.map(t=>W(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,L4={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===
""?"":` ${W(e,"en")}`} ${F4[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${J.criteria.
en}; if not, answer that it does not count.`:"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${W(
e,"en")} ${u1.en[n]}. Is it an entry?`,WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=o1(e,t,"en");return{headers:`The weights in the headers (${i}) ${i1(n)?
"are not read for certain":`add up to ${ae(n,"en")}, not 100`}. Which weights count?`,totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,
beside:t.every(s=>s===0)?`The tab ${W(o,"en")} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`:
`Outside its table the tab ${W(o,"en")} gives the weights ${i}. Which weights count?`,elsewhere:`The tab ${W(
o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,recap:`The scores on the tab ${W(
o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}[r]},NAMES:({
code:e,one:t,other:n,count:r})=>`Code ${W(
e,"en")} is ${W(n,"en")} here and ${W(t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${W(e,
"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,SUMMARY:({tab:e})=>`The scores on the tab ${W(
e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,ODD_TAB:({tab:e,
reason:t})=>`The tab ${W(e,"en")} holds scores like a judge's, but ${a1.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${s1(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${W(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${X(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${X(e.map(t=>W(t,"en")),"en",
4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,j4={id:M4,en:L4},z4=({kind:e,params:t},n)=>j4[n][e](
t),Ba=(e,t)=>z4(e,t),B4={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:
"All equal"},criteria:{id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:
"The same entry"},use:{id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:"They are judges"}
},
l1=(e,t)=>B4[e][t];var c1={id:({question:e})=>Ba(e,"id"),en:({question:e})=>Ba(e,"en")};var Jy={
TAB_MISSING:n1,UNDERSTANDING_OPEN:c1,TAB_EMPTY:QO,TAB_UNPROTECTED:r1,TAB_COPY:XO,STAGE_NOT_BEGUN:YO,
COLUMN_MISSING_CRITERION:VO,COLUMN_DUPLICATE_CRITERION:JO,ROW_MISSING_ENTRY:EO,ROW_WITHOUT_CODE:DO,
ROW_UNKNOWN_ENTRY:RO,
ROW_DUPLICATE_ENTRY:SO,ROW_NAME_MISMATCH:CO,SCORE_ROWS_PERMUTED:FO,SCORE_MISSING:PO,SCORE_NOT_NUMBER:
IO,
SCORE_TEXT_NUMBER:LO,SCORE_IS_DATE:NO,SCORE_OUT_OF_RANGE:$O,SCORE_ERROR:OO,SCORE_FORMULA:AO,
SCORE_SCALE_SUSPECT:MO,
SCORE_OUTLIER:_O,TOTAL_MISMATCH:zO,JUDGE_NO_VARIANCE:Z2,JUDGES_IDENTICAL:Y2,JUDGES_DISAGREE:V2,
JUDGE_CONFLICT:H2,
JUDGE_RECUSED:J2,ENTRY_UNSCORED:G2,PANEL_DISCONNECTED:Q2,ENTRY_DUPLICATE_CODE:W2,
ENTRY_DUPLICATE_NAME:K2,
NAMES_SIMILAR:q2,SETTING_INVALID:qO,WEIGHTS_INVALID:ZO,SCALE_ASSUMED:KO,METHOD_CAUTION:WO,
RULE_CHANGED_AFTER_SCORING:xO,
TIE_AT_CUT:TO,PLENARY_CONFLICT:wO,OBJECTION_OPEN:bO,RESULT_STALE:kO,NO_DOCUMENT:yO};var Ua=({code:e}
)=>!Jy[e].confidential,U4=Jy;function W4({code:e,params:t},n){return U4[e][n](t)}var lr=(e,t)=>W4(
e,t);function d1(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var K4={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Wa={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},G4=["error","warning","info"],Vy=e=>G4.
flatMap(t=>e.filter(n=>n.severity===t));function kp(e,t,n,r,o){let i=J.findings[t],s=[{header:Wa.severity[
t],
width:100,value:a=>K4[a.severity][t]},{header:Wa.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:Wa.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:Wa.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:Wa.message[t],width:560,value:o},{
header:Wa.
code[t],width:220,value:a=>a.code}];return Pt(i,n,r,s,Vy(e),0)}m();m();function m1(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new w;return[...e].reverse().flatMap(r=>{let o=om(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,F,M;let{entry:c,rank:d,score:p,decision:h,category:b,categoryRank:x}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let A=(F=t.get(c.code))!=null?F:null,N=(M=h==null?void 0:h.rank)!=null?M:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:A,category:b,categoryRank:
x}})})}m();var ys={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},q4={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function Yy({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=_(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(_(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new w(e.map(u=>_(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,h;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(h=(p=u[0])==null?void 0:p.unitType)!=null?h:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function Xy(e){let t=Yy(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function p1(e){if(e.institutions.length===0)
return null;let t=Yy(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Xy(e),
absent:t.
map(n=>n.institution.name)}}function f1(e,t,n,r){let o=s=>{var a,u;return(u=(a=$n.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:ys.institution[t],width:280,value:s=>s.institution.name}
,
{header:ys.parent[t],width:220,value:s=>s.institution.parent},{header:ys.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:ys.required[t],width:80,value:s=>o(s.institution.required)},{header:ys.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:ys.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:ys.status[t],width:180,value:s=>q4[s.status][t]}];return Pt(J.coverage[
t],
n,r,i,Yy(e),1)}m();m();var xp=e=>e>0?`0.${"0".repeat(e)}`:"0",Ka=(e,t)=>v(Vt(e,t))/10**t;var Yr={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function g1(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:Yr.place[t],width:80,format:"0",value:l=>l.place},
{header:Yr.code[t],width:80,value:l=>l.entry.code},{header:Yr.name[t],width:320,value:l=>l.entry.name}
,
{header:Yr.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:Yr.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Yr.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Yr.stage[t],width:180,value:l=>l.stage},{
header:Yr.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:xp(n),value:l=>Ka(l.score,n)}
,
{header:Yr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Yr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Pt(J.finalRanking[t],o,i,u,e,3,s)}m();var Qy=(e,t,n,r)=>Pt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var H4={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},Z4='"Rp"#,##0',J4=$("belum ditetapkan","not settled"),V4=$("ya","yes"),
Y4=$("tidak","no");function h1(e,t){let{language:n,decimals:r}=t,o=xp(r),i=(c,d,p,h="")=>({header:H4[
c][n],
width:d,value:p,format:h}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Ka(c,r)},i("advances",80,({advances:c})=>(c?V4:Y4)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>X4(c,n),Z4)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Ka(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Ka(p,r)}}))];return Pt(t.
name,t.title,t.origin,l,s,3,t.layout)}function X4(e,t){return e===null?"":e==="open"?J4[t]:e.amount}
function y1(e,t,n,r){let{settings:o,stages:i}=e,{language:s}=o,a=se(s).tabs,u=en(e),{marked:l,origin:
c}=b1(
e,r),d=Ue();ur(kp(t.findings,s,l+a.findings(u),c,x=>lr(x,s)));let p=eb(e,t.results,n,r);for(let x of p)
ur(x);let h=x=>d.includes(x)&&p.every(A=>A.name!==x);for(let x of i){let A=Rl(x,i,s),N=l+a.ranking(x.
name,u);h(A)&&ur(Qy(A,N,c,a.notRanked(x.name)))}let b=J.finalRanking[s];if(i.length>1&&h(b)&&ur(Qy(b,
l+a.finalRanking(u),c,a.notFinal)),e.institutions.length>0){let{present:x,listed:A}=Xy(e);ur(f1(e,s,
l+a.coverage(u),`${a.covered(x,A)} \xB7 ${c}`))}}function b1({settings:e},t){let n=se(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=p2(tr(e.method),e.language),i=o===""?"":` (${o})`,s=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:s}}function eb(e,t,n,r){let{stages:o,settings:i}=e,{language:s,decimals:a}=i,
u=se(s).tabs,l=en(e),{marked:c,origin:d}=b1(e,r),p=o.flatMap((A,N)=>{let[P,I]=[t[N],n[N]];if(P===void 0||
I===void 0)return[];let F=Rl(A,o,s),M=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",z=c+u.ranking(
A.name,l);return[Q4(e,P,I,F,z,M+d)]});if(o.length<2||t.length<o.length)return p;let h=c+u.finalRanking(
l),b=u.decimals(a),x=Na(tr(i.method),s);return[...p,g1(m1([...t]),s,a,x,h,d,b)]}var en=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function Q4(e,t,n,r,o,
i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=tr(t.method);return h1(t,{name:r,title:o,origin:
i,
layout:se(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:Na(l,s),stageScoreHeader:
Na(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Xr(e,t,n){let r=ft(t);return Vy(
e).map(o=>{var a,u,l;let i=d1(o),s=n===void 0?null:yp(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:lr(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:bp(s,r)}}})}var wi=(
e,t)=>e.
filter(n=>n.severity===t).length,Ga=e=>wi(e,"error")===0;m();m();var e6=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function w1(e){let t=n=>(e6(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Tp({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=ft(e.settings.language);return{facts:t.map(i=>t6(i,o)),questions:w1(n).
map(i=>n6(i,o)),answers:[...r].map(i=>r6(i,o))}}var t6=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:t1(e,t)}},n6=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:Ba(e,t),options:v1(e.options,t),default:e.
default}},v1=(e,t)=>e.map(n=>({id:n,label:l1(n,t)}));function r6([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=v1(mt[s.kind],i);return{id:e,tab:o,message:Ba(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var qa=e=>e.find(t=>De(t,J.objections)),
o6=1440*60*1e3;function k1({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*o6).toISOString().slice(0,10)}function x1(e,{stages:t}){var n,r;return((r=(n=ht(e,ns))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>_(u.name)===_(U(o("reopens"))));
if(i===void 0||te(o("ruling")))return[];let[s,a]=[U(o("entry")),U(o("ruling"))];return[{stage:i.name,
entry:s,date:oi(o("date")),ruling:a}]})}function T1(e,t,n,r){var i;let o=ht(e,ns);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=U(a("entry")),l=t.entries.find(P=>Z(
P.code)===Z(u)),c=l===void 0?u:et(l),d=oi(a("date")),p=te(a("answer"))||te(a("ruling")),h=U(a(
"reopens")),b=(N=t.stages.find(P=>_(P.name)===_(h)))==null?void 0:N.name,x=[];if(!te(a("date"))&&d===null){
let P={setting:"objections.date",value:a("date"),reason:"not-a-date",allowed:[]};x.push({code:
"SETTING_INVALID",severity:"warning",...st(o,s,"date"),params:P})}if(h!==""&&b===void 0){let P=t.stages.map(
F=>F.name),I={setting:"objections.reopens",value:h,reason:"unknown-reference",allowed:P};x.push({
code:"SETTING_INVALID",severity:"warning",...st(o,s,"reopens"),params:I})}let A={code:
"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&x.push({...A,...st(o,s,"entry"),
params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?x.push({...A,...st(o,s,"date"),
params:{entry:c,reason:"too-late",
until:n}}):p?x.push({...A,...st(o,s,"answer"),params:{entry:c,reason:"unanswered"}}):b!==void 0&&r({
stage:b,date:d})&&x.push({...A,...st(o,s,"reopens"),params:{entry:c,reason:"reopens",stage:b}}),x})}
m();m();var bs=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),Sp=e=>T(e!=null?e:""),S1=(
{values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function E1(e){let t=[{thing:"setting",names:[],values:
g.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:bs(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[Sp(n),
Sp(r)],values:bs(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:bs(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:bs(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:bs(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[Sp(n),Sp(r)],values:bs(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([s,...a])=>({thing:"score",names:[n,r,s],values:bs(o,a)}
)))];
return new y(t.map(n=>[C.stringify([n.thing,...n.names]),n]))}function Ep(e,t){var a,u;let[n,r]=[E1(
e),E1(t)],o=[...C1(e,t,"old"),...C1(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,names:p,values:h}=c,b=r.get(l);if(b===void 0){i(
c)||s.push({thing:d,names:p,field:null,old:S1(c),now:null});continue}let x=new y(b.values),A=new y(h);
for(let N of new w([...A.keys(),...x.keys()])){let[P,I]=[(a=A.get(N))!=null?a:null,(u=x.get(N))!=null?
u:null];P!==I&&s.push({thing:d,names:p,field:N,old:P,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;s.push({thing:d,names:p,field:null,old:null,now:S1(c)})}return s.length>0||C.
stringify(e)===C.stringify(t)?s:[{thing:"order",names:[],field:null,old:null,now:null}]}function C1(
e,t,n){
let r=new w(t.sheets.map(({stage:o,judge:i})=>C.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:s})=>s.length>0&&!r.has(C.stringify([o,i]))).map(({stage:o,judge:i,rows:s})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}))}m();function cr(e){let t=T(v.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var tb=[2],No=tb[0],i6=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],s6=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,Cp=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:C.stringify(e),Rp=(e,t)=>e<t?-1:v(e>t);function a6({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(Rp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===
null?[]:[[i,...o.map(a=>s6(s.get(a)))]]).sort(([i],[s])=>Rp(i,s))}}var u6=({settings:e})=>g.fromEntries(
i6.map(t=>[t,Cp(e[t])]));function oc(e,t,n,r,o=No){let{entries:i,judges:s,institutions:a}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:u6(e),stages:l.map(d=>[d.name,d.weight,d.advance,Cp(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:s.map(d=>[d.code,d.institution,Cp(d.stages),Cp(d.conflicts)]),
institutions:a.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>Rp(d.stage,p.stage)||Rp(d.judge,
p.judge)).map(a6)}}var Dp=(...e)=>C.stringify(oc(...e));m();var R1={part:"decisions",tab:J.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},l6=3e4;function c6(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${l6}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function D1(e,t,n,r,o){let i=e.flatMap(a=>c6(a.text).map((u,l)=>({...a,part:T(l+1),content:
u}))),
s=R1.columns.map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return Pt(t,r,o,
s,i,0)}function Op(e){var r;let t=e===null?null:ht(e,R1),n=new y;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=U(o("stage")),s=n.get(i),a=T(o("content"));s!==void 0?n.set(i,{...s,text:s.
text+a}):n.set(i,{stage:i,code:U(o("code")),at:U(o("at")),by:U(o("by")),method:U(o("method")),
version:U(
o("version")),hash:U(o("hash")),text:a})}return[...n.values()]}function O1({text:e}){try{let t=C.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?
{snapshot:t,canonical:C.stringify(t)}:null}catch{return null}}m();function Ap(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:s,field:a}=e,u=(()=>{
var h,b,x;let[c="",d="",p=""]=s;switch(i){case"score":{let A=n.find(P=>P.stage===c&&P.judge===d),N=(
b=
(h=A==null?void 0:A.rows.find(P=>P.entry===p))==null?void 0:h.marks.get(a!=null?a:""))==null?void 0:
b.at;return A===void 0?null:{tab:A.tab,...N&&{cell:Te(N.row,N.column)}}}case"setting":return a===null?
null:o({kind:"setting",key:a});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var N;return((N=A.stage)!=null?N:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(x=r.
find(A=>A.stage===c&&A.entry===d))!=null?x:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||a===null?null:o({kind:c,index:
d,
column:a})}}var A1=new O;function vi(e,t,n=No){var c,d,p,h;let{competition:r,sheets:o,decisions:i}=e,
s=(c=A1.get(
e))!=null?c:new y;A1.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(h=s.get(u))!=null?h:cn(Dp(r,o,i,a,n));return s.set(u,l),l}var nb=(e,t,n)=>{
var r;return(r=tb.find(o=>vi(e,n,o)===t))!=null?r:null},rb=e=>Op(fn(J.decisions[e]).grid);function ob(
e,t,n){
let r=t===void 0?null:O1(t);if(t===void 0||r===null||cn(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:s}=e,a=oc(o,i,s,t.stage,r.snapshot.version);return Ep(r.snapshot,{...a,version:No}
).
map(u=>Ap(u,e))}function N1(e,t){let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>vi(
e,s)!==a);if(r.length===0)return[];let o=rb(e.competition.settings.language),i=new w;return r.flatMap(
({stage:s,at:a,hash:u})=>{var x,A;let l=o.find(N=>N.stage===s&&N.hash===u),c=((x=ob(e,l,u))!=null?x:
[]).filter(N=>!i.has(C.stringify(N)));for(let N of c)i.add(C.stringify(N));let{tab:d,cell:p}=(A=c.find(
N=>N.tab!==void 0))!=null?A:{},h={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},b={computed:a,
decided:{code:cr(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:s,...h,params:b}
]})}m();var I1="rules",d6=8e3;function $1(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=oc(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var _1=(e,t)=>cn(C.stringify($1(e,t)));function m6(){let e=We(I1);try{return C.parse(e!=
null?e:"{}")}catch{return{}}}var p6=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function F1(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=m6(),o=new y(n.stages.filter(({name:s})=>p6(e,s)).map(({name:s})=>[s,$1(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...g.fromEntries(i.map(([u,l])=>[u,
C.stringify(l)]))},a=()=>g.fromEntries(g.entries(s).map(([u,l])=>[u,P1(l)]));qe(I1,C.stringify(C.stringify(
s).length>d6?a():s))}return[...o].flatMap(([s,a])=>{var A,N;let[u,l]=[r[s],cn(C.stringify(a))];if(u===
void 0||P1(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((A=c[c.length-1])==
null?void 0:A.hash)===l)return[];let d=u.startsWith("{")?C.parse(u):null,p=d===null?[]:Ep(d,a).map(P=>Ap(
P,e)),{tab:h,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},x={...h===void 0?{}:{tab:h},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...x,params:{
changes:p}}]})}
var P1=e=>e.startsWith("{")?cn(e):e;m();var ib=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=Nr(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function f6(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:qa(Ue());if(r===void 0)return new y;let o=se(e.settings.
language).history,i=x1(je(r),e).filter(ib(t,n)),s=new w(i.map(({stage:a})=>a));return new y([...s].map(
a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function M1(e,t){let n=at(e.stages,t),r=f6(e,n,t);return n.map(({stage:o,status:i,at:s,by:
a,
hash:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:cr(u),ruling:(l=r.get(o))!=null?
l:null}})}function Po(e,{rows:t}){let{competition:n}=e,r=at(n.stages,t),o=r[r.length-1],i=qa(Ue()),s=k1(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...N1(e,r),...F1(e,()=>t),...i===void 0?
[]:T1(je(i),n,s,ib(r,t))]}function L1(){return le(()=>(be(),Qr(gn(Se))))}function Qr(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=Dt(t,{provisional:!1}),s=[...o,...Po(t,n)];return cs(t,
s),Iy(t.own,i),{ok:Ga(s),findings:Xr(s,r,tc(e)),understood:Tp(t),progress:i,fixes:U2(e,ft(r))}}
function j1(){
return le(()=>(be(),Se(()=>{let e=tt(),{competition:t}=e,{language:n}=t.settings,r=Dt(e,{provisional:
!1}),
o=[...r.findings,...Po(e,ct(n))],i=o.filter(Ua),s=se(n).tabs,a=`${s.checked(lt(),$e(),_t())} \xB7 ${s.
overwritten}`,u=s.findings(en(t));ur(kp(i,n,u,a,c=>lr(c,n))),cs(e,o),Iy(e.own,r.progress);let l=e.questions.
length;return{errors:wi(i,"error"),warnings:wi(i,"warning"),questions:l}})))}var g6=oe({tab:K()});
function z1(e){return le(()=>{let{tab:t}=ye(g6,e);return be(),Se(()=>{let n=tt(),
{findings:r}=Dt(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);o.length===
r.length&&he(fe("BAD_REQUEST",se(Qe()).problems.notSorted(t)));let{language:i}=n.competition.settings,
s=se(i).history.accepted(t);return Qt(ct(i),{at:lt(),by:$e(),action:"accept",detail:s,run:_t(),hash:
""},
i),cs(n,o),Qr(gn())})})}m();var h6=oe({answers:ln(K(),vo(K()))});function B1(e){return le(()=>{let{
answers:t}=ye(h6,e);return be(),
Se(()=>{let{questions:n}=tt(),r=y6($y(),n,g.entries(t)),{notAsked:o,tooManyAnswers:i}=se(Qe()).problems;
return r===null&&he(fe("BAD_REQUEST",o)),t2(r)||he(fe("BAD_REQUEST",i)),Qr(gn())})})}function y6(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?w6(s,i):b6(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var b6=(e,t)=>e.options.
some(n=>n===t)?e2(e,t!=null?t:""):null;function w6(e,t){return e===void 0||t===null?null:g.entries(
mt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var U1=oe({fixes:Ze(K())}),sb=250;
function W1({sheets:e},t,n,r,o){var l,c,d,p,h,b,x;let i=e.filter(A=>A.
tab===t),s=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(h=s==null?void 0:
s.rows.find(A=>A.row===r))==null?void 0:h.entry)!=null?b:"";return{judge:(x=s==null?void 0:s.judge)!=
null?x:n,entry:u,criterion:a}}function K1(e){return le(()=>{let{fixes:t}=ye(U1,e);be();let n=gn(Se),
{workbook:r}=n,o=ft(r.competition.settings.language);return{fixes:G1(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=bp(i,o),c={old:l.old,now:Pr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:h,criterion:b}=W1(r,s,a,d,p);return{tab:s,cell:Te(d,p),entry:h,criterion:b,...c}})}})}})}
function G1(e,t){
let n=new w(t);return B2(e).filter(r=>n.has(r.id)&&r.status==="offered")}function q1(e){return le(()=>{
let{fixes:t}=ye(U1,e);return be(),Se(()=>{let n=gn(),{competition:r}=n.workbook,o=G1(n,t),i=new y(r.
judges.map(({code:x,email:A})=>[x,A])),s=({fix:x,judge:A})=>{var N;return x.kind!=="score"||((N=i.get(
A))!=null?N:"")!==""},a=v6(n.workbook,o.filter(s)),{ledger:u,history:l}=n;a.length>0&&(u=fs(u,[...u.
list,...a],r.settings),{ledger:u,history:l}=ec(n.workbook,u,l));let c=new w(a.map(({id:x})=>x)),d=u.
list.filter(({id:x})=>c.has(x)),p=x=>d.filter(A=>A.status===x).length,h=new w(o.map(({id:x})=>x)),b=o.
reduce((x,A)=>x+A.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
x=>!h.has(x)).length,unreachable:[...new w(o.filter(x=>!s(x)).map(({judge:x})=>x))],check:Qr(gn())}}
)})}
function v6(e,t){let[n,r,o]=[lt(),$e(),gs()],i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!Ao(a))return[];let h=o(a);return d.flatMap(b=>{
let{row:x,column:A}=b,N=W1(e,a,u,x,A),P=c.kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,
tab:a,
status:p,criterion:P,cell:Te(x,A),judge:N.judge,entry:c.kind==="label"&&N.entry===""?T(c.now):N.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:h.format(x,A)}};return $a(
I,b,h)!=="before"?[]:[{...I,before:{...I.before,cell:h.cell(x,A)}}]})}),s=k.from({length:f.ceil(i.length/
sb)},_t);return i.map((a,u)=>({...a,id:`${s[f.floor(u/sb)]}/${u%sb+1}`}))}function H1(){return le(()=>(
be(),
Se(()=>{let e=gn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=Gy(e),s=ps(ft(o.language)),
[a]=i;if(a===void 0)return he(fe("BAD_REQUEST",s.nothingToUndo));let u=gs(),l=i.find(x=>{let A=Ql(x,
t);return A===null||!Ao(A.tab)||$a(x,A.at,u(A.tab))!=="after"});if(l!==void 0)return he(fe(
"BAD_REQUEST",s.changedSince(l.tab,l.cell)));let c={answeredAt:lt(),answeredBy:$e()},d=n.list.map(x=>i.includes(
x)?{...x,...c,status:"undone"}:x),p=ec(t,fs(n,d,o),r),h=new w(i.map(({id:x})=>x)),b=p.ledger.list.find(
x=>h.has(x.id)&&x.status==="applied");return b!==void 0?he(fe("BAD_REQUEST",s.refused(b.tab,b.cell))):
Qr(gn())})))}m();var x6=oe({id:K(),accept:Xe()});function Z1(e){let t=$e().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Fa(Oo(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:_a(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function J1(){let e=Ft(Ue());return En(new y([...e].map(([t,n])=>[t,je(n)]))).competition}
function V1(){
return le(()=>Y1(J1()))}function Y1(e){let t=ft(e.settings.language),n=new y(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:Z1(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;return{...qy(
r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function X1(e){return le(()=>{let{id:t,
accept:n}=ye(x6,e);return Se(()=>{var d;let r=Z1(J1()).find(p=>p.id===t);if(r===void 0)return he(fe(
"BAD_REQUEST",ps(Qe()).unknownFix));let o=tt(),{competition:i}=o,s=ps(ft(i.settings.language));if(((
d=
at(i.stages,ct(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return he(
fe("BAD_REQUEST",s.stageClosed(r.stage)));let u=Ql(r,o),l=gs();if(n&&(u===null||$a(r,
u.at,l(u.tab))!=="before"))return he(fe("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:lt(),by:$e()};return L2(r.judge,c)?(n&&u!==null&&Ao(u.tab)&&Wy([By(r,u.tab,u.at,!1)],!0),Y1(i)):
he(
fe("BAD_REQUEST",s.tooManyAnswers))})})}m();m();var Q1={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},eA="#ffffff",tA="Lembar Juri \xB7 ",ab=new RegExp(
`(^|\\n)${tA}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function nA({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===eA&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[tA+o,...i];return{background:Q1[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function rA({background:e,note:t}){var o,i,s;let[,n=""]=(o=ab.exec(t))!=null?o:[],r=(s=(i=ab.exec(
t))==null?void 0:i[2])!=null?s:eA;return{background:g.values(Q1).includes(e)?r:e,note:t.replace(ab,n)}
}m();function oA(e){var r;let t=(r=Ae().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function iA(e,t,n){var d,p;let r=Ae().getSheetByName(e),o=new y,
i=[];for(let[h,b]of n.entries())for(let[x,A]of b.entries()){let N=(d=t[h])==null?void 0:d[x];(N==null?
void 0:N.background)!==A.background&&o.set(A.background,[...(p=o.get(A.background))!=null?p:[],Te(h,
x)]),(N==null?void 0:N.note)!==A.note&&i.push({row:h,column:x})}for(let[h,b]of o)r==null||r.getRangeList(
b).setBackground(h==="#ffffff"?null:h);if(i.length===0)return;let[s,a]=[f.min(...i.map(({row:h})=>h)),
f.min(...i.map(({column:h})=>h))],u=f.max(...i.map(({row:h})=>h)),l=f.max(...i.map(({column:h})=>h)),
c=n.slice(s,u+1).map(h=>h.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var S6=oe({on:Xe()}),sA=["error","warning","info"];function E6(e,t){var r,o;let n=new y;
for(let i of e.
filter(Ua)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of Br(a).entries()){let h=`${d},${p}`,b=(o=l.get(h))!=
null?o:{severity:u,sentences:[]},x=sA.indexOf(u)<sA.indexOf(b.severity),A=c===0?[lr(i,t)]:[];l.set(h,
{severity:x?u:b.severity,sentences:[...b.sentences,...A]})}}return n}function C6(){var n;let e=Ue(),
t=((n=We(nc))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function aA(e){return le(()=>{let{on:t}=ye(
S6,e);return be(),Se(()=>{let n=gn(),{workbook:r,history:o}=n,i=t?[...Dt(r,{provisional:!1}).findings,
...Po(r,o)]:[],s=E6(i,r.competition.settings.language),a=[...new w([...C6(),...s.keys()])].filter(Ao);
t&&qe(nc,a.join(`
`));for(let u of a){let l=oA(u),c=l.map((d,p)=>d.map((h,b)=>{var N;let x=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),A=rA(h);return x===void 0?A:nA(A,x.severity,x.sentences)}));iA(u,l,c)}return t||qe(
nc,""),Qr(n)})})}m();m();m();m();m();m();var Ir=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function uA(e){e.haste=0,e.
width=f.min(e.width+1,10)}function lA(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var cA=e=>R.now()>=e.until;m();m();var eo="https://www.googleapis.com/drive/v3/files",dA="https://www.googleapis.com/upload/drive/v3/files",
Ha="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",mA="application/vnd.google-apps.folder",
dr="application/vnd.google-apps.document",ki="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Za="application/pdf",ic="application/vnd.google-apps.spreadsheet",sc="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Ja=oe({id:K(),mimeType:Re(K()),webViewLink:Re(
K()),modifiedTime:Re(K()),appProperties:Re(ln(K(),K())),trashed:Re(Xe())}),Va=e=>{var t,n,r,o,i,s;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(s=e.appProperties)!=
null?s:{}}},ub=(e,t,n)=>({fields:e,one:t,list:oe({files:Ze(t),nextPageToken:Re(K())}),fileOf:n}),lb=ub(
Ha,Ja,Va);m();m();var R6=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function D6(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function pA(e,t,n){var u,l,c;
let r=O6(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=R6.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?D6(e):i[0],a=A6(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function O6(e){var t;try{return(t=C.parse(e))==
null?void 0:t.error}catch{return}}function A6(e){if(e===null)return null;let t=v(e),n=v.isFinite(t)?
t*1e3:R.parse(e)-R.now();return v.isFinite(n)&&n>0?n:null}var $r=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Ya=({kind:e})=>e==="server"||e==="unknown";
var N6=6,fA={failure:{kind:"haste",reason:"not-sent"}};function to(e,t,n="text"){var s,a,u;let r=e.map(
()=>fA),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!cA(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=$6(l.flatMap(A=>{var N;return(N=e[A])!=null?N:[]}),n),p=[],h=null,b=!1;for(let[A,N]of l.entries(
)){
let P=(s=d[A])!=null?s:fA,I=r[N];r[N]=I!==void 0&&P6(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!I6(P,e[N])||o[N]>=N6)&&(p.push(N),b=!0,h=f.max(h!=null?h:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&$r(A.failure)))break;if(i=[...p,...c],!b){uA(t);continue}let x=lA(
t,h);if(x===null)break;Utilities.sleep(x)}return r}var P6=e=>"failure"in e&&e.failure.kind==="server",
I6=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function $6(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof E?i.message:
T(i);if(fp(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:pA(s,i.getContentText(),_6(i))}})}function _6(e){let t=e.getHeaders(
),
n=g.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function Io(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=ut(
e,F6(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function F6(e){
try{return C.parse(e)}catch{return null}}var Np="lembar-juri-boundary-7f3a9c",Pp=5*1024*1024-4096;
function $o(e,t){return to(e.map(M6),t).map(
n=>{let r=Io(Ja,n);return"failure"in r?r:{ok:Va(r.ok)}})}function db(e,t,n){let r=`${eo}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Ha)}`,o=C.stringify(t),i=Io(Ja,to([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Va(i.ok)}}function ws(e,t,n){let r=e.
map(o=>`${eo}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return gA(r,n)}
function mb(e,t){
let[n]=gA([`${eo}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function gA(e,t){let n=e.map(r=>({url:r,method:"get"}));return to(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function M6({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${dA}${d}?uploadType=multipart&fields=${encodeURIComponent(
Ha)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Np}`,payload:[...cb(
`--${Np}\r
Content-Type: application/json; charset=UTF-8\r
\r
${C.stringify(c)}\r
`),...cb(`--${Np}\r
Content-Type: ${o}\r
\r
`),...k.from(s,p=>p>127?p-256:p),...cb(`\r
--${Np}--\r
`)]}}var cb=e=>Utilities.newBlob(e).getBytes();m();function pb(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${eo}?q=${s}&pageSize=1000&fields=${a}${i}`,l=Io(e.list,to([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function fb(e,t,n){let r=`${eo}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=Io(e.one,to([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Ip=(e,t)=>pb(
lb,e,[],t),_o=(e,t)=>fb(lb,e,t);function gb(e,t,n){let r=Ip("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>g.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=C.stringify(
{name:e,mimeType:mA,appProperties:t}),s=Io(oe({id:K()}),to([{url:`${eo}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var hA=oe({
id:K(),emailAddress:Re(K()),role:K()}),L6=qk(Ja,{permissions:Re(Ze(hA))}),yA=ub(`${Ha},permissions(id,emailAddress,role)`,
L6,e=>{var t;return{...Va(e),access:(t=e.permissions)!=null?t:[]}}),
ac=encodeURIComponent,j6=e=>`${eo}/${ac(e)}`,hb=(e,t)=>pb(yA,e,[`mimeType = '${ic}'`],t),yb=(e,t)=>fb(
yA,e,t);function z6(e){let t=`${j6(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:C.
stringify(o)}),r=`fields=${ac("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${ac(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${ac(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${ac(e.permission)}`,method:"delete"}}}function uc(e,
t){
let n=to(e.map(z6),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?Io(hA,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Xa="dokumen yang sudah jadi tidak dibuat dua kali",
B6={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Xa}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Xa}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Xa}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Xa}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Xa}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Xa}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Qa="documents that are ready are not made twice",
U6={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Qa}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Qa}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Qa}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Qa}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Qa}.`,
unknown:`Drive gave no clear answer. Try again: ${Qa}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function xi(
{kind:e,reason:t},n){let r=(n==="id"?B6:U6)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var On=e=>cn(e).slice(0,32),bb=e=>`folder:${e}`;function Fo(e,t,n){let{language:r}=e.settings,o=bb(
t),
i=We(o),s=i!==null&&W6(i,n,r)?i:K6(e,o,n);return{id:s,files:tn(Ip(s,n),r)}}var W6=(e,t,n)=>tn(_o(e,t),
n)!==null;function K6(e,t,n){let{language:r}=e.settings,o=se(r).documents.folder(en(e)),i=tn(gb(o,{
folder:On(
Bn())},n),r);return qe(t,i),i}function tn(e,t){return"ok"in e?e.ok:vs(e.failure,t)}function vs(e,t){
let n=xi(e,t);return e.kind==="api-off"?he(fe("DRIVE_API_OFF",n)):e.kind==="scope"?he(fe(
"SCOPE_MISSING",n,gp())):he(fe("DRIVE_REFUSED",n))}var G6=oe({id:K(),link:K(),maker:K(),email:K(),
permission:K(),collected:K(),modified:K(),done:$t(),of:$t()}),
lc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},wb=e=>On(_(e)),
vb=e=>On(Z(e)),bA=(e,t)=>`judge-file:${wb(e)}:${vb(t)}`;function $p(e,t){var n;try{let r=ut(G6,C.parse(
(n=We(bA(e,t)))!=null?n:"null"));return r.success?r.data:lc}catch(r){if(r instanceof SyntaxError)return lc;
throw r}}var ks=(e,t,n)=>qe(bA(e,t),C.stringify(n));function eu({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=$e(),i=it(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=$p(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of uc(
i,Ir(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(T(s))}}var q6=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),wA=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=Cy(
Be(n,i.stage).length,f.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
kb=e=>`locked:${e}`;function vA(e){let t=We(kb(e));try{return C.parse(t!=null?t:"{}")}catch{return{}
}}
function _p(e,t,n){let{admins:r,language:o}=e.competition.settings,i=q6(e,t),s=vA(t),a=g.fromEntries(
i.map(d=>[d,d in s?s[d]:MD(d)]));qe(kb(t),C.stringify(a));for(let d of i)Vr(d,r);for(let{tab:d,open:
p}of wA(
e,t))HD(d,p,[...r,$e()]);let u=se(o).history.closed(i.length),l={at:lt(),by:$e(),action:"close",
detail:u,
run:_t(),hash:"",stage:t},c=Qt(n,l,o);return eu(e,t,"reader"),c}function kA(e,t,n,r){let{language:o}
=e.
competition.settings,i=vA(t);for(let[l,c]of g.entries(i))jD(l,c);let s=[...e.competition.settings.admins,
$e()];for(let{tab:l,open:c,email:d}of wA(e,t))Da(l,c,s,d);Rn();let a={at:lt(),by:$e(),action:
"reopen",
detail:n,run:_t(),hash:"",stage:t},u=Qt(r,a,o);return qe(kb(t),"{}"),eu(e,t,"writer"),u}m();m();m();
m();var xb=e=>e.map(({entry:t})=>t.code),xA=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function TA({settings:e},{standings:t,places:n,
last:r},o){let i=Ys(t,p=>p.category),s=p=>{var h;return((h=i.get(p.category))!=null?h:[]).filter(b=>Fn(
b)<Fn(p))},a=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,h])=>[p,[...h].reverse().find(b=>b.advances)])),c=(p,{rounded:h,sharing:b})=>{let{advances:x,
cutNote:A,title:N,score:P,entry:I}=p,F=p.category===null?{}:{category:p.category},M=B=>a?Fn(B)===Fn(
p):b.includes(B.entry.code),z=()=>{var B;return xb(((B=i.get(p.category))!=null?B:[]).filter(M))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Jt(
e.passingScore),score:h}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:xA(p)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let B=s(p).filter(H=>H.cutNote!=="institution-full"&&_(H.entry.institution)===_(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:xb(
B)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:z(),...F}}];if(x)return[{code:"ADVANCES",params:{places:n,last:r,title:N,...F}}];let L=l.
get(p.category),j=L&&!a?tm(L.score,P,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:j,
...F}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:z(),...F}}]:[]]},d=p=>{let{
place:h,
vacated:b,prize:x}=p;if(h===null)return[];let A=r&&e.rankedWinners,N=u.filter(I=>I.category===p.category&&
Fn(I)<Fn(p)),P=b!==null&&b.from===null;return[...N.length>0&&(A||n!==null&&Fn(p)>n)?[{code:
"PASSED_OVER",params:{place:h.place,over:xb(N)}}]:[],...b!==null&&(A||P)?[{code:"MOVED_UP",params:{
place:h.place,
from:b.from,removed:xA(p)}}]:[],...x===null?[]:[{code:"PRIZE",params:{prize:x}}]]};return(p,h)=>{let{
category:b,categoryRank:x}=p;return[...b!==null&&x!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:x}}]:[],...c(p,h),...d(p)]}}m();function SA(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function EA(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,kr(a,t)])),o=SA(e,(s,a)=>Yt(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=SA(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,h,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(h=i[a+1])==null?
void 0:h.standings)!=null?b:[]}]})))}function CA(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function H6(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:Cx(e,r);return t.set(r,o),
o(n)}}function Z6(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let x=b&&o.includes(b.entry.code)?CA(e,b):null;return b&&x?[{entry:b.entry.code,
rank:b.
rank,value:x}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,h=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...h}}]}function J6({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function V6(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function RA(e,
t,n){
var P;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=er(s),c=l==null?
void 0:l(o,r),d=H6(o),p=EA(a,r.decimals),h=wl(e,i,n),b=o.criteria.map(({name:I,weight:F,max:M})=>({
criterion:I,
weight:Jt(F),max:Jt(M)})),x=new y;for(let{entry:I,judge:F,reason:M}of o.leftOut){let z={code:
"JUDGE_LEFT_OUT",params:{judge:F,reason:M}};x.set(I,[...(P=x.get(I))!=null?P:[],z])}let A=({entry:I,
judgeScores:F,
stageScore:M,score:z})=>{var q,H;let L=(q=x.get(I.code))!=null?q:[],j=[...F].map(([V,Q])=>({judge:V,
score:Q})),B=o.judges.map(V=>V.code).filter(V=>!F.has(V)&&!L.some(({params:Q})=>Q.judge===V));return[
{code:"STAGE_SCORE",params:{method:s,judges:j,criteria:b,score:M}},...(H=c==null?void 0:c(I.code))!=
null?H:[],...L,...B.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:B}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:h(I.code,M),score:z}}]:[]]},N=TA(e,t,u);return I=>{let F=p.get(I.entry.code);
return F===void 0?[]:[...A(I),...Z6(I,F,d),...J6(I,F,u),...V6(I),...N(I,F)]}}var Fp=(e,t)=>t.map((n,
r)=>Y6(e,n,t.slice(0,r)));function Y6(e,t,n){let{language:r,decimals:o}=e.settings,
i=RA(e,t,n),s=k2(r,o,tr(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:x2(
u,r,o)}]}))}function DA(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=at(
s.stages,t),
u=({stage:A})=>{var N;return((N=Nr(a,A.name))==null?void 0:N.status)==="open"},l=Dt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(A=>A.name===i),d=l.results.filter((A,N)=>N<c||!u(
A)),p=d.filter(u).map(({stage:A})=>A.name),h=o&&!n?p:[],b=h.length>0?[]:p,x=A=>{var N;return A.code===
"TAB_UNPROTECTED"&&h.includes((N=A.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:Fp(
s,d),toClose:h,open:b,findings:l.findings.filter(A=>!x(A)),writes:r!=null?r:!n&&b.length===0}}m();
var OA=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:g.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var AA=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function NA(e,t){let[n,r]=[AA(e),AA(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var X6=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function PA(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Yi(e,X6(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...NA(t,
o)}]})}function IA(e,t,n){let{settings:r}=e;return ma.filter(i=>i!==r.method&&(!r.carryOver||er(i).unit===
"points")).flatMap(i=>{let s=Yi({...e,settings:{...r,method:i}},t.panel,n);return s.standings.length===
0?[]:[{method:i,...NA(t,s)}]})}m();function $A(e,t,n,r){let o=e.standings.filter(h=>h.advances).length,
[i,s]=[e.standings[o-1],e.standings[o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(h=>h.advances))return null;let[a,u]=[i,s].map(({entry:h})=>t.entries.findIndex(
({code:b})=>b===h.code)),l=n.map(({weight:h,scores:b})=>({weight:h,gap:b[a]-b[u]})),c=l.reduce((h,{
weight:b,
gap:x})=>h+b*x,0),d=l.reduce((h,{weight:b,gap:x})=>h+b*(x-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),standardError:p<2?null:f.sqrt(
d*p/(p-1))}}m();m();var Ti=e=>e.filter(t=>t!==null),mr=e=>e.reduce((t,n)=>t+n,0),An=e=>mr(e)/e.length;
function Nn(e){
if(e.every(n=>n===e[0]))return 0;let t=An(e);return mr(e.map(n=>(n-t)**2))}function Mp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function _A(e){var p,h;let t=e.length,
n=(h=(p=e[0])==null?void 0:p.length)!=null?h:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(An),o=e[0].map((b,x)=>An(e.map(A=>A[x]))),i=An(r),s=e.flatMap(
(b,x)=>b.map((A,N)=>(A-r[x]-o[N]+i)**2)),a=n*Nn(r)/(t-1),u=t*Nn(o)/(n-1),l=mr(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function FA(e,t){let{groupCount:n}=Xs(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=Zi(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?k.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();m();function MA(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],r=f.sqrt(Nn(t)*Nn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[An(t),An(n)];return f.max(-1,f.min(1,mr(e.map(([s,a])=>(s-o)*(a-i)))/r))}
function LA(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Ti(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Ti(u.filter((p,h)=>h!==o));return l===null||c.length===0?[]:[[l,An(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:f.sqrt(Nn(s)/(s.length-1)),agreement:MA(a)}})}m();m();
function Q6(e){let t=v.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function jA(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-Q6(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=v.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function e9(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return mr([...t.
values()].map(r=>r**3-r))}function zA(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Mp),i=e.map((c,d)=>mr(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*mr(r.map(e9));if(s<=0)return null;let a=12*Nn(i)/s;return{w:a,p:
jA(
n*(t-1)*a,t-1)}}m();function BA(e){let t=e.map(Ti).filter(i=>i.length>1),n=t.flat(),r=Nn(n)/(n.length-1);
return r>0?1-mr(
t.map(i=>i.length*Nn(i)/(i.length-1)))/n.length/r:null}m();function UA(e){let t=e.entries.filter(s=>{
var a,u;return((u=(a=e.readings.get(s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new w(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var WA=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function t9(e,t){let n=e.map((i,s)=>[...i,t[s]]),
r=f.max(...e.map((i,s)=>i[s])),o=0;for(let[i,s]of n.
entries()){let a=s[i];if(a<=r*1e-12){s.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/a;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*s[d]}}return{solution:n.map((i,s)=>i[s]===0?0:i[
i.
length-1]/i[s]),rank:o}}function Tb(e,t,n){let r=t.map((c,d)=>t.map((p,h)=>h===d?n*c:0)),o=t.map(()=>0),
i=new w;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,x)=>b+t[x],
0),h=d.reduce((b,x)=>b+t[x]*c[x],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-h);let x=r[b];x[
b]=
x[b]+t[b];for(let A of d)x[A]=x[A]-t[b]*t[A]/p}}let{solution:s,rank:a}=t9(r,o),u=t.reduce((c,d)=>c+d,
0),l=s.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:s.map((c,d)=>t[d]>0?c-l:0),isDetermined:a>=i.size-
1}}m();function n9(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Ti(e)}var Mo=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let s=n[i];
s!==null&&(r+=t[i]*s,o+=t[i])}return o>0?r/o:An(Ti(n))});function Lp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap((u,l)=>u[i]===null?[]:[l]),
a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}var jp=(e,t)=>n=>Float64Array.
from(e,r=>{let o=n9(r,n).sort((s,a)=>s-a),i=t(o.length);return An(o.slice(i,o.length-i))});var KA=(e,
t)=>{var r,o;if(e.every(i=>i.every(s=>s!==null)))return Mo(e);let n=Tb(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let a=Tb(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return Mo(e.map(u=>u.map((l,c)=>l===null?null:l-a[c])))(i)}};m();var GA=Mo;m();var qA=e=>jp(e,t=>f.ceil(
t/2)-1);m();var HA=e=>Mo(Lp(e,Mp));m();var ZA=e=>jp(e,t=>t<hl?0:1);m();function r9(e){let t=f.sqrt(
Nn(e)/(e.length-1)),n=An(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var JA=e=>Mo(
Lp(e,r9));var VA={mean:GA,trimmed:ZA,median:qA,"rank-sum":HA,"z-score":JA,adjusted:KA};function YA(e,
t,n,r,o){var i,s,a;return(a=(s=(i=VA)[e])==null?void 0:s.call(i,t.rows,n))!=null?a:o9(
yl[e],t,r,o)}function o9(e,{entries:t,judges:n},r,o){return i=>{let s=e.scores(i9(r,n,i),o);return Float64Array.
from(t,({code:a})=>{var u,l;return(l=(u=s.get(a))==null?void 0:u.valueOf())!=null?l:v.NaN})}}
function i9(e,t,n){
let r=t.flatMap((a,u)=>k.from({length:n[u]},(l,c)=>({judge:a,code:`${a}\0${c}`}))),o=new y(e.judges.
map(a=>[a.code,a])),i=new y([...e.readings].map(([a,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[a,l.length>0?new y(l):u]})),s=r.flatMap(({judge:a,code:
u})=>{
let l=o.get(a);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...s,...e.judges],readings:
i}}m();m();function XA(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var s9=5,a9=20231207;function QA(e,t){return e===1?[[t]]:k.from({length:t+1},(n,r)=>QA(e-1,t-r).map(
o=>[r,...o])).flat()}var Sb=e=>e<2?1:e*Sb(e-1),u9=e=>QA(e,e).map(t=>{let n=t.reduce((r,o)=>r/Sb(o),
Sb(
e));return{times:t,weight:n/e**e}});function l9(e,t){let n=XA(a9);return k.from({length:t},()=>{let r=k.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=f.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var eN=(e,t)=>e<=s9?u9(e):l9(e,t);var c9=1e-9,Eb={most:2e3,longList:500,longFrom:500};function d9(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=wl(e,t.stage,n),i=new Fe(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function m9(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-f.floor(n/e.length)*e.length)}function p9(e,t){var s,a;let n=Tr(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function tN(e,t,n,r,o,i){let{settings:s}=e,{entries:a,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=YA(
t.method,o,i,t.panel,s),h=d9(e,t,n,o),b=new y(a.map((M,z)=>[M.code,z])),x=10**s.decimals,A=d==="higher"?
-1:1,N=M=>M,P=Gd(e.entries),I=new Fe(0),F=M=>s.passingScore===null?I:new Fe(M,x);return eN(u.length,
a.length<Eb.longFrom?Eb.most:Eb.longList).map(M=>{let z=p(M.times).map((Q,G)=>h[G].rest+h[G].own*Q),
L=z.map(Q=>A*f.floor((Q+c9)*x+.5)),j=m9(L),B=new Int32Array(a.length),q=j.map((Q,G)=>{let ne=j[G-1];
return B[Q]=ne!==void 0&&L[ne]===L[Q]?B[ne]:G+1,{entry:a[Q],rank:B[Q],score:F(A*L[Q]),steps:[],
decidedBy:null}}),
{races:H}=rm(q,{settings:s,places:l,last:c,better:d,rounded:N,categoryOf:P}),V=H.flatMap(Q=>p9(Q,l));
return{weight:M.weight,scores:z,ranks:B,shares:new y(V.map(([Q,G])=>[b.get(Q),G]))}})}m();function f9(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let s of n){
let a=f.floor(s/e.length);if(i+=e[s-a*e.length].weight,i>=o-1e-9)return a}return e.length};return[r(
.05),r(1-.05)]}function nN(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,s]=f9(t,r),a=o<1e-9||o>1-1e-9;return{code:n,inTop:a?
f.round(o):o,rankLow:i,rankHigh:s}})}m();function g9({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function rN(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new w(g9(e,r)),s=({entry:{code:
d},
advances:p})=>{var b;let h=(b=o.get(d))!=null?b:0;return i.has(d)||(p?h:1-h)<.9-1e-9},a=e.standings.
filter(d=>d.advances),u=a.filter(d=>!s(d)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[]};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:a.length,
contested:[]};
let l=e.standings.filter(s).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=a.length?
"partly":"open",within:a.length,firm:u,contested:l}}function zp(e,t,n){var P,I;let{panel:r}=t,i=t.standings.some(
({decision:F})=>F!==void 0)?Yi(e,r,n):t,
s=UA(r),a=WA(s.rows),u=2*a.length>=s.rows.length?a:[],l=zA(u),c=_A(u),{lambda:d,effects:p}=FA(r,e.settings.
severityCorrection),h=er(i.method),b=s.judges.length>0?tN(e,i,n,h,s,d!=null?d:0):[],x=new y(nN(s,b).
map(F=>[F.code,F])),A=i.standings.map(({entry:F})=>x.get(F.code)),N=PA(e,i,n);return{stage:i.stage.name,
panel:{judges:s.judges.length,entries:s.entries.length,complete:a.length},kendallW:(P=l==null?void 0:
l.w)!=null?P:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:BA(s.rows),lambda:d,judges:LA(r,s,p),stability:A,leaveOneOut:N,methods:IA(e,i,n),gap:$A(i,s,b,
(h==null?void 0:h.better)==="lower"?-1:1),verdict:rN(i,s.judges.length,A,N)}}m();m();var oN=e=>e<=3;
var iN={strong:.7,moderate:.5,weak:.3,none:0},h9={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},y9={
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
"The judges hardly agree on the order of the entries."}};function b9(e){var n;return(n=g.keys(iN).find(
r=>e>=iN[r]))!=null?
n:"none"}var sN=(e,t)=>Tn(e.toFixed(2),t);function w9(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:s,methods:a}=e,u=i.filter(({enters:h,leaves:b})=>h.length+b.length>0).length,l=a.filter(({enters:
h,
leaves:b})=>h.length+b.length===0).map(({method:h})=>h),c=h=>ds(h,n),d=(p=s==null?void 0:s.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(X(r.contested,n))]:[],...oN(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...s?[`${t.gap(s.lastIn,s.firstOut,
sN(s.points,n))}${d===null?"":t.gapError(sN(d,n),s.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
X(l.map(c),n))]:[],...a.filter(({method:h})=>!l.includes(h)).map(({method:h,enters:b,leaves:x})=>t.byMethod(
c(h),X(b,n),X(x,n)))]}function Bp(e,t){let n=t==="id"?h9:y9,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:w9(e,n,t),...e.kendallW===null?[]:[n.agreement[b9(
e.kendallW)]]]}var aN=(e,t)=>t.map((n,r)=>{let o=zp(e,n,t.slice(0,r)),i=Bp(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function uN(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:tr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:g.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var lN="lastRun",v9=oe({top:$t(),at:K(),by:K(),ranked:Ze(K()),errors:$t(
)}),cN=e=>qe(lN,C.stringify(
e));function cc(){var e;try{let t=ut(v9,C.parse((e=We(lN))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function dN({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:s},a){
let{language:u}=e.settings;for(let N of t)Dn(N);let{run:l,isNew:c}=T2(i,s,a.rows),d=o.filter(Ua);y1(
e,{...n,findings:k9(d)},r,l);let p=n.results.map(N=>N.stage.name);if(cN({top:em(e),at:l.at,by:l.by,
ranked:p,
errors:wi(o,"error")}),!c||s)return a;let{at:h,by:b,id:x}=l,A=se(u).history.computed(p.length,wi(d,
"error"),wi(d,"warning"));return Qt(a,{at:h,by:b,action:"compute",detail:A,run:x,hash:i},u)}var k9=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var x9=oe({provisional:Xe(),write:Re(Xe()),close:Re(Xe()),
reliability:Re(Xe()),profiles:Re(Xe())});function dc(e){
return le(()=>{let t=ye(x9,e);return be(),Se(()=>Cb(t).answer)})}function Cb({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=gn(),{workbook:i}=o,{competition:s}=i,{language:a}=s.settings,u=DA(i,o.history.
rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=vi(i),h=u.toClose.reduce(
(N,P)=>_p(i,P,N),o.history),b=[...u.findings,...Po(i,h)],x=u.writes?dN(i,{...u,findings:b,hash:p,
provisional:n.
provisional},h):h;cs(i,b);let A={ok:Ga(b),findings:Xr(b,a,tc({...o,history:x})),understood:Tp(i),
stages:d.
map((N,P)=>uN(N,l[P],s)),reliability:e?aN(s,d):[],...t&&{profiles:OA(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:x,answer:A}}m();m();m();m();var mN=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var Vn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),mc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),no=[mc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),mc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
mc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),mc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),mc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var pN={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Vn("Presentasi",{advance:12,form:
"presentation"}),Vn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
no};m();var fN={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Vn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Vn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Vn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:no};m();var gN={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Vn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:no};m();var hN={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Vn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:no};m();var yN={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Vn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:no};var bN={kolabik:fN,"satuin-pelita":yN,mojokerto:hN,malang:gN,gipp:pN};m();m(
);var wN={name:"GIPP 2017, Kota Probolinggo"};m();var vN={name:"Kolabik 2023, Kota Pasuruan"};m();
var kN={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var xN={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var TN={name:"SATUIN PELITA 2019, Kota Pasuruan"};var SN={
kolabik:vN,"satuin-pelita":TN,mojokerto:xN,malang:kN,gipp:wN};var T9=e=>({id:e,...SN[e],...bN[e]}),
pc=mN.map(T9);m();var Si={part:"documents",tab:J.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},EN=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],S9=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function CN(e){var t;return e===""?"failed":(t=vn(e,EN))!=null?t:S9.test(e)?"signed":"own"}function Up(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=EN.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&CN(t)===e?t:r}function tu(e){var r,o,i;let t=ht(e,Si),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:CN(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var RN={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function DN(e,t,n){var c,d;let r=new y;
for(let p of t){let[,h="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let x=(
d=
r.get(h))!=null?d:{count:0,last:0,digits:b.length};r.set(h,{count:x.count+1,last:f.max(x.last,v(b)),
digits:f.max(x.digits,b.length)})}let[o]=[...r].sort(([,p],[,h])=>h.count-p.count),[i,s,a]=o===void 0?
[RN[e].prefix,0,f.max(RN[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new w(
t.map(Z)),l=[];for(let p=s+1;l.length<n;p+=1){let h=`${i}${T(p).padStart(a,"0")}`;u.has(Z(h))||l.push(
h)}return l}m();var Rb={entries:Dr,judges:ts},Kp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
E9={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},C9=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Gp=e=>e===""||C9.test(_(e));function ON(e,t){var o,i;if(Gp(e))return null;let n=Rb[t].columns.find(s=>Kp[
t].
includes(s.key)&&De(e,s.header));if(n!==void 0)return n.key;let r=_(e);return(i=(o=E9[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var Wp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function R9(e){return e.every(n=>n==="")?"passed":Wp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Wp(e,n=>/^https?:\/\//i.test(n))?"link":Wp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>v(n)===r+1)?"passed":new w(e).size===e.length&&Wp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function AN(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=R9(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=Kp[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var D9=10;function O9(e,t){let n=new y;for(let[r,o]of e.entries()){let i=ON(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function A9(e,t){var r;return(r=e.slice(0,D9).map((o,i)=>({row:i,columns:O9(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!Gp(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var N9=e=>T.fromCharCode(65+e%26);function PN(e,t,n){var d,p,h;let r=A9(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:AN(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let x of NN(b,t))u.set(x,"known");let l={columns:Kp[t].flatMap(b=>{var A;let x=o.
get(b);return x===void 0?[]:[{header:(A=a[x])!=null?A:N9(x),key:b}]}),unknown:a.filter((b,x)=>!Gp(b)&&
![...o.values()].includes(x)&&s.some(A=>{var N;return((N=A[x])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,x]of s.entries()){if(x.every(F=>F===""))continue;let A={code:"",name:""};for(
let[
F,M]of o)A[F]=(h=x[M])!=null?h:"";let N=i+b+1;if(_(A.name)===""){l.nameless.push(N);continue}let P=NN(
{institution:"",email:"",...A},t),I=P.map(F=>u.get(F)).find(F=>F!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:A.name,why:I});else{for(let F of P)u.set(F,"twice");l.added.push(A)}}let c=DN(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var x;return b.code===""?{...b,code:(x=c.shift())!=null?x:""}:b}),l}function NN({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?_(t):`${_(t)}|${_(n)}`;return[...Z(e)===""?[]:[`code:${Z(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function P9(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function IN(e){var u;let t=P9(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var I9={menu:"Siapkan tab juri",noJudges:
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
,$9={menu:"Prepare judge tabs",noJudges:
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
,Lo=e=>({id:I9,en:$9})[e];var _9=1e6,$N=1e4,Db=50,F9=oe({kind:Kt(["entries","judges"]),text:Re(K().check(
Hg(_9))),tab:Re(K()),
write:Xe()}),FN=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function MN(e){return le(()=>{let{kind:t,text:n,tab:r,write:o}=ye(F9,e);return be(),o?Se(()=>_N(
t,n,r,!0)):_N(t,n,r,!1)})}function _N(e,t,n,r){var h;let o=Ft(Ue()),{competition:i}=En(new y([...o].
map(([b,x])=>[b,je(x)]))),s=o.has("settings")?i.settings.language:Qe(),a=Lo(ft(s)),u=b=>he(fe(
"BAD_REQUEST",b));n!==void 0&&(!Ue().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?IN(t!=null?t:""):je(n).values.map(b=>b.map(U));l.length>$N&&u(a.tooMany($N));let c=PN(l,e,M9(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(h=o.get(e))!=null?h:J[e][s],p=r?L9(
e,d,c.added,s):[];return j9(c,d,r,p)}var M9=({entries:e,judges:t},n)=>n==="entries"?e:t;function L9(
e,t,n,r){
var h,b;if(n.length===0)return[];let o=Rb[e];Zr(t)===0&&Dn(TD(o,t,r));let i=ht(je(t),o),s=(h=i==null?
void 0:i.columns)!=null?h:new y(o.columns.map(({key:x},A)=>[x,A])),a=new y(o.columns.map(x=>{var A;
return[
x.key,(A=x.format)!=null?A:""]})),u=f.max(...s.values())+1,l=k.from({length:u},()=>"");for(let[x,A]of s)
l[A]=(b=a.get(x))!=null?b:"";let c=Zr(t);for(let[x,A]of l.entries())A==="@"&&vD(t,c,x,n.length);let d=n.
map(x=>{var N;let A=l.map(()=>"");for(let[P,I]of s)A[I]=(N=x[P])!=null?N:"";return A});Xt(t,c,0,d,l);
let p=new w(n.flatMap(x=>g.entries(x).flatMap(([A,N])=>N?[A]:[])));return o.columns.flatMap(({key:x,
header:A})=>p.has(x)&&!s.has(x)?[A[r]]:[])}function j9(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,Db).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,Db),repeatedTotal:a.length,nameless:u.slice(0,Db)}}function Ei(){return le(()=>{let e=Ue(),t=Ft(
e),n=En(new y([...t].map(([x,A])=>[x,je(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Qe(),s=ft(i),a=$e(),u=W9(a,r.judges),l=u==="admin",c=Qm(
).
filter(x=>![...t.values()].includes(x)),d=!z9(n),p=!d||c.length>0,h=FN(e),b=l?cc():null;return{user:
a,
role:u,language:s,competition:en(r),stages:r.stages.map(x=>x.name),top:em(r),begun:p,...l?B9(n,e,{
begun:p,
responses:h}):{},presets:l&&d&&c.every(x=>h.includes(x))?pc.map(({id:x,name:A})=>({id:x,name:A})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?G9(J.documents[i],
e):LN,judgeFiles:o.judgeFiles,lives:l&&p?M1(r,ct(i).rows):[]}})}var z9=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,B9=(e,t,{begun:n,responses:r})=>(
{
...n&&Ca.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
U9(
e.competition,t)}:{}});function U9(e,t){let n=rr(t,e,up(e)),{entries:r,judges:o,stages:i}=e,s=i.filter(
a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.length,judges:o.length,ready:s.
map(({name:a})=>a)}}var W9=(e,t)=>zd()?"admin":K9(e,t)?"judge":"stranger",K9=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),LN={made:0,begun:0};function G9(e,t){if(!t.includes(e))return LN;
let{grid:n}=fn(e),r=n===null?[]:[...tu(n).rows.values()].filter(i=>i.spreadsheet===Bn()),o=(...i)=>r.
filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var q9=oe({stage:Re(K())}),jN=oe({stage:K(),reason:K()});function pr({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>_(i.name)===_(n)))!=null?o:he(fe("BAD_REQUEST",
se(t.language).problems.unknownStage(n,r)))}function Ob(e){let t=le(()=>{let n=e();return be(),Se(()=>{
let r=tt();n(r,ct(r.competition.settings.language))})});return"problem"in t?t:Ei()}var zN=e=>Ob(()=>{
let{stage:t}=ye(q9,e);return(n,r)=>{var a,u;let{competition:o}=n,i=at(o.stages,r.rows),s=t===void 0?
(a=i.find(l=>l.status==="open"))==null?void 0:a.stage:pr(o,t).name;s!==void 0&&(((u=Nr(i,s))==null?
void 0:
u.status)==="open"?_p(n,s,r):eu(n,s,"reader"))}});function BN(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?he(fe("BAD_REQUEST",se(t.language).problems.reasonMissing)):n}
var UN=e=>Ob(()=>{let t=ye(jN,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=pr(o,t.stage),s=at(
o.stages,r.rows),a=BN(t.reason,o);((u=Nr(s,i))==null?void 0:u.status)!=="open"?kA(n,i,a,r):eu(n,i,
"writer")}}),WN=e=>Ob(()=>{let t=ye(jN,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=pr(
n,t.stage),s=BN(t.reason,n),a=_1(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===a&&l.detail===s||Qt(r,{at:lt(),by:$e(),action:"rules",detail:s,run:_t(),
hash:a,stage:i},o)}});var Z9=oe({stage:Re(K())}),J9=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function qp(e){
return le(()=>{let{stage:t}=ye(Z9,e);return be(),Se(()=>{var me,Pe,de;let{workbook:n,results:r,
findings:o,
history:i}=Cb({provisional:!1,close:!0},ue=>t===void 0?void 0:pr(ue,t).name),{competition:s}=n,{
language:a}=s.
settings,u=(me=r[r.length-1])==null?void 0:me.stage.name,l=t===void 0?u:pr(s,t).name,c=(de=l!=null?l:
(Pe=s.stages[0])==null?void 0:Pe.name)!=null?de:"",d=s.stages.slice(0,s.stages.findIndex(ue=>ue.name===
c)+1),p=o.filter(ue=>ue.stage===void 0||d.some(({name:Ct})=>Ct===ue.stage)).map(ue=>J9.includes(ue.code)?
{...ue,severity:"error"}:ue),h={stage:c,code:null,at:null,hash:null};if(!Ga(p))return{ok:!1,findings:
Xr(
p,a),...h};let b=r.find(ue=>ue.stage.name===c);if(b===void 0)return he(fe("BAD_REQUEST",se(a).problems.
nothingToDecide(c)));let{sheets:x,decisions:A}=n,N=Dp(s,x,A,c),P=cn(N),I=Nr(at(s.stages,i.rows),c),{
name:F,grid:M}=fn(J.decisions[a]),z=Op(M),L=z.some(ue=>ue.stage===c&&ue.text.length>0&&ue.hash===P),
j={ok:!0,findings:Xr(p,a),stage:c,code:cr(P),hash:P};if((I==null?void 0:I.status)==="decided"&&I.hash===
P&&L)return{...j,at:I.at};let[B,q,H]=[lt(),$e(),cr(P)],V={stage:c,code:H,at:nr(B),by:q,hash:P,text:N,
method:ds(b.method,a),version:T(No)},Q=se(a),G=[...z.filter(ue=>ue.stage!==c),V];ur(D1(G,F,a,Q.tabs.
decisions,Q.tabs.decisionsOrigin)),Vr(F,s.settings.admins),sp(F);let ne=Q.history.decided(H,V.method,
V.version);return Qt(i,{at:B,by:q,action:"decide",detail:ne,run:_t(),hash:P,stage:c},a),{...j,at:B}}
)})}m();var Y9=oe({stage:Re(K())}),KN=2,X9=40;function Q9({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=X9?0:f.max(0,r-KN),i=(a=(s=e[f.min(e.length,
r+KN)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Hp(e){
return le(
()=>{let{stage:t}=ye(Y9,e);return be(),Se(()=>{var h;let n=tt(),{competition:r}=n,{language:o}=r.settings,
{results:i}=Dt({...n,decisions:[]},{provisional:!1}),s=t===void 0?void 0:pr(r,t).name,a=(h=i.find(b=>b.
stage.name===s))!=null?h:i[i.length-1],u=se(o).tabs,l=Ym(Ue()),c=l===void 0?[]:Xm(je(l),r).listed,d=(
a===
void 0?[]:Q9(a)).filter(({entry:b})=>!c.some(x=>x.entry===b.code&&x.stage===(a==null?void 0:a.stage.
name))).map(({entry:b,rank:x})=>{var A;return{stage:(A=a==null?void 0:a.stage.name)!=null?A:"",entry:
b.
code,computed:x}});return{tab:qN(ca,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function GN(
){
return le(()=>(be(),Se(()=>{let{language:e}=tt().competition.settings,t=se(e).tabs;return{tab:qN(ns,
qa(Ue()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function qN(e,t,n,r,[o,i]){let s=t===void 0?
null:ht(je(t),e);if(t===void 0||s===null&&Zr(t)===0){let l=e.columns.map(({key:d,header:p,width:h,
format:b})=>({
header:p[r],width:h,...b===void 0?{}:{format:b},value:x=>{var A;return(A=x[d])!=null?A:""}})),c=Pt(t!=
null?t:e.tab[r],o,i,l,n,2);return Dn(c),c.name}if(s===null||n.length===0)return t;let a=f.max(...s.columns.
values())+1,u=n.map(l=>{var d;let c=k.from({length:a},()=>"");for(let[p,h]of s.columns)c[h]=(d=l[p])!=
null?d:"";return c});return Xt(t,Zr(t),0,u),t}m();m();var HN=$("Kode","Code"),tq=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function ZN(e,{
values:t,headerRow:n}){var h,b,x,A;let r=((h=t[n])!=null?h:[]).map(T),o=((b=e.values[n])!=null?b:[]).
map(N=>_(U(N))),i=r.map(N=>o.indexOf(_(N))),s=r.findIndex(N=>N===HN.id||N===HN.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(x=i[s])!=null?x:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(N=>[Z(T(N[s])),N])),c=new w,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(j=>j===-1||
U(P[j])===""))continue;let I=U(P[u]),F=l.get(Z(I));if(F===void 0||c.has(Z(I))){d.push({kind:"stray",
row:N+1,cell:Te(N,u),code:I});continue}c.add(Z(I));let M=r.flatMap((j,B)=>{var Q,G;let q=i[B],[H,V]=[
(Q=P[q])!=null?Q:"",(G=F[B])!=null?G:""];return q===-1||tq(H,V)?[]:[{at:q,header:j,written:H,
expected:V}]}),
z=M[0];if(z===void 0)continue;let L=M.map(({at:j,...B})=>B);d.push({kind:"cells",row:N+1,cell:Te(N,z.
at),code:I,cells:L})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:T(P[s]),rank:(A=P[0])!=null?
A:""});let p=[...a,...d];return p.length>0?p:nq([...c],[...l.keys()],n,u)}function nq(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Te(n+o+1,r)}]}var JN=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var nu=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var xq=new R(1980,0,1),ru=e=>(Ts(),Jo(xs)).strToU8(e),ou=e=>(Ts(),Jo(xs)).strFromU8(e),mP=e=>(Ts(
),Jo(xs)).
strFromU8(e,!0),pP=e=>(Ts(),Jo(xs)).inflateSync(e),Yp=(e,t)=>(Ts(),Jo(xs)).unzipSync(e,t&&{filter:t}
),
iu=(e,t=6)=>(Ts(),Jo(xs)).zipSync(e,{mtime:xq,level:t});m();function Tq(e,t){let n=t;for(let r=0;r<e.length;
r++)n=f.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Xp(e){return[2166136261,84696351].map(t=>`0000000${Tq(e,t).toString(16)}`.slice(-8)).join(
"")}var fP=new y,Sq=4096;function bc(e){var n;let t=(n=fP.get(e))!=null?n:Xp(mP(e.subarray(-Sq)));
return fP.
set(e,t),t}function wc(e,t,n){let r=o=>g.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return C.stringify([e,t,r(n)])}m();var gP=`7X35cxvH8e+/glJ+SepJIsFbSl6+BVGUxUiiVSIVv7wcqiWxBFbE9XCIZlyuki9ZtnzJtx3ftmTH
8n3f/gWn/gz/Je/TM3vMzM4udheASFtIXDaxO9M709PT09d0//3v+/60fbjy53376b9V+7/11N3F
wuFaxdgw//c/9lWqZs2sXjD/sY+9nsB75w/eAX+4EE67j5w/8dJ76PwJGBvuH8KzI+Vq1qzW3A9J
D+j3KcOFpfzwPuKCPr+R2j58wShgEhtmqW5W/7Fvwn5V+7f7ampKfLxY075Yd59uGoUacOG+EDoo
r+rlCl7VdyqExezdxj/24ec2/p702hTMzXrfRlUrl+/fin+Oj6RULmEg+LlRLpSreGA06mX2oPZv
7QDidlsv1+vlYoKOzlwSfzAcCRcyBStXcuEDJ/o1F7rIax7xkzMBiK9ZpVxBntIk+583qZkA5Mfr
qixAvM7yIsTrG0jVIkqCyXphNhJdi83Whb0WsM7q9t4yzcqKeXfdXWPwMswS7Y1NNOQ0g1/r5ma5
St8Wl9NjJA5jquWzaLxpFehbS0fp/3qqtUdTMA1hMHWBK7p/o7NRqq9WCpY3SIE+g8hTgLpe8Bjn
emHRLBREfqh7Irb3/pJZrFWqWVnzeIIdynv+NXZPPjaF0a8XTho75YZAHZvW3WZWmv4dVSsrQFB+
+s8AIko9NxDIW0a3SPfrhbv0tHpoelagVjZbF0L62NSh6XkBfARCxM+CVaIfxI3sX2caBXpi3m1s
CJMQZgeGkBdQWqvvFEz32AwY+eycMLTAVlNTQqt1o2Zm7/R23kq5WjQKEaCkJyWm68ODPVfdjmyU
8qCsu/Jm6Sw+zp/+D0SU1AVQjFUuEfSD1N0sbZSzAIsHZ9eOHVjAo1rdKGWNAmgRD3fM2j/2/U/f
kaanhXUvgY0EzlYgoiAaEp/HW/xZ7HZ59fkOcsGZReu4lc2aJR1NY/J6mhZeBKNgZl4Ydw47a7Fc
0KIH2+K4aWDr9oU5PzcbCFMiRIGo2QkRYbzTh0L32EIwbTknRZAQ9/+O0ZK7PFpBhUTTVomfEtVa
/SRfwoj7a2Fa4B/Ba7KQFvEevHTpSB+dORRLmsjMzS9O8VOPse90oEwXs3Mf6Smsaz/xKayvuFUE
7MtbRXiRLW80ipAyUsWNw8u5UrlqrLMtuZ2eSW2nZ1PbFVodUpxKtcPblQ28ytfrlcMTE7WNvFk0
ageL1ka1XCtv1g9ulIsT5c1Na8Oc2MaxNzE1mZ5kf1Wq5Q2zRjNZNEoXDDArG2BRA69cMUt4C5IG
feJnNTdRNKpbjcoBwK8YdWvdgnCxA+iTcy6gMuA0qqXDNpAD7qCo02E+KPs/bh9CZf9v805HbTSx
r05UzQLGUS7V8lZFmExieHiJM84GcyF0KheKYNPucqRnBlyPo1VjG/8RQEaaRJZ3Kxb4+PvATE9G
WR0C4vWJNAz5u85oioZVEj6eDEUimtOzMUFM+UBU6OweZKHuqJYb0PlceNaA8JZLWx40xtRjQLOX
XJpgbcABreaNirc3N+6OCM6mRII4M7GRN6p1824BSjo+mNmJQxMLGlBTSUBhmlNpDbDp+MDmJmhk
flBR6VsBhZH5YUUldBWWbopzCWFNaWDNJ4Q1rYG1kBCWn7zAZ7aSAEM3D0ZxOhsfxvxEsZw1C9MC
w0zPbZhRN42zBxfsbTyBrhIkK+qYHEgOQ5hAVxFSwgGJIGrZejYfD86Uw8MnqLNRN/JGzTtgCWZM
hoed7ADcKRKuXPkyu+NqLRt1zzScW2kU1yCdCmIW6fG22nPaqm/QlKbnRGuBAAG/XND42xHSHOhH
sp7l2fkb6qR1umqVq5CNXEnv0CFB2/S/nhZe+7WLNFnK9ArCjKjyBMriUisZgKB7b1Qg2FbN01Uc
8NW6ZdacnRpNFMGwt4ycaR/9Zt2g9Z4giAdwuNgg3bXPCgJnpVEtcGlmY8IsmITg2kT6YHpCaA1M
FIWTTezCXolti0Atw4GmsfPWa393TTjCt7e3D25Ps8aYR3ri/5w6ucqmfADWJ2j6JLUyZGU3Dtet
um0BAVThF35sVE2jXrZpQ/kNNFfNCxbZFfh79YE9Wd7JzKYwQHdR7Vd3TS8eXTvmOEyUDhIQsCdr
04oDxenhDk4mir5a+ORCqKoMtAbqypb7h2eIDfzQwrywaRSj2MzUwsyRIJJfODSZjrBp5GZhtnqP
eaifkpFRrx43JU02nT6ET+Bn3rG/1E+aRk00Irr4c/ElmsHjG+ltK5jjexNmGG2pPPMRzTrUdqhw
qoW0sF7BrEpqVsmtkhrNrUKHmJoJZNGvuYVpsr5tHwYjBb8gN2K5Wq8aljCASg7mafpMmTjYnG2k
YcYE18xE02NIFFqQ2u8aOuiDzP7kzn+zXBaNa7lG3f0ZwUg5GciKZ2anMcEIzFxqFmg1Ts+mCUUR
fCHTIkkpjg+OnDAqYWenSCWzko9LMeceNTeNRqF+2qgauapRyR8rl6LY3+bmZ6IYndLpedGDEWzC
WpgJNZuqtmJxRoqFTjJk+iERagO4nWghElZUthAJL5SDWzLqqYOKZKJLz9COCgAvme+CQUyJ69Lf
MEq/A9nhHLlDonFDVzTSWPUFC/ccBxhs4e47YMYD+xs7pxcETiofRlNL8zNHItlfp+einEuMS/U3
hk+LxlzlABRPTvmVZOf2LRB7G7pAHklPB3nApRf9HBaS6Cvj1TG+Bpy8Ic4A2dCtWtyDGXR6VjzN
fdsxyhJLEMIM9lGAHZJ8MJH2hmahZoN4j/gixHc3Fz4I9XQIXX02ZPf4hjZxBCLt1hHWt7+Phtmh
g3xKkQ6GqfkprURk86eQU0D8tCi1uHIKk1pcGcaVWgrwHtY2mMWt/+gmZ0QGEeYvDqTheRx9UdiH
1CxM+BW5kYIU6WwI/NShyeBNJbFV/eEa5BafOTovECYcuXVZsKk1oNDUNqpWJfSAkc8T+zQPPE+C
mTa89IF4kvi+/E6We5R3kQ6CqTk6BCM4OOeiiOdTh2ZE926w8Dk3KUpYyoTll8EMTmkX7shzlD5H
0xGl5H6OvLC+/XWssN59XZdhnQNDoaC7RImFkpqFbWKpYYimILULUz3mRNVD5ZWS8O0TMg6xvmFS
RvCEJX94yDykdppjKExqVw4FUZxJ5uWOqo77RiVo4J6mEayP8/ABW7mdWZjnpgdHHeYPoisyIu8V
xb6gsBDphcbEqcp9elklKAhGfuF9NEi2kV74RqPKLOLBH0VliKdahjf3410UkSQLhyOeO0vq/HYN
HM4DmwZccT62faM/yuLpYSGn16RLNxEjspzwK4Xr9BOW1QmIZ32UKShiVoj6JcupIar15Hyweh4g
qIo0GWJDnNK/DxPaB9KqmRo3TIBsAhLDkJlhkjH6dmYsCjgjhqJw10J8t4kSz8JN8BJkLTVIInSY
JBjFDDEvGn76czspUD1QupwXHWAsdLQWEOg0/JCkYYcX/VZCYjyPqG2UdYgLIeT2E+GujfiE3bOR
H3iEEk1X4nd1lM/4h8JIxaOpimM25lITvVwmD7kTNouHWQ6AC1NOiK1RJCABIbbyJ+pEjgr4NXqm
/Ua92nA8gtrPpFhXSWZeZmJY0ls7ae88DJfUxXYRsbhGLkz9bOxXMQFS4C6IImAh7Lcp8SATRLeg
KwrSi1jjQMewcSSGC50oDK6gMsWDCz4cBldk07HggseGwRWjVWPBBcsNgyuK3NHgrtarZYpf1EF1
3sUEedKqec4nPWRqkhLaxPzColGhM0MPG5Y+/jIsGERcAL1TVm/0mkGcx1yGDaeOk8CEgMCUziyO
SGk3eWayIG1NehFt3kes9YJVZm929JOXW4RhQNTOI/KuOxcD2Ey9vCGxmMjwAtgFwYvPKgAvgE0Q
vPgsAvAC2APBi88aAC+ALRC8+CwB8ALYAcGLzwoAD0QRBC8RvYDEg+AlODvvXISEGwRPFX49eBTK
CCsN3S2UWSpeVyE7IUBRy1O913peMAkTHO0Id5f5rFIxB3QMVoESDANnzE2zCq07QFAg4wE1S1W9
djFR6XxpDbdm+nwEQaCiXRD4cNuIUBYxp8QT9gDohuK0SlGzlPyhwPHEHstSKRsB9yZvNQDq7e8E
Y975RAjiBRiJ8O7rrxuH3agv1qUJxRwI3bFC9Og6vdCNgTSbVMluIN+L1Kvpsq80xAkpeq7C4oCi
qPMzzGzcX0OfWojy0YUpMXYgJEZhLoq7dRYSS5QpTEa6Uwj7RrC9LJoXDM0C/RYRPWQzs6KnLxhD
k5Gu7k3Pzgf6DRVfXLBnLy2shQJC9igHomV2NjC85cih9GJ6MTgAcjrKB+RmOueDGmMmmuRDdlIk
F+n0QqQgn+kZyQ/gSdGSMVWUouUXXhxBkNTdJ5RCNVCmnXjFQa3s01PTkWh2TmwWwSg7LCfApGg9
DG6WjhQMn54X43pVNiGaTYLxhUCOKM3ABlmzf+7/+77uU3+iewiJTcMbCJSEYfIAfYdMw3+yLWWp
Rf6CgAOqVaQeFXbrb+luvLC9JezJRHiv8xVT7cYfJenXv9t6ke7Rib3Ykz69ctam0os96dOrdiH3
v4BdpSeehvQ0KkiescEMwBMXSlllhQ7Yq3NQMhJrPoL3WK9IX/F3Zk+SjpBbfp07KwfL65sNhBrh
hgAPupU+VM7W6xyNd8LFhk1hDvQt1fp90H1DFnAbS7Cx1FcgUQE6N0+7jZxpj2YsXEQLGgR/O+AQ
HOJQrr9ovolh0uWKGrspM9yJQ+iFvG5mIw4AwEeNeLNex1/BqLffu8OYYCyT+Gz3qe6rko8txWT0
6nKWwhjs4Q3By6O0INhGNWeSrV9PotoxUWKNyGMK9gCGXaNyh6UnIO2wcHoPE1Ua+tIOTCCs7mtY
y9bTf1IvmSUekX4M9gV+GkUysM7Y/8oI0D7rW0+372vfv4b1SC1CZUydNktWwbCMUvuB9oMnzeI6
YjH+0qha7Yfal9Lth9uXcQFy5sBkGv+sTU4eZv/83/Yj7Ue1z6+0H7uVdM7ZnLheCuPTDoLcs8Mc
hL3hpWEoTMAmmdanrc+a3ze/bj3c/KH5cvM/zVearzZ/bP7U/Ll1sflN84Xmi83Xmi81v21+17qv
9Ur7+dYrrfubHzc/a7/Q/Lz5aPNK65nmY26/x5tPuD2ebH7QfKp5sXlf81LzuebzzWeazzYfbt7f
fKD5YPOh5lXq2368T9/LzaebjzAI7zdvtF5qvUwQ7rlnq1y5914bEH0Aj36HZ+caJasuvLjcfjGw
v9qWAZnwvWDDTDzFT1oP0DBa37Zfan3Xfrl5qfVc63m0YEOy/3Za02Q/bD0lDfih1iVqsZZZy6QW
M2cyqdNLK8snM8uZlf6daJbFilnH/cdzW0bFqhsFETXND9tP6Lqt3HnqzjOHU/fcUyoXy1Wlxxde
e2eumYOgMGQ2MEp2y6ik9LrOlsCsFu0b3atd/2s7fqJ1jdNf84vWqzYFPoblebv5TvNa8zqW51Ms
0LvN95pvNf8r0NGH4mSbbzTfZJMti8vcfSMpHIYBiWL+kxTUEezoxpYIq3Ml+bBKuZxRkIC9nnhg
ZYS7Seh6Myko4uUStp5MCukkTCY1b7txutBShQjydYW32MDAROgiPUj53nuJ/mUmoFCHBl7rQRUe
A6fwEpkyIoFZZzQhw1GoIuJwGD2c0wxLoYtI2FonitABUygjErDzjWLByJ87D9JQECYTRyRgBSIL
WsQJd0FVngxu9rWfmx05mDoBj6lZtYxU1iil2BTVg8YsgLGWt85t2S1lJtl9yw/WpgR/j8jMsvMG
zt4bftupHf81KpbY/iYpHAeNvnN0OMwnOYM9g82EfZBiIqZEtW8nBXkW16Pd828YbMihE2dz+bmR
sjCRtr+P+nSLEn3nx+VrfjDwpdFSKMxDXoZIM2uwBWAbXkWdsu9tMS98C+s4w+JBrptA4s7lrXqj
lFPYglHHKDxGE3Vn/9R+hm1eQuHPgWKmg8KP7IEJwianjYMScTzrB9R+TgTUeqH1qA4UhMUAlCnT
A4zOY34I8SbffqP9H4dz8d3SppPDh4L2280n2+/YI38EX/yy+ZUjRdt/y2rFK/0Q2XnTpUZp/lvl
OmhhP8Rf+6yUCEPc+m6X88Y6FNfSOahplLCU+hGe9gtayDXdx/rBhUvUUIEqJIeDLbdl1ANbeZCl
Sfbrxhc8UqvflaxKvM+vLJ8m5SKkG/98cAtPrQolhdbn7Vfbr7W+aH3Z+qr1desbbh+hJERcDR5n
fBxnfBxnfBxnfLwFGR9DM8/+ma4KWLVKwdg5AoN1DkgpZVlP2ArdkHiEu6+K93Tn+WU4NDAvmKVM
KXtnNsvTOWuqWrDYAuIz3l+rnAt6calkgORxOBS5I3KlU0jEx15CNYuBEO5n8L7M8r9x1sttvt13
ute615uXKN6eHGc0cKO2YdFHMpDJ+JWADVoE7yddWM3ULEN6mM/A2+Y9mfgzP2y673bfa17u/rf5
SPf97o3uB90PW++0rnQ/6n7c+r71Yutq8+vuJySSdD9tvtb9jIkkV7qfd79oPdF6tvVO81Ln8c4T
zYfx7MvuV86z9rfdr7vfsKffdr/znrY/bH/Enn7f/cHt/xY3quHpj92f3LZPtp9qf8ue/ty76EGg
J737evd7vdmTB3oPOk+YfEDPHupdwjPMpfdw7zK97T1C80Gbyz0S69g3eld6j/UeZ+2f6D3JWj2F
Nld6V3tPM4g/MBxcbv3YfARPn+k9Kz9VL7ZOcYpjjZ/rPR/eeIbHRrHGL/ReDG88x8M/WOOXei+H
N17gsR+s8X96r4Q3TttpTljrV3uv9Wk9LUzx9d4bfVrPCnN8s/dWn9bzwiTf7r3Tvg4avNq81LvW
u87W6N3ee+wZ9b/UeZs9+2/v/dYTvRv208udd2htudaDtx/0Pmxf733k9HGff9z7xAfp095ngPR5
AKQvel8C0lc+SF/3vnEg4de3rqdmFaoAIvnNamkHwhnMJMw5Mzxfzdgp8StwSqyePZNZg0PizMrf
4J6I4pE4snQks5o6srSyhq4rqRNL8GasLa/cgb+PLt2Ff//l7Jnl/h6KPo6NlmN/E+b+NzL4IJyU
lZRIcX0ilbVS68a2kU9ZJetwXHtc77v2RX/iEDsZiazTMgtQbLVeMs6SCTQ2BEQAyNa3YLoOgeJg
hg/kWh8QftsEabGKUddvH9sF7CyztKM12Q+xGxji+U9By3sRSyfMbCPb2BKMm7uFJsQgkA0gddTc
tg+c1O+JE2TNe+/9w95CGvMGpnaI5+B+nmpm3hXscfeDSmH2QaBhmAI71VoKa7AWbDVSZCODxUxc
FIE7Y7VgDyARAQSUQrUb4ro1swbbaa6Rxwvw3/y2kaoZO4YzPzofPxjUrji4UTU9FHtq3coaW8BB
sdLAbK1UvrGOuQMJsD83EJZh7MdfiPHEKQTz9f5U0WigJXtWIkUJLUE8LuoQMENHGKcsQhr3YewH
Tlkz9hzmbKpP1ijCf1Uw6N+bdYhkzmH3R2n1bxk+p4aKTzZtFx3SPDH9mrneqO9n7js0bRSsGpHf
kROpCkK+UkiDTSIqA7FLyJgeCjIcNCCpOvNLQLSxqiCG8w1scz798vp5c6tubTI8VFGTrU4hVqw5
KIyHWDl8qo6IuAoQtUs4mRkWTs4bOQM7qEoZ8S3STTiWCB0VWno8Ji5kwCiBDYk2BUy+UWwUd2/u
s0OZe83MYdZY6oKBjM3ERIjcYcW36nBmw5RDaCk2srTmWWsLy51vWClqw8ILcLr6GI83rlCn+WmR
L/E96nEnj7HbbrKscc75YAI3+HVNxh5+q6vzRu+7kbnBv0vsBoeAIkLqfZ94RJCkoaqU4WuQ5Ink
LnqdCMwknkTQMgXaWUN0gntUonF/ywsSzf3NZMWQxYgExV6Bwb3xjtyvxOH0jXbxQ8L5B8wz77dv
ZylOXN3mCxC57rnnX3LzU/YhgjB1csm5rIXveLQ9GPKFzlP+L5wEiyEp8PdZC9IiDq6q9YfDqV8u
Xh/1P6KNIUGC/pALV63rOtYsWMqgD4D7rjdgP3MFYuDLoAapBoV54TV0nVyjxKRmvMWBhrs2JWLt
NTDnHcNhy3veyz6Ij1213niahOBZj3ancc42Aid1wgeoTfG9z2Q7PQsLFK372Fz62zSXdq623ohH
9VG38Y32xc6DimmRgq7iGwYpsnvIJonWa7Etg1J8uSowJJrYqrVpyFGCt35iRywcxsOc1EmoKhZO
012eVzr1+xpiwP5gK9rDnOFxOUR9FybnMGXsToPUY1iuJDuWTw8KthsGvP1bPX9QsFHAYoFFDe8C
k80aTEcuRRMTerv7tF7EWDVd45JrLYKJDnIhSR3SZGB0MooWD2TEXCtQ+/JIJEYK4KrRQE4r0hqz
rkUuum72EBjUu8P2fbTeS0ZSZAqxOe2Qiav9blxWBzRb52zCGpWpOhme7jK26o1dx882jWJvIkja
gbuHoTobxt5EUYYGtesY8qHGsVhFTHMcOeWHnv8eRUn/LW5a47ZFUlRSUFhqYMTVPIKp6B2zsanM
FuZHZC8kZY9C0WHk2YJ9IT96Jc+zx4G61hvMhBB+ImEzsHaqTS9qf65P+QR2TXfPXKGDPWTtdBzO
vSfCuZsfdp7WB46czJw6vUwhI2dXjmZYvAi7paq/pKoHcTRzbC1zxgNgM4w4N2P7xJ3orkP8hV1q
g12Hi5d0rda+5+Y8iqsFdt7TlTdk12b9L+wMZapVvJ3cBi1ZxXs/JIXDLDrgewwJEsgfExvaTXBP
hlL96ahMOpoJ2lslvwlamX0kS63E/nQTjmbIdqfKbL4+UhrURHWUqynH6Zwam6lur6g+m08ezxxd
PhMlx8BQuWhUHghFs8t9rp7wu/fUROIPw1YT946SF3t2UZS8PaSixZ5fkIrWN8gq+cnv5BbtPovr
4aM65H8axGEtuTYT3/7+C5fJUxNwn3GnKftziK5wZMpwA4NV2mx/2VeCUE8QT4Jgyp5WfJDxqoEW
RXxQcBoJiig+RHRiB4+Irh7jMLOnOSQBxBY4Vih+ZCQCSPutKAKIpvDmwjyXqIcomISXqrI/OJZd
IsguJ5dOHYHs4uZISq1ljmdIPbWTbwxNSIlCPu2PNRcE3NJjivDSz9qlPa98WXQGP/W6zw0Q3y/E
Y5Ob0w7YDjjpE83YzmcEPq2mW9qNqQdl0xnCRLUpQALSd9z6qbPsH1hhOwvIfuTF5ylVhIwe/TNx
aEUiBB1RH3JTLeOUx4VRixxUbkoe7tpipiw77tf+IoJD/piqU7AvRfqyaMciFOMGAiENNNEHOdLJ
5XzOxyaRIeRcOu6ub73euoad/0nrmr84vJ3hfVQxismTaKkxioxmE0YUMplMENQkuP9NCpeElgqW
21uPAafMRAtJHKPI3USgFnk4XJDUGBL6GCw1QtqxWP4qVWoMSYYVLO/54h6VBY4ERY17jBHTqKx7
JBRshS+1bshO2I0nnNIiK1K3vMyRZm7HO/L4Sr4w+qRCCsuQWclUUlaiZSZOHYgxMxkeMxkYoLfE
w+ZONy+OudOe5k5JYISTS1IOp5DKCDicN26Zw00n53BaHucUsRnzuD3M4wYG6FHN0JnmfWOm+Ztn
mklghJNcYsYrk9sIGK83bpnxzgzCeLWs1ykMNma9txPrHRigR4hD5+X3j3n5mJdH4OVJYISTbeLz
QCbZEZwH3rjl82A22XnQecH5v+ZEcGpA3r4nQvvTIZ8IgwNUNtDgAJXdNDhAZWsNDtCj7aEfMQ+M
j5hRHTHKuic6YhLBCN8hiY6YRDDC90E0GOGkn/iYksl+BMeUN275mJpLeEw96/2/de2meyP2NjyR
KFxuqCfSwADV/TYwQHXzDQxQ3YkDA1S25eAAvX0x7COuk1jDGx9xfY84ed2THXFJYIRvuWRHXBIY
4Rsr0RGXCEb49kl6TCpbZwTHpDdu+ZicT3hMXhL/r9fobnMbXztxLbyg83NggOpmHhigurMHBqhu
84EBqnt+YIAKAxgcoLcDh65zPjQ+kEd2IAdXNIx+ICeBEb6Hkx3ISWCE79RkB3ISGOH7MRqM8C2Y
WPeVt98IDnVv3PKhvpDQZfej/P/bXP+9Ouzze2CA6t4fGKDKCAYGqHKFgQGqLGJggCq/GBigwjwG
B+jt3rGG/isSCOR1TyYQJIERzhSSCQRJYIRv/WQCQRIY4Rs8kUCQCEb4Nt67lgJv3LJQsW7gFoxX
JjyGZHHz0k2diWBmVq5ns3dFjM77oxExksNlrJ1yP7m3l0alQz485CNjkJTdCQ6MGPm6ldVIlK87
Ti7uBJ+rWqUNpPo6p2EMEXAQSWmR1zvSqOLxF4WPiJnCQM8NqqEgp+MKLyCjqYePhNgcjF2dwa5c
QrmSWOUA3PtDFQuxKlc0Tua/JzM5N08cDKrTjfaN7vOj4mQ3Lw87rX9ypUlbeT9xufxV1IwoDAkW
MsifR6IAaY/R3dNEwI5aNpUMkX8J5O3nYcoaJ68WECL3xq3dn6Dofo0t6OBwWK2VrMoy5eWMNDWW
GIaxJj938Zcv0HKg8FL0UXiH/6r+5HSa3ddV8yqG5mtwOv2q8utTIoHh5DdMlim/8yJwWsmdQooP
YLVM5brn7HScVSuXZ1VfZ+18neV6vUxFyZ0GTlVY+32elUB2CzZslss83yf/mWvU3Z+Qav2JR45g
i6GQDctomjpjIJ9P6nTBLJWFAmfjhGi3V1KRI0tnltcyqcxi5kymf+szmdNUFPXk0sqdATVNgxKp
heaWDMpTwtJgUlZJXx7M1tvtrwKKkVDJJ0o1RrVIiEuwtGMuq9iP5eSpuipE+UjrUWlsNQpoJz1F
swm5GZVXZSmwqNacmw7Lac5zjjM5L6wOKytlh8KCgQUF0TmLBPtVSpfLzHGNOmWHdVKQcBmSamCx
1OfUChnOMSY2Did/BC/7ZZdWIZDWVqMeN9/5HqkxKBXfsstNsqmRDO/lG7WL5QFFtkiCaoPAUgEl
wFh6Dl9KX3qoiPna73M56Q9Olp177xWSnHoftf8icrPf2QtG/9mfKkDvqOEd+y8ySqkJgn2DsQdJ
lYfO5Rq5hkz72oGuOWWK5DqKrDclam4Ae0jevNUwCtYm0jfXLN8wtJ9j7/4Vayiagmn2yqnLEBHg
LxefAfZcYVPJxONpt7Q2+Btb5t57/5jidaPomVNBSpmwdqpaNPwqy0meMutAklcKUUU+qnSC85S3
zvmE79CFOMLS47g5a9z0Uy4Qwrj3S6WysK/airivulbY1jxIFODPcDOhQNnbNTDF/a4rL9ZvyxOb
4dvNzgpkb3heiJWVp6UT0auKGZY1SLsfNKMSOUP0QbNDjw2VjYXqgjksIm/VUeLDGZs4E5xhuqGq
FB19FJyjcCa93+WYlNXLZumUNpXKHEt8P4CPBOEmCHW/ytqjZ0wmuEG3hjVZLDoKkyBlXvdV5nUK
+6BWKxdLiGWnLqA9P364mMKYBV6cY788drG3a5SK+9UWAeOcz6UdVIlm+5DLbUAdMkyC2jxs8r2g
34vqF8WNGHE0p6OPQd1kEb/Ad1jYfrJZkvM1z3RDtXvI9oJHrhVGd5z/0Taksq70B/sML9DqvGA/
ARJzrbqVBd2iATpEapF8i8lxbjhbVlANqBxSo9Yo0Fng1GF0aiK7qgIok5fowB9UPCmH4kp+yblU
Mc5RpcwofBa1L2v4LC9VTdU1jXWsJ8tJXaHP2IvvVLj3JGLNR1yddwgV1P2m9OnZeeYM7D7f/mxk
ZvRHhm1GT25f1lXHbSV2B54FabHTwKWbIZqtiW4DbNYyQpPbrJMYdgOumyfwqglo4yUP7AlHrPaT
nlOr/dgPBq72IxkMdbVdsbVzuUY+QXVXNp3uCzprq8+yNMCuPpRmieS6V28+OrJdfWVoKcQTQ7JT
iEvAbowiWzi5B6rHTbJbA8UXjAKQPH+I01feIa76SdOo1ZmjIHl0FhfONXteRlLSzOIJoKgpf/1I
jpxUHJtc60zgZywd1ryAvWwl7Xo2Z0nPd1oLXg5lZV2VOQj0AF4RLUg+ESdcIOCrWv+OTpkPhcOb
hIyCV6NkRa9seUOee1BdJhjs7J5RSjCJlvSU3lAeVtdJbwE/s3Qic3p57ezJzCp6U97vFCo8IQf4
meWVO07gE/1ygCcR2hC+wK0nMFzCE2SL1EV4hYC/FIdCZm1oe6yapgncg1kcdv+iKnHmOqS9grlu
5SHo5xuFRh8RkGmTTK8UTogQSS9UVIzsc9JkwZ+anU0T67r5WOuVznXfoZG4ygOwymfqc/8MJUTs
Jvm7hitbvjRU2TLxTJ2wZF3QUfu7URXUUsYbOcCCr7GX1tzPc3ToSBgxpiz6APKvvNaDyL/9JxYl
DExZ2CSFw3yLoQ26CD4cAut3nHDccsN3lrsHp1GCMU0pUNh9wUUdCPnmE53nHbczigcussJ/6rmp
AxOgRVAxPVGJmKEQBEhwencu35FB502lWr4A8tA6e/UFS3kpP/3HQqDZdpyQzwUd1yeWTp9dO7vK
aiUGzibcMx2nQOPa0soaVihKbY66U2QgUiEPZeiOCBi16tLDncutn24+6ZirOqRQJ6nngMPdwkbg
tRGID9aZyA3ZlD/m+5E/lBjPowk/6EI7HAQ6melNo3A8pYHzVn/zmy3KctnUQc4ICmcNcQlz5FYB
A1SWkD++3ZfQQU5Uq8yUwlCnJn08zlXhlk4RMzqRWRHCNDovR1v8Do/gS7z0WGDbEDz4qkqFVzqa
CL/Oq/2xHsaaUzYjZSE4Np/0+YxuFeZOLK1m1s7uEax5y+jpYXJwkWiOC/LW2V5kRKFWmAkPPcgQ
yFVAdKqg/nfedSi7khAZB3dxGY6edYLXdp12Qa/Mx2evgIjzLP6zVWtkbZQftRBfVkxxIiLLKgVq
yUZ0cnxjIVIVC0CKdr09I4+1JG25QR/Al9atEtraZero7S6uxNryHXtlKY5YdNfCDkJClfVCytiy
YCYVPF9kt5ZomC0DTmq2DrSQGYobpH0Bjym8o6xOI+H+CKLL4JpMHTWgcuRTazBxlLzGv1y87v6z
i4uxdApWqL2zMQQ0k6OXhSaycEiGaTtEU1gdGXMUB//UoMJS+w013r39ZhKUxAxk10A46rlfmaeb
h7WHx/xLeNLHvztfiln0/+bVUOOvFupQSv5rxbdbV/Jf8/lbWvJ/eHqqvndsg7NGvFJt+qMzTThR
XFW/0Sy5C3Bqnhsy4Na/NkLX/tNDvyE3wJ1fjfl1eDdykw8MZ+gIwgMcWUvrLJSXZYBLbYnu5moN
pMO5JzuMOAMPc1rTqHYjOuFmAS+1Bg3cZYwQBOQc9wN4+xe4it3+bIQbPbEf4xZt9F/T7kzgBBn1
7ty1bXUZB/JYuh1Lt78a6TZh9XtiM41iAxaR8V3T2+uuKSrX33H21NlTUdSe4KufA3vYTi+dWlrh
Ok7ordTW292X9PGR99zDLmlSuLkdCclNR0TW/Oame0PQOQmcg7+PbVa9rdk3gGdgaWsYcTSd9/yi
2AzFoOrDqdvfD0kUo7j432Q4dV9RTEHhEEQxGZe/lUjqQFEsPKuPHYaJTX4OFkuIITCqR7l8vsob
Mxsxvypeg1/FYGb9msmiqOFD4XX8yZhDngIDfNrC1WGKmYMLFCygsVXHpWHuJGCX0OkijDQWfsF9
y8DVDuSDAOjz5J2xRSfCAT9gRa+MGycZMKkALyYLzBC9mEOKLJcHKSHKCSRHOA+Fc8ZUC6PKwMNP
V9J5c5CEJTFF2gHidQcVarWTvHVCrebze0CoXc7ckTmFuNyVO45nztyRyayMRLjtfIDp9z+OP3Qd
Rx81H+t83Pmk82nnMyLazuedLzpfdr6yiZYgfh0FYvunzjftn5xt1f7ZFpntjdW60fpAvyUibSwk
lGx92Pqo+cogUPhYWh+1bgRtz75Q7AO28603OxrXABDt2clso/Nd87XO94LMTdY0UGVDYseIfH7a
PdikQ07dUmrPzg+S0Hu582PnYuc+MVosiP+0n+48f/O5m0ya9xO0cP592/mp9V3n5+5FGmO4LgCX
nf2F1mVXtieRXp/WxW3dfrL9FHp83PqEenjOcX5qqjzLvreIq9ZMLBfQ+IUywcc7T7iSgr6Pi9aQ
194Xaya8wVKsXvc++ZPd+7sPKJ/0dVK+qX/vfXTL3KC70sI3H5S/6eBN+KbaR/mk9vXvHMGMuGYQ
ht8XFtjVTPt35N+P2E4zED/iYe7wkZpuJAHYj/KJzv16+rS1N18UrAkpBsddH7LsPNB9qOvGugb0
cSJdw157X/QP3Vsn+5MPdy8rnwwiy/D3v8shFCJgF3MO1P6w/RH/lNrUzsOie/o7fNHMlYU7UhJk
b4lP2O1IofZ3se0hGlhBawnRoKbohh4Vsqf+9ew+ovBcm+P+cvEVV01yev1y8VUf5enByh/tt6Qe
RqSvOt2CP6thYY8KaLbRwpQVyWYhtL+i23mR5V6xU3/Jt/uY/2NBcD3KG6bkK473lsu9wjE6BKnX
lXMGkuKcZPyCXEgQB5PouORE8tegciGXLpPLhVE0gzjpILuPKxpE953ute715iVo4NVj5VK9Rgp4
bcOyoE8vGsV1ZEliavZGTXlA12wzNctQHuczOMfEZ1DHGdF03+2+hx303+Yj3fe7N7ofdD9svdO6
0v2o+3Hr+9aLravNr7ufkOzf/bT5WvczJvtf6X7e/aL1ROvZ1jvNS1x8wrMvu185z9rfdr/ufsOe
ftv9znvK9x6eft/9we3/Fh8Hnv7Y/cltC/7b/pY9/bl30YNAT3r39e73erMnD/QedJ4w7ZaePdS7
hGeYS+/h3mV623uE5oM2l3tkhmDf6F3pPdZ7nLV/ovcka/UU2lzpXe09zSD+wHBwufVj8xE8fab3
rPwUy2OVsl5WTufSCjV+rvd8eGPnOg01fqH3YnjjeYodtxu/1Hs5vPEhbmlljf/TeyW8MaLSvdav
9l7r03pGmOLrvTf6tGZZS+3Wb/be6tP6kDDJt3vvtK+DBq82L/Wu9a6zNXq39x57Rv0vdd5mz/7b
e7/1RO+G/fRy5x1aW64Z4e0HvQ/b13sfOX3c5x/3PvFB+rT3GSB9HgDpi96XgPSVD9LXvW8cSPj1
rav/Ly6dWVs+tryYWVtK3XkMl4CPLy/9lfwMa2M7wNgO8Gu0A7xw80VWRCGQsIdoD2jQzfJYBgHY
z3Hpr5Et7OC/yDFVqpvZVN3xDo3tAmO7wJ6wCxi1sUlgF0wCqPxC7XZYcsFh2ATg+0rV8ybMAqQz
162y45YdWwbAi1mq6iHZBUag3Usuowi2hrFZYGwW2BNmASkjBL8CqMltVDqvBgXh0kn4oLzcF0rn
sWoxVi3GLsaxi3GsSoxdjGN9YuxiHLsYxy7GsS6x13QJe8FVhWCsYoxVjLGKMfZejFWOscox9l6M
vRdj78XYezHWOMYax97SOChaahXFBVB6mhcUoEt+41wAv9VcAJ2rbjajiJcio97zvNG+2HlQvunJ
6vzHzlXCfAUSboKXMGqWxNZrfUBoUhaLyoOaeSfRxFatTaXaxK2fGJJw1rwaR0OYlJOodpfndWCY
czpuFHZ5OhIvplynvA6gkIdAKyV5mQ6Dswh55YbJvtsvP83f6nmq6CsVbPJKBysQ7NwYvBQ7FXzs
n/9GLN7u62FnwgiCh4QgT0dNCJIvV4s441hZeO9q+7qR33YTTzi5PqiyDtJylAtmXsr96zeHx63h
/nrnITDJdxUmSVm8BkoJ1XovYcJ3u4wTZWYoGOumx/OHRfbtd+OyXSe/uzu0kNRnu4A0XSKQW4gq
KXmAlFvDJw+8fTMgWc4J2gKs/OiGU20UiS2wN5gXDM9YEVpkm+Aloyi5MlrvuHuGioSDFVHJ4Dzv
g4zYyNu8ajSQg5wKC5Z4Rhvmu6fy9tSmgo8g9TNto8Z6wdpS0mD8jnJnU3oenjs7WnaPjH7AbuCA
nI+bUvqQ4ostrH6MCtjLz87lkXlnEwXt1XQdgeN0jWc7lIDax6he1k+B1f1l7SVWw1K9Z5FkcguZ
QdgPYj6/anZzHBlSWNIjEi53nc1464RC13Ldv72ArLsoy8xeQhJLe7PXsLTGBIO9hCYuqgTkmdTz
BlSR/E+f3DxCMp79nONCPMnDcEhFBiSWw7j1lkl1ByCSK990OTQSo9msX+Tlo8/rw1kkGBnhaZ1y
z/eTDrHCrJ0v/VrE/gGCq6Y7fxE0tuEkJBrnFvpN5BbKbBvVbOqkWcfuGZvJxmay3TKTMT/3b9FO
tlgwajVr09oQfWO7NcM7q1mI+tWdYU5wqbRRKNcaCDX4LVnNVhvr582N3TZwrpTrLumkypspxq1p
w94Ka9lamcWdjMpYlthShkLlGvESh9aqVU3BG30KQysKEgezrDnJPPV2tW0zZVTNVKWAnBcsWgZm
NDi2i6mdcgPebdgTyMW9WS4UytuUwtJzdiNZJhJq4L+k6LKzVPX5xlR0Sc3tPqPw1L1rE/thVDax
RFNm+2M3phjTlqWhxsVyKUeV0QuMrGopkFQ9j1guYyNvmRco02z9YGq5nqqamwUwphqjSCR9BeUi
8QWLwMiCejm1EtnSY/wX0RkmUr3mjQugb1iUrBKomz3fLlfjWq40417Dlznhb5SLJvaCVYeluWr9
20wVyyVzh9jWLhmpQke7bRUKMJILMXJAHt/htV3bskcReLPrOzSqOSmZmcMq7qkZhtuCEk3xrwg3
3VNzTGrI0Z6Z0oa7ywQXaRSytJHy5RK4CvbR+g7nLwZ0SiispQ2TnG7Sh9bw7y3GpSh8jLXOImzO
FnTAoNaZQsrN6xswdlcvWBtmbS9adRbLFQtsr17+jZl1RLcp1ge80QBn32wUCjujteYE2GmGHJE2
NgKJlzTGdpqxnWYczjQOZxrNvNKp39eg2fwBDp3NuuGRzzi4qZ+5JjiKiaOSfF6Id8AiDxCYRMrS
K8MIPQqrTBRWHp7PgIVmRIxV8nTEkIiKvRkbMg6qGAdVjIMqxkEV46CKcVDFOKhij+vT/Wvsp1bP
nsmspUJK4ev7H80cW8ucofxUS2eWT2X0iaqCikyG15b8dRR1vPmov6zj1PS0XUx/REUdOzeSwiGh
Wypp+PLeqdR96ws6KniMVD1R8RnrsHhra3THKOeYLLZqjVhLao2doOPYqturHDGqBR/NpNZCmbu+
Z5/CwUFnQnBNY1059DVoqXmIebZ4B6GPF1LHGknrwmNNnF8StuPqmj+1uYuUFufnJEJ4WmLAbaop
q8BoPyddU35BJzO7xqgC34383rGoW/9RJ5sHecZv2eynhjL7Yd4ikXWXkMiBsGK42rdOvWrJ4AGt
JrZ5o3u1fdEnZszNcTFj2FaPzpW9GqVzs59tdfduriVD2uhurkVCVfRon6iFj1nhnAFKH3NRw+bm
vObxeoNqRHOrLe1zxH3CuOkWQIZYn2twy6Fom0UIT91Cu1tQGFnraib+BDGMTURQcLVYnLGR5mLR
KREUTRcW3v7+l4vXo//zh77658TK8olUCIRh2w3G1aFv3xscZ2H4K6WOwP2wNVYyxoEB48CAcWDA
OM/JrkxH4MTk/4dzlnwz49QmwfEFPhe93+e+ZVIaE0SA1kkLdMIJxGx9LE2fHUogRwngpxu/4PQU
UiuwFbKjGGDszhsVxknxXxbwYCGEHjEWUlwDGwe0Y/svtKLoB7OAWAYArlgFDNvTXrk9UQhWgCsv
IJHFqt0JkRS2p5/OcRIU9rupXHA9wDhA/0rxkTtTcrx2LE6ihsljIlsISUE3cuWxGZLkXESILQ+D
gCZPIRZsDvbMrXojpnrdfbbzGv5/3W+u79C5mMiUfcIetiQMfJ7Y1E5oGg6oUwx3EqzvEsNC0IZV
bBSHY/0/YWYb2QY2j56ZKmsRyTKOzKjlTcpti+1kL4gs+Ch41AF1BBYXKKPZwcFwIlbgyEsRDY69
CIP7EbacBeBeBBt1PlkvzAomuuyUCQZ05fSYqltZg7R5Hk/FApFwJQh6vG9zI0IJB36Om3oLYLJ6
d57v655LHtH5pLsooQlP6LgZssxS09RRcxv/Jl0EjC3n41iq017zBST59kH/5eIz4MlyQlU+Bw2A
/nhnPn3t5G6GHVvgyjD7EHLVkwV/NGpYlC3OwlmkFgvScE8yXgkIbwvWQSCpfxTHODJjHJkxNpYM
biw5ZprZdWNjbCkZW0rGqS7GqS7GqS72TKoLhzPTxXd2IRSXsqs741wXsXNdvKK/9y5euKX77hTU
pzGjqNkrZBtKPbUNqRS73MQ/WdyHoLu6lHsAdUBypmg9MXD5P6eznNCy4sIsWiA/AUErleupjXwZ
l/DpBr6Bi/kluP948oM6bour5hPd7MqpvFmosPllkSyhUCaVJ7XZqGJs1f14iTQJAGchbULRJBPI
BhyGRGkm0iukNriOi5+IhkAWBTYj21iC7AUGEgXYo6afLMECm+8esJcsOkMfjpVjlfCyFw0mdw/P
XrIKCQBHQ25sLrmNzCUrZWdDgw3krAsmadi4025uM1aD55t46G7zKvEFSgTk7vWhWUsCkpKcb2Rz
Zu2Xiy8RPyRGY5+CXqahX4GxRDM3ZIjIlyvEUu20NCzvSq5ME7RZNUuohKBznAfsYEqRIbx0MDVO
EjFOEjFOErFnTCcnjUoZFuSx5eT2CmQ/mTl9J91zOr10MnNiNbOyOzHsODqdo0lgEpmD8LPbV6Bd
WdO5E669zi5oNmRuNwtwtOZgVyeDOrt3bl/WdJ6jWRFfKDTI/W3rMraOY7tW0Nx29Nv97VbnsTnQ
iP4TO2zZF7I8NXnoELsZdcP/Kj2LWFHEhb7Sfb11TdUsWIDuEC5O3Xw1KZw1wpJE0GSkSATqCMSD
xpY0LDIyJByW/5p5Yi3sNNdupbjm15MCI64qDevJpJBOlmGtCgncjnsjjBE8l9vVC2EKfURSBOx9
FEIbkcAgshlUoQxHpouIw2EU4WzvEMqIhC3V8BFCHHHgcbYSQh+RgBWIMpj+5a6pP3K9/bWf4x4h
jisSewi3Xbb9osiGAbczHNWUsYRlCzGrfDYet3RtUDyixu7Cw1zcRvYDMf2HJ4pvQZUoVsoeIUS9
ifqgj6Wm5yfT4gURl5km5jYn7ME5bnmJVgfgFISWgA2eYAfAVurgkNR0BZ+6wcagXH57zA80sr7P
dBofAJEEco1cQy6t+7Y+PMEmYU5mTggFo624mT9f819iTqfZUd154+YbvmvMia1pJ8pZyS53k3TU
oV4/bn+TFOKyXQVahNZNfGhRINx6wDXm/vYvP03bREGiX9ZUiFlGYvLbxwruIgLiWJMhKXiLBAlw
6g1wcxKcEQTJNH6qEy3tBvmynna36Dn+4sHUIgsudORcdePVKa7o1t+H5DLIUC5FyuYxBVPy9ALR
dPRg6jjowhEoQ5UQ15/iRIjKLhfd+ejdTVfPvr2d50Gjy0zPLcwRg7z5ht8RMjR15a1hs8fkDE3H
HkeY6yGRZB+W60HBZXIumYS36bnkiLM9BIsiEan+5mPtizBWSVblzkuJLro2wNopIBwGCYnCh5HH
qh8Iv3nVZkZ8UCwM3uYZdKGUntri/Tqq4/NI0zxCT9kVVJgj4ZyFdyxnUKsA71siJDG7wPBvsyTG
D9NI2akhWIccMZMjxAnTJXUuVWyUsixfNjDEkMe7I0IU3XEbF+gbJrpIlqSyFe5htXsII5kM6fUw
FP3xC41EuP3R/xReOpg6odwXkZhvqLbKW3KlgO6kWIivdY4Ckq0cWOfoAyyTGkua4T6GL4rruHjH
NQvngU5fZfRgg+qvsbij2zbOW+scPL924hupKh9ov6NbS+4p1PuZdEAET1Pw65gL6F/yY34g99zz
L+XJkr8RUcJWY6tBvl2R2D3Kst9qHajCkJgB0wttUcEghBs5RaU11AqZwX5YHYj+2rB2/FHTDdA9
+WjZBsKyDha4R8jON8BFS+/yE9YBBjXwuvMouIE4eJYZ1TbV34LsAuOL9WOHZzKH5z/337OP4hsO
oLqOcdDK7jt8z76/ozwPqlnUz63twIT3z4N3Fwv7Dk/u33euahZqEwfp3/sOp/fvy5Y3TlfLldqE
UanwRlPCQ4qu4k+n9+9D+Z3sBO+PBg1W4AfvbFgzdgPx1b7Ds/ZTXPIjuaDGn845T+s7BcQ/sGfz
9+7fhz2ITB7EDkc0i4VkszgUaxYQjti6jmgOafRNMok0vhFjFlwQOMDyro5qJnicaCYOMUabCc+b
dYDJtaOaiTPQuDOJtz943vYDxgj3edr5dtyZzMeaSW1rVONPuMXT8fY4KecNRBeObJdPJdzlU/F2
OU8mN6o5JNzfU9H399SMNwmzNJJJOFs07iTc4UabRM5YZ3aHvbYW0fe1PI09thoOW4g4DdyZgV15
REvhsJqYc5h2WEJEFsumMJplmHa4TNwpOFQYYwoHbJPEHluMeDIIhfAbB/gN6FFJ6AllkOl4MkiD
csYcoIvgozrCpxOKINPxRBBxIiPaJQllkel4soht1RjRaswkFERm4ggi9/7z/wM=`;m();var hP="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Qp(e){var s;let t=new D(
128).fill(64);for(let a=0;a<hP.length;a++)t[hP.charCodeAt(a)]=a;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var Cq=256,vc=null,yP=new y;
function Kb(e,t){let n=`${e}.${t}`,r=yP.get(n);if(r!==void 0)return r;vc!=
null||(vc=C.parse(ou(pP(Qp(gP)))));let[o,i,s]=vc,a=s[n];if(a===void 0)throw new E(`No template ${n}`);
let u=g.keys(a).map(c=>{var h;let p=((h=i[a[c]])!=null?h:"").replace(/[\u0100-\u07ff]/g,b=>{var x;
return(x=
o[b.charCodeAt(0)-Cq])!=null?x:""});return[c,ru(p)]}),l=iu(g.fromEntries(u),0);return yP.set(n,l),l}
m();m();var Rq=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,Dq=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function Gb(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function ef(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(Dq,(r,o)=>o!=null?o:"");return Gb(n.replace(Rq,""))}m();function At(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ye="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Ee(e){return e===null||e.trim()===""?Ye:e}m();function su(e){let t=new y(g.entries(Yp(e)).filter(
([i])=>!i.endsWith("/"))),n=g.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return ou((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return g.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
ru(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>iu(g.fromEntries(
t))}}m();m();var Ri=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,Oq=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),Aq=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function tf(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(Aq))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?Oq(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var Nq=/<Relationship\s[^>]*>/g,
bP=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function nf(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(Nq))!=null?o:[]).filter(i=>bP(i,"Type").endsWith(
"/officeDocument")).map(i=>bP(i,"Target").replace(/^\.?\//,"")).find(i=>Ri.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var Pq=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
Iq=/<[^>]*>|[^<]/g;function $q(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+At(r),i=t.replace(Iq,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function wP(e){
for(let t of e.file(Ri)){let n=t.asText(),r=n.replace(Pq,$q);r!==n&&e.file(t.name,r)}}m();function au(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return g.assign(new E(`${e.code}${t}`),
{templateFault:e})}function uu(e){return e instanceof E&&"templateFault"in e?e.templateFault:null}
function xF(e){return new y(g.keys(e).map(t=>{let n=e[t];return[At(t),typeof n=="string"?ef(n):n.map(
xF)]}))}function Kee(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&
n!=="loop")throw au({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=o.get(At(e));if(s===void 0&&
i.num===0)throw au({code:"TAG_UNKNOWN",tags:[e]});if(s!==void 0&&n===void 0&&typeof s!="string")throw au(
{code:"TAG_UNSUPPORTED",tags:[e]});return s}}}function Gee(e){var a;let t=uu(e);if(t)return t;if(e instanceof
E&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((a=n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=uu((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}function qee(e){try{let t=su(e);if(nf(t)!==null)
return t}catch{}throw au({code:"NOT_A_DOCX"})}function dd(e,t){let n=qee(e);wP(n);try{let{
Docxtemplater:r}=(kF(),Jo(wF));
return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{changeDelimiterPrefix:null},paragraphLoop:!0,
linebreaks:!0,errorLogging:!1,parser:Kee}).render(xF(t)),n.toBytes()}catch(r){let o=Gee(r);throw o?
au(
o):r}}m();var TF=new y;function md(e){let t=TF.get(e);if(t!==void 0)return t;let n=su(e).file(Ri).flatMap(
o=>tf(
o.asText())),r=new w(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(s=>At(
s.replace(/[{}#^/]/g,"")))}));return TF.set(e,r),r}var Fu=(e,t)=>g.fromEntries(g.entries(e).filter((
[
n])=>t.has(At(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>Fu(o,t))]));m();m();m();m();m();m();
m();m();m();function pd(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function SF(e){
let t=e.toString();return fd(t)?pd(t):t}function fd(e){return e.includes("e")||e.includes("E")}
function Ff(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return v.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:EF(SF(e))}if(t==="string")return EF(Hee(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function Hee(e){let t=e.trim(
);
if(t.length===0||v.isNaN(v(t)))throw new RangeError(`Invalid number format: "${e}"`);return fd(t)?pd(
t):t}function EF(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function Mf(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!v.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return Zee(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function Zee(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(fd(t)){let n=pd(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Mu=["","one","two","three","four","five","six","seven",
"eight","nine"],Jee=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Vw=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],Lu=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],Yw="hundred",RF="zero",Vee="minus",
Yee="point",CF=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],Xee=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],Qee=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var qo={word:"",hasHundred:!1};function Li(e){if(e===0)return qo.word="",
qo.hasHundred=!1,qo;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Jee[t]:n>=2?o=t>0?Vw[n]+"-"+Mu[t]:Vw[n]:t>
0&&(o=Mu[t]),r>0?(o?qo.word=Mu[r]+" "+Yw+" and "+o:qo.word=Mu[r]+" "+Yw,qo.hasHundred=!0):(qo.word=o,
qo.hasHundred=!1),qo}function DF(e){if(e===BigInt(0))return RF;if(e<BigInt(1000))return Li(v(e)).word;
if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),{word:r}=Li(t),o=r+" "+Lu[0];if(n>
0){let{word:i,hasHundred:s}=Li(n);o+=s?" "+i:" and "+i}return o}return ete(e)}function ete(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=Li(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+Lu[s-1],i=!0):i=
!1}return o}function tte(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=RF,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=DF(BigInt(r))),t}function OF(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Ff(
e),o="";return t&&(o=Vee+" "),o+=DF(n),r&&(o+=" "+Yee+" "+tte(r)),o}function Xw(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Xee[t]:n>=2?t>0?o=Vw[n]+"-"+CF[t]:o=Qee[n]:t>0&&(o=CF[
t]),
r>0?o?Mu[r]+" "+Yw+" "+o:Mu[r]+" hundredth":o}function nte(e){if(e<BigInt(1000))return Xw(v(e));if(e<
BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000));if(n===0)return Li(t).word+" "+Lu[0]+"th";
let{word:r}=Li(t);return r+" "+Lu[0]+" "+Xw(n)}return rte(e)}function rte(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=Xw(s):o+=Li(s).word+" "+Lu[i-1]+"th":(o+=Li(s).word,i>0&&(o+=" "+Lu[i-1]))}return o}
function AF(e){
let t=Mf(e);return nte(t)}m();var Qw=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],ote=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],NF=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],PF="ratus",
Lf="ribu",ite=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],IF="nol",ste="min",
ate="koma",ute="ke",lte="pertama";function ju(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+PF):o.push(Qw[r]+" "+PF));let i=e%100;return i===0||(i<10?o.push(Qw[i]):i<20?o.push(ote[i-10]):
t===0?o.push(NF[n]):o.push(NF[n]+" "+Qw[t])),o.join(" ")}function ev(e){if(e===BigInt(0))return IF;
if(e<
BigInt(1000))return ju(v(e));if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),r;
return t===
1?r="se"+Lf:r=ju(t)+" "+Lf,n>0&&(r+=" "+ju(n)),r}return cte(e)}function cte(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(v(t.slice(0,i))),s=i);s<n;)r.push(v(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(ju(c));else if(
u===
1)c===1?a.push("se"+Lf):a.push(ju(c)+" "+Lf);else{let d=ite[u-2];a.push(ju(c)+" "+d)}u--}return a.join(
" ")}function dte(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=IF,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=ev(BigInt(r))),t}function $F(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Ff(
e),o="";return t&&(o=ste+" "),o+=ev(n),r&&(o+=" "+ate+" "+dte(r)),o}function mte(e){return e===BigInt(
1)?
lte:ute+ev(e)}function _F(e){let t=Mf(e);return mte(t)}function pte(e,t){return e.split("").map(n=>mo(
v(n),t)).join(" ")}function mo(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?$F:OF)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${pte(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function jf(e,t){
return(t==="id"?_F:AF)(e)}function FF(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Jl(e,t),
words:`${mo(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var MF={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function fte(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function zf(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[v(t[1]),v(t[2]),v(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=fte(n,r)?{year:n,
month:r,day:o}:null}function LF({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function Qn(e,t){return zf(e)&&Vi(e,t)}
var jF=e=>zf(e)?e.split("-").reverse().join("/"):null;function tv(e,t){let n=zf(e);return n&&MF[t][
LF(
n)]}function Bf(e,t){let n=Qn(e,t);return n&&`${tv(e,t)}, ${n}`}function Uf(e,t){let n=zf(e);if(!n)return null;
let r=ta[t][n.month-1],o=MF[t][LF(n)];return t==="en"?`${o}, the ${jf(n.day,"en")} of ${r}, ${mo(n.year,
"en")}`:`${o} tanggal ${mo(n.day,"id")} bulan ${r} tahun ${mo(n.year,"id")}`}m();var gte=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function zF(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of gte){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function Y(e){return Gb(e.replace(
/\s+/g," ").trim())}function Ps(e){return e.split(/[\r\n\u2028\u2029]+/).
map(Y).filter(t=>t!=="")}function po(e){return Ps(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function zu(e){
return Y(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var hte=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],yte=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function BF(
e){
return yte.test(Y(e.signerPosition))}function Bu(e){let t=Y(e.government);for(let n of hte){let r=t.
replace(n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return BF(e)?Y(e.
signerPosition):null}function bte(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Is(e){
return Y(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Uu(e){if(BF(e))return{first:Y(e.signerPosition).
toUpperCase(),unit:""};let t=Y(e.government).toUpperCase(),n=Y(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ye}`:Ye,
unit:""}}function Wu(e){let t=Y(e.competition),n=Y(e.year);return t===""?Ye:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Wf(e){let{language:t}=e,n=Y(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Ps(e.signerPosition);return{kota:Ee(Is(e)),tanggal:Ee(e.decisionDate&&Qn(e.
decisionDate,t)),tanggal_pendek:Ee(e.decisionDate&&jF(e.decisionDate)),hari:Ee(e.decisionDate&&tv(e.
decisionDate,t)),tanggal_huruf:Ee(e.decisionDate&&Uf(e.decisionDate,t)),jabatan_penandatangan:Ee(r.map(
o=>t==="id"?bte(o):o).join(`
`)),nama_penandatangan:Ee(Y(e.signerName)),pangkat_penandatangan:Y(e.signerGrade),nip_penandatangan:
n}}function gt(e,t){let n=Uu(e),r=Wu(e);return{nomor:Ee(t&&Y(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...Wf(e)}}function ji({entry:e},{language:t}){let n=Y(e.institution);
if(n!=="")return[zF(n,t)];let r=po(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ye]}function Kf(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||Y(n)!==
""||Y(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Ee(t&&Bf(t,o)):"",penyerahan_waktu:i?Ee(
Y(n)):"",penyerahan_tempat:i?Ee(Y(r)):""}}function Ku(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ye}`,uang_pembinaan_huruf:`${Ye} rupiah`}
;let n=FF(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function zi(e){
let t=po(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var Gf=({results:e})=>e[e.length-1];function qf(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:Gf(e),standing:s,
winners:o,
number:a}})}var Gu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:Gf(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},$s=e=>t=>[{about:"",fields:n=>e(t,n)}],Bi=e=>t=>t.winners!==null&&t.winners.
length>0?$s(e)(t):[],qn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var UF=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var wte=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Hf(e){if(!v.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of wte)for(;t>=r;)n+=o,t-=r;return n}var vte={
id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function WF(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function KF(e){var h;let{language:t,
winnerTerm:n}=e.
competition.settings,r=vte[t][n],o=e.result.stage.title!==null,i=Y((h=e.standing.title)!=null?h:""),
s=UF(e);if(!s){let b=i===""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=jf(
s.place,t),u=Hf(s.place),c={title:[r,n].some(b=>_(b)===_(i))||!o?"":i,arabic:T(s.place),roman:u,
words:a};
if(t==="id")return{full:`${r} ${u} (${WF(a)})`,short:`${r} ${u}`,...c};let d=`${WF(a)} Place`,p=n===
"Juara"?`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var kte=3,xte=104;function Tte(e){var n;
if(e.length<=kte)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
xte?t.push(r):t[t.length-1]=o}return t.join(`
`)}function Ste(e){let{entry:t}=e.standing,n=po(t.innovator),r=Y(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&_(n[0])===_(r);return{names:n,institution:o?
"":r}}function Ete({standing:e}){var n;return Y((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function Cte({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,
i=n===""?e:e+o;return t===""?i:`${i}, ${t}`}function Ui(e){let{settings:t}=e.competition,{entry:n}=e.
standing,r=KF(e),o=Ete(e),{names:i,institution:s}=Ste(e),a=t.rankedWinners||t.letterScores?xr(e.standing.
score,t.decimals):"";return{kode:Y(n.code),nomor:Ee(e.number&&Y(e.number)),inovasi:Ee(zu(n.name)),
instansi:Y(
n.institution),inovator:po(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ye:Tte(i),
instansi_penerima:s,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:Cte(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Tn(a,t.language),
nilai_huruf:a===""?"":mo(a,t.language),kompetisi:Wu(t),...Wf(t)}}var Rte={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function Zf(e,{language:
t,letterScores:n}){let r=Rte[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var GF=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},zt=e=>`${e} (${mo(e,
"id")})`,gd=(e,{settings:t})=>Tn(xr(e,t.decimals),t.language),Fr=e=>({kode:Y(e.code),inovasi:Ee(
zu(e.name)),instansi:Y(e.institution),inovator:po(e.innovator).join("; ")}),nv=(e,t=4)=>Tn(xr(e,t).replace(
/\.?0+$/,""),"id");function Dte(e){let t=e.map(Jt),n=t.reduce((r,o)=>r.add(o),new Fe(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${nv(r.mul(100).div(n),2)}%`)}function qu(e,t=[]){return e.stages.map(
(n,r)=>{var s;let o=xo(e,n),i=t[r];return{no:T(r+1),tahap:Y(n.name),bentuk:n.form===null?"\u2013":GF(
n.form,Gs),tanggal_tahap:(s=n.date&&Qn(n.date,"id"))!=null?s:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ae(n.weight,"id"):"\u2013",jumlah_juri:T(it(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function _s(e,t){let n=Be(e,t),r=Dte(n.
map(o=>o.weight));return n.map((o,i)=>{var s;return{no:T(i+1),kriteria:Y(o.name),bobot:(s=r[i])!=null?
s:"",rentang:`${ae(o.min,"id")}\u2013${ae(o.max,"id")}`,uraian:Y(o.description)}})}var Jf=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...Fr(t),status:GF(t.status,Xo),alasan:Ee(Y(t.reason))}));
function fo(e,t){
let{settings:n}=e.competition;return qf(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Ui(r);return{no:T(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?gd(r.standing.score,
e.competition):"",...Ku(r.standing.prize,n)}})}m();function Ote({tieBreaks:e}){let t=e.map(r=>pa[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Hu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>ae(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
ui[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
Ote(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var Ate=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,Nte=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
Pte=200,qF=60;function HF(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function rv(
e){
return k.from(e).reduce((t,n)=>t+HF(n),0)}function ZF(e,t){if(rv(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=HF(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function JF(e){let t=e.
replace(Nte,"").replace(Ate,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function Ite(e){let t=JF(e);return rv(t)<=qF?t:`${ZF(t,qF-17)}-${Xp(e)}`}
function Vf(e,t){let n=t.trim()===""?"":` (${Ite(t)})`,r=e.map(JF).filter(o=>o!=="").join(" \u2013 ");
return ZF(r,Pte-rv(n)).replace(/[. ]+$/,"")+n}var hd=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function Zu(e){let t=hd(e);return Vf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var Hn=e=>Vf([hd(e)("jenis"),hd(e)(
"kompetisi")],""),go=(...e)=>t=>Vf(["jenis",...e].map(hd(t)),hd(t)("kode"));var $te={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},_te=e=>e.split(
"-").reverse().join("-"),ov=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${zu(n.name)} (${t})`};function Fte({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:s}
)=>({
juri:ov(e.judges,o),peserta:ov(e.entries,i),tahap:Y(n.name),alasan:$te[s]})))}function Mte({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:s})=>s===
void 0?[]:[{tahap:Y(n.name),peserta:ov(t.entries,o.code),semula:T(i),menjadi:T(s.rank),alasan:Ee(Y(s.
reason)),setuju:s.votesFor===null?"\u2026":T(s.votesFor),tidak:s.votesAgainst===null?"\u2026":T(s.votesAgainst)}
]))}
function Lte(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,r=(a,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:h,category:b,categoryRank:x}=a,A=[p!=null?p:"",b!==null&&x!==null&&!u?`${b}: ${x}`:
"",h===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...Fr(l),peringkat:u?"\u2013":
T(Fn(a)),nilai:u?"\u2013":gd(d,e.competition),keterangan:A.filter(N=>N!=="").join("; ")}},o=[...t.standings].
sort((a,u)=>Fn(a)-Fn(u)),i=n?(s=e.winners)!=null?s:[]:[];return[...i.map(a=>r(a,!0)),...o.filter(a=>!i.
includes(a)).map(a=>r(a,!1))]}function jte(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${Hf(n+1)}`:"LAMPIRAN",tahap:Y(t.stage.name),tahap_kapital:Y(t.stage.name).toUpperCase(),
kepala_nilai:Na(tr(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:Lte(e,t)}))}function zte(e){let[t="",n="",...r]=Ps(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Ee(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function Bte(e,t){var x,A,N;let{competition:n,
results:r}=e,
o=qn(n.settings,t),{plenaryDate:i,plenaryTime:s,plenaryPlace:a,juryDecreeNumber:u}=o,l=Bu(o),c=Jf(n),
d=Fte(e),p=Mte(e),h=Gf(e).panel.judges,b=n.judges.filter(P=>!h.includes(P));return{...gt(o,o.minutesNumber),
tanggal:Ee(i&&Qn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ye:`${Uf(i,"id")} (${_te(
i)})`,waktu_pleno:Y(s),tempat_pleno:Ee(Y(a)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Ee(
Y(u))}`,jumlah_peserta:zt((A=(x=r[0])==null?void 0:x.standings.length)!=null?A:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:qu(n,r),aturan:Hu(n).map((P,I)=>({no:T.fromCharCode(97+I),isi:P})),
kelompok_kriteria:r.
map(({stage:P})=>({tahap_kriteria:Y(P.name),kriteria:_s(n,P).map(I=>`${T(I.kriteria)} ${T(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:fo(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(N=e.code)!=null?N:Ye,
lampiran_peringkat:jte(
e),juri:[...h,...b].map((P,I)=>({no:`${I+1}.`,nama:Ee(Y(P.name)),peran:Y(P.role)||"Anggota",
instansi_juri:Y(
P.institution)})),...zte(o.acknowledgedBy)}}var VF={needs:"result",inEnglish:!1,documents:$s(Bte),
title:Hn};m();m();function Ute({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var YF=(
e,{
competition:t})=>e.map(n=>({nama:ji({entry:n},t.settings).join(", "),keterangan:Fr(n).inovasi}));
function Yf(e){
let{competition:t,winners:n}=e,{settings:r,stages:o,judges:i}=t,s=o.flatMap((l,c)=>{let d=l.form==="presentation"||
l.form==="field"?Ute(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${Y(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",
place:"",guests:YF(d,e)}]}),a={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.
plenaryTime,place:r.plenaryPlace,guests:i.map(l=>({nama:Y(l.name)||l.code,keterangan:[l.role,l.institution].
map(Y).filter(Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,
time:r.ceremonyTime,place:r.ceremonyPlace,guests:YF((n!=null?n:[]).map(({entry:l})=>l),e)};return[
...s,
a,...n===null?[]:[u]].filter(({guests:l})=>l.length>0)}var Xf=({name:e,date:t,time:n,place:r})=>({
acara:e,
acara_kapital:e.toUpperCase(),hari_acara:Ee(t&&Bf(t,"id")),waktu_acara:Ee(Y(n)),tempat_acara:Ee(Y(r))}
);var Wte=5,Kte=e=>[...e,...k.from({length:Wte},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),
...t})),XF={needs:"rules",inEnglish:!1,documents:e=>Yf(e).map(t=>({about:t.about,fields:n=>({...gt(e.
competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Xf(t),hadir:Kte(t.guests)}
)})),
title:go("acara")};m();m();m();var Gte=["besar","sedang","kecil"];function QF(e){return k.from(e).length}
function eM(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+f.ceil(QF(r)/100),0)}function yd(e,t,n,r){let o=t.split(`
`),i=f.max(...o.map(QF)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.length:
a,l=Gte.slice(0,n.length+1);return g.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var Qf={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},qte=9;function iv(e){let{
settings:t}=e.competition,n=Ui(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:s,
kategori:a,
inovasi:u}=n,l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=eM([r,o,s,a,u,
...l])>qte;return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Uu(t).first,penuh:c?
"ya":
"",...yd("penerima",r,Qf.recipient,c),...yd("instansi_penerima",o,Qf.institution,c),...yd("predikat",
i,Qf.predicate,c),...yd("inovasi",u,Qf.innovation,c)}}var tM={needs:"result",inEnglish:!0,documents:
Gu(
"piagam",iv),title:Zu};function Hte(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:Wu(n),piagam:qf(e,"piagam",t).map((r,o)=>({...iv(r),
lanjutan:o===0?"":"ya"}))}}
var nM={needs:"result",inEnglish:!0,documents:Bi(Hte),title:Hn};m();m();var Zte={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function ho(e){let t=Zte[
e.language],n=s=>Ee(s&&
Qn(s,e.language)),[r,o]=[Y(e.decreeNumber),Y(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(Bu(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Ee(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function Jte({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(Y(o[t]),((r=n.get(Y(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function Vte(e,t){var c,d,p,h,b,x,A;let{competition:n,results:r,
coverage:o}=e,
i=qn(n.settings,t),s=Jf(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N!=="incomplete"),l=Jte(n);return{...gt(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Ee(Y(i.organizer)),dasar:ho(i),jumlah_inovasi:zt(n.entries.length),
jumlah_dinilai:zt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:zt(n.judges.length),jumlah_tahap:
zt(
n.stages.length),tahapan:qu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:s,ada_gugur:s.length>
0?"ya":"",aturan:Hu(n).map((N,P)=>({no:T(P+1),isi:N})),jumlah_pemenang:zt((h=(p=e.winners)==null?
void 0:
p.length)!=null?h:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:fo(e,t),jumlah_putusan:zt(a.length),
jumlah_benturan:zt(u.length),kode_hasil:(b=e.code)!=null?b:Ye,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":zt(o.present),instansi_terdaftar:o===null?"":zt(o.listed),tidak_ikut:((x=o==null?void 0:o.absent)!=
null?x:[]).map(N=>({nama:Y(N)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:Y(N),kalimat:P.map(I=>({isi:I}))}))}
}
var rM={needs:"result",inEnglish:!1,documents:$s(Vte),title:Hn};m();var sv=8,Yte=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?nv(Jt(e.value)):
"?",oM=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function Xte(e,t,n,r,o){var c,d,p;let i=Be(
e.competition,t),s=i.map(h=>Yte(r==null?void 0:r.marks.get(h.name))),a=i.flatMap(({name:h})=>{let b=r==
null?void 0:r.marks.get(h);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=Kd(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(Y).filter(Boolean);return{no:T(o),...Fr(n),...g.fromEntries(
k.from({length:sv},(h,b)=>{var x;return[`k${b+1}`,(x=s[b])!=null?x:""]})),rincian_nilai:i.map(({name:
h},b)=>`${Y(
h)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":gd(u,e.competition),catatan:l.join(" / ")}}function Qte(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new w(n.rows.filter(oM).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let s=o[r.stages.indexOf(t)-1];if(s===void 0)return i;
let a=new w(s.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>a.has(
u.code))}function ene({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var s,a;return{no:T(i+1),inovasi:Y((a=(s=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:s.name)!=null?a:o.entry),kriteria:Y(o.criterion),semula:o.from,menjadi:o.to,waktu:Je(o.at,
"id")}})}function tne(e,t,n,r,o,i){let{competition:s}=e,a=_s(s,n),u=Qte(e,n,o).map((d,p)=>Xte(e,n,d,
o==null?void 0:o.rows.find(h=>h.entry===d.code),p+1)),l=a.length<=sv?a.length:0,c=ene(e,n,r);return{
...gt(s.settings,i("lembar-nilai",t)),tanggal:Ye,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:Y(r.code),tahap:Y(n.name),tahap_kapital:Y(n.name).toUpperCase(),tanggal_tahap:Ee(
n.date&&Qn(
n.date,"id")),nama_juri:Ee(Y(r.name)),peran:Y(r.role)||"Anggota",instansi_juri:Y(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:a,...g.fromEntries(k.from({length:sv},(d,p)=>[`kolom_${p+1}`,l===p+1?[
{baris:u,...nne(a)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?
"ya":""}}var nne=e=>g.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),iM={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>it(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.name&&l.judge===i.code),a=s!=
null&&s.rows.some(oM)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.name} \xB7 ${i.code}${a===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>tne(e,u,o,i,a,l)}]}))},title:go("tahap",
"nama_juri")};m();function rne(e,t){var r,o;let n=qn(e.competition.settings,t);return{...gt(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:ho(n),jumlah_pemenang:zt((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:fo(e,t),masa_sanggah:n.objectionDays===null?"":zt(n.objectionDays)}}
var sM={
needs:"result",inEnglish:!1,documents:Bi(rne),title:Hn};m();var one={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function ine({competition:e},t,n){let r=zr(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...Fr(s),
alasan:one[a]}]}),
i=e.stages.filter(s=>Be(e,s).length>0&&it(e,s).includes(t));return{...gt(e.settings,n("pernyataan",t.
code)),tanggal:Ye,jenis:"Pernyataan Juri",kode:Y(t.code),nama_juri:Ee(Y(t.name)),peran:Y(t.role)||
"Anggota",instansi_juri:Ee(Y(t.institution)),tahap_juri:i.map(({name:s})=>Y(s)).join(", "),benturan:
o.
map((s,a)=>({no:T(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var aM={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>ine(e,t,n)})),title:go("nama_juri")};m();var uM=(
e,t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function sne(e,t){var c,d;let n=qn(
e.competition.settings,t),r=Y(n.decreeNumber),o=gt(n,r),i=(c=Bu(n))!=null?c:Ye,s=Y(n.minutesNumber),
a=Ee(n.plenaryDate&&Qn(n.plenaryDate,"id")),u=po(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:Y(
n.province)===""?"":ane(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:uM([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Ee(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(97+p)}.`),mengingat:uM(
u.length>0?u:[Ye],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:fo(e,t)}}var ane=e=>{let t=Y(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},lM={needs:"result",inEnglish:!1,documents:Bi(sne),title:Hn};m();m();var une={
id:{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},lne=5,cM=new O,av=({standings:e})=>e.
length>=lne;function eg(e){var n;let t=(n=cM.get(e))!=null?n:cne(e);return cM.set(e,t),t}function cne(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:dn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!av(e)?null:Js(a)});return({entry:i},{language:s,decimals:a})=>{let u=une[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let h=p===null?0:Yt(
d,p);return[{kriteria:Y(l.name),nilai:Tn(xr(d,a),s),median:p===null?"\u2013":Tn(xr(p,a),s),maksimum:
Tn(
T(l.max),s),kedudukan:p===null?"\u2013":h>0?u.above:h<0?u.below:u.same}]})}}var dM={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function dne(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Ui(e),s=Uu(o);return{...i,jenis:dM[o.language].kind,kop:s.first,
kop_unit:s.
unit,kepada:ji(n,o).map(a=>({nama:a})),tempat_tujuan:Is(o)||dM[o.language].place,dasar:ho(qn(o,t)),
rincian:Zf(
i,o),profil:i.nilai===""?[]:eg(e.result)(n,o),...Ku(n.prize,o),...Kf(o),...zi(o)}}var mM={needs:
"result",inEnglish:!0,documents:Gu("surat",dne),title:Zu};m();function mne(e,t){var o;let n=qn(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...gt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Is(n)||"Tempat",dasar:ho(n),
jumlah_pemenang:zt(r.length),...Kf(n),...zi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:fo(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":ji(r[s],n).join(`
`)}))}}var pM={needs:"result",inEnglish:!1,documents:Bi(mne),title:Hn};m();function pne(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Ui(e);return{...gt(t,e.number),
...r,rincian:Zf(r,t),tanggal:Ye,jenis:"Tanda Terima",...Ku(n,t)}}var fM={needs:"result",inEnglish:!1,
documents:Gu("tanda-terima",pne),title:Zu};m();function fne({competition:e}){let{criteria:t,stages:n}
=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:_s(e,n[0])}
]:n.filter(r=>Be(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${Y(r.name)}`,kriteria_tahap:_s(e,r)}
))}function gne(e,t){let{competition:n}=e;return{...gt(n.settings,
t("tata-cara","")),tanggal:Ye,jenis:"Tata Cara Penilaian",tahapan:qu(n),kelompok_kriteria:fne(e),
aturan:Hu(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var gM={needs:"rules",inEnglish:!1,documents:$s(gne),title:Hn};m(
);var hne={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},yne=({sheets:e},t)=>[
...new w(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Ps(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function bne(e,t,n,r){let o=qn(e.competition.
settings,r),i=hne[o.language],s=yne(e,t.entry.code);return{...gt(o,r("umpan-balik",t.entry.code)),
...Fr(
t.entry),jenis:i.kind,kepada:ji(t,o).map(a=>({nama:a})),tempat_tujuan:Is(o)||i.place,dasar:ho(o),
tahap:Y(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:eg(n)(t,o),tanpa_median:av(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...zi(o)}}var hM={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new w(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new w;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>bne(e,s,o,a)})))},title:go("inovasi")};m();var yM={needs:"rules",inEnglish:!1,
documents:e=>Yf(e).map(t=>({about:t.about,fields:n=>({...gt(e.competition.
settings,n("undangan",t.about)),tanggal:Ye,jenis:"Undangan",kode:"",...Xf(t),jumlah_undangan:zt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...zi(e.competition.settings)})})),title:go(
"acara")};var bM={"tata-cara":gM,pernyataan:aM,undangan:yM,"daftar-hadir":XF,"lembar-nilai":iM,
"berita-acara":VF,
sk:lM,pengumuman:sM,piagam:tM,gabungan:nM,surat:mM,"surat-daftar":pM,"tanda-terima":fM,"umpan-balik":
hM,
laporan:rM};m();var wM=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Wi=wM.map(e=>({id:e,...bM[e]}));function bd(e){var t;return(t=Wi.find(n=>n.id===e))!=null?
t:null}m();var Ho=(e,t)=>Kb(e.id,nu(e,t)),tg=(e,t)=>e.needs==="rules"||t.winners!==null;function wne(
e,t){let{competition:n}=t,
r=nu(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var Fs=(e,t)=>e.filter(n=>tg(n,t)).flatMap(n=>n.documents(wne(n,t)).map(r=>({kind:n,...r})));
function uv(e){
if(e.winners===null)return()=>!0;let t=new w(Fs(Wi,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var vne=()=>null;function lv(e,t,n=vne){let[r]=Fs([e],t);return r===void 0?null:r.fields(
n)}m();m();function kne(e,t){let n=e.map(o=>({standing:o,key:_(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function vM(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,f.min(c,(a=r.get(u))!=null?a:c))}
let o=om(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):kne(l,n).map(c=>({standing:c,place:null}))})}var xne=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],kM=e=>e.filter(t=>t.severity===
"error"&&xne.includes(t.code)),Tne=({settings:e})=>Oo(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:bi(i.cell,i.format,"id"),to:Pr(s,"id"),at:a}));function cv(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:s}=e,a=t[i.stages.length-1],u=r.some(b=>b.code==="RESULT_STALE"),
l=r.filter(b=>b.severity==="error"),c=a!==void 0&&l.length===0,d=at(i.stages,n),p=d[d.length-1],
h=null;return{competition:i,sheets:s,faultyTabs:new w(l.flatMap(({tab:b})=>b===void 0?[]:[b])),
results:u?
[]:t,winners:c?vM(a,i.settings).map(({standing:b})=>b):null,code:(p==null?void 0:p.status)==="decided"?
cr(p.hash):null,changes:o.some(({id:b})=>b==="lembar-nilai")?Tne(i):[],coverage:p1(i),reliability:()=>(
h!=
null||(h=t.map((b,x)=>{let A=zp(i,b,t.slice(0,x)),P=b.last&&!i.settings.rankedWinners?{...A,gap:null,
methods:[],verdict:{...A.verdict,contested:[]}}:A;return{stage:b.stage.name,sentences:Bp(P,"id")}})),
h)}}var Sne=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function ng(e,t,n){let r=Dt(e,{
provisional:!1}),
o=vi(e),i=[...r.findings,...Po(e,t),...Ene(t,o)].map(a=>Sne.includes(a.code)?{...a,severity:"error"}
:
a),s=cv(e,r,t,i,n);return{findings:r.findings,blocking:i,hash:o,context:s}}function Ene({rows:e},t){
let n=ms(e);return n===void 0||n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:
n.
at}}]}function xM(e,t,n){var p,h,b;let{competition:r}=e,o=J.documents[r.settings.language];if(!Qm().includes(
o))return[];let{name:i,grid:s}=fn(o);if(s===null)return[];let a=ht(s,Si),u=Rne([...tu(s).rows]),l=Dne(
e,t,n,u),c=new y,d=[];for(let[x,A]of u){let N=l(A);if(N===null)continue;if(typeof N=="object"){let I=(
p=
st(a,x,"title"))==null?void 0:p.cell,F={kind:A.kind,written:A.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:F});continue}let P=(b=c.get(N))!=null?b:{cell:(h=st(a,x,"kind"))==
null?void 0:h.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,A]})}return[...[...c].map((
[
x,{cell:A,documents:N}])=>({code:x,tab:i,cell:A,params:{documents:N}})),...d]}var Cne=["made",
"draft",
"edited","signed"];function Rne(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=C.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";Cne.includes(l)&&v(u)>=v(d)&&t.set(c,o)}return[...t.values()]}function Dne(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=cv(e,t,n,i),a=new y(Fs(Wi,s).map(d=>[C.stringify([d.kind.
id,d.about]),d])),u=new y(r.map(([,{kind:d,entry:p,number:h}])=>[C.stringify([d,p]),h])),l=(d,p)=>u.
get(C.stringify([d,p]))||null,c=vi(e);return({kind:d,entry:p,run:h,title:b,content:x})=>{var z;let A=n.
rows.find(L=>L.action==="documents"&&L.run===h);if(A===void 0)return"DOCUMENT_UNRECORDED";let N=((z=
bd(d))==null?void 0:z.needs)!=="rules",P=a.get(C.stringify([d,p]));if(P===void 0&&s.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=P==null?void 0:P.fields(l),F=P===void 0||I===void 0?null:P.kind.title(I),M=()=>{
if(P===void 0||I===void 0)return!1;let L=Ho(P.kind,o),j=wc(d,bc(L),Fu(I,md(L)));return On(j+F)===x};
return N&&A.hash!==c&&!M()?"DOCUMENT_OF_OTHER_RESULT":F===null||F===b?null:{title:F}}}m();function One(
e,t){let n=e.filter(({written:o,expected:i})=>[o,i].every(s=>T(s).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:s})=>{let[a,u]=[rg(i,t),rg(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var rg=(e,t)=>e===
""?t==="id"?"kosong":"blank":W(e,t);function SM(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=One(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var dv=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),Ju=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${W(n.title,t)} (${dv(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${dv(e)})`:`${r} documents (${dv(e)})`},EM=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},Ane=({documents:e})=>e.length===
1?"was":"were",TM=({documents:e},t,n)=>e.length===1?t:n,Nne={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${vp(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Je(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Je(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Je(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${rg(e.written,"id")}, seharusnya ${W(e.expected,"id")}.`,
RANKING_ROW:e=>SM(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Ju(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${Ju(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${EM(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${Ju(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${W(e.written,"id")}, menurut hasil ini ${W(e.expected,
"id")}.`},Pne={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${vp(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Je(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Je(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Je(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${rg(e.written,"en")}, it is to be ${W(e.expected,"en")}.`,
RANKING_ROW:e=>SM(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Ju(
e,"en")} ${Ane(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${Ju(e,"en")} ${TM(e,"does","do")} not fit: by this result there is no ${EM(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${Ju(e,"en")} ${TM(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${W(e.written,"en")}, by this result it is ${W(
e.expected,"en")}.`},Ine={id:Nne,en:Pne};function $ne(e,t){
return Ine[t][e.code](e.params)}var CM=(e,t)=>$ne(e,t);function og(){return le(()=>{be();let e=tt(),
{competition:t}=e,{language:n}=t.settings,r=Dt(e,{provisional:!1}),
o=ct(n),i=at(t.stages,o.rows).filter(u=>u.status==="decided"),s=ms(o.rows),a=[...i.length===0&&s===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],..._ne(e,o),...Mne(r),...Lne(e,r,o),...Kne(o),...xM(e,r,o)];
return{ok:a.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:cr(d)})),
computed:s===void 0?null:{at:s.at,by:s.by},differences:a.map(u=>{var l,c,d;return{code:u.code,stage:
(l=
u.stage)!=null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
lr(u.params,n):CM(u,n)}})}})}function _ne(e,{rows:t}){let{stages:n,settings:r}=e.competition,
o=at(n,t),i=rb(r.language),s=new w,a=o.flatMap(({stage:p,status:h,hash:b,at:x,by:A})=>{if(h!=="decided")return[
];let N=i.find(j=>j.stage===p),P=ob(e,N,b),I=nb(e,b,p)!==null,F=P===null?[{code:"DECISION_DAMAGED",
stage:p,tab:J.decisions[r.language],params:{at:x,isSame:I}}]:[],M=[cr(b),nr(x),A].join(", "),
z=N===void 0?M:[N.code,N.at,N.by].join(", ");if(z!==M){let j=J.decisions[r.language];F.push({code:
"DECISION_MISLABELLED",stage:p,tab:j,params:{written:z,recorded:M}})}let L=(P!=null?P:[]).filter(j=>!s.
has(C.stringify(j)));for(let j of L)s.add(C.stringify(j));return[...F,...L.map(j=>({code:"CHANGED",
stage:p,
tab:j.tab,cell:j.cell,params:j}))]}),u=i.filter(p=>!t.some(h=>h.action==="decide"&&h.stage===p.stage&&
h.hash===p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),
l=ms(t),c=o.slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({
status:p})=>p===
"open");return[...a,...u,...d||l===void 0?[]:Fne(e,l)]}function Fne(e,{at:t,hash:n}){let r=nb(e,n);
return r===
No?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:No}}]}var Mne=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function Lne(e,{results:t},{rows:n}
){
var h,b,x,A;let{competition:r}=e,o=ms(n),i={id:(h=o==null?void 0:o.run)!=null?h:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(x=o==null?void 0:o.by)!=null?x:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:s,settings:a}=r,u=at(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new w(u.map(N=>Rl(
N,s,a.language)));u.length>0&&l.add(J.finalRanking[a.language]);let c=se(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return eb(r,t,Fp(r,t),i).flatMap(
N=>{let{name:P,grid:I}=fn(N.name);if(l.has(N.name)&&!jne(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let F=JN(I);return[...F!==null&&n.some(z=>z.run===F)?
Bne(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],...F===(o==null?void 0:o.run)?zne(P,I,d):
[],...Wne(P,ZN(I,N))]})}var jne=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[
n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function zne(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function Bne(e,t,{values:n}){var i,s;let[r,o]=[U((i=t.values[0])==null?
void 0:i[0]),U((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Une=10;function Wne(e,t){let n=t.slice(0,Une).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Kne({name:e,links:t}){let n=o2(t,cn),r=t.filter(({
row:u,
texts:l,chain:c})=>c===""&&s2(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+
1}`,params:{row:u+1,reason:l}})),s=We(pp),a=s!==null&&!t.some(({chain:u})=>u===s);return[...i,...a?[
{code:"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();m();function qne(e,t){let n=k.from({length:t.length+1}
,(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function ig(e,t){var o,i;let n=At(e);return(i=(o=t.map(s=>({tag:s,away:qne(n,At(s))}
)).
filter(({tag:s,away:a})=>a<=f.max(2,f.floor(s.length/3))&&a<f.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var Hne=[/\u00ab\s*([^\u00ab\u00bb]+?)\s*\u00bb/g,
/<<\s*([^<>]+?)\s*>>/g,/[$#]?\{\s*([^{}]+?)\s*\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*?)%/gu,
/\uff5b+\s*([^\uff5b\uff5d]+?)\s*\uff5d+/g,/\[+\s*([^[\]]+?)\s*\]+/g],Zne=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.
test(e),Jne=new y([["nama",["penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",[
"inovasi"]],["innovation",["inovasi"]],["opd",["instansi"]],["unit",["instansi"]],["sekolah",[
"instansi"]],
["institution",["instansi"]],["skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],
["rank",["peringkat"]],["date",["tanggal"]],["number",["nomor"]]]);function Vne(e,t){var s,a;let n=ig(
e,t);if(n!==null)return n;let r=e.split(/[\s_./-]+/).map(At),o=t.filter(u=>r.includes(At(u))).sort((
u,l)=>l.
length-u.length),i=[...r].reverse().flatMap(u=>{var l;return(l=Jne.get(u))!=null?l:[]});return(a=(s=
o[0])!=null?s:i.find(u=>t.includes(u)))!=null?a:null}function RM(e,t){return Hne.flatMap(n=>{var r;
return((r=
e.match(n))!=null?r:[]).flatMap(o=>{let i=o.replace(n,"$1");return Zne(i)?[{tag:o,near:Vne(i,t)}]:[]}
)})}var DM=["inovasi","penerima","kompetisi"],Yne=80;function sg(e,t){let n=ere(e);if(n===null)return[
{code:"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.map(tf),o=r.flatMap(i=>nre(i,t));return o.length>0?
o:r.flat().
some(Xne)?ure(e,t):Qne(r.flat(),t)}var Xne=e=>AM(e).some(t=>"sign"in t&&t.tag!=="");function Qne(e,t){
var i,s;let n=g.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>RM(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:ag(a)}))),o=(s=(i=DM.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:DM[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function ere(e){try{let t=su(e);return nf(t)===null?
null:t.file(Ri).map(n=>n.asText())}catch{return null}}var OM=(e,{root:t,loops:n})=>t.has(e)||n.some(
({scope:r})=>r===null||r.has(e)),tre=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[
...n!=
null?n:[]])];function nre(e,t){let n=new y(g.keys(t).map(i=>[At(i),i])),r={fields:t,root:n,loops:[]}
;
return[...e.flatMap(i=>{let s=ag(i);return AM(i).flatMap(a=>rre(a,s,r))}),...r.loops.map(({tag:i,
paragraph:s})=>({
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function rre(e,t,n){let{tag:r}=e;if("fault"in e)return OM(
At(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
ore(r,t,n):o===""||o==="#"||o==="^"?ire(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,paragraph:t}]}
function ore(e,t,{
loops:n}){let r=At(e),o=n.pop();return o===void 0?[{code:"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&
At(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:[]}function ire(e,t,n,r){var u;let o=At(t),i=OM(
o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:ig(t,tre(r)),
paragraph:n}];
return e!==""?r.loops.push({tag:t,paragraph:n,scope:sre(s,i)}):s!==void 0&&typeof s!="string"&&a.push(
{code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function sre(e,t){return typeof e=="string"?new w:e===void 0?
t?new w:null:e.length===0?null:new w(e.flatMap(n=>g.keys(n).map(At)))}function AM(e){var r;let t=[],
n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:are(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",
o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:ag(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,s)))!=null?r:[];t.push({sign:a,tag:u}),n=i.slice(s+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var are=e=>{var t,n;return ag(
(n=(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function ag(e,t=Yne){let n=e.replace(
/\s+/g," ").trim(),r=k.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function ure(
e,t){
try{return dd(e,t),[]}catch(n){let r=uu(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var lre={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},cre={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Ms=e=>e==="id"?lre:cre;function mv(e,t){let n=Ms(
t),r=e.map(o=>{let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.
endsWith("?")?"":","} ${n.at(o.paragraph)}`});return[...new w(r)]}function NM(e,t,n){let r=Ms(n),o=mv(
t,n),i=o.slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();
var PM="templates",dre=oe({maker:K(),fileId:K(),modified:K()}),mre=ln(K(),Ze(dre));function Vu(){let e=We(
PM);try{let t=ut(mre,C.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function pv(
e,t){
var i;let n=Vu(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],qe(PM,C.stringify(o))}m();m();var IM="lease",$M=300*1e3,pre=oe({
who:K(),run:K(),until:$t(),width:Re($t())});function _M(e,t){var a;
let n=fre(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return fv({who:e,run:i,width:s,until:r+$M}
),
{run:i,width:s}}var FM=(e,t,n)=>fv({who:e,run:t,width:n,until:R.now()+$M}),MM=(e,t)=>fv({who:e,run:t,
until:0}),fv=e=>qe(IM,C.stringify(e));function fre(){let e=We(IM);try{let t=ut(pre,C.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var gre=["edited","own"],Ls=(e,
t)=>e!==null&&e.maker!==""&&e.maker!==t;function LM(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
wd(
"signed",n,u?null:"revise")}if(t!==null&&Ls(t,r))return i?{action:"add"}:wd(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?wd("deleted",null,"remake"):{action:"create"};let s=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&(s||gre.includes(t.status));
return a&&!i?wd(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?wd("made",n,null):{
action:"update",file:n}}var wd=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function jM(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Up(e,t)}}function zM(e,t,n,r,o){let{status:i,...s}=jM(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=se(o).documents,l=t!==void 0&&Ls(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(xi(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var BM=(e,t)=>({...jM(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var UM=Si.columns.map(e=>e.key).filter(e=>e!=="number");function ug(e){var c,d;
let{name:t,grid:n}=fn(
J.documents[e]),r=n===null?wre(t,e):tu(n),o=Bn(),i=new y(r.rows),s=()=>[...i].flatMap(([p,h])=>h.spreadsheet===
o?[{place:p,row:h}]:[]),a=new y;for(let p of s()){let h=`${p.row.kind}:${p.row.entry}`;a.set(h,[...(
c=
a.get(h))!=null?c:[],p])}let u=f.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,h)=>h==="status"?
Up(p,e):p[h];return{of:(p,h)=>{var b;return(b=a.get(`${p}:${h}`))!=null?b:[]},all:s,ofRun:p=>s().
flatMap(({row:h})=>h.run===p?[h]:[]),reserve:()=>u++,write:p=>{let h=p.flatMap(({place:b,row:x})=>{
let A=i.
get(b);return i.set(b,x),A!==void 0&&UM.every(N=>A[N]===x[N])?[]:[b]});if(h.length!==0){hre(t,r,e);
for(let b of yre(
h,i))for(let x of bre(r.columns,UM)){let A=b.rows.map(N=>x.keys.map(P=>l(N,P)));Xt(t,b.first,x.column,
A)}Rn()}}}}function hre(e,{headerRow:t,columns:n},r){let o=Si.columns.filter(({key:s})=>!n.has(s));
if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;Xt(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function yre(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function bre(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function wre(e,t){let n=se(t).tabs,r=Si.columns.
map(i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));Dn(Pt(
e,n.documents,n.documentsOrigin,r,[],0));let o=new y(Si.columns.map((i,s)=>[i.key,s]));return{rows:
new y,
columns:o,headerRow:null}}m();var Yu=({kind:e,about:t})=>`${e.id}:${t}`;function WM(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===dr&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function KM(e,t){var B,q,H,V;let{competition:n,numberOf:r,ledger:o,files:i,templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=vre(d,a.user),h=(B=p==null?void 0:p.row)!=
null?B:null,b=e.fields(r),x=l.title(b),A=On(wc(l.id,s.versionOf(l),s.shown(l,b))+x),N=Q=>({sheet:On(
Bn()),kind:l.id,entry:On(c),...Q===""?{}:{revision:Q}}),P=Q=>{let{sheet:G,entry:ne}=N(Q);return i.get(
[G,l.id,ne,Q].join(":"))},I=Ls(h,a.user)?null:(H=P((q=h==null?void 0:h.revision)!=null?q:""))!=null?
H:xre(h,a.user,n,u),F={user:a.user,remake:a.remake,renew:a.renew.includes(Yu(e))},M=LM(A,h,I,F),z=M.
action==="add",L=z?kre(d,a.user):(V=h==null?void 0:h.revision)!=null?V:"",j=z?P(L):void 0;return{
planned:e,
filed:z?null:h,place:z||p===null?o.reserve():p.place,revision:L,fields:b,title:L===""?x:`${x} \u2013 Rev. ${L}`,
content:A,properties:{...N(L),content:A},decision:j===void 0?M:{action:"update",file:j}}}function vre(
e,t){
var r;let n=o=>o.reduce((i,s)=>i===null||v(s.row.revision)>=v(i.row.revision)?s:i,null);return(r=n(e.
filter(({row:o})=>!Ls(o,t))))!=null?r:n(e)}function kre(e,t){let n=e.filter(({row:r})=>!Ls(r,t));
return n.
length===0?"":T(f.max(...n.map(({row:r})=>v(r.revision)||0))+1)}function xre(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:tn(_o(e.fileId,r),n.language)}m();var lg=(e,t,{user:n,run:r})=>{
var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:nr(lt()),spreadsheet:Bn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},gv=(e,t,n)=>({...lg(e,Tre(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Tre({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ye?
"draft":"made"}function GM(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!hv(r))?gv(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var hv=({status:e})=>e==="made"||e==="draft";m();var yv=(e,t)=>`${e.id}.${nu(e,t)}`;function qM(e,t,
n,r){let{language:o}=e.settings,i=Vu(),s=new y,a=new y,
u=l=>{var d,p;let c=yv(l,e);return s.has(c)||s.set(c,Sre(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?bc(Ho(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Fu(c,md(Ho(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return Ho(l,e);let p=a.get(l.id);if(p!==void 0)return p;let h=wv(d,r,o),b=sg(h,c);return b.length>
0&&he(fe("TEMPLATE_FAULT",NM(l.id,b,o))),a.set(l.id,h),h}}}function bv(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),s=e[0];if(i===void 0)return s===void 0?{source:
"built-in"}:{source:"foreign",maker:s.maker};let a=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
tn(
_o(i.fileId,o),r);return a===null?{source:"gone"}:{source:a.type===dr&&a.modified===i.modified?
"unedited":"own",file:a}}function Sre(e,t,n){let r=Ms(n.language),o=bv(t,n);return o.source==="foreign"?
he(
fe("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?he(fe("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function wv(e,t,n){if(e.type!==dr)return tn(mb(e.id,t),n);let[r]=ws([e.
id],ki,t);return tn(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var cg="\u0001";
function ZM(e,t,n,r){let{language:o}=e.settings,i=ug(o),s=Fo(e,n.user,r),a=qM(e,s,n.user,
r),u={competition:e,numberOf:(L,j)=>Dre(i,L,j),ledger:i,files:WM(s.files),templates:a,options:n,
backoff:r},
l=t.map(L=>KM(L,u)),c=l.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(Yu(L.planned))),d=c.slice(
0,10),p=d.map(L=>dd(a.bytesOf(L.planned.kind,L.fields),L.fields)),h=new y,b=l.filter(L=>{var j;
return((j=
L.filed)==null?void 0:j.run)===n.run&&L.filed.status==="begun"&&Cre(L)});for(let L of l){let j=GM(L,
n);j!==null&&h.set(L,j)}let x=Ore(i,n);for(let L of d)h.set(L,lg(L,"begun",n));i.write([...HM(h),...x]);
let A=$o(d.map((L,j)=>{var B;return{fileId:L.decision.action==="update"?L.decision.file.id:null,
folder:s.
id,title:L.title,properties:L.properties,from:ki,to:dr,bytes:(B=p[j])!=null?B:new D}}),r),{failures:
N,
again:P}=Ere(d,A,h,n);i.write(HM(h));for(let L of N.values())$r(L)&&vs(L,o);let I=L=>d.filter(j=>L.includes(
j.decision.action)&&!N.has(j)&&!P.has(j)).length,F=i.ofRun(n.run),M={made:F.filter(hv).length,failed:
F.
filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:I(["create","add"])+b.
length,updated:I(["update"]),unchanged:l.filter(L=>L.decision.action==="keep").length-b.length,
failed:N.
size,documents:[...l.map(L=>zM(L,h.get(L),N.get(L),n.user,o)),...x.map(({row:L})=>BM(L,o))],done:l.length-
c.length+d.length-P.size,total:l.length,more:c.length>d.length||P.size>0,skip:[...n.skip,...[...N.keys(
)].
map(L=>Yu(L.planned)),...[...P].filter(L=>Rre(A[d.indexOf(L)])).map(L=>Yu(L.planned)+cg)]},run:M}}
function Ere(e,t,n,r){
var s,a;let o=new y,i=new w;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,gv(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||Ya(d);if(p&&!r.skip.includes(Yu(
l.planned)+cg)){i.add(l);continue}o.set(l,d),p||n.set(l,{...lg(l,"failed",r),modified:(a=(s=l.filed)==
null?void 0:s.modified)!=null?a:""})}return{failures:o,again:i}}var Cre=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,Rre=e=>e!==void 0&&"failure"in e&&Ya(e.failure),HM=e=>[...e].
map(([{place:t},n])=>({place:t,row:n}));function Dre(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.
number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var Ore=(e,{user:t,isCurrent:n})=>e.
all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map((
{
place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var Are=oe({kinds:Ze(K()),skip:Re(Ze(K())),
renew:Re(Ze(K())),remake:Re(Xe())});function vd(e){return le(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ye(Are,e);return be(),Se(()=>{let s=tt(
),
{competition:a}=s,{language:u}=a.settings,l=[...new w(n)].map(B=>vv(B,u)),c=ct(u),{findings:d,
blocking:p,
hash:h,context:b}=ng(s,c,l),x=l.filter(B=>tg(B,b)),A=kM(p);if(x.length===0&&l.length>0)return JM(p,u);
if(b.winners===null&&A.length>0)return JM(A,u);let N=$e(),P=_M(N,_t);if("holder"in P){let{who:B,
until:q}=P.
holder;return he(fe("BUSY",se(u).problems.leased(B,Pre(q))))}let I=Fs(x,b),F={user:N,run:P.run,skip:
r,
renew:o,remake:i,isCurrent:uv(b)},M=Ir(P.width,t),{batch:z,run:L}=ZM(a,I,F,M);z.more?M.width!==P.width&&
FM(N,P.run,M.width):(Ire(c,{id:P.run,hash:h,...L},N,u),MM(N,P.run));let j=x.length===l.length;return{
ok:j&&z.failed===0&&!r.some(B=>!B.endsWith(cg)),findings:Xr([...j?d:p,...Nre(x,I)],u),...z}})})}var Nre=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
Pre=e=>lt(new R(e)).slice(11,16);function vv(e,t){var r;let n=Wi.map(o=>o.id).join(", ");return(r=bd(
e))!=null?r:he(fe("BAD_REQUEST",se(t).problems.unknownKind(e,n)))}function JM(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Xr(
e,t),...n}}function Ire(e,t,n,r){if(t.made+t.failed===0)return;let o=se(r).history.documents(t.made,
t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Qt(e,{at:lt(),by:n,action:"documents",detail:o,
run:t.id,hash:t.hash},r)}var kv=oe({kind:K()}),$re=oe({kind:K(),content:K()}),VM=e=>le(()=>{let{kind:
t}=ye(kv,e);return be(),
kd(dg(t))}),YM=e=>le(()=>{let{kind:t}=ye(kv,e);return be(),Se(()=>{let n=dg(t),r=tL(n);return"file"in
r?kd(n,r):(nL(n,dr,Ho(n.kind,n.competition)),kd(n))})}),XM=e=>le(()=>{let{kind:t,content:n}=ye($re,e);
return be(),Se(()=>{let r=dg(t),o=Qp(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>Pp){let a=Ms(r.language).
tooLarge(i(o.length),i(Pp));return he(fe("TEMPLATE_FAULT",a))}let s=rL(o,r);return s.length===0&&nL(
r,ki,o),{...kd(r),refused:s}})}),QM=e=>le(()=>{let{kind:t}=ye(kv,e);return be(),Se(()=>{var u;let n=dg(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=Vu()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=eL(r);for(let{id:c,properties:d}of Fo(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
tn(db(c,{trashed:!0},a),s)}return pv(r,null),kd(n)})});function dg(e){let t=R.now(),n=tt(),{
competition:r}=n,
o=ft(r.settings.language),i=vv(e,o),{context:s}=ng(n,ct(r.settings.language),[i]),a=yv(i,r),[u,l]=[
$e(),
Ir(1,t)];return{competition:r,kind:i,name:a,fields:lv(i,s),user:u,language:o,backoff:l}}var eL=e=>({
sheet:On(Bn()),template:e}),tL=({name:e,user:t,language:n,backoff:r})=>{var o;return bv((o=Vu()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function nL({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},s,a){var A;let u=Fo(e,r,i),l=eL(n),c=u.files.find(N=>N.type===s&&N.properties.
sheet===l.sheet&&N.properties.template===l.template),d=Ms(o).title(t.id),p={fileId:(A=c==null?void 0:
c.id)!=null?A:null,folder:u.id,title:d,properties:l,from:ki,to:s,bytes:a},[h]=$o([p],i),{id:b,
modified:x}=tn(
h!=null?h:{failure:{kind:"unknown",reason:"no-answer"}},o);pv(n,{maker:r,fileId:b,modified:x})}var _re=[
"TAG_UNKNOWN","LIST_AS_TEXT"],rL=(e,{fields:t,language:n})=>mv(sg(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!_re.includes(r)),n);function kd(e,t=tL(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?rL(wv(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:oL(r)}}
var Fre=200,oL=e=>g.fromEntries(g.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,Fre):n.slice(
0,1).map(oL)]));m();m();var Lre=["begun","failed","deleted","void"],iL=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
sL=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,aL={failure:{kind:"unknown",
reason:"no-answer"}};function uL(e,t,n,r,o){var b;let{language:i}=e.settings,s=ug(i).all().map(({row:
x})=>x).
filter(x=>x.maker===n&&t.includes(x.kind)&&!Lre.includes(x.status)),a=s.length===0?null:Fo(e,n,o),u=a===
null?[]:jre(s,a,i,o),l=u.filter(x=>!sL(x)&&!r.includes(iL(x))),c=l.slice(0,10),d=new y(zre(c,(b=a==null?
void 0:a.id)!=null?b:"",o).map((x,A)=>[c[A],x])),p=[...d.values()].flatMap(x=>"failure"in x?[x.failure]:
[]);for(let x of p)$r(x)&&vs(x,i);let h=c.filter(x=>{var A;return"ok"in((A=d.get(x))!=null?A:aL)});
return{
ok:p.length+r.length===0,created:h.filter(({pdf:x})=>x===null).length,updated:h.filter(({pdf:x})=>x!==
null).length,unchanged:u.filter(sL).length,failed:p.length,files:u.map(x=>{var F,M,z;let A=(F=d.get(
x))!=null?F:{ok:x.pdf},{kind:N,entry:P,title:I}=x.row;return{kind:N,entry:P===""?null:P,title:I,file:
"ok"in A&&(z=(M=A.ok)==null?void 0:M.link)!=null?z:null,problem:"ok"in A?null:se(i).documents.failed(
xi(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(x=>!h.includes(x)).map(iL)]}}var jre=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
s=(u=t.find(({id:c})=>c===i))!=null?u:tn(_o(i,r),n),a=(l=t.find(({type:c,properties:d})=>c===Za&&d.of===
i))!=null?l:null;return(s==null?void 0:s.type)===dr?[{row:o,document:s,pdf:a}]:[]});function zre(e,t,
n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:ws(r,Za,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:Za,to:Za},bytes:
d.
ok}]}),s=i.length===0?[]:$o(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
aL})}var Bre=oe({kinds:Ze(K()),skip:Re(Ze(K()))}),lL=e=>le(()=>{let t=Ir(10,R.now()),{kinds:n,skip:r=[
]}=ye(
Bre,e);return be(),Se(()=>uL(tt().competition,n,$e(),r,t))});m();m();var Ure=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],Wre=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Kre=e=>e.every(t=>t>=32||t>=9&&t<=13),Gre=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function cL(e){let t=e.slice(0,500),n=k.from(t,o=>T.fromCharCode(o)).join(""),r=Ure.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:Wre(n)?"photo":Kre(t)&&Gre(n)?"text":null}m();var qre={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Hre={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},Zre={id:
"Berkas ini",en:"This file"},dL=(e,t,n=null)=>(t==="id"?qre:Hre)[e](
n===null?Zre[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();var bt=(e,t,n={})=>g.assign(
new E(`${e}: ${t}`),{fault:e,place:n}),mL=e=>e instanceof E&&"fault"in
e,mg=e=>mL(e)?e.fault:null;function pg(e,t){try{return t()}catch(n){throw mL(n)&&(n.place={...e(),
...n.place}),n}}m();m();var Jre=[[14,22],[45,47]],Vre=[9,10];function pL(e){return Vre.includes(e)?
"percent":Jre.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var Yre=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function fg(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||Yre(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();m();var xv=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Tv=/\s*(\/?)>/y,
Xre=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
Qre={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},eoe=["AlternateContent","extLst","rPh"],js=e=>bt(
"damaged",e.slice(0,60));function fL(e){return e.includes("&")?e.replace(Xre,(t,n,r,o)=>{let i=n===void 0?
v(r):v.parseInt(n,16),s=o===void 0?i<=1114111?T.fromCodePoint(i):void 0:Qre[o];if(s===void 0||!t.endsWith(
";"))throw js(t);return s}):e}var Sv=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},toe=e=>e===
32||e>=9&&e<=13;function noe(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(toe(r)||r===
62||r===47||r===60)break}return n}function gg(e,t,n){let r=e.indexOf(t,n);if(r<0)throw js(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function zs(e,t){var u;let n=[],r=0,o=e.startsWith(
"\uFEFF")?
1:0,i=l=>{var c;if(n.length===0&&l.trim()!=="")throw js(l);r===0&&l!==""&&((c=t.text)==null||c.call(
t,fL(l)))},s=l=>{var c;if(n.pop()!==l)throw js(`</${l}>`);r===0?(c=t.close)==null||c.call(t,Sv(l)):n.
length<r&&(r=0)},a=l=>{var A,N,P;let c=noe(e,l),d=e.slice(l,c),p={},h=c;for(;;){xv.lastIndex=h;let I=xv.
exec(e);if(I===null)break;h=xv.lastIndex;let F=I[1];F.startsWith("xmlns")||(p[Sv(F)]=fL((N=(A=I[2])!=
null?A:I[3])!=null?N:""))}Tv.lastIndex=h;let b=Tv.exec(e);if(d===""||b===null)throw js(e.slice(l-1));
n.push(d);let x=Sv(d);return r===0&&eoe.includes(x)&&(r=n.length),r===0&&((P=t.open)==null||P.call(t,
x,p)),b[1]==="/"&&s(d),Tv.lastIndex};for(;;){let l=e.indexOf("<",o);if(l<0)break;l>o&&i(e.slice(o,l));
let c=e.charCodeAt(l+1);if(c===47){let{inside:d,next:p}=gg(e,">",l+2);s(d.trimEnd()),o=p}else if(c===
63)o=gg(e,"?>",l+2).next;else if(c!==33)o=a(l+1);else if(e.startsWith("<!--",l))o=gg(e,"-->",l+4).next;
else if(e.
startsWith("<![CDATA[",l)){let{inside:d,next:p}=gg(e,"]]>",l+9);r===0&&((u=t.text)==null||u.call(t,d)),
o=p}else throw js(e.slice(l))}if(i(e.slice(o)),n.length>0)throw js(`<${n[0]}>`)}var hg=e=>e.includes(
"_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.fromCharCode(v.parseInt(n,16))):e,Zo=e=>e.replace(
/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),gL=e=>Zo(ef(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,
"_x005F_"));var roe=1048576,yg=16384,Cv=2e6,ooe=1462,ioe=864e5,soe=R.UTC(1899,11,30);function aoe(e){
let[t,n,r]=[
0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-r;for(
;r<
e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)throw bt(
"damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function Ev(e,t){if(!/^\d{1,9}$/.test(e))throw bt(
"damaged",`${t} "${e}"`);return v(e)}function uoe(e,t,n){var r;if(t==="f")e.formula=n;else if(t==="t")
e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw bt("damaged",
"two values in a cell");e.value=n}}function hL(e,t){let n=[],r={rows:0,columns:0},o=[],i=[],s={row:-1,
column:-1},a=null,
u=0,l=!1,c=null,d=null,p=A=>{let{row:N,column:P}=s;if(!(N>=0&&P>=0&&N<roe&&P<yg))throw bt("damaged",
"a cell outside the sheet");if(i.push(N*yg+P),r.rows=f.max(r.rows,N+1),r.columns=f.max(r.columns,P+1),
A===null)return;if(u=f.max(u,P+1),f.max(n.length,N+1)*u>Cv)throw bt("too-large","a cell far out");
for(;n.
length<=N;)n.push([]);let I=n[N];for(;I.length<P;)I.push(void 0);I[P]=A},h=(A,N)=>{A==="row"?(s.row=
N.r===void 0?s.row+1:Ev(N.r,"the row")-1,s.column=-1):A==="c"?(c={attributes:N},N.r===void 0?s.column+=
1:{row:s.row,column:s.column}=aoe(N.r)):c!==null&&(A==="v"||A==="f"||A==="t")&&(d="")};pg(()=>c===null?
{}:{cell:Te(s.row,s.column)},()=>zs(e,{open:(A,N)=>{A==="sheetData"?l=!0:l?h(A,N):A==="sheetProtection"?
a=N:A==="protectedRange"&&o.push(N)},text:A=>{d!==null&&(d+=A)},close:A=>{A==="sheetData"&&(l=!1),
!(!l||c===null)&&(A==="c"?(p(moe(c,t)),c=null):d!==null&&uoe(c,A,d),d=null)}}));let x=loe(i);if(x!==
null)throw bt("damaged","a cell given twice",{cell:Te(x.row,x.column)});return{rows:n,named:r,
protection:a,
openRanges:o}}function loe(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new w;for(let n of e){
if(t.has(n))return{row:f.floor(n/yg),column:n%yg};t.add(n)}return null}function coe(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?v(e):v.NaN;if(!v.isFinite(t))throw bt("damaged",`the number "${e}"`);return t}function doe(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-soe)/ioe;if(v.isNaN(t))throw bt(
"damaged",`the date "${e}"`);return t}function moe({attributes:e,value:t,inline:n,formula:r},o){var p,
h;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:Ev(e.s,"the look")])!=null?p:"plain",l=(
b,x="plain")=>r===void 0?{value:b,kind:x}:{value:b,kind:x,formula:r},c=b=>b===""&&r===void 0?null:l(
hg(b)),
d=(h=e.t)!=null?h:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=coe(t);return l(
u==="date"&&a?b+ooe:b,u)}case"s":{let b=i[Ev(t,"the text")];if(b===void 0)throw bt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw bt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(doe(t),"date");default:throw bt(
"damaged",`the type "${d}"`)}}var poe=4e7,foe=5e8;function goe(e){let[t,n]=[0,0],r;try{let i=new w;r=Yp(
e,({name:s,originalSize:a})=>{
if(n+=a,n>foe)throw bt("too-large",s);if(!/\.(xml|rels)$/i.test(s))return!1;if(i.has(s.toLowerCase()))
throw bt("damaged",`${s} twice`);if(i.add(s.toLowerCase()),t+=a,t>poe)throw bt("too-large",s);return!0}
)}catch(i){
throw mg(i)===null?bt("not-xlsx",T(i)):i}let o=new y(g.entries(r).map(([i,s])=>[i.toLowerCase(),s]));
return i=>{let s=o.get(i.toLowerCase());return s===void 0?null:ou(s)}}function hoe(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function yL(e,t){let n=e(hoe(t)),r=new y;
return zs(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}function yoe(e){let t=[],n=null,r=!1;return zs(e,{open:o=>{o==="si"&&(n=""),r=o==="t"},
text:o=>{
r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(hg(n!=null?n:""))}}),t}function boe(e){let t=new y,
n=[],r=!1;return zs(e,{open:(o,{numFmtId:i,formatCode:s})=>{var a;o==="cellXfs"?r=!0:o==="numFmt"?t.
set(v(i),fg(s!=null?s:"")):o==="xf"&&r&&n.push((a=t.get(v(i)))!=null?a:pL(v(i!=null?i:0)))},close:o=>{
o==="cellXfs"&&(r=!1)}}),n}var woe=e=>e==="1"||e==="true";function voe(e){var b;let t=goe(e),n=(b=[
...yL(
t,"").values()].find(x=>x.type==="officeDocument"))==null?void 0:b.target,r=n===void 0?null:t(n);if(
n===
void 0||r===null)throw bt("not-xlsx","no workbook");let o=yL(t,n),i=x=>{var A,N,P;return(P=t((N=(A=[
...o.values()].find(I=>I.type===x))==null?void 0:A.target)!=null?N:""))!=null?P:""},s=[],a=!1,u=null;
zs(r,{open:(x,A)=>{let{name:N="",state:P="visible",id:I="",date1904:F}=A;x==="workbookPr"&&(a=woe(F)),
x==="workbookProtection"&&(u=A),x==="sheet"&&s.push({name:N,hidden:P!=="visible",relation:o.get(I)})}
});
let l=s.find(({name:x},A)=>s.some((N,P)=>P<A&&N.name===x));if(l!==void 0)throw bt("damaged",
"two sheets of one name",{tab:l.name});let c=yoe(i("sharedStrings")),d=boe(i("styles")),p=0;return{
sheets:s.
map(({name:x,hidden:A,relation:N})=>pg(()=>({tab:x}),()=>{let P=N===void 0?null:t(N.target);if(N===void 0||
P===null)throw bt("damaged","a sheet is missing");let{type:I,target:F}=N,M=hL(I==="worksheet"?P:"",{
strings:c,kinds:d,since1904:a});if(p+=M.rows.length*M.rows.reduce((z,L)=>f.max(z,L.length),0),p>Cv)throw bt(
"too-large","more cells than are read");return{name:x,hidden:A,part:F,type:I,...M}})),part:n,
protection:u}}
var bL=e=>voe(e).sheets.filter(({type:t})=>t==="worksheet");m();function koe(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?kn.id:U(e.kind==="score"?e.
value:e.raw)}function wL({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:koe(i)}]})))}function vL(e,t){let[n,r]=[e===null?new y:wL(e),wL(t)];
return[...new w([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function kL({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function xoe({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return Br(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var xL=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function Toe(e,t,n){
return{
...e,values:xL(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:xL(e.grid.values,t,n)}}}function TL(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=xoe(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?hp(s,o.before.cell):Ia(s,o.before.cell);return i!==void 0&&a?Toe(r,i,
o.now):r},e)}m();var Soe=6,Eoe=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function Coe(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function SL(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=_(e.name),s=e.rows.slice(0,Soe).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>_(ri(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>Coe(c,d)))].find(c=>c.length>0&&!c.some(d=>Eoe(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function EL(e,t,n){var p,h,b,x;let{values:r,formats:o,headerRow:i}=t,s=(h=(p=r[0])==null?void 0:
p.length)!=
null?h:0;((x=(b=Ae().getSheetByName(e))==null?void 0:b.getLastRow())!=null?x:0)>0||Dn(Roe(e,s,i,n));
let u=Ae().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(s,u.getLastColumn(
))];
Co(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:N,format:P}of o)
u.getRange(A+1,N+1).setNumberFormat(P);d.setValues(k.from({length:l},(A,N)=>k.from({length:c},(P,I)=>{
var M,z;let F=(z=(M=r[N])==null?void 0:M[I])!=null?z:"";return typeof F=="string"?hy(F,!1):F})))}var Roe=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:k.from({length:
t},
()=>""),layout:""});m();m();var CL={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Doe={title:CL.
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
history:e=>`scores collected from the files of ${e}`},Zn=e=>e==="id"?CL:Doe;var bg={kind:"unknown",
reason:"no-answer"};function xd(e,{workbook:t}){let{language:n}=t.competition.
settings;return $r(e)?vs(e,n):e.kind==="haste"||Ya(e)?Zn(n).busy:xi(e,n)}m();function Xu(e){var L;
let t=Ir(10,R.now()),n=tt(),{competition:r}=n,{settings:o,stages:i}=r,s=Zn(o.language),
a=j=>he(fe("BAD_REQUEST",j));if(o.judgeFiles!=="separate")return a(s.notSeparate);let u=ct(o.language),
l=at(i,u.rows),c=j=>{var B;return((B=Nr(l,j.name))==null?void 0:B.status)==="open"},d=e===void 0?(L=
i.find(c))!=null?L:i[i.length-1]:pr(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.
indexOf(d),h=i.slice(0,p),b=h.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:x}=Dt(
n,{provisional:!1}),A=h[x.length];if(A!==void 0)return a(s.earlierUnranked(A.name));let N=ni(r,x.slice(
0,p)),P=zr(r),I=$e(),F=Ooe(I,t,o.language),M=On(Bn()),z=it(r,d).map(j=>{let B=ip({stage:d,judge:j,
entries:N.
filter(ne=>o.conflicts!=="exclude"||P(j,ne)===null),criteria:Be(r,d),language:o.language,competition:
en(
r),deadline:o.deadline}),q={kind:"judge-file",sheet:M,stage:wb(d.name),judge:vb(j.code)},H=$p(d.name,
j.code),V=F.find(({properties:ne})=>g.keys(q).every(me=>ne[me]===q[me])),Q=V!=null?V:H.maker===I&&H.
id!==""?tn(yb(H.id,t),o.language):null,G=On(C.stringify(B.values.slice(B.headerRow)));return{judge:j,
layout:B,properties:{...q,content:G},filed:H,file:Q}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,backoff:t,seats:z}}var Td=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,s;return(s=(
i=
rr(o,e.competition).find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?void 0:i.name)!=null?
s:r.name};function Ooe(e,t,n){let r=We(bb(e));if(r===null)return[];let o=hb(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:tn(o,n)}m();var wg=({judge:e})=>e.email.trim().toLowerCase();
function vg(e){var o;let{filed:t,file:n}=e,r=wg(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Aoe(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=vg(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Noe=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Poe(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Noe(t),s=r.filter(u=>u!==
t&&wg(u)!==""&&wg(u)===wg(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var Qu={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function el(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=Zn(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:h,file:b}=d,x=u.get(p.code),A=x===void 0?Aoe(d,i):"failed";return{judge:p.code,name:p.name,
state:A,
message:x!=null?x:Poe(A,d,e,a),link:(b==null?void 0:b.link)||h.link||null,email:h.email,collected:h.
collected||null,changed:b!==null&&h.collected!==""&&b.modified>h.modified,done:h.done,of:h.collected===
""?d.layout.table.height:h.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Ioe=100,
$oe=oe({stage:Re(K()),skip:Re(Ze(K()))});function DL(e){return le(()=>{let{stage:t,skip:n=[]}=ye(
$oe,e);return be(),Se(()=>{var F;let r=Xu(t),{settings:o}=r.workbook.competition,{language:i}=o,s=Zn(
i);if(r.isClosed)return he(fe("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.filter(({judge:M,
file:z})=>z!==null&&!n.includes(M.code)),u=a.slice(0,10),l=Ue(),c=Foe(r,l),d=M=>r.history.rows.some(
z=>z.run===M),p=(F=[...c.values()].find(M=>!d(M)))!=null?F:_t(),h=lt(),{collected:b,written:x,
changes:A,
failures:N}=_oe(r,u,{names:l,run:p,at:h});for(let M of x)c.set(M,p);let P=a.length>u.length,I=r.seats.
filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!P&&I.length>0){let M={at:h,by:r.
user,action:"collect",run:p,hash:"",stage:r.stage.name};Qt(r.history,{...M,detail:s.history(I.join(
", "))},i)}return el(r,{...Qu,collected:b,changes:A.slice(0,Ioe),changed:A.length,more:P,skip:[...n,
...u.
map(({judge:M})=>M.code)],failures:N})})})}function _oe(e,t,{names:n,run:r,at:o}){let{settings:i}=e.
workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),a=t.length===
0?[]:ws(s,sc,e.backoff),{list:u}=Oo(i),l=DC(Zn(i.language).mark(o,e.user,r)),c={collected:0,written:
[],
changes:[],failures:new y};for(let[d,p]of t.entries()){let{code:h}=p.judge,b=a[d],x=b===void 0||
"failure"in b?{failure:xd(b===void 0?bg:b.failure,e)}:Loe(e,p,b.ok,{name:Td(e,p,n),mark:l,
corrections:u.
filter(A=>A.stage===e.stage.name&&A.judge===h)});if("failure"in x){c.failures.set(h,x.failure);
continue}
x.isWritten&&c.written.push(h),c.changes.push(...x.changes.map(A=>({judge:h,...A}))),c.collected+=1,
p.filed={...p.filed,collected:o,modified:p.file.modified,...x.progress},ks(e.stage.name,h,p.filed)}
return c}
function Foe(e,t){let n=new y;for(let r of e.seats){let o=Td(e,r,t),i=t.includes(o)?IT(je(o)):null;i!==
null&&n.set(r.judge.code,i)}return n}function RL({stage:e,judge:t},n){let r=t.name===""?t.code:`${t.
code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var Moe=(e,t)=>C.stringify(Al(e))===C.
stringify(Al(t));function Loe({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:s,corrections:a}
){
let{competition:u}=e,l=Zn(u.settings.language),{language:c}=u.settings,d;try{d=PT(bL(o),r.name)}
catch(z){
let L=mg(z);if(L===null)throw z;let j=L==="not-xlsx"?cL(o):null;return{failure:j===null?l.unreadable[
L]:
dL(j,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=SL(d,{stage:t,judge:n},u);if(p!==null){
let z=l.title([en(u),r.name,n.name]);return{failure:l.otherOwner(z,RL({stage:t,judge:n},p),RL(p,{
stage:t,
judge:n}))}}if(NT(d))return{failure:l.unreadable["too-large"]};let h=je(i),b=h.values.every(z=>z.every(
L=>L===""));if(!b&&!pn(h))return{failure:l.tabTaken(i)};let x=Be(u,t),A=la(u.entries),N=z=>si(z,t.name,
n.code,x,A),I=TL(((...[z,L,j])=>{let B=kh(z,L,j),q=[...N(B.grid).columns.values()].flat(),H=B.formulas.
filter(({column:Q})=>q.includes(Q));if(H.length===0)return B;let V=aa(H).map(Q=>Te(Q.row,Q.column,Q.
rows,Q.columns));return kh(z,L,`${j} \xB7 ${l.formulas(V.join(", "))}`)})(d,i,s),a,N),F=N(I.grid),M=b||
!$T(h,I)||!Moe(h,I.grid);return M&&EL(i,I,r),Vr(i,u.settings.admins),{isWritten:M,changes:vL(b?null:
N(h),F),progress:kL(F,x)}}m();m();m();var joe="Arial",zoe=10,OL=164,Boe={General:0,"@":49},Uoe='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Woe=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Koe=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Woe).join("")}<diagonal/></border></borders>`,AL=e=>`FF${e.
replace("#","").toUpperCase()}`;function Sd(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var kg=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function NL(){let[e,
t,n,r,o]=[Sd(),Sd(),Sd(),Sd(),Sd()],i=({bold:c,size:d=zoe})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${joe}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${AL(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=Boe[c])!=null?
d:OL+n.idOf(Zo(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],h=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${h}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${AL(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
kg("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${OL+d}" formatCode="${c}"/>`)),kg("fonts",e.all),`<fills count="${2+t.all.length}">${Uoe}${t.all.join(
"")}</fills>`,Koe,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',kg(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',kg("dxfs",o.all),
"</styleSheet>"].join("")}}var Ed=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Rv="http://schemas.openxmlformats.org/spreadsheetml/2006/main",$L="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
_L="http://schemas.openxmlformats.org/package/2006",Goe="application/vnd.openxmlformats-officedocument.spreadsheetml",
qoe=32767,Hoe=225,PL=({top:e,left:t,height:n,
width:r})=>Te(e,t,n,r),Zoe=e=>f.round((e-5)/7*100)/100;function Joe(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Ed}<sst xmlns="${Rv}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${gL(n)}</t></si>`).join("")}</sst>`}}function Voe(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${Zo(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${v(
e)}</v></c>`;let a=e.slice(0,qoe);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function Yoe({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Te(
e,t)}" activePane="${o}" state="frozen"/>`}function Xoe(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${Zoe(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>Voe(l,Te(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${PL(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Zo(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Zo(
l.slice(0,Hoe))}" sqref="${PL(a)}"><formula1>${Zo(
u)}</formula1></dataValidation>`);return[`${Ed}<worksheet xmlns="${Rv}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${Yoe(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var xg=(e,t,n)=>`<Relationship Id="rId${e}" Type="${$L}/${t}" Target="${n}"/>`,IL=e=>`${Ed}<Relationships xmlns="${_L}/relationships">${e.join(
"")}</Relationships>`,Tg=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${Goe}.${t}+xml"/>`;
function FL(e){var s;let[t,n]=[NL(),Joe()],r=e.map(a=>Xoe(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${Ed}<Types xmlns="${_L}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Tg("workbook.xml","sheet.main"),...o.map(
a=>Tg(
a,"worksheet")),Tg("styles.xml","styles"),Tg("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":IL([xg(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Ed}<workbook xmlns="${Rv}" xmlns:r="${$L}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${Zo(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":IL([...o.map((a,u)=>xg(u+1,"worksheet",a)),xg(o.length+1,"styles",
"styles.xml"),xg(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return iu(g.fromEntries(g.entries(i).map(([a,u])=>[a,ru(u)])))}m();m();var Qoe="#d9e2f3",
Dv=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Sg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var h;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:Qoe};let d=l>=n.left&&l<n.left+n.width,p=(h=i[l])!=null?h:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,h;let d=(h=(p=e.formulas[l])==null?void 0:p[c])!=
null?h:"";return{value:u,style:s(l,c),...d===""?{}:{formula:Dv(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Dv(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Dv(u.formula)}))}}m();function eie({style:e}
,t,n){let r=typeof t=="object"?RT(t.date):t,o=typeof r=="number"&&fg(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function tie({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function ML(e,t,{
grid:n,formats:r,read:o}){let i=Sg(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
tie(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let h=[...t.map(({name:x})=>{var N,P,
I,F,M;let A=(N=d.marks.get(x))==null?void 0:N.at;return A===void 0?["",""]:[(I=(P=n.values[A.row])==
null?void 0:P[A.column])!=null?I:"",(M=(F=r[A.row])==null?void 0:F[A.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((x,A)=>{let N=h[A-a];return N===void 0?x:eie(x,...N)})});
return{
...i,rows:u}}function LL(e,t,n){let{judge:r,layout:o}=t,i=Td(e,t,n),s=je(i);if(!pn(s))return Sg(o);
let{competition:a}=e.
workbook,u=Be(a,e.stage),l=si(s,e.stage.name,r.code,u,la(a.entries));return ML(o,u,{grid:s,formats:
Ra(
i),read:l})}var nie=oe({stage:Re(K()),skip:Re(Ze(K())),remake:Re(Xe())});function jL(e){return le(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ye(nie,e);return be(),Se(()=>{let o=Xu(t),i=new y,a=(o.isClosed?[]:o.seats.filter(
b=>rie(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=oie(o,u,i),c={...o,
seats:l},
{left:d,shared:p}=iie(c,n,i);return el(c,{...Qu,made:u.filter(({judge:b})=>l.some(x=>x.judge===b&&x.
file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function rie({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function oie(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:s}=r,a=Zn(s.settings.language),
u=Fo(s,i,e.backoff),l=Ue(),c=t.map(b=>FL([LL(e,b,l)]));for(let{judge:b}of t)ks(o.name,b.code,{...lc,
maker:i});let d=$o(t.map((b,x)=>({fileId:null,folder:u.id,title:a.title([en(s),b.layout.name,b.judge.
name]),properties:b.properties,from:sc,to:ic,bytes:c[x],writersCanShare:!1})),e.backoff),p=new y;for(
let[
b,x]of t.entries()){let A=d[b];A!==void 0&&"ok"in A&&p.set(x,{...A.ok,access:[]})}let h=e.seats.map(
b=>{var x;return Eg(b,(x=p.get(b))!=null?x:b.file,i)});for(let[b,x]of h.entries())p.has(e.seats[b])&&
ks(o.name,x.judge.code,x.filed);for(let[b,{judge:x}]of t.entries()){let A=d[b];A!==void 0&&"failure"in
A&&n.set(x.code,xd(A.failure,e))}return h}var Eg=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...lc,maker:n,id:t.id,link:t.link}};function iie(e,t,n){let{stage:r,user:o}=e,i=Zn(
e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:Eg(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:aie(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[0,1]){let c=a.
flatMap(h=>{let b=h.changes[l];return b===void 0||n.has(h.seat.judge.code)?[]:[{...h,change:b}]}),d=c.
length===0?[]:uc(c.map(({change:h})=>h),e.backoff),p=[];for(let[h,{index:b,change:x}]of c.entries()){
let A=d[h],N=e.seats[b];if(A===void 0||"failure"in A){p.push([N,A===void 0?bg:A.failure]);continue}
let P=uie(
Eg(N,N.file,o),x,A.ok);e.seats[b]=P,ks(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:h},b]of p){
let x=i.
notShared(h.email.trim(),b.reason);n.set(h.code,$r(b)||b.kind!=="refused"?xd(b,e):x)}}return sie(e),
{left:s.length-a.length,shared:u}}function sie({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=Eg(i,i.file,n),a=vg(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},ks(t.name,i.judge.code,l))}}function aie(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=vg(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:h,deadline:b}=p.settings,x=o.name===""?o.code:
o.name,A=Zn(h).invitation(x,n.name,en(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:A}]}
function uie(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var lie=oe({stage:Re(K())});function zL(e){
return le(()=>{let{stage:t}=ye(lie,e);return be(),el(Xu(t),
Qu)})}m();m();var Ov="protecting";function BL(e){var r;let t=((r=We(Ov))!=null?r:"").split(`
`),n=[...Ft(Ue()).values()].filter(o=>t.includes(o)||LD(o));if(n.length!==0){qe(Ov,n.join(`
`));for(let o of n)Vr(o,e);qe(Ov,"")}}m();var cie=e=>e.every(t=>t.every(n=>n===""));function die({
workbook:e,stage:t},n,r){var s,a,u;let o=(s=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function UL(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},s=ip(i),a=die(e,t,s),u=je(a).values,l=r.own.has(
a),c=(N,P,I=0)=>{var z;let{open:F}=op(i,P),M=mie(a,F,e.admins,t.email);return{tab:a,judge:t.code,
status:N,
added:I,missing:0,access:M,id:(z=ql().get(a))!=null?z:null}};if(cie(u))return Ay(s,a),c("made",n.length);
let d=new w(r.sheets.filter(N=>N.tab===a).flatMap(({rows:N})=>N.flatMap(({entry:P})=>P===null?[]:[Z(
P)]))),h=r.competition.settings.missing==="assigned"?[]:s.values.slice(s.table.top).flatMap(([N])=>n.
filter(P=>P.code===N&&!d.has(Z(P.code))));if(!PD(s,u)){if(l&&ID(u))return Ay(s,a),c("renewed",n.length);
let N=l?"changed":"theirs";return{tab:a,judge:t.code,status:N,added:0,missing:h.length,access:
"unprotected",id:null}}let b=u.length-s.table.top;if(h.length===0)return c("kept",b);let x=b+h.length,
A=Ey(
h,s.table.top+b,i);return GD(a,{...s,...op(i,x)},A),c("added",x,h.length)}function mie(e,t,n,r){if(r===
"")return Da(e,t,n,""),"anybody";try{return Da(e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;
return Da(e,t,n,""),"refused"}}var pie=oe({stage:Re(K())}),fie=180*1e3;function Cg(e){return le(()=>{
let t=R.now()+fie,{stage:n}=ye(
pie,e);return be(),Se(()=>{let r=tt(),o=gie(r,n);return hie(r,o,t)})})}function gie({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=Lo(ft(r)),s=d=>he(fe("BAD_REQUEST",d));o==="separate"&&s(i.
separate);let a=at(e.stages,ct(r).rows),u=d=>a.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):pr(e,n);if(l===void 0)return s(i.noOpenStage);u(l.name)||s(i.closed(
l.name)),l.scoreTab!==void 0&&s(i.sharedTab(l.name,l.scoreTab)),it(e,l).length===0&&s(i.noJudges),Be(
e,l).length===0&&s(i.noCriteria(l.name)),e.entries.length===0&&s(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&s(lr(c,ft(r))),l}function hie(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,s=Lo(ft(o.language)),{results:a,progress:u}=Dt(e,{
provisional:!1}),
l=i.indexOf(t);a.length<l&&he(fe("BAD_REQUEST",s.notReached(t.name)));let c=ni(r,a.slice(0,l)),d=zr(
r),p=M=>M===null||o.conflicts==="include",h={workbook:e,stage:t,common:{stage:t,criteria:Be(r,t),
language:o.
language,competition:en(r),deadline:o.deadline},admins:[...o.admins,$e()]},b=it(r,t),x=[];for(let M of b){
if(R.now()>n)break;let z=c.filter(L=>p(d(M,L)));x.push(UL(h,M,z))}BL(h.admins),Rn();let A=x.filter(M=>M.
id!==null),N=ap(),P=new y(u.map(M=>[`${M.stage}|${Z(M.judge)}`,M])),I=A.map(({id:M,tab:z,judge:L})=>{
var j;return{id:M!=null?M:0,tab:z,stage:t.name,judge:L,progress:(j=P.get(`${t.name}|${Z(L)}`))!=null?
j:{scored:0,expected:1}}});Ny(Py(I,N));let F=x.length<b.length;return{stage:t.name,tabs:x.map(({tab:
M,
judge:z,status:L,added:j})=>({tab:M,judge:z,status:L,added:j})),more:F,notes:yie(x,h,o.language)}}
function yie(e,{
workbook:t},n){let r=ft(n),o=Lo(r),i=l=>X(e.filter(l).map(({judge:c})=>c),r),[s,a]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...s===""?[]:[o.noEmail(s)],
...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();var bie=oe({language:Kt(["id","en"])});
function WL(e){let t=le(()=>E2(Ly,ye(bie,e).language));return"problem"in t?t:Ei()}m();var wie=oe({
entries:Ze(K())}),vie=100;function Rg(e){return le(()=>{let{entries:t}=ye(wie,e);be();let n=new w(
t.map(Z)),r=Ft(Ue()),{competition:o}=En(new y([...r].map(([i,s])=>[i,je(s)])));return{settings:r.has(
"settings")?o.settings:null,history:ct(o.settings.language).rows.slice(-vie).reverse().map(({at:i,by:
s,
action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:s,
email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.has(Z(i))).
map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}))}})}m();m(
);function KL(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function GL(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function qL(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Av(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function HL(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function ZL(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Nv=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function JL(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var kie=oe({provisional:Xe()});function Dg(e){return le(()=>{let{
provisional:t}=ye(kie,e);return be(),
qL("Sidebar",se(Qe()).menu.rankingTitle,t?"provisional":"ranking"),null})}var xie=240*1e3,VL=[
"piagam","surat"];function Pv(e){var i,s;let t=Nv(e)?Qe():"id",n=se(t).menu,r=Lo(
t),o=Nv(e)?(s=(i=cc())==null?void 0:i.top)!=null?s:10:null;KL(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var YL=()=>GL("Sidebar",se(
Qe()).menu.name);function XL(){
let e=j1(),t="answer"in e?e.answer.questions:0;Bs(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var QL=()=>Bs(Cg({}),({tabs:e,more:t,notes:n})=>{let r=Lo($v());return[Tie(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),Tie=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function ej(){var i,s,a;let e=dc({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){tj(e);return}let n=$v(),r=se(n),o=se(
Qe()).menu.close((a=(s=cc())==null?void 0:s.top)!=null?a:10);HL(r.menu.name,r.done.stillOpen(X(t,n),
o))&&Iv()}var Iv=()=>tj(dc({provisional:!1,close:!0}));function tj(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Bs(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function nj(){let e=Dg({provisional:!1});"problem"in e&&aj(
e.problem,se(Qe()).menu.name)}var rj=()=>Bs(Hp({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),oj=()=>Bs(
qp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),Sie=12,ij=()=>Bs(og(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,Sie).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function sj(){let e=R.now()+xie,t=null,n=vd({kinds:VL});for(;"answer"in n&&(t=JL(t,n.answer),
!(!n.answer.more||R.now()>e));)n=vd({kinds:VL,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};Bs(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var h,b;return u===0?a?p.
noWinners:(b=(h=d[0])==null?void 0:h.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function $v(){let e=Ft(Ue()).get("settings");return e===void 0?Qe():En(new y([["settings",
je(e)]])).competition.settings.language}function Bs(e,t,n=!1){let r=se("answer"in e?$v():Qe());
"answer"in e&&n?Av(r.menu.name,t(e.answer,r.done)):"answer"in e?ZL(t(e.answer,r.done),r.menu.name):
aj(e.problem,
r.menu.name)}var aj=({message:e,link:t=""},n)=>Av(n,[e,t].join(`
`).trim());m();var Eie=oe({tab:K(),cell:vo(K().check(al(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function uj(e){
return le(()=>{let{tab:t,cell:n}=ye(Eie,e);return xD(t,n)||he(fe("BAD_REQUEST",se(Qe()).problems.noTab(
t))),null})}m();var Cie=oe({settings:ln(K(),Ld())});function lj(e){let t=le(()=>{let{settings:n}=ye(
Cie,e);be(),Se(()=>{
var P;let r=se(Qe()).problems,o=Ft(Ue()).get("settings"),i=o===void 0?null:je(o),{competition:s,rows:
a,
tables:u}=En(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return he(
fe("BAD_REQUEST",r.noTab(J.settings[s.settings.language])));let p=ut(rs,{...s.settings,...n}),h=g.keys(
n).every(I=>or.some(F=>F.key===I));if(!p.success||!h)return he(fe("BAD_REQUEST",r.badRequest));let{
language:b}=p.
data,x=or.filter(({key:I})=>C.stringify(s.settings[I])!==C.stringify(p.data[I])).map(I=>({known:I,is:
by(
p.data,I)}));for(let{known:I,is:F}of x){let M=a.settings.get(I.key);M!==void 0&&Xt(o,M,d,[[F]])}let N=x.
filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:F})=>k.from({length:f.max(c,d)+1},(M,z)=>z===
c?I.word[b]:z===d?F:""));N.length>0&&Xt(o,Zr(o),0,N)})});return"problem"in t?t:Rg({entries:[]})}m();
var Rie=oe({preset:K()});function cj(e){let t=le(()=>{var a;let{preset:n}=ye(Rie,e);be();let r=Qe(),
o=se(r).problems,i=pc.map(u=>u.id).join(", "),s=(a=pc.find(u=>u.id===n))!=null?a:he(fe("BAD_REQUEST",
o.unknownPreset(n,i)));return Se(()=>{var b;let u=rs.parse({...s.settings,language:r,admins:[$e()].filter(
x=>x!=="")}),{stages:l,criteria:c}=s,d=tp({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=Die(d))!=null?b:he(fe("BAD_REQUEST",o.notEmpty));for(let x of d)p.includes(x.name)||Dn(x);Ue().
filter(x=>d.every(A=>A.name!==x)).length===1&&kD(),Rn()})});return"problem"in t?t:Ei()}function Die(
e){
var n;let t=[];for(let r of Ft(Ue()).values()){let o=je(r).values;if(o.every(s=>s.every(a=>a==="")))
continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!Oie(o,i))return null;
t.push(r)}return t}function Oie(e,t){let n=f.max(e.length,t.length);return k.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=f.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,p,h;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((h=(p=t[r])==null?void 0:p[l])!=null?h:"")})})}var Aie=e=>Pv(e),Nie=e=>Pv(
e),Pie=()=>YL(),Iie=()=>XL(),$ie=()=>ej(),_ie=()=>QL(),Fie=()=>nj(),Mie=()=>sj(),
Lie=()=>Iv(),jie=()=>rj(),zie=()=>oj(),Bie=()=>ij(),Uie=()=>Ei(),Wie=()=>L1(),Kie=e=>dc(e),Gie=e=>vd(
e),qie=e=>lL(e),Hie=e=>VM(e),Zie=e=>YM(e),Jie=e=>XM(e),Vie=e=>QM(e),Yie=e=>cj(e),Xie=e=>MN(e),Qie=e=>Cg(
e),ese=e=>z1(e),tse=e=>B1(e),nse=e=>Rg(e),rse=e=>lj(e),ose=e=>WL(e),ise=e=>Dg(e),sse=e=>uj(e),ase=e=>zN(
e),use=e=>UN(e),lse=e=>WN(e),cse=e=>Hp(e),dse=()=>GN(),mse=e=>qp(e),pse=e=>zL(e),fse=e=>jL(e),gse=e=>DL(
e),hse=()=>og(),yse=e=>K1(e),bse=e=>q1(e),wse=()=>H1(),vse=()=>V1(),kse=e=>X1(e),xse=e=>aA(e);return Jo(
Tse);})();
function acceptRowOrder() { return App.acceptRowOrder.apply(this, arguments); }
function answerFix() { return App.answerFix.apply(this, arguments); }
function answerQuestions() { return App.answerQuestions.apply(this, arguments); }
function applyFixes() { return App.applyFixes.apply(this, arguments); }
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
