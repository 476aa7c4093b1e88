// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var Tj=Object.create;var Ad=Object.defineProperty;var Sj=Object.getOwnPropertyDescriptor;
var Ej=Object.getOwnPropertyNames;var Cj=Object.getPrototypeOf,Rj=Object.prototype.hasOwnProperty;
var Nd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ie=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Ng=(e,t)=>{
for(var n in t)Ad(e,n,{get:t[n],enumerable:!0})},zv=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of Ej(t))!Rj.call(e,o)&&o!==n&&Ad(e,o,{get:()=>t[o],enumerable:!(r=Sj(t,o))||r.
enumerable});return e};var Dj=(e,t,n)=>(n=e!=null?Tj(Cj(e)):{},zv(t||!e||!e.__esModule?Ad(n,
"default",{value:e,enumerable:!0}):
n,e)),Vo=e=>zv(Ad({},"__esModule",{value:!0}),e);var k,R,E,C,y,f,v,h,w,x,T,D,O,m=Nd(()=>{
"use strict";({Array:k,Date:R,Error:E,JSON:C,Map:y,Math:f,Number:v,
Object:h,Set:w,String:x,Symbol:T,Uint8Array:D,WeakMap:O}=globalThis)});function Rq(e,t){return Cq(e,
t||{},0,0)}function Wb(e,t){return kq(e,{i:2},t&&t.out,t&&t.dictionary)}
function Yp(e,t){if(t){for(var n=new xt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(sP)
return sP.encode(e);for(var o=e.length,i=new xt(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new xt(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return bc(
i,0,s)}function Kb(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=x.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(jb)return jb.decode(e);var o=Oq(e),i=o.s,n=o.r;return n.length&&yn(8),i}
}
function hP(e,t){t||(t={});var n={},r=[];gP(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=Yp(s),p=d.length,g=l.comment,b=g&&Yp(g),S=b&&b.length,A=zb(l.extra);p>65535&&
yn(11);var N=c?Rq(u,l):u,P=N.length,I=Eq();I.p(u),r.push(fP(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&g.length!=S,o,compression:c})),o+=30+p+A+P,i+=76+2*(p+A)+(S||0)+P}for(var _=new xt(i+22),
M=o,B=i-o,L=0;L<r.length;++L){var d=r[L];aP(_,d.o,d,d.f,d.u,d.c.length);var j=30+d.f.length+zb(d.extra);
_.set(d.c,d.o+j),aP(_,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+j+(d.m?d.m.length:0)}return Iq(_,o,r.length,
B,M),_}function yP(e,t){for(var n={},r=e.length-22;fr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&yn(
13);var o=ro(e,r+8);if(!o)return{};var i=fr(e,r+16),s=fr(e,r-20)==117853008;if(s){var a=fr(e,r-12);s=
fr(e,a)==101075792,s&&(o=fr(e,a+32),i=fr(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=Nq(e,i,s),
d=c[0],p=c[1],g=c[2],b=c[3],S=c[4],A=c[5],N=Aq(e,A);i=S,(!u||u({name:b,size:p,originalSize:g,
compression:d}))&&
(d?d==8?n[b]=Wb(e.subarray(N,N+p),{out:new xt(g)}):yn(14,"unknown compression type "+d):n[b]=bc(e,N,
N+p))}return n}var xt,Yn,Bb,Xp,Qp,_b,uP,lP,cP,Fb,dP,gq,rP,Mb,jo,Ve,oo,Ri,Ve,Ve,Ve,Ve,yc,Ve,hq,yq,bq,
wq,Nb,_r,Pb,Ub,bc,vq,yn,kq,zo,gc,Ib,Lb,oP,hc,mP,iP,xq,pP,Tq,Sq,Eq,Cq,fP,ro,fr,$b,nn,gP,sP,jb,Dq,Oq,
Aq,
Nq,Pq,zb,aP,Iq,bP=Nd(()=>{m();xt=D,Yn=Uint16Array,Bb=Int32Array,Xp=new xt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Qp=new xt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),_b=new xt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),uP=function(e,t){
for(var n=new Yn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Bb(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},lP=uP(Xp,2),cP=lP.b,Fb=lP.r;cP[28]=258,Fb[258]=28;dP=uP(
Qp,0),gq=dP.b,rP=dP.r,Mb=new Yn(32768);for(Ve=0;Ve<32768;++Ve)jo=(Ve&43690)>>1|(Ve&21845)<<1,jo=(jo&
52428)>>2|(jo&13107)<<2,jo=(jo&61680)>>4|(jo&3855)<<4,Mb[Ve]=((jo&65280)>>8|(jo&255)<<8)>>1;oo=(
function(e,t,n){
for(var r=e.length,o=0,i=new Yn(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new Yn(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new Yn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[Mb[d]>>u]=l}else for(a=new Yn(r),o=0;o<r;++o)e[o]&&(a[o]=Mb[
s[e[o]-
1]++]>>15-e[o]);return a}),Ri=new xt(288);for(Ve=0;Ve<144;++Ve)Ri[Ve]=8;for(Ve=144;Ve<256;++Ve)Ri[Ve]=
9;for(Ve=256;Ve<280;++Ve)Ri[Ve]=7;for(Ve=280;Ve<288;++Ve)Ri[Ve]=8;yc=new xt(32);for(Ve=0;Ve<32;++Ve)
yc[Ve]=5;hq=oo(Ri,9,0),yq=oo(Ri,9,1),bq=oo(yc,5,0),wq=oo(yc,5,1),Nb=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},_r=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Pb=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Ub=function(e){return(e+7)/
8|0},bc=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new xt(e.subarray(
t,n))},vq=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],yn=function(
e,t,n){var r=new E(
t||vq[e]);if(r.code=e,E.captureStackTrace&&E.captureStackTrace(r,yn),!n)throw r;return r},kq=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new xt(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new xt(o*3));var l=function(tl){var nl=n.length;if(tl>nl){var Ks=new xt(f.max(nl*2,tl));Ks.set(n),n=
Ks}},c=t.f||0,d=t.p||0,p=t.b||0,g=t.l,b=t.d,S=t.m,A=t.n,N=o*8;do{if(!g){c=_r(e,d,1);var P=_r(e,d+1,3);
if(d+=3,P)if(P==1)g=yq,b=wq,S=9,A=5;else if(P==2){var B=_r(e,d,31)+257,L=_r(e,d+10,15)+4,j=B+_r(e,d+
5,31)+1;d+=14;for(var z=new xt(j),q=new xt(19),H=0;H<L;++H)q[_b[H]]=_r(e,d+H*3,7);d+=L*3;for(var V=Nb(
q),Q=(1<<V)-1,K=oo(q,V,1),H=0;H<j;){var ne=K[_r(e,d,Q)];d+=ne&15;var I=ne>>4;if(I<16)z[H++]=I;else{
var me=0,
Pe=0;for(I==16?(Pe=3+_r(e,d,3),d+=2,me=z[H-1]):I==17?(Pe=3+_r(e,d,7),d+=3):I==18&&(Pe=11+_r(e,d,127),
d+=7);Pe--;)z[H++]=me}}var de=z.subarray(0,B),ue=z.subarray(B);S=Nb(de),A=Nb(ue),g=oo(de,S,1),b=oo(
ue,
A,1)}else yn(1);else{var I=Ub(d)+4,_=e[I-4]|e[I-3]<<8,M=I+_;if(M>o){u&&yn(0);break}a&&l(p+_),n.set(e.
subarray(I,M),p),t.b=p+=_,t.p=d=M*8,t.f=c;continue}if(d>N){u&&yn(0);break}}a&&l(p+131072);for(var Ct=(
1<<
S)-1,we=(1<<A)-1,wt=d;;wt=d){var me=g[Pb(e,d)&Ct],Bt=me>>4;if(d+=me&15,d>N){u&&yn(0);break}if(me||yn(
2),Bt<256)n[p++]=Bt;else if(Bt==256){wt=d,g=null;break}else{var Ut=Bt-254;if(Bt>264){var H=Bt-257,vt=Xp[
H];
Ut=_r(e,d,(1<<vt)-1)+cP[H],d+=vt}var Mr=b[Pb(e,d)&we],Us=Mr>>4;Mr||yn(3),d+=Mr&15;var ue=gq[Us];if(
Us>
3){var vt=Qp[Us];ue+=Pb(e,d)&(1<<vt)-1,d+=vt}if(d>N){u&&yn(0);break}a&&l(p+131072);var Ws=p+Ut;if(p<
ue){var Dd=i-ue,Od=f.min(ue,Ws);for(Dd+p<0&&yn(3);p<Od;++p)n[p]=r[Dd+p]}for(;p<Ws;++p)n[p]=n[p-ue]}}
t.l=g,t.p=wt,t.b=p,t.f=c,g&&(c=1,t.m=S,t.d=b,t.n=A)}while(!c);return p!=n.length&&s?bc(n,0,p):n.subarray(
0,p)},zo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},gc=function(e,t,n){n<<=t&7;var r=t/
8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Ib=function(e,t){for(var n=[],r=0;r<e.length;++r)e[r]&&n.push(
{s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:pP,l:0};if(o==1){var s=new xt(n[0].s+1);
return s[n[0].
s]=1,{t:s,l:1}}n.sort(function(M,B){return M.f-B.f}),n.push({s:-1,f:25001});var a=n[0],u=n[1],l=0,c=1,
d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[l].f<n[d].f?l++:
d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);var g=new Yn(
p+1),b=Lb(n[c-1],g,0);if(b>t){var r=0,S=0,A=b-t,N=1<<A;for(i.sort(function(B,L){return g[L.s]-g[B.s]||
B.f-L.f});r<o;++r){var P=i[r].s;if(g[P]>t)S+=N-(1<<b-g[P]),g[P]=t;else break}for(S>>=A;S>0;){var I=i[
r].
s;g[I]<t?S-=1<<t-g[I]++-1:++r}for(;r>=0&&S;--r){var _=i[r].s;g[_]==t&&(--g[_],++S)}b=t}return{t:new xt(
g),l:b}},Lb=function(e,t,n){return e.s==-1?f.max(Lb(e.l,t,n+1),Lb(e.r,t,n+1)):t[e.s]=n},oP=function(
e){
for(var t=e.length;t&&!e[--t];);for(var n=new Yn(++t),r=0,o=e[0],i=1,s=function(u){n[r++]=u},a=1;a<=
t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?i-11<<5|28690:i-
3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}for(;i--;)s(o);
i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},hc=function(e,t){for(var n=0,r=0;r<t.length;++r)n+=e[r]*t[
r];
return n},mP=function(e,t,n){var r=n.length,o=Ub(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^255,e[o+3]=
e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},iP=function(e,t,n,r,o,i,s,a,u,l,c){zo(
t,c++,n),++o[256];for(var d=Ib(o,15),p=d.t,g=d.l,b=Ib(i,15),S=b.t,A=b.l,N=oP(p),P=N.c,I=N.n,_=oP(S),
M=_.c,B=_.n,L=new Yn(19),j=0;j<P.length;++j)++L[P[j]&31];for(var j=0;j<M.length;++j)++L[M[j]&31];for(
var z=Ib(
L,7),q=z.t,H=z.l,V=19;V>4&&!q[_b[V-1]];--V);var Q=l+5<<3,K=hc(o,Ri)+hc(i,yc)+s,ne=hc(o,p)+hc(i,S)+s+
14+3*V+hc(L,q)+2*L[16]+3*L[17]+7*L[18];if(u>=0&&Q<=K&&Q<=ne)return mP(t,c,e.subarray(u,u+l));var me,
Pe,de,ue;if(zo(t,c,1+(ne<K)),c+=2,ne<K){me=oo(p,g,0),Pe=p,de=oo(S,A,0),ue=S;var Ct=oo(q,H,0);zo(t,c,
I-257),zo(t,c+5,B-1),zo(t,c+10,V-4),c+=14;for(var j=0;j<V;++j)zo(t,c+3*j,q[_b[j]]);c+=3*V;for(var we=[
P,M],wt=0;wt<2;++wt)for(var Bt=we[wt],j=0;j<Bt.length;++j){var Ut=Bt[j]&31;zo(t,c,Ct[Ut]),c+=q[Ut],
Ut>
15&&(zo(t,c,Bt[j]>>5&127),c+=Bt[j]>>12)}}else me=hq,Pe=Ri,de=bq,ue=yc;for(var j=0;j<a;++j){var vt=r[
j];
if(vt>255){var Ut=vt>>18&31;gc(t,c,me[Ut+257]),c+=Pe[Ut+257],Ut>7&&(zo(t,c,vt>>23&31),c+=Xp[Ut]);var Mr=vt&
31;gc(t,c,de[Mr]),c+=ue[Mr],Mr>3&&(gc(t,c,vt>>5&8191),c+=Qp[Mr])}else gc(t,c,me[vt]),c+=Pe[vt]}
return gc(
t,c,me[256]),c+Pe[256]},xq=new Bb([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),
pP=new xt(0),Tq=function(e,t,n,r,o,i){var s=i.z||e.length,a=new xt(r+s+5*(1+f.ceil(s/7e3))+o),u=a.subarray(
r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=xq[t-1],p=d>>13,g=d&8191,b=(1<<n)-
1,S=i.p||new Yn(32768),A=i.h||new Yn(b+1),N=f.ceil(n/3),P=2*N,I=function(Ag){return(e[Ag]^e[Ag+1]<<N^
e[Ag+2]<<P)&b},_=new Bb(25e3),M=new Yn(288),B=new Yn(32),L=0,j=0,z=i.i||0,q=0,H=i.w||0,V=0;z+2<s;++z){
var Q=I(z),K=z&32767,ne=A[Q];if(S[K]=ne,A[Q]=K,H<=z){var me=s-z;if((L>7e3||q>24576)&&(me>423||!l)){c=
iP(e,u,0,_,M,B,j,q,V,z-V,c),q=L=j=0,V=z;for(var Pe=0;Pe<286;++Pe)M[Pe]=0;for(var Pe=0;Pe<30;++Pe)B[
Pe]=
0}var de=2,ue=0,Ct=g,we=K-ne&32767;if(me>2&&Q==I(z-we))for(var wt=f.min(p,me)-1,Bt=f.min(32767,z),Ut=f.
min(258,me);we<=Bt&&--Ct&&K!=ne;){if(e[z+de]==e[z+de-we]){for(var vt=0;vt<Ut&&e[z+vt]==e[z+vt-we];++vt)
;if(vt>de){if(de=vt,ue=we,vt>wt)break;for(var Mr=f.min(we,vt-2),Us=0,Pe=0;Pe<Mr;++Pe){var Ws=z-we+Pe&
32767,Dd=S[Ws],Od=Ws-Dd&32767;Od>Us&&(Us=Od,ne=Ws)}}}K=ne,ne=S[K],we+=K-ne&32767}if(ue){_[q++]=268435456|
Fb[de]<<18|rP[ue];var tl=Fb[de]&31,nl=rP[ue]&31;j+=Xp[tl]+Qp[nl],++M[257+tl],++B[nl],H=z+de,++L}else
_[q++]=e[z],++M[e[z]]}}for(z=f.max(z,H);z<s;++z)_[q++]=e[z],++M[e[z]];c=iP(e,u,l,_,M,B,j,q,V,z-V,c),
l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=S,i.i=z,i.w=H)}else{for(var z=i.w||0;z<s+l;z+=65535){var Ks=z+
65535;Ks>=s&&(u[c/8|0]=l,Ks=s),c=mP(u,c+1,e.subarray(z,Ks))}i.i=s}return bc(a,0,r+Ub(c)+o)},Sq=(
function(){
for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^n>>>1;e[t]=n}
return e})(),
Eq=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)n=Sq[n&255^t[r]]^n>>>8;e=
n},d:function(){return~e}}},Cq=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){var i=t.dictionary.
subarray(-32768),s=new xt(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.length}return Tq(e,
t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*1.5):20:12+t.mem,n,
r,o)},fP=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];return n},ro=function(
e,t){
return e[t]|e[t+1]<<8},fr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>0},$b=function(
e,t){
return fr(e,t)+fr(e,t+4)*4294967296},nn=function(e,t,n){for(;n;++t)e[t]=n,n>>>=8};gP=function(e,t,n,
r){
for(var o in e){var i=e[o],s=t+o,a=r;k.isArray(i)&&(a=fP(r,i[1]),i=i[0]),ArrayBuffer.isView(i)?n[s]=
[i,a]:(n[s+="/"]=[new xt(0),a],gP(i,s,n,r))}},sP=typeof TextEncoder!="undefined"&&new TextEncoder,jb=
typeof TextDecoder!="undefined"&&new TextDecoder,Dq=0;try{jb.decode(pP,{stream:!0}),Dq=1}catch{}Oq=function(
e){
for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);if(n+o>e.length)return{s:t,r:bc(e,n-1)};o?
o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&63)-65536,t+=x.fromCharCode(55296|r>>10,
56320|
r&1023)):o&1?t+=x.fromCharCode((r&31)<<6|e[n++]&63):t+=x.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&
63):t+=x.fromCharCode(r)}};Aq=function(e,t){return t+30+ro(e,t+26)+ro(e,t+28)},Nq=function(e,t,n){
var r=ro(
e,t+28),o=ro(e,t+30),i=Kb(e.subarray(t+46,t+46+r),!(ro(e,t+8)&2048)),s=t+46+r,a=Pq(e,s,o,n,fr(e,t+20),
fr(e,t+24),fr(e,t+42)),u=a[0],l=a[1],c=a[2];return[ro(e,t+10),u,l,i,s+o+ro(e,t+32),c]},Pq=function(e,
t,n,r,o,i,s){
var a=o==4294967295,u=i==4294967295,l=s==4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+ro(e,t+2))
if(ro(e,t)==1)return[a?$b(e,t+4+8*u):o,u?$b(e,t+4):i,l?$b(e,t+4+8*(u+a)):s,1];r<2&&yn(13)}return[o,i,
s,0]},zb=function(e){var t=0;if(e)for(var n in e){var r=e[n].length;r>65535&&yn(9),t+=r+4}return t},
aP=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,c=a&&a.length,d=zb(l);nn(e,t,s!=null?33639248:
67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[
t++]=
n.compression&255,e[t++]=n.compression>>8;var p=new R(n.mtime==null?R.now():n.mtime),g=p.getFullYear(
)-
1980;if((g<0||g>119)&&yn(10),nn(e,t,g<<25|p.getMonth()+1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes(
)<<
5|p.getSeconds()>>1),t+=4,i!=-1&&(nn(e,t,n.crc),nn(e,t+4,i<0?-i-2:i),nn(e,t+8,n.size)),nn(e,t+12,u),
nn(e,t+14,d),t+=16,s!=null&&(nn(e,t,c),nn(e,t+6,n.attrs),nn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(
var b in l){
var S=l[b],A=S.length;nn(e,t,+b),nn(e,t+2,A),e.set(S,t+4),t+=4+A}return c&&(e.set(a,t),t+=c),t},Iq=function(
e,t,n,r,o){
nn(e,t,101010256),nn(e,t+8,n),nn(e,t+10,n),nn(e,t+12,r),nn(e,t+16,o)}});var Ss={};Ng(Ss,{inflateSync:
()=>Wb,strFromU8:()=>Kb,strToU8:()=>Yp,unzipSync:()=>yP,zipSync:()=>hP});
var Es=Nd(()=>{"use strict";m();bP()});var Rs=Ie(rn=>{"use strict";m();function Jq(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Cs(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function lu(e,t){return t===void 0&&(t=h),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Cs(e,t){return h.prototype.hasOwnProperty.call(e,t)}function Vq(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Cs(t,n)&&(e[n]=t[n]);return e}
var OP=lu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function Yq(e){
return Cs(OP,e.toLowerCase())}var AP=lu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function Xq(e){return Cs(AP,e.toLowerCase())}
var xc=lu(
{script:!1,style:!1,textarea:!0,title:!0});function Qq(e){var t=e.toLowerCase();return Cs(xc,t)&&!xc[
t]}
function eH(e){var t=e.toLowerCase();return Cs(xc,t)&&xc[t]}function NP(e){return e===Tc.HTML}
function tH(e){
return NP(e)||e===Tc.XML_XHTML_APPLICATION}var Tc=lu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
nH=h.keys(Tc).map(function(e){return Tc[e]});function rH(e){return nH.indexOf(e)>-1}var oH=lu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});rn.assign=Vq;rn.find=Jq;
rn.freeze=lu;rn.HTML_BOOLEAN_ATTRIBUTES=
OP;rn.HTML_RAW_TEXT_ELEMENTS=xc;rn.HTML_VOID_ELEMENTS=AP;rn.hasDefaultHTMLNamespace=tH;rn.hasOwn=Cs;
rn.isHTMLBooleanAttribute=Yq;rn.isHTMLRawTextElement=Qq;rn.isHTMLEscapableRawTextElement=eH;rn.isHTMLMimeType=
NP;rn.isHTMLVoidElement=Xq;rn.isValidMimeType=rH;rn.MIME_TYPE=Tc;rn.NAMESPACE=oH});var Dc=Ie(Rc=>{
"use strict";m();var iH=Rs();function IP(e,t){e.prototype=h.create(E.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Ec=iH.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),$P=h.keys(Ec);
function _P(e){return typeof e=="number"&&e>=1&&e<=25}
function sH(e){return typeof e=="string"&&e.substring(e.length-Ec.Error.length)===Ec.Error}function Cc(
e,t){
_P(e)?(this.name=$P[e],this.message=t||""):(this.message=e,this.name=sH(t)?t:Ec.Error),E.captureStackTrace&&
E.captureStackTrace(this,Cc)}IP(Cc,!0);h.defineProperties(Cc.prototype,{code:{enumerable:!0,get:
function(){
var e=$P.indexOf(this.name);return _P(e)?e:0}}});var FP={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Hb=h.entries(FP);for(Sc=0;Sc<Hb.length;Sc++)PP=Hb[Sc][0],Cc[PP]=Hb[Sc][1];var PP,Sc;function Zb(e,t,
n){
this.message=e,this.locator=t,this.cause=n,E.captureStackTrace&&E.captureStackTrace(this,Zb)}IP(Zb);
Rc.DOMException=Cc;Rc.DOMExceptionName=Ec;Rc.ExceptionCode=FP;Rc.ParseError=Zb});var tw=Ie(xe=>{
"use strict";m();function UP(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var mu=UP();function Oi(e){if(e.source[
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
[")"]))}var aH="\uFFFD",Ai=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;mu&&(Ai=Ne("[",Oi(Ai),
"\\u{10000}-\\u{10FFFF}","]"));var uH=new RegExp("[^"+Oi(Ai)+"]",mu?"u":""),af=/[\x20\x09\x0D\x0A]/,
lH=Oi(af),nt=Ne(af,"+"),bt=Ne(af,"*"),Oc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
mu&&(Oc=Ne("[",Oi(Oc),"\\u{10000}-\\u{10FFFF}","]"));var cH=Oi(Oc),Yb=Ne("[",cH,Oi(/[-.0-9\xB7]/),Oi(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Xn=Ne(Oc,Yb,"*"),dH=Ne("^",Xn,"$"),MP=Ne(Yb,"+"),mH=Ne("&",Xn,
";"),pH=ve(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Ac=ve(mH,"|",pH),Nc=Ne("%",Xn,";"),Xb=ve(Ne('"',ve(/[^%&"]/,
"|",Nc,"|",Ac),"*",'"'),"|",Ne("'",ve(/[^%&']/,"|",Nc,"|",Ac),"*","'")),fH=ve('"',ve(/[^<&"]/,"|",Ac),
"*",'"',"|","'",ve(/[^<&']/,"|",Ac),"*","'"),gH=cu(Oc,":"),hH=cu(Yb,":"),Jb=Ne(gH,hH,"*"),yH=Ne("^",
Jb,"$"),Pc=Ne(Jb,ve(":",Jb),"?"),bH=Ne("^",Pc,"$"),wH=Ne("(",Pc,")"),du=ve(/"[^"]*"|'[^']*'/),vH=Ne(
/^<\?/,"(",Xn,")",ve(nt,"(?!",af,")(",Ai,"*?)"),"?",/\?>/),LP=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Ic=ve('"',LP,'*"',"|","'",cu(LP,"'"),"*'"),WP="<!--",KP="-->",kH=Ne(WP,ve(cu(Ai,"-"),"|",Ne("-",cu(
Ai,
"-"))),"*",KP),jP="#PCDATA",xH=ve(Ne(/\(/,bt,jP,ve(bt,/\|/,bt,Pc),"*",bt,/\)\*/),"|",Ne(/\(/,bt,jP,
bt,
/\)/)),TH=/[?*+]?/,SH=Ne(/\([^>]+\)/,TH),EH=ve("EMPTY","|","ANY","|",xH,"|",SH),CH="<!ELEMENT",RH=Ne(
CH,nt,ve(Pc,"|",Nc),nt,ve(EH,"|",Nc),bt,">"),DH=Ne("NOTATION",nt,/\(/,bt,Xn,ve(bt,/\|/,bt,Xn),"*",bt,
/\)/),OH=Ne(/\(/,bt,MP,ve(bt,/\|/,bt,MP),"*",bt,/\)/),AH=ve(DH,"|",OH),NH=ve(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",AH),PH=ve(/#REQUIRED|#IMPLIED/,"|",ve(ve("#FIXED",nt),"?",fH)),IH=ve(nt,Xn,nt,NH,nt,PH),$H="<!ATTLIST",
_H=Ne($H,nt,Xn,IH,"*",bt,">"),Vb="about:legacy-compat",FH=ve('"'+Vb+'"',"|","'"+Vb+"'"),Qb="SYSTEM",
uf="PUBLIC",lf=ve(ve(Qb,nt,du),"|",ve(uf,nt,Ic,nt,du)),MH=Ne("^",ve(ve(Qb,nt,"(?<SystemLiteralOnly>",
du,")"),"|",ve(uf,nt,"(?<PubidLiteral>",Ic,")",nt,"(?<SystemLiteral>",du,")"))),LH=Ne("^",Ic,
"$"),jH=Ne("^",du,"$"),zH=ve(nt,"NDATA",nt,Xn),BH=ve(Xb,"|",ve(lf,zH,"?")),GP="<!ENTITY",UH=Ne(GP,nt,
Xn,nt,BH,bt,">"),WH=ve(Xb,"|",lf),KH=Ne(GP,nt,"%",nt,Xn,nt,WH,bt,">"),GH=ve(UH,"|",KH),qH=Ne(uf,nt,
Ic),
HH=Ne("<!NOTATION",nt,Xn,nt,ve(lf,"|",qH),bt,">"),ew=Ne(bt,"=",bt),zP=/1[.]\d+/,ZH=Ne(nt,"version",
ew,
ve("'",zP,"'","|",'"',zP,'"')),BP=/[A-Za-z][-A-Za-z0-9._]*/,JH=ve(nt,"encoding",ew,ve('"',BP,'"',"|",
"'",BP,"'")),VH=ve(nt,"standalone",ew,ve("'",ve("yes","|","no"),"'","|",'"',ve("yes","|","no"),'"')),
YH=Ne(/^<\?xml/,ZH,JH,"?",VH,"?",bt,/\?>/),XH="<!DOCTYPE",QH="<![CDATA[",eZ="]]>",tZ=/<!\[CDATA\[/,
nZ=/\]\]>/,
rZ=Ne(Ai,"*?",nZ),oZ=Ne(tZ,rZ);xe.chars=Oi;xe.chars_without=cu;xe.detectUnicodeSupport=UP;xe.reg=Ne;
xe.regg=ve;xe.ABOUT_LEGACY_COMPAT=Vb;xe.ABOUT_LEGACY_COMPAT_SystemLiteral=FH;xe.AttlistDecl=_H;xe.CDATA_START=
QH;xe.CDATA_END=eZ;xe.CDSect=oZ;xe.Char=Ai;xe.Comment=kH;xe.COMMENT_START=WP;xe.COMMENT_END=KP;xe.DOCTYPE_DECL_START=
XH;xe.elementdecl=RH;xe.EntityDecl=GH;xe.EntityValue=Xb;xe.ExternalID=lf;xe.ExternalID_match=MH;xe.Name=
Xn;xe.Name_exact=dH;xe.NCName_exact=yH;xe.NotationDecl=HH;xe.Reference=Ac;xe.PEReference=Nc;xe.PI=vH;
xe.PUBLIC=uf;xe.PubidLiteral=Ic;xe.PubidLiteral_match=LH;xe.QName=Pc;xe.QName_exact=bH;xe.QName_group=
wH;xe.S=nt;xe.SChar_s=lH;xe.S_OPT=bt;xe.SYSTEM=Qb;xe.SystemLiteral=du;xe.SystemLiteral_match=jH;xe.InvalidChar=
uH;xe.UNICODE_REPLACEMENT_CHARACTER=aH;xe.UNICODE_SUPPORT=mu;xe.XMLDecl=YH});var dw=Ie(Et=>{
"use strict";m();var hr=Rs(),so=hr.find,iZ=hr.hasDefaultHTMLNamespace,fu=hr.hasOwn,sZ=hr.
isHTMLMimeType,aZ=hr.isHTMLRawTextElement,uZ=hr.isHTMLVoidElement,$c=hr.MIME_TYPE,ao=hr.NAMESPACE,Pn=T(
),
XP=Dc(),ie=XP.DOMException,bn=XP.DOMExceptionName,St=tw();function Wn(e){if(e!==Pn)throw new TypeError(
"Illegal constructor")}function lZ(e){return e!==""}function cZ(e){return e?e.split(/[\t\n\f\r ]+/).
filter(lZ):[]}function dZ(e,t){return fu(e,t)||(e[t]=!0),e}function qP(e){if(!e)return[];var t=cZ(e);
return h.keys(t.reduce(dZ,{}))}function mZ(e){return function(t){return e&&e.indexOf(t)!==-1}}
function QP(e){
if(!St.QName_exact.test(e))throw new ie(ie.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function rw(e,t){QP(t),e=e||null;var n=null,r=t;if(t.indexOf(
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
"unknown Class:"+e),n.constructor=e)}var Gn={},gr=Gn.ELEMENT_NODE=1,gu=Gn.ATTRIBUTE_NODE=2,_c=Gn.TEXT_NODE=
3,eI=Gn.CDATA_SECTION_NODE=4,tI=Gn.ENTITY_REFERENCE_NODE=5,pZ=Gn.ENTITY_NODE=6,ow=Gn.PROCESSING_INSTRUCTION_NODE=
7,iw=Gn.COMMENT_NODE=8,pu=Gn.DOCUMENT_NODE=9,nI=Gn.DOCUMENT_TYPE_NODE=10,Ni=Gn.DOCUMENT_FRAGMENT_NODE=
11,fZ=Gn.NOTATION_NODE=12,Tt=hr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function rI(e,t){if(t.length<e.length)return rI(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function HP(e){return e.guid||(e.guid=f.random()),e.guid}function Mt(){}Mt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)cw(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};Mt.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function io(e,t){
this.
_node=e,this._refresh=t,pf(this)}function pf(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(fI(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)fu(e,r)&&delete e[r];yu(n,e),e._inc=t}}io.prototype.item=function(e){return pf(
this),
this[e]||null};Kn(io,Mt);function hu(){this._nsIndex=h.create(null),this._noNsIndex=h.create(null)}
function oI(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function sw(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=h.create(null)),r}function gZ(e,t,n){var r=sw(e,t,!1),o=r&&
r[n];return o||null}function hZ(e,t){sw(e,t.namespaceURI,!0)[t.localName]=t}function yZ(e,t){var n=sw(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function bZ(e,t,n,r){if(r?t[oI(t,r)]=n:(t[t.length]=n,
t.length++),hZ(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&aI(o,e,r),wZ(o,e,n))}}function ZP(
e,t,n){
var r=oI(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,yZ(t,n),e){var i=e.ownerDocument;
i&&aI(i,e,n),n.ownerElement=null}}}hu.prototype={length:0,item:Mt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ie(ie.INUSE_ATTRIBUTE_ERR);var n=gZ(this,e.namespaceURI,
e.localName);return n===e?e:(bZ(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ie(ie.NOT_FOUND_ERR,
e);return ZP(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ie(ie.NOT_FOUND_ERR,e?e+" : "+t:t);return ZP(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};hu.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function iI(){}iI.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=$c.XML_APPLICATION;e===ao.HTML?
r=$c.XML_XHTML_APPLICATION:e===ao.SVG&&(r=$c.XML_SVG_IMAGE);var o=new Uo(Pn,{contentType:r});if(o.implementation=
this,o.childNodes=new Mt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){QP(e);var o=new hf(Pn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Mt,o},createHTMLDocument:
function(e){
var t=new Uo(Pn,{contentType:$c.HTML});if(t.implementation=this,t.childNodes=new Mt,e!==!1){t.doctype=
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return mf(this,e,t)},replaceChild:
function(e,t){
mf(this,e,t,cI),t&&this.removeChild(t)},removeChild:function(e){return uI(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return pI(this.ownerDocument||this,this,e)},normalize:function(){on(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===_c&&t.nodeType===_c){for(var r=[],o=n;o!==
null&&o.nodeType===_c;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),aw(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(fu(n,r)&&n[r]===e)return r}t=t.nodeType==gu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&fu(n,
e))return n[e];t=t.nodeType==gu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Ds&&(r=t,t=r.ownerElement),n instanceof Ds&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Tt.DOCUMENT_POSITION_PRECEDING;if(s===o)return Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Tt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Tt.DOCUMENT_POSITION_DISCONNECTED+Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(HP(n.ownerDocument)>HP(t.ownerDocument)?Tt.DOCUMENT_POSITION_FOLLOWING:Tt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Tt.DOCUMENT_POSITION_CONTAINS+Tt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Tt.
DOCUMENT_POSITION_CONTAINED_BY+Tt.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return Tt.DOCUMENT_POSITION_CONTAINED_BY+Tt.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Tt.DOCUMENT_POSITION_CONTAINS+Tt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=rI(a,l);for(var p in d.childNodes){var g=d.childNodes[p];
if(g===n)return Tt.DOCUMENT_POSITION_FOLLOWING;if(g===t)return Tt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
g)>=0)return Tt.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(g)>=0)return Tt.DOCUMENT_POSITION_PRECEDING}
return 0}};function sI(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}yu(Gn,Ke);yu(Gn,Ke.prototype);yu(Tt,Ke);yu(Tt,Ke.prototype);function df(e,t){
on(e,null,{enter:function(n){return t(n)?on.STOP:!0}})}function on(e,t,n){for(var r=[{node:e,context:
t,
phase:on.ENTER}];r.length>0;){var o=r.pop();if(o.phase===on.ENTER){var i=n.enter(o.node,o.context);
if(i===
on.STOP)return on.STOP;if(r.push({node:o.node,context:i,phase:on.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:on.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}on.STOP=T("walkDOM.STOP");on.ENTER=0;on.EXIT=1;function Uo(e,t){Wn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||$c.XML_APPLICATION,this.type=sZ(this.contentType)?
"html":"xml"}function wZ(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===ao.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function aI(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===ao.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function aw(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function uI(e,t){if(e!==t.parentNode)throw new ie(ie.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,aw(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function vZ(e){return e&&(e.nodeType===Ke.DOCUMENT_NODE||e.nodeType===Ke.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ke.ELEMENT_NODE)}function kZ(e){return e&&(e.nodeType===Ke.CDATA_SECTION_NODE||e.nodeType===Ke.COMMENT_NODE||
e.nodeType===Ke.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ke.DOCUMENT_TYPE_NODE||e.nodeType===Ke.ELEMENT_NODE||
e.nodeType===Ke.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ke.TEXT_NODE)}function Pi(e){return e&&e.nodeType===
Ke.DOCUMENT_TYPE_NODE}function Bo(e){return e&&e.nodeType===Ke.ELEMENT_NODE}function lI(e){return e&&
e.nodeType===Ke.TEXT_NODE}function JP(e,t){var n=e.childNodes||[];if(so(n,Bo)||Pi(t))return!1;var r=so(
n,Pi);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function VP(e,t){var n=e.childNodes||[];function r(i){
return Bo(i)&&i!==t}if(so(n,r))return!1;var o=so(n,Pi);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function xZ(e,t,n){
if(!vZ(e))throw new ie(ie.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ie(ie.NOT_FOUND_ERR,"child not in parent");if(!kZ(t)||Pi(t)&&e.nodeType!==Ke.DOCUMENT_NODE)
throw new ie(ie.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function TZ(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ke.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(Bo);if(i.length>1||so(o,lI))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!JP(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Bo(t)&&!JP(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Pi(t)){if(so(r,Pi))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=so(r,Bo);if(n&&r.indexOf(s)<r.indexOf(n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function cI(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ke.DOCUMENT_FRAGMENT_NODE){var i=o.filter(Bo);if(i.length>1||so(o,lI))
throw new ie(ie.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!VP(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Bo(t)&&!VP(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Pi(t)){if(so(r,function(u){return Pi(u)&&
u!==n}))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=so(r,Bo);if(n&&r.indexOf(s)<r.indexOf(n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function mf(e,t,n,r){xZ(e,t,n),e.nodeType===Ke.DOCUMENT_NODE&&
(r||TZ)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Ni){var i=t.firstChild;if(i==null)
return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,s.nextSibling=
n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=e;while(
i!==
s&&(i=i.nextSibling));return aw(e.ownerDocument||e,e,t),t.nodeType==Ni&&(t.firstChild=t.lastChild=null),
t}Uo.prototype={implementation:null,nodeName:"#document",nodeType:pu,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Ni){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return mf(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===gr&&(this.documentElement=e),e},removeChild:function(e){var t=uI(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){mf(this,e,t,cI),e.ownerDocument=
this,t&&this.removeChild(t),Bo(e)&&(this.documentElement=e)},importNode:function(e,t){return SZ(this,
e,t)},getElementById:function(e){var t=null;return df(this.documentElement,function(n){if(n.nodeType==
gr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Wo(Pn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),iZ(this.contentType)&&(t.namespaceURI=ao.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Mt;var n=t.attributes=new hu;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new bu(Pn);return e.ownerDocument=this,e.childNodes=new Mt,e}
,
createTextNode:function(e){var t=new Fc(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.appendData(
e),t},createComment:function(e){var t=new ff(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ie(ie.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new gf(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new bf(Pn);return n.ownerDocument=this,n.childNodes=
new Mt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!St.QName_exact.
test(e))throw new ie(ie.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Ds(Pn);
return t.ownerDocument=this,t.childNodes=new Mt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!St.Name_exact.test(e))throw new ie(ie.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ie("document is an html document",bn.NotSupportedError);
var t=new yf(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=rw(e,t),r=new Wo(Pn),o=r.attributes=new hu;return r.childNodes=new Mt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=rw(e,t),r=new Ds(Pn);return r.ownerDocument=this,r.childNodes=new Mt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Kn(Uo,Ke);function Wo(e){Wn(e),this._nsMap=
h.create(null)}Wo.prototype={nodeType:gr,attributes:null,getQualifiedName:function(){return this.prefix?
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
n.value:null},setAttributeNS:function(e,t,n){var r=rw(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=qP(e);return new io(this,function(n){var r=[];return t.length>0&&df(n,function(o){if(o!==n&&o.
nodeType===gr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=qP(i);s=t.every(mZ(a))}s&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===pu?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new io(this,function(r){var o=[];return df(r,function(i){if(!(
i===
r||i.nodeType!==gr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===ao.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new io(this,function(n){var r=[
];
return df(n,function(o){o!==n&&o.nodeType===gr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};Uo.prototype.getElementsByClassName=Wo.prototype.getElementsByClassName;Uo.prototype.
getElementsByTagName=Wo.prototype.getElementsByTagName;Uo.prototype.getElementsByTagNameNS=Wo.prototype.
getElementsByTagNameNS;Kn(Wo,Ke);function Ds(e){Wn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Ds.prototype.nodeType=gu;Kn(Ds,Ke);function Ii(e){Wn(e)}Ii.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Kn(Ii,Ke);function Fc(e){Wn(e)}Fc.prototype={
nodeName:"#text",nodeType:_c,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Kn(Fc,Ii);function ff(e){Wn(e)}ff.prototype={
nodeName:"#comment",nodeType:iw};Kn(ff,Ii);function gf(e){Wn(e)}gf.prototype={nodeName:
"#cdata-section",nodeType:eI};
Kn(gf,Fc);function hf(e){Wn(e)}hf.prototype.nodeType=nI;Kn(hf,Ke);function uw(e){Wn(e)}uw.prototype.
nodeType=fZ;Kn(uw,Ke);function lw(e){Wn(e)}lw.prototype.nodeType=pZ;Kn(lw,Ke);function yf(e){Wn(e)}
yf.
prototype.nodeType=tI;Kn(yf,Ke);function bu(e){Wn(e)}bu.prototype.nodeName="#document-fragment";bu.prototype.
nodeType=Ni;Kn(bu,Ke);function bf(e){Wn(e)}bf.prototype.nodeType=ow;Kn(bf,Ii);function dI(){}dI.prototype.
serializeToString=function(e,t){return mI.call(e,t)};Ke.prototype.toString=mI;function mI(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===pu&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return cw(this,n,s,t),n.join("")}function YP(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===ao.XML||o===ao.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function cf(e,t,n,r){if(r&&!St.QName_exact.test(t))throw new ie(
'The attribute name "'+t+'" is not a valid XML QName',bn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
sI),'"')}function cw(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===pu?e:e.ownerDocument,u=a.type==="html";on(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case gr:
var p=l.attributes,g=p.length,b=l.tagName,S=b;if(!u&&!l.prefix&&l.namespaceURI){for(var A,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){A=p.item(N).value;break}if(!A)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(S=I.prefix+":"+b);break}}}
if(i&&!St.QName_exact.test(S))throw new ie('The element name "'+S+'" is not a valid XML QName',bn.InvalidStateError);
t.push("<",S);for(var _=d.slice(),M=0;M<g;M++){var B=p.item(M);B.prefix=="xmlns"?_.push({prefix:B.localName,
namespace:B.value}):B.nodeName=="xmlns"&&_.push({prefix:"",namespace:B.value})}for(var M=0;M<g;M++){
var B=p.item(M);if(YP(B,u,_)){var L=B.prefix||"",j=B.namespaceURI;cf(t,L?"xmlns:"+L:"xmlns",j,i),_.push(
{prefix:L,namespace:j})}var z=o?o(B):B;z&&(typeof z=="string"?t.push(z):cf(t,z.name,z.value,i))}if(b===
S&&YP(l,u,_)){var q=l.prefix||"",j=l.namespaceURI;cf(t,q?"xmlns:"+q:"xmlns",j,i),_.push({prefix:q,
namespace:j})}
var H=!l.firstChild;if(H&&(u||l.namespaceURI===ao.HTML)&&(H=uZ(b)),H)return t.push("/>"),null;if(t.push(
">"),u&&aZ(b)){for(var V=l.firstChild;V;)V.data?t.push(V.data):cw(V,t,_.slice(),r),V=V.nextSibling;
return t.
push("</",S,">"),null}return{ns:_,tag:S};case pu:case Ni:if(i&&l.nodeType===pu&&l.documentElement==null)
throw new ie("The Document has no documentElement",bn.InvalidStateError);return{ns:d};case gu:return cf(
t,l.name,l.value,i),null;case _c:if(i&&St.InvalidChar.test(l.data))throw new ie(
"The Text node data contains characters outside the XML Char production",bn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,sI)),null;case eI:if(i&&l.data.indexOf("]]>")!==-1)throw new ie(
'The CDATASection data contains "]]>"',bn.InvalidStateError);return s?t.push(St.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),St.CDATA_END):t.push(St.CDATA_START,l.data,St.CDATA_END),null;case iw:if(i){
if(St.InvalidChar.
test(l.data))throw new ie(
"The comment node data contains characters outside the XML Char production",
bn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ie(
'The comment node data contains "--" or ends with "-"',bn.InvalidStateError)}return t.push(St.COMMENT_START,
l.data,St.COMMENT_END),null;case nI:var Q=l.publicId,K=l.systemId;if(i){if(!St.Name_exact.test(l.name))
throw new ie('The doctype name "'+l.name+'" is not a valid XML Name',bn.InvalidStateError);if(Q&&!St.
PubidLiteral_match.test(Q))throw new ie("DocumentType publicId is not a valid PubidLiteral",bn.InvalidStateError);
if(K&&K!=="."&&!St.SystemLiteral_match.test(K))throw new ie(
"DocumentType systemId is not a valid SystemLiteral",bn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ie(
'DocumentType internalSubset contains "]>"',bn.InvalidStateError)}return t.push(St.DOCTYPE_DECL_START,
" ",l.name),Q?(t.push(" ",St.PUBLIC," ",Q),K&&K!=="."&&t.push(" ",K)):K&&K!=="."&&t.push(" ",St.SYSTEM,
" ",K),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case ow:if(i){if(!St.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ie('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',bn.InvalidStateError);if(St.InvalidChar.test(l.data))
throw new ie("The ProcessingInstruction data contains characters outside the XML Char production",bn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ie(
'The ProcessingInstruction data contains "?>"',bn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case tI:if(i&&!St.Name_exact.
test(l.nodeName))throw new ie('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
bn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function SZ(e,t,n){var r;return on(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
gu||n;return a?s:null}}),r}function pI(e,t,n){var r;return on(t,null,{enter:function(o,i){var s=new o.
constructor(Pn);for(var a in o)if(fu(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new Mt),s.ownerDocument=e;var l=n;switch(s.nodeType){case gr:var c=o.attributes,d=s.attributes=
new hu,p=c.length;d._ownerElement=s;for(var g=0;g<p;g++)s.setAttributeNode(pI(e,c.item(g),!0));break;
case gu:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function fI(e,t,n){e[t]=n}function nw(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===gr&&t.push(n),n=n.nextSibling;return t}try{h.defineProperty&&(h.defineProperty(
io.prototype,"length",{get:function(){return pf(this),this.$$length}}),h.defineProperty(Ke.prototype,
"textContent",{get:function(){if(this.nodeType===gr||this.nodeType===Ni){var e=[];return on(this,
null,
{enter:function(t){if(t.nodeType===gr||t.nodeType===Ni)return!0;if(t.nodeType===ow||t.nodeType===iw)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case gr:case Ni:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||x(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),h.defineProperty(Ii.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),h.defineProperty(Ii.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),h.defineProperty(Wo.prototype,
"children",{get:function(){return new io(this,nw)}}),h.defineProperty(Uo.prototype,"children",{get:
function(){
return new io(this,nw)}}),h.defineProperty(bu.prototype,"children",{get:function(){return new io(
this,
nw)}}),fI=function(e,t,n){e["$$"+t]=n})}catch{}Et._updateLiveList=pf;Et.Attr=Ds;Et.CDATASection=gf;
Et.
CharacterData=Ii;Et.Comment=ff;Et.Document=Uo;Et.DocumentFragment=bu;Et.DocumentType=hf;Et.DOMImplementation=
iI;Et.Element=Wo;Et.Entity=lw;Et.EntityReference=yf;Et.LiveNodeList=io;Et.NamedNodeMap=hu;Et.Node=Ke;
Et.NodeList=Mt;Et.Notation=uw;Et.Text=Fc;Et.ProcessingInstruction=bf;Et.walkDOM=on;Et.XMLSerializer=
dI});var hI=Ie(Mc=>{"use strict";m();var gI=Rs().freeze;Mc.XML_ENTITIES=gI({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Mc.HTML_ENTITIES=gI({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Mc.entityMap=Mc.HTML_ENTITIES});var EI=Ie(vf=>{"use strict";m();var Tu=Rs(),Ce=tw(),
vI=Dc(),EZ=Tu.isHTMLEscapableRawTextElement,CZ=Tu.
isHTMLMimeType,RZ=Tu.isHTMLRawTextElement,zc=Tu.hasOwn,yI=Tu.NAMESPACE,DZ=vI.ParseError,OZ=vI.DOMException,
wu=0,$i=1,vu=2,Lc=3,ku=4,xu=5,jc=6,wf=7;function kI(){}kI.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),IZ(t,t=h.create(null)),AZ(e,t,n,r,this.errorHandler),r.endDocument()}};
var mw=/&#?\w+;?/g;function AZ(e,t,n,r,o){var i=CZ(r.mimeType);e.indexOf(Ce.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(we){if(we>
65535){we-=65536;var wt=55296+(we>>10),Bt=56320+(we&1023);return x.fromCharCode(wt,Bt)}else return x.
fromCharCode(we)}function a(we){var wt=we[we.length-1]===";"?we:we+";";if(!i&&wt!==we)return o.error(
"EntityRef: expecting ;"),we;var Bt=Ce.Reference.exec(wt);if(!Bt||Bt[0].length!==wt.length)return o.
error("entity not matching Reference production: "+we),we;var Ut=wt.slice(1,-1);return zc(n,Ut)?n[Ut]:
Ut.charAt(0)==="#"?s(parseInt(Ut.substring(1).replace("x","0x"))):(o.error("entity not found:"+we),
we)}
function u(we){if(we>A){var wt=e.substring(A,we).replace(mw,a);p&&g(A),r.characters(wt,0,we-A),A=we}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function g(we,wt){for(;we>=c&&(wt=d.exec(e));)l=c,c=wt.index+
wt[0].length,p.lineNumber++;p.columnNumber=we-l+1}for(var b=[{currentNSMap:t}],S=[],A=0;;){try{var N=e.
indexOf("<",A);if(N<0){if(!i&&S.length>0)return o.fatalError("unclosed xml tag(s): "+S.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(A));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>A){
var _=e.substring(A,N);!i&&S.length===0&&(_=_.replace(new RegExp(Ce.S_OPT.source,"g"),""),_&&o.error(
"Unexpected content outside root element: '"+_+"'")),u(N)}switch(e.charAt(N+1)){case"/":var me=e.indexOf(
">",N+2),M=e.substring(N+2,me>0?me:void 0);if(!M)return o.fatalError("end tag name missing");var B=Ce.
reg("^",Ce.QName_group,Ce.S_OPT,"$"),L=me>0&&B.exec(M);if(!L){var j=me>0&&Ce.reg("^",Ce.QName_group).
exec(M);if(i&&j)o.warning('end tag name contains invalid trailing characters: "'+M+'"'),L=j;else if(
j&&
new RegExp(B.source,B.flags+"m").test(M))o.error(
'end tag name is followed by a line break and trailing content: "'+M+'"'),L=j;else return o.fatalError(
'end tag name contains invalid characters: "'+M+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var z=S[S.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(z!==L[1]){var q=L[1].toLowerCase();if(!i||z.toLowerCase()!==q)return o.
fatalError('Opening and ending tag mismatch: "'+z+'" != "'+M+'"')}var H=b.pop();S.pop();var V=H.localNSMap;
if(r.endElement(H.uri,H.localName,z),V)for(var Q in V)zc(V,Q)&&r.endPrefixMapping(Q);me++;break;case"?":
p&&g(N),me=_Z(e,N,r,o);break;case"!":p&&g(N),me=TI(e,N,r,o,i);break;default:p&&g(N);var K=new SI,
ne=b[b.length-1].currentNSMap,me=NZ(e,N,K,ne,a,o,i),Pe=K.length;if(K.closed||(i&&Tu.isHTMLVoidElement(
K.tagName)?K.closed=!0:S.push(K.tagName)),p&&Pe){for(var de=bI(p,{}),ue=0;ue<Pe;ue++){var Ct=K[ue];g(
Ct.offset),Ct.locator=bI(p,{})}r.locator=de,wI(K,r,ne)&&b.push(K),r.locator=p}else wI(K,r,ne)&&b.push(
K);i&&!K.closed?me=PZ(e,me,K.tagName,a,r):me++}}catch(we){if(we instanceof DZ)throw we;if(we instanceof
OZ)return o.fatalError("Error constructing the DOM: "+we.name+": "+we.message,we);o.error(
"element parse error: "+we),me=-1}me>A?A=me:u(f.max(N,A)+1)}}function bI(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function NZ(e,t,n,r,o,i,s){function a(g,b,S){if(zc(n.attributeNames,
g))return i.fatalError("Attribute "+g+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(g,b.replace(/[\t\n\r]/g," ").replace(mw,
o),
S)}for(var u,l,c=++t,d=wu;;){var p=e.charAt(c);if(d===wu&&p==="<")throw new E(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===$i)u=e.slice(t,c),d=Lc;else if(d===vu)d=Lc;
else throw new E(
"attribute equal must after attrName");break;case"'":case'"':if(d===Lc||d===$i)if(d===$i&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=xu;else throw new E("attribute value no end '"+p+"' match");else if(d==ku)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=xu;else throw new E(
'attribute value must after "="');break;case"/":switch(d){case wu:n.setTagName(e.slice(t,c));case xu:
case jc:case wf:
d=wf,n.closed=!0;case ku:case $i:break;case vu:n.closed=!0;break;default:throw new E(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==wu&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case wu:n.setTagName(e.slice(t,c));case xu:case jc:case wf:break;case ku:
case $i:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case vu:d===vu&&(l=u),d==ku?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case Lc:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case wu:n.setTagName(e.slice(t,c)),d=jc;break;case $i:u=e.slice(
t,c),d=vu;break;case ku:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case xu:
d=jc;break}else switch(d){case vu:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=$i;break;case xu:i.warning('attribute space is required"'+u+'"!!');case jc:d=$i,t=c;
break;case Lc:
d=ku,t=c;break;case wf:throw new E("elements closed character '/' and '>' must be connected to")}}c++}
}
function wI(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=h.create(null),n=h.create(n)),n[c]=o[c]=a,i.uri=yI.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=yI.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var g=e.uri=n[u||""];if(t.startElement(g,l,r,e),e.closed){if(t.endElement(g,l,
r),o)for(u in o)zc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function PZ(e,t,n,r,o){
var i=EZ(n);if(i||RZ(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.lastIndex=
t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
mw,
r)),o.characters(l,0,l.length),u}return t+1}function IZ(e,t){for(var n in e)zc(e,n)&&(t[n]=e[n])}
function xI(e,t){
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
substringStartsWithCaseInsensitive:u}}function $Z(e,t){function n(a,u){var l=Ce.PI.exec(a.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function TI(e,t,n,r,o){var i=xI(e,t);
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
o||(i.skipBlanks(),u.internalSubset=$Z(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function _Z(e,t,n,r){var o=e.substring(t).match(
Ce.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ce.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function SI(){this.attributeNames=
h.create(null)}SI.prototype={setTagName:function(e){if(!Ce.QName_exact.test(e))throw new E(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ce.QName_exact.test(e))throw new E(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};vf.XMLReader=kI;vf.parseUtils=xI;vf.parseDoctypeCommentOrCData=TI});var PI=Ie(
Eu=>{"use strict";m();var Os=Rs(),FZ=dw(),MZ=Dc(),CI=hI(),LZ=EI(),jZ=FZ.DOMImplementation,
zZ=Os.hasDefaultHTMLNamespace,BZ=Os.isHTMLMimeType,UZ=Os.isValidMimeType,OI=Os.MIME_TYPE,pw=Os.NAMESPACE,
RI=MZ.ParseError,WZ=LZ.XMLReader;function AI(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function NI(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Os.assign,this.
domHandler=e.domHandler||xf,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||AI,this.locator=!!e.locator,this.xmlns=this.assign(
h.create(null),e.xmlns)}NI.prototype.parseFromString=function(e,t){if(!UZ(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(h.create(
null),
this.xmlns),r=CI.XML_ENTITIES,o=n[""]||null;zZ(t)?(r=CI.HTML_ENTITIES,o=pw.HTML):t===OI.XML_SVG_IMAGE&&
(o=pw.SVG),n[""]=o,n.xml=n.xml||pw.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new WZ;a.errorHandler=
i,a.domBuilder=i;var u=!Os.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(x(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function xf(e){var t=e||{};this.mimeType=t.mimeType||OI.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Su(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}xf.prototype={startDocument:function(){var e=new jZ;this.doc=BZ(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;kf(this,i),this.currentElement=i,this.locator&&Su(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&Su(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Su(this.locator,n),kf(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=DI.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Su(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=DI.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Su(this.locator,r),kf(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Su(this.locator,i),kf(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new RI("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,KZ(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new RI(e,this.locator,t)}};function KZ(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function DI(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){xf.prototype[e]=function(){return null}});function kf(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function GZ(e){if(e==="error")
throw"onErrorStopParsing"}function qZ(){throw"onWarningStopParsing"}Eu.__DOMHandler=xf;Eu.DOMParser=
NI;Eu.normalizeLineEndings=AI;Eu.onErrorStopParsing=GZ;Eu.onWarningStopParsing=qZ});var II=Ie(Ge=>{
"use strict";m();var Cu=Rs();Ge.assign=Cu.assign;Ge.hasDefaultHTMLNamespace=Cu.hasDefaultHTMLNamespace;
Ge.isHTMLMimeType=Cu.isHTMLMimeType;Ge.isValidMimeType=Cu.isValidMimeType;Ge.MIME_TYPE=Cu.MIME_TYPE;
Ge.NAMESPACE=Cu.NAMESPACE;var Tf=Dc();Ge.DOMException=Tf.DOMException;Ge.DOMExceptionName=Tf.DOMExceptionName;
Ge.ExceptionCode=Tf.ExceptionCode;Ge.ParseError=Tf.ParseError;var Lt=dw();Ge.Attr=Lt.Attr;Ge.CDATASection=
Lt.CDATASection;Ge.CharacterData=Lt.CharacterData;Ge.Comment=Lt.Comment;Ge.Document=Lt.Document;Ge.DocumentFragment=
Lt.DocumentFragment;Ge.DocumentType=Lt.DocumentType;Ge.DOMImplementation=Lt.DOMImplementation;Ge.Element=
Lt.Element;Ge.Entity=Lt.Entity;Ge.EntityReference=Lt.EntityReference;Ge.LiveNodeList=Lt.LiveNodeList;
Ge.NamedNodeMap=Lt.NamedNodeMap;Ge.Node=Lt.Node;Ge.NodeList=Lt.NodeList;Ge.Notation=Lt.Notation;Ge.ProcessingInstruction=
Lt.ProcessingInstruction;Ge.Text=Lt.Text;Ge.XMLSerializer=Lt.XMLSerializer;var Sf=PI();Ge.DOMParser=
Sf.DOMParser;Ge.normalizeLineEndings=Sf.normalizeLineEndings;Ge.onErrorStopParsing=Sf.onErrorStopParsing;
Ge.onWarningStopParsing=Sf.onWarningStopParsing});var Ef=Ie((KVe,$I)=>{"use strict";m();function HZ(
e){return e[e.length-1]}function ZZ(e){return e[0]}
$I.exports={last:HZ,first:ZZ}});var yr=Ie((qVe,MI)=>{"use strict";m();function Bc(e){
"@babel/helpers - typeof";return Bc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Bc(e)}function _I(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function JZ(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?_I(h(n),!0).forEach(function(r){
VZ(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):_I(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function VZ(e,t,
n){
return(t=YZ(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function YZ(e){var t=XZ(e,"string");return Bc(t)=="symbol"?t:t+""}function XZ(e,t){if(Bc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Bc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:v)(e)}var FI=Ef(),Cf=FI.last,As=FI.first;function Ns(e){this.name="GenericError",this.message=e,
this.
stack=new E(e).stack}Ns.prototype=E.prototype;function sn(e){this.name="TemplateError",this.message=
e,this.stack=new E(e).stack}sn.prototype=new Ns;function Uc(e){this.name="RenderingError",this.message=
e,this.stack=new E(e).stack}Uc.prototype=new Ns;function Rf(e){this.name="ScopeParserError",this.message=
e,this.stack=new E(e).stack}Rf.prototype=new Ns;function _i(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new E(e).stack}_i.prototype=new Ns;function fw(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new E(e).stack}fw.prototype=new Ns;function QZ(e,t){var n=new fw(e);throw n.properties=JZ({id:
"api_version_error"},t),n}function eJ(e){var t=h.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new _i(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function tJ(e){var t=new _i('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function nJ(e){var t=new sn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function rJ(e){var t=new sn("Unopened tag");return t.properties={
xtag:Cf(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function oJ(e){var t=new sn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:As(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function iJ(e){var t=new sn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:As(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function sJ(e){var t=new sn("Unclosed tag");return t.properties={
xtag:As(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function aJ(e){e.position==="left"?
uJ(e):lJ(e)}function uJ(e){var t=new sn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function lJ(e){var t=new sn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function cJ(e){var t=e.tag,n=e.value,r=e.offset,o=new Uc(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function dJ(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Uc("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function mJ(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new sn(
a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function pJ(e){var t=new sn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function fJ(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",s=new sn("".concat(i," loop")),a=e.value;return s.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(a,'" is ').concat(o),xtag:a,offset:n},r&&(s.properties.
square=r),s}function gJ(e,t){var n=new sn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,s=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(s,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function hJ(e){var t=e.tags,n=new sn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:As(t).value,offset:[
As(t).offset,Cf(t).offset],closingtag:Cf(t).value},As(t).square&&(n.properties.square=[As(t).square,
Cf(t).square]),n}function yJ(e){var t=e.tag,n=e.offset,r=new sn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function bJ(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Rf(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function wJ(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Rf("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function vJ(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new sn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function kJ(){var e=new _i("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function xJ(){var e=new _i(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function TJ(){var e=new _i(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function SJ(){var e=new _i(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function EJ(e,t){var n=new sn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}MI.exports={XTError:Ns,XTTemplateError:
sn,XTInternalError:_i,XTScopeParserError:Rf,
XTAPIVersionError:fw,RenderingError:Uc,XTRenderingError:Uc,getClosingTagNotMatchOpeningTag:hJ,
getLoopPositionProducesInvalidXMLError:yJ,
getScopeCompilationError:bJ,getScopeParserExecutionError:wJ,getUnclosedTagException:sJ,
getUnopenedTagException:rJ,
getUnmatchedLoopException:fJ,getDuplicateCloseTagException:iJ,getDuplicateOpenTagException:oJ,
getCorruptCharactersException:cJ,
getInvalidRawXMLValueException:dJ,getUnbalancedLoopException:gJ,throwApiVersionError:QZ,
throwFileTypeNotHandled:tJ,
throwFileTypeNotIdentified:eJ,throwMalformedXml:kJ,throwMultiError:nJ,throwExpandNotFound:mJ,
throwRawTagShouldBeOnlyTextInParagraph:pJ,
throwUnimplementedTagType:vJ,throwXmlTagNotFound:aJ,throwXmlInvalid:EJ,throwResolveBeforeCompile:xJ,
throwRenderInvalidTemplate:TJ,throwRenderTwice:SJ}});var Nt=Ie((ZVe,GI)=>{"use strict";m();function CJ(
e,t){return AJ(e)||OJ(e,t)||DJ(e,t)||RJ()}function RJ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function DJ(e,t){
if(e){if(typeof e=="string")return LI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?LI(e,t):void 0}}function LI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function OJ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function AJ(
e){
if(k.isArray(e))return e}var jI=II(),NJ=jI.DOMParser,PJ=jI.XMLSerializer,IJ=yr(),zI=IJ.throwXmlTagNotFound,
BI=Ef(),$J=BI.last,_J=BI.first,FJ=h.prototype.hasOwnProperty,MJ=Function.prototype.bind,Df=Function.
prototype.call,LJ=Df.bind(Df,MJ),jJ=LJ(Df,Df,FJ);function zJ(e){return/^[ \n\r\t]+$/.test(e)}
function BJ(e){
return{get:function(n){return e==="."?n:n&&(jJ(n,e)?n[e]:void 0)}}}function UJ(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var gw={};function WJ(e,t,n){var r;if(gw[
t]?
r=gw[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),gw[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function KJ(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function GJ(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function qJ(e,t){
return e.lastIndexOf(t,0)===0}function HJ(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function ZJ(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function JJ(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function VJ(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:BJ,warnFn:UJ,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function YJ(e){return new PJ().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function XJ(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new NJ().parseFromString(e,
"text/xml")}var UI=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Wc=UI.map(
function(e){
var t=CJ(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function QJ(e){for(var t=Wc.length-1;t>=0;t--){var n=Wc[t];e=e.replace(n.rstart,n.end)}return e}
function e7(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Wc.length;r<o;r++)n=Wc[
r],
e=e.replace(n.rend,n.start);return e}function t7(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function n7(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var r7=new RegExp(x.fromCharCode(160),"g");function o7(e){return e.replace(
r7," ")}function i7(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function yw(e,t){return e==="</"+t+">"}function bw(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function s7(e,t,n){var r=WI(e,t,n);if(r!==null)return r;zI({position:"right",
element:t,
parsed:e,index:n})}function WI(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(yw(s.value,l)&&r--,bw(s.value,l)&&r++,r===0)return o}
return null}function a7(e,t,n){var r=KI(e,t,n);if(r!==null)return r;zI({position:"left",element:t,
parsed:e,
index:n})}function KI(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(bw(i.value,u)&&r--,yw(i.value,u)&&r++,r===0)return o}return null}
function u7(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function l7(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function c7(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function d7(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function m7(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function p7(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function f7(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function g7(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function h7(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var hw=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function y7(e){return hw.lastIndex=0,hw.test(e)}function b7(e){return typeof e!="string"&&(e=x(e)),e.
replace(hw,"")}function w7(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function v7(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function k7(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}GI.exports={getPartWithDelimiters:k7,endsWith:GJ,
startsWith:qJ,
isContent:g7,isParagraphStart:c7,isParagraphEnd:d7,isBreakTag:m7,isTagStart:u7,isTagEnd:l7,
isTextStart:p7,
isTextEnd:f7,isStarting:bw,isEnding:yw,isModule:h7,uniq:ZJ,getDuplicates:HJ,chunkBy:JJ,last:$J,first:
_J,
xml2str:YJ,str2xml:XJ,getRightOrNull:WI,getRight:s7,getLeftOrNull:KI,getLeft:a7,pregMatchAll:i7,
convertSpaces:o7,
charMapRegexes:Wc,hasCorruptCharacters:y7,removeCorruptCharacters:b7,getDefaults:VJ,wordToUtf8:QJ,
utf8ToWord:e7,
concatArrays:t7,pushArray:n7,invertMap:w7,charMap:UI,getSingleAttribute:KJ,setSingleAttribute:WJ,
isWhiteSpace:zJ,
stableSort:v7}});var JI=Ie((VVe,ZI)=>{"use strict";m();function x7(e,t){return C7(e)||E7(e,t)||S7(e,
t)||T7()}function T7(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function S7(e,t){
if(e){if(typeof e=="string")return qI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?qI(e,t):void 0}}function qI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function E7(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function C7(
e){
if(k.isArray(e))return e}function an(e){"@babel/helpers - typeof";return an=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},an(e)}function R7(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function HI(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,O7(r.key),r)}}
function D7(e,t,n){
return t&&HI(e.prototype,t),n&&HI(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function O7(e){
var t=A7(e,"string");return an(t)=="symbol"?t:t+""}function A7(e,t){if(an(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(an(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:v)(e)}var N7=(function(){
function e(){
R7(this,e)}return D7(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
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
"Expected object, received ".concat(an(o))};for(var i=0,s=h.entries(n);i<s.length;i++){var a=x7(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=h.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(an(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(an(r))};for(var o=0,
i=h.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(an(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();ZI.exports=N7});
var YI=Ie((XVe,VI)=>{"use strict";m();var P7=Nt(),I7=P7.str2xml,$7="_rels/.rels";function _7(e){for(
var t=e.
files[$7],n=t?I7(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}VI.exports={getRelsTypes:_7}}
);var e$=Ie((eYe,QI)=>{"use strict";m();var F7=Nt(),M7=F7.str2xml,XI="[Content_Types].xml";function L7(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),g=d.getAttribute("Extension");l.slice(l.length-g.length)===g&&!r[l]&&
l!==XI&&(r[l]=p)}r[l]||(r[l]="")}),r}function j7(e){var t=e.files[XI],n=t?M7(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}QI.exports={collectContentTypes:L7,getContentTypes:j7}});
var Fi=Ie((nYe,t$)=>{"use strict";m();var z7=yr(),B7=z7.XTInternalError;function Ko(){}function Ru(e){
return e}t$.exports=function(e){var t={on:Ko,set:Ko,getFileType:Ko,optionsTransformer:Ru,preparse:Ru,
matchers:function(){return[]},parse:Ko,getTraits:Ko,postparse:Ru,errorsTransformer:Ru,preResolve:Ko,
resolve:Ko,getRenderedMap:Ru,render:Ko,nullGetter:Ko,postrender:Ru};if(h.keys(t).every(function(o){
return!e[o]})){
var n=new B7(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Af=Ie((oYe,l$)=>{"use strict";m();function Gc(e){
"@babel/helpers - typeof";return Gc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Gc(e)}function U7(e){return G7(e)||
K7(e)||a$(e)||W7()}function W7(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function K7(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function G7(e){
if(k.isArray(e))return ww(e)}function s$(e,t){return Z7(e)||H7(e,t)||a$(e,t)||q7()}function q7(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function a$(e,t){
if(e){if(typeof e=="string")return ww(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?ww(e,t):void 0}}function ww(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function H7(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Z7(
e){
if(k.isArray(e))return e}function n$(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function u$(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?n$(h(n),!0).forEach(function(r){J7(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):n$(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function J7(e,t,n){return(t=V7(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function V7(e){var t=Y7(e,"string");return Gc(t)=="symbol"?t:
t+""}function Y7(e,t){if(Gc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Gc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:v)(e)}var uo=Nt(),X7=uo.getRightOrNull,
Q7=uo.getRight,eV=uo.getLeft,
tV=uo.getLeftOrNull,nV=uo.chunkBy,rV=uo.isTagStart,oV=uo.isTagEnd,r$=uo.isContent,Of=uo.last,Kc=uo.first,
kw=yr(),iV=kw.XTTemplateError,sV=kw.throwExpandNotFound,o$=kw.getLoopPositionProducesInvalidXMLError;
function aV(e,t){if(e.length===0)return!1;var n=Of(e).substr(1);return n.indexOf(t)===0}function uV(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?aV(t,s)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function lV(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function cV(e,t,n){for(var r=uV(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(lV(l,r)){if(d){var p=tV(
e,l,t[0].offset),g=X7(e,l,t[1].offset);if(p===null||g===null)return 0;var b=e.slice(p,g),S=nV(b,
function(q){
return rV(l,q)?"start":oV(l,q)?"end":null}),A=Kc(S),N=Of(S),P=A.filter(r$),I=N.filter(r$);if(P.length!==
1||I.length!==1)return 0}for(var _=dV(r),M=0,B=0;B<_.length;B++){var L=_[B],j=L.tag,z=L.position;j===
c&&(z==="start"&&M++,z==="end"&&M--)}return M!==0?{v:{error:o$({tag:Kc(t).part.value,offset:[Kc(t).part.
offset,Of(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return mV(
r)?{}:{error:o$({tag:Kc(t).part.value,offset:[Kc(t).part.offset,Of(t).part.offset]})}}function dV(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=vw(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function vw(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function mV(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=vw(r),s=vw(
o);if(i!==s)return!1}return!0}function pV(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
eV(n,o,t),i=Q7(n,o,t)}catch(l){var a=u$({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}sV(a)}return[s,i]}}function i$(e,t,n,r){var o=s$(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function fV(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=pV(s,o,e,t);if(!a)continue;var u=s$(a,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,_){return I.
left===_.left?_.part.lIndex<I.part.lIndex?1:-1:_.left<I.left?1:-1});for(var d=-1,p=0,g=0,b=r.length;
g<
b;g++){var S,A=r[g];if(d=f.max(d,g>0?r[g-1].right:0),!(A.left<d)){var N=void 0;try{N=i$([A.left+p,A.
right+p],A.part,e,t)}catch(I){if(t.onError){var P=t.onError(u$({part:A.part,rootError:I,postparsed:e,
expandOne:i$},t.errors));if(P==="ignore")continue}if(I instanceof iV)n.push(I);else throw I}N&&(p+=N.
inner.length-(N.right+1-N.left),(S=e).splice.apply(S,[N.left,N.right+1-N.left].concat(U7(N.inner))))}
}
return{postparsed:e,errors:n}}l$.exports={expandToOne:fV,getExpandToDefault:cV}});var Nf=Ie((sYe,d$)=>{
"use strict";m();var gV="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
hV="application/vnd.ms-word.document.macroEnabled.main+xml",yV="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
bV="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",wV="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
vV="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",kV="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
xV="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",TV="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
SV="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",EV="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
CV="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",RV="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
DV="application/vnd.ms-excel.sheet.macroEnabled.main+xml",OV="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
c$=[gV,hV,yV,bV],AV={main:c$,docx:[wV].concat(c$,[xV,vV,kV]),pptx:[TV,SV,EV,CV],xlsx:[RV,DV,
OV]};d$.exports=AV});var xw=Ie((uYe,m$)=>{"use strict";m();var NV="application/vnd.openxmlformats-package.core-properties+xml",
PV="application/vnd.openxmlformats-officedocument.extended-properties+xml",IV="application/vnd.openxmlformats-officedocument.custom-properties+xml",
$V="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",_V="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
FV="application/vnd.ms-office.drawingml.diagramDrawing+xml";m$.exports={settingsContentType:$V,
coreContentType:NV,appContentType:PV,customContentType:IV,diagramDataContentType:_V,
diagramDrawingContentType:FV}});var h$=Ie((cYe,g$)=>{"use strict";m();function qc(e){
"@babel/helpers - typeof";return qc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},qc(e)}function MV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function p$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,jV(r.key),r)}}function LV(e,t,n){return t&&p$(e.prototype,t),n&&p$(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function jV(e){var t=zV(e,"string");return qc(t)=="symbol"?t:t+""}
function zV(e,t){
if(qc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(qc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:v)(e)}var BV=Nt(),UV=BV.pushArray,WV=Fi(),Tw=Nf(),Du=xw(),KV=Du.settingsContentType,GV=Du.
coreContentType,qV=Du.appContentType,HV=Du.customContentType,ZV=Du.diagramDataContentType,JV=Du.diagramDrawingContentType,
f$=[KV,GV,qV,HV,ZV,JV],VV=(function(){function e(){MV(this,e),this.name="Common"}return LV(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<f$.length;i++){
var s=f$[i];o[s]&&UV(r.targets,o[s])}for(var a=["docx","pptx","xlsx"],u,l=0;l<a.length;l++)for(var c=a[
l],
d=Tw[c],p=0;p<d.length;p++){var g=d[p];if(o[g])for(var b=0,S=o[g];b<S.length;b++){var A=S[b];r.relsTypes[
A]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(Tw.main.
indexOf(g)!==-1||g===Tw.pptx[0])&&(r.textTarget||(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}
return u}}}])})();
g$.exports=function(){return WV(new VV)}});var T$=Ie((mYe,x$)=>{"use strict";m();function Hc(e){
"@babel/helpers - typeof";return Hc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Hc(e)}function YV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function y$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,QV(r.key),r)}}function XV(e,t,n){return t&&y$(e.prototype,t),n&&y$(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function QV(e){var t=eY(e,"string");return Hc(t)=="symbol"?t:t+""}
function eY(e,t){
if(Hc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Hc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:v)(e)}var tY=yr(),Pf=tY.getScopeParserExecutionError,nY=Ef(),b$=nY.last,rY=Nt(),Ou=rY.concatArrays;
function w$(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function v$(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var s=this.resolved,a=function(){var g=r.scopeLindex[u];s=w$(s,function(b){return b.lIndex===g}),
s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)a();return w$(s,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw Pf({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return v$.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw Pf({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function k$(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.lIndex]:s=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw Pf({tag:e,scope:o,error:
a,
offset:t.part.offset})}).then(function(a){return a==null&&n>0?k$.call(r,e,t,n-1):a}).then(function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw Pf({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var oY=(function(){function e(t){YV(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return XV(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=h.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,b$(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,b$(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=v$.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return k$.call(
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
[this.scopePathLength,[s]]),scopeLindex:Ou([this.scopeLindex,[i.lIndex]])})}}])})();x$.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new oY(e)}});var Ew=Ie((fYe,$$)=>{"use strict";m();function Jc(e){"@babel/helpers - typeof";
return Jc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Jc(e)}function N$(e,t){return uY(e)||
aY(e,t)||sY(e,t)||iY()}function iY(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function sY(e,t){
if(e){if(typeof e=="string")return S$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?S$(e,t):void 0}}function S$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function aY(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function uY(
e){
if(k.isArray(e))return e}function E$(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Au(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?E$(h(n),!0).forEach(function(r){lY(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):E$(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function lY(e,t,n){return(t=cY(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function cY(e){var t=dY(e,"string");return Jc(t)=="symbol"?t:
t+""}function dY(e,t){if(Jc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Jc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:v)(e)}var Ps=yr(),C$=Ps.getUnclosedTagException,
mY=Ps.getUnopenedTagException,
pY=Ps.getDuplicateOpenTagException,fY=Ps.getDuplicateCloseTagException,R$=Ps.throwMalformedXml,gY=Ps.
throwXmlInvalid,D$=Ps.XTTemplateError,$f=Nt(),hY=$f.isTextStart,yY=$f.isTextEnd,O$=$f.wordToUtf8,bY=$f.
pushArray,P$=0,I$=1,Zc=2,If=3;function wY(e,t){return e[0]<=t.offset&&t.offset<e[1]}function vY(e,t){
return hY(e)?(t&&R$(),!0):yY(e)?(t||R$(),!1):t}function kY(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function xY(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&gY(e,d);var g=e.slice(d,r+1),b=kY(g),S=b.tag,A=b.position,N=i[S];N!=null&&c.push({
type:"tag",position:A,text:N,offset:d,value:g,tag:S})}return c}function TY(e,t,n){var r=[],o=!1,i={
offset:0},
s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,g=i.offset,b=i.length;if(s=t.substr(g,p-g),o&&
d==="start"){if(g+b===p&&(s=t.substr(g,p-g+b+4),!n.allowUnclosedTag))return r.push(pY({xtag:s,offset:
g})),
i=c,l.push(Au(Au({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(C$({xtag:O$(s),offset:g})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:g+b===p?(s=t.substr(g-4,p-g+b+4),r.push(fY({xtag:s,offset:g}
)),
i=c,l.push(Au(Au({},c),{},{error:!0})),l):(r.push(mY({xtag:s,offset:p})),i=c,l.push(Au(Au({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(C$({xtag:O$(s),offset:u})),a.pop()}return{delimiterWithErrors:a,errors:r}}
function SY(e,t){
return e===-1&&t===-1?P$:e===t?I$:e===-1||t===-1?t<e?Zc:If:e<t?Zc:If}function EY(e){var t=e.split(
" ");
if(t.length!==2){var n=new D$("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=N$(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var s=new D$("New Delimiters cannot be parsed");throw s.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function CY(e,t,n){
var r=[],o=t.
start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.indexOf(i,s+
1),c=null,d=void 0,p=SY(u,l);switch(p===I$&&(p=a?If:Zc),p){case P$:return r;case If:a=!1,s=l,c="end",
d=i.length;break;case Zc:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===Zc&&e[s+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var g=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,g+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var S=e.substr(s+o.length+1,g-s-o.length-1),A=EY(S),N=N$(
A,
2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function A$(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=CY(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=TY(s,r,n),p=d.delimiterWithErrors,
g=d.errors,b=0,S=0,A=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],_=P.offset,M=[_,_+I.value.length],
B=I.value,L=[];S<p.length&&wY(M,p[S]);)L.push(p[S]),S++;var j=[],z=0;b>0&&(z=b,b=0);for(var q=0;q<L.
length;q++){var H=L[q],V=B.substr(z,H.offset-_-z);if(H.changedelimiter){H.position==="start"?V.length>
0&&j.push({type:"content",value:V}):z=H.offset-_+H.length;continue}V.length>0&&(j.push({type:
"content",value:V}),z+=V.length);var Q={type:"delimiter",position:H.position,offset:z+_};j.push(Q),z=H.offset-
_+H.length}b=z-B.length;var K=B.substr(z);K.length>0&&j.push({type:"content",value:K}),A.push(j)}
return{
parsed:A,errors:g}}function Sw(e){return e.type==="content"&&e.position==="insidetag"}function RY(e){
return e.filter(Sw)}function DY(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=vY(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Sw(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}$$.exports={parseDelimiters:A$,parse:function(t,n,r,o){DY(t,o);for(var i=A$(RY(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Sw(p)){for(var g=0,b=s[l];g<b.length;
g++){
var S=b[g];S.type==="content"&&(S.position="insidetag"),S.lIndex=c++}bY(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=xY(t,n.text,n.other),o=0,i=[],s=0;
s<
r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var F$=Ie((hYe,_$)=>{"use strict";m();function Cw(e){return PY(e)||NY(e)||AY(e)||
OY()}function OY(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function AY(e,t){
if(e){if(typeof e=="string")return Rw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Rw(e,t):void 0}}function NY(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=
null)return k.from(e)}function PY(e){if(k.isArray(e))return Rw(e)}function Rw(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function Vc(e){return e.type==="placeholder"}
function IY(e){var t={},n=[{items:e.filter(Vc),parents:[],path:[]}];function r(j,z,q){q.length&&
n.push({items:q,parents:[].concat(Cw(z.parents),[j]),path:j.dataBound!==!1&&!j.attrParsed&&j.value&&
!j.attrParsed?[].concat(Cw(z.path),[j.value]):Cw(z.path)})}function o(j,z){for(var q=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:z.length,H=j,V=0;V<q;V++)H=H[z[V]];return H}function i(j,z){
for(var q=z.
length,H=0;H<z.length;H++){var V=z[H],Q=typeof V.lIndex=="number"?V.lIndex:parseInt(V.lIndex.split(
"-")[0],10);Q>j.lIndex&&q--}return q}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var g in p.attrParsed)r(p,s,p.attrParsed[g].filter(
Vc));continue}if(p.subparsed){if(p.dataBound!==!1){var b,S;(b=a)[S=p.value]||(b[S]={})}r(p,s,p.subparsed.
filter(Vc));continue}if(p.cellParsed){for(var A=0,N=p.cellPostParsed;A<N.length;A++){var P=N[A];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
_;(I=a)[_=P.value]||(I[_]={}),r(P,s,P.subparsed.filter(Vc))}else{var M,B,L=i(p,s.parents);a=o(t,s.path,
L),(M=a)[B=P.value]||(M[B]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
_$.
exports={getTags:IY,isPlaceholder:Vc}});var L$=Ie((bYe,M$)=>{"use strict";m();var $Y=Nt(),_Y=$Y.pushArray;
function FY(e,t){return t instanceof
E?_Y(h.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function MY(e,t){if(console.log(C.stringify({error:e},FY,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}M$.exports=MY});var Dw=Ie((vYe,j$)=>{"use strict";m();var LY=Nt(),
jY=LY.pregMatchAll;j$.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=jY(i,r.content),r}});var B$=Ie((xYe,z$)=>{
"use strict";m();function Yc(e){"@babel/helpers - typeof";return Yc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Yc(e)}var zY=new RegExp(x.fromCharCode(
160),"g");function Nu(e){return e.replace(zY," ")}function BY(e,t){var n=Yc(e);if(n==="string")return Nu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Nu(t));if(n==="function")return!!e(t)}
function UY(e,t){var n=Yc(e);if(n==="string")return Nu(t).substr(e.length);if(e instanceof RegExp)return Nu(
t).match(e)[1];if(n==="function")return e(t)}function WY(e,t){var n=Yc(e);if(n==="string")return[t,
Nu(
t).substr(e.length)];if(e instanceof RegExp)return Nu(t).match(e);if(n==="function")return[t,e(t)]}
z$.
exports={match:BY,getValue:UY,getValues:WY}});var q$=Ie((SYe,G$)=>{"use strict";m();function Xc(e){
"@babel/helpers - typeof";return Xc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Xc(e)}function U$(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Mi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?U$(h(n),!0).forEach(function(r){
KY(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):U$(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function KY(e,t,
n){
return(t=GY(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function GY(e){var t=qY(e,"string");return Xc(t)=="symbol"?t:t+""}function qY(e,t){if(Xc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Xc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:v)(e)}function W$(e,t){return VY(e)||JY(e,t)||ZY(e,t)||HY()}function HY(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ZY(e,t){
if(e){if(typeof e=="string")return K$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?K$(e,t):void 0}}function K$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function JY(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function VY(
e){
if(k.isArray(e))return e}var _f=Nt(),YY=_f.wordToUtf8,Ow=_f.pushArray,XY=_f.isParagraphStart,QY=_f.isBreakTag,
Aw=B$(),eX=Aw.match,tX=Aw.getValue,nX=Aw.getValues;function rX(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new E(
"module matcher returns a non array");Ow(n,i)}}return n}function oX(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],s=W$(
i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=W$(c,2);l.value=d[1]}r.push(Mi({type:"placeholder",prefix:a,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function iX(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=eX,t.getValue=tX,t.getValues=nX;var s=rX(n,t),a=oX(s,e,t);if(a.length>0){for(var u=null,l=0;
l<
a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var sX={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;a++){var u=n[a];i=u.preparse(
i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return iX(d,Mi(Mi(Mi({},r),c),{},{startOffset:s,modules:n}))},l.push(r.parse(
YY(i))),Ow(l,a),a=[]),c.position==="start"&&(a=[],s=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(QY(c)||XY(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Mi(Mi({},u),{},{postparse:
function(b,S){
return s(b,Mi(Mi({},u),S))},getTraits:o}));if(p!=null){if(p.errors){Ow(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};G$.exports=sX});var Nw=Ie((CYe,H$)=>{"use strict";
m();function aX(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}H$.exports=aX});var Y$=Ie((DYe,V$)=>{"use strict";m();var J$=yr(),uX=J$.throwUnimplementedTagType,
lX=J$.XTScopeParserError,
cX=Nt(),Z$=cX.pushArray,dX=Nw();function mX(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function pX(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(g,b){return t(g,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=dX(u,e);var l=void 0;try{l=mX(u,e)}catch(g){if(g instanceof lX){o.push(g),i.push(
u);continue}throw g}if(l){l.errors&&Z$(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}uX(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof k?
Z$(
c,p):p&&c.push(p)}return{errors:o,parts:c}}V$.exports=pX});var Q$=Ie((AYe,X$)=>{"use strict";m();
function fX(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function gX(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function hX(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(fX(a));gX(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}X$.exports=hX});var s_=Ie((PYe,i_)=>{"use strict";m();function Qc(e){
"@babel/helpers - typeof";return Qc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Qc(e)}function e_(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function t_(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?e_(h(n),!0).forEach(function(r){
yX(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):e_(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function yX(e,t,
n){
return(t=bX(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function bX(e){var t=wX(e,"string");return Qc(t)=="symbol"?t:t+""}function wX(e,t){if(Qc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Qc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:v)(e)}var vX=Nt(),n_=vX.pushArray,kX=Nw();function xX(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function o_(e,t,n,r){var o=xX(e,t_(t_({},r),{},{
resolvedId:kX(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof k?n_(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof k?n_(n,i):n.push(i)})}function TX(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(s,a||o)},e.resolved=t;var i=SX(
e,n,t);return i?i.then(function(){return r_(e,n,t)}):r_(e,n,t)}function SX(e,t,n){for(var r=null,o=function(
){
var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return o_(u,n,t,e)}))},i=0,s=e.compiled;i<s.length;i++)o();return r}
function r_(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];["content","tag"].indexOf(s.type)===-1&&(s.
resolveFirst||r.push(o_(s,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
i_.exports=TX});var l_=Ie(($Ye,u_)=>{"use strict";m();var ed=Nt(),Pu=ed.startsWith,EX=ed.endsWith,Pw=ed.isStarting,
a_=ed.
isEnding,CX=ed.isWhiteSpace,RX=Nf();function DX(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||CX(o)||Pu(o,"<w:bookmarkEnd")||(EX(t,"</w:tbl>")&&!Pu(o,"<w:p")&&!Pu(o,"<w:tbl")&&!Pu(o,
"<w:sectPr")&&!Pu(o,"</w:ftr>")&&!Pu(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function OX(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;RX.docx.indexOf(t.contentType)!==-1&&(e=DX(e));for(
var o=-1,
i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,d=a.drop,p=a.dropParent,g=null,
b=0,S=e.length;b<S;b++){var A=e[b];if(!(A instanceof D)){if(r===i)if(a_(A,u)){if(r=-1,p){for(var N=-1,
P=o;P>0;P--)if(Pw(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(a_(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var _=o;_<=b;_++)e[_]="";d||(e[b]=g.join("")+c+A)}g=null}else{g&&g.push(A);for(var M=0,
B=l.length;M<B;M++)if(Pw(A,l[M])){r=-1,g=null;break}}r===-1&&Pw(A,u)&&A.indexOf("<",1)===-1&&(A[A.length-
2]==="/"?e[b]="":(o=b,r=i,g=d||p?null:[A]))}}return e}u_.exports=OX});var y_=Ie((FYe,h_)=>{
"use strict";m();function td(e){"@babel/helpers - typeof";return td=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},td(e)}function AX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function c_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,PX(r.key),r)}}function NX(e,t,n){return t&&c_(e.prototype,t),n&&c_(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function PX(e){var t=IX(e,"string");return td(t)=="symbol"?t:t+""}
function IX(e,t){
if(td(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(td(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:v)(e)}var $w=Nt(),d_=$w.pushArray,$X=$w.wordToUtf8,_X=$w.convertSpaces,FX=Dw(),m_=Ew(),Iw=q$(
),
p_=Y$(),MX=Q$(),f_=s_(),LX=l_(),jX=Function.prototype.bind,g_=Function.prototype.call,zX=g_.bind(g_,
jX);function BX(e,t){for(var n=FX(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.push(s.array[
2])}
return $X(_X(r.join("")))}h_.exports=(function(){function e(t,n){AX(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return NX(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=f_;for(var s=[],a=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(a).then(
function(){
if(s.length!==0)throw s;return f_(o).then(function(d){for(var p=d.resolved,g=d.errors,b=0;b<g.length;
b++){
var S,A=g[b];A instanceof E||(A=new E(A)),(S=A).properties||(S.properties={}),A.properties.file=i,g[
b]=
A}if(g.length!==0)throw g;return Promise.all(p).then(function(N){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),N})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return BX(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=m_.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=m_.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;d_(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=Iw.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=Iw.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=Iw.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),d_(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var s=0,a=this.modules;s<a.length;s++){var u=a[
s];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,s=this.modules;
i<
s.length;i++){var a=s[i];o==null&&(o=a.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:zX(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=p_,r.joinUncorrupt=LX;var o=p_(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=MX(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var P_=Ie((LYe,N_)=>{
"use strict";m();function od(e){"@babel/helpers - typeof";return od=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},od(e)}function b_(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Li(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?b_(h(n),!0).forEach(function(r){
UX(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):b_(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function UX(e,t,
n){
return(t=D_(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function WX(e,t){return HX(e)||qX(e,t)||GX(e,t)||KX()}function KX(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function GX(e,t){
if(e){if(typeof e=="string")return w_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?w_(e,t):void 0}}function w_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function qX(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function HX(
e){
if(k.isArray(e))return e}function ZX(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function v_(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,D_(r.key),r)}}function JX(e,t,n){
return t&&v_(e.prototype,t),n&&v_(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function D_(e){
var t=VX(e,"string");return od(t)=="symbol"?t:t+""}function VX(e,t){if(od(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(od(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:v)(e)}var br=Nt(),YX=br.chunkBy,
Ff=br.last,Mw=br.isParagraphStart,_w=br.isModule,k_=br.pushArray,O_=br.isParagraphEnd,XX=br.isContent,
rd=br.startsWith,Lw=br.isTagEnd,Iu=br.isTagStart,Fw=br.getSingleAttribute,x_=br.setSingleAttribute,
QX=Nf(),
eQ=Fi(),tQ=Nt(),T_=tQ.isWhiteSpace,nd="loop";function nQ(e){for(var t=0;t<e.length;t++){var n=e[t];
if(XX(
n))return!0}return!1}function rQ(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function A_(e){var t=rQ(e.subparsed);return t!=null&&t.tag!=="w:t"}function oQ(e){return e.
hasPageBreak&&A_(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function iQ(e){return e.length&&
Mw(e[0])&&O_(Ff(e))}function S_(e){return nQ(e)?0:e.length}function E_(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function sQ(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function aQ(e){for(var t=0;t<e.length;t++){var n=e[t];if(Iu("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function uQ(e){for(var t=0;t<e.length;t++){var n=e[t];if(Iu("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function lQ(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function cQ(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&rd(o,"<w:sectPr")&&(n=!0),n&&(rd(o,"<w:type")&&(t=!0),!t&&rd(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function dQ(e){for(var t=0,
n=0;n<e.length;n++)!rd(e[n],"<w:headerReference")&&!rd(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function C_(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function R_(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function mQ(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];Iu(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Lw("w:sectPr",o)&&(n=null)}return t}function pQ(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Iu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Lw("w:sectPr",o)&&(t=!1)}return n}function fQ(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Lw("w:sectPr",o)&&(n=!0),Iu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Mw(o)){if(t.length>0)return t.join("");break}}return""}var gQ=(function(
){
function e(){ZX(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return JX(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;QX.main.indexOf(
o)!==-1&&(this.sects=mQ(n))}},{key:"matchers",value:function(){var n=nd;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=WX(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];_w(a,nd)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=pQ(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&aQ(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){uQ(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=fQ(n)}if(!o||o.expandTo!=="auto"||o.module!==nd||!iQ(n))return n;o.paragraphLoop=
!0;var l=0,c=YX(n,function(S){return Mw(S)&&(l++,l===1)?"start":O_(S)&&(l--,l===0)?"end":null}),d=c[
0],
p=Ff(c),g=S_(d),b=S_(p);return g>0&&c[1][0].type==="content"&&T_(c[1][0].value)&&(g+=1),b>0&&Ff(c[c.
length-2]).type==="content"&&T_(Ff(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=C_(d),o.hasPageBreak=
C_(p),R_(d)&&(g=0),R_(p)&&(b=0),n.slice(g,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!_w(n,nd))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,g){var b=i.createSubScopeManager(d,n.value,p,n,g);o.resolveSerially?
(u=u.then(function(){return r.resolve(Li(Li({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(Li(Li({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof k?Promise.all(p):p}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var g=[],b=0;b<p.length;b++){var S=p[
b],
A=S.resolved,N=S.errors;k_(c,N),g.push(A)}return g}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!_w(n,nd))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Fw(u.value,"h")),a-=l;var c=0,d=A_(n);function p(A,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,N,n,P),_=0,M=n.subparsed;_<M.length;_++){
var B=M[_];if(Iu("a16:rowId",B)){var L=+Fw(B.value,"val")+c;c=1,B.value=x_(B.value,"val",L)}}var j=r.
render(Li(Li({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&E_(
j);var z=I.scopePathItem.some(function(Q){return Q!==0});z?(n.sectPrCount===1&&(j.parts=dQ(j.parts)),
n.addContinuousType&&(j.parts=cQ(j.parts))):n.addNextPage&&lQ(j.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&E_(j),n.hasPageBreakBeginning&&d&&sQ(j);for(var q=0,H=j.parts;q<H.length;q++){var V=H[
q];
i.push(V)}k_(s,j.errors)}var g=r.scopeManager.getValue(n.value,{part:n});g!=null||(g=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(g,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:oQ(n)||"",
errors:s};if(a!==0){var S=+Fw(
o.lastExt.value,"cy");o.lastExt.value=x_(o.lastExt.value,"cy",S+a)}return{value:r.joinUncorrupt(i,Li(
Li({},r),{},{basePart:n})),errors:s}}}])})();N_.exports=function(){return eQ(new gQ)}});var L_=Ie((
zYe,M_)=>{"use strict";m();function id(e){"@babel/helpers - typeof";return id=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},id(e)}function hQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function I_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,bQ(r.key),r)}}function yQ(e,t,n){return t&&I_(e.prototype,t),n&&I_(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function bQ(e){var t=wQ(e,"string");return id(t)=="symbol"?t:t+""}
function wQ(e,t){
if(id(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(id(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:v)(e)}var vQ=Fi(),sd=Nt(),kQ=sd.isTextStart,xQ=sd.isTextEnd,TQ=sd.endsWith,SQ=sd.startsWith,
$_=sd.pushArray,__='<w:t xml:space="preserve">',EQ=__.length,F_="</w:t>",CQ=F_.length;function RQ(e){
return kQ(e)&&e.tag==="w:t"}function jw(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function DQ(e,t){
return e&&
e.basePart&&t.length>1}var OQ=(function(){function e(){hQ(this,e),this.name="SpacePreserveModule"}
return yQ(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return RQ(d)&&(i=!0,a=o.length),i?(o.push(d),DQ(r,o)&&
(s=r.basePart.endLindex,o[0].value=jw(o,0)),u(d,o)&&(o[a].value=jw(o,a),s=d.endLindex),xQ(d)&&d.lIndex>
s&&(s!==0&&(o[a].value=jw(o,a)),$_(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return $_(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||n[i]instanceof
D)){var a=n[i];o&&SQ(a,F_)&&(n[r]=n[r].substr(0,n[r].length-EQ)+"<w:t/>",a=a.substr(CQ),n[i]=a),o=TQ(
a,__),r=i}return n}}])})();M_.exports=function(){return vQ(new OQ)}});var K_=Ie((UYe,W_)=>{
"use strict";m();function ad(e){"@babel/helpers - typeof";return ad=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ad(e)}function AQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function j_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,PQ(r.key),r)}}function NQ(e,t,n){return t&&j_(e.prototype,t),n&&j_(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function PQ(e){var t=IQ(e,"string");return ad(t)=="symbol"?t:t+""}
function IQ(e,t){
if(ad(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ad(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:v)(e)}var $Q=Af(),B_=Nt(),_Q=B_.isContent,z_=B_.getPartWithDelimiters,U_=yr(),FQ=U_.throwRawTagShouldBeOnlyTextInParagraph,
MQ=U_.getInvalidRawXMLValueException,LQ=Fi(),zw="rawxml";function jQ(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];_Q(l)&&
FQ({paragraphParts:s,part:t})}return t}var zQ=(function(){function e(){AQ(this,e),this.name="RawXmlModule",
this.prefix="@"}return NQ(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,zw]]}},{key:"postparse",
value:function(n){
var r=this;return $Q.expandToOne(n,{moduleName:zw,getInner:jQ,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(z_(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==zw)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[MQ({tag:n.value,value:o,
partDelims:z_(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();W_.exports=function(){return LQ(new zQ)}});
var q_=Ie((KYe,G_)=>{"use strict";m();function BQ(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}G_.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=BQ(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var Y_=Ie(
(qYe,V_)=>{"use strict";m();function ud(e){"@babel/helpers - typeof";return ud=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ud(e)}function UQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function H_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,KQ(r.key),r)}}function WQ(e,t,n){return t&&H_(e.prototype,t),n&&H_(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function KQ(e){var t=GQ(e,"string");return ud(t)=="symbol"?t:t+""}
function GQ(e,t){
if(ud(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ud(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:v)(e)}var qQ="expandPair",HQ=q_(),Ww=Nt(),ZQ=Ww.getLeft,JQ=Ww.getRight,Uw=Ww.pushArray,VQ=Fi(
),
YQ=Af(),XQ=YQ.getExpandToDefault,Kw=yr(),Z_=Kw.getUnmatchedLoopException,QQ=Kw.getClosingTagNotMatchOpeningTag,
J_=Kw.getUnbalancedLoopException;function eee(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Bw(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function tee(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(Z_(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(Bw(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(Bw(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(Bw(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(QQ({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
Z_(c))}return{traits:[],errors:n}}function nee(e){var t={},n=[],r=[],o=[];for(Uw(o,e);o.length>0;){
var i=tee(
o);Uw(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=eee(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var ree=(function(){function e(){UQ(this,e),this.name="ExpandPairTrait"}
return WQ(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Uw(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(qQ,n,r);u=u.map(
function(P){return P||[]}),u=HQ(u);var l=nee(u),c=l.pairs,d=l.errors,p=0,g=null,b=c.map(function(P){
var I=P[0].part.expandTo;if(I==="auto"&&a!=="text"){var _=XQ(n,P,o.expandTags);_.error&&d.push(_.error),
I=_.value}if(!I||a==="text"){var M=P[0].offset,B=P[1].offset;return M<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(J_(P,g)),g=P,p=B,[M,B]}var L,j;try{L=ZQ(n,I,P[0].offset)}catch(z){d.push(
z)}try{j=JQ(n,I,P[1].offset)}catch(z){d.push(z)}return L<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(J_(P,g)),p=j,g=P,[L,j]});if(d.length>0)return{postparsed:n,errors:d};var S=0,A,N=n.reduce(
function(P,I,_){
var M=S<c.length&&b[S][0]<=_&&_<=b[S][1],B=c[S],L=b[S];if(!M)return P.push(I),P;if(L[0]===_&&(A=[]),
B[0].offset!==_&&B[1].offset!==_&&A.push(I),L[1]===_){var j=n[B[0].offset];j.subparsed=s(A,{basePart:
j}),
j.endLindex=B[1].part.lIndex,delete j.location,delete j.expandTo,P.push(j),S++;for(var z=b[S];z&&z[0]<
_;)S++,z=b[S]}return P},[]);return{postparsed:N,errors:d}}}])})();V_.exports=function(){return VQ(
new ree)}});var nF=Ie((ZYe,tF)=>{"use strict";m();function ld(e){"@babel/helpers - typeof";return ld=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ld(e)}function oee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function X_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,see(r.key),r)}}function iee(e,t,n){return t&&X_(e.prototype,t),n&&X_(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function see(e){var t=aee(e,"string");return ld(t)=="symbol"?t:t+""}
function aee(e,t){
if(ld(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ld(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:v)(e)}var uee=Fi(),eF=yr(),lee=eF.getScopeCompilationError,cee=eF.getCorruptCharactersException,
Gw=Nt(),Q_=Gw.utf8ToWord,dee=Gw.hasCorruptCharacters,mee=Gw.removeCorruptCharacters,Mf=xw(),pee=Mf.settingsContentType,
fee=Mf.coreContentType,gee=Mf.appContentType,hee=Mf.customContentType,yee=[pee,fee,gee,hee],bee={
docx:"w",pptx:"a"},wee=(function(){function e(){oee(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return iee(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=bee[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(lee({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(yee.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=mee(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&dee(c))return{errors:[cee({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):Q_(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(Q_(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
tF.exports=function(){return uee(new wee)}});var uF=Ie((VYe,aF)=>{"use strict";m();var rF=P_(),vee=L_(
),oF=K_(),iF=Y_(),sF=nF();function kee(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[rF,vee,iF,oF,sF],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function xee(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[rF,iF,oF,sF],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}aF.exports={docx:
kee,pptx:xee}});var RF=Ie((XYe,Vw)=>{"use strict";m();var Tee=["modules"];function lF(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){
var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function lo(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?lF(h(n),!0).forEach(function(r){See(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(
e,h.getOwnPropertyDescriptors(n)):lF(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function See(e,t,n){return(t=bF(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function cF(e,t){return Dee(e)||Ree(e,t)||Cee(e,t)||Eee()}
function Eee(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Cee(e,
t){
if(e){if(typeof e=="string")return dF(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?dF(e,t):void 0}}function dF(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Ree(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Dee(
e){
if(k.isArray(e))return e}function _u(e){"@babel/helpers - typeof";return _u=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},_u(e)}function Oee(e,t){if(e==null)return{};var n,r,o=Aee(e,t);
if(h.getOwnPropertySymbols){var i=h.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function Aee(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function Nee(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function mF(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),h.defineProperty(e,bF(r.key),r)}}function Pee(e,t,n){return t&&mF(e.prototype,t),n&&
mF(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function bF(e){var t=Iee(e,"string");return _u(
t)=="symbol"?t:t+""}function Iee(e,t){if(_u(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(_u(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:v)(e)}var wn=Nt(),jt=JI(),$ee=jt.object(
{allowUnopenedTag:jt.
boolean().optional(),allowUnclosedTag:jt.boolean().optional(),allowUnbalancedLoops:jt.boolean().optional(
),
changeDelimiterPrefix:jt.string().optional().nullable()}),_ee=jt.object({delimiters:jt.object({start:
jt.
string().nullable(),end:jt.string().nullable()}).strict().optional(),fileTypeConfig:jt.object({}).optional(
),
paragraphLoop:jt.boolean().optional(),parser:jt.function().optional(),errorLogging:jt.union([jt.boolean(
),
jt.string()]).optional(),linebreaks:jt.boolean().optional(),nullGetter:jt.function().optional(),
syntax:$ee.
optional(),stripInvalidXMLChars:jt.boolean().optional(),warnFn:jt.function().optional()}).strict(),
Fee=YI(),
wF=Fee.getRelsTypes,vF=e$(),kF=vF.collectContentTypes,xF=vF.getContentTypes,TF=Fi(),Mee=Af(),Lee=h$(
),
jee=T$(),pF=Ew(),zee=F$(),qw=zee.getTags,SF=L$(),Go=yr(),EF=Go.throwMultiError,Bee=Go.throwResolveBeforeCompile,
Uee=Go.throwRenderInvalidTemplate,Wee=Go.throwRenderTwice,dd=Go.XTInternalError,Kee=Go.XTTemplateError,
Gee=Go.throwFileTypeNotIdentified,qee=Go.throwFileTypeNotHandled,Lf=Go.throwApiVersionError;wn.getRelsTypes=
wF;wn.traits=Mee;wn.moduleWrapper=TF;wn.collectContentTypes=kF;wn.getContentTypes=xF;var fF=wn.getDefaults,
Hee=wn.str2xml,Zee=wn.xml2str,Jw=wn.concatArrays,gF=wn.uniq,Jee=wn.getDuplicates,Vee=wn.stableSort,
Hw=wn.
pushArray,hF=wn.utf8ToWord,Yee=wn.invertMap,Xee="[Content_Types].xml",Qee="_rels/.rels",co=[3,48,0];
function ete(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=Jee(t);if(o.length>
0)throw new dd('Detected duplicate module "'.concat(o[0],'"'))}function tte(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function nte(e){
return Vee(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function cd(e){var t=[];for(var n in e)t.push(
n);for(var r=[Xee,Qee],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function CF(e,t){e.hideDeprecations!==!0&&console.warn(t)}function $u(e,t){if(
e.
hideDeprecations!==!0)return CF(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new E(
).stack))}function Zw(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new E(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function yF(e){var t=e.compiled;e.errors=Jw(h.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&SF(e.errors,e.options.errorLogging),
EF(e.errors))}function rte(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var Is=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=Oee(n,Tee);if(Nee(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[Lee()],this.xmlDocuments={},arguments.length===
0)CF(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new E().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),rte(t))throw new E(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new E(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.
isArray(o))throw new E("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return Pee(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&Lf("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==co[0]&&Lf(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:co,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(co.join("."))}),n[1]>co[1]&&Lf(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:co,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(co.join("."))}),n[1]===co[1]&&n[2]>co[2]&&Lf(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:co,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(co.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new dd(
"attachModule() should not be called manually when using the v4 constructor");$u(this,"attachModule");
var r=_u(n);if(r==="function")throw new dd(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new dd(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new E(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=TF(n);return this.modules.push(o),o.on("attached"),this.fileType&&Zw(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new E(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new E(
"setOptions should be called with an object as first parameter");var i=_ee.validate(n);if(i.success===!1)throw new E(
i.error);$u(
this,"setOptions"),this.options={};var s=fF();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=hF(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=hF(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new E(
"loadZip() should not be called manually when using the v4 constructor");if($u(this,"loadZip"),n.loadAsync)throw new dd(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new E(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=Jw([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return Zw(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
jee({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;$u(this,"resolveData");var o=[];return h.keys(this.compiled).length||
Bee(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:pF}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
g=p.from,b=p.data;s.push(Promise.resolve(b).then(function(S){var A=r.compiled[g];return A.filePath=d,
A.scopeManager=r.getScopeManager(d,A,S),A.resolveTags(S).then(function(N){return A.scopeManager.finishedResolving=
!0,N},function(N){Hw(o,N)})}))},u=0,l=h.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&SF(o,r.options.errorLogging),EF(o)),Jw(c)}
)})}},
{key:"compile",value:function(){if($u(this,"compile"),this.updateFileTypeConfig(),ete(this.modules),
this.modules=nte(this.modules),h.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
gF(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=Hee(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var g=0,b=this.templatedFiles;g<b.length;g++){var S=b[g];this.
zip.files[S]!=null&&this.precompileFile(S)}this.sendEvent("after-preparse");for(var A=0,N=this.templatedFiles;
A<
N.length;A++){var P=N[A];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,_=this.templatedFiles;I<_.length;I++){var M=_[I];this.zip.files[M]!=null&&
this.compiled[M].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),yF(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=wF(this.zip);
var n=xF(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
kF(r,o,this.zip),this.invertedContentTypes=Yee(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&qee(a),a||Gee(
this.
zip),tte(this),Zw(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var g=new Kee(d);throw g.properties={id:p,explanation:d},g}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&Wee(),this.rendered=!0,h.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&Uee(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:pF}),this.mapper||(this.mapper=this.modules.reduce(function(B,L){return L.getRenderedMap(B)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=cF(c,3),p=d[1],g=d[2],b=0,S=this.modules;b<S.length;b++){var A=S[b];if(A.preZip){
var N=A.
preZip(p,g);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=cF(r[P],2),_=I[0],M=I[1];
this.zip.file(_,M,{createFolders:!0})}return yF(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=Zee(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return $u(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=fF(),s=Hw(h.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),Hw(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=gF(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:qw(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:qw(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:qw(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(lo(
lo(
{compression:"DEFLATE",fileOrder:cd},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(lo(lo({compression:"DEFLATE",fileOrder:cd},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(lo(lo({compression:"DEFLATE",fileOrder:cd},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(lo(lo({compression:"DEFLATE",fileOrder:cd}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(lo(lo(
{compression:"DEFLATE",fileOrder:cd},n),{},{type:"arraybuffer"}))}}])})();Is.DocUtils=wn;Is.Errors=yr(
);
Is.XmlTemplater=y_();Is.FileTypeConfig=uF();Is.XmlMatcher=Dw();Vw.exports=Is;Vw.exports.default=Is});
var DF={};Ng(DF,{Docxtemplater:()=>OF.default});var OF,AF=Nd(()=>{"use strict";m();OF=Dj(RF(),1)});
var Vse={};Ng(Vse,{acceptRowOrder:()=>Rse,answerFix:()=>Zse,answerQuestions:()=>Dse,applyFixes:()=>Gse,
changeSettings:()=>Ase,checkSheets:()=>sse,chooseLanguage:()=>Nse,closeAndCompute:()=>dse,closeStage:
()=>$se,
collectJudgeFiles:()=>Use,computeRanking:()=>yse,computeTop:()=>ase,createWorkbook:()=>Sse,decide:()=>pse,
decideResult:()=>jse,explainRules:()=>Fse,exportDocuments:()=>wse,getState:()=>gse,
makeAwardDocuments:()=>cse,
makeDocuments:()=>bse,makeJudgeFiles:()=>Bse,makeJudgeTabs:()=>Cse,markFindings:()=>Jse,onInstall:()=>ose,
onOpen:()=>rse,openRanking:()=>lse,openSidebar:()=>ise,openTemplate:()=>kse,prepareJudgeTabs:()=>use,
prepareObjections:()=>Lse,preparePlenary:()=>Mse,preparePlenaryTab:()=>mse,previewFixes:()=>Kse,
readDetails:()=>Ose,
readJudgeFiles:()=>zse,readOwnFixes:()=>Hse,readTemplate:()=>vse,reopenStage:()=>_se,restoreTemplate:
()=>Tse,
showCell:()=>Ise,showRanking:()=>Pse,takeList:()=>Ese,undoFixes:()=>qse,uploadTemplate:()=>xse,
validateWorkbook:()=>hse,
verify:()=>fse,verifyResult:()=>Wse});m();m();m();m();function $g(e){let t=h.values(e).filter(r=>typeof r=="number");
return h.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Bv(e,t){return typeof t=="bigint"?t.toString():t}var Ig=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Uv(e){return new Ig(e)}function Wv(e){return e==null}function Id(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function $d(e,t,n){h.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Kv(e){
let t=h.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function _g(e){
var t;return(t=Kv(e._zod.def))!=null?t:e._zod.def.shape}function Gv(e,t,n){h.defineProperty(e,t,{get(
){
let r=n();return $d(this,t,r),r},enumerable:!0,configurable:!0})}function qv(e,t,n){t in e?$d(e,t,n):
e[t]=n}function Oj(e,t,n,r){let o=_g(t);for(let i of n){let s=h.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?Gv(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):qv(e,i,r?r(s.value,i):s.value))}}
function Aj(e,t){
for(let n of Reflect.ownKeys(t)){let r=h.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Gv(e,n,(
)=>t[n]):
qv(e,n,r.value))}}function Hv(...e){let t={};for(let n of e){let r=h.getOwnPropertyDescriptors(n);h.
assign(t,r)}return h.defineProperties({},t)}var Fg="captureStackTrace"in E?E.captureStackTrace:(...e)=>{
};function Pd(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function _d(e){if(Pd(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Pd(n)===!1||h.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Mg(e){
return _d(e)?{...e}:k.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof w?new w(e):e}var Zv=new w(
["string","number","symbol"]);function ol(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function il(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Wt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new E("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Jv(e){return h.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Vv={
safeint:[v.MIN_SAFE_INTEGER,v.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-v.MAX_VALUE,v.MAX_VALUE]};function Yv(
e,t){if(!_d(t))throw new E("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=_g(e);for(let i of Reflect.ownKeys(t))if(h.getOwnPropertyDescriptor(
o,i)!==void 0)throw new E(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return il(e,Hv(e._zod.def,{shape:Nj(e,t)}))}function Nj(e,t){let n={};return Oj(
n,e,Reflect.ownKeys(_g(e))),Aj(n,t),n}function wr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Xv(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Lr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function rl(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Lg(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function Fd(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function yo(e,t,n){var u,l,c,d,p,g,b,S,A,N,P,I,
_,M,B,L,j;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(L=
(B=(_=(P=(A=rl((S=(b=(g=e.inst)==null?void 0:g._zod.def)==null?void 0:b.error)==null?void 0:S.call(b,
e)))!=null?A:rl(i==null?void 0:i(e)))!=null?P:rl((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?_:rl((I=n.customError)==null?void 0:I.call(n,e)))!=null?B:rl((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?L:"Invalid input",a={};for(let z of h.keys(e))z==="inst"||z==="schema"||z==="continue"||
z==="input"||z==="__proto__"||(a[z]=e[z]);return(j=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var Pj=/[\uD800-\uDBFF]/;function Qv(e){let t=e.length;if(!Pj.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function ek(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function tk(e,t){for(let n in t){
let r=h.getOwnPropertyDescriptor(t,n);r.get?h.defineProperty(e,n,{...r,
enumerable:!1}):Ij(e,n,r.value)}}function qi(e,t,n,r=!0){return h.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function jg(e,t,n){return qi(e,t,n,!1)}function Ij(e,t,n){h.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:qi(this,t,n.bind(
this))},set(r){qi(this,t,r)}})}function $j(e,t){let n=h.getPrototypeOf(e);return t in n?void 0:n}var Pg,
Yo=!1,_j={configurable:!0,get(){Yo=!0}};function un(e,t,n){let r=h.getPrototypeOf(e._zod);if(t in r&&
Pg!==e._zod){Pg=void 0;return}Pg=e._zod,h.defineProperty(r,t,{configurable:!0,get(){h.defineProperty(
this,t,_j);let o=Yo;Yo=!1;try{let i=n(this);return Yo?delete this[t]:h.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Yo=Yo||o,i}catch(i){throw delete this[t],Yo=Yo||o,i}},set(o){h.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function nk(e,t,n,r){let o=$j(e,t);o&&h.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return h.defineProperty(
this,t,i),i.value=n(this),h.defineProperty(this,t,i),i.value},set(i){h.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var rk;var zg={value:void 0,enumerable:!1},ok="captureStackTrace"in E?
E:null;function Fj(e){let t=ok;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return ok=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ke(e,t,n,r){var p;let o={};function i(
g){
this.def=g,this.constr=d,this.traits=new w}i.prototype=o;let s=n,a=s&&new WeakSet;function u(g,b){if(
g.
_zod){if(g._zod.traits.has(e))return}else{zg.value=new i(b);try{h.defineProperty(g,"_zod",zg)}
finally{
zg.value=void 0}}if(g._zod.traits.add(e),t(g,b),a){let A=h.getPrototypeOf(g),N=g._zod.constr.prototype,
P=A;for(;P&&P!==N;)P=h.getPrototypeOf(P);let I=P!=null?P:A;a.has(I)||(a.add(I),tk(I,s))}let S=d.prototype;
for(let A in S)h.prototype.hasOwnProperty.call(S,A)&&(A in g||(g[A]=S[A].bind(g)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:h;class c extends l{}h.defineProperty(c,"name",{value:e});function d(g){var N;
let b=r!=null&&r.Parent?Fj(c):this;u(b,g);let S=b._zod.deferred;if(S){for(let P of S)P();b._zod.deferred=
void 0}let A=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return A&&A(b),b}return h.
defineProperty(d,"init",{value:u}),h.defineProperty(d,T.hasInstance,{value:g=>{var b,S;return r!=null&&
r.Parent&&g instanceof r.Parent?!0:(S=(b=g==null?void 0:g._zod)==null?void 0:b.traits)==null?void 0:
S.has(e)}}),h.defineProperty(d,"name",{value:e}),d}var bo=class extends E{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var ik;(ik=(rk=globalThis).__zod_globalConfig)!=null||
(rk.__zod_globalConfig={});var Zi=globalThis.__zod_globalConfig;
function wo(e){return e&&h.assign(Zi,e),Zi}m();m();function Mj(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=C.stringify(e.def,Bv,2)),e.
message}function Lj(e){this._zod.message=e}var jj={get:Mj,set:Lj,enumerable:!0,configurable:!0},Ug={
value:void 0,enumerable:!1},sk=new WeakSet([h.prototype,E.prototype]),ak=(e,t)=>{e.name="$ZodError",
Ug.value=t,h.defineProperty(e,"issues",Ug),Ug.value=void 0,h.defineProperty(e,"message",jj);let n=h.
getPrototypeOf(e);sk.has(n)||(sk.add(n),h.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return h.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){h.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},rae=ke(
"$ZodError",ak),sl=ke("$ZodError",ak,void 0,{Parent:E});var Bj=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new bo;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>yo(d,s,wo())));throw Fg(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},Wg=Bj(sl),Uj=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>yo(d,s,wo())));throw Fg(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},Kg=Uj(sl),Wj=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new bo;return i.issues.length?uk(e,i.issues,
o):{success:!0,data:i.value}},lt=Wj(sl);function uk(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>yo(o,n,wo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var Kj=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?uk(e,i.issues,o):{success:!0,data:i.value}},Gg=Kj(sl);m();m();m();var lk=/^[\s\S]{0,}$/;
var qg=/^-?\d+(?:\.\d+)?$/,ck=/^(?:true|false)$/i;var Xo=ke("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var Gj=e=>{let t=e.value;return!Wv(t)&&t.length!==void 0},Md={
number:"number",bigint:"bigint",object:"date"},mk=ke("$ZodCheckLessThan",(e,t)=>{Xo.init(e,t);let n=Md[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Md[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),pk=ke("$ZodCheckGreaterThan",(e,t)=>{Xo.init(e,t);let n=Md[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Md[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var fk=ke(
"$ZodCheckNumberFormat",(e,t)=>{var s;Xo.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=Vv[t.format];e._zod.check=a=>{let u=a.
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
abort})}});var gk=ke("$ZodCheckMaxLength",(e,t)=>{var r;var n;Xo.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
Gj),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?Qv(i):s)<=t.maximum)
return;let u=ek(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var hk=ke("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Xo.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),yk=ke("$ZodCheckRegex",(e,t)=>{
hk.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var wk={major:4,minor:6,patch:7};var Zt=ke("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=wk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=wr(l),g;for(let b of c){if(b._zod.def.when){if(Xv(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let S=l.issues.length,A=b._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new bo;if(g||A instanceof Promise)g=(g!=null?g:Promise.resolve()).then(async()=>{await A,l.
issues.length!==S&&(Fd(l.issues,S,e),p||(p=wr(l,S)))});else{if(l.issues.length===S)continue;Fd(l.issues,
S,e),p||(p=wr(l,S))}}return g?g.then(()=>l):l},u=(l,c,d)=>{if(wr(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new bo;return p.then(g=>e._zod.parse(g,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(g=>u(g,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new bo;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return jg(this,"~standard",Zj(this))}
,
set"~standard"(e){qi(this,"~standard",e)}}),Rk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>yo(n,t,
wo()))}:{value:e.value};async function Hj(e,t){let n={async:!0};return Rk(await e._zod.run({value:t,
issues:[]},n),n)}function Zj(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return Rk(r,n)}catch{}return Hj(e,t)},vendor:"zod",version:1}}var Dk=ke(
"$ZodString",(e,t)=>{var n;Zt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:lk,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=x(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Hg=ke("$ZodNumber",(e,t)=>{Zt.init(e,t),
e._zod.pattern=qg,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=v(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!v.isNaN(o)&&v.isFinite(o))return n;let i=typeof o==
"number"?v.isNaN(o)?"NaN":v.isFinite(o)?void 0:x(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),Ok=ke("$ZodNumberFormat",(e,t)=>{fk.init(
e,
t),Hg.init(e,t)}),Ak=ke("$ZodBoolean",(e,t)=>{Zt.init(e,t),e._zod.pattern=ck,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var Nk=ke("$ZodUnknown",(e,t)=>{Zt.init(
e,t),e._zod.parse=n=>n});function Jj(e,t){let n=Lg(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of Lg(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Fd(i.issues,c,e),i}}return o(i,s)}}var Vj=e=>k.
isArray(e)?e.length:-1;function vk(e,t,n){e.issues.length&&t.issues.push(...Lr(n,e.issues)),t.value[
n]=e.value}var Pk=ke("$ZodArray",(e,t)=>{Zt.init(e,t);let n=Zi.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>vk(d,
r,u)));else if(vk(c,r,u),a&&c.issues.length!==0&&wr(c))break}return s.length?Promise.all(s).then(()=>r):
r},Jj(e,Vj)});function Ld(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Lr(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var Yj=[];function Xj(e){
var s,
a,u,l;let t=h.keys(e.shape),n=h.getOwnPropertySymbols(e.shape),r=n.length?n:Yj,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new E(`Invalid element at key "${x(c)}": expected a Zod schema`);let i=Jv(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new w(t),numKeys:t.length,optionalKeys:new w(i)}}
function Qj(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,g=0;
for(let b in t){if(s&&n.issues.length!==g){if(wr(n,g))break;g=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let S=l.run({value:t[
b],
issues:[]},r);S instanceof Promise?e.push(S.then(A=>Ld(A,n,b,t,d,p))):Ld(S,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var Ik=ke("$ZodObject",(e,t)=>{var l;Zt.init(e,t);let n=h.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return h.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,h.defineProperty(t,"shape",{get:c})}let o=Uv(()=>Xj(t));un(e,
"propValues",c=>{let d=c.def.shape,p={};for(let g in d){let b=d[g]._zod;if(b.values){h.prototype.hasOwnProperty.
call(p,g)||$d(p,g,new w);for(let S of b.values)p[g].add(S);b.optin!==void 0&&p[g].add(void 0)}}
return p});
let i=Pd,s=t.catchall,a,u=Zi.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let g=[],b=a.shape,S=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let N of a.allKeys){if(S&&c.issues.length!==A){if(wr(c,A))break;A=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,_=P._zod.optout,M=P._zod.run({value:p[N],issues:[]},d);M instanceof
Promise?g.push(M.then(B=>Ld(B,c,N,p,I,_))):Ld(M,c,N,p,I,_)}return s?Qj(g,p,c,d,o.value,e,S===!0):g.length?
Promise.all(g).then(()=>c):c}});function kk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!wr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>yo(s,r,wo())))}),t)}var $k=ke("$ZodUnion",(e,t)=>{Zt.init(e,t),
un(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),un(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),un(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new w(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),un(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Id(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>kk(a,r,e,o)):kk(s,r,e,o)}});var _k=ke("$ZodTuple",(e,t)=>{Zt.init(e,t);let n=t.items,r=Zi.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!k.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=xk(n,"optin"),l=xk(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let g=0;
g<
n.length;g++){let b=n[g]._zod.run({value:s[g],issues:[]},i);b instanceof Promise?a.push(b.then(S=>{c[
g]=
S})):(c[g]=b,d&&!p&&b.issues.length&&(p=wr(b)))}if(t.rest&&!p){let g=n.length-1,b=s.slice(n.length),
S=o.issues.length;for(let A of b){if(d&&o.issues.length!==S){if(wr(o,S))break;S=o.issues.length}g++;
let N=t.rest._zod.run({value:A,issues:[]},i);N instanceof Promise?a.push(N.then(P=>Tk(P,o,g))):Tk(N,
o,g)}}return a.length?Promise.all(a).then(()=>Sk(c,o,n,s,l)):Sk(c,o,n,s,l)}});function xk(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function Tk(e,t,n){e.issues.length&&t.issues.push(...Lr(n,e.issues)),t.value[n]=e.value}
function Sk(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...Lr(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var Fk=ke("$ZodRecord",(e,t)=>{Zt.init(e,t);let n=Zi.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!_d(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new w;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>yo(b,o,wo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let g=t.
valueType._zod.run({value:i[c],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&
r.issues.push(...Lr(c,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...Lr(c,g.issues)),
r.value[p]=g.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!h.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&qg.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:v(
l),issues:[]},o);if(b instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>yo(b,o,wo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let g=t.valueType._zod.
run({value:i[l],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&r.issues.push(
...Lr(l,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...Lr(l,g.issues)),r.value[
p]=
g.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var Mk=ke("$ZodEnum",(e,t)=>{Zt.init(e,t);let n=$g(t.entries),
r=new w(n);e._zod.values=r,un(e,"pattern",o=>{let i=$g(o.def.entries).filter(s=>Zv.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>ol(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Lk=ke("$ZodLiteral",(e,t)=>{Zt.init(
e,t);let n=new w(t.values);e._zod.values=n,un(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?ol(i):i?ol(i.toString()):x(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function Ek(e,t){return e.value=t.issues.length?void 0:t.value,e}var jk=ke(
"$ZodOptional",(e,t)=>{Zt.
init(e,t),un(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",un(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new w([...r,void 0]):void 0}
),
un(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Id(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Ek(n,i)):Ek(n,o)}return t.
innerType._zod.run(n,r)}});var zk=ke("$ZodNullable",(e,t)=>{Zt.init(e,t),un(e,"optin",n=>n.def.innerType._zod.optin),
un(e,"optout",n=>n.def.innerType._zod.optout),un(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Id(r.source)}|null)$`):void 0}),un(e,"values",n=>n.def.innerType._zod.values?new w([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Bk=ke(
"$ZodDefault",(e,t)=>{Zt.init(e,t),e._zod.optin="defaulted",un(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Ck(
i,t)):Ck(o,t)}});function Ck(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function Uk(
e){return e.checks&&(e.checks=[...e.checks]),e}function Wk(e,t){return new e(Uk({type:"string",...Wt(
t)}))}function Kk(e,t){return new e(Uk({type:"number",checks:[],...Wt(t)}))}function Gk(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Wt(t)})}function qk(e,t){return new e(
{type:"boolean",...Wt(t)})}function Hk(e){return new e({type:"unknown"})}function jd(e,t){return new mk(
{check:"less_than",...Wt(t),value:e,inclusive:!0})}function jr(e,t){return new pk({check:
"greater_than",...Wt(t),value:e,inclusive:!0})}function Zg(e,t){return new gk({check:"max_length",
...Wt(t),maximum:e})}function al(e,t){return new yk({check:"string_format",format:"regex",...Wt(t),
pattern:e})}m();m();var In=ke("ZodMiniType",(e,t)=>{if(!e._zod)throw new E(
"Uninitialized schema in ZodMiniType.");Zt.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){qi(this,"with",e)},parse(e,t){
return Wg(this,e,t,{callee:this.parse})},parseAsync(e,t){return Kg(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return lt(this,e,t)},safeParseAsync(e,t){return Gg(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return il(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),tz=ke("ZodMiniString",(e,t)=>{Dk.init(e,t),In.init(e,t)});function G(e){return Wk(tz,e)}var Jk=ke(
"ZodMiniNumber",(e,t)=>{Hg.init(e,t),In.init(e,t)});function $t(e){return Kk(Jk,e)}var nz=ke(
"ZodMiniNumberFormat",(e,t)=>{Ok.init(e,t),Jk.init(e,t)});function Vk(e){return Gk(nz,e)}var rz=ke(
"ZodMiniBoolean",(e,t)=>{Ak.init(e,t),In.init(e,t)});function Xe(e){return qk(rz,e)}var oz=ke(
"ZodMiniUnknown",(e,t)=>{Nk.init(e,t),In.init(e,t)});function zd(){return Hk(oz)}var iz=ke(
"ZodMiniArray",(e,t)=>{Pk.init(e,t),In.init(e,t)});function Ze(e,t){return new iz({type:"array",
element:e,...Wt(t)})}var sz=ke("ZodMiniObject",(e,t)=>{Ik.init(e,t),In.init(e,t),nk(e,"shape",n=>n._zod.def.shape,
!1)});function oe(e,t){
let n={type:"object",shape:e!=null?e:{},...Wt(t)};return new sz(n)}function Yk(e,t){return Yv(e,t)}
var az=ke("ZodMiniUnion",(e,t)=>{$k.init(e,t),In.init(e,t)});function Xk(e,t){return new az({type:
"union",options:e,...Wt(t)})}var uz=ke("ZodMiniTuple",(e,t)=>{_k.init(e,t),In.init(e,t)});function Qk(
e,t,n){let r=t instanceof Zt,
o=r?n:t,i=r?t:null;return new uz({type:"tuple",items:e,rest:i,...Wt(o)})}var Zk=ke("ZodMiniRecord",(
e,t)=>{
Fk.init(e,t),In.init(e,t)});function ln(e,t,n){return!t||!t._zod?new Zk({type:"record",keyType:G(),
valueType:e,
...Wt(t)}):new Zk({type:"record",keyType:e,valueType:t,...Wt(n)})}var lz=ke("ZodMiniEnum",(e,t)=>{Mk.init(
e,t),In.init(e,t),e.options=[...e._zod.values]});function Kt(e,t){
let n=k.isArray(e)?h.fromEntries(e.map(r=>[r,r])):e;return new lz({type:"enum",entries:n,...Wt(t)})}
var cz=ke("ZodMiniLiteral",(e,t)=>{Lk.init(e,t),In.init(e,t)});function ex(e,t){return new cz({type:
"literal",values:k.isArray(e)?e:[e],...Wt(t)})}var dz=ke("ZodMiniOptional",(e,t)=>{jk.init(e,t),In.init(
e,t)});function Re(e){return new dz({type:"optional",innerType:e})}var mz=ke("ZodMiniNullable",(e,t)=>{
zk.init(e,t),In.init(e,t)});function vo(e){return new mz({type:"nullable",innerType:e})}var pz=ke(
"ZodMiniDefault",(e,t)=>{Bk.init(e,t),In.init(e,t)});function ze(e,t){return new pz({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Mg(t)}})}m();m();m();m();function tx(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var F=tx(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),Z=tx(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function De(e,t){let n=F(e);return n!==""&&
(n===F(t.id)||n===F(t.en)||fz(n,t))}var fz=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>F(r)===
e)},Bd=(e,t)=>e.map(n=>[n,t[n].name]);function vn(e,t){var n;return(n=t.find(([,r])=>De(e,r)))==null?
void 0:n[0]}var J={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat","History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections")},
nx="Penilaian",$n=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no","t","n","false","salah")]],
Gs=[
["files",$("berkas","files","proposal")],["presentation",$("presentasi","presentation")],["field",$(
"lapangan","field")]],Qo=[["ineligible",$("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",$("mundur",
"withdrawn","mengundurkan diri")]],kn=$("BK","BK");var $e=()=>Session.getEffectiveUser().getEmail(),
rx=()=>Session.getActiveUserLocale();function Ud(){
var o;let e=$e();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>De(i.getName(),J.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var We=e=>PropertiesService.getDocumentProperties().getProperty(e);function qe(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var gz=1e4;function ox(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(gz))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{hz(t)}}
function hz(e){
try{e.releaseLock()}catch(t){console.warn(x(t))}}var cn=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),_t=()=>Utilities.
getUuid().slice(0,8),ct=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var Wd={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},ix={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Be(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function it(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var sx=new O;function zr(e){var n;let t=(n=sx.get(e))!=null?n:yz(e);return sx.set(e,t),t}function yz(
e){
let t=new y(e.institutions.map(i=>[F(i.name),F(i.parent)])),n=(i,s)=>{let a=new w;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:F(
i.institution),listed:new w(i.conflicts.map(Z))}])),o=new y(e.entries.map(i=>[i.code,{code:Z(i.code),
institution:F(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new E("");return e});var ce=BigInt(
0),_e=BigInt(1),qt=BigInt(2),ul=BigInt(3),Hs=BigInt(5),_n=BigInt(10),xde=BigInt(v.MAX_SAFE_INTEGER),
bz=2e3,ee={s:_e,n:ce,d:_e};function ko(e,t){try{e=BigInt(e)}catch{throw ei()}return e*t}function vr(
e){
return typeof e=="bigint"?e:f.floor(e)}function mt(e,t){if(t===ce)throw Jg();let n=h.create(Fe.prototype);
n.s=e<ce?-_e:_e,e=e<ce?-e:e;let r=Ji(e,t);return n.n=e/r,n.d=t/r,n}var wz=[qt*qt,qt,qt*qt,qt,qt*qt,
qt*
ul,qt,qt*ul];function qs(e){let t=h.create(null);if(e<=_e)return t[e]=_e,t;let n=r=>{t[r]=(t[r]||ce)+
_e};for(;e%qt===ce;)n(qt),e/=qt;for(;e%ul===ce;)n(ul),e/=ul;for(;e%Hs===ce;)n(Hs),e/=Hs;for(let r=0,
o=qt+Hs;o*o<=e;){for(;e%o===ce;)n(o),e/=o;o+=wz[r],r=r+1&7}return e>_e&&n(e),t}var Gt=function(e,t){
let n=ce,r=_e,o=_e;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw ei();
if(e%
1!==0)throw ax();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw ei();if(t%1!==0)throw ax(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw ei();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw ei();if(e<0&&(o=-_e,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=ce,a=ce,u=ce,l=_e,c=_e,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw ei();if(d[i]===
"-"?(o=-_e,i++):d[i]==="+"&&i++,d.length===i+1?a=ko(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=ko(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=ko(
d[i],o),l=_n**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=ko(d[
i+
1],o),c=_n**BigInt(d[i+1].length)-_e,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=ko(d[i],o),l=ko(d[i+2],_e),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=ko(d[i],o),a=ko(d[i+2],o),l=ko(d[i+4],_e),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw ei()}else if(typeof e=="bigint")n=e,o=e,r=_e;else throw ei();if(r===ce)throw Jg(
);
ee.s=o<ce?-_e:_e,ee.n=n<ce?-n:n,ee.d=r<ce?-r:r};function vz(e,t,n){let r=_e;for(;t>ce;e=e*e%n,t>>=_e)
t&_e&&(r=r*e%n);return r}function kz(e,t){for(;t%qt===ce;t/=qt);for(;t%Hs===ce;t/=Hs);if(t===_e)return ce;
let n=_n%t,r=1;for(;n!==_e;r++)if(n=n*_n%t,r>bz)return ce;return BigInt(r)}function xz(e,t,n){let r=_e,
o=vz(_n,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*_n%t,o=o*_n%t}return 0}function Ji(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Fe(e,t){if(
Gt(
e,t),this instanceof Fe)e=Ji(ee.d,ee.n),this.s=ee.s,this.n=ee.n/e,this.d=ee.d/e;else return mt(ee.s*
ee.n,ee.d)}var Jg=function(){return new E("Division by Zero")},ei=function(){return new E(
"Invalid argument")},ax=function(){return new E("Parameters must be integer")};Fe.prototype={s:_e,n:
ce,d:_e,abs:function(){
return mt(this.n,this.d)},neg:function(){return mt(-this.s*this.n,this.d)},add:function(e,t){return Gt(
e,t),mt(this.s*this.n*ee.d+ee.s*this.d*ee.n,this.d*ee.d)},sub:function(e,t){return Gt(e,t),mt(this.s*
this.n*ee.d-ee.s*this.d*ee.n,this.d*ee.d)},mul:function(e,t){return Gt(e,t),mt(this.s*ee.s*this.n*ee.
n,this.d*ee.d)},div:function(e,t){return Gt(e,t),mt(this.s*ee.s*this.n*ee.d,this.d*ee.n)},clone:
function(){
return mt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return mt(this.s*this.n%this.d,_e);
if(Gt(e,t),ce===ee.n*this.d)throw Jg();return mt(this.s*(ee.d*this.n)%(ee.n*this.d),ee.d*this.d)},
gcd:function(e,t){
return Gt(e,t),mt(Ji(ee.n,this.n)*Ji(ee.d,this.d),ee.d*this.d)},lcm:function(e,t){return Gt(e,t),ee.
n===ce&&this.n===ce?mt(ce,_e):mt(ee.n*this.n,Ji(ee.n,this.n)*Ji(ee.d,this.d))},inverse:function(){
return mt(
this.s*this.d,this.n)},pow:function(e,t){if(Gt(e,t),ee.d===_e)return ee.s<ce?mt((this.s*this.d)**ee.
n,this.n**ee.n):mt((this.s*this.n)**ee.n,this.d**ee.n);if(this.s<ce)return null;let n=qs(this.n),r=qs(
this.d),o=_e,i=_e;for(let s in n)if(s!=="1"){if(s==="0"){o=ce;break}if(n[s]*=ee.n,n[s]%ee.d===ce)n[s]/=
ee.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=ee.n,r[s]%ee.d===ce)r[s]/=
ee.d;else return null;i*=BigInt(s)**r[s]}return ee.s<ce?mt(i,o):mt(o,i)},log:function(e,t){if(Gt(e,t),
this.s<=ce||ee.s<=ce)return null;let n=h.create(null),r=qs(ee.n),o=qs(ee.d),i=qs(this.n),s=qs(this.d);
for(let l in o)r[l]=(r[l]||ce)-o[l];for(let l in s)i[l]=(i[l]||ce)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||ce,d=i[l]||ce;if(
c===
ce){if(d!==ce)return null;continue}let p=d,g=c,b=Ji(p,g);if(p/=b,g/=b,a===null&&u===null)a=p,u=g;
else if(p*
u!==a*g)return null}return a!==null&&u!==null?mt(a,u):null},equals:function(e,t){return Gt(e,t),this.
s*this.n*ee.d===ee.s*ee.n*this.d},lt:function(e,t){return Gt(e,t),this.s*this.n*ee.d<ee.s*ee.n*this.
d},lte:function(e,t){return Gt(e,t),this.s*this.n*ee.d<=ee.s*ee.n*this.d},gt:function(e,t){return Gt(
e,t),this.s*this.n*ee.d>ee.s*ee.n*this.d},gte:function(e,t){return Gt(e,t),this.s*this.n*ee.d>=ee.s*
ee.n*this.d},compare:function(e,t){Gt(e,t);let n=this.s*this.n*ee.d-ee.s*ee.n*this.d;return(ce<n)-(n<
ce)},ceil:function(e){return e=_n**BigInt(e||0),mt(vr(this.s*e*this.n/this.d)+(e*this.n%this.d>ce&&
this.
s>=ce?_e:ce),e)},floor:function(e){return e=_n**BigInt(e||0),mt(vr(this.s*e*this.n/this.d)-(e*this.n%
this.d>ce&&this.s<ce?_e:ce),e)},round:function(e){return e=_n**BigInt(e||0),mt(vr(this.s*e*this.n/this.
d)+this.s*((this.s>=ce?_e:ce)+qt*(e*this.n%this.d)>this.d?_e:ce),e)},roundTo:function(e,t){Gt(e,t);
let n=this.
n*ee.d,r=this.d*ee.n,o=n%r,i=vr(n/r);return o+o>=r&&i++,mt(this.s*i*ee.n,ee.d)},divisible:function(e,
t){
return Gt(e,t),ee.n===ce?!1:this.n*ee.d%(ee.n*this.d)===ce},valueOf:function(){return v(this.s*this.
n)/v(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=kz(t,n),o=xz(t,n,r),i=this.s<ce?"-":"";
if(i+=vr(t/n),t%=n,t*=_n,t&&(i+="."),r){for(let s=o;s--;)i+=vr(t/n),t%=n,t*=_n;i+="(";for(let s=r;s--;
)
i+=vr(t/n),t%=n,t*=_n;i+=")"}else for(let s=e;t&&s--;)i+=vr(t/n),t%=n,t*=_n;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<ce?"-":"";if(n===_e)r+=t;else{let o=vr(t/n);e&&o>ce&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<ce?"-":"";if(n===
_e)r+=t;else{let o=vr(t/n);e&&o>ce&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(vr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=mt(r[o-1],
_e);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var ll=BigInt(10),cl=BigInt(0),Yg=BigInt(1),Zs=BigInt(2),Vg=1e4,Tz=1e15;function Xg(
e,t){let n=e/t;return e<
cl&&n*t!==e?n-Yg:n}function Sz(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=v(n)-o.length+4;if(s>=0)return i*ll**BigInt(s);let a=ll**BigInt(-s);return Xg(i*Zs+a,a*Zs)}
function dl(e){
if(!v.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*Vg);return f.abs(
t)<Tz&&t/Vg===e?BigInt(t):Sz(e)}function Jt(e){return new Fe(dl(e),BigInt(Vg))}function Vt({s:e,n:t,
d:n},r){return Xg(Zs*e*t*ll**BigInt(r)+n,Zs*n)}function kr(e,t){return new Fe(Vt(e,t),ll**BigInt(t))}
function Qg(e,t,n){let r=ll**BigInt(n);return new Fe(Xg(Zs*e*r+t,Zs*t),r)}function xr(e,t){let n=Vt(
e,t),r=x(n<cl?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<cl?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Yt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function dn(
e){
let t=cl,n=Yg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Fe(t,n*BigInt(e.length))}
function Js(e){let t=[...e].sort(Yt),n=t.length>>1;return t.length%2===1?t[n]:dn([t[n-1],t[n]])}
function Vs(e){
let t=Yg;for(let{d:n}of e)t%n!==cl&&(t=new Fe(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Kd(e){let t=new Fe(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var Gd=BigInt(0),Ez=BigInt(100),Cz=BigInt(
1e4),Rz=e=>e.length>0&&e.every(({weight:t,max:n})=>v.isFinite(
t)&&v.isFinite(n));function qd(e){if(!Rz(e))return null;let t=e.map(l=>dl(l.weight)),n=e.map(l=>dl(l.
max)),r=t.reduce((l,c)=>l+c,Gd);if(r<=Gd||n.some(l=>l<=Gd))return null;let o=n.reduce((l,c)=>new Fe(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>Ez*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=dl(l),p={parts:d,exact:new Fe(d,Cz)};return a.set(l,p),p};return l=>{let c=Gd,d=l.map((p,g)=>{
let b=u(p);return c+=i[g]*b.parts,b.exact});return{score:new Fe(c,s),marks:d}}}function Dz(e,t){let n=Be(
e,t),r=qd(n),o=e.settings.conflicts==="exclude"?zr(e):()=>null;return(i,s,a)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=a.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&v.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,s)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function Oz(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function ux(e,t,n,r){let o=Dz(e,t),i=it(e,t),s=n.filter(c=>c.stage===t.name),a=i.
flatMap(c=>{let d=s.find(p=>p.judge===c.code);return d?[{judge:c,rows:Oz(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:g}of a){let b=g.get(c.code),S=b?o(p,c,b):null;S!==null&&("reading"in
S?d.set(p.code,S.reading):l.push({entry:c.code,judge:p.code,reason:S.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:Be(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function Hd(e){let t=new y;
for(let{category:n}of e){let r=F(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(F(n.category)))!=null?r:null}}m();function Ys(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function ti(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var xn=BigInt(0),ml=BigInt(1);function cx(e,t){let[n,r]=[e,t];for(;r!==xn;)[n,r]=[r,
n%r];return n}
var lx=BigInt(1)<<BigInt(64);function Zd(e,t){let n=e/t,r=(e-n*t)*lx/t;return v(n)+v(r)/v(lx)}
function dx(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=ml;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>xn);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function Az(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==xn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function Nz(e){let t=new w;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return mx(t)}var mx=e=>k.from(
e).reduce((t,n)=>t/cx(t,n)*n,ml);function Xs(e){var b,S,A,N,P;let t=Nz(e),n=new w;for(let{code:I}of e.
entries)for(let _ of(S=(b=e.readings.get(I))==null?void 0:b.keys())!=null?S:[])n.add(_);let r=k.from(
n).sort(),o=new y(r.map((I,_)=>[I,_])),i=new y,s=new y,a=xn,u=0;for(let{code:I}of e.entries){let _=k.
from((A=e.readings.get(I))!=null?A:[],([j,{score:z}])=>({judge:o.get(j),value:z.s*z.n*(t/z.d)})).sort(
(j,z)=>j.judge-z.judge);if(_.length===0)continue;let M=_.map(({judge:j})=>j).join(),B=(N=i.get(M))!=
null?N:{judges:_.map(({judge:j})=>j),entries:[],sums:_.map(()=>xn)};i.set(M,B);let L=xn;for(let[j,{
value:z}]of _.
entries())B.sums[j]=B.sums[j]+z,L+=z,a+=z*z;B.entries.push({code:I,total:L}),s.set(_.length,((P=s.get(
_.length))!=null?P:xn)+L*L),u+=_.length-1}let l=mx(k.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>xn)),
d=r.map(()=>xn);for(let{judges:I,entries:_,sums:M}of i.values()){let B=l/BigInt(I.length),L=B*BigInt(
_.length),j=B*M.reduce((z,q)=>z+q,xn);for(let[z,q]of I.entries()){let H=c[q];for(let V of I)H[V]=H[V]-
L;H[q]=H[q]+l*BigInt(_.length),d[q]=d[q]+l*M[z]-j}}let p=k.from(s).reduce((I,[_,M])=>I+l/BigInt(_)*M,
xn),g=l*a-p;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:g,
freedom:u,
...Az(c)}}m();m();function Pz(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),a=1/f.sqrt(s*s+1),u=s*a,l=p=>{let[g,b]=[p[n],p[r]];p[n]=a*g-u*b,p[r]=u*g+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[g,b]=[c[p],d[p]];c[p]=a*g-u*b,d[
p]=
u*g+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function px(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=k.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))Pz(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var fx=.01,pl=1e4,gx=20,Iz=60;function Jd({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=px(e.map(d=>d.map(p=>Zd(p,r)))).slice(s),u=t.map(d=>Zd(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,g,b)=>p+g*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,Zd(o,n*n*r)-c),freedom:i}}var Vd=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function hx(e,t){let{axes:n,freedom:r}=e,o=Vd(e,t),i=r*f.log(o),s=0,a=0;for(let u of n)
i+=f.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function Yd(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Vd(e,
pl)===0)return pl;let o=gx*f.log10(pl/fx),i=d=>fx*10**(f.min(f.max(d,0),o)/gx),s=0,a=v.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=hx(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>hx(e,10**d).slope,l=f.log10(
i(s-1)),c=f.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<Iz;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Xd=9,eh=9;function $z(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Yd(Jd(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=v(n.toPrecision(eh));return{value:
r,
origin:r>=pl?"no-judge-effect":"estimated"}}function _z(e){let[t="0",n="0"]=e.toExponential(eh-1).split(
"e"),r=BigInt(t.replace(".","")),o=v(n)-(eh-1),i=BigInt(10)**BigInt(f.abs(o)),{n:s,d:a}=o<0?new Fe(r,
i):new Fe(r*i);return{over:s,under:a}}function Fz({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=_z(o),a=i===xn,u=e.map((c,d)=>c.map((p,g)=>a?r[d]===r[g]?p+n:p:d===g?s*p+i*n:s*p)),l=a?ml:s;
return dx(u,t.map(c=>l*c))}function Mz(e,t){let n=Xs(e),r=$z(n,t),{numerators:o,denominator:i}=Fz(n,
r.value),s=i*n.unit,a=ti(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((g,b)=>g+o[b],
xn),p=BigInt(l.length);return c.map(({code:g,total:b})=>[g,a?new Fe(b,n.unit*p):Qg(b*i-d,s*p,Xd)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Qg(o[c],s,Xd)])),scores:new y(u)}}var yx=new O;
function Vi(e,t){var o,i;let n=(o=yx.get(e))!=null?o:new y;yx.set(e,n);let r=(i=n.get(t))!=null?i:Mz(
e,t);return n.set(t,r),r}m();m();var fl=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Qd=e=>[...e].sort((t,n)=>Yt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function ni(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=fl(e,n);return r.length>0?[[n,t(r)]]:[]}))}var gl={
better:"higher",unit:"points",precision:null,scores:e=>ni(e,t=>dn(t.map(({score:n})=>n)))};var bx={
better:"higher",unit:"points",precision:Xd,exactOn:ti,scores:(e,t)=>ti(e)?gl.scores(e,t):Vi(
e,t.severityCorrection).scores,working:(e,t)=>{let n=gl.scores(e,t),r=ti(e)?null:Vi(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:r.scores.get(o).sub(i),lambda:Jt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:s}
}]}}};m();var wx={better:"higher",unit:"points",precision:null,scores:e=>ni(e,t=>Js(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Qd(fl(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var em=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function tm(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function Lz(e){
let{units:t}=Vs(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new Fe(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var vx=e=>tm(em(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:Lz(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),kx={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...vx(e)].map(([t,n])=>[t,dn(n.map(({rank:r})=>r))])),working:e=>{let t=vx(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var hl=3;function xx(e){
if(e.length<hl)return{kept:e,dropped:null};let t=a=>u=>Yt(u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=Qd(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var Tx={better:"higher",unit:"points",
precision:null,
scores:e=>ni(e,t=>dn(xx(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:xx(fl(e,t)).dropped}}]};m();var Yi=BigInt(0),th=BigInt(10),jz=30,Qs=th**BigInt(jz),zz=20,Ex=12;
function Bz(e){if(e<=Yi)return Yi;
let t=th**BigInt(x(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function Uz(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Vs(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((g,b)=>g+b,Yi),u=r.map(g=>i*g-a),l=u.reduce((g,b)=>g+b*b,Yi),c=Bz(s*l*Qs*Qs),
d=l===Yi,p={judge:e,entries:t.length,mean:new Fe(a,i*o),sd:d?new Fe(0):kr(new Fe(c,Qs*s*i*o),Ex)};
return n.
map((g,b)=>({...p,score:g,z:d?Yi:u[b]*c/l}))}var Sx=e=>tm(em(e).map(t=>({entries:t.entries,values:Uz(
t)})));function Wz(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Yi);return kr(new Fe(BigInt(
50)*
Qs*t+th*n,Qs*t),zz)}var Kz=e=>kr(new Fe(e,Qs),Ex),Cx={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...Sx(e)].map(([t,n])=>[t,Wz(n)])),working:e=>{let t=Sx(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:Kz(i.z)}))}}]}}};var yl={
mean:gl,trimmed:Tx,median:wx,"rank-sum":kx,"z-score":Cx,adjusted:bx};var er=e=>yl[e],tr=e=>yl[e].unit;
m();function xo({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function nm(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:xo(e,t))!=
null?n:e.settings.top}m();function rm(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function bl(e,t,n){
return n==="higher"?Yt(t,
e):Yt(e,t)}function Rx(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function nh(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return nh(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return Rx(
a,(u,l)=>bl(u.value,l.value,n.better)).flatMap(u=>nh(u.map(({contender:l})=>l),r))}function Dx(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Vt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=Rx(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>nh(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var g;let p=(g=d.steps[d.steps.length-
1])!=null?g:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function Gz(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Jt(t.weight)})).sort((t,n)=>Yt(n.weight,
t.weight))}function qz(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,dn(i)]]:[]}))}}var Ox={metrics:({panel:e})=>Gz(e.criteria).
map(({criterion:t,index:n})=>qz(e,t,n))};m();function Hz(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Vs(r.flatMap(u=>u?[u]:[])),i=[...new w(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function Ax(e,t){let n=e.judges.map((
{
code:r})=>Hz(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function Nx(e,t){let n=Ax(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function Zz(e,t){let n=Ax(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=f.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Fe(r[
i])]))}
var Px={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>Zz(e,t.map(({code:n})=>n))}]}
;m();var Ix={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>ni({...e,entries:t},n=>Js(
n.map(
({score:r})=>r)))}]};m();var $x={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:er(t.method).better,values:()=>n}
]}};m();var _x={metrics:()=>[]};var Fx={criteria:Ox,median:Ix,majority:Px,previous:$x,shared:_x};
function Mx(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>Fx[r].metrics(t))}m(
);function Jz(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Fe(1):Jt((r=n.
weight)!=null?r:0)}}function wl(e,t,n){let r=Jz(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Fe(1),score:s}]}}function om(e,t,n,r){
let o=wl(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=Kd(o(i,s)))!=null?a:s]}))}m();m();m();
function Tr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function ea({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new w(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var Lx=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=ea(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...Ys(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function Vz(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=F(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var jx=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:ea(e,"institution-full",r=>Vz(r,n))};m();var zx=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Jt(t.passingScore),
i=s=>bl(r(s.score),o,n)<=0;return ea(e,"below-passing-score",s=>s.filter(i))};m();var Bx=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var g,
b;let s=Tr(i.contenders),a=s.filter(({place:S})=>S<=n),u=(g=a[a.length-1])==null?void 0:g.place,l=a.
length>n?a.filter(({place:S})=>S===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
S})=>S===
c):[],p=(S,A)=>S.map(({ranked:N})=>[N.entry.code,A]);return{race:{...i,contenders:a.map(({ranked:S})=>S)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var Yz=[zx,Lx,jx,Bx];function Xz({contenders:e}){var r;let t=Tr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function im(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=Yz.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(Xz))}}m();
m();m();m();var ta={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Xi(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${v(o)} ${(i=ta[t][v(
r)-1])!=null?i:""} ${n}`}var Qz=["","pebruari","","","","","","agt","","","nopember",""];function Ux(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[ta.id[i],ta.en[i],Qz[i]].some(s=>s==null?
void 0:s.toLowerCase().startsWith(t)),r=ta.id.findIndex(n);return r<0?null:r+1}var Tn=(e,t)=>t==="id"?
e.replace(".",","):e,ae=(e,t)=>Tn(x(e),t);function Je(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Xi(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function W(e,t){return typeof e=="object"?`\u201C${Je(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ae(e,t):typeof e=="boolean"?x(e).toUpperCase():eB(e)}\u201D`}var eB=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function X(e,t,n=12){return Wx(e,t,t==="id"?"dan":
"and",n)}var rh=(e,t)=>Wx(e,t,t==="id"?"atau":"or",e.length);function Wx(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function et({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?W(t,"id"):`${W(t,"id")} (${e})`}var tB=5;function Kx({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<tB);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<hl),a=l=>l.map(({entry:c})=>et(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var Fn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var Gx=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function oh(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function sm({standings:e}){return e.map(t=>({standing:t,rank:Fn(t)})).sort(
(t,n)=>t.rank-n.rank)}var qx=(e,t)=>e.every(({code:n})=>t.has(n));function Hx(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=oh(t,n),s=new y(t.map(a=>[a.entry.code,et(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(S,A=[])=>{var _;let N=S==="below-passing-score"||
S==="outdated"?"warning":"error",P=o.get(u),I={entry:(_=s.get(u))!=null?_:u,rank:l,reason:S,
others:A,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let g=i.filter(S=>S.rank===l&&
!n.has(S.entry.code));return g.length>0?p("taken",g.map(S=>et(S.entry))):i.filter(S=>S.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function nB(e,{place:t,holders:n}){return k.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function am(e,t){let n=nB(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function rB({contenders:e},t){let n=Tr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function oB({contenders:e},t){let n=Tr(e);return[...new w(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(am(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function Zx(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new w;return[...a.flatMap(d=>rB(u,d)),...oB(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&qx(d.entries,o))return[];let p={...d,entries:d.entries.map(et),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function Jx(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function Vx(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,kr(i,t)]))}function iB(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
bl(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?rm(s,a,t):null})}function sB(e,t){
return new y([...Ys(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Tr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var aB={category:null,categoryRank:null};function Qi(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:s}=t,a=xo(e,s),u=i[i.length-1]===s,l={stage:s,method:o.method,
places:a,
last:u,panel:t,whole:null},c=er(o.method),{better:d}=c,p=Vx(c.scores(t,o),c,[t]),g=o.carryOver?Vx(om(
e,s,n,p),c,[...n.map(z=>z.panel),t]):p,b=t.entries.flatMap(z=>{let q=g.get(z.code);return q?[{entry:
z,
score:q}]:[]}),S=Mx(o.tieBreaks,{panel:t,previous:n}),A=Dx(b,S,o.decimals,d),N=z=>kr(z,o.decimals),P=Hd(
e.entries),I=Gx(s,r),_=im(oh(A,I),{settings:o,places:a,last:u,better:d,rounded:N,categoryOf:P}),M=u&&
o.winnersPerCategory?sB(A,P):null,B=iB(A,d),L=A.map((z,q)=>{var K,ne,me,Pe,de,ue;let{code:H}=z.entry,
V=(K=_.places.get(H))!=null?K:null,Q=I.get(H);return{...z,stageScore:p.get(H),judgeScores:new y([...(
ne=
t.readings.get(H))!=null?ne:[]].map(([Ct,we])=>[Ct,we.score])),margin:(me=B[q])!=null?me:null,
advances:V!==
null,place:V,title:Jx(s,a,(Pe=V==null?void 0:V.place)!=null?Pe:null),prize:u&&V!==null?am(o.prizes,V):
null,...(de=M==null?void 0:M.get(H))!=null?de:aB,cutNote:(ue=_.notes.get(H))!=null?ue:null,vacated:
null,
...Q===void 0?{}:{decision:Q}}}),j=u?Zx(s,_.races,a,o.prizes,I):[];return{...l,standings:L,findings:
[
...Kx(t,o),...j,...Hx(s,A,I,_.notes)]}}m();function ri(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new w(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var Yx=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function Xx(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function Qx(e,t,n){let r=Yx(t),o=e.standings.map(i=>{let s=r.get(i.entry.
code);if(s===void 0||s.advances===i.advances)return i;if(s.advances)return{...i,advances:!0,place:s.
place,title:s.title,cutNote:s.cutNote};if(n.has(i.entry.code))return i;let a={from:null,removed:Xx(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:a}});return{...e,
standings:o}}function e0(e,t){let n=Yx(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let s=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&
s<=o.place.place)return o;let a=Xx(t,o,s===null?null:i.rank);return a.length===0?o:{...o,vacated:{
from:s,
removed:a}}});return{...e,standings:r}}function t0(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new w(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function n0(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),s=(P,I)=>Qi(e,ux(e,t,i,P),I,o),a=ri(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new w(a),c=t0(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var _;
return(_=
I.whole)!=null?_:I})),g=new w(e.stages.slice(r.length+1).map(P=>P.name)),b=t0(n.filter(P=>g.has(P.stage))),
S=d.filter(P=>b.has(P.code)),A=S.length===0?u:Qx(u,p(S),b),N=p(d);return{...e0(A,N),whole:N}}m();m();
var uB=2;function r0(e,t){var l;if(ti(e))return new w;let n=Xs(e),r=Jd(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new w;let s=(l=Yd(r,n.judges.length))!=null?l:1,a=Vd(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:S,right:A}of o){let N=c.reduce((P,I)=>P+S[I],0)/c.length;d+=N*A/(
b+
s),p+=a*N**2/(b+s)}let g=f.sqrt(a/c.length);return f.abs(d)>=f.max(t,g)&&f.abs(d)>uB*f.sqrt(p)});
return new w(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function o0(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:Vt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function i0(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings;if(r==="adjusted"||er(r).unit!=="points")return[];let u=r0(n,.5/10**s);if(u.
size===0)return[];let l=Vi(n,"auto").scores,c=o0(new y(o.map(({entry:g,score:b})=>[g.code,b])),s),d=o0(
a?om(e,t,i,l):l,s),p=n.entries.filter(({code:g})=>u.has(g)).map(g=>({entry:et(g),places:f.abs(c.get(
g.code)-d.get(g.code))})).sort((g,b)=>b.places-g.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function Mn(e){
let t=f.floor(e/26);return(t>0?Mn(t-1):"")+x.fromCharCode(65+e%26)}function Te(e,t,n=1,r=1){
let o=`${Mn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Mn(t+r-1)}${e+n}`}var s0=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Br(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=v(n)-1;a<v(o);a++)for(let u=s0(t);u<=s0(r);u++)i.push({row:a,
column:u});
return i}var a0={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new y;for(let{entry:i,row:s}of e){let a=Z(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return k.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Te(a,r),params:u}]})}};m();var u0={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=F(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return k.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Te(a.row,r),params:u}]})}};m();m();
m();function l0(e,t,n){var g,b;let r=0,o=0,i=!1,s=!1;for(let{name:S}of t){let A=(b=(g=e.marks.get(S))==
null?void 0:g.kind)!=null?b:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function vl(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var lB=864e5,cB=R.UTC(1899,11,30);function dB(e,t){
return f.round(e*100+t)/100}function c0({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(v);if(i>1900){let A=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return A?
vl(
[v(N)],n,r):null}let d=f.round((R.UTC(i,s-1,a)-cB)/lB);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
g=f.round(p*100)/100,b=d>0&&f.abs(p-g)*86400<1,S=c===0;return vl([...b?[g]:[],...S?[dB(d*24+u,l)]:[]],
n,r)}m();var mB=/^\d+$/,pB=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,fB=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,gB=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
hB=/^\d*[.,]\d+$/;function yB(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>x(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function bB(e){let t=[];return mB.test(e)&&
t.push(v(e)),pB.test(e)&&t.push(v(e.replace(/\./g,"").replace(",","."))),fB.test(e)&&t.push(v(e.replace(
/,/g,""))),gB.test(e)&&t.push(v(e.replace(/ /g,"").replace(",","."))),hB.test(e)&&t.push(v(e.replace(
",","."))),t.filter(v.isFinite)}function um(e,t,n){let r=/^([+-]?)(.*)$/.exec(yB(e));if(r===null)return null;
let o=bB(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:vl(o,t,n)}var wB=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function lm(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:c0(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
wB.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=um(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function d0(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&vB(n,i,{line:r,criterion:o,at:i.
at})}return n}function vB(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:lm(t.raw,r)})}}m();function kB(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=lm(e.raw,
t);return n==="text-number"||n==="date"}function xB(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||kB(
o,r)})}function m0(e,t){return e.rows.filter(n=>xB(n,t))}function kl({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function cm({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function TB(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function SB({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of TB(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>l0(c,t,l)))}return i}function p0(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s}=e,a=SB(e),u=k.from(a.values()).flat(),l=r===null?[]:m0(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:s,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:a,strays:l,marks:d0(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function To(e){return e.competition.settings.missing==="assigned"}function na(e){
return e.provisional||
To(e)?"warning":"error"}function dm(e){return e.provisional?"warning":"error"}function EB(e,t){var r;
return kl(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var f0={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>To(e)?
!t.some(o=>EB(o,r)):t.every(o=>kl(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:dm(e),params:{
entry:et(r)}}))}};m();m();function ra(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Ht=(e,t)=>({entries:[et(e)],criteria:t===void 0?[]:[t.name],cells:1});
function mm(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new w(e.flatMap(({entries:n})=>n))],criteria:[...new w(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var g0=3;function es({entries:e},t){
return e.
length<=g0?X(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function CB({criteria:e},t){return e.
length<=g0?X(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Rt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${es(e,t)} ${r} ${CB(e,t)}${e.cells===1?
"":` (${n})`}`}function Sn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function re(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var h0={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>k.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:Ht(s),reason:a};return ra(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function RB({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let S=c.row.marks.get(b);d.push(S.kind==="score"?S.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let g=r.get(u);g?g.push(p):r.set(u,[p])}
return a}),byEntry:k.from(r.values())}}var y0=new O;function b0(e){var n;let t=(n=y0.get(e))!=null?n:
RB(e);return y0.set(e,t),t}var Sr=e=>b0(e).byJudge,oa=e=>b0(e).byEntry;var DB=1e-4;function OB(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var AB=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),w0={scope:
"stage",find:e=>{if(!Sr(e).some(AB))return[];let t=Sr(e).map(o=>({rows:o,...OB(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>DB)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var v0={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>k.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>ra(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:Ht(s)}}))))}
;m();m();function pm(e,t){let n=0,r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[
o]/
s,r+=i);return r===0?0:100*n/r}var k0=e=>f.round(e*100)/100,x0={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:oa(e).flatMap(o=>{let i=o.map(({marks:l})=>pm(l,t)),[s,a]=[f.min(...i),
f.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:et(o[0].
entry),low:k0(s),high:k0(a),limit:r}}]})}};m();m();function xl(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return k.from(o.values())}
var NB=1e-6,PB=.9,IB=.5;function S0({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function $B(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=S0(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var T0=({same:e,marks:t})=>t===0?0:e/t;function _B(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
S0(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function FB(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function MB(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return xl(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,g)=>p+g[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var E0={scope:"stage",find:e=>{
let t=$B(oa(e),e.sheetViews.length),n=t.filter(u=>T0(u)>=PB);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(T0)),i=new y(Sr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,_B(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,s(u),s(l));return FB(c/d,p,IB*d)<=NB});return MB(e,
a)}};m();m();function C0(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function R0(e,t,n){var g,b,S,A;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((g=r.get(P))!=null?g:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(S=C0([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?S:C0([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter(_=>_!==P),N=!0;break}}}
return p}var D0={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(g=>g.complete&&!g.excluded)}).map(d=>d.judge.
code)])),i=xl(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(c=>[c.judge.
code,c])),a=new y(e.reached.map(c=>[c.code,et(c)])),u=R0(i,o,(c,d)=>!kl(s.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var O0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>k.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:et(i.entry),rows:u}}]}))};m();
function LB(e){return e.sheet===null||!e.touched||cm(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(et)}var A0={scope:"stage",find:({check:e,sheetViews:t})=>To(e)?[]:t.flatMap(n=>{let r=LB(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:dm(
e),tab:n.tab,params:o}]})};m();m();m();var jB=6,zB=14;function BB(e,t,n){var i,s,a,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let g=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(g?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var N0=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function UB(e,t){let[n,r]=[N0(e),N0(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Er(e,t){let[n,r]=[F(e),F(t)],o=f.min(n.length,r.length);if(n===r||
o<jB||UB(e,t))return!1;let i=o<zB?1:2;return BB(n,r,i)<=i}var P0=(e,t)=>t===""?[]:e.filter(n=>F(n.name)===F(
t));function fm(e,t,n){var s;let[r,o]=P0(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>F(a.name)===F(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function I0({row:e,entry:t},n){return!Er(e.name,t.name)||P0(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Er(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var $0=(e,t)=>e.length>=8&&
t.startsWith(e);function WB({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[F(e.name),F(t.name)];return n!==""&&n!==r&&!$0(n,r)&&!$0(r,n)}
function KB({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(WB);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new w(e.competition.entries.map(({name:i})=>F(i)));return r.filter(
({row:i})=>o.has(F(i.name)))}var _0={scope:"stage",find:e=>e.sheetViews.flatMap(t=>KB(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...I0(n,e.check.competition.entries),params:s}}))};m();var F0={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...fm(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function GB(e,t,n){let{tab:r,sheet:o,strays:i}=e;return cm(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=ra(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=fm(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var M0={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>GB(n,e.criteria,e.competition.entries))};m(
);var L0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:Ht(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var j0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new w(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Ht(s.entry,a)}}))})};m();m();var qB=/^(\d+)(?:[.,](\d+))?\s?%$/;function HB(e,t){var r;
let n=typeof e=="string"&&t===100?qB.exec(
e.trim()):null;return n===null?null:v(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function ia({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",HB(e.value,o));default:return{}}}var z0={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:Ht(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...ia(o),
params:a}]}))};m();function ZB(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(To(e)&&n.blank)}var B0={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>ZB(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:na(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Ht(o.entry,i)}})))};m();var U0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=Ht(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...ia(o),params:c}]}))};m();var W0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Ht(s.entry,a),value:i,min:a.min,max:a.max}})))};m();m();var K0=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function gm(e){return K0(Float64Array.from(
e).sort(),e.length)}var Tl=[];function ih(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Tl[i-1]>o;i--)Tl[i]=Tl[i-1];Tl[i]=o}return n===0?v.NaN:K0(Tl,n)}var G0=5,
sh=.25,JB=1.4826,VB=1.645,YB=.02,XB=8,QB=400;function H0({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-ih(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-ih(o,r):s}}function eU(e){let{
criteria:t}=e.
check,n=Sr(e).map(o=>t.map((i,s)=>o.length===0?0:gm(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:v.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function q0(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(YB,JB*n,t[f.floor(.9*t.length)]/VB)}function tU(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<XB)return null;let r=f.max(1,f.floor(n.length/QB)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>H0(i,s,u))});return{
fromOthers:q0(
o.map(i=>i.fromOthers)),fromOwn:q0(o.map(i=>i.fromOwn))}}var nU=e=>f.max(...e)-f.min(...e);function rU(
e){
let t=e.byCriterion.map(n=>nU(n)>=sh);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=H0(e,r,i);s*a>0&&f.abs(s)>=sh&&f.abs(a)>=
sh&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var Z0={scope:"stage",find:e=>{
let t=oa(e).filter(o=>o.length>=3).map(eU(e)),n=t.flatMap(rU);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?tU(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||f.abs(s)<G0*u.fromOthers||f.abs(a)<G0*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],g=f.round((p-s*(d-c))*100)/100,{sheetView:b,entry:S}=o,
A={judge:b.judge.code,entry:et(S),criterion:l,value:p,others:g};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:A}]})}};m();m();function hm(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function Sl(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function oU(e){
return e.kind==="score"?f.round(e.value*1e4)|0:hm(e.kind==="unreadable"?C.stringify(e.raw):e.kind)}
var J0=new O;
function iU(e){var n;let t=(n=J0.get(e))!=null?n:{byCode:hm(e.code),byName:hm(e.name)};return J0.set(
e,t),t}var ah=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),V0=new O;function El(e,t){let n=V0.
get(e),r=n===void 0?sU(e,t):n;return V0.set(e,r),r}function sU(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:hm(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let g=(Sl(
d,0)&65535)%12;c[g]=c[g]+Sl(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,g=0;for(let{name:S,digest:A}of o){let N=c.marks.get(S);N===void 0||N.
kind==="blank"?g+=1:p=p+Sl(A,oU(N))|0}if(g===o.length)continue;let b=iU(d);i+=1,s=s+Sl(p,1)|0,a=a+Sl(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>ah(c,3)).join("");
return`${ah(s,12/2)}${ah(a,12/2)}${l}${i}`}var ym=e=>v(e.slice(84));function Y0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var X0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
ym(e)===ym(t)&&f.min(Y0(e,t,12),Y0(e,t,48))>=3;var Q0={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:El(a,o);if(u===void 0||l===null||!X0(u,l))return[];let c={judge:i.
code,rows:ym(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var tT=3,
nT=.2,aU=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function uU({criterion:e,highest:t,
others:n}){return n.length>=tT&&t<=nT*e.max&&2*t<aU(n)}var eT=(e,t)=>e.map(({marks:n})=>n[t]),rT={
scope:"stage",find:e=>{let t=Sr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<tT)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...eT(n,c)),g=d<=nT*l.max?t.flatMap(b=>b===n?[]:eT(b,c)):[];
return{
criterion:l,highest:d,others:g}}).filter(uU);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
gm(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var oT={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:Ht(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...ia(o),params:a}]}))};m();var bm=e=>e.reduce((t,n)=>t+n,0),iT=(e,t)=>bm(e.map((n,r)=>n*t[r].weight)),
lU=[{basis:"sum",of:bm},{
basis:"mean",of:e=>bm(e)/e.length},{basis:"weighted-mean",of:(e,t)=>iT(e,t)/bm(t.map(n=>n.weight))},
{basis:"weighted-sum",of:iT},{basis:"score",of:pm}];function cU(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?um(e,0,1e6):null}function dU(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(x(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function mU(e,t,n){let r=e.flatMap(i=>{let s=cU(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=lU.map(i=>({...i,off:r.filter(({row:s,total:a})=>!dU(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:et(a),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var sT={scope:
"stage",find:e=>Sr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:mU(t,n,e.check.criteria)})};m();m();m();
function Cr(e,t){var n;return(n=e(t))!=null?n:{}}var wm=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=tr(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Cr(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var vm=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Cr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var aT={scope:"workbook",checks:[wm,vm]};m();m();m();function kt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...Cr(e,t),params:l}}var km=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[kt(e,{
kind:"setting",key:"method"},n)]};m();var xm=e=>{var g,b,S;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,N)=>({entry:A,index:N,key:F(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),s="entries.category",a=o.filter(({key:A})=>A===
""),u=a.map(({entry:A})=>et(A)),l=(b=(g=r[r.length-1])==null?void 0:g.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:A}of o)d.set(A,((S=d.get(A))!=
null?S:0)+1);let p=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);return[...a.slice(0,1).map(
A=>kt(e,i(A),c)),...p.map(A=>{let N=A.entry.category;return kt(e,i(A),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};m();var Tm=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[kt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function uh(e){let t=new w([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var Sm=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=uh(t.map(({name:a})=>F(a))),i=uh(
n.map(({code:a})=>Z(a))),s=new w(t.flatMap(a=>{let u=Be(e.competition,a);return uh(u.map(({name:l})=>F(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return kt(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return kt(e,{kind:"judge",index:a,column:
"code"},u)}),...k.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return kt(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var Em=e=>e.competition.stages.flatMap((t,n)=>{let r=xo(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[kt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[x(r)]}
)]});m();var Cm=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&xo(e.competition,
r))!=
null?c:t.top,i=[x(o)],s=k.from({length:o},(d,p)=>{var g;return(g=t.prizes[p])!=null?g:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[kt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>kt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Rm=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Be(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[kt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Dm=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new w(
o.map(({code:u})=>Z(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[kt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>kt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(Z(c))).
map(c=>kt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var uT={scope:"workbook",checks:[km,Sm,Dm,Rm,Tm,xm,Em,Cm]};m();m();var Om=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=Cr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=Be(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Cr(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var Am=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...Cr(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var lT={scope:"workbook",checks:[Am,Om]};m();var cT={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(Mn)}}]}))};m();function pU(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var dT={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>pU(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Nm={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function fU(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var mT={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(fU).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:na(e),tab:n,params:{judge:r.code}}))};
m();var pT={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:na(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var fT={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var sa={TAB_MISSING:pT,TAB_EMPTY:
mT,TAB_UNPROTECTED:fT,STAGE_NOT_BEGUN:Nm,COLUMN_MISSING_CRITERION:dT,
COLUMN_DUPLICATE_CRITERION:cT,ROW_MISSING_ENTRY:A0,ROW_WITHOUT_CODE:M0,ROW_UNKNOWN_ENTRY:F0,
ROW_DUPLICATE_ENTRY:O0,
ROW_NAME_MISMATCH:_0,SCORE_ROWS_PERMUTED:Q0,SCORE_MISSING:B0,SCORE_NOT_NUMBER:U0,SCORE_TEXT_NUMBER:
oT,
SCORE_IS_DATE:z0,SCORE_OUT_OF_RANGE:W0,SCORE_ERROR:L0,SCORE_FORMULA:j0,SCORE_SCALE_SUSPECT:rT,
SCORE_OUTLIER:Z0,
TOTAL_MISMATCH:sT,JUDGE_NO_VARIANCE:w0,JUDGES_IDENTICAL:E0,JUDGES_DISAGREE:x0,JUDGE_CONFLICT:h0,
JUDGE_RECUSED:v0,
ENTRY_UNSCORED:f0,PANEL_DISCONNECTED:D0,ENTRY_DUPLICATE_CODE:a0,ENTRY_DUPLICATE_NAME:u0,
SETTING_INVALID:uT,
WEIGHTS_INVALID:lT,METHOD_CAUTION:aT};var gU=h.values(sa).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),lh=e=>gU.flatMap(t=>t.find(
e));m();m();m();var hU=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],yU=10;function bU({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!hU.some(n=>n===e.code)?null:C.stringify([e.code,e.severity,e.tab,
t.column])}function wU(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function vU(e){
let[t]=e,n=e[e.length-1];if(e.length<yU||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:mm(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function gT(e){let t=[],n=new y;for(let r of e){let o=bU(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...k.
from(n.values()).flatMap(r=>wU(r).flatMap(vU))]}function kU(e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:v.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function aa(e){let t=[],n=new y;for(let r of kU(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var hT=({row:e,column:t})=>`${e}:${t}`;function xU({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(hT({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:mm(r)}}}function TU({code:e,severity:t,tab:n,params:r,fix:o}){return C.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function yT(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=TU(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(hT(i.at),i.params.where)}let r=k.from(
t.values()).flatMap(i=>aa(i.cells).map(s=>({draft:xU(i,s),block:s})));return[...n,...gT(r)]}m();
function SU(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function EU(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=zr(t),a=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(a.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,S,A,N;let d=new y;for(let P of a){let I=s(
c,P);I!==null&&d.set(P.code,I)}let p=new w(i?d.keys():[]),g=(b=e.sheets.get(c.code))!=null?b:null;
return p0(
{judge:c,tab:(N=(A=g==null?void 0:g.tab)!=null?A:(S=e.tabName)==null?void 0:S.call(e,n,c))!=null?N:`${n.
name} \xB7 ${c.code}`,sheet:g,criteria:r,entries:u,expected:(o!=null?o:[]).filter(P=>!p.has(P.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:SU(e,l)}}var bT=new O;function Pm(e){
var n;
let t=(n=bT.get(e))!=null?n:EU(e);return bT.set(e,t),t}var CU=h.values(sa).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function RU(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function DU({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Te(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function ch(e){let t=Pm(e),n=t.begun?CU:[Nm];return yT(n.flatMap(r=>r.find(t))).sort(RU(t)).
map(r=>DU(r,e.stage.name))}m();var wT=[km,wm,Am,vm,Sm,Dm,Rm,Om,Tm,xm,Em,Cm],OU=h.values(sa).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),AU=[...wT,...OU.filter(e=>!wT.includes(e))];
function dh(e,t=()=>null){return AU.
flatMap(n=>n({competition:e,locate:t}))}m();function mh(e){return Pm(e).sheetViews.map(t=>{let n=k.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=To(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var kT=31,NU=/[\u00b7\-\u2013|:_]/u;function Rr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!NU.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var PU=/[[\]:*?/\\]/g,Cl=e=>e.replace(PU," ").replace(/\s+/g," ").trim();
function IU(e,t){
let n=kT-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var oi=(
e,t)=>IU(
Cl(e.name),Cl(t.code)),$U=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Rl(e,t,n){
let r=J.
ranking[n],o=kT-r.length-3,i=(u,l)=>$U(Cl(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function xT(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return F(n)===F(Cl(t.name));let r=F(n.slice(0,-1));return r!==""&&F(Cl(t.name)).startsWith(
r)}function Im(e,t){var o;let n=_U(e,t),r=n.filter((i,s)=>n.findIndex(a=>MU(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function _U(e,t){let n=vT(e,t,(i,s)=>Z(i.code)===Z(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?FU(e,t,r):vT(e,t,ph)}var ph=(e,t)=>F(t)!==""&&F(
t)===F(e.name),vT=(e,t,n)=>Rr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>xT(r,i)).flatMap(i=>it(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),FU=(e,t,n)=>it(t,n).filter(r=>Z(r.code)===Z(e)||
ph(r,e)||Rr(e).some(({left:o,right:i})=>xT(o,n)&&ph(r,i))).map(r=>({stage:n,judge:r})),MU=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var LU=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),TT=e=>e.severity==="error";function Dt(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...dh(n,e.locate)],s=[],a=[],u=!i.some(l=>TT(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(P=>P.stage===l.name),p=u||l===n.stages[0]?ri(n,s):null,g={competition:n,stage:
l,
criteria:Be(n,l),judges:it(n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,
tabName:(P,I)=>{var _;return(_=P.scoreTab)!=null?_:oi(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...ch(g).filter(P=>!LU(P,e.questions))),p!==null&&a.push(...mh(g));let b=P=>P.stage===
l.name&&(TT(P)||P.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let S=n0(n,l,r,
s,o),A=e.locate({kind:"setting",key:"method"}),N=[...S.findings,...i0(n,S,s)];if(i.push(...N.map(P=>P.
code==="METHOD_CAUTION"?{...P,...A}:P)),N.some(b)){u=!1;continue}s.push(S)}return{findings:i,results:
s,
progress:a}}m();m();m();m();function U(e){return e===void 0||e===""?"":typeof e=="object"?e.date.endsWith(
"T00:00:00")?e.date.slice(
0,10):nr(e.date):x(e).trim()}var nr=e=>e.replace("T"," "),Dl=e=>e.replace(" ","T"),te=e=>typeof e!="number"&&
U(e)==="";function rt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:v(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var jU=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function fh(e,t,n){return t<1||t>12||n<1||n>jU(e,t)?
null:
`${e}-${x(t).padStart(2,"0")}-${x(n).padStart(2,"0")}`}function ii(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return fh(
v(n[1]),v(n[2]),v(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return fh(
v(r[3]),v(r[2]),v(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=Ux((s=o[2])!=null?s:"");return i===null?null:fh(v(o[3]),i,v(o[1]))}function ST(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var ua=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();var ET=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,zU=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
CT=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,RT=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
DT=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function So(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=ET.exec(t))!=null?
n:[];if(o==="")return null;if(DT.test(i.trim()))return v((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}function hh(e){var r,o;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),n=(o=(r=CT.exec(t))!=null?r:RT.exec(
t))==null?void 0:o[1];return n===void 0?null:gh(n)}var gh=e=>v(e.replace(",","."));function Le(e){
var i,
s,a,u;let t=e.replace(/\s+/g," ").trim(),n=null;for(;;){let[,l="",c=""]=(i=ET.exec(t))!=null?i:[],d=(
s=
CT.exec(c.trim()))!=null?s:RT.exec(c.trim());if(l===""||d===null&&!DT.test(c.trim()))break;t=l,n!=null||
(n=d===null?null:gh((a=d[1])!=null?a:""))}let[,r="",o=""]=(u=zU.exec(t))!=null?u:[];return r===""?{
name:t,
weight:n}:{name:r,weight:n!=null?n:gh(o)}}m();var yh=10,si=60;function Ol(e,t,n=yh){let r=e.values.slice(
0,n).map(t),o=f.max(0,...r);return o===0?
null:r.indexOf(o)}function yt(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>De(u,l.header)),
r=Ol(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>De(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!te(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function st(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Te(t,r)}}var OT=(e,t)=>e.
columns.map(n=>n.header[t]);var AT={code:$("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:$("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},$m={weight:"Bobot",maximum:
"Maks"},Ot=e=>h.keys(AT).find(t=>De(e,AT[t])),He=(e,t)=>{let n=F(t.name);return F(e)===n||F(e.replace(
/\([^()]*\)\s*$/,
""))===n||F(Le(e).name)===n},BU=(e,t)=>{var n;return(n=t.find(r=>F(r.name)===F(e)))!=null?n:t.find(r=>He(
e,r))};function la(e){var o,i;let t=new y,n=new y,r=new y;for(let s of e){let a=Z(s.code),u=F(s.name),
l=(o=t.get(a))!=null?o:s;t.set(a,l),n.set(s.code,l),r.set(u,[...(i=r.get(u))!=null?i:[],s])}return(s,
a,u,l)=>{
var g,b,S;if(u)return(b=(g=n.get(s))!=null?g:t.get(Z(s)))!=null?b:null;let c=(S=r.get(F(a)))!=null?S:
[],d=c.length===1?c:c.filter(A=>F(A.institution)===F(l)),[p=null]=d;return d.length===1?p:null}}
function ai(e,t,n,r,o){
var S,A,N,P,I,_,M;let i=B=>typeof B=="string"&&(Ot(B)!==void 0||r.some(L=>He(B,L))),s=Ol(e,B=>B.filter(
i).length,si),a=s===null?[]:((S=e.values[s])!=null?S:[]).map(B=>typeof B=="string"?B:""),u=new y,l=new y;
for(let[B,L]of a.entries()){let j=BU(L,r),z=Ot(L);j!==void 0?u.set(j.name,[...(A=u.get(j.name))!=null?
A:[],B]):z!==void 0&&!l.has(z)&&l.set(z,B)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([B,[L=0]])=>(
{
criterion:B,column:L})),p=s===null?WU(e):[];for(let[B,L]of e.values.entries()){if(s===null||B<=s)continue;
let j=K=>{var me;let ne=l.get(K);return ne===void 0?"":(me=L[ne])!=null?me:""},z=U(j("code")),q=U(j(
"name")),H=new y;for(let{criterion:K,column:ne}of d)H.set(K,KU((P=L[ne])!=null?P:"",B,ne));let V=U(j(
"institution")),Q=o(z,q,c!==null,V);Q===null&&(bh(z,q)||UU(z,H))||p.push({row:B,code:z,entry:(I=Q==null?
void 0:Q.code)!=null?I:null,name:q,institution:V,marks:H,total:j("total"),notesToCommittee:U(j(
"notesToCommittee")),notesToEntrant:U(j("notesToEntrant"))})}let g=(_=l.get("name"))!=null?_:null,b=(
M=l.
get("total"))!=null?M:null;return{stage:t,judge:n,tab:e.tab,headerRow:s,codeColumn:c,nameColumn:g,
totalColumn:b,
columns:u,rows:p}}var bh=(e,t)=>[e,t].some(n=>n===$m.weight||n===$m.maximum),UU=(e,t)=>[...t.values(
)].
every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!wh(n.raw)),wh=e=>{var t;return typeof e==
"string"?!te(e)&&(De(e,kn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function WU(e){let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",
notesToCommittee:"",
notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}
function KU(e,t,n){
let r={row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:te(e)?{kind:"blank",at:
r}:
typeof e=="string"&&De(e,kn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var NT=864e5,vh=R.UTC(
1899,11,30),GU="dd/mm/yyyy",qU="dd/mm/yyyy h:mm:ss",HU=e=>new R(vh+f.round(e*86400)*
1e3).toISOString().slice(0,19);function PT(e){let t=(R.parse(`${e}Z`)-vh)/NT;return v.isNaN(t)?e:t}
var ZU=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-vh)/NT;function IT(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:v.isInteger(t*100)?"0%":"0.00%"}:ZU(t)?{
value:t,
read:{date:HU(t)},format:v.isInteger(t)?GU:qU}:{value:t,read:t}}var $T=e=>Ol(e,t=>t.filter(n=>typeof n==
"string"&&Ot(n)!==void 0).length),_T=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>IT(r[
i]).
read))});function kh({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var JU=2e4,
VU=500;function FT(e){let{rows:t,width:n}=kh(e);return t.length>JU||n>VU}function MT(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=kh({...i,rows:i.rows.slice(0,20)});return $T(_T(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function xh(e,t,n){var l;let{rows:r,
width:o}=kh(e),i=(l=$T(_T(t,r,o)))!=null?l:0,s=f.max(0,2-i),a=[...k.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>k.from({length:o},(d,p)=>IT(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},g)=>p===void 0?[]:[{row:d,column:
g,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,g)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:g}]:[]))}}var YU=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function Al({values:e}){var r,o,i,s;let[,t=""]=(i=YU.exec(x((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(Br))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var XU=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
LT=({values:e})=>{var t,n,r,o;return(o=(r=XU.exec(x((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function jT(e,t){let n=f.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=f.max(o.length,i.
length);return k.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||QU((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var QU=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function zT(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var eW=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
tW=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
nW=/(?:^|[^\p{L}])(?:juri|judge)/iu,BT=e=>h.values(J).some(t=>De(e,t));function ts(e){let t=e.trim();
return BT(t)||eW.test(t)?!1:tW.test(t)?/^(?:hasil|results?)/i.test(t)&&nW.test(t):!0}var Nl=e=>!ts(e)&&
!BT(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var _m=new y;
function WT(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:Im(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var KT=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function GT(e,t,n=_m){let r=WT(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>KT(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Th=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function qT(e,t,n=_m){let r=rr(e,t,n);return e.flatMap(o=>{var a;if(!Th.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Th.test(i);)i=i.replace(Th,"").trim();let s=(a=r.find(u=>F(u.name)===F(i)))!=
null?a:Im(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var UT=e=>Z(e).replace(
/\p{N}+/gu,
"#");function HT(e,t,n=_m){let r=new w(t.judges.map(s=>UT(s.code))),o=new w(t.stages.map(s=>F(s.name))),
i=new w(rr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||Im(s,t)!==null)return[];let a=Rr(
s).find(({left:u,right:l})=>o.has(F(u))&&r.has(UT(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function rr(e,t,n=_m){let r=WT(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>KT(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:rW(e,i,it(t,i))}function rW(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(ts))for(let{left:c,right:d}of Rr(l)){let p=n.filter(b=>Sh(d,b)),[g]=p;g===void 0||p.length>1||
F(c)===""||r.set(F(c),[...(a=r.get(F(c)))!=null?a:[],{name:l,stage:t,judge:g}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var Sh=(e,t)=>Z(e)!==""&&(Z(e)===
Z(t.code)||F(e)===F(t.name));m();function ZT({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return st(e.settings,t.settings.
get(n.key),"value");case"prize":return st(e.settings,t.prizes.get(n.place),"value");case"entry":
return st(
e.entries,t.entries[n.index],n.column);case"stage":return st(e.stages,t.stages[n.index],n.column);
case"criterion":return st(e.criteria,t.criteria[n.index],n.column);case"judge":return st(e.judges,t.judges[
n.
index],n.column)}}}m();var oW=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),JT=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&oW(i.value,o)})),iW=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function VT(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!iW((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${v((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var Ur="General",YT=e=>e===Ur||e.startsWith(
"0");var ge=(e,t,n,r,o)=>o===void 0?{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,
format:o},
ns="@",XT="d mmmm yyyy",Pl={part:"settings",tab:J.settings,columns:[ge("key","Kunci","Key",220),ge(
"value","Nilai","Value",380)]},Il={part:"stages",tab:J.stages,columns:[ge("order","Urutan","Order",
70,
Ur),ge("name","Tahap","Stage",200),ge("weight","Bobot","Weight",80,Ur),ge("advance","Lolos",
"Advance",
80,Ur),ge("title","Predikat","Title",240),ge("form","Bentuk","Form",110),ge("date","Tanggal","Date",
140,XT),ge("scoreTab","Tab Nilai","Score Tab",180)]},$l={part:"criteria",tab:J.criteria,columns:[ge(
"stage","Tahap","Stage",180),ge("name","Kriteria","Criterion",200),ge("weight","Bobot","Weight",80,
Ur),
ge("min","Min","Min",70,Ur),ge("max","Maks","Max",70,Ur),ge("description","Uraian","Description",380)]}
,
Dr={part:"entries",tab:J.entries,columns:[ge("code","Kode","Code",80,ns),ge("name","Nama Inovasi",
"Innovation",320),ge("institution","Instansi","Institution",240),ge("category","Kategori","Category",
120),
ge("unitType","Jenis Unit","Unit Type",120),ge("innovator","Inovator","Innovator",200),ge("contact",
"Narahubung","Contact",160),ge("phone","No. WA","Phone",120,ns),ge("email","Email","Email",180),ge(
"link","Tautan Proposal","Proposal Link",180),ge("status","Status","Status",160),ge("reason",
"Alasan",
"Reason",240)]},rs={part:"judges",tab:J.judges,columns:[ge("code","Kode","Code",70,ns),ge("name",
"Nama","Name",220),ge("role","Peran","Role",110),ge("institution","Instansi","Institution",240),ge(
"email","Email","Email",200),ge("phone","No. WA","Phone",120,ns),ge("stages","Tahap","Stages",180),
ge("conflicts","Benturan","Conflicts",180,ns)]},_l={part:"institutions",tab:J.institutions,columns:[
ge("name","Instansi","Institution",280),ge("parent","Induk","Parent",240),ge("unitType","Jenis Unit",
"Unit Type",140),ge("required","Wajib","Required",80)]},ca={part:"plenary",tab:J.plenary,columns:[ge(
"stage","Tahap","Stage",160),ge("entry","Kode","Code",80,ns),ge("computed","Peringkat Hitung",
"Computed Rank",90,"0"),ge("rank","Peringkat Putusan","Decided Rank",90,"0"),ge("reason","Alasan",
"Reason",420),
ge("votesFor","Setuju","For",80,"0"),ge("votesAgainst","Tidak","Against",80,"0")]},os={part:
"objections",tab:J.objections,columns:[ge("date","Tanggal","Date",120,XT),ge("sender","Pengirim",
"Sender",180),
ge("entry","Kode","Code",80,ns),ge("text","Isi","Text",360),ge("answer","Jawaban","Answer",360),ge(
"ruling","Putusan","Ruling",200),ge("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Eh=[Pl,
Il,$l,Dr,rs,_l];m();m();function Wr(e){var o;let t=[],n=(i,s)=>st(e,i.row,s),r=(i,s,a,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(te(u))return null;let l=rt(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=rt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!te(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=U(
i.cell(s)),l=vn(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function Fm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=st(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var ui=(e,t)=>e.rows.filter(n=>te(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function QT(e,t){let n=Wr(e),r=ui(n,"name"),o=r.every(s=>te(s.cell(
"weight")));return{items:r.map(s=>sW(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function sW(e,t,n,r){var s,a;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&te(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:U(t.cell("description"))}}m();function eS(e){
let t=Wr(e);Fm(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!te(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>aW(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function aW(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Qo))!=null?r:"running",reason:n("reason")}}m();
function tS(e){let t=Wr(e),n=ui(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",$n))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function nS(e,t){let n=Wr(e);Fm(n,e,"code");
let r=ui(n,"code");return{items:r.map(o=>uW(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function uW(e,t){let n=r=>U(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
Ch(
ua(e.cell("stages")),t),conflicts:ua(e.cell("conflicts"))}}function Ch(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=F(e.slice(0,o).join(" ")),s=t.find(a=>F(a)===i);if(s!==void 0)
return[s,...Ch(e.slice(o),t)]}return[n,...Ch(r,t)]}m();function rS(e){let t=Wr(e),n=lW(ui(t,"name"));
return{items:n.map(o=>cW(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function lW(e){let t=n=>{var r;return(r=rt(n.cell("order")))!=null?r:v.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function cW(e,t){let n=t.cell("date"),r=mW(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!te(n)&&ii(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>v.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Gs),
date:ii(n),...te(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var dW=/;|^\s*\d+\s*[:=]/m;
function mW(e){if(e==="")return null;if(!dW.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.exec(i);return s===null||v(s[1])<1?null:{
places:v(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==null);return new w(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var da=["criteria","median","majority",
"previous","shared"];m();m();var oS=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];m();
m();var iS={kind:"text",word:$("Mengetahui","Acknowledged By")};m();var sS={kind:"texts",word:$(
"Admin","Admin")};m();var aS={kind:"choice",word:$("Gabung Nilai Tahap","Carry Over"),choices:$n};m(
);var uS={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();var lS={kind:"text",word:$(
"Tempat Penyerahan","Ceremony Place")};m();var cS={kind:"time",word:$("Waktu Penyerahan",
"Ceremony Time")};m();var dS={kind:"text",word:$("Kota","City")};m();var mS={kind:"text",word:$(
"Nama Kompetisi","Competition")};m();var pS={kind:"choice",word:$("Benturan Kepentingan","Conflicts"),
choices:[["exclude",$("keluarkan","exclude")],["include",$("hitung","include")]]};m();var fS={kind:
"text",word:$("Tembusan","Copies")};m();var gS={kind:"text",word:$("Batas Waktu","Deadline")};m();
var hS={kind:"number",word:$("Desimal","Decimals"),range:"0\u20136"};m();var yS={kind:"date",word:$(
"Tanggal Penetapan","Date")};m();var bS={kind:"text",word:$("Nomor SK","Decree Number")};m();var wS={
kind:"text",word:$("Pemerintah Daerah","Government")};m();var vS={kind:"choice",word:$("Berkas Juri",
"Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var kS={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var xS={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var TS={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var SS={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:$n};m();var ES={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var CS={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var ma=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var RS={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var DS={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var OS={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var AS={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var NS={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var PS={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var li={mean:DS,trimmed:NS,median:OS,"rank-sum":AS,"z-score":PS,adjusted:RS};var IS={kind:"choice",
word:$("Metode","Method"),choices:Bd(ma,li)};m();var $S={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var _S={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var FS={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var MS={kind:"text",
word:$("Penyelenggara","Organizer")};m();var LS={kind:"number",word:$("Nilai Minimal Lolos",
"Passing Score")};m();var jS={kind:"date",word:$("Tanggal Pleno","Plenary Date")};m();var zS={kind:
"text",word:$("Tempat Pleno","Plenary Place")};m();var BS={kind:"time",word:$("Waktu Pleno",
"Plenary Time")};m();var US={kind:"numbered",word:$("Uang Pembinaan","Prize")};m();var WS={kind:
"text",word:$("Provinsi","Province")};m();var KS={kind:"choice",word:$("Juara Berperingkat",
"Ranked Winners"),choices:$n};m();var GS={kind:"auto-or-number",word:$("Koreksi Keketatan",
"Severity Correction"),auto:$("otomatis","auto")};m();var qS={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var HS={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var ZS={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var JS={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var VS={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var YS={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var XS={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var QS={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var eE={name:$("bersama",
"shared"),official:""};var pa={criteria:VS,median:XS,majority:YS,previous:QS,shared:eE};var tE={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:Bd(da,pa)};m();var nE={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var rE={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var oE={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:$n}
;m();var iE={kind:"text",word:$("Tahun","Year")};var Rh={competition:mS,year:iE,organizer:MS,
government:wS,province:WS,city:dS,language:xS,top:nE,method:IS,
missing:_S,tieBreaks:tE,decimals:hS,carryOver:aS,passingScore:LS,maxSpread:CS,maxPerInstitution:ES,
winnersPerCategory:oE,
rankedWinners:KS,letterScores:SS,winnerTerm:rE,severityCorrection:GS,conflicts:pS,judgeFiles:vS,
deadline:gS,
admins:sS,objectionDays:FS,prizes:US,plenaryDate:jS,plenaryTime:BS,plenaryPlace:zS,ceremonyDate:uS,
ceremonyTime:cS,
ceremonyPlace:lS,decisionDate:yS,juryDecreeNumber:kS,minutesNumber:$S,decreeNumber:bS,legalBasis:TS,
acknowledgedBy:iS,copies:fS,signerName:HS,signerPosition:JS,signerGrade:qS,signerNip:ZS};var pW=e=>e!=="prizes",
or=oS.filter(pW).map(e=>({key:e,...Rh[e]})),fa=Rh.prizes.word;m();m();m();m();var Oe=ze(G(),""),ga=ze(
vo(G().check(al(/^\d{4}-\d{2}-\d{2}$/))),null),ci=(e,t)=>$t().check(Vk(),jr(
e),jd(t)),di=e=>ze(vo(e),null);var sE=Oe;m();var aE=ze(Ze(G()),[]);m();var uE=ze(Xe(),!1);m();var lE=ga;
m();var cE=Oe;m();var dE=Oe;m();var mE=Oe;m();var pE=Oe;m();var fE=ze(Kt(["exclude","include"]),
"exclude");m();var gE=Oe;m();var hE=Oe;m();var yE=ze(ci(0,6),2);m();var bE=ga;m();var wE=Oe;m();var vE=Oe;
m();var kE=ze(Kt(["shared","separate"]),"shared");m();var xE=Oe;m();var TE=ze(Kt(["id","en"]),"id");
m();var SE=Oe;m();var EE=ze(Xe(),!1);m();var CE=di(ci(1,1e5));m();var RE=di($t().check(jr(0)));m();
var DE=ze(Kt(ma),"mean");m();var OE=Oe;m();var AE=ze(Kt(["complete","assigned"]),"complete");m();var NE=di(
ci(1,365));m();var PE=Oe;m();var IE=di($t());m();var $E=ga;m();var _E=Oe;m();var FE=Oe;m();var ME=ze(
Ze(vo($t().check(jr(0)))),[]);m();var LE=Oe;m();var jE=ze(Xe(),!0);m();var zE=ze(Xk([ex("auto"),$t().check(
jr(0))]),"auto");m();var BE=Oe;m();var UE=Oe;m();var WE=Oe;m();var KE=Oe;m();var GE=ze(Ze(Kt(da)),[
"criteria","shared"]);m();var qE=ze(ci(1,1e5),10);m();var HE=ze(Kt(["Juara","Terbaik"]),"Juara");m();
var ZE=ze(Xe(),!1);m();var JE=Oe;var VE={competition:pE,year:JE,organizer:PE,government:vE,province:
LE,city:mE,language:TE,top:qE,method:DE,
missing:AE,tieBreaks:GE,decimals:yE,carryOver:uE,passingScore:IE,maxSpread:RE,maxPerInstitution:CE,
winnersPerCategory:ZE,
rankedWinners:jE,letterScores:EE,winnerTerm:HE,severityCorrection:zE,conflicts:fE,judgeFiles:kE,
deadline:hE,
admins:aE,objectionDays:NE,prizes:ME,plenaryDate:$E,plenaryTime:FE,plenaryPlace:_E,ceremonyDate:lE,
ceremonyTime:dE,
ceremonyPlace:cE,decisionDate:bE,juryDecreeNumber:xE,minutesNumber:OE,decreeNumber:wE,legalBasis:SE,
acknowledgedBy:sE,copies:gE,signerName:UE,signerPosition:KE,signerGrade:BE,signerNip:WE};var is=oe(
VE),YE=is.parse({});var ha=(e,t=[])=>({fault:e,allowed:t});function QE(e){var a;let t=YE,n=[],r=[],o=new y,
i=new y,s=bW(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=U(l("key")),d=l("value"),p=(S,
A=[],N="error")=>{var _,M;let P=(M=(_=st(e,u,"value"))!=null?_:st(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:S,allowed:A};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},g=wW(c),b=or.find(S=>De(
c,S.word));if(g!==null){let S=vW(d);n[g-1]!==void 0?p("duplicate"):!te(d)&&(S===null||S<0)?p(
"not-a-number"):(n[g-1]=S,i.set(g,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),te(d))continue;let S=fW(t,b,gW(d,b,s));"fault"in S?p(S.fault,S.allowed):t=S.settings}else c!==
""&&!te(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function fW(e,t,n){if("fault"in n)return n;let r=is.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[yW(t)]}}function gW(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?ha("digits-lost"):{
value:r};case"number":{let o=rt(e);return o===null?ha("not-a-number"):{value:o}}case"auto-or-number":
{let o=De(r,t.
auto)?"auto":rt(e);return o===null?ha("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=ii(
e);return o===null?ha("not-a-date"):{value:o}}case"time":return{value:ST(e)};case"texts":return{
value:ua(
e)};case"choice":{let o=vn(r,t.choices);return o===void 0?ha("not-allowed",XE(t.choices,n)):{value:o}
}case"choices":{let o=ua(e).map(i=>vn(i,t.choices));return o.includes(void 0)?ha("not-allowed",XE(t.choices,
n)):{value:hW(o)}}}}function hW(e){let t=da.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var XE=(
e,t)=>e.
map(([,n])=>n[t]),yW=e=>e.kind==="number"&&e.range||"\u2265 0";function bW(e){let t=or.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&De(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&vn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function wW(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(F(e));return t!==null&&De((n=t[1])!=null?n:"",fa)&&v(t[2])>0?
v(t[2]):null}function vW(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return v(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var kW=["settings","stages","criteria","entries","judges",
"institutions"];function Ft(e){let t=new y;
for(let n of kW){let r=e.find(o=>De(o,J[n]));r!==void 0&&t.set(n,r)}return t}function eC(e){return[
...Ft(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&De(r,J[t])).map(r=>({name:r,first:n})))}var xW={name:nx,
weight:null,
advance:null,title:null,form:null,date:null};function En(e){let t=(d,p)=>{let g=e.get(d);return g===
void 0?null:yt(g,p)},n={settings:t("settings",Pl),stages:t("stages",Il),criteria:t("criteria",$l),
entries:t(
"entries",Dr),judges:t("judges",rs),institutions:t("institutions",_l)},r=QE(n.settings),o=rS(n.stages),
i=o.items.length>0?o.items:[xW],s=d=>{var p,g;return(g=(p=i.find(b=>F(b.name)===F(d)))==null?void 0:
p.name)!=null?g:d},a=QT(n.criteria,s),u=eS(n.entries),l=nS(n.judges,i.map(d=>d.name)),c=tS(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:a.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,a,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:a.rows,entries:u.rows,judges:l.rows}}}m();m();function Fl(e){let t=new y;for(
let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new w([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var pt={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var Dh="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
TW=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Dh}(?:\\s*[(:\u2013-].*)?)$`,"iu"),SW=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
EW=new RegExp(`^(${Dh})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),CW=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Dh})\\s*[)\\]]?$`,
"iu"),RW=new w(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(F));function ft(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=TW.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=SW.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function mn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=EW.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=CW.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var Kr=e=>RW.has(F(e));m();m();var DW=12,OW=["juri","dewanjuri","judge","penilai","panelis"],
Ah=e=>OW.includes(F(e));function nC(e){
var t;return Nh((t=NW(e))!=null?t:e.map(n=>n.trim()))}function Nh(e){let t=new w(e.filter(r=>tC(r)).
map(Z)),n=0;return e.map(r=>{if(tC(r))return Oh(r,AW(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Oh(`J${n}`,""),email:r}:Oh(`J${n}`,r)})}var tC=e=>[...e].length<=DW&&Z(e)!==""&&!e.
includes("@"),AW=e=>!/\p{N}/u.test(e)&&[...e].length>3;function NW(e){let[t,...n]=e.map(r=>Rr(r).filter(
({right:o})=>Z(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(PW).reverse()){let i=F(r);
if(i===
""||Ah(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>F(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new w(a.map(Z)).size===a.length)return a}
return null}
var PW=(e,t)=>v(e.spaced)-v(t.spaced)||e.at-t.at,IW=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function rC({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,s]of o.entries()){let a=IW.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Oh=(e,t)=>({...ix,
code:e,name:t});var Ph=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function oC(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of Rr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=F(l);if(d===""||Z(c)===""||Ah(l)||ft(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(g=>Z(g.label)===Z(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new w(u.tabs.map(l=>Z(l.label)))),o=(
u,l)=>Ph.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(Z(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!$W(u,i));return{sets:s?i:[],unclear:!s&&_W(e)}}var $W=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&mn(e)!==null;function _W(e){var n;let t=new y;for(let r of e){let o=mn(r);if(o===null)continue;
let i=Z(o.label);t.set(i,((n=t.get(i))!=null?n:new w).add(F(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var FW=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
MW=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
iC=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,LW=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
jW=/juri|judge|penilai|panelis/i,Ih=e=>jW.test(e)||ft(e)!==null||mn(e)!==null,sC=e=>{var t;return iC.
test(e)?v((t=iC.exec(e))==null?void 0:t[1]):null},$h=e=>!Ih(e)&&Rr(e).every(({right:t})=>Z(t)==="")&&
(Ph.test(e)||LW.test(e)),ya=e=>`tab/${F(e)}`;function aC(e,t,n){let r=e.map(({tab:s})=>s),o=BW(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=r.map(s=>zW(s,r));return i.every(s=>s!==null)?[]:r.flatMap(
(s,a)=>{var c;let u=(c=i[a])!=null?c:null;if(u===null||t&&u!=="old"||n.has(ya(s)))return[];let l=pt.
ODD_TAB;return[{id:ya(s),kind:"ODD_TAB",tab:s,tabs:[s],params:{tab:s,reason:u},options:l,default:
null}]})}
function zW(e,t){let n=t.filter(a=>a!==e);if(FW.test(e))return"old";let r=sC(e),o=r!==null&&n.some(a=>{
var u;return((u=sC(a))!=null?u:r+1)>r});if(MW.test(e)||o)return"time";let i=!Ih(e)&&n.length>1&&n.every(
a=>Ih(a)),s=$h(e)&&n.some(a=>!$h(a));return i||s?"unlike":null}function BW(e){let[t]=e;return t===void 0||
e.length<2||!e.every($h)?null:{id:`stages/${e.map(F).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],
params:{tabs:[...e]},options:pt.STAGE_TABS,default:null}}m();m();m();var Gr=(...e)=>new w(e.map(F)),
UW=[["code",Gr("Kode","Code","No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi",
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
"Saran dan Masukan")]],WW=Gr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),KW=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
GW=Gr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),qW=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
HW=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
_h=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,ZW=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
JW=["name","code","institution","category"],VW=e=>e.replace(/\s+/g," ").trim();function uC(e){var n,
r;let t=F(e);return t===""?null:GW.has(t)?"rank":WW.has(t)?"sum":(r=(n=UW.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function Mm(e){var s,a,u,l;let t=uC(e);if(t!==null)return t;let n=e.replace(
_h,""),r=(l=(u=(s=_h.exec(e))==null?void 0:s[1])!=null?u:(a=_h.exec(e))==null?void 0:a[0])!=null?l:
"";
if(n!==e){let c=Mm(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(ZW,"");return o===e?null:Mm(o)}function Me(e){var a;let t=VW(e);if(KW.
test(t))return"sum";let n=uC(t);if(n!==null)return n;if(HW.test(F(t)))return"matter";let r=Mm(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=Me(o);if(u!==null)
return u}if(qW.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let s=i.map(u=>Mm(u));return s.every(u=>u!==null)&&(a=JW.
find(u=>s.includes(u)))!=null?a:null}var YW=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function mi(e){let t=Me(e);return t==="sum"||t!=="matter"&&YW.test(e)}var XW=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
lC=e=>XW.test(e),QW=Gr("Hasil","Result","Final","Konversi","Akhir"),qr=e=>{let t=Me(e);return t==="matter"||
t===null||QW.has(F(e))};var e3=new w(["number","sum","rank","text"]),cC=new w(["Nilai","Skor",
"Score","Scores","Poin","Point",
"Points"].map(F)),dC=e=>cC.has(e),pi=e=>F(e)===""||e3.has(Me(e))||Ot(e)!==void 0||Dr.columns.some(t=>De(
e,t.header));function mC(e){let t=e.filter(n=>!cC.has(n));return t.length>0?t:[...e]}function pC({
tables:e,criteria:t},n,r){let o=new w(t.map(F)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>F(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Er(p,u.name)&&!a.columns.some(({key:g})=>g===F(p)));c===void 0&&!d&&n.push(
t3(l,a,u))}return i}var t3=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Mn(n),doubt:dC(r)?"sum-misfit":"some-tabs"},options:pt.COLUMN,default:null});
m();m();var n3=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
fi=e=>n3.test(e);m();var r3=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
fC=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,gC=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
hC=/^[\d%]+$/,Fh=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),yC=(e,...t)=>{
let n=Fh(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},ss=e=>Me(e)==="text"||yC(e,r3,fC,gC,hC),Mh=e=>yC(
e,fC,hC)&&Fh(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),bC=e=>ss(e)&&Fh(e).some(t=>gC.test(t)),o3=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
Ml=e=>o3.test(e);function wC(e){var n,r,o,i;let t=e.trim();return Mh(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}var i3=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;function vC(e,t,
n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",g=""]=(b=i3.exec(d))!=null?b:[];return p===""||fi(g)||ss(g)?[]:[{name:d,
left:F(p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.
map(F).join("+")}`,[s]=o,[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(c=(l=a.columns.
find(d=>He(d.name,{name:s})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:a.
tab,cell:`${Mn(u)}${a.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:pt.OWN_CRITERIA,
default:null}}m();m();m();var kC=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
xC=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Lm=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Lh=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
TC=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,s3=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
zh=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function jh(e){let t=zh(e);return t.
some(n=>kC.test(n))&&t.every(n=>kC.test(n)||xC.test(n))}var ba=(e,t)=>{let n=zh(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||xC.test(r)||Lm.test(r)||/^\d+$/.test(r))},wa=e=>ba(e,Lm);function SC(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;if(e.isOpen&&r!==""){if(TC.test(r))return"example";
if(i&&ba(r,Lm)&&!ba(r,Lh))return"weight";if(i&&s&&ba(r,Lh))return"maximum";if(jh(r))return s&&
i?"maximum":"statistic"}return jh(t)?"statistic":n!==""?null:jh(o)?"statistic":i&&ba(o,Lm)?"weight":
i&&ba(o,Lh)?"maximum":null}var EC=(e,t)=>TC.test(e)?!t||!s3.test(e):zh(e).length===1;var a3=new w([
"Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(F)),u3=e=>a3.has(F(e));function CC(e,t,n){let r=a=>a.map(l3).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>He(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>Uh(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>Bh(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function Bh({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(g=>He(g.name,{name:s})))==null?void 0:c.column,l=t.find(({from:g})=>g.length===1&&
g[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:f.round(s/i*1e6)/1e4)}var Uh=(e,t)=>DC(e,t,wa),RC=(e,
t)=>DC(
e,t,u3);function DC(e,t,n){let r=t.map(a=>e.columns.find(u=>He(u.name,{name:a}))),o=f.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new w(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!te(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>{let u=a===void 0||s==null?void 0:s[a.column];return rt(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function l3(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:f.abs(n-1)<1e-6?t.map(r=>f.round(r*1e6)/1e4):t}var va=e=>e.reduce(
(t,n)=>t+n,0),AC=e=>f.round(e*1e4)/1e4,NC=e=>e.map(t=>AC(t/va(e)*100));function PC(e,t,n,r){
var p,g;let o=`weights/${t.map(F).join("+")}`,{taken:i}=n,s=c3(e,t,n),[a]=s;if(a===void 0)return{
weights:[
...i],question:null};let u=s.filter(({option:b,weights:S})=>b==="totals"||S.every(A=>A>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:b})=>b===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(g=(p=e[0])==null?void 0:p.tab)!=
null?g:"",tabs:e.map(b=>b.tab),params:{criteria:[...t],weights:a.weights,sum:AC(va(a.weights)),from:
a.
from,...a.tab===void 0?{}:{tab:a.tab}},options:pt.WEIGHTS.filter(b=>b==="equal"||u.some(({option:S})=>S===
b)),default:a.from==="headers"?null:a.option};return{weights:[...i],question:d}}function c3(e,t,{
taken:n,
max:r,elsewhere:o}){let s=n.some(c=>c!==n[0])&&!d3(e,t)?null:m3(e,t),a=g3(e,t,r),u=[];if(s!==null?u.
push({option:"written",from:"headers",weights:s}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:o.isOwn?"beside":"elsewhere",weights:o.weights,tab:o.tab}),a!==null)u.push({
option:"totals",from:"totals",weights:a});else if((o==null?void 0:o.from)==="totals"){let c=NC(o.weights.map(
(d,p)=>{
var g;return d*((g=r[p])!=null?g:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}
return u.
some(({from:c,weights:d})=>c==="headers"||!OC(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c===
"totals"||!OC(d,n)):[]}var d3=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>He(r.
name,{name:o}))));function m3(e,t){for(let n of e){let r=t.map(i=>{var s,a;return(a=(s=n.columns.find(
u=>He(u.name,{name:i})))==null?void 0:s.weight)!=null?a:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==
0)return o.length===t.length&&f.abs(va(o)-100)<.5||o.length===t.length&&new w(o).size===1?null:r.map(
i=>i!=null?i:0)}return f3(e,t)}var p3=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function f3(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=Uh(n,t);if(r.some(a=>a!==null)&&
r.some(a=>a===null))return r.map(a=>a!=null?a:0);let o=t.map(a=>{var c,d,p,g;let u=(d=(c=n.columns.find(
b=>He(b.name,{name:a})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(g=p3.exec(l))==null?void 0:g.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:a})=>a===void 0?
[]:v(a.replace(",",".")));if(new w(i).size<2)return null;let s=o.some(({header:a})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(a));return i.length===t.length&&(s?[1,10,100]:[100]).some(a=>f.abs(va(i)-a)<1e-6)?i:s&&i.length>
0?t.map((a,u)=>{var l,c,d;return v((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function g3(e,t,n){for(let r of e){let o=Bh(r,t,n);if(o.every(a=>a!==null))return o;
let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.map((c,d)=>{var b,S,A;let p=(b=i.find(
N=>He(N.name,{name:c})))==null?void 0:b.column,g=p===void 0?-1:a.indexOf(p);return g<0?null:((S=u[g])!=
null?S:0)*((A=n[d])!=null?A:1)});if(!(a.length!==t.length||l.some(c=>c===null)))return NC(l.map(c=>c!=
null?c:0))}}return null}function OC(e,t){let[n,r]=[va(e),va(t)];return e.every((o,i)=>{var s;return f.
abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}m();m();m();function Wh(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var Kh="Lembar Juri \xB7 ",
IC=e=>Kh+e,Gh=e=>typeof e=="string"&&e.startsWith(Kh),pn=e=>{var t;return Gh((t=e.values[1])==null?
void 0:
t[0])};function Pt(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([Kh+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();m();m();m();m();var Ll="Nilai",as=e=>typeof e=="string"?e.trim():"";function $C(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var qh=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),h3=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),y3=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
_C=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),Hh=$("Nilai",
"Score","Skor","Value","Poin","Points"),FC=e=>De(e,Hh),MC=e=>e.some(t=>De(t,qh))&&e.some(t=>De(t,_C))&&
e.some(t=>De(t,Hh));function b3(e){for(let[t,n]of e.values.slice(0,si).entries()){let r=n.map(as),o=l=>r.
findIndex(c=>De(c,l)),i=l=>r.findIndex(c=>Ot(c)===l),s=o(qh)>=0||o(y3)<0?o(qh):o(h3),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(_C),o(Hh)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c}}}return null}function LC(e){let t=b3(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!te(u[t.code])||!te(u[t.name]),i=new y;for(let u of r){let l=F(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.score>=0,a=s?v3(r,
t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>F(n(d))===u;return s?
k3(e,t,a,l,c):w3(e,t,l,c)})}}function w3(e,{header:t,judge:n},r,o){var a;let i=((a=e.values[0])!=null?
a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:s}}}function v3(e,{criterion:t}){let n=new y;for(let r of e){let o=U(r[t]);F(
o)!==""&&!n.has(F(o))&&n.set(F(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function k3(e,t,n,r,
o){
var I,_,M,B;let{header:i,judge:s,code:a,name:u,criterion:l,score:c}=t,d=(_=(I=e.values[i])==null?
void 0:
I.length)!=null?_:0,p=[s,l,c],g=new y,b=new y,S=new y,A=k.from({length:d+n.length},()=>"");for(let[L,
j]of e.values.entries()){if(L<=i||!o(j))continue;let z=n.findIndex(ne=>ne.key===F(U(j[l]))),q=Z(U(j[
a]))||
F(U(j[u]));if(z<0||q==="")continue;let H=(M=S.get(q))!=null?M:[],V=H.find(ne=>!g.has(`${ne},${d+z}`)),
Q=V!=null?V:L;V===void 0&&(S.set(q,[...H,L]),b.set(L,A.map((ne,me)=>{var Pe;return p.includes(me)?"":
(Pe=j[me])!=null?Pe:""})));let K=b.get(Q);K!==void 0&&(K[d+z]=(B=j[c])!=null?B:""),g.set(`${Q},${d+z}`,
{row:L,column:c})}let N=e.values.map((L,j)=>{var z;return j===i?[...L.map((q,H)=>p.includes(H)?"":q),
...n.map(q=>q.name)]:(z=b.get(j))!=null?z:A}),P=({row:L,column:j})=>{var z;return(z=g.get(`${L},${j}`))!=
null?z:{row:L,column:j<d?j:L<0?c:f.max(a,u)}};return{label:r,grid:{tab:e.tab,values:N},placeOf:P}}m(
);var x3=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
T3=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Ln(e){
if(e===
void 0||te(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(rt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(De(
e,kn))return"recused";let t=e.trim();return T3.test(t)?"failed":x3.test(t)?"score-text":"text"}var It=e=>rt(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),Hr=e=>e!=="blank"&&e!=="text";m();var jC=4,zC=15,S3=new w(
["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian","Komponen",
"Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(F)),ir=e=>S3.has(
F(Le(e).
name)),E3=new w(["code","name","institution","category","judge","number"]),ka=e=>{var t;return E3.has(
(t=Me(e))!=null?t:"")&&Le(e).weight===null},gi=e=>Ln(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),
us=e=>!te(
e);function Zh(e,t){let n=C3(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<jC&&D3(e,r,o);)o+=
1;for(;o-r+1<jC&&A3(e,r,o);)r-=1;return{top:r,bottom:o,columns:UC(e,r,o)}}function BC(e,t,n){let r=(
{
values:s},a)=>{var u;return((u=s[a])!=null?u:[]).map(l=>F(U(l))).join(`
`).trim()},o=n.find(({grid:s,block:a})=>{let u=a.bottom-a.top,l=k.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(s,a.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:UC(e,t.top,i)}}function C3({values:e},t){let[n,
r]=[-1,0];for(let[i,s]of e.slice(0,si).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){if(!gi(
c))continue;let d=Me(c)!==null||t(c)||ft(c)!==null;ka(c)&&(u=!0),a+=1+(d?2:0)+(jl(e,i,l)?1:0)}s.filter(
gi).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(U).join(`
`);return e.findIndex(i=>{var s;return o(i)===o((s=e[n])!=null?s:[])})}function jl(e,t,n){let r=e.slice(
t+1,t+1+zC).map(o=>Ln(o[n])).filter(o=>o!=="blank");return r.filter(Hr).length*2>r.length}var R3=(e,
t,n)=>e.
slice(t+1,t+1+zC).some(r=>gi(r[n]))&&!jl(e,t,n);function D3({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>us(r[p]));if(!o.some(p=>gi(r[p])))return!1;let i=p=>{var g;
return(g=
e.slice(t,n+1).map(b=>U(b[p])).find(b=>b!==""))!=null?g:""},s=e.slice(t,n+1),a=p=>{var b;let g=i(p);
return g===""?s.some(S=>S.slice(0,p).some(us)):ir(g)||ft(g)!==null||O3((b=e[n])!=null?b:[],p)};if(o.
some(p=>ka(i(p))))return!1;let u=o.some(p=>jl(e,n+1,p))&&o.every(p=>!R3(e,n+1,p)),l=[...r.keys()].some(
p=>ka(i(p))&&te(r[p])),c=p=>gi(r[p])&&jl(e,n+1,p);return!o.every(p=>gi(r[p]))&&!(l&&o.some(c))||!o.every(
a)&&!(u&&(o.some(a)||l))?!1:o.some(p=>jl(e,n+1,p))||o.some(p=>{var g;return te((g=e[n])==null?void 0:
g[p])})}var O3=(e,t)=>t+1<e.length&&te(e[t+1]);function A3({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>us(r[d]));if(i.length===0||!i.
every(d=>gi(r[d])))return!1;let s=i.map(d=>U(r[d]));if(s.some(d=>{var p;return((p=d.match(/\d\s*%/g))!=
null?p:[]).length>1})||s.some(d=>d.startsWith(":")))return!1;let a=e.slice(t,n+1),u=d=>a.every(p=>te(
p[d]));if(i.some(d=>ka(U(r[d]))&&u(d)))return!0;let l=[...o.keys()].find(d=>gi(o[d])&&!ka(U(o[d])));
return l===void 0||i.some(d=>d<l)||i.every(d=>te(o[d]))?!1:s.length>1||s.some(d=>ir(d)||ft(d)!==null||
mn(d)!==null||Kr(d)||Le(d).weight!==null)}function UC({values:e},t,n){var s,a;let r=e.slice(t,n+1),o=(
a=
(s=e[t])==null?void 0:s.length)!=null?a:0,i=(u,l)=>r.slice(u+1).some(c=>us(c[l]));return k.from({
length:o},
(u,l)=>{var b,S;let c=r.flatMap((A,N)=>us(A[l])?[{row:N,text:U(A[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?
void 0:d.row)!=null?b:-1,g=r.slice(0,f.max(0,p)).flatMap((A,N)=>{if(us(A[l]))return[U(A[l])];for(let P=l-
1;P>=0;P-=1){if(!us(A[P]))continue;let I=U(A[P]);return i(N,P)&&!ka(I)?[I]:[]}return[]});return{text:
(S=
d==null?void 0:d.text)!=null?S:"",groups:g}})}m();m();var zm=e=>e!==""&&!ir(e)&&!Kr(e)&&hh(e)===null;
function WC(e,t){var i;let n=t?new w:P3(e),r=e.columns.
map(({text:s,groups:a},u)=>{var A,N,P,I;let l=Me(s)===null||n.has(u)?a.filter(zm):[],c=n.has(u)?s:"",
d=c===""?s:(A=l.pop())!=null?A:"",{name:p,weight:g}=Le(d),b=(N=g!=null?g:a.map(hh).find(_=>_!==null))!=
null?N:null,S=(P=So(d))!=null?P:c===""?null:I3(c);return{column:u,text:d,own:c,group:t?"":(I=l.slice(
-1)[0])!=null?I:"",name:p,weight:b,max:S}});for(let s of r)s.own!==""&&((i=s.weight)!=null||(s.weight=
$3(r,s.text)));let o=t?r.map(s=>s.weight):F3(r);return r.map((s,a)=>{var b;let u=N3(r,s)?`${Le(s.group).
name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==s.name||l!==Le(s.text).weight||s.own!==""?_3(
u,l,s.max):s.text,p={column:s.column,weight:l,max:s.max,group:s.group};if(s.own==="")return{...p,
header:d,
name:u,part:null};let g=`${u} - ${s.own}`;return{...p,header:g,name:g,part:{own:s.own,criterion:u,
header:d}}})}
var N3=(e,t)=>t.group!==""&&!mi(t.name)&&e.some(n=>n!==t&&F(n.name)===F(t.name)&&(t.own===""||n.own===
""||n.text!==t.text));function P3({columns:e}){let t=e.flatMap(({text:i,groups:s},a)=>{var l;let u=F(
(l=s.filter(zm).slice(-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,text:i}]}),n=new w(
t.flatMap(({group:i,text:s})=>ss(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new w(r.filter(({
text:s})=>jm(s)===i).map(({group:s})=>s)).size;return new w(r.filter(({text:i})=>o(jm(i))>1).map(({
column:i})=>i))}
var jm=e=>F(e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",I3=e=>{var n,r;let t=(r=So(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:v(t)},$3=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=Le(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},_3=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function F3(e){
var n;
let t=new y;for(let r of e.filter(({name:o})=>!mi(o)||qr(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:s})=>s===r.text);Le(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=Le(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;
let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||f.abs(a-i)<.5?r.weight:f.abs(a-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var M3=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
L3=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function KC(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=ft(i))!=null?a:(s=mn(i))==
null?void 0:s.label)!=null?u:[]});if(new w(n.map(F)).size>1||e.columns.some(({groups:i})=>i.some(s=>ft(
s)!==null||Kr(s))))return!0;let r=j3(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(ss)||!B3([...r.keys()],new w(o.filter(z3)),t)}function j3({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(zm))t.set(i,((n=t.get(i))!=null?n:new w).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var z3=e=>Me(e)!=="text";function B3(e,t,
n){
if(e.some(i=>M3.test(i)||L3.test(i)))return!1;let r=n.some(i=>{let s=new w(i.columns.flatMap(a=>a.groups.
map(F)));return e.every(a=>s.has(F(a)))}),o=i=>fi(i)||Le(i).weight!==null||So(i)!==null;return r||t.
size>1||e.some(o)}m();var U3=4,W3=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,K3=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
GC=e=>F(Le(U(e).replace(W3,"")).name);function HC(e,t){var s,a,u;let n=new y;for(let[l,{text:c,
groups:d}]of t.
columns.entries())for(let{name:p}of[c,...d].map(Le))p===""||ir(p)||Me(p)!==null&&!qr(p)||n.set(F(p),
(s=n.get(F(p)))!=null?s:l);let r=(u=(a=e.values[0])==null?void 0:a.length)!=null?u:0,o=k.from({
length:r},
(l,c)=>c),i=l=>e.values.flatMap((c,d)=>d>t.bottom&&n.has(GC(c[l]))?[d]:[]);for(let l of o){let c=i(l),
d=new w(c.map(b=>{var S;return GC((S=e.values[b])==null?void 0:S[l])}));if(d.size<2)continue;if([...d].
every(b=>{var S;return l>((S=n.get(b))!=null?S:0)}))return qC(e,(b,S)=>b>=t.top&&S>=l);if(c.filter(b=>{
var S;return((S=e.values[b])!=null?S:[]).filter(A=>!te(A)).length<=U3}).length!==c.length)continue;
let g=G3(
e,f.min(...c),t.bottom);return qC(e,b=>c.includes(b)||g.includes(b))}return e}function G3({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let s=((o=e[i])!=null?o:[]).filter(a=>!te(a));if(s.length===0||
!s.every(a=>Ln(a)==="text")||!s.some(a=>K3.test(U(a))))break;r.push(i)}return r}var qC=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function ZC(e,t){let n=e.flatMap(o=>{let i=Zh(
o,t.isCriterion),s=i===null?o:HC(o,i),a=s===o?i:Zh(s,t.
isCriterion);return a===null?[]:[{whole:o,grid:s,block:a}]}),r=n.map(o=>({...o,block:BC(o.grid,o.block,
n)}));return r.map(o=>q3(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function q3({whole:e,
grid:t,
block:n},r,o){let i=KC(n,r),s=WC(n,i),a=t.values.slice(n.bottom+1),u=s.map(({column:c})=>a.map(d=>Ln(
d[c]))),l={whole:e,grid:t,block:n,columns:s,isJudges:i,isList:MC(s.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of s){let p=Me(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let g=p;(g==="code"||g==="number"||ot(l,c)!==
"numbers")&&l.at[g]<0&&(l.at[g]=c)}return l}function ot({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(Hr).length*2>=n.length?"scores":"words"}function Bm(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(Hr).
length*3>=n.length}var Jn=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},sr=(e,t)=>({code:U(Jn(e,t,e.at.code)),name:U(Jn(e,t,e.at.name))});function ar(e,t){let{
code:n,
name:r}=sr(e,t);return e.at.code>=0?n===""?"":`#${Z(n)}`:F(r)}m();var Um=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function JC(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var H3=new w([
"sum","mean","weighted","maximum","minimum","rank"]),jn=e=>H3.has(e),VC=(e,t)=>F(e)||`#${t}`;
function zn(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Or=e=>Le(e).
weight!==null||So(e)!==null;function YC({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?
a:{header:"",name:""},i=n.
isCriterion(r)&&!Ml(r)||n.hasCriteria&&e.isJudges&&Jh(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:VC(o,t),role:s!=null?s:
i?"criterion":Z3(e,t,r),from:[],weights:null,doubt:null,guess:null}}function Z3(e,t,n){let r=ot(e,t),
o=Me(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||J3.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")||e.isList&&!FC(n)?"number":"criterion"}var J3=new w(["sum","rank",
"number"]);function Jh({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[t])==null?void 0:s.groups)!=null?
a:[],i=[n,...o,(l=(u=mn(n))==null?void 0:u.rest)!=null?l:""];return o.some(Kr)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>ft(c)!==null&&Me(n)===null)}var V3=1e3;function QC(e,t){let[n]=e;n===void 0||t.isCriterion(
n.shape.header)||(t.hasCriteria?tK(e,
t):Y3(e,n.shape.header))}function Y3(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>ot(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>jn(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new w(d.numbersIn(p.column).values(
)).
size>=4).length>0)hi(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?Q3(e,i,t):X3(e,i,t))}var hi=(e,t,n=null)=>{for(let{shape:r}of e)zn(r,t,n)};
function X3(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?hi(e,"unnamed"):(r("check-box")||r("date")&&Me(n)!==null)&&hi(e,
"not-numbers")}function Q3(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(eR(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
hi(
e,"unnamed","criterion");return}if(lC(n)){hi(e,"penalty");return}let o=Me(n);if(XC(o)&&Or(n))return;
let i=mi(n);(i||XC(o)||o==="rank"||o==="number")&&!e.every(eK)&&hi(e,i?"sum-misfit":"matter")}var eR=e=>e.
filter(t=>f.abs(t)>V3).length*2>e.length,Vh=1.5;function eK({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!qr(o))return!1;let a=n.filter(
({column:S,header:A})=>S!==t.column&&Me(A)===null&&ot(e.draft,S)==="numbers");if(a.some(S=>i!==null&&
S.weight!==null||s!==null&&S.max!==null))return!0;let u=S=>{var A,N;return((N=(A=r.columns[S])==null?
void 0:A.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:S})=>S<t.column||u(S)!==""&&u(S)===u(t.column))&&Me(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:S})=>[...e.numbersIn(S).values()])],p=S=>S.
reduce((A,N)=>A+N,0)/S.length,g=p(c)/p(d);return g>1/Vh&&g<Vh&&f.max(...c)<=Vh*f.max(...d)}var XC=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function tK(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=eR(n),o=Me((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&Jh(a.draft,u.column,u.header,t)||(r?u.role="large":ot(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":zn(u,"not-listed",null))}m();function Yh(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:nK(
e,t,r);return n.set(r,o),o}}}function nK(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=It((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var Cn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),Ta=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,zl=({draft:e},{column:t})=>{var n,r;return F((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function tR(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=Ta(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){QC(l,n);let c=l.filter(({tab:d,shape:p})=>ot(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||rK([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(iK(c,(a=t[l])!=null?a:[],o),sK(c,(u=t[l])!=null?u:[]))}function rK(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&ot(o.
draft,i.column)==="numbers")),n=t.filter(oK);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Or(
o.header))||hi(r,"same-everywhere")}function oK(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=ar(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new w(t.values()).size>1}function iK(e,t,n){var i;let r=({
column:s})=>ot(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!Or(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&zn(s,a===0?"blank":"some-tabs",
null)}}function sK(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&ot(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
f.max(...u)&&zn(s,"large",null)}}m();m();function Eo(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(x(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var Ar=e=>e.reduce((
t,n)=>t+
n,0),aK=[{kind:"sum",of:Ar},{kind:"mean",of:e=>Ar(e)/e.length}],uK=[{kind:"maximum",of:e=>f.max(...e)}
,
{kind:"minimum",of:e=>f.min(...e)}];function Wm(e,t){var i;let n=Eo(e.map(({value:s})=>s)),r=lK(e).flatMap(
s=>{let a=e.filter(({value:l,sources:c})=>f.abs(l-s.of(c))<=n).length;if(a===0||a<e.length*t)return[
];
let u=mK(e,a,n,s);return[{derived:s.derived,share:a/e.length,evidence:u}]}),o=f.max(...r.map(({
evidence:s})=>s));
return(i=r.find(({evidence:s})=>s===o))!=null?i:null}function lK(e){var s,a;let t=(a=(s=e[0])==null?
void 0:s.sources.length)!=null?a:0;if(t===0)return[];let n=t>1?aK.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=pK(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>Ar(
c.map((d,p)=>{var g;return d*((g=u[p])!=null?g:0)}))}),i=Ar(e.map(({value:u})=>u))/Ar(e.map(({
sources:u})=>Ar(
u)));return[...n,...r===null?[]:[o(r.map(rR),t),o(r,t)],...i>0&&v.isFinite(i)?[{...o(k(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!cK(u.weights))}
var cK=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),dK=20;function mK(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:S})=>[b,...S]),s=f.max(...i)-f.min(...i),a=e.slice(0,dK),u=a.flatMap(
({value:b},S)=>a.flatMap(({sources:A},N)=>N===S?[]:[f.abs(b-o(A))<=n])),l=2*n/(s+2*n),c=u.filter(b=>b).
length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),g=f.min(1,f.max(l,c));return p*-f.log2(g)-d*f.log2(
e.length)}function nR(e){var r,o;let t=Eo(e.map(({value:i})=>i)),n=uK.find(({of:i})=>e.every(({value:
s,
sources:a})=>f.abs(s-i(a))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function pK(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?
s:0;if(new w(e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=k.from({length:t},(a,u)=>k.
from({length:t+1},(l,c)=>Ar(e.map(({value:d,sources:p})=>{var g,b;return((g=p[u])!=null?g:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=fK(r).map(a=>f.abs(a)<1e-9?0:a);return o.some(a=>rR(a)<0)||o.every(a=>a===
0)?null:o}var rR=e=>{let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?
n:t};function fK(e){var i,s,a,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=f.max(...d.map(b=>{var S;return f.abs((S=b[c])!=null?S:0)}));if(p<
n*1e-12)continue;let g=(i=d.find(b=>{var S;return f.abs((S=b[c])!=null?S:0)===p}))!=null?i:[];t.splice(
t.indexOf(g),1),t.splice(r.length,0,g);for(let b of t)b!==g&&gK(b,g,c);r.push(c)}let o=k(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function gK(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var Xh=e=>e.length>1&&e.includes(
1)&&e.every(t=>v.isInteger(t)&&t>=1&&t<=e.length);function oR(e,t){if(!Xh(e)||e.length!==t.length||
new w(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function iR(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>Ar(d)/d.length,o=(d,p)=>f.sqrt(Ar(d.map(g=>(g-r(d))**2))/
(d.length-p)),s={maximum:d=>f.max(...d),minimum:d=>f.min(...d),mean:r,sum:Ar,median:d=>{var b,S,A;
let p=[
...d].sort((N,P)=>N-P),g=p.length/2;return g%1===0?(((b=p[g-1])!=null?b:0)+((S=p[g])!=null?S:0))/2:(
A=
p[f.floor(g)])!=null?A:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},a=Eo(e),
u=h.entries(s).find(([,d])=>e.every((p,g)=>{var b;return f.abs(p-d((b=t[g])!=null?b:[]))<=a}));
return Ar(
e.map((d,p)=>{var S;let g=(S=t[p])!=null?S:[],b=g.filter(A=>f.abs(A-d)<=a).length;return f.log2((g.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var hK=3;function uR(e,t,n){let r=yK(e,
t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=Mh((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?bK(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)sR(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=vK(s.some(aR)?s.filter(aR):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=F(c.own)||l.key,zn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=wK(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:g}of l.members){sR(p,"weighted",g.own);let b=a.kind.
members.find(A=>A.tab===d&&A.part.criterion===g.criterion),S=c.get(g.criterion);b===void 0||S===void 0||
(p.from=[b.shape.column],p.weights=[S])}}var lR=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function sR(e,t,n){e.role=t,e.label=n}function yK(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=jm(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var aR=({members:e})=>e.some(({tab:t,shape:n})=>ot(t.draft,n.
column)==="numbers");function bK({members:e}){var n;let t=new y;for(let r of e){let o=new w(Cn(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function wK({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||Le(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function vK(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:kK(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>TK(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!bC((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function kK(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&F(d.criterion)===F(s.part.
criterion));if(a===void 0)continue;let u=Cn(a),l=[...Cn(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=xK(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=f.max(0,new w(a.map(({score:l})=>l)).size-1)}return o<hK?null:r}function xK(e){let t=Eo(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=f.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>f.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function TK({
members:e},t){let n=[...t].map(([s,a])=>{var c,d;let u=e.find(({part:p})=>p.criterion===s),l=u==null?
void 0:u.tab.draft.columns[u.shape.column];return{factor:a,max:(c=l==null?void 0:l.max)!=null?c:1,
weight:(d=
l==null?void 0:l.weight)!=null?d:null}}),r=s=>[1,100].some(a=>f.abs(s-a)<a*.001),o=s=>n.reduce((a,u)=>a+
s(u),0),i=n.map(({factor:s,max:a,weight:u})=>u===null?v.NaN:s*a/u);return r(o(({factor:s})=>s))||r(o(
({factor:s,max:a})=>s*a))||i.every(s=>{var a;return f.abs(s-((a=i[0])!=null?a:0))<.001*s})}m();
function Bl({draft:e},{column:t,header:n}){var i,s,a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!ir(p)))!=null?a:"";return F((d=(c=(u=ft(n))!=null?
u:ft(o))!=null?c:(l=mn(n))==null?void 0:l.label)!=null?d:o)}var Qh=({tab:e,shape:t})=>e.draft.isJudges&&
Bl(e,t)==="";function cR(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||Qh(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Bl(n,p)===Bl(n,r))),a=s.filter(({role:p})=>!jn(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:g})=>dR(p)&&g<r.column),c=f.max(-1,...s.flatMap(({role:p,column:
g})=>jn(
p)&&g<r.column?g:[])),d=[...new w(l.map(({key:p})=>p))].map(p=>l.filter(g=>g.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...EK(e)]:[]]}function EK({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!jn(o)),r.filter(({role:o})=>dR(o))]}var dR=e=>e==="sum"||e==="mean"||e==="weighted";
function ey(e,t){var i,s;let n=e.map(a=>cR(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var M,B;
let l=n.map(L=>{var j;return(j=L[u])!=null?j:[]}),c=new w(l.map(L=>L.map(({key:j})=>j).join(`
`)));if(l.some(L=>L.length===0)||c.size>1)return[];let d=e.flatMap((L,j)=>{var z;return AK(L,(z=l[j])!=
null?z:[])}),p=(M=Wm(d,t?.5:1))!=null?M:DK(d,t),[g]=e;if(p===null||g===void 0||RK(p.derived,g.shape,
(B=l[0])!=null?B:[]))return[];let{derived:b,evidence:S}=p;if(!t&&b.kind==="weighted"&&!JC(b.weights))
return[];let A=new w(d.map(({value:L})=>L)).size,N=L=>b.kind!=="weighted"||b.weights[L]!==0,P=l.map(
L=>L.flatMap(({column:j},z)=>N(z)?j:[])),I=b.kind==="weighted"?b.weights.filter(L=>L!==0):null,_=I===
null?null:CK(I);return _===null?[{kind:b.kind,from:P,weights:I,evidence:S,distinct:A}]:[{kind:_,from:
P,
weights:null,evidence:S,distinct:A}]}),o=f.max(...r.map(({evidence:a})=>a));return(s=r.find(({
evidence:a})=>a===
o))!=null?s:null}function CK(e){let[t=0]=e;return e.length<2||e.some(n=>f.abs(n-t)>1e-6)?null:f.abs(
t*e.length-1)<1e-6?"mean":"sum"}function RK(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function DK(e,t){
let n=t&&e.length>=4?nR(e):null;return n===null?null:{derived:n,evidence:5}}function mR(e){return e.
reduce((n,r)=>n+Cn(r).size,0)>=4&&e.every(n=>OK(n))}function OK(e){let t=Cn(e),n=[...t.values()],r=(
s,a)=>{
var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return cR(e,!0).flatMap(s=>[s,...s.slice(-1).map(
a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(
s=>oR(n,s))}var AK=(e,t)=>[...Cn(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function fR(e,t,n){let r=$K(e,t),o=(
{header:s})=>n.isCriterion(s)&&!Ml(s),i=[...r.values()].filter(s=>!s.
some(({shape:a})=>o(a)));for(let s of i)pR(s);for(let s of i.filter(a=>a.every(u=>!jn(u.shape.role)&&
gR(u)))){for(let{shape:a}of s)a.doubt=null;pR(s)}for(let{tab:s,shape:a,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&zl(s,l)===zl(s,a)&&zn(l,"sum-somewhere",null)}var IK=/rata|rerata|mean|average|avg/i;
function $K(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||jn(c))&&ot(u.draft,d)==="numbers");for(let c of l.
filter(d=>!jn(d.role)&&!lR({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Or(d)&&!mi(c.header)&&!Ml(d))continue;let p=l.filter(({key:b,column:S})=>b===c.
key&&S<c.column).length,g=`${Ta(u,c)}
${p}`;n.set(g,[...(s=n.get(g))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function pR(e){var a,
u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=Me(t),r=mi(t)&&!(n==="sum"&&qr(t))||
e.every(gR),o=_K(e,t,n,r),i=o===null?ey(e,r):null,s=o!=null?o:i!==null&&Um(i,r)?null:mR(e)?"rank":
null;
if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&Um(i,r)){if(hR(e,i),FK(e,i))for(let{
shape:l}of e)
zn(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)zn(l,
"sum-somewhere",null);else e.length>1&&MK(e,r)}function _K(e,t,n,r){return e.every(i=>LK(i.shape,Cn(
i),n))?"number":n==="rank"&&e.every(i=>Xh([...Cn(i).values()]))?"rank":e.every(i=>Cn(i).size>1&&new w(
Cn(i).values()).
size===1)?n==="rank"?"rank":r?IK.test(t)?"mean":"sum":null:null}var FK=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(Qh)&&(n!=null?n:[]).some((r,o,i)=>{var s;return f.abs(r-((s=i[0])!=null?s:0))>.001});
function MK(e,t){for(let n of e){let r=ey([n],t);r!==null&&r.evidence>=18&&Um(r,t)&&hR([n],r)}}var gR=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&zl(e,r)===zl(e,t)&&jn(r.role));function hR(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function LK({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>v.isInteger(o))&&new w(
r).size===r.length?!0:r.every(o=>v.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var jK=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,zK=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
BK=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,yR=e=>{let t=e.trim().toLowerCase();return jK.test(t)||zK.test(
t)||BK.test(
t)},bR=e=>/huruf|predikat|grade|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function wR(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:f.min(...s),high:f.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:f.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var UK=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
WK=7,KK=25,GK=9;function vR(e,t){var r,
o;let n=new y;for(let[i,s]of e.entries()){let a=(r=t[i])!=null?r:[];for(let u of a.filter(({role:l})=>l===
"text")){if(s.draft.isList||qK(s,u,a))continue;let l=HK(s,u.column),c=Ta(s,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}])}}for(let i of n.values())if(ZK(i))for(let{
shape:s}of i)
zn(s,"letters",null)}var qK=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,u;return s.role==="criterion"&&((u=(a=e.columns[
s.
column])==null?void 0:a.part)==null?void 0:u.criterion)===r.criterion})};function HK({draft:e,roles:
t},n){
let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?U(Jn(e,o,n)).toLowerCase():"";s!==""&&r.set(
o,s)}return r}function ZK(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(Or(
t)||e.some(JK))return!0;if(!qr(t)||UK.test(t)||!VK(e)||YK(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(yR));return XK(e)||e.every(QK)||n&&e.every(e5)}var JK=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&It(Jn(e,o,n.column))!==null);function VK(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new w(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,
0);return n.size>1&&n.size<=WK&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=KK&&!o.includes(
"@"))}function YK(e){var r,o;let[t]=e,n=bR((r=t==null?void 0:t.shape.header)!=null?r:"")?1:GK;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(({tab:u,beside:l,texts:c})=>{var b,
S;let d=(S=(b=l.find(A=>A.key===i))==null?void 0:b.column)!=null?S:-1,p=u.numbersIn(d),g=[...c].flatMap(
([A,N])=>{let P=p.get(A);return P===void 0?[]:[{text:N,number:P}]});return new w(c.values()).size<2?
null:wR(g)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,l)=>u+l,0)>=n})}function XK(e){
var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=ar(r.draft,i);if(((n=t.get(a))!=
null?n:s)!==s)return!0;t.set(a,s)}return!1}var kR=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&ot(e.draft,r)==="numbers"),QK=e=>{let t=kR(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},e5=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return Bl(
e.tab,e.shape)!=="";let r=i=>{var s,a;return((a=(s=t.columns[i])==null?void 0:s.groups)!=null?a:[]).
join(`
`)},o=r(e.shape.column);return fi(e.shape.header)||kR(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function xR(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
t5(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=n5(o,i,s,u,l);d===void 0||Or(d.header)||
(d.header=`${d.header} (${f.round(c*(a?1e6:1e4))/1e4}%)`)}}}function t5(e,t){var i;let n=wC(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...Cn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function n5(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&ot(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>F(Le(a).name)===F(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function TR(e,t){let n=e.map(r=>r.draft.columns.map(
o=>YC(r,o.column,t)));return uR(e,n,t),xR(e,n),fR(
e,n,t),tR(e,n,t),t.hasCriteria||vR(e,n),n}m();var SR=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung/i;
function ER(e){var o,
i,s,a,u;let t=e.map(l=>l.columns.filter(c=>r5(l,c))),n=new y;for(let[l,c]of e.entries())for(let{
column:d,
header:p}of(o=t[l])!=null?o:[]){let g=c.at.code>=0?[]:Km(c,d),b=F(p);n.set(b,((i=n.get(b))!=null?i:0)+
g.length-new w(g).size)}let r=l=>{let c=n.get(F(l))===0;return Me(l)===null?c?1:9:(c?0:4)+(SR.test(l)?
2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(s=t[l])!=null?s:[],p=d.filter(({
header:S})=>Me(
S)==="name"),g=p.every(({header:S})=>SR.test(S))?d:p,b=f.min(...g.map(({header:S})=>r(S)));c.at.name=
(u=(a=g.find(({header:S})=>r(S)===b))==null?void 0:a.column)!=null?u:c.at.name}}function r5(e,{
column:t,
header:n}){let r=Me(n);if(r!=="name"&&r!==null||ot(e,t)!=="words")return!1;let o=e.columns.every(i=>i.
column>t||ot(e,i.column)!=="numbers"||Me(i.header)!==null);return r==="name"||n!==""&&!ir(n)&&o}
function CR(e){
var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.code,r.at.number,r.at.
category],i=r.columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&i5(r,c)&&!o5(r,c)),s=e.length<2||
r.isJudges||r.at.judge>=0,a=i.filter(c=>s||s5(r,c,e)),l=(n=a.filter(c=>{var d,p;return c!==r.at.institution&&
Me((p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=null?n:a[0];l!==void 0&&(r.at.
name=l,r.at.institution===l&&(r.at.institution=-1))}}function Km({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&Hr(Ln(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||ir(l.header)&&ot({kinds:o},l.column)==="words");return(a.length>0?a:s).filter(
l=>F(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>F(U(c))).join(`
`))}function o5({columns:e,grid:t,block:n},r){var s,a;if(ir((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Me(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");return o.filter(u=>fi(u)||Le(u).weight!==
null).length*2>o.length}function i5(e,t){if(ot(e,t)!=="words"||Bm(e,t))return!1;let n=Km(e,t);return n.
length>1&&new w(n).size>n.length*.9}function s5(e,t,n){let r=new w(Km(e,t));return n.some(o=>o===e?!1:
o.columns.some(i=>{let s=Km(o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();m(
);var a5=6,u5=5;function RR(e){let t=[...l5(e),...m5(e),...c5(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var ty=(e,t,n)=>({row:t,label:sr(e,t).name,key:ar(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function l5(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-a5).flatMap(a=>{let{code:u,name:l}=sr(t,a);if(u!==""||It(Jn(t,a,i.number))!==null||!te(Jn(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return DR(e,a,d?0:u5)?l!==""&&i.code<0?
[ty(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function c5(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=sr(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!EC(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=ny(t,i,r);return l.length>0&&d5(e,i,s)?[]:[{...ty(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function d5(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=ny(r,t,o);if(n==="statistic")return DR(
e,t,0,1);let a=s.map(({column:g})=>i.flatMap(b=>{var S,A;return(A=It((S=r.grid.values[b])==null?void 0:
S[g]))!=null?A:[]}));if(n==="maximum")return s.every(({value:g},b)=>{var S;return((S=a[b])!=null?S:[
]).
every(A=>A<=g)});let u=a.flat(),l=s.reduce((g,{value:b})=>g+b,0),c=[1,10,100].some(g=>f.abs(l-g)<g*1e-6),
d=i.some(g=>g<t)&&i.some(g=>g>t),p=s.some(({value:g})=>g<f.min(...u)||g>f.max(...u));return n==="weight"&&
(c||!d&&p)}var ny=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=It((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function m5({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.
number>=0&&It(Jn(e,s,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
s=>{let{code:a,name:u}=sr(e,s);return o(s)||a!==""||u===""||n.isEntry(a,u)?[]:[ty(e,s,"unnumbered")]}
)}
function DR({draft:e,scored:t,entryRows:n},r,o,i=2){let s=ny(e,r,t);if(s.length<i)return!1;let a=n.filter(
c=>c<r),u=s.map(({column:c})=>a.flatMap(d=>{var p,g;return(g=It((p=e.grid.values[d])==null?void 0:p[
c]))!=
null?g:[]})),l=s.map(({value:c})=>c);return iR(l,u,o)!==null}var AR=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
p5=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function NR(e,t){let n=new w(h.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function PR(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),s=new y,a=[],u=[],l=!0,c=o.bottom,d=S=>t.some(A=>{var N;return Hr(Ln((N=r.values[S])==
null?void 0:N[A]))});for(let S=o.bottom+1;S<r.values.length;S+=1){if(((b=r.values[S])!=null?b:[]).every(
te))continue;let A=d(S),N={hasScores:A,isFirst:l,sinceHeader:S-c,entries:u.length},P=!Gm(e,S)&&v5(e,
S);P&&a.push(S);let I=P?"header":f5(e,S,N,n);i[S]=I,I==="header"&&(c=S),I==="section"&&s.set(S,T5(e,
S)),I==="entry"&&(l=!1,A&&u.push(S))}y5(e,i,t);let p=u.filter(S=>i[S]==="entry"),g=RR({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&b5(e,i,p,n),{roles:i,sections:s,doubtful:g,
otherHeaders:a}}
function f5(e,t,n,r){var b,S;let{grid:o,at:i}=e,s=(b=o.values[t])!=null?b:[],{code:a,name:u}=sr(e,t),
l=n.sinceHeader<=3&&k5(e,t);if(l&&i.name>=0)return"numbers";if(Gm(e,t))return"header";let c=(S=s.map(
U).find(A=>A!==""))!=null?S:"";if(!n.hasScores&&!AR.test(c)&&w5(e,t))return"note";if(r.isEntry(a,u))
return"entry";if(!n.hasScores&&h5(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
a===""&&u===""&&g5(e,t))return"weight";let d=u||a||U(s.find(A=>Ln(A)==="text")),p=a===""&&(i.number<
0||te(Jn(e,t,i.number))),g=SC({code:a,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return g!==null||n.hasScores?g!=null?g:"entry":x5(e,t,n.entries)?"section":u===""&&a===""?
"note":"entry"}function g5({grid:e,at:t},n){var a;let r=((a=e.values[n])!=null?a:[]).flatMap((u,l)=>te(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=It(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
s=u=>f.abs(i-u)<u*1e-6||f.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(s(100)||s(1))}var h5=({columns:e,at:t},n)=>{var r,o;return n!==""&&F(n)===F((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function y5(e,t,n){let r=s=>n.filter(a=>{var u;return Hr(
Ln((u=e.grid.values[s])==null?void 0:u[a]))}).length,[o,i]=[new w,new w];for(let[s,a]of t.entries()){
let u=ar(e,s);if(a!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]=
"note":i.add(u)}}function b5(e,t,n,r){var l;let{at:o,grid:i}=e,s=f.max(...n),a=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>sr(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!==
"entry"&&d!=="section")continue;let{code:p,name:g}=sr(e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):
It(
(l=i.values[c])==null?void 0:l[o.number])!==null,S=o.code<0&&o.number<0&&g!==""&&!te(Jn(e,c,o.institution));
(d==="section"||!(b||S||r.isEntry(p,g)))&&(t[c]="note")}}function Gm({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((s,a)=>te(s)?[]:[{column:a,text:OR(s)}]),o=s=>r.length>0&&r.every((
{
column:a,text:u})=>{var l;return u===OR((l=e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;
s+=
1)if(o(s))return r.length>1||s<t.bottom&&Gm({grid:e,block:t},n+1);return!1}var OR=e=>F(U(e))||U(e);
function w5(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!te(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(Gm(e,o))return!0;return!1}function v5({grid:e,columns:t},n){var s;let r=new w(t.map(({header:a}
)=>F(
a)).filter(a=>a!=="")),o=((s=e.values[n])!=null?s:[]).filter(a=>!te(a)).map(a=>F(U(a))),i=o.filter(a=>r.
has(a)).length;return i>2&&i*3>=o.length*2}function k5({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=
null?a:[]).flatMap(l=>{if(te(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?
v.NaN:v(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return te((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!s&&((u=r[0])!=null?u:9)<=1}function x5(e,t,n){var g,b,S;let{grid:r,at:o}=e,s=((g=r.values[t])!=null?
g:[]).flatMap((A,N)=>te(A)?[]:[{column:N,text:U(A)}]);if(s.length===0||s.length>2||!r.values.slice(t+
1).some((A,N)=>ar(e,t+1+N)!==""))return!1;let u=U(Jn(e,t,o.number)),{code:l,name:c}=sr(e,t);if(p5.test(
u))return!0;let d=c!==""?c:l!==""?l:(S=(b=s[0])==null?void 0:b.text)!=null?S:"";if(s.length===1&&AR.
test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?Ln(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function T5(e,t){var s,a;let{code:n,
name:r}=sr(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(U).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var IR={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},S5=$m,E5=new w([
"numbers","example","statistic","section","header","note","left-out"]);function $R(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>Ot(N.header)==="total")?-1:f.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:jn(P.role)?N!==u&&Ot(
P.header)!=="total":P.role==="left-out"||P.role==="weight"||P.role==="number"||P.role==="large"},c=s.
name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,g=(N,P)=>N.map((I,_)=>{let M=S5[P];return E5.has(
P)||l(_)||M!==void 0&&_<c?"":M!==void 0&&_===c?M:I}),b=(N,P)=>{var I;return P<i.top?C5(N,e.isJudges&&
P===i.top-1):P<i.bottom?D5(e,P):P===i.bottom?r.map(_=>R5(e,_,u,l)):g(N,(I=t[P])!=null?I:"blank")},S=N=>{
var P;return N===i.bottom?IR.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},A=o.values.map((N,P)=>p?[...b(N,P),S(P)]:b(N,P));return{tab:o.tab,values:A}}function C5(e,t){
let n=e.some(r=>typeof r=="string"&&wa(r));return e.map(r=>{var o;return n?(o=It(r))!=null?o:r:t?"":
r})}function R5({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Ot(i)===a?i:IR[a];let s=Ot(i);return t.role==="text"&&(s==="code"||s==="name"||
s==="institution")?"":o===n?"Total":r(o)?"":i}function D5({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(a=o.slice(-1)[0])!=null?
a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?s:""})}
function Sa(e,t,n,r=()=>!1){let o=ZC(e.filter(l=>!pn(l)),t);ER(o),CR(o);let i=o.map(l=>{let c=PR(l,
NR(
l,d=>Bm(l,d)),t);return{draft:O5(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>Yh(l,c.roles)),
a=TR(s,t),u=i.map(({draft:l,reading:c},d)=>{var S;let p=((S=a[d])!=null?S:[]).map(A=>I5(P5(A,t,N=>r(
l.grid.tab,N)),n,t)),g=M5({draft:l,reading:c},i,n),b=[...$5(l,p,t),...g,...c.otherHeaders.map(A=>F5(
l,A)),..._5(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.grid.
values,outside:N5(l,c.roles),view:$R(l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}var O5=(
e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),A5=new w([
"entry","weight","maximum","numbers","header","section","example"]),N5=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,s)=>{var l;let a=(l=t[s])!=null?l:"blank";return s>=o.top&&s<=o.bottom||A5.has(
a)&&(a!=="entry"||ar(e,s)!=="")?i.map((c,d)=>{var p;return te((p=r.values[s])==null?void 0:p[d])?c:
""}):
[...i]})},FR=({key:e})=>`column/${e}`,MR=(e,t)=>!t.hasCriteria||t.isCriterion(e),P5=(e,t,n)=>e.role===
"criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;
function I5(e,t,n){let r=e.doubt===null?void 0:t.get(FR(e)),o=e.header===""&&e.doubt!==null?`Kolom ${Mn(
e.column)}`:e.header;return r==="criterion"&&MR(o,n)?{...e,header:o,role:"criterion",doubt:null}:r===
"ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var $5=({grid:e,block:t},n,r)=>n.flatMap(
o=>{var s;if(o.doubt===null)return[];let i=pt.COLUMN.filter(a=>a!=="criterion"||MR(o.header,r));
return[
{id:FR(o),kind:"COLUMN",tab:e.tab,cell:Te(t.bottom,o.column),tabs:[e.tab],params:{header:o.label,
column:Mn(
o.column),...o.doubt},options:i,default:(s=i.find(a=>a===o.guess))!=null?s:null}]});function _5(e){
let{
grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new w(t.values.slice(n.bottom+1).map(
l=>F(U(l[u]))).filter(l=>l!=="")),s=i(o.name),a=r.find(({column:u})=>{if(o.name<0||u<=o.name||ot(e,u)!==
"words")return!1;let c=[...i(u)].filter(d=>s.has(d)).length;return c>2&&c*2>s.size});return a===void 0?
[]:[{id:`side/${F(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Te(n.bottom,a.column),tabs:[t.tab],
params:{
columns:[Mn(o.name),Mn(a.column)]},options:pt.SIDE_BY_SIDE,default:null}]}var F5=({grid:e},t)=>({id:
`table/${F(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:Te(t,0),tabs:[e.tab],params:{row:t+1},
options:pt.
OTHER_TABLE,default:null});function M5({draft:e,reading:t},n,r){let o=n.filter(i=>i.reading!==t);
return t.
doubtful.flatMap(({row:i,label:s,key:a,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${a}`,p=r.get(
d),g=p==="entry"||o.some(N=>_R(N,a,"entry")),b=p==="ignore"||u==="label"&&o.some(N=>_R(N,a,l));if(t.
roles[i]=!g&&(b||!c)?l:"entry",g||b||!c)return[];let{grid:S,at:A}=e;return[{id:d,kind:"ROW",tab:S.tab,
cell:Te(i,f.max(0,A.name>=0?A.name:A.code)),tabs:[S.tab],params:{label:s,row:i+1,doubt:u},options:pt.
ROW,default:null}]})}var _R=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===n)&&t.roles.some(
(o,i)=>o===r&&ar(e,i)===n);m();function ls({criteria:e,entries:t}){let n=new w(t.map(i=>Z(i.code)).filter(
i=>i!=="")),r=new w(t.map(
i=>F(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>He(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Er(s,Le(
i).name)),isEntry:(i,s)=>i===""?r.has(F(s)):n.has(Z(i))}}m();var L5=1e3,j5=e=>{let t=typeof e=="string"?
Ot(e):void 0;return t==="code"||t==="name"};function cs(e,t){
var d,p;if(pn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((d=e.values[n])!=null?d:[]).some(j5))
return null;let r=((p=e.values[n])!=null?p:[]).map(g=>typeof g=="string"?g:""),o=g=>r.findIndex(b=>Ot(
b)===g),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(g=>Me(g)==="category"),l=g=>t.rows[
g]===
"entry",c=e.values.slice(n+1).flatMap((g,b)=>{let S={code:U(g[i]),name:U(g[s]),institution:U(g[a]),
category:U(
g[u]),values:g};return(S.code!==""||S.name!=="")&&(l(n+1+b)||!bh(S.code,S.name))?[S]:[]});return{tab:
e.
tab,values:e.values,hasNames:s>=0,columns:U5(r,c,t),lines:c,isRepeated:z5(r),totals:t.columns.flatMap(
({from:g,weights:b})=>b===null?[]:[{from:g,weights:b}]),headers:t.columns.map(({label:g})=>g),
outside:t.
outside,above:e.values.slice(0,n)}}function z5(e){let t=e.map(n=>Le(n).name).filter(n=>!pi(n));
return new w(
t.map(F)).size<t.length}var B5=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function U5(
e,t,{
columns:n}){let r=new y;for(let[o,i]of e.entries()){let{name:s,weight:a}=Le(i),u=F(s),l=n[o];if(u===
""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===void 0&&Me(s)==="category")continue;let c=K5(B5(
t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:s,weight:a,max:So(i),kind:
d&&
c==="words"?"open":c})}return[...r.values()]}var LR=e=>e.flatMap(t=>{var n;return(n=rt(typeof t=="string"?
t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function W5(e){let t=LR(e);return t.filter(n=>n>L5).
length*2>t.length}function K5(e){let t=e.filter(s=>!te(s)),n=LR(t),r=s=>typeof s=="string"&&De(s,kn),
o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return W5(t)?"words":"numbers";let i=s=>typeof s==
"string"&&rt(s)===null&&!r(s)&&!s.trim().startsWith("#");return t.filter(i).length*2>t.length?
"words":
"open"}m();m();m();var G5=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,q5=/bobot|weight|proporsi|porsi|persen|%/i,
H5=x.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function qm(e,t){
var r;if(t.length<2)return null;let n=t.map(o=>Z5(e,o));if(n.every(o=>o.length>0)){let o=Ul(n.map(i=>{
var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?a:null}));return(r=
o!=null?o:V5(e,n))!=null?r:Y5(e,n)}return X5(e,t)}function Z5(e,t){return e.flatMap((n,r)=>n.flatMap(
(o,i)=>{let s=U(o).replace(G5,"");return s!==""&&He(s,{name:t})?[{row:r,column:i,weight:Le(s).weight}
]:
[]}))}var Ul=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?Hm(t):
null},
Hm=e=>{let t=e.reduce((n,r)=>n+r,0);return f.abs(t-1)<1e-6?e.map(n=>f.round(n*1e6)/1e4):[...e]},J5=e=>{
let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>f.abs(t-n)<1e-6)};function V5(e,t){var n,r;for(
let{
column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(g=>g.column===o))==null?
void 0:
d.row)!=null?p:-1});if(i.includes(-1))continue;let s=f.max(...i.map(c=>{var d,p;return(p=(d=e[c])==null?
void 0:d.length)!=null?p:0})),a=f.min(...i),u=k.from({length:s},(c,d)=>d).flatMap(c=>{let d=c>o?Ul(i.
map(g=>{var b;return Wl((b=e[g])==null?void 0:b[c])})):null,p=e.slice(0,a).some(g=>q5.test(U(g[c])));
return d!==null&&(p||J5(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=null?r:u[
0];
if(l!==void 0)return l.weights}return null}function Y5(e,t){var n;for(let{row:r}of(n=t[0])!=null?n:[
]){
let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==null?void 0:u.column)!=null?l:-1});if(o.includes(
-1))continue;let i=f.min(...o),s=e.filter(a=>a.slice(0,i).some(u=>wa(U(u)))).map(a=>Ul(o.map(u=>Wl(a[
u])))).
find(a=>a!==null);if(s!==void 0)return s}return null}function X5(e,t){var n;for(let r of e.flat().map(
U)){if(!/%|persen|bobot|weight/i.test(r))continue;let o=(n=Ul(t.map(i=>iy(r,i))))!=null?n:Ul(t.map(i=>oy(
r,x.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${ry(i)}`)));if(o!==null)return o}return null}
var ry=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),oy=(e,t)=>{var r;let n=(r=new RegExp(t,"iu").exec(
e))==null?void 0:r[1];return n===void 0?null:v(n.replace(",","."))},iy=(e,t)=>{var n;return(n=oy(e,
ry(
t)+H5))!=null?n:/bobot|weight/i.test(e)?oy(e,x.raw`${ry(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};function Wl(e){return typeof e!="string"?It(e):It(e.replace(
/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,
"").replace(/[\s)]+$/,""))}var Q5=e=>{let t=e.reduce((n,r)=>n+r,0);return[1,100].some(n=>f.abs(t-n)<1e-6)}
;function Zm({columns:e,
lines:t,outside:n,above:r},o){let i=o.map(a=>{var u,l;return(l=(u=e.find(c=>He(c.name,{name:a})))==null?
void 0:u.column)!=null?l:-1}),s=f.min(...i);for(let[a,u]of n.entries()){let l=i.flatMap(b=>{var S;
return(S=
Wl(u[b]))!=null?S:[]}),d=[...u.keys()].filter(b=>!te(u[b])&&!i.includes(b)).every(b=>b>s&&Wl(u[b])!==
null),p=l.every((b,S)=>{var A;return S===0||b===((A=l[S-1])!=null?A:0)+1});if(l.length<i.length||!d||
p||new w(l).size===1||a>=r.length&&!Q5(l))continue;let g=i.every((b,S)=>{var I;let A=t.flatMap(({
values:_})=>{
var M;return(M=rt(_[b]))!=null?M:[]}),N=f.max(...A),P=(I=l[S])!=null?I:0;return A.length>0&&N<=P&&N*
2>P});return{numbers:l,areMaxima:g}}return null}function jR(e,t){for(let n of e){let r=eG(n,t);if(r!==null)return{
tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function eG(e,t){if(t.length<2)return null;let n=qm(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=Zm(e,t);return r!==null&&!r.areMaxima?{weights:Hm(r.numbers),isOpen:!1}:
nG(
e,t)}var tG=/bobot|weight|pembobotan|proporsi/i;function nG({outside:e},t){var n;for(let r of e.flat(
).
map(U)){if(!tG.test(r))continue;let o=t.map(s=>{var a;return(a=iy(r,s))!=null?a:0});if(o.some(s=>s>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(s=>v(s.replace(
",",
".")));if(!(i.length<2||new w(i).size<2))return{weights:i.length===t.length?Hm(i):t.map(()=>0),
isOpen:!0}}
return null}m();var rG=20,oG=.005,zR=e=>Z(e.code)||F(e.name);function BR(e,t,n,r){let o=[...n.map(a=>UR(
a,r)),sG(n,r)],
i=new y(e.lines.map(a=>[zR(a),e.values.indexOf(a.values)])),s=f.max(0,...t.map(a=>a.length));for(let a=0;
a<
s;a+=1)for(let u of o){let l=[...i].flatMap(([d,p])=>{var S;let g=It((S=t[p])==null?void 0:S[a]),b=u.
get(d);return g===null||b===void 0?[]:[{value:g,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+
2)continue;let c=Wm(l,1);if(!(c===null||c.evidence<rG)){if(c.derived.kind==="sum"||c.derived.kind===
"mean")return null;if(c.derived.kind==="weighted"&&c.derived.weights.every(d=>d>oG))return iG(c.derived.
weights,l)}}return null}function iG(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>f.round(s/n*100)/100*
n),o=Eo(t.map(({value:s})=>s));return t.every(({value:s,sources:a})=>f.abs(s-a.reduce((u,l,c)=>{var d;
return u+l*((d=r[c])!=null?d:0)},0))<=2*o)?r:[...e]}function UR(e,t){let n=t.map(r=>{var o,i;return(
i=
(o=e.columns.find(s=>He(s.name,{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.
flatMap(r=>{let o=n.flatMap(i=>{var s;return(s=rt(r.values[i]))!=null?s:[]});return o.length===t.length?
[[zR(r),o]]:[]}))}function sG(e,t){let[n=new y,...r]=e.map(o=>UR(o,t));return new y([...n].flatMap((
[
o,i])=>{let s=[i,...r.flatMap(u=>{var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.
reduce((c,d)=>{var p;return c+((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:
[]}))}function WR(e,t,n){let r=jR(t,n);if(r!==null)return r;let o=e.filter(s=>!pn(s));for(let s of o){
let a=qm(
s.values,n);if(a!==null)return{tab:s.tab,from:"written",weights:a}}let i=[...Sa(o,ls({criteria:[],
entries:[]}),
new y).values()];for(let s of i){let a=cs(s.view,s),u=a===null?null:BR(a,s.values,t,n);if(u!==null)return{
tab:s.tab,from:"totals",weights:u}}return null}m();var Jm=e=>e.some(t=>t.lines.some(n=>n.code!==""));
function Vm(e,t){var s,a;let n=Jm(e),r=n?new w:aG(
e),o=new y;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of lG(u,t,n)){let g=F(c),b=n?
Z(l):r.has(g)?`${g}
${F(d)}`:g;if(b==="")continue;let S=(s=o.get(b))!=null?s:{code:l,names:new y,institution:"",category:
""};
o.set(b,S),S.institution||(S.institution=d),S.category||(S.category=p),c!==""&&S.names.set(c,((a=S.names.
get(c))!=null?a:0)+1)}let i=f.max(2,x(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({...Wd,...n?{code:u}:{code:`P${x(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:uG(l),
institution:c,
category:d}))}function aG(e){return new w(e.flatMap(({lines:t})=>{var r;let n=new y;for(let{name:o,
institution:i}of t){
let s=F(o);s!==""&&n.set(s,((r=n.get(s))!=null?r:new w).add(F(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function uG(e){var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function lG(e,t,n){let r=e.columns.filter(s=>t.some(a=>He(s.name,{name:
a}))),
o=s=>r.some(({column:a})=>wh(s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,
a)=>(n?
s.code==="":s.name==="")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(
s.code)):a<i||s.institution!=="")}m();var cG=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
dG=["category","unitType","innovator","contact","phone","email","link"];function KR(e,t,{grid:n,
structure:r}){
let o=cG.test(n.tab)?cs(n,r):null;if(o===null)return null;let i=yt(n,Dr),s=new y,a=0;for(let p of o.
lines){let g=A=>t&&p.code!==""?Z(A.code)===Z(p.code):p.name!==""&&F(A.name)===F(p.name),b=e.find(g);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let S=dG.map(
A=>{var N;return[A,U(p.values[(N=i==null?void 0:i.columns.get(A))!=null?N:-1])]});s.set(b,{...b,...h.
fromEntries(S),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new w([...s.values()].map(p=>Z(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(Z(p.code))),d=[...s].map(([p,g])=>c?{...g,code:p.code}
:
g);return{grid:n,entries:[...d,...l],unscored:a}}m();function Ym(e){var s;let t=ZR(e),n=VR(t).filter(
a=>a.length>1),r=(s=qR(n))!=null?s:t.length===1?t:qR(
mG(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return sy(e,JR(o.table,i))}function sy(e,t){let n=ZR(e),r=VR(n).filter(s=>s.length>
1),o=t.map(s=>F(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>He(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function HR(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=JR(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function ZR(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new w(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=mC(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var JR=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),GR=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function qR(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||GR(r)-GR(n)||e.indexOf(n)-e.indexOf(r));return t}function VR(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function mG(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function YR(e,t){let n=new w(t.flatMap(o=>o.kind==="COLUMN"?[o.id,`column/${F(o.params.header)}`]:
[])),
r=o=>n.has(`column/${F(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(s=>!r(s));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function XR(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:pG(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function pG(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Nl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return pn(r)?null:r.values.every(a=>a.every(te))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();var QR=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>He(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=rt(o.values[r]))!=null?i:[]}))),eD=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function tD(e,t){var r;let n=QR(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>eD(n,o)))!=null?r:100}function nD(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>He(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>RC(i,t)),...e.flatMap(i=>{let s=Zm(i,t);return s!=null&&s.areMaxima?[s.numbers]:[]})],r=i=>i.
every((s,a)=>{var u;return s!==null&&s>0&&eD(QR(e,[(u=t[a])!=null?u:""]),s)});return(o=n.find(r))!=null?
o:null}m();m();var fG=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
rD=e=>{let t=Ot(e);return t==="code"||t==="name"};function oD(e){let t=e.values.slice(0,si+1).map(o=>o.
map(as)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:gG(o.above,o.cells)?hG(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:bG(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
rD))continue;let u=a.filter(c=>c.header===Ll||!pi(Le(c.header).name));if(new w(u.map(c=>F(c.label))).
size<2)continue;let l=u.every(c=>c.header===Ll)?"totals":"groups";return{tab:e.tab,layout:l,views:vG(
e,o,i,s,a)}}return null}var gG=(e,t)=>e.every((n,r)=>!rD(n)||te(t[r]));function hG(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Ot(c)==="code"||Ot(
c)==="name"||yG(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>Kr(u.over)&&!pi(Le(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Ll}));let o=n.filter(u=>ft(
u.header)!==null&&ft(u.over)===null);if(o.length>1&&new w(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=ft(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&F(l.header)===F(u.header))),s=i.some(u=>ft(u.over)!==null),a=i.some(u=>fG.test(
u.over));return!s&&a?[]:i.filter(u=>!s||ft(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=ft(l))!=null?d:l,header:c}})}var yG=e=>{let t=Ot(e);return t==="code"||t===
"name"||t==="institution"};function bG(e){let t=e.flatMap((r,o)=>{let i=mn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!pi(Le(r).name)&&!wG(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=ft(r))!=null?a:(s=mn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:Ll}]})}var wG=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function vG(e,t,n,r,o){let i=f.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(F(a))||
s.set(F(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(g=>F(g.label)===a).map(g=>[g.column,g.
header])),c=n.map((g,b)=>{var S,A;return b<i?g||((S=r[b])!=null?S:""):(A=l.get(b))!=null?A:""}),d=g=>g.
map((b,S)=>S<i||l.has(S)?b:""),p=e.values.map((g,b)=>b===t?c:b===t-1&&r.length>0?g.map(()=>""):d(g));
return{label:u,grid:{tab:e.tab,values:p}}})}var ay=e=>{var t;return pn(e)?null:(t=LC(e))!=null?t:oD(
e)},uy=(e,t)=>Sh(e,t)||e.includes("@")&&F(e)===
F(t.email);function iD(e,t,n,r,o){var u,l;let i=(l=(u=ay(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>uy(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[$C(ai(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}m();var sD=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
kG=/^(?:nilai|poin|points?)$/i,xG=/^j\.?\s?\d{1,2}$/i,TG=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
SG=e=>e.map(as).filter(t=>t!=="");function aD(e){let t=e.values.slice(0,yh).map(o=>o.filter(i=>!te(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(as);return[e.tab,...r].some(o=>TG.test(
o))}var ly=(e,t)=>sD.test(e.tab)||xG.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(SG).some(n=>sD.
test(n)||kG.test(n));m();function cy(e){let t=[...new y(e.flat().map(o=>[F(o),o])).values()],n=e.map(
o=>new w(o.map(F))),r=t.
filter(o=>!n.every(i=>i.has(F(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Er(o,s)&&!n.some(
a=>a.has(F(o))&&a.has(F(s)))).map(s=>({one:o,other:s})))}m();function uD(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return aD(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:cs(n,t),shared:ay(n),isOther:!1}}var Ea=(e,t=[])=>(
{
reason:e,tabs:t});function lD(e,t,n){var g,b;let r=n.flatMap(({table:S,shared:A})=>S===null||A!==null?
[]:[S]),o=n.filter(S=>S.shared!==null);if(e.stages.some(S=>S.scoreTab!==void 0))return EG(e.stages,o);
let{sets:i,unclear:s}=oC(r.map(S=>S.tab));if(e.stages.length>1)return dy(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return Ea("nothing");let u=t?i.find(S=>F(S.stage)===F(a.name)):void 0;if(u!==void 0)return dy(
[a],[u],r);if(s&&!t)return Ea("stages",r.map(S=>S.tab));if(i.length>1&&!t){let S=i.map(A=>({...a,
name:A.
stage,advance:null}));return dy(S,i,r)}let l=((b=(g=Ym(r))==null?void 0:g.tables.length)!=null?b:0)>
1,c=o.filter(S=>{var A;return((A=S.shared)==null?void 0:A.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let S=d.map(A=>A.grid.tab);return S.length>1?Ea("several-shared",S):t?Ea(
"stage-tab",S):[cD({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(S=>(
{
label:S.tab,table:S})),layout:null}]}function cD(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=cs(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function EG(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return F(s.grid.tab)===F((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?cD(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Ea("unclear-judges",r):n.filter(o=>"desks"in o)}function dy(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>F(l.stage)===F(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Ea("stages",
o):r}m();var CG={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",maximum:"extreme",minimum:
"extreme",
rank:"rank",number:"number",large:"large",text:"text","left-out":"left-out"},RG={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function dD(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:s,tab:a,
values:u}of e){for(let{role:l,label:c}of i){let d=CG[l];if(d===void 0||c==="")continue;let p=`${d} ${F(
c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of s.entries(
)){
let d=RG[c];if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(b=>b!==""))!=null?o:"",
g=d==="note"?d:`${d} ${F(p)}`;n.has(g)||n.set(g,{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,
label:p,
reason:d}})}}return[...t.values(),...n.values()]}m();var my=.051,DG=4,pD=e=>Z(e.code)||F(e.name),OG=(
e,t)=>({table:e,lines:new y([...e.lines].reverse().map(
n=>[pD(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>He(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),AG=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=rt(
r.values[n]))!=null?o:[]}));function NG(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,s,a]=[0,0,0,0,0],u=f.max(my,Eo(AG(e)));for(let l of e.table.lines){let c=pD(l);for(let[d,p]of e.columns.
entries()){let g=rt(l.values[p]),b=n.flatMap(({lines:A,columns:N})=>{var P,I,_;return(_=rt((I=A.get(
c))==null?void 0:I.values[(P=N[d])!=null?P:-1]))!=null?_:[]});if(g===null||b.length<2)continue;let S=b.
reduce((A,N)=>A+N,0);a+=1,f.abs(g-S/b.length)<=u&&(o+=1),f.abs(g-S)<my&&(i+=1),f.abs(g-f.max(...b))<
my&&(s+=1),new w(b).size>1&&(r+=1)}}return r>=DG&&(o===a||i===a||s===a)}var PG=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
IG=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,mD=e=>`summary/${F(e)}`;
function fD({tables:e,criteria:t},n,r){let o=e.map(s=>OG(s,t));return o.filter(s=>NG(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(mD(s));return a!==void 0?a==="ignore":PG.test(s)&&!IG.test(s)?!0:(n.push(
{id:mD(s),kind:"SUMMARY",tab:s,tabs:[s],params:{tab:s},options:pt.SUMMARY,default:null}),!1)})}m();
var $G=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
_G=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
FG=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,MG=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
LG=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,jG=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(U).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),gD=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function hD(e){let t=e.map(i=>zG(jG(i))),[n={}]=t,r=h.keys(n),o=i=>t.every(s=>{var a,u;return F((a=s[
i])!=
null?a:"")===F((u=n[i])!=null?u:"")});return h.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function zG(
e){
let t={},n=e.map(a=>{var u;return(u=FG.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>MG.test(a));r!==void 0&&(t.government=gD(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=LG.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
gD(o.trim()));let i=e.find(a=>$G.test(a)),s=i==null?void 0:i.replace(_G,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();var Kl=e=>`hidden/${F(e)}`,py=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&He(a,i)))||e.length===0?[]:[{id:Kl(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:pt.HIDDEN,default:null}]);m();function fy(e,t){let[n,
r]=[F(e),F(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Er(e,t)&&!BG(e,t)}var yD=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function BG(e,t){let[n,r]=[new w(yD(e)),new w(yD(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function gy(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new w(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!fy(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var g;let p=r.get((g=d.
entry)!=null?g:"");return p!==void 0&&o.has(p.code)&&fy(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[bD(`names/${F(i.tab)}`,l,a.length)]:a.
map(d=>bD(`names/${F(i.tab)}/${Z(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var bD=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Te(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:pt.NAMES,default:null}}
;var Ca=["criteria","entries","judges"],UG=e=>"reason"in e;function hy(e,t,n,{grids:r,structures:o,
answers:i},s){
let a=r.map(K=>uD(K,o.get(K.tab))),u=lD(e,n,a);if(UG(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:K,
stage:ne})=>[ne.scoreTab,...K.map(({table:me})=>me.tab)]),g=()=>s.names.filter(K=>!p.includes(K)).map(
s.read);for(let K of u){let ne=HG(K,e,t,{facts:l,questions:c,answers:i,foreign:g},u.length>1);if(ne===
null)return vD(a);d.push(ne)}if(t.length===Ca.length&&!d.some(K=>JG(K,a)))return{reason:"no-sign",
tabs:d.
flatMap(K=>K.desks.map(ne=>ne.table.tab)).filter(Xm)};let b=d.flatMap(K=>K.desks.map(ne=>ne.table)),
[S,...A]=b;if(S!=null&&S.isRepeated&&A.length===0)return{reason:"unclear-judges",tabs:[S.tab]};let N=d.
flatMap(K=>K.names).filter(Xm),P=t.includes("judges")?VG(d):e.judges,I=t.includes("entries")?YG(b,N,
a,l):e.entries,_=!n&&(d.length>1||d.some(K=>K.stage.scoreTab!==void 0)),M=_?XG(d):e.stages,B=t.includes(
"criteria")?QG(d):e.criteria,L=hD(b),j=KG(e.settings,L),z={...e,settings:j,stages:M,criteria:B,
entries:I,
judges:P};if(t.some(K=>z[K].length===0))return vD(a);if(t.includes("judges")&&!e8(z,d,s.names))return{
reason:"unbound",tabs:d.flatMap(K=>K.desks.map(ne=>ne.table.tab)).filter(Xm)};let q=a.flatMap(({
structure:K})=>K!==
void 0&&b.some(({tab:ne})=>ne===K.tab)?K:[]),H=[...b.map(K=>K.tab),...l.flatMap(K=>K.kind==="ENTRY_LIST"||
K.kind==="TAB_LEFT"?K.params.tab:[])],V=Fl([...qG(a,b),...c,...aC(GG(d),!t.includes("judges"),
i)]),Q=[...t8(d,P,_,M),...l,...h.keys(L).length>0?[WG(L)]:[],...dD(q),...XR(a,H,s)];return{
competition:z,
hasStages:_,facts:YR(Q,V),findings:t.includes("entries")?n8(d):[],questions:V}}var WG=({competition:
e="",
year:t="",city:n="",government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,
government:r}}),
KG=(e,t)=>({...e,...h.fromEntries(h.entries(t).filter(([n])=>e[n]===""))}),GG=e=>e.flatMap(({layout:
t,
desks:n})=>t===null?n.map(({table:r})=>r):[]),qG=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(
({tab:r})=>r===n.tab)?n.questions:[]),Xm=(e,t,n)=>n.indexOf(e)===t;function HG(e,t,n,{facts:r,
questions:o,
answers:i,foreign:s},a){var Q,K;let u=e.desks.map(ne=>ne.table),l=ne=>n.includes("criteria")?Ym(ne):
sy(ne,Be(t,e.stage).map(me=>me.name)),c=(Q=l(u))!=null?Q:a||e.layout!==null?HR(u):null;if(c===null)return null;
let d=l(u)===null,p=fD(c,o,i),g=c.tables.filter(ne=>!p.includes(ne));for(let{tab:ne}of p)r.push({
kind:"TAB_LEFT",sure:!1,params:{tab:ne,reason:"summary"}});let b=g.length<c.tables.length&&(K=l(g))!=null?
K:c,{tables:S}=b,A=n.includes("criteria")?pC(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.includes(
"criteria")?vC(S,A,i):null;if(P!==null&&o.push(P),!n.includes("criteria"))return{...e,desks:wD(e,S),
criteria:[],
isOpen:d,names:A};let I=nD(S,A),_=I!=null?I:A.map(()=>tD(S,A)),M=CC(S,A,_),B=M.from==="equal"&&I!==null&&
new w(I).size>1,L=WR(s(),S,A),j=M.from==="equal"&&!B&&(L==null?void 0:L.from)==="written"&&!L.isOpen&&
ZG(L.weights),z=B?_:j?L.weights:M.weights,q=PC(S,A,{taken:z,max:_,elsewhere:L},i);q.question!==null&&
o.push(q.question);let{weights:H}=q;r.push({kind:"CRITERIA",sure:S.length>1&&!d,params:{stage:N,
names:A}},
j?{kind:"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:L.tab}}:{kind:"WEIGHTS",sure:M.from!=="equal",
params:{from:B?"maxima":M.from,stage:N}},{kind:"SCALE",sure:I!==null,params:{max:_.filter(Xm),from:I===
null?"scores":"written",stage:N}});let V=A.map((ne,me)=>{var Pe,de;return{stage:e.stage.name,name:ne,
weight:(Pe=H[me])!=null?Pe:1,min:0,max:(de=_[me])!=null?de:100,description:""}});return{...e,desks:
wD(
e,S),criteria:V,isOpen:d,names:A}}var ZG=e=>f.abs(e.reduce((t,n)=>t+n,0)-100)<.01,wD=({desks:e},t)=>e.
filter(n=>t.includes(n.table));function JG(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.
some(({table:n})=>{let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&ly(r.grid,n.above.length)}
)}
function VG(e){let[t,...n]=e,r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,u)=>r.findIndex(l=>Z(
l)===Z(a))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?nC(r):Nh(o)).map((a,u)=>{
var S,
A,N;let l=(S=(i?r:o)[u])!=null?S:"",c=e.filter(P=>P.desks.some(I=>Z(I.label)===Z(l))),d=(N=(A=c[0])==
null?void 0:A.desks.find(P=>Z(P.label)===Z(l)))==null?void 0:N.table,p=a.name===""||Z(a.name)===Z(a.
code),g=(t==null?void 0:t.layout)===null&&p&&d!==void 0?rC(d):"",b=c.length===e.length?[]:c.map(P=>P.
stage.name);return{...a,name:g||a.name,stages:b}})}function YG(e,t,n,r){let o=Vm(e,t),i=Jm(e),s=new w(
e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.tab)).map(u=>KR(o,i,u)).find(u=>u!==null);return r.
push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),a?(r.push({kind:
"ENTRY_LIST",
sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}}),a.entries.map(u=>({...Wd,...u}))):o}function XG(
e){
let t=e.map(n=>Vm(n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},r)=>{var i,s;let o=(
i=
t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}function QG(e){let[
t]=e,n=r=>C.stringify(r.criteria.map(o=>[F(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(
r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function e8(e,t,n){let r=rr(
n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(
s=>s.name===i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,s,
a)=>i.
desks.every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||a.length===0?[]:it(
e,l)).filter(d=>uy(u.label,d)).length===1}))}function t8(e,t,n,r){let o=e.filter(a=>a.layout===null).
flatMap(a=>a.desks.map(u=>u.table.tab)),i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(a)),s=e.flatMap(({layout:a,desks:u,stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:
a!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...s]}function n8(e){let t=e.flatMap(
i=>i.desks.map(s=>s.table)),n=Jm(t)?[]:e.flatMap(i=>i.desks.map(s=>Vm([s.table],i.names).map(a=>a.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>({code:"NAMES_SIMILAR",severity:
"error",params:{...s,of:i}});return[...cy(n).map(o("entry")),...cy(r).map(o("judge"))]}function vD(e){
var o,i,s,a;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>r8(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?s:t("not-entries",r.filter(({
grid:u})=>o8(
u))))!=null?a:{reason:"nothing",tabs:[]}}var r8=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!pi(n)).length>2),o8=e=>ly(e,f.min(9,e.values.length));m();var Qm=e=>e.find(t=>De(t,J.plenary));
function i8(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>F(o)===F(e)))!=null?r:n}function s8(e,t){if(te(e))return null;let n=rt(e);return n===
null?"not-a-number":v.isInteger(n)&&n>=t?n:"out-of-range"}function ep(e,{stages:t,entries:n}){var a,
u;let r=yt(e,ca),o=[],i=[],s=[];for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=M=>U(
c(M)),p=i8(d("stage"),t),g=n.find(M=>Z(M.code)===Z(d("entry"))),b=(M,B,L=d(M),j=[])=>{let z={setting:
`plenary.${M}`,value:L,reason:B,allowed:j},q=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...q,...st(r,l,M),params:z}),null},S=(M,B)=>{let L=s8(c(M),B);
return typeof L==
"string"?b(M,L,c(M)):L};if(p!==void 0&&g!==void 0){let M=s.some(B=>B.stage===p.name&&B.entry===g.code);
if(s.push({stage:p.name,entry:g.code}),M&&!te(c("rank"))){b("entry","duplicate");continue}}if(te(c(
"rank")))continue;p===void 0&&b("stage","unknown-reference",d("stage"),t.map(M=>M.name)),g===void 0&&
b("entry","unknown-reference");let A=S("rank",1),N=S("computed",1),[P,I]=[S("votesFor",0),S(
"votesAgainst",0)];if(A!==null&&A!==N&&d("reason")===""&&b("reason","empty"),p===void 0||g===void 0||
A===null)
continue;let _=st(r,l,"rank");o.push({stage:p.name,entry:g.code,computed:N,rank:A,reason:d("reason"),
votesFor:P,votesAgainst:I,tab:e.tab,cell:(u=_==null?void 0:_.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:s}}m();var Ae=()=>SpreadsheetApp.getActiveSpreadsheet(),Bn=()=>Ae().getId(),Gl=()=>Ae(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Ue=()=>Gl().map(e=>e.getName()),ql=()=>new y(Gl().map(
e=>[e.getName(),e.getSheetId()])),kD=()=>Gl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),xD=(e,
t)=>{
var n,r;return(r=(n=Ae().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},tp=(
)=>Gl().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),a8=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function u8(){
let e=null;return t=>{e!=null||(e={zone:Ae().getSpreadsheetTimeZone(),monthFirst:a8.test(Ae().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function je(e){let t=Ae().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=u8(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function np(e){var n,r;let t=(r=(n=Ae().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Ra=e=>{var t,n;return(n=(t=Ae().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},TD=()=>Ae().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function yy(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var SD="@",by=(e,t)=>{let n=t.map(
r=>r===SD);return e.map(r=>r.map((o,i)=>typeof o=="string"?yy(o,n[i]===!0):o))};function Co(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Xt(e,t,n,r,o=[]){var a,u;let i=Ae().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(Co(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(by(r,o)))}
function ED(e,t,n,r){
let o=Ae().getSheetByName(e);o!==null&&(Co(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(SD))}
var Zr=e=>{
var t,n;return(n=(t=Ae().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function CD(){
for(let e of Gl())
e.getLastRow()===0&&Ae().deleteSheet(e)}var Rn=()=>SpreadsheetApp.flush();function RD(e,t){let n=Ae(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:l8(n,t);return r===null?n.activate():r.activate(
),
!0}function l8(e,t){try{return e.getRange(t)}catch{return null}}m();m();function rp(e){let{language:
t}=e.settings,n=[ds(Pl,t,p8(e.settings)),c8(e.stages,t),ds($l,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),ds(Dr,t,e.
entries.map(o=>{var i,s;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(s=(i=Qo.find(([a])=>a===o.status))==null?void 0:i[1][t])!=null?s:"",o.reason]}
)),
ds(rs,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,d8(o.required,t)]);return[...n,ds(_l,t,r)]}function ds(e,t,n){var r;return{name:e.tab[t],
values:[
OT(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var DD=(e,t,n)=>({
...ds(e,n,[]),name:t});function c8(e,t){let n=e.map((a,u)=>m8(a,u,t)),r=ds(Il,t,n);if(e.some(a=>a.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:s}=r;return{...r,values:o.map(a=>a.slice(0,-1)),
widths:i.
slice(0,-1),formats:s.slice(0,-1)}}var d8=(e,t)=>{var n,r;return(r=(n=$n.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function m8(e,t,n){var i,s,a,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(s=(i=Gs.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?a:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Xi(e.date,n),(l=e.scoreTab)!=null?l:""]}function p8(e){let{language:t}=e,n=or.map(
s=>[s.word[t],wy(e,s)]),r=f.max(3,e.prizes.length),o=k.from({length:r},(s,a)=>{var u;return[`${fa[t]} ${a+1}`,
(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===((a=or.find(u=>u.key===
"plenaryDate"))==null?void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function wy(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Xi(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&k.
isArray(n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?void 0:a[1][r])!=null?u:
s}).join(", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function OD(e,t){let n=En(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(te))},
o=Ca.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=f8(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:h8(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=rp(i.competition).flatMap(c=>{var p,g;let d=[...a,...o].find(
b=>J[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(g=(p=e.get(d))==null?void 0:p.tab)!=null?g:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:En(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...g8(i.facts)]}}function f8(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=rr(r,e).map(B=>B.name),l=e.stages.flatMap(B=>r.filter(L=>L===
B.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(B=>a.get(
Kl(B))!=="use"),g=r.filter(B=>!p.includes(B)&&a.get(ya(B))!=="ignore"),b=ls(e),S=B=>{let L=B.map(s);
return{grids:L,structures:Sa(L,b,a,i),answers:a}},A=c?u:g.filter(B=>ts(B)||l.includes(B)),N={names:r.
filter(B=>a.get(ya(B))!=="ignore"),hidden:p,read:s},P=hy(e,t,n,S(A),N),I=c?[]:g.filter(B=>Nl(B)&&!A.
includes(B)),_="reason"in P&&["nothing","not-entries","not-scores"].includes(P.reason);if(
"questions"in
P){let B=p.filter(j=>ts(j)&&!a.has(Kl(j))),L=py(P.competition,S(B));return{...P,questions:[...P.questions,
...L]}}if(!_||I.length===0)return P;let M=hy(e,t,n,S([...A,...I]),N);return"reason"in M?P:M}var g8=e=>e.
flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;
return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:
100}}]});
function h8(e,t,n){return(e.length===Ca.length?["entries"]:e).map(o=>{let i=J[o][t.settings.language];
return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var vy="\u2713",
Ro=e=>`"${e.replace(/"/g,'""')}"`;function AD(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-v(n),s=x(v(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function ND(e,t,n){let r=Te(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Ro(
vy)};${o})`;return`=IF(COUNTIF(${r};${Ro(kn.id)})>0;${Ro(kn.id)};${i})`}function PD(e,t,n,r,o){
let i=u=>Te(e,u,t,1),s=u=>`COUNTIF(${i(r)};${Ro(u)})`;return`=${`${s(vy)}+${s(kn.id)}`}&${Ro(o.of)}&COUNTA(${i(
n)})&${Ro(o.done)}`}function ID(e,t,{min:n,max:r}){let o=Te(e,t),i=`AND(${o}>=${AD(n)};${o}<=${AD(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Ro(kn.id)})`}var $D=(e,t,n)=>{let r=`$${Te(e,t)}`;
return n==="complete"?`=${r}=${Ro(vy)}`:n==="recused"?`=${r}=${Ro(kn.id)}`:`=NOT(${r}="")`};m();var _D=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,FD=e=>e.filter(t=>t!=="").join(" \xB7 "),y8={title:(e,t,n)=>FD(
[e,_D(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,b8={title:(e,t,n)=>FD([e,_D(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,ky=e=>({id:y8,en:b8})[e];m();function w8(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function v8(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function xy(e,t,n){if(t.form!=="files")return[...e];let r=`${F(t.name)}|${Z(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:v8(w8(r+Z(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var yi={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,Ty=3,Do=Ty+
1,op=0,ip=1,k8=2,Jr=3,x8=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Sy=({min:
e,
max:t},n)=>{let r=o=>n==="id"?x(o).replace(".",","):x(o);return`${r(e)}\u2013${r(t)}`},T8=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Ey({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Sy(i,t)})`),o=n.some(i=>i.link!=="")?[yi.link[t]]:[];return{headers:[yi.code[t],
yi.status[t],yi.name[t],...r,yi.notesToCommittee[t],yi.notesToEntrant[t],yi.institution[t],...o],
widths:[
62,58,128,...r.map(T8),160,160,160,...o.map(()=>180)],scored:r.length}}var S8=e=>["code","status",
"name","institution","link"].some(t=>De(e,yi[t])),MD=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function LD(e){var n;let t=(
n=
e[Ty])!=null?n:[];return e.slice(Do).every(r=>r.every((o,i)=>{var s;return o===""||S8(x((s=t[i])!=null?
s:""))}))}var jD=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Cy(e,t,n){let{
headers:r,
scored:o}=Ey(n),i=k.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-Jr-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===ip?ND(t+u,Jr,
o):""))}}var Ry=(e,t)=>({top:Do,left:Jr,height:t-Do+1,width:e+2});function sp(e,t){let{criteria:n,
language:r}=e,
o=ky(r),i=(a,u)=>({top:Do,left:a,height:t,width:u}),s=i(op,Jr+n.length);return{table:i(op,Ey(e).headers.
length),progress:{row:0,column:0,formula:PD(Do,t,op,ip,o)},validations:zD(n).map(({from:a,count:u,
criterion:l})=>({
block:i(Jr+a,u),formula:ID(Do,Jr+a,l),help:o.rejected(Sy(l,r))})),colours:x8.map(([a,u])=>({block:s,
formula:$D(Do,ip,a),background:u})),open:Ry(n.length,Do+t-1)}}function zD(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function ap(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=ky(o),{headers:u,widths:l,scored:c}=Ey(e),d=xy(e.entries,t,
n),p=zD(r).map(({criterion:P})=>Sy(P,o)),g=sp(e,d.length),b=Cy(d,Do,e),S=P=>[P,...u.slice(1).map(()=>"")],
A=S("");return{name:oi(t,n),...g,headerRow:Ty,frozenColumns:k8,widths:l,formats:u.map((P,I)=>I===op?
"@":I>=Jr&&I<Jr+c?Ur:""),centred:u.flatMap((P,I)=>I===ip||I>=Jr&&I<Jr+c?[I]:[]),values:[A,S(a.title(
t.name,n,i)),S(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[S(g.progress.
formula),A,A,A,...b.formulas]}}m();m();function Dy(e){var n;let t=Ae().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var BD=e=>e.getEditors().map(t=>t.getEmail());function UD(e){
let t=Dy(e);return t===null||t.isWarningOnly()?null:BD(t)}function Vr(e,t){var r;let n=(r=Ae().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Hl(n,t),n.setUnprotectedRanges([]))}function Hl(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(BD(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var WD=e=>Dy(e)===null;function KD(e,t){let n=Dy(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function up(e){let t=Ae().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}m();var Oy="#d9e2f3";function ur(e){var t;for(let n=1;;n+=1){let r=Wh(
e.name,n),o=Ae().getSheetByName(r);
if(GD(o)){Dn({...e,name:r});return}let i=E8(o);if(Gh((t=i[0])==null?void 0:t[0])){C8(i,e)||HD(o,e),
qD(
r,e,o.getLastRow(),o.getLastColumn());return}}}function Dn(e){var t;HD((t=Ae().getSheetByName(e.name))!=
null?t:Ay(e.name),e),qD(e.name,e,0,0)}function Ay(e){let t=Ae().getActiveSheet(),n=Ae().insertSheet(
e,Ae().getSheets().length);return Ae().setActiveSheet(t),n}var GD=e=>e===null||e.getLastRow()===0;
function fn(e){
for(let t=1;;t+=1){let n=Wh(e,t);if(GD(Ae().getSheetByName(n)))return{name:n,grid:null};let r=je(n);
if(pn(r))return{name:n,grid:r}}}function E8(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.
getLastColumn())).getValues()}function C8([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return x(e[0]).endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function qD(e,t,n,r){let o=f.max(t.
values.length,n),i=f.max(t.widths.length,r),s=k.from({length:o},(a,u)=>k.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));Xt(e,0,0,s,t.formats)}function HD(e,t){
let n=t.
widths.length,r=t.headerRow+1;Co(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:s,value:a}of bi(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:s,
value:a}of bi(
t.formats))a!==""&&o>0&&e.getRange(r+1,i+1,o,s).setNumberFormat(a),YT(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Oy),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function bi(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var Un=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),ZD=({values:e,formulas:t},n)=>by(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),R8=e=>{var t;return(t=Ae(
).
getSheetByName(e))!=null?t:Ay(e)};function Ny(e,t){let n=R8(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Co(n,e.values.length+1,o.length),l>0&&
Un(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:g,length:b,value:S}of bi(
o))n.setColumnWidths(g+1,b,S);let d={...u,top:r,height:u.height+1};Un(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:g,length:b,value:S}of bi(o.map((A,N)=>a.includes(
N))))S&&Un(n,{...d,left:g,width:b}).setHorizontalAlignment("center");for(let{start:g,length:b,value:
S}of bi(
i))S!==""&&Un(n,{...u,left:g,width:b}).setNumberFormat(S);Un(n,{...d,height:1}).setFontWeight("bold").
setBackground(Oy),Un(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),JD(n,e),D8(n,ZD(e,i),l,c)}function D8(e,t,n,r){var a,u;let o=f.max(t.length,
n),i=f.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=k.from({length:o},(l,c)=>k.from({length:
i},
(d,p)=>{var g,b;return(b=(g=t[c])==null?void 0:g[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function JD(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Un(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Un(e,r)]).build()))}function VD(e,t,n){let r=Ae(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;Co(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Un(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of bi(
t.widths.map((g,b)=>s.includes(b))))p&&Un(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of bi(a))p!==""&&Un(r,{...l,left:c,width:d}).setNumberFormat(p);JD(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Un(r,{...l,top:f.max(l.top,i+1)}).setValues(
ZD(n,a))}var YD=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Da(e,t,n,r){var u;let o=Ae(
).
getSheetByName(e);if(o===null)return;let i=Un(o,t),s=o.protect();Hl(s,n);let a=YD(o,i);if(r==="")for(
let l of a)
l.remove();else{let l=(u=a[0])!=null?u:i.protect();l.setRange(i),Hl(l,[...n,r]),l.addEditors([r])}s.
setUnprotectedRanges([i])}function XD(e,t,n){let r=Ae().getSheetByName(e);if(r!==null)for(let o of YD(
r,Un(r,t)))Hl(o,n)}function QD(e,t){var n;(n=Ae().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var e2="judgeTabs",O8=9e3,A8=ln(G(),Qk([G(),G(),G()]));function lp(){var e;try{let t=lt(A8,C.parse(
(e=
We(e2))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var N8=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Py(e){let t=h.entries(e),n=()=>C.stringify(h.fromEntries(t));for(;N8(n())>
O8;)t.shift();qe(e2,n())}function Iy(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=jD(l);((o=(r=t[x(i)])==null?void 0:r[2])!=null?o:"")!==c&&QD(s,c),n[x(i)]=[a,u,c]}return n}
function $y(e,t){
if(e.size===0)return;let n=lp(),r=ql(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=Iy(o,n);C.stringify(i)!==C.stringify(n)&&Py(i)}function cp({stages:e,
judges:t},n=lp()){
var o;let r=new y;if(h.keys(n).length===0)return r;for(let[i,s]of ql()){let[a="",u=""]=(o=n[x(s)])!=
null?o:[],l=e.find(d=>F(d.name)===F(a)),c=t.find(d=>Z(d.code)===Z(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var t2="rowOrders",P8=9e3,I8=ln(G(),ln(G(),G()));function n2(){let e=We(
t2);try{let t=lt(I8,C.parse(
e!=null?e:"{}")),n=t.success?h.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(h.entries(o))]))}
catch{
return new y}}function ms({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(g=>[
g.code,g])),i=new w(r.flatMap(({code:g,tab:b})=>g==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=P8-2;for(
let g of t){
let{stage:b,judge:S,tab:A}=g,N=(c=n.get(b))==null?void 0:c.get(S),P=i.has(A)?N:(d=El(g,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(S.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[S]:P})}let u=C.stringify(s),l=h.fromEntries([...n].map(([g,b])=>[g,h.fromEntries(b)]));u!==
C.stringify(l)&&qe(t2,u)}m();var r2="understanding",$8=9e3,_8=oe({option:G(),kind:G(),params:ln(G(),
zd()),tab:G()}),F8=ln(G(),_8);
function _y(){let e=We(r2);try{let t=lt(F8,C.parse(e!=null?e:"{}"));return new y(t.success?h.entries(
t.data):[])}catch{return new y}}function o2(){let e=null,t=()=>(e!=null||(e=_y()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var i2=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function s2(e){let t=C.stringify(
h.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>$8?!1:(qe(r2,t),!0)}
function M8({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return lh({tab:r,
columns:o,
entries:i})}var L8=(e,t,n)=>[...eC(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...GT(e,t,n).map(({name:r,stage:o,judge:i,first:s}
)=>{
let a={judge:i.code,first:s,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:a}}),...qT(e,t,n).map(({name:r,stage:o,judge:i})=>{let s={judge:i.code,first:oi(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:s}})],j8=(e,t,n)=>HT(
e,t,n).
map(({name:r,judge:o})=>a2(r,o));function a2(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function tt(){var me,Pe;
let e=Ue(),
t=Ft(e),n=new y([...t].map(([de,ue])=>[de,je(ue)])),r=e.filter(de=>![...t.values()].includes(de)),o=Fy(
je),i=G8(kD),{answers:s,known:a}=o2(),u={names:r,isHidden:de=>i().includes(de),isColumnHidden:xD,
read:o,
answers:s},{reading:l,unwritten:c,facts:d,findings:p,questions:g}=OD(n,u),{competition:b}=l,S=cp(b),
A=la(b.entries),N=Fy(de=>{let ue=Al(o(de));return ue.length>0?ue:np(de)}),P=Fy(Ra),I=(de,ue)=>{let Ct=zT(
de,N(de.tab));return JT(Ct,ue)?VT(Ct,P(de.tab)):Ct},_=({stage:de})=>b.stages.filter(({name:ue})=>ue===
de).flatMap(ue=>Be(b,ue)),M=rr(r,b,S).filter(({stage:de})=>de.scoreTab===void 0),B=b.stages.flatMap(
({scoreTab:de})=>r.filter(ue=>z8(ue,de))),L=ls(b),j=[...M.map(({name:de})=>de),...B],z=Sa(j.map(o),L,
s),q=de=>{var ue,Ct;return(Ct=(ue=z.get(de))==null?void 0:ue.view)!=null?Ct:o(de)},H=K8(r,b,q,A),V=Qm(
r),Q=V===void 0?null:ep(o(V),b),K=[...M.map(({name:de,stage:ue,judge:Ct})=>{let we=Be(b,ue);return I(
ai(q(de),ue.name,Ct.code,we,A),we)}),...H.sheets.map(de=>I(de,_(de)))],ne=[...g!=null?g:Fl([...z.values(
)].
flatMap(de=>de.questions)),...gy(K,b.entries,s)];return{competition:b,decisions:(me=Q==null?void 0:Q.
decisions)!=null?me:[],sheets:K,orders:n2(),protectedTabs:TD().filter(de=>!De(de,J.corrections)),own:
S,
findings:[...l.findings,...M8(l),...L8(e,b,S),...j8(r,b,S),...H.findings,...p,...ne.map(W8),...l.tables.
criteria!==null&&b.criteria.length===0&&B8(z)?[U8(l.tables.criteria.tab)]:[],...(Pe=Q==null?void 0:Q.
findings)!=null?Pe:[]],questions:ne,given:a(),locate:ZT(l),unwritten:ne.length>0?[]:c,facts:d}}var z8=(
e,t)=>t!==
void 0&&F(e)===F(t),B8=e=>[...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));
function U8(e){
return{code:"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:
"no-rows",allowed:[]}}}var W8=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",
severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function K8(
e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let s=e.find(l=>{var c;
return F(
l)===F((c=i.scoreTab)!=null?c:"")});if(s===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:a,strangers:u}=iD(n(s),i,it(t,i),Be(t,i),r);return{
sheets:a,
findings:u.map(l=>a2(s,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function G8(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function Fy(e){let t=new y;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var dp=(e,t,n)=>n(C.stringify([e,
...t])).slice(0,16),u2=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
dp(n,r,t):o,"");function l2(e,t){let n=[],r="",o=!1;for(let{row:i,texts:s,chain:a}of e){let u=dp(r,s,
t);a===""&&o&&n.push({row:i,reason:"unsealed"}),a!==""&&a!==u&&n.push({row:i,reason:"altered"}),a!==
""&&(o=!0),(a!==""||!o)&&(r=a===""?u:a)}return n}m();m();var Oa=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["undo",$("urungkan perbaikan","undo fix")]];var c2=["at","by","action","detail",
"run","hash","stage"],mp=e=>c2.map(e),q8=["compute","documents",
void 0],d2=e=>{var t;return!q8.includes(vn((t=e[c2.indexOf("action")])!=null?t:"",Oa))};m();var Zl={
part:"history",tab:J.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function m2(e){var o,i,s;let t=e===null?null:yt(
e,Zl),n=[],r=[];for(let{row:a,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>U(u(d));r.push(
{row:a,texts:mp(l),chain:l("chain")});let c=vn(l("action"),Oa);c!==void 0&&n.push({at:Dl(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(s=t==null?void 0:t.columns)!=null?s:
new y}}m();m();m();m();function Jl(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[
",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var H8={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},p2=(
e,{language:t})=>X(e.map(({entry:n,status:r})=>`${n} ${H8[t][r]}`),
t);function f2(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Aa=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
g2={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${f2(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Aa(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${f2(
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
removed:n},r)=>{let o=p2(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=p2(e,t);return t.
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
r)}${l}.`)}};m();m();var h2={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},Z8={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},My=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),y2=(e,t)=>h2[t][e],
b2=(e,t)=>Z8[t][e];function Na(e,t,n=!1){let r=h2[t][e].split(" ").map(My).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var J8=6,V8=BigInt(0);function Y8(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==V8)return!1;return!0}
function Pa(e,t,n){if(Y8(e,n))return n;let r=Vt(t(e),n);for(let o=n;o<n+J8;o+=1){let i=e.map(s=>kr(s,
o));if(Vt(t(i),n)===r)return o}return n+2}var pp=new Fe(0),Ly=(e,t,n)=>Tn(xr(e,t),n);function w2(e,t,
n){let r=n;if(Yt(e,t)===0)return r;for(;Vt(
e,r)===Vt(t,r);)r+=1;return r}var Vl=(e,t)=>pa[e].name[t];function Yl(e,t,n,r){let o=w2(e.value,t,e.
metric==="majority"?0:n);return[Ly(e.value,o,r),Ly(t,o,r)]}function v2(e,t,n){let r=y2(n,e),o=new y,
i=(s,a)=>Ly(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:My(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,w2(s,pp,t)),plain:s=>Tn(xr(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=Pa(a,dn,t),c=n==="points"&&a.length>2?Pa([...a].sort(Yt).slice(1,-1),dn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var k2={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=X(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var x2={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},X8={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function Q8(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var s,a;return i.
weight.equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var fp=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function e4(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var T2={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:s,points:a,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${li[e].score[c]}`:"",g=i(p===""?" dari":""," of"),b=t.length,S=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
A=o.once(n,()=>Q8(n,o));return`${s} ${a(r)}${p}${g} ${S} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${fp(e.highest,
"tertinggi",t)} dan ${fp(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${fp(e.highest,
"highest",t)} and ${fp(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>e4(i,n,t)),o=n(dn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,
origin:l}=t,c=Pa([e,a],([S,A])=>S.add(A),i),d=r(e,c),p=r(a.abs(),c),g=`\u03BB = ${o(u)}, ${X8[s][l]}`;
if(Vt(a.abs(),c)===Vt(pp,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${g}).`,`The correction for severity leaves the mean ${d} as it is (${g}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${g}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${g}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${x2.id[t]}.`,`Judge ${e} is not counted: ${x2.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${X(e,"id")}.`,`Without scores of ${X(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,
plain:a,decimals:u})=>{let l=p=>{var g;return(g=Kd(e.map(({weight:b},S)=>({weight:b,score:p[S]}))))!=
null?g:pp},c=Pa(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var S2=({metric:e,criterion:t},{language:n})=>t===void 0?Vl(e,n):`\u201C${t}\u201D`,t4=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function n4(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${t4(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${X(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${X(o,"en")}).`)}var E2={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=Yl(n,r.value,l,c),g=S2(n,
i),b=o.length===0?"":n4(o,i),S=u(e),A=X(t,c);return s(`${a} ${S} sama pada ${A}; ditentukan oleh ${g}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${S} is shared by ${A}; decided by ${g}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=X(t,u),d=n.map(g=>`${S2(g,r)} ${Yl(g,g.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var r4={...T2,...E2,...k2,
...g2};function o4({code:e,params:t},n){return r4[e](t,n)}function C2(e,t,n="points"){let r=v2(e,f.max(
2,t),n);return o=>o.map(i=>o4(i,r)).join(" ")}function R2(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Vl("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=Yl(i,s.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:Vl(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var ps=(e,t)=>li[e].name[t];var i4={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Je(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Je(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${ps(e,"id")}`,
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},s4={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${Je(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Je(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${ps(e,"en")}`,hash:
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},se=e=>e==="id"?i4:s4,fe=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function fs(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function D2(e,t,n){let r=fs(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:_t(),at:ct(),by:$e(),hash:e,provisional:t},isNew:!0}}function dt(e){let{name:t,grid:n}=fn(J.
history[e]);return{name:t,exists:n!==null,...m2(n)}}var gp="chain";function Qt(e,t,n){var c,d,p,g;Rn(
);
let r={stage:"",...t},o=(d=(c=Oa.find(([b])=>b===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:nr(r.at),action:o},s=mp(b=>i[b].trim()),a=dp(a4(e),s,cn),u=e.exists?l4(e,n):u4;if(e.exists){
let b=k.from({length:f.max(...u.values())+1},()=>"");for(let[S,A]of u)b[A]={...i,chain:a}[S];Xt(e.name,
Zr(e.name),0,[b])}else{let b=se(n).tabs,S=Zl.columns.map(A=>({header:A.header[n],width:A.width,value:
N=>N[A.
key]}));Dn(Pt(e.name,b.history,b.historyOrigin,S,[{...i,chain:a}],0))}Rn(),qe(gp,a);let l={row:((g=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?g:2)+1,texts:s,chain:a};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function a4({exists:e,links:t}){let n=e?We(gp):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:u2(t,cn)}var u4=new y(Zl.columns.map(({key:e},t)=>[e,t]));
function l4({
name:e,headerRow:t,columns:n},r){let o=Zl.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===
0)return new y(n);let i=f.max(...n.values())+1;return Xt(e,t,i,[o.map(({header:s})=>s[r])]),new y([
...n,
...o.map(({key:s},a)=>[s,i+a])])}m();m();var hp=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},yp=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function O2(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(x(t)),null}}function A2(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var c4=e=>e instanceof E&&
"problem"in e;function he(e){throw h.assign(new E(e.message),{problem:e})}
function le(e){var t;try{return{answer:e()}}catch(n){if(c4(n))return{problem:n.problem};let r=n instanceof
E?n.message:x(n),o=hp(r);if(o.length>0){let i=se(Qe()).problems.scopeMissing(o.join(", "));return{
problem:fe(
"SCOPE_MISSING",i,yp())}}return console.error(n instanceof E&&(t=n.stack)!=null?t:r),{problem:fe(
"UNEXPECTED",se(Qe()).problems.unexpected(r))}}}var jy="language";function gt(e){let t=O2(jy);return t===
"id"||t==="en"?t:e}var Qe=()=>gt(rx().startsWith("en")?"en":"id");function be(){Ud()||he(fe(
"NOT_ALLOWED",se(Qe()).problems.notAdmin($e())))}function Se(e){let t=ox(e);return t===null?he(fe(
"BUSY",se(
Qe()).problems.busy)):t.done}function ye(e,t){let n=lt(e,t);return n.success?n.data:he(fe(
"BAD_REQUEST",se(Qe()).problems.badRequest))}m();m();var d4=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),m4=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function at(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:s,hash:a,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:a,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(m4)]},e.map(({name:n})=>d4(n)))}var Nr=(e,t)=>e.find(n=>n.stage===
t);m();var N2={part:"corrections",tab:J.corrections,columns:[{key:"id",header:$("Nomor Perbaikan",
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
P2=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],I2=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],Xl=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function $2(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([g])=>g===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:nr(l.at),answeredAt:nr(l.answeredAt),old:i(l.before),kind:s(P2,l.
kind),status:s(I2,l.status),before:C.stringify(l.before)}),u=N2.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Pt(t,r,o,u,e.map(a),0)}function _2(e){var n;let t=e===null?
null:yt(e,N2);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
s]=[vn(o("kind"),P2),vn(o("status"),I2)],a=p4(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:Dl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:s,
answeredAt:Dl(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function p4(e){try{let{cell:t,format:n}=C.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Pr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ae(e,t):W(e,t),wi=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ae(v((e*100).toPrecision(12)),n)}%`:Pr(e,n),zy=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,f4={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,g4={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,gs=e=>e==="id"?f4:g4;function Oo({language:e}){let{name:t,grid:n}=fn(J.corrections[e]);return{name:
t,isNew:n===null,list:_2(
n)}}function hs(e,t,{language:n,admins:r}){let o=gs(n);return ur($2(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>wi(i,s,n))),e.isNew&&(Vr(e.name,r),up(e.name)),Rn(),{...e,isNew:!1,list:t}}m();
m();function Ia(e,t){let n=e!=null?e:"";return te(t)?te(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var bp=(e,t)=>U(e)===U(t),h4=864e5,y4=R.UTC(1899,11,30);function b4({date:e}){let t=(o,
i)=>v(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-y4)/h4+
r/86400}var F2=e=>typeof e=="object"?b4(e):typeof e=="boolean"?x(e):e,M2=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function L2(e){let[{values:t},n,r]=[je(e),np(e),Ra(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function Ao(e){
var n;let t=Ae().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var j2=(e,t,n)=>{var r;(r=Ae().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},z2=(e,t,n,r)=>Xt(e,t,n,r);m();function By(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function B2(e){for(let[t,n]of By(e,r=>r.tab))for(let[r,o]of By(n,i=>i.format))r!==void 0&&j2(t,o.map(
({at:i})=>Te(i.row,i.column)),r)}function U2(e){let t=n=>n.format==="General";B2(e.filter(t));for(
let[
n,r]of By(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of aa(r.map(({at:l})=>l)))z2(n,i,s,k.from({length:a},(l,c)=>k.from({length:
u},
(d,p)=>{var g;return(g=o.get(`${i+c},${s+p}`))!=null?g:""})))}B2(e.filter(n=>!t(n)))}function Ql(e,{
sheets:t}){var s,a,u;let[n]=Br(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function $a(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?bp:Ia;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function ys(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:L2(t);return e.set(t,n),n}}function Uy(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
M2(
o.format);return r?{tab:t,at:n,value:F2(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function w4(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=Xl(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Wy(e,t){
var o;let n=new w(
t.map(({action:i,run:s,stage:a})=>C.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of w4(i)){
let a=C.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var v4=e=>/data validation|validasi data/i.test(x(e));
function Ky(e,t){try{return U2(e),Rn(),!0}catch(n){if(!t&&!v4(n))throw n;return console.warn(x(n)),!1}
}
function ec(e,t,n,r=!1){let{settings:o}=e.competition,i=Wy(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:S,list:A})=>A.filter(({status:N})=>S==="confirm"||S==="undo"||S===
"fix"&&N==="applied").map(N=>({one:N,action:S,place:Ql(N,e)}))),a=S=>s.map(({one:A,place:N})=>N===null||
!Ao(N.tab)?"other":$a(A,N.at,S(N.tab))),u=a(ys()),l=s.flatMap(({one:S,action:A,place:N},P)=>{let I=A===
"undo";return N!==null&&u[P]===(I?"after":"before")?[Uy(S,N.tab,N.at,I)]:[]}),c=Ky(l,r),d=c?null:a(
ys()),
p={fix:new w,undo:new w};for(let[S,{one:A,action:N}]of s.entries()){let P=d==null?void 0:d[S];N==="fix"&&
(c?u[S]==="other":P!=="after")&&p.fix.add(A),N==="undo"&&P==="after"&&p.undo.add(A)}let g=t;if(p.
fix.size+p.undo.size>0){let S=t.list.filter(A=>!p.fix.has(A)).map(A=>p.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);g=hs(t,S,o)}let b=n;for(let{list:S,...A}of i){let N=S.filter(
I=>!p.
fix.has(I)&&!(A.action==="undo"&&p.undo.has(I))),P=k4(N,A.action==="undo",o.language).join("; ");N.length>
0&&(b=Qt(b,{...A,detail:P,hash:""},o.language))}return{ledger:g,history:b}}var k4=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:s})=>{let[a,u]=[wi(i.cell,i.format,n),Pr(s,n)];return t?zy(r,o,u,a):zy(r,o,a,u)}
);m();function x4(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Ia(
u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function wp(e,{
statuses:t,corrections:n}){var d,p,g,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(S=>S.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=Br(a).map(S=>({at:S,status:x4(n,s,Te(S.row,S.column),
o)})),c=l.filter(S=>S.status==="offered");return{id:C.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:S})=>S),
status:c.length>0?"offered":(b=(g=l[0])==null?void 0:g.status)!=null?b:"offered"}}function vp({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Pr(n,i),
now:t.now,confirm:s,status:o}}m();var T4=oe({id:G(),accept:Xe(),at:G(),by:G()}),S4=Ze(T4),Gy=e=>`fixAnswers:${e}`,
E4=8e3;function _a(e){
let t=We(Gy(e));try{let n=lt(S4,C.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function W2(e,t){let n=C.stringify([..._a(e),t]);return n.length>E4?!1:(qe(Gy(e),n),!0)}var K2=e=>qe(
Gy(e),"[]"),Fa=e=>e.filter(t=>t.status==="waiting");function G2(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function gn(e=t=>t()){let t=tt(),{settings:n}=t.competition,
r={workbook:t,history:dt(n.language),ledger:Oo(
n)};return C4(r)?r:e(R4)}function C4({history:e,ledger:{list:t}}){let n=new w(Fa(t).map(({judge:r})=>r));
return Wy(t,e.rows).length===0&&[...n].every(r=>_a(r).length===0)}function R4(){let e=tt(),{settings:
t}=e.
competition,n=Oo(t),r=[...new w(Fa(n.list).map(({judge:a})=>a))],o=r.flatMap(_a),i=o.length===0?n:hs(
n,G2(n.list,o),t),s=ec(e,i,dt(t.language),!0);for(let a of r)K2(a);return{...s,workbook:tt()}}var tc=(
{
workbook:e,history:t,ledger:n})=>({statuses:at(e.competition.stages,t.rows),corrections:n.list});
function q2(e,t=Dt(
e.workbook,{provisional:!1}).findings){let n=tc(e);return t.flatMap(r=>{let o=wp(r,n);return o===null?
[]:[o]})}function qy({workbook:e,history:t,ledger:n}){let r=at(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
s=i[i.length-1],a=s===void 0?[]:i.filter(u=>Xl(u)===Xl(s));return a.every(({stage:u})=>o(u))?
a:[]}var nc="marked";function H2(e,t){var o;let[n,...r]=qy(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Fa(e.ledger.list).map(i=>({...Hy(i,t),judge:i.judge})),marked:((o=We(nc))!=
null?o:"")!==""}}var Hy=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>({tab:e,cell:t,entry:
n,
criterion:r,old:wi(o.cell,o.format,s),now:Pr(i,s)});m();m();m();m();var Z2={id:e=>`Kode peserta ${W(
e.code,"id")} dipakai lebih dari sekali (baris ${X(e.rows.map(x),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${W(e.code,"en")} is used more than once (rows ${X(e.rows.map(x),"en")}). Give every entry a code of its own.`}
;m();var J2={id:e=>`Nama inovasi ${W(e.name,"id")} dipakai oleh beberapa peserta (${X(e.codes,"id")}; baris ${X(
e.rows.map(x),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${W(e.name,"en")} is used by several entries (${X(e.codes,
"en")}; rows ${X(e.rows.map(x),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var V2={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var Y2={
id:e=>e.of==="entry"?`${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${J.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${J.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${W(e.one,"en")} and ${W(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${J.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${W(e.one,"en")} and ${W(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${J.judges.en}. Nothing is ranked until then.`}
;m();var X2={id:e=>`${re(e.judge,"id")} menilai ${es(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${re(e.judge,"en")} has scored ${es(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var Q2={id:e=>`${re(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${re(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var eO={id:e=>`${re(e.judge,"id")} tidak menilai ${es(e.where,"id")} (BK).`,en:
e=>`${re(e.judge,"en")} is recused from ${es(e.where,"en")} (BK).`};m();var tO={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ae(
e.low,"id")}\u2013${ae(
e.high,"id")}, batasnya ${ae(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ae(
e.low,"en")}\u2013${ae(e.high,"en")}, the limit is ${ae(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var nO={id:e=>`Nilai juri ${X(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${X(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function D4({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${X(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function O4({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${X(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var rO=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),oO={id:e=>`Kelompok juri ${rO(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${D4(
e)}`,en:e=>`The groups of judges ${rO(e)} share no entry, so their severity cannot be compared. ${O4(
e)}`};m();m();m();m();var iO={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",missing:"winners"};m();var sO={name:{id:"Daftar hadir",en:"Attendance lists"},phase:
"before",missing:"guests"};m();var aO={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var uO={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var lO={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var cO={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var dO={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var mO={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var pO={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var fO={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var gO={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var hO={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var yO={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var bO={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var wO={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var kp={"tata-cara":yO,pernyataan:dO,undangan:wO,"daftar-hadir":sO,"lembar-nilai":lO,"berita-acara":
iO,
sk:pO,pengumuman:cO,piagam:mO,gabungan:aO,surat:fO,"surat-daftar":gO,"tanda-terima":hO,"umpan-balik":
bO,
laporan:uO};var vO=(e,t)=>kp[e].name[t];var kO={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Zy=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${vO(e,"id")}\u201D yang dibuat: ${kO.id[kp[e].missing]}.`:`No document \u201C${vO(
e,"en")}\u201D was made: ${kO.en[kp[e].missing]}.`;var xO={id:e=>Zy(e.kind,"id"),en:e=>Zy(e.kind,
"en")};m();var TO={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Je((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${W(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Je(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${W(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var SO={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${X(
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
e.reason]}};m();m();m();var A4=[...Eh,ca,os];function Ma(e,t){let n=or.find(a=>a.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${fa[t]} ${o!=null?o:""}`.trim();let i=A4.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function rc(e,t,n){var i,s;let r=or.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:Ma(e,n)}function EO(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Eh.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var La=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ae(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?W(e.replace(/\./g,","),t):W(e,t),N4={version:{id:"versi aturan",en:"rules version"}};
function P4({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Ma(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=N4[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Ma(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var I4=(
e,t)=>{
var n,r;return(r=(n=Qo.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function $4(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=C.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}
catch{
return e}}function xp(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=P4(e,t);if(r===
"order")return`${a} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:s:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${a}: ${s===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return s===null?
`${a}: ${n("dihapus","taken out")}${i===""?"":` (${La(i,t)})`}`:`${a}: ${n("ditambahkan","put in")}${s===
""?"":` (${La(s,t)})`}`}let u=l=>La(typeof l!="string"?l:r==="setting"?rc(l,o,t):r==="entry"&&o==="status"?
I4(l,t):$4(l),t);return n(`${a}: semula ${u(i)}, kini ${u(s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}
var _4=5;function ja(e,t){if(e.length===0)return"";let n=e.slice(0,_4).map(o=>{let i=[o.tab,o.cell].
filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${xp(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var CO={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Je(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${ja(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${Je(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${Je(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${ja(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${Je(
e.computed,"en")}). Compute again before making documents.`};m();var RO={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${ja(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${ja(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var DO={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${X(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${X(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var OO={id:e=>`${e.entry} ada lebih dari sekali di tab ${re(e.judge,"id")} (baris ${X(e.rows.map(
x),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${re(e.judge,"en")} more than once (rows ${X(
e.rows.map(x),"en")}). Keep one row.`};m();var AO={id:e=>`Di tab ${re(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${X(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${re(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${X(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var NO={id:e=>`Kode ${e.entry} di tab ${re(e.judge,"id")} bernama ${W(e.written,"id")}, di tab Peserta ${W(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${W(e.written,"en")} in the tab of ${re(e.judge,"en")}, but ${W(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var PO={id:e=>`Kode ${Sn(W(e.entry,"id"),e.more,"id")} di tab ${re(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Sn(W(e.entry,"en"),e.more,"en")} in the tab of ${re(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var IO={id:e=>`Baris${e.name===""?
"":` ${W(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${W(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var $O={id:e=>`Rumus salah (${Sn(e.value,e.more,"id")}): ${re(e.judge,"id")}, ${Rt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Sn(e.value,e.more,"en")}): ${re(e.judge,"en")}, ${Rt(e.where,
"en")}. Type the score.`};m();var _O={id:e=>`Nilai ${re(e.judge,"id")} untuk ${Rt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${re(e.judge,"en")}\u2019s score of ${Rt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var FO={id:e=>`Nilai ${re(e.judge,"id")} untuk ${Rt(e.where,"id")} terbaca sebagai tanggal ${Sn(
Je(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ae(e.likely,"id")})`}.`,en:e=>`${re(e.judge,"en")}\u2019s score of ${Rt(e.where,"en")} was read as the date ${Sn(
Je(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ae(e.likely,"en")})`}.`};m();var MO={id:e=>`${re(e.judge,"id")} belum menilai ${Rt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${re(e.judge,"en")} has not scored ${Rt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var LO={id:e=>`${Sn(W(e.value,
"id"),e.more,"id")} bukan nilai (${re(e.judge,"id")}, ${Rt(e.where,"id")}). Ketik ${ae(e.min,"id")}\u2013${ae(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Sn(
W(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${re(e.judge,
"en")}, ${Rt(e.where,"en")}). Enter ${ae(e.min,"en")}\u2013${ae(e.max,"en")}, or BK for a conflict of interest.`}
;m();var jO={id:e=>`Nilai ${Sn(ae(e.value,"id"),e.more,"id")} di luar ${ae(e.min,"id")}\u2013${ae(e.max,
"id")} (${re(e.judge,"id")}, ${Rt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Sn(ae(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ae(e.min,
"en")}\u2013${ae(e.max,"en")} (${re(e.judge,"en")}, ${Rt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var zO={id:e=>`Nilai ${ae(e.value,"id")} dari ${re(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ae(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${re(
e.judge,"en")}\u2019s ${ae(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ae(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var BO={id:e=>`Nilai di tab ${re(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${re(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var UO={id:e=>`${re(e.judge,"id")} tampaknya memakai skala lain untuk ${X(e.criteria,"id")}: tertinggi ${ae(
e.highest,"id")}, juri lain biasanya ${ae(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${re(e.judge,"en")} seems to use another scale for ${X(e.criteria,"en")}: at most ${ae(e.highest,
"en")}, other judges usually ${ae(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var WO={id:e=>`Nilai ${W(e.value,"id")} tersimpan sebagai teks (${re(e.judge,"id")}, ${Rt(e.where,
"id")}). Ketik ulang ${ae(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${W(e.value,
"en")} is stored as text (${re(e.judge,"en")}, ${Rt(e.where,"en")}). Retype ${ae(e.number,"en")} in a cell formatted as a number.`}
;m();var KO={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},GO={id:e=>`Total ${re(
e.judge,"id")} untuk ${e.entry} tertulis ${ae(e.value,"id")}, padahal ${KO[e.basis].id} ${ae(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${re(e.judge,"en")}\u2019s total for ${e.entry} says ${ae(e.value,"en")}, but ${KO[e.basis].en} is ${ae(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function F4({entries:e,whole:t},n){let r=X(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${X(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${X(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var HO=6;function M4({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${X(
t,"id",HO)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function L4({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${X(t,"en",HO)}. Consider \u201CMethod\u201D = adjusted.`}
function qO(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return F4(e,t);case"uneven-judges":return t==="id"?M4(e):L4(e);case"passing-score-unit":
{let r=ae(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var ZO={id:e=>qO(e,"id"),en:e=>qO(
e,"en")};m();var JO={id:e=>`Maksimum dianggap ${ae(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ae(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var j4={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${rh(e,"id")}`,en:e=>`is not a known choice; use ${rh(
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
};function z4(e,t){let n=W(EO(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function VO({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return z4(e,o);let i=typeof t==
"string"?rc(t,e,o):t,s=r.map(a=>rc(a,e,o));return`${W(Ma(e,o),o)}${i===""?"":` = ${W(i,o)}`} ${j4[n][
o](
s)}.`}var YO={id:e=>VO(e,"id"),en:e=>VO(e,"en")};m();var XO={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},QO={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${W(e.value,"id")} `}${XO[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${W(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${XO[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var eA={id:e=>`Kriteria ${W(e.criterion,"id")} ada di lebih dari satu kolom (${X(e.columns,"id")}) pada tab ${re(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${W(e.criterion,"en")} is in more than one column (${X(
e.columns,"en")}) of the tab of ${re(e.judge,"en")}. Keep one.`};m();var tA={id:e=>`Tab ${re(e.judge,
"id")} tidak punya kolom untuk kriteria ${W(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${re(e.judge,"en")} has no column for the criterion ${W(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var nA={id:e=>`Tahap ${W(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${W(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var rA={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${W(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${W(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(
t=e.judge)!=null?t:""} (${W(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?"the same settings":`judge ${e.judge}`}: this one and ${W(e.first,
"en")}. Delete or rename one of them.`}};m();var oA={id:e=>`Tab ${re(e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
en:e=>`The tab of ${re(e.judge,"en")} has no score yet. Ask the judge to fill it in.`};m();m();var iA=(
e,t)=>X(e.map(n=>ae(n,t)),t),bs=(e,t)=>X(e.map(n=>W(n,t)),t,8),za=(e,t)=>e===null?"":` ${t} ${e}`,
B4={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${bs(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${W(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${bs(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${X(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${J.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${za(e,"tahap")}: ${bs(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(
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
n,"tahap")}: ${iA(e,"id")}, ${t===
"written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${W(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${W(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},U4={JUDGE_TABS:({tabs:
e})=>`${e.
length===1?"1 judge tab":`${e.length} judge tabs`}: ${bs(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,
judges:n})=>`The scores of ${n.length} judges stand in one tab, ${W(e,"en")}, ${{groups:
"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${bs(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${X(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${J.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${za(e,"of stage")}: ${bs(t,
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
"of stage")}: ${iA(e,"en")}, ${t===
"written"?"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?
"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${W(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({
tab:e,reason:t})=>`The tab ${W(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},
W4={id:B4,en:U4};function K4({kind:e,params:t},n){return W4[n][e](t)}var sA=(e,t)=>K4(e,t),G4={
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
q4={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${J.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${J.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Jy(e,t){
if(e===void 0)return"";let n=(t==="id"?G4:q4)[e.reason](bs(e.tabs,t));return n===""?"":` ${n}`}var aA={
id:e=>e.judge===null?`Tab ${W(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${Jy(
e.why,"id")}`:e.within?`Tab ${W(e.tab,"id")} tidak memuat nilai ${re(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${W(e.tab,"id")} untuk ${re(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${W(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${Jy(
e.why,"en")}`:e.within?`The tab ${W(e.tab,"en")} holds no scores of ${re(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${W(e.tab,"en")} for ${re(e.judge,"en")}. Make it, or correct its name.`};m();var uA={
id:e=>`Tab ${re(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${re(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var lA=(e,t,n)=>X(e.map((r,o)=>{var i;return`${r} ${ae((i=t[o])!=null?i:0,n)}`}),n,8),H4={
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
,Z4={unnamed:"has no header, but holds numbers","some-tabs":
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
,cA=e=>[1,10,100].includes(e),dA=(e,t)=>X(e.map(n=>W(
n,t)),t,4),mA={id:{old:"bernama seperti salinan atau tab lama",time:"menyebut tahun atau masa lain",
unlike:"tidak bernama seperti tab juri lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs"}},pA={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},J4={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===
""?"":` ${W(e,"id")}`} ${H4[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${J.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${W(e,"id")} ${pA.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=lA(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${cA(n)?"tidak terbaca pasti":`berjumlah ${ae(
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
reason:t})=>`Tab ${W(e,"id")} berisi nilai seperti tab juri, tetapi ${mA.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${dA(e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${W(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${X(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({row:
e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${X(e.map(t=>W(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,V4={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===
""?"":` ${W(e,"en")}`} ${Z4[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${J.criteria.
en}; if not, answer that it does not count.`:"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${W(
e,"en")} ${pA.en[n]}. Is it an entry?`,WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=lA(e,t,"en");return{headers:`The weights in the headers (${i}) ${cA(n)?
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
reason:t})=>`The tab ${W(e,"en")} holds scores like a judge's, but ${mA.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${dA(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${W(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${X(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${X(e.map(t=>W(t,"en")),"en",
4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,Y4={id:J4,en:V4},X4=({kind:e,params:t},n)=>Y4[n][e](
t),Ba=(e,t)=>X4(e,t),Q4={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:
"All equal"},criteria:{id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:
"The same entry"},use:{id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:"They are judges"}
},
fA=(e,t)=>Q4[e][t];var gA={id:({question:e})=>Ba(e,"id"),en:({question:e})=>Ba(e,"en")};var Vy={
TAB_MISSING:aA,UNDERSTANDING_OPEN:gA,TAB_EMPTY:oA,TAB_UNPROTECTED:uA,TAB_COPY:rA,STAGE_NOT_BEGUN:nA,
COLUMN_MISSING_CRITERION:tA,COLUMN_DUPLICATE_CRITERION:eA,ROW_MISSING_ENTRY:AO,ROW_WITHOUT_CODE:IO,
ROW_UNKNOWN_ENTRY:PO,
ROW_DUPLICATE_ENTRY:OO,ROW_NAME_MISMATCH:NO,SCORE_ROWS_PERMUTED:BO,SCORE_MISSING:MO,SCORE_NOT_NUMBER:
LO,
SCORE_TEXT_NUMBER:WO,SCORE_IS_DATE:FO,SCORE_OUT_OF_RANGE:jO,SCORE_ERROR:$O,SCORE_FORMULA:_O,
SCORE_SCALE_SUSPECT:UO,
SCORE_OUTLIER:zO,TOTAL_MISMATCH:GO,JUDGE_NO_VARIANCE:Q2,JUDGES_IDENTICAL:nO,JUDGES_DISAGREE:tO,
JUDGE_CONFLICT:X2,
JUDGE_RECUSED:eO,ENTRY_UNSCORED:V2,PANEL_DISCONNECTED:oO,ENTRY_DUPLICATE_CODE:Z2,
ENTRY_DUPLICATE_NAME:J2,
NAMES_SIMILAR:Y2,SETTING_INVALID:YO,WEIGHTS_INVALID:QO,SCALE_ASSUMED:JO,METHOD_CAUTION:ZO,
RULE_CHANGED_AFTER_SCORING:RO,
TIE_AT_CUT:DO,PLENARY_CONFLICT:SO,OBJECTION_OPEN:TO,RESULT_STALE:CO,NO_DOCUMENT:xO};var Ua=({code:e}
)=>!Vy[e].confidential,e6=Vy;function t6({code:e,params:t},n){return e6[e][n](t)}var lr=(e,t)=>t6(
e,t);function hA(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var n6={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Wa={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},r6=["error","warning","info"],Yy=e=>r6.
flatMap(t=>e.filter(n=>n.severity===t));function Tp(e,t,n,r,o){let i=J.findings[t],s=[{header:Wa.severity[
t],
width:100,value:a=>n6[a.severity][t]},{header:Wa.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:Wa.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:Wa.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:Wa.message[t],width:560,value:o},{
header:Wa.
code[t],width:220,value:a=>a.code}];return Pt(i,n,r,s,Yy(e),0)}m();m();function yA(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new w;return[...e].reverse().flatMap(r=>{let o=sm(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,_,M;let{entry:c,rank:d,score:p,decision:g,category:b,categoryRank:S}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let A=(_=t.get(c.code))!=null?_:null,N=(M=g==null?void 0:g.rank)!=null?M:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:A,category:b,categoryRank:
S}})})}m();var ws={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},o6={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function Xy({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=F(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(F(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new w(e.map(u=>F(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,g;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(g=(p=u[0])==null?void 0:p.unitType)!=null?g:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function Qy(e){let t=Xy(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function bA(e){if(e.institutions.length===0)
return null;let t=Xy(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Qy(e),
absent:t.
map(n=>n.institution.name)}}function wA(e,t,n,r){let o=s=>{var a,u;return(u=(a=$n.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:ws.institution[t],width:280,value:s=>s.institution.name}
,
{header:ws.parent[t],width:220,value:s=>s.institution.parent},{header:ws.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:ws.required[t],width:80,value:s=>o(s.institution.required)},{header:ws.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:ws.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:ws.status[t],width:180,value:s=>o6[s.status][t]}];return Pt(J.coverage[
t],
n,r,i,Xy(e),1)}m();m();var Sp=e=>e>0?`0.${"0".repeat(e)}`:"0",Ka=(e,t)=>v(Vt(e,t))/10**t;var Yr={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function vA(
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
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Sp(n),value:l=>Ka(l.score,n)}
,
{header:Yr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Yr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Pt(J.finalRanking[t],o,i,u,e,3,s)}m();var eb=(e,t,n,r)=>Pt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var i6={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},s6='"Rp"#,##0',a6=$("belum ditetapkan","not settled"),u6=$("ya","yes"),
l6=$("tidak","no");function kA(e,t){let{language:n,decimals:r}=t,o=Sp(r),i=(c,d,p,g="")=>({header:i6[
c][n],
width:d,value:p,format:g}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Ka(c,r)},i("advances",80,({advances:c})=>(c?u6:l6)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>c6(c,n),s6)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Ka(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Ka(p,r)}}))];return Pt(t.
name,t.title,t.origin,l,s,3,t.layout)}function c6(e,t){return e===null?"":e==="open"?a6[t]:e.amount}
function xA(e,t,n,r){let{settings:o,stages:i}=e,{language:s}=o,a=se(s).tabs,u=en(e),{marked:l,origin:
c}=TA(
e,r),d=Ue();ur(Tp(t.findings,s,l+a.findings(u),c,S=>lr(S,s)));let p=tb(e,t.results,n,r);for(let S of p)
ur(S);let g=S=>d.includes(S)&&p.every(A=>A.name!==S);for(let S of i){let A=Rl(S,i,s),N=l+a.ranking(S.
name,u);g(A)&&ur(eb(A,N,c,a.notRanked(S.name)))}let b=J.finalRanking[s];if(i.length>1&&g(b)&&ur(eb(b,
l+a.finalRanking(u),c,a.notFinal)),e.institutions.length>0){let{present:S,listed:A}=Qy(e);ur(wA(e,s,
l+a.coverage(u),`${a.covered(S,A)} \xB7 ${c}`))}}function TA({settings:e},t){let n=se(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=b2(tr(e.method),e.language),i=o===""?"":` (${o})`,s=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:s}}function tb(e,t,n,r){let{stages:o,settings:i}=e,{language:s,decimals:a}=i,
u=se(s).tabs,l=en(e),{marked:c,origin:d}=TA(e,r),p=o.flatMap((A,N)=>{let[P,I]=[t[N],n[N]];if(P===void 0||
I===void 0)return[];let _=Rl(A,o,s),M=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",B=c+u.ranking(
A.name,l);return[d6(e,P,I,_,B,M+d)]});if(o.length<2||t.length<o.length)return p;let g=c+u.finalRanking(
l),b=u.decimals(a),S=Na(tr(i.method),s);return[...p,vA(yA([...t]),s,a,S,g,d,b)]}var en=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function d6(e,t,n,r,o,
i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=tr(t.method);return kA(t,{name:r,title:o,origin:
i,
layout:se(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:Na(l,s),stageScoreHeader:
Na(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Xr(e,t,n){let r=gt(t);return Yy(
e).map(o=>{var a,u,l;let i=hA(o),s=n===void 0?null:wp(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:lr(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:vp(s,r)}}})}var vi=(
e,t)=>e.
filter(n=>n.severity===t).length,Ga=e=>vi(e,"error")===0;m();m();var m6=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function SA(e){let t=n=>(m6(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Ep({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=gt(e.settings.language);return{facts:t.map(i=>p6(i,o)),questions:SA(n).
map(i=>f6(i,o)),answers:[...r].map(i=>g6(i,o))}}var p6=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:sA(e,t)}},f6=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:Ba(e,t),options:EA(e.options,t),default:e.
default}},EA=(e,t)=>e.map(n=>({id:n,label:fA(n,t)}));function g6([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=EA(pt[s.kind],i);return{id:e,tab:o,message:Ba(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var qa=e=>e.find(t=>De(t,J.objections)),
h6=1440*60*1e3;function CA({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*h6).toISOString().slice(0,10)}function RA(e,{stages:t}){var n,r;return((r=(n=yt(e,os))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>F(u.name)===F(U(o("reopens"))));
if(i===void 0||te(o("ruling")))return[];let[s,a]=[U(o("entry")),U(o("ruling"))];return[{stage:i.name,
entry:s,date:ii(o("date")),ruling:a}]})}function DA(e,t,n,r){var i;let o=yt(e,os);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=U(a("entry")),l=t.entries.find(P=>Z(
P.code)===Z(u)),c=l===void 0?u:et(l),d=ii(a("date")),p=te(a("answer"))||te(a("ruling")),g=U(a(
"reopens")),b=(N=t.stages.find(P=>F(P.name)===F(g)))==null?void 0:N.name,S=[];if(!te(a("date"))&&d===null){
let P={setting:"objections.date",value:a("date"),reason:"not-a-date",allowed:[]};S.push({code:
"SETTING_INVALID",severity:"warning",...st(o,s,"date"),params:P})}if(g!==""&&b===void 0){let P=t.stages.map(
_=>_.name),I={setting:"objections.reopens",value:g,reason:"unknown-reference",allowed:P};S.push({
code:"SETTING_INVALID",severity:"warning",...st(o,s,"reopens"),params:I})}let A={code:
"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&S.push({...A,...st(o,s,"entry"),
params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?S.push({...A,...st(o,s,"date"),
params:{entry:c,reason:"too-late",
until:n}}):p?S.push({...A,...st(o,s,"answer"),params:{entry:c,reason:"unanswered"}}):b!==void 0&&r({
stage:b,date:d})&&S.push({...A,...st(o,s,"reopens"),params:{entry:c,reason:"reopens",stage:b}}),S})}
m();m();var vs=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),Cp=e=>x(e!=null?e:""),OA=(
{values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function AA(e){let t=[{thing:"setting",names:[],values:
h.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:vs(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[Cp(n),
Cp(r)],values:vs(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:vs(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:vs(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:vs(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[Cp(n),Cp(r)],values:vs(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([s,...a])=>({thing:"score",names:[n,r,s],values:vs(o,a)}
)))];
return new y(t.map(n=>[C.stringify([n.thing,...n.names]),n]))}function Rp(e,t){var a,u;let[n,r]=[AA(
e),AA(t)],o=[...NA(e,t,"old"),...NA(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,names:p,values:g}=c,b=r.get(l);if(b===void 0){i(
c)||s.push({thing:d,names:p,field:null,old:OA(c),now:null});continue}let S=new y(b.values),A=new y(g);
for(let N of new w([...A.keys(),...S.keys()])){let[P,I]=[(a=A.get(N))!=null?a:null,(u=S.get(N))!=null?
u:null];P!==I&&s.push({thing:d,names:p,field:N,old:P,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;s.push({thing:d,names:p,field:null,old:null,now:OA(c)})}return s.length>0||C.
stringify(e)===C.stringify(t)?s:[{thing:"order",names:[],field:null,old:null,now:null}]}function NA(
e,t,n){
let r=new w(t.sheets.map(({stage:o,judge:i})=>C.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:s})=>s.length>0&&!r.has(C.stringify([o,i]))).map(({stage:o,judge:i,rows:s})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}))}m();function cr(e){let t=x(v.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var nb=[2],No=nb[0],y6=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],b6=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,Dp=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:C.stringify(e),Op=(e,t)=>e<t?-1:v(e>t);function w6({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(Op);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===
null?[]:[[i,...o.map(a=>b6(s.get(a)))]]).sort(([i],[s])=>Op(i,s))}}var v6=({settings:e})=>h.fromEntries(
y6.map(t=>[t,Dp(e[t])]));function oc(e,t,n,r,o=No){let{entries:i,judges:s,institutions:a}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:v6(e),stages:l.map(d=>[d.name,d.weight,d.advance,Dp(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:s.map(d=>[d.code,d.institution,Dp(d.stages),Dp(d.conflicts)]),
institutions:a.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>Op(d.stage,p.stage)||Op(d.judge,
p.judge)).map(w6)}}var Ap=(...e)=>C.stringify(oc(...e));m();var PA={part:"decisions",tab:J.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},k6=3e4;function x6(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${k6}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function IA(e,t,n,r,o){let i=e.flatMap(a=>x6(a.text).map((u,l)=>({...a,part:x(l+1),content:
u}))),
s=PA.columns.map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return Pt(t,r,o,
s,i,0)}function Np(e){var r;let t=e===null?null:yt(e,PA),n=new y;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=U(o("stage")),s=n.get(i),a=x(o("content"));s!==void 0?n.set(i,{...s,text:s.
text+a}):n.set(i,{stage:i,code:U(o("code")),at:U(o("at")),by:U(o("by")),method:U(o("method")),
version:U(
o("version")),hash:U(o("hash")),text:a})}return[...n.values()]}function $A({text:e}){try{let t=C.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?
{snapshot:t,canonical:C.stringify(t)}:null}catch{return null}}m();function Pp(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:s,field:a}=e,u=(()=>{
var g,b,S;let[c="",d="",p=""]=s;switch(i){case"score":{let A=n.find(P=>P.stage===c&&P.judge===d),N=(
b=
(g=A==null?void 0:A.rows.find(P=>P.entry===p))==null?void 0:g.marks.get(a!=null?a:""))==null?void 0:
b.at;return A===void 0?null:{tab:A.tab,...N&&{cell:Te(N.row,N.column)}}}case"setting":return a===null?
null:o({kind:"setting",key:a});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var N;return((N=A.stage)!=null?N:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(S=r.
find(A=>A.stage===c&&A.entry===d))!=null?S:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||a===null?null:o({kind:c,index:
d,
column:a})}}var _A=new O;function ki(e,t,n=No){var c,d,p,g;let{competition:r,sheets:o,decisions:i}=e,
s=(c=_A.get(
e))!=null?c:new y;_A.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(g=s.get(u))!=null?g:cn(Ap(r,o,i,a,n));return s.set(u,l),l}var rb=(e,t,n)=>{
var r;return(r=nb.find(o=>ki(e,n,o)===t))!=null?r:null},ob=e=>Np(fn(J.decisions[e]).grid);function ib(
e,t,n){
let r=t===void 0?null:$A(t);if(t===void 0||r===null||cn(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:s}=e,a=oc(o,i,s,t.stage,r.snapshot.version);return Rp(r.snapshot,{...a,version:No}
).
map(u=>Pp(u,e))}function FA(e,t){let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>ki(
e,s)!==a);if(r.length===0)return[];let o=ob(e.competition.settings.language),i=new w;return r.flatMap(
({stage:s,at:a,hash:u})=>{var S,A;let l=o.find(N=>N.stage===s&&N.hash===u),c=((S=ib(e,l,u))!=null?S:
[]).filter(N=>!i.has(C.stringify(N)));for(let N of c)i.add(C.stringify(N));let{tab:d,cell:p}=(A=c.find(
N=>N.tab!==void 0))!=null?A:{},g={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},b={computed:a,
decided:{code:cr(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:s,...g,params:b}
]})}m();var LA="rules",T6=8e3;function jA(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=oc(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var zA=(e,t)=>cn(C.stringify(jA(e,t)));function S6(){let e=We(LA);try{return C.parse(e!=
null?e:"{}")}catch{return{}}}var E6=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function BA(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=S6(),o=new y(n.stages.filter(({name:s})=>E6(e,s)).map(({name:s})=>[s,jA(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...h.fromEntries(i.map(([u,l])=>[u,
C.stringify(l)]))},a=()=>h.fromEntries(h.entries(s).map(([u,l])=>[u,MA(l)]));qe(LA,C.stringify(C.stringify(
s).length>T6?a():s))}return[...o].flatMap(([s,a])=>{var A,N;let[u,l]=[r[s],cn(C.stringify(a))];if(u===
void 0||MA(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((A=c[c.length-1])==
null?void 0:A.hash)===l)return[];let d=u.startsWith("{")?C.parse(u):null,p=d===null?[]:Rp(d,a).map(P=>Pp(
P,e)),{tab:g,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},S={...g===void 0?{}:{tab:g},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...S,params:{
changes:p}}]})}
var MA=e=>e.startsWith("{")?cn(e):e;m();var sb=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=Nr(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function C6(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:qa(Ue());if(r===void 0)return new y;let o=se(e.settings.
language).history,i=RA(je(r),e).filter(sb(t,n)),s=new w(i.map(({stage:a})=>a));return new y([...s].map(
a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function UA(e,t){let n=at(e.stages,t),r=C6(e,n,t);return n.map(({stage:o,status:i,at:s,by:
a,
hash:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:cr(u),ruling:(l=r.get(o))!=null?
l:null}})}function Po(e,{rows:t}){let{competition:n}=e,r=at(n.stages,t),o=r[r.length-1],i=qa(Ue()),s=CA(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...FA(e,r),...BA(e,()=>t),...i===void 0?
[]:DA(je(i),n,s,sb(r,t))]}function WA(){return le(()=>(be(),Qr(gn(Se))))}function Qr(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=Dt(t,{provisional:!1}),s=[...o,...Po(t,n)];return ms(t,
s),$y(t.own,i),{ok:Ga(s),findings:Xr(s,r,tc(e)),understood:Ep(t),progress:i,fixes:H2(e,gt(r))}}
function KA(){
return le(()=>(be(),Se(()=>{let e=tt(),{competition:t}=e,{language:n}=t.settings,r=Dt(e,{provisional:
!1}),
o=[...r.findings,...Po(e,dt(n))],i=o.filter(Ua),s=se(n).tabs,a=`${s.checked(ct(),$e(),_t())} \xB7 ${s.
overwritten}`,u=s.findings(en(t));ur(Tp(i,n,u,a,c=>lr(c,n))),ms(e,o),$y(e.own,r.progress);let l=e.questions.
length;return{errors:vi(i,"error"),warnings:vi(i,"warning"),questions:l}})))}var R6=oe({tab:G()});
function GA(e){return le(()=>{let{tab:t}=ye(R6,e);return be(),Se(()=>{let n=tt(),
{findings:r}=Dt(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);o.length===
r.length&&he(fe("BAD_REQUEST",se(Qe()).problems.notSorted(t)));let{language:i}=n.competition.settings,
s=se(i).history.accepted(t);return Qt(dt(i),{at:ct(),by:$e(),action:"accept",detail:s,run:_t(),hash:
""},
i),ms(n,o),Qr(gn())})})}m();var D6=oe({answers:ln(G(),vo(G()))});function qA(e){return le(()=>{let{
answers:t}=ye(D6,e);return be(),
Se(()=>{let{questions:n}=tt(),r=O6(_y(),n,h.entries(t)),{notAsked:o,tooManyAnswers:i}=se(Qe()).problems;
return r===null&&he(fe("BAD_REQUEST",o)),s2(r)||he(fe("BAD_REQUEST",i)),Qr(gn())})})}function O6(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?N6(s,i):A6(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var A6=(e,t)=>e.options.
some(n=>n===t)?i2(e,t!=null?t:""):null;function N6(e,t){return e===void 0||t===null?null:h.entries(
pt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var HA=oe({fixes:Ze(G())}),ab=250;
function ZA({sheets:e},t,n,r,o){var l,c,d,p,g,b,S;let i=e.filter(A=>A.
tab===t),s=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(g=s==null?void 0:
s.rows.find(A=>A.row===r))==null?void 0:g.entry)!=null?b:"";return{judge:(S=s==null?void 0:s.judge)!=
null?S:n,entry:u,criterion:a}}function JA(e){return le(()=>{let{fixes:t}=ye(HA,e);be();let n=gn(Se),
{workbook:r}=n,o=gt(r.competition.settings.language);return{fixes:VA(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=vp(i,o),c={old:l.old,now:Pr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:g,criterion:b}=ZA(r,s,a,d,p);return{tab:s,cell:Te(d,p),entry:g,criterion:b,...c}})}})}})}
function VA(e,t){
let n=new w(t);return q2(e).filter(r=>n.has(r.id)&&r.status==="offered")}function YA(e){return le(()=>{
let{fixes:t}=ye(HA,e);return be(),Se(()=>{let n=gn(),{competition:r}=n.workbook,o=VA(n,t),i=new y(r.
judges.map(({code:S,email:A})=>[S,A])),s=({fix:S,judge:A})=>{var N;return S.kind!=="score"||((N=i.get(
A))!=null?N:"")!==""},a=P6(n.workbook,o.filter(s)),{ledger:u,history:l}=n;a.length>0&&(u=hs(u,[...u.
list,...a],r.settings),{ledger:u,history:l}=ec(n.workbook,u,l));let c=new w(a.map(({id:S})=>S)),d=u.
list.filter(({id:S})=>c.has(S)),p=S=>d.filter(A=>A.status===S).length,g=new w(o.map(({id:S})=>S)),b=o.
reduce((S,A)=>S+A.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
S=>!g.has(S)).length,unreachable:[...new w(o.filter(S=>!s(S)).map(({judge:S})=>S))],check:Qr(gn())}}
)})}
function P6(e,t){let[n,r,o]=[ct(),$e(),ys()],i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!Ao(a))return[];let g=o(a);return d.flatMap(b=>{
let{row:S,column:A}=b,N=ZA(e,a,u,S,A),P=c.kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,
tab:a,
status:p,criterion:P,cell:Te(S,A),judge:N.judge,entry:c.kind==="label"&&N.entry===""?x(c.now):N.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:g.format(S,A)}};return $a(
I,b,g)!=="before"?[]:[{...I,before:{...I.before,cell:g.cell(S,A)}}]})}),s=k.from({length:f.ceil(i.length/
ab)},_t);return i.map((a,u)=>({...a,id:`${s[f.floor(u/ab)]}/${u%ab+1}`}))}function XA(){return le(()=>(
be(),
Se(()=>{let e=gn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=qy(e),s=gs(gt(o.language)),
[a]=i;if(a===void 0)return he(fe("BAD_REQUEST",s.nothingToUndo));let u=ys(),l=i.find(S=>{let A=Ql(S,
t);return A===null||!Ao(A.tab)||$a(S,A.at,u(A.tab))!=="after"});if(l!==void 0)return he(fe(
"BAD_REQUEST",s.changedSince(l.tab,l.cell)));let c={answeredAt:ct(),answeredBy:$e()},d=n.list.map(S=>i.includes(
S)?{...S,...c,status:"undone"}:S),p=ec(t,hs(n,d,o),r),g=new w(i.map(({id:S})=>S)),b=p.ledger.list.find(
S=>g.has(S.id)&&S.status==="applied");return b!==void 0?he(fe("BAD_REQUEST",s.refused(b.tab,b.cell))):
Qr(gn())})))}m();var $6=oe({id:G(),accept:Xe()});function QA(e){let t=$e().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Fa(Oo(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:_a(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function e1(){let e=Ft(Ue());return En(new y([...e].map(([t,n])=>[t,je(n)]))).competition}
function t1(){
return le(()=>n1(e1()))}function n1(e){let t=gt(e.settings.language),n=new y(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:QA(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;return{...Hy(
r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function r1(e){return le(()=>{let{id:t,
accept:n}=ye($6,e);return Se(()=>{var d;let r=QA(e1()).find(p=>p.id===t);if(r===void 0)return he(fe(
"BAD_REQUEST",gs(Qe()).unknownFix));let o=tt(),{competition:i}=o,s=gs(gt(i.settings.language));if(((
d=
at(i.stages,dt(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return he(
fe("BAD_REQUEST",s.stageClosed(r.stage)));let u=Ql(r,o),l=ys();if(n&&(u===null||$a(r,
u.at,l(u.tab))!=="before"))return he(fe("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:ct(),by:$e()};return W2(r.judge,c)?(n&&u!==null&&Ao(u.tab)&&Ky([Uy(r,u.tab,u.at,!1)],!0),n1(i)):
he(
fe("BAD_REQUEST",s.tooManyAnswers))})})}m();m();var o1={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},i1="#ffffff",s1="Lembar Juri \xB7 ",ub=new RegExp(
`(^|\\n)${s1}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function a1({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===i1&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[s1+o,...i];return{background:o1[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function u1({background:e,note:t}){var o,i,s;let[,n=""]=(o=ub.exec(t))!=null?o:[],r=(s=(i=ub.exec(
t))==null?void 0:i[2])!=null?s:i1;return{background:h.values(o1).includes(e)?r:e,note:t.replace(ub,n)}
}m();function l1(e){var r;let t=(r=Ae().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function c1(e,t,n){var d,p;let r=Ae().getSheetByName(e),o=new y,
i=[];for(let[g,b]of n.entries())for(let[S,A]of b.entries()){let N=(d=t[g])==null?void 0:d[S];(N==null?
void 0:N.background)!==A.background&&o.set(A.background,[...(p=o.get(A.background))!=null?p:[],Te(g,
S)]),(N==null?void 0:N.note)!==A.note&&i.push({row:g,column:S})}for(let[g,b]of o)r==null||r.getRangeList(
b).setBackground(g==="#ffffff"?null:g);if(i.length===0)return;let[s,a]=[f.min(...i.map(({row:g})=>g)),
f.min(...i.map(({column:g})=>g))],u=f.max(...i.map(({row:g})=>g)),l=f.max(...i.map(({column:g})=>g)),
c=n.slice(s,u+1).map(g=>g.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var F6=oe({on:Xe()}),d1=["error","warning","info"];function M6(e,t){var r,o;let n=new y;
for(let i of e.
filter(Ua)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of Br(a).entries()){let g=`${d},${p}`,b=(o=l.get(g))!=
null?o:{severity:u,sentences:[]},S=d1.indexOf(u)<d1.indexOf(b.severity),A=c===0?[lr(i,t)]:[];l.set(g,
{severity:S?u:b.severity,sentences:[...b.sentences,...A]})}}return n}function L6(){var n;let e=Ue(),
t=((n=We(nc))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function m1(e){return le(()=>{let{on:t}=ye(
F6,e);return be(),Se(()=>{let n=gn(),{workbook:r,history:o}=n,i=t?[...Dt(r,{provisional:!1}).findings,
...Po(r,o)]:[],s=M6(i,r.competition.settings.language),a=[...new w([...L6(),...s.keys()])].filter(Ao);
t&&qe(nc,a.join(`
`));for(let u of a){let l=l1(u),c=l.map((d,p)=>d.map((g,b)=>{var N;let S=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),A=u1(g);return S===void 0?A:a1(A,S.severity,S.sentences)}));c1(u,l,c)}return t||qe(
nc,""),Qr(n)})})}m();m();m();m();m();m();var Ir=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function p1(e){e.haste=0,e.
width=f.min(e.width+1,10)}function f1(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var g1=e=>R.now()>=e.until;m();m();var eo="https://www.googleapis.com/drive/v3/files",h1="https://www.googleapis.com/upload/drive/v3/files",
Ha="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",y1="application/vnd.google-apps.folder",
dr="application/vnd.google-apps.document",xi="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Za="application/pdf",ic="application/vnd.google-apps.spreadsheet",sc="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Ja=oe({id:G(),mimeType:Re(G()),webViewLink:Re(
G()),modifiedTime:Re(G()),appProperties:Re(ln(G(),G())),trashed:Re(Xe())}),Va=e=>{var t,n,r,o,i,s;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(s=e.appProperties)!=
null?s:{}}},lb=(e,t,n)=>({fields:e,one:t,list:oe({files:Ze(t),nextPageToken:Re(G())}),fileOf:n}),cb=lb(
Ha,Ja,Va);m();m();var j6=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function z6(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function b1(e,t,n){var u,l,c;
let r=B6(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=j6.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?z6(e):i[0],a=U6(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function B6(e){var t;try{return(t=C.parse(e))==
null?void 0:t.error}catch{return}}function U6(e){if(e===null)return null;let t=v(e),n=v.isFinite(t)?
t*1e3:R.parse(e)-R.now();return v.isFinite(n)&&n>0?n:null}var $r=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Ya=({kind:e})=>e==="server"||e==="unknown";
var W6=6,w1={failure:{kind:"haste",reason:"not-sent"}};function to(e,t,n="text"){var s,a,u;let r=e.map(
()=>w1),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!g1(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=q6(l.flatMap(A=>{var N;return(N=e[A])!=null?N:[]}),n),p=[],g=null,b=!1;for(let[A,N]of l.entries(
)){
let P=(s=d[A])!=null?s:w1,I=r[N];r[N]=I!==void 0&&K6(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!G6(P,e[N])||o[N]>=W6)&&(p.push(N),b=!0,g=f.max(g!=null?g:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&$r(A.failure)))break;if(i=[...p,...c],!b){p1(t);continue}let S=f1(
t,g);if(S===null)break;Utilities.sleep(S)}return r}var K6=e=>"failure"in e&&e.failure.kind==="server",
G6=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function q6(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof E?i.message:
x(i);if(hp(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:b1(s,i.getContentText(),H6(i))}})}function H6(e){let t=e.getHeaders(
),
n=h.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:x(t[n])}function Io(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=lt(
e,Z6(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function Z6(e){
try{return C.parse(e)}catch{return null}}var Ip="lembar-juri-boundary-7f3a9c",$p=5*1024*1024-4096;
function $o(e,t){return to(e.map(J6),t).map(
n=>{let r=Io(Ja,n);return"failure"in r?r:{ok:Va(r.ok)}})}function mb(e,t,n){let r=`${eo}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Ha)}`,o=C.stringify(t),i=Io(Ja,to([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Va(i.ok)}}function ks(e,t,n){let r=e.
map(o=>`${eo}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return v1(r,n)}
function pb(e,t){
let[n]=v1([`${eo}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function v1(e,t){let n=e.map(r=>({url:r,method:"get"}));return to(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function J6({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${h1}${d}?uploadType=multipart&fields=${encodeURIComponent(
Ha)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Ip}`,payload:[...db(
`--${Ip}\r
Content-Type: application/json; charset=UTF-8\r
\r
${C.stringify(c)}\r
`),...db(`--${Ip}\r
Content-Type: ${o}\r
\r
`),...k.from(s,p=>p>127?p-256:p),...db(`\r
--${Ip}--\r
`)]}}var db=e=>Utilities.newBlob(e).getBytes();m();function fb(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${eo}?q=${s}&pageSize=1000&fields=${a}${i}`,l=Io(e.list,to([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function gb(e,t,n){let r=`${eo}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=Io(e.one,to([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var _p=(e,t)=>fb(
cb,e,[],t),_o=(e,t)=>gb(cb,e,t);function hb(e,t,n){let r=_p("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>h.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=C.stringify(
{name:e,mimeType:y1,appProperties:t}),s=Io(oe({id:G()}),to([{url:`${eo}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var k1=oe({
id:G(),emailAddress:Re(G()),role:G()}),V6=Yk(Ja,{permissions:Re(Ze(k1))}),x1=lb(`${Ha},permissions(id,emailAddress,role)`,
V6,e=>{var t;return{...Va(e),access:(t=e.permissions)!=null?t:[]}}),
ac=encodeURIComponent,Y6=e=>`${eo}/${ac(e)}`,yb=(e,t)=>fb(x1,e,[`mimeType = '${ic}'`],t),bb=(e,t)=>gb(
x1,e,t);function X6(e){let t=`${Y6(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:C.
stringify(o)}),r=`fields=${ac("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${ac(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${ac(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${ac(e.permission)}`,method:"delete"}}}function uc(e,
t){
let n=to(e.map(X6),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?Io(k1,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Xa="dokumen yang sudah jadi tidak dibuat dua kali",
Q6={"api-off":
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
e9={"api-off":
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
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Ti(
{kind:e,reason:t},n){let r=(n==="id"?Q6:e9)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var On=e=>cn(e).slice(0,32),wb=e=>`folder:${e}`;function Fo(e,t,n){let{language:r}=e.settings,o=wb(
t),
i=We(o),s=i!==null&&t9(i,n,r)?i:n9(e,o,n);return{id:s,files:tn(_p(s,n),r)}}var t9=(e,t,n)=>tn(_o(e,t),
n)!==null;function n9(e,t,n){let{language:r}=e.settings,o=se(r).documents.folder(en(e)),i=tn(hb(o,{
folder:On(
Bn())},n),r);return qe(t,i),i}function tn(e,t){return"ok"in e?e.ok:xs(e.failure,t)}function xs(e,t){
let n=Ti(e,t);return e.kind==="api-off"?he(fe("DRIVE_API_OFF",n)):e.kind==="scope"?he(fe(
"SCOPE_MISSING",n,yp())):he(fe("DRIVE_REFUSED",n))}var r9=oe({id:G(),link:G(),maker:G(),email:G(),
permission:G(),collected:G(),modified:G(),done:$t(),of:$t()}),
lc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},vb=e=>On(F(e)),
kb=e=>On(Z(e)),T1=(e,t)=>`judge-file:${vb(e)}:${kb(t)}`;function Fp(e,t){var n;try{let r=lt(r9,C.parse(
(n=We(T1(e,t)))!=null?n:"null"));return r.success?r.data:lc}catch(r){if(r instanceof SyntaxError)return lc;
throw r}}var Ts=(e,t,n)=>qe(T1(e,t),C.stringify(n));function eu({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=$e(),i=it(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=Fp(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of uc(
i,Ir(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(x(s))}}var o9=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),S1=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=Ry(
Be(n,i.stage).length,f.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
xb=e=>`locked:${e}`;function E1(e){let t=We(xb(e));try{return C.parse(t!=null?t:"{}")}catch{return{}
}}
function Mp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=o9(e,t),s=E1(t),a=h.fromEntries(
i.map(d=>[d,d in s?s[d]:UD(d)]));qe(xb(t),C.stringify(a));for(let d of i)Vr(d,r);for(let{tab:d,open:
p}of S1(
e,t))XD(d,p,[...r,$e()]);let u=se(o).history.closed(i.length),l={at:ct(),by:$e(),action:"close",
detail:u,
run:_t(),hash:"",stage:t},c=Qt(n,l,o);return eu(e,t,"reader"),c}function C1(e,t,n,r){let{language:o}
=e.
competition.settings,i=E1(t);for(let[l,c]of h.entries(i))KD(l,c);let s=[...e.competition.settings.admins,
$e()];for(let{tab:l,open:c,email:d}of S1(e,t))Da(l,c,s,d);Rn();let a={at:ct(),by:$e(),action:
"reopen",
detail:n,run:_t(),hash:"",stage:t},u=Qt(r,a,o);return qe(xb(t),"{}"),eu(e,t,"writer"),u}m();m();m();
m();var Tb=e=>e.map(({entry:t})=>t.code),R1=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function D1({settings:e},{standings:t,places:n,
last:r},o){let i=Ys(t,p=>p.category),s=p=>{var g;return((g=i.get(p.category))!=null?g:[]).filter(b=>Fn(
b)<Fn(p))},a=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,g])=>[p,[...g].reverse().find(b=>b.advances)])),c=(p,{rounded:g,sharing:b})=>{let{advances:S,
cutNote:A,title:N,score:P,entry:I}=p,_=p.category===null?{}:{category:p.category},M=z=>a?Fn(z)===Fn(
p):b.includes(z.entry.code),B=()=>{var z;return Tb(((z=i.get(p.category))!=null?z:[]).filter(M))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Jt(
e.passingScore),score:g}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:R1(p)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let z=s(p).filter(H=>H.cutNote!=="institution-full"&&F(H.entry.institution)===F(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:Tb(
z)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:B(),..._}}];if(S)return[{code:"ADVANCES",params:{places:n,last:r,title:N,..._}}];let L=l.
get(p.category),j=L&&!a?rm(L.score,P,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:j,
..._}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:B(),..._}}]:[]]},d=p=>{let{
place:g,
vacated:b,prize:S}=p;if(g===null)return[];let A=r&&e.rankedWinners,N=u.filter(I=>I.category===p.category&&
Fn(I)<Fn(p)),P=b!==null&&b.from===null;return[...N.length>0&&(A||n!==null&&Fn(p)>n)?[{code:
"PASSED_OVER",params:{place:g.place,over:Tb(N)}}]:[],...b!==null&&(A||P)?[{code:"MOVED_UP",params:{
place:g.place,
from:b.from,removed:R1(p)}}]:[],...S===null?[]:[{code:"PRIZE",params:{prize:S}}]]};return(p,g)=>{let{
category:b,categoryRank:S}=p;return[...b!==null&&S!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:S}}]:[],...c(p,g),...d(p)]}}m();function O1(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function A1(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,kr(a,t)])),o=O1(e,(s,a)=>Yt(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=O1(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,g,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(g=i[a+1])==null?
void 0:g.standings)!=null?b:[]}]})))}function N1(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function i9(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:Nx(e,r);return t.set(r,o),
o(n)}}function s9(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let S=b&&o.includes(b.entry.code)?N1(e,b):null;return b&&S?[{entry:b.entry.code,
rank:b.
rank,value:S}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,g=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...g}}]}function a9({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function u9(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function P1(e,
t,n){
var P;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=er(s),c=l==null?
void 0:l(o,r),d=i9(o),p=A1(a,r.decimals),g=wl(e,i,n),b=o.criteria.map(({name:I,weight:_,max:M})=>({
criterion:I,
weight:Jt(_),max:Jt(M)})),S=new y;for(let{entry:I,judge:_,reason:M}of o.leftOut){let B={code:
"JUDGE_LEFT_OUT",params:{judge:_,reason:M}};S.set(I,[...(P=S.get(I))!=null?P:[],B])}let A=({entry:I,
judgeScores:_,
stageScore:M,score:B})=>{var q,H;let L=(q=S.get(I.code))!=null?q:[],j=[..._].map(([V,Q])=>({judge:V,
score:Q})),z=o.judges.map(V=>V.code).filter(V=>!_.has(V)&&!L.some(({params:Q})=>Q.judge===V));return[
{code:"STAGE_SCORE",params:{method:s,judges:j,criteria:b,score:M}},...(H=c==null?void 0:c(I.code))!=
null?H:[],...L,...z.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:z}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:g(I.code,M),score:B}}]:[]]},N=D1(e,t,u);return I=>{let _=p.get(I.entry.code);
return _===void 0?[]:[...A(I),...s9(I,_,d),...a9(I,_,u),...u9(I),...N(I,_)]}}var Lp=(e,t)=>t.map((n,
r)=>l9(e,n,t.slice(0,r)));function l9(e,t,n){let{language:r,decimals:o}=e.settings,
i=P1(e,t,n),s=C2(r,o,tr(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:R2(
u,r,o)}]}))}function I1(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=at(
s.stages,t),
u=({stage:A})=>{var N;return((N=Nr(a,A.name))==null?void 0:N.status)==="open"},l=Dt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(A=>A.name===i),d=l.results.filter((A,N)=>N<c||!u(
A)),p=d.filter(u).map(({stage:A})=>A.name),g=o&&!n?p:[],b=g.length>0?[]:p,S=A=>{var N;return A.code===
"TAB_UNPROTECTED"&&g.includes((N=A.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:Lp(
s,d),toClose:g,open:b,findings:l.findings.filter(A=>!S(A)),writes:r!=null?r:!n&&b.length===0}}m();
var $1=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:h.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var _1=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function F1(e,t){let[n,r]=[_1(e),_1(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var c9=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function M1(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Qi(e,c9(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...F1(t,
o)}]})}function L1(e,t,n){let{settings:r}=e;return ma.filter(i=>i!==r.method&&(!r.carryOver||er(i).unit===
"points")).flatMap(i=>{let s=Qi({...e,settings:{...r,method:i}},t.panel,n);return s.standings.length===
0?[]:[{method:i,...F1(t,s)}]})}m();function j1(e,t,n,r){let o=e.standings.filter(g=>g.advances).length,
[i,s]=[e.standings[o-1],e.standings[o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(g=>g.advances))return null;let[a,u]=[i,s].map(({entry:g})=>t.entries.findIndex(
({code:b})=>b===g.code)),l=n.map(({weight:g,scores:b})=>({weight:g,gap:b[a]-b[u]})),c=l.reduce((g,{
weight:b,
gap:S})=>g+b*S,0),d=l.reduce((g,{weight:b,gap:S})=>g+b*(S-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),standardError:p<2?null:f.sqrt(
d*p/(p-1))}}m();m();var Si=e=>e.filter(t=>t!==null),mr=e=>e.reduce((t,n)=>t+n,0),An=e=>mr(e)/e.length;
function Nn(e){
if(e.every(n=>n===e[0]))return 0;let t=An(e);return mr(e.map(n=>(n-t)**2))}function jp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function z1(e){var p,g;let t=e.length,
n=(g=(p=e[0])==null?void 0:p.length)!=null?g:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(An),o=e[0].map((b,S)=>An(e.map(A=>A[S]))),i=An(r),s=e.flatMap(
(b,S)=>b.map((A,N)=>(A-r[S]-o[N]+i)**2)),a=n*Nn(r)/(t-1),u=t*Nn(o)/(n-1),l=mr(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function B1(e,t){let{groupCount:n}=Xs(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=Vi(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?k.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();m();function U1(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],r=f.sqrt(Nn(t)*Nn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[An(t),An(n)];return f.max(-1,f.min(1,mr(e.map(([s,a])=>(s-o)*(a-i)))/r))}
function W1(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Si(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Si(u.filter((p,g)=>g!==o));return l===null||c.length===0?[]:[[l,An(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:f.sqrt(Nn(s)/(s.length-1)),agreement:U1(a)}})}m();m();
function d9(e){let t=v.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function K1(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-d9(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=v.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function m9(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return mr([...t.
values()].map(r=>r**3-r))}function G1(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(jp),i=e.map((c,d)=>mr(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*mr(r.map(m9));if(s<=0)return null;let a=12*Nn(i)/s;return{w:a,p:
K1(
n*(t-1)*a,t-1)}}m();function q1(e){let t=e.map(Si).filter(i=>i.length>1),n=t.flat(),r=Nn(n)/(n.length-1);
return r>0?1-mr(
t.map(i=>i.length*Nn(i)/(i.length-1)))/n.length/r:null}m();function H1(e){let t=e.entries.filter(s=>{
var a,u;return((u=(a=e.readings.get(s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new w(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var Z1=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function p9(e,t){let n=e.map((i,s)=>[...i,t[s]]),
r=f.max(...e.map((i,s)=>i[s])),o=0;for(let[i,s]of n.
entries()){let a=s[i];if(a<=r*1e-12){s.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/a;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*s[d]}}return{solution:n.map((i,s)=>i[s]===0?0:i[
i.
length-1]/i[s]),rank:o}}function Sb(e,t,n){let r=t.map((c,d)=>t.map((p,g)=>g===d?n*c:0)),o=t.map(()=>0),
i=new w;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,S)=>b+t[S],
0),g=d.reduce((b,S)=>b+t[S]*c[S],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-g);let S=r[b];S[
b]=
S[b]+t[b];for(let A of d)S[A]=S[A]-t[b]*t[A]/p}}let{solution:s,rank:a}=p9(r,o),u=t.reduce((c,d)=>c+d,
0),l=s.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:s.map((c,d)=>t[d]>0?c-l:0),isDetermined:a>=i.size-
1}}m();function f9(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Si(e)}var Mo=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let s=n[i];
s!==null&&(r+=t[i]*s,o+=t[i])}return o>0?r/o:An(Si(n))});function zp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap((u,l)=>u[i]===null?[]:[l]),
a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}var Bp=(e,t)=>n=>Float64Array.
from(e,r=>{let o=f9(r,n).sort((s,a)=>s-a),i=t(o.length);return An(o.slice(i,o.length-i))});var J1=(e,
t)=>{var r,o;if(e.every(i=>i.every(s=>s!==null)))return Mo(e);let n=Sb(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let a=Sb(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return Mo(e.map(u=>u.map((l,c)=>l===null?null:l-a[c])))(i)}};m();var V1=Mo;m();var Y1=e=>Bp(e,t=>f.ceil(
t/2)-1);m();var X1=e=>Mo(zp(e,jp));m();var Q1=e=>Bp(e,t=>t<hl?0:1);m();function g9(e){let t=f.sqrt(
Nn(e)/(e.length-1)),n=An(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var eN=e=>Mo(
zp(e,g9));var tN={mean:V1,trimmed:Q1,median:Y1,"rank-sum":X1,"z-score":eN,adjusted:J1};function nN(e,
t,n,r,o){var i,s,a;return(a=(s=(i=tN)[e])==null?void 0:s.call(i,t.rows,n))!=null?a:h9(
yl[e],t,r,o)}function h9(e,{entries:t,judges:n},r,o){return i=>{let s=e.scores(y9(r,n,i),o);return Float64Array.
from(t,({code:a})=>{var u,l;return(l=(u=s.get(a))==null?void 0:u.valueOf())!=null?l:v.NaN})}}
function y9(e,t,n){
let r=t.flatMap((a,u)=>k.from({length:n[u]},(l,c)=>({judge:a,code:`${a}\0${c}`}))),o=new y(e.judges.
map(a=>[a.code,a])),i=new y([...e.readings].map(([a,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[a,l.length>0?new y(l):u]})),s=r.flatMap(({judge:a,code:
u})=>{
let l=o.get(a);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...s,...e.judges],readings:
i}}m();m();function rN(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var b9=5,w9=20231207;function oN(e,t){return e===1?[[t]]:k.from({length:t+1},(n,r)=>oN(e-1,t-r).map(
o=>[r,...o])).flat()}var Eb=e=>e<2?1:e*Eb(e-1),v9=e=>oN(e,e).map(t=>{let n=t.reduce((r,o)=>r/Eb(o),
Eb(
e));return{times:t,weight:n/e**e}});function k9(e,t){let n=rN(w9);return k.from({length:t},()=>{let r=k.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=f.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var iN=(e,t)=>e<=b9?v9(e):k9(e,t);var x9=1e-9,Cb={most:2e3,longList:500,longFrom:500};function T9(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=wl(e,t.stage,n),i=new Fe(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function S9(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-f.floor(n/e.length)*e.length)}function E9(e,t){var s,a;let n=Tr(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function sN(e,t,n,r,o,i){let{settings:s}=e,{entries:a,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=nN(
t.method,o,i,t.panel,s),g=T9(e,t,n,o),b=new y(a.map((M,B)=>[M.code,B])),S=10**s.decimals,A=d==="higher"?
-1:1,N=M=>M,P=Hd(e.entries),I=new Fe(0),_=M=>s.passingScore===null?I:new Fe(M,S);return iN(u.length,
a.length<Cb.longFrom?Cb.most:Cb.longList).map(M=>{let B=p(M.times).map((Q,K)=>g[K].rest+g[K].own*Q),
L=B.map(Q=>A*f.floor((Q+x9)*S+.5)),j=S9(L),z=new Int32Array(a.length),q=j.map((Q,K)=>{let ne=j[K-1];
return z[Q]=ne!==void 0&&L[ne]===L[Q]?z[ne]:K+1,{entry:a[Q],rank:z[Q],score:_(A*L[Q]),steps:[],
decidedBy:null}}),
{races:H}=im(q,{settings:s,places:l,last:c,better:d,rounded:N,categoryOf:P}),V=H.flatMap(Q=>E9(Q,l));
return{weight:M.weight,scores:B,ranks:z,shares:new y(V.map(([Q,K])=>[b.get(Q),K]))}})}m();function C9(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let s of n){
let a=f.floor(s/e.length);if(i+=e[s-a*e.length].weight,i>=o-1e-9)return a}return e.length};return[r(
.05),r(1-.05)]}function aN(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,s]=C9(t,r),a=o<1e-9||o>1-1e-9;return{code:n,inTop:a?
f.round(o):o,rankLow:i,rankHigh:s}})}m();function R9({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function uN(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new w(R9(e,r)),s=({entry:{code:
d},
advances:p})=>{var b;let g=(b=o.get(d))!=null?b:0;return i.has(d)||(p?g:1-g)<.9-1e-9},a=e.standings.
filter(d=>d.advances),u=a.filter(d=>!s(d)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[]};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:a.length,
contested:[]};
let l=e.standings.filter(s).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=a.length?
"partly":"open",within:a.length,firm:u,contested:l}}function Up(e,t,n){var P,I;let{panel:r}=t,i=t.standings.some(
({decision:_})=>_!==void 0)?Qi(e,r,n):t,
s=H1(r),a=Z1(s.rows),u=2*a.length>=s.rows.length?a:[],l=G1(u),c=z1(u),{lambda:d,effects:p}=B1(r,e.settings.
severityCorrection),g=er(i.method),b=s.judges.length>0?sN(e,i,n,g,s,d!=null?d:0):[],S=new y(aN(s,b).
map(_=>[_.code,_])),A=i.standings.map(({entry:_})=>S.get(_.code)),N=M1(e,i,n);return{stage:i.stage.name,
panel:{judges:s.judges.length,entries:s.entries.length,complete:a.length},kendallW:(P=l==null?void 0:
l.w)!=null?P:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:q1(s.rows),lambda:d,judges:W1(r,s,p),stability:A,leaveOneOut:N,methods:L1(e,i,n),gap:j1(i,s,b,
(g==null?void 0:g.better)==="lower"?-1:1),verdict:uN(i,s.judges.length,A,N)}}m();m();var lN=e=>e<=3;
var cN={strong:.7,moderate:.5,weak:.3,none:0},D9={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},O9={
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
"The judges hardly agree on the order of the entries."}};function A9(e){var n;return(n=h.keys(cN).find(
r=>e>=cN[r]))!=null?
n:"none"}var dN=(e,t)=>Tn(e.toFixed(2),t);function N9(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:s,methods:a}=e,u=i.filter(({enters:g,leaves:b})=>g.length+b.length>0).length,l=a.filter(({enters:
g,
leaves:b})=>g.length+b.length===0).map(({method:g})=>g),c=g=>ps(g,n),d=(p=s==null?void 0:s.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(X(r.contested,n))]:[],...lN(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...s?[`${t.gap(s.lastIn,s.firstOut,
dN(s.points,n))}${d===null?"":t.gapError(dN(d,n),s.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
X(l.map(c),n))]:[],...a.filter(({method:g})=>!l.includes(g)).map(({method:g,enters:b,leaves:S})=>t.byMethod(
c(g),X(b,n),X(S,n)))]}function Wp(e,t){let n=t==="id"?D9:O9,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:N9(e,n,t),...e.kendallW===null?[]:[n.agreement[A9(
e.kendallW)]]]}var mN=(e,t)=>t.map((n,r)=>{let o=Up(e,n,t.slice(0,r)),i=Wp(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function pN(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:tr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:h.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var fN="lastRun",P9=oe({top:$t(),at:G(),by:G(),ranked:Ze(G()),errors:$t(
)}),gN=e=>qe(fN,C.stringify(
e));function cc(){var e;try{let t=lt(P9,C.parse((e=We(fN))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function hN({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:s},a){
let{language:u}=e.settings;for(let N of t)Dn(N);let{run:l,isNew:c}=D2(i,s,a.rows),d=o.filter(Ua);xA(
e,{...n,findings:I9(d)},r,l);let p=n.results.map(N=>N.stage.name);if(gN({top:nm(e),at:l.at,by:l.by,
ranked:p,
errors:vi(o,"error")}),!c||s)return a;let{at:g,by:b,id:S}=l,A=se(u).history.computed(p.length,vi(d,
"error"),vi(d,"warning"));return Qt(a,{at:g,by:b,action:"compute",detail:A,run:S,hash:i},u)}var I9=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var $9=oe({provisional:Xe(),write:Re(Xe()),close:Re(Xe()),
reliability:Re(Xe()),profiles:Re(Xe())});function dc(e){
return le(()=>{let t=ye($9,e);return be(),Se(()=>Rb(t).answer)})}function Rb({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=gn(),{workbook:i}=o,{competition:s}=i,{language:a}=s.settings,u=I1(i,o.history.
rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=ki(i),g=u.toClose.reduce(
(N,P)=>Mp(i,P,N),o.history),b=[...u.findings,...Po(i,g)],S=u.writes?hN(i,{...u,findings:b,hash:p,
provisional:n.
provisional},g):g;ms(i,b);let A={ok:Ga(b),findings:Xr(b,a,tc({...o,history:S})),understood:Ep(i),
stages:d.
map((N,P)=>pN(N,l[P],s)),reliability:e?mN(s,d):[],...t&&{profiles:$1(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:S,answer:A}}m();m();m();m();var yN=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var Vn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),mc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),no=[mc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),mc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
mc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),mc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),mc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var bN={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Vn("Presentasi",{advance:12,form:
"presentation"}),Vn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
no};m();var wN={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Vn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Vn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Vn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:no};m();var vN={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Vn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:no};m();var kN={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Vn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:no};m();var xN={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Vn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:no};var TN={kolabik:wN,"satuin-pelita":xN,mojokerto:kN,malang:vN,gipp:bN};m();m(
);var SN={name:"GIPP 2017, Kota Probolinggo"};m();var EN={name:"Kolabik 2023, Kota Pasuruan"};m();
var CN={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var RN={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var DN={name:"SATUIN PELITA 2019, Kota Pasuruan"};var ON={
kolabik:EN,"satuin-pelita":DN,mojokerto:RN,malang:CN,gipp:SN};var _9=e=>({id:e,...ON[e],...TN[e]}),
pc=yN.map(_9);m();var Ei={part:"documents",tab:J.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},AN=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],F9=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function NN(e){var t;return e===""?"failed":(t=vn(e,AN))!=null?t:F9.test(e)?"signed":"own"}function Kp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=AN.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&NN(t)===e?t:r}function tu(e){var r,o,i;let t=yt(e,Ei),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:NN(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var PN={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function IN(e,t,n){var c,d;let r=new y;
for(let p of t){let[,g="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let S=(
d=
r.get(g))!=null?d:{count:0,last:0,digits:b.length};r.set(g,{count:S.count+1,last:f.max(S.last,v(b)),
digits:f.max(S.digits,b.length)})}let[o]=[...r].sort(([,p],[,g])=>g.count-p.count),[i,s,a]=o===void 0?
[PN[e].prefix,0,f.max(PN[e].digits,e==="entries"?x(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new w(
t.map(Z)),l=[];for(let p=s+1;l.length<n;p+=1){let g=`${i}${x(p).padStart(a,"0")}`;u.has(Z(g))||l.push(
g)}return l}m();var Db={entries:Dr,judges:rs},qp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
M9={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},L9=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Hp=e=>e===""||L9.test(F(e));function $N(e,t){var o,i;if(Hp(e))return null;let n=Db[t].columns.find(s=>qp[
t].
includes(s.key)&&De(e,s.header));if(n!==void 0)return n.key;let r=F(e);return(i=(o=M9[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var Gp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function j9(e){return e.every(n=>n==="")?"passed":Gp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Gp(e,n=>/^https?:\/\//i.test(n))?"link":Gp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>v(n)===r+1)?"passed":new w(e).size===e.length&&Gp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function _N(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=j9(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=qp[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var z9=10;function B9(e,t){let n=new y;for(let[r,o]of e.entries()){let i=$N(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function U9(e,t){var r;return(r=e.slice(0,z9).map((o,i)=>({row:i,columns:B9(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!Hp(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var W9=e=>x.fromCharCode(65+e%26);function MN(e,t,n){var d,p,g;let r=U9(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:_N(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let S of FN(b,t))u.set(S,"known");let l={columns:qp[t].flatMap(b=>{var A;let S=o.
get(b);return S===void 0?[]:[{header:(A=a[S])!=null?A:W9(S),key:b}]}),unknown:a.filter((b,S)=>!Hp(b)&&
![...o.values()].includes(S)&&s.some(A=>{var N;return((N=A[S])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,S]of s.entries()){if(S.every(_=>_===""))continue;let A={code:"",name:""};for(
let[
_,M]of o)A[_]=(g=S[M])!=null?g:"";let N=i+b+1;if(F(A.name)===""){l.nameless.push(N);continue}let P=FN(
{institution:"",email:"",...A},t),I=P.map(_=>u.get(_)).find(_=>_!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:A.name,why:I});else{for(let _ of P)u.set(_,"twice");l.added.push(A)}}let c=IN(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var S;return b.code===""?{...b,code:(S=c.shift())!=null?S:""}:b}),l}function FN({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?F(t):`${F(t)}|${F(n)}`;return[...Z(e)===""?[]:[`code:${Z(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function K9(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function LN(e){var u;let t=K9(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var G9={menu:"Siapkan tab juri",noJudges:
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
,q9={menu:"Prepare judge tabs",noJudges:
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
,Lo=e=>({id:G9,en:q9})[e];var H9=1e6,jN=1e4,Ob=50,Z9=oe({kind:Kt(["entries","judges"]),text:Re(G().check(
Zg(H9))),tab:Re(G()),
write:Xe()}),BN=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function UN(e){return le(()=>{let{kind:t,text:n,tab:r,write:o}=ye(Z9,e);return be(),o?Se(()=>zN(
t,n,r,!0)):zN(t,n,r,!1)})}function zN(e,t,n,r){var g;let o=Ft(Ue()),{competition:i}=En(new y([...o].
map(([b,S])=>[b,je(S)]))),s=o.has("settings")?i.settings.language:Qe(),a=Lo(gt(s)),u=b=>he(fe(
"BAD_REQUEST",b));n!==void 0&&(!Ue().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?LN(t!=null?t:""):je(n).values.map(b=>b.map(U));l.length>jN&&u(a.tooMany(jN));let c=MN(l,e,J9(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(g=o.get(e))!=null?g:J[e][s],p=r?V9(
e,d,c.added,s):[];return Y9(c,d,r,p)}var J9=({entries:e,judges:t},n)=>n==="entries"?e:t;function V9(
e,t,n,r){
var g,b;if(n.length===0)return[];let o=Db[e];Zr(t)===0&&Dn(DD(o,t,r));let i=yt(je(t),o),s=(g=i==null?
void 0:i.columns)!=null?g:new y(o.columns.map(({key:S},A)=>[S,A])),a=new y(o.columns.map(S=>{var A;
return[
S.key,(A=S.format)!=null?A:""]})),u=f.max(...s.values())+1,l=k.from({length:u},()=>"");for(let[S,A]of s)
l[A]=(b=a.get(S))!=null?b:"";let c=Zr(t);for(let[S,A]of l.entries())A==="@"&&ED(t,c,S,n.length);let d=n.
map(S=>{var N;let A=l.map(()=>"");for(let[P,I]of s)A[I]=(N=S[P])!=null?N:"";return A});Xt(t,c,0,d,l);
let p=new w(n.flatMap(S=>h.entries(S).flatMap(([A,N])=>N?[A]:[])));return o.columns.flatMap(({key:S,
header:A})=>p.has(S)&&!s.has(S)?[A[r]]:[])}function Y9(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,Ob).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,Ob),repeatedTotal:a.length,nameless:u.slice(0,Ob)}}function Ci(){return le(()=>{let e=Ue(),t=Ft(
e),n=En(new y([...t].map(([S,A])=>[S,je(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Qe(),s=gt(i),a=$e(),u=tq(a,r.judges),l=u==="admin",c=tp(
).
filter(S=>![...t.values()].includes(S)),d=!X9(n),p=!d||c.length>0,g=BN(e),b=l?cc():null;return{user:
a,
role:u,language:s,competition:en(r),stages:r.stages.map(S=>S.name),top:nm(r),begun:p,...l?Q9(n,e,{
begun:p,
responses:g}):{},presets:l&&d&&c.every(S=>g.includes(S))?pc.map(({id:S,name:A})=>({id:S,name:A})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?rq(J.documents[i],
e):WN,judgeFiles:o.judgeFiles,lives:l&&p?UA(r,dt(i).rows):[]}})}var X9=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,Q9=(e,t,{begun:n,responses:r})=>(
{
...n&&Ca.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
eq(
e.competition,t)}:{}});function eq(e,t){let n=rr(t,e,cp(e)),{entries:r,judges:o,stages:i}=e,s=i.filter(
a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.length,judges:o.length,ready:s.
map(({name:a})=>a)}}var tq=(e,t)=>Ud()?"admin":nq(e,t)?"judge":"stranger",nq=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),WN={made:0,begun:0};function rq(e,t){if(!t.includes(e))return WN;
let{grid:n}=fn(e),r=n===null?[]:[...tu(n).rows.values()].filter(i=>i.spreadsheet===Bn()),o=(...i)=>r.
filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var oq=oe({stage:Re(G())}),KN=oe({stage:G(),reason:G()});function pr({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>F(i.name)===F(n)))!=null?o:he(fe("BAD_REQUEST",
se(t.language).problems.unknownStage(n,r)))}function Ab(e){let t=le(()=>{let n=e();return be(),Se(()=>{
let r=tt();n(r,dt(r.competition.settings.language))})});return"problem"in t?t:Ci()}var GN=e=>Ab(()=>{
let{stage:t}=ye(oq,e);return(n,r)=>{var a,u;let{competition:o}=n,i=at(o.stages,r.rows),s=t===void 0?
(a=i.find(l=>l.status==="open"))==null?void 0:a.stage:pr(o,t).name;s!==void 0&&(((u=Nr(i,s))==null?
void 0:
u.status)==="open"?Mp(n,s,r):eu(n,s,"reader"))}});function qN(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?he(fe("BAD_REQUEST",se(t.language).problems.reasonMissing)):n}
var HN=e=>Ab(()=>{let t=ye(KN,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=pr(o,t.stage),s=at(
o.stages,r.rows),a=qN(t.reason,o);((u=Nr(s,i))==null?void 0:u.status)!=="open"?C1(n,i,a,r):eu(n,i,
"writer")}}),ZN=e=>Ab(()=>{let t=ye(KN,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=pr(
n,t.stage),s=qN(t.reason,n),a=zA(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===a&&l.detail===s||Qt(r,{at:ct(),by:$e(),action:"rules",detail:s,run:_t(),
hash:a,stage:i},o)}});var sq=oe({stage:Re(G())}),aq=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function Zp(e){
return le(()=>{let{stage:t}=ye(sq,e);return be(),Se(()=>{var me,Pe,de;let{workbook:n,results:r,
findings:o,
history:i}=Rb({provisional:!1,close:!0},ue=>t===void 0?void 0:pr(ue,t).name),{competition:s}=n,{
language:a}=s.
settings,u=(me=r[r.length-1])==null?void 0:me.stage.name,l=t===void 0?u:pr(s,t).name,c=(de=l!=null?l:
(Pe=s.stages[0])==null?void 0:Pe.name)!=null?de:"",d=s.stages.slice(0,s.stages.findIndex(ue=>ue.name===
c)+1),p=o.filter(ue=>ue.stage===void 0||d.some(({name:Ct})=>Ct===ue.stage)).map(ue=>aq.includes(ue.code)?
{...ue,severity:"error"}:ue),g={stage:c,code:null,at:null,hash:null};if(!Ga(p))return{ok:!1,findings:
Xr(
p,a),...g};let b=r.find(ue=>ue.stage.name===c);if(b===void 0)return he(fe("BAD_REQUEST",se(a).problems.
nothingToDecide(c)));let{sheets:S,decisions:A}=n,N=Ap(s,S,A,c),P=cn(N),I=Nr(at(s.stages,i.rows),c),{
name:_,grid:M}=fn(J.decisions[a]),B=Np(M),L=B.some(ue=>ue.stage===c&&ue.text.length>0&&ue.hash===P),
j={ok:!0,findings:Xr(p,a),stage:c,code:cr(P),hash:P};if((I==null?void 0:I.status)==="decided"&&I.hash===
P&&L)return{...j,at:I.at};let[z,q,H]=[ct(),$e(),cr(P)],V={stage:c,code:H,at:nr(z),by:q,hash:P,text:N,
method:ps(b.method,a),version:x(No)},Q=se(a),K=[...B.filter(ue=>ue.stage!==c),V];ur(IA(K,_,a,Q.tabs.
decisions,Q.tabs.decisionsOrigin)),Vr(_,s.settings.admins),up(_);let ne=Q.history.decided(H,V.method,
V.version);return Qt(i,{at:z,by:q,action:"decide",detail:ne,run:_t(),hash:P,stage:c},a),{...j,at:z}}
)})}m();var lq=oe({stage:Re(G())}),JN=2,cq=40;function dq({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=cq?0:f.max(0,r-JN),i=(a=(s=e[f.min(e.length,
r+JN)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Jp(e){
return le(
()=>{let{stage:t}=ye(lq,e);return be(),Se(()=>{var g;let n=tt(),{competition:r}=n,{language:o}=r.settings,
{results:i}=Dt({...n,decisions:[]},{provisional:!1}),s=t===void 0?void 0:pr(r,t).name,a=(g=i.find(b=>b.
stage.name===s))!=null?g:i[i.length-1],u=se(o).tabs,l=Qm(Ue()),c=l===void 0?[]:ep(je(l),r).listed,d=(
a===
void 0?[]:dq(a)).filter(({entry:b})=>!c.some(S=>S.entry===b.code&&S.stage===(a==null?void 0:a.stage.
name))).map(({entry:b,rank:S})=>{var A;return{stage:(A=a==null?void 0:a.stage.name)!=null?A:"",entry:
b.
code,computed:S}});return{tab:YN(ca,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function VN(
){
return le(()=>(be(),Se(()=>{let{language:e}=tt().competition.settings,t=se(e).tabs;return{tab:YN(os,
qa(Ue()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function YN(e,t,n,r,[o,i]){let s=t===void 0?
null:yt(je(t),e);if(t===void 0||s===null&&Zr(t)===0){let l=e.columns.map(({key:d,header:p,width:g,
format:b})=>({
header:p[r],width:g,...b===void 0?{}:{format:b},value:S=>{var A;return(A=S[d])!=null?A:""}})),c=Pt(t!=
null?t:e.tab[r],o,i,l,n,2);return Dn(c),c.name}if(s===null||n.length===0)return t;let a=f.max(...s.columns.
values())+1,u=n.map(l=>{var d;let c=k.from({length:a},()=>"");for(let[p,g]of s.columns)c[g]=(d=l[p])!=
null?d:"";return c});return Xt(t,Zr(t),0,u),t}m();m();var XN=$("Kode","Code"),pq=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function QN(e,{
values:t,headerRow:n}){var g,b,S,A;let r=((g=t[n])!=null?g:[]).map(x),o=((b=e.values[n])!=null?b:[]).
map(N=>F(U(N))),i=r.map(N=>o.indexOf(F(N))),s=r.findIndex(N=>N===XN.id||N===XN.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(S=i[s])!=null?S:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(N=>[Z(x(N[s])),N])),c=new w,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(j=>j===-1||
U(P[j])===""))continue;let I=U(P[u]),_=l.get(Z(I));if(_===void 0||c.has(Z(I))){d.push({kind:"stray",
row:N+1,cell:Te(N,u),code:I});continue}c.add(Z(I));let M=r.flatMap((j,z)=>{var Q,K;let q=i[z],[H,V]=[
(Q=P[q])!=null?Q:"",(K=_[z])!=null?K:""];return q===-1||pq(H,V)?[]:[{at:q,header:j,written:H,
expected:V}]}),
B=M[0];if(B===void 0)continue;let L=M.map(({at:j,...z})=>z);d.push({kind:"cells",row:N+1,cell:Te(N,B.
at),code:I,cells:L})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:x(P[s]),rank:(A=P[0])!=null?
A:""});let p=[...a,...d];return p.length>0?p:fq([...c],[...l.keys()],n,u)}function fq(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Te(n+o+1,r)}]}var eP=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var nu=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();m();var tP={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},nP={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},fc=(
e,t)=>h.
assign(new E(`${t}: ${e}`),{archiveFault:e}),Vp=e=>e instanceof E&&"archiveFault"in e?e.archiveFault:
null;var $q=new R(1980,0,1),ru=e=>(Es(),Vo(Ss)).strToU8(e),ou=e=>(Es(),Vo(Ss)).strFromU8(e),kP=e=>(
Es(),Vo(Ss)).
strFromU8(e,!0),xP=e=>(Es(),Vo(Ss)).inflateSync(e),wP=e=>/\.(xml|rels|vml)$/i.test(e),_q=(e,t)=>e>t+
t/1e3+64,vP=60;function Fq(e){let t=0;for(let n=e.indexOf(vP);n>=0;n=e.indexOf(vP,n+1))t+=1;return t}
function ef(e,t,n=()=>!0){let r=new w,o=0,i=0,s=(Es(),Vo(Ss)).unzipSync(e,{filter:({name:u,size:l,
originalSize:c})=>{
let d=u.toLowerCase();if(r.has(d))throw fc("twice",u);if(r.add(d),_q(l,c))throw fc("lying",u);if(o+=
c,wP(u)&&(i+=c),r.size>t.parts||o>t.bytes||i>t.xml)throw fc("too-large",u);return n(u)}}),a=0;for(
let u of h.
keys(s))if(wP(u)&&(a+=Fq(s[u])),a>t.tags)throw fc("too-large",u);return s}var iu=(e,t=6)=>(Es(),Vo(
Ss)).
zipSync(e,{mtime:$q,level:t});m();function Mq(e,t){let n=t;for(let r=0;r<e.length;r++)n=f.imul(n^e.charCodeAt(
r),16777619);return n>>>
0}function tf(e){return[2166136261,84696351].map(t=>`0000000${Mq(e,t).toString(16)}`.slice(-8)).join(
"")}var TP=new y,Lq=4096;function wc(e){var n;let t=(n=TP.get(e))!=null?n:tf(kP(e.subarray(-Lq)));
return TP.
set(e,t),t}function vc(e,t,n){let r=o=>h.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return C.stringify([e,t,r(n)])}m();var SP=`7X35cxvH8e+/glJ+SepJIsFbSl6+BVGUxUiiVSIVv7wcqiWxBFbE9XCIZlyuki9ZtnzJtx3ftmTH
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
csYcoIvgozrCpxOKINPxRBBxIiPaJQllkel4soht1RjRaswkFERm4ggi9/7z/wM=`;m();var EP="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function nf(e){var s;let t=new D(
128).fill(64);for(let a=0;a<EP.length;a++)t[EP.charCodeAt(a)]=a;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var zq=256,kc=null,CP=new y;
function Gb(e,t){let n=`${e}.${t}`,r=CP.get(n);if(r!==void 0)return r;kc!=
null||(kc=C.parse(ou(xP(nf(SP)))));let[o,i,s]=kc,a=s[n];if(a===void 0)throw new E(`No template ${n}`);
let u=h.keys(a).map(c=>{var g;let p=((g=i[a[c]])!=null?g:"").replace(/[\u0100-\u07ff]/g,b=>{var S;
return(S=
o[b.charCodeAt(0)-zq])!=null?S:""});return[c,ru(p)]}),l=iu(h.fromEntries(u),0);return CP.set(n,l),l}
m();m();var Bq=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,Uq=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function qb(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function rf(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(Uq,(r,o)=>o!=null?o:"");return qb(n.replace(Bq,""))}m();function At(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ye="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Ee(e){return e===null||e.trim()===""?Ye:e}m();function su(e){let t=new y(h.entries(ef(e,nP)).filter(
([i])=>!i.endsWith("/"))),n=h.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return ou((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return h.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
ru(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>iu(h.fromEntries(
t))}}m();m();var Di=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,Wq=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),Kq=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function of(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(Kq))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?Wq(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var Gq=/<Relationship\s[^<>]*>/g,
RP=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function sf(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(Gq))!=null?o:[]).filter(i=>RP(i,"Type").endsWith(
"/officeDocument")).map(i=>RP(i,"Target").replace(/^\.?\//,"")).find(i=>Di.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var qq=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
Hq=/<[^<>]*>|[^<]/g;function Zq(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+At(r),i=t.replace(Hq,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function DP(e){
for(let t of e.file(Di)){let n=t.asText(),r=n.replace(qq,Zq);r!==n&&e.file(t.name,r)}}m();function au(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return h.assign(new E(`${e.code}${t}`),
{templateFault:e})}function uu(e){return e instanceof E&&"templateFault"in e?e.templateFault:null}
function NF(e){return new y(h.keys(e).map(t=>{let n=e[t];return[At(t),typeof n=="string"?rf(n):n.map(
NF)]}))}function ote(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&
n!=="loop")throw au({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=o.get(At(e));if(s===void 0&&
i.num===0)throw au({code:"TAG_UNKNOWN",tags:[e]});if(s!==void 0&&n===void 0&&typeof s!="string")throw au(
{code:"TAG_UNSUPPORTED",tags:[e]});return s}}}function ite(e){var a;let t=uu(e);if(t)return t;if(e instanceof
E&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((a=n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=uu((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}function ste(e){try{let t=su(e);if(sf(t)!==null)
return t}catch{}throw au({code:"NOT_A_DOCX"})}function md(e,t){let n=ste(e);DP(n);try{let{
Docxtemplater:r}=(AF(),Vo(DF));
return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{changeDelimiterPrefix:null},paragraphLoop:!0,
linebreaks:!0,errorLogging:!1,parser:ote}).render(NF(t)),n.toBytes()}catch(r){let o=ite(r);throw o?
au(
o):r}}m();var PF=new y;function pd(e){let t=PF.get(e);if(t!==void 0)return t;let n=su(e).file(Di).flatMap(
o=>of(
o.asText())),r=new w(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(s=>At(
s.replace(/[{}#^/]/g,"")))}));return PF.set(e,r),r}var Fu=(e,t)=>h.fromEntries(h.entries(e).filter((
[
n])=>t.has(At(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>Fu(o,t))]));m();m();m();m();m();m();
m();m();m();function fd(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function IF(e){
let t=e.toString();return gd(t)?fd(t):t}function gd(e){return e.includes("e")||e.includes("E")}
function jf(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return v.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:$F(IF(e))}if(t==="string")return $F(ate(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function ate(e){let t=e.trim(
);
if(t.length===0||v.isNaN(v(t)))throw new RangeError(`Invalid number format: "${e}"`);return gd(t)?fd(
t):t}function $F(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function zf(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!v.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return ute(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function ute(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(gd(t)){let n=fd(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Mu=["","one","two","three","four","five","six","seven",
"eight","nine"],lte=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Yw=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],Lu=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],Xw="hundred",FF="zero",cte="minus",
dte="point",_F=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],mte=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],pte=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var qo={word:"",hasHundred:!1};function ji(e){if(e===0)return qo.word="",
qo.hasHundred=!1,qo;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=lte[t]:n>=2?o=t>0?Yw[n]+"-"+Mu[t]:Yw[n]:t>
0&&(o=Mu[t]),r>0?(o?qo.word=Mu[r]+" "+Xw+" and "+o:qo.word=Mu[r]+" "+Xw,qo.hasHundred=!0):(qo.word=o,
qo.hasHundred=!1),qo}function MF(e){if(e===BigInt(0))return FF;if(e<BigInt(1000))return ji(v(e)).word;
if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),{word:r}=ji(t),o=r+" "+Lu[0];if(n>
0){let{word:i,hasHundred:s}=ji(n);o+=s?" "+i:" and "+i}return o}return fte(e)}function fte(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=ji(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+Lu[s-1],i=!0):i=
!1}return o}function gte(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=FF,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=MF(BigInt(r))),t}function LF(e){let{isNegative:t,integerPart:n,
decimalPart:r}=jf(
e),o="";return t&&(o=cte+" "),o+=MF(n),r&&(o+=" "+dte+" "+gte(r)),o}function Qw(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=mte[t]:n>=2?t>0?o=Yw[n]+"-"+_F[t]:o=pte[n]:t>0&&(o=_F[
t]),
r>0?o?Mu[r]+" "+Xw+" "+o:Mu[r]+" hundredth":o}function hte(e){if(e<BigInt(1000))return Qw(v(e));if(e<
BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000));if(n===0)return ji(t).word+" "+Lu[0]+"th";
let{word:r}=ji(t);return r+" "+Lu[0]+" "+Qw(n)}return yte(e)}function yte(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=Qw(s):o+=ji(s).word+" "+Lu[i-1]+"th":(o+=ji(s).word,i>0&&(o+=" "+Lu[i-1]))}return o}
function jF(e){
let t=zf(e);return hte(t)}m();var ev=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],bte=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],zF=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],BF="ratus",
Bf="ribu",wte=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],UF="nol",vte="min",
kte="koma",xte="ke",Tte="pertama";function ju(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+BF):o.push(ev[r]+" "+BF));let i=e%100;return i===0||(i<10?o.push(ev[i]):i<20?o.push(bte[i-10]):
t===0?o.push(zF[n]):o.push(zF[n]+" "+ev[t])),o.join(" ")}function tv(e){if(e===BigInt(0))return UF;
if(e<
BigInt(1000))return ju(v(e));if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),r;
return t===
1?r="se"+Bf:r=ju(t)+" "+Bf,n>0&&(r+=" "+ju(n)),r}return Ste(e)}function Ste(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(v(t.slice(0,i))),s=i);s<n;)r.push(v(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(ju(c));else if(
u===
1)c===1?a.push("se"+Bf):a.push(ju(c)+" "+Bf);else{let d=wte[u-2];a.push(ju(c)+" "+d)}u--}return a.join(
" ")}function Ete(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=UF,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=tv(BigInt(r))),t}function WF(e){let{isNegative:t,integerPart:n,decimalPart:
r}=jf(
e),o="";return t&&(o=vte+" "),o+=tv(n),r&&(o+=" "+kte+" "+Ete(r)),o}function Cte(e){return e===BigInt(
1)?
Tte:xte+tv(e)}function KF(e){let t=zf(e);return Cte(t)}function Rte(e,t){return e.split("").map(n=>mo(
v(n),t)).join(" ")}function mo(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(x(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?WF:LF)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${Rte(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Uf(e,t){
return(t==="id"?KF:jF)(e)}function GF(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Jl(e,t),
words:`${mo(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var qF={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function Dte(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Wf(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[v(t[1]),v(t[2]),v(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=Dte(n,r)?{year:n,
month:r,day:o}:null}function HF({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function Qn(e,t){return Wf(e)&&Xi(e,t)}
var ZF=e=>Wf(e)?e.split("-").reverse().join("/"):null;function nv(e,t){let n=Wf(e);return n&&qF[t][
HF(
n)]}function Kf(e,t){let n=Qn(e,t);return n&&`${nv(e,t)}, ${n}`}function Gf(e,t){let n=Wf(e);if(!n)return null;
let r=ta[t][n.month-1],o=qF[t][HF(n)];return t==="en"?`${o}, the ${Uf(n.day,"en")} of ${r}, ${mo(n.year,
"en")}`:`${o} tanggal ${mo(n.day,"id")} bulan ${r} tahun ${mo(n.year,"id")}`}m();var Ote=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function JF(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of Ote){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function Y(e){return qb(e.replace(
/\s+/g," ").trim())}function $s(e){return e.split(/[\r\n\u2028\u2029]+/).
map(Y).filter(t=>t!=="")}function po(e){return $s(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function zu(e){
return Y(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var Ate=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],Nte=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function VF(
e){
return Nte.test(Y(e.signerPosition))}function Bu(e){let t=Y(e.government);for(let n of Ate){let r=t.
replace(n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return VF(e)?Y(e.
signerPosition):null}function Pte(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function _s(e){
return Y(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Uu(e){if(VF(e))return{first:Y(e.signerPosition).
toUpperCase(),unit:""};let t=Y(e.government).toUpperCase(),n=Y(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ye}`:Ye,
unit:""}}function Wu(e){let t=Y(e.competition),n=Y(e.year);return t===""?Ye:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function qf(e){let{language:t}=e,n=Y(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=$s(e.signerPosition);return{kota:Ee(_s(e)),tanggal:Ee(e.decisionDate&&Qn(e.
decisionDate,t)),tanggal_pendek:Ee(e.decisionDate&&ZF(e.decisionDate)),hari:Ee(e.decisionDate&&nv(e.
decisionDate,t)),tanggal_huruf:Ee(e.decisionDate&&Gf(e.decisionDate,t)),jabatan_penandatangan:Ee(r.map(
o=>t==="id"?Pte(o):o).join(`
`)),nama_penandatangan:Ee(Y(e.signerName)),pangkat_penandatangan:Y(e.signerGrade),nip_penandatangan:
n}}function ht(e,t){let n=Uu(e),r=Wu(e);return{nomor:Ee(t&&Y(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...qf(e)}}function zi({entry:e},{language:t}){let n=Y(e.institution);
if(n!=="")return[JF(n,t)];let r=po(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ye]}function Hf(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||Y(n)!==
""||Y(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Ee(t&&Kf(t,o)):"",penyerahan_waktu:i?Ee(
Y(n)):"",penyerahan_tempat:i?Ee(Y(r)):""}}function Ku(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ye}`,uang_pembinaan_huruf:`${Ye} rupiah`}
;let n=GF(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Bi(e){
let t=po(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var Zf=({results:e})=>e[e.length-1];function Jf(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:Zf(e),standing:s,
winners:o,
number:a}})}var Gu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:Zf(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},Fs=e=>t=>[{about:"",fields:n=>e(t,n)}],Ui=e=>t=>t.winners!==null&&t.winners.
length>0?Fs(e)(t):[],qn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var YF=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var Ite=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Vf(e){if(!v.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of Ite)for(;t>=r;)n+=o,t-=r;return n}var $te={
id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function XF(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function QF(e){var g;let{language:t,
winnerTerm:n}=e.
competition.settings,r=$te[t][n],o=e.result.stage.title!==null,i=Y((g=e.standing.title)!=null?g:""),
s=YF(e);if(!s){let b=i===""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=Uf(
s.place,t),u=Vf(s.place),c={title:[r,n].some(b=>F(b)===F(i))||!o?"":i,arabic:x(s.place),roman:u,
words:a};
if(t==="id")return{full:`${r} ${u} (${XF(a)})`,short:`${r} ${u}`,...c};let d=`${XF(a)} Place`,p=n===
"Juara"?`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var _te=3,Fte=104;function Mte(e){var n;
if(e.length<=_te)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
Fte?t.push(r):t[t.length-1]=o}return t.join(`
`)}function Lte(e){let{entry:t}=e.standing,n=po(t.innovator),r=Y(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&F(n[0])===F(r);return{names:n,institution:o?
"":r}}function jte({standing:e}){var n;return Y((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function zte({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,
i=n===""?e:e+o;return t===""?i:`${i}, ${t}`}function Wi(e){let{settings:t}=e.competition,{entry:n}=e.
standing,r=QF(e),o=jte(e),{names:i,institution:s}=Lte(e),a=t.rankedWinners||t.letterScores?xr(e.standing.
score,t.decimals):"";return{kode:Y(n.code),nomor:Ee(e.number&&Y(e.number)),inovasi:Ee(zu(n.name)),
instansi:Y(
n.institution),inovator:po(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ye:Mte(i),
instansi_penerima:s,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:zte(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Tn(a,t.language),
nilai_huruf:a===""?"":mo(a,t.language),kompetisi:Wu(t),...qf(t)}}var Bte={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function Yf(e,{language:
t,letterScores:n}){let r=Bte[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var eM=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},zt=e=>`${e} (${mo(e,
"id")})`,hd=(e,{settings:t})=>Tn(xr(e,t.decimals),t.language),Fr=e=>({kode:Y(e.code),inovasi:Ee(
zu(e.name)),instansi:Y(e.institution),inovator:po(e.innovator).join("; ")}),rv=(e,t=4)=>Tn(xr(e,t).replace(
/\.?0+$/,""),"id");function Ute(e){let t=e.map(Jt),n=t.reduce((r,o)=>r.add(o),new Fe(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${rv(r.mul(100).div(n),2)}%`)}function qu(e,t=[]){return e.stages.map(
(n,r)=>{var s;let o=xo(e,n),i=t[r];return{no:x(r+1),tahap:Y(n.name),bentuk:n.form===null?"\u2013":eM(
n.form,Gs),tanggal_tahap:(s=n.date&&Qn(n.date,"id"))!=null?s:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ae(n.weight,"id"):"\u2013",jumlah_juri:x(it(e,n).length),jumlah_peserta:i===void 0?
"\u2013":x(i.standings.length),lolos:o===null?"semua":x(o)}})}function Ms(e,t){let n=Be(e,t),r=Ute(n.
map(o=>o.weight));return n.map((o,i)=>{var s;return{no:x(i+1),kriteria:Y(o.name),bobot:(s=r[i])!=null?
s:"",rentang:`${ae(o.min,"id")}\u2013${ae(o.max,"id")}`,uraian:Y(o.description)}})}var Xf=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...Fr(t),status:eM(t.status,Qo),alasan:Ee(Y(t.reason))}));
function fo(e,t){
let{settings:n}=e.competition;return Jf(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Wi(r);return{no:x(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?hd(r.standing.score,
e.competition):"",...Ku(r.standing.prize,n)}})}m();function Wte({tieBreaks:e}){let t=e.map(r=>pa[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Hu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>ae(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
li[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
Wte(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var Kte=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,Gte=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
qte=200,tM=60;function nM(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function ov(
e){
return k.from(e).reduce((t,n)=>t+nM(n),0)}function rM(e,t){if(ov(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=nM(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function oM(e){let t=e.
replace(Gte,"").replace(Kte,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function Hte(e){let t=oM(e);return ov(t)<=tM?t:`${rM(t,tM-17)}-${tf(e)}`}
function Qf(e,t){let n=t.trim()===""?"":` (${Hte(t)})`,r=e.map(oM).filter(o=>o!=="").join(" \u2013 ");
return rM(r,qte-ov(n)).replace(/[. ]+$/,"")+n}var yd=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function Zu(e){let t=yd(e);return Qf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var Hn=e=>Qf([yd(e)("jenis"),yd(e)(
"kompetisi")],""),go=(...e)=>t=>Qf(["jenis",...e].map(yd(t)),yd(t)("kode"));var Zte={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},Jte=e=>e.split(
"-").reverse().join("-"),iv=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${zu(n.name)} (${t})`};function Vte({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:s}
)=>({
juri:iv(e.judges,o),peserta:iv(e.entries,i),tahap:Y(n.name),alasan:Zte[s]})))}function Yte({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:s})=>s===
void 0?[]:[{tahap:Y(n.name),peserta:iv(t.entries,o.code),semula:x(i),menjadi:x(s.rank),alasan:Ee(Y(s.
reason)),setuju:s.votesFor===null?"\u2026":x(s.votesFor),tidak:s.votesAgainst===null?"\u2026":x(s.votesAgainst)}
]))}
function Xte(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,r=(a,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:g,category:b,categoryRank:S}=a,A=[p!=null?p:"",b!==null&&S!==null&&!u?`${b}: ${S}`:
"",g===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...Fr(l),peringkat:u?"\u2013":
x(Fn(a)),nilai:u?"\u2013":hd(d,e.competition),keterangan:A.filter(N=>N!=="").join("; ")}},o=[...t.standings].
sort((a,u)=>Fn(a)-Fn(u)),i=n?(s=e.winners)!=null?s:[]:[];return[...i.map(a=>r(a,!0)),...o.filter(a=>!i.
includes(a)).map(a=>r(a,!1))]}function Qte(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${Vf(n+1)}`:"LAMPIRAN",tahap:Y(t.stage.name),tahap_kapital:Y(t.stage.name).toUpperCase(),
kepala_nilai:Na(tr(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:Xte(e,t)}))}function ene(e){let[t="",n="",...r]=$s(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Ee(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function tne(e,t){var S,A,N;let{competition:n,
results:r}=e,
o=qn(n.settings,t),{plenaryDate:i,plenaryTime:s,plenaryPlace:a,juryDecreeNumber:u}=o,l=Bu(o),c=Xf(n),
d=Vte(e),p=Yte(e),g=Zf(e).panel.judges,b=n.judges.filter(P=>!g.includes(P));return{...ht(o,o.minutesNumber),
tanggal:Ee(i&&Qn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ye:`${Gf(i,"id")} (${Jte(
i)})`,waktu_pleno:Y(s),tempat_pleno:Ee(Y(a)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Ee(
Y(u))}`,jumlah_peserta:zt((A=(S=r[0])==null?void 0:S.standings.length)!=null?A:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:qu(n,r),aturan:Hu(n).map((P,I)=>({no:x.fromCharCode(97+I),isi:P})),
kelompok_kriteria:r.
map(({stage:P})=>({tahap_kriteria:Y(P.name),kriteria:Ms(n,P).map(I=>`${x(I.kriteria)} ${x(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:fo(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(N=e.code)!=null?N:Ye,
lampiran_peringkat:Qte(
e),juri:[...g,...b].map((P,I)=>({no:`${I+1}.`,nama:Ee(Y(P.name)),peran:Y(P.role)||"Anggota",
instansi_juri:Y(
P.institution)})),...ene(o.acknowledgedBy)}}var iM={needs:"result",inEnglish:!1,documents:Fs(tne),
title:Hn};m();m();function nne({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var sM=(
e,{
competition:t})=>e.map(n=>({nama:zi({entry:n},t.settings).join(", "),keterangan:Fr(n).inovasi}));
function eg(e){
let{competition:t,winners:n}=e,{settings:r,stages:o,judges:i}=t,s=o.flatMap((l,c)=>{let d=l.form==="presentation"||
l.form==="field"?nne(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${Y(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",
place:"",guests:sM(d,e)}]}),a={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.
plenaryTime,place:r.plenaryPlace,guests:i.map(l=>({nama:Y(l.name)||l.code,keterangan:[l.role,l.institution].
map(Y).filter(Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,
time:r.ceremonyTime,place:r.ceremonyPlace,guests:sM((n!=null?n:[]).map(({entry:l})=>l),e)};return[
...s,
a,...n===null?[]:[u]].filter(({guests:l})=>l.length>0)}var tg=({name:e,date:t,time:n,place:r})=>({
acara:e,
acara_kapital:e.toUpperCase(),hari_acara:Ee(t&&Kf(t,"id")),waktu_acara:Ee(Y(n)),tempat_acara:Ee(Y(r))}
);var rne=5,one=e=>[...e,...k.from({length:rne},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:x(n+1),
...t})),aM={needs:"rules",inEnglish:!1,documents:e=>eg(e).map(t=>({about:t.about,fields:n=>({...ht(e.
competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...tg(t),hadir:one(t.guests)}
)})),
title:go("acara")};m();m();m();var ine=["besar","sedang","kecil"];function uM(e){return k.from(e).length}
function lM(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+f.ceil(uM(r)/100),0)}function bd(e,t,n,r){let o=t.split(`
`),i=f.max(...o.map(uM)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.length:
a,l=ine.slice(0,n.length+1);return h.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var ng={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},sne=9;function sv(e){let{
settings:t}=e.competition,n=Wi(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:s,
kategori:a,
inovasi:u}=n,l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=lM([r,o,s,a,u,
...l])>sne;return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Uu(t).first,penuh:c?
"ya":
"",...bd("penerima",r,ng.recipient,c),...bd("instansi_penerima",o,ng.institution,c),...bd("predikat",
i,ng.predicate,c),...bd("inovasi",u,ng.innovation,c)}}var cM={needs:"result",inEnglish:!0,documents:
Gu(
"piagam",sv),title:Zu};function ane(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:Wu(n),piagam:Jf(e,"piagam",t).map((r,o)=>({...sv(r),
lanjutan:o===0?"":"ya"}))}}
var dM={needs:"result",inEnglish:!0,documents:Ui(ane),title:Hn};m();m();var une={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function ho(e){let t=une[
e.language],n=s=>Ee(s&&
Qn(s,e.language)),[r,o]=[Y(e.decreeNumber),Y(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(Bu(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Ee(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function lne({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(Y(o[t]),((r=n.get(Y(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:x(i)}))}function cne(e,t){var c,d,p,g,b,S,A;let{competition:n,results:r,
coverage:o}=e,
i=qn(n.settings,t),s=Xf(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N!=="incomplete"),l=lne(n);return{...ht(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Ee(Y(i.organizer)),dasar:ho(i),jumlah_inovasi:zt(n.entries.length),
jumlah_dinilai:zt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:zt(n.judges.length),jumlah_tahap:
zt(
n.stages.length),tahapan:qu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:s,ada_gugur:s.length>
0?"ya":"",aturan:Hu(n).map((N,P)=>({no:x(P+1),isi:N})),jumlah_pemenang:zt((g=(p=e.winners)==null?
void 0:
p.length)!=null?g:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:fo(e,t),jumlah_putusan:zt(a.length),
jumlah_benturan:zt(u.length),kode_hasil:(b=e.code)!=null?b:Ye,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":zt(o.present),instansi_terdaftar:o===null?"":zt(o.listed),tidak_ikut:((S=o==null?void 0:o.absent)!=
null?S:[]).map(N=>({nama:Y(N)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:Y(N),kalimat:P.map(I=>({isi:I}))}))}
}
var mM={needs:"result",inEnglish:!1,documents:Fs(cne),title:Hn};m();var av=8,dne=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?rv(Jt(e.value)):
"?",pM=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function mne(e,t,n,r,o){var c,d,p;let i=Be(
e.competition,t),s=i.map(g=>dne(r==null?void 0:r.marks.get(g.name))),a=i.flatMap(({name:g})=>{let b=r==
null?void 0:r.marks.get(g);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=qd(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(Y).filter(Boolean);return{no:x(o),...Fr(n),...h.fromEntries(
k.from({length:av},(g,b)=>{var S;return[`k${b+1}`,(S=s[b])!=null?S:""]})),rincian_nilai:i.map(({name:
g},b)=>`${Y(
g)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":hd(u,e.competition),catatan:l.join(" / ")}}function pne(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new w(n.rows.filter(pM).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let s=o[r.stages.indexOf(t)-1];if(s===void 0)return i;
let a=new w(s.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>a.has(
u.code))}function fne({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var s,a;return{no:x(i+1),inovasi:Y((a=(s=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:s.name)!=null?a:o.entry),kriteria:Y(o.criterion),semula:o.from,menjadi:o.to,waktu:Je(o.at,
"id")}})}function gne(e,t,n,r,o,i){let{competition:s}=e,a=Ms(s,n),u=pne(e,n,o).map((d,p)=>mne(e,n,d,
o==null?void 0:o.rows.find(g=>g.entry===d.code),p+1)),l=a.length<=av?a.length:0,c=fne(e,n,r);return{
...ht(s.settings,i("lembar-nilai",t)),tanggal:Ye,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:Y(r.code),tahap:Y(n.name),tahap_kapital:Y(n.name).toUpperCase(),tanggal_tahap:Ee(
n.date&&Qn(
n.date,"id")),nama_juri:Ee(Y(r.name)),peran:Y(r.role)||"Anggota",instansi_juri:Y(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:a,...h.fromEntries(k.from({length:av},(d,p)=>[`kolom_${p+1}`,l===p+1?[
{baris:u,...hne(a)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?
"ya":""}}var hne=e=>h.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),fM={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>it(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.name&&l.judge===i.code),a=s!=
null&&s.rows.some(pM)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.name} \xB7 ${i.code}${a===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>gne(e,u,o,i,a,l)}]}))},title:go("tahap",
"nama_juri")};m();function yne(e,t){var r,o;let n=qn(e.competition.settings,t);return{...ht(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:ho(n),jumlah_pemenang:zt((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:fo(e,t),masa_sanggah:n.objectionDays===null?"":zt(n.objectionDays)}}
var gM={
needs:"result",inEnglish:!1,documents:Ui(yne),title:Hn};m();var bne={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function wne({competition:e},t,n){let r=zr(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...Fr(s),
alasan:bne[a]}]}),
i=e.stages.filter(s=>Be(e,s).length>0&&it(e,s).includes(t));return{...ht(e.settings,n("pernyataan",t.
code)),tanggal:Ye,jenis:"Pernyataan Juri",kode:Y(t.code),nama_juri:Ee(Y(t.name)),peran:Y(t.role)||
"Anggota",instansi_juri:Ee(Y(t.institution)),tahap_juri:i.map(({name:s})=>Y(s)).join(", "),benturan:
o.
map((s,a)=>({no:x(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var hM={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>wne(e,t,n)})),title:go("nama_juri")};m();var yM=(
e,t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function vne(e,t){var c,d;let n=qn(
e.competition.settings,t),r=Y(n.decreeNumber),o=ht(n,r),i=(c=Bu(n))!=null?c:Ye,s=Y(n.minutesNumber),
a=Ee(n.plenaryDate&&Qn(n.plenaryDate,"id")),u=po(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:Y(
n.province)===""?"":kne(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:yM([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Ee(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${x.fromCharCode(97+p)}.`),mengingat:yM(
u.length>0?u:[Ye],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:fo(e,t)}}var kne=e=>{let t=Y(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},bM={needs:"result",inEnglish:!1,documents:Ui(vne),title:Hn};m();m();var xne={
id:{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},Tne=5,wM=new O,uv=({standings:e})=>e.
length>=Tne;function rg(e){var n;let t=(n=wM.get(e))!=null?n:Sne(e);return wM.set(e,t),t}function Sne(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:dn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!uv(e)?null:Js(a)});return({entry:i},{language:s,decimals:a})=>{let u=xne[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let g=p===null?0:Yt(
d,p);return[{kriteria:Y(l.name),nilai:Tn(xr(d,a),s),median:p===null?"\u2013":Tn(xr(p,a),s),maksimum:
Tn(
x(l.max),s),kedudukan:p===null?"\u2013":g>0?u.above:g<0?u.below:u.same}]})}}var vM={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function Ene(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Wi(e),s=Uu(o);return{...i,jenis:vM[o.language].kind,kop:s.first,
kop_unit:s.
unit,kepada:zi(n,o).map(a=>({nama:a})),tempat_tujuan:_s(o)||vM[o.language].place,dasar:ho(qn(o,t)),
rincian:Yf(
i,o),profil:i.nilai===""?[]:rg(e.result)(n,o),...Ku(n.prize,o),...Hf(o),...Bi(o)}}var kM={needs:
"result",inEnglish:!0,documents:Gu("surat",Ene),title:Zu};m();function Cne(e,t){var o;let n=qn(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...ht(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:_s(n)||"Tempat",dasar:ho(n),
jumlah_pemenang:zt(r.length),...Hf(n),...Bi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:fo(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":zi(r[s],n).join(`
`)}))}}var xM={needs:"result",inEnglish:!1,documents:Ui(Cne),title:Hn};m();function Rne(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Wi(e);return{...ht(t,e.number),
...r,rincian:Yf(r,t),tanggal:Ye,jenis:"Tanda Terima",...Ku(n,t)}}var TM={needs:"result",inEnglish:!1,
documents:Gu("tanda-terima",Rne),title:Zu};m();function Dne({competition:e}){let{criteria:t,stages:n}
=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:Ms(e,n[0])}
]:n.filter(r=>Be(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${Y(r.name)}`,kriteria_tahap:Ms(e,r)}
))}function One(e,t){let{competition:n}=e;return{...ht(n.settings,
t("tata-cara","")),tanggal:Ye,jenis:"Tata Cara Penilaian",tahapan:qu(n),kelompok_kriteria:Dne(e),
aturan:Hu(
n).map((r,o)=>({no:x(o+1),isi:r}))}}var SM={needs:"rules",inEnglish:!1,documents:Fs(One),title:Hn};m(
);var Ane={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},Nne=({sheets:e},t)=>[
...new w(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>$s(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function Pne(e,t,n,r){let o=qn(e.competition.
settings,r),i=Ane[o.language],s=Nne(e,t.entry.code);return{...ht(o,r("umpan-balik",t.entry.code)),
...Fr(
t.entry),jenis:i.kind,kepada:zi(t,o).map(a=>({nama:a})),tempat_tujuan:_s(o)||i.place,dasar:ho(o),
tahap:Y(
n.stage.name),jumlah_peserta:x(n.standings.length),profil:rg(n)(t,o),tanpa_median:uv(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...Bi(o)}}var EM={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new w(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new w;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>Pne(e,s,o,a)})))},title:go("inovasi")};m();var CM={needs:"rules",inEnglish:!1,
documents:e=>eg(e).map(t=>({about:t.about,fields:n=>({...ht(e.competition.
settings,n("undangan",t.about)),tanggal:Ye,jenis:"Undangan",kode:"",...tg(t),jumlah_undangan:zt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:x(o+1),...r})),...Bi(e.competition.settings)})})),title:go(
"acara")};var RM={"tata-cara":SM,pernyataan:hM,undangan:CM,"daftar-hadir":aM,"lembar-nilai":fM,
"berita-acara":iM,
sk:bM,pengumuman:gM,piagam:cM,gabungan:dM,surat:kM,"surat-daftar":xM,"tanda-terima":TM,"umpan-balik":
EM,
laporan:mM};m();var DM=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Ki=DM.map(e=>({id:e,...RM[e]}));function wd(e){var t;return(t=Ki.find(n=>n.id===e))!=null?
t:null}m();var Ho=(e,t)=>Gb(e.id,nu(e,t)),og=(e,t)=>e.needs==="rules"||t.winners!==null;function Ine(
e,t){let{competition:n}=t,
r=nu(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var Ls=(e,t)=>e.filter(n=>og(n,t)).flatMap(n=>n.documents(Ine(n,t)).map(r=>({kind:n,...r})));
function lv(e){
if(e.winners===null)return()=>!0;let t=new w(Ls(Ki,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var $ne=()=>null;function cv(e,t,n=$ne){let[r]=Ls([e],t);return r===void 0?null:r.fields(
n)}m();m();function _ne(e,t){let n=e.map(o=>({standing:o,key:F(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function OM(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,f.min(c,(a=r.get(u))!=null?a:c))}
let o=sm(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):_ne(l,n).map(c=>({standing:c,place:null}))})}var Fne=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],AM=e=>e.filter(t=>t.severity===
"error"&&Fne.includes(t.code)),Mne=({settings:e})=>Oo(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:wi(i.cell,i.format,"id"),to:Pr(s,"id"),at:a}));function dv(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:s}=e,a=t[i.stages.length-1],u=r.some(b=>b.code==="RESULT_STALE"),
l=r.filter(b=>b.severity==="error"),c=a!==void 0&&l.length===0,d=at(i.stages,n),p=d[d.length-1],
g=null;return{competition:i,sheets:s,faultyTabs:new w(l.flatMap(({tab:b})=>b===void 0?[]:[b])),
results:u?
[]:t,winners:c?OM(a,i.settings).map(({standing:b})=>b):null,code:(p==null?void 0:p.status)==="decided"?
cr(p.hash):null,changes:o.some(({id:b})=>b==="lembar-nilai")?Mne(i):[],coverage:bA(i),reliability:()=>(
g!=
null||(g=t.map((b,S)=>{let A=Up(i,b,t.slice(0,S)),P=b.last&&!i.settings.rankedWinners?{...A,gap:null,
methods:[],verdict:{...A.verdict,contested:[]}}:A;return{stage:b.stage.name,sentences:Wp(P,"id")}})),
g)}}var Lne=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function ig(e,t,n){let r=Dt(e,{
provisional:!1}),
o=ki(e),i=[...r.findings,...Po(e,t),...jne(t,o)].map(a=>Lne.includes(a.code)?{...a,severity:"error"}
:
a),s=dv(e,r,t,i,n);return{findings:r.findings,blocking:i,hash:o,context:s}}function jne({rows:e},t){
let n=fs(e);return n===void 0||n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:
n.
at}}]}function NM(e,t,n){var p,g,b;let{competition:r}=e,o=J.documents[r.settings.language];if(!tp().includes(
o))return[];let{name:i,grid:s}=fn(o);if(s===null)return[];let a=yt(s,Ei),u=Bne([...tu(s).rows]),l=Une(
e,t,n,u),c=new y,d=[];for(let[S,A]of u){let N=l(A);if(N===null)continue;if(typeof N=="object"){let I=(
p=
st(a,S,"title"))==null?void 0:p.cell,_={kind:A.kind,written:A.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:_});continue}let P=(b=c.get(N))!=null?b:{cell:(g=st(a,S,"kind"))==
null?void 0:g.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,A]})}return[...[...c].map((
[
S,{cell:A,documents:N}])=>({code:S,tab:i,cell:A,params:{documents:N}})),...d]}var zne=["made",
"draft",
"edited","signed"];function Bne(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=C.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";zne.includes(l)&&v(u)>=v(d)&&t.set(c,o)}return[...t.values()]}function Une(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=dv(e,t,n,i),a=new y(Ls(Ki,s).map(d=>[C.stringify([d.kind.
id,d.about]),d])),u=new y(r.map(([,{kind:d,entry:p,number:g}])=>[C.stringify([d,p]),g])),l=(d,p)=>u.
get(C.stringify([d,p]))||null,c=ki(e);return({kind:d,entry:p,run:g,title:b,content:S})=>{var B;let A=n.
rows.find(L=>L.action==="documents"&&L.run===g);if(A===void 0)return"DOCUMENT_UNRECORDED";let N=((B=
wd(d))==null?void 0:B.needs)!=="rules",P=a.get(C.stringify([d,p]));if(P===void 0&&s.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=P==null?void 0:P.fields(l),_=P===void 0||I===void 0?null:P.kind.title(I),M=()=>{
if(P===void 0||I===void 0)return!1;let L=Ho(P.kind,o),j=vc(d,wc(L),Fu(I,pd(L)));return On(j+_)===S};
return N&&A.hash!==c&&!M()?"DOCUMENT_OF_OTHER_RESULT":_===null||_===b?null:{title:_}}}m();function Wne(
e,t){let n=e.filter(({written:o,expected:i})=>[o,i].every(s=>x(s).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:s})=>{let[a,u]=[sg(i,t),sg(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var sg=(e,t)=>e===
""?t==="id"?"kosong":"blank":W(e,t);function IM(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Wne(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var mv=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),Ju=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${W(n.title,t)} (${mv(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${mv(e)})`:`${r} documents (${mv(e)})`},$M=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},Kne=({documents:e})=>e.length===
1?"was":"were",PM=({documents:e},t,n)=>e.length===1?t:n,Gne={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${xp(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Je(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Je(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Je(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${sg(e.written,"id")}, seharusnya ${W(e.expected,"id")}.`,
RANKING_ROW:e=>IM(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Ju(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${Ju(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${$M(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${Ju(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${W(e.written,"id")}, menurut hasil ini ${W(e.expected,
"id")}.`},qne={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${xp(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Je(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Je(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Je(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${sg(e.written,"en")}, it is to be ${W(e.expected,"en")}.`,
RANKING_ROW:e=>IM(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Ju(
e,"en")} ${Kne(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${Ju(e,"en")} ${PM(e,"does","do")} not fit: by this result there is no ${$M(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${Ju(e,"en")} ${PM(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${W(e.written,"en")}, by this result it is ${W(
e.expected,"en")}.`},Hne={id:Gne,en:qne};function Zne(e,t){
return Hne[t][e.code](e.params)}var _M=(e,t)=>Zne(e,t);function ag(){return le(()=>{be();let e=tt(),
{competition:t}=e,{language:n}=t.settings,r=Dt(e,{provisional:!1}),
o=dt(n),i=at(t.stages,o.rows).filter(u=>u.status==="decided"),s=fs(o.rows),a=[...i.length===0&&s===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...Jne(e,o),...Yne(r),...Xne(e,r,o),...ore(o),...NM(e,r,o)];
return{ok:a.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:cr(d)})),
computed:s===void 0?null:{at:s.at,by:s.by},differences:a.map(u=>{var l,c,d;return{code:u.code,stage:
(l=
u.stage)!=null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
lr(u.params,n):_M(u,n)}})}})}function Jne(e,{rows:t}){let{stages:n,settings:r}=e.competition,
o=at(n,t),i=ob(r.language),s=new w,a=o.flatMap(({stage:p,status:g,hash:b,at:S,by:A})=>{if(g!=="decided")return[
];let N=i.find(j=>j.stage===p),P=ib(e,N,b),I=rb(e,b,p)!==null,_=P===null?[{code:"DECISION_DAMAGED",
stage:p,tab:J.decisions[r.language],params:{at:S,isSame:I}}]:[],M=[cr(b),nr(S),A].join(", "),
B=N===void 0?M:[N.code,N.at,N.by].join(", ");if(B!==M){let j=J.decisions[r.language];_.push({code:
"DECISION_MISLABELLED",stage:p,tab:j,params:{written:B,recorded:M}})}let L=(P!=null?P:[]).filter(j=>!s.
has(C.stringify(j)));for(let j of L)s.add(C.stringify(j));return[..._,...L.map(j=>({code:"CHANGED",
stage:p,
tab:j.tab,cell:j.cell,params:j}))]}),u=i.filter(p=>!t.some(g=>g.action==="decide"&&g.stage===p.stage&&
g.hash===p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),
l=fs(t),c=o.slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({
status:p})=>p===
"open");return[...a,...u,...d||l===void 0?[]:Vne(e,l)]}function Vne(e,{at:t,hash:n}){let r=rb(e,n);
return r===
No?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:No}}]}var Yne=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function Xne(e,{results:t},{rows:n}
){
var g,b,S,A;let{competition:r}=e,o=fs(n),i={id:(g=o==null?void 0:o.run)!=null?g:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(S=o==null?void 0:o.by)!=null?S:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:s,settings:a}=r,u=at(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new w(u.map(N=>Rl(
N,s,a.language)));u.length>0&&l.add(J.finalRanking[a.language]);let c=se(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return tb(r,t,Lp(r,t),i).flatMap(
N=>{let{name:P,grid:I}=fn(N.name);if(l.has(N.name)&&!Qne(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let _=eP(I);return[..._!==null&&n.some(B=>B.run===_)?
tre(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],..._===(o==null?void 0:o.run)?ere(P,I,d):
[],...rre(P,QN(I,N))]})}var Qne=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[
n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function ere(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function tre(e,t,{values:n}){var i,s;let[r,o]=[U((i=t.values[0])==null?
void 0:i[0]),U((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var nre=10;function rre(e,t){let n=t.slice(0,nre).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function ore({name:e,links:t}){let n=l2(t,cn),r=t.filter(({
row:u,
texts:l,chain:c})=>c===""&&d2(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+
1}`,params:{row:u+1,reason:l}})),s=We(gp),a=s!==null&&!t.some(({chain:u})=>u===s);return[...i,...a?[
{code:"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();m();m();var ut=(e,t,n={})=>h.assign(new E(`${e}: ${t}`),
{fault:e,place:n}),FM=e=>e instanceof E&&"fault"in
e,MM=e=>FM(e)?e.fault:null;function ug(e,t){try{return t()}catch(n){throw FM(n)&&(n.place={...e(),
...n.place}),n}}var pv=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,fv=/\s*(\/?)>/y,sre=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
are={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},ure=["AlternateContent","extLst","rPh"],lre=500,Gi=e=>ut(
"damaged",e.slice(0,60));function LM(e){return e.includes("&")?e.replace(sre,(t,n,r,o)=>{let i=n===void 0?
v(r):v.parseInt(n,16),s=o===void 0?i<=1114111?x.fromCodePoint(i):void 0:are[o];if(s===void 0||!t.endsWith(
";"))throw Gi(t);return s}):e}var gv=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},cre=e=>e===
32||e>=9&&e<=13;function dre(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(cre(r)||r===
62||r===47||r===60)break}return n}function lg(e,t,n){let r=e.indexOf(t,n);if(r<0)throw Gi(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function Zo(e,t,n=ure){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,s=c=>{var d;if(r.length===0&&c.trim()!=="")throw Gi(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,LM(c)))},a=c=>{var d;if(r.pop()!==c)throw Gi(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
gv(
c)):r.length<o&&(o=0)},u=c=>{var P,I,_;let d=dre(e,c),p=e.slice(c,d),g={},b=d,S=0;for(;;){pv.lastIndex=
b;let M=pv.exec(e);if(M===null)break;if(++S>lre)throw Gi(e.slice(c-1,b));b=pv.lastIndex;let B=M[1];B.
startsWith("xmlns")||(g[gv(B)]=LM((I=(P=M[2])!=null?P:M[3])!=null?I:""))}fv.lastIndex=b;let A=fv.exec(
e);if(p===""||A===null)throw Gi(e.slice(c-1));r.push(p);let N=gv(p);return o===0&&n.includes(N)&&(o=
r.length),o===0&&((_=t.open)==null||_.call(t,N,g)),A[1]==="/"&&a(p),fv.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&s(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:g}=lg(
e,">",c+2);a(p.trimEnd()),i=g}else if(d===63)i=lg(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=lg(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:g}
=lg(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=g}else throw Gi(e.slice(c))}if(s(e.slice(i)),r.
length>0)throw Gi(`<${r[0]}>`)}var cg=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>x.
fromCharCode(v.parseInt(n,16))):e,Jo=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),jM=e=>Jo(rf(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var mre=new w(
`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),pre=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],fre={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},gre=/^(https?:|mailto:|tel:|#|$)/i,
hre=/^file:\/\/\/[a-z]:/i;function yre({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?gre.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&hre.test(t)?[]:[(o=fre[r])!=null?o:r]}var bre=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function hv(e){
let t=bre(e);return mre.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function wre(e){
let t=[],
n=[],r=!1;return Zo(e,{open:(o,i)=>{var s,a,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...yre(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((s=i.ContentType)!=
null?s:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...hv((a=i.instr)!=null?a:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...hv((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(hv)]}function zM(e){let t=h.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?wre((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):pre.flatMap(([i,s])=>i.test(`/${n}`)?[s]:
[])});return[...new w(t)]}m();m();function vre(e,t){let n=k.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function dg(e,t){var o,i;let n=At(e);return(i=(o=t.map(s=>({tag:s,away:vre(n,At(s))}
)).
filter(({tag:s,away:a})=>a<=f.max(2,f.floor(s.length/3))&&a<f.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var kre=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],xre=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),Tre=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function Sre(e,t){var s,a;let n=dg(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(At),o=t.filter(u=>r.includes(At(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=Tre.get(u))!=null?l:[]});return(a=(s=o[0])!=null?s:i.find(u=>t.
includes(u)))!=null?a:null}var Ere=100;function BM(e,t){return kre.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,Ere).flatMap(o=>{let i=o.replace(n,"$1").trim();return xre(i)?[{tag:o,near:
Sre(
i,t)}]:[]})})}var UM=["inovasi","penerima","kompetisi"],Cre=80;function mg(e,t){let n=Ore(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(of);if(Nre(r.flat())>Are)return[{code:
"TOO_LARGE",tag:"",
paragraph:""}];let o=r.flatMap(i=>Ire(i,t));return o.length>0?o:r.flat().some(Rre)?jre(e,t):Dre(r.flat(
),
t)}var Rre=e=>KM(e).some(t=>"sign"in t&&t.tag!=="");function Dre(e,t){var i,s;let n=h.keys(t).filter(
a=>typeof t[a]=="string"),r=e.flatMap(a=>BM(a,n).map(u=>({code:"TAG_FOREIGN",...u,paragraph:pg(a)}))),
o=(s=(i=UM.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:UM[0];return r.length>0?r:[{code:
"NO_FIELDS",
tag:o,paragraph:""}]}function Ore(e){try{let t=su(e);return sf(t)===null?{code:"NOT_A_DOCX"}:{parts:
t.
file(Di).map(n=>n.asText()),active:zM(t)}}catch(t){return{code:Vp(t)==="too-large"?"TOO_LARGE":
"NOT_A_DOCX"}}}var Are=2e4,Nre=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.match(/[{}]/g))==null?
void 0:
r.length)!=null?o:0)},0),WM=(e,{root:t,loops:n})=>t.has(e)||n.some(({scope:r})=>r===null||r.has(e)),
Pre=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];function Ire(e,
t){
let n=new y(h.keys(t).map(i=>[At(i),i])),r={fields:t,root:n,loops:[]};return[...e.flatMap(i=>{let s=pg(
i);return KM(i).flatMap(a=>$re(a,s,r))}),...r.loops.map(({tag:i,paragraph:s})=>({code:
"LOOP_UNCLOSED",
tag:i,paragraph:s}))]}function $re(e,t,n){let{tag:r}=e;if("fault"in e)return WM(At(r),n)||e.fault!==
"TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?_re(r,t,n):o===""||o===
"#"||o==="^"?Fre(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,paragraph:t}]}function _re(e,t,{loops:n}){
let r=At(e),o=n.pop();return o===void 0?[{code:"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&At(o.tag)!==
r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:[]}function Fre(e,t,n,r){var u;let o=At(t),i=WM(o,r),s=r.
fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:dg(t,Pre(r)),paragraph:n}
];
return e!==""?r.loops.push({tag:t,paragraph:n,scope:Mre(s,i)}):s!==void 0&&typeof s!="string"&&a.push(
{code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function Mre(e,t){return typeof e=="string"?new w:e===void 0?
t?new w:null:e.length===0?null:new w(e.flatMap(n=>h.keys(n).map(At)))}function KM(e){var r;let t=[],
n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:Lre(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",
o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:pg(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,s).trim()))!=null?r:[];t.push({sign:a,tag:u.trim()}),n=i.slice(s+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var Lre=e=>{var t;
return pg(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function pg(e,t=Cre){let n=e.replace(
/\s+/g,
" ").trim(),r=k.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function jre(e,t){
try{
return md(e,t),[]}catch(n){let r=uu(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var zre={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},Bre={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},js=e=>e==="id"?zre:Bre;function yv(e,t){let n=js(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new w(r)]}function GM(e,t,n){let r=js(n),o=yv(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var qM="templates",
Ure=oe({maker:G(),fileId:G(),modified:G()}),Wre=ln(G(),Ze(Ure));function Vu(){let e=We(
qM);try{let t=lt(Wre,C.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function bv(
e,t){
var i;let n=Vu(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],qe(qM,C.stringify(o))}m();m();var HM="lease",ZM=300*1e3,Kre=oe({
who:G(),run:G(),until:$t(),width:Re($t())});function JM(e,t){var a;
let n=Gre(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return wv({who:e,run:i,width:s,until:r+ZM}
),
{run:i,width:s}}var VM=(e,t,n)=>wv({who:e,run:t,width:n,until:R.now()+ZM}),YM=(e,t)=>wv({who:e,run:t,
until:0}),wv=e=>qe(HM,C.stringify(e));function Gre(){let e=We(HM);try{let t=lt(Kre,C.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var qre=["edited","own"],zs=(e,
t)=>e!==null&&e.maker!==""&&e.maker!==t;function XM(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
vd(
"signed",n,u?null:"revise")}if(t!==null&&zs(t,r))return i?{action:"add"}:vd(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?vd("deleted",null,"remake"):{action:"create"};let s=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&(s||qre.includes(t.status));
return a&&!i?vd(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?vd("made",n,null):{
action:"update",file:n}}var vd=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function QM(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Kp(e,t)}}function eL(e,t,n,r,o){let{status:i,...s}=QM(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=se(o).documents,l=t!==void 0&&zs(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(Ti(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var tL=(e,t)=>({...QM(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var nL=Ei.columns.map(e=>e.key).filter(e=>e!=="number");function fg(e){var c,d;
let{name:t,grid:n}=fn(
J.documents[e]),r=n===null?Vre(t,e):tu(n),o=Bn(),i=new y(r.rows),s=()=>[...i].flatMap(([p,g])=>g.spreadsheet===
o?[{place:p,row:g}]:[]),a=new y;for(let p of s()){let g=`${p.row.kind}:${p.row.entry}`;a.set(g,[...(
c=
a.get(g))!=null?c:[],p])}let u=f.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,g)=>g==="status"?
Kp(p,e):p[g];return{of:(p,g)=>{var b;return(b=a.get(`${p}:${g}`))!=null?b:[]},all:s,ofRun:p=>s().
flatMap(({row:g})=>g.run===p?[g]:[]),reserve:()=>u++,write:p=>{let g=p.flatMap(({place:b,row:S})=>{
let A=i.
get(b);return i.set(b,S),A!==void 0&&nL.every(N=>A[N]===S[N])?[]:[b]});if(g.length!==0){Hre(t,r,e);
for(let b of Zre(
g,i))for(let S of Jre(r.columns,nL)){let A=b.rows.map(N=>S.keys.map(P=>l(N,P)));Xt(t,b.first,S.column,
A)}Rn()}}}}function Hre(e,{headerRow:t,columns:n},r){let o=Ei.columns.filter(({key:s})=>!n.has(s));
if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;Xt(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function Zre(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function Jre(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function Vre(e,t){let n=se(t).tabs,r=Ei.columns.
map(i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));Dn(Pt(
e,n.documents,n.documentsOrigin,r,[],0));let o=new y(Ei.columns.map((i,s)=>[i.key,s]));return{rows:
new y,
columns:o,headerRow:null}}m();var Yu=({kind:e,about:t})=>`${e.id}:${t}`;function rL(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===dr&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function oL(e,t){var z,q,H,V;let{competition:n,numberOf:r,ledger:o,files:i,templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=Yre(d,a.user),g=(z=p==null?void 0:p.row)!=
null?z:null,b=e.fields(r),S=l.title(b),A=On(vc(l.id,s.versionOf(l),s.shown(l,b))+S),N=Q=>({sheet:On(
Bn()),kind:l.id,entry:On(c),...Q===""?{}:{revision:Q}}),P=Q=>{let{sheet:K,entry:ne}=N(Q);return i.get(
[K,l.id,ne,Q].join(":"))},I=zs(g,a.user)?null:(H=P((q=g==null?void 0:g.revision)!=null?q:""))!=null?
H:Qre(g,a.user,n,u),_={user:a.user,remake:a.remake,renew:a.renew.includes(Yu(e))},M=XM(A,g,I,_),B=M.
action==="add",L=B?Xre(d,a.user):(V=g==null?void 0:g.revision)!=null?V:"",j=B?P(L):void 0;return{
planned:e,
filed:B?null:g,place:B||p===null?o.reserve():p.place,revision:L,fields:b,title:L===""?S:`${S} \u2013 Rev. ${L}`,
content:A,properties:{...N(L),content:A},decision:j===void 0?M:{action:"update",file:j}}}function Yre(
e,t){
var r;let n=o=>o.reduce((i,s)=>i===null||v(s.row.revision)>=v(i.row.revision)?s:i,null);return(r=n(e.
filter(({row:o})=>!zs(o,t))))!=null?r:n(e)}function Xre(e,t){let n=e.filter(({row:r})=>!zs(r,t));
return n.
length===0?"":x(f.max(...n.map(({row:r})=>v(r.revision)||0))+1)}function Qre(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:tn(_o(e.fileId,r),n.language)}m();var gg=(e,t,{user:n,run:r})=>{
var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:nr(ct()),spreadsheet:Bn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},vv=(e,t,n)=>({...gg(e,eoe(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function eoe({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ye?
"draft":"made"}function iL(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!kv(r))?vv(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var kv=({status:e})=>e==="made"||e==="draft";m();var xv=(e,t)=>`${e.id}.${nu(e,t)}`;function sL(e,t,
n,r){let{language:o}=e.settings,i=Vu(),s=new y,a=new y,
u=l=>{var d,p;let c=xv(l,e);return s.has(c)||s.set(c,toe(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?wc(Ho(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Fu(c,pd(Ho(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return Ho(l,e);let p=a.get(l.id);if(p!==void 0)return p;let g=Sv(d,r,o),b=mg(g,c);return b.length>
0&&he(fe("TEMPLATE_FAULT",GM(l.id,b,o))),a.set(l.id,g),g}}}function Tv(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),s=e[0];if(i===void 0)return s===void 0?{source:
"built-in"}:{source:"foreign",maker:s.maker};let a=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
tn(
_o(i.fileId,o),r);return a===null?{source:"gone"}:{source:a.type===dr&&a.modified===i.modified?
"unedited":"own",file:a}}function toe(e,t,n){let r=js(n.language),o=Tv(t,n);return o.source==="foreign"?
he(
fe("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?he(fe("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function Sv(e,t,n){if(e.type!==dr)return tn(pb(e.id,t),n);let[r]=ks([e.
id],xi,t);return tn(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var hg="\u0001";
function uL(e,t,n,r){let{language:o}=e.settings,i=fg(o),s=Fo(e,n.user,r),a=sL(e,s,n.user,
r),u={competition:e,numberOf:(L,j)=>ioe(i,L,j),ledger:i,files:rL(s.files),templates:a,options:n,
backoff:r},
l=t.map(L=>oL(L,u)),c=l.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(Yu(L.planned))),d=c.slice(
0,10),p=d.map(L=>md(a.bytesOf(L.planned.kind,L.fields),L.fields)),g=new y,b=l.filter(L=>{var j;
return((j=
L.filed)==null?void 0:j.run)===n.run&&L.filed.status==="begun"&&roe(L)});for(let L of l){let j=iL(L,
n);j!==null&&g.set(L,j)}let S=soe(i,n);for(let L of d)g.set(L,gg(L,"begun",n));i.write([...aL(g),...S]);
let A=$o(d.map((L,j)=>{var z;return{fileId:L.decision.action==="update"?L.decision.file.id:null,
folder:s.
id,title:L.title,properties:L.properties,from:xi,to:dr,bytes:(z=p[j])!=null?z:new D}}),r),{failures:
N,
again:P}=noe(d,A,g,n);i.write(aL(g));for(let L of N.values())$r(L)&&xs(L,o);let I=L=>d.filter(j=>L.includes(
j.decision.action)&&!N.has(j)&&!P.has(j)).length,_=i.ofRun(n.run),M={made:_.filter(kv).length,failed:
_.
filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:I(["create","add"])+b.
length,updated:I(["update"]),unchanged:l.filter(L=>L.decision.action==="keep").length-b.length,
failed:N.
size,documents:[...l.map(L=>eL(L,g.get(L),N.get(L),n.user,o)),...S.map(({row:L})=>tL(L,o))],done:l.length-
c.length+d.length-P.size,total:l.length,more:c.length>d.length||P.size>0,skip:[...n.skip,...[...N.keys(
)].
map(L=>Yu(L.planned)),...[...P].filter(L=>ooe(A[d.indexOf(L)])).map(L=>Yu(L.planned)+hg)]},run:M}}
function noe(e,t,n,r){
var s,a;let o=new y,i=new w;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,vv(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||Ya(d);if(p&&!r.skip.includes(Yu(
l.planned)+hg)){i.add(l);continue}o.set(l,d),p||n.set(l,{...gg(l,"failed",r),modified:(a=(s=l.filed)==
null?void 0:s.modified)!=null?a:""})}return{failures:o,again:i}}var roe=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,ooe=e=>e!==void 0&&"failure"in e&&Ya(e.failure),aL=e=>[...e].
map(([{place:t},n])=>({place:t,row:n}));function ioe(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.
number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var soe=(e,{user:t,isCurrent:n})=>e.
all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map((
{
place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var aoe=oe({kinds:Ze(G()),skip:Re(Ze(G())),
renew:Re(Ze(G())),remake:Re(Xe())});function kd(e){return le(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ye(aoe,e);return be(),Se(()=>{let s=tt(
),
{competition:a}=s,{language:u}=a.settings,l=[...new w(n)].map(z=>Ev(z,u)),c=dt(u),{findings:d,
blocking:p,
hash:g,context:b}=ig(s,c,l),S=l.filter(z=>og(z,b)),A=AM(p);if(S.length===0&&l.length>0)return lL(p,u);
if(b.winners===null&&A.length>0)return lL(A,u);let N=$e(),P=JM(N,_t);if("holder"in P){let{who:z,
until:q}=P.
holder;return he(fe("BUSY",se(u).problems.leased(z,loe(q))))}let I=Ls(S,b),_={user:N,run:P.run,skip:
r,
renew:o,remake:i,isCurrent:lv(b)},M=Ir(P.width,t),{batch:B,run:L}=uL(a,I,_,M);B.more?M.width!==P.width&&
VM(N,P.run,M.width):(coe(c,{id:P.run,hash:g,...L},N,u),YM(N,P.run));let j=S.length===l.length;return{
ok:j&&B.failed===0&&!r.some(z=>!z.endsWith(hg)),findings:Xr([...j?d:p,...uoe(S,I)],u),...B}})})}var uoe=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
loe=e=>ct(new R(e)).slice(11,16);function Ev(e,t){var r;let n=Ki.map(o=>o.id).join(", ");return(r=wd(
e))!=null?r:he(fe("BAD_REQUEST",se(t).problems.unknownKind(e,n)))}function lL(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Xr(
e,t),...n}}function coe(e,t,n,r){if(t.made+t.failed===0)return;let o=se(r).history.documents(t.made,
t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Qt(e,{at:ct(),by:n,action:"documents",detail:o,
run:t.id,hash:t.hash},r)}var Cv=oe({kind:G()}),doe=oe({kind:G(),content:G()}),cL=e=>le(()=>{let{kind:
t}=ye(Cv,e);return be(),
xd(yg(t))}),dL=e=>le(()=>{let{kind:t}=ye(Cv,e);return be(),Se(()=>{let n=yg(t),r=gL(n);return"file"in
r?xd(n,r):(hL(n,dr,Ho(n.kind,n.competition)),xd(n))})}),mL=e=>le(()=>{let{kind:t,content:n}=ye(doe,e);
return be(),Se(()=>{let r=yg(t),o=nf(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>$p){let a=js(r.language).
tooLarge(i(o.length),i($p));return he(fe("TEMPLATE_FAULT",a))}let s=yL(o,r);return s.length===0&&hL(
r,xi,o),{...xd(r),refused:s}})}),pL=e=>le(()=>{let{kind:t}=ye(Cv,e);return be(),Se(()=>{var u;let n=yg(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=Vu()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=fL(r);for(let{id:c,properties:d}of Fo(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
tn(mb(c,{trashed:!0},a),s)}return bv(r,null),xd(n)})});function yg(e){let t=R.now(),n=tt(),{
competition:r}=n,
o=gt(r.settings.language),i=Ev(e,o),{context:s}=ig(n,dt(r.settings.language),[i]),a=xv(i,r),[u,l]=[
$e(),
Ir(1,t)];return{competition:r,kind:i,name:a,fields:cv(i,s),user:u,language:o,backoff:l}}var fL=e=>({
sheet:On(Bn()),template:e}),gL=({name:e,user:t,language:n,backoff:r})=>{var o;return Tv((o=Vu()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function hL({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},s,a){var A;let u=Fo(e,r,i),l=fL(n),c=u.files.find(N=>N.type===s&&N.properties.
sheet===l.sheet&&N.properties.template===l.template),d=js(o).title(t.id),p={fileId:(A=c==null?void 0:
c.id)!=null?A:null,folder:u.id,title:d,properties:l,from:xi,to:s,bytes:a},[g]=$o([p],i),{id:b,
modified:S}=tn(
g!=null?g:{failure:{kind:"unknown",reason:"no-answer"}},o);bv(n,{maker:r,fileId:b,modified:S})}var moe=[
"TAG_UNKNOWN","LIST_AS_TEXT"],yL=(e,{fields:t,language:n})=>yv(mg(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!moe.includes(r)),n);function xd(e,t=gL(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?yL(Sv(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:bL(r)}}
var poe=200,bL=e=>h.fromEntries(h.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,poe):n.slice(
0,1).map(bL)]));m();m();var goe=["begun","failed","deleted","void"],wL=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
vL=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,kL={failure:{kind:"unknown",
reason:"no-answer"}};function xL(e,t,n,r,o){var b;let{language:i}=e.settings,s=fg(i).all().map(({row:
S})=>S).
filter(S=>S.maker===n&&t.includes(S.kind)&&!goe.includes(S.status)),a=s.length===0?null:Fo(e,n,o),u=a===
null?[]:hoe(s,a,i,o),l=u.filter(S=>!vL(S)&&!r.includes(wL(S))),c=l.slice(0,10),d=new y(yoe(c,(b=a==null?
void 0:a.id)!=null?b:"",o).map((S,A)=>[c[A],S])),p=[...d.values()].flatMap(S=>"failure"in S?[S.failure]:
[]);for(let S of p)$r(S)&&xs(S,i);let g=c.filter(S=>{var A;return"ok"in((A=d.get(S))!=null?A:kL)});
return{
ok:p.length+r.length===0,created:g.filter(({pdf:S})=>S===null).length,updated:g.filter(({pdf:S})=>S!==
null).length,unchanged:u.filter(vL).length,failed:p.length,files:u.map(S=>{var _,M,B;let A=(_=d.get(
S))!=null?_:{ok:S.pdf},{kind:N,entry:P,title:I}=S.row;return{kind:N,entry:P===""?null:P,title:I,file:
"ok"in A&&(B=(M=A.ok)==null?void 0:M.link)!=null?B:null,problem:"ok"in A?null:se(i).documents.failed(
Ti(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(S=>!g.includes(S)).map(wL)]}}var hoe=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
s=(u=t.find(({id:c})=>c===i))!=null?u:tn(_o(i,r),n),a=(l=t.find(({type:c,properties:d})=>c===Za&&d.of===
i))!=null?l:null;return(s==null?void 0:s.type)===dr?[{row:o,document:s,pdf:a}]:[]});function yoe(e,t,
n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:ks(r,Za,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:Za,to:Za},bytes:
d.
ok}]}),s=i.length===0?[]:$o(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
kL})}var boe=oe({kinds:Ze(G()),skip:Re(Ze(G()))}),TL=e=>le(()=>{let t=Ir(10,R.now()),{kinds:n,skip:r=[
]}=ye(
boe,e);return be(),Se(()=>xL(tt().competition,n,$e(),r,t))});m();m();var woe=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],voe=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),koe=e=>e.every(t=>t>=32||t>=9&&t<=13),xoe=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function SL(e){let t=e.slice(0,500),n=k.from(t,o=>x.fromCharCode(o)).join(""),r=woe.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:voe(n)?"photo":koe(t)&&xoe(n)?"text":null}m();var Toe={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Soe={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},Eoe={id:
"Berkas ini",en:"This file"},EL=(e,t,n=null)=>(t==="id"?Toe:Soe)[e](
n===null?Eoe[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var Coe=[[14,22],[45,47]],
Roe=[9,10];function CL(e){return Roe.includes(e)?"percent":Coe.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var Doe=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function bg(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||Doe(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var Ooe=1048576,Td=16384,Dv=2e6,Ov=5e7,Av=7e5,Aoe=5e4,Noe=1462,Poe=864e5,
Ioe=R.UTC(1899,11,30);function $oe(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw ut("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function Rv(e,t){if(!/^\d{1,9}$/.test(
e))throw ut("damaged",`${t} "${e}"`);return v(e)}function _oe(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw ut("damaged",
"two values in a cell");e.value=n}}function Foe({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>Aoe)throw ut("too-large","a long text");return n}function RL(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],s={row:-1,column:-1},a=null,[u,l,c]=[0,0,0],d=!1,p=null,g=null,b=P=>{let{row:I,column:_}=s;
if(!(I>=0&&_>=0&&I<Ooe&&_<Td))throw ut("damaged","a cell outside the sheet");if(i.push(I*Td+_),i.length>
Av)throw ut("too-large","more cells than are read");if(r.rows=f.max(r.rows,I+1),r.columns=f.max(r.columns,
_+1),P===null)return;if(l+=Foe(P),l>Ov)throw ut("too-large","long texts");if(u=f.max(u,_+1),f.max(n.
length,I+1)*u>Dv)throw ut("too-large","a cell far out");for(;n.length<=I;)n.push([]);let M=n[I];for(
;M.
length<_;)M.push(void 0);M[_]=P},S=(P,I)=>{P==="row"?(s.row=I.r===void 0?s.row+1:Rv(I.r,"the row")-1,
s.column=-1):P==="c"?(p={attributes:I},I.r===void 0?s.column+=1:{row:s.row,column:s.column}=$oe(I.r)):
p!==null&&(P==="v"||P==="f"||P==="t")&&(g="")};ug(()=>p===null?{}:{cell:Te(s.row,s.column)},()=>Zo(e,
{open:(P,I)=>{if(P==="sheetData")d=!0;else if(d)S(P,I);else if(P==="sheetProtection")a=I;else if(P===
"protectedRange")o.push(I);else if(P==="col"&&(c+=v(I.max)-v(I.min)+1,!(c<=Td)))throw ut("damaged",
"more columns than there are")},text:P=>{g!==null&&(g+=P)},close:P=>{P==="sheetData"&&(d=!1),!(!d||p===
null)&&(P==="c"?(b(zoe(p,t)),p=null):g!==null&&_oe(p,P,g),g=null)}}));let N=Moe(i);if(N!==null)throw ut(
"damaged","a cell given twice",{cell:Te(N.row,N.column)});return{rows:n,named:r,protection:a,
openRanges:o,
signs:l,cells:i.length}}function Moe(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new w;
for(let n of e){
if(t.has(n))return{row:f.floor(n/Td),column:n%Td};t.add(n)}return null}function Loe(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?v(e):v.NaN;if(!v.isFinite(t))throw ut("damaged",`the number "${e}"`);return t}function joe(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-Ioe)/Poe;if(v.isNaN(t))throw ut(
"damaged",`the date "${e}"`);return t}function zoe({attributes:e,value:t,inline:n,formula:r},o){var p,
g;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:Rv(e.s,"the look")])!=null?p:"plain",l=(
b,S="plain")=>r===void 0?{value:b,kind:S}:{value:b,kind:S,formula:r},c=b=>b===""&&r===void 0?null:l(
cg(b)),
d=(g=e.t)!=null?g:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Loe(t);return l(
u==="date"&&a?b+Noe:b,u)}case"s":{let b=i[Rv(t,"the text")];if(b===void 0)throw ut("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw ut("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(joe(t),"date");default:throw ut(
"damaged",`the type "${d}"`)}}function Boe(e){let t;try{t=ef(e,tP,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=Vp(r);throw ut(o===null?
"not-xlsx":o==="too-large"?o:"damaged",x(r))}let n=new y(h.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:ou(o)}}function Uoe(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function DL(e,t){let n=e(Uoe(t)),r=new y;
return Zo(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var Woe={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function Nv(){let e=new y;return t=>{
var o;let n=Woe[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw ut("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function Koe(e){let t=[],n=null,r=!1,o=Nv();return Zo(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(cg(n!=
null?n:""))}}),t}function Goe(e){let t=new y,n=[],r=Nv(),o=!1;return Zo(e,{open:(i,{numFmtId:s,
formatCode:a})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(v(s),bg(a!=null?a:"")):i==="xf"&&o&&n.push((u=t.get(
v(s)))!=null?u:CL(v(s!=null?s:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function OL(e,t){let n=new w;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var qoe=e=>e===
"1"||e==="true";function Hoe(e){var P;let t=Boe(e),n=(P=[...DL(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:P.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw ut("not-xlsx","no workbook");
let o=DL(t,n),i=I=>{var _,M,B;return(B=t((M=(_=[...o.values()].find(L=>L.type===I))==
null?void 0:_.target)!=null?M:""))!=null?B:""},s=[],a=Nv(),u=!1,l=null;Zo(r,{open:(I,_)=>{a(I);let{
name:M="",
state:B="visible",id:L="",date1904:j}=_;I==="workbookPr"&&(u=qoe(j)),I==="workbookProtection"&&(l=_),
I==="sheet"&&s.push({name:M,hidden:B!=="visible",relation:o.get(L)})}});let c=OL(s,({name:I})=>I);if(
c!==
null)throw ut("damaged","two sheets of one name",{tab:c.name});let d=OL(s,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw ut("damaged","two sheets of one part",{tab:d.name});let p=Koe(i(
"sharedStrings")),g=Goe(i("styles")),[b,S,A]=[0,0,0];return{sheets:s.map(({name:I,hidden:_,relation:
M})=>ug(
()=>({tab:I}),()=>{let B=M===void 0?null:t(M.target);if(M===void 0||B===null)throw ut("damaged",
"a sheet is missing");let{type:L,target:j}=M,z=RL(L==="worksheet"?B:"",{strings:p,kinds:g,since1904:
u});
if(b+=z.rows.length*z.rows.reduce((q,H)=>f.max(q,H.length),0),S+=z.cells,A+=z.signs,b>Dv||S>Av||A>Ov)
throw ut("too-large","more than is read");return{name:I,hidden:_,part:j,type:L,...z}})),part:n,
protection:l}}
var AL=e=>Hoe(e).sheets.filter(({type:t})=>t==="worksheet");m();function Zoe(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?kn.id:U(e.kind==="score"?e.
value:e.raw)}function NL({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:Zoe(i)}]})))}function PL(e,t){let[n,r]=[e===null?new y:NL(e),NL(t)];
return[...new w([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function IL({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function Joe({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return Br(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var $L=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function Voe(e,t,n){
return{
...e,values:$L(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:$L(e.grid.values,t,n)}}}function _L(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=Joe(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?bp(s,o.before.cell):Ia(s,o.before.cell);return i!==void 0&&a?Voe(r,i,
o.now):r},e)}m();var Yoe=6,Xoe=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function Qoe(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function FL(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=F(e.name),s=e.rows.slice(0,Yoe).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>F(oi(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>Qoe(c,d)))].find(c=>c.length>0&&!c.some(d=>Xoe(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function ML(e,t,n){var p,g,b,S;let{values:r,formats:o,headerRow:i}=t,s=(g=(p=r[0])==null?void 0:
p.length)!=
null?g:0;((S=(b=Ae().getSheetByName(e))==null?void 0:b.getLastRow())!=null?S:0)>0||Dn(eie(e,s,i,n));
let u=Ae().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(s,u.getLastColumn(
))];
Co(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:N,format:P}of o)
u.getRange(A+1,N+1).setNumberFormat(P);d.setValues(k.from({length:l},(A,N)=>k.from({length:c},(P,I)=>{
var M,B;let _=(B=(M=r[N])==null?void 0:M[I])!=null?B:"";return typeof _=="string"?yy(_,!1):_})))}var eie=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:k.from({length:
t},
()=>""),layout:""});m();m();var LL={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},tie={title:LL.
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
history:e=>`scores collected from the files of ${e}`},Zn=e=>e==="id"?LL:tie;var wg={kind:"unknown",
reason:"no-answer"};function Sd(e,{workbook:t}){let{language:n}=t.competition.
settings;return $r(e)?xs(e,n):e.kind==="haste"||Ya(e)?Zn(n).busy:Ti(e,n)}m();function Xu(e){var L;
let t=Ir(10,R.now()),n=tt(),{competition:r}=n,{settings:o,stages:i}=r,s=Zn(o.language),
a=j=>he(fe("BAD_REQUEST",j));if(o.judgeFiles!=="separate")return a(s.notSeparate);let u=dt(o.language),
l=at(i,u.rows),c=j=>{var z;return((z=Nr(l,j.name))==null?void 0:z.status)==="open"},d=e===void 0?(L=
i.find(c))!=null?L:i[i.length-1]:pr(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.
indexOf(d),g=i.slice(0,p),b=g.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:S}=Dt(
n,{provisional:!1}),A=g[S.length];if(A!==void 0)return a(s.earlierUnranked(A.name));let N=ri(r,S.slice(
0,p)),P=zr(r),I=$e(),_=nie(I,t,o.language),M=On(Bn()),B=it(r,d).map(j=>{let z=ap({stage:d,judge:j,
entries:N.
filter(ne=>o.conflicts!=="exclude"||P(j,ne)===null),criteria:Be(r,d),language:o.language,competition:
en(
r),deadline:o.deadline}),q={kind:"judge-file",sheet:M,stage:vb(d.name),judge:kb(j.code)},H=Fp(d.name,
j.code),V=_.find(({properties:ne})=>h.keys(q).every(me=>ne[me]===q[me])),Q=V!=null?V:H.maker===I&&H.
id!==""?tn(bb(H.id,t),o.language):null,K=On(C.stringify(z.values.slice(z.headerRow)));return{judge:j,
layout:z,properties:{...q,content:K},filed:H,file:Q}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,backoff:t,seats:B}}var Ed=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,s;return(s=(
i=
rr(o,e.competition).find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?void 0:i.name)!=null?
s:r.name};function nie(e,t,n){let r=We(wb(e));if(r===null)return[];let o=yb(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:tn(o,n)}m();var vg=({judge:e})=>e.email.trim().toLowerCase();
function kg(e){var o;let{filed:t,file:n}=e,r=vg(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function rie(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=kg(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var oie=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function iie(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&oie(t),s=r.filter(u=>u!==
t&&vg(u)!==""&&vg(u)===vg(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var Qu={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function el(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=Zn(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:g,file:b}=d,S=u.get(p.code),A=S===void 0?rie(d,i):"failed";return{judge:p.code,name:p.name,
state:A,
message:S!=null?S:iie(A,d,e,a),link:(b==null?void 0:b.link)||g.link||null,email:g.email,collected:g.
collected||null,changed:b!==null&&g.collected!==""&&b.modified>g.modified,done:g.done,of:g.collected===
""?d.layout.table.height:g.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var sie=100,
aie=oe({stage:Re(G()),skip:Re(Ze(G()))});function zL(e){return le(()=>{let{stage:t,skip:n=[]}=ye(
aie,e);return be(),Se(()=>{var _;let r=Xu(t),{settings:o}=r.workbook.competition,{language:i}=o,s=Zn(
i);if(r.isClosed)return he(fe("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.filter(({judge:M,
file:B})=>B!==null&&!n.includes(M.code)),u=a.slice(0,10),l=Ue(),c=lie(r,l),d=M=>r.history.rows.some(
B=>B.run===M),p=(_=[...c.values()].find(M=>!d(M)))!=null?_:_t(),g=ct(),{collected:b,written:S,
changes:A,
failures:N}=uie(r,u,{names:l,run:p,at:g});for(let M of S)c.set(M,p);let P=a.length>u.length,I=r.seats.
filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!P&&I.length>0){let M={at:g,by:r.
user,action:"collect",run:p,hash:"",stage:r.stage.name};Qt(r.history,{...M,detail:s.history(I.join(
", "))},i)}return el(r,{...Qu,collected:b,changes:A.slice(0,sie),changed:A.length,more:P,skip:[...n,
...u.
map(({judge:M})=>M.code)],failures:N})})})}function uie(e,t,{names:n,run:r,at:o}){let{settings:i}=e.
workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),a=t.length===
0?[]:ks(s,sc,e.backoff),{list:u}=Oo(i),l=IC(Zn(i.language).mark(o,e.user,r)),c={collected:0,written:
[],
changes:[],failures:new y};for(let[d,p]of t.entries()){let{code:g}=p.judge,b=a[d],S=b===void 0||
"failure"in b?{failure:Sd(b===void 0?wg:b.failure,e)}:die(e,p,b.ok,{name:Ed(e,p,n),mark:l,
corrections:u.
filter(A=>A.stage===e.stage.name&&A.judge===g)});if("failure"in S){c.failures.set(g,S.failure);
continue}
S.isWritten&&c.written.push(g),c.changes.push(...S.changes.map(A=>({judge:g,...A}))),c.collected+=1,
p.filed={...p.filed,collected:o,modified:p.file.modified,...S.progress},Ts(e.stage.name,g,p.filed)}
return c}
function lie(e,t){let n=new y;for(let r of e.seats){let o=Ed(e,r,t),i=t.includes(o)?LT(je(o)):null;i!==
null&&n.set(r.judge.code,i)}return n}function jL({stage:e,judge:t},n){let r=t.name===""?t.code:`${t.
code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var cie=(e,t)=>C.stringify(Al(e))===C.
stringify(Al(t));function die({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:s,corrections:a}
){
var B;let{competition:u}=e,l=Zn(u.settings.language),{language:c}=u.settings,d;try{d=MT(AL(o),r.name)}
catch(L){
let j=(B=MM(L))!=null?B:"damaged",z=j==="not-xlsx"?SL(o):null;return{failure:z===null?l.unreadable[j]:
EL(z,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=FL(d,{stage:t,judge:n},u);if(p!==null){
let L=l.title([en(u),r.name,n.name]);return{failure:l.otherOwner(L,jL({stage:t,judge:n},p),jL(p,{
stage:t,
judge:n}))}}if(FT(d))return{failure:l.unreadable["too-large"]};let g=je(i),b=g.values.every(L=>L.every(
j=>j===""));if(!b&&!pn(g))return{failure:l.tabTaken(i)};let S=Be(u,t),A=la(u.entries),N=L=>ai(L,t.name,
n.code,S,A),I=_L(((...[L,j,z])=>{let q=xh(L,j,z),H=[...N(q.grid).columns.values()].flat(),V=q.formulas.
filter(({column:K})=>H.includes(K));if(V.length===0)return q;let Q=aa(V).map(K=>Te(K.row,K.column,K.
rows,K.columns));return xh(L,j,`${z} \xB7 ${l.formulas(Q.join(", "))}`)})(d,i,s),a,N),_=N(I.grid),M=b||
!jT(g,I)||!cie(g,I.grid);return M&&ML(i,I,r),Vr(i,u.settings.admins),{isWritten:M,changes:PL(b?null:
N(g),_),progress:IL(_,S)}}m();m();m();var mie="Arial",pie=10,BL=164,fie={General:0,"@":49},gie='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
hie=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,yie=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(hie).join("")}<diagonal/></border></borders>`,UL=e=>`FF${e.
replace("#","").toUpperCase()}`;function Cd(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var xg=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function WL(){let[e,
t,n,r,o]=[Cd(),Cd(),Cd(),Cd(),Cd()],i=({bold:c,size:d=pie})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${mie}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${UL(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=fie[c])!=null?
d:BL+n.idOf(Jo(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],g=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${g}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${UL(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
xg("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${BL+d}" formatCode="${c}"/>`)),xg("fonts",e.all),`<fills count="${2+t.all.length}">${gie}${t.all.join(
"")}</fills>`,yie,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',xg(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',xg("dxfs",o.all),
"</styleSheet>"].join("")}}var Rd=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Pv="http://schemas.openxmlformats.org/spreadsheetml/2006/main",qL="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
HL="http://schemas.openxmlformats.org/package/2006",bie="application/vnd.openxmlformats-officedocument.spreadsheetml",
wie=32767,vie=225,KL=({top:e,left:t,height:n,
width:r})=>Te(e,t,n,r),kie=e=>f.round((e-5)/7*100)/100;function xie(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Rd}<sst xmlns="${Pv}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${jM(n)}</t></si>`).join("")}</sst>`}}function Tie(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${Jo(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${v(
e)}</v></c>`;let a=e.slice(0,wie);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function Sie({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Te(
e,t)}" activePane="${o}" state="frozen"/>`}function Eie(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${kie(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>Tie(l,Te(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${KL(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Jo(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Jo(
l.slice(0,vie))}" sqref="${KL(a)}"><formula1>${Jo(
u)}</formula1></dataValidation>`);return[`${Rd}<worksheet xmlns="${Pv}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${Sie(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Tg=(e,t,n)=>`<Relationship Id="rId${e}" Type="${qL}/${t}" Target="${n}"/>`,GL=e=>`${Rd}<Relationships xmlns="${HL}/relationships">${e.join(
"")}</Relationships>`,Sg=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${bie}.${t}+xml"/>`;
function ZL(e){var s;let[t,n]=[WL(),xie()],r=e.map(a=>Eie(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${Rd}<Types xmlns="${HL}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Sg("workbook.xml","sheet.main"),...o.map(
a=>Sg(
a,"worksheet")),Sg("styles.xml","styles"),Sg("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":GL([Tg(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Rd}<workbook xmlns="${Pv}" xmlns:r="${qL}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${Jo(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":GL([...o.map((a,u)=>Tg(u+1,"worksheet",a)),Tg(o.length+1,"styles",
"styles.xml"),Tg(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return iu(h.fromEntries(h.entries(i).map(([a,u])=>[a,ru(u)])))}m();m();var Cie="#d9e2f3",
Iv=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Eg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var g;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:Cie};let d=l>=n.left&&l<n.left+n.width,p=(g=i[l])!=null?g:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,g;let d=(g=(p=e.formulas[l])==null?void 0:p[c])!=
null?g:"";return{value:u,style:s(l,c),...d===""?{}:{formula:Iv(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Iv(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Iv(u.formula)}))}}m();function Rie({style:e}
,t,n){let r=typeof t=="object"?PT(t.date):t,o=typeof r=="number"&&bg(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function Die({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function JL(e,t,{
grid:n,formats:r,read:o}){let i=Eg(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
Die(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let g=[...t.map(({name:S})=>{var N,P,
I,_,M;let A=(N=d.marks.get(S))==null?void 0:N.at;return A===void 0?["",""]:[(I=(P=n.values[A.row])==
null?void 0:P[A.column])!=null?I:"",(M=(_=r[A.row])==null?void 0:_[A.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((S,A)=>{let N=g[A-a];return N===void 0?S:Rie(S,...N)})});
return{
...i,rows:u}}function VL(e,t,n){let{judge:r,layout:o}=t,i=Ed(e,t,n),s=je(i);if(!pn(s))return Eg(o);
let{competition:a}=e.
workbook,u=Be(a,e.stage),l=ai(s,e.stage.name,r.code,u,la(a.entries));return JL(o,u,{grid:s,formats:
Ra(
i),read:l})}var Oie=oe({stage:Re(G()),skip:Re(Ze(G())),remake:Re(Xe())});function YL(e){return le(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ye(Oie,e);return be(),Se(()=>{let o=Xu(t),i=new y,a=(o.isClosed?[]:o.seats.filter(
b=>Aie(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=Nie(o,u,i),c={...o,
seats:l},
{left:d,shared:p}=Pie(c,n,i);return el(c,{...Qu,made:u.filter(({judge:b})=>l.some(S=>S.judge===b&&S.
file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function Aie({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function Nie(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:s}=r,a=Zn(s.settings.language),
u=Fo(s,i,e.backoff),l=Ue(),c=t.map(b=>ZL([VL(e,b,l)]));for(let{judge:b}of t)Ts(o.name,b.code,{...lc,
maker:i});let d=$o(t.map((b,S)=>({fileId:null,folder:u.id,title:a.title([en(s),b.layout.name,b.judge.
name]),properties:b.properties,from:sc,to:ic,bytes:c[S],writersCanShare:!1})),e.backoff),p=new y;for(
let[
b,S]of t.entries()){let A=d[b];A!==void 0&&"ok"in A&&p.set(S,{...A.ok,access:[]})}let g=e.seats.map(
b=>{var S;return Cg(b,(S=p.get(b))!=null?S:b.file,i)});for(let[b,S]of g.entries())p.has(e.seats[b])&&
Ts(o.name,S.judge.code,S.filed);for(let[b,{judge:S}]of t.entries()){let A=d[b];A!==void 0&&"failure"in
A&&n.set(S.code,Sd(A.failure,e))}return g}var Cg=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...lc,maker:n,id:t.id,link:t.link}};function Pie(e,t,n){let{stage:r,user:o}=e,i=Zn(
e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:Cg(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:$ie(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[0,1]){let c=a.
flatMap(g=>{let b=g.changes[l];return b===void 0||n.has(g.seat.judge.code)?[]:[{...g,change:b}]}),d=c.
length===0?[]:uc(c.map(({change:g})=>g),e.backoff),p=[];for(let[g,{index:b,change:S}]of c.entries()){
let A=d[g],N=e.seats[b];if(A===void 0||"failure"in A){p.push([N,A===void 0?wg:A.failure]);continue}
let P=_ie(
Cg(N,N.file,o),S,A.ok);e.seats[b]=P,Ts(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:g},b]of p){
let S=i.
notShared(g.email.trim(),b.reason);n.set(g.code,$r(b)||b.kind!=="refused"?Sd(b,e):S)}}return Iie(e),
{left:s.length-a.length,shared:u}}function Iie({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=Cg(i,i.file,n),a=kg(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},Ts(t.name,i.judge.code,l))}}function $ie(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=kg(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:g,deadline:b}=p.settings,S=o.name===""?o.code:
o.name,A=Zn(g).invitation(S,n.name,en(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:A}]}
function _ie(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Fie=oe({stage:Re(G())});function XL(e){
return le(()=>{let{stage:t}=ye(Fie,e);return be(),el(Xu(t),
Qu)})}m();m();var $v="protecting";function QL(e){var r;let t=((r=We($v))!=null?r:"").split(`
`),n=[...Ft(Ue()).values()].filter(o=>t.includes(o)||WD(o));if(n.length!==0){qe($v,n.join(`
`));for(let o of n)Vr(o,e);qe($v,"")}}m();var Mie=e=>e.every(t=>t.every(n=>n===""));function Lie({
workbook:e,stage:t},n,r){var s,a,u;let o=(s=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function ej(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},s=ap(i),a=Lie(e,t,s),u=je(a).values,l=r.own.has(
a),c=(N,P,I=0)=>{var B;let{open:_}=sp(i,P),M=jie(a,_,e.admins,t.email);return{tab:a,judge:t.code,
status:N,
added:I,missing:0,access:M,id:(B=ql().get(a))!=null?B:null}};if(Mie(u))return Ny(s,a),c("made",n.length);
let d=new w(r.sheets.filter(N=>N.tab===a).flatMap(({rows:N})=>N.flatMap(({entry:P})=>P===null?[]:[Z(
P)]))),g=r.competition.settings.missing==="assigned"?[]:s.values.slice(s.table.top).flatMap(([N])=>n.
filter(P=>P.code===N&&!d.has(Z(P.code))));if(!MD(s,u)){if(l&&LD(u))return Ny(s,a),c("renewed",n.length);
let N=l?"changed":"theirs";return{tab:a,judge:t.code,status:N,added:0,missing:g.length,access:
"unprotected",id:null}}let b=u.length-s.table.top;if(g.length===0)return c("kept",b);let S=b+g.length,
A=Cy(
g,s.table.top+b,i);return VD(a,{...s,...sp(i,S)},A),c("added",S,g.length)}function jie(e,t,n,r){if(r===
"")return Da(e,t,n,""),"anybody";try{return Da(e,t,n,r),"own"}catch(o){if(!x(o).includes(r))throw o;
return Da(e,t,n,""),"refused"}}var zie=oe({stage:Re(G())}),Bie=180*1e3;function Rg(e){return le(()=>{
let t=R.now()+Bie,{stage:n}=ye(
zie,e);return be(),Se(()=>{let r=tt(),o=Uie(r,n);return Wie(r,o,t)})})}function Uie({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=Lo(gt(r)),s=d=>he(fe("BAD_REQUEST",d));o==="separate"&&s(i.
separate);let a=at(e.stages,dt(r).rows),u=d=>a.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):pr(e,n);if(l===void 0)return s(i.noOpenStage);u(l.name)||s(i.closed(
l.name)),l.scoreTab!==void 0&&s(i.sharedTab(l.name,l.scoreTab)),it(e,l).length===0&&s(i.noJudges),Be(
e,l).length===0&&s(i.noCriteria(l.name)),e.entries.length===0&&s(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&s(lr(c,gt(r))),l}function Wie(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,s=Lo(gt(o.language)),{results:a,progress:u}=Dt(e,{
provisional:!1}),
l=i.indexOf(t);a.length<l&&he(fe("BAD_REQUEST",s.notReached(t.name)));let c=ri(r,a.slice(0,l)),d=zr(
r),p=M=>M===null||o.conflicts==="include",g={workbook:e,stage:t,common:{stage:t,criteria:Be(r,t),
language:o.
language,competition:en(r),deadline:o.deadline},admins:[...o.admins,$e()]},b=it(r,t),S=[];for(let M of b){
if(R.now()>n)break;let B=c.filter(L=>p(d(M,L)));S.push(ej(g,M,B))}QL(g.admins),Rn();let A=S.filter(M=>M.
id!==null),N=lp(),P=new y(u.map(M=>[`${M.stage}|${Z(M.judge)}`,M])),I=A.map(({id:M,tab:B,judge:L})=>{
var j;return{id:M!=null?M:0,tab:B,stage:t.name,judge:L,progress:(j=P.get(`${t.name}|${Z(L)}`))!=null?
j:{scored:0,expected:1}}});Py(Iy(I,N));let _=S.length<b.length;return{stage:t.name,tabs:S.map(({tab:
M,
judge:B,status:L,added:j})=>({tab:M,judge:B,status:L,added:j})),more:_,notes:Kie(S,g,o.language)}}
function Kie(e,{
workbook:t},n){let r=gt(n),o=Lo(r),i=l=>X(e.filter(l).map(({judge:c})=>c),r),[s,a]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...s===""?[]:[o.noEmail(s)],
...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();var Gie=oe({language:Kt(["id","en"])});
function tj(e){let t=le(()=>A2(jy,ye(Gie,e).language));return"problem"in t?t:Ci()}m();var qie=oe({
entries:Ze(G())}),Hie=100;function Dg(e){return le(()=>{let{entries:t}=ye(qie,e);be();let n=new w(
t.map(Z)),r=Ft(Ue()),{competition:o}=En(new y([...r].map(([i,s])=>[i,je(s)])));return{settings:r.has(
"settings")?o.settings:null,history:dt(o.settings.language).rows.slice(-Hie).reverse().map(({at:i,by:
s,
action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:s,
email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.has(Z(i))).
map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}))}})}m();m(
);function nj(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function rj(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function oj(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function _v(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function ij(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function sj(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Fv=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function aj(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var Zie=oe({provisional:Xe()});function Og(e){return le(()=>{let{
provisional:t}=ye(Zie,e);return be(),
oj("Sidebar",se(Qe()).menu.rankingTitle,t?"provisional":"ranking"),null})}var Jie=240*1e3,uj=[
"piagam","surat"];function Mv(e){var i,s;let t=Fv(e)?Qe():"id",n=se(t).menu,r=Lo(
t),o=Fv(e)?(s=(i=cc())==null?void 0:i.top)!=null?s:10:null;nj(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var lj=()=>rj("Sidebar",se(
Qe()).menu.name);function cj(){
let e=KA(),t="answer"in e?e.answer.questions:0;Bs(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var dj=()=>Bs(Rg({}),({tabs:e,more:t,notes:n})=>{let r=Lo(jv());return[Vie(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),Vie=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function mj(){var i,s,a;let e=dc({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){pj(e);return}let n=jv(),r=se(n),o=se(
Qe()).menu.close((a=(s=cc())==null?void 0:s.top)!=null?a:10);ij(r.menu.name,r.done.stillOpen(X(t,n),
o))&&Lv()}var Lv=()=>pj(dc({provisional:!1,close:!0}));function pj(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Bs(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function fj(){let e=Og({provisional:!1});"problem"in e&&wj(
e.problem,se(Qe()).menu.name)}var gj=()=>Bs(Jp({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),hj=()=>Bs(
Zp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),Yie=12,yj=()=>Bs(ag(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,Yie).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function bj(){let e=R.now()+Jie,t=null,n=kd({kinds:uj});for(;"answer"in n&&(t=aj(t,n.answer),
!(!n.answer.more||R.now()>e));)n=kd({kinds:uj,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};Bs(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var g,b;return u===0?a?p.
noWinners:(b=(g=d[0])==null?void 0:g.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function jv(){let e=Ft(Ue()).get("settings");return e===void 0?Qe():En(new y([["settings",
je(e)]])).competition.settings.language}function Bs(e,t,n=!1){let r=se("answer"in e?jv():Qe());
"answer"in e&&n?_v(r.menu.name,t(e.answer,r.done)):"answer"in e?sj(t(e.answer,r.done),r.menu.name):
wj(e.problem,
r.menu.name)}var wj=({message:e,link:t=""},n)=>_v(n,[e,t].join(`
`).trim());m();var Xie=oe({tab:G(),cell:vo(G().check(al(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function vj(e){
return le(()=>{let{tab:t,cell:n}=ye(Xie,e);return RD(t,n)||he(fe("BAD_REQUEST",se(Qe()).problems.noTab(
t))),null})}m();var Qie=oe({settings:ln(G(),zd())});function kj(e){let t=le(()=>{let{settings:n}=ye(
Qie,e);be(),Se(()=>{
var P;let r=se(Qe()).problems,o=Ft(Ue()).get("settings"),i=o===void 0?null:je(o),{competition:s,rows:
a,
tables:u}=En(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return he(
fe("BAD_REQUEST",r.noTab(J.settings[s.settings.language])));let p=lt(is,{...s.settings,...n}),g=h.keys(
n).every(I=>or.some(_=>_.key===I));if(!p.success||!g)return he(fe("BAD_REQUEST",r.badRequest));let{
language:b}=p.
data,S=or.filter(({key:I})=>C.stringify(s.settings[I])!==C.stringify(p.data[I])).map(I=>({known:I,is:
wy(
p.data,I)}));for(let{known:I,is:_}of S){let M=a.settings.get(I.key);M!==void 0&&Xt(o,M,d,[[_]])}let N=S.
filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:_})=>k.from({length:f.max(c,d)+1},(M,B)=>B===
c?I.word[b]:B===d?_:""));N.length>0&&Xt(o,Zr(o),0,N)})});return"problem"in t?t:Dg({entries:[]})}m();
var ese=oe({preset:G()});function xj(e){let t=le(()=>{var a;let{preset:n}=ye(ese,e);be();let r=Qe(),
o=se(r).problems,i=pc.map(u=>u.id).join(", "),s=(a=pc.find(u=>u.id===n))!=null?a:he(fe("BAD_REQUEST",
o.unknownPreset(n,i)));return Se(()=>{var b;let u=is.parse({...s.settings,language:r,admins:[$e()].filter(
S=>S!=="")}),{stages:l,criteria:c}=s,d=rp({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=tse(d))!=null?b:he(fe("BAD_REQUEST",o.notEmpty));for(let S of d)p.includes(S.name)||Dn(S);Ue().
filter(S=>d.every(A=>A.name!==S)).length===1&&CD(),Rn()})});return"problem"in t?t:Ci()}function tse(
e){
var n;let t=[];for(let r of Ft(Ue()).values()){let o=je(r).values;if(o.every(s=>s.every(a=>a==="")))
continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!nse(o,i))return null;
t.push(r)}return t}function nse(e,t){let n=f.max(e.length,t.length);return k.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=f.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,p,g;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((g=(p=t[r])==null?void 0:p[l])!=null?g:"")})})}var rse=e=>Mv(e),ose=e=>Mv(
e),ise=()=>lj(),sse=()=>cj(),ase=()=>mj(),use=()=>dj(),lse=()=>fj(),cse=()=>bj(),
dse=()=>Lv(),mse=()=>gj(),pse=()=>hj(),fse=()=>yj(),gse=()=>Ci(),hse=()=>WA(),yse=e=>dc(e),bse=e=>kd(
e),wse=e=>TL(e),vse=e=>cL(e),kse=e=>dL(e),xse=e=>mL(e),Tse=e=>pL(e),Sse=e=>xj(e),Ese=e=>UN(e),Cse=e=>Rg(
e),Rse=e=>GA(e),Dse=e=>qA(e),Ose=e=>Dg(e),Ase=e=>kj(e),Nse=e=>tj(e),Pse=e=>Og(e),Ise=e=>vj(e),$se=e=>GN(
e),_se=e=>HN(e),Fse=e=>ZN(e),Mse=e=>Jp(e),Lse=()=>VN(),jse=e=>Zp(e),zse=e=>XL(e),Bse=e=>YL(e),Use=e=>zL(
e),Wse=()=>ag(),Kse=e=>JA(e),Gse=e=>YA(e),qse=()=>XA(),Hse=()=>t1(),Zse=e=>r1(e),Jse=e=>m1(e);return Vo(
Vse);})();
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
