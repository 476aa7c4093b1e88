// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var vL=Object.create;var vd=Object.defineProperty;var kL=Object.getOwnPropertyDescriptor;
var xL=Object.getOwnPropertyNames;var TL=Object.getPrototypeOf,SL=Object.prototype.hasOwnProperty;
var kd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ie=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},bg=(e,t)=>{
for(var n in t)vd(e,n,{get:t[n],enumerable:!0})},hv=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of xL(t))!SL.call(e,o)&&o!==n&&vd(e,o,{get:()=>t[o],enumerable:!(r=kL(t,o))||r.
enumerable});return e};var EL=(e,t,n)=>(n=e!=null?vL(TL(e)):{},hv(t||!e||!e.__esModule?vd(n,
"default",{value:e,enumerable:!0}):
n,e)),Uo=e=>hv(vd({},"__esModule",{value:!0}),e);var v,R,E,C,y,h,w,f,k,x,T,D,O,m=kd(()=>{
"use strict";({Array:v,Date:R,Error:E,JSON:C,Map:y,Math:h,Number:w,
Object:f,Set:k,String:x,Symbol:T,Uint8Array:D,WeakMap:O}=globalThis)});function _6(e,t){return $6(e,
t||{},0,0)}function Tb(e,t){return O6(e,{i:2},t&&t.out,t&&t.dictionary)}
function Fp(e,t){if(t){for(var n=new kt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(uN)
return uN.encode(e);for(var o=e.length,i=new kt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new kt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return lc(
i,0,a)}function Sb(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=x.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(wb)return wb.decode(e);var o=M6(e),i=o.s,n=o.r;return n.length&&gn(8),i}
}
function bN(e,t){t||(t={});var n={},r=[];yN(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=Fp(a),p=d.length,g=l.comment,b=g&&Fp(g),S=b&&b.length,A=vb(l.extra);p>65535&&
gn(11);var N=c?_6(u,l):u,P=N.length,I=I6();I.p(u),r.push(hN(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
a.length||b&&g.length!=S,o,compression:c})),o+=30+p+A+P,i+=76+2*(p+A)+(S||0)+P}for(var _=new kt(i+22),
M=o,L=i-o,j=0;j<r.length;++j){var d=r[j];lN(_,d.o,d,d.f,d.u,d.c.length);var z=30+d.f.length+vb(d.extra);
_.set(d.c,d.o+z),lN(_,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+z+(d.m?d.m.length:0)}return B6(_,o,r.length,
L,M),_}function wN(e,t){for(var n={},r=e.length-22;sr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&gn(
13);var o=Zr(e,r+8);if(!o)return{};var i=sr(e,r+16),a=sr(e,r-20)==117853008;if(a){var s=sr(e,r-12);a=
sr(e,s)==101075792,a&&(o=sr(e,s+32),i=sr(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=j6(e,i,a),
d=c[0],p=c[1],g=c[2],b=c[3],S=c[4],A=c[5],N=L6(e,A);i=S,(!u||u({name:b,size:p,originalSize:g,
compression:d}))&&
(d?d==8?n[b]=Tb(e.subarray(N,N+p),{out:new kt(g)}):gn(14,"unknown compression type "+d):n[b]=lc(e,N,
N+p))}return n}var kt,qn,kb,Mp,Lp,gb,cN,dN,mN,hb,pN,T6,iN,yb,Po,He,Jr,bi,He,He,He,He,uc,He,S6,E6,C6,
R6,db,Dr,mb,xb,lc,D6,gn,O6,Io,ac,pb,bb,aN,sc,fN,sN,A6,gN,N6,P6,I6,$6,hN,Zr,sr,fb,tn,yN,uN,wb,F6,M6,
L6,
j6,z6,vb,lN,B6,vN=kd(()=>{m();kt=D,qn=Uint16Array,kb=Int32Array,Mp=new kt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Lp=new kt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),gb=new kt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),cN=function(e,t){
for(var n=new qn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new kb(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},dN=cN(Mp,2),mN=dN.b,hb=dN.r;mN[28]=258,hb[258]=28;pN=cN(
Lp,0),T6=pN.b,iN=pN.r,yb=new qn(32768);for(He=0;He<32768;++He)Po=(He&43690)>>1|(He&21845)<<1,Po=(Po&
52428)>>2|(Po&13107)<<2,Po=(Po&61680)>>4|(Po&3855)<<4,yb[He]=((Po&65280)>>8|(Po&255)<<8)>>1;Jr=(
function(e,t,n){
for(var r=e.length,o=0,i=new qn(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new qn(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new qn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)s[yb[d]>>u]=l}else for(s=new qn(r),o=0;o<r;++o)e[o]&&(s[o]=yb[
a[e[o]-
1]++]>>15-e[o]);return s}),bi=new kt(288);for(He=0;He<144;++He)bi[He]=8;for(He=144;He<256;++He)bi[He]=
9;for(He=256;He<280;++He)bi[He]=7;for(He=280;He<288;++He)bi[He]=8;uc=new kt(32);for(He=0;He<32;++He)
uc[He]=5;S6=Jr(bi,9,0),E6=Jr(bi,9,1),C6=Jr(uc,5,0),R6=Jr(uc,5,1),db=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},Dr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},mb=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},xb=function(e){return(e+7)/
8|0},lc=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new kt(e.subarray(
t,n))},D6=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],gn=function(
e,t,n){var r=new E(
t||D6[e]);if(r.code=e,E.captureStackTrace&&E.captureStackTrace(r,gn),!n)throw r;return r},O6=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new kt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new kt(o*3));var l=function(Vu){var Yu=n.length;if(Vu>Yu){var za=new kt(h.max(Yu*2,Vu));za.set(n),n=
za}},c=t.f||0,d=t.p||0,p=t.b||0,g=t.l,b=t.d,S=t.m,A=t.n,N=o*8;do{if(!g){c=Dr(e,d,1);var P=Dr(e,d+1,3);
if(d+=3,P)if(P==1)g=E6,b=R6,S=9,A=5;else if(P==2){var L=Dr(e,d,31)+257,j=Dr(e,d+10,15)+4,z=L+Dr(e,d+
5,31)+1;d+=14;for(var B=new kt(z),q=new kt(19),H=0;H<j;++H)q[gb[H]]=Dr(e,d+H*3,7);d+=j*3;for(var W=db(
q),V=(1<<W)-1,Q=Jr(q,W,1),H=0;H<z;){var de=Q[Dr(e,d,V)];d+=de&15;var I=de>>4;if(I<16)B[H++]=I;else{
var ge=0,
Pe=0;for(I==16?(Pe=3+Dr(e,d,3),d+=2,ge=B[H-1]):I==17?(Pe=3+Dr(e,d,7),d+=3):I==18&&(Pe=11+Dr(e,d,127),
d+=7);Pe--;)B[H++]=ge}}var ce=B.subarray(0,L),se=B.subarray(L);S=db(ce),A=db(se),g=Jr(ce,S,1),b=Jr(
se,
A,1)}else gn(1);else{var I=xb(d)+4,_=e[I-4]|e[I-3]<<8,M=I+_;if(M>o){u&&gn(0);break}s&&l(p+_),n.set(e.
subarray(I,M),p),t.b=p+=_,t.p=d=M*8,t.f=c;continue}if(d>N){u&&gn(0);break}}s&&l(p+131072);for(var Et=(
1<<
S)-1,we=(1<<A)-1,bt=d;;bt=d){var ge=g[mb(e,d)&Et],jt=ge>>4;if(d+=ge&15,d>N){u&&gn(0);break}if(ge||gn(
2),jt<256)n[p++]=jt;else if(jt==256){bt=d,g=null;break}else{var zt=jt-254;if(jt>264){var H=jt-257,wt=Mp[
H];
zt=Dr(e,d,(1<<wt)-1)+mN[H],d+=wt}var Ar=b[mb(e,d)&we],La=Ar>>4;Ar||gn(3),d+=Ar&15;var se=T6[La];if(
La>
3){var wt=Lp[La];se+=mb(e,d)&(1<<wt)-1,d+=wt}if(d>N){u&&gn(0);break}s&&l(p+131072);var ja=p+zt;if(p<
se){var bd=i-se,wd=h.min(se,ja);for(bd+p<0&&gn(3);p<wd;++p)n[p]=r[bd+p]}for(;p<ja;++p)n[p]=n[p-se]}}
t.l=g,t.p=bt,t.b=p,t.f=c,g&&(c=1,t.m=S,t.d=b,t.n=A)}while(!c);return p!=n.length&&a?lc(n,0,p):n.subarray(
0,p)},Io=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},ac=function(e,t,n){n<<=t&7;var r=t/
8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},pb=function(e,t){for(var n=[],r=0;r<e.length;++r)e[r]&&n.push(
{s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:gN,l:0};if(o==1){var a=new kt(n[0].s+1);
return a[n[0].
s]=1,{t:a,l:1}}n.sort(function(M,L){return M.f-L.f}),n.push({s:-1,f:25001});var s=n[0],u=n[1],l=0,c=1,
d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[l].f<n[d].f?l++:
d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);var g=new qn(
p+1),b=bb(n[c-1],g,0);if(b>t){var r=0,S=0,A=b-t,N=1<<A;for(i.sort(function(L,j){return g[j.s]-g[L.s]||
L.f-j.f});r<o;++r){var P=i[r].s;if(g[P]>t)S+=N-(1<<b-g[P]),g[P]=t;else break}for(S>>=A;S>0;){var I=i[
r].
s;g[I]<t?S-=1<<t-g[I]++-1:++r}for(;r>=0&&S;--r){var _=i[r].s;g[_]==t&&(--g[_],++S)}b=t}return{t:new kt(
g),l:b}},bb=function(e,t,n){return e.s==-1?h.max(bb(e.l,t,n+1),bb(e.r,t,n+1)):t[e.s]=n},aN=function(
e){
for(var t=e.length;t&&!e[--t];);for(var n=new qn(++t),r=0,o=e[0],i=1,a=function(u){n[r++]=u},s=1;s<=
t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?i-11<<5|28690:i-
3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}for(;i--;)a(o);
i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},sc=function(e,t){for(var n=0,r=0;r<t.length;++r)n+=e[r]*t[
r];
return n},fN=function(e,t,n){var r=n.length,o=xb(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^255,e[o+3]=
e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},sN=function(e,t,n,r,o,i,a,s,u,l,c){Io(
t,c++,n),++o[256];for(var d=pb(o,15),p=d.t,g=d.l,b=pb(i,15),S=b.t,A=b.l,N=aN(p),P=N.c,I=N.n,_=aN(S),
M=_.c,L=_.n,j=new qn(19),z=0;z<P.length;++z)++j[P[z]&31];for(var z=0;z<M.length;++z)++j[M[z]&31];for(
var B=pb(
j,7),q=B.t,H=B.l,W=19;W>4&&!q[gb[W-1]];--W);var V=l+5<<3,Q=sc(o,bi)+sc(i,uc)+a,de=sc(o,p)+sc(i,S)+a+
14+3*W+sc(j,q)+2*j[16]+3*j[17]+7*j[18];if(u>=0&&V<=Q&&V<=de)return fN(t,c,e.subarray(u,u+l));var ge,
Pe,ce,se;if(Io(t,c,1+(de<Q)),c+=2,de<Q){ge=Jr(p,g,0),Pe=p,ce=Jr(S,A,0),se=S;var Et=Jr(q,H,0);Io(t,c,
I-257),Io(t,c+5,L-1),Io(t,c+10,W-4),c+=14;for(var z=0;z<W;++z)Io(t,c+3*z,q[gb[z]]);c+=3*W;for(var we=[
P,M],bt=0;bt<2;++bt)for(var jt=we[bt],z=0;z<jt.length;++z){var zt=jt[z]&31;Io(t,c,Et[zt]),c+=q[zt],
zt>
15&&(Io(t,c,jt[z]>>5&127),c+=jt[z]>>12)}}else ge=S6,Pe=bi,ce=C6,se=uc;for(var z=0;z<s;++z){var wt=r[
z];
if(wt>255){var zt=wt>>18&31;ac(t,c,ge[zt+257]),c+=Pe[zt+257],zt>7&&(Io(t,c,wt>>23&31),c+=Mp[zt]);var Ar=wt&
31;ac(t,c,ce[Ar]),c+=se[Ar],Ar>3&&(ac(t,c,wt>>5&8191),c+=Lp[Ar])}else ac(t,c,ge[wt]),c+=Pe[wt]}
return ac(
t,c,ge[256]),c+Pe[256]},A6=new kb([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),
gN=new kt(0),N6=function(e,t,n,r,o,i){var a=i.z||e.length,s=new kt(r+a+5*(1+h.ceil(a/7e3))+o),u=s.subarray(
r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=A6[t-1],p=d>>13,g=d&8191,b=(1<<n)-
1,S=i.p||new qn(32768),A=i.h||new qn(b+1),N=h.ceil(n/3),P=2*N,I=function(yg){return(e[yg]^e[yg+1]<<N^
e[yg+2]<<P)&b},_=new kb(25e3),M=new qn(288),L=new qn(32),j=0,z=0,B=i.i||0,q=0,H=i.w||0,W=0;B+2<a;++B){
var V=I(B),Q=B&32767,de=A[V];if(S[Q]=de,A[V]=Q,H<=B){var ge=a-B;if((j>7e3||q>24576)&&(ge>423||!l)){c=
sN(e,u,0,_,M,L,z,q,W,B-W,c),q=j=z=0,W=B;for(var Pe=0;Pe<286;++Pe)M[Pe]=0;for(var Pe=0;Pe<30;++Pe)L[
Pe]=
0}var ce=2,se=0,Et=g,we=Q-de&32767;if(ge>2&&V==I(B-we))for(var bt=h.min(p,ge)-1,jt=h.min(32767,B),zt=h.
min(258,ge);we<=jt&&--Et&&Q!=de;){if(e[B+ce]==e[B+ce-we]){for(var wt=0;wt<zt&&e[B+wt]==e[B+wt-we];++wt)
;if(wt>ce){if(ce=wt,se=we,wt>bt)break;for(var Ar=h.min(we,wt-2),La=0,Pe=0;Pe<Ar;++Pe){var ja=B-we+Pe&
32767,bd=S[ja],wd=ja-bd&32767;wd>La&&(La=wd,de=ja)}}}Q=de,de=S[Q],we+=Q-de&32767}if(se){_[q++]=268435456|
hb[ce]<<18|iN[se];var Vu=hb[ce]&31,Yu=iN[se]&31;z+=Mp[Vu]+Lp[Yu],++M[257+Vu],++L[Yu],H=B+ce,++j}else
_[q++]=e[B],++M[e[B]]}}for(B=h.max(B,H);B<a;++B)_[q++]=e[B],++M[e[B]];c=sN(e,u,l,_,M,L,z,q,W,B-W,c),
l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=S,i.i=B,i.w=H)}else{for(var B=i.w||0;B<a+l;B+=65535){var za=B+
65535;za>=a&&(u[c/8|0]=l,za=a),c=fN(u,c+1,e.subarray(B,za))}i.i=a}return lc(s,0,r+xb(c)+o)},P6=(
function(){
for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^n>>>1;e[t]=n}
return e})(),
I6=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)n=P6[n&255^t[r]]^n>>>8;e=
n},d:function(){return~e}}},$6=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){var i=t.dictionary.
subarray(-32768),a=new kt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.length}return N6(e,
t.level==null?6:t.level,t.mem==null?o.l?h.ceil(h.max(8,h.min(13,h.log(e.length)))*1.5):20:12+t.mem,n,
r,o)},hN=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];return n},Zr=function(
e,t){
return e[t]|e[t+1]<<8},sr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>0},fb=function(
e,t){
return sr(e,t)+sr(e,t+4)*4294967296},tn=function(e,t,n){for(;n;++t)e[t]=n,n>>>=8};yN=function(e,t,n,
r){
for(var o in e){var i=e[o],a=t+o,s=r;v.isArray(i)&&(s=hN(r,i[1]),i=i[0]),ArrayBuffer.isView(i)?n[a]=
[i,s]:(n[a+="/"]=[new kt(0),s],yN(i,a,n,r))}},uN=typeof TextEncoder!="undefined"&&new TextEncoder,wb=
typeof TextDecoder!="undefined"&&new TextDecoder,F6=0;try{wb.decode(gN,{stream:!0}),F6=1}catch{}M6=function(
e){
for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);if(n+o>e.length)return{s:t,r:lc(e,n-1)};o?
o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&63)-65536,t+=x.fromCharCode(55296|r>>10,
56320|
r&1023)):o&1?t+=x.fromCharCode((r&31)<<6|e[n++]&63):t+=x.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&
63):t+=x.fromCharCode(r)}};L6=function(e,t){return t+30+Zr(e,t+26)+Zr(e,t+28)},j6=function(e,t,n){
var r=Zr(
e,t+28),o=Zr(e,t+30),i=Sb(e.subarray(t+46,t+46+r),!(Zr(e,t+8)&2048)),a=t+46+r,s=z6(e,a,o,n,sr(e,t+20),
sr(e,t+24),sr(e,t+42)),u=s[0],l=s[1],c=s[2];return[Zr(e,t+10),u,l,i,a+o+Zr(e,t+32),c]},z6=function(e,
t,n,r,o,i,a){
var s=o==4294967295,u=i==4294967295,l=a==4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+Zr(e,t+2))
if(Zr(e,t)==1)return[s?fb(e,t+4+8*u):o,u?fb(e,t+4):i,l?fb(e,t+4+8*(u+s)):a,1];r<2&&gn(13)}return[o,i,
a,0]},vb=function(e){var t=0;if(e)for(var n in e){var r=e[n].length;r>65535&&gn(9),t+=r+4}return t},
lN=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,c=s&&s.length,d=vb(l);tn(e,t,a!=null?33639248:
67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[
t++]=
n.compression&255,e[t++]=n.compression>>8;var p=new R(n.mtime==null?R.now():n.mtime),g=p.getFullYear(
)-
1980;if((g<0||g>119)&&gn(10),tn(e,t,g<<25|p.getMonth()+1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes(
)<<
5|p.getSeconds()>>1),t+=4,i!=-1&&(tn(e,t,n.crc),tn(e,t+4,i<0?-i-2:i),tn(e,t+8,n.size)),tn(e,t+12,u),
tn(e,t+14,d),t+=16,a!=null&&(tn(e,t,c),tn(e,t+6,n.attrs),tn(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(
var b in l){
var S=l[b],A=S.length;tn(e,t,+b),tn(e,t+2,A),e.set(S,t+4),t+=4+A}return c&&(e.set(s,t),t+=c),t},B6=function(
e,t,n,r,o){
tn(e,t,101010256),tn(e,t+8,n),tn(e,t+10,n),tn(e,t+12,r),tn(e,t+16,o)}});var ba={};bg(ba,{inflateSync:
()=>Tb,strFromU8:()=>Sb,strToU8:()=>Fp,unzipSync:()=>wN,zipSync:()=>bN});
var wa=kd(()=>{"use strict";m();vN()});var ka=Ie(nn=>{"use strict";m();function t9(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(va(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function ou(e,t){return t===void 0&&(t=f),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function va(e,t){return f.prototype.hasOwnProperty.call(e,t)}function n9(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)va(t,n)&&(e[n]=t[n]);return e}
var ON=ou({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function r9(e){
return va(ON,e.toLowerCase())}var AN=ou({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function o9(e){return va(AN,e.toLowerCase())}
var pc=ou(
{script:!1,style:!1,textarea:!0,title:!0});function i9(e){var t=e.toLowerCase();return va(pc,t)&&!pc[
t]}
function a9(e){var t=e.toLowerCase();return va(pc,t)&&pc[t]}function NN(e){return e===fc.HTML}
function s9(e){
return NN(e)||e===fc.XML_XHTML_APPLICATION}var fc=ou({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
u9=f.keys(fc).map(function(e){return fc[e]});function l9(e){return u9.indexOf(e)>-1}var c9=ou({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});nn.assign=n9;nn.find=t9;
nn.freeze=ou;nn.HTML_BOOLEAN_ATTRIBUTES=
ON;nn.HTML_RAW_TEXT_ELEMENTS=pc;nn.HTML_VOID_ELEMENTS=AN;nn.hasDefaultHTMLNamespace=s9;nn.hasOwn=va;
nn.isHTMLBooleanAttribute=r9;nn.isHTMLRawTextElement=i9;nn.isHTMLEscapableRawTextElement=a9;nn.isHTMLMimeType=
NN;nn.isHTMLVoidElement=o9;nn.isValidMimeType=l9;nn.MIME_TYPE=fc;nn.NAMESPACE=c9});var wc=Ie(bc=>{
"use strict";m();var d9=ka();function IN(e,t){e.prototype=f.create(E.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var hc=d9.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),$N=f.keys(hc);
function _N(e){return typeof e=="number"&&e>=1&&e<=25}
function m9(e){return typeof e=="string"&&e.substring(e.length-hc.Error.length)===hc.Error}function yc(
e,t){
_N(e)?(this.name=$N[e],this.message=t||""):(this.message=e,this.name=m9(t)?t:hc.Error),E.captureStackTrace&&
E.captureStackTrace(this,yc)}IN(yc,!0);f.defineProperties(yc.prototype,{code:{enumerable:!0,get:
function(){
var e=$N.indexOf(this.name);return _N(e)?e:0}}});var FN={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Rb=f.entries(FN);for(gc=0;gc<Rb.length;gc++)PN=Rb[gc][0],yc[PN]=Rb[gc][1];var PN,gc;function Db(e,t,
n){
this.message=e,this.locator=t,this.cause=n,E.captureStackTrace&&E.captureStackTrace(this,Db)}IN(Db);
bc.DOMException=yc;bc.DOMExceptionName=hc;bc.ExceptionCode=FN;bc.ParseError=Db});var _b=Ie(xe=>{
"use strict";m();function UN(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var su=UN();function vi(e){if(e.source[
0]!==
"[")throw new E(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function iu(e,t){if(e.source[0]!=="[")throw new E("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new E(C.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new E('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new E(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),su?
"u":"")}function Ne(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new E(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),su?"u":"")}
function ve(e){if(arguments.length===0)
throw new E("no parameters provided");return Ne.apply(ve,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var p9="\uFFFD",ki=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;su&&(ki=Ne("[",vi(ki),
"\\u{10000}-\\u{10FFFF}","]"));var f9=new RegExp("[^"+vi(ki)+"]",su?"u":""),Gp=/[\x20\x09\x0D\x0A]/,
g9=vi(Gp),et=Ne(Gp,"+"),ht=Ne(Gp,"*"),vc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
su&&(vc=Ne("[",vi(vc),"\\u{10000}-\\u{10FFFF}","]"));var h9=vi(vc),Nb=Ne("[",h9,vi(/[-.0-9\xB7]/),vi(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Hn=Ne(vc,Nb,"*"),y9=Ne("^",Hn,"$"),MN=Ne(Nb,"+"),b9=Ne("&",Hn,
";"),w9=ve(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),kc=ve(b9,"|",w9),xc=Ne("%",Hn,";"),Pb=ve(Ne('"',ve(/[^%&"]/,
"|",xc,"|",kc),"*",'"'),"|",Ne("'",ve(/[^%&']/,"|",xc,"|",kc),"*","'")),v9=ve('"',ve(/[^<&"]/,"|",kc),
"*",'"',"|","'",ve(/[^<&']/,"|",kc),"*","'"),k9=iu(vc,":"),x9=iu(Nb,":"),Ob=Ne(k9,x9,"*"),T9=Ne("^",
Ob,"$"),Tc=Ne(Ob,ve(":",Ob),"?"),S9=Ne("^",Tc,"$"),E9=Ne("(",Tc,")"),au=ve(/"[^"]*"|'[^']*'/),C9=Ne(
/^<\?/,"(",Hn,")",ve(et,"(?!",Gp,")(",ki,"*?)"),"?",/\?>/),LN=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Sc=ve('"',LN,'*"',"|","'",iu(LN,"'"),"*'"),WN="<!--",KN="-->",R9=Ne(WN,ve(iu(ki,"-"),"|",Ne("-",iu(
ki,
"-"))),"*",KN),jN="#PCDATA",D9=ve(Ne(/\(/,ht,jN,ve(ht,/\|/,ht,Tc),"*",ht,/\)\*/),"|",Ne(/\(/,ht,jN,
ht,
/\)/)),O9=/[?*+]?/,A9=Ne(/\([^>]+\)/,O9),N9=ve("EMPTY","|","ANY","|",D9,"|",A9),P9="<!ELEMENT",I9=Ne(
P9,et,ve(Tc,"|",xc),et,ve(N9,"|",xc),ht,">"),$9=Ne("NOTATION",et,/\(/,ht,Hn,ve(ht,/\|/,ht,Hn),"*",ht,
/\)/),_9=Ne(/\(/,ht,MN,ve(ht,/\|/,ht,MN),"*",ht,/\)/),F9=ve($9,"|",_9),M9=ve(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",F9),L9=ve(/#REQUIRED|#IMPLIED/,"|",ve(ve("#FIXED",et),"?",v9)),j9=ve(et,Hn,et,M9,et,L9),z9="<!ATTLIST",
B9=Ne(z9,et,Hn,j9,"*",ht,">"),Ab="about:legacy-compat",U9=ve('"'+Ab+'"',"|","'"+Ab+"'"),Ib="SYSTEM",
qp="PUBLIC",Hp=ve(ve(Ib,et,au),"|",ve(qp,et,Sc,et,au)),W9=Ne("^",ve(ve(Ib,et,"(?<SystemLiteralOnly>",
au,")"),"|",ve(qp,et,"(?<PubidLiteral>",Sc,")",et,"(?<SystemLiteral>",au,")"))),K9=Ne("^",Sc,
"$"),G9=Ne("^",au,"$"),q9=ve(et,"NDATA",et,Hn),H9=ve(Pb,"|",ve(Hp,q9,"?")),GN="<!ENTITY",Z9=Ne(GN,et,
Hn,et,H9,ht,">"),J9=ve(Pb,"|",Hp),V9=Ne(GN,et,"%",et,Hn,et,J9,ht,">"),Y9=ve(Z9,"|",V9),X9=Ne(qp,et,
Sc),
Q9=Ne("<!NOTATION",et,Hn,et,ve(Hp,"|",X9),ht,">"),$b=Ne(ht,"=",ht),zN=/1[.]\d+/,eq=Ne(et,"version",
$b,
ve("'",zN,"'","|",'"',zN,'"')),BN=/[A-Za-z][-A-Za-z0-9._]*/,tq=ve(et,"encoding",$b,ve('"',BN,'"',"|",
"'",BN,"'")),nq=ve(et,"standalone",$b,ve("'",ve("yes","|","no"),"'","|",'"',ve("yes","|","no"),'"')),
rq=Ne(/^<\?xml/,eq,tq,"?",nq,"?",ht,/\?>/),oq="<!DOCTYPE",iq="<![CDATA[",aq="]]>",sq=/<!\[CDATA\[/,
uq=/\]\]>/,
lq=Ne(ki,"*?",uq),cq=Ne(sq,lq);xe.chars=vi;xe.chars_without=iu;xe.detectUnicodeSupport=UN;xe.reg=Ne;
xe.regg=ve;xe.ABOUT_LEGACY_COMPAT=Ab;xe.ABOUT_LEGACY_COMPAT_SystemLiteral=U9;xe.AttlistDecl=B9;xe.CDATA_START=
iq;xe.CDATA_END=aq;xe.CDSect=cq;xe.Char=ki;xe.Comment=R9;xe.COMMENT_START=WN;xe.COMMENT_END=KN;xe.DOCTYPE_DECL_START=
oq;xe.elementdecl=I9;xe.EntityDecl=Y9;xe.EntityValue=Pb;xe.ExternalID=Hp;xe.ExternalID_match=W9;xe.Name=
Hn;xe.Name_exact=y9;xe.NCName_exact=T9;xe.NotationDecl=Q9;xe.Reference=kc;xe.PEReference=xc;xe.PI=C9;
xe.PUBLIC=qp;xe.PubidLiteral=Sc;xe.PubidLiteral_match=K9;xe.QName=Tc;xe.QName_exact=S9;xe.QName_group=
E9;xe.S=et;xe.SChar_s=g9;xe.S_OPT=ht;xe.SYSTEM=Ib;xe.SystemLiteral=au;xe.SystemLiteral_match=G9;xe.InvalidChar=
f9;xe.UNICODE_REPLACEMENT_CHARACTER=p9;xe.UNICODE_SUPPORT=su;xe.XMLDecl=rq});var Gb=Ie(St=>{
"use strict";m();var lr=ka(),Yr=lr.find,dq=lr.hasDefaultHTMLNamespace,lu=lr.hasOwn,mq=lr.
isHTMLMimeType,pq=lr.isHTMLRawTextElement,fq=lr.isHTMLVoidElement,Ec=lr.MIME_TYPE,Xr=lr.NAMESPACE,Nn=T(
),
XN=wc(),oe=XN.DOMException,hn=XN.DOMExceptionName,Tt=_b();function jn(e){if(e!==Nn)throw new TypeError(
"Illegal constructor")}function gq(e){return e!==""}function hq(e){return e?e.split(/[\t\n\f\r ]+/).
filter(gq):[]}function yq(e,t){return lu(e,t)||(e[t]=!0),e}function qN(e){if(!e)return[];var t=hq(e);
return f.keys(t.reduce(yq,{}))}function bq(e){return function(t){return e&&e.indexOf(t)!==-1}}
function QN(e){
if(!Tt.QName_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Mb(e,t){QN(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new oe(oe.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==lr.NAMESPACE.XML)throw new oe(oe.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==lr.NAMESPACE.XMLNS)throw new oe(
oe.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===lr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new oe(oe.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function mu(e,t){for(var n in e)
lu(e,n)&&(t[n]=e[n])}function zn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,mu(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Bn={},ur=Bn.ELEMENT_NODE=1,cu=Bn.ATTRIBUTE_NODE=2,Cc=Bn.TEXT_NODE=
3,eP=Bn.CDATA_SECTION_NODE=4,tP=Bn.ENTITY_REFERENCE_NODE=5,wq=Bn.ENTITY_NODE=6,Lb=Bn.PROCESSING_INSTRUCTION_NODE=
7,jb=Bn.COMMENT_NODE=8,uu=Bn.DOCUMENT_NODE=9,nP=Bn.DOCUMENT_TYPE_NODE=10,xi=Bn.DOCUMENT_FRAGMENT_NODE=
11,vq=Bn.NOTATION_NODE=12,xt=lr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function rP(e,t){if(t.length<e.length)return rP(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function HN(e){return e.guid||(e.guid=h.random()),e.guid}function _t(){}_t.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)Kb(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};_t.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Vr(e,t){
this.
_node=e,this._refresh=t,Yp(this)}function Yp(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(fP(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)lu(e,r)&&delete e[r];mu(n,e),e._inc=t}}Vr.prototype.item=function(e){return Yp(
this),
this[e]||null};zn(Vr,_t);function du(){this._nsIndex=f.create(null),this._noNsIndex=f.create(null)}
function oP(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function zb(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=f.create(null)),r}function kq(e,t,n){var r=zb(e,t,!1),o=r&&
r[n];return o||null}function xq(e,t){zb(e,t.namespaceURI,!0)[t.localName]=t}function Tq(e,t){var n=zb(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function Sq(e,t,n,r){if(r?t[oP(t,r)]=n:(t[t.length]=n,
t.length++),xq(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&sP(o,e,r),Eq(o,e,n))}}function ZN(
e,t,n){
var r=oP(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,Tq(t,n),e){var i=e.ownerDocument;
i&&sP(i,e,n),n.ownerElement=null}}}du.prototype={length:0,item:_t.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new oe(oe.INUSE_ATTRIBUTE_ERR);var n=kq(this,e.namespaceURI,
e.localName);return n===e?e:(Sq(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new oe(oe.NOT_FOUND_ERR,
e);return ZN(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new oe(oe.NOT_FOUND_ERR,e?e+" : "+t:t);return ZN(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};du.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function iP(){}iP.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Ec.XML_APPLICATION;e===Xr.HTML?
r=Ec.XML_XHTML_APPLICATION:e===Xr.SVG&&(r=Ec.XML_SVG_IMAGE);var o=new _o(Nn,{contentType:r});if(o.implementation=
this,o.childNodes=new _t,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){QN(e);var o=new ef(Nn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new _t,o},createHTMLDocument:
function(e){
var t=new _o(Nn,{contentType:Ec.HTML});if(t.implementation=this,t.childNodes=new _t,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Ue(e){jn(e)}Ue.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Vp(this,e,t)},replaceChild:
function(e,t){
Vp(this,e,t,cP),t&&this.removeChild(t)},removeChild:function(e){return uP(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return pP(this.ownerDocument||this,this,e)},normalize:function(){rn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Cc&&t.nodeType===Cc){for(var r=[],o=n;o!==
null&&o.nodeType===Cc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Bb(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(lu(n,r)&&n[r]===e)return r}t=t.nodeType==cu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&lu(n,
e))return n[e];t=t.nodeType==cu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof xa&&(r=t,t=r.ownerElement),n instanceof xa&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return xt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
xt.DOCUMENT_POSITION_PRECEDING;if(a===o)return xt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+xt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return xt.DOCUMENT_POSITION_DISCONNECTED+xt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(HN(n.ownerDocument)>HN(t.ownerDocument)?xt.DOCUMENT_POSITION_FOLLOWING:xt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return xt.DOCUMENT_POSITION_CONTAINS+xt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return xt.
DOCUMENT_POSITION_CONTAINED_BY+xt.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return xt.DOCUMENT_POSITION_CONTAINED_BY+xt.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return xt.DOCUMENT_POSITION_CONTAINS+xt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=rP(s,l);for(var p in d.childNodes){var g=d.childNodes[p];
if(g===n)return xt.DOCUMENT_POSITION_FOLLOWING;if(g===t)return xt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
g)>=0)return xt.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(g)>=0)return xt.DOCUMENT_POSITION_PRECEDING}
return 0}};function aP(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}mu(Bn,Ue);mu(Bn,Ue.prototype);mu(xt,Ue);mu(xt,Ue.prototype);function Jp(e,t){
rn(e,null,{enter:function(n){return t(n)?rn.STOP:!0}})}function rn(e,t,n){for(var r=[{node:e,context:
t,
phase:rn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===rn.ENTER){var i=n.enter(o.node,o.context);
if(i===
rn.STOP)return rn.STOP;if(r.push({node:o.node,context:i,phase:rn.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:rn.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}rn.STOP=T("walkDOM.STOP");rn.ENTER=0;rn.EXIT=1;function _o(e,t){jn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Ec.XML_APPLICATION,this.type=mq(this.contentType)?
"html":"xml"}function Eq(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Xr.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function sP(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Xr.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Bb(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function uP(e,t){if(e!==t.parentNode)throw new oe(oe.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Bb(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function Cq(e){return e&&(e.nodeType===Ue.DOCUMENT_NODE||e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ue.ELEMENT_NODE)}function Rq(e){return e&&(e.nodeType===Ue.CDATA_SECTION_NODE||e.nodeType===Ue.COMMENT_NODE||
e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ue.DOCUMENT_TYPE_NODE||e.nodeType===Ue.ELEMENT_NODE||
e.nodeType===Ue.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ue.TEXT_NODE)}function Ti(e){return e&&e.nodeType===
Ue.DOCUMENT_TYPE_NODE}function $o(e){return e&&e.nodeType===Ue.ELEMENT_NODE}function lP(e){return e&&
e.nodeType===Ue.TEXT_NODE}function JN(e,t){var n=e.childNodes||[];if(Yr(n,$o)||Ti(t))return!1;var r=Yr(
n,Ti);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function VN(e,t){var n=e.childNodes||[];function r(i){
return $o(i)&&i!==t}if(Yr(n,r))return!1;var o=Yr(n,Ti);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function Dq(e,t,n){
if(!Cq(e))throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new oe(oe.NOT_FOUND_ERR,"child not in parent");if(!Rq(t)||Ti(t)&&e.nodeType!==Ue.DOCUMENT_NODE)
throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function Oq(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){
var i=o.filter($o);if(i.length>1||Yr(o,lP))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!JN(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if($o(t)&&!JN(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ti(t)){if(Yr(r,Ti))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Yr(r,$o);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function cP(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){var i=o.filter($o);if(i.length>1||Yr(o,lP))
throw new oe(oe.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!VN(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if($o(t)&&!VN(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ti(t)){if(Yr(r,function(u){return Ti(u)&&
u!==n}))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Yr(r,$o);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Vp(e,t,n,r){Dq(e,t,n),e.nodeType===Ue.DOCUMENT_NODE&&
(r||Oq)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===xi){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return Bb(e.ownerDocument||e,e,t),t.nodeType==xi&&(t.firstChild=t.lastChild=null),
t}_o.prototype={implementation:null,nodeName:"#document",nodeType:uu,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===xi){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Vp(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===ur&&(this.documentElement=e),e},removeChild:function(e){var t=uP(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Vp(this,e,t,cP),e.ownerDocument=
this,t&&this.removeChild(t),$o(e)&&(this.documentElement=e)},importNode:function(e,t){return Aq(this,
e,t)},getElementById:function(e){var t=null;return Jp(this.documentElement,function(n){if(n.nodeType==
ur&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Fo(Nn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),dq(this.contentType)&&(t.namespaceURI=Xr.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new _t;var n=t.attributes=new du;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new pu(Nn);return e.ownerDocument=this,e.childNodes=new _t,e}
,
createTextNode:function(e){var t=new Rc(Nn);return t.ownerDocument=this,t.childNodes=new _t,t.appendData(
e),t},createComment:function(e){var t=new Xp(Nn);return t.ownerDocument=this,t.childNodes=new _t,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new oe(oe.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Qp(Nn);return t.ownerDocument=this,t.childNodes=new _t,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new nf(Nn);return n.ownerDocument=this,n.childNodes=
new _t,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Tt.QName_exact.
test(e))throw new oe(oe.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new xa(Nn);
return t.ownerDocument=this,t.childNodes=new _t,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Tt.Name_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new oe("document is an html document",hn.NotSupportedError);
var t=new tf(Nn);return t.ownerDocument=this,t.childNodes=new _t,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Mb(e,t),r=new Fo(Nn),o=r.attributes=new du;return r.childNodes=new _t,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Mb(e,t),r=new xa(Nn);return r.ownerDocument=this,r.childNodes=new _t,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};zn(_o,Ue);function Fo(e){jn(e),this._nsMap=
f.create(null)}Fo.prototype={nodeType:ur,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Xr.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Mb(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=qN(e);return new Vr(this,function(n){var r=[];return t.length>0&&Jp(n,function(o){if(o!==n&&o.
nodeType===ur){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=qN(i);a=t.every(bq(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===uu?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Vr(this,function(r){var o=[];return Jp(r,function(i){if(!(
i===
r||i.nodeType!==ur))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===Xr.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Vr(this,function(n){var r=[
];
return Jp(n,function(o){o!==n&&o.nodeType===ur&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};_o.prototype.getElementsByClassName=Fo.prototype.getElementsByClassName;_o.prototype.
getElementsByTagName=Fo.prototype.getElementsByTagName;_o.prototype.getElementsByTagNameNS=Fo.prototype.
getElementsByTagNameNS;zn(Fo,Ue);function xa(e){jn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}xa.prototype.nodeType=cu;zn(xa,Ue);function Si(e){jn(e)}Si.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};zn(Si,Ue);function Rc(e){jn(e)}Rc.prototype={
nodeName:"#text",nodeType:Cc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};zn(Rc,Si);function Xp(e){jn(e)}Xp.prototype={
nodeName:"#comment",nodeType:jb};zn(Xp,Si);function Qp(e){jn(e)}Qp.prototype={nodeName:
"#cdata-section",nodeType:eP};
zn(Qp,Rc);function ef(e){jn(e)}ef.prototype.nodeType=nP;zn(ef,Ue);function Ub(e){jn(e)}Ub.prototype.
nodeType=vq;zn(Ub,Ue);function Wb(e){jn(e)}Wb.prototype.nodeType=wq;zn(Wb,Ue);function tf(e){jn(e)}
tf.
prototype.nodeType=tP;zn(tf,Ue);function pu(e){jn(e)}pu.prototype.nodeName="#document-fragment";pu.prototype.
nodeType=xi;zn(pu,Ue);function nf(e){jn(e)}nf.prototype.nodeType=Lb;zn(nf,Si);function dP(){}dP.prototype.
serializeToString=function(e,t){return mP.call(e,t)};Ue.prototype.toString=mP;function mP(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===uu&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return Kb(this,n,a,t),n.join("")}function YN(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Xr.XML||o===Xr.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Zp(e,t,n,r){if(r&&!Tt.QName_exact.test(t))throw new oe(
'The attribute name "'+t+'" is not a valid XML QName',hn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
aP),'"')}function Kb(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===uu?e:e.ownerDocument,u=s.type==="html";rn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case ur:
var p=l.attributes,g=p.length,b=l.tagName,S=b;if(!u&&!l.prefix&&l.namespaceURI){for(var A,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){A=p.item(N).value;break}if(!A)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(S=I.prefix+":"+b);break}}}
if(i&&!Tt.QName_exact.test(S))throw new oe('The element name "'+S+'" is not a valid XML QName',hn.InvalidStateError);
t.push("<",S);for(var _=d.slice(),M=0;M<g;M++){var L=p.item(M);L.prefix=="xmlns"?_.push({prefix:L.localName,
namespace:L.value}):L.nodeName=="xmlns"&&_.push({prefix:"",namespace:L.value})}for(var M=0;M<g;M++){
var L=p.item(M);if(YN(L,u,_)){var j=L.prefix||"",z=L.namespaceURI;Zp(t,j?"xmlns:"+j:"xmlns",z,i),_.push(
{prefix:j,namespace:z})}var B=o?o(L):L;B&&(typeof B=="string"?t.push(B):Zp(t,B.name,B.value,i))}if(b===
S&&YN(l,u,_)){var q=l.prefix||"",z=l.namespaceURI;Zp(t,q?"xmlns:"+q:"xmlns",z,i),_.push({prefix:q,
namespace:z})}
var H=!l.firstChild;if(H&&(u||l.namespaceURI===Xr.HTML)&&(H=fq(b)),H)return t.push("/>"),null;if(t.push(
">"),u&&pq(b)){for(var W=l.firstChild;W;)W.data?t.push(W.data):Kb(W,t,_.slice(),r),W=W.nextSibling;
return t.
push("</",S,">"),null}return{ns:_,tag:S};case uu:case xi:if(i&&l.nodeType===uu&&l.documentElement==null)
throw new oe("The Document has no documentElement",hn.InvalidStateError);return{ns:d};case cu:return Zp(
t,l.name,l.value,i),null;case Cc:if(i&&Tt.InvalidChar.test(l.data))throw new oe(
"The Text node data contains characters outside the XML Char production",hn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,aP)),null;case eP:if(i&&l.data.indexOf("]]>")!==-1)throw new oe(
'The CDATASection data contains "]]>"',hn.InvalidStateError);return a?t.push(Tt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Tt.CDATA_END):t.push(Tt.CDATA_START,l.data,Tt.CDATA_END),null;case jb:if(i){
if(Tt.InvalidChar.
test(l.data))throw new oe(
"The comment node data contains characters outside the XML Char production",
hn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new oe(
'The comment node data contains "--" or ends with "-"',hn.InvalidStateError)}return t.push(Tt.COMMENT_START,
l.data,Tt.COMMENT_END),null;case nP:var V=l.publicId,Q=l.systemId;if(i){if(!Tt.Name_exact.test(l.name))
throw new oe('The doctype name "'+l.name+'" is not a valid XML Name',hn.InvalidStateError);if(V&&!Tt.
PubidLiteral_match.test(V))throw new oe("DocumentType publicId is not a valid PubidLiteral",hn.InvalidStateError);
if(Q&&Q!=="."&&!Tt.SystemLiteral_match.test(Q))throw new oe(
"DocumentType systemId is not a valid SystemLiteral",hn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new oe(
'DocumentType internalSubset contains "]>"',hn.InvalidStateError)}return t.push(Tt.DOCTYPE_DECL_START,
" ",l.name),V?(t.push(" ",Tt.PUBLIC," ",V),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",Tt.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Lb:if(i){if(!Tt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new oe('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',hn.InvalidStateError);if(Tt.InvalidChar.test(l.data))
throw new oe("The ProcessingInstruction data contains characters outside the XML Char production",hn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new oe(
'The ProcessingInstruction data contains "?>"',hn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case tP:if(i&&!Tt.Name_exact.
test(l.nodeName))throw new oe('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
hn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function Aq(e,t,n){var r;return rn(t,null,{
enter:function(o,i){
var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===null?r=a:i.appendChild(a);var s=o.nodeType===
cu||n;return s?a:null}}),r}function pP(e,t,n){var r;return rn(t,null,{enter:function(o,i){var a=new o.
constructor(Nn);for(var s in o)if(lu(o,s)){var u=o[s];typeof u!="object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&
(a.childNodes=new _t),a.ownerDocument=e;var l=n;switch(a.nodeType){case ur:var c=o.attributes,d=a.attributes=
new du,p=c.length;d._ownerElement=a;for(var g=0;g<p;g++)a.setAttributeNode(pP(e,c.item(g),!0));break;
case cu:
l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function fP(e,t,n){e[t]=n}function Fb(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===ur&&t.push(n),n=n.nextSibling;return t}try{f.defineProperty&&(f.defineProperty(
Vr.prototype,"length",{get:function(){return Yp(this),this.$$length}}),f.defineProperty(Ue.prototype,
"textContent",{get:function(){if(this.nodeType===ur||this.nodeType===xi){var e=[];return rn(this,
null,
{enter:function(t){if(t.nodeType===ur||t.nodeType===xi)return!0;if(t.nodeType===Lb||t.nodeType===jb)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case ur:case xi:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||x(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),f.defineProperty(Si.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),f.defineProperty(Si.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),f.defineProperty(Fo.prototype,
"children",{get:function(){return new Vr(this,Fb)}}),f.defineProperty(_o.prototype,"children",{get:
function(){
return new Vr(this,Fb)}}),f.defineProperty(pu.prototype,"children",{get:function(){return new Vr(
this,
Fb)}}),fP=function(e,t,n){e["$$"+t]=n})}catch{}St._updateLiveList=Yp;St.Attr=xa;St.CDATASection=Qp;
St.
CharacterData=Si;St.Comment=Xp;St.Document=_o;St.DocumentFragment=pu;St.DocumentType=ef;St.DOMImplementation=
iP;St.Element=Fo;St.Entity=Wb;St.EntityReference=tf;St.LiveNodeList=Vr;St.NamedNodeMap=du;St.Node=Ue;
St.NodeList=_t;St.Notation=Ub;St.Text=Rc;St.ProcessingInstruction=nf;St.walkDOM=rn;St.XMLSerializer=
dP});var hP=Ie(Dc=>{"use strict";m();var gP=ka().freeze;Dc.XML_ENTITIES=gP({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Dc.HTML_ENTITIES=gP({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Dc.entityMap=Dc.HTML_ENTITIES});var EP=Ie(of=>{"use strict";m();var bu=ka(),Ce=_b(),
vP=wc(),Nq=bu.isHTMLEscapableRawTextElement,Pq=bu.
isHTMLMimeType,Iq=bu.isHTMLRawTextElement,Nc=bu.hasOwn,yP=bu.NAMESPACE,$q=vP.ParseError,_q=vP.DOMException,
fu=0,Ei=1,gu=2,Oc=3,hu=4,yu=5,Ac=6,rf=7;function kP(){}kP.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),jq(t,t=f.create(null)),Fq(e,t,n,r,this.errorHandler),r.endDocument()}};
var qb=/&#?\w+;?/g;function Fq(e,t,n,r,o){var i=Pq(r.mimeType);e.indexOf(Ce.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(we){if(we>
65535){we-=65536;var bt=55296+(we>>10),jt=56320+(we&1023);return x.fromCharCode(bt,jt)}else return x.
fromCharCode(we)}function s(we){var bt=we[we.length-1]===";"?we:we+";";if(!i&&bt!==we)return o.error(
"EntityRef: expecting ;"),we;var jt=Ce.Reference.exec(bt);if(!jt||jt[0].length!==bt.length)return o.
error("entity not matching Reference production: "+we),we;var zt=bt.slice(1,-1);return Nc(n,zt)?n[zt]:
zt.charAt(0)==="#"?a(parseInt(zt.substring(1).replace("x","0x"))):(o.error("entity not found:"+we),
we)}
function u(we){if(we>A){var bt=e.substring(A,we).replace(qb,s);p&&g(A),r.characters(bt,0,we-A),A=we}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function g(we,bt){for(;we>=c&&(bt=d.exec(e));)l=c,c=bt.index+
bt[0].length,p.lineNumber++;p.columnNumber=we-l+1}for(var b=[{currentNSMap:t}],S=[],A=0;;){try{var N=e.
indexOf("<",A);if(N<0){if(!i&&S.length>0)return o.fatalError("unclosed xml tag(s): "+S.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(A));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>A){
var _=e.substring(A,N);!i&&S.length===0&&(_=_.replace(new RegExp(Ce.S_OPT.source,"g"),""),_&&o.error(
"Unexpected content outside root element: '"+_+"'")),u(N)}switch(e.charAt(N+1)){case"/":var ge=e.indexOf(
">",N+2),M=e.substring(N+2,ge>0?ge:void 0);if(!M)return o.fatalError("end tag name missing");var L=Ce.
reg("^",Ce.QName_group,Ce.S_OPT,"$"),j=ge>0&&L.exec(M);if(!j){var z=ge>0&&Ce.reg("^",Ce.QName_group).
exec(M);if(i&&z)o.warning('end tag name contains invalid trailing characters: "'+M+'"'),j=z;else if(
z&&
new RegExp(L.source,L.flags+"m").test(M))o.error(
'end tag name is followed by a line break and trailing content: "'+M+'"'),j=z;else return o.fatalError(
'end tag name contains invalid characters: "'+M+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var B=S[S.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(B!==j[1]){var q=j[1].toLowerCase();if(!i||B.toLowerCase()!==q)return o.
fatalError('Opening and ending tag mismatch: "'+B+'" != "'+M+'"')}var H=b.pop();S.pop();var W=H.localNSMap;
if(r.endElement(H.uri,H.localName,B),W)for(var V in W)Nc(W,V)&&r.endPrefixMapping(V);ge++;break;case"?":
p&&g(N),ge=Bq(e,N,r,o);break;case"!":p&&g(N),ge=TP(e,N,r,o,i);break;default:p&&g(N);var Q=new SP,
de=b[b.length-1].currentNSMap,ge=Mq(e,N,Q,de,s,o,i),Pe=Q.length;if(Q.closed||(i&&bu.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:S.push(Q.tagName)),p&&Pe){for(var ce=bP(p,{}),se=0;se<Pe;se++){var Et=Q[se];g(
Et.offset),Et.locator=bP(p,{})}r.locator=ce,wP(Q,r,de)&&b.push(Q),r.locator=p}else wP(Q,r,de)&&b.push(
Q);i&&!Q.closed?ge=Lq(e,ge,Q.tagName,s,r):ge++}}catch(we){if(we instanceof $q)throw we;if(we instanceof
_q)return o.fatalError("Error constructing the DOM: "+we.name+": "+we.message,we);o.error(
"element parse error: "+we),ge=-1}ge>A?A=ge:u(h.max(N,A)+1)}}function bP(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function Mq(e,t,n,r,o,i,a){function s(g,b,S){if(Nc(n.attributeNames,
g))return i.fatalError("Attribute "+g+" redefined");if(!a&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(g,b.replace(/[\t\n\r]/g," ").replace(qb,
o),
S)}for(var u,l,c=++t,d=fu;;){var p=e.charAt(c);if(d===fu&&p==="<")throw new E(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Ei)u=e.slice(t,c),d=Oc;else if(d===gu)d=Oc;
else throw new E(
"attribute equal must after attrName");break;case"'":case'"':if(d===Oc||d===Ei)if(d===Ei&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=yu;else throw new E("attribute value no end '"+p+"' match");else if(d==hu)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=yu;else throw new E(
'attribute value must after "="');break;case"/":switch(d){case fu:n.setTagName(e.slice(t,c));case yu:
case Ac:case rf:
d=rf,n.closed=!0;case hu:case Ei:break;case gu:n.closed=!0;break;default:throw new E(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==fu&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case fu:n.setTagName(e.slice(t,c));case yu:case Ac:case rf:break;case hu:
case Ei:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case gu:d===gu&&(l=u),d==hu?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case Oc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case fu:n.setTagName(e.slice(t,c)),d=Ac;break;case Ei:u=e.slice(
t,c),d=gu;break;case hu:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case yu:
d=Ac;break}else switch(d){case gu:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=Ei;break;case yu:i.warning('attribute space is required"'+u+'"!!');case Ac:d=Ei,t=c;
break;case Oc:
d=hu,t=c;break;case rf:throw new E("elements closed character '/' and '>' must be connected to")}}c++}
}
function wP(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=f.create(null),n=f.create(n)),n[c]=o[c]=s,i.uri=yP.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=yP.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var g=e.uri=n[u||""];if(t.startElement(g,l,r,e),e.closed){if(t.endElement(g,l,
r),o)for(u in o)Nc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function Lq(e,t,n,r,o){
var i=Nq(n);if(i||Iq(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
qb,
r)),o.characters(l,0,l.length),u}return t+1}function jq(e,t){for(var n in e)Nc(e,n)&&(t[n]=e[n])}
function xP(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function a(){return e.substring(n)}function s(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=Ce.reg("^",c),p=d.exec(a());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:a,
substringStartsWith:s,
substringStartsWithCaseInsensitive:u}}function zq(e,t){function n(s,u){var l=Ce.PI.exec(s.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+s.getIndex()):
(s.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+s.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var a=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?a=e.getMatch(Ce.elementdecl):e.char(3)==="N"&&(a=e.getMatch(Ce.EntityDecl));
break;case"A":a=e.getMatch(Ce.AttlistDecl);break;case"N":a=e.getMatch(Ce.NotationDecl);break;case"-":
a=e.getMatch(
Ce.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")a=n(e,t);else if(e.char()==="%")a=e.getMatch(
Ce.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!a)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function TP(e,t,n,r,o){var i=xP(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var a=i.getMatch(Ce.Comment);return a?(n.comment(a,Ce.COMMENT_START.length,a.length-
Ce.COMMENT_START.length-Ce.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var s=i.getMatch(Ce.CDSect);return s?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(s,Ce.CDATA_START.length,s.length-Ce.CDATA_START.
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
o||(i.skipBlanks(),u.internalSubset=zq(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function Bq(e,t,n,r){var o=e.substring(t).match(
Ce.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ce.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function SP(){this.attributeNames=
f.create(null)}SP.prototype={setTagName:function(e){if(!Ce.QName_exact.test(e))throw new E(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ce.QName_exact.test(e))throw new E(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};of.XMLReader=kP;of.parseUtils=xP;of.parseDoctypeCommentOrCData=TP});var PP=Ie(
vu=>{"use strict";m();var Ta=ka(),Uq=Gb(),Wq=wc(),CP=hP(),Kq=EP(),Gq=Uq.DOMImplementation,
qq=Ta.hasDefaultHTMLNamespace,Hq=Ta.isHTMLMimeType,Zq=Ta.isValidMimeType,OP=Ta.MIME_TYPE,Hb=Ta.NAMESPACE,
RP=Wq.ParseError,Jq=Kq.XMLReader;function AP(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function NP(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Ta.assign,this.
domHandler=e.domHandler||sf,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||AP,this.locator=!!e.locator,this.xmlns=this.assign(
f.create(null),e.xmlns)}NP.prototype.parseFromString=function(e,t){if(!Zq(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(f.create(
null),
this.xmlns),r=CP.XML_ENTITIES,o=n[""]||null;qq(t)?(r=CP.HTML_ENTITIES,o=Hb.HTML):t===OP.XML_SVG_IMAGE&&
(o=Hb.SVG),n[""]=o,n.xml=n.xml||Hb.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new Jq;s.errorHandler=
i,s.domBuilder=i;var u=!Ta.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(x(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function sf(e){var t=e||{};this.mimeType=t.mimeType||OP.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function wu(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}sf.prototype={startDocument:function(){var e=new Gq;this.doc=Hq(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;af(this,i),this.currentElement=i,this.locator&&wu(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&wu(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&wu(this.locator,n),af(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=DP.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&wu(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=DP.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&wu(this.locator,r),af(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
wu(this.locator,i),af(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new RP("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,Vq(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new RP(e,this.locator,t)}};function Vq(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function DP(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){sf.prototype[e]=function(){return null}});function af(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function Yq(e){if(e==="error")
throw"onErrorStopParsing"}function Xq(){throw"onWarningStopParsing"}vu.__DOMHandler=sf;vu.DOMParser=
NP;vu.normalizeLineEndings=AP;vu.onErrorStopParsing=Yq;vu.onWarningStopParsing=Xq});var IP=Ie(We=>{
"use strict";m();var ku=ka();We.assign=ku.assign;We.hasDefaultHTMLNamespace=ku.hasDefaultHTMLNamespace;
We.isHTMLMimeType=ku.isHTMLMimeType;We.isValidMimeType=ku.isValidMimeType;We.MIME_TYPE=ku.MIME_TYPE;
We.NAMESPACE=ku.NAMESPACE;var uf=wc();We.DOMException=uf.DOMException;We.DOMExceptionName=uf.DOMExceptionName;
We.ExceptionCode=uf.ExceptionCode;We.ParseError=uf.ParseError;var Ft=Gb();We.Attr=Ft.Attr;We.CDATASection=
Ft.CDATASection;We.CharacterData=Ft.CharacterData;We.Comment=Ft.Comment;We.Document=Ft.Document;We.DocumentFragment=
Ft.DocumentFragment;We.DocumentType=Ft.DocumentType;We.DOMImplementation=Ft.DOMImplementation;We.Element=
Ft.Element;We.Entity=Ft.Entity;We.EntityReference=Ft.EntityReference;We.LiveNodeList=Ft.LiveNodeList;
We.NamedNodeMap=Ft.NamedNodeMap;We.Node=Ft.Node;We.NodeList=Ft.NodeList;We.Notation=Ft.Notation;We.ProcessingInstruction=
Ft.ProcessingInstruction;We.Text=Ft.Text;We.XMLSerializer=Ft.XMLSerializer;var lf=PP();We.DOMParser=
lf.DOMParser;We.normalizeLineEndings=lf.normalizeLineEndings;We.onErrorStopParsing=lf.onErrorStopParsing;
We.onWarningStopParsing=lf.onWarningStopParsing});var cf=Ie((sHe,$P)=>{"use strict";m();function Qq(
e){return e[e.length-1]}function eH(e){return e[0]}
$P.exports={last:Qq,first:eH}});var cr=Ie((lHe,MP)=>{"use strict";m();function Pc(e){
"@babel/helpers - typeof";return Pc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Pc(e)}function _P(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function tH(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?_P(f(n),!0).forEach(function(r){
nH(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):_P(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function nH(e,t,
n){
return(t=rH(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function rH(e){var t=oH(e,"string");return Pc(t)=="symbol"?t:t+""}function oH(e,t){if(Pc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Pc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var FP=cf(),df=FP.last,Sa=FP.first;function Ea(e){this.name="GenericError",this.message=e,
this.
stack=new E(e).stack}Ea.prototype=E.prototype;function on(e){this.name="TemplateError",this.message=
e,this.stack=new E(e).stack}on.prototype=new Ea;function Ic(e){this.name="RenderingError",this.message=
e,this.stack=new E(e).stack}Ic.prototype=new Ea;function mf(e){this.name="ScopeParserError",this.message=
e,this.stack=new E(e).stack}mf.prototype=new Ea;function Ci(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new E(e).stack}Ci.prototype=new Ea;function Zb(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new E(e).stack}Zb.prototype=new Ea;function iH(e,t){var n=new Zb(e);throw n.properties=tH({id:
"api_version_error"},t),n}function aH(e){var t=f.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Ci(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function sH(e){var t=new Ci('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function uH(e){var t=new on(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function lH(e){var t=new on("Unopened tag");return t.properties={
xtag:df(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function cH(e){var t=new on(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Sa(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function dH(e){var t=new on(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Sa(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function mH(e){var t=new on("Unclosed tag");return t.properties={
xtag:Sa(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function pH(e){e.position==="left"?
fH(e):gH(e)}function fH(e){var t=new on('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function gH(e){var t=new on('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function hH(e){var t=e.tag,n=e.value,r=e.offset,o=new Ic(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function yH(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Ic("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function bH(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new on(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function wH(e){var t=new on(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function vH(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new on("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function kH(e,t){var n=new on("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function xH(e){var t=e.tags,n=new on(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Sa(t).value,offset:[
Sa(t).offset,df(t).offset],closingtag:df(t).value},Sa(t).square&&(n.properties.square=[Sa(t).square,
df(t).square]),n}function TH(e){var t=e.tag,n=e.offset,r=new on('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function SH(e){var t=e.tag,n=e.rootError,r=e.offset,o=new mf(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function EH(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new mf("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function CH(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new on(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function RH(){var e=new Ci("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function DH(){var e=new Ci(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function OH(){var e=new Ci(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function AH(){var e=new Ci(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function NH(e,t){var n=new on("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}MP.exports={XTError:Ea,XTTemplateError:
on,XTInternalError:Ci,XTScopeParserError:mf,
XTAPIVersionError:Zb,RenderingError:Ic,XTRenderingError:Ic,getClosingTagNotMatchOpeningTag:xH,
getLoopPositionProducesInvalidXMLError:TH,
getScopeCompilationError:SH,getScopeParserExecutionError:EH,getUnclosedTagException:mH,
getUnopenedTagException:lH,
getUnmatchedLoopException:vH,getDuplicateCloseTagException:dH,getDuplicateOpenTagException:cH,
getCorruptCharactersException:hH,
getInvalidRawXMLValueException:yH,getUnbalancedLoopException:kH,throwApiVersionError:iH,
throwFileTypeNotHandled:sH,
throwFileTypeNotIdentified:aH,throwMalformedXml:RH,throwMultiError:uH,throwExpandNotFound:bH,
throwRawTagShouldBeOnlyTextInParagraph:wH,
throwUnimplementedTagType:CH,throwXmlTagNotFound:pH,throwXmlInvalid:NH,throwResolveBeforeCompile:DH,
throwRenderInvalidTemplate:OH,throwRenderTwice:AH}});var Ot=Ie((dHe,GP)=>{"use strict";m();function PH(
e,t){return FH(e)||_H(e,t)||$H(e,t)||IH()}function IH(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function $H(e,t){
if(e){if(typeof e=="string")return LP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?LP(e,t):void 0}}function LP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function _H(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function FH(
e){
if(v.isArray(e))return e}var jP=IP(),MH=jP.DOMParser,LH=jP.XMLSerializer,jH=cr(),zP=jH.throwXmlTagNotFound,
BP=cf(),zH=BP.last,BH=BP.first,UH=f.prototype.hasOwnProperty,WH=Function.prototype.bind,pf=Function.
prototype.call,KH=pf.bind(pf,WH),GH=KH(pf,pf,UH);function qH(e){return/^[ \n\r\t]+$/.test(e)}
function HH(e){
return{get:function(n){return e==="."?n:n&&(GH(n,e)?n[e]:void 0)}}}function ZH(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var Jb={};function JH(e,t,n){var r;if(Jb[
t]?
r=Jb[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),Jb[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function VH(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function YH(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function XH(e,t){
return e.lastIndexOf(t,0)===0}function QH(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function eZ(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function tZ(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function nZ(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:HH,warnFn:ZH,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function rZ(e){return new LH().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function oZ(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new MH().parseFromString(e,
"text/xml")}var UP=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],$c=UP.map(
function(e){
var t=PH(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function iZ(e){for(var t=$c.length-1;t>=0;t--){var n=$c[t];e=e.replace(n.rstart,n.end)}return e}
function aZ(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=$c.length;r<o;r++)n=$c[
r],
e=e.replace(n.rend,n.start);return e}function sZ(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function uZ(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var lZ=new RegExp(x.fromCharCode(160),"g");function cZ(e){return e.replace(
lZ," ")}function dZ(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function Yb(e,t){return e==="</"+t+">"}function Xb(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function mZ(e,t,n){var r=WP(e,t,n);if(r!==null)return r;zP({position:"right",
element:t,
parsed:e,index:n})}function WP(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(Yb(a.value,l)&&r--,Xb(a.value,l)&&r++,r===0)return o}
return null}function pZ(e,t,n){var r=KP(e,t,n);if(r!==null)return r;zP({position:"left",element:t,
parsed:e,
index:n})}function KP(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(Xb(i.value,u)&&r--,Yb(i.value,u)&&r++,r===0)return o}return null}
function fZ(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function gZ(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function hZ(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function yZ(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function bZ(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function wZ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function vZ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function kZ(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function xZ(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var Vb=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function TZ(e){return Vb.lastIndex=0,Vb.test(e)}function SZ(e){return typeof e!="string"&&(e=x(e)),e.
replace(Vb,"")}function EZ(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function CZ(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function RZ(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}GP.exports={getPartWithDelimiters:RZ,endsWith:YH,
startsWith:XH,
isContent:kZ,isParagraphStart:hZ,isParagraphEnd:yZ,isBreakTag:bZ,isTagStart:fZ,isTagEnd:gZ,
isTextStart:wZ,
isTextEnd:vZ,isStarting:Xb,isEnding:Yb,isModule:xZ,uniq:eZ,getDuplicates:QH,chunkBy:tZ,last:zH,first:
BH,
xml2str:rZ,str2xml:oZ,getRightOrNull:WP,getRight:mZ,getLeftOrNull:KP,getLeft:pZ,pregMatchAll:dZ,
convertSpaces:cZ,
charMapRegexes:$c,hasCorruptCharacters:TZ,removeCorruptCharacters:SZ,getDefaults:nZ,wordToUtf8:iZ,
utf8ToWord:aZ,
concatArrays:sZ,pushArray:uZ,invertMap:EZ,charMap:UP,getSingleAttribute:VH,setSingleAttribute:JH,
isWhiteSpace:qH,
stableSort:CZ}});var JP=Ie((pHe,ZP)=>{"use strict";m();function DZ(e,t){return PZ(e)||NZ(e,t)||AZ(e,
t)||OZ()}function OZ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function AZ(e,t){
if(e){if(typeof e=="string")return qP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?qP(e,t):void 0}}function qP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function NZ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function PZ(
e){
if(v.isArray(e))return e}function an(e){"@babel/helpers - typeof";return an=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},an(e)}function IZ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function HP(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,_Z(r.key),r)}}
function $Z(e,t,n){
return t&&HP(e.prototype,t),n&&HP(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function _Z(e){
var t=FZ(e,"string");return an(t)=="symbol"?t:t+""}function FZ(e,t){if(an(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(an(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var MZ=(function(){
function e(){
IZ(this,e)}return $Z(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
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
function(r){if(!v.isArray(r))return{success:!1,error:"Expected array, received ".concat(an(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(an(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(an(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(an(o))};for(var i=0,a=f.entries(n);i<a.length;i++){var s=DZ(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=f.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(an(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(an(r))};for(var o=0,
i=f.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(an(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();ZP.exports=MZ});
var YP=Ie((gHe,VP)=>{"use strict";m();var LZ=Ot(),jZ=LZ.str2xml,zZ="_rels/.rels";function BZ(e){for(
var t=e.
files[zZ],n=t?jZ(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}VP.exports={getRelsTypes:BZ}}
);var eI=Ie((yHe,QP)=>{"use strict";m();var UZ=Ot(),WZ=UZ.str2xml,XP="[Content_Types].xml";function KZ(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),g=d.getAttribute("Extension");l.slice(l.length-g.length)===g&&!r[l]&&
l!==XP&&(r[l]=p)}r[l]||(r[l]="")}),r}function GZ(e){var t=e.files[XP],n=t?WZ(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}QP.exports={collectContentTypes:KZ,getContentTypes:GZ}});
var Ri=Ie((wHe,tI)=>{"use strict";m();var qZ=cr(),HZ=qZ.XTInternalError;function Mo(){}function xu(e){
return e}tI.exports=function(e){var t={on:Mo,set:Mo,getFileType:Mo,optionsTransformer:xu,preparse:xu,
matchers:function(){return[]},parse:Mo,getTraits:Mo,postparse:xu,errorsTransformer:xu,preResolve:Mo,
resolve:Mo,getRenderedMap:xu,render:Mo,nullGetter:Mo,postrender:xu};if(f.keys(t).every(function(o){
return!e[o]})){
var n=new HZ(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var gf=Ie((kHe,lI)=>{"use strict";m();function Fc(e){
"@babel/helpers - typeof";return Fc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Fc(e)}function ZZ(e){return YZ(e)||
VZ(e)||sI(e)||JZ()}function JZ(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function VZ(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function YZ(e){
if(v.isArray(e))return Qb(e)}function aI(e,t){return eJ(e)||QZ(e,t)||sI(e,t)||XZ()}function XZ(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function sI(e,t){
if(e){if(typeof e=="string")return Qb(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Qb(e,t):void 0}}function Qb(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function QZ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function eJ(
e){
if(v.isArray(e))return e}function nI(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function uI(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?nI(f(n),!0).forEach(function(r){tJ(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):nI(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function tJ(e,t,n){return(t=nJ(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function nJ(e){var t=rJ(e,"string");return Fc(t)=="symbol"?t:
t+""}function rJ(e,t){if(Fc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Fc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var Qr=Ot(),oJ=Qr.getRightOrNull,
iJ=Qr.getRight,aJ=Qr.getLeft,
sJ=Qr.getLeftOrNull,uJ=Qr.chunkBy,lJ=Qr.isTagStart,cJ=Qr.isTagEnd,rI=Qr.isContent,ff=Qr.last,_c=Qr.first,
tw=cr(),dJ=tw.XTTemplateError,mJ=tw.throwExpandNotFound,oI=tw.getLoopPositionProducesInvalidXMLError;
function pJ(e,t){if(e.length===0)return!1;var n=ff(e).substr(1);return n.indexOf(t)===0}function fJ(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?pJ(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function gJ(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function hJ(e,t,n){for(var r=fJ(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(gJ(l,r)){if(d){var p=sJ(
e,l,t[0].offset),g=oJ(e,l,t[1].offset);if(p===null||g===null)return 0;var b=e.slice(p,g),S=uJ(b,
function(q){
return lJ(l,q)?"start":cJ(l,q)?"end":null}),A=_c(S),N=ff(S),P=A.filter(rI),I=N.filter(rI);if(P.length!==
1||I.length!==1)return 0}for(var _=yJ(r),M=0,L=0;L<_.length;L++){var j=_[L],z=j.tag,B=j.position;z===
c&&(B==="start"&&M++,B==="end"&&M--)}return M!==0?{v:{error:oI({tag:_c(t).part.value,offset:[_c(t).part.
offset,ff(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return bJ(
r)?{}:{error:oI({tag:_c(t).part.value,offset:[_c(t).part.offset,ff(t).part.offset]})}}function yJ(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=ew(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function ew(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function bJ(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=ew(r),a=ew(
o);if(i!==a)return!1}return!0}function wJ(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
aJ(n,o,t),i=iJ(n,o,t)}catch(l){var s=uI({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}mJ(s)}return[a,i]}}function iI(e,t,n,r){var o=aI(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function vJ(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=wJ(a,o,e,t);if(!s)continue;var u=aI(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,_){return I.
left===_.left?_.part.lIndex<I.part.lIndex?1:-1:_.left<I.left?1:-1});for(var d=-1,p=0,g=0,b=r.length;
g<
b;g++){var S,A=r[g];if(d=h.max(d,g>0?r[g-1].right:0),!(A.left<d)){var N=void 0;try{N=iI([A.left+p,A.
right+p],A.part,e,t)}catch(I){if(t.onError){var P=t.onError(uI({part:A.part,rootError:I,postparsed:e,
expandOne:iI},t.errors));if(P==="ignore")continue}if(I instanceof dJ)n.push(I);else throw I}N&&(p+=N.
inner.length-(N.right+1-N.left),(S=e).splice.apply(S,[N.left,N.right+1-N.left].concat(ZZ(N.inner))))}
}
return{postparsed:e,errors:n}}lI.exports={expandToOne:vJ,getExpandToDefault:hJ}});var hf=Ie((THe,dI)=>{
"use strict";m();var kJ="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
xJ="application/vnd.ms-word.document.macroEnabled.main+xml",TJ="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
SJ="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",EJ="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
CJ="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",RJ="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
DJ="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",OJ="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
AJ="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",NJ="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
PJ="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",IJ="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
$J="application/vnd.ms-excel.sheet.macroEnabled.main+xml",_J="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
cI=[kJ,xJ,TJ,SJ],FJ={main:cI,docx:[EJ].concat(cI,[DJ,CJ,RJ]),pptx:[OJ,AJ,NJ,PJ],xlsx:[IJ,$J,
_J]};dI.exports=FJ});var nw=Ie((EHe,mI)=>{"use strict";m();var MJ="application/vnd.openxmlformats-package.core-properties+xml",
LJ="application/vnd.openxmlformats-officedocument.extended-properties+xml",jJ="application/vnd.openxmlformats-officedocument.custom-properties+xml",
zJ="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",BJ="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
UJ="application/vnd.ms-office.drawingml.diagramDrawing+xml";mI.exports={settingsContentType:zJ,
coreContentType:MJ,appContentType:LJ,customContentType:jJ,diagramDataContentType:BJ,
diagramDrawingContentType:UJ}});var hI=Ie((RHe,gI)=>{"use strict";m();function Mc(e){
"@babel/helpers - typeof";return Mc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Mc(e)}function WJ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function pI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,GJ(r.key),r)}}function KJ(e,t,n){return t&&pI(e.prototype,t),n&&pI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function GJ(e){var t=qJ(e,"string");return Mc(t)=="symbol"?t:t+""}
function qJ(e,t){
if(Mc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Mc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var HJ=Ot(),ZJ=HJ.pushArray,JJ=Ri(),rw=hf(),Tu=nw(),VJ=Tu.settingsContentType,YJ=Tu.
coreContentType,XJ=Tu.appContentType,QJ=Tu.customContentType,e7=Tu.diagramDataContentType,t7=Tu.diagramDrawingContentType,
fI=[VJ,YJ,XJ,QJ,e7,t7],n7=(function(){function e(){WJ(this,e),this.name="Common"}return KJ(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<fI.length;i++){
var a=fI[i];o[a]&&ZJ(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=rw[c],p=0;p<d.length;p++){var g=d[p];if(o[g])for(var b=0,S=o[g];b<S.length;b++){var A=S[b];r.relsTypes[
A]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(rw.main.
indexOf(g)!==-1||g===rw.pptx[0])&&(r.textTarget||(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}
return u}}}])})();
gI.exports=function(){return JJ(new n7)}});var TI=Ie((OHe,xI)=>{"use strict";m();function Lc(e){
"@babel/helpers - typeof";return Lc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Lc(e)}function r7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function yI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,i7(r.key),r)}}function o7(e,t,n){return t&&yI(e.prototype,t),n&&yI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function i7(e){var t=a7(e,"string");return Lc(t)=="symbol"?t:t+""}
function a7(e,t){
if(Lc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Lc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var s7=cr(),yf=s7.getScopeParserExecutionError,u7=cf(),bI=u7.last,l7=Ot(),Su=l7.concatArrays;
function wI(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function vI(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var g=r.scopeLindex[u];a=wI(a,function(b){return b.lIndex===g}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return wI(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw yf({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return vI.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw yf({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function kI(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw yf({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?kI.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw yf({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var c7=(function(){function e(t){r7(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return o7(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=f.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,bI(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,bI(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=vI.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return kI.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Su([this.scopeTypes,[this.scopeType]]),scopeList:Su([
this.
scopeList,[n]]),scopePath:Su([this.scopePath,[r]]),scopePathItem:Su([this.scopePathItem,[o]]),
scopePathLength:Su(
[this.scopePathLength,[a]]),scopeLindex:Su([this.scopeLindex,[i.lIndex]])})}}])})();xI.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new c7(e)}});var iw=Ie((NHe,$I)=>{"use strict";m();function zc(e){"@babel/helpers - typeof";
return zc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},zc(e)}function NI(e,t){return f7(e)||
p7(e,t)||m7(e,t)||d7()}function d7(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function m7(e,t){
if(e){if(typeof e=="string")return SI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?SI(e,t):void 0}}function SI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function p7(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function f7(
e){
if(v.isArray(e))return e}function EI(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Eu(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?EI(f(n),!0).forEach(function(r){g7(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):EI(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function g7(e,t,n){return(t=h7(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function h7(e){var t=y7(e,"string");return zc(t)=="symbol"?t:
t+""}function y7(e,t){if(zc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(zc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var Ca=cr(),CI=Ca.getUnclosedTagException,
b7=Ca.getUnopenedTagException,
w7=Ca.getDuplicateOpenTagException,v7=Ca.getDuplicateCloseTagException,RI=Ca.throwMalformedXml,k7=Ca.
throwXmlInvalid,DI=Ca.XTTemplateError,wf=Ot(),x7=wf.isTextStart,T7=wf.isTextEnd,OI=wf.wordToUtf8,S7=wf.
pushArray,PI=0,II=1,jc=2,bf=3;function E7(e,t){return e[0]<=t.offset&&t.offset<e[1]}function C7(e,t){
return x7(e)?(t&&RI(),!0):T7(e)?(t||RI(),!1):t}function R7(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function D7(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&k7(e,d);var g=e.slice(d,r+1),b=R7(g),S=b.tag,A=b.position,N=i[S];N!=null&&c.push({
type:"tag",position:A,text:N,offset:d,value:g,tag:S})}return c}function O7(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,p=c.offset,g=i.offset,b=i.length;if(a=t.substr(g,p-g),o&&
d==="start"){if(g+b===p&&(a=t.substr(g,p-g+b+4),!n.allowUnclosedTag))return r.push(w7({xtag:a,offset:
g})),
i=c,l.push(Eu(Eu({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(CI({xtag:OI(a),offset:g})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:g+b===p?(a=t.substr(g-4,p-g+b+4),r.push(v7({xtag:a,offset:g}
)),
i=c,l.push(Eu(Eu({},c),{},{error:!0})),l):(r.push(b7({xtag:a,offset:p})),i=c,l.push(Eu(Eu({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(CI({xtag:OI(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function A7(e,t){
return e===-1&&t===-1?PI:e===t?II:e===-1||t===-1?t<e?jc:bf:e<t?jc:bf}function N7(e){var t=e.split(
" ");
if(t.length!==2){var n=new DI("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=NI(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new DI("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function P7(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,p=A7(u,l);switch(p===II&&(p=s?bf:jc),p){case PI:return r;case bf:s=!1,a=l,c="end",
d=i.length;break;case jc:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===jc&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var g=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),b=e.indexOf(i,g+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var S=e.substr(a+o.length+1,g-a-o.length-1),A=N7(S),N=NI(
A,
2);o=N[0],i=N[1],a=b;continue}r.push({offset:a,position:c,length:d})}}function AI(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=P7(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=O7(a,r,n),p=d.delimiterWithErrors,
g=d.errors,b=0,S=0,A=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],_=P.offset,M=[_,_+I.value.length],
L=I.value,j=[];S<p.length&&E7(M,p[S]);)j.push(p[S]),S++;var z=[],B=0;b>0&&(B=b,b=0);for(var q=0;q<j.
length;q++){var H=j[q],W=L.substr(B,H.offset-_-B);if(H.changedelimiter){H.position==="start"?W.length>
0&&z.push({type:"content",value:W}):B=H.offset-_+H.length;continue}W.length>0&&(z.push({type:
"content",value:W}),B+=W.length);var V={type:"delimiter",position:H.position,offset:B+_};z.push(V),B=H.offset-
_+H.length}b=B-L.length;var Q=L.substr(B);Q.length>0&&z.push({type:"content",value:Q}),A.push(z)}
return{
parsed:A,errors:g}}function ow(e){return e.type==="content"&&e.position==="insidetag"}function I7(e){
return e.filter(ow)}function $7(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=C7(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&ow(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}$I.exports={parseDelimiters:AI,parse:function(t,n,r,o){$7(t,o);for(var i=AI(I7(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(ow(p)){for(var g=0,b=a[l];g<b.length;
g++){
var S=b[g];S.type==="content"&&(S.position="insidetag"),S.lIndex=c++}S7(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=D7(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var FI=Ie((IHe,_I)=>{"use strict";m();function aw(e){return L7(e)||M7(e)||F7(e)||
_7()}function _7(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function F7(e,t){
if(e){if(typeof e=="string")return sw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?sw(e,t):void 0}}function M7(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=
null)return v.from(e)}function L7(e){if(v.isArray(e))return sw(e)}function sw(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function Bc(e){return e.type==="placeholder"}
function j7(e){var t={},n=[{items:e.filter(Bc),parents:[],path:[]}];function r(z,B,q){q.length&&
n.push({items:q,parents:[].concat(aw(B.parents),[z]),path:z.dataBound!==!1&&!z.attrParsed&&z.value&&
!z.attrParsed?[].concat(aw(B.path),[z.value]):aw(B.path)})}function o(z,B){for(var q=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:B.length,H=z,W=0;W<q;W++)H=H[B[W]];return H}function i(z,B){
for(var q=B.
length,H=0;H<B.length;H++){var W=B[H],V=typeof W.lIndex=="number"?W.lIndex:parseInt(W.lIndex.split(
"-")[0],10);V>z.lIndex&&q--}return q}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var g in p.attrParsed)r(p,a,p.attrParsed[g].filter(
Bc));continue}if(p.subparsed){if(p.dataBound!==!1){var b,S;(b=s)[S=p.value]||(b[S]={})}r(p,a,p.subparsed.
filter(Bc));continue}if(p.cellParsed){for(var A=0,N=p.cellPostParsed;A<N.length;A++){var P=N[A];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
_;(I=s)[_=P.value]||(I[_]={}),r(P,a,P.subparsed.filter(Bc))}else{var M,L,j=i(p,a.parents);s=o(t,a.path,
j),(M=s)[L=P.value]||(M[L]={})}}}continue}p.dataBound!==!1&&((c=s)[d=p.value]||(c[d]={}))}return t}
_I.
exports={getTags:j7,isPlaceholder:Bc}});var LI=Ie((_He,MI)=>{"use strict";m();var z7=Ot(),B7=z7.pushArray;
function U7(e,t){return t instanceof
E?B7(f.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function W7(e,t){if(console.log(C.stringify({error:e},U7,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}MI.exports=W7});var uw=Ie((MHe,jI)=>{"use strict";m();var K7=Ot(),
G7=K7.pregMatchAll;jI.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=G7(i,r.content),r}});var BI=Ie((jHe,zI)=>{
"use strict";m();function Uc(e){"@babel/helpers - typeof";return Uc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Uc(e)}var q7=new RegExp(x.fromCharCode(
160),"g");function Cu(e){return e.replace(q7," ")}function H7(e,t){var n=Uc(e);if(n==="string")return Cu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Cu(t));if(n==="function")return!!e(t)}
function Z7(e,t){var n=Uc(e);if(n==="string")return Cu(t).substr(e.length);if(e instanceof RegExp)return Cu(
t).match(e)[1];if(n==="function")return e(t)}function J7(e,t){var n=Uc(e);if(n==="string")return[t,
Cu(
t).substr(e.length)];if(e instanceof RegExp)return Cu(t).match(e);if(n==="function")return[t,e(t)]}
zI.
exports={match:H7,getValue:Z7,getValues:J7}});var qI=Ie((BHe,GI)=>{"use strict";m();function Wc(e){
"@babel/helpers - typeof";return Wc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Wc(e)}function UI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Di(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?UI(f(n),!0).forEach(function(r){
V7(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):UI(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function V7(e,t,
n){
return(t=Y7(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function Y7(e){var t=X7(e,"string");return Wc(t)=="symbol"?t:t+""}function X7(e,t){if(Wc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Wc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}function WI(e,t){return nV(e)||tV(e,t)||eV(e,t)||Q7()}function Q7(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function eV(e,t){
if(e){if(typeof e=="string")return KI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?KI(e,t):void 0}}function KI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function tV(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function nV(
e){
if(v.isArray(e))return e}var vf=Ot(),rV=vf.wordToUtf8,lw=vf.pushArray,oV=vf.isParagraphStart,iV=vf.isBreakTag,
cw=BI(),aV=cw.match,sV=cw.getValue,uV=cw.getValues;function lV(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new E(
"module matcher returns a non array");lw(n,i)}}return n}function cV(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=WI(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=WI(c,2);l.value=d[1]}r.push(Di({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function dV(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=aV,t.getValue=sV,t.getValues=uV;var a=lV(n,t),s=cV(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var mV={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return dV(d,Di(Di(Di({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
rV(i))),lw(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(iV(c)||oV(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Di(Di({},u),{},{postparse:
function(b,S){
return a(b,Di(Di({},u),S))},getTraits:o}));if(p!=null){if(p.errors){lw(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};GI.exports=mV});var dw=Ie((WHe,HI)=>{"use strict";
m();function pV(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}HI.exports=pV});var YI=Ie((GHe,VI)=>{"use strict";m();var JI=cr(),fV=JI.throwUnimplementedTagType,
gV=JI.XTScopeParserError,
hV=Ot(),ZI=hV.pushArray,yV=dw();function bV(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function wV(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(g,b){return t(g,b||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=yV(u,e);var l=void 0;try{l=bV(u,e)}catch(g){if(g instanceof gV){o.push(g),i.push(
u);continue}throw g}if(l){l.errors&&ZI(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}fV(u,a)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof v?
ZI(
c,p):p&&c.push(p)}return{errors:o,parts:c}}VI.exports=wV});var QI=Ie((HHe,XI)=>{"use strict";m();
function vV(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function kV(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function xV(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(vV(s));kV(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}XI.exports=xV});var a$=Ie((JHe,i$)=>{"use strict";m();function Kc(e){
"@babel/helpers - typeof";return Kc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Kc(e)}function e$(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function t$(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?e$(f(n),!0).forEach(function(r){
TV(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):e$(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function TV(e,t,
n){
return(t=SV(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function SV(e){var t=EV(e,"string");return Kc(t)=="symbol"?t:t+""}function EV(e,t){if(Kc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Kc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var CV=Ot(),n$=CV.pushArray,RV=dw();function DV(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function o$(e,t,n,r){var o=DV(e,t$(t$({},r),{},{
resolvedId:RV(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof v?n$(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof v?n$(n,i):n.push(i)})}function OV(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=AV(
e,n,t);return i?i.then(function(){return r$(e,n,t)}):r$(e,n,t)}function AV(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return o$(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function r$(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(o$(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
i$.exports=OV});var l$=Ie((YHe,u$)=>{"use strict";m();var Gc=Ot(),Ru=Gc.startsWith,NV=Gc.endsWith,mw=Gc.isStarting,
s$=Gc.
isEnding,PV=Gc.isWhiteSpace,IV=hf();function $V(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||PV(o)||Ru(o,"<w:bookmarkEnd")||(NV(t,"</w:tbl>")&&!Ru(o,"<w:p")&&!Ru(o,"<w:tbl")&&!Ru(o,
"<w:sectPr")&&!Ru(o,"</w:ftr>")&&!Ru(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function _V(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;IV.docx.indexOf(t.contentType)!==-1&&(e=$V(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,p=s.dropParent,g=null,
b=0,S=e.length;b<S;b++){var A=e[b];if(!(A instanceof D)){if(r===i)if(s$(A,u)){if(r=-1,p){for(var N=-1,
P=o;P>0;P--)if(mw(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(s$(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var _=o;_<=b;_++)e[_]="";d||(e[b]=g.join("")+c+A)}g=null}else{g&&g.push(A);for(var M=0,
L=l.length;M<L;M++)if(mw(A,l[M])){r=-1,g=null;break}}r===-1&&mw(A,u)&&A.indexOf("<",1)===-1&&(A[A.length-
2]==="/"?e[b]="":(o=b,r=i,g=d||p?null:[A]))}}return e}u$.exports=_V});var y$=Ie((QHe,h$)=>{
"use strict";m();function qc(e){"@babel/helpers - typeof";return qc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},qc(e)}function FV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function c$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,LV(r.key),r)}}function MV(e,t,n){return t&&c$(e.prototype,t),n&&c$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function LV(e){var t=jV(e,"string");return qc(t)=="symbol"?t:t+""}
function jV(e,t){
if(qc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(qc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var fw=Ot(),d$=fw.pushArray,zV=fw.wordToUtf8,BV=fw.convertSpaces,UV=uw(),m$=iw(),pw=qI(
),
p$=YI(),WV=QI(),f$=a$(),KV=l$(),GV=Function.prototype.bind,g$=Function.prototype.call,qV=g$.bind(g$,
GV);function HV(e,t){for(var n=UV(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return zV(BV(r.join("")))}h$.exports=(function(){function e(t,n){FV(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return MV(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=f$;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return f$(o).then(function(d){for(var p=d.resolved,g=d.errors,b=0;b<g.length;
b++){
var S,A=g[b];A instanceof E||(A=new E(A)),(S=A).properties||(S.properties={}),A.properties.file=i,g[
b]=
A}if(g.length!==0)throw g;return Promise.all(p).then(function(N){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),N})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return HV(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=m$.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=m$.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;d$(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=pw.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=pw.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=pw.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),d$(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:qV(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=p$,r.joinUncorrupt=KV;var o=p$(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=WV(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var P$=Ie((tZe,N$)=>{
"use strict";m();function Jc(e){"@babel/helpers - typeof";return Jc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Jc(e)}function b$(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Oi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?b$(f(n),!0).forEach(function(r){
ZV(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):b$(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function ZV(e,t,
n){
return(t=D$(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function JV(e,t){return QV(e)||XV(e,t)||YV(e,t)||VV()}function VV(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function YV(e,t){
if(e){if(typeof e=="string")return w$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?w$(e,t):void 0}}function w$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function XV(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function QV(
e){
if(v.isArray(e))return e}function eY(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function v$(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,D$(r.key),r)}}function tY(e,t,n){
return t&&v$(e.prototype,t),n&&v$(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function D$(e){
var t=nY(e,"string");return Jc(t)=="symbol"?t:t+""}function nY(e,t){if(Jc(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Jc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var dr=Ot(),rY=dr.chunkBy,
kf=dr.last,yw=dr.isParagraphStart,gw=dr.isModule,k$=dr.pushArray,O$=dr.isParagraphEnd,oY=dr.isContent,
Zc=dr.startsWith,bw=dr.isTagEnd,Du=dr.isTagStart,hw=dr.getSingleAttribute,x$=dr.setSingleAttribute,
iY=hf(),
aY=Ri(),sY=Ot(),T$=sY.isWhiteSpace,Hc="loop";function uY(e){for(var t=0;t<e.length;t++){var n=e[t];
if(oY(
n))return!0}return!1}function lY(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function A$(e){var t=lY(e.subparsed);return t!=null&&t.tag!=="w:t"}function cY(e){return e.
hasPageBreak&&A$(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function dY(e){return e.length&&
yw(e[0])&&O$(kf(e))}function S$(e){return uY(e)?0:e.length}function E$(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function mY(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function pY(e){for(var t=0;t<e.length;t++){var n=e[t];if(Du("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function fY(e){for(var t=0;t<e.length;t++){var n=e[t];if(Du("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function gY(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function hY(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Zc(o,"<w:sectPr")&&(n=!0),n&&(Zc(o,"<w:type")&&(t=!0),!t&&Zc(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function yY(e){for(var t=0,
n=0;n<e.length;n++)!Zc(e[n],"<w:headerReference")&&!Zc(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function C$(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function R$(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function bY(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];Du(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),bw("w:sectPr",o)&&(n=null)}return t}function wY(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Du("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),bw("w:sectPr",o)&&(t=!1)}return n}function vY(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(bw("w:sectPr",o)&&(n=!0),Du("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),yw(o)){if(t.length>0)return t.join("");break}}return""}var kY=(function(
){
function e(){eY(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return tY(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;iY.main.indexOf(
o)!==-1&&(this.sects=bY(n))}},{key:"matchers",value:function(){var n=Hc;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=JV(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];gw(s,Hc)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=wY(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&pY(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){fY(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=vY(n)}if(!o||o.expandTo!=="auto"||o.module!==Hc||!dY(n))return n;o.paragraphLoop=
!0;var l=0,c=rY(n,function(S){return yw(S)&&(l++,l===1)?"start":O$(S)&&(l--,l===0)?"end":null}),d=c[
0],
p=kf(c),g=S$(d),b=S$(p);return g>0&&c[1][0].type==="content"&&T$(c[1][0].value)&&(g+=1),b>0&&kf(c[c.
length-2]).type==="content"&&T$(kf(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=C$(d),o.hasPageBreak=
C$(p),R$(d)&&(g=0),R$(p)&&(b=0),n.slice(g,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!gw(n,Hc))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,g){var b=i.createSubScopeManager(d,n.value,p,n,g);o.resolveSerially?
(u=u.then(function(){return r.resolve(Oi(Oi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
s.push(u)):s.push(r.resolve(Oi(Oi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof v?Promise.all(p):p}):d instanceof v?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(p){for(var g=[],b=0;b<p.length;b++){var S=p[
b],
A=S.resolved,N=S.errors;k$(c,N),g.push(A)}return g}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!gw(n,Hc))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+hw(u.value,"h")),s-=l;var c=0,d=A$(n);function p(A,N,P){s+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,N,n,P),_=0,M=n.subparsed;_<M.length;_++){
var L=M[_];if(Du("a16:rowId",L)){var j=+hw(L.value,"val")+c;c=1,L.value=x$(L.value,"val",j)}}var z=r.
render(Oi(Oi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&E$(
z);var B=I.scopePathItem.some(function(V){return V!==0});B?(n.sectPrCount===1&&(z.parts=yY(z.parts)),
n.addContinuousType&&(z.parts=hY(z.parts))):n.addNextPage&&gY(z.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&E$(z),n.hasPageBreakBeginning&&d&&mY(z);for(var q=0,H=z.parts;q<H.length;q++){var W=H[
q];
i.push(W)}k$(a,z.errors)}var g=r.scopeManager.getValue(n.value,{part:n});g!=null||(g=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(g,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:cY(n)||"",
errors:a};if(s!==0){var S=+hw(
o.lastExt.value,"cy");o.lastExt.value=x$(o.lastExt.value,"cy",S+s)}return{value:r.joinUncorrupt(i,Oi(
Oi({},r),{},{basePart:n})),errors:a}}}])})();N$.exports=function(){return aY(new kY)}});var L$=Ie((
rZe,M$)=>{"use strict";m();function Vc(e){"@babel/helpers - typeof";return Vc=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Vc(e)}function xY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function I$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,SY(r.key),r)}}function TY(e,t,n){return t&&I$(e.prototype,t),n&&I$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function SY(e){var t=EY(e,"string");return Vc(t)=="symbol"?t:t+""}
function EY(e,t){
if(Vc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Vc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var CY=Ri(),Yc=Ot(),RY=Yc.isTextStart,DY=Yc.isTextEnd,OY=Yc.endsWith,AY=Yc.startsWith,
$$=Yc.pushArray,_$='<w:t xml:space="preserve">',NY=_$.length,F$="</w:t>",PY=F$.length;function IY(e){
return RY(e)&&e.tag==="w:t"}function ww(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function $Y(e,t){
return e&&
e.basePart&&t.length>1}var _Y=(function(){function e(){xY(this,e),this.name="SpacePreserveModule"}
return TY(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return IY(d)&&(i=!0,s=o.length),i?(o.push(d),$Y(r,o)&&
(a=r.basePart.endLindex,o[0].value=ww(o,0)),u(d,o)&&(o[s].value=ww(o,s),a=d.endLindex),DY(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=ww(o,s)),$$(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return $$(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&AY(s,F$)&&(n[r]=n[r].substr(0,n[r].length-NY)+"<w:t/>",s=s.substr(PY),n[i]=s),o=OY(
s,_$),r=i}return n}}])})();M$.exports=function(){return CY(new _Y)}});var K$=Ie((iZe,W$)=>{
"use strict";m();function Xc(e){"@babel/helpers - typeof";return Xc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Xc(e)}function FY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function j$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,LY(r.key),r)}}function MY(e,t,n){return t&&j$(e.prototype,t),n&&j$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function LY(e){var t=jY(e,"string");return Xc(t)=="symbol"?t:t+""}
function jY(e,t){
if(Xc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Xc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var zY=gf(),B$=Ot(),BY=B$.isContent,z$=B$.getPartWithDelimiters,U$=cr(),UY=U$.throwRawTagShouldBeOnlyTextInParagraph,
WY=U$.getInvalidRawXMLValueException,KY=Ri(),vw="rawxml";function GY(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];BY(l)&&
UY({paragraphParts:a,part:t})}return t}var qY=(function(){function e(){FY(this,e),this.name="RawXmlModule",
this.prefix="@"}return MY(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,vw]]}},{key:"postparse",
value:function(n){
var r=this;return zY.expandToOne(n,{moduleName:vw,getInner:GY,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(z$(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==vw)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[WY({tag:n.value,value:o,
partDelims:z$(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();W$.exports=function(){return KY(new qY)}});
var q$=Ie((sZe,G$)=>{"use strict";m();function HY(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}G$.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=HY(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var Y$=Ie(
(lZe,V$)=>{"use strict";m();function Qc(e){"@babel/helpers - typeof";return Qc=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Qc(e)}function ZY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function H$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,VY(r.key),r)}}function JY(e,t,n){return t&&H$(e.prototype,t),n&&H$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function VY(e){var t=YY(e,"string");return Qc(t)=="symbol"?t:t+""}
function YY(e,t){
if(Qc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Qc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var XY="expandPair",QY=q$(),Tw=Ot(),eX=Tw.getLeft,tX=Tw.getRight,xw=Tw.pushArray,nX=Ri(
),
rX=gf(),oX=rX.getExpandToDefault,Sw=cr(),Z$=Sw.getUnmatchedLoopException,iX=Sw.getClosingTagNotMatchOpeningTag,
J$=Sw.getUnbalancedLoopException;function aX(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function kw(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function sX(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(Z$(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(kw(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(kw(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(kw(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(iX({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
Z$(c))}return{traits:[],errors:n}}function uX(e){var t={},n=[],r=[],o=[];for(xw(o,e);o.length>0;){
var i=sX(
o);xw(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=aX(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var lX=(function(){function e(){ZY(this,e),this.name="ExpandPairTrait"}return JY(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&xw(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(XY,n,r);u=u.map(function(P){return P||[]}),u=
QY(u);var l=uX(u),c=l.pairs,d=l.errors,p=0,g=null,b=c.map(function(P){var I=P[0].part.expandTo;if(I===
"auto"&&s!=="text"){var _=oX(n,P,o.expandTags);_.error&&d.push(_.error),I=_.value}if(!I||s==="text"){
var M=P[0].offset,L=P[1].offset;return M<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(J$(P,g)),g=P,p=L,[M,L]}var j,z;try{j=eX(n,I,P[0].offset)}catch(B){d.push(B)}try{z=tX(n,I,P[1].offset)}
catch(B){
d.push(B)}return j<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(J$(P,g)),p=z,g=P,
[j,z]});if(d.length>0)return{postparsed:n,errors:d};var S=0,A,N=n.reduce(function(P,I,_){var M=S<c.length&&
b[S][0]<=_&&_<=b[S][1],L=c[S],j=b[S];if(!M)return P.push(I),P;if(j[0]===_&&(A=[]),L[0].offset!==_&&L[
1].
offset!==_&&A.push(I),j[1]===_){var z=n[L[0].offset];z.subparsed=a(A,{basePart:z}),z.endLindex=L[1].
part.lIndex,delete z.location,delete z.expandTo,P.push(z),S++;for(var B=b[S];B&&B[0]<_;)S++,B=b[S]}
return P},
[]);return{postparsed:N,errors:d}}}])})();V$.exports=function(){return nX(new lX)}});var n_=Ie((dZe,
t_)=>{"use strict";m();function ed(e){"@babel/helpers - typeof";return ed=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ed(e)}function cX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function X$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,mX(r.key),r)}}function dX(e,t,n){return t&&X$(e.prototype,t),n&&X$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function mX(e){var t=pX(e,"string");return ed(t)=="symbol"?t:t+""}
function pX(e,t){
if(ed(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ed(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var fX=Ri(),e_=cr(),gX=e_.getScopeCompilationError,hX=e_.getCorruptCharactersException,
Ew=Ot(),Q$=Ew.utf8ToWord,yX=Ew.hasCorruptCharacters,bX=Ew.removeCorruptCharacters,xf=nw(),wX=xf.settingsContentType,
vX=xf.coreContentType,kX=xf.appContentType,xX=xf.customContentType,TX=[wX,vX,kX,xX],SX={docx:"w",
pptx:"a"},EX=(function(){function e(){cX(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return dX(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=SX[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(gX({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(TX.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=bX(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&yX(c))return{errors:[hX({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):Q$(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(Q$(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
t_.exports=function(){return fX(new EX)}});var u_=Ie((pZe,s_)=>{"use strict";m();var r_=P$(),CX=L$(),
o_=K$(),i_=Y$(),a_=n_();function RX(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[r_,CX,i_,o_,a_],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function DX(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[r_,i_,o_,a_],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}s_.exports={docx:
RX,pptx:DX}});var R_=Ie((gZe,Aw)=>{"use strict";m();var OX=["modules"];function l_(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){
var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function eo(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?l_(f(n),!0).forEach(function(r){AX(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(
e,f.getOwnPropertyDescriptors(n)):l_(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function AX(e,t,n){return(t=b_(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function c_(e,t){return $X(e)||IX(e,t)||PX(e,t)||NX()}
function NX(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function PX(e,t){
if(e){if(typeof e=="string")return d_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?d_(e,t):void 0}}function d_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function IX(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function $X(
e){
if(v.isArray(e))return e}function Au(e){"@babel/helpers - typeof";return Au=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},Au(e)}function _X(e,t){if(e==null)return{};var n,r,o=FX(e,t);
if(f.
getOwnPropertySymbols){var i=f.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function FX(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function MX(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function m_(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
f.defineProperty(e,b_(r.key),r)}}function LX(e,t,n){return t&&m_(e.prototype,t),n&&m_(e,n),f.defineProperty(
e,"prototype",{writable:!1}),e}function b_(e){var t=jX(e,"string");return Au(t)=="symbol"?t:t+""}
function jX(e,t){
if(Au(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Au(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var yn=Ot(),Mt=JP(),zX=Mt.object({allowUnopenedTag:Mt.boolean().optional(),
allowUnclosedTag:Mt.
boolean().optional(),allowUnbalancedLoops:Mt.boolean().optional(),changeDelimiterPrefix:Mt.string().
optional().nullable()}),BX=Mt.object({delimiters:Mt.object({start:Mt.string().nullable(),end:Mt.string(
).
nullable()}).strict().optional(),fileTypeConfig:Mt.object({}).optional(),paragraphLoop:Mt.boolean().
optional(),parser:Mt.function().optional(),errorLogging:Mt.union([Mt.boolean(),Mt.string()]).optional(
),
linebreaks:Mt.boolean().optional(),nullGetter:Mt.function().optional(),syntax:zX.optional(),
stripInvalidXMLChars:Mt.
boolean().optional(),warnFn:Mt.function().optional()}).strict(),UX=YP(),w_=UX.getRelsTypes,v_=eI(),
k_=v_.
collectContentTypes,x_=v_.getContentTypes,T_=Ri(),WX=gf(),KX=hI(),GX=TI(),p_=iw(),qX=FI(),Cw=qX.getTags,
S_=LI(),Lo=cr(),E_=Lo.throwMultiError,HX=Lo.throwResolveBeforeCompile,ZX=Lo.throwRenderInvalidTemplate,
JX=Lo.throwRenderTwice,nd=Lo.XTInternalError,VX=Lo.XTTemplateError,YX=Lo.throwFileTypeNotIdentified,
XX=Lo.throwFileTypeNotHandled,Tf=Lo.throwApiVersionError;yn.getRelsTypes=w_;yn.traits=WX;yn.moduleWrapper=
T_;yn.collectContentTypes=k_;yn.getContentTypes=x_;var f_=yn.getDefaults,QX=yn.str2xml,eQ=yn.xml2str,
Ow=yn.concatArrays,g_=yn.uniq,tQ=yn.getDuplicates,nQ=yn.stableSort,Rw=yn.pushArray,h_=yn.utf8ToWord,
rQ=yn.invertMap,oQ="[Content_Types].xml",iQ="_rels/.rels",to=[3,48,0];function aQ(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=tQ(t);if(o.length>0)throw new nd(
'Detected duplicate module "'.concat(o[0],'"'))}function sQ(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function uQ(e){return nQ(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function td(e){var t=[];for(var n in e)t.push(n);for(var r=[
oQ,iQ],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function C_(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Ou(e,t){if(e.hideDeprecations!==!0)
return C_(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new E(
).stack))}function Dw(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new E(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function y_(e){var t=e.compiled;e.errors=Ow(f.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&S_(e.errors,e.options.errorLogging),E_(e.
errors))}function lQ(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var Ra=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=_X(n,OX);if(MX(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[KX()],this.xmlDocuments={},arguments.length===0)C_(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new E().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),lQ(t))throw new E(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new E(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.isArray(o))throw new E(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return LX(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&Tf("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==to[0]&&Tf(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:to,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(to.join("."))}),n[1]>to[1]&&Tf(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:to,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(to.join("."))}
),
n[1]===to[1]&&n[2]>to[2]&&Tf(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:to,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(to.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new nd(
"attachModule() should not be called manually when using the v4 constructor");Ou(this,"attachModule");
var r=Au(n);if(r==="function")throw new nd(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new nd("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new E('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=T_(n);return this.modules.push(
o),o.on("attached"),this.fileType&&Dw(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new E(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new E(
"setOptions should be called with an object as first parameter");var i=BX.
validate(n);if(i.success===!1)throw new E(i.error);Ou(this,"setOptions"),this.options={};var a=f_();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=h_(this.delimiters.start)),(o=this.delimiters).end&&(o.end=h_(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new E(
"loadZip() should not be called manually when using the v4 constructor");if(Ou(this,"loadZip"),n.loadAsync)throw new nd(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new E(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=Ow([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return Dw(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=GX({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;Ou(this,"resolveData");var o=[
];
return f.keys(this.compiled).length||HX(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:p_}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var a=[],
s=function(){var d=l[u],p=r.mapper[d],g=p.from,b=p.data;a.push(Promise.resolve(b).then(function(S){
var A=r.
compiled[g];return A.filePath=d,A.scopeManager=r.getScopeManager(d,A,S),A.resolveTags(S).then(
function(N){
return A.scopeManager.finishedResolving=!0,N},function(N){Rw(o,N)})}))},u=0,l=f.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&S_(o,r.options.
errorLogging),E_(o)),Ow(c)})})}},{key:"compile",value:function(){if(Ou(this,"compile"),this.updateFileTypeConfig(
),
aQ(this.modules),this.modules=uQ(this.modules),f.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=g_(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=QX(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var g=0,b=this.templatedFiles;
g<
b.length;g++){var S=b[g];this.zip.files[S]!=null&&this.precompileFile(S)}this.sendEvent(
"after-preparse");for(var A=0,N=this.templatedFiles;A<N.length;A++){var P=N[A];this.zip.files[P]!=null&&
this.compiled[P].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,_=this.templatedFiles;I<_.length;I++){
var M=_[I];this.zip.files[M]!=null&&this.compiled[M].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),y_(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=w_(this.zip);var n=x_(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=k_(r,o,this.zip),this.invertedContentTypes=rQ(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&XX(s),s||YX(this.zip),sQ(this),Dw(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),p="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");var g=new VX(d);
throw g.properties={id:p,explanation:d},
g}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&JX(),this.rendered=!0,f.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&ZX(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:p_}),this.mapper||(this.mapper=this.modules.reduce(function(L,j){
return j.
getRenderedMap(L)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],d=c_(c,3),p=d[1],g=d[2],b=0,S=this.modules;b<S.length;
b++){
var A=S[b];if(A.preZip){var N=A.preZip(p,g);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){
var I=c_(r[P],2),_=I[0],M=I[1];this.zip.file(_,M,{createFolders:!0})}return y_(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=eQ(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return Ou(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=f_(),a=Rw(f.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),Rw(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=g_(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:Cw(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Cw(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:Cw(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate(eo(eo({compression:"DEFLATE",fileOrder:td},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate(eo(eo({compression:"DEFLATE",fileOrder:td},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate(eo(eo({compression:"DEFLATE",
fileOrder:td},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate(eo(eo({
compression:"DEFLATE",fileOrder:td},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate(eo(eo({compression:"DEFLATE",fileOrder:td},n),{},{type:"arraybuffer"}))}}])})();Ra.DocUtils=
yn;Ra.Errors=cr();Ra.XmlTemplater=y$();Ra.FileTypeConfig=u_();Ra.XmlMatcher=uw();Aw.exports=Ra;Aw.exports.
default=Ra});var D_={};bg(D_,{Docxtemplater:()=>O_.default});var O_,A_=kd(()=>{"use strict";m();O_=EL(
R_(),1)});var Woe={};bg(Woe,{acceptRowOrder:()=>voe,answerFix:()=>Boe,answerQuestions:()=>koe,
applyFixes:()=>Loe,
changeSettings:()=>Toe,checkSheets:()=>Qre,chooseLanguage:()=>Soe,closeAndCompute:()=>ooe,closeStage:
()=>Roe,
collectJudgeFiles:()=>_oe,computeRanking:()=>coe,computeTop:()=>eoe,createWorkbook:()=>yoe,decide:()=>aoe,
decideResult:()=>Poe,explainRules:()=>Ooe,exportDocuments:()=>moe,getState:()=>uoe,
makeAwardDocuments:()=>roe,
makeDocuments:()=>doe,makeJudgeFiles:()=>$oe,makeJudgeTabs:()=>woe,markFindings:()=>Uoe,onInstall:()=>Yre,
onOpen:()=>Vre,openRanking:()=>noe,openSidebar:()=>Xre,openTemplate:()=>foe,prepareJudgeTabs:()=>toe,
prepareObjections:()=>Noe,preparePlenary:()=>Aoe,preparePlenaryTab:()=>ioe,previewFixes:()=>Moe,
readDetails:()=>xoe,
readJudgeFiles:()=>Ioe,readOwnFixes:()=>zoe,readTemplate:()=>poe,reopenStage:()=>Doe,restoreTemplate:
()=>hoe,
showCell:()=>Coe,showRanking:()=>Eoe,takeList:()=>boe,undoFixes:()=>joe,uploadTemplate:()=>goe,
validateWorkbook:()=>loe,
verify:()=>soe,verifyResult:()=>Foe});m();m();m();m();function kg(e){let t=f.values(e).filter(r=>typeof r=="number");
return f.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function yv(e,t){return typeof t=="bigint"?t.toString():t}var vg=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function bv(e){return new vg(e)}function wv(e){return e==null}function Td(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Sd(e,t,n){f.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function vv(e){
let t=f.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function xg(e){
var t;return(t=vv(e._zod.def))!=null?t:e._zod.def.shape}function kv(e,t,n){f.defineProperty(e,t,{get(
){
let r=n();return Sd(this,t,r),r},enumerable:!0,configurable:!0})}function xv(e,t,n){t in e?Sd(e,t,n):
e[t]=n}function CL(e,t,n,r){let o=xg(t);for(let i of n){let a=f.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?kv(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):xv(e,i,r?r(a.value,i):a.value))}}
function RL(e,t){
for(let n of Reflect.ownKeys(t)){let r=f.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?kv(e,n,(
)=>t[n]):
xv(e,n,r.value))}}function Tv(...e){let t={};for(let n of e){let r=f.getOwnPropertyDescriptors(n);f.
assign(t,r)}return f.defineProperties({},t)}var Tg="captureStackTrace"in E?E.captureStackTrace:(...e)=>{
};function xd(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function Ed(e){if(xd(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(xd(n)===!1||f.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Sg(e){
return Ed(e)?{...e}:v.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof k?new k(e):e}var Sv=new k(
["string","number","symbol"]);function Qu(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function el(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Bt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new E("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Ev(e){return f.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Cv={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function Rv(
e,t){if(!Ed(t))throw new E("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=xg(e);for(let i of Reflect.ownKeys(t))if(f.getOwnPropertyDescriptor(
o,i)!==void 0)throw new E(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return el(e,Tv(e._zod.def,{shape:DL(e,t)}))}function DL(e,t){let n={};return CL(
n,e,Reflect.ownKeys(xg(e))),RL(n,t),n}function mr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Dv(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Nr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Xu(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Eg(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function Cd(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function so(e,t,n){var u,l,c,d,p,g,b,S,A,N,P,I,
_,M,L,j,z;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(j=
(L=(_=(P=(A=Xu((S=(b=(g=e.inst)==null?void 0:g._zod.def)==null?void 0:b.error)==null?void 0:S.call(b,
e)))!=null?A:Xu(i==null?void 0:i(e)))!=null?P:Xu((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?_:Xu((I=n.customError)==null?void 0:I.call(n,e)))!=null?L:Xu((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?j:"Invalid input",s={};for(let B of f.keys(e))B==="inst"||B==="schema"||B==="continue"||
B==="input"||B==="__proto__"||(s[B]=e[B]);return(z=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var OL=/[\uD800-\uDBFF]/;function Ov(e){let t=e.length;if(!OL.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Av(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Nv(e,t){for(let n in t){
let r=f.getOwnPropertyDescriptor(t,n);r.get?f.defineProperty(e,n,{...r,
enumerable:!1}):AL(e,n,r.value)}}function Fi(e,t,n,r=!0){return f.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Cg(e,t,n){return Fi(e,t,n,!1)}function AL(e,t,n){f.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Fi(this,t,n.bind(
this))},set(r){Fi(this,t,r)}})}function NL(e,t){let n=f.getPrototypeOf(e);return t in n?void 0:n}var wg,
Wo=!1,PL={configurable:!0,get(){Wo=!0}};function sn(e,t,n){let r=f.getPrototypeOf(e._zod);if(t in r&&
wg!==e._zod){wg=void 0;return}wg=e._zod,f.defineProperty(r,t,{configurable:!0,get(){f.defineProperty(
this,t,PL);let o=Wo;Wo=!1;try{let i=n(this);return Wo?delete this[t]:f.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Wo=Wo||o,i}catch(i){throw delete this[t],Wo=Wo||o,i}},set(o){f.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Pv(e,t,n,r){let o=NL(e,t);o&&f.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return f.defineProperty(
this,t,i),i.value=n(this),f.defineProperty(this,t,i),i.value},set(i){f.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Iv;var Rg={value:void 0,enumerable:!1},$v="captureStackTrace"in E?
E:null;function IL(e){let t=$v;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return $v=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ke(e,t,n,r){var p;let o={};function i(
g){
this.def=g,this.constr=d,this.traits=new k}i.prototype=o;let a=n,s=a&&new WeakSet;function u(g,b){if(
g.
_zod){if(g._zod.traits.has(e))return}else{Rg.value=new i(b);try{f.defineProperty(g,"_zod",Rg)}
finally{
Rg.value=void 0}}if(g._zod.traits.add(e),t(g,b),s){let A=f.getPrototypeOf(g),N=g._zod.constr.prototype,
P=A;for(;P&&P!==N;)P=f.getPrototypeOf(P);let I=P!=null?P:A;s.has(I)||(s.add(I),Nv(I,a))}let S=d.prototype;
for(let A in S)f.prototype.hasOwnProperty.call(S,A)&&(A in g||(g[A]=S[A].bind(g)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:f;class c extends l{}f.defineProperty(c,"name",{value:e});function d(g){var N;
let b=r!=null&&r.Parent?IL(c):this;u(b,g);let S=b._zod.deferred;if(S){for(let P of S)P();b._zod.deferred=
void 0}let A=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return A&&A(b),b}return f.
defineProperty(d,"init",{value:u}),f.defineProperty(d,T.hasInstance,{value:g=>{var b,S;return r!=null&&
r.Parent&&g instanceof r.Parent?!0:(S=(b=g==null?void 0:g._zod)==null?void 0:b.traits)==null?void 0:
S.has(e)}}),f.defineProperty(d,"name",{value:e}),d}var uo=class extends E{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var _v;(_v=(Iv=globalThis).__zod_globalConfig)!=null||
(Iv.__zod_globalConfig={});var Li=globalThis.__zod_globalConfig;
function lo(e){return e&&f.assign(Li,e),Li}m();m();function $L(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=C.stringify(e.def,yv,2)),e.
message}function _L(e){this._zod.message=e}var FL={get:$L,set:_L,enumerable:!0,configurable:!0},Og={
value:void 0,enumerable:!1},Fv=new WeakSet([f.prototype,E.prototype]),Mv=(e,t)=>{e.name="$ZodError",
Og.value=t,f.defineProperty(e,"issues",Og),Og.value=void 0,f.defineProperty(e,"message",FL);let n=f.
getPrototypeOf(e);Fv.has(n)||(Fv.add(n),f.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return f.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){f.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Voe=ke(
"$ZodError",Mv),tl=ke("$ZodError",Mv,void 0,{Parent:E});var LL=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new uo;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>so(d,a,lo())));throw Tg(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},Ag=LL(tl),jL=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>so(d,a,lo())));throw Tg(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},Ng=jL(tl),zL=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new uo;return i.issues.length?Lv(e,i.issues,
o):{success:!0,data:i.value}},at=zL(tl);function Lv(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>so(o,n,lo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var BL=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Lv(e,i.issues,o):{success:!0,data:i.value}},Pg=BL(tl);m();m();m();var jv=/^[\s\S]{0,}$/;
var Ig=/^-?\d+(?:\.\d+)?$/,zv=/^(?:true|false)$/i;var Ko=ke("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var UL=e=>{let t=e.value;return!wv(t)&&t.length!==void 0},Rd={
number:"number",bigint:"bigint",object:"date"},Uv=ke("$ZodCheckLessThan",(e,t)=>{Ko.init(e,t);let n=Rd[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Rd[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Wv=ke("$ZodCheckGreaterThan",(e,t)=>{Ko.init(e,t);let n=Rd[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Rd[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Kv=ke(
"$ZodCheckNumberFormat",(e,t)=>{var a;Ko.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=Cv[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var Gv=ke("$ZodCheckMaxLength",(e,t)=>{var r;var n;Ko.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
UL),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?Ov(i):a)<=t.maximum)
return;let u=Av(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var qv=ke("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Ko.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Hv=ke("$ZodCheckRegex",(e,t)=>{
qv.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var Jv={major:4,minor:6,patch:7};var Ht=ke("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Jv;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let p=mr(l),g;for(let b of c){if(b._zod.def.when){if(Dv(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let S=l.issues.length,A=b._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new uo;if(g||A instanceof Promise)g=(g!=null?g:Promise.resolve()).then(async()=>{await A,l.
issues.length!==S&&(Cd(l.issues,S,e),p||(p=mr(l,S)))});else{if(l.issues.length===S)continue;Cd(l.issues,
S,e),p||(p=mr(l,S))}}return g?g.then(()=>l):l},u=(l,c,d)=>{if(mr(l))return l.aborted=!0,l;let p=s(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new uo;return p.then(g=>e._zod.parse(g,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(g=>u(g,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new uo;
return d.then(p=>s(p,o,c))}return s(d,o,c)}}},{get"~standard"(){return Cg(this,"~standard",GL(this))}
,
set"~standard"(e){Fi(this,"~standard",e)}}),rk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>so(n,t,
lo()))}:{value:e.value};async function KL(e,t){let n={async:!0};return rk(await e._zod.run({value:t,
issues:[]},n),n)}function GL(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return rk(r,n)}catch{}return KL(e,t)},vendor:"zod",version:1}}var ok=ke(
"$ZodString",(e,t)=>{var n;Ht.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:jv,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=x(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var $g=ke("$ZodNumber",(e,t)=>{Ht.init(e,t),
e._zod.pattern=Ig,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:x(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),ik=ke("$ZodNumberFormat",(e,t)=>{Kv.init(
e,
t),$g.init(e,t)}),ak=ke("$ZodBoolean",(e,t)=>{Ht.init(e,t),e._zod.pattern=zv,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var sk=ke("$ZodUnknown",(e,t)=>{Ht.init(
e,t),e._zod.parse=n=>n});function qL(e,t){let n=Eg(e._zod.def.checks);if(!n.length)return;let r=h.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of Eg(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Cd(i.issues,c,e),i}}return o(i,a)}}var HL=e=>v.
isArray(e)?e.length:-1;function Vv(e,t,n){e.issues.length&&t.issues.push(...Nr(n,e.issues)),t.value[
n]=e.value}var uk=ke("$ZodArray",(e,t)=>{Ht.init(e,t);let n=Li.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>Vv(d,
r,u)));else if(Vv(c,r,u),s&&c.issues.length!==0&&mr(c))break}return a.length?Promise.all(a).then(()=>r):
r},qL(e,HL)});function Dd(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...Nr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var ZL=[];function JL(e){
var a,
s,u,l;let t=f.keys(e.shape),n=f.getOwnPropertySymbols(e.shape),r=n.length?n:ZL,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new E(`Invalid element at key "${x(c)}": expected a Zod schema`);let i=Ev(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new k(t),numKeys:t.length,optionalKeys:new k(i)}}
function VL(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,g=0;
for(let b in t){if(a&&n.issues.length!==g){if(mr(n,g))break;g=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&s.push(b);continue}if(c==="never"){s.push(b);continue}let S=l.run({value:t[
b],
issues:[]},r);S instanceof Promise?e.push(S.then(A=>Dd(A,n,b,t,d,p))):Dd(S,n,b,t,d,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var lk=ke("$ZodObject",(e,t)=>{var l;Ht.init(e,t);let n=f.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return f.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,f.defineProperty(t,"shape",{get:c})}let o=bv(()=>JL(t));sn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let g in d){let b=d[g]._zod;if(b.values){f.prototype.hasOwnProperty.
call(p,g)||Sd(p,g,new k);for(let S of b.values)p[g].add(S);b.optin!==void 0&&p[g].add(void 0)}}
return p});
let i=xd,a=t.catchall,s,u=Li.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let g=[],b=s.shape,S=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let N of s.allKeys){if(S&&c.issues.length!==A){if(mr(c,A))break;A=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,_=P._zod.optout,M=P._zod.run({value:p[N],issues:[]},d);M instanceof
Promise?g.push(M.then(L=>Dd(L,c,N,p,I,_))):Dd(M,c,N,p,I,_)}return a?VL(g,p,c,d,o.value,e,S===!0):g.length?
Promise.all(g).then(()=>c):c}});function Yv(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!mr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>so(a,r,lo())))}),t)}var ck=ke("$ZodUnion",(e,t)=>{Ht.init(e,t),
sn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),sn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),sn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new k(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),sn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Td(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>Yv(s,r,e,o)):Yv(a,r,e,o)}});var dk=ke("$ZodTuple",(e,t)=>{Ht.init(e,t);let n=t.items,r=Li.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!v.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=Xv(n,"optin"),l=Xv(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new v(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let g=0;
g<
n.length;g++){let b=n[g]._zod.run({value:a[g],issues:[]},i);b instanceof Promise?s.push(b.then(S=>{c[
g]=
S})):(c[g]=b,d&&!p&&b.issues.length&&(p=mr(b)))}if(t.rest&&!p){let g=n.length-1,b=a.slice(n.length),
S=o.issues.length;for(let A of b){if(d&&o.issues.length!==S){if(mr(o,S))break;S=o.issues.length}g++;
let N=t.rest._zod.run({value:A,issues:[]},i);N instanceof Promise?s.push(N.then(P=>Qv(P,o,g))):Qv(N,
o,g)}}return s.length?Promise.all(s).then(()=>ek(c,o,n,a,l)):ek(c,o,n,a,l)}});function Xv(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function Qv(e,t,n){e.issues.length&&t.issues.push(...Nr(n,e.issues)),t.value[n]=e.value}
function ek(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...Nr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var mk=ke("$ZodRecord",(e,t)=>{Ht.init(e,t);let n=Li.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Ed(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new k;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>so(b,o,lo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let g=t.
valueType._zod.run({value:i[c],issues:[]},o);g instanceof Promise?a.push(g.then(b=>{b.issues.length&&
r.issues.push(...Nr(c,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...Nr(c,g.issues)),
r.value[p]=g.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!f.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Ig.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:w(
l),issues:[]},o);if(b instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>so(b,o,lo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let g=t.valueType._zod.
run({value:i[l],issues:[]},o);g instanceof Promise?a.push(g.then(b=>{b.issues.length&&r.issues.push(
...Nr(l,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...Nr(l,g.issues)),r.value[
p]=
g.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var pk=ke("$ZodEnum",(e,t)=>{Ht.init(e,t);let n=kg(t.entries),
r=new k(n);e._zod.values=r,sn(e,"pattern",o=>{let i=kg(o.def.entries).filter(a=>Sv.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>Qu(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),fk=ke("$ZodLiteral",(e,t)=>{Ht.init(
e,t);let n=new k(t.values);e._zod.values=n,sn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Qu(i):i?Qu(i.toString()):x(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function tk(e,t){return e.value=t.issues.length?void 0:t.value,e}var gk=ke(
"$ZodOptional",(e,t)=>{Ht.
init(e,t),sn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",sn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new k([...r,void 0]):void 0}
),
sn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Td(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>tk(n,i)):tk(n,o)}return t.
innerType._zod.run(n,r)}});var hk=ke("$ZodNullable",(e,t)=>{Ht.init(e,t),sn(e,"optin",n=>n.def.innerType._zod.optin),
sn(e,"optout",n=>n.def.innerType._zod.optout),sn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Td(r.source)}|null)$`):void 0}),sn(e,"values",n=>n.def.innerType._zod.values?new k([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),yk=ke(
"$ZodDefault",(e,t)=>{Ht.init(e,t),e._zod.optin="defaulted",sn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>nk(
i,t)):nk(o,t)}});function nk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function bk(
e){return e.checks&&(e.checks=[...e.checks]),e}function wk(e,t){return new e(bk({type:"string",...Bt(
t)}))}function vk(e,t){return new e(bk({type:"number",checks:[],...Bt(t)}))}function kk(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Bt(t)})}function xk(e,t){return new e(
{type:"boolean",...Bt(t)})}function Tk(e){return new e({type:"unknown"})}function Od(e,t){return new Uv(
{check:"less_than",...Bt(t),value:e,inclusive:!0})}function Pr(e,t){return new Wv({check:
"greater_than",...Bt(t),value:e,inclusive:!0})}function _g(e,t){return new Gv({check:"max_length",
...Bt(t),maximum:e})}function nl(e,t){return new Hv({check:"string_format",format:"regex",...Bt(t),
pattern:e})}m();m();var Pn=ke("ZodMiniType",(e,t)=>{if(!e._zod)throw new E(
"Uninitialized schema in ZodMiniType.");Ht.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Fi(this,"with",e)},parse(e,t){
return Ag(this,e,t,{callee:this.parse})},parseAsync(e,t){return Ng(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return at(this,e,t)},safeParseAsync(e,t){return Pg(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return el(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),XL=ke("ZodMiniString",(e,t)=>{ok.init(e,t),Pn.init(e,t)});function G(e){return wk(XL,e)}var Ek=ke(
"ZodMiniNumber",(e,t)=>{$g.init(e,t),Pn.init(e,t)});function Pt(e){return vk(Ek,e)}var QL=ke(
"ZodMiniNumberFormat",(e,t)=>{ik.init(e,t),Ek.init(e,t)});function Ck(e){return kk(QL,e)}var ej=ke(
"ZodMiniBoolean",(e,t)=>{ak.init(e,t),Pn.init(e,t)});function Je(e){return xk(ej,e)}var tj=ke(
"ZodMiniUnknown",(e,t)=>{sk.init(e,t),Pn.init(e,t)});function Ad(){return Tk(tj)}var nj=ke(
"ZodMiniArray",(e,t)=>{uk.init(e,t),Pn.init(e,t)});function Ge(e,t){return new nj({type:"array",
element:e,...Bt(t)})}var rj=ke("ZodMiniObject",(e,t)=>{lk.init(e,t),Pn.init(e,t),Pv(e,"shape",n=>n._zod.def.shape,
!1)});function re(e,t){
let n={type:"object",shape:e!=null?e:{},...Bt(t)};return new rj(n)}function Rk(e,t){return Rv(e,t)}
var oj=ke("ZodMiniUnion",(e,t)=>{ck.init(e,t),Pn.init(e,t)});function Dk(e,t){return new oj({type:
"union",options:e,...Bt(t)})}var ij=ke("ZodMiniTuple",(e,t)=>{dk.init(e,t),Pn.init(e,t)});function Ok(
e,t,n){let r=t instanceof Ht,
o=r?n:t,i=r?t:null;return new ij({type:"tuple",items:e,rest:i,...Bt(o)})}var Sk=ke("ZodMiniRecord",(
e,t)=>{
mk.init(e,t),Pn.init(e,t)});function un(e,t,n){return!t||!t._zod?new Sk({type:"record",keyType:G(),
valueType:e,
...Bt(t)}):new Sk({type:"record",keyType:e,valueType:t,...Bt(n)})}var aj=ke("ZodMiniEnum",(e,t)=>{pk.init(
e,t),Pn.init(e,t),e.options=[...e._zod.values]});function Ut(e,t){
let n=v.isArray(e)?f.fromEntries(e.map(r=>[r,r])):e;return new aj({type:"enum",entries:n,...Bt(t)})}
var sj=ke("ZodMiniLiteral",(e,t)=>{fk.init(e,t),Pn.init(e,t)});function Ak(e,t){return new sj({type:
"literal",values:v.isArray(e)?e:[e],...Bt(t)})}var uj=ke("ZodMiniOptional",(e,t)=>{gk.init(e,t),Pn.init(
e,t)});function Re(e){return new uj({type:"optional",innerType:e})}var lj=ke("ZodMiniNullable",(e,t)=>{
hk.init(e,t),Pn.init(e,t)});function co(e){return new lj({type:"nullable",innerType:e})}var cj=ke(
"ZodMiniDefault",(e,t)=>{yk.init(e,t),Pn.init(e,t)});function Le(e,t){return new cj({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Sg(t)}})}m();m();m();m();function Nk(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var F=Nk(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),Z=Nk(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function De(e,t){let n=F(e);return n!==""&&
(n===F(t.id)||n===F(t.en)||dj(n,t))}var dj=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>F(r)===
e)},Nd=(e,t)=>e.map(n=>[n,t[n].name]);function bn(e,t){var n;return(n=t.find(([,r])=>De(e,r)))==null?
void 0:n[0]}var J={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat","History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections")},
Pk="Penilaian",In=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no","t","n","false","salah")]],
Ba=[
["files",$("berkas","files","proposal")],["presentation",$("presentasi","presentation")],["field",$(
"lapangan","field")]],Go=[["ineligible",$("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",$("mundur",
"withdrawn","mengundurkan diri")]],wn=$("BK","BK");var $e=()=>Session.getEffectiveUser().getEmail(),
Ik=()=>Session.getActiveUserLocale();function Pd(){
var o;let e=$e();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>De(i.getName(),J.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var Be=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ke(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var mj=1e4;function $k(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(mj))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{pj(t)}}
function pj(e){
try{e.releaseLock()}catch(t){console.warn(x(t))}}var ln=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),It=()=>Utilities.
getUuid().slice(0,8),st=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var Id={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},_k={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function je(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function tt(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var Fk=new O;function Ir(e){var n;let t=(n=Fk.get(e))!=null?n:fj(e);return Fk.set(e,t),t}function fj(
e){
let t=new y(e.institutions.map(i=>[F(i.name),F(i.parent)])),n=(i,a)=>{let s=new k;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:F(
i.institution),listed:new k(i.conflicts.map(Z))}])),o=new y(e.entries.map(i=>[i.code,{code:Z(i.code),
institution:F(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new E("");return e});var le=BigInt(
0),_e=BigInt(1),Kt=BigInt(2),rl=BigInt(3),Wa=BigInt(5),$n=BigInt(10),gle=BigInt(w.MAX_SAFE_INTEGER),
gj=2e3,ee={s:_e,n:le,d:_e};function mo(e,t){try{e=BigInt(e)}catch{throw qo()}return e*t}function pr(
e){
return typeof e=="bigint"?e:h.floor(e)}function lt(e,t){if(t===le)throw Fg();let n=f.create(Fe.prototype);
n.s=e<le?-_e:_e,e=e<le?-e:e;let r=ji(e,t);return n.n=e/r,n.d=t/r,n}var hj=[Kt*Kt,Kt,Kt*Kt,Kt,Kt*Kt,
Kt*
rl,Kt,Kt*rl];function Ua(e){let t=f.create(null);if(e<=_e)return t[e]=_e,t;let n=r=>{t[r]=(t[r]||le)+
_e};for(;e%Kt===le;)n(Kt),e/=Kt;for(;e%rl===le;)n(rl),e/=rl;for(;e%Wa===le;)n(Wa),e/=Wa;for(let r=0,
o=Kt+Wa;o*o<=e;){for(;e%o===le;)n(o),e/=o;o+=hj[r],r=r+1&7}return e>_e&&n(e),t}var Wt=function(e,t){
let n=le,r=_e,o=_e;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw qo();
if(e%
1!==0)throw Mk();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw qo();if(t%1!==0)throw Mk(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw qo();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw qo();if(e<0&&(o=-_e,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**h.floor(1+h.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=le,s=le,u=le,l=_e,c=_e,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw qo();if(d[i]===
"-"?(o=-_e,i++):d[i]==="+"&&i++,d.length===i+1?s=mo(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=mo(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=mo(
d[i],o),l=$n**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=mo(d[
i+
1],o),c=$n**BigInt(d[i+1].length)-_e,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=mo(d[i],o),l=mo(d[i+2],_e),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=mo(d[i],o),s=mo(d[i+2],o),l=mo(d[i+4],_e),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw qo()}else if(typeof e=="bigint")n=e,o=e,r=_e;else throw qo();if(r===le)throw Fg(
);
ee.s=o<le?-_e:_e,ee.n=n<le?-n:n,ee.d=r<le?-r:r};function yj(e,t,n){let r=_e;for(;t>le;e=e*e%n,t>>=_e)
t&_e&&(r=r*e%n);return r}function bj(e,t){for(;t%Kt===le;t/=Kt);for(;t%Wa===le;t/=Wa);if(t===_e)return le;
let n=$n%t,r=1;for(;n!==_e;r++)if(n=n*$n%t,r>gj)return le;return BigInt(r)}function wj(e,t,n){let r=_e,
o=yj($n,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*$n%t,o=o*$n%t}return 0}function ji(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Fe(e,t){if(
Wt(
e,t),this instanceof Fe)e=ji(ee.d,ee.n),this.s=ee.s,this.n=ee.n/e,this.d=ee.d/e;else return lt(ee.s*
ee.n,ee.d)}var Fg=function(){return new E("Division by Zero")},qo=function(){return new E(
"Invalid argument")},Mk=function(){return new E("Parameters must be integer")};Fe.prototype={s:_e,n:
le,d:_e,abs:function(){
return lt(this.n,this.d)},neg:function(){return lt(-this.s*this.n,this.d)},add:function(e,t){return Wt(
e,t),lt(this.s*this.n*ee.d+ee.s*this.d*ee.n,this.d*ee.d)},sub:function(e,t){return Wt(e,t),lt(this.s*
this.n*ee.d-ee.s*this.d*ee.n,this.d*ee.d)},mul:function(e,t){return Wt(e,t),lt(this.s*ee.s*this.n*ee.
n,this.d*ee.d)},div:function(e,t){return Wt(e,t),lt(this.s*ee.s*this.n*ee.d,this.d*ee.n)},clone:
function(){
return lt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return lt(this.s*this.n%this.d,_e);
if(Wt(e,t),le===ee.n*this.d)throw Fg();return lt(this.s*(ee.d*this.n)%(ee.n*this.d),ee.d*this.d)},
gcd:function(e,t){
return Wt(e,t),lt(ji(ee.n,this.n)*ji(ee.d,this.d),ee.d*this.d)},lcm:function(e,t){return Wt(e,t),ee.
n===le&&this.n===le?lt(le,_e):lt(ee.n*this.n,ji(ee.n,this.n)*ji(ee.d,this.d))},inverse:function(){
return lt(
this.s*this.d,this.n)},pow:function(e,t){if(Wt(e,t),ee.d===_e)return ee.s<le?lt((this.s*this.d)**ee.
n,this.n**ee.n):lt((this.s*this.n)**ee.n,this.d**ee.n);if(this.s<le)return null;let n=Ua(this.n),r=Ua(
this.d),o=_e,i=_e;for(let a in n)if(a!=="1"){if(a==="0"){o=le;break}if(n[a]*=ee.n,n[a]%ee.d===le)n[a]/=
ee.d;else return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=ee.n,r[a]%ee.d===le)r[a]/=
ee.d;else return null;i*=BigInt(a)**r[a]}return ee.s<le?lt(i,o):lt(o,i)},log:function(e,t){if(Wt(e,t),
this.s<=le||ee.s<=le)return null;let n=f.create(null),r=Ua(ee.n),o=Ua(ee.d),i=Ua(this.n),a=Ua(this.d);
for(let l in o)r[l]=(r[l]||le)-o[l];for(let l in a)i[l]=(i[l]||le)-a[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let s=null,u=null;for(let l in n){let c=r[l]||le,d=i[l]||le;if(
c===
le){if(d!==le)return null;continue}let p=d,g=c,b=ji(p,g);if(p/=b,g/=b,s===null&&u===null)s=p,u=g;
else if(p*
u!==s*g)return null}return s!==null&&u!==null?lt(s,u):null},equals:function(e,t){return Wt(e,t),this.
s*this.n*ee.d===ee.s*ee.n*this.d},lt:function(e,t){return Wt(e,t),this.s*this.n*ee.d<ee.s*ee.n*this.
d},lte:function(e,t){return Wt(e,t),this.s*this.n*ee.d<=ee.s*ee.n*this.d},gt:function(e,t){return Wt(
e,t),this.s*this.n*ee.d>ee.s*ee.n*this.d},gte:function(e,t){return Wt(e,t),this.s*this.n*ee.d>=ee.s*
ee.n*this.d},compare:function(e,t){Wt(e,t);let n=this.s*this.n*ee.d-ee.s*ee.n*this.d;return(le<n)-(n<
le)},ceil:function(e){return e=$n**BigInt(e||0),lt(pr(this.s*e*this.n/this.d)+(e*this.n%this.d>le&&
this.
s>=le?_e:le),e)},floor:function(e){return e=$n**BigInt(e||0),lt(pr(this.s*e*this.n/this.d)-(e*this.n%
this.d>le&&this.s<le?_e:le),e)},round:function(e){return e=$n**BigInt(e||0),lt(pr(this.s*e*this.n/this.
d)+this.s*((this.s>=le?_e:le)+Kt*(e*this.n%this.d)>this.d?_e:le),e)},roundTo:function(e,t){Wt(e,t);
let n=this.
n*ee.d,r=this.d*ee.n,o=n%r,i=pr(n/r);return o+o>=r&&i++,lt(this.s*i*ee.n,ee.d)},divisible:function(e,
t){
return Wt(e,t),ee.n===le?!1:this.n*ee.d%(ee.n*this.d)===le},valueOf:function(){return w(this.s*this.
n)/w(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=bj(t,n),o=wj(t,n,r),i=this.s<le?"-":"";
if(i+=pr(t/n),t%=n,t*=$n,t&&(i+="."),r){for(let a=o;a--;)i+=pr(t/n),t%=n,t*=$n;i+="(";for(let a=r;a--;
)
i+=pr(t/n),t%=n,t*=$n;i+=")"}else for(let a=e;t&&a--;)i+=pr(t/n),t%=n,t*=$n;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===_e)r+=t;else{let o=pr(t/n);e&&o>le&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===
_e)r+=t;else{let o=pr(t/n);e&&o>le&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(pr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(h.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=lt(r[o-1],
_e);for(let s=o-2;s>=0;s--)i=i.inverse().add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}
return this}};m();var ol=BigInt(10),il=BigInt(0),Lg=BigInt(1),Ka=BigInt(2),Mg=1e4,vj=1e15;function jg(
e,t){let n=e/t;return e<
il&&n*t!==e?n-Lg:n}function kj(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=w(n)-o.length+4;if(a>=0)return i*ol**BigInt(a);let s=ol**BigInt(-a);return jg(i*Ka+s,s*Ka)}
function al(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=h.round(e*Mg);return h.abs(
t)<vj&&t/Mg===e?BigInt(t):kj(e)}function Zt(e){return new Fe(al(e),BigInt(Mg))}function Jt({s:e,n:t,
d:n},r){return jg(Ka*e*t*ol**BigInt(r)+n,Ka*n)}function fr(e,t){return new Fe(Jt(e,t),ol**BigInt(t))}
function zg(e,t,n){let r=ol**BigInt(n);return new Fe(jg(Ka*e*r+t,Ka*t),r)}function gr(e,t){let n=Jt(
e,t),r=x(n<il?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<il?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Vt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function cn(
e){
let t=il,n=Lg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Fe(t,n*BigInt(e.length))}
function Ga(e){let t=[...e].sort(Vt),n=t.length>>1;return t.length%2===1?t[n]:cn([t[n-1],t[n]])}
function qa(e){
let t=Lg;for(let{d:n}of e)t%n!==il&&(t=new Fe(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function $d(e){let t=new Fe(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var _d=BigInt(0),xj=BigInt(100),Tj=BigInt(
1e4),Sj=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function Fd(e){if(!Sj(e))return null;let t=e.map(l=>al(l.weight)),n=e.map(l=>al(l.
max)),r=t.reduce((l,c)=>l+c,_d);if(r<=_d||n.some(l=>l<=_d))return null;let o=n.reduce((l,c)=>new Fe(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>xj*t[c]*o/l),a=o*r,s=new y,u=l=>{let c=s.get(l);if(c)return c;
let d=al(l),p={parts:d,exact:new Fe(d,Tj)};return s.set(l,p),p};return l=>{let c=_d,d=l.map((p,g)=>{
let b=u(p);return c+=i[g]*b.parts,b.exact});return{score:new Fe(c,a),marks:d}}}function Ej(e,t){let n=je(
e,t),r=Fd(n),o=e.settings.conflicts==="exclude"?Ir(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=s.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&w.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function Cj(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function Lk(e,t,n,r){let o=Ej(e,t),i=tt(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(p=>p.judge===c.code);return d?[{judge:c,rows:Cj(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:g}of s){let b=g.get(c.code),S=b?o(p,c,b):null;S!==null&&("reading"in
S?d.set(p.code,S.reading):l.push({entry:c.code,judge:p.code,reason:S.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:je(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function Md(e){let t=new y;
for(let{category:n}of e){let r=F(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(F(n.category)))!=null?r:null}}m();function Ha(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function Ho(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var vn=BigInt(0),sl=BigInt(1);function zk(e,t){let[n,r]=[e,t];for(;r!==vn;)[n,r]=[r,
n%r];return n}
var jk=BigInt(1)<<BigInt(64);function Ld(e,t){let n=e/t,r=(e-n*t)*jk/t;return w(n)+w(r)/w(jk)}
function Bk(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=sl;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>vn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function Rj(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==vn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function Dj(e){let t=new k;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return Uk(t)}var Uk=e=>v.from(
e).reduce((t,n)=>t/zk(t,n)*n,sl);function Za(e){var b,S,A,N,P;let t=Dj(e),n=new k;for(let{code:I}of e.
entries)for(let _ of(S=(b=e.readings.get(I))==null?void 0:b.keys())!=null?S:[])n.add(_);let r=v.from(
n).sort(),o=new y(r.map((I,_)=>[I,_])),i=new y,a=new y,s=vn,u=0;for(let{code:I}of e.entries){let _=v.
from((A=e.readings.get(I))!=null?A:[],([z,{score:B}])=>({judge:o.get(z),value:B.s*B.n*(t/B.d)})).sort(
(z,B)=>z.judge-B.judge);if(_.length===0)continue;let M=_.map(({judge:z})=>z).join(),L=(N=i.get(M))!=
null?N:{judges:_.map(({judge:z})=>z),entries:[],sums:_.map(()=>vn)};i.set(M,L);let j=vn;for(let[z,{
value:B}]of _.
entries())L.sums[z]=L.sums[z]+B,j+=B,s+=B*B;L.entries.push({code:I,total:j}),a.set(_.length,((P=a.get(
_.length))!=null?P:vn)+j*j),u+=_.length-1}let l=Uk(v.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>vn)),
d=r.map(()=>vn);for(let{judges:I,entries:_,sums:M}of i.values()){let L=l/BigInt(I.length),j=L*BigInt(
_.length),z=L*M.reduce((B,q)=>B+q,vn);for(let[B,q]of I.entries()){let H=c[q];for(let W of I)H[W]=H[W]-
j;H[q]=H[q]+l*BigInt(_.length),d[q]=d[q]+l*M[B]-z}}let p=v.from(a).reduce((I,[_,M])=>I+l/BigInt(_)*M,
vn),g=l*s-p;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:g,
freedom:u,
...Rj(c)}}m();m();function Oj(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(h.
abs(i)+h.sqrt(i*i+1)),s=1/h.sqrt(a*a+1),u=a*s,l=p=>{let[g,b]=[p[n],p[r]];p[n]=s*g-u*b,p[r]=u*g+s*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[g,b]=[c[p],d[p]];c[p]=s*g-u*b,d[
p]=
u*g+s*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function Wk(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=v.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,p)=>a(l,p)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))Oj(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var Kk=.01,ul=1e4,Gk=20,Aj=60;function jd({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=Wk(e.map(d=>d.map(p=>Ld(p,r)))).slice(a),u=t.map(d=>Ld(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((p,g,b)=>p+g*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:h.max(
0,Ld(o,n*n*r)-c),freedom:i}}var zd=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function qk(e,t){let{axes:n,freedom:r}=e,o=zd(e,t),i=r*h.log(o),a=0,s=0;for(let u of n)
i+=h.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function Bd(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(zd(e,
ul)===0)return ul;let o=Gk*h.log10(ul/Kk),i=d=>Kk*10**(h.min(h.max(d,0),o)/Gk),a=0,s=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=qk(e,i(d));p<s&&([a,s]=[d,p])}let u=d=>qk(e,10**d).slope,l=h.log10(
i(a-1)),c=h.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<Aj;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Ud=9,Bg=9;function Nj(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Bd(jd(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(Bg));return{value:
r,
origin:r>=ul?"no-judge-effect":"estimated"}}function Pj(e){let[t="0",n="0"]=e.toExponential(Bg-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(Bg-1),i=BigInt(10)**BigInt(h.abs(o)),{n:a,d:s}=o<0?new Fe(r,
i):new Fe(r*i);return{over:a,under:s}}function Ij({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=Pj(o),s=i===vn,u=e.map((c,d)=>c.map((p,g)=>s?r[d]===r[g]?p+n:p:d===g?a*p+i*n:a*p)),l=s?sl:a;
return Bk(u,t.map(c=>l*c))}function $j(e,t){let n=Za(e),r=Nj(n,t),{numerators:o,denominator:i}=Ij(n,
r.value),a=i*n.unit,s=Ho(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((g,b)=>g+o[b],
vn),p=BigInt(l.length);return c.map(({code:g,total:b})=>[g,s?new Fe(b,n.unit*p):zg(b*i-d,a*p,Ud)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,zg(o[c],a,Ud)])),scores:new y(u)}}var Hk=new O;
function zi(e,t){var o,i;let n=(o=Hk.get(e))!=null?o:new y;Hk.set(e,n);let r=(i=n.get(t))!=null?i:$j(
e,t);return n.set(t,r),r}m();m();var ll=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Wd=e=>[...e].sort((t,n)=>Vt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Zo(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=ll(e,n);return r.length>0?[[n,t(r)]]:[]}))}var cl={
better:"higher",unit:"points",precision:null,scores:e=>Zo(e,t=>cn(t.map(({score:n})=>n)))};var Zk={
better:"higher",unit:"points",precision:Ud,exactOn:Ho,scores:(e,t)=>Ho(e)?cl.scores(e,t):zi(
e,t.severityCorrection).scores,working:(e,t)=>{let n=cl.scores(e,t),r=Ho(e)?null:zi(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:Zt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};m();var Jk={better:"higher",unit:"points",precision:null,scores:e=>Zo(e,t=>Ga(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Wd(ll(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Kd=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Gd(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function _j(e){
let{units:t}=qa(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Fe(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var Vk=e=>Gd(Kd(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:_j(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),Yk={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...Vk(e)].map(([t,n])=>[t,cn(n.map(({rank:r})=>r))])),working:e=>{let t=Vk(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var dl=3;function Xk(e){
if(e.length<dl)return{kept:e,dropped:null};let t=s=>u=>Vt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Wd(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var Qk={better:"higher",unit:"points",
precision:null,
scores:e=>Zo(e,t=>cn(Xk(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:Xk(ll(e,t)).dropped}}]};m();var Bi=BigInt(0),Ug=BigInt(10),Fj=30,Ja=Ug**BigInt(Fj),Mj=20,tx=12;
function Lj(e){if(e<=Bi)return Bi;
let t=Ug**BigInt(x(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function jj(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=qa(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((g,b)=>g+b,Bi),u=r.map(g=>i*g-s),l=u.reduce((g,b)=>g+b*b,Bi),c=Lj(a*l*Ja*Ja),
d=l===Bi,p={judge:e,entries:t.length,mean:new Fe(s,i*o),sd:d?new Fe(0):fr(new Fe(c,Ja*a*i*o),tx)};
return n.
map((g,b)=>({...p,score:g,z:d?Bi:u[b]*c/l}))}var ex=e=>Gd(Kd(e).map(t=>({entries:t.entries,values:jj(
t)})));function zj(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Bi);return fr(new Fe(BigInt(
50)*
Ja*t+Ug*n,Ja*t),Mj)}var Bj=e=>fr(new Fe(e,Ja),tx),nx={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...ex(e)].map(([t,n])=>[t,zj(n)])),working:e=>{let t=ex(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:Bj(i.z)}))}}]}}};var ml={
mean:cl,trimmed:Qk,median:Jk,"rank-sum":Yk,"z-score":nx,adjusted:Zk};var Jn=e=>ml[e],Vn=e=>ml[e].unit;
m();function po({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function qd(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:po(e,t))!=
null?n:e.settings.top}m();function Hd(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function pl(e,t,n){
return n==="higher"?Vt(t,
e):Vt(e,t)}function rx(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Wg(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Wg(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return rx(
s,(u,l)=>pl(u.value,l.value,n.better)).flatMap(u=>Wg(u.map(({contender:l})=>l),r))}function ox(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Jt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=rx(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Wg(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var g;let p=(g=d.steps[d.steps.length-
1])!=null?g:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function Uj(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Zt(t.weight)})).sort((t,n)=>Vt(n.weight,
t.weight))}function Wj(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,cn(i)]]:[]}))}}var ix={metrics:({panel:e})=>Uj(e.criteria).
map(({criterion:t,index:n})=>Wj(e,t,n))};m();function Kj(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=qa(r.flatMap(u=>u?[u]:[])),i=[...new k(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new y(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function ax(e,t){let n=e.judges.map((
{
code:r})=>Kj(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function sx(e,t){let n=ax(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function Gj(e,t){let n=ax(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=h.sign(a-s);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Fe(r[
i])]))}
var ux={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>Gj(e,t.map(({code:n})=>n))}]}
;m();var lx={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Zo({...e,entries:t},n=>Ga(
n.map(
({score:r})=>r)))}]};m();var cx={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Jn(t.method).better,values:()=>n}
]}};m();var dx={metrics:()=>[]};var mx={criteria:ix,median:lx,majority:ux,previous:cx,shared:dx};
function px(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>mx[r].metrics(t))}m(
);function qj(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Fe(1):Zt((r=n.
weight)!=null?r:0)}}function fl(e,t,n){let r=qj(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Fe(1),score:a}]}}function Zd(e,t,n,r){
let o=fl(
e,t,n);return new y([...r].map(([i,a])=>{var s;return[i,(s=$d(o(i,a)))!=null?s:a]}))}m();m();m();
function hr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Va({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new k(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new y([...t,...i.map(({entry:a})=>[a.code,n])])}
}var fx=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=Va(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...Ha(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};m();function Hj(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=F(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var gx=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Va(e,"institution-full",r=>Hj(r,n))};m();var hx=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Zt(t.passingScore),
i=a=>pl(r(a.score),o,n)<=0;return Va(e,"below-passing-score",a=>a.filter(i))};m();var yx=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var g,
b;let a=hr(i.contenders),s=a.filter(({place:S})=>S<=n),u=(g=s[s.length-1])==null?void 0:g.place,l=s.
length>n?s.filter(({place:S})=>S===u):[],c=(b=a[s.length])==null?void 0:b.place,d=r?a.filter(({place:
S})=>S===
c):[],p=(S,A)=>S.map(({ranked:N})=>[N.entry.code,A]);return{race:{...i,contenders:s.map(({ranked:S})=>S)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var Zj=[hx,fx,gx,yx];function Jj({contenders:e}){var r;let t=hr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function Jd(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=Zj.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(Jj))}}m();
m();m();m();var Ya={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Ui(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=Ya[t][w(
r)-1])!=null?i:""} ${n}`}var Vj=["","pebruari","","","","","","agt","","","nopember",""];function bx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ya.id[i],Ya.en[i],Vj[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=Ya.id.findIndex(n);return r<0?null:r+1}var kn=(e,t)=>t==="id"?
e.replace(".",","):e,ae=(e,t)=>kn(x(e),t);function qe(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Ui(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function K(e,t){return typeof e=="object"?`\u201C${qe(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ae(e,t):typeof e=="boolean"?x(e).toUpperCase():Yj(e)}\u201D`}var Yj=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function X(e,t,n=12){return wx(e,t,t==="id"?"dan":
"and",n)}var Kg=(e,t)=>wx(e,t,t==="id"?"atau":"or",e.length);function wx(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}function Ye({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?K(t,"id"):`${K(t,"id")} (${e})`}var Xj=5;function vx({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<Xj);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<dl),s=l=>l.map(({entry:c})=>Ye(c)),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var _n=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var kx=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Gg(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Vd({standings:e}){return e.map(t=>({standing:t,rank:_n(t)})).sort(
(t,n)=>t.rank-n.rank)}var xx=(e,t)=>e.every(({code:n})=>t.has(n));function Tx(e,t,n,r){let o=new y(t.
map(({entry:s,rank:u})=>[s.code,u])),i=Gg(t,n),a=new y(t.map(s=>[s.entry.code,Ye(s.entry)]));return[
...n.values()].flatMap(s=>{let{entry:u,rank:l,tab:c,cell:d}=s,p=(S,A=[])=>{var _;let N=S==="below-passing-score"||
S==="outdated"?"warning":"error",P=o.get(u),I={entry:(_=a.get(u))!=null?_:u,rank:l,reason:S,
others:A,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let g=i.filter(S=>S.rank===l&&
!n.has(S.entry.code));return g.length>0?p("taken",g.map(S=>Ye(S.entry))):i.filter(S=>S.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):s.computed!==null&&s.computed!==
o.get(u)?p("outdated"):[]})}m();function Qj(e,{place:t,holders:n}){return v.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function Yd(e,t){let n=Qj(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function ez({contenders:e},t){let n=hr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function tz({contenders:e},t){let n=hr(e);return[...new k(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(a=>a.place===r);if(Yd(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:a})=>a.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function Sx(e,t,n,r,o){
let a=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),s=n===null?a:[n,...a];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new k;return[...s.flatMap(d=>ez(u,d)),...tz(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&xx(d.entries,o))return[];let p={...d,entries:d.entries.map(Ye),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function Ex(e,t,n){var i,a;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function Cx(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,fr(i,t)]))}function nz(e,t){let n=new y;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
pl(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new y(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?Hd(a,s,t):null})}function rz(e,t){
return new y([...Ha(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:hr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var oz={category:null,categoryRank:null};function Wi(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=po(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=Jn(o.method),{better:d}=c,p=Cx(c.scores(t,o),c,[t]),g=o.carryOver?Cx(Zd(
e,a,n,p),c,[...n.map(B=>B.panel),t]):p,b=t.entries.flatMap(B=>{let q=g.get(B.code);return q?[{entry:
B,
score:q}]:[]}),S=px(o.tieBreaks,{panel:t,previous:n}),A=ox(b,S,o.decimals,d),N=B=>fr(B,o.decimals),P=Md(
e.entries),I=kx(a,r),_=Jd(Gg(A,I),{settings:o,places:s,last:u,better:d,rounded:N,categoryOf:P}),M=u&&
o.winnersPerCategory?rz(A,P):null,L=nz(A,d),j=A.map((B,q)=>{var Q,de,ge,Pe,ce,se;let{code:H}=B.entry,
W=(Q=_.places.get(H))!=null?Q:null,V=I.get(H);return{...B,stageScore:p.get(H),judgeScores:new y([...(
de=
t.readings.get(H))!=null?de:[]].map(([Et,we])=>[Et,we.score])),margin:(ge=L[q])!=null?ge:null,
advances:W!==
null,place:W,title:Ex(a,s,(Pe=W==null?void 0:W.place)!=null?Pe:null),prize:u&&W!==null?Yd(o.prizes,W):
null,...(ce=M==null?void 0:M.get(H))!=null?ce:oz,cutNote:(se=_.notes.get(H))!=null?se:null,vacated:
null,
...V===void 0?{}:{decision:V}}}),z=u?Sx(a,_.races,s,o.prizes,I):[];return{...l,standings:j,findings:
[
...vx(t,o),...z,...Tx(a,A,I,_.notes)]}}m();function Jo(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new k(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
m();var Rx=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function Dx(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function Ox(e,t,n){let r=Rx(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,removed:Dx(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}function Ax(e,t){let n=Rx(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&
a<=o.place.place)return o;let s=Dx(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{
from:a,
removed:s}}});return{...e,standings:r}}function Nx(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new k(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function Px(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),a=(P,I)=>Wi(e,Lk(e,t,i,P),I,o),s=Jo(e,r),u=a(s,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new k(s),c=Nx(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>a(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var _;
return(_=
I.whole)!=null?_:I})),g=new k(e.stages.slice(r.length+1).map(P=>P.name)),b=Nx(n.filter(P=>g.has(P.stage))),
S=d.filter(P=>b.has(P.code)),A=S.length===0?u:Ox(u,p(S),b),N=p(d);return{...Ax(A,N),whole:N}}m();m();
var iz=2;function Ix(e,t){var l;if(Ho(e))return new k;let n=Za(e),r=jd(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new k;let a=(l=Bd(r,n.judges.length))!=null?l:1,s=zd(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:S,right:A}of o){let N=c.reduce((P,I)=>P+S[I],0)/c.length;d+=N*A/(
b+
a),p+=s*N**2/(b+a)}let g=h.sqrt(s/c.length);return h.abs(d)>=h.max(t,g)&&h.abs(d)>iz*h.sqrt(p)});
return new k(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function $x(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:Jt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function _x(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||Jn(r).unit!=="points")return[];let u=Ix(n,.5/10**a);if(u.
size===0)return[];let l=zi(n,"auto").scores,c=$x(new y(o.map(({entry:g,score:b})=>[g.code,b])),a),d=$x(
s?Zd(e,t,i,l):l,a),p=n.entries.filter(({code:g})=>u.has(g)).map(g=>({entry:Ye(g),places:h.abs(c.get(
g.code)-d.get(g.code))})).sort((g,b)=>b.places-g.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function Fn(e){
let t=h.floor(e/26);return(t>0?Fn(t-1):"")+x.fromCharCode(65+e%26)}function Te(e,t,n=1,r=1){
let o=`${Fn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Fn(t+r-1)}${e+n}`}var Fx=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function $r(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=w(n)-1;s<w(o);s++)for(let u=Fx(t);u<=Fx(r);u++)i.push({row:s,
column:u});
return i}var Mx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new y;for(let{entry:i,row:a}of e){let s=Z(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return v.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Te(s,r),params:u}]})}};m();var Lx={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let a=F(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return v.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Te(s.row,r),params:u}]})}};m();m();
m();function jx(e,t,n){var g,b;let r=0,o=0,i=!1,a=!1;for(let{name:S}of t){let A=(b=(g=e.marks.get(S))==
null?void 0:g.kind)!=null?b:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:a,repeated:c}}m();m();m();m();function gl(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var az=864e5,sz=R.UTC(1899,11,30);function uz(e,t){
return h.round(e*100+t)/100}function zx({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(w);if(i>1900){let A=u===0&&l===0&&c===0,N=t?`${a}.${s}`:`${s}.${a}`;return A?
gl(
[w(N)],n,r):null}let d=h.round((R.UTC(i,a-1,s)-sz)/az);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
g=h.round(p*100)/100,b=d>0&&h.abs(p-g)*86400<1,S=c===0;return gl([...b?[g]:[],...S?[uz(d*24+u,l)]:[]],
n,r)}m();var lz=/^\d+$/,cz=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,dz=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,mz=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
pz=/^\d*[.,]\d+$/;function fz(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>x(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function gz(e){let t=[];return lz.test(e)&&
t.push(w(e)),cz.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),dz.test(e)&&t.push(w(e.replace(
/,/g,""))),mz.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),pz.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function Xd(e,t,n){let r=/^([+-]?)(.*)$/.exec(fz(e));if(r===null)return null;
let o=gz(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:gl(o,t,n)}var hz=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function Qd(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:zx(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
hz.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Xd(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function Bx(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&yz(n,i,{line:r,criterion:o,at:i.
at})}return n}function yz(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:Qd(t.raw,r)})}}m();function bz(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=Qd(e.raw,
t);return n==="text-number"||n==="date"}function wz(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||bz(
o,r)})}function Ux(e,t){return e.rows.filter(n=>wz(n,t))}function hl({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function em({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function vz(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function kz({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new y;
for(let[
s,u]of vz(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>jx(c,t,l)))}return i}function Wx(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=kz(e),u=v.from(s.values()).flat(),l=r===null?[]:Ux(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:Bx(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function fo(e){return e.competition.settings.missing==="assigned"}function Xa(e){
return e.provisional||
fo(e)?"warning":"error"}function tm(e){return e.provisional?"warning":"error"}function xz(e,t){var r;
return hl(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var Kx={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>fo(e)?
!t.some(o=>xz(o,r)):t.every(o=>hl(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:tm(e),params:{
entry:Ye(r)}}))}};m();m();function Qa(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Gt=(e,t)=>({entries:[Ye(e)],criteria:t===void 0?[]:[t.name],cells:1});
function nm(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new k(e.flatMap(({entries:n})=>n))],criteria:[...new k(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var Gx=3;function Ki({entries:e},t){
return e.
length<=Gx?X(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function Tz({criteria:e},t){return e.
length<=Gx?X(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Ct(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${Ki(e,t)} ${r} ${Tz(e,t)}${e.cells===1?
"":` (${n})`}`}function xn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function te(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var qx={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>v.from(o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
where:Gt(a),reason:s};return Qa(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function Sz({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,a)=>{let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let S=c.row.marks.get(b);d.push(S.kind==="score"?S.value:0)}let p={
sheetView:i,judge:a,row:c.row,entry:c.entry,marks:d};s.push(p);let g=r.get(u);g?g.push(p):r.set(u,[p])}
return s}),byEntry:v.from(r.values())}}var Hx=new O;function Zx(e){var n;let t=(n=Hx.get(e))!=null?n:
Sz(e);return Hx.set(e,t),t}var yr=e=>Zx(e).byJudge,es=e=>Zx(e).byEntry;var Ez=1e-4;function Cz(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var Rz=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),Jx={scope:
"stage",find:e=>{if(!yr(e).some(Rz))return[];let t=yr(e).map(o=>({rows:o,...Cz(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>Ez)return[];let{judge:u,
tab:l}=a.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var Vx={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>Qa(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,where:Gt(a)}}))))}
;m();m();function rm(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var Yx=e=>h.round(e*100)/100,Xx={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:es(e).flatMap(o=>{let i=o.map(({marks:l})=>rm(l,t)),[a,s]=[h.min(...i),
h.max(...i)];return s-a<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:Ye(o[0].
entry),low:Yx(a),high:Yx(s),limit:r}}]})}};m();m();function yl(e,t){var i;let n=new y,r=a=>{let s=a;
for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new y;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return v.from(o.values())}
var Dz=1e-6,Oz=.9,Az=.5;function e0({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function Nz(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=e0(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var Qx=({same:e,marks:t})=>t===0?0:e/t;function Pz(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
e0(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function Iz(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*h.log(o/i);return h.exp(-n*(r(e,t)+r(1-e,1-t)))}function $z(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return yl(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),a=d=>i.reduce((p,g)=>p+g[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=h.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...s&&{tab:s},params:l}})}var t0={scope:"stage",find:e=>{
let t=Nz(es(e),e.sheetViews.length),n=t.filter(u=>Qx(u)>=Oz);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=h.max(0,...r.map(Qx)),i=new y(yr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,Pz(u)]})),a=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=h.max(o,a(u),a(l));return Iz(c/d,p,Az*d)<=Dz});return $z(e,
s)}};m();m();function n0(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function r0(e,t,n){var g,b,S,A;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((g=r.get(P))!=null?g:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
a=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),s=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[s.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(S=n0([...c.judges].sort(i),[...P.entries].sort(a),n))!=null?S:n0([...P.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter(_=>_!==P),N=!0;break}}}
return p}var o0={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(g=>g.complete&&!g.excluded)}).map(d=>d.judge.
code)])),i=yl(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let a=new y(t.map(c=>[c.judge.
code,c])),s=new y(e.reached.map(c=>[c.code,Ye(c)])),u=r0(i,o,(c,d)=>!hl(a.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=s.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var i0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>v.from(o).
flatMap(([,[i,a,...s]])=>{var l;if(i===void 0||a===void 0||i.excluded)return[];let u=[i,a,...s].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:a.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:Ye(i.entry),rows:u}}]}))};m();
function _z(e){return e.sheet===null||!e.touched||em(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(Ye)}var a0={scope:"stage",find:({check:e,sheetViews:t})=>fo(e)?[]:t.flatMap(n=>{let r=_z(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:tm(
e),tab:n.tab,params:o}]})};m();m();m();var Fz=6,Mz=14;function Lz(e,t,n){var i,a,s,u,l;if(h.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let g=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=h.min(((i=o[p])!=null?i:0)+
1,((a=d[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(g?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var s0=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function jz(e,t){let[n,r]=[s0(e),s0(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function br(e,t){let[n,r]=[F(e),F(t)],o=h.min(n.length,r.length);if(n===r||
o<Fz||jz(e,t))return!1;let i=o<Mz?1:2;return Lz(n,r,i)<=i}var u0=(e,t)=>t===""?[]:e.filter(n=>F(n.name)===F(
t));function om(e,t,n){var a;let[r,o]=u0(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>F(s.name)===F(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function l0({row:e,entry:t},n){return!br(e.name,t.name)||u0(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&br(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var c0=(e,t)=>e.length>=8&&
t.startsWith(e);function zz({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[F(e.name),F(t.name)];return n!==""&&n!==r&&!c0(n,r)&&!c0(r,n)}
function Bz({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(zz);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new k(e.competition.entries.map(({name:i})=>F(i)));return r.filter(
({row:i})=>o.has(F(i.name)))}var d0={scope:"stage",find:e=>e.sheetViews.flatMap(t=>Bz(e,t).map(n=>{
var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...l0(n,e.check.competition.entries),params:a}}))};m();var m0={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...om(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function Uz(e,t,n){let{tab:r,sheet:o,strays:i}=e;return em(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,p;let s=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Qa(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=om(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var p0={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>Uz(n,e.criteria,e.competition.entries))};m(
);var f0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="formula-error")return[];let s={judge:t.code,where:Gt(o.line.entry,
o.criterion),value:a.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:s}]}))};m(
);var g0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new k(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:a,criterion:s})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Gt(a.entry,s)}}))})};m();m();var Wz=/^(\d+)(?:[.,](\d+))?\s?%$/;function Kz(e,t){var r;
let n=typeof e=="string"&&t===100?Wz.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function ts({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",Kz(e.value,o));default:return{}}}var h0={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,where:Gt(o.line.entry,o.criterion),
date:a.date,likely:a.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...ts(o),
params:s}]}))};m();function Gz(e,t,{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(fo(e)&&n.blank)}var y0={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>Gz(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:Xa(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Gt(o.entry,i)}})))};m();var b0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let{min:s,max:u}=o.criterion,l=Gt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:a.value,min:s,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...ts(o),params:c}]}))};m();var w0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:a,criterion:s})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Gt(a.entry,s),value:i,min:s.min,max:s.max}})))};m();m();var v0=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function im(e){return v0(Float64Array.from(
e).sort(),e.length)}var bl=[];function qg(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&bl[i-1]>o;i--)bl[i]=bl[i-1];bl[i]=o}return n===0?w.NaN:v0(bl,n)}var k0=5,
Hg=.25,qz=1.4826,Hz=1.645,Zz=.02,Jz=8,Vz=400;function T0({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-qg(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-qg(o,r):a}}function Yz(e){let{
criteria:t}=e.
check,n=yr(e).map(o=>t.map((i,a)=>o.length===0?0:im(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function x0(e){let t=Float64Array.from(e,h.abs).sort(),n=t[t.length>>1];
return h.
max(Zz,qz*n,t[h.floor(.9*t.length)]/Hz)}function Xz(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<Jz)return null;let r=h.max(1,h.floor(n.length/Vz)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>T0(i,a,u))});return{
fromOthers:x0(
o.map(i=>i.fromOthers)),fromOwn:x0(o.map(i=>i.fromOwn))}}var Qz=e=>h.max(...e)-h.min(...e);function eB(
e){
let t=e.byCriterion.map(n=>Qz(n)>=Hg);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=T0(e,r,i);a*s>0&&h.abs(a)>=Hg&&h.abs(s)>=
Hg&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var S0={scope:"stage",find:e=>{
let t=es(e).filter(o=>o.length>=3).map(Yz(e)),n=t.flatMap(eB);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:a})=>a.judge===i)?Xz(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||h.abs(a)<k0*u.fromOthers||h.abs(s)<k0*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],g=h.round((p-a*(d-c))*100)/100,{sheetView:b,entry:S}=o,
A={judge:b.judge.code,entry:Ye(S),criterion:l,value:p,others:g};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:A}]})}};m();m();function am(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=h.imul(t^e.charCodeAt(n),16777619);return t}
function wl(e,t){let n=h.imul(e^e>>>16,2246822507)^t,r=h.imul(n^n>>>13,3266489909);return r^r>>>16}
function tB(e){
return e.kind==="score"?h.round(e.value*1e4)|0:am(e.kind==="unreadable"?C.stringify(e.raw):e.kind)}
var E0=new O;
function nB(e){var n;let t=(n=E0.get(e))!=null?n:{byCode:am(e.code),byName:am(e.name)};return E0.set(
e,t),t}var Zg=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),C0=new O;function vl(e,t){let n=C0.
get(e),r=n===void 0?rB(e,t):n;return C0.set(e,r),r}function rB(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:am(c)})),i=0,a=0,s=0,u=(c,d,p)=>{let g=(wl(
d,0)&65535)%12;c[g]=c[g]+wl(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,g=0;for(let{name:S,digest:A}of o){let N=c.marks.get(S);N===void 0||N.
kind==="blank"?g+=1:p=p+wl(A,tB(N))|0}if(g===o.length)continue;let b=nB(d);i+=1,a=a+wl(p,1)|0,s=s+wl(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Zg(c,3)).join("");
return`${Zg(a,12/2)}${Zg(s,12/2)}${l}${i}`}var sm=e=>w(e.slice(84));function R0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var D0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
sm(e)===sm(t)&&h.min(R0(e,t,12),R0(e,t,48))>=3;var O0={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:vl(s,o);if(u===void 0||l===null||!D0(u,l))return[];let c={judge:i.
code,rows:sm(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};m();var N0=3,
P0=.2,oB=e=>Float64Array.from(e).sort()[h.floor(e.length/10)];function iB({criterion:e,highest:t,
others:n}){return n.length>=N0&&t<=P0*e.max&&2*t<oB(n)}var A0=(e,t)=>e.map(({marks:n})=>n[t]),I0={
scope:"stage",find:e=>{let t=yr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<N0)return[];
let i=e.
check.criteria.map((l,c)=>{let d=h.max(...A0(n,c)),g=d<=P0*l.max?t.flatMap(b=>b===n?[]:A0(b,c)):[];
return{
criterion:l,highest:d,others:g}}).filter(iB);if(i.length===0)return[];let{judge:a,tab:s}=r.sheetView,
u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:h.max(...i.map(l=>l.highest)),usual:
im(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
m();var $0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,where:Gt(o.line.entry,
o.criterion),value:a.value,number:a.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...ts(o),params:s}]}))};m();var um=e=>e.reduce((t,n)=>t+n,0),_0=(e,t)=>um(e.map((n,r)=>n*t[r].weight)),
aB=[{basis:"sum",of:um},{
basis:"mean",of:e=>um(e)/e.length},{basis:"weighted-mean",of:(e,t)=>_0(e,t)/um(t.map(n=>n.weight))},
{basis:"weighted-sum",of:_0},{basis:"score",of:rm}];function sB(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Xd(e,0,1e6):null}function uB(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(x(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return h.abs(e-t)<=.5*10**-h.min(n,6)+1e-9}
function lB(e,t,n){let r=e.flatMap(i=>{let a=sB(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=aB.map(i=>({...i,off:r.filter(({row:a,total:s})=>!uB(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:a,entry:s,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:Ye(s),value:l,expected:h.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var F0={scope:
"stage",find:e=>yr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:lB(t,n,e.check.criteria)})};m();m();m();
function wr(e,t){var n;return(n=e(t))!=null?n:{}}var lm=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=Vn(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...wr(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var cm=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...wr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var M0={scope:"workbook",checks:[lm,cm]};m();m();m();function vt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...wr(e,t),params:l}}var dm=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[vt(e,{
kind:"setting",key:"method"},n)]};m();var mm=e=>{var g,b,S;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,N)=>({entry:A,index:N,key:F(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),a="entries.category",s=o.filter(({key:A})=>A===
""),u=s.map(({entry:A})=>Ye(A)),l=(b=(g=r[r.length-1])==null?void 0:g.name)!=null?b:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:A}of o)d.set(A,((S=d.get(A))!=
null?S:0)+1);let p=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);return[...s.slice(0,1).map(
A=>vt(e,i(A),c)),...p.map(A=>{let N=A.entry.category;return vt(e,i(A),{setting:a,value:N,reason:
"category-alone",severity:"warning"})})]};m();var pm=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${h.
max(t,0)}`];return[vt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Jg(e){let t=new k([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var fm=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Jg(t.map(({name:s})=>F(s))),i=Jg(
n.map(({code:s})=>Z(s))),a=new k(t.flatMap(s=>{let u=je(e.competition,s);return Jg(u.map(({name:l})=>F(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return vt(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return vt(e,{kind:"judge",index:s,column:
"code"},u)}),...v.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return vt(e,{kind:
"criterion",index:s,column:"name"},u)})]};m();var gm=e=>e.competition.stages.flatMap((t,n)=>{let r=po(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[vt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[x(r)]}
)]});m();var hm=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&po(e.competition,
r))!=
null?c:t.top,i=[x(o)],a=v.from({length:o},(d,p)=>{var g;return(g=t.prizes[p])!=null?g:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...s?[vt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>vt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var ym=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||je(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[vt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var bm=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new k(
o.map(({code:u})=>Z(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[vt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>vt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(Z(c))).
map(c=>vt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var L0={scope:"workbook",checks:[dm,fm,bm,ym,pm,mm,gm,hm]};m();m();var wm=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=wr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=je(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=wr(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};m();var vm=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...wr(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var j0={scope:"workbook",checks:[vm,wm]};m();var z0={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(Fn)}}]}))};m();function cB(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var B0={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>cB(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var km={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function dB(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var U0={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(dB).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Xa(e),tab:n,params:{judge:r.code}}))};
m();var W0={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Xa(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var K0={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var ns={TAB_MISSING:W0,TAB_EMPTY:
U0,TAB_UNPROTECTED:K0,STAGE_NOT_BEGUN:km,COLUMN_MISSING_CRITERION:B0,
COLUMN_DUPLICATE_CRITERION:z0,ROW_MISSING_ENTRY:a0,ROW_WITHOUT_CODE:p0,ROW_UNKNOWN_ENTRY:m0,
ROW_DUPLICATE_ENTRY:i0,
ROW_NAME_MISMATCH:d0,SCORE_ROWS_PERMUTED:O0,SCORE_MISSING:y0,SCORE_NOT_NUMBER:b0,SCORE_TEXT_NUMBER:
$0,
SCORE_IS_DATE:h0,SCORE_OUT_OF_RANGE:w0,SCORE_ERROR:f0,SCORE_FORMULA:g0,SCORE_SCALE_SUSPECT:I0,
SCORE_OUTLIER:S0,
TOTAL_MISMATCH:F0,JUDGE_NO_VARIANCE:Jx,JUDGES_IDENTICAL:t0,JUDGES_DISAGREE:Xx,JUDGE_CONFLICT:qx,
JUDGE_RECUSED:Vx,
ENTRY_UNSCORED:Kx,PANEL_DISCONNECTED:o0,ENTRY_DUPLICATE_CODE:Mx,ENTRY_DUPLICATE_NAME:Lx,
SETTING_INVALID:L0,
WEIGHTS_INVALID:j0,METHOD_CAUTION:M0};var mB=f.values(ns).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),Vg=e=>mB.flatMap(t=>t.find(
e));m();m();m();var pB=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],fB=10;function gB({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!pB.some(n=>n===e.code)?null:C.stringify([e.code,e.severity,e.tab,
t.column])}function hB(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,a=t[t.length-1];a!==void 0&&o===n?a.push(r):t.push([r]),n=o+i}return t}
function yB(e){
let[t]=e,n=e[e.length-1];if(e.length<fB||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:s}})=>"where"in s?[s.where]:[]),o=r.length===0?{}:{where:nm(
r)},i={...t.draft.params,...o,more:e.length-1},a={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:a}]}function G0(e){let t=[],n=new y;for(let r of e){let o=gB(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...v.
from(n.values()).flatMap(r=>hB(r).flatMap(yB))]}function bB(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function rs(e){let t=[],n=new y;for(let r of bB(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var q0=({row:e,column:t})=>`${e}:${t}`;function wB({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let a=t.get(q0({row:o,column:i}));a!==void 0&&r.push(a)}return{...e,params:{
...e.
params,where:nm(r)}}}function vB({code:e,severity:t,tab:n,params:r,fix:o}){return C.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function H0(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let a=vB(i),s=(o=t.get(a))!=null?o:{draft:i,cells:[],
where:new y};
t.set(a,s),s.cells.push(i.at),"where"in i.params&&s.where.set(q0(i.at),i.params.where)}let r=v.from(
t.values()).flatMap(i=>rs(i.cells).map(a=>({draft:wB(i,a),block:a})));return[...n,...G0(r)]}m();
function kB(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function xB(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=Ir(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,S,A,N;let d=new y;for(let P of s){let I=a(
c,P);I!==null&&d.set(P.code,I)}let p=new k(i?d.keys():[]),g=(b=e.sheets.get(c.code))!=null?b:null;
return Wx(
{judge:c,tab:(N=(A=g==null?void 0:g.tab)!=null?A:(S=e.tabName)==null?void 0:S.call(e,n,c))!=null?N:`${n.
name} \xB7 ${c.code}`,sheet:g,criteria:r,entries:u,expected:(o!=null?o:[]).filter(P=>!p.has(P.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:kB(e,l)}}var Z0=new O;function xm(e){
var n;
let t=(n=Z0.get(e))!=null?n:xB(e);return Z0.set(e,t),t}var TB=f.values(ns).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function SB(e){let t=new y(
e.sheetViews.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?
s:e.sheetViews.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i}
)=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function EB({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Te(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Yg(e){let t=xm(e),n=t.begun?TB:[km];return H0(n.flatMap(r=>r.find(t))).sort(SB(t)).
map(r=>EB(r,e.stage.name))}m();var J0=[dm,lm,vm,cm,fm,bm,ym,wm,pm,mm,gm,hm],CB=f.values(ns).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),RB=[...J0,...CB.filter(e=>!J0.includes(e))];
function Xg(e,t=()=>null){return RB.
flatMap(n=>n({competition:e,locate:t}))}m();function Qg(e){return xm(e).sheetViews.map(t=>{let n=v.from(
t.lines.values()).map(i=>i.filter(a=>!a.
excluded&&!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=fo(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var Y0=31,DB=/[\u00b7\-\u2013|:_]/u;function vr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!DB.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var OB=/[[\]:*?/\\]/g,kl=e=>e.replace(OB," ").replace(/\s+/g," ").trim();
function AB(e,t){
let n=Y0-t.length-3;return`${e.length>n?`${e.slice(0,h.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var Vo=(
e,t)=>AB(
kl(e.name),kl(t.code)),NB=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function xl(e,t,n){
let r=J.
ranking[n],o=Y0-r.length-3,i=(u,l)=>NB(kl(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function X0(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return F(n)===F(kl(t.name));let r=F(n.slice(0,-1));return r!==""&&F(kl(t.name)).startsWith(
r)}function Tm(e,t){var o;let n=PB(e,t),r=n.filter((i,a)=>n.findIndex(s=>$B(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function PB(e,t){let n=V0(e,t,(i,a)=>Z(i.code)===Z(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?IB(e,t,r):V0(e,t,eh)}var eh=(e,t)=>F(t)!==""&&F(
t)===F(e.name),V0=(e,t,n)=>vr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>X0(r,i)).flatMap(i=>tt(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),IB=(e,t,n)=>tt(t,n).filter(r=>Z(r.code)===Z(e)||
eh(r,e)||vr(e).some(({left:o,right:i})=>X0(o,n)&&eh(r,i))).map(r=>({stage:n,judge:r})),$B=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var Q0=e=>e.severity==="error";function Rt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...Xg(n,e.locate)],a=[],s=[],u=!i.some(l=>Q0(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
P=>P.stage===l.name),p=u||l===n.stages[0]?Jo(n,a):null,g={competition:n,stage:l,criteria:je(n,l),
judges:tt(
n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,tabName:(P,I)=>{var _;
return(_=
P.scoreTab)!=null?_:Vo(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...Yg(
g)),p!==null&&s.push(...Qg(g));let b=P=>P.stage===l.name&&(Q0(P)||P.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(b)){u=!1;continue}let S=Px(n,l,r,a,o),A=e.locate({kind:"setting",key:"method"}),N=[
...S.findings,..._x(n,S,a)];if(i.push(...N.map(P=>P.code==="METHOD_CAUTION"?{...P,...A}:P)),N.some(b)){
u=!1;continue}a.push(S)}return{findings:i,results:a,progress:s}}m();m();m();m();function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Yn(e.date):x(e).trim()}var Yn=e=>e.replace("T"," "),Tl=e=>e.replace(" ","T"),ne=e=>typeof e!="number"&&
U(e)==="";function nt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var _B=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function th(e,t,n){return t<1||t>12||n<1||n>_B(e,t)?
null:
`${e}-${x(t).padStart(2,"0")}-${x(n).padStart(2,"0")}`}function Yo(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return th(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return th(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=bx((a=o[2])!=null?a:"");return i===null?null:th(w(o[3]),i,w(o[1]))}function eT(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var os=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();var nT=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,FB=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
MB=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,LB=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
rT=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function is(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=nT.exec(t))!=null?
n:[];if(o==="")return null;if(rT.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var tT=e=>w(e.replace(",","."));function rt(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=nT.exec(t))!=null?i:[],d=(a=MB.exec(c.trim()))!=null?a:LB.exec(c.trim());
if(l===""||d===null&&!rT.test(c.trim()))break;t=l,n!=null||(n=d===null?null:tT((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=FB.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
tT(
o)}}m();var nh=10,Xo=60;function Sl(e,t,n=nh){let r=e.values.slice(0,n).map(t),o=h.max(0,...r);
return o===0?
null:r.indexOf(o)}function gt(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>De(u,l.header)),
r=Sl(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>De(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ne(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function ot(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Te(t,r)}}var oT=(e,t)=>e.
columns.map(n=>n.header[t]);var iT={code:$("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:$("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},Sm={weight:"Bobot",maximum:
"Maks"},At=e=>f.keys(iT).find(t=>De(e,iT[t])),Xe=(e,t)=>{let n=F(t.name);return F(e)===n||F(e.replace(
/\([^()]*\)\s*$/,
""))===n||F(rt(e).name)===n},jB=(e,t)=>{var n;return(n=t.find(r=>F(r.name)===F(e)))!=null?n:t.find(r=>Xe(
e,r))};function as(e){var o;let t=new y,n=new y,r=new y;for(let i of e){let a=Z(i.code),s=F(i.name),
u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?null:i)}return(i,a,s)=>{var u,l,
c;return s?(l=(u=n.get(i))!=null?u:t.get(Z(i)))!=null?l:null:(c=r.get(F(a)))!=null?c:null}}function Qo(
e,t,n,r,o){
var S,A,N,P,I,_,M;let i=L=>typeof L=="string"&&(At(L)!==void 0||r.some(j=>Xe(L,j))),a=Sl(e,L=>L.filter(
i).length,Xo),s=a===null?[]:((S=e.values[a])!=null?S:[]).map(L=>typeof L=="string"?L:""),u=new y,l=new y;
for(let[L,j]of s.entries()){let z=jB(j,r),B=At(j);z!==void 0?u.set(z.name,[...(A=u.get(z.name))!=null?
A:[],L]):B!==void 0&&!l.has(B)&&l.set(B,L)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([L,[j=0]])=>(
{
criterion:L,column:j})),p=a===null?BB(e):[];for(let[L,j]of e.values.entries()){if(a===null||L<=a)continue;
let z=V=>{var de;let Q=l.get(V);return Q===void 0?"":(de=j[Q])!=null?de:""},B=U(z("code")),q=U(z(
"name")),H=new y;for(let{criterion:V,column:Q}of d)H.set(V,UB((P=j[Q])!=null?P:"",L,Q));let W=o(B,q,
c!==
null);W===null&&(rh(B,q)||zB(B,H))||p.push({row:L,code:B,entry:(I=W==null?void 0:W.code)!=null?I:
null,
name:q,institution:U(z("institution")),marks:H,total:z("total"),notesToCommittee:U(z(
"notesToCommittee")),notesToEntrant:U(z("notesToEntrant"))})}let g=(_=l.get("name"))!=null?_:null,b=(
M=l.get("total"))!=
null?M:null;return{stage:t,judge:n,tab:e.tab,headerRow:a,codeColumn:c,nameColumn:g,totalColumn:b,
columns:u,
rows:p}}var rh=(e,t)=>[e,t].some(n=>n===Sm.weight||n===Sm.maximum),zB=(e,t)=>[...t.values()].every(n=>n.
kind==="blank"||e===""&&n.kind==="unreadable"&&!oh(n.raw)),oh=e=>{var t;return typeof e=="string"?!ne(
e)&&(De(e,wn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};
function BB(e){
let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",notesToCommittee:"",
notesToEntrant:""};
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function UB(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ne(e)?{kind:"blank",at:r}:
typeof e==
"string"&&De(e,wn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var aT=864e5,ih=R.UTC(1899,
11,30),WB="dd/mm/yyyy",KB="dd/mm/yyyy h:mm:ss",GB=e=>new R(ih+h.round(e*86400)*
1e3).toISOString().slice(0,19);function sT(e){let t=(R.parse(`${e}Z`)-ih)/aT;return w.isNaN(t)?e:t}
var qB=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-ih)/aT;function uT(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?"0%":"0.00%"}:qB(t)?{
value:t,
read:{date:GB(t)},format:w.isInteger(t)?WB:KB}:{value:t,read:t}}var lT=e=>Sl(e,t=>t.filter(n=>typeof n==
"string"&&At(n)!==void 0).length),cT=(e,t,n)=>({tab:e,values:t.map(r=>v.from({length:n},(o,i)=>uT(r[
i]).
read))});function ah({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>h.max(r,o.length),1)}}var HB=2e4,
ZB=500;function dT(e){let{rows:t,width:n}=ah(e);return t.length>HB||n>ZB}function mT(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=ah({...i,rows:i.rows.slice(0,20)});return lT(cT(i.name,
a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function sh(e,t,n){var l;let{rows:r,
width:o}=ah(e),i=(l=lT(cT(t,r,o)))!=null?l:0,a=h.max(0,2-i),s=[...v.from({length:a},()=>[]),...r];s[
1]=
[{value:n,kind:"plain"}];let u=s.map(c=>v.from({length:o},(d,p)=>uT(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},g)=>p===void 0?[]:[{row:d,column:
g,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a,formulas:s.flatMap((c,
d)=>c.
flatMap((p,g)=>d>i+a&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:g}]:[]))}}var JB=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function El({values:e}){var r,o,i,a;let[,t=""]=(i=JB.exec(x((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:s,column:u}of t===""?[]:t.split(", ").flatMap($r))(a=n[s])!=null||(n[s]=[
]),
n[s][u]="=";return n}var VB=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
pT=({values:e})=>{var t,n,r,o;return(o=(r=VB.exec(x((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function fT(e,t){let n=h.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=h.max(o.length,i.
length);return v.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||YB((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var YB=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function gT(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var XB=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
QB=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
eU=/(?:^|[^\p{L}])(?:juri|judge)/iu,hT=e=>f.values(J).some(t=>De(e,t));function Gi(e){let t=e.trim();
return hT(t)||XB.test(t)?!1:QB.test(t)?/^(?:hasil|results?)/i.test(t)&&eU.test(t):!0}var Cl=e=>!Gi(e)&&
!hT(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Em=new y;
function bT(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:Tm(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var wT=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function vT(e,t,n=Em){let r=bT(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>wT(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var uh=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function kT(e,t,n=Em){let r=Xn(e,t,n);return e.flatMap(o=>{var s;if(!uh.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;uh.test(i);)i=i.replace(uh,"").trim();let a=(s=r.find(u=>F(u.name)===F(i)))!=
null?s:Tm(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var yT=e=>Z(e).replace(
/\p{N}+/gu,
"#");function xT(e,t,n=Em){let r=new k(t.judges.map(a=>yT(a.code))),o=new k(t.stages.map(a=>F(a.name))),
i=new k(Xn(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||Tm(a,t)!==null)return[];let s=vr(
a).find(({left:u,right:l})=>o.has(F(u))&&r.has(yT(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Xn(e,t,n=Em){let r=bT(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>wT(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:tU(e,i,tt(t,i))}function tU(e,t,n){var s,u;let r=new y;for(
let l of e.
filter(Gi))for(let{left:c,right:d}of vr(l)){let p=n.filter(b=>lh(d,b)),[g]=p;g===void 0||p.length>1||
F(c)===""||r.set(F(c),[...(s=r.get(F(c)))!=null?s:[],{name:l,stage:t,judge:g}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=h.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var lh=(e,t)=>Z(e)!==""&&(Z(e)===
Z(t.code)||F(e)===F(t.name));m();function TT({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return ot(e.settings,t.settings.
get(n.key),"value");case"prize":return ot(e.settings,t.prizes.get(n.place),"value");case"entry":
return ot(
e.entries,t.entries[n.index],n.column);case"stage":return ot(e.stages,t.stages[n.index],n.column);
case"criterion":return ot(e.criteria,t.criteria[n.index],n.column);case"judge":return ot(e.judges,t.judges[
n.
index],n.column)}}}m();var nU=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),ST=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&nU(i.value,o)})),rU=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function ET(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!rU((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var _r="General",CT=e=>e===_r||e.startsWith(
"0");var fe=(e,t,n,r,o)=>o===void 0?{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,
format:o},
qi="@",RT="d mmmm yyyy",Rl={part:"settings",tab:J.settings,columns:[fe("key","Kunci","Key",220),fe(
"value","Nilai","Value",380)]},Dl={part:"stages",tab:J.stages,columns:[fe("order","Urutan","Order",
70,
_r),fe("name","Tahap","Stage",200),fe("weight","Bobot","Weight",80,_r),fe("advance","Lolos",
"Advance",
80,_r),fe("title","Predikat","Title",240),fe("form","Bentuk","Form",110),fe("date","Tanggal","Date",
140,RT),fe("scoreTab","Tab Nilai","Score Tab",180)]},Ol={part:"criteria",tab:J.criteria,columns:[fe(
"stage","Tahap","Stage",180),fe("name","Kriteria","Criterion",200),fe("weight","Bobot","Weight",80,
_r),
fe("min","Min","Min",70,_r),fe("max","Maks","Max",70,_r),fe("description","Uraian","Description",380)]}
,
kr={part:"entries",tab:J.entries,columns:[fe("code","Kode","Code",80,qi),fe("name","Nama Inovasi",
"Innovation",320),fe("institution","Instansi","Institution",240),fe("category","Kategori","Category",
120),
fe("unitType","Jenis Unit","Unit Type",120),fe("innovator","Inovator","Innovator",200),fe("contact",
"Narahubung","Contact",160),fe("phone","No. WA","Phone",120,qi),fe("email","Email","Email",180),fe(
"link","Tautan Proposal","Proposal Link",180),fe("status","Status","Status",160),fe("reason",
"Alasan",
"Reason",240)]},Hi={part:"judges",tab:J.judges,columns:[fe("code","Kode","Code",70,qi),fe("name",
"Nama","Name",220),fe("role","Peran","Role",110),fe("institution","Instansi","Institution",240),fe(
"email","Email","Email",200),fe("phone","No. WA","Phone",120,qi),fe("stages","Tahap","Stages",180),
fe("conflicts","Benturan","Conflicts",180,qi)]},Al={part:"institutions",tab:J.institutions,columns:[
fe("name","Instansi","Institution",280),fe("parent","Induk","Parent",240),fe("unitType","Jenis Unit",
"Unit Type",140),fe("required","Wajib","Required",80)]},ss={part:"plenary",tab:J.plenary,columns:[fe(
"stage","Tahap","Stage",160),fe("entry","Kode","Code",80,qi),fe("computed","Peringkat Hitung",
"Computed Rank",90,"0"),fe("rank","Peringkat Putusan","Decided Rank",90,"0"),fe("reason","Alasan",
"Reason",420),
fe("votesFor","Setuju","For",80,"0"),fe("votesAgainst","Tidak","Against",80,"0")]},Zi={part:
"objections",tab:J.objections,columns:[fe("date","Tanggal","Date",120,RT),fe("sender","Pengirim",
"Sender",180),
fe("entry","Kode","Code",80,qi),fe("text","Isi","Text",360),fe("answer","Jawaban","Answer",360),fe(
"ruling","Putusan","Ruling",200),fe("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},ch=[Rl,
Dl,Ol,kr,Hi,Al];m();m();function Fr(e){var o;let t=[],n=(i,a)=>ot(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(ne(u))return null;let l=nt(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=nt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ne(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=U(
i.cell(a)),l=bn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function Cm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=ot(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var ei=(e,t)=>e.rows.filter(n=>ne(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function DT(e,t){let n=Fr(e),r=ei(n,"name"),o=r.every(a=>ne(a.cell(
"weight")));return{items:r.map(a=>oU(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function oU(e,t,n,r){var a,s;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ne(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:U(t.cell("description"))}}m();function OT(e){
let t=Fr(e);Cm(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!ne(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>iU(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function iU(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Go))!=null?r:"running",reason:n("reason")}}m();
function AT(e){let t=Fr(e),n=ei(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",In))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function NT(e,t){let n=Fr(e);Cm(n,e,"code");
let r=ei(n,"code");return{items:r.map(o=>aU(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function aU(e,t){let n=r=>U(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
dh(
os(e.cell("stages")),t),conflicts:os(e.cell("conflicts"))}}function dh(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=F(e.slice(0,o).join(" ")),a=t.find(s=>F(s)===i);if(a!==void 0)
return[a,...dh(e.slice(o),t)]}return[n,...dh(r,t)]}m();function PT(e){let t=Fr(e),n=sU(ei(t,"name"));
return{items:n.map(o=>uU(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function sU(e){let t=n=>{var r;return(r=nt(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function uU(e,t){let n=t.cell("date"),r=cU(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ne(n)&&Yo(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Ba),
date:Yo(n),...ne(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var lU=/;|^\s*\d+\s*[:=]/m;
function cU(e){if(e==="")return null;if(!lU.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||w(a[1])<1?null:{
places:w(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new k(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var us=["criteria","median","majority",
"previous","shared"];m();m();var IT=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];m();
m();var $T={kind:"text",word:$("Mengetahui","Acknowledged By")};m();var _T={kind:"texts",word:$(
"Admin","Admin")};m();var FT={kind:"choice",word:$("Gabung Nilai Tahap","Carry Over"),choices:In};m(
);var MT={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();var LT={kind:"text",word:$(
"Tempat Penyerahan","Ceremony Place")};m();var jT={kind:"time",word:$("Waktu Penyerahan",
"Ceremony Time")};m();var zT={kind:"text",word:$("Kota","City")};m();var BT={kind:"text",word:$(
"Nama Kompetisi","Competition")};m();var UT={kind:"choice",word:$("Benturan Kepentingan","Conflicts"),
choices:[["exclude",$("keluarkan","exclude")],["include",$("hitung","include")]]};m();var WT={kind:
"text",word:$("Tembusan","Copies")};m();var KT={kind:"text",word:$("Batas Waktu","Deadline")};m();
var GT={kind:"number",word:$("Desimal","Decimals"),range:"0\u20136"};m();var qT={kind:"date",word:$(
"Tanggal Penetapan","Date")};m();var HT={kind:"text",word:$("Nomor SK","Decree Number")};m();var ZT={
kind:"text",word:$("Pemerintah Daerah","Government")};m();var JT={kind:"choice",word:$("Berkas Juri",
"Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var VT={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var YT={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var XT={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var QT={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:In};m();var eS={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var tS={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var ls=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var nS={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var rS={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var oS={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var iS={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var aS={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var sS={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var ti={mean:rS,trimmed:aS,median:oS,"rank-sum":iS,"z-score":sS,adjusted:nS};var uS={kind:"choice",
word:$("Metode","Method"),choices:Nd(ls,ti)};m();var lS={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var cS={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var dS={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var mS={kind:"text",
word:$("Penyelenggara","Organizer")};m();var pS={kind:"number",word:$("Nilai Minimal Lolos",
"Passing Score")};m();var fS={kind:"date",word:$("Tanggal Pleno","Plenary Date")};m();var gS={kind:
"text",word:$("Tempat Pleno","Plenary Place")};m();var hS={kind:"time",word:$("Waktu Pleno",
"Plenary Time")};m();var yS={kind:"numbered",word:$("Uang Pembinaan","Prize")};m();var bS={kind:
"text",word:$("Provinsi","Province")};m();var wS={kind:"choice",word:$("Juara Berperingkat",
"Ranked Winners"),choices:In};m();var vS={kind:"auto-or-number",word:$("Koreksi Keketatan",
"Severity Correction"),auto:$("otomatis","auto")};m();var kS={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var xS={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var TS={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var SS={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var ES={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var CS={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var RS={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var DS={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var OS={name:$("bersama",
"shared"),official:""};var cs={criteria:ES,median:RS,majority:CS,previous:DS,shared:OS};var AS={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:Nd(us,cs)};m();var NS={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var PS={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var IS={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:In}
;m();var $S={kind:"text",word:$("Tahun","Year")};var mh={competition:BT,year:$S,organizer:mS,
government:ZT,province:bS,city:zT,language:YT,top:NS,method:uS,
missing:cS,tieBreaks:AS,decimals:GT,carryOver:FT,passingScore:pS,maxSpread:tS,maxPerInstitution:eS,
winnersPerCategory:IS,
rankedWinners:wS,letterScores:QT,winnerTerm:PS,severityCorrection:vS,conflicts:UT,judgeFiles:JT,
deadline:KT,
admins:_T,objectionDays:dS,prizes:yS,plenaryDate:fS,plenaryTime:hS,plenaryPlace:gS,ceremonyDate:MT,
ceremonyTime:jT,
ceremonyPlace:LT,decisionDate:qT,juryDecreeNumber:VT,minutesNumber:lS,decreeNumber:HT,legalBasis:XT,
acknowledgedBy:$T,copies:WT,signerName:xS,signerPosition:SS,signerGrade:kS,signerNip:TS};var dU=e=>e!=="prizes",
Qn=IT.filter(dU).map(e=>({key:e,...mh[e]})),ds=mh.prizes.word;m();m();m();m();var Oe=Le(G(),""),ms=Le(
co(G().check(nl(/^\d{4}-\d{2}-\d{2}$/))),null),ni=(e,t)=>Pt().check(Ck(),Pr(
e),Od(t)),ri=e=>Le(co(e),null);var _S=Oe;m();var FS=Le(Ge(G()),[]);m();var MS=Le(Je(),!1);m();var LS=ms;
m();var jS=Oe;m();var zS=Oe;m();var BS=Oe;m();var US=Oe;m();var WS=Le(Ut(["exclude","include"]),
"exclude");m();var KS=Oe;m();var GS=Oe;m();var qS=Le(ni(0,6),2);m();var HS=ms;m();var ZS=Oe;m();var JS=Oe;
m();var VS=Le(Ut(["shared","separate"]),"shared");m();var YS=Oe;m();var XS=Le(Ut(["id","en"]),"id");
m();var QS=Oe;m();var eE=Le(Je(),!1);m();var tE=ri(ni(1,1e5));m();var nE=ri(Pt().check(Pr(0)));m();
var rE=Le(Ut(ls),"mean");m();var oE=Oe;m();var iE=Le(Ut(["complete","assigned"]),"complete");m();var aE=ri(
ni(1,365));m();var sE=Oe;m();var uE=ri(Pt());m();var lE=ms;m();var cE=Oe;m();var dE=Oe;m();var mE=Le(
Ge(co(Pt().check(Pr(0)))),[]);m();var pE=Oe;m();var fE=Le(Je(),!0);m();var gE=Le(Dk([Ak("auto"),Pt().check(
Pr(0))]),"auto");m();var hE=Oe;m();var yE=Oe;m();var bE=Oe;m();var wE=Oe;m();var vE=Le(Ge(Ut(us)),[
"criteria","shared"]);m();var kE=Le(ni(1,1e5),10);m();var xE=Le(Ut(["Juara","Terbaik"]),"Juara");m();
var TE=Le(Je(),!1);m();var SE=Oe;var EE={competition:US,year:SE,organizer:sE,government:JS,province:
pE,city:BS,language:XS,top:kE,method:rE,
missing:iE,tieBreaks:vE,decimals:qS,carryOver:MS,passingScore:uE,maxSpread:nE,maxPerInstitution:tE,
winnersPerCategory:TE,
rankedWinners:fE,letterScores:eE,winnerTerm:xE,severityCorrection:gE,conflicts:WS,judgeFiles:VS,
deadline:GS,
admins:FS,objectionDays:aE,prizes:mE,plenaryDate:lE,plenaryTime:dE,plenaryPlace:cE,ceremonyDate:LS,
ceremonyTime:zS,
ceremonyPlace:jS,decisionDate:HS,juryDecreeNumber:YS,minutesNumber:oE,decreeNumber:ZS,legalBasis:QS,
acknowledgedBy:_S,copies:KS,signerName:yE,signerPosition:wE,signerGrade:hE,signerNip:bE};var Ji=re(
EE),CE=Ji.parse({});var ps=(e,t=[])=>({fault:e,allowed:t});function DE(e){var s;let t=CE,n=[],r=[],o=new y,
i=new y,a=hU(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=U(l("key")),d=l("value"),p=(S,
A=[],N="error")=>{var _,M;let P=(M=(_=ot(e,u,"value"))!=null?_:ot(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:S,allowed:A};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},g=yU(c),b=Qn.find(S=>De(
c,S.word));if(g!==null){let S=bU(d);n[g-1]!==void 0?p("duplicate"):!ne(d)&&(S===null||S<0)?p(
"not-a-number"):(n[g-1]=S,i.set(g,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ne(d))continue;let S=mU(t,b,pU(d,b,a));"fault"in S?p(S.fault,S.allowed):t=S.settings}else c!==
""&&!ne(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function mU(e,t,n){if("fault"in n)return n;let r=Ji.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[gU(t)]}}function pU(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&h.abs(e)>1e15?ps("digits-lost"):{
value:r};case"number":{let o=nt(e);return o===null?ps("not-a-number"):{value:o}}case"auto-or-number":
{let o=De(r,t.
auto)?"auto":nt(e);return o===null?ps("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=Yo(
e);return o===null?ps("not-a-date"):{value:o}}case"time":return{value:eT(e)};case"texts":return{
value:os(
e)};case"choice":{let o=bn(r,t.choices);return o===void 0?ps("not-allowed",RE(t.choices,n)):{value:o}
}case"choices":{let o=os(e).map(i=>bn(i,t.choices));return o.includes(void 0)?ps("not-allowed",RE(t.choices,
n)):{value:fU(o)}}}}function fU(e){let t=us.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var RE=(
e,t)=>e.
map(([,n])=>n[t]),gU=e=>e.kind==="number"&&e.range||"\u2265 0";function hU(e){let t=Qn.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&De(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&bn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function yU(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(F(e));return t!==null&&De((n=t[1])!=null?n:"",ds)&&w(t[2])>0?
w(t[2]):null}function bU(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var wU=["settings","stages","criteria","entries","judges",
"institutions"];function $t(e){let t=new y;
for(let n of wU){let r=e.find(o=>De(o,J[n]));r!==void 0&&t.set(n,r)}return t}function OE(e){return[
...$t(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&De(r,J[t])).map(r=>({name:r,first:n})))}var vU={name:Pk,
weight:null,
advance:null,title:null,form:null,date:null};function Tn(e){let t=(d,p)=>{let g=e.get(d);return g===
void 0?null:gt(g,p)},n={settings:t("settings",Rl),stages:t("stages",Dl),criteria:t("criteria",Ol),
entries:t(
"entries",kr),judges:t("judges",Hi),institutions:t("institutions",Al)},r=DE(n.settings),o=PT(n.stages),
i=o.items.length>0?o.items:[vU],a=d=>{var p,g;return(g=(p=i.find(b=>F(b.name)===F(d)))==null?void 0:
p.name)!=null?g:d},s=DT(n.criteria,a),u=OT(n.entries),l=NT(n.judges,i.map(d=>d.name)),c=AT(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}m();m();function Nl(e){let t=new y;for(
let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new k([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var ct={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var ph="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
kU=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${ph}(?:\\s*[(:\u2013-].*)?)$`,"iu"),xU=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
TU=new RegExp(`^(${ph})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),SU=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${ph})\\s*[)\\]]?$`,
"iu"),EU=new k(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(F));function dt(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=kU.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=xU.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Sn(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=TU.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=SU.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var go=e=>EU.has(F(e));m();m();var CU=12,RU=["juri","dewanjuri","judge","penilai","panelis"],
gh=e=>RU.includes(F(e));function NE(e){
var t;return hh((t=OU(e))!=null?t:e.map(n=>n.trim()))}function hh(e){let t=new k(e.filter(r=>AE(r)).
map(Z)),n=0;return e.map(r=>{if(AE(r))return fh(r,DU(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...fh(`J${n}`,""),email:r}:fh(`J${n}`,r)})}var AE=e=>[...e].length<=CU&&Z(e)!==""&&!e.
includes("@"),DU=e=>!/\p{N}/u.test(e)&&[...e].length>3;function OU(e){let[t,...n]=e.map(r=>vr(r).filter(
({right:o})=>Z(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(AU).reverse()){let i=F(r);
if(i===
""||gh(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>F(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new k(s.map(Z)).size===s.length)return s}
return null}
var AU=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,NU=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function PE({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,a]of o.entries()){let s=NU.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var fh=(e,t)=>({..._k,
code:e,name:t});var yh=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function IE(e){var s;let t=new y;for(let u of e)for(let{left:l,right:c}of vr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=F(l);if(d===""||Z(c)===""||gh(l)||dt(l)!==null)continue;let p=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};p.tabs.some(g=>Z(g.label)===Z(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new k(u.tabs.map(l=>Z(l.label)))),o=(
u,l)=>yh.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(Z(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!PU(u,i));return{sets:a?i:[],unclear:!a&&IU(e)}}var PU=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Sn(e)!==null;function IU(e){var n;let t=new y;for(let r of e){let o=Sn(r);if(o===null)continue;
let i=Z(o.label);t.set(i,((n=t.get(i))!=null?n:new k).add(F(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var $U=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
_U=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
$E=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,FU=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
MU=/juri|judge|penilai|panelis/i,bh=e=>MU.test(e)||dt(e)!==null||Sn(e)!==null,_E=e=>{var t;return $E.
test(e)?w((t=$E.exec(e))==null?void 0:t[1]):null},wh=e=>!bh(e)&&vr(e).every(({right:t})=>Z(t)==="")&&
(yh.test(e)||FU.test(e)),fs=e=>`tab/${F(e)}`;function FE(e,t,n){let r=e.map(({tab:a})=>a),o=jU(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=r.map(a=>LU(a,r));return i.every(a=>a!==null)?[]:r.flatMap(
(a,s)=>{var c;let u=(c=i[s])!=null?c:null;if(u===null||t&&u!=="old"||n.has(fs(a)))return[];let l=ct.
ODD_TAB;return[{id:fs(a),kind:"ODD_TAB",tab:a,tabs:[a],params:{tab:a,reason:u},options:l,default:
null}]})}
function LU(e,t){let n=t.filter(s=>s!==e);if($U.test(e))return"old";let r=_E(e),o=r!==null&&n.some(s=>{
var u;return((u=_E(s))!=null?u:r+1)>r});if(_U.test(e)||o)return"time";let i=!bh(e)&&n.length>1&&n.every(
s=>bh(s)),a=wh(e)&&n.some(s=>!wh(s));return i||a?"unlike":null}function jU(e){let[t]=e;return t===void 0||
e.length<2||!e.every(wh)?null:{id:`stages/${e.map(F).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],
params:{tabs:[...e]},options:ct.STAGE_TABS,default:null}}m();m();var zU=["No","No. Urut","Nomor",
"Nomor Urut","Number","Urutan","Urut","Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],BU=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],UU=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],WU=new k([...zU,...BU,...UU].map(F)),ME=new k(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(F)),LE=e=>ME.has(e),oi=e=>F(e)===""||WU.has(F(e))||At(e)!==void 0||kr.columns.
some(t=>De(e,t.header));function jE(e){let t=e.filter(n=>!ME.has(n));return t.length>0?t:[...e]}
function zE({tables:e,criteria:t},n,r){let o=new k(t.map(F)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>F(p)===u.key)&&i.
push(u.name);let d=t.some(p=>br(p,u.name)&&!s.columns.some(({key:g})=>g===F(p)));c===void 0&&!d&&n.push(
KU(l,s,u))}return i}var KU=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Fn(n),doubt:LE(r)?"sum-misfit":"some-tabs"},options:ct.COLUMN,default:null});
m();m();m();function vh(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var kh="Lembar Juri \xB7 ",
BE=e=>kh+e,xh=e=>typeof e=="string"&&e.startsWith(kh),dn=e=>{var t;return xh((t=e.values[1])==null?
void 0:
t[0])};function Nt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([kh+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}m();m();var Mr=(...e)=>new k(e.map(F)),GU=[["code",Mr("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Mr(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Mr("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Mr("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Mr("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Mr("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Mr("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],qU=Mr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),HU=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
ZU=Mr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),JU=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
VU=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Th=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,YU=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
XU=["name","code","institution","category"],QU=e=>e.replace(/\s+/g," ").trim();function UE(e){var n,
r;let t=F(e);return t===""?null:ZU.has(t)?"rank":qU.has(t)?"sum":(r=(n=GU.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function Rm(e){var a,s,u,l;let t=UE(e);if(t!==null)return t;let n=e.replace(
Th,""),r=(l=(u=(a=Th.exec(e))==null?void 0:a[1])!=null?u:(s=Th.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=Rm(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(YU,"");return o===e?null:Rm(o)}function mt(e){var s;let t=QU(e);if(HU.
test(t))return"sum";let n=UE(t);if(n!==null)return n;if(VU.test(F(t)))return"matter";let r=Rm(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=mt(o);if(u!==null)
return u}if(JU.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let a=i.map(u=>Rm(u));return a.every(u=>u!==null)&&(s=XU.
find(u=>a.includes(u)))!=null?s:null}var eW=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Vi(e){let t=mt(e);return t==="sum"||t!=="matter"&&eW.test(e)}var tW=Mr("Hasil","Result",
"Final","Konversi","Akhir"),Pl=e=>{let t=mt(e);return t==="matter"||t===null||tW.has(F(e))};m();m();
var Il="Nilai",Yi=e=>typeof e=="string"?e.trim():"";function WE(e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var Sh=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),nW=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),rW=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
KE=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),Eh=$("Nilai",
"Score","Skor","Value","Poin","Points"),GE=e=>De(e,Eh),qE=e=>e.some(t=>De(t,Sh))&&e.some(t=>De(t,KE))&&
e.some(t=>De(t,Eh));function oW(e){for(let[t,n]of e.values.slice(0,Xo).entries()){let r=n.map(Yi),o=l=>r.
findIndex(c=>De(c,l)),i=l=>r.findIndex(c=>At(c)===l),a=o(Sh)>=0||o(rW)<0?o(Sh):o(nW),[s,u]=[i("code"),
i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(KE),o(Eh)];return{header:t,judge:a,code:s,name:u,
criterion:l,
score:c}}}return null}function HE(e){let t=oW(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!ne(u[t.code])||!ne(u[t.name]),i=new y;for(let u of r){let l=F(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.score>=0,s=a?aW(r,
t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>F(n(d))===u;return a?
sW(e,t,s,l,c):iW(e,t,l,c)})}}function iW(e,{header:t,judge:n},r,o){var s;let i=((s=e.values[0])!=null?
s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:a}}}function aW(e,{criterion:t}){let n=new y;for(let r of e){let o=U(r[t]);F(
o)!==""&&!n.has(F(o))&&n.set(F(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function sW(e,t,n,r,
o){
var I,_,M,L;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=(_=(I=e.values[i])==null?
void 0:
I.length)!=null?_:0,p=[a,l,c],g=new y,b=new y,S=new y,A=v.from({length:d+n.length},()=>"");for(let[j,
z]of e.values.entries()){if(j<=i||!o(z))continue;let B=n.findIndex(de=>de.key===F(U(z[l]))),q=Z(U(z[
s]))||
F(U(z[u]));if(B<0||q==="")continue;let H=(M=S.get(q))!=null?M:[],W=H.find(de=>!g.has(`${de},${d+B}`)),
V=W!=null?W:j;W===void 0&&(S.set(q,[...H,j]),b.set(j,A.map((de,ge)=>{var Pe;return p.includes(ge)?"":
(Pe=z[ge])!=null?Pe:""})));let Q=b.get(V);Q!==void 0&&(Q[d+B]=(L=z[c])!=null?L:""),g.set(`${V},${d+B}`,
{row:j,column:c})}let N=e.values.map((j,z)=>{var B;return z===i?[...j.map((q,H)=>p.includes(H)?"":q),
...n.map(q=>q.name)]:(B=b.get(z))!=null?B:A}),P=({row:j,column:z})=>{var B;return(B=g.get(`${j},${z}`))!=
null?B:{row:j,column:z<d?z:j<0?c:h.max(s,u)}};return{label:r,grid:{tab:e.tab,values:N},placeOf:P}}m(
);function Xi(e){let t=h.max(0,...e.map(n=>{var r,o,i;return(i=(o=(r=/\.(\d+)$/.exec(x(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-h.min(t,6)+1e-9}var xr=e=>e.reduce((
t,n)=>t+
n,0),uW=[{kind:"sum",of:xr},{kind:"mean",of:e=>xr(e)/e.length}],lW=[{kind:"maximum",of:e=>h.max(...e)}
,
{kind:"minimum",of:e=>h.min(...e)}];function Dm(e,t){var i;let n=Xi(e.map(({value:a})=>a)),r=cW(e).flatMap(
a=>{let s=e.filter(({value:l,sources:c})=>h.abs(l-a.of(c))<=n).length;if(s===0||s<e.length*t)return[
];
let u=pW(e,s,n,a);return[{derived:a.derived,share:s/e.length,evidence:u}]}),o=h.max(...r.map(({
evidence:a})=>a));
return(i=r.find(({evidence:a})=>a===o))!=null?i:null}function cW(e){var a,s;let t=(s=(a=e[0])==null?
void 0:a.sources.length)!=null?s:0;if(t===0)return[];let n=t>1?uW.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=fW(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>xr(
c.map((d,p)=>{var g;return d*((g=u[p])!=null?g:0)}))}),i=xr(e.map(({value:u})=>u))/xr(e.map(({
sources:u})=>xr(
u)));return[...n,...r===null?[]:[o(r.map(JE),t),o(r,t)],...i>0&&w.isFinite(i)?[{...o(v(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!dW(u.weights))}
var dW=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>h.abs(t-1)<1e-6),mW=20;function pW(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:S})=>[b,...S]),a=h.max(...i)-h.min(...i),s=e.slice(0,mW),u=s.flatMap(
({value:b},S)=>s.flatMap(({sources:A},N)=>N===S?[]:[h.abs(b-o(A))<=n])),l=2*n/(a+2*n),c=u.filter(b=>b).
length/h.max(1,u.length),d=e.length-t,p=h.max(0,t-r),g=h.min(1,h.max(l,c));return p*-h.log2(g)-d*h.log2(
e.length)}function ZE(e){var r,o;let t=Xi(e.map(({value:i})=>i)),n=lW.find(({of:i})=>e.every(({value:
a,
sources:s})=>h.abs(a-i(s))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function fW(e){var i,a;let t=(a=(i=e[0])==null?void 0:i.sources.length)!=null?
a:0;if(new k(e.map(({sources:s})=>s.join(" "))).size<t+2)return null;let r=v.from({length:t},(s,u)=>v.
from({length:t+1},(l,c)=>xr(e.map(({value:d,sources:p})=>{var g,b;return((g=p[u])!=null?g:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=gW(r).map(s=>h.abs(s)<1e-9?0:s);return o.some(s=>JE(s)<0)||o.every(s=>s===
0)?null:o}var JE=e=>{let t=h.round(e*300)/300,n=h.round(e*1e3)/1e3;return h.abs(e-n)<=h.abs(e-t)+1e-7?
n:t};function gW(e){var i,a,s,u,l;let t=e.map(c=>[...c]),n=h.max(1,...t.flat().map(h.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=h.max(...d.map(b=>{var S;return h.abs((S=b[c])!=null?S:0)}));if(p<
n*1e-12)continue;let g=(i=d.find(b=>{var S;return h.abs((S=b[c])!=null?S:0)===p}))!=null?i:[];t.splice(
t.indexOf(g),1),t.splice(r.length,0,g);for(let b of t)b!==g&&hW(b,g,c);r.push(c)}let o=v(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((s=(a=t[c])==null?void 0:a[t.length])!=null?s:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function hW(e,t,n){var o,i,a;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[s,u]of t.entries())s>=n&&(e[s]=((a=e[s])!=null?a:0)-r*u)}var Ch=e=>e.length>1&&e.includes(
1)&&e.every(t=>w.isInteger(t)&&t>=1&&t<=e.length);function VE(e,t){if(!Ch(e)||e.length!==t.length||
new k(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function YE(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>xr(d)/d.length,o=(d,p)=>h.sqrt(xr(d.map(g=>(g-r(d))**2))/
(d.length-p)),a={maximum:d=>h.max(...d),minimum:d=>h.min(...d),mean:r,sum:xr,median:d=>{var b,S,A;
let p=[
...d].sort((N,P)=>N-P),g=p.length/2;return g%1===0?(((b=p[g-1])!=null?b:0)+((S=p[g])!=null?S:0))/2:(
A=
p[h.floor(g)])!=null?A:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},s=Xi(e),
u=f.entries(a).find(([,d])=>e.every((p,g)=>{var b;return h.abs(p-d((b=t[g])!=null?b:[]))<=s}));
return xr(
e.map((d,p)=>{var S;let g=(S=t[p])!=null?S:[],b=g.filter(A=>h.abs(A-d)<=s).length;return h.log2((g.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var yW=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
bW=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Tr(e){
if(e===
void 0||ne(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(nt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(De(
e,wn))return"recused";let t=e.trim();return bW.test(t)?"failed":yW.test(t)?"score-text":"text"}var qt=e=>nt(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),ho=e=>e!=="blank"&&e!=="text";m();m();var XE=4,QE=15,
wW=new k(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(F)),yo=e=>wW.has(
F(rt(e).
name)),vW=new k(["code","name","institution","category","judge","number"]),gs=e=>{var t;return vW.has(
(t=mt(e))!=null?t:"")&&rt(e).weight===null},ii=e=>Tr(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),
Qi=e=>!ne(
e);function eC(e,t){let n=kW(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<XE&&TW(e,r,o);)o+=
1;for(;o-r+1<XE&&EW(e,r,o);)r-=1;return{top:r,bottom:o,columns:CW(e,r,o)}}function kW({values:e},t){
let[n,r]=[-1,0];for(let[i,a]of e.slice(0,Xo).entries()){let[s,u]=[0,!1];for(let[l,c]of a.entries()){
if(!ii(c))continue;let d=mt(c)!==null||t(c)||dt(c)!==null;gs(c)&&(u=!0),s+=1+(d?2:0)+($l(e,i,l)?1:0)}
a.filter(ii).length<2&&!u||s>r&&([n,r]=[i,s])}if(n<0)return null;let o=i=>i.map(U).join(`
`);return e.findIndex(i=>{var a;return o(i)===o((a=e[n])!=null?a:[])})}function $l(e,t,n){let r=e.slice(
t+1,t+1+QE).map(o=>Tr(o[n])).filter(o=>o!=="blank");return r.filter(ho).length*2>r.length}var xW=(e,
t,n)=>e.
slice(t+1,t+1+QE).some(r=>ii(r[n]))&&!$l(e,t,n);function TW({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>Qi(r[p]));if(!o.some(p=>ii(r[p])))return!1;let i=p=>{var g;
return(g=
e.slice(t,n+1).map(b=>U(b[p])).find(b=>b!==""))!=null?g:""},a=e.slice(t,n+1),s=p=>{var b;let g=i(p);
return g===""?a.some(S=>S.slice(0,p).some(Qi)):yo(g)||dt(g)!==null||SW((b=e[n])!=null?b:[],p)};if(o.
some(p=>gs(i(p))))return!1;let u=o.some(p=>$l(e,n+1,p))&&o.every(p=>!xW(e,n+1,p)),l=[...r.keys()].some(
p=>gs(i(p))&&ne(r[p])),c=p=>ii(r[p])&&$l(e,n+1,p);return!o.every(p=>ii(r[p]))&&!(l&&o.some(c))||!o.every(
s)&&!(u&&(o.some(s)||l))?!1:o.some(p=>$l(e,n+1,p))||o.some(p=>{var g;return ne((g=e[n])==null?void 0:
g[p])})}var SW=(e,t)=>t+1<e.length&&ne(e[t+1]);function EW({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>Qi(r[d]));if(i.length===0||!i.
every(d=>ii(r[d])))return!1;let a=i.map(d=>U(r[d]));if(a.some(d=>d.startsWith(":")))return!1;let s=e.
slice(t,n+1),u=d=>s.every(p=>ne(p[d]));if(i.some(d=>gs(U(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>ii(o[d])&&!gs(U(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>ne(o[d]))?!1:a.length>
1||a.some(d=>yo(d)||dt(d)!==null||Sn(d)!==null||go(d)||rt(d).weight!==null)}function CW({values:e},t,
n){
var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=null?s:0,i=(u,l)=>r.slice(u+1).some(
c=>Qi(c[l]));return v.from({length:o},(u,l)=>{var b,S;let c=r.flatMap((A,N)=>Qi(A[l])?[{row:N,text:U(
A[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,g=r.slice(0,h.max(0,p)).flatMap((A,
N)=>{
if(Qi(A[l]))return[U(A[l])];for(let P=l-1;P>=0;P-=1){if(!Qi(A[P]))continue;let I=U(A[P]);return i(N,
P)&&!gs(I)?[I]:[]}return[]});return{text:(S=d==null?void 0:d.text)!=null?S:"",groups:g}})}m();var tC=e=>e!==""&&
!yo(e)&&!go(e);function Rh(e){var i;let t=e.columns.flatMap(({text:a})=>{var s,u,l;
return(l=(u=dt(a))!=null?u:(s=Sn(a))==null?void 0:s.label)!=null?l:[]});if(new k(t.map(F)).size>1)return!0;
let n=e.columns.flatMap(({text:a,groups:s})=>s.filter(u=>dt(u)!==null||tC(u)).map(u=>({group:F(u),
text:a})));
if(e.columns.some(({groups:a})=>a.some(s=>dt(s)!==null||go(s))))return!0;let r=new y;for(let{group:a,
text:s}of n)r.set(a,((i=r.get(a))!=null?i:new k).add(F(s)));let o=[...r.values()];return o.some((a,s)=>o.
slice(s+1).some(u=>[...a].filter(c=>u.has(c)).length*2>h.min(a.size,u.size)))}function nC(e){let t=Rh(
e),n=e.columns.map(({text:o,groups:i},a)=>{var u;let s=mt(o)===null?i.filter(tC):[];return{column:a,
text:o,group:t?"":(u=s.slice(-1)[0])!=null?u:"",...rt(o),max:is(o)}}),r=t?n.map(o=>o.weight):DW(n);
return n.
map((o,i)=>{var d;let s=o.group!==""&&!Vi(o.name)&&n.some(p=>p!==o&&F(p.name)===F(o.name))?`${rt(o.group).
name} - ${o.name}`:o.name,u=(d=r[i])!=null?d:null,c=s!==o.name||u!==o.weight?RW(s,u,o.max):o.text;
return{
column:o.column,header:c,name:s,weight:u,max:o.max,group:o.group}})}var RW=(e,t,n)=>[e,...n===null?[
]:
[`(0-${n})`],...t===null?[]:[`(${h.round(t*1e4)/1e4}%)`]].join(" ");function DW(e){var n;let t=new y;
for(let r of e.filter(({name:o})=>!Vi(o)||Pl(o)))rt(r.group).weight!==null&&t.set(r.group,[...(n=t.get(
r.group))!=null?n:[],r]);return e.map(r=>{var u;let o=t.get(r.group),i=rt(r.group).weight;if(o===void 0||
i===null||!o.includes(r))return r.weight;let a=o.flatMap(({weight:l})=>l!=null?l:[]);if(a.length===0)
return i/o.length;let s=a.reduce((l,c)=>l+c,0);return a.length<o.length||h.abs(s-i)<.5?r.weight:h.abs(
s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}function rC(e,t){let n=eC(e,t.isCriterion);if(n===null)return null;
let r=nC(n),o=e.values.slice(n.bottom+
1),i=r.map(({column:s})=>o.map(u=>Tr(u[s]))),a={grid:e,block:n,columns:r,isJudges:Rh(n),isList:qE(r.
map(({header:s})=>s)),at:{code:-1,name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:i};
for(let{
column:s,header:u}of r){let l=mt(u);if(l===null||!(l in a.at)||t.isCriterion(u))continue;let c=l;(c===
"code"||c==="number"||En(a,s)!=="numbers")&&a.at[c]<0&&(a.at[c]=s)}return a}function En({kinds:e},t){
var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i===
"number"||i==="recused").length*2>=n.length&&n.includes("number")?"numbers":n.filter(ho).length*2>=n.
length?"scores":"words"}function Oh({kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");
return n.length>0&&n.filter(ho).length*3>=n.length}var Lr=({grid:e},t,n)=>{var r,o;return n<0?
"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},er=(e,t)=>({code:U(Lr(e,t,e.at.code)),name:U(Lr(
e,t,e.at.name))});function bo(e,t){let{code:n,name:r}=er(e,t);return e.at.code>=0?n===""?"":`#${Z(n)}`:
F(r)}function oC(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.
code,r.at.number,r.at.category],i=r.columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&NW(r,c)&&
!AW(r,c)),a=e.length<2||r.isJudges||r.at.judge>=0,s=i.filter(c=>a||PW(r,c,e)),l=(n=s.filter(c=>{var d,
p;return c!==r.at.institution&&mt((p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=
null?n:s[0];l!==void 0&&(r.at.name=l,r.at.institution===l&&(r.at.institution=-1))}}function Dh({grid:
e,
block:t,at:n,columns:r,kinds:o},i){let a=e.values.slice(t.bottom+1),s=a.filter(l=>l.some((c,d)=>d>i&&
ho(Tr(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||yo(l.header)&&En({kinds:o},l.column)==="words");
return(s.length>0?s:a).filter(l=>F(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(
c=>F(U(c))).join(`
`))}var OW=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
Om=e=>OW.test(e);function AW({columns:e,grid:t,block:n},r){var a,s;if(yo((s=(a=e[r])==null?void 0:a.
header)!=null?s:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&mt(u)===
"sum"))return!0;let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");return o.filter(u=>Om(
u)||rt(u).weight!==null).length*2>o.length}function NW(e,t){if(En(e,t)!=="words"||Oh(e,t))return!1;
let n=Dh(
e,t);return n.length>1&&new k(n).size>n.length*.9}function PW(e,t,n){let r=new k(Dh(e,t));return n.some(
o=>o===e?!1:o.columns.some(i=>{let a=Dh(o,i.column).filter(s=>r.has(s)).length;return a>1&&a*2>=r.size}
))}var IW=1e3,_l=4,$W=(e,t)=>F(e)||`#${t}`,_W=new k(["sum","mean","weighted","maximum","minimum",
"rank"]),
ai=e=>_W.has(e);function sC(e,t){let n=e.map(r=>r.draft.columns.map(o=>FW(r,o.column,t)));return jW(
e,n,t),e3(e,n,t),n}function FW({draft:e},t,n){var s;let{header:r,name:o}=(s=e.columns[t])!=null?s:{
header:"",
name:""},i=n.isCriterion(r)||n.hasCriteria&&e.isJudges&&uC(e,t,r,n),a=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:$W(o,t),role:a!=null?a:
i?"criterion":MW(e,t,r),from:[],weights:null,doubt:null,guess:null}}function MW(e,t,n){let r=En(e,t),
o=mt(n);return o==="text"||r==="words"?"text":r==="empty"?n===""||LW.has(o)?"empty":"criterion":e.at.
number===t&&(o==="number"||o==="code")||e.isList&&!GE(n)?"number":"criterion"}var LW=new k(["sum",
"rank","number"]);function uC({block:e},t,n,r){var a,s,u,l;let o=(s=(a=e.columns[t])==null?void 0:a.groups)!=
null?s:[],i=[n,...o,(l=(u=Sn(n))==null?void 0:u.rest)!=null?l:""];return o.some(go)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>dt(c)!==null&&mt(n)===null)}function si({draft:e,roles:t},n){var o;let r=new y;
for(let[i,a]of t.entries()){if(a!=="entry")continue;let s=qt((o=e.grid.values[i])==null?void 0:o[n]);
s!==null&&r.set(i,s)}return r}function jW(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries()){
let d=((i=t[l])!=null?i:[]).filter(({role:g,column:b})=>g==="criterion"&&En(c.draft,b)==="numbers"),
p=new y(d.map(({column:g})=>[g,si(c,g)]));if(!c.draft.isList)for(let g of d){let b=(s=(a=c.draft.block.
columns[g.column])==null?void 0:a.text)!=null?s:"";if(Nm(b)&&!Vi(g.header)&&!BW.test(b))continue;let S=d.
filter(({key:N,column:P})=>N===g.key&&P<g.column).length,A=`${lC(c,g)}
${S}`;r.set(A,[...(u=r.get(A))!=null?u:[],{tab:c,shape:g,numeric:d,values:p}])}}let o=[...r.values()].
filter(l=>!l.some(({shape:c})=>n.isCriterion(c.header)));for(let l of o)iC(l);for(let l of o.filter(
c=>c.every(d=>!ai(d.shape.role)&&mC(d)))){for(let{shape:c}of l)c.doubt=null;iC(l)}for(let{tab:l,
shape:c,
numeric:d}of o.flat().filter(p=>{var g;return((g=p.shape.doubt)==null?void 0:g.doubt)==="sum-somewhere"}
))for(let p of d)p.role==="criterion"&&Am(l,p)===Am(l,c)&&na(p,"sum-somewhere",null)}var lC=({draft:
e},{
key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,cC=5,dC=18,zW=12,BW=/[x\u00d7*]\s*(?:\d|bobot)/i,UW=/rata|rerata|mean|average|avg/i;function iC(
e){
var s,u;let{label:t=""}=(u=(s=e[0])==null?void 0:s.shape)!=null?u:{},n=mt(t),r=Vi(t)&&!(n==="sum"&&
Pl(
t))||e.every(mC),o=WW(e,t,n,r),i=o===null?yC(e,r):null,a=o!=null?o:i!==null&&Nh(i,r)?null:YW(e)?
"rank":null;if(a!==null)for(let{shape:l}of e)l.role=a;else if(i!==null&&Nh(i,r)){if(pC(e,i),KW(e,i))for(
let{
shape:l}of e)na(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=zW)for(let{shape:l}of e)na(l,
"sum-somewhere",null);else e.length>1&&GW(e,r)}function WW(e,t,n,r){return e.every(i=>HW(i.shape,ea(
i),n))?"number":n==="rank"&&e.every(i=>Ch([...ea(i).values()]))?"rank":e.every(i=>ea(i).size>1&&new k(
ea(i).values()).size===1)?n==="rank"?"rank":r?UW.test(t)?"mean":"sum":null:null}var KW=(e,{kind:t,
weights:n})=>t===
"weighted"&&e.every(fC)&&(n!=null?n:[]).some((r,o,i)=>{var a;return h.abs(r-((a=i[0])!=null?a:0))>.001}
);
function GW(e,t){for(let n of e){let r=yC([n],t);r!==null&&r.evidence>=dC&&Nh(r,t)&&pC([n],r)}}var mC=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&Am(e,r)===Am(e,t)&&ai(r.role)),Am=({draft:e},{column:t})=>{
var n,r;return F((r=(n=e.block.columns[t])==null?void 0:n.text)!=null?r:"")},ea=({shape:e,values:t})=>{
var n;return(n=t.get(e.column))!=null?n:new y},Nh=({evidence:e,distinct:t},n)=>n?e>=cC:e>=dC&&t>=_l;
function qW(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[20,3].some(o=>h.abs(r*o-h.round(r*o))<1e-6);return e.
every(r=>n(r/t))}function pC(e,{kind:t,from:n,weights:r}){var o;for(let[i,{shape:a}]of e.entries())a.
role=t,a.from=(o=n[i])!=null?o:[],a.weights=r}function Ph({draft:e},{column:t,header:n}){var i,a,s,u,
l,c,d;let o=(s=[...(a=(i=e.block.columns[t])==null?void 0:i.groups)!=null?a:[]].reverse().find(p=>!yo(
p)))!=null?s:"";return F((d=(c=(u=dt(n))!=null?u:dt(o))!=null?c:(l=Sn(n))==null?void 0:l.label)!=null?
d:o)}var fC=({tab:e,shape:t})=>e.draft.isJudges&&Ph(e,t)==="";function HW({label:e},t,n){let r=[...t.
values()];return n==="number"?r.every(o=>w.isInteger(o))&&new k(r).size===r.length?!0:r.every(o=>w.isInteger(
o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===i+1)}function gC(e,t){let{tab:n,shape:r,
numeric:o}=e,i=!n.draft.isJudges||fC(e),a=o.filter(p=>p!==r&&p.role!=="number"&&(i||Ph(n,p)===Ph(n,r))),
s=a.filter(({role:p})=>!ai(p)),u=s.filter(({column:p})=>p<r.column),l=a.filter(({role:p,column:g})=>hC(
p)&&g<r.column),c=h.max(-1,...a.flatMap(({role:p,column:g})=>ai(p)&&g<r.column?g:[])),d=[...new k(l.
map(({key:p})=>p))].map(p=>l.filter(g=>g.key===p));return[u.filter(({column:p})=>p>c),u,u.slice(-1),
l,...d,...t?[s,...ZW(e)]:[]]}function ZW({tab:e,shape:t,numeric:n}){if(!e.draft.isJudges)return[];
let r=n.
filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.filter(({role:o})=>!ai(o)),r.filter((
{
role:o})=>hC(o))]}var hC=e=>e==="sum"||e==="mean"||e==="weighted";function yC(e,t){var i,a;let n=e.map(
s=>gC(s,t)),r=((i=n[0])!=null?i:[]).flatMap((s,u)=>{var _,M;let l=n.map(L=>{var j;return(j=L[u])!=null?
j:[]}),c=new k(l.map(L=>L.map(({key:j})=>j).join(`
`)));if(l.some(L=>L.length===0)||c.size>1)return[];let d=e.flatMap((L,j)=>{var z;return QW(ea(L),(z=
l[j])!=null?z:[],L.values)}),p=(_=Dm(d,t?.5:1))!=null?_:VW(d,t),[g]=e;if(p===null||g===void 0||JW(p.
derived,g.shape,(M=l[0])!=null?M:[]))return[];let{derived:b,evidence:S}=p;if(!t&&b.kind==="weighted"&&
!qW(b.weights))return[];let A=new k(d.map(({value:L})=>L)).size,N=L=>b.kind!=="weighted"||b.weights[
L]!==
0,P=l.map(L=>L.flatMap(({column:j},z)=>N(z)?j:[])),I=b.kind==="weighted"?b.weights.filter(L=>L!==0):
null;return[{kind:b.kind,from:P,weights:I,evidence:S,distinct:A}]}),o=h.max(...r.map(({evidence:s})=>s));
return(a=r.find(({evidence:s})=>s===o))!=null?a:null}function JW(e,{column:t},n){let r=e.kind==="weighted"?
n.filter((o,i)=>{var a;return((a=e.weights[i])!=null?a:0)>1e-9}):[];return r.length===1&&r.every(
o=>o.column>t)}function VW(e,t){let n=t&&e.length>=_l?ZE(e):null;return n===null?null:{derived:n,
evidence:cC}}
function YW(e){return e.reduce((n,r)=>n+ea(r).size,0)>=_l&&e.every(n=>XW(n))}function XW(e){let t=ea(
e),n=[...t.values()],r=(a,s)=>{var u,l;return(l=(u=e.values.get(a))==null?void 0:u.get(s))!=null?l:0}
;
return gC(e,!0).flatMap(a=>[a,...a.slice(-1).map(s=>[s])]).filter(a=>a.length>0).map(a=>[...t.keys()].
map(s=>a.reduce((u,{column:l})=>u+r(l,s),0))).some(a=>VE(n,a))}var QW=(e,t,n)=>[...e].flatMap(([r,o])=>{
let i=t.map(({column:a})=>{var s;return(s=n.get(a))==null?void 0:s.get(r)});return i.every(a=>a!==void 0)?
[{value:o,sources:i}]:[]});function e3(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries())for(
let d of c.
draft.isList?[]:(i=t[l])!=null?i:[]){let p=lC(c,d);r.set(p,[...(a=r.get(p))!=null?a:[],{tab:c,shape:
d}])}
let o=new y;for(let l of r.values()){o3(l,n);let c=l.filter(({tab:d,shape:p})=>En(d.draft,p.column)!==
"empty").length;for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||t3([...r.values()]);for(let[
l,c]of e.entries())n.hasCriteria||c.draft.isList||(r3(c,(s=t[l])!=null?s:[],o),d3(c,(u=t[l])!=null?u:
[]))}function t3(e){let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.
doubt===null&&En(o.draft,i.column)==="numbers")),n=t.filter(n3);if(n.length!==t.length)for(let r of n)
r.some(({shape:o})=>Nm(o.header))||ta(r,"same-everywhere")}function n3(e){var r;let t=new y,n=0;for(
let{
tab:o,shape:i}of e)for(let[a,s]of si(o,i.column)){let u=bo(o.draft,a);if(((r=t.get(u))!=null?r:s)!==
s)return!1;n+=t.has(u)?1:0,t.set(u,s)}return n>=_l&&new k(t.values()).size>1}function r3(e,t,n){var i;
let r=({column:a})=>En(e.draft,a)!=="empty",o=t.filter(a=>a.role==="criterion"&&a.doubt===null);if(o.
some(r))for(let a of o.filter(s=>!r(s)&&!Nm(s.header))){let s=(i=n.get(a))!=null?i:0;s<=.5&&na(a,s===
0?"blank":"some-tabs",null)}}function o3(e,t){let[n]=e;n===void 0||t.isCriterion(n.shape.header)||(t.
hasCriteria?c3(e,t):i3(e,n.shape.header))}function i3(e,t){var a,s,u,l;let n=e.map(({tab:c,shape:d})=>En(
c.draft,d.column)),r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>ai(c.role)),i=r.filter(
({shape:c})=>c.role==="criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new k(
si(
d,p.column).values()).size>=_l).length>0)ta(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(s=(
a=
o[0])==null?void 0:a.shape.role)!=null?s:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&
d.role==="criterion"&&r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");
i.length!==0&&(n.includes("numbers")?s3(e,i,t):a3(e,i,t))}var ta=(e,t,n=null)=>{for(let{shape:r}of e)
na(r,t,n)};function a3(e,t,n){let r=o=>t.every(({tab:i,shape:a})=>{var s;return((s=i.draft.kinds[a.column])!=
null?s:[]).every(u=>u===o||u==="blank")});n===""?ta(e,"unnamed"):(r("check-box")||r("date")&&mt(n)!==
null)&&ta(e,"not-numbers")}function s3(e,t,n){let r=t.flatMap(({tab:s,shape:u})=>[...si(s,u.column).
values()]);if(bC(r)){for(let{shape:s}of e)s.role==="criterion"&&(s.role="large");return}if(
/^[\d\s.,/-]*$/.
test(n)){ta(e,"unnamed","criterion");return}if(u3.test(n)){ta(e,"penalty");return}let o=mt(n);if(aC(
o)&&Nm(n))return;let i=Vi(n);(i||aC(o)||o==="rank"||o==="number")&&!e.every(l3)&&ta(e,i?"sum-misfit":
"matter")}var u3=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,bC=e=>e.filter(
t=>h.abs(t)>IW).length*2>e.length,Ah=1.5;function l3({tab:e,shape:t}){var b;let{columns:n,block:r}=e.
draft,{name:o="",weight:i=null,max:a=null}=(b=n[t.column])!=null?b:{};if(!Pl(o))return!1;let s=n.filter(
({column:S,header:A})=>S!==t.column&&mt(A)===null&&En(e.draft,S)==="numbers");if(s.some(S=>i!==null&&
S.weight!==null||a!==null&&S.max!==null))return!0;let u=S=>{var A,N;return((N=(A=r.columns[S])==null?
void 0:A.groups)!=null?N:[]).join(`
`)};if(!s.some(({column:S})=>S<t.column||u(S)!==""&&u(S)===u(t.column))&&mt(o)==="matter")return!1;
let[
c,d]=[[...si(e,t.column).values()],s.flatMap(({column:S})=>[...si(e,S).values()])],p=S=>S.reduce((A,
N)=>A+
N,0)/S.length,g=p(c)/p(d);return g>1/Ah&&g<Ah&&h.max(...c)<=Ah*h.max(...d)}var aC=e=>e==="matter"||e===
"institution"||e==="category"||e==="name",Nm=e=>rt(e).weight!==null||is(e)!==null;function c3(e,t){
var i,
a;let n=e.flatMap(({tab:s,shape:u})=>u.role==="criterion"?[...si(s,u.column).values()]:[]),r=bC(n),o=mt(
(a=(i=e[0])==null?void 0:i.shape.header)!=null?a:"");for(let{tab:s,shape:u}of e)u.role!=="criterion"||
t.isMisspelled(u.header)||s.draft.isJudges&&uC(s.draft,u.column,u.header,t)||(r?u.role="large":En(s.
draft,u.column)!=="numbers"?u.role="text":o==="sum"?u.role="sum":na(u,"not-listed",null))}function na(
e,t,n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}function d3(e,t){var o;let n=t.filter(i=>i.
role==="criterion"&&i.doubt===null&&En(e.draft,i.column)==="numbers");if(n.length<2||e.draft.isJudges)
return;let r=n.map(({column:i})=>h.max(...si(e,i).values()));for(let[i,a]of n.entries()){let s=(o=r[
i])!=
null?o:0,u=r.filter((l,c)=>c!==i);s>100&&s>2*h.max(...u)&&na(a,"large",null)}}m();m();m();var wC=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
vC=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Pm=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Ih=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
kC=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,m3=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
_h=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function $h(e){let t=_h(e);return t.
some(n=>wC.test(n))&&t.every(n=>wC.test(n)||vC.test(n))}var hs=(e,t)=>{let n=_h(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||vC.test(r)||Pm.test(r)||/^\d+$/.test(r))},ys=e=>hs(e,Pm);function xC(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:a}=e;if(e.isOpen&&r!==""){if(kC.test(r))return"example";
if(i&&hs(r,Pm)&&!hs(r,Ih))return"weight";if(i&&a&&hs(r,Ih))return"maximum";if($h(r))return a&&
i?"maximum":"statistic"}return $h(t)?"statistic":n!==""?null:$h(o)?"statistic":i&&hs(o,Pm)?"weight":
i&&hs(o,Ih)?"maximum":null}var TC=(e,t)=>kC.test(e)?!t||!m3.test(e):_h(e).length===1;var p3=6,f3=5;
function SC(e){let t=[...g3(e),...b3(e),...h3(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Fh=(e,t,n)=>({row:t,label:er(e,t).name,key:bo(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function g3(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,a=i.number>=0;
return r.
slice(-p3).flatMap(s=>{let{code:u,name:l}=er(t,s);if(u!==""||qt(Lr(t,s,i.number))!==null||!ne(Lr(t,s,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||a;return EC(e,s,d?0:f3)?l!==""&&i.code<0?
[Fh(t,s,"statistic")]:(n[s]="statistic",[]):[]})}function h3(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,a])=>{var c;let{name:s}=er(t,i);
if(!(a==="statistic"||a==="weight"||a==="maximum"||a==="example")||s===""||!TC(s,i<((c=o[0])!=null?c:
i+1)))return[];let l=Mh(t,i,r);return l.length>0&&y3(e,i,a)?[]:[{...Fh(t,i,"label"),otherwise:a,
hasScores:l.
length>0}]})}function y3(e,t,n){let{draft:r,scored:o,entryRows:i}=e,a=Mh(r,t,o);if(n==="statistic")return EC(
e,t,0,1);let s=a.map(({column:g})=>i.flatMap(b=>{var S,A;return(A=qt((S=r.grid.values[b])==null?void 0:
S[g]))!=null?A:[]}));if(n==="maximum")return a.every(({value:g},b)=>{var S;return((S=s[b])!=null?S:[
]).
every(A=>A<=g)});let u=s.flat(),l=a.reduce((g,{value:b})=>g+b,0),c=[1,10,100].some(g=>h.abs(l-g)<g*1e-6),
d=i.some(g=>g<t)&&i.some(g=>g>t),p=a.some(({value:g})=>g<h.min(...u)||g>h.max(...u));return n==="weight"&&
(c||!d&&p)}var Mh=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=qt((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function b3({draft:e,entryRows:t,known:n}){let{at:r}=e,o=a=>r.
number>=0&&qt(Lr(e,a,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
a=>{let{code:s,name:u}=er(e,a);return o(a)||s!==""||u===""||n.isEntry(s,u)?[]:[Fh(e,a,"unnumbered")]}
)}
function EC({draft:e,scored:t,entryRows:n},r,o,i=2){let a=Mh(e,r,t);if(a.length<i)return!1;let s=n.filter(
c=>c<r),u=a.map(({column:c})=>s.flatMap(d=>{var p,g;return(g=qt((p=e.grid.values[d])==null?void 0:p[
c]))!=
null?g:[]})),l=a.map(({value:c})=>c);return YE(l,u,o)!==null}var RC=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
w3=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function DC(e,t){let n=new k(f.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function OC(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),a=new y,s=[],u=[],l=!0,c=o.bottom,d=S=>t.some(A=>{var N;return ho(Tr((N=r.values[S])==
null?void 0:N[A]))});for(let S=o.bottom+1;S<r.values.length;S+=1){if(((b=r.values[S])!=null?b:[]).every(
ne))continue;let A=d(S),N={hasScores:A,isFirst:l,sinceHeader:S-c,entries:u.length},P=!Im(e,S)&&C3(e,
S);P&&s.push(S);let I=P?"header":v3(e,S,N,n);i[S]=I,I==="header"&&(c=S),I==="section"&&a.set(S,O3(e,
S)),I==="entry"&&(l=!1,A&&u.push(S))}T3(e,i,t);let p=u.filter(S=>i[S]==="entry"),g=SC({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&S3(e,i,p,n),{roles:i,sections:a,doubtful:g,
otherHeaders:s}}
function v3(e,t,n,r){var b,S;let{grid:o,at:i}=e,a=(b=o.values[t])!=null?b:[],{code:s,name:u}=er(e,t),
l=n.sinceHeader<=3&&R3(e,t);if(l&&i.name>=0)return"numbers";if(Im(e,t))return"header";let c=(S=a.map(
U).find(A=>A!==""))!=null?S:"";if(!n.hasScores&&!RC.test(c)&&E3(e,t))return"note";if(r.isEntry(s,u))
return"entry";if(!n.hasScores&&x3(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
s===""&&u===""&&k3(e,t))return"weight";let d=u||s||U(a.find(A=>Tr(A)==="text")),p=s===""&&(i.number<
0||ne(Lr(e,t,i.number))),g=xC({code:s,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return g!==null||n.hasScores?g!=null?g:"entry":D3(e,t,n.entries)?"section":u===""&&s===""?
"note":"entry"}function k3({grid:e,at:t},n){var s;let r=((s=e.values[n])!=null?s:[]).flatMap((u,l)=>ne(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=qt(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
a=u=>h.abs(i-u)<u*1e-6||h.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(a(100)||a(1))}var x3=({columns:e,at:t},n)=>{var r,o;return n!==""&&F(n)===F((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function T3(e,t,n){let r=a=>n.filter(s=>{var u;return ho(
Tr((u=e.grid.values[a])==null?void 0:u[s]))}).length,[o,i]=[new k,new k];for(let[a,s]of t.entries()){
let u=bo(e,a);if(s!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(a)*2<n.length?t[a]=
"note":i.add(u)}}function S3(e,t,n,r){var l;let{at:o,grid:i}=e,a=h.max(...n),s=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>er(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=a||d!==
"entry"&&d!=="section")continue;let{code:p,name:g}=er(e,c),b=o.code>=0?p!==""&&(s(p)||!u.every(s)):
qt(
(l=i.values[c])==null?void 0:l[o.number])!==null,S=o.code<0&&o.number<0&&g!==""&&!ne(Lr(e,c,o.institution));
(d==="section"||!(b||S||r.isEntry(p,g)))&&(t[c]="note")}}function Im({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((a,s)=>ne(a)?[]:[{column:s,text:CC(a)}]),o=a=>r.length>0&&r.every((
{
column:s,text:u})=>{var l;return u===CC((l=e.values[a])==null?void 0:l[s])});for(let a=t.top;a<=t.bottom;
a+=
1)if(o(a))return r.length>1||a<t.bottom&&Im({grid:e,block:t},n+1);return!1}var CC=e=>F(U(e))||U(e);
function E3(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!ne(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(Im(e,o))return!0;return!1}function C3({grid:e,columns:t},n){var a;let r=new k(t.map(({header:s}
)=>F(
s)).filter(s=>s!=="")),o=((a=e.values[n])!=null?a:[]).filter(s=>!ne(s)).map(s=>F(U(s))),i=o.filter(s=>r.
has(s)).length;return i>2&&i*3>=o.length*2}function R3({grid:e,at:t},n){var s,u;let r=((s=e.values[n])!=
null?s:[]).flatMap(l=>{if(ne(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?
w.NaN:w(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),a=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return ne((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!a&&((u=r[0])!=null?u:9)<=1}function D3(e,t,n){var g,b,S;let{grid:r,at:o}=e,a=((g=r.values[t])!=null?
g:[]).flatMap((A,N)=>ne(A)?[]:[{column:N,text:U(A)}]);if(a.length===0||a.length>2||!r.values.slice(t+
1).some((A,N)=>bo(e,t+1+N)!==""))return!1;let u=U(Lr(e,t,o.number)),{code:l,name:c}=er(e,t);if(w3.test(
u))return!0;let d=c!==""?c:l!==""?l:(S=(b=a[0])==null?void 0:b.text)!=null?S:"";if(a.length===1&&RC.
test(d))return!0;let[p]=a;return a.length===1&&p!==void 0&&c===""&&l===""?Tr(p.text)==="text":a.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function O3(e,t){var a,s;let{code:n,
name:r}=er(
e,t),o=((a=e.grid.values[t])!=null?a:[]).map(U).filter(u=>u!=="");return(r||n||((s=o.slice(-1)[0])!=
null?s:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var AC={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},A3=Sm,N3=new k([
"numbers","example","statistic","section","header","note","left-out"]);function NC(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:a}=e,u=r.some(N=>At(N.header)==="total")?-1:h.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:ai(P.role)?N!==u&&At(
P.header)!=="total":P.role==="left-out"||P.role==="number"||P.role==="large"},c=a.name>=0?a.name:a.code,
d="",p=n.size>0&&a.category<0,g=(N,P)=>N.map((I,_)=>{let M=A3[P];return N3.has(P)||l(_)||M!==void 0&&
_<c?"":M!==void 0&&_===c?M:I}),b=(N,P)=>{var I;return P<i.top?P3(N,e.isJudges&&P===i.top-1):P<i.bottom?
$3(e,P):P===i.bottom?r.map(_=>I3(e,_,u,l)):g(N,(I=t[P])!=null?I:"blank")},S=N=>{var P;return N===i.bottom?
AC.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?d:"")},A=o.values.map((N,P)=>p?
[...b(N,P),S(P)]:b(N,P));return{tab:o.tab,values:A}}function P3(e,t){let n=e.some(r=>typeof r=="string"&&
ys(r));return e.map(r=>{var o;return n?(o=qt(r))!=null?o:r:t?"":r})}function I3({at:e},t,n,r){let{
column:o,header:i}=t;for(let a of["code","name","institution","category"])if(e[a]===o)return At(i)===
a?i:AC[a];return o===n?"Total":r(o)?"":i}function $3({block:e,isJudges:t,columns:n},r){return!t||r!==
e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var s,u,l;let a=(s=o.slice(-1)[0])!=null?s:
"";
return a!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?a:""})}function bs(
e,t,n,r=()=>!1){let o=e.flatMap(l=>{var c;return dn(l)?[]:(c=rC(l,t))!=null?c:[]});oC(o);
let i=o.map(l=>{let c=OC(l,DC(l,d=>Oh(l,d)),t);return{draft:_3(l,c.roles),reading:c}}),a=i.map(({
draft:l,
reading:c})=>({draft:l,roles:c.roles})),s=sC(a,t),u=i.map(({draft:l,reading:c},d)=>{var S;let p=((S=
s[d])!=null?S:[]).map(A=>M3(F3(A,t,N=>r(l.grid.tab,N)),n,t)),g=B3({draft:l,reading:c},i,n),b=[...L3(
l,p,t),...g,...c.otherHeaders.map(A=>z3(l,A)),...j3(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,
columns:p,rows:c.roles,values:l.grid.values,view:NC(l,c,p),questions:b}});return new y(u.map(l=>[l.tab,
l]))}var _3=(e,t)=>({...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:
"blank"))}),
IC=({key:e})=>`column/${e}`,$C=(e,t)=>!t.hasCriteria||t.isCriterion(e),F3=(e,t,n)=>e.role==="criterion"&&
e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;function M3(e,
t,n){
let r=e.doubt===null?void 0:t.get(IC(e)),o=e.header===""&&e.doubt!==null?`Kolom ${Fn(e.column)}`:e.header;
return r==="criterion"&&$C(o,n)?{...e,header:o,role:"criterion",doubt:null}:r==="ignore"?{...e,role:
"left-out",doubt:null}:{...e,header:o}}var L3=({grid:e,block:t},n,r)=>n.flatMap(o=>{var a;if(o.doubt===
null)return[];let i=ct.COLUMN.filter(s=>s!=="criterion"||$C(o.header,r));return[{id:IC(o),kind:
"COLUMN",tab:e.tab,cell:Te(t.bottom,o.column),tabs:[e.tab],params:{header:o.label,column:Fn(o.column),
...o.
doubt},options:i,default:(a=i.find(s=>s===o.guess))!=null?a:null}]});function j3(e){let{grid:t,block:
n,
columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new k(t.values.slice(n.bottom+1).map(l=>F(U(l[u]))).
filter(l=>l!=="")),a=i(o.name),s=r.find(({column:u})=>{if(o.name<0||u<=o.name||En(e,u)!=="words")return!1;
let c=[...i(u)].filter(d=>a.has(d)).length;return c>2&&c*2>a.size});return s===void 0?[]:[{id:`side/${F(
t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Te(n.bottom,s.column),tabs:[t.tab],params:{columns:[Fn(o.
name),Fn(s.column)]},options:ct.SIDE_BY_SIDE,default:null}]}var z3=({grid:e},t)=>({id:`table/${F(e.tab)}/${t+1}`,
kind:"OTHER_TABLE",tab:e.tab,cell:Te(t,0),tabs:[e.tab],params:{row:t+1},options:ct.OTHER_TABLE,
default:null});function B3({draft:e,reading:t},n,r){let o=n.filter(i=>i.reading!==t);return t.doubtful.
flatMap(({row:i,label:a,key:s,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${s}`,p=r.get(d),g=p===
"entry"||o.some(N=>PC(N,s,"entry")),b=p==="ignore"||u==="label"&&o.some(N=>PC(N,s,l));if(t.roles[i]=
!g&&(b||!c)?l:"entry",g||b||!c)return[];let{grid:S,at:A}=e;return[{id:d,kind:"ROW",tab:S.tab,cell:Te(
i,h.max(0,A.name>=0?A.name:A.code)),tabs:[S.tab],params:{label:a,row:i+1,doubt:u},options:ct.ROW,
default:null}]})}
var PC=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===n)&&t.roles.some((o,i)=>o===r&&bo(e,i)===
n);var U3=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;function _C(e,t,n){
var l,c;let r=t.
flatMap(d=>{var b;let[,p="",g=""]=(b=U3.exec(d))!=null?b:[];return p===""||Om(g)?[]:[{name:d,left:F(
p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.map(
F).join("+")}`,[a]=o,[s]=e;if(a===void 0||s===void 0||n.has(i))return null;let u=(c=(l=s.columns.find(
d=>Xe(d.name,{name:a})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:s.tab,
cell:`${Fn(u)}${s.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:ct.OWN_CRITERIA,
default:null}}m();m();var FC=new k(["Bobot","Weight","Weights","Bobot Kriteria","Bobot Nilai",
"Bobot (%)"].map(F)),MC=new k(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(F));function LC(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
d=>Xe(d.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>Lh(s,t)),o=s=>s.map(W3).find(u=>u!==null),
[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),from:
"equal"}:{weights:a,from:"row"}}var Lh=(e,t)=>jh(e,t,FC);function jh(e,t,n){let r=t.map(u=>e.columns.
find(l=>Xe(l.name,{name:u}))),o=h.min(...r.map(u=>{var l;return(l=u==null?void 0:u.column)!=null?l:0}
)),
i=u=>typeof u=="string"&&(n.has(F(u))||n===FC&&ys(u)),a=new k(e.lines.map(({values:u})=>u)),s=e.values.
find(u=>{if(a.has(u))return!1;let[l]=u.slice(0,o).filter(c=>!ne(c));return l!==void 0&&i(l)});return r.
map(u=>{let l=u===void 0||s==null?void 0:s[u.column];return nt(typeof l=="string"?l.replace(
/\s*%\s*$/,
""):l)})}function W3(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<
e.length||n<=0?null:h.abs(n-1)<1e-6?t.map(r=>h.round(r*1e6)/1e4):t}var ws=e=>e.reduce((t,n)=>t+n,0),
zC=e=>h.round(e*1e4)/1e4,BC=e=>e.map(t=>zC(t/ws(e)*100));function UC(e,t,n,r){
var p,g;let o=`weights/${t.map(F).join("+")}`,{taken:i}=n,a=K3(e,t,n),[s]=a;if(s===void 0)return{
weights:[
...i],question:null};let u=a.filter(({option:b,weights:S})=>b==="totals"||S.every(A=>A>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:b})=>b===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(g=(p=e[0])==null?void 0:p.tab)!=
null?g:"",tabs:e.map(b=>b.tab),params:{criteria:[...t],weights:s.weights,sum:zC(ws(s.weights)),from:
s.
from,...s.tab===void 0?{}:{tab:s.tab}},options:ct.WEIGHTS.filter(b=>b==="equal"||u.some(({option:S})=>S===
b)),default:s.from==="headers"?null:s.option};return{weights:[...i],question:d}}function K3(e,t,{
taken:n,
max:r,elsewhere:o}){let a=n.some(c=>c!==n[0])&&!G3(e,t)?null:q3(e,t),s=J3(e,t,r),u=[];if(a!==null?u.
push({option:"written",from:"headers",weights:a}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:"elsewhere",weights:o.weights,tab:o.tab}),s!==null)u.push({option:"totals",
from:"totals",weights:s});else if((o==null?void 0:o.from)==="totals"){let c=BC(o.weights.map((d,p)=>{
var g;return d*
((g=r[p])!=null?g:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}return u.some(({
from:c,
weights:d})=>c==="headers"||!jC(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c==="totals"||!jC(
d,n)):[]}var G3=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>Xe(r.name,{name:o}
))));
function q3(e,t){for(let n of e){let r=t.map(i=>{var a,s;return(s=(a=n.columns.find(u=>Xe(u.name,{
name:i})))==
null?void 0:a.weight)!=null?s:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===
t.length&&h.abs(ws(o)-100)<.5||o.length===t.length&&new k(o).size===1?null:r.map(i=>i!=null?i:0)}
return Z3(
e,t)}var H3=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function Z3(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=Lh(n,t);if(r.some(s=>s!==null)&&
r.some(s=>s===null))return r.map(s=>s!=null?s:0);let o=t.map(s=>{var c,d,p,g;let u=(d=(c=n.columns.find(
b=>Xe(b.name,{name:s})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(g=H3.exec(l))==null?void 0:g.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:s})=>s===void 0?
[]:w(s.replace(",",".")));if(new k(i).size<2)return null;let a=o.some(({header:s})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(s));return i.length===t.length&&(a?[1,10,100]:[100]).some(s=>h.abs(ws(i)-s)<1e-6)?i:a&&i.length>
0?t.map((s,u)=>{var l,c,d;return w((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function J3(e,t,n){for(let{columns:r,totals:o}of e)for(let{from:i,weights:a}
of o){
let s=t.map((u,l)=>{var p,g,b;let c=(p=r.find(S=>Xe(S.name,{name:u})))==null?void 0:p.column,d=c===void 0?
-1:i.indexOf(c);return d<0?null:((g=a[d])!=null?g:0)*((b=n[l])!=null?b:1)});if(!(i.length!==t.length||
s.some(u=>u===null)))return BC(s.map(u=>u!=null?u:0))}return null}function jC(e,t){let[n,r]=[ws(e),
ws(
t)];return e.every((o,i)=>{var a;return h.abs(o/n-((a=t[i])!=null?a:0)/r)<.005})}m();m();function ra(
{criteria:e,entries:t}){let n=new k(t.map(i=>Z(i.code)).filter(i=>i!=="")),r=new k(t.map(
i=>F(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>Xe(i,u));return o.set(i,a),a},isMisspelled:i=>e.some(({name:a})=>br(a,rt(
i).name)),isEntry:(i,a)=>i===""?r.has(F(a)):n.has(Z(i))}}m();var V3=1e3,Y3=e=>{let t=typeof e=="string"?
At(e):void 0;return t==="code"||t==="name"};function oa(e,t){
var d,p;if(dn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((d=e.values[n])!=null?d:[]).some(Y3))
return null;let r=((p=e.values[n])!=null?p:[]).map(g=>typeof g=="string"?g:""),o=g=>r.findIndex(b=>At(
b)===g),[i,a,s]=[o("code"),o("name"),o("institution")],u=r.findIndex(g=>mt(g)==="category"),l=g=>t.rows[
g]===
"entry",c=e.values.slice(n+1).flatMap((g,b)=>{let S={code:U(g[i]),name:U(g[a]),institution:U(g[s]),
category:U(
g[u]),values:g};return(S.code!==""||S.name!=="")&&(l(n+1+b)||!rh(S.code,S.name))?[S]:[]});return{tab:
e.
tab,values:e.values,hasNames:a>=0,columns:eK(r,c,t),lines:c,isRepeated:X3(r),totals:t.columns.flatMap(
({from:g,weights:b})=>b===null?[]:[{from:g,weights:b}]),headers:t.columns.map(({label:g})=>g),above:
e.
values.slice(0,n)}}function X3(e){let t=e.map(n=>rt(n).name).filter(n=>!oi(n));return new k(t.map(F)).
size<t.length}var Q3=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function eK(e,t,{
columns:n}){
let r=new y;for(let[o,i]of e.entries()){let{name:a,weight:s}=rt(i),u=F(a),l=n[o];if(u===""||r.has(u)||
l!==void 0&&l.role!=="criterion"||l===void 0&&mt(a)==="category")continue;let c=nK(Q3(t,o)),d=l===void 0||
l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:a,weight:s,max:is(i),kind:d&&c==="words"?
"open":
c})}return[...r.values()]}var WC=e=>e.flatMap(t=>{var n;return(n=nt(typeof t=="string"?t.replace(
/\s*%\s*$/,
""):t))!=null?n:[]});function tK(e){let t=WC(e);return t.filter(n=>n>V3).length*2>t.length}function nK(
e){
let t=e.filter(a=>!ne(a)),n=WC(t),r=a=>typeof a=="string"&&De(a,wn),o=n.length+t.filter(r).length;if(
n.
length>0&&o*2>=t.length)return tK(t)?"words":"numbers";let i=a=>typeof a=="string"&&nt(a)===null&&!r(
a)&&!a.trim().startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}m();var rK=20,oK=.005,
KC=e=>Z(e.code)||F(e.name);function GC(e,t,n,r){let o=[...n.map(s=>qC(s,r)),aK(n,r)],
i=new y(e.lines.map(s=>[KC(s),e.values.indexOf(s.values)])),a=h.max(0,...t.map(s=>s.length));for(let s=0;
s<
a;s+=1)for(let u of o){let l=[...i].flatMap(([d,p])=>{var S;let g=qt((S=t[p])==null?void 0:S[s]),b=u.
get(d);return g===null||b===void 0?[]:[{value:g,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+
2)continue;let c=Dm(l,1);if(!(c===null||c.evidence<rK)){if(c.derived.kind==="sum"||c.derived.kind===
"mean")return null;if(c.derived.kind==="weighted"&&c.derived.weights.every(d=>d>oK))return iK(c.derived.
weights,l)}}return null}function iK(e,t){let n=e.reduce((a,s)=>a+s,0),r=e.map(a=>h.round(a/n*100)/100*
n),o=Xi(t.map(({value:a})=>a));return t.every(({value:a,sources:s})=>h.abs(a-s.reduce((u,l,c)=>{var d;
return u+l*((d=r[c])!=null?d:0)},0))<=2*o)?r:[...e]}function qC(e,t){let n=t.map(r=>{var o,i;return(
i=
(o=e.columns.find(a=>Xe(a.name,{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.
flatMap(r=>{let o=n.flatMap(i=>{var a;return(a=nt(r.values[i]))!=null?a:[]});return o.length===t.length?
[[KC(r),o]]:[]}))}function aK(e,t){let[n=new y,...r]=e.map(o=>qC(o,t));return new y([...n].flatMap((
[
o,i])=>{let a=[i,...r.flatMap(u=>{var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],s=i.map((u,l)=>a.
reduce((c,d)=>{var p;return c+((p=d[l])!=null?p:0)},0)/a.length);return a.length===e.length?[[o,s]]:
[]}))}m();var sK=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,uK=/bobot|weight|proporsi|porsi|persen|%/i,
lK=x.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function HC({
values:e},t){var r;if(t.length<2)return null;let n=t.map(o=>cK(e,o));if(n.every(o=>o.length>0)){let o=$m(
n.map(i=>{var a,s;return(s=(a=i.find(({weight:u})=>u!==null))==null?void 0:a.weight)!=null?s:null}));
return(r=o!=null?o:pK(e,n))!=null?r:fK(e,n)}return gK(e,t)}function cK(e,t){return e.flatMap((n,r)=>n.
flatMap((o,i)=>{let a=U(o).replace(sK,"");return a!==""&&Xe(a,{name:t})?[{row:r,column:i,weight:rt(a).
weight}]:[]}))}var $m=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?
dK(t):null},dK=e=>{let t=e.reduce((n,r)=>n+r,0);return h.abs(t-1)<1e-6?e.map(n=>h.round(n*1e6)/1e4):
[...e]},mK=e=>{let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>h.abs(t-n)<1e-6)};function pK(e,t){
var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(g=>g.column===
o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let a=h.max(...i.map(c=>{var d,p;
return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),s=h.min(...i),u=v.from({length:a},(c,d)=>d).flatMap(c=>{
let d=c>o?$m(i.map(g=>{var b;return qt((b=e[g])==null?void 0:b[c])})):null,p=e.slice(0,s).some(g=>uK.
test(U(g[c])));return d!==null&&(p||mK(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function fK(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(s=>{var u,l;return(l=(u=s.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=h.min(...o),a=e.filter(s=>s.slice(0,i).some(u=>ys(U(u)))).map(
s=>$m(o.map(u=>qt(s[u])))).find(s=>s!==null);if(a!==void 0)return a}return null}function gK(e,t){for(
let n of e.
flat().map(U)){if(!/%|persen/i.test(n))continue;let r=$m(t.map(o=>{var a;let i=(a=new RegExp(o.replace(
/[\\^$.*+?()[\]{}|]/g,"\\$&")+lK,"iu").exec(n))==null?void 0:a[1];return i===void 0?null:w(i.replace(
",","."))}));if(r!==null)return r}return null}function ZC(e,t,n){let r=e.filter(i=>!dn(i));for(let i of r){
let a=HC(i,n);if(a!==null)return{tab:i.
tab,from:"written",weights:a}}let o=[...bs(r,ra({criteria:[],entries:[]}),new y).values()];for(let i of o){
let a=oa(i.view,i),s=a===null?null:GC(a,i.values,t,n);if(s!==null)return{tab:i.tab,from:"totals",
weights:s}}
return null}m();var _m=e=>e.some(t=>t.lines.some(n=>n.code!==""));function Fm(e,t){var i,a;let n=_m(
e),r=new y;for(let s of e)
for(let{code:u,name:l,institution:c,category:d}of yK(s,t,n)){let p=n?Z(u):F(l);if(p==="")continue;
let g=(i=
r.get(p))!=null?i:{code:u,names:new y,institution:"",category:""};r.set(p,g),g.institution||(g.institution=
c),g.category||(g.category=d),l!==""&&g.names.set(l,((a=g.names.get(l))!=null?a:0)+1)}let o=h.max(2,
x(r.size).length);return[...r.values()].map(({code:s,names:u,institution:l,category:c},d)=>({...Id,
...n?
{code:s}:{code:`P${x(d+1).padStart(o,"0")}`,codeMadeUp:!0},name:hK(u),institution:l,category:c}))}
function hK(e){
var n,r;let t=h.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?
r:""}function yK(e,t,n){let r=e.columns.filter(a=>t.some(s=>Xe(a.name,{name:s}))),o=a=>r.some(({
column:s})=>oh(
a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,s)=>(n?a.code==="":a.name===
"")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(a.code)):s<i||a.institution!==
"")}m();var bK=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
wK=["category","unitType","innovator","contact","phone","email","link"];function JC(e,t,{grid:n,
structure:r}){
let o=bK.test(n.tab)?oa(n,r):null;if(o===null)return null;let i=gt(n,kr),a=new y,s=0;for(let p of o.
lines){let g=A=>t&&p.code!==""?Z(A.code)===Z(p.code):p.name!==""&&F(A.name)===F(p.name),b=e.find(g);
if(b===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(b))continue;let S=wK.map(
A=>{var N;return[A,U(p.values[(N=i==null?void 0:i.columns.get(A))!=null?N:-1])]});a.set(b,{...b,...f.
fromEntries(S),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new k([...a.values()].map(p=>Z(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(Z(p.code))),d=[...a].map(([p,g])=>c?{...g,code:p.code}
:
g);return{grid:n,entries:[...d,...l],unscored:s}}m();function Mm(e){var a;let t=QC(e),n=tR(t).filter(
s=>s.length>1),r=(a=YC(n))!=null?a:t.length===1?t:YC(
vK(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return zh(e,eR(o.table,i))}function zh(e,t){let n=QC(e),r=tR(n).filter(a=>a.length>
1),o=t.map(a=>F(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>Xe(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function XC(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=eR(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function QC(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new k(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=jE(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var eR=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),VC=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function YC(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||VC(r)-VC(n)||e.indexOf(n)-e.indexOf(r));return t}function tR(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function vK(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=h.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function nR(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),a=t.includes(
o)?null:kK(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function kK(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Cl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return dn(r)?null:r.values.every(s=>s.every(ne))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}m();var rR=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>Xe(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=nt(o.values[r]))!=null?i:[]}))),oR=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function iR(e,t){var r;let n=rR(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>oR(n,o)))!=null?r:100}function aR(e,t){var o;let n=[...e.map(i=>t.map(a=>{
var s,u;return(u=(s=i.columns.find(l=>Xe(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.
map(i=>jh(i,t,MC))],r=i=>i.every((a,s)=>{var u;return a!==null&&a>0&&oR(rR(e,[(u=t[s])!=null?u:""]),
a)});return(o=n.find(r))!=null?o:null}m();m();var xK=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
sR=e=>{let t=At(e);return t==="code"||t==="name"};function uR(e){let t=e.values.slice(0,Xo+1).map(o=>o.
map(Yi)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:TK(o.above,o.cells)?SK(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:CK(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
sR))continue;let u=s.filter(c=>c.header===Il||!oi(rt(c.header).name));if(new k(u.map(c=>F(c.label))).
size<2)continue;let l=u.every(c=>c.header===Il)?"totals":"groups";return{tab:e.tab,layout:l,views:DK(
e,o,i,a,s)}}return null}var TK=(e,t)=>e.every((n,r)=>!sR(n)||ne(t[r]));function SK(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||At(c)==="code"||At(
c)==="name"||EK(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>go(u.over)&&!oi(rt(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Il}));let o=n.filter(u=>dt(
u.header)!==null&&dt(u.over)===null);if(o.length>1&&new k(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=dt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&F(l.header)===F(u.header))),a=i.some(u=>dt(u.over)!==null),s=i.some(u=>xK.test(
u.over));return!a&&s?[]:i.filter(u=>!a||dt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=dt(l))!=null?d:l,header:c}})}var EK=e=>{let t=At(e);return t==="code"||t===
"name"||t==="institution"};function CK(e){let t=e.flatMap((r,o)=>{let i=Sn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!oi(rt(r).name)&&!RK(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=dt(r))!=null?s:(a=Sn(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:Il}]})}var RK=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function DK(e,t,n,r,o){let i=h.min(...o.map(s=>s.column)),a=new y;for(let{label:s}of o)a.has(F(s))||
a.set(F(s),s);return[...a].map(([s,u])=>{let l=new y(o.filter(g=>F(g.label)===s).map(g=>[g.column,g.
header])),c=n.map((g,b)=>{var S,A;return b<i?g||((S=r[b])!=null?S:""):(A=l.get(b))!=null?A:""}),d=g=>g.
map((b,S)=>S<i||l.has(S)?b:""),p=e.values.map((g,b)=>b===t?c:b===t-1&&r.length>0?g.map(()=>""):d(g));
return{label:u,grid:{tab:e.tab,values:p}}})}var Bh=e=>{var t;return dn(e)?null:(t=HE(e))!=null?t:uR(
e)},Uh=(e,t)=>lh(e,t)||e.includes("@")&&F(e)===
F(t.email);function lR(e,t,n,r,o){var u,l;let i=(l=(u=Bh(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>Uh(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[WE(Qo(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}m();var cR=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
OK=/^(?:nilai|poin|points?)$/i,AK=/^j\.?\s?\d{1,2}$/i,NK=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
PK=e=>e.map(Yi).filter(t=>t!=="");function dR(e){let t=e.values.slice(0,nh).map(o=>o.filter(i=>!ne(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,h.max(0,n)).flat().map(Yi);return[e.tab,...r].some(o=>NK.test(
o))}var Wh=(e,t)=>cR.test(e.tab)||AK.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(PK).some(n=>cR.
test(n)||OK.test(n));m();function Kh(e){let t=[...new y(e.flat().map(o=>[F(o),o])).values()],n=e.map(
o=>new k(o.map(F))),r=t.
filter(o=>!n.every(i=>i.has(F(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>br(o,a)&&!n.some(
s=>s.has(F(o))&&s.has(F(a)))).map(a=>({one:o,other:a})))}m();function mR(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return dR(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:oa(n,t),shared:Bh(n),isOther:!1}}var vs=(e,t=[])=>(
{
reason:e,tabs:t});function pR(e,t,n){var g,b;let r=n.flatMap(({table:S,shared:A})=>S===null||A!==null?
[]:[S]),o=n.filter(S=>S.shared!==null);if(e.stages.some(S=>S.scoreTab!==void 0))return IK(e.stages,o);
let{sets:i,unclear:a}=IE(r.map(S=>S.tab));if(e.stages.length>1)return Gh(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return vs("nothing");let u=t?i.find(S=>F(S.stage)===F(s.name)):void 0;if(u!==void 0)return Gh(
[s],[u],r);if(a&&!t)return vs("stages",r.map(S=>S.tab));if(i.length>1&&!t){let S=i.map(A=>({...s,
name:A.
stage,advance:null}));return Gh(S,i,r)}let l=((b=(g=Mm(r))==null?void 0:g.tables.length)!=null?b:0)>
1,c=o.filter(S=>{var A;return((A=S.shared)==null?void 0:A.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let S=d.map(A=>A.grid.tab);return S.length>1?vs("several-shared",S):t?vs(
"stage-tab",S):[fR({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(S=>(
{
label:S.tab,table:S})),layout:null}]}function fR(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=oa(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function IK(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return F(a.grid.tab)===F((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?fR(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?vs("unclear-judges",r):n.filter(o=>"desks"in o)}function Gh(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>F(l.stage)===F(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?vs("stages",
o):r}m();var $K={sum:"sum",mean:"mean",weighted:"weighted",maximum:"extreme",minimum:"extreme",rank:
"rank",number:"number",large:"large",text:"text","left-out":"left-out"},_K={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function gR(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:a,tab:s,values:u}of e){
for(let{role:l,label:c}of i){let d=$K[l];if(d===void 0||c==="")continue;let p=`${d} ${F(c)}`;t.has(p)||
t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of a.entries()){let d=_K[
c];
if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(b=>b!==""))!=null?o:"",g=d==="note"?
d:`${d} ${F(p)}`;n.has(g)||n.set(g,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,label:p,reason:d}
})}}
return[...t.values(),...n.values()]}m();var qh=.051,FK=4,yR=e=>Z(e.code)||F(e.name),MK=(e,t)=>({
table:e,lines:new y([...e.lines].reverse().map(
n=>[yR(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>Xe(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),LK=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=nt(
r.values[n]))!=null?o:[]}));function jK(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,a,s]=[0,0,0,0,0],u=h.max(qh,Xi(LK(e)));for(let l of e.table.lines){let c=yR(l);for(let[d,p]of e.columns.
entries()){let g=nt(l.values[p]),b=n.flatMap(({lines:A,columns:N})=>{var P,I,_;return(_=nt((I=A.get(
c))==null?void 0:I.values[(P=N[d])!=null?P:-1]))!=null?_:[]});if(g===null||b.length<2)continue;let S=b.
reduce((A,N)=>A+N,0);s+=1,h.abs(g-S/b.length)<=u&&(o+=1),h.abs(g-S)<qh&&(i+=1),h.abs(g-h.max(...b))<
qh&&(a+=1),new k(b).size>1&&(r+=1)}}return r>=FK&&(o===s||i===s||a===s)}var zK=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
BK=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,hR=e=>`summary/${F(e)}`;
function bR({tables:e,criteria:t},n,r){let o=e.map(a=>MK(a,t));return o.filter(a=>jK(a,o)).map(({
table:a})=>a).
filter(({tab:a})=>{let s=r.get(hR(a));return s!==void 0?s==="ignore":zK.test(a)&&!BK.test(a)?!0:(n.push(
{id:hR(a),kind:"SUMMARY",tab:a,tabs:[a],params:{tab:a},options:ct.SUMMARY,default:null}),!1)})}m();
var UK=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
WK=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
KK=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,GK=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
qK=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,HK=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(U).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),wR=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function vR(e){let t=e.map(i=>ZK(HK(i))),[n={}]=t,r=f.keys(n),o=i=>t.every(a=>{var s,u;return F((s=a[
i])!=
null?s:"")===F((u=n[i])!=null?u:"")});return f.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function ZK(
e){
let t={},n=e.map(s=>{var u;return(u=KK.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);n!==void 0&&
(t.year=n);let r=e.find(s=>GK.test(s));r!==void 0&&(t.government=wR(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(s=>{var u;return(u=qK.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);o!==void 0&&(t.city=
wR(o.trim()));let i=e.find(s=>UK.test(s)),a=i==null?void 0:i.replace(WK,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return a!==void 0&&a!==""&&(t.competition=a),t}m();var Fl=e=>`hidden/${F(e)}`,Hh=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&Xe(s,i)))||e.length===0?[]:[{id:Fl(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:ct.HIDDEN,default:null}]);m();function Zh(e,t){let[n,
r]=[F(e),F(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!br(e,t)&&!JK(e,t)}var kR=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function JK(e,t){let[n,r]=[new k(kR(e)),new k(kR(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>h.min(n.size,r.size)}function Jh(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new k(e.flatMap(({rows:i})=>i.flatMap(({entry:a,name:s})=>{let u=r.get(a!=null?a:"");return u!==void 0&&
s!==""&&!Zh(s,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let a=i.rows.filter(d=>d.name!==""&&d.entry!==null),s=a.flatMap(d=>{var g;let p=r.get((g=d.
entry)!=null?g:"");return p!==void 0&&o.has(p.code)&&Zh(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=s.length>2&&s.length*2>a.length,[l]=s;return(u&&l!==void 0?[xR(`names/${F(i.tab)}`,l,s.length)]:s.
map(d=>xR(`names/${F(i.tab)}/${Z(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var xR=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Te(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:ct.NAMES,default:null}}
;var ks=["criteria","entries","judges"],VK=e=>"reason"in e;function Vh(e,t,n,{grids:r,structures:o,
answers:i},a){
let s=r.map(W=>mR(W,o.get(W.tab))),u=pR(e,n,s);if(VK(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:W,
stage:V})=>[V.scoreTab,...W.map(({table:Q})=>Q.tab)]),g=()=>a.names.filter(W=>!p.includes(W)).map(a.
read);for(let W of u){let V=t5(W,e,t,{facts:l,questions:c,answers:i,foreign:g},u.length>1);if(V===null)
return SR(s);d.push(V)}if(t.length===ks.length&&!d.some(W=>r5(W,s)))return{reason:"no-sign",tabs:d.flatMap(
W=>W.desks.map(V=>V.table.tab)).filter(Lm)};let b=d.flatMap(W=>W.desks.map(V=>V.table)),[S,...A]=b;
if(S!=
null&&S.isRepeated&&A.length===0)return{reason:"unclear-judges",tabs:[S.tab]};let N=d.flatMap(W=>W.names).
filter(Lm),P=t.includes("judges")?o5(d):e.judges,I=t.includes("entries")?i5(b,N,s,l):e.entries,_=!n&&
(d.length>1||d.some(W=>W.stage.scoreTab!==void 0)),M=_?a5(d):e.stages,L=t.includes("criteria")?s5(d):
e.criteria,j=vR(b),z=XK(e.settings,j),B={...e,settings:z,stages:M,criteria:L,entries:I,judges:P};if(
t.
some(W=>B[W].length===0))return SR(s);if(t.includes("judges")&&!u5(B,d,a.names))return{reason:
"unbound",tabs:d.flatMap(W=>W.desks.map(V=>V.table.tab)).filter(Lm)};let q=s.flatMap(({structure:W})=>W!==
void 0&&b.some(({tab:V})=>V===W.tab)?W:[]),H=[...b.map(W=>W.tab),...l.flatMap(W=>W.kind==="ENTRY_LIST"||
W.kind==="TAB_LEFT"?W.params.tab:[])];return{competition:B,hasStages:_,facts:[...l5(d,P,_,M),...l,
...f.keys(j).length>0?[YK(j)]:[],...gR(q),...nR(s,H,a)],findings:t.includes("entries")?c5(d):[],
questions:Nl(
[...e5(s,b),...c,...FE(QK(d),!t.includes("judges"),i)])}}var YK=({competition:e="",year:t="",city:n="",
government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),XK=(e,
t)=>({
...e,...f.fromEntries(f.entries(t).filter(([n])=>e[n]===""))}),QK=e=>e.flatMap(({layout:t,desks:n})=>t===
null?n.map(({table:r})=>r):[]),e5=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===
n.tab)?n.questions:[]),Lm=(e,t,n)=>n.indexOf(e)===t;function t5(e,t,n,{facts:r,questions:o,answers:i,
foreign:a},s){var V,Q;let u=e.desks.map(de=>de.table),l=de=>n.includes("criteria")?Mm(de):zh(de,je(t,
e.stage).map(ge=>ge.name)),c=(V=l(u))!=null?V:s||e.layout!==null?XC(u):null;if(c===null)return null;
let d=l(u)===null,p=bR(c,o,i),g=c.tables.filter(de=>!p.includes(de));for(let{tab:de}of p)r.push({
kind:"TAB_LEFT",sure:!1,params:{tab:de,reason:"summary"}});let b=g.length<c.tables.length&&(Q=l(g))!=null?
Q:c,{tables:S}=b,A=n.includes("criteria")?zE(b,o,i):b.criteria,N=s?e.stage.name:null,P=n.includes(
"criteria")?_C(S,A,i):null;if(P!==null&&o.push(P),!n.includes("criteria"))return{...e,desks:TR(e,S),
criteria:[],
isOpen:d,names:A};let I=aR(S,A),_=I!=null?I:A.map(()=>iR(S,A)),M=LC(S,A),L=M.from==="equal"&&I!==null&&
new k(I).size>1,j=ZC(a(),S,A),z=M.from==="equal"&&!L&&(j==null?void 0:j.from)==="written"&&n5(j.weights),
B=L?_:z?j.weights:M.weights,q=UC(S,A,{taken:B,max:_,elsewhere:j},i);q.question!==null&&o.push(q.question);
let{weights:H}=q;r.push({kind:"CRITERIA",sure:S.length>1&&!d,params:{stage:N,names:A}},z?{kind:
"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:j.tab}}:{kind:"WEIGHTS",sure:M.from!=="equal",
params:{from:L?
"maxima":M.from,stage:N}},{kind:"SCALE",sure:I!==null,params:{max:_.filter(Lm),from:I===null?
"scores":
"written",stage:N}});let W=A.map((de,ge)=>{var Pe,ce;return{stage:e.stage.name,name:de,weight:(Pe=H[
ge])!=
null?Pe:1,min:0,max:(ce=_[ge])!=null?ce:100,description:""}});return{...e,desks:TR(e,S),criteria:W,
isOpen:d,
names:A}}var n5=e=>h.abs(e.reduce((t,n)=>t+n,0)-100)<.01,TR=({desks:e},t)=>e.filter(n=>t.includes(n.
table));function r5(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{
let r=t.
find(o=>o.grid.tab===n.tab);return r!==void 0&&Wh(r.grid,n.above.length)})}function o5(e){let[t,...n]=e,
r=e.flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>Z(l)===Z(s))===u),i=n.length===
0&&(t==null?void 0:t.layout)===null;return(i?NE(r):hh(o)).map((s,u)=>{var S,A,N;let l=(S=(i?r:o)[u])!=
null?S:"",c=e.filter(P=>P.desks.some(I=>Z(I.label)===Z(l))),d=(N=(A=c[0])==null?void 0:A.desks.find(
P=>Z(P.label)===Z(l)))==null?void 0:N.table,p=s.name===""||Z(s.name)===Z(s.code),g=(t==null?void 0:t.
layout)===null&&p&&d!==void 0?PE(d):"",b=c.length===e.length?[]:c.map(P=>P.stage.name);return{...s,
name:g||
s.name,stages:b}})}function i5(e,t,n,r){let o=Fm(e,t),i=_m(e),a=new k(e.map(u=>u.tab)),s=n.filter(({
grid:u})=>!a.has(u.tab)).map(u=>JC(o,i,u)).find(u=>u!==null);return r.push({kind:"ENTRIES",sure:i,
params:{
count:o.length,by:i?"code":"name"}}),s?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:s.grid.tab,
unscored:s.
unscored}}),s.entries.map(u=>({...Id,...u}))):o}function a5(e){let t=e.map(n=>Fm(n.desks.map(r=>r.table),
n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=null?i:0;return{...n,advance:
o>
0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function s5(e){let[t]=e,n=r=>C.stringify(r.criteria.map(o=>[
F(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.map(r=>({...r,
stage:null})):
e.flatMap(r=>r.criteria)}function u5(e,t,n){let r=Xn(n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.
desks);return r.length<o.length||!o.every(i=>r.some(a=>a.name===i.table.tab))||o.length>0&&r.length>
o.length?!1:t.filter(i=>i.layout!==null).every((i,a,s)=>i.desks.every(u=>{let l=e.stages.find(d=>d.name===
i.stage.name);return(l===void 0||s.length===0?[]:tt(e,l)).filter(d=>Uh(u.label,d)).length===1}))}
function l5(e,t,n,r){
let o=e.filter(s=>s.layout===null).flatMap(s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:
s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function c5(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=_m(t)?[]:e.flatMap(i=>i.desks.map(a=>Fm([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...Kh(n).map(o("entry")),...Kh(r).map(o("judge"))]}function SR(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>d5(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>m5(
u))))!=null?s:{reason:"nothing",tabs:[]}}var d5=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!oi(n)).length>2),m5=e=>Wh(e,h.min(9,e.values.length));m();var jm=e=>e.find(t=>De(t,J.plenary));
function p5(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>F(o)===F(e)))!=null?r:n}function f5(e,t){if(ne(e))return null;let n=nt(e);return n===
null?"not-a-number":w.isInteger(n)&&n>=t?n:"out-of-range"}function zm(e,{stages:t,entries:n}){var s,
u;let r=gt(e,ss),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=M=>U(
c(M)),p=p5(d("stage"),t),g=n.find(M=>Z(M.code)===Z(d("entry"))),b=(M,L,j=d(M),z=[])=>{let B={setting:
`plenary.${M}`,value:j,reason:L,allowed:z},q=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...q,...ot(r,l,M),params:B}),null},S=(M,L)=>{let j=f5(c(M),L);
return typeof j==
"string"?b(M,j,c(M)):j};if(p!==void 0&&g!==void 0){let M=a.some(L=>L.stage===p.name&&L.entry===g.code);
if(a.push({stage:p.name,entry:g.code}),M&&!ne(c("rank"))){b("entry","duplicate");continue}}if(ne(c(
"rank")))continue;p===void 0&&b("stage","unknown-reference",d("stage"),t.map(M=>M.name)),g===void 0&&
b("entry","unknown-reference");let A=S("rank",1),N=S("computed",1),[P,I]=[S("votesFor",0),S(
"votesAgainst",0)];if(A!==null&&A!==N&&d("reason")===""&&b("reason","empty"),p===void 0||g===void 0||
A===null)
continue;let _=ot(r,l,"rank");o.push({stage:p.name,entry:g.code,computed:N,rank:A,reason:d("reason"),
votesFor:P,votesAgainst:I,tab:e.tab,cell:(u=_==null?void 0:_.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}m();var Ae=()=>SpreadsheetApp.getActiveSpreadsheet(),Mn=()=>Ae().getId(),Ml=()=>Ae(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),ze=()=>Ml().map(e=>e.getName()),Ll=()=>new y(Ml().map(
e=>[e.getName(),e.getSheetId()])),ER=()=>Ml().filter(e=>e.isSheetHidden()).map(e=>e.getName()),CR=(e,
t)=>{
var n,r;return(r=(n=Ae().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},Bm=(
)=>Ml().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),g5=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function h5(){
let e=null;return t=>{e!=null||(e={zone:Ae().getSpreadsheetTimeZone(),monthFirst:g5.test(Ae().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Me(e){let t=Ae().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=h5(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Um(e){var n,r;let t=(r=(n=Ae().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var xs=e=>{var t,n;return(n=(t=Ae().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},RR=()=>Ae().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function Yh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var DR="@",Xh=(e,t)=>{let n=t.map(
r=>r===DR);return e.map(r=>r.map((o,i)=>typeof o=="string"?Yh(o,n[i]===!0):o))};function wo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Yt(e,t,n,r,o=[]){var s,u;let i=Ae().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=
null?u:0;i===null||a===0||(wo(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(Xh(r,o)))}
function OR(e,t,n,r){
let o=Ae().getSheetByName(e);o!==null&&(wo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(DR))}
var jr=e=>{
var t,n;return(n=(t=Ae().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function AR(){
for(let e of Ml())
e.getLastRow()===0&&Ae().deleteSheet(e)}var Cn=()=>SpreadsheetApp.flush();function NR(e,t){let n=Ae(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:y5(n,t);return r===null?n.activate():r.activate(
),
!0}function y5(e,t){try{return e.getRange(t)}catch{return null}}m();m();function Wm(e){let{language:
t}=e.settings,n=[ia(Rl,t,k5(e.settings)),b5(e.stages,t),ia(Ol,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),ia(kr,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=Go.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
ia(Hi,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,w5(o.required,t)]);return[...n,ia(Al,t,r)]}function ia(e,t,n){var r;return{name:e.tab[t],
values:[
oT(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var PR=(e,t,n)=>({
...ia(e,n,[]),name:t});function b5(e,t){let n=e.map((s,u)=>v5(s,u,t)),r=ia(Dl,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var w5=(e,t)=>{var n,r;return(r=(n=In.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function v5(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=Ba.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Ui(e.date,n),(l=e.scoreTab)!=null?l:""]}function k5(e){let{language:t}=e,n=Qn.map(
a=>[a.word[t],Qh(e,a)]),r=h.max(3,e.prizes.length),o=v.from({length:r},(a,s)=>{var u;return[`${ds[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=Qn.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function Qh(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Ui(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&v.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function IR(e,t){let n=Tn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(ne))},
o=ks.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=x5(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:S5(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Wm(i.competition).flatMap(c=>{var p,g;let d=[...s,...o].find(
b=>J[b][a]===c.name);return d===void 0?[]:[[d,{...c,name:(g=(p=e.get(d))==null?void 0:p.tab)!=null?g:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:Tn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...T5(i.facts)]}}function x5(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:a,answers:s}){let u=Xn(r,e).map(L=>L.name),l=e.stages.flatMap(L=>r.filter(j=>j===
L.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(L=>s.get(
Fl(L))!=="use"),g=r.filter(L=>!p.includes(L)&&s.get(fs(L))!=="ignore"),b=ra(e),S=L=>{let j=L.map(a);
return{grids:j,structures:bs(j,b,s,i),answers:s}},A=c?u:g.filter(L=>Gi(L)||l.includes(L)),N={names:r.
filter(L=>s.get(fs(L))!=="ignore"),hidden:p,read:a},P=Vh(e,t,n,S(A),N),I=c?[]:g.filter(L=>Cl(L)&&!A.
includes(L)),_="reason"in P&&["nothing","not-entries","not-scores"].includes(P.reason);if(
"questions"in
P){let L=p.filter(z=>Gi(z)&&!s.has(Fl(z))),j=Hh(P.competition,S(L));return{...P,questions:[...P.questions,
...j]}}if(!_||I.length===0)return P;let M=Vh(e,t,n,S([...A,...I]),N);return"reason"in M?P:M}var T5=e=>e.
flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;
return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:
100}}]});
function S5(e,t,n){return(e.length===ks.length?["entries"]:e).map(o=>{let i=J[o][t.settings.language];
return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var ey="\u2713",
vo=e=>`"${e.replace(/"/g,'""')}"`;function $R(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-w(n),a=x(w(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(-i)}`}
function _R(e,t,n){let r=Te(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${vo(
ey)};${o})`;return`=IF(COUNTIF(${r};${vo(wn.id)})>0;${vo(wn.id)};${i})`}function FR(e,t,n,r,o){
let i=u=>Te(e,u,t,1),a=u=>`COUNTIF(${i(r)};${vo(u)})`;return`=${`${a(ey)}+${a(wn.id)}`}&${vo(o.of)}&COUNTA(${i(
n)})&${vo(o.done)}`}function MR(e,t,{min:n,max:r}){let o=Te(e,t),i=`AND(${o}>=${$R(n)};${o}<=${$R(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${vo(wn.id)})`}var LR=(e,t,n)=>{let r=`$${Te(e,t)}`;
return n==="complete"?`=${r}=${vo(ey)}`:n==="recused"?`=${r}=${vo(wn.id)}`:`=NOT(${r}="")`};m();var jR=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,zR=e=>e.filter(t=>t!=="").join(" \xB7 "),E5={title:(e,t,n)=>zR(
[e,jR(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,C5={title:(e,t,n)=>zR([e,jR(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,ty=e=>({id:E5,en:C5})[e];m();function R5(e){let t=2166136261;for(let n=0;n<e.length;n++)t=h.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function D5(e){let t=h.imul(e^e>>>16,2246822507),n=h.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function ny(e,t,n){if(t.form!=="files")return[...e];let r=`${F(t.name)}|${Z(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:D5(R5(r+Z(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var ui={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,ry=3,ko=ry+
1,Km=0,Gm=1,O5=2,zr=3,A5=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],oy=({min:
e,
max:t},n)=>{let r=o=>n==="id"?x(o).replace(".",","):x(o);return`${r(e)}\u2013${r(t)}`},N5=e=>h.min(
110,
h.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function iy({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${oy(i,t)})`),o=n.some(i=>i.link!=="")?[ui.link[t]]:[];return{headers:[ui.code[t],
ui.status[t],ui.name[t],...r,ui.notesToCommittee[t],ui.notesToEntrant[t],ui.institution[t],...o],
widths:[
62,58,128,...r.map(N5),160,160,160,...o.map(()=>180)],scored:r.length}}var P5=e=>["code","status",
"name","institution","link"].some(t=>De(e,ui[t])),BR=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};function UR(e){var n;let t=(
n=
e[ry])!=null?n:[];return e.slice(ko).every(r=>r.every((o,i)=>{var a;return o===""||P5(x((a=t[i])!=null?
a:""))}))}var WR=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function ay(e,t,n){let{
headers:r,
scored:o}=iy(n),i=v.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-zr-o-2);
return{
values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===Gm?_R(t+u,zr,
o):""))}}var sy=(e,t)=>({top:ko,left:zr,height:t-ko+1,width:e+2});function qm(e,t){let{criteria:n,
language:r}=e,
o=ty(r),i=(s,u)=>({top:ko,left:s,height:t,width:u}),a=i(Km,zr+n.length);return{table:i(Km,iy(e).headers.
length),progress:{row:0,column:0,formula:FR(ko,t,Km,Gm,o)},validations:KR(n).map(({from:s,count:u,
criterion:l})=>({
block:i(zr+s,u),formula:MR(ko,zr+s,l),help:o.rejected(oy(l,r))})),colours:A5.map(([s,u])=>({block:a,
formula:LR(ko,Gm,s),background:u})),open:sy(n.length,ko+t-1)}}function KR(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Hm(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:a}=e,s=ty(o),{headers:u,widths:l,scored:c}=iy(e),d=ny(e.entries,t,
n),p=KR(r).map(({criterion:P})=>oy(P,o)),g=qm(e,d.length),b=ay(d,ko,e),S=P=>[P,...u.slice(1).map(()=>"")],
A=S("");return{name:Vo(t,n),...g,headerRow:ry,frozenColumns:O5,widths:l,formats:u.map((P,I)=>I===Km?
"@":I>=zr&&I<zr+c?_r:""),centred:u.flatMap((P,I)=>I===Gm||I>=zr&&I<zr+c?[I]:[]),values:[A,S(s.title(
t.name,n,i)),S(s.help(p.length===1&&(N=p[0])!=null?N:null,a)),u,...b.values],formulas:[S(g.progress.
formula),A,A,A,...b.formulas]}}m();m();function uy(e){var n;let t=Ae().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var GR=e=>e.getEditors().map(t=>t.getEmail());function qR(e){
let t=uy(e);return t===null||t.isWarningOnly()?null:GR(t)}function Br(e,t){var r;let n=(r=Ae().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(jl(n,t),n.setUnprotectedRanges([]))}function jl(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(GR(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var HR=e=>uy(e)===null;function ZR(e,t){let n=uy(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function Zm(e){let t=Ae().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}m();var ly="#d9e2f3";function tr(e){var t;for(let n=1;;n+=1){let r=vh(
e.name,n),o=Ae().getSheetByName(r);
if(JR(o)){Rn({...e,name:r});return}let i=I5(o);if(xh((t=i[0])==null?void 0:t[0])){$5(i,e)||YR(o,e),
VR(
r,e,o.getLastRow(),o.getLastColumn());return}}}function Rn(e){var t;YR((t=Ae().getSheetByName(e.name))!=
null?t:cy(e.name),e),VR(e.name,e,0,0)}function cy(e){let t=Ae().getActiveSheet(),n=Ae().insertSheet(
e,Ae().getSheets().length);return Ae().setActiveSheet(t),n}var JR=e=>e===null||e.getLastRow()===0;
function mn(e){
for(let t=1;;t+=1){let n=vh(e,t);if(JR(Ae().getSheetByName(n)))return{name:n,grid:null};let r=Me(n);
if(dn(r))return{name:n,grid:r}}}function I5(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,h.max(1,e.
getLastColumn())).getValues()}function $5([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return x(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function VR(e,t,n,r){let o=h.max(t.
values.length,n),i=h.max(t.widths.length,r),a=v.from({length:o},(s,u)=>v.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));Yt(e,0,0,a,t.formats)}function YR(e,t){
let n=t.
widths.length,r=t.headerRow+1;wo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of li(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of li(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),CT(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(ly),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function li(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var Ln=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),XR=({values:e,formulas:t},n)=>Xh(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),_5=e=>{var t;return(t=Ae(
).
getSheetByName(e))!=null?t:cy(e)};function dy(e,t){let n=_5(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];wo(n,e.values.length+1,o.length),l>0&&
Ln(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:g,length:b,value:S}of li(
o))n.setColumnWidths(g+1,b,S);let d={...u,top:r,height:u.height+1};Ln(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:g,length:b,value:S}of li(o.map((A,N)=>s.includes(
N))))S&&Ln(n,{...d,left:g,width:b}).setHorizontalAlignment("center");for(let{start:g,length:b,value:
S}of li(
i))S!==""&&Ln(n,{...u,left:g,width:b}).setNumberFormat(S);Ln(n,{...d,height:1}).setFontWeight("bold").
setBackground(ly),Ln(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),QR(n,e),F5(n,XR(e,i),l,c)}function F5(e,t,n,r){var s,u;let o=h.max(t.length,
n),i=h.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=v.from({length:o},(l,c)=>v.from({length:
i},
(d,p)=>{var g,b;return(b=(g=t[c])==null?void 0:g[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(a)}
function QR(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Ln(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Ln(e,r)]).build()))}function eD(e,t,n){let r=Ae(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;wo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Ln(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of li(
t.widths.map((g,b)=>a.includes(b))))p&&Ln(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of li(s))p!==""&&Ln(r,{...l,left:c,width:d}).setNumberFormat(p);QR(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Ln(r,{...l,top:h.max(l.top,i+1)}).setValues(
XR(n,s))}var tD=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Ts(e,t,n,r){var u;let o=Ae(
).
getSheetByName(e);if(o===null)return;let i=Ln(o,t),a=o.protect();jl(a,n);let s=tD(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),jl(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function nD(e,t,n){let r=Ae().getSheetByName(e);if(r!==null)for(let o of tD(
r,Ln(r,t)))jl(o,n)}function rD(e,t){var n;(n=Ae().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var oD="judgeTabs",M5=9e3,L5=un(G(),Ok([G(),G(),G()]));function Jm(){var e;try{let t=at(L5,C.parse(
(e=
Be(oD))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var j5=e=>encodeURIComponent(e).replace(
/%../g,".").length;function my(e){let t=f.entries(e),n=()=>C.stringify(f.fromEntries(t));for(;j5(n())>
M5;)t.shift();Ke(oD,n())}function py(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=WR(l);((o=(r=t[x(i)])==null?void 0:r[2])!=null?o:"")!==c&&rD(a,c),n[x(i)]=[s,u,c]}return n}
function fy(e,t){
if(e.size===0)return;let n=Jm(),r=Ll(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=py(o,n);C.stringify(i)!==C.stringify(n)&&my(i)}function Vm({stages:e,
judges:t},n=Jm()){
var o;let r=new y;if(f.keys(n).length===0)return r;for(let[i,a]of Ll()){let[s="",u=""]=(o=n[x(a)])!=
null?o:[],l=e.find(d=>F(d.name)===F(s)),c=t.find(d=>Z(d.code)===Z(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var iD="rowOrders",z5=9e3,B5=un(G(),un(G(),G()));function aD(){let e=Be(
iD);try{let t=at(B5,C.parse(
e!=null?e:"{}")),n=t.success?f.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(f.entries(o))]))}
catch{
return new y}}function aa({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(g=>[
g.code,g])),i=new k(r.flatMap(({code:g,tab:b})=>g==="SCORE_ROWS_PERMUTED"?[b]:[])),a={},s=z5-2;for(
let g of t){
let{stage:b,judge:S,tab:A}=g,N=(c=n.get(b))==null?void 0:c.get(S),P=i.has(A)?N:(d=vl(g,o))!=null?d:N;
s-=((p=P==null?void 0:P.length)!=null?p:0)+4*(S.length+(b in a?0:b.length))+12,!(P===void 0||s<0)&&(
a[b]=
{...a[b],[S]:P})}let u=C.stringify(a),l=f.fromEntries([...n].map(([g,b])=>[g,f.fromEntries(b)]));u!==
C.stringify(l)&&Ke(iD,u)}m();var sD="understanding",U5=9e3,W5=re({option:G(),kind:G(),params:un(G(),
Ad()),tab:G()}),K5=un(G(),W5);
function gy(){let e=Be(sD);try{let t=at(K5,C.parse(e!=null?e:"{}"));return new y(t.success?f.entries(
t.data):[])}catch{return new y}}function uD(){let e=null,t=()=>(e!=null||(e=gy()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var lD=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function cD(e){let t=C.stringify(
f.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>U5?!1:(Ke(sD,t),!0)}
function G5({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return Vg({tab:r,
columns:o,
entries:i})}var q5=(e,t,n)=>[...OE(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...vT(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...kT(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:Vo(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],H5=(e,t,n)=>xT(
e,t,n).
map(({name:r,judge:o})=>dD(r,o));function dD(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Qe(){var ge,Pe;
let e=ze(),
t=$t(e),n=new y([...t].map(([ce,se])=>[ce,Me(se)])),r=e.filter(ce=>![...t.values()].includes(ce)),o=hy(
Me),i=Q5(ER),{answers:a,known:s}=uD(),u={names:r,isHidden:ce=>i().includes(ce),isColumnHidden:CR,
read:o,
answers:a},{reading:l,unwritten:c,facts:d,findings:p,questions:g}=IR(n,u),{competition:b}=l,S=Vm(b),
A=as(b.entries),N=hy(ce=>{let se=El(o(ce));return se.length>0?se:Um(ce)}),P=hy(xs),I=(ce,se)=>{let Et=gT(
ce,N(ce.tab));return ST(Et,se)?ET(Et,P(ce.tab)):Et},_=({stage:ce})=>b.stages.filter(({name:se})=>se===
ce).flatMap(se=>je(b,se)),M=Xn(r,b,S).filter(({stage:ce})=>ce.scoreTab===void 0),L=b.stages.flatMap(
({scoreTab:ce})=>r.filter(se=>Z5(se,ce))),j=ra(b),z=[...M.map(({name:ce})=>ce),...L],B=bs(z.map(o),j,
a),q=ce=>{var se,Et;return(Et=(se=B.get(ce))==null?void 0:se.view)!=null?Et:o(ce)},H=X5(r,b,q,A),W=jm(
r),V=W===void 0?null:zm(o(W),b),Q=[...M.map(({name:ce,stage:se,judge:Et})=>{let we=je(b,se);return I(
Qo(q(ce),se.name,Et.code,we,A),we)}),...H.sheets.map(ce=>I(ce,_(ce)))],de=[...g!=null?g:Nl([...B.values(
)].
flatMap(ce=>ce.questions)),...Jh(Q,b.entries,a)];return{competition:b,decisions:(ge=V==null?void 0:V.
decisions)!=null?ge:[],sheets:Q,orders:aD(),protectedTabs:RR().filter(ce=>!De(ce,J.corrections)),own:
S,
findings:[...l.findings,...G5(l),...q5(e,b,S),...H5(r,b,S),...H.findings,...p,...de.map(Y5),...l.tables.
criteria!==null&&b.criteria.length===0&&J5(B)?[V5(l.tables.criteria.tab)]:[],...(Pe=V==null?void 0:V.
findings)!=null?Pe:[]],questions:de,given:s(),locate:TT(l),unwritten:de.length>0?[]:c,facts:d}}var Z5=(
e,t)=>t!==
void 0&&F(e)===F(t),J5=e=>[...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));
function V5(e){
return{code:"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:
"no-rows",allowed:[]}}}var Y5=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",
severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function X5(
e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.find(l=>{var c;
return F(
l)===F((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=lR(n(a),i,tt(t,i),je(t,i),r);return{
sheets:s,
findings:u.map(l=>dD(a,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function Q5(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function hy(e){let t=new y;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var Ym=(e,t,n)=>n(C.stringify([e,
...t])).slice(0,16),mD=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
Ym(n,r,t):o,"");function pD(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=Ym(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}m();m();var Ss=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["undo",$("urungkan perbaikan","undo fix")]];var fD=["at","by","action","detail",
"run","hash","stage"],Xm=e=>fD.map(e),e8=["compute","documents",
void 0],gD=e=>{var t;return!e8.includes(bn((t=e[fD.indexOf("action")])!=null?t:"",Ss))};m();var zl={
part:"history",tab:J.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function hD(e){var o,i,a;let t=e===null?null:gt(
e,zl),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>U(u(d));r.push(
{row:s,texts:Xm(l),chain:l("chain")});let c=bn(l("action"),Ss);c!==void 0&&n.push({at:Tl(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new y}}m();m();m();m();function Bl(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[
",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var t8={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},yD=(
e,{language:t})=>X(e.map(({entry:n,status:r})=>`${n} ${t8[t][r]}`),
t);function bD(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Es=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
wD={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${bD(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Es(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${bD(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${X(r,"id")} di batas ${e} tempat${Es(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${X(r,"en")} at the cut of ${e}${Es(o,i)}, and a shared rank is never split`)}.`,
BELOW_PASSING_SCORE:({passingScore:e,score:t},{text:n,points:r,plain:o,
name:i,unit:a})=>{let s=r(t),u=o(e);return a==="mean-rank"?n(`Tidak lolos: rata-rata peringkat ${s} lebih besar daripada batas ${u}.`,
`Does not advance: the mean rank ${s} is higher than the limit ${u}.`):n(`Tidak lolos: ${s} di bawah ${i} minimal ${u}.`,
`Does not advance: ${s} is below the passing ${i} ${u}.`)},INSTITUTION_FULL:({institution:e,most:t,
above:n},{text:r})=>r(`Tidak lolos: paling banyak ${t} per instansi, dan dari ${e} sudah ada ${X(n,
"id")}.`,`Does not advance: at most ${t} per institution, and ${e} already has ${X(n,"en")}.`),
WITHOUT_CATEGORY:(e,{text:t})=>t("Tidak lolos: kategorinya kosong.",
"Does not advance: it has no category."),PASSED_OVER:({place:e,over:t},{text:n})=>n(`Naik ke tempat ${e} karena ${X(
t,"id")} dilewati (batas per instansi).`,`Moves up to place ${e} because ${X(
t,"en")} ${t.length===1?"is":"are"} passed over (limit per institution).`),MOVED_UP:({place:e,from:t,
removed:n},r)=>{let o=yD(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=yD(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Bl(e.amount,"id")}.`,
`Prize ${Bl(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Es(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${X(e,"id")}.`,`First reserve${r}, shared: ${X(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${Es(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${Es(n,
r)}${l}.`)}};m();m();var vD={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},n8={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},yy=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),kD=(e,t)=>vD[t][e],
xD=(e,t)=>n8[t][e];function Cs(e,t,n=!1){let r=vD[t][e].split(" ").map(yy).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var r8=6,o8=BigInt(0);function i8(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==o8)return!1;return!0}
function Rs(e,t,n){if(i8(e,n))return n;let r=Jt(t(e),n);for(let o=n;o<n+r8;o+=1){let i=e.map(a=>fr(a,
o));if(Jt(t(i),n)===r)return o}return n+2}var Qm=new Fe(0),by=(e,t,n)=>kn(gr(e,t),n);function TD(e,t,
n){let r=n;if(Vt(e,t)===0)return r;for(;Jt(
e,r)===Jt(t,r);)r+=1;return r}var Ul=(e,t)=>cs[e].name[t];function Wl(e,t,n,r){let o=TD(e.value,t,e.
metric==="majority"?0:n);return[by(e.value,o,r),by(t,o,r)]}function SD(e,t,n){let r=kD(n,e),o=new y,
i=(a,s)=>by(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:yy(r),text:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,TD(a,Qm,t)),plain:a=>kn(gr(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=Rs(s,cn,t),c=n==="points"&&s.length>2?Rs([...s].sort(Vt).slice(1,-1),cn,t):u;
return a.
map(({judge:d,score:p})=>`${d} ${i(p,h.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}m();var ED={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=X(t.entries,a,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var CD={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},a8={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function s8(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var ep=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function u8(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var RD={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${ti[e].score[c]}`:"",g=i(p===""?" dari":""," of"),b=t.length,S=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
A=o.once(n,()=>s8(n,o));return`${a} ${s(r)}${p}${g} ${S} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${ep(e.highest,
"tertinggi",t)} dan ${ep(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${ep(e.highest,
"highest",t)} and ${ep(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>u8(i,n,t)),o=n(cn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=Rs([e,s],([S,A])=>S.add(A),i),d=r(e,c),p=r(s.abs(),c),g=`\u03BB = ${o(u)}, ${a8[a][l]}`;
if(Jt(s.abs(),c)===Jt(Qm,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${g}).`,`The correction for severity leaves the mean ${d} as it is (${g}).`);
let b=s.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${g}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${g}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${CD.id[t]}.`,`Judge ${e} is not counted: ${CD.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${X(e,"id")}.`,`Without scores of ${X(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:a,
plain:s,decimals:u})=>{let l=p=>{var g;return(g=$d(e.map(({weight:b},S)=>({weight:b,score:p[S]}))))!=
null?g:Qm},c=Rs(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var DD=({metric:e,criterion:t},{language:n})=>t===void 0?Ul(e,n):`\u201C${t}\u201D`,l8=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function c8(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${l8(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${X(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${X(o,"en")}).`)}var OD={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:a,Name:s,points:u,decimals:l,language:c}=i,[d,p]=Wl(n,r.value,l,c),g=DD(n,
i),b=o.length===0?"":c8(o,i),S=u(e),A=X(t,c);return a(`${s} ${S} sama pada ${A}; ditentukan oleh ${g}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${s} ${S} is shared by ${A}; decided by ${g}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:a,decimals:s,language:u}=r,l=a(e),c=X(t,u),d=n.map(g=>`${DD(g,r)} ${Wl(g,g.value,s,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var d8={...RD,...OD,...ED,
...wD};function m8({code:e,params:t},n){return d8[e](t,n)}function AD(e,t,n="points"){let r=SD(e,h.max(
2,t),n);return o=>o.map(i=>m8(i,r)).join(" ")}function ND(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Ul("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Wl(i,a.value,h.max(2,n),t);return`${(r=i.criterion)!=null?r:Ul(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var sa=(e,t)=>ti[e].name[t];var p8={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${qe(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${qe(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${sa(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${qe(t,"id")})`].join(
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},f8={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${qe(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${qe(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${sa(e,"en")}`,hash:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${qe(t,"en")})`].join(
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},ie=e=>e==="id"?p8:f8,pe=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function ua(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function PD(e,t,n){let r=ua(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:It(),at:st(),by:$e(),hash:e,provisional:t},isNew:!0}}function ut(e){let{name:t,grid:n}=mn(J.
history[e]);return{name:t,exists:n!==null,...hD(n)}}var tp="chain";function Xt(e,t,n){var c,d,p,g;Cn(
);
let r={stage:"",...t},o=(d=(c=Ss.find(([b])=>b===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:Yn(r.at),action:o},a=Xm(b=>i[b].trim()),s=Ym(g8(e),a,ln),u=e.exists?y8(e,n):h8;if(e.exists){
let b=v.from({length:h.max(...u.values())+1},()=>"");for(let[S,A]of u)b[A]={...i,chain:s}[S];Yt(e.name,
jr(e.name),0,[b])}else{let b=ie(n).tabs,S=zl.columns.map(A=>({header:A.header[n],width:A.width,value:
N=>N[A.
key]}));Rn(Nt(e.name,b.history,b.historyOrigin,S,[{...i,chain:s}],0))}Cn(),Ke(tp,s);let l={row:((g=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?g:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function g8({exists:e,links:t}){let n=e?Be(tp):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:mD(t,ln)}var h8=new y(zl.columns.map(({key:e},t)=>[e,t]));
function y8({
name:e,headerRow:t,columns:n},r){let o=zl.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new y(n);let i=h.max(...n.values())+1;return Yt(e,t,i,[o.map(({header:a})=>a[r])]),new y([
...n,
...o.map(({key:a},s)=>[a,i+s])])}m();m();var np=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},rp=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function ID(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(x(t)),null}}function $D(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var b8=e=>e instanceof E&&
"problem"in e;function he(e){throw f.assign(new E(e.message),{problem:e})}
function ue(e){var t;try{return{answer:e()}}catch(n){if(b8(n))return{problem:n.problem};let r=n instanceof
E?n.message:x(n),o=np(r);if(o.length>0){let i=ie(Ve()).problems.scopeMissing(o.join(", "));return{
problem:pe(
"SCOPE_MISSING",i,rp())}}return console.error(n instanceof E&&(t=n.stack)!=null?t:r),{problem:pe(
"UNEXPECTED",ie(Ve()).problems.unexpected(r))}}}var wy="language";function pt(e){let t=ID(wy);return t===
"id"||t==="en"?t:e}var Ve=()=>pt(Ik().startsWith("en")?"en":"id");function be(){Pd()||he(pe(
"NOT_ALLOWED",ie(Ve()).problems.notAdmin($e())))}function Se(e){let t=$k(e);return t===null?he(pe(
"BUSY",ie(
Ve()).problems.busy)):t.done}function ye(e,t){let n=at(e,t);return n.success?n.data:he(pe(
"BAD_REQUEST",ie(Ve()).problems.badRequest))}m();m();var w8=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),v8=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function it(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(v8)]},e.map(({name:n})=>w8(n)))}var Sr=(e,t)=>e.find(n=>n.stage===
t);m();var _D={part:"corrections",tab:J.corrections,columns:[{key:"id",header:$("Nomor Perbaikan",
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
FD=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],MD=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],Kl=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function LD(e,t,n,r,o,i){let a=(l,c)=>{var d,p;return(p=(d=l.find(([g])=>g===c))==null?
void 0:
d[1][n])!=null?p:""},s=l=>({...l,at:Yn(l.at),answeredAt:Yn(l.answeredAt),old:i(l.before),kind:a(FD,l.
kind),status:a(MD,l.status),before:C.stringify(l.before)}),u=_D.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Nt(t,r,o,u,e.map(s),0)}function jD(e){var n;let t=e===null?
null:gt(e,_D);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
a]=[bn(o("kind"),FD),bn(o("status"),MD)],s=k8(o("before")),u=r("now");return i===void 0||a===void 0||
s===null?[]:[{id:o("id"),at:Tl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:a,
answeredAt:Tl(
o("answeredAt")),answeredBy:o("answeredBy"),before:s}]})}function k8(e){try{let{cell:t,format:n}=C.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Er=(e,
t)=>e===""?"\u2013":typeof e=="number"?ae(e,t):K(e,t),ci=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ae(w((e*100).toPrecision(12)),n)}%`:Er(e,n),vy=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,x8={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,T8={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,la=e=>e==="id"?x8:T8;function xo({language:e}){let{name:t,grid:n}=mn(J.corrections[e]);return{name:
t,isNew:n===null,list:jD(
n)}}function ca(e,t,{language:n,admins:r}){let o=la(n);return tr(LD(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>ci(i,a,n))),e.isNew&&(Br(e.name,r),Zm(e.name)),Cn(),{...e,isNew:!1,list:t}}m();
m();function Ds(e,t){let n=e!=null?e:"";return ne(t)?ne(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var op=(e,t)=>U(e)===U(t),S8=864e5,E8=R.UTC(1899,11,30);function C8({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-E8)/S8+
r/86400}var zD=e=>typeof e=="object"?C8(e):typeof e=="boolean"?x(e):e,BD=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function UD(e){let[{values:t},n,r]=[Me(e),Um(e),xs(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function To(e){
var n;let t=Ae().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var WD=(e,t,n)=>{var r;(r=Ae().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},KD=(e,t,n,r)=>Yt(e,t,n,r);m();function ky(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function GD(e){for(let[t,n]of ky(e,r=>r.tab))for(let[r,o]of ky(n,i=>i.format))r!==void 0&&WD(t,o.map(
({at:i})=>Te(i.row,i.column)),r)}function qD(e){let t=n=>n.format==="General";GD(e.filter(t));for(
let[
n,r]of ky(e,o=>o.tab)){let o=new y(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of rs(r.map(({at:l})=>l)))KD(n,i,a,v.from({length:s},(l,c)=>v.from({length:
u},
(d,p)=>{var g;return(g=o.get(`${i+c},${a+p}`))!=null?g:""})))}GD(e.filter(n=>!t(n)))}function Gl(e,{
sheets:t}){var a,s,u;let[n]=$r(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Os(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?op:Ds;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function da(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:UD(t);return e.set(t,n),n}}function xy(e,t,n,r){let{before:o,now:i}=e,a=typeof i=="number"&&
BD(
o.format);return r?{tab:t,at:n,value:zD(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function R8(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=Kl(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Ty(e,t){
var o;let n=new k(
t.map(({action:i,run:a,stage:s})=>C.stringify([i,a,s]))),r=new y;for(let i of e)for(let a of R8(i)){
let s=C.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var D8=e=>/data validation|validasi data/i.test(x(e));
function Sy(e,t){try{return qD(e),Cn(),!0}catch(n){if(!t&&!D8(n))throw n;return console.warn(x(n)),!1}
}
function ql(e,t,n,r=!1){let{settings:o}=e.competition,i=Ty(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:S,list:A})=>A.filter(({status:N})=>S==="confirm"||S==="undo"||S===
"fix"&&N==="applied").map(N=>({one:N,action:S,place:Gl(N,e)}))),s=S=>a.map(({one:A,place:N})=>N===null||
!To(N.tab)?"other":Os(A,N.at,S(N.tab))),u=s(da()),l=a.flatMap(({one:S,action:A,place:N},P)=>{let I=A===
"undo";return N!==null&&u[P]===(I?"after":"before")?[xy(S,N.tab,N.at,I)]:[]}),c=Sy(l,r),d=c?null:s(
da()),
p={fix:new k,undo:new k};for(let[S,{one:A,action:N}]of a.entries()){let P=d==null?void 0:d[S];N==="fix"&&
(c?u[S]==="other":P!=="after")&&p.fix.add(A),N==="undo"&&P==="after"&&p.undo.add(A)}let g=t;if(p.
fix.size+p.undo.size>0){let S=t.list.filter(A=>!p.fix.has(A)).map(A=>p.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);g=ca(t,S,o)}let b=n;for(let{list:S,...A}of i){let N=S.filter(
I=>!p.
fix.has(I)&&!(A.action==="undo"&&p.undo.has(I))),P=O8(N,A.action==="undo",o.language).join("; ");N.length>
0&&(b=Xt(b,{...A,detail:P,hash:""},o.language))}return{ledger:g,history:b}}var O8=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:a})=>{let[s,u]=[ci(i.cell,i.format,n),Er(a,n)];return t?vy(r,o,u,s):vy(r,o,s,u)}
);m();function A8(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Ds(
u.before.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function ip(e,{
statuses:t,corrections:n}){var d,p,g,b;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===
void 0||s===void 0||((d=t.find(S=>S.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=$r(s).map(S=>({at:S,status:A8(n,a,Te(S.row,S.column),
o)})),c=l.filter(S=>S.status==="offered");return{id:C.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:S})=>S),
status:c.length>0?"offered":(b=(g=l[0])==null?void 0:g.status)!=null?b:"offered"}}function ap({id:e,
fix:t,seen:n,judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Er(n,i),
now:t.now,confirm:a,status:o}}m();var N8=re({id:G(),accept:Je(),at:G(),by:G()}),P8=Ge(N8),Ey=e=>`fixAnswers:${e}`,
I8=8e3;function As(e){
let t=Be(Ey(e));try{let n=at(P8,C.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function HD(e,t){let n=C.stringify([...As(e),t]);return n.length>I8?!1:(Ke(Ey(e),n),!0)}var ZD=e=>Ke(
Ey(e),"[]"),Ns=e=>e.filter(t=>t.status==="waiting");function JD(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function pn(e=t=>t()){let t=Qe(),{settings:n}=t.competition,
r={workbook:t,history:ut(n.language),ledger:xo(
n)};return $8(r)?r:e(_8)}function $8({history:e,ledger:{list:t}}){let n=new k(Ns(t).map(({judge:r})=>r));
return Ty(t,e.rows).length===0&&[...n].every(r=>As(r).length===0)}function _8(){let e=Qe(),{settings:
t}=e.
competition,n=xo(t),r=[...new k(Ns(n.list).map(({judge:s})=>s))],o=r.flatMap(As),i=o.length===0?n:ca(
n,JD(n.list,o),t),a=ql(e,i,ut(t.language),!0);for(let s of r)ZD(s);return{...a,workbook:Qe()}}var Hl=(
{
workbook:e,history:t,ledger:n})=>({statuses:it(e.competition.stages,t.rows),corrections:n.list});
function VD(e,t=Rt(
e.workbook,{provisional:!1}).findings){let n=Hl(e);return t.flatMap(r=>{let o=ip(r,n);return o===null?
[]:[o]})}function Cy({workbook:e,history:t,ledger:n}){let r=it(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>Kl(u)===Kl(a));return s.every(({stage:u})=>o(u))?
s:[]}var Zl="marked";function YD(e,t){var o;let[n,...r]=Cy(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Ns(e.ledger.list).map(i=>({...Ry(i,t),judge:i.judge})),marked:((o=Be(Zl))!=
null?o:"")!==""}}var Ry=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},a)=>({tab:e,cell:t,entry:
n,
criterion:r,old:ci(o.cell,o.format,a),now:Er(i,a)});m();m();m();m();var XD={id:e=>`Kode peserta ${K(
e.code,"id")} dipakai lebih dari sekali (baris ${X(e.rows.map(x),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${K(e.code,"en")} is used more than once (rows ${X(e.rows.map(x),"en")}). Give every entry a code of its own.`}
;m();var QD={id:e=>`Nama inovasi ${K(e.name,"id")} dipakai oleh beberapa peserta (${X(e.codes,"id")}; baris ${X(
e.rows.map(x),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${K(e.name,"en")} is used by several entries (${X(e.codes,
"en")}; rows ${X(e.rows.map(x),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var e2={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var t2={
id:e=>e.of==="entry"?`${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${J.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${J.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${K(e.one,"en")} and ${K(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${J.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${K(e.one,"en")} and ${K(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${J.judges.en}. Nothing is ranked until then.`}
;m();var n2={id:e=>`${te(e.judge,"id")} menilai ${Ki(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${te(e.judge,"en")} has scored ${Ki(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var r2={id:e=>`${te(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var o2={id:e=>`${te(e.judge,"id")} tidak menilai ${Ki(e.where,"id")} (BK).`,en:
e=>`${te(e.judge,"en")} is recused from ${Ki(e.where,"en")} (BK).`};m();var i2={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ae(
e.low,"id")}\u2013${ae(
e.high,"id")}, batasnya ${ae(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ae(
e.low,"en")}\u2013${ae(e.high,"en")}, the limit is ${ae(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var a2={id:e=>`Nilai juri ${X(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${X(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function F8({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${X(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function M8({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${X(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var s2=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),u2={id:e=>`Kelompok juri ${s2(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${F8(
e)}`,en:e=>`The groups of judges ${s2(e)} share no entry, so their severity cannot be compared. ${M8(
e)}`};m();m();m();m();var l2={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",missing:"winners"};m();var c2={name:{id:"Daftar hadir",en:"Attendance lists"},phase:
"before",missing:"guests"};m();var d2={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var m2={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var p2={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var f2={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var g2={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var h2={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var y2={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var b2={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var w2={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var v2={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var k2={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var x2={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var T2={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var sp={"tata-cara":k2,pernyataan:g2,undangan:T2,"daftar-hadir":c2,"lembar-nilai":p2,"berita-acara":
l2,
sk:y2,pengumuman:f2,piagam:h2,gabungan:d2,surat:b2,"surat-daftar":w2,"tanda-terima":v2,"umpan-balik":
x2,
laporan:m2};var S2=(e,t)=>sp[e].name[t];var E2={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Dy=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${S2(e,"id")}\u201D yang dibuat: ${E2.id[sp[e].missing]}.`:`No document \u201C${S2(
e,"en")}\u201D was made: ${E2.en[sp[e].missing]}.`;var C2={id:e=>Dy(e.kind,"id"),en:e=>Dy(e.kind,
"en")};m();var R2={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${qe((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${K(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${qe(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${K(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var D2={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${X(
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
e.reason]}};m();m();m();var L8=[...ch,ss,Zi];function Ps(e,t){let n=Qn.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${ds[t]} ${o!=null?o:""}`.trim();let i=L8.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function Jl(e,t,n){var i,a;let r=Qn.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:Ps(e,n)}function O2(e,t){var r,o;let[n]=e.split(
".");return(o=(r=ch.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Is=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ae(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?K(e.replace(/\./g,","),t):K(e,t),j8={version:{id:"versi aturan",en:"rules version"}};
function z8({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Ps(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=j8[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Ps(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var B8=(
e,t)=>{
var n,r;return(r=(n=Go.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function U8(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=C.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function up(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=z8(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${Is(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${Is(a,t)})`}`}let u=l=>Is(typeof l!="string"?l:r==="setting"?Jl(l,o,t):r==="entry"&&o==="status"?
B8(l,t):U8(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var W8=5;function $s(e,t){if(e.length===0)return"";let n=e.slice(0,W8).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${up(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var A2={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${qe(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${$s(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${qe(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${qe(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${$s(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${qe(
e.computed,"en")}). Compute again before making documents.`};m();var N2={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${$s(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${$s(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var P2={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${X(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${X(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var I2={id:e=>`${e.entry} ada lebih dari sekali di tab ${te(e.judge,"id")} (baris ${X(e.rows.map(
x),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${te(e.judge,"en")} more than once (rows ${X(
e.rows.map(x),"en")}). Keep one row.`};m();var $2={id:e=>`Di tab ${te(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${X(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${te(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${X(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var _2={id:e=>`Kode ${e.entry} di tab ${te(e.judge,"id")} bernama ${K(e.written,"id")}, di tab Peserta ${K(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${K(e.written,"en")} in the tab of ${te(e.judge,"en")}, but ${K(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var F2={id:e=>`Kode ${xn(K(e.entry,"id"),e.more,"id")} di tab ${te(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${xn(K(e.entry,"en"),e.more,"en")} in the tab of ${te(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var M2={id:e=>`Baris${e.name===""?
"":` ${K(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${K(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var L2={id:e=>`Rumus salah (${xn(e.value,e.more,"id")}): ${te(e.judge,"id")}, ${Ct(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${xn(e.value,e.more,"en")}): ${te(e.judge,"en")}, ${Ct(e.where,
"en")}. Type the score.`};m();var j2={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Ct(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${te(e.judge,"en")}\u2019s score of ${Ct(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var z2={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Ct(e.where,"id")} terbaca sebagai tanggal ${xn(
qe(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ae(e.likely,"id")})`}.`,en:e=>`${te(e.judge,"en")}\u2019s score of ${Ct(e.where,"en")} was read as the date ${xn(
qe(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ae(e.likely,"en")})`}.`};m();var B2={id:e=>`${te(e.judge,"id")} belum menilai ${Ct(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${te(e.judge,"en")} has not scored ${Ct(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var U2={id:e=>`${xn(K(e.value,
"id"),e.more,"id")} bukan nilai (${te(e.judge,"id")}, ${Ct(e.where,"id")}). Ketik ${ae(e.min,"id")}\u2013${ae(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${xn(
K(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${te(e.judge,
"en")}, ${Ct(e.where,"en")}). Enter ${ae(e.min,"en")}\u2013${ae(e.max,"en")}, or BK for a conflict of interest.`}
;m();var W2={id:e=>`Nilai ${xn(ae(e.value,"id"),e.more,"id")} di luar ${ae(e.min,"id")}\u2013${ae(e.max,
"id")} (${te(e.judge,"id")}, ${Ct(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${xn(ae(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ae(e.min,
"en")}\u2013${ae(e.max,"en")} (${te(e.judge,"en")}, ${Ct(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var K2={id:e=>`Nilai ${ae(e.value,"id")} dari ${te(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ae(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${te(
e.judge,"en")}\u2019s ${ae(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ae(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var G2={id:e=>`Nilai di tab ${te(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${te(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var q2={id:e=>`${te(e.judge,"id")} tampaknya memakai skala lain untuk ${X(e.criteria,"id")}: tertinggi ${ae(
e.highest,"id")}, juri lain biasanya ${ae(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} seems to use another scale for ${X(e.criteria,"en")}: at most ${ae(e.highest,
"en")}, other judges usually ${ae(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var H2={id:e=>`Nilai ${K(e.value,"id")} tersimpan sebagai teks (${te(e.judge,"id")}, ${Ct(e.where,
"id")}). Ketik ulang ${ae(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${K(e.value,
"en")} is stored as text (${te(e.judge,"en")}, ${Ct(e.where,"en")}). Retype ${ae(e.number,"en")} in a cell formatted as a number.`}
;m();var Z2={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},J2={id:e=>`Total ${te(
e.judge,"id")} untuk ${e.entry} tertulis ${ae(e.value,"id")}, padahal ${Z2[e.basis].id} ${ae(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${te(e.judge,"en")}\u2019s total for ${e.entry} says ${ae(e.value,"en")}, but ${Z2[e.basis].en} is ${ae(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function K8({entries:e,whole:t},n){let r=X(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${X(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${X(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var Y2=6;function G8({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${X(
t,"id",Y2)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function q8({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${X(t,"en",Y2)}. Consider \u201CMethod\u201D = adjusted.`}
function V2(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return K8(e,t);case"uneven-judges":return t==="id"?G8(e):q8(e);case"passing-score-unit":
{let r=ae(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var X2={id:e=>V2(e,"id"),en:e=>V2(
e,"en")};m();var Q2={id:e=>`Maksimum dianggap ${ae(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ae(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var H8={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Kg(e,"id")}`,en:e=>`is not a known choice; use ${Kg(
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
};function Z8(e,t){let n=K(O2(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function eO({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return Z8(e,o);let i=typeof t==
"string"?Jl(t,e,o):t,a=r.map(s=>Jl(s,e,o));return`${K(Ps(e,o),o)}${i===""?"":` = ${K(i,o)}`} ${H8[n][
o](
a)}.`}var tO={id:e=>eO(e,"id"),en:e=>eO(e,"en")};m();var nO={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},rO={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${K(e.value,"id")} `}${nO[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${K(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${nO[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var oO={id:e=>`Kriteria ${K(e.criterion,"id")} ada di lebih dari satu kolom (${X(e.columns,"id")}) pada tab ${te(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${K(e.criterion,"en")} is in more than one column (${X(
e.columns,"en")}) of the tab of ${te(e.judge,"en")}. Keep one.`};m();var iO={id:e=>`Tab ${te(e.judge,
"id")} tidak punya kolom untuk kriteria ${K(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${te(e.judge,"en")} has no column for the criterion ${K(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var aO={id:e=>`Tahap ${K(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${K(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var sO={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${K(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${K(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(
t=e.judge)!=null?t:""} (${K(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?"the same settings":`judge ${e.judge}`}: this one and ${K(e.first,
"en")}. Delete or rename one of them.`}};m();var uO={id:e=>`Tab ${te(e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
en:e=>`The tab of ${te(e.judge,"en")} has no score yet. Ask the judge to fill it in.`};m();m();var lO=(
e,t)=>X(e.map(n=>ae(n,t)),t),ma=(e,t)=>X(e.map(n=>K(n,t)),t,8),_s=(e,t)=>e===null?"":` ${t} ${e}`,
J8={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${ma(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${K(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${ma(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${X(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${J.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${_s(e,"tahap")}: ${ma(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",large:
"angkanya terlalu besar untuk nilai",text:"berisi teks","left-out":
"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,year:t,city:n,government:r})=>`Dari judul di atas tabel: ${X(
[e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),"id")}.`,PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Baris ${t} tab ${K(e,"id")}${n===""?"":` (${K(n,"id")})`} bukan peserta: ${{
numbers:"nomor kolom",example:"contoh pengisian",statistic:"jumlah atau statistik",weight:
"bobot kriteria",maximum:"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Bobot${_s(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",maxima:"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",
tab:`dari tab ${K(
n,"id")}`,equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:
n})=>`Nilai maksimum${_s(n,"tahap")}: ${lO(e,"id")}, ${t==="written"?"seperti tertulis":
"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${K(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${K(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},V8={JUDGE_TABS:({tabs:
e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${ma(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${K(
e,"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",
rows:"one row per judge and entry",list:"one row per score"}[t]}: ${ma(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${X(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${J.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${_s(e,"of stage")}: ${ma(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(e,"en")} is no criterion: ${{number:"a number",
sum:"the sum of the scores",mean:"the mean of the scores",weighted:"a weighted sum of the scores",
extreme:"the highest or lowest score",rank:"a rank",large:"its numbers are too large for scores",
text:"it holds text","left-out":"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,
year:t,city:n,
government:r})=>`From the titles over the tables: ${X([e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,
PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Row ${t} of the tab ${K(e,"en")}${n===""?"":` (${K(
n,"en")})`} is no entry: ${{numbers:"column numbers",example:"an example",statistic:
"a sum or statistic",weight:"the weights of the criteria",maximum:"the highest possible scores",
section:"the title of a group, taken as category",header:"the header again",note:"a note","left-out":
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t,tab:n=""})=>`Weights${_s(t,
"of stage")}: ${{headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${K(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({
max:e,from:t,stage:n})=>`Maximum score${_s(n,"of stage")}: ${lO(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?
"code":"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({
tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${K(e,"en")}${t===
0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,reason:t})=>`The tab ${K(
e,"en")} is left alone: ${{recap:"by its name a recapitulation, result, copy or example",hidden:
"it is hidden",empty:"it is empty","not-entries":"it has no column of entries","not-scores":
"it has no column of scores",summary:"its numbers sum up other tabs","other-columns":
"its columns differ from those of the judge tabs","other-matter":"it is not about judging"}[t]}.`},
Y8={id:J8,en:V8};function X8({
kind:e,params:t},n){return Y8[n][e](t)}var cO=(e,t)=>X8(e,t),Q8={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${J.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${J.
stages.id}.`,stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
eG={nothing:()=>"",
"not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${J.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${J.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Oy(e,t){
if(e===void 0)return"";let n=(t==="id"?Q8:eG)[e.reason](ma(e.tabs,t));return n===""?"":` ${n}`}var dO={
id:e=>e.judge===null?`Tab ${K(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${Oy(
e.why,"id")}`:e.within?`Tab ${K(e.tab,"id")} tidak memuat nilai ${te(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${K(e.tab,"id")} untuk ${te(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${K(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${Oy(
e.why,"en")}`:e.within?`The tab ${K(e.tab,"en")} holds no scores of ${te(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${K(e.tab,"en")} for ${te(e.judge,"en")}. Make it, or correct its name.`};m();var mO={
id:e=>`Tab ${te(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${te(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var pO=(e,t,n)=>X(e.map((r,o)=>{var i;return`${r} ${ae((i=t[o])!=null?i:0,n)}`}),n,8),tG={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":
"hanya ada, atau hanya diisi, di sebagian tab juri",
"sum-misfit":"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",
matter:"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",blank:
"belum diisi di tab mana pun","not-numbers":"tidak berisi angka di tab mana pun",penalty:
"berjudul seperti pengurangan nilai, yang tidak dapat dihitung di sini","same-everywhere":
"isinya sama di semua tab juri, sedangkan nilai lain berbeda",large:
"angkanya jauh lebih besar daripada nilai lain",hidden:
"disembunyikan, tetapi berisi nilai seperti kriteria lain","not-listed":`berisi angka, tetapi tidak ada di tab ${J.
criteria.id}`},nG={unnamed:"has no header, but holds numbers","some-tabs":
"is on, or filled in on, some judge tabs only","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",blank:"is not filled in on any tab",
"not-numbers":"holds no numbers on any tab",penalty:
"is headed like a deduction, which cannot be counted here","same-everywhere":
"holds the same on every judge tab, while other scores differ",large:
"has far larger numbers than the other scores",hidden:
"is hidden, but holds scores like the criteria","not-listed":`holds numbers, but is not in the tab ${J.criteria.en}`}
,fO=e=>[
1,10,100].includes(e),gO=(e,t)=>X(e.map(n=>K(n,t)),t,4),hO={id:{old:
"bernama seperti salinan atau tab lama",time:"menyebut tahun atau masa lain",unlike:
"tidak bernama seperti tab juri lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs"}},yO={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},rG={
COLUMN:({header:e,column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${K(e,"id")}`} ${tG[n]}. ${n==="not-listed"?
`Bila kriteria, tambahkan ke tab ${J.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${K(e,"id")} ${yO.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=pO(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${fO(
n)?"tidak terbaca pasti":`berjumlah ${ae(n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,
elsewhere:`Tab ${K(o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,
recap:`Nilai pada tab ${K(o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${K(e,"id")} di sini ${K(n,"id")}, di tab lain ${K(
t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${K(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${K(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${K(e,"id")} berisi nilai seperti tab juri, tetapi ${hO.
id[t]}. Apakah ikut dihitung?`,STAGE_TABS:({tabs:e})=>`Tab ${gO(e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${K(
`${e[0]} - J1`,
"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${X(e,"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,
OTHER_TABLE:({row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${X(e.map(t=>K(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,oG={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${K(e,"en")}`} ${nG[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${J.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,
row:t,doubt:n})=>`Row ${t} ${K(e,"en")} ${yO.en[n]}. Is it an entry?`,WEIGHTS:({criteria:e,weights:t,
sum:n,from:r,tab:o=""})=>{let i=pO(e,t,"en");return{headers:`The weights in the headers (${i}) ${fO(
n)?"are not read for certain":`add up to ${ae(n,"en")}, not 100`}. Which weights count?`,totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,
elsewhere:`The tab ${K(o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,
recap:`The scores on the tab ${K(o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}
[r]},
NAMES:({code:e,one:t,other:n,count:r})=>`Code ${K(e,"en")} is ${K(n,"en")} here and ${K(t,"en")} on another tab${r>1?
` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${K(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${K(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({tab:e,reason:t})=>`The tab ${K(e,"en")} holds scores like a judge's, but ${hO.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${gO(
e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${K(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${X(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({
row:e})=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${X(
e.map(t=>K(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,iG={id:rG,en:oG},
aG=({kind:e,params:t},n)=>iG[n][e](t),Fs=(e,t)=>aG(e,t),sG={criterion:{id:"Ya, kriteria",en:
"Yes, a criterion"},ignore:{id:"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:
"Yes, an entry"},written:{id:"Seperti tertulis",en:"As written"},totals:{id:"Seperti kolom jumlah",
en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},criteria:{id:"Semuanya kriteria",en:
"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:{id:"Ikut dihitung",en:
"Counts"},judges:{
id:"Nilai juri",en:"They are judges"}},bO=(e,t)=>sG[e][t];var wO={id:({question:e})=>Fs(e,"id"),en:(
{question:e})=>Fs(e,"en")};var Ay={TAB_MISSING:dO,UNDERSTANDING_OPEN:wO,TAB_EMPTY:uO,TAB_UNPROTECTED:
mO,TAB_COPY:sO,STAGE_NOT_BEGUN:aO,
COLUMN_MISSING_CRITERION:iO,COLUMN_DUPLICATE_CRITERION:oO,ROW_MISSING_ENTRY:$2,ROW_WITHOUT_CODE:M2,
ROW_UNKNOWN_ENTRY:F2,
ROW_DUPLICATE_ENTRY:I2,ROW_NAME_MISMATCH:_2,SCORE_ROWS_PERMUTED:G2,SCORE_MISSING:B2,SCORE_NOT_NUMBER:
U2,
SCORE_TEXT_NUMBER:H2,SCORE_IS_DATE:z2,SCORE_OUT_OF_RANGE:W2,SCORE_ERROR:L2,SCORE_FORMULA:j2,
SCORE_SCALE_SUSPECT:q2,
SCORE_OUTLIER:K2,TOTAL_MISMATCH:J2,JUDGE_NO_VARIANCE:r2,JUDGES_IDENTICAL:a2,JUDGES_DISAGREE:i2,
JUDGE_CONFLICT:n2,
JUDGE_RECUSED:o2,ENTRY_UNSCORED:e2,PANEL_DISCONNECTED:u2,ENTRY_DUPLICATE_CODE:XD,
ENTRY_DUPLICATE_NAME:QD,
NAMES_SIMILAR:t2,SETTING_INVALID:tO,WEIGHTS_INVALID:rO,SCALE_ASSUMED:Q2,METHOD_CAUTION:X2,
RULE_CHANGED_AFTER_SCORING:N2,
TIE_AT_CUT:P2,PLENARY_CONFLICT:D2,OBJECTION_OPEN:R2,RESULT_STALE:A2,NO_DOCUMENT:C2};var Ms=({code:e}
)=>!Ay[e].confidential,uG=Ay;function lG({code:e,params:t},n){return uG[e][n](t)}var nr=(e,t)=>lG(
e,t);function vO(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var cG={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Ls={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},dG=["error","warning","info"],Ny=e=>dG.
flatMap(t=>e.filter(n=>n.severity===t));function lp(e,t,n,r,o){let i=J.findings[t],a=[{header:Ls.severity[
t],
width:100,value:s=>cG[s.severity][t]},{header:Ls.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:Ls.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:Ls.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:Ls.message[t],width:560,value:o},{
header:Ls.
code[t],width:220,value:s=>s.code}];return Nt(i,n,r,a,Ny(e),0)}m();m();function kO(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new k;return[...e].reverse().flatMap(r=>{let o=Vd(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,_,M;let{entry:c,rank:d,score:p,decision:g,category:b,categoryRank:S}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let A=(_=t.get(c.code))!=null?_:null,N=(M=g==null?void 0:g.rank)!=null?M:null,P=r.
stage.name;return{place:i+a,entry:c,stage:P,rank:d,decided:N,score:p,title:A,category:b,categoryRank:
S}})})}m();var pa={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},mG={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function Py({
institutions:e,
entries:t}){var s;let n=new y;for(let u of t){let l=F(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(F(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new k(e.map(u=>F(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,g;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(g=(p=u[0])==null?void 0:p.unitType)!=null?g:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function Iy(e){let t=Py(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function xO(e){if(e.institutions.length===0)
return null;let t=Py(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Iy(e),
absent:t.
map(n=>n.institution.name)}}function TO(e,t,n,r){let o=a=>{var s,u;return(u=(s=In.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:pa.institution[t],width:280,value:a=>a.institution.name}
,
{header:pa.parent[t],width:220,value:a=>a.institution.parent},{header:pa.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:pa.required[t],width:80,value:a=>o(a.institution.required)},{header:pa.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:pa.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:pa.status[t],width:180,value:a=>mG[a.status][t]}];return Nt(J.coverage[
t],
n,r,i,Py(e),1)}m();m();var cp=e=>e>0?`0.${"0".repeat(e)}`:"0",js=(e,t)=>w(Jt(e,t))/10**t;var Ur={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function SO(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:Ur.place[t],width:80,format:"0",value:l=>l.place},
{header:Ur.code[t],width:80,value:l=>l.entry.code},{header:Ur.name[t],width:320,value:l=>l.entry.name}
,
{header:Ur.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:Ur.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Ur.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Ur.stage[t],width:180,value:l=>l.stage},{
header:Ur.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:cp(n),value:l=>js(l.score,n)}
,
{header:Ur.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Ur.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Nt(J.finalRanking[t],o,i,u,e,3,a)}m();var $y=(e,t,n,r)=>Nt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var pG={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},fG='"Rp"#,##0',gG=$("belum ditetapkan","not settled"),hG=$("ya","yes"),
yG=$("tidak","no");function EO(e,t){let{language:n,decimals:r}=t,o=cp(r),i=(c,d,p,g="")=>({header:pG[
c][n],
width:d,value:p,format:g}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>js(c,r)},i("advances",80,({advances:c})=>(c?hG:yG)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>bG(c,n),fG)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>js(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":js(p,r)}}))];return Nt(t.
name,t.title,t.origin,l,a,3,t.layout)}function bG(e,t){return e===null?"":e==="open"?gG[t]:e.amount}
function CO(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=ie(a).tabs,u=Qt(e),{marked:l,origin:
c}=RO(
e,r),d=ze();tr(lp(t.findings,a,l+s.findings(u),c,S=>nr(S,a)));let p=_y(e,t.results,n,r);for(let S of p)
tr(S);let g=S=>d.includes(S)&&p.every(A=>A.name!==S);for(let S of i){let A=xl(S,i,a),N=l+s.ranking(S.
name,u);g(A)&&tr($y(A,N,c,s.notRanked(S.name)))}let b=J.finalRanking[a];if(i.length>1&&g(b)&&tr($y(b,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:S,listed:A}=Iy(e);tr(TO(e,a,
l+s.coverage(u),`${s.covered(S,A)} \xB7 ${c}`))}}function RO({settings:e},t){let n=ie(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=xD(Vn(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function _y(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=ie(a).tabs,l=Qt(e),{marked:c,origin:d}=RO(e,r),p=o.flatMap((A,N)=>{let[P,I]=[t[N],n[N]];if(P===void 0||
I===void 0)return[];let _=xl(A,o,a),M=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",L=c+u.ranking(
A.name,l);return[wG(e,P,I,_,L,M+d)]});if(o.length<2||t.length<o.length)return p;let g=c+u.finalRanking(
l),b=u.decimals(s),S=Cs(Vn(i.method),a);return[...p,SO(kO([...t]),a,s,S,g,d,b)]}var Qt=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function wG(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=Vn(t.method);return EO(t,{name:r,title:o,origin:
i,
layout:ie(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:Cs(l,a),stageScoreHeader:
Cs(
l,a,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Wr(e,t,n){let r=pt(t);return Ny(
e).map(o=>{var s,u,l;let i=vO(o),a=n===void 0?null:ip(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:nr(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:ap(a,r)}}})}var di=(
e,t)=>e.
filter(n=>n.severity===t).length,zs=e=>di(e,"error")===0;m();m();var vG=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function DO(e){let t=n=>(vG(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function dp({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=pt(e.settings.language);return{facts:t.map(i=>kG(i,o)),questions:DO(n).
map(i=>xG(i,o)),answers:[...r].map(i=>TG(i,o))}}var kG=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:cO(e,t)}},xG=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:Fs(e,t),options:OO(e.options,t),default:e.
default}},OO=(e,t)=>e.map(n=>({id:n,label:bO(n,t)}));function TG([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let a={kind:n,params:r},s=OO(ct[a.kind],i);return{id:e,tab:o,message:Fs(a,i),options:s,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var Bs=e=>e.find(t=>De(t,J.objections)),
SG=1440*60*1e3;function AO({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*SG).toISOString().slice(0,10)}function NO(e,{stages:t}){var n,r;return((r=(n=gt(e,Zi))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>F(u.name)===F(U(o("reopens"))));
if(i===void 0||ne(o("ruling")))return[];let[a,s]=[U(o("entry")),U(o("ruling"))];return[{stage:i.name,
entry:a,date:Yo(o("date")),ruling:s}]})}function PO(e,t,n,r){var i;let o=gt(e,Zi);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var N;let u=U(s("entry")),l=t.entries.find(P=>Z(
P.code)===Z(u)),c=l===void 0?u:Ye(l),d=Yo(s("date")),p=ne(s("answer"))||ne(s("ruling")),g=U(s(
"reopens")),b=(N=t.stages.find(P=>F(P.name)===F(g)))==null?void 0:N.name,S=[];if(!ne(s("date"))&&d===null){
let P={setting:"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};S.push({code:
"SETTING_INVALID",severity:"warning",...ot(o,a,"date"),params:P})}if(g!==""&&b===void 0){let P=t.stages.map(
_=>_.name),I={setting:"objections.reopens",value:g,reason:"unknown-reference",allowed:P};S.push({
code:"SETTING_INVALID",severity:"warning",...ot(o,a,"reopens"),params:I})}let A={code:
"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&S.push({...A,...ot(o,a,"entry"),
params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?S.push({...A,...ot(o,a,"date"),
params:{entry:c,reason:"too-late",
until:n}}):p?S.push({...A,...ot(o,a,"answer"),params:{entry:c,reason:"unanswered"}}):b!==void 0&&r({
stage:b,date:d})&&S.push({...A,...ot(o,a,"reopens"),params:{entry:c,reason:"reopens",stage:b}}),S})}
m();m();var fa=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),mp=e=>x(e!=null?e:""),IO=(
{values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function $O(e){let t=[{thing:"setting",names:[],values:
f.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:fa(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[mp(n),
mp(r)],values:fa(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:fa(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:fa(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:fa(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[mp(n),mp(r)],values:fa(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:fa(o,s)}
)))];
return new y(t.map(n=>[C.stringify([n.thing,...n.names]),n]))}function pp(e,t){var s,u;let[n,r]=[$O(
e),$O(t)],o=[..._O(e,t,"old"),..._O(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:p,values:g}=c,b=r.get(l);if(b===void 0){i(
c)||a.push({thing:d,names:p,field:null,old:IO(c),now:null});continue}let S=new y(b.values),A=new y(g);
for(let N of new k([...A.keys(),...S.keys()])){let[P,I]=[(s=A.get(N))!=null?s:null,(u=S.get(N))!=null?
u:null];P!==I&&a.push({thing:d,names:p,field:N,old:P,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;a.push({thing:d,names:p,field:null,old:null,now:IO(c)})}return a.length>0||C.
stringify(e)===C.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function _O(
e,t,n){
let r=new k(t.sheets.map(({stage:o,judge:i})=>C.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(C.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}m();function rr(e){let t=x(w.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var Fy=[2],So=Fy[0],EG=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],CG=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,fp=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:C.stringify(e),gp=(e,t)=>e<t?-1:w(e>t);function RG({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(gp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>CG(a.get(s)))]]).sort(([i],[a])=>gp(i,a))}}var DG=({settings:e})=>f.fromEntries(
EG.map(t=>[t,fp(e[t])]));function Vl(e,t,n,r,o=So){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:DG(e),stages:l.map(d=>[d.name,d.weight,d.advance,fp(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,fp(d.stages),fp(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>gp(d.stage,p.stage)||gp(d.judge,
p.judge)).map(RG)}}var hp=(...e)=>C.stringify(Vl(...e));m();var FO={part:"decisions",tab:J.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},OG=3e4;function AG(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${OG}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function MO(e,t,n,r,o){let i=e.flatMap(s=>AG(s.text).map((u,l)=>({...s,part:x(l+1),content:
u}))),
a=FO.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return Nt(t,r,o,
a,i,0)}function yp(e){var r;let t=e===null?null:gt(e,FO),n=new y;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=U(o("stage")),a=n.get(i),s=x(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:U(o("code")),at:U(o("at")),by:U(o("by")),method:U(o("method")),
version:U(
o("version")),hash:U(o("hash")),text:s})}return[...n.values()]}function LO({text:e}){try{let t=C.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?
{snapshot:t,canonical:C.stringify(t)}:null}catch{return null}}m();function bp(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var g,b,S;let[c="",d="",p=""]=a;switch(i){case"score":{let A=n.find(P=>P.stage===c&&P.judge===d),N=(
b=
(g=A==null?void 0:A.rows.find(P=>P.entry===p))==null?void 0:g.marks.get(s!=null?s:""))==null?void 0:
b.at;return A===void 0?null:{tab:A.tab,...N&&{cell:Te(N.row,N.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var N;return((N=A.stage)!=null?N:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(S=r.
find(A=>A.stage===c&&A.entry===d))!=null?S:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var jO=new O;function mi(e,t,n=So){var c,d,p,g;let{competition:r,sheets:o,decisions:i}=e,
a=(c=jO.get(
e))!=null?c:new y;jO.set(e,a);let s=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${s}`,l=(g=a.get(u))!=null?g:ln(hp(r,o,i,s,n));return a.set(u,l),l}var My=(e,t,n)=>{
var r;return(r=Fy.find(o=>mi(e,n,o)===t))!=null?r:null},Ly=e=>yp(mn(J.decisions[e]).grid);function jy(
e,t,n){
let r=t===void 0?null:LO(t);if(t===void 0||r===null||ln(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=Vl(o,i,a,t.stage,r.snapshot.version);return pp(r.snapshot,{...s,version:So}
).
map(u=>bp(u,e))}function zO(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>mi(
e,a)!==s);if(r.length===0)return[];let o=Ly(e.competition.settings.language),i=new k;return r.flatMap(
({stage:a,at:s,hash:u})=>{var S,A;let l=o.find(N=>N.stage===a&&N.hash===u),c=((S=jy(e,l,u))!=null?S:
[]).filter(N=>!i.has(C.stringify(N)));for(let N of c)i.add(C.stringify(N));let{tab:d,cell:p}=(A=c.find(
N=>N.tab!==void 0))!=null?A:{},g={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},b={computed:s,
decided:{code:rr(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...g,params:b}
]})}m();var UO="rules",NG=8e3;function WO(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Vl(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var KO=(e,t)=>ln(C.stringify(WO(e,t)));function PG(){let e=Be(UO);try{return C.parse(e!=
null?e:"{}")}catch{return{}}}var IG=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function GO(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=PG(),o=new y(n.stages.filter(({name:a})=>IG(e,a)).map(({name:a})=>[a,WO(n,a)])),
i=[...o].filter(([a])=>r[a]===void 0);if(i.length>0){let a={...r,...f.fromEntries(i.map(([u,l])=>[u,
C.stringify(l)]))},s=()=>f.fromEntries(f.entries(a).map(([u,l])=>[u,BO(l)]));Ke(UO,C.stringify(C.stringify(
a).length>NG?s():a))}return[...o].flatMap(([a,s])=>{var A,N;let[u,l]=[r[a],ln(C.stringify(s))];if(u===
void 0||BO(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===a);if(((A=c[c.length-1])==
null?void 0:A.hash)===l)return[];let d=u.startsWith("{")?C.parse(u):null,p=d===null?[]:pp(d,s).map(P=>bp(
P,e)),{tab:g,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},S={...g===void 0?{}:{tab:g},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...S,params:{
changes:p}}]})}
var BO=e=>e.startsWith("{")?ln(e):e;m();var zy=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&
s.stage===n&&s.at>=
(r!=null?r:""))&&((a=(i=Sr(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function $G(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:Bs(ze());if(r===void 0)return new y;let o=ie(e.settings.
language).history,i=NO(Me(r),e).filter(zy(t,n)),a=new k(i.map(({stage:s})=>s));return new y([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function qO(e,t){let n=it(e.stages,t),r=$G(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:rr(u),ruling:(l=r.get(o))!=null?
l:null}})}function Eo(e,{rows:t}){let{competition:n}=e,r=it(n.stages,t),o=r[r.length-1],i=Bs(ze()),a=AO(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...zO(e,r),...GO(e,()=>t),...i===void 0?
[]:PO(Me(i),n,a,zy(r,t))]}function HO(){return ue(()=>(be(),Kr(pn(Se))))}function Kr(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=Rt(t,{provisional:!1}),a=[...o,...Eo(t,n)];return aa(t,
a),fy(t.own,i),{ok:zs(a),findings:Wr(a,r,Hl(e)),understood:dp(t),progress:i,fixes:YD(e,pt(r))}}
function ZO(){
return ue(()=>(be(),Se(()=>{let e=Qe(),{competition:t}=e,{language:n}=t.settings,r=Rt(e,{provisional:
!1}),
o=[...r.findings,...Eo(e,ut(n))],i=o.filter(Ms),a=ie(n).tabs,s=`${a.checked(st(),$e(),It())} \xB7 ${a.
overwritten}`,u=a.findings(Qt(t));tr(lp(i,n,u,s,c=>nr(c,n))),aa(e,o),fy(e.own,r.progress);let l=e.questions.
length;return{errors:di(i,"error"),warnings:di(i,"warning"),questions:l}})))}var _G=re({tab:G()});
function JO(e){return ue(()=>{let{tab:t}=ye(_G,e);return be(),Se(()=>{let n=Qe(),
{findings:r}=Rt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&he(pe("BAD_REQUEST",ie(Ve()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=ie(i).history.accepted(t);return Xt(ut(i),{at:st(),by:$e(),action:"accept",detail:a,run:It(),hash:
""},
i),aa(n,o),Kr(pn())})})}m();var FG=re({answers:un(G(),co(G()))});function VO(e){return ue(()=>{let{
answers:t}=ye(FG,e);return be(),
Se(()=>{let{questions:n}=Qe(),r=MG(gy(),n,f.entries(t)),{notAsked:o,tooManyAnswers:i}=ie(Ve()).problems;
return r===null&&he(pe("BAD_REQUEST",o)),cD(r)||he(pe("BAD_REQUEST",i)),Kr(pn())})})}function MG(e,t,
n){
let r=new y(e);for(let[o,i]of n){let a=e.get(o),s=t.find(l=>l.id===o),u=s===void 0?jG(a,i):LG(s,i);
if(i===
null&&a!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var LG=(e,t)=>e.options.
some(n=>n===t)?lD(e,t!=null?t:""):null;function jG(e,t){return e===void 0||t===null?null:f.entries(
ct).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var YO=re({fixes:Ge(G())}),By=250;
function XO({sheets:e},t,n,r,o){var l,c,d,p,g,b,S;let i=e.filter(A=>A.
tab===t),a=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(g=a==null?void 0:
a.rows.find(A=>A.row===r))==null?void 0:g.entry)!=null?b:"";return{judge:(S=a==null?void 0:a.judge)!=
null?S:n,entry:u,criterion:s}}function QO(e){return ue(()=>{let{fixes:t}=ye(YO,e);be();let n=pn(Se),
{workbook:r}=n,o=pt(r.competition.settings.language);return{fixes:eA(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=ap(i,o),c={old:l.old,now:Er(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:g,criterion:b}=XO(r,a,s,d,p);return{tab:a,cell:Te(d,p),entry:g,criterion:b,...c}})}})}})}
function eA(e,t){
let n=new k(t);return VD(e).filter(r=>n.has(r.id)&&r.status==="offered")}function tA(e){return ue(()=>{
let{fixes:t}=ye(YO,e);return be(),Se(()=>{let n=pn(),{competition:r}=n.workbook,o=eA(n,t),i=new y(r.
judges.map(({code:S,email:A})=>[S,A])),a=({fix:S,judge:A})=>{var N;return S.kind!=="score"||((N=i.get(
A))!=null?N:"")!==""},s=zG(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=ca(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=ql(n.workbook,u,l));let c=new k(s.map(({id:S})=>S)),d=u.
list.filter(({id:S})=>c.has(S)),p=S=>d.filter(A=>A.status===S).length,g=new k(o.map(({id:S})=>S)),b=o.
reduce((S,A)=>S+A.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
S=>!g.has(S)).length,unreachable:[...new k(o.filter(S=>!a(S)).map(({judge:S})=>S))],check:Kr(pn())}}
)})}
function zG(e,t){let[n,r,o]=[st(),$e(),da()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!To(s))return[];let g=o(s);return d.flatMap(b=>{
let{row:S,column:A}=b,N=XO(e,s,u,S,A),P=c.kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:p,criterion:P,cell:Te(S,A),judge:N.judge,entry:c.kind==="label"&&N.entry===""?x(c.now):N.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:g.format(S,A)}};return Os(
I,b,g)!=="before"?[]:[{...I,before:{...I.before,cell:g.cell(S,A)}}]})}),a=v.from({length:h.ceil(i.length/
By)},It);return i.map((s,u)=>({...s,id:`${a[h.floor(u/By)]}/${u%By+1}`}))}function nA(){return ue(()=>(
be(),
Se(()=>{let e=pn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=Cy(e),a=la(pt(o.language)),
[s]=i;if(s===void 0)return he(pe("BAD_REQUEST",a.nothingToUndo));let u=da(),l=i.find(S=>{let A=Gl(S,
t);return A===null||!To(A.tab)||Os(S,A.at,u(A.tab))!=="after"});if(l!==void 0)return he(pe(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:st(),answeredBy:$e()},d=n.list.map(S=>i.includes(
S)?{...S,...c,status:"undone"}:S),p=ql(t,ca(n,d,o),r),g=new k(i.map(({id:S})=>S)),b=p.ledger.list.find(
S=>g.has(S.id)&&S.status==="applied");return b!==void 0?he(pe("BAD_REQUEST",a.refused(b.tab,b.cell))):
Kr(pn())})))}m();var UG=re({id:G(),accept:Je()});function rA(e){let t=$e().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Ns(xo(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:As(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function oA(){let e=$t(ze());return Tn(new y([...e].map(([t,n])=>[t,Me(n)]))).competition}
function iA(){
return ue(()=>aA(oA()))}function aA(e){let t=pt(e.settings.language),n=new y(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:rA(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...Ry(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function sA(e){return ue(()=>{let{id:t,
accept:n}=ye(UG,e);return Se(()=>{var d;let r=rA(oA()).find(p=>p.id===t);if(r===void 0)return he(pe(
"BAD_REQUEST",la(Ve()).unknownFix));let o=Qe(),{competition:i}=o,a=la(pt(i.settings.language));if(((
d=
it(i.stages,ut(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return he(
pe("BAD_REQUEST",a.stageClosed(r.stage)));let u=Gl(r,o),l=da();if(n&&(u===null||Os(r,
u.at,l(u.tab))!=="before"))return he(pe("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:st(),by:$e()};return HD(r.judge,c)?(n&&u!==null&&To(u.tab)&&Sy([xy(r,u.tab,u.at,!1)],!0),aA(i)):
he(
pe("BAD_REQUEST",a.tooManyAnswers))})})}m();m();var uA={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},lA="#ffffff",cA="Lembar Juri \xB7 ",Uy=new RegExp(
`(^|\\n)${cA}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function dA({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===lA&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[cA+o,...i];return{background:uA[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function mA({background:e,note:t}){var o,i,a;let[,n=""]=(o=Uy.exec(t))!=null?o:[],r=(a=(i=Uy.exec(
t))==null?void 0:i[2])!=null?a:lA;return{background:f.values(uA).includes(e)?r:e,note:t.replace(Uy,n)}
}m();function pA(e){var r;let t=(r=Ae().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function fA(e,t,n){var d,p;let r=Ae().getSheetByName(e),o=new y,
i=[];for(let[g,b]of n.entries())for(let[S,A]of b.entries()){let N=(d=t[g])==null?void 0:d[S];(N==null?
void 0:N.background)!==A.background&&o.set(A.background,[...(p=o.get(A.background))!=null?p:[],Te(g,
S)]),(N==null?void 0:N.note)!==A.note&&i.push({row:g,column:S})}for(let[g,b]of o)r==null||r.getRangeList(
b).setBackground(g==="#ffffff"?null:g);if(i.length===0)return;let[a,s]=[h.min(...i.map(({row:g})=>g)),
h.min(...i.map(({column:g})=>g))],u=h.max(...i.map(({row:g})=>g)),l=h.max(...i.map(({column:g})=>g)),
c=n.slice(a,u+1).map(g=>g.slice(s,l+1).map(({note:b})=>b));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var KG=re({on:Je()}),gA=["error","warning","info"];function GG(e,t){var r,o;let n=new y;
for(let i of e.
filter(Ms)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new y;n.set(a,l);for(let[c,{row:d,column:p}]of $r(s).entries()){let g=`${d},${p}`,b=(o=l.get(g))!=
null?o:{severity:u,sentences:[]},S=gA.indexOf(u)<gA.indexOf(b.severity),A=c===0?[nr(i,t)]:[];l.set(g,
{severity:S?u:b.severity,sentences:[...b.sentences,...A]})}}return n}function qG(){var n;let e=ze(),
t=((n=Be(Zl))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function hA(e){return ue(()=>{let{on:t}=ye(
KG,e);return be(),Se(()=>{let n=pn(),{workbook:r,history:o}=n,i=t?[...Rt(r,{provisional:!1}).findings,
...Eo(r,o)]:[],a=GG(i,r.competition.settings.language),s=[...new k([...qG(),...a.keys()])].filter(To);
t&&Ke(Zl,s.join(`
`));for(let u of s){let l=pA(u),c=l.map((d,p)=>d.map((g,b)=>{var N;let S=(N=a.get(u))==null?void 0:N.
get(`${p},${b}`),A=mA(g);return S===void 0?A:dA(A,S.severity,S.sentences)}));fA(u,l,c)}return t||Ke(
Zl,""),Kr(n)})})}m();m();m();m();m();m();var Cr=(e,t)=>({width:h.min(h.max(h.floor(e),1),10),haste:0,
until:t+2e5});function yA(e){e.haste=0,e.
width=h.min(e.width+1,10)}function bA(e,t){e.haste+=1,e.width=h.max(h.floor(e.width/2),1);let n=h.min(
1e3*2**(e.haste-1),64e3),r=h.ceil(h.max(n,t!=null?t:0)+h.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var wA=e=>R.now()>=e.until;m();m();var Gr="https://www.googleapis.com/drive/v3/files",vA="https://www.googleapis.com/upload/drive/v3/files",
Us="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",kA="application/vnd.google-apps.folder",
or="application/vnd.google-apps.document",pi="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Ws="application/pdf",Yl="application/vnd.google-apps.spreadsheet",Xl="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Ks=re({id:G(),mimeType:Re(G()),webViewLink:Re(
G()),modifiedTime:Re(G()),appProperties:Re(un(G(),G())),trashed:Re(Je())}),Gs=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},Wy=(e,t,n)=>({fields:e,one:t,list:re({files:Ge(t),nextPageToken:Re(G())}),fileOf:n}),Ky=Wy(
Us,Ks,Gs);m();m();var HG=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function ZG(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function xA(e,t,n){var u,l,c;
let r=JG(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=HG.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),a=i===void 0||e>=500?ZG(e):i[0],s=VG(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function JG(e){var t;try{return(t=C.parse(e))==
null?void 0:t.error}catch{return}}function VG(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var Rr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),qs=({kind:e})=>e==="server"||e==="unknown";
var YG=6,TA={failure:{kind:"haste",reason:"not-sent"}};function qr(e,t,n="text"){var a,s,u;let r=e.map(
()=>TA),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!wA(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=e4(l.flatMap(A=>{var N;return(N=e[A])!=null?N:[]}),n),p=[],g=null,b=!1;for(let[A,N]of l.entries(
)){
let P=(a=d[A])!=null?a:TA,I=r[N];r[N]=I!==void 0&&XG(I)&&"failure"in P?I:P,o[N]=((s=o[N])!=null?s:0)+
1,!(!("failure"in P)||!QG(P,e[N])||o[N]>=YG)&&(p.push(N),b=!0,g=h.max(g!=null?g:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&Rr(A.failure)))break;if(i=[...p,...c],!b){yA(t);continue}let S=bA(
t,g);if(S===null)break;Utilities.sleep(S)}return r}var XG=e=>"failure"in e&&e.failure.kind==="server",
QG=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function e4(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof E?i.message:
x(i);if(np(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:xA(a,i.getContentText(),t4(i))}})}function t4(e){let t=e.getHeaders(
),
n=f.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:x(t[n])}function Co(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=at(
e,n4(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function n4(e){
try{return C.parse(e)}catch{return null}}var wp="lembar-juri-boundary-7f3a9c",vp=5*1024*1024-4096;
function Ro(e,t){return qr(e.map(r4),t).map(
n=>{let r=Co(Ks,n);return"failure"in r?r:{ok:Gs(r.ok)}})}function qy(e,t,n){let r=`${Gr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Us)}`,o=C.stringify(t),i=Co(Ks,qr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Gs(i.ok)}}function ga(e,t,n){let r=e.
map(o=>`${Gr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return SA(r,n)}
function Hy(e,t){
let[n]=SA([`${Gr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function SA(e,t){let n=e.map(r=>({url:r,method:"get"}));return qr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function r4({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${vA}${d}?uploadType=multipart&fields=${encodeURIComponent(
Us)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${wp}`,payload:[...Gy(
`--${wp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${C.stringify(c)}\r
`),...Gy(`--${wp}\r
Content-Type: ${o}\r
\r
`),...v.from(a,p=>p>127?p-256:p),...Gy(`\r
--${wp}--\r
`)]}}var Gy=e=>Utilities.newBlob(e).getBytes();m();function Zy(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Gr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=Co(e.list,qr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Jy(e,t,n){let r=`${Gr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=Co(e.one,qr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var kp=(e,t)=>Zy(
Ky,e,[],t),Do=(e,t)=>Jy(Ky,e,t);function Vy(e,t,n){let r=kp("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>f.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=C.stringify(
{name:e,mimeType:kA,appProperties:t}),a=Co(re({id:G()}),qr([{url:`${Gr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}m();var EA=re({
id:G(),emailAddress:Re(G()),role:G()}),o4=Rk(Ks,{permissions:Re(Ge(EA))}),CA=Wy(`${Us},permissions(id,emailAddress,role)`,
o4,e=>{var t;return{...Gs(e),access:(t=e.permissions)!=null?t:[]}}),
Ql=encodeURIComponent,i4=e=>`${Gr}/${Ql(e)}`,Yy=(e,t)=>Zy(CA,e,[`mimeType = '${Yl}'`],t),Xy=(e,t)=>Jy(
CA,e,t);function a4(e){let t=`${i4(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:C.
stringify(o)}),r=`fields=${Ql("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${Ql(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${Ql(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${Ql(e.permission)}`,method:"delete"}}}function ec(e,
t){
let n=qr(e.map(a4),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?Co(EA,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Hs="dokumen yang sudah jadi tidak dibuat dua kali",
s4={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Hs}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Hs}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Hs}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Hs}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Hs}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Hs}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Zs="documents that are ready are not made twice",
u4={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Zs}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Zs}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Zs}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Zs}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Zs}.`,
unknown:`Drive gave no clear answer. Try again: ${Zs}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function fi(
{kind:e,reason:t},n){let r=(n==="id"?s4:u4)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Dn=e=>ln(e).slice(0,32),Qy=e=>`folder:${e}`;function Oo(e,t,n){let{language:r}=e.settings,o=Qy(
t),
i=Be(o),a=i!==null&&l4(i,n,r)?i:c4(e,o,n);return{id:a,files:en(kp(a,n),r)}}var l4=(e,t,n)=>en(Do(e,t),
n)!==null;function c4(e,t,n){let{language:r}=e.settings,o=ie(r).documents.folder(Qt(e)),i=en(Vy(o,{
folder:Dn(
Mn())},n),r);return Ke(t,i),i}function en(e,t){return"ok"in e?e.ok:ha(e.failure,t)}function ha(e,t){
let n=fi(e,t);return e.kind==="api-off"?he(pe("DRIVE_API_OFF",n)):e.kind==="scope"?he(pe(
"SCOPE_MISSING",n,rp())):he(pe("DRIVE_REFUSED",n))}var d4=re({id:G(),link:G(),maker:G(),email:G(),
permission:G(),collected:G(),modified:G(),done:Pt(),of:Pt()}),
tc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},eb=e=>Dn(F(e)),
tb=e=>Dn(Z(e)),RA=(e,t)=>`judge-file:${eb(e)}:${tb(t)}`;function xp(e,t){var n;try{let r=at(d4,C.parse(
(n=Be(RA(e,t)))!=null?n:"null"));return r.success?r.data:tc}catch(r){if(r instanceof SyntaxError)return tc;
throw r}}var ya=(e,t,n)=>Ke(RA(e,t),C.stringify(n));function Js({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=$e(),i=tt(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=xp(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of ec(
i,Cr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(x(a))}}var m4=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),DA=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=sy(
je(n,i.stage).length,h.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
nb=e=>`locked:${e}`;function OA(e){let t=Be(nb(e));try{return C.parse(t!=null?t:"{}")}catch{return{}
}}
function Tp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=m4(e,t),a=OA(t),s=f.fromEntries(
i.map(d=>[d,d in a?a[d]:qR(d)]));Ke(nb(t),C.stringify(s));for(let d of i)Br(d,r);for(let{tab:d,open:
p}of DA(
e,t))nD(d,p,[...r,$e()]);let u=ie(o).history.closed(i.length),l={at:st(),by:$e(),action:"close",
detail:u,
run:It(),hash:"",stage:t},c=Xt(n,l,o);return Js(e,t,"reader"),c}function AA(e,t,n,r){let{language:o}
=e.
competition.settings,i=OA(t);for(let[l,c]of f.entries(i))ZR(l,c);let a=[...e.competition.settings.admins,
$e()];for(let{tab:l,open:c,email:d}of DA(e,t))Ts(l,c,a,d);Cn();let s={at:st(),by:$e(),action:
"reopen",
detail:n,run:It(),hash:"",stage:t},u=Xt(r,s,o);return Ke(nb(t),"{}"),Js(e,t,"writer"),u}m();m();m();
m();var rb=e=>e.map(({entry:t})=>t.code),NA=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function PA({settings:e},{standings:t,places:n,
last:r},o){let i=Ha(t,p=>p.category),a=p=>{var g;return((g=i.get(p.category))!=null?g:[]).filter(b=>_n(
b)<_n(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,g])=>[p,[...g].reverse().find(b=>b.advances)])),c=(p,{rounded:g,sharing:b})=>{let{advances:S,
cutNote:A,title:N,score:P,entry:I}=p,_=p.category===null?{}:{category:p.category},M=B=>s?_n(B)===_n(
p):b.includes(B.entry.code),L=()=>{var B;return rb(((B=i.get(p.category))!=null?B:[]).filter(M))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Zt(
e.passingScore),score:g}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:NA(p)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let B=a(p).filter(H=>H.cutNote!=="institution-full"&&F(H.entry.institution)===F(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:rb(
B)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:L(),..._}}];if(S)return[{code:"ADVANCES",params:{places:n,last:r,title:N,..._}}];let j=l.
get(p.category),z=j&&!s?Hd(j.score,P,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:z,
..._}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:L(),..._}}]:[]]},d=p=>{let{
place:g,
vacated:b,prize:S}=p;if(g===null)return[];let A=r&&e.rankedWinners,N=u.filter(I=>I.category===p.category&&
_n(I)<_n(p)),P=b!==null&&b.from===null;return[...N.length>0&&(A||n!==null&&_n(p)>n)?[{code:
"PASSED_OVER",params:{place:g.place,over:rb(N)}}]:[],...b!==null&&(A||P)?[{code:"MOVED_UP",params:{
place:g.place,
from:b.from,removed:NA(p)}}]:[],...S===null?[]:[{code:"PRIZE",params:{prize:S}}]]};return(p,g)=>{let{
category:b,categoryRank:S}=p;return[...b!==null&&S!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:S}}]:[],...c(p,g),...d(p)]}}m();function IA(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function $A(e,t){let n=new y(
e.map(({entry:a,score:s})=>[a.code,fr(s,t)])),o=IA(e,(a,s)=>Vt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=IA(e,(a,s)=>a.rank===s.rank);return new y(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,p,g,b;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(b=(g=i[s+1])==null?
void 0:g.standings)!=null?b:[]}]})))}function _A(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function p4(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:sx(e,r);return t.set(r,o),
o(n)}}function f4(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let S=b&&o.includes(b.entry.code)?_A(e,b):null;return b&&S?[{entry:b.entry.code,
rank:b.
rank,value:S}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=s,g=d==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...g}}]}function g4({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function h4(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function FA(e,
t,n){
var P;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=Jn(a),c=l==null?
void 0:l(o,r),d=p4(o),p=$A(s,r.decimals),g=fl(e,i,n),b=o.criteria.map(({name:I,weight:_,max:M})=>({
criterion:I,
weight:Zt(_),max:Zt(M)})),S=new y;for(let{entry:I,judge:_,reason:M}of o.leftOut){let L={code:
"JUDGE_LEFT_OUT",params:{judge:_,reason:M}};S.set(I,[...(P=S.get(I))!=null?P:[],L])}let A=({entry:I,
judgeScores:_,
stageScore:M,score:L})=>{var q,H;let j=(q=S.get(I.code))!=null?q:[],z=[..._].map(([W,V])=>({judge:W,
score:V})),B=o.judges.map(W=>W.code).filter(W=>!_.has(W)&&!j.some(({params:V})=>V.judge===W));return[
{code:"STAGE_SCORE",params:{method:a,judges:z,criteria:b,score:M}},...(H=c==null?void 0:c(I.code))!=
null?H:[],...j,...B.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:B}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:g(I.code,M),score:L}}]:[]]},N=PA(e,t,u);return I=>{let _=p.get(I.entry.code);
return _===void 0?[]:[...A(I),...f4(I,_,d),...g4(I,_,u),...h4(I),...N(I,_)]}}var Sp=(e,t)=>t.map((n,
r)=>y4(e,n,t.slice(0,r)));function y4(e,t,n){let{language:r,decimals:o}=e.settings,
i=FA(e,t,n),a=AD(r,o,Vn(t.method));return new y(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:ND(
u,r,o)}]}))}function MA(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=it(
a.stages,t),
u=({stage:A})=>{var N;return((N=Sr(s,A.name))==null?void 0:N.status)==="open"},l=Rt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(A=>A.name===i),d=l.results.filter((A,N)=>N<c||!u(
A)),p=d.filter(u).map(({stage:A})=>A.name),g=o&&!n?p:[],b=g.length>0?[]:p,S=A=>{var N;return A.code===
"TAB_UNPROTECTED"&&g.includes((N=A.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:Sp(
a,d),toClose:g,open:b,findings:l.findings.filter(A=>!S(A)),writes:r!=null?r:!n&&b.length===0}}m();
var LA=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:f.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));m();m();m();var jA=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function zA(e,t){let[n,r]=[jA(e),jA(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var b4=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function BA(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Wi(e,b4(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...zA(t,
o)}]})}function UA(e,t,n){let{settings:r}=e;return ls.filter(i=>i!==r.method&&(!r.carryOver||Jn(i).unit===
"points")).flatMap(i=>{let a=Wi({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...zA(t,a)}]})}m();function WA(e,t,n,r){let o=e.standings.filter(g=>g.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(g=>g.advances))return null;let[s,u]=[i,a].map(({entry:g})=>t.entries.findIndex(
({code:b})=>b===g.code)),l=n.map(({weight:g,scores:b})=>({weight:g,gap:b[s]-b[u]})),c=l.reduce((g,{
weight:b,
gap:S})=>g+b*S,0),d=l.reduce((g,{weight:b,gap:S})=>g+b*(S-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:h.sqrt(
d*p/(p-1))}}m();m();var gi=e=>e.filter(t=>t!==null),ir=e=>e.reduce((t,n)=>t+n,0),On=e=>ir(e)/e.length;
function An(e){
if(e.every(n=>n===e[0]))return 0;let t=On(e);return ir(e.map(n=>(n-t)**2))}function Ep(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function KA(e){var p,g;let t=e.length,
n=(g=(p=e[0])==null?void 0:p.length)!=null?g:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(On),o=e[0].map((b,S)=>On(e.map(A=>A[S]))),i=On(r),a=e.flatMap(
(b,S)=>b.map((A,N)=>(A-r[S]-o[N]+i)**2)),s=n*An(r)/(t-1),u=t*An(o)/(n-1),l=ir(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=b=>b>c?(s-l)/b:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}m();
function GA(e,t){let{groupCount:n}=Za(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=zi(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?v.from(o,([a,s])=>[a,s.valueOf()]):[])}
}m();m();function qA(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=h.sqrt(An(t)*An(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[On(t),On(n)];return h.max(-1,h.min(1,ir(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function HA(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=gi(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=gi(u.filter((p,g)=>g!==o));return l===null||c.length===0?[]:[[l,On(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:h.sqrt(An(a)/(a.length-1)),agreement:qA(s)}})}m();m();
function w4(e){let t=w.isInteger(e),n=t?0:h.log(h.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=h.log(r);return n}
function ZA(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=h.exp(n*h.log(r)-r-w4(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=w.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;h.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function v4(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return ir([...t.
values()].map(r=>r**3-r))}function JA(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Ep),i=e.map((c,d)=>ir(
o.map(p=>p[d]))),a=n**2*(t**3-t)-n*ir(r.map(v4));if(a<=0)return null;let s=12*An(i)/a;return{w:s,p:
ZA(
n*(t-1)*s,t-1)}}m();function VA(e){let t=e.map(gi).filter(i=>i.length>1),n=t.flat(),r=An(n)/(n.length-1);
return r>0?1-ir(
t.map(i=>i.length*An(i)/(i.length-1)))/n.length/r:null}m();function YA(e){let t=e.entries.filter(a=>{
var s,u;return((u=(s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new k(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var XA=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function k4(e,t){let n=e.map((i,a)=>[...i,t[a]]),
r=h.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function ob(e,t,n){let r=t.map((c,d)=>t.map((p,g)=>g===d?n*c:0)),o=t.map(()=>0),
i=new k;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,S)=>b+t[S],
0),g=d.reduce((b,S)=>b+t[S]*c[S],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-g);let S=r[b];S[
b]=
S[b]+t[b];for(let A of d)S[A]=S[A]-t[b]*t[A]/p}}let{solution:a,rank:s}=k4(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}m();function x4(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:gi(e)}var Ao=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:On(gi(n))});function Cp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var Rp=(e,t)=>n=>Float64Array.
from(e,r=>{let o=x4(r,n).sort((a,s)=>a-s),i=t(o.length);return On(o.slice(i,o.length-i))});var QA=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return Ao(e);let n=ob(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=ob(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return Ao(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};m();var e1=Ao;m();var t1=e=>Rp(e,t=>h.ceil(
t/2)-1);m();var n1=e=>Ao(Cp(e,Ep));m();var r1=e=>Rp(e,t=>t<dl?0:1);m();function T4(e){let t=h.sqrt(
An(e)/(e.length-1)),n=On(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var o1=e=>Ao(
Cp(e,T4));var i1={mean:e1,trimmed:r1,median:t1,"rank-sum":n1,"z-score":o1,adjusted:QA};function a1(e,
t,n,r,o){var i,a,s;return(s=(a=(i=i1)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:S4(
ml[e],t,r,o)}function S4(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(E4(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:w.NaN})}}
function E4(e,t,n){
let r=t.flatMap((s,u)=>v.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new y(e.judges.
map(s=>[s.code,s])),i=new y([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[s,l.length>0?new y(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}m();m();function s1(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var C4=5,R4=20231207;function u1(e,t){return e===1?[[t]]:v.from({length:t+1},(n,r)=>u1(e-1,t-r).map(
o=>[r,...o])).flat()}var ib=e=>e<2?1:e*ib(e-1),D4=e=>u1(e,e).map(t=>{let n=t.reduce((r,o)=>r/ib(o),
ib(
e));return{times:t,weight:n/e**e}});function O4(e,t){let n=s1(R4);return v.from({length:t},()=>{let r=v.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=h.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var l1=(e,t)=>e<=C4?D4(e):O4(e,t);var A4=1e-9,ab={most:2e3,longList:500,longFrom:500};function N4(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=fl(e,t.stage,n),i=new Fe(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,p])=>c+d*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function P4(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-h.floor(n/e.length)*e.length)}function I4(e,t){var a,s;let n=hr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:h.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function c1(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=a1(
t.method,o,i,t.panel,a),g=N4(e,t,n,o),b=new y(s.map((M,L)=>[M.code,L])),S=10**a.decimals,A=d==="higher"?
-1:1,N=M=>M,P=Md(e.entries),I=new Fe(0),_=M=>a.passingScore===null?I:new Fe(M,S);return l1(u.length,
s.length<ab.longFrom?ab.most:ab.longList).map(M=>{let L=p(M.times).map((V,Q)=>g[Q].rest+g[Q].own*V),
j=L.map(V=>A*h.floor((V+A4)*S+.5)),z=P4(j),B=new Int32Array(s.length),q=z.map((V,Q)=>{let de=z[Q-1];
return B[V]=de!==void 0&&j[de]===j[V]?B[de]:Q+1,{entry:s[V],rank:B[V],score:_(A*j[V]),steps:[],
decidedBy:null}}),
{races:H}=Jd(q,{settings:a,places:l,last:c,better:d,rounded:N,categoryOf:P}),W=H.flatMap(V=>I4(V,l));
return{weight:M.weight,scores:L,ranks:B,shares:new y(W.map(([V,Q])=>[b.get(V),Q]))}})}m();function $4(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=h.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function d1(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=$4(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
h.round(o):o,rankLow:i,rankHigh:a}})}m();function _4({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function m1(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new k(_4(e,r)),a=({entry:{code:
d},
advances:p})=>{var b;let g=(b=o.get(d))!=null?b:0;return i.has(d)||(p?g:1-g)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function Dp(e,t,n){var P,I;let{panel:r}=t,i=t.standings.some(
({decision:_})=>_!==void 0)?Wi(e,r,n):t,
a=YA(r),s=XA(a.rows),u=2*s.length>=a.rows.length?s:[],l=JA(u),c=KA(u),{lambda:d,effects:p}=GA(r,e.settings.
severityCorrection),g=Jn(i.method),b=a.judges.length>0?c1(e,i,n,g,a,d!=null?d:0):[],S=new y(d1(a,b).
map(_=>[_.code,_])),A=i.standings.map(({entry:_})=>S.get(_.code)),N=BA(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(P=l==null?void 0:
l.w)!=null?P:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:VA(a.rows),lambda:d,judges:HA(r,a,p),stability:A,leaveOneOut:N,methods:UA(e,i,n),gap:WA(i,a,b,
(g==null?void 0:g.better)==="lower"?-1:1),verdict:m1(i,a.judges.length,A,N)}}m();m();var p1=e=>e<=3;
var f1={strong:.7,moderate:.5,weak:.3,none:0},F4={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},M4={
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
"The judges hardly agree on the order of the entries."}};function L4(e){var n;return(n=f.keys(f1).find(
r=>e>=f1[r]))!=null?
n:"none"}var g1=(e,t)=>kn(e.toFixed(2),t);function j4(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:g,leaves:b})=>g.length+b.length>0).length,l=s.filter(({enters:
g,
leaves:b})=>g.length+b.length===0).map(({method:g})=>g),c=g=>sa(g,n),d=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(X(r.contested,n))]:[],...p1(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
g1(a.points,n))}${d===null?"":t.gapError(g1(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
X(l.map(c),n))]:[],...s.filter(({method:g})=>!l.includes(g)).map(({method:g,enters:b,leaves:S})=>t.byMethod(
c(g),X(b,n),X(S,n)))]}function Op(e,t){let n=t==="id"?F4:M4,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:j4(e,n,t),...e.kendallW===null?[]:[n.agreement[L4(
e.kendallW)]]]}var h1=(e,t)=>t.map((n,r)=>{let o=Dp(e,n,t.slice(0,r)),i=Op(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function y1(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:Vn(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:f.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var b1="lastRun",z4=re({top:Pt(),at:G(),by:G(),ranked:Ge(G()),errors:Pt(
)}),w1=e=>Ke(b1,C.stringify(
e));function nc(){var e;try{let t=at(z4,C.parse((e=Be(b1))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function v1({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let N of t)Rn(N);let{run:l,isNew:c}=PD(i,a,s.rows),d=o.filter(Ms);CO(
e,{...n,findings:B4(d)},r,l);let p=n.results.map(N=>N.stage.name);if(w1({top:qd(e),at:l.at,by:l.by,
ranked:p,
errors:di(o,"error")}),!c||a)return s;let{at:g,by:b,id:S}=l,A=ie(u).history.computed(p.length,di(d,
"error"),di(d,"warning"));return Xt(s,{at:g,by:b,action:"compute",detail:A,run:S,hash:i},u)}var B4=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var U4=re({provisional:Je(),write:Re(Je()),close:Re(Je()),
reliability:Re(Je()),profiles:Re(Je())});function rc(e){
return ue(()=>{let t=ye(U4,e);return be(),Se(()=>sb(t).answer)})}function sb({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=pn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=MA(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=mi(i),g=u.toClose.reduce(
(N,P)=>Tp(i,P,N),o.history),b=[...u.findings,...Eo(i,g)],S=u.writes?v1(i,{...u,findings:b,hash:p,
provisional:n.
provisional},g):g;aa(i,b);let A={ok:zs(b),findings:Wr(b,s,Hl({...o,history:S})),understood:dp(i),
stages:d.
map((N,P)=>y1(N,l[P],a)),reliability:e?h1(a,d):[],...t&&{profiles:LA(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:S,answer:A}}m();m();m();m();var k1=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var Gn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),oc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Hr=[oc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),oc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
oc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),oc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),oc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var x1={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Gn("Presentasi",{advance:12,form:
"presentation"}),Gn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Hr};m();var T1={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Gn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Gn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Gn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Hr};m();var S1={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Gn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Hr};m();var E1={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Gn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Hr};m();var C1={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Gn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Hr};var R1={kolabik:T1,"satuin-pelita":C1,mojokerto:E1,malang:S1,gipp:x1};m();m(
);var D1={name:"GIPP 2017, Kota Probolinggo"};m();var O1={name:"Kolabik 2023, Kota Pasuruan"};m();
var A1={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var N1={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var P1={name:"SATUIN PELITA 2019, Kota Pasuruan"};var I1={
kolabik:O1,"satuin-pelita":P1,mojokerto:N1,malang:A1,gipp:D1};var W4=e=>({id:e,...I1[e],...R1[e]}),
ic=k1.map(W4);m();var hi={part:"documents",tab:J.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},$1=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],K4=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function _1(e){var t;return e===""?"failed":(t=bn(e,$1))!=null?t:K4.test(e)?"signed":"own"}function Ap(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=$1.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&_1(t)===e?t:r}function Vs(e){var r,o,i;let t=gt(e,hi),n=new y;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:_1(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var F1={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function M1(e,t,n){var c,d;let r=new y;
for(let p of t){let[,g="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let S=(
d=
r.get(g))!=null?d:{count:0,last:0,digits:b.length};r.set(g,{count:S.count+1,last:h.max(S.last,w(b)),
digits:h.max(S.digits,b.length)})}let[o]=[...r].sort(([,p],[,g])=>g.count-p.count),[i,a,s]=o===void 0?
[F1[e].prefix,0,h.max(F1[e].digits,e==="entries"?x(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new k(
t.map(Z)),l=[];for(let p=a+1;l.length<n;p+=1){let g=`${i}${x(p).padStart(s,"0")}`;u.has(Z(g))||l.push(
g)}return l}m();var ub={entries:kr,judges:Hi},Pp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
G4={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},q4=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Ip=e=>e===""||q4.test(F(e));function L1(e,t){var o,i;if(Ip(e))return null;let n=ub[t].columns.find(a=>Pp[
t].
includes(a.key)&&De(e,a.header));if(n!==void 0)return n.key;let r=F(e);return(i=(o=G4[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var Np=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function H4(e){return e.every(n=>n==="")?"passed":Np(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Np(e,n=>/^https?:\/\//i.test(n))?"link":Np(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new k(e).size===e.length&&Np(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function j1(e,t){let n=new y,r=["name","institution"],o=h.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=H4(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=Pp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var Z4=10;function J4(e,t){let n=new y;for(let[r,o]of e.entries()){let i=L1(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function V4(e,t){var r;return(r=e.slice(0,Z4).map((o,i)=>({row:i,columns:J4(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!Ip(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var Y4=e=>x.fromCharCode(65+e%26);function B1(e,t,n){var d,p,g;let r=V4(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:j1(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let S of z1(b,t))u.set(S,"known");let l={columns:Pp[t].flatMap(b=>{var A;let S=o.
get(b);return S===void 0?[]:[{header:(A=s[S])!=null?A:Y4(S),key:b}]}),unknown:s.filter((b,S)=>!Ip(b)&&
![...o.values()].includes(S)&&a.some(A=>{var N;return((N=A[S])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,S]of a.entries()){if(S.every(_=>_===""))continue;let A={code:"",name:""};for(
let[
_,M]of o)A[_]=(g=S[M])!=null?g:"";let N=i+b+1;if(F(A.name)===""){l.nameless.push(N);continue}let P=z1(
{institution:"",email:"",...A},t),I=P.map(_=>u.get(_)).find(_=>_!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:A.name,why:I});else{for(let _ of P)u.set(_,"twice");l.added.push(A)}}let c=M1(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var S;return b.code===""?{...b,code:(S=c.shift())!=null?S:""}:b}),l}function z1({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?F(t):`${F(t)}|${F(n)}`;return[...Z(e)===""?[]:[`code:${Z(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function X4(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function U1(e){var u;let t=X4(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}m();var Q4={menu:"Siapkan tab juri",noJudges:
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
,e6={menu:"Prepare judge tabs",noJudges:
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
,No=e=>({id:Q4,en:e6})[e];var t6=1e6,W1=1e4,lb=50,n6=re({kind:Ut(["entries","judges"]),text:Re(G().check(
_g(t6))),tab:Re(G()),
write:Je()}),G1=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function q1(e){return ue(()=>{let{kind:t,text:n,tab:r,write:o}=ye(n6,e);return be(),o?Se(()=>K1(
t,n,r,!0)):K1(t,n,r,!1)})}function K1(e,t,n,r){var g;let o=$t(ze()),{competition:i}=Tn(new y([...o].
map(([b,S])=>[b,Me(S)]))),a=o.has("settings")?i.settings.language:Ve(),s=No(pt(a)),u=b=>he(pe(
"BAD_REQUEST",b));n!==void 0&&(!ze().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?U1(t!=null?t:""):Me(n).values.map(b=>b.map(U));l.length>W1&&u(s.tooMany(W1));let c=B1(l,e,r6(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(s.noNames);let d=(g=o.get(e))!=null?g:J[e][a],p=r?o6(
e,d,c.added,a):[];return i6(c,d,r,p)}var r6=({entries:e,judges:t},n)=>n==="entries"?e:t;function o6(
e,t,n,r){
var g,b;if(n.length===0)return[];let o=ub[e];jr(t)===0&&Rn(PR(o,t,r));let i=gt(Me(t),o),a=(g=i==null?
void 0:i.columns)!=null?g:new y(o.columns.map(({key:S},A)=>[S,A])),s=new y(o.columns.map(S=>{var A;
return[
S.key,(A=S.format)!=null?A:""]})),u=h.max(...a.values())+1,l=v.from({length:u},()=>"");for(let[S,A]of a)
l[A]=(b=s.get(S))!=null?b:"";let c=jr(t);for(let[S,A]of l.entries())A==="@"&&OR(t,c,S,n.length);let d=n.
map(S=>{var N;let A=l.map(()=>"");for(let[P,I]of a)A[I]=(N=S[P])!=null?N:"";return A});Yt(t,c,0,d,l);
let p=new k(n.flatMap(S=>f.entries(S).flatMap(([A,N])=>N?[A]:[])));return o.columns.flatMap(({key:S,
header:A})=>p.has(S)&&!a.has(S)?[A[r]]:[])}function i6(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,lb).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
s.
slice(0,lb),repeatedTotal:s.length,nameless:u.slice(0,lb)}}function yi(){return ue(()=>{let e=ze(),t=$t(
e),n=Tn(new y([...t].map(([S,A])=>[S,Me(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Ve(),a=pt(i),s=$e(),u=l6(s,r.judges),l=u==="admin",c=Bm(
).
filter(S=>![...t.values()].includes(S)),d=!a6(n),p=!d||c.length>0,g=G1(e),b=l?nc():null;return{user:
s,
role:u,language:a,competition:Qt(r),stages:r.stages.map(S=>S.name),top:qd(r),begun:p,...l?s6(n,e,{
begun:p,
responses:g}):{},presets:l&&d&&c.every(S=>g.includes(S))?ic.map(({id:S,name:A})=>({id:S,name:A})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?d6(J.documents[i],
e):H1,judgeFiles:o.judgeFiles,lives:l&&p?qO(r,ut(i).rows):[]}})}var a6=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,s6=(e,t,{begun:n,responses:r})=>(
{
...n&&ks.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
u6(
e.competition,t)}:{}});function u6(e,t){let n=Xn(t,e,Vm(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var l6=(e,t)=>Pd()?"admin":c6(e,t)?"judge":"stranger",c6=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),H1={made:0,begun:0};function d6(e,t){if(!t.includes(e))return H1;
let{grid:n}=mn(e),r=n===null?[]:[...Vs(n).rows.values()].filter(i=>i.spreadsheet===Mn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var m6=re({stage:Re(G())}),Z1=re({stage:G(),reason:G()});function ar({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>F(i.name)===F(n)))!=null?o:he(pe("BAD_REQUEST",
ie(t.language).problems.unknownStage(n,r)))}function cb(e){let t=ue(()=>{let n=e();return be(),Se(()=>{
let r=Qe();n(r,ut(r.competition.settings.language))})});return"problem"in t?t:yi()}var J1=e=>cb(()=>{
let{stage:t}=ye(m6,e);return(n,r)=>{var s,u;let{competition:o}=n,i=it(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:ar(o,t).name;a!==void 0&&(((u=Sr(i,a))==null?
void 0:
u.status)==="open"?Tp(n,a,r):Js(n,a,"reader"))}});function V1(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?he(pe("BAD_REQUEST",ie(t.language).problems.reasonMissing)):n}
var Y1=e=>cb(()=>{let t=ye(Z1,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=ar(o,t.stage),a=it(
o.stages,r.rows),s=V1(t.reason,o);((u=Sr(a,i))==null?void 0:u.status)!=="open"?AA(n,i,s,r):Js(n,i,
"writer")}}),X1=e=>cb(()=>{let t=ye(Z1,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=ar(
n,t.stage),a=V1(t.reason,n),s=KO(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||Xt(r,{at:st(),by:$e(),action:"rules",detail:a,run:It(),
hash:s,stage:i},o)}});var f6=re({stage:Re(G())}),g6=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function $p(e){
return ue(()=>{let{stage:t}=ye(f6,e);return be(),Se(()=>{var ge,Pe,ce;let{workbook:n,results:r,
findings:o,
history:i}=sb({provisional:!1,close:!0},se=>t===void 0?void 0:ar(se,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(ge=r[r.length-1])==null?void 0:ge.stage.name,l=t===void 0?u:ar(a,t).name,c=(ce=l!=null?l:
(Pe=a.stages[0])==null?void 0:Pe.name)!=null?ce:"",d=a.stages.slice(0,a.stages.findIndex(se=>se.name===
c)+1),p=o.filter(se=>se.stage===void 0||d.some(({name:Et})=>Et===se.stage)).map(se=>g6.includes(se.code)?
{...se,severity:"error"}:se),g={stage:c,code:null,at:null,hash:null};if(!zs(p))return{ok:!1,findings:
Wr(
p,s),...g};let b=r.find(se=>se.stage.name===c);if(b===void 0)return he(pe("BAD_REQUEST",ie(s).problems.
nothingToDecide(c)));let{sheets:S,decisions:A}=n,N=hp(a,S,A,c),P=ln(N),I=Sr(it(a.stages,i.rows),c),{
name:_,grid:M}=mn(J.decisions[s]),L=yp(M),j=L.some(se=>se.stage===c&&se.text.length>0&&se.hash===P),
z={ok:!0,findings:Wr(p,s),stage:c,code:rr(P),hash:P};if((I==null?void 0:I.status)==="decided"&&I.hash===
P&&j)return{...z,at:I.at};let[B,q,H]=[st(),$e(),rr(P)],W={stage:c,code:H,at:Yn(B),by:q,hash:P,text:N,
method:sa(b.method,s),version:x(So)},V=ie(s),Q=[...L.filter(se=>se.stage!==c),W];tr(MO(Q,_,s,V.tabs.
decisions,V.tabs.decisionsOrigin)),Br(_,a.settings.admins),Zm(_);let de=V.history.decided(H,W.method,
W.version);return Xt(i,{at:B,by:q,action:"decide",detail:de,run:It(),hash:P,stage:c},s),{...z,at:B}}
)})}m();var y6=re({stage:Re(G())}),Q1=2,b6=40;function w6({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=b6?0:h.max(0,r-Q1),i=(s=(a=e[h.min(e.length,
r+Q1)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function _p(e){
return ue(
()=>{let{stage:t}=ye(y6,e);return be(),Se(()=>{var g;let n=Qe(),{competition:r}=n,{language:o}=r.settings,
{results:i}=Rt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:ar(r,t).name,s=(g=i.find(b=>b.
stage.name===a))!=null?g:i[i.length-1],u=ie(o).tabs,l=jm(ze()),c=l===void 0?[]:zm(Me(l),r).listed,d=(
s===
void 0?[]:w6(s)).filter(({entry:b})=>!c.some(S=>S.entry===b.code&&S.stage===(s==null?void 0:s.stage.
name))).map(({entry:b,rank:S})=>{var A;return{stage:(A=s==null?void 0:s.stage.name)!=null?A:"",entry:
b.
code,computed:S}});return{tab:tN(ss,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function eN(
){
return ue(()=>(be(),Se(()=>{let{language:e}=Qe().competition.settings,t=ie(e).tabs;return{tab:tN(Zi,
Bs(ze()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function tN(e,t,n,r,[o,i]){let a=t===void 0?
null:gt(Me(t),e);if(t===void 0||a===null&&jr(t)===0){let l=e.columns.map(({key:d,header:p,width:g,
format:b})=>({
header:p[r],width:g,...b===void 0?{}:{format:b},value:S=>{var A;return(A=S[d])!=null?A:""}})),c=Nt(t!=
null?t:e.tab[r],o,i,l,n,2);return Rn(c),c.name}if(a===null||n.length===0)return t;let s=h.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=v.from({length:s},()=>"");for(let[p,g]of a.columns)c[g]=(d=l[p])!=
null?d:"";return c});return Yt(t,jr(t),0,u),t}m();m();var nN=$("Kode","Code"),k6=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function rN(e,{
values:t,headerRow:n}){var g,b,S,A;let r=((g=t[n])!=null?g:[]).map(x),o=((b=e.values[n])!=null?b:[]).
map(N=>F(U(N))),i=r.map(N=>o.indexOf(F(N))),a=r.findIndex(N=>N===nN.id||N===nN.en),s=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(S=i[a])!=null?S:-1;if(u===-1)return s;let l=new y(t.slice(n+1).
map(N=>[Z(x(N[a])),N])),c=new k,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(z=>z===-1||
U(P[z])===""))continue;let I=U(P[u]),_=l.get(Z(I));if(_===void 0||c.has(Z(I))){d.push({kind:"stray",
row:N+1,cell:Te(N,u),code:I});continue}c.add(Z(I));let M=r.flatMap((z,B)=>{var V,Q;let q=i[B],[H,W]=[
(V=P[q])!=null?V:"",(Q=_[B])!=null?Q:""];return q===-1||k6(H,W)?[]:[{at:q,header:z,written:H,
expected:W}]}),
L=M[0];if(L===void 0)continue;let j=M.map(({at:z,...B})=>B);d.push({kind:"cells",row:N+1,cell:Te(N,L.
at),code:I,cells:j})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:x(P[a]),rank:(A=P[0])!=null?
A:""});let p=[...s,...d];return p.length>0?p:x6([...c],[...l.keys()],n,u)}function x6(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Te(n+o+1,r)}]}var oN=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var Ys=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var U6=new R(1980,0,1),Xs=e=>(wa(),Uo(ba)).strToU8(e),Qs=e=>(wa(),Uo(ba)).strFromU8(e),kN=e=>(wa(
),Uo(ba)).
strFromU8(e,!0),xN=e=>(wa(),Uo(ba)).inflateSync(e),jp=(e,t)=>(wa(),Uo(ba)).unzipSync(e,t&&{filter:t}
),
eu=(e,t=6)=>(wa(),Uo(ba)).zipSync(e,{mtime:U6,level:t});m();function W6(e,t){let n=t;for(let r=0;r<e.length;
r++)n=h.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function zp(e){return[2166136261,84696351].map(t=>`0000000${W6(e,t).toString(16)}`.slice(-8)).join(
"")}var TN=new y,K6=4096;function cc(e){var n;let t=(n=TN.get(e))!=null?n:zp(kN(e.subarray(-K6)));
return TN.
set(e,t),t}function dc(e,t,n){let r=o=>f.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return C.stringify([e,t,r(n)])}m();var SN=`7X35cxvH8e+/glJ+SepJIsFbSl6+BVGUxUiiVSIVv7wcqiWxBFbE9XCIZlyuki9ZtnzJtx3ftmTH
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
csYcoIvgozrCpxOKINPxRBBxIiPaJQllkel4soht1RjRaswkFERm4ggi9/7z/wM=`;m();var EN="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Bp(e){var a;let t=new D(
128).fill(64);for(let s=0;s<EN.length;s++)t[EN.charCodeAt(s)]=s;let n=new D(h.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var q6=256,mc=null,CN=new y;
function Eb(e,t){let n=`${e}.${t}`,r=CN.get(n);if(r!==void 0)return r;mc!=
null||(mc=C.parse(Qs(xN(Bp(SN)))));let[o,i,a]=mc,s=a[n];if(s===void 0)throw new E(`No template ${n}`);
let u=f.keys(s).map(c=>{var g;let p=((g=i[s[c]])!=null?g:"").replace(/[\u0100-\u07ff]/g,b=>{var S;
return(S=
o[b.charCodeAt(0)-q6])!=null?S:""});return[c,Xs(p)]}),l=eu(f.fromEntries(u),0);return CN.set(n,l),l}
m();m();var H6=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,Z6=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function Cb(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,h.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Up(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(Z6,(r,o)=>o!=null?o:"");return Cb(n.replace(H6,""))}m();function Dt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ze="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Ee(e){return e===null||e.trim()===""?Ze:e}m();function tu(e){let t=new y(f.entries(jp(e)).filter(
([i])=>!i.endsWith("/"))),n=f.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return Qs((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return f.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
Xs(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>eu(f.fromEntries(
t))}}m();m();var wi=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,J6=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),V6=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Wp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(V6))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?J6(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var Y6=/<Relationship\s[^>]*>/g,
RN=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Kp(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(Y6))!=null?o:[]).filter(i=>RN(i,"Type").endsWith(
"/officeDocument")).map(i=>RN(i,"Target").replace(/^\.?\//,"")).find(i=>wi.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var X6=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
Q6=/<[^>]*>|[^<]/g;function e9(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+Dt(r),i=t.replace(Q6,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function DN(e){
for(let t of e.file(wi)){let n=t.asText(),r=n.replace(X6,e9);r!==n&&e.file(t.name,r)}}m();function nu(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return f.assign(new E(`${e.code}${t}`),
{templateFault:e})}function ru(e){return e instanceof E&&"templateFault"in e?e.templateFault:null}
function N_(e){return new y(f.keys(e).map(t=>{let n=e[t];return[Dt(t),typeof n=="string"?Up(n):n.map(
N_)]}))}function cQ(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw nu({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(Dt(e));if(a===void 0&&
i.num===0)throw nu({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw nu(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function dQ(e){var s;let t=ru(e);if(t)return t;if(e instanceof
E&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=ru((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function mQ(e){try{let t=tu(e);if(Kp(t)!==null)return t}
catch{}
throw nu({code:"NOT_A_DOCX"})}function rd(e,t){let n=mQ(e);DN(n);try{let{Docxtemplater:r}=(A_(),Uo(
D_));
return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{changeDelimiterPrefix:null},paragraphLoop:!0,
linebreaks:!0,errorLogging:!1,parser:cQ}).render(N_(t)),n.toBytes()}catch(r){let o=dQ(r);throw o?nu(
o):r}}m();var P_=new y;function od(e){let t=P_.get(e);if(t!==void 0)return t;let n=tu(e).file(wi).flatMap(
o=>Wp(
o.asText())),r=new k(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>Dt(
a.replace(/[{}#^/]/g,"")))}));return P_.set(e,r),r}var Nu=(e,t)=>f.fromEntries(f.entries(e).filter((
[
n])=>t.has(Dt(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>Nu(o,t))]));m();m();m();m();m();m();
m();m();m();function id(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function I_(e){
let t=e.toString();return ad(t)?id(t):t}function ad(e){return e.includes("e")||e.includes("E")}
function Sf(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:$_(I_(e))}if(t==="string")return $_(pQ(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function pQ(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return ad(t)?id(
t):t}function $_(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function Ef(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return fQ(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function fQ(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(ad(t)){let n=id(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Pu=["","one","two","three","four","five","six","seven",
"eight","nine"],gQ=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Nw=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],Iu=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],Pw="hundred",F_="zero",hQ="minus",yQ="point",__=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],bQ=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],wQ=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var jo={word:"",hasHundred:!1};function Ai(e){if(e===0)return jo.word="",jo.hasHundred=!1,
jo;let t=e%
10,n=h.trunc(e/10)%10,r=h.trunc(e/100),o="";return n===1?o=gQ[t]:n>=2?o=t>0?Nw[n]+"-"+Pu[t]:Nw[n]:t>
0&&(o=Pu[t]),r>0?(o?jo.word=Pu[r]+" "+Pw+" and "+o:jo.word=Pu[r]+" "+Pw,jo.hasHundred=!0):(jo.word=o,
jo.hasHundred=!1),jo}function M_(e){if(e===BigInt(0))return F_;if(e<BigInt(1000))return Ai(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=Ai(t),o=r+" "+Iu[0];if(n>
0){let{word:i,hasHundred:a}=Ai(n);o+=a?" "+i:" and "+i}return o}return vQ(e)}function vQ(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=Ai(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+Iu[a-1],i=!0):i=
!1}return o}function kQ(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=F_,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=M_(BigInt(r))),t}function L_(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Sf(
e),o="";return t&&(o=hQ+" "),o+=M_(n),r&&(o+=" "+yQ+" "+kQ(r)),o}function Iw(e){let t=e%10,n=h.trunc(
e/10)%10,r=h.trunc(e/100),o="";return n===1?o=bQ[t]:n>=2?t>0?o=Nw[n]+"-"+__[t]:o=wQ[n]:t>0&&(o=__[t]),
r>0?o?Pu[r]+" "+Pw+" "+o:Pu[r]+" hundredth":o}function xQ(e){if(e<BigInt(1000))return Iw(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return Ai(t).word+" "+Iu[0]+"th";
let{word:r}=Ai(t);return r+" "+Iu[0]+" "+Iw(n)}return TQ(e)}function TQ(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=Iw(a):o+=Ai(a).word+" "+Iu[i-1]+"th":(o+=Ai(a).word,i>0&&(o+=" "+Iu[i-1]))}return o}function j_(e){
let t=Ef(e);return xQ(t)}m();var $w=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],SQ=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],z_=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],B_="ratus",Cf="ribu",EQ=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],U_="nol",CQ="min",
RQ="koma",DQ="ke",OQ="pertama";function $u(e){if(e===0)return"";let t=e%10,n=h.trunc(e/10)%10,r=h.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+B_):o.push($w[r]+" "+B_));let i=e%100;return i===0||(i<10?o.push($w[i]):i<20?o.push(SQ[i-10]):t===
0?o.push(z_[n]):o.push(z_[n]+" "+$w[t])),o.join(" ")}function _w(e){if(e===BigInt(0))return U_;if(e<
BigInt(1000))return $u(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+Cf:r=$u(t)+" "+Cf,n>0&&(r+=" "+$u(n)),r}return AQ(e)}function AQ(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(w(t.slice(0,i))),a=i);a<n;)r.push(w(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push($u(c));else if(
u===
1)c===1?s.push("se"+Cf):s.push($u(c)+" "+Cf);else{let d=EQ[u-2];s.push($u(c)+" "+d)}u--}return s.join(
" ")}function NQ(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=U_,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=_w(BigInt(r))),t}function W_(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Sf(
e),o="";return t&&(o=CQ+" "),o+=_w(n),r&&(o+=" "+RQ+" "+NQ(r)),o}function PQ(e){return e===BigInt(1)?
OQ:DQ+_w(e)}function K_(e){let t=Ef(e);return PQ(t)}function IQ(e,t){return e.split("").map(n=>no(w(
n),t)).join(" ")}function no(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(x(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?W_:L_)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${IQ(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Rf(e,t){
return(t==="id"?K_:j_)(e)}function G_(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Bl(e,t),
words:`${no(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var q_={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function $Q(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Df(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=$Q(n,r)?{year:n,
month:r,
day:o}:null}function H_({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
h.floor(o/4)-h.floor(o/100)+h.floor(o/400)+r+n)%7}function Zn(e,t){return Df(e)&&Ui(e,t)}var Z_=e=>Df(
e)?e.split("-").reverse().join("/"):null;function Fw(e,t){let n=Df(e);return n&&q_[t][H_(n)]}
function Of(e,t){
let n=Zn(e,t);return n&&`${Fw(e,t)}, ${n}`}function Af(e,t){let n=Df(e);if(!n)return null;let r=Ya[t][
n.
month-1],o=q_[t][H_(n)];return t==="en"?`${o}, the ${Rf(n.day,"en")} of ${r}, ${no(n.year,"en")}`:`${o} tanggal ${no(
n.day,"id")} bulan ${r} tahun ${no(n.year,"id")}`}m();var _Q=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
,{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function J_(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of _Q){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function Y(e){return Cb(e.replace(
/\s+/g," ").trim())}function Da(e){return e.split(/[\r\n\u2028\u2029]+/).
map(Y).filter(t=>t!=="")}function ro(e){return Da(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function _u(e){
return Y(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var FQ=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],MQ=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function V_(
e){
return MQ.test(Y(e.signerPosition))}function Fu(e){let t=Y(e.government);for(let n of FQ){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return V_(e)?Y(e.signerPosition):
null}function LQ(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Oa(e){
return Y(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Mu(e){if(V_(e))return{first:Y(e.signerPosition).
toUpperCase(),unit:""};let t=Y(e.government).toUpperCase(),n=Y(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ze}`:Ze,
unit:""}}function Lu(e){let t=Y(e.competition),n=Y(e.year);return t===""?Ze:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Nf(e){let{language:t}=e,n=Y(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Da(e.signerPosition);return{kota:Ee(Oa(e)),tanggal:Ee(e.decisionDate&&Zn(e.
decisionDate,t)),tanggal_pendek:Ee(e.decisionDate&&Z_(e.decisionDate)),hari:Ee(e.decisionDate&&Fw(e.
decisionDate,t)),tanggal_huruf:Ee(e.decisionDate&&Af(e.decisionDate,t)),jabatan_penandatangan:Ee(r.map(
o=>t==="id"?LQ(o):o).join(`
`)),nama_penandatangan:Ee(Y(e.signerName)),pangkat_penandatangan:Y(e.signerGrade),nip_penandatangan:
n}}function ft(e,t){let n=Mu(e),r=Lu(e);return{nomor:Ee(t&&Y(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...Nf(e)}}function Ni({entry:e},{language:t}){let n=Y(e.institution);
if(n!=="")return[J_(n,t)];let r=ro(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ze]}function Pf(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||Y(n)!==
""||Y(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Ee(t&&Of(t,o)):"",penyerahan_waktu:i?Ee(
Y(n)):"",penyerahan_tempat:i?Ee(Y(r)):""}}function ju(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ze}`,uang_pembinaan_huruf:`${Ze} rupiah`}
;let n=G_(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Pi(e){
let t=ro(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var If=({results:e})=>e[e.length-1];function $f(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:If(e),standing:a,
winners:o,
number:s}})}var zu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:If(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},Aa=e=>t=>[{about:"",fields:n=>e(t,n)}],Ii=e=>t=>t.winners!==null&&t.winners.
length>0?Aa(e)(t):[],Un=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var Y_=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var jQ=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function _f(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of jQ)for(;t>=r;)n+=o,t-=r;return n}var zQ={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function X_(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function Q_(e){var g;let{language:t,
winnerTerm:n}=e.
competition.settings,r=zQ[t][n],o=e.result.stage.title!==null,i=Y((g=e.standing.title)!=null?g:""),a=Y_(
e);if(!a){let b=i===""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let s=Rf(a.place,
t),u=_f(a.place),c={title:[r,n].some(b=>F(b)===F(i))||!o?"":i,arabic:x(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${X_(s)})`,short:`${r} ${u}`,...c};let d=`${X_(s)} Place`,p=n==="Juara"?
`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var BQ=3,UQ=104;function WQ(e){var n;if(e.length<=BQ)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
UQ?t.push(r):t[t.length-1]=o}return t.join(`
`)}function KQ(e){let{entry:t}=e.standing,n=ro(t.innovator),r=Y(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&F(n[0])===F(r);return{names:n,institution:o?
"":r}}function GQ({standing:e}){var n;return Y((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function qQ({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function $i(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=Q_(e),o=GQ(e),{names:i,institution:a}=KQ(e),s=t.rankedWinners||t.letterScores?gr(e.standing.score,
t.decimals):"";return{kode:Y(n.code),nomor:Ee(e.number&&Y(e.number)),inovasi:Ee(_u(n.name)),instansi:
Y(
n.institution),inovator:ro(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ze:WQ(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:qQ(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:kn(s,t.language),
nilai_huruf:s===""?"":no(s,t.language),kompetisi:Lu(t),...Nf(t)}}var HQ={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function Ff(e,{language:
t,letterScores:n}){let r=HQ[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var eF=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Lt=e=>`${e} (${no(e,
"id")})`,sd=(e,{settings:t})=>kn(gr(e,t.decimals),t.language),Or=e=>({kode:Y(e.code),inovasi:Ee(
_u(e.name)),instansi:Y(e.institution),inovator:ro(e.innovator).join("; ")}),Mw=(e,t=4)=>kn(gr(e,t).replace(
/\.?0+$/,""),"id");function ZQ(e){let t=e.map(Zt),n=t.reduce((r,o)=>r.add(o),new Fe(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Mw(r.mul(100).div(n),2)}%`)}function Bu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=po(e,n),i=t[r];return{no:x(r+1),tahap:Y(n.name),bentuk:n.form===null?"\u2013":eF(
n.form,Ba),tanggal_tahap:(a=n.date&&Zn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ae(n.weight,"id"):"\u2013",jumlah_juri:x(tt(e,n).length),jumlah_peserta:i===void 0?
"\u2013":x(i.standings.length),lolos:o===null?"semua":x(o)}})}function Na(e,t){let n=je(e,t),r=ZQ(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:x(i+1),kriteria:Y(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${ae(o.min,"id")}\u2013${ae(o.max,"id")}`,uraian:Y(o.description)}})}var Mf=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...Or(t),status:eF(t.status,Go),alasan:Ee(Y(t.reason))}));
function oo(e,t){
let{settings:n}=e.competition;return $f(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=$i(r);return{no:x(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?sd(r.standing.score,
e.competition):"",...ju(r.standing.prize,n)}})}m();function JQ({tieBreaks:e}){let t=e.map(r=>cs[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:
`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Uu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>ae(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
ti[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
JQ(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var VQ=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,YQ=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
XQ=200,tF=60;function nF(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Lw(e){
return v.from(e).reduce((t,n)=>t+nF(n),0)}function rF(e,t){if(Lw(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=nF(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function oF(e){let t=e.
replace(YQ,"").replace(VQ,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function QQ(e){let t=oF(e);return Lw(t)<=tF?t:`${rF(t,tF-17)}-${zp(e)}`}
function Lf(e,t){
let n=t.trim()===""?"":` (${QQ(t)})`,r=e.map(oF).filter(o=>o!=="").join(" \u2013 ");return rF(r,XQ-Lw(
n)).replace(/[. ]+$/,"")+n}var ud=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function Wu(e){
let t=ud(e);return Lf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var Wn=e=>Lf(
[ud(e)("jenis"),ud(e)(
"kompetisi")],""),io=(...e)=>t=>Lf(["jenis",...e].map(ud(t)),ud(t)("kode"));var eee={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},tee=e=>e.split(
"-").reverse().join("-"),jw=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${_u(n.name)} (${t})`};function nee({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:jw(e.judges,o),peserta:jw(e.entries,i),tahap:Y(n.name),alasan:eee[a]})))}function ree({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:Y(n.name),peserta:jw(t.entries,o.code),semula:x(i),menjadi:x(a.rank),alasan:Ee(Y(a.
reason)),setuju:a.votesFor===null?"\u2026":x(a.votesFor),tidak:a.votesAgainst===null?"\u2026":x(a.votesAgainst)}
]))}
function oee(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:g,category:b,categoryRank:S}=s,A=[p!=null?p:"",b!==null&&S!==null&&!u?`${b}: ${S}`:
"",g===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...Or(l),peringkat:u?"\u2013":
x(_n(s)),nilai:u?"\u2013":sd(d,e.competition),keterangan:A.filter(N=>N!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>_n(s)-_n(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function iee(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${_f(n+1)}`:"LAMPIRAN",tahap:Y(t.stage.name),tahap_kapital:Y(t.stage.name).toUpperCase(),
kepala_nilai:Cs(Vn(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:oee(e,t)}))}function aee(e){let[t="",n="",...r]=Da(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Ee(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function see(e,t){var S,A,N;let{competition:n,
results:r}=e,
o=Un(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=Fu(o),c=Mf(n),
d=nee(e),p=ree(e),g=If(e).panel.judges,b=n.judges.filter(P=>!g.includes(P));return{...ft(o,o.minutesNumber),
tanggal:Ee(i&&Zn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ze:`${Af(i,"id")} (${tee(
i)})`,waktu_pleno:Y(a),tempat_pleno:Ee(Y(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Ee(
Y(u))}`,jumlah_peserta:Lt((A=(S=r[0])==null?void 0:S.standings.length)!=null?A:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:Bu(n,r),aturan:Uu(n).map((P,I)=>({no:x.fromCharCode(97+I),isi:P})),
kelompok_kriteria:r.
map(({stage:P})=>({tahap_kriteria:Y(P.name),kriteria:Na(n,P).map(I=>`${x(I.kriteria)} ${x(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:oo(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(N=e.code)!=null?N:Ze,
lampiran_peringkat:iee(
e),juri:[...g,...b].map((P,I)=>({no:`${I+1}.`,nama:Ee(Y(P.name)),peran:Y(P.role)||"Anggota",
instansi_juri:Y(
P.institution)})),...aee(o.acknowledgedBy)}}var iF={needs:"result",inEnglish:!1,documents:Aa(see),
title:Wn};m();m();function uee({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var aF=(
e,{
competition:t})=>e.map(n=>({nama:Ni({entry:n},t.settings).join(", "),keterangan:Or(n).inovasi}));
function jf(e){
let{competition:t,winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||
l.form==="field"?uee(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${Y(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",
place:"",guests:aF(d,e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.
plenaryTime,place:r.plenaryPlace,guests:i.map(l=>({nama:Y(l.name)||l.code,keterangan:[l.role,l.institution].
map(Y).filter(Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,
time:r.ceremonyTime,place:r.ceremonyPlace,guests:aF((n!=null?n:[]).map(({entry:l})=>l),e)};return[
...a,
s,...n===null?[]:[u]].filter(({guests:l})=>l.length>0)}var zf=({name:e,date:t,time:n,place:r})=>({
acara:e,
acara_kapital:e.toUpperCase(),hari_acara:Ee(t&&Of(t,"id")),waktu_acara:Ee(Y(n)),tempat_acara:Ee(Y(r))}
);var lee=5,cee=e=>[...e,...v.from({length:lee},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:x(n+1),
...t})),sF={needs:"rules",inEnglish:!1,documents:e=>jf(e).map(t=>({about:t.about,fields:n=>({...ft(e.
competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...zf(t),hadir:cee(t.guests)}
)})),
title:io("acara")};m();m();m();var dee=["besar","sedang","kecil"];function uF(e){return v.from(e).length}
function lF(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+h.ceil(uF(r)/100),0)}function ld(e,t,n,r){let o=t.split(`
`),i=h.max(...o.map(uF)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.length:
s,l=dee.slice(0,n.length+1);return f.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var Bf={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},mee=9;function zw(e){let{
settings:t}=e.competition,n=$i(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,
kategori:s,
inovasi:u}=n,l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=lF([r,o,a,s,u,
...l])>mee;return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Mu(t).first,penuh:c?
"ya":
"",...ld("penerima",r,Bf.recipient,c),...ld("instansi_penerima",o,Bf.institution,c),...ld("predikat",
i,Bf.predicate,c),...ld("inovasi",u,Bf.innovation,c)}}var cF={needs:"result",inEnglish:!0,documents:
zu(
"piagam",zw),title:Wu};function pee(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:Lu(n),piagam:$f(e,"piagam",t).map((r,o)=>({...zw(r),
lanjutan:o===0?"":"ya"}))}}
var dF={needs:"result",inEnglish:!0,documents:Ii(pee),title:Wn};m();m();var fee={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function ao(e){let t=fee[
e.language],n=a=>Ee(a&&
Zn(a,e.language)),[r,o]=[Y(e.decreeNumber),Y(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(Fu(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Ee(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function gee({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(Y(o[t]),((r=n.get(Y(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:x(i)}))}function hee(e,t){var c,d,p,g,b,S,A;let{competition:n,results:r,
coverage:o}=e,
i=Un(n.settings,t),a=Mf(n),s=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N!=="incomplete"),l=gee(n);return{...ft(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Ee(Y(i.organizer)),dasar:ao(i),jumlah_inovasi:Lt(n.entries.length),
jumlah_dinilai:Lt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:Lt(n.judges.length),jumlah_tahap:
Lt(
n.stages.length),tahapan:Bu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:Uu(n).map((N,P)=>({no:x(P+1),isi:N})),jumlah_pemenang:Lt((g=(p=e.winners)==null?
void 0:
p.length)!=null?g:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:oo(e,t),jumlah_putusan:Lt(s.length),
jumlah_benturan:Lt(u.length),kode_hasil:(b=e.code)!=null?b:Ze,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Lt(o.present),instansi_terdaftar:o===null?"":Lt(o.listed),tidak_ikut:((S=o==null?void 0:o.absent)!=
null?S:[]).map(N=>({nama:Y(N)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:Y(N),kalimat:P.map(I=>({isi:I}))}))}
}
var mF={needs:"result",inEnglish:!1,documents:Aa(hee),title:Wn};m();var Bw=8,yee=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?Mw(Zt(e.value)):
"?",pF=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function bee(e,t,n,r,o){var c,d,p;let i=je(
e.competition,t),a=i.map(g=>yee(r==null?void 0:r.marks.get(g.name))),s=i.flatMap(({name:g})=>{let b=r==
null?void 0:r.marks.get(g);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=s.length===i.length?
(c=Fd(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(Y).filter(Boolean);return{no:x(o),...Or(n),...f.fromEntries(
v.from({length:Bw},(g,b)=>{var S;return[`k${b+1}`,(S=a[b])!=null?S:""]})),rincian_nilai:i.map(({name:
g},b)=>`${Y(
g)}: ${a[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":sd(u,e.competition),catatan:l.join(" / ")}}function wee(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new k(n.rows.filter(pF).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new k(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function vee({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var a,s;return{no:x(i+1),inovasi:Y((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:Y(o.criterion),semula:o.from,menjadi:o.to,waktu:qe(o.at,
"id")}})}function kee(e,t,n,r,o,i){let{competition:a}=e,s=Na(a,n),u=wee(e,n,o).map((d,p)=>bee(e,n,d,
o==null?void 0:o.rows.find(g=>g.entry===d.code),p+1)),l=s.length<=Bw?s.length:0,c=vee(e,n,r);return{
...ft(a.settings,i("lembar-nilai",t)),tanggal:Ze,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:Y(r.code),tahap:Y(n.name),tahap_kapital:Y(n.name).toUpperCase(),tanggal_tahap:Ee(
n.date&&Zn(
n.date,"id")),nama_juri:Ee(Y(r.name)),peran:Y(r.role)||"Anggota",instansi_juri:Y(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:s,...f.fromEntries(v.from({length:Bw},(d,p)=>[`kolom_${p+1}`,l===p+1?[
{baris:u,...xee(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?
"ya":""}}var xee=e=>f.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),fF={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>tt(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(pF)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>kee(e,u,o,i,s,l)}]}))},title:io("tahap",
"nama_juri")};m();function Tee(e,t){var r,o;let n=Un(e.competition.settings,t);return{...ft(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:ao(n),jumlah_pemenang:Lt((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:oo(e,t),masa_sanggah:n.objectionDays===null?"":Lt(n.objectionDays)}}
var gF={
needs:"result",inEnglish:!1,documents:Ii(Tee),title:Wn};m();var See={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function Eee({competition:e},t,n){let r=Ir(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...Or(a),
alasan:See[s]}]}),
i=e.stages.filter(a=>je(e,a).length>0&&tt(e,a).includes(t));return{...ft(e.settings,n("pernyataan",t.
code)),tanggal:Ze,jenis:"Pernyataan Juri",kode:Y(t.code),nama_juri:Ee(Y(t.name)),peran:Y(t.role)||
"Anggota",instansi_juri:Ee(Y(t.institution)),tahap_juri:i.map(({name:a})=>Y(a)).join(", "),benturan:
o.
map((a,s)=>({no:x(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var hF={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>Eee(e,t,n)})),title:io("nama_juri")};m();var yF=(
e,t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function Cee(e,t){var c,d;let n=Un(
e.competition.settings,t),r=Y(n.decreeNumber),o=ft(n,r),i=(c=Fu(n))!=null?c:Ze,a=Y(n.minutesNumber),
s=Ee(n.plenaryDate&&Zn(n.plenaryDate,"id")),u=ro(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:Y(
n.province)===""?"":Ree(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:yF([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Ee(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${x.fromCharCode(97+p)}.`),mengingat:yF(
u.length>0?u:[Ze],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:oo(e,t)}}var Ree=e=>{let t=Y(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},bF={needs:"result",inEnglish:!1,documents:Ii(Cee),title:Wn};m();m();var Dee={
id:{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},Oee=5,wF=new O,Uw=({standings:e})=>e.
length>=Oee;function Uf(e){var n;let t=(n=wF.get(e))!=null?n:Aee(e);return wF.set(e,t),t}function Aee(
e){
let{panel:t,standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:cn(s)},o=t.criteria.map(
(i,a)=>{let s=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||
!Uw(e)?null:Ga(s)});return({entry:i},{language:a,decimals:s})=>{let u=Dee[a];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let g=p===null?0:Vt(
d,p);return[{kriteria:Y(l.name),nilai:kn(gr(d,s),a),median:p===null?"\u2013":kn(gr(p,s),a),maksimum:
kn(
x(l.max),a),kedudukan:p===null?"\u2013":g>0?u.above:g<0?u.below:u.same}]})}}var vF={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function Nee(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=$i(e),a=Mu(o);return{...i,jenis:vF[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:Ni(n,o).map(s=>({nama:s})),tempat_tujuan:Oa(o)||vF[o.language].place,dasar:ao(Un(o,t)),
rincian:Ff(
i,o),profil:i.nilai===""?[]:Uf(e.result)(n,o),...ju(n.prize,o),...Pf(o),...Pi(o)}}var kF={needs:
"result",inEnglish:!0,documents:zu("surat",Nee),title:Wu};m();function Pee(e,t){var o;let n=Un(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...ft(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Oa(n)||"Tempat",dasar:ao(n),
jumlah_pemenang:Lt(r.length),...Pf(n),...Pi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:oo(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":Ni(r[a],n).join(`
`)}))}}var xF={needs:"result",inEnglish:!1,documents:Ii(Pee),title:Wn};m();function Iee(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=$i(e);return{...ft(t,e.number),
...r,rincian:Ff(r,t),tanggal:Ze,jenis:"Tanda Terima",...ju(n,t)}}var TF={needs:"result",inEnglish:!1,
documents:zu("tanda-terima",Iee),title:Wu};m();function $ee({competition:e}){let{criteria:t,stages:n}
=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:Na(e,n[0])}
]:n.filter(r=>je(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${Y(r.name)}`,kriteria_tahap:Na(e,r)}
))}function _ee(e,t){let{competition:n}=e;return{...ft(n.settings,
t("tata-cara","")),tanggal:Ze,jenis:"Tata Cara Penilaian",tahapan:Bu(n),kelompok_kriteria:$ee(e),
aturan:Uu(
n).map((r,o)=>({no:x(o+1),isi:r}))}}var SF={needs:"rules",inEnglish:!1,documents:Aa(_ee),title:Wn};m(
);var Fee={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},Mee=({sheets:e},t)=>[
...new k(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Da(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function Lee(e,t,n,r){let o=Un(e.competition.
settings,r),i=Fee[o.language],a=Mee(e,t.entry.code);return{...ft(o,r("umpan-balik",t.entry.code)),
...Or(
t.entry),jenis:i.kind,kepada:Ni(t,o).map(s=>({nama:s})),tempat_tujuan:Oa(o)||i.place,dasar:ao(o),
tahap:Y(
n.stage.name),jumlah_peserta:x(n.standings.length),profil:Uf(n)(t,o),tanpa_median:Uw(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...Pi(o)}}var EF={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new k(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new k;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>Lee(e,a,o,s)})))},title:io("inovasi")};m();var CF={needs:"rules",inEnglish:!1,
documents:e=>jf(e).map(t=>({about:t.about,fields:n=>({...ft(e.competition.
settings,n("undangan",t.about)),tanggal:Ze,jenis:"Undangan",kode:"",...zf(t),jumlah_undangan:Lt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:x(o+1),...r})),...Pi(e.competition.settings)})})),title:io(
"acara")};var RF={"tata-cara":SF,pernyataan:hF,undangan:CF,"daftar-hadir":sF,"lembar-nilai":fF,
"berita-acara":iF,
sk:bF,pengumuman:gF,piagam:cF,gabungan:dF,surat:kF,"surat-daftar":xF,"tanda-terima":TF,"umpan-balik":
EF,
laporan:mF};m();var DF=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var _i=DF.map(e=>({id:e,...RF[e]}));function cd(e){var t;return(t=_i.find(n=>n.id===e))!=null?
t:null}m();var zo=(e,t)=>Eb(e.id,Ys(e,t)),Wf=(e,t)=>e.needs==="rules"||t.winners!==null;function jee(
e,t){let{competition:n}=t,
r=Ys(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var Pa=(e,t)=>e.filter(n=>Wf(n,t)).flatMap(n=>n.documents(jee(n,t)).map(r=>({kind:n,...r})));
function Ww(e){
if(e.winners===null)return()=>!0;let t=new k(Pa(_i,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var zee=()=>null;function Kw(e,t,n=zee){let[r]=Pa([e],t);return r===void 0?null:r.fields(
n)}m();m();function Bee(e,t){let n=e.map(o=>({standing:o,key:F(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function OF(e,t){var a,s;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,h.min(c,(s=r.get(u))!=null?s:c))}
let o=Vd(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):Bee(l,n).map(c=>({standing:c,place:null}))})}var Uee=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],AF=e=>e.filter(t=>t.severity===
"error"&&Uee.includes(t.code)),Wee=({settings:e})=>xo(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:a,answeredAt:s})=>({stage:t,
judge:n,entry:r,criterion:o,from:ci(i.cell,i.format,"id"),to:Er(a,"id"),at:s}));function Gw(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(b=>b.code==="RESULT_STALE"),
l=r.filter(b=>b.severity==="error"),c=s!==void 0&&l.length===0,d=it(i.stages,n),p=d[d.length-1],
g=null;return{competition:i,sheets:a,faultyTabs:new k(l.flatMap(({tab:b})=>b===void 0?[]:[b])),
results:u?
[]:t,winners:c?OF(s,i.settings).map(({standing:b})=>b):null,code:(p==null?void 0:p.status)==="decided"?
rr(p.hash):null,changes:o.some(({id:b})=>b==="lembar-nilai")?Wee(i):[],coverage:xO(i),reliability:()=>(
g!=
null||(g=t.map((b,S)=>{let A=Dp(i,b,t.slice(0,S)),P=b.last&&!i.settings.rankedWinners?{...A,gap:null,
methods:[],verdict:{...A.verdict,contested:[]}}:A;return{stage:b.stage.name,sentences:Op(P,"id")}})),
g)}}var Kee=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function Kf(e,t,n){let r=Rt(e,{
provisional:!1}),
o=mi(e),i=[...r.findings,...Eo(e,t),...Gee(t,o)].map(s=>Kee.includes(s.code)?{...s,severity:"error"}
:
s),a=Gw(e,r,t,i,n);return{findings:r.findings,blocking:i,hash:o,context:a}}function Gee({rows:e},t){
let n=ua(e);return n===void 0||n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:
n.
at}}]}function NF(e,t,n){var p,g,b;let{competition:r}=e,o=J.documents[r.settings.language];if(!Bm().includes(
o))return[];let{name:i,grid:a}=mn(o);if(a===null)return[];let s=gt(a,hi),u=Hee([...Vs(a).rows]),l=Zee(
e,t,n,u),c=new y,d=[];for(let[S,A]of u){let N=l(A);if(N===null)continue;if(typeof N=="object"){let I=(
p=
ot(s,S,"title"))==null?void 0:p.cell,_={kind:A.kind,written:A.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:_});continue}let P=(b=c.get(N))!=null?b:{cell:(g=ot(s,S,"kind"))==
null?void 0:g.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,A]})}return[...[...c].map((
[
S,{cell:A,documents:N}])=>({code:S,tab:i,cell:A,params:{documents:N}})),...d]}var qee=["made",
"draft",
"edited","signed"];function Hee(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,status:l}]=o,c=C.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";qee.includes(l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function Zee(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),a=Gw(e,t,n,i),s=new y(Pa(_i,a).map(d=>[C.stringify([d.kind.
id,d.about]),d])),u=new y(r.map(([,{kind:d,entry:p,number:g}])=>[C.stringify([d,p]),g])),l=(d,p)=>u.
get(C.stringify([d,p]))||null,c=mi(e);return({kind:d,entry:p,run:g,title:b,content:S})=>{var L;let A=n.
rows.find(j=>j.action==="documents"&&j.run===g);if(A===void 0)return"DOCUMENT_UNRECORDED";let N=((L=
cd(d))==null?void 0:L.needs)!=="rules",P=s.get(C.stringify([d,p]));if(P===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=P==null?void 0:P.fields(l),_=P===void 0||I===void 0?null:P.kind.title(I),M=()=>{
if(P===void 0||I===void 0)return!1;let j=zo(P.kind,o),z=dc(d,cc(j),Nu(I,od(j)));return Dn(z+_)===S};
return N&&A.hash!==c&&!M()?"DOCUMENT_OF_OTHER_RESULT":_===null||_===b?null:{title:_}}}m();function Jee(
e,t){let n=e.filter(({written:o,expected:i})=>[o,i].every(a=>x(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[Gf(i,t),Gf(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var Gf=(e,t)=>e===
""?t==="id"?"kosong":"blank":K(e,t);function IF(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Jee(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var qw=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),Ku=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${K(n.title,t)} (${qw(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${qw(e)})`:`${r} documents (${qw(e)})`},$F=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},Vee=({documents:e})=>e.length===
1?"was":"were",PF=({documents:e},t,n)=>e.length===1?t:n,Yee={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${up(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${qe(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${qe(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${qe(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Gf(e.written,"id")}, seharusnya ${K(e.expected,"id")}.`,
RANKING_ROW:e=>IF(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Ku(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${Ku(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${$F(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${Ku(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${K(e.written,"id")}, menurut hasil ini ${K(e.expected,
"id")}.`},Xee={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${up(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${qe(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${qe(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${qe(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Gf(e.written,"en")}, it is to be ${K(e.expected,"en")}.`,
RANKING_ROW:e=>IF(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Ku(
e,"en")} ${Vee(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${Ku(e,"en")} ${PF(e,"does","do")} not fit: by this result there is no ${$F(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${Ku(e,"en")} ${PF(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${K(e.written,"en")}, by this result it is ${K(
e.expected,"en")}.`},Qee={id:Yee,en:Xee};function ete(e,t){
return Qee[t][e.code](e.params)}var _F=(e,t)=>ete(e,t);function qf(){return ue(()=>{be();let e=Qe(),
{competition:t}=e,{language:n}=t.settings,r=Rt(e,{provisional:!1}),
o=ut(n),i=it(t.stages,o.rows).filter(u=>u.status==="decided"),a=ua(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...tte(e,o),...rte(r),...ote(e,r,o),...cte(o),...NF(e,r,o)];
return{ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:rr(d)})),
computed:a===void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:
(l=
u.stage)!=null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
nr(u.params,n):_F(u,n)}})}})}function tte(e,{rows:t}){let{stages:n,settings:r}=e.competition,
o=it(n,t),i=Ly(r.language),a=new k,s=o.flatMap(({stage:p,status:g,hash:b,at:S,by:A})=>{if(g!=="decided")return[
];let N=i.find(z=>z.stage===p),P=jy(e,N,b),I=My(e,b,p)!==null,_=P===null?[{code:"DECISION_DAMAGED",
stage:p,tab:J.decisions[r.language],params:{at:S,isSame:I}}]:[],M=[rr(b),Yn(S),A].join(", "),
L=N===void 0?M:[N.code,N.at,N.by].join(", ");if(L!==M){let z=J.decisions[r.language];_.push({code:
"DECISION_MISLABELLED",stage:p,tab:z,params:{written:L,recorded:M}})}let j=(P!=null?P:[]).filter(z=>!a.
has(C.stringify(z)));for(let z of j)a.add(C.stringify(z));return[..._,...j.map(z=>({code:"CHANGED",
stage:p,
tab:z.tab,cell:z.cell,params:z}))]}),u=i.filter(p=>!t.some(g=>g.action==="decide"&&g.stage===p.stage&&
g.hash===p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),
l=ua(t),c=o.slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({
status:p})=>p===
"open");return[...s,...u,...d||l===void 0?[]:nte(e,l)]}function nte(e,{at:t,hash:n}){let r=My(e,n);
return r===
So?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:So}}]}var rte=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function ote(e,{results:t},{rows:n}
){
var g,b,S,A;let{competition:r}=e,o=ua(n),i={id:(g=o==null?void 0:o.run)!=null?g:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(S=o==null?void 0:o.by)!=null?S:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:a,settings:s}=r,u=it(a,n).flatMap(({status:N},P)=>N==="open"?[a[P]]:[]),l=new k(u.map(N=>xl(
N,a,s.language)));u.length>0&&l.add(J.finalRanking[s.language]);let c=ie(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return _y(r,t,Sp(r,t),i).flatMap(
N=>{let{name:P,grid:I}=mn(N.name);if(l.has(N.name)&&!ite(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let _=oN(I);return[..._!==null&&n.some(L=>L.run===_)?
ste(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],..._===(o==null?void 0:o.run)?ate(P,I,d):
[],...lte(P,rN(I,N))]})}var ite=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[
n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function ate(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function ste(e,t,{values:n}){var i,a;let[r,o]=[U((i=t.values[0])==null?
void 0:i[0]),U((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var ute=10;function lte(e,t){let n=t.slice(0,ute).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function cte({name:e,links:t}){let n=pD(t,ln),r=t.filter(({
row:u,
texts:l,chain:c})=>c===""&&gD(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+
1}`,params:{row:u+1,reason:l}})),a=Be(tp),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[
{code:"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();m();function mte(e,t){let n=v.from({length:t.length+1}
,(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(h.min(o[i-1]+1,n[i]+1,a))}n=o}
return n[t.length]}function Hf(e,t){var o,i;let n=Dt(e);return(i=(o=t.map(a=>({tag:a,away:mte(n,Dt(a))}
)).
filter(({tag:a,away:s})=>s<=h.max(2,h.floor(a.length/3))&&s<h.max(n.length,2)).sort((a,s)=>a.away-s.
away)[0])==null?void 0:o.tag)!=null?i:null}var pte=[/\u00ab\s*([^\u00ab\u00bb]+?)\s*\u00bb/g,
/<<\s*([^<>]+?)\s*>>/g,/[$#]?\{\s*([^{}]+?)\s*\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*?)%/gu,
/\uff5b+\s*([^\uff5b\uff5d]+?)\s*\uff5d+/g,/\[+\s*([^[\]]+?)\s*\]+/g],fte=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.
test(e),gte=new y([["nama",["penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",[
"inovasi"]],["innovation",["inovasi"]],["opd",["instansi"]],["unit",["instansi"]],["sekolah",[
"instansi"]],
["institution",["instansi"]],["skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],
["rank",["peringkat"]],["date",["tanggal"]],["number",["nomor"]]]);function hte(e,t){var a,s;let n=Hf(
e,t);if(n!==null)return n;let r=e.split(/[\s_./-]+/).map(Dt),o=t.filter(u=>r.includes(Dt(u))).sort((
u,l)=>l.
length-u.length),i=[...r].reverse().flatMap(u=>{var l;return(l=gte.get(u))!=null?l:[]});return(s=(a=
o[0])!=null?a:i.find(u=>t.includes(u)))!=null?s:null}function FF(e,t){return pte.flatMap(n=>{var r;
return((r=
e.match(n))!=null?r:[]).flatMap(o=>{let i=o.replace(n,"$1");return fte(i)?[{tag:o,near:hte(i,t)}]:[]}
)})}var MF=["inovasi","penerima","kompetisi"],yte=80;function Zf(e,t){let n=vte(e);if(n===null)return[
{code:"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.map(Wp),o=r.flatMap(i=>xte(i,t));return o.length>0?
o:r.flat().
some(bte)?Dte(e,t):wte(r.flat(),t)}var bte=e=>jF(e).some(t=>"sign"in t&&t.tag!=="");function wte(e,t){
var i,a;let n=f.keys(t).filter(s=>typeof t[s]=="string"),r=e.flatMap(s=>FF(s,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:Jf(s)}))),o=(a=(i=MF.find(s=>n.includes(s)))!=null?i:n[0])!=null?a:MF[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function vte(e){try{let t=tu(e);return Kp(t)===null?
null:t.file(wi).map(n=>n.asText())}catch{return null}}var LF=(e,{root:t,loops:n})=>t.has(e)||n.some(
({scope:r})=>r===null||r.has(e)),kte=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[
...n!=
null?n:[]])];function xte(e,t){let n=new y(f.keys(t).map(i=>[Dt(i),i])),r={fields:t,root:n,loops:[]}
;
return[...e.flatMap(i=>{let a=Jf(i);return jF(i).flatMap(s=>Tte(s,a,r))}),...r.loops.map(({tag:i,
paragraph:a})=>({
code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function Tte(e,t,n){let{tag:r}=e;if("fault"in e)return LF(
Dt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
Ste(r,t,n):o===""||o==="#"||o==="^"?Ete(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,paragraph:t}]}
function Ste(e,t,{
loops:n}){let r=Dt(e),o=n.pop();return o===void 0?[{code:"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&
Dt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:[]}function Ete(e,t,n,r){var u;let o=Dt(t),i=LF(
o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:Hf(t,kte(r)),
paragraph:n}];
return e!==""?r.loops.push({tag:t,paragraph:n,scope:Cte(a,i)}):a!==void 0&&typeof a!="string"&&s.push(
{code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function Cte(e,t){return typeof e=="string"?new k:e===void 0?
t?new k:null:e.length===0?null:new k(e.flatMap(n=>f.keys(n).map(Dt)))}function jF(e){var r;let t=[],
n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:Rte(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",
o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:Jf(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var Rte=e=>{var t,n;return Jf(
(n=(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function Jf(e,t=yte){let n=e.replace(
/\s+/g," ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function Dte(
e,t){
try{return rd(e,t),[]}catch(n){let r=ru(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var Ote={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},Ate={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Ia=e=>e==="id"?Ote:Ate;function Hw(e,t){let n=Ia(
t),r=e.map(o=>{let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.
endsWith("?")?"":","} ${n.at(o.paragraph)}`});return[...new k(r)]}function zF(e,t,n){let r=Ia(n),o=Hw(
t,n),i=o.slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();
var BF="templates",Nte=re({maker:G(),fileId:G(),modified:G()}),Pte=un(G(),Ge(Nte));function Gu(){let e=Be(
BF);try{let t=at(Pte,C.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function Zw(
e,t){
var i;let n=Gu(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ke(BF,C.stringify(o))}m();m();var UF="lease",WF=300*1e3,Ite=re({
who:G(),run:G(),until:Pt(),width:Re(Pt())});function KF(e,t){var s;
let n=$te(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return Jw({who:e,run:i,width:a,until:r+WF}
),
{run:i,width:a}}var GF=(e,t,n)=>Jw({who:e,run:t,width:n,until:R.now()+WF}),qF=(e,t)=>Jw({who:e,run:t,
until:0}),Jw=e=>Ke(UF,C.stringify(e));function $te(){let e=Be(UF);try{let t=at(Ite,C.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var _te=["edited","own"],$a=(e,
t)=>e!==null&&e.maker!==""&&e.maker!==t;function HF(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
dd(
"signed",n,u?null:"revise")}if(t!==null&&$a(t,r))return i?{action:"add"}:dd(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?dd("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||_te.includes(t.status));
return s&&!i?dd(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?dd("made",n,null):{
action:"update",file:n}}var dd=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function ZF(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Ap(e,t)}}function JF(e,t,n,r,o){let{status:i,...a}=ZF(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=ie(o).documents,l=t!==void 0&&$a(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(fi(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var VF=(e,t)=>({...ZF(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var YF=hi.columns.map(e=>e.key).filter(e=>e!=="number");function Vf(e){var c,d;
let{name:t,grid:n}=mn(
J.documents[e]),r=n===null?jte(t,e):Vs(n),o=Mn(),i=new y(r.rows),a=()=>[...i].flatMap(([p,g])=>g.spreadsheet===
o?[{place:p,row:g}]:[]),s=new y;for(let p of a()){let g=`${p.row.kind}:${p.row.entry}`;s.set(g,[...(
c=
s.get(g))!=null?c:[],p])}let u=h.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,g)=>g==="status"?
Ap(p,e):p[g];return{of:(p,g)=>{var b;return(b=s.get(`${p}:${g}`))!=null?b:[]},all:a,ofRun:p=>a().
flatMap(({row:g})=>g.run===p?[g]:[]),reserve:()=>u++,write:p=>{let g=p.flatMap(({place:b,row:S})=>{
let A=i.
get(b);return i.set(b,S),A!==void 0&&YF.every(N=>A[N]===S[N])?[]:[b]});if(g.length!==0){Fte(t,r,e);
for(let b of Mte(
g,i))for(let S of Lte(r.columns,YF)){let A=b.rows.map(N=>S.keys.map(P=>l(N,P)));Yt(t,b.first,S.column,
A)}Cn()}}}}function Fte(e,{headerRow:t,columns:n},r){let o=hi.columns.filter(({key:a})=>!n.has(a));
if(t===
null||o.length===0)return;let i=h.max(...n.values())+1;Yt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function Mte(e,t){let n=[],[r,o]=[h.min(...e),h.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function Lte(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function jte(e,t){let n=ie(t).tabs,r=hi.columns.
map(i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));Rn(Nt(
e,n.documents,n.documentsOrigin,r,[],0));let o=new y(hi.columns.map((i,a)=>[i.key,a]));return{rows:
new y,
columns:o,headerRow:null}}m();var qu=({kind:e,about:t})=>`${e.id}:${t}`;function XF(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===or&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function QF(e,t){var B,q,H,W;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=zte(d,s.user),g=(B=p==null?void 0:p.row)!=
null?B:null,b=e.fields(r),S=l.title(b),A=Dn(dc(l.id,a.versionOf(l),a.shown(l,b))+S),N=V=>({sheet:Dn(
Mn()),kind:l.id,entry:Dn(c),...V===""?{}:{revision:V}}),P=V=>{let{sheet:Q,entry:de}=N(V);return i.get(
[Q,l.id,de,V].join(":"))},I=$a(g,s.user)?null:(H=P((q=g==null?void 0:g.revision)!=null?q:""))!=null?
H:Ute(g,s.user,n,u),_={user:s.user,remake:s.remake,renew:s.renew.includes(qu(e))},M=HF(A,g,I,_),L=M.
action==="add",j=L?Bte(d,s.user):(W=g==null?void 0:g.revision)!=null?W:"",z=L?P(j):void 0;return{
planned:e,
filed:L?null:g,place:L||p===null?o.reserve():p.place,revision:j,fields:b,title:j===""?S:`${S} \u2013 Rev. ${j}`,
content:A,properties:{...N(j),content:A},decision:z===void 0?M:{action:"update",file:z}}}function zte(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||w(a.row.revision)>=w(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!$a(o,t))))!=null?r:n(e)}function Bte(e,t){let n=e.filter(({row:r})=>!$a(r,t));
return n.
length===0?"":x(h.max(...n.map(({row:r})=>w(r.revision)||0))+1)}function Ute(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:en(Do(e.fileId,r),n.language)}m();var Yf=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Yn(st()),spreadsheet:Mn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},Vw=(e,t,n)=>({...Yf(e,Wte(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Wte({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ze?
"draft":"made"}function eM(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!Yw(r))?Vw(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var Yw=({status:e})=>e==="made"||e==="draft";m();var Xw=(e,t)=>`${e.id}.${Ys(e,t)}`;function tM(e,t,
n,r){let{language:o}=e.settings,i=Gu(),a=new y,s=new y,
u=l=>{var d,p;let c=Xw(l,e);return a.has(c)||a.set(c,Kte(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?cc(zo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Nu(c,od(zo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return zo(l,e);let p=s.get(l.id);if(p!==void 0)return p;let g=ev(d,r,o),b=Zf(g,c);return b.length>
0&&he(pe("TEMPLATE_FAULT",zF(l.id,b,o))),s.set(l.id,g),g}}}function Qw(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
en(
Do(i.fileId,o),r);return s===null?{source:"gone"}:{source:s.type===or&&s.modified===i.modified?
"unedited":"own",file:s}}function Kte(e,t,n){let r=Ia(n.language),o=Qw(t,n);return o.source==="foreign"?
he(
pe("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?he(pe("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function ev(e,t,n){if(e.type!==or)return en(Hy(e.id,t),n);let[r]=ga([e.
id],pi,t);return en(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Xf="\u0001";
function rM(e,t,n,r){let{language:o}=e.settings,i=Vf(o),a=Oo(e,n.user,r),s=tM(e,a,n.user,
r),u={competition:e,numberOf:(j,z)=>Zte(i,j,z),ledger:i,files:XF(a.files),templates:s,options:n,
backoff:r},
l=t.map(j=>QF(j,u)),c=l.filter(j=>j.decision.action!=="keep"&&!n.skip.includes(qu(j.planned))),d=c.slice(
0,10),p=d.map(j=>rd(s.bytesOf(j.planned.kind,j.fields),j.fields)),g=new y,b=l.filter(j=>{var z;
return((z=
j.filed)==null?void 0:z.run)===n.run&&j.filed.status==="begun"&&qte(j)});for(let j of l){let z=eM(j,
n);z!==null&&g.set(j,z)}let S=Jte(i,n);for(let j of d)g.set(j,Yf(j,"begun",n));i.write([...nM(g),...S]);
let A=Ro(d.map((j,z)=>{var B;return{fileId:j.decision.action==="update"?j.decision.file.id:null,
folder:a.
id,title:j.title,properties:j.properties,from:pi,to:or,bytes:(B=p[z])!=null?B:new D}}),r),{failures:
N,
again:P}=Gte(d,A,g,n);i.write(nM(g));for(let j of N.values())Rr(j)&&ha(j,o);let I=j=>d.filter(z=>j.includes(
z.decision.action)&&!N.has(z)&&!P.has(z)).length,_=i.ofRun(n.run),M={made:_.filter(Yw).length,failed:
_.
filter(({status:j})=>j==="begun"||j==="failed").length};return{batch:{created:I(["create","add"])+b.
length,updated:I(["update"]),unchanged:l.filter(j=>j.decision.action==="keep").length-b.length,
failed:N.
size,documents:[...l.map(j=>JF(j,g.get(j),N.get(j),n.user,o)),...S.map(({row:j})=>VF(j,o))],done:l.length-
c.length+d.length-P.size,total:l.length,more:c.length>d.length||P.size>0,skip:[...n.skip,...[...N.keys(
)].
map(j=>qu(j.planned)),...[...P].filter(j=>Hte(A[d.indexOf(j)])).map(j=>qu(j.planned)+Xf)]},run:M}}
function Gte(e,t,n,r){
var a,s;let o=new y,i=new k;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,Vw(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||qs(d);if(p&&!r.skip.includes(qu(
l.planned)+Xf)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Yf(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var qte=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,Hte=e=>e!==void 0&&"failure"in e&&qs(e.failure),nM=e=>[...e].
map(([{place:t},n])=>({place:t,row:n}));function Zte(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.
number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var Jte=(e,{user:t,isCurrent:n})=>e.
all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map((
{
place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var Vte=re({kinds:Ge(G()),skip:Re(Ge(G())),
renew:Re(Ge(G())),remake:Re(Je())});function md(e){return ue(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ye(Vte,e);return be(),Se(()=>{let a=Qe(
),
{competition:s}=a,{language:u}=s.settings,l=[...new k(n)].map(B=>tv(B,u)),c=ut(u),{findings:d,
blocking:p,
hash:g,context:b}=Kf(a,c,l),S=l.filter(B=>Wf(B,b)),A=AF(p);if(S.length===0&&l.length>0)return oM(p,u);
if(b.winners===null&&A.length>0)return oM(A,u);let N=$e(),P=KF(N,It);if("holder"in P){let{who:B,
until:q}=P.
holder;return he(pe("BUSY",ie(u).problems.leased(B,Xte(q))))}let I=Pa(S,b),_={user:N,run:P.run,skip:
r,
renew:o,remake:i,isCurrent:Ww(b)},M=Cr(P.width,t),{batch:L,run:j}=rM(s,I,_,M);L.more?M.width!==P.width&&
GF(N,P.run,M.width):(Qte(c,{id:P.run,hash:g,...j},N,u),qF(N,P.run));let z=S.length===l.length;return{
ok:z&&L.failed===0&&!r.some(B=>!B.endsWith(Xf)),findings:Wr([...z?d:p,...Yte(S,I)],u),...L}})})}var Yte=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
Xte=e=>st(new R(e)).slice(11,16);function tv(e,t){var r;let n=_i.map(o=>o.id).join(", ");return(r=cd(
e))!=null?r:he(pe("BAD_REQUEST",ie(t).problems.unknownKind(e,n)))}function oM(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Wr(
e,t),...n}}function Qte(e,t,n,r){if(t.made+t.failed===0)return;let o=ie(r).history.documents(t.made,
t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Xt(e,{at:st(),by:n,action:"documents",detail:o,
run:t.id,hash:t.hash},r)}var nv=re({kind:G()}),ene=re({kind:G(),content:G()}),iM=e=>ue(()=>{let{kind:
t}=ye(nv,e);return be(),
pd(Qf(t))}),aM=e=>ue(()=>{let{kind:t}=ye(nv,e);return be(),Se(()=>{let n=Qf(t),r=cM(n);return"file"in
r?pd(n,r):(dM(n,or,zo(n.kind,n.competition)),pd(n))})}),sM=e=>ue(()=>{let{kind:t,content:n}=ye(ene,e);
return be(),Se(()=>{let r=Qf(t),o=Bp(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>vp){let s=Ia(r.language).
tooLarge(i(o.length),i(vp));return he(pe("TEMPLATE_FAULT",s))}let a=mM(o,r);return a.length===0&&dM(
r,pi,o),{...pd(r),refused:a}})}),uM=e=>ue(()=>{let{kind:t}=ye(nv,e);return be(),Se(()=>{var u;let n=Qf(
t),{name:r,competition:o,user:i,language:a,backoff:s}=n;if(((u=Gu()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=lM(r);for(let{id:c,properties:d}of Oo(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&
en(qy(c,{trashed:!0},s),a)}return Zw(r,null),pd(n)})});function Qf(e){let t=R.now(),n=Qe(),{
competition:r}=n,
o=pt(r.settings.language),i=tv(e,o),{context:a}=Kf(n,ut(r.settings.language),[i]),s=Xw(i,r),[u,l]=[
$e(),
Cr(1,t)];return{competition:r,kind:i,name:s,fields:Kw(i,a),user:u,language:o,backoff:l}}var lM=e=>({
sheet:Dn(Mn()),template:e}),cM=({name:e,user:t,language:n,backoff:r})=>{var o;return Qw((o=Gu()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function dM({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},a,s){var A;let u=Oo(e,r,i),l=lM(n),c=u.files.find(N=>N.type===a&&N.properties.
sheet===l.sheet&&N.properties.template===l.template),d=Ia(o).title(t.id),p={fileId:(A=c==null?void 0:
c.id)!=null?A:null,folder:u.id,title:d,properties:l,from:pi,to:a,bytes:s},[g]=Ro([p],i),{id:b,
modified:S}=en(
g!=null?g:{failure:{kind:"unknown",reason:"no-answer"}},o);Zw(n,{maker:r,fileId:b,modified:S})}var tne=[
"TAG_UNKNOWN","LIST_AS_TEXT"],mM=(e,{fields:t,language:n})=>Hw(Zf(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!tne.includes(r)),n);function pd(e,t=cM(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?mM(ev(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:pM(r)}}
var nne=200,pM=e=>f.fromEntries(f.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,nne):n.slice(
0,1).map(pM)]));m();m();var one=["begun","failed","deleted","void"],fM=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
gM=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,hM={failure:{kind:"unknown",
reason:"no-answer"}};function yM(e,t,n,r,o){var b;let{language:i}=e.settings,a=Vf(i).all().map(({row:
S})=>S).
filter(S=>S.maker===n&&t.includes(S.kind)&&!one.includes(S.status)),s=a.length===0?null:Oo(e,n,o),u=s===
null?[]:ine(a,s,i,o),l=u.filter(S=>!gM(S)&&!r.includes(fM(S))),c=l.slice(0,10),d=new y(ane(c,(b=s==null?
void 0:s.id)!=null?b:"",o).map((S,A)=>[c[A],S])),p=[...d.values()].flatMap(S=>"failure"in S?[S.failure]:
[]);for(let S of p)Rr(S)&&ha(S,i);let g=c.filter(S=>{var A;return"ok"in((A=d.get(S))!=null?A:hM)});
return{
ok:p.length+r.length===0,created:g.filter(({pdf:S})=>S===null).length,updated:g.filter(({pdf:S})=>S!==
null).length,unchanged:u.filter(gM).length,failed:p.length,files:u.map(S=>{var _,M,L;let A=(_=d.get(
S))!=null?_:{ok:S.pdf},{kind:N,entry:P,title:I}=S.row;return{kind:N,entry:P===""?null:P,title:I,file:
"ok"in A&&(L=(M=A.ok)==null?void 0:M.link)!=null?L:null,problem:"ok"in A?null:ie(i).documents.failed(
fi(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(S=>!g.includes(S)).map(fM)]}}var ine=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:en(Do(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===Ws&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===or?[{row:o,document:a,pdf:s}]:[]});function ane(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:ga(r,Ws,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${s.title}.pdf`,properties:p,from:Ws,to:Ws},bytes:
d.
ok}]}),a=i.length===0?[]:Ro(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
hM})}var sne=re({kinds:Ge(G()),skip:Re(Ge(G()))}),bM=e=>ue(()=>{let t=Cr(10,R.now()),{kinds:n,skip:r=[
]}=ye(
sne,e);return be(),Se(()=>yM(Qe().competition,n,$e(),r,t))});m();m();var une=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],lne=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),cne=e=>e.every(t=>t>=32||t>=9&&t<=13),dne=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function wM(e){let t=e.slice(0,500),n=v.from(t,o=>x.fromCharCode(o)).join(""),r=une.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:lne(n)?"photo":cne(t)&&dne(n)?"text":null}m();var mne={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},pne={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},fne={id:
"Berkas ini",en:"This file"},vM=(e,t,n=null)=>(t==="id"?mne:pne)[e](
n===null?fne[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();var yt=(e,t,n={})=>f.assign(
new E(`${e}: ${t}`),{fault:e,place:n}),kM=e=>e instanceof E&&"fault"in
e,eg=e=>kM(e)?e.fault:null;function tg(e,t){try{return t()}catch(n){throw kM(n)&&(n.place={...e(),
...n.place}),n}}m();m();var gne=[[14,22],[45,47]],hne=[9,10];function xM(e){return hne.includes(e)?
"percent":gne.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var yne=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function ng(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||yne(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();m();var rv=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,ov=/\s*(\/?)>/y,
bne=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
wne={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},vne=["AlternateContent","extLst","rPh"],_a=e=>yt(
"damaged",e.slice(0,60));function TM(e){return e.includes("&")?e.replace(bne,(t,n,r,o)=>{let i=n===void 0?
w(r):w.parseInt(n,16),a=o===void 0?i<=1114111?x.fromCodePoint(i):void 0:wne[o];if(a===void 0||!t.endsWith(
";"))throw _a(t);return a}):e}var iv=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},kne=e=>e===
32||e>=9&&e<=13;function xne(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(kne(r)||r===
62||r===47||r===60)break}return n}function rg(e,t,n){let r=e.indexOf(t,n);if(r<0)throw _a(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function Fa(e,t){var u;let n=[],r=0,o=e.startsWith(
"\uFEFF")?
1:0,i=l=>{var c;if(n.length===0&&l.trim()!=="")throw _a(l);r===0&&l!==""&&((c=t.text)==null||c.call(
t,TM(l)))},a=l=>{var c;if(n.pop()!==l)throw _a(`</${l}>`);r===0?(c=t.close)==null||c.call(t,iv(l)):n.
length<r&&(r=0)},s=l=>{var A,N,P;let c=xne(e,l),d=e.slice(l,c),p={},g=c;for(;;){rv.lastIndex=g;let I=rv.
exec(e);if(I===null)break;g=rv.lastIndex;let _=I[1];_.startsWith("xmlns")||(p[iv(_)]=TM((N=(A=I[2])!=
null?A:I[3])!=null?N:""))}ov.lastIndex=g;let b=ov.exec(e);if(d===""||b===null)throw _a(e.slice(l-1));
n.push(d);let S=iv(d);return r===0&&vne.includes(S)&&(r=n.length),r===0&&((P=t.open)==null||P.call(t,
S,p)),b[1]==="/"&&a(d),ov.lastIndex};for(;;){let l=e.indexOf("<",o);if(l<0)break;l>o&&i(e.slice(o,l));
let c=e.charCodeAt(l+1);if(c===47){let{inside:d,next:p}=rg(e,">",l+2);a(d.trimEnd()),o=p}else if(c===
63)o=rg(e,"?>",l+2).next;else if(c!==33)o=s(l+1);else if(e.startsWith("<!--",l))o=rg(e,"-->",l+4).next;
else if(e.
startsWith("<![CDATA[",l)){let{inside:d,next:p}=rg(e,"]]>",l+9);r===0&&((u=t.text)==null||u.call(t,d)),
o=p}else throw _a(e.slice(l))}if(i(e.slice(o)),n.length>0)throw _a(`<${n[0]}>`)}var og=e=>e.includes(
"_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>x.fromCharCode(w.parseInt(n,16))):e,Bo=e=>e.replace(
/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),SM=e=>Bo(Up(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,
"_x005F_"));var Tne=1048576,ig=16384,sv=2e6,Sne=1462,Ene=864e5,Cne=R.UTC(1899,11,30);function Rne(e){
let[t,n,r]=[
0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-r;for(
;r<
e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)throw yt(
"damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function av(e,t){if(!/^\d{1,9}$/.test(e))throw yt(
"damaged",`${t} "${e}"`);return w(e)}function Dne(e,t,n){var r;if(t==="f")e.formula=n;else if(t==="t")
e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw yt("damaged",
"two values in a cell");e.value=n}}function EM(e,t){let n=[],r={rows:0,columns:0},o=[],i=[],a={row:-1,
column:-1},s=null,
u=0,l=!1,c=null,d=null,p=A=>{let{row:N,column:P}=a;if(!(N>=0&&P>=0&&N<Tne&&P<ig))throw yt("damaged",
"a cell outside the sheet");if(i.push(N*ig+P),r.rows=h.max(r.rows,N+1),r.columns=h.max(r.columns,P+1),
A===null)return;if(u=h.max(u,P+1),h.max(n.length,N+1)*u>sv)throw yt("too-large","a cell far out");
for(;n.
length<=N;)n.push([]);let I=n[N];for(;I.length<P;)I.push(void 0);I[P]=A},g=(A,N)=>{A==="row"?(a.row=
N.r===void 0?a.row+1:av(N.r,"the row")-1,a.column=-1):A==="c"?(c={attributes:N},N.r===void 0?a.column+=
1:{row:a.row,column:a.column}=Rne(N.r)):c!==null&&(A==="v"||A==="f"||A==="t")&&(d="")};tg(()=>c===null?
{}:{cell:Te(a.row,a.column)},()=>Fa(e,{open:(A,N)=>{A==="sheetData"?l=!0:l?g(A,N):A==="sheetProtection"?
s=N:A==="protectedRange"&&o.push(N)},text:A=>{d!==null&&(d+=A)},close:A=>{A==="sheetData"&&(l=!1),
!(!l||c===null)&&(A==="c"?(p(Pne(c,t)),c=null):d!==null&&Dne(c,A,d),d=null)}}));let S=One(i);if(S!==
null)throw yt("damaged","a cell given twice",{cell:Te(S.row,S.column)});return{rows:n,named:r,
protection:s,
openRanges:o}}function One(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new k;for(let n of e){
if(t.has(n))return{row:h.floor(n/ig),column:n%ig};t.add(n)}return null}function Ane(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?w(e):w.NaN;if(!w.isFinite(t))throw yt("damaged",`the number "${e}"`);return t}function Nne(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-Cne)/Ene;if(w.isNaN(t))throw yt(
"damaged",`the date "${e}"`);return t}function Pne({attributes:e,value:t,inline:n,formula:r},o){var p,
g;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[e.s===void 0?0:av(e.s,"the look")])!=null?p:"plain",l=(
b,S="plain")=>r===void 0?{value:b,kind:S}:{value:b,kind:S,formula:r},c=b=>b===""&&r===void 0?null:l(
og(b)),
d=(g=e.t)!=null?g:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Ane(t);return l(
u==="date"&&s?b+Sne:b,u)}case"s":{let b=i[av(t,"the text")];if(b===void 0)throw yt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw yt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(Nne(t),"date");default:throw yt(
"damaged",`the type "${d}"`)}}var Ine=4e7,$ne=5e8;function _ne(e){let[t,n]=[0,0],r;try{let i=new k;r=jp(
e,({name:a,originalSize:s})=>{
if(n+=s,n>$ne)throw yt("too-large",a);if(!/\.(xml|rels)$/i.test(a))return!1;if(i.has(a.toLowerCase()))
throw yt("damaged",`${a} twice`);if(i.add(a.toLowerCase()),t+=s,t>Ine)throw yt("too-large",a);return!0}
)}catch(i){
throw eg(i)===null?yt("not-xlsx",x(i)):i}let o=new y(f.entries(r).map(([i,a])=>[i.toLowerCase(),a]));
return i=>{let a=o.get(i.toLowerCase());return a===void 0?null:Qs(a)}}function Fne(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function CM(e,t){let n=e(Fne(t)),r=new y;
return Fa(
n!=null?n:"",{open:(o,{Id:i,Type:a="",Target:s="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=s.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of s.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:a.slice(a.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}function Mne(e){let t=[],n=null,r=!1;return Fa(e,{open:o=>{o==="si"&&(n=""),r=o==="t"},
text:o=>{
r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(og(n!=null?n:""))}}),t}function Lne(e){let t=new y,
n=[],r=!1;return Fa(e,{open:(o,{numFmtId:i,formatCode:a})=>{var s;o==="cellXfs"?r=!0:o==="numFmt"?t.
set(w(i),ng(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(w(i)))!=null?s:xM(w(i!=null?i:0)))},close:o=>{
o==="cellXfs"&&(r=!1)}}),n}var jne=e=>e==="1"||e==="true";function zne(e){var b;let t=_ne(e),n=(b=[
...CM(
t,"").values()].find(S=>S.type==="officeDocument"))==null?void 0:b.target,r=n===void 0?null:t(n);if(
n===
void 0||r===null)throw yt("not-xlsx","no workbook");let o=CM(t,n),i=S=>{var A,N,P;return(P=t((N=(A=[
...o.values()].find(I=>I.type===S))==null?void 0:A.target)!=null?N:""))!=null?P:""},a=[],s=!1,u=null;
Fa(r,{open:(S,A)=>{let{name:N="",state:P="visible",id:I="",date1904:_}=A;S==="workbookPr"&&(s=jne(_)),
S==="workbookProtection"&&(u=A),S==="sheet"&&a.push({name:N,hidden:P!=="visible",relation:o.get(I)})}
});
let l=a.find(({name:S},A)=>a.some((N,P)=>P<A&&N.name===S));if(l!==void 0)throw yt("damaged",
"two sheets of one name",{tab:l.name});let c=Mne(i("sharedStrings")),d=Lne(i("styles")),p=0;return{
sheets:a.
map(({name:S,hidden:A,relation:N})=>tg(()=>({tab:S}),()=>{let P=N===void 0?null:t(N.target);if(N===void 0||
P===null)throw yt("damaged","a sheet is missing");let{type:I,target:_}=N,M=EM(I==="worksheet"?P:"",{
strings:c,kinds:d,since1904:s});if(p+=M.rows.length*M.rows.reduce((L,j)=>h.max(L,j.length),0),p>sv)throw yt(
"too-large","more cells than are read");return{name:S,hidden:A,part:_,type:I,...M}})),part:n,
protection:u}}
var RM=e=>zne(e).sheets.filter(({type:t})=>t==="worksheet");m();function Bne(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?wn.id:U(e.kind==="score"?e.
value:e.raw)}function DM({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:Bne(i)}]})))}function OM(e,t){let[n,r]=[e===null?new y:DM(e),DM(t)];
return[...new k([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:
s,
criterion:u}=a!=null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
a==null?void 0:a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function AM({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;
return(s=
o.get(a))==null?void 0:s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.
length}}m();function Une({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return $r(n)[0];
let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var NM=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function Wne(e,t,n){
return{
...e,values:NM(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:NM(e.grid.values,t,n)}}}function PM(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=Une(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?op(a,o.before.cell):Ds(a,o.before.cell);return i!==void 0&&s?Wne(r,i,
o.now):r},e)}m();var Kne=6,Gne=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function qne(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function IM(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=F(e.name),a=e.rows.slice(0,Kne).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>F(Vo(c.stage,c.judge))===i),...a.map(c=>o.filter(
d=>qne(c,d)))].find(c=>c.length>0&&!c.some(d=>Gne(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function $M(e,t,n){var p,g,b,S;let{values:r,formats:o,headerRow:i}=t,a=(g=(p=r[0])==null?void 0:
p.length)!=
null?g:0;((S=(b=Ae().getSheetByName(e))==null?void 0:b.getLastRow())!=null?S:0)>0||Rn(Hne(e,a,i,n));
let u=Ae().getSheetByName(e);if(u===null)return;let[l,c]=[h.max(r.length,u.getLastRow()),h.max(a,u.getLastColumn(
))];
wo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:N,format:P}of o)
u.getRange(A+1,N+1).setNumberFormat(P);d.setValues(v.from({length:l},(A,N)=>v.from({length:c},(P,I)=>{
var M,L;let _=(L=(M=r[N])==null?void 0:M[I])!=null?L:"";return typeof _=="string"?Yh(_,!1):_})))}var Hne=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:h.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:v.from({length:
t},
()=>""),layout:""});m();m();var _M={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${qe(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Zne={title:_M.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${qe(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},Kn=e=>e==="id"?_M:Zne;var ag={kind:"unknown",
reason:"no-answer"};function fd(e,{workbook:t}){let{language:n}=t.competition.
settings;return Rr(e)?ha(e,n):e.kind==="haste"||qs(e)?Kn(n).busy:fi(e,n)}m();function Hu(e){var j;
let t=Cr(10,R.now()),n=Qe(),{competition:r}=n,{settings:o,stages:i}=r,a=Kn(o.language),
s=z=>he(pe("BAD_REQUEST",z));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=ut(o.language),
l=it(i,u.rows),c=z=>{var B;return((B=Sr(l,z.name))==null?void 0:B.status)==="open"},d=e===void 0?(j=
i.find(c))!=null?j:i[i.length-1]:ar(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let p=i.
indexOf(d),g=i.slice(0,p),b=g.find(c);if(b!==void 0)return s(a.earlierOpen(b.name));let{results:S}=Rt(
n,{provisional:!1}),A=g[S.length];if(A!==void 0)return s(a.earlierUnranked(A.name));let N=Jo(r,S.slice(
0,p)),P=Ir(r),I=$e(),_=Jne(I,t,o.language),M=Dn(Mn()),L=tt(r,d).map(z=>{let B=Hm({stage:d,judge:z,
entries:N.
filter(de=>o.conflicts!=="exclude"||P(z,de)===null),criteria:je(r,d),language:o.language,competition:
Qt(
r),deadline:o.deadline}),q={kind:"judge-file",sheet:M,stage:eb(d.name),judge:tb(z.code)},H=xp(d.name,
z.code),W=_.find(({properties:de})=>f.keys(q).every(ge=>de[ge]===q[ge])),V=W!=null?W:H.maker===I&&H.
id!==""?en(Xy(H.id,t),o.language):null,Q=Dn(C.stringify(B.values.slice(B.headerRow)));return{judge:z,
layout:B,properties:{...q,content:Q},filed:H,file:V}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,backoff:t,seats:L}}var gd=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(
i=
Xn(o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?
a:r.name};function Jne(e,t,n){let r=Be(Qy(e));if(r===null)return[];let o=Yy(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:en(o,n)}m();var sg=({judge:e})=>e.email.trim().toLowerCase();
function ug(e){var o;let{filed:t,file:n}=e,r=sg(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Vne(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=ug(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Yne=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Xne(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Yne(t),a=r.filter(u=>u!==
t&&sg(u)!==""&&sg(u)===sg(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var Zu={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function Ju(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:a}=e,s=Kn(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:p,
filed:g,file:b}=d,S=u.get(p.code),A=S===void 0?Vne(d,i):"failed";return{judge:p.code,name:p.name,
state:A,
message:S!=null?S:Xne(A,d,e,s),link:(b==null?void 0:b.link)||g.link||null,email:g.email,collected:g.
collected||null,changed:b!==null&&g.collected!==""&&b.modified>g.modified,done:g.done,of:g.collected===
""?d.layout.table.height:g.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Qne=100,
ere=re({stage:Re(G()),skip:Re(Ge(G()))});function MM(e){return ue(()=>{let{stage:t,skip:n=[]}=ye(
ere,e);return be(),Se(()=>{var _;let r=Hu(t),{settings:o}=r.workbook.competition,{language:i}=o,a=Kn(
i);if(r.isClosed)return he(pe("BAD_REQUEST",a.closed(r.stage.name)));let s=r.seats.filter(({judge:M,
file:L})=>L!==null&&!n.includes(M.code)),u=s.slice(0,10),l=ze(),c=nre(r,l),d=M=>r.history.rows.some(
L=>L.run===M),p=(_=[...c.values()].find(M=>!d(M)))!=null?_:It(),g=st(),{collected:b,written:S,
changes:A,
failures:N}=tre(r,u,{names:l,run:p,at:g});for(let M of S)c.set(M,p);let P=s.length>u.length,I=r.seats.
filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!P&&I.length>0){let M={at:g,by:r.
user,action:"collect",run:p,hash:"",stage:r.stage.name};Xt(r.history,{...M,detail:a.history(I.join(
", "))},i)}return Ju(r,{...Zu,collected:b,changes:A.slice(0,Qne),changed:A.length,more:P,skip:[...n,
...u.
map(({judge:M})=>M.code)],failures:N})})})}function tre(e,t,{names:n,run:r,at:o}){let{settings:i}=e.
workbook.competition,a=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),s=t.length===
0?[]:ga(a,Xl,e.backoff),{list:u}=xo(i),l=BE(Kn(i.language).mark(o,e.user,r)),c={collected:0,written:
[],
changes:[],failures:new y};for(let[d,p]of t.entries()){let{code:g}=p.judge,b=s[d],S=b===void 0||
"failure"in b?{failure:fd(b===void 0?ag:b.failure,e)}:ore(e,p,b.ok,{name:gd(e,p,n),mark:l,
corrections:u.
filter(A=>A.stage===e.stage.name&&A.judge===g)});if("failure"in S){c.failures.set(g,S.failure);
continue}
S.isWritten&&c.written.push(g),c.changes.push(...S.changes.map(A=>({judge:g,...A}))),c.collected+=1,
p.filed={...p.filed,collected:o,modified:p.file.modified,...S.progress},ya(e.stage.name,g,p.filed)}
return c}
function nre(e,t){let n=new y;for(let r of e.seats){let o=gd(e,r,t),i=t.includes(o)?pT(Me(o)):null;i!==
null&&n.set(r.judge.code,i)}return n}function FM({stage:e,judge:t},n){let r=t.name===""?t.code:`${t.
code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var rre=(e,t)=>C.stringify(El(e))===C.
stringify(El(t));function ore({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}
){
let{competition:u}=e,l=Kn(u.settings.language),{language:c}=u.settings,d;try{d=mT(RM(o),r.name)}
catch(L){
let j=eg(L);if(j===null)throw L;let z=j==="not-xlsx"?wM(o):null;return{failure:z===null?l.unreadable[
j]:
vM(z,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=IM(d,{stage:t,judge:n},u);if(p!==null){
let L=l.title([Qt(u),r.name,n.name]);return{failure:l.otherOwner(L,FM({stage:t,judge:n},p),FM(p,{
stage:t,
judge:n}))}}if(dT(d))return{failure:l.unreadable["too-large"]};let g=Me(i),b=g.values.every(L=>L.every(
j=>j===""));if(!b&&!dn(g))return{failure:l.tabTaken(i)};let S=je(u,t),A=as(u.entries),N=L=>Qo(L,t.name,
n.code,S,A),I=PM(((...[L,j,z])=>{let B=sh(L,j,z),q=[...N(B.grid).columns.values()].flat(),H=B.formulas.
filter(({column:V})=>q.includes(V));if(H.length===0)return B;let W=rs(H).map(V=>Te(V.row,V.column,V.
rows,V.columns));return sh(L,j,`${z} \xB7 ${l.formulas(W.join(", "))}`)})(d,i,a),s,N),_=N(I.grid),M=b||
!fT(g,I)||!rre(g,I.grid);return M&&$M(i,I,r),Br(i,u.settings.admins),{isWritten:M,changes:OM(b?null:
N(g),_),progress:AM(_,S)}}m();m();m();var ire="Arial",are=10,LM=164,sre={General:0,"@":49},ure='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
lre=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,cre=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(lre).join("")}<diagonal/></border></borders>`,jM=e=>`FF${e.
replace("#","").toUpperCase()}`;function hd(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var lg=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function zM(){let[e,
t,n,r,o]=[hd(),hd(),hd(),hd(),hd()],i=({bold:c,size:d=are})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${ire}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${jM(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=sre[c])!=null?
d:LM+n.idOf(Bo(c))},u=(c,d)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],g=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${g}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${jM(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
lg("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${LM+d}" formatCode="${c}"/>`)),lg("fonts",e.all),`<fills count="${2+t.all.length}">${ure}${t.all.join(
"")}</fills>`,cre,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',lg(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',lg("dxfs",o.all),
"</styleSheet>"].join("")}}var yd=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,uv="http://schemas.openxmlformats.org/spreadsheetml/2006/main",WM="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
KM="http://schemas.openxmlformats.org/package/2006",dre="application/vnd.openxmlformats-officedocument.spreadsheetml",
mre=32767,pre=225,BM=({top:e,left:t,height:n,
width:r})=>Te(e,t,n,r),fre=e=>h.round((e-5)/7*100)/100;function gre(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${yd}<sst xmlns="${uv}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${SM(n)}</t></si>`).join("")}</sst>`}}function hre(
{value:e,formula:t,style:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${a(
)}><f>${Bo(t)}</f></c>`;if(e==="")return`<c${a()}/>`;
if(typeof e=="number")return`<c${a()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${w(
e)}</v></c>`;let s=e.slice(0,mre);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}
function yre({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Te(
e,t)}" activePane="${o}" state="frozen"/>`}function bre(e,t,n){let r=e.widths.map(
(s,u)=>`<col min="${u+1}" max="${u+1}" width="${fre(s)}" customWidth="1"/>`),o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map(
(l,c)=>hre(l,Te(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:s,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${BM(s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Bo(u)}</formula></cfRule></conditionalFormatting>`),
a=e.validations.map(({block:s,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Bo(
l.slice(0,pre))}" sqref="${BM(s)}"><formula1>${Bo(
u)}</formula1></dataValidation>`);return[`${yd}<worksheet xmlns="${uv}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${yre(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var cg=(e,t,n)=>`<Relationship Id="rId${e}" Type="${WM}/${t}" Target="${n}"/>`,UM=e=>`${yd}<Relationships xmlns="${KM}/relationships">${e.join(
"")}</Relationships>`,dg=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${dre}.${t}+xml"/>`;
function GM(e){var a;let[t,n]=[zM(),gre()],r=e.map(s=>bre(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${yd}<Types xmlns="${KM}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',dg("workbook.xml","sheet.main"),...o.map(
s=>dg(
s,"worksheet")),dg("styles.xml","styles"),dg("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":UM([cg(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${yd}<workbook xmlns="${uv}" xmlns:r="${WM}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${Bo(s)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":UM([...o.map((s,u)=>cg(u+1,"worksheet",s)),cg(o.length+1,"styles",
"styles.xml"),cg(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=
r[s])!=null?a:"";return eu(f.fromEntries(f.entries(i).map(([s,u])=>[s,Xs(u)])))}m();m();var wre="#d9e2f3",
lv=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function mg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var g;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:wre};let d=l>=n.left&&l<n.left+n.width,p=(g=i[l])!=null?g:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},s=(u,l,c)=>{var p,g;let d=(g=(p=e.formulas[l])==null?void 0:p[c])!=
null?g:"";return{value:u,style:a(l,c),...d===""?{}:{formula:lv(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:lv(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:lv(u.formula)}))}}m();function vre({style:e}
,t,n){let r=typeof t=="object"?sT(t.date):t,o=typeof r=="number"&&ng(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function kre({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function qM(e,t,{
grid:n,formats:r,read:o}){let i=mg(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<a?
void 0:
kre(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let g=[...t.map(({name:S})=>{var N,P,
I,_,M;let A=(N=d.marks.get(S))==null?void 0:N.at;return A===void 0?["",""]:[(I=(P=n.values[A.row])==
null?void 0:P[A.column])!=null?I:"",(M=(_=r[A.row])==null?void 0:_[A.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((S,A)=>{let N=g[A-s];return N===void 0?S:vre(S,...N)})});
return{
...i,rows:u}}function HM(e,t,n){let{judge:r,layout:o}=t,i=gd(e,t,n),a=Me(i);if(!dn(a))return mg(o);
let{competition:s}=e.
workbook,u=je(s,e.stage),l=Qo(a,e.stage.name,r.code,u,as(s.entries));return qM(o,u,{grid:a,formats:
xs(
i),read:l})}var xre=re({stage:Re(G()),skip:Re(Ge(G())),remake:Re(Je())});function ZM(e){return ue(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ye(xre,e);return be(),Se(()=>{let o=Hu(t),i=new y,s=(o.isClosed?[]:o.seats.filter(
b=>Tre(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=s.slice(0,10),l=Sre(o,u,i),c={...o,
seats:l},
{left:d,shared:p}=Ere(c,n,i);return Ju(c,{...Zu,made:u.filter(({judge:b})=>l.some(S=>S.judge===b&&S.
file!==null)).length,shared:p,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function Tre({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function Sre(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=Kn(a.settings.language),
u=Oo(a,i,e.backoff),l=ze(),c=t.map(b=>GM([HM(e,b,l)]));for(let{judge:b}of t)ya(o.name,b.code,{...tc,
maker:i});let d=Ro(t.map((b,S)=>({fileId:null,folder:u.id,title:s.title([Qt(a),b.layout.name,b.judge.
name]),properties:b.properties,from:Xl,to:Yl,bytes:c[S],writersCanShare:!1})),e.backoff),p=new y;for(
let[
b,S]of t.entries()){let A=d[b];A!==void 0&&"ok"in A&&p.set(S,{...A.ok,access:[]})}let g=e.seats.map(
b=>{var S;return pg(b,(S=p.get(b))!=null?S:b.file,i)});for(let[b,S]of g.entries())p.has(e.seats[b])&&
ya(o.name,S.judge.code,S.filed);for(let[b,{judge:S}]of t.entries()){let A=d[b];A!==void 0&&"failure"in
A&&n.set(S.code,fd(A.failure,e))}return g}var pg=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...tc,maker:n,id:t.id,link:t.link}};function Ere(e,t,n){let{stage:r,user:o}=e,i=Kn(
e.workbook.competition.settings.language),a=e.seats.map((l,c)=>({index:c,seat:pg(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:Rre(c,e)})).filter(({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.
flatMap(g=>{let b=g.changes[l];return b===void 0||n.has(g.seat.judge.code)?[]:[{...g,change:b}]}),d=c.
length===0?[]:ec(c.map(({change:g})=>g),e.backoff),p=[];for(let[g,{index:b,change:S}]of c.entries()){
let A=d[g],N=e.seats[b];if(A===void 0||"failure"in A){p.push([N,A===void 0?ag:A.failure]);continue}
let P=Dre(
pg(N,N.file,o),S,A.ok);e.seats[b]=P,ya(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:g},b]of p){
let S=i.
notShared(g.email.trim(),b.reason);n.set(g.code,Rr(b)||b.kind!=="refused"?fd(b,e):S)}}return Cre(e),
{left:a.length-s.length,shared:u}}function Cre({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let a=pg(i,i.file,n),s=ug(a),u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===
!0,l=s===void 0||s.role==="owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id}
;
l!==i.filed&&(e[o]={...a,filed:l},ya(t.name,i.judge.code,l))}}function Rre(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:a}=e;if(a===null)return[];let s=o.email.trim(),u=ug(e),l=r?"reader":
"writer",
c=a.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:a.id,change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:g,deadline:b}=p.settings,S=o.name===""?o.code:
o.name,A=Kn(g).invitation(S,n.name,Qt(p),b);return[...d,{file:a.id,change:"grant",email:s,role:l,
message:A}]}
function Dre(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let a=o.access.filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,
access:a},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Ore=re({stage:Re(G())});function JM(e){
return ue(()=>{let{stage:t}=ye(Ore,e);return be(),Ju(Hu(t),
Zu)})}m();m();var cv="protecting";function VM(e){var r;let t=((r=Be(cv))!=null?r:"").split(`
`),n=[...$t(ze()).values()].filter(o=>t.includes(o)||HR(o));if(n.length!==0){Ke(cv,n.join(`
`));for(let o of n)Br(o,e);Ke(cv,"")}}m();var Are=e=>e.every(t=>t.every(n=>n===""));function Nre({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function YM(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},a=Hm(i),s=Nre(e,t,a),u=Me(s).values,l=r.own.has(
s),c=(N,P,I=0)=>{var L;let{open:_}=qm(i,P),M=Pre(s,_,e.admins,t.email);return{tab:s,judge:t.code,
status:N,
added:I,missing:0,access:M,id:(L=Ll().get(s))!=null?L:null}};if(Are(u))return dy(a,s),c("made",n.length);
let d=new k(r.sheets.filter(N=>N.tab===s).flatMap(({rows:N})=>N.flatMap(({entry:P})=>P===null?[]:[Z(
P)]))),g=r.competition.settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([N])=>n.
filter(P=>P.code===N&&!d.has(Z(P.code))));if(!BR(a,u)){if(l&&UR(u))return dy(a,s),c("renewed",n.length);
let N=l?"changed":"theirs";return{tab:s,judge:t.code,status:N,added:0,missing:g.length,access:
"unprotected",id:null}}let b=u.length-a.table.top;if(g.length===0)return c("kept",b);let S=b+g.length,
A=ay(
g,a.table.top+b,i);return eD(s,{...a,...qm(i,S)},A),c("added",S,g.length)}function Pre(e,t,n,r){if(r===
"")return Ts(e,t,n,""),"anybody";try{return Ts(e,t,n,r),"own"}catch(o){if(!x(o).includes(r))throw o;
return Ts(e,t,n,""),"refused"}}var Ire=re({stage:Re(G())}),$re=180*1e3;function fg(e){return ue(()=>{
let t=R.now()+$re,{stage:n}=ye(
Ire,e);return be(),Se(()=>{let r=Qe(),o=_re(r,n);return Fre(r,o,t)})})}function _re({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=No(pt(r)),a=d=>he(pe("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=it(e.stages,ut(r).rows),u=d=>s.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):ar(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),tt(e,l).length===0&&a(i.noJudges),je(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(nr(c,pt(r))),l}function Fre(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=No(pt(o.language)),{results:s,progress:u}=Rt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&he(pe("BAD_REQUEST",a.notReached(t.name)));let c=Jo(r,s.slice(0,l)),d=Ir(
r),p=M=>M===null||o.conflicts==="include",g={workbook:e,stage:t,common:{stage:t,criteria:je(r,t),
language:o.
language,competition:Qt(r),deadline:o.deadline},admins:[...o.admins,$e()]},b=tt(r,t),S=[];for(let M of b){
if(R.now()>n)break;let L=c.filter(j=>p(d(M,j)));S.push(YM(g,M,L))}VM(g.admins),Cn();let A=S.filter(M=>M.
id!==null),N=Jm(),P=new y(u.map(M=>[`${M.stage}|${Z(M.judge)}`,M])),I=A.map(({id:M,tab:L,judge:j})=>{
var z;return{id:M!=null?M:0,tab:L,stage:t.name,judge:j,progress:(z=P.get(`${t.name}|${Z(j)}`))!=null?
z:{scored:0,expected:1}}});my(py(I,N));let _=S.length<b.length;return{stage:t.name,tabs:S.map(({tab:
M,
judge:L,status:j,added:z})=>({tab:M,judge:L,status:j,added:z})),more:_,notes:Mre(S,g,o.language)}}
function Mre(e,{
workbook:t},n){let r=pt(n),o=No(r),i=l=>X(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}m();var Lre=re({language:Ut(["id","en"])});
function XM(e){let t=ue(()=>$D(wy,ye(Lre,e).language));return"problem"in t?t:yi()}m();var jre=re({
entries:Ge(G())}),zre=100;function gg(e){return ue(()=>{let{entries:t}=ye(jre,e);be();let n=new k(
t.map(Z)),r=$t(ze()),{competition:o}=Tn(new y([...r].map(([i,a])=>[i,Me(a)])));return{settings:r.has(
"settings")?o.settings:null,history:ut(o.settings.language).rows.slice(-zre).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(Z(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}m();m(
);function QM(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function eL(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function tL(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function dv(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function nL(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function rL(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var mv=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function oL(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var Bre=re({provisional:Je()});function hg(e){return ue(()=>{let{
provisional:t}=ye(Bre,e);return be(),
tL("Sidebar",ie(Ve()).menu.rankingTitle,t?"provisional":"ranking"),null})}var Ure=240*1e3,iL=[
"piagam","surat"];function pv(e){var i,a;let t=mv(e)?Ve():"id",n=ie(t).menu,r=No(
t),o=mv(e)?(a=(i=nc())==null?void 0:i.top)!=null?a:10:null;QM(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var aL=()=>eL("Sidebar",ie(
Ve()).menu.name);function sL(){
let e=ZO(),t="answer"in e?e.answer.questions:0;Ma(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var uL=()=>Ma(fg({}),({tabs:e,more:t,notes:n})=>{let r=No(gv());return[Wre(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),Wre=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function lL(){var i,a,s;let e=rc({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){cL(e);return}let n=gv(),r=ie(n),o=ie(
Ve()).menu.close((s=(a=nc())==null?void 0:a.top)!=null?s:10);nL(r.menu.name,r.done.stillOpen(X(t,n),
o))&&fv()}var fv=()=>cL(rc({provisional:!1,close:!0}));function cL(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Ma(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function dL(){let e=hg({provisional:!1});"problem"in e&&hL(
e.problem,ie(Ve()).menu.name)}var mL=()=>Ma(_p({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),pL=()=>Ma(
$p({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),Kre=12,fL=()=>Ma(qf(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,Kre).map(({tab:a,cell:s,message:u})=>{let l=[a,s].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function gL(){let e=R.now()+Ure,t=null,n=md({kinds:iL});for(;"answer"in n&&(t=oL(t,n.answer),
!(!n.answer.more||R.now()>e));)n=md({kinds:iL,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};Ma(n,({ok:s,total:u,done:l,more:c,findings:d},p)=>{var g,b;return u===0?s?p.
noWinners:(b=(g=d[0])==null?void 0:g.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function gv(){let e=$t(ze()).get("settings");return e===void 0?Ve():Tn(new y([["settings",
Me(e)]])).competition.settings.language}function Ma(e,t,n=!1){let r=ie("answer"in e?gv():Ve());
"answer"in e&&n?dv(r.menu.name,t(e.answer,r.done)):"answer"in e?rL(t(e.answer,r.done),r.menu.name):
hL(e.problem,
r.menu.name)}var hL=({message:e,link:t=""},n)=>dv(n,[e,t].join(`
`).trim());m();var Gre=re({tab:G(),cell:co(G().check(nl(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function yL(e){
return ue(()=>{let{tab:t,cell:n}=ye(Gre,e);return NR(t,n)||he(pe("BAD_REQUEST",ie(Ve()).problems.noTab(
t))),null})}m();var qre=re({settings:un(G(),Ad())});function bL(e){let t=ue(()=>{let{settings:n}=ye(
qre,e);be(),Se(()=>{
var P;let r=ie(Ve()).problems,o=$t(ze()).get("settings"),i=o===void 0?null:Me(o),{competition:a,rows:
s,
tables:u}=Tn(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return he(
pe("BAD_REQUEST",r.noTab(J.settings[a.settings.language])));let p=at(Ji,{...a.settings,...n}),g=f.keys(
n).every(I=>Qn.some(_=>_.key===I));if(!p.success||!g)return he(pe("BAD_REQUEST",r.badRequest));let{
language:b}=p.
data,S=Qn.filter(({key:I})=>C.stringify(a.settings[I])!==C.stringify(p.data[I])).map(I=>({known:I,is:
Qh(
p.data,I)}));for(let{known:I,is:_}of S){let M=s.settings.get(I.key);M!==void 0&&Yt(o,M,d,[[_]])}let N=S.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:_})=>v.from({length:h.max(c,d)+1},(M,L)=>L===
c?I.word[b]:L===d?_:""));N.length>0&&Yt(o,jr(o),0,N)})});return"problem"in t?t:gg({entries:[]})}m();
var Hre=re({preset:G()});function wL(e){let t=ue(()=>{var s;let{preset:n}=ye(Hre,e);be();let r=Ve(),
o=ie(r).problems,i=ic.map(u=>u.id).join(", "),a=(s=ic.find(u=>u.id===n))!=null?s:he(pe("BAD_REQUEST",
o.unknownPreset(n,i)));return Se(()=>{var b;let u=Ji.parse({...a.settings,language:r,admins:[$e()].filter(
S=>S!=="")}),{stages:l,criteria:c}=a,d=Wm({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=Zre(d))!=null?b:he(pe("BAD_REQUEST",o.notEmpty));for(let S of d)p.includes(S.name)||Rn(S);ze().
filter(S=>d.every(A=>A.name!==S)).length===1&&AR(),Cn()})});return"problem"in t?t:yi()}function Zre(
e){
var n;let t=[];for(let r of $t(ze()).values()){let o=Me(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!Jre(o,i))return null;
t.push(r)}return t}function Jre(e,t){let n=h.max(e.length,t.length);return v.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=h.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,d,p,g;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((g=(p=t[r])==null?void 0:p[l])!=null?g:"")})})}var Vre=e=>pv(e),Yre=e=>pv(
e),Xre=()=>aL(),Qre=()=>sL(),eoe=()=>lL(),toe=()=>uL(),noe=()=>dL(),roe=()=>gL(),
ooe=()=>fv(),ioe=()=>mL(),aoe=()=>pL(),soe=()=>fL(),uoe=()=>yi(),loe=()=>HO(),coe=e=>rc(e),doe=e=>md(
e),moe=e=>bM(e),poe=e=>iM(e),foe=e=>aM(e),goe=e=>sM(e),hoe=e=>uM(e),yoe=e=>wL(e),boe=e=>q1(e),woe=e=>fg(
e),voe=e=>JO(e),koe=e=>VO(e),xoe=e=>gg(e),Toe=e=>bL(e),Soe=e=>XM(e),Eoe=e=>hg(e),Coe=e=>yL(e),Roe=e=>J1(
e),Doe=e=>Y1(e),Ooe=e=>X1(e),Aoe=e=>_p(e),Noe=()=>eN(),Poe=e=>$p(e),Ioe=e=>JM(e),$oe=e=>ZM(e),_oe=e=>MM(
e),Foe=()=>qf(),Moe=e=>QO(e),Loe=e=>tA(e),joe=()=>nA(),zoe=()=>iA(),Boe=e=>sA(e),Uoe=e=>hA(e);return Uo(
Woe);})();
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
